import API
import Admissions
import ArgumentParser

/// `leadline reclassify`
struct ReclassifyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "reclassify", abstract: "Correct the level of a lead.",
        discussion: """
            For a lead that you own or that is on offer to you; managers may correct any that is open or set aside. \
            The correction stands beside what triage concluded, and outranks it from then on. A waiting lead moves to \
            the queue of its new level, one that was set aside waits there, and an offer whose queue changes ends; an \
            owner keeps the lead.

            REASONS
              clinician-assessed  a clinician has spoken with the person
              caller-clarified    the caller said more than the record does
              withdrawal-risk     stopping would be dangerous without care
              needs-less-care     less care than the record suggests will do
              misread             the record says something else
              other               none of these

            EXAMPLE
              $ leadline reclassify 3f9a2c --to detox --reason withdrawal-risk
            """)

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @Option(
        name: .long,
        help: ArgumentHelp("The level it needs: detox, residential or iop.", valueName: "to"),
        transform: { word in
            guard let level = LeadQueue(argument: word) else {
                throw ValidationError(
                    """
                    it takes detox, residential or iop.
                    next: leadline close LEAD --disposition other    (it is no lead)
                          leadline touch LEAD --outcome reached      (after asking)
                    """)
            }
            return level
        })
    var to: LeadQueue

    @Option(name: .shortAndLong, help: ArgumentHelp("Why.", valueName: "why"))
    var reason: CorrectionReason

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let answer: LeadAnswer = try await session.client.call(
            .reclassify, lead: found.leadID,
            body: ReclassifyRequest(epoch: found.epoch, to: to, reason: reason))
        let place = answer.lead.state == .waiting ? "; it waits in the \(to.rawValue) queue" : ""
        let isNew = found.levelOfCare != LevelOfCare(to)
        try session.describe(
            answer, output,
            isNew
                ? "Corrected \(found.shortID): \(words(found.levelOfCare.rawValue)) is \(to.rawValue) now\(place)."
                : "\(found.shortID) is \(to.rawValue) already, corrected by you.",
            next: "leadline show \(found.shortID)")
        await session.deliverKeptCalls()
    }
}
