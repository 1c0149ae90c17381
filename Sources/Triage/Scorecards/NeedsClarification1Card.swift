extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	12	=
        needs_clarification	15	*conflict.0 ; cb
        needs_clarification	13	*family.9 ; please help
        needs_clarification	12	clr
        needs_clarification	10	*abstinent.3 ; *phone.0 ; *violence.0 ; call ; need rehab
        needs_clarification	9	*ago.5 ; *suicidal.0 ; *suicidalOblique.0 ; about my ; help ; its about
        needs_clarification	9	la detox
        needs_clarification	8	*about.0 ; *chestPain.0 ; *person.0:negated ; 0 s ; and do ; ayuda por
        needs_clarification	8	es por ; in 0 ; job and ; known ; luego ; message ; need help ; percs ; s
        needs_clarification	8	we take
        needs_clarification	7	*nonDrug.0 ; *phone.1 ; *serviceQuestion.0:hypothetical ; been at ; cocaine
        needs_clarification	7	dob ; dropped ; it since ; llamenme ; manana ; no se ; queue ; regarding
        needs_clarification	7	set ; telefono ; thanks ; three weeks ; to me ; yeah ; your building
        needs_clarification	6	*about.1 ; *instruction.0 ; *seizure.1 ; *sinceStopping.3 ; / n ; accredited
        needs_clarification	6	acid ; alguien ; and what ; bc ; bueno ; call me ; crying ; cut ; days a
        needs_clarification	6	dont know ; drinking ; elaborate ; embarrassed ; favor ; he needs ; how much
        needs_clarification	6	i go ; i need ; in her ; its my ; know ; kratom ; locked up ; my parents
        needs_clarification	6	parked ; parking ; per day ; phone ; por favor ; problema ; putting ; rn
        needs_clarification	6	same ; sangre ; saw your ; since 0 ; talk ; then says ; twin ; up the ; vm
        needs_clarification	6	vm 0 ; wait ; wants cb ; what do ; wont be ; y / ; y donde ; you can
        needs_clarification	5	*about.2 ; *family.8 ; *hallucination.0 ; *mandator.0:negated ; *mandator.1
        needs_clarification	5	*substance.2 ; *violence.9 ; + 0 ; 0 hours ; 0 yo ; a call ; a job ; above
        needs_clarification	5	after 0 ; and can ; and how ; and whether ; are open ; arriba ; ask ; ayuda
        needs_clarification	5	bc of ; be around ; believe ; blood ; box ; breastbone ; bro ; building
        needs_clarification	5	building the ; by thursday ; call after ; called ; calling ; calling from
        needs_clarification	5	camion ; can talk ; cannabis ; clarify ; client of ; clr has ; colgo
        needs_clarification	5	commission ; con alguien ; corto ; counselors ; counter ; cuelgo ; de a
        needs_clarification	5	de mi ; despues ; dogs ; driving ; drunk ; escribo ; every sunday ; faces
        needs_clarification	5	favorite ; first 0 ; for an ; for dinner ; for work ; gracias ; hablar
        needs_clarification	5	hangs ; has a ; he said ; heroin ; high ; holding ; house in ; i say
        needs_clarification	5	i wont ; im gone ; is your ; its ; jamas ; joint ; joint commission
        needs_clarification	5	kicked out ; lady ; last night ; level ; lived ; llamar ; lm ; loud ; lvm
        needs_clarification	5	matter ; meth ; mon ; moved here ; my ex ; my sober ; name ; never
        needs_clarification	5	never used ; no sabe ; no use ; nunca ; o ; of you ; on something ; one of
        needs_clarification	5	parking for ; percocet ; phones ; pressure ; priority ; puerta
        needs_clarification	5	question for ; re ; re his ; re nephew ; re visiting ; say more ; scared
        needs_clarification	5	se corto ; should get ; sign on ; somebody ; soy cocinero ; speaking
        needs_clarification	5	student at ; sw ; system set ; tech job ; texas ; thank you ; the door
        needs_clarification	5	the drinking ; the house ; the place ; then ; then 0 ; this is ; throat
        needs_clarification	5	to come ; told me ; trabajo en ; tricare ; true ; two kids ; used crack
        needs_clarification	5	what does ; whats your ; whole story ; will have ; work with ; wouldnt
        needs_clarification	5	ya no ; you accept ; you take ; your card ; ~substance
        needs_clarification	4	# on ; *emergency.0 ; *mandator.1:negated ; *needsHelp.0:hypothetical
        needs_clarification	4	*nonDrug.0:other_experiencer ; *otherService.9 ; *substance.2:negated
        needs_clarification	4	*suicidal.9 ; *suicidalOblique.0:other_experiencer ; 0 kids ; 0 oh ; 0 same
        needs_clarification	4	a friend ; a new ; a teacher ; a ~friend ; about me ; about meth ; abren
        needs_clarification	4	accept ; after smoking ; ago ; all im ; all week ; and meth ; and your
        needs_clarification	4	anthem ; any time ; aqui ; are ; asked 0 ; at bank ; ayer ; bebida ; birth
        needs_clarification	4	blue cross ; blue shield ; bonjour ; breakup ; broken ; by then ; call at
        needs_clarification	4	can start ; cant talk ; cant tell ; car is ; card in ; carpet ; cb 0 ; cell
        needs_clarification	4	chest ; chofer de ; cigna ; class play ; closet ; code ; come back
        needs_clarification	4	concerns ; contesta ; convulsing ; could one ; crack on ; cross ; crossword
        needs_clarification	4	cuanto ni ; dads ; datos ; daughter ; daughter and ; daughter has ; de agua
        needs_clarification	4	de camion ; de la ; dead ; decides ; del 0 ; depending ; desk ; despierto
        needs_clarification	4	despues de ; dia de ; diabetic ; dice ; die ; dm 0 ; dm me ; do they
        needs_clarification	4	does a ; doesnt know ; donde estan ; ear ; el alcohol ; else known ; end of
        needs_clarification	4	es ; es él ; espanol y ; ever ; expect ; feels like ; fell ; fell off
        needs_clarification	4	female ; file ; finish ; foaming ; for a ; for my ; for thanksgiving
        needs_clarification	4	for twenty ; forget ; found a ; found us ; fridge ; frost ; gate code
        needs_clarification	4	give the ; good ; got cut ; group home ; happy ; hasnt ; have a ; have for
        needs_clarification	4	having ; he finished ; he has ; he set ; he wants ; heard about ; heart
        needs_clarification	4	heroin for ; hes in ; hes still ; home for ; how far ; humana ; i ; i been
        needs_clarification	4	i believe ; i have ; i lift ; i like ; i turn ; i work ; i wrote ; id prefer
        needs_clarification	4	idk ; if theres ; im at ; im filling ; is 0 ; is fine ; it run ; its for
        needs_clarification	4	its weed ; jan ; je ; jerking ; kaiser ; keeps ; kids ; kinda ; knife
        needs_clarification	4	know my ; ko ; kosher ; la puerta ; lamp ; last wk ; league on ; leave a
        needs_clarification	4	left the ; les ; letter for ; level of ; life ; life and ; limpio ; line
        needs_clarification	4	line cut ; line dropped ; link to ; llamen ; llevo ; los ninos ; lowered
        needs_clarification	4	lying down ; m ; machete ; mama dice ; marqueme ; married ; mas datos ; me i
        needs_clarification	4	me to ; me twice ; mentions ; meses limpio ; meth for ; meu ; min ; more
        needs_clarification	4	more info ; much is ; muchacho ; my birthday ; my breath ; my chest
        needs_clarification	4	my company ; my lunch ; my name ; my school ; needs placement ; nephew and
        needs_clarification	4	never been ; ni desde ; no contesta ; no despertar ; no details ; no info
        needs_clarification	4	no quiere ; no uso ; no ~substance ; nobody would ; nombre ; note ; now 0
        needs_clarification	4	of coke ; of his ; off the ; oficina ; oh ; on break ; on that ; one word
        needs_clarification	4	open 0 ; our family ; our street ; outside ; page ; parked on ; parking free
        needs_clarification	4	passenger ; payment ; pecho y ; person with ; peso ; picked ; picked the
        needs_clarification	4	pienso ; pienso en ; pills ; plans ; play ; please ; pone ; por lo ; por su
        needs_clarification	4	porch ; prefer ; preguntar ; probado ; problem ; problema con
        needs_clarification	4	problemas con ; pt is ; que jamas ; que la ; quiero cambiar ; rate ; ratio
        needs_clarification	4	reading ; refusing ; repeating ; ring ; rope ; route ; sabe cuanto ; sale
        needs_clarification	4	same # ; say ; say why ; saying ; says he ; says never ; se de ; senor
        needs_clarification	4	sentence ; she wants ; shield ; siento ; signal ; since breakfast
        needs_clarification	4	sister re ; smell ; somebody should ; somebody wholl ; someone call
        needs_clarification	4	sounded ; soy chofer ; spanish speaking ; sr ; sra ; storage ; su esposo
        needs_clarification	4	success ; success rate ; supportive ; take her ; tech opening ; telephone
        needs_clarification	4	tengo ; tengo el ; tengo un ; texted ; thats all ; the army ; the breakup
        needs_clarification	4	the carpet ; the club ; the coke ; the counter ; the fridge ; the lamp
        needs_clarification	4	the month ; then never ; there parking ; this job ; thousand ; tia de
        needs_clarification	4	tiene una ; to 0 ; to a ; to die ; to leave ; to look ; to the ; todo lo
        needs_clarification	4	tomado ; tomado y ; trago ; try ; turned ; tylenol 0 ; un mes ; under my
        needs_clarification	4	up blood ; used ; van a ; very ; voice ; wanted to ; wants info
        needs_clarification	4	wants letter ; wants tour ; was your ; wear ; website ; with alcohol ; woman
        needs_clarification	4	words ; works at ; xanax ; y el ; y que ; you are ; you ask ; you for
        needs_clarification	4	your sign ; yours and ; ~client re ; ~drank ; ~drinking ; ~friend ; él
        needs_clarification	3	*age.0 ; *alcoholic.0:hypothetical ; *family.1 ; *family.4 ; *notPregnant.0
        needs_clarification	3	*otherService.6 ; *overdose.0:hypothetical ; *person.0 ; *substance.0
        needs_clarification	3	*substance.0:hypothetical ; *substance.1 ; *substance.4:hypothetical
        needs_clarification	3	*substance.4:negated ; *treatmentNeed.1 ; *vendor.1:hypothetical ; + if
        needs_clarification	3	/ 0 ; / no ; 0 + ; 0 0 ; 0 anos ; 0 line ; 0 me ; 0 min ; 0 next ; 0 not
        needs_clarification	3	0 says ; 0 se ; 0 sec ; 0 st ; 0 to ; 0 tonight ; 0 u ; 0 wks ; a box
        needs_clarification	3	a cell ; a client ; a different ; a estar ; a family ; a good ; a knife
        needs_clarification	3	a list ; a message ; a nurse ; a person ; a question ; a quien ; a quitar
        needs_clarification	3	a spanish ; a truck ; a warehouse ; a website ; a woman ; abajo ; about how
        needs_clarification	3	about this ; abstinent ; abuela ; aclara ; ad on ; after some ; agarra ; age
        needs_clarification	3	ago the ; agree on ; ahora ella ; air ; ajuda ; al 0 ; alguem ; all weekend
        needs_clarification	3	all you ; allow ; am a ; amiga ; an elephant ; an hour ; an interview
        needs_clarification	3	and are ; and coke ; and crack ; and foaming ; and uses ; and whats ; anda
        needs_clarification	3	anda bien ; anda mal ; anda preguntando ; another day ; any beds ; applying
        needs_clarification	3	applying for ; appt ; aqui en ; are best ; are your ; arm ; armpit ; army
        needs_clarification	3	asked ; asking about ; asks any ; asl ; assistant ; at 0 ; at bus ; at csun
        needs_clarification	3	at it ; at this ; at wk ; atienden ; attempt ; attempt 0 ; aunt re ; ayer me
        needs_clarification	3	ayuda con ; b 0 ; back after ; back on ; back pain ; bake ; bank ; battery
        needs_clarification	3	be honest ; be in ; be there ; be with ; beds open ; been clean
        needs_clarification	3	been drinking ; been in ; before bed ; before he ; before i ; benzos ; bible
        needs_clarification	3	birthday is ; bkgd ; bkgd says ; blacked ; blacked out ; blanco
        needs_clarification	3	bleeding from ; blocked ; boarding ; body ; bowl ; breastbone and
        needs_clarification	3	breastbone since ; breathing but ; breathing fine ; brother ; browns
        needs_clarification	3	building last ; bus ; bzd ; cabeza ; call back ; call dropped ; call pt
        needs_clarification	3	caller ; caller says ; calling for ; calm ; camino ; can come ; can my
        needs_clarification	3	cancel my ; cant do ; central ; chairs ; chapel ; church ; church every
        needs_clarification	3	cierro ; clammy ; class on ; cld ; clean 0 ; click ; client says
        needs_clarification	3	clr daughter ; coca yo ; cocinero ; coed ; coke ; college student ; comadre
        needs_clarification	3	come down ; come in ; coming out ; commission accredited ; companero
        needs_clarification	3	concerned ; conte ; corner ; coro ; coro de ; counselor ; counselor 0
        needs_clarification	3	counties ; cristal no ; crystal meth ; csun ; cumpleanos ; curb ; cut off
        needs_clarification	3	cutting again ; days straight ; de ajuda ; de gracias ; de su ; decided
        needs_clarification	3	decir ; decir mas ; depending who ; details ; detox is ; detox tea ; dicen
        needs_clarification	3	did 0 ; diet ; diff ; difference ; different ; digo que ; dio su ; dios
        needs_clarification	3	directions ; disclosed ; discuss ; dm ; do not ; do we ; do you ; doce
        needs_clarification	3	doctor told ; does it ; donde quedan ; dont wanna ; door ; door is
        needs_clarification	3	down there ; drive for ; drives ; drove past ; drugs no ; drywall ; dude
        needs_clarification	3	duele ; duerme el ; e ; effect ; el correo ; el telefono ; el trago
        needs_clarification	3	electrician ; emergencia ; empezar ; ems 0 ; en medio ; end ; end my
        needs_clarification	3	engine ; entiende ; es mi ; eso es ; espejo ; esposo toma ; establish
        needs_clarification	3	estar ; estoy encerrada ; even ; excited ; ext ; f says ; f whispering
        needs_clarification	3	falling ; falls asleep ; father ; fecha ; fell down ; fine now ; finished a
        needs_clarification	3	fish tank ; flight ; fly ; foco ; follow ; follow me ; foot ; for admissions
        needs_clarification	3	for air ; for dtr ; for me ; for mom ; for now ; for sister ; for uber
        needs_clarification	3	for what ; fork ; form ; former ~client ; forty two ; forward ; found in
        needs_clarification	3	found your ; four days ; fresno ; further ; future ; gave me ; gave the
        needs_clarification	3	general ; get back ; get her ; get the ; girls ; giup ; go back ; go out
        needs_clarification	3	gonna ; goodbye letter ; got off ; graduated from ; gym ; ha probado ; hable
        needs_clarification	3	hable espanol ; hablen ; halal ; happen ; has begun ; has never ; have never
        needs_clarification	3	have two ; have your ; hay un ; he falls ; he never ; he quit ; he smokes
        needs_clarification	3	he uses ; hear ; heart pills ; heels ; help for ; helped ; here and
        needs_clarification	3	heroin i ; hes also ; hes back ; hes calling ; hes never ; high on ; hijo
        needs_clarification	3	him out ; his car ; his drinking ; his head ; his twin ; his work ; hold for
        needs_clarification	3	holding the ; holiday ; holiday is ; honest ; hora abren ; horses ; hour ago
        needs_clarification	3	hours at ; how often ; hr ago ; hrs ago ; hurts ; husband and ; husband is
        needs_clarification	3	i am ; i cried ; i found ; i graduated ; i guess ; i might ; i quit ; i read
        needs_clarification	3	i stand ; i used ; i weigh ; if anything ; if were ; if youre ; im 0
        needs_clarification	3	im looking ; im putting ; in his ; in june ; in may ; in ohio ; in or
        needs_clarification	3	in residential ; in touch ; inches ; info ; info for ; informes ; is about
        needs_clarification	3	is for ; is it ; is me ; is parking ; it cost ; it i ; it or ; it per
        needs_clarification	3	it would ; its 0 ; its her ; its his ; its like ; its meth ; ive
        needs_clarification	3	ive picked ; ive put ; jalar ; jamas ha ; jardin ; jaw ; joke ; juntas
        needs_clarification	3	just had ; just wanted ; keep hearing ; kid brother ; killed
        needs_clarification	3	killed himself ; kindly ; know what ; la cabeza ; la llamada ; la muchacha
        needs_clarification	3	lady in ; laptop ; las cinco ; las pastillas ; last week ; later ; laughed
        needs_clarification	3	league ; leaves ; left his ; left name ; let go ; life together ; lights
        needs_clarification	3	linea ; list of ; listen ; listen to ; lived to ; lives in ; llamada ; llego
        needs_clarification	3	lleve ; llora ; lo tengo ; locked ; lol ; long is ; los de ; lot of
        needs_clarification	3	lunch hr ; lying ; machine ; magandang ; mama esta ; mama lleva ; maps
        needs_clarification	3	marcar ; marihuana ; maroon ; mat ; matarme ; match ; may and ; me after
        needs_clarification	3	me call ; me duerme ; me entiende ; me meti ; me muero ; me your ; measured
        needs_clarification	3	medical director ; medio y ; mensaje de ; mentioned ; meth daily ; meth then
        needs_clarification	3	meti ; mi abuela ; mi nombre ; mi primo ; mi sobrina ; mi viejo ; mid call
        needs_clarification	3	middle ; minute ; mis papas ; month and ; month so ; month there ; more on
        needs_clarification	3	morning then ; morphine ; muchacha ; muero ; my abuela ; my arm ; my boss
        needs_clarification	3	my church ; my family ; my favorite ; my hip ; my kids ; my left ; my lips
        needs_clarification	3	my office ; my options ; my work ; name in ; navaja ; necesito hablar
        needs_clarification	3	needs help ; neg ; neither ; network ; never ~drank ; new baby ; next to
        needs_clarification	3	ng ; ngl ; night before ; night in ; night tech ; nights now ; no hx
        needs_clarification	3	no puede ; no quiso ; no ~si ; no ~substances ; not doing ; not pick
        needs_clarification	3	nothing else ; numb ; number is ; numero es ; nunca la ; nurses are ; o que
        needs_clarification	3	od ; of meth ; of the ; of us ; of what ; of yours ; ofc ; off shift
        needs_clarification	3	off since ; oil ; on curb ; on drugs ; on g ; on line ; on lunch
        needs_clarification	3	on speaker ; on the ; one more ; one on ; one says ; one side ; only wants
        needs_clarification	3	or off ; or what ; orange ; oriented ; other drugs ; other is ; other line
        needs_clarification	3	other says ; otra ; our dog ; out about ; out loud ; out to ; outfit
        needs_clarification	3	over now ; over to ; overnight tech ; overpass ; own therapist ; oxy ; p 0
        needs_clarification	3	pain 0 ; party last ; passwords ; past your ; pastor ; pays for ; pd
        needs_clarification	3	pd ofc ; peer ; pense ; person ; persona ; personas ; phone off ; picked out
        needs_clarification	3	picture ; pidio ; pills in ; piso ; platano ; please call ; po ; poco
        needs_clarification	3	por donde ; por telefono ; porfa ; portugues ; poured ; prefer to
        needs_clarification	3	preguntando ; probado nada ; probation ; problem with ; problemas ; proud of
        needs_clarification	3	pt 0 ; puede hablar ; pueden marcar ; pues ; puking blood ; puse ; put in
        needs_clarification	3	q ; que hable ; queremos que ; question ; quiso ; quitar ; r u ; rang ; re a
        needs_clarification	3	re husb ; re pt ; reach out ; refd ; refd by ; referred by ; regarding a
        needs_clarification	3	rehab for ; religious ; renews ; residential in ; rheumatologist ; right now
        needs_clarification	3	rn wants ; room and ; roommate last ; rooms ; running late ; s m ; sa ; sabe
        needs_clarification	3	said hed ; save ; say i ; say who ; says hes ; says son ; se le ; se quiere
        needs_clarification	3	se si ; see above ; segun ; seguro de ; self ; self then ; sent me ; separe
        needs_clarification	3	session with ; set a ; set the ; she finished ; she never ; she said
        needs_clarification	3	shelter rn ; shy ; siento como ; signs ; silence ; sin mas ; sin meterme
        needs_clarification	3	sink ; sister ; site for ; sitting ; sleep through ; slot to ; sobre mi
        needs_clarification	3	sock ; softball ; some ; somebody to ; someone ; someone ring ; something i
        needs_clarification	3	somewhere or ; son and ; son wants ; sorry ; soy ; soy yo ; speak with
        needs_clarification	3	speaks ; staffing ; stand ; staying on ; straight ; surgery ; swelling
        needs_clarification	3	swinging ; swinging a ; tag ; tagalog ; take ; take anthem ; take any
        needs_clarification	3	take blue ; take care ; take cigna ; take kaiser ; take medi ; talk than
        needs_clarification	3	tank ; teacher ; tengo dos ; tequila ; text ; text only ; texted me
        needs_clarification	3	texting ; texts ; than that ; than type ; thank ; thats just ; the 0
        needs_clarification	3	the airline ; the bath ; the beach ; the bed ; the breastbone ; the closet
        needs_clarification	3	the corner ; the ear ; the kitchen ; the lights ; the mortgage
        needs_clarification	3	the overpass ; the porch ; the pt ; the recovery ; the rehab ; the rope
        needs_clarification	3	the shop ; the world ; their ; them to ; then that ; therapist at ; there a
        needs_clarification	3	these ; things ; thinner ; this form ; through it ; thyroid ; tied ; tiene 0
        needs_clarification	3	tingling ; tired ; to admissions ; to hear ; to one ; to someone ; to tell
        needs_clarification	3	to write ; toi ; too but ; took something ; took the ; traffic ; travel
        needs_clarification	3	treatment at ; triwest ; truck ; tubo ; tues ; turned 0 ; two inches
        needs_clarification	3	two years ; tx for ; tylenol ; type ; typed ; uhc ; ultima vez ; un familiar
        needs_clarification	3	un problema ; una amiga ; unclear ; up before ; up her ; us ; us from
        needs_clarification	3	used it ; va a ; valentines ; veterans ; viejo ; vive en ; voces ; vous
        needs_clarification	3	voy ; voz ; vuelve ; waiting ; waiting list ; wants call ; wants her
        needs_clarification	3	warehouse ; was on ; was ten ; way to ; we lost ; we think ; web form
        needs_clarification	3	weeks ago ; weigh 0 ; whats it ; when im ; whispering ; who the ; who you
        needs_clarification	3	wholl ; whos ; wife he ; wife on ; wife who ; will try ; with kids
        needs_clarification	3	with meth ; without her ; wk for ; wk then ; wks ; wont talk ; words coming
        needs_clarification	3	worker ; works ; would come ; wouldnt elaborate ; writing about ; wrote
        needs_clarification	3	wrote the ; x ; xmas ; y a ; y dan ; y luego ; y nadie ; y se ; y su
        needs_clarification	3	y tienen ; yard ; yes / ; yo digo ; yo soy ; you all ; you allow
        needs_clarification	3	your counselors ; your front ; your name ; your page ; your people
        needs_clarification	3	your phone ; your site ; your time ; your website ; yours ; ~call ; ~drogas
        needs_clarification	3	~info ; ~my ~drinking ; ~no ~other ; ~opioid ; ~other ; ~other ~info ; ~pain
        needs_clarification	3	~parking ; ~place or ; ~service ; ~service ~dog ; ~substances ; ~wifi
        needs_clarification	3	él y
        needs_clarification	2	# only ; $ $ ; *abstinent.3:other_experiencer ; *age.1 ; *caller.0:possible
        needs_clarification	2	*chestPain.0:historical ; *clientAdmin.9 ; *clientAdmin.9:other_experiencer
        needs_clarification	2	*frequency.2:hypothetical ; *hallucination.1 ; *lastUsed.0
        needs_clarification	2	*losingSupply.0:hypothetical ; *mandator.0:possible ; *notPregnant.0:negated
        needs_clarification	2	*person.0:other_experiencer ; *quantity.4:other_experiencer
        needs_clarification	2	*quitting.0:negated ; *serviceQuestion.0 ; *serviceQuestion.0:historical
        needs_clarification	2	*substance.1:hypothetical ; *substance.2:possible
        needs_clarification	2	*substance.3:hypothetical ; *suicidal.0:hypothetical
        needs_clarification	2	*suicidal.9:historical ; *suicidalOblique.0:negated
        needs_clarification	2	*violence.0:other_experiencer ; *violence.9:hypothetical
        needs_clarification	2	*wantsToQuit.0:negated ; *withdrawalSign.0:historical ; + a ; 0 / ; 0 am
        needs_clarification	2	0 and ; 0 dtr ; 0 horas ; 0 i ; 0 in ; 0 lbs ; 0 n ; 0 nd ; 0 need
        needs_clarification	2	0 noches ; 0 none ; 0 nothing ; 0 p ; 0 percs ; 0 pt ; 0 que ; 0 sees ; a 0
        needs_clarification	2	a baby ; a baggie ; a besoin ; a break ; a breakup ; a breath ; a coke
        needs_clarification	2	a comprar ; a cpap ; a divorce ; a drinking ; a fork ; a green ; a lab
        needs_clarification	2	a las ; a little ; a living ; a lot ; a machete ; a male ; a man ; a member
        needs_clarification	2	a number ; a ocupar ; a paramedic ; a party ; a payment ; a pipe ; a pool
        needs_clarification	2	a proposito ; a semester ; a sheet ; a student ; a suicide ; a time
        needs_clarification	2	a tocar ; a todos ; a voicemail ; a waiting ; a word ; a work ; aa
        needs_clarification	2	aa batteries ; about ; about cocaine ; about you ; acabar ; according
        needs_clarification	2	according to ; across my ; adderall that ; advance ; advice ; aetna ppo
        needs_clarification	2	after five ; after friday ; after six ; after sunday ; after two ; again
        needs_clarification	2	agua ; ahogo ; ahorcar ; airline ; aisle ; alarm for ; alcohol no ; algo de
        needs_clarification	2	alive ; all ive ; all morning ; all three ; alla ; allow smoking ; alone
        needs_clarification	2	already decided ; already finished ; also ; am and ; am reading ; amanezco
        needs_clarification	2	american ; an electrician ; an rv ; and also ; and everything ; and fentanyl
        needs_clarification	2	and found ; and goes ; and heroin ; and hes ; and ill ; and in ; and its
        needs_clarification	2	and over ; and scared ; and screaming ; and sleep ; and so ; and that
        needs_clarification	2	and there ; and tired ; and tonight ; and was ; and wont ; anda tomado
        needs_clarification	2	ando ; ankles ; anoche fue ; anos el ; anos en ; anos sin ; answer to
        needs_clarification	2	answers ; anthem ppo ; anybody ; anybody i ; anything in ; anyway ; apart
        needs_clarification	2	apartment and ; applied for ; apt in ; are in ; are phones ; are true
        needs_clarification	2	are trying ; are you ; arent there ; arizona ; arm is ; around to ; arranged
        needs_clarification	2	asi lo ; ask for ; ask me ; ask somebody ; asked him ; asked the ; asking re
        needs_clarification	2	asks do ; asks how ; asleep at ; asleep in ; asthma ; at her ; at la
        needs_clarification	2	at noon ; attempts ; aventar ; away somewhere ; b ; baby ; baby in ; bad and
        needs_clarification	2	bad signal ; bal ; balcony ; ballpark ; banco ; barking ; bartender ; bath
        needs_clarification	2	batteries ; batteries for ; bay ; bcbs ; be ; be gone ; be here ; be home
        needs_clarification	2	beach ; beating ; because ive ; bed because ; beds ; been 0 ; been cutting
        needs_clarification	2	been putting ; been sleeping ; been there ; been up ; beer floats
        needs_clarification	2	before more ; begun ; behalf of ; behind my ; bell ; besoin ; besoin daide
        needs_clarification	2	best friend ; betting app ; between my ; bigger ; bike ; billed me
        needs_clarification	2	birthday ; bless ; bless you ; blew it ; blood into ; blood pressure ; blown
        needs_clarification	2	bonita ; both are ; bowls ; boy of ; boyfriend is ; breaking ; breastbone x
        needs_clarification	2	brick ; bro died ; bro in ; bro of ; broke ; brother after ; brother and
        needs_clarification	2	brother heroin ; btw ; buenas noches ; bus stop ; busco a ; but hes
        needs_clarification	2	but honestly ; but not ; but that ; by car ; by email ; by friday ; by her
        needs_clarification	2	by pcp ; by roommate ; bystanders ; caerse ; cal y ; call any ; call in
        needs_clarification	2	call my ; call somebody ; callback ; called a ; called her ; callers
        needs_clarification	2	calling about ; calling re ; came out ; came up ; camisa ; can feel
        needs_clarification	2	can giup ; can he ; can hear ; can pay ; can send ; cancel ; cant sleep
        needs_clarification	2	capilla ; car 0 ; car and ; car outside ; card has ; carro esta ; casas
        """
}
