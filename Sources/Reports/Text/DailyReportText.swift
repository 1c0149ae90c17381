package import API
import Admissions

extension DailyReport {
    /// The widest line a terminal or a printed page takes.
    private static let width = 110

    /// The report as lines for a terminal, at most 110 columns wide, ending in a line break.
    ///
    /// Times of day are the zone's; a figure that is not known is printed as `–`, never guessed.
    package var text: String {
        let blocks = [
            head + arrivalLines, waitLines, eventLines,
            sideBySide(sourceLines, staffLines, gap: 4, width: Self.width),
            balanceLines + exceptionLines + auditLines, cohortLines, definitionLines,
        ]
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private var head: [String] {
        let hours = Int((endsAt - startsAt).components.seconds / 3600)
        let length = hours == 24 ? "" : " (\(hours) hours)"
        let time = asOf.map { "as of \(localName(of: $0))" } ?? "no event yet"
        let title = "Leads — \(dayName(date)), 00:00–24:00 \(zone)\(length)      \(time)"
        return isPlayed ? [title, "The desk's clock is played: a demonstration, not a real day."] : [title]
    }

    // The zone was known when the report was made; a report that travelled to another machine falls back to UTC.
    private func localName(of instant: Instant) -> String {
        guard let day = try? CivilDay(date, zone: zone) else {
            let utc = ZonedInstant(instant, offsetMinutes: 0)
            return "\(dayAndMonth(utc.localDate)) \(clockTime(utc)) UTC"
        }
        let local = day.localTime(of: instant)
        return "\(dayAndMonth(local.localDate)) \(clockTime(local))"
    }

    private var arrivalLines: [String] {
        let columns = [total] + levels
        var table = TextTable(["", "Total"] + levels.map(\.heading) + ["vs 7-day median"])
        table.add(["Inquiries"] + columns.map { "\($0.inquiries)" } + [medianCell])
        table.add([" new / repeat"] + columns.map { "\($0.newLeads)/\($0.repeats)" })
        table.add(["Live contact"] + columns.map { "\($0.contacted.part) of \($0.contacted.whole)" })
        var lines = table.lines()
        if setAside > 0 { lines[1] += "   (\(setAside) set aside)" }
        return lines
    }

    private var medianCell: String {
        guard let median = total.median else { return "–" }
        let difference = total.inquiries - Int(median.rounded())
        return difference > 0 ? "+\(difference)" : difference < 0 ? "−\(-difference)" : "±0"
    }

    private var waitLines: [String] {
        var table = TextTable(["Wall clock", "n", "p50", "p90"])
        for (name, times) in [
            ("response time", times.toAttempt), ("speed to contact", times.toContact),
            ("time to assign", times.toAssign),
        ] {
            table.add([" " + name, "\(times.count)", cell(times.p50Seconds), cell(times.p90Seconds)])
        }
        var lines = table.lines()
        let share = times.contactedInTime
        lines[2] += "   ≤\(times.targetSeconds / 60) min \(percent(share)) (\(share.part) of \(share.whole))"
        return lines
    }

    private var eventLines: [String] {
        func count(_ milestone: Milestone) -> Int {
            milestones.first { $0.milestone == milestone }?.count ?? 0
        }
        var answered = "answered \(calls.answered)"
        let known = calls.answered + calls.abandoned
        if known > 0 { answered += " (\(percent(Ratio(part: calls.answered, whole: known))))" }
        var parts = ["in \(calls.received)", answered, "abandoned \(calls.abandoned)"]
        if calls.abandoned > 0 { parts[2] += " (\(calls.abandonedEarly) under 10 s)" }
        if calls.unknown > 0 { parts.append("unknown \(calls.unknown)") }
        parts.append("called back ≤ 60 min \(calls.calledBack.part)/\(calls.calledBack.whole)")
        return [
            "Qualified \(count(.qualified)) · benefits check started \(count(.benefitsStarted))"
                + " / done \(count(.benefitsDone)) / viable \(count(.benefitsViable))"
                + " · scheduled \(count(.scheduled)) · admitted \(count(.admitted)) · no-show \(count(.noShow))",
            "Calls: " + parts.joined(separator: " · "),
        ] + reclassifiedLines
    }

    private var reclassifiedLines: [String] {
        let total = reclassifications.reduce(0) { $0 + $1.count }
        guard total > 0 else { return ["Reclassified by staff: none"] }
        let kinds = reclassifications.map { "\($0.from.inWords) → \($0.to.inWords) \($0.count)" }
        let line = "Reclassified by staff: \(total) · " + kinds.joined(separator: " · ")
        return wrapped(line.split(separator: " ").map(String.init), indent: 23, width: Self.width)
    }

    private var sourceLines: [String] {
        var table = TextTable(["Source", "inquiries", "contact", "benefits", "admitted"], gap: 1)
        for row in sources {
            table.add([
                printable(row.source, atMost: 24), "\(row.inquiries)", "\(row.contacted)", "\(row.benefits)",
                "\(row.admitted)",
            ])
        }
        return table.lines()
    }

    private var staffLines: [String] {
        var table = TextTable(
            ["Staff", "offered", "accepted", "declined", "lapsed", "contact p50", "open"], gap: 1)
        for row in staff {
            table.add([
                printable(row.name, atMost: 24), "\(row.offered)", "\(row.accepted)", "\(row.declined)",
                "\(row.lapsed)", cell(row.toContact.p50Seconds), "\(row.open)",
            ])
        }
        return table.lines()
    }

    private var balanceLines: [String] {
        let left = balance.sources.filter { $0.count != 0 || $0.name != "reopened" }
        func sum(_ terms: [BalanceTerm]) -> [String] {
            terms.enumerated().map { "\($0 == 0 ? "" : "+ ")\($1.name) \($1.count)" }
        }
        var verdict = "OK"
        if balance.difference != 0 {
            verdict = "DIFFERENCE \(balance.difference > 0 ? "+" : "−")\(abs(balance.difference))"
        }
        var words = sum(left)
        words[0] = "Balance: " + words[0]
        words += sum(balance.places).enumerated().map { $0 == 0 ? "= " + $1 : $1 }
        words[words.count - 1] += "   " + verdict
        var lines = wrapped(words, indent: 9, width: Self.width)
        let disagreements = balance.tableDisagreements
        if !disagreements.isEmpty {
            lines.append(
                "         DIFFERENCE: the lead table holds \(sum(disagreements).joined(separator: " "))")
        }
        return lines
    }

    private var exceptionLines: [String] {
        guard !exceptions.isEmpty else { return ["Exceptions: none"] }
        let items = exceptions.map { item in
            item.leads.isEmpty
                ? item.text : item.text + " (" + item.leads.map(\.shortForm).joined(separator: " ") + ")"
        }
        let words = ("Exceptions: " + items.joined(separator: " · ")).split(separator: " ").map(String.init)
        return wrapped(words, indent: 12, width: Self.width)
    }

    private var auditLines: [String] {
        [auditRoot.map { "Audit root: \($0) (\(auditEntries) entries)" } ?? "Audit root: – (no entries)"]
    }

    private var cohortLines: [String] {
        guard let first = cohorts.first else { return [] }
        var table = TextTable([
            "Of \(first.leads) leads received that day", "contact", "qualified", "benefits viable",
            "admitted",
        ])
        for cohort in cohorts {
            let label = " by D+\(cohort.daysLater)"
            guard cohort.isKnown else {
                table.add([label + " not yet known", "–", "–", "–", "–"])
                continue
            }
            let counts = [cohort.contacted, cohort.qualified, cohort.benefitsViable, cohort.admitted]
            table.add(
                [label]
                    + counts.map { part in
                        part.map { "\($0) (\(percent(Ratio(part: $0, whole: cohort.leads))))" } ?? "–"
                    })
        }
        return table.lines()
    }

    private var definitionLines: [String] {
        definitions.flatMap { definition in
            let words = "\(definition.term): \(definition.meaning)".split(separator: " ").map(String.init)
            return wrapped(words, indent: 2, width: Self.width)
        }
    }

    private func cell(_ seconds: Double?) -> String { seconds.map(spokenDuration) ?? "–" }

    private func percent(_ ratio: Ratio) -> String { ratio.percent.map { "\($0) %" } ?? "–" }
}

extension LevelOfCare {
    /// Its name in a sentence.
    fileprivate var inWords: String {
        switch self {
        case .detox: "detox"
        case .residential: "residential"
        case .iop: "IOP"
        case .needsClarification: "clarify"
        case .notALead: "no lead"
        }
    }
}

extension LevelFigures {
    /// The head of its column.
    fileprivate var heading: String {
        switch level {
        case .detox: "Detox"
        case .residential: "Resid"
        case .iop: "IOP"
        case .needsClarification: "Clarify"
        case .notALead: "No lead"
        case nil: "Total"
        }
    }
}
