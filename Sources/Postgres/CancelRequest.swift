import CLibPQ

/// Asks the server to cancel what a connection is running.
// Safe: after start() only the new thread uses the pointer, and it frees it.
final class CancelRequest: @unchecked Sendable {
    private let cancel: OpaquePointer

    private init(_ cancel: OpaquePointer) {
        self.cancel = cancel
    }

    deinit {
        PQfreeCancel(cancel)
    }

    /// Sends the request from a thread of its own: `PQcancel` opens a connection and waits for its end without a
    /// deadline, for ever when the postmaster hangs.
    static func start(for connection: OpaquePointer) {
        guard let cancel = PQgetCancel(connection) else { return }
        let request = CancelRequest(cancel)
        // Without a thread there is no cancelling; the connection is dropped all the same.
        _ = DetachedThread.start { request.send() }
    }

    private func send() {
        var refusal = [CChar](repeating: 0, count: 256)
        PQcancel(cancel, &refusal, Int32(refusal.count))
    }
}
