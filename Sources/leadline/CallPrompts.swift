package import API
package import Admissions

/// Asks an operator for a call, field by field, and writes it to disk after each answer.
///
/// Nothing typed is lost: Ctrl-D ends the questions and keeps what there is, a killed process leaves its
/// draft, an answer that fits no field goes into the notes, and notes beyond their limit into a file beside
/// the call.
package struct CallPrompts: Sendable {
    private let session: Session
    private let outbox: Outbox
    private let clock: ClockInfo

    /// Prompts for a session.
    package init(session: Session, clock: ClockInfo) {
        self.session = session
        self.clock = clock
        outbox = Outbox(state: session.state)
    }

    /// Asks everything.
    /// - Returns: the call; nil when input ended before anything was typed.
    /// - Throws: ``Failure`` when the draft cannot be written.
    @MainActor
    package func fill(_ start: Inquiry) throws(Failure) -> Inquiry? {
        session.screen.talk("Enter skips a question, Ctrl-D ends the call. Everything is saved as you type.")
        var call = start
        var isOver = false
        try askNotes(&call, &isOver)
        for question in CallQuestion.all where !isOver {
            try ask(question, &call, &isOver)
        }
        if isOver { session.screen.talk("") }
        guard call != start else {
            outbox.dropDraft(call.id)
            return nil
        }
        return call
    }

    @MainActor
    private func ask(
        _ question: CallQuestion, _ call: inout Inquiry, _ isOver: inout Bool
    ) throws(Failure) {
        let plain = call
        for attempt in 1...2 {
            session.screen.prompt("\(question.prompt): ")
            guard let line = session.readLine() else {
                isOver = true
                return
            }
            let answer = clean(line).trimmed
            if answer.isEmpty { return }
            var filled = plain
            if question.put(&filled, answer), fault(in: filled) == nil {
                call = filled
                return try outbox.saveDraft(call)
            }
            // In the notes at once: the person may hang up, skip or press Ctrl-D instead of trying again.
            call = noting(question, answer, in: call)
            try outbox.saveDraft(call)
            let advice =
                attempt == 1
                ? "\(expectation(question.field)). Once more, or Enter to skip:"
                : "Put into the notes as typed."
            session.screen.talk("  " + advice)
        }
    }

    /// Lines up to an empty one.
    @MainActor
    private func askNotes(_ call: inout Inquiry, _ isOver: inout Bool) throws(Failure) {
        session.screen.talk("What do they say? An empty line ends the notes.")
        var lines: [String] = []
        while true {
            session.screen.prompt("> ")
            guard let line = session.readLine() else {
                isOver = true
                return
            }
            let words = clean(line)
            if words.trimmed.isEmpty { return }
            lines.append(words)
            var filled = call
            filled.text = lines.joined(separator: "\n")
            if fault(in: filled) != nil {
                let name = "\(call.id).rest"
                try session.state.write(Array((words + "\n").utf8), to: name, in: "outbox")
                session.screen.talk(
                    "  The notes are full (\(InquiryFields.textLimit) characters). This line is in \(session.state.path)/outbox/\(name)"
                )
                return
            }
            call = filled
            try outbox.saveDraft(call)
        }
    }

    /// The call with an answer that fits no field in its notes, where triage and staff still read it.
    private func noting(_ question: CallQuestion, _ answer: String, in call: Inquiry) -> Inquiry {
        var noted = call
        let note = "[\(words(question.field)) as typed: \(answer)]"
        noted.text = call.text.isEmpty ? note : call.text + "\n" + note
        return fault(in: noted) == nil ? noted : call
    }

    private func fault(in call: Inquiry) -> Problem? {
        guard let document = try? Wire.document(of: call) else { return nil }
        do throws(Problem) {
            _ = try InquiryBody.decode(document, now: clock.now)
            return nil
        } catch { return error }
    }

    private func expectation(_ field: String) -> String {
        if CallQuestion.yesNoFields.contains(field) { return "Answer y or n" }
        let rule = InquiryFields.all.first { $0.name == field }
        let text = rule?.expectation ?? "something else is expected"
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
