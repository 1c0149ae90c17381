import Admissions
import Testing
import Vault

@Suite struct ReceiptCodeTests {
    @Test func `ten thousand inquiries of one second get ten thousand receipts`() throws {
        let sealer = Sealer(try knownKeyring())
        let first: UInt128 = 0x0192_f0c4_0000_7000_8000_0000_0000_0000
        let codes = (0..<10_000).map { sealer.receiptCode(for: InquiryID(first + UInt128($0))) }
        #expect(Set(codes).count == codes.count)
        #expect(codes.allSatisfy { ReceiptCode.normalized($0) == $0 && $0.utf8.count == 8 })
    }

    @Test func `a receipt is the same at every request, after a restart and in every release`() throws {
        let inquiry = fullInquiry().id
        #expect(Sealer(try knownKeyring()).receiptCode(for: inquiry) == "M0PH2KCA")
        #expect(Sealer(try knownKeyring()).receiptCode(for: inquiry) == "M0PH2KCA")
    }

    @Test func `another org's receipt for the same id differs`() {
        let ours = Sealer(Keyring.create(org: org, at: november))
        let theirs = Sealer(Keyring.create(org: OrgID(2), at: november))
        #expect(ours.receiptCode(for: fullInquiry().id) != theirs.receiptCode(for: fullInquiry().id))
    }

    @Test(arguments: ["m0ph2kca", "MOPH-2KCA", " M0PH 2KCA ", "mOpH2kCa"])
    func `a code is read as people type it`(text: String) {
        #expect(ReceiptCode.normalized(text) == "M0PH2KCA")
    }

    @Test func `every wrong character and every exchange of two is noticed`() {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        let code = Array("M0PH2KCA")
        for position in code.indices {
            for letter in alphabet where letter != code[position] {
                var wrong = code
                wrong[position] = letter
                #expect(ReceiptCode.normalized(String(wrong)) == nil)
            }
            for other in code.indices where code[other] != code[position] {
                var exchanged = code
                exchanged.swapAt(position, other)
                #expect(ReceiptCode.normalized(String(exchanged)) == nil)
            }
        }
    }

    @Test(arguments: ["", "M0PH2KC", "M0PH2KCAA", "M0PHUKCA", "M0PH2KC\u{C1}"])
    func `what is no code is refused`(text: String) {
        #expect(ReceiptCode.normalized(text) == nil)
    }
}
