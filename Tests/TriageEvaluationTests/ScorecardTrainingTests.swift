import Testing
import Triage
import TriageEvaluation

@Suite struct `Learning scorecards` {
    /// Eight cases of each kind; the words between the braces decide.
    private static let lines = (1...8).flatMap { number in
        [
            line("D\(number)", "The flimflam is here. My garden is green.", "detox", "violence"),
            line("I\(number)", "My garden is green. The lamp is here.", "iop", nil),
        ]
    }

    private static func line(_ id: String, _ text: String, _ level: String, _ flag: String?) -> String {
        let flags = flag.map { "\"\($0)\"" } ?? ""
        return """
            {"id": "\(id)", "channel": "web_form", "text": "\(text)", \
            "expected": {"level_of_care": "\(level)", "safety_flags": [\(flags)]}}
            """
    }

    private func weights(_ card: Card, _ lines: [String] = lines) -> [String: Int] {
        let learned = ScorecardTraining(SmallFile.file(lines).cases).learn(card)
        return Dictionary(uniqueKeysWithValues: learned.weights.map { ($0.term, $0.weight) })
    }

    @Test func `a word that decides weighs, and one that stands in all cases does not`() throws {
        let weights = weights(.detox)
        #expect(try #require(weights["flimflam"]) > 0)
        #expect(try #require(weights["the flimflam"]) > 0)
        #expect(try #require(weights["lamp"]) < 0)
        #expect(abs(weights["garden"] ?? 0) < (weights["flimflam"] ?? 0))
    }

    @Test func `a crisis is learned from the sentences that tell it`() throws {
        let weights = weights(.violence)
        #expect(try #require(weights["flimflam"]) > 0)
        #expect((weights["garden"] ?? 0) <= 0)
    }

    @Test func `a word of two cases weighs nothing`() {
        let rare = Self.lines + (1...2).map { Self.line("R\($0)", "Hullabaloo everywhere.", "detox", nil) }
        #expect(weights(.detox, rare)["hullabaloo"] == nil)
    }

    @Test func `what a phrase denies is another word`() {
        let denied = (1...8).map { Self.line("N\($0)", "She denies chest pain.", "iop", nil) }
        let terms = weights(.detox, Self.lines + denied).keys
        #expect(terms.contains("~pain") && !terms.contains("pain"))
    }

    @Test func `the same cases give the same weights`() {
        #expect(weights(.detox) == weights(.detox))
    }

    @Test func `ordinary sentences speak for nothing`() {
        let training = ScorecardTraining(
            SmallFile.file(Self.lines).cases,
            ordinary: (1...12).map { _ in FuzzInput.webForm("The flimflam is here.") })
        let learned = training.learn(.detox).weights.first { $0.term == "flimflam" }?.weight ?? 0
        #expect(learned < (weights(.detox)["flimflam"] ?? 0))
    }
}
