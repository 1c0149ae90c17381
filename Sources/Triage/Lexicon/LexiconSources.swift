/// The lexicon files of this build, in the order they are parsed.
enum LexiconSources {
    /// Every file; order is part of the rule set's version.
    static let all = [
        times, classes, people, context, idioms, substances, use,
        dependence, withdrawal, detox, residential, outpatient, recovery, barriers,
        orders, severity, surroundings, suicide, overdose, seizures, emergencies,
        violence, pregnancy, jobSeekers, vendors, clientAffairs, thirdParties, otherServices,
        needs,
    ]
}
