package import Admissions

/// Reads one inquiry from a request; pure, so that each refusal can be tested without a service.
package enum InquiryBody {
    /// Reads the body of `POST /v1/inquiries`.
    ///
    /// Checked in this order: content type (415), size (413), syntax (400), fields (422). The empty string in
    /// an optional field means unknown, like null.
    /// - Parameter contentType: the header as it came; nil when there was none.
    /// - Throws: ``Problem``, which holds nothing of the body but the name of an unknown or repeated field.
    package static func decode(
        bytes: [UInt8], contentType: String?, now: Instant
    ) throws(Problem) -> Inquiry {
        guard let type = ContentType(header: contentType), type != .jsonLines else {
            throw Problem.unsupported(
                expected: "\(ContentType.json.rawValue) or \(ContentType.form.rawValue)")
        }
        guard bytes.count <= InquiryFields.bodyLimit else {
            throw Problem.tooLarge(limit: InquiryFields.bodyLimit)
        }
        if type == .form {
            let form: FormBody
            do { form = try FormBody(bytes) } catch { throw Problem(error) }
            return try decode(form, now: now)
        }
        return try decode(json: bytes, now: now)
    }

    /// Reads one JSON text, as the lines of a batch are.
    package static func decode(json bytes: [UInt8], now: Instant) throws(Problem) -> Inquiry {
        let value: JSONValue
        do {
            value = try JSONValue.read(bytes, maximumDepth: InquiryFields.depthLimit)
        } catch { throw Problem(error) }
        return try decode(value, now: now)
    }

    /// Reads a form (see ``InquiryForm`` for how fields are spelled in one).
    package static func decode(_ form: FormBody, now: Instant) throws(Problem) -> Inquiry {
        try decode(try InquiryForm.document(of: form), now: now)
    }

    /// Checks and reads a document.
    package static func decode(_ value: JSONValue, now: Instant) throws(Problem) -> Inquiry {
        guard case .object(let object) = value else {
            throw Problem(status: 422, detail: "an object is expected")
        }
        var faults = FieldRule.faults(in: object, rules: InquiryFields.all, now: now)
        if faults.isEmpty { faults = callFaults(in: object) }
        guard faults.isEmpty else { throw Problem(faults: faults) }
        guard let inquiry = Inquiry(checked: object) else {
            throw Problem(status: 422, detail: "an inquiry is expected")
        }
        return inquiry
    }

    /// A web form has no ring: a sender that says so has mixed up its channels.
    private static func callFaults(in object: JSONObject) -> [FieldFault] {
        guard object["channel"]?.text != Channel.phone.rawValue else { return [] }
        return ["answered", "ring_seconds", "talk_seconds"].compactMap { name in
            guard let value = object[name], !value.isNull else { return nil }
            return FieldFault(field: name, detail: "only a phone inquiry has this field")
        }
    }
}

extension Inquiry {
    /// Takes the fields of a document the rules accept; nil when a required one is missing.
    fileprivate init?(checked object: JSONObject) {
        func text(_ name: String) -> String? {
            object[name]?.text.flatMap { $0.isEmpty ? nil : $0 }
        }
        func list(_ name: String) -> [String]? {
            if object[name]?.text == "none" { return [] }
            return object[name]?.elements?.compactMap(\.text)
        }
        guard let id = text("id").flatMap(InquiryID.init),
            let receivedAt = text("received_at").flatMap(ZonedInstant.init(rfc3339:)),
            let channel = text("channel").flatMap(Channel.init),
            let words = object["text"]?.text
        else { return nil }
        self.init(id: id, receivedAt: receivedAt, channel: channel, text: words)
        source = text("source")
        name = text("name")
        phone = text("phone")
        email = text("email")
        preferredLanguage = text("preferred_language")
        preferredContact = text("preferred_contact")
        safeToLeaveVoicemail = object["safe_to_leave_voicemail"]?.boolean
        onBehalfOf = text("on_behalf_of")
        substances = list("substances")
        lastUse = text("last_use")
        durationOfUse = text("duration_of_use")
        withdrawalSymptoms = list("withdrawal_symptoms")
        priorTreatment = object["prior_treatment"]?.elements?.compactMap { treatment in
            guard let level = treatment["level"]?.text.flatMap(PriorLevel.init) else { return nil }
            return PriorTreatment(
                level: level, completed: treatment["completed"]?.boolean, date: treatment["date"]?.text)
        }
        if let given = object["constraints"]?.members {
            constraints = Constraints(
                work: given["work"]?.boolean, childcare: given["childcare"]?.boolean,
                money: given["money"]?.boolean)
        }
        age = object["age"]?.integer
        pregnant = object["pregnant"]?.boolean
        insurance = text("insurance")
        county = text("county")
        timeZone = text("time_zone")
        answered = object["answered"]?.boolean
        ringSeconds = object["ring_seconds"]?.integer
        talkSeconds = object["talk_seconds"]?.integer
    }
}
