import Admissions
import FoundationEssentials
import Testing
import Vault

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

let november = Instant(microseconds: 1_795_199_400_000_000)
let org = OrgID(0x0192_f0c4_0000_7000_8000_0000_0000_0001)

/// An inquiry in which every field is known, so that a test notices one that gets lost.
func fullInquiry() -> Inquiry {
    var inquiry = Inquiry(
        id: InquiryID(0x0192_f0c4_0000_7000_8000_0000_0000_00c1),
        receivedAt: ZonedInstant(november, offsetMinutes: -480), channel: .phone,
        text: "clr states bro drinking daily / shaking this am")
    inquiry.source = "google_ads"
    inquiry.name = "Maribel Quintanar"
    inquiry.phone = "(213) 555-0144"
    inquiry.email = "Maribel@Example.com"
    inquiry.preferredLanguage = "es"
    inquiry.preferredContact = "phone"
    inquiry.safeToLeaveVoicemail = false
    inquiry.onBehalfOf = "brother"
    inquiry.substances = ["alcohol", "xanax"]
    inquiry.lastUse = "today"
    inquiry.durationOfUse = "6 years"
    inquiry.withdrawalSymptoms = ["shakes"]
    inquiry.priorTreatment = [PriorTreatment(level: .detox, completed: true, date: "2026-04")]
    inquiry.constraints = Constraints(work: true, childcare: nil, money: false)
    inquiry.age = 41
    inquiry.pregnant = false
    inquiry.insurance = "Anthem"
    inquiry.county = "Los Angeles"
    inquiry.timeZone = "America/Los_Angeles"
    inquiry.answered = true
    inquiry.ringSeconds = 9
    inquiry.talkSeconds = 260
    return inquiry
}

/// A place for a sealed value; the defaults are the intake's.
func place(
    org tenant: OrgID = org, table: String = "inquiry", column: String = "sealed", row: UInt128 = 7
) -> SealContext {
    SealContext(org: tenant, table: table, column: column, row: row)
}

func withFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.path + "/vault-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
}

func writeFile(_ path: String, _ text: String, mode: mode_t = 0o600) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
    #expect(chmod(path, mode) == 0)
}

func permissions(of path: String) -> mode_t {
    var status = stat()
    #expect(stat(path, &status) == 0)
    return status.st_mode & 0o7777
}

func readFile(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
}

func bytes(hex text: String) -> [UInt8] {
    let digits = text.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// A keyring file with known keys (the byte 1 thirty-two times, then 2, …), as an earlier version wrote it.
func knownKeyring() throws -> Keyring {
    try withFolder { folder in
        try writeFile("\(folder)/keyring.json", knownKeyringFile)
        return try Keyring(file: "\(folder)/keyring.json")
    }
}

let knownKeyringFile = """
    {
      "keys": {
        "format": "leadline-keyring/1",
        "org": "0192f0c4-0000-7000-8000-000000000001",
        "content_key": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
        "receipt_key": "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=",
        "blind_index_keys": [
          {"version": 1, "key": "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM="},
          {"version": 2, "key": "BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ="}
        ],
        "ledger_seal_keys": [
          {"version": 1, "key": "BQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU="},
          {"version": 2, "key": "BgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgY="}
        ],
        "key_encryption_keys": [
          {
            "id": "0192f0c4-0000-7000-8000-0000000000a1",
            "month": "2026-11",
            "created_at": "2026-11-20T08:00:00Z",
            "key": "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="
          }
        ],
        "destroyed_keys": [
          {
            "id": "0192f0c4-0000-7000-8000-0000000000a0",
            "month": "2026-10",
            "destroyed_at": "2026-11-20T08:00:00Z"
          }
        ]
      },
      "sha256": "a70d6abeffd30ab1e4179e6c9931ddbacc3118d3b154d9e82c5c85b3146976c5"
    }
    """
