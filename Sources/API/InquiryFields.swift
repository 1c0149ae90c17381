import Admissions

/// The fields of an inquiry and their limits: what intake accepts and what the OpenAPI document says.
package enum InquiryFields {
    /// Code points of the text.
    package static let textLimit = 8000
    /// Code points of a name.
    package static let nameLimit = 200
    /// How far `received_at` may be ahead of the service's clock.
    package static let clockSlack = Duration.minutes(5)
    /// Bytes of one inquiry's body.
    package static let bodyLimit = 65_536
    /// Levels of arrays and objects.
    package static let depthLimit = 8
    /// Lines of a batch.
    package static let batchLineLimit = 500
    /// Bytes of a batch.
    package static let batchBodyLimit = 8 * 1024 * 1024

    /// All fields in the order of the specification.
    package static let all: [FieldRule] = [
        FieldRule("id", .uuid7, required: true, "Made at the edge; the same post twice is one inquiry."),
        FieldRule(
            "received_at", .timeUpTo(ahead: clockSlack), required: true,
            "When it was received, with the offset it was written in."),
        FieldRule("channel", .choice(Channel.allCases.map(\.rawValue)), required: true, "How it came in."),
        FieldRule("source", .line(atMost: 64), "Where it came from: google_ads, alumni, court."),
        FieldRule(
            "text", .text(atMost: textLimit), required: true,
            "What was written, or noted by the operator; may be empty."),
        FieldRule("name", .line(atMost: nameLimit), "The caller's or writer's name."),
        FieldRule("phone", .phone, "Any usual spelling; an extension is kept."),
        FieldRule("email", .email, "An e-mail address."),
        FieldRule("preferred_language", .line(atMost: 35), "A language tag: en, es."),
        FieldRule("preferred_contact", .line(atMost: 64), "phone, text or email."),
        FieldRule("safe_to_leave_voicemail", .boolean, "Whether a message may be left on the number."),
        FieldRule("on_behalf_of", .line(atMost: 200), "The relation of the person in need to the caller."),
        FieldRule("substances", .lines(count: 50, each: 200), "Free labels of substances."),
        FieldRule("last_use", .line(atMost: 200), "today, 3 days, or a date."),
        FieldRule("duration_of_use", .line(atMost: 200), "6 years, since August."),
        FieldRule("withdrawal_symptoms", .linesOrNone(count: 50, each: 200), "What is felt, or none."),
        FieldRule("prior_treatment", .objects(count: 50, priorTreatment), "Treatment before this."),
        FieldRule("constraints", .object(constraints), "Stated barriers to a residential stay."),
        FieldRule("age", .integer(0...120), "Age of the person in need, in years."),
        FieldRule("pregnant", .boolean, "Whether the person in need is pregnant."),
        FieldRule("insurance", .line(atMost: 200), "Insurance as written; none is a barrier of money."),
        FieldRule("county", .line(atMost: 200), "County of residence."),
        FieldRule("time_zone", .line(atMost: 64), "The caller's IANA time zone."),
        FieldRule("answered", .boolean, "Whether a phone call was answered."),
        FieldRule("ring_seconds", .integer(0...86_400), "How long a phone call rang."),
        FieldRule("talk_seconds", .integer(0...86_400), "How long the conversation was."),
    ]

    private static let priorTreatment: [FieldRule] = [
        FieldRule(
            "level", .choice(PriorLevel.allCases.map(\.rawValue)), required: true, "The level of care."),
        FieldRule("completed", .boolean, "Whether it was completed."),
        FieldRule("date", .line(atMost: 64), "A year, a month or a day: 2023, 2023-04, 2026-08-28."),
    ]

    private static let constraints: [FieldRule] = [
        FieldRule("work", .boolean, "Cannot take time off work or school."),
        FieldRule("childcare", .boolean, "Nobody to care for a child or dependent relative."),
        FieldRule("money", .boolean, "Cannot pay."),
    ]
}
