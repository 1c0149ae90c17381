extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-7	part ; per no ; por un ; rain ; refil ; return ; rout ; school ; se pued
        hallucinations	-7	season ; send ; servic ; she said ; siet ; sold ; som <day> ; step down ; strang
        hallucinations	-7	thanksgiv ; the bank ; theyl ; throw ; to go ; to talk ; tranquil ; troubl
        hallucinations	-7	ultim ; used ; uso ; vend ; who <say> ; whoev ; wont be ; wont say ; would lik
        hallucinations	-7	y si ; ya est ; yellow
        hallucinations	-8	0 <child> ; <amount> <count> ; <amount> <kin> ; <amount> <room> ; <caretaking> a
        hallucinations	-8	<crash> ; <day> <hospital> ; <day> <month> ; <day> en ; <die> <amount>
        hallucinations	-8	<go> through ; <headface> <palecolor> ; <last> <month> ; <moment> <always>
        hallucinations	-8	<money> a ; <outdoors> in ; <pain> <bodypart> ; <partner> <need> ; <phone> it
        hallucinations	-8	<stimulant> <say> ; <stimulant> in ; <stranger> to ; <take> <always>
        hallucinations	-8	<take> <play> ; <volunteer> ; <write> <amount> ; <write> <kin> ; <write> in
        hallucinations	-8	a <money> ; a <needle> ; a month ; and <amount> ; are you ; arrest ; asleep
        hallucinations	-8	background ; between ; block ; chang ; clas ; clr has ; cm ; compr ; confirm
        hallucinations	-8	cost ; de una ; del <town> ; dr ; fev ; finish 0 ; for me ; fourteen ; gas
        hallucinations	-8	had a ; hard ; has a ; he said ; hed ; held ; hi ; i <promise> ; i nev ; i tri
        hallucinations	-8	i used ; january ; la <play> ; la <stimulant> ; la man ; las <daytime> ; level
        hallucinations	-8	llav ; me <need> ; me da ; might ; my <clinician> ; my nephew ; no le ; no use
        hallucinations	-8	nos ; numer ; of <treatment> ; of your ; on your ; one who ; outpatient
        hallucinations	-8	over it ; patient ; pric ; prim ; puest ; rep ; rib ; sel ; so i ; somewher
        hallucinations	-8	steady ; stor ; suicid ; tablet ; the <kin> ; the <partner> ; they <hear>
        hallucinations	-8	threw ; up with ; used to ; vap ; walk out ; what a ; who <take> ; wint
        hallucinations	-8	~<emergency> ; ~<illness>
        hallucinations	-9	<alcohol> <eat> ; <amount> <write> ; <amount> in ; <day> at ; <go> a
        hallucinations	-9	<hit> <headface> ; <home> <moment> ; <kin> <need> ; <money> <money> ; <month> 0
        hallucinations	-9	<need> <continue> ; <put> <amount> ; <treatment> de ; a <month> ; a new
        hallucinations	-9	against ; bet ; card ; cb ; child ; colleg ; custody ; discharg ; doubl ; ever
        hallucinations	-9	fin ; find ; fit ; food ; forty ; from a ; funeral ; get a ; going to ; gun
        hallucinations	-9	had to ; i <hold> ; i only ; im <go> ; judg ; la coc ; liv with ; map ; me on
        hallucinations	-9	muy ; my dad ; my lif ; nunc ; perdon ; poc ; puent ; segur ; siz ; termin
        hallucinations	-9	that i ; the <asleep> ; the <record> ; todavi ; twenty ; until the ; what happen
        hallucinations	-9	with <amount> ; with you ; year ago ; ~<job>
        hallucinations	-10	0 <consume> ; <caretaking> ; <caretaking> <kin> ; <gun> ; <home> con
        hallucinations	-10	<illness> and ; <job> at ; <law> 0 ; <leave> <bodypart> ; <limp> ; <moment> on
        hallucinations	-10	<need> <crowd> ; <need> <write> ; <outdoors> <amount> ; <try> <stop>
        hallucinations	-10	a <clinician> ; ambulanc ; asi ; body ; collect ; do you ; don ; drug ; film
        hallucinations	-10	ghost ; gon ; goodby ; great ; hospital ; i <count> ; i <drive> ; i didnt
        hallucinations	-10	in <town> ; ins ; its for ; jaw ; july ; kind of ; marri ; met ; necesit
        hallucinations	-10	need to ; regal ; say no ; sick ; slid ; tienen ; to hear ; to see ; vid ; went
        hallucinations	-10	ya no ; ~<law>
        hallucinations	-11	# ; <amount> y ; <continue> the ; <day> <opioid> ; <eat> <outdoors>
        hallucinations	-11	<happy> to ; <hit> a ; <kin> <illness> ; <media> ; <pet> <eat> ; <play> <day>
        hallucinations	-11	<relapse> ; a <happy> ; a few ; aguant ; and <take> ; bought ; bridg ; clt
        hallucinations	-11	con un ; el <chestheart> ; fal ; id lik ; intensiv ; ive nev ; lik to ; list
        hallucinations	-11	lol ; my <colleague> ; nam is ; notic ; nuev ; onc ; pastor ; primer ; record
        hallucinations	-11	si no ; spel ; than ; the <medicine> ; the back ; to say ; usted ; widow ; y el
        hallucinations	-11	you hav ; ~seizur
        hallucinations	-12	<amount> <week> ; <home> <amount> ; <opioid> <amount> ; <stimulant> <stimulant>
        hallucinations	-12	<treatment> <day> ; <write> de ; a <room> ; a <treatment> ; a <write>
        hallucinations	-12	at <job> ; at my ; best ; bring ; en una ; escrib ; fre ; go to ; i <school>
        hallucinations	-12	i <try> ; i need ; in that ; lik the ; lov ; no sx ; odd ; overdos ; pain ; rol
        hallucinations	-12	shook ; the <die> ; withdrawal ; wrap
        hallucinations	-13	0 min ; <ask> <write> ; <outdoors> <go> ; <play> a ; <say> <need> ; agre ; as a
        hallucinations	-13	el <bodypart> ; grey ; it was ; kil ; narcan ; qued ; shot ; sum ; test
        hallucinations	-13	the <palecolor> ; ~<treatment>
        hallucinations	-14	<kin> <home> ; <need> <stop> ; <need> por ; <stiff> ; <write> <write> ; blu
        hallucinations	-14	final ; found ; how <amount> ; i tak ; i use ; i want ; im a ; lip ; mor
        hallucinations	-14	my <chestheart> ; needl ; nephew ; nois ; person ; play ; rais ; student
        hallucinations	-15	<kin> <play> ; <sick> ; clr <say> ; cuid ; dentist ; la <church> ; pictur
        hallucinations	-15	practic ; the sam ; to be ; trabaj ; wak ; word
        hallucinations	-16	<year> <past> ; buy ; can <take> ; email ; mal ; my <phone> ; sign
        hallucinations	-17	chest ; from my ; myself ; rath ; you can
        hallucinations	-18	<need> <say> ; <shame> ; ayud por ; slow
        hallucinations	-19	color ; mis ; no pued ; vez
        hallucinations	-20	<tired> ; heart ; the <money>
        hallucinations	-21	the car
        hallucinations	-22	is ther ; plan
        hallucinations	-24	<bodysound>
        hallucinations	-26	<seizure>
        hallucinations	-28	min
        """
}
