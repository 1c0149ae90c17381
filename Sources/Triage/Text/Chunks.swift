/// Something that stands on a run of tokens, half open.
protocol TokenRun {
    var start: Int { get }
    var end: Int { get }
}

extension TokenRun {
    /// Whether all of another run stands inside this one.
    func covers(_ other: some TokenRun) -> Bool { start <= other.start && end >= other.end }

    /// Whether two runs share words.
    func overlaps(_ other: some TokenRun) -> Bool { start < other.end && end > other.start }
}

/// Numbers, times and class phrases found in a text, by where they begin and end.
struct Chunks {
    /// A run of tokens that stands for a class.
    struct Span: TokenRun {
        var start: Int
        var length: Int
        var classNumber: Int
        var value: Double
        var end: Int { start + length }
    }

    private let byStart: [Span]
    private let startIndex: [Int32]
    private let byEnd: [Span]
    private let endIndex: [Int32]

    init(_ spans: [Span], tokenCount: Int) {
        var starts = [Int32](repeating: 0, count: tokenCount + 2)
        var ends = [Int32](repeating: 0, count: tokenCount + 2)
        for span in spans {
            starts[span.start + 1] += 1
            ends[span.end + 1] += 1
        }
        for index in 1..<starts.count {
            starts[index] += starts[index - 1]
            ends[index] += ends[index - 1]
        }
        startIndex = starts
        endIndex = ends
        // Longest first, so that a phrase takes as many words as it can.
        byStart = spans.sorted {
            ($0.start, -$0.length, $0.classNumber) < ($1.start, -$1.length, $1.classNumber)
        }
        byEnd = spans.sorted { ($0.end, -$0.length, $0.classNumber) < ($1.end, -$1.length, $1.classNumber) }
    }

    var all: [Span] { byStart }

    /// Whether any span begins at a token.
    @inline(__always)
    func beginAny(at index: Int) -> Bool { startIndex[index] < startIndex[index + 1] }

    func spans(at index: Int) -> ArraySlice<Span> {
        byStart[Int(startIndex[index])..<Int(startIndex[index + 1])]
    }

    /// The moments past that begin at a token.
    func moments(at index: Int) -> some Sequence<Span> {
        spans(at: index).lazy.filter { $0.classNumber == ChunkClass.ago.rawValue }
    }

    /// Whether a length of time is that "since" a date: what began then goes on.
    func isSince(_ span: Span) -> Bool {
        span.classNumber == ChunkClass.duration.rawValue
            && spans(endingAt: span.end).contains {
                $0.classNumber == ChunkClass.ago.rawValue && $0.start > span.start
            }
    }

    /// Where the dates behind a "since" end.
    var openEnds: Set<Int> { Set(all(.duration).lazy.filter(isSince).map(\.end)) }

    func spans(endingAt end: Int) -> ArraySlice<Span> {
        byEnd[Int(endIndex[end])..<Int(endIndex[end + 1])]
    }

    /// The spans of one class of numbers or times, in order.
    func all(_ chunk: ChunkClass) -> [Span] {
        byStart.filter { $0.classNumber == chunk.rawValue }
    }
}
