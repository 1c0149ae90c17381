import API
import Admissions

/// What the day's inquiries came to, counted from their rows; pure.
struct ArrivalFigures {
    /// Speed to contact is measured against this.
    static let contactTarget: Duration = .minutes(5)
    /// An abandoned call wants a call back within this.
    static let callBackTarget: Duration = .minutes(60)
    /// Below this a caller hung up before anybody could have answered.
    static let earlyRing = 10
    /// Civil days after which cohorts are looked at.
    static let cohortDays = [1, 7, 30]

    let arrivals: [Arrival]

    /// All together; `median` is that of the days before.
    func total(median: Double?) -> LevelFigures {
        figures(nil, of: arrivals, median: median)
    }

    func levels() -> [LevelFigures] {
        [LevelOfCare.detox, .residential, .iop, .needsClarification].map { level in
            figures(level, of: arrivals.filter { $0.column == level }, median: nil)
        }
    }

    private func figures(_ level: LevelOfCare?, of arrivals: [Arrival], median: Double?) -> LevelFigures {
        let candidates = arrivals.filter { !$0.isSetAside }
        return LevelFigures(
            level: level, inquiries: arrivals.count, newLeads: arrivals.count { !$0.isRepeat },
            repeats: arrivals.count { $0.isRepeat },
            contacted: Ratio(part: candidates.count { $0.contactedAt != nil }, whole: candidates.count),
            median: median)
    }

    var setAside: Int { arrivals.count { $0.isSetAside } }

    func times() -> ResponseTimes {
        let candidates = arrivals.filter { !$0.isSetAside }
        let toContact = waits(of: candidates, until: \.contactedAt)
        return ResponseTimes(
            toAttempt: Percentiles(waits(of: candidates, until: \.attemptedAt)),
            toContact: Percentiles(toContact),
            toAssign: Percentiles(waits(of: candidates, until: \.offeredAt)),
            contactedInTime: Ratio(
                part: toContact.count { $0 <= Self.contactTarget }, whole: candidates.count),
            targetSeconds: Int(Self.contactTarget.components.seconds))
    }

    private func waits(of arrivals: [Arrival], until event: KeyPath<Arrival, Instant?>) -> [Duration] {
        arrivals.compactMap { arrival in arrival[keyPath: event].map { $0 - arrival.receivedAt } }
    }

    /// A call whose record does not say is unknown: an empty note alone does not make it abandoned.
    func calls() -> CallFigures {
        let calls = arrivals.filter { $0.channel == .phone }
        let abandoned = calls.filter { $0.answered == false }
        let withNumber = abandoned.filter(\.hasPhone)
        return CallFigures(
            received: calls.count, answered: calls.count { $0.answered == true }, abandoned: abandoned.count,
            unknown: calls.count { $0.answered == nil },
            abandonedEarly: abandoned.count { ($0.ringSeconds ?? .max) < Self.earlyRing },
            calledBack: Ratio(
                part: waits(of: withNumber, until: \.attemptedAt).count { $0 <= Self.callBackTarget },
                whole: withNumber.count))
    }

    /// Most inquiries first, then by name. Steps count leads, so that a repeat does not count an admission twice.
    func sources() -> [SourceFigures] {
        Dictionary(grouping: arrivals) { $0.source ?? "unknown" }.map { source, arrivals in
            let leads = arrivals.filter { !$0.isRepeat }
            return SourceFigures(
                source: source, inquiries: arrivals.count,
                contacted: arrivals.count { !$0.isSetAside && $0.contactedAt != nil },
                benefits: leads.count { $0.benefitsStartedAt != nil },
                admitted: leads.count { $0.admittedAt != nil })
        }.sorted { ($1.inquiries, $0.source) < ($0.inquiries, $1.source) }
    }

    /// - Parameter asOf: the time of the data; a cohort whose time has not come is not known yet.
    func cohorts(of day: CivilDay, asOf: Instant?) -> [CohortFigures] {
        let leads = arrivals.filter { !$0.isSetAside && !$0.isRepeat }
        return Self.cohortDays.map { days in
            let until = day.adding(days: days).end
            guard let asOf, asOf >= until else {
                return CohortFigures(daysLater: days, until: until, isKnown: false, leads: leads.count)
            }
            func count(_ event: KeyPath<Arrival, Instant?>) -> Int {
                leads.count { lead in lead[keyPath: event].map { $0 < until } ?? false }
            }
            return CohortFigures(
                daysLater: days, until: until, isKnown: true, leads: leads.count,
                contacted: count(\.contactedAt), qualified: count(\.qualifiedAt),
                benefitsViable: count(\.benefitsViableAt), admitted: count(\.admittedAt))
        }
    }

    /// The day's leads that came as a crisis, and from receipt to the first accept of those somebody accepted.
    func crises() -> (leads: Int, acknowledged: Percentiles) {
        let crises = arrivals.filter { $0.isCrisis && !$0.isRepeat && !$0.isSetAside }
        return (crises.count, Percentiles(waits(of: crises, until: \.acceptedAt)))
    }
}
