import Logging

/// The program's log: lines on standard error, constant messages with metadata, no personal data.
enum ServiceLog {
    /// The log of the settings' level.
    static func logger(_ settings: Settings) -> Logger { logger(atLeast: settings.logLevel, settings) }

    /// The log of the settings' level, or of a higher one.
    static func logger(atLeast level: Logger.Level, _ settings: Settings) -> Logger {
        var logger = Logger(label: "leadlined") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = max(level, settings.logLevel)
        return logger
    }
}
