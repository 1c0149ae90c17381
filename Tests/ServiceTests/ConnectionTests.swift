import API
import Admissions
import Glibc
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Service
import TestDatabase
import Testing

/// The service behind a real socket, before clients that drip, flood and stay.
@Suite(.timeLimit(.minutes(5))) struct `Connections` {
    @Test func `a body that drips is cut off at its deadline`() async throws {
        var limits = ServiceLimits()
        limits.body = .milliseconds(200)
        let answer = try await exchange(limits: limits) { token in
            """
            POST /v1/inquiries HTTP/1.1\r\nHost: desk\r\nAuthorization: Bearer \(token)\r\n\
            Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{"id":
            """
        }
        // The connection ended; the body never did.
        #expect(!answer.contains("HTTP/1.1 2"))
    }

    @Test func `a body that was refused unread is not waited for`() async throws {
        let answer = try await exchange { token in
            """
            POST /v1/inquiries HTTP/1.1\r\nHost: desk\r\nAuthorization: Bearer \(token)\r\n\
            Content-Type: application/json\r\nContent-Length: 900000\r\n\r\n
            """
        }
        #expect(answer.hasPrefix("HTTP/1.1 413"))
        #expect(answer.lowercased().contains("connection: close"))
    }

    @Test func `headers without end are refused`() async throws {
        let answer = try await exchange { _ in
            "GET /health/live HTTP/1.1\r\nHost: desk\r\nX-Long: " + String(repeating: "x", count: 40_000)
                + "\r\n\r\n"
        }
        #expect(!answer.contains("HTTP/1.1 2"))
    }

    @Test func `an idle connection is closed`() async throws {
        var limits = ServiceLimits()
        limits.idle = .milliseconds(200)
        let answer = try await exchange(limits: limits) { _ in "GET /health/live HT" }
        #expect(!answer.contains("HTTP/1.1 2"))
    }

    @Test func `a held-back listing does not hold up a shutdown`() async throws {
        var limits = ServiceLimits()
        limits.longPoll = .seconds(600)
        limits.pollInterval = .seconds(600)
        let desk = try await TestService.make(limits: limits)
        let start = ContinuousClock.now
        try await desk.service.application(address: .hostname("127.0.0.1", port: 0)).test(.live) { client in
            let person = TestDesk(client: client, tokens: desk.tokens)
            let first = try await person.get("/v1/queue", as: .staff).read(QueueListing.self)
            let held = Task { try await person.get("/v1/queue?wait=60&after=\(first.version)", as: .staff) }
            while !desk.logs.lines.contains(where: { $0.contains("listing held back") }) {
                await Task.yield()
            }
            return held
        }.cancel()
        // The handler was to wait ten minutes; the run has ended all the same.
        #expect(ContinuousClock.now - start < .seconds(60))
    }

    /// Sends a text over a socket of its own and reads until the service closes it.
    private func exchange(
        limits: ServiceLimits = ServiceLimits(), _ request: @Sendable (_ token: String) -> String
    ) async throws -> String {
        let desk = try await TestService.make(limits: limits)
        let text = request(desk.tokens[.site] ?? "")
        return try await desk.service.application(address: .hostname("127.0.0.1", port: 0)).test(.live) {
            client in
            guard let port = client.port else { throw TestFailure("no port") }
            return try await RawSocket.exchange(text, port: UInt16(port))
        }
    }
}

/// A socket without an HTTP client's manners. Its calls block, so they run on a thread of their own.
private enum RawSocket {
    static func exchange(_ text: String, port: UInt16) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            let thread = Thread { continuation.resume(with: Result { try talk(text, port: port) }) }
            if !thread.start() { continuation.resume(throwing: TestFailure("no thread")) }
        }
    }

    private static func talk(_ text: String, port: UInt16) throws -> String {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard handle >= 0 else { throw TestFailure("no socket") }
        defer { close(handle) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw TestFailure("not connected") }
        let bytes = Array(text.utf8)
        _ = send(handle, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(handle, &buffer, buffer.count, 0)
            guard count > 0 else { return String(decoding: answer, as: UTF8.self) }
            answer += buffer[..<count]
        }
    }
}

/// A thread that runs a closure once.
private final class Thread: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    func start() -> Bool {
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self).toOpaque()
        let status = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Thread>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, context)
        if status == 0 { pthread_detach(thread) }
        return status == 0
    }
}
