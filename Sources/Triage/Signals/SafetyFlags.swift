import Admissions

/// The dangers of section 5, read before and apart from any class.
struct SafetyFlags {
    /// The flags raised, in the order they were found.
    private var raised: [(flag: SafetyFlag, grounds: Grounds)] = []
    /// Days since the overdose of `recent_overdose`; 0 when nothing says when.
    private(set) var overdoseDays = 0.0
    private let facts: Facts

    init(_ facts: Facts) {
        self.facts = facts
        readSuicide()
        readOverdose()
        readSeizure()
        readDelirium()
        readHallucination()
        confirmDelirium()
        raise(.chestPain, danger(.chestPain, as: .chestPain))
        raise(.violence, danger(.violence, as: .violence))
        readPregnancy()
        readAge()
        // A blow to the head is no less one for being violence.
        raise(.medicalEmergency, danger(.emergency, as: .medicalEmergency) { $0.says(.head) })
        // No other flag covers a bleed inside.
        raise(
            .medicalEmergency,
            danger(.emergency, as: .medicalEmergency) {
                facts.reading.tokens.hasWord(of: .bloodWords, in: $0, .shared)
            })
        if !hasCrisis { readEmergency() }
        weigh()
    }

    /// The flags raised, in the table's order.
    var all: [SafetyFlag] { raised.isEmpty ? [] : SafetyFlag.allCases.filter(has) }
    var hasCrisis: Bool { raised.contains { $0.flag.isCrisis } }
    /// What the first crisis flag stands on.
    var crisis: Grounds? { all.first { $0.isCrisis }.flatMap(grounds) }
    func has(_ flag: SafetyFlag) -> Bool { raised.contains { $0.flag == flag } }
    func grounds(_ flag: SafetyFlag) -> Grounds? { raised.first { $0.flag == flag }?.grounds }

    /// Takes all flags back; there is no crisis among them.
    mutating func clear() {
        precondition(!hasCrisis, "a crisis is never taken back")
        raised = []
    }

    /// Adds the flag that depends on the class.
    mutating func addWithdrawalRisk(_ level: LevelOfCare, _ signals: Signals) {
        guard level == .detox else { return }
        let flag = SafetyFlag.highRiskWithdrawal
        raise(flag, signals.substance([.sedative]) ?? grounds(.pregnancy)?.with(signals.substance([.opioid])))
    }

    private mutating func raise(_ flag: SafetyFlag, _ grounds: Grounds?) {
        guard let grounds, !has(flag) else { return }
        raised.append((flag, grounds))
    }

    private mutating func raise(_ flag: SafetyFlag, _ mention: Mention) {
        raise(flag, Grounds(flag.rawValue, mention))
    }

    /// Raises what no phrase says and the words of the text amount to: a false flag rather than a missed one.
    private mutating func weigh() {
        let isCrisis = hasCrisis
        for card in Card.ofDanger where card != .medicalEmergency || !isCrisis {
            guard let flag = card.flag, !has(flag), facts.weighing.speaks(of: card) else { continue }
            raise(flag, facts.weighing.grounds(flag.rawValue, card))
        }
        if has(.hallucinations) { confirmDelirium() }
    }

    /// Asserted of the subject or the writer, and not over.
    private func isNow(_ mention: Mention, within days: Double) -> Bool {
        if (mention.daysAgo ?? 0) > days { return false }
        // A threat or a weapon counts whoever holds it.
        if mention.sign == .violence, mention.assertion == .otherExperiencer { return true }
        // Whoever is on the line: a caller's chest pain is one.
        if facts.reading.isPhone, mention.sign == .chestPain || mention.sign == .emergency,
            mention.assertion == .otherExperiencer
        {
            return true
        }
        if facts.isOthersNow(mention) { return true }
        return mention.holder != .other && (mention.assertion == .affirmed || mention.assertion == .possible)
    }

    /// A danger to the subject or the writer at present; what belongs to a suicidal phrase is counted there.
    private func danger(
        _ sign: Sign, as flag: SafetyFlag, where counts: (Mention) -> Bool = { _ in true }
    ) -> Grounds? {
        facts.standing(flag.rawValue, sign) {
            isNow($0, within: 3) && !$0.says(.lookAlike) && !facts.isDeath($0)
                && counts($0)
                && !isPartOf(sign, .lookAlike, $0) && !isPartOfSuicide($0) && !isRousing($0)
        }
    }

    /// "Slapping him, he won't wake up" is no violence.
    private func isRousing(_ mention: Mention) -> Bool {
        guard mention.sign == .violence, has(.overdose) else { return false }
        return facts.reading.tokens.hasWord(of: .rousingActs, in: mention, .shared)
    }

    private func isPartOf(_ sign: Sign, _ detail: Detail?, _ mention: Mention) -> Bool {
        facts.all(sign).contains { $0.overlaps(mention) && (detail.map($0.says) ?? true) }
    }

