/// The lexicon files of this build, in the order they are parsed.
enum LexiconSources {
    /// Every file; order is part of the rule set's version.
    static let all = [
        times, commonWords, classes, clauses, people, context, idioms, lookAlikes, substances, alcohol, use,
        rhythms,
        amounts,
        dependence, prescriptions, withdrawalWords, withdrawal, relief, detox, residential, stays,
        departures, outpatient, outpatientUse, recovery, barriers, workDuties, dependents, finances,
        orders, severity, surroundings, suicide, selfHarm, despair, deathWishes, means, deadlyPlaces,
        farewells, overdose, seizures,
        delirium, perceptions, hallucinations, chestPain, emergencies, violence, pregnancy, jobSeekers,
        vendors, clientAffairs, thirdParties, authorities, spam, otherServices, needs, contradictions,
        wordFrequencies, shortForms,
        kindsPeopleAndBodies, kindsFeelingsAndDangers, kindsDeeds, kindsThingsAndPlaces,
        kindsTimesWorkAndCare,
    ]
}
