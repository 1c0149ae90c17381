/// A class of words that code asks for; the lexicons define each by this name (`class.meWords`).
///
/// Their numbers come before those of classes that only lexicons use, so that code knows them without looking them up.
enum WordClass: Int, CaseIterable {
    /// Every substance that one word names: no lexicon lists it.
    case drug
    case affirms, afterAbstinence, afterPart, afterPronoun, afterUnit, afterYears, agedWords, articles,
        askOpeners, atPresent, auxiliaryNo
    case backWords, bloodWords, beginnings, bareNo, beNow, beenWords, beforeNoun, beforeObject, belongings,
        butWords
    case callerActs, callerWords, calls, causes, checklistAnswers, checklistDenials, checklistItems,
        checklistYes, clauseLinks, clauseOpeners, clauseWords, clitics, completion
    case datingWords, degreeWords, denials, deniedNow
    case eitherPerson, endingLinks, endings, englishWords
    case finiteVerbs, firstPast, forPerson, foreignWords
    case goingOn, goneWords
    case hardUntil, harmWords, havingWords, heWords
    case iAm, indefinitePeople, introducesDuration
    case justNow
    case keepsOn
    case listEnds, listLinks
    case meWords, must, mustTo
    case neverWords, noneFillers, noneWords, nowWords
    case objectMe, objectVerbs, occasions, ofDate, ofSymptoms, onceWords, onlyWords, opensPatient, opines,
        otherRhythms, ownWords, ownings
    case participles, pastBe, pastVerbs, predicate, prepositions, presentWords, presupposing, programWords
    case resumes, rousingActs
    case saysYes, selfNote, selfWords, sheWords, spanishWords, speaks, startWords, stayed, stoppedWords,
        subjectForms, subjectPronoun, supposing
    case takesClause, tellsMe, theirs, theyWords, third, timeOpeners
    case unaskedWords, unfinishedWords, untilThen, untilWords, useCarriers
    case wantsNow, wasAged, wishes
    case drinkUnit, bigUnit, doseUnit, wholeUnit

    /// Things that are counted: drinks, bottles, doses.
    static let counted: [WordClass] = [.drinkUnit, .bigUnit, .doseUnit, .wholeUnit]

    /// What takes a subject into its own clause: "I think he", "and he", "to him".
    static let linking: [WordClass] = [
        .takesClause, .clauseLinks, .prepositions, .denials, .bareNo, .neverWords,
    ]

    /// Its number among all classes.
    @inline(__always)
    var number: Int { ChunkClass.count + rawValue }
}
