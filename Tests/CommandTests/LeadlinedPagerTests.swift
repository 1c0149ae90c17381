import Foundation
import Glibc
import Testing
import leadlined

/// How alarms leave the building, with real programs.
@Suite("leadlined: pager", .serialized, .timeLimit(.minutes(5))) struct LeadlinedPagerTests {
    private func program(_ body: String, in folder: TestFolder) throws -> String {
        let path = try folder.file("page", "#!/bin/sh\n\(body)\n")
        chmod(path, 0o755)
        return path
    }

    private func test(
        _ name: String, _ value: String, in folder: TestFolder
    ) async throws -> LeadlinedProcess.Ending {
        // A process another test starts at this moment may still hold the new file open for writing: ETXTBSY.
        for _ in 0..<50 {
            let end = try await LeadlinedProcess.run(
                "pager", "test", "--data", folder.data, in: folder, environment: [name: value])
            guard end.errors.contains("Text file busy") else { return end }
        }
        throw TestProcessError("the program stays busy")
    }

    @Test func `a program gets the message as one line, and what it says is printed`() async throws {
        let folder = try TestFolder()
        let kept = folder.path + "/kept"
        let path = try program("cat >\(kept); echo paged two people", in: folder)
        let end = try await test("LEADLINE_PAGER_COMMAND", path, in: folder)
        #expect(end.code == 0 && end.output == "exit code 0: paged two people\n", "\(end.errors)")
        let line = try #require(TestFolder.text(of: kept))
        let message = try #require(
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(message["kind"] as? String == "test" && message["attempt"] as? Int == 1)
        #expect(line.hasSuffix("}\n") && line.filter(\.isNewline).count == 1)
    }

    @Test(arguments: [
        ("echo no route; exit 3", "exit code 3: no route"), ("kill -9 $$", "ended by signal 9"),
    ])
    func `a program that fails is told, with what it said`(body: String, words: String) async throws {
        let folder = try TestFolder()
        let end = try await test("LEADLINE_PAGER_COMMAND", try program(body, in: folder), in: folder)
        #expect(end.code == 69 && end.errors.contains("not delivered: \(words)"), "\(end.errors)")
    }

    @Test func `a program that reads nothing or leaves a child behind holds nobody up`() async throws {
        let folder = try TestFolder()
        let path = try program("exec <&-; sleep 30 & exit 0", in: folder)
        let start = ContinuousClock.now
        let end = try await test("LEADLINE_PAGER_COMMAND", path, in: folder)
        #expect(end.code == 0 && ContinuousClock.now - start < .seconds(15))
    }

    @Test func `a program that is not there, two pagers and none are told with what to type`() async throws {
        let folder = try TestFolder()
        let missing = try await test("LEADLINE_PAGER_COMMAND", folder.path + "/none", in: folder)
        #expect(missing.code == 69 && missing.errors.contains("cannot be started"))
        #expect(try await test("LEADLINE_PAGER_COMMAND", "page-us", in: folder).code == 78)
        #expect(try await test("LEADLINE_PAGER_URL", "ftp://x", in: folder).code == 78)
        let both = try await LeadlinedProcess.run(
            "pager", "test", "--data", folder.data, in: folder,
            environment: ["LEADLINE_PAGER_COMMAND": "/bin/true", "LEADLINE_PAGER_URL": "https://x.example"])
        #expect(both.code == 78 && both.errors.contains("both set"))
        let none = try await LeadlinedProcess.run("pager", "test", "--data", folder.data, in: folder)
        #expect(none.code == 78 && none.errors.contains("no pager is set"))
    }

    @Test func `a URL is posted the message; what refuses or does not answer is told without the URL`()
        async throws
    {
        let folder = try TestFolder()
        let (server, port) = try await LeadlinedProcess.serve(folder)
        // Some HTTP service that takes no such post: the desk's own.
        let refused = try await test(
            "LEADLINE_PAGER_URL", "http://127.0.0.1:\(port)/v1/openapi.json?secret=s3cret", in: folder)
        #expect(refused.code == 69 && refused.errors.contains("HTTP 4") && !refused.errors.contains("s3cret"))
        server.signal(SIGTERM)
        #expect(await server.ending().code == 0)
        let away = try await test("LEADLINE_PAGER_URL", "http://127.0.0.1:\(port)/?secret=s3cret", in: folder)
        #expect(away.code == 69 && away.errors.contains("no answer") && !away.errors.contains("s3cret"))
    }

    @Test func `the doctor says when alarms stay inside, and when the program cannot be run`() async throws {
        let folder = try TestFolder()
        let none = try await LeadlinedProcess.run("doctor", "--data", folder.data, in: folder)
        #expect(none.output.contains("warning  pager      no pager is set"))
        let broken = try await LeadlinedProcess.run(
            "doctor", "--data", folder.data, in: folder,
            environment: ["LEADLINE_PAGER_COMMAND": folder.path + "/none"])
        #expect(broken.output.contains("failed   pager"))
    }
}
