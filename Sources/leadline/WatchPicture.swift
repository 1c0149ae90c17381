package import API
package import Admissions
import Synchronization

/// What `queue --watch` shows: the last listing, aged by the clock, and whether the service still answers.
///
/// Three tasks draw it (changes, failures, ticks); each holds the lock while it draws, so that pictures never
/// mix.
package final class WatchPicture: Sendable {
    /// How the listing is printed.
    package enum Form: Sendable {
        case list, json, ids
    }

    private struct State {
        var listing: QueueListing?
        var readAt: Instant?
        var failure: Failure?
    }

    private let screen: Screen
    private let form: Form
    private let realNow: @Sendable () -> Instant
    private let state = Mutex(State())

    /// A picture with nothing on it.
    package init(screen: Screen, form: Form, realNow: @escaping @Sendable () -> Instant) {
        self.screen = screen
        self.form = form
        self.realNow = realNow
    }

    private var isLive: Bool { screen.isTerminal && form == .list }

    /// Shows a listing that has just been read.
    package func show(_ listing: QueueListing) {
        state.withLock { state in
            let isNew = listing.version != state.listing?.version
            let rings = isNew && WatchPicture.hasNewOffer(listing, since: state.listing)
            let isFirst = state.listing == nil
            state = State(listing: listing, readAt: realNow())
            if isLive {
                draw(state, clears: isFirst, rings: rings)
            } else if isNew {
                print(listing)
            }
        }
    }

    /// Says that the listing is no longer followed.
    package func showStale(because failure: Failure) {
        state.withLock { state in
            let isNew = state.failure == nil
            state.failure = failure
            if isLive, state.listing != nil {
                draw(state, clears: false, rings: false)
            } else if isNew {
                screen.talk(WatchPicture.warning(failure, since: state.listing))
            }
        }
    }

    /// Redraws with the time that has passed.
    package func tick() {
        state.withLock { state in
            if isLive, state.listing != nil { draw(state, clears: false, rings: false) }
        }
    }

    /// A change for a reader that is no terminal: one JSON text a line, ids, or the listing below the last
    /// one.
    private func print(_ listing: QueueListing) {
        switch form {
        case .json:
            if let document = try? Wire.document(of: listing) { screen.write(document.compactText) }
        case .ids:
            screen.write(listing.leads.map(\.leadID.description).joined(separator: " "))
        case .list:
            for line in QueueView(listing, screen: screen).lines() { screen.write(line) }
            screen.write("")
        }
    }

    /// Draws over the last picture line by line and clears what is left below, so that nothing flickers. What
    /// does not fit is cut at the bottom: danger is at the top.
    private func draw(_ state: State, clears: Bool, rings: Bool) {
        guard var listing = state.listing else { return }
        if let readAt = state.readAt {
            let passed = Double((realNow() - readAt).microseconds) * listing.clock.rate
            listing.clock.now.microseconds += Int64(passed)
        }
        var lines: [String] = []
        if listing.clock.isPlayed { lines.append(screen.paint("PLAYED CLOCK; not a real day", .high)) }
        if let failure = state.failure {
            lines.append(screen.paint(WatchPicture.warning(failure, since: state.listing), .crisis))
        }
        lines += QueueView(listing, screen: screen).lines()
        if let rows = screen.rows(), lines.count > rows - 1 {
            lines = lines.prefix(max(1, rows - 2)) + ["… \(lines.count - max(1, rows - 2)) more lines"]
        }
        let body = lines.map { $0 + "\u{1B}[K\n" }.joined()
        screen.draw((clears ? "\u{1B}[2J" : "") + "\u{1B}[H" + body + "\u{1B}[J" + (rings ? "\u{07}" : ""))
    }

    private static func warning(_ failure: Failure, since listing: QueueListing?) -> String {
        let since = listing.map { ", the list is of \($0.clock.timeWithSeconds($0.clock.now))" } ?? ""
        return "STALE: \(failure.message)\(since). Trying again."
    }

    /// Whether a lead is on offer to the caller that was not before.
    private static func hasNewOffer(_ listing: QueueListing, since shown: QueueListing?) -> Bool {
        let known = Set(shown?.leads.filter { $0.isMine && $0.state == .offered }.map(\.offerID) ?? [])
        return listing.leads.contains { $0.isMine && $0.state == .offered && !known.contains($0.offerID) }
    }
}
