package import Admissions

/// One line of a JSON Lines file of inquiries.
///
/// A line is an inquiry as posted, or has its fields below `fields` as the example files do. The id may be any string;
/// keys that are no fields of an inquiry are passed over, and stay in ``document``.
package struct InquiryLine: Sendable {
    /// The line's place in its file, from 1.
    package let number: Int
    /// The line's own id; null when it has none.
    package let id: JSONValue
    /// All the line holds; null when it is no JSON.
    package let document: JSONValue
    /// The inquiry, or why it cannot be read.
    package let inquiry: Result<Inquiry, Problem>

    // Longer than any inquiry, so that a file without line ends is refused rather than parsed.
    private static let longest = 1 << 20
    // Keys that are passed over may nest deeper than an inquiry does.
    private static let depth = 64
    private static let endOfTime = Instant(seconds: 253_402_300_799)

    /// Reads a line.
    /// - Parameters:
    ///   - number: from 1, for the error.
    ///   - moment: taken for `received_at` where the line has none.
    ///   - channel: taken for `channel` where the line has none.
    package init(_ bytes: [UInt8], number: Int, moment: ZonedInstant, channel: Channel? = nil) {
        self.number = number
        do throws(Problem) {
            document = try InquiryLine.document(number == 1 ? InquiryLine.unmarked(bytes) : bytes)
        } catch {
            document = .null
            id = .null
            inquiry = .failure(error)
            return
        }
        id = document["id"] ?? .null
        do throws(Problem) {
            // Reports of the future are read as well: a file may be older or newer than this day.
            inquiry = .success(
                try InquiryBody.decode(
                    InquiryLine.fields(of: document, moment, channel), now: InquiryLine.endOfTime))
        } catch {
            inquiry = .failure(error)
        }
    }

    /// Without the byte order mark that some programs write before the first line.
    private static func unmarked(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private static func document(_ bytes: [UInt8]) throws(Problem) -> JSONValue {
        guard bytes.count <= longest else {
            throw Problem(status: 413, detail: "the line is over \(longest) bytes")
        }
        do throws(JSONError) {
            return try JSONValue.read(bytes, maximumDepth: depth)
        } catch {
            throw Problem(error)
        }
    }

    private static func fields(
        of line: JSONValue, _ moment: ZonedInstant, _ channel: Channel?
    ) throws(Problem) -> JSONValue {
        guard case .object(let line) = line else { return line }
        let below = line["fields"] ?? .null
        guard below == .null || below.members != nil else {
            throw Problem(status: 422, detail: "an object is expected", field: "fields")
        }
        var inquiry = JSONObject()
        for member in line.members + (below.members?.members ?? []) {
            if Inquiry.CodingKeys(rawValue: member.name) != nil { inquiry[member.name] = member.value }
        }
        inquiry["id"] = .string(InquiryID(at: moment.instant).description)
        if inquiry["received_at"] == nil { inquiry["received_at"] = .string(moment.description) }
        if inquiry["channel"] == nil, let channel { inquiry["channel"] = .string(channel.rawValue) }
        return .object(inquiry)
    }

    /// Whether a line holds nothing but white space; such lines are passed over.
    package static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
    }
}
