package import Admissions
import Postgres

/// A person of the desk as an import file describes them.
package struct StaffProfile: Sendable, Hashable, Codable {
    /// Name for listings.
    package var name: String
    /// The name to sign in with, unique in the org: `a…z`, digits, dots, dashes; at most 64 characters.
    package var login: String
    /// What they may do; not `site`.
    package var role: Role
    /// Their title, if any.
    package var title: String?
    /// The languages they work in.
    package var languages: [Language]
    /// Skill level 1…5 by queue; a queue left out is one they do not work.
    package var skills: [String: Int]
    /// How many open leads at once, 0…100.
    package var capacity: Int
    /// Their weekly shifts.
    package var shifts: [Shift]
    /// Whether they are called first about a lead nobody looks after while they are on shift.
    package var isShiftLead: Bool
    /// The weekly hours they can be called outside their shifts.
    package var onCall: [Shift]

    /// A person; see ``fault`` for what makes a profile wrong.
    package init(
        name: String, login: String, role: Role, title: String?, languages: [Language], skills: [String: Int],
        capacity: Int, shifts: [Shift], isShiftLead: Bool = false, onCall: [Shift] = []
    ) {
        self.name = name
        self.login = login
        self.role = role
        self.title = title
        self.languages = languages
        self.skills = skills
        self.capacity = capacity
        self.shifts = shifts
        self.isShiftLead = isShiftLead
        self.onCall = onCall
    }

    /// The names in an import file.
    package enum CodingKeys: String, CodingKey {
        case name, login, role, title, languages, skills, capacity, shifts
        case isShiftLead = "shift_lead"
        case onCall = "on_call"
    }

    /// Decodes a person; what is left out of title, shift lead and on-call hours is none of it.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try fields.decode(String.self, forKey: .name),
            login: try fields.decode(String.self, forKey: .login),
            role: try fields.decode(Role.self, forKey: .role),
            title: try fields.decodeIfPresent(String.self, forKey: .title),
            languages: try fields.decode([Language].self, forKey: .languages),
            skills: try fields.decode([String: Int].self, forKey: .skills),
            capacity: try fields.decode(Int.self, forKey: .capacity),
            shifts: try fields.decode([Shift].self, forKey: .shifts),
            isShiftLead: try fields.decodeIfPresent(Bool.self, forKey: .isShiftLead) ?? false,
            onCall: try fields.decodeIfPresent([Shift].self, forKey: .onCall) ?? [])
    }

    /// A weekly shift on the wall clock of its zone; `end <= start` means the next day.
    package struct Shift: Sendable, Hashable, Codable {
        /// `mon` … `sun`.
        package var day: String
        /// `HH:MM`.
        package var start: String
        /// `HH:MM`.
        package var end: String
        /// IANA name.
        package var timeZone: String

        /// A shift as an import file writes it.
        package init(day: String, start: String, end: String, timeZone: String) {
            self.day = day
            self.start = start
            self.end = end
            self.timeZone = timeZone
        }

        /// The names in an import file.
        package enum CodingKeys: String, CodingKey {
            case day, start, end
            case timeZone = "time_zone"
        }

        /// The words for the days, from Monday.
        package static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

        /// ISO weekday, Monday 1; nil for another word.
        package var weekday: Int? { Self.days.firstIndex(of: day).map { $0 + 1 } }

        /// Minutes since midnight of a `HH:MM`; nil for another form.
        package static func minute(_ text: String) -> Int? {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, let hour = Int(parts[0]),
                let minute = Int(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
            else { return nil }
            return hour * 60 + minute
        }
    }

    /// The first thing that is wrong with it, in words; nil when it can be imported.
    package var fault: String? {
        if login.isEmpty || login.utf8.count > 64 { return "login: 1 to 64 characters" }
        if name.isEmpty || name.unicodeScalars.count > 200 { return "\(login): name: 1 to 200 characters" }
        if role == .site { return "\(login): role: staff, operator or manager" }
        if languages.isEmpty || languages.count > 20 { return "\(login): languages: 1 to 20" }
        if !(0...100).contains(capacity) { return "\(login): capacity: 0 to 100" }
        for (queue, level) in skills.sorted(by: { $0.key < $1.key }) {
            guard LeadQueue(rawValue: queue) != nil else {
                return "\(login): skills: no queue is named \"\(queue)\" (detox, residential, iop)"
            }
            if !(1...5).contains(level) { return "\(login): skills.\(queue): 1 to 5" }
        }
        for (name, shift) in shifts.map({ ("shifts", $0) }) + onCall.map({ ("on_call", $0) }) {
            if shift.weekday == nil { return "\(login): \(name): day is mon, tue, wed, thu, fri, sat or sun" }
            if Shift.minute(shift.start) == nil || Shift.minute(shift.end) == nil {
                return "\(login): \(name): start and end are HH:MM"
            }
            if shift.timeZone.isEmpty { return "\(login): \(name): time_zone is an IANA name" }
        }
        return nil
    }
}

extension Desk {
    private static let upsertStaff = Statement(
        "upsert_staff",
        """
        insert into staff (org_id, staff_id, login, name, title, role, languages, capacity, is_shift_lead)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict (org_id, login) do update
        set name = excluded.name, title = excluded.title, role = excluded.role, languages = excluded.languages,
            capacity = excluded.capacity, is_shift_lead = excluded.is_shift_lead, is_active = true
        returning staff_id, xmax = 0
        """)

    private static let clearSkills = Statement(
        "clear_skills", "delete from staff_skill where org_id = $1 and staff_id = $2")

