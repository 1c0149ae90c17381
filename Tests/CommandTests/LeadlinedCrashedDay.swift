import Admissions
import Foundation

/// Senders and staff who go on through crashes: an unanswered request is repeated under its id until it is answered.
actor CrashedDay {
    /// The logins of the staff.
    static let people = ["ana", "ben"]

    /// What senders and staff were told.
    struct Outcome: Sendable {
        /// Bodies of the inquiries that were answered 201 or 200.
        var acknowledged: [String] = []
        /// Who was told that a lead is theirs, by lead.
        var accepted: [String: String] = [:]
        /// Leads that were given to two people.
        var acceptedTwice: [String] = []
        /// Answers that have no place here.
        var strangeAnswers: [String] = []
    }

    private(set) var outcome = Outcome()
    private let tokens: [String: String]
    private let seed: UInt64
    private var port: Int?
    private var isOver = false
    private var forPort: [CheckedContinuation<Void, Never>] = []
    private var forCount: (count: Int, continuation: CheckedContinuation<Void, Never>)?

    init(seed: UInt64, tokens: [String: String]) {
        self.seed = seed
        self.tokens = tokens
    }

    var siteToken: String { tokens["site"] ?? "" }

    /// The service is up.
    func open(port: Int) {
        self.port = port
        for continuation in forPort { continuation.resume() }
        forPort = []
    }

    /// The service is down.
    func close() { port = nil }

    /// Nobody begins anything new.
    func end() { isOver = true }

    /// Waits until so many more inquiries were acknowledged.
    func waitForAcknowledgements(_ count: Int) async {
        let target = outcome.acknowledged.count + count
        await withCheckedContinuation { forCount = (target, $0) }
    }

    /// Posts inquiries until the day is over, each until it is acknowledged.
    func post(as sender: Int) async {
        var random = SplitMix64(state: seed &+ UInt64(sender))
        while !isOver {
            let body = Self.inquiry(using: &random)
            while true {
                let answer = await send("POST", "/v1/inquiries", body, as: "site")
                if answer.status == 201 || answer.status == 200 { break }
                // 503: the service starts or ends.
                if answer.status != 503 { outcome.strangeAnswers.append("post \(answer.status)") }
            }
            outcome.acknowledged.append(body)
            if let (count, continuation) = forCount, outcome.acknowledged.count >= count {
                forCount = nil
                continuation.resume()
            }
        }
    }

    /// Takes leads until the day is over.
    func work(as login: String) async {
        _ = await send("PUT", "/v1/presence", #"{"presence":"available"}"#, as: login)
        while !isOver {
            let next = await send("POST", "/v1/next", "", as: login)
            let lead = next.json["lead"] as? [String: Any]
            guard let id = lead?["lead_id"] as? String, let epoch = lead?["epoch"] as? Int else {
                // A person without an offer looks again a little later.
                try? await Task.sleep(for: .milliseconds(20))
                continue
            }
            let answer = await send("POST", "/v1/leads/\(id)/accept", #"{"epoch":\#(epoch)}"#, as: login)
            // 409: it was accepted by the request that was cut off, or it was merged meanwhile.
            switch answer.status {
            case 200:
                if let other = outcome.accepted.updateValue(login, forKey: id), other != login {
                    outcome.acceptedTwice.append(id)
                }
            case 404, 409, 503: break
            default: outcome.strangeAnswers.append("accept \(answer.status)")
            }
        }
    }

    /// Sends until there is a whole answer, from whichever service runs then.
    private func send(
        _ method: String, _ path: String, _ body: String, as login: String
    ) async -> (status: Int, json: [String: Any]) {
        while true {
            guard let port else {
                await withCheckedContinuation { forPort.append($0) }
                continue
            }
            let client = LeadlinedHTTP(port: port, token: tokens[login])
            guard let answer = await client.send(method, path, body) else {
                // Killed, and perhaps not yet noticed here.
                try? await Task.sleep(for: .milliseconds(5))
                continue
            }
            let json = try? JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
            return (answer.status, json ?? [:])
        }
    }

    private static func inquiry(using random: inout SplitMix64) -> String {
        let now = Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
        let id = InquiryID(at: now, using: &random)
        // Few enough numbers that some belong to an open lead: the joiner works through the crashes too.
        let number = Int.random(in: 100...199, using: &random)
        let texts = [
            "drinks a fifth of vodka every day and shakes in the morning", "asking about an evening program",
            "finished detox yesterday, nothing lined up", "please call me",
        ]
        let text = texts[Int.random(in: 0..<texts.count, using: &random)]
        return """
            {"id":"\(id)","received_at":"\(now)","channel":"web_form","text":"\(text)","phone":"+1 213 555 0\(number)"}
            """
    }
}
