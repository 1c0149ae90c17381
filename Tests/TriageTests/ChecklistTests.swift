import Admissions
import Testing
import Triage

/// Screenings as desks write them, and lists of denials with a statement behind them.
@Suite struct `Answers of a screening` {
    private func crisis(_ text: String, _ channel: Channel = .phone) -> [SafetyFlag] {
        Triage.assess(Desk.inquiry(text, channel)).safetyFlags.filter(\.isCrisis)
    }

    /// How an item is answered no, and yes.
    private static let styles: [(no: String, yes: String, between: String)] = [
        (" n", " y", " "), (": n", ": y", " / "), ("? no", "? yes", ", "), ("=N", "=Y", " "),
        ("- ", "+ ", ""),
        (": no", ": sí", ", "), ("-N", "-Y", " "),
    ]

    @Test(arguments: styles.indices)
    func `a no denies its own item and a yes affirms its own`(_ style: Int) {
        let (no, yes, between) = Self.styles[style]
        let items: [(name: String, flag: SafetyFlag)] = [
            ("SI", .suicidalIdeation), ("HI", .violence), ("AH", .hallucinations), ("sz", .seizure),
        ]
        #expect(crisis(items.map { $0.name + no }.joined(separator: between) + ". meth") == [])
        for affirmed in items {
            let note = items.map { $0.name + ($0.name == affirmed.name ? yes : no) }.joined(
                separator: between)
            #expect(crisis(note + ". meth") == [affirmed.flag], "\(note)")
        }
    }

    @Test(arguments: [
        "niega SI y HI. cristal", "passive SI: denies. active SI: denies. etoh",
        "SI/plan/intent: all denied. coke",
        "thoughts of self harm = no. coke",
        "Niega ideación suicida, homicida, alucinaciones, convulsiones. alcohol",
        "(-) SI (-) HI (-) sz. etoh", "etoh - denies CP - no SI - works days",
        "hi yes I was calling about the outpatient program",
    ])
    func `a list that is denied raises nothing`(_ note: String) { #expect(crisis(note) == []) }

    @Test(arguments: ["SI y/n: n. etoh", "SI/HI: N/N. etoh", "SI/HI: no/no, AH/VH n/n, drinks daily"])
    func `two answers with a slash between them deny both items`(_ note: String) {
        #expect(crisis(note) == [])
    }

    @Test(arguments: [
        ("(+) SI (-) HI (-) sz. etoh", SafetyFlag.suicidalIdeation), ("etoh daily. (+) HI", .violence),
        ("male 34, meth daily. (+) AH", .hallucinations), ("SI y/n: y. etoh", .suicidalIdeation),
        ("SI: no plan, no intent, thoughts daily. etoh", .suicidalIdeation),
        ("SI no, HI yes. meth", .violence),
    ])
    func `signs before their items are those of the items behind them`(_ note: String, _ flag: SafetyFlag) {
        #expect(crisis(note) == [flag])
    }

    @Test(arguments: [
        ("no shakes no sweats had a seizure today", SafetyFlag.seizure),
        ("no tiene fiebre está vomitando sangre", .medicalEmergency),
        ("no withdrawal nothing my chest hurts tho since last night", .chestPain),
        ("No seizures, no DTs, yes suicidal. I drink.", .suicidalIdeation),
        ("Doesn't work, doesn't go out, hearing voices. Meth.", .hallucinations),
    ])
    func `a statement behind a list of denials is none of its items`(_ text: String, _ flag: SafetyFlag) {
        #expect(crisis(text, .webForm) == [flag])
    }

    @Test(arguments: [
        "no sz, chest hurts. coke", "no w/d, chest tight x 2h. meth", "sin conv, con dolor de pecho. coca",
    ])
    func `a statement in a note is none of the items denied before it`(_ note: String) {
        #expect(crisis(note) == [.chestPain])
    }

    @Test(arguments: [
        "no shakes, sweats, seizures or hallucinations today",
        "Seizures, hallucinations, DTs: I've had none of them.",
        "doesn't have seizures, hallucinations, chest pain",
    ])
    func `a list goes on behind its commas`(_ text: String) { #expect(crisis(text, .webForm) == []) }
}
