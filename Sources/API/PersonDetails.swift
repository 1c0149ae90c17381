package import Admissions

/// Whom to call and how, gathered from all inquiries of a lead.
package struct PersonDetails: Hashable, Sendable, Codable {
    /// The name given last.
    package var name: String?
    /// The number given last, as it was written.
    package var phone: String?
    /// The same number as it is dialled, E.164.
    package var dial: String?
    /// Its extension.
    package var dialExtension: String?
    /// The e-mail address given last.
    package var email: String?
    /// phone, text or email.
    package var preferredContact: String?
    /// A language tag.
    package var preferredLanguage: String?
    /// Whether a message may be left; a "no" in any inquiry stands.
    package var safeToLeaveVoicemail: Bool?
    /// Who the help is for, when it is not the caller.
    package var onBehalfOf: String?
    /// Age of the person in need.
    package var age: Int?
    /// Whether the person in need is pregnant.
    package var pregnant: Bool?
    /// Insurance as written.
    package var insurance: String?
    /// County of residence.
    package var county: String?
    /// The caller's IANA zone.
    package var timeZone: String?

    /// Makes one of these parts.
    package init(
        name: String? = nil, phone: String? = nil, dial: String? = nil,
        dialExtension: String? = nil, email: String? = nil, preferredContact: String? = nil,
        preferredLanguage: String? = nil, safeToLeaveVoicemail: Bool? = nil,
        onBehalfOf: String? = nil, age: Int? = nil, pregnant: Bool? = nil,
        insurance: String? = nil, county: String? = nil, timeZone: String? = nil
    ) {
        self.name = name
        self.phone = phone
        self.dial = dial
        self.dialExtension = dialExtension
        self.email = email
        self.preferredContact = preferredContact
        self.preferredLanguage = preferredLanguage
        self.safeToLeaveVoicemail = safeToLeaveVoicemail
        self.onBehalfOf = onBehalfOf
        self.age = age
        self.pregnant = pregnant
        self.insurance = insurance
        self.county = county
        self.timeZone = timeZone
    }
}

extension PersonDetails {
    /// Gathers the last known value of each field.
    ///
    /// The one exception is ``safeToLeaveVoicemail``: a message in the wrong ears can cost more than a second
    /// call.
    /// - Parameter inquiries: those of one lead, newest first.
    package init(newestFirst inquiries: [Inquiry]) {
        func last<Value>(_ field: KeyPath<Inquiry, Value?>) -> Value? {
            for inquiry in inquiries {
                if let value = inquiry[keyPath: field] { return value }
            }
            return nil
        }
        let phone = last(\.phone)
        let number = phone.flatMap { PhoneNumber($0) }
        let answers = inquiries.compactMap(\.safeToLeaveVoicemail)
        self.init(
            name: last(\.name), phone: phone, dial: number?.e164, dialExtension: number?.extensionDigits,
            email: last(\.email), preferredContact: last(\.preferredContact),
            preferredLanguage: last(\.preferredLanguage),
            safeToLeaveVoicemail: answers.isEmpty ? nil : !answers.contains(false),
            onBehalfOf: last(\.onBehalfOf), age: last(\.age), pregnant: last(\.pregnant),
            insurance: last(\.insurance), county: last(\.county), timeZone: last(\.timeZone))
    }
}
