package import Admissions

/// One look at the desk: which lead goes to whom, and why not to others.
///
/// Leads are taken by key, ties by id. The leads served are the lexicographically earliest set that can be matched with people, one
/// lead a person; among the ways to match that set the one that costs least by ``Standing`` is taken. An open offer is taken back
/// only for a crisis, and only when nobody without one is left for it. No seat above capacity goes to a lead while an earlier one
/// waits for a seat with the same person.
///
/// For L leads of C classes and P people it takes O(L log L + C·P), and for each lead that could go to somebody O(P²) to place, O(P³)
/// at worst; once everybody has a lead the rest cost O(1). A decision is written out when it is asked for, in O(P log P): of a deep
/// backlog most leads wait on, and nobody keeps a decision about them.
package struct Deliberation: Sendable {
    private let input: BatchInput
    private let policy: Policy
    private let leads: [WaitingLead]
    private let staff: [StaffSnapshot]
    private let eligibilities: [Eligibility]
    private let placement: Placement

    /// Deliberates; the same input and policy give the same decisions, whatever the order of the snapshot's lists.
    package init(_ input: BatchInput, under policy: Policy) {
        precondition(
            policy.version == input.policyVersion, "a batch is decided under the policy its input names")
        self.input = input
        self.policy = policy
        leads = input.snapshot.waiting.sorted { ($0.key, $0.id) < ($1.key, $1.id) }
        staff = input.snapshot.staff.sorted { $0.id < $1.id }
        var eligibilities = Eligibility.all(of: leads, among: staff, policy: policy, now: input.now)
        placement = Placement(of: leads, eligibilities: &eligibilities, among: staff)
        self.eligibilities = eligibilities
    }

    /// A decision for each lead, in the order the leads were taken.
    package var decisions: [Decision] { leads.indices.map(decision(at:)) }

    /// The decisions that make an offer, in the order the leads were taken.
    package var offers: [Decision] {
        leads.indices.filter { placement.personOf[$0] != nil }.map(decision(at:))
    }

    /// The leads nobody at the desk can take, in the order they were taken.
    package var unroutable: [LeadID] {
        leads.indices.filter { placement.personOf[$0] == nil && eligibilities[$0].unroutable != nil }
            .map { leads[$0].id }
    }

    /// Why nobody at the desk can take what a lead asks; nil when somebody could, now or soon.
    package func unroutableReason(of asked: LeadClass, isCrisis: Bool) -> UnroutableReason? {
        let lead = WaitingLead(
            id: LeadID(0), leadClass: asked, levelOfCare: .needsClarification, key: input.now, epoch: 0,
            urgency: 0, isCrisis: isCrisis, receivedAt: input.now, waitingSince: input.now)
        return LeadRules(lead: lead, row: policy.row(ofStep: asked.step), policy: policy, now: input.now)
            .unroutableReason(among: staff)
    }

    /// When the first lead that is held for somebody may go to anybody; nil when none is held.
    package var firstHoldEnds: Instant? {
        leads.indices.filter { placement.personOf[$0] == nil }.compactMap { eligibilities[$0].hold?.until }
            .min()
    }

    /// The decisions on some leads, in the order the leads were taken.
    package func decisions(on chosen: Set<LeadID>) -> [Decision] {
        leads.indices.filter { chosen.contains(leads[$0].id) }.map(decision(at:))
    }

    /// The part of the input that gives the offers, and the decisions on some other leads, again byte for byte.
    ///
    /// Left out are leads that could go to nobody and keep no seat from others, and those that come after the last one placed: they
    /// change nothing.
    package func essentialInput(with others: Set<LeadID>) -> BatchInput {
        var kept = input
        let partakers = placement.partakers.map { leads[$0] }
        let partaking = Set(partakers.map(\.id))
        kept.snapshot.waiting =
            partakers + leads.filter { others.contains($0.id) && !partaking.contains($0.id) }
        kept.snapshot.staff = staff
        return kept
    }

    private func decision(at index: Int) -> Decision {
        let eligibility = eligibilities[index]
        let winner = placement.personOf[index]
        let ranking = eligibility.ranking
        return Decision(
            lead: leads[index].id, epoch: leads[index].epoch,
            outcome: outcome(of: eligibility, winner: winner, ranking: ranking),
            explanation: Explanation(
                candidates: staff.indices.map { person in
                    Candidate(
                        staff: staff[person].id, obstacles: eligibility.obstacles[person],
                        standing: eligibility.standings[person],
                        givenTo: placement.leadOf[person].flatMap { $0 == index ? nil : leads[$0].id })
                },
                runnerUp: winner == nil
                    ? nil : ranking.first { $0.person != winner }.map { staff[$0.person].id },
                isDeclineMemoryVoid: eligibility.isDeclineMemoryVoid),
            creditChanges: winner.map { winner in
                creditChanges(
                    weight: policy.careWeights.nanoLeads(of: leads[index].levelOfCare),
                    // Who was given an earlier lead of the batch holds an offer by now and has no claim to this one: many
                    // leads decided at once count as they would have one after another.
                    eligible: eligibility.eligible
                        .filter { person in placement.leadOf[person].map { $0 >= index } ?? true }
                        .map { staff[$0].id }, chosen: staff[winner].id)
            } ?? [])
    }

    private func outcome(of eligibility: Eligibility, winner: Int?, ranking: [Ranked]) -> Outcome {
        if let winner,
            let grant = eligibility.rules.grant(to: staff[winner], grounds: grounds(for: winner, in: ranking))
        {
            return .offer(grant)
        }
        if let reason = eligibility.unroutable { return .unroutable(reason) }
        if let hold = eligibility.hold { return .held(hold) }
        return .noSeat
    }
}

/// Decides, for each waiting lead of a snapshot, who is offered it now, and why; see ``Deliberation``.
///
/// - Parameter now: the instant of the decision; offers run from here.
/// - Returns: one decision a lead, in the order the leads were taken.
package func decide(_ snapshot: Snapshot, policy: Policy, now: Instant) -> [Decision] {
    Deliberation(BatchInput(now: now, policyVersion: policy.version, snapshot: snapshot), under: policy)
        .decisions
}

/// What put the winner first: where they differ from the next best, or that the batch needed those better placed elsewhere.
private func grounds(for winner: Int, in ranking: [Ranked]) -> Grounds {
    guard let own = ranking.first(where: { $0.person == winner }),
        let other = ranking.first(where: { $0.person != winner })
    else { return .onlyCandidate }
    guard let first = own.cost.firstDifference(from: other.cost), first.difference < 0 else { return .batch }
    return first.grounds
}
