import Admissions
import Testing
import Vault

@Suite struct NameTagsTests {
    let sealer = Sealer(Keyring.create(org: org, at: november))
    private let number = BlindIndex(version: 1, bytes: Array(repeating: 7, count: 32))
    private let address = BlindIndex(version: 1, bytes: Array(repeating: 8, count: 32))

    private func tags(_ name: String?) -> Set<[UInt8]> {
        let bytes = sealer.nameTags(name, within: [number])
        return Set(stride(from: 0, to: bytes.count, by: 8).map { Array(bytes[$0..<$0 + 8]) })
    }

    @Test(arguments: [
        "maribel QUINTANAR", "Quintanar, Maribel", "Maribel J. Quintanar", "Maribel Quintanar Maribel",
    ])
    func `case, order, initials and repetition do not change the tags of a name`(name: String) {
        #expect(
            sealer.nameTags(name, within: [number]) == sealer.nameTags("Maribel Quintanar", within: [number]))
    }

    @Test func `names share as many tags as they share words`() {
        #expect(tags("Maribel Quintanar").count == 2)
        #expect(tags("Maribel Quintanar").intersection(tags("Luis Quintanar")).count == 1)
        #expect(tags("Maribel Quintanar").isDisjoint(with: tags("Luis Marib")))
    }

    @Test(arguments: [nil, "", "J.", "4 5", "=1+1"])
    func `a name without words has no tags`(name: String?) {
        #expect(sealer.nameTags(name, within: [number]).isEmpty)
    }

    @Test func `a long name has at most sixteen tags`() {
        let letters = "abcdefghijklmnopqrst".map { "\($0)\($0)" }
        #expect(sealer.nameTags(letters.joined(separator: " "), within: [number]).count == 16 * 8)
    }

    @Test func `another org's tags of the same name share nothing`() {
        let stranger = Sealer(Keyring.create(org: OrgID(2), at: november))
        #expect(
            stranger.nameTags("Maribel", within: [number]) != sealer.nameTags("Maribel", within: [number]))
    }

    @Test func `a name has other tags within another number or address, and none without any`() {
        #expect(sealer.nameTags("Maribel", within: [number]) != sealer.nameTags("Maribel", within: [address]))
        #expect(sealer.nameTags("Maribel", within: [number, address]).count == 16)
        #expect(sealer.nameTags("Maribel", within: []).isEmpty)
    }
}
