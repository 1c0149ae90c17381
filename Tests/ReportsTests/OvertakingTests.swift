import Admissions
import Reports
import Testing

@Suite struct OvertakingTests {
    private static let noon = Instant(seconds: 1_795_204_800)

    private static func lead(_ number: Int) -> LeadID { LeadID(UInt128(number)) }

    /// A move at a minute of the desk's time; written at the same real time.
    private static func move(
        _ lead: Int, _ kind: String, to: LeadState?, at minute: Int, epoch: Int64 = 1, key: Int? = nil,
        queue: String? = nil, isCrisis: Bool = false, staff: Int? = nil, step: Int? = nil,
        keyBefore: Int? = nil, mergedInto: Int? = nil, partedFrom: Int? = nil
    ) -> OvertakingSweep.Event {
        let time = noon + .minutes(minute)
        return OvertakingSweep.Event(
            occurredAt: time, recordedAt: time, lead: Self.lead(lead), kind: kind, to: to, epoch: epoch,
            key: key.map { noon + .minutes($0) }, keyBefore: keyBefore.map { noon + .minutes($0) },
            arrivedAt: kind == "intake" ? time : nil, leadClass: queue,
            isCrisis: isCrisis, mergedInto: mergedInto.map(Self.lead), partedFrom: partedFrom.map(Self.lead),
            staff: staff.map { StaffID(UInt128($0)) }, step: step)
    }

    private static func intake(
        _ lead: Int, at minute: Int, key: Int, queue: String = "detox en", isCrisis: Bool = false
    ) -> OvertakingSweep.Event {
        move(lead, "intake", to: .waiting, at: minute, key: key, queue: queue, isCrisis: isCrisis)
    }

    private static func offer(_ lead: Int, at minute: Int, epoch: Int64 = 2, staff: Int = 1)
        -> OvertakingSweep.Event
    {
        move(lead, "offer", to: .offered, at: minute, epoch: epoch, staff: staff)
    }

    private func sweep(_ events: [OvertakingSweep.Event]) -> OvertakingSweep {
        var sweep = OvertakingSweep(rules: .standard)
        for event in events { sweep.take(event) }
        sweep.finish()
        return sweep
    }

    private func passes(_ events: OvertakingSweep.Event...) -> [String] {
        sweep(events).passes.map { "\($0.lead.rawValue)>\($0.passed.rawValue)" }
    }

