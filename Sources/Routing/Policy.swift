package import Admissions

/// The rules routing goes by: what a manager may change without a new program. Each version is kept with the decisions it made.
package struct Policy: Sendable, Codable, Hashable {
    /// The version stored with each decision.
    package var version: Int
    /// How much earlier than it came a lead counts.
    package var headStarts: HeadStarts
    /// How long an offer stays open.
    package var offerDeadlines: OfferDeadlines
    /// How long somebody who declined a lead is not offered it again, unless nobody else could take it.
    @WrittenDuration package var declineMemory: Duration
    /// How long a lead waits for the person its caller already knows; a crisis never does.
    @WrittenDuration package var stickyWait: Duration
    /// How many lapses in a row set a person away; at least 1.
    package var awayAfterLapses: Int
    /// How long after the last sign of life a person's presence is kept.
    @WrittenDuration package var presenceExpiry: Duration
    /// How long wrap-up lasts before a person is available again.
    @WrittenDuration package var wrapUp: Duration
    /// By when somebody must have been spoken to, highest urgency first.
    package var contactTargets: [ContactTarget]
    /// What is relaxed while a lead waits, in order of waiting time; the first row applies from the start.
    package var escalation: [EscalationStep]
    /// What a lead of each level of care counts in fair shares.
    package var careWeights: CareWeights
    /// The lowest skill level of each band, best band first; a crisis goes to the best band that has somebody.
    package var skillBands: [Int]
    /// Who is called about an alarm until somebody acknowledges it: the ladder, lowest rung first.
    package var callOuts: [CallOut]
    /// How long after a call the next one goes out while nobody acknowledges it.
    @WrittenDuration package var callOutRepeat: Duration
    /// How long after the warning a lead its owner never tried to reach waits again.
    @WrittenDuration package var untouchedRelease: Duration

    /// A policy of these parts; `escalation` and `callOuts` have at least one row.
    package init(
        version: Int, headStarts: HeadStarts, offerDeadlines: OfferDeadlines, declineMemory: Duration,
        stickyWait: Duration, awayAfterLapses: Int, presenceExpiry: Duration, wrapUp: Duration,
        contactTargets: [ContactTarget], escalation: [EscalationStep], careWeights: CareWeights,
        skillBands: [Int], callOuts: [CallOut] = CallOut.standard, callOutRepeat: Duration = .minutes(5),
        untouchedRelease: Duration = .minutes(30)
    ) {
        precondition(!callOuts.isEmpty, "a policy says who is called")
        precondition(!escalation.isEmpty, "a policy says who may take a lead from the start")
        self.version = version
        self.headStarts = headStarts
        self.offerDeadlines = offerDeadlines
        self.declineMemory = declineMemory
        self.stickyWait = stickyWait
        self.awayAfterLapses = awayAfterLapses
        self.presenceExpiry = presenceExpiry
        self.wrapUp = wrapUp
        self.contactTargets = contactTargets
        self.escalation = escalation
        self.careWeights = careWeights
        self.skillBands = skillBands
        self.callOuts = callOuts
        self.callOutRepeat = callOutRepeat
        self.untouchedRelease = untouchedRelease
    }

    /// The names in JSON and in the policy file.
    package enum CodingKeys: String, CodingKey {
        case version
        case headStarts = "head_starts"
        case offerDeadlines = "offer_deadlines"
        case declineMemory = "decline_memory"
        case stickyWait = "sticky_wait"
        case awayAfterLapses = "away_after_lapses"
        case presenceExpiry = "presence_expiry"
        case wrapUp = "wrap_up"
        case contactTargets = "contact_targets"
        case escalation
        case careWeights = "care_weights"
        case skillBands = "skill_bands"
        case callOuts = "call_outs"
        case callOutRepeat = "call_out_repeat"
        case untouchedRelease = "untouched_release"
    }

    /// The policy of a desk that never wrote one.
    package static let standard = Policy(
        version: 1, headStarts: .standard,
        offerDeadlines: OfferDeadlines(crisis: .seconds(60), other: .minutes(5)),
        declineMemory: .minutes(30), stickyWait: .minutes(2), awayAfterLapses: 3,
        presenceExpiry: .minutes(3), wrapUp: .minutes(3), contactTargets: ContactTarget.standard,
        escalation: EscalationStep.standard, careWeights: .standard, skillBands: [4, 2])
}

