extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-14	a <town> ; bought ; cuid ; dentist ; found ; go to ; had a ; how <amount>
        hallucinations	-14	i tak ; la <church> ; narcan ; nois ; pictur ; sign ; went ; word
        hallucinations	-15	<need> <say> ; <sick> ; asi ; buy ; from my ; i use ; lik to ; needl ; nephew
        hallucinations	-15	play ; rath
        hallucinations	-16	<shame> ; as a ; color ; lov ; slow ; spel ; year ago
        hallucinations	-17	can <take> ; heart ; im a ; practic ; the <money>
        hallucinations	-18	the car ; vez
        hallucinations	-19	i want ; mis ; myself ; to be
        hallucinations	-20	<year> <past> ; min ; sel
        hallucinations	-21	<bodysound> ; <seizure> ; pued
        hallucinations	-22	plan
        hallucinations	-23	is ther
        hallucinations	-25	you can
        """
}
