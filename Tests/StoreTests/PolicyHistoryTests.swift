import Admissions
import Postgres
import Routing
import Store
import TestDatabase
import Testing

struct PolicyHistoryTests {
    private func draft(detox: Duration, note: String? = nil, by staff: StaffID? = nil) -> PolicyDraft {
        var policy = Policy.standard
        policy.headStarts.detox = detox
        return PolicyDraft(
            policy: policy, source: "# ours\n", note: note, appliedBy: staff, changes: ["head_starts.detox"])
    }

    @Test
    func `a policy comes into force as the next version, with its file, its note, who and a ledger row`()
        async throws
    {
        let database = try await TestDatabase.make()
        let now = TestDatabase.midnight + .hours(1)
        let ana = try await database.addStaff("ana", role: .manager)
        let outcome = try await database.desk.apply(
            draft(detox: .minutes(90), note: "détox first", by: ana), after: 1, at: now)
        #expect(outcome == .applied(version: 2))
        let versions = try await database.desk.policies()
        #expect(versions.map(\.policy.version) == [1, 2])
        #expect(versions[0].source == nil && versions[0].note == nil && versions[0].appliedBy == nil)
        let second = versions[1]
        #expect(second.policy.headStarts.detox == .minutes(90) && second.appliedAt == now)
        #expect(second.source == "# ours\n" && second.note == "détox first" && second.appliedBy == "ana")
        #expect(try await database.workerDesk.policy() == second.policy)
        #expect(try await database.desk.policy(version: 1)?.policy == .standard)
        #expect(try await database.desk.policy(version: 3) == nil)
        #expect(
            try await database.look(
                "select actor_kind || ' ' || detail from ledger where kind = 'policy_applied'")
                == ["command {\"by\":\"\(ana)\",\"changes\":\"head_starts.detox\",\"version\":\"2\"}"])
    }

    @Test func `of two who follow the same version one is refused, and writes nothing`() async throws {
        let database = try await TestDatabase.make()
        let outcomes = try await withThrowingTaskGroup(of: PolicyOutcome.self) { group in
            for minutes in 1...4 {
                group.addTask {
                    try await database.desk.apply(
                        draft(detox: .minutes(minutes)), after: 1, at: TestDatabase.midnight)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .applied(version: 2) } == 1)
        #expect(outcomes.count { $0 == .overtaken } == 3)
        #expect(try await database.desk.policies().count == 2)
        #expect(try await database.look("select kind from ledger where kind = 'policy_applied'").count == 1)
    }

    @Test func `a version of another desk is not seen, and none can be changed or applied by the worker`()
        async throws
    {
        let database = try await TestDatabase.make()
        let other = Desk(
            org: OrgID(at: TestDatabase.midnight), pool: database.ownerPool, seal: database.seal,
            realNow: { TestDatabase.midnight })
        try await other.found(
            name: "Another", timeZone: "UTC", policy: .standard, at: TestDatabase.midnight)
        #expect(try await database.desk.policies().count == 1)
        await #expect(throws: StoreError.self) {
            _ = try await database.workerDesk.apply(
                draft(detox: .zero), after: 1, at: TestDatabase.midnight)
        }
        for server in [database.service, database.worker, database.reporter] {
            for statement in ["delete from policy", "update policy set note = 'x'"] {
                let connection = try await Connection.open(server, within: .seconds(10))
                await #expect(throws: PostgresError.self) {
                    _ = try await connection.rows(Statement("change", statement)(), within: .seconds(5))
                }
                await connection.close()
            }
        }
    }

    @Test func `a policy stored by the program before this one is read as it was`() async throws {
        let database = try await TestDatabase.make()
        try await database.tamper(
            """
            insert into policy (org_id, version, document, applied_at)
            select org_id, 2, jsonb_set(document, '{wrap_up}', '"7m"'), applied_at from policy
            """)
        let second = try #require(try await database.desk.policies().last)
        #expect(second.policy.version == 2 && second.policy.wrapUp == .minutes(7) && second.source == nil)
    }

    @Test func `abilities leave out operators and who has left, and tell who has a shift`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", skills: ["detox": 4], capacity: 2)
        try await database.addStaff("ben", shifts: [])
        try await database.addStaff("desk", role: .operator)
        try await database.addStaff("gone")
        try await database.tamper("update staff set is_active = false where login = 'gone'")
        let abilities = try await database.desk.staffAbilities()
        #expect(
            Set(abilities) == [
                StaffAbility(skills: SkillLevels(detox: 4), capacity: 2, hasShift: true),
                StaffAbility(
                    skills: SkillLevels(detox: 3, residential: 3, iop: 3), capacity: 5, hasShift: false),
            ])
    }
}
