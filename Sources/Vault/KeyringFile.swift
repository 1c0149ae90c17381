package import Admissions
import Crypto
import FoundationEssentials

extension Keyring {
    /// Loads a keyring file.
    /// - Throws: `noKeyring`, `permissions` when others than the owner may open it, `unreadableKeyring` otherwise.
    package init(file path: String) throws(VaultError) {
        self = try KeyringDocument.read(try PrivateFile.contents(of: path)).keyring()
    }

    /// Makes the file for a new desk, or loads the one that is there; waits for another process that does the same.
    ///
    /// Only for a desk whose database is new as well: a fresh keyring opens nothing that an older one sealed.
    /// - Throws: `unreadableKeyring` when the file belongs to another org, else as ``init(file:)`` and ``write(file:)``.
    package static func loadOrCreate(
        file path: String, org: OrgID, at instant: Instant
    ) throws(VaultError) -> Keyring {
        try PrivateFile.withLock(path) { () throws(VaultError) in
            guard let old = try existing(path) else {
                let fresh = Keyring.create(org: org, at: instant)
                try fresh.replace(path)
                return fresh
            }
            guard old.org == org else { throw .unreadableKeyring(reason: "\(path) belongs to another org") }
            return old
        }
    }

    /// Writes the keyring: beside the file, forced to disk, then renamed over it. A cut-off write leaves the old file.
    /// - Throws: `wouldLoseKeys` when the file holds keys that this keyring neither has nor knows as destroyed;
    ///   `permissions` or `unreadableKeyring` for what lies there already; `cannotWrite` when the system refuses.
    package func write(file path: String) throws(VaultError) {
        try PrivateFile.withLock(path) { () throws(VaultError) in
            if let old = try Keyring.existing(path), !replacesAllKeys(of: old) {
                throw .wouldLoseKeys(path: path)
            }
            try replace(path)
        }
    }

    /// Changes the file as one step that no other process comes between, so that neither loses a key of the other.
    ///
    /// - Parameter change: gets the keyring as it lies in the file; returns whether to write it back.
    /// - Returns: the keyring as it now lies in the file.
    /// - Throws: what `change` throws, and as ``init(file:)`` and ``write(file:)``; the file is then as it was.
    package static func update(
        file path: String, _ change: (inout Keyring) throws(VaultError) -> Bool
    ) throws(VaultError) -> Keyring {
        try PrivateFile.withLock(path) { () throws(VaultError) in
            var keyring = try Keyring(file: path)
            if try change(&keyring) { try keyring.replace(path) }
            return keyring
        }
    }

    private static func existing(_ path: String) throws(VaultError) -> Keyring? {
        do throws(VaultError) {
            return try Keyring(file: path)
        } catch .noKeyring {
            return nil
        } catch {
            throw error
        }
    }

    private func replace(_ path: String) throws(VaultError) {
        try PrivateFile.replace(path, with: KeyringDocument(self).bytes())
    }

    private func replacesAllKeys(of old: Keyring) -> Bool {
        let known = Set(keyEncryptionKeys.map(\.id)).union(destroyedKeys.map(\.id.rawValue))
        return old.org == org && old.contentKey == contentKey && old.receiptKey == receiptKey
            && old.keyEncryptionKeys.allSatisfy { known.contains($0.id) }
            && old.destroyedKeys.allSatisfy(destroyedKeys.contains)
            && old.ledgerSealKeys.allSatisfy(ledgerSealKeys.contains)
            && old.blindIndexKeys.allSatisfy(blindIndexKeys.contains)
    }
}

/// The keyring as it lies in its file: JSON, keys in base64, with a digest so that damage is seen before it spreads.
struct KeyringDocument: Codable {
    static let format = "leadline-keyring/1"

    let format: String
    let org: OrgID
    let contentKey: KeyText
    let receiptKey: KeyText
    let blindIndexKeys: [VersionedKeyText]
    let ledgerSealKeys: [VersionedKeyText]
    let keyEncryptionKeys: [KeyEncryptionKeyText]
    let destroyedKeys: [DestroyedKey]

    init(_ keyring: Keyring) {
        format = KeyringDocument.format
        org = keyring.org
        contentKey = KeyText(keyring.contentKey)
        receiptKey = KeyText(keyring.receiptKey)
        blindIndexKeys = keyring.blindIndexKeys.map(VersionedKeyText.init)
        ledgerSealKeys = keyring.ledgerSealKeys.map(VersionedKeyText.init)
        keyEncryptionKeys = keyring.keyEncryptionKeys.map(KeyEncryptionKeyText.init)
        destroyedKeys = keyring.destroyedKeys
    }

    func bytes() throws(VaultError) -> [UInt8] { try DigestedFile.bytes(of: self) }

    static func read(_ bytes: [UInt8]) throws(VaultError) -> KeyringDocument {
        try DigestedFile.read(KeyringDocument.self, format: format, from: bytes)
    }

    func keyring() throws(VaultError) -> Keyring {
        let months = keyEncryptionKeys.map(\.month)
        guard !months.isEmpty, zip(months, months.dropFirst()).allSatisfy(<) else {
            throw .unreadableKeyring(reason: "key_encryption_keys is empty or not in order of month")
        }
        return Keyring(
            org: org, contentKey: contentKey.key, receiptKey: receiptKey.key,
            blindIndexKeys: try VersionedKeyText.keys(blindIndexKeys, field: "blind_index_keys"),
            ledgerSealKeys: try VersionedKeyText.keys(ledgerSealKeys, field: "ledger_seal_keys"),
            keyEncryptionKeys: keyEncryptionKeys.map(\.keyEncryptionKey), destroyedKeys: destroyedKeys)
    }

    enum CodingKeys: String, CodingKey {
        case format, org
        case contentKey = "content_key"
        case receiptKey = "receipt_key"
        case blindIndexKeys = "blind_index_keys"
        case ledgerSealKeys = "ledger_seal_keys"
        case keyEncryptionKeys = "key_encryption_keys"
        case destroyedKeys = "destroyed_keys"
    }
}
