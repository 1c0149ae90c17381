package import Admissions
import Crypto
import Synchronization

/// Seals and opens personal fields with the keys of one org's keyring; safe to use from every task at once.
///
/// Holders share one sealer: after ``rotate(file:at:)`` or ``adopt(_:)`` all of them use the new keys.
package final class Sealer: Sendable {
    /// The org whose keys these are.
    package let org: OrgID
    private let keys: Mutex<SealingKeys>

    /// Takes the keys of a keyring.
    package init(_ keyring: Keyring) {
        org = keyring.org
        keys = Mutex(SealingKeys(keyring))
    }

    // MARK: Keys over time

    /// Makes the key of the month that has begun, if need be, writes it to the file, then begins to use it.
    ///
    /// Also takes up what other processes wrote to the file. Call it at start and every hour, from a thread that may
    /// wait for the disk. When it throws, the sealer goes on with the keys it has.
    /// - Throws: as ``Keyring/update(file:_:)``, and `unreadableKeyring` for a file of another org.
    package func rotate(file path: String, at instant: Instant) throws(VaultError) {
        let org = self.org
        adopt(
            try Keyring.update(file: path) { keyring throws(VaultError) in
                guard keyring.org == org else {
                    throw .unreadableKeyring(reason: "\(path) belongs to another org")
                }
                return keyring.rotate(at: instant)
            })
    }

    /// Uses the keys of this keyring from now on; it must lie in a file already.
    package func adopt(_ keyring: Keyring) {
        precondition(keyring.org == org, "a sealer keeps to its org")
        let next = SealingKeys(keyring)
        keys.withLock { $0 = next }
    }

    private var current: SealingKeys { keys.withLock { $0 } }

    // MARK: Data keys

    /// Makes a random data key.
    package func newDataKey() -> DataKey {
        var random = SystemRandomNumberGenerator()
        let id = UInt128(random.next() as UInt64) << 64 | UInt128(random.next() as UInt64)
        return DataKey(id: id, key: SymmetricKey(size: .bits256))
    }

    /// Wraps a data key under the newest monthly org key, for one subject (an inquiry's or a lead's id).
    package func wrap(_ dataKey: DataKey, subject: UInt128) -> WrappedKey {
        let orgKey = current.active
        let secret = dataKey.key.withUnsafeBytes { Array($0) }
        let place = wrappingPlace(dataKey: dataKey.id, orgKey: orgKey.id, subject: subject)
        return WrappedKey(
            orgKeyID: orgKey.id,
            bytes: KeyedBox.seal(secret, key: orgKey.key, keyID: dataKey.id, place: place))
    }

    /// Unwraps the data key of a subject.
    /// - Throws: `keyMissing` when the keyring lacks the org key, `keyDestroyed` when that key is gone on purpose,
    ///   `tampered` when the bytes were changed or belong to another subject.
    package func unwrap(_ wrapped: WrappedKey, subject: UInt128) throws(VaultError) -> DataKey {
        let orgKey = try current.orgKey(wrapped.orgKeyID)
        guard let id = KeyedBox.keyID(of: wrapped.bytes) else { throw .tampered }
        let place = wrappingPlace(dataKey: id, orgKey: wrapped.orgKeyID, subject: subject)
        let secret = try KeyedBox.open(wrapped.bytes, key: orgKey, keyID: id, place: place)
        guard secret.count == 32 else { throw .tampered }
        return DataKey(id: id, key: SymmetricKey(data: secret))
    }

    private func wrappingPlace(dataKey: UInt128, orgKey: UInt128, subject: UInt128) -> [UInt8] {
        var place = CanonicalBytes(label: "leadline data key 1")
        place.append(dataKey)
        place.append(orgKey)
        place.append(org.rawValue)
        place.append(subject)
        return place.bytes
    }

    // MARK: Values

    /// Seals a value for one place; 45 bytes longer than the plaintext.
    package func seal(_ plaintext: [UInt8], with dataKey: DataKey, context: SealContext) -> [UInt8] {
        KeyedBox.seal(
            plaintext, key: dataKey.key, keyID: dataKey.id, place: sealingPlace(dataKey.id, context))
    }

    /// Opens a value in its place.
    /// - Throws: `tampered` when a bit was changed, when it was sealed for another place, or with another data key.
    package func open(
        _ sealed: [UInt8], with dataKey: DataKey, context: SealContext
    ) throws(VaultError) -> [UInt8] {
        try KeyedBox.open(
            sealed, key: dataKey.key, keyID: dataKey.id, place: sealingPlace(dataKey.id, context))
    }

    private func sealingPlace(_ dataKey: UInt128, _ context: SealContext) -> [UInt8] {
        var place = CanonicalBytes(label: "leadline sealed value 1")
        place.append(dataKey)
        place.append(context.org.rawValue)
        place.append(context.table)
        place.append(context.column)
        place.append(context.row)
        return place.bytes
    }

    // MARK: Codes

    /// The index under which a phone number is stored and looked up; see ``BlindIndex``.
    package func blindIndex(phone: PhoneNumber) -> BlindIndex {
        current.newestIndex.index(phone: phone)
    }

    /// The index under which an e-mail address is stored and looked up; see ``BlindIndex``.
    package func blindIndex(email: EmailAddress) -> BlindIndex {
        current.newestIndex.index(email: email)
    }

    /// The number's index under each version still in use, newest first: what a look-up must ask for.
    package func blindIndexes(phone: PhoneNumber) -> [BlindIndex] {
        current.indexKeys.map { $0.index(phone: phone) }
    }

    /// The address's index under each version still in use, newest first: what a look-up must ask for.
    package func blindIndexes(email: EmailAddress) -> [BlindIndex] {
        current.indexKeys.map { $0.index(email: email) }
    }

    /// Keyed tags of the words of a name, 8 bytes each, sorted, at most 16 for each index: they tell whether two records
    /// of one number or address share a word of the caller's name, and nothing else without the key.
    ///
    /// A tag holds within its number or address alone, so that a name does not stand out by how often it comes. Case,
    /// order and single letters do not count.
    /// - Parameter indexes: the blind indexes the record is found by; without any there are no tags.
    package func nameTags(_ name: String?, within indexes: [BlindIndex]) -> [UInt8] {
        guard let name else { return [] }
        let words = name.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
        let key = current.newestIndex
        let tags = indexes.flatMap { index in
            Set(words.prefix(16)).map { key.tag(word: $0, within: index) }
        }
        return tags.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 }
    }

    /// HMAC-SHA256 (32 bytes) of all decoded content of an inquiry: equal exactly for equal inquiries, however they
    /// were spelled on the wire. The offset of `received_at` counts; unknown differs from empty.
    package func contentMAC(_ inquiry: Inquiry) -> [UInt8] {
        current.content.code(over: CanonicalInquiry.bytes(inquiry))
    }

    /// The code that is read to a caller or shown to a writer: see ``ReceiptCode``.
    package func receiptCode(for inquiry: InquiryID) -> String {
        ReceiptCode.code(for: inquiry, org: org, under: current.receipt)
    }
}

