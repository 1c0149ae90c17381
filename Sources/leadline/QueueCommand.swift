import API
import Admissions
import ArgumentParser

/// `leadline queue`
struct QueueCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue", abstract: "List your leads and what waits.",
        discussion: """
            Crises come first, with what the desk does about them; then what is on offer to you, what you own, and what \
            waits. The list has no names or numbers: `leadline show` opens one lead.

            With --watch the list stays on the screen, follows every change, rings when a lead is offered to you, and \
            keeps your presence alive. Ctrl-C ends it.
            """)

    @Flag(name: .shortAndLong, help: "Stay and follow every change.")
    var watch = false

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        if watch {
            try await QueueWatch(session: session, isJSON: output.json, isQuiet: output.quiet).run()
            return
        }
        let listing: QueueListing = try await session.client.call(.queue)
        session.announce(listing.clock)
        if output.json {
            try session.writeJSON(listing)
        } else if output.quiet {
            for lead in listing.leads { session.screen.write(lead.leadID.description) }
        } else {
            for line in QueueView(listing, screen: session.screen).lines() { session.screen.write(line) }
        }
        await session.deliverKeptCalls()
        if listing.leads.isEmpty { throw Failure(.nothing, "your queue is empty") }
    }
}
