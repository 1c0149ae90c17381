import Admissions

/// Which language a reading is in, judged by script and by its commonest words.
extension Reading {
    /// Mostly in Spanish.
    var isSpanish: Bool {
        let share = wordShare(tokens)
        return share.spanish > share.english
    }

    /// Whether the other words of a mention's sentence are Spanish; alone in it, whether the text is.
    func isSpanish(around mention: Mention) -> Bool {
        let sentence = tokens[mention.start].sentence
        let others = tokens.indices.filter {
            tokens[$0].sentence == sentence && !(mention.start..<mention.end).contains($0)
        }
        let share = wordShare(others.map { tokens[$0] })
        return others.isEmpty ? isSpanish : share.spanish > share.english
    }

    /// Neither English nor Spanish.
    var isUnsupportedLanguage: Bool {
        if text.foreignLetters > text.latinLetters { return true }
        let words = tokens.count { $0.number.isNaN }
        guard words >= 3 else { return false }
        let share = wordShare(tokens)
        let foreign = foreignShare + min(text.foreignMarks, words / 2)
        return foreign >= 2 && foreign > share.english * 2 && foreign >= share.spanish
    }

    /// Letters without words.
    var isGibberish: Bool {
        guard text.foreignLetters <= text.latinLetters, tokens.count >= 1 else { return false }
        let words = tokens.lazy.filter {
            $0.number.isNaN && self.text.bytes[Int($0.start)] >= 0x61 && $0.end - $0.start > 1
        }
        var (count, unknown) = (0, 0)
        for word in words {
            count += 1
            if word.word < 0 { unknown += 1 }
        }
        guard unknown > 0, unknown * 3 >= count * 2 else { return false }
        let noise = words.count { $0.word < 0 && isUnpronounceable($0) }
        return noise >= 1 && noise * 3 >= count
    }

    private func wordShare(_ tokens: [Token]) -> (english: Int, spanish: Int) {
        let lexicon = Lexicon.shared
        var counts = (english: 0, spanish: 0)
        for token in tokens {
            if lexicon.isMember(token.word, of: .englishWords) { counts.english += 1 }
            if lexicon.isMember(token.word, of: .spanishWords) { counts.spanish += 1 }
        }
        return counts
    }

    private var foreignShare: Int {
        tokens.count { Lexicon.shared.isMember($0.word, of: .foreignWords) }
    }

    /// Three consonants that English or Spanish words begin with.
    private static let openings: Set<[UInt8]> = Set(
        ["str", "spr", "thr", "sch", "scr", "spl", "shr", "phr", "chr", "chl", "sph", "phl", "ths"].map {
            Array($0.utf8)
        })

    /// Four consonants in a row, or none of the vowels.
    private func isUnpronounceable(_ token: Token) -> Bool {
        let bytes = text.bytes[Int(token.start)..<Int(token.end)]
        guard bytes.count >= 2 else { return false }
        let opening = bytes.prefix(3)
        if opening.count == 3, opening.allSatisfy({ !"aeiouy".utf8.contains($0) }),
            !Reading.openings.contains(Array(opening))
        {
            return true
        }
        var run = 0
        var longest = 0
        for byte in bytes {
            run = "aeiouy'".utf8.contains(byte) ? 0 : run + 1
            longest = max(longest, run)
        }
        return longest >= 4 || longest == bytes.count && !bytes.contains(FoldedText.foreignLetter)
    }
}
