import API
import Admissions
import Hummingbird
import Routing
import Store

extension DeskService {
    /// `GET /v1/leads/{lead}/why`: the stored decisions about a lead, and what routing would decide now while it waits.
    func why(_ call: Call) async throws -> Response {
        let (lead, staff) = (try call.lead(), try call.person())
        let own = try await parts.desk.listing(for: staff, othersIn: [], limit: 0).own
        let summary = try await summary(of: lead, isMine: own.contains(lead))
        let names = try await parts.desk.staffNames()
        let policy = try await facts.current().policy
        let duty = Duty(of: try await parts.desk.hours(), at: call.now)
        let view = try await parts.desk.waitingView(of: lead, policy: policy, on: duty, at: call.now)
        let fresh = view.flatMap { view -> RoutingReasons? in
            let input = BatchInput(now: call.now, policyVersion: policy.version, snapshot: view.snapshot)
            return Deliberation(input, under: policy).decisions(on: [lead]).first.flatMap {
                RoutingReasons($0, made: input, batch: nil, names: names)
            }
        }
        let stored = try await parts.desk.decisions(about: lead, limit: 20)
        return try .json(
            WhyAnswer(
                clock: try await clock(at: call.now), lead: summary, now: fresh, ahead: view?.ahead,
                decisions: stored.compactMap {
                    RoutingReasons($0.decision, made: $0.input, batch: Int($0.batch), names: names)
                }))
    }
}

extension RoutingReasons {
    /// Puts a decision and what it was made from together; nil when the input does not hold its lead.
    init?(
        _ decision: Decision, made input: BatchInput, batch: Int?,
        names: [StaffID: (login: String, name: String)]
    ) {
        guard let lead = input.snapshot.waiting.first(where: { $0.id == decision.lead }) else { return nil }
        let people = Dictionary(
            input.snapshot.staff.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            batch: batch, at: input.now, policyVersion: input.policyVersion, outcome: "", key: lead.key,
            receivedAt: lead.receivedAt, step: lead.leadClass.step,
            isDeclineMemoryVoid: decision.explanation.isDeclineMemoryVoid, candidates: [])
        var chosen: StaffID?
        var awaited: StaffID?
        switch decision.outcome {
        case .offer(let grant):
            outcome = "offer"
            chosen = grant.staff
            offer = OfferReasons(
                grounds: grant.grounds.rawValue, deadline: grant.deadline, seat: grant.seat,
                seatLimit: grant.seatLimit, preempted: grant.preempted, isOpenToAll: grant.isOpenToAll)
        case .noSeat: outcome = "no_seat"
        case .held(let hold):
            outcome = "held"
            awaited = hold.staff
            heldUntil = hold.until
        case .unroutable(let reason):
            outcome = "unroutable"
            unroutable = reason.rawValue
        }
        let runnerUp = decision.explanation.runnerUp
        func verdict(_ candidate: Candidate) -> Verdict {
            switch candidate.staff {
            case chosen: .chosen
            case awaited: .awaited
            case runnerUp: .runnerUp
            default: candidate.obstacles.isEmpty ? .eligible : .notEligible
            }
        }
        candidates = decision.explanation.candidates
            .map { (candidate: $0, verdict: verdict($0)) }
            .sorted {
                ($0.verdict.rank, $0.candidate.standing?.share ?? 0, $0.candidate.staff)
                    < ($1.verdict.rank, $1.candidate.standing?.share ?? 0, $1.candidate.staff)
            }
            .map { candidate, verdict in
                let person = people[candidate.staff]
                let name = names[candidate.staff]
                return CandidateReasons(
                    login: name?.login, name: name?.name ?? candidate.staff.description,
                    verdict: verdict.rawValue, obstacles: candidate.obstacles.map(\.rawValue),
                    givenTo: candidate.givenTo,
                    concessions: candidate.standing?.concessions.map(\.rawValue) ?? [],
                    presence: person?.presence ?? .offline,
                    skill: person?.skills.level(for: lead.leadClass.queue) ?? 0,
                    seatsTaken: person?.seatsTaken.count ?? 0, capacity: person?.capacity ?? 0,
                    share: person.flatMap { person in
                        person.credited > 0 ? Double(person.received) / Double(person.credited) : nil
                    }, lastOfferAt: person?.lastOfferAt)
            }
    }

    /// What a person was for a lead, in the order they are listed.
    private enum Verdict: String, CaseIterable {
        case chosen, awaited
        case runnerUp = "runner_up"
        case eligible
        case notEligible = "not_eligible"

        var rank: Int { Verdict.allCases.firstIndex(of: self) ?? 0 }
    }
}
