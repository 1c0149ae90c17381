import Admissions
import Testing
import Triage
import TriageEvaluation

@Suite struct `Evidence` {
    private func words(_ text: String, for rule: String, _ channel: Channel = .webForm) -> [String] {
        assess(Desk.inquiry(text, channel)).evidence.filter { $0.ruleID == rule }.compactMap(\.span).map {
            Desk.words($0, of: text)
        }
    }

    @Test(arguments: [
        ("I drink a liter of vodka every day", "D2", "every day"),
        ("Tomo una botella de tequila todos los días", "D2", "todos los días"),
        ("I smoke fentanyl every day", "D3", "every day"),
        ("The judge ordered me to residential for meth", "M1r", "judge ordered"),
        ("I can't take time off work and I use coke", "I2a", "can't take time off"),
        ("I am homeless and using meth", "R4", "homeless"),
        ("I want to kill myself", "suicidal_ideation", "kill myself"),
        ("Are you hiring techs?", "N1", "hiring"),
    ])
    func `a rule or flag names the words it stands on`(_ text: String, _ rule: String, _ piece: String) {
        #expect(words(text, for: rule).contains { $0.contains(piece) }, "\(words(text, for: rule))")
    }

    @Test func `every rule that fired and every flag has evidence, unless it follows from the whole record`()
        throws
    {
        let whole = ["N4", "C1", "C6"]
        for scored in try Desk.cases("triage-examples.jsonl").cases {
            let result = assess(scored.inquiry)
            for rule in [result.ruleID] + result.alsoFired where !whole.contains(rule) {
                #expect(result.evidence.contains { $0.ruleID == rule }, "\(scored.id) \(rule)")
            }
            for flag in result.safetyFlags {
                #expect(result.evidence.contains { $0.ruleID == flag.rawValue }, "\(scored.id) \(flag)")
            }
        }
    }

    @Test func `each point of urgency names its reason`() {
        let result = assess(
            Desk.inquiry("I'm 8 weeks pregnant, I drink a fifth of vodka a day, last drink an hour ago"))
        #expect(result.urgency == 99)
        let reasons = Set(result.evidence.compactMap(\.ruleID).filter { $0.hasPrefix("urgency.") })
        #expect(
            reasons == ["urgency.high_risk_withdrawal", "urgency.pregnancy", "urgency.used_within_24_hours"])
    }

    @Test func `a structured field is evidence by its name`() {
        var inquiry = Desk.inquiry("please call")
        inquiry.substances = ["alcohol"]
        inquiry.withdrawalSymptoms = ["shakes"]
        let result = assess(inquiry)
        #expect(result.ruleID == "D1")
        #expect(
            result.evidence.contains {
                $0.signal == "withdrawal_now" && $0.field == "withdrawal_symptoms" && $0.span == nil
            })
    }

    @Test(arguments: [
        "none", "None.", "None reported", "denies", "ninguna", "none yet", "n/a", "-", "no symptoms",
        "Sin síntomas",
    ])
    func `a field that says there is nothing is no symptom`(_ label: String) {
        var inquiry = Desk.inquiry("I drink a few beers on weekends")
        inquiry.withdrawalSymptoms = [label]
        #expect(assess(inquiry).ruleID == "I3b")
    }

    @Test(arguments: ["no sleep", "not eating", "sweats, no vomiting", "none today but shakes at night"])
    func `a field that denies one thing and tells another is a symptom`(_ label: String) {
        var inquiry = Desk.inquiry("I drink vodka every day")
        inquiry.withdrawalSymptoms = [label]
        #expect(assess(inquiry).ruleID == "D1")
    }

    @Test(arguments: [
        ("None - self pay", true), ("sin seguro", true), ("n/a", false), ("Kaiser, none other", false),
    ])
    func `who says there is no insurance lacks the means`(_ label: String, _ isBarrier: Bool) {
        var inquiry = Desk.inquiry("I use coke and want help")
        inquiry.insurance = label
        #expect((assess(inquiry).ruleID == "I2c") == isBarrier)
    }

    @Test(arguments: [("myself ", Subject.oneself), ("yo mismo", .oneself), ("Para mi hijo", .child)])
    func `whom it is for is read as people type it`(_ label: String, _ subject: Subject) {
        var inquiry = Desk.inquiry("weed on weekends")
        inquiry.onBehalfOf = label
        #expect(assess(inquiry).subject == subject)
    }

    @Test func `confidence is medium where an element is inferred, low where the record contradicts itself`()
    {
        #expect(assess(Desk.inquiry("I drink a fifth of vodka every day")).confidence == .high)
        #expect(assess(Desk.inquiry("I have been drinking vodka way too hard")).confidence == .medium)
        #expect(assess(Desk.inquiry("vodka, help")).confidence == .low)
        var denied = Desk.inquiry("I stopped drinking yesterday and I am shaking all over")
        denied.withdrawalSymptoms = []
        #expect(assess(denied).ruleID == "D1")
        #expect(assess(denied).confidence == .low)
    }

    @Test func `one danger told a hundred times leaves room for what the others stand on`() {
        let text =
            String(repeating: "I want to kill myself. ", count: 100)
            + "I am pregnant and drink vodka every day."
        let result = Triage.assess(Desk.inquiry(text))
        #expect(result.safetyFlags.count >= 3)
        for id in result.safetyFlags.map(\.rawValue) + [result.ruleID] {
            #expect(result.evidence.contains { $0.ruleID == id }, "\(id)")
        }
    }
}
