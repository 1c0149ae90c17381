import API
import Admissions
import DeskFiles
import Hummingbird
import Routing
import Store

/// The routing rules in managers' hands.
extension DeskService {
    /// `GET /v1/policy`: the file of a version.
    func policy(_ call: Call) async throws -> Response {
        let inForce = try await parts.desk.policy().version
        let stored = try await version(try call.version("version") ?? inForce)
        return try .json(
            PolicyDocument(
                clock: try await clock(at: call.now), version: PolicyVersion(stored), versionInForce: inForce,
                file: stored.file))
    }

    /// `GET /v1/policy/versions`
    func policyVersions(_ call: Call) async throws -> Response {
        let versions = try await parts.desk.policies().map { PolicyVersion($0) }
        return try .json(PolicyVersionList(clock: try await clock(at: call.now), versions: versions))
    }

    /// `GET /v1/policy/difference`
    func policyDifference(_ call: Call) async throws -> Response {
        let to: Int
        if let given = try call.version("to") {
            to = given
        } else {
            to = try await parts.desk.policy().version
        }
        let from = try call.version("from") ?? max(1, to - 1)
        let (first, second) = (try await version(from).policy, try await version(to).policy)
        return try .json(PolicyDifference(from: from, to: to, changes: FileChange.between(first, second)))
    }

    /// `POST /v1/policy`: checks a file, and puts it into force unless it is a dry run.
    func applyPolicy(_ call: Call) async throws -> Response {
        let manager = try call.person()
        let request = try call.read(PolicyRequest.self)
        let staff = try await parts.desk.staffAbilities()
        let (review, unstaffed) = try review(of: request.file, staff: staff)
        let before = try await parts.desk.policy()
        let changes = FileChange.between(before, review.file.policy)
        var answer = PolicyAnswer(
            version: before.version, isApplied: false, changes: changes, standard: review.taken,
            doubts: review.doubts + unstaffed + overtaken(request.file, by: before.version),
            people: staff.count)
        guard request.dryRun != true else { return try .json(answer) }
        guard !changes.isEmpty else {
            throw Problem(
                status: 409, detail: "it says what version \(before.version) says, which is in force")
        }
        let draft = PolicyDraft(
            policy: review.file.policy, source: review.file.completed,
            note: request.note.flatMap { $0.isEmpty ? nil : $0 }, appliedBy: manager,
            changes: changes.map(\.key))
        let outcome = try await parts.desk.apply(
            draft, after: before.version, by: .staff(manager), at: call.now)
        guard case .applied(let version) = outcome else {
            throw Problem(
                status: 409, detail: "another version came into force meanwhile, and nothing was changed")
        }
        changed()
        answer.version = version
        answer.isApplied = true
        return try .json(answer)
    }

    /// Says so of a file that was written out from another version than the one in force: it undoes what came between.
    private func overtaken(_ file: String, by version: Int) -> [String] {
        guard let written = file.firstMatch(of: /^# version ([0-9]+), applied/).flatMap({ Int($0.output.1) }),
            written != version
        else { return [] }
        return [
            "the file is of version \(written), and \(version) is in force; see leadline policy diff \(written)"
        ]
    }

    private func review(
        of file: String, staff: [StaffAbility]
    ) throws(Problem) -> (PolicyReview, unstaffed: [String]) {
        do throws(PolicyRefusal) {
            let review = try PolicyReview(yaml: Array(file.utf8))
            return (review, try review.gaps(staff: staff))
        } catch {
            throw Problem(faults: error.lines.map { FieldFault(field: "file", detail: $0) })
        }
    }

    private func version(_ number: Int) async throws -> StoredPolicy {
        guard let stored = try await parts.desk.policy(version: number) else {
            throw Problem(status: 404, detail: "there is no version \(number) of the policy")
        }
        return stored
    }
}

extension Call {
    /// A parameter that names a version; nil when it is missing.
    /// - Throws: 400 for anything but a number from 1.
    fileprivate func version(_ name: String) throws(Problem) -> Int? {
        guard let text = parameter(name) else { return nil }
        guard let number = Int(text), number >= 1 else {
            throw Problem(status: 400, detail: "the number of a version is expected", field: name)
        }
        return number
    }
}
