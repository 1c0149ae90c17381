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
    /// How many texts it stands in.
    private let textCounts: [Int]
    /// A term in more texts speaks of no danger by itself.
    private let mostTexts: Int
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
        terms = texts.filter { $0.value >= Settings.ofDanger.fewestCases }.keys.sorted()
        textCounts = terms.map { texts[$0] ?? 0 }
        mostTexts = max(Settings.fewestCommon, Int(Settings.commonShare * Double(inquiries.count)))
        tellUse = terms.map { term in uses[term].map { 2 * $0.ofUse > $0.all } ?? false }
        let numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
        sentences = spelt.map { text in text.map { $0.compactMap { numbers[$0.text] } } }
        facts = known.map { text in text.compactMap { numbers[$0] } }
    }

    /// The weights of the cards of class.
    package func learnClasses() -> [Learned] {
        // A term counts once, however often it is said; sentences that speak of nothing leave all to be asked.
        let texts = sentences.indices.map { index in
            Set(sentences[index].joined() + facts[index])
                .filter { textCounts[Int($0)] >= Settings.ofClass.fewestCases }.sorted()
        }
        let levels = texts.indices.map { $0 < cases.count ? cases[$0].level : .needsClarification }
        var models = Card.ofClass.map { card in
            ProximalModel(
                scales: scales(of: texts) { levels[$0] == card.level }, sparsity: Settings.ofClass.sparsity)
        }
        let ordinary = Array(cases.count..<sentences.count)
        goThroughCases(ordinaryShare: Settings.ofClass.ordinaryShare, among: ordinary) { index, others in
            let text =
                others.isEmpty
                ? texts[index] : others.reduce(into: Set(texts[index])) { $0.formUnion(texts[$1]) }.sorted()
            let weights = models.map { $0.weight(of: text) }
            // Less the heaviest: the shares are the same, and none is too large for a number.
            let odds = weights.map { exp($0 - (weights.max() ?? 0)) }
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
        let texts = sentences.map { $0.map { $0.filter { isHeard(Int($0), for: card) } } }
        let isTold = texts.indices.map {
            $0 < cases.count && card.flag.map(cases[$0].flags.contains) == true
        }
        var model = ProximalModel(
            scales: scales(of: texts.map { Array($0.joined()) }) { isTold[$0] },
            sparsity: Settings.ofDanger.sparsity)
        // A long letter is full of what others write who are in no danger.
        let untold = texts.indices.filter { !isTold[$0] }
        goThroughCases(ordinaryShare: Settings.ofDanger.ordinaryShare, among: untold) { index, others in
            let text = others.enumerated().reduce(texts[index]) { text, other in
                other.offset % 2 == 0 ? text + texts[other.element] : texts[other.element] + text
            }
            let heaviest = model.heaviestRun(of: text)
            let run = Array(text[heaviest].joined())
            model.learn(run, error: 1 / (1 + exp(-model.weight(of: run))) - (isTold[index] ? 1 : 0))
        }
        return learned(card, model)
    }

    /// How much each term tells some texts from the others by itself: the logarithm of how much likelier it is in one lot
    /// than in the other, as naive Bayes has it. Terms so scaled are learned better from few cases (NB-SVM; Wang and
    /// Manning, ACL 2012).
    private func scales(of texts: [[Int32]], where isTrue: (Int) -> Bool) -> [Double] {
        var counts = terms.indices.map { _ in (inside: 1.0, outside: 1.0) }
        for index in texts.indices {
            let isInside = isTrue(index)
            for term in Set(texts[index]) {
                if isInside { counts[Int(term)].inside += 1 } else { counts[Int(term)].outside += 1 }
            }
        }
        let all = counts.reduce((inside: 0.0, outside: 0.0)) {
            ($0.inside + $1.inside, $0.outside + $1.outside)
        }
        return counts.map { abs(log($0.inside / all.inside * all.outside / $0.outside)) }
    }

    /// Visits every case, and each ordinary inquiry so many times, in each pass, in an order drawn anew.
    ///
    /// Every other time a case comes among some others, which stand around it: what it speaks of does not hang on them.
    private func goThroughCases(
        ordinaryShare: Int, among surroundings: [Int], _ visit: (Int, _ others: [Int]) -> Void
    ) {
        let ordinary = cases.count..<sentences.count
        var order = Array(cases.indices) + Array(repeating: ordinary, count: ordinaryShare).joined()
        var random = SeededRandom(seed: 1)
        for _ in 0..<Settings.passes {
            order.shuffle(using: &random)
            for index in order {
                guard !surroundings.isEmpty, index < cases.count, Bool.random(using: &random) else {
                    visit(index, [])
                    continue
                }
                let count = Int.random(in: 1...Settings.mostOthers, using: &random)
                visit(index, (0..<count).compactMap { _ in surroundings.randomElement(using: &random) })
            }
        }
    }

    private func learned(_ card: Card, _ model: ProximalModel) -> Learned {
        let weights = terms.indices.map { model.weight($0) }
        let smallest = (card.flag == nil ? Settings.ofClass : Settings.ofDanger).smallest
        let heaviest = card.flag == nil ? 127 : Settings.heaviestOfDanger
        // A danger that is denied speaks for none, however many such cases had another.
        let kept = terms.indices.filter { term in
            abs(weights[term]) >= smallest
                && (card.flag == nil || weights[term] < 0 || !terms[term].contains("~"))
        }
        .map { (term: terms[$0], weight: max(-127, min(heaviest, Int((weights[$0] * 10).rounded())))) }
        .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
        return Learned(card: card, base: Int((model.base * 10).rounded()), weights: kept)
    }

    /// Whether a term may speak of a danger. What a phrase found has raised its flag already: the words are for what no
    /// phrase finds. And most who are in danger here drink or use; that they do speaks for no danger but an overdose.
    private func isHeard(_ term: Int, for card: Card) -> Bool {
        !terms[term].hasPrefix("*") && textCounts[term] <= mostTexts && (card == .overdose || !tellUse[term])
    }
}

/// How the learning goes.
private enum Settings {
    /// How strongly weights are held at zero; the smallest, in log odds, that is kept; how few cases a term may be in; and
    /// how often an ordinary inquiry is learned from for each time a case is. A class is the sum of many small things, a
    /// danger of few large ones that are seldom said twice, and most of what people write is none.
    static let ofClass = (sparsity: 0.5, smallest: 0.1, fewestCases: 3, ordinaryShare: 1)
    static let ofDanger = (sparsity: 0.5, smallest: 0.3, fewestCases: 2, ordinaryShare: 6)
    /// The most that one term adds to a danger, in tenths of log odds, so that no word raises a crisis alone: learned with
    /// this bound instead, others take over what it cuts off, and more innocent sentences alarm.
    static let heaviestOfDanger = 16
    /// The most others that stand around a case.
    static let mostOthers = 8
    /// Passes over the cases.
    static let passes = 20
    /// A term in a larger share of texts, and in more than so many, is left out of the cards of dangers: a long letter is
    /// full of such.
    static let commonShare = 0.02
    static let fewestCommon = 50
}