    /// A weapon in the subject's own hands belongs to the suicidal phrase; in another's it is violence.
    private func isPartOfSuicide(_ mention: Mention) -> Bool {
        if mention.sign == .violence, facts.subject != nil, facts.subject != .oneself { return false }
        return has(.suicidalIdeation)
            && (isPartOf(.suicidal, nil, mention) || isPartOf(.suicidalOblique, nil, mention))
    }

    private mutating func readOverdose() {
        let flag = SafetyFlag.overdose
        raise(
            flag,
            facts.standing(flag.rawValue, .overdoseNow) {
                isNow($0, within: 1) && !facts.isDeath($0) && !isReversedBefore($0)
                    // Fifteen pills and more at once are too many.
                    && ($0.says(.pillCount) ? $0.value >= 15 && !isRegular($0) : !isPartOfSuicide($0))
            })
        // "Quit breathing Saturday night" is an overdose that was survived.
        let past = facts.all(.overdoseNow).filter {
            ($0.daysAgo ?? 0) > 1 && $0.says(.plain) && $0.points >= 2
        }
        for event in Array(facts.all(.overdose)) + facts.all(.naloxone) + past
        where event.holder == .subject && event.assertion != .negated && event.assertion != .hypothetical
            && event.assertion != .otherExperiencer && !facts.isDeath(event)
        {
            let days = event.daysAgo ?? (event.assertion == .historical ? 400 : 2)
            if days <= 30, !has(flag), !has(.recentOverdose) {
                raise(.recentOverdose, event)
                overdoseDays = event.daysAgo ?? 0
            }
        }
    }

    /// "Took a fake oxy Sat, stopped breathing, EMS naloxone, d/c Sun": dated, and reversed behind it.
    private func isReversedBefore(_ event: Mention) -> Bool {
        let tokens = facts.reading.tokens
        let isReversed = facts.all(.naloxone).contains {
            $0.start >= event.end && tokens[$0.start].sentence == tokens[event.start].sentence
                && $0.assertion == .affirmed
        }
        guard isReversed else { return false }
        // "Since yesterday he is not waking up and we gave him Narcan" goes on.
        let open = facts.reading.chunks.openEnds
        return facts.reading.chunks.all(.ago).contains {
            $0.value >= 1 && $0.end <= event.start && !open.contains($0.end)
                && tokens[$0.start].sentence == tokens[event.start].sentence
        }
    }

    /// "Twenty a day for years" is a habit.
    private func isRegular(_ pills: Mention) -> Bool {
        facts.all(.frequency).contains { $0.start <= pills.end + 1 && $0.end > pills.start }
    }

    private mutating func readSuicide() {
        let died = facts.any(.died) != nil
        let isNow = { [facts] (mention: Mention) -> Bool in
            let isOwn = mention.holder != .other && mention.assertion != .otherExperiencer
            guard isOwn || facts.isToldOfWriter(mention) || facts.isOthersNow(mention),
                mention.assertion != .negated,
                mention.assertion != .historical,
                mention.sign == .suicidalOblique || (mention.daysAgo ?? 0) <= 30
            else { return false }
            if facts.all(.suicidePast).contains(where: { $0.covers(mention) }) { return false }
            // "I want to be with my wife" is a danger when she has died.
            return !mention.says(.joinDead) || died
        }
        let flag = SafetyFlag.suicidalIdeation
        raise(
            flag,
            facts.standing(flag.rawValue, .suicidal, isNow)
                ?? facts.standing(flag.rawValue, .suicidalOblique, isNow))
    }

    private mutating func readSeizure() {
        // Whoever lies there while somebody tells of it.
        raise(
            .seizure,
            facts.standing(SafetyFlag.seizure.rawValue, .seizure) {
                !tellsHistory($0)
                    && (facts.isOthersNow($0)
                        || facts.reading.isPhone && $0.assertion == .otherExperiencer
                            && ($0.daysAgo ?? 0) <= 3 && !facts.isDeath($0) && saysNow(beside: $0))
            })
        guard facts.points(.seizure, \.isReal) >= Mention.enough else { return }
        for mention in facts.all(.seizure) where mention.holder == .subject && !facts.isDeath(mention) {
            switch mention.assertion {
            case .negated, .hypothetical, .otherExperiencer: continue
            case .historical:
                // "Etoh w/d seizure at 0400" is the whole of it, and no history.
                let isWithin = facts.all(.seizure).contains {
                    $0.assertion == .affirmed && $0.covers(mention) && !tellsHistory($0)
                }
                if !isWithin { raise(.seizureHistory, mention) }
            case .affirmed, .possible:
                let told = tellsHistory(mention) ? 99 : daysTold(before: mention) ?? 0
                let isLongAgo = (mention.daysAgo ?? told) > 3
                // Epilepsy is a history whatever else is told of it.
                raise(isLongAgo || mention.says(.epilepsy) ? .seizureHistory : .seizure, mention)
            }
        }
    }

