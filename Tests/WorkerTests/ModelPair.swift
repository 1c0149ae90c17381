import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker
import WorkerModel

/// One desk kept twice: in the model and in PostgreSQL, with the same ids, clock and operations.
struct ModelPair {
    enum Operation {
        case wait(Duration)
        case intake(ModelInquiry, flags: [SafetyFlag])
        case join(LeadID)
        case turn, restart
        case accept(LeadID, StaffID, Int64)
        case decline(LeadID, StaffID, Int64)
        case close(LeadID, StaffID, Int64, Disposition)
        case reopen(LeadID, StaffID, Int64)
        case park(LeadID, StaffID, Int64, Duration)
        case touch(LeadID, StaffID, Int64, TouchOutcome)
        case release(LeadID, StaffID, Int64, isManager: Bool)
        case handOver(LeadID, StaffID, Int64, to: StaffID, isAnyway: Bool, isManager: Bool)
        case reclassify(LeadID, StaffID, Int64, LeadQueue, isManager: Bool)
        case presence(StaffID, Presence)
        case heartbeat(StaffID)
        case lapse(LapseBounds)
    }

    let seed: UInt64
    let database: TestDatabase
    /// What came of the operations, by kind: how often each answer was given.
    private(set) var answers: [String: Int] = [:]
    private var random: SeededRandom
    private let clock = HandClock()
    private let model: ModelDesk
    private let staff: [StaffID]
    private var workers: (model: Dispatcher<ModelDesk>, real: Dispatcher<Desk>)

    /// - Parameter fault: a bug for the model, to see that it shows.
    init(seed: UInt64, fault: ModelFault? = nil) async throws {
        self.seed = seed
        random = SeededRandom(seed: seed)
        database = try await TestDatabase.make()
        let shifts = (1...7).compactMap { WorkShift(weekday: $0, startMinute: 0, endMinute: 0, zone: "UTC") }
        var people: [ModelPerson] = []
        for _ in 0..<4 {
            people.append(
                ModelPerson(
                    id: StaffID(at: TestDatabase.midnight, using: &random),
                    skills: SkillLevels(
                        detox: random.number(1...5), residential: random.number(1...5),
                        iop: random.number(1...5)),
                    languages: random.isOne(in: 400) ? [.english, .spanish] : [.english],
                    capacity: random.number(1...3), shifts: shifts, at: TestDatabase.midnight))
        }
        staff = people.map(\.id)
        for person in people { try await database.insert(person) }
        let clock = clock
        model = ModelDesk(
            ModelTables(people: people, policy: .standard, fault: fault), databaseNow: { clock.now })
        workers = ModelPair.workers(model, database, clock)
    }

    private static func workers(
        _ model: ModelDesk, _ database: TestDatabase, _ clock: HandClock
    ) -> (model: Dispatcher<ModelDesk>, real: Dispatcher<Desk>) {
        let origin = ContinuousClock.now
        let steadyNow = { @Sendable in origin + (clock.now - TestDatabase.midnight) }
        return (
            Dispatcher(
                desk: model, clock: clock.desk, name: "w", logger: silent, steadyNow: steadyNow,
                alarmRest: .zero),
            Dispatcher(
                desk: database.workerDesk, clock: clock.desk, name: "w", logger: silent, steadyNow: steadyNow,
                alarmRest: .zero)
        )
    }

    // MARK: Choosing

    mutating func nextOperation() -> Operation {
        let tables = model.with { $0 }
        let open = tables.offers.randomElement(using: &random)
        if let offer = open, random.isOne(in: 250) {
            let (staff, epoch) = (somebody(or: offer.staff), some(offer.epoch))
            return random.isOne(in: 700)
                ? .accept(offer.lead, staff, epoch) : .decline(offer.lead, staff, epoch)
        }
        let held = tables.leads.filter { $0.state == .owned || $0.state == .closed }
        if let lead = held.randomElement(using: &random), random.isOne(in: 250) {
            return work(lead)
        }
        switch random.number(0...13) {
        case 0: return .wait(.seconds(random.choice([1, 30, 61, 100, 310, 620, 900, 1900])))
        case 1...3: return intake()
        case 4:
            guard let lead = tables.leads.randomElement(using: &random) else { return .turn }
            return .join(lead.id)
        case 5: return .restart
        case 6: return .presence(random.choice(staff), random.choice(Presence.allCases))
        case 7: return .presence(random.choice(staff), .available)
        case 8: return .heartbeat(random.choice(staff))
        case 9:
            guard let lead = tables.leads.randomElement(using: &random) else { return .turn }
            return .reclassify(
                lead.id, random.choice(staff), some(lead.epoch), random.choice(LeadQueue.allCases),
                isManager: random.isOne(in: 800))
        case 10: return .lapse(someBounds())
        default: return .turn
        }
    }

    private mutating func somebody(or right: StaffID) -> StaffID {
        random.isOne(in: 100) ? random.choice(staff) : right
    }

