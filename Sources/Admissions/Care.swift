/// What triage concludes: a level of care, or why there is none yet.
package enum LevelOfCare: String, Sendable, Codable, CaseIterable {
    case detox, residential, iop
    case needsClarification = "needs_clarification"
    case notALead = "not_a_lead"

    /// The level whose leads wait in a queue of the same name.
    package init(_ queue: LeadQueue) {
        self =
            switch queue {
            case .detox: .detox
            case .residential: .residential
            case .iop: .iop
            }
    }

    /// The points of urgency that a lead of the level begins with (section 8 of the specification).
    package var baseUrgency: Int {
        switch self {
        case .detox: 60
        case .residential: 40
        case .needsClarification: 35
        case .iop: 30
        case .notALead: 0
        }
    }
}

/// The queue a lead waits in.
package enum LeadQueue: String, Sendable, Codable, CaseIterable {
    case detox, residential, iop
}

/// How soon a lead matters, in three tiers.
package enum Priority: String, Sendable, Codable, CaseIterable {
    case crisis, high, routine
}

/// How sure triage is.
package enum Confidence: String, Sendable, Codable, CaseIterable {
    case high, medium, low
}

/// A danger seen in a record, orthogonal to its level of care; in the specification's order.
package enum SafetyFlag: String, Sendable, Codable, CaseIterable {
    case overdose
    case suicidalIdeation = "suicidal_ideation"
    case seizure
    case deliriumTremens = "delirium_tremens"
    case hallucinations
    case chestPain = "chest_pain"
    case medicalEmergency = "medical_emergency"
    case violence
    case seizureHistory = "seizure_history"
    case deliriumTremensHistory = "delirium_tremens_history"
    case recentOverdose = "recent_overdose"
    case pregnancy
    case minor
    case highRiskWithdrawal = "high_risk_withdrawal"

    /// Crisis flags make a lead a crisis; the others raise it to high.
    package var isCrisis: Bool {
        switch self {
        case .overdose, .suicidalIdeation, .seizure, .deliriumTremens, .hallucinations, .chestPain,
            .medicalEmergency, .violence:
            true
        case .seizureHistory, .deliriumTremensHistory, .recentOverdose, .pregnancy, .minor,
            .highRiskWithdrawal:
            false
        }
    }

    /// What the desk does on seeing it (the specification's table, section 5).
    package var deskAction: String {
        switch self {
        case .overdose: "911 now, naloxone if there is any, stay on the line"
        case .suicidalIdeation: "988 warm transfer; 911 if the means are in hand"
        case .seizure, .deliriumTremens, .chestPain, .medicalEmergency, .violence: "911 now"
        case .hallucinations: "nurse now; 911 if sedatives or alcohol, or any danger"
        case .seizureHistory, .deliriumTremensHistory: "nurse line"
        case .recentOverdose: "nurse line, naloxone kit"
        case .pregnancy: "nurse line; never advise stopping opioids or sedatives"
        case .minor: "guardian's consent, adolescent provider"
        case .highRiskWithdrawal: "nurse line; \"do not stop suddenly\""
        }
    }
}

/// Whose need an inquiry is about.
package enum Subject: String, Sendable, Codable, CaseIterable {
    case oneself = "self"
    case spouse, partner, child, parent, sibling, grandchild, grandparent, relative, friend, roommate
    case employee, patient, client, resident, student, other
    /// Nobody said.
    case unknown
}

/// A service named in the source article that a record asks for.
package enum RequestedService: String, Sendable, Codable, CaseIterable {
    case individualTherapy = "individual_therapy"
    case groupTherapy = "group_therapy"
    case familyTherapy = "family_therapy"
    case traumaTherapy = "trauma_therapy"
    case cbt, dbt, psychodrama
    case relapsePrevention = "relapse_prevention"
    case familyRelationships = "family_relationships"
    case supportGroup = "support_group"
    case communication
    case problemSolving = "problem_solving"
}

/// A question for the call back, in the order they are asked.
package enum ClarifyQuestion: String, Sendable, Codable, CaseIterable {
    case whoIsItFor = "who_is_it_for"
    case substance
    case lastUse = "last_use"
    case frequencyAndAmount = "frequency_and_amount"
    case withdrawalOrSeizures = "withdrawal_or_seizures"
    case priorTreatment = "prior_treatment"
    case barriers
    case pregnancyAge = "pregnancy_age"
    case callbackNumber = "callback_number"

    /// The words to ask it in.
    package var wording: String {
        switch self {
        case .whoIsItFor: "Who is it for?"
        case .substance: "What do they use?"
        case .lastUse: "When did they last use?"
        case .frequencyAndAmount: "How often, and how much?"
        case .withdrawalOrSeizures: "Any withdrawal or seizures before, or now?"
        case .priorTreatment: "Any treatment before?"
        case .barriers: "What stands in the way of a stay: work, children, money?"
        case .pregnancyAge: "Age? Any pregnancy?"
        case .callbackNumber: "What number may we call back?"
        }
    }
}
