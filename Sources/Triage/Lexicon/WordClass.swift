/// A class of words that code asks for; the lexicons define each by this name (`class.meWords`).
///
/// Their numbers come before those of classes that only lexicons use, so that code knows them without looking them up.
enum WordClass: Int, CaseIterable {
    /// Every substance that one word names: no lexicon lists it.
    case drug
    case affirms, articles, atPresent, afterAbstinence, afterPart, afterPronoun, afterUnit, afterYears, and,
        backWords,
        bareNo, denials
    case beforeNoun, beforeObject, belongings, beNow, butWords, callerActs, callerWords, calls, causes,
        clauseLinks
    case clauseOpeners, clauseWords
    case clitics, completion, datingWords, eitherPerson, englishWords, finiteVerbs, forPerson, foreignWords
    case harmWords, havingWords, heWords, iAm, introducesDuration, keepsOn, meWords, must, mustTo, neverWords
    case noneWords, noneFillers
    case nowWords, objectMe, objectVerbs, onlyWords, opensPatient, opines, otherRhythms, pastBe
    case pastVerbs, startWords
    case predicate, prepositions, presentWords, resumes, rousingActs, selfNote, selfWords, sheWords
    case spanishWords, speaks, stayed, stoppedWords, subjectForms, subjectPronoun, takesClause, tellsMe,
        theirs
    case theyWords, third, unaskedWords, unfinishedWords, untilThen, untilWords, useCarriers, wishes,
        drinkUnit
    case bigUnit, doseUnit, wholeUnit

    /// Things that are counted: drinks, bottles, doses.
    static let counted: [WordClass] = [.drinkUnit, .bigUnit, .doseUnit, .wholeUnit]

    /// Its number among all classes.
    @inline(__always)
    var number: Int { ChunkClass.count + rawValue }
}
