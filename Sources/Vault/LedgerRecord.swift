package import Admissions

/// A ledger row as its MAC sees it: every column but the MAC.
package struct LedgerRecord: Hashable, Sendable {
    /// The tenant.
    package var org: OrgID
    /// The row.
    package var entry: LedgerEntryID
    /// When it happened.
    package var occurredAt: Instant
    /// When it was written down.
    package var recordedAt: Instant
    /// What happened.
    package var kind: String
    /// What sort of actor did it: `staff`, `site`, `worker`, `service`, `command`.
    package var actorKind: String
    /// Who did it, when the actor has an id.
    package var actorID: UInt128?
    /// The lead it is about.
    package var lead: LeadID?
    /// The inquiry it is about.
    package var inquiry: InquiryID?
    /// The lead's epoch after it.
    package var epoch: Int?
    /// The state before, as stored.
    package var from: String?
    /// The state after, as stored.
    package var to: String?
    /// JSON, byte for byte as it is stored and read back: a column type that rewrites JSON would break the MAC.
    package var detail: String

    /// A row with all its columns.
    package init(
        org: OrgID, entry: LedgerEntryID, occurredAt: Instant, recordedAt: Instant, kind: String,
        actorKind: String, actorID: UInt128? = nil, lead: LeadID? = nil, inquiry: InquiryID? = nil,
        epoch: Int? = nil, from: String? = nil, to: String? = nil, detail: String = "{}"
    ) {
        self.org = org
        self.entry = entry
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.kind = kind
        self.actorKind = actorKind
        self.actorID = actorID
        self.lead = lead
        self.inquiry = inquiry
        self.epoch = epoch
        self.from = from
        self.to = to
        self.detail = detail
    }

    /// The bytes the MAC covers: the columns in order, texts with their length in front, null apart from empty.
    package var canonicalBytes: [UInt8] {
        var row = CanonicalBytes(label: "leadline ledger 1", capacity: 256 + detail.utf8.count)
        row.append(org.rawValue)
        row.append(entry.rawValue)
        row.append(Int(occurredAt.microseconds))
        row.append(Int(recordedAt.microseconds))
        row.append(kind)
        row.append(actorKind)
        row.append(actorID)
        row.append(lead?.rawValue)
        row.append(inquiry?.rawValue)
        row.append(epoch)
        row.append(from)
        row.append(to)
        row.append(detail)
        return row.bytes
    }
}
