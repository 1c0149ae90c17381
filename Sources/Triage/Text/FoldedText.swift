/// A text reduced to what the reader needs: lower-case ASCII, one byte a letter, with the way back to the original.
///
/// Compatibility forms, accents and case are folded away (NFKC, then base letters), tags and zero-width characters are
/// dropped, typographic quotes and dashes become plain ones. A letter of another script becomes ``foreignLetter``.
struct FoldedText {
    /// The folded bytes, all of them below 0x80 except ``foreignLetter``.
    private(set) var bytes: [UInt8] = []
    /// For each byte, the offset of the scalar it came from; empty where each is its own.
    private var origins: [Int32] = []
    /// Letters of scripts other than Latin.
    private(set) var foreignLetters = 0
    /// Latin letters with marks that neither English nor Spanish uses.
    private(set) var foreignMarks = 0
    /// Letters a…z after folding.
    private(set) var latinLetters = 0

    /// Bytes that were written with an accent: "él" is he, "el" the article.
    private(set) var accents: [Int32] = []

    /// Stands for one letter outside the Latin script.
    static let foreignLetter: UInt8 = 0x80

    init(_ text: String) {
        guard !foldPlain(text.utf8) else { return }
        // Not `map`: it counts the scalars first.
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { scalars.append(scalar.value) }
        fold(scalars)
    }

    /// Whether a letter of a range was written with an accent.
    func isAccented(_ range: Range<Int>) -> Bool {
        // They are in the text's order; a long letter in Spanish has hundreds.
        var (low, high) = (0, accents.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(accents[middle]) < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < accents.count && Int(accents[low]) < range.upperBound
    }

    /// The range of original scalars that folded bytes came from.
    func origin(of range: Range<Int>) -> Range<Int> {
        guard !origins.isEmpty else { return range }
        let start = Int(origins[range.lowerBound])
        return start..<max(start, Int(origins[range.upperBound - 1])) + 1
    }

    /// ASCII without markup, as most texts are: the offset of a scalar is the offset of its byte.
    /// - Returns: whether the text was such.
    private mutating func foldPlain(_ utf8: String.UTF8View) -> Bool {
        var letters = 0
        var isPlain = true
        bytes = Array(utf8)
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
                isPlain = false
                break
            }
            bytes[index] = FoldedText.folded(byte)
            if (0x61...0x7A).contains(byte | 0x20) { letters += 1 }
        }
        if isPlain { latinLetters = letters }
        return isPlain
    }

    private mutating func fold(_ scalars: [UInt32]) {
        bytes = []
        bytes.reserveCapacity(scalars.count + 16)
        origins.reserveCapacity(scalars.count + 16)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == 0x3C, let tag = Markup.tag(in: scalars, at: index) {
                if tag.endsLine { append(UInt8(ascii: "\n"), from: index) }
                index = tag.end
            } else if scalar == 0x26, let entity = Markup.entity(in: scalars, at: index) {
                append(folding: entity.scalar, from: index)
                index = entity.end
            } else {
                append(folding: scalar, from: index)
                index += 1
            }
        }
    }

    private mutating func append(folding scalar: UInt32, from offset: Int) {
        if scalar < 0x80 {
            append(UInt8(scalar), from: offset)
            return
        }
        if ScalarFolding.isForeignMark(scalar) { foreignMarks += 1 }
        switch ScalarFolding.fold(scalar) {
        case .dropped:
            if scalar == 0x0301, !bytes.isEmpty { accents.append(Int32(bytes.count - 1)) }
        case .ascii(let byte):
            if (0xC0...0xFF).contains(scalar) { accents.append(Int32(bytes.count)) }
            append(byte, from: offset)
        case .text(let words):
            for byte in words.utf8 { append(byte, from: offset) }
        case .foreignLetter:
            foreignLetters += 1
            bytes.append(FoldedText.foreignLetter)
            origins.append(Int32(offset))
        }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8, from offset: Int) {
        if (0x61...0x7A).contains(byte | 0x20) { latinLetters += 1 }
        bytes.append(FoldedText.folded(byte))
        origins.append(Int32(offset))
    }

    /// A letter in lower case, a control character as a space or a new line.
    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x0A, 0x0D: 0x0A
        case 0..<0x20, 0x7F: 0x20
        default: byte
        }
    }
}
