import Admissions
import Routing
import Store
import TestDatabase
import Testing

struct TraceOfDayTests {
    private let day = TestDatabase.midnight..<TestDatabase.midnight + .hours(24)

    @Test func `a day holds what waited on it, in the order it came, and who takes leads`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff(
            "ana", languages: [.english, .spanish], skills: ["detox": 5, "iop": 2], capacity: 3)
        try await database.addStaff("olga", role: .operator)
        try await database.addStaff("mel", role: .manager, capacity: 0)
        try await database.addLead(.iop, at: day.lowerBound + .hours(2))
        try await database.addLead(.detox, flags: [.seizure], at: day.lowerBound)
        try await database.addLead(.notALead, at: day.lowerBound + .hours(1))
        try await database.addLead(.residential, at: day.lowerBound - .seconds(1))
        try await database.addLead(.residential, at: day.upperBound)

        let recorded = try await database.desk.leadsAndStaff(receivedIn: day)
        #expect(recorded.leads.map(\.levelOfCare) == [.detox, .iop])
        #expect(recorded.leads.map(\.priority) == [.crisis, .routine])
        #expect(recorded.leads.map(\.urgency) == [100, 30])
        #expect(recorded.leads.map(\.queue) == [.detox, .iop])
        #expect(recorded.leads.map(\.receivedAt) == [day.lowerBound, day.lowerBound + .hours(2)])
        let person = try #require(recorded.staff.first)
        #expect(recorded.staff.count == 1 && person.id == ana)
        #expect(person.skills == SkillLevels(detox: 5, iop: 2) && person.capacity == 3)
        #expect(person.languages == [.english, .spanish])
        #expect(person.calendar.shifts.count == 7 && person.calendar.shifts.isOn(at: day.lowerBound))
    }

    @Test func `reading a day writes nothing`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        try await database.addLead(.iop)
        let before = try await database.look("select count(*)::text from ledger")
        _ = try await database.desk.leadsAndStaff(receivedIn: day)
        #expect(try await database.look("select count(*)::text from ledger") == before)
    }
}
