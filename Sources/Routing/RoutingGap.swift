package import Admissions

/// What of a person decides, however long a lead waits, whether they could ever be given it.
package struct StaffAbility: Hashable, Sendable {
    /// Skill levels.
    package var skills: SkillLevels
    /// How many seats they have.
    package var capacity: Int
    /// Whether they have any shift at all.
    package var hasShift: Bool

    /// A person's ability.
    package init(skills: SkillLevels, capacity: Int, hasShift: Bool) {
        self.skills = skills
        self.capacity = capacity
        self.hasShift = hasShift
    }

    /// The best there could be: what a policy refuses to them it refuses to everybody.
    package static let best = StaffAbility(
        skills: SkillLevels(detox: 5, residential: 5, iop: 5), capacity: 1, hasShift: true)
}

/// A class of leads that nobody of a desk could ever be given, however long they wait.
package struct RoutingGap: Hashable, Sendable {
    /// What is missing, in the order it is looked for.
    package enum Reason: String, Sendable, CaseIterable {
        /// The desk has nobody who takes leads.
        case nobody
        /// Nobody has a shift.
        case noShift = "no_shift"
        /// Nobody of those has the skill the last escalation row asks.
        case noSkill = "no_skill"
        /// Nobody of those has a seat, nor does the last row grant one.
        case noSeat = "no_seat"
        /// The last row does not relax language, and a lead may come in one that nobody speaks.
        case noLanguage = "no_language"
    }

    /// The queue.
    package var queue: LeadQueue
    /// The first thing that is missing.
    package var reason: Reason
    /// Whether another policy would close it; if not, only other people or shifts do.
    package var isOfPolicy: Bool

    /// A gap.
    package init(queue: LeadQueue, reason: Reason, isOfPolicy: Bool) {
        self.queue = queue
        self.reason = reason
        self.isOfPolicy = isOfPolicy
    }
}

extension Policy {
    /// Finds the classes of leads that nobody of a desk could ever be given under this policy.
    ///
    /// A lead that waits comes to the last escalation row and stays there, so that row decides, with each person's skills, capacity
    /// and shifts. A lead may come in any language, so whatever people speak there is a gap unless that row relaxes language.
    /// - Parameter staff: the active people of the desk who may take leads.
    /// - Returns: at most one gap a queue, in the order of the queues.
    package func gaps(staff: [StaffAbility]) -> [RoutingGap] {
        let last = row(ofStep: escalation.count - 1)
        // Whatever a policy may say, it asks some skill and a shift.
        let kindest = EscalationStep(
            after: .zero, minimumSkill: 1, isLanguageRelaxed: true, overflowSeats: 1)
        return LeadQueue.allCases.compactMap { queue in
            guard let reason = want(of: queue, in: staff, under: last) else { return nil }
            return RoutingGap(
                queue: queue, reason: reason, isOfPolicy: want(of: queue, in: staff, under: kindest) == nil)
        }
    }

    /// The first thing that is missing for some lead of a queue; nil when nothing is.
    private func want(
        of queue: LeadQueue, in staff: [StaffAbility], under row: EscalationStep
    ) -> RoutingGap.Reason? {
        if staff.isEmpty { return .nobody }
        let present = staff.filter(\.hasShift)
        if present.isEmpty { return .noShift }
        let skilled = present.filter { $0.skills.level(for: queue) >= max(1, row.minimumSkill) }
        if skilled.isEmpty { return .noSkill }
        if !skilled.contains(where: { $0.capacity + row.overflowSeats >= 1 }) { return .noSeat }
        return row.isLanguageRelaxed ? nil : .noLanguage
    }
}
