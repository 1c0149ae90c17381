import Admissions
import Routing

extension Snapshot {
    /// A desk in any state it can be in, the same for the same seed.
    static func random(seed: UInt64, leads: Int? = nil, staff: Int? = nil) -> Snapshot {
        var random = SeededRandom(seed: seed)
        let people = staff ?? Int.random(in: 0...9, using: &random)
        let count = leads ?? Int.random(in: 0...14, using: &random)
        return Snapshot(
            waiting: (0..<count).map { anyLead($0 + 1, people: people, using: &random) }.shuffled(
                using: &random),
            staff: (0..<people).map { anybody($0 + 1, using: &random) }.shuffled(using: &random))
    }
}

private func anyLead(_ number: Int, people: Int, using random: inout SeededRandom) -> WaitingLead {
    let levels: [LevelOfCare] = [.detox, .residential, .iop, .needsClarification]
    let isCrisis = Int.random(in: 0..<6, using: &random) == 0
    var lead = lead(
        number, levels.randomElement(using: &random) ?? .iop,
        language: Int.random(in: 0..<4, using: &random) == 0 ? .spanish : .english,
        step: Int.random(in: 0...4, using: &random), minutesAgo: Int.random(in: 0...200, using: &random),
        urgency: isCrisis ? 100 : Int.random(in: 0...99, using: &random), isCrisis: isCrisis)
    lead.epoch = Int64.random(in: 1...9, using: &random)
    lead.crisisLapses = isCrisis ? Int.random(in: 0...1, using: &random) : 0
    guard people > 0 else { return lead }
    if Int.random(in: 0..<5, using: &random) == 0 {
        lead.declines = [
            Decline(
                staff: staffID(Int.random(in: 1...people, using: &random)),
                at: noon - .minutes(Int.random(in: 0...50, using: &random)))
        ]
    }
    if Int.random(in: 0..<5, using: &random) == 0 {
        lead.knownStaff = staffID(Int.random(in: 1...people, using: &random))
    }
    return lead
}

private func anybody(_ number: Int, using random: inout SeededRandom) -> StaffSnapshot {
    func level() -> Int { Int.random(in: 0...5, using: &random) }
    var anybody = person(
        number, skills: SkillLevels(detox: level(), residential: level(), iop: level()),
        languages: Bool.random(using: &random) ? [.english] : [.english, .spanish],
        capacity: Int.random(in: 0...4, using: &random),
        presence: Int.random(in: 0..<4, using: &random) == 0
            ? Presence.allCases.randomElement(using: &random) ?? .busy : .available)
    anybody.isOnShift = Int.random(in: 0..<6, using: &random) != 0
    anybody.seatsTaken = (1...5).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    if let seat = anybody.seatsTaken.first, Int.random(in: 0..<3, using: &random) == 0 {
        anybody.openOffer = OpenOffer(
            lead: leadID(1000 + number), isCrisis: Int.random(in: 0..<4, using: &random) == 0, seat: seat)
    }
    anybody.credited = Int64.random(in: 0...20, using: &random) * 333_333_333
    anybody.received = Int64.random(in: 0...20, using: &random) * 333_333_333
    if Bool.random(using: &random) {
        anybody.lastOfferAt = noon - .seconds(Int.random(in: 1...9000, using: &random))
    }
    return anybody
}
