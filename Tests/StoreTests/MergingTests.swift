import Admissions
import Routing
import Store
import TestDatabase
import Testing

extension OwnedLead {
    func merge(
        _ lead: LeadID, at epoch: Int64, into target: LeadID, at targetEpoch: Int64, by person: StaffID,
        isManager: Bool = false
    ) async throws -> JoinedLead {
        try await desk.merge(
            MergeOrder(of: lead, at: epoch, into: target, at: targetEpoch), by: person,
            mayMergeAny: isManager, policy: .standard, at: now + .minutes(9))
    }

    @discardableResult
    func unmerge(_ lead: LeadID, epoch: Int64, by person: StaffID, isManager: Bool = false) async throws
        -> Int64
    {
        try await desk.unmerge(
            lead, by: person, mayUndoAny: isManager, epoch: epoch, policy: .standard, at: now + .minutes(12))
    }

    /// State, epoch, level, urgency, contacts and minutes of the key from when it was received.
    func standing(_ lead: LeadID) async throws -> String {
        try await database.look(
            """
            select concat_ws(' ', state, epoch, level_of_care, priority, urgency, repeat_contacts,
                             extract(epoch from sort_key - received_at)::int / 60)
            from lead where lead_id = '\(lead)'
            """
        ).joined()
    }

    func inquiries(of lead: LeadID) async throws -> Int {
        try await desk.open(lead, by: boss, seesAll: true, sealer: database.sealer, at: now).inquiries.count
    }
}

