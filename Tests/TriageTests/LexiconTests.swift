import Admissions
import Testing
import Triage

@Suite struct `Lexicons` {
    @Test func `every line can be read`() {
        #expect(Triage.lexiconProblems == [])
    }

    @Test func `the version names the content`() {
        #expect(Triage.rulesetVersion.hasPrefix("1."))
        #expect(Triage.rulesetVersion == Triage.assess(Desk.inquiry("hi")).rulesetVersion)
    }

    @Test(arguments: [
        ("alcohl", "SED"), ("fentanly", "OPI"), ("percoset", "OPI"), ("methamphetmine", "STIM"),
        ("clonazapam", "SED"),
        ("cocaina", "STIM"), ("marijauna", "CAN"), ("suboxne", "OPI"),
    ])
    func `one edit in a word of six letters is forgiven`(_ word: String, _ family: String) {
        let result = Triage.assess(Desk.inquiry("I use \(word) every day"))
        #expect(result.evidence.contains { $0.signal == family }, "\(result.evidence)")
    }

    @Test(arguments: [
        ("bars", "SED"), ("GHB", "SED"), ("phenibut", "SED"), ("soma", "SED"), ("Ambien", "SED"),
        ("Fioricet", "SED"),
        ("chiva", "OPI"), ("blues", "OPI"), ("M30s", "OPI"), ("roxies", "OPI"), ("lean", "OPI"),
        ("7-OH", "OPI"), ("zaza", "OPI"),
        ("tina", "STIM"), ("crack", "STIM"), ("molly", "STIM"), ("❄️", "STIM"), ("Adderall", "STIM"),
        ("dabs", "CAN"), ("delta-8", "CAN"), ("mota", "CAN"), ("ketamine", "OTH"), ("whippets", "OTH"),
        ("K2", "OTH"),
        ("gabapentin", "OTH"), ("cristal", "STIM"), ("perico", "STIM"), ("pastillas azules", "OPI"),
    ])
    func `a name of a substance tells its family`(_ name: String, _ family: String) {
        let result = Triage.assess(Desk.inquiry("using \(name) every day"))
        #expect(
            result.evidence.contains { $0.signal == family && $0.assertion == .affirmed },
            "\(result.evidence)")
    }

    @Test(arguments: [
        "Is LA Detox open on Sundays?", "I like detox tea", "I need a digital detox", "We have Blue Cross",
        "She finished high school",
        "He tends bar", "rehab for my knee", "I'm dying to talk to someone", "The phone is dead",
        "I passed the bar exam",
    ])
    func `an idiom, a name or a page is no evidence`(_ text: String) {
        let result = Triage.assess(Desk.inquiry(text))
        #expect(result.safetyFlags == [])
        #expect(
            result.levelOfCare == .needsClarification || result.levelOfCare == .notALead, "\(result.ruleID)")
    }
}
