import API
import Admissions
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Service
import Store
import Synchronization
import TestDatabase
import Vault
import Worker

/// A service over a database of its own, with a person and a token for each role, and a clock moved by hand.
struct TestService: Sendable {
    let database: TestDatabase
    let service: DeskService
    let time: HandClock
    let logs: CapturedLogs
    let people: [Role: StaffID]
    let tokens: [Role: String]

    /// 10:36 on the sample day in Los Angeles: five minutes after the last of the bad inquiries.
    static let morning = Instant(seconds: 1_795_199_760)

    static func make(
        limits: ServiceLimits = ServiceLimits(), isPlayed: Bool = false, isSchemaCurrent: Bool = true
    ) async throws -> TestService {
        let database = try await TestDatabase.make()
        let time = HandClock(morning)
        let logs = CapturedLogs()
        var people: [Role: StaffID] = [:]
        var tokens: [Role: String] = [:]
        for role in Role.allCases {
            if role != .site { people[role] = try await database.addStaff(role.rawValue, role: role) }
            let secret = AccessSecret.make()
            tokens[role] = secret
            _ = try await database.desk.storeToken(
                hash: AccessSecret.hash(secret), role: role, staff: people[role], label: role.rawValue,
                realTime: TestDatabase.midnight, at: TestDatabase.midnight)
        }
        let service = DeskService(
            DeskService.Parts(
                desk: database.desk, sealer: database.sealer,
                clock: DeskClock(rate: isPlayed ? 60 : 1, isPlayed: isPlayed, now: time.now),
                realNow: { TestDatabase.midnight },
                hints: HintChannel(server: database.service, org: database.org),
                // The report is another target's: here there is one for any day that is named, and none for today.
                dailyReport: { date in
                    guard let date else { throw StoreError.busy(retryAfter: .seconds(1)) }
                    return .empty(of: date)
                },
                reportText: { "report of \($0.date)" }, hasCurrentSchema: { isSchemaCurrent }),
            limits: limits, logger: logs.logger)
        return TestService(
            database: database, service: service, time: time, logs: logs, people: people, tokens: tokens)
    }

    /// Runs the service in process, without a socket.
    func run<Value: Sendable>(_ body: @Sendable (TestDesk) async throws -> Value) async throws -> Value {
        try await service.application(address: .hostname("127.0.0.1", port: 0)).test(.router) { client in
            try await body(TestDesk(client: client, tokens: tokens))
        }
    }

    /// Gives a sign of life of everybody and lets a worker do what there is to do at this moment.
    func settle() async throws {
        let now = time.now
        try await database.tamper("update presence set heartbeat_at = '\(now())'")
        var dispatcher = Dispatcher(
            desk: database.workerDesk, clock: DeskClock(isPlayed: true, now: now), name: "test",
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }), alarmRest: .zero)
        while try await dispatcher.turn().goesOn {}
    }

    func person(_ role: Role) throws -> StaffID {
        guard let person = people[role] else { throw TestFailure("no person of that role") }
        return person
    }

    /// The only column of the only row, as a number.
    func count(_ sql: String) async throws -> Int {
        Int(try await database.look("select (\(sql))::text").first ?? "") ?? -1
    }
}

struct TestFailure: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
}

/// A clock moved by hand.
final class HandClock: Sendable {
    private let time: Mutex<Instant>

    init(_ start: Instant) { time = Mutex(start) }

    var now: @Sendable () -> Instant { { self.time.withLock { $0 } } }

    func advance(by duration: Duration) { time.withLock { $0 = $0 + duration } }
}

/// Everything that was logged, one text a line, metadata included.
final class CapturedLogs: Sendable {
    private let text = Mutex<[String]>([])

    var lines: [String] { text.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test", factory: { _ in Handler(logs: self) })
    }

    private struct Handler: LogHandler {
        let logs: CapturedLogs
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        init(logs: CapturedLogs) { self.logs = logs }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(metadata) \(event.metadata ?? [:])"
            logs.text.withLock { $0.append(line) }
        }
    }
}

extension DailyReport {
    /// A day on which nothing happened.
    static func empty(of date: CivilDate) -> DailyReport {
        let none = Ratio(part: 0, whole: 0)
        let never = Percentiles(count: 0)
        return DailyReport(
            date: date, zone: "America/Los_Angeles", startsAt: TestDatabase.midnight,
            endsAt: TestDatabase.midnight + .hours(24), dataVersion: 1, isPlayed: false,
            total: LevelFigures(inquiries: 0, newLeads: 0, repeats: 0, contacted: none), levels: [],
            setAside: 0,
            times: ResponseTimes(
                toAttempt: never, toContact: never, toAssign: never, contactedInTime: none, targetSeconds: 300
            ),
            milestones: [],
            calls: CallFigures(received: 0, answered: 0, abandoned: 0, abandonedEarly: 0, calledBack: none),
            sources: [], staff: [], balance: Balance(sources: [], places: []), exceptions: [], definitions: []
        )
    }
}
