import Admissions
import Postgres
import Routing
import Store
import Synchronization
import TestDatabase
import Testing
import Worker

@Suite struct RaceTests {
    private static let levels: [LevelOfCare] = [.detox, .residential, .iop]

    private func busyDesk(leads: Int) async throws -> (database: TestDatabase, staff: [StaffID]) {
        let database = try await TestDatabase.make()
        var staff: [StaffID] = []
        for number in 0..<10 {
            staff.append(
                try await database.addStaff(
                    "p\(number)", languages: number < 3 ? [.english, .spanish] : [.english],
                    skills: number % 2 == 0
                        ? ["detox": 3, "iop": 2] : ["residential": 4, "iop": 3, "detox": 2],
                    capacity: 1 + number % 4))
        }
        for start in stride(from: 0, to: leads, by: 50) {
            let rows = try (start..<min(leads, start + 50)).map { number in
                try database.intakeRow(
                    TestDatabase.assessment(
                        Self.levels[number % 3], flags: number % 29 == 0 ? [.overdose] : []),
                    receivedAt: TestDatabase.midnight + .seconds(number),
                    language: number % 8 == 0 ? "es" : nil)
            }
            _ = try await database.desk.store(rows, at: TestDatabase.midnight)
        }
        return (database, staff)
    }

    /// One person's evening: accepts what is offered, closes it, sometimes declines; until the desk is empty.
    private func work(_ staff: StaffID, in database: TestDatabase, at clock: HandClock, until isDone: IsDone)
        async throws
    {
        var round = 0
        while !isDone.isTrue && !Task.isCancelled {
            for line in try await database.desk.listing(for: staff, othersIn: [], limit: 0).lines {
                round += 1
                do {
                    if line.state == .offered, round % 9 == 0 {
                        try await database.desk.decline(
                            line.lead, by: staff, epoch: line.epoch, reason: "busy", at: clock.now)
                    } else if line.state == .offered {
                        _ = try await database.desk.accept(
                            line.lead, by: staff, epoch: line.epoch, at: clock.now)
                    } else {
                        _ = try await database.desk.close(
                            line.lead, by: staff, epoch: line.epoch, disposition: .referredOut, at: clock.now)
                    }
                } catch StoreError.refused {
                    // Taken back for a crisis meanwhile: the next look tells.
                }
            }
            await Task.yield()
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `workers that race give no lead to two people and overfill nobody`() async throws {
        let (database, staff) = try await busyDesk(leads: 300)
        let clock = HandClock()
        let isDone = IsDone()
        let offers = try await withThrowingTaskGroup(of: Int.self) { group in
            for name in ["one", "two", "three"] {
                group.addTask {
                    let (desk, pool) = database.anotherWorkerDesk()
                    var dispatcher = Dispatcher(desk: desk, clock: clock.desk, name: name, logger: silent)
                    var offers = 0
                    while !isDone.isTrue && !Task.isCancelled { offers += try await dispatcher.turn().offers }
                    await pool.close()
                    return offers
                }
            }
            for person in staff {
                group.addTask {
                    try await work(person, in: database, at: clock, until: isDone)
                    return 0
                }
            }
            group.addTask {
                while try await database.number("select count(*) from lead where state <> 'closed'") != 0 {
                    #expect(try await database.number(overfilled) == 0)
                    try Task.checkCancellation()
                }
                isDone.set()
                return 0
            }
            return try await group.reduce(0, +)
        }
        #expect(try await database.number("select count(*) from offer") == offers)
        #expect(
            try await database.number("select count(*) from offer where state = 'accepted'") == 300)
        #expect(
            try await database.number(
                "select count(*) from (select lead_id from ledger where kind = 'accept' group by lead_id having count(*) > 1) as twice"
            ) == 0)
        #expect(try await database.number("select count(distinct worker) from decision_batch") ?? 0 >= 2)
        for batch in try await database.workerDesk.batches(after: 0, limit: 1000) {
            #expect(try batch.replayed(under: .standard) == batch.decisions, "batch \(batch.number)")
        }
        #expect(try await database.brokenInvariants() == [])
    }

    @Test(.timeLimit(.minutes(5)))
    func `a worker killed anywhere leaves nothing to rescue`() async throws {
        let (database, staff) = try await busyDesk(leads: 120)
        let clock = HandClock()
        let isDone = IsDone()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                // Each life of this worker ends by the loss of its session or in the middle of a turn.
                while !isDone.isTrue && !Task.isCancelled {
                    let (desk, pool) = database.anotherWorkerDesk()
                    var dispatcher = Dispatcher(desk: desk, clock: clock.desk, name: "mortal", logger: silent)
                    do {
                        while !isDone.isTrue && !Task.isCancelled { try await dispatcher.settle() }
                    } catch {
                        // What was under way is gone with the session; the next life reads the tables.
                    }
                    await pool.close()
                }
            }
            group.addTask {
                while !isDone.isTrue && !Task.isCancelled {
                    try await database.look(
                        "select pg_terminate_backend(pid)::text from pg_stat_activity where usename = 'leadline_worker' and datname = current_database()"
                    )
                    for _ in 0..<5 { #expect(try await database.brokenInvariants() == []) }
                }
            }
            for person in staff {
                group.addTask { try await work(person, in: database, at: clock, until: isDone) }
            }
            while try await database.number("select count(*) from lead where state <> 'closed'") != 0 {
                await Task.yield()
            }
            isDone.set()
            try await group.waitForAll()
        }
        #expect(try await database.brokenInvariants() == [])
        for batch in try await database.desk.batches(after: 0, limit: 1000) {
            #expect(try batch.replayed(under: .standard) == batch.decisions, "batch \(batch.number)")
        }
    }
}

/// People with more leads than the largest limit granted to them.
private let overfilled = """
    select count(*) from (
        select staff_id from seat group by org_id, staff_id
        having count(*) > max(seat_limit)) as overfilled
    """

/// Whether the evening is over.
private final class IsDone: Sendable {
    private let value = Mutex(false)

    var isTrue: Bool { value.withLock { $0 } }

    func set() { value.withLock { $0 = true } }
}
