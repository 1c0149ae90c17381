package import API
import Admissions

/// Leads nobody can take, each with the reason for every person.
package struct UnroutableView: Sendable {
    private let list: UnroutableList
    private let screen: Screen

    /// The view of a list.
    package init(_ list: UnroutableList, screen: Screen) {
        self.list = list
        self.screen = screen
    }

    /// All its lines.
    package func lines() -> [String] {
        list.leads.flatMap { unroutable -> [String] in
            let lead = unroutable.lead
            let head = LeadLines(lead: lead, clock: list.clock, screen: screen).headline
            let since =
                "Nobody can take it since \(list.clock.time(unroutable.since)) (\(list.clock.since(unroutable.since)))."
            guard let decision = unroutable.decision else { return [head, since, ""] }
            let answer = WhyAnswer(clock: list.clock, lead: lead, decisions: [decision])
            // The view of one decision, without the headline it begins with.
            return [head, since] + WhyView(answer, screen: screen).lines(all: false).dropFirst(2) + [""]
        }.dropLast()
    }
}

/// What waits past the first step, and what owners who are off shift still own.
package struct EscalationView: Sendable {
    private let list: EscalationList
    private let screen: Screen
    private var clock: ClockInfo { list.clock }

    /// The view of a list.
    package init(_ list: EscalationList, screen: Screen) {
        self.list = list
        self.screen = screen
    }

    /// All its lines.
    package func lines() -> [String] {
        let parts = [waiting, offShift].filter { !$0.isEmpty }
        return Array(parts.joined(separator: [""]))
    }

    private var waiting: [String] {
        guard !list.waiting.isEmpty else { return [] }
        var table = Table([
            .init("LEAD"), .init("LEVEL", least: 5), .init("URG", isRight: true),
            .init("STEP", isRight: true), .init("WAITS", isRight: true),
            .init("RELAXED", least: 10, rank: 1), .init("NEXT STEP", rank: 2), .init("LANG", rank: 3),
        ])
        for escalated in list.waiting {
            let lead = escalated.lead
            table.append([
                .init(lead.shortID, .strong), .init(words(lead.levelOfCare.rawValue)),
                .init("\(lead.urgency)"), .init("\(escalated.step)"),
                .init(clock.since(escalated.waitingSince)), .init(relaxed(escalated)),
                .init(escalated.nextStepAt.map { clock.time($0) } ?? "none"),
                .init(lead.language.map { clean($0) } ?? ""),
            ])
        }
        return ["Waiting past the first step:"] + table.lines(width: screen.columns(), paint: screen.paint)
    }

    private func relaxed(_ lead: EscalatedLead) -> String {
        var parts = ["skill from \(lead.minimumSkill)"]
        if lead.isLanguageRelaxed { parts.append("any language") }
        if lead.overflowSeats > 0 { parts.append("capacity +\(lead.overflowSeats)") }
        return parts.joined(separator: ", ")
    }

    private var offShift: [String] {
        guard !list.offShift.isEmpty else { return [] }
        var table = Table([
            .init("LEAD"), .init("LEVEL", least: 5), .init("URG", isRight: true), .init("OWNER", least: 6),
            .init("SHIFT ENDED"), .init("NEXT SHIFT", rank: 1), .init("TRIES", rank: 2, isRight: true),
        ])
        for left in list.offShift {
            table.append([
                .init(left.lead.shortID, .strong), .init(words(left.lead.levelOfCare.rawValue)),
                .init("\(left.lead.urgency)"), .init(left.lead.holder.map { clean($0) } ?? ""),
                .init(left.shiftEndedAt.map { clock.time($0) } ?? "over a week ago"),
                .init(left.nextShift.map { clock.time($0) } ?? "none"),
                .init(left.lead.touches > 0 ? "\(left.lead.touches)" : ""),
            ])
        }
        return ["Owner off shift:"] + table.lines(width: screen.columns(), paint: screen.paint)
    }
}
