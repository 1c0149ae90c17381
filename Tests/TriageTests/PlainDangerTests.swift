import Admissions
import Testing
import Triage

@Suite struct `Dangers told plainly` {
    /// Sentences alone, and those that three writers set beside histories, denials, other people and questions.
    @Test(arguments: ["plain-dangers.tsv", "dangers-in-context.tsv"])
    func `each raises a crisis flag, and each remark that only sounds like one raises none`(_ file: String)
        throws
    {
        for line in try Desk.lines(file) {
            let assessment = Triage.assess(
                Desk.inquiry(line[2], try #require(Channel(rawValue: line[1]))))
            #expect(assessment.safetyFlags.contains(where: \.isCrisis) == (line[0] == "crisis"), "\(line[2])")
        }
    }
}
