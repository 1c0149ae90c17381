package import Admissions
import Glibc
package import Triage

/// Learns the weights of scorecards from labelled cases.
///
/// Logistic regression by FTRL-Proximal (McMahan et al., KDD 2013), whose L1 term leaves most weights at zero. For a
/// crisis a case is its run of sentences that weighs most under the weights so far, as the card will be read
/// (multiple-instance learning as in MI-SVM; Andrews et al., NIPS 2002). The same cases give the same weights, as far as
/// `exp` is the same.
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
    /// The terms of each sentence of each case.
    private let sentences: [[[Int32]]]

    /// Reads the words of all cases.
    /// - Parameter ordinary: inquiries that speak of nothing a card asks.
    package init(_ cases: [TriageCase], ordinary: [Inquiry] = []) {
        self.cases = cases
        let spelt = (cases.map(\.inquiry) + ordinary).map(weighedTerms)
        var texts: [String: Int] = [:]
        var uses: [String: (ofUse: Int, all: Int)] = [:]
        for text in spelt {
            for term in Set(text.joined().map(\.text)) { texts[term, default: 0] += 1 }
            for term in text.joined() {
                uses[term.text, default: (0, 0)].all += 1
                if term.isOfUse { uses[term.text, default: (0, 0)].ofUse += 1 }
            }
        }
        terms = texts.filter { $0.value >= Settings.fewestCases }.keys.sorted()
        tellUse = terms.map { term in uses[term].map { 2 * $0.ofUse > $0.all } ?? false }
        let numbers = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($1, Int32($0)) })
        sentences = spelt.map { text in text.map { $0.compactMap { numbers[$0.text] } } }
    }

    /// The weights of one card.
    package func learn(_ card: Card) -> Learned {
        var model = Model(count: terms.count)
        let texts = card.isBesideUse ? sentences.map { $0.map(withoutUse) } : sentences
        var order = Array(texts.indices)
        var random = SeededRandom(seed: 1)
        for _ in 0..<Settings.passes {
            order.shuffle(using: &random)
            for index in order {
                let text = texts[index]
                let run = card.seeksBestRun ? model.heaviestRun(of: text) : text.indices
                model.learn(text[run], isTrue: index < cases.count && cases[index].speaks(of: card))
            }
        }
        let weights = terms.indices.map { model.weight($0) }
        // A danger that is denied speaks for none, however many such cases had another.
        let kept = terms.indices.filter { term in
            abs(weights[term]) >= Settings.smallest
                && (card.flag == nil || weights[term] < 0 || !terms[term].contains("~"))
        }
        .map { (term: terms[$0], weight: max(-127, min(127, Int((weights[$0] * 10).rounded())))) }
        .sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }
        return Learned(card: card, base: Int((model.base * 10).rounded()), weights: kept)
    }
}

/// How the learning goes.
private enum Settings {
    /// How fast weights move, and how strongly they are held back: towards zero, and from growing.
    static let rate = 0.15
    static let sparsity = 2.0
    static let restraint = 1.0
    /// Passes over the cases.
    static let passes = 20
    /// Terms in fewer cases are left out.
    static let fewestCases = 3
    /// Weights smaller than this, in log odds, are left out.
    static let smallest = 0.3
}

extension ScorecardTraining {
    private func withoutUse(_ sentence: [Int32]) -> [Int32] { sentence.filter { !tellUse[Int($0)] } }
}

extension Card {
    /// Most who are in danger here drink or use; that they do speaks for no danger but an overdose.
    fileprivate var isBesideUse: Bool { flag != nil && self != .overdose }
}

extension TriageCase {
    /// Whether a card should find this case to speak of what it asks.
    fileprivate func speaks(of card: Card) -> Bool {
        if let flag = card.flag { return flags.contains(flag) }
        return level.rawValue == card.name
    }
}

/// The state of FTRL-Proximal for one card; the last place is the base, which nothing holds back.
private struct Model {
    private var gradients: [Double]
    private var squares: [Double]

    init(count: Int) {
        gradients = Array(repeating: 0, count: count + 1)
        squares = Array(repeating: 0, count: count + 1)
    }

    var base: Double {
        -gradients[gradients.count - 1] * Settings.rate / (1 + squares[squares.count - 1].squareRoot())
    }

    func weight(_ term: Int) -> Double {
        let gradient = gradients[term]
        guard abs(gradient) > Settings.sparsity else { return 0 }
        let held = gradient < 0 ? gradient + Settings.sparsity : gradient - Settings.sparsity
        return -held / ((1 + squares[term].squareRoot()) / Settings.rate + Settings.restraint)
    }

    /// Kadane's run: the sentences one behind another that weigh most together.
    func heaviestRun(of text: [[Int32]]) -> Range<Int> {
        guard !text.isEmpty else { return 0..<0 }
        var best = (weight: -Double.infinity, run: 0..<1)
        var running = (weight: 0.0, start: 0)
        for index in text.indices {
            if running.weight <= 0 { running = (0, index) }
            running.weight += text[index].reduce(0) { $0 + weight(Int($1)) }
            if running.weight > best.weight { best = (running.weight, running.start..<index + 1) }
        }
        return best.run
    }

    mutating func learn(_ text: ArraySlice<[Int32]>, isTrue: Bool) {
        let sum = text.reduce(base) { sum, sentence in sentence.reduce(sum) { $0 + weight(Int($1)) } }
        let error = 1 / (1 + exp(-sum)) - (isTrue ? 1 : 0)
        move(gradients.count - 1, error, from: base)
        for sentence in text { for term in sentence { move(Int(term), error, from: weight(Int(term))) } }
    }

    private mutating func move(_ place: Int, _ error: Double, from weight: Double) {
        let square = squares[place] + error * error
        let shift = (square.squareRoot() - squares[place].squareRoot()) / Settings.rate
        gradients[place] += error - shift * weight
        squares[place] = square
    }
}
