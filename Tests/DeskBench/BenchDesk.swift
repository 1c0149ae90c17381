import Admissions
import EmbeddedPostgres
import FoundationEssentials
import Glibc
import Logging
import Postgres
import Routing
import Store
import Synchronization
import Vault

/// A desk on a PostgreSQL of its own in a temporary folder, durable as a real one; gone when it is closed.
struct BenchDesk: Sendable {
    let org: OrgID
    let sealer: Sealer
    let cluster: EmbeddedPostgres
    let folder: String
    /// As the service signs in.
    let desk: Desk
    private let seal: LedgerSeal
    private let owner: ConnectionPool
    private let servicePool: ConnectionPool

    /// Makes the folder, starts the server and founds the desk with the standard policy.
    static func open(connections: Int) async throws -> BenchDesk {
        var path = Array("/tmp/leadline-bench-\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&path) != nil else { throw BenchFailure("no folder can be made under /tmp") }
        let folder = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The server's own user has to pass through.
        chmod(folder, 0o711)
        let cluster = EmbeddedPostgres(
            folder: folder + "/postgres",
            settings: [
                "shared_buffers": "1GB", "max_connections": "200", "track_commit_timestamp": "on",
                "max_wal_size": "4GB",
            ],
            logger: silent)
        try await cluster.start()
        _ = try await Migrator(server: server(cluster, nil)).run()
        let org = OrgID(at: now())
        let keyring = Keyring.create(org: org, at: now())
        func pool(_ role: String?, _ size: Int) -> ConnectionPool {
            ConnectionPool(
                server: server(cluster, role), size: size, maximumWaiters: 10_000, waitLimit: .seconds(60))
        }
        let owner = pool(nil, 2)
        try await Desk(org: org, pool: owner, seal: keyring.ledgerSeal, realNow: now).found(
            name: "Bench", timeZone: "America/Los_Angeles", policy: .standard, at: now())
        let servicePool = pool("leadline_service", connections)
        return BenchDesk(
            org: org, sealer: Sealer(keyring), cluster: cluster, folder: folder,
            desk: Desk(org: org, pool: servicePool, seal: keyring.ledgerSeal, realNow: now),
            seal: keyring.ledgerSeal, owner: owner, servicePool: servicePool)
    }

    /// Stops the server by its pid and removes the folder.
    func close() async throws {
        await servicePool.close()
        await owner.close()
        try await cluster.stop()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// A desk of the worker's role with connections of its own, as on another machine.
    func workerDesk() -> (desk: Desk, pool: ConnectionPool) {
        let pool = ConnectionPool(
            server: BenchDesk.server(cluster, "leadline_worker"), size: 3, maximumWaiters: 16,
            waitLimit: .seconds(30))
        return (Desk(org: org, pool: pool, seal: seal, realNow: BenchDesk.now), pool)
    }

    /// A channel of wake-ups of its own.
    func hints(_ role: String, isDeafToItself: Bool = false) -> HintChannel {
        HintChannel(server: BenchDesk.server(cluster, role), org: org, isDeafToItself: isDeafToItself)
    }

    /// The reporter's pool; the caller closes it.
    func reporterPool() -> ConnectionPool {
        ConnectionPool(
            server: BenchDesk.server(cluster, "leadline_reporter"), size: 1, maximumWaiters: 1,
            waitLimit: .seconds(30))
    }

    func verifies(_ mac: [UInt8], _ record: LedgerRecord) -> Bool { seal.verify(mac, record) }

    /// Runs a query past row-level security and reads each row.
    func look<Value: Sendable>(
        _ sql: String, _ parameters: [Parameter] = [],
        _ read: @Sendable @escaping (inout Row) throws -> Value
    ) async throws -> [Value] {
        try await owner.withConnection { connection in
            try await connection.rows(
                Query(statement: Statement("look", sql), parameters: parameters), within: .seconds(300)
            ).map { try read(&$0) }
        }
    }

    /// The one number a query gives.
    func number(_ sql: String) async throws -> Int {
        Int(try await look("select (\(sql))::int8") { try $0.next(Int64.self) }.first ?? -1)
    }

    /// Runs statements past row-level security.
    func script(_ sql: String) async throws {
        try await owner.withConnection { try await $0.script(sql, within: .seconds(300)) }
    }

    /// Adds people on shift around the clock who are available.
    func addStaff(
        _ count: Int, skills: (Int) -> [String: Int], languages: (Int) -> [Language], capacity: Int
    ) async throws -> [StaffID] {
        let always = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map {
            StaffProfile.Shift(day: $0, start: "00:00", end: "00:00", timeZone: "UTC")
        }
        var people: [StaffID] = []
        for number in 0..<count {
            let profile = StaffProfile(
                name: "Person \(number)", login: "p\(number)", role: .staff, title: nil,
                languages: languages(number), skills: skills(number), capacity: capacity, shifts: always)
            let person = try await desk.importStaff(profile, at: BenchDesk.now())
            try await desk.setPresence(.available, of: person.id, at: BenchDesk.now())
            people.append(person.id)
        }
        return people
    }

    /// Gives a sign of life of everybody, as the programs in front of them do.
    func everybodyIsThere() async throws {
        // In the order of the ids, as everybody locks several people.
        try await script(
            """
            with held as (select staff_id from presence order by staff_id for no key update)
            update presence set heartbeat_at = clock_timestamp() from held where presence.staff_id = held.staff_id
            """)
    }

    /// An inquiry of a level, ready for intake.
    func row(
        _ level: LevelOfCare, flags: [SafetyFlag] = [], language: String? = nil, receivedAt: Instant
    ) throws -> IntakeRow {
        var inquiry = Inquiry(
            id: InquiryID(at: receivedAt), receivedAt: ZonedInstant(receivedAt, offsetMinutes: -480),
            channel: .webForm, text: "I need help with drinking, please call me back this evening.")
        inquiry.preferredLanguage = language
        let queue: LeadQueue = level == .detox ? .detox : level == .iop ? .iop : .residential
        let isCrisis = flags.contains(where: \.isCrisis)
        return try IntakeRow(
            inquiry,
            assessment: Assessment(
                levelOfCare: level, leadQueue: queue, ruleID: "D5", scenario: "detox_requested",
                safetyFlags: flags, priority: isCrisis ? .crisis : .routine, urgency: isCrisis ? 100 : 60,
                confidence: .high, needsCallback: isCrisis, rulesetVersion: "bench"),
            sealer: sealer, policy: .standard, storedAt: receivedAt, by: .command)
    }

    /// The real time.
    static func now() -> Instant {
        Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down)))
    }

    private static func server(_ cluster: EmbeddedPostgres, _ role: String?) -> Server {
        Server(
            cluster.conninfo(database: "postgres", user: role),
            applicationName: role.map { "bench as \($0)" } ?? "bench")
    }
}

/// Something that happens once and is asked about later.
final class Signal: Sendable {
    private let given = Atomic(false)

    var isGiven: Bool { given.load(ordering: .relaxed) }

    func give() { given.store(true, ordering: .relaxed) }
}

struct BenchFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

let silent = Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() })

/// A percentile of sorted values by nearest rank (Hyndman and Fan 1996, definition 1); nil when there are none.
func percentile(_ sorted: [Double], _ share: Double) -> Double? {
    guard !sorted.isEmpty else { return nil }
    return sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
}
