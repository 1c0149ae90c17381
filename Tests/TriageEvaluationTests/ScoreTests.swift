import API
import Admissions
import Testing
import TriageEvaluation

@Suite struct `Scoring triage` {
    @Test(arguments: [
        (Figure.strict, 4, 6), (.acceptable, 5, 6), (.rules, 2, 5), (.queues, 2, 3), (.detoxRecall, 2, 2),
        (.clarificationPrecision, 0, 0), (.clarificationRecall, 0, 1), (.flagPrecision, 2, 4),
        (.flagRecall, 2, 3), (.crises, 1, 2), (.plainCrises, 0, 1), (.obliqueCrises, 1, 1),
        (.falseAlarms, 1, 4), (.lost, 1, 5),
    ])
    func `each figure counts what its name says`(_ figure: Figure, _ part: Int, _ whole: Int) {
        #expect(SmallFile.score.share(figure) == Share(part, of: whole))
    }

    @Test func `precision counts what came, recall what should have come`() {
        let score = SmallFile.score
        #expect(score.precision(.iop) == Share(1, of: 2))
        #expect(score.recall(.iop) == Share(1, of: 1))
        #expect(score.precision(.notALead) == Share(1, of: 2))
        #expect(score.recall(.residential) == Share(0, of: 1))
        #expect(score.precision(.minor) == Share(0, of: 1))
        #expect(score.recall(.suicidalIdeation) == Share(0, of: 1))
        #expect(score.recall(.overdose) == Share(1, of: 1))
    }

    @Test func `the confusions add up to the cases`() {
        let score = SmallFile.score
        let counts = LevelOfCare.allCases.flatMap { expected in
            LevelOfCare.allCases.map { score.count(expected: expected, got: $0) }
        }
        #expect(counts.reduce(0, +) == 6)
        #expect(score.count(expected: .residential, got: .iop) == 1)
        #expect(score.count(expected: .needsClarification, got: .notALead) == 1)
    }

    @Test(arguments: [
        ("strict=66.6", true), ("strict=66.7", false), ("acceptable=83", true), ("crises=50", true),
        ("crises=50.1", false), ("lost=1", true), ("lost=0", false), ("false-alarms=1", true),
        ("detox-recall=100", true), ("clarification-precision=0", false),
    ])
    func `a percentage must be reached, a number of cases not passed, and nothing counted reaches nothing`(
        _ text: String, _ isMet: Bool
    ) throws {
        let requirement = try #require(Requirement(text))
        #expect(requirement.isMet(by: SmallFile.score) == isMet)
        #expect("\(requirement)" == text)
    }

    @Test(arguments: ["", "strict", "strict=", "strict=x", "strict=-1", "Strict=9", "strict=1=2", "lost=nan"])
    func `anything but figure=number is no requirement`(_ text: String) {
        #expect(Requirement(text) == nil)
    }

    @Test func `a percentage is rounded down, so that 100 means all`() {
        #expect(Share(9999, of: 10_000).percentText == "99.9")
        #expect(Share(3, of: 3).percentText == "100.0")
        #expect(Share(0, of: 0).percentText == "–")
    }

    @Test func `a case is listed under its worst miss`() {
        let misses = SmallFile.score.results.map { Miss($0) }
        #expect(misses == [nil, .acceptableLevel, .lostLead, .wrongFlags, nil, .falseAlarm])
    }

    @Test func `a miss shows what was expected, what came, the text and the evidence`() throws {
        let result = try #require(SmallFile.score.results.first { $0.expected.id == "B" })
        #expect(
            result.explained(.acceptableLevel) == [
                "B: the class is an acceptable one",
                "  expected   residential R7, queue residential",
                "  or         iop",
                "  got        iop I4, queue iop",
                "  text       \"b\"",
                "  evidence   seen affirmed \"b\" for I4",
            ])
    }

    @Test func `the report has aligned columns and leaves out what nothing was counted for`() {
        let lines = ScoreText(SmallFile.score).lines
        #expect(lines.first == "  class, strict                       4  of  6   66.6 %")
        #expect(!lines.contains { $0.contains("rightly") && $0.contains("needs_clarification") })
        #expect(lines.contains("  iop                         1    2      1     100.0         50.0"))
        #expect(
            lines.contains("  not_a_lead               ·            ·    ·                    ·           1"))
    }

    @Test func `the document holds counts and ids, and no words of a text`() {
        let document = SmallFile.score.document
        #expect(document["figures"]?["lost"]?["part"] == 1)
        #expect(document["figures"]?["lost"]?["whole"] == 5)
        #expect(document["figures"]?["lost"]?["percent"]?.integer == 20)
        #expect(document["figures"]?["clarification-precision"]?["percent"] == .null)
        #expect(document["confusion"]?["residential"]?["iop"] == 1)
        #expect(document["misses"]?.elements?.compactMap { $0["id"]?.text } == ["B", "C", "D", "F"])
        #expect(document["misses"]?.elements?.first?["miss"] == "acceptable_level")
    }
}
