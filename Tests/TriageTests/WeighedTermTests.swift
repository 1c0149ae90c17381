import Admissions
import Testing
import Triage

/// What cards learn from.
@Suite struct `Weighed terms` {
    private func terms(_ text: String) -> [String] {
        weighedTerms(Desk.inquiry(text, .webForm)).joined().map(\.text).filter { !$0.hasPrefix("*") }
    }

    @Test(arguments: [
        ["stop", "stopped", "stopping", "stops"], ["regalo", "regaló", "regalando", "regaladas"],
        ["call", "calls", "called"], ["flimflam", "flimflams", "flimflammed"],
    ])
    func `words that differ by an ending are one term`(_ words: [String]) {
        #expect(Set(words.map(terms)).count == 1)
    }

    @Test(arguments: [["bed", "bee"], ["sing", "sin"]])
    func `a short word keeps its ending`(_ words: [String]) {
        #expect(Set(words.map(terms)).count == words.count)
    }

    @Test func `pairs follow each other in one sentence`() {
        #expect(
            terms("The garden. Flimflam grows").filter { $0.contains(" ") } == [
                "the garden", "the <outdoors>", "flimflam grow",
            ])
    }

    @Test func `a phrase that denies its own words makes other words of them`() {
        #expect(terms("No plans to hurt myself").allSatisfy { $0.hasPrefix("~") })
    }

    @Test func `words of one kind share a term in both languages, and so do kinds not far from each other`() {
        for text in ["I gave the old dog", "regalé al perro"] {
            #expect(terms(text).contains("<give>"))
            #expect(terms(text).contains("<give> <pet>"))
        }
        #expect(!terms("I gave. The dog").contains("<give> <pet>"))
        #expect(!terms("gave it up for that one and the other dog").contains("<give> <pet>"))
    }

    @Test(arguments: [
        "Pepperoni pizza, pepperoni calzone, pepperoni rolls.",
        "I have a sore throat. Throat spray helps my throat.",
        "He fixed the knob. New knob, old knob, knob again.",
        "My bat, his bat and a new bat for Little League.",
    ])
    func `a word said over and over tells no more than once`(_ text: String) {
        #expect(Triage.assess(Desk.inquiry(text, .webForm)).safetyFlags == [])
    }

    @Test func `a kind is a pair with the word beside it`() {
        #expect(terms("my dog sleeps").contains("my <pet>"))
        #expect(terms("dog whose").contains("<pet> whos"))
    }
}
