import Admissions
import FoundationEssentials
import Testing
import Vault

@Suite struct SecrecyTests {
    /// Every way a value may slip into a log line or a failed expectation.
    private func texts(of value: Any) -> String {
        var dumped = ""
        dump(value, to: &dumped)
        return
            "\(value) \(String(reflecting: value)) \(dumped) \(String(reflecting: Mirror(reflecting: value)))"
    }

    @Test func `no description or dump shows a key`() throws {
        let keyring = try knownKeyring()
        let sealer = Sealer(keyring)
        let month = try #require(KeyMonth("2026-11"))
        let values: [Any] = [
            keyring, keyring.ledgerSeal, sealer, sealer.newDataKey(),
            try keyring.keyEncryptionKey(for: month), [keyring], ["k": keyring.ledgerSeal],
        ]
        let secrets = (1...7).flatMap { byte -> [String] in
            let key = [UInt8](repeating: UInt8(byte), count: 32)
            return [
                String(Data(key).base64EncodedString().prefix(12)), "0\(byte)0\(byte)0\(byte)0\(byte)",
                "\(byte), \(byte), \(byte)", "SymmetricKey", "HMAC",
            ]
        }
        for value in values {
            let shown = texts(of: value)
            for secret in secrets { #expect(!shown.contains(secret), "\(type(of: value))") }
        }
    }

    @Test func `personal fields show themselves in no description or dump`() {
        let shown = texts(of: PersonalFields(fullInquiry())) + texts(of: [PersonalFields(fullInquiry())])
        for word in ["Maribel", "555", "drinking", "alcohol", "Anthem", "41"] {
            #expect(!shown.contains(word), "\(word)")
        }
    }

    @Test func `corrected values show themselves in no description or dump`() {
        var values = ContactAmendment()
        values.name = "Maribel"
        values.phone = "213 555 0144"
        let shown = texts(of: values) + texts(of: [values])
        for word in ["Maribel", "555"] { #expect(!shown.contains(word), "\(word)") }
    }

    @Test func `a refusal names no content, number or key`() throws {
        let sealer = Sealer(try knownKeyring())
        let key = sealer.newDataKey()
        let sealed = sealer.seal(PersonalFields(fullInquiry()).bytes(), with: key, context: place())
        let error = #expect(throws: VaultError.self) {
            try sealer.open(sealed, with: key, context: place(row: 8))
        }
        #expect(error?.description == "a sealed value is damaged, was moved, or belongs to another key")
    }

    @Test func `a sealed value contains no part of the plaintext`() {
        let sealer = Sealer(Keyring.create(org: org, at: november))
        let fields = PersonalFields(fullInquiry()).bytes()
        let sealed = sealer.seal(fields, with: sealer.newDataKey(), context: place())
        let windows = Set((0...(fields.count - 4)).map { Array(fields[$0..<$0 + 4]) })
        let shared = (0...(sealed.count - 4)).filter { windows.contains(Array(sealed[$0..<$0 + 4])) }
        #expect(shared.isEmpty)
    }
}
