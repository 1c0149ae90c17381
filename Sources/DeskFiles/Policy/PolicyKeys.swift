import Admissions
import Routing

/// The keys of a policy file, section by section, with their bounds.
enum PolicyKeys {
    /// The sections of the file, in its order.
    static let all: [PolicyKey<Policy>] = [
        .section(
            "head_starts", \.headStarts, headStarts,
            "How much earlier than it came a lead counts: the largest that applies, 0s to 168h."),
        .section(
            "offer_deadlines", \.offerDeadlines, offerDeadlines, "How long an offer stays open, 5s to 24h."),
        .duration(
            "decline_memory", \.declineMemory, .zero ... .hours(168),
            "How long somebody who declined a lead is not offered it again, unless nobody else could take it."
        ),
        .duration(
            "sticky_wait", \.stickyWait, .zero ... .hours(24),
            "How long a lead waits for the person its caller already knows; a crisis never does."),
        .number(
            "away_after_lapses", \.awayAfterLapses, 1...100,
            "After how many offers in a row that lapsed a person is set away."),
        .duration(
            // Programs give a sign of life every 20 s; whoever misses two of them is not gone yet.
            "presence_expiry", \.presenceExpiry, .seconds(60) ... .hours(24),
            "How long after the last sign of life of their program a person counts as there, from 60s."),
        .duration(
            "wrap_up", \.wrapUp, .zero ... .hours(8),
            "How long wrap-up lasts before a person is available again."),
        .rows(
            "contact_targets", \.contactTargets, blank: ContactTarget(urgency: 0, contacted: .zero),
            atMost: 101,
            contactTarget,
            "By when somebody must have been spoken to, highest urgency first, down to urgency 0.",
            rule: orderOfTargets),
        .rows(
            "escalation", \.escalation, blank: EscalationStep(after: .zero, minimumSkill: 1), atMost: 20,
            escalationStep, "Who may take a lead that has waited so long; rows only ever relax.",
            rule: orderOfEscalation),
        .section(
            "care_weights", \.careWeights, careWeights,
            "What a lead counts in fair shares, in percent of a lead, 1 to 1000."),
        .falling(
            "skill_bands", \.skillBands, 1...5,
            "The lowest skill level of each band, best band first: a crisis goes to the best band that has somebody."
        ),
        .rows(
            "call_outs", \.callOuts, blank: CallOut(call: .managers, after: .zero), atMost: 20, callOut,
            "Who is called about an alarm until somebody acknowledges it, one after the other.",
            rule: orderOfCallOuts),
        .duration(
            "call_out_repeat", \.callOutRepeat, .seconds(10) ... .hours(24),
            "How long after a call the next one goes out while nobody acknowledges it."),
        .duration(
            "untouched_release", \.untouchedRelease, .seconds(10) ... .hours(168),
            "How long after the warning a lead its owner never tried to reach waits again."),
    ]

    private static let headStarts: [PolicyKey<HeadStarts>] = [
        start("crisis", \.crisis, "any crisis flag"),
        start("urgent", \.urgent, "urgency 80 or more"),
        start("detox", \.detox, "a detox lead"),
        start("residential", \.residential, "a residential lead"),
        start("needs_clarification", \.needsClarification, "the level of care is found out by a call back"),
        start("iop", \.iop, "an intensive outpatient lead"),
        start("on_the_line", \.onTheLine, "added while the caller is still on the line"),
    ]

    private static func start(
        _ name: String, _ path: PolicyKey<HeadStarts>.Path<Duration>, _ note: String
    ) -> PolicyKey<HeadStarts> {
        .duration(name, path, .zero ... .hours(168), note)
    }

    private static let offerDeadlines: [PolicyKey<OfferDeadlines>] = [
        .duration("crisis", \.crisis, .seconds(5) ... .hours(24), "for a crisis"),
        .duration("other", \.other, .seconds(5) ... .hours(24), "for any other lead"),
    ]

    private static let contactTarget: [PolicyKey<ContactTarget>] = [
        .number("urgency", \.urgency, 0...100, "the lowest urgency it applies to, 0 to 100"),
        .duration(
            "accepted", ifAny: \.accepted, .seconds(1) ... .hours(720),
            "from when the lead came to an accept; may be left out"),
        .duration(
            "contacted", \.contacted, .seconds(1) ... .hours(720),
            "from when the lead came to the first live conversation"),
    ]

    private static let escalationStep: [PolicyKey<EscalationStep>] = [
        .duration("after", \.after, .zero ... .hours(168), "from which waiting time on; 0s in the first row"),
        .number(
            "minimum_skill", \.minimumSkill, 1...5, "the lowest skill level for the lead's queue, 1 to 5"),
        .flag("language_relaxed", \.isLanguageRelaxed, "whether an interpreter will do"),
        .number("overflow_seats", \.overflowSeats, 0...100, "seats above a person's capacity"),
    ]

    private static let careWeights: [PolicyKey<CareWeights>] = [
        .number("detox", \.detox, 1...1000, "a detox lead"),
        .number("residential", \.residential, 1...1000, "a residential lead"),
        .number("iop", \.iop, 1...1000, "an intensive outpatient lead"),
        .number("needs_clarification", \.needsClarification, 1...1000, "a call back to find out"),
    ]

    private static let callOut: [PolicyKey<CallOut>] = [
        .choice("call", \.call, "shift_lead, on_call or managers"),
        .duration(
            "after", \.after, .zero ... .hours(24),
            "from when on, counted from when the alarm may call at all"),
    ]

    private static func orderOfCallOuts(_ rows: [CallOut], _ faults: inout PolicyRowFaults) {
        for (index, (before, row)) in zip(rows, rows.dropFirst()).enumerated() where row.after <= before.after
        {
            faults.add(index + 1, "after", "its `after` is not later than the row before")
        }
    }

    private static func orderOfTargets(_ rows: [ContactTarget], _ faults: inout PolicyRowFaults) {
        for (index, row) in rows.enumerated() {
            if index > 0, row.urgency >= rows[index - 1].urgency {
                faults.add(
                    index, "urgency",
                    "urgency \(row.urgency) is not below the \(rows[index - 1].urgency) before it")
            }
            if let accepted = row.accepted, accepted.wrappedValue > row.contacted {
                faults.add(index, "accepted", "accepted is later than contacted")
            }
        }
        if let last = rows.last, last.urgency != 0 {
            faults.add(
                rows.count - 1, "urgency",
                "the last row has urgency \(last.urgency), so leads below it have no target; it must be 0")
        }
    }

    private static func orderOfEscalation(_ rows: [EscalationStep], _ faults: inout PolicyRowFaults) {
        if rows[0].after != .zero {
            faults.add(0, "after", "the first row says who may take a lead at once: its `after` is 0s")
        }
        for (index, (before, row)) in zip(rows, rows.dropFirst()).enumerated() {
            if row.after <= before.after {
                faults.add(index + 1, "after", "its `after` is not later than the row before")
            }
            if row.minimumSkill > before.minimumSkill {
                faults.add(index + 1, "minimum_skill", stricter("minimum_skill \(before.minimumSkill)"))
            }
            if before.isLanguageRelaxed && !row.isLanguageRelaxed {
                faults.add(index + 1, "language_relaxed", stricter("language_relaxed true"))
            }
            if row.overflowSeats < before.overflowSeats {
                faults.add(index + 1, "overflow_seats", stricter("overflow_seats \(before.overflowSeats)"))
            }
        }
    }

    private static func stricter(_ before: String) -> String {
        "it is stricter than the row before (\(before)), so a lead would lose people by waiting"
    }
}
