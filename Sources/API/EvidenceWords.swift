package import Admissions

/// One piece of evidence with its words rejoined for display; the words live only in the answer.
package struct EvidenceWords: Hashable, Sendable, Codable {
    /// The signal or flag.
    package var signal: String
    /// How the record asserts it.
    package var assertion: Assertion
    /// The field it was read from.
    package var field: String
    /// The words; nil when the field is no longer there.
    package var words: String?
    /// The rule it counts for.
    package var ruleID: String?

    /// Makes one of these parts.
    package init(
        signal: String, assertion: Assertion, field: String, words: String? = nil,
        ruleID: String? = nil
    ) {
        self.signal = signal
        self.assertion = assertion
        self.field = field
        self.words = words
        self.ruleID = ruleID
    }
}

extension EvidenceWords {
    /// Rejoins the evidence of an assessment with the inquiry it was read from.
    package static func rejoined(_ evidence: [Evidence], with inquiry: Inquiry) -> [EvidenceWords] {
        evidence.map { piece in
            EvidenceWords(
                signal: piece.signal, assertion: piece.assertion, field: piece.field,
                words: words(of: piece, in: inquiry), ruleID: piece.ruleID)
        }
    }

    /// Each piece once, with all the rules it counts for, in order; one whose words stand within those of a longer piece of
    /// the same signal is told by that one.
    package static func gathered(
        _ evidence: [EvidenceWords]
    ) -> [(piece: EvidenceWords, rules: [String])] {
        var gathered: [(piece: EvidenceWords, rules: [String])] = []
        for piece in evidence {
            let isLonger = { (other: EvidenceWords) in
                (other.signal, other.assertion.rawValue, other.field)
                    == (piece.signal, piece.assertion.rawValue, piece.field)
                    && other.words != piece.words && (other.words ?? "").contains(piece.words ?? "")
            }
            let teller =
                evidence.filter(isLonger).max { ($0.words ?? "").count < ($1.words ?? "").count } ?? piece
            let rules = piece.ruleID.map { [$0] } ?? []
            let place = gathered.firstIndex {
                ($0.piece.signal, $0.piece.assertion, $0.piece.field, $0.piece.words)
                    == (teller.signal, teller.assertion, teller.field, teller.words)
            }
            guard let place else {
                gathered.append((teller, rules))
                continue
            }
            gathered[place].rules += rules.filter { !gathered[place].rules.contains($0) }
        }
        return gathered
    }

    private static func words(of piece: Evidence, in inquiry: Inquiry) -> String? {
        guard let value = value(of: piece.field, in: inquiry) else { return nil }
        guard let span = piece.span else { return value }
        let scalars = value.unicodeScalars
        // A decoded span is not checked by its type; one that does not fit shows no words.
        guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return nil }
        let start = scalars.index(scalars.startIndex, offsetBy: span.start)
        let end = scalars.index(scalars.startIndex, offsetBy: span.end)
        return String(scalars[start..<end])
    }

    private static func value(of field: String, in inquiry: Inquiry) -> String? {
        switch Inquiry.CodingKeys(rawValue: field) {
        case .text: inquiry.text
        case .name: inquiry.name
        case .source: inquiry.source
        case .onBehalfOf: inquiry.onBehalfOf
        case .substances: inquiry.substances?.joined(separator: ", ")
        case .lastUse: inquiry.lastUse
        case .durationOfUse: inquiry.durationOfUse
        case .withdrawalSymptoms:
            inquiry.withdrawalSymptoms.map { $0.isEmpty ? "none" : $0.joined(separator: ", ") }
        case .priorTreatment:
            inquiry.priorTreatment?.map { treatment in
                [treatment.level.rawValue, treatment.date].compactMap { $0 }.joined(separator: " ")
            }.joined(separator: ", ")
        case .constraints: barriers(inquiry.constraints)
        case .age: inquiry.age.map { String($0) }
        case .pregnant: inquiry.pregnant.map { $0 ? "yes" : "no" }
        case .insurance: inquiry.insurance
        case .county: inquiry.county
        case .timeZone: inquiry.timeZone
        case .preferredLanguage: inquiry.preferredLanguage
        case .preferredContact: inquiry.preferredContact
        case .channel: inquiry.channel.rawValue
        case .id, .receivedAt, .phone, .email, .safeToLeaveVoicemail, .answered, .ringSeconds, .talkSeconds,
            nil:
            nil
        }
    }

    private static func barriers(_ constraints: Constraints?) -> String? {
        guard let constraints else { return nil }
        let stated = [
            ("work", constraints.work), ("childcare", constraints.childcare), ("money", constraints.money),
        ]
        return stated.filter { $0.1 == true }.map(\.0).joined(separator: ", ")
    }
}
