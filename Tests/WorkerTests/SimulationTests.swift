import Testing
import WorkerModel

/// `Scripts/faults simulate` runs as many more as there is time for.
///
/// A seed keeps its thread busy: one test at a time, and after each seed whoever else waits for a thread has a turn.
@Suite(.serialized) struct SimulationTests {
    @Test func `a thousand seeds of faults break no claim`() async {
        var total = SeedReport()
        for seed: UInt64 in 1...1000 {
            let simulation = Simulation(seed: seed)
            if let violation = simulation.run() {
                Issue.record(
                    "\(violation.claim.words): \(violation.what); alone: Scripts/faults simulate --seed \(seed) --trace"
                )
                return
            }
            total.add(simulation.report)
            await Task.yield()
        }
        for fault in InjectedFault.allCases {
            #expect(total.faults[fault.rawValue] > 50, "never met: \(fault.words)")
        }
        for claim in Claim.allCases {
            #expect(total.checks[claim.rawValue] > 100, "never checked: \(claim.words)")
        }
    }

    @Test func `a seed gives the same run every time`() async {
        for seed: UInt64 in 1...40 {
            let (first, second) = (Simulation(seed: seed), Simulation(seed: seed, isTraced: true))
            first.run()
            second.run()
            #expect(first.report.fingerprint == second.report.fingerprint, "seed \(seed)")
            #expect(first.report.events == second.report.events, "seed \(seed)")
            await Task.yield()
        }
    }

    @Test(arguments: ModelFault.allCases)
    func `a bug put into the tables is found within the 10000 seeds of a run`(_ fault: ModelFault) async {
        for seed: UInt64 in 1...10_000 {
            if Simulation(seed: seed, fault: fault).run() != nil { return }
            await Task.yield()
        }
        Issue.record("\(fault.rawValue) is not found")
    }
}
