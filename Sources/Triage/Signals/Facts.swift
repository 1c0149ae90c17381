import Admissions

/// All that rules ask about one inquiry: its fields and the reading of its text, with the subject settled.
struct Facts {
    let inquiry: Inquiry
    let reading: Reading
    let today: CivilDate
    let subject: Relation?
    let fields: FieldFacts
    let substances: SubstanceFacts

    init(_ inquiry: Inquiry, lexicon: Lexicon) {
        self.inquiry = inquiry
        today = inquiry.receivedAt.localDate
        fields = FieldFacts(inquiry, lexicon: lexicon)
        var reading = Reading(
            inquiry.text, lexicon: lexicon, isPhone: inquiry.channel == .phone, today: today)
        let holders = Holders(reading: reading, lexicon: lexicon, stated: fields.subject)
        for index in reading.mentions.indices {
            let holder = holders.holder(of: reading.mentions[index])
            // A wish or an order is about the subject whoever voices it.
            if holder != .subject, reading.mentions[index].sign.isVoicedForSubject { continue }
            reading.mentions[index].holder = holder
            if holder == .other { reading.mentions[index].assertion = .otherExperiencer }
        }
        Facts.muteInstructions(&reading)
        self.reading = reading
        subject = holders.subject
        substances = SubstanceFacts(reading, fields)
    }

    /// A sentence that tells the reader what to answer names no wish for a level of care.
    private static func muteInstructions(_ reading: inout Reading) {
        guard reading.signs.contains(.instruction) else { return }
        let muted = Set(
            reading.mentions.filter { $0.sign == .instruction }.map { reading.tokens[$0.start].sentence })
        let levels: Set<Sign> = [
            .detoxWord, .detoxRequest, .residentialWord, .residentialRequest, .outpatientWord, .iopRequest,
            .mandate,
        ]
        let tokens = reading.tokens
        reading.mentions.removeAll { levels.contains($0.sign) && muted.contains(tokens[$0.start].sentence) }
    }

    /// Mentions of a sign about the subject, affirmed or possible.
    func current(_ sign: Sign, _ detail: UInt8? = nil) -> Mention? {
        guard reading.signs.contains(sign) else { return nil }
        return reading.mentions.first {
            $0.sign == sign && $0.isCurrent && (detail == nil || $0.detail == detail)
        }
    }

    /// Whether a sign is affirmed or possible for the subject.
    func has(_ sign: Sign, _ detail: UInt8? = nil) -> Bool { current(sign, detail) != nil }

    /// Every mention of a sign, however asserted, that passes a test.
    func any(_ sign: Sign, _ test: (Mention) -> Bool = { _ in true }) -> Mention? {
        guard reading.signs.contains(sign) else { return nil }
        return reading.mentions.first { $0.sign == sign && test($0) }
    }

    func all(_ sign: Sign) -> [Mention] {
        guard reading.signs.contains(sign) else { return [] }
        return reading.mentions.filter { $0.sign == sign }
    }

    func wordCount() -> Int { reading.tokens.count }
}

extension Mention {
    /// About the subject, affirmed or possible, and not past.
    var isCurrent: Bool { holder == .subject && (assertion == .affirmed || assertion == .possible) }
    /// About the subject, past or present.
    var isReal: Bool {
        holder == .subject && (assertion == .affirmed || assertion == .possible || assertion == .historical)
    }
}

extension Sign {
    /// Requests, orders, barriers and surroundings: said of the subject's case by whoever speaks.
    var isVoicedForSubject: Bool {
        switch self {
        case .mandate, .mandator, .barrierWork, .barrierChild, .barrierMoney, .noBarrierChild,
            .noBarrierMoney, .noBarrierWork,
            .usersAtHome, .detoxWord, .detoxRequest, .noDetox, .residentialWord, .residentialRequest,
            .residentialEnding,
            .outpatientWord, .iopRequest, .treatmentNeed, .needsHelp, .losingSupply,
            .serviceQuestion, .service,
            .noWithdrawal, .conflict, .soonDate:
            true
        default: false
        }
    }
}
