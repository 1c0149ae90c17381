/// Which times and rhythms of a reading speak of use: "I was in the Army for eight years" is no length of use, and "I
/// walk my dog every morning" no rhythm of it.
struct UseSentences {
    /// Sentences and comma segments that name use.
    private let speaking: Set<Int32>
    private let speakingSegments: Set<Int32>
    private let reading: Reading
    /// For each token, whether it belongs to a number, a time or a rhythm.
    private let isTime: [Bool]

    init(_ reading: Reading) {
        self.reading = reading
        let places = reading.mentions.filter { UseSentences.signs.contains($0.sign) && $0.holder != .other }
            .map { reading.tokens[$0.start] }
        speaking = Set(places.map(\.sentence))
        var isTime = [Bool](repeating: false, count: reading.tokens.count)
        for span in reading.chunks.all where span.classNumber < ChunkClass.allCases.count {
            for index in span.start..<span.end { isTime[index] = true }
        }
        for mention in reading.mentions where mention.sign == .frequency || mention.sign == .occasional {
            for index in mention.start..<mention.end { isTime[index] = true }
        }
        self.isTime = isTime
        speakingSegments = Set(places.map(\.segment))
    }

    /// Whether a time or rhythm stands in a sentence that speaks of use, in a fragment that goes on about what was told
    /// before ("Every day.", "Like two years now"), or in a clause of small words only ("It's been four years").
    func hold(_ run: some TokenRun) -> Bool {
        let tokens = reading.tokens
        let segment = tokens[run.start].segment
        if speakingSegments.contains(segment) { return true }
        let lexicon = Lexicon.shared
        var hasClause = false
        var isSmall = true
        let first = tokens[..<run.start].lastIndex { $0.segment != segment }.map { $0 + 1 } ?? 0
        for index in first..<tokens.count where !(run.start..<run.end).contains(index) {
            if index >= run.end, tokens[index].segment != segment { break }
            let word = tokens[index].base
            // "Sober since, wants group 3x/wk."
            if lexicon.isMember(word, of: .otherRhythms) { return false }
            if lexicon.isMember(word, of: .clauseWords) { hasClause = true }
            if !isTime[index], !lexicon.isMember(word, of: .useCarriers) { isSmall = false }
        }
        if speaking.contains(tokens[run.start].sentence) { return true }
        // In a note "gym 4x/wk" is a fragment too.
        return isSmall || !hasClause && !reading.isPhone
    }

    private static let signs: EnumSet<Sign> = [
        .substance, .uses, .quantity, .drinks, .heavy, .injecting, .relief, .backToUse, .keptUsing, .misuse,
        .hooked, .alcoholic, .withdrawalSign, .overPrescribed, .lastUsed,
    ]
}
