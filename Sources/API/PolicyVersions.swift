package import Admissions

/// A version of the routing rules, without them.
package struct PolicyVersion: Hashable, Sendable, Codable {
    /// Its number, from 1; decisions name it.
    package var version: Int
    /// When it came into force, in the desk's time.
    package var appliedAt: Instant
    /// The login of whoever applied it; nil when nobody said so.
    package var appliedBy: String?
    /// Why, in the words of whoever applied it.
    package var note: String?

    /// Makes one of these parts.
    package init(version: Int, appliedAt: Instant, appliedBy: String? = nil, note: String? = nil) {
        self.version = version
        self.appliedAt = appliedAt
        self.appliedBy = appliedBy
        self.note = note
    }
}

/// Every version there was.
package struct PolicyVersionList: Hashable, Sendable, Codable {
    /// The desk's time of the list.
    package var clock: ClockInfo
    /// The versions, oldest first; the last one is in force.
    package var versions: [PolicyVersion]

    /// Makes one of these parts.
    package init(clock: ClockInfo, versions: [PolicyVersion]) {
        self.clock = clock
        self.versions = versions
    }
}

/// A version with its file.
package struct PolicyDocument: Hashable, Sendable, Codable {
    /// The desk's time.
    package var clock: ClockInfo
    /// Which version it is.
    package var version: PolicyVersion
    /// The version in force.
    package var versionInForce: Int
    /// The rules as a YAML file, comments and all; applied, it gives the same rules.
    package var file: String

    /// Makes one of these parts.
    package init(clock: ClockInfo, version: PolicyVersion, versionInForce: Int, file: String) {
        self.clock = clock
        self.version = version
        self.versionInForce = versionInForce
        self.file = file
    }
}

/// What differs between two versions.
package struct PolicyDifference: Hashable, Sendable, Codable {
    /// The first version.
    package var from: Int
    /// The second version.
    package var to: Int
    /// The values that differ, in the order of the file.
    package var changes: [FileChange]

    /// Makes one of these parts.
    package init(from: Int, to: Int, changes: [FileChange]) {
        self.from = from
        self.to = to
        self.changes = changes
    }
}

/// Checks a policy file, and puts it into force.
package struct PolicyRequest: Hashable, Sendable, RequestBody {
    /// The YAML file.
    package var file: String
    /// Why, in one line.
    package var note: String?
    /// Whether it is only checked.
    package var dryRun: Bool?

    /// The most characters of a file.
    package static let fileLimit = 64 << 10
    /// JSON escapes line breaks and quotes: a body is longer than its file.
    package static let bodyLimit = 4 * fileLimit

    /// Makes one of these parts.
    package init(
        file: String, note: String? = nil, dryRun: Bool? = nil
    ) {
        self.file = file
        self.note = note
        self.dryRun = dryRun
    }

    /// The fields and their limits.
    package static let rules: [FieldRule] = [
        FieldRule("file", .text(atMost: fileLimit), required: true, "The YAML file."),
        FieldRule("note", .line(atMost: 200), "Why, in one line; kept with the version."),
        FieldRule("dry_run", .boolean, "Whether it is only checked."),
    ]
}

/// What a policy file came to.
package struct PolicyAnswer: Hashable, Sendable, Codable {
    /// The version in force after it.
    package var version: Int
    /// Whether the file is that version now.
    package var isApplied: Bool
    /// The values in which the file differs from the version in force before.
    package var changes: [FileChange]
    /// The sections it leaves out, with the standard's values that stand in for them.
    package var standard: [String]
    /// What is allowed and seldom meant.
    package var doubts: [String]
    /// How many people it was held against.
    package var people: Int

    /// Makes one of these parts.
    package init(
        version: Int, isApplied: Bool, changes: [FileChange], standard: [String], doubts: [String],
        people: Int
    ) {
        self.version = version
        self.isApplied = isApplied
        self.changes = changes
        self.standard = standard
        self.doubts = doubts
        self.people = people
    }
}
