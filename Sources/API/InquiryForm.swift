/// How an inquiry is spelled in a form, where every value is text.
///
/// Lists are separated by commas (`substances=alcohol,xanax`), booleans are `true` or `false`, numbers plain
/// digits; `constraints` is spelled by member (`constraints.work=true`), `prior_treatment` is the JSON text
/// of its list. An empty value is unknown, except that `text` may be empty.
package enum InquiryForm {
    /// The same document as JSON; what a field cannot mean stays text, so that the field rules name it.
    /// - Throws: ``Problem`` 400 when `prior_treatment` is not JSON, or `constraints` is given in both
    ///   spellings.
    package static func document(of form: FormBody) throws(Problem) -> JSONValue {
        var document = JSONObject()
        var constraints = JSONObject()
        for field in form.fields {
            let text = field.values[0]
            if let member = memberOfConstraints(field.name) {
                if !text.isEmpty { constraints[member] = boolean(text) }
                continue
            }
            let rule = InquiryFields.all.first { $0.name.utf8.elementsEqual(field.name.utf8) }
            // Repeats pass the reader only where a page allows them: the boxes of one list.
            let isRepeated = field.values.count > 1
            document[field.name] =
                isRepeated ? .array(field.values.map(JSONValue.string)) : try value(of: text, rule: rule)
        }
        if !constraints.members.isEmpty {
            guard document["constraints"] == nil else {
                throw Problem(status: 400, detail: "a field is given twice", field: "constraints")
            }
            document["constraints"] = .object(constraints)
        }
        return .object(document)
    }

    private static func memberOfConstraints(_ name: String) -> String? {
        let prefix = "constraints."
        return name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : nil
    }

    private static func value(of text: String, rule: FieldRule?) throws(Problem) -> JSONValue {
        guard let rule else { return .string(text) }
        if text.isEmpty, !rule.isRequired { return .null }
        switch rule.kind {
        case .boolean: return boolean(text)
        case .integer: return integer(text)
        case .linesOrNone where text == "none": return .string(text)
        case .lines, .linesOrNone: return items(text)
        case .objects, .object:
            do {
                return try JSONValue.read(Array(text.utf8), maximumDepth: InquiryFields.depthLimit - 1)
            } catch {
                var problem = Problem(error)
                problem.field = rule.name
                throw problem
            }
        case .uuid7, .time, .timeUpTo, .text, .line, .phone, .email, .choice: return .string(text)
        }
    }

    private static func boolean(_ text: String) -> JSONValue {
        switch text {
        case "true": true
        case "false": false
        default: .string(text)
        }
    }

    private static func integer(_ text: String) -> JSONValue {
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) }
        return isPlain ? Int(text).map(JSONValue.int) ?? .string(text) : .string(text)
    }

    private static func items(_ text: String) -> JSONValue {
        .array(
            text.split(separator: ",").compactMap { part in
                let item = String(part.drop { $0 == " " })
                return item.isEmpty ? nil : .string(item)
            })
    }
}
