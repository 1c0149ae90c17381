import API
import Admissions
import Testing
import leadline

@Suite struct `Client call backs` {
    private static let route = "GET /v1/callbacks"

    private func listing() -> CallBackListing {
        var late = Sample.lead("3f9a2c", state: .owned, epoch: 3, flags: [.seizure])
        late.holder = "Ben\u{1B}[2J"
        (late.followUpDueAt, late.touches, late.lastTouch) = (Sample.now + .minutes(-20), 2, .noAnswer)
        var soon = Sample.lead("11aa22", state: .owned, isMine: true)
        soon.followUpAt = Sample.now + .minutes(125)
        var later = Sample.lead("55cc66", state: .owned, isMine: true)
        later.followUpAt = Sample.now + .hours(19)
        return CallBackListing(
            clock: Sample.clock,
            callBacks: [late, soon, later].map {
                CallBack(
                    dueAt: $0.callBackAt ?? Sample.now, isOverdue: $0.followUpDueAt != nil, lead: $0)
            })
    }

    @Test func `are listed by date in the desk's zone, with who is late`() async throws {
        let service = FakeService()
        try service.answer(Self.route, listing())
        #expect(await service.run("callbacks") == .ok)
        let lines = service.data.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(
            Array(lines.prefix(6))
                == [
                    "Fri 20 Nov 14:05 PST · 1 overdue · 2 to come", "",
                    "LEAD    CALL BACK         DUE        WITH     LEVEL  URG  FLAGS    TRIES  LAST TRY",
                    "3f9a2c  13:45             20m late   Ben·[2J  detox   60  seizure      2  no answer",
                    "11aa22  16:10             in 2h05m   you      detox   60",
                    "55cc66  Sat 21 Nov 09:05  in 19h00m  you      detox   60",
                ])
        #expect(!service.talk.contains("Next:"), "the late one is somebody else's")
    }

    @Test func `are ids alone, or JSON, when asked for`() async throws {
        let service = FakeService()
        try service.answer(Self.route, listing())
        #expect(await service.run("callbacks", "--quiet") == .ok)
        #expect(
            service.data
                == "3f9a2c 11aa22 55cc66".split(separator: " ").map { "\(Sample.id(String($0)))\n" }.joined())
        let other = FakeService()
        try other.answer(Self.route, listing())
        #expect(await other.run("callbacks", "--json") == .ok)
        #expect(
            other.data.contains(#""is_overdue": true"#)
                && other.data.contains(#""due_at": "2026-11-20T21:45:00"#))
    }

    @Test func `say how a date is set when there is none`() async throws {
        let service = FakeService()
        try service.answer(Self.route, CallBackListing(clock: Sample.clock, callBacks: []))
        #expect(await service.run("callbacks") == .nothing)
        #expect(service.data == "Fri 20 Nov 14:05 PST · 0 overdue · 0 to come\n")
        #expect(service.talk.contains("no lead has a follow-up date"))
        #expect(service.talk.contains("leadline park --until"))
    }

    @Test func `stand in the queue, parked or due, and the first of one's own is what comes next`()
        async throws
    {
        var due = Sample.lead("3f9a2c", state: .owned, isMine: true)
        due.followUpDueAt = Sample.now + .minutes(-20)
        var parked = Sample.lead("11aa22", state: .owned, isMine: true)
        parked.followUpAt = Sample.now + .hours(1)
        let service = FakeService()
        try service.answer("GET /v1/queue", Sample.listing([due, parked]))
        #expect(await service.run("queue") == .ok)
        #expect(service.data.contains("yours, call back due 13:45"))
        #expect(service.data.contains("yours, parked until 15:05"))
        try service.answer(
            Self.route,
            CallBackListing(
                clock: Sample.clock,
                callBacks: [CallBack(dueAt: Sample.now + .minutes(-20), isOverdue: true, lead: due)]))
        #expect(await service.run("callbacks") == .ok)
        #expect(service.talk.contains("Next: leadline show 3f9a2c"))
    }
}
