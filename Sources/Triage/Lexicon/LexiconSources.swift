/// The lexicon files of this build, in the order they are parsed.
enum LexiconSources {
    /// Every file; order is part of the rule set's version.
    static let all = [
        times, classes, substances, context, crisis, emergencies, use, withdrawal, treatment, barriers,
        severity, people, notALead,
        questions,
    ]
}
