package import Admissions
import Crypto

/// The keys that authenticate ledger rows, without any key that opens personal fields: all that a worker needs.
///
/// A MAC is the key's version in two bytes, then HMAC-SHA256 of the row's canonical bytes: 34 bytes.
package struct LedgerSeal: Sendable {
    /// The org whose ledger it seals.
    package let org: OrgID
    private let versioned: [VersionedKey]
    private let macs: [Int: KeyedMAC]
    private let newest: (version: Int, mac: KeyedMAC)

    init(org: OrgID, keys: [VersionedKey]) {
        self.org = org
        versioned = keys
        let made = keys.map { (version: $0.version, mac: KeyedMAC($0.key)) }
        macs = Dictionary(made.map { ($0.version, $0.mac) }, uniquingKeysWith: { first, _ in first })
        newest = made[made.count - 1]
    }

    /// Loads a file that ``write(file:)`` made, or takes the ledger keys out of a keyring file.
    /// - Throws: `noKeyring`, `permissions`, `unreadableKeyring`, as ``Keyring/init(file:)``.
    package init(file path: String) throws(VaultError) {
        let bytes = try PrivateFile.contents(of: path)
        if DigestedFile<KeyringDocument>.format(of: bytes) == KeyringDocument.format {
            self = try KeyringDocument.read(bytes).keyring().ledgerSeal
        } else {
            let document = try LedgerSealDocument.read(bytes)
            self.init(
                org: document.org,
                keys: try VersionedKeyText.keys(document.ledgerSealKeys, field: "ledger_seal_keys"))
        }
    }

    /// Writes the ledger keys to a file of their own (0600), to be handed to a worker; replaces an older seal of the
    /// same org and nothing else.
    /// - Throws: `wouldLoseKeys` when another kind of file lies there; `cannotWrite` when the system refuses.
    package func write(file path: String) throws(VaultError) {
        let bytes = try LedgerSealDocument.bytes(org: org, keys: versioned)
        try PrivateFile.withLock(path) { () throws(VaultError) in
            do throws(VaultError) {
                let old = try LedgerSealDocument.read(try PrivateFile.contents(of: path))
                guard old.org == org else { throw .wouldLoseKeys(path: path) }
            } catch .noKeyring {
                // Nothing is replaced.
            } catch .unreadableKeyring {
                throw .wouldLoseKeys(path: path)
            } catch {
                throw error
            }
            try PrivateFile.replace(path, with: bytes)
        }
    }

    /// The versions whose MACs it can check.
    package var versions: [Int] { versioned.map(\.version) }

    /// The MAC of a row under the newest key.
    package func mac(_ record: LedgerRecord) -> [UInt8] {
        mac(over: record.canonicalBytes)
    }

    /// The MAC of canonical bytes under the newest key.
    package func mac(over canonicalBytes: [UInt8]) -> [UInt8] {
        VersionPrefix.bytes(newest.version) + newest.mac.code(over: canonicalBytes)
    }

    /// Whether the MAC is that of the row, under the key it names; false also for a key that is not here.
    package func verify(_ mac: [UInt8], _ record: LedgerRecord) -> Bool {
        verify(mac, over: record.canonicalBytes)
    }

    /// Whether the MAC is that of the bytes, under the key it names; false also for a key that is not here.
    package func verify(_ mac: [UInt8], over canonicalBytes: [UInt8]) -> Bool {
        guard let version = LedgerSeal.keyVersion(of: mac), let key = macs[version] else { return false }
        return key.isCode(mac[2...], over: canonicalBytes)
    }

    /// The version of the key that made a MAC; nil when it is not of a MAC's length. Tells a row sealed with a key that
    /// is not in ``versions`` from a changed row.
    package static func keyVersion(of mac: [UInt8]) -> Int? { VersionPrefix.version(of: mac) }
}

/// The ledger keys as they lie in a file of their own.
private struct LedgerSealDocument: Codable {
    static let format = "leadline-ledger-seal/1"

    let format: String
    let org: OrgID
    let ledgerSealKeys: [VersionedKeyText]

    static func bytes(org: OrgID, keys: [VersionedKey]) throws(VaultError) -> [UInt8] {
        try DigestedFile.bytes(
            of: LedgerSealDocument(format: format, org: org, ledgerSealKeys: keys.map(VersionedKeyText.init)))
    }

    static func read(_ bytes: [UInt8]) throws(VaultError) -> LedgerSealDocument {
        try DigestedFile.read(LedgerSealDocument.self, format: format, from: bytes)
    }

    enum CodingKeys: String, CodingKey {
        case format, org
        case ledgerSealKeys = "ledger_seal_keys"
    }
}

extension LedgerSeal: CustomStringConvertible, CustomReflectable {
    /// The org and the versions, never a key.
    package var description: String { "LedgerSeal(org \(org), versions \(versions))" }

    /// Nothing: a dump shows no key.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
