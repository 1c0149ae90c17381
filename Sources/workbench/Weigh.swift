import Admissions
import ArgumentParser
import Foundation
import Triage
import TriageEvaluation

/// `workbench weigh`
struct Weigh: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Learn the weights of words from labelled cases.",
        discussion: """
            Reads files as `evaluate` does and writes a Swift file for each scorecard into a folder. The same cases in \
            the same order give the same files.

              $ workbench weigh Tests/Fixtures/triage-kept.jsonl --into Sources/Triage/Scorecards
            """)

    @Argument(help: ArgumentHelp("Cases as JSON Lines.", valueName: "file"))
    var files: [String]

    @Option(
        parsing: .upToNextOption,
        help:
            "Files of sentences that speak of nothing, the last field of each line; lines of a crisis are passed over."
    )
    var ordinary: [String] = []

    @Option(help: "Where the cards are written.")
    var into: String

    func run() throws {
        var cases: [TriageCase] = []
        var isSound = true
        for path in files {
            let file = CaseFile(try Files.bytes(path))
            isSound = isSound && file.faults.isEmpty
            for fault in file.faults { Files.say("\(path):\(fault.line): \(fault.what)") }
            cases += file.cases
        }
        guard isSound, !cases.isEmpty else { throw ExitCode.failure }
        let training = ScorecardTraining(cases, ordinary: try ordinary.flatMap(sentences))
        let folder = URL(filePath: into)
        var names: [String] = []
        var files: [String] = []
        for learned in training.learnClasses() + Card.ofDanger.map(training.learn) {
            let parts = ScorecardFile.parts(learned)
            Files.say("\(learned.card.name): \(learned.weights.count) terms, \(parts.count) files")
            for part in parts {
                names.append(part.name)
                files.append("\(part.fileName).swift")
                try Files.write(part.text, to: folder.appending(path: files[files.count - 1]))
            }
        }
        try Files.write(ScorecardFile.sources(names), to: folder.appending(path: "ScorecardSources.swift"))
        // A card that has become shorter leaves none of its parts behind.
        for old in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where old.hasSuffix("Card.swift") && !files.contains(old) {
            let file = folder.appending(path: old)
            if try Files.bytes(file.path).starts(with: Data(ScorecardFile.opening.utf8)) {
                try FileManager.default.removeItem(at: file)
            }
        }
    }
}

extension Weigh {
    /// Two inquiries for each line, one with a plea, since nobody writes such a sentence alone; a field `phone` makes it a
    /// note.
    private func sentences(_ path: String) throws -> [Inquiry] {
        String(decoding: try Files.bytes(path), as: UTF8.self).split(separator: "\n").flatMap {
            line -> [Inquiry] in
            let fields = line.split(separator: "\t")
            guard let sentence = fields.last, fields.count > 1, fields[0] != "crisis" else { return [] }
            let plea = fields[0] == "es" ? "Ayuda por favor." : "Please help."
            return [String(sentence), "\(plea) \(sentence)"].map { text in
                var inquiry = FuzzInput.webForm(text)
                if fields.dropLast().contains("phone") { inquiry.channel = .phone }
                return inquiry
            }
        }
    }
}

/// The Swift text of a scorecard.
struct ScorecardFile {
    let name: String
    let fileName: String
    let text: String

    /// What each file begins with, and no other.
    static let opening = "extension ScorecardSources {"

    private static let longestLine = 106
    private static let mostLines = 280

    /// A card as files of a length that can be read.
    static func parts(_ learned: ScorecardTraining.Learned) -> [ScorecardFile] {
        var lines = ["\(learned.card.name)\t\(learned.base)\t="]
        var open: (weight: Int, line: String)?
        for (term, weight) in learned.weights {
            let start = "\(learned.card.name)\t\(weight)\t"
            if let known = open, known.weight == weight,
                known.line.utf8.count + term.utf8.count + 3 <= longestLine - 8
            {
                open = (weight, "\(known.line) ; \(term)")
            } else {
                if let known = open { lines.append(known.line) }
                open = (weight, start + term)
            }
        }
        if let known = open { lines.append(known.line) }
        let stem = learned.card.name.split(separator: "_").enumerated()
            .map { $0 == 0 ? String($1) : $1.capitalized }.joined()
        let count = (lines.count + mostLines - 1) / mostLines
        return (0..<count).map { part in
            let name = count == 1 ? stem : "\(stem)\(part + 1)"
            let own = lines[(part * mostLines)..<min(lines.count, (part + 1) * mostLines)]
            return ScorecardFile(
                name: name, fileName: name.prefix(1).uppercased() + name.dropFirst() + "Card",
                text: """
                    \(opening)
                        /// Words that speak for `\(learned.card.name)` or against it. Written by `workbench weigh`.
                        static let \(name) = \"\"\"
                    \(own.map { "        " + $0 }.joined(separator: "\n"))
                            \"\"\"
                    }

                    """)
        }
    }

    static func sources(_ names: [String]) -> String {
        """
        /// The scorecards of this build: lines of a card, a weight in tenths of log odds, and terms: a word, two words, or
        /// what the reader finds.
        enum ScorecardSources {
            /// Every file; order is part of the rule set's version.
            static let all = [
        \(names.map { "        \($0)," }.joined(separator: "\n"))
            ]
        }

        """
    }
}
