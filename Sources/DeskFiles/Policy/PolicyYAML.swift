package import API
package import Routing

/// Policies as text: a whole file with a comment for each key, or what differs between two.
package enum PolicyYAML {
    /// A file that reads back to the same rules.
    package static func text(of policy: Policy) -> String {
        let header = [
            "# The routing rules of an admissions desk. A duration is a whole number and a unit: s, m or h.",
            "# leadline policy check FILE   says what is wrong with it; leadline policy apply FILE puts it into force.",
        ]
        return (header + lines(of: PolicyTree.entries(PolicyKeys.all, of: policy))).joined(separator: "\n")
            + "\n"
    }

    /// Sections as lines, each under an empty line and its comment.
    static func lines(of entries: [PolicyTree.Entry]) -> [String] {
        entries.flatMap { entry in
            switch entry.tree {
            case .word, .list: ["", "# \(entry.note)", line(entry)]
            case .section(let keys): ["", "# \(entry.note)", "\(entry.name):"] + commented(keys)
            case .rows(let rows):
                ["", "# \(entry.note)"] + comments(on: rows) + ["\(entry.name):"]
                    + rows.flatMap { row in
                        row.enumerated().map { ($0 == 0 ? "  - " : "    ") + line($1) }
                    }
            }
        }
    }

    private static func line(_ entry: PolicyTree.Entry) -> String {
        "\(entry.name): \(entry.tree.oneLine ?? "")"
    }

    /// Keys with their values, and what they are beside them.
    private static func commented(_ keys: [PolicyTree.Entry]) -> [String] {
        let width = keys.map { line($0).count }.max() ?? 0
        return keys.map { key in
            let line = line(key)
            return "  " + line + String(repeating: " ", count: width - line.count) + "  # \(key.note)"
        }
    }

    /// What the keys of rows are, said once above them.
    private static func comments(on rows: [[PolicyTree.Entry]]) -> [String] {
        var notes: [PolicyTree.Entry] = []
        for entry in rows.joined() where !notes.contains(where: { $0.name == entry.name }) {
            notes.append(entry)
        }
        return notes.map { "#   \($0.name): \($0.note)" }
    }
}

extension FileChange {
    /// The values in which two policies differ, in the order of the file; versions are not compared.
    package static func between(_ first: Policy, _ second: Policy) -> [FileChange] {
        between(values(of: first), values(of: second))
    }

    /// Every value of a policy under the path of its key.
    static func values(of policy: Policy) -> [(key: String, value: String)] {
        values(of: PolicyTree.entries(PolicyKeys.all, of: policy), at: "")
    }

    private static func values(of entries: [PolicyTree.Entry], at path: String) -> [(
        key: String, value: String
    )] {
        entries.flatMap { entry -> [(key: String, value: String)] in
            let place = path + entry.name
            switch entry.tree {
            case .word, .list: return [(place, entry.tree.oneLine ?? "")]
            case .section(let keys): return values(of: keys, at: place + ".")
            case .rows(let rows):
                return rows.enumerated().flatMap { values(of: $1, at: "\(place)[\($0)].") }
            }
        }
    }
}
