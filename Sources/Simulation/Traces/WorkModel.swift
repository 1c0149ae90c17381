import Admissions

/// How long people take and what they do: the stated, seeded model all policies of a comparison meet.
///
/// One person holds one conversation at a time. Who accepts a lead calls at once: `busy` for the call, then `wrap_up` for the notes,
/// then available. A caller who is not reached is called again later; some of those reached wait for their insurer and get a second
/// call. Between calls the lead is parked and takes no seat; from its follow-up time on it takes one until the call is made, which
/// is when its owner is on shift and no waiting lead was found for them. People take a break a shift, and now and then leave their
/// desk without saying so, which is when offers lapse.
///
/// The lengths are chosen so that a lead is a quarter of an hour of work: the sample day's 107 keep its people at it for half of
/// their shifts.
package struct WorkModel: Sendable, Hashable {
    /// Chooses all draws; the same seed is the same behaviour.
    package var seed: UInt64 = 1
    /// From an offer to the answer of somebody at their desk.
    package var answer = Spread(.seconds(3), .seconds(14), .seconds(30), .seconds(70))
    /// Offers declined, in percent.
    package var declined = 2
    /// From the accept to the caller's phone ringing: this is when a lead counts as contacted.
    package var dial = Spread(.seconds(8), .seconds(20), .seconds(45), .seconds(90))
    /// First calls that reach somebody, in percent; a caller on the line is always reached.
    package var reachedAtFirst = 65
    /// Later calls that reach somebody, in percent.
    package var reachedLater = 45
    /// Calls after which a lead nobody answers is closed.
    package var attempts = 4
    /// A call nobody answers, the message left included.
    package var ringOut = Spread(.seconds(30), .seconds(60), .seconds(90), .seconds(150))
    /// From a call nobody answered to the next.
    package var followUp = Spread(.minutes(60), .minutes(120), .minutes(200), .minutes(240))
    /// A conversation about detox.
    package var detox = Spread(.minutes(4), .minutes(10), .minutes(22), .minutes(45))
    /// A conversation about residential care.
    package var residential = Spread(.minutes(3), .minutes(9), .minutes(18), .minutes(40))
    /// A conversation about intensive outpatient care.
    package var iop = Spread(.minutes(3), .minutes(7), .minutes(14), .minutes(30))
    /// A conversation to find out.
    package var needsClarification = Spread(.minutes(2), .minutes(4), .minutes(10), .minutes(20))
    /// Writing down a call; wrap-up ends at the policy's length if this is longer.
    package var notes = Spread(.seconds(20), .seconds(50), .seconds(120), .seconds(240))
    /// Conversations after which the insurer is asked, in percent.
    package var insured = 40
    /// Until the insurer answers.
    package var insurer = Spread(.minutes(20), .minutes(75), .minutes(180), .minutes(300))
    /// The call that settles it then.
    package var closing = Spread(.minutes(2), .minutes(4), .minutes(8), .minutes(15))
    /// The break of each shift of six hours or more, between the third and the fifth hour.
    package var breakLength = Duration.minutes(30)
    /// Shifts in which somebody leaves their desk unannounced, in percent.
    package var absent = 25
    /// How long they are gone.
    package var absence = Spread(.minutes(2), .minutes(5), .minutes(12), .minutes(20))
    /// The length of calls, notes and messages in percent of the above, 1…1000.
    package var pace = 100

    /// The model with its standard numbers.
    package init() {}

    /// The numbers in words, a line each.
    package var statement: [String] {
        [
            "answer to an offer \(answer.words); \(declined) % are declined",
            "from accept to ringing \(dial.words)",
            "reached \(reachedAtFirst) % at first, later \(reachedLater) %; \(attempts) calls at most, "
                + "\(ringOut.words) when nobody answers, the next after \(followUp.words)",
            "conversation: detox \(detox.words), residential \(residential.words),",
            "iop \(iop.words), needs clarification \(needsClarification.words)",
            "notes \(notes.words), the policy's wrap-up at most",
            "\(insured) % wait \(insurer.words) for an insurer, then a call of \(closing.words)",
            "a break of \(breakLength.words) in shifts of 6 h and more; in \(absent) % of shifts away "
                + "unannounced for \(absence.words)",
        ]
    }

    /// The length of a conversation about a level of care.
    func conversation(_ level: LevelOfCare) -> Spread {
        switch level {
        case .detox: detox
        case .residential: residential
        case .iop: iop
        case .needsClarification, .notALead: needsClarification
        }
    }

    /// The work a lead is on average: all its calls with their notes.
    func expectedWork(_ arrival: Arrival) -> Duration {
        var pending = 1.0
        var seconds = 0.0
        let fixed = dial.mean.inSeconds + notes.mean.inSeconds
        for call in 1...attempts {
            let reached = call == 1 ? (arrival.isOnTheLine ? 1 : share(reachedAtFirst)) : share(reachedLater)
            let talk = conversation(arrival.levelOfCare).mean.inSeconds
            let settling = share(insured) * (fixed + closing.mean.inSeconds)
            seconds +=
                pending * (fixed + (1 - reached) * ringOut.mean.inSeconds + reached * (talk + settling))
            pending *= 1 - reached
        }
        return .seconds(seconds * share(pace))
    }

    private func share(_ percent: Int) -> Double { Double(percent) / 100 }
}

extension Spread {
    /// The quantiles in words: shortest, half, nine tenths, longest.
    fileprivate var words: String {
        let unit: Duration = longest >= .minutes(5) ? .minutes(1) : .seconds(1)
        let numbers = [shortest, half, nineTenths, longest].map {
            "\($0.microseconds / unit.microseconds)"
        }
        return numbers.joined(separator: "/") + (unit == .minutes(1) ? " min" : " s")
    }
}

extension Duration {
    fileprivate var words: String { "\(microseconds / 60_000_000) min" }

    /// The time in seconds.
    var inSeconds: Double { Double(microseconds) / 1_000_000 }
}
