import ArgumentParser
import EmbeddedPostgres
import Glibc
import Logging
import Vault

/// `leadlined doctor`
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look the desk over and say what to do about what is wrong.",
        discussion: """
            Prints a line for each thing looked at: ok, warning or failed with the next command to type, or skipped \
            because something it needs failed. Looks at the data folder, the key file, the database, its three roles, the \
            schema, the clocks, the staff and the pager. Changes nothing; a private database that does not run is started for \
            the look and stopped again. Ends with 1 when something failed.
            """)

    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try data.settings()
        var examination = Examination()
        let hasFolder = await examination.look(at: "folder") {
            guard access(settings.data.path, R_OK | W_OK | X_OK) == 0 else {
                throw CommandFault(
                    .checkFailed, "\(settings.data.path): \(String(cString: strerror(errno)))",
                    next: "leadlined serve --data \(settings.data.path)   (makes a new desk there)")
            }
            return (true, settings.data.path)
        }
        var keyring: Keyring?
        if hasFolder == true {
            keyring = await examination.look(at: "keys") {
                (try Keyring(file: settings.data.keyring), "\(settings.data.keyring), 0600")
            }
        } else {
            examination.skip("keys")
        }
        switch settings.database {
        case .server(let url):
            await examination.examine(Servers(url: url, settings: settings), keyring: keyring)
        case .embedded where hasFolder == true:
            await examineEmbedded(settings, keyring, &examination)
        case .embedded:
            examination.skip("database", "service", "worker", "reporter", "schema", "desk", "clock", "staff")
        }
        await examination.examine(settings.pager)
        for line in examination.lines { Terminal.print(line) }
        if !examination.isHealthy { throw ExitCode(CommandFault.Kind.checkFailed.rawValue) }
    }

    private func examineEmbedded(
        _ settings: Settings, _ keyring: Keyring?, _ examination: inout Examination
    ) async {
        let embedded = settings.embedded(logger: ServiceLog.logger(atLeast: .error, settings))
        var ours: HeldLock?
        let isUp = await examination.look(at: "database") {
            guard settings.data.hasCluster else {
                throw CommandFault(
                    .checkFailed, "no desk was started in this folder yet",
                    next: "leadlined serve --data \(settings.data.path)")
            }
            do throws(EmbeddedPostgresError) {
                ours = try HeldLock(settings.data)
            } catch .alreadyRunning(_, let pid) {
                return (true, "runs, held by pid \(pid)")
            }
            try await embedded.start()
            return (true, "starts (no service is running)")
        }
        if isUp == true {
            await examination.examine(Servers(embedded), keyring: keyring)
        } else {
            examination.skip("service", "worker", "reporter", "schema", "desk", "clock", "staff")
        }
        if ours != nil { try? await embedded.stop() }
        withExtendedLifetime(ours) {}
    }
}
