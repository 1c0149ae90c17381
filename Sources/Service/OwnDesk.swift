import API
import Admissions
import Hummingbird
import Routing
import Store
import Vault

/// What a person sees and says of themselves.
extension DeskService {
    func me(_ call: Call) async throws -> Response {
        let caller = try call.principal()
        let facts = try await facts.current()
        let glance = try await parts.desk.glance(of: try call.person())
        let takesLeads = caller.role == .staff || caller.role == .manager
        return try .json(
            Me(
                clock: try await clock(at: call.now), name: caller.name, login: caller.login ?? caller.name,
                role: caller.role, desk: facts.name, presence: presence(glance, facts.policy, at: call.now),
                languages: glance.languages, capacity: takesLeads ? glance.capacity : nil,
                seatsTaken: takesLeads ? glance.seatsTaken : nil))
    }

    func setPresence(_ call: Call) async throws -> Response {
        let staff = try call.person()
        let request = try call.read(PresenceRequest.self)
        try await parts.desk.setPresence(request.presence, of: staff, at: call.now)
        changed()
        return try await presenceAnswer(of: staff, at: call.now)
    }

    func presenceToken(_ call: Call) async throws -> Response {
        let secret = AccessSecret.make(.presence)
        let expiresAt = try await parts.desk.storePresenceToken(
            hash: AccessSecret.hash(secret), madeFrom: try call.principal().token, of: try call.person(),
            realTime: parts.realNow(), at: call.now)
        return try .json(PresenceToken(token: secret, expiresAt: expiresAt), status: .created)
    }

    func heartbeat(_ call: Call) async throws -> Response {
        let staff = try call.person()
        try await parts.desk.heartbeat(of: staff, at: call.now)
        return try await presenceAnswer(of: staff, at: call.now)
    }

    func clockInfo(_ call: Call) async throws -> Response {
        try .json(try await clock(at: call.now))
    }

    private func presenceAnswer(of staff: StaffID, at now: Instant) async throws -> Response {
        let policy = try await facts.current().policy
        return try .json(presence(try await parts.desk.glance(of: staff), policy, at: now))
    }

    private func presence(_ glance: StaffGlance, _ policy: Policy, at now: Instant) -> PresenceAnswer {
        let isOnShift = glance.calendar.isOn(at: now)
        return PresenceAnswer(
            presence: glance.presence, since: glance.since,
            lapsesAt: glance.presence == .offline
                ? nil : glance.heartbeatAt.map { $0 + policy.presenceExpiry },
            nextShift: isOnShift ? nil : glance.calendar.nextChange(after: now))
    }
}
