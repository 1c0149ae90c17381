import Admissions
import Routing
import Testing

/// A policy under which some lead would wait for ever is refused: these are the cases for and against.
@Suite struct RoutingGapTests {
    private func ability(
        detox: Int = 3, residential: Int = 3, iop: Int = 3, capacity: Int = 5, hasShift: Bool = true
    ) -> StaffAbility {
        StaffAbility(
            skills: SkillLevels(detox: detox, residential: residential, iop: iop), capacity: capacity,
            hasShift: hasShift)
    }

    /// The standard policy with other rows at the end.
    private func policy(last: EscalationStep) -> Policy {
        var policy = Policy.standard
        policy.escalation = [EscalationStep(after: .zero, minimumSkill: 5), last]
        return policy
    }

    private func row(
        skill: Int = 1, isLanguageRelaxed: Bool = true, overflow: Int = 0
    ) -> EscalationStep {
        EscalationStep(
            after: .minutes(5), minimumSkill: skill, isLanguageRelaxed: isLanguageRelaxed,
            overflowSeats: overflow)
    }

    private func gaps(_ staff: [StaffAbility], _ last: EscalationStep) -> [RoutingGap] {
        policy(last: last).gaps(staff: staff)
    }

    @Test func `the standard policy leaves nobody out, at the ablest desk or a modest one`() {
        #expect(Policy.standard.gaps(staff: [.best]).isEmpty)
        #expect(Policy.standard.gaps(staff: [ability(detox: 1, residential: 1, iop: 1, capacity: 0)]).isEmpty)
        let specialists = [
            ability(residential: 0, iop: 0), ability(detox: 0, iop: 0), ability(detox: 0, residential: 0),
        ]
        #expect(Policy.standard.gaps(staff: specialists).isEmpty)
    }

    @Test func `without a row that relaxes language there is a gap at every desk`() {
        let gaps = gaps([.best], row(isLanguageRelaxed: false))
        #expect(
            gaps == LeadQueue.allCases.map { RoutingGap(queue: $0, reason: .noLanguage, isOfPolicy: true) })
    }

    @Test func `a skill nobody has is a gap of the policy where a lower one would do`() {
        let staff = [ability(detox: 2), ability(detox: 3, residential: 4)]
        #expect(gaps(staff, row(skill: 3)).isEmpty)
        #expect(gaps(staff, row(skill: 4)).map(\.queue) == [.detox, .iop])
        #expect(gaps(staff, row(skill: 4)).allSatisfy { $0.reason == .noSkill && $0.isOfPolicy })
    }

    @Test func `a queue nobody works is a gap of the desk: no policy closes it`() {
        let gaps = gaps([ability(iop: 0)], row())
        #expect(gaps == [RoutingGap(queue: .iop, reason: .noSkill, isOfPolicy: false)])
    }

    @Test func `capacity 0 is a gap unless the last row grants a seat above it`() {
        let staff = [ability(capacity: 0), ability(iop: 0, capacity: 1)]
        #expect(gaps(staff, row()) == [RoutingGap(queue: .iop, reason: .noSeat, isOfPolicy: true)])
        #expect(gaps(staff, row(overflow: 1)).isEmpty)
    }

    @Test func `people without any shift count for nothing`() {
        let skilled = ability(hasShift: false)
        #expect(gaps([skilled], row()).map(\.reason) == [.noShift, .noShift, .noShift])
        #expect(
            gaps([skilled, ability(detox: 0)], row())
                == [RoutingGap(queue: .detox, reason: .noSkill, isOfPolicy: false)])
        #expect(gaps([], row()).allSatisfy { $0.reason == .nobody && !$0.isOfPolicy })
    }

    @Test func `what has no gap is routed to somebody in the end`() {
        for seed in UInt64(1)...300 {
            var random = SeededRandom(seed: seed)
            let rows = row(
                skill: Int.random(in: 1...5, using: &random),
                overflow: Int.random(in: 0...1, using: &random))
            let people = (1...Int.random(in: 1...4, using: &random)).map { number in
                func level() -> Int { Int.random(in: 0...5, using: &random) }
                return person(
                    number, skills: SkillLevels(detox: level(), residential: level(), iop: level()),
                    capacity: Int.random(in: 0...2, using: &random))
            }
            let policy = policy(last: rows)
            let gaps = policy.gaps(
                staff: people.map { StaffAbility(skills: $0.skills, capacity: $0.capacity, hasShift: true) })
            for queue in LeadQueue.allCases {
                let waits = lead(1, .iop, queue: queue, language: .spanish, step: 1, minutesAgo: 60)
                let decisions = decide(Snapshot(waiting: [waits], staff: people), policy: policy, now: noon)
                #expect(
                    decisions.grants.isEmpty == gaps.contains { $0.queue == queue }, "seed \(seed), \(queue)")
            }
        }
    }
}
