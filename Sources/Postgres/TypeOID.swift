/// The object id by which PostgreSQL's catalogue knows a type; those of built-in types are fixed (`pg_type.dat`).
struct TypeOID: Hashable, Sendable {
    let rawValue: UInt32

    init(_ rawValue: UInt32) {
        self.rawValue = rawValue
    }

    static let bool = TypeOID(16)
    static let bytea = TypeOID(17)
    static let name = TypeOID(19)
    static let int8 = TypeOID(20)
    static let int2 = TypeOID(21)
    static let int4 = TypeOID(23)
    static let text = TypeOID(25)
    static let json = TypeOID(114)
    static let float4 = TypeOID(700)
    static let float8 = TypeOID(701)
    static let bpchar = TypeOID(1042)
    static let varchar = TypeOID(1043)
    static let timestamptz = TypeOID(1184)
    static let uuid = TypeOID(2950)
    static let jsonb = TypeOID(3802)
}

extension TypeOID {
    private static let arrays: [TypeOID: TypeOID] = [
        .bool: TypeOID(1000), .bytea: TypeOID(1001), .name: TypeOID(1003), .int2: TypeOID(1005),
        .int4: TypeOID(1007), .text: TypeOID(1009), .bpchar: TypeOID(1014), .varchar: TypeOID(1015),
        .int8: TypeOID(1016), .float4: TypeOID(1021), .float8: TypeOID(1022), .timestamptz: TypeOID(1185),
        .uuid: TypeOID(2951), .json: TypeOID(199), .jsonb: TypeOID(3807),
    ]

    private static let elements = Dictionary(uniqueKeysWithValues: arrays.map { ($1, $0) })

    private static let names: [TypeOID: String] = [
        .bool: "bool", .bytea: "bytea", .name: "name", .int2: "int2", .int4: "int4", .int8: "int8",
        .text: "text", .bpchar: "char", .varchar: "varchar", .float4: "float4", .float8: "float8",
        .timestamptz: "timestamptz", .uuid: "uuid", .json: "json", .jsonb: "jsonb",
        TypeOID(18): "\"char\"", TypeOID(26): "oid", TypeOID(705): "unknown", TypeOID(1082): "date",
        TypeOID(1083): "time", TypeOID(1114): "timestamp", TypeOID(1186): "interval",
        TypeOID(1700): "numeric", TypeOID(2278): "void",
    ]

    /// The type of a one-dimensional array of this type.
    var array: TypeOID { Self.arrays[self] ?? TypeOID(0) }

    /// The element's type when this is an array the module reads.
    var element: TypeOID? { Self.elements[self] }

    /// The SQL name, or the number of a type this module does not read.
    var sqlName: String {
        if let name = Self.names[self] { return name }
        if let element, let name = Self.names[element] { return name + "[]" }
        return "type \(rawValue)"
    }
}
