import Admissions
import Testing
import Triage

/// Whose a danger, a dose and a barrier are when several people are spoken of.
@Suite struct `Whose it is` {
    private func assess(_ text: String, _ channel: Channel = .webForm) -> Assessment {
        Triage.assess(Desk.inquiry(text, channel))
    }

    @Test func `a relative's chest pain makes the relative the subject`() {
        let assessment = assess("My brother has chest pressure and I'm drunk myself.")
        #expect(assessment.safetyFlags.contains(.chestPain))
    }

    @Test(arguments: [
        "He drinks in front of me every day, whiskey.",
        "My husband drinks enough for both of us, a case a day.",
        "Mi esposa toma vodka todos los días y anoche me dijo que ya no quiere vivir.",
    ])
    func `an object in the writer's person does not take over the sentence`(_ text: String) {
        #expect(assess(text).ruleID == "D2")
        #expect(assess(text).subject != .oneself)
    }

    @Test func `who wants something for another in a note is not its subject`() {
        let assessment = assess("son tried to hang self sat, in psych hold, mom wants next", .phone)
        #expect(assessment.subject == .child)
        #expect(assessment.safetyFlags.contains(.suicidalIdeation))
        let second = assess("mom on line w/ son 16, 11 M30s in his backpack, he admits daily use", .phone)
        #expect(second.safetyFlags.contains(.minor))
    }

    @Test(arguments: ["xanax 4mg/d, no etoh x 40d", "klonopin 3/d x2y / no drinking x 30d"])
    func `a time without one drug is none without another`(_ note: String) {
        #expect(assess(note, .phone).ruleID == "D2")
    }

    @Test(arguments: [
        "I quit heroin with subs off the street, now I can't quit the subs.",
        "I quit heroin with subs off the street three years ago, now I can't quit the subs.",
        "Got off oxy with street Suboxone two years ago, now I can't get off the Suboxone.",
        "Dejé la heroína hace un año con metadona y ahora no puedo dejar la metadona.",
    ])
    func `the drug that took another's place is in use`(_ text: String) {
        #expect(assess(text).ruleID == "D3")
    }

    @Test(arguments: [
        "I've been off heroin 100 days and I want to stay off it.",
        "I quit heroin 60 days ago with subs. I take my subs as prescribed.",
        "Off heroin and Xanax for 60 days, I don't want to go back to them.",
    ])
    func `an abstinence that nothing took the place of stands`(_ text: String) {
        #expect(assess(text).ruleID == "I3c")
    }

    @Test func `the writer's shift keeps nobody else from a stay`() {
        #expect(assess("My wife does coke a few times a month. I can't miss a shift.").ruleID == "I3b")
    }

    @Test func `use since February does not date a thought of this week`() {
        let flags = assess(
            "coke every weekend since like february and this whole week ive been thinking about killing myself"
        ).safetyFlags
        #expect(flags.contains(.suicidalIdeation))
    }

