import API
import Admissions

/// The lines of `show` about who a lead is: corrected values, other people at the same number, notes, merged leads.
struct PersonLines {
    private let details: LeadDetails
    private var clock: ClockInfo { details.clock }

    init(_ details: LeadDetails) {
        self.details = details
    }

    /// `phone: 213 555 0199; written first: (213) 555-0144 (Ana, 14:05)`, or `phone: (213) 555-0144 is wrong (Ana, 14:05)`
    func corrected() -> [String] {
        details.amended.map { field in
            let maker = "(\(clean(field.by)), \(clock.time(field.at)))"
            guard let value = field.value else {
                let wrong = field.written.map { clean($0) } ?? "what was known"
                return "\(words(field.field.rawValue)): \(wrong) is wrong \(maker)"
            }
            let written = field.written.map { "written first: \(clean($0))" } ?? "not written before"
            return "\(words(field.field.rawValue)): \(clean(value)); \(written) \(maker)"
        }
    }

    /// `3f9a2c, about their child, owned by Ben`
    func linked() -> [String] {
        details.links.map { link in
            let holder = link.holder.map { clean($0) } ?? "somebody"
            let standing: String
            switch link.state {
            case .owned: standing = "owned by \(holder)"
            case .offered: standing = "on offer to \(holder)"
            case .waiting, .closed, .setAside, .merged: standing = words(link.state.rawValue)
            }
            let apart = link.kind == .notSame ? ", told apart \(clock.time(link.foundAt))" : ""
            return "another person at this number or address: \(link.leadID.shortForm),"
                + " \(about(link.subject)), \(standing)\(apart)"
        }
    }

    private func about(_ subject: Subject) -> String {
        switch subject {
        case .oneself: "about the caller"
        case .unknown: "not said about whom"
        case .spouse, .partner, .child, .parent, .sibling, .grandchild, .grandparent, .relative, .friend,
            .roommate, .employee, .patient, .client, .resident, .student:
            "about their \(subject.rawValue)"
        case .other: "about somebody else"
        }
    }

    func notes() -> [String] {
        details.notes.flatMap { note in
            ["\(clock.time(note.at)), \(clean(note.by))", clean(note.text, keepingLines: true)]
        }
    }

    /// The leads merged into it, each with the command that takes it out again.
    func merged() -> [String] {
        (details.lead.merged ?? []).map {
            "\($0.leadID.shortForm), undone by: leadline unmerge \($0.leadID.shortForm)"
        }
    }
}
