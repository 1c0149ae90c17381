import Admissions
import Routing
import Store
import TestDatabase
import Testing

struct UnmergingTests {
    @Test func `a merge by the joiner is undone: both are as they were, and it is not done again`()
        async throws
    {
        let owned = try await OwnedLead()
        let crisis = try await owned.database.addLead(
            .detox, flags: [.overdose], at: owned.now, phone: "213-555-0144")
        let before = try await owned.standing(owned.lead)
        #expect(try await owned.desk.join(crisis, at: owned.now)?.lead == owned.lead)
        #expect(try await owned.standing(owned.lead).hasPrefix("owned 3 detox crisis 100 1 "))
        #expect(try await owned.unmerge(crisis, epoch: 2, by: owned.ana) == 3)
        #expect(try await owned.unmerge(crisis, epoch: 2, by: owned.ana) == 3, "the same again is the same")
        #expect(try await owned.standing(owned.lead) == before, "its key may move later while it is owned")
        #expect(try await owned.standing(crisis) == "waiting 3 detox crisis 100 0 -1440")
        #expect(try await owned.inquiries(of: owned.lead) == 1)
        #expect(try await owned.inquiries(of: crisis) == 1)
        for _ in 0..<2 { #expect(try await owned.desk.join(crisis, at: owned.now + .minutes(20)) == nil) }
        #expect(try await owned.database.look("select kind from lead_link") == ["not_same"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a waiting lead keeps its key, and is otherwise worked out again under the next epoch`()
        async throws
    {
        let owned = try await OwnedLead()
        let first = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0199")
        let second = try await owned.database.addLead(
            .detox, flags: [.pregnancy], at: owned.now + .minutes(2), phone: "213-555-0199")
        _ = try await owned.desk.join(second, at: owned.now + .minutes(2))
        #expect(try await owned.standing(first) == "waiting 1 detox high 60 1 -58")
        try await owned.unmerge(second, epoch: 2, by: owned.boss, isManager: true)
        #expect(try await owned.standing(first) == "waiting 2 iop routine 30 0 -58")
        #expect(
            try await owned.database.look(
                """
                select queue || ' ' || epoch || ' ' || urgency from queue_entry
                where lead_id = '\(first)'
                """) == ["iop 2 30"])
        #expect(try await owned.database.look("select count(*)::text from queue_entry") == ["2"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `an offer ends whose lead goes back to another queue`() async throws {
        let owned = try await OwnedLead()
        let first = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0199")
        let second = try await owned.database.addLead(
            .detox, at: owned.now + .minutes(1), phone: "213-555-0199")
        _ = try await owned.desk.join(second, at: owned.now + .minutes(1))
        try await owned.database.offer(first, to: owned.ben, at: owned.now)
        try await owned.unmerge(second, epoch: 2, by: owned.boss, isManager: true)
        #expect(try await owned.standing(first).hasPrefix("waiting 3 iop"))
        #expect(
            try await owned.database.look("select reason from offer where state = 'withdrawn'")
                == ["split_off"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `an owned lead goes back to its owner while they are there, with its seat and its follow-up`()
        async throws
    {
        let owned = try await OwnedLead()
        let bens = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.take(bens, owned.ben)
        let due = owned.now + .hours(3)
        try await owned.desk.park(bens, by: owned.ben, epoch: 3, until: due, at: owned.now)
        _ = try await owned.merge(bens, at: 3, into: owned.lead, at: 3, by: owned.boss, isManager: true)
        try await owned.unmerge(bens, epoch: 4, by: owned.boss, isManager: true)
        #expect(
            try await owned.database.look(
                "select owner_id || ' ' || (follow_up_at = '\(due)') from lead where lead_id = '\(bens)'")
                == ["\(owned.ben) true"])
        #expect(
            try await owned.database.look("select count(*)::text from seat") == ["1"], "a parked one has none"
        )
        #expect(try await owned.brokenClaims == [])

        _ = try await owned.merge(bens, at: 5, into: owned.lead, at: 3, by: owned.boss, isManager: true)
        try await owned.database.tamper("update staff set is_active = false where staff_id = '\(owned.ben)'")
        try await owned.unmerge(bens, epoch: 6, by: owned.boss, isManager: true)
        #expect(try await owned.standing(bens).hasPrefix("waiting 7 "))
        #expect(try await owned.database.look("select lead_id::text from queue_entry") == [bens.description])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a correction goes with the lead it was made of`() async throws {
        let owned = try await OwnedLead(.iop)
        let other = try await owned.database.addLead(.iop, at: owned.now)
        _ = try await owned.desk.reclassify(
            other, to: .residential, reason: .callerClarified, by: owned.boss, mayCorrectAny: true, epoch: 1,
            policy: .standard, at: owned.now + .minutes(1))
        _ = try await owned.merge(other, at: 2, into: owned.lead, at: 3, by: owned.ana)
        #expect(try await owned.standing(owned.lead).hasPrefix("owned 3 residential"))
        try await owned.unmerge(other, epoch: 3, by: owned.ana)
        #expect(try await owned.standing(owned.lead).hasPrefix("owned 3 iop"))
        #expect(try await owned.standing(other).hasPrefix("waiting 4 residential"))
        #expect(
            try await owned.database.look(
                "select (correction_id is null)::text from lead order by received_at")
                == ["true", "false"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a lead out of the middle of a chain changes all that count it, and takes its own along`()
        async throws
    {
        let owned = try await OwnedLead(.iop)
        let middle = try await owned.database.addLead(.residential, at: owned.now)
        let last = try await owned.database.addLead(.detox, flags: [.seizure], at: owned.now)
        _ = try await owned.merge(last, at: 1, into: middle, at: 1, by: owned.boss, isManager: true)
        _ = try await owned.merge(middle, at: 1, into: owned.lead, at: 3, by: owned.ana)
        #expect(try await owned.inquiries(of: owned.lead) == 3)
        #expect(try await owned.brokenClaims == [])
        try await owned.unmerge(last, epoch: 2, by: owned.ana)
        #expect(try await owned.standing(owned.lead) == "owned 3 iop routine 40 1 -19")
        #expect(try await owned.brokenClaims == [])
        try await owned.unmerge(middle, epoch: 2, by: owned.ana)
        #expect(try await owned.standing(middle) == "waiting 3 residential routine 40 0 -20")
        #expect(try await owned.standing(owned.lead) == "owned 3 iop routine 30 0 0")
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `two people told apart stay apart when one of them is merged on`() async throws {
        let owned = try await OwnedLead()
        let apart = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0144")
        _ = try await owned.desk.join(apart, at: owned.now)
        try await owned.unmerge(apart, epoch: 2, by: owned.ana)
        let third = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0144")
        _ = try await owned.merge(third, at: 1, into: owned.lead, at: 3, by: owned.ana)
        #expect(try await owned.desk.join(apart, at: owned.now + .minutes(30)) == nil)
        // A person may still decide otherwise, and then the mark is gone.
        _ = try await owned.merge(apart, at: 3, into: owned.lead, at: 3, by: owned.ana)
        #expect(try await owned.database.look("select count(*)::text from lead_link") == ["0"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `an unmerge by a stranger, with an old epoch or of what is not merged changes nothing`()
        async throws
    {
        let owned = try await OwnedLead()
        let other = try await owned.database.addLead(.iop, at: owned.now, phone: "213-555-0144")
        try await owned.expectUnchanged(.wrongState) {
            try await owned.unmerge(other, epoch: 1, by: owned.boss, isManager: true)
        }
        _ = try await owned.desk.join(other, at: owned.now)
        try await owned.expectUnchanged(.heldByAnother, holder: "ANA") {
            try await owned.unmerge(other, epoch: 2, by: owned.ben)
        }
        try await owned.expectUnchanged(.staleEpoch) {
            try await owned.unmerge(other, epoch: 1, by: owned.ana)
        }
        async let first = Result.of { try await owned.unmerge(other, epoch: 2, by: owned.ana) }
        async let second = Result.of {
            try await owned.unmerge(other, epoch: 2, by: owned.boss, isManager: true)
        }
        let results = await [first, second]
        #expect(results.count { (try? $0.get()) != nil } == 1, "one wins")
        #expect(try await owned.brokenClaims == [])
    }
}

struct LinkingTests {
    private let later = TestDatabase.midnight + .minutes(30)

    @Test(arguments: [
        (Subject.oneself, "Dana Whitlock", Subject.oneself, "Curtis Frye", true),
        (.oneself, "Dana Whitlock", .child, "Dana Whitlock", true),
        (.patient, "Ruth Kowalczyk", .patient, "Miles Okafor", false),
    ])
    func `two people at one number stay apart and are linked once, seen from both sides; a clinic's are not`(
        subject: Subject, name: String, other: Subject, otherName: String, isLinked: Bool
    ) async throws {
        let database = try await TestDatabase.make()
        let boss = try await database.addStaff("boss", role: .manager)
        let first = try await database.addLead(subject: subject, name: name, phone: "213-555-0144")
        let second = try await database.addLead(
            at: later, subject: other, name: otherName, phone: "213-555-0144")
        for _ in 0..<2 {
            #expect(try await database.desk.join(second, at: later) == nil)
            #expect(try await database.desk.join(first, at: later) == nil)
        }
        for (lead, linked) in [(first, second), (second, first)] {
            let file = try await database.desk.open(
                lead, by: boss, seesAll: true, sealer: database.sealer, at: later)
            #expect(file.links.map(\.lead) == (isLinked ? [linked] : []))
            #expect(file.links.map(\.subject) == (isLinked ? [lead == first ? other : subject] : []))
        }
        #expect(
            try await database.look("select count(*)::text from ledger where kind = 'linked'")
                == [isLinked ? "1" : "0"])
    }

    @Test func `a link leads to the lead its other end counts for`() async throws {
        let owned = try await OwnedLead(name: "Dana")
        let son = try await owned.database.addLead(
            .iop, at: later, subject: .child, name: "Dana", phone: "213-555-0144")
        _ = try await owned.desk.join(son, at: later)
        let file = try await owned.desk.open(
            son, by: owned.boss, seesAll: true, sealer: owned.database.sealer, at: later)
        #expect(file.links.map(\.holder) == ["ANA"] && file.links.map(\.kind) == [.relative])
        let bens = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.take(bens, owned.ben)
        _ = try await owned.merge(owned.lead, at: 3, into: bens, at: 3, by: owned.boss, isManager: true)
        let after = try await owned.desk.open(
            son, by: owned.boss, seesAll: true, sealer: owned.database.sealer, at: later)
        #expect(after.links.map(\.lead) == [bens] && after.links.map(\.holder) == ["BEN"])
        #expect(try await owned.brokenClaims == [])
    }
}
