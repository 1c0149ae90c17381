import Admissions
import FoundationEssentials
import Postgres
import Routing
import Store
import Synchronization
import TestDatabase
import Testing
import Worker

/// What a pager sent, and whether sending works.
private final class Calls: Sendable {
    private let state = Mutex<(sent: [PagerMessage], failing: Int)>(([], 0))

    struct Broken: Error {}

    var sent: [PagerMessage] { state.withLock { $0.sent } }

    func fail(_ times: Int) { state.withLock { $0.failing = times } }

    func send(_ message: PagerMessage) throws {
        try state.withLock { state in
            if state.failing > 0 {
                state.failing -= 1
                throw Broken()
            }
            state.sent.append(message)
        }
    }
}

@Suite struct PagerTests {
    /// A desk with somebody on each rung, all busy, and a crisis nobody accepts: the alarm is raised after a minute.
    private func late() async throws -> (database: TestDatabase, lead: LeadID, clock: HandClock, calls: Calls)
    {
        let database = try await TestDatabase.make()
        let always = TestDatabase.always
        for profile in [
            StaffProfile(
                name: "Lead", login: "lea", role: .staff, title: nil, languages: [.english],
                skills: ["detox": 3], capacity: 5, shifts: always, isShiftLead: true),
            StaffProfile(
                name: "Call", login: "oncall", role: .staff, title: nil, languages: [.english],
                skills: ["detox": 3], capacity: 5, shifts: [], onCall: always),
            StaffProfile(
                name: "Boss", login: "boss", role: .manager, title: nil, languages: [.english], skills: [:],
                capacity: 0, shifts: []),
        ] {
            let person = try await database.desk.importStaff(profile, at: TestDatabase.midnight)
            try await database.desk.setPresence(.busy, of: person.id, at: TestDatabase.midnight)
        }
        let lead = try await database.addLead(.detox, flags: [.overdose])
        let clock = HandClock()
        clock.advance(.seconds(60))
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        return (database, lead, clock, Calls())
    }

    private func pager(_ desk: Desk, _ clock: HandClock, _ calls: Calls) -> Pager {
        Pager(desk: desk, clock: clock.desk, send: { try calls.send($0) }, logger: silent)
    }

