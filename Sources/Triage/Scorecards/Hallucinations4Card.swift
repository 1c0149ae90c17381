extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-7	nad <amount> ; nad mas ; neith ; ninety ; no <go> ; nos ; not the ; of that ; ok
        hallucinations	-7	old ; one <say> ; open ; orang ; over it ; part ; per no ; por un ; prim ; puest
        hallucinations	-7	rain ; reason ; refil ; rid ; season ; servic ; swim ; thanksgiv ; that i
        hallucinations	-7	the <appointment> ; the <partner> ; theyl ; to 0 ; to <build> ; to go ; to talk
        hallucinations	-7	tour ; treatment ; ultim ; usa ; walk out ; was the ; whoev ; y si ; ya est
        hallucinations	-7	yellow ; ~<illness> ; ~it
        hallucinations	-8	# ; 0 <child> ; <amount> <month> ; <amount> <room> ; <amount> in
        hallucinations	-8	<buy> <amount> ; <day> <hospital> ; <day> <month> ; <day> at ; <die> <amount>
        hallucinations	-8	<drive> and ; <go> <job> ; <go> through ; <happy> to ; <hit> <headface>
        hallucinations	-8	<home> <consume> ; <home> <moment> ; <kin> <buy> ; <kin> a ; <kin> en
        hallucinations	-8	<last> <month> ; <moment> on ; <money> <amount> ; <outdoors> in
        hallucinations	-8	<pain> <bodypart> ; <phone> it ; <see> <outdoors> ; <stimulant> <say>
        hallucinations	-8	<stimulant> in ; <take> <phone> ; <take> <play> ; <volunteer> ; <write> <kin>
        hallucinations	-8	<write> <write> ; @ ; a <needle> ; a month ; a new ; airport ; and <amount>
        hallucinations	-8	and <take> ; arregl ; arrest ; at work ; bad ; bet ; between ; busc ; clas ; cm
        hallucinations	-8	company ; confirm ; dan ; daught is ; de <month> ; del <town> ; doubl ; el ban
        hallucinations	-8	es par ; fev ; forty ; fourteen ; from a ; funeral ; ghost ; gon ; hav to ; held
        hallucinations	-8	im <go> ; in <law> ; in an ; la <play> ; la <stimulant> ; la coc ; library
        hallucinations	-8	licens ; liv with ; llav ; many ; me da ; me on ; met ; middl of ; mientra
        hallucinations	-8	my <clinician> ; my lif ; och ; of <treatment> ; one who ; our <outdoors>
        hallucinations	-8	outpatient ; patient ; poc ; pric ; ready ; record ; rep ; rib ; school
        hallucinations	-8	she said ; sound ; spot ; steady ; stor ; strang ; suicid ; termin ; the tim
        hallucinations	-8	throw ; used to ; what a ; what do ; who <say> ; who <take> ; would lik ; y el
        hallucinations	-8	year ago ; ~<emergency> ; ~<job>
        hallucinations	-9	<alcohol> <eat> ; <caretaking> a ; <continue> my ; <headface> <palecolor>
        hallucinations	-9	<law> 0 ; <limp> ; <moment> <always> ; <money> a ; <month> 0 ; <need> <crowd>
        hallucinations	-9	<partner> <need> ; <relapse> ; <take> <always> ; a <clinician> ; a <happy>
        hallucinations	-9	a <month> ; a <partner> ; befor i ; block ; build ; card ; child ; colg ; colleg
        hallucinations	-9	compr ; cost ; custody ; don ; ever ; fiv ; food ; going to ; great ; gun
        hallucinations	-9	had to ; hard ; hospital ; how <amount> ; how to ; i <hold> ; i <promise>
        hallucinations	-9	i nev ; in <town> ; ins ; judg ; map ; marri ; numer ; of your ; on your ; segur
        hallucinations	-9	siz ; sold ; somewher ; tablet ; the <kin> ; they <hear> ; threw ; tienen
        hallucinations	-9	to see ; told us ; tomorrow ; vap ; vid ; what happen ; with <amount> ; with you
        hallucinations	-9	ya no ; ~<clinician>
        hallucinations	-10	<amount> y ; <caretaking> ; <caretaking> <kin> ; <continue> the ; <go> a
        hallucinations	-10	<home> con ; <illness> and ; <kin> <need> ; <leave> <bodypart> ; <need> <write>
        hallucinations	-10	<outdoors> <amount> ; <play> <day> ; <play> a ; <put> <amount> ; <stranger> to
        hallucinations	-10	<treatment> de ; <write> <amount> ; against ; ambulanc ; asleep ; bank ; cb
        hallucinations	-10	clear ; collect ; discharg ; drug ; film ; had a ; i <drive> ; i <try>
        hallucinations	-10	i didnt ; i only ; in that ; ive nev ; july ; my <crowd> ; nunc ; onc ; pastor
        hallucinations	-10	primer ; puent ; rais ; regal ; say no ; sick ; slid ; than ; the park
        hallucinations	-10	the plac ; usted ; went ; widow ; wint ; you hav ; ~<law>
        hallucinations	-11	0 <consume> ; 0 min ; <amount> <week> ; <eat> <outdoors> ; <hit> a
        hallucinations	-11	<kin> <illness> ; <pet> <eat> ; <treatment> <day> ; <try> <stop> ; a <room>
        hallucinations	-11	a few ; aguant ; bridg ; clt ; con un ; el <chestheart> ; fal ; fin ; gas
        hallucinations	-11	goodby ; i <count> ; i <school> ; i use ; its for ; jaw ; lik the ; list ; lol
        hallucinations	-11	my <colleague> ; my dad ; nam is ; necesit ; need to ; nic ; no pued ; perdon
        hallucinations	-11	qued ; shook ; sum ; the <die> ; the <medicine> ; the <record> ; the back
        hallucinations	-11	the cat ; todavi
        hallucinations	-12	<day> <opioid> ; <gun> ; <media> ; <outdoors> <go> ; <stimulant> <stimulant>
        hallucinations	-12	a <treatment> ; a <write> ; at <job> ; best ; body ; bring ; do you
        hallucinations	-12	el <bodypart> ; final ; fre ; intensiv ; kil ; kind of ; my nephew ; notic
        hallucinations	-12	odd ; overdos ; pain ; parrot ; so i ; to hear ; to say ; until ; withdrawal
        hallucinations	-12	wrap ; ~seizur
        hallucinations	-13	<home> <amount> ; <kin> <play> ; <need> <say> ; <opioid> <amount> ; <write> de
        hallucinations	-13	at my ; en una ; escrib ; find ; i need ; lik to ; lip ; mor ; my <chestheart>
        hallucinations	-13	narcan ; no sx ; nois ; nuev ; pictur ; rol ; tard ; test
        hallucinations	-14	<ask> <write> ; <kin> <home> ; <say> <need> ; <sick> ; <stiff> ; a <town>
        hallucinations	-14	agre ; asi ; bought ; dentist ; go to ; im a ; person ; play ; shot ; si no
        hallucinations	-14	student ; wak ; ~<treatment>
        hallucinations	-15	<year> <past> ; as a ; clr <say> ; cuid ; la <church> ; lov ; my <phone> ; sign
        hallucinations	-15	spel ; to be ; word
        hallucinations	-16	<need> <stop> ; <past> i ; <shame> ; buy ; color ; email ; found ; grey ; heart
        hallucinations	-16	i tak ; i want ; it was ; mal ; needl ; nephew ; practic ; the <palecolor>
        hallucinations	-16	the sam ; trabaj
        hallucinations	-17	plan ; rath ; vez
        hallucinations	-18	<tired> ; can <take> ; chest ; the car
        hallucinations	-19	sel ; slow ; the <money>
        hallucinations	-20	myself
        hallucinations	-21	from my ; mis
        hallucinations	-22	<bodysound> ; pued
        hallucinations	-23	is ther
        hallucinations	-28	<seizure> ; min ; you can
        hallucinations	-29	ayud por
        """
}
