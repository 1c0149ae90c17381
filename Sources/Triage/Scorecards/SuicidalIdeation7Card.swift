extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation7 = """
        suicidal_ideation	-20	all night
        suicidal_ideation	-21	machet
        suicidal_ideation	-25	fax ; se le
        suicidal_ideation	-27	<bodysound>
        suicidal_ideation	-29	<try> <stop>
        """
}
