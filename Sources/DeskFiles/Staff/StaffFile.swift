import API
import Admissions
import FoundationEssentials
package import Store

/// A staff file, read strictly: a misspelt key would otherwise leave somebody without shifts or skills in silence.
package struct StaffFile: Sendable, Hashable {
    /// The desk's IANA zone.
    package let siteTimeZone: String
    /// The people, in the file's order.
    package let staff: [StaffProfile]
    /// The desk's holidays; nil when the file does not speak of any, which leaves them as they are.
    package let holidays: [Holiday]?

    /// A file of these parts.
    package init(siteTimeZone: String, staff: [StaffProfile], holidays: [Holiday]?) {
        self.siteTimeZone = siteTimeZone
        self.staff = staff
        self.holidays = holidays
    }

    /// Reads `{"site_time_zone": …, "staff": […], "holidays": […]}`.
    /// - Throws: ``StaffFileFaults`` with the path of each thing that is wrong.
    package init(json bytes: [UInt8]) throws(StaffFileFaults) {
        let value: JSONValue
        do {
            value = try JSONValue.read(bytes)
        } catch {
            let line = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
            let key = error.field.map { ", \"\($0)\"" } ?? ""
            throw StaffFileFaults(["line \(line): not the JSON expected (\(error.kind.rawValue)\(key))"])
        }
        guard case .object(let root) = value else { throw StaffFileFaults(["an object is expected"]) }
        let shape = FieldRule.faults(in: root, rules: StaffFile.rules, now: Instant(seconds: 0))
        guard shape.isEmpty else {
            throw StaffFileFaults(shape.map { "\($0.field ?? "file"): \($0.detail)" })
        }
        siteTimeZone = root["site_time_zone"]?.text ?? ""
        let people = root["staff"]?.elements ?? []
        var faults = Zone.isKnown(siteTimeZone) ? [] : ["site_time_zone: an IANA name is expected"]
        if people.isEmpty { faults.append("staff: at least one person is expected") }
        var profiles: [StaffProfile] = []
        for (index, person) in people.enumerated() {
            let place = "staff[\(index)]"
            guard let profile = StaffFile.profile(person, place: place, &faults) else { continue }
            if profiles.contains(where: { $0.login == profile.login }) {
                faults.append("\(place).login: \(profile.login) stands in the file twice")
            }
            profiles.append(profile)
        }
        let days = root["holidays"]?.elements?.enumerated().compactMap { index, day in
            StaffFile.holiday(day, place: "holidays[\(index)]", &faults)
        }
        let logins = Set(people.compactMap { $0["login"]?.text })
        for (index, day) in (days ?? []).enumerated() {
            if days?.prefix(index).contains(where: { $0.day == day.day }) == true {
                faults.append("holidays: \(day.day) stands in the file twice")
            }
            // A misspelt login would leave nobody at the desk on that day, in silence.
            for login in day.logins
            where !logins.contains(login) {
                faults.append("holidays: \(day.day): nobody in the file has the login \(login)")
            }
        }
        guard faults.isEmpty else { throw StaffFileFaults(faults) }
        staff = profiles
        holidays = days
    }

    private static func holiday(_ day: JSONValue, place: String, _ faults: inout [String]) -> Holiday? {
        guard let date = day["date"]?.text.flatMap({ CivilDate($0) }) else {
            faults.append("\(place).date: a day such as 2026-12-25 is expected")
            return nil
        }
        guard day["name"]?.text?.isEmpty == false else {
            faults.append("\(place).name: 1 to 200 characters are expected")
            return nil
        }
        return Holiday(
            day: date, name: day["name"]?.text ?? "",
            logins: (day["staff"]?.elements ?? []).compactMap(\.text))
    }

    private static func profile(
        _ person: JSONValue, place: String, _ faults: inout [String]
    ) -> StaffProfile? {
        let before = faults.count
        let login = person["login"]?.text ?? ""
        if !isLogin(login) {
            faults.append(
                "\(place).login: a…z, 0…9, dots, dashes and underscores are expected, a letter or digit first"
            )
        }
        for (index, tag) in (person["languages"]?.elements ?? []).enumerated()
        where tag.text.flatMap({ Language(tag: $0) }) == nil {
            faults.append("\(place).languages[\(index)]: a language tag such as en is expected")
        }
        for (queue, level) in (person["skills"]?.members?.members ?? []).map({ ($0.name, $0.value) })
        where level.integer == nil {
            faults.append("\(place).skills.\(queue): leave a queue out that is not theirs")
        }
        for hours in ["shifts", "on_call"] {
            checkShifts(person[hours]?.elements ?? [], place: "\(place).\(hours)", &faults)
        }
        guard faults.count == before else { return nil }
        guard let profile = try? JSONDecoder().decode(StaffProfile.self, from: Data(person.bytes())) else {
            faults.append("\(place): a person is expected")
            return nil
        }
        if let fault = profile.fault { faults.append("\(place): \(fault)") }
        return profile
    }

    private static func checkShifts(_ shifts: [JSONValue], place: String, _ faults: inout [String]) {
        var starts: Set<[String?]> = []
        for (index, shift) in shifts.enumerated() {
            let place = "\(place)[\(index)]"
            for name in ["start", "end"]
            where shift[name]?.text.flatMap({ StaffProfile.Shift.minute($0) }) == nil {
                faults.append("\(place).\(name): HH:MM from 00:00 to 23:59 is expected")
            }
            if !Zone.isKnown(shift["time_zone"]?.text ?? "") {
                faults.append("\(place).time_zone: an IANA name is expected")
            }
            if !starts.insert([shift["day"]?.text, shift["start"]?.text]).inserted {
                faults.append("\(place): another shift starts at the same time")
            }
        }
    }

    /// What the table accepts as a login.
    private static func isLogin(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 64, isLetterOrDigit(first) else { return false }
        return text.utf8.allSatisfy { isLetterOrDigit($0) || [45, 46, 95].contains($0) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte)
    }
}

