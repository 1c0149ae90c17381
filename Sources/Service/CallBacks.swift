import API
import Admissions
import Hummingbird
import Store

extension DeskService {
    private static let mostCallBacks = 500

    /// `GET /v1/callbacks`: the caller's leads with a follow-up date; a manager gets everybody's.
    func callBacks(_ call: Call) async throws -> Response {
        let list = try await parts.desk.callBacks(
            of: try call.person(), ofEverybody: try call.isManager, limit: Self.mostCallBacks)
        let summaries = LeadSummaries(own: list.own, glances: list.glances)
        return try .json(
            CallBackListing(
                clock: try await clock(at: call.now),
                callBacks: list.lines.map(summaries.summary).compactMap { lead in
                    lead.callBackAt.map { CallBack(dueAt: $0, isOverdue: $0 <= call.now, lead: lead) }
                }))
    }
}
