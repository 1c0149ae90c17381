import Dispatch
import Glibc

/// A program that is run to its end, with what it said.
struct ChildProcess {
    let status: Int32
    /// Standard output and error together.
    let output: String

    /// Runs a program and waits for its end, off the cooperative pool.
    ///
    /// The child gets a process group of its own, so that Ctrl-C in a terminal reaches this program only, which then
    /// stops the server in good order; and none of this program's files or signal settings.
    static func run(_ arguments: [String]) async throws(EmbeddedPostgresError) -> ChildProcess {
        let outcome: Result<ChildProcess, EmbeddedPostgresError> = await withCheckedContinuation {
            continuation in
            DispatchQueue(label: "child process").async {
                continuation.resume(
                    returning: Result { () throws(EmbeddedPostgresError) in try runBlocking(arguments) })
            }
        }
        return try outcome.get()
    }

    private static func runBlocking(_ arguments: [String]) throws(EmbeddedPostgresError) -> ChildProcess {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw .failed(step: arguments[0], detail: systemMessage())
        }
        let (readEnd, writeEnd) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(readEnd) }
        var pid = pid_t()
        let refusal = spawn(arguments, output: writeEnd, &pid)
        close(writeEnd)
        guard refusal == 0 else {
            throw .failed(step: arguments[0], detail: systemMessage(refusal))
        }
        let output = readToEnd(readEnd)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        // As a shell counts: the exit code, or 128 and the signal that ended it.
        let signal = status & 0x7f
        return ChildProcess(status: signal == 0 ? (status >> 8) & 0xff : 128 + signal, output: output)
    }

    private static func spawn(_ arguments: [String], output: Int32, _ pid: inout pid_t) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        // The server would hold them for as long as it lives.
        for file in openFiles() where file > 2 { posix_spawn_file_actions_addclose(&actions, file) }

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

        // A fixed environment: no PGDATA or PGHOST of the caller's, and messages that can be searched.
        let environment = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", "TZ=UTC"]
        // The server's user may not be allowed in the folder this program was started in.
        let words = ["/usr/bin/env", "--chdir=/"] + arguments
        var argv = words.map { strdup($0) } + [nil]
        var envp = environment.map { strdup($0) } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        return posix_spawn(&pid, words[0], &actions, &attributes, &argv, &envp)
    }

    /// Those without close-on-exec among them; closing one twice does no harm.
    private static func openFiles() -> [Int32] {
        guard let folder = opendir("/proc/self/fd") else { return [] }
        defer { closedir(folder) }
        var files: [Int32] = []
        while let entry = readdir(folder) {
            if let file = Int32(entryName(entry.pointee)) { files.append(file) }
        }
        return files
    }

    private static func readToEnd(_ file: Int32) -> String {
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count > 0 {
                all += chunk.prefix(count)
            } else if count == 0 || errno != EINTR {
                return String(decoding: all, as: UTF8.self)
            }
        }
    }
}

/// The name in a folder's entry, which C keeps in an array of fixed length.
func entryName(_ entry: dirent) -> String {
    withUnsafeBytes(of: entry.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