    private static let insertSkills = Statement(
        "insert_skills",
        """
        insert into staff_skill (org_id, staff_id, queue, level)
        select $1, $2, queue, level from unnest($3::text[], $4::int4[]) as row (queue, level)
        """)

    private static let clearShifts = Statement(
        "clear_shifts", "delete from staff_shift where org_id = $1 and staff_id = $2")

    private static let insertShifts = Statement(
        "insert_shifts",
        """
        insert into staff_shift (org_id, staff_id, weekday, start_minute, end_minute, time_zone)
        select $1, $2, weekday, start_minute, end_minute, time_zone
        from unnest($3::int4[], $4::int4[], $5::int4[], $6::text[])
             as row (weekday, start_minute, end_minute, time_zone)
        """)

    private static let clearOnCall = Statement(
        "clear_on_call", "delete from staff_on_call where org_id = $1 and staff_id = $2")

    private static let insertOnCall = Statement(
        "insert_on_call",
        """
        insert into staff_on_call (org_id, staff_id, weekday, start_minute, end_minute, time_zone)
        select $1, $2, weekday, start_minute, end_minute, time_zone
        from unnest($3::int4[], $4::int4[], $5::int4[], $6::text[])
             as row (weekday, start_minute, end_minute, time_zone)
        """)

    private static let insertPresence = Statement(
        "insert_presence",
        """
        insert into presence (org_id, staff_id, state, since, heartbeat_at)
        values ($1, $2, 'offline', $3, $3)
        on conflict (org_id, staff_id) do nothing
        """)

    private static let insertShare = Statement(
        "insert_share",
        "insert into fair_share (org_id, staff_id) values ($1, $2) on conflict (org_id, staff_id) do nothing")

    /// Makes or updates a person by their login; see ``importStaff(_:firstTokens:madeAt:holidays:by:at:)``.
    package func importStaff(
        _ profile: StaffProfile, at now: Instant
    ) async throws -> (id: StaffID, isNew: Bool) {
        try await transaction { try await importStaff(profile, by: .command, at: now, in: $0) }
    }

    /// Makes or updates people by their logins, with skills and shifts as given, all of them or none; presence and shares stay.
    /// - Parameters:
    ///   - firstTokens: the hash of a token for each, in their order; it is stored for those who are new.
    ///   - realTime: when these tokens were made.
    ///   - holidays: the desk's from now on; nil leaves them as they are.
    ///   - actor: who did it, for the ledger: a manager, or a command on the server.
    /// - Precondition: ``StaffProfile/fault`` is nil for each.
    /// - Returns: each person's id and whether they are new, in the order given.
    package func importStaff(
        _ profiles: [StaffProfile], firstTokens: [[UInt8]], madeAt realTime: Instant, holidays: [Holiday]?,
        by actor: LedgerActor, at now: Instant
    ) async throws -> [(id: StaffID, isNew: Bool)] {
        try await transaction(TransactionOptions(within: .seconds(60))) { transaction in
            var people: [(id: StaffID, isNew: Bool)] = []
            for (profile, token) in zip(profiles, firstTokens) {
                let person = try await importStaff(profile, by: actor, at: now, in: transaction)
                people.append(person)
                guard person.isNew else { continue }
                let (_, queries) = tokenQueries(
                    hash: token, role: profile.role, staff: person.id, label: "first token",
                    realTime: realTime, expiresAt: nil, by: actor, at: now)
                _ = try await transaction.pipeline(queries)
            }
            if let holidays {
                _ = try await transaction.pipeline(holidayQueries(holidays, by: actor, at: now))
            }
            return people
        }
    }

    private func importStaff(
        _ profile: StaffProfile, by actor: LedgerActor, at now: Instant, in transaction: Transaction
    ) async throws -> (id: StaffID, isNew: Bool) {
        let skills = profile.skills.sorted { $0.key < $1.key }
        let person: (id: StaffID, isNew: Bool) = try await transaction.rows(
            Self.upsertStaff(
                .id(org), .id(StaffID(at: now)), .text(profile.login), .text(profile.name),
                .text(profile.title), .text(profile.role.rawValue), .texts(profile.languages.map(\.code)),
                .int32(Int32(profile.capacity)), .bool(profile.isShiftLead))
        ).exactlyOne { (try $0.id(), try $0.next()) }
        _ = try await transaction.pipeline([
            Self.clearSkills(.id(org), .id(person.id)),
            Self.insertSkills(
                .id(org), .id(person.id), .texts(skills.map(\.key)), .int32s(skills.map { Int32($0.value) })),
            Self.clearShifts(.id(org), .id(person.id)),
            weekly(profile.shifts, of: person.id, Self.insertShifts),
            Self.clearOnCall(.id(org), .id(person.id)),
            weekly(profile.onCall, of: person.id, Self.insertOnCall),
            Self.insertPresence(.id(org), .id(person.id), .instant(now)),
            Self.insertShare(.id(org), .id(person.id)),
            ledger([
                LedgerDraft(
                    "staff_import", at: now, by: actor,
                    detail: ["staff": person.id.description, "new": "\(person.isNew)"])
            ]),
        ])
        return person
    }

    /// A statement that stores weekly hours of a person.
    private func weekly(_ hours: [StaffProfile.Shift], of person: StaffID, _ insert: Statement) -> Query {
        func minutes(_ text: (StaffProfile.Shift) -> String) -> Parameter {
            .int32s(hours.map { StaffProfile.Shift.minute(text($0)).map { Int32($0) } })
        }
        return insert(
            .id(org), .id(person), .int32s(hours.map { $0.weekday.map { Int32($0) } }),
            minutes(\.start), minutes(\.end), .texts(hours.map(\.timeZone)))
    }
}
