package import API
import Admissions

/// The people of the desk as a table, those who can take a lead first.
package struct StaffView: Sendable {
    private let list: StaffList
    private let screen: Screen
    private var clock: ClockInfo { list.clock }

    /// The view of a list.
    package init(_ list: StaffList, screen: Screen) {
        self.list = list
        self.screen = screen
    }

    /// All its lines.
    package func lines() -> [String] {
        var table = Table([
            .init("NAME", least: 8), .init("LOGIN", least: 4, rank: 6), .init("PRESENCE", least: 12),
            .init("SHIFT", least: 8), .init("SEATS", isRight: true), .init("OFFER", rank: 3),
            .init("DET", rank: 4, isRight: true), .init("RES", rank: 4, isRight: true),
            .init("IOP", rank: 4, isRight: true), .init("LANG", rank: 5),
            .init("SHARE", rank: 1, isRight: true),
        ])
        let ranks: [Presence] = [.available, .wrapUp, .busy, .away, .offline]
        let people = list.people.enumerated().sorted {
            (ranks.firstIndex(of: $0.element.presence) ?? 0, $0.offset)
                < (ranks.firstIndex(of: $1.element.presence) ?? 0, $1.offset)
        }.map(\.element)
        for person in people {
            let takesLeads = person.capacity > 0 && person.role != .operator
            table.append([
                .init(clean(person.name) + title(of: person), .strong), .init(clean(person.login)),
                .init(presence(of: person)), .init(shift(of: person)),
                .init(takesLeads ? "\(person.seatsTaken)/\(person.capacity)" : ""),
                .init(person.offered?.shortForm ?? ""),
                .init(level(person.skills.detox)), .init(level(person.skills.residential)),
                .init(level(person.skills.iop)),
                .init(person.languages.map { clean($0) }.joined(separator: " ")),
                .init(takesLeads ? share(of: person) : ""),
            ])
        }
        return table.lines(width: screen.columns(), paint: screen.paint)
    }

    private func title(of person: StaffLine) -> String {
        if person.isShiftLead { return " (shift lead)" }
        return person.role == .staff ? "" : " (\(person.role.rawValue))"
    }

    private func presence(of person: StaffLine) -> String {
        var text = words(person.presence.rawValue)
        if person.presence != .offline, let since = person.since { text += " \(clock.since(since))" }
        if person.lapsesInRow > 0 {
            text += ", \(person.lapsesInRow) \(person.lapsesInRow == 1 ? "lapse" : "lapses")"
        }
        return text
    }

    private func shift(of person: StaffLine) -> String {
        if let end = person.shiftEndsAt { return "until \(clock.time(end))" }
        if person.isOnCall { return "on call" }
        return person.nextShift.map { "from \(clock.timeWithinWeek($0))" } ?? "none"
    }

    private func level(_ level: Int?) -> String { level.map { "\($0)" } ?? "" }

    /// Two decimals; empty while somebody had no claim yet.
    private func share(of person: StaffLine) -> String {
        guard person.credited > 0 else { return "" }
        let hundredths = Int((person.received / person.credited * 100).rounded())
        return "\(hundredths / 100).\(padded(hundredths % 100))"
    }
}

/// Shifts, hours on call, and when nobody is there.
package struct ShiftsView: Sendable {
    private let list: ShiftList
    private let screen: Screen
    private var clock: ClockInfo { list.clock }

    /// The view of a list.
    package init(_ list: ShiftList, screen: Screen) {
        self.list = list
        self.screen = screen
    }

    /// All its lines.
    package func lines() -> [String] {
        let parts = [
            table("On shift:", list.spans.filter { !$0.isOnCall }),
            table("On call:", list.spans.filter(\.isOnCall)), gaps,
        ]
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    /// People who begin and end together share a line.
    private func table(_ title: String, _ spans: [ShiftSpan]) -> [String] {
        guard !spans.isEmpty else { return [] }
        var table = Table([.init("FROM"), .init("UNTIL"), .init("WHO", least: 12)])
        var groups: [(from: Instant, until: Instant, names: [String])] = []
        for span in spans {
            if let last = groups.last, last.from == span.from, last.until == span.until {
                groups[groups.count - 1].names.append(clean(span.name))
            } else {
                groups.append((span.from, span.until, [clean(span.name)]))
            }
        }
        for group in groups {
            table.append([
                .init(from(group.from)), .init(until(group.until)),
                .init(group.names.joined(separator: ", "), .strong),
            ])
        }
        return [title] + table.lines(width: screen.columns(), paint: screen.paint)
    }

    private var gaps: [String] {
        guard !list.gaps.isEmpty else {
            return ["Somebody on shift can take every queue's leads until \(clock.time(list.until))."]
        }
        var table = Table([.init("FROM"), .init("UNTIL"), .init("NOBODY FOR", least: 10)])
        for gap in list.gaps {
            table.append([
                .init(from(gap.from)), .init(until(gap.until)),
                .init(gap.queue.map { $0.rawValue } ?? "any lead", .strong),
            ])
        }
        return ["Nobody on shift:"] + table.lines(width: screen.columns(), paint: screen.paint)
    }

    private func from(_ instant: Instant) -> String { instant <= clock.now ? "now" : clock.time(instant) }

    private func until(_ instant: Instant) -> String {
        instant >= list.until ? "beyond \(clock.time(instant))" : clock.time(instant)
    }
}
