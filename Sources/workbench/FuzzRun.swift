import API
import Admissions
import Foundation
import Triage
import TriageEvaluation

/// Runs the inputs of consecutive seeds in this process, and keeps a note of where it is for the one who watches it.
struct FuzzRun {
    /// Where a run stands; written before each input, so that it also says what ended a process.
    struct Place: Codable {
        var seed: UInt64
        var texts = 0
        var failures = 0
        var slowestSeed: UInt64 = 0
        var slowestMicroseconds = 0
    }

    /// A text this slow has lost its bound: a hundred times the target, as machines are shared.
    static let slowest = 200_000
    /// Seconds after which an input counts as endless.
    static let patience: UInt32 = 20

    let samples: [Inquiry]
    private(set) var place: Place
    private let clock = ContinuousClock()

    init(samples: [Inquiry], from seed: UInt64) {
        self.samples = samples
        place = Place(seed: seed)
    }

    /// Runs the input of the place and moves on.
    /// - Returns: what is wrong with it; empty when nothing is.
    mutating func step() -> [String] {
        let input = FuzzInput(seed: place.seed, samples: samples)
        var faults: [String] = []
        let assessment = assess(input.inquiry)
        var time = microseconds(input.inquiry)
        // Whoever else uses the machine seldom does so three times in a row.
        for _ in 0..<2 where time > FuzzRun.slowest { time = min(time, microseconds(input.inquiry)) }
        if time > FuzzRun.slowest {
            faults.append("it ends within \(FuzzRun.slowest / 1000) ms, not \(time / 1000)")
        }
        faults += AssessmentFaults.of(assessment, for: input.inquiry)
        if (try? Wire.encode(assessment)) != (try? Wire.encode(assess(input.inquiry))) {
            faults.append("a second reading gives the same bytes")
        }
        if time > place.slowestMicroseconds {
            place.slowestMicroseconds = time
            place.slowestSeed = place.seed
        }
        if !faults.isEmpty { place.failures += 1 }
        place.texts += 1
        place.seed &+= 1
        return faults
    }

    private func microseconds(_ inquiry: Inquiry) -> Int {
        nanoseconds { _ = assess(inquiry) } / 1000
    }
}
