import API
import Admissions
import ArgumentParser

/// `leadline note`
struct NoteCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Write a note beside a lead.",
        discussion: """
            Without a text it opens your editor ($EDITOR), or reads what is piped in. A note is sealed, cannot be changed \
            or taken back, and is shown by `leadline show` with your name; at most \(NoteRequest.textLimit) characters.

            A text on the command line stays in your shell's history: for anything that names somebody, use the editor.

            EXAMPLES
              $ leadline note 3f9a2c
              $ leadline note 3f9a2c "sister drives, mornings only"
            """)

    @Argument(help: "The lead.")
    var lead: LeadReference

    @Argument(help: "What it says; - reads standard input.")
    var text: String?

    @OptionGroup var output: OutputOptions

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let id = NoteID(at: session.realNow())
        let draft = "note-\(id).txt"
        let words = try await words(draft, session)
        guard !words.trimmed.isEmpty else {
            throw Failure(
                .nothing, "nothing was written, so nothing is kept", next: "leadline note \(found.shortID)")
        }
        guard words.unicodeScalars.count <= NoteRequest.textLimit else {
            throw try kept(
                words, draft, session,
                because: Failure(
                    .usage,
                    "the note has \(words.unicodeScalars.count) characters; \(NoteRequest.textLimit) is the most"
                ))
        }
        let answer: LeadAnswer
        do throws(Failure) {
            answer = try await session.client.repeating(
                .note, lead: found.leadID, body: NoteRequest(id: id, text: words))
        } catch { throw try kept(words, draft, session, because: error) }
        session.state.remove(draft, in: "notes")
        try session.describe(
            answer, output, "Noted on \(found.shortID).", next: "leadline show \(found.shortID)")
        await session.deliverKeptCalls()
    }

    private func words(_ draft: String, _ session: Session) async throws(Failure) -> String {
        if let text, text != "-" { return text }
        if text == nil, let edit = session.edit {
            try session.state.write([], to: draft, in: "notes")
            guard await edit("\(session.state.path)/notes/\(draft)") else {
                throw Failure(
                    .refused, "the editor ended with a fault", next: "export EDITOR=nano, and once more")
            }
            return String(decoding: session.state.read(draft, in: "notes") ?? [], as: UTF8.self).trimmed
        }
        return await session.allInput().trimmed
    }

    /// What was written is not lost with the command: it stays in a file that its writer alone can read.
    private func kept(
        _ words: String, _ draft: String, _ session: Session, because failure: Failure
    ) throws(Failure) -> Failure {
        try session.state.write(Array(words.utf8), to: draft, in: "notes")
        let file = "\(session.state.path)/notes/\(draft)"
        return Failure(
            failure.status, "\(failure.message). The text is kept in \(file)",
            next: "leadline note \(lead.digits) - < \(quoted(file))")
    }
}

/// What may be known to be wrong while nothing right is known.
enum WrongField: String, ExpressibleByArgument, CaseIterable, Sendable {
    case phone, email

    var field: ContactAmendment.Field {
        switch self {
        case .phone: .phone
        case .email: .email
        }
    }
}

/// `leadline amend`
struct AmendCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "amend", abstract: "Correct a name, a number or an address.",
        usage: "leadline amend [<lead>] [--name …] [--phone …] [--email …] …",
        discussion: """
            What came in stays as it was written; the corrected value stands beside it and counts from now on. The lead \
            is then found by its right number when the person calls again. A number or an address that is somebody \
            else's, while no right one is known, is `--wrong`: it is not shown to call any more, and who calls from it \
            is taken for somebody else. For its owner, and managers.

            EXAMPLES
              $ leadline amend 3f9a2c --phone "213 555 0199"
              $ leadline amend 3f9a2c --wrong phone
            """)

    @Argument(help: "The lead; your only one unless given.")
    var lead: LeadReference?

    @Option(name: .long, help: "The caller's name.")
    var name: String?

    @Option(name: .long, help: "The number to call back.")
    var phone: String?

    @Option(name: .long, help: "The caller's e-mail address.")
    var email: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The number or address is wrong, no right one known.", valueName: "field"))
    var wrong: [WrongField] = []

    @Option(name: .long, help: "phone, text or email.")
    var contact: String?

    @Option(name: .long, help: "Whether a voicemail may be left.")
    var voicemail: YesNo?

    @Option(name: .long, help: "Insurance, or none.")
    var insurance: String?

    @Option(name: .long, help: "County of residence.")
    var county: String?

    @OptionGroup var output: OutputOptions

    private var values: ContactAmendment {
        var values = ContactAmendment()
        values.name = name
        values.phone = phone
        values.email = email
        values.wrong = wrong.isEmpty ? nil : wrong.map(\.field)
        values.preferredContact = contact
        values.safeToLeaveVoicemail = voicemail.map { $0 == .yes }
        values.insurance = insurance
        values.county = county
        return values
    }

    func validate() throws {
        if values.fields.isEmpty { throw ValidationError("Give at least one corrected value.") }
        for field in wrong where values[field.field] != nil {
            throw ValidationError(
                "--wrong \(field.rawValue) and --\(field.rawValue) exclude each other; give the right value alone."
            )
        }
    }

    func run(in session: Session) async throws {
        let found = try await session.find(lead, for: .work)
        let request = AmendRequest(
            id: AmendmentID(at: session.realNow()), epoch: found.epoch, values)
        let answer: LeadAnswer = try await session.client.repeating(
            .amend, lead: found.leadID, body: request)
        let fields = values.fields.map { words($0.rawValue) }.joined(separator: ", ")
        try session.describe(
            answer, output, "Corrected \(fields) of \(found.shortID).",
            next: "leadline show \(found.shortID)")
        await session.deliverKeptCalls()
    }
}
