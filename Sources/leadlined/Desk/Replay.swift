import Admissions
import Foundation
import Reports
import Routing
import Store

/// Which stored batches are decided again.
enum ReplayRange: Sendable {
    /// All there are.
    case all
    /// The one of this number.
    case batch(Int64)
    /// Those decided in a span of the desk's time.
    case span(Range<Instant>)
}

/// What deciding stored batches again came to.
struct ReplayFindings: Sendable {
    private(set) var batches = 0
    private(set) var decisions = 0
    private(set) var offers = 0
    /// The versions of the policy the batches were decided under.
    private(set) var versions: Set<Int> = []
    /// The versions of the routing they were decided by.
    private(set) var routingVersions: Set<Int> = []
    /// The batches that another version of the routing decided: this one may decide otherwise.
    private(set) var others: Set<Int64> = []
    /// What is not as it was stored, by batch and lead.
    private(set) var differences: [DecisionDifference] = []

    init() {}

    /// Decides batches again, each under the policy of its own version.
    fileprivate init(_ stored: [StoredBatch], under policies: [Int: Policy]) {
        batches = stored.count
        for batch in stored {
            decisions += batch.decisions.count
            offers += batch.offers
            versions.insert(batch.policyVersion)
            routingVersions.insert(batch.routingVersion)
            if batch.routingVersion != routingVersion { others.insert(batch.number) }
            differences += batch.differences(under: policies[batch.policyVersion])
        }
    }

    fileprivate mutating func add(_ other: ReplayFindings) {
        batches += other.batches
        decisions += other.decisions
        offers += other.offers
        versions.formUnion(other.versions)
        routingVersions.formUnion(other.routingVersions)
        others.formUnion(other.others)
        differences += other.differences
    }

    fileprivate mutating func sort() {
        differences.sort { ($0.batch, $0.lead?.rawValue ?? 0) < ($1.batch, $1.lead?.rawValue ?? 0) }
    }
}

extension Desk {
    /// How many batches are read at once: a megabyte or so.
    private static let page = 100

    /// Decides stored batches again from their own inputs, each under its own policy, and compares the bytes.
    ///
    /// A page is read while those before it are decided, on every core; memory is bounded by a few pages.
    func replay(_ range: ReplayRange) async throws -> ReplayFindings {
        var pages = ReplayPages(range: range)
        var policies: [Int: Policy] = [:]
        return try await withThrowingTaskGroup(of: ReplayFindings.self) { group in
            var findings = ReplayFindings()
            var underWay = 0
            while case let batches = try await pages.next(of: self, limit: Self.page), !batches.isEmpty {
                for version in Set(batches.map(\.policyVersion)) where policies[version] == nil {
                    policies[version] = try await readablePolicy(version)
                }
                if underWay >= ProcessInfo.processInfo.activeProcessorCount, let part = try await group.next()
                {
                    findings.add(part)
                    underWay -= 1
                }
                underWay += 1
                group.addTask { [policies] in ReplayFindings(batches, under: policies) }
            }
            for try await part in group { findings.add(part) }
            findings.sort()
            return findings
        }
    }

    /// A version of the policy; nil when its document was made unreadable, which its batches then show.
    private func readablePolicy(_ version: Int) async throws -> Policy? {
        do {
            return try await policy(version: version)?.policy
        } catch StoreError.unreadable {
            return nil
        }
    }

    /// Decides every stored batch of this version of the routing again and compares the bytes.
    func checkReplay() async throws -> InvariantResult {
        let findings = try await replay(.all)
        let broken = findings.differences.filter { !findings.others.contains($0.batch) }.map { difference in
            "batch \(difference.batch)" + (difference.lead.map { " lead \($0)" } ?? "")
        }
        return InvariantResult(
            "replay", "each decision batch decides the same again",
            broken.isEmpty
                ? .ok(checked: findings.batches - findings.others.count)
                : .violated(count: broken.count, ids: Array(broken.prefix(InvariantResult.named))))
    }
}

/// Reads stored batches page by page.
private struct ReplayPages {
    private let range: ReplayRange
    private var last: StoredBatch?
    private var isOver = false

    init(range: ReplayRange) {
        self.range = range
    }

    /// The next page; empty when there is none.
    mutating func next(of desk: Desk, limit: Int) async throws -> [StoredBatch] {
        guard !isOver else { return [] }
        let page: [StoredBatch]
        switch range {
        case .all:
            page = try await desk.batches(after: last?.number ?? 0, limit: limit)
        case .batch(let number):
            page = try await desk.batches(after: number - 1, limit: 1).filter { $0.number == number }
            isOver = true
        case .span(let span):
            let place = last.map { ($0.decidedAt, $0.number) } ?? (span.lowerBound, 0)
            page = try await desk.batches(after: place, decidedBefore: span.upperBound, limit: limit)
        }
        last = page.last
        if page.count < limit { isOver = true }
        return page
    }
}
