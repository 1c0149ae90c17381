/// What the lexicons hold, for tests and for whoever reviews them.
package enum LexiconListing {
    /// The signs that some line stands for, by the names lexicon files give them, without their details.
    package static var signs: Set<String> {
        let kinds = LexiconSources.all.flatMap { source in
            source.split(separator: "\n").compactMap {
                $0.split(separator: "\t").first?.split(separator: " ").first
            }
        }
        return Set(
            kinds.compactMap { $0.split(separator: ".").first.map(String.init) }.filter {
                Sign.named[$0] != nil
            })
    }

    /// The terms of one kind of line that are plain words, without classes, gaps or alternatives, in reading order.
    ///
    /// - Parameter kind: a sign with its detail where it has one, as lexicon files write it: `negates`, `negates.lookAlike`.
    package static func plainTerms(of kind: String) -> [String] {
        LexiconSources.all.flatMap { source in
            source.split(separator: "\n").flatMap { line -> [String] in
                let fields = line.split(separator: "\t")
                guard fields.count == 3, fields[0].split(separator: " ").first.map(String.init) == kind else {
                    return []
                }
                return LexiconParser.terms(fields[2]).map(String.init)
                    .filter { term in !term.contains { "|{}*?~".contains($0) } }
            }
        }
    }
}
