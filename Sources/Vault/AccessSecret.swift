import Crypto

/// Access tokens: random secrets shown once and stored as a hash.
///
/// `ldl_` and 43 characters of base 62: 256 random bits, so that a plain hash protects them (nothing to guess, no salt).
package enum AccessSecret {
    /// What a token begins with, so that secret scanners can tell one.
    package static let prefix = "ldl_"

    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    private static let length = 43

    /// Makes a token from the system's random source.
    package static func make() -> String {
        var random = SystemRandomNumberGenerator()
        return make(using: &random)
    }

    /// Makes a token from a random source; each character is drawn evenly.
    package static func make(using random: inout some RandomNumberGenerator) -> String {
        let drawn = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
        return prefix + String(decoding: drawn, as: UTF8.self)
    }

    /// Whether a text has the form of a token: what has not need not be looked up.
    package static func isWellFormed(_ text: String) -> Bool {
        text.utf8.count == prefix.utf8.count + length && text.hasPrefix(prefix)
            && text.utf8.dropFirst(prefix.utf8.count).allSatisfy(alphabet.contains)
    }

    /// The stored form: SHA-256 of a label and the token, 32 bytes.
    package static func hash(_ token: String) -> [UInt8] { Array(digest(token)) }

    /// Whether a hash is that of the token, in time that does not depend on where they differ.
    package static func matches(_ token: String, hash: [UInt8]) -> Bool { digest(token) == hash }

    private static func digest(_ token: String) -> SHA256.Digest {
        var secret = CanonicalBytes(label: "leadline access token 1")
        secret.append(token)
        return SHA256.hash(data: secret.bytes)
    }
}
