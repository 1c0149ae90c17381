import API
import Admissions
import Routing
import Store

/// What a person is told above their listing.
struct Notices {
    let listing: Listing
    let policy: Policy
    let clock: ClockInfo

    /// From so long before the end of a shift on a hand-over is proposed.
    private static let aheadOfShiftEnd: Duration = .minutes(15)

    /// The sentences, as one text; nil when there is nothing to say.
    var text: String? {
        let sentences = [setAway, shiftEnd].compactMap { $0 } + untouched
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private var setAway: String? {
        let staff = listing.staff
        guard staff.presence == .away, staff.lapsesInRow >= policy.awayAfterLapses else { return nil }
        return "You were set away because \(staff.lapsesInRow) offers in a row ended unanswered."
    }

    /// The leads a person would leave behind; never moved by anybody but people.
    private var shiftEnd: String? {
        let count = listing.lines.count {
            listing.own.contains($0.lead) && $0.state == .owned && $0.followUpAt == nil
        }
        guard count > 0,
            let end = listing.staff.calendar.endOfWork(at: clock.now, ahead: Self.aheadOfShiftEnd)
        else { return nil }
        let verb = end > clock.now ? "ends" : "ended"
        let leads = count == 1 ? "1 open lead" : "\(count) open leads"
        return "Your shift \(verb) \(wallTime(end)); \(leads): leadline handover LEAD --to LOGIN."
    }

    /// Leads the person owns and has not tried to reach: they lose them unless they do.
    private var untouched: [String] {
        listing.alarms.filter { $0.kind == .untouched && listing.own.contains($0.lead) }.map { alarm in
            let release = wallTime(alarm.raisedAt + policy.untouchedRelease)
            return
                "You have not tried to reach \(alarm.lead.shortForm): it goes back to the queue at \(release)."
        }
    }

    private func wallTime(_ instant: Instant) -> String {
        let local = clock.local(instant)
        let time = "\(padded(local.secondOfDay / 3600)):\(padded(local.secondOfDay / 60 % 60))"
        return local.localDate == clock.local(clock.now).localDate ? time : "\(local.localDate) \(time)"
    }
}
