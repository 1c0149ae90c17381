import Admissions
import Routing
import Service
import Store
import Synchronization
import TestDatabase
import Vault

/// Stands in for the database: each commit waits until the test lets it go, and is remembered.
final class CommitGate: Sendable {
    private struct State {
        var begun: [Int] = []
        var underWay = 0
        var mostAtOnce = 0
        var permits = 0
        var stored: [InquiryID] = []
        var failures: [StoreError] = []
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())
    private let sealer = Sealer(
        Keyring.create(org: OrgID(at: TestDatabase.midnight), at: TestDatabase.midnight))

    /// The sizes of the commits begun, in order.
    var begun: [Int] { state.withLock { $0.begun } }
    /// The most commits that were under way at a time.
    var mostAtOnce: Int { state.withLock { $0.mostAtOnce } }
    /// What was stored, in order.
    var stored: [InquiryID] { state.withLock { $0.stored } }

    /// Lets so many commits pass, now or when they come.
    func letGo(_ count: Int) {
        let woken = state.withLock { state in
            state.permits += count
            let passing = min(state.permits, state.waiting.count)
            state.permits -= passing
            defer { state.waiting.removeFirst(passing) }
            return Array(state.waiting.prefix(passing))
        }
        for commit in woken { commit.resume() }
    }

    /// Makes the next commits fail, in this order, after they have stored their rows.
    func fail(_ failures: [StoreError]) {
        state.withLock { $0.failures += failures }
    }

    /// What a batcher is given instead of the desk.
    func commit(_ rows: [IntakeRow], at storedAt: Instant) async throws -> [IntakeOutcome] {
        state.withLock { state in
            state.begun.append(rows.count)
            state.underWay += 1
            state.mostAtOnce = max(state.mostAtOnce, state.underWay)
        }
        await withCheckedContinuation { commit in
            let passes = state.withLock { state in
                if state.permits > 0 {
                    state.permits -= 1
                    return true
                }
                state.waiting.append(commit)
                return false
            }
            if passes { commit.resume() }
        }
        return try state.withLock { state in
            state.underWay -= 1
            let outcomes = rows.map { row in
                state.stored.contains(row.inquiry)
                    ? IntakeOutcome.repeated(LeadID(row.inquiry.rawValue))
                    : .stored(LeadID(row.inquiry.rawValue))
            }
            state.stored += rows.map(\.inquiry)
            if !state.failures.isEmpty { throw state.failures.removeFirst() }
            return outcomes
        }
    }

    /// A row like any other.
    func row() throws -> IntakeRow {
        try IntakeRow(
            Inquiry.form(), assessment: TestDatabase.assessment(.detox), sealer: sealer, policy: .standard,
            storedAt: TestDatabase.midnight, by: .command)
    }

    /// Rows of different ids.
    func rows(_ count: Int) throws -> [IntakeRow] { try (0..<count).map { _ in try row() } }

    /// Waits for something that other tasks bring about.
    func until(_ isSo: () -> Bool) async {
        while !isSo() { await Task.yield() }
    }
}
