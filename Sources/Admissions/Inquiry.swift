/// One contact from outside, as it was received; immutable once stored.
///
/// A nil field is unknown, never "no". Lengths and ranges are checked where an inquiry is decoded (`API`).
package struct Inquiry: Hashable, Sendable, Codable {
    /// Made at the edge; the same post twice is one inquiry.
    package var id: InquiryID
    /// When it was received, at the offset it was written in.
    package var receivedAt: ZonedInstant
    /// How it came in.
    package var channel: Channel
    /// Where it came from (`google_ads`, `alumni`, …): a short label, at most 64 characters.
    package var source: String?
    /// What was written or noted, 0…8000 code points.
    package var text: String
    /// The caller's or writer's name.
    package var name: String?
    /// The number as it was written.
    package var phone: String?
    /// The e-mail address as it was written.
    package var email: String?
    /// A language tag (`en`, `es`).
    package var preferredLanguage: String?
    /// `phone`, `text` or `email`.
    package var preferredContact: String?
    /// Whether a message may be left on the number.
    package var safeToLeaveVoicemail: Bool?
    /// The relation of the person in need to the caller; nil when the caller asks for themself or did not
    /// say.
    package var onBehalfOf: String?
    /// Free labels of substances.
    package var substances: [String]?
    /// "today", "3 days" or a date.
    package var lastUse: String?
    /// "6 years", "since August".
    package var durationOfUse: String?
    /// Withdrawal symptoms; an empty list is a stated "none".
    package var withdrawalSymptoms: [String]?
    /// Treatment before this.
    package var priorTreatment: [PriorTreatment]?
    /// Stated barriers to a residential stay.
    package var constraints: Constraints?
    /// Age of the subject in years, 0…120.
    package var age: Int?
    /// Whether the subject is pregnant.
    package var pregnant: Bool?
    /// Insurance as written; `none` is a money barrier.
    package var insurance: String?
    /// County of residence.
    package var county: String?
    /// The caller's IANA time zone.
    package var timeZone: String?
    /// Whether a phone call was answered.
    package var answered: Bool?
    /// Seconds a phone call rang.
    package var ringSeconds: Int?
    /// Seconds of conversation.
    package var talkSeconds: Int?

    /// An inquiry with the required fields; the others are unknown.
    package init(id: InquiryID, receivedAt: ZonedInstant, channel: Channel, text: String) {
        self.id = id
        self.receivedAt = receivedAt
        self.channel = channel
        self.text = text
    }

    /// The wire names of the fields, in the order of the specification.
    package enum CodingKeys: String, CodingKey, CaseIterable {
        case id
        case receivedAt = "received_at"
        case channel, source, text, name, phone, email
        case preferredLanguage = "preferred_language"
        case preferredContact = "preferred_contact"
        case safeToLeaveVoicemail = "safe_to_leave_voicemail"
        case onBehalfOf = "on_behalf_of"
        case substances
        case lastUse = "last_use"
        case durationOfUse = "duration_of_use"
        case withdrawalSymptoms = "withdrawal_symptoms"
        case priorTreatment = "prior_treatment"
        case constraints, age, pregnant, insurance, county
        case timeZone = "time_zone"
        case answered
        case ringSeconds = "ring_seconds"
        case talkSeconds = "talk_seconds"
    }
}

/// How an inquiry came in.
package enum Channel: String, Sendable, Codable, CaseIterable {
    /// A phone call, written down by an operator in shorthand.
    case phone
    /// A web form, in the writer's own words.
    case webForm = "web_form"
}

/// One earlier treatment of the subject, as the caller gave it.
package struct PriorTreatment: Hashable, Sendable, Codable {
    /// Which level of care it was.
    package var level: PriorLevel
    /// Whether it was completed; nil when unknown.
    package var completed: Bool?
    /// A year, a month or a day: `2023`, `2023-04`, `2026-08-28`.
    package var date: String?

    /// One earlier treatment.
    package init(level: PriorLevel, completed: Bool? = nil, date: String? = nil) {
        self.level = level
        self.completed = completed
        self.date = date
    }
}

/// Levels of care a person may have had before.
package enum PriorLevel: String, Sendable, Codable, CaseIterable {
    case detox, residential, php, iop, outpatient, moud
}

/// Stated barriers to a residential stay; true is a barrier, nil is unknown.
package struct Constraints: Hashable, Sendable, Codable {
    /// Cannot take time off work or school.
    package var work: Bool?
    /// Nobody to care for a child or dependent relative.
    package var childcare: Bool?
    /// Cannot pay.
    package var money: Bool?

    /// Barriers as they were stated.
    package init(work: Bool? = nil, childcare: Bool? = nil, money: Bool? = nil) {
        self.work = work
        self.childcare = childcare
        self.money = money
    }
}

extension Inquiry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Its id alone: what people wrote must not reach a log by way of a description.
    package var description: String { "inquiry \(id)" }
    /// The same as ``description``.
    package var debugDescription: String { description }
    /// Hides the fields from `dump` and `String(reflecting:)`.
    package var customMirror: Mirror { Mirror(self, children: ["id": id]) }
}
