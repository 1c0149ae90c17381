import API
import Testing

@Suite struct `JSON reader under mutation` {
    /// One byte changed, dropped or doubled in a good document: never a crash, and what is read writes back the same.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `reads the same document again, or refuses`(_ seed: UInt64) throws {
        var random = Random(state: seed)
        let good = Array(#"{"id":"a\u00e9\ud83d\ude00","n":[-0.5e+3,12,null,true],"o":{"é":"谢\n"}}"#.utf8)
        var accepted = 0
        for _ in 0..<4000 {
            var bytes = good
            for _ in 0...Int.random(in: 0..<3, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(bytes[place], at: place)
                }
            }
            guard let value = try? JSONValue.read(bytes) else { continue }
            accepted += 1
            #expect(try JSONValue.read(value.bytes()) == value)
            // Whatever we take, a plain UTF-8 reader takes, too.
            #expect(String(validating: bytes, as: UTF8.self) != nil)
        }
        #expect(accepted > 100)
        #expect(accepted < 3900)
    }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }
}
