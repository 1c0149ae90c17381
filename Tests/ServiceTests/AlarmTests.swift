import API
import Admissions
import Routing
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `Alarms over HTTP` {
    @Test func `stand above the listing, are acknowledged once, and refuse it when they have ended`()
        async throws
    {
        let desk = try await TestService.make()
        try await desk.database.tamper("update presence set state = 'away'")
        let lead = try await desk.database.addLead(.detox, flags: [.overdose], at: TestService.morning)
        try await desk.settle()
        try await desk.run { client in
            let listing = try await client.get("/v1/queue", as: .staff).read(QueueListing.self)
            let digest = try #require(listing.alarms)
            #expect(digest.open == 1 && digest.first.kind == .unroutable && digest.first.leadID == lead)
            #expect(digest.first.reason == "nobody_present" && digest.first.calls == [])
            let path = Route.of(.acknowledgeAlarm).path(alarm: digest.first.alarmID)
            let first = try await client.post(path, as: .staff).read(AlarmAnswer.self)
            #expect(first.alarm.acknowledgedBy == "STAFF" && first.alarm.nextCallAt == nil)
            let again = try await client.post(path, as: .manager).read(AlarmAnswer.self)
            #expect(again.alarm == first.alarm, "the first one stands")
            let none = Route.of(.acknowledgeAlarm).path(alarm: AlarmID(at: TestService.morning))
            #expect(try await client.post(none, as: .staff).status == 404)
            #expect(try await client.post(path, as: .operator).status == 403)
            try await desk.database.desk.setPresence(
                .available, of: try desk.person(.staff), at: desk.time.now())
            try await desk.settle()
            #expect(try await client.post(path, as: .staff).status == 409)
            #expect(try await client.get("/v1/alarms", as: .staff).read(AlarmList.self).alarms == [])
            let all = try await client.get("/v1/alarms?all=true", as: .staff).read(AlarmList.self)
            #expect(all.alarms.map(\.leadID) == [lead] && all.alarms[0].endedAt != nil)
        }
    }

    @Test func `a lead nobody can take is listed for managers with the reason for each person`() async throws
    {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.iop, at: TestService.morning, language: "vi")
        try await desk.settle()
        try await desk.run { client in
            let list = try await client.get("/v1/unroutable", as: .manager).read(UnroutableList.self)
            #expect(list.leads.map(\.lead.leadID) == [lead] && list.leads[0].since == TestService.morning)
            let decision = try #require(list.leads[0].decision)
            #expect(decision.unroutable == "nobody_speaks_language" && decision.batch == 1)
            #expect(decision.candidates.allSatisfy { $0.obstacles.contains("language_not_spoken") })
            #expect(try await client.get("/v1/unroutable", as: .staff).status == 403)
            #expect(try await client.get("/v1/escalations", as: .staff).status == 403)
        }
    }

    @Test func `what waits past its first step is listed with what is relaxed and when the next step comes`()
        async throws
    {
        let desk = try await TestService.make()
        try await desk.database.tamper("update staff set capacity = 0")
        let lead = try await desk.database.addLead(.iop, at: TestService.morning)
        desk.time.advance(by: .minutes(10))
        try await desk.settle()
        try await desk.run { client in
            let list = try await client.get("/v1/escalations", as: .manager).read(EscalationList.self)
            let waiting = try #require(list.waiting.first)
            #expect(list.waiting.count == 1 && waiting.lead.leadID == lead && waiting.step == 2)
            #expect(waiting.minimumSkill == 1 && waiting.isLanguageRelaxed && waiting.overflowSeats == 0)
            #expect(waiting.nextStepAt == TestService.morning + .minutes(15))
        }
    }

    @Test
    func `a shift that ends proposes a hand-over, and what is left behind shows, but moves by itself never`()
        async throws
    {
        let desk = try await TestService.make()
        // 10:36 on the sample day: the shift ends at 11:00.
        let shift = StaffProfile.Shift(
            day: "fri", start: "06:00", end: "11:00", timeZone: "America/Los_Angeles")
        let ana = try await desk.database.addStaff("staff", shifts: [shift], at: TestService.morning)
        try await desk.database.tamper("update staff set capacity = 0 where login <> 'staff'")
        let lead = try await desk.database.addLead(.iop, at: TestService.morning)
        try await desk.settle()
        let listed = try await desk.database.desk.listing(for: ana, othersIn: [], limit: 0)
        let offered = try #require(listed.lines.first)
        let epoch = try await desk.database.desk.accept(
            lead, by: ana, epoch: offered.epoch, at: desk.time.now())
        try await desk.database.desk.touch(
            lead, by: ana, epoch: epoch, id: TouchID(at: desk.time.now()), outcome: .voicemail,
            at: desk.time.now())
        try await desk.run { client in
            func notice() async throws -> String? {
                try await client.get("/v1/queue", as: .staff).read(QueueListing.self).notice
            }
            #expect(try await notice() == nil)
            desk.time.advance(by: .minutes(9))
            #expect(
                try await notice()
                    == "Your shift ends 11:00; 1 open lead: leadline handover LEAD --to LOGIN.")
            desk.time.advance(by: .minutes(30))
            try await desk.settle()
            #expect(
                try await notice()
                    == "Your shift ended 11:00; 1 open lead: leadline handover LEAD --to LOGIN.")
            let list = try await client.get("/v1/escalations", as: .manager).read(EscalationList.self)
            #expect(list.offShift.map(\.lead.leadID) == [lead])
            #expect(list.offShift.first?.shiftEndedAt == TestService.morning + .minutes(24))
            #expect(try await desk.count("select count(*) from lead where state = 'owned'") == 1)
            #expect(try await desk.count("select count(*) from alarm where ended_at is null") == 0)
        }
    }

    @Test func `an owner who has not tried is told when the lead goes back`() async throws {
        let desk = try await TestService.make()
        let lead = try await desk.database.addLead(.iop, at: TestService.morning)
        try await desk.settle()
        let offer = try await desk.database.look("select staff_id || ' ' || epoch from offer")
        let words = try #require(offer.first).split(separator: " ")
        let owner = try #require(StaffID(String(words[0])))
        _ = try await desk.database.desk.accept(
            lead, by: owner, epoch: try #require(Int64(words[1])), at: desk.time.now())
        desk.time.advance(by: .minutes(15))
        try await desk.settle()
        let role = desk.people.first { $0.value == owner }?.key ?? .staff
        try await desk.run { client in
            let notice = try await client.get("/v1/queue", as: role).read(QueueListing.self).notice
            #expect(
                notice == "You have not tried to reach \(lead.shortForm): it goes back to the queue at 11:21."
            )
        }
    }

    @Test func `a web form at night is promised the next morning`() async throws {
        let desk = try await TestService.make()
        let shifts = TestDatabase.always.map {
            StaffProfile.Shift(
                day: $0.day, start: "09:00", end: "17:00", timeZone: "America/Los_Angeles")
        }
        for role in [Role.staff, .manager, .operator] {
            try await desk.database.addStaff(
                role.rawValue, role: role, shifts: shifts, at: TestService.morning)
        }
        desk.time.advance(by: .hours(12))
        let night = desk.time.now()
        let status = try await desk.run { client in
            try await client.inquire(.form("I want to join an IOP program", at: night)).status
        }
        #expect(status == 201)
        let due = try await desk.database.look("select contact_due_at::text from lead")
        #expect(due == ["2026-11-21 17:15:00+00"], "09:15 in Los Angeles")
    }
}
