import Admissions
import Testing
import Triage

/// A danger that goes on now, beside dates, scores and people that are not its own.
@Suite struct `A danger told now` {
    private func flags(_ text: String, _ channel: Channel) -> [SafetyFlag] {
        Triage.assess(Desk.inquiry(text, channel)).safetyFlags
    }

    @Test(arguments: [
        (
            "46M resi grad '24, meth most days, since last nite sees bugs coming out of the vents.",
            SafetyFlag.hallucinations
        ),
        ("23M coke 1x/mo, last nite. chest tightness now 7/10, pacing", .chestPain),
        ("29F, cut off from alprazolam Rx 5 d ago, tonic-clonic x2 past hr, postictal", .seizure),
        ("cl drank daily since 2019, pressure in his chest, 9/10", .chestPain),
        ("reports crushing chest pain, sat down on curb, won't give name", .chestPain),
    ])
    func `in a note is not dated by another segment, nor by a score of pain`(
        _ text: String, _ flag: SafetyFlag
    ) {
        #expect(flags(text, .phone).contains(flag))
    }

    @Test(arguments: [
        "My fiancé has used fentanyl every day since spring and he is overdosing in our bed as I type.",
        "She has smoked heroin since 2020 and she is unresponsive.",
    ])
    func `began with no "since" of the use`(_ text: String) {
        #expect(flags(text, .webForm).contains(.overdose))
    }

    @Test(arguments: [
        ("The hallucinations started a week ago", SafetyFlag.hallucinations),
        ("I became suicidal after the divorce in August", .suicidalIdeation),
        ("I started throwing up blood five days ago", .medicalEmergency),
        ("I was suicidal 2 months ago and it has not gone away", .suicidalIdeation),
        ("Since 2019 he has been drinking and he seized in the car", .seizure),
        ("I put a gun to my head back in 2020 and again last night", .suicidalIdeation),
        ("She overdosed last week and got narcan. She had trouble breathing yesterday", .medicalEmergency),
    ])
    func `is not over for having begun, or happened before, long ago`(_ text: String, _ flag: SafetyFlag) {
        #expect(flags(text, .webForm).contains(flag))
    }

    @Test(arguments: [
        ("My mom passed away last year, I can't breathe", SafetyFlag.medicalEmergency),
        ("My grandfather died in 1998. I OD'd and they used Narcan on me.", .recentOverdose),
        ("My dentist had a seizure yesterday. He quit drinking.", .seizure),
        ("I'm suicidal and throwing up blood", .medicalEmergency),
        ("I want to die. No.", .suicidalIdeation),
        ("is it bad if my chest hurts when i breathe in? been doing coke since friday", .chestPain),
        ("is it bad if ur hearing voices? cuz thats me rn", .hallucinations),
        ("Do you have medical staff for somebody vomiting blood?", .medicalEmergency),
        ("Do you take someone in if somebody swallowed a bottle of pills tonight", .overdose),
    ])
    func `is hidden by no death, no "my", no other danger, no "no" and no question`(
        _ text: String, _ flag: SafetyFlag
    ) {
        #expect(flags(text, .webForm).contains(flag))
    }

    @Test func `behind a colon takes the date of its answer`() {
        let note = "Use: lorazepam 1 mg tid x 11y. Sz: one in 2009 w/ a high fever, none since."
        #expect(flags(note, .phone).contains(.seizureHistory))
        #expect(!flags(note, .phone).contains(.seizure))
    }

    @Test(arguments: [
        "My daughter has overdosed. The ambulance crew is working on her in our driveway.",
        "Cocaine overdose is what the EMT called it and they're loading him now.",
        "Dad took nine Fioricet since breakfast and can't be kept awake.",
    ])
    func `is an overdose while others still work on it`(_ text: String) {
        #expect(flags(text, .webForm).contains(.overdose))
    }

    @Test(arguments: [
        ("60F day 3 no etoh, A&Ox0, swatting at bugs that aren't there", SafetyFlag.hallucinations),
        ("50M day 2 no etoh, A&Ox1, seeing kids who aren't there", .deliriumTremens),
        ("clr: D.T.s since this morning, quit rum Mon", .deliriumTremens),
        ("dad in status, jerking nonstop, ambulance called", .seizure),
        ("63F sat 81% RA, air-hungry, wine nightly", .medicalEmergency),
    ])
    func `is read as medics write it`(_ text: String, _ flag: SafetyFlag) {
        #expect(flags(text, .phone).contains(flag))
    }

    @Test(arguments: [
        ("no dope, puking, about to end my life", SafetyFlag.suicidalIdeation),
        ("Crashed my bike drunk last night, no helmet, serious head injury I think", .medicalEmergency),
        (
            "Finished my 60-day residential three weeks ago and out of nowhere I'm hearing a radio nobody else hears.",
            .hallucinations
        ),
        ("An hour before writing I had a seizure on my bed. Cocaine daily.", .seizure),
        ("Ya puse fecha para acabar con mi vida, el 3 de octubre.", .suicidalIdeation),
        ("Tomo vodka a diario desde hace como seis años y hoy vomité sangre dos veces.", .medicalEmergency),
    ])
    func `is not denied, dated or put in the past by what stands before it`(
        _ text: String, _ flag: SafetyFlag
    ) {
        #expect(flags(text, .webForm).contains(flag))
    }

