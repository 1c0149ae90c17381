/// What the lexicons hold, for tests and for whoever reviews them.
package enum LexiconListing {
    /// The names of all signs a lexicon may give, in the order of their declaration.
    package static var signs: [String] { Sign.allCases.map { "\($0)" } }

    /// The terms of one kind of line that are plain words, without classes, gaps or alternatives, in reading order.
    ///
    /// - Parameter kind: a sign with its detail where it has one, as lexicon files write it: `negates`, `negates.9`.
    package static func plainTerms(of kind: String) -> [String] {
        LexiconSources.all.flatMap { source in
            source.split(separator: "\n").flatMap { line -> [String] in
                let fields = line.split(separator: "\t")
                guard fields.count == 3, fields[0].split(separator: " ").first.map(String.init) == kind else {
                    return []
                }
                return fields[2].split(separator: ";").map {
                    $0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
                }.filter { term in !term.contains { "|{}*?~".contains($0) } }
            }
        }
    }
}
