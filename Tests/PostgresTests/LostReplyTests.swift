import Postgres
import Testing

@Suite struct LostReplyTests {
    private struct Desk {
        let straight: ConnectionPool
        let cut: ConnectionPool
        let proxy: CuttingProxy
        let table: String

        var insert: Statement {
            Statement("insert", "insert into \(table) values ($1) on conflict do nothing")
        }
        func count() async throws -> Int { try await straight.value("select count(*) from \(table)") }
    }

    private func withDesk(_ cut: CuttingProxy.Cut, _ body: (Desk) async throws -> Void) async throws {
        let cluster = try await Cluster.shared
        let proxy = try CuttingProxy(to: cluster.folder + "/postgres/socket", cutting: cut)
        defer { proxy.close() }
        let server = Server("host=\(proxy.folder) user=postgres dbname=postgres", applicationName: "tests")
        let through = ConnectionPool(server: server, size: 1, maximumWaiters: 10, waitLimit: .seconds(60))
        try await Cluster.withPool { pool in
            let table = try await Cluster.table("id int8 primary key", in: pool)
            try await body(Desk(straight: pool, cut: through, proxy: proxy, table: table))
        }
        await through.close()
    }

    /// Once by the pipeline that carries everything, once by a COMMIT of its own.
    private func write(_ desk: Desk, _ options: TransactionOptions, asPipeline: Bool) async throws {
        if asPipeline {
            _ = try await desk.cut.oneRoundTrip(options, [desk.insert(.int(7))])
        } else {
            try await desk.cut.transaction(options) { try await $0.execute(desk.insert(.int(7))) }
        }
    }

    @Test(arguments: CuttingProxy.Cut.allCases, [true, false])
    func `a COMMIT without an answer is of unknown outcome`(_ cut: CuttingProxy.Cut, _ asPipeline: Bool)
        async throws
    {
        try await withDesk(cut) { desk in
            let error = await #expect(throws: PostgresError.self) {
                try await write(desk, TransactionOptions(), asPipeline: asPipeline)
            }
            guard case .outcomeUnknown = error else {
                Issue.record("unexpected: \(String(describing: error))")
                return
            }
            #expect(desk.proxy.hasCut)
            let count = try await desk.count()
            #expect(count == (cut == .afterCommit ? 1 : 0))
        }
    }

    @Test(arguments: CuttingProxy.Cut.allCases, [true, false])
    func `an idempotent transaction without an answer is repeated and takes effect once`(
        _ cut: CuttingProxy.Cut,
        _ asPipeline: Bool
    ) async throws {
        try await withDesk(cut) { desk in
            try await write(
                desk, TransactionOptions(idempotent: true, within: .seconds(60)), asPipeline: asPipeline)
            #expect(desk.proxy.hasCut)
            #expect(try await desk.count() == 1)
        }
    }

    @Test func `a repeat that is refused does not hide that the first may have taken effect`() async throws {
        try await withDesk(.afterCommit) { desk in
            let insert = Statement("insert", "insert into \(desk.table) values ($1)")
            await #expect(throws: PostgresError.outcomeUnknown(statement: "commit")) {
                try await desk.cut.transaction(TransactionOptions(idempotent: true)) {
                    try await $0.execute(insert(.int(7)))
                }
            }
            let count = try await desk.count()
            #expect(count == 1)
        }
    }
}
