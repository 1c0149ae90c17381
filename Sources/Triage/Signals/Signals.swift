import Admissions

/// The signals of section 4: each is its grounds in the record, or nil.
///
/// They are grouped by what they speak of: dependence and withdrawal, treatment before, setting, severity, requests.
/// A class, because every rule holds them and none may copy them.
final class Signals {
    let facts: Facts
    let flags: SafetyFlags
    let lastUseDays: Double?
    let abstinence: Abstinence
    let useDuration: UseDuration?
    /// A return to use that is more than a lapse.
    let backToUse: Grounds?
    let hasLapseOnly: Bool
    let withdrawalNow: Grounds?
    let detoxDone: Grounds?
    let resCompleted: Grounds?
    let meansChildcare: Grounds?
    let meansMoney: Grounds?

    init(_ facts: Facts, _ flags: SafetyFlags) {
        self.facts = facts
        self.flags = flags
        abstinence = Abstinence(facts)
        let isRegular = facts.substances.anyRhythm.map { $0.perWeek >= 2 } ?? false
        lastUseDays = facts.fields.lastUseDays ?? abstinence.lastUse
        useDuration = UseDuration(facts, as: "duration")
        let treatments = facts.inquiry.priorTreatment ?? []
        // A slip says little unless there was something to slip from.
        hasLapseOnly =
            facts.has(.lapse) && !isRegular
            && (abstinence.days != nil || facts.any(.residentialDone) != nil || facts.any(.rehabDone) != nil
                || facts.any(.detoxDone) != nil || !treatments.isEmpty)
        backToUse = facts.grounds("back_to_use", .backToUse)?
            .unless(hasLapseOnly && facts.substances.anyRhythm == nil)
        detoxDone = Signals.detoxDone(facts, abstinent: abstinence.days ?? lastUseDays)
        meansChildcare = Signals.meansChildcare(facts)
        meansMoney = Signals.meansMoney(facts)
        withdrawalNow = Withdrawal.now(
            facts, flags, lastUse: lastUseDays, abstinent: abstinence.days)
        resCompleted = Signals.resCompleted(
            facts, backToUse: backToUse != nil, hasLapseOnly: hasLapseOnly, abstinent: abstinence.days != nil)
    }

    var families: EnumSet<Substance.Family> { facts.substances.families }
    var isUnknownSubstance: Bool { facts.substances.named.isEmpty }
    var hasSubstance: Bool { !facts.substances.named.isEmpty || facts.substances.hasUnnamed }
    var abstinentDays: Double? { abstinence.days }

    /// The substance or substances used.
    var substance: Grounds? {
        guard hasSubstance else { return nil }
        let mentions = facts.all(.substance).filter {
            $0.holder == .subject && $0.assertion != .otherExperiencer
        }
        if mentions.isEmpty { return Grounds("substance", field: "substances") }
        var grounds = Grounds("substance", mentions)
        for (index, mention) in mentions.enumerated() {
            grounds.pieces[index].signal = Substance(rawValue: mention.detail)?.family.name ?? "OTH"
        }
        return grounds
    }

    /// The substances of some families.
    func substance(_ wanted: EnumSet<Substance.Family>) -> Grounds? {
        guard !families.isDisjoint(with: wanted), var grounds = substance else { return nil }
        let names = wanted.map(\.name)
        let fitting = grounds.pieces.filter { names.contains($0.signal) }
        if !fitting.isEmpty { grounds.pieces = fitting }
        return grounds
    }

    /// Whether the last use is near enough for withdrawal from substances; an unknown time is.
    func isWithinWindow(_ substances: some Sequence<Substance>) -> Bool {
        Withdrawal.isWithinWindow(substances, lastUse: lastUseDays, abstinent: abstinentDays)
    }

    /// A rhythm of use is stated beside a substance, and it is more than a lapse.
    static func usesRegularly(_ facts: Facts, hasLapseOnly: Bool, abstinent: Bool) -> Bool {
        !hasLapseOnly && !abstinent
            && (!facts.substances.rhythms.isEmpty || !facts.substances.occasional.isEmpty)
    }

    var usesRegularly: Bool {
        Signals.usesRegularly(facts, hasLapseOnly: hasLapseOnly, abstinent: abstinentDays != nil)
    }
}
