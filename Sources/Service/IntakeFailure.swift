/// Why an inquiry was not acknowledged, by what its sender can do.
package enum IntakeFailure: Error, Sendable, Hashable {
    /// Too many wait already: send it again later. Nothing is stored.
    case full
    /// The service is stopping or the database is away: send it again later. Nothing is stored.
    case unavailable
    /// The connection was lost and stayed lost: it may be stored, and sending it again under its id settles that.
    case outcomeUnknown
    /// The database refuses this inquiry, whenever it comes: a fault of this program.
    case rejected
}
