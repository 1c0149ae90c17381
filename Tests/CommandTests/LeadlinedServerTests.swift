import EmbeddedPostgres
import Foundation
import Glibc
import Logging
import Testing

/// The program on a server of the operator's, chosen with LEADLINE_DATABASE_URL.
@Suite("leadlined: a server of one's own", .serialized, .timeLimit(.minutes(5)))
struct LeadlinedServerTests {
    @Test func `serve refuses a schema that is behind, migrate makes it, and serve and worker run on it`()
        async throws
    {
        try await withServer { desk in
            let folder = desk.folder
            let early = try await desk.run("serve")
            #expect(early.code == 78)
            #expect(early.errors.contains("next: leadlined migrate"))
            #expect(
                TestFolder.text(of: folder.data + "/keys/keyring.json") == nil, "serve makes no keys here")

            let plan = try await desk.run("migrate", "--plan")
            let made = try await desk.run("migrate", "--time-zone", "America/New_York")
            #expect(made.code == 0)
            #expect(made.output == plan.output && made.output.hasPrefix("desk\n"))
            #expect(try await desk.run("migrate").output.isEmpty)
            let other = try await desk.run("migrate", "--time-zone", "America/Los_Angeles")
            #expect(other.code == 78)

            let (service, port) = try await LeadlinedProcess.serve(folder, environment: desk.environment)
            #expect(await LeadlinedHTTP(port: port).send("GET", "/health/ready")?.status == 200)
            #expect(await folder.databaseIsGone(), "no private database beside it")

            let seal = folder.path + "/seal.json"
            #expect(try await desk.run("worker", "--make-seal", seal).code == 0)
            #expect(folder.mode(of: seal) == 0o600)
            let worker = try LeadlinedProcess(
                ["worker", "--seal", seal, "--data", folder.path + "/nowhere"], in: folder,
                environment: desk.environment)
            folder.note(worker.pid)
            try await worker.waitForError("worker runs")
            worker.signal(SIGTERM)
            #expect(await worker.ending().code == 0)

            service.signal(SIGTERM)
            #expect(await service.ending().code == 0)
            #expect(try await desk.run("check", "invariants").code == 0)
        }
    }

    @Test func `keys are never made anew for a database that has tables`() async throws {
        try await withServer { desk in
            #expect(try await desk.run("migrate").code == 0)
            try FileManager.default.removeItem(atPath: desk.folder.data + "/keys/keyring.json")
            let end = try await desk.run("migrate")
            #expect(end.code == 78)
            #expect(end.errors.contains("restore it from its backup"))
        }
    }

    @Test func `a server that is away is named as such, and no password is shown`() async throws {
        let desk = ServedDesk(folder: try TestFolder(), url: "postgres://owner:hunter2@127.0.0.1:1/leadline")
        let end = try await desk.run("serve")
        #expect(end.code == 69)
        #expect(end.errors.contains("next: leadlined doctor"))
        let doctor = try await desk.run("doctor")
        #expect(doctor.code == 1)
        #expect(![end.errors, doctor.output, doctor.errors].contains { $0.contains("hunter2") })
    }

    /// A server of the test's own for the body, reached through its socket.
    private func withServer(
        _ body: (ServedDesk) async throws -> Void
    ) async throws {
        let folder = try TestFolder()
        let logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }
        let server = EmbeddedPostgres(folder: folder.path + "/server", logger: logger)
        try await server.start()
        let outcome: Result<Void, any Error>
        do {
            let socket = (folder.path + "/server/socket").replacing("/", with: "%2F")
            let desk = ServedDesk(folder: folder, url: "postgres://postgres@\(socket)/postgres")
            outcome = .success(try await body(desk))
        } catch {
            outcome = .failure(error)
        }
        try await server.stop()
        try outcome.get()
    }
}

/// A data folder and the server its desk is on.
private struct ServedDesk: Sendable {
    let folder: TestFolder
    let url: String

    var environment: [String: String] { ["LEADLINE_DATABASE_URL": url] }

    func run(_ words: String...) async throws -> LeadlinedProcess.Ending {
        try await LeadlinedProcess(words + ["--data", folder.data], in: folder, environment: environment)
            .ending()
    }
}
