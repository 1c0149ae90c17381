import Crypto
import FoundationEssentials

/// One version of a key, 256 bits.
struct VersionedKey: Sendable, Equatable {
    /// 1…65 535; the newest is in use.
    let version: Int
    let key: SymmetricKey
}

/// HMAC-SHA256 (RFC 2104) under one key, with the key's two hash blocks computed once.
struct KeyedMAC: Sendable {
    /// The length of a code.
    static let byteCount = SHA256.byteCount

    private let keyed: HMAC<SHA256>

    init(_ key: SymmetricKey) {
        keyed = HMAC(key: key)
    }

    func code(over bytes: [UInt8]) -> [UInt8] {
        Array(authenticationCode(over: bytes))
    }

    /// Compares in time that does not depend on the bytes.
    func isCode(_ code: some DataProtocol, over bytes: [UInt8]) -> Bool {
        authenticationCode(over: bytes) == code
    }

    private func authenticationCode(over bytes: [UInt8]) -> HMAC<SHA256>.MAC {
        var running = keyed
        running.update(data: bytes)
        return running.finalize()
    }
}

/// A key version in two bytes, put in front of a code so that it can be checked after the next key has come.
enum VersionPrefix {
    static let versions = 1...65_535

    static func bytes(_ version: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: version >> 8), UInt8(truncatingIfNeeded: version)]
    }

    static func version(of stored: [UInt8]) -> Int? {
        guard stored.count == 2 + KeyedMAC.byteCount else { return nil }
        return Int(stored[0]) << 8 | Int(stored[1])
    }
}
