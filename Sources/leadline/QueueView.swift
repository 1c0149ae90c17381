package import API
import Admissions

/// The queue listing for people: danger first, then what the caller must answer, then the table.
package struct QueueView: Sendable {
    private let listing: QueueListing
    private let screen: Screen
    private var clock: ClockInfo { listing.clock }

    /// The view of a listing.
    package init(_ listing: QueueListing, screen: Screen) {
        self.listing = listing
        self.screen = screen
    }

    /// All its lines.
    /// - Parameter empty: what to say when it lists nothing.
    package func lines(empty: String = "Nothing waits for you.") -> [String] {
        var lines = [headline]
        if let alarms = listing.alarms { lines.append(AlarmView(clock, screen: screen).banner(alarms)) }
        if let notice = listing.notice { lines.append(screen.paint(clean(notice), .high)) }
        lines += alarms + offers
        if listing.leads.isEmpty { return lines + ["", empty] }
        return lines + [""] + table().lines(width: screen.columns(), paint: screen.paint)
    }

    /// `Fri 20 Nov 14:05 PST · you are available · detox 3 (oldest 12m) · residential 1 · iop 0`
    private var headline: String {
        var parts = [clock.longTime(clock.now)]
        if let presence = listing.presence {
            let text = "you are \(standing(presence))"
            parts.append(presence == .available ? text : screen.paint(text, .high))
        }
        parts += listing.queues.map { depth in
            let oldest = depth.oldest.map { " (oldest \(clock.since($0)))" } ?? ""
            return "\(depth.queue.rawValue) \(depth.waiting)\(depth.waiting > 0 ? oldest : "")"
        }
        return parts.joined(separator: " · ")
    }

    /// Each crisis that still needs somebody, with what the desk does.
    private var alarms: [String] {
        listing.leads.filter { $0.priority == .crisis && $0.state.isOpen && $0.contactDue != nil }.flatMap {
            lead in
            let flags = lead.flags.filter(\.isCrisis)
            let who = LeadLines(lead: lead, clock: clock, screen: screen).standing
            return flags.map { flag in
                screen.paint("CRISIS  \(lead.shortID)  \(words(flag.rawValue)): \(flag.deskAction)", .crisis)
                    + "  (\(who))"
            }
        }
    }

    private var offers: [String] {
        listing.leads.filter { $0.isMine && $0.state == .offered }.map { lead in
            let left =
                lead.offerDeadline.map { deadline in
                    deadline > clock.now
                        ? ", \(countdown(to: deadline, from: clock.now)) left" : ", its time is up"
                } ?? ""
            let text = "On offer to you: \(lead.shortID) \(words(lead.levelOfCare.rawValue))\(left)."
            return screen.paint(text, .strong) + "  leadline accept"
        }
    }

    private func table() -> Table {
        var table = Table([
            .init("LEAD"), .init("LEVEL", least: 5), .init("URG", isRight: true),
            .init("FLAGS", least: 6, rank: 3),
            .init("STATE", least: 8), .init("RECEIVED", rank: 5), .init("AGE", isRight: true),
            .init("CONTACT DUE", rank: 2), .init("LANG", rank: 4), .init("TRIES", rank: 6, isRight: true),
            .init("STEP", least: 6, rank: 7),
        ])
        for lead in listing.leads { table.append(row(lead)) }
        return table
    }

    private func row(_ lead: LeadSummary) -> [Table.Cell] {
        let lines = LeadLines(lead: lead, clock: clock, screen: screen)
        let style = lines.style
        let isLate = lead.contactDue.map { $0 < clock.now } ?? false
        let due = lead.contactDue.map { isLate ? "\(clock.since($0)) late" : "in \(clock.since($0))" } ?? ""
        let repeats = lead.contacts > 1 ? " ×\(lead.contacts)" : ""
        return [
            .init(lead.shortID, lead.isMine ? .strong : .plain),
            .init(words(lead.levelOfCare.rawValue), style),
            .init(String(lead.urgency), style), .init(lines.flags, style),
            .init(
                lines.standing
                    + (lead.reassessedAt == nil ? "" : ", reassessed")),
            .init(clock.time(lead.receivedAt) + repeats), .init(clock.since(lead.receivedAt)),
            .init(due, isLate ? .high : .plain), .init(lead.language.map { clean($0) } ?? ""),
            .init(lead.touches > 0 ? String(lead.touches) : ""),
            .init(lead.reached.map { words($0.rawValue) } ?? ""),
        ]
    }
}

/// The card of an offer before it is accepted: no personal fields, what there is to decide on, and the two
/// answers.
package struct OfferCard: Sendable {
    private let lead: LeadSummary
    private let clock: ClockInfo
    private let screen: Screen

    /// The card of a lead on offer.
    package init(_ lead: LeadSummary, clock: ClockInfo, screen: Screen) {
        self.lead = lead
        self.clock = clock
        self.screen = screen
    }

    /// All its lines.
    package func lines() -> [String] {
        let lead = LeadLines(lead: lead, clock: clock, screen: screen)
        var lines = lead.safety
        if !lines.isEmpty { lines.append("") }
        lines.append(lead.headline)
        if let due = lead.due { lines.append(due) }
        if let deadline = self.lead.offerDeadline {
            let left = countdown(to: deadline, from: clock.now)
            lines.append(
                "Held for you until \(clock.timeWithSeconds(deadline)): \(screen.paint("\(left) left", .strong))."
            )
        }
        lines += [
            "", "  leadline accept \(self.lead.shortID)                       take it and see the number",
            "  leadline decline \(self.lead.shortID) --reason on-a-call   give it back",
        ]
        return lines
    }
}
