import API
import FoundationEssentials

extension Session {
    /// The text of a file, `-` for standard input.
    /// - Throws: ``Failure`` for one that cannot be read as text.
    @MainActor
    func text(of name: String) throws(Failure) -> String {
        guard name != "-" else { return allInput() }
        guard let bytes = try? Data(contentsOf: URL(filePath: name)) else {
            throw Failure(.usage, "\(name) cannot be read", next: "ls -l \(quoted(name))")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(.usage, "\(name) is not UTF-8 text")
        }
        return text
    }

    /// All of standard input.
    @MainActor
    func allInput() -> String {
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        return lines.joined(separator: "\n")
    }
}

extension ServiceClient {
    /// Sends a file to be checked or applied; when it is refused, every fault is a line.
    /// - Parameter check: the command that checks it without changing anything.
    func apply<Answer: Decodable>(
        _ operation: Route.Operation, _ body: any Encodable & Sendable, file name: String, check: String
    ) async throws(Failure) -> Answer {
        let answer: ServiceResponse
        do throws(Failure) {
            answer = try await send(operation, body: body, within: .seconds(60))
        } catch {
            // Whether it was applied shows in what it would still change.
            throw error.status == .unreachable
                ? Failure(.unreachable, error.message, next: "\(check) \(quoted(name))") : error
        }
        if [409, 422].contains(answer.status),
            let problem = try? Wire.decode(Problem.self, from: answer.body)
        {
            let faults = problem.errors ?? [FieldFault(field: problem.field, detail: problem.detail ?? "")]
            throw Failure(
                .refused,
                "\(name) is refused, and nothing was changed:"
                    + faults.map { "\n  " + clean($0.detail) }.joined(),
                next: answer.status == 422 ? "correct it, then: \(check) \(quoted(name))" : nil)
        }
        return try read(answer)
    }
}
