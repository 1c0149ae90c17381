import Admissions
import FoundationEssentials
import Routing
import Testing

@Suite struct OnCallTests {
    private func onCall(_ number: Int, presence: Presence = .available) -> StaffSnapshot {
        var person = person(number, presence: presence)
        person.isOnShift = false
        person.isOnCall = true
        return person
    }

    private func first(_ lead: WaitingLead, _ staff: [StaffSnapshot]) -> Decision {
        decide(Snapshot(waiting: [lead], staff: staff), policy: .standard, now: noon)[0]
    }

    @Test func `whoever is on call and signed in is offered a crisis outside their shift, and nothing else`()
    {
        let offered = first(lead(1, .detox, isCrisis: true), [onCall(1)]).outcome.grant
        #expect(offered?.staff == staffID(1) && offered?.concessions == [.onCall])
        #expect(first(lead(1, .detox), [onCall(1)]).outcome == .unroutable(.nobodyOnShift))
        #expect(first(lead(1, .detox), [onCall(1)]).explanation.candidates[0].obstacles == [.offShift])
    }

    @Test(arguments: [Presence.offline, .away])
    func `nobody absent is ever offered a lead, on call or not`(presence: Presence) {
        let decision = first(lead(1, .detox, isCrisis: true), [onCall(1, presence: presence)])
        #expect(decision.outcome == .unroutable(.nobodyOnShift))
        #expect(decision.explanation.candidates[0].obstacles == [.notAvailable])
    }

    @Test func `people on shift come before whoever is on call, whatever rule is relaxed for them`() {
        var shift = person(2, skills: SkillLevels(detox: 1), capacity: 1)
        shift.seatsTaken = [1]
        shift.languages = [.spanish]
        shift.received = nanoLeadsPerLead
        shift.credited = 1
        let crisis = lead(1, .detox, step: 3, isCrisis: true)
        let grant = first(crisis, [onCall(1), shift]).outcome.grant
        #expect(grant?.staff == staffID(2))
        #expect(grant?.concessions == [.skill, .interpreter, .overflowSeat])
        #expect(grant?.grounds == .fewerConcessions)
    }

    @Test func `an input without anybody on call is written as before there was any`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let plain = String(decoding: try encoder.encode(person(1)), as: UTF8.self)
        #expect(!plain.contains("on_call"))
        let marked = String(decoding: try encoder.encode(onCall(1)), as: UTF8.self)
        #expect(marked.contains(#""on_call":true"#))
    }

    @Test func `a stored policy older than alarms has what is standard for them`() throws {
        var text = String(decoding: try JSONEncoder().encode(Policy.standard), as: UTF8.self)
        for part in [
            #""call_outs":[{"call":"shift_lead","after":"0s"},{"call":"on_call","after":"2m"},{"call":"managers","after":"5m"}]"#,
            #""call_outs":[{"after":"0s","call":"shift_lead"},{"after":"2m","call":"on_call"},{"after":"5m","call":"managers"}]"#,
            #""call_out_repeat":"5m""#, #""untouched_release":"30m""#,
        ] {
            text.replace("," + part, with: "")
            text.replace(part + ",", with: "")
        }
        for name in ["call_outs", "call_out_repeat", "untouched_release"] { #expect(!text.contains(name)) }
        #expect(try JSONDecoder().decode(Policy.self, from: Data(text.utf8)) == .standard)
    }

    @Test func `a policy's own ladder is read as a manager writes it`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        var policy = Policy.standard
        policy.callOuts = [
            CallOut(call: .onCall, after: .zero), CallOut(call: .managers, after: .minutes(1)),
        ]
        policy.callOutRepeat = .seconds(90)
        let text = String(decoding: try encoder.encode(policy), as: UTF8.self)
        #expect(text.contains(#""call_out_repeat":"90s""#))
        #expect(
            text.contains(#""call_outs":[{"after":"0s","call":"on_call"},{"after":"1m","call":"managers"}]"#))
        #expect(try JSONDecoder().decode(Policy.self, from: Data(text.utf8)) == policy)
    }
}
