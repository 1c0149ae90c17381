package import Admissions

/// Writes a note beside a lead.
package struct NoteRequest: Hashable, Sendable, RequestBody {
    /// Code points of a note.
    package static let textLimit = 4000

    /// Made by the client: the same post twice is one note.
    package var id: NoteID
    /// What it says.
    package var text: String

    /// Makes one of these parts.
    package init(
        id: NoteID, text: String
    ) {
        self.id = id
        self.text = text
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule("id", .uuid7, required: true, "Made by the client: the same post twice is one note."),
        FieldRule("text", .text(atMost: textLimit), required: true, "What it says."),
    ]
}

/// Puts right what the inquiries say of whom to call; a field that is missing stays as it was.
package struct AmendRequest: Hashable, Sendable, RequestBody {
    /// Made by the client: the same post twice is one amendment.
    package var id: AmendmentID
    /// The epoch the caller saw.
    package var epoch: Int
    /// The caller's name.
    package var name: String?
    /// The number to call.
    package var phone: String?
    /// The e-mail address.
    package var email: String?
    /// Whether the number in force is wrong while no right one is known.
    package var phoneIsWrong: Bool?
    /// The same of the e-mail address.
    package var emailIsWrong: Bool?
    /// phone, text or email.
    package var preferredContact: String?
    /// Whether a message may be left on the number.
    package var safeToLeaveVoicemail: Bool?
    /// Insurance as written.
    package var insurance: String?
    /// County of residence.
    package var county: String?

    /// Makes one of these parts.
    package init(
        id: AmendmentID, epoch: Int, _ values: ContactAmendment
    ) {
        self.id = id
        self.epoch = epoch
        name = values.name
        phone = values.phone
        email = values.email
        phoneIsWrong = values.isWrong(.phone) ? true : nil
        emailIsWrong = values.isWrong(.email) ? true : nil
        preferredContact = values.preferredContact
        safeToLeaveVoicemail = values.safeToLeaveVoicemail
        insurance = values.insurance
        county = values.county
    }

    /// The corrected values; what is empty stays as it was.
    package var values: ContactAmendment {
        func given(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
        var values = ContactAmendment()
        values.name = given(name)
        values.phone = given(phone)
        values.email = given(email)
        let wrong = [(ContactAmendment.Field.phone, phoneIsWrong), (.email, emailIsWrong)]
            .filter { $0.1 == true }.map(\.0)
        values.wrong = wrong.isEmpty ? nil : wrong
        values.preferredContact = given(preferredContact)
        values.safeToLeaveVoicemail = safeToLeaveVoicemail
        values.insurance = given(insurance)
        values.county = given(county)
        return values
    }

    /// The fields and their limits: those of an inquiry.
    package static let rules: [FieldRule] =
        [
            FieldRule(
                "id", .uuid7, required: true, "Made by the client: the same post twice is one amendment."),
            FieldRule.epoch,
        ]
        + InquiryFields.all.filter { rule in
            ContactAmendment.Field.allCases.contains { $0.rawValue == rule.name }
        }
        + [
            FieldRule(
                "phone_is_wrong", .boolean,
                "Whether the number is somebody else's or nobody's while no right one is known."),
            FieldRule("email_is_wrong", .boolean, "The same of the e-mail address."),
        ]
}
