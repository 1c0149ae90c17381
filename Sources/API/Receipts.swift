package import Admissions

/// What the sender of an inquiry gets back: immutable facts, so that a repeated post gets the same answer.
///
/// A site gets the id and the code alone: a lead id would tell whether that person called before.
package struct InquiryReceipt: Hashable, Sendable, Codable {
    /// The inquiry's id.
    package var id: InquiryID
    /// A short code to quote on the phone.
    package var receiptCode: String
    /// The lead it made or joined; only for people of the desk.
    package var leadID: LeadID?
    /// The open lead the number already has; only for people of the desk.
    package var knownCaller: KnownCaller?

    /// Makes one of these parts.
    package init(
        id: InquiryID, receiptCode: String, leadID: LeadID? = nil, knownCaller: KnownCaller? = nil
    ) {
        self.id = id
        self.receiptCode = receiptCode
        self.leadID = leadID
        self.knownCaller = knownCaller
    }
}

/// What the desk knows of a number that has an open lead.
package struct KnownCaller: Hashable, Sendable, Codable {
    /// The open lead.
    package var leadID: LeadID
    /// Its state.
    package var state: LeadState
    /// Who holds it: the owner's or offeree's name; nil while it waits.
    package var owner: String?
    /// How often that person has been in touch.
    package var contacts: Int

    /// Makes one of these parts.
    package init(
        leadID: LeadID, state: LeadState, owner: String? = nil, contacts: Int
    ) {
        self.leadID = leadID
        self.state = state
        self.owner = owner
        self.contacts = contacts
    }
}

/// The answer to a batch: one entry for each line that was not blank, in their order.
package struct BatchReceipt: Hashable, Sendable, Codable {
    /// Lines stored now.
    package var accepted: Int
    /// Lines stored before with the same content.
    package var repeated: Int
    /// Lines not stored.
    package var refused: Int
    /// What became of each line.
    package var lines: [BatchLine]

    /// Makes one of these parts.
    package init(
        accepted: Int, repeated: Int, refused: Int, lines: [BatchLine]
    ) {
        self.accepted = accepted
        self.repeated = repeated
        self.refused = refused
        self.lines = lines
    }
}

/// What became of one line of a batch.
package struct BatchLine: Hashable, Sendable, Codable {
    /// The line number, from 1.
    package var line: Int
    /// The status a post of this line alone would have got: 201, 200, 409, 413, 422, 503.
    package var status: Int
    /// The receipt of a stored line.
    package var receipt: InquiryReceipt?
    /// Why a line was refused.
    package var problem: Problem?

    /// Makes one of these parts.
    package init(
        line: Int, status: Int, receipt: InquiryReceipt? = nil, problem: Problem? = nil
    ) {
        self.line = line
        self.status = status
        self.receipt = receipt
        self.problem = problem
    }
}
