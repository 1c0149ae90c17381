/// What one sender may take of the service.
package struct ServiceLimits: Sendable {
    /// Connections at a time; more wait in the socket's backlog.
    package var connections = 1024
    /// A connection without a request, or with half a header, is closed after this long.
    package var idle: Duration = .seconds(75)
    /// All of a body must be there after this long, however steadily it drips.
    package var body: Duration = .seconds(15)
    /// The same for the body of a batch.
    package var batchBody: Duration = .seconds(60)
    /// A large answer must be taken after this long.
    package var answer: Duration = .seconds(60)
    /// The longest a listing is held back for news, in real time.
    package var longPoll: Duration = .seconds(30)
    /// How often a held-back listing looks without a hint.
    package var pollInterval: Duration = .seconds(1)
    /// How long `next` waits for the worker's offer.
    package var nextWait: Duration = .seconds(1)
    /// How long a token found is taken for good: a revocation takes effect within it.
    package var tokenMemory: Duration = .seconds(5)
    /// Tokens remembered.
    package var tokens = 1000
    /// Intake.
    package var intake = IntakeBatcher.Limits()

    /// The limits of a desk's service.
    package init() {}
}