    private mutating func some(_ epoch: Int64) -> Int64 {
        random.isOne(in: 150) ? epoch + Int64(random.choice([-1, 1])) : epoch
    }

    private mutating func work(_ lead: ModelLead) -> Operation {
        let (staff, epoch) = (somebody(or: lead.lastOwner ?? staff[0]), some(lead.epoch))
        switch random.number(0...7) {
        case 0: return .park(lead.id, staff, epoch, .seconds(random.choice([-5, 40, 200])))
        case 1: return .reopen(lead.id, staff, epoch)
        case 2: return .accept(lead.id, staff, epoch - 1)
        case 3: return .release(lead.id, staff, epoch, isManager: random.isOne(in: 300))
        case 4:
            return .handOver(
                lead.id, staff, epoch, to: random.choice(self.staff), isAnyway: random.isOne(in: 500),
                isManager: random.isOne(in: 300))
        case 5: return .touch(lead.id, staff, epoch, random.choice(TouchOutcome.allCases))
        default: return .close(lead.id, staff, epoch, random.choice([.admitted, .noContact]))
        }
    }

    private mutating func intake() -> Operation {
        let flags: [SafetyFlag] = random.choice([[], [], [.pregnancy], [.seizure]])
        let level = random.choice(LevelOfCare.allCases)
        let assessment = TestDatabase.assessment(level, flags: flags)
        return .intake(
            ModelInquiry(
                lead: LeadID(at: clock.now, using: &random), level: level, priority: assessment.priority,
                urgency: assessment.urgency, language: random.isOne(in: 300) ? .spanish : .english,
                receivedAt: clock.now, contact: random.isOne(in: 500) ? random.number(0...4) : nil),
            flags: flags)
    }

    private mutating func someBounds() -> LapseBounds {
        let excuses = (0..<random.number(0...2)).map { _ in
            let from = clock.now - random.milliseconds(0...700_000)
            return ClockExcuse(
                from: from, before: from + random.milliseconds(1000...400_000),
                by: random.milliseconds(5000...400_000))
        }
        return LapseBounds(now: clock.now, excuses: excuses)
    }

    // MARK: Running

    /// Runs an operation on both.
    /// - Returns: what each came to, as text.
    mutating func run(_ operation: Operation) async throws -> (model: String, real: String) {
        let expected = try await answer { try await runOnModel(operation) }
        let found = try await answer { try await runOnDesk(operation) }
        let kind = "\(operation)".prefix { $0 != "(" }
        answers["\(kind) \(expected.prefix { $0 != " " })", default: 0] += 1
        return (expected, found)
    }

    private func answer(_ body: () async throws -> String) async throws -> String {
        do {
            return try await body()
        } catch StoreError.refused(let refusal) {
            return "refused \(refusal.reason) \(refusal.state.map { "\($0)" } ?? "") \(refusal.epoch ?? 0)"
        }
    }

    private mutating func runOnModel(_ operation: Operation) async throws -> String {
        let now = clock.now
        switch operation {
        case .wait(let time): clock.advance(time)
        case .intake(let inquiry, _): model.with { $0.intake(inquiry, at: now) }
        case .join(let lead):
            let deadline = Policy.standard.offerDeadlines.crisis
            return
                "\(model.with { $0.join(lead, at: now, crisisDeadline: deadline) }.map { "\($0)" } ?? "none")"
        case .turn: return "\(try await workers.model.turn())"
        case .restart: workers = ModelPair.workers(model, database, clock)
        case .accept(let lead, let staff, let epoch):
            return "\(try model.with { try $0.accept(lead, by: staff, epoch: epoch, at: now) })"
        case .decline(let lead, let staff, let epoch):
            try model.with { try $0.decline(lead, by: staff, epoch: epoch, at: now) }
        case .close(let lead, let staff, let epoch, let why):
            return
                "\(try model.with { try $0.close(lead, by: staff, epoch: epoch, disposition: why, at: now) })"
        case .reopen(let lead, let staff, let epoch):
            return "\(try model.with { try $0.reopen(lead, by: staff, epoch: epoch, at: now) })"
        case .park(let lead, let staff, let epoch, let time):
            try model.with { try $0.park(lead, by: staff, epoch: epoch, until: now + time, at: now) }
        case .touch(let lead, let staff, let epoch, let outcome):
            try model.with { try $0.touch(lead, by: staff, epoch: epoch, outcome: outcome, at: now) }
        case .release(let lead, let staff, let epoch, let isManager):
            let after = try model.with {
                try $0.release(lead, by: staff, mayReleaseAny: isManager, epoch: epoch, at: now)
            }
            return "\(after)"
        case .handOver(let lead, let staff, let epoch, let receiver, let isAnyway, let isManager):
            let after = try model.with {
                try $0.handOver(
                    lead, to: receiver, isAnyway: isAnyway, by: staff, mayHandOverAny: isManager,
                    epoch: epoch, at: now)
            }
            return "\(after)"
        case .reclassify(let lead, let staff, let epoch, let level, let isManager):
            let after = try model.with {
                try $0.reclassify(
                    lead, to: level, reason: .misread, by: staff, mayCorrectAny: isManager, epoch: epoch,
                    policy: .standard, at: now)
            }
            return "\(after)"
        case .presence(let staff, let presence): model.with { $0.setPresence(presence, of: staff, at: now) }
        case .heartbeat(let staff): model.with { $0.heartbeat(of: staff, at: now) }
        case .lapse(let bounds): return "\(try await model.lapseDueOffers(bounds, policy: .standard))"
        }
        return "done"
    }

