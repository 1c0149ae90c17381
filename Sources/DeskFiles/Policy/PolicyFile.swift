package import Routing
import Yams

/// A policy file, read strictly: a misspelt key would otherwise leave a rule as it was in silence.
package struct PolicyFile: Sendable {
    /// The rules; their version is the standard's, as none stands in a file.
    package let policy: Policy
    /// The file.
    package let text: String
    /// The sections that were left out, with the standard's values.
    package let omitted: [String]
    /// The line of each key, by its path: `head_starts.crisis`, `escalation[1].after`.
    package let lines: [String: Int]

    /// The largest file, in bytes.
    package static let limit = 64 << 10

    /// Reads a file. A whole section may be left out and is the standard's then; a part of one may not.
    /// - Throws: ``PolicyFileFaults`` with all that is wrong, by line.
    package init(yaml bytes: [UInt8]) throws(PolicyFileFaults) {
        guard bytes.count <= PolicyFile.limit else {
            throw PolicyFileFaults([
                PolicyFault(nil, "the file is larger than 64 KiB: a policy has a page or two")
            ])
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PolicyFileFaults([PolicyFault(nil, "the file is not UTF-8 text")])
        }
        let (root, faults, repeated) = try PolicyText(text).root()
        var reading = PolicyReading(repeated: repeated)
        var policy = Policy.standard
        let found = reading.section(root, at: "", PolicyKeys.all, into: &policy, isWhole: false) ?? []
        let all = faults + reading.faults
        guard all.isEmpty else {
            throw PolicyFileFaults(
                all.sorted { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) })
        }
        self.policy = policy
        self.text = text
        lines = reading.lines
        omitted = PolicyKeys.all.map(\.name).filter { !found.contains($0) }
    }

    /// The file with the sections it left out: what it says does not change with a later program's standard.
    package var completed: String {
        // What `policy show` says above a version is not of the file, and was true of another version.
        let text = text.replacing(/^# version [0-9]+, applied [^\n]*\n/, with: "")
        guard !omitted.isEmpty else { return text }
        let entries = PolicyTree.entries(PolicyKeys.all, of: policy).filter { omitted.contains($0.name) }
        let longer = """
            \(text.hasSuffix("\n") ? text : text + "\n")
            # Left out in the file; the standard's values.
            \(PolicyYAML.lines(of: entries).joined(separator: "\n"))

            """
        // A file in braces, or one that ends its document, cannot be added to.
        return (try? PolicyFile(yaml: Array(longer.utf8)))?.policy == policy
            ? longer : PolicyYAML.text(of: policy)
    }
}

/// What is wrong with a policy file, in the order of its lines.
package struct PolicyFileFaults: Error, Hashable, Sendable {
    /// At least one.
    package let faults: [PolicyFault]

    init(_ faults: [PolicyFault]) {
        self.faults = faults
    }
}

/// The text of a policy file on its way to nodes.
struct PolicyText {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The root mapping, the faults that do not keep it from being read, and the names put in place of repeated keys.
    /// - Throws: ``PolicyFileFaults`` for what is not a YAML document of keys and values.
    func root() throws(PolicyFileFaults) -> (root: Node, faults: [PolicyFault], repeated: Set<String>) {
        if let reference = firstReference ?? manyReferences { throw PolicyFileFaults([reference]) }
        var text = text
        var faults: [PolicyFault] = []
        var repeated: Set<String> = []
        while true {
            do {
                guard let node = try compose(yaml: text), node.mapping != nil else {
                    throw PolicyFileFaults([.noKeys])
                }
                return (node, faults, repeated)
            } catch let error as PolicyFileFaults {
                throw error
            } catch YamlError.duplicatedKeysInMapping(let names, let context) {
                // The parser stops at the first mapping with a repeated key. Renamed, it lets the rest be looked at.
                let name = names.first ?? ""
                faults.append(
                    PolicyFault(context.mark, "`\(name)` stands more than once in its section: keep one"))
                let stand = "repeated_\(repeated.count)"
                guard repeated.count < 20, let next = text.replacing(name, at: context.mark, with: stand)
                else {
                    throw PolicyFileFaults(faults)
                }
                repeated.insert(stand)
                text = next
            } catch {
                throw PolicyFileFaults(faults + [PolicyFault(error, in: text)])
            }
        }
    }

