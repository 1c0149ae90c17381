/// What a person of the desk may do; the API's route table says which role does what.
package enum Role: String, Sendable, Codable, CaseIterable {
    /// Takes and works leads.
    case staff
    /// Writes down phone calls.
    case `operator`
    /// Sees everybody's leads and the reports; may also take leads.
    case manager
    /// A web site or partner that posts inquiries and sees nothing.
    case site
}

/// Whether a person can take a lead now.
package enum Presence: String, Sendable, Codable, CaseIterable {
    case available, busy
    case wrapUp = "wrap_up"
    case away, offline
}

/// Why a lead was closed.
package enum Disposition: String, Sendable, Codable, CaseIterable {
    case admitted
    case referredOut = "referred_out"
    case noContact = "no_contact"
    case declinedCare = "declined_care"
    case withdrawn
    case other
}

/// Why a person corrects a lead's level. A word of a list, since free words would carry what callers said into
/// the ledger.
package enum CorrectionReason: String, Sendable, Codable, CaseIterable {
    /// A clinician has spoken with the person.
    case clinicianAssessed = "clinician_assessed"
    /// The caller said more than the record does.
    case callerClarified = "caller_clarified"
    /// Stopping would be dangerous without medical care.
    case withdrawalRisk = "withdrawal_risk"
    /// Less care than the record suggests will do.
    case needsLessCare = "needs_less_care"
    /// The record says something else than triage read in it.
    case misread
    case other
}

/// A step of an open lead, in the order they usually come.
package enum Milestone: String, Sendable, Codable, CaseIterable {
    case qualified
    case benefitsStarted = "benefits_started"
    case benefitsDone = "benefits_done"
    case benefitsViable = "benefits_viable"
    case scheduled, admitted
    case noShow = "no_show"
}

/// How a contact attempt ended.
package enum TouchOutcome: String, Sendable, Codable, CaseIterable {
    /// A live conversation.
    case reached
    case noAnswer = "no_answer"
    case voicemail
    case busyLine = "busy_line"
    case wrongNumber = "wrong_number"
    case textSent = "text_sent"
    case emailSent = "email_sent"

    /// Whether somebody was spoken to: what "live contact" counts.
    package var isLiveContact: Bool { self == .reached }
}

/// How two leads of one number or address were found to be two people's.
package enum LinkKind: String, Sendable, Codable, CaseIterable {
    /// The joiner saw another subject, or another name: relatives share phones.
    case relative
    /// A person undid their merge.
    case notSame = "not_same"
}

/// How an offer ended, or that it has not.
package enum OfferState: String, Sendable, Codable, CaseIterable {
    case open, accepted, declined, lapsed, preempted
    /// The lead left the queue by another way: merged, closed or reviewed.
    case withdrawn
}
