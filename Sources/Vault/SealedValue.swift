package import Admissions
import FoundationEssentials

/// A value of texts, whole numbers and flags that is sealed as one.
package protocol SealedValue: Codable {}

extension SealedValue {
    /// Reads what ``bytes()`` made; fields of a later version are passed over.
    /// - Throws: `tampered` for anything else.
    package init(bytes: [UInt8]) throws(VaultError) {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(bytes))
        } catch {
            throw .tampered
        }
    }

    /// Compact JSON with sorted keys and unknown fields left out: equal values give equal bytes.
    package func bytes() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self))
        } catch {
            preconditionFailure("texts, whole numbers and flags are always JSON")
        }
    }
}

extension ContactAmendment: SealedValue {}
