import API
import Admissions
import Testing
import leadline

@Suite struct `Client leads` {
    static let offered = Sample.lead("3f9a2c", state: .offered, isMine: true, epoch: 5, flags: [.seizure])
    static let owned = Sample.lead("11aa22", state: .owned, isMine: true, epoch: 7)

    @Test func `are meant without a name where only one fits`() throws {
        let listing = Sample.listing([Self.offered, Self.owned, Sample.lead("55cc66")])
        #expect(try listing.lead(nil, for: .answer) == Self.offered)
        #expect(try listing.lead(nil, for: .work) == Self.owned)
        #expect(try listing.lead(nil, for: .look) == Self.offered)
    }

    @Test func `that are parked do not stand in the way of the one that is due`() throws {
        var parked = Sample.lead("33bb44", state: .owned, isMine: true)
        parked.followUpAt = Sample.now + .hours(1)
        #expect(try Sample.listing([parked, Self.owned]).lead(nil, for: .work) == Self.owned)
        #expect(try Sample.listing([parked]).lead(nil, for: .work) == parked)
    }

    @Test func `are asked for when several fit, and missed when none does`() {
        let both = Sample.listing([Self.owned, Sample.lead("33bb44", state: .owned, isMine: true)])
        let several = #expect(throws: Failure.self) { _ = try both.lead(nil, for: .work) }
        #expect(several?.status == .usage)
        #expect(several?.message.contains("11aa22") == true && several?.message.contains("33bb44") == true)
        let none = #expect(throws: Failure.self) { _ = try Sample.listing([]).lead(nil, for: .answer) }
        #expect(none?.status == .nothing)
        #expect(none?.next == "leadline next")
    }

    @Test(arguments: ["3f9a2c", "3F9A2C", "da03f9a2c", "01a1f7ff-1284-7ca9-92a6-e59da03f9a2c"])
    func `are named by their last digits or the whole id`(_ text: String) throws {
        let reference = try #require(LeadReference(argument: text))
        #expect(try Sample.listing([Self.offered, Self.owned]).lead(reference, for: .look) == Self.offered)
    }

    @Test(arguments: ["", "12345", "3f9a2g", "3f9a2c3f9a2c3f9a2c3f9a2c3f9a2c3f9a2c", "lead"])
    func `are not named by anything else`(_ text: String) {
        #expect(LeadReference(argument: text) == nil)
    }

    @Test func `are never guessed between two with the same digits`() throws {
        let twin = LeadSummary(
            leadID: LeadID(Self.owned.leadID.rawValue | 1 << 100), epoch: 1, state: .waiting,
            levelOfCare: .iop, queue: .iop,
            priority: .routine, urgency: 30, flags: [], needsCallback: false, channel: .phone, contacts: 1,
            receivedAt: Sample.now, isMine: false)
        let reference = try #require(LeadReference(argument: "11aa22"))
        let failure = #expect(throws: Failure.self) {
            _ = try Sample.listing([Self.owned, twin]).lead(reference, for: .look)
        }
        #expect(failure?.status == .usage)
    }
}
