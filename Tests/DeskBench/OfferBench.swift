import Admissions
import ArgumentParser
import Glibc
import Postgres
import Routing
import Store
import Worker

/// `deskbench offers`
struct OfferBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "offers",
        abstract: "Measure the time from an inquiry's COMMIT to its offer's COMMIT beside a backlog.",
        discussion: """
            The backlog waits in a queue nobody on shift has the skill for. Inquiries come at random times (Poisson) \
            for 40 people, who accept and close on the wake-up. Both times are the database's own commit timestamps. \
            Beside it, in the same run and at the same rate: a bare queue (insert, poll every 2 ms, delete and insert), \
            and how long one COMMIT takes.
            """)

    @Option(help: "Inquiries a second.")
    var rate = 50.0
    @Option(help: "Seconds for each backlog.")
    var seconds = 30
    @Option(help: "Backlogs, smallest first.")
    var backlogs: [Int] = [1_000, 10_000, 100_000]
    @Option(help: "Draws the times inquiries come at.")
    var seed: UInt64 = 1

    func run() async throws {
        let bench = try await BenchDesk.open(connections: 12)
        do {
            try await measure(bench)
        } catch {
            try? await bench.close()
            throw error
        }
        try await bench.close()
    }

    private func measure(_ bench: BenchDesk) async throws {
        _ = try await bench.addStaff(
            40, skills: { $0 % 2 == 0 ? ["detox": 3] : ["detox": 3, "iop": 3] },
            languages: { _ in [.english] },
            capacity: 4)
        say(
            "offers: \(Int(rate)) inquiries/s for \(seconds) s beside each backlog; milliseconds from COMMIT to COMMIT\n"
        )
        say("                              p50     p90     p99     max   look   commit")
        try await bare(bench)
        var waiting = 0
        for backlog in backlogs {
            try await fill(bench, from: waiting, to: backlog)
            waiting = backlog
            try await settle(bench)
            try await offers(bench, backlog: backlog)
        }
    }

    /// Adds leads of an hour ago that nobody has the skill for.
    private func fill(_ bench: BenchDesk, from first: Int, to last: Int) async throws {
        let hourAgo = BenchDesk.now() - .hours(1)
        for start in stride(from: first, to: last, by: 500) {
            let rows = try (start..<min(last, start + 500)).map { number in
                try bench.row(
                    .residential, language: number % 5 == 0 ? "es" : nil,
                    receivedAt: hourAgo + .milliseconds(number))
            }
            _ = try await bench.desk.store(rows, at: hourAgo)
        }
    }

    /// Lets a worker bring the backlog to the escalation step it has waited for, then tidies up as autovacuum would.
    private func settle(_ bench: BenchDesk) async throws {
        let (desk, pool) = bench.workerDesk()
        var dispatcher = Dispatcher(
            desk: desk, clock: DeskClock(now: BenchDesk.now), name: "settle", logger: silent)
        try await bench.everybodyIsThere()
        while try await dispatcher.turn().goesOn {}
        await pool.close()
        try await bench.script("vacuum analyze")
        // What the filling left to write belongs to it, not to what is measured.
        try await bench.script("checkpoint")
    }

    private func offers(_ bench: BenchDesk, backlog: Int) async throws {
        let (desk, pool) = bench.workerDesk()
        let hints = bench.hints("leadline_service")
        let isDone = Signal()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                await Worker(
                    desk: desk, clock: DeskClock(now: BenchDesk.now),
                    hints: bench.hints("leadline_worker", isDeafToItself: true),
                    name: "bench", logger: silent
                ).runUntilCancelled()
            }
            group.addTask { await hints.run() }
            group.addTask {
                while !isDone.isGiven {
                    let mark = hints.mark
                    try await answer(on: bench)
                    _ = await hints.next(after: mark, within: .milliseconds(50))
                }
            }
            // Connections, plans and listeners are there before anything counts.
            for _ in 0..<50 {
                try await post(to: bench, hints)
                try await Task.sleep(for: .milliseconds(20))
            }
            let counted = BenchDesk.now()
            let start = ContinuousClock.now
            for (number, at) in arrivals.enumerated() {
                try await Task.sleep(until: start + at, tolerance: .zero, clock: .continuous)
                if number % 500 == 0 { try await bench.everybodyIsThere() }
                group.addTask { try await post(to: bench, hints) }
            }
            try await Task.sleep(for: .milliseconds(500))
            isDone.give()
            let times = try await bench.look(
                """
                select extract(epoch from pg_xact_commit_timestamp(first.xmin) - pg_xact_commit_timestamp(inquiry.xmin))::float8 * 1000
                from inquiry
                join lateral (
                    select decision.xmin from decision
                    where decision.lead_id = inquiry.lead_id and outcome = 'offer'
                    order by batch_number limit 1) as first on true
                where inquiry.received_at >= $1
                """, [.timestamp(counted.microseconds)]
            ) { try $0.next(Double.self) }.sorted()
            let look = try await idleLook(bench)
            let commit = try await commitTime(bench)
            row("backlog \(backlog) (\(times.count) offers)", times, look: look, commit: commit)
            group.cancelAll()
            do { try await group.waitForAll() } catch is CancellationError {}
        }
        await pool.close()
    }

    private func post(to bench: BenchDesk, _ hints: HintChannel) async throws {
        let now = BenchDesk.now()
        _ = try await bench.desk.store([bench.row(.detox, receivedAt: now)], at: now)
        hints.send()
    }

    /// Accepts and closes what is on offer, all at once.
    private func answer(on bench: BenchDesk) async throws {
        let open = try await bench.look("select lead_id, staff_id, epoch from offer where state = 'open'") {
            (LeadID(try $0.next(UInt128.self)), StaffID(try $0.next(UInt128.self)), try $0.next(Int64.self))
        }
        await withTaskGroup(of: Void.self) { group in
            for (lead, staff, epoch) in open {
                group.addTask {
                    let now = BenchDesk.now()
                    guard let owned = try? await bench.desk.accept(lead, by: staff, epoch: epoch, at: now)
                    else { return }
                    _ = try? await bench.desk.close(
                        lead, by: staff, epoch: owned, disposition: .referredOut, at: now)
                }
            }
        }
    }

    /// The middle time of a worker's turn that finds nothing to do, in milliseconds.
    private func idleLook(_ bench: BenchDesk) async throws -> Double {
        let (desk, pool) = bench.workerDesk()
        var dispatcher = Dispatcher(
            desk: desk, clock: DeskClock(now: BenchDesk.now), name: "look", logger: silent)
        var times: [Double] = []
        for _ in 0..<100 {
            let start = ContinuousClock.now
            _ = try await dispatcher.turn()
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        await pool.close()
        return percentile(times.sorted(), 0.5) ?? 0
    }

    /// The middle time of a transaction of one small write, in milliseconds.
    private func commitTime(_ bench: BenchDesk) async throws -> Double {
        try await bench.script("create table if not exists commit_floor (value int)")
        var times: [Double] = []
        for _ in 0..<200 {
            let start = ContinuousClock.now
            try await bench.script("insert into commit_floor values (1)")
            times.append((ContinuousClock.now - start) / .milliseconds(1))
        }
        return percentile(times.sorted(), 0.5) ?? 0
    }

    /// When inquiries come, from the start: a Poisson process.
    private var arrivals: [Duration] {
        var random = SplitMix(state: seed)
        var arrivals: [Duration] = []
        var at = Duration.zero
        while true {
            at += .seconds(-log(Double.random(in: Double.ulpOfOne..<1, using: &random)) / rate)
            guard at < .seconds(seconds) else { return arrivals }
            arrivals.append(at)
        }
    }

    /// What a bare queue reaches: one insert, a poll every 2 ms that moves what it finds.
    private func bare(_ bench: BenchDesk) async throws {
        try await bench.script(
            """
            create table bare_queue (id bigserial primary key, body text);
            create table bare_done (id bigint primary key, body text);
            create table bare_log (id bigint primary key);
            """)
        let isDone = Signal()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !isDone.isGiven {
                    try await bench.script(
                        """
                        with taken as (delete from bare_queue where id in (select id from bare_queue order by id limit 100 for update skip locked) returning id, body)
                        insert into bare_done select id, body from taken
                        """)
                    try await Task.sleep(for: .milliseconds(2))
                }
            }
            let start = ContinuousClock.now
            for at in arrivals {
                try await Task.sleep(until: start + at, tolerance: .zero, clock: .continuous)
                group.addTask {
                    _ = try await bench.look(
                        "with made as (insert into bare_queue (body) values (repeat('x', 400)) returning id) insert into bare_log select id from made returning id"
                    ) { try $0.next(Int64.self) }
                }
            }
            try await Task.sleep(for: .milliseconds(200))
            isDone.give()
            try await group.waitForAll()
        }
        let times = try await bench.look(
            """
            select extract(epoch from pg_xact_commit_timestamp(bare_done.xmin) - pg_xact_commit_timestamp(bare_log.xmin))::float8 * 1000
            from bare_done join bare_log using (id)
            """
        ) { try $0.next(Double.self) }.sorted()
        row("bare queue (\(times.count) moved)", times, look: nil, commit: try await commitTime(bench))
    }

    private func row(_ name: String, _ times: [Double], look: Double?, commit: Double) {
        let figures = [0.5, 0.9, 0.99, 1].map { percentile(times, $0).map(decimal) ?? "–" }
        let cells = figures + [look.map(decimal) ?? "", decimal(commit)]
        let widths = [8, 8, 8, 8, 7, 9]
        say(name.padded(to: 26) + zip(cells, widths).map { $0.leftPadded(to: $1) }.joined())
    }

    private func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
