import Admissions
import Testing

struct LeadStateTests {
    @Test func `every event moves some lead, and every state but the first can be left or is final`() {
        let events = Set(LeadTransition.table.map(\.event))
        #expect(events == Set(LeadEvent.allCases))
        for state in LeadState.allCases {
            #expect(LeadTransition.table.contains { $0.to == state })
            #expect(LeadTransition.table.contains { $0.from == state })
        }
    }

    @Test func `an event from a state leads to one state, but for unmerge, which restores`() {
        for move in LeadTransition.table where move.event != .intake && move.event != .unmerge {
            let same = LeadTransition.table.filter { $0.from == move.from && $0.event == move.event }
            #expect(same.count == 1)
        }
    }

    @Test func `moves outside the table are refused`() {
        #expect(!LeadTransition.isAllowed(from: .waiting, event: .accept, to: .owned))
        #expect(!LeadTransition.isAllowed(from: .closed, event: .offer, to: .offered))
        #expect(!LeadTransition.isAllowed(from: .setAside, event: .offer, to: .offered))
        #expect(!LeadTransition.isAllowed(from: .closed, event: .merge, to: .merged))
    }

    @Test func `only open leads can be merged away`() {
        let merged = LeadTransition.table.filter { $0.event == .merge }.compactMap(\.from)
        #expect(Set(merged) == Set(LeadState.allCases.filter(\.isOpen)))
    }

    @Test func `crisis flags come first in the table and each has a desk action`() {
        let crises = SafetyFlag.allCases.prefix { $0.isCrisis }
        #expect(crises.count == 8)
        #expect(!SafetyFlag.allCases.dropFirst(8).contains { $0.isCrisis })
        #expect(SafetyFlag.allCases.allSatisfy { !$0.deskAction.isEmpty })
    }
}
