package import Admissions

/// What of the routing policy bounds how one lead may pass another: the loosest values of all versions in force.
package struct OvertakingRules: Sendable, Hashable {
    /// The largest head start there is, being on the line included.
    package var largestHeadStart: Duration
    /// How long somebody who declined a lead is passed over for it.
    package var declineMemory: Duration
    /// How long a lead may be held for the person its caller knows.
    package var stickyWait: Duration
    /// How old, in real time, a lead's place must be before a decision is bound to have seen it.
    package var sight: Duration

    /// Rules of these times.
    package init(
        largestHeadStart: Duration, declineMemory: Duration, stickyWait: Duration,
        sight: Duration = .seconds(5)
    ) {
        self.largestHeadStart = largestHeadStart
        self.declineMemory = declineMemory
        self.stickyWait = stickyWait
        self.sight = sight
    }
}

/// Replays the ledger's moves in order and finds leads that were passed by one of their class with a later key.
///
/// A place is judged by the key and the escalation step it had then: who may take a lead of some step may take one of a
/// later step too, but not the other way round. Nobody starves if (a) a lead is offered before another of its class only with
/// an earlier key, (b) no key is earlier than the lead's arrival less the largest head start, and (c) keys only move
/// earlier: then who passes came at most (largest head start − own head start) later.
///
///     intake, return ──▶ waiting under K ──offer──▶ compared with all that wait under an earlier key
///                            └── key_moved: K earlier
package struct OvertakingSweep: Sendable {
    /// One ledger row, as far as it matters here.
    package struct Event: Sendable, Hashable {
        /// The desk's time.
        package var occurredAt: Instant
        /// The real time it was written.
        package var recordedAt: Instant
        /// The lead.
        package var lead: LeadID
        /// A ``LeadEvent``, `key_moved` or `escalate`.
        package var kind: String
        /// The state it led to; nil unless it is a move.
        package var to: LeadState?
        /// The lead's epoch after it.
        package var epoch: Int64
        /// The key it set, at intake and when moved.
        package var key: Instant?
        /// When moved: the key it had.
        package var keyBefore: Instant?
        /// At intake: when the lead came, as far as it is believed.
        package var arrivedAt: Instant?
        /// At intake: queue and language; nil when the lead has changed its queue since.
        package var leadClass: String?
        /// At intake: whether the lead is a crisis now.
        package var isCrisis: Bool
        /// For a merge: the lead it went into.
        package var mergedInto: LeadID?
        /// For the undoing of a merge: the lead it had gone into.
        package var partedFrom: LeadID?
        /// For an offer: to whom; for a release: who owned it.
        package var staff: StaffID?
        /// For an escalation: the step it came to.
        package var step: Int?

        /// A row; what does not apply is left out.
        package init(
            occurredAt: Instant, recordedAt: Instant, lead: LeadID, kind: String, to: LeadState? = nil,
            epoch: Int64, key: Instant? = nil, keyBefore: Instant? = nil, arrivedAt: Instant? = nil,
            leadClass: String? = nil,
            isCrisis: Bool = false, mergedInto: LeadID? = nil, partedFrom: LeadID? = nil,
            staff: StaffID? = nil, step: Int? = nil
        ) {
            self.occurredAt = occurredAt
            self.recordedAt = recordedAt
            self.lead = lead
            self.kind = kind
            self.to = to
            self.epoch = epoch
            self.key = key
            self.keyBefore = keyBefore
            self.arrivedAt = arrivedAt
            self.leadClass = leadClass
            self.isCrisis = isCrisis
            self.mergedInto = mergedInto
            self.partedFrom = partedFrom
            self.staff = staff
            self.step = step
        }
    }

    /// A lead that was offered while another of its class waited under an earlier key.
    package struct Pass: Sendable, Hashable {
        /// Who was offered.
        package var lead: LeadID
        /// Who waited.
        package var passed: LeadID

        /// A pass.
        package init(lead: LeadID, passed: LeadID) {
            self.lead = lead
            self.passed = passed
        }
    }

    /// Offers that were compared.
    package private(set) var judged = 0
    /// Passes the rules give no reason for.
    package private(set) var passes: [Pass] = []
    /// Leads whose key was out of bounds or moved later.
    package private(set) var badKeys: [LeadID] = []
    private let rules: OvertakingRules
    private var leads: [LeadID: Standing] = [:]
    private var waiting: [String: [Place]] = [:]
    private var instant: [Event] = []

    /// - Parameter rules: see ``OvertakingRules``.
    package init(rules: OvertakingRules) {
        self.rules = rules
    }

    /// Takes the next row; rows come in the order of ``Event/occurredAt``.
    package mutating func take(_ event: Event) {
        if let open = instant.first, open.occurredAt != event.occurredAt { settle() }
        instant.append(event)
    }

    /// Judges what is left after the last row.
    package mutating func finish() { settle() }

    // All of one instant at once: a batch's offers share it, and its leads do not pass one another.
    private mutating func settle() {
        let events = instant.sorted { ($0.lead, $0.epoch) < ($1.lead, $1.epoch) }
        instant = []
        for event in events where event.mergedInto != nil { join(event) }
        for event in events where event.partedFrom != nil { part(event) }
        for event in events where event.to != .waiting { note(event) }
        for event in events where event.to == .offered { judge(event) }
        for event in events where event.to == .waiting { note(event) }
    }

    // The person came when the earlier of the two leads came, and the key may go back to that.
    private mutating func join(_ merge: Event) {
        guard let id = merge.mergedInto, let source = leads[merge.lead], let target = leads[id] else {
            return
        }
        leads[id]?.gathered[merge.lead] = source.arrivedAt
        leads[merge.lead]?.gatheredBy = id
        leads[id]?.arrivedAt = min(source.arrivedAt, target.arrivedAt)
    }

    // What is left came when the first of those that are left came; so on up to the lead that all of them count for.
    private mutating func part(_ parting: Event) {
        leads[parting.lead]?.gatheredBy = nil
        guard let first = parting.partedFrom else { return }
        leads[first]?.gathered[parting.lead] = nil
        var next: LeadID? = first
        while let id = next, var target = leads[id] {
            target.arrivedAt = target.gathered.values.reduce(target.cameAt, min)
            leads[id] = target
            next = target.gatheredBy
            if let above = next { leads[above]?.gathered[id] = target.arrivedAt }
        }
    }

    private mutating func note(_ event: Event) {
        var lead = leads[event.lead] ?? Standing(event)
        leave(event.lead, lead)
        lead.take(event)
        if let key = event.key { check(key, after: event.keyBefore, of: event.lead, &lead) }
        leads[event.lead] = lead
        if lead.isWaiting { enter(event.lead, lead) }
    }

    // Joiners that move the key of one lead read the clock before they wait for each other: their moves may stand in the other
    // order than they were made in, so each is held to the key it says it found.
    private mutating func check(_ key: Instant, after before: Instant?, of id: LeadID, _ lead: inout Standing)
    {
        // Where it does not wait, a key may be worked out again from what is left after a merge was undone.
        let isLater = lead.mayWaitAgain && (before ?? lead.key).map { key > $0 } ?? false
        if isLater || key > lead.arrivedAt || key < lead.arrivedAt - rules.largestHeadStart {
            badKeys.append(id)
        }
        lead.key = lead.mayWaitAgain ? min(lead.key ?? key, key) : key
    }

    private mutating func judge(_ offer: Event) {
        guard let winner = leads[offer.lead], let key = winner.key, let queue = winner.leadClass else {
            return
        }
        judged += 1
        for place in waiting[queue] ?? [] {
            guard place.key < key else { return }
            guard let passed = leads[place.lead], !isExcused(offer, winner, over: passed) else { continue }
            passes.append(Pass(lead: offer.lead, passed: place.lead))
        }
    }

    private func isExcused(_ offer: Event, _ winner: Standing, over passed: Standing) -> Bool {
        let now = offer.occurredAt
        // A crisis takes back other offers, and after a lapse goes beyond capacity: places others have no claim to.
        if winner.isCrisis, !passed.isCrisis || winner.lapses > 0 { return true }
        if passed.step < winner.step || passed.enteredAt > offer.recordedAt - rules.sight { return true }
        if now - passed.waitingSince < rules.stickyWait { return true }
        guard let staff = offer.staff else { return false }
        return passed.declines.contains { $0.staff == staff && $0.at > now - rules.declineMemory }
    }

    private mutating func enter(_ id: LeadID, _ lead: Standing) {
        guard let queue = lead.leadClass, let key = lead.key else { return }
        let place = Place(key: key, lead: id)
        let index = waiting[queue, default: []].firstIndex { place < $0 } ?? waiting[queue, default: []].count
        waiting[queue, default: []].insert(place, at: index)
    }

    private mutating func leave(_ id: LeadID, _ lead: Standing) {
        guard lead.isWaiting, let queue = lead.leadClass, let key = lead.key else { return }
        if let index = waiting[queue]?.firstIndex(of: Place(key: key, lead: id)) {
            waiting[queue]?.remove(at: index)
        }
    }
}

