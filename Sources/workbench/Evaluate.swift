import API
import ArgumentParser
import Foundation
import Triage
import TriageEvaluation

/// `workbench evaluate`
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Score triage on cases with known answers.",
        discussion: """
            A file holds one case a line: {"id", "channel", "text", "fields": {…}, "expected": {"level_of_care", \
            "rule_id", "lead_queue", "safety_flags"}, "acceptable": […], "note"}. A bad line is named and passed over.

              $ workbench evaluate cases.jsonl
              $ workbench evaluate cases.jsonl --require strict=95 crises=100 lost=0

            FIGURES for --require
              in percent, at least:  strict acceptable rules queues detox-recall
                                     clarification-precision clarification-recall
                                     flag-precision flag-recall crises
                                     plain-crises oblique-crises
              in cases, at most:     lost false-alarms
            """)

    @Argument(help: ArgumentHelp("Cases as JSON Lines.", valueName: "file"))
    var files: [String]

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Figures each file has to reach, else the exit code is 1.", valueName: "figure=number"),
        transform: Evaluate.requirement)
    var require: [Requirement] = []

    @Option(help: "Which misses to list: all, serious (class, crises, lost leads) or none.")
    var misses: MissChoice = .all

    @Flag(help: "Print the figures as JSON, one document a file.")
    var json = false

    func run() throws {
        var isSound = true
        for path in files {
            let file = CaseFile(try Files.bytes(path))
            let score = TriageScore(file.cases)
            let unmet = require.filter { !$0.isMet(by: score) }
            if json {
                print(document(path, file, score).indented())
            } else {
                for line in report(path, file, score) { print(line) }
            }
            for fault in file.faults { Files.say("\(path):\(fault.line): \(fault.what)") }
            if file.cases.isEmpty { Files.say("\(path): no case could be read") }
            isSound = isSound && file.faults.isEmpty && !file.cases.isEmpty && unmet.isEmpty
        }
        if !isSound { throw ExitCode.failure }
    }

    private static func requirement(_ text: String) throws -> Requirement {
        guard let requirement = Requirement(text) else {
            throw ValidationError(
                "--require takes figure=number, such as strict=95: \"\(text)\" is none. Files come before it."
            )
        }
        return requirement
    }

    private func report(_ path: String, _ file: CaseFile, _ score: TriageScore) -> [String] {
        var lines = [
            "\(name(path)): \(file.cases.count) cases"
                + (file.faults.isEmpty ? "" : ", \(file.faults.count) bad lines")
                + ", rules \(rulesetVersion)", "",
        ]
        if !score.results.isEmpty { lines += ScoreText(score).lines }
        if !require.isEmpty {
            lines +=
                columns(
                    require.map { requirement in
                        let share = score.share(requirement.figure)
                        let figure = requirement.figure.isAtMost ? "\(share.part)" : share.percentText
                        return [
                            "  required \(requirement)", figure,
                            requirement.isMet(by: score) ? "met" : "UNMET",
                        ]
                    }) + [""]
        }
        return lines + missLines(score)
    }

    private func missLines(_ score: TriageScore) -> [String] {
        let found = score.results.compactMap { result in Miss(result).map { (miss: $0, result: result) } }
        return Miss.allCases.filter(misses.lists).flatMap { miss in
            found.filter { $0.miss == miss }.flatMap { $0.result.explained(miss) + [""] }
        }
    }

    private func document(_ path: String, _ file: CaseFile, _ score: TriageScore) -> JSONValue {
        var document = JSONObject([
            JSONMember(name: "file", value: .string(name(path))),
            JSONMember(name: "ruleset_version", value: .string(rulesetVersion)),
            JSONMember(
                name: "bad_lines",
                value: .array(file.faults.map { ["line": .int($0.line), "error": .string($0.what)] })),
            JSONMember(
                name: "requirements",
                value: .array(
                    require.map {
                        ["requirement": .string("\($0)"), "met": .bool($0.isMet(by: score))]
                    })),
        ])
        for member in score.document.members?.members ?? [] { document[member.name] = member.value }
        return .object(document)
    }

    private func name(_ path: String) -> String { URL(filePath: path).lastPathComponent }
}

/// Which misses a developer wants to see.
enum MissChoice: String, ExpressibleByArgument, CaseIterable {
    case all, serious, none

    func lists(_ miss: Miss) -> Bool {
        switch (self, miss) {
        case (.all, _): true
        case (.serious, .lostLead), (.serious, .missedCrisis), (.serious, .wrongLevel),
            (.serious, .falseAlarm):
            true
        case (.serious, .acceptableLevel), (.serious, .wrongFlags), (.serious, .wrongQueue),
            (.serious, .wrongRule), (.none, _):
            false
        }
    }
}
