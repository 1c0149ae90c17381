import DeskFiles
import Glibc
import Routing

extension PolicyReview {
    /// Reads a file, `-` for standard input.
    /// - Throws: ``CommandFault`` of kind `badInput` with every fault.
    init(file name: String) throws(CommandFault) {
        let bytes = try policyBytes(of: name)
        do throws(PolicyRefusal) {
            try self.init(yaml: bytes)
        } catch {
            throw .refused(name, error)
        }
    }

    /// Holds the policy against people, as ``gaps(staff:)``.
    /// - Throws: ``CommandFault`` of kind `badInput`, naming the file.
    func gaps(staff: [StaffAbility], of name: String) throws(CommandFault) -> [String] {
        do throws(PolicyRefusal) {
            return try gaps(staff: staff)
        } catch {
            throw .refused(name, error)
        }
    }
}

extension CommandFault {
    fileprivate static func refused(_ name: String, _ refusal: PolicyRefusal) -> CommandFault {
        CommandFault(
            .badInput,
            "\(name) is refused, and nothing was changed:" + refusal.lines.map { "\n  " + $0 }.joined(),
            next: "correct it, then: leadlined policy check \(name)")
    }
}

private func policyBytes(of name: String) throws(CommandFault) -> [UInt8] {
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
