import API
import Admissions
import ArgumentParser

/// `leadline touch`
struct TouchCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "touch", abstract: "Record a contact attempt.",
        discussion: "A live conversation is `reached`; it is what the report counts as contact.")

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @Option(name: .shortAndLong, help: "How it ended.")
    var outcome: TouchOutcome

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let request = TouchRequest(id: TouchID(at: session.realNow()), epoch: found.epoch, outcome: outcome)
        let answer: LeadAnswer = try await session.client.repeating(
            .touch, lead: found.leadID, body: request)
        let next =
            outcome.isLiveContact
            ? "leadline step qualified \(found.shortID)" : "leadline park \(found.shortID) --until +2h"
        try session.describe(
            answer, output, "Recorded for \(found.shortID): \(words(outcome.rawValue)).", next: next)
        await session.deliverKeptCalls()
    }
}

/// `leadline step`
struct StepCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "step", abstract: "Record a milestone of a lead.")

    @Argument(help: "The milestone.")
    var milestone: Milestone

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let answer: LeadAnswer = try await session.client.call(
            .milestone, lead: found.leadID, body: MilestoneRequest(epoch: found.epoch, milestone: milestone))
        let next = milestone == .admitted ? "leadline close \(found.shortID) --disposition admitted" : nil
        try session.describe(
            answer, output, "Recorded for \(found.shortID): \(words(milestone.rawValue)).", next: next)
        await session.deliverKeptCalls()
    }
}

/// `leadline park`
struct ParkCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "park", abstract: "Set a lead aside until a time; it takes no seat until then.",
        discussion: """
            Park it again to change the time. `leadline callbacks` lists what is parked, and what has come due.

            Times are the desk's: 17:00 (the next one), "tomorrow 09:00", "mon 09:00", "2026-11-23 09:00", +2h, \
            +30m, +1d, or RFC 3339 with an offset.
            """)

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @Option(name: .shortAndLong, help: ArgumentHelp("Until when.", valueName: "time"))
    var until: String

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let clock: ClockInfo = try await session.client.call(.clock)
        let instant = try TimeExpression.instant(until, clock: clock)
        let found = try await session.find(lead, for: .work)
        let answer: LeadAnswer = try await session.client.call(
            .park, lead: found.leadID, body: ParkRequest(epoch: found.epoch, until: instant))
        try session.describe(answer, output, "Parked \(found.shortID) until \(clock.longTime(instant)).")
        await session.deliverKeptCalls()
    }
}
