import Admissions
import Testing
import Vault

private let sample = LedgerRecord(
    org: org, entry: LedgerEntryID(0x0192_f0c4_0000_7000_8000_0000_0000_00e1),
    occurredAt: Instant(seconds: 1_795_165_320), recordedAt: Instant(microseconds: 1_795_165_321_250_000),
    kind: "accepted", actorKind: "staff", actorID: 0x0192_f0c4_0000_7000_8000_0000_0000_00d1,
    lead: LeadID(0x0192_f0c4_0000_7000_8000_0000_0000_00b1), inquiry: nil, epoch: 3, from: "offered",
    to: "owned", detail: #"{"queue":"detox"}"#)

private func changed(_ change: (inout LedgerRecord) -> Void) -> LedgerRecord {
    var record = sample
    change(&record)
    return record
}

@Suite struct LedgerSealTests {
    @Test func `the MAC of a row is the same in every process and release`() throws {
        // Computed apart from this code, with Python's hmac.
        let newest = bytes(hex: "00025559409c0e04e8918e6554015f0f61b69e1e2a46fadb05e38247d3f6f88953dc")
        let older = bytes(hex: "0001740d406904a0e2983bd3a5a872fe9b719b77c3cc83bbfb1abb63c2b66d11554f")
        let seal = try knownKeyring().ledgerSeal
        #expect(seal.mac(sample) == newest)
        #expect(seal.verify(newest, sample))
        #expect(seal.verify(older, sample))
    }

    @Test(arguments: [
        changed { $0.org = OrgID(2) },
        changed { $0.entry = LedgerEntryID(2) },
        changed { $0.occurredAt = $0.occurredAt + .microseconds(1) },
        changed { $0.recordedAt = $0.recordedAt + .microseconds(1) },
        changed { $0.kind = "declined" },
        changed { $0.actorKind = "worker" },
        changed { $0.actorID = nil },
        changed { $0.lead = nil },
        changed { ($0.lead, $0.inquiry) = (nil, $0.lead.map { InquiryID($0.rawValue) }) },
        changed { $0.epoch = 4 },
        changed { $0.from = nil },
        changed { $0.to = "" },
        changed { $0.to = nil },
        changed { ($0.from, $0.to) = ("offeredo", "wned") },
        changed { $0.detail = #"{"queue": "detox"}"# },
    ])
    func `a changed column changes the MAC`(record: LedgerRecord) {
        let seal = Keyring.create(org: org, at: november).ledgerSeal
        let mac = seal.mac(sample)
        #expect(seal.mac(record) != mac)
        #expect(!seal.verify(mac, record))
        #expect(seal.verify(mac, sample))
    }

    @Test func `every single flipped bit of a MAC is refused, and any other length`() {
        let seal = Keyring.create(org: org, at: november).ledgerSeal
        let mac = seal.mac(sample)
        #expect(mac.count == 34)
        for bit in 0..<mac.count * 8 {
            var changed = mac
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(!seal.verify(changed, sample), "bit \(bit)")
        }
        for length in 0..<mac.count { #expect(!seal.verify(Array(mac[..<length]), sample)) }
        #expect(!seal.verify(mac + [0], sample))
    }

    @Test
    func `rows sealed before a new ledger key stay verifiable, and a seal without it tells which is missing`()
    {
        var keyring = Keyring.create(org: org, at: november)
        let before = keyring.ledgerSeal
        let old = before.mac(sample)
        let version = keyring.addLedgerSealKey()
        #expect(version == 2)
        let new = keyring.ledgerSeal.mac(sample)
        #expect(keyring.ledgerSeal.verify(old, sample))
        #expect(keyring.ledgerSeal.verify(new, sample))
        #expect(!before.verify(new, sample))
        #expect(LedgerSeal.keyVersion(of: new) == 2)
        #expect(before.versions == [1])
    }

    @Test func `a worker's seal file agrees with the keyring and holds no other key`() throws {
        try withFolder { folder in
            let keyring = try knownKeyring()
            try keyring.ledgerSeal.write(file: "\(folder)/seal.json")
            let seal = try LedgerSeal(file: "\(folder)/seal.json")
            #expect(seal.mac(sample) == keyring.ledgerSeal.mac(sample))
            #expect(seal.org == org)
            let text = try readFile("\(folder)/seal.json")
            #expect(text.contains("BQUFBQUF") && text.contains("BgYGBgYG"))
            for secret in ["AQEBAQEB", "AgICAgIC", "AwMDAwMD", "BAQEBAQE", "BwcHBwcH"] {
                #expect(!text.contains(secret))
            }
            try keyring.write(file: "\(folder)/keyring.json")
            #expect(try LedgerSeal(file: "\(folder)/keyring.json").mac(sample) == seal.mac(sample))
        }
    }

    @Test func `a seal is never written over a keyring or another org's seal`() throws {
        try withFolder { folder in
            let path = "\(folder)/keyring.json"
            let keyring = Keyring.create(org: org, at: november)
            try keyring.write(file: path)
            #expect(throws: VaultError.wouldLoseKeys(path: path)) { try keyring.ledgerSeal.write(file: path) }
            #expect(throws: Never.self) { try Keyring(file: path) }
            try keyring.ledgerSeal.write(file: "\(folder)/seal")
            try keyring.ledgerSeal.write(file: "\(folder)/seal")
            #expect(throws: VaultError.wouldLoseKeys(path: "\(folder)/seal")) {
                try Keyring.create(org: OrgID(2), at: november).ledgerSeal.write(file: "\(folder)/seal")
            }
        }
    }
}
