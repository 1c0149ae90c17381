import API
import Admissions
import Hummingbird
import Routing
import Store

extension DeskService {
    /// `GET /v1/staff`: everybody, with what they are at.
    func staff(_ call: Call) async throws -> Response {
        let hours = try await facts.current().hours
        let calendars = Dictionary(hours.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let people = try await parts.desk.staffStandings().map { person in
            StaffLine(person, calendars[person.id], at: call.now)
        }
        return try .json(StaffList(clock: try await clock(at: call.now), people: people))
    }

    /// `GET /v1/shifts`: who works when from now on, and when nobody does.
    func shifts(_ call: Call) async throws -> Response {
        let days = try call.days()
        let period = call.now..<call.now + .hours(24 * days)
        let hours = try await facts.current().hours
        let names = try await parts.desk.staffNames()
        let spans = hours.people.flatMap { person -> [ShiftSpan] in
            guard let named = names[person.id] else { return [] }
            func spans(_ calendar: WorkCalendar, isOnCall: Bool) -> [ShiftSpan] {
                calendar.spans(in: period).map {
                    ShiftSpan(
                        login: named.login, name: named.name, from: $0.lowerBound, until: $0.upperBound,
                        isOnCall: isOnCall)
                }
            }
            return spans(person.calendar, isOnCall: false)
                + spans(WorkCalendar(shifts: person.onCall), isOnCall: true)
        }
        return try .json(
            ShiftList(
                clock: try await clock(at: call.now), until: period.upperBound,
                spans: spans.sorted {
                    ($0.from, $0.until, $0.name, $0.login) < ($1.from, $1.until, $1.name, $1.login)
                },
                gaps: hours.gaps(in: period)))
    }
}

extension Call {
    /// How many days a listing covers, 7 unless told otherwise.
    /// - Throws: 400 for anything but 1…31.
    fileprivate func days() throws(Problem) -> Int {
        guard let text = parameter("days") else { return 7 }
        guard let days = Int(text), ShiftList.days.contains(days) else {
            throw Problem(status: 400, detail: "a number from 1 to 31 is expected", field: "days")
        }
        return days
    }
}

extension StaffLine {
    fileprivate init(_ person: StaffStanding, _ hours: DeskHours.Person?, at now: Instant) {
        let calendar = hours?.calendar ?? WorkCalendar()
        let shift = calendar.spans(in: now..<now + .hours(24)).first { $0.contains(now) }
        func level(of queue: LeadQueue) -> Int? {
            hours.map { $0.skills.level(for: queue) }.flatMap { $0 > 0 ? $0 : nil }
        }
        self.init(
            login: person.login, name: person.name, role: person.role,
            isShiftLead: hours?.isShiftLead ?? false, presence: person.presence, since: person.since,
            lapsesInRow: person.lapsesInRow, shiftEndsAt: shift?.upperBound,
            nextShift: shift == nil ? calendar.firstMoment(from: now) : nil,
            isOnCall: hours?.onCall.isOn(at: now) ?? false, capacity: person.capacity,
            seatsTaken: person.seatsTaken, offered: person.offered,
            skills: StaffSkills(
                detox: level(of: .detox), residential: level(of: .residential), iop: level(of: .iop)),
            languages: person.languages, received: Double(person.received) / 1_000_000_000,
            credited: Double(person.credited) / 1_000_000_000)
    }
}

extension DeskHours {
    /// When nobody who takes leads is on shift: at all, and, while somebody is, with a skill for a queue.
    fileprivate func gaps(in period: Range<Instant>) -> [ShiftGap] {
        let takers = people.filter(\.takesLeads)
        let nobody = period.gaps(between: takers.flatMap { $0.calendar.spans(in: period) })
        let unskilled = LeadQueue.allCases.flatMap { queue in
            let able = takers.filter { $0.skills.level(for: queue) >= 1 }
            // Where nobody is there at all is said once.
            return period.gaps(between: able.flatMap { $0.calendar.spans(in: period) } + nobody)
                .map { ShiftGap(queue: queue, from: $0.lowerBound, until: $0.upperBound) }
        }
        let gaps =
            nobody.map { ShiftGap(queue: nil, from: $0.lowerBound, until: $0.upperBound) } + unskilled
        return gaps.sorted {
            ($0.from, $0.until, $0.queue?.rawValue ?? "") < ($1.from, $1.until, $1.queue?.rawValue ?? "")
        }
    }
}

extension Range<Instant> {
    /// What is left of the range between some others.
    fileprivate func gaps(between spans: [Range<Instant>]) -> [Range<Instant>] {
        var gaps: [Range<Instant>] = []
        var end = lowerBound
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if span.lowerBound > end { gaps.append(end..<span.lowerBound) }
            end = Swift.max(end, span.upperBound)
        }
        if end < upperBound { gaps.append(end..<upperBound) }
        return gaps
    }
}