    @Test
    func `the rungs are called one after the other, the last again and again, until somebody acknowledges`()
        async throws
    {
        let (database, _, clock, calls) = try await late()
        let pager = pager(database.workerDesk, clock, calls)
        for minute in 0...11 {
            while try await pager.round() > 0 {}
            #expect(
                calls.sent.count == [1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4][minute], "minute \(minute)")
            clock.advance(.minutes(1))
        }
        #expect(calls.sent.map(\.call) == [.shiftLead, .onCall, .managers, .managers])
        #expect(calls.sent.map(\.logins) == [["lea"], ["oncall"], ["boss"], ["boss"]])
        #expect(calls.sent.map(\.attempt) == [1, 2, 3, 4])
        let alarm = try #require(try await database.desk.alarms(all: false).first)
        #expect(alarm.calls == [.shiftLead, .onCall, .managers] && alarm.called == ["boss"])
        let boss = try #require(try await database.desk.person(login: "boss"))
        let first = try await database.desk.acknowledge(alarm.id, by: boss.id, at: clock.now)
        let again = try await database.desk.acknowledge(alarm.id, by: boss.id, at: clock.now + .minutes(1))
        #expect(first.acknowledgedAt == clock.now && again == first, "again is the same success")
        clock.advance(.hours(2))
        #expect(try await pager.round() == 0)
        #expect(
            try await database.number("select count(*) from ledger where kind = 'alarm_acknowledged'") == 1)
        #expect(try await database.number("select count(*) from ledger where kind = 'alarm_called'") == 4)
    }

    @Test func `an alarm that ended calls nobody and cannot be acknowledged`() async throws {
        let (database, lead, clock, calls) = try await late()
        let lea = try #require(try await database.desk.person(login: "lea"))
        try await database.desk.setPresence(.available, of: lea.id, at: clock.now)
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let alarm = try #require(try await database.desk.alarms(all: false).first)
        let offer = try #require(try await database.openOffer(of: lead))
        _ = try await database.desk.accept(lead, by: lea.id, epoch: offer.epoch, at: clock.now)
        try await dispatcher.settle()
        #expect(try await pager(database.workerDesk, clock, calls).round() == 0)
        await #expect(throws: StoreError.self) {
            try await database.desk.acknowledge(alarm.id, by: lea.id, at: clock.now)
        }
        await #expect(throws: StoreError.self) {
            try await database.desk.acknowledge(AlarmID(at: clock.now), by: lea.id, at: clock.now)
        }
    }

    @Test func `a call that fails is counted and tried again, ever later, up to a minute`() async throws {
        let (database, _, clock, calls) = try await late()
        let pager = pager(database.workerDesk, clock, calls)
        calls.fail(3)
        #expect(try await pager.round() == 1)
        #expect(try await pager.round() == 0, "not at once")
        for (wait, failures) in [(5, 2), (10, 3)] {
            clock.advance(.seconds(wait - 1))
            #expect(try await pager.round() == 0)
            clock.advance(.seconds(1))
            #expect(try await pager.round() == 1)
            #expect(try await database.number("select failures from alarm") == failures)
        }
        #expect(calls.sent.isEmpty)
        clock.advance(.seconds(20))
        #expect(try await pager.round() == 1)
        #expect(calls.sent.map(\.attempt) == [4])
        #expect(try await database.look("select failures || ' ' || sent_count from alarm") == ["0 1"])
    }

    @Test func `two processes do not both send a call, and one that dies leaves it to the other`()
        async throws
    {
        let (database, _, clock, calls) = try await late()
        let others = (0..<4).map { _ in database.anotherWorkerDesk() }
        let tried = try await withThrowingTaskGroup(of: Int.self) { group in
            for other in others {
                group.addTask { try await pager(other.desk, clock, calls).round() }
            }
            return try await group.reduce(into: 0, +=)
        }
        for other in others { await other.pool.close() }
        #expect(tried == 1 && calls.sent.count == 1)
        clock.advance(.minutes(2))
        // A process takes the call and dies before it tells what became of it.
        #expect(try await database.workerDesk.claimCalls(at: clock.now).count == 1)
        #expect(try await pager(database.workerDesk, clock, calls).round() == 0)
        try await database.tamper("update alarm set leased_until = leased_until - interval '1 minute'")
        #expect(try await pager(database.workerDesk, clock, calls).round() == 1)
        #expect(calls.sent.map(\.call) == [.shiftLead, .onCall])
    }

    @Test func `a rung nobody is on is passed by`() async throws {
        let (database, _, clock, calls) = try await late()
        try await database.tamper("update staff set is_shift_lead = false; delete from staff_on_call")
        _ = try await pager(database.workerDesk, clock, calls).round()
        #expect(calls.sent.map(\.call) == [.managers])
        try await database.tamper("update staff set is_active = false")
        clock.advance(.minutes(2))
        _ = try await pager(database.workerDesk, clock, calls).round()
        #expect(calls.sent.last?.call == .onCall && calls.sent.last?.logins == [], "sent all the same")
    }

    @Test func `what leaves the building is these fields and nothing a caller said`() async throws {
        let (database, _, clock, calls) = try await late()
        let secret = "Quetzalcoatl"
        let row = try database.intakeRow(
            TestDatabase.assessment(.detox, flags: [.suicidalIdeation]), receivedAt: clock.now,
            source: "organic", text: "\(secret) needs help", name: secret, phone: "213-555-0144",
            email: "\(secret)@example.com")
        _ = try await database.desk.store([row], at: clock.now)
        clock.advance(.minutes(6))
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let pager = pager(database.workerDesk, clock, calls)
        while try await pager.round() > 0 {}
        #expect(calls.sent.count >= 4)
        for message in calls.sent {
            let line = try message.line()
            let text = String(decoding: line, as: UTF8.self)
            #expect(text.hasSuffix("\n") && text.dropLast().allSatisfy { !$0.isNewline })
            for word in [secret, "555-0144", "5550144", "example.com", "suicid", "overdose", "organic"] {
                #expect(!text.lowercased().contains(word.lowercased()), "\(word)")
            }
            let fields = try JSONDecoder().decode([String: Field].self, from: Data(line))
            #expect(
                fields.keys.sorted() == [
                    "alarm", "attempt", "call", "desk", "kind", "lead", "logins", "priority", "raised_at",
                    "urgency",
                ])
            #expect(message.desk == "LA Detox" && message.urgency == 100 && message.priority == .crisis)
        }
    }

    /// Any value of a message.
    private struct Field: Decodable {
        init(from decoder: any Decoder) throws {
            _ = try decoder.singleValueContainer()
        }
    }
}
