import API
import Admissions

/// An evaluation file in JSON Lines: its cases in order, and the lines that are none.
package struct CaseFile: Sendable {
    /// The cases that could be read.
    package private(set) var cases: [TriageCase] = []
    /// Why the others could not.
    package private(set) var faults: [CaseFault] = []

    // A Monday morning in Los Angeles, taken for the moment of a case that states none, so that a score is the
    // same on every day it is counted.
    static let moment = ZonedInstant(Instant(seconds: 1_795_456_800), offsetMinutes: 0)

    /// Reads a file; blank lines are passed over, and a bad line does not end it.
    package init(_ bytes: some Sequence<UInt8>) {
        let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !InquiryLine.isBlank(line) {
            do throws(CaseFault) {
                cases.append(
                    try TriageCase(InquiryLine(Array(line), number: index + 1, moment: CaseFile.moment)))
            } catch {
                faults.append(error)
            }
        }
    }
}
