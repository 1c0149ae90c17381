import Admissions
import Routing
import Simulation

/// A Monday, 00:00 UTC.
let monday = Instant(seconds: 1_794_787_200)

/// A person who is there from one hour to another of the simulated time and can take anything, unless told otherwise.
func person(
    _ number: Int, from: Int = 0, to: Int = 72,
    skills: SkillLevels = SkillLevels(detox: 3, residential: 3, iop: 3),
    capacity: Int = 50
) -> TracePerson {
    TracePerson(
        id: StaffID(UInt128(number)), label: "P\(number)", skills: skills, languages: [.english],
        capacity: capacity, shifts: [monday + .hours(from)..<monday + .hours(to)])
}

/// A lead that comes so many minutes after Monday began.
func lead(_ level: LevelOfCare = .iop, at minute: Int, urgency: Int = 30) -> Arrival {
    let time = monday + .minutes(minute)
    return Arrival(
        receivedAt: time, storedAt: time, levelOfCare: level,
        queue: LeadQueue(rawValue: level.rawValue) ?? .iop,
        priority: urgency >= 100 ? .crisis : .routine, urgency: urgency)
}

func trace(_ people: [TracePerson], _ arrivals: [Arrival], hours: Int = 24) -> Trace {
    Trace(name: "made", period: monday..<monday + .hours(hours), arrivals: arrivals, people: people)
}

extension WorkModel {
    /// People who always answer, stay at their desk, and reach everybody at the first call.
    static var dutiful: WorkModel {
        var work = WorkModel()
        work.declined = 0
        work.absent = 0
        work.reachedAtFirst = 100
        work.insured = 0
        work.breakLength = .zero
        return work
    }
}

/// An offer as it was watched.
struct WatchedOffer {
    let lead: Int
    let person: Int
    let at: Instant
}

/// Plays a trace and returns its offers in order, with the summary.
func play(
    _ trace: Trace, under contender: Contender, work: WorkModel = .dutiful
) -> (offers: [WatchedOffer], summary: RunSummary) {
    let watch = Watch()
    let summary = simulate(trace, under: contender, name: "test", policy: .standard, work: work) { change in
        if case .offer(let lead, let person, _, _, let time) = change {
            watch.offers.append(WatchedOffer(lead: lead, person: person, at: time))
        }
    }
    return (watch.offers, summary)
}

private final class Watch {
    var offers: [WatchedOffer] = []
}

/// Leadline and all its rivals.
let contenders: [Contender] = [.policy(.standard)] + Rival.allCases.map { .rival($0) }
