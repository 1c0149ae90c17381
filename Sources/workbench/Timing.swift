/// Times in nanoseconds, of one thing done several times or of several things.
struct Timings {
    private let sorted: [Int]

    init(_ nanoseconds: [Int]) {
        sorted = nanoseconds.sorted()
    }

    var median: Int { percentile(50) }

    /// The nearest rank; 0 when nothing was timed.
    func percentile(_ percent: Int) -> Int {
        guard !sorted.isEmpty else { return 0 }
        return sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
    }
}

/// How long something takes on the clock that never jumps.
func nanoseconds(_ work: () -> Void) -> Int {
    let time = ContinuousClock().measure(work)
    return Int(time.components.seconds) * 1_000_000_000 + Int(time.components.attoseconds / 1_000_000_000)
}

/// Takes results so that the optimiser cannot leave out the work that made them.
final class Sink {
    private(set) var sum = 0

    @inline(never) func take(_ value: Int) { sum &+= value }
}
