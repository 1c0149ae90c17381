import Admissions
import Logging
import Store
package import Worker

/// How alarms leave the building.
package enum PagerSetting: Sendable, Hashable {
    /// A program that gets each message as a line of JSON on standard input; exit code 0 is delivered.
    case command(path: String)
    /// A URL each message is posted to; a status from 200 to 299 is delivered.
    case webhook(url: String)

    /// Reads the settings; nil when none is given.
    /// - Throws: ``CommandFault`` that names the setting, never its value: a URL may hold a secret.
    init?(command: String?, url: String?) throws(CommandFault) {
        switch (command, url) {
        case (nil, nil): return nil
        case (let command?, nil):
            guard command.hasPrefix("/") else {
                throw CommandFault(
                    .wrongSetting, "LEADLINE_PAGER_COMMAND is not the whole path of a program",
                    next: "export LEADLINE_PAGER_COMMAND=/usr/local/bin/page-us")
            }
            self = .command(path: command)
        case (nil, let url?):
            guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
                throw CommandFault(
                    .wrongSetting, "LEADLINE_PAGER_URL is not an http:// or https:// URL",
                    next: "export LEADLINE_PAGER_URL=https://pager.example.com/hook")
            }
            self = .webhook(url: url)
        case (_?, _?):
            throw CommandFault(
                .wrongSetting, "LEADLINE_PAGER_COMMAND and LEADLINE_PAGER_URL are both set",
                next: "unset one of them")
        }
    }

    /// Sends a message and waits for what comes back, 20 seconds at most.
    /// - Returns: what came back, for a person to read.
    /// - Throws: ``PagerFailure``.
    package func send(_ message: PagerMessage) async throws -> String {
        switch self {
        case .command(let path): try await PagerProgram(path: path, limit: .seconds(20)).run(message.line())
        case .webhook(let url): try await PagerWebhook(url: url, limit: .seconds(20)).post(message.line())
        }
    }
}

/// Why a message was not delivered, in words that are safe to log.
package struct PagerFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What happened.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// The beginning of what a program or a service said, on one line.
func saidBriefly(_ bytes: some Sequence<UInt8>) -> String {
    let text = String(decoding: Array(bytes.prefix(400)), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

extension Pager {
    /// The pager of the settings; nil, with a warning in the log, when none is set.
    init?(_ setting: PagerSetting?, desk: Desk, clock: DeskClock, logger: Logger) {
        guard let setting else {
            logger.warning("no pager is set: alarms stay inside")
            return nil
        }
        self.init(desk: desk, clock: clock, send: { _ = try await setting.send($0) }, logger: logger)
    }
}
