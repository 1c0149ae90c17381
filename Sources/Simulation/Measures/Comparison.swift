package import Admissions
package import Routing

/// One trace under several rules, side by side.
package struct Comparison: Sendable, Hashable, Encodable {
    /// The trace.
    package let trace: String
    /// The first day's beginning.
    package let from: Instant
    /// The end of the time leads came in; the desk is watched a day longer.
    package let to: Instant
    /// How many leads came.
    package let leads: Int
    /// How many people work there.
    package let people: Int
    /// The seed of how people behave.
    package let seed: UInt64
    /// The expected work over the hours on shift, in percent; near 100 and beyond, waits grow for as long as leads come.
    package let loadPercent: Double
    /// The rules, in the order they were asked for.
    package let runs: [RunSummary]

    /// Plays a trace under each rule.
    ///
    /// - Parameters:
    ///   - contenders: with the name each has in the report.
    ///   - policy: sets what holds for all: targets, deadlines, bounds, the first escalation step.
    ///   - progress: is told how many of them are done, before each.
    package init(
        _ trace: Trace, contenders: [(name: String, contender: Contender)], policy: Policy, work: WorkModel,
        progress: (Int) -> Void = { _ in }
    ) {
        self.trace = trace.name
        from = trace.period.lowerBound
        to = trace.period.upperBound
        leads = trace.arrivals.count
        people = trace.people.count
        seed = work.seed
        let demand = trace.arrivals.reduce(0) { $0 + work.expectedWork($1).inSeconds }
        let staffed = trace.people.flatMap(\.shifts).reduce(0) { sum, shift in
            guard shift.overlaps(trace.period) else { return sum }
            let part = shift.clamped(to: trace.period)
            return sum + (part.upperBound - part.lowerBound).inSeconds
        }
        loadPercent = staffed == 0 ? 0 : demand * 100 / staffed
        var runs: [RunSummary] = []
        for (name, contender) in contenders {
            progress(runs.count)
            runs.append(simulate(trace, under: contender, name: name, policy: policy, work: work))
        }
        self.runs = runs
    }
}

/// Plays a trace under one rule; the same arguments give the same result, to the bit.
///
/// Takes O(log n) for each event of n leads, and for each decision what ``Routing/Deliberation`` takes on the first leads of each class.
/// - Parameters:
///   - policy: sets what holds whoever decides: targets, deadlines, bounds, the first escalation step.
///   - observe: is told each offer and its end, in order.
package func simulate(
    _ trace: Trace, under contender: Contender, name: String, policy: Policy, work: WorkModel,
    observing observe: @escaping (DeskChange) -> Void = { _ in }
) -> RunSummary {
    let counts = Tally()
    var desk = SimulatedDesk(trace, under: contender, policy: policy, work: work) { change in
        counts.counts.note(change)
        observe(change)
    }
    desk.play()
    return RunSummary(desk, name: name, counts: counts.counts)
}

/// Where the counts of one run gather.
private final class Tally {
    var counts = OfferCounts()
}
