package import Admissions
import Crypto

/// All keys of one org, in memory: the content and receipt keys, the blind-index and ledger keys by version, and the
/// monthly keys that wrap data keys.
///
/// A value: a change reaches disk only by ``write(file:)`` or ``update(file:_:)``. Write a new key before anything is
/// protected by it. The bytes are zeroed when the last copy goes (swift-crypto's `SymmetricKey`); no description shows them.
package struct Keyring: Sendable {
    /// The org whose keys these are.
    package let org: OrgID
    let contentKey: SymmetricKey
    let receiptKey: SymmetricKey
    /// By version, newest last; never empty.
    var blindIndexKeys: [VersionedKey]
    /// By version, newest last; never empty.
    var ledgerSealKeys: [VersionedKey]
    /// By month, newest last; never empty.
    var keyEncryptionKeys: [KeyEncryptionKey]
    /// What was destroyed, so that a missing key can be told from one that is gone on purpose.
    var destroyedKeys: [DestroyedKey]

    init(
        org: OrgID, contentKey: SymmetricKey, receiptKey: SymmetricKey, blindIndexKeys: [VersionedKey],
        ledgerSealKeys: [VersionedKey], keyEncryptionKeys: [KeyEncryptionKey], destroyedKeys: [DestroyedKey]
    ) {
        self.org = org
        self.contentKey = contentKey
        self.receiptKey = receiptKey
        self.blindIndexKeys = blindIndexKeys
        self.ledgerSealKeys = ledgerSealKeys
        self.keyEncryptionKeys = keyEncryptionKeys
        self.destroyedKeys = destroyedKeys
    }

    /// Makes a keyring of fresh random keys whose first monthly key is that of the instant's month.
    package static func create(org: OrgID, at instant: Instant) -> Keyring {
        Keyring(
            org: org,
            contentKey: SymmetricKey(size: .bits256),
            receiptKey: SymmetricKey(size: .bits256),
            blindIndexKeys: [VersionedKey(version: 1, key: SymmetricKey(size: .bits256))],
            ledgerSealKeys: [VersionedKey(version: 1, key: SymmetricKey(size: .bits256))],
            keyEncryptionKeys: [KeyEncryptionKey(month: KeyMonth(instant), at: instant)],
            destroyedKeys: [])
    }

    /// The keys of the ledger alone: all that a worker needs.
    package var ledgerSeal: LedgerSeal { LedgerSeal(org: org, keys: ledgerSealKeys) }

    /// The month whose key wraps new data keys: the newest of the keyring.
    package var activeMonth: KeyMonth { activeKey.month }

    var activeKey: KeyEncryptionKey { keyEncryptionKeys[keyEncryptionKeys.count - 1] }

    // MARK: Monthly keys

    /// Makes the key of the instant's month (UTC) when that month has begun and has none.
    ///
    /// A clock that stands before the newest month changes nothing.
    /// - Returns: whether a key was made; it must reach the file before it is used.
    package mutating func rotate(at instant: Instant) -> Bool {
        let month = KeyMonth(instant)
        guard month > activeMonth else { return false }
        keyEncryptionKeys.append(KeyEncryptionKey(month: month, at: instant))
        return true
    }

    /// The key of a month.
    /// - Throws: `keyDestroyed` when it was, `keyMissing` when that month never had one here.
    package func keyEncryptionKey(for month: KeyMonth) throws(VaultError) -> KeyEncryptionKey {
        if let key = keyEncryptionKeys.first(where: { $0.month == month }) { return key }
        if destroyedKeys.contains(where: { $0.month == month }) { throw .keyDestroyed(.month(month)) }
        throw .keyMissing(.month(month))
    }

    /// Destroys a month's key: data keys wrapped under it, and all they sealed, can never be read again.
    ///
    /// The keyring remembers that it did. Copies of the file still hold the key until they are gone too.
    /// - Throws: `keyInUse` for the newest month, else as ``keyEncryptionKey(for:)``.
    package mutating func destroyKeyEncryptionKey(
        for month: KeyMonth, at instant: Instant
    ) throws(VaultError) {
        let key = try keyEncryptionKey(for: month)
        guard month != activeMonth else { throw .keyInUse(.month(month)) }
        keyEncryptionKeys.removeAll { $0.id == key.id }
        destroyedKeys.append(DestroyedKey(id: Identifier(key.id), month: month, destroyedAt: instant))
    }

    // MARK: Versioned keys

    /// Begins a new version of the blind-index key; older versions stay for look-ups until they are retired.
    /// - Returns: the new version.
    package mutating func addBlindIndexKey() -> Int {
        Keyring.addVersion(to: &blindIndexKeys)
    }

    /// Drops a blind-index version that no stored row carries any more.
    /// - Throws: `keyInUse` for the newest version, `keyMissing` for an unknown one.
    package mutating func retireBlindIndexKey(version: Int) throws(VaultError) {
        guard blindIndexKeys.contains(where: { $0.version == version }) else {
            throw .keyMissing(.version(version))
        }
        guard blindIndexKeys[blindIndexKeys.count - 1].version != version else {
            throw .keyInUse(.version(version))
        }
        blindIndexKeys.removeAll { $0.version == version }
    }

    /// Begins a new version of the ledger key; older versions stay, since old rows are checked with them.
    /// - Returns: the new version.
    package mutating func addLedgerSealKey() -> Int {
        Keyring.addVersion(to: &ledgerSealKeys)
    }

    private static func addVersion(to keys: inout [VersionedKey]) -> Int {
        let version = keys[keys.count - 1].version + 1
        precondition(VersionPrefix.versions.contains(version), "a key version fits two bytes")
        keys.append(VersionedKey(version: version, key: SymmetricKey(size: .bits256)))
        return version
    }
}

/// A monthly org key that wraps data keys.
package struct KeyEncryptionKey: Sendable {
    /// Stands beside each data key it wrapped.
    package let id: UInt128
    /// The month it was made for, UTC.
    package let month: KeyMonth
    /// When it was made.
    package let createdAt: Instant
    let key: SymmetricKey

    init(id: UInt128, month: KeyMonth, createdAt: Instant, key: SymmetricKey) {
        self.id = id
        self.month = month
        self.createdAt = createdAt
        self.key = key
    }

    init(month: KeyMonth, at instant: Instant) {
        self.init(
            id: Identifier<KeyEncryptionKey>(at: instant).rawValue, month: month, createdAt: instant,
            key: SymmetricKey(size: .bits256))
    }
}

/// The trace of a monthly key that is gone on purpose.
struct DestroyedKey: Sendable, Codable, Equatable {
    let id: Identifier<KeyEncryptionKey>
    let month: KeyMonth
    let destroyedAt: Instant

    enum CodingKeys: String, CodingKey {
        case id, month
        case destroyedAt = "destroyed_at"
    }
}

extension Keyring: CustomStringConvertible, CustomReflectable {
    /// The org and the counts of keys, never a key.
    package var description: String {
        """
        Keyring(org \(org), \(keyEncryptionKeys.count) monthly keys up to \(activeMonth), \
        \(destroyedKeys.count) destroyed)
        """
    }

    /// Nothing: a dump shows no key.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension KeyEncryptionKey: CustomStringConvertible, CustomReflectable {
    /// The id and the month, never the key.
    package var description: String { "KeyEncryptionKey(\(id.uuidString), \(month))" }

    /// Nothing: a dump shows no key.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
