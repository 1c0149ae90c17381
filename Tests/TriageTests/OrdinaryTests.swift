import Admissions
import Testing
import Triage

/// What people add about their lives, their insurance and their calendars decides nothing.
@Suite struct `Ordinary sentences` {
    private struct Reading: Equatable {
        let ruleID: String
        let flags: [SafetyFlag]
    }

    /// Inquiries of one rule each, by the kind of line in the fixture.
    private static let inquiries: [String: [String]] = [
        "en": [
            "I drink a fifth of vodka every day.", "I'd like detox for my heroin use.",
            "I've used meth most days for three years.", "I smoke weed on weekends.",
            "Do you have an evening outpatient program?", "I finished ninety days of residential last week.",
            "It's about cocaine.", "Please help.", "I can't stop thinking about ending my life.",
        ],
        "es": [
            "Tomo una botella de vodka todos los días.", "Llevo tres años usando cristal casi diario.",
            "Fumo marihuana los fines de semana.", "Es por la cocaína.", "Ayuda por favor.",
            "Ya no quiero vivir.",
        ],
        "phone": [
            "pt drinks a fifth vodka qd", "meth most days x 3y", "thc wknds only", "asks re evening IOP",
            "d/c from 90d resi last wk, sober", "re: cocaine", "wants help", "SI w/ plan",
        ],
    ]

    private func read(_ text: String, _ channel: Channel) -> Reading {
        let assessment = Triage.assess(Desk.inquiry(text, channel))
        // Whoever names an insurer may be asking about it; both are called back.
        let isOpen = ["C1", "C2", "C4"].contains(assessment.ruleID)
        return Reading(ruleID: isOpen ? "C" : assessment.ruleID, flags: assessment.safetyFlags)
    }

    /// Sentences of forms and calls that no card has learned from.
    @Test func `of everyday sentences hardly one in a hundred alarms`() throws {
        let alarming = try Desk.lines("everyday-sentences.tsv").filter { line in
            let channel: Channel = line[1] == "phone" ? .phone : .webForm
            return Triage.assess(Desk.inquiry(line[2], channel)).safetyFlags.contains(where: \.isCrisis)
        }
        #expect(alarming.count <= 5, "\(alarming.map { $0[2] })")
    }

    /// What a whole text weighs may tip a rule by a sentence: one text in a thousand. No flag hangs on one.
    @Test func `an ordinary sentence before or after an inquiry changes no flag and hardly ever the rule`()
        throws
    {
        var count = 0
        var changed: [String] = []
        for parts in try Desk.lines("ordinary-sentences.tsv") {
            let channel: Channel = parts[0] == "phone" ? .phone : .webForm
            let between = channel == .phone ? " / " : " "
            for inquiry in try #require(Self.inquiries[parts[0]]) {
                let alone = read(inquiry, channel)
                for text in [inquiry + between + parts[1], parts[1] + between + inquiry] {
                    let together = read(text, channel)
                    #expect(together.flags == alone.flags, "\(text)")
                    count += 1
                    if together.ruleID != alone.ruleID { changed.append(text) }
                }
            }
        }
        #expect(count > 10_000)
        #expect(changed.count * 1000 <= count, "\(changed)")
    }

    /// Choirs have voices and somebody gives away a canoe: words of danger with none in them.
    @Test func `words of danger in an ordinary sentence seldom raise a flag`() throws {
        let lines = try Desk.lines("alarming-words.tsv")
        let alarmed = lines.filter { parts in
            let inquiry = ["en": "It's about cocaine.", "es": "Es por la cocaína.", "phone": "re: cocaine"]
            let channel: Channel = parts[0] == "phone" ? .phone : .webForm
            return !read("\(inquiry[parts[0]] ?? "") \(parts[1])", channel).flags.isEmpty
        }
        #expect(lines.count >= 1500)
        #expect(alarmed.count * 31 <= lines.count, "\(alarmed.map { $0[1] })")
    }
}
