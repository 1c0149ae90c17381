extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation8 = """
        suicidal_ideation	-19	<confused> ; <kill> a ; de <happy> ; facility ; grey
        suicidal_ideation	-20	all night ; machet ; my first ; spel ; the laundry
        suicidal_ideation	-21	<phone> <eat> ; mov to ; so we ; wet
        suicidal_ideation	-22	no ~si ; tra
        suicidal_ideation	-24	<unreal>
        suicidal_ideation	-26	se le
        suicidal_ideation	-27	a <play>
        suicidal_ideation	-28	our <outdoors>
        suicidal_ideation	-29	<bodysound> ; <seizure>
        suicidal_ideation	-33	fax
        """
}
