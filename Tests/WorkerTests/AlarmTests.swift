import Admissions
import Postgres
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct AlarmTests {
    /// The alarms, oldest first: kind, and whether each is open.
    private func alarms(_ database: TestDatabase) async throws -> [String] {
        try await database.look(
            "select kind || case when ended_at is null then '' else ' ended' end from alarm order by raised_at, kind"
        )
    }

    private func accepted(_ lead: LeadID, _ database: TestDatabase, at now: Instant) async throws
        -> (staff: StaffID, epoch: Int64)
    {
        let offer = try #require(try await database.openOffer(of: lead))
        let epoch = try await database.desk.accept(lead, by: offer.staff, epoch: offer.epoch, at: now)
        return (offer.staff, epoch)
    }

    @Test func `a crisis nobody accepts is late after a minute, and the alarm ends with the accept`()
        async throws
    {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        let lead = try await database.addLead(.detox, flags: [.overdose])
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        #expect(try await dispatcher.settle().nextDeadline == clock.now + .seconds(60))
        #expect(try await alarms(database) == [])
        clock.advance(.seconds(59))
        try await dispatcher.settle()
        #expect(try await alarms(database) == [])
        clock.advance(.seconds(1))
        try await database.everybodyIsThere(at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["accept_late"])
        _ = try await accepted(lead, database, at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["accept_late ended"])
        #expect(
            try await database.look(
                "select kind from ledger where kind in ('accept_late', 'alarm_ended') order by kind"
            )
                == ["accept_late", "alarm_ended"])
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a crisis whose caller nobody reached is late after five minutes, until the conversation`()
        async throws
    {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        let lead = try await database.addLead(.detox, flags: [.overdose])
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let own = try await accepted(lead, database, at: clock.now)
        clock.advance(.minutes(2))
        try await database.desk.touch(
            lead, by: own.staff, epoch: own.epoch, id: TouchID(at: clock.now), outcome: .noAnswer,
            at: clock.now)
        clock.advance(.minutes(3))
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["contact_late"])
        try await database.desk.touch(
            lead, by: own.staff, epoch: own.epoch, id: TouchID(at: clock.now), outcome: .reached,
            at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["contact_late ended"])
        #expect(try await database.look("select contact_due_at::text from lead") == ["null"])
    }

    @Test func `an alarm is raised once by two workers that look at once, and by one that starts again`()
        async throws
    {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", presence: .busy)
        for _ in 0..<20 { try await database.addLead(.detox, flags: [.overdose]) }
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        clock.advance(.minutes(6))
        let others = (0..<4).map { _ in database.anotherWorkerDesk() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for other in others {
                group.addTask {
                    var dispatcher = Dispatcher(
                        desk: other.desk, clock: clock.desk, name: "racing", logger: silent, alarmRest: .zero)
                    try await dispatcher.settle()
                }
            }
            try await group.waitForAll()
        }
        for other in others { await other.pool.close() }
        var restarted = database.dispatcher(clock, name: "after the restart")
        try await restarted.settle()
        for kind in ["accept_late", "contact_late"] {
            #expect(try await database.number("select count(*) from alarm where kind = '\(kind)'") == 20)
            #expect(try await database.number("select count(*) from ledger where kind = '\(kind)'") == 20)
        }
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a calendar of a second ago makes nobody unroutable`() async throws {
        let database = try await TestDatabase.make()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead(.detox, flags: [.overdose])
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: lead)?.staff == ana)
        #expect(try await alarms(database) == [])
        #expect(try await database.look("select outcome from decision") == ["offer"])
    }

    @Test
    func `a crisis nobody can take is an alarm at once, with its reason, and each time it comes to that`()
        async throws
    {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", presence: .away)
        let lead = try await database.addLead(.detox, flags: [.overdose])
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["unroutable"])
        #expect(
            try await database.look("select reason || (next_send_at = raised_at)::text from alarm")
                == ["nobody_presenttrue"])
        try await database.desk.setPresence(.available, of: ana, at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["unroutable ended"])
        #expect(try await database.openOffer(of: lead)?.staff == ana)
        clock.advance(.seconds(1))
        try await database.desk.setPresence(.away, of: ana, at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["unroutable ended", "unroutable"])
        #expect(try await database.number("select count(*) from decision where outcome = 'unroutable'") == 2)
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `an alarm that nobody can take a lead ends when somebody can, although nobody is free`()
        async throws
    {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana", presence: .away)
        try await database.addLead(.iop)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["unroutable"])
        try await database.desk.setPresence(.busy, of: ana, at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["unroutable ended"])
    }

    @Test func `out of hours a lead that is not urgent is promised the opening, and calls nobody before it`()
        async throws
    {
        let database = try await TestDatabase.make()
        let mornings = TestDatabase.always.map {
            StaffProfile.Shift(day: $0.day, start: "12:00", end: "20:00", timeZone: "UTC")
        }
        try await database.addStaff("ana", shifts: mornings, presence: .offline)
        let hours = try await database.desk.hours()
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let row = try IntakeRow(
            Inquiry(
                id: InquiryID(at: clock.now), receivedAt: ZonedInstant(clock.now, offsetMinutes: 0),
                channel: .webForm, text: "test"),
            assessment: TestDatabase.assessment(.iop), sealer: database.sealer, policy: .standard,
            hours: hours, storedAt: clock.now, by: .command)
        _ = try await database.desk.store([row], at: clock.now)
        try await dispatcher.settle()
        let opening = TestDatabase.midnight + .hours(4)
        #expect(try await alarms(database) == ["unroutable"])
        let times = try await database.desk.alarms(all: false).first
        #expect(times?.nextCallAt == opening)
        clock.advance(.hours(4) + .minutes(14))
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["unroutable"])
        clock.advance(.minutes(1))
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["unroutable", "contact_late"])
    }

    @Test func `a lead everybody declined is offered again, with an alarm until somebody accepts it`()
        async throws
    {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let lead = try await database.addLead(.iop)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        try await dispatcher.settle()
        let first = try #require(try await database.openOffer(of: lead))
        try await database.desk.decline(lead, by: ana, epoch: first.epoch, reason: "test", at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["declined_by_all"])
        let second = try #require(try await database.openOffer(of: lead))
        try await database.desk.decline(lead, by: ana, epoch: second.epoch, reason: "test", at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["declined_by_all"], "one alarm for as long as it lasts")
        _ = try await accepted(lead, database, at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["declined_by_all ended"])
    }

    @Test func `a repeat that turns out to be a crisis is promised a minute from then`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", presence: .busy)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let lead = try await database.addLead(.iop, phone: "747-555-0143")
        clock.advance(.minutes(10))
        let again = try await database.addLead(
            .detox, flags: [.overdose], at: clock.now, phone: "747-555-0143")
        _ = try await database.desk.join(again, at: clock.now)
        try await dispatcher.settle()
        #expect(try await alarms(database) == [])
        clock.advance(.seconds(60))
        try await dispatcher.settle()
        #expect(try await alarms(database) == ["accept_late"])
        #expect(try await database.look("select lead_id::text from alarm") == [lead.description])
    }

    @Test func `a lead an older program stored is promised a time by the worker`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", presence: .busy)
        try await database.addLead(.iop)
        try await database.tamper("update lead set contact_due_at = null, look_at = 'epoch'")
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let turn = try await dispatcher.settle()
        #expect(
            try await database.number(
                "select count(*) from lead where contact_due_at = received_at + interval '15 minutes'") == 1)
        #expect(turn.nextDeadline == clock.now + .minutes(15))
    }

    @Test func `a clock set forward raises no alarm about leads nobody had the time for`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", presence: .busy)
        let leads = [
            try await database.addLead(.detox, flags: [.overdose]), try await database.addLead(.iop),
        ]
        let start = TestDatabase.midnight
        let jumped = start + .hours(3)
        let excuses = [ClockExcuse(from: start, before: jumped, by: .hours(3))]
        func look(_ now: Instant) async throws -> [AlarmKind] {
            try await database.workerDesk.lookAt(
                leads, routable: [], policy: .standard, hours: .unknown, at: now, excuses: excuses
            ).raised.map(\.kind)
        }
        #expect(try await look(jumped) == [])
        #expect(try await look(jumped + .seconds(60)) == [.acceptLate])
        #expect(try await look(jumped + .minutes(15)) == [.contactLate, .contactLate])
    }

    @Test func `a great many late leads are taken some a turn, beside deciding`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", capacity: 0)
        for number in 0..<130 {
            try await database.addLead(.iop, at: TestDatabase.midnight + .seconds(number))
        }
        let clock = HandClock()
        clock.advance(.hours(1))
        try await database.everybodyIsThere(at: clock.now)
        var dispatcher = database.dispatcher(clock)
        #expect(try await dispatcher.turn().goesOn)
        let first = try await database.number("select count(*) from alarm where kind = 'contact_late'") ?? 0
        #expect(first <= Desk.mostLooks)
        try await dispatcher.settle()
        #expect(try await database.number("select count(*) from alarm where kind = 'contact_late'") == 130)
    }
}
