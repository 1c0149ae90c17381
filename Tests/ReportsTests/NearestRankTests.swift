import API
import Reports
import Testing

@Suite struct NearestRankTests {
    @Test(arguments: [
        (50, [7], 7), (90, [7], 7), (50, [1, 2], 1), (51, [1, 2], 2), (90, [1, 2], 2), (100, [1, 2], 2),
        (50, [15, 20, 35, 40, 50], 35), (30, [15, 20, 35, 40, 50], 20), (40, [15, 20, 35, 40, 50], 20),
        (90, Array(1...10), 9), (91, Array(1...10), 10), (1, Array(1...10), 1),
    ])
    func `a percentile is the smallest value that so many per cent do not exceed`(
        percent: Int, values: [Int], expected: Int
    ) {
        #expect(nearestRank(percent, of: values) == expected)
    }

    @Test func `there is no percentile of nothing`() {
        #expect(nearestRank(50, of: [Int]()) == nil)
    }

    @Test func `percentiles say of how many times they are, and do not average`() {
        let times = Percentiles([.seconds(600), .seconds(10), .milliseconds(500), .seconds(20)])
        #expect(times == Percentiles(count: 4, p50Seconds: 10, p90Seconds: 600))
        #expect(Percentiles([]) == Percentiles(count: 0))
    }
}