/// What is wrong with a staff file, a line each; paths and rules, and no more of the content than keys and logins.
package struct StaffFileFaults: Error, Hashable, Sendable {
    /// The lines.
    package let lines: [String]

    /// Faults a refusal names; whoever wrote a file that is all wrong need not be told each.
    private static let most = 200

    init(_ lines: [String]) {
        let more = lines.count - Self.most
        self.lines = lines.prefix(Self.most) + (more > 0 ? ["and \(more) more"] : [])
    }
}

extension StaffFile {
    private static let rules = [
        FieldRule("site_time_zone", .line(atMost: 64), required: true, "The desk's IANA zone."),
        FieldRule("staff", .objects(count: 1000, person), required: true, "The people of the desk."),
        FieldRule("holidays", .objects(count: 1000, holiday), "Days on which only those named work."),
    ]

    private static let holiday = [
        FieldRule("date", .line(atMost: 10), required: true, "The civil day of the desk's zone."),
        FieldRule("name", .line(atMost: 200), required: true, "What it is called."),
        FieldRule("staff", .lines(count: 1000, each: 64), "Logins of those who work all the same."),
    ]

    private static let person = [
        FieldRule("name", .line(atMost: 200), required: true, "For listings."),
        FieldRule("login", .line(atMost: 64), required: true, "Unique in the desk."),
        FieldRule("role", .choice(["staff", "operator", "manager"]), required: true, "What they may do."),
        FieldRule("title", .line(atMost: 200), "Their title."),
        FieldRule("languages", .lines(count: 20, each: 35), required: true, "Language tags."),
        FieldRule(
            "skills", .object(skills), required: true, "Level by queue; a queue left out is not theirs."),
        FieldRule("capacity", .integer(0...100), required: true, "Open leads at once."),
        FieldRule("shifts", .objects(count: 100, shift), required: true, "Weekly shifts."),
        FieldRule("shift_lead", .boolean, "Whether they lead the shifts they are on."),
        FieldRule("on_call", .objects(count: 100, shift), "Weekly hours they can be called."),
    ]

    private static let skills = LeadQueue.allCases.map {
        FieldRule($0.rawValue, .integer(1...5), "Skill level.")
    }

    private static let shift = [
        FieldRule(
            "day", .choice(StaffProfile.Shift.days), required: true, "The weekday."),
        FieldRule("start", .line(atMost: 5), required: true, "HH:MM."),
        FieldRule(
            "end", .line(atMost: 5), required: true, "HH:MM; at or before the start means the next day."),
        FieldRule("time_zone", .line(atMost: 64), required: true, "The IANA zone of the wall clock."),
    ]
}
