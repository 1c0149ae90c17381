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
        /// "None", "ninguna", "none reported", "-": a field that was asked and says there is nothing.
        func isNone(_ label: String, or other: WordClass = .unaskedWords) -> Bool {
            let words = read(label).tokens.map(\.word)
            let says = words.contains {
                lexicon.isMember($0, of: .noneWords) || lexicon.isMember($0, of: other)
            }
            return (words.isEmpty || says)
                && words.allSatisfy {
                    lexicon.isMember($0, of: .noneWords) || lexicon.isMember($0, of: .noneFillers)
                        || lexicon.isMember($0, of: other)
                }
        }
        substances = (inquiry.substances ?? []).filter { !isNone($0) }.flatMap { label in
            let found = read(label).phrases(lexicon).filter { $0.sign == .substance }.compactMap {
                Substance(rawValue: $0.detail)
            }
            return found.isEmpty ? [Substance.unnamed] : found
        }
        lastUseDays = inquiry.lastUse.flatMap { FieldFacts.daysAgo($0, read) }
        durationDays = inquiry.durationOfUse.flatMap { text in
            read(text).chunks.all(.duration).map(\.value).max()
        }
        let symptoms = inquiry.withdrawalSymptoms
        hasSymptoms = symptoms?.contains { !isNone($0) } ?? false
        deniesSymptoms = symptoms != nil && !hasSymptoms
        subject = inquiry.onBehalfOf.flatMap { label in
            let reading = read(label)
            let person = reading.phrases(lexicon).first { $0.sign == .person }
            if let relation = person.flatMap({ Relation(rawValue: $0.detail) }) { return relation }
            return reading.tokens.contains { lexicon.isMember($0.word, of: .selfWords) } ? .oneself : .others
        }
        // "N/a" says nothing of who pays.
        isUninsured =
            inquiry.insurance.map { !read($0).tokens.isEmpty && isNone($0, or: .noneWords) } ?? false
    }

    private static func daysAgo(_ text: String, _ read: (String) -> Reading) -> Double? {
        let date = text.count > 10 && text.contains("T") ? String(text.prefix(10)) : text
        let reading = read(date)
        return reading.chunks.all(.ago).map(\.value).max() ?? reading.chunks.all(.duration).map(\.value).first
    }
}
