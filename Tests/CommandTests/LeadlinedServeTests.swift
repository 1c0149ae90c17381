import Foundation
import Glibc
import Testing

/// Runs the built program: what only a process of its own can show. One at a time, as each brings a PostgreSQL.
@Suite("leadlined: serve", .serialized, .timeLimit(.minutes(5))) struct LeadlinedServeTests {
    private static let staff = """
        {"site_time_zone": "America/Los_Angeles", "staff": [
         {"name": "Ana Ruiz", "login": "aruiz", "role": "manager", "languages": ["en"], "skills": {"detox": 4},
          "capacity": 6, "shifts": []}]}
        """

    @Test func `the first start makes a desk with private keys, and SIGTERM leaves nothing running`()
        async throws
    {
        let folder = try TestFolder()
        let (process, port) = try await LeadlinedProcess.serve(folder)
        #expect(TestFolder.text(of: folder.data + "/service.url") == "http://127.0.0.1:\(port)\n")
        #expect(folder.mode(of: folder.data + "/keys") == 0o700)
        #expect(folder.mode(of: folder.data + "/keys/keyring.json") == 0o600)
        #expect(await LeadlinedHTTP(port: port).send("GET", "/health/ready")?.status == 200)
        #expect(folder.postmaster != nil)
        process.signal(SIGTERM)
        let end = await process.ending()
        #expect(end.code == 0)
        #expect(end.errors.contains("leadlined staff import"), "an empty desk says what to type next")
        #expect(folder.postmaster == nil)
        #expect(await folder.databaseIsGone())
        #expect(TestFolder.text(of: folder.data + "/service.url") == nil)
    }

    @Test func `a second service on one data folder is refused and names the first`() async throws {
        let folder = try TestFolder()
        let (first, port) = try await LeadlinedProcess.serve(folder)
        let second = try await LeadlinedProcess.run("serve", "--data", folder.data, in: folder)
        #expect(second.code == 75)
        #expect(second.errors.contains("(pid \(first.pid))"))
        #expect(second.output.isEmpty)
        #expect(await LeadlinedHTTP(port: port).send("GET", "/health/ready")?.status == 200)
        first.signal(SIGINT)
        #expect(await first.ending().code == 0)
        #expect(await folder.databaseIsGone())
    }

    @Test func `after a SIGKILL the next start takes the running database over and loses nothing`()
        async throws
    {
        let folder = try TestFolder()
        let (killed, _) = try await LeadlinedProcess.serve(folder)
        let token = try await importedToken(folder)
        let orphan = folder.postmaster
        #expect(orphan != nil)
        killed.signal(SIGKILL)
        #expect(await killed.ending().code == nil)
        #expect(folder.postmaster == orphan, "the database outlives its parent")
        let (next, port) = try await LeadlinedProcess.serve(folder)
        #expect(folder.postmaster == orphan)
        #expect(await LeadlinedHTTP(port: port, token: token).send("GET", "/v1/me")?.status == 200)
        next.signal(SIGTERM)
        #expect(await next.ending().code == 0)
        #expect(await folder.databaseIsGone())
    }

    @Test func `an address that is taken ends the start, names the address, and leaves nothing running`()
        async throws
    {
        let folder = try TestFolder()
        let (first, port) = try await LeadlinedProcess.serve(folder)
        let other = try TestFolder()
        let second = try await LeadlinedProcess.run(
            "serve", "--data", other.data, "--listen", "127.0.0.1:\(port)", in: other)
        #expect(second.code == 69)
        #expect(second.errors.contains("cannot listen on 127.0.0.1:\(port)"))
        #expect(await other.databaseIsGone())
        first.signal(SIGTERM)
        await first.ending()
    }

    @Test func `a private database that was killed is started again while the service runs`() async throws {
        let folder = try TestFolder()
        let (service, port) = try await LeadlinedProcess.serve(folder)
        let token = try await importedToken(folder)
        let killed = try #require(folder.postmaster)
        kill(killed, SIGKILL)
        var status: Int?
        for _ in 0..<300 where status != 200 || folder.postmaster == killed {
            // The service tells nobody when it is well again.
            try await Task.sleep(for: .milliseconds(100))
            status = await LeadlinedHTTP(port: port, token: token).send("GET", "/v1/me")?.status
        }
        #expect(status == 200)
        #expect(folder.postmaster != killed)
        service.signal(SIGTERM)
        #expect(await service.ending().code == 0)
        #expect(await folder.databaseIsGone())
    }

    @Test func `without initdb the Debian package is named`() async throws {
        let folder = try TestFolder()
        let end = try await LeadlinedProcess.run(
            "serve", "--data", folder.data, in: folder,
            environment: ["LEADLINE_POSTGRES_PROGRAMS": folder.path])
        #expect(end.code == 78)
        #expect(end.errors.contains("initdb is missing"))
        #expect(end.errors.contains("apt-get install postgresql-15"))
    }

    @Test func `keys that others may read stop the start with the command that closes them`() async throws {
        let folder = try TestFolder()
        _ = try await LeadlinedProcess.run("migrate", "--data", folder.data, in: folder)
        let keyring = folder.data + "/keys/keyring.json"
        chmod(keyring, 0o640)
        let end = try await LeadlinedProcess.run("serve", "--data", folder.data, in: folder)
        #expect(end.code == 78)
        #expect(end.errors.contains("chmod 600 '\(keyring)'"))
        #expect(await folder.databaseIsGone())
    }

    @Test func `a database whose key file is gone is never given new keys`() async throws {
        let folder = try TestFolder()
        _ = try await LeadlinedProcess.run("migrate", "--data", folder.data, in: folder)
        let keyring = folder.data + "/keys/keyring.json"
        try FileManager.default.removeItem(atPath: keyring)
        let end = try await LeadlinedProcess.run("serve", "--data", folder.data, in: folder)
        #expect(end.code == 78)
        #expect(end.errors.contains("restore it from its backup"))
        #expect(TestFolder.text(of: keyring) == nil)
        #expect(await folder.databaseIsGone())
    }

    @Test func `a played clock and the real one never share a folder, and the played one goes on`()
        async throws
    {
        let folder = try TestFolder()
        let start = "2026-11-20T00:00:00-08:00"
        let token = try await importedToken(folder, "--clock", start + "x500")
        let (played, port) = try await LeadlinedProcess.serve(folder, "--clock", start + "x500")
        let first = try #require(await clock(port, token))
        #expect(first >= "2026-11-20T08:00:00Z" && first < "2026-11-21")
        played.signal(SIGTERM)
        let end = await played.ending()
        #expect(end.errors.contains("PLAYED CLOCK"))
        let real = try await LeadlinedProcess.run("serve", "--data", folder.data, in: folder)
        #expect(real.code == 78)
        #expect(real.errors.contains("--clock"))
        let (again, nextPort) = try await LeadlinedProcess.serve(folder, "--clock", start)
        let second = try #require(await clock(nextPort, token))
        #expect(second >= first, "the clock goes on where it stopped")
        again.signal(SIGTERM)
        #expect(await again.ending().code == 0)
        let onServer = try await LeadlinedProcess.run(
            "serve", "--data", folder.data, "--clock", start, in: folder,
            environment: ["LEADLINE_DATABASE_URL": "postgres://nobody@127.0.0.1:1/none"])
        #expect(onServer.code == 64)
    }

    /// Imports the one manager and gives their token.
    private func importedToken(_ folder: TestFolder, _ options: String...) async throws -> String {
        let file = try folder.file("staff.json", Self.staff)
        let words = ["staff", "import", file, "--data", folder.data] + options
        let end = try await LeadlinedProcess(words, in: folder).ending()
        let fields = end.output.split(whereSeparator: { "\t\n".contains($0) })
        guard end.code == 0, fields.count == 3 else { throw TestProcessError("staff import: \(end.errors)") }
        return String(fields[2])
    }

    /// What the desk's clock reads, in UTC.
    private func clock(_ port: Int, _ token: String) async -> String? {
        let answer = await LeadlinedHTTP(port: port, token: token).send("GET", "/v1/clock")
        let json = answer.flatMap { try? JSONSerialization.jsonObject(with: Data($0.body)) } as? [String: Any]
        return json?["now"] as? String
    }
}
