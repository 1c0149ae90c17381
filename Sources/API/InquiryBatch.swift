package import Admissions

/// Reads the body of `POST /v1/inquiries/batch`: JSON Lines, each line judged alone.
package enum InquiryBatch {
    /// One line and what it holds.
    package struct Entry: Sendable {
        /// The line number, from 1; blank lines count but have no entry.
        package let line: Int
        /// The inquiry, or why it is refused.
        package let content: Result<Inquiry, Problem>
    }

    /// Reads all lines; a bad line never fails its neighbours.
    ///
    /// The second of two lines with one id in one batch is not refused here: the store decides whether it is
    /// a repeat (200) or other content (409).
    /// - Throws: ``Problem`` 415 for another content type, 413 over 8 MiB or 500 lines, 400 for an empty
    ///   body.
    package static func decode(
        bytes: [UInt8], contentType: String?, now: Instant
    ) throws(Problem) -> [Entry] {
        guard ContentType(header: contentType) == .jsonLines else {
            throw Problem.unsupported(expected: ContentType.jsonLines.rawValue)
        }
        guard bytes.count <= InquiryFields.batchBodyLimit else {
            throw Problem.tooLarge(limit: InquiryFields.batchBodyLimit)
        }
        var entries: [Entry] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if InquiryLine.isBlank(line) { continue }
            guard entries.count < InquiryFields.batchLineLimit else {
                throw Problem(status: 413, detail: "the batch has over \(InquiryFields.batchLineLimit) lines")
            }
            entries.append(Entry(line: index + 1, content: entry(Array(line), now: now)))
        }
        guard !entries.isEmpty else { throw Problem(status: 400, detail: "the body is empty") }
        return entries
    }

    private static func entry(_ line: [UInt8], now: Instant) -> Result<Inquiry, Problem> {
        guard line.count <= InquiryFields.bodyLimit else {
            return .failure(.tooLarge(limit: InquiryFields.bodyLimit))
        }
        do throws(Problem) {
            return .success(try InquiryBody.decode(json: line, now: now))
        } catch {
            return .failure(error)
        }
    }
}
