import API
import Admissions
import ArgumentParser

/// `leadline why`
struct WhyCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Tell why a lead went to whom it went, or why it waits.",
        discussion: """
            Shows the last decision about the lead: its place in the line, who was chosen and what put them before the \
            next, and the reason for everybody else. For a lead that waits, what would be decided at this moment.

            SHARE is leads received ÷ leads credited, weighted by level of care: whoever could have taken a lead is \
            credited a part of it, and the lowest share comes first.

            EXAMPLE
              $ leadline why 3f9a2c
            """)

    @Argument(help: "The lead; the one on offer to you, or your only one, unless given.")
    var lead: LeadReference?

    @Flag(name: .long, help: "Show every stored decision, newest first (at most 20).")
    var all = false

    @Flag(name: .long, help: "Print JSON.")
    var json = false

    func run(in session: Session) async throws {
        let answer = try await session.why(lead)
        if json { return try session.writeJSON(answer) }
        session.announce(answer.clock)
        for line in WhyView(answer, screen: session.screen).lines(all: all) { session.screen.write(line) }
    }
}

/// `leadline why-not`
struct WhyNotCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "why-not", abstract: "Tell why a person was not given a lead.",
        discussion: """
            Ends with 3 when no decision about the lead is stored and it does not wait.

            EXAMPLE
              $ leadline why-not lpena 3f9a2c
              Luis Peña could not take 3f9a2c (decision 41 of 10:15:02, policy 1): no
              free seat (6 of 6).
            """)

    @Argument(help: "The person: a login, or the beginning of a name.")
    var person: String

    @Argument(help: "The lead; the one on offer to you, or your only one, unless given.")
    var lead: LeadReference?

    @Flag(name: .long, help: "Print JSON: the decision with this person alone.")
    var json = false

    func run(in session: Session) async throws {
        let answer = try await session.why(lead)
        guard var look = answer.now ?? answer.decisions.first else {
            throw Failure(
                .nothing, "no decision about \(answer.lead.shortID) is stored",
                next: "leadline show \(answer.lead.shortID) --history")
        }
        let found = try candidate(in: look, lead: answer.lead.shortID)
        if json {
            look.candidates = [found]
            return try session.writeJSON(look)
        }
        session.announce(answer.clock)
        session.screen.write(WhyView(answer, screen: session.screen).sentence(about: found, in: look))
    }

    private func candidate(in look: RoutingReasons, lead: String) throws(Failure) -> CandidateReasons {
        let wanted = person.lowercased()
        if let exact = look.candidates.first(where: { $0.login == wanted }) { return exact }
        let found = look.candidates.filter { $0.name.lowercased().hasPrefix(wanted) }
        guard let first = found.first else {
            throw Failure(
                .nothing, "nobody called \(clean(person)) was of the desk at that decision",
                next: "leadline why \(lead)")
        }
        guard found.count == 1 else {
            let logins = found.compactMap { $0.login.map { clean($0) } }.joined(separator: ", ")
            throw Failure(
                .usage, "several people are called \(clean(person))", next: "give a login: \(logins)")
        }
        return first
    }
}

extension Session {
    /// Asks why about a lead, named by its whole id or found in the caller's listing.
    fileprivate func why(_ lead: LeadReference?) async throws(Failure) -> WhyAnswer {
        let id: LeadID
        if let whole = lead?.wholeID {
            id = whole
        } else {
            id = try await find(lead, for: .look).leadID
        }
        return try await client.call(.why, lead: id)
    }
}
