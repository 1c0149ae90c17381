import ArgumentParser
import Foundation
import Glibc

/// The option that every command on a desk has.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The data folder: keys, lock and the private PostgreSQL.",
            discussion: "Default: /var/lib/leadline for root, else $XDG_STATE_HOME/leadline.",
            valueName: "dir"))
    var data: String?

    /// The settings of this process.
    func settings() throws(CommandFault) -> Settings {
        try Settings(
            dataOption: data, environment: ProcessInfo.processInfo.environment, isRoot: geteuid() == 0)
    }
}
