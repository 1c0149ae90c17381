import API
package import Admissions
import FoundationEssentials
import Glibc

/// What a command works with: the service, the screen, the real clock and the user's files.
package struct Session: Sendable {
    /// The service.
    package let client: ServiceClient
    /// Where to print.
    package let screen: Screen
    /// Calls that are not sent yet, and the last known clock.
    package let state: StateFolder
    /// The real time, for stamping calls while the service is away.
    package let realNow: @Sendable () -> Instant
    /// Reads a line from the person; nil at the end of input.
    package let readLine: @MainActor @Sendable () -> String?
    /// Lets the person edit a file and tells whether the editor ended well; nil when nobody sits at a terminal.
    package let edit: (@MainActor @Sendable (String) -> Bool)?

    /// A session of these parts.
    package init(
        client: ServiceClient, screen: Screen, state: StateFolder,
        realNow: @escaping @Sendable () -> Instant,
        readLine: @escaping @MainActor @Sendable () -> String? = { nil },
        edit: (@MainActor @Sendable (String) -> Bool)? = nil
    ) {
        self.client = client
        self.screen = screen
        self.state = state
        self.realNow = realNow
        self.readLine = readLine
        self.edit = edit
    }

    /// A session over HTTP, with real time and standard input.
    /// - Throws: ``Failure`` for wrong settings.
    package static func live(environment: [String: String], screen: Screen) throws(Failure) -> Session {
        let settings = try Settings(environment: environment)
        let transport = HTTPTransport.live(url: settings.url, token: settings.token)
        let edit: @MainActor @Sendable (String) -> Bool = { runEditor(on: $0) }
        return Session(
            client: ServiceClient(url: settings.url, transport: transport), screen: screen,
            state: StateFolder(path: settings.stateFolder),
            realNow: { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) },
            readLine: { Swift.readLine(strippingNewline: true) },
            edit: isatty(STDIN_FILENO) == 1 ? edit : nil)
    }

    /// Says so when the desk's clock is played: no time on the page is then the real one.
    func announce(_ clock: ClockInfo) {
        state.remember(clock, at: realNow())
        guard clock.isPlayed else { return }
        let rate = clock.rate == 1 ? "" : ", \(shortNumber(clock.rate)) times as fast"
        screen.talk(screen.paint("PLAYED CLOCK: \(clock.longTime(clock.now))\(rate); not a real day", .high))
    }

    /// Prints a wire value as JSON.
    func writeJSON(_ value: some Encodable) throws(Failure) {
        do { screen.write(try Wire.document(of: value).indented()) } catch {
            throw Failure(.refused, "the answer holds a number JSON cannot write")
        }
    }
}

/// Runs the person's editor on a file, by the shell, since its setting may hold options.
@MainActor
private func runEditor(on path: String) -> Bool {
    let command = "${VISUAL:-${EDITOR:-vi}} " + quoted(path)
    return system(command) == 0
}

/// `60` for 60.0, `1.5` for 1.5.
func shortNumber(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}
