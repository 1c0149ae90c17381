import API
import Testing

@Suite struct `JSON reader` {
    @Test(arguments: [
        #"{"a":1,"b":[true,false,null],"c":"x"}"#, #"[]"#, #"{}"#, #""""#, "0", "-0.5e-3", #"[1,[2,[3]]]"#,
        #"{"\u00e9":"é"}"#,
    ])
    func `writes back what it read`(_ text: String) throws {
        let value = try JSONValue.read(Array(text.utf8))
        #expect(try JSONValue.read(value.bytes()) == value)
    }

    @Test(arguments: [
        ("", JSONError.Kind.empty), (" \n", .empty), ("{", .truncated), (#"{"a"#, .truncated),
        ("[1,]", .unexpected),
        (#"{"a":1,}"#, .unexpected), ("[1 2]", .unexpected), ("{a:1}", .unexpected), ("'a'", .unexpected),
        ("NaN", .unexpected), ("Infinity", .unexpected), ("-Infinity", .badNumber), ("nul", .truncated),
        ("True", .unexpected), ("01", .trailing), ("1.", .truncated), (".5", .unexpected),
        ("+1", .unexpected),
        ("1e", .truncated), ("- 1", .badNumber), ("1 2", .trailing), ("{}{}", .trailing),
        ("\"a\u{1}\"", .controlByte),
        ("\"\t\"", .controlByte), (#""\x""#, .badEscape), (#""\u12g4""#, .badEscape),
        (#""\ud83d""#, .loneSurrogate),
        (#""\ude00""#, .loneSurrogate), (#""\ud83d\ud83d""#, .loneSurrogate),
        (#""\ud83dx\ude00""#, .loneSurrogate),
        ("\u{FEFF}{}", .unexpected), ("/* */ {}", .unexpected),
    ])
    func `refuses what RFC 8259 does not allow`(_ text: String, _ kind: JSONError.Kind) {
        #expect(throws: JSONError.self) { try JSONValue.read(Array(text.utf8)) }
        #expect(fault(Array(text.utf8))?.kind == kind, "\(text)")
    }

    @Test(
        arguments: [
            [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xC3, 0x28], [0xE2, 0x82], [0xFF],
        ] as [[UInt8]])
    func `refuses bytes that are not UTF-8`(_ bytes: [UInt8]) {
        let fault = self.fault([0x22] + bytes + [0x22])
        #expect(fault?.kind == .invalidUTF8)
        #expect(fault?.offset == 1)
    }

    @Test(arguments: [#"{"text":1,"text":1}"#, #"{"text":1,"t\u0065xt":2}"#, #"{"a":{"text":1,"text":2}}"#])
    func `names a key given twice`(_ text: String) {
        #expect(fault(Array(text.utf8))?.kind == .duplicateKey)
        #expect(fault(Array(text.utf8))?.field == "text")
    }

    @Test func `reads as many levels as the limit and no more`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(throws: Never.self) { try JSONValue.read(nested(8)) }
        #expect(fault(nested(9))?.kind == .tooDeep)
        #expect(throws: Never.self) { try JSONValue.read(nested(32), maximumDepth: 32) }
        #expect(fault(Array(String(repeating: "[", count: 200_000).utf8))?.kind == .tooDeep)
        #expect(fault(Array(String(repeating: #"{"a":"#, count: 200_000).utf8))?.kind == .tooDeep)
    }

    @Test(
        arguments: [
            ("34", 34), ("34.0", 34), ("-7", -7), ("9223372036854775807", Int.max),
            ("9223372036854775808", nil),
            ("999999999999999999999999", nil), ("3.5", nil), ("3.4e1", nil), ("34.000001", nil),
        ] as [(String, Int?)])
    func `tells whole numbers from others without rounding`(_ text: String, _ whole: Int?) throws {
        #expect(try JSONValue.read(Array(text.utf8)).integer == whole)
    }

    @Test func `joins surrogate escapes and keeps U+0000`() throws {
        let value = try JSONValue.read(Array(#""\ud83d\ude00 \u0000 \u00e9""#.utf8))
        #expect(value.text == "😀 \0 é")
        #expect(try JSONValue.read(value.bytes()) == value)
    }

    @Test func `tells the place of a fault and none of its content`() throws {
        let fault = try #require(self.fault(Array(#"{"name":"Secret", "age": oops}"#.utf8)))
        #expect(fault.offset == 25)
        #expect(!"\(fault)".contains("Secret"))
        #expect(!"\(fault)".contains("oops"))
    }

    private func fault(_ bytes: [UInt8]) -> JSONError? {
        do throws(JSONError) {
            _ = try JSONValue.read(bytes)
            return nil
        } catch { return error }
    }
}
