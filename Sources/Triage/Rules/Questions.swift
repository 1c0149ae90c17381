import Admissions

/// The questions for a call back, only what is unknown, in fixed order.
struct Questions {
    let list: [ClarifyQuestion]

    init(_ signals: Signals, _ level: LevelOfCare) {
        guard level != .notALead else {
            list = []
            return
        }
        let facts = signals.facts
        func isUntold(_ signs: Sign...) -> Bool { signs.allSatisfy { facts.any($0) == nil } }
        list = ClarifyQuestion.allCases.filter { question in
            switch question {
            case .whoIsItFor: facts.subject == nil
            case .substance: facts.substances.named.isEmpty
            case .lastUse: signals.lastUseDays == nil && signals.abstinentDays == nil
            case .frequencyAndAmount:
                facts.substances.anyRhythm == nil && !facts.substances.isOccasional
                    && isUntold(.drinks) && facts.any(.quantity, Questions.tellsHowMuch) == nil
            case .withdrawalOrSeizures:
                facts.inquiry.withdrawalSymptoms == nil
                    && isUntold(.withdrawal, .withdrawalSign, .relief, .noWithdrawal, .seizure)
            case .priorTreatment:
                facts.inquiry.priorTreatment == nil
                    && isUntold(.detoxDone, .residentialDone, .rehabDone, .outpatientDuring, .priorTreatments)
                    && facts.any(.quantity) { $0.says(.treatmentBefore) } == nil
            case .barriers:
                facts.inquiry.constraints == nil && signals.meansWork == nil && signals.meansChildcare == nil
                    && signals.meansMoney == nil
            case .pregnancyAge:
                facts.inquiry.age == nil && facts.reading.chunks.all(.age).isEmpty
            case .callbackNumber: facts.inquiry.phone?.isEmpty ?? true
            }
        }
    }

    private static func tellsHowMuch(_ quantity: Mention) -> Bool {
        !quantity.says(.consequence) && !quantity.says(.treatmentBefore) && !quantity.says(.shortStop)
    }
}
