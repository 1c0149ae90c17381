import API
import Admissions
import ArgumentParser

/// `leadline merge`
struct MergeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Make one lead of two that are one person's.",
        discussion: """
            The first goes into the second: its inquiries, notes and attempts count for that one, which keeps its owner. \
            You own one of the two, and nobody else owns the other; managers may merge any two. A lead that somebody \
            owns stays: only into one that is owned too may it go. `leadline unmerge` undoes it.

            EXAMPLE
              $ leadline merge 8c1e55 --into 3f9a2c
            """)

    @Argument(help: "The lead that goes.")
    var lead: LeadReference

    @Option(name: .long, help: ArgumentHelp("The lead that stays.", valueName: "lead"))
    var into: LeadReference

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let target = try await session.find(into, for: .work)
        let answer: LeadAnswer = try await session.client.call(
            .merge, lead: found.leadID,
            body: MergeRequest(epoch: found.epoch, into: target.leadID, intoEpoch: target.epoch))
        try session.describe(
            answer, output, "Merged \(found.shortID) into \(target.shortID).",
            next: "leadline show \(target.shortID)   (undo: leadline unmerge \(found.shortID))")
        await session.deliverKeptCalls()
    }
}

/// `leadline unmerge`
struct UnmergeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmerge", abstract: "Undo a merge: two people after all.",
        discussion: """
            Of a merge by a person or by Leadline itself. The lead comes back with its inquiries, to its owner or into \
            its queue, and the two are never joined by themselves again. `leadline show` names the leads merged into \
            one. For who owns the lead it was merged into, and managers.

            EXAMPLE
              $ leadline unmerge 8c1e55
            """)

    @Argument(help: "The merged lead.")
    var lead: LeadReference

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let merged = try await found(session)
        let answer: LeadAnswer = try await session.client.call(
            .unmerge, lead: merged.leadID, body: UnmergeRequest(epoch: merged.epoch))
        let holder = answer.lead.isMine ? "you" : answer.lead.holder.map { clean($0) }
        let place = holder.map { "it is with \($0)" } ?? "it waits"
        try session.describe(
            answer, output, "Took \(answer.lead.shortID) out again: \(place).",
            next: "leadline show \(answer.lead.shortID)")
        await session.deliverKeptCalls()
    }

    /// A merged lead is in no listing; the one it was merged into names it.
    private func found(_ session: Session) async throws(Failure) -> MergedLead {
        let listing: QueueListing = try await session.client.call(.queue)
        session.announce(listing.clock)
        let known = listing.leads.flatMap { $0.merged ?? [] }.filter { lead.names($0.leadID) }
        if known.count == 1 { return known[0] }
        if let id = lead.wholeID {
            let details: LeadDetails = try await session.client.call(.showLead, lead: id)
            return MergedLead(leadID: id, epoch: details.lead.epoch)
        }
        guard known.isEmpty else {
            throw Failure(
                .usage, "several merged leads end in \(lead.digits)", next: "give more digits")
        }
        throw Failure(
            .nothing, "no lead ending in \(lead.digits) was merged into one in your queue",
            next: "leadline unmerge with the whole id")
    }
}
