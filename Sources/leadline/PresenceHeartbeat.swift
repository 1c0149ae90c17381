import API

/// Keeps a person's presence alive with a token that can do nothing else, held in memory only.
///
/// A beat that has no such token, or whose token is refused, gets one first. A service older than these tokens has no
/// route for them: then the person's own token does it.
package struct PresenceHeartbeat: Sendable {
    private let client: ServiceClient
    private var token: String?

    /// A heartbeat of the person whose token the client sends.
    package init(client: ServiceClient) {
        self.client = client
    }

    /// Sends one heartbeat; asks for one new token at most.
    /// - Throws: ``Failure``: `.forbidden` when the person's own token is no longer good.
    package mutating func send() async throws(Failure) {
        if let token, try await isTaken(token) { return }
        token = try await newToken()
        guard let token else {
            _ = try await client.call(.heartbeat, returning: PresenceAnswer.self)
            return
        }
        // Refused again, it is left to the next beat: the service may just be changing from one version to another.
        _ = try await isTaken(token)
    }

    /// Sends a heartbeat with a presence token; false when the service refuses the token.
    private func isTaken(_ token: String) async throws(Failure) -> Bool {
        let answer = try await client.bearing(token).send(.heartbeat)
        if answer.status == 401 { return false }
        _ = try client.read(answer, as: PresenceAnswer.self)
        return true
    }

    /// Asks for a presence token; nil where there are none.
    private func newToken() async throws(Failure) -> String? {
        let answer = try await client.send(.presenceToken)
        if answer.status == 404 { return nil }
        return try client.read(answer, as: PresenceToken.self).token
    }
}