    @Test(arguments: [
        ("client day 3 no vodka, disoriented x3, hearing a radio that isn't on", SafetyFlag.hallucinations),
        ("client on meth told officer he'd hang himself before he goes", .suicidalIdeation),
        ("anon male, says he's going to shoot his supervisor then himself, hung up", .suicidalIdeation),
        ("says she took 20 trazodone few min ago to \"be done\", crying", .suicidalIdeation),
        ("former client re final bill, mentions CP x 20 min, sweaty", .chestPain),
        ("BIB PD after sz x1 in holding, street Ativan, last dose 4 d ago", .seizure),
        ("pt hit the deck in our waiting rm 1115, tonic-clonic ~90 sec, last alprazolam Sat", .seizure),
    ])
    func `stays so in a list, beside a former client or behind a count`(_ text: String, _ flag: SafetyFlag) {
        #expect(flags(text, .phone).contains(flag))
    }

    @Test(arguments: [
        (
            "tall cans daily, last one yest, talking to his brother who isn't there, thinks it's Christmas",
            Channel.phone
        ),
        (
            "Off Xanax for five days. My wife is seeing dogs in the hall and doesn't recognize us, she keeps leaving for a job she had in 2009.",
            .webForm
        ),
        (
            "61F etoh nightly, day 2 no etoh. doesn't know the month, chatting w/ husb in the chair, husb dec'd 2014",
            .phone
        ),
        ("detainee, 48 h off xanax, no idea where he is, sees his kids in the cell w/ him", .phone),
    ])
    func `is delirium though what is thought or seen has a date`(_ text: String, _ channel: Channel) {
        #expect(flags(text, channel).contains(.deliriumTremens))
        #expect(flags(text, channel).contains(.hallucinations))
    }

    @Test(arguments: [
        "55M etoh w/d seizure x1 at 0400", "55M had a w/d seizure at 4am",
        "w/d sz @ 0330 per wife, drinks daily",
        "epilepsy since childhood, breakthrough seizure this a.m. on Keppra",
    ])
    func `is a seizure at an hour`(_ text: String) {
        #expect(flags(text, .phone).contains(.seizure))
    }

    @Test(arguments: [
        "señora reporta que el hijo de 22 mira niños en el techo hoy. cristal diario",
        "señora dice que su hijo de 22 mira niños en el techo hoy. cristal diario",
    ])
    func `is of whom the caller tells`(_ text: String) {
        #expect(flags(text, .phone).contains(.hallucinations))
    }

    /// "El techo" is no "he dicho": an article before a word that ends like a participle.
    @Test func `stays with the husband behind "el techo"`() {
        let text =
            "Mi esposo dejó de tomar el domingo y hay niños corriendo en el techo. No sabe ni en qué casa está."
        #expect(flags(text, .webForm).contains(.deliriumTremens))
    }

    @Test func `is of the wife who told the pastor`() {
        let text = "My wife told our pastor that she thinks of driving off the overpass on purpose."
        var inquiry = Desk.inquiry(text)
        inquiry.onBehalfOf = "wife"
        #expect(Triage.assess(inquiry).safetyFlags.contains(.suicidalIdeation))
    }

    @Test func `is of a sister's husband when the text is about him`() {
        let text = "My sister's husband is coughing up blood. He drinks vodka, a fifth a day."
        #expect(flags(text, .webForm).contains(.medicalEmergency))
    }

    @Test(arguments: [
        "Fell off the loading dock drunk and split my head open, I can feel the bone. I drink hard every day.",
        "Came off a scooter an hour ago and split my head open, blood won't quit.",
    ])
    func `by a fall is an injury and no violence`(_ text: String) {
        #expect(flags(text, .webForm).contains(.medicalEmergency))
        #expect(!flags(text, .webForm).contains(.violence))
    }

    @Test(arguments: [
        ("He had chest pain on 7/10, none since. Drinks daily.", Channel.webForm),
        ("Overdosed in spring, fine since. Uses fentanyl every day.", .webForm),
        ("A&Ox4, no hallucinations, etoh daily", .phone),
        ("My son uses meth. He left Tuesday and I have no idea where he is.", .webForm),
        ("We have no idea what he takes, he drinks daily.", .webForm),
        ("had the D.T.s in 2019, drinks again", .phone),
        ("etoh daily, hx sz x2", .phone),
        ("etoh daily, w/d seizure at 19", .phone),
        ("epilepsy, no breakthrough seizures since 2021, etoh daily", .phone),
        ("no drinks since May, no SI, HI", .phone),
        ("I put my arm through a door in 2010. Weed on weekends.", .webForm),
    ])
    func `is none where the date is its own, or a medic says so`(_ text: String, _ channel: Channel) {
        #expect(flags(text, channel).filter(\.isCrisis) == [])
    }
}
