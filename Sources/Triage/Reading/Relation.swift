import Admissions

/// Who a person in a text is to the writer, finer than ``Subject`` so that "he" and "she" find their person.
enum Relation: UInt8, CaseIterable {
    case oneself
    case son, daughter, child, husband, wife, spouse, boyfriend, girlfriend, partner
    case mother, father, brother, sister, brotherInLaw, sisterInLaw, motherInLaw, fatherInLaw
    case nephew, niece, uncle, aunt, cousin, grandson, granddaughter, grandfather, grandmother
    case friend, roommate, employee, patient, client, resident, student, ex, neighbor, someone, others

    /// Which pronouns may stand for the person.
    enum Gender { case he, she, either }

    var gender: Gender {
        switch self {
        case .son, .husband, .boyfriend, .father, .brother, .brotherInLaw, .fatherInLaw, .nephew, .uncle,
            .grandson,
            .grandfather:
            .he
        case .daughter, .wife, .girlfriend, .mother, .sister, .sisterInLaw, .motherInLaw, .niece, .aunt,
            .granddaughter,
            .grandmother:
            .she
        default: .either
        }
    }

    /// Whoever the note is about, by a word of the desk.
    var isGeneric: Bool { self == .patient || self == .client }

    /// What a relative's husband, wife or child is to the writer.
    var ofRelative: Relation {
        switch self {
        case .oneself, .friend, .roommate, .employee, .patient, .client, .resident, .student, .ex, .neighbor,
            .someone, .others:
            self
        default:
            switch gender {
            case .he: .brotherInLaw
            case .she: .sisterInLaw
            case .either: .cousin
            }
        }
    }

    /// The relation as an assessment states it.
    var subject: Subject {
        switch self {
        case .oneself: .oneself
        case .son, .daughter, .child: .child
        case .husband, .wife, .spouse: .spouse
        case .boyfriend, .girlfriend, .partner: .partner
        case .mother, .father: .parent
        case .brother, .sister: .sibling
        case .grandson, .granddaughter: .grandchild
        case .grandfather, .grandmother: .grandparent
        case .brotherInLaw, .sisterInLaw, .motherInLaw, .fatherInLaw, .nephew, .niece, .uncle, .aunt, .cousin:
            .relative
        case .friend: .friend
        case .roommate: .roommate
        case .employee: .employee
        case .patient: .patient
        case .client: .client
        case .resident: .resident
        case .student: .student
        case .ex, .neighbor, .someone, .others: .other
        }
    }

    /// Whose relation it is seen from the other side: the daughter of a patient calls about a parent.
    var inverse: Relation {
        switch self {
        case .son, .daughter, .child: .mother
        case .mother, .father: .child
        case .grandfather, .grandmother: .grandson
        case .grandson, .granddaughter: .grandmother
        case .husband: .wife
        case .wife: .husband
        case .boyfriend: .girlfriend
        case .girlfriend: .boyfriend
        case .sister, .brother: .brother
        case .nephew, .niece: .uncle
        case .uncle, .aunt: .nephew
        case .motherInLaw, .fatherInLaw: .brotherInLaw
        default: self
        }
    }

    static let named: [String: Relation] = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
