import Admissions
import Testing
import Triage

/// How far a denial, a history, a count or a person reaches.
@Suite struct `What a word reaches` {
    private func assess(_ text: String, _ channel: Channel = .webForm) -> Assessment {
        Triage.assess(Desk.inquiry(text, channel))
    }

    private func rule(_ text: String, _ channel: Channel = .webForm) -> String {
        assess(text, channel).ruleID
    }

    @Test(arguments: [
        "35F etoh daily, -sz -DTs", "35F etoh daily, -SI/-HI", "35F etoh daily. SI: N",
        "35F etoh daily. HI: 0, SI: 0",
        "Vodka daily. Hallucinations? No. Seizures? No.",
    ])
    func `a minus, an N after a colon and an answered question deny`(_ note: String) {
        #expect(assess(note, .phone).safetyFlags == [.highRiskWithdrawal])
    }

    @Test func `a plus after a minus is a sign of its own`() {
        let flags = assess("35F etoh daily. -sz +DTs", .phone).safetyFlags
        #expect(flags.contains(.deliriumTremens))
        #expect(!flags.contains(.seizure))
    }

    @Test(arguments: ["-vodka daily\n-xanax 2mg bid", "-drinks a fifth daily"])
    func `a dash that opens a line is an item of a list`(_ note: String) {
        #expect(rule(note, .phone) == "D2")
    }

    @Test func `a history that is said to go on is no history`() {
        #expect(assess("hx of SI, current SI too", .phone).safetyFlags == [.suicidalIdeation])
        #expect(rule("hx meth 2y, ongoing", .phone) == "R5")
    }

    @Test(arguments: [
        "told operator twice she intends to hang herself", "says she wants to be dead before the baby comes",
        "llamó dos veces, dice que quiere morirse",
    ])
    func `what somebody wants is so now, whatever is counted or comes after`(_ note: String) {
        #expect(assess(note, .phone).safetyFlags.contains(.suicidalIdeation))
    }

