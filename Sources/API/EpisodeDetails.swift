package import Admissions

/// A lead merged into the one that is shown.
package struct MergedLead: Hashable, Sendable, Codable {
    /// The lead.
    package var leadID: LeadID
    /// Its epoch: what undoing the merge must name.
    package var epoch: Int

    /// Makes one of these parts.
    package init(
        leadID: LeadID, epoch: Int
    ) {
        self.leadID = leadID
        self.epoch = epoch
    }
}

/// Another person's lead at the same number or address; no personal fields.
package struct LinkedLead: Hashable, Sendable, Codable {
    /// The lead.
    package var leadID: LeadID
    /// How the two were found to be two people's.
    package var kind: LinkKind
    /// Whose need it is about, as its caller put it.
    package var subject: Subject
    /// Its state.
    package var state: LeadState
    /// The name of its owner, or of the person it is offered to.
    package var holder: String?
    /// Since when they are linked.
    package var foundAt: Instant

    /// Makes one of these parts.
    package init(
        leadID: LeadID, kind: LinkKind, subject: Subject, state: LeadState, holder: String? = nil,
        foundAt: Instant
    ) {
        self.leadID = leadID
        self.kind = kind
        self.subject = subject
        self.state = state
        self.holder = holder
        self.foundAt = foundAt
    }
}

/// A note on a lead.
package struct NoteEntry: Hashable, Sendable, Codable {
    /// When it was written.
    package var at: Instant
    /// Who wrote it.
    package var by: String
    /// What it says.
    package var text: String

    /// Makes one of these parts.
    package init(
        at: Instant, by: String, text: String
    ) {
        self.at = at
        self.by = by
        self.text = text
    }
}

/// A corrected value that is in force, beside what was written first.
package struct AmendedField: Hashable, Sendable, Codable {
    /// Which.
    package var field: ContactAmendment.Field
    /// The value in force; nil when what was written is wrong and no right one is known.
    package var value: String?
    /// What the inquiries say; nil when they say nothing.
    package var written: String?
    /// When it was corrected.
    package var at: Instant
    /// Who corrected it.
    package var by: String

    /// Makes one of these parts.
    package init(
        field: ContactAmendment.Field, value: String?, written: String? = nil, at: Instant, by: String
    ) {
        self.field = field
        self.value = value
        self.written = written
        self.at = at
        self.by = by
    }
}

/// Corrected values with when and by whom.
package struct AmendmentEntry: Hashable, Sendable {
    /// When.
    package var at: Instant
    /// By whom.
    package var by: String
    /// The values.
    package var values: ContactAmendment

    /// Makes one of these parts.
    package init(
        at: Instant, by: String, values: ContactAmendment
    ) {
        self.at = at
        self.by = by
        self.values = values
    }
}

extension PersonDetails {
    /// Gathers the last known value of each field, corrections by people of the desk among them by time: what the person
    /// wrote or said after a correction counts again.
    ///
    /// Whether a message may be left is the exception here too: a "no" stands until it is corrected.
    /// - Parameters:
    ///   - inquiries: those of one lead, newest first.
    ///   - amendments: those of one lead, oldest first.
    /// - Returns: whom to call, and the corrections that are in force.
    package static func inForce(
        newestFirst inquiries: [Inquiry], amendments: [AmendmentEntry]
    ) -> (person: PersonDetails, amended: [AmendedField]) {
        let written = PersonDetails(newestFirst: inquiries)
        // An amendment reads like one more contact that says these fields and no other.
        let corrections = amendments.map { entry -> Inquiry in
            var inquiry = Inquiry(
                id: InquiryID(0), receivedAt: ZonedInstant(entry.at, offsetMinutes: 0), channel: .phone,
                text: "")
            inquiry.name = entry.values.name
            inquiry.phone = entry.values.phone
            inquiry.email = entry.values.email
            inquiry.preferredContact = entry.values.preferredContact
            inquiry.safeToLeaveVoicemail = entry.values.safeToLeaveVoicemail
            inquiry.insurance = entry.values.insurance
            inquiry.county = entry.values.county
            return inquiry
        }
        let all = (inquiries.reversed() + corrections).sorted {
            $0.receivedAt.instant < $1.receivedAt.instant
        }
        var person = PersonDetails(newestFirst: all.reversed())
        if let newest = amendments.last(where: { $0.values.safeToLeaveVoicemail != nil }) {
            let since = all.filter { $0.receivedAt.instant >= newest.at }.compactMap(\.safeToLeaveVoicemail)
            person.safeToLeaveVoicemail = !since.contains(false)
        }
        person.leaveOut(.phone, inquiries, amendments)
        person.leaveOut(.email, inquiries, amendments)
        let amended = ContactAmendment.Field.allCases.compactMap { field -> AmendedField? in
            guard let entry = amendments.last(where: { $0.values.statement(of: field) != nil }) else {
                return nil
            }
            let value = entry.values[field]
            let isSaidSince = inquiries.contains {
                $0.receivedAt.instant >= entry.at && PersonDetails(newestFirst: [$0])[field] != nil
            }
            guard value == nil ? !isSaidSince : value == person[field] else { return nil }
            return AmendedField(
                field: field, value: value, written: written[field], at: entry.at, by: entry.by)
        }
        return (person, amended)
    }

    /// Takes another value of a field, or none, where an amendment found the last one to be wrong.
    private mutating func leaveOut(
        _ field: ContactAmendment.Field, _ newestFirst: [Inquiry], _ amendments: [AmendmentEntry]
    ) {
        guard amendments.contains(where: { $0.values.isWrong(field) }) else { return }
        let said = newestFirst.reversed().map { inquiry in
            (
                at: inquiry.receivedAt.instant,
                what: PersonDetails(newestFirst: [inquiry])[field].map { ContactAmendment.Statement.said($0) }
            )
        }
        let amended = amendments.map { (at: $0.at, what: $0.values.statement(of: field)) }
        let value = ContactAmendment.valueInForce(
            (said + amended).sorted { $0.at < $1.at }.compactMap(\.what))
        if field == .email { return email = value }
        let number = value.flatMap { PhoneNumber($0) }
        (phone, dial, dialExtension) = (value, number?.e164, number?.extensionDigits)
    }

    /// The value of a field that may be amended, as text.
    private subscript(field: ContactAmendment.Field) -> String? {
        var values = ContactAmendment()
        values.name = name
        values.phone = phone
        values.email = email
        values.preferredContact = preferredContact
        values.safeToLeaveVoicemail = safeToLeaveVoicemail
        values.insurance = insurance
        values.county = county
        return values[field]
    }
}
