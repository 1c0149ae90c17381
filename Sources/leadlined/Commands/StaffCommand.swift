import Admissions
import ArgumentParser
import DeskFiles
import FoundationEssentials
import Store
import Vault

/// `leadlined staff`
struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Make the people of the desk and their tokens.",
        subcommands: [Import.self, Token.self])
}

extension StaffCommand {
    /// `leadlined staff import`
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make or update people from a file.",
            discussion: """
                The file is JSON: {"site_time_zone": ZONE, "staff": [{"name", "login", "role" (staff, operator or \
                manager), "title", "languages", "skills" (level 1 to 5 by queue), "capacity", "shifts", "shift_lead", \
                "on_call" (as shifts)}], "holidays": [{"date", "name", "staff"}]}. It is read strictly: an unknown key or \
                a wrong value is refused with its path, and nothing is changed.

                A shift lead is called first about a lead nobody looks after, then who is on call, then the managers. \
                Whoever is on call and signed in may be given a crisis outside their shifts. On a holiday the shifts \
                that start that day take place only for the people it names; "holidays" replaces the desk's list, and \
                a file without it leaves that as it is.

                People are known by their login. The first token of each new person is printed once, as \
                LOGIN<tab>ROLE<tab>TOKEN; who was there already is updated and keeps their tokens. Works while the \
                service runs, and takes effect with the next decision.
                """)

        @Argument(help: "The file; - reads standard input.")
        var file: String

        @Option(
            help: ArgumentHelp(
                "Write each token to a file of its own in this folder, instead of printing it.",
                valueName: "dir"))
        var tokensTo: String?

        @OptionGroup var data: DataOptions
        @OptionGroup var time: ClockOptions

        func run() async throws {
            let settings = try data.settings()
            let staff = try read()
            let delivery = try TokenDelivery(folder: tokensTo)
            // A desk that is founded by this very command takes the file's zone.
            let isNew = !settings.data.hasCluster
            let org = OrgOptions.Profile(timeZone: isNew ? staff.siteTimeZone : nil)
            try await OpenDesk.with(settings, org: org, clock: time.clock) { opened in
                guard opened.timeZone == staff.siteTimeZone else {
                    throw CommandFault(
                        .badInput,
                        "site_time_zone is \(staff.siteTimeZone), but the desk keeps \(opened.timeZone)",
                        next: "correct site_time_zone in \(file); a desk's zone is chosen when it is founded")
                }
                let tokens = staff.staff.map { _ in AccessSecret.make() }
                let people = try await opened.desk.importStaff(
                    staff.staff, firstTokens: tokens.map { AccessSecret.hash($0) }, madeAt: RealClock.now(),
                    holidays: staff.holidays, by: .command, at: opened.clock.now())
                let new = zip(zip(staff.staff, tokens), people).filter { $1.isNew }.map { $0.0 }
                // One that cannot be written keeps no other from its person.
                var failure: CommandFault?
                for (profile, token) in new {
                    do throws(CommandFault) {
                        try delivery.deliver(token, to: profile.login, role: profile.role)
                    } catch {
                        failure = error
                    }
                }
                if let failure { throw failure }
                let added = new.count
                Terminal.say(
                    "\(added) new, \(staff.staff.count - added) updated"
                        + (staff.holidays.map { ", \($0.count) holidays" } ?? ""))
            }
        }

        private func read() throws(CommandFault) -> StaffFile {
            let bytes: [UInt8]
            if file == "-" {
                var lines: [[UInt8]] = []
                Terminal.forEachInputLine { lines.append($0) }
                bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
            } else if let content = try? Data(contentsOf: URL(filePath: file)) {
                bytes = Array(content)
            } else {
                throw CommandFault(
                    .badInput, "\(file) cannot be read",
                    next: "leadlined staff import FILE, with a file you may read")
            }
            do throws(StaffFileFaults) {
                return try StaffFile(json: bytes)
            } catch {
                let lines = error.lines.map { "\n  " + $0 }.joined()
                throw CommandFault(
                    .badInput, "\(file) is not a staff file, and nothing was changed:\(lines)",
                    next: "correct it, then: leadlined staff import \(file)")
            }
        }
    }

    /// `leadlined staff token`
    struct Token: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a new token for a person.",
            discussion: """
                Prints the token alone, once: only a hash is stored. Tokens the person has stay valid unless \
                --revoke-others is given, which is what to do when one was lost.
                """)

        @Argument(help: "The person's login.")
        var login: String

        @Flag(help: "Revoke every other token of the person.")
        var revokeOthers = false

        @OptionGroup var data: DataOptions
        @OptionGroup var time: ClockOptions

        func run() async throws {
            try await OpenDesk.with(try data.settings(), clock: time.clock) { opened in
                guard let person = try await opened.desk.person(login: login) else {
                    throw CommandFault(
                        .badInput, "nobody has the login \(login)", next: "leadlined staff import FILE")
                }
                if revokeOthers {
                    let count = try await opened.desk.revokeTokens(
                        login: login, realTime: RealClock.now(), at: opened.clock.now())
                    Terminal.say("\(count) tokens revoked")
                }
                let token = AccessSecret.make()
                _ = try await opened.desk.storeToken(
                    hash: AccessSecret.hash(token), role: person.role, staff: person.id,
                    label: "made by command",
                    realTime: RealClock.now(), at: opened.clock.now())
                Terminal.print(token)
            }
        }
    }
}
