import Admissions
import Glibc
import Routing
import Store

/// A policy file on its way into force: read, and held against what must hold for any desk or for one.
struct PolicyReview: Sendable {
    let file: PolicyFile
    let name: String

    /// Reads a file, `-` for standard input.
    /// - Throws: ``CommandFault`` of kind `badInput` with every fault.
    init(file name: String) throws(CommandFault) {
        let bytes = try PolicyReview.bytes(of: name)
        do throws(PolicyFileFaults) {
            file = try PolicyFile(yaml: bytes)
        } catch {
            throw PolicyReview.refusal(name, error.faults.map(\.text))
        }
        self.name = name
        // Against the ablest desk there could be: what is refused here is refused on every desk.
        try refuse(file.policy.gaps(staff: [.best]))
    }

    /// Refuses the gaps that another policy would close.
    /// - Returns: the sentences about those that only other people would.
    /// - Throws: ``CommandFault`` of kind `badInput`.
    @discardableResult
    func refuse(_ gaps: [RoutingGap]) throws(CommandFault) -> [String] {
        let last = "escalation[\(file.policy.escalation.count - 1)]"
        let line = file.lines["\(last).after"].map { "line \($0), " } ?? ""
        let refused = PolicyReview.sentences(gaps.filter(\.isOfPolicy))
        guard refused.isEmpty else {
            throw PolicyReview.refusal(name, refused.map { "\(line)\(last): \($0)" })
        }
        return PolicyReview.sentences(gaps)
    }

    /// A sentence for each kind of gap, with the queues it is about.
    private static func sentences(_ gaps: [RoutingGap]) -> [String] {
        RoutingGap.Reason.allCases.compactMap { reason in
            let alike = gaps.filter { $0.reason == reason }
            guard let one = alike.first else { return nil }
            return alike.map(\.queue.rawValue).joined(separator: ", ") + ": " + one.sentence
        }
    }

    /// What is allowed and seldom meant, with its line.
    var doubts: [String] {
        PolicyDoubt.all(of: file.policy).map { doubt in
            let line = file.lines[doubt.key].map { "line \($0), " } ?? ""
            return "\(line)\(doubt.key): \(doubt.words)"
        }
    }

    /// The sections that the standard's values stand in for, with those values where they fit a line.
    var taken: [String] {
        PolicyTree.entries(PolicyKeys.all, of: .standard).filter { file.omitted.contains($0.name) }.map {
            entry in
            switch entry.tree {
            case .word, .list: "\(entry.name) \(entry.tree.oneLine ?? "")"
            case .section(let keys):
                entry.name + " (" + keys.map { "\($0.name) \($0.tree.oneLine ?? "")" }.joined(separator: ", ")
                    + ")"
            case .rows(let rows): "\(entry.name) (\(rows.count) rows)"
            }
        }
    }

    private static func refusal(_ name: String, _ faults: [String]) -> CommandFault {
        CommandFault(
            .badInput,
            "\(name) is refused, and nothing was changed:" + faults.map { "\n  " + $0 }.joined(),
            next: "correct it, then: leadlined policy check \(name)")
    }

    private static func bytes(of name: String) throws(CommandFault) -> [UInt8] {
        let descriptor = name == "-" ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFault(
                .badInput, "\(name) cannot be read: \(String(cString: strerror(errno)))",
                next: "leadlined policy show >\(name)   (writes the rules in force there)")
        }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        // One byte more than a policy may have says enough.
        while bytes.count <= PolicyFile.limit {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                throw CommandFault(.badInput, "\(name) cannot be read: \(String(cString: strerror(errno)))")
            }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }
}

extension RoutingGap {
    /// What could never happen, and what would change it.
    fileprivate var sentence: String {
        switch (reason, isOfPolicy) {
        case (.noLanguage, _):
            "a lead in a language that nobody at the desk speaks would wait for ever; "
                + "give the last row language_relaxed: true"
        case (.noSkill, true):
            "nobody has the skill the last row asks, so these leads would wait for ever; lower its minimum_skill"
        case (.noSeat, _):
            "nobody who could take these leads has a seat (capacity 0), so they would wait for ever; "
                + "give the last row overflow_seats: 1"
        case (.noSkill, false):
            "nobody with a shift has any skill in it, so these leads wait under any policy; "
                + "leadlined staff import FILE"
        case (.noShift, _):
            "nobody has a shift, so these leads wait under any policy; leadlined staff import FILE"
        case (.nobody, _):
            "the desk has nobody who takes leads, so they wait under any policy; leadlined staff import FILE"
        }
    }
}
