extension TraceRecipe {
    /// The desks on which every version of the rules is compared with its rivals; their numbers and seeds do not change.
    package static let committed = [normal, nightHeavy, understaffed, oneSpecialist]

    /// 100 leads a day, ten people: people are at their calls for half of their shifts, and all of them at times.
    package static let normal = TraceRecipe(
        name: "default", seed: 20_261_120, arrivals: 100, roster: Roster(10))

    /// Nearly half of the leads come between eight in the evening and six in the morning, when one or two people are there.
    package static let nightHeavy = TraceRecipe(
        name: "night-heavy", seed: 20_261_121, arrivals: 100,
        curve: [6, 5, 5, 4, 3, 3, 2, 3, 4, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 5, 6, 6, 7, 7], roster: Roster(10))

    /// A fifth more leads for a fifth fewer people: by day more work comes than they can do, and the night catches up.
    package static let understaffed = TraceRecipe(
        name: "understaffed", seed: 20_261_122, arrivals: 120, roster: Roster(8))

    /// One expert, alone in her second language, among people who can do everything a little.
    package static let oneSpecialist = TraceRecipe(
        name: "one-specialist", seed: 20_261_123, arrivals: 100, roster: Roster(9, .oneSpecialist))
}
