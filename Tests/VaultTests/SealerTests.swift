import Admissions
import Testing
import Vault

@Suite struct SealerTests {
    let sealer = Sealer(Keyring.create(org: org, at: november))
    let plaintext = Array("call after six".utf8)

    @Test(arguments: [0, 1, 15, 16, 17, 8_000, 70_000])
    func `a sealed value opens to what was sealed`(length: Int) throws {
        let value = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
        let key = sealer.newDataKey()
        let sealed = sealer.seal(value, with: key, context: place())
        #expect(sealed.count == value.count + 45)
        #expect(try sealer.open(sealed, with: key, context: place()) == value)
    }

    @Test func `the same value sealed twice shows no likeness`() {
        let key = sealer.newDataKey()
        let first = sealer.seal(plaintext, with: key, context: place())
        let second = sealer.seal(plaintext, with: key, context: place())
        #expect(first[17..<29] != second[17..<29])
        #expect(first[29...] != second[29...])
    }

    @Test func `every single flipped bit of a sealed value is refused`() {
        let key = sealer.newDataKey()
        let sealed = sealer.seal(plaintext, with: key, context: place())
        for bit in 0..<sealed.count * 8 {
            var changed = sealed
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: VaultError.tampered, "bit \(bit)") {
                try sealer.open(changed, with: key, context: place())
            }
        }
    }

    @Test func `a sealed value cut short or lengthened is refused`() {
        let key = sealer.newDataKey()
        let sealed = sealer.seal(plaintext, with: key, context: place())
        for length in 0..<sealed.count {
            #expect(throws: VaultError.tampered) {
                try sealer.open(Array(sealed[..<length]), with: key, context: place())
            }
        }
        #expect(throws: VaultError.tampered) {
            try sealer.open(sealed + [0], with: key, context: place())
        }
    }

    @Test(arguments: [
        place(org: OrgID(2)), place(table: "lead"), place(column: "notes"), place(row: 8),
        place(table: "inquirys", column: "ealed"), place(table: "", column: "inquirysealed"),
    ])
    func `a sealed value does not open in another org, table, column or row`(other: SealContext) {
        let key = sealer.newDataKey()
        let sealed = sealer.seal(plaintext, with: key, context: place())
        #expect(throws: VaultError.tampered) { try sealer.open(sealed, with: key, context: other) }
    }

    @Test func `a sealed value does not open with another data key`() {
        let sealed = sealer.seal(plaintext, with: sealer.newDataKey(), context: place())
        #expect(throws: VaultError.tampered) {
            try sealer.open(sealed, with: sealer.newDataKey(), context: place())
        }
    }

    @Test func `a data key comes back from its wrapped form and opens what it sealed`() throws {
        let key = sealer.newDataKey()
        let sealed = sealer.seal(plaintext, with: key, context: place())
        let wrapped = sealer.wrap(key, subject: 7)
        #expect(wrapped.bytes.count == 77)
        let unwrapped = try sealer.unwrap(wrapped, subject: 7)
        #expect(unwrapped.id == key.id)
        #expect(try sealer.open(sealed, with: unwrapped, context: place()) == plaintext)
    }

    @Test func `every single flipped bit of a wrapped key is refused`() {
        let wrapped = sealer.wrap(sealer.newDataKey(), subject: 7)
        for bit in 0..<wrapped.bytes.count * 8 {
            var changed = wrapped.bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: VaultError.tampered, "bit \(bit)") {
                try sealer.unwrap(WrappedKey(orgKeyID: wrapped.orgKeyID, bytes: changed), subject: 7)
            }
        }
    }

    @Test func `a wrapped key given to another subject is refused`() {
        let wrapped = sealer.wrap(sealer.newDataKey(), subject: 7)
        #expect(throws: VaultError.tampered) { try sealer.unwrap(wrapped, subject: 8) }
    }

    @Test func `a wrapped key does not open under another org's key, nor under a forged key id`() throws {
        let wrapped = sealer.wrap(sealer.newDataKey(), subject: 7)
        let stranger = Sealer(Keyring.create(org: OrgID(2), at: november))
        #expect(throws: VaultError.keyMissing(.id(wrapped.orgKeyID))) {
            try stranger.unwrap(wrapped, subject: 7)
        }
        let theirs = stranger.wrap(stranger.newDataKey(), subject: 7).orgKeyID
        #expect(throws: VaultError.tampered) {
            try stranger.unwrap(WrappedKey(orgKeyID: theirs, bytes: wrapped.bytes), subject: 7)
        }
    }

    @Test func `what an earlier version stored still opens`() throws {
        let subject: UInt128 = 0x0192_f0c4_0000_7000_8000_0000_0000_00c1
        let wrapped = WrappedKey(
            orgKeyID: 0x0192_f0c4_0000_7000_8000_0000_0000_00a1, bytes: bytes(hex: storedWrappedKey))
        let sealer = Sealer(try knownKeyring())
        let key = try sealer.unwrap(wrapped, subject: subject)
        let opened = try sealer.open(
            bytes(hex: storedSealedValue), with: key, context: place(row: subject))
        #expect(String(decoding: opened, as: UTF8.self) == "call after six")
    }
}

// Made with another implementation of AES-GCM, under the keys of the known keyring.
private let storedWrappedKey =
    "010192f0c40000400080000000000000f1000102030405060708090a0b1188e0791400d0407ebbec"
    + "95eb5165f3e835bf87116b7e381fc76ab387de640c6e143c2292eef669150fe52c58c44053"
private let storedSealedValue =
    "010192f0c40000400080000000000000f1000102030405060708090a0b8930f7ae1c2e4c91fa240c"
    + "ecb9bb88c43292fa7ddeeff3f8a1db9fc9eedf"
