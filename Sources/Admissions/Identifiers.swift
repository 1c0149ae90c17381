/// Names a tenant: one provider's admissions desk.
package typealias OrgID = Identifier<Org>
/// Names an inquiry; made at the edge, and its idempotency key.
package typealias InquiryID = Identifier<Inquiry>
/// Names a lead.
package typealias LeadID = Identifier<Lead>
/// Names a person of the desk.
package typealias StaffID = Identifier<StaffMember>
/// Names an offer.
package typealias OfferID = Identifier<Offer>
/// Names a touch; made by the client, so that a repeated post is one touch.
package typealias TouchID = Identifier<Touch>
/// Names a ledger entry.
package typealias LedgerEntryID = Identifier<LedgerEntry>
/// Names an assessment.
package typealias AssessmentID = Identifier<Assessment>
/// Names a correction of a lead's level by a person.
package typealias CorrectionID = Identifier<Correction>
/// Names a note on a lead; made by the client, so that a repeated post is one note.
package typealias NoteID = Identifier<Note>
/// Names an amendment; made by the client, so that a repeated post is one amendment.
package typealias AmendmentID = Identifier<Amendment>
/// Names an alarm.
package typealias AlarmID = Identifier<Alarm>
/// Names an access token (never its secret).
package typealias TokenID = Identifier<AccessToken>

/// What an ``OrgID`` names.
package enum Org {}
/// What a ``LeadID`` names: one person's request for help.
package enum Lead {}
/// What a ``StaffID`` names.
package enum StaffMember {}
/// What an ``OfferID`` names: a lead held for one person until a deadline.
package enum Offer {}
/// What a ``TouchID`` names: a contact attempt or a live conversation.
package enum Touch {}
/// What a ``LedgerEntryID`` names.
package enum LedgerEntry {}
/// What a ``CorrectionID`` names: the level a person gave a lead, and why.
package enum Correction {}
/// What a ``NoteID`` names: what a person of the desk wrote down about a lead.
package enum Note {}
/// What an ``AmendmentID`` names: corrected values beside an inquiry.
package enum Amendment {}
/// What an ``AlarmID`` names: a lead that somebody must look after and nobody does.
package enum Alarm {}
/// What a ``TokenID`` names.
package enum AccessToken {}