    @Test func `a wish that is denied is none, and a wish of the past is past`() {
        #expect(
            !assess("pt denies wanting to die, called x2", .phone).safetyFlags.contains(.suicidalIdeation))
        #expect(!assess("No plans to hurt myself. I use cocaine.").safetyFlags.contains(.suicidalIdeation))
        #expect(
            !assess("he wanted to die twice before, years ago", .phone).safetyFlags.contains(
                .suicidalIdeation))
    }

    @Test(arguments: ["used to want to die, sober 5y", "hx of plan to kill himself 2015, none now"])
    func `a wish told as a history is one`(_ note: String) {
        #expect(!assess(note, .phone).safetyFlags.contains(.suicidalIdeation))
    }

    @Test(arguments: [
        "I keep hearing voices even at church", "he hears voices from the tv",
        "He is sharpening knives in the kitchen and staring at me",
    ])
    func `an idiom takes no danger's words`(_ text: String) {
        #expect(assess(text).safetyFlags.contains { $0 == .hallucinations || $0 == .violence })
    }

    @Test func `whoever cannot be woken is in danger, whoever else the text is about`() {
        let text = "MI HIJO NO DESPIERTA tomo pastillas no se cuales ayudenme"
        #expect(assess(text).safetyFlags.contains(.overdose))
    }

    @Test(arguments: [
        "Is it safe to just stop if I had a seizure day before yesterday? I drink a fifth of vodka a day.",
        "I worry because she had a seizure yesterday, she drinks a fifth a day",
        "What if I had a seizure this morning? I drink a fifth of vodka a day.",
    ])
    func `an event with its day behind it took place, whatever an if or a fear asks about it`(_ text: String)
    {
        #expect(assess(text).safetyFlags.contains(.seizure))
    }

    @Test(arguments: [
        "If I quit yesterday could I have a seizure? I drink a fifth of vodka a day.",
        "Could I have a seizure today? I drink a fifth of vodka a day.",
        "Afraid of having a seizure tomorrow, I drink a fifth of vodka a day.",
    ])
    func `a feared event with no day of the past behind it is none`(_ text: String) {
        #expect(!assess(text).safetyFlags.contains(.seizure))
    }

    @Test(arguments: [
        "I don't use heroin, only weed", "I don't drink, only smoke weed", "No uso heroína, solo mota",
        "No uso heroína, solo uso mota",
    ])
    func `only ends a denial`(_ text: String) {
        #expect(
            assess(text).evidence.contains { $0.signal == "CAN" && $0.assertion == .affirmed }, "\(text)")
    }

    @Test(arguments: [
        "Do you treat people who have seizures?", "Can meth cause hallucinations?",
        "¿Atienden a personas con convulsiones?", "¿El cristal puede causar alucinaciones?",
        "Is it common to have chest pain with this?",
    ])
    func `what is asked about people in general is nobody's danger`(_ text: String) {
        #expect(assess(text).safetyFlags.isEmpty)
    }

    @Test(arguments: [
        "Do you take somebody who had a seizure this morning?", "Do you treat my son? He hears voices now.",
    ])
    func `what is asked about somebody is somebody's`(_ text: String) {
        #expect(!assess(text).safetyFlags.isEmpty)
    }

    @Test(arguments: [
        "Years ago I had suicidal thoughts.", "I was suicidal in 2020, fine now", "I had chest pain in 2019",
        "Hace tres años tuve ganas de morirme.", "El año pasado tuve dolor de pecho.",
        "I had hallucinations six months ago.",
    ])
    func `a danger dated beyond its days is history`(_ text: String) {
        #expect(assess(text).safetyFlags.filter(\.isCrisis).isEmpty)
    }

    @Test(arguments: [
        "No tengo ganas de morirme.", "Niega ganas de morirme", "Sin ganas de morirme",
        "I have no guns in the house.", "There are no weapons in the house.",
    ])
    func `a danger that a lone no denies is none`(_ text: String) {
        #expect(assess(text).safetyFlags.filter(\.isCrisis).isEmpty)
    }

    @Test(arguments: [
        "The judge did not order residential", "My PO didn't say I need inpatient",
        "La corte no me ordenó internado",
    ])
    func `an order that was not given mandates nothing`(_ text: String) {
        #expect(rule(text) != "M1r")
    }

    @Test func `a person named after another sentence is who a note is about`() {
        let note = "uncle on floor jerking, eyes rolled back, hx unk"
        for text in [note, "I have two cats. / \(note)"] {
            #expect(assess(text, .phone).safetyFlags == [.seizure])
        }
    }

    @Test func `si is if in a Spanish note`() {
        #expect(assess("Esposa: no sabe si usa algo", .phone).safetyFlags.isEmpty)
    }

    @Test func `a verb that fits anyone is of whoever was named`() {
        let flags = assess("Mi hermana convulsionó hoy en la madrugada. Tomaba a diario.").safetyFlags
        #expect(flags.contains(.seizure))
    }

    @Test func `a count is of what it stands by`() {
        #expect(assess("emesis x2, seeing bugs. etoh", .phone).safetyFlags.contains(.hallucinations))
    }

    @Test func `half a pint is no second of January`() {
        let flags = assess("drinks 1/2 pint vodka daily, chest feels heavy").safetyFlags
        #expect(flags.contains(.chestPain))
    }

    @Test(arguments: [
        "I never completed residential. I use meth every day.",
        "No completé el internado, me salí y volví a la coca.",
    ])
    func `a stay that was not completed was left`(_ text: String) {
        #expect(rule(text) == "R1")
    }

    @Test func `somebody else's detox is not asked for`() {
        #expect(rule("My cousin is in detox. I do coke once a month.") == "I3b")
    }

    @Test(arguments: [
        "My man makes me use fentanyl with him every day.",
        "I have been taking Ativan from my mother's bottle every day for about five months.",
    ])
    func `company and the owner of a bottle are not who uses`(_ text: String) {
        #expect(rule(text).hasPrefix("D"))
        #expect(assess(text).subject == .oneself)
    }

    @Test func `in a note the one person beside the one drug is its subject`() {
        let assessment = assess("fam can't come up w/ deposit; son 28 meth x5y", .phone)
        #expect(assessment.ruleID == "I2c")
        #expect(assessment.subject == .child)
    }

    @Test(arguments: [
        "vodka 1 pt/d. hx SI as teen, none x 20 yrs",
        "Vodka. I haven't been to bed sober since before Easter.",
    ])
    func `years without a danger, or never sober, are no abstinence`(_ text: String) {
        #expect(rule(text, .phone) == "D2")
    }

    @Test func `two signs after stopping something unnamed are withdrawal`() {
        #expect(rule("40 hrs sober, tremor, sweats, no sleep", .phone) == "D1")
    }

    @Test func `a Spanish drug named before is what one takes`() {
        #expect(rule("Me dieron Norco para la espalda. Ahora me tomo doce al día.") == "D3")
    }

    @Test func `what frightens by being needed is needed`() {
        #expect(rule("It scares me that I need a six pack and two Valium each night.") == "D2")
    }

    @Test func `a note quotes its patient, and a child that cuts is its subject`() {
        #expect(
            assess("drinking daily. family better off w/o me", .phone).safetyFlags.contains(
                .suicidalIdeation))
        #expect(assess("dtr cutting self, uses meth", .phone).subject == .child)
    }

    @Test(arguments: [
        "If he keeps drinking a fifth a day he'll lose the kids.",
        "If I keep drinking a bottle of vodka a day I will lose my job.",
        "Si sigue tomando una botella diaria va a perder a sus hijos.",
    ])
    func `under an if, what somebody keeps doing is done`(_ text: String) {
        #expect(rule(text) == "D2")
    }

    @Test(arguments: [
        "If he keeps shooting heroin he'll overdose.", "If I drank a fifth a day I would die.",
    ])
    func `under an if, what may follow or is only imagined is not`(_ text: String) {
        #expect(assess(text).safetyFlags.isEmpty)
        #expect(!rule(text).hasPrefix("D2"))
    }

    @Test(arguments: [
        "60M etoh, no SI, prior sz 2018", "60M etoh, no SI, hx sz in 2018",
        "etoh daily. no SI per MD, prior sz 2019, seeks tx",
    ])
    func `a denial does not reach over a comma to a dated history`(_ note: String) {
        let flags = assess(note, .phone).safetyFlags
        #expect(flags.contains(.seizureHistory))
        #expect(!flags.contains(.suicidalIdeation))
    }

    @Test(arguments: ["50M etoh daily, no prior SI, sz, DTs", "50M etoh daily, denies SI, HI, prior sz"])
    func `a denial reaches over a comma to the rest of its list`(_ note: String) {
        #expect(assess(note, .phone).safetyFlags == [.highRiskWithdrawal])
    }

    @Test(arguments: [
        "I use heroin every day. I have no thoughts of ending my life.",
        "I use heroin every day. No plans to hurt myself.",
        "My dog Molly just turned nine. I drink a fifth a day.",
        "My cat Tina just turned nine. I drink a fifth a day.",
    ])
    func `a pseudo-trigger hides what ends in it`(_ text: String) {
        #expect(assess(text).safetyFlags.allSatisfy { $0 == .highRiskWithdrawal })
    }

    @Test func `a pseudo-trigger hides nothing that goes on beyond it`() {
        let text = "No plans for the weekend but I want to kill myself."
        #expect(assess(text).safetyFlags.contains(.suicidalIdeation))
    }

    @Test(arguments: [
        "My P.O. says I need IOP. Weed.", "P.O. wants I.O.P. Cocaine on weekends.",
    ])
    func `initials spell their word and end no sentence`(_ text: String) {
        #expect(rule(text) == "M1i")
    }

    @Test(arguments: ["Hundred and ten days clean from heroin.", "I have hundred and ten days off heroin."])
    func `a hundred needs no article`(_ text: String) {
        #expect(rule(text) == "I3c")
    }

    @Test(arguments: [
        "Mi hijo tiene 17 y fuma mota", "Mi hijo tiene 17, fuma mota", "mi hija de 17 usa cristal",
        "Mi hijo tiene 17 años y fuma mota",
    ])
    func `a bare number after tiene is an age`(_ text: String) {
        #expect(assess(text).safetyFlags == [.minor])
    }

    @Test(arguments: [
        "Mi hijo tiene 17 días limpio de cristal", "Mi hijo tiene 17 mil pesos de deuda y fuma mota",
        "Mi hermano tiene 15 multas y fuma mota", "Mi esposo tiene 12 cervezas encima y toma diario",
    ])
    func `a number after tiene that counts something is no age`(_ text: String) {
        #expect(!assess(text).safetyFlags.contains(.minor))
    }

    @Test(arguments: [
        "preciso de ajuda, bebo todos os dias", "meu marido bebe muito, por favor me ajuda",
        "não consigo parar de beber",
    ])
    func `Portuguese is not read as Spanish`(_ text: String) {
        #expect(rule(text) == "C6")
    }

    @Test(arguments: ["necesito ayuda, bebo todos los días", "Mi hermano bebe una botella al día"])
    func `Spanish is not read as Portuguese`(_ text: String) {
        #expect(rule(text) == "D2")
    }

    @Test func `a short form ends no sentence, a history does`() {
        #expect(rule("39F, no prior hx. Divorce in Sept -> started drinking", .phone) == "I3a")
        #expect(rule("seized x2 this am, etoh d/c'd 48h ago", .phone) == "D1")
    }
}
