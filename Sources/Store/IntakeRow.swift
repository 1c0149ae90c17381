package import Admissions
import FoundationEssentials
package import Routing
package import Vault

/// An inquiry assessed, sealed and ready for the intake transaction. It holds no personal field in the clear.
package struct IntakeRow: Sendable {
    /// The inquiry's id: its idempotency key.
    package let inquiry: InquiryID
    let lead: LeadID
    let assessmentID: AssessmentID
    let channel: Channel
    let source: String?
    let receivedAt: ZonedInstant
    let answered: Bool?
    let ringSeconds: Int?
    let talkSeconds: Int?
    let language: Language
    let assessment: Assessment
    let sealedEvidence: [UInt8]
    let sortKey: Instant
    let due: ContactDue
    /// The keyed code of its whole content: two posts under one id are compared by it.
    package let contentMAC: [UInt8]
    let phoneIndex: [UInt8]?
    let emailIndex: [UInt8]?
    let nameTags: [UInt8]
    let sealed: [UInt8]
    let wrappedKey: WrappedKey
    let actor: LedgerActor

    /// Seals an inquiry and computes its place in the queue.
    /// - Parameters:
    ///   - storedAt: the desk's time of intake; with the time it was received it gives the sort key K.
    ///   - hours: the desk's calendar, for when the caller can be promised a call; unknown, it counts by the clock.
    ///   - actor: whose token posted it.
    ///   - lead: the id of the lead it makes; nil: one of its own.
    package init(
        _ inquiry: Inquiry, assessment: Assessment, sealer: Sealer, policy: Policy,
        hours: DeskHours = .unknown, storedAt: Instant, by actor: LedgerActor, lead: LeadID? = nil
    ) throws {
        self.inquiry = inquiry.id
        self.lead = lead ?? LeadID(at: storedAt)
        assessmentID = AssessmentID(at: storedAt)
        channel = inquiry.channel
        source = inquiry.source
        receivedAt = inquiry.receivedAt
        answered = inquiry.answered
        ringSeconds = inquiry.ringSeconds
        talkSeconds = inquiry.talkSeconds
        let language = inquiry.preferredLanguage.flatMap { Language(tag: $0) } ?? .english
        self.language = language
        self.assessment = assessment
        sortKey = Routing.sortKey(
            receivedAt: inquiry.receivedAt.instant, storedAt: storedAt, levelOfCare: assessment.levelOfCare,
            priority: assessment.priority, urgency: assessment.urgency, isOnTheLine: false, policy: policy)
        due =
            assessment.leadQueue.map {
                policy.contactDue(
                    queue: $0, language: language, urgency: assessment.urgency,
                    arrival: arrival(receivedAt: inquiry.receivedAt.instant, storedAt: storedAt),
                    hours: hours)
            } ?? ContactDue()
        contentMAC = sealer.contentMAC(inquiry)
        let phone = inquiry.phone.flatMap { PhoneNumber($0) }.map { sealer.blindIndex(phone: $0) }
        let email = inquiry.email.flatMap { EmailAddress($0) }.map { sealer.blindIndex(email: $0) }
        phoneIndex = phone?.stored
        emailIndex = email?.stored
        nameTags = sealer.nameTags(inquiry.name, within: [phone, email].compactMap { $0 })
        let dataKey = sealer.newDataKey()
        sealed = sealer.seal(
            PersonalFields(inquiry).bytes(), with: dataKey,
            context: .fields(of: inquiry.id, in: sealer.org))
        sealedEvidence = try sealer.seal(assessment.evidence, of: assessmentID, with: dataKey)
        wrappedKey = sealer.wrap(dataKey, subject: inquiry.id.rawValue)
        self.actor = actor
    }
}

extension Sealer {
    /// Seals an assessment's evidence under its inquiry's data key.
    func seal(
        _ evidence: [Evidence], of assessment: AssessmentID, with dataKey: DataKey
    ) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return seal(
            Array(try encoder.encode(evidence)), with: dataKey,
            context: .evidence(of: assessment, in: org))
    }
}

extension SealContext {
    /// The place of an inquiry's personal fields.
    static func fields(of inquiry: InquiryID, in org: OrgID) -> SealContext {
        SealContext(org: org, table: "inquiry", column: "sealed", row: inquiry.rawValue)
    }

    /// The place of an assessment's evidence.
    static func evidence(of assessment: AssessmentID, in org: OrgID) -> SealContext {
        SealContext(org: org, table: "assessment", column: "sealed_evidence", row: assessment.rawValue)
    }
}
