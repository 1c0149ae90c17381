import ArgumentParser

/// The developers' tools for triage: no product, and no part of the service.
@main
struct Workbench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workbench",
        abstract: "Score triage, time it, and look for texts that break it.",
        discussion: """
            EXIT CODES
              0 done      1 a line was bad, a requirement unmet, or a text failed
              64 wrong usage      66 a file cannot be read      73 a file cannot be written
            """,
        subcommands: [Evaluate.self, Read.self, Weigh.self, Bench.self, Fuzz.self])
}
