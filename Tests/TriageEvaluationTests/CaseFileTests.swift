import Admissions
import Testing
import TriageEvaluation

@Suite struct `Evaluation cases` {
    @Test func `a case is read with what it should get`() throws {
        let cases = SmallFile.file().cases
        #expect(cases.map(\.id) == ["A", "B", "C", "D", "E", "F"])
        #expect(cases.map(\.wording) == [nil, nil, .plain, .oblique, nil, nil])
        #expect(cases.map(\.isCrisis) == [false, false, true, true, false, false])
        #expect(cases[1].acceptable == [.iop])
        #expect(cases[4].queue == .stated(nil))
        #expect(cases[5].queue == .unstated)
        #expect(cases[5].ruleID == nil)
    }

    @Test func `a bad line is named by its number and the rest goes on`() {
        let file = SmallFile.file([SmallFile.lines[0], "", "{", SmallFile.lines[1], "  \r"])
        #expect(file.cases.map(\.id) == ["A", "B"])
        #expect(file.faults.map(\.line) == [3])
    }

    @Test(arguments: [
        (#"{"channel": "fax", "text": "x", "expected": {"level_of_care": "iop"}}"#, "channel"),
        (#"{"channel": "phone", "text": "x"}"#, "expected.level_of_care"),
        (
            #"{"channel": "phone", "text": "x", "expected": {"level_of_care": "php"}}"#,
            "expected.level_of_care"
        ),
        (
            #"{"channel": "phone", "text": "x", "expected": {"level_of_care": "iop", "safety_flags": ["fire"]}}"#,
            "expected.safety_flags"
        ),
        (
            #"{"channel": "phone", "text": "x", "expected": {"level_of_care": "iop", "rule_id": "Z9"}}"#,
            "expected.rule_id"
        ),
        (
            #"{"channel": "phone", "text": "x", "expected": {"level_of_care": "iop", "lead_queue": "php"}}"#,
            "expected.lead_queue"
        ),
        (
            #"{"channel": "phone", "text": "x", "expected": {"level_of_care": "iop"}, "acceptable": "iop"}"#,
            "acceptable"
        ),
    ])
    func `a fault names the field`(_ line: String, _ field: String) {
        let faults = SmallFile.file([line]).faults
        #expect(faults.count == 1)
        #expect(faults.first?.what.hasPrefix(field + ":") == true)
    }
}
