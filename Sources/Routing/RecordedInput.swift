import Admissions

extension BatchInput: RecordReadable {
    /// Reads ``recordText``; nil for any other text.
    package init?(recordText: String) {
        var text = RecordReader(recordText)
        guard let input = try? BatchInput(from: &text), input.recordText == recordText else { return nil }
        self = input
    }

    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            BatchInput(
                now: try text.member("now"), policyVersion: try text.member("policy_version"),
                snapshot: try text.member("snapshot"))
        }
    }
}

extension Snapshot: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            let staff: [StaffSnapshot] = try text.member("staff")
            return Snapshot(waiting: try text.member("waiting"), staff: staff)
        }
    }
}

extension WaitingLead: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            let leadClass: LeadClass = try text.member("class")
            let crisisLapses: Int = try text.member("crisis_lapses")
            let declines: [Decline] = try text.member("declines")
            let epoch: Int64 = try text.member("epoch")
            let id: LeadID = try text.member("id")
            let isCrisis: Bool = try text.member("is_crisis")
            let key: Instant = try text.member("key")
            let knownStaff: StaffID? = try text.member(ifPresent: "known_staff")
            let levelOfCare: LevelOfCare = try text.member("level_of_care")
            let receivedAt: Instant = try text.member("received_at")
            return WaitingLead(
                id: id, leadClass: leadClass, levelOfCare: levelOfCare, key: key, epoch: epoch,
                urgency: try text.member("urgency"), isCrisis: isCrisis, crisisLapses: crisisLapses,
                declines: declines, knownStaff: knownStaff, receivedAt: receivedAt,
                waitingSince: try text.member("waiting_since"))
        }
    }
}

extension LeadClass: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            let language: Language = try text.member("language")
            return LeadClass(
                queue: try text.member("queue"), language: language, step: try text.member("step"))
        }
    }
}

extension Decline: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            let at: Instant = try text.member("at")
            return Decline(staff: try text.member("staff"), at: at)
        }
    }
}

extension StaffSnapshot: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            let capacity: Int = try text.member("capacity")
            let credited: Int64 = try text.member("credited")
            let id: StaffID = try text.member("id")
            let languages: [Language] = try text.member("languages")
            let lastOfferAt: Instant? = try text.member(ifPresent: "last_offer_at")
            let isOnCall: Bool? = try text.member(ifPresent: "on_call")
            let isOnShift: Bool = try text.member("on_shift")
            let openOffer: OpenOffer? = try text.member(ifPresent: "open_offer")
            let presence: Presence = try text.member("presence")
            let received: Int64 = try text.member("received")
            let seatsTaken: [Int] = try text.member("seats_taken")
            return StaffSnapshot(
                id: id, presence: presence, isOnShift: isOnShift, skills: try text.member("skills"),
                languages: languages, capacity: capacity, seatsTaken: seatsTaken, openOffer: openOffer,
                credited: credited, received: received, lastOfferAt: lastOfferAt, isOnCall: isOnCall)
        }
    }
}

extension SkillLevels: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            let detox: Int = try text.member("detox")
            let iop: Int = try text.member("iop")
            return SkillLevels(detox: detox, residential: try text.member("residential"), iop: iop)
        }
    }
}

extension OpenOffer: RecordReadable {
    init(from text: inout RecordReader) throws(RecordFault) {
        self = try text.object { text throws(RecordFault) in
            let isCrisis: Bool = try text.member("is_crisis")
            return OpenOffer(
                lead: try text.member("lead"), isCrisis: isCrisis, seat: try text.member("seat"))
        }
    }
}
