import Admissions

/// The dangers of section 5, read before and apart from any class.
struct SafetyFlags {
    private(set) var flags: [SafetyFlag: Mention?] = [:]
    private let facts: Facts

    init(_ facts: Facts) {
        self.facts = facts
        overdose()
        suicide()
        seizure()
        delirium()
        hallucination()
        starred(.chestPain, .chestPain)
        starred(.violence, .violence)
        pregnancy()
        minor()
        if flags.isEmpty || !flags.keys.contains(where: { $0.isCrisis }) {
            starred(.emergency, .medicalEmergency, 0)
            // An infection alone is for a doctor tomorrow; with a fever it is for one tonight.
            if let fever = facts.current(.emergency, 4), facts.has(.emergency, 3) {
                raise(.medicalEmergency, fever)
            }
        }
    }

    var hasCrisis: Bool { flags.keys.contains { $0.isCrisis } }
    func has(_ flag: SafetyFlag) -> Bool { flags[flag] != nil }

    private mutating func raise(_ flag: SafetyFlag, _ mention: Mention?) {
        if flags[flag] == nil { flags[flag] = .some(mention) }
    }

    /// Asserted of the subject or the writer, and not over.
    private func isNow(_ mention: Mention, within days: Double) -> Bool {
        if (mention.daysAgo ?? 0) > days { return false }
        if mention.sign == .violence, mention.assertion == .otherExperiencer { return touchesWriter(mention) }
        return mention.holder != .other && (mention.assertion == .affirmed || mention.assertion == .possible)
    }

    /// Somebody else's violence counts when its words name the writer: "he choked me".
    private func touchesWriter(_ mention: Mention) -> Bool {
        let me = Lexicon.shared.classes.me
        return (mention.start..<mention.end).contains {
            Lexicon.shared.isMember(facts.reading.tokens[$0].word, of: me)
        }
    }

    private mutating func starred(_ sign: Sign, _ flag: SafetyFlag, _ detail: UInt8? = nil) {
        if let mention = facts.all(sign).first(where: {
            isNow($0, within: 3) && $0.detail != 9 && (detail == nil || $0.detail == detail)
                && !isPartOf(sign, 9, $0)
                && !isPartOf(.suicidal, nil, $0) && !isPartOf(.suicidalOblique, nil, $0)
        }) {
            raise(flag, mention)
        }
    }

    private mutating func overdose() {
        let events = facts.all(.overdose) + facts.all(.naloxone)
        let died = facts.any(.died) != nil
        if let now = facts.all(.overdoseNow).first(where: {
            isNow($0, within: 1) && !isDeath($0) && !($0.value < 15)
                && ($0.detail == 1
                    || !isPartOf(.suicidal, nil, $0) && !isPartOf(.suicidalOblique, nil, $0))
        }) {
            raise(.overdose, now)
        }
        for event in events
        where event.holder == .subject && event.assertion != .negated && event.assertion != .hypothetical {
            if isDeath(event) { continue }
            if event.assertion == .otherExperiencer || died && event.daysAgo == nil { continue }
            let days = event.daysAgo ?? (event.assertion == .historical ? 400 : 2)
            if days <= 30, flags[.overdose] == nil { raise(.recentOverdose, event) }
        }
    }

    private func isPartOf(_ sign: Sign, _ detail: UInt8?, _ mention: Mention) -> Bool {
        facts.all(sign).contains {
            $0.start < mention.end && $0.end > mention.start && (detail == nil || $0.detail == detail)
        }
    }

    private mutating func suicide() {
        let isSpanish = facts.reading.isSpanish
        for mention in facts.all(.suicidal) + facts.all(.suicidalOblique) {
            if mention.detail == 9, isSpanish || !facts.reading.isPhone { continue }
            guard mention.holder != .other, mention.assertion != .negated,
                mention.assertion != .otherExperiencer
            else { continue }
            let isOld = mention.assertion == .historical || (mention.daysAgo ?? 0) > 30
            if isOld || isPast(mention) { continue }
            // "I want to be with my wife" is a danger when she has died.
            if mention.detail == 3, facts.any(.died) == nil { continue }
            raise(.suicidalIdeation, mention)
        }
    }

