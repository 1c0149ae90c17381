package import API
package import Admissions
import Glibc

/// Calls that are typed but not known to be stored: each is on disk before it is sent and leaves only when
/// the service has answered for it, under the same id, so that neither a crash nor a lost answer loses or
/// doubles one.
///
///     draft ──done──▶ kept ──sent──▶ (gone)
///       │               └──refused──▶ refused (stays, with the reason)
///       └──its process died──▶ kept
package struct Outbox: Sendable {
    private let state: StateFolder
    private let folder = "outbox"

    /// What became of the kept calls.
    package struct Delivery: Hashable, Sendable {
        /// Receipts of the calls that are stored now, in the order they were taken.
        package var sent: [InquiryReceipt] = []
        /// Calls the service refused, with the reason; their files stay.
        package var refused: [String] = []
        /// How many are still kept.
        package var left = 0
        /// Why sending stopped; nil when it did not.
        package var failure: Failure?
    }

    /// The outbox in a state folder.
    package init(state: StateFolder) {
        self.state = state
    }

    /// Writes down a call in progress.
    package func saveDraft(_ inquiry: Inquiry) throws(Failure) {
        try state.write(
            Outbox.bytes(of: inquiry), to: Outbox.draftName(inquiry.id, process: getpid()), in: folder)
    }

    /// Drops the draft of a call that was given up before anything was typed.
    package func dropDraft(_ id: InquiryID) {
        state.remove(Outbox.draftName(id, process: getpid()), in: folder)
    }

    /// Keeps a finished call; its draft, if there was one, goes.
    package func keep(_ inquiry: Inquiry) throws(Failure) {
        try state.write(Outbox.bytes(of: inquiry), to: "\(inquiry.id).json", in: folder)
        dropDraft(inquiry.id)
    }

    /// Forgets a call the service has answered for.
    package func forget(_ id: InquiryID) {
        state.remove("\(id).json", in: folder)
    }

    /// Sets a refused call apart, so that it is not sent over and over; nothing of it is lost.
    /// - Returns: the file it is in.
    package func setApart(_ id: InquiryID) -> String {
        state.rename("\(id).json", to: "\(id).refused", in: folder)
        return "\(state.path)/\(folder)/\(id).refused"
    }

    /// The kept calls in the order they were taken; drafts whose process is gone become kept ones here.
    package func kept() -> [Inquiry] { files().compactMap(\.call) }

    /// Whether there is something to send.
    package var isEmpty: Bool { files().isEmpty }

    /// The files of kept calls; a nil call is a file somebody has damaged by hand.
    private func files() -> [(name: String, call: Inquiry?)] {
        for name in state.names(in: folder) {
            guard let process = Outbox.process(ofDraft: name), !Outbox.isRunning(process) else { continue }
            state.rename(name, to: String(name.prefix(36)) + ".json", in: folder)
        }
        return state.names(in: folder).filter { $0.hasSuffix(".json") }.map { name in
            (name, state.read(name, in: folder).flatMap { try? Wire.decode(Inquiry.self, from: $0) })
        }
    }

    /// Sends the kept calls, oldest first, until one gets no answer.
    package func deliver(with client: ServiceClient, within limit: Duration = .seconds(10)) async -> Delivery
    {
        var delivery = Delivery()
        let files = files()
        for (index, file) in files.enumerated() {
            guard let call = file.call else {
                delivery.refused.append("\(state.path)/\(folder)/\(file.name) cannot be read")
                continue
            }
            do throws(Failure) {
                try await deliver(call, with: client, within: limit, &delivery)
            } catch {
                delivery.failure = error
                delivery.left = files[index...].count { $0.call != nil }
                return delivery
            }
        }
        return delivery
    }

    private func deliver(
        _ call: Inquiry, with client: ServiceClient, within limit: Duration, _ delivery: inout Delivery
    ) async throws(Failure) {
        let answer = try await client.send(.postInquiry, body: call, within: limit)
        switch answer.status {
        case 200...299:
            forget(call.id)
            if let receipt = try? Wire.decode(InquiryReceipt.self, from: answer.body) {
                delivery.sent.append(receipt)
            }
        case 400, 409, 413, 415, 422:
            let file = setApart(call.id)
            delivery.refused.append("\(client.refusal(answer).message); it stays in \(file)")
        default:
            throw client.refusal(answer)
        }
    }

    private static func bytes(of inquiry: Inquiry) throws(Failure) -> [UInt8] {
        do { return try Wire.encode(inquiry) } catch {
            throw Failure(.refused, "the call cannot be written down as JSON")
        }
    }

    private static func draftName(_ id: InquiryID, process: Int32) -> String { "\(id).\(process).draft" }

    private static func process(ofDraft name: String) -> Int32? {
        let parts = name.split(separator: ".")
        return parts.count == 3 && parts[2] == "draft" ? Int32(parts[1]) : nil
    }

    /// Signal 0 tests a process without touching it.
    private static func isRunning(_ process: Int32) -> Bool {
        process > 0 && (kill(process, 0) == 0 || errno == EPERM)
    }
}

extension Session {
    /// Sends calls kept from an outage, and says what became of them; quiet when there are none.
    func deliverKeptCalls() async {
        let outbox = Outbox(state: state)
        guard !outbox.isEmpty else { return }
        describe(await outbox.deliver(with: client, within: .seconds(5)))
    }

    /// Says what became of kept calls.
    func describe(_ delivery: Outbox.Delivery) {
        for receipt in delivery.sent {
            let lead = receipt.leadID.map { ", lead \($0.shortForm)" } ?? ""
            screen.talk("Sent a call that was kept: receipt \(clean(receipt.receiptCode))\(lead).")
        }
        for refusal in delivery.refused {
            screen.talk(screen.paint("A kept call was not stored: \(refusal).", .high))
        }
        if delivery.left > 0 {
            let count = delivery.left == 1 ? "1 call is" : "\(delivery.left) calls are"
            screen.talk(
                screen.paint("\(count) still kept here and will be sent with the next command.", .high))
        }
    }
}
