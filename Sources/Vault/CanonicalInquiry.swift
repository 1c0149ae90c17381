import Admissions

/// The canonical bytes of an inquiry's decoded content, for ``Sealer/contentMAC(_:)``.
///
/// The known fields in the order of the specification, each behind its wire name; an unknown field is left out. So a
/// field that a later version adds changes no code of content that does not use it.
enum CanonicalInquiry {
    static func bytes(_ inquiry: Inquiry) -> [UInt8] {
        var content = CanonicalBytes(label: "leadline inquiry 1", capacity: 512 + inquiry.text.utf8.count)
        for field in Inquiry.CodingKeys.allCases {
            append(field, of: inquiry, to: &content)
        }
        return content.bytes
    }

    private static func append(
        _ field: Inquiry.CodingKeys, of inquiry: Inquiry, to content: inout CanonicalBytes
    ) {
        func known<Value>(_ value: Value?, _ write: (inout CanonicalBytes, Value) -> Void) {
            guard let value else { return }
            content.append(field.rawValue)
            write(&content, value)
        }
        func text(_ value: String?) { known(value) { $0.append($1) } }
        func number(_ value: Int?) { known(value) { $0.append($1) } }
        func flag(_ value: Bool?) { known(value) { $0.append($1) } }
        func list(_ value: [String]?) { known(value, appendList) }

        switch field {
        case .id: known(inquiry.id) { $0.append($1.rawValue) }
        case .receivedAt: known(inquiry.receivedAt, appendTime)
        case .channel: text(inquiry.channel.rawValue)
        case .source: text(inquiry.source)
        case .text: text(inquiry.text)
        case .name: text(inquiry.name)
        case .phone: text(inquiry.phone)
        case .email: text(inquiry.email)
        case .preferredLanguage: text(inquiry.preferredLanguage)
        case .preferredContact: text(inquiry.preferredContact)
        case .safeToLeaveVoicemail: flag(inquiry.safeToLeaveVoicemail)
        case .onBehalfOf: text(inquiry.onBehalfOf)
        case .substances: list(inquiry.substances)
        case .lastUse: text(inquiry.lastUse)
        case .durationOfUse: text(inquiry.durationOfUse)
        case .withdrawalSymptoms: list(inquiry.withdrawalSymptoms)
        case .priorTreatment: known(inquiry.priorTreatment, appendTreatments)
        case .constraints: known(inquiry.constraints, appendConstraints)
        case .age: number(inquiry.age)
        case .pregnant: flag(inquiry.pregnant)
        case .insurance: text(inquiry.insurance)
        case .county: text(inquiry.county)
        case .timeZone: text(inquiry.timeZone)
        case .answered: flag(inquiry.answered)
        case .ringSeconds: number(inquiry.ringSeconds)
        case .talkSeconds: number(inquiry.talkSeconds)
        }
    }

    private static func appendTime(_ content: inout CanonicalBytes, _ time: ZonedInstant) {
        content.append(Int(time.instant.microseconds))
        content.append(time.offsetMinutes)
    }

    private static func appendList(_ content: inout CanonicalBytes, _ list: [String]) {
        content.append(list.count)
        for text in list { content.append(text) }
    }

    private static func appendTreatments(_ content: inout CanonicalBytes, _ treatments: [PriorTreatment]) {
        content.append(treatments.count)
        for treatment in treatments {
            content.append(treatment.level.rawValue)
            content.append(treatment.completed)
            content.append(treatment.date)
        }
    }

    private static func appendConstraints(_ content: inout CanonicalBytes, _ constraints: Constraints) {
        content.append(constraints.work)
        content.append(constraints.childcare)
        content.append(constraints.money)
    }
}
