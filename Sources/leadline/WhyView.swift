package import API
import Admissions

/// Why a lead went where it went, in sentences and a table of everybody who was considered.
package struct WhyView: Sendable {
    private let answer: WhyAnswer
    private let screen: Screen
    private var clock: ClockInfo { answer.clock }

    /// The view of an answer.
    package init(_ answer: WhyAnswer, screen: Screen) {
        self.answer = answer
        self.screen = screen
    }

    /// The look at this moment or the last decision; all of them when asked.
    package func lines(all: Bool) -> [String] {
        let lines = [LeadLines(lead: answer.lead, clock: clock, screen: screen).headline]
        let looks = ([answer.now] + answer.decisions).compactMap { $0 }
        guard !looks.isEmpty else {
            return lines + ["No decision about it is stored: nobody was free when it was looked at."]
        }
        let shown = all ? looks : Array(looks.prefix(1))
        let hidden = looks.count - shown.count
        return lines + shown.flatMap { [""] + section($0) }
            + (hidden > 0 ? ["", "\(hidden) earlier: leadline why \(answer.lead.shortID) --all"] : [])
    }

    /// What a person was for a lead at one look, in a sentence.
    package func sentence(about person: CandidateReasons, in look: RoutingReasons) -> String {
        let name = clean(person.name)
        let lead = answer.lead.shortID
        switch person.verdict {
        case "chosen": return "\(name) was offered \(lead) (\(title(look))). \(grounds(look))"
        case "awaited":
            return "\(lead) is held for \(name), whom the caller knows (\(title(look)))."
        default:
            if !person.obstacles.isEmpty {
                return "\(name) could not take \(lead) (\(title(look))): \(obstacles(person, look))."
            }
            if let other = person.givenTo {
                return "\(name) was given \(other.shortForm) in the same decision (\(title(look)))."
            }
            return "\(name) could take \(lead) (\(title(look))). \(outcome(look)) \(grounds(look))"
        }
    }

    private func section(_ look: RoutingReasons) -> [String] {
        var lines = [screen.paint(title(look), .strong) + ": " + outcome(look), place(look)]
        let grounds = grounds(look)
        if !grounds.isEmpty { lines.append(grounds) }
        if look.isDeclineMemoryVoid {
            lines.append("Declines were forgotten: nobody else could take it.")
        }
        return lines + [""] + table(look).lines(width: screen.columns(), paint: screen.paint)
    }

    /// `decision 41 of Thu 19 Nov 10:15:02, policy 1`
    private func title(_ look: RoutingReasons) -> String {
        let when = clock.timeWithSeconds(look.at)
        return (look.batch.map { "decision \($0) of \(when)" } ?? "now, \(when)")
            + ", policy \(look.policyVersion)"
    }

    private func outcome(_ look: RoutingReasons) -> String {
        switch look.outcome {
        case "offer":
            let name = look.chosen.map { clean($0.name) } ?? "somebody"
            guard let offer = look.offer else { return "offered to \(name)." }
            let answer = "to answer by \(clock.timeWithSeconds(offer.deadline))"
            let seat = "seat \(offer.seat) of \(offer.seatLimit)"
            let taken = offer.preempted.map { ", for which \($0.shortForm) was taken back" } ?? ""
            return look.batch == nil
                ? "\(name) is next for it." : "offered to \(name), \(answer), \(seat)\(taken)."
        case "held":
            let until = look.heldUntil.map { " until \(clock.timeWithSeconds($0))" } ?? ""
            let name = look.candidates.first { $0.verdict == "awaited" }.map { clean($0.name) }
            return "held\(until) for \(name ?? "somebody"), whom the caller knows."
        case "unroutable":
            switch look.unroutable {
            case "nobody_on_shift": return "nobody can take it: no shift is on."
            case "nobody_skilled": return "nobody can take it: nobody on shift has the skill."
            case "nobody_speaks_language":
                return "nobody can take it: nobody on shift with the skill speaks the language."
            case "nobody_present": return "nobody can take it: everybody on shift who could is away."
            default: return "nobody can take it: \(words(clean(look.unroutable ?? "no reason given")))."
            }
        default: return "nobody has a free seat and a free moment; it keeps its place."
        }
    }

    /// Where in the line it stands, and why there.
    private func place(_ look: RoutingReasons) -> String {
        let start = look.receivedAt - look.key
        var text = "Its place: \(clock.timeWithSeconds(look.key))"
        if start > .zero {
            text += " (received \(clock.timeWithSeconds(look.receivedAt)), \(shortSpan(start)) head start)"
        }
        if look.step > 0 { text += ", escalation step \(look.step)" }
        if look.batch == nil, let ahead = answer.ahead {
            text +=
                ahead == 0
                ? "; the first of those that ask the same"
                : "; \(ahead)\(ahead < 1000 ? "" : " or more") before it ask the same"
        }
        return text + "."
    }

    /// Why the chosen one and not the next best.
    private func grounds(_ look: RoutingReasons) -> String {
        guard let offer = look.offer, let chosen = look.chosen else { return "" }
        let name = clean(chosen.name)
        guard let second = look.candidates.first(where: { $0.verdict == "runner_up" }) else {
            return "Nobody else could take it."
        }
        let pair = "\(name) before \(clean(second.name)): "
        switch offer.grounds {
        case "no_preemption": return pair + "no open offer had to be taken back."
        case "fewer_concessions":
            return pair + "\(concessions(chosen)) against \(concessions(second))."
        case "known_to_caller": return pair + "the caller knows \(name)."
        case "skill_band": return pair + "skill \(chosen.skill) against \(second.skill), for a crisis."
        case "fair_share":
            return pair + "fair share \(share(chosen)) against \(share(second))"
                + (apart(chosen, second).map { ", \($0) apart." } ?? ".")
        case "longest_since_offer":
            return pair + "last offered a lead \(last(chosen)) against \(last(second))."
        case "staff_id": return pair + "all else is equal, so the order of their ids decides."
        case "batch":
            return "Those better placed were needed for other leads of the same decision."
        default: return pair + words(clean(offer.grounds)) + "."
        }
    }

    private func apart(_ first: CandidateReasons, _ second: CandidateReasons) -> String? {
        guard let first = first.share, let second = second.share else { return nil }
        return decimals(abs(second - first))
    }

    private func concessions(_ person: CandidateReasons) -> String {
        person.concessions.isEmpty
            ? "nothing conceded" : person.concessions.map { words(clean($0)) }.joined(separator: " and ")
    }

    private func obstacles(_ person: CandidateReasons, _ look: RoutingReasons) -> String {
        person.obstacles.map { obstacle in
            switch obstacle {
            case "not_available": standing(person.presence)
            case "skill_too_low": "skill \(person.skill) is too low"
            case "declined_recently": "declined or released it lately"
            case "no_free_seat": "no free seat (\(person.seatsTaken) of \(person.capacity))"
            default: words(clean(obstacle))
            }
        }.joined(separator: ", ")
    }

    private func table(_ look: RoutingReasons) -> Table {
        var table = Table([
            .init("PERSON", least: 8), .init("VERDICT"), .init("WHY NOT", least: 10, rank: 1),
            .init("SHARE", rank: 2, isRight: true), .init("LAST OFFER", rank: 4),
            .init("SEATS", rank: 5, isRight: true), .init("SKILL", rank: 6, isRight: true),
        ])
        for person in look.candidates {
            let isOut = person.verdict == "not_eligible"
            let reason =
                person.givenTo.map { "given \($0.shortForm)" }
                ?? (isOut
                    ? obstacles(person, look)
                    : person.concessions.map { words(clean($0)) }.joined(separator: ", "))
            table.append([
                .init(clean(person.name), person.verdict == "chosen" ? .strong : .plain),
                .init(words(clean(person.verdict)), isOut ? .faint : .plain), .init(reason),
                .init(share(person)), .init(last(person)),
                .init("\(person.seatsTaken)/\(person.capacity)"), .init("\(person.skill)"),
            ])
        }
        return table
    }

    private func share(_ person: CandidateReasons) -> String { person.share.map(decimals) ?? "none" }

    private func last(_ person: CandidateReasons) -> String { person.lastOfferAt.map(clock.time) ?? "never" }

    private func decimals(_ value: Double) -> String {
        guard value.isFinite, value < 1e6 else { return "over 1000000" }
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(padded(hundredths % 100))"
    }
}

extension RoutingReasons {
    /// Who was offered the lead.
    fileprivate var chosen: CandidateReasons? { candidates.first { $0.verdict == "chosen" } }
}
