import Admissions
import Store
import TestDatabase
import Testing
import Vault

extension OwnedLead {
    func note(
        _ text: String, id: NoteID, on lead: LeadID, by person: StaffID, isManager: Bool = false
    ) async throws {
        try await desk.note(
            text, id: id, on: lead, by: person, mayNoteAny: isManager, sealer: database.sealer, at: now)
    }

    @discardableResult
    func amend(
        _ lead: LeadID, id: AmendmentID? = nil, by person: StaffID, epoch: Int64, isManager: Bool = false,
        at time: Instant? = nil, _ fill: (inout ContactAmendment) -> Void
    ) async throws -> [LeadID] {
        var values = ContactAmendment()
        fill(&values)
        return try await desk.amend(
            lead, id: id ?? AmendmentID(at: now), values, by: person, mayAmendAny: isManager, epoch: epoch,
            sealer: database.sealer, at: time ?? now + .minutes(2))
    }

    func file(_ lead: LeadID) async throws -> LeadFile {
        try await desk.open(lead, by: boss, seesAll: true, sealer: database.sealer, at: now)
    }

    /// Everything in the tables as text, `bytea` also read as letters.
    func contains(_ word: String) async throws -> Bool {
        let tables = try await database.look(
            "select table_name from information_schema.tables where table_schema = 'public'")
        for table in tables {
            let found = try await database.look(
                """
                select count(*)::text from \(table) as row
                where row::text ilike '%\(word)%'
                   or row::text ilike '%' || encode('\(word)'::bytea, 'hex') || '%'
                """)
            if found != ["0"] { return true }
        }
        return false
    }
}

struct NoteTests {
    @Test func `a note is sealed under the lead's own key, kept once, and shown with its author`()
        async throws
    {
        let owned = try await OwnedLead()
        let id = NoteID(at: owned.now)
        for _ in 0..<2 {
            try await owned.note("Zacatecas 🙏🏽\nmornings", id: id, on: owned.lead, by: owned.ana)
        }
        try await owned.note(
            "second", id: NoteID(at: owned.now + .minutes(1)), on: owned.lead, by: owned.boss, isManager: true
        )
        let notes = try await owned.file(owned.lead).notes
        #expect(notes.map(\.text) == ["Zacatecas 🙏🏽\nmornings", "second"])
        #expect(notes.map(\.by) == ["ANA", "BOSS"] && notes.map(\.at) == [owned.now, owned.now])
        #expect(
            try await owned.database.look(
                "select count(*)::text from wrapped_key where subject_id = '\(owned.lead)'") == ["1"])
        #expect(try await owned.contains("Zacatecas") == false)
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `two first notes at once share one key`() async throws {
        let owned = try await OwnedLead()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<6 {
                group.addTask {
                    try await owned.note(
                        "note \(number)", id: NoteID(at: owned.now), on: owned.lead, by: owned.ana)
                }
            }
            try await group.waitForAll()
        }
        #expect(Set(try await owned.file(owned.lead).notes.map(\.text)).count == 6)
    }

    @Test func `a note by who does not have the lead, or under another's id, changes nothing`() async throws {
        let owned = try await OwnedLead()
        let id = NoteID(at: owned.now)
        try await owned.note("first", id: id, on: owned.lead, by: owned.ana)
        try await owned.expectUnchanged(.heldByAnother, holder: "ANA") {
            try await owned.note("x", id: NoteID(at: owned.now), on: owned.lead, by: owned.ben)
        }
        try await owned.expectUnchanged(.otherContent) {
            try await owned.note("other", id: id, on: owned.lead, by: owned.ana)
        }
        let waiting = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.expectUnchanged(.managerOnly) {
            try await owned.note("x", id: NoteID(at: owned.now), on: waiting, by: owned.ana)
        }
    }

    @Test func `notes are shown where their lead counts, and go back with it`() async throws {
        let owned = try await OwnedLead()
        let other = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.note(
            "of the other", id: NoteID(at: owned.now), on: other, by: owned.boss, isManager: true)
        _ = try await owned.merge(other, at: 1, into: owned.lead, at: 3, by: owned.ana)
        #expect(try await owned.file(owned.lead).notes.map(\.text) == ["of the other"])
        try await owned.expectUnchanged(.wrongState) {
            try await owned.note("x", id: NoteID(at: owned.now), on: other, by: owned.ana)
        }
        try await owned.unmerge(other, epoch: 2, by: owned.ana)
        #expect(try await owned.file(owned.lead).notes.isEmpty)
        #expect(try await owned.file(other).notes.map(\.text) == ["of the other"])
    }

    @Test func `what the new owner should know goes with the hand-over, once`() async throws {
        let owned = try await OwnedLead()
        for _ in 0..<2 {
            _ = try await owned.desk.handOver(
                owned.lead, HandOver(to: "ben", isAnyway: false, note: "ask for Tomasz"), by: owned.ana,
                mayHandOverAny: false, epoch: 3, sealer: owned.database.sealer, at: owned.now)
        }
        #expect(try await owned.file(owned.lead).notes.map(\.text) == ["ask for Tomasz"])
        #expect(try await owned.contains("Tomasz") == false)
        #expect(try await owned.brokenClaims == [])
    }
}

