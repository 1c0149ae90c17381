import Admissions

/// The subject's age as the text states it.
struct SubjectAge {
    let years: Double
    /// Where it stands.
    let tokens: Range<Int>

    init?(_ facts: Facts) {
        let reading = facts.reading
        for span in reading.chunks.all(.age) {
            if span.length == 1,
                facts.all(.quantity).contains(where: { $0.covers(span) })
            {
                continue
            }
            // "At age 15 I had a seizure" tells how old they were.
            if reading.chunks.all(.ago).contains(where: { $0.start < span.start && span.end <= $0.end }) {
                continue
            }
            // The age of a dog, or a grade that somebody teaches.
            if facts.all(.notEvidence).contains(where: { $0.covers(span) && $0.start < span.start }) {
                continue
            }
            guard SubjectAge.isSubjects(span, facts) else { continue }
            years = span.value
            tokens = span.start..<span.end
            return
        }
        return nil
    }

    private static func isSubjects(_ span: Chunks.Span, _ facts: Facts) -> Bool {
        let tokens = facts.reading.tokens
        // "Mom of 15F", "re 14M": the age names the patient.
        if facts.reading.isPhone, span.start > 0,
            Lexicon.shared.isMember(tokens[span.start - 1].word, of: .opensPatient)
        {
            return true
        }
        let near = facts.all(.person).last {
            $0.start <= span.end && $0.start >= span.start - 4
                && tokens[$0.start].sentence == tokens[span.start].sentence
        }
        if let near {
            if isBesideOneself(near, span, facts) { return false }
            return near.holder == .subject || near.detail == Relation.others.rawValue && facts.subject == nil
        }
        return facts.holder(at: span.start) == .subject
    }

    /// "My son is nine", told by who writes for themselves.
    private static func isBesideOneself(_ person: Mention, _ age: Chunks.Span, _ facts: Facts) -> Bool {
        guard !facts.reading.isPhone, facts.subject == .oneself, person.start <= age.start,
            person.detail != Relation.oneself.rawValue
        else { return false }
        return !facts.reading.tokens.hasWord(of: .iAm, before: person.start, within: 2, .shared)
    }
}
