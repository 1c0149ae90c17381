import Admissions
import Routing
import Simulation
import Testing

/// The figures the standard policy is held to on the committed traces.
@Suite struct CommittedTraceTests {
    @Test(arguments: TraceRecipe.committed)
    func `the standard policy serves the urgent as strict priority does, and nobody is left behind`(
        recipe: TraceRecipe
    ) throws {
        let contenders: [(name: String, contender: Contender)] =
            [("standard", .policy(.standard))] + Rival.allCases.map { ($0.rawValue, .rival($0)) }
        let comparison = Comparison(
            recipe.trace, contenders: contenders, policy: .standard, work: WorkModel())
        let own = try #require(comparison.runs.first)
        let strict = try #require(comparison.runs.first { $0.name == Rival.strict.rawValue })
        #expect(
            own.urgentMisses.percent <= strict.urgentMisses.percent + 1,
            "\(own.urgentMisses.percent) beside \(strict.urgentMisses.percent)")
        for rival in comparison.runs.dropFirst() where rival.name != strict.name {
            #expect(
                own.urgentMisses.percent < rival.urgentMisses.percent,
                "\(rival.name): \(own.urgentMisses.percent) beside \(rival.urgentMisses.percent)")
        }
        #expect(try longestRest(own) < longestRest(strict))
        #expect(own.passedBeyondBound == 0)
        #expect(try #require(own.fairness) <= 1.15)
        #expect(own.neverAccepted == 0, "hard, but finite")
        #expect(own.people.allSatisfy { $0.accepted > 0 })
    }

    @Test func `a trace is made of what its recipe says`() {
        for recipe in TraceRecipe.committed {
            let trace = recipe.trace
            #expect(trace.arrivals.count == recipe.arrivals * recipe.days)
            #expect(trace == recipe.trace)
            let crises = trace.arrivals.count { $0.priority == .crisis }
            #expect((70...100).contains(crises * 1000 / trace.arrivals.count), "9 of 107 on the sample day")
            #expect(trace.arrivals.allSatisfy { $0.earlier.map { $0 >= 0 } ?? true })
        }
    }

    @Test func `at least one person of a made-up desk of eight is on shift at any time`() {
        let trace = TraceRecipe.understaffed.trace
        for hour in 0..<30 * 24 {
            let time = trace.period.lowerBound + .hours(hour) + .minutes(30)
            #expect(trace.people.contains { $0.shifts.contains { $0.contains(time) } }, "hour \(hour)")
        }
    }

    private func longestRest(_ run: RunSummary) throws -> Double {
        try #require(run.waitsByUrgency.first { $0.group == UrgencyBand.rest.rawValue }?.maxSeconds)
    }
}
