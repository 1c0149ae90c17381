import Foundation
import Glibc
import Testing

/// The service killed at random moments of a working day.
@Suite("leadlined: crashes", .serialized, .timeLimit(.minutes(10))) struct LeadlinedCrashTests {
    private static let kills = 4

    @Test(arguments: [UInt64(20_261_120)])
    func
        `killed at random moments, it loses no acknowledged inquiry, stores none twice, and no lead has two owners`(
            seed: UInt64
        ) async throws
    {
        let folder = try TestFolder()
        var random = SplitMix64(state: seed)
        var (service, port) = try await LeadlinedProcess.serve(folder)
        let day = CrashedDay(seed: seed, tokens: try await tokens(folder))
        await day.open(port: port)
        try await withThrowingTaskGroup(of: Void.self) { desk in
            for sender in 0..<3 { desk.addTask { await day.post(as: sender) } }
            for person in CrashedDay.people { desk.addTask { await day.work(as: person) } }
            for _ in 0..<Self.kills {
                await day.waitForAcknowledgements(Int.random(in: 10...40, using: &random))
                service.signal(SIGKILL)
                #expect(await service.ending().code == nil)
                await day.close()
                (service, port) = try await LeadlinedProcess.serve(folder)
                await day.open(port: port)
            }
            await day.waitForAcknowledgements(20)
            await day.end()
            try await desk.waitForAll()
        }
        let outcome = await day.outcome
        #expect(outcome.acknowledged.count >= 4 * 10 + 20)
        #expect(outcome.accepted.count > 0, "nobody worked, so nothing about owners was shown")
        #expect(outcome.strangeAnswers.isEmpty)
        #expect(outcome.acceptedTwice.isEmpty)

        let token = await day.siteToken
        for body in outcome.acknowledged {
            let answer = await LeadlinedHTTP(port: port, token: token).send("POST", "/v1/inquiries", body)
            #expect(answer?.status == 200, "an acknowledged inquiry is there, once")
        }
        let check = try await LeadlinedProcess.run("check", "invariants", "--data", folder.data, in: folder)
        #expect(check.code == 0, "\(check.output)")
        #expect(check.output.contains("ok           each decision batch decides the same again"))
        service.signal(SIGTERM)
        #expect(await service.ending().code == 0)
        #expect(await folder.databaseIsGone())
    }

    /// Makes the people and a site: their tokens by login, the site's as `site`.
    private func tokens(_ folder: TestFolder) async throws -> [String: String] {
        let shifts = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { day in
            #"{"day": "\#(day)", "start": "00:00", "end": "00:00", "time_zone": "America/Los_Angeles"}"#
        }
        let people = CrashedDay.people.map { login in
            """
            {"name": "Some Body", "login": "\(login)", "role": "staff", "languages": ["en"], "capacity": 100,
             "skills": {"detox": 5, "residential": 5, "iop": 5}, "shifts": [\(shifts.joined(separator: ","))]}
            """
        }
        let file = try folder.file(
            "staff.json",
            #"{"site_time_zone": "America/Los_Angeles", "staff": [\#(people.joined(separator: ","))]}"#)
        let staff = try await LeadlinedProcess.run("staff", "import", file, "--data", folder.data, in: folder)
        let site = try await LeadlinedProcess.run("site", "token", "site", "--data", folder.data, in: folder)
        var tokens: [String: String] = [:]
        for line in (staff.output + "site\t\(site.output)").split(separator: "\n") {
            let words = line.split(separator: "\t").map(String.init)
            if let login = words.first, let token = words.last { tokens[login] = token }
        }
        guard tokens.count == 3 else { throw TestProcessError(staff.errors + site.errors) }
        return tokens
    }
}

/// Random numbers that a seed repeats (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
