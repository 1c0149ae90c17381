/// What a phrase of a lexicon stands for. The lexicon files name these cases; ``Signals`` combines them.
enum Sign: UInt8, CaseIterable {
    // How a mention is asserted.
    case negates, negatesBefore, pseudo, past, hypothetical, possible, terminator
    // Who and what.
    case person, caller, substance, notEvidence
    /// "I'm writing about myself", "FHx:": whose need it is, and whose it is not.
    case aboutSelf, kinHistory
    // Pattern of use.
    case frequency, occasional, drinks, quantity, heavy, injecting, hooked, alcoholic, misuse, uses
    case overPrescribed, losingSupply, wantsOff, stablePrescribed, started, lastUsed, quitting, wantsToQuit
    // Withdrawal.
    case withdrawal, withdrawalSign, withdrawalHint, relief, noWithdrawal, ciwa, cows, otherCause
    // Treatment words.
    case detoxWord, detoxRequest, detoxDone, detoxNow, noDetox, residentialWord, residentialRequest,
        residentialDone
    case residentialEnding, residentialLeft, rehabDone, outpatientWord, iopRequest, outpatientDuring,
        keptUsing
    case lapse, abstinent, unaided, backToUse, priorTreatments, treatmentNeed, needsHelp
    // Barriers, orders.
    case barrierWork, barrierChild, barrierMoney, noBarrierChild, noBarrierWork, noBarrierMoney, mandator,
        mandate
    // Severity and surroundings.
    case homeless, usersAtHome, lostThroughUse, arrests, psychosis, organDamage, mildCue, firstOffence, audit,
        dast
    case functioning
    // Dangers.
    case overdoseNow, overdose, naloxone, suicidal, suicidalOblique, suicidePast, seizure, deliriumTremens,
        confusion
    case hallucination, chestPain, emergency, violence, pregnancy, notPregnant, died
    /// Takes up a danger told of before: "another one today".
    case renewed
    // Not a lead.
    case jobSeeker, vendor, clientAdmin, spam, thirdParty, otherService, familySupport
    // Questions and the rest.
    case serviceQuestion, conflict, service, soonDate, instruction

    static let count = allCases.count

    /// The case a lexicon file names.
    static let named: [String: Sign] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// A substance a person can be treated for, as fine as the rules need.
enum Substance: UInt8, CaseIterable {
    case alcohol, benzodiazepine, barbiturate, ghb, phenibut, carisoprodol, zDrug
    case heroin, fentanyl, painkiller, methadone, buprenorphine, kratom, tianeptine
    case methamphetamine, cocaine, amphetamine, mdma
    case cannabis
    case ketamine, pcp, inhalant, spice, dxm, hallucinogen, gabapentin
    case unnamed

    /// The families of the specification, section 4.
    enum Family: UInt8, CaseIterable {
        case sedative, opioid, stimulant, cannabis, other

        /// Its signal.
        var name: String {
            switch self {
            case .sedative: "SED"
            case .opioid: "OPI"
            case .stimulant: "STIM"
            case .cannabis: "CAN"
            case .other: "OTH"
            }
        }

        /// The case a card names.
        static let named: [String: Family] = Dictionary(
            uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
    }

    /// The family whose rules apply.
    var family: Family {
        switch self {
        case .alcohol, .benzodiazepine, .barbiturate, .ghb, .phenibut, .carisoprodol, .zDrug: .sedative
        case .heroin, .fentanyl, .painkiller, .methadone, .buprenorphine, .kratom, .tianeptine: .opioid
        case .methamphetamine, .cocaine, .amphetamine, .mdma: .stimulant
        case .cannabis: .cannabis
        case .ketamine, .pcp, .inhalant, .spice, .dxm, .hallucinogen, .gabapentin, .unnamed: .other
        }
    }

    /// Days after the last use in which withdrawal may still come (section 4).
    var withdrawalWindow: Double {
        switch self {
        case .benzodiazepine, .methadone: 14
        default: 7
        }
    }

    /// The case a lexicon file names.
    static let named: [String: Substance] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
