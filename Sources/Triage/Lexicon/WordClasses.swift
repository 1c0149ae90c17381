/// The numbers of the classes that code asks for by name.
struct WordClasses {
    let prepositions, mustTo, afterAbstinence, nowWords, resumes, completion, onlyWords, forPerson, pastBe,
        iAm, stayed, keepsOn, opines, objectVerbs, beforeNoun,
        afterYears,
        rousing, afterPronoun, no, never, untilThen, stopped, me, he, she, they, caller,
        opensPatient, selfNote, speaks, calls, theirs, eitherPerson, third, clitics, subjectForms: Int
    let predicate, subjectPronoun, and, finiteVerbs, unfinished, presentWords, harms,
        belongings, drug, tellsMe, callerActs, beforeObject, objectMe, afterPart: Int
    let afterUnit, causes, backWords, useCarriers, clauseWords, otherRhythms: Int
    let introducesDuration, until, must, wishes: Int
    let english, spanish, foreign: Int
    /// Things that are counted: drinks, bottles, doses.
    let counted: [Int]

    /// Fails on a class no lexicon defines, which is a programmer's error.
    init(_ numbers: [String: Int]) {
        func number(_ name: String) -> Int {
            guard let number = numbers[name] else {
                preconditionFailure("no lexicon defines the class \(name)")
            }
            return number
        }
        prepositions = number("prepositions")
        afterPart = number("afterPart")
        objectMe = number("objectMe")
        drug = number("drug")
        tellsMe = number("tellsMe")
        callerActs = number("callerActs")
        beforeObject = number("beforeObject")
        belongings = number("belongings")
        harms = number("harmWords")
        unfinished = number("unfinishedWords")
        presentWords = number("presentWords")
        mustTo = number("mustTo")
        afterAbstinence = number("afterAbstinence")
        nowWords = number("nowWords")
        resumes = number("resumes")
        completion = number("completion")
        onlyWords = number("onlyWords")
        forPerson = number("forPerson")
        pastBe = number("pastBe")
        iAm = number("iAm")
        stayed = number("stayed")
        keepsOn = number("keepsOn")
        opines = number("opines")
        beforeNoun = number("beforeNoun")
        objectVerbs = number("objectVerbs")
        afterYears = number("afterYears")
        rousing = number("rousingActs")
        afterPronoun = number("afterPronoun")
        no = number("bareNo")
        never = number("neverWords")
        untilThen = number("untilThen")
        stopped = number("stoppedWords")
        me = number("meWords")
        he = number("heWords")
        she = number("sheWords")
        they = number("theyWords")
        caller = number("callerWords")
        opensPatient = number("opensPatient")
        selfNote = number("selfNote")
        speaks = number("speaks")
        calls = number("calls")
        eitherPerson = number("eitherPerson")
        third = number("third")
        clitics = number("clitics")
        theirs = number("theirs")
        subjectForms = number("subjectForms")
        predicate = number("predicate")
        subjectPronoun = number("subjectPronoun")
        and = number("and")
        finiteVerbs = number("finiteVerbs")
        afterUnit = number("afterUnit")
        causes = number("causes")
        useCarriers = number("useCarriers")
        otherRhythms = number("otherRhythms")
        clauseWords = number("clauseWords")
        backWords = number("backWords")
        introducesDuration = number("introducesDuration")
        until = number("untilWords")
        must = number("must")
        wishes = number("wishes")
        english = number("englishWords")
        spanish = number("spanishWords")
        foreign = number("foreignWords")
        counted = ["drinkUnit", "bigUnit", "doseUnit", "wholeUnit"].map(number)
    }
}
