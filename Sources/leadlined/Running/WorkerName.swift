import Glibc

/// What a worker writes under the batches it decides.
enum WorkerName {
    /// The host and the process: `desk1:4711`.
    static var ofThisProcess: String {
        var name = [CChar](repeating: 0, count: 65)
        let host = gethostname(&name, 64) == 0 ? name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) } : []
        return String(decoding: host, as: UTF8.self) + ":\(getpid())"
    }
}
