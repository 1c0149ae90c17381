import ArgumentParser
import Dispatch
import FoundationEssentials
import Synchronization
import WorkerModel

/// Runs the worker's core on a model of the tables, seed by seed, with faults.
@main
struct SimulateWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Run the worker's core on a model of the tables, seed by seed, with faults.",
        discussion: """
            Each seed is a desk of a minute: workers, people and callers, with crashes, lost replies, delays, clocks that \
            are set and answers that come late or twice, and after every transaction all that must hold is checked. A \
            seed that fails is printed with the command that runs it alone.

              $ Scripts/faults simulate
              $ Scripts/faults simulate --from 1000000 --seeds 100000
              $ Scripts/faults simulate --seed 4711 --trace

            EXIT CODES
              0 every claim held      1 a claim was broken      64 wrong usage
            """)

    @Option(help: ArgumentHelp("How many seeds.", valueName: "number"))
    var seeds = 10_000

    @Option(help: ArgumentHelp("The first seed.", valueName: "number"))
    var from: UInt64 = 1

    @Option(help: ArgumentHelp("Run this seed alone.", valueName: "number"))
    var seed: UInt64?

    @Flag(help: "Print every event of the seed.")
    var trace = false

    @Option(
        help: ArgumentHelp(
            "Put a bug into the model, to see that it is found: \(ModelFault.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "bug"))
    var bug: String?

    func validate() throws {
        if seeds < 1 { throw ValidationError("--seeds takes a number from 1") }
        if trace, seed == nil { throw ValidationError("--trace takes --seed: which one") }
        if let bug, ModelFault(rawValue: bug) == nil {
            throw ValidationError("--bug: none is named \"\(bug)\"; see --help")
        }
    }

    func run() throws {
        let first = seed ?? from
        let bug = bug.flatMap { ModelFault(rawValue: $0) }
        var total = SeedReport()
        let clock = ContinuousClock()
        let start = clock.now
        var failed: UInt64?
        let end = first + UInt64(seed == nil ? seeds : 1)
        for block in stride(from: first, to: end, by: 256) where failed == nil {
            for (seed, run) in zip(block..., runs(block..<min(end, block + 256), bug)) {
                total.add(run.report)
                if run.isBroken {
                    failed = seed
                    break
                }
            }
        }
        let time = clock.now - start
        if let failed {
            report(failed, bug)
        } else if trace {
            let simulation = Simulation(seed: first, fault: bug, isTraced: true)
            simulation.run()
            for line in simulation.trace ?? [] { print(line) }
        }
        for line in summary(total, in: time) { print(line) }
        if failed != nil { throw ExitCode.failure }
    }

    /// Runs some seeds on all cores.
    /// - Returns: what each came to, in their order.
    private func runs(
        _ seeds: Range<UInt64>, _ bug: ModelFault?
    ) -> [(report: SeedReport, isBroken: Bool)] {
        let runs = Mutex([(report: SeedReport, isBroken: Bool)?](repeating: nil, count: seeds.count))
        DispatchQueue.concurrentPerform(iterations: seeds.count) { index in
            let simulation = Simulation(seed: seeds.lowerBound + UInt64(index), fault: bug)
            let isBroken = simulation.run() != nil
            runs.withLock { $0[index] = (simulation.report, isBroken) }
        }
        return runs.withLock { $0.compactMap { $0 } }
    }

    /// Runs a seed that failed once more, and prints how it came to that.
    private func report(_ seed: UInt64, _ bug: ModelFault?) {
        let again = Simulation(seed: seed, fault: bug, isTraced: true)
        let violation = again.run()
        let lines = again.trace ?? []
        print("seed \(seed) broke a claim: \(violation?.claim.words ?? "not the second time")")
        print("  \(violation?.what ?? "the simulation itself is not deterministic")")
        for line in trace ? lines : Array(lines.suffix(25)) { print("  \(line)") }
        let option = bug.map { " --bug \($0.rawValue)" } ?? ""
        print("alone: Scripts/faults simulate --seed \(seed)\(option) --trace\n")
    }

    private func summary(_ total: SeedReport, in time: Duration) -> [String] {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        func row(_ count: Int, _ words: String) -> String {
            let digits = "\(count)"
            return "  " + String(repeating: " ", count: max(0, 11 - digits.count)) + digits + "  " + words
        }
        var lines = ["faults survived"]
        for fault in InjectedFault.allCases { lines.append(row(total.faults[fault.rawValue], fault.words)) }
        lines.append("checks that held")
        for claim in Claim.allCases { lines.append(row(total.checks[claim.rawValue], claim.words)) }
        let tenths = (seconds * 10).rounded() / 10
        lines.append(
            "simulate: \(total.seeds) seeds, \(total.events) events, \(total.turns) turns, \(total.leads) leads, "
                + "\(total.offers) offers, \(total.lapses) lapses, \(total.releases) releases, \(total.faultCount) faults, "
                + "\(total.checkCount) checks, \(total.simulated.components.seconds) s simulated in \(tenths) s"
        )
        return lines
    }
}
