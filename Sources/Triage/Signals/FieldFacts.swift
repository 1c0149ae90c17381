import Admissions

/// The structured fields, read with the same lexicons as the text.
struct FieldFacts {
    let substances: [Substance]
    let lastUseDays: Double?
    let durationDays: Double?
    let hasSymptoms: Bool
    let deniesSymptoms: Bool
    let subject: Relation?
    let isUninsured: Bool

    init(_ inquiry: Inquiry, lexicon: Lexicon) {
        let today = inquiry.receivedAt.localDate
        func read(_ label: String) -> Reading {
            Reading(words: label, lexicon: lexicon, isPhone: true, today: today)
        }
        substances = (inquiry.substances ?? []).flatMap { label in
            let found = read(label).phrases(lexicon).filter { $0.sign == .substance }.compactMap {
                Substance(rawValue: $0.detail)
            }
            return found.isEmpty && !label.isEmpty ? [Substance.unnamed] : found
        }
        lastUseDays = inquiry.lastUse.flatMap { FieldFacts.daysAgo($0, read) }
        durationDays = inquiry.durationOfUse.flatMap { text in
            read(text).chunks.all(.duration).map(\.value).max()
        }
        let symptoms = inquiry.withdrawalSymptoms
        let stated = symptoms?.filter { !["none", "no", "ninguno", "n/a", ""].contains($0.lowercased()) }
        hasSymptoms = stated?.isEmpty == false
        deniesSymptoms = symptoms != nil && !hasSymptoms
        subject = inquiry.onBehalfOf.flatMap { label in
            let mentions = read(label).phrases(lexicon)
            if ["self", "myself", "me"].contains(label.lowercased()) { return .oneself }
            return mentions.first { $0.sign == .person }.flatMap { Relation(rawValue: $0.detail) } ?? .others
        }
        isUninsured =
            inquiry.insurance.map {
                ["none", "no", "uninsured", "no insurance", "ninguno", "ninguna", "sin seguro"].contains(
                    $0.lowercased())
            } ?? false
    }

    private static func daysAgo(_ text: String, _ read: (String) -> Reading) -> Double? {
        let date = text.count > 10 && text.contains("T") ? String(text.prefix(10)) : text
        let reading = read(date)
        return reading.chunks.all(.ago).map(\.value).max() ?? reading.chunks.all(.duration).map(\.value).first
    }
}
