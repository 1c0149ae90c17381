import Admissions
import Testing
import Triage

/// What people tell beside a danger, before it and behind it, with each of the marks they set between.
@Suite struct `A danger beside something else` {
    /// A line of `asides.tsv`: a danger with its flag, or what stands before or behind one.
    private struct Line {
        let role: String
        let flag: SafetyFlag?
        let text: String
    }

    private func lines(_ language: String) throws -> [Line] {
        try Desk.lines("asides.tsv").filter { $0[1] == language }.map {
            Line(role: $0[0], flag: SafetyFlag(rawValue: $0[2]), text: $0[3])
        }
    }

    /// Every danger with every aside, joined in each way.
    private func texts(_ language: String) throws -> [(flag: SafetyFlag, text: String)] {
        let lines = try lines(language)
        let (before, behind) = (lines.filter { $0.role == "before" }, lines.filter { $0.role == "behind" })
        return lines.flatMap { danger -> [(SafetyFlag, String)] in
            guard let flag = danger.flag else { return [] }
            return behind.flatMap { aside in
                [" ", ", ", ". "].map { (flag, "\(danger.text)\($0)\(aside.text)") }
            } + before.flatMap { aside in [" ", ", "].map { (flag, "\(aside.text)\($0)\(danger.text)") } }
        }
    }

    @Test(arguments: ["en", "es"], Channel.allCases)
    func `is lost in no more than one of two hundred texts`(_ language: String, _ channel: Channel) throws {
        let texts = try texts(language)
        let lost = texts.filter { text in
            !Triage.assess(Desk.inquiry(text.text, channel)).safetyFlags.contains(where: \.isCrisis)
        }
        #expect(
            lost.count * 200 <= texts.count, "\(lost.count) of \(texts.count): \(lost.prefix(10).map(\.text))"
        )
    }
}
