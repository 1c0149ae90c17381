import API
import Admissions
import ArgumentParser

/// `leadline close`
struct CloseCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close a lead with its outcome.",
        discussion: "A close can be undone for ten minutes with `leadline reopen`.")

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @Option(name: .shortAndLong, help: "How it ended.")
    var disposition: Disposition

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let answer: LeadAnswer = try await session.client.call(
            .close, lead: found.leadID, body: CloseRequest(epoch: found.epoch, disposition: disposition))
        ClosedLeads(state: session.state).remember(answer)
        try session.describe(
            answer, output, "Closed \(found.shortID): \(words(disposition.rawValue)).",
            next: "leadline next   (undo: leadline reopen \(found.shortID))")
        await session.deliverKeptCalls()
    }
}

/// `leadline reopen`
struct ReopenCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Undo a close of the last ten minutes.")

    @Argument(help: "The lead; the one closed last on this machine unless given.")
    var lead: LeadReference?

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let closed = try await found(session)
        let answer: LeadAnswer = try await session.client.call(
            .reopen, lead: closed.leadID, body: ReopenRequest(epoch: closed.epoch))
        session.announce(answer.clock)
        ClosedLeads(state: session.state).forget(closed.leadID)
        try session.describe(answer, output, "Reopened \(answer.lead.shortID). It is yours again.")
        await session.deliverKeptCalls()
    }

    private func found(_ session: Session) async throws(Failure) -> ClosedLeads.Entry {
        let known = ClosedLeads(state: session.state).entries.last { entry in
            lead.map { $0.names(entry.leadID) } ?? true
        }
        if let known { return known }
        guard let id = lead?.wholeID else {
            throw Failure(
                .nothing, "no such lead was closed from this machine",
                next: "leadline reopen with the whole id")
        }
        let details: LeadDetails = try await session.client.call(.showLead, lead: id)
        return ClosedLeads.Entry(leadID: id, epoch: details.lead.epoch)
    }
}

/// Leads closed from this machine, which no listing shows any more: ids and epochs only.
struct ClosedLeads: Sendable {
    struct Entry: Codable, Hashable, Sendable {
        var leadID: LeadID
        var epoch: Int
    }

    let state: StateFolder

    /// Oldest first, at most twenty.
    var entries: [Entry] {
        state.read("closed.json").flatMap { try? Wire.decode([Entry].self, from: $0) } ?? []
    }

    func remember(_ answer: LeadAnswer) {
        let others = entries.filter { $0.leadID != answer.lead.leadID }
        save(others.suffix(19) + [Entry(leadID: answer.lead.leadID, epoch: answer.lead.epoch)])
    }

    func forget(_ lead: LeadID) {
        save(entries.filter { $0.leadID != lead })
    }

    /// Only a convenience: a disk that refuses it must not fail the command.
    private func save(_ entries: [Entry]) {
        if let bytes = try? Wire.encode(entries) { try? state.write(bytes, to: "closed.json") }
    }
}
