import Admissions
import FoundationEssentials
import Routing
import Testing

/// Stored inputs and decisions outlive the program that wrote them: their names are fixed here.
@Suite struct WireFormTests {
    private func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    @Test func `the names of a stored input stay as they are`() throws {
        var someone = person(1, capacity: 2)
        someone.seatsTaken = [1]
        someone.openOffer = OpenOffer(lead: leadID(7), isCrisis: false, seat: 1)
        someone.lastOfferAt = noon
        var asks = lead(2, .detox)
        asks.knownStaff = staffID(1)
        asks.declines = [Decline(staff: staffID(1), at: noon)]
        let input = BatchInput(
            now: noon, policyVersion: 3, snapshot: Snapshot(waiting: [asks], staff: [someone]))
        let id = "00000000-0000-0000-0000-00000000000"
        #expect(
            try text(input) == #"{"now":"2026-11-20T12:00:00Z","policy_version":3,"snapshot":{"#
                + #""staff":[{"capacity":2,"credited":0,"id":"\#(id)1","languages":["en"],"last_offer_at":"2026-11-20T12:00:00Z","#
                + #""on_shift":true,"open_offer":{"is_crisis":false,"lead":"\#(id)7","seat":1},"presence":"available","received":0,"#
                + #""seats_taken":[1],"skills":{"detox":3,"iop":3,"residential":3}}],"#
                + #""waiting":[{"class":{"language":"en","queue":"detox","step":0},"crisis_lapses":0,"#
                + #""declines":[{"at":"2026-11-20T12:00:00Z","staff":"\#(id)1"}],"epoch":1,"id":"\#(id)2","is_crisis":false,"#
                + #""key":"2026-11-20T10:59:00Z","known_staff":"\#(id)1","level_of_care":"detox","received_at":"2026-11-20T11:59:00Z","#
                + #""urgency":30,"waiting_since":"2026-11-20T11:59:00Z"}]}}"#)
    }

    @Test func `the names of an outcome stay as they are`() throws {
        let grant = OfferGrant(
            staff: staffID(1), seat: 2, seatLimit: 3, grounds: .fairShare, deadline: noon,
            preempted: leadID(4),
            concessions: [.interpreter], isOpenToAll: true)
        let id = "00000000-0000-0000-0000-00000000000"
        #expect(
            try text(Outcome.offer(grant))
                == #"{"grant":{"concessions":["interpreter"],"deadline":"2026-11-20T12:00:00Z","grounds":"fair_share","#
                + #""open_to_all":true,"preempted":"\#(id)4","seat":2,"seat_limit":3,"staff":"\#(id)1"},"kind":"offer"}"#
        )
        #expect(try text(Outcome.noSeat) == #"{"kind":"no_seat"}"#)
        #expect(
            try text(Outcome.unroutable(.nobodySpeaksLanguage))
                == #"{"kind":"unroutable","reason":"nobody_speaks_language"}"#)
        #expect(
            try text(Outcome.held(HoldForKnown(staff: staffID(1), until: noon)))
                == #"{"hold":{"staff":"\#(id)1","until":"2026-11-20T12:00:00Z"},"kind":"held"}"#)
    }

    @Test(arguments: [
        (Duration.seconds(60), "1m"), (.seconds(90), "90s"), (.hours(24), "24h"), (.zero, "0s"),
        (.microseconds(1_500), "1500us"), (.milliseconds(20), "20ms"), (.minutes(-5), "-5m"),
    ])
    func `a duration is written in the coarsest unit that loses nothing`(duration: Duration, written: String)
        throws
    {
        #expect(try text([WrittenDuration(wrappedValue: duration)]) == "[\"\(written)\"]")
        let read = try JSONDecoder().decode(
            [WrittenDuration].self, from: Array("[\"\(written)\"]".utf8).asData)
        #expect(read.first?.wrappedValue == duration)
    }

    @Test(arguments: ["5", "m", "5 m", "1.5h", "5d", "9999999999999999h", "", "--5m", "٣m"])
    func `anything else is not a duration`(written: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([WrittenDuration].self, from: Array("[\"\(written)\"]".utf8).asData)
        }
    }
}

extension [UInt8] {
    fileprivate var asData: Data { Data(self) }
}
