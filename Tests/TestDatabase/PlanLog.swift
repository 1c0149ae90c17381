import EmbeddedPostgres
import FoundationEssentials
import Postgres

/// The plans PostgreSQL really used, read from its log (auto_explain), by the table each node reads.
package struct PlanLog: Sendable {
    private let path: String
    private let start: Int
    private let database: String

    init(_ cluster: EmbeddedPostgres, database: String, logFile: String) async throws {
        let server = Server(cluster.conninfo(database: database, user: nil), applicationName: "tests")
        let connection = try await Connection.open(server, within: .seconds(20))
        for setting in [
            "session_preload_libraries = 'auto_explain'", "auto_explain.log_min_duration = 0",
            "auto_explain.log_format = 'json'", "auto_explain.log_nested_statements = off",
            "log_statement = 'all'",
        ] {
            try await connection.script("alter database \(database) set \(setting)", within: .seconds(20))
        }
        await connection.close()
        path = logFile
        self.database = database
        start = try Data(contentsOf: URL(filePath: logFile)).count
    }

    /// Every full scan of one of these tables since the log was opened, with the beginning of its statement.
    package func fullScans(of tables: Set<String>) throws -> [String] {
        var statement = ""
        var node = ""
        var found: [String] = []
        for line in try lines() {
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count >= 4 else { continue }
            switch parts[1] {
            case "Query Text": statement = String(parts[3].prefix(160)).replacing("\\n", with: " ")
            case "Node Type": node = String(parts[3])
            case "Relation Name":
                if node == "Seq Scan", tables.contains(String(parts[3])) {
                    found.append("\(parts[3]) in: \(statement)")
                }
            default: break
            }
        }
        return found
    }

    /// The names of the statements that ran since the log was opened, cut as the server's prepared statements are.
    package func namesRun() throws -> Set<String> {
        let names = try lines().compactMap { line -> String? in
            guard let start = line.firstRange(of: "LOG:  execute ") else { return nil }
            let prepared = line[start.upperBound...].prefix { $0 != ":" }
            guard let hash = prepared.lastIndex(of: "_") else { return nil }
            return String(prepared[..<hash])
        }
        return Set(names)
    }

    /// The names of the statements in the source files of a target that `isMeant` picks, cut likewise.
    package static func names(in target: String, where isMeant: (String) -> Bool) throws -> Set<String> {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/\(target)")
        var names: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where isMeant(file) {
            guard file.hasSuffix(".swift") else { continue }
            let source = String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
            for declaration in source.split(separator: "= Statement(").dropFirst() {
                let parts = declaration.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
                guard parts.count == 3 else { continue }
                names.insert(String(parts[1].prefix(36)))
            }
        }
        return names
    }

    /// How many statements were planned since the log was opened.
    package func statementCount() throws -> Int {
        try lines().count { $0.contains("\"Query Text\":") }
    }

    /// The lines of this database's own plans: others write to the same log.
    private func lines() throws -> [Substring] {
        let text = String(
            decoding: try Data(contentsOf: URL(filePath: path)).dropFirst(start), as: UTF8.self)
        var isOurs = false
        return text.split(separator: "\n").filter { line in
            if line.contains(" LOG: ") { isOurs = line.contains(" db=\(database) ") }
            return isOurs
        }
    }
}
