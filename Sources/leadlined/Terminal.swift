import Glibc
import Synchronization

/// Standard output for data, standard error for talk; written at once, so that a pipe sees each line when it happens.
enum Terminal {
    /// Why data did not reach standard output, as an errno; 0 while all of it did.
    static var outputError: Int32 { lastOutputError.load(ordering: .relaxed) }

    private static let lastOutputError = Atomic<Int32>(0)

    /// Writes a line of data.
    static func print(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    /// Writes a line of talk.
    static func say(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                // A reader that went away ends the talk, not the program; a full disk has lost data.
                let reason = errno
                if descriptor == STDOUT_FILENO, reason != EPIPE {
                    lastOutputError.store(reason, ordering: .relaxed)
                }
                return
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Reads standard input, line by line without its line ends; the last line may lack one.
    ///
    /// Blocks while it waits: for commands that do nothing else meanwhile.
    static func forEachInputLine(_ body: ([UInt8]) -> Void) {
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            pending += buffer[..<count]
            while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                body(Array(pending[..<end]))
                pending.removeSubrange(...end)
            }
        }
        if !pending.isEmpty { body(pending) }
    }

    /// Whether a person types into standard input.
    static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }
}
