import Glibc

/// The server's first process, as its `postmaster.pid` and the kernel tell.
struct Postmaster {
    let pid: Int32
    /// Where it listens; it may differ from what this process would choose.
    let socketFolder: String

    /// The live one of this cluster, `nil` when there is none.
    ///
    /// A pid file alone proves nothing: after a reboot its number may belong to any process. The postmaster is the
    /// process of that number that works in the cluster's folder.
    static func running(in data: String) -> Postmaster? {
        let lines = (ServerFolder.text(of: data + "/postmaster.pid") ?? "")
            .split(separator: "\n", omittingEmptySubsequences: false)
        guard let pid = lines.first.flatMap({ Int32($0) }), pid > 1, works(pid, in: data) else { return nil }
        return Postmaster(pid: pid, socketFolder: lines.count > 4 ? String(lines[4]) : "")
    }

    /// Every process of the cluster: a killed postmaster's children may live on for a moment.
    static func processes(in data: String) -> [Int32] {
        guard let folder = opendir("/proc") else { return [] }
        defer { closedir(folder) }
        var pids: [Int32] = []
        while let entry = readdir(folder) {
            if let pid = Int32(entryName(entry.pointee)), works(pid, in: data) { pids.append(pid) }
        }
        return pids
    }

    private static func works(_ pid: Int32, in data: String) -> Bool {
        let name = ServerFolder.text(of: "/proc/\(pid)/comm") ?? ""
        guard name.hasPrefix("postgres") || name.hasPrefix("postmaster") else { return false }
        if let workingFolder = resolved("/proc/\(pid)/cwd") { return workingFolder == resolved(data) }
        // A container may deny root this look at another user's process; anybody may see a command line.
        let words = (ServerFolder.text(of: "/proc/\(pid)/cmdline") ?? "").split(separator: "\0")
        return words.contains(Substring(data))
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
