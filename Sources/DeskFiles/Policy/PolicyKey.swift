import Routing
import Yams

/// A key of the policy file: how its value is read into the rules and written from them.
///
/// The keys stand in tables (``PolicyKeys``), so that reading, writing, comparing and the words about a fault cannot
/// differ in what they know.
struct PolicyKey<Owner>: Sendable {
    /// Its name, the one of the stored document.
    let name: String
    /// What it is, for whoever reads the file.
    let note: String
    /// Whether it may be left out of its section.
    var isOptional = false
    /// The names below it; empty unless it is a section or a list of them.
    var below: [String] = []
    /// Reads the value at a path.
    let read: @Sendable (Node, String, inout Owner, inout PolicyReading) -> Void
    /// Writes the value; nil when there is none.
    let write: @Sendable (Owner) -> PolicyTree?
}

/// The rules as the file arranges them: what writing and comparing go through.
indirect enum PolicyTree: Hashable, Sendable {
    /// One value.
    case word(String)
    /// Values on one line.
    case list([String])
    /// Keys and values.
    case section([Entry])
    /// A list of sections.
    case rows([[Entry]])

    /// A key with its value.
    struct Entry: Hashable, Sendable {
        let name: String
        let note: String
        let tree: PolicyTree
    }

    /// The values of these keys.
    static func entries<Owner>(_ keys: [PolicyKey<Owner>], of owner: Owner) -> [Entry] {
        keys.compactMap { key in
            key.write(owner).map { Entry(name: key.name, note: key.note, tree: $0) }
        }
    }
}

extension PolicyKey {
    /// A property; what refers to it is a literal and so may go anywhere.
    typealias Path<Value> = any WritableKeyPath<Owner, Value> & Sendable

    /// A duration.
    static func duration(
        _ name: String, _ path: Path<Duration>, _ bounds: ClosedRange<Duration>, _ note: String
    ) -> PolicyKey {
        PolicyKey(name: name, note: note) { node, place, owner, reading in
            if let value = reading.duration(node, at: place, within: bounds) { owner[keyPath: path] = value }
        } write: {
            .word(WrittenDuration(wrappedValue: $0[keyPath: path]).text)
        }
    }

    /// A duration that may be left out.
    static func duration(
        _ name: String, ifAny path: Path<WrittenDuration?>, _ bounds: ClosedRange<Duration>, _ note: String
    ) -> PolicyKey {
        PolicyKey(name: name, note: note, isOptional: true) { node, place, owner, reading in
            if let value = reading.duration(node, at: place, within: bounds) {
                owner[keyPath: path] = WrittenDuration(wrappedValue: value)
            }
        } write: {
            $0[keyPath: path].map { .word($0.text) }
        }
    }

    /// A whole number.
    static func number(
        _ name: String, _ path: Path<Int>, _ bounds: ClosedRange<Int>, _ note: String
    ) -> PolicyKey {
        PolicyKey(name: name, note: note) { node, place, owner, reading in
            if let value = reading.number(node, at: place, within: bounds) { owner[keyPath: path] = value }
        } write: {
            .word("\($0[keyPath: path])")
        }
    }

    /// True or false.
    static func flag(_ name: String, _ path: Path<Bool>, _ note: String) -> PolicyKey {
        PolicyKey(name: name, note: note) { node, place, owner, reading in
            if let value = reading.flag(node, at: place) { owner[keyPath: path] = value }
        } write: {
            .word("\($0[keyPath: path])")
        }
    }

    /// One of some words.
    static func choice<Value: RawRepresentable<String> & CaseIterable & Sendable>(
        _ name: String, _ path: Path<Value>, _ note: String
    ) -> PolicyKey {
        PolicyKey(name: name, note: note) { node, place, owner, reading in
            if let value: Value = reading.choice(node, at: place) { owner[keyPath: path] = value }
        } write: {
            .word($0[keyPath: path].rawValue)
        }
    }

    /// Whole numbers, each less than the one before.
    static func falling(
        _ name: String, _ path: Path<[Int]>, _ bounds: ClosedRange<Int>, _ note: String
    ) -> PolicyKey {
        PolicyKey(name: name, note: note) { node, place, owner, reading in
            guard let nodes = reading.items(node, at: place, atMost: bounds.count) else { return }
            var values: [Int] = []
            for (index, node) in nodes.enumerated() {
                let place = "\(place)[\(index)]"
                guard let value = reading.number(node, at: place, within: bounds) else { return }
                if let before = values.last, value >= before {
                    reading.fault(node, "`\(place)`: \(value) is not below the \(before) before it")
                }
                values.append(value)
            }
            owner[keyPath: path] = values
        } write: {
            .list($0[keyPath: path].map(String.init))
        }
    }

    /// A section of its own keys.
    static func section<Part>(
        _ name: String, _ path: Path<Part>, _ keys: [PolicyKey<Part>], _ note: String
    ) -> PolicyKey {
        PolicyKey(name: name, note: note, below: keys.map(\.name)) { node, place, owner, reading in
            reading.section(node, at: place, keys, into: &owner[keyPath: path])
        } write: {
            .section(PolicyTree.entries(keys, of: $0[keyPath: path]))
        }
    }

    /// A list of sections.
    /// - Parameters:
    ///   - blank: what a row is read into.
    ///   - rule: what must hold between rows; asked once each of them is right by itself.
    static func rows<Row: Sendable>(
        _ name: String, _ path: Path<[Row]>, blank: Row, atMost limit: Int, _ keys: [PolicyKey<Row>],
        _ note: String, rule: @escaping @Sendable ([Row], inout PolicyRowFaults) -> Void
    ) -> PolicyKey {
        PolicyKey(name: name, note: note, below: keys.map(\.name)) { node, place, owner, reading in
            guard let nodes = reading.items(node, at: place, atMost: limit) else { return }
            let before = reading.faults.count
            let rows = nodes.enumerated().map { index, node in
                var row = blank
                reading.section(node, at: "\(place)[\(index)]", keys, into: &row, hasStandard: false)
                return row
            }
            guard reading.faults.count == before else { return }
            owner[keyPath: path] = rows
            var faults = PolicyRowFaults()
            rule(rows, &faults)
            for fault in faults.found {
                reading.fault(nodes[fault.row], "`\(place)[\(fault.row)]`: \(fault.words)", below: fault.key)
            }
        } write: {
            .rows($0[keyPath: path].map { PolicyTree.entries(keys, of: $0) })
        }
    }
}

/// What is wrong between the rows of a list.
struct PolicyRowFaults {
    /// Row, key and what is wrong, in the order found.
    private(set) var found: [(row: Int, key: String, words: String)] = []

    mutating func add(_ row: Int, _ key: String, _ words: String) { found.append((row, key, words)) }
}
