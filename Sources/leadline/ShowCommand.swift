import API
import Admissions
import ArgumentParser

/// `leadline show`
struct ShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Open a lead: danger, number, questions, words, history.",
        discussion: "Each opening is recorded with your name.")

    @Argument(help: "The lead; the one on offer to you, or your only one, unless given.")
    var lead: LeadReference?

    @Flag(name: .long, help: "Also print what happened to it so far, step by step.")
    var history = false

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let id: LeadID
        if let whole = lead?.wholeID {
            id = whole
        } else {
            id = try await session.find(lead, for: .look).leadID
        }
        let details: LeadDetails = try await session.client.call(.showLead, lead: id)
        if lead?.wholeID != nil { session.announce(details.clock) }
        if output.json {
            try session.writeJSON(details)
        } else if output.quiet {
            session.screen.write(details.lead.leadID.description)
        } else {
            for line in LeadCard(details, screen: session.screen).lines() { session.screen.write(line) }
            if history { writeHistory(details, session) }
        }
        await session.deliverKeptCalls()
    }

    private func writeHistory(_ details: LeadDetails, _ session: Session) {
        var table = Table([
            .init("WHEN"), .init("EVENT"), .init("BY", least: 6), .init("DETAIL", least: 6, rank: 1),
        ])
        for entry in details.history {
            table.append([
                .init(details.clock.time(entry.at)), .init(words(clean(entry.event))),
                .init(entry.by.map { clean($0) } ?? "service"),
                .init(entry.detail.map { words(clean($0)) } ?? ""),
            ])
        }
        session.screen.write("")
        for line in table.lines(width: session.screen.columns(), paint: session.screen.paint) {
            session.screen.write(line)
        }
    }
}
