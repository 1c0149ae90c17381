import Foundation

/// IANA time zones, as the machine's zone database has them.
package enum Zone {
    /// Whether a text is the name of a zone: `America/Los_Angeles`, `UTC`; abbreviations and offsets are none.
    package static func isKnown(_ name: String) -> Bool {
        if name == "UTC" { return true }
        // Foundation also takes abbreviations ("PST") and reads "GMT+8" in its own way.
        guard name.contains("/"), !name.hasPrefix("/"), !name.contains(".."),
            name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return false }
        return TimeZone(identifier: name) != nil
    }
}
