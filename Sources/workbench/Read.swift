import API
import Admissions
import ArgumentParser
import Foundation
import Triage
import TriageEvaluation

/// `workbench read`
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Show what the reader finds in a text, layer by layer.",
        discussion: """
            Reads standard input, a text a line or cases as JSON Lines, and prints for each the normalised text, the \
            times and amounts, and every phrase of the lexicons with its assertion and whom it is about.

              $ echo 'denies SI, drinks a fifth daily' | workbench read --phone
            """)

    @Flag(help: "Read plain texts as phone notes.")
    var phone = false

    @Option(help: "Of cases, the ids to read; all of them where none is named.")
    var id: [String] = []

    func run() {
        let now = ZonedInstant(Instant(seconds: Int64(Date().timeIntervalSince1970)), offsetMinutes: 0)
        let channel: Channel = phone ? .phone : .webForm
        var number = 0
        while let line = readLine() {
            number += 1
            guard line.first == "{" else {
                show("", Inquiry(id: InquiryID(1), receivedAt: now, channel: channel, text: line))
                continue
            }
            let read = InquiryLine(Array(line.utf8), number: number, moment: now, channel: channel)
            let name = read.id.text ?? "\(number)"
            guard id.isEmpty || id.contains(name) else { continue }
            switch read.inquiry {
            case .success(let inquiry): show(name + " ", inquiry)
            case .failure(let problem): Files.say("line \(number): \(problem.summary)")
            }
        }
    }

    private func show(_ name: String, _ inquiry: Inquiry) {
        let outline = Outline(inquiry)
        let assessment = assess(inquiry)
        let flags = assessment.safetyFlags.map(\.rawValue)
        print(
            "\(name)\(assessment.levelOfCare.rawValue) \(assessment.ruleID) \(flags.joined(separator: ","))")
        for sentence in outline.sentences { print("  | " + sentence.joined(separator: " ")) }
        for quantity in outline.quantities {
            print("  \(quantity.kind) \(quantity.value) \"\(quantity.words)\"")
        }
        print("  subject \(outline.subject.rawValue)")
        for line in columns(
            outline.findings.map {
                [
                    "  \($0.sign)", $0.assertion.rawValue, $0.isAboutSubject ? "" : "other",
                    "\"\($0.words)\"",
                ]
            })
        { print(line) }
    }
}
