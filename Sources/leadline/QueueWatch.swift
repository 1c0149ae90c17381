import API
import Admissions

/// `queue --watch`: follows the listing by long polls, keeps presence alive, and outlives restarts of the
/// service.
struct QueueWatch: Sendable {
    let session: Session
    let picture: WatchPicture

    init(session: Session, isJSON: Bool, isQuiet: Bool) {
        self.session = session
        picture = WatchPicture(
            screen: session.screen, form: isJSON ? .json : isQuiet ? .ids : .list, realNow: session.realNow)
    }

    /// Seconds a poll waits at the service for a change.
    private static let wait = 20

    /// Runs until cancelled, or until the token is no longer good.
    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await follow() }
            group.addTask { try await beat() }
            group.addTask { try await tick() }
            try await group.next()
            group.cancelAll()
        }
    }

    private func follow() async throws {
        var version: String?
        var failures = 0
        while !Task.isCancelled {
            do throws(Failure) {
                var query = [("wait", String(version == nil ? 0 : QueueWatch.wait))]
                if let version { query.append(("after", version)) }
                let limit = Duration.seconds(QueueWatch.wait + 10)
                let listing: QueueListing = try await session.client.call(.queue, query: query, within: limit)
                if version == nil || failures > 0 { await session.deliverKeptCalls() }
                failures = 0
                version = listing.version
                picture.show(listing)
            } catch {
                guard error.status == .unreachable else { throw error }
                failures += 1
                picture.showStale(because: error)
                try await Task.sleep(for: QueueWatch.pause(afterFailures: failures))
            }
        }
    }

    /// Heartbeats fail quietly: the poll beside them says what is wrong.
    private func beat() async throws {
        var heartbeat = PresenceHeartbeat(client: session.client)
        while !Task.isCancelled {
            do throws(Failure) {
                try await heartbeat.send()
            } catch {
                if error.status == .forbidden { throw error }
            }
            try await Task.sleep(for: .seconds(20))
        }
    }

    /// Countdowns move between two polls.
    private func tick() async throws {
        while !Task.isCancelled {
            try await Task.sleep(for: .seconds(1))
            picture.tick()
        }
    }

    /// 0.5 s, doubled with each failure up to 15 s.
    static func pause(afterFailures failures: Int) -> Duration {
        .milliseconds(min(15_000, 500 << min(max(0, failures - 1), 5)))
    }
}
