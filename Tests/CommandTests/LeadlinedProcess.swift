import Dispatch
import Glibc

/// The built `leadlined` as a process of its own.
struct LeadlinedProcess: Sendable {
    /// Its process id.
    let pid: pid_t
    private let output: Int32
    private let errorFile: String

    /// What a finished process left.
    struct Ending: Sendable {
        /// The exit code; nil when a signal ended it.
        let code: Int32?
        /// The rest of its standard output.
        let output: String
        /// All of its standard error.
        let errors: String
    }

    /// Starts the program with an environment of its own, so that no setting of the machine leaks in.
    /// - Parameters:
    ///   - inputFile: its standard input.
    ///   - outputFile: takes its standard output; nil to read it here.
    init(
        _ arguments: [String], in folder: TestFolder, environment: [String: String] = [:],
        inputFile: String = "/dev/null", outputFile: String? = nil
    ) throws {
        var ends: [Int32] = [0, 0]
        // A pair that no other child inherits, which a pipe cannot promise: its end is the process's end.
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw TestProcessError("socketpair") }
        defer { close(ends[1]) }
        errorFile = folder.newPath("stderr")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, inputFile, O_RDONLY, 0)
        if let outputFile {
            posix_spawn_file_actions_addopen(&actions, 1, outputFile, O_WRONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        }
        posix_spawn_file_actions_addopen(&actions, 2, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let settings = ["PATH": "/usr/bin:/bin", "HOME": folder.path].merging(environment) { $1 }
        let words = ([Self.program] + arguments).map { strdup($0) }
        let variables = settings.map { strdup("\($0)=\($1)") }
        defer { for word in words + variables { free(word) } }
        var pid: pid_t = 0
        guard posix_spawn(&pid, Self.program, &actions, nil, words + [nil], variables + [nil]) == 0 else {
            throw TestProcessError("posix_spawn \(Self.program)")
        }
        self.pid = pid
        output = ends[0]
    }

    /// Beside the test bundle, where the build puts every product.
    private static let program: String = {
        var path = [CChar](repeating: 0, count: 4096)
        let length = readlink("/proc/self/exe", &path, path.count - 1)
        let bundle = String(
            decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/leadlined"
    }()

    /// Runs a command to its end.
    static func run(
        _ arguments: String..., in folder: TestFolder, environment: [String: String] = [:]
    ) async throws -> Ending {
        try await LeadlinedProcess(arguments, in: folder, environment: environment).ending()
    }

    /// Starts `serve` on a free port and waits until it listens.
    /// - Returns: the process and its port.
    static func serve(
        _ folder: TestFolder, _ options: String..., environment: [String: String] = [:]
    ) async throws -> (process: LeadlinedProcess, port: Int) {
        let process = try LeadlinedProcess(
            ["serve", "--data", folder.data, "--listen", "127.0.0.1:0"] + options, in: folder,
            environment: environment)
        folder.note(process.pid)
        let line = await process.firstLine()
        guard let port = line.split(separator: ":").last.flatMap({ Int($0) }),
            line.hasPrefix("listening on http://")
        else { throw TestProcessError("serve said '\(line)' and then: \(await process.ending().errors)") }
        return (process, port)
    }

    func signal(_ number: Int32) { kill(pid, number) }

    /// Waits for the first line on standard output; what there is when the process ends without one.
    private func firstLine() async -> String {
        await blocking {
            var line: [UInt8] = []
            var byte: UInt8 = 0
            while read(output, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
            return String(decoding: line, as: UTF8.self)
        }
    }

    /// Waits until standard error holds a text.
    /// - Throws: ``TestProcessError`` when the process does not say it in a minute.
    func waitForError(_ text: String) async throws {
        for _ in 0..<1200 {
            if TestFolder.text(of: errorFile)?.contains(text) == true { return }
            // A file tells nobody when it grows.
            try await Task.sleep(for: .milliseconds(50))
        }
        throw TestProcessError("not said: \(text)")
    }

    /// Waits until the process has ended.
    @discardableResult
    func ending() async -> Ending {
        await blocking {
            var text: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = read(output, &buffer, buffer.count)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { break }
                text += buffer[..<count]
            }
            close(output)
            var status: Int32 = 0
            while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
            // The C macros WIFEXITED and WEXITSTATUS.
            let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
            return Ending(
                code: code, output: String(decoding: text, as: UTF8.self),
                errors: TestFolder.text(of: errorFile) ?? "")
        }
    }
}

/// A step of a test's own machinery that failed.
struct TestProcessError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Runs blocking calls on a thread that may wait.
func blocking<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(returning: body()) }
    }
}
