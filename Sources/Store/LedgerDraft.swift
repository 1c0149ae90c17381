package import Admissions
import Postgres
import Vault

/// Who did something.
package enum LedgerActor: Sendable, Hashable {
    /// A person of the desk.
    case staff(StaffID)
    /// A web site or partner, by its token.
    case site(TokenID)
    /// The queue worker.
    case worker
    /// The HTTP service itself (the joiner).
    case service
    /// A command on the server, such as an import.
    case command

    var kind: String {
        switch self {
        case .staff: "staff"
        case .site: "site"
        case .worker: "worker"
        case .service: "service"
        case .command: "command"
        }
    }

    var id: UInt128? {
        switch self {
        case .staff(let id): id.rawValue
        case .site(let id): id.rawValue
        case .worker, .service, .command: nil
        }
    }
}

/// A ledger row to be written in the transaction of the change it records.
package struct LedgerDraft: Sendable {
    /// What happened: a ``LeadEvent`` for a move, else a short snake_case word.
    var kind: String
    /// The desk's time.
    var occurredAt: Instant
    var actor: LedgerActor
    var lead: LeadID?
    var inquiry: InquiryID?
    /// The lead's epoch after it.
    var epoch: Int64?
    var from: LeadState?
    /// Set for a move, and for nothing else.
    var to: LeadState?
    /// Facts without personal data; keys are sorted when written.
    var detail: [String: String]

    init(
        _ kind: String, at occurredAt: Instant, by actor: LedgerActor, lead: LeadID? = nil,
        inquiry: InquiryID? = nil,
        epoch: Int64? = nil, from: LeadState? = nil, to: LeadState? = nil, detail: [String: String] = [:]
    ) {
        self.kind = kind
        self.occurredAt = occurredAt
        self.actor = actor
        self.lead = lead
        self.inquiry = inquiry
        self.epoch = epoch
        self.from = from
        self.to = to
        self.detail = detail
    }

    /// A move of the transition table.
    init(
        move event: LeadEvent, of lead: LeadID, from: LeadState?, to: LeadState, epoch: Int64,
        at occurredAt: Instant,
        by actor: LedgerActor, inquiry: InquiryID? = nil, detail: [String: String] = [:]
    ) {
        precondition(
            LeadTransition.isAllowed(from: from, event: event, to: to),
            "the transition table has no such move")
        self.init(
            event.rawValue, at: occurredAt, by: actor, lead: lead, inquiry: inquiry, epoch: epoch, from: from,
            to: to,
            detail: detail)
    }
}

extension Desk {
    /// The insert of ledger rows from thirteen arrays; intake adds a condition to it.
    static let ledgerInsert = """
        insert into ledger (org_id, entry_id, occurred_at, recorded_at, kind, actor_kind, actor_id, lead_id,
                            inquiry_id, epoch, from_state, to_state, detail, mac)
        select $1, entry_id, occurred_at, recorded_at, kind, actor_kind, actor_id, lead_id,
               inquiry_id, epoch, from_state, to_state, detail, mac
        from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::text[], $6::text[], $7::uuid[], $8::uuid[],
                    $9::uuid[], $10::int8[], $11::text[], $12::text[], $13::text[], $14::bytea[])
             as row (entry_id, occurred_at, recorded_at, kind, actor_kind, actor_id, lead_id,
                     inquiry_id, epoch, from_state, to_state, detail, mac)
        """

    private static let insertLedger = Statement("insert_ledger", ledgerInsert)

    /// The statement that writes ledger rows, each with its keyed MAC; run it in the transaction of the
    /// change.
    func ledger(_ drafts: [LedgerDraft]) -> Query {
        Query(statement: Self.insertLedger, parameters: ledgerColumns(drafts))
    }

    /// The parameters of a ledger insert: the org, then thirteen arrays in the order of the table's columns.
    func ledgerColumns(_ drafts: [LedgerDraft]) -> [Parameter] {
        let recordedAt = realNow()
        let ids = drafts.map { _ in LedgerEntryID(at: recordedAt) }
        let details = drafts.map { jsonText($0.detail) }
        let macs = zip(drafts, zip(ids, details)).map { draft, identity in
            seal.mac(
                LedgerRecord(
                    org: org, entry: identity.0, occurredAt: draft.occurredAt, recordedAt: recordedAt,
                    kind: draft.kind, actorKind: draft.actor.kind, actorID: draft.actor.id, lead: draft.lead,
                    inquiry: draft.inquiry, epoch: draft.epoch.map { Int($0) }, from: draft.from?.rawValue,
                    to: draft.to?.rawValue, detail: identity.1))
        }
        return [
            .id(org), .ids(ids), .instants(drafts.map(\.occurredAt)), .instants(ids.map { _ in recordedAt }),
            .texts(drafts.map(\.kind)), .texts(drafts.map(\.actor.kind)), .uuids(drafts.map(\.actor.id)),
            .ids(drafts.map(\.lead)), .ids(drafts.map(\.inquiry)), .ints(drafts.map(\.epoch)),
            .texts(drafts.map { $0.from?.rawValue }), .texts(drafts.map { $0.to?.rawValue }), .texts(details),
            .byteses(macs),
        ]
    }
}

/// A flat JSON object with sorted keys; the same facts give the same bytes.
func jsonText(_ facts: [String: String]) -> String {
    let members = facts.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }
    return "{" + members.joined(separator: ",") + "}"
}

private func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\u{0}"..<" ":
            let hex = String(scalar.value, radix: 16)
            json += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: json.unicodeScalars.append(scalar)
        }
    }
    return json + "\""
}