    @Test func `an offer to a later key while an earlier one of its class waits is a pass`() {
        #expect(
            passes(
                Self.intake(1, at: 0, key: -60), Self.intake(2, at: 1, key: -59), Self.offer(2, at: 10))
                == ["2>1"])
    }

    @Test func `an earlier key goes first, also when it came later`() {
        let sweep = sweep([
            Self.intake(1, at: 0, key: 0), Self.intake(2, at: 5, key: -55), Self.offer(2, at: 10),
            Self.offer(1, at: 20),
        ])
        #expect(sweep.passes.isEmpty)
        #expect(sweep.judged == 2)
    }

    @Test func `leads of other classes do not count`() {
        #expect(
            passes(
                Self.intake(1, at: 0, key: -60, queue: "detox es"), Self.intake(2, at: 1, key: -59),
                Self.offer(2, at: 10)
            ).isEmpty)
    }

    @Test func `leads offered in one instant do not pass one another`() {
        #expect(
            passes(
                Self.intake(1, at: 0, key: -60), Self.intake(2, at: 1, key: -59), Self.offer(2, at: 10),
                Self.offer(1, at: 10)
            ).isEmpty)
    }

    @Test func `a lead that went back to the queue is passed under the place it had`() {
        #expect(
            passes(
                Self.intake(1, at: 0, key: -60), Self.intake(2, at: 1, key: -59), Self.offer(1, at: 5),
                Self.move(1, "lapse", to: .waiting, at: 10, epoch: 3), Self.offer(2, at: 15)) == ["2>1"])
    }

    @Test func `whoever declined a lead may be given the next one, for as long as that is remembered`() {
        let before: [OvertakingSweep.Event] = [
            Self.intake(1, at: 0, key: -60), Self.intake(2, at: 1, key: -59), Self.offer(1, at: 5, staff: 7),
            Self.move(1, "decline", to: .waiting, at: 6, epoch: 3),
        ]
        #expect(sweep(before + [Self.offer(2, at: 10, staff: 7)]).passes.isEmpty)
        #expect(sweep(before + [Self.offer(2, at: 10, staff: 8)]).passes.count == 1)
        #expect(sweep(before + [Self.offer(2, at: 37, staff: 7)]).passes.count == 1)
    }

    @Test func `a crisis may go beyond what others have a claim to`() {
        #expect(
            passes(
                Self.intake(1, at: 0, key: -1400), Self.intake(2, at: 120, key: -1320, isCrisis: true),
                Self.offer(2, at: 130)
            ).isEmpty)
    }

    @Test func `a lead of a later escalation step may be given to somebody the earlier step excludes`() {
        let events: [OvertakingSweep.Event] = [
            Self.intake(2, at: 0, key: 0), Self.move(2, "escalate", to: nil, at: 10, step: 1),
            Self.intake(1, at: 11, key: -49),
        ]
        #expect(sweep(events + [Self.offer(2, at: 15)]).passes.isEmpty)
        let both = events + [Self.move(1, "escalate", to: nil, at: 16, step: 1)]
        #expect(sweep(both + [Self.offer(2, at: 20)]).passes.count == 1)
    }

    @Test func `a place the decision could not have seen yet is no pass`() {
        var late = Self.intake(1, at: 1, key: -60)
        late.recordedAt = Self.noon + .minutes(10) - .seconds(1)
        #expect(passes(Self.intake(2, at: 0, key: 0), late, Self.offer(2, at: 10)).isEmpty)
    }

    @Test func `a lead may be held a little for the person its caller knows`() {
        #expect(
            passes(Self.intake(2, at: 0, key: 0), Self.intake(1, at: 9, key: -51), Self.offer(2, at: 10))
                .isEmpty)
    }

    @Test(arguments: [(-1470, 0), (-1471, 1), (0, 0), (1, 1)])
    func `a key lies between the arrival less the largest head start and the arrival`(key: Int, bad: Int) {
        #expect(sweep([Self.intake(1, at: 0, key: key)]).badKeys.count == bad)
    }

    @Test func `a key moves earlier only`() {
        let intake = Self.intake(1, at: 0, key: -20)
        let earlier = Self.move(1, "key_moved", to: nil, at: 5, key: -60)
        let later = Self.move(1, "key_moved", to: nil, at: 6, key: -30)
        #expect(sweep([intake, earlier]).badKeys.isEmpty)
        #expect(sweep([intake, earlier, later]).badKeys == [Self.lead(1)])
    }

    @Test func `a moved key counts from then on`() {
        #expect(
            passes(
                Self.intake(1, at: 0, key: 0), Self.intake(2, at: 1, key: -59),
                Self.move(1, "key_moved", to: nil, at: 5, key: -60), Self.offer(2, at: 10)) == ["2>1"])
    }

    @Test func `a merged lead's key may go back to when the person first came`() {
        let events = [
            Self.intake(1, at: 0, key: -1440, isCrisis: true), Self.intake(2, at: 300, key: 300),
            Self.move(1, "merge", to: .merged, at: 301, epoch: 2, mergedInto: 2),
            Self.move(2, "key_moved", to: nil, at: 301, key: -1440),
        ]
        #expect(sweep(events).badKeys.isEmpty)
    }

    @Test func `key moves that stand in the other order than they were made in are held to what each found`()
    {
        let first = Self.move(1, "key_moved", to: nil, at: 5, key: -40, keyBefore: -10)
        let second = Self.move(1, "key_moved", to: nil, at: 5, key: -60, keyBefore: -40)
        let moved = [Self.intake(1, at: 0, key: -10), Self.intake(2, at: 1, key: -50), second, first]
        #expect(sweep(moved).badKeys.isEmpty)
        #expect(sweep(moved + [Self.offer(2, at: 10)]).passes.map(\.passed) == [Self.lead(1)])
        let back = Self.move(1, "key_moved", to: nil, at: 6, key: -50, keyBefore: -60)
        #expect(sweep(moved + [back]).badKeys == [Self.lead(1)])
    }

    @Test func `after a merge was undone an owned lead's key may move later, a waiting one's may not`() {
        func undone(_ moves: [OvertakingSweep.Event]) -> [LeadID] {
            sweep(
                [Self.intake(1, at: 0, key: -100), Self.intake(2, at: 10, key: -20)] + moves + [
                    Self.move(1, "unmerge", to: .waiting, at: 40, epoch: 3, partedFrom: 2),
                    Self.move(2, "key_moved", to: nil, at: 40, epoch: 3, key: -10),
                ]
            ).badKeys
        }
        let merge = Self.move(1, "merge", to: .merged, at: 30, epoch: 2, mergedInto: 2)
        let moved = Self.move(2, "key_moved", to: nil, at: 30, epoch: 3, key: -100)
        let accept = Self.move(2, "accept", to: .owned, at: 12, epoch: 3)
        #expect(undone([Self.offer(2, at: 11), accept, merge, moved]).isEmpty)
        #expect(undone([merge, moved]) == [Self.lead(2)])
    }

    @Test func `who released a lead may be given the next one`() {
        #expect(
            passes(
                Self.intake(1, at: 0, key: -60), Self.offer(1, at: 1, staff: 7),
                Self.move(1, "accept", to: .owned, at: 2, epoch: 3),
                Self.move(1, "release", to: .waiting, at: 10, epoch: 4, staff: 7),
                Self.intake(2, at: 11, key: -49), Self.offer(2, at: 20, staff: 7)
            ).isEmpty)
    }
}
