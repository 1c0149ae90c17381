package import API
import Admissions

/// An E.164 number as it is read aloud: `+1 213 555 0144`; other countries' stay as they are.
package func spaced(_ number: String) -> String {
    let digits = Array(number)
    guard digits.count == 12, number.hasPrefix("+1"), digits.dropFirst().allSatisfy(\.isNumber) else {
        return number
    }
    return "+1 \(String(digits[2..<5])) \(String(digits[5..<8])) \(String(digits[8..<12]))"
}

/// `show` and `accept`: one lead opened, in the order a person about to dial needs it: danger, number,
/// warning, questions, words.
package struct LeadCard: Sendable {
    private let details: LeadDetails
    private let screen: Screen
    private var clock: ClockInfo { details.clock }

    /// The card of an opened lead.
    package init(_ details: LeadDetails, screen: Screen) {
        self.details = details
        self.screen = screen
    }

    /// All its lines.
    package func lines() -> [String] {
        let lead = LeadLines(lead: details.lead, clock: clock, screen: screen)
        var lines = lead.safety
        if !lines.isEmpty { lines.append("") }
        lines.append(lead.headline)
        if let due = lead.due { lines.append(due) }
        if let mark = lead.reassessed { lines.append(mark) }
        lines += [""] + callLines() + voicemailLines()
        let people = PersonLines(details)
        lines += section("Corrected", people.corrected()) + section("Also here", people.linked())
        lines += section("Ask", questions()) + section("Notes", people.notes())
        lines += section("Said", said()) + section("Known", known())
        lines += section("Level", levels()) + section("Because", because()) + section("So far", soFar())
        lines += section("Merged", people.merged())
        lines += ["", screen.paint(nextStep(), .faint)]
        return lines
    }

    private func callLines() -> [String] {
        let person = details.person
        let name = person.name.map { clean($0) } ?? "name unknown"
        var lines: [String] = []
        if let dial = person.dial ?? person.phone {
            let number = spaced(clean(dial)) + (person.dialExtension.map { " ext \(clean($0))" } ?? "")
            lines.append("Call    \(screen.paint(number, .strong))  \(screen.paint(name, .strong))")
        } else {
            lines.append("Call    \(screen.paint("no number", .high))  \(screen.paint(name, .strong))")
        }
        if let email = person.email { lines.append("E-mail  \(clean(email))") }
        var facts: [String] = []
        if let language = person.preferredLanguage ?? details.lead.language {
            facts.append("speaks \(languageName(language))")
        }
        if let contact = person.preferredContact, contact != "phone" {
            facts.append("prefers \(clean(contact))")
        }
        if let zone = person.timeZone, zone != clock.zone { facts.append("is in \(clean(zone))") }
        if !facts.isEmpty { lines.append("        " + facts.joined(separator: ", ")) }
        let subject = [person.onBehalfOf.map { "their \(clean($0))" }, person.age.map { "age \($0)" }]
            .compactMap { $0 }
        if !subject.isEmpty { lines.append("For     " + subject.joined(separator: ", ")) }
        return lines
    }

    /// Unknown is treated as unsafe: a message heard by the wrong person cannot be taken back.
    private func voicemailLines() -> [String] {
        guard details.person.phone != nil else { return [] }
        switch details.person.safeToLeaveVoicemail {
        case true: return ["        voicemail is fine"]
        case false:
            return [
                screen.paint(
                    "        DO NOT LEAVE A VOICEMAIL, and do not say why you call if somebody else answers",
                    .crisis)
            ]
        case nil:
            return [
                screen.paint(
                    "        Voicemail not cleared: leave your first name and number only, nothing about care",
                    .high)
            ]
        }
    }

    private func questions() -> [String] {
        let questions = details.assessment?.clarifyQuestions ?? []
        return questions.enumerated().map { "\($0.offset + 1). \($0.element.wording)" }
    }

    private func said() -> [String] {
        details.inquiries.flatMap { inquiry in
            let source = inquiry.source.map { ", from \(clean($0))" } ?? ""
            let head =
                "\(words(inquiry.channel.rawValue)), \(clock.time(inquiry.receivedAt.instant))\(source)"
            let text = clean(inquiry.text, keepingLines: true)
            let note = inquiry.answered == false ? "the call was not answered" : "no words"
            return [screen.paint(head, .faint)] + (text.trimmed.isEmpty ? ["(\(note))"] : [text])
        }
    }

    private func known() -> [String] {
        let inquiry = details.inquiries.first
        var lines: [String] = []
        func add(_ name: String, _ value: String?) {
            if let value, !value.isEmpty { lines.append("\(name): \(clean(value))") }
        }
        add("substances", inquiry?.substances?.joined(separator: ", "))
        add("last use", inquiry?.lastUse)
        add("for", inquiry?.durationOfUse)
        add(
            "withdrawal", inquiry?.withdrawalSymptoms.map { $0.isEmpty ? "none" : $0.joined(separator: ", ") }
        )
        add("treatment before", inquiry?.priorTreatment?.map(treatment).joined(separator: "; "))
        add("cannot", barriers(inquiry?.constraints))
        add("pregnant", details.person.pregnant.map { $0 ? "yes" : "no" })
        add("insurance", details.person.insurance)
        add("county", details.person.county)
        return lines
    }

    private func treatment(_ treatment: PriorTreatment) -> String {
        let end = treatment.completed.map { $0 ? "completed" : "not completed" }
        return [treatment.level.rawValue, treatment.date, end].compactMap { $0 }.joined(separator: " ")
    }

    private func barriers(_ constraints: Constraints?) -> String? {
        guard let constraints else { return nil }
        let stated = [
            (constraints.work, "leave work"), (constraints.childcare, "leave a child or relative alone"),
            (constraints.money, "pay"),
        ]
        return stated.filter { $0.0 == true }.map(\.1).joined(separator: ", ")
    }

    /// What triage concluded and, beside it, the level that counts instead: a person's, or the one it keeps until a
    /// person decides.
    private func levels() -> [String] {
        guard let assessment = details.assessment else { return [] }
        let triage =
            "triage: \(words(assessment.levelOfCare.rawValue)),"
            + " \(clean(assessment.ruleID)) \(words(clean(assessment.scenario)))"
        if let correction = details.correction {
            return [
                triage,
                "corrected: \(words(correction.to.rawValue)), \(words(correction.reason.rawValue)),"
                    + " by \(clean(correction.by)) \(clock.time(correction.at)),"
                    + " from \(words(correction.from.rawValue))",
            ]
        }
        guard assessment.levelOfCare == .notALead, details.lead.state.isOpen else { return [] }
        return [triage, "kept: \(words(details.lead.levelOfCare.rawValue)), until a person decides"]
    }

    private func because() -> [String] {
        guard let assessment = details.assessment else { return [] }
        let rule =
            "\(clean(assessment.ruleID)) \(words(clean(assessment.scenario))), confidence \(assessment.confidence.rawValue)"
        let pieces = EvidenceWords.gathered(details.evidence).map { piece, _ in
            let said = piece.words.map { "\"\(clean($0))\"" } ?? words(piece.field)
            let how = piece.assertion == .affirmed ? "" : " (\(words(piece.assertion.rawValue)))"
            return "\(words(clean(piece.signal))): \(said)\(how)"
        }
        return [rule] + pieces
    }

    private func soFar() -> [String] {
        let touches = details.touches.map { ($0.at, "\(words($0.outcome.rawValue)) (\(clean($0.by)))") }
        let steps = details.milestones.map { ($0.at, "\(words($0.milestone.rawValue)) (\(clean($0.by)))") }
        let events = (touches + steps).sorted { $0.0 > $1.0 }
        return events.map { "\(clock.time($0.0))  \($0.1)" }
    }

    private func nextStep() -> String {
        let lead = details.lead
        switch lead.state {
        case .offered where lead.isMine: return "Next: leadline accept"
        case .owned where lead.isMine && lead.lastTouch == nil:
            return "Next: call, then leadline touch --outcome reached"
        case .owned where lead.isMine:
            return
                "Next: leadline step qualified, leadline park --until +2h, or leadline close --disposition …"
        case .closed:
            return
                "Closed\(details.disposition.map { ": \(words($0.rawValue))" } ?? ""). Undo within 10 minutes: leadline reopen"
        case .setAside:
            return "Next, if it is a lead: leadline reclassify \(lead.shortID) --to LEVEL --reason misread"
        case .waiting, .offered, .owned, .merged: return "Next: leadline queue"
        }
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        guard !lines.isEmpty else { return [] }
        let width = max(20, (screen.columns() ?? 100) - 2)
        return ["", screen.paint(title, .strong)]
            + lines.flatMap { line in
                line.contains("\u{1B}") ? ["  " + line] : wrapped(line, to: width).map { "  " + $0 }
            }
    }
}
