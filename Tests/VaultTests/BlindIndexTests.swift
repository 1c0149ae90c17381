import Admissions
import Testing
import Vault

@Suite struct BlindIndexTests {
    let sealer = Sealer(Keyring.create(org: org, at: november))

    @Test(arguments: [
        "+1 213.555.0144", "213-555-0144", "1 (213) 555 0144", "２１３ ５５５ ０１４４", "+12135550144",
    ])
    func `a number written in another way has the same index`(spelling: String) throws {
        let plain = try #require(PhoneNumber("(213) 555-0144"))
        let other = try #require(PhoneNumber(spelling))
        #expect(sealer.blindIndex(phone: other) == sealer.blindIndex(phone: plain))
    }

    @Test(arguments: ["(213) 555-0145", "(213) 555-0144 x12", "+44 2135550144"])
    func `another number has another index`(spelling: String) throws {
        let plain = try #require(PhoneNumber("(213) 555-0144"))
        let other = try #require(PhoneNumber(spelling))
        #expect(sealer.blindIndex(phone: other) != sealer.blindIndex(phone: plain))
    }

    @Test func `case and surrounding space do not change the index of an address, other letters do`() throws {
        let plain = try #require(EmailAddress("ana@example.com"))
        let shouted = try #require(EmailAddress("  ANA@Example.COM "))
        let other = try #require(EmailAddress("anna@example.com"))
        #expect(sealer.blindIndex(email: shouted) == sealer.blindIndex(email: plain))
        #expect(sealer.blindIndex(email: other) != sealer.blindIndex(email: plain))
    }

    @Test func `another org gives the same number another index`() throws {
        let number = try #require(PhoneNumber("(213) 555-0144"))
        let stranger = Sealer(Keyring.create(org: OrgID(2), at: november))
        #expect(stranger.blindIndex(phone: number).bytes != sealer.blindIndex(phone: number).bytes)
    }

    @Test func `indexes stay the same for ever under the same key`() throws {
        let sealer = Sealer(try knownKeyring())
        let number = try #require(PhoneNumber("(213) 555-0144"))
        let address = try #require(EmailAddress("Ana@example.com"))
        let newest = bytes(hex: "03a0be9a8a2f5a03c9bef485e67a15cdb25eadea0168d4617ce92c4c71e3a1aa")
        let older = bytes(hex: "6aac774fc939ff4577e7164053635d20259a75861cf170e07afc8e3f2db5f608")
        let mail = bytes(hex: "da9afc6ac63851e1a5f1f749b7f5b3aedcfcf5495f49dce3f7b69b0d8d9490c5")
        #expect(sealer.blindIndex(phone: number) == BlindIndex(version: 2, bytes: newest))
        #expect(
            sealer.blindIndexes(phone: number) == [
                BlindIndex(version: 2, bytes: newest), BlindIndex(version: 1, bytes: older),
            ])
        #expect(sealer.blindIndexes(email: address).first == BlindIndex(version: 2, bytes: mail))
        #expect(sealer.blindIndex(phone: number).stored == [0, 2] + newest)
    }

    @Test func `a new index version is used at once and the old one is looked up until it is retired`() throws
    {
        var keyring = Keyring.create(org: org, at: november)
        let sealer = Sealer(keyring)
        let number = try #require(PhoneNumber("(213) 555-0144"))
        let old = sealer.blindIndex(phone: number)
        let version = keyring.addBlindIndexKey()
        sealer.adopt(keyring)
        #expect(sealer.blindIndex(phone: number).version == version)
        #expect(sealer.blindIndexes(phone: number).contains(old))
        #expect(throws: VaultError.keyInUse(.version(version))) {
            try keyring.retireBlindIndexKey(version: version)
        }
        try keyring.retireBlindIndexKey(version: old.version)
        sealer.adopt(keyring)
        #expect(sealer.blindIndexes(phone: number).map(\.version) == [version])
        #expect(throws: VaultError.keyMissing(.version(old.version))) {
            try keyring.retireBlindIndexKey(version: old.version)
        }
    }
}
