package import Admissions
import FoundationEssentials

/// Which clock a data folder was made for, as `clock.json` says: a folder never changes from one to the other, as its
/// reports and deadlines would then mix two times.
package enum FolderClock: Hashable, Sendable {
    /// The real clock.
    case real
    /// A played clock, and how far it came.
    case played(PlayedTime)
}

/// How far a played clock came: it stands still while nothing runs and never goes back.
package struct PlayedTime: Hashable, Sendable, Codable {
    /// The start it was given.
    package var start: Instant
    /// Desk seconds a real second.
    package var rate: Double
    /// The desk's time when this was written down.
    package var desk: Instant
    /// The real time when this was written down.
    package var real: Instant
    /// Whether a service runs it.
    package var isRunning: Bool

    /// A reading of a clock, which stands still there unless it is running.
    package init(start: Instant, rate: Double, desk: Instant, real: Instant, isRunning: Bool = false) {
        self.start = start
        self.rate = rate
        self.desk = desk
        self.real = real
        self.isRunning = isRunning
    }

    /// How often a running service writes it down, with room for a slow disk: after a SIGKILL the clock may have come
    /// this much further than the file says.
    package static let longestGap = Duration.seconds(2)

    /// The desk's time at a real one: exact while the service runs, at least its last reading afterwards.
    package func reading(at now: Instant) -> Instant {
        guard isRunning else { return desk }
        let since = min(max(now - real, .zero), PlayedTime.longestGap)
        return desk + .microseconds(Int64(Double(since.microseconds) * rate))
    }
}

extension FolderClock {
    /// The clock of a run that is about to begin, not yet running.
    /// - Parameters:
    ///   - mark: what the folder was made for; nil for a new one.
    ///   - setting: what `--clock` says; nil for the real clock.
    /// - Throws: ``CommandFault`` of kind `wrongSetting` when the two do not go together.
    package static func beginning(
        mark: FolderClock?, setting: ClockSetting?, at now: Instant, folder: String
    ) throws(CommandFault) -> FolderClock {
        switch (mark, setting) {
        case (nil, nil), (.real, nil):
            return .real
        case (nil, let setting?):
            let start = setting.start.instant
            return .played(PlayedTime(start: start, rate: setting.rate, desk: start, real: now))
        case (.real, .some):
            throw CommandFault(
                .wrongSetting, "\(folder) was used with the real clock, so --clock would mix two times in it",
                next: "leadlined serve --clock START --data ANOTHER_DIR")
        case (.played(let old), nil):
            throw CommandFault(
                .wrongSetting, "\(folder) was made for play with --clock, and never takes the real clock",
                next:
                    "leadlined serve --clock \(old.start)   (goes on where it stopped), or another --data DIR"
            )
        case (.played(let old), let setting?):
            let reached = old.reading(at: now)
            let start = setting.start.instant
            // The same start again means: go on. A later one jumps ahead.
            guard start == old.start || start >= reached else {
                throw CommandFault(
                    .wrongSetting, "the clock of \(folder) has come to \(reached) and does not go back",
                    next: "leadlined serve --clock \(old.start)   (goes on there), or another --data DIR")
            }
            return .played(
                PlayedTime(start: start, rate: setting.rate, desk: max(start, reached), real: now))
        }
    }

    /// The same clock, set going at this real time.
    package func running(from now: Instant) -> FolderClock {
        guard case .played(var time) = self else { return self }
        time.desk = time.reading(at: now)
        time.real = now
        time.isRunning = true
        return .played(time)
    }

    /// The clock as the desk's time: that of a service for as long as it runs, or what a command reads beside one.
    package func deskClock(isOurs: Bool) -> DeskClock {
        switch self {
        case .real:
            DeskClock { RealClock.now() }
        case .played(let time) where isOurs:
            .played(from: time.desk, rate: time.rate, origin: time.real) { RealClock.now() }
        case .played(let time):
            // No further than the file vouches for: the service itself says what comes after.
            DeskClock(rate: time.rate, isPlayed: true) { time.reading(at: RealClock.now()) }
        }
    }
}

extension FolderClock: Codable {
    private struct Document: Codable {
        var clock: String
        var played: PlayedTime?
    }

    /// Reads `{"clock": "real"}` or `{"clock": "played", "played": {…}}`.
    package init(from decoder: any Decoder) throws {
        let document = try Document(from: decoder)
        switch (document.clock, document.played) {
        case ("real", nil): self = .real
        case ("played", let time?): self = .played(time)
        default:
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "neither a real nor a played clock"))
        }
    }

    /// Writes the form it is read from.
    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .real: try Document(clock: "real").encode(to: encoder)
        case .played(let time): try Document(clock: "played", played: time).encode(to: encoder)
        }
    }
}

extension DataFolder {
    /// Which clock the folder was made for; nil for a new one.
    /// - Throws: ``CommandFault`` of kind `wrongSetting` for a file that says neither.
    func clockMark() throws(CommandFault) -> FolderClock? {
        guard let text = try? String(contentsOfFile: clock, encoding: .utf8) else { return nil }
        guard let mark = try? JSONDecoder().decode(FolderClock.self, from: Data(text.utf8)) else {
            throw CommandFault(
                .wrongSetting, "\(clock) is damaged, so the folder's clock is not known",
                next: "restore the file from its backup, or write {\"clock\":\"real\"} to it for a real desk")
        }
        return mark
    }

    /// Writes down which clock the folder is for, and how far a played one came.
    func mark(_ mark: FolderClock) throws(CommandFault) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let json = try? encoder.encode(mark) else {
            throw CommandFault(.cannotWrite, "\(clock) cannot be written")
        }
        try write(String(decoding: json, as: UTF8.self) + "\n", to: clock, mode: 0o644)
    }
}
