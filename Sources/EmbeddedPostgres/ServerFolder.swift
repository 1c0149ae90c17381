import Glibc

/// The folder of the private server: `data` (the cluster), `socket`, `postgres.log`. It belongs to the server's user,
/// mode 0700, which is also what keeps everybody else from the socket.
struct ServerFolder {
    let path: String

    var data: String { path + "/data" }
    /// Where initdb works; renamed to `data` when it is done, so that a cluster is there as a whole or not at all.
    var unfinished: String { path + "/data.new" }
    var log: String { path + "/postgres.log" }

    private static let ours: Set<String> = ["data", "data.new", "socket", "postgres.log", "postgres.log.1"]

    /// Makes the folder, or checks that it is ours.
    func prepare(for user: ServerUser) async throws(EmbeddedPostgresError) {
        // pg_ctl hands its paths to a shell between double quotes.
        guard !path.contains(where: { "\"$`\\\n".contains($0) }) else {
            throw .notOurs(folder: path, reason: "its name contains a quote, a dollar sign or a backslash")
        }
        if mkdir(path, 0o700) != 0 {
            if errno == ENOSPC { throw .diskFull(folder: path) }
            guard errno == EEXIST else { throw .notOurs(folder: path, reason: systemMessage()) }
        }
        try check(for: user)
        guard chmod(path, 0o700) == 0, chown(path, user.uid, user.gid) == 0 else {
            throw .notOurs(folder: path, reason: systemMessage())
        }
        try await checkAccess(of: user)
    }

    private func check(for user: ServerUser) throws(EmbeddedPostgresError) {
        var facts = stat()
        guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else {
            throw .notOurs(folder: path, reason: "it is not a folder")
        }
        guard facts.st_uid == user.uid || facts.st_uid == geteuid() else {
            throw .notOurs(folder: path, reason: "it belongs to user \(facts.st_uid)")
        }
        if let stranger = entries().first(where: { !Self.ours.contains($0) }) {
            throw .notOurs(folder: path, reason: "it contains '\(stranger)'")
        }
        if hasCluster, let version = version, version != "15" {
            throw .notOurs(folder: path, reason: "its database was made by PostgreSQL \(version), not 15")
        }
    }

    /// Tries it as that user, as only the kernel knows all the rules; then looks for the parent at fault.
    private func checkAccess(of user: ServerUser) async throws(EmbeddedPostgresError) {
        if try await user.run(["/usr/bin/test", "-w", path + "/."]).status == 0 { return }
        var parent = ""
        for name in path.split(separator: "/").dropLast() {
            parent += "/" + name
            guard try await user.run(["/usr/bin/test", "-x", parent]).status == 0 else {
                throw .notTraversable(folder: parent, user: user.name)
            }
        }
        throw .notOurs(folder: path, reason: "user '\(user.name)' may not write to it")
    }

    /// A complete cluster is there.
    var hasCluster: Bool { access(data + "/PG_VERSION", F_OK) == 0 }

    private var version: String? {
        Self.text(of: data + "/PG_VERSION")?.split(whereSeparator: \.isWhitespace).first.map(String.init)
    }

    private func entries() -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = entryName(entry.pointee)
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// The end of the server's log, for the error of a start that failed.
    func logTail(lines: Int = 20) -> String {
        let text = Self.text(of: log, last: 16_384) ?? ""
        return text.split(whereSeparator: \.isNewline).suffix(lines).joined(separator: "\n")
    }

    /// Keeps the log of the last 10 MB or so; the server appends to it between two starts.
    func rotateLog() {
        var facts = stat()
        if lstat(log, &facts) == 0, facts.st_size > 10_000_000 { rename(log, log + ".1") }
    }

    /// A small file's text; `nil` when it cannot be read.
    static func text(of path: String, last limit: Int = 65_536) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else { return nil }
        defer { close(file) }
        // Files of /proc have no size, and are read from their start.
        let size = lseek(file, 0, SEEK_END)
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = pread(file, &bytes, limit, max(0, size - limit))
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
