extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-7	on <opioid> ; one of ; open ; our <outdoors> ; park ; part ; per no ; por un
        hallucinations	-7	rain ; refil ; return ; rout ; school ; se pued ; season ; send ; servic ; siet
        hallucinations	-7	sold ; som <day> ; step down ; strang ; thanksgiv ; the bank ; theyl ; throw
        hallucinations	-7	to go ; to talk ; tranquil ; troubl ; ultim ; used ; uso ; vend ; whoev
        hallucinations	-7	wont be ; wont say ; would lik ; y si ; ya est ; yellow
        hallucinations	-8	<amount> <count> ; <amount> <kin> ; <amount> <room> ; <caretaking> a ; <crash>
        hallucinations	-8	<day> <hospital> ; <day> <month> ; <day> en ; <die> <amount> ; <go> through
        hallucinations	-8	<headface> <palecolor> ; <last> <month> ; <moment> <always> ; <money> a
        hallucinations	-8	<outdoors> in ; <pain> <bodypart> ; <phone> it ; <stimulant> <say>
        hallucinations	-8	<stimulant> in ; <stranger> to ; <take> <always> ; <take> <play> ; <volunteer>
        hallucinations	-8	<write> <amount> ; <write> <kin> ; <write> in ; a <money> ; a <needle> ; a month
        hallucinations	-8	and <amount> ; are you ; arrest ; asleep ; background ; between ; block ; chang
        hallucinations	-8	clas ; clr has ; cm ; colleg ; compr ; confirm ; cost ; de una ; del <town> ; dr
        hallucinations	-8	fev ; finish 0 ; fit ; for me ; fourteen ; gas ; had a ; hard ; has a ; hav to
        hallucinations	-8	he said ; held ; hi ; i <promise> ; i nev ; i tri ; i used ; insuranc ; january
        hallucinations	-8	la <play> ; la <stimulant> ; la man ; las <daytime> ; llav ; me <need> ; me da
        hallucinations	-8	might ; my <clinician> ; my nephew ; no le ; no use ; nos ; numer
        hallucinations	-8	of <treatment> ; on your ; one who ; outpatient ; over it ; patient ; pric
        hallucinations	-8	prim ; rep ; rib ; sel ; she said ; so i ; somewher ; steady ; stor ; suicid
        hallucinations	-8	tablet ; that i ; the <kin> ; the <partner> ; they <hear> ; threw ; up with
        hallucinations	-8	used to ; vap ; walk out ; what a ; who <say> ; who <take> ; wint ; ~<emergency>
        hallucinations	-8	~<illness>
        hallucinations	-9	0 <child> ; <alcohol> <eat> ; <amount> <write> ; <amount> in ; <day> at ; <go> a
        hallucinations	-9	<hit> <headface> ; <home> <moment> ; <kin> <need> ; <money> <money> ; <month> 0
        hallucinations	-9	<need> <continue> ; <need> <crowd> ; <partner> <need> ; <put> <amount>
        hallucinations	-9	<treatment> de ; a <month> ; a new ; against ; bet ; card ; cb ; child ; custody
        hallucinations	-9	discharg ; doubl ; ever ; fin ; find ; food ; forty ; from a ; funeral ; get a
        hallucinations	-9	going to ; gun ; had to ; i <hold> ; i only ; im <go> ; judg ; la coc ; liv with
        hallucinations	-9	map ; me on ; muy ; my dad ; my lif ; nunc ; of your ; perdon ; poc ; puent
        hallucinations	-9	puest ; segur ; sick ; siz ; termin ; the <asleep> ; the <record> ; todavi
        hallucinations	-9	twenty ; until the ; what happen ; with <amount> ; with you ; year ago
        hallucinations	-10	0 <consume> ; <caretaking> ; <caretaking> <kin> ; <gun> ; <home> con
        hallucinations	-10	<illness> and ; <job> at ; <law> 0 ; <leave> <bodypart> ; <limp> ; <moment> on
        hallucinations	-10	<need> <write> ; <outdoors> <amount> ; <try> <stop> ; a <clinician> ; ambulanc
        hallucinations	-10	asi ; body ; collect ; do you ; don ; drug ; film ; ghost ; gon ; goodby
        hallucinations	-10	great ; hospital ; i <count> ; i <drive> ; i didnt ; in <town> ; ins ; jaw
        hallucinations	-10	july ; kind of ; marri ; met ; necesit ; need to ; regal ; say no ; slid
        hallucinations	-10	tienen ; to hear ; to see ; vid ; went ; ya no ; ~<job> ; ~<law>
        hallucinations	-11	# ; <amount> y ; <continue> the ; <day> <opioid> ; <eat> <outdoors>
        hallucinations	-11	<happy> to ; <hit> a ; <kin> <illness> ; <media> ; <pet> <eat> ; <play> <day>
        hallucinations	-11	<relapse> ; a <happy> ; a few ; aguant ; and <take> ; bought ; bridg ; clt
        hallucinations	-11	el <chestheart> ; en una ; fal ; id lik ; intensiv ; its for ; ive nev ; lik to
        hallucinations	-11	list ; lol ; my <colleague> ; nam is ; notic ; nuev ; onc ; pastor ; primer
        hallucinations	-11	record ; si no ; spel ; than ; the <medicine> ; the back ; to say ; usted
        hallucinations	-11	widow ; y el ; you hav ; ~seizur
        hallucinations	-12	0 min ; <amount> <week> ; <home> <amount> ; <opioid> <amount> ; <play> a
        hallucinations	-12	<stimulant> <stimulant> ; <treatment> <day> ; <write> de ; a <room>
        hallucinations	-12	a <treatment> ; a <write> ; at <job> ; at my ; best ; bring ; con un ; fre
        hallucinations	-12	go to ; i <school> ; i <try> ; i need ; in that ; lik the ; lov ; no sx ; odd
        hallucinations	-12	overdos ; pain ; rol ; shook ; the <die> ; withdrawal ; wrap
        hallucinations	-13	<ask> <write> ; <outdoors> <go> ; <say> <need> ; agre ; as a ; el <bodypart>
        hallucinations	-13	escrib ; grey ; i tak ; it was ; kil ; narcan ; qued ; shot ; sum ; test
        hallucinations	-13	the <palecolor> ; ~<treatment>
        hallucinations	-14	<kin> <home> ; <need> <stop> ; <need> por ; <stiff> ; <write> <write> ; blu
        hallucinations	-14	final ; found ; how <amount> ; i use ; i want ; im a ; lip ; mor
        hallucinations	-14	my <chestheart> ; needl ; nephew ; nois ; person ; play ; rais ; student
        hallucinations	-15	<kin> <play> ; <sick> ; clr <say> ; cuid ; dentist ; la <church> ; pictur
        hallucinations	-15	practic ; the sam ; to be ; trabaj ; wak ; word
        hallucinations	-16	<year> <past> ; buy ; can <take> ; email ; mal ; my <phone> ; sign
        hallucinations	-17	chest ; from my ; myself ; rath ; you can
        hallucinations	-18	<need> <say> ; <shame> ; ayud por ; slow
        hallucinations	-19	color ; mis ; no pued ; vez
        hallucinations	-20	<tired> ; heart ; the <money>
        hallucinations	-22	is ther ; plan ; the car
        hallucinations	-24	<bodysound>
        hallucinations	-26	<seizure>
        hallucinations	-28	min
        """
}
