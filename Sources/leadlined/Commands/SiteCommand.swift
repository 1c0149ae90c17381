import Admissions
import ArgumentParser
import Store
import Vault

/// `leadlined site`
struct SiteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Make tokens for web sites and partners.",
        subcommands: [Token.self])

    /// `leadlined site token`
    struct Token: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a token for a web site or partner that posts inquiries.",
            discussion: """
                Prints the token alone, once: only a hash is stored. Such a token can post inquiries and see \
                nothing.

                  $ leadlined site token website
                """)

        @Argument(help: "What the token is for; shown in the ledger.")
        var label: String

        @OptionGroup var data: DataOptions
        @OptionGroup var time: ClockOptions

        func validate() throws {
            let isPlain = label.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            guard (1...100).contains(label.unicodeScalars.count), isPlain else {
                throw ValidationError("LABEL takes 1 to 100 characters on one line")
            }
        }

        func run() async throws {
            try await OpenDesk.with(try data.settings(), clock: time.clock) { opened in
                let token = AccessSecret.make()
                _ = try await opened.desk.storeToken(
                    hash: AccessSecret.hash(token), role: .site, staff: nil, label: label,
                    realTime: RealClock.now(), at: opened.clock.now())
                Terminal.print(token)
            }
        }
    }
}