extension Policy {
    /// Reads a stored policy; one that is older than alarms has what is standard for them.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func duration(_ key: CodingKeys) throws -> Duration {
            try values.decode(WrittenDuration.self, forKey: key).wrappedValue
        }
        let standard = Policy.standard
        self.init(
            version: try values.decode(Int.self, forKey: .version),
            headStarts: try values.decode(HeadStarts.self, forKey: .headStarts),
            offerDeadlines: try values.decode(OfferDeadlines.self, forKey: .offerDeadlines),
            declineMemory: try duration(.declineMemory), stickyWait: try duration(.stickyWait),
            awayAfterLapses: try values.decode(Int.self, forKey: .awayAfterLapses),
            presenceExpiry: try duration(.presenceExpiry), wrapUp: try duration(.wrapUp),
            contactTargets: try values.decode([ContactTarget].self, forKey: .contactTargets),
            escalation: try values.decode([EscalationStep].self, forKey: .escalation),
            careWeights: try values.decode(CareWeights.self, forKey: .careWeights),
            skillBands: try values.decode([Int].self, forKey: .skillBands),
            callOuts: try values.decodeIfPresent([CallOut].self, forKey: .callOuts) ?? standard.callOuts,
            callOutRepeat: values.contains(.callOutRepeat)
                ? try duration(.callOutRepeat) : standard.callOutRepeat,
            untouchedRelease: values.contains(.untouchedRelease)
                ? try duration(.untouchedRelease) : standard.untouchedRelease)
    }
}

/// Head starts: the largest that applies is taken from the time a lead came; being on the line adds to it.
package struct HeadStarts: Sendable, Codable, Hashable {
    /// A crisis.
    @WrittenDuration package var crisis: Duration
    /// An urgency of 80 or more.
    @WrittenDuration package var urgent: Duration
    /// Detox.
    @WrittenDuration package var detox: Duration
    /// Residential.
    @WrittenDuration package var residential: Duration
    /// A lead whose level of care needs a call back to find out.
    @WrittenDuration package var needsClarification: Duration
    /// Intensive outpatient.
    @WrittenDuration package var iop: Duration
    /// What a caller still on the line adds.
    @WrittenDuration package var onTheLine: Duration

    /// Head starts of these lengths.
    package init(
        crisis: Duration, urgent: Duration, detox: Duration, residential: Duration,
        needsClarification: Duration, iop: Duration, onTheLine: Duration
    ) {
        self.crisis = crisis
        self.urgent = urgent
        self.detox = detox
        self.residential = residential
        self.needsClarification = needsClarification
        self.iop = iop
        self.onTheLine = onTheLine
    }

    /// The names in JSON and in the policy file.
    package enum CodingKeys: String, CodingKey {
        case crisis, urgent, detox, residential
        case needsClarification = "needs_clarification"
        case iop
        case onTheLine = "on_the_line"
    }

    /// A day for a crisis, then hours and minutes; never so long that somebody waits without end behind it.
    package static let standard = HeadStarts(
        crisis: .hours(24), urgent: .hours(4), detox: .minutes(60), residential: .minutes(20),
        needsClarification: .minutes(15), iop: .zero, onTheLine: .minutes(30))
}

/// How long an offer stays open before it lapses.
package struct OfferDeadlines: Sendable, Codable, Hashable {
    /// For a crisis.
    @WrittenDuration package var crisis: Duration
    /// For any other lead.
    @WrittenDuration package var other: Duration

    /// Deadlines of these lengths.
    package init(crisis: Duration, other: Duration) {
        self.crisis = crisis
        self.other = other
    }
}

/// What a lead of each level of care counts in fair shares, in percent of a lead: hard work weighs more, so nobody gets only that.
package struct CareWeights: Sendable, Codable, Hashable {
    /// Detox, 1…1000.
    package var detox: Int
    /// Residential, 1…1000.
    package var residential: Int
    /// Intensive outpatient, 1…1000.
    package var iop: Int
    /// A call back to find out, 1…1000.
    package var needsClarification: Int

    /// Weights of these percentages.
    package init(detox: Int, residential: Int, iop: Int, needsClarification: Int) {
        self.detox = detox
        self.residential = residential
        self.iop = iop
        self.needsClarification = needsClarification
    }

    /// The names in JSON and in the policy file.
    package enum CodingKeys: String, CodingKey {
        case detox, residential, iop
        case needsClarification = "needs_clarification"
    }

    /// A detox lead is half as much work again as an IOP one.
    package static let standard = CareWeights(detox: 120, residential: 100, iop: 80, needsClarification: 80)

    /// The weight of a level of care in nano-leads.
    package func nanoLeads(of level: LevelOfCare) -> Int64 {
        let percent =
            switch level {
            case .detox: detox
            case .residential: residential
            case .iop: iop
            case .needsClarification, .notALead: needsClarification
            }
        return Int64(percent) * 10_000_000
    }
}
