import Admissions
import Crypto
import FoundationEssentials

/// The stored form of everything encrypted here: format (1 byte), key id (16), nonce (12), ciphertext, tag (16).
///
/// AES-256-GCM (NIST SP 800-38D) with a random nonce: a data key seals a handful of values and a monthly key wraps far
/// fewer than 2³² data keys, the bound for random nonces. Format and key id are authenticated by the caller's `place`,
/// which holds the key id, and by the comparison of the format.
enum KeyedBox {
    static let overhead = headerCount + 12 + 16

    private static let format: UInt8 = 1
    private static let headerCount = 17

    static func seal(_ plaintext: [UInt8], key: SymmetricKey, keyID: UInt128, place: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(overhead + plaintext.count)
        bytes.append(format)
        bytes.append(contentsOf: keyID.bigEndianBytes)
        do {
            let box = try AES.GCM.seal(plaintext, using: key, authenticating: place)
            bytes.append(contentsOf: box.nonce)
            bytes.append(contentsOf: box.ciphertext)
            bytes.append(contentsOf: box.tag)
        } catch {
            preconditionFailure("AES-GCM takes every key of 256 bits and every text under 64 GiB")
        }
        return bytes
    }

    static func open(
        _ bytes: [UInt8], key: SymmetricKey, keyID: UInt128, place: [UInt8]
    ) throws(VaultError) -> [UInt8] {
        guard self.keyID(of: bytes) == keyID else { throw .tampered }
        do {
            let box = try AES.GCM.SealedBox(combined: bytes[headerCount...])
            return Array(try AES.GCM.open(box, using: key, authenticating: place))
        } catch {
            throw .tampered
        }
    }

    /// The key id in front; nil when the bytes are too few or of another format.
    static func keyID(of bytes: [UInt8]) -> UInt128? {
        guard bytes.count >= overhead, bytes[0] == format else { return nil }
        return bytes[1..<headerCount].reduce(0) { $0 << 8 | UInt128($1) }
    }
}
