import Glibc
import Postgres

/// Plain stream sockets on a path.
enum UnixSocket {
    static func listen(at path: String) throws -> Int32 {
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let isBound = try withAddress(path) { bind(listener, $0, $1) == 0 }
        guard isBound, Glibc.listen(listener, 16) == 0 else { throw PostgresError.unavailable(reason: path) }
        return listener
    }

    static func connect(to path: String) throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard try withAddress(path, { Glibc.connect(descriptor, $0, $1) == 0 }) else {
            throw PostgresError.unavailable(reason: path)
        }
        return descriptor
    }

    private static func withAddress<Value>(
        _ path: String,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
    ) throws -> Value {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard bytes.count < room else { throw PostgresError.unavailable(reason: path) }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
