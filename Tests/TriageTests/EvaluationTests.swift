import Admissions
import Testing
import Triage

/// How a file of cases scores.
private struct Score {
    var total = 0
    var strict = 0
    var acceptable = 0
    var rules = 0
    var lostLeads: [String] = []
    var missedCrises: [String] = []
    var falseFlags = 0
    var raisedFlags = 0
    var misses: [String] = []

    init(_ cases: [ScoredCase]) {
        for scored in cases {
            let result = Triage.assess(scored.inquiry)
            let flags = Set(result.safetyFlags.map(\.rawValue))
            total += 1
            let isStrict = result.levelOfCare.rawValue == scored.level
            if isStrict { strict += 1 }
            if isStrict || scored.acceptable.contains(result.levelOfCare.rawValue) { acceptable += 1 }
            if result.ruleID == scored.rule { rules += 1 }
            if result.levelOfCare == .notALead, scored.level != "not_a_lead" { lostLeads.append(scored.id) }
            let crises = SafetyFlag.allCases.filter(\.isCrisis).map(\.rawValue)
            if !scored.flags.intersection(crises).isSubset(of: flags) { missedCrises.append(scored.id) }
            falseFlags += flags.subtracting(scored.flags).count
            raisedFlags += flags.count
            if !isStrict {
                misses.append("\(scored.id) \(scored.level) \(scored.rule), got \(result.ruleID)")
            }
        }
    }

    func report(_ name: String) {
        let precision = raisedFlags == 0 ? 100 : 100 * (raisedFlags - falseFlags) / raisedFlags
        print(
            "\(name): strict \(strict)/\(total), with acceptable \(acceptable), rules \(rules), flag precision \(precision) %, "
                + "crises missed \(missedCrises.count), leads lost \(lostLeads.count)")
        for miss in misses { print("  \(miss)") }
    }
}

@Suite struct `Evaluation files` {
    @Test func `the example file reaches 95 percent strict, flags every crisis and loses no lead`() throws {
        let score = Score(try ScoredCase.load("triage-examples.jsonl"))
        score.report("triage-examples")
        #expect(score.strict * 100 >= score.total * 95)
        #expect(score.missedCrises.isEmpty)
        #expect(score.lostLeads.isEmpty)
    }

    @Test func `the developers' own sentences reach 95 percent strict, flag every crisis and lose no lead`()
        throws
    {
        let score = Score(try ScoredCase.load("triage-own.jsonl"))
        score.report("triage-own")
        #expect(score.total >= 300)
        #expect(score.strict * 100 >= score.total * 95)
        #expect(score.missedCrises.isEmpty)
        #expect(score.lostLeads.isEmpty)
        #expect(score.falseFlags * 100 <= score.raisedFlags * 15)
    }

    @Test func `the own sentences hold a case for every rule and every flag`() throws {
        let cases = try ScoredCase.load("triage-own.jsonl")
        let rules = Set(cases.map(\.rule))
        let wanted = [
            "N1", "N2", "N3", "N4", "N5", "N6", "D1", "D2", "D3", "D4", "D5", "D6", "M1r", "M1i", "I1", "I2a",
            "I2b", "I2c",
            "I3a", "I3b", "I3c", "I4", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "C1", "C2", "C3", "C4", "C5",
            "C6",
        ]
        #expect(wanted.filter { !rules.contains($0) } == [])
        let flags = cases.reduce(into: Set<String>()) { $0.formUnion($1.flags) }
        #expect(SafetyFlag.allCases.map(\.rawValue).filter { !flags.contains($0) } == [])
    }
}
