package import Admissions

/// One rung of the ladder an alarm climbs until somebody acknowledges it.
package struct CallOut: Sendable, Codable, Hashable {
    /// Who is called.
    package var call: AlarmCall
    /// From which time on, counted from the first moment the alarm may call anybody.
    @WrittenDuration package var after: Duration

    /// One rung.
    package init(call: AlarmCall, after: Duration) {
        self.call = call
        self.after = after
    }

    /// The shift lead at once, whoever is on call two minutes later, the managers after five.
    package static let standard: [CallOut] = [
        CallOut(call: .shiftLead, after: .zero), CallOut(call: .onCall, after: .minutes(2)),
        CallOut(call: .managers, after: .minutes(5)),
    ]
}

/// What a policy says about alarms, with what counts where it says nothing: policies older than alarms do.
extension Policy {
    /// The ladder of an alarm, lowest rung first; never empty.
    package var ladder: [CallOut] {
        get { callOuts.flatMap { $0.isEmpty ? nil : $0 } ?? CallOut.standard }
        set { callOuts = newValue }
    }

    /// How long after a call the next one goes out while nobody acknowledges it.
    package var repeatOfCalls: Duration {
        get { callOutRepeat?.wrappedValue ?? .minutes(5) }
        set { callOutRepeat = WrittenDuration(wrappedValue: newValue) }
    }

    /// How long after the warning a lead its owner never tried to reach waits again.
    package var releaseOfUntouched: Duration {
        get { untouchedRelease?.wrappedValue ?? .minutes(30) }
        set { untouchedRelease = WrittenDuration(wrappedValue: newValue) }
    }

    /// The index of the highest rung whose time has come; the lowest before that.
    package func rung(callingSince start: Instant, at now: Instant) -> Int {
        ladder.lastIndex { start + $0.after <= now } ?? 0
    }

    /// When the next call goes out after one at `now`: with the next rung, or as a repeat, whichever comes first.
    package func nextCall(callingSince start: Instant, after now: Instant) -> Instant {
        let rungs = ladder.map { start + $0.after }.filter { $0 > now }
        return min(rungs.min() ?? now + repeatOfCalls, now + repeatOfCalls)
    }
}
