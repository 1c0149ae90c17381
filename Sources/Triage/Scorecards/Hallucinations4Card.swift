extension ScorecardSources {
    /// Words that speak for `hallucinations` or against it. Written by `workbench weigh`.
    static let hallucinations4 = """
        hallucinations	-5	<phone> <past> ; <phone> <take> ; <play> de ; <play> en ; <room> <blade>
        hallucinations	-5	<room> <container> ; <say> <give> ; <school> and ; <school> me
        hallucinations	-5	<sedative> <medicine> ; <see> <play> ; <see> lik ; <start> <stimulant>
        hallucinations	-5	<stimulant> <kin> ; <stranger> els ; <take> <amount> ; <take> <stranger>
        hallucinations	-5	<take> <take> ; <tool> in ; <trade> <amount> ; <treatment> 0
        hallucinations	-5	<treatment> <hospital> ; <treatment> <stop> ; <treatment> for ; <unreal> y
        hallucinations	-5	<vendor> ; <vermin> in ; <write> from ; a <alcohol> ; a <calm> ; a <colleague>
        hallucinations	-5	a <consume> ; a <school> ; a detox ; a las ; a person ; a word ; about his
        hallucinations	-5	aceptan ; act ; actual ; alg de ; all right ; alumni ; alway ; ambulatori
        hallucinations	-5	an <treatment> ; and 0 ; and <buy> ; and <fluid> ; and <take> ; and a ; and no
        hallucinations	-5	anthem ; anyway ; approv ; around <amount> ; attack ; away from ; back from
        hallucinations	-5	barb ; bas ; bay ; bor ; busc ; cabez ; cal back ; cam up ; can i ; can you
        hallucinations	-5	clr <kin> ; cod ; consejer ; cort ; cost ; could ; could <stranger> ; cover
        hallucinations	-5	de <amount> ; de <go> ; de que ; death ; decent ; del <drive> ; desd que
        hallucinations	-5	desintoxicacion ; diner ; do a ; do it ; doe a ; dollar ; dolor ; dont <need>
        hallucinations	-5	el <partner> ; el agu ; english ; entr ; falt ; favorit ; fir ; fueron ; get to
        hallucinations	-5	go <home> ; gray ; great ; gurgl ; guy in ; guy who ; ha ; hac <moment> ; hang
        hallucinations	-5	hear his ; her on ; his <chestheart> ; holiday ; hous in ; how long ; hug
        hallucinations	-5	hundr ; i <buy> ; i <fall> ; i cal ; i count ; i just ; i liv ; i work
        hallucinations	-5	im <amount> ; imagin ; in county ; intak ; is <kill> ; is my ; is what
        hallucinations	-5	it every ; its in ; l <bodypart> ; la <opioid> ; la nariz ; la parroqui ; label
        hallucinations	-5	landlin ; las cuatr ; last week ; last yr ; left a ; length ; llav ; long
        hallucinations	-5	look for ; look lik ; loos ; los audifono ; lost ; lunch and ; m self ; main
        hallucinations	-5	marc ; marri ; mat ; may ; me <official> ; me <pain> ; me a ; me about
        hallucinations	-5	me offic ; me tom ; mio ; mow ; msg ; much ; murd ; my <day> ; my <moment>
        hallucinations	-5	my <play> ; my broth ; my cat ; my doctor ; my kid ; my nos ; my old ; nariz
        hallucinations	-5	neith ; ni nad ; no ~<leave> ; no ~<phone> ; no ~sz ; oct ; of <crowd> ; of him
        hallucinations	-5	on speak ; one with ; only <consume> ; or what ; own <illness> ; p / ; packag
        hallucinations	-5	pes ; plum ; plumb ; pong ; por eso ; port ; position ; pres ; psychiatrist
        hallucinations	-5	pupil ; purpl ; put in ; que <continue> ; quem ; quisier ; razor ; recovery
        hallucinations	-5	refer ; rehab ; restroom hes ; resum ; return ; rout ; run out ; say 0 ; schedul
        hallucinations	-5	scor ; segu ; septemb ; shar ; she said ; show up ; si hay ; six and ; so im
        hallucinations	-5	so my ; somebody els ; studi ; such ; sunday nit ; the <hospital> ; the bar
        hallucinations	-5	the day ; the kid ; the week ; theat ; they let ; thi <month> ; through <day>
        hallucinations	-5	tijuan ; to <clothes> ; to <start> ; top ; treatment ; un lug ; usa ; vend
        hallucinations	-5	voicemail ; voy a ; w/o ; we do ; what do ; what would ; when my ; whod
        hallucinations	-5	with <stranger> ; with it ; work at ; writ for ; y <consume> ; y el ; year ago
        hallucinations	-5	yellow ; your plac ; ~<alcohol> <confused> ; ~<blood> ; ~<chestheart>
        hallucinations	-5	~<insurance> ; ~<money> ; ~fit ; ~odd ; ~overdos ; ~sz
        hallucinations	-6	0 0 ; 0 <hospital> ; <amount> <consume> ; <amount> <need> ; <amount> <outdoors>
        hallucinations	-6	<amount> <take> ; <ask> <appointment> ; <blade> in ; <chestheart> <pain>
        hallucinations	-6	<child> <drive> ; <child> and ; <clinician> <write> ; <confused> ~<think>
        hallucinations	-6	<consume> <need> ; <consume> nad ; <crowd> for ; <day> <job> ; <day> <school>
        hallucinations	-6	<day> de ; <day> desd ; <day> in ; <daytime> and ; <drive> <die> ; <drive> <go>
        hallucinations	-6	<drive> <outdoors> ; <eat> <always> ; <eat> her ; <feel> it ; <give> <home>
        hallucinations	-6	<go> <job> ; <go> through ; <hear> lik ; <hit> my ; <illness> <bodypart>
        hallucinations	-6	<job> with ; <last> <week> ; <medicine> and ; <need> <amount> ; <need> <give>
        hallucinations	-6	<need> <see> ; <night> <clinician> ; <official> and ; <opioid> <hospital>
        hallucinations	-6	<outdoors> a ; <phone> <write> ; <phone> back ; <play> <phone>
        hallucinations	-6	<promise> <trust> ; <promise> <write> ; <promise> me ; <record> of
        hallucinations	-6	<say> <opioid> ; <say> <play> ; <say> <soon> ; <say> <treatment> ; <say> that
        hallucinations	-6	<school> a ; <smell> of ; <soon> de ; <stimulant> <room> ; <stop> <month>
        hallucinations	-6	<take> <need> ; <think> <treatment> ; <town> <law> ; <treatment> <moment>
        hallucinations	-6	<week> for ; <write> <child> ; <write> and ; <year> <need> ; a <build>
        hallucinations	-6	a <fire> ; a <height> ; a group ; a mat ; adult ; aft the ; aliv ; allow
        hallucinations	-6	and by ; ano pas ; anoth ; anybody ; around my ; asi ; asleep ; at noon ; big
        hallucinations	-6	bles ; blood ; breastbon ; brother ; buz ; by a ; c ; cash ; cent ; cigaret
        hallucinations	-6	click ; community ; cos ; daught is ; dead sist ; despu de ; dia desd ; door and
        hallucinations	-6	eleven ; everybody ; experienc ; explain ; fel off ; for <alcohol>
        hallucinations	-6	for <stimulant> ; found the ; front of ; fue ; get a ; has a ; hast que ; held
        hallucinations	-6	her <container> ; hes <go> ; honest ; hormiga en ; i <give> ; i <home> ; i <job>
        hallucinations	-6	i <kill> ; i left ; i thought ; in <home> ; in <law> ; in april ; in front
        hallucinations	-6	in your ; its about ; jan ; juni ; la coc ; la que ; las <daytime> ; lawy ; lead
        hallucinations	-6	lin at ; littl light ; mand ; mark ; me <consume> ; me at ; me back ; met
        hallucinations	-6	my cousin ; my lif ; nad de ; near every ; nev touch ; next ; no ~<go>
        hallucinations	-6	no ~<say> ; nos ; noth els ; of <opioid> ; of <treatment> ; old ; one and
        hallucinations	-6	or so ; orang ; outpatient ; own <furniture> ; pal ; pan ; per no ; phot ; pin
        hallucinations	-6	plu ; por un ; porqu no ; pressur ; prim ; purs ; que tien ; quier ; regres
        hallucinations	-6	rep ; se <put> ; season ; semana ; shed ; sixty ; slot ; smel of ; snow ; so i
        hallucinations	-6	so ther ; som <day> ; spr ; strap ; structur ; suppos ; sí ; teach ; ten
        hallucinations	-6	termin ; the <gun> ; the <tool> ; the first ; the lin ; then he ; they <give>
        hallucinations	-6	through a ; thursday hand ; tim i ; to <asleep> ; to sleep ; toi ; too many
        hallucinations	-6	tre mes ; verdad ; vien ; voic all ; w/d ; was my ; weath ; went ; wev
        hallucinations	-6	what com ; what happen ; wher do ; who <say> ; who <take> ; wif think ; wont be
        hallucinations	-6	yawn ; you <see> ; you <take> ; youd ; youl ; ~<ask> ; ~<consume> no
        hallucinations	-6	~<illness> ; ~<moment> ; ~<need> ; ~<sick> ; ~delirium ; ~od
        hallucinations	-7	<alcohol> in ; <amount> <ask> ; <amount> <headface> ; <bodypart> <hot>
        hallucinations	-7	<buy> <eat> ; <child> <opioid> ; <child> no ; <color> ; <crash>
        hallucinations	-7	<crowd> through ; <drive> to ; <furniture> so ; <give> her ; <give> la
        hallucinations	-7	<go> <opening> ; <headface> <amount> ; <home> <amount> ; <home> con
        hallucinations	-7	<kin> <buy> ; <kin> <drive> ; <kin> en ; <last> <year> ; <media>
        hallucinations	-7	<moment> <moment> ; <money> <take> ; <need> <furniture> ; <night> <always>
        hallucinations	-7	<night> <stop> ; <official> <need> ; <opioid> in ; <partner> <hit> ; <phone> at
        hallucinations	-7	<phone> from ; <phone> is ; <play> <clothes> ; <play> y ; <put> <amount>
        hallucinations	-7	<room> 0 ; <rope> in ; <say> <asleep> ; <see> <clinician> ; <see> for ; <stop> a
        hallucinations	-7	<take> <container> ; <take> <opioid> ; <take> la ; <think> i ; <volunteer>
        hallucinations	-7	<write> the ; a <appointment> ; a <chestheart> ; a <friend> ; a <home> ; a bad
        hallucinations	-7	a boy ; a good ; a liv ; acuerd ; aguant ; and <give> ; and <play> ; and nev
        hallucinations	-7	and then ; any ; anyon ; at work ; atty ; back and ; befor she ; bucket
        hallucinations	-7	but not ; by 0 ; calend ; cant <breath> ; cant <hold> ; cant breath ; cer
        hallucinations	-7	chang ; clr has ; con un ; corazon ; cuand ; de una ; del <town> ; divorc ; dr
        hallucinations	-7	drov ; drug ; due ; el <treatment> ; el ban ; esa ; fin ; fly ; fre ; gav me
        hallucinations	-7	grup ; ham ; he just ; he said ; how many ; hung ; i been ; i only
        hallucinations	-7	if <stranger> ; ins ; intern ; its <stimulant> ; january ; jef ; key ; kit
        hallucinations	-7	la <play> ; la man ; last month ; last year ; leas ; left arm ; licens
        hallucinations	-7	los <amount> ; lot of ; mean ; meet ; mi comadr ; might ; minuto ; mis <child>
        hallucinations	-7	morning ; my <insurance> ; my <school> ; my parent ; need to ; nev <feel>
        hallucinations	-7	no ~sx ; numer ; nunc ; on your ; onlin ; pas por ; play ; pric ; que <say>
        hallucinations	-7	rain ; saf ; say she ; school ; script ; se <hear> ; siet ; so we ; soft
        hallucinations	-7	somewher ; son <amount> ; squeez ; stay ; swim ; tan ; thanksgiv ; that what
        hallucinations	-7	the <drug> ; the <partner> ; the bank ; the numb ; the word ; think about
        hallucinations	-7	to <build> ; took a ; tool ; until the ; up through ; va a ; vid ; was a
        hallucinations	-7	was the ; websit ; when she ; wint ; wish ; withdrawal ; wont say ; y si
        hallucinations	-7	ya est ; yes ; you for ; zoom ; ~<fall> ; ~<law> ; ~cp ; ~le ; ~shak
        hallucinations	-8	0 <consume> ; 0 nd ; <alcohol> <eat> ; <bodypart> <pain> ; <caretaking>
        hallucinations	-8	<day> <wait> ; <drive> <kin> ; <fluid> <blood> ; <friend> <unreal> ; <give> a
        hallucinations	-8	<go> <past> ; <go> a ; <happy> to ; <home> <moment> ; <home> <month>
        hallucinations	-8	<job> <say> ; <job> at ; <kin> <consume> ; <kin> <job> ; <last> <month>
        hallucinations	-8	<moment> with ; <month> <amount> ; <need> 0 ; <need> <crowd> ; <need> <moment>
        hallucinations	-8	<need> <stranger> ; <outdoors> the ; <phone> <need> ; <put> in ; <record> <say>
        hallucinations	-8	<say> <goodbye> ; <say> she ; <stimulant> <say> ; <stranger> lik
        hallucinations	-8	<take> <always> ; <treatment> <colleague> ; <treatment> y ; <week> <amount>
        hallucinations	-8	<write> <kin> ; <write> de ; a <clinician> ; a <hit> ; a <media> ; a <town>
        hallucinations	-8	a month ; am a ; and <consume> ; and <stop> ; and two ; apunt ; arrest ; at my
        hallucinations	-8	background ; bag ; buen ; card ; caught ; cheap ; chef ; client ; club ; company
        hallucinations	-8	compr ; confirm ; convulsion ; could i ; de <month> ; decid ; end ; es par
        hallucinations	-8	ever ; fax ; fev ; firm ; fit ; going to ; hed ; hes see ; hi ; hic ; hom and
        hallucinations	-8	how to ; i <clothes> ; i <leave> ; i hear ; i would ; idk ; ill ; in with ; judg
        hallucinations	-8	la <stimulant> ; lik a ; manag ; map ; me da ; my <chestheart> ; my <clinician>
        hallucinations	-8	my <colleague> ; my bos ; my dad ; my heart ; my job ; nail ; no ~drug ; of that
        hallucinations	-8	on <opioid> ; onc ; one <headface> ; one of ; par el ; park ; parroqui ; pas out
        hallucinations	-8	patron ; poc ; puent ; puest ; punch ; reason ; servic ; shook ; sobr ; spot
        hallucinations	-8	spray ; station ; tablet ; that why ; then i ; therapist ; to talk ; todavi
        hallucinations	-8	ultim ; vomit ; walk out ; was in ; wash ; what a ; whoev ; with you ; y platic
        hallucinations	-8	you <think> ; ~<wait> ; ~lik ; ~plan ; ~seizur ; ~use
        hallucinations	-9	<container> <furniture> ; <day> at ; <fall> off ; <give> <phone> ; <give> my
        hallucinations	-9	<money> a ; <need> <continue> ; <need> <write> ; <pain> <bodypart>
        hallucinations	-9	<partner> <need> ; <rope> <room> ; <say> <need> ; <see> <outdoors>
        hallucinations	-9	<stimulant> in ; <stranger> to ; <treatment> de ; <write> <amount> ; a <hot>
        hallucinations	-9	a <kill> ; a <needle> ; a <partner> ; a <stimulant> ; against ; are you ; bad
        hallucinations	-9	beat ; between ; bit ; burn ; cant hold ; clear ; clinic ; collect ; dan
        hallucinations	-9	director ; do we ; doubl ; field ; find the ; fist ; for one ; fourteen ; goe
        hallucinations	-9	goodby ; i <angry> ; i <promise> ; its for ; its only ; jerk ; lab ; library
        hallucinations	-9	lik the ; liv with ; my <pet> ; my <phone> ; my nephew ; narcan ; ninety
        hallucinations	-9	not ~the ; odd ; paint ; pay ; proof ; siz ; steady ; stomach ; stor ; suggest
        hallucinations	-9	tard ; the <appointment> ; the park ; the tim ; they <hear> ; throw ; to 0
        hallucinations	-9	turn out ; used to ; would lik ; would you ; ~<job> ; ~it
        hallucinations	-10	# ; 0 min ; <amount> <count> ; <amount> in ; <go> to ; <kin> a ; <law> 0
        hallucinations	-10	<moment> <always> ; <moment> on ; <money> <amount> ; <month> 0 ; <need> <die>
        hallucinations	-10	<seizure> ; <vermin> <height> ; a <happy> ; a <month> ; a lot ; a new ; and id
        hallucinations	-10	as a ; bank ; befor i ; bet ; build ; cb ; clt ; cuid ; f <opioid> ; food
        hallucinations	-10	fuert ; funeral ; hav to ; i <count> ; i <drive> ; i <hold> ; i <play> ; i used
        hallucinations	-10	i want ; insuranc ; me on ; middl of ; mientra ; my niec ; necesit ; nuev ; och
        hallucinations	-10	of your ; one who ; out sinc ; perdon ; primer ; refil ; restroom ; seiz
        hallucinations	-10	si no ; song ; strang ; stuck ; test ; too <amount> ; tour ; twenty ; up with
        hallucinations	-10	ya no ; ~<clinician> ; ~out
        hallucinations	-11	<amount> <room> ; <amount> <week> ; <buy> <amount> ; <die> <amount>
        hallucinations	-11	<eat> <outdoors> ; <give> <amount> ; <headface> <palecolor> ; <hit> <headface>
        hallucinations	-11	<illness> and ; <job> is ; <need> <need> ; <outdoors> <amount> ; <pet> <eat>
        hallucinations	-11	<play> <day> ; <stimulant> <stimulant> ; <take> <eat> ; <take> <phone>
        hallucinations	-11	<treatment> <day> ; <try> <stop> ; @ ; a <room> ; and her ; clas ; colg
        hallucinations	-11	custody ; duerm ; en una ; famili ; from a ; gas ; had a ; had to ; i <school>
        hallucinations	-11	i <try> ; im <go> ; lik somebody ; my <crowd> ; nad <amount> ; nad mas ; nam is
        hallucinations	-11	neighbor through ; notic ; our <outdoors> ; patient ; rais ; rol ; step down
        hallucinations	-11	suicid ; the <kin> ; the <record> ; tomorrow ; usted ; you hav ; ~dts ; ~sx
        hallucinations	-12	<continue> the ; <hit> a ; <kin> <need> ; <kin> <play> ; <write> <write>
        hallucinations	-12	<year> <past> ; a few ; ambulanc ; at <job> ; be a ; block ; chart ; color
        hallucinations	-12	east ; el <chestheart> ; gon ; hospital ; i didnt ; i nev ; i use ; in that
        hallucinations	-12	ive nev ; july ; kil ; pain ; qued ; say no ; the <asleep> ; the back
        hallucinations	-12	the plac ; threw ; widow ; with <amount> ; wrap ; ~<seizure> ; ~pued
        hallucinations	-13	<need> <say> ; <outdoors> <go> ; a <write> ; bridg ; bring ; dentist ; fal
        hallucinations	-13	grey ; it was ; lik to ; list ; lock ; nic ; overdos ; record ; sum ; than
        hallucinations	-13	the <die> ; the <palecolor> ; the car ; to see ; trabaj ; vide ; wak
        hallucinations	-14	<amount> y ; <ask> <write> ; <limp> ; <past> i ; <take> <play> ; agre ; body
        hallucinations	-14	buy ; discharg ; film ; go to ; gun ; hard ; i need ; id lik ; kind of ; lov
        hallucinations	-14	needl ; parrot ; seizur ; shot ; student ; the sam ; to hear ; to say ; until
        hallucinations	-14	vap ; ~<treatment>
        hallucinations	-15	<caretaking> <kin> ; <sick> ; a <money> ; a <treatment> ; best ; bought
        hallucinations	-15	clr <say> ; do you ; el <bodypart> ; email ; how <amount> ; lol ; mor ; pastor
        hallucinations	-15	person ; regal ; sick ; sign ; spel ; vez ; ~<emergency>
        hallucinations	-16	<gun> ; <shame> ; <stiff> ; final ; im a ; nephew ; no ~pued ; to <hear> ; word
        hallucinations	-16	~<withdrawal>
        hallucinations	-17	<kin> <illness> ; <need> <stop> ; <play> a ; found ; i tak ; intensiv ; lip
        hallucinations	-17	mal ; sel
        hallucinations	-18	<bodysound> ; <tired> ; can <take> ; escrib ; nois ; pictur ; you can
        hallucinations	-19	chest ; christma ; la <church> ; plan ; practic
        hallucinations	-20	mis ; slow
        hallucinations	-21	from my ; myself ; rath ; the <money>
        hallucinations	-22	heart
        hallucinations	-23	is ther
        hallucinations	-33	min
        """
}
