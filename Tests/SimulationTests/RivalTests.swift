import Admissions
import Routing
import Simulation
import Testing

/// Each rival does what its product does, its failures included.
@Suite struct RivalTests {
    /// A lead every three minutes; calls are short, and each lead stays open for hours.
    private static let steady = (0..<400).map { lead(at: $0 * 3) }

    private static var longOpen: WorkModel {
        var work = WorkModel.dutiful
        work.pace = 10
        work.insured = 100
        work.insurer = Spread(.hours(10), .hours(10), .hours(10), .hours(10))
        return work
    }

    /// Who gets the first twenty leads after a third person came six hours later than the others.
    private func toReturner(_ contender: Contender) -> Int {
        let desk = trace([person(1), person(2), person(3, from: 6)], Self.steady)
        let (offers, _) = play(desk, under: contender, work: Self.longOpen)
        return offers.filter { $0.at >= monday + .hours(6) }.prefix(20).count { $0.person == 2 }
    }

    @Test func `fewest open gives whoever returns from a break every next lead, Leadline does not`() {
        #expect(toReturner(.rival(.fewestOpen)) >= 19)
        #expect((5...10).contains(toReturner(.policy(.standard))))
    }

    @Test func `strict priority starves IOP behind a flood of detox, Leadline does not`() {
        let flood = [lead(.iop, at: 60)] + (0..<180).map { lead(.detox, at: 61 + $0 * 4) }
        let desk = trace([person(1)], [lead(.detox, at: 59)] + flood)
        func firstIOP(_ contender: Contender) -> Int? {
            play(desk, under: contender).offers.firstIndex { $0.lead == 1 }
        }
        #expect(firstIOP(.rival(.strict)) == 181, "the last of all")
        let place = firstIOP(.policy(.standard)) ?? 181
        #expect((1...20).contains(place), "those of its first hour go before it: \(place)")
    }

    @Test func `round robin goes around, and goes on after whom it rang last`() {
        let desk = trace([person(1), person(2), person(3)], (0..<9).map { lead(at: $0 * 60) })
        let (offers, _) = play(desk, under: .rival(.roundRobin))
        #expect(offers.map(\.person) == [0, 1, 2, 0, 1, 2, 0, 1, 2])
    }

    @Test func `first come first served rings the longest idle`() {
        let desk = trace([person(1, from: 1), person(2), person(3)], (2..<8).map { lead(at: $0 * 60) })
        let (offers, _) = play(desk, under: .rival(.fifo))
        #expect(offers.map(\.person) == [1, 2, 0, 1, 2, 0])
        #expect(offers.map(\.lead) == [0, 1, 2, 3, 4, 5])
    }

    @Test func `skills first piles everything on the expert`() {
        let expert = person(2, skills: SkillLevels(detox: 5, residential: 5, iop: 5))
        let desk = trace([person(1), expert, person(3)], (0..<9).map { lead(at: $0 * 60) })
        #expect(play(desk, under: .rival(.skills)).offers.allSatisfy { $0.person == 1 })
        let own = play(desk, under: .policy(.standard)).offers
        #expect(Set(own.map(\.person)) == [0, 1, 2])
    }

    @Test(arguments: Rival.allCases)
    func `rivals keep to the first escalation step, however long a lead waits`(rival: Rival) {
        let beginner = person(1, skills: SkillLevels(detox: 1, residential: 1, iop: 1))
        let desk = trace([beginner], [lead(at: 0)])
        #expect(play(desk, under: .rival(rival)).offers.isEmpty)
        let offers = play(desk, under: .policy(.standard)).offers
        #expect(offers.first?.at == monday + .minutes(5))
    }
}
