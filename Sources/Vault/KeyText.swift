import Admissions
import Crypto
import FoundationEssentials

/// A 256-bit key in base64.
struct KeyText: Codable {
    let key: SymmetricKey

    init(_ key: SymmetricKey) {
        self.key = key
    }

    init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let bytes = Data(base64Encoded: text), bytes.count == 32 else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a key of 256 bits"))
        }
        key = SymmetricKey(data: bytes)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key.withUnsafeBytes { Data($0) }.base64EncodedString())
    }
}

/// A key with its version.
struct VersionedKeyText: Codable {
    let version: Int
    let key: KeyText

    init(_ versioned: VersionedKey) {
        version = versioned.version
        key = KeyText(versioned.key)
    }

    static func keys(_ texts: [VersionedKeyText], field: String) throws(VaultError) -> [VersionedKey] {
        let versions = texts.map(\.version)
        guard !versions.isEmpty, versions.allSatisfy(VersionPrefix.versions.contains),
            zip(versions, versions.dropFirst()).allSatisfy(<)
        else { throw .unreadableKeyring(reason: "\(field) is empty or not in order of version") }
        return texts.map { VersionedKey(version: $0.version, key: $0.key.key) }
    }
}

/// A monthly org key with its id and month.
struct KeyEncryptionKeyText: Codable {
    let id: Identifier<KeyEncryptionKey>
    let month: KeyMonth
    let createdAt: Instant
    let key: KeyText

    init(_ key: KeyEncryptionKey) {
        id = Identifier(key.id)
        month = key.month
        createdAt = key.createdAt
        self.key = KeyText(key.key)
    }

    var keyEncryptionKey: KeyEncryptionKey {
        KeyEncryptionKey(id: id.rawValue, month: month, createdAt: createdAt, key: key.key)
    }

    enum CodingKeys: String, CodingKey {
        case id, month, key
        case createdAt = "created_at"
    }
}
