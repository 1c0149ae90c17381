import Admissions

/// Means, orders and surroundings.
extension Signals {
    var meansWork: Grounds? {
        let stated = facts.inquiry.constraints?.work
        if stated == true { return Grounds("means_work", field: "constraints") }
        guard stated != false else { return nil }
        if let plain = Signals.standingBarrier(facts, "means_work", .barrierWork, .noBarrierWork) {
            return plain
        }
        // "I can't go away" names no reason; another barrier gives one.
        return meansChildcare == nil && meansMoney == nil
            ? facts.grounds("means_work", .barrierWork) { $0.isCurrent && $0.says(.unnamed) }?.inferred : nil
    }

    static func meansChildcare(_ facts: Facts) -> Grounds? {
        let stated = facts.inquiry.constraints?.childcare
        if stated == true { return Grounds("means_childcare", field: "constraints") }
        guard stated != false else { return nil }
        return standingBarrier(facts, "means_childcare", .barrierChild, .noBarrierChild)
    }

    /// The last word on a barrier counts: "my mom watches him, but she is having surgery so no one can".
    private static func standingBarrier(_ facts: Facts, _ signal: String, _ barrier: Sign, _ denial: Sign)
        -> Grounds?
    {
        guard
            let last = facts.all(barrier).last(where: {
                $0.isCurrent && $0.says(.plain) && !isConsequence($0, facts)
            })
        else { return nil }
        let isDenied = facts.all(denial).contains { denied in
            denied.isCurrent && denied.end > last.start
                && !facts.all(barrier).contains { $0.covers(denied) }
        }
        return isDenied ? nil : Grounds(signal, last)
    }

    /// "IOP or I lose my job", "if he keeps using he'll lose it": what follows from refusing or from use keeps nobody from
    /// a stay. Nor does "can't get off the Suboxone".
    private static func isConsequence(_ barrier: Mention, _ facts: Facts) -> Bool {
        let isOfDrug =
            barrier.sign == .barrierWork
            && facts.all(.wantsOff).contains { wish in
                wish.overlaps(barrier) && facts.all(.substance).contains { wish.covers($0) }
            }
        if isOfDrug { return true }
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        let sentence = tokens[barrier.start].sentence
        let opening = max(0, barrier.start - 3)..<barrier.start + 1
        let isAlternative = opening.contains {
            tokens[$0].sentence == sentence && lexicon.times.has(max(tokens[$0].word, 0), .or)
        }
        if isAlternative,
            [Sign.mandate, .mandator].contains(where: { sign in
                facts.all(sign).contains {
                    tokens[$0.start].sentence == sentence && !$0.overlaps(barrier)
                }
            })
        {
            return true
        }
        return facts.all(.keptUsing).contains {
            tokens[$0.start].sentence == sentence && $0.start < barrier.end
                && lexicon.isMember(tokens[$0.start].word, of: .keepsOn)
        }
    }

    static func meansMoney(_ facts: Facts) -> Grounds? {
        let stated = facts.inquiry.constraints?.money
        if stated == true { return Grounds("means_money", field: "constraints") }
        if facts.fields.isUninsured { return Grounds("means_money", field: "insurance") }
        guard stated != false else { return nil }
        return standingBarrier(facts, "means_money", .barrierMoney, .noBarrierMoney)
    }

    var mandatedResidential: Grounds? { mandated(.residential, .residentialWord) }
    var mandatedOutpatient: Grounds? { mandated(.outpatient, .outpatientWord) }

    private func mandated(_ level: Detail, _ word: Sign) -> Grounds? {
        if let order = facts.grounds("mandated", .mandate, { $0.isCurrent && $0.says(level) }),
            facts.has(.mandator) || isUltimatum(level)
        {
            return order
        }
        // A court or board and a level in one sentence need no verb between them.
        let tokens = facts.reading.tokens
        let words = facts.all(word)
        return facts.grounds("mandated", .mandator) { mandator in
            mandator.says(.authority) && mandator.isCurrent
                && words.contains {
                    $0.isCurrent && tokens[$0.start].sentence == tokens[mandator.start].sentence
                }
        }
    }

    /// "Says it's 30 days inpatient or my book gets pulled" is an order, whoever gave it, unless a relative did.
    private func isUltimatum(_ level: Detail) -> Bool {
        let lexicon = Lexicon.shared
        let tokens = facts.reading.tokens
        return facts.all(.mandate).contains { order in
            order.isCurrent && order.says(level)
                && (order.end..<min(order.end + 4, tokens.count)).contains {
                    lexicon.times.has(max(tokens[$0].word, 0), .or)
                }
                && !facts.all(.person).contains {
                    $0.end <= order.end && tokens[$0.start].sentence == tokens[order.start].sentence
                }
        }
    }

    var unsafeEnvironment: Grounds? {
        facts.grounds("environment", anyOf: .homeless, .usersAtHome) ?? violenceSuffered
    }

    /// Violence that somebody else does to the subject.
    private var violenceSuffered: Grounds? {
        guard flags.has(.violence) else { return nil }
        return facts.grounds("environment", .violence) {
            !$0.says(.lookAlike) && $0.assertion != .negated && $0.assertion != .hypothetical
                && $0.holder == .other
        }
    }
}
