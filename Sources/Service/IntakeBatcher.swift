package import Admissions
package import Logging
import ServiceLifecycle
package import Store

/// Group commit: rows that arrive while a commit is under way go out together as the next one.
///
/// Two lanes commit at a time. A row that the database refuses is found by halving its batch, so that it fails alone;
/// a lost connection is settled by sending the same rows again, which their ids make harmless.
package final class IntakeBatcher: Service {
    /// How much at once.
    package struct Limits: Sendable {
        /// Commits under way.
        package var lanes = 2
        /// Rows of one commit.
        package var rowsInBatch = 128
        /// Rows waiting and under way; the next is refused.
        package var rowsAtOnce = 4096
        /// How long an unknown outcome is asked after.
        package var settling: Duration = .seconds(15)

        /// The limits of a desk's service.
        package init() {}
    }

    private let limits: Limits
    private let now: @Sendable () -> Instant
    private let logger: Logger
    private let commit: @Sendable ([IntakeRow], Instant) async throws -> [IntakeOutcome]
    private let backlog: Backlog<IntakeTicket>

    /// - Parameters:
    ///   - now: the desk's clock, for `stored_at`.
    ///   - commit: stores rows in one transaction, all or none; see `Desk.store(_:at:)`.
    package init(
        limits: Limits = Limits(), now: @escaping @Sendable () -> Instant, logger: Logger,
        commit: @escaping @Sendable ([IntakeRow], Instant) async throws -> [IntakeOutcome]
    ) {
        self.limits = limits
        self.now = now
        self.logger = logger
        self.commit = commit
        backlog = Backlog(capacity: limits.rowsAtOnce)
    }

    /// Stores a row with whatever else is on its way; returns when it is durable.
    ///
    /// Cancelling the caller does not take the row back.
    /// - Throws: ``IntakeFailure``.
    package func store(_ row: IntakeRow) async throws(IntakeFailure) -> IntakeOutcome {
        try await store([row])[0].get()
    }

    /// Stores rows, each for itself; their ids differ.
    /// - Returns: an outcome for each, in order.
    package func store(_ rows: [IntakeRow]) async -> [Result<IntakeOutcome, IntakeFailure>] {
        guard !rows.isEmpty else { return [] }
        let answers = IntakeAnswers(count: rows.count)
        do throws(Backlog<IntakeTicket>.Refusal) {
            try backlog.add(
                rows.enumerated().map { IntakeTicket(row: $0.element, place: $0.offset, answers: answers) })
        } catch {
            return rows.map { _ in .failure(error == .full ? .full : .unavailable) }
        }
        return await answers.all()
    }

    /// Rows waiting and under way.
    package var load: Int { backlog.count }

    /// Commits until shutdown, then what is left; on cancellation what is left fails.
    package func run() async {
        await withTaskCancellationOrGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for _ in 0..<limits.lanes { group.addTask { await self.lane() } }
            }
        } onCancelOrGracefulShutdown: {
            self.backlog.close()
        }
    }

    private func lane() async {
        while let batch = await backlog.take(atMost: limits.rowsInBatch) {
            await store(batch[...], at: now())
            backlog.finish(batch.count)
        }
    }

    /// Stores a batch and answers each of its tickets once.
    private func store(_ batch: ArraySlice<IntakeTicket>, at storedAt: Instant) async {
        do {
            let outcomes = try await settle(batch.map(\.row), at: storedAt)
            for (ticket, outcome) in zip(batch, outcomes) { ticket.answer(.success(outcome)) }
        } catch let error as StoreError where error.mayBeOfOneRow && batch.count > 1 {
            let middle = batch.startIndex + batch.count / 2
            await store(batch[..<middle], at: storedAt)
            await store(batch[middle...], at: storedAt)
        } catch {
            let failure = Self.failure(of: error)
            if failure == .rejected {
                logger.error(
                    "inquiries rejected", metadata: ["count": "\(batch.count)", "error": "\(Fault(error))"])
            }
            for ticket in batch { ticket.answer(.failure(failure)) }
        }
    }

    /// Commits; while the outcome is unknown, again under the same ids.
    private func settle(_ rows: [IntakeRow], at storedAt: Instant) async throws -> [IntakeOutcome] {
        let deadline = ContinuousClock.now + limits.settling
        var isInDoubt = false
        var pause = Duration.milliseconds(20)
        while true {
            do {
                let outcomes = try await commit(rows, storedAt)
                precondition(outcomes.count == rows.count, "a batch has an outcome for each row")
                return outcomes
            } catch let error as StoreError {
                if case .outcomeUnknown = error { isInDoubt = true }
                let isWorthAnother =
                    isInDoubt && !error.mayBeOfOneRow && ContinuousClock.now + pause < deadline
                guard isWorthAnother, !Task.isCancelled else {
                    // In doubt, only a refusal of the very rows proves that the first attempt stored nothing.
                    throw isInDoubt && !error.mayBeOfOneRow ? StoreError.outcomeUnknown : error
                }
                logger.warning("intake outcome unknown, asking again", metadata: ["count": "\(rows.count)"])
                try? await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    private static func failure(of error: any Error) -> IntakeFailure {
        if error is CancellationError { return .unavailable }
        guard let error = error as? StoreError else { return .rejected }
        if case .outcomeUnknown = error { return .outcomeUnknown }
        return error.isOfTheMoment ? .unavailable : .rejected
    }
}
