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

            Managers see with --set-aside what triage read as no lead, newest first: `leadline show` opens one, and \
            `leadline reclassify` brings it to a queue.

            With --watch the list stays on the screen, follows every change, rings when a lead is offered to you, and \
            keeps your presence alive. Ctrl-C ends it.
            """)

    @Flag(name: .shortAndLong, help: "Stay and follow every change.")
    var watch = false

    @Flag(name: .long, help: "What triage set aside as no lead, for managers.")
    var setAside = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if watch && setAside { throw ValidationError("--watch follows the queue: it has nothing set aside") }
    }

    func run(in session: Session) async throws {
        if watch {
            try await QueueWatch(session: session, isJSON: output.json, isQuiet: output.quiet).run()
            return
        }
        let listing: QueueListing = try await session.client.call(setAside ? .setAside : .queue)
        session.announce(listing.clock)
        if output.json {
            try session.writeJSON(listing)
        } else if output.quiet {
            for lead in listing.leads { session.screen.write(lead.leadID.description) }
        } else {
            let view = QueueView(listing, screen: session.screen)
            let lines = setAside ? view.lines(empty: "Nothing is set aside.") : view.lines()
            for line in lines { session.screen.write(line) }
        }
        await session.deliverKeptCalls()
        if listing.leads.isEmpty {
            throw Failure(.nothing, setAside ? "nothing is set aside" : "your queue is empty")
        }
    }
}
