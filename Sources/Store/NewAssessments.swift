import Admissions
import Postgres
import Routing
import Vault

/// A new assessment of an inquiry, to be stored beside the old ones.
struct NewAssessment {
    let id: AssessmentID
    /// The lead the inquiry made.
    let lead: LeadID
    let inquiry: InquiryID
    let assessment: Assessment
    let sealedEvidence: [UInt8]
    /// What routing would go by if it stood alone.
    let standing: LeadStanding

    var reading: Reassessment.Reading {
        Reassessment.Reading(level: assessment.levelOfCare, rule: assessment.ruleID)
    }
}

extension Desk {
    /// Assesses every inquiry a lead has gathered: first the one that made it, then the others as they came.
    /// - Parameter correctedLevel: the level a person gave the lead; keys are reckoned with it.
    /// - Returns: at least one.
    func assessments(
        of lead: LeadID, under ruleset: Ruleset, correctedLevel: LevelOfCare?, policy: Policy,
        sealer: Sealer, at now: Instant, in transaction: Transaction
    ) async throws -> [NewAssessment] {
        let opened = try await transaction.rows(Self.fileInquiries(.id(org), .id(lead))).map {
            try openInquiry(&$0, sealer: sealer)
        }
        let ordered = opened.filter { $0.lead == lead } + opened.filter { $0.lead != lead }
        guard !ordered.isEmpty else { throw StoreError.unreadable("the inquiry of a lead") }
        return try ordered.map { opened in
            let assessment = ruleset.assess(opened.inquiry)
            let id = AssessmentID(at: now)
            return NewAssessment(
                id: id, lead: opened.lead, inquiry: opened.inquiry.id, assessment: assessment,
                sealedEvidence: try sealer.seal(assessment.evidence, of: id, with: opened.key),
                standing: LeadStanding(
                    assessment: id, level: assessment.levelOfCare, queue: assessment.leadQueue,
                    priority: assessment.priority, urgency: assessment.urgency,
                    flags: assessment.safetyFlags, needsCallback: assessment.needsCallback,
                    sortKey: sortKey(
                        receivedAt: opened.inquiry.receivedAt.instant, storedAt: opened.storedAt,
                        levelOfCare: correctedLevel ?? assessment.levelOfCare,
                        priority: assessment.priority, urgency: assessment.urgency, isOnTheLine: false,
                        policy: policy)))
        }
    }

    private static let insertAssessment = Statement(
        "insert_assessment",
        """
        insert into assessment (org_id, assessment_id, lead_id, inquiry_id, assessed_at, ruleset_version,
                                level_of_care, queue, rule_id, scenario, also_fired, safety_flags, priority,
                                urgency, confidence, needs_callback, clarify_questions, subject,
                                requested_services, sealed_evidence)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
        """)

    /// The statement that stores a new assessment; the ones before it stay.
    func insertQuery(_ new: NewAssessment, at now: Instant) -> Query {
        let assessment = new.assessment
        return Self.insertAssessment(
            .id(org), .id(new.id), .id(new.lead), .id(new.inquiry), .instant(now),
            .text(assessment.rulesetVersion), .text(assessment.levelOfCare.rawValue),
            .text(assessment.leadQueue?.rawValue), .text(assessment.ruleID), .text(assessment.scenario),
            .texts(assessment.alsoFired), .texts(assessment.safetyFlags.map(\.rawValue)),
            .text(assessment.priority.rawValue), .int32(Int32(assessment.urgency)),
            .text(assessment.confidence.rawValue), .bool(assessment.needsCallback),
            .texts(assessment.clarifyQuestions.map(\.rawValue)), .text(assessment.subject.rawValue),
            .texts(assessment.requestedServices.map(\.rawValue)), .bytes(new.sealedEvidence))
    }
}
