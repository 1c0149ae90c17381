import API
import Admissions
import HTTPTypes
import Logging
import Postgres
import Service
import Store
import Synchronization
import TestDatabase
import Testing

/// Intake over a database that refuses, hesitates and goes away.
@Suite(.timeLimit(.minutes(5))) struct `Durable intake` {
    @Test func `a row that the database refuses fails alone`() async throws {
        let database = try await TestDatabase.make()
        let sizes = Mutex<[Int]>([])
        let batcher = IntakeBatcher(now: { TestService.morning }, logger: CapturedLogs().logger) {
            rows, now in
            sizes.withLock { $0.append(rows.count) }
            return try await database.desk.store(rows, at: now)
        }
        // The check on the column refuses 65 characters; the interface would have refused them before.
        let tooLong = String(repeating: "x", count: 65)
        let rows = try (0..<40).map { number in
            try database.intakeRow(
                TestDatabase.assessment(.detox), source: number == 17 || number == 30 ? tooLong : "organic")
        }
        let run = Task { await batcher.run() }
        let answers = await batcher.store(rows)
        run.cancel()
        await run.value
        for (number, answer) in answers.enumerated() {
            switch answer {
            case .success(.stored): #expect(number != 17 && number != 30)
            case .failure(.rejected): #expect(number == 17 || number == 30)
            default: Issue.record("row \(number): \(answer)")
            }
        }
        #expect(sizes.withLock { $0.first } == 40)
        #expect(try await database.look("select count(*)::text from inquiry") == ["38"])
        #expect(try await database.look("select count(*)::text from lead") == ["38"])
    }

    @Test func `a commit whose reply was lost is settled as one stored inquiry`() async throws {
        let database = try await TestDatabase.make()
        let calls = Mutex(0)
        let batcher = IntakeBatcher(now: { TestService.morning }, logger: CapturedLogs().logger) {
            rows, now in
            let outcomes = try await database.desk.store(rows, at: now)
            let isFirst = calls.withLock { calls in
                calls += 1
                return calls == 1
            }
            if isFirst { throw StoreError.outcomeUnknown }
            return outcomes
        }
        let row = try database.intakeRow(TestDatabase.assessment(.detox))
        let run = Task { await batcher.run() }
        let outcome = try await batcher.store(row)
        run.cancel()
        await run.value
        guard case .stored = outcome else {
            Issue.record("the sender's own row counts as stored by it: \(outcome)")
            return
        }
        #expect(try await database.look("select count(*)::text from inquiry") == ["1"])
        #expect(try await database.look("select count(*)::text from ledger where kind = 'intake'") == ["1"])
    }

    @Test func `every acknowledged inquiry is there once, however often the connections are cut`()
        async throws
    {
        let desk = try await TestService.make()
        let acknowledged = Acknowledged()
        try await desk.run { client in
            await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    // One cut for each word that an inquiry is stored, while the others are under way: cuts at
                    // the pace of the database would leave no transaction the time to end on an idle machine.
                    for await _ in acknowledged.arrivals {
                        let cut = try await desk.database.look(
                            """
                            select pg_terminate_backend(pid)::text from pg_stat_activity
                            where usename = 'leadline_service' and datname = current_database() and random() < 0.3
                            """)
                        acknowledged.noteCuts(cut.count)
                    }
                }
                await sendAll(to: client, acknowledged)
                acknowledged.end()
            }
        }
        #expect(acknowledged.cuts > 20, "the connections were cut while inquiries came in")
        let stored = try await desk.database.look("select inquiry_id::text from inquiry")
        #expect(stored.count == 160)
        #expect(Set(stored) == Set(acknowledged.ids.map(\.description)))
        #expect(try await desk.count("select count(*) from lead") == 160)
        #expect(try await desk.count("select count(*) from ledger where kind = 'intake'") == 160)
    }

    /// Eight senders of twenty inquiries, each careful: the same id again until somebody says that it is stored.
    private func sendAll(to client: TestDesk, _ acknowledged: Acknowledged) async {
        await withTaskGroup(of: Void.self) { senders in
            for _ in 0..<8 {
                senders.addTask {
                    for _ in 0..<20 {
                        let inquiry = Inquiry.form()
                        var status = 503
                        for _ in 0..<500 where status == 503 {
                            status = (try? await client.inquire(inquiry).status) ?? 0
                        }
                        #expect(status == 201 || status == 200)
                        if status < 300 { acknowledged.add(inquiry.id) }
                    }
                }
            }
        }
    }

    @Test func `more than fits is refused with the time to come back`() async throws {
        var limits = ServiceLimits()
        limits.intake.rowsAtOnce = 1
        let desk = try await TestService.make(limits: limits)
        try await desk.run { client in
            let first = try await desk.database.ownerPool.withConnection { connection in
                try await connection.script("begin; lock table inquiry in exclusive mode")
                let first = Task { try await client.inquire(.form()).status }
                while desk.service.batcher.load == 0 { await Task.yield() }
                let second = try await client.inquire(.form())
                #expect(second.status == 503)
                #expect(second.headers[.retryAfter] == "1")
                #expect(second.problem?.status == 503)
                try await connection.script("rollback")
                return first
            }
            #expect(try await first.value == 201)
        }
        #expect(try await desk.count("select count(*) from inquiry") == 1)
    }
}

/// The ids a sender was told are stored, and how often a connection was cut meanwhile.
private final class Acknowledged: Sendable {
    private let state = Mutex<(ids: Set<InquiryID>, cuts: Int)>(([], 0))
    private let arrival: AsyncStream<Void>.Continuation

    /// One element for each inquiry added.
    let arrivals: AsyncStream<Void>

    init() { (arrivals, arrival) = AsyncStream.makeStream() }

    var ids: Set<InquiryID> { state.withLock { $0.ids } }
    var cuts: Int { state.withLock { $0.cuts } }

    func add(_ id: InquiryID) {
        state.withLock { _ = $0.ids.insert(id) }
        arrival.yield()
    }
    func end() { arrival.finish() }
    func noteCuts(_ count: Int) { state.withLock { $0.cuts += count } }
}
