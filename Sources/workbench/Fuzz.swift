import API
import Admissions
import ArgumentParser
import Foundation
import TriageEvaluation

/// `workbench fuzz`
struct Fuzz: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look for texts that break triage.",
        discussion: """
            Mutates sample texts and makes hostile ones, and holds each assessment against what the specification \
            demands of all: no trap, an end in bounded time, valid spans, the same bytes twice, a queue unless it is no \
            lead, a crisis first. A text that fails is printed with its seed, which makes it again:

              $ workbench fuzz --seconds 120 --keep /tmp/failed
              $ workbench fuzz --seed 4711 --rounds 1 --show
            """)

    @Option(help: ArgumentHelp("The first seed; each text has one of its own.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("How many texts.", valueName: "number"))
    var rounds: Int?

    @Option(
        help: ArgumentHelp(
            "How long, when --rounds does not say how many (default: 30).", valueName: "number"))
    var seconds: Int?

    @Option(
        help: ArgumentHelp(
            "Inquiries to mutate, as JSON Lines; the default is one of the project's folder.",
            valueName: "file"))
    var samples = Fuzz.sampleDay

    private static let sampleDay = "deploy/sample/sample-day.jsonl"

    @Option(help: ArgumentHelp("Writes each inquiry that fails to a file of its own.", valueName: "folder"))
    var keep: String?

    @Flag(help: "Print the inquiries as JSON Lines instead of assessing them.")
    var show = false

    // A text may end the process that reads it, so the work is done in one that another watches.
    @Option(help: .hidden)
    var watchedBy: String?

    func validate() throws {
        if rounds != nil, seconds != nil { throw ValidationError("give --rounds or --seconds") }
        if show, rounds == nil { throw ValidationError("--show takes --rounds: how many") }
        if let number = rounds ?? seconds, number < 1 { throw ValidationError("that takes a number from 1") }
    }

    func run() throws {
        let inquiries = try Files.inquiries(samples)
        if show {
            for index in 0..<UInt64(rounds ?? 1) {
                print(try Fuzz.line(FuzzInput(seed: seed &+ index, samples: inquiries)))
            }
        } else if let watchedBy {
            try FuzzWork(command: self, samples: inquiries, note: watchedBy).run()
        } else if try FuzzWatch(command: self, samples: inquiries).run() > 0 {
            throw ExitCode.failure
        }
    }

    /// Prints what is wrong with the input of a seed, and keeps it where asked.
    func report(_ faults: [String], seed: UInt64, _ input: FuzzInput) throws {
        let text = String(input.inquiry.text.unicodeScalars.prefix(200)).quotedOnOneLine
        let more = input.inquiry.text.unicodeScalars.count - 200
        print("seed \(seed), \(input.kind):")
        for fault in faults { print("  broken: \(fault)") }
        print("  text: \(text)\(more > 0 ? " and \(more) more" : "")")
        let mutated = samples == Fuzz.sampleDay ? "" : " --samples \(samples)"
        print("  alone: workbench fuzz --seed \(seed) --rounds 1\(mutated)")
        // What is still in a buffer dies with the process when a later text ends it.
        fflush(nil)
        guard let keep else { return }
        let path = "\(keep)/seed-\(seed).jsonl"
        do {
            try FileManager.default.createDirectory(atPath: keep, withIntermediateDirectories: true)
            try Data((Fuzz.line(input) + "\n").utf8).write(to: URL(filePath: path))
        } catch {
            Files.say("workbench: \(path) cannot be written")
            throw ExitCode(73)
        }
        print("  kept: \(path)")
        fflush(nil)
    }

    private static func line(_ input: FuzzInput) throws -> String {
        try Wire.document(of: input.inquiry).compactText
    }
}
