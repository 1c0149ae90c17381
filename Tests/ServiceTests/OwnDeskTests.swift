import API
import Admissions
import HTTPTypes
import Routing
import Service
import Store
import TestDatabase
import Testing

@Suite(.timeLimit(.minutes(5))) struct `The desk around a person` {
    @Test func `knows who they are, what they may do and when their presence lapses`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            let staff = try await client.get("/v1/me", as: .staff).read(Me.self)
            #expect(staff.login == "staff")
            #expect(staff.role == .staff)
            #expect(staff.desk == "LA Detox")
            #expect(staff.capacity == 5)
            #expect(staff.seatsTaken == 0)
            #expect(staff.languages == ["en"])
            #expect(staff.presence?.presence == .available)
            #expect(staff.presence?.lapsesAt == TestDatabase.midnight + Policy.standard.presenceExpiry)
            #expect(try await client.get("/v1/me", as: .operator).read(Me.self).capacity == nil)

            desk.time.advance(by: .minutes(7))
            let beat = try await client.post("/v1/presence/heartbeat", as: .staff).read(PresenceAnswer.self)
            #expect(beat.lapsesAt == desk.time.now() + Policy.standard.presenceExpiry)
            let away = try await client.send(
                .put, "/v1/presence", as: .staff, contentType: "application/json",
                try Wire.encode(PresenceRequest(presence: .away))
            ).read(PresenceAnswer.self)
            #expect(away.presence == .away)
            #expect(away.since == desk.time.now())
        }
    }

    @Test func `tells its time and zone with both offsets of the year, and says when the clock is played`()
        async throws
    {
        for isPlayed in [false, true] {
            let desk = try await TestService.make(isPlayed: isPlayed)
            try await desk.run { client in
                let answer = try await client.get("/v1/clock", as: .operator)
                let clock = try answer.read(ClockInfo.self)
                #expect(clock.now == TestService.morning)
                #expect(clock.isPlayed == isPlayed)
                #expect(clock.rate == (isPlayed ? 60 : 1))
                #expect(clock.offset(at: clock.now).minutes == -480)
                #expect(clock.offset(at: clock.now).abbreviation == "PST")
                // 14 March 2027, 02:00 becomes 03:00.
                #expect(
                    clock.offsets.contains {
                        $0.from == Instant(seconds: 1_805_018_400) && $0.minutes == -420
                    })
                let banner = HTTPField.Name("Leadline-Clock").flatMap { answer.headers[$0] }
                #expect((banner != nil) == isPlayed)
                let open = try await client.get("/health/live", as: nil)
                #expect((HTTPField.Name("Leadline-Clock").flatMap { open.headers[$0] } != nil) == isPlayed)
            }
        }
    }

    @Test(arguments: [true, false])
    func `is ready when its schema is this program's, and says nothing more`(isCurrent: Bool) async throws {
        let desk = try await TestService.make(isSchemaCurrent: isCurrent)
        try await desk.run { client in
            let ready = try await client.get("/health/ready", as: nil)
            #expect(ready.status == (isCurrent ? 200 : 503))
            #expect(ready.problem?.detail == nil)
            #expect(try await client.get("/health/live", as: nil).status == 200)
        }
    }

    @Test func `reads a date and a format for the report, and names the one at fault`() async throws {
        let desk = try await TestService.make()
        try await desk.run { client in
            for (query, field) in [
                ("date=yesterday", "date"), ("date=2026-02-30", "date"), ("format=xml", "format"),
            ] {
                let answer = try await client.get("/v1/reports/daily?\(query)", as: .manager)
                #expect(answer.status == 400)
                #expect(answer.problem?.field == field)
            }
            let text = try await client.get("/v1/reports/daily?date=2026-11-20", as: .manager)
            #expect(text.headers[.contentType] == "text/plain; charset=utf-8")
            #expect(text.text == "report of 2026-11-20")
            let json = try await client.get("/v1/reports/daily?date=2026-11-20&format=json", as: .manager)
            #expect(try json.read(DailyReport.self) == .empty(of: try #require(CivilDate("2026-11-20"))))
            let away = try await client.get("/v1/reports/daily", as: .manager)
            #expect(away.status == 503)
            #expect(away.headers[.retryAfter] == "1")
        }
    }
}
