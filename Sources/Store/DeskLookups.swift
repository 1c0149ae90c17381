package import Admissions
import Postgres

extension Desk {
    private static let findPerson = Statement(
        "find_person", "select staff_id, role, is_active from staff where org_id = $1 and login = $2")

    /// The person of a login; nil when nobody has it or they have left.
    package func person(login: String) async throws -> (id: StaffID, role: Role)? {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.findPerson(.uuid(org.rawValue), .text(login))])
        let found = try rows.first?.first {
            (
                id: StaffID(try $0.next(UInt128.self)), role: try $0.next(String.self),
                isActive: try $0.next(Bool.self)
            )
        }
        guard let found, found.isActive, let role = Role(rawValue: found.role) else { return nil }
        return (found.id, role)
    }

    private static let countStaff = Statement(
        "count_staff",
        """
        select count(*), count(*) filter (where role <> 'operator' and capacity > 0)
        from staff
        where org_id = $1 and is_active
        """)

    /// How many people there are, and how many of them can take leads.
    package func staffCount() async throws -> (people: Int, takers: Int) {
        let rows = try await oneRoundTrip(
            TransactionOptions(readOnly: true), [Self.countStaff(.uuid(org.rawValue))])
        return try rows.first?.first { (try $0.next(), try $0.next()) } ?? (0, 0)
    }

    private static let databaseTime = Statement("database_time", "select clock_timestamp()")

    /// The database's own clock.
    package func databaseTime() async throws -> Instant {
        let rows = try await oneRoundTrip(TransactionOptions(readOnly: true), [Self.databaseTime()])
        guard let time: Int64 = try rows.first?.first({ try $0.next() }) else {
            throw StoreError.unreadable("the database's clock")
        }
        return Instant(microseconds: time)
    }
}