struct MergingTests {
    @Test func `a call from the number of a lead that was merged finds the one it counts for`() async throws {
        let owned = try await OwnedLead(name: "Bianca")
        let chain = [
            try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0177"),
            try await owned.database.addLead(.iop, at: owned.now, name: "Bianca", phone: "213-555-0166"),
        ]
        _ = try await owned.merge(chain[0], at: 1, into: chain[1], at: 1, by: owned.boss, isManager: true)
        _ = try await owned.merge(chain[1], at: 1, into: owned.lead, at: 3, by: owned.ana)
        for phone in ["213-555-0177", "213-555-0166", "213-555-0144"] {
            let again = try await owned.database.addLead(.iop, at: owned.now, phone: phone)
            let sweep = try await owned.desk.unjoinedLeads(
                storedSince: owned.now - .hours(1), at: owned.now, limit: 10)
            #expect(sweep == [again], "a crash in between leaves it to the sweep")
            #expect(try await owned.desk.join(again, at: owned.now)?.lead == owned.lead, "\(phone)")
        }
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a nameless lead that was merged brings nobody else to its person`() async throws {
        let owned = try await OwnedLead(name: "Bianca")
        let nameless = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0144")
        #expect(try await owned.desk.join(nameless, at: owned.now)?.lead == owned.lead)
        let curtis = try await owned.database.addLead(
            .iop, at: owned.now, name: "Curtis", phone: "213-555-0144")
        #expect(try await owned.desk.join(curtis, at: owned.now) == nil)
    }

    @Test func `a waiting lead goes into its person's owned one, which stays parked and keeps its owner`()
        async throws
    {
        let owned = try await OwnedLead()
        let other = try await owned.database.addLead(.detox, at: owned.now, email: "other@example.com")
        try await owned.desk.park(
            owned.lead, by: owned.ana, epoch: 3, until: owned.now + .hours(2), at: owned.now)
        let merged = try await owned.merge(other, at: 1, into: owned.lead, at: 3, by: owned.ana)
        #expect(merged.lead == owned.lead && merged.state == .owned && merged.holder == "ANA")
        #expect(try await owned.merge(other, at: 1, into: owned.lead, at: 3, by: owned.ana) == merged)
        #expect(try await owned.standing(owned.lead) == "owned 3 detox routine 60 1 -59")
        #expect(try await owned.standing(other).hasPrefix("merged 2 "))
        #expect(try await owned.database.look("select count(*)::text from queue_entry") == ["0"])
        #expect(
            try await owned.database.look(
                "select (follow_up_at = '\(owned.now + .hours(2))')::text from lead where state = 'owned'")
                == ["true"])
        #expect(try await owned.inquiries(of: owned.lead) == 2)
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `two leads of one owner become one: a seat is free, what was tried counts for both`()
        async throws
    {
        let owned = try await OwnedLead()
        let other = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.take(other, owned.ana)
        try await owned.desk.touch(
            other, by: owned.ana, epoch: 3, id: TouchID(at: owned.now), outcome: .reached,
            at: owned.now + .minutes(1))
        _ = try await owned.merge(other, at: 3, into: owned.lead, at: 3, by: owned.ana)
        #expect(try await owned.database.look("select count(*)::text from seat") == ["1"])
        #expect(
            try await owned.database.look(
                "select (first_contact_at = '\(owned.now + .minutes(1))')::text from lead where state = 'owned'"
            )
                == ["true"])
        let file = try await owned.desk.open(
            owned.lead, by: owned.ana, seesAll: false, sealer: owned.database.sealer, at: owned.now)
        #expect(file.touches.map(\.outcome) == [.reached])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a merge of somebody else's, of closed or of changed leads is refused and changes nothing`()
        async throws
    {
        let owned = try await OwnedLead()
        let waiting = try await owned.database.addLead(.iop, at: owned.now)
        let bens = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.take(bens, owned.ben)
        func refused(
            _ reason: Refusal.Reason, holder: String? = nil, _ lead: LeadID, at epoch: Int64,
            into target: LeadID, at targetEpoch: Int64, isManager: Bool = false
        ) async throws {
            try await owned.expectUnchanged(reason, holder: holder) {
                _ = try await owned.merge(
                    lead, at: epoch, into: target, at: targetEpoch, by: owned.ana, isManager: isManager)
            }
        }
        try await refused(.heldByAnother, holder: "BEN", owned.lead, at: 3, into: bens, at: 3)
        try await refused(.heldByAnother, holder: "BEN", bens, at: 3, into: owned.lead, at: 3)
        try await refused(.sameLead, waiting, at: 1, into: waiting, at: 1)
        try await refused(.staleEpoch, waiting, at: 2, into: owned.lead, at: 3)
        try await refused(.staleEpoch, holder: "ANA", waiting, at: 1, into: owned.lead, at: 2)
        try await refused(.ownedStays, holder: "ANA", owned.lead, at: 3, into: waiting, at: 1)
        let second = try await owned.database.addLead(.iop, at: owned.now)
        try await refused(.ownsNeither, waiting, at: 1, into: second, at: 1)
        _ = try await owned.desk.close(bens, by: owned.ben, epoch: 3, disposition: .other, at: owned.now)
        try await refused(.wrongState, waiting, at: 1, into: bens, at: 4, isManager: true)
    }

    @Test func `two merges of one lead with the same epoch: one wins`() async throws {
        let owned = try await OwnedLead()
        let other = try await owned.database.addLead(.iop, at: owned.now)
        let second = try await owned.database.addLead(.iop, at: owned.now)
        async let mine = Result.of {
            try await owned.merge(other, at: 1, into: owned.lead, at: 3, by: owned.ana)
        }
        async let theirs = Result.of {
            try await owned.merge(other, at: 1, into: second, at: 1, by: owned.boss, isManager: true)
        }
        let results = await [mine, theirs]
        #expect(results.count { (try? $0.get()) != nil } == 1)
        #expect(try await owned.standing(other).hasPrefix("merged 2 "))
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `an accept and a merge of the offered lead with the same epoch: one wins`() async throws {
        let owned = try await OwnedLead()
        let other = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.database.offer(other, to: owned.ben, at: owned.now)
        async let merged = Result.of {
            _ = try await owned.merge(other, at: 2, into: owned.lead, at: 3, by: owned.ana)
        }
        async let accepted = Result.of {
            _ = try await owned.desk.accept(other, by: owned.ben, epoch: 2, at: owned.now)
        }
        let results = await [merged, accepted]
        #expect(results.count { (try? $0.get()) != nil } == 1)
        #expect(try await owned.brokenClaims == [])
    }
}
