import Admissions
import Triage
import TriageEvaluation

/// What the bench measured. A time is the median of the rounds, so that a neighbour on the machine shows little.
struct TriageBench {
    /// Sizes whose times show how the work grows.
    static let sizes = [1000, 2000, 4000, 8000]

    /// Median nanoseconds of each sample text.
    private(set) var samples = Timings([])
    /// Nanoseconds of all sample texts: triage, one pass of folding their bytes, `lowercased()` and `split`.
    private(set) var triage = 0
    private(set) var folding = 0
    private(set) var splitting = 0
    /// Median nanoseconds of each made text of 300 and of 8000 characters.
    private(set) var short = Timings([])
    private(set) var long = Timings([])
    /// Median nanoseconds by ``sizes``, over beginnings of the same texts.
    private(set) var growth: [Int] = []

    private let rounds: Int
    private let sink = Sink()

    /// Measures on one core; takes some seconds.
    init(_ inquiries: [Inquiry], seed: UInt64, rounds: Int) {
        self.rounds = rounds
        measureSamples(inquiries)
        var texts = NaturalTexts(inquiries, seed: seed)
        short = Timings(medians((0..<200).map { _ in texts.inquiry(scalars: 300) }))
        let longest = (0..<40).map { _ in texts.inquiry(scalars: 8000) }
        long = Timings(medians(longest))
        // The sizes take turns within a round: a busy minute then slows all of them.
        let beginnings = longest.map { inquiry in
            TriageBench.sizes.map { FuzzInput.webForm(String(inquiry.text.unicodeScalars.prefix($0))) }
        }
        let times = medians(beginnings.flatMap { $0 })
        growth = TriageBench.sizes.indices.map { size in
            Timings(stride(from: size, to: times.count, by: TriageBench.sizes.count).map { times[$0] }).median
        }
    }

    /// Triage and its limits take turns, so that all see the machine in the same state.
    private mutating func measureSamples(_ inquiries: [Inquiry]) {
        var each = [[Int]](repeating: [], count: inquiries.count)
        var folds: [Int] = []
        var splits: [Int] = []
        for round in -TriageBench.warmUp..<rounds {
            let times = inquiries.map { time($0) }
            let fold = nanoseconds { for inquiry in inquiries { sink.take(TriageBench.fold(inquiry.text)) } }
            let split = nanoseconds {
                for inquiry in inquiries { sink.take(TriageBench.split(inquiry.text)) }
            }
            guard round >= 0 else { continue }
            for (index, time) in times.enumerated() { each[index].append(time) }
            folds.append(fold)
            splits.append(split)
        }
        let medians = each.map { Timings($0).median }
        samples = Timings(medians)
        triage = medians.reduce(0, +)
        folding = Timings(folds).median
        splitting = Timings(splits).median
    }

    static let warmUp = 3

    private func medians(_ inquiries: [Inquiry]) -> [Int] {
        var each = [[Int]](repeating: [], count: inquiries.count)
        for round in -TriageBench.warmUp..<rounds {
            for (index, inquiry) in inquiries.enumerated() {
                let time = time(inquiry)
                if round >= 0 { each[index].append(time) }
            }
        }
        return each.map { Timings($0).median }
    }

    private func time(_ inquiry: Inquiry) -> Int {
        nanoseconds { sink.take(assess(inquiry).urgency) }
    }

    /// The least any reader must do: fold each byte's case and hash it (FNV-1a), once.
    private static func fold(_ text: String) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 {
            hash = (hash ^ UInt64(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01b3
        }
        return Int(truncatingIfNeeded: hash)
    }

    /// What a reader in two lines does.
    private static func split(_ text: String) -> Int {
        text.lowercased().split(whereSeparator: \.isWhitespace).count
    }
}
