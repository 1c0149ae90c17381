import Admissions
import Testing
import Triage

@Suite struct `Normalisation` {
    @Test(arguments: [
        ("VODKA", "vodka"), ("ｖｏｄｋａ", "vodka"), ("vod\u{200B}ka", "vodka"), ("todavía", "todavia"),
        ("I’m", "i'm"),
        ("<b>vodka</b>", "vodka"), ("a&amp;b", "a&b"), ("\u{1D42F}odka", "vodka"), ("e\u{301}l", "el"),
        ("½", ".5"),
    ])
    func `a text folds to plain lower-case letters`(_ raw: String, _ folded: String) {
        #expect(Outline(Desk.inquiry(raw)).normalised == folded)
    }

    @Test func `spans count scalars of the text as received`() throws {
        let text = "🍀 <p>Bebo <i>vo\u{200B}dka</i> todos los días</p>"
        let finding = try #require(Outline(Desk.inquiry(text)).findings.first { $0.sign == "frequency" })
        #expect(Desk.words(finding.span, of: text) == "todos los días")
        let vodka = try #require(Outline(Desk.inquiry(text)).findings.last { $0.sign == "substance" })
        #expect(Desk.words(vodka.span, of: text) == "vo\u{200B}dka")
    }

    @Test(arguments: ["s", "'", "'s", "a's", "'s's", "d'", "½'s"])
    func `the shortest possessives and bare apostrophes read without a fault`(_ text: String) {
        #expect(Triage.assess(Desk.inquiry(text)).ruleID == "C1")
    }

    @Test func `a letter of another script is kept apart`() {
        #expect(Outline(Desk.inquiry("안녕 hi")).normalised == "** hi")
    }
}

@Suite struct `Tokens and sentences` {
    @Test func `full stops, newlines and bullets end a sentence`() {
        let sentences = Outline(Desk.inquiry("I drink. He uses\nThey work • We call")).sentences
        #expect(sentences == [["i", "drink"], ["he", "uses"], ["they", "work"], ["we", "call"]])
    }

    @Test func `a spaced slash or dash ends a clause in a phone note only`() {
        #expect(Outline(Desk.inquiry("no sz / etoh daily - wants bed", .phone)).sentences.count == 3)
        #expect(Outline(Desk.inquiry("no sz - etoh daily", .webForm)).sentences.count == 1)
    }

    @Test func `operators' abbreviations with a slash are one word`() {
        #expect(Outline(Desk.inquiry("h/o w/d", .phone)).sentences == [["h/o", "w/d"]])
    }

    @Test func `a decimal point and p.m. end no sentence`() {
        #expect(Outline(Desk.inquiry("2.5 mg at 4 p.m. daily")).sentences.count <= 2)
        #expect(Outline(Desk.inquiry("took 2.5 mg")).sentences.count == 1)
    }
}

@Suite struct `Numbers and times` {
    @Test(arguments: [
        ("x 3y", "DUR", 1095.0), ("for two years", "DUR", 730), ("a decade", "DUR", 3650),
        ("18 months", "DUR", 540),
        ("a year and a half", "DUR", 547.5), ("ninety one days", "DUR", 91),
        ("desde hace cinco años", "DUR", 1825),
        ("three weeks ago", "AGO", 21), ("hace dos días", "AGO", 2), ("yesterday", "AGO", 1),
        ("last Friday", "AGO", 3),
        ("on Saturday", "AGO", 2), ("in August", "AGO", 100), ("10/31", "AGO", 23), ("on the 5th", "AGO", 18),
        ("2026-11-05", "AGO", 18), ("34M", "AGE", 34), ("16yo", "AGE", 16), ("im 15 and", "AGE", 15),
        ("my son (24)", "AGE", 24), ("tengo 17 años", "AGE", 17), ("8 to 10 beers", "NUM", 9),
        ("tomorrow", "AHEAD", 1), ("LU 21 d ago", "AGO", 21), ("a hundred and four days", "DUR", 104),
    ])
    func `a quantity is read relative to the day of the inquiry`(
        _ text: String, _ kind: String, _ value: Double
    ) {
        let quantities = Outline(Desk.inquiry(text)).quantities
        #expect(quantities.contains { $0.kind == kind && abs($0.value - value) < 0.6 }, "\(quantities)")
    }

    @Test func `an amount beside a letter is no age`() {
        #expect(!Outline(Desk.inquiry("8 mg daily", .phone)).quantities.contains { $0.kind == "AGE" })
    }
}

@Suite struct `Assertions` {
    private func assertion(_ sign: String, _ text: String, _ channel: Channel = .webForm) -> Assertion? {
        Outline(Desk.inquiry(text, channel)).findings.last { $0.sign == sign }?.assertion
    }

