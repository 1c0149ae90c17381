import Dispatch
import Foundation
import Glibc

/// A program that pager messages are given to.
struct PagerProgram: Sendable {
    let path: String
    let limit: Duration

    /// Runs the program with a message on its standard input and waits for its end, off the cooperative pool.
    ///
    /// Input and output are files without a name: a program that reads nothing, or leaves a child behind that keeps its
    /// output open, holds nobody up. After the limit its whole process group is ended, first asked and then made to.
    /// - Returns: the beginning of what it said.
    /// - Throws: ``PagerFailure`` when it cannot be started, ends with another code than 0, or takes too long.
    func run(_ message: [UInt8]) async throws -> String {
        guard let input = tmpfile(), let output = tmpfile() else {
            throw PagerFailure("no temporary file: \(String(cString: strerror(errno)))")
        }
        defer {
            fclose(input)
            fclose(output)
        }
        guard fwrite(message, 1, message.count, input) == message.count, fflush(input) == 0 else {
            throw PagerFailure("no space for a temporary file")
        }
        rewind(input)
        var pid = pid_t()
        let refusal = spawn(input: fileno(input), output: fileno(output), &pid)
        guard refusal == 0 else {
            throw PagerFailure("\(path) cannot be started: \(String(cString: strerror(refusal)))")
        }
        let (status, isLate) = await end(of: pid)
        rewind(output)
        var bytes = [UInt8](repeating: 0, count: 400)
        let count = fread(&bytes, 1, bytes.count, output)
        let said = saidBriefly(bytes.prefix(count))
        let words = said.isEmpty ? "" : ": \(said)"
        if isLate { throw PagerFailure("it took longer than \(limit.components.seconds) s\(words)") }
        // The C macros WTERMSIG and WEXITSTATUS.
        let signal = status & 0x7F
        if signal != 0 { throw PagerFailure("ended by signal \(signal)\(words)") }
        let code = (status >> 8) & 0xFF
        guard code == 0 else { throw PagerFailure("exit code \(code)\(words)") }
        return "exit code 0\(words)"
    }

    private enum Event: Sendable {
        case ended(Int32)
        case timer(isLate: Bool)
    }

    /// Waits for the end of the process, or ends its group after the limit; at once when the caller is cancelled.
    private func end(of pid: pid_t) async -> (status: Int32, isLate: Bool) {
        let limit = limit
        return await withTaskCancellationHandler {
            await withTaskGroup(of: Event.self) { group in
                group.addTask { .ended(await Self.status(of: pid)) }
                group.addTask {
                    guard (try? await Task.sleep(for: limit)) != nil else { return .timer(isLate: false) }
                    kill(-pid, SIGTERM)
                    if (try? await Task.sleep(for: .seconds(2))) != nil { kill(-pid, SIGKILL) }
                    return .timer(isLate: true)
                }
                var (status, isLate) = (Int32(0), false)
                for await event in group {
                    switch event {
                    case .ended(let value):
                        status = value
                        group.cancelAll()
                    case .timer(let value): isLate = value
                    }
                }
                return (status, isLate)
            }
        } onCancel: {
            kill(-pid, SIGKILL)
        }
    }

    private static func status(of pid: pid_t) async -> Int32 {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "pager program").async {
                var status: Int32 = 0
                while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
                continuation.resume(returning: status)
            }
        }
    }

    /// Settings that may hold a password; the others may be what the program needs.
    private static let withheld = [
        "LEADLINE_DATABASE_URL", "LEADLINE_LISTEN_URL", "PGPASSWORD", "PGPASSFILE",
    ]

    /// Starts the program in a process group of its own, with the default signals and none of this program's files.
    private func spawn(input: Int32, output: Int32, _ pid: inout pid_t) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        // Those that close by themselves among them; closing one twice does no harm.
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for file in open.compactMap({ Int32($0) }) where file > 2 {
            posix_spawn_file_actions_addclose(&actions, file)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        var none = sigset_t()
        sigfillset(&all)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))

        let environment = ProcessInfo.processInfo.environment.filter { !Self.withheld.contains($0.key) }
        var argv = [strdup(path), nil]
        var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        return posix_spawn(&pid, path, &actions, &attributes, &argv, &envp)
    }
}
