import Admissions
import Routing

/// What one seed's desk is like, and which faults it meets.
///
/// Each seed leaves about half of the features out. A run that does everything a little hides what one that does a few
/// things much would show: swarm testing (Groce, Zhang, Eide, Chen, Regehr: ISSTA 2012).
struct Traits: Sendable {
    /// What may be left out.
    enum Feature: CaseIterable {
        case crashes, lostReplies, cutCalls, delays, slowLooks, lostHints, doubleHints, clockJumps, skews
        case declines, lapses, neglect, lateAnswers, doubleAnswers, parking, corrections, undoing, absences,
            silence, handingOn
        case repeats, crises, languages, shifts, policies, targets, setAside, bursts, handicaps
    }

    let features: Set<Feature>
    let workers: Int
    let people: Int
    let leads: Int
    /// When faults stop and everybody answers.
    let quietFrom: Duration
    let policy: Policy
    /// In thousandths, where the feature is on.
    let faultRate: Int
    /// Between two looks of a person at their screen.
    let attention: ClosedRange<Int>
    /// Between two inquiries, in milliseconds.
    let arrivals: ClosedRange<Int>

    init(using random: inout SeededRandom) {
        features = Set(Feature.allCases.filter { _ in random.isOne(in: 500) })
        workers = random.number(1...3)
        people = random.number(1...6)
        leads = random.number(5...20)
        quietFrom = .seconds(random.number(5...13))
        faultRate = random.choice([5, 20, 60])
        attention = random.choice([300...1500, 500...3000, 1500...6000])
        arrivals = random.choice([20...200, 100...900, 300...1500])
        policy = Traits.policy(
            version: 1, hasShortTargets: features.contains(.targets), using: &random)
    }

    func has(_ feature: Feature) -> Bool { features.contains(feature) }

    /// A policy whose times fit a run of a minute; the head starts are the desk's own.
    static func policy(version: Int, hasShortTargets: Bool, using random: inout SeededRandom) -> Policy {
        let step = random.number(2...8)
        var policy = Policy.standard
        policy.version = version
        policy.offerDeadlines = OfferDeadlines(
            crisis: .seconds(random.number(1...3)), other: .seconds(random.number(3...12)))
        policy.declineMemory = .seconds(random.number(5...30))
        policy.stickyWait = .seconds(random.number(1...6))
        policy.awayAfterLapses = random.number(1...3)
        policy.presenceExpiry = .seconds(random.number(4...12))
        policy.wrapUp = .seconds(random.number(2...6))
        if hasShortTargets {
            let contacted: Duration = .seconds(random.number(2...5))
            policy.contactTargets = [
                ContactTarget(urgency: 100, accepted: .seconds(random.number(1...3)), contacted: contacted),
                ContactTarget(urgency: 0, contacted: contacted + .seconds(random.number(0...5))),
            ]
            policy.untouchedRelease = .seconds(random.number(1...3))
        }
        policy.escalation = [
            EscalationStep(after: .zero, minimumSkill: 2),
            EscalationStep(after: .seconds(step), minimumSkill: 1),
            EscalationStep(after: .seconds(2 * step), minimumSkill: 1, isLanguageRelaxed: true),
            EscalationStep(
                after: .seconds(3 * step), minimumSkill: 1, isLanguageRelaxed: true, overflowSeats: 1),
        ]
        return policy
    }
}
