import API
import Admissions
import DeskFiles
import Store
import Testing

@Suite struct `Staff files` {
    private static let person = """
        {"name": "Ana Ruiz", "login": "aruiz", "role": "staff", "languages": ["en", "es"], "skills": {"detox": 4},
         "capacity": 6, "shifts": [{"day": "mon", "start": "22:00", "end": "06:00", "time_zone": "America/New_York"}]}
        """

    private func read(_ text: String) throws -> StaffFile { try StaffFile(json: Array(text.utf8)) }

    private func faults(_ text: String) -> [String] {
        do {
            _ = try read(text)
            return []
        } catch {
            return (error as? StaffFileFaults)?.lines ?? ["\(error)"]
        }
    }

    private func file(_ people: String...) -> String {
        #"{"site_time_zone": "America/Los_Angeles", "staff": ["# + people.joined(separator: ",") + "]}"
    }

    @Test func `a file gives its zone and its people`() throws {
        let staff = try read(file(Self.person))
        #expect(staff.siteTimeZone == "America/Los_Angeles")
        let person = try #require(staff.staff.first)
        #expect(person.login == "aruiz")
        #expect(person.role == .staff)
        #expect(person.title == nil)
        #expect(person.languages.map(\.code) == ["en", "es"])
        #expect(person.skills == ["detox": 4])
        #expect(person.shifts.map(\.weekday) == [1])
    }

