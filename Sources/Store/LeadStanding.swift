import Admissions

/// What routing goes by: a lead's assessment in force, as a repeat contact may change it.
struct LeadStanding: Sendable, Hashable {
    var assessment: AssessmentID
    var level: LevelOfCare
    var queue: LeadQueue?
    var priority: Priority
    var urgency: Int
    var flags: [SafetyFlag]
    var needsCallback: Bool
    var sortKey: Instant
    /// The correction whose level and queue these are; nil when they are the assessment's.
    var correction: CorrectionID?

    /// The standing after the same person wrote or called again: danger adds up, urgency only rises, the key
    /// only moves
    /// earlier, and the more telling level counts (detox before all, any level before "needs clarification"), unless a
    /// person corrected one of them: what they said stands.
    func joined(by later: LeadStanding) -> LeadStanding {
        var result = later.outranks(self) ? later : self
        result.takeDangers(of: self, and: later)
        result.needsCallback = needsCallback && later.needsCallback
        result.sortKey = min(sortKey, later.sortKey)
        return result.corrected(as: correction == nil ? later : self)
    }

    /// The standing when its inquiries were assessed anew; the key only moves earlier.
    ///
    /// A correction keeps level and queue. A lead that is open and now reads as none keeps its place, since only a person
    /// may take it from the queue; what danger was seen still adds up.
    /// - Parameters:
    ///   - assessed: what the new assessments alone give.
    ///   - isOpen: whether the lead waits, is offered or owned.
    func reassessed(as assessed: LeadStanding, isOpen: Bool) -> LeadStanding {
        var result = assessed
        if isOpen, assessed.queue == nil {
            result = self
            result.assessment = assessed.assessment
            result.takeDangers(of: self, and: assessed)
        }
        result.sortKey = min(sortKey, assessed.sortKey)
        return result.corrected(as: self)
    }

    /// Whether routing sees a difference: a decision made from the one is out of date under the other.
    func isRouted(as other: LeadStanding) -> Bool {
        (level, queue, priority) == (other.level, other.queue, other.priority)
            && (urgency, sortKey) == (other.urgency, other.sortKey)
    }

    /// What either saw of danger.
    private mutating func takeDangers(of earlier: LeadStanding, and later: LeadStanding) {
        priority = earlier.priority.rank <= later.priority.rank ? earlier.priority : later.priority
        urgency = max(earlier.urgency, later.urgency)
        flags = SafetyFlag.allCases.filter { earlier.flags.contains($0) || later.flags.contains($0) }
    }

    private func corrected(as other: LeadStanding) -> LeadStanding {
        guard other.correction != nil else { return self }
        var result = self
        (result.level, result.queue, result.correction) = (other.level, other.queue, other.correction)
        return result
    }

    private func outranks(_ earlier: LeadStanding) -> Bool {
        if level == .detox { return earlier.level != .detox }
        return earlier.level == .needsClarification && (level == .residential || level == .iop)
    }
}

extension Priority {
    /// 0 is the most pressing.
    fileprivate var rank: Int {
        switch self {
        case .crisis: 0
        case .high: 1
        case .routine: 2
        }
    }
}

/// What two records of one number or address can be to each other.
enum Kinship {
    /// About one person.
    case same
    /// About two people who share it: relatives, a couple.
    case related
    /// About two people who have it from the same clinic or employer.
    case unrelated
}

extension Subject {
    /// What two records of one number are to each other, by subject and by the words of the caller's name.
    ///
    /// A clinic's or an employer's number stands for many people, so its leads stay apart. Two people who each ask for
    /// themselves from one number (a couple) share no word of their names.
    func kinship(with other: Subject, nameTags: [UInt8], otherTags: [UInt8]) -> Kinship {
        if isProfessional || other.isProfessional { return .unrelated }
        let mentionsSelf = [self, other].allSatisfy { $0 == .oneself || $0 == .unknown }
        if mentionsSelf {
            let mayShareName =
                nameTags.isEmpty || otherTags.isEmpty || !tags(nameTags).isDisjoint(with: tags(otherTags))
            return mayShareName ? .same : .related
        }
        return self == other ? .same : .related
    }

    private var isProfessional: Bool {
        switch self {
        case .patient, .client, .resident, .employee, .student: true
        case .oneself, .spouse, .partner, .child, .parent, .sibling, .grandchild, .grandparent, .relative,
            .friend,
            .roommate, .other, .unknown:
            false
        }
    }
}

private func tags(_ bytes: [UInt8]) -> Set<[UInt8]> {
    Set(stride(from: 0, to: bytes.count - bytes.count % 8, by: 8).map { Array(bytes[$0..<$0 + 8]) })
}
