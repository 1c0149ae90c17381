import API
import Admissions
import Testing
import leadlined

@Suite("leadlined: explaining triage") struct LeadlinedTriageTests {
    private let now = Instant(seconds: 1_790_000_000)
    private var moment: ZonedInstant { ZonedInstant(now, offsetMinutes: -420) }

    private func inquiry(_ text: String) -> Inquiry {
        Inquiry(
            id: InquiryID(at: now), receivedAt: ZonedInstant(now, offsetMinutes: 0), channel: .phone,
            text: text)
    }

    private func assessment(_ evidence: [Evidence] = [], flags: [SafetyFlag] = []) -> Assessment {
        Assessment(
            levelOfCare: .detox, leadQueue: .detox, ruleID: "D1", scenario: "active_withdrawal",
            alsoFired: ["I2a"], evidence: evidence, safetyFlags: flags, priority: .high, urgency: 80,
            confidence: .low, needsCallback: true, clarifyQuestions: [.lastUse, .callbackNumber],
            subject: .oneself, requestedServices: [.cbt], rulesetVersion: "7")
    }

    @Test func `the explanation names level, rule, urgency, flags with their action, words and questions`() {
        let span = Span(0, 5)
        let text = TriageExplanation(
            assessment(
                [
                    Evidence(
                        signal: "withdrawal_now", assertion: .affirmed, field: "text", span: span,
                        ruleID: "D1")
                ],
                flags: [.highRiskWithdrawal]),
            of: inquiry("shaky this morning")
        ).lines
        #expect(
            text == [
                "level       detox (queue detox)",
                "rule        D1 active_withdrawal",
                "also fired  I2a lacks_means_work",
                "urgency     80 of 100, priority high",
                "confidence  low; call back first",
                "subject     self",
                "asks for    cbt",
                "flags       high_risk_withdrawal: nurse line; \"do not stop suddenly\"",
                "evidence    D1: withdrawal_now \"shaky\"",
                "ask         When did they last use?",
                "            What number may we call back?",
                "rules       version 7",
            ])
    }

    @Test func `each rule is told with its words, shorter ones within longer, and each flag with its own`() {
        func piece(_ end: Int, _ rule: String, _ signal: String = "SED") -> Evidence {
            Evidence(signal: signal, assertion: .affirmed, field: "text", span: Span(0, end), ruleID: rule)
        }
        let lines = TriageExplanation(
            assessment(
                [
                    piece(7, "high_risk_withdrawal", "high_risk_withdrawal"), piece(5, "D1"), piece(16, "D1"),
                    piece(7, "I2a"),
                ], flags: [.highRiskWithdrawal]),
            of: inquiry("a liter of vodka")
        ).lines
        #expect(
            lines.filter { $0.contains("liter") } == [
                "evidence    D1: SED \"a liter of vodka\"", "            I2a: SED \"a liter\"",
                "            high_risk_withdrawal: \"a liter\"",
            ])
    }

    @Test func `a level that the words as a whole decided says what the table alone would give`() {
        let text = "no w/d, doesn't need detox"
        let weighed = Assessment(
            levelOfCare: .detox, leadQueue: .detox, ruleID: "D2", scenario: "sedative_dependence",
            alsoFired: ["I3c"],
            evidence: [
                Evidence(signal: "detox", assertion: .possible, field: "text", span: Span(0, 6), ruleID: "D2")
            ],
            safetyFlags: [], priority: .high, urgency: 80, confidence: .low, needsCallback: true,
            clarifyQuestions: [], subject: .oneself, requestedServices: [], rulesetVersion: "7")
        let lines = TriageExplanation(weighed, of: inquiry(text)).lines
        #expect(lines[2] == "            by the words as a whole; by the table alone I3c no_detox_required")
        #expect(lines.contains("evidence    D2: detox \"no w/d\" (possible)"))
    }

    @Test func `a crisis stands first with what to do`() {
        let lines = TriageExplanation(assessment(flags: [.overdose]), of: inquiry("won't wake up")).lines
        #expect(lines.first == "CRISIS overdose: 911 now, naloxone if there is any, stay on the line")
    }

    @Test func `quoted words cannot drive the terminal or forge a line`() {
        let words = "red\u{1B}[2J\nlevel       iop\u{202E}"
        let span = Span(0, words.unicodeScalars.count)
        let lines = TriageExplanation(
            assessment([
                Evidence(signal: "x", assertion: .affirmed, field: "text", span: span, ruleID: "D1")
            ]),
            of: inquiry(words)
        ).lines
        #expect(lines.contains("evidence    D1: x \"red [2J level       iop \""))
    }

    private func answer(_ line: String) throws -> JSONValue {
        let text = TriageLine(Array(line.utf8), number: 3, moment: moment).answer { inquiry in
            let span = Span(0, inquiry.text.unicodeScalars.count)
            return assessment([Evidence(signal: "seen", assertion: .possible, field: "text", span: span)])
        }
        return try JSONValue.read(Array(text.utf8))
    }

    @Test func `a line gives its assessment with every member, under its own id`() throws {
        let value = try answer(#"{"id": "D-001", "channel": "phone", "text": "hé", "note": {"a": [[[1]]]}}"#)
        #expect(
            value.members?.members.map(\.name) == [
                "id", "level_of_care", "lead_queue", "rule_id", "scenario", "also_fired", "evidence",
                "safety_flags",
                "priority", "urgency", "confidence", "needs_callback", "clarify_questions", "subject",
                "requested_services", "ruleset_version",
            ])
        #expect(value["id"] == "D-001")
        #expect(value["evidence"]?.elements?.first?["span"] == ["start": 0, "end": 2])
        #expect(value["evidence"]?.elements?.first?["words"] == "hé")
    }

    @Test func `the fields of a line are read from it or from below "fields"`() throws {
        for line in [
            #"{"channel": "phone", "text": "x", "age": 34, "received_at": "2031-01-01T00:00:00Z"}"#,
            #"{"channel": "phone", "text": "x", "fields": {"age": 34, "received_at": "2031-01-01T00:00:00Z"}}"#,
        ] {
            var seen: [Inquiry] = []
            _ = TriageLine(Array(line.utf8), number: 1, moment: moment).answer { inquiry in
                seen.append(inquiry)
                return assessment()
            }
            #expect(seen.first?.age == 34)
            #expect(seen.first?.receivedAt.instant == Instant(rfc3339: "2031-01-01T00:00:00Z"))
        }
    }

    @Test func `the moment and the channel given stand in where a line has none`() {
        var seen: [Inquiry] = []
        for line in [#"{"text": ""}"#, #"{"channel": "web_form", "text": ""}"#] {
            _ = TriageLine(Array(line.utf8), number: 1, moment: moment, channel: .phone).answer { inquiry in
                seen.append(inquiry)
                return assessment()
            }
        }
        #expect(seen.map(\.receivedAt) == [moment, moment])
        #expect(seen.map(\.channel) == [.phone, .webForm])
    }

    @Test func `an error names every fault of its line`() throws {
        let value = try answer(
            #"{"channel": "phone", "text": "x", "fields": {"age": 200, "pregnant": "yes"}}"#)
        #expect(value["fields"]?.elements?.count == 2)
        let error = try #require(value["error"]?.text)
        #expect(error.contains("age: ") && error.contains("; pregnant: "), "\(error)")
    }

    @Test(arguments: [
        (#"{"id": "a", "channel": "fax", "text": "x"}"#, JSONValue.string("a"), ["channel"]),
        (#"{"id": 7, "channel": "phone"}"#, .int(7), ["text"]),
        (#"{"channel": "phone", "text": "x", "fields": {"age": 200}}"#, .null, ["age"]),
        (#"{"channel": "phone", "text": "x", "fields": []}"#, .null, ["fields"]),
        (#"{"channel": "phone", "text": "x", "fields": "age"}"#, .null, ["fields"]),
        ("{", .null, []), ("[1]", .null, []), ("\u{FEFF}{}", .null, []),
    ])
    func `a bad line gives an error with its number, its id and the fields at fault`(
        line: String, id: JSONValue, fields: [String]
    ) throws {
        let value = try answer(line)
        #expect(value["id"] == id)
        #expect(value["line"] == 3)
        #expect(value["error"]?.text?.isEmpty == false)
        #expect(value["level_of_care"] == nil)
        #expect(value["fields"]?.elements?.compactMap(\.text) ?? [] == fields)
    }
}
