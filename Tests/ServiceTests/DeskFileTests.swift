import API
import Admissions
import Store
import TestDatabase
import Testing

/// The routing rules and the staff file, changed by managers over HTTP.
@Suite(.timeLimit(.minutes(5))) struct `Policy and staff files over HTTP` {
    private func desk() async throws -> TestService {
        let desk = try await TestService.make()
        try await desk.database.addStaff("ana", at: TestService.morning)
        return desk
    }

    @Test func `a manager reads the rules, changes them, and the version keeps who and why`() async throws {
        let desk = try await desk()
        try await desk.run { client in
            let first = try await client.get("/v1/policy", as: .manager).read(PolicyDocument.self)
            #expect(first.version.version == 1 && first.versionInForce == 1)
            let file = first.file.replacing("detox: 1h ", with: "detox: 90m")
            let checked = try await client.post(
                "/v1/policy", as: .manager, PolicyRequest(file: file, dryRun: true)
            )
            .read(PolicyAnswer.self)
            let change = FileChange(key: "head_starts.detox", from: "1h", to: "90m")
            #expect(checked.changes == [change] && !checked.isApplied && checked.version == 1)
            #expect(try await client.get("/v1/policy", as: .manager).read(PolicyDocument.self) == first)

            let applied = try await client.post(
                "/v1/policy", as: .manager, PolicyRequest(file: file, note: "detox sooner")
            ).read(PolicyAnswer.self)
            #expect(applied.changes == [change] && applied.isApplied && applied.version == 2)
            let list = try await client.get("/v1/policy/versions", as: .manager).read(PolicyVersionList.self)
            #expect(list.versions.map(\.version) == [1, 2])
            #expect(list.versions[1].appliedBy == "manager" && list.versions[1].note == "detox sooner")
            let second = try await client.get("/v1/policy?version=2", as: .manager).read(PolicyDocument.self)
            #expect(second.file == file, "comments and all")
            for query in ["", "?from=1", "?from=1&to=2", "?to=2"] {
                let difference = try await client.get("/v1/policy/difference\(query)", as: .manager)
                    .read(PolicyDifference.self)
                #expect(difference == PolicyDifference(from: 1, to: 2, changes: [change]), "\(query)")
            }
            let old = PolicyRequest(file: "# version 1, applied then\n" + first.file, note: "", dryRun: true)
            let doubts = try await client.post("/v1/policy", as: .manager, old).read(PolicyAnswer.self).doubts
            #expect(doubts.last == "the file is of version 1, and 2 is in force; see leadline policy diff 1")
            let same = try await client.post("/v1/policy", as: .manager, PolicyRequest(file: file))
            #expect(same.status == 409, "it says what is in force")
        }
        let actors = try await desk.database.look(
            "select actor_kind || ' ' || (actor_id = '\(try desk.person(.manager))') from ledger where kind = 'policy_applied'"
        )
        #expect(actors == ["staff true"])
    }

    @Test func `a policy file that is wrong is refused with every line, and nothing changes`() async throws {
        let desk = try await desk()
        try await desk.run { client in
            let file = "head_starts:\n  crisis: soon\nsticky_wiat: 3m\n"
            let refused = try await client.post("/v1/policy", as: .manager, PolicyRequest(file: file))
            #expect(refused.status == 422)
            let faults = refused.problem?.errors ?? []
            #expect(faults.contains { $0.detail.hasPrefix("line 2, column") })
            #expect(faults.contains { $0.detail.contains("line 3, column 1: `sticky_wiat`") })
            // English only for ever: a Spanish lead could go to nobody.
            let closed =
                "escalation:\n  - {after: 0s, minimum_skill: 1, language_relaxed: false, overflow_seats: 0}\n"
            let unroutable = try await client.post("/v1/policy", as: .manager, PolicyRequest(file: closed))
            #expect(unroutable.status == 422)
            #expect(
                try await client.get("/v1/policy", as: .manager).read(PolicyDocument.self).versionInForce == 1
            )
            for path in ["/v1/policy?version=0", "/v1/policy/difference?from=x"] {
                #expect(try await client.get(path, as: .manager).status == 400, "\(path)")
            }
            #expect(try await client.get("/v1/policy?version=7", as: .manager).status == 404)
        }
    }

    @Test func `the staff file comes out as it is, and goes in as a manager changed it`() async throws {
        let desk = try await desk()
        try await desk.run { client in
            let file = try await client.get("/v1/staff/file", as: .manager).read(StaffFileDocument.self).file
            let same = try await client.post(
                "/v1/staff/file", as: .manager, StaffFileRequest(file: file, dryRun: true)
            ).read(StaffFileAnswer.self)
            #expect(same.changes.isEmpty && !same.isApplied && same.people == 4)
            #expect(
                try await client.post("/v1/staff/file", as: .manager, StaffFileRequest(file: file)).status
                    == 409)

            let zone = "America/Los_Angeles"
            let shift = #"{"day": "mon", "start": "09:00", "end": "17:00", "time_zone": "\#(zone)"}"#
            func person(_ login: String) -> String {
                #"{"name": "\#(login.uppercased())", "login": "\#(login)", "role": "staff", "languages": ["en"], "skills": {"detox": 3, "residential": 3, "iop": 4}, "capacity": 2, "shifts": [\#(shift)]}"#
            }
            let changed =
                #"{"site_time_zone": "\#(zone)", "staff": [\#(person("ana")), \#(person("eva"))], "holidays": [{"date": "2026-12-24", "name": "Christmas Eve", "staff": ["eva"]}]}"#
            let answer = try await client.post(
                "/v1/staff/file", as: .manager, StaffFileRequest(file: changed)
            ).read(StaffFileAnswer.self)
            #expect(answer.isApplied && answer.people == 2)
            #expect(answer.changes.contains(FileChange(key: "ana.capacity", from: "5", to: "2")))
            #expect(answer.changes.contains(FileChange(key: "ana.skills.iop", from: "3", to: "4")))
            #expect(
                answer.changes.contains(
                    FileChange(key: "ana.shifts.mon", from: "00:00-00:00 UTC", to: "09:00-17:00")))
            #expect(
                answer.changes.contains(FileChange(key: "ana.shifts.tue", from: "00:00-00:00 UTC", to: nil)))
            #expect(answer.changes.contains(FileChange(key: "eva.role", from: nil, to: "staff")))
            #expect(
                answer.changes.last
                    == FileChange(key: "holidays.2026-12-24", from: nil, to: "Christmas Eve (eva)"))
            #expect(answer.tokens.map(\.login) == ["eva"])
            // The token works, and the people who are not in the file are as they were.
            let eva = try #require(answer.tokens.first?.token)
            let hers = TestDesk(client: client.client, tokens: [.staff: eva])
            #expect(try await hers.get("/v1/me", as: .staff).status == 200)
            let staff = try await client.get("/v1/staff", as: .manager).read(StaffList.self)
            #expect(staff.people.map(\.login) == ["ana", "eva", "manager", "operator", "staff"])
            #expect(staff.people[0].capacity == 2 && staff.people[0].presence == .available)
        }
        let actors = try await desk.database.look("select actor_kind from ledger where kind = 'holidays'")
        #expect(actors == ["staff"])
    }

    @Test func `a staff file that is wrong is refused with every path, and nobody is changed`() async throws {
        let desk = try await desk()
        try await desk.run { client in
            let before = try await client.get("/v1/staff/file", as: .manager).body
            let wrong =
                #"{"site_time_zone": "America/Los_Angeles", "staff": [{"name": "X", "login": "ana", "capcity": 1}]}"#
            let refused = try await client.post("/v1/staff/file", as: .manager, StaffFileRequest(file: wrong))
            #expect(refused.status == 422)
            #expect(
                (refused.problem?.errors ?? []).contains {
                    $0.detail == "staff[0].capcity: unknown field"
                })
            let file = try await client.get("/v1/staff/file", as: .manager).read(StaffFileDocument.self).file
            let moved = file.replacing(
                #""site_time_zone": "America/Los_Angeles""#, with: #""site_time_zone": "UTC""#)
            let elsewhere = try await client.post(
                "/v1/staff/file", as: .manager, StaffFileRequest(file: moved))
            #expect(elsewhere.status == 422, "a desk keeps the zone it was founded with")
            // Nobody is left without a manager by a slip.
            let demoted = try await client.post(
                "/v1/staff/file", as: .manager,
                StaffFileRequest(file: file.replacing(#""role": "manager""#, with: #""role": "staff""#)))
            #expect(
                demoted.status == 422 && demoted.problem?.detail?.hasPrefix("manager: that is you") == true)
            let nameless = file.replacing(
                #""holidays": ["#, with: #""holidays": [{"date": "2027-01-01", "name": ""}"#)
            #expect(nameless != file)
            let unnamed = try await client.post(
                "/v1/staff/file", as: .manager, StaffFileRequest(file: nameless))
            #expect(unnamed.status == 422, "an empty name is told before it is stored")
            #expect(try await client.get("/v1/staff/file", as: .manager).body == before)
        }
    }

    @Test func `nobody but a manager sees or changes the files`() async throws {
        let desk = try await desk()
        try await desk.run { client in
            for role in [Role.staff, .operator, .site] {
                for path in ["/v1/policy", "/v1/policy/versions", "/v1/policy/difference", "/v1/staff/file"] {
                    let status = try await client.get(path, as: role).status
                    #expect(status == 403, "\(role) \(path)")
                }
                let policy = try await client.post(
                    "/v1/policy", as: role, PolicyRequest(file: "wrap_up: 4m\n"))
                let staff = try await client.post("/v1/staff/file", as: role, StaffFileRequest(file: "{}"))
                #expect(policy.status == 403 && staff.status == 403, "\(role)")
            }
        }
        #expect(try await desk.count("select count(*) from policy") == 1)
    }
}
