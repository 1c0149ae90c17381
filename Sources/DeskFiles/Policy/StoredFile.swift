package import API
import Routing
package import Store

extension StoredPolicy {
    /// The file it was applied from; one that gives its rules where there is none, or where a newer program reads it otherwise.
    package var file: String {
        guard let source, var read = (try? PolicyFile(yaml: Array(source.utf8)))?.policy else {
            return PolicyYAML.text(of: policy)
        }
        read.version = policy.version
        return read == policy ? source : PolicyYAML.text(of: policy)
    }
}

extension PolicyVersion {
    /// The version of a stored policy.
    package init(_ stored: StoredPolicy) {
        self.init(
            version: stored.policy.version, appliedAt: stored.appliedAt, appliedBy: stored.appliedBy,
            note: stored.note)
    }

    /// The line of a listing: `version 2, applied … by plowe: crises wait less`.
    package var line: String {
        let who = appliedBy.map { " by \($0)" } ?? ""
        let why = note.map { ": \($0)" } ?? ""
        return "version \(version), applied \(appliedAt)\(who)\(why)"
    }
}
