import API
import Admissions
import Routing
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Staff and shifts over HTTP` {
    private func shift(_ day: String, _ start: String, _ end: String) -> StaffProfile.Shift {
        StaffProfile.Shift(day: day, start: start, end: end, timeZone: "America/Los_Angeles")
    }

    @Test func `managers see who is there, what they hold, and when they work`() async throws {
        let desk = try await TestService.make()
        // 10:36 on a Friday.
        let now = TestService.morning
        try await desk.database.addStaff("ana", shifts: [shift("fri", "06:00", "16:00")], at: now)
        try await desk.database.addStaff(
            "ben", shifts: [shift("sat", "08:00", "12:00")], presence: .away, at: now)
        try await desk.database.tamper("update staff set capacity = 0 where login not in ('ana', 'ben')")
        let lead = try await desk.database.addLead(.detox, at: now)
        try await desk.settle()
        try await desk.run { client in
            let list = try await client.get("/v1/staff", as: .manager).read(StaffList.self)
            #expect(list.people.map(\.login) == ["ana", "ben", "manager", "operator", "staff"])
            let first = list.people[0]
            #expect(first.presence == .available && first.offered == lead && first.seatsTaken == 1)
            #expect(first.shiftEndsAt == now + .minutes(5 * 60 + 24) && first.nextShift == nil)
            #expect(first.received > 0 && abs(first.received / first.credited - 1) < 0.001)
            let second = list.people[1]
            #expect(second.presence == .away && second.shiftEndsAt == nil)
            #expect(second.nextShift == now + .hours(21) + .minutes(24))
            #expect(second.skills == first.skills && second.skills.detox != nil)
            #expect(list.people[3].role == .operator && list.people[3].capacity == 0)
            for role in [Role.staff, .operator, .site] {
                #expect(try await client.get("/v1/staff", as: role).status == 403)
                #expect(try await client.get("/v1/shifts", as: role).status == 403)
            }
        }
    }

    @Test func `the days to come show who works, who is on call, and what nobody can take`() async throws {
        let desk = try await TestService.make()
        let now = TestService.morning
        try await desk.database.tamper("update staff set capacity = 0")
        try await desk.database.addStaff(
            "ana", skills: ["detox": 3, "residential": 3],
            shifts: [shift("fri", "06:00", "11:36"), shift("sat", "08:00", "09:00")],
            at: now)
        let ben = StaffProfile(
            name: "BEN", login: "ben", role: .staff, title: nil, languages: [.english], skills: ["iop": 2],
            capacity: 5, shifts: [shift("fri", "10:00", "12:36")], onCall: [shift("fri", "20:00", "02:00")])
        _ = try await desk.database.desk.importStaff(ben, at: now)
        try await desk.run { client in
            let list = try await client.get("/v1/shifts?days=1", as: .manager).read(ShiftList.self)
            #expect(list.until == now + .hours(24))
            func span(_ span: ShiftSpan) -> String {
                "\(span.login) \((span.from - now).microseconds / 60_000_000) \((span.until - now).microseconds / 60_000_000) \(span.isOnCall)"
            }
            // From now, not from where the shift began; to the end of the list, not beyond.
            #expect(
                list.spans.filter { ["ana", "ben"].contains($0.login) }.map(span) == [
                    "ana 0 60 false", "ben 0 120 false", "ben 564 924 true",
                    "ana 1284 1344 false",
                ])
            func gap(_ gap: ShiftGap) -> String {
                "\(gap.queue?.rawValue ?? "all") \((gap.from - now).microseconds / 60_000_000) \((gap.until - now).microseconds / 60_000_000)"
            }
            #expect(
                list.gaps.map(gap) == [
                    "detox 60 120", "residential 60 120", "all 120 1284", "iop 1284 1344",
                    "all 1344 1440",
                ])
            for days in ["0", "32", "x", "-1"] {
                let refused = try await client.get("/v1/shifts?days=\(days)", as: .manager)
                #expect(refused.status == 400, "days=\(days)")
            }
            let week = try await client.get("/v1/shifts", as: .manager).read(ShiftList.self)
            #expect(week.until == now + .hours(7 * 24))
        }
    }
}
