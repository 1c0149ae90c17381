import Admissions
import ArgumentParser
import Postgres
import Reports
import Routing
import Store
import Vault
import Worker

/// `deskbench race`
struct RaceBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "race",
        abstract: "Let several workers race for one queue while people accept, decline and close.")

    @Option(help: "Workers, each with connections and wake-ups of its own.")
    var workers = 8
    @Option(help: "Leads, all there from the start.")
    var leads = 10_000
    @Option(help: "People.")
    var staff = 40
    @Option(help: "Seconds after which it is given up, with what is left counted.")
    var limit = 600

    func run() async throws {
        let bench = try await BenchDesk.open(connections: 16)
        let broken: Int
        do {
            broken = try await race(on: bench)
        } catch {
            try? await bench.close()
            throw error
        }
        try await bench.close()
        if broken > 0 { throw ExitCode.failure }
    }

    private func race(on bench: BenchDesk) async throws -> Int {
        let people = try await bench.addStaff(
            staff,
            skills: { $0 % 2 == 0 ? ["detox": 3, "iop": 2] : ["residential": 4, "iop": 3, "detox": 2] },
            languages: { $0 % 4 < 2 ? [.english, .spanish] : [.english] }, capacity: 4)
        let levels: [LevelOfCare] = [.detox, .residential, .iop]
        let start = BenchDesk.now()
        for first in stride(from: 0, to: leads, by: 200) {
            let rows = try (first..<min(leads, first + 200)).map { number in
                try bench.row(
                    levels[number % 3], flags: number % 29 == 0 ? [.overdose] : [],
                    language: number % 8 == 0 ? "es" : nil, receivedAt: start)
            }
            _ = try await bench.desk.store(rows, at: start)
        }
        try await bench.script("analyze")
        say(
            "race: \(workers) workers, \(leads) leads, \(staff) people; durable commits, 2 answers in 9 are a no"
        )

        let clock = DeskClock(now: BenchDesk.now)
        let isDone = Signal()
        let began = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<workers {
                group.addTask {
                    let (desk, pool) = bench.workerDesk()
                    await Worker(
                        desk: desk, clock: clock, hints: bench.hints("leadline_worker", isDeafToItself: true),
                        name: "worker \(number)", logger: silent
                    ).runUntilCancelled()
                    await pool.close()
                }
            }
            let hints = bench.hints("leadline_service")
            group.addTask { await hints.run() }
            for (number, person) in people.enumerated() {
                group.addTask {
                    var answers = number
                    while !isDone.isGiven && !Task.isCancelled {
                        let mark = hints.mark
                        do {
                            if try await work(person, on: bench, answers: &answers) {
                                hints.send()
                            } else {
                                _ = await hints.next(after: mark, within: .milliseconds(200))
                            }
                        } catch  where isDone.isGiven {
                            // The end cut the last look short.
                            return
                        }
                    }
                }
            }
            group.addTask {
                // Also when it fails: the error is the group's, and nobody works on for ever.
                defer { isDone.give() }
                while try await bench.number("select count(*) from lead where state <> 'closed'") > 0,
                    ContinuousClock.now - began < .seconds(limit)
                {
                    try await bench.everybodyIsThere()
                    try await Task.sleep(for: .milliseconds(500))
                }
            }
            while !isDone.isGiven { try await Task.sleep(for: .milliseconds(50)) }
            group.cancelAll()
            do { try await group.waitForAll() } catch is CancellationError {}
        }
        let seconds = Double((ContinuousClock.now - began).components.seconds)
        return try await report(bench, seconds: max(1, seconds))
    }

    /// One look at a person's own leads: answers the offer, closes what they own.
    private func work(_ person: StaffID, on bench: BenchDesk, answers: inout Int) async throws -> Bool {
        let now = BenchDesk.now()
        var did = false
        for line in try await bench.desk.listing(for: person, othersIn: [], limit: 0).lines {
            do {
                answers += 1
                if line.state == .offered, answers % 9 < 2 {
                    try await bench.desk.decline(
                        line.lead, by: person, epoch: line.epoch, reason: "busy", at: now)
                } else if line.state == .offered {
                    _ = try await bench.desk.accept(line.lead, by: person, epoch: line.epoch, at: now)
                } else {
                    _ = try await bench.desk.close(
                        line.lead, by: person, epoch: line.epoch, disposition: .referredOut, at: now)
                }
                did = true
            } catch StoreError.refused {
                // Taken back for a crisis meanwhile: the next look tells.
            }
        }
        return did
    }

    /// Prints what the tables show.
    /// - Returns: how many claims are broken.
    private func report(_ bench: BenchDesk, seconds: Double) async throws -> Int {
        let offers = try await bench.number("select count(*) from offer")
        let batches = try await bench.number("select count(*) from decision_batch")
        let deciding = try await bench.number("select count(distinct worker) from decision_batch")
        say(
            "  \(leads) leads closed in \(Int(seconds)) s: \(Int(Double(offers) / seconds)) offers/s, "
                + "\(offers) offers in \(batches) decisions by \(deciding) workers")
        let claims = [
            (
                "leads left", "select count(*) from lead where state <> 'closed'"
            ),
            (
                "leads accepted twice without a return between",
                """
                select count(*) from (
                    select lead_id, kind, lag(kind) over (partition by lead_id order by epoch) as before
                    from ledger where to_state is not null) as moves
                where kind = 'accept' and before <> 'offer'
                """
            ),
            (
                "leads closed twice",
                "select count(*) from (select from ledger where kind = 'close' group by lead_id having count(*) > 1) as twice"
            ),
            (
                "seats above the limit they were granted under",
                "select count(*) from seat where seat_number > seat_limit"
            ),
            ("seats left behind", "select count(*) from seat"),
            (
                "decisions whose seat is above the limit in force",
                "select count(*) from decision where (document::json->'outcome'->'grant'->>'seat')::int > (document::json->'outcome'->'grant'->>'seat_limit')::int"
            ),
            (
                "shares that do not add up",
                "select count(*) from (select sum(credited) - sum(received) as gap from fair_share) as sums where gap <> 0"
            ),
        ]
        var broken = 0
        for (claim, sql) in claims {
            let count = try await bench.number(sql)
            say("  \(count) \(claim)")
            broken += count
        }
        let ratio = try await bench.look(
            "select max(received::float8 / credited), min(received::float8 / credited) from fair_share"
        ) { (try $0.next(Double.self), try $0.next(Double.self)) }.first
        if let ratio {
            let spread = (ratio.0 / ratio.1 * 1000).rounded() / 1000
            say("  received ÷ credited, most to least: \(spread)")
        }
        let pool = bench.reporterPool()
        let results = try await Reporter(org: bench.org, pool: pool).checkInvariants(
            rules: OvertakingRules(
                largestHeadStart: overtakingBound(headStart: .zero, policy: .standard),
                declineMemory: Policy.standard.declineMemory, stickyWait: Policy.standard.stickyWait))
        await pool.close()
        let violated = results.filter(\.isViolated)
        for result in violated { say("  " + result.line) }
        say(
            "  check invariants: \(results.count { if case .ok = $0.outcome { true } else { false } }) ok, \(violated.count) violated"
        )
        return broken + violated.count
    }
}

extension Worker {
    /// Runs outside of a service group.
    func runUntilCancelled() async {
        try? await run()
    }
}
