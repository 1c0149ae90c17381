import Reports
import Vault

extension SealedEntry {
    /// The entry as its MAC sees it.
    var record: LedgerRecord {
        LedgerRecord(
            org: org, entry: entry, occurredAt: occurredAt, recordedAt: recordedAt, kind: kind,
            actorKind: actorKind, actorID: actorID, lead: lead, inquiry: inquiry, epoch: epoch, from: from,
            to: to, detail: detail)
    }
}
