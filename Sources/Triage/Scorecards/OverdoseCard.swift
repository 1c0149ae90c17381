extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose = """
        overdose	-62	=
        overdose	20	breathing ; gurgling
        overdose	19	lips ; took
        overdose	17	gray
        overdose	16	blue ; snoring
        overdose	15	purple ; swallowed
        overdose	14	pupils
        overdose	13	despierta ; labios ; no despierta ; not breathing ; pastillas
        overdose	12	breaths ; floor ; open ; overdosed ; unas
        overdose	11	friend ; ghb ; nodding ; pinpoint ; unresponsive
        overdose	10	color ; fent ; no reacciona ; pinpoint pupils ; reacciona ; se tomo ; tenant ; took 0
        overdose	10	turning
        overdose	9	ambien ; azules ; bottle ; caller ; gf ; grey ; heroin ; him ; los labios ; making
        overdose	9	needle ; pills ; ronca ; se ; to him ; wanted ; way
        overdose	8	0 of ; answer ; around the ; barely ; blues ; breath ; cold ; como ; dtr ; empty ; eyes
        overdose	8	fentanilo ; hace un ; he took ; hes turning ; labios morados ; line ; mid ; morados
        overdose	8	motel ; mouth ; n ; narcan ; no narcan ; not waking ; overdose ; pain ; party ; skin is
        overdose	8	slumped ; sobredosis ; soma ; spoon ; swallowed a ; than ; the room ; turning blue
        overdose	8	wake ; waking ; waking up ; whole bottle ; y no ; y trae
        overdose	7	and wont ; ate ; bathroom ; blue and ; cabinet ; did ; driver ; feo ; i swallowed
        overdose	7	i took ; i wanted ; loose ; lost count ; min ; minutes ; morado ; no response ; noise
        overdose	7	not ; of ; on floor ; response ; rr ; screaming ; seconds ; shaken ; something
        overdose	7	the mouth ; way too ; whole ; woken
        overdose	6	a whole ; agua ; algo en ; answers ; around ; between ; buddy ; burnt ; call gf ; can a
        overdose	6	cant wake ; cara ; chin ; contesta ; doesnt ; dope ; drank ; en el ; esta morado
        overdose	6	extra ; eyes open ; fentanyl ; fingernails ; gurgly ; hermano 0 ; heroin every
        overdose	6	hes blue ; him and ; him up ; his skin ; hora ; i think ; if we ; im her ; isnt ; jar
        overdose	6	jeringa ; keep my ; kratom every ; la cara ; la novia ; like ; llorando ; making a
        overdose	6	many ; metio ; min ago ; minutes ago ; music ; n she ; naloxone ; no responde ; norcos
        overdose	6	normally ; other phone ; overdosed in ; oxy ; pastillas y ; please somebody ; pulse
        overdose	6	respira ; respira bien ; responde ; right ; rm ; rm 0 ; roomate ; se acabo ; se metio
        overdose	6	shes not ; sister and ; sisters ; skin ; sleep ; somebody ; son just ; swallowed the
        overdose	6	the bathroom ; theres a ; thing ; think ; this evening ; tiene los ; too ; too many
        overdose	6	took way ; trae ; trae los ; unk ; up ; up and ; was in ; who was ; wont answer ; ya no
        overdose	5	0 beers ; 0 min ; 0 on ; a breath ; a dare ; a person ; a saturday ; about 0 ; algo
        overdose	5	and he ; and isnt ; and nobody ; and theres ; and whiskey ; anywhere ; brother went
        overdose	5	call 0 ; cant ; child ; clr found ; collapsed ; con las ; count ; creo ; creo que
        overdose	5	dandole ; dare ; de pastillas ; did a ; doing that ; down on ; echo ; el muchacho ; emt
        overdose	5	esta ; evening ; every ten ; f 0 ; found ; friend at ; getting ; gray and
        overdose	5	gurgling noise ; have narcan ; he collapsed ; heavy ; her ; her on ; her sister
        overdose	5	heroina a ; hija 0 ; his ; his back ; his knees ; hole ; how long ; i pinch ; inhala
        overdose	5	is gray ; it off ; jameson ; knees ; kratom ; la tienda ; label ; lady ; lamp ; lean
        overdose	5	like a ; line was ; llamada ; m ghb ; me contesta ; methadone ; mi amiga ; mid call
        overdose	5	mom in ; my dad ; my eyes ; my girlfriend ; my roommates ; my sisters ; my tenant
        overdose	5	myself to ; neighbor ; not be ; not responding ; novia dice ; now in ; odd on ; oding
        overdose	5	otro ; parejo ; paso ; progress ; rato ; rattle ; real ; responding ; rug ; scene
        overdose	5	shared ; she took ; shes ; shot ; snorting heroin ; soft ; soma and ; stopped breathing
        overdose	5	ten seconds ; the ativan ; the party ; the rug ; the whole ; there was ; tienda ; tomo
        overdose	5	too much ; took all ; took her ; unas pastillas ; up she ; viene ; wanted the
        overdose	5	wanted to ; went back ; whatever ; whose ; wkends ; wont ; y ; y esta ; y ni ; yelling
        overdose	5	zolpidem
        overdose	4	0 ambien ; 0 hr ; 0 perc ; a club ; a fifth ; a gurgling ; a party ; a small ; afuera
        overdose	4	afuera de ; aire ; all the ; always ; amiga ; an empty ; and ; and nothing ; and now
        overdose	4	armpit ; ate a ; back ; back there ; bano con ; barely breathing ; been like
        overdose	4	been trying ; beers ; bien ; blues every ; bottles ; boxes of ; bunch ; bunch of
        overdose	4	cant even ; cant get ; cant keep ; club ; cuanto tarda ; cuarto ; day she ; death
        overdose	4	desk ; dice q ; do nothing ; dont do ; dont have ; dormir ; down ; down her ; down his
        overdose	4	drained ; dresser ; dtr of ; el carro ; el frasco ; elevator ; es un ; every day
        overdose	4	fell out ; fent at ; finally ; floors ; foil ; forty minutes ; frasco de ; freight
        overdose	4	friend took ; front ; funny ; get him ; gf says ; go up ; guest ; hace ; hand and
        overdose	4	happening ; harder ; have him ; have to ; he hit ; he isnt ; heard ; help us ; hermano
        overdose	4	hermano no ; heroina ; hes ; hes doing ; hes slumped ; hijo no ; him by ; his parole
        overdose	4	hour ; i swear ; idk what ; in an ; in his ; in the ; inconsciente ; is making ; is out
        overdose	4	it every ; its been ; jugo ; keep ; la nariz ; le pusieron ; less ; lift ; like 0
        overdose	4	like an ; lips purple ; mama se ; maybe ; me off ; me va ; meant ; meant to ; mirror
        overdose	4	muchacho ; my arms ; my lips ; my office ; nails ; nariz ; nariz y ; needle in
        overdose	4	next to ; nodding off ; nomas ; norcos 0 ; novia ; nunca toma ; od ; of a ; of my
        overdose	4	of something ; of them ; of tylenol ; off ; off a ; often ; on 0 ; on his ; on the
        overdose	4	oxy and ; papas ; paso de ; pero hoy ; person ; pick up ; pinch ; piso ; primo ; pull
        overdose	4	puse ; que fue ; radio ; re 0 ; read ; renta ; right back ; room is ; roommates ; rouse
        overdose	4	se le ; se me ; se paso ; seat ; sentado ; she ; she comes ; she dont ; she shoots
        overdose	4	she wont ; shirt and ; shoots ; shoots heroin ; since 0 ; single day ; slapped
        overdose	4	sleep it ; slow ; slumped over ; small ; smells like ; snore ; snoring funny ; snorting
        overdose	4	some ; son ; sound ; stall ; straw ; sus pastillas ; swear ; tablets ; takes it ; tarda
        overdose	4	that line ; the armpit ; the dresser ; the overdose ; the toilet ; theres ; think im
        overdose	4	to sit ; today and ; toilet ; tonight ; took a ; trying ; trying to ; twenty ; tylenol
        overdose	4	un rato ; vecina ; w a ; was ; weho ; well ; were in ; what do ; whatever was ; when
        overdose	4	whiskey a ; with his ; y ahora ; y hay ; y tengo
        overdose	3	0 got ; 0 x ; a buddy ; a church ; a diario ; a dormir ; about twenty ; acabo ; agent
        overdose	3	agua y ; amarillo ; an hour ; and ive ; answer her ; antes del ; anymore ; back under
        overdose	3	baggie ; bathroom floor ; bathtub ; be ; bolsa ; bottle of ; boy has ; breathing right
        overdose	3	cada vez ; caller whispering ; casi nunca ; cold and ; comes up ; cuales ; dad ; de mas
        overdose	3	de mezcal ; despierta tiene ; did way ; drank a ; el 0 ; em off ; ese ; esquina
        overdose	3	every single ; fallujah ; far ; fent off ; fifth of ; for a ; frasco ; girlfriend
        overdose	3	gives ; got no ; habia ; handle ; hanging ; hard ; has it ; he ; he did ; he didnt
        overdose	3	held a ; her hand ; hermana ; hes making ; hes snoring ; him sleep ; his arm
        overdose	3	his shirt ; hold his ; i cant ; i lost ; i put ; i saw ; idk ; in that ; it doesnt
        overdose	3	it now ; jaw ; just ; la esquina ; le ; le dijo ; lips gray ; long ; lunesta ; me tome
        overdose	3	media ; medicine cabinet ; men in ; menos ; monton ; morado y ; mouth and ; my buddy
        overdose	3	needle next ; no habla ; no siento ; odd ; of county ; of valium ; off and ; off shift
        overdose	3	outside amarillo ; over and ; oxycodone ; parole ; parole agent ; pickup ; pill
        overdose	3	pills on ; pusieron ; raise ; resident ; rest of ; restroom ; room ; s on ; said and
        overdose	3	she got ; shirt ; shot and ; sit ; sliding ; smells ; smoked 0 ; snoring weird
        overdose	3	sober living ; son 0 ; sostiene ; staff ; still in ; suegra se ; suelta ; than a
        overdose	3	than i ; the couch ; the doctor ; the foil ; the internet ; to be ; to wake ; tome
        overdose	3	tonight he ; twenty minutes ; un ; un monton ; una hora ; va para ; vuelve ; wake him
        overdose	3	what it ; what the ; wont wake ; y cada
        overdose	-3	0 dias ; 0 hrs ; acaba ; apartment ; asleep ; bars ; bit ; breathe ; called
        overdose	-3	cant sleep ; cross ; custody ; dead ; diez ; eight ; en un ; es ; every night ; family
        overdose	-3	fell off ; garage ; hair ; hasnt ; he fell ; he keeps ; herself ; high ; his hands
        overdose	-3	hosp ; i need ; ive ; jueves ; kicking ; little ; made ; manana ; mi papa ; molly
        overdose	-3	mon ; murio ; necesito ; nightly ; no tengo ; noon ; number ; o ; on friday ; only
        overdose	-3	overnight ; parents ; parking ; pide ; po ; quiere ; ran out ; retired ; rigid
        overdose	-3	scared ; se que ; seguro ; six ; step ; student ; sun ; tell ; thats ; the caller
        overdose	-3	there and ; thinking ; thinks ; throwing up ; tienen ; tight ; took one ; tres ; twice
        overdose	-3	up the ; ustedes ; va a ; viernes ; vive ; weekend ; weekends ; went rigid ; when he
        overdose	-3	while ; with her ; with the ; ya esta ; yes ; yrs ; ~in ; ~me
        overdose	-4	0 anos ; a la ; a mi ; about an ; again ; ahi ; alone ; already ; am ; another
        overdose	-4	at his ; back of ; because of ; beer ; blue shield ; breakfast ; bring ; brought
        overdose	-4	cant do ; case ; clean ; cocaina ; come ; couple ; cuatro ; d/c ; days ago ; dia
        overdose	-4	duerme ; each ; ella ; fine ; first ; four ; fuma ; gave ; get ; give ; go to ; got a
        overdose	-4	ha ; has a ; hasta ; hed ; hes a ; his head ; hospital ; hot ; hours ; hung up ; i get
        overdose	-4	im a ; inpatient ; internado ; is 0 ; is the ; is there ; jerking ; ketamine
        overdose	-4	know what ; las ; legs ; life ; like to ; line with ; lined ; lo revivieron ; lu ; m 0
        overdose	-4	may ; mes ; mis ; my mother ; name ; ninos ; no hay ; no other ; not a ; on saturday
        overdose	-4	or ; out of ; own ; pecho ; piedra ; pregnant ; programa ; puede ; puso tieso ; ran
        overdose	-4	revivieron ; rolled up ; same ; say ; saying ; see ; shaking ; shed ; shield ; sitting
        overdose	-4	son is ; speed ; staying ; su ; sx ; temblando ; that was ; thc ; the house ; throwing
        overdose	-4	thursday ; tiene 0 ; tieso ; to go ; to his ; to my ; told her ; told me ; treatment
        overdose	-4	tuesday ; up on ; uso ; was a ; whats ; where ; without ; works ; xanax ; ~etoh ; ~si
        overdose	-4	~sick ; ~sz
        overdose	-5	/ 0 ; 0 mo ; 0 wks ; adderall ; ago and ; air ; and is ; anda ; asks ; blood ; care
        overdose	-5	coca ; coming ; confused ; cuando ; de mi ; denies ; died ; do you ; doesnt know
        overdose	-5	domingo ; el domingo ; el lunes ; eso ; father ; has ; have a ; he has ; here ; hrs
        overdose	-5	hung ; husband ; i drink ; i take ; i want ; id like ; is a ; it ; its ; job ; live
        overdose	-5	lives ; locked ; los paramedics ; lunes ; m ; mom of ; months ; most ; my chest
        overdose	-5	my mom ; nephew ; nite ; noche ; out ; passed ; plan ; que ; quit ; re ; red ; rehab
        overdose	-5	rn ; se toma ; seizure ; sick ; sleeps ; slept ; smoke ; so ; stop ; sweating ; taking
        overdose	-5	talking ; this morning ; till ; time ; to the ; two ; used ; w/d ; wednesday ; week
        overdose	-5	weeks ; wk ; wks ; ~the
        overdose	-6	# ; 0 yrs ; and im ; and she ; any ; anything ; ayer ; both ; con el ; daughter ; dog
        overdose	-6	drinks ; drunk ; er ; gets ; good ; he cant ; hx ; im ; insurance ; me ; on sunday
        overdose	-6	outpatient ; papa ; paramedics ; people ; puedo ; quien ; said ; sat ; says ; semana
        overdose	-6	si ; soy ; started ; talk ; three ; truck ; until ; weed ; which ; will ; wine
        overdose	-6	with him ; y le ; year
        overdose	-7	/ ; 0 d ; alcohol ; anoche ; casa ; crack ; donde ; estoy ; etoh ; eyes rolled
        overdose	-7	friday ; himself ; i was ; in her ; know ; leave ; monday ; never ; nights ; no se
        overdose	-7	of it ; para ; por ; program ; residential ; sin ; using ; want ; wife ; ~a
        overdose	-8	crystal ; d ; dias ; else ; in 0 ; iop ; meses ; morning ; need ; needs ; our
        overdose	-8	through ; trabajo ; x 0 ; yo
        overdose	-9	0 0 ; 0 and ; 0 y ; and a ; cocaine ; dos ; drink ; from ; he says ; kids ; sunday
        overdose	-9	the 0 ; use ; work ; yesterday
        overdose	-10	before ; cristal ; detox ; nada ; quiero ; since ; years
        overdose	-11	a day ; anos ; coke ; would
        overdose	-12	al ; days ; desde ; id ; last ; night ; wants ; your
        overdose	-13	for ; meth
        overdose	-15	you
        """
}
