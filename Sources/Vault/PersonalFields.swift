package import Admissions
import FoundationEssentials

/// What is sealed of an inquiry, as one value: everything but its id, time, channel and source, which stay in the clear.
package struct PersonalFields: Hashable, Sendable, SealedValue {
    /// What was written or noted.
    package var text: String
    /// The caller's or writer's name.
    package var name: String?
    /// The number as it was written.
    package var phone: String?
    /// The e-mail address as it was written.
    package var email: String?
    /// A language tag.
    package var preferredLanguage: String?
    /// `phone`, `text` or `email`.
    package var preferredContact: String?
    /// Whether a message may be left on the number.
    package var safeToLeaveVoicemail: Bool?
    /// The relation of the person in need to the caller.
    package var onBehalfOf: String?
    /// Free labels of substances.
    package var substances: [String]?
    /// When the subject last used, as written.
    package var lastUse: String?
    /// For how long, as written.
    package var durationOfUse: String?
    /// Withdrawal symptoms; an empty list is a stated "none".
    package var withdrawalSymptoms: [String]?
    /// Treatment before this.
    package var priorTreatment: [PriorTreatment]?
    /// Stated barriers to a residential stay.
    package var constraints: Constraints?
    /// Age of the subject in years.
    package var age: Int?
    /// Whether the subject is pregnant.
    package var pregnant: Bool?
    /// Insurance as written.
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

    /// Takes the personal fields out of an inquiry.
    package init(_ inquiry: Inquiry) {
        text = inquiry.text
        name = inquiry.name
        phone = inquiry.phone
        email = inquiry.email
        preferredLanguage = inquiry.preferredLanguage
        preferredContact = inquiry.preferredContact
        safeToLeaveVoicemail = inquiry.safeToLeaveVoicemail
        onBehalfOf = inquiry.onBehalfOf
        substances = inquiry.substances
        lastUse = inquiry.lastUse
        durationOfUse = inquiry.durationOfUse
        withdrawalSymptoms = inquiry.withdrawalSymptoms
        priorTreatment = inquiry.priorTreatment
        constraints = inquiry.constraints
        age = inquiry.age
        pregnant = inquiry.pregnant
        insurance = inquiry.insurance
        county = inquiry.county
        timeZone = inquiry.timeZone
        answered = inquiry.answered
        ringSeconds = inquiry.ringSeconds
        talkSeconds = inquiry.talkSeconds
    }

    /// Joins them with what was kept in the clear: the inquiry as it was received.
    package func inquiry(
        id: InquiryID, receivedAt: ZonedInstant, channel: Channel, source: String?
    ) -> Inquiry {
        var inquiry = Inquiry(id: id, receivedAt: receivedAt, channel: channel, text: text)
        inquiry.source = source
        inquiry.name = name
        inquiry.phone = phone
        inquiry.email = email
        inquiry.preferredLanguage = preferredLanguage
        inquiry.preferredContact = preferredContact
        inquiry.safeToLeaveVoicemail = safeToLeaveVoicemail
        inquiry.onBehalfOf = onBehalfOf
        inquiry.substances = substances
        inquiry.lastUse = lastUse
        inquiry.durationOfUse = durationOfUse
        inquiry.withdrawalSymptoms = withdrawalSymptoms
        inquiry.priorTreatment = priorTreatment
        inquiry.constraints = constraints
        inquiry.age = age
        inquiry.pregnant = pregnant
        inquiry.insurance = insurance
        inquiry.county = county
        inquiry.timeZone = timeZone
        inquiry.answered = answered
        inquiry.ringSeconds = ringSeconds
        inquiry.talkSeconds = talkSeconds
        return inquiry
    }
}

extension PersonalFields: CustomStringConvertible, CustomReflectable {
    /// The type's name alone: fields must not slip into a log.
    package var description: String { "PersonalFields" }

    /// Nothing: a dump shows no field.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
