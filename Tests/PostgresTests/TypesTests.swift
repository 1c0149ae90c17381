import Postgres
import Testing

@Suite struct TypesTests {
    private func echo<Value: ColumnValue & Equatable & Sendable>(
        _ parameter: Parameter,
        as value: Value,
        _ type: String
    ) async throws {
        let echo: Value = try await Cluster.withPool { try await $0.value("select $1::\(type)", parameter) }
        #expect(echo == value)
    }

    @Test func `every scalar comes back as it was sent`() async throws {
        try await echo(
            .text("Grüße, \u{1F600} 'quoted' \\ \n"), as: "Grüße, \u{1F600} 'quoted' \\ \n", "text")
        try await echo(.text(""), as: "", "varchar")
        try await echo(.int(.min), as: Int64.min, "int8")
        try await echo(.int(.max), as: Int64.max, "int8")
        try await echo(.int(-7), as: Int16(-7), "int2")
        try await echo(.int32(.min), as: Int32.min, "int4")
        try await echo(.int32(7), as: 7, "int4")
        try await echo(.bool(true), as: true, "bool")
        try await echo(.bool(false), as: false, "bool")
        try await echo(.double(-0.1), as: -0.1, "float8")
        try await echo(.double(0.5), as: 0.5, "float4")
        try await echo(
            .uuid(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef),
            as: 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef as UInt128, "uuid")
        try await echo(.bytes([0, 1, 255]), as: [0, 1, 255] as [UInt8], "bytea")
        try await echo(.bytes([]), as: [] as [UInt8], "bytea")
        try await echo(.json(#"{"a": [1, null]}"#), as: #"{"a": [1, null]}"#, "jsonb")
        try await echo(.text(#"{"a":1}"#), as: #"{"a":1}"#, "json")
    }

    @Test func `null comes back as nil for every type`() async throws {
        try await echo(.text(nil), as: nil as String?, "text")
        try await echo(.int(nil), as: nil as Int64?, "int8")
        try await echo(.int32(nil), as: nil as Int32?, "int4")
        try await echo(.bool(nil), as: nil as Bool?, "bool")
        try await echo(.double(nil), as: nil as Double?, "float8")
        try await echo(.uuid(nil), as: nil as UInt128?, "uuid")
        try await echo(.timestamp(nil), as: nil as Int64?, "timestamptz")
        try await echo(.bytes(nil), as: nil as [UInt8]?, "bytea")
        try await echo(.json(nil), as: nil as String?, "jsonb")
    }

    @Test func `arrays keep order and nulls`() async throws {
        try await echo(.texts(["a", nil, ""]), as: ["a", nil, ""] as [String?], "text[]")
        try await echo(.ints([1, nil, .min]), as: [1, nil, .min] as [Int64?], "int8[]")
        try await echo(.int32s([1, nil, .max]), as: [1, nil, .max] as [Int32?], "int4[]")
        try await echo(.bools([true, nil, false]), as: [true, nil, false] as [Bool?], "bool[]")
        try await echo(.doubles([1.5, nil]), as: [1.5, nil] as [Double?], "float8[]")
        try await echo(.uuids([1, nil, .max]), as: [1, nil, .max] as [UInt128?], "uuid[]")
        try await echo(.timestamps([0, nil, -1]), as: [0, nil, -1] as [Int64?], "timestamptz[]")
        try await echo(.byteses([[0], nil, []]), as: [[0], nil, []] as [[UInt8]?], "bytea[]")
        try await echo(.jsons(["1", nil, "{}"]), as: ["1", nil, "{}"] as [String?], "jsonb[]")
        try await echo(.ints([3, 2, 1]), as: [3, 2, 1] as [Int], "int8[]")
    }

    @Test func `an empty array is not null`() async throws {
        try await echo(.texts([]), as: [] as [String], "text[]")
        try await echo(.uuids([]), as: [] as [UInt128]?, "uuid[]")
        let count: Int = try await Cluster.withPool {
            try await $0.value("select count(*) from unnest($1::int8[], $2::text[])", .ints([]), .texts([]))
        }
        #expect(count == 0)
    }

    @Test func `an instant is microseconds since 1970, to the microsecond`() async throws {
        try await Cluster.withPool { pool in
            let instant: Int64 = try await pool.value(
                "select $1::timestamptz", .timestamp(1_700_000_000_123_456))
            #expect(instant == 1_700_000_000_123_456)
            let text: String = try await pool.value(
                "select ($1::timestamptz at time zone 'UTC')::text", .timestamp(-1))
            #expect(text == "1969-12-31 23:59:59.999999")
            // The last instant there is here lies in the year 294247, which PostgreSQL still knows.
            #expect(try await pool.value("select $1::timestamptz", .timestamp(.max)) == Int64.max)
        }
    }

    @Test(arguments: ["infinity", "-infinity"])
    func `an infinite instant is refused when read`(_ text: String) async throws {
        try await Cluster.withPool { pool in
            let expected = PostgresError.decoding(
                statement: "test", column: "at", expected: "int8 or timestamptz",
                found: "infinite timestamptz")
            await #expect(throws: expected) {
                let _: Int64 = try await pool.value("select $1::text::timestamptz as at", .text(text))
            }
        }
    }

    @Test(arguments: [Int64.min, Int64.min + 1, -300_000_000_000_000_000 as Int64])
    func `an instant out of range is refused, never stored as infinity`(_ instant: Int64) async throws {
        try await Cluster.withPool { pool in
            let failure = QueryFailure(sqlState: "22008", statement: "test")
            await #expect(throws: PostgresError.rejected(failure)) {
                try await pool.run("select $1::timestamptz", .timestamp(instant))
            }
        }
    }

    @Test func `a column of another type, null or out of range is an error that names it`() async throws {
        try await Cluster.withPool { pool in
            await #expect(throws: decoding("n", "text", "int8")) {
                let _: String = try await pool.value("select 1::int8 as n")
            }
            await #expect(throws: decoding("n", "text", "null")) {
                let _: String = try await pool.value("select null::text as n")
            }
            await #expect(throws: decoding("n", "int2", "int8 out of range")) {
                let _: Int16 = try await pool.value("select 40000::int8 as n")
            }
            await #expect(throws: decoding("n", "int8", "numeric")) {
                let _: Int = try await pool.value("select 1.5 as n")
            }
            await #expect(throws: decoding("n", "array of int8", "array of 2 dimensions")) {
                let _: [Int] = try await pool.value("select '{{1,2},{3,4}}'::int8[] as n")
            }
            await #expect(throws: decoding("#2", "text", "no such column")) {
                let rows = try await pool.run("select 1::int8 as n")
                _ = try rows.map { row in
                    let _: Int = try row.next()
                    return try row.next(String.self)
                }
            }
            await #expect(throws: decoding("*", "exactly one row", "2 rows")) {
                let _: Int = try await pool.value("select generate_series(1, 2)")
            }
        }
    }

    private func decoding(_ column: String, _ expected: String, _ found: String) -> PostgresError {
        .decoding(statement: "test", column: column, expected: expected, found: found)
    }

    @Test func `the count of affected rows comes from the command`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            let sql = "insert into \(table) select unnest($1::int8[])"
            #expect(try await pool.run(sql, .ints([1, 2, 3])).affected == 3)
            #expect(try await pool.run("delete from \(table) where id > $1", .int(1)).affected == 2)
            #expect(try await pool.run("select id from \(table)").affected == 1)
        }
    }
}
