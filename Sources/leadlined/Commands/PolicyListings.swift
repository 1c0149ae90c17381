import API
import Admissions
import ArgumentParser
import DeskFiles
import Routing
import Store

/// `leadlined policy show`
struct PolicyShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print the policy in force, or another version.",
        discussion: """
            Prints the file as it was applied, comments and all, under a line that says which version it is; `policy apply` \
            reads it back to the same rules. With --list a line for each version.

              $ leadlined policy show >policy.yaml
              $ leadlined policy show --version 3 --json
              $ leadlined policy show --list
            """)

    @Option(help: ArgumentHelp("Another version than the one in force.", valueName: "number"))
    var version: Int?

    @Flag(help: "List the versions, the oldest first.")
    var list = false

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    func validate() throws {
        if list, version != nil { throw ValidationError("either --list or --version is expected") }
    }

    func run() async throws {
        let versions = try await OpenDesk.withExisting(try data.settings()) { opened -> [StoredPolicy] in
            if list { return try await opened.desk.policies() }
            return [try await opened.desk.storedPolicy(version)]
        }
        let entries = versions.map(PolicyEntry.init(_:))
        if json {
            let bytes = list ? try Wire.encode(entries) : try Wire.encode(entries.first)
            Terminal.print(String(decoding: bytes, as: UTF8.self))
        } else if list {
            for stored in versions { Terminal.print(PolicyVersion(stored).line) }
        } else if let stored = versions.first {
            Terminal.print("# " + PolicyVersion(stored).line)
            Terminal.print(stored.file.trimmingSuffix("\n"))
        }
    }
}

/// `leadlined policy diff`
struct PolicyDiff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Print the values in which two policies differ.",
        discussion: """
            Compares values, not text: a line for each key, with its value in the first and in the second. Without \
            arguments the version before with the one in force; with one, a version with the one in force, or the one in \
            force with a file; with two, in their order.

              $ leadlined policy diff
              $ leadlined policy diff policy.yaml
              $ leadlined policy diff 2 5 --json
            """)

    @Argument(help: ArgumentHelp("The first: a version, or a file.", valueName: "file|version"))
    var first: String?

    @Argument(help: ArgumentHelp("The second.", valueName: "file|version"))
    var second: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var data: DataOptions

    func run() async throws {
        let given = try [first, second].compactMap { $0 }.map(Side.init(_:))
        let changes = try await OpenDesk.withExisting(try data.settings()) { opened -> [FileChange] in
            let desk = opened.desk
            func policy(_ side: Side) async throws -> Policy {
                switch side {
                case .file(let policy): policy
                case .version(let number): try await desk.storedPolicy(number).policy
                }
            }
            if given.count == 2 {
                return FileChange.between(try await policy(given[0]), try await policy(given[1]))
            }
            let current = try await desk.policy()
            switch given.first {
            case nil:
                let before =
                    current.version > 1 ? try await desk.storedPolicy(current.version - 1).policy : current
                return FileChange.between(before, current)
            case .version(let number):
                return FileChange.between(try await policy(.version(number)), current)
            case .file(let policy):
                return FileChange.between(current, policy)
            }
        }
        if json {
            Terminal.print(String(decoding: try Wire.encode(changes), as: UTF8.self))
        } else if changes.isEmpty {
            Terminal.say("no value differs")
        } else {
            for line in FileChange.lines(of: changes) { Terminal.print(line) }
        }
    }

    /// What one argument names.
    private enum Side: Sendable {
        case version(Int)
        case file(Policy)

        init(_ argument: String) throws {
            if let number = Int(argument), number >= 1 {
                self = .version(number)
            } else {
                self = .file(try PolicyReview(file: argument).file.policy)
            }
        }
    }
}

/// A version of the policy with its rules, for programs.
private struct PolicyEntry: Encodable, Sendable {
    let version: Int
    let appliedAt: Instant
    let appliedBy: String?
    let note: String?
    let policy: Policy

    init(_ stored: StoredPolicy) {
        version = stored.policy.version
        appliedAt = stored.appliedAt
        appliedBy = stored.appliedBy
        note = stored.note
        policy = stored.policy
    }
}

extension Desk {
    /// A version of the policy, or the one in force.
    fileprivate func storedPolicy(_ version: Int?) async throws -> StoredPolicy {
        let number: Int
        if let version { number = version } else { number = try await policy().version }
        guard let stored = try await policy(version: number) else {
            throw CommandFault(
                .badInput, "there is no version \(number) of the policy", next: "leadlined policy show --list"
            )
        }
        return stored
    }
}

extension String {
    /// The text without what it ends with.
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
