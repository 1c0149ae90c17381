/// One value for a statement, encoded as PostgreSQL's binary format wants it and sent with its type.
///
/// `nil` is SQL null. The value is not readable from here again, so that it cannot slip into a log.
package struct Parameter: Sendable {
    let type: TypeOID
    let bytes: [UInt8]?

    init(_ type: TypeOID, _ bytes: [UInt8]?) {
        self.type = type
        self.bytes = bytes
    }

    /// `text`; a string with a NUL character is refused by the server (22021).
    package static func text(_ value: String?) -> Parameter {
        Parameter(.text, value.map { Array($0.utf8) })
    }

    /// `int8`.
    package static func int(_ value: Int64?) -> Parameter {
        Parameter(.int8, value.map { $0.bigEndianBytes })
    }

    /// `int4`.
    package static func int32(_ value: Int32?) -> Parameter {
        Parameter(.int4, value.map { $0.bigEndianBytes })
    }

    /// `bool`.
    package static func bool(_ value: Bool?) -> Parameter {
        Parameter(.bool, value.map { [$0 ? 1 : 0] })
    }

    /// `float8`.
    package static func double(_ value: Double?) -> Parameter {
        Parameter(.float8, value.map { $0.bitPattern.bigEndianBytes })
    }

    /// `uuid`, as the big-endian value of its 16 bytes.
    package static func uuid(_ value: UInt128?) -> Parameter {
        Parameter(.uuid, value.map { $0.bigEndianBytes })
    }

    /// `timestamptz`, in microseconds since the Unix epoch, UTC.
    ///
    /// An instant outside PostgreSQL's range is refused by the server (22008); it never turns into `infinity`.
    package static func timestamp(_ value: Int64?) -> Parameter {
        Parameter(.timestamptz, value.map { PostgresEpoch.encode($0).bigEndianBytes })
    }

    /// `bytea`.
    package static func bytes(_ value: [UInt8]?) -> Parameter {
        Parameter(.bytea, value)
    }

    /// `jsonb`, from JSON text; text that is not JSON is refused by the server (22P02).
    package static func json(_ value: String?) -> Parameter {
        Parameter(.jsonb, value.map { [jsonbVersion] + Array($0.utf8) })
    }

    /// The only version of the binary `jsonb` format there is: a 1, then the text.
    static let jsonbVersion: UInt8 = 1
}

extension Parameter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The type and whether it is null; never the value.
    package var description: String { bytes == nil ? "null \(type.sqlName)" : type.sqlName }
    /// The same as ``description``.
    package var debugDescription: String { description }
    /// Hides the bytes from `dump`.
    package var customMirror: Mirror { Mirror(self, children: ["type": type.sqlName]) }
}

/// PostgreSQL counts microseconds from 2000-01-01 and keeps the two ends of `Int64` for the infinities.
enum PostgresEpoch {
    /// From the Unix epoch to 2000-01-01 00:00 UTC.
    private static let offset: Int64 = 946_684_800_000_000

    static func encode(_ unix: Int64) -> Int64 {
        let (shifted, isOutside) = unix.subtractingReportingOverflow(offset)
        // One above `-infinity`: before 4713 BC, hence out of range, hence refused instead of stored as infinity.
        return isOutside || shifted == .min ? .min + 1 : shifted
    }

    /// `nil` for the infinities and for instants beyond `Int64` microseconds of the Unix epoch.
    static func decode(_ postgres: Int64) -> Int64? {
        if postgres == .min || postgres == .max { return nil }
        let (shifted, isOutside) = postgres.addingReportingOverflow(offset)
        return isOutside ? nil : shifted
    }
}

extension FixedWidthInteger {
    var bigEndianBytes: [UInt8] {
        withUnsafeBytes(of: bigEndian) { Array($0) }
    }
}