    private func isPast(_ mention: Mention) -> Bool {
        facts.all(.suicidePast).contains { $0.start <= mention.start && $0.end >= mention.end }
    }

    /// "Died of a seizure" is somebody's death, not the subject's event.
    private func isDeath(_ mention: Mention) -> Bool {
        let tokens = facts.reading.tokens
        return facts.all(.died).contains {
            max(mention.start - $0.end, $0.start - mention.end) <= 3
                && tokens[$0.start].sentence == tokens[mention.start].sentence
        }
    }

    private mutating func seizure() {
        for mention in facts.all(.seizure) where mention.holder == .subject && !isDeath(mention) {
            switch mention.assertion {
            case .negated, .hypothetical, .otherExperiencer: continue
            case .historical: raise(.seizureHistory, mention)
            case .affirmed, .possible:
                if (mention.daysAgo ?? (mention.detail == 2 ? 99 : 0)) > 3 {
                    raise(.seizureHistory, mention)
                } else {
                    raise(.seizure, mention)
                }
            }
        }
    }

    private mutating func delirium() {
        for mention in facts.all(.deliriumTremens) where mention.holder == .subject && !isDeath(mention) {
            switch mention.assertion {
            case .negated, .hypothetical, .otherExperiencer: continue
            case .historical: raise(.deliriumTremensHistory, mention)
            case .affirmed, .possible:
                (mention.daysAgo ?? 0) > 7
                    ? raise(.deliriumTremensHistory, mention) : raise(.deliriumTremens, mention)
            }
        }
        if let confusion = facts.current(.confusion), facts.has(.hallucination),
            facts.substances.families.contains(.sedative),
            facts.has(.quitting) || facts.fields.lastUseDays != nil
        {
            raise(.deliriumTremens, confusion)
        }
    }

    private mutating func hallucination() {
        if let mention = facts.all(.hallucination).first(where: {
            $0.holder == .subject && ($0.assertion == .affirmed || $0.assertion == .possible)
                && ($0.daysAgo ?? 0) <= 4
        }) {
            raise(.hallucinations, mention)
        }
        if let confusion = facts.current(.confusion), flags[.deliriumTremens] == nil,
            flags[.hallucinations] == nil,
            (confusion.daysAgo ?? 0) <= 3
        {
            raise(.medicalEmergency, confusion)
        }
    }

    private mutating func pregnancy() {
        if facts.inquiry.pregnant == true { raise(.pregnancy, nil) }
        guard facts.inquiry.pregnant != false, facts.any(.notPregnant) == nil else { return }
        if let mention = facts.current(.pregnancy) { raise(.pregnancy, mention) }
    }

    private mutating func minor() {
        if let age = facts.inquiry.age {
            if age < 18 { raise(.minor, nil) }
            return
        }
        if let age = SubjectAge.years(facts), age < 18 { raise(.minor, nil) }
    }

    /// Adds the flag that depends on the class.
    mutating func addWithdrawalRisk(_ level: LevelOfCare, _ signals: Signals) {
        guard level == .detox else { return }
        if signals.usesSedative || signals.usesOpioid && has(.pregnancy) { raise(.highRiskWithdrawal, nil) }
    }
}

/// The subject's age as the text states it.
enum SubjectAge {
    static func years(_ facts: Facts) -> Double? {
        let reading = facts.reading
        for span in reading.chunks.all(.age) {
            if span.length == 1,
                reading.mentions.contains(where: {
                    $0.start <= span.start && $0.end >= span.end && $0.sign == .quantity
                })
            {
                continue
            }
            let near = reading.mentions.last {
                $0.sign == .person && $0.start <= span.end && $0.start >= span.start - 4
            }
            guard let near else {
                return span.value
            }
            if near.holder == .subject || near.detail == Relation.others.rawValue && facts.subject == nil {
                return span.value
            }
        }
        return nil
    }
}
