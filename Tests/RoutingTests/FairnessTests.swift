import Admissions
import Routing
import Testing

@Suite struct FairnessTests {
    /// Three people, the middle one serves both queues: the case in which a round-robin pointer an agent gave 1, 0 and 299.
    private var twoQueueDesk: PaperDesk {
        PaperDesk(staff: [
            person(1, skills: SkillLevels(detox: 3)),
            person(2, skills: SkillLevels(detox: 3, residential: 3)),
            person(3, skills: SkillLevels(residential: 3)),
        ])
    }

    @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7] as [UInt64])
    func `three people in two queues receive what they are credited, within one lead`(seed: UInt64) {
        var desk = twoQueueDesk
        desk.policy.careWeights = CareWeights(detox: 100, residential: 100, iop: 100, needsClarification: 100)
        var random = SeededRandom(seed: seed)
        let levels = (0..<300).map { index in
            seed == 0
                ? (index % 2 == 0 ? LevelOfCare.detox : .residential)
                : Bool.random(using: &random) ? .detox : .residential
        }
        let decisions = desk.placeEach(levels.enumerated().map { lead($0.offset + 1, $0.element) })
        #expect(decisions.grants.count == 300)
        for person in desk.staff {
            #expect(
                abs(person.received - person.credited) <= nanoLeadsPerLead,
                "\(desk.staff.map { ($0.received, $0.credited) })")
            #expect(person.received >= 50 * nanoLeadsPerLead)
        }
    }

    @Test func `leads decided at once are credited as they would be one after another`() throws {
        let staff = [person(1), person(2), person(3)]
        let decisions = decide(
            Snapshot(waiting: (1...3).map { lead($0) }, staff: staff), policy: .standard, now: noon)
        let credited = decisions.map { $0.creditChanges.map(\.staff) }
        let chosen = decisions.compactMap { $0.outcome.grant?.staff }
        #expect(chosen.count == 3)
        #expect(credited[0] == staff.map(\.id))
        #expect(credited[1] == staff.map(\.id).filter { $0 != chosen[0] })
        #expect(credited[2] == [chosen[2]])
    }

    @Test func `whoever returns from a break is not given every next lead`() {
        var desk = PaperDesk(staff: [person(1), person(2), person(3)])
        _ = desk.placeEach((1...60).map { lead($0) })
        desk.staff[0].presence = .away
        _ = desk.placeEach((61...160).map { lead($0) })
        desk.staff[0].presence = .available
        let after = desk.placeEach((161...180).map { lead($0) })
        let toReturner = after.grants.values.count { $0.staff == staffID(1) }
        #expect((5...9).contains(toReturner))
        let ratios = desk.staff.map { Double($0.received) / Double($0.credited) }
        #expect((ratios.max() ?? 9) / (ratios.min() ?? 1) <= 1.15)
    }

    @Test func `a newcomer starts beside the others, not behind or ahead of them`() {
        var desk = PaperDesk(staff: [person(1), person(2)])
        _ = desk.placeEach((1...100).map { lead($0) })
        desk.staff.append(person(3))
        let grants = desk.placeEach((101...130).map { lead($0) }).grants
        #expect((9...12).contains(grants.values.count { $0.staff == staffID(3) }))
    }

    @Test func `hard leads weigh more, so nobody gets only those`() {
        var desk = PaperDesk(staff: [person(1), person(2)])
        let levels: [LevelOfCare] = [.detox, .iop]
        let grants = desk.placeEach((1...200).map { lead($0, levels[$0 % 2]) }).grants
        for person in desk.staff {
            let own = (1...200).filter { grants[leadID($0)]?.staff == person.id }
            let detox = own.count { $0 % 2 == 0 }
            #expect((40...60).contains(detox))
            #expect(abs(person.received - person.credited) <= nanoLeadsPerLead * 12 / 10)
        }
    }

    @Test func `a lead that does not divide is handed out to the last nano-lead`() {
        let staff = (1...7).map { person($0) }
        let decision = decide(
            Snapshot(waiting: [lead(1, .residential)], staff: staff), policy: .standard, now: noon)[0]
        #expect(decision.creditChanges.map(\.credited).reduce(0, +) == nanoLeadsPerLead)
        #expect(decision.creditChanges.map(\.received).reduce(0, +) == nanoLeadsPerLead)
        #expect(Set(decision.creditChanges.map(\.credited)).count == 2)
    }

    @Test func `people who could not have taken a lead are not credited for it`() {
        let staff = [person(1), person(2, presence: .busy), person(3, skills: SkillLevels(detox: 5))]
        let decision = decide(Snapshot(waiting: [lead(1)], staff: staff), policy: .standard, now: noon)[0]
        #expect(decision.creditChanges.map(\.staff) == [staffID(1)])
    }

    @Test func `between equal shares the one whose last offer is longest ago goes first`() {
        var staff = [person(1), person(2), person(3)]
        staff[0].lastOfferAt = noon - .minutes(1)
        staff[1].lastOfferAt = noon - .minutes(9)
        staff[2].lastOfferAt = noon - .minutes(5)
        let grant = decide(Snapshot(waiting: [lead(1)], staff: staff), policy: .standard, now: noon)[0]
            .outcome.grant
        #expect(grant?.staff == staffID(2))
        #expect(grant?.grounds == .longestSinceOffer)
    }
}