/// A place in a class.
private struct Place: Hashable, Comparable {
    let key: Instant
    let lead: LeadID

    static func < (left: Place, right: Place) -> Bool { (left.key, left.lead) < (right.key, right.lead) }
}

/// Where one lead stands in the replay.
private struct Standing: Sendable {
    /// When it came itself, and when the first of it and of those merged into it came.
    let cameAt: Instant
    var arrivedAt: Instant
    var gathered: [LeadID: Instant] = [:]
    var gatheredBy: LeadID?
    var key: Instant?
    var leadClass: String?
    var isCrisis: Bool
    var isWaiting = false
    /// Whether it waits, or comes back by itself when its offer ends.
    var mayWaitAgain = true
    /// Since when it waits, over all its offers that came to nothing.
    var waitingSince: Instant
    /// The real time it took its place.
    var enteredAt: Instant
    var step = 0
    var lapses = 0
    var offeredTo: StaffID?
    var declines: [(staff: StaffID, at: Instant)] = []

    init(_ event: OvertakingSweep.Event) {
        cameAt = event.arrivedAt ?? event.occurredAt
        arrivedAt = cameAt
        leadClass = event.leadClass
        isCrisis = event.isCrisis
        waitingSince = event.occurredAt
        enteredAt = event.recordedAt
    }

    mutating func take(_ event: OvertakingSweep.Event) {
        guard let state = event.to else {
            // A new key or step is a new place: decisions under way may still go by the old one.
            enteredAt = event.recordedAt
            step = event.step ?? step
            return
        }
        if state == .offered { offeredTo = event.staff }
        if event.kind == LeadEvent.lapse.rawValue { lapses += 1 }
        if event.kind == LeadEvent.decline.rawValue, let offeredTo {
            declines.append((offeredTo, event.occurredAt))
        }
        if event.kind == LeadEvent.release.rawValue, let owner = event.staff {
            declines.append((owner, event.occurredAt))
        }
        isWaiting = state == .waiting
        mayWaitAgain = state == .waiting || state == .offered
        if isWaiting {
            enteredAt = event.recordedAt
            step = 0
        }
        let returns = [LeadEvent.decline, .lapse, .preempt, .reassess, .reclassify, .splitOff].map(\.rawValue)
            .contains(
                event.kind)
        if isWaiting, !returns { waitingSince = event.occurredAt }
    }
}
