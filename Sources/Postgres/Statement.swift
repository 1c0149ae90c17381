/// One SQL statement of the program, with the name under which errors, metrics and the server know it.
package struct Statement: Sendable, Hashable {
    /// A stable name such as `insert lead`; it carries no data, so it may be logged.
    package let name: String
    /// The text, with its parameters as `$1`, `$2`, …; never built from data.
    package let sql: String
    /// Stands for name and text in dictionaries, so that a look-up does not hash a kilobyte of SQL each time.
    private let digest: UInt64

    /// Names a piece of SQL.
    package init(_ name: String, _ sql: String) {
        self.name = name
        self.sql = sql
        digest = Self.fnv1a(name, then: sql)
    }

    /// Binds the parameters in the order of `$1`, `$2`, ….
    package func callAsFunction(_ parameters: Parameter...) -> Query {
        Query(statement: self, parameters: parameters)
    }

    /// Hashes the digest; equality still compares the whole text.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }

    /// The name of the server-side prepared statement.
    ///
    /// PostgreSQL silently cuts such names at 63 bytes, therefore the hash of the text, which makes two versions of
    /// one statement two names, comes after at most 36 bytes of the readable part.
    func preparedName(generation: Int) -> String {
        let readable = name.utf8.prefix(36).map { byte -> Character in
            let scalar = Unicode.Scalar(byte)
            return scalar.properties.isAlphabetic && scalar.isASCII ? Character(scalar) : "_"
        }
        return String(readable) + "_" + String(digest, radix: 16) + (generation == 0 ? "" : "_\(generation)")
    }

    /// FNV-1a (Fowler, Noll, Vo; 64 bit): unlike `Hasher`, the same in every process, so that prepared names are stable.
    private static func fnv1a(_ first: String, then second: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in [first, "\u{0}", second] {
            for byte in part.utf8 {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        return hash
    }
}

/// A statement with its parameters, ready to be sent.
package struct Query: Sendable {
    /// What to run.
    package let statement: Statement
    /// The values of `$1`, `$2`, ….
    package let parameters: [Parameter]

    /// Binds parameters that are only known as an array; otherwise call the statement.
    package init(statement: Statement, parameters: [Parameter] = []) {
        self.statement = statement
        self.parameters = parameters
    }
}

extension Query: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The statement's name and the number of parameters; never a value.
    package var description: String { "\(statement.name) (\(parameters.count) parameters)" }
    /// The same as ``description``, so that a debugger's log carries no values either.
    package var debugDescription: String { description }
    /// Hides the parameters from `dump` and `String(reflecting:)`.
    package var customMirror: Mirror { Mirror(self, children: ["statement": statement.name]) }
}
