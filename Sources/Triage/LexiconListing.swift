/// What the lexicons hold, for tests and for whoever reviews them.
package enum LexiconListing {
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
