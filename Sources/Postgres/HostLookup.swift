import Glibc
import Synchronization

/// Resolves host names on a thread of its own, as libpq's own look-up blocks for as long as the resolver likes.
enum HostLookup {
    /// Adds `hostaddr` for each host name in the settings; sockets and given addresses stay as they are.
    ///
    /// A name with several addresses is listed once for each, so that libpq still tries them all; `host` itself stays,
    /// as certificates and the password file go by it.
    static func resolve(
        _ settings: [String: String],
        _ limit: CallLimit
    ) throws(PostgresError) -> [String: String] {
        guard let hosts = settings["host"], !hosts.isEmpty, settings["hostaddr"] == nil else {
            return settings
        }
        let names = hosts.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard names.contains(where: isName) else { return settings }
        let ports = (settings["port"] ?? "")
            .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        var targets: [(host: String, address: String, port: String)] = []
        for (index, name) in names.enumerated() {
            let port = ports.count == names.count ? ports[index] : ports.first ?? ""
            for address in isName(name) ? try addresses(of: name, limit) : [""] {
                targets.append((name, address, port))
            }
        }
        var resolved = settings
        resolved["host"] = targets.map(\.host).joined(separator: ",")
        resolved["hostaddr"] = targets.map(\.address).joined(separator: ",")
        resolved["port"] = targets.map(\.port).joined(separator: ",")
        return resolved
    }

    /// A socket folder, an abstract socket or nothing at all needs no look-up.
    private static func isName(_ host: String) -> Bool {
        !host.isEmpty && !host.hasPrefix("/") && !host.hasPrefix("@")
    }

    private static func addresses(of host: String, _ limit: CallLimit) throws(PostgresError) -> [String] {
        let answer = Answer(try WakeUp())
        let isStarted = DetachedThread.start { answer.give(numericAddresses(of: host)) }
        guard isStarted else { throw .unavailable(reason: "no thread to look up the database host") }
        do {
            try limit.wait(for: answer.arrival.descriptor, POLLIN)
        } catch {
            throw error.beforeSending("connect")
        }
        guard let addresses = answer.taken, !addresses.isEmpty else {
            throw .unavailable(reason: "database host \(host) has no address")
        }
        return addresses
    }

    /// What the look-up found; held by both threads, as the waiting one may give up first.
    private final class Answer: Sendable {
        let arrival: WakeUp
        private let addresses = Mutex<[String]?>(nil)

        init(_ arrival: WakeUp) {
            self.arrival = arrival
        }

        func give(_ found: [String]) {
            addresses.withLock { $0 = found }
            arrival.signal()
        }

        var taken: [String]? { addresses.withLock { $0 } }
    }

    private static func numericAddresses(of host: String) -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [String] = []
        var next = list
        while let entry = next?.pointee {
            var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let refusal = getnameinfo(
                entry.ai_addr, entry.ai_addrlen, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST)
            if refusal == 0 {
                addresses.append(
                    String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
            }
            next = entry.ai_next
        }
        return addresses
    }
}

extension Interruption {
    /// The error of a call that had sent nothing yet.
    func beforeSending(_ statement: String) -> PostgresError {
        switch self {
        case .deadline: .deadlineExceeded(statement: statement, outcome: .notSent)
        case .cancelled: .cancelled
        case .lost: .connectionLost(statement: statement, outcome: .notSent)
        }
    }
}
