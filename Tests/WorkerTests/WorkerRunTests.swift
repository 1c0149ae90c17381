import Admissions
import ServiceLifecycle
import Store
import Synchronization
import TestDatabase
import Testing
import Worker

@Suite struct WorkerRunTests {
    private func worker(_ database: TestDatabase, _ clock: HandClock) -> Worker {
        Worker(
            desk: database.workerDesk, clock: clock.desk,
            hints: HintChannel(server: database.worker, org: database.org, isDeafToItself: true),
            name: "test", logger: silent)
    }

    private func offer(of lead: LeadID, in database: TestDatabase) async throws -> StaffID {
        while true {
            if let offer = try await database.openOffer(of: lead) { return offer.staff }
            try Task.checkCancellation()
            await Task.yield()
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `it offers what comes in while it runs, tells listings, and ends on cancellation`() async throws {
        let database = try await TestDatabase.make()
        let ana = try await database.addStaff("ana")
        let clock = HandClock()
        let listings = HintChannel(server: database.service, org: database.org)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await worker(database, clock).run() }
            group.addTask { await listings.run() }
            let first = try await database.addLead()
            #expect(try await offer(of: first, in: database) == ana)
            let epoch = try #require(try await database.openOffer(of: first)?.epoch)
            _ = try await database.desk.accept(first, by: ana, epoch: epoch, at: clock.now)
            let second = try await database.addLead()
            #expect(try await offer(of: second, in: database) == ana)
            let mark = listings.mark
            try await database.desk.setPresence(.away, of: ana, at: clock.now)
            try await database.desk.setPresence(.available, of: ana, at: clock.now)
            #expect(await listings.next(after: mark, within: .seconds(20)) > mark)
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `it ends on graceful shutdown`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        let lead = try await database.addLead()
        let group = ServiceGroup(services: [worker(database, HandClock())], logger: silent)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            _ = try await offer(of: lead, in: database)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        #expect(try await database.brokenInvariants() == [])
    }

    @Test func `a clock more than five seconds off the database's decides nothing`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        try await database.addLead()
        let clock = DeskClock { TestDatabase.midnight }
        var dispatcher = Dispatcher(desk: database.workerDesk, clock: clock, name: "test", logger: silent)
        await #expect(throws: WorkerError.self) { try await dispatcher.turn() }
        #expect(try await database.number("select count(*) from offer") == 0)
    }

    @Test func `a clock put right while it looks at the tables does not make the time it read right`()
        async throws
    {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana")
        try await database.addLead()
        let right = try await database.desk.databaseTime()
        let isRead = Mutex(false)
        let clock = DeskClock {
            isRead.withLock { isRead in
                defer { isRead = true }
                return isRead ? right + .hours(1) : right - .seconds(30)
            }
        }
        var dispatcher = Dispatcher(desk: database.workerDesk, clock: clock, name: "test", logger: silent)
        await #expect(throws: WorkerError.self) { try await dispatcher.turn() }
        #expect(try await database.number("select count(*) from offer") == 0)
    }
}
