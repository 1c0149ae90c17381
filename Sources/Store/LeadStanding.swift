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

    /// The standing after the same person wrote or called again: danger adds up, urgency only rises, the key
    /// only moves
    /// earlier, and the more telling level counts (detox before all, any level before "needs clarification").
    func joined(by later: LeadStanding) -> LeadStanding {
        var result = later.outranks(self) ? later : self
        result.priority = [priority, later.priority].min { $0.rank < $1.rank } ?? priority
        result.urgency = max(urgency, later.urgency)
        result.flags = SafetyFlag.allCases.filter { flags.contains($0) || later.flags.contains($0) }
        result.needsCallback = needsCallback && later.needsCallback
        result.sortKey = min(sortKey, later.sortKey)
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

extension Subject {
    /// Whether two records of one number, by subject and by the words of the caller's name, can be about one
    /// person.
    ///
    /// A clinic's or an employer's number stands for many people, so its leads stay apart. Two people who
    /// each ask for
    /// themselves from one number (a couple) share no word of their names.
    func canBeSamePerson(as other: Subject, nameTags: [UInt8], otherTags: [UInt8]) -> Bool {
        if isProfessional || other.isProfessional { return false }
        let mentionsSelf = [self, other].allSatisfy { $0 == .oneself || $0 == .unknown }
        if mentionsSelf {
            return nameTags.isEmpty || otherTags.isEmpty || !tags(nameTags).isDisjoint(with: tags(otherTags))
        }
        return self == other
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
