import ArgumentParser
import Glibc

/// Measures the routing of a whole desk on a private PostgreSQL that writes to disk as in production.
@main
struct DeskBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deskbench",
        abstract: "Measure routing on a real database: races, and the time to an offer.",
        discussion: """
            Everything runs on this machine's cores together: the database, the worker, those who post and those who \
            accept. Machines are shared: the ratios against work measured in the same run travel, the times alone do \
            not. Ends with 1 when a claim is found broken.
            """,
        subcommands: [RaceBench.self, OfferBench.self])
}

/// Prints a line at once, also into a pipe: what was measured is seen before what comes after it.
func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = Glibc.write(STDOUT_FILENO, bytes, bytes.count)
}
