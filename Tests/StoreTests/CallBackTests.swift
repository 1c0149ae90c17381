import Admissions
import Store
import TestDatabase
import Testing

extension OwnedLead {
    /// A person's call-back list as they or a manager see it: the holder, then minutes from now, a due date in brackets.
    func callBacks(_ person: StaffID, ofEverybody: Bool = false, limit: Int = 10) async throws -> [String] {
        let list = try await desk.callBacks(of: person, ofEverybody: ofEverybody, limit: limit)
        return list.lines.map { line in
            let holder = line.holder ?? "nobody"
            if let date = line.followUpAt { return "\(holder) \((date - now).components.seconds / 60)" }
            let due = list.glances[line.lead]?.followUpDueAt
            return "\(holder) [\(due.map { "\(($0 - now).components.seconds / 60)" } ?? "none")]"
        }
    }

    func park(_ lead: LeadID, by person: StaffID, epoch: Int64 = 3, in minutes: Int) async throws {
        try await desk.park(lead, by: person, epoch: epoch, until: now + .minutes(minutes), at: now)
    }

    /// Ana's lead, two more of hers and one of Ben's, parked at different times.
    func fourParked() async throws -> (late: LeadID, soon: LeadID, bens: LeadID) {
        var leads: [LeadID] = []
        for person in [ana, ana, ben] {
            let lead = try await database.addLead(.iop, at: now)
            try await take(lead, person)
            leads.append(lead)
        }
        try await park(lead, by: ana, in: 60)
        try await park(leads[0], by: ana, in: 240)
        try await park(leads[1], by: ana, in: 30)
        try await park(leads[2], by: ben, in: 45)
        return (leads[0], leads[1], leads[2])
    }
}

struct CallBackTests {
    @Test func `a person sees their own dates, the earliest first, and a manager everybody's`() async throws {
        let owned = try await OwnedLead()
        let leads = try await owned.fourParked()
        #expect(try await owned.callBacks(owned.ana) == ["ANA 30", "ANA 60", "ANA 240"])
        #expect(try await owned.callBacks(owned.ben) == ["BEN 45"])
        #expect(try await owned.callBacks(owned.boss) == [])
        #expect(
            try await owned.callBacks(owned.boss, ofEverybody: true) == [
                "ANA 30", "BEN 45", "ANA 60", "ANA 240",
            ])
        #expect(
            try await owned.callBacks(owned.boss, ofEverybody: true, limit: 2) == ["ANA 30", "BEN 45"],
            "the latest are left out")
        let list = try await owned.desk.callBacks(of: owned.ben, ofEverybody: true, limit: 10)
        #expect(list.own == [leads.bens])
    }

    @Test func `a date is changed by parking again, also once it has come`() async throws {
        let owned = try await OwnedLead()
        try await owned.park(owned.lead, by: owned.ana, in: 30)
        try await owned.park(owned.lead, by: owned.ana, in: 90)
        #expect(try await owned.callBacks(owned.ana) == ["ANA 90"])
        #expect(try await owned.desk.resumeParked(at: owned.now + .minutes(95)) == [owned.lead])
        #expect(try await owned.callBacks(owned.ana) == ["ANA [90]"])
        try await owned.park(owned.lead, by: owned.ana, in: 300)
        #expect(try await owned.callBacks(owned.ana) == ["ANA 300"])
        #expect(
            try await owned.database.look("select count(*)::text from ledger where kind = 'park'") == ["3"])
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a date by who does not own the lead, in the past or with an old epoch changes nothing`()
        async throws
    {
        let owned = try await OwnedLead()
        let waiting = try await owned.database.addLead(.iop, at: owned.now)
        try await owned.park(owned.lead, by: owned.ana, in: 30)
        try await owned.expectUnchanged(.heldByAnother, holder: "ANA") {
            try await owned.park(owned.lead, by: owned.ben, in: 60)
        }
        try await owned.expectUnchanged(.staleEpoch, holder: "ANA") {
            try await owned.park(owned.lead, by: owned.ana, epoch: 2, in: 60)
        }
        try await owned.expectUnchanged(.timePassed, holder: "ANA") {
            try await owned.park(owned.lead, by: owned.ana, in: 0)
        }
        try await owned.expectUnchanged(.wrongState) {
            try await owned.park(waiting, by: owned.ana, epoch: 1, in: 60)
        }
    }

    @Test func `a date that has come comes first, and stays until the owner has touched the lead`()
        async throws
    {
        let owned = try await OwnedLead()
        let leads = try await owned.fourParked()
        let later = owned.now + .minutes(50)
        #expect(try await owned.desk.resumeParked(at: later) == [leads.soon, leads.bens])
        #expect(
            try await owned.callBacks(owned.boss, ofEverybody: true) == [
                "ANA [30]", "BEN [45]", "ANA 60", "ANA 240",
            ])
        try await owned.desk.touch(
            leads.soon, by: owned.ana, epoch: 3, id: TouchID(at: later), outcome: .noAnswer, at: later)
        #expect(try await owned.callBacks(owned.ana) == ["ANA 60", "ANA 240"])
        #expect(try await owned.desk.listed(leads.soon)?.glance.followUpDueAt == nil)
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a date goes with the lead to a new owner, and ends with a release or a close`() async throws {
        let owned = try await OwnedLead()
        let leads = try await owned.fourParked()
        _ = try await owned.desk.resumeParked(at: owned.now + .minutes(35))
        _ = try await owned.handOver(leads.soon, to: "ben", by: owned.ana, epoch: 3)
        _ = try await owned.handOver(owned.lead, to: "ben", by: owned.ana, epoch: 3)
        #expect(try await owned.callBacks(owned.ana) == ["ANA 240"])
        #expect(try await owned.callBacks(owned.ben) == ["BEN [30]", "BEN 45", "BEN 60"])
        #expect(try await owned.release(leads.soon, by: owned.ben, epoch: 4) == 5)
        _ = try await owned.desk.close(
            leads.bens, by: owned.ben, epoch: 3, disposition: .noContact, at: owned.now)
        #expect(try await owned.callBacks(owned.ben) == ["BEN 60"])
        try await owned.database.offer(leads.soon, to: owned.boss, at: owned.now)
        _ = try await owned.desk.accept(leads.soon, by: owned.boss, epoch: 6, at: owned.now)
        #expect(try await owned.callBacks(owned.boss) == [], "the date was the last owner's")
        #expect(try await owned.brokenClaims == [])
    }

    @Test func `a call back that was due is due again when the merge of its lead is undone`() async throws {
        let owned = try await OwnedLead()
        let leads = try await owned.fourParked()
        _ = try await owned.desk.resumeParked(at: owned.now + .minutes(35))
        _ = try await owned.merge(leads.soon, at: 3, into: owned.lead, at: 3, by: owned.ana)
        #expect(try await owned.callBacks(owned.ana) == ["ANA 60", "ANA 240"])
        try await owned.unmerge(leads.soon, epoch: 4, by: owned.ana)
        #expect(try await owned.callBacks(owned.ana) == ["ANA [30]", "ANA 60", "ANA 240"])
        #expect(try await owned.brokenClaims == [])
    }
}
