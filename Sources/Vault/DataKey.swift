package import Admissions
import Crypto

/// A key of 256 bits that seals the values of one subject: an inquiry, or a lead's notes.
package struct DataKey: Sendable {
    /// Stands in front of each value it sealed, and of its wrapped form.
    package let id: UInt128
    let key: SymmetricKey

    init(id: UInt128, key: SymmetricKey) {
        self.id = id
        self.key = key
    }
}

/// A data key under a monthly org key, as it is stored.
package struct WrappedKey: Hashable, Sendable {
    /// The monthly org key that wrapped it.
    package let orgKeyID: UInt128
    /// 77 bytes: format, data key id, nonce, ciphertext, tag.
    package let bytes: [UInt8]

    /// A wrapped key as it was stored.
    package init(orgKeyID: UInt128, bytes: [UInt8]) {
        self.orgKeyID = orgKeyID
        self.bytes = bytes
    }
}

/// Where a sealed value belongs: it opens nowhere else.
package struct SealContext: Hashable, Sendable {
    /// The tenant.
    package let org: OrgID
    /// The table's name.
    package let table: String
    /// The column's name.
    package let column: String
    /// The row's id.
    package let row: UInt128

    /// Names a place. Renaming the table or column later must keep the names used here.
    package init(org: OrgID, table: String, column: String, row: UInt128) {
        self.org = org
        self.table = table
        self.column = column
        self.row = row
    }
}

extension DataKey: CustomStringConvertible, CustomReflectable {
    /// The id, never the key.
    package var description: String { "DataKey(\(id.uuidString))" }

    /// Nothing: a dump shows no key.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
