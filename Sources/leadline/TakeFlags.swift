import API
import Admissions
import ArgumentParser

/// The fields of a call as flags, for those who would rather not be asked.
struct TakeFlags: ParsableArguments {
    @Option(name: .long, help: "The notes; - reads them from standard input.")
    var text: String?

    @Option(name: .long, help: "The number to call back.")
    var phone: String?

    @Option(name: .long, help: "The caller's name.")
    var name: String?

    @Option(name: .long, help: "The caller's e-mail address.")
    var email: String?

    @Option(name: .long, help: "A language code: en, es.")
    var language: String?

    @Option(name: .long, help: "phone, text or email.")
    var contact: String?

    @Option(name: .long, help: "Whether a voicemail may be left.")
    var voicemail: YesNo?

    @Option(name: .customLong("for"), help: "Who it is for, when not the caller: son, wife, patient.")
    var onBehalfOf: String?

    @Option(name: .customLong("substance"), help: "A substance; repeat it for more.")
    var substances: [String] = []

    @Option(name: .long, help: "When they last used: today, 3 days ago, a date.")
    var lastUse: String?

    @Option(name: .customLong("duration"), help: "For how long: 6 years, since August.")
    var durationOfUse: String?

    @Option(name: .customLong("withdrawal"), help: "A withdrawal symptom, or none; repeat it for more.")
    var withdrawal: [String] = []

    @Option(name: .long, help: "Age of the person in need.")
    var age: Int?

    @Option(name: .long, help: "Whether the person in need is pregnant.")
    var pregnant: YesNo?

    @Option(name: .long, help: "Insurance, or none.")
    var insurance: String?

    @Option(name: .long, help: "County of residence.")
    var county: String?

    @Option(name: .long, help: "Where the call came from: google_ads, alumni, court.")
    var source: String?

    @Option(name: .long, help: "When the call came in, if not now (RFC 3339).")
    var receivedAt: String?

    @Flag(name: .long, help: "The caller hung up before somebody answered.")
    var abandoned = false

    @Option(name: .long, help: "Seconds it rang.")
    var ringSeconds: Int?

    @Option(name: .long, help: "Seconds of conversation.")
    var talkSeconds: Int?

    /// Whether any field was given; without one the command asks.
    var hasFields: Bool {
        let texts = [
            text, phone, name, email, language, contact, onBehalfOf, lastUse, durationOfUse, insurance,
            county,
            source,
        ]
        return texts.contains { $0 != nil } || !substances.isEmpty || !withdrawal.isEmpty || abandoned
            || age != nil || pregnant != nil || voicemail != nil || ringSeconds != nil || talkSeconds != nil
    }

    /// Fills a call with what was given.
    func fill(_ call: inout Inquiry) {
        call.text = text ?? ""
        call.phone = phone
        call.name = name
        call.email = email
        call.preferredLanguage = language
        call.preferredContact = contact
        call.safeToLeaveVoicemail = voicemail.map { $0 == .yes }
        call.onBehalfOf = onBehalfOf
        call.substances = substances.isEmpty ? nil : substances
        call.lastUse = lastUse
        call.durationOfUse = durationOfUse
        call.withdrawalSymptoms = withdrawal.isEmpty ? nil : withdrawal.filter { $0 != "none" }
        call.age = age
        call.pregnant = pregnant.map { $0 == .yes }
        call.insurance = insurance
        call.county = county
        call.source = source
        call.answered = abandoned ? false : nil
        call.ringSeconds = ringSeconds
        call.talkSeconds = talkSeconds
    }
}

/// An answer that is one or the other.
enum YesNo: String, ExpressibleByArgument, CaseIterable, Sendable {
    case yes, no

    /// Reads `y`, `yes`, `n` and `no` in any case.
    init?(argument: String) {
        switch argument.lowercased() {
        case "y", "yes", "true": self = .yes
        case "n", "no", "false": self = .no
        default: return nil
        }
    }
}
