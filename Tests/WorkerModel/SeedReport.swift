/// A fault the simulation can cause.
package enum InjectedFault: Int, Sendable, CaseIterable {
    case killedBeforeItsCall, killedAfterItsCall, killedAsleep, callCut, replyLost, delay, slowLook,
        hintLost, hintDoubled, clockForward, clockBack, answerLate, answerTwice, silence

    /// It in words.
    package var words: String {
        switch self {
        case .killedBeforeItsCall: "worker killed before its call took effect"
        case .killedAfterItsCall: "worker killed after its call took effect"
        case .killedAsleep: "worker killed between turns"
        case .callCut: "call cut before it took effect"
        case .replyLost: "reply lost after it took effect"
        case .delay: "call delayed by seconds"
        case .slowLook: "slow look at the queue"
        case .hintLost: "wake-up hint lost"
        case .hintDoubled: "wake-up hint doubled"
        case .clockForward: "clock set forward"
        case .clockBack: "clock set back"
        case .answerLate: "answer of a person late by seconds"
        case .answerTwice: "answer of a person sent twice"
        case .silence: "sign of life of a person lost"
        }
    }
}

/// What must hold, by the name it is counted and reported under.
package enum Claim: Int, Sendable, CaseIterable {
    case oneState, oneOwner, seats, epochs, moves, fencing, keys, overtaking, presence, lapses,
        followUps, shares, batches, replay, alarms, late, released, clocks, policies, pauses, liveness

    /// It in words.
    package var words: String {
        switch self {
        case .oneState: "every lead is in one state, and the queue holds exactly the waiting ones"
        case .oneOwner: "an owned lead has one owner, an offered one one open offer, a person one open offer"
        case .seats: "each holder has a seat, nobody another, and no grant is above the limit in force"
        case .epochs: "each move raises the epoch by one and starts where the last one led"
        case .moves: "each move is in the transition table"
        case .fencing: "no answer takes effect under an old epoch"
        case .keys: "a key stays within its head start and only moves earlier"
        case .overtaking:
            "no lead is passed by a later key of its class, nor by one that came beyond the bound"
        case .presence: "nothing is offered to anybody gone or silent"
        case .lapses: "an offer lapses within a poll after its deadline, and not before"
        case .followUps: "a parked lead returns within a poll after its date"
        case .shares: "credits given are credits received, by each batch once"
        case .batches: "batches follow one another, and each is decided on what the one before left"
        case .replay: "each batch decides the same again, sampled ones byte for byte"
        case .alarms: "a lead is recorded as unroutable once for as long as it is"
        case .late: "an urgent lead's alarm is raised within a poll after its target"
        case .released: "a lead is taken back after a warning alone, from an owner who never tried"
        case .policies: "a batch is decided under the policy in force when the queue was read"
        case .clocks: "a worker more than 5 s off decides nothing"
        case .pauses: "a worker never sleeps past its poll"
        case .liveness: "when faults stop every lead is offered, and everything comes to rest"
        }
    }
}

/// A claim that was found broken.
package struct Violation: Sendable, Hashable {
    /// Which.
    package let claim: Claim
    /// By what.
    package let what: String
}

/// What one seed, or many together, came to.
package struct SeedReport: Sendable {
    /// Seeds run.
    package var seeds = 0
    /// Events taken: wake-ups, calls, answers, inquiries.
    package var events = 0
    /// Turns a worker took to their end.
    package var turns = 0
    /// Leads that came in.
    package var leads = 0
    /// Offers made.
    package var offers = 0
    /// Offers that lapsed.
    package var lapses = 0
    /// Leads taken back from owners who never tried.
    package var releases = 0
    /// Faults caused, by kind.
    package var faults = [Int](repeating: 0, count: InjectedFault.allCases.count)
    /// Checks made, by claim.
    package var checks = [Int](repeating: 0, count: Claim.allCases.count)
    /// Desk time that passed.
    package var simulated = Duration.zero
    /// The same for the same seed, on every machine: of all events, decisions and moves.
    package var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325

    /// An empty one.
    package init() {}

    /// Faults of all kinds.
    package var faultCount: Int { faults.reduce(0, +) }

    /// Checks of all claims.
    package var checkCount: Int { checks.reduce(0, +) }

    mutating func count(_ fault: InjectedFault) { faults[fault.rawValue] += 1 }

    mutating func count(_ claim: Claim) { checks[claim.rawValue] += 1 }

    /// FNV-1a over 64-bit words.
    mutating func mix(_ word: UInt64) { fingerprint = (fingerprint ^ word) &* 0x100_0000_01B3 }

    /// Adds another's figures.
    package mutating func add(_ other: SeedReport) {
        seeds += other.seeds
        events += other.events
        turns += other.turns
        leads += other.leads
        offers += other.offers
        lapses += other.lapses
        releases += other.releases
        for place in faults.indices { faults[place] += other.faults[place] }
        for place in checks.indices { checks[place] += other.checks[place] }
        simulated += other.simulated
        mix(other.fingerprint)
    }
}
