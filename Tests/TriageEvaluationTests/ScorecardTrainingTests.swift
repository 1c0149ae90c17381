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
        weights(card, ScorecardTraining(SmallFile.file(lines).cases))
    }

    private func weights(_ card: Card, _ training: ScorecardTraining) -> [String: Int] {
        let learned = card.flag == nil ? training.learnClasses() : [training.learn(card)]
        let own = learned.first { $0.card == card }?.weights ?? []
        return Dictionary(uniqueKeysWithValues: own.map { ($0.term, $0.weight) })
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

    @Test func `a class is learned from what the reader finds as well`() throws {
        let drinkers = (1...8).map {
            Self.line("T\($0)", ["Vodka.", "Gin.", "Beer.", "Rum."][$0 % 4], "residential", nil)
        }
        #expect(try #require(weights(.residential, Self.lines + drinkers)["*substance.sedative"]) > 0)
    }

    @Test func `words that stand in many texts speak of no danger`() {
        let many =
            Self.lines
            + (1...60).map {
                Self.line("M\($0)", "The flimflam is here.", "detox", $0 % 2 == 0 ? "violence" : nil)
            }
        #expect(weights(.violence, many)["flimflam"] == nil)
    }

    @Test func `what a phrase denies is another word`() {
        let denied = (1...8).map { Self.line("N\($0)", "She denies chest pain.", "iop", nil) }
        let terms = weights(.iop, Self.lines + denied).keys
        #expect(terms.contains { $0.contains("~") } && !terms.contains("pain"), "\(terms)")
    }

    @Test func `the same cases give the same weights`() {
        #expect(weights(.detox) == weights(.detox))
    }

    @Test func `ordinary sentences speak for nothing`() {
        let training = ScorecardTraining(
            SmallFile.file(Self.lines).cases,
            ordinary: (1...12).map { _ in FuzzInput.webForm("The flimflam is here.") })
        let learned = weights(.violence, training)["flimflam"] ?? 0
        #expect(learned < (weights(.violence)["flimflam"] ?? 0))
    }

    @Test func `ordinary sentences around a case teach nothing of its class`() throws {
        let training = ScorecardTraining(
            SmallFile.file(Self.lines).cases,
            ordinary: (1...12).map { FuzzInput.webForm("A kettle boils on stove \($0).") })
        let weights = weights(.detox, training)
        #expect(try #require(weights["flimflam"]) > 0)
        #expect(abs(weights["kettl", default: 0]) < (weights["flimflam"] ?? 0))
    }
}
