import Admissions
import Routing
import Store
import TestDatabase
import Testing
import Worker

@Suite struct ContinuityTests {
    /// Offers twelve leads to three people, who accept at once; with a new worker for every lead, or one for all.
    private func offeredTo(restarting: Bool) async throws -> [String] {
        let database = try await TestDatabase.make()
        for login in ["ana", "ben", "cleo"] { try await database.addStaff(login, capacity: 50) }
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        for round in 0..<12 {
            let lead = try await database.addLead(round % 3 == 0 ? .detox : .iop, at: clock.now)
            if restarting { dispatcher = database.dispatcher(clock) }
            try await dispatcher.settle()
            if let offer = try await database.openOffer(of: lead) {
                _ = try await database.desk.accept(lead, by: offer.staff, epoch: offer.epoch, at: clock.now)
            }
            clock.advance(.seconds(10))
        }
        // Ids are random, and the last word between equals: people are told apart by their rank.
        return try await database.look(
            """
            select place::text
            from offer
            join (select staff_id, rank() over (order by staff_id) as place from staff) as ranked using (staff_id)
            order by offered_at
            """)
    }

    @Test func `turn order and shares survive a restart`() async throws {
        let through = try await offeredTo(restarting: false)
        #expect(through.count == 12 && Set(through).count == 3)
        #expect(try await offeredTo(restarting: true) == through)
    }

    @Test func `every stored input gives the stored decisions again, byte for byte`() async throws {
        let database = try await TestDatabase.make()
        try await database.addStaff("ana", languages: [.english, .spanish], capacity: 3)
        try await database.addStaff("ben", skills: ["detox": 5, "iop": 1], capacity: 2)
        try await database.addStaff("cleo", capacity: 9)
        let clock = HandClock()
        var dispatcher = database.dispatcher(clock)
        let levels: [LevelOfCare] = [.detox, .iop, .residential, .needsClarification]
        for round in 0..<24 {
            let lead = try await database.addLead(
                levels[round % 4], flags: round % 7 == 0 ? [.seizure] : [], at: clock.now,
                language: round % 5 == 0 ? "es" : (round % 11 == 0 ? "ru" : nil))
            try await dispatcher.settle()
            if let offer = try await database.openOffer(of: lead), round % 2 == 0 {
                try await database.desk.decline(
                    lead, by: offer.staff, epoch: offer.epoch, reason: "busy", at: clock.now)
            }
            clock.advance(.seconds(50))
            let offered = try await database.look(
                "select lead_id::text from lead where state = 'offered' order by sort_key, lead_id")
            for lead in offered.compactMap({ LeadID($0) }) where round % 3 == 0 {
                guard let offer = try await database.openOffer(of: lead) else { continue }
                try await database.desk.heartbeat(of: offer.staff, at: clock.now)
                _ = try await database.desk.accept(
                    lead, by: offer.staff, epoch: offer.epoch, at: clock.now)
            }
            try await database.everybodyIsThere(at: clock.now)
        }
        let stored = try await database.workerDesk.batches(after: 0, limit: 1000)
        #expect(stored.count > 15)
        #expect(stored.map(\.number) == Array(1...Int64(stored.count)))
        for batch in stored {
            #expect(try batch.replayed(under: .standard) == batch.decisions, "batch \(batch.number)")
        }
        #expect(
            try await database.number("select count(*) from decision where outcome = 'unroutable'") ?? 0 > 0)
        #expect(try await database.brokenInvariants() == [])
    }
}
