package import Admissions
import Glibc
package import Triage

/// Learns the weights of scorecards from labelled cases.
///
/// Logistic regression by FTRL-Proximal (McMahan et al., KDD 2013), whose L1 term leaves most weights at zero: one
/// multinomial for the classes together, and one for each danger. For a danger a case is its run of sentences that weighs
/// most under the weights so far, as the card will be read (multiple-instance learning as in MI-SVM; Andrews et al., NIPS
/// 2002). The same cases give the same weights, as far as `exp` is the same.
package struct ScorecardTraining {
    /// What a card weighs, in tenths of log odds.
    package struct Learned: Sendable {
        /// The card.
        package let card: Card
        /// What a text without words weighs.
        package let base: Int
        /// The terms with a weight other than 0, heaviest first, then by name.
        package let weights: [(term: String, weight: Int)]
    }

    private let cases: [TriageCase]
    private let terms: [String]
    /// Whether a term mostly tells what is used, how much or how often.
    private let tellUse: [Bool]
    /// Whether it stands in so many texts that it speaks of nothing by itself.
    private let isCommon: [Bool]
    /// The terms of each sentence of each case.
    private let sentences: [[[Int32]]]
    /// What is known of each case as a whole.
    private let facts: [[Int32]]

    /// Reads the words of all cases.
    /// - Parameter ordinary: inquiries that speak of nothing a card asks.
    package init(_ cases: [TriageCase], ordinary: [Inquiry] = []) {
        self.cases = cases
        let inquiries = cases.map(\.inquiry) + ordinary
        let spelt = inquiries.map(weighedTerms)
        let known = inquiries.map(weighedFacts)
        var texts: [String: Int] = [:]
        var uses: [String: (ofUse: Int, all: Int)] = [:]
        for text in known { for term in Set(text) { texts[term, default: 0] += 1 } }
        for text in spelt {
            for term in Set(text.joined().map(\.text)) { texts[term, default: 0] += 1 }
            for term in text.joined() {
                uses[term.text, default: (0, 0)].all += 1
                if term.isOfUse { uses[term.text, default: (0, 0)].ofUse += 1 }
            }
        }
        terms = texts.filter { $0.value >= Settings.fewestCases }.keys.sorted()
        tellUse = terms.map { term in uses[term].map { 2 * $0.ofUse > $0.all } ?? false }
        let common = max(Settings.fewestCommon, Int(Settings.commonShare * Double(inquiries.count)))
        isCommon = terms.map { texts[$0] ?? 0 > common }
        let numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
        sentences = spelt.map { text in text.map { $0.compactMap { numbers[$0.text] } } }
        facts = known.map { text in text.compactMap { numbers[$0] } }
    }

    /// The weights of the cards of class.
    package func learnClasses() -> [Learned] {
        var models = Card.ofClass.map { _ in
            ProximalModel(count: terms.count, sparsity: Settings.ofClass.sparsity)
        }
        // A term counts once, however often it is said; sentences that speak of nothing leave all to be asked.
        let texts = sentences.indices.map { Set(sentences[$0].joined() + facts[$0]).sorted() }
        let levels = texts.indices.map { $0 < cases.count ? cases[$0].level : .needsClarification }
        goThroughCases { index in
            let text = texts[index]
            let odds = models.map { exp($0.weight(of: text)) }
            let all = odds.reduce(0, +)
            for place in models.indices {
                let isTrue = levels[index] == Card.ofClass[place].level
                models[place].learn(text, error: odds[place] / all - (isTrue ? 1 : 0))
            }
        }
        return zip(Card.ofClass, models).map(learned)
    }

    /// The weights of the card of a danger.
    package func learn(_ card: Card) -> Learned {
        var model = ProximalModel(count: terms.count, sparsity: Settings.ofDanger.sparsity)
        let texts = sentences.map { $0.map { $0.filter { isHeard(Int($0), for: card) } } }
        goThroughCases { index in
            let text = texts[index]
            let heaviest = model.heaviestRun(of: text, atMost: Card.longestRun)
            let run = Array(text[heaviest].joined())
            let isTrue = index < cases.count && card.flag.map(cases[index].flags.contains) == true
            model.learn(run, error: 1 / (1 + exp(-model.weight(of: run))) - (isTrue ? 1 : 0))
        }
        return learned(card, model)
    }

    /// Visits every case and ordinary inquiry in each pass, in an order drawn anew.
    private func goThroughCases(_ visit: (Int) -> Void) {
        var order = Array(sentences.indices)
        var random = SeededRandom(seed: 1)
        for _ in 0..<Settings.passes {
            order.shuffle(using: &random)
            for index in order { visit(index) }
        }
    }

    private func learned(_ card: Card, _ model: ProximalModel) -> Learned {
        let weights = terms.indices.map { model.weight($0) }
        let smallest = (card.flag == nil ? Settings.ofClass : Settings.ofDanger).smallest
        // A danger that is denied speaks for none, however many such cases had another.
        let kept = terms.indices.filter { term in
            abs(weights[term]) >= smallest
                && (card.flag == nil || weights[term] < 0 || !terms[term].contains("~"))
        }
        .map { (term: terms[$0], weight: max(-127, min(127, Int((weights[$0] * 10).rounded())))) }
        .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
        return Learned(card: card, base: Int((model.base * 10).rounded()), weights: kept)
    }

    /// Whether a term may speak of a danger. What a phrase found has raised its flag already: the words are for what no
    /// phrase finds. And most who are in danger here drink or use; that they do speaks for no danger but an overdose.
    private func isHeard(_ term: Int, for card: Card) -> Bool {
        !terms[term].hasPrefix("*") && !isCommon[term] && (card == .overdose || !tellUse[term])
    }
}

/// How the learning goes.
private enum Settings {
    /// How strongly weights are held at zero, and the smallest, in log odds, that is kept: a class is the sum of many
    /// small things, a danger of few large ones.
    static let ofClass = (sparsity: 0.5, smallest: 0.1)
    static let ofDanger = (sparsity: 4.0, smallest: 0.3)
    /// Passes over the cases.
    static let passes = 20
    /// Terms in fewer cases are left out.
    static let fewestCases = 3
    /// A term in a larger share of texts, and in more than so many, is left out of the cards of dangers: a long letter is
    /// full of such.
    static let commonShare = 0.02
    static let fewestCommon = 50
}
