import Admissions
import Testing
import Triage

/// Words that look like something else: an amount like a gravidity, a number like a sentence's end, a son like his age.
@Suite struct `Look-alikes` {
    private func assess(_ text: String, _ channel: Channel = .webForm) -> Assessment {
        Triage.assess(Desk.inquiry(text, channel))
    }

    @Test(arguments: [
        "meth 1g a week for 8 months", "cocaine, 1 g a day for 6 months", "phenibut 3g a day for 6 months",
    ])
    func `grams a day for some months are no pregnancy`(_ text: String) {
        #expect(!assess(text).safetyFlags.contains(.pregnancy))
    }

    @Test(arguments: ["G2P1 at 28 wks, uses perc daily", "G3 32 wks, etoh daily", "30 wks G2, fent daily"])
    func `a gravidity is one`(_ note: String) {
        #expect(assess(note, .phone).safetyFlags.contains(.pregnancy))
    }

    @Test(arguments: ["hijo de 22", "hijo 22", "hijo de 22 años", "esposo de 40", "hija de 31"])
    func `a relation with an age is who the note is about`(_ person: String) {
        let wish = assess("llama la mamá, \(person), dice que se quiere matar", .phone)
        #expect(wish.safetyFlags.contains(.suicidalIdeation))
        #expect(assess("madre, \(person), toma vodka diario", .phone).ruleID == "D2")
    }

    @Test(arguments: ["BAL .28 in ER, shakes", "BAL 0.28 in ER, shakes"])
    func `a number may begin with its point`(_ note: String) {
        #expect(assess(note, .phone).ruleID == "D1")
    }

