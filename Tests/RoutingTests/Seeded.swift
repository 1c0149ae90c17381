import Admissions
import Routing

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same numbers on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Noon UTC on the sample day.
let noon = Instant(seconds: 1_795_176_000)

func staffID(_ number: Int) -> StaffID { StaffID(UInt128(number)) }

func leadID(_ number: Int) -> LeadID { LeadID(UInt128(number)) }

/// A person who can take anything, unless told otherwise.
func person(
    _ number: Int, skills: SkillLevels = SkillLevels(detox: 3, residential: 3, iop: 3),
    languages: [Language] = [.english], capacity: Int = 6, presence: Presence = .available
) -> StaffSnapshot {
    StaffSnapshot(
        id: staffID(number), presence: presence, isOnShift: true, skills: skills, languages: languages,
        capacity: capacity)
}

/// A routine lead that came so many minutes before noon, with the key of its level of care.
func lead(
    _ number: Int, _ level: LevelOfCare = .iop, queue: LeadQueue? = nil, language: Language = .english,
    step: Int = 0,
    minutesAgo: Int = 1, urgency: Int = 30, isCrisis: Bool = false
) -> WaitingLead {
    let came = noon - .minutes(minutesAgo)
    let queue = queue ?? LeadQueue(rawValue: level.rawValue) ?? .iop
    let key = sortKey(
        receivedAt: came, storedAt: came, levelOfCare: level, priority: isCrisis ? .crisis : .routine,
        urgency: urgency, isOnTheLine: false, policy: .standard)
    return WaitingLead(
        id: leadID(number), leadClass: LeadClass(queue: queue, language: language, step: step),
        levelOfCare: level, key: key, epoch: 1, urgency: urgency, isCrisis: isCrisis, receivedAt: came,
        waitingSince: came)
}

extension Sequence where Element == Decision {
    /// Who was offered what, by lead.
    var grants: [LeadID: OfferGrant] {
        reduce(into: [:]) { grants, decision in grants[decision.lead] = decision.outcome.grant }
    }
}

/// A desk in memory: applies decisions to a staff the way the tables would, without any person's part in it.
struct PaperDesk {
    var staff: [StaffSnapshot]
    var policy = Policy.standard
    var now = noon

    /// Decides on leads and books what was decided; offers are answered at once and take no seat.
    mutating func place(_ leads: [WaitingLead]) -> [Decision] {
        let decisions = decide(Snapshot(waiting: leads, staff: staff), policy: policy, now: now)
        for decision in decisions {
            for change in decision.creditChanges {
                guard let index = staff.firstIndex(where: { $0.id == change.staff }) else { continue }
                staff[index].credited += change.credited
                staff[index].received += change.received
                if change.received > 0 { staff[index].lastOfferAt = now }
            }
        }
        now = now + .seconds(10)
        return decisions
    }

    /// Places leads one after the other.
    mutating func placeEach(_ leads: some Sequence<WaitingLead>) -> [Decision] {
        leads.flatMap { place([$0]) }
    }
}
