import EmbeddedPostgres
import Glibc
import Logging
import Postgres
import Testing

@Suite struct EmbeddedPostgresTests {
    /// Runs the body with a server folder of its own, and leaves no server behind.
    private func withFolder(
        _ name: String = "postgres",
        _ body: (EmbeddedPostgres, String) async throws -> Void
    ) async throws {
        let folder = try Cluster.temporaryFolder()
        defer { Cluster.remove(folder) }
        let postgres = server(in: folder + "/" + name)
        do {
            try await body(postgres, folder + "/" + name)
        } catch {
            try await postgres.stop()
            throw error
        }
        try await postgres.stop()
        #expect(postgres.postmasterPID == nil)
    }

    private func server(in folder: String) -> EmbeddedPostgres {
        EmbeddedPostgres(
            folder: folder,
            // Several servers run beside each other here.
            settings: ["shared_buffers": "8MB"],
            logger: Logger(label: "tests"))
    }

    private func value<Value: ColumnValue & Sendable>(_ sql: String, on postgres: EmbeddedPostgres)
        async throws -> Value
    {
        let conninfo = postgres.conninfo(database: "postgres", user: nil)
        let connection = try await Connection.open(Server(conninfo, applicationName: "tests"))
        let rows = try await connection.rows(Statement("test", sql)())
        await connection.close()
        return try rows.exactlyOne { try $0.next(Value.self) }
    }

    @Test func `what was stored is there after a stop and a start`() async throws {
        try await withFolder { postgres, _ in
            try await postgres.start()
            let _: Int = try await value("with t as (select 1) select count(*) from t", on: postgres)
            let connection = try await Connection.open(
                Server(postgres.conninfo(database: "postgres", user: nil), applicationName: "tests"))
            try await connection.script("create table kept as select 42 as n")
            try await postgres.stop()
            #expect(postgres.postmasterPID == nil)
            try await postgres.start()
            #expect(try await value("select n from kept", on: postgres) == 42)
        }
    }

    @Test func `it is durable, in UTF-8, checked by checksums, and has no TCP port`() async throws {
        let postgres = try await Cluster.shared.postgres
        for (name, expected) in [
            ("fsync", "on"), ("synchronous_commit", "on"), ("full_page_writes", "on"),
            ("data_checksums", "on"), ("server_encoding", "UTF8"), ("listen_addresses", ""), ("jit", "off"),
            ("log_min_error_statement", "panic"), ("unix_socket_permissions", "0700"),
        ] {
            let setting: String = try await value("select current_setting('\(name)')", on: postgres)
            #expect(setting == expected, "\(name)")
        }
    }

    @Test func `the folder is closed to everybody else`() async throws {
        let folder = try await Cluster.shared.folder + "/postgres"
        for path in [folder, folder + "/data", folder + "/socket"] {
            var facts = stat()
            #expect(lstat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o700, "\(path)")
        }
        var facts = stat()
        #expect(lstat(folder + "/socket/.s.PGSQL.5432", &facts) == 0 && facts.st_mode & 0o777 == 0o700)
    }

    @Test func `a running server is adopted, not started again`() async throws {
        let cluster = try await Cluster.shared
        let postgres = cluster.postgres
        let folder = cluster.folder + "/postgres"
        let pid = try #require(postgres.postmasterPID)
        // What a process finds that comes after one that was killed.
        let successor = server(in: folder)
        try await successor.start()
        #expect(successor.postmasterPID == pid)
        #expect(try await value("select 1", on: successor) == 1)
    }

    @Test func `the server is in a session of its own, out of Ctrl-C's reach`() async throws {
        let postgres = try await Cluster.shared.postgres
        let pid = try #require(postgres.postmasterPID)
        #expect(getpgid(pid) != getpgrp() && getsid(pid) != getsid(0))
    }

    @Test func `a killed server is recovered, and its pid file is no obstacle`() async throws {
        try await withFolder { postgres, folder in
            try await postgres.start()
            kill(try #require(postgres.postmasterPID), SIGKILL)
            while postgres.postmasterPID != nil { await Task.yield() }
            // After a reboot the number in the file may be that of any process, such as this one.
            let file = open(folder + "/data/postmaster.pid", O_WRONLY | O_TRUNC)
            #expect(file >= 0)
            let lines = Array("\(getpid())\n\(folder)/data\n0\n5432\n\n".utf8)
            #expect(write(file, lines, lines.count) == lines.count)
            close(file)
            try await postgres.start()
            #expect(try await value("select 1", on: postgres) == 1)
        }
    }

    @Test func `a server that hangs is replaced`() async throws {
        try await withFolder { postgres, folder in
            try await postgres.start()
            let pid = try #require(postgres.postmasterPID)
            kill(pid, SIGSTOP)
            try await server(in: folder).start()
            #expect(postgres.postmasterPID != pid)
            #expect(try await value("select 1", on: postgres) == 1)
        }
    }

    @Test func `a folder too deep for a socket path works all the same`() async throws {
        try await withFolder(String(repeating: "deep", count: 25)) { postgres, _ in
            try await postgres.start()
            #expect(try await value("select 1", on: postgres) == 1)
        }
    }

    @Test func `a role of any name may sign in over the socket`() async throws {
        let postgres = try await Cluster.shared.postgres
        let superuser = Server(postgres.conninfo(database: "postgres", user: nil), applicationName: "tests")
        let connection = try await Connection.open(superuser)
        try await connection.script("create role \"o'brien\" login")
        await connection.close()
        let other = Server(postgres.conninfo(database: "postgres", user: "o'brien"), applicationName: "tests")
        let role = try await Connection.open(other)
        let rows = try await role.rows(Statement("who", "select current_user::text")())
        #expect(try rows.exactlyOne { try $0.next(String.self) } == "o'brien")
        await role.close()
    }

    @Test func `stopping what does not run is no error`() async throws {
        try await withFolder { postgres, _ in try await postgres.stop() }
    }
}
