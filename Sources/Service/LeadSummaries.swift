import API
import Admissions
import Routing
import Store

/// Puts lines and glances together into what listings show.
struct LeadSummaries {
    /// Leads the caller owns or has on offer.
    let own: Set<LeadID>
    let glances: [LeadID: LeadGlance]

    func summary(_ line: QueueLine) -> LeadSummary {
        let glance = glances[line.lead]
        return LeadSummary(
            leadID: line.lead, epoch: Int(line.epoch), state: line.state, levelOfCare: line.level,
            queue: line.queue, priority: line.priority, urgency: line.urgency, flags: line.flags,
            needsCallback: glance?.needsCallback ?? false, channel: line.channel,
            language: line.language.code,
            contacts: 1 + line.repeatContacts, receivedAt: line.receivedAt,
            waitingSince: line.state == .waiting ? glance?.waitingSince ?? line.receivedAt : nil,
            contactDue: line.state.isOpen ? line.contactDueAt : nil, holder: line.holder,
            isMine: own.contains(line.lead),
            offerID: glance?.offer, offerDeadline: line.offerEndsAt, followUpAt: line.followUpAt,
            followUpDueAt: glance?.followUpDueAt,
            touches: glance?.touches ?? 0, lastTouch: glance?.lastTouch, reached: glance?.reached,
            reassessedAt: line.state.isOpen ? glance?.reassessedAt : nil,
            handedOverBy: glance?.handedOverBy, merged: merged(glance))
    }

    private func merged(_ glance: LeadGlance?) -> [MergedLead]? {
        guard let merged = glance?.merged, !merged.isEmpty else { return nil }
        return merged.sorted { $0.key < $1.key }.map { MergedLead(leadID: $0.key, epoch: Int($0.value)) }
    }
}

extension DeskService {
    /// One lead as it is now, whatever its state.
    /// - Throws: 404 when there is none.
    func summary(of lead: LeadID, isMine: Bool) async throws -> LeadSummary {
        guard let listed = try await parts.desk.listed(lead) else { throw Problem.noSuchLead }
        let summaries = LeadSummaries(own: isMine ? [lead] : [], glances: [lead: listed.glance])
        return summaries.summary(listed.line)
    }

    /// The desk's time as an answer carries it.
    func clock(at now: Instant) async throws -> ClockInfo {
        try await facts.current().zone.clock(parts.clock, at: now)
    }
}
