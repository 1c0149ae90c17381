import API
import Admissions
import ArgumentParser

/// `leadline next`
struct NextCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Show the lead on offer to you, or ask for one.",
        discussion: """
            The lead is held for you until the deadline shown. It has no number yet: `leadline accept` takes it and \
            shows the number; --accept does both at once. Ends with 3 when nothing waits that you can take.
            """)

    @Flag(name: .long, help: "Accept it at once.")
    var accept = false

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let answer: NextAnswer = try await session.client.call(.next)
        session.announce(answer.clock)
        await session.deliverKeptCalls()
        guard let lead = answer.lead else {
            if output.json { try session.writeJSON(answer) }
            throw Failure(
                .nothing, answer.reason.map { clean($0) } ?? "nothing waits that you can take",
                next: "leadline queue --watch")
        }
        if accept {
            try await session.accept(lead, output)
        } else if output.json {
            try session.writeJSON(answer)
        } else if output.quiet {
            session.screen.write(lead.leadID.description)
        } else {
            let card = OfferCard(lead, clock: answer.clock, screen: session.screen)
            for line in card.lines() { session.screen.write(line) }
        }
    }
}

/// `leadline accept`
struct AcceptCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Take the lead on offer to you and see whom to call.")

    @Argument(help: "The lead; the one on offer to you unless given.")
    var lead: LeadReference?

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .answer)
        try await session.accept(found, output)
        await session.deliverKeptCalls()
    }
}

/// `leadline decline`
struct DeclineCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Give back the lead on offer to you.")

    @Argument(help: "The lead; the one on offer to you unless given.")
    var lead: LeadReference?

    @Option(name: .shortAndLong, help: "Why.")
    var reason: DeclineReason

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .answer)
        let answer: LeadAnswer = try await session.client.call(
            .decline, lead: found.leadID, body: DeclineRequest(epoch: found.epoch, reason: reason))
        try session.describe(answer, output, "Gave back \(found.shortID): \(words(reason.rawValue)).")
        await session.deliverKeptCalls()
    }
}

extension Session {
    /// The lead a command means, with the epoch its listing shows.
    func find(_ reference: LeadReference?, for purpose: LeadPurpose) async throws(Failure) -> LeadSummary {
        let listing: QueueListing = try await client.call(.queue)
        announce(listing.clock)
        do throws(Failure) { return try listing.lead(reference, for: purpose) } catch {
            // A manager may name what was set aside too, and any lead by its whole id.
            guard error.status == .nothing, let reference else { throw error }
            if let id = reference.wholeID {
                let details: LeadDetails = try await client.call(.showLead, lead: id)
                return details.lead
            }
            guard let aside: QueueListing = try? await client.call(.setAside) else { throw error }
            return try aside.lead(reference, for: purpose)
        }
    }

    /// Accepts a lead and opens it: whoever accepts is about to call.
    func accept(_ lead: LeadSummary, _ output: OutputOptions) async throws(Failure) {
        let answer: LeadAnswer = try await client.call(
            .accept, lead: lead.leadID, body: AcceptRequest(epoch: lead.epoch))
        if output.quiet { return screen.write(answer.lead.leadID.description) }
        if output.json { return try writeJSON(answer) }
        screen.talk("Accepted \(lead.shortID). It is yours.")
        let details: LeadDetails = try await client.call(.showLead, lead: lead.leadID)
        for line in LeadCard(details, screen: screen).lines() { screen.write(line) }
    }

    /// Prints what an action did: the lead as JSON, its id, or a sentence and the next command.
    func describe(
        _ answer: LeadAnswer, _ output: OutputOptions, _ sentence: String, next: String? = nil
    ) throws(Failure) {
        if output.json { return try writeJSON(answer) }
        if output.quiet { return screen.write(answer.lead.leadID.description) }
        screen.talk(sentence)
        if let next { screen.talk(screen.paint("Next: \(next)", .faint)) }
    }
}
