/// How a command ended, as its exit code says.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    case ok = 0
    /// The service refused it.
    case refused = 1
    /// The command line is wrong.
    case usage = 2
    /// There is nothing to act on: the queue is empty, no lead is on offer.
    case nothing = 3
    /// The service is out of reach.
    case unreachable = 4
    /// Not signed in, or not allowed.
    case forbidden = 5
}

/// Why a command did not do what was asked: what, and what to type next.
package struct Failure: Error, Hashable, Sendable {
    /// How it ended.
    package let status: ExitStatus
    /// What happened and why, in a sentence.
    package let message: String
    /// The next command to type; nil when there is none.
    package let next: String?

    /// A failure with its remedy.
    package init(_ status: ExitStatus, _ message: String, next: String? = nil) {
        self.status = status
        self.message = message
        self.next = next
    }
}
