import API
import Admissions
import FoundationEssentials
import Synchronization
import leadline

/// A service of canned answers that notes what it was asked, and a screen that notes what was printed.
final class FakeService: Sendable {
    typealias Handler = @Sendable (ServiceRequest) throws -> ServiceResponse

    /// Nobody answers.
    struct Unreachable: Error {}

    private struct State {
        var handlers: [String: Handler] = [:]
        var requests: [ServiceRequest] = []
        var data = ""
        var talk = ""
        var input: [String] = []
        var isDown = false
    }

    private let state = Mutex(State())
    let folder: String

    init() {
        let name = "leadline-test-\(UUID().uuidString)"
        folder = FileManager.default.temporaryDirectory.appending(path: name).path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    var requests: [ServiceRequest] { state.withLock { $0.requests } }
    /// What went to standard output.
    var data: String { state.withLock { $0.data } }
    /// What went to standard error.
    var talk: String { state.withLock { $0.talk } }

    /// Answers `METHOD path` (without its query) from now on.
    func answer(_ route: String, _ handler: @escaping Handler) {
        state.withLock { $0.handlers[route] = handler }
    }

    /// Answers with a wire value.
    func answer(_ route: String, status: Int = 200, _ value: some Encodable) throws {
        let body = try Wire.encode(value)
        answer(route) { _ in ServiceResponse(status: status, body: body) }
    }

    /// Stops or starts answering.
    func setDown(_ isDown: Bool) { state.withLock { $0.isDown = isDown } }

    /// The lines the person will type; after them comes Ctrl-D.
    func type(_ lines: [String]) { state.withLock { $0.input = lines } }

    func session(edit: (@MainActor @Sendable (String) -> Bool)? = nil) -> Session {
        Session(
            client: ServiceClient(url: "http://desk.test") { try self.serve($0) }, screen: screen(),
            state: StateFolder(path: folder), realNow: { Sample.now },
            readLine: { self.state.withLock { $0.input.isEmpty ? nil : $0.input.removeFirst() } }, edit: edit)
    }

    func screen(isTerminal: Bool = false, rows: Int? = nil) -> Screen {
        Screen(
            columns: { 100 }, rows: { rows }, isTerminal: isTerminal,
            data: { text in self.state.withLock { $0.data += text } },
            aside: { text in self.state.withLock { $0.talk += text } })
    }

    /// Runs a command line against this service.
    func run(_ arguments: String...) async -> ExitStatus {
        await Leadline.run(arguments, screen: screen()) { self.session() }
    }

    private func serve(_ request: ServiceRequest) throws -> ServiceResponse {
        let handler = try state.withLock { state in
            state.requests.append(request)
            if state.isDown { throw Unreachable() }
            let path = request.target.split(separator: "?").first.map(String.init) ?? ""
            return state.handlers["\(request.method.rawValue) \(path)"]
        }
        guard let handler else { return ServiceResponse(status: 404, body: Array("{}".utf8)) }
        return try handler(request)
    }
}

/// Values the tests share.
enum Sample {
    static let now = Instant(rfc3339: "2026-11-20T22:05:00Z") ?? Instant(seconds: 0)

    static let clock = ClockInfo(
        now: now, zone: "America/Los_Angeles",
        offsets: [
            .init(from: Instant(rfc3339: "2026-11-01T09:00:00Z") ?? now, minutes: -480, abbreviation: "PST"),
            .init(from: Instant(rfc3339: "2027-03-14T10:00:00Z") ?? now, minutes: -420, abbreviation: "PDT"),
        ])

    static func id(_ digits: String) -> LeadID {
        LeadID(UInt128("01a1f7ff12847ca992a6e59da0" + digits, radix: 16) ?? 0)
    }

    static func lead(
        _ digits: String, state: LeadState = .waiting, isMine: Bool = false, epoch: Int = 2,
        flags: [SafetyFlag] = []
    ) -> LeadSummary {
        LeadSummary(
            leadID: id(digits), epoch: epoch, state: state, levelOfCare: .detox, queue: .detox,
            priority: flags.contains(where: \.isCrisis) ? .crisis : .routine, urgency: 60, flags: flags,
            needsCallback: false, channel: .phone, contacts: 1, receivedAt: now + .minutes(-10),
            holder: isMine ? "Ana" : nil, isMine: isMine)
    }

    static func listing(_ leads: [LeadSummary]) -> QueueListing {
        QueueListing(version: "1", clock: clock, leads: leads, queues: [.init(queue: .detox, waiting: 1)])
    }

    static func details(of lead: LeadSummary, voicemail: Bool?, text: String = "help") -> LeadDetails {
        var inquiry = Inquiry(
            id: InquiryID(at: now), receivedAt: clock.local(now), channel: .phone, text: text)
        inquiry.name = "Noel Ferrante"
        inquiry.phone = "(213) 555-0144 ext. 22"
        inquiry.safeToLeaveVoicemail = voicemail
        let assessment = Assessment(
            levelOfCare: .detox, leadQueue: .detox, ruleID: "D1", scenario: "active_withdrawal",
            safetyFlags: lead.flags, priority: lead.priority, urgency: lead.urgency, confidence: .high,
            needsCallback: false, clarifyQuestions: [.lastUse], rulesetVersion: "1")
        return LeadDetails(
            clock: clock, lead: lead, person: PersonDetails(newestFirst: [inquiry]), inquiries: [inquiry],
            assessment: assessment, evidence: [], touches: [], milestones: [], history: [])
    }
}
