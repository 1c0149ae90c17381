import API
import Admissions
import Testing
import leadline

@Suite struct `Client staff` {
    private static let people = [
        StaffLine(
            login: "bokafor", name: "Ben Okafor", role: .staff, presence: .away,
            since: Sample.now + .minutes(-20),
            lapsesInRow: 3, nextShift: Sample.now + .hours(16), capacity: 4, skills: StaffSkills(iop: 2),
            languages: ["en"]),
        StaffLine(
            login: "aruiz", name: "Ana Ruiz", role: .staff, isShiftLead: true, presence: .available,
            since: Sample.now + .minutes(-65), shiftEndsAt: Sample.now + .minutes(115), capacity: 5,
            seatsTaken: 3,
            offered: Sample.id("3f9a2c"), skills: StaffSkills(detox: 4, residential: 3, iop: 2),
            languages: ["en", "es"],
            received: 12.24, credited: 12),
        StaffLine(
            login: "plowe", name: "Pat Lowe", role: .manager, presence: .offline, capacity: 0,
            languages: ["en"]),
    ]

    private func serve() throws -> FakeService {
        let service = FakeService()
        try service.answer("GET /v1/staff", StaffList(clock: Sample.clock, people: Self.people))
        return service
    }

    @Test func `is a table, whoever can take a lead first`() async throws {
        let service = try serve()
        #expect(await service.run("staff") == .ok)
        let lines = service.data.split(separator: "\n").map(String.init)
        #expect(lines.count == 4)
        for word in [
            "Ana Ruiz (shift lead)", "available 1h05m", "until 16:00", "3/5", "3f9a2c", "1.02",
        ] {
            #expect(lines[1].contains(word), "\(word) in \(lines[1])")
        }
        for word in ["away 20m, 3 lapses", "from Sat 06:05", "0/4"] {
            #expect(lines[2].contains(word), "\(word) in \(lines[2])")
        }
        #expect(lines[3].hasPrefix("Pat Lowe (manager)") && lines[3].contains("offline"))
        #expect(!lines[3].contains("/"), "somebody who takes no leads has no seats: \(lines[3])")
        #expect(lines.allSatisfy { $0.count <= 100 })
    }

    @Test func `prints logins or JSON when asked`() async throws {
        let service = try serve()
        #expect(await service.run("staff", "-q") == .ok)
        #expect(service.data == "bokafor\naruiz\nplowe\n")
        let json = try serve()
        #expect(await json.run("staff", "--json") == .ok)
        #expect(json.data.contains(#""login":"aruiz""#) || json.data.contains(#""login": "aruiz""#))
    }

    @Test func `shifts stand together by their hours, and what nobody can take below`() async throws {
        let service = FakeService()
        let (now, later) = (Sample.now, Sample.now + .hours(2))
        func span(_ name: String, _ from: Instant, _ until: Instant, onCall: Bool = false) -> ShiftSpan {
            ShiftSpan(login: name, name: name, from: from, until: until, isOnCall: onCall)
        }
        try service.answer(
            "GET /v1/shifts",
            ShiftList(
                clock: Sample.clock, until: now + .hours(24),
                spans: [
                    span("Ana", now, later), span("Ben", now, later), span("Eva", later, now + .hours(24)),
                    span("Gus", later, later + .hours(1), onCall: true),
                ],
                gaps: [
                    ShiftGap(queue: nil, from: later, until: later + .minutes(5)),
                    ShiftGap(queue: .iop, from: later + .minutes(5), until: now + .hours(24)),
                ]))
        #expect(await service.run("shifts", "--days", "1") == .ok)
        #expect(
            service.data == """
                On shift:
                FROM   UNTIL                    WHO
                now    16:05                    Ana, Ben
                16:05  beyond Sat 21 Nov 14:05  Eva

                On call:
                FROM   UNTIL  WHO
                16:05  17:05  Gus

                Nobody on shift:
                FROM   UNTIL                    NOBODY FOR
                16:05  16:10                    any lead
                16:10  beyond Sat 21 Nov 14:05  iop

                """)
        #expect(await service.run("shifts", "--days", "40") == .usage)
    }

    @Test func `that are all covered say so`() async throws {
        let service = FakeService()
        try service.answer(
            "GET /v1/shifts",
            ShiftList(clock: Sample.clock, until: Sample.now + .hours(24), spans: [], gaps: []))
        #expect(await service.run("shifts") == .ok)
        #expect(service.data == "Somebody on shift can take every queue's leads until Sat 21 Nov 14:05.\n")
    }
}
