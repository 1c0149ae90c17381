import API
import Admissions
import Testing
import leadline

@Suite struct `Client alarms` {
    private static func alarm(
        _ digits: String, _ kind: AlarmKind = .contactLate, lead: String = "55cc66", crisis: Bool = true
    ) -> AlarmLine {
        AlarmLine(
            alarmID: AlarmID(Sample.id(digits).rawValue), kind: kind, leadID: Sample.id(lead),
            state: .waiting,
            priority: crisis ? .crisis : .routine, urgency: crisis ? 100 : 30,
            raisedAt: Sample.now + .minutes(-12), calls: [.shiftLead, .onCall], called: ["gokafor"],
            nextCallAt: Sample.now + .minutes(1))
    }

    private func serve(_ alarms: [AlarmLine]) throws -> FakeService {
        let service = FakeService()
        try service.answer("GET /v1/alarms", AlarmList(clock: Sample.clock, alarms: alarms))
        for alarm in alarms {
            var done = alarm
            done.acknowledgedAt = Sample.now
            done.acknowledgedBy = "Ana Ruiz"
            try service.answer(
                "POST /v1/alarms/\(alarm.alarmID)/acknowledge",
                AlarmAnswer(clock: Sample.clock, alarm: done))
        }
        return service
    }

    @Test func `are listed with what, since when, and who was called`() async throws {
        let service = try serve([Self.alarm("aa11bb")])
        #expect(await service.run("alarms") == .ok)
        let lines = service.data.split(separator: "\n")
        #expect(lines.count == 2)
        for word in ["aa11bb", "contact late", "55cc66", "100", "13:53 (12m)", "on call (gokafor)", "14:06"] {
            #expect(lines[1].contains(word), "\(word) in \(lines[1])")
        }
    }

    @Test(arguments: [["aa11bb"], ["55cc66"]])
    func `are acknowledged by their own id or that of their lead`(_ reference: [String]) async throws {
        let service = try serve([Self.alarm("aa11bb"), Self.alarm("dd22ee", .untouched, lead: "990011")])
        #expect(await service.run("alarms", "ack", reference[0]) == .ok)
        #expect(service.requests.map(\.method) == [.get, .post])
        #expect(
            service.data
                == "Ana Ruiz sees to 55cc66, contact late, since 14:05: nobody else is called.\n"
        )
    }

    @Test func `of one lead are acknowledged together, and an unknown one is refused with the next command`()
        async throws
    {
        let service = try serve([Self.alarm("aa11bb"), Self.alarm("dd22ee", .acceptLate)])
        #expect(await service.run("alarms", "ack", "55cc66") == .ok)
        #expect(service.requests.count == 3)
        #expect(await service.run("alarms", "ack", "123456") == .nothing)
        #expect(
            service.talk.contains("no open alarm ends in 123456")
                && service.talk.contains("leadline alarms --all"))
    }

    @Test func `none is exit code 3, and JSON and ids are printed all the same`() async throws {
        let empty = try serve([])
        #expect(await empty.run("alarms") == .nothing)
        let service = try serve([Self.alarm("aa11bb")])
        #expect(await service.run("alarms", "--json") == .ok)
        #expect(
            try Wire.decode(AlarmList.self, from: Array(service.data.utf8)).alarms == [Self.alarm("aa11bb")])
        let ids = try serve([Self.alarm("aa11bb")])
        #expect(await ids.run("alarms", "--quiet") == .ok)
        #expect(ids.data == "\(AlarmID(Sample.id("aa11bb").rawValue))\n")
    }

    @Test func `stand in one line above the queue`() async throws {
        var listing = Sample.listing([Sample.lead("55cc66")])
        listing.alarms = AlarmDigest(open: 3, first: Self.alarm("aa11bb"))
        let service = FakeService()
        try service.answer("GET /v1/queue", listing)
        #expect(await service.run("queue") == .ok)
        #expect(
            service.data.contains(
                "\nALARM  55cc66  contact late since 13:53, called on call (gokafor); 2 more: leadline alarms\n"
            ))
        listing.alarms?.first.acknowledgedBy = "Ana \u{1B}[2J"
        try service.answer("GET /v1/queue", listing)
        #expect(await service.run("queue") == .ok)
        #expect(service.data.contains("sees to it") && !service.data.contains("\u{1B}"))
    }

    @Test func `what nobody can take is listed with the reason for each person`() async throws {
        let person = CandidateReasons(
            login: "ana", name: "Ana Ruiz", verdict: "not_eligible", obstacles: ["language_not_spoken"],
            presence: .available, skill: 4, seatsTaken: 0, capacity: 6)
        let decision = RoutingReasons(
            batch: 7, at: Sample.now + .minutes(-3), policyVersion: 1, outcome: "unroutable",
            key: Sample.now + .minutes(-10), receivedAt: Sample.now + .minutes(-10), step: 0,
            unroutable: "nobody_speaks_language", candidates: [person])
        let service = FakeService()
        try service.answer(
            "GET /v1/unroutable",
            UnroutableList(
                clock: Sample.clock,
                leads: [
                    UnroutableLead(
                        lead: Sample.lead("55cc66"), since: Sample.now + .minutes(-3), decision: decision)
                ]))
        #expect(await service.run("unroutable") == .ok)
        for text in [
            "Nobody can take it since 14:02 (3m).",
            "decision 7 of 14:02:00, policy 1: nobody can take it: nobody on shift with the skill speaks the language.",
            "language not spoken",
        ] { #expect(service.data.contains(text), "\(text) in \(service.data)") }
    }

    @Test func `what waits too long, and what was left behind, are two tables`() async throws {
        let service = FakeService()
        try service.answer(
            "GET /v1/escalations",
            EscalationList(
                clock: Sample.clock,
                waiting: [
                    EscalatedLead(
                        lead: Sample.lead("55cc66"), step: 2, waitingSince: Sample.now + .minutes(-11),
                        minimumSkill: 1, isLanguageRelaxed: true, overflowSeats: 0,
                        nextStepAt: Sample.now + .minutes(4))
                ],
                offShift: [
                    OffShiftLead(
                        lead: Sample.lead("990011", state: .owned, isMine: true),
                        shiftEndedAt: Sample.now + .minutes(-5))
                ]))
        #expect(await service.run("escalations") == .ok)
        for text in [
            "Waiting past the first step:", "skill from 1, any language", "14:09", "Owner off shift:",
            "14:00",
        ] {
            #expect(service.data.contains(text), "\(text) in \(service.data)")
        }
    }
}
