import Admissions
import Testing
import Triage
import TriageEvaluation

/// Where the whole record speaks against the first rule of the table.
@Suite struct `Overruling a rule` {
    private func assess(_ text: String, _ channel: Channel = .webForm) -> Assessment {
        Triage.assess(Desk.inquiry(text, channel))
    }

    @Test func `the rule overruled stays among the others, and a person is asked`() {
        let result = assess(
            "Went through an evening IOP twice since 2024 and used coke the whole way through both. My sponsor thinks I "
                + "need somewhere I can't walk out of at 9pm.")
        #expect(result.ruleID == "R3")
        #expect(result.alsoFired.contains("I2a"))
        #expect(result.confidence == .low && result.needsCallback)
    }

    @Test(arguments: [
        ("wants IOP eve groups; first DUI; failed 1 test; drinks a fifth daily", Channel.phone),
        (
            "AUDIT 10 DAST 2 functioning well, weekend use, evening IOP; tremor + sweats when stops etoh",
            .phone
        ),
        (
            """
            Shaking every morning till I have a drink, but I only want evening outpatient groups, work full time, \
            functioning well, AUDIT 10, weekends
            """, .webForm
        ),
    ])
    func `a withdrawal that is told always wins`(_ text: String, _ channel: Channel) {
        #expect(assess(text, channel).levelOfCare == .detox)
    }

    @Test func `what a structured field says is not overruled`() {
        var inquiry = Desk.inquiry("please call, just a question about your evening groups, thank you")
        inquiry.substances = ["alcohol"]
        inquiry.withdrawalSymptoms = ["shakes"]
        #expect(Triage.assess(inquiry).ruleID == "D1")
    }

    @Test func `a text that denies what a field says leaves the field standing, and confidence low`() {
        var inquiry = Desk.inquiry("I have no withdrawal symptoms. I drink vodka")
        inquiry.withdrawalSymptoms = ["shakes"]
        let result = Triage.assess(inquiry)
        #expect(result.ruleID == "D1" && result.confidence == .low && result.needsCallback)
    }

    @Test func `a field alone is no text of few words`() {
        var inquiry = Desk.inquiry("")
        inquiry.priorTreatment = [.init(level: .residential, completed: true, date: "2026-11")]
        #expect(Triage.assess(inquiry).confidence != .low)
    }

    @Test(arguments: [
        "I do SEO for clinics and was going to pitch you. Truth is I've tried to hang myself twice since Tuesday.",
        "Is this the billing office? I sell supplies. I want to kill myself tonight.",
    ])
    func `a crisis is a lead whatever else the text is about`(_ text: String) {
        let result = assess(text)
        #expect(result.levelOfCare != .notALead)
        #expect(result.safetyFlags.contains(.suicidalIdeation))
    }

    /// Each flag that words raise stays beside another danger told as plainly as can be.
    @Test func `a second danger hides none`() throws {
        var count = 0
        var hidden: [String] = []
        for scored in try Desk.cases("triage-held-out.jsonl").cases
        where scored.isCrisis && scored.inquiry.channel == .webForm {
            let alone = Set(Triage.assess(scored.inquiry).safetyFlags.filter(\.isCrisis))
            guard !alone.isEmpty, !alone.contains(.chestPain) else { continue }
            count += 1
            var inquiry = scored.inquiry
            inquiry.text += "\nI have crushing chest pain right now."
            // An emergency is one where no other danger covers it.
            let beside = Set(Triage.assess(inquiry).safetyFlags).union([.medicalEmergency])
            if !alone.isSubset(of: beside) { hidden.append(inquiry.text) }
        }
        #expect(count > 100)
        #expect(hidden.count * 45 <= count, "\(hidden)")
    }

    @Test(arguments: [
        "I sell yearbook ads and promised myself I'd only ask about yearbook ads. Do you have a brochure for your "
            + "inpatient unit? A friend of the family would read it.",
        "I run an SEO shop, so yes, I see the irony in filling out your form. Lines off my keyboard tray every workday "
            + "since 2022. Coke.",
    ])
    func `whoever tells of use or asks for care is a lead, whatever they sell`(_ text: String) {
        #expect(assess(text).levelOfCare != .notALead)
    }
}
