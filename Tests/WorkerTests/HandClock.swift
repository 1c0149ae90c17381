import Admissions
import Logging
import Postgres
import Store
import Synchronization
import TestDatabase
import Worker

/// A desk clock that moves when a test says so.
final class HandClock: Sendable {
    private let time: Mutex<Instant>

    init(_ start: Instant = TestDatabase.midnight) {
        time = Mutex(start)
    }

    var now: Instant { time.withLock { $0 } }

    func advance(_ duration: Duration) {
        time.withLock { $0 = $0 + duration }
    }

    /// As the worker takes it: played, so that nothing compares it with the database's.
    var desk: DeskClock { DeskClock(isPlayed: true) { self.now } }
}

extension Dispatcher {
    /// Takes turns until there is nothing left to do at this moment.
    @discardableResult
    mutating func settle() async throws -> Turn {
        while true {
            let turn = try await self.turn()
            if !turn.goesOn { return turn }
        }
    }
}

let silent = Logger(label: "tests", factory: { _ in SwiftLogNoOpLogHandler() })

extension TestDatabase {
    /// A worker's turns on a clock moved by hand.
    func dispatcher(_ clock: HandClock, name: String = "test") -> Dispatcher<Desk> {
        Dispatcher(desk: workerDesk, clock: clock.desk, name: name, logger: silent, alarmRest: .zero)
    }

    /// A desk of the worker's role on connections of its own, as on another machine.
    func anotherWorkerDesk(connections: Int = 1) -> (desk: Desk, pool: ConnectionPool) {
        let pool = ConnectionPool(
            server: worker, size: connections, maximumWaiters: 100, waitLimit: .seconds(30))
        return (Desk(org: org, pool: pool, seal: seal, realNow: { TestDatabase.midnight }), pool)
    }

    /// Gives a sign of life of everybody, as the programs in front of them do.
    func everybodyIsThere(at now: Instant) async throws {
        try await tamper("update presence set heartbeat_at = '\(now)'")
    }

    /// The one number a query gives.
    func number(_ sql: String) async throws -> Int? {
        try await look("select (\(sql))::text").first.flatMap { Int($0) }
    }

    /// The open offer of a lead: to whom, and the epoch to answer with.
    func openOffer(of lead: LeadID) async throws -> (staff: StaffID, epoch: Int64)? {
        let found = try await look(
            "select staff_id || ' ' || epoch from offer where lead_id = '\(lead)' and state = 'open'")
        guard let words = found.first?.split(separator: " "), words.count == 2,
            let staff = StaffID(String(words[0])), let epoch = Int64(words[1])
        else { return nil }
        return (staff, epoch)
    }

    /// What must hold in the tables at any moment, as the sentences that are not true.
    func brokenInvariants() async throws -> [String] {
        let rules = [
            "an owned lead without a seat, or parked with one": """
            select count(*) from lead left join seat using (org_id, lead_id)
            where state = 'owned' and (follow_up_at is null) <> (seat.lead_id is not null)
            """,
            "a seat of a lead that is neither owned nor offered": """
            select count(*) from seat join lead using (org_id, lead_id) where state not in ('owned', 'offered')
            """,
            "a seat of somebody who does not hold the lead": """
            select count(*) from seat join lead using (org_id, lead_id)
            left join offer on offer.lead_id = seat.lead_id and offer.state = 'open'
            where seat.staff_id is distinct from coalesce(lead.owner_id, offer.staff_id)
            """,
            "a waiting lead that is not in the queue, or another that is": """
            select count(*) from lead left join queue_entry using (org_id, lead_id)
            where (state = 'waiting') <> (queue_entry.lead_id is not null)
            """,
            "an offered lead without exactly one open offer": """
            select count(*) from lead
            where (state = 'offered')
                  <> (1 = (select count(*) from offer where offer.lead_id = lead.lead_id and offer.state = 'open'))
            """,
            "an epoch without its ledger row": """
            select count(*) from lead
            where epoch <> (select count(*) from ledger where ledger.lead_id = lead.lead_id and to_state is not null)
            """,
            "a last move that does not lead to the state": """
            select count(*) from lead
            where state <> (select to_state from ledger
                            where ledger.lead_id = lead.lead_id and to_state is not null
                            order by epoch desc limit 1)
            """,
            "shares that do not add up": """
            select count(*) from (select sum(credited) - sum(received) as gap from fair_share) as sums where gap <> 0
            """,
            "a gap in the numbers of the batches": """
            select count(*) from decision_counter
            where last_batch <> (select count(*) from decision_batch)
            """,
        ]
        var broken: [String] = []
        for (sentence, sql) in rules.sorted(by: { $0.key < $1.key }) where try await number(sql) != 0 {
            broken.append(sentence)
        }
        return broken
    }
}
