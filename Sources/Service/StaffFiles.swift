import API
import Admissions
import DeskFiles
import Hummingbird
import Store
import Vault

/// The desk's people, shifts and holidays in managers' hands.
extension DeskService {
    /// `GET /v1/staff/file`
    func staffFile(_ call: Call) async throws -> Response {
        try .json(StaffFileDocument(clock: try await clock(at: call.now), file: try await staffFile().text))
    }

    /// `POST /v1/staff/file`: checks a file, and makes the desk as it says unless it is a dry run.
    func applyStaffFile(_ call: Call) async throws -> Response {
        let manager = try call.person()
        let request = try call.read(StaffFileRequest.self)
        let (before, file) = (try await staffFile(), try read(request.file))
        guard file.siteTimeZone == before.siteTimeZone else {
            throw Problem(
                status: 422,
                detail: "site_time_zone: the desk keeps \(before.siteTimeZone), chosen when it was founded",
                field: "file")
        }
        if let me = try call.principal().login,
            file.staff.contains(where: { $0.login == me && $0.role != .manager })
        {
            throw Problem(
                status: 422, detail: "\(me): that is you; only another manager can make you something else",
                field: "file")
        }
        var answer = StaffFileAnswer(
            isApplied: false, people: file.staff.count, changes: FileChange.between(before, file))
        guard request.dryRun != true else { return try .json(answer) }
        guard !answer.changes.isEmpty else {
            throw Problem(status: 409, detail: "the desk is as the file says already")
        }
        let tokens = file.staff.map { _ in AccessSecret.make() }
        let people = try await parts.desk.importStaff(
            file.staff, firstTokens: tokens.map { AccessSecret.hash($0) }, madeAt: parts.realNow(),
            holidays: file.holidays, by: .staff(manager), at: call.now)
        changed()
        answer.tokens = zip(zip(file.staff, tokens), people).filter { $1.isNew }.map { new, _ in
            FirstToken(login: new.0.login, role: new.0.role, token: new.1)
        }
        answer.isApplied = true
        return try .json(answer)
    }

    private func staffFile() async throws -> StaffFile {
        let (staff, holidays) = try await parts.desk.staffProfiles()
        return StaffFile(
            siteTimeZone: try await facts.current().zone.name, staff: staff, holidays: holidays)
    }

    private func read(_ file: String) throws(Problem) -> StaffFile {
        do throws(StaffFileFaults) {
            return try StaffFile(json: Array(file.utf8))
        } catch {
            throw Problem(faults: error.lines.map { FieldFault(field: "file", detail: $0) })
        }
    }
}
