import Glibc

/// Makes a thread return from `poll(2)`: a socket pair, as Swift's Glibc module has no `eventfd`.
final class WakeUp: Sendable {
    /// Readable once signalled, until drained.
    let descriptor: Int32
    private let writeEnd: Int32

    /// - Throws: ``PostgresError/unavailable(reason:)`` when the process has no file descriptors left.
    init() throws(PostgresError) {
        var ends: [Int32] = [-1, -1]
        let kind = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
        guard socketpair(AF_UNIX, Int32(kind), 0, &ends) == 0 else {
            throw .unavailable(
                reason: "no file descriptors for a connection: \(String(cString: strerror(errno)))")
        }
        (descriptor, writeEnd) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(writeEnd)
    }

    /// Wakes the poller now or at its next poll; a full buffer already says so.
    func signal() {
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }

    /// Takes back all signals given so far.
    func drain() {
        var bytes: [UInt8] = Array(repeating: 0, count: 64)
        while read(descriptor, &bytes, bytes.count) == bytes.count {}
    }
}