    @Test func `an age belongs to the person of its own sentence`() {
        #expect(
            assess("my teacher told my mom. Im 16 and I vape weed on weekends").safetyFlags.contains(.minor))
    }

    @Test(arguments: ["Coke every day for two and a half years.", "Coca diario por dos años y medio."])
    func `a half belongs to its number`(_ text: String) {
        #expect(assess(text).ruleID == "R5")
    }

    @Test func `a shift from eleven to seven is no age`() {
        #expect(!assess("My shift is eleven to seven. I drink a fifth a day.").safetyFlags.contains(.minor))
    }

    @Test(arguments: [
        "My roommate overdosed in June. I've been off heroin 100 days.",
        "I can't call my ex. Drinking a fifth a day.",
        "I can't call my ex, drinking a fifth a day since we split.",
        "I miss my mom, drinking a pint of vodka every night.",
        "I left my mom's and shoot heroin every day.",
    ])
    func `whom the writer only calls, leaves or tells of does not take over`(_ text: String) {
        let assessment = assess(text)
        #expect(assessment.subject == .oneself)
        #expect(!assessment.safetyFlags.contains(.recentOverdose))
    }

    @Test(arguments: [
        ("I am calling about my wife. Drinks a fifth a day.", Subject.spouse),
        ("I love my mom, she drinks a fifth of vodka a day.", .parent),
        ("I can't watch my mom drink a fifth of vodka every day.", .parent),
        ("I called my son. He shoots heroin every day.", .child),
        ("I'm his mother. He shoots heroin every day.", .child),
        ("I'm a teacher. My brother shoots heroin every day.", .sibling),
        ("My son uses meth. His roommate just called: he's on the roof and says he will jump", .child),
    ])
    func `who is told of, or stands behind a pronoun, is the subject`(_ text: String, _ subject: Subject) {
        #expect(assess(text).subject == subject)
    }

    @Test(arguments: [
        ("wife concerned re etoh, husb 45M daily", Subject.spouse),
        ("mom calling about etoh, son 30M daily", .child), ("wife 44F drinks daily, husb concerned", .spouse),
    ])
    func `in a note the drug a caller is worried about is the patient's`(_ note: String, _ subject: Subject) {
        #expect(assess(note, .phone).ruleID == "D2")
        #expect(assess(note, .phone).subject == subject)
    }

    @Test func `in a note who called last is not the patient`() {
        let note = "son 22 on meth. his roommate just called: he's on the roof, says he'll jump"
        #expect(assess(note, .phone).subject == .child)
    }
}

/// What a level of care, a stay and a lost job stand for beside other words.
@Suite struct `What a word stands for beside others` {
    private func rule(_ text: String, _ channel: Channel = .webForm) -> String {
        Triage.assess(Desk.inquiry(text, channel)).ruleID
    }

    @Test(arguments: [
        "The court ordered IOP or I lose my job. I drink sometimes.",
        "Court ordered IOP or they will take my kids. Coke on weekends.",
        "La corte me ordenó ambulatorio o pierdo mi trabajo. Coca los fines.",
    ])
    func `what is threatened behind an order is no lack of means`(_ text: String) {
        #expect(rule(text) == "M1i")
    }

    @Test(arguments: [
        "I can't be away or I lose my job. Coke.", "If I go to rehab I lose my job. Coke.",
        "No puedo faltar o pierdo mi trabajo. Coca.", "Can't get off of work. On crystal. What can I do?",
    ])
    func `a job that a stay would cost is`(_ text: String) {
        #expect(rule(text) == "I2a")
    }

    @Test(arguments: [
        "Do you have an IOP position open? I'm an LCSW.",
        "Looking for IOP clinician role, 5 years experience",
        "Are there any openings on your residential team? I'm a nurse.",
        "Is there a detox nurse job available?",
        "Do you need group facilitators for your evening IOP? I have my CADC.",
    ])
    func `a level of care names the team of whoever seeks work`(_ text: String) {
        #expect(rule(text) == "N1")
    }

    @Test(arguments: [
        "client in your residential asks for her records", "I need a copy of my bill from your IOP",
    ])
    func `a level of care names the stay of whoever wants papers`(_ text: String) {
        #expect(rule(text) == "N3")
    }

    @Test(arguments: [
        "I want my records and I need detox again", "I need my records and I want to get into residential",
        "Do you have a spot in IOP?", "Is there an opening in your residential program? Coke.",
    ])
    func `a need of care beside them is a lead`(_ text: String) {
        #expect(!rule(text).hasPrefix("N"))
    }

    @Test(arguments: [
        "I've been to two rehabs. Coke.", "Been to rehab twice. Coke.", "Went to rehab. Meth.",
    ])
    func `a stay of some time or other is not a recent one`(_ text: String) {
        #expect(rule(text) == "R7")
    }

    @Test(arguments: [
        "I just got out of rehab for the second time. Coke.", "I finished my second rehab last week. Coke.",
        "Graduated rehab. What comes next?",
    ])
    func `a stay just ended is`(_ text: String) {
        #expect(rule(text) == "I1")
    }
}
