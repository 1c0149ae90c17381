import Admissions
import TriageEvaluation

/// Texts of any length that read like inquiries: sentences of the sample texts in an order drawn from a seed.
struct NaturalTexts {
    private let sentences: [String]
    private var random: SeededRandom

    init(_ samples: [Inquiry], seed: UInt64) {
        sentences = samples.flatMap { inquiry in
            inquiry.text.split { ".!?\n".contains($0) }.map { $0 + ". " }.filter { $0.count > 12 }
        }
        random = SeededRandom(seed: seed)
    }

    /// An inquiry whose text has so many Unicode scalars.
    mutating func inquiry(scalars: Int) -> Inquiry {
        var text = String.UnicodeScalarView()
        while text.count < scalars {
            text.append(contentsOf: (sentences.randomElement(using: &random) ?? "x ").unicodeScalars)
        }
        return FuzzInput.webForm(String(String.UnicodeScalarView(text.prefix(scalars))))
    }
}
