extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens3 = """
        delirium_tremens	-11	thos ; touch ; trabaj ; tre ano ; voy ; whisper ; ~<illness> ; ~<law>
        delirium_tremens	-12	# ; 0 i ; <past> i ; <record> <say> ; <stop> in ; <take> <amount> ; a <child>
        delirium_tremens	-12	and all ; bien ; blu ; cover ; eleven ; end ; his <headface> ; i <go> ; i do
        delirium_tremens	-12	intensiv ; ive been ; la <bodypart> ; my <clinician> ; my kid ; myself
        delirium_tremens	-12	que me ; residential ; se me ; spr ; stay ; twenty ; ~<eat> ; ~<emergency>
        delirium_tremens	-13	<amount> <week> ; <color> ; <say> he ; <stiff> ; <treatment> <day>
        delirium_tremens	-13	about the ; cuand ; do you ; dos ano ; estoy ; group ; i can ; i had ; im a
        delirium_tremens	-13	kil ; mis ; parent ; qued ; read ; record ; than ; the one ; ~<medicine>
        delirium_tremens	-13	~on
        delirium_tremens	-14	<count> <year> ; <kin> <child> ; <needle> ; <tool> ; and <amount> ; breath
        delirium_tremens	-14	din ; has a ; i <consume> ; im 0 ; otr ; play ; pued ; pus ; saw ; show
        delirium_tremens	-14	vomit ; ~<shake> ; ~how ; ~se
        delirium_tremens	-15	ear ; found ; goe ; i <think> ; my daught ; sinc <month> ; teng ; toc
        delirium_tremens	-16	<gun> ; chest ; la <headface> ; sleep ; student ; way ; wil
        delirium_tremens	-17	<tired> ; the <record> ; the dog ; too
        delirium_tremens	-18	<say> <phone> ; any ; on <stimulant> ; ~<stop>
        delirium_tremens	-19	<awake> ; plan
        delirium_tremens	-20	<seizure> ; report
        delirium_tremens	-21	<blade> ; iop
        delirium_tremens	-22	<media>
        delirium_tremens	-23	on my
        """
}
