import Admissions
import Routing
import Simulation
import Testing

/// What holds at a simulated desk whoever decides.
@Suite struct DeskTests {
    private static let busy = TraceRecipe(name: "busy", seed: 3, days: 5, arrivals: 130, roster: Roster(8))

    @Test(arguments: contenders)
    func `the same seed gives the same result, another seed another`(contender: Contender) {
        func run(_ seed: UInt64) -> RunSummary {
            var work = WorkModel()
            work.seed = seed
            return simulate(
                Self.busy.trace, under: contender, name: "test", policy: .standard, work: work)
        }
        #expect(run(1) == run(1))
        #expect(run(1) != run(2))
    }

    @Test(arguments: contenders)
    func `every lead ends somewhere, and every offer ends once`(contender: Contender) {
        let books = Books()
        let trace = Self.busy.trace
        let run = simulate(
            trace, under: contender, name: "test", policy: .standard, work: WorkModel(),
            observing: books.note)
        #expect(run.accepted + run.stillOffered + run.stillWaiting == trace.arrivals.count)
        #expect(run.closed <= run.accepted && run.closed > trace.arrivals.count / 2)
        #expect(run.offers == run.accepted + run.lapses + run.declines + run.preemptions + run.stillOffered)
        #expect(books.faults.isEmpty, "\(books.faults.prefix(5))")
        #expect(books.openOffers.count == run.stillOffered)
        #expect(books.closed.count == run.closed)
        #expect(run.people.map(\.accepted).reduce(0, +) == run.accepted)
    }

    @Test(arguments: contenders)
    func `no seat is granted above the limit in force`(contender: Contender) {
        let trace = Self.busy.trace
        let watch = SeatWatch()
        _ = simulate(trace, under: contender, name: "test", policy: .standard, work: WorkModel()) { change in
            guard case .offer(let lead, let person, let seat, let limit, _) = change else { return }
            let isCrisis = trace.arrivals[lead].priority == .crisis
            if seat > limit || (limit > trace.people[person].capacity + 1 && !isCrisis) { watch.excess += 1 }
            watch.highest = max(watch.highest, seat)
        }
        #expect(watch.excess == 0)
        #expect(watch.highest >= 4, "seats matter on this desk")
    }

    @Test func `one person serves leads in the order of their keys`() {
        let levels: [LevelOfCare] = [.iop, .detox, .needsClarification, .residential]
        let arrivals = (0..<60).map { lead(levels[$0 * 7 % 4], at: $0 * 3, urgency: $0 % 9 == 0 ? 85 : 30) }
        let (offers, run) = play(trace([person(1)], arrivals), under: .policy(.standard))
        #expect(run.accepted == 60 && run.passedBeyondBound == 0)
        let keys = arrivals.map {
            sortKey(
                receivedAt: $0.receivedAt, storedAt: $0.storedAt, levelOfCare: $0.levelOfCare,
                priority: $0.priority, urgency: $0.urgency, isOnTheLine: false, policy: .standard)
        }
        var waiting = Set(arrivals.indices)
        for offer in offers {
            let first = waiting.filter { arrivals[$0].storedAt <= offer.at }.min {
                (keys[$0], $0) < (keys[$1], $1)
            }
            #expect(offer.lead == first)
            waiting.remove(offer.lead)
        }
        #expect(offers.map(\.lead) != offers.map(\.lead).sorted(), "head starts matter here")
    }

    @Test func `a crisis takes back the offer of another lead`() {
        let arrivals = [
            lead(at: 0),
            Arrival(
                receivedAt: monday + .seconds(1), storedAt: monday + .seconds(1), levelOfCare: .detox,
                queue: .detox, priority: .crisis, urgency: 100),
        ]
        let (offers, run) = play(trace([person(1)], arrivals), under: .policy(.standard))
        #expect(offers.map(\.lead) == [0, 1, 0])
        #expect(run.preemptions == 1 && run.accepted == 2)
    }

    @Test func `shifts that meet on the wall are one span`() throws {
        let shifts = try (1...3).map { day in
            try #require(
                WorkShift(weekday: day, startMinute: 0, endMinute: day == 3 ? 480 : 0, zone: "UTC"))
        }
        #expect(
            WorkCalendar(shifts: shifts).spans(in: monday + .hours(1)..<monday + .hours(160)) == [
                monday + .hours(1)..<monday + .hours(56)
            ])
    }
}

/// Who holds what, by what was watched.
private final class Books {
    var openOffers: [Int: Int] = [:]
    var closed: Set<Int> = []
    var faults: [DeskChange] = []
    private var owned: Set<Int> = []

    func note(_ change: DeskChange) {
        switch change {
        case .offer(let lead, let person, _, _, _):
            if openOffers[person] != nil || owned.contains(lead) { faults.append(change) }
            openOffers[person] = lead
        case .accept(let lead, let person, _):
            if openOffers.removeValue(forKey: person) != lead { faults.append(change) }
            owned.insert(lead)
        case .giveBack(let lead, let person, _, _):
            if openOffers.removeValue(forKey: person) != lead { faults.append(change) }
        case .close(let lead, _):
            if !owned.contains(lead) || !closed.insert(lead).inserted { faults.append(change) }
        }
    }
}

private final class SeatWatch {
    var excess = 0
    var highest = 0
}
