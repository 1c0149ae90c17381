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

    /// The fields it amends, in their order.
    package var fields: [Field] { Field.allCases.filter { self[$0] != nil } }

    /// Whether it changes what repeat contacts are found by.
    package var isIdentifying: Bool { name != nil || phone != nil || email != nil }
}

extension ContactAmendment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names of the fields, never what they say: it must not reach a log by way of a description.
    package var description: String { "amendment of \(fields.map(\.rawValue).joined(separator: ", "))" }
    /// The same as ``description``.
    package var debugDescription: String { description }
    /// Hides the values from `dump` and `String(reflecting:)`.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
