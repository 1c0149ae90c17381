import Admissions
import Routing

/// How a trace is made up: so many leads a day over a curve of hours, in the mix of the sample day, for so many people.
///
/// The number of a day's leads is given; their times are drawn independently from the curve, which is a Poisson process conditioned
/// on its count (Kingman, "Poisson Processes", 1993, 2.4). Times are UTC, the first day a Monday.
package struct TraceRecipe: Sendable, Hashable {
    /// What the trace is called.
    package var name: String
    /// Chooses every draw.
    package var seed: UInt64
    /// Days with leads, 1…366.
    package var days = 30
    /// Leads a day, 1…100 000.
    package var arrivals: Int
    /// Relative weight of each hour of the day, from midnight on.
    package var curve = TraceRecipe.sampleCurve
    /// Who works there.
    package var roster: Roster

    /// A recipe.
    package init(
        name: String, seed: UInt64, days: Int = 30, arrivals: Int, curve: [Int] = TraceRecipe.sampleCurve,
        roster: Roster
    ) {
        precondition(
            curve.count == 24 && curve.allSatisfy { $0 >= 0 } && curve.contains { $0 > 0 },
            "a day has 24 hours")
        self.name = name
        self.seed = seed
        self.days = days
        self.arrivals = arrivals
        self.curve = curve
        self.roster = roster
    }

    /// Inquiries by hour on the sample day, Friday 20 November 2026.
    package static let sampleCurve = [
        3, 3, 2, 2, 1, 1, 2, 5, 7, 11, 11, 9, 7, 8, 8, 7, 5, 6, 5, 4, 4, 4, 3, 2,
    ]

    /// The trace; the same recipe gives the same one.
    package var trace: Trace {
        let period = TraceRecipe.firstDay..<TraceRecipe.firstDay + .hours(24) * days
        let dice = Dice(seed: seed)
        var arrivals = (0..<days * self.arrivals).map { arrival($0, dice) }
        arrivals.sort { ($0.storedAt, $0.receivedAt) < ($1.storedAt, $1.receivedAt) }
        // Whose caller came before is told by place, so it is drawn when places are known.
        for index in arrivals.indices where dice.happens(percent: 4, .returning, index) && index > 0 {
            arrivals[index].earlier =
                index - 1 - dice.number(below: min(index, 7 * self.arrivals), .earlier, index)
        }
        return Trace(
            name: name, period: period, arrivals: arrivals,
            people: roster.people(in: period.lowerBound..<period.upperBound + Trace.cooldown))
    }

    private static let firstDay = Instant(seconds: 1_794_787_200)

    private func arrival(_ number: Int, _ dice: Dice) -> Arrival {
        let (hour, kind) = (
            choice(curve, dice.roll(.hour, number)), choice(mixWeights, dice.roll(.kind, number))
        )
        let moment = dice.number(below: 3_600_000, .moment, number)
        let time =
            TraceRecipe.firstDay + .hours(24) * (number / arrivals) + .hours(hour) + .milliseconds(moment)
        let lead = mix[kind]
        // One in a hundred comes late: written down, or spooled, while the service was away.
        let delay =
            dice.happens(percent: 1, .late, number)
            ? dice.time(Spread(.seconds(5), .minutes(4), .minutes(12), .minutes(20)), .lateness, number)
            : Duration.seconds(1)
        return Arrival(
            receivedAt: time, storedAt: time + delay, levelOfCare: lead.level, queue: lead.queue,
            priority: lead.priority, urgency: lead.urgency,
            language: dice.happens(percent: 6, .language, number) ? .spanish : .english,
            isOnTheLine: dice.happens(percent: 5, .onTheLine, number))
    }
}

/// A kind of lead and how often it came.
private struct Kind {
    let count: Int
    let level: LevelOfCare
    let queue: LeadQueue
    let priority: Priority
    let urgency: Int

    init(
        _ count: Int, _ level: LevelOfCare, in queue: LeadQueue, _ priority: Priority = .routine, urgency: Int
    ) {
        self.count = count
        self.level = level
        self.queue = queue
        self.priority = priority
        self.urgency = urgency
    }
}

/// The 107 leads of the sample day as triage reads them.
private let mix = [
    Kind(5, .detox, in: .detox, .crisis, urgency: 100),
    Kind(2, .needsClarification, in: .detox, .crisis, urgency: 100),
    Kind(1, .residential, in: .residential, .crisis, urgency: 100),
    Kind(1, .iop, in: .iop, .crisis, urgency: 100),
    Kind(3, .detox, in: .detox, .high, urgency: 95),
    Kind(4, .detox, in: .detox, .high, urgency: 85),
    Kind(16, .detox, in: .detox, .high, urgency: 80),
    Kind(7, .detox, in: .detox, urgency: 65),
    Kind(9, .detox, in: .detox, urgency: 60),
    Kind(3, .iop, in: .iop, .high, urgency: 45),
    Kind(21, .iop, in: .iop, urgency: 30),
    Kind(19, .residential, in: .residential, urgency: 40),
    Kind(14, .needsClarification, in: .residential, urgency: 35),
    Kind(1, .needsClarification, in: .detox, urgency: 35),
    Kind(1, .needsClarification, in: .iop, urgency: 35),
]

private let mixWeights = mix.map(\.count)

/// The index a roll falls on, each as likely as its weight.
private func choice(_ weights: [Int], _ roll: UInt64) -> Int {
    let total = weights.reduce(0, +)
    var rest = Int(roll.multipliedFullWidth(by: UInt64(total)).high)
    return weights.firstIndex { weight in
        rest -= weight
        return rest < 0
    } ?? weights.count - 1
}
