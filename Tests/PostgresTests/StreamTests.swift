import FoundationEssentials
import Postgres
import Testing

@Suite struct StreamTests {
    private struct Refusal: Error {}

    private static let rows = Statement(
        "many rows", "select i, repeat('x', 2000) from generate_series(1, $1::int8) as i")

    /// Resident memory of this process, in bytes.
    private func resident() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")[1]
        return try #require(Int(pages)) * 4096
    }

    @Test func `100 000 rows of 2 kB pass through in flat memory`() async throws {
        let connection = try await Connection.open(try await Cluster.shared.server())
        let before = try resident()
        var (most, sum, batches) = (0, 0, 0)
        let count = try await connection.stream(
            Self.rows(.int(100_000)),
            reading: { row in
                let number: Int = try row.next()
                return (number, try row.next(String.self).utf8.count)
            },
            { batch in
                batches += 1
                for (number, length) in batch where length == 2_000 { sum += number }
                most = max(most, try resident())
            })
        #expect(count == 100_000 && batches == 200 && sum == 100_000 * 100_001 / 2)
        // The rows weigh 200 MB at once; other tests of this process run at the same time and take some.
        #expect(most - before < 120_000_000)
        #expect(try await connection.rows(Self.rows(.int(2))).count == 2)
        await connection.close()
    }

    @Test func `a stream inside a transaction sees its writes`() async throws {
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8", in: pool)
            let sum = try await pool.transaction { transaction in
                try await transaction.execute(
                    Statement("fill", "insert into \(table) select generate_series(1, 1000)")())
                var sum = 0
                let read = Statement("read", "select id from \(table) where id <= $1")
                let count = try await transaction.stream(
                    read(.int(100)), batch: 7, reading: { try $0.next(Int.self) }, { sum += $0.reduce(0, +) })
                #expect(count == 100)
                return sum
            }
            #expect(sum == 5_050)
            #expect(try await pool.value("select count(*) from \(table)") == 1_000)
        }
    }

    @Test func `an error on the way reaches the caller, and the pool goes on`() async throws {
        try await Cluster.withPool(size: 1) { pool in
            await #expect(throws: Refusal.self) {
                try await pool.withConnection { connection in
                    try await connection.stream(
                        Self.rows(.int(100_000)), reading: { try $0.next(Int.self) }, { _ in throw Refusal() }
                    )
                }
            }
            let failure = PostgresError.rejected(QueryFailure(sqlState: "22012", statement: "divide"))
            await #expect(throws: failure) {
                try await pool.withConnection { connection in
                    let divide = Statement(
                        "divide", "select 1 / (500 - i) from generate_series(1, 1000) as i")
                    return try await connection.stream(
                        divide(), batch: 10, reading: { try $0.next(Int.self) }, { _ in })
                }
            }
            let one: Int = try await pool.value("select 1")
            #expect(one == 1)
        }
    }

    @Test func `the connection is busy while a stream is read`() async throws {
        let connection = try await Connection.open(try await Cluster.shared.server())
        _ = try await connection.stream(Self.rows(.int(1)), reading: { try $0.next(Int.self) }) { _ in
            await #expect(throws: PostgresError.busy) { _ = try await connection.rows(Self.rows(.int(1))) }
        }
        await connection.close()
    }
}
