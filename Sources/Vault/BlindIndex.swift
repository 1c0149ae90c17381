import Admissions

/// What stands in the tables for a phone number or an e-mail address, so that equal ones can be found without being seen.
///
/// HMAC-SHA256 under a key of the keyring, all 32 bytes of it: nothing is cut off, so two numbers never share an index.
/// Numbers and addresses are indexed apart. Equality is that of ``PhoneNumber`` (an extension counts) and
/// ``EmailAddress``: different spellings of one number give one index.
package struct BlindIndex: Hashable, Sendable {
    /// The version of the key, 1…65 535.
    package let version: Int
    /// 32 bytes.
    package let bytes: [UInt8]

    /// An index as it was computed.
    package init(version: Int, bytes: [UInt8]) {
        self.version = version
        self.bytes = bytes
    }

    /// The form for one column: the version in two bytes, then the 32.
    package var stored: [UInt8] { VersionPrefix.bytes(version) + bytes }
}

/// One version of the blind-index key, ready for use.
struct BlindIndexKey: Sendable {
    private let version: Int
    private let key: KeyedMAC

    init(_ versioned: VersionedKey) {
        version = versioned.version
        key = KeyedMAC(versioned.key)
    }

    func index(phone: PhoneNumber) -> BlindIndex {
        var value = CanonicalBytes(label: "leadline phone index 1")
        value.append(phone.e164)
        value.append(phone.extensionDigits)
        return BlindIndex(version: version, bytes: key.code(over: value.bytes))
    }

    func index(email: EmailAddress) -> BlindIndex {
        var value = CanonicalBytes(label: "leadline email index 1")
        value.append(email.folded)
        return BlindIndex(version: version, bytes: key.code(over: value.bytes))
    }

    /// The first eight bytes of a word's code: enough to tell the few records of one number apart.
    func tag(word: String, within index: BlindIndex) -> [UInt8] {
        var value = CanonicalBytes(label: "leadline name tag 1")
        value.append(word)
        value.append(index.stored)
        return Array(key.code(over: value.bytes).prefix(8))
    }
}
