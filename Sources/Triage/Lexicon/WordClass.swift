/// A class of words that code asks for; the lexicons define each by this name (`class.meWords`).
///
/// Their numbers come before those of classes that only lexicons use, so that code knows them without looking them up.
enum WordClass: Int, CaseIterable {
    /// Every substance that one word names: no lexicon lists it.
    case drug
    case affirms, afterAbstinence, afterPart, afterPronoun, afterUnit, afterYears, agedWords, articles
    case askOpeners, atPresent, auxiliaryNo
    case backWords, bareNo, beNow, beenWords, beforeNoun, beforeObject, belongings, butWords, callerActs
    case callerWords, calls, causes, checklistAnswers, checklistDenials, checklistItems, checklistYes
    case clauseLinks, clauseOpeners, clauseWords, clitics, completion
    case datingWords, degreeWords, denials, deniedNow, eitherPerson, endingLinks
    case endings, englishWords, finiteVerbs, forPerson, foreignWords, goingOn
    case hardUntil, harmWords, havingWords, heWords, iAm, indefinitePeople, introducesDuration, keepsOn,
        justNow, listEnds, listLinks, meWords,
        must, mustTo
    case neverWords, noneFillers, noneWords, nowWords, objectMe, objectVerbs, occasions, ofDate, ofSymptoms,
        onceWords,
        onlyWords,
        opensPatient, ownWords, ownings
    case opines, otherRhythms, participles, pastBe, pastVerbs, predicate, prepositions, programWords,
        presentWords,
        presupposing, resumes
    case rousingActs, saysYes, selfNote, selfWords, sheWords, spanishWords, speaks, startWords, stayed
    case timeOpeners, stoppedWords, subjectForms, subjectPronoun, supposing, takesClause, tellsMe, theirs,
        theyWords, third
    case unaskedWords, unfinishedWords, untilThen, untilWords, useCarriers, wantsNow, wasAged, wishes
    case drinkUnit, bigUnit, doseUnit, wholeUnit

    /// Things that are counted: drinks, bottles, doses.
    static let counted: [WordClass] = [.drinkUnit, .bigUnit, .doseUnit, .wholeUnit]

    /// Its number among all classes.
    @inline(__always)
    var number: Int { ChunkClass.count + rawValue }
}
