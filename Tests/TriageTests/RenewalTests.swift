import Admissions
import Testing
import Triage

/// Dangers that were, were never or are somebody else's, and are there now.
@Suite struct `Dangers that are new or there again` {
    private func flags(_ text: String, _ channel: Channel = .webForm) -> [SafetyFlag] {
        Triage.assess(Desk.inquiry(text, channel)).safetyFlags
    }

    private func raisesCrisis(_ text: String) -> Bool { flags(text).contains(where: \.isCrisis) }

    private static let dangers: [(flag: SafetyFlag, had: String)] = [
        (.seizure, "a seizure"), (.hallucinations, "hallucinations"), (.chestPain, "chest pain"),
        (.deliriumTremens, "the DTs"), (.suicidalIdeation, "thoughts of suicide"),
    ]

    @Test(arguments: ["until today", "until last night", "till this morning", "before last night"])
    func `a danger that somebody never had until now is one`(_ time: String) {
        for danger in Self.dangers {
            #expect(
                flags("He never had \(danger.had) \(time).").contains(danger.flag), "\(danger.had) \(time)")
        }
    }

    @Test(arguments: ["until 2019", "until he was twelve, and none since"])
    func `a danger that began long ago is none by that`(_ time: String) {
        for danger in Self.dangers where danger.flag != .deliriumTremens {
            #expect(
                !flags("He never had \(danger.had) \(time).").contains(danger.flag), "\(danger.had) \(time)")
        }
    }

    @Test(arguments: [
        "and had another one this morning", "and it started again last night", "and they're back",
        "and again today",
    ])
    func `a danger of the past is one again where something takes it up`(_ renewal: String) {
        for danger in Self.dangers {
            let text = "I had \(danger.had) in 2019 \(renewal)."
            #expect(flags(text).contains(danger.flag), "\(text)")
        }
    }

    @Test(arguments: [
        "and I'm drinking again now", "and never again", "and it never happened again",
        "and my kids are back",
        "and I had one beer today",
    ])
    func `a danger of the past is none where something else comes again`(_ remark: String) {
        for danger in Self.dangers {
            #expect(
                !raisesCrisis("I had \(danger.had) in 2019 \(remark)."),
                "\(danger.had) \(remark)")
        }
    }

    @Test(arguments: [
        "What do you do if someone has a seizure? My wife just had one.",
        "Do you treat people who have seizures? He is having one right now.",
    ])
    func `a danger that was asked about is one where somebody has it`(_ text: String) {
        #expect(flags(text).contains(.seizure))
    }

    @Test(arguments: [
        "He won't stop hitting me", "I can't get the knife away from him", "no para de golpearme",
        "no suelta el cuchillo", "I can't keep him from hitting her",
    ])
    func `a denial of its end denies no danger`(_ text: String) {
        #expect(flags(text).contains(.violence))
    }

    @Test(arguments: [
        "He hasn't been right since the seizure yesterday", "she doesn't remember the seizure last night",
        "nobody was home when she had the seizure this morning",
    ])
    func `a denial of something else leaves what took place`(_ text: String) {
        #expect(flags(text).contains(.seizure))
    }

    @Test(arguments: [
        "My brother killed himself and I'm going to do the same",
        "my dad killed himself and I want to follow him",
    ])
    func `whoever wants to follow the dead is in danger`(_ text: String) {
        #expect(flags(text).contains(.suicidalIdeation))
    }

    @Test func `whoever wants to quit as a brother did is in none`() {
        #expect(!raisesCrisis("My brother quit drinking and I want to do the same"))
    }
}
