package import Admissions
import FoundationEssentials

extension ContactAmendment {
    /// Reads what ``bytes()`` made; fields of a later version are passed over.
    /// - Throws: `tampered` for anything else.
    package init(bytes: [UInt8]) throws(VaultError) {
        do {
            self = try JSONDecoder().decode(ContactAmendment.self, from: Data(bytes))
        } catch {
            throw .tampered
        }
    }

    /// What is sealed: compact JSON with sorted keys, fields that stay as they were left out; equal values give equal bytes.
    package func bytes() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self))
        } catch {
            preconditionFailure("texts and flags are always JSON")
        }
    }
}
