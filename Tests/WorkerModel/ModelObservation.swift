package import Admissions
import Routing
package import Store

extension ModelTables {
    /// See ``Store/Desk/observe(_:scan:on:wrapUp:watchingAlarms:)``.
    package func observe(
        _ bounds: DueBounds, scan: QueueScan, on duty: Duty, wrapUp: Duration, watchingAlarms: Bool,
        databaseNow: Instant
    ) -> RoutingObservation {
        let waiting = waitingLeads(bounds, scan: scan, readsAll: watchingAlarms)
        let nextWrapUp = people.filter { $0.presence == .wrapUp }.map { $0.presentSince + wrapUp }.min()
        let nextOffer = offers.map(\.deadline).min()
        let nextFollowUp = leads.compactMap { $0.state == .owned ? $0.followUpAt : nil }.min()
        let nextLook = leads.lazy.compactMap(\.lookAt).filter { $0 > bounds.now }.min()
        func isDue(_ deadline: Instant?) -> Bool { deadline.map { $0 <= bounds.now } ?? false }
        let isSilent = people.contains {
            ($0.presence == .available || $0.presence == .wrapUp)
                && $0.heartbeatAt <= bounds.heartbeatBefore
        }
        return RoutingObservation(
            databaseNow: databaseNow, lastBatch: lastBatch, policyVersion: policy.version,
            snapshot: Snapshot(
                waiting: waiting, staff: people.map { snapshot($0, isOnShift: duty.onShift.contains($0.id)) }),
            scan: scan.after(reading: waiting),
            watch: watchingAlarms
                ? AlarmWatch(dueLooks: dueLooks(at: bounds.now), unroutable: unroutable) : nil,
            due: DueWork(
                offers: isDue(nextOffer), presence: isSilent || isDue(nextWrapUp),
                escalation: queue.contains { self.isDue($0, bounds) }, followUps: isDue(nextFollowUp)),
            nextDeadline: [nextOffer, nextFollowUp, nextWrapUp, nextLook].compactMap { $0 }.min())
    }

    private func snapshot(_ person: ModelPerson, isOnShift: Bool) -> StaffSnapshot {
        let taken = seats(of: person.id).sorted { $0.number < $1.number }
        return StaffSnapshot(
            id: person.id, presence: person.presence, isOnShift: isOnShift, skills: person.skills,
            languages: person.languages, capacity: person.capacity, seatsTaken: taken.map(\.number),
            openOffer: offer(to: person.id).map { offer in
                OpenOffer(
                    lead: offer.lead, isCrisis: offer.isCrisis,
                    seat: taken.first { $0.lead == offer.lead }?.number ?? 0)
            },
            credited: person.credited, received: person.received, lastOfferAt: person.lastOfferAt)
    }

    private func waitingLeads(_ bounds: DueBounds, scan: QueueScan, readsAll: Bool) -> [WaitingLead] {
        let free = people.filter {
            $0.presence == .available
                && seats(of: $0.id).count < $0.capacity + Int(bounds.mostOverflow)
        }
        // In the order of the scan itself; each class is cut where it has enough.
        let ordered = queue.sorted { ($0.sortKey, $0.lead) < ($1.sortKey, $1.lead) }
        var left: [LeadClass: Int] = [:]
        var crises: [LeadClass: Int] = [:]
        return ordered.compactMap { place in
            let leadClass = place.leadClass
            let start = scan.starts.map { $0[leadClass] } ?? Instant(microseconds: .min)
            guard let start, let row = lead(place.lead) else { return nil }
            if place.isCrisis { crises[leadClass, default: 0] += 1 }
            // The first crises are read wherever they stand.
            let isAmongCrises = place.isCrisis && crises[leadClass, default: 0] <= 8
            let found = waitingLead(place, row, declinedAfter: bounds.declinedAfter)
            guard place.sortKey >= start else { return isAmongCrises ? found : nil }
            let able = free.count {
                $0.skills.level(for: leadClass.queue) >= 1
                    && (leadClass.step >= Int(bounds.languageRelaxedFrom)
                        || $0.languages.contains(leadClass.language))
            }
            let room = left[leadClass] ?? (readsAll || able > 0 ? 8 + able : 1)
            left[leadClass] = room - 1
            return room > 0 || isAmongCrises ? found : nil
        }
    }

    private func waitingLead(_ place: ModelPlace, _ row: ModelLead, declinedAfter: Instant) -> WaitingLead {
        var latest: [StaffID: Instant] = [:]
        for decline in row.declines where decline.at > declinedAfter {
            latest[decline.staff] = max(latest[decline.staff] ?? decline.at, decline.at)
        }
        return WaitingLead(
            id: place.lead, leadClass: place.leadClass, levelOfCare: row.level, key: place.sortKey,
            epoch: row.epoch, urgency: place.urgency, isCrisis: place.isCrisis,
            crisisLapses: row.crisisLapses,
            declines: latest.sorted { $0.key < $1.key }.map { Decline(staff: $0.key, at: $0.value) },
            knownStaff: row.lastOwner, receivedAt: row.receivedAt, waitingSince: place.waitingSince)
    }
}
