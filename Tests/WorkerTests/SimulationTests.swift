import Testing
import WorkerModel

/// `Scripts/faults simulate` runs as many more as there is time for.
@Suite struct SimulationTests {
    @Test func `a thousand seeds of faults break no claim`() {
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
        }
        for fault in InjectedFault.allCases {
            #expect(total.faults[fault.rawValue] > 50, "never met: \(fault.words)")
        }
        for claim in Claim.allCases {
            #expect(total.checks[claim.rawValue] > 100, "never checked: \(claim.words)")
        }
    }

    @Test func `a seed gives the same run every time`() {
        for seed: UInt64 in 1...40 {
            let (first, second) = (Simulation(seed: seed), Simulation(seed: seed, isTraced: true))
            first.run()
            second.run()
            #expect(first.report.fingerprint == second.report.fingerprint, "seed \(seed)")
            #expect(first.report.events == second.report.events, "seed \(seed)")
        }
    }

    @Test(arguments: ModelFault.allCases)
    func `a bug put into the tables is found within the 10000 seeds of a run`(_ fault: ModelFault) {
        let found = (1...10_000 as ClosedRange<UInt64>).first { seed in
            Simulation(seed: seed, fault: fault).run() != nil
        }
        #expect(found != nil, "\(fault.rawValue) is not found")
    }
}
