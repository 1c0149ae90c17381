import Foundation
import Glibc
import Postgres
import Synchronization

/// Stands between a client and the server, and once cuts the wire around a COMMIT.
final class CuttingProxy: Sendable {
    enum Cut: Sendable, CaseIterable {
        /// The server never sees the COMMIT.
        case beforeCommit
        /// The server commits and answers; the client never sees the answer.
        case afterCommit
    }

    let folder: String
    private let listener: Int32
    private let target: String
    private let pending: Mutex<Cut?>

    /// Listens in a folder of its own for clients of the server whose socket lies in `target`.
    init(to target: String, cutting cut: Cut) throws {
        folder = try Cluster.temporaryFolder()
        listener = try UnixSocket.listen(at: folder + "/.s.PGSQL.5432")
        self.target = target + "/.s.PGSQL.5432"
        pending = Mutex(cut)
        Thread.detachNewThread { self.accept() }
    }

    var hasCut: Bool { pending.withLock { $0 == nil } }

    func close() {
        shutdown(listener, Int32(SHUT_RDWR))
        Glibc.close(listener)
        Cluster.remove(folder)
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { return }
            guard let server = try? UnixSocket.connect(to: target) else {
                Glibc.close(client)
                continue
            }
            Thread.detachNewThread {
                self.forward(client, server)
                Glibc.close(client)
                Glibc.close(server)
            }
        }
    }

    /// Carries bytes both ways until one side ends, or until it cuts.
    private func forward(_ client: Int32, _ server: Int32) {
        while true {
            var entries = [client, server].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&entries, 2, 10_000) > 0 else { return }
            if entries[0].revents != 0 {
                guard let sent = Self.read(client) else { return }
                // The prepared statement's name; "read committed" is part of BEGIN.
                switch sent.contains("commit_") ? takeCut() : nil {
                case .beforeCommit:
                    return
                case .afterCommit:
                    Self.write(sent, to: server)
                    return Self.swallowAnswer(of: server)
                case nil:
                    Self.write(sent, to: server)
                }
            }
            if entries[1].revents != 0 {
                guard let answer = Self.read(server) else { return }
                Self.write(answer, to: client)
            }
        }
    }

    private func takeCut() -> Cut? {
        pending.withLock { cut in
            defer { cut = nil }
            return cut
        }
    }

    /// Reads until the server's CommandComplete of COMMIT, which it sends after the commit is on disk.
    private static func swallowAnswer(of server: Int32) {
        var all: [UInt8] = []
        while !all.contains("COMMIT"), let more = read(server) { all += more }
    }

    private static func read(_ descriptor: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        return count > 0 ? Array(bytes.prefix(count)) : nil
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

extension [UInt8] {
    fileprivate func contains(_ word: String) -> Bool {
        String(decoding: self, as: UTF8.self).contains(word)
    }
}
