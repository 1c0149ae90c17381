#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Reads and replaces a file that only its owner may open (0600 or less).
///
/// The calls block for as long as the disk takes; key files are small and rarely touched.
enum PrivateFile {
    private static let largestFile = 4 << 20

    /// - Throws: `noKeyring` when nothing is there, `permissions` when others may open it, `unreadableKeyring` otherwise.
    static func contents(of path: String) throws(VaultError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { throw .noKeyring(path: path) }
            throw .unreadableKeyring(reason: "\(path): \(lastError())")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .unreadableKeyring(reason: "\(path): \(lastError())")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadableKeyring(reason: "\(path) is not a file")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw .permissions(path: path, mode: UInt32(status.st_mode & 0o7777))
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= largestFile {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadableKeyring(reason: "\(path): \(lastError())") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        throw .unreadableKeyring(reason: "\(path) is larger than \(largestFile) bytes")
    }

    /// Puts new content in the place of the file: written beside it, forced to disk, renamed, the folder forced to disk.
    ///
    /// Cut off anywhere, the path holds the old content or the new one, whole. What a cut-off call left beside it is
    /// taken away by the next. Callers hold ``withLock(_:_:)``.
    static func replace(_ path: String, with bytes: [UInt8]) throws(VaultError) {
        let draft = path + ".new"
        guard unlink(draft) == 0 || errno == ENOENT else { throw failure(draft) }
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(draft) }
        do throws(VaultError) {
            defer { close(descriptor) }
            // A strict umask may have taken the owner's bits as well.
            guard fchmod(descriptor, 0o600) == 0 else { throw failure(draft) }
            try fill(bytes, into: descriptor, path: draft)
            guard fsync(descriptor) == 0 else { throw failure(draft) }
        } catch {
            unlink(draft)
            throw error
        }
        guard rename(draft, path) == 0 else {
            let error = failure(path)
            unlink(draft)
            throw error
        }
        try syncFolder(of: path)
    }

    private static func fill(_ bytes: [UInt8], into descriptor: Int32, path: String) throws(VaultError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = write(descriptor, Array(rest), rest.count)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure(path) }
            rest = rest.dropFirst(count)
        }
    }

    /// The rename is durable only when the folder is.
    private static func syncFolder(of path: String) throws(VaultError) {
        let folder = open(parent(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw failure(path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw failure(path) }
    }

    private static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Runs the body while no other process (nor another caller here) holds the lock of this path.
    ///
    /// The lock is an empty file beside it: the file itself is replaced, and a lock on a replaced file guards nothing.
    static func withLock<Value>(
        _ path: String, _ body: () throws(VaultError) -> Value
    ) throws(VaultError) -> Value {
        let lock = path + ".lock"
        let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(lock) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw failure(lock) }
        }
        return try body()
    }

    private static func failure(_ path: String) -> VaultError {
        .cannotWrite(path: path, reason: lastError())
    }

    private static func lastError() -> String { String(cString: strerror(errno)) }
}
