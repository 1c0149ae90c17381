package import Admissions
import Postgres
package import Vault

/// A note on a lead, opened.
package struct NoteLine: Sendable, Hashable {
    /// When it was written.
    package let at: Instant
    /// By whom.
    package let by: String
    /// What it says.
    package let text: String
}

extension Desk {
    private static let storedNote = Statement(
        "stored_note", "select lead_id, staff_id, sealed from note where org_id = $1 and note_id = $2")

    private static let insertNote = Statement(
        "insert_note",
        """
        insert into note (org_id, note_id, lead_id, staff_id, noted_at, sealed)
        values ($1, $2, $3, $4, $5, $6)
        """)

    /// Writes a note beside a lead, sealed under the lead's own data key; it is never changed, and the same id with the same
    /// text again changes nothing.
    ///
    /// It asks for no epoch: what was learned of a person stays true while their lead moves on.
    /// - Parameter mayNoteAny: whether it is a manager. Anybody else owns the lead, or closed it.
    /// - Throws: ``StoreError/refused(_:)`` when the lead is merged or somebody else's, or the id has another note;
    ///   `VaultError` when the lead's key is missing.
    package func note(
        _ text: String, id: NoteID, on lead: LeadID, by staff: StaffID, mayNoteAny: Bool, sealer: Sealer,
        at now: Instant
    ) async throws {
        try await transaction(TransactionOptions(idempotent: true)) { transaction in
            let row = try await lock(lead, in: transaction)
            guard row.state != .merged else { throw row.refusal(.wrongState) }
            guard row.isOf(staff) || mayNoteAny else { throw row.refusalOfStranger }
            try await write(text, id: id, on: row, by: staff, sealer: sealer, at: now, in: transaction)
        }
    }

    /// Writes a note in the transaction of what it goes with; the caller holds the row lock and has seen that the person may.
    func write(
        _ text: String, id: NoteID, on row: LeadRow, by staff: StaffID, sealer: Sealer, at now: Instant,
        in transaction: Transaction
    ) async throws {
        let key = try await leadKey(of: row.id, sealer: sealer, in: transaction)
        let stored = try await transaction.rows(Self.storedNote(.id(org), .id(id))).first {
            (lead: try $0.id(Lead.self), by: try $0.id(StaffMember.self), sealed: try $0.next([UInt8].self))
        }
        if let stored {
            guard stored.lead == row.id, stored.by == staff,
                try sealer.open(stored.sealed, with: key, context: .text(of: id, in: org)) == Array(text.utf8)
            else { throw row.refusal(.otherContent) }
            return
        }
        let sealed = sealer.seal(Array(text.utf8), with: key, context: .text(of: id, in: org))
        _ = try await transaction.pipeline([
            Self.insertNote(.id(org), .id(id), .id(row.id), .id(staff), .instant(now), .bytes(sealed)),
            ledger([
                LedgerDraft("note", at: now, by: .staff(staff), lead: row.id, epoch: row.epoch)
            ]),
        ])
    }

    // A lead shows the notes of all leads merged into it, too.
    private static let fileNotes = Statement(
        "file_notes",
        """
        \(episode)
        select note.note_id, note.lead_id, note.noted_at, staff.name, note.sealed, wrapped_key.org_key_id,
               wrapped_key.wrapped
        from episode
        join note on note.org_id = $1 and note.lead_id = episode.lead_id
        join wrapped_key on wrapped_key.org_id = $1 and wrapped_key.subject_id = episode.lead_id
        join staff on staff.org_id = $1 and staff.staff_id = note.staff_id
        order by note.noted_at, note.note_id
        """)

    /// The statement that reads a lead's notes, oldest first.
    func notesQuery(_ lead: LeadID) -> Query { Self.fileNotes(.id(org), .id(lead)) }

    /// Reads and opens a row of ``notesQuery(_:)``.
    func openNote(_ row: inout Row, sealer: Sealer) throws -> NoteLine {
        let (id, lead) = (try row.id(Note.self), try row.id(Lead.self))
        let (at, by) = (try row.instant(), try row.next(String.self))
        let sealed: [UInt8] = try row.next()
        let wrapped = WrappedKey(orgKeyID: try row.next(), bytes: try row.next())
        let key = try sealer.unwrap(wrapped, subject: lead.rawValue)
        let bytes = try sealer.open(sealed, with: key, context: .text(of: id, in: org))
        return NoteLine(at: at, by: by, text: String(decoding: bytes, as: UTF8.self))
    }
}
