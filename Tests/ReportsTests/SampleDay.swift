import API
import Admissions
import Postgres
import Reports
import Routing
import Store
import TestDatabase

/// Friday 20 November 2026 at a desk in Los Angeles: one lead carried in and eight inquiries, worked by Ana and Ben.
///
/// Every figure the tests expect is counted by hand from the calls in ``make()``.
struct SampleDay {
    let database: TestDatabase
    let ana: StaffID
    let ben: StaffID
    var leads: [String: LeadID] = [:]

    static let date = CivilDate(daysSinceEpoch: 20_777)

    /// A time of the day, on the desk's clock; hours under 0 are the day before.
    static func time(_ hour: Int, _ minute: Int = 0, _ second: Int = 0) -> Instant {
        TestDatabase.midnight + .seconds(hour * 3600 + minute * 60 + second)
    }

    static func make() async throws -> SampleDay {
        let database = try await TestDatabase.make()
        var day = SampleDay(
            database: database, ana: try await database.addStaff("ana"),
            ben: try await database.addStaff("ben"))
        try await day.carryIn()
        try await day.morning()
        try await day.calls()
        try await day.afternoon()
        return day
    }

    var reporter: Reporter { reporter(database) }

    func reporter(_ database: TestDatabase) -> Reporter {
        Reporter(
            org: database.org,
            pool: ConnectionPool(
                server: database.reporter, size: 1, maximumWaiters: 10, waitLimit: .seconds(10)))
    }

    func report() async throws -> DailyReport { try await reporter.dailyReport(day: Self.date) }

    func lead(_ name: String) -> LeadID { leads[name] ?? LeadID(0) }

    // Owned since yesterday; reached and admitted today.
    private mutating func carryIn() async throws {
        try await store("carried", .residential, at: Self.time(-2))
        try await take("carried", ana, offered: Self.time(-1), accepted: Self.time(-1, 10))
        try await touch("carried", ana, epoch: 3, .reached, at: Self.time(1))
        try await database.desk.reach(
            .qualified, of: lead("carried"), by: ana, epoch: 3, at: Self.time(1, 5))
        _ = try await database.desk.close(
            lead("carried"), by: ana, epoch: 3, disposition: .admitted, at: Self.time(2))
    }

    private mutating func morning() async throws {
        try await store("crisis", .detox, flags: [.overdose], source: "google_ads", at: Self.time(9))
        try await take("crisis", ana, offered: Self.time(9, 0, 30), accepted: Self.time(9, 0, 48))
        try await touch("crisis", ana, epoch: 3, .reached, at: Self.time(9, 4, 48))
        let crisis = lead("crisis")
        try await database.desk.reach(.qualified, of: crisis, by: ana, epoch: 3, at: Self.time(9, 10))
        try await database.desk.reach(
            .benefitsStarted, of: crisis, by: ana, epoch: 3, at: Self.time(9, 20))

        try await store("declined", .residential, phone: "213-555-0144", at: Self.time(10))
        try await database.offer(lead("declined"), to: ben, at: Self.time(10, 1))
        try await database.desk.decline(
            lead("declined"), by: ben, epoch: 2, reason: "in a meeting", at: Self.time(10, 2))
        try await take("declined", ana, offered: Self.time(10, 3), accepted: Self.time(10, 4), epoch: 4)
        try await touch("declined", ana, epoch: 5, .noAnswer, at: Self.time(10, 10))
        try await touch("declined", ana, epoch: 5, .reached, at: Self.time(10, 40))
    }

    private mutating func calls() async throws {
        try await store(
            "answered", .iop, source: "google_ads", call: (answered: true, ring: 8), at: Self.time(11))
        try await database.offer(
            lead("answered"), to: ben, at: Self.time(11, 0, 10), for: .seconds(60))
        _ = try await database.desk.lapseDueOffers(
            LapseBounds(now: Self.time(11, 2)), policy: .standard)
        try await store(
            "hung up", .needsClarification, source: nil, phone: "213-555-0145",
            call: (answered: false, ring: 5), at: Self.time(12))
        try await take("hung up", ana, offered: Self.time(12, 30), accepted: Self.time(12, 31))
        try await touch("hung up", ana, epoch: 3, .noAnswer, at: Self.time(12, 45))
        try await store(
            "no number", .needsClarification, source: nil, call: (answered: false, ring: 20),
            at: Self.time(13))
        try await store("unsaid", .detox, source: nil, call: (answered: nil, ring: nil), at: Self.time(14))
        try await database.offer(lead("unsaid"), to: ben, at: Self.time(14, 0, 5))
    }

    // The same number as "declined": the joiner merges it, and Ana calls again.
    private mutating func afternoon() async throws {
        try await store("spam", .notALead, at: Self.time(15))
        try await store("repeat", .residential, phone: "+1 213 555 0144", at: Self.time(16))
        _ = try await database.desk.join(lead("repeat"), at: Self.time(16, 0, 1))
        try await touch("declined", ana, epoch: 5, .reached, at: Self.time(16, 3))
    }

    mutating func store(
        _ name: String, _ level: LevelOfCare, flags: [SafetyFlag] = [], source: String? = "organic",
        phone: String? = nil, call: (answered: Bool?, ring: Int?)? = nil, at now: Instant
    ) async throws {
        var inquiry = Inquiry(
            id: InquiryID(at: now), receivedAt: ZonedInstant(now, offsetMinutes: -480),
            channel: call == nil ? .webForm : .phone, text: "")
        inquiry.source = source
        inquiry.phone = phone
        inquiry.answered = call?.answered
        inquiry.ringSeconds = call?.ring
        let row = try IntakeRow(
            inquiry, assessment: TestDatabase.assessment(level, flags: flags), sealer: database.sealer,
            policy: .standard, storedAt: now, by: .command)
        if case .stored(let lead) = try await database.desk.store([row], at: now).first { leads[name] = lead }
    }

    private func take(
        _ name: String, _ person: StaffID, offered: Instant, accepted: Instant, epoch: Int64 = 2
    ) async throws {
        try await database.offer(lead(name), to: person, at: offered, for: .hours(1))
        _ = try await database.desk.accept(lead(name), by: person, epoch: epoch, at: accepted)
    }

    func touch(
        _ name: String, _ person: StaffID, epoch: Int64, _ outcome: TouchOutcome, at now: Instant
    ) async throws {
        try await database.desk.touch(
            lead(name), by: person, epoch: epoch, id: TouchID(at: now), outcome: outcome, at: now)
    }
}
