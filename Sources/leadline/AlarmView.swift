package import API
import Admissions

/// Alarms in words: what, since when, who was called, who sees to it.
package struct AlarmView: Sendable {
    private let clock: ClockInfo
    private let screen: Screen

    /// The view at a time of the desk.
    package init(_ clock: ClockInfo, screen: Screen) {
        self.clock = clock
        self.screen = screen
    }

    /// The table of alarms; nothing for none.
    package func lines(of alarms: [AlarmLine]) -> [String] {
        guard !alarms.isEmpty else { return [] }
        var table = Table([
            .init("ALARM"), .init("KIND", least: 8), .init("LEAD"), .init("URG", isRight: true),
            .init("SINCE"), .init("STATE", rank: 4), .init("CALLED", least: 6, rank: 2),
            .init("NEXT CALL", rank: 3), .init("SEEN TO BY", least: 6, rank: 1),
        ])
        for alarm in alarms {
            let isOpen = alarm.endedAt == nil
            let isLoud = isOpen && alarm.acknowledgedAt == nil
            let style: Style = isLoud ? (alarm.priority == .crisis ? .crisis : .high) : .plain
            table.append([
                .init(alarm.alarmID.shortForm), .init(kind(alarm), style),
                .init(alarm.leadID.shortForm, .strong), .init("\(alarm.urgency)"),
                .init("\(clock.time(alarm.raisedAt)) (\(clock.since(alarm.raisedAt)))"),
                .init(isOpen ? words(alarm.state.rawValue) : "ended"), .init(called(alarm)),
                .init(isLoud ? alarm.nextCallAt.map { clock.time($0) } ?? "" : ""),
                .init(
                    alarm.acknowledgedAt.map { at in
                        "\(alarm.acknowledgedBy.map { clean($0) } ?? "somebody"), \(clock.time(at))"
                    } ?? ""),
            ])
        }
        return table.lines(width: screen.columns(), paint: screen.paint)
    }

    /// `ALARM  3f9a2c  contact late since 10:15, called on call (gokafor); 2 more: leadline alarms`
    package func banner(_ digest: AlarmDigest) -> String {
        let alarm = digest.first
        var text = "ALARM  \(alarm.leadID.shortForm)  \(kind(alarm)) since \(clock.time(alarm.raisedAt))"
        if let by = alarm.acknowledgedBy {
            text += ", \(clean(by)) sees to it"
        } else if alarm.calls.isEmpty {
            text += ", nobody called yet"
        } else {
            text += ", called \(called(alarm))"
        }
        if digest.open > 1 { text += "; \(digest.open - 1) more" }
        let style: Style =
            alarm.acknowledgedAt != nil ? .plain : alarm.priority == .crisis ? .crisis : .high
        return screen.paint(text, style) + ": leadline alarms"
    }

    /// What became of an acknowledged alarm.
    package func sentence(acknowledged alarm: AlarmLine) -> String {
        let who = alarm.acknowledgedBy.map { clean($0) } ?? "Somebody"
        let at = alarm.acknowledgedAt.map { " since \(clock.time($0))" } ?? " now"
        return "\(who) sees to \(alarm.leadID.shortForm), \(kind(alarm)),\(at): nobody else is called."
    }

    private func kind(_ alarm: AlarmLine) -> String {
        let reason = alarm.reason.map { " (\(words(clean($0))))" } ?? ""
        return words(alarm.kind.rawValue) + reason
    }

    private func called(_ alarm: AlarmLine) -> String {
        guard let last = alarm.calls.last else { return "" }
        let logins = alarm.called.map { clean($0) }.joined(separator: ", ")
        return words(last.rawValue) + (logins.isEmpty ? "" : " (\(logins))")
    }
}
