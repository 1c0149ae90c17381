import Admissions
import FoundationEssentials
import Glibc

/// Hands out a new token once: to standard output, or to a file of its own that only its owner may open.
struct TokenDelivery {
    /// The folder for one file a login; nil prints.
    let folder: String?

    /// Makes the folder.
    /// - Throws: ``CommandFault`` of kind `cannotWrite`, before any token is made.
    init(folder: String?) throws(CommandFault) {
        self.folder = folder
        guard let folder, mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
        throw CommandFault(
            .cannotWrite, "the folder \(folder) cannot be made: \(String(cString: strerror(errno)))",
            next: "give --tokens-to a folder you may write")
    }

    /// Delivers a token.
    /// - Throws: ``CommandFault`` of kind `cannotWrite` that says how to get another one.
    func deliver(_ token: String, to login: String, role: Role) throws(CommandFault) {
        guard let folder else {
            Terminal.print("\(login)\t\(role.rawValue)\t\(token)")
            return
        }
        let path = "\(folder)/\(login)"
        // A file left by an earlier import holds a revoked or foreign token: replaced, never followed or appended to.
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        let bytes = Array((token + "\n").utf8)
        guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count, close(descriptor) == 0
        else {
            throw CommandFault(
                .cannotWrite, "\(path) cannot be written: \(String(cString: strerror(errno)))",
                next: "leadlined staff token \(login) --revoke-others")
        }
        Terminal.say("\(login)'s token is in \(path)")
    }
}
