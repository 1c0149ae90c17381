import Admissions
import FoundationEssentials
import Routing
import Testing

@Suite struct PropertyTests {
    static let seeds: ClosedRange<UInt64> = 1...400

    @Test func `each lead has one decision and each person at most one offer`() {
        for seed in PropertyTests.seeds {
            let snapshot = Snapshot.random(seed: seed)
            let decisions = decide(snapshot, policy: .standard, now: noon)
            #expect(decisions.map(\.lead).sorted() == snapshot.waiting.map(\.id).sorted(), "seed \(seed)")
            let people = decisions.compactMap { $0.outcome.grant?.staff }
            #expect(Set(people).count == people.count, "seed \(seed)")
        }
    }

    @Test func `the order of a snapshot's lists changes nothing`() {
        for seed in PropertyTests.seeds {
            var random = SeededRandom(seed: seed)
            var shuffled = Snapshot.random(seed: seed)
            let decisions = decide(shuffled, policy: .standard, now: noon)
            shuffled.waiting.shuffle(using: &random)
            shuffled.staff.shuffle(using: &random)
            #expect(decide(shuffled, policy: .standard, now: noon) == decisions, "seed \(seed)")
        }
    }

    @Test func `an offer goes to somebody without an obstacle, and within the limit in force`() throws {
        for seed in PropertyTests.seeds {
            let snapshot = Snapshot.random(seed: seed)
            let leads = Dictionary(uniqueKeysWithValues: snapshot.waiting.map { ($0.id, $0) })
            let staff = Dictionary(uniqueKeysWithValues: snapshot.staff.map { ($0.id, $0) })
            for decision in decide(snapshot, policy: .standard, now: noon) {
                guard let grant = decision.outcome.grant else { continue }
                let lead = try #require(leads[decision.lead])
                let person = try #require(staff[grant.staff])
                let row = Policy.standard.row(ofStep: lead.leadClass.step)
                #expect(person.isOnShift && person.presence == .available, "seed \(seed)")
                #expect(person.skills.level(for: lead.leadClass.queue) >= row.minimumSkill, "seed \(seed)")
                #expect(
                    row.isLanguageRelaxed || person.languages.contains(lead.leadClass.language),
                    "seed \(seed)")
                #expect(
                    person.openOffer == nil || (lead.isCrisis && person.openOffer?.isCrisis == false),
                    "seed \(seed)")
                #expect(grant.preempted == person.openOffer?.lead, "seed \(seed)")
                let kept = person.seatsTaken.filter { grant.preempted == nil || $0 != person.openOffer?.seat }
                #expect(!kept.contains(grant.seat) && grant.seat <= grant.seatLimit, "seed \(seed)")
                if !(lead.isCrisis && lead.crisisLapses > 0) {
                    #expect(kept.count < grant.seatLimit, "seed \(seed)")
                    #expect(grant.seatLimit == person.capacity + row.overflowSeats, "seed \(seed)")
                }
                let candidate = try #require(
                    decision.explanation.candidates.first { $0.staff == grant.staff })
                #expect(candidate.obstacles.isEmpty && candidate.givenTo == nil, "seed \(seed)")
            }
        }
    }

    @Test func `every explanation names the whole staff, and a reason for each that could not`() {
        for seed in PropertyTests.seeds {
            let snapshot = Snapshot.random(seed: seed)
            for decision in decide(snapshot, policy: .standard, now: noon) {
                let candidates = decision.explanation.candidates
                #expect(candidates.map(\.staff) == snapshot.staff.map(\.id).sorted(), "seed \(seed)")
                for candidate in candidates {
                    #expect((candidate.standing == nil) == !candidate.obstacles.isEmpty, "seed \(seed)")
                }
                switch decision.outcome {
                case .offer: #expect(candidates.contains { $0.obstacles.isEmpty })
                case .noSeat:
                    // Whoever could have taken it has an earlier lead, or was left alone for a reason that is written down.
                    #expect(
                        candidates.allSatisfy { !$0.obstacles.isEmpty || $0.givenTo != nil }, "seed \(seed)")
                case .held(let hold): #expect(candidates.contains { $0.staff == hold.staff })
                case .unroutable: #expect(candidates.allSatisfy { !$0.obstacles.isEmpty }, "seed \(seed)")
                }
            }
        }
    }

    @Test func `credit is conserved`() {
        for seed in PropertyTests.seeds {
            for decision in decide(.random(seed: seed), policy: .standard, now: noon) {
                let credited = decision.creditChanges.map(\.credited).reduce(0, +)
                #expect(credited == decision.creditChanges.map(\.received).reduce(0, +), "seed \(seed)")
                #expect((credited > 0) == (decision.outcome.grant != nil), "seed \(seed)")
            }
        }
    }

    @Test func `a stored input replays to the same bytes`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        for seed in PropertyTests.seeds.prefix(100) {
            let input = BatchInput(now: noon, policyVersion: 1, snapshot: .random(seed: seed))
            let bytes = try encoder.encode(input.decisions(under: .standard))
            let stored = try encoder.encode(input)
            let policy = try JSONDecoder().decode(Policy.self, from: encoder.encode(Policy.standard))
            #expect(policy == .standard)
            let again = try JSONDecoder().decode(BatchInput.self, from: stored)
            #expect(again == input, "seed \(seed)")
            #expect(try encoder.encode(again.decisions(under: policy)) == bytes, "seed \(seed)")
            let decisions = try JSONDecoder().decode([Decision].self, from: bytes)
            #expect(decisions == input.decisions(under: .standard), "seed \(seed)")
        }
    }

    @Test func `the essential part of an input gives the same offers, and the same of what else was kept`() {
        var smaller = 0
        for seed in PropertyTests.seeds {
            let input = BatchInput(now: noon, policyVersion: 1, snapshot: .random(seed: seed))
            let deliberation = Deliberation(input, under: .standard)
            let others = Set(deliberation.unroutable.prefix(2))
            let kept = Set(deliberation.offers.map(\.lead)).union(others)
            let essential = deliberation.essentialInput(with: others)
            #expect(
                Deliberation(essential, under: .standard).decisions(on: kept)
                    == deliberation.decisions(on: kept),
                "seed \(seed)")
            if essential.snapshot.waiting.count < input.snapshot.waiting.count { smaller += 1 }
        }
        #expect(smaller > 300)
    }

    @Test func `the set served is the lexicographically earliest, at the least cost`() {
        for seed in 1...200 as ClosedRange<UInt64> {
            var snapshot = Snapshot.random(seed: seed, leads: 5, staff: 4)
            // Open offers and holds follow rules of their own; here the matching alone is on trial.
            for index in snapshot.staff.indices { snapshot.staff[index].openOffer = nil }
            for index in snapshot.waiting.indices { snapshot.waiting[index].knownStaff = nil }
            let decisions = decide(snapshot, policy: .standard, now: noon)
            let best = ExhaustiveSearch(decisions: decisions).best
            #expect(decisions.map { $0.outcome.grant != nil } == best.served, "seed \(seed)")
            #expect(ExhaustiveSearch.cost(of: decisions) == best.cost, "seed \(seed)")
        }
    }
}

