import API
import Admissions
import ArgumentParser
import Foundation
import TriageEvaluation

/// Watches the process that reads hostile texts, names the text that ended it, and starts the next one behind it.
struct FuzzWatch {
    let command: Fuzz
    let samples: [Inquiry]

    /// Processes that may be lost before the rest is given up: the reader is broken then.
    private static let mostLost = 20

    /// Runs until the number or time is up.
    /// - Returns: how many texts failed.
    func run() throws -> Int {
        let note = FileManager.default.temporaryDirectory.appending(path: "workbench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: note) }
        let start = ContinuousClock.now
        var total = FuzzRun.Place(seed: command.seed)
        var lost = 0
        while lost < FuzzWatch.mostLost, let extent = rest(after: total, since: start) {
            let process = try launch(from: total.seed, extent: extent, note: note)
            let place = try Wire.decode(FuzzRun.Place.self, from: Array(Data(contentsOf: note)))
            total.add(place)
            if process.terminationReason == .exit {
                guard process.terminationStatus == 0 else { throw ExitCode(process.terminationStatus) }
                break
            }
            lost += 1
            total.texts += 1
            total.failures += 1
            total.seed &+= 1
            try command.report(
                [fault(of: process.terminationStatus)], seed: place.seed,
                FuzzInput(seed: place.seed, samples: samples))
        }
        summarise(total, since: start)
        return total.failures
    }

    private func rest(after place: FuzzRun.Place, since start: ContinuousClock.Instant) -> [String]? {
        if let rounds = command.rounds {
            return place.texts < rounds ? ["--rounds", "\(rounds - place.texts)"] : nil
        }
        let left = (command.seconds ?? 30) - Int((ContinuousClock.now - start).components.seconds)
        return left > 0 ? ["--seconds", "\(left)"] : nil
    }

    private func launch(from seed: UInt64, extent: [String], note: URL) throws -> Process {
        try Data(Wire.encode(FuzzRun.Place(seed: seed))).write(to: note)
        let process = Process()
        process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments =
            ["fuzz", "--seed", "\(seed)", "--samples", command.samples, "--watched-by", note.path]
            + extent + (command.keep.map { ["--keep", $0] } ?? [])
        // What a trap prints, without the pages nobody reads here.
        let brief = ["SWIFT_BACKTRACE": "registers=none,images=none,limit=12"]
        process.environment = ProcessInfo.processInfo.environment.merging(brief) { set, _ in set }
        try process.run()
        process.waitUntilExit()
        return process
    }

    private func fault(of signal: Int32) -> String {
        signal == SIGALRM
            ? "it ends at all: not within \(FuzzRun.patience) s" : "the process lives on: signal \(signal)"
    }

    private func summarise(_ total: FuzzRun.Place, since start: ContinuousClock.Instant) {
        let seconds = (ContinuousClock.now - start).components.seconds
        let last = total.seed &- 1
        print(
            "fuzz: \(total.texts) texts in \(seconds) s, seeds \(command.seed)...\(last), \(total.failures) failed, "
                + "slowest \(total.slowestMicroseconds) µs (seed \(total.slowestSeed))")
    }
}

extension FuzzRun.Place {
    /// Goes on from where another run ended.
    fileprivate mutating func add(_ place: FuzzRun.Place) {
        seed = place.seed
        texts += place.texts
        failures += place.failures
        if place.slowestMicroseconds > slowestMicroseconds {
            slowestMicroseconds = place.slowestMicroseconds
            slowestSeed = place.slowestSeed
        }
    }
}
