import Admissions
import Testing
import Triage

/// Every sign of the lexicons in a sentence that says it and in one that only sounds like it; the triggers have tests of
/// their own.
@Suite struct `Signs` {
    private static let triggers: Set<String> = [
        "negates", "negatesBefore", "pseudo", "past", "hypothetical", "possible", "terminator", "renewed",
    ]

    private struct Line: Sendable, CustomTestStringConvertible {
        let sign: String
        let told: String
        let onlySimilar: String

        var testDescription: String { sign }

        static let all: [Line] =
            (try? Desk.lines("signs.tsv").filter { $0.count == 3 }.map {
                Line(sign: $0[0], told: $0[1], onlySimilar: $0[2])
            }) ?? []
    }

    private func findings(_ sign: String, in text: String) -> [Outline.Finding] {
        Outline(Desk.inquiry(text)).findings.filter { $0.sign == sign }
    }

    @Test func `each has a case for it and one against it`() throws {
        #expect(Line.all.map(\.sign) == LexiconListing.signs.subtracting(Self.triggers).sorted())
        #expect(try Line.all.count == Desk.lines("signs.tsv").count)
    }

    @Test(arguments: Line.all)
    private func `is found where it is told`(_ line: Line) {
        let found = findings(line.sign, in: line.told)
        #expect(found.contains { $0.assertion != .negated && $0.assertion != .hypothetical })
    }

    @Test(arguments: Line.all)
    private func `is not affirmed of the subject where it is denied or only sounds so`(_ line: Line) {
        let found = findings(line.sign, in: line.onlySimilar)
        #expect(!found.contains { $0.assertion == .affirmed && $0.isAboutSubject })
    }
}
