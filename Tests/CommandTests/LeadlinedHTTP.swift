import Glibc

/// A request to the service under test, over a socket of its own.
struct LeadlinedHTTP: Sendable {
    let port: Int
    var token: String?

    /// An answer.
    struct Answer: Sendable {
        let status: Int
        let body: [UInt8]
    }

    /// Sends a request.
    /// - Returns: nil when there was no whole answer: its outcome is then unknown.
    func send(_ method: String, _ path: String, _ body: String = "") async -> Answer? {
        var head = "\(method) \(path) HTTP/1.1\r\nhost: 127.0.0.1:\(port)\r\nconnection: close\r\n"
        if let token { head += "authorization: Bearer \(token)\r\n" }
        if method != "GET" {
            head += "content-type: application/json\r\ncontent-length: \(body.utf8.count)\r\n"
        }
        let request = Array((head + "\r\n" + body).utf8)
        let port = port
        return await blocking { Self.exchange(request, port: port) }
    }

    private static func exchange(_ request: [UInt8], port: Int) -> Answer? {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { return nil }
        defer { close(socket) }
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        // MSG_NOSIGNAL: the service may be killed while it is spoken to.
        guard isConnected, Glibc.send(socket, request, request.count, Int32(MSG_NOSIGNAL)) == request.count
        else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return Answer(bytes) }
            bytes += buffer[..<count]
        }
    }
}

extension LeadlinedHTTP.Answer {
    /// Reads a whole answer; nil for one that was cut off.
    fileprivate init?(_ bytes: [UInt8]) {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).lowercased()
        let lines = head.split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            return nil
        }
        let body = Array(bytes[end.upperBound...])
        if let length = lines.first(where: { $0.hasPrefix("content-length:") }) {
            guard Int(length.dropFirst(15).filter(\.isNumber)) == body.count else { return nil }
        }
        self.init(status: status, body: body)
    }
}