    @Test(arguments: [
        (#""capacity": 6"#, #""capcity": 6"#, "staff[0].capcity: unknown field"),
        (
            #""capacity": 6"#, #""capacity": 101"#,
            "staff[0].capacity: a whole number from 0 to 100 is expected"
        ),
        (#""detox": 4"#, #""detx": 4"#, "staff[0].skills.detx: unknown field"),
        (#""detox": 4"#, #""detox": 6"#, "staff[0].skills.detox: a whole number from 1 to 5 is expected"),
        (#""detox": 4"#, #""detox": null"#, "staff[0].skills.detox: leave a queue out that is not theirs"),
        (
            #""role": "staff""#, #""role": "site""#,
            "staff[0].role: one of staff, operator, manager is expected"
        ),
        (#""name": "Ana Ruiz", "#, "", "staff[0].name: required"),
        (#""es""#, #""e""#, "staff[0].languages[1]: a language tag such as en is expected"),
        (
            #""mon""#, #""monday""#,
            "staff[0].shifts[0].day: one of mon, tue, wed, thu, fri, sat, sun is expected"
        ),
        (#""22:00""#, #""24:00""#, "staff[0].shifts[0].start: HH:MM from 00:00 to 23:59 is expected"),
        (#""06:00""#, #""6:00""#, "staff[0].shifts[0].end: HH:MM from 00:00 to 23:59 is expected"),
        (#""America/New_York""#, #""EST""#, "staff[0].shifts[0].time_zone: an IANA name is expected"),
        (#""time_zone""#, #""zone""#, "staff[0].shifts[0].zone: unknown field"),
    ])
    func `what is wrong with a person is named by its path`(good: String, bad: String, fault: String) {
        let person = Self.person.replacing(good, with: bad, maxReplacements: 1)
        #expect(person != Self.person)
        #expect(faults(file(person)).contains(fault))
    }

    @Test(arguments: ["Aruiz", "", "-ana", "ana ruiz", "aña", String(repeating: "a", count: 65)])
    func `a login the desk cannot store is refused`(login: String) {
        let person = Self.person.replacing(#""aruiz""#, with: "\"\(login)\"")
        #expect(faults(file(person)).contains { $0.hasPrefix("staff[0].login: ") })
    }

    @Test func `one login for two people and one start for two shifts are refused`() {
        #expect(faults(file(Self.person, Self.person)) == ["staff[1].login: aruiz stands in the file twice"])
        let shift = #"{"day": "mon", "start": "22:00", "end": "23:00", "time_zone": "America/New_York"}"#
        let person = Self.person.replacing("]}", with: ", \(shift)]}")
        #expect(faults(file(person)) == ["staff[0].shifts[1]: another shift starts at the same time"])
    }

    @Test func `a shift lead, on-call hours and holidays are read`() throws {
        let night = #"{"day": "sat", "start": "20:00", "end": "08:00", "time_zone": "America/Los_Angeles"}"#
        let person = Self.person.replacing("]}", with: "], \"shift_lead\": true, \"on_call\": [\(night)]}")
        let holiday = #""holidays": [{"date": "2026-12-25", "name": "Christmas", "staff": ["aruiz"]}], "#
        let read = try self.read(file(person).replacing(#""staff": [{"#, with: holiday + #""staff": [{"#))
        #expect(read.staff.first?.isShiftLead == true && read.staff.first?.onCall.map(\.weekday) == [6])
        #expect(read.holidays?.map(\.logins) == [["aruiz"]])
        #expect(read.holidays?.first?.day == CivilDate("2026-12-25"))
        let plain = try self.read(file(Self.person))
        #expect(plain.holidays == nil && plain.staff.first?.isShiftLead == false)
        #expect(plain.staff.first?.onCall == [])
    }

    @Test(arguments: [
        ("2026-12-25", "2026-02-30", "holidays[0].date: a day such as 2026-12-25 is expected"),
        (
            "\"staff\": [\"aruiz\"]", "\"staff\": [\"aruis\"]",
            "holidays: 2026-12-25: nobody in the file has the login aruis"
        ),
        ("\"name\": \"Christmas\"", "\"title\": \"Christmas\"", "holidays[0].title: unknown field"),
    ])
    func `what is wrong with a holiday is named by its path`(good: String, bad: String, fault: String) {
        let day = #"{"date": "2026-12-25", "name": "Christmas", "staff": ["aruiz"]}"#
        let wrong = file(Self.person).dropLast() + ", \"holidays\": [\(day.replacing(good, with: bad))]}"
        #expect(faults(String(wrong)).contains(fault), "\(faults(String(wrong)))")
    }

    @Test func `a day cannot be two holidays`() {
        let day = #"{"date": "2026-12-25", "name": "Christmas"}"#
        let twice = file(Self.person).dropLast() + ", \"holidays\": [\(day), \(day)]}"
        #expect(faults(String(twice)) == ["holidays: 2026-12-25 stands in the file twice"])
    }

    @Test func `every fault of a file is told at once`() {
        let person = Self.person.replacing("22:00", with: "25:00").replacing("aruiz", with: "A")
        #expect(faults(file(Self.person, person)).count == 2)
    }

    @Test func `a desk's zone and at least one person are needed`() {
        #expect(
            faults(#"{"site_time_zone": "PST", "staff": []}"#) == [
                "site_time_zone: an IANA name is expected", "staff: at least one person is expected",
            ])
        #expect(faults(#"{"staff": []}"#) == ["site_time_zone: required"])
        #expect(faults("[]") == ["an object is expected"])
    }

    @Test func `what is written of people reads back the same, quotes and all`() throws {
        let shift = StaffProfile.Shift(day: "sun", start: "22:00", end: "06:00", timeZone: "America/Denver")
        let ana = StaffProfile(
            name: #"Ana "the \" Ruiz"#, login: "ana", role: .staff, title: "nurse\u{2028}",
            languages: [.english],
            skills: ["iop": 5, "detox": 1], capacity: 0, shifts: [shift, shift], isShiftLead: true,
            onCall: [shift])
        let pat = StaffProfile(
            name: "Pat", login: "pat", role: .manager, title: nil, languages: [.english], skills: [:],
            capacity: 3, shifts: [])
        let day = Holiday(day: try #require(CivilDate("2026-12-25")), name: "Christmas", logins: ["ana"])
        var once = ana
        once.shifts = [shift]
        once.title = "nurse"
        let file = StaffFile(siteTimeZone: "America/Denver", staff: [once, pat], holidays: [day])
        #expect(try read(file.text) == file)
        let silent = StaffFile(siteTimeZone: "UTC", staff: [pat], holidays: nil)
        #expect(try read(silent.text) == silent)
    }

    @Test func `two staff files are compared by value, and people one does not name stay out of it`() throws {
        let desk = try read(file(Self.person, Self.person.replacing("aruiz", with: "ben")))
        let changed = try read(
            file(
                Self.person.replacing(#""detox": 4"#, with: #""iop": 2"#)
                    .replacing("22:00", with: "21:00").replacing(#""capacity": 6"#, with: #""capacity": 0"#)))
        #expect(
            FileChange.between(desk, changed) == [
                FileChange(key: "aruiz.skills.detox", from: "4", to: nil),
                FileChange(key: "aruiz.capacity", from: "6", to: "0"),
                FileChange(
                    key: "aruiz.shifts.mon", from: "22:00-06:00 America/New_York",
                    to: "21:00-06:00 America/New_York"),
                FileChange(key: "aruiz.skills.iop", from: nil, to: "2"),
            ])
        #expect(FileChange.between(desk, desk).isEmpty)
    }

    @Test func `JSON that cannot be read is refused by its line`() {
        #expect(faults("{\n\"staff\": [}") == ["line 2: not the JSON expected (unexpected)"])
        #expect(
            faults("{\n\"staff\": [],\n\"staff\": []}") == [
                "line 3: not the JSON expected (duplicate_key, \"staff\")"
            ])
    }
}
