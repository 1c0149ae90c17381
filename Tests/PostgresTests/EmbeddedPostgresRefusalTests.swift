import EmbeddedPostgres
import Glibc
import Logging
import Testing

@Suite struct EmbeddedPostgresRefusalTests {
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = try Cluster.temporaryFolder()
        defer { Cluster.remove(folder) }
        try await body(folder)
    }

    private func server(in folder: String, programs: String = EmbeddedPostgres.debianPrograms)
        -> EmbeddedPostgres
    {
        EmbeddedPostgres(folder: folder, programs: programs, logger: Logger(label: "tests"))
    }

    @Test func `without initdb the error names the Debian package and the command`() async throws {
        try await withFolder { folder in
            let error = await #expect(throws: EmbeddedPostgresError.self) {
                try await server(in: folder + "/postgres", programs: folder).start()
            }
            #expect(error == .notInstalled(missing: folder + "/initdb"))
            #expect(error.map { "\($0)".contains("apt-get install postgresql-15") } == true)
        }
    }

    @Test func `a folder with somebody else's files is refused and left alone`() async throws {
        try await withFolder { folder in
            close(open(folder + "/diary.txt", O_CREAT | O_WRONLY, 0o600))
            let refusal = EmbeddedPostgresError.notOurs(folder: folder, reason: "it contains 'diary.txt'")
            await #expect(throws: refusal) { try await server(in: folder).start() }
            #expect(access(folder + "/data", F_OK) != 0 && access(folder + "/diary.txt", F_OK) == 0)
        }
    }

    @Test func `a name a shell would read differently is refused`() async throws {
        try await withFolder { folder in
            await #expect(throws: EmbeddedPostgresError.self) {
                try await server(in: folder + "/a$(b)").start()
            }
        }
    }

    @Test(.enabled(if: geteuid() == 0, "only root steps down to another user"))
    func `a parent the server's user may not enter is named with the remedy`() async throws {
        try await withFolder { folder in
            let closed = folder + "/closed"
            #expect(mkdir(closed, 0o700) == 0)
            let error = await #expect(throws: EmbeddedPostgresError.self) {
                try await server(in: closed + "/postgres").start()
            }
            #expect(error == .notTraversable(folder: closed, user: "postgres"))
            #expect(error.map { "\($0)".contains("chmod o+x '\(closed)'") } == true)
        }
    }

    @Test func `a start that fails ends with the server's own words`() async throws {
        try await withFolder { folder in
            let postgres = EmbeddedPostgres(
                folder: folder + "/postgres",
                settings: ["shared_buffers": "nonsense"],
                logger: Logger(label: "tests"))
            let error = await #expect(throws: EmbeddedPostgresError.self) { try await postgres.start() }
            #expect(error.map { "\($0)".contains("shared_buffers") } == true)
        }
    }

    @Test func `a data folder is locked once, and the second learns by which process`() async throws {
        try await withFolder { folder in
            do {
                let lock = try DataFolderLock(folder: folder)
                #expect(throws: EmbeddedPostgresError.alreadyRunning(folder: folder, pid: getpid())) {
                    _ = try DataFolderLock(folder: folder)
                }
                _ = consume lock
            }
            _ = try DataFolderLock(folder: folder)
        }
    }

    @Test func `a lock on a folder that is not there is refused`() async throws {
        #expect(throws: EmbeddedPostgresError.self) { _ = try DataFolderLock(folder: "/nonexistent/folder") }
    }
}
