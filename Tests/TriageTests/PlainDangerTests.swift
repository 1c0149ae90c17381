import Admissions
import Testing
import Triage

@Suite struct `Dangers told plainly` {
    @Test func `each raises a crisis flag, and each remark that only sounds like one raises none`() throws {
        for line in try Desk.lines("plain-dangers.tsv") {
            let assessment = Triage.assess(
                Desk.inquiry(line[2], try #require(Channel(rawValue: line[1]))))
            #expect(assessment.safetyFlags.contains(where: \.isCrisis) == (line[0] == "crisis"), "\(line[2])")
        }
    }
}
