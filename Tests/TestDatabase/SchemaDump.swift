import EmbeddedPostgres
import Foundation
package import Postgres

extension TestDatabase {
    /// A database without any schema, as its owner.
    package static func makeEmpty() async throws -> Server {
        try await TestCluster.shared.makeEmptyDatabase()
    }

    /// The schema as `pg_dump` writes it, without comments and the lines that differ between two dumps.
    package func dumpSchema() async throws -> String {
        let output = Pipe()
        let dump = Process()
        dump.executableURL = URL(filePath: EmbeddedPostgres.debianPrograms + "/pg_dump")
        dump.arguments = ["--schema-only", "--no-owner", "--dbname", conninfo]
        dump.standardOutput = output
        try dump.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        dump.waitUntilExit()
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("--") && !$0.hasPrefix("\\") }
        return lines.joined(separator: "\n") + "\n"
    }
}
