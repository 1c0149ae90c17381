package import API
import Admissions
import Store

extension StaffFile {
    /// The file as JSON, a shift and a holiday a line; reading it gives the same people.
    package var text: String {
        var text = "{\"site_time_zone\": \(json(.string(siteTimeZone))),\n \"staff\": [\n"
        text += staff.map(person).joined(separator: ",\n") + "]"
        if let holidays {
            text += list("holidays", holidays.map(holiday), indent: " ")
        }
        return text + "}\n"
    }

    private func person(_ person: StaffProfile) -> String {
        var members: [(String, JSONValue)] = [
            ("name", .string(person.name)), ("login", .string(person.login)),
            ("role", .string(person.role.rawValue)),
        ]
        if let title = person.title { members.append(("title", .string(title))) }
        members += [
            ("languages", .array(person.languages.map { .string($0.code) })),
            (
                "skills",
                .object(
                    JSONObject(person.skillLevels.map { JSONMember(name: $0.queue, value: .int($0.level)) }))
            ),
            ("capacity", .int(person.capacity)),
        ]
        if person.isShiftLead { members.append(("shift_lead", true)) }
        return "  {" + members.map { "\"\($0)\": \(json($1))" }.joined(separator: ", ")
            + list("shifts", person.shifts.map(shift), indent: "   ")
            + (person.onCall.isEmpty ? "" : list("on_call", person.onCall.map(shift), indent: "   ")) + "}"
    }

    private func list(_ name: String, _ lines: [String], indent: String) -> String {
        ",\n\(indent)\"\(name)\": ["
            + (lines.isEmpty ? "" : "\n" + lines.map { indent + "  " + $0 }.joined(separator: ",\n")) + "]"
    }

    private func shift(_ shift: StaffProfile.Shift) -> String {
        json([
            "day": .string(shift.day), "start": .string(shift.start), "end": .string(shift.end),
            "time_zone": .string(shift.timeZone),
        ])
    }

    private func holiday(_ day: Holiday) -> String {
        json([
            "date": .string(day.day.description), "name": .string(day.name),
            "staff": .array(day.logins.map { .string($0) }),
        ])
    }

    private func json(_ value: JSONValue) -> String { String(decoding: value.bytes(), as: UTF8.self) }
}

extension FileChange {
    /// The values in which a desk differs from what a file says of it; people and holidays the file does not speak of stay.
    package static func between(_ desk: StaffFile, _ file: StaffFile) -> [FileChange] {
        let logins = Set(file.staff.map(\.login))
        let kept = StaffFile(
            siteTimeZone: desk.siteTimeZone, staff: desk.staff.filter { logins.contains($0.login) },
            holidays: file.holidays == nil ? nil : desk.holidays)
        return between(kept.values, file.values)
    }
}

extension StaffFile {
    fileprivate var values: [(key: String, value: String)] {
        staff.sorted { $0.login < $1.login }.flatMap(values)
            + (holidays ?? []).sorted { $0.day < $1.day }.map { day in
                let who = day.logins.isEmpty ? "" : " (\(day.logins.sorted().joined(separator: ", ")))"
                return ("holidays.\(day.day)", day.name + who)
            }
    }

    private func values(of person: StaffProfile) -> [(key: String, value: String)] {
        var values = [("name", person.name), ("role", person.role.rawValue)]
        if let title = person.title { values.append(("title", title)) }
        values.append(("languages", person.languages.map(\.code).sorted().joined(separator: ", ")))
        values += person.skillLevels.map { ("skills.\($0.queue)", "\($0.level)") }
        values.append(("capacity", "\(person.capacity)"))
        if person.isShiftLead { values.append(("shift_lead", "true")) }
        values += week(person.shifts, "shifts") + week(person.onCall, "on_call")
        return values.map { (key: "\(person.login).\($0.0)", value: $0.1) }
    }

    /// The hours of each day; the zone where it is not the desk's.
    private func week(_ shifts: [StaffProfile.Shift], _ name: String) -> [(String, String)] {
        StaffProfile.Shift.days.compactMap { day in
            let hours = shifts.filter { $0.day == day }.sorted { $0.start < $1.start }.map { shift in
                "\(shift.start)-\(shift.end)" + (shift.timeZone == siteTimeZone ? "" : " \(shift.timeZone)")
            }
            return hours.isEmpty ? nil : ("\(name).\(day)", hours.joined(separator: ", "))
        }
    }
}

extension StaffProfile {
    /// The levels in the order of the queues.
    fileprivate var skillLevels: [(queue: String, level: Int)] {
        LeadQueue.allCases.compactMap { queue in
            skills[queue.rawValue].map { (queue: queue.rawValue, level: $0) }
        }
    }
}
