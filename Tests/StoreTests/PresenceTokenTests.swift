import Admissions
import Postgres
import Store
import TestDatabase
import Testing
import Vault

/// A person with a token of their own, and the presence tokens made from it.
private struct Holder {
    let database: TestDatabase
    let staff: StaffID
    let token: TokenID
    let now = TestDatabase.midnight

    var desk: Desk { database.desk }

    init(expiresAt: Instant? = nil) async throws {
        database = try await TestDatabase.make()
        staff = try await database.addStaff("ana", role: .manager)
        token = try await database.desk.storeToken(
            hash: AccessSecret.hash(AccessSecret.make()), role: .manager, staff: staff, label: "first",
            realTime: now, expiresAt: expiresAt, at: now)
    }

    func presenceToken(at realTime: Instant) async throws -> [UInt8] {
        let hash = AccessSecret.hash(AccessSecret.make(.presence))
        let expiresAt = try await desk.storePresenceToken(
            hash: hash, madeFrom: token, of: staff, realTime: realTime, at: now)
        #expect(expiresAt == realTime + .hours(12))
        return hash
    }

    func count() async throws -> [String] {
        try await database.look("select count(*)::text from presence_token")
    }
}

struct PresenceTokenTests {
    @Test func `a presence token speaks for its person for twelve hours, and for presence only`() async throws
    {
        let holder = try await Holder()
        let hash = try await holder.presenceToken(at: holder.now)
        let last = holder.now + .hours(12) - .microseconds(1)
        let found = try #require(try await holder.desk.principal(presenceTokenHash: hash, at: last))
        #expect(found.staff == holder.staff && found.token == holder.token && found.login == "ana")
        #expect(found.role == .manager)
        #expect(found.isPresenceOnly)
        #expect(
            try await holder.desk.principal(presenceTokenHash: hash, at: holder.now + .hours(12)) == nil)
    }

    @Test func `a presence token is no full one, nor the other way round, whatever looks it up`() async throws
    {
        let holder = try await Holder()
        let presence = try await holder.presenceToken(at: holder.now)
        // The look-up of a program that does not know presence tokens.
        #expect(try await holder.desk.principal(tokenHash: presence, at: holder.now) == nil)
        let full = AccessSecret.hash(AccessSecret.make())
        _ = try await holder.desk.storeToken(
            hash: full, role: .manager, staff: holder.staff, label: "second", realTime: holder.now,
            at: holder.now)
        #expect(
            try await holder.desk.principal(tokenHash: full, at: holder.now)?.isPresenceOnly == false)
        #expect(try await holder.desk.principal(presenceTokenHash: full, at: holder.now) == nil)
    }

    @Test func `a presence token ends when the one it was made from is revoked`() async throws {
        let holder = try await Holder()
        let hash = try await holder.presenceToken(at: holder.now)
        _ = try await holder.desk.revokeTokens(login: "ana", realTime: holder.now, at: holder.now)
        #expect(try await holder.desk.principal(presenceTokenHash: hash, at: holder.now) == nil)
    }

    @Test func `a presence token ends when the one it was made from expires`() async throws {
        let end = TestDatabase.midnight + .hours(1)
        let holder = try await Holder(expiresAt: end)
        let hash = try await holder.presenceToken(at: holder.now)
        #expect(
            try await holder.desk.principal(presenceTokenHash: hash, at: end - .microseconds(1)) != nil)
        #expect(try await holder.desk.principal(presenceTokenHash: hash, at: end) == nil)
    }

    @Test func `a presence token ends when its person leaves`() async throws {
        let holder = try await Holder()
        let hash = try await holder.presenceToken(at: holder.now)
        try await holder.database.tamper("update staff set is_active = false")
        #expect(try await holder.desk.principal(presenceTokenHash: hash, at: holder.now) == nil)
    }

    @Test func `a new presence token leaves those that are good, and deletes those that have expired`()
        async throws
    {
        let holder = try await Holder()
        let first = try await holder.presenceToken(at: holder.now)
        let later = holder.now + .hours(11)
        let second = try await holder.presenceToken(at: later)
        #expect(try await holder.desk.principal(presenceTokenHash: first, at: later) != nil)
        #expect(try await holder.desk.principal(presenceTokenHash: second, at: later) != nil)
        _ = try await holder.presenceToken(at: holder.now + .hours(12))
        #expect(try await holder.count() == ["2"])
        _ = try await holder.presenceToken(at: later + .hours(100))
        #expect(try await holder.count() == ["1"])
    }

    @Test func `presence tokens can be made from a stored token alone, and are recorded`() async throws {
        let holder = try await Holder()
        await #expect(throws: StoreError.self) {
            _ = try await holder.desk.storePresenceToken(
                hash: AccessSecret.hash(AccessSecret.make(.presence)), madeFrom: TokenID(at: holder.now),
                of: holder.staff, realTime: holder.now, at: holder.now)
        }
        #expect(try await holder.count() == ["0"])
        _ = try await holder.presenceToken(at: holder.now)
        #expect(
            try await holder.database.look(
                "select actor_id::text from ledger where kind = 'presence_token_issued'")
                == ["\(holder.staff)"])
    }

    @Test func `no org sees the presence tokens of another, and nobody changes one`() async throws {
        let holder = try await Holder()
        _ = try await holder.presenceToken(at: holder.now)
        let connection = try await Connection.open(holder.database.service, within: .seconds(10))
        let count = try await connection.rows(
            Statement("count", "select count(*) from presence_token")(), within: .seconds(5)
        ).exactlyOne { try $0.next(Int64.self) }
        #expect(count == 0)
        await #expect(throws: PostgresError.self) {
            _ = try await connection.rows(
                Statement("change", "update presence_token set expires_at = expires_at")(),
                within: .seconds(5))
        }
        await connection.close()
    }
}
