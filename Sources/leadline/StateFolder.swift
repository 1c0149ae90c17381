package import API
package import Admissions
import FoundationEssentials
import Glibc

/// The user's files: kept calls, the last known clock, leads just closed. Only their owner can read them.
package struct StateFolder: Sendable {
    /// The folder; made when first written to.
    package let path: String

    /// A folder of that path.
    package init(path: String) {
        self.path = path
    }

    /// Writes a file so that it is either whole or not there, even when the power fails: written aside,
    /// flushed, renamed.
    /// - Throws: ``Failure`` when the disk does not take it.
    package func write(_ bytes: [UInt8], to name: String, in folder: String = "") throws(Failure) {
        let place = folder.isEmpty ? path : path + "/" + folder
        do {
            try FileManager.default.createDirectory(
                atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(.refused, "the folder cannot be made: \(place)", next: "ls -ld \(quoted(path))")
        }
        let aside = "\(place)/.\(name).\(getpid())"
        let descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StateFolder.failure(writing: aside) }
        let isWritten = StateFolder.put(bytes, to: descriptor) && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, Glibc.rename(aside, "\(place)/\(name)") == 0 else {
            unlink(aside)
            throw StateFolder.failure(writing: "\(place)/\(name)")
        }
        StateFolder.flush(folder: place)
    }

    /// The bytes of a file; nil when it is not there.
    package func read(_ name: String, in folder: String = "") -> [UInt8]? {
        let place = folder.isEmpty ? path : path + "/" + folder
        return FileManager.default.contents(atPath: place + "/" + name).map { Array($0) }
    }

    /// The names in a folder in order, without those being written.
    package func names(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Removes a file; one that is not there is fine.
    package func remove(_ name: String, in folder: String) {
        unlink("\(path)/\(folder)/\(name)")
    }

    /// Renames a file within a folder.
    package func rename(_ name: String, to newName: String, in folder: String) {
        Glibc.rename("\(path)/\(folder)/\(name)", "\(path)/\(folder)/\(newName)")
    }

    private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = Glibc.write(descriptor, Array(rest), rest.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return true
    }

    private static func flush(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func failure(writing path: String) -> Failure {
        Failure(.refused, "this cannot be written: \(path)", next: "df -h \(quoted(path))")
    }
}

extension StateFolder {
    /// Keeps the desk's clock, so that a call typed while the service is away is stamped by the desk's time.
    func remember(_ clock: ClockInfo, at real: Instant) {
        let known = estimatedClock(at: real)
        let drift = (known.now - clock.now).components.seconds
        if known.zone == clock.zone, known.offsets == clock.offsets, known.isPlayed == clock.isPlayed,
            abs(drift) < 60
        {
            return
        }
        let kept = KeptClock(clock: clock, readAt: real)
        // Only a convenience: a disk that refuses it must not fail the command.
        if let bytes = try? Wire.encode(kept) { try? write(bytes, to: "clock.json") }
    }

    /// The desk's clock as it must stand now by the last one seen; the real time in UTC when none was.
    package func estimatedClock(at real: Instant) -> ClockInfo {
        guard let bytes = read("clock.json"), let kept = try? Wire.decode(KeptClock.self, from: bytes) else {
            return ClockInfo(
                now: real, zone: "UTC", offsets: [.init(from: real, minutes: 0, abbreviation: "UTC")])
        }
        var clock = kept.clock
        if clock.isPlayed {
            let passed = Double((real - kept.readAt).microseconds) * clock.rate
            clock.now = Instant(microseconds: clock.now.microseconds + Int64(passed))
        } else {
            clock.now = real
        }
        return clock
    }
}

/// The desk's clock and the real time it was read at.
private struct KeptClock: Codable {
    var clock: ClockInfo
    var readAt: Instant
}
