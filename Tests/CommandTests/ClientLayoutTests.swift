import Testing
import leadline

@Suite struct `Client tables` {
    @Test func `align columns and end no line with blanks`() {
        var table = Table([.init("ID"), .init("N", isRight: true), .init("WHO")])
        table.append([.init("a"), .init("7"), .init("")])
        table.append([.init("bbbb"), .init("123"), .init("Zoë 谢")])
        #expect(table.lines(width: nil) == ["ID      N  WHO", "a       7", "bbbb  123  Zoë 谢"])
    }

    @Test(arguments: 20...80)
    func `never get wider than the screen`(_ width: Int) {
        var table = Table([
            .init("LEAD"), .init("FLAGS", least: 5, rank: 3), .init("STATE", least: 6),
            .init("STEP", rank: 7),
        ])
        table.append([
            .init("3f9a2c"), .init("seizure, 谢谢谢谢谢谢谢谢"), .init("on offer to somebody"), .init("qualified"),
        ])
        for line in table.lines(width: width) { #expect(displayWidth(line) <= width, "\(line)") }
    }

    @Test func `leave out what is easily missed before they cut`() {
        var table = Table([.init("LEAD"), .init("FLAGS", least: 4, rank: 3), .init("STEP", rank: 7)])
        table.append([.init("3f9a2c"), .init("seizure"), .init("qualified")])
        #expect(table.lines(width: 16) == ["LEAD    FLAGS", "3f9a2c  seizure"])
        #expect(table.lines(width: 13) == ["LEAD    FLAGS", "3f9a2c  seiz…"])
        #expect(table.lines(width: 8) == ["LEAD", "3f9a2c"])
    }

    @Test func `leave out a column nobody has anything in`() {
        var table = Table([.init("LEAD"), .init("LANG", rank: 4)])
        table.append([.init("3f9a2c"), .init("")])
        #expect(table.lines(width: nil) == ["LEAD", "3f9a2c"])
    }

    @Test func `keep their alignment when painted`() {
        var table = Table([.init("A"), .init("B")])
        table.append([.init("x", .crisis), .init("y")])
        let lines = table.lines(width: nil) { text, style in style == .crisis ? "<\(text)>" : text }
        #expect(lines == ["A  B", "<x>  y"])
    }
}

@Suite struct `Client texts from outside` {
    @Test(arguments: [
        ("plain", "plain"), ("\u{1B}[2Jgone", "·[2Jgone"), ("a\r\nb", "a b"), ("tab\there", "tab here"),
        ("\u{9B}31m", "·31m"), ("abc\u{202E}fed", "abcfed"), ("\u{7F}", "·"), ("مرحباً", "مرحباً"), ("🙏🏽", "🙏🏽"),
    ])
    func `cannot drive the terminal`(_ text: String, _ shown: String) {
        #expect(clean(text).split(separator: "  ").joined(separator: " ") == shown)
    }

    @Test(arguments: [
        ("abc", 3), ("谢谢", 4), ("é", 1), ("e\u{301}", 1), ("🙏🏽", 2), ("☎️", 2), ("", 0), ("ﾊﾛ", 2),
    ])
    func `are as wide as a terminal shows them`(_ text: String, _ width: Int) {
        #expect(displayWidth(text) == width)
    }

    @Test func `are wrapped between words and cut only when a word is too long`() {
        #expect(wrapped("one two three", to: 8) == ["one two", "three"])
        #expect(wrapped("aaaaaaaaaaaa b", to: 8) == ["aaaaaaaa", "aaaa b"])
        #expect(wrapped("a\n\nb", to: 8) == ["a", "", "b"])
        #expect(fitted("谢谢谢", to: 4) == "谢…")
    }

    @Test func `that are numbers are read in groups`() {
        #expect(spaced("+12135550144") == "+1 213 555 0144")
        #expect(spaced("+442079460000") == "+442079460000")
    }
}
