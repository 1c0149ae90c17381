package import Admissions

/// The desk's people, shifts and holidays as a file.
package struct StaffFileDocument: Hashable, Sendable, Codable {
    /// The desk's time.
    package var clock: ClockInfo
    /// The JSON file; applied, it changes nothing.
    package var file: String

    /// Makes one of these parts.
    package init(clock: ClockInfo, file: String) {
        self.clock = clock
        self.file = file
    }
}

/// Checks a staff file, and makes or changes the people in it.
package struct StaffFileRequest: Hashable, Sendable, RequestBody {
    /// The JSON file, as text.
    package var file: String
    /// Whether it is only checked.
    package var dryRun: Bool?

    /// The most characters of a file.
    package static let fileLimit = 512 << 10
    /// JSON escapes line breaks and quotes: a body is longer than its file.
    package static let bodyLimit = 4 * fileLimit

    /// Makes one of these parts.
    package init(
        file: String, dryRun: Bool? = nil
    ) {
        self.file = file
        self.dryRun = dryRun
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule("file", .text(atMost: fileLimit), required: true, "The JSON file, as text."),
        FieldRule("dry_run", .boolean, "Whether it is only checked."),
    ]
}

/// What a staff file came to.
package struct StaffFileAnswer: Hashable, Sendable, Codable {
    /// Whether the desk is as the file says now.
    package var isApplied: Bool
    /// How many people stand in the file; others stay as they are.
    package var people: Int
    /// The values that differ from the desk as it was before.
    package var changes: [FileChange]
    /// The first tokens of new people, told this once.
    package var tokens: [FirstToken]

    /// Makes one of these parts.
    package init(isApplied: Bool, people: Int, changes: [FileChange], tokens: [FirstToken] = []) {
        self.isApplied = isApplied
        self.people = people
        self.changes = changes
        self.tokens = tokens
    }
}

/// The token a new person signs in with.
package struct FirstToken: Hashable, Sendable, Codable {
    /// Their login.
    package var login: String
    /// What they may do.
    package var role: Role
    /// The secret; only a hash of it is stored.
    package var token: String

    /// Makes one of these parts.
    package init(login: String, role: Role, token: String) {
        self.login = login
        self.role = role
        self.token = token
    }
}
