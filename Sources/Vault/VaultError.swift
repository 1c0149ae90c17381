import Admissions

/// What the vault refuses, by what the caller can do about it. No case carries key material or sealed content.
package enum VaultError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The keyring holds no such key: reload the keyring file, or restore the copy that has it.
    case keyMissing(KeyReference)
    /// The key was destroyed on purpose; what it protected is gone for good.
    case keyDestroyed(KeyReference)
    /// The key still protects new data and cannot be destroyed: rotate first.
    case keyInUse(KeyReference)
    /// The value is damaged, was moved from another place, or was sealed with another key.
    case tampered
    /// There is no file at the path: create a keyring, or correct the setting.
    case noKeyring(path: String)
    /// The file is not a keyring this version reads; the reason names fields, never values.
    case unreadableKeyring(reason: String)
    /// The file can be read or written by others than its owner.
    case permissions(path: String, mode: UInt32)
    /// Replacing the file would lose keys that only it holds: load it again and repeat the change.
    case wouldLoseKeys(path: String)
    /// The system refused to write; the old file, if there was one, is untouched.
    case cannotWrite(path: String, reason: String)

    /// One sentence for an operator, with the command to type where there is one; safe to log.
    package var description: String {
        switch self {
        case .keyMissing(let key):
            "the keyring holds no key \(key): reload its file, or restore the copy that has the key"
        case .keyDestroyed(let key):
            "key \(key) was destroyed; what it protected cannot be read again"
        case .keyInUse(let key):
            "key \(key) is in use and cannot be removed: rotate first"
        case .tampered:
            "a sealed value is damaged, was moved, or belongs to another key"
        case .noKeyring(let path):
            "there is no key file at \(path)"
        case .unreadableKeyring(let reason):
            "the key file cannot be read: \(reason)"
        case .permissions(let path, let mode):
            "\(path) is open to others (mode \(String(mode, radix: 8))); type: chmod 600 '\(path)'"
        case .wouldLoseKeys(let path):
            "\(path) holds keys that would be lost; it was not replaced"
        case .cannotWrite(let path, let reason):
            "\(path) cannot be written: \(reason)"
        }
    }
}

/// Names a key without showing it.
package enum KeyReference: Hashable, Sendable, CustomStringConvertible {
    /// The id of a monthly org key.
    case id(UInt128)
    /// The monthly org key of a month.
    case month(KeyMonth)
    /// A version of a blind-index key.
    case version(Int)

    /// The id, the month, or `version N`.
    package var description: String {
        switch self {
        case .id(let id): id.uuidString
        case .month(let month): month.description
        case .version(let version): "version \(version)"
        }
    }
}