struct AmendingTests {
    @Test
    func `a corrected number stands beside the inquiry, sealed, and repeat contacts find the lead by it`()
        async throws
    {
        let owned = try await OwnedLead(name: "Bianca D'Amico")
        let id = AmendmentID(at: owned.now)
        for _ in 0..<2 {
            try await owned.amend(owned.lead, id: id, by: owned.ana, epoch: 3) {
                $0.phone = "(213) 555-0199"
                $0.county = "Inyo Quetzal"
            }
        }
        let file = try await owned.file(owned.lead)
        #expect(file.inquiries.map(\.phone) == ["213-555-0144"])
        #expect(file.amendments.map(\.values.phone) == ["(213) 555-0199"])
        #expect(
            try await owned.database.look("select detail from ledger where kind = 'amend'")
                == [#"{"fields":"phone county"}"#])
        #expect(try await owned.contains("Quetzal") == false)
        #expect(try await owned.contains("555-0199") == false)

        let wrong = try await owned.database.addLead(
            .iop, at: owned.now, name: "Bianca", phone: "213-555-0144")
        #expect(try await owned.desk.join(wrong, at: owned.now) == nil, "that number is a stranger's")
        let again = try await owned.database.addLead(
            .iop, at: owned.now, name: "bianca", phone: "213.555.0199")
        #expect(try await owned.desk.join(again, at: owned.now)?.lead == owned.lead)
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a corrected name decides who is the same person`() async throws {
        let owned = try await OwnedLead(name: "Curtis Frye")
        try await owned.amend(owned.lead, by: owned.ana, epoch: 3) { $0.name = "Dana Whitlock" }
        let curtis = try await owned.database.addLead(
            .iop, at: owned.now, name: "Curtis Frye", phone: "213-555-0144")
        #expect(try await owned.desk.join(curtis, at: owned.now) == nil)
        let dana = try await owned.database.addLead(.iop, at: owned.now, name: "dana", phone: "213-555-0144")
        #expect(try await owned.desk.join(dana, at: owned.now)?.lead == owned.lead)
    }

    @Test func `a lead that waited under the right number is found at once, and again when asked twice`()
        async throws
    {
        let owned = try await OwnedLead()
        let waiting = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0199")
        let id = AmendmentID(at: owned.now)
        for _ in 0..<2 {
            let found = try await owned.amend(owned.lead, id: id, by: owned.ana, epoch: 3) {
                $0.phone = "(213) 555-0199"
            }
            #expect(found == [waiting], "an owned lead is not joined to another: the other one is")
        }
        #expect(try await owned.desk.join(waiting, at: owned.now)?.lead == owned.lead)
        #expect(
            try await owned.amend(owned.lead, by: owned.ana, epoch: 3) { $0.county = "Inyo" } == [])
        let own = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0188")
        let itself = try await owned.amend(own, by: owned.boss, epoch: 1, isManager: true) {
            $0.email = "k@example.com"
        }
        #expect(itself == [own])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a number that is wrong brings no stranger to the lead, until the person gives it again`()
        async throws
    {
        let owned = try await OwnedLead(email: "bianca@example.com")
        try await owned.amend(owned.lead, by: owned.ana, epoch: 3) { $0.wrong = [.phone] }
        let stranger = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0144")
        #expect(try await owned.desk.join(stranger, at: owned.now) == nil)
        let again = try await owned.database.addLead(.iop, at: owned.now, email: "Bianca@example.com")
        #expect(try await owned.desk.join(again, at: owned.now)?.lead == owned.lead)
        let found = try await owned.amend(owned.lead, by: owned.ana, epoch: 3) { $0.phone = "2135550144" }
        #expect(found == [stranger])
        #expect(
            try await owned.database.look("select detail from ledger where kind = 'amend' order by entry_id")
                .allSatisfy { $0 == #"{"fields":"phone"}"# })
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `an amendment by a stranger, with an old epoch or another's id changes nothing`() async throws
    {
        let owned = try await OwnedLead()
        try await owned.expectUnchanged(.heldByAnother, holder: "ANA") {
            try await owned.amend(owned.lead, by: owned.ben, epoch: 3) { $0.name = "X" }
        }
        try await owned.expectUnchanged(.staleEpoch, holder: "ANA") {
            try await owned.amend(owned.lead, by: owned.ana, epoch: 2) { $0.name = "X" }
        }
        let id = AmendmentID(at: owned.now)
        try await owned.amend(owned.lead, id: id, by: owned.ana, epoch: 3) { $0.name = "X" }
        try await owned.expectUnchanged(.otherContent) {
            try await owned.amend(owned.lead, id: id, by: owned.ana, epoch: 3) { $0.name = "Y" }
        }
    }
}