    /// Aliases, wherever they stand, when they are more than a comment has: what looks quoted on its line need not be, and a few
    /// dozen of them can already stand for more than any memory holds.
    private var manyReferences: PolicyFault? {
        let marks = text.matches(of: /(?:^|[\s\[{,?:-])\*[^\s*]/)
        guard marks.count > 8, let first = marks.first else { return nil }
        let line = text[..<first.range.lowerBound].count(where: \.isNewline) + 1
        return PolicyFault(
            line: line, column: 1,
            "anchors, aliases and tags (& * !) have no place in a policy: write the value out")
    }

    /// The first anchor, alias or tag. They are refused before the parser sees them: a few lines of aliases can stand for a
    /// document larger than any memory, and no value of a policy needs one.
    private var firstReference: PolicyFault? {
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            var quote: Unicode.Scalar?
            var before: Unicode.Scalar = " "
            for (column, scalar) in line.unicodeScalars.enumerated() {
                defer { before = scalar }
                if let open = quote {
                    if scalar == open { quote = nil }
                    continue
                }
                guard " \t:-[{,?".unicodeScalars.contains(before) else { continue }
                switch scalar {
                case "\"", "'": quote = scalar
                case "#" where before == " " || before == "\t": break
                case "&", "*", "!":
                    return PolicyFault(
                        line: number + 1, column: column + 1,
                        "anchors, aliases and tags (& * !) have no place in a policy: write the value out")
                default: continue
                }
                if scalar == "#" { break }
            }
        }
        return nil
    }
}

extension PolicyFault {
    fileprivate static let noKeys = PolicyFault(
        nil,
        "there are no keys in it; deploy/sample/policy.yaml shows a policy, and so does `leadlined policy show`"
    )

    /// What the parser says, at the place it says it about.
    fileprivate init(_ error: any Error, in text: String) {
        guard let error = error as? YamlError else {
            self.init(nil, "it cannot be read as YAML")
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(mark, PolicyFault.words(problem, line: text.line(mark.line)))
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = before.count(where: \.isNewline)
            let column = before.reversed().prefix { !$0.isNewline }.count
            self.init(line: line + 1, column: column + 1, "not YAML: \(problem)")
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded, .duplicatedKeysInMapping:
            self.init(nil, "it cannot be read as YAML")
        }
    }

    private static func words(_ problem: String, line: Substring) -> String {
        if problem.hasPrefix("Maximum nesting") {
            return "it is nested too deeply: no key of a policy has more than two above it"
        }
        if problem == "but found another document" {
            return "a second document begins here: a file is one policy"
        }
        if line.prefix(while: \.isWhitespace).contains("\t") {
            return "not YAML: indent with spaces, not with tabs"
        }
        return "not YAML: \(problem)"
    }
}

extension String {
    /// A line, from 1; empty past the end.
    fileprivate func line(_ number: Int) -> Substring {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropFirst(number - 1).first ?? ""
    }

    /// The text with a word replaced that stands at a mark; nil when it does not stand there as it is.
    fileprivate func replacing(_ word: String, at mark: Mark, with other: String) -> String? {
        let line = line(mark.line)
        let scalars = line.unicodeScalars
        guard !word.isEmpty, mark.column > 0,
            let start = scalars.index(
                scalars.startIndex, offsetBy: mark.column - 1, limitedBy: scalars.endIndex),
            line[start...].hasPrefix(word)
        else { return nil }
        let end = line.index(start, offsetBy: word.count)
        return self[..<start] + other + self[end...]
    }
}
