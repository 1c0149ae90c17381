import Glibc

/// Where a command prints: data on standard output, talk on standard error.
package struct Screen: Sendable {
    /// Columns to fit tables to; nil when nobody looks (a pipe or a file).
    package let columns: @Sendable () -> Int?
    /// Lines of the terminal; nil when nobody looks.
    package let rows: @Sendable () -> Int?
    /// Whether standard output is a terminal.
    package let isTerminal: Bool
    /// Whether colours may be used.
    package let isColoured: Bool
    private let data: @Sendable (String) -> Void
    private let aside: @Sendable (String) -> Void

    /// A screen that prints through closures; tests collect what would be printed.
    package init(
        columns: @escaping @Sendable () -> Int? = { nil }, rows: @escaping @Sendable () -> Int? = { nil },
        isTerminal: Bool = false, isColoured: Bool = false,
        data: @escaping @Sendable (String) -> Void, aside: @escaping @Sendable (String) -> Void
    ) {
        self.columns = columns
        self.rows = rows
        self.isTerminal = isTerminal
        self.isColoured = isColoured
        self.data = data
        self.aside = aside
    }

    /// The process's own outputs. Colours need a terminal, a `TERM` that knows them and no `NO_COLOR`
    /// (no-color.org).
    static func standard() -> Screen {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let environment = Settings.processEnvironment
        let isDumb = environment["TERM"] == "dumb" || environment["TERM"] == nil
        let refusesColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return Screen(
            columns: { isTerminal ? terminalSize()?.columns : environment["COLUMNS"].flatMap { Int($0) } },
            rows: { isTerminal ? terminalSize()?.rows : nil },
            isTerminal: isTerminal, isColoured: isTerminal && !isDumb && !refusesColour,
            data: { print($0, to: STDOUT_FILENO) }, aside: { print($0, to: STDERR_FILENO) })
    }

    /// Prints data, with a line end.
    package func write(_ text: String) { data(text + "\n") }

    /// Prints data as it is: escape sequences of a redraw.
    package func draw(_ text: String) { data(text) }

    /// Says something beside the data, with a line end.
    package func talk(_ text: String) { aside(text + "\n") }

    /// Asks on standard error, without a line end.
    package func prompt(_ text: String) { aside(text) }

    /// Says why a command failed and what to type next.
    package func report(_ failure: Failure) {
        talk("leadline: \(failure.message)")
        if let next = failure.next { talk("Try: \(next)") }
    }

    /// A text in a style, or as it is where colours are not wanted.
    package func paint(_ text: String, _ style: Style) -> String {
        isColoured && style != .plain && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// What a colour stands for; the value is the SGR sequence (ECMA-48).
package enum Style: String, Sendable {
    case plain = "0"
    /// Somebody may be in danger.
    case crisis = "1;31"
    /// Needs attention.
    case high = "33"
    /// The word that matters in its line.
    case strong = "1"
    /// Beside the point.
    case faint = "2"
}

private func terminalSize() -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
}

/// Writes all of a text; a closed pipe ends the process quietly, as with other Unix tools.
private func print(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
        let written = Glibc.write(descriptor, Array(rest), rest.count)
        if written < 0 {
            if errno == EINTR || errno == EAGAIN { continue }
            exit(errno == EPIPE ? ExitStatus.ok.rawValue : ExitStatus.refused.rawValue)
        }
        rest = rest.dropFirst(written)
    }
}
