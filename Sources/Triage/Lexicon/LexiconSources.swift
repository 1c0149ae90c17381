/// The lexicon files of this build, in the order they are parsed.
///
/// A line has three fields with tabs between: what it stands for, its language (`en`, `es`), and terms with ` ; ` between.
///
///     seizure.prior absorb	en	seizure|sz from|during * detox ; {fitName} ** {AGO:30..9000}
///
/// The first field is a ``Sign``, a ``Detail`` of it behind a dot, and options:
/// - `value=2`: points of a danger or of a purpose (``Mention/enough`` of them count), drinks, or days a week;
///   `value=num` takes the number in the text, `value=num*0.03` a part of it.
/// - `fixed`: the term says itself that it is so; no "not" and no "if" around it changes that.
/// - `absorb`: hides every shorter sign within it, as a look-alike does.
/// - `exact`: no misspelling is taken for its words.
/// - `across`: the term may pass a comma.
///
/// In a term
/// - `a|b` is one of several words, `word?` may be missing, `kick~` is a word with its regular forms;
/// - `*`, `**`, `***` skip up to two, five and nine words;
/// - `{name}` is a word of a class (a line `class.name` lists them), `{DUR}`, `{AGO}`, `{AGE}`, `{NUM}` a length of time,
///   a moment, an age or a number, `{NUM:100..108}` one between bounds.
///
/// Lines that begin with `word.` say of single words how often they occur, what they are short for and what kind of thing
/// they name. A line with `#` is a heading.
enum LexiconSources {
    /// Every file; order is part of the rule set's version.
    static let all = [
        times, commonWords, classes, clauses, people, context, renewalWords, idioms, lookAlikes, denials,
        falseDenials, talkedOf, substances,
        alcohol, use,
        rhythms,
        amounts,
        dependence, prescriptions, withdrawalWords, withdrawal, relief, detox, residential, stays,
        departures, outpatient, outpatientUse, recovery, barriers, workDuties, dependents, finances,
        orders, severity, surroundings, suicide, selfHarm, despair, deathWishes, means, deadlyPlaces,
        farewells, overdose, seizures,
        delirium, perceptions, hallucinations, chestPain, emergencies, violenceLookAlikes, violence, abuse,
        pregnancy, jobSeekers,
        vendors, clientAffairs, thirdParties, authorities, spam, otherServices, services, needs,
        contradictions,
        wordFrequencies, shortForms,
        kindsPeopleAndBodies, kindsFeelingsAndDangers, kindsDeeds, kindsThingsAndPlaces,
        kindsTimesWorkAndCare,
    ]
}
