import Glibc

/// The right to use a data folder; at most one process holds it, and the kernel takes it back when that one ends.
package struct DataFolderLock: ~Copyable {
    private let file: Int32

    /// Takes the lock without waiting. The folder must exist; the file `lock` in it stays for ever, as removing it would
    /// let two processes hold two different files.
    /// - Throws: ``EmbeddedPostgresError/alreadyRunning(folder:pid:)`` naming the holder, or `notOurs` when the file
    ///   cannot be made.
    package init(folder: String) throws(EmbeddedPostgresError) {
        // Not inherited by postgres, which outlives a killed parent and would keep the lock.
        let file = open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            throw .notOurs(folder: folder, reason: "its lock file cannot be opened, \(systemMessage())")
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            defer { close(file) }
            guard errno == EWOULDBLOCK else {
                throw .notOurs(folder: folder, reason: "its lock file cannot be locked, \(systemMessage())")
            }
            throw .alreadyRunning(folder: folder, pid: Self.holder(file))
        }
        let pid = Array("\(getpid())\n".utf8)
        // For the error message of the next one only, so a failure changes nothing.
        if ftruncate(file, 0) == 0 { _ = pwrite(file, pid, pid.count, 0) }
        self.file = file
    }

    deinit {
        // Closing alone would leave it to a child between its fork and its exec, which still has the descriptor.
        flock(file, LOCK_UN)
        close(file)
    }

    private static func holder(_ file: Int32) -> Int32 {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(file, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") }
        return Int32(String(decoding: digits, as: UTF8.self)) ?? 0
    }
}

/// The C library's sentence for `errno`.
func systemMessage(_ number: Int32 = errno) -> String {
    String(cString: strerror(number))
}
