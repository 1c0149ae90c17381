import Routing
import Yams

/// Something that is wrong with a policy file.
package struct PolicyFault: Hashable, Sendable {
    /// The line, from 1; nil when it is about the file as a whole.
    package let line: Int?
    /// The column, from 1.
    package let column: Int?
    /// What is wrong and what to write instead.
    package let words: String

    init(line: Int?, column: Int?, _ words: String) {
        self.line = line
        self.column = column
        self.words = words
    }

    init(_ mark: Mark?, _ words: String) {
        self.init(line: mark?.line, column: mark?.column, words)
    }

    /// `line 7, column 3: …`
    package var text: String {
        guard let line, let column else { return words }
        return "line \(line), column \(column): \(words)"
    }
}

/// A walk over the nodes of a policy file that notes each fault and goes on.
struct PolicyReading {
    private(set) var faults: [PolicyFault] = []
    /// The line of each key, by its path.
    private(set) var lines: [String: Int] = [:]
    /// Names that stand twice were renamed to these, and are at fault already.
    let repeated: Set<String>

    init(repeated: Set<String> = []) {
        self.repeated = repeated
    }

    mutating func fault(_ node: Node, _ words: String) { faults.append(PolicyFault(node.mark, words)) }

    /// Notes a fault at a key of a mapping, or at the mapping where the key is not there.
    mutating func fault(_ node: Node, _ words: String, below key: String) {
        fault(node.mapping?.first { $0.key.scalar?.string == key }?.value ?? node, words)
    }

    /// Reads the keys of a mapping into the rules.
    /// - Parameter hasStandard: whether what `owner` holds is a value to propose for a missing key.
    /// - Returns: the names that are there; nil when it is no mapping.
    @discardableResult
    mutating func section<Owner>(
        _ node: Node, at path: String, _ keys: [PolicyKey<Owner>], into owner: inout Owner,
        isWhole: Bool = true, hasStandard: Bool = true
    ) -> Set<String>? {
        guard let mapping = node.mapping else {
            fault(node, isEmpty(node) ? "`\(path)` has no value" : "`\(path)`: keys and values are expected")
            return nil
        }
        var found: Set<String> = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                fault(key, "a key is expected, such as \(keys[0].name)")
                continue
            }
            guard !repeated.contains(name) else { continue }
            let place = path.isEmpty ? name : "\(path).\(name)"
            guard let known = keys.first(where: { $0.name == name }) else {
                fault(key, unknown(name, at: path, keys))
                continue
            }
            found.insert(name)
            lines[place] = key.mark?.line
            known.read(value, place, &owner, &self)
        }
        for key in keys where isWhole && !key.isOptional && !found.contains(key.name) {
            let standard = hasStandard ? key.write(owner)?.oneLine.map { " (the standard is \($0))" } : nil
            fault(node, "`\(path)` lacks `\(key.name)`: write it out\(standard ?? "")")
        }
        return found
    }

    private func unknown<Owner>(_ name: String, at path: String, _ keys: [PolicyKey<Owner>]) -> String {
        if path.isEmpty && name == "version" {
            return "`version` does not stand in the file: the desk numbers each version when it is applied"
        }
        let place = path.isEmpty ? "a policy" : "`\(path)`"
        let sentence = "`\(name)` is not a key of \(place)"
        if let near = Spelling.nearest(to: name, among: keys.map(\.name)) {
            return "\(sentence); did you mean `\(near)`?"
        }
        let owners = PolicyKeys.all.filter { $0.below.contains(name) }.map { "`\($0.name)`" }
        if path.isEmpty, !owners.isEmpty {
            return "\(sentence): it belongs into \(owners.joined(separator: " or "))"
        }
        return "\(sentence) (\(keys.map(\.name).joined(separator: ", ")))"
    }
}

extension PolicyReading {
    /// The items of a list; nil when it is none, empty, or longer than it may be.
    mutating func items(_ node: Node, at path: String, atMost limit: Int) -> [Node]? {
        guard let sequence = node.sequence, !sequence.isEmpty else {
            fault(node, "`\(path)`: a list of 1 to \(limit) is expected")
            return nil
        }
        guard sequence.count <= limit else {
            fault(node, "`\(path)`: \(sequence.count) are more than the \(limit) there may be")
            return nil
        }
        return Array(sequence)
    }

    /// A duration within bounds.
    mutating func duration(_ node: Node, at path: String, within bounds: ClosedRange<Duration>) -> Duration? {
        guard let text = word(node, at: path, "a duration such as 30m") else { return nil }
        guard let value = WrittenDuration(text)?.wrappedValue else {
            fault(node, "`\(path)`: `\(text)` is not a duration; \(Spelling.duration(text))")
            return nil
        }
        guard bounds.contains(value) else {
            let (low, high) = (bounds.lowerBound, bounds.upperBound)
            let range = [low, high].map { WrittenDuration(wrappedValue: $0).text }
            fault(node, "`\(path)`: \(text) is out of range, \(range[0]) to \(range[1])")
            return nil
        }
        return value
    }

    /// A whole number within bounds, written as a number is.
    mutating func number(_ node: Node, at path: String, within bounds: ClosedRange<Int>) -> Int? {
        let range = "\(bounds.lowerBound) to \(bounds.upperBound)"
        guard let text = word(node, at: path, "a whole number, \(range)") else { return nil }
        // YAML has reads 010 as eight: what could mean two numbers is none.
        guard let value = Int(text), String(value) == text else {
            fault(node, "`\(path)`: `\(text)` is not a whole number, \(range)")
            return nil
        }
        guard bounds.contains(value) else {
            fault(node, "`\(path)`: \(value) is out of range, \(range)")
            return nil
        }
        return value
    }

    /// `true` or `false`, and none of the other words YAML once took for them.
    mutating func flag(_ node: Node, at path: String) -> Bool? {
        guard let text = word(node, at: path, "true or false") else { return nil }
        switch text {
        case "true": return true
        case "false": return false
        default:
            fault(node, "`\(path)`: `\(text)` is neither true nor false")
            return nil
        }
    }

    /// One of the words of a type.
    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ node: Node, at path: String
    ) -> Value? {
        let words = Value.allCases.map(\.rawValue)
        let expected = words.joined(separator: ", ")
        guard let text = word(node, at: path, "one of \(expected)") else { return nil }
        if let value = Value(rawValue: text) { return value }
        let meant = Spelling.nearest(to: text, among: words)
        fault(
            node,
            "`\(path)`: `\(text)` is none of \(expected)" + (meant.map { "; did you mean `\($0)`?" } ?? ""))
        return nil
    }

    private mutating func word(_ node: Node, at path: String, _ expected: String) -> String? {
        guard let text = node.scalar?.string else {
            fault(node, "`\(path)`: \(expected) is expected")
            return nil
        }
        guard !isEmpty(node) else {
            fault(node, "`\(path)` has no value: \(expected) is expected")
            return nil
        }
        // A value is repeated in the message: no more of it than makes it known again.
        return text.count > 40 ? text.prefix(40) + "…" : text
    }

    /// Whether nothing, or one of YAML's words for it, stands where a value is expected.
    private func isEmpty(_ node: Node) -> Bool {
        ["", "~", "null"].contains(node.scalar?.string ?? "x")
    }
}

extension PolicyTree {
    /// The value where it fits a sentence.
    var oneLine: String? {
        switch self {
        case .word(let word): word
        case .list(let words): "[\(words.joined(separator: ", "))]"
        case .section, .rows: nil
        }
    }
}
