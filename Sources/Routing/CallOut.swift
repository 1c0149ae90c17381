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

extension Policy {
    /// The index of the highest rung whose time has come; the lowest before that.
    package func rung(callingSince start: Instant, at now: Instant) -> Int {
        callOuts.lastIndex { start + $0.after <= now } ?? 0
    }

    /// When the next call goes out after one at `now`: with the next rung, or as a repeat, whichever comes first.
    package func nextCall(callingSince start: Instant, after now: Instant) -> Instant {
        let rungs = callOuts.map { start + $0.after }.filter { $0 > now }
        return min(rungs.min() ?? now + callOutRepeat, now + callOutRepeat)
    }
}
