import API
import Admissions
import ArgumentParser

/// `leadline take`
struct TakeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Write down a phone inquiry.",
        discussion: """
            Without flags it asks, the notes first. Says whether the number has an open lead, and with whom.

            A call is on disk before it is sent. When the service is out of reach it is kept there and sent with the \
            next command, under the same id, so it can be neither lost nor doubled; --send-kept sends it now.
            """)

    @Flag(name: .long, help: "Send the calls kept here, and take none.")
    var sendKept = false

    @OptionGroup(title: "Fields") var fields: TakeFlags

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if sendKept, fields.hasFields { throw ValidationError("--send-kept takes no fields.") }
    }

    func run(in session: Session) async throws {
        if sendKept { return try await sendAll(session) }
        let clock = try await deskClock(session)
        var call = Inquiry(
            id: InquiryID(at: clock.now), receivedAt: clock.local(wholeSecond(clock.now)), channel: .phone,
            text: "")
        if let receivedAt = fields.receivedAt {
            guard let instant = ZonedInstant(rfc3339: receivedAt) else {
                throw Failure(
                    .usage, "--received-at is not RFC 3339", next: "--received-at \(clock.local(clock.now))")
            }
            call.receivedAt = instant
        }
        if fields.hasFields {
            fields.fill(&call)
            if fields.text == "-" { call.text = await allInput(session) }
            try check(call, clock: clock)
        } else {
            guard let typed = try await CallPrompts(session: session, clock: clock).fill(call) else {
                throw Failure(.nothing, "nothing was typed, so nothing is kept", next: "leadline take")
            }
            call = typed
        }
        try await send(call, session)
    }

    /// The desk's time; an estimate while the service is away, so that an outage never stops an operator.
    private func deskClock(_ session: Session) async throws(Failure) -> ClockInfo {
        do throws(Failure) {
            let clock: ClockInfo = try await session.client.call(.clock, within: .seconds(3))
            session.announce(clock)
            return clock
        } catch {
            // Better to be told before the call is typed than after it.
            if error.status == .forbidden, !fields.hasFields { throw error }
            return session.state.estimatedClock(at: session.realNow())
        }
    }

    /// Nobody writes down a call to the millisecond; rounded down, so that it is never ahead.
    private func wholeSecond(_ instant: Instant) -> Instant {
        Instant(seconds: instant.microseconds.floorDivided(by: 1_000_000))
    }

    private func check(_ call: Inquiry, clock: ClockInfo) throws(Failure) {
        guard let document = try? Wire.document(of: call) else { return }
        do throws(Problem) {
            _ = try InquiryBody.decode(document, now: clock.now)
        } catch {
            throw Failure(
                .usage, "\(error.field ?? "a field"): \(error.detail ?? "is wrong")",
                next: "leadline take --help")
        }
    }

    @MainActor
    private func allInput(_ session: Session) -> String {
        var lines: [String] = []
        while let line = session.readLine() { lines.append(line) }
        return lines.joined(separator: "\n")
    }

    private func send(_ call: Inquiry, _ session: Session) async throws(Failure) {
        let outbox = Outbox(state: session.state)
        try outbox.keep(call)
        let answer: ServiceResponse
        do throws(Failure) {
            answer = try await session.client.send(.postInquiry, body: call, within: .seconds(10))
        } catch { throw kept(error) }
        switch answer.status {
        case 200...299:
            outbox.forget(call.id)
            guard let receipt = try? Wire.decode(InquiryReceipt.self, from: answer.body) else {
                return session.screen.talk("Stored, but the answer cannot be read.")
            }
            try write(receipt, session)
            await session.deliverKeptCalls()
        case 400, 409, 413, 415, 422:
            let refusal = session.client.refusal(answer)
            let file = outbox.setApart(call.id)
            throw Failure(.refused, "the call was not stored (\(refusal.message)); it stays in \(file)")
        default:
            throw kept(session.client.refusal(answer))
        }
    }

    private func kept(_ failure: Failure) -> Failure {
        Failure(
            failure.status,
            "\(failure.message). The call is kept here and will be sent with the next command",
            next: "leadline take --send-kept")
    }

    private func write(_ receipt: InquiryReceipt, _ session: Session) throws(Failure) {
        let screen = session.screen
        if output.json { return try session.writeJSON(receipt) }
        if output.quiet { return screen.write(receipt.id.description) }
        let lead = receipt.leadID.map { " Lead \($0.shortForm)." } ?? ""
        screen.write("Stored. Receipt \(clean(receipt.receiptCode)).\(lead)")
        guard let known = receipt.knownCaller else { return }
        let owner = known.owner.map { clean($0) }
        let standing: String
        switch known.state {
        case .owned: standing = "with \(owner ?? "somebody")"
        case .offered: standing = "on offer to \(owner ?? "somebody")"
        case .waiting, .closed, .setAside, .merged: standing = words(known.state.rawValue)
        }
        screen.write(
            screen.paint(
                "This number has an open lead: \(known.leadID.shortForm), \(standing), \(ordinal(known.contacts)) contact.",
                .high))
    }

    private func sendAll(_ session: Session) async throws(Failure) {
        let outbox = Outbox(state: session.state)
        guard !outbox.isEmpty else { return session.screen.talk("No call is kept here.") }
        let delivery = await outbox.deliver(with: session.client)
        session.describe(delivery)
        if output.json { try session.writeJSON(delivery.sent) }
        if output.quiet { delivery.sent.forEach { session.screen.write($0.id.description) } }
        if let failure = delivery.failure { throw failure }
        if !delivery.refused.isEmpty { throw Failure(.refused, "a kept call was not stored") }
    }
}
