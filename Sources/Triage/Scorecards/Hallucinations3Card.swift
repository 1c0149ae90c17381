extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations3 = """
        hallucinations	-11	ech ; final ; forty ; grew ; had to ; i tri ; in law ; in that ; ins ; intak
        hallucinations	-11	lik to ; notic ; odd ; pastor ; segur ; send ; snor ; teng ; termin ; the rest
        hallucinations	-11	through a ; to say ; todavi ; vap ; went ; whoev
        hallucinations	-12	0 min ; bridg ; clear ; discharg ; don ; drov ; drug ; escrib ; food ; fre
        hallucinations	-12	goodby ; how many ; i cam ; jaw ; job ; lol ; map ; mi vecin ; my phon
        hallucinations	-12	nad mas ; nam is ; non sinc ; nunc ; pen ; perdon ; say she ; seiz ; spel ; sum
        hallucinations	-12	the car ; the plac ; wil ; you hav
        hallucinations	-13	a few ; bring ; buena ; burn ; clt ; convulsion ; custody ; deal ; famili ; fel
        hallucinations	-13	its for ; lip ; lot of ; manej ; marri ; muy ; narcan ; need to ; no le ; nois
        hallucinations	-13	nuev ; offer ; overdos ; person ; poc ; record ; rol ; somewher ; test
        hallucinations	-14	aguant ; cost ; gon ; grey ; i only ; judg ; kil ; my dad ; my kid ; on our
        hallucinations	-14	on your ; pain ; paint ; play ; the first ; withdrawal
        hallucinations	-15	asi ; body ; buy ; chest ; for my ; id lik ; la coc ; min ; nephew ; numer
        hallucinations	-15	patient ; rain ; rath ; slow ; sx ; to hear ; trabaj ; wear ; wint ; word
        hallucinations	-16	a month ; at work ; con los ; dentist ; found ; great ; ill ; is that ; necesit
        hallucinations	-16	needl ; pictur ; rais ; seizur ; sel ; sick ; student ; to my ; to talk ; wak
        hallucinations	-16	~seizur
        hallucinations	-17	color ; en una ; gun ; i need ; it was ; liv with ; mor ; myself ; very ; vez
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
