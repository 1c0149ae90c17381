import EmbeddedPostgres
import Postgres
import Reports
import Store
import Vault

/// Why a command ends: what happened, why, and the next command to type.
package struct CommandFault: Error, Hashable, Sendable {
    /// The kinds of failure, by exit code (sysexits.h where it has one).
    package enum Kind: Int32, Sendable {
        /// A check found something wrong.
        case checkFailed = 1
        /// The command line does not fit together.
        case usage = 64
        /// A file or text given to the command is not what it must be.
        case badInput = 65
        /// The database cannot be reached or does not work.
        case unavailable = 69
        /// Something failed in a way this program does not know.
        case unexpected = 70
        /// A file or folder cannot be written.
        case cannotWrite = 73
        /// Another process holds the data folder.
        case alreadyRunning = 75
        /// A setting, a key file or the installation is wrong.
        case wrongSetting = 78
    }

    /// What kind it is.
    package let kind: Kind
    /// What happened, and why.
    package let what: String
    /// What to type or do next.
    package let next: String?

    /// A failure in words that are safe to print and to log.
    package init(_ kind: Kind, _ what: String, next: String? = nil) {
        self.kind = kind
        self.what = what
        self.next = next
    }

    /// The exit code.
    package var exitCode: Int32 { kind.rawValue }

    /// The message as it is printed on stderr.
    package var text: String {
        var text = "leadlined: \(what)"
        if let next { text += "\n  next: \(next)" }
        return text
    }
}

extension CommandFault {
    /// Finds the words for an error of a layer below; nil for one that is not known here, such as a parser's.
    package init?(explaining error: any Error) {
        switch error {
        case let fault as CommandFault: self = fault
        case let error as StoreError: self.init(store: error)
        case let error as PostgresError: self.init(postgres: error)
        case let failure as Migrator.Failure: self.init(migration: failure)
        case let error as VaultError: self.init(vault: error)
        case let error as EmbeddedPostgresError: self.init(embedded: error)
        case let error as ReportError: self.init(report: error)
        default: return nil
        }
    }

    private init(store error: StoreError) {
        switch error {
        case .busy:
            self.init(.unavailable, "the database is busy or away", next: "leadlined doctor")
        case .outcomeUnknown:
            self.init(
                .unavailable, "the connection to the database was lost, so what was done last is not known",
                next: "leadlined doctor, then the same command again")
        case .cancelled:
            self.init(.unavailable, "stopped before anything was changed")
        case .rejected(let failure):
            self.init(postgres: .rejected(failure))
        case .refused(let refusal):
            self.init(.badInput, "the desk refused it: \(refusal.reason.rawValue)")
        case .unreadable(let what):
            self.init(.unavailable, "\(what) cannot be read from the database", next: "leadlined doctor")
        }
    }

    private init(postgres error: PostgresError) {
        switch error {
        // Undefined table, missing privilege, unknown role: the schema is not there, or not ours.
        case .rejected(let failure) where ["42P01", "42501", "28000", "42703"].contains(failure.sqlState):
            self.init(
                .unavailable, "the database is not prepared for this program: \(failure)",
                next: "leadlined migrate")
        default:
            self.init(.unavailable, "\(error)", next: "leadlined doctor")
        }
    }

    private init(migration failure: Migrator.Failure) {
        switch failure {
        case .pending: self.init(.wrongSetting, failure.description, next: "leadlined migrate")
        case .newerSchema, .changedMigration: self.init(.wrongSetting, failure.description)
        }
    }

    private init(vault error: VaultError) {
        switch error {
        case .cannotWrite: self.init(.cannotWrite, error.description)
        case .permissions(let path, _):
            self.init(.wrongSetting, "\(path) can be opened by others", next: "chmod 600 '\(path)'")
        case .noKeyring(let path):
            self.init(
                .wrongSetting, "there is no key file at \(path)",
                next: "restore it from its backup: what it sealed cannot be read without it")
        case .keyMissing, .keyDestroyed, .keyInUse, .tampered, .unreadableKeyring, .wouldLoseKeys:
            self.init(.wrongSetting, error.description)
        }
    }

    private init(embedded error: EmbeddedPostgresError) {
        switch error {
        case .notInstalled(let missing):
            self.init(
                .wrongSetting, "PostgreSQL 15 is not installed: \(missing) is missing",
                next: "sudo apt-get install postgresql-15   (elsewhere installed: LEADLINE_POSTGRES_PROGRAMS)"
            )
        case .noServerUser:
            self.init(
                .wrongSetting,
                "PostgreSQL does not run as root, and there is no user postgres to step down to",
                next: "apt-get install postgresql-15   (makes the user)")
        case .notTraversable(let folder, let user):
            self.init(
                .wrongSetting, "the user \(user), who runs the database, may not enter \(folder)",
                next: "chmod o+x '\(folder)'")
        case .alreadyRunning(let folder, let pid):
            self.init(
                .alreadyRunning, "\(folder) is in use by another leadlined (pid \(pid))",
                next: "kill \(pid), or give another --data DIR")
        case .notOurs(let folder, let reason):
            self.init(
                .wrongSetting, "\(folder) cannot hold the database: \(reason)",
                next: "give another --data DIR")
        case .diskFull(let folder):
            self.init(
                .unavailable, "no space is left for the database in \(folder)", next: "df -h '\(folder)'")
        case .failed:
            self.init(.unavailable, "\(error)")
        }
    }

    private init(report error: ReportError) {
        switch error {
        case .database(let error): self.init(postgres: error)
        case .noSuchOrg: self = .notFounded
        case .unknownZone, .unreadable: self.init(.unavailable, error.description)
        }
    }
}
