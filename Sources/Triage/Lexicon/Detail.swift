/// What a phrase says more closely than its sign: the word behind the dot in a lexicon file, `seizure.prior`.
enum Detail: UInt8, CaseIterable {
    /// Nothing more: a line without a dot.
    case plain
    /// Words that look like the sign and are not it. They hold their place.
    case lookAlike
    /// "Si": suicidal ideation in an operator's English, "if" in Spanish.
    case eitherLanguage
    /// Counts as the purpose of a call only where it opens an operator's note.
    case opensNote
    // Denials and times.
    /// Denies only behind a colon: "SI: N".
    case afterColon
    /// Puts an event in the past and leaves use and symptoms alone: "twice", "has had".
    case eventOnly
    /// What a film tells of or somebody asked: no fear, and nobody's danger.
    case talked
    /// "The last time I …": a history that outlasts a comma.
    case lastTime
    // Use.
    /// "A day", a rhythm where a number stands before it.
    case perDay
    /// "A few times a week" and other rhythms that no amount should yield to.
    case vague
    case allDay, onAndOff, binge
    /// Told by volume, or of wine and beer without a glass: believable up to thirty drinks.
    case byVolume
    case consequence, treatmentBefore
    /// A stop that soon ended: "quitting lasted two days".
    case shortStop
    /// "Not shooting", "never a needle".
    case never
    /// "Sober", without since when.
    case undated
    // Withdrawal: shakes without a drink, a drink against the shakes.
    case without, against, `protocol`
    // Treatment and orders.
    /// A stay that ends after so many days.
    case counted
    /// "Willing to go", "will agree to rehab".
    case ready
    case residential, outpatient
    /// A court, a board or an office that gives orders.
    case authority
    // What stands in the way.
    /// "I can't go away": no reason is named.
    case unnamed
    case childsAge
    // Dangers.
    /// So many pills at once.
    case pillCount
    /// What a body does in a seizure, seen by a lay person.
    case body
    case prior, epilepsy
    /// A creature or a ghost where none can be.
    case apparition
    case infection, fever, fainted, head
    /// "Be with my mom", "I see her in the kitchen": a danger when she has died.
    case joinDead
    /// A baby that is on its way or may be harmed.
    case baby
    /// "Had one": no danger where a noun follows.
    case bare
    /// "Do the same": takes up a death or an attempt alone.
    case toFollow
    /// "My wife is in your residential": a stay under way, which nobody asks for.
    case inCare
    // Other services.
    case tobacco, gambling, weight, lowSpirits, therapist, feeling

    /// The case a lexicon file and a card name.
    static let named: [String: Detail] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

extension Sign {
    /// What lines of the sign may say behind the dot.
    var details: [Detail] {
        switch self {
        case .negates, .chestPain, .conflict, .violence: [.lookAlike]
        case .negatesBefore: [.afterColon]
        case .hypothetical: [.eitherLanguage, .talked]
        case .suicidal: [.eitherLanguage]
        case .past: [.eventOnly, .lastTime]
        case .frequency: [.perDay, .vague]
        case .quantity: [.allDay, .onAndOff, .binge, .consequence, .treatmentBefore, .shortStop]
        case .drinks: [.byVolume]
        case .injecting: [.never]
        case .abstinent: [.undated, .tobacco]
        case .relief: [.without, .against]
        case .withdrawal: [.protocol]
        case .residentialEnding: [.counted]
        case .treatmentNeed: [.ready]
        case .mandate: [.residential, .outpatient]
        case .mandator: [.authority]
        case .barrierWork: [.unnamed]
        case .barrierChild: [.childsAge]
        case .overdoseNow: [.pillCount]
        case .seizure: [.body, .prior, .epilepsy]
        case .hallucination: [.apparition, .joinDead, .lookAlike]
        case .emergency: [.infection, .fever, .fainted, .head, .lookAlike]
        case .suicidalOblique: [.joinDead, .lookAlike]
        case .pregnancy: [.baby]
        case .renewed: [.bare, .toFollow]
        case .spam: [.opensNote]
        case .jobSeeker, .vendor, .thirdParty: [.opensNote, .lookAlike]
        case .clientAdmin: [.opensNote, .inCare, .lookAlike]
        case .otherService: [.tobacco, .gambling, .weight, .lowSpirits, .therapist, .feeling, .lookAlike]
        default: []
        }
    }
}
