package import API
import Admissions
import ArgumentParser

/// `leadline callbacks`
struct CallBacksCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "callbacks", abstract: "List the leads with a follow-up date, the earliest first.",
        discussion: """
            Yours; a manager sees everybody's, and who is late. A date is set and changed by `leadline park`; once it \
            has come, the lead takes a seat again and stays on this list until you touch it or set another date.

            EXAMPLES
              $ leadline callbacks
              $ leadline park 3f9a2c --until "tomorrow 09:00"
            """)

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let listing: CallBackListing = try await session.client.call(.callBacks)
        session.announce(listing.clock)
        if output.json {
            try session.writeJSON(listing)
        } else if output.quiet {
            for entry in listing.callBacks { session.screen.write(entry.lead.leadID.description) }
        } else {
            for line in CallBackView(listing, screen: session.screen).lines() { session.screen.write(line) }
        }
        await session.deliverKeptCalls()
        if listing.callBacks.isEmpty {
            throw Failure(
                .nothing, "no lead has a follow-up date", next: "leadline park --until \"tomorrow 09:00\"")
        }
        if let late = listing.callBacks.first(where: { $0.isOverdue && $0.lead.isMine }) {
            session.screen.talk("Next: leadline show \(late.lead.shortID)")
        }
    }
}

/// The call-back list for people, in the desk's zone.
package struct CallBackView: Sendable {
    private let listing: CallBackListing
    private let screen: Screen
    private var clock: ClockInfo { listing.clock }

    /// The view of a listing.
    package init(_ listing: CallBackListing, screen: Screen) {
        self.listing = listing
        self.screen = screen
    }

    /// All its lines.
    package func lines() -> [String] {
        [headline] + (listing.callBacks.isEmpty ? [] : [""] + table)
    }

    /// `Fri 20 Nov 14:05 PST · 2 overdue · 3 to come`
    private var headline: String {
        let overdue = listing.callBacks.count(where: \.isOverdue)
        let late = "\(overdue) overdue"
        return [
            clock.longTime(clock.now), overdue > 0 ? screen.paint(late, .high) : late,
            "\(listing.callBacks.count - overdue) to come",
        ].joined(separator: " · ")
    }

    private var table: [String] {
        var table = Table([
            .init("LEAD"), .init("CALL BACK"), .init("DUE"), .init("WITH", least: 6),
            .init("LEVEL", least: 5), .init("URG", rank: 3, isRight: true),
            .init("FLAGS", least: 6, rank: 2), .init("LANG", rank: 4),
            .init("TRIES", rank: 5, isRight: true), .init("LAST TRY", least: 6, rank: 6),
            .init("STEP", least: 6, rank: 7),
        ])
        for entry in listing.callBacks { table.append(row(entry)) }
        return table.lines(width: screen.columns(), paint: screen.paint)
    }

    private func row(_ entry: CallBack) -> [Table.Cell] {
        let (lead, span) = (entry.lead, clock.since(entry.dueAt))
        let lines = LeadLines(lead: lead, clock: clock, screen: screen)
        return [
            .init(lead.shortID, lead.isMine ? .strong : .plain), .init(clock.time(entry.dueAt)),
            entry.isOverdue ? .init("\(span) late", .high) : .init("in \(span)"),
            .init(lead.isMine ? "you" : lead.holder.map { clean($0) } ?? ""),
            .init(words(lead.levelOfCare.rawValue), lines.style), .init(String(lead.urgency), lines.style),
            .init(lines.flags, lines.style), .init(lead.language.map { clean($0) } ?? ""),
            .init(lead.touches > 0 ? String(lead.touches) : ""),
            .init(lead.lastTouch.map { words($0.rawValue) } ?? ""),
            .init(lead.reached.map { words($0.rawValue) } ?? ""),
        ]
    }
}
