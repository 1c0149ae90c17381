import API
import Admissions
import ArgumentParser
import Triage

/// `leadlined triage`
struct TriageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "Explain what triage concludes from a text.",
        discussion: """
            Prints the level of care, the rule and the words it stands on, safety flags with what the desk does, the \
            urgency, and what to ask. Nothing is stored or sent.

              $ leadlined triage "drinks a fifth a day, shakes every morning"
              $ leadlined triage --channel phone < note.txt
              $ leadlined triage --jsonl < inquiries.jsonl > assessments.jsonl

            With --jsonl each line is an inquiry as posted, or an object with "id" (any string), "channel", "text" and \
            optional "fields"; other keys are passed over. One line of JSON comes out for each, in order. A line that \
            cannot be read gives an object with "error", and the rest goes on; blank lines are passed over. --channel and \
            --received-at stand in where a line has none of its own.

            Exit code: 0; 64 when the options do not fit together; 65 when a text is too long, or lines could not be read.
            """)

    @Argument(help: "The text; standard input when left out.")
    var text: String?

    @Option(help: ArgumentHelp("How it came in. Default: web_form; with --jsonl none.", valueName: "channel"))
    var channel: ChannelOption?

    @Option(
        help: ArgumentHelp(
            "When it was received, in RFC 3339; dates in the text are read relative to it. Default: now.",
            valueName: "time"))
    var receivedAt: String?

    @Flag(help: "Read inquiries as JSON Lines from standard input.")
    var jsonl = false

    func validate() throws {
        if jsonl, text != nil { throw ValidationError("--jsonl reads standard input: leave the text out") }
        if let receivedAt, ZonedInstant(rfc3339: receivedAt) == nil {
            throw ValidationError("--received-at takes a time such as 2026-11-20T10:15:00-08:00")
        }
    }

    func run() throws {
        if jsonl { try explainLines() } else { try explainText() }
    }

    private func explainText() throws(CommandFault) {
        let words = text ?? standardInput()
        guard words.unicodeScalars.count <= InquiryFields.textLimit else {
            throw CommandFault(.badInput, "the text is longer than \(InquiryFields.textLimit) characters")
        }
        let inquiry = Inquiry(
            id: InquiryID(at: received.instant), receivedAt: received,
            channel: channel?.channel ?? .webForm, text: words)
        for line in TriageExplanation(assess(inquiry), of: inquiry).lines { Terminal.print(line) }
    }

    private var received: ZonedInstant {
        receivedAt.flatMap { ZonedInstant(rfc3339: $0) } ?? ZonedInstant(RealClock.now(), offsetMinutes: 0)
    }

    private func standardInput() -> String {
        if Terminal.isInteractive {
            Terminal.say("Type or paste the text, then Ctrl-D on a line of its own.")
        }
        var lines: [String] = []
        Terminal.forEachInputLine { lines.append(String(decoding: $0, as: UTF8.self)) }
        return lines.joined(separator: "\n")
    }

    private func explainLines() throws(CommandFault) {
        var number = 0
        var (read, bad) = (0, 0)
        Terminal.forEachInputLine { bytes in
            number += 1
            guard !InquiryLine.isBlank(bytes) else { return }
            read += 1
            let line = TriageLine(bytes, number: number, moment: received, channel: channel?.channel)
            if line.isBad { bad += 1 }
            Terminal.print(line.answer(assess))
        }
        if bad > 0 {
            throw CommandFault(
                .badInput, "\(bad) of \(read) lines could not be read; each says why in \"error\"")
        }
    }
}

/// A channel as an option.
enum ChannelOption: String, ExpressibleByArgument, CaseIterable {
    case phone
    case webForm = "web_form"

    var channel: Channel {
        switch self {
        case .phone: .phone
        case .webForm: .webForm
        }
    }
}
