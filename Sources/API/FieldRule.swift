package import Admissions

/// What one field of a request body must be. The decoder enforces it and the OpenAPI document prints it, so
/// that they cannot disagree.
package struct FieldRule: Sendable {
    /// The kinds of values, with their limits.
    package indirect enum Kind: Sendable {
        /// A UUID of version 7 in its 36-character form.
        case uuid7
        /// RFC 3339 with an offset.
        case time
        /// RFC 3339 with an offset, at most so long after the service's clock.
        case timeUpTo(ahead: Duration)
        /// Any text of at most so many code points, line breaks included.
        case text(atMost: Int)
        /// One line of at most so many code points.
        case line(atMost: Int)
        /// A telephone number, at most 40 characters as written.
        case phone
        /// An e-mail address.
        case email
        /// A whole number.
        case integer(ClosedRange<Int>)
        /// True or false.
        case boolean
        /// One of some words.
        case choice([String])
        /// A list of lines.
        case lines(count: Int, each: Int)
        /// A list of lines, or the word `none`, which is an empty list.
        case linesOrNone(count: Int, each: Int)
        /// An object of fields.
        case object([FieldRule])
        /// A list of objects of fields.
        case objects(count: Int, [FieldRule])
    }

    /// The wire name.
    package let name: String
    /// What it holds.
    package let kind: Kind
    /// Whether it must be there; the others may be missing or null, which means unknown.
    package let isRequired: Bool
    /// What it means, for the OpenAPI document.
    package let summary: String

    /// A rule for one field.
    package init(_ name: String, _ kind: Kind, required: Bool = false, _ summary: String) {
        self.name = name
        self.kind = kind
        isRequired = required
        self.summary = summary
    }
}

extension FieldRule {
    /// The faults of an object by these rules, unknown fields first; empty when there are none.
    package static func faults(in object: JSONObject, rules: [FieldRule], now: Instant) -> [FieldFault] {
        faults(in: object, rules: rules, now: now, path: "")
    }

    private static func faults(
        in object: JSONObject, rules: [FieldRule], now: Instant, path: String
    ) -> [FieldFault] {
        var faults: [FieldFault] = []
        // Sixteen tell the sender enough; a body of 10 000 unknown fields must not answer with as many.
        for member in object.members where faults.count < 16 {
            if !rules.contains(where: { $0.name.utf8.elementsEqual(member.name.utf8) }) {
                faults.append(FieldFault(field: path + shortened(member.name), detail: "unknown field"))
            }
        }
        for rule in rules {
            let value = object[rule.name] ?? .null
            if value.isNull {
                if rule.isRequired { faults.append(FieldFault(field: path + rule.name, detail: "required")) }
            } else {
                faults += rule.faults(in: value, now: now, path: path)
            }
        }
        return faults
    }

    private func faults(in value: JSONValue, now: Instant, path: String) -> [FieldFault] {
        switch (kind, value) {
        case (.object(let rules), .object(let object)):
            return FieldRule.faults(in: object, rules: rules, now: now, path: path + name + ".")
        case (.objects(let count, let rules), .array(let elements)) where elements.count <= count:
            return elements.enumerated().flatMap { index, element in
                let place = path + name + "[\(index)]"
                guard case .object(let object) = element else {
                    return [FieldFault(field: place, detail: "an object is expected")]
                }
                return FieldRule.faults(in: object, rules: rules, now: now, path: place + ".")
            }
        default:
            guard !accepts(value, now: now) else { return [] }
            return [FieldFault(field: path + name, detail: expectation)]
        }
    }

    private func accepts(_ value: JSONValue, now: Instant) -> Bool {
        switch (kind, value) {
        // An empty optional text is what an untouched form control sends: unknown.
        case (.phone, .string("")), (.email, .string("")), (.choice, .string("")), (.time, .string("")):
            return !isRequired
        case (.uuid7, .string(let text)):
            return Identifier<FieldRule>(text)?.isVersion7 ?? false
        case (.time, .string(let text)):
            return Instant(rfc3339: text) != nil
        case (.timeUpTo(let ahead), .string(let text)):
            guard let instant = Instant(rfc3339: text) else { return false }
            return instant <= now + ahead
        case (.text(let limit), .string(let text)):
            return FieldRule.fits(text, limit) && !text.utf8.contains(0)
        case (.line(let limit), .string(let text)):
            return FieldRule.isLine(text, atMost: limit)
        case (.phone, .string(let text)):
            return FieldRule.isLine(text, atMost: 40) && PhoneNumber(text) != nil
        case (.email, .string(let text)):
            return FieldRule.isLine(text, atMost: 254) && EmailAddress(text) != nil
        case (.integer(let range), .number(let number)):
            return number.integer.map(range.contains) ?? false
        case (.boolean, .bool):
            return true
        case (.choice(let words), .string(let text)):
            return words.contains(text)
        case (.linesOrNone, .string(let text)):
            return text == "none"
        case (.lines(let count, let each), .array(let elements)),
            (.linesOrNone(let count, let each), .array(let elements)):
            return elements.count <= count
                && elements.allSatisfy { element in
                    element.text.map { FieldRule.isLine($0, atMost: each) } ?? false
                }
        default:
            return false
        }
    }

    /// What the rule asks for, in words.
    package var expectation: String {
        switch kind {
        case .uuid7: "a UUID of version 7 is expected"
        case .time: "an RFC 3339 time with an offset is expected"
        case .timeUpTo(let ahead):
            "an RFC 3339 time with an offset is expected, at most \(ahead.components.seconds / 60) minutes ahead"
        case .text(let limit): "text of at most \(limit) code points without U+0000 is expected"
        case .line(let limit): "one line of text of at most \(limit) code points is expected"
        case .phone: "a telephone number of 10 to 15 digits, at most 40 characters, is expected"
        case .email: "an e-mail address is expected"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound) is expected"
        case .boolean: "true or false is expected"
        case .choice(let words): "one of \(words.joined(separator: ", ")) is expected"
        case .lines(let count, let each):
            "a list of at most \(count) texts of at most \(each) code points is expected"
        case .linesOrNone(let count, let each):
            "\"none\" or a list of at most \(count) texts of at most \(each) code points is expected"
        case .object: "an object is expected"
        case .objects(let count, _): "a list of at most \(count) objects is expected"
        }
    }

    private static func fits(_ text: String, _ limit: Int) -> Bool {
        // A code point is at most four bytes: most texts need no count.
        text.utf8.count <= limit || text.unicodeScalars.count <= limit
    }

    /// One line: control characters would forge lines in lists, logs and terminals.
    private static func isLine(_ text: String, atMost limit: Int) -> Bool {
        fits(text, limit) && !text.utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
    }
}
