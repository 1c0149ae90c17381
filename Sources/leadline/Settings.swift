import FoundationEssentials
import Glibc

/// Where the service is and who asks, from the environment and the token file.
package struct Settings: Sendable {
    /// The service's base address, without a slash at its end.
    package let url: String
    /// The access token; nil when there is none.
    package let token: String?
    /// Where kept calls and the last clock are.
    package let stateFolder: String

    /// The address where the service listens unless told otherwise.
    package static let defaultURL = "http://127.0.0.1:8585"

    /// Reads settings from an environment.
    /// - Throws: ``Failure`` for an address the token must not travel to, or a token file others can read.
    package init(environment: [String: String]) throws(Failure) {
        let home = environment["HOME"] ?? "/"
        url = try Settings.address(environment)
        if let token = environment["LEADLINE_TOKEN"]?.trimmed, !token.isEmpty {
            self.token = token
        } else {
            let configuration = environment["XDG_CONFIG_HOME"] ?? home + "/.config"
            let path = environment["LEADLINE_TOKEN_FILE"] ?? configuration + "/leadline/token"
            token = try TokenFile.read(path)
        }
        let state = environment["XDG_STATE_HOME"] ?? home + "/.local/state"
        stateFolder = environment["LEADLINE_STATE"] ?? state + "/leadline"
    }

    static var processEnvironment: [String: String] { ProcessInfo.processInfo.environment }

    private static func address(_ environment: [String: String]) throws(Failure) -> String {
        var url = environment["LEADLINE_URL"]?.trimmed ?? ""
        if url.isEmpty { url = defaultURL }
        while url.hasSuffix("/") { url.removeLast() }
        if url.hasPrefix("https://") || url.hasPrefix("http+unix://") || url.hasPrefix("https+unix://") {
            return url
        }
        guard url.hasPrefix("http://") else {
            throw Failure(
                .usage, "LEADLINE_URL must begin with https://, http:// or http+unix://",
                next: "export LEADLINE_URL=\(defaultURL)")
        }
        let host = url.dropFirst("http://".count).prefix { $0 != "/" }
        let isLocal = ["127.0.0.1", "localhost", "[::1]"].contains { host == $0 || host.hasPrefix($0 + ":") }
        guard isLocal || environment["LEADLINE_ALLOW_HTTP"] == "1" else {
            throw Failure(
                .usage,
                "LEADLINE_URL is plain http to another machine: your token and callers' words could be read on the way",
                next: "use https://, or export LEADLINE_ALLOW_HTTP=1 inside a network you trust")
        }
        return url
    }
}

/// The file a person keeps their token in.
package enum TokenFile {
    /// Reads a token.
    /// - Returns: nil when there is no file.
    /// - Throws: ``Failure`` when others can read it, or it is empty or not readable.
    package static func read(_ path: String) throws(Failure) -> String? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure(.forbidden, "the token file cannot be read: \(path)", next: "ls -l \(quoted(path))")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw Failure(
                .forbidden, "others can read your token: \(path)", next: "chmod 600 \(quoted(path))")
        }
        guard let data = FileManager.default.contents(atPath: path), data.count <= 4096 else {
            throw Failure(.forbidden, "the token file cannot be read: \(path)", next: "ls -l \(quoted(path))")
        }
        let token = String(decoding: data, as: UTF8.self).trimmed
        guard !token.isEmpty else {
            throw Failure(.forbidden, "the token file is empty: \(path)", next: "ask a manager for a token")
        }
        return token
    }
}

/// A path as a shell takes it back.
package func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
    return isPlain
        ? path
        : "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

extension String {
    /// Without white space at both ends.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