    @Test func `a grief or a loss is no subject of what comes after`() {
        #expect(
            assess("I lost my brother to an overdose in May and started drinking wine every night")
                .levelOfCare
                == .detox)
        #expect(assess("I buried my dad in May and started using heroin").ruleID == "D3")
        #expect(assess("Perdí a mi hermano en mayo y empecé a tomar vodka diario").levelOfCare == .detox)
    }

    @Test(arguments: ["my boss cut again my hours", "they cut last week our pay", "he cut tonight the grass"])
    func `what a boss or a gardener cuts is no harm to oneself`(_ text: String) {
        #expect(!assess(text).safetyFlags.contains(.suicidalIdeation))
    }

    @Test(arguments: ["court date is 11/25, meth daily", "Is 11/30 open?", "court is 12/10"])
    func `a date is nobody's age`(_ text: String) {
        #expect(!assess(text).safetyFlags.contains(.minor))
    }

    @Test(arguments: ["I have a six month old baby and drink", "my daughter has a 3 month old baby"])
    func `a baby that is born is no pregnancy`(_ text: String) {
        #expect(!assess(text).safetyFlags.contains(.pregnancy))
    }

    @Test(arguments: [
        "im pregnant boyfriend beats me and we both use",
        "I am 5 months pregnant. Mom wants me in rehab for the pills",
        "my girlfriend (she is pregnant, due in May) uses fentanyl", "my pregnant wife uses heroin",
    ])
    func `whoever is named behind a pregnancy takes it from nobody`(_ text: String) {
        #expect(assess(text).safetyFlags.contains(.pregnancy))
    }

    @Test(arguments: [
        "On methadone 80mg daily at a clinic for 4 years, stable, need a therapist",
        "Suboxone 16mg prescribed, stable.",
    ])
    func `who is stable on what was prescribed needs no detox`(_ text: String) {
        #expect(assess(text).levelOfCare != .detox)
    }

    @Test func `a bare w is with, and a week after a number`() {
        #expect(assess("i drink w my friends on fridays").ruleID == "I3b")
        #expect(assess("36F, 30 w pregnant, percs daily", .phone).safetyFlags.contains(.pregnancy))
    }

    @Test func `rain all week is no rhythm of use`() {
        #expect(assess("It has been raining here all week. Fentanyl").ruleID == "C2")
    }

    @Test func `whoever lies on a floor and does not breathe sees no floor breathe`() {
        let flags = assess("She fell on the floor and not breathing").safetyFlags
        #expect(flags.contains(.overdose) && !flags.contains(.hallucinations))
    }

    @Test(arguments: [
        "Encontré su número en la iglesia. bf: gf having a seizure on the floor now, unknown if she takes anything",
        "caller: neighbor lady is having a seizure right now",
    ])
    func `a seizure while somebody is on the line counts, whoever has it`(_ note: String) {
        #expect(assess(note, .phone).safetyFlags.contains(.seizure))
    }

    @Test(arguments: [
        "MY COUSIN OD RIGHT NOW ON FENT", "im doing compressions on him, he uses h",
        "me tome como 20 tramadoles orita",
    ])
    func `an overdose that is told outright is one`(_ text: String) {
        #expect(assess(text).safetyFlags.contains(.overdose))
    }

    @Test func `a threat under an if is one`() {
        let note = "clt told clerk if he gets violated he'll come back and shoot everyone in this office"
        #expect(assess(note, .phone).safetyFlags.contains(.violence))
    }

    @Test(arguments: [
        "M caller: \"somebody come take my brother before I shoot him,\" gun in house",
        "told his aunt he'll \"open her up\" if she takes the stand",
    ])
    func `a threat by what would come first or after is one`(_ note: String) {
        #expect(assess(note, .phone).safetyFlags.contains(.violence))
    }

    @Test func `a denial ends where something is said to be in full`() {
        let flags = assess("49F day 3 no etoh, in full DTs overnight, 4-pt restraints", .phone).safetyFlags
        #expect(flags.contains(.deliriumTremens))
    }

    @Test(arguments: [
        "I am not overdosing right now, just want an IOP", "doing compressions on a dummy for my class",
        "I will drive up and burn all the brush, I use cocaine",
    ])
    func `what only sounds like a danger is none`(_ text: String) {
        #expect(
            assess(text).safetyFlags.allSatisfy { $0 != .overdose && $0 != .violence },
            "\(assess(text).safetyFlags)")
    }

    /// Each was a crisis while lexicon lines left their last word open or named what many innocent sentences say.
    @Test(arguments: [
        "one vodka tonic on fridays", "I packed my bag and I can come tonight. Heroin, five years.",
        "I'm looking for ways to end this addiction.", "I hope someone takes me in, I drink every weekend.",
        "I take pills so I can finish my shift.", "We had a long talk with someone from your office.",
        "I burned myself at work and they gave me oxys.",
        "lost my brother to a fatal overdose on Thanksgiving, I drink since",
        "I asked my mom for help because I don't want to die. Alcohol.",
        "I drink a dangerous amount of alcohol every weekend.",
        "Attempted suicide three years ago. Meth daily since 2023.",
        "He takes it out on me when he drinks, not with hands, just mean.",
        "La policía agarró a mi hijo con cristal, quiere tratamiento.",
        "Se metió al cuarto con el foco otra vez, fuma cristal diario.",
        "Dice que me quita a los niños si no voy a rehabilitación por la coca.",
        "Usa jeringa en el brazo, heroína diario.", "Me echó del carro porque andaba tomado.",
        "bags groceries, job is bagging in a store, etoh wknds",
        "my husband works with a wrench all day and smokes weed at night",
        "casi me mato en el carro por andar tomado hace años, ya quiero parar la coca",
    ])
    func `what people say of work, help and the past is no crisis`(_ text: String) {
        #expect(assess(text).safetyFlags.filter(\.isCrisis).isEmpty, "\(assess(text).safetyFlags)")
    }

    @Test func `a seizure of somebody else's, long ago, is none now`() {
        let note = "pt's brother had a seizure in 2015, pt just wants IOP"
        #expect(!assess(note, .phone).safetyFlags.contains(.seizure))
    }

    /// Words that only have a kind are misspellings of others all the same.
    @Test(arguments: [("fent, last use yestrday", "D3"), ("llevo 40 dias abstinente de la coca", "I3c")])
    func `a misspelling of a word is that word`(_ text: String, _ rule: String) {
        #expect(assess(text).ruleID == rule)
    }

    @Test func `drinking that is cut down harms nobody`() {
        #expect(assess("we cut him down to two beers").safetyFlags.isEmpty)
    }

    @Test(arguments: ["qwpoeiru zmxncb vvv", "asdkj qwoei zmxnc"])
    func `letters without a word are no lead`(_ text: String) {
        #expect(assess(text).ruleID == "N4")
    }
}
