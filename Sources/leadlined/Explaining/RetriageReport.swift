import Admissions
import Store

/// What `leadlined retriage` prints: counts and ids, no personal data.
struct RetriageReport: Encodable, Sendable {
    /// One lead whose level, rule or flags changed.
    struct Change: Encodable, Sendable {
        let leadID: LeadID
        let fromLevel: LevelOfCare
        let fromRule: String
        let toLevel: LevelOfCare
        let toRule: String
        let flagsGained: [SafetyFlag]
        let flagsLost: [SafetyFlag]
        /// The state before.
        let oldState: LeadState
        /// The state after.
        let state: LeadState
        /// Why it keeps its level although it was read otherwise: `corrected` or `no_lead`.
        let kept: String?
        /// Whether whoever has it sees a mark.
        let isMarked: Bool
    }

    let rulesetVersion: String
    /// Whether nothing was written.
    let isDryRun: Bool
    /// Leads assessed again.
    let assessed: Int
    /// Those of them whose level changed.
    let levelChanged: Int
    /// Those that keep the level a person gave them.
    let keptAsCorrected: Int
    /// Those that keep their place though they read as no lead.
    let keptAsLead: Int
    /// Those with a crisis flag they had not before.
    let newCrises: Int
    /// Those that were set aside and wait now.
    let broughtToQueue: Int
    /// Of those, the ones that joined an earlier lead of their person.
    let joined: Int
    /// Leads whose inquiries cannot be opened; they stay as they are.
    let unreadable: [LeadID]
    let changes: [Change]

    init(_ summary: RetriageSummary, rulesetVersion: String, isDryRun: Bool) {
        let leads = summary.leads
        self.rulesetVersion = rulesetVersion
        self.isDryRun = isDryRun
        assessed = leads.count
        levelChanged = leads.count { $0.before.level != $0.after.level }
        keptAsCorrected = leads.count { $0.kept == .corrected }
        keptAsLead = leads.count { $0.kept == .noLead }
        newCrises = leads.count { $0.gained.contains(where: \.isCrisis) }
        broughtToQueue = leads.count { $0.oldState == .setAside && $0.state == .waiting }
        joined = summary.joined.count
        unreadable = summary.unreadable
        changes = leads.filter(\.isChanged).map { lead in
            Change(
                leadID: lead.lead, fromLevel: lead.before.level, fromRule: lead.before.rule,
                toLevel: lead.after.level, toRule: lead.after.rule, flagsGained: lead.gained,
                flagsLost: lead.lost, oldState: lead.oldState, state: lead.state,
                kept: lead.kept?.rawValue, isMarked: lead.isMarked)
        }
    }

    /// The report for a terminal.
    var lines: [String] {
        var lines = ["Rules \(rulesetVersion)" + (isDryRun ? "   (dry run: nothing was written)" : "")]
        let counts = [
            ("assessed again", assessed), ("level changed", levelChanged), ("new crises", newCrises),
            ("brought to the queue", broughtToQueue), ("joined", joined),
            ("kept: corrected by staff", keptAsCorrected), ("kept: reads as no lead", keptAsLead),
            ("cannot be opened", unreadable.count),
        ]
        lines.append(
            counts.filter { $0.1 > 0 || $0.0 == "assessed again" }
                .map { "\($0.0) \($0.1)" }.joined(separator: " · "))
        lines += unreadable.map { "cannot be opened: \($0)" }
        guard !changes.isEmpty else { return lines }
        return lines + [""]
            + aligned([["LEAD", "FROM", "TO", "FLAGS", "STATE", "NOTE"]] + changes.map(\.cells))
    }

    private func aligned(_ rows: [[String]]) -> [String] {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                guard row[(column + 1)...].contains(where: { !$0.isEmpty }) else { break }
                line += String(repeating: " ", count: widths[column] - cell.count + 2)
            }
            return line
        }
    }
}

extension RetriageReport.Change {
    /// Its line, a text a column.
    fileprivate var cells: [String] {
        let flags = flagsGained.map { "+\($0.rawValue)" } + flagsLost.map { "-\($0.rawValue)" }
        return [
            leadID.description, "\(fromLevel.rawValue)/\(fromRule)", "\(toLevel.rawValue)/\(toRule)",
            flags.joined(separator: " "),
            oldState == state ? state.rawValue : "\(oldState.rawValue)->\(state.rawValue)", note,
        ]
    }

    private var note: String {
        switch (kept, isMarked) {
        case ("corrected", true): "kept: corrected by staff; marked"
        case ("corrected", false): "kept: corrected by staff"
        case (.some, _): "kept: reads as no lead, a person decides; marked"
        case (nil, true): "owner keeps it; marked"
        case (nil, false): ""
        }
    }
}
