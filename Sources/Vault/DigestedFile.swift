import Crypto
import FoundationEssentials

/// A key file as JSON: a document and the SHA-256 of its compact form.
///
/// A damaged key would not be noticed by the JSON alone: what it then wraps could never be opened with the true one.
struct DigestedFile<Document: Codable>: Codable {
    let keys: Document
    let sha256: String

    static func bytes(of document: Document) throws(VaultError) -> [UInt8] {
        let file = DigestedFile(keys: document, sha256: try digest(of: document))
        let json = try encode(file, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        return Array(json) + [UInt8(ascii: "\n")]
    }

    static func read(
        _ type: Document.Type, format: String, from bytes: [UInt8]
    ) throws(VaultError) -> Document {
        // A file of another format must be called that, not a file with missing fields.
        guard let found = self.format(of: bytes) else {
            throw .unreadableKeyring(reason: "it is not a key file of Leadline")
        }
        guard found == format else {
            throw .unreadableKeyring(reason: "it has another format than \(format)")
        }
        let file: DigestedFile
        do {
            file = try JSONDecoder().decode(DigestedFile.self, from: Data(bytes))
        } catch {
            throw .unreadableKeyring(reason: place(of: error))
        }
        guard try digest(of: file.keys) == file.sha256 else {
            throw .unreadableKeyring(reason: "its digest does not match: it was damaged or edited")
        }
        return file.keys
    }

    /// What the file says it is; nil when it is no key file at all.
    static func format(of bytes: [UInt8]) -> String? {
        (try? JSONDecoder().decode(FormatOnly.self, from: Data(bytes)))?.keys.format
    }

    private static func digest(of document: Document) throws(VaultError) -> String {
        let compact = try encode(document, [.sortedKeys, .withoutEscapingSlashes])
        return SHA256.hash(data: compact)
            .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
            .joined()
    }

    private static func encode(
        _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
    ) throws(VaultError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        do {
            return try encoder.encode(value)
        } catch {
            throw .unreadableKeyring(reason: "it cannot be written as JSON")
        }
    }

    /// The path of the field alone: a decoder's own words may quote what it read.
    private static func place(of error: any Error) -> String {
        let path: [any CodingKey]
        switch error {
        case DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context):
            path = context.codingPath
        case DecodingError.keyNotFound(let key, let context):
            path = context.codingPath + [key]
        default:
            path = []
        }
        let field = path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        return "the field '\(field)' is missing or malformed"
    }
}

private struct FormatOnly: Decodable {
    struct Head: Decodable {
        let format: String
    }

    let keys: Head
}
