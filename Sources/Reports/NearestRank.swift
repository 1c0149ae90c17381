package import API
import Admissions

/// The value of a percentile by nearest rank: the smallest that at least `percent` of all do not exceed.
///
/// It is always one of the values (Hyndman and Fan 1996, definition 1; PostgreSQL's `percentile_disc`).
/// - Parameters:
///   - percent: 1…100.
///   - sorted: in ascending order.
/// - Returns: nil when there are no values.
package func nearestRank<Value>(_ percent: Int, of sorted: [Value]) -> Value? {
    precondition((1...100).contains(percent), "a percentile lies between 1 and 100")
    guard !sorted.isEmpty else { return nil }
    return sorted[(percent * sorted.count + 99) / 100 - 1]
}

extension Percentiles {
    /// Count, median and ninth decile of times in any order, by ``nearestRank(_:of:)``.
    package init(_ times: [Duration]) {
        let sorted = times.sorted()
        self.init(
            count: sorted.count, p50Seconds: nearestRank(50, of: sorted).map(Self.seconds),
            p90Seconds: nearestRank(90, of: sorted).map(Self.seconds))
    }

    private static func seconds(_ time: Duration) -> Double { Double(time.microseconds) / 1_000_000 }
}
