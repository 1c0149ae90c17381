package import Admissions
package import Logging
import ServiceLifecycle
package import Store

/// Merges repeat contacts into the lead they belong to, after their intake is durable.
///
/// People of the desk wait for it, since they are told whom they have on the line; a web form does not. What a crash
/// or a long outage left undone is found by a sweep at start and every minute.
package final class Joiner: Service {
    private let join: @Sendable (LeadID) async throws -> JoinedLead?
    private let leftBehind: @Sendable () async throws -> [LeadID]
    private let hint: @Sendable () -> Void
    private let logger: Logger
    private static let sweepInterval: Duration = .seconds(60)
    private let backlog = Backlog<LeadID>(capacity: 100_000)

    /// - Parameters:
    ///   - join: see `Desk.join(_:at:)`; running it again for a lead is harmless.
    ///   - leftBehind: the leads of a former process to look at, oldest first; see `Desk.unjoinedLeads`.
    ///   - hint: tells the worker that a lead is ready to be offered.
    package init(
        join: @escaping @Sendable (LeadID) async throws -> JoinedLead?,
        leftBehind: @escaping @Sendable () async throws -> [LeadID], hint: @escaping @Sendable () -> Void,
        logger: Logger
    ) {
        self.join = join
        self.leftBehind = leftBehind
        self.hint = hint
        self.logger = logger
    }

    /// Joins a lead now; when that fails, soon.
    /// - Returns: the lead it belongs to; nil when it stands alone, or when that is not known yet.
    package func joinNow(_ lead: LeadID) async -> JoinedLead? {
        do {
            let joined = try await join(lead)
            hint()
            return joined
        } catch {
            logger.warning("join postponed", metadata: ["lead": "\(lead)", "error": "\(Fault(error))"])
            joinSoon([lead])
            return nil
        }
    }

    /// Joins leads as soon as a lane is free; returns at once.
    package func joinSoon(_ leads: [LeadID]) {
        guard !leads.isEmpty else { return }
        do {
            try backlog.add(leads)
        } catch {
            // They wait in their queue as leads of their own, and the next start looks at them again.
            logger.warning("joiner takes no more", metadata: ["count": "\(leads.count)"])
            hint()
        }
    }

    /// Joins what a former process left, and what comes, until shutdown; then what is left.
    package func run() async {
        await withTaskCancellationOrGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                group.addTask { await self.sweeps() }
                for _ in 0..<2 { group.addTask { await self.lane() } }
            }
        } onCancelOrGracefulShutdown: {
            self.backlog.close()
        }
    }

    private func sweeps() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await self.sweep()
                try? await Task.sleep(for: Self.sweepInterval)
            }
        }
    }

    private func sweep() async {
        do {
            let leads = try await leftBehind()
            logger.debug("join sweep", metadata: ["leads": "\(leads.count)"])
            joinSoon(leads)
        } catch {
            logger.warning("join sweep failed", metadata: ["error": "\(Fault(error))"])
        }
    }

    private func lane() async {
        while let leads = await backlog.take(atMost: 1) {
            for lead in leads { await attempt(lead) }
            backlog.finish(leads.count)
        }
    }

    /// Tries while the database is away, a little longer each time; about a minute in all.
    private func attempt(_ lead: LeadID) async {
        for round in 0..<12 {
            do {
                _ = try await join(lead)
                hint()
                return
            } catch {
                let isWorthAnother = (error as? StoreError)?.isWorthAnotherJoin ?? false
                guard isWorthAnother, !Task.isCancelled, round < 11 else {
                    logger.error("join given up", metadata: ["lead": "\(lead)", "error": "\(Fault(error))"])
                    hint()
                    return
                }
                try? await Task.sleep(for: .milliseconds(min(10_000, 50 << round)))
            }
        }
    }
}

extension StoreError {
    fileprivate var isWorthAnotherJoin: Bool {
        if case .outcomeUnknown = self { return true }
        return isOfTheMoment
    }
}
