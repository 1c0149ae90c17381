/// A JSON document as it was written: members keep their order, numbers their digits.
///
/// Read with ``read(_:maximumDepth:)`` and written with ``bytes()``; no Foundation, so that service and
/// client read the same bytes the same way.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// An integer.
    package static func int(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }

    /// The text of a string; nil for every other kind.
    package var text: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The value of a boolean; nil for every other kind.
    package var boolean: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The value of a number that is a whole one within 64 bits; nil for every other kind.
    package var integer: Int? {
        if case .number(let value) = self { value.integer } else { nil }
    }

    /// The elements of an array; nil for every other kind.
    package var elements: [JSONValue]? {
        if case .array(let values) = self { values } else { nil }
    }

    /// The members of an object; nil for every other kind.
    package var members: JSONObject? {
        if case .object(let object) = self { object } else { nil }
    }

    /// Whether it is `null`.
    package var isNull: Bool { self == .null }

    /// The value of a member of an object; nil when there is none, or it is no object.
    package subscript(name: String) -> JSONValue? { members?[name] }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A string.
    package init(stringLiteral value: String) { self = .string(value) }
    /// A boolean.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// An integer.
    package init(integerLiteral value: Int) { self = .int(value) }
    /// An array.
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object whose members keep the order they are written in.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { JSONMember(name: $0.0, value: $0.1) }))
    }
}

/// A number by its literal, which loses nothing: `999999999999999999999999` is not taken for an integer.
package struct JSONNumber: Hashable, Sendable {
    /// The digits as JSON writes them.
    package let literal: String

    /// Wraps a literal the reader has checked.
    init(checked literal: String) {
        self.literal = literal
    }

    /// An integer.
    package init(_ value: Int) {
        literal = String(value)
    }

    /// A finite number, written so that it reads back to the same value; nil for infinities and NaN, which
    /// JSON cannot hold.
    package init?(_ value: Double) {
        guard value.isFinite else { return nil }
        literal = value.description
    }

    /// The value when it is whole and fits 64 bits (`34` and `34.0`, not `3.4e1`).
    package var integer: Int? {
        let parts = literal.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, parts.count == 1 || parts[1].allSatisfy({ $0 == "0" }) else {
            return nil
        }
        return Int(whole)
    }

    /// The nearest double; nil when it is beyond the range of one.
    package var double: Double? {
        Double(literal).flatMap { $0.isFinite ? $0 : nil }
    }
}

/// The members of an object in the order they were written, each name once.
package struct JSONObject: Hashable, Sendable {
    /// The members in order.
    package private(set) var members: [JSONMember]

    /// An object of these members; names must differ.
    package init(_ members: [JSONMember] = []) {
        self.members = members
    }

    /// The value of a member, compared byte by byte; nil when there is none. Setting nil removes it.
    package subscript(name: String) -> JSONValue? {
        get { members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
        set {
            let place = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            switch (place, newValue) {
            case (let place?, let value?): members[place] = JSONMember(name: name, value: value)
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(JSONMember(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// Adds a member whose name is known to be new.
    mutating func append(_ name: String, _ value: JSONValue) {
        members.append(JSONMember(name: name, value: value))
    }
}

/// A name and its value.
package struct JSONMember: Hashable, Sendable {
    /// The name, unescaped.
    package let name: String
    /// The value.
    package let value: JSONValue

    /// Pairs a name with a value.
    package init(name: String, value: JSONValue) {
        self.name = name
        self.value = value
    }
}