/// Tries every way to place the leads of a batch, from the standings its own explanation gives.
private struct ExhaustiveSearch {
    private(set) var best: (served: [Bool], cost: [Int64]) = ([], [])
    private let options: [[(staff: StaffID, cost: [Int64])]]

    init(decisions: [Decision]) {
        options = decisions.map { decision in
            decision.explanation.candidates.compactMap { candidate in
                candidate.standing.map { (candidate.staff, ExhaustiveSearch.cost(of: $0)) }
            }
        }
        search(from: 0, taken: [], served: [], cost: [0, 0, 0, 0])
    }

    static func cost(of decisions: [Decision]) -> [Int64] {
        decisions.reduce([0, 0, 0, 0]) { sum, decision in
            let standing = decision.explanation.candidates.first {
                $0.staff == decision.outcome.grant?.staff
            }?.standing
            return standing.map { zip(sum, cost(of: $0)).map(+) } ?? sum
        }
    }

    private static func cost(of standing: Standing) -> [Int64] {
        [
            Int64(standing.concessions.count), Int64(standing.skillBand), standing.share,
            standing.lastOfferAt?.microseconds ?? 0,
        ]
    }

    private mutating func search(from lead: Int, taken: [StaffID], served: [Bool], cost: [Int64]) {
        guard lead < options.count else {
            let isEarlier = best.served.lexicographicallyPrecedes(served) { !$0 && $1 }
            let isCheaper = served == best.served && cost.lexicographicallyPrecedes(best.cost)
            if best.served.isEmpty || isEarlier || isCheaper { best = (served, cost) }
            return
        }
        for option in options[lead] where !taken.contains(option.staff) {
            search(
                from: lead + 1, taken: taken + [option.staff], served: served + [true],
                cost: zip(cost, option.cost).map(+))
        }
        search(from: lead + 1, taken: taken, served: served + [false], cost: cost)
    }
}
