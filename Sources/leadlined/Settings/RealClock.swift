package import Admissions
import FoundationEssentials

/// The machine's clock: the only place of this program that reads it.
package enum RealClock {
    /// The real time, to the microsecond.
    package static func now() -> Instant {
        Instant(microseconds: Int64((Date().timeIntervalSince1970 * 1_000_000).rounded(.down)))
    }
}
