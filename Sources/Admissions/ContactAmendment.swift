/// What a person of the desk put right about whom to call, beside the inquiry, which stays as it was written; a nil field
/// stays as it was.
///
/// What decides the level of care, the queue or the language is not amended but corrected (`reclassify`) or asked again.
package struct ContactAmendment: Hashable, Sendable, Codable {
    /// The caller's name.
    package var name: String?
    /// The number to call.
    package var phone: String?
    /// The e-mail address.
    package var email: String?
    /// `phone`, `text` or `email`.
    package var preferredContact: String?
    /// Whether a message may be left on the number.
    package var safeToLeaveVoicemail: Bool?
    /// Insurance as written.
    package var insurance: String?
    /// County of residence.
    package var county: String?

    /// Of `phone` and `email`: those that are somebody else's or nobody's while no right one is known; nil for none.
    package var wrong: [Field]?

    /// An amendment of no field.
    package init() {}

    /// The fields that may be amended; their names are those of the wire and of the table.
    package enum Field: String, Sendable, Codable, CaseIterable {
        case name, phone, email
        case preferredContact = "preferred_contact"
        case safeToLeaveVoicemail = "safe_to_leave_voicemail"
        case insurance, county
    }

    /// The value of a field as text: `yes` and `no` for a flag; nil when it is not amended.
    package subscript(field: Field) -> String? {
        switch field {
        case .name: name
        case .phone: phone
        case .email: email
        case .preferredContact: preferredContact
        case .safeToLeaveVoicemail: safeToLeaveVoicemail.map { $0 ? "yes" : "no" }
        case .insurance: insurance
        case .county: county
        }
    }

    /// Whether it says that the value in force is wrong, without a right one.
    package func isWrong(_ field: Field) -> Bool { wrong?.contains(field) ?? false }

    /// The fields it amends, in their order.
    package var fields: [Field] { Field.allCases.filter { self[$0] != nil || isWrong($0) } }

    /// Whether it changes what repeat contacts are found by.
    package var isIdentifying: Bool { fields.contains { [.name, .phone, .email].contains($0) } }

    /// What came in about a field, in its order of time.
    package enum Statement: Hashable, Sendable {
        /// An inquiry or an amendment gives a value.
        case said(String)
        /// An amendment says that the value in force is wrong.
        case wrong
    }

    /// The value of a field that is in force: the last one said, of those that nobody found to be wrong.
    ///
    /// What was found wrong counts again once it is said again. Numbers and addresses are compared as numbers and addresses,
    /// however they are written.
    /// - Parameter statements: oldest first.
    package static func valueInForce(_ statements: [Statement]) -> String? {
        func same(_ value: String) -> String {
            PhoneNumber(value)?.e164 ?? EmailAddress(value)?.folded ?? value
        }
        var known: [String] = []
        for statement in statements {
            switch statement {
            case .said(let value): known.append(value)
            case .wrong:
                guard let last = known.last else { continue }
                known.removeAll { same($0) == same(last) }
            }
        }
        return known.last
    }

    /// What it says of a field; nil when nothing.
    package func statement(of field: Field) -> Statement? {
        self[field].map { .said($0) } ?? (isWrong(field) ? .wrong : nil)
    }
}

extension ContactAmendment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names of the fields, never what they say: it must not reach a log by way of a description.
    package var description: String { "amendment of \(fields.map(\.rawValue).joined(separator: ", "))" }
    /// The same as ``description``.
    package var debugDescription: String { description }
    /// Hides the values from `dump` and `String(reflecting:)`.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
