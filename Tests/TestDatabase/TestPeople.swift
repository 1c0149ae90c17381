package import Admissions
import Routing
package import Store

extension TestDatabase {
    /// Adds a person who is on shift around the clock and, unless told otherwise, available.
    @discardableResult
    package func addStaff(
        _ login: String, role: Role = .staff, languages: [Language] = [.english],
        skills: [String: Int] = ["detox": 3, "residential": 3, "iop": 3], capacity: Int = 5,
        shifts: [StaffProfile.Shift] = TestDatabase.always, presence: Presence = .available,
        at now: Instant = TestDatabase.midnight
    ) async throws -> StaffID {
        let profile = StaffProfile(
            name: login.uppercased(), login: login, role: role, title: nil, languages: languages,
            skills: skills,
            capacity: capacity, shifts: shifts)
        let person = try await desk.importStaff(profile, at: now)
        if presence != .offline { try await desk.setPresence(presence, of: person.id, at: now) }
        return person.id
    }

    /// Shifts that cover every minute of the week.
    package static let always: [StaffProfile.Shift] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map {
        StaffProfile.Shift(day: $0, start: "00:00", end: "00:00", timeZone: "UTC")
    }

    /// An assessment of a level, as triage would give it.
    package static func assessment(
        _ level: LevelOfCare, flags: [SafetyFlag] = [], urgency: Int? = nil, subject: Subject = .oneself
    ) -> Assessment {
        let isCrisis = flags.contains(where: \.isCrisis)
        let queue: LeadQueue? =
            switch level {
            case .detox: .detox
            case .residential, .needsClarification: .residential
            case .iop: .iop
            case .notALead: nil
            }
        let rule: (id: String, scenario: String, base: Int) =
            switch level {
            case .detox: ("D5", "detox_requested", 60)
            case .residential: ("R6", "residential_requested", 40)
            case .iop: ("I4", "iop_requested", 30)
            case .needsClarification: ("C1", "insufficient_information", 35)
            case .notALead: ("N4", "spam_or_unintelligible", 0)
            }
        return Assessment(
            levelOfCare: level, leadQueue: queue, ruleID: rule.id, scenario: rule.scenario,
            safetyFlags: flags,
            priority: isCrisis ? .crisis : (flags.isEmpty ? .routine : .high),
            urgency: urgency ?? (isCrisis ? 100 : rule.base), confidence: .high, needsCallback: isCrisis,
            subject: subject, rulesetVersion: "test")
    }

    /// An inquiry ready for the intake transaction.
    package func intakeRow(
        _ assessment: Assessment, id: InquiryID? = nil, receivedAt: Instant = TestDatabase.midnight,
        channel: Channel = .webForm, source: String? = "organic", text: String = "test", name: String? = nil,
        phone: String? = nil, email: String? = nil, language: String? = nil, lead: LeadID? = nil
    ) throws -> IntakeRow {
        var inquiry = Inquiry(
            id: id ?? InquiryID(at: receivedAt), receivedAt: ZonedInstant(receivedAt, offsetMinutes: -480),
            channel: channel, text: text)
        inquiry.source = source
        inquiry.name = name
        inquiry.phone = phone
        inquiry.email = email
        inquiry.preferredLanguage = language
        return try IntakeRow(
            inquiry, assessment: assessment, sealer: sealer, policy: .standard, storedAt: receivedAt,
            by: .command, lead: lead)
    }

    /// Stores an inquiry and returns the lead it made.
    @discardableResult
    package func addLead(
        _ level: LevelOfCare = .residential, flags: [SafetyFlag] = [],
        at receivedAt: Instant = TestDatabase.midnight,
        subject: Subject = .oneself, name: String? = nil, phone: String? = nil, email: String? = nil,
        language: String? = nil
    ) async throws -> LeadID {
        let row = try intakeRow(
            Self.assessment(level, flags: flags, subject: subject), receivedAt: receivedAt, name: name,
            phone: phone,
            email: email, language: language)
        guard case .stored(let lead) = try await desk.store([row], at: receivedAt).first else {
            throw StoreError.unreadable("a lead just stored")
        }
        return lead
    }
}
