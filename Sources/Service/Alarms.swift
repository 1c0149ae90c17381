import API
import Admissions
import Hummingbird
import Routing
import Store

extension DeskService {
    /// `GET /v1/alarms`: the open alarms; with `all`, those that ended last, too.
    func alarms(_ call: Call) async throws -> Response {
        let all = call.parameter("all") == "true"
        return try .json(
            AlarmList(
                clock: try await clock(at: call.now),
                alarms: try await parts.desk.alarms(all: all).map(AlarmLine.init)))
    }

    /// `POST /v1/alarms/{alarm}/acknowledge`: the caller sees to it.
    func acknowledge(_ call: Call) async throws -> Response {
        let record = try await parts.desk.acknowledge(
            try call.alarm(), by: try call.person(), at: call.now)
        changed()
        return try .json(
            AlarmAnswer(clock: try await clock(at: call.now), alarm: AlarmLine(record)))
    }

    /// `GET /v1/unroutable`: the waiting leads nobody can take, with the reason for each person.
    func unroutable(_ call: Call) async throws -> Response {
        let records = try await parts.desk.unroutable()
        let summaries = try await summaries(of: records.map(\.lead), for: try call.person())
        let names = try await parts.desk.staffNames()
        return try .json(
            UnroutableList(
                clock: try await clock(at: call.now),
                leads: records.compactMap { record in
                    summaries[record.lead].map { lead in
                        UnroutableLead(
                            lead: lead, since: record.since,
                            decision: RoutingReasons(
                                record.decision.decision, made: record.decision.input,
                                batch: Int(record.decision.batch), names: names))
                    }
                }))
    }

    /// `GET /v1/escalations`: what waits past the first step, and what owners who went home still own.
    func escalations(_ call: Call) async throws -> Response {
        let facts = try await facts.current()
        let escalated = try await parts.desk.escalated()
        let people = Dictionary(
            facts.hours.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let left = try await parts.desk.ownedNow().filter { owned in
            guard let calendar = people[owned.owner]?.calendar else { return true }
            return !calendar.shifts.isEmpty && !calendar.isOn(at: call.now)
        }
        let summaries = try await summaries(
            of: escalated.map(\.lead) + left.map(\.lead), for: try call.person())
        return try .json(
            EscalationList(
                clock: try await clock(at: call.now),
                waiting: escalated.compactMap { record in
                    summaries[record.lead].map { lead in
                        let row = facts.policy.row(ofStep: record.step)
                        return EscalatedLead(
                            lead: lead, step: record.step, waitingSince: record.waitingSince,
                            minimumSkill: row.minimumSkill, isLanguageRelaxed: row.isLanguageRelaxed,
                            overflowSeats: row.overflowSeats,
                            nextStepAt: facts.policy.nextEscalation(
                                waitingSince: record.waitingSince, after: call.now))
                    }
                },
                offShift: left.compactMap { owned in
                    summaries[owned.lead].map { lead in
                        let calendar = people[owned.owner]?.calendar
                        return OffShiftLead(
                            lead: lead, shiftEndedAt: calendar?.lastEnd(before: call.now),
                            nextShift: calendar?.firstMoment(from: call.now))
                    }
                }))
    }

    private func summaries(
        of leads: [LeadID], for staff: StaffID
    ) async throws -> [LeadID: LeadSummary] {
        let (lines, glances) = try await parts.desk.lines(of: leads)
        let own = try await parts.desk.listing(for: staff, othersIn: [], limit: 0).own
        let summaries = LeadSummaries(own: own, glances: glances)
        return Dictionary(
            lines.map { ($0.lead, summaries.summary($0)) }, uniquingKeysWith: { first, _ in first })
    }
}

extension AlarmLine {
    /// A stored alarm as answers carry it.
    init(_ record: AlarmRecord) {
        self.init(
            alarmID: record.id, kind: record.kind, leadID: record.lead, state: record.state,
            priority: record.priority, urgency: record.urgency, reason: record.reason,
            raisedAt: record.raisedAt, calls: record.calls, called: record.called,
            nextCallAt: record.nextCallAt, acknowledgedAt: record.acknowledgedAt,
            acknowledgedBy: record.acknowledgedBy, endedAt: record.endedAt)
    }
}
