/// Whether a failed attempt at a transaction is worth another, and what to say when it is not.
struct RetryPlan {
    private let options: TransactionOptions
    let deadline: ContinuousClock.Instant
    private var attempt = 1
    /// A COMMIT was sent whose answer never came: until an attempt succeeds, nobody knows whether it took effect.
    private var isInDoubt = false

    init(_ options: TransactionOptions, at now: ContinuousClock.Instant) {
        self.options = options
        deadline = now + options.within
    }

    /// The pause before the next attempt.
    /// - Throws: the error to report when there is to be none.
    mutating func pause(after error: any Error, at now: ContinuousClock.Instant) throws -> Duration {
        let isRepeatable = isRepeatable(error)
        if case PostgresError.outcomeUnknown = error, !options.readOnly { isInDoubt = true }
        let pause = Self.pause(attempt)
        guard isRepeatable, attempt < options.attempts, now + pause < deadline else {
            throw report(error)
        }
        attempt += 1
        return pause
    }

    /// What an attempt's error means after the attempts before it: in doubt, a refusal of the repeat is no proof that
    /// the first did not take effect.
    func report(_ error: any Error) -> any Error {
        if case PostgresError.outcomeUnknown = error { return error }
        return isInDoubt ? PostgresError.outcomeUnknown(statement: TransactionOptions.commit.name) : error
    }

    private func isRepeatable(_ error: any Error) -> Bool {
        guard let error = error as? PostgresError else { return false }
        switch error {
        case .rejected(let failure): return failure.isConflict || failure.isStalePlan
        case .connectionLost(_, outcome: .notSent): return true
        case .outcomeUnknown: return options.idempotent || options.readOnly
        // At first the caller is to know at once; after a lost connection the server may be back in a moment.
        case .unavailable, .busy: return attempt > 1
        case .connectionLost(_, outcome: .unknown), .closed, .deadlineExceeded, .cancelled, .decoding:
            return false
        }
    }

    /// Random, so that two that met do not meet again; doubling up to a quarter of a second.
    private static func pause(_ attempt: Int) -> Duration {
        .microseconds(Int64.random(in: 1_000...(min(250_000, 5_000 << Int64(min(attempt, 6))))))
    }
}
