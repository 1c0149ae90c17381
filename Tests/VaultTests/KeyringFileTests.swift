import Admissions
import FoundationEssentials
import Testing
import Vault

@Suite struct KeyringFileTests {
    let december = Instant(seconds: 1_796_083_200)

    @Test func `a keyring comes back from its file with every key`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            var keyring = Keyring.create(org: org, at: november)
            let before = Sealer(keyring)
            let wrapped = before.wrap(before.newDataKey(), subject: 1)
            _ = keyring.addBlindIndexKey()
            _ = keyring.addLedgerSealKey()
            let made = keyring.rotate(at: december)
            #expect(made)
            try keyring.write(file: path)
            let loaded = try Keyring(file: path)
            let (old, new) = (Sealer(keyring), Sealer(loaded))
            let number = try #require(PhoneNumber("(213) 555-0144"))
            #expect(loaded.org == org && loaded.activeMonth == KeyMonth(december))
            #expect(throws: Never.self) { try new.unwrap(wrapped, subject: 1) }
            #expect(new.contentMAC(fullInquiry()) == old.contentMAC(fullInquiry()))
            #expect(new.receiptCode(for: InquiryID(1)) == old.receiptCode(for: InquiryID(1)))
            #expect(new.blindIndexes(phone: number) == old.blindIndexes(phone: number))
            #expect(loaded.ledgerSeal.mac(over: [1]) == keyring.ledgerSeal.mac(over: [1]))
            #expect(loaded.ledgerSeal.versions == [1, 2])
        }
    }

    @Test func `no two keyrings share a key`() {
        let first = Sealer(Keyring.create(org: org, at: november))
        let second = Sealer(Keyring.create(org: org, at: november))
        #expect(first.contentMAC(fullInquiry()) != second.contentMAC(fullInquiry()))
        #expect(throws: VaultError.self) {
            try second.unwrap(first.wrap(first.newDataKey(), subject: 1), subject: 1)
        }
    }

    @Test func `a keyring file is for its owner alone, and no draft stays beside it`() throws {
        try withFolder { folder in
            try Keyring.create(org: org, at: november).write(file: "\(folder)/keyring.json")
            #expect(permissions(of: "\(folder)/keyring.json") == 0o600)
            let left = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(Set(left) == ["keyring.json", "keyring.json.lock"])
        }
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o602, 0o610, 0o666])
    func `a file that others may open is refused with the command that closes it`(mode: Int) throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            try writeFile(path, knownKeyringFile, mode: UInt32(mode))
            let error = #expect(throws: VaultError.permissions(path: path, mode: UInt32(mode))) {
                try Keyring(file: path)
            }
            #expect(error?.description.hasSuffix("type: chmod 600 '\(path)'") == true)
            #expect(throws: VaultError.permissions(path: path, mode: UInt32(mode))) {
                try Keyring.create(org: org, at: november).write(file: path)
            }
            #expect(throws: VaultError.permissions(path: path, mode: UInt32(mode))) {
                try LedgerSeal(file: path)
            }
        }
    }

    @Test(arguments: [0o600, 0o400])
    func `a file that only its owner may open is read`(mode: Int) throws {
        try withFolder { folder in
            try writeFile("\(folder)/keyring.json", knownKeyringFile, mode: UInt32(mode))
            #expect(try Keyring(file: "\(folder)/keyring.json").org == org)
        }
    }

    @Test func `what is not there and what is a folder are told apart`() throws {
        try withFolder { folder in
            #expect(throws: VaultError.noKeyring(path: "\(folder)/none")) {
                try Keyring(file: "\(folder)/none")
            }
            let error = #expect(throws: VaultError.self) { try Keyring(file: folder) }
            #expect(error?.description.hasSuffix("is not a file") == true)
        }
    }

    @Test(arguments: [
        ("", "", "not a key file"),
        ("\"keys\"", "\"kyes\"", "not a key file"),
        ("leadline-keyring/1", "leadline-keyring/2", "another format"),
        ("AQEB", "AQEC", "digest"),
        ("2026-11\"", "2026-10\"", "digest"),
        ("AQEBAQEB", "AQEB", "'keys.content_key'"),
        ("AQEBAQEB", "!QEBAQEB", "'keys.content_key'"),
        ("\"month\": \"2026-11\"", "\"month\": \"2026-13\"", "'keys.key_encryption_keys.0.month'"),
        ("\"receipt_key\"", "\"receipt\"", "'keys.receipt_key'"),
    ])
    func `a damaged file is refused by the place of the damage, never by its content`(
        whole: String, damaged: String, reason: String
    ) throws {
        try withFolder { folder in
            let text =
                whole.isEmpty
                ? String(knownKeyringFile.prefix(700))
                : knownKeyringFile.replacing(whole, with: damaged, maxReplacements: 1)
            try writeFile("\(folder)/keyring.json", text)
            let error = #expect(throws: VaultError.self) { try Keyring(file: "\(folder)/keyring.json") }
            let description = try #require(error).description
            #expect(description.contains(reason), "\(description)")
            #expect(!description.contains("QEB"))
        }
    }

    @Test func `a draft that an interrupted write left behind changes nothing and is taken away`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            let keyring = try Keyring.loadOrCreate(file: path, org: org, at: november)
            try writeFile(path + ".new", String(try readFile(path).prefix(200)))
            #expect(try Keyring(file: path).ledgerSeal.mac(over: [1]) == keyring.ledgerSeal.mac(over: [1]))
            _ = try Keyring.update(file: path) { $0.rotate(at: december) }
            #expect(try Keyring(file: path).activeMonth == KeyMonth(december))
            #expect(!FileManager.default.fileExists(atPath: path + ".new"))
        }
    }

    @Test func `a write that fails half-way leaves the old file as it was`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            var keyring = try Keyring.loadOrCreate(file: path, org: org, at: november)
            let before = try readFile(path)
            // A folder in the draft's place: the draft cannot be opened.
            try FileManager.default.createDirectory(atPath: path + ".new", withIntermediateDirectories: false)
            let made = keyring.rotate(at: december)
            #expect(made)
            #expect(throws: VaultError.self) { try keyring.write(file: path) }
            #expect(try readFile(path) == before)
        }
    }

    @Test func `a reader beside a writer always finds a whole keyring`() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/vault-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(folder)/keyring.json"
        try Keyring.create(org: org, at: november).write(file: path)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for _ in 0..<50 { _ = try Keyring.update(file: path) { $0.addLedgerSealKey() > 0 } }
            }
            group.addTask {
                for _ in 0..<200 { _ = try Keyring(file: path) }
            }
            try await group.waitForAll()
        }
        #expect(try Keyring(file: path).ledgerSeal.versions == Array(1...51))
    }

    @Test func `changes made at once by many are all kept`() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/vault-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(folder)/keyring.json"
        try await withThrowingTaskGroup(of: Keyring.self) { group in
            for _ in 0..<8 {
                group.addTask { try Keyring.loadOrCreate(file: path, org: org, at: november) }
            }
            let macs = try await group.reduce(into: Set<[UInt8]>()) {
                $0.insert($1.ledgerSeal.mac(over: [1]))
            }
            #expect(macs.count == 1, "all that start at once on an empty folder share one keyring")
        }
    }

    @Test func `a write that would lose keys is refused`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            let stale = try Keyring.loadOrCreate(file: path, org: org, at: november)
            _ = try Keyring.update(file: path) { $0.rotate(at: december) }
            let before = try readFile(path)
            #expect(throws: VaultError.wouldLoseKeys(path: path)) { try stale.write(file: path) }
            #expect(throws: VaultError.wouldLoseKeys(path: path)) {
                try Keyring.create(org: org, at: december).write(file: path)
            }
            #expect(throws: VaultError.self) {
                try Keyring.loadOrCreate(file: path, org: OrgID(2), at: december)
            }
            #expect(try readFile(path) == before)
        }
    }

    @Test func `a key destroyed on purpose leaves the file, and its trace stays`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            _ = try Keyring.loadOrCreate(file: path, org: org, at: november)
            let month = KeyMonth(november)
            let changed = try Keyring.update(file: path) { keyring throws(VaultError) in
                _ = keyring.rotate(at: december)
                try keyring.destroyKeyEncryptionKey(for: month, at: december)
                return true
            }
            #expect(throws: VaultError.keyDestroyed(.month(month))) {
                try Keyring(file: path).keyEncryptionKey(for: month)
            }
            try changed.write(file: path)
        }
    }

    @Test func `a change that throws leaves the file as it was`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            _ = try Keyring.loadOrCreate(file: path, org: org, at: november)
            let before = try readFile(path)
            #expect(throws: VaultError.keyInUse(.version(1))) {
                try Keyring.update(file: path) { keyring throws(VaultError) in
                    _ = keyring.addLedgerSealKey()
                    try keyring.retireBlindIndexKey(version: 1)
                    return true
                }
            }
            #expect(try readFile(path) == before)
        }
    }
}
