import API

extension Definition {
    /// The footnotes of the daily report, in the order of its lines.
    static let daily: [Definition] = [
        Definition(
            term: "inquiries",
            meaning:
                "received on the day, the desk's civil day in its zone (23 or 25 hours when clocks change);"
                + " repeat = its lead was merged into another; set aside = no lead, kept for review"),
        Definition(
            term: "7-day median",
            meaning: "of the inquiries of each of the seven days before; – without seven days of history"),
        Definition(
            term: "live contact",
            meaning: "inquiries with a live conversation with their lead after they were received"
                + " ÷ inquiries not set aside"),
        Definition(term: "response time", meaning: "first attempt − received"),
        Definition(term: "speed to contact", meaning: "first live conversation − received"),
        Definition(
            term: "time to assign",
            meaning: "first offer − received; the three are wall clock and never mixed;"
                + " n = inquiries where it has happened"),
        Definition(
            term: "≤5 min",
            meaning: "inquiries with speed to contact ≤ 5 min ÷ inquiries not set aside,"
                + " those never reached included"),
        Definition(
            term: "percentiles", meaning: "by nearest rank: pK is the smallest value that K % do not exceed"),
        Definition(
            term: "milestones", meaning: "recorded on the day, of leads of any day (event-day count)"),
        Definition(
            term: "reclassified",
            meaning:
                "levels that a person corrected on the day, of leads of any day; triage's own reading stays"
                + " beside them"),
        Definition(
            term: "calls",
            meaning:
                "phone inquiries; unknown = the record does not say whether it was answered; called back ="
                + " attempt within 60 min ÷ abandoned calls that left a number"),
        Definition(
            term: "sources",
            meaning: "of the day's inquiries; contact counts inquiries, benefits (started) and admitted count"
                + " leads that are no repeats, up to the as-of time"),
        Definition(
            term: "staff",
            meaning:
                "offers made and ended on the day; contact p50 = own accept → own first live conversation;"
                + " open = owned at the end of the day"),
        Definition(
            term: "cohort",
            meaning:
                "leads received on the day, without set aside and merged; by D+k = before the end of the k-th"
                + " civil day after"),
        Definition(
            term: "balance",
            meaning: "left: moves in the ledger; right: each lead's last move by the end of the day"),
        Definition(
            term: "exceptions",
            meaning: "untouched = open, not parked, no attempt yet; ages at the as-of time; acknowledged ="
                + " first accept − received"),
        Definition(
            term: "audit root", meaning: "SHA-256 over the MACs of the day's ledger entries in order"),
        Definition(
            term: "as of",
            meaning: "the time of the ledger's last event: the same data gives the same report"),
    ]
}
