import Admissions

/// Means, orders and surroundings.
extension Signals {
    var meansWork: Grounds? {
        let stated = facts.inquiry.constraints?.work
        if stated == true { return Grounds("means_work", field: "constraints") }
        guard stated != false else { return nil }
        if let plain = facts.grounds("means_work", .barrierWork, { $0.isCurrent && $0.detail == 0 }) {
            return plain
        }
        // "I can't go away" names no reason; another barrier gives one.
        return meansChildcare == nil && meansMoney == nil
            ? facts.grounds("means_work", .barrierWork)?.inferred : nil
    }

    static func meansChildcare(_ facts: Facts) -> Grounds? {
        let stated = facts.inquiry.constraints?.childcare
        if stated == true { return Grounds("means_childcare", field: "constraints") }
        // The last word on the children counts: "my mom watches him, but she is having surgery so no one can".
        guard stated != false, let barrier = facts.all(.barrierChild).last(where: \.isCurrent),
            !facts.all(.noBarrierChild).contains(where: { $0.end > barrier.start })
        else { return nil }
        return Grounds("means_childcare", barrier)
    }

    static func meansMoney(_ facts: Facts) -> Grounds? {
        let stated = facts.inquiry.constraints?.money
        if stated == true { return Grounds("means_money", field: "constraints") }
        if facts.fields.isUninsured { return Grounds("means_money", field: "insurance") }
        guard stated != false, !facts.has(.noBarrierMoney) else { return nil }
        return facts.grounds("means_money", .barrierMoney)
    }

    var mandatedResidential: Grounds? { mandated(1, .residentialWord) }
    var mandatedOutpatient: Grounds? { mandated(2, .outpatientWord) }

    private func mandated(_ level: UInt8, _ word: Sign) -> Grounds? {
        if facts.has(.mandator),
            let order = facts.grounds("mandated", .mandate, { $0.isCurrent && $0.detail == level })
        {
            return order
        }
        // A court or board and a level in one sentence need no verb between them.
        let tokens = facts.reading.tokens
        let words = facts.all(word)
        return facts.grounds("mandated", .mandator) { mandator in
            mandator.detail == 1 && mandator.isCurrent
                && words.contains {
                    $0.isCurrent && tokens[$0.start].sentence == tokens[mandator.start].sentence
                }
        }
    }

    var unsafeEnvironment: Grounds? { facts.grounds("environment", anyOf: .homeless, .usersAtHome) }
}
