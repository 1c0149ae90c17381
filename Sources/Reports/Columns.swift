import Admissions
import Postgres

extension Parameter {
    static func id<Subject>(_ id: Identifier<Subject>) -> Parameter { .uuid(id.rawValue) }

    static func ids<Subject>(_ ids: [Identifier<Subject>]) -> Parameter { .uuids(ids.map(\.rawValue)) }

    static func instant(_ instant: Instant) -> Parameter { .timestamp(instant.microseconds) }

    static func instants(_ instants: [Instant]) -> Parameter { .timestamps(instants.map(\.microseconds)) }
}

extension Row {
    mutating func id<Subject>(_: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        Identifier(try next(UInt128.self))
    }

    mutating func optionalID<Subject>(_: Subject.Type = Subject.self) throws -> Identifier<Subject>? {
        try next(UInt128?.self).map { Identifier($0) }
    }

    mutating func instant() throws -> Instant { Instant(microseconds: try next(Int64.self)) }

    mutating func optionalInstant() throws -> Instant? {
        try next(Int64?.self).map { Instant(microseconds: $0) }
    }

    mutating func word<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> Word {
        guard let word = Word(rawValue: try next(String.self)) else {
            throw ReportError.unreadable("a word outside \(Word.self)")
        }
        return word
    }
}
