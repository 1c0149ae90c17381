import API
import Admissions
import Testing
import TriageEvaluation

@Suite struct `Hostile texts and their check` {
    @Test func `a seed always makes the same inquiry, and seeds make many`() throws {
        let samples = SmallFile.file().cases.map(\.inquiry)
        var made: Set<[UInt8]> = []
        for seed in UInt64(0)..<200 {
            let first = try Wire.encode(FuzzInput(seed: seed, samples: samples).inquiry)
            #expect(try Wire.encode(FuzzInput(seed: seed, samples: samples).inquiry) == first)
            made.insert(first)
        }
        #expect(made.count > 150)
        #expect(FuzzInput(seed: 1, samples: []).inquiry.text.unicodeScalars.count <= 10_000)
    }

    @Test(arguments: HostileText.allCases)
    func `a hostile text is as long as asked`(_ kind: HostileText) {
        var random = SeededRandom(seed: 9)
        #expect(kind.text(scalars: 777, using: &random).unicodeScalars.count == 777)
        #expect(kind.text(scalars: 0, using: &random).isEmpty)
    }

    @Test func `a sound assessment has no faults`() {
        let sound = SmallFile.assessment(.detox, .detox, "D1", [.overdose], alsoFired: ["D6", "I2a"])
        #expect(AssessmentFaults.of(sound, for: SmallFile.inquiry("x")) == [])
    }

    private static let broken: [@Sendable (inout Assessment) -> Void] = [
        { $0.leadQueue = nil },
        { $0.levelOfCare = .notALead },
        { $0.urgency = 101 },
        { $0.priority = .high },
        { $0.needsCallback = false },
        { $0.safetyFlags = [] },
        { $0.safetyFlags = [.violence, .overdose] },
        { $0.alsoFired = ["D1"] },
        { $0.alsoFired = ["I2a", "D6"] },
        { $0.ruleID = "Z9" },
        { $0.evidence = [] },
        { $0.evidence.removeLast() },
        { $0.evidence[0].span = nil },
        { $0.evidence[0].span = Span(0, 0) },
        { $0.evidence[0].span = Span(0, 2) },
    ]

    @Test(arguments: broken.indices)
    func `each broken demand is a fault`(_ index: Int) {
        var assessment = SmallFile.assessment(.detox, .detox, "D1", [.overdose], alsoFired: ["D6"])
        Self.broken[index](&assessment)
        #expect(!AssessmentFaults.of(assessment, for: SmallFile.inquiry("x")).isEmpty)
    }
}
