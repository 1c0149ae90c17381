extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-15	<need> <stop> ; as a ; asi ; bought ; buy ; found ; from my ; mis ; nephew
        hallucinations	-15	play ; rath ; sign ; year ago
        hallucinations	-16	<shame> ; i use ; it was ; lov ; si no ; spel
        hallucinations	-17	color ; im a ; slow
        hallucinations	-18	heart ; practic ; the <money>
        hallucinations	-19	can <take> ; i want ; to be ; vez
        hallucinations	-20	<year> <past> ; min ; myself ; sel
        hallucinations	-21	<bodysound> ; pued
        hallucinations	-22	plan ; the car
        hallucinations	-23	is ther
        hallucinations	-26	you can
        hallucinations	-28	<seizure>
        """
}
