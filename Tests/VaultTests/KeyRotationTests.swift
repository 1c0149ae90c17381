import Admissions
import Testing
import Vault

@Suite struct KeyRotationTests {
    // The last microsecond of November and the first of December, UTC.
    let lastOfNovember = Instant(microseconds: 1_796_083_199_999_999)
    let firstOfDecember = Instant(microseconds: 1_796_083_200_000_000)

    @Test func `a monthly key is made when its month begins by UTC, and once`() throws {
        var keyring = Keyring.create(org: org, at: november)
        let first = try keyring.keyEncryptionKey(for: KeyMonth(november))
        let inNovember = keyring.rotate(at: lastOfNovember)
        #expect(!inNovember)
        #expect(keyring.activeMonth.description == "2026-11")
        let inDecember = keyring.rotate(at: firstOfDecember)
        #expect(inDecember)
        let again = keyring.rotate(at: firstOfDecember)
        #expect(!again)
        #expect(keyring.activeMonth.description == "2026-12")
        let second = try keyring.keyEncryptionKey(for: KeyMonth(firstOfDecember))
        #expect(second.id != first.id)
        #expect(second.createdAt == firstOfDecember)
    }

    @Test func `a clock that goes back to an earlier month makes no key`() {
        var keyring = Keyring.create(org: org, at: firstOfDecember)
        let made = keyring.rotate(at: lastOfNovember)
        #expect(!made)
        #expect(keyring.activeMonth == KeyMonth(firstOfDecember))
        #expect(throws: VaultError.keyMissing(.month(KeyMonth(lastOfNovember)))) {
            try keyring.keyEncryptionKey(for: KeyMonth(lastOfNovember))
        }
    }

    @Test func `after rotation new keys are wrapped by the new month and old ones still open`() throws {
        var keyring = Keyring.create(org: org, at: november)
        let sealer = Sealer(keyring)
        let old = sealer.wrap(sealer.newDataKey(), subject: 1)
        let made = keyring.rotate(at: firstOfDecember)
        #expect(made)
        sealer.adopt(keyring)
        let new = sealer.wrap(sealer.newDataKey(), subject: 2)
        #expect(try keyring.keyEncryptionKey(for: KeyMonth(november)).id == old.orgKeyID)
        #expect(try keyring.keyEncryptionKey(for: KeyMonth(firstOfDecember)).id == new.orgKeyID)
        #expect(throws: Never.self) { try sealer.unwrap(old, subject: 1) }
        #expect(throws: Never.self) { try sealer.unwrap(new, subject: 2) }
    }

    @Test func `a key destroyed with its month is called destroyed, an unknown one missing`() throws {
        var keyring = Keyring.create(org: org, at: november)
        let month = KeyMonth(november)
        let sealer = Sealer(keyring)
        let wrapped = sealer.wrap(sealer.newDataKey(), subject: 1)
        #expect(throws: VaultError.keyInUse(.month(month))) {
            try keyring.destroyKeyEncryptionKey(for: month, at: november)
        }
        let made = keyring.rotate(at: firstOfDecember)
        #expect(made)
        try keyring.destroyKeyEncryptionKey(for: month, at: firstOfDecember)
        sealer.adopt(keyring)
        #expect(throws: VaultError.keyDestroyed(.id(wrapped.orgKeyID))) {
            try sealer.unwrap(wrapped, subject: 1)
        }
        #expect(throws: VaultError.keyDestroyed(.month(month))) { try keyring.keyEncryptionKey(for: month) }
        #expect(throws: VaultError.keyMissing(.id(9))) {
            try sealer.unwrap(WrappedKey(orgKeyID: 9, bytes: wrapped.bytes), subject: 1)
        }
    }

    @Test func `a sealer that rotates writes the new key to the file before it wraps with it`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            let sealer = Sealer(try Keyring.loadOrCreate(file: path, org: org, at: november))
            try sealer.rotate(file: path, at: firstOfDecember)
            let wrapped = sealer.wrap(sealer.newDataKey(), subject: 1)
            let restarted = Sealer(try Keyring(file: path))
            #expect(try Keyring(file: path).activeMonth == KeyMonth(firstOfDecember))
            #expect(throws: Never.self) { try restarted.unwrap(wrapped, subject: 1) }
        }
    }

    @Test func `two sealers on one file agree on the key of the new month`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            let first = Sealer(try Keyring.loadOrCreate(file: path, org: org, at: november))
            let second = Sealer(try Keyring(file: path))
            try first.rotate(file: path, at: firstOfDecember)
            try second.rotate(file: path, at: firstOfDecember)
            let wrapped = first.wrap(first.newDataKey(), subject: 1)
            #expect(second.wrap(second.newDataKey(), subject: 2).orgKeyID == wrapped.orgKeyID)
            #expect(throws: Never.self) { try second.unwrap(wrapped, subject: 1) }
        }
    }

    @Test func `a sealer whose rotation fails goes on with the keys it has`() throws {
        let sealer = Sealer(Keyring.create(org: org, at: november))
        try withFolder { folder in
            #expect(throws: VaultError.noKeyring(path: "\(folder)/none")) {
                try sealer.rotate(file: "\(folder)/none", at: firstOfDecember)
            }
            try Keyring.create(org: OrgID(2), at: november).write(file: "\(folder)/other")
            #expect(throws: VaultError.self) {
                try sealer.rotate(file: "\(folder)/other", at: firstOfDecember)
            }
        }
        let wrapped = sealer.wrap(sealer.newDataKey(), subject: 1)
        #expect(throws: Never.self) { try sealer.unwrap(wrapped, subject: 1) }
    }
}