/// A keyring made ready for use: hash blocks computed, keys found by id. Immutable, so that a reader holds the lock
/// only for the copy of a reference.
private final class SealingKeys: Sendable {
    let active: KeyEncryptionKey
    let content: KeyedMAC
    let receipt: KeyedMAC
    /// Newest first.
    let indexKeys: [BlindIndexKey]
    let newestIndex: BlindIndexKey
    private let orgKeys: [UInt128: SymmetricKey]
    private let destroyed: Set<UInt128>

    init(_ keyring: Keyring) {
        active = keyring.activeKey
        content = KeyedMAC(keyring.contentKey)
        receipt = KeyedMAC(keyring.receiptKey)
        indexKeys = keyring.blindIndexKeys.reversed().map(BlindIndexKey.init)
        newestIndex = indexKeys[0]
        orgKeys = Dictionary(
            keyring.keyEncryptionKeys.map { ($0.id, $0.key) }, uniquingKeysWith: { first, _ in first })
        destroyed = Set(keyring.destroyedKeys.map(\.id.rawValue))
    }

    func orgKey(_ id: UInt128) throws(VaultError) -> SymmetricKey {
        if let key = orgKeys[id] { return key }
        if destroyed.contains(id) { throw .keyDestroyed(.id(id)) }
        throw .keyMissing(.id(id))
    }
}

extension Sealer: CustomStringConvertible, CustomReflectable {
    /// The org, never a key.
    package var description: String { "Sealer(org \(org))" }

    /// Nothing: a dump shows no key.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
