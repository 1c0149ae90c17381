extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	-11	the rest ; through a ; to say ; todavi ; vap ; went ; whoev
        hallucinations	-12	0 min ; a few ; bridg ; clear ; discharg ; don ; drov ; drug ; escrib ; food
        hallucinations	-12	fre ; goodby ; how many ; i cam ; jaw ; job ; lol ; map ; mi vecin ; my phon
        hallucinations	-12	nad mas ; nam is ; non sinc ; nunc ; pen ; perdon ; seiz ; spel ; sum ; the car
        hallucinations	-12	the plac ; wil ; you hav
        hallucinations	-13	bring ; buena ; burn ; clt ; convulsion ; custody ; deal ; famili ; fel
        hallucinations	-13	i only ; its for ; lip ; lot of ; manej ; marri ; muy ; narcan ; need to
        hallucinations	-13	no le ; nois ; nuev ; offer ; overdos ; poc ; record ; rol ; somewher ; test
        hallucinations	-14	aguant ; cost ; fue ; gon ; grey ; judg ; kil ; my dad ; my kid ; on our
        hallucinations	-14	on your ; pain ; paint ; person ; play ; the first ; withdrawal
        hallucinations	-15	asi ; body ; buy ; chest ; for my ; id lik ; la coc ; min ; nephew ; patient
        hallucinations	-15	rain ; rath ; slow ; sx ; to hear ; trabaj ; wear ; wint ; word
        hallucinations	-16	a month ; at work ; con los ; dentist ; found ; great ; ill ; is that ; needl
        hallucinations	-16	pictur ; rais ; seizur ; sel ; sick ; student ; to my ; to talk ; wak ; ~seizur
        hallucinations	-17	color ; en una ; gun ; i need ; it was ; liv with ; mor ; myself ; necesit
        hallucinations	-17	very ; vez
        hallucinations	-18	blu ; bought ; driv ; from my ; go to ; heart ; intensiv ; kind of ; qued
        hallucinations	-18	sign ; tard ; usted
        hallucinations	-19	cuid ; i use ; i want ; lov ; year ago
        hallucinations	-20	as a ; hard ; met ; practic
        hallucinations	-21	chang ; email ; plan ; wrap
        hallucinations	-22	i tak ; im a ; no pued ; si no ; the sam
        hallucinations	-24	mis
        hallucinations	-25	at my
        hallucinations	-26	is ther
        hallucinations	-27	you can
        hallucinations	-28	ayud por
        hallucinations	-30	to be
        """
}
