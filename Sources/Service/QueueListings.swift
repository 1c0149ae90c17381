import API
import Admissions
import Hummingbird
import Logging
import Routing
import ServiceLifecycle
import Store

extension DeskService {
    /// `GET /v1/queue`: the caller's leads and what waits; held back until it differs from `after`, when asked to.
    func queue(_ call: Call) async throws -> Response {
        let wait = try seconds(of: call)
        let after = call.parameter("after")
        let deadline = ContinuousClock.now + min(wait, limits.longPoll)
        while true {
            // Taken before the tables are read: what changes after that gives a later mark.
            let mark = parts.hints.mark
            let listing = try await listing(for: call)
            let left = deadline - ContinuousClock.now
            guard listing.version == after, left > .zero, !Task.isShuttingDownGracefully, !Task.isCancelled
            else {
                return try .json(listing)
            }
            call.logger.trace("listing held back")
            let hints = parts.hints
            let patience = min(left, limits.pollInterval)
            _ = await cancelWhenGracefulShutdown { await hints.next(after: mark, within: patience) }
        }
    }

    private func seconds(of call: Call) throws(Problem) -> Duration {
        guard let text = call.parameter("wait") else { return .zero }
        guard let seconds = Int(text), (0...60).contains(seconds) else {
            throw Problem(status: 400, detail: "a whole number from 0 to 60 is expected", field: "wait")
        }
        return .seconds(seconds)
    }

    private static let mostWaiting = 100
    private static let mostOfManager = 500

    /// `GET /v1/set-aside`: what triage set aside as no lead, newest first.
    func setAside(_ call: Call) async throws -> Response {
        let found = try await parts.desk.setAside(limit: Self.mostOfManager)
        let own = try await parts.desk.listing(for: try call.person(), othersIn: [], limit: 0)
        return try .json(try await answer(own, lines: found.lines, glances: found.glances))
    }

    private func listing(for call: Call) async throws -> QueueListing {
        let isManager = try call.isManager
        // Who manages sees what everybody has.
        let listing = try await parts.desk.listing(
            for: try call.person(), othersIn: isManager ? [.offered, .owned, .waiting] : [.waiting],
            limit: isManager ? Self.mostOfManager : Self.mostWaiting)
        return try await answer(listing, lines: listing.lines, glances: listing.glances)
    }

    /// Some leads, with the rest of what a person's listing shows.
    private func answer(
        _ listing: Listing, lines: [QueueLine], glances: [LeadID: LeadGlance]
    ) async throws -> QueueListing {
        let summaries = LeadSummaries(own: listing.own, glances: glances)
        let clock = try await clock(at: parts.clock.now())
        let notices = Notices(listing: listing, policy: try await facts.current().policy, clock: clock)
        var answer = QueueListing(
            version: "", clock: clock,
            leads: lines.map(summaries.summary),
            queues: listing.counts.map {
                QueueDepth(queue: $0.queue, waiting: $0.waiting, oldest: $0.oldest)
            },
            presence: listing.staff.presence, notice: notices.text,
            alarms: listing.alarms.first.map {
                AlarmDigest(open: listing.alarms.count, first: AlarmLine($0))
            })
        answer.version = try version(of: answer)
        return answer
    }

    /// Names a listing by its content, the clock left out: FNV-1a, 64 bits.
    private func version(of listing: QueueListing) throws -> String {
        var bytes = try Wire.encode(listing.leads)
        bytes += try Wire.encode(listing.queues)
        bytes += try listing.alarms.map { try Wire.encode($0) } ?? []
        bytes += Array("\(listing.presence?.rawValue ?? "")\(listing.notice ?? "")".utf8)
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }

    /// `POST /v1/next`: the caller's open offer; the worker is given a moment to make one.
    func next(_ call: Call) async throws -> Response {
        let staff = try call.person()
        let deadline = ContinuousClock.now + limits.nextWait
        changed()
        while true {
            let mark = parts.hints.mark
            let listing = try await parts.desk.listing(for: staff, othersIn: [], limit: 0)
            if let offered = listing.lines.first(where: { $0.state == .offered }) {
                let summaries = LeadSummaries(own: listing.own, glances: listing.glances)
                return try .json(
                    NextAnswer(
                        clock: try await clock(at: parts.clock.now()), lead: summaries.summary(offered)))
            }
            let left = deadline - ContinuousClock.now
            guard left > .zero, !Task.isShuttingDownGracefully, !Task.isCancelled else { break }
            _ = await parts.hints.next(after: mark, within: min(left, .milliseconds(250)))
        }
        let glance = try await parts.desk.glance(of: staff)
        return try .json(
            NextAnswer(clock: try await clock(at: parts.clock.now()), reason: reason(glance)))
    }

    private func reason(_ glance: StaffGlance) -> String {
        switch glance.presence {
        case .available:
            glance.seatsTaken >= glance.capacity
                ? "You have as many open leads as you can take: \(glance.capacity)."
                : "No waiting lead is for you now."
        case .busy, .wrapUp, .away, .offline:
            "You are \(glance.presence.rawValue.replacing("_", with: " ")): only people who are available get leads."
        }
    }
}
