import Crypto

/// Access tokens: random secrets shown once and stored as a hash.
///
/// A prefix and 43 characters of base 62: 256 random bits, so that a plain hash protects them (nothing to guess, no salt).
package enum AccessSecret {
    /// What a token is good for. It begins with it, so that secret scanners can tell one, and so that a program from
    /// before there were presence tokens refuses one unread.
    package enum Kind: String, Sendable, CaseIterable {
        /// Whatever its person or site may do.
        case full = "ldl_"
        /// Keeping its person's presence alive, and nothing else.
        case presence = "ldp_"
    }

    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    private static let length = 43

    /// Makes a token from the system's random source.
    package static func make(_ kind: Kind = .full) -> String {
        var random = SystemRandomNumberGenerator()
        return make(kind, using: &random)
    }

    /// Makes a token from a random source; each character is drawn evenly.
    package static func make(_ kind: Kind = .full, using random: inout some RandomNumberGenerator) -> String {
        let drawn = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &random)] }
        return kind.rawValue + String(decoding: drawn, as: UTF8.self)
    }

    /// Which kind of token a text has the form of; nil for none: it need not be looked up.
    package static func kind(of text: String) -> Kind? {
        guard let kind = Kind.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
        let drawn = text.utf8.dropFirst(kind.rawValue.utf8.count)
        return drawn.count == length && drawn.allSatisfy(alphabet.contains) ? kind : nil
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
