import Admissions
import Foundation
import Testing
import leadlined

@Suite("leadlined: the folder's clock") struct LeadlinedClockTests {
    private let now = Instant(seconds: 1_800_000_000)
    private let start = Instant(seconds: 1_790_000_000)

    private func begin(_ mark: FolderClock?, _ setting: String?, at now: Instant) throws -> FolderClock {
        try FolderClock.beginning(
            mark: mark, setting: setting.flatMap { ClockSetting($0) }, at: now, folder: "/srv/desk")
    }

    private func played(desk: Instant, real: Instant) -> FolderClock {
        .played(PlayedTime(start: start, rate: 500, desk: desk, real: real, isRunning: true))
    }

    private func stopped(at desk: Instant) -> PlayedTime {
        PlayedTime(start: start, rate: 500, desk: desk, real: now)
    }

    @Test func `a new folder takes the clock it is given`() throws {
        #expect(try begin(nil, nil, at: now) == .real)
        #expect(try begin(nil, "\(start)x500", at: now) == .played(stopped(at: start)))
    }

    @Test func `a folder of the real clock refuses to be played in`() {
        let fault = #expect(throws: CommandFault.self) { try begin(.real, "\(start)x500", at: now) }
        #expect(fault?.kind == .wrongSetting)
        #expect(fault?.what.contains("/srv/desk") == true)
    }

    @Test func `a folder made for play refuses the real clock and names the start to go on with`() {
        let fault = #expect(throws: CommandFault.self) {
            try begin(played(desk: start, real: now), nil, at: now)
        }
        #expect(fault?.kind == .wrongSetting)
        #expect(fault?.next?.contains("--clock \(start)") == true)
    }

    @Test func `the same start goes on exactly where the clock was stopped, however long ago`() throws {
        let reached = start + .hours(9)
        let next = try begin(.played(stopped(at: reached)), "\(start)x500", at: now + .hours(24))
        #expect(
            next == .played(PlayedTime(start: start, rate: 500, desk: reached, real: now + .hours(24))))
        let set = now + .hours(25)
        #expect(
            next.running(from: set)
                == .played(PlayedTime(start: start, rate: 500, desk: reached, real: set, isRunning: true)))
    }

    @Test func `after a SIGKILL the clock goes on after all it can have read`() throws {
        let reached = start + .hours(9)
        let next = try begin(played(desk: reached, real: now), "\(start)x500", at: now + .hours(24))
        guard case .played(let time) = next else {
            Issue.record("a played clock stays one")
            return
        }
        // What a killed service may not have written down any more.
        #expect(time.desk == reached + PlayedTime.longestGap * 500)
        #expect(time.real == now + .hours(24))
        #expect(time.start == start)
    }

    @Test func `a later start jumps ahead, an earlier one is refused`() throws {
        let reached = start + .hours(9)
        let later = start + .hours(20)
        #expect(
            try begin(played(desk: reached, real: now), "\(later)x2", at: now)
                == .played(PlayedTime(start: later, rate: 2, desk: later, real: now)))
        #expect(throws: CommandFault.self) {
            try begin(played(desk: reached, real: now), "\(start + .hours(3))x2", at: now)
        }
    }

    @Test func `a reading never goes back and moves at its rate while the service runs`() {
        #expect(stopped(at: start).reading(at: now + .hours(1)) == start)
        let time = PlayedTime(start: start, rate: 500, desk: start, real: now, isRunning: true)
        #expect(time.reading(at: now - .seconds(9)) == start)
        #expect(time.reading(at: now + .seconds(1)) == start + .seconds(500))
        #expect(time.reading(at: now + .hours(1)) == start + .seconds(1000))
    }

    @Test func `the mark reads back as it was written, and a mark that says neither is refused`() throws {
        for mark in [FolderClock.real, played(desk: start + .hours(1), real: now)] {
            let json = try JSONEncoder().encode(mark)
            #expect(try JSONDecoder().decode(FolderClock.self, from: json) == mark)
        }
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(FolderClock.self, from: Data(#"{"clock":"played"}"#.utf8))
        }
    }
}
