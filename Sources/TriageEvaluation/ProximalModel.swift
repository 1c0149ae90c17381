import Triage

/// A linear model learned by FTRL-Proximal (McMahan et al., KDD 2013); the last place is the base, which nothing holds back.
struct ProximalModel {
    /// How fast weights move, and how strongly they are held back from growing.
    private static let rate = 0.15
    private static let restraint = 1.0

    private var gradients: [Double]
    private var squares: [Double]
    /// How strongly weights are held at zero.
    private let sparsity: Double
    /// How much a term counts where it stands.
    private let scales: [Double]

    init(scales: [Double], sparsity: Double) {
        self.sparsity = sparsity
        self.scales = scales + [1]
        gradients = Array(repeating: 0, count: self.scales.count)
        squares = Array(repeating: 0, count: self.scales.count)
    }

    var base: Double {
        -gradients[gradients.count - 1] * ProximalModel.rate / (1 + squares[squares.count - 1].squareRoot())
    }

    /// What a term weighs where it stands.
    func weight(_ term: Int) -> Double { bareWeight(term) * scales[term] }

    private func bareWeight(_ term: Int) -> Double {
        let gradient = gradients[term]
        guard abs(gradient) > sparsity else { return 0 }
        let held = gradient < 0 ? gradient + sparsity : gradient - sparsity
        return -held / ((1 + squares[term].squareRoot()) / ProximalModel.rate + ProximalModel.restraint)
    }

    /// The sentences behind one another that weigh most together.
    func heaviestRun(of text: [[Int32]]) -> Range<Int> {
        Card.heaviestRun(of: text.map { $0.reduce(0) { $0 + weight(Int($1)) } })
    }

    /// What terms weigh together, with the base.
    func weight(of text: [Int32]) -> Double { text.reduce(base) { $0 + weight(Int($1)) } }

    /// Moves the weights of terms against an error: how likely they made it, less 1 where it is so.
    mutating func learn(_ text: [Int32], error: Double) {
        move(gradients.count - 1, error, from: base)
        for term in text { move(Int(term), error * scales[Int(term)], from: bareWeight(Int(term))) }
    }

    private mutating func move(_ place: Int, _ gradient: Double, from weight: Double) {
        let square = squares[place] + gradient * gradient
        let shift = (square.squareRoot() - squares[place].squareRoot()) / ProximalModel.rate
        gradients[place] += gradient - shift * weight
        squares[place] = square
    }
}
