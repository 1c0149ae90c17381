import API
import Admissions
import Synchronization
import Testing
import leadline

/// Counts calls, from 1.
final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}

@Suite struct `Client pictures` {
    static let crisis = Sample.lead(
        "3f9a2c", state: .offered, isMine: true, flags: [.minor, .suicidalIdeation])

    @Test func `of a queue have the danger and what to do about it above everything`() {
        var lead = Self.crisis
        lead.contactDue = Sample.now + .minutes(4)
        lead.offerDeadline = Sample.now + .seconds(48)
        let view = QueueView(Sample.listing([Sample.lead("11aa22"), lead]), screen: FakeService().screen())
        let lines = view.lines()
        #expect(lines[1].hasPrefix("CRISIS  3f9a2c  suicidal ideation: 988 warm transfer"))
        #expect(lines[2] == "On offer to you: 3f9a2c detox, 0:48 left.  leadline accept")
        #expect(lines.contains { $0.hasPrefix("LEAD") && $0.contains("CONTACT DUE") })
    }

    @Test func `of a queue never wrap`() {
        let leads = SafetyFlag.allCases.map { Sample.lead("3f9a2c", flags: [$0, .pregnancy]) }
        let view = QueueView(Sample.listing(leads), screen: FakeService().screen())
        let table = view.lines().drop { !$0.hasPrefix("LEAD") }
        for line in table { #expect(displayWidth(line) <= 100, "\(line)") }
    }

    @Test func `of an offer have both answers and the time left`() {
        var lead = Self.crisis
        lead.offerDeadline = Sample.now + .seconds(48)
        let text = OfferCard(lead, clock: Sample.clock, screen: FakeService().screen()).lines().joined(
            separator: "\n")
        #expect(text.hasPrefix("CRISIS  suicidal ideation: 988 warm transfer"))
        #expect(text.contains("0:48 left"))
        #expect(text.contains("leadline accept 3f9a2c") && text.contains("leadline decline 3f9a2c"))
    }

    @Test(
        arguments: [
            (true, "voicemail is fine"), (false, "DO NOT LEAVE A VOICEMAIL"), (nil, "Voicemail not cleared"),
        ] as [(Bool?, String)])
    func `of a lead say whether a voicemail is safe, and take unknown for no`(
        _ answer: Bool?, _ expected: String
    ) {
        #expect(card(voicemail: answer, text: "x").contains(expected))
    }

    @Test func `of a lead show a caller's words without letting them draw`() {
        let text = card(voicemail: nil, text: "line one\nline two\u{1B}]0;owned\u{07}\u{202E}drow")
        #expect(text.contains("  line one\n  line two·]0;owned·drow"))
        #expect(!text.unicodeScalars.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `under watch ring once for a new offer and count down between polls`() {
        let service = FakeService()
        let clock = Mutex(Sample.now)
        let picture = WatchPicture(screen: service.screen(isTerminal: true), form: .list) {
            clock.withLock { $0 }
        }
        var lead = Self.crisis
        lead.offerID = OfferID(1)
        lead.offerDeadline = Sample.now + .seconds(48)
        picture.show(Sample.listing([lead]))
        #expect(service.data.filter { $0 == "\u{07}" }.count == 1)
        #expect(service.data.contains("0:48 left"))
        clock.withLock { $0 = Sample.now + .seconds(8) }
        picture.tick()
        #expect(service.data.contains("0:40 left"))
        picture.show(Sample.listing([lead]))
        #expect(service.data.filter { $0 == "\u{07}" }.count == 1)
    }

    @Test func `under watch say when they are stale, and stop saying it`() {
        let service = FakeService()
        let picture = WatchPicture(screen: service.screen(isTerminal: true), form: .list) { Sample.now }
        picture.show(Sample.listing([Sample.lead("11aa22")]))
        picture.showStale(because: Failure(.unreachable, "nobody answers"))
        #expect(service.data.contains("STALE: nobody answers, the list is of 14:05:00. Trying again."))
        let before = service.data.count
        picture.show(Sample.listing([Sample.lead("11aa22")]))
        #expect(!service.data.dropFirst(before).contains("STALE"))
    }

    @Test func `under watch keep the danger when the terminal is too low`() {
        let service = FakeService()
        let picture = WatchPicture(screen: service.screen(isTerminal: true, rows: 6), form: .list) {
            Sample.now
        }
        var lead = Self.crisis
        lead.contactDue = Sample.now
        picture.show(Sample.listing([lead] + (0..<40).map { Sample.lead("11aa\(10 + $0)") }))
        #expect(service.data.filter { $0 == "\n" }.count == 5)
        #expect(service.data.contains("CRISIS") && service.data.contains("more lines"))
    }

    @Test func `under watch are printed to a pipe once a change`() {
        let service = FakeService()
        let picture = WatchPicture(screen: service.screen(), form: .json) { Sample.now }
        picture.show(Sample.listing([]))
        picture.show(Sample.listing([]))
        picture.tick()
        var changed = Sample.listing([])
        changed.version = "2"
        picture.show(changed)
        #expect(service.data.split(separator: "\n").count == 2)
        #expect(!service.data.contains("\u{1B}"))
    }

    private func card(voicemail: Bool?, text: String) -> String {
        let details = Sample.details(
            of: Sample.lead("3f9a2c", state: .owned, isMine: true), voicemail: voicemail, text: text)
        return LeadCard(details, screen: FakeService().screen()).lines().joined(separator: "\n")
    }
}
