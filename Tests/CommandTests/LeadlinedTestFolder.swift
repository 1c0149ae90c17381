import Foundation
import Glibc
import Synchronization

/// A folder for one test, with the data folder of a desk in it; removed with everything that still runs in it.
final class TestFolder: Sendable {
    let path: String
    private let counter = Atomic(0)
    private let services = Mutex<[pid_t]>([])

    /// The desk's data folder; made by the program.
    var data: String { path + "/desk" }

    init() throws {
        var template = Array("/tmp/leadlined-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestProcessError("mkdtemp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // As root the database's own user has to pass through.
        chmod(path, 0o711)
    }

    /// Notes a service, to be ended with the folder should the test fail before it ends it.
    func note(_ pid: pid_t) { services.withLock { $0.append(pid) } }

    deinit {
        for pid in services.withLock({ $0 }) where Self.command(of: pid)?.contains(data) == true {
            kill(pid, SIGKILL)
        }
        if let pid = postmaster { kill(pid, SIGQUIT) }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The pid of the desk's PostgreSQL, when it runs.
    var postmaster: pid_t? {
        let text = Self.text(of: data + "/postgres/data/postmaster.pid") ?? ""
        guard let pid = text.split(separator: "\n").first.flatMap({ pid_t($0) }),
            Self.command(of: pid)?.contains("postgres") == true
        else { return nil }
        return pid
    }

    /// Whether no process of PostgreSQL works in this folder; waits a little, as the server removes its pid file
    /// just before it ends.
    func databaseIsGone() async -> Bool {
        for _ in 0..<100 {
            if databaseProcesses == 0 { return true }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    private var databaseProcesses: Int {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.count { name in
            guard pid_t(name) != nil else { return false }
            let place = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(name)/cwd")
            return place?.hasPrefix(data + "/postgres") == true
        }
    }

    /// A path nobody used yet.
    func newPath(_ name: String) -> String {
        "\(path)/\(name)-\(counter.add(1, ordering: .relaxed).newValue)"
    }

    /// Writes a file and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = newPath(name)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// The permission bits of a file.
    func mode(of path: String) -> Int? {
        let facts = try? FileManager.default.attributesOfItem(atPath: path)
        return (facts?[.posixPermissions] as? NSNumber)?.intValue
    }

    static func text(of path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

    private static func command(of pid: pid_t) -> String? { text(of: "/proc/\(pid)/cmdline") }
}
