import Admissions
import Testing
import Triage

/// What a call back has to ask.
@Suite struct `Questions for a call back` {
    private func questions(_ text: String, _ channel: Channel = .webForm) -> [ClarifyQuestion] {
        Triage.assess(Desk.inquiry(text, channel)).clarifyQuestions
    }

    @Test func `an empty record leaves all of them, in the order of the specification`() {
        #expect(questions("") == ClarifyQuestion.allCases)
    }

    @Test func `no lead is asked nothing`() {
        #expect(questions("Hiring? I am a certified counselor sending my resume.").isEmpty)
    }

    @Test(arguments: [
        (
            "My son drinks vodka.", ClarifyQuestion.whoIsItFor
        ),
        ("I use percs.", .substance),
        ("My last drink was Tuesday.", .lastUse),
        ("I drink ten beers a day.", .frequencyAndAmount),
        ("I use percs and I have chills and sweats when I stop.", .withdrawalOrSeizures),
        ("I did 30 days inpatient in 2019 and I drink again.", .priorTreatment),
        ("I drink and no treatment before.", .priorTreatment),
        ("I drink. I can't take time off work.", .barriers),
        ("I am 34 and I drink.", .pregnancyAge),
    ])
    func `what is told is not asked`(_ text: String, _ question: ClarifyQuestion) {
        #expect(!questions(text).contains(question))
    }

    @Test(arguments: [
        ("I am up for days at a time on meth.", ClarifyQuestion.priorTreatment),
        ("I am about to lose my job over coke.", .frequencyAndAmount),
        ("Coke is what I use, no treatment before.", .frequencyAndAmount),
    ])
    func `nothing else stands for what is untold`(_ text: String, _ question: ClarifyQuestion) {
        #expect(questions(text).contains(question))
    }

    @Test func `structured fields tell as well as words`() {
        var inquiry = Desk.inquiry("I drink vodka.")
        inquiry.age = 34
        inquiry.phone = "+13235550101"
        inquiry.withdrawalSymptoms = ["none"]
        let asked = Triage.assess(inquiry).clarifyQuestions
        #expect(!asked.contains(.pregnancyAge) && !asked.contains(.callbackNumber))
        #expect(!asked.contains(.withdrawalOrSeizures))
    }
}