    @Test(arguments: [
        "no seizures", "denies SI, HI, sz", "never had a seizure", "w/o seizures", "neg for seizures",
        "seizures: none",
        "seizures denied", "sin convulsiones", "nunca convulsiones", "(-) sz", "hasn't had seizures",
    ])
    func `a negation reaches its mention`(_ text: String) {
        #expect(assertion("seizure", text, .phone) == .negated)
    }

    @Test(arguments: [
        "no doubt it was a seizure", "not only a seizure", "no sz hx but seizure today",
        "no fever. seizure now",
        "no sleep, he had a seizure", "sin duda fue una convulsión",
    ])
    func `a pseudo-negation, a terminator or a new statement leaves it affirmed`(_ text: String) {
        #expect(assertion("seizure", text, .phone) == .affirmed)
    }

    @Test(arguments: [
        "worried he will have a seizure", "what happens if I have a seizure", "afraid of a seizure",
        "could cause a seizure",
        "miedo a una convulsión",
    ])
    func `a feared event is hypothetical`(_ text: String) {
        #expect(assertion("seizure", text) == .hypothetical)
    }

    @Test(arguments: [
        "h/o seizure", "hx of seizures in childhood", "used to have seizures", "antecedentes de convulsiones",
    ])
    func `a history is historical`(_ text: String) {
        #expect(assertion("seizure", text, .phone) == .historical)
    }

    @Test func `a relative's facts are another's`() {
        let findings = Outline(Desk.inquiry("My brother uses heroin. I drink beer on weekends.")).findings
        #expect(findings.contains { $0.words == "heroin" && $0.assertion == .otherExperiencer })
        #expect(findings.contains { $0.words == "beer" && $0.assertion == .affirmed })
    }
}

@Suite struct `The subject` {
    @Test(arguments: [
        ("I drink every day", Channel.webForm, Subject.oneself), ("My son uses meth", .webForm, .child),
        ("mom re 19M son, THC", .phone, .child), ("wife of 58M, vodka", .phone, .spouse),
        ("dtr of 70F pt: clonazepam", .phone, .parent), ("hosp SW: 58M etoh", .phone, .patient),
        ("self 34F, coke", .phone, .oneself), ("Mi hermano toma mucho", .webForm, .sibling),
        ("foreman re employee 41M, norco", .phone, .employee), ("sister of 40M, meth", .phone, .sibling),
    ])
    func `the subject is the person with the problem`(_ text: String, _ channel: Channel, _ subject: Subject)
    {
        #expect(Triage.assess(Desk.inquiry(text, channel)).subject == subject)
    }

    @Test func `a stated relation wins over the text`() {
        var inquiry = Desk.inquiry("uses meth every day")
        inquiry.onBehalfOf = "nephew"
        #expect(Triage.assess(inquiry).subject == .relative)
    }
}

@Suite struct `Notes in two languages` {
    @Test(arguments: [
        "pt reports SI and seizure this am", "SI+, seizure today. Gracias por su tiempo.",
        "We live near the park. pt endorses SI, sz this am", "Habla la hermana. SI, sz today",
    ])
    func `an operator's SI is no Spanish if, and hides no seizure`(_ note: String) {
        let flags = Triage.assess(Desk.inquiry(note, .phone)).safetyFlags
        #expect(flags.contains(.suicidalIdeation) && flags.contains(.seizure), "\(flags)")
    }

    @Test(arguments: [
        "Dice que si deja de tomar convulsiona", "Mama pregunta si hay cama para su hijo",
        "Quiere saber si aceptan Medi-Cal",
    ])
    func `a Spanish if is no danger`(_ note: String) {
        #expect(!Triage.assess(Desk.inquiry(note, .phone)).safetyFlags.contains(.suicidalIdeation))
    }

    @Test func `the person a note is about stays so beside a possessive`() {
        let note = "Mama pregunta si hay cama, su hijo toma vodka diario"
        #expect(Triage.assess(Desk.inquiry(note, .phone)).ruleID == "D2")
    }

    @Test(arguments: [
        ("Llama el hijo: su papá dejó de tomar ayer y está convulsionando", "D1"),
        ("Hace un día que no tomo y me tiemblan las manos y sudo frío.", "D1"),
        ("Mi hija de 20 se tomó un bote de pastillas hace una hora", "D6"),
    ])
    func `Spanish callers, clauses and third persons are read as they are meant`(
        _ text: String, _ rule: String
    ) {
        #expect(Triage.assess(Desk.inquiry(text, .phone)).ruleID == rule)
    }

    @Test(arguments: [
        "No puedo más, me voy a matar", "Me quiero quitar la vida", "Se va a matar, tiene pistola",
        "Caller says \"I just can't do this anymore\", then goodbye", "Took the whole bottle, sorry everyone",
    ])
    func `a threat to one's own life is a crisis`(_ text: String) {
        let flags = Triage.assess(Desk.inquiry(text)).safetyFlags
        #expect(flags.contains(.suicidalIdeation) || flags.contains(.overdose), "\(flags)")
    }
}
