import API
import Admissions
import DeskFiles
import Foundation
import Routing
import Testing

/// Policy files as managers write them: every fault is named with its line, and with what to write instead.
@Suite struct `Policy files` {
    private func faults(_ text: String) -> [String] {
        do {
            _ = try PolicyFile(yaml: Array(text.utf8))
            return []
        } catch {
            return error.faults.map(\.text)
        }
    }

    private static let sample: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "deploy/sample/policy.yaml")
        return (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }()

    @Test func `the sample is the standard policy, and what show writes of it`() throws {
        #expect(try PolicyFile(yaml: Array(Self.sample.utf8)).policy == .standard)
        #expect(Self.sample == PolicyYAML.text(of: .standard))
    }

    @Test func `a file has the keys of the stored document, and each is explained in the sample`() throws {
        let document = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Policy.standard))
        let names = names(in: document).subtracting(["version"])
        #expect(names.count > 20)
        for name in names {
            #expect(
                Self.sample.split(separator: "\n").contains {
                    $0.contains("\(name): ") && $0.contains("#") || $0.hasPrefix("\(name):")
                }, "\(name)")
        }
        let written = Self.sample.matches(of: /(?m)^ *(?:- )?([a-z_]+):/).map { String($0.output.1) }
        #expect(names == Set(written))
    }

    private func names(in value: Any) -> Set<String> {
        if let members = value as? [String: Any] {
            return Set(members.keys).union(members.values.flatMap { names(in: $0) })
        }
        return Set((value as? [Any] ?? []).flatMap { names(in: $0) })
    }

    @Test func `every policy that can be written reads back the same`() throws {
        var other = Policy.standard
        other.headStarts.iop = .milliseconds(1500)
        other.escalation.removeLast()
        other.contactTargets = [ContactTarget(urgency: 0, accepted: .seconds(5), contacted: .hours(2))]
        other.skillBands = [5]
        other.callOuts = [CallOut(call: .onCall, after: .seconds(30))]
        for policy in [Policy.standard, other] {
            #expect(try PolicyFile(yaml: Array(PolicyYAML.text(of: policy).utf8)).policy == policy)
        }
    }

    @Test func `whole sections may be left out, and the completed file says them`() throws {
        let text =
            "# ours\nwrap_up: 5m\nhead_starts:\n"
            + "  {crisis: 24h, urgent: 4h, detox: 2h, residential: 20m, needs_clarification: 15m, iop: 0s, on_the_line: 30m}"
        let file = try PolicyFile(yaml: Array(text.utf8))
        #expect(file.policy.wrapUp == .minutes(5))
        #expect(file.policy.headStarts.detox == .hours(2))
        #expect(file.policy.escalation == Policy.standard.escalation)
        #expect(file.omitted.count == 12 && !file.omitted.contains("wrap_up"))
        #expect(file.lines["wrap_up"] == 2 && file.lines["head_starts.detox"] == 4)
        #expect(file.completed.hasPrefix(text + "\n\n# Left out"))
        let completed = try PolicyFile(yaml: Array(file.completed.utf8))
        #expect(completed.omitted.isEmpty && completed.policy == file.policy)
        #expect(completed.completed == file.completed)
    }

    @Test(arguments: ["{wrap_up: 5m}", "wrap_up: 5m\n...\n"])
    func `a file that cannot be added to is completed all the same`(text: String) throws {
        let file = try PolicyFile(yaml: Array(text.utf8))
        let completed = try PolicyFile(yaml: Array(file.completed.utf8))
        #expect(completed.omitted.isEmpty && completed.policy == file.policy)
    }

    private static let starts =
        "urgent: 4h, detox: 1h, residential: 20m, needs_clarification: 15m, iop: 0s, on_the_line: 0s"
    private static let weights = "residential: 100, iop: 80, needs_clarification: 80"

    @Test(arguments: [
        (
            "head_start: 1h",
            "line 1, column 1: `head_start` is not a key of a policy; did you mean `head_starts`?"
        ),
        (
            "call_outs:\n  - {call: manager, after: 0s}",
            "line 2, column 12: `call_outs[0].call`: `manager` is none of shift_lead, on_call, managers; did you mean `managers`?"
        ),
        (
            "call_outs:\n  - {call: on_call, after: 1m}\n  - {call: managers, after: 1m}",
            "line 3, column 29: `call_outs[1]`: its `after` is not later than the row before"
        ),
        ("# x\nwrapUp: 5m", "line 2, column 1: `wrapUp` is not a key of a policy; did you mean `wrap_up`?"),
        (
            "crisis: 3h",
            "line 1, column 1: `crisis` is not a key of a policy: it belongs into `head_starts` or `offer_deadlines`"
        ),
        (
            "version: 4",
            "line 1, column 1: `version` does not stand in the file: the desk numbers each version when it is applied"
        ),
        (
            "wrap_up: 5",
            "line 1, column 10: `wrap_up`: `5` is not a duration; write a whole number and a unit (s, m, h), such as 30m"
        ),
        ("wrap_up: 5 Min", "line 1, column 10: `wrap_up`: `5 Min` is not a duration; write 5m"),
        ("sticky_wait: 2 days", "line 1, column 14: `sticky_wait`: `2 days` is not a duration; write 48h"),
        (
            "wrap_up: 1.5h",
            "line 1, column 10: `wrap_up`: `1.5h` is not a duration; write a whole number and a unit (s, m, h), such as 30m"
        ),
        ("wrap_up: -5m", "line 1, column 10: `wrap_up`: -5m is out of range, 0s to 8h"),
        ("wrap_up: 9h", "line 1, column 10: `wrap_up`: 9h is out of range, 0s to 8h"),
        ("wrap_up:", "line 1, column 9: `wrap_up` has no value: a duration such as 30m is expected"),
        ("wrap_up: [5m]", "line 1, column 10: `wrap_up`: a duration such as 30m is expected"),
        ("presence_expiry: 30s", "line 1, column 18: `presence_expiry`: 30s is out of range, 1m to 24h"),
        ("away_after_lapses: 0", "line 1, column 20: `away_after_lapses`: 0 is out of range, 1 to 100"),
        (
            "away_after_lapses: 03",
            "line 1, column 20: `away_after_lapses`: `03` is not a whole number, 1 to 100"
        ),
        (
            "head_starts: {crisis: -1h, \(starts)}",
            "line 1, column 23: `head_starts.crisis`: -1h is out of range, 0s to 168h"
        ),
        (
            "head_starts: {\(starts)}",
            "line 1, column 14: `head_starts` lacks `crisis`: write it out (the standard is 24h)"
        ),
        ("head_starts:", "line 1, column 13: `head_starts` has no value"),
        ("head_starts: 5m", "line 1, column 14: `head_starts`: keys and values are expected"),
        (
            "offer_deadlines:\n  crisis: 4s\n  other: 5m",
            "line 2, column 11: `offer_deadlines.crisis`: 4s is out of range, 5s to 24h"
        ),
        (
            "offer_deadlines: {crisis: 9s, others: 5m, other: 5m}",
            "line 1, column 31: `others` is not a key of `offer_deadlines`; did you mean `other`?"
        ),
        (
            "care_weights: {detox: 0, \(weights)}",
            "line 1, column 23: `care_weights.detox`: 0 is out of range, 1 to 1000"
        ),
        (
            "care_weights: {detox: 1001, \(weights)}",
            "line 1, column 23: `care_weights.detox`: 1001 is out of range, 1 to 1000"
        ),
        ("skill_bands: [2, 4]", "line 1, column 18: `skill_bands[1]`: 4 is not below the 2 before it"),
        ("skill_bands: [6]", "line 1, column 15: `skill_bands[0]`: 6 is out of range, 1 to 5"),
        ("skill_bands: []", "line 1, column 14: `skill_bands`: a list of 1 to 5 is expected"),
        (
            "contact_targets: [{urgency: 5, contacted: 1m}]",
            "line 1, column 29: `contact_targets[0]`: the last row has urgency 5, so leads below it have no target; it must be 0"
        ),
        (
            "contact_targets:\n- {urgency: 0, contacted: 1m}\n- {urgency: 0, contacted: 2m}",
            "line 3, column 13: `contact_targets[1]`: urgency 0 is not below the 0 before it"
        ),
        (
            "contact_targets: [{urgency: 0, accepted: 2m, contacted: 1m}]",
            "line 1, column 42: `contact_targets[0]`: accepted is later than contacted"
        ),
        (
            "a: &x 1",
            "line 1, column 4: anchors, aliases and tags (& * !) have no place in a policy: write the value out"
        ),
        (
            "wrap_up: !!str 5m",
            "line 1, column 10: anchors, aliases and tags (& * !) have no place in a policy: write the value out"
        ),
        (
            "wrap_up: 5m\n---\nwrap_up: 6m",
            "line 2, column 1: a second document begins here: a file is one policy"
        ),
        ("head_starts:\n\tcrisis: 1h", "line 2, column 1: not YAML: indent with spaces, not with tabs"),
        ("wrap_up: \"5m", "line 1, column 13: not YAML: found unexpected end of stream"),
        ("wrap_up: 5\u{1}m", "line 1, column 11: not YAML: control characters are not allowed"),
        (
            String(repeating: "[", count: 5000),
            "line 1, column 1: it is nested too deeply: no key of a policy has more than two above it"
        ),
        (String(repeating: "#", count: 70_000), "the file is larger than 64 KiB: a policy has a page or two"),
        (
            "",
            "there are no keys in it; deploy/sample/policy.yaml shows a policy, and so does `leadlined policy show`"
        ),
        (
            "# only this",
            "there are no keys in it; deploy/sample/policy.yaml shows a policy, and so does `leadlined policy show`"
        ),
        (
            "- 1",
            "there are no keys in it; deploy/sample/policy.yaml shows a policy, and so does `leadlined policy show`"
        ),
    ])
    func `a fault is named with its line and what to write instead`(text: String, fault: String) {
        #expect(faults(text) == [fault])
    }

    @Test(arguments: [
        ("after: 1s", "after: 5m", "[0]`: the first row says who may take a lead at once: its `after` is 0s"),
        ("after: 0s", "after: 0s", "[1]`: its `after` is not later than the row before"),
        (
            "minimum_skill: 2", "minimum_skill: 3",
            "[1]`: it is stricter than the row before (minimum_skill 2), so a lead would lose people by waiting"
        ),
        (
            "language_relaxed: true", "language_relaxed: false",
            "[1]`: it is stricter than the row before (language_relaxed true), so a lead would lose people by waiting"
        ),
        (
            "overflow_seats: 2", "overflow_seats: 1",
            "[1]`: it is stricter than the row before (overflow_seats 2), so a lead would lose people by waiting"
        ),
        ("language_relaxed: no", "after: 5m", "[0].language_relaxed`: `no` is neither true nor false"),
        ("overflow_seats: -1", "after: 5m", "[0].overflow_seats`: -1 is out of range, 0 to 100"),
        ("minimum_skill: 0", "after: 5m", "[0].minimum_skill`: 0 is out of range, 1 to 5"),
    ])
    func `escalation rows only ever relax`(first: String, second: String, fault: String) throws {
        func row(_ change: String, after: String) -> String {
            let keys = [
                "after: \(after)", "minimum_skill: 2", "language_relaxed: false", "overflow_seats: 0",
            ]
            let name = change.prefix { $0 != ":" }
            return "- {" + keys.map { $0.hasPrefix(name) ? change : $0 }.joined(separator: ", ") + "}"
        }
        let found = faults("escalation:\n\(row(first, after: "0s"))\n\(row(second, after: "5m"))\n")
        #expect(found.count == 1)
        #expect(found.first?.hasSuffix(fault) == true, "\(found)")
        #expect(found.first?.hasPrefix(fault.hasPrefix("[0]") ? "line 2, " : "line 3, ") == true, "\(found)")
    }

    @Test func `all faults are told at once, in the order of their lines, repeated keys among them`() {
        let found = faults(
            """
            wrap_up: 5
            offer_deadlines:
              other: 5m
              other: 6m
              crisis: 1s
            wrap_up: 6m
            head_start: 1h
            """)
        #expect(found.map { $0.prefix(7) } == ["line 1,", "line 3,", "line 5,", "line 7,"])
        #expect(found[0] == "line 1, column 1: `wrap_up` stands more than once in its section: keep one")
        #expect(found[1] == "line 3, column 3: `other` stands more than once in its section: keep one")
    }

    @Test func `characters that mean something elsewhere are allowed in comments and quotes`() throws {
        let text = "# a & b, *c, !d\nwrap_up: \"5m\" # & so on\nsticky_wait: '2m'\n"
        #expect(try PolicyFile(yaml: Array(text.utf8)).policy.wrapUp == .minutes(5))
        #expect(throws: PolicyFileFaults.self) { try PolicyFile(yaml: [0x77, 0xFF]) }
    }

    @Test(.timeLimit(.minutes(1)), arguments: [("[x \", ", ", y \"]"), ("{a: \"one\ntwo\", b: [", "]}")])
    func `aliases that hide behind quotes cannot make a small file a large one`(before: String, after: String)
    {
        var list = ["&a [0,0,0,0,0,0,0,0,0,0]"]
        for (last, name) in zip("abcdefghi", "bcdefghij") {
            list.append("&\(name) [" + Array(repeating: "*\(last)", count: 10).joined(separator: ",") + "]")
        }
        let text = "skill_bands: \(before)\(list.joined(separator: ", ")), {? *j : 1}\(after)\n"
        #expect(faults(text).first?.contains("anchors, aliases and tags") == true)
    }

    @Test func `two policies are compared by value, key by key`() {
        var other = Policy.standard
        other.version = 9
        #expect(FileChange.between(.standard, other).isEmpty)
        other.headStarts.detox = .minutes(90)
        other.contactTargets[0].accepted = nil
        other.escalation.removeLast()
        other.skillBands = [3]
        let changes = FileChange.between(.standard, other)
        #expect(
            changes.map(\.key) == [
                "head_starts.detox", "contact_targets[0].accepted", "escalation[3].after",
                "escalation[3].minimum_skill", "escalation[3].language_relaxed",
                "escalation[3].overflow_seats",
                "skill_bands",
            ])
        #expect(changes[0].from == "1h" && changes[0].to == "90m")
        #expect(changes[1].to == nil && changes[6].to == "[3]")
        let back = FileChange.between(other, .standard)
        #expect(Set(back.map { [$0.key, $0.to, $0.from] }) == Set(changes.map { [$0.key, $0.from, $0.to] }))
    }

    @Test func `doubts are told of what is allowed and seldom meant, and none of the standard`() {
        #expect(PolicyDoubt.all(of: .standard).isEmpty)
        var other = Policy.standard
        other.headStarts.detox = .hours(30)
        other.offerDeadlines.other = .minutes(20)
        other.stickyWait = .minutes(15)
        other.escalation[0].minimumSkill = 3
        for index in other.escalation.indices { other.escalation[index].minimumSkill = 3 }
        #expect(
            PolicyDoubt.all(of: other).map(\.key) == [
                "head_starts.detox", "head_starts.detox", "contact_targets[1].contacted",
                "contact_targets[2].contacted", "escalation[3].minimum_skill", "sticky_wait",
            ])
    }
}
