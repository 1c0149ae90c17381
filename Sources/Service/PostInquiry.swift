import API
import Admissions
import Hummingbird
import Routing
import Store
import Triage
import Vault

extension DeskService {
    /// `POST /v1/inquiries`: answers when the inquiry is durable, and for people of the desk when it is joined.
    func postInquiry(_ call: Call) async throws -> Response {
        let caller = try call.principal()
        let inquiry = try InquiryBody.decode(
            bytes: call.body, contentType: call.request.headers[.contentType], now: call.now)
        let row = try await row(for: inquiry, by: caller, at: call.now)
        switch try await batcher.store(row) {
        case .stored(let lead):
            return try .json(try await receipt(inquiry.id, storedNowAs: lead, for: caller), status: .created)
        case .repeated(let lead):
            // The first answer may have been lost before its lead was joined.
            joiner.joinSoon([lead])
            return try .json(receipt(inquiry.id, lead, for: caller))
        case .conflict:
            throw Problem.otherContent
        }
    }

    /// `POST /v1/inquiries/batch`: each line is judged alone; all of them go through the same group commit.
    func postInquiries(_ call: Call) async throws -> Response {
        let caller = try call.principal()
        let entries = try InquiryBatch.decode(
            bytes: call.body, contentType: call.request.headers[.contentType], now: call.now)
        var lines: [Int: BatchLine] = [:]
        var pending: [BatchItem] = []
        for entry in entries {
            switch entry.content {
            case .success(let inquiry): pending.append(BatchItem(line: entry.line, inquiry: inquiry))
            case .failure(let problem): lines[entry.line] = BatchLine(line: entry.line, problem)
            }
        }
        // Lines with one id go in turn, the first one first, whatever commit each ends up in.
        while !pending.isEmpty {
            var seen: Set<InquiryID> = []
            let turn = pending.filter { seen.insert($0.inquiry.id).inserted }
            let isInTurn = Set(turn.map(\.line))
            pending.removeAll { isInTurn.contains($0.line) }
            for line in try await store(turn, of: call, by: caller) { lines[line.line] = line }
        }
        let answers = entries.compactMap { lines[$0.line] }
        return try .json(
            BatchReceipt(
                accepted: answers.count { $0.status == 201 }, repeated: answers.count { $0.status == 200 },
                refused: answers.count { $0.status >= 400 }, lines: answers))
    }

    private struct BatchItem {
        let line: Int
        let inquiry: Inquiry
    }

    private func store(
        _ items: [BatchItem], of call: Call, by caller: Principal
    ) async throws -> [BatchLine] {
        var rows: [IntakeRow] = []
        for item in items { rows.append(try await row(for: item.inquiry, by: caller, at: call.now)) }
        let outcomes = await batcher.store(rows)
        joiner.joinSoon(
            outcomes.compactMap { outcome in
                guard case .success(.stored(let lead)) = outcome else { return nil }
                return lead
            })
        return zip(items, outcomes).map { item, outcome in
            switch outcome {
            case .success(.stored(let lead)):
                BatchLine(line: item.line, status: 201, receipt: receipt(item.inquiry.id, lead, for: caller))
            case .success(.repeated(let lead)):
                BatchLine(line: item.line, status: 200, receipt: receipt(item.inquiry.id, lead, for: caller))
            case .success(.conflict): BatchLine(line: item.line, .otherContent)
            case .failure(let failure):
                BatchLine(line: item.line, Refusals.problem(for: failure, logger: call.logger))
            }
        }
    }

    /// Reads, assesses and seals an inquiry; nothing of it is in the clear after this.
    private func row(for inquiry: Inquiry, by caller: Principal, at now: Instant) async throws -> IntakeRow {
        let facts = try await facts.current()
        return try IntakeRow(
            inquiry, assessment: Triage.assess(inquiry), sealer: parts.sealer, policy: facts.policy,
            hours: facts.hours, storedAt: now, by: caller.actor)
    }

    /// The receipt of a new inquiry, its lead joined (now for people, who are told whom they have on the line).
    private func receipt(
        _ inquiry: InquiryID, storedNowAs lead: LeadID, for caller: Principal
    ) async throws -> InquiryReceipt {
        var receipt = receipt(inquiry, lead, for: caller)
        guard caller.role != .site else {
            joiner.joinSoon([lead])
            return receipt
        }
        if let joined = await joiner.joinNow(lead) {
            // The inquiry is stored: failing to count its lead's contacts must not say otherwise.
            let known = try? await parts.desk.listed(joined.lead)
            receipt.knownCaller = KnownCaller(
                leadID: joined.lead, state: joined.state, owner: joined.holder,
                contacts: 1 + (known?.line.repeatContacts ?? 1))
        }
        return receipt
    }

    /// What never changes about an inquiry; its lead only for people of the desk, since it would tell a site whether
    /// that person called before.
    private func receipt(_ inquiry: InquiryID, _ lead: LeadID, for caller: Principal) -> InquiryReceipt {
        InquiryReceipt(
            id: inquiry, receiptCode: parts.sealer.receiptCode(for: inquiry),
            leadID: caller.role == .site ? nil : lead)
    }
}

extension BatchLine {
    fileprivate init(line: Int, _ problem: Problem) {
        self.init(line: line, status: problem.status, problem: problem)
    }
}
