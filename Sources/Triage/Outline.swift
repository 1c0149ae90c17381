package import Admissions

/// What the reader made of one inquiry's text, layer by layer: for explanations on the desk and for tests.
package struct Outline: Sendable {
    /// A length of time, date or age found in the text.
    package struct Quantity: Hashable, Sendable {
        /// `NUM`, `DUR` (days), `AGO` (days ago), `AHEAD` (days to come) or `AGE` (years).
        package let kind: String
        /// The value in the unit of its kind.
        package let value: Double
        /// The words of the text.
        package let words: String
    }

    /// A phrase of a lexicon found in the text.
    package struct Finding: Hashable, Sendable {
        /// The sign it stands for, as the lexicons name it.
        package let sign: String
        /// How the text asserts it.
        package let assertion: Assertion
        /// Whether it is about the subject of the inquiry.
        package let isAboutSubject: Bool
        /// The words of the text.
        package let words: String
        /// Where they stand, in Unicode scalars of the text as received.
        package let span: Span
    }

    /// The text after normalisation; letters outside the Latin script are shown as `*`.
    package let normalised: String
    /// The normalised words of each sentence.
    package let sentences: [[String]]
    /// Numbers, times and ages, in reading order.
    package let quantities: [Quantity]
    /// Phrases found, in reading order.
    package let findings: [Finding]
    /// Whose need it is.
    package let subject: Subject

    /// Reads an inquiry's text; pure, and total like ``assess(_:)``.
    package init(_ inquiry: Inquiry) {
        let facts = Facts(inquiry, lexicon: .shared)
        let reading = facts.reading
        let scalars = Array(inquiry.text.unicodeScalars)
        func words(_ span: Span) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[min(span.start, scalars.count)..<min(span.end, scalars.count)])
            return String(view)
        }
        func folded(_ bytes: some Sequence<UInt8>) -> String {
            String(
                decoding: bytes.map { $0 == FoldedText.foreignLetter ? UInt8(ascii: "*") : $0 }, as: UTF8.self
            )
        }
        normalised = folded(reading.text.bytes)
        var sentences: [[String]] = []
        var last: Int32 = -1
        for token in reading.tokens {
            if token.sentence != last { sentences.append([]) }
            last = token.sentence
            sentences[sentences.count - 1].append(
                folded(reading.text.bytes[Int(token.start)..<Int(token.end)]))
        }
        self.sentences = sentences
        quantities = reading.chunks.all.compactMap { span in
            guard let chunk = ChunkClass(rawValue: span.classNumber), !span.value.isNaN else { return nil }
            return Quantity(
                kind: chunk.name, value: span.value,
                words: words(reading.span(from: span.start, to: span.end)))
        }
        findings = reading.mentions.map { mention in
            Finding(
                sign: "\(mention.sign)", assertion: mention.assertion,
                isAboutSubject: mention.holder == .subject,
                words: words(reading.span(mention)), span: reading.span(mention))
        }
        subject = facts.subject?.subject ?? .unknown
    }
}