    private func tellsHistory(_ seizure: Mention) -> Bool { seizure.says(.prior) || seizure.says(.epilepsy) }

    /// "In 2020 I was five days in a hospital. The chart says delirium tremens": the sentence before says when.
    private func daysTold(before mention: Mention) -> Double? {
        guard !saysNow(beside: mention) else { return nil }
        let tokens = facts.reading.tokens
        let open = Set(facts.reading.chunks.all(.duration).map(\.end))
        let told = facts.reading.chunks.all(.ago).last {
            tokens[$0.start].sentence == tokens[mention.start].sentence - 1 && !open.contains($0.end)
        }
        return told.flatMap { $0.value >= 60 ? $0.value : nil }
    }

    /// Whether the sentence of a mention says that it is now.
    private func saysNow(beside mention: Mention) -> Bool {
        let tokens = facts.reading.tokens
        let lexicon = Lexicon.shared
        return tokens.contains {
            $0.sentence == tokens[mention.start].sentence
                && lexicon.isMember($0.word, of: .nowWords)
        }
    }

    private mutating func readDelirium() {
        for mention in facts.all(.deliriumTremens) where mention.holder == .subject && !facts.isDeath(mention)
        {
            switch mention.assertion {
            case .negated, .hypothetical, .otherExperiencer: continue
            case .historical: raise(.deliriumTremensHistory, mention)
            case .affirmed, .possible:
                raise(
                    (mention.daysAgo ?? daysTold(before: mention) ?? 0) > 7
                        ? .deliriumTremensHistory : .deliriumTremens, mention)
            }
        }
    }

    /// Confusion with hallucinations after stopping a sedative: a hint of each confirms the other.
    private mutating func confirmDelirium() {
        guard
            let confusion = facts.current(.confusion)
                ?? facts.all(.confusion).first(where: facts.isOthersNow),
            facts.substances.families.contains(.sedative),
            facts.has(.quitting) || facts.fields.lastUseDays != nil || facts.has(.lastUsed)
                || facts.has(.losingSupply)
                || facts.any(.abstinent, { $0.holder == .subject }) != nil,
            let seen = grounds(.hallucinations)
                ?? facts.grounds(SafetyFlag.hallucinations.rawValue, .hallucination, isSeenNow)
        else { return }
        raise(.deliriumTremens, Grounds(SafetyFlag.deliriumTremens.rawValue, confusion) + seen)
        raise(.hallucinations, seen)
    }

    private func isSeenNow(_ hallucination: Mention) -> Bool {
        (hallucination.isCurrent || facts.isOthersNow(hallucination)) && (hallucination.daysAgo ?? 0) <= 3
    }

    private mutating func readHallucination() {
        let flag = SafetyFlag.hallucinations
        let died = facts.any(.died) != nil
        raise(
            flag,
            facts.standing(flag.rawValue, .hallucination) {
                isSeenNow($0) && (!$0.says(.joinDead) || died)
            })
    }

    private mutating func readEmergency() {
        let flag = SafetyFlag.medicalEmergency
        // "Collapsed at a party Friday, EMTs gave Narcan, home now" was the overdose, unless it came after it.
        let isOfOverdose =
            has(.recentOverdose)
            && facts.all(.emergency).allSatisfy {
                !$0.isCurrent || $0.says(.lookAlike) || $0.daysAgo ?? 0 >= max(1, overdoseDays)
            }
        if !isOfOverdose { raise(flag, danger(.emergency, as: flag) { $0.says(.plain) }) }
        raise(
            flag,
            facts.standing(flag.rawValue, .confusion) {
                $0.isCurrent && ($0.daysAgo ?? 0) <= 3 || facts.isOthersNow($0)
            })
        // An infection alone is for a doctor tomorrow; with a fever it is for one tonight.
        if let fever = facts.current(.emergency, .fever),
            let infection = facts.current(.emergency, .infection)
        {
            raise(flag, Grounds(flag.rawValue, [infection, fever]))
        }
    }

    private mutating func readPregnancy() {
        let flag = SafetyFlag.pregnancy
        if facts.inquiry.pregnant == true { raise(flag, Grounds(flag.rawValue, field: "pregnant")) }
        guard facts.inquiry.pregnant != false else { return }
        // Somebody else's pregnancy, unless the subject's is told as plainly.
        let others = facts.all(.pregnancy).count { $0.holder == .other && $0.assertion == .otherExperiencer }
        guard others == 0 || facts.all(.pregnancy).count(where: \.isCurrent) > others else { return }
        raise(flag, facts.standing(flag.rawValue, .pregnancy, \.isCurrent))
    }

    private mutating func readAge() {
        let flag = SafetyFlag.minor
        if let age = facts.inquiry.age {
            if age < 18 { raise(flag, Grounds(flag.rawValue, field: "age")) }
        } else if let age = SubjectAge(facts), age.years < 18 {
            raise(flag, Grounds(flag.rawValue, tokens: age.tokens))
        }
    }
}
