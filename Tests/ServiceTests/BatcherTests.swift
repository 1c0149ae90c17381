import Admissions
import Logging
import Service
import ServiceLifecycle
import Store
import Testing

/// Group commit, with commits that wait until the test lets them go.
@Suite(.timeLimit(.minutes(1))) struct `The intake batcher` {
    @Test func `commits the first row at once, two at a time, and what gathered meanwhile as one`()
        async throws
    {
        let gate = CommitGate()
        let batcher = batcher(gate)
        let run = Task { await batcher.run() }
        let first = try sending(1, to: batcher, gate)
        await gate.until { gate.begun == [1] }
        let second = try sending(1, to: batcher, gate)
        await gate.until { gate.begun == [1, 1] }
        let third = try sending(4, to: batcher, gate)
        let fourth = try sending(6, to: batcher, gate)
        await gate.until { batcher.load == 12 }
        #expect(gate.begun == [1, 1], "a third commit waits for one of the two")
        gate.letGo(1)
        await gate.until { gate.begun.count == 3 }
        #expect(gate.begun == [1, 1, 10])
        gate.letGo(2)
        for sender in [first, second, third, fourth] {
            #expect(await sender.value.allSatisfy { (try? $0.get()) != nil })
        }
        #expect(gate.mostAtOnce == 2)
        run.cancel()
        await run.value
    }

    @Test func `puts at most 128 rows in a commit`() async throws {
        let gate = CommitGate()
        let batcher = batcher(gate)
        let run = Task { await batcher.run() }
        gate.letGo(100)
        let answers = await (try sending(300, to: batcher, gate)).value
        #expect(answers.count { (try? $0.get()) != nil } == 300)
        #expect(gate.begun.max() == 128)
        #expect(gate.begun.reduce(0, +) == 300)
        run.cancel()
        await run.value
    }

    @Test func `refuses what it has no room for, and takes it when there is`() async throws {
        let gate = CommitGate()
        let batcher = batcher(gate, rowsAtOnce: 3)
        let run = Task { await batcher.run() }
        let waiting = try sending(3, to: batcher, gate)
        await gate.until { batcher.load == 3 }
        let late = try gate.row()
        await #expect(throws: IntakeFailure.full) { try await batcher.store(late) }
        gate.letGo(100)
        _ = await waiting.value
        await gate.until { batcher.load == 0 }
        await #expect(throws: Never.self) { try await batcher.store(late) }
        run.cancel()
        await run.value
    }

    @Test func `keeps a row whose sender gave up`() async throws {
        let gate = CommitGate()
        let batcher = batcher(gate)
        let run = Task { await batcher.run() }
        let sender = try sending(1, to: batcher, gate)
        await gate.until { gate.begun == [1] }
        sender.cancel()
        gate.letGo(1)
        #expect(await sender.value.allSatisfy { (try? $0.get()) != nil })
        #expect(gate.stored.count == 1)
        run.cancel()
        await run.value
    }

    @Test func `asks again under the same ids when the answer to a commit was lost`() async throws {
        let gate = CommitGate()
        let batcher = batcher(gate)
        let run = Task { await batcher.run() }
        gate.letGo(100)
        gate.fail([.outcomeUnknown, .busy(retryAfter: .seconds(1)), .outcomeUnknown])
        let answers = await (try sending(5, to: batcher, gate)).value
        #expect(answers.count { (try? $0.get()) != nil } == 5)
        #expect(gate.begun == [5, 5, 5, 5])
        #expect(Set(gate.stored).count == 5)
        run.cancel()
        await run.value
    }

    @Test
    func `says that the outcome is unknown when it stays so, and that nothing happened when it did not`()
        async throws
    {
        let gate = CommitGate()
        let batcher = batcher(gate, settling: .milliseconds(100))
        let run = Task { await batcher.run() }
        gate.letGo(1000)
        gate.fail([.outcomeUnknown] + Array(repeating: .busy(retryAfter: .seconds(1)), count: 50))
        let row = try gate.row()
        await #expect(throws: IntakeFailure.outcomeUnknown) { try await batcher.store(row) }
        let other = try gate.row()
        await #expect(throws: IntakeFailure.unavailable) { try await batcher.store(other) }
        run.cancel()
        await run.value
    }

    @Test func `stores what it holds before it stops, and takes nothing after`() async throws {
        let gate = CommitGate()
        let batcher = batcher(gate)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [batcher], logger: CapturedLogs().logger))
        let run = Task { try await group.run() }
        let senders = try (0..<3).map { _ in try sending(7, to: batcher, gate) }
        await gate.until { batcher.load == 21 && !gate.begun.isEmpty }
        await group.triggerGracefulShutdown()
        gate.letGo(100)
        try await run.value
        for sender in senders { #expect(await sender.value.allSatisfy { (try? $0.get()) != nil }) }
        #expect(gate.stored.count == 21)
        let late = try gate.row()
        await #expect(throws: IntakeFailure.unavailable) { try await batcher.store(late) }
    }

    private func batcher(
        _ gate: CommitGate, rowsAtOnce: Int = 4096, settling: Duration = .seconds(15)
    ) -> IntakeBatcher {
        var limits = IntakeBatcher.Limits()
        limits.rowsAtOnce = rowsAtOnce
        limits.settling = settling
        return IntakeBatcher(limits: limits, now: { TestService.morning }, logger: CapturedLogs().logger) {
            try await gate.commit($0, at: $1)
        }
    }

    private func sending(
        _ count: Int, to batcher: IntakeBatcher, _ gate: CommitGate
    ) throws -> Task<[Result<IntakeOutcome, IntakeFailure>], Never> {
        let rows = try gate.rows(count)
        return Task { await batcher.store(rows) }
    }
}
