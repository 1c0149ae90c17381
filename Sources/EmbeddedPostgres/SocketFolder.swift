import Glibc

/// Where the server's Unix socket lies. The kernel allows 107 bytes for its path; where the server's folder is deeper,
/// a short private folder stands in.
struct SocketFolder {
    static let port = 5432
    private static let fileName = "/.s.PGSQL.\(port)"
    private static let longest = 107

    let path: String
    private let isInside: Bool

    init(for folder: ServerFolder, isRoot: Bool, runtimeFolder: String?) {
        let inside = folder.path + "/socket"
        isInside = inside.utf8.count + Self.fileName.utf8.count <= Self.longest
        // Root's runtime folder is closed to the server's user.
        let base = isRoot ? "/tmp" : runtimeFolder ?? "/tmp"
        path = isInside ? inside : base + "/leadline-" + Self.shortName(folder.path)
    }

    /// Makes the folder, mode 0700; a name in `/tmp` that somebody else took first is refused.
    func prepare(for user: ServerUser) throws(EmbeddedPostgresError) {
        let isNew = mkdir(path, 0o700) == 0
        if isNew, chown(path, user.uid, user.gid) != 0 {
            throw .notOurs(folder: path, reason: systemMessage())
        }
        var facts = stat()
        guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
            throw .notOurs(folder: path, reason: "it is not a folder")
        }
        guard facts.st_uid == user.uid, facts.st_mode & 0o777 == 0o700 else {
            throw .notOurs(folder: path, reason: "it is not private to the database's user")
        }
    }

    /// PostgreSQL's own lock on the socket, which holds the number of its postmaster.
    var lockFile: String { path + Self.fileName + ".lock" }

    /// Removes a stand-in; the one inside the server's folder stays with it.
    func remove() {
        if !isInside { rmdir(path) }
    }

    /// FNV-1a (64 bit) of the path: one name a folder.
    private static func shortName(_ path: String) -> String {
        let hash = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
