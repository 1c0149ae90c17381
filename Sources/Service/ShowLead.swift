import API
import Admissions
import Hummingbird
import Store

extension DeskService {
    /// `GET /v1/leads/{lead}`: opens a lead's personal fields for its owner or a manager; the opening is recorded.
    func showLead(_ call: Call) async throws -> Response {
        let caller = try call.principal()
        let staff = try call.person()
        let file = try await parts.desk.open(
            try call.lead(), by: staff, seesAll: caller.role == .manager, sealer: parts.sealer, at: call.now)
        let lead = file.line.lead
        let own = try await parts.desk.listing(for: staff, othersIn: [], limit: 0).own
        let summaries = LeadSummaries(own: own, glances: try await parts.desk.glances(of: [lead]))
        let inquiries = Array(file.inquiries.reversed())
        let (person, amended) = PersonDetails.inForce(
            newestFirst: inquiries,
            amendments: file.amendments.map { AmendmentEntry(at: $0.at, by: $0.by, values: $0.values) })
        return try .json(
            LeadDetails(
                clock: try await clock(at: call.now), lead: summaries.summary(file.line),
                person: person, amended: amended, inquiries: inquiries, assessment: file.assessment,
                correction: file.correction.map {
                    CorrectionEntry(
                        at: $0.at, from: $0.from, to: LevelOfCare($0.to), reason: $0.reason, by: $0.by)
                },
                evidence: evidence(of: file),
                notes: file.notes.reversed().map { NoteEntry(at: $0.at, by: $0.by, text: $0.text) },
                links: file.links.map {
                    LinkedLead(
                        leadID: $0.lead, kind: $0.kind, subject: $0.subject, state: $0.state,
                        holder: $0.holder, foundAt: $0.foundAt)
                },
                touches: file.touches.reversed().map {
                    TouchEntry(at: $0.at, outcome: $0.outcome, by: $0.by)
                },
                milestones: file.milestones.reversed().map {
                    MilestoneEntry(at: $0.at, milestone: $0.milestone, by: $0.by)
                },
                disposition: file.disposition, history: file.history.reversed().map(entry)))
    }

    /// The evidence in the words of the record. A span that does not fit the record shows no words: the record counts,
    /// and a rule set of another version may have read it otherwise.
    private func evidence(of file: LeadFile) -> [EvidenceWords] {
        let inquiry = file.inquiries.first { $0.id == file.assessedInquiry }
        return file.assessment.evidence.flatMap { piece -> [EvidenceWords] in
            let isForward = piece.span.map { $0.start >= 0 && $0.start <= $0.end } ?? true
            guard let inquiry, isForward else {
                return [
                    EvidenceWords(
                        signal: piece.signal, assertion: piece.assertion, field: piece.field,
                        ruleID: piece.ruleID)
                ]
            }
            return EvidenceWords.rejoined([piece], with: inquiry)
        }
    }

    private func entry(_ line: LeadFile.HistoryLine) -> HistoryEntry {
        HistoryEntry(
            at: line.at, event: line.kind, by: line.by == "service" ? nil : line.by,
            detail: Self.detail(ofJSON: line.detail, person: line.person))
    }

    /// The facts of a ledger row as words: `reason on_a_call`, `disposition admitted`.
    private static func detail(ofJSON text: String, person: String?) -> String? {
        guard let members = try? JSONValue.read(Array(text.utf8)).members?.members, !members.isEmpty else {
            return nil
        }
        return members.compactMap { member in
            let name = member.name == "staff" || member.name == "owner" ? person : nil
            return (name ?? member.value.text).map { "\(member.name.replacing("_", with: " ")) \($0)" }
        }.joined(separator: ", ")
    }
}