    private mutating func runOnDesk(_ operation: Operation) async throws -> String {
        let (desk, now) = (database.desk, clock.now)
        switch operation {
        case .wait, .restart: break
        case .intake(let inquiry, let flags):
            let row = try database.intakeRow(
                TestDatabase.assessment(inquiry.level, flags: flags), receivedAt: inquiry.receivedAt,
                phone: inquiry.contact.map { "213-555-010\($0)" }, language: inquiry.language.code,
                lead: inquiry.lead)
            #expect(try await desk.store([row], at: now) == [.stored(inquiry.lead)])
        case .join(let lead): return try await desk.join(lead, at: now).map { "\($0.lead)" } ?? "none"
        case .turn: return "\(try await workers.real.turn())"
        case .accept(let lead, let staff, let epoch):
            return "\(try await desk.accept(lead, by: staff, epoch: epoch, at: now))"
        case .decline(let lead, let staff, let epoch):
            try await desk.decline(lead, by: staff, epoch: epoch, reason: "busy", at: now)
        case .close(let lead, let staff, let epoch, let why):
            return "\(try await desk.close(lead, by: staff, epoch: epoch, disposition: why, at: now))"
        case .reopen(let lead, let staff, let epoch):
            return "\(try await desk.reopen(lead, by: staff, epoch: epoch, at: now))"
        case .park(let lead, let staff, let epoch, let time):
            try await desk.park(lead, by: staff, epoch: epoch, until: now + time, at: now)
        case .touch(let lead, let staff, let epoch, let outcome):
            try await desk.touch(
                lead, by: staff, epoch: epoch, id: TouchID(at: now), outcome: outcome, at: now)
        case .release(let lead, let staff, let epoch, let isManager):
            let after = try await desk.release(
                lead, by: staff, mayReleaseAny: isManager, epoch: epoch, reason: "other", at: now)
            return "\(after)"
        case .handOver(let lead, let staff, let epoch, let receiver, let isAnyway, let isManager):
            let after = try await desk.handOver(
                lead, HandOver(to: "\(receiver)", isAnyway: isAnyway), by: staff, mayHandOverAny: isManager,
                epoch: epoch, sealer: database.sealer, at: now)
            return "\(after)"
        case .reclassify(let lead, let staff, let epoch, let level, let isManager):
            return try await desk.reclassify(
                lead, to: level, reason: .misread, by: staff, mayCorrectAny: isManager, epoch: epoch,
                policy: .standard, at: now
            ).epoch.description
        case .presence(let staff, let presence): try await desk.setPresence(presence, of: staff, at: now)
        case .heartbeat(let staff): try await desk.heartbeat(of: staff, at: now)
        case .lapse(let bounds):
            return "\(try await database.workerDesk.lapseDueOffers(bounds, policy: .standard))"
        }
        return "done"
    }

    // MARK: Comparing

    /// In what the tables, or what a worker sees of them, differ; nil when in nothing.
    func difference(after operation: Operation) async throws -> String? {
        let expected = model.with { $0.rows }
        let found = Set(try await database.rows())
        guard expected == found else {
            return
                "the model has \(expected.subtracting(found).sorted()), PostgreSQL \(found.subtracting(expected).sorted())"
        }
        let bounds = DueBounds(policy: .standard, now: clock.now, rate: 1)
        func look(_ desk: some RoutingDesk) async throws -> RoutingObservation {
            try await desk.observe(
                bounds, scan: .fromStart, on: Duty(onShift: Set(staff)), wrapUp: Policy.standard.wrapUp,
                watchingAlarms: true)
        }
        let (left, right) = (try await look(model), try await look(database.workerDesk))
        let isSame =
            left.snapshot == right.snapshot && left.due == right.due && left.lastBatch == right.lastBatch
            && Set(left.watch?.dueLooks ?? []) == Set(right.watch?.dueLooks ?? [])
            && left.watch?.unroutable == right.watch?.unroutable
            && left.nextDeadline == right.nextDeadline
            && left.scan.starts == right.scan.starts
        return isSame ? nil : "a worker sees \(left) in the model, \(right) in PostgreSQL"
    }
}
