import API
import Admissions
import ArgumentParser

/// `leadline release`
struct ReleaseCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Give a lead you own back to the queue.",
        discussion: """
            It waits again at the place it had, with its history, and is offered to somebody else; to you again only \
            after half an hour, or when nobody else can take it. Managers may release anybody's lead.

            REASONS
              end-of-shift, too-many-leads, language, skill, knows-caller, other

            EXAMPLE
              $ leadline release 3f9a2c --reason end-of-shift
            """)

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @Option(name: .shortAndLong, help: ArgumentHelp("Why.", valueName: "why"))
    var reason: ReleaseReason

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let answer: LeadAnswer = try await session.client.call(
            .release, lead: found.leadID, body: ReleaseRequest(epoch: found.epoch, reason: reason))
        try session.describe(
            answer, output, "Released \(found.shortID): \(words(reason.rawValue)). It waits again.",
            next: "leadline next")
        await session.deliverKeptCalls()
    }
}

/// `leadline handover`
struct HandOverCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "Give a lead you own to a colleague.",
        usage: "leadline handover [<lead>] --to <login> [--note <note>] [--anyway]",
        discussion: """
            It is theirs at once, without waiting, also when they have all the leads they can take; a parked lead stays \
            parked. Both of you see it in `leadline queue`: they own it, and you see it until they have touched it. \
            Managers may hand over anybody's lead.

            EXAMPLE
              $ leadline handover 3f9a2c --to ben
            """)

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @Option(name: .shortAndLong, help: ArgumentHelp("The colleague's login.", valueName: "login"))
    var to: String

    @Option(name: .long, help: "What they should know; it becomes a note on the lead.")
    var note: String?

    @Flag(name: .long, help: "Also when they are offline or off shift.")
    var anyway = false

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let answer: LeadAnswer = try await session.client.call(
            .handOver, lead: found.leadID,
            body: HandOverRequest(epoch: found.epoch, to: to, anyway: anyway ? true : nil, note: note))
        let owner = answer.lead.isMine ? "you" : answer.lead.holder.map { clean($0) } ?? clean(to)
        try session.describe(answer, output, "Handed \(found.shortID) over to \(owner).")
        await session.deliverKeptCalls()
    }
}
