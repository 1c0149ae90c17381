/// What the bytes around a mark make of it: a minus, a list's dash, a thousands comma, the point of a decimal.
extension FoldedText {
    @inline(__always)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte == FoldedText.foreignLetter }

    @inline(__always)
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// A value of pasted JSON or code, such as `"level":"iop"` or `route('detox')`: data of a machine, nobody's words.
    func isCodeValue(_ range: Range<Int>) -> Bool {
        guard range.lowerBound >= 2, range.upperBound < bytes.count,
            bytes[range.upperBound] == bytes[range.lowerBound - 1]
        else { return false }
        let quote = bytes[range.lowerBound - 1]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
        let before = bytes[range.lowerBound - 2]
        if before == UInt8(ascii: "[") { return true }
        guard range.lowerBound >= 3 else { return false }
        let outer = bytes[range.lowerBound - 3]
        return before == UInt8(ascii: ":") && outer == quote || before == UInt8(ascii: "(") && isLetter(outer)
    }

    /// "'98".
    func isShortYear(_ start: Int, _ end: Int) -> Bool {
        end - start == 2 && start > 0 && bytes[start - 1] == UInt8(ascii: "'")
            && isDigit(bytes[start])
    }

    /// "1,200".
    func isThousands(_ comma: Int) -> Bool {
        guard comma + 3 < bytes.count else { return false }
        return (1...3).allSatisfy { isDigit(bytes[comma + $0]) }
            && (comma + 4 >= bytes.count || !isDigit(bytes[comma + 4]))
    }

    /// "-sz -DTs": a minus before a single word, with another mark or the end of the text behind it. "-drinks daily" is
    /// an item of a list, and so is each of "-vodka\n-xanax".
    func isMinus(_ index: Int) -> Bool {
        var end = index + 1
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        guard end > index + 1, index == 0 || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x0A else {
            return false
        }
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        let opensLine = index == 0 || bytes[index - 1] == 0x0A
        // "-SI/-HI".
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/"), !isLetter(bytes[end + 1]) { end += 1 }
        let isFollowed =
            end + 1 < bytes.count && "-+".utf8.contains(bytes[end]) && isLetter(bytes[end + 1])
        return isFollowed || !opensLine && (end == bytes.count || ",;./\n".utf8.contains(bytes[end]))
    }

    /// A dash, an asterisk or a slash with spaces, line ends or more dashes on both sides.
    func isSpaced(_ index: Int) -> Bool {
        let before =
            index == 0 || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x0A
            || bytes[index - 1] == UInt8(ascii: "-")
        let after =
            index + 1 >= bytes.count || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0A
            || bytes[index + 1] == UInt8(ascii: "-")
        return before && after
    }

    /// ".45" is a number, not the end of a sentence.
    func opensDecimal(_ index: Int) -> Bool {
        index + 1 < bytes.count && isDigit(bytes[index + 1])
            && (index == 0 || " \n'$(~".utf8.contains(bytes[index - 1]))
    }
}
