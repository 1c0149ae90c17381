extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation5 = """
        suicidal_ideation	-17	saw ; too much ; vend
        suicidal_ideation	-18	bak ; facility ; mov to ; my first ; sac ; skin ; swear ; we hav
        suicidal_ideation	-19	allow ; but im ; centr ; gray ; its 0 ; kil me ; monday and ; rib ; spel
        suicidal_ideation	-19	viv con
        suicidal_ideation	-20	w/d ; ~0
        suicidal_ideation	-21	can i ; clt ; machet ; toc ; tra
        suicidal_ideation	-23	uncl
        suicidal_ideation	-24	lip ; seizur
        suicidal_ideation	-25	ayud por ; fax
        suicidal_ideation	-26	se le
        suicidal_ideation	-28	town
        suicidal_ideation	-29	no ~si
        suicidal_ideation	-30	year ago
        """
}
