import Admissions
import Postgres

extension Parameter {
    /// A UUID from an id.
    static func id<Subject>(_ id: Identifier<Subject>?) -> Parameter { .uuid(id?.rawValue) }

    /// UUIDs from ids.
    static func ids<Subject>(_ ids: [Identifier<Subject>]) -> Parameter { .uuids(ids.map(\.rawValue)) }

    /// UUIDs from ids, some of them unknown.
    static func ids<Subject>(_ ids: [Identifier<Subject>?]) -> Parameter { .uuids(ids.map { $0?.rawValue }) }

    /// A `timestamptz` from an instant.
    static func instant(_ instant: Instant?) -> Parameter { .timestamp(instant?.microseconds) }

    /// `timestamptz` values from instants.
    static func instants(_ instants: [Instant]) -> Parameter { .timestamps(instants.map(\.microseconds)) }

    /// `timestamptz` values from instants, some of them unknown.
    static func instants(_ instants: [Instant?]) -> Parameter {
        .timestamps(instants.map { $0?.microseconds })
    }
}

extension Row {
    /// Reads the next column as an id.
    mutating func id<Subject>(_: Subject.Type = Subject.self) throws -> Identifier<Subject> {
        Identifier(try next(UInt128.self))
    }

    /// Reads the next column as an id or null.
    mutating func optionalID<Subject>(_: Subject.Type = Subject.self) throws -> Identifier<Subject>? {
        try next(UInt128?.self).map { Identifier($0) }
    }

    /// Reads the next column as an instant.
    mutating func instant() throws -> Instant { Instant(microseconds: try next(Int64.self)) }

    /// Reads the next column as an instant or null.
    mutating func optionalInstant() throws -> Instant? {
        try next(Int64?.self).map { Instant(microseconds: $0) }
    }

    /// Reads the next column as a case of one of our closed sets.
    /// - Throws: ``StoreError/unreadable(_:)`` for a word this program does not know.
    mutating func word<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> Word {
        let text = try next(String.self)
        guard let word = Word(rawValue: text) else {
            throw StoreError.unreadable("a word outside \(Word.self)")
        }
        return word
    }

    /// Reads the next column as a case of one of our closed sets, or null.
    mutating func optionalWord<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> Word? {
        guard let text = try next(String?.self) else { return nil }
        guard let word = Word(rawValue: text) else {
            throw StoreError.unreadable("a word outside \(Word.self)")
        }
        return word
    }

    /// Reads the next column as a list of cases.
    mutating func words<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> [Word] {
        try next([String].self).map { text in
            guard let word = Word(rawValue: text) else {
                throw StoreError.unreadable("a word outside \(Word.self)")
            }
            return word
        }
    }

    /// Reads the next column as a language.
    mutating func language() throws -> Language {
        let text = try next(String.self)
        guard let language = Language(tag: text) else { throw StoreError.unreadable("a language tag") }
        return language
    }
}
