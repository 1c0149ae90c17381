import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct HolidayTests {
    private func person(
        _ login: String, shifts: [StaffProfile.Shift] = TestDatabase.always, onCall: [StaffProfile.Shift] = []
    ) -> StaffProfile {
        StaffProfile(
            name: login, login: login, role: .staff, title: nil, languages: [.english],
            skills: ["detox": 3, "residential": 3, "iop": 3], capacity: 5, shifts: shifts, onCall: onCall)
    }

    private func sign(
        in profile: StaffProfile, _ database: TestDatabase, presence: Presence = .available
    ) async throws -> StaffID {
        let id = try await database.desk.importStaff(profile, at: TestDatabase.midnight).id
        try await database.desk.setPresence(presence, of: id, at: TestDatabase.midnight)
        return id
    }

    @Test func `on a holiday only those it names are on shift, from the next second on`() async throws {
        let database = try await TestDatabase.make()
        let day = StaffProfile.Shift(
            day: "fri", start: "00:00", end: "00:00", timeZone: "America/Los_Angeles")
        _ = try await sign(in: person("ana", shifts: [day]), database)
        let ben = try await sign(in: person("ben", shifts: [day]), database)
        let friday = try #require(CivilDate("2026-11-20"))
        try await database.desk.setHolidays(
            [Holiday(day: friday, name: "Day", logins: ["ben"])], at: TestDatabase.midnight)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let leads = [try await database.addLead(), try await database.addLead()]
        try await dispatcher.settle()
        #expect(try await database.look("select distinct staff_id::text from offer") == [ben.description])
        #expect(
            try await database.number("select count(*) from lead where state = 'waiting'") == leads.count - 1)
        try await database.desk.setHolidays([], at: clock.now)
        var restarted = database.dispatcher(clock)
        try await restarted.settle()
        #expect(try await database.number("select count(*) from lead where state = 'waiting'") == 0)
    }

    @Test func `whoever is on call and signed in is offered a crisis at night, and nobody absent ever is`()
        async throws
    {
        let database = try await TestDatabase.make()
        let absent = try await sign(
            in: person("ana", shifts: [], onCall: TestDatabase.always), database, presence: .offline)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let crisis = try await database.addLead(.detox, flags: [.overdose])
        let other = try await database.addLead(.iop)
        try await dispatcher.settle()
        #expect(try await database.number("select count(*) from offer") == 0)
        #expect(
            try await database.look("select lead_id::text from alarm where kind = 'unroutable'").sorted()
                == [crisis, other].map(\.description).sorted())
        try await database.desk.setPresence(.available, of: absent, at: clock.now)
        try await dispatcher.settle()
        #expect(try await database.openOffer(of: crisis)?.staff == absent)
        #expect(try await database.openOffer(of: other) == nil, "for a crisis alone")
        #expect(
            try await database.look("select lead_id::text from alarm where ended_at is null")
                == [other.description])
        for batch in try await database.workerDesk.batches(after: 0, limit: 10) {
            #expect(try batch.replayed(under: .standard) == batch.decisions, "replayed byte for byte")
        }
        #expect(try await database.brokenInvariants() == [])
    }
}
