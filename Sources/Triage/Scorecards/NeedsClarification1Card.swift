extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	13	=
        needs_clarification	15	*conflict.0 ; cb
        needs_clarification	14	please help
        needs_clarification	13	*family.9
        needs_clarification	12	clr
        needs_clarification	10	*abstinent.3 ; *suicidal.0 ; help ; need rehab
        needs_clarification	9	*ago.5 ; *phone.0 ; *suicidalOblique.0 ; *violence.0 ; about my ; call
        needs_clarification	9	job and ; la detox
        needs_clarification	8	*about.0 ; 0 s ; and do ; ayuda por ; es por ; favor ; in 0 ; its about
        needs_clarification	8	message ; need help ; percs ; por favor ; s ; we take
        needs_clarification	7	*nonDrug.0 ; *person.0:negated ; *phone.1 ; *serviceQuestion.0:hypothetical
        needs_clarification	7	been at ; cocaine ; dob ; dropped ; i go ; know ; known ; llamenme ; luego
        needs_clarification	7	manana ; no se ; regarding ; rn ; same ; telefono ; three weeks ; vm ; y /
        needs_clarification	7	yeah ; your building
        needs_clarification	6	*about.1 ; *chestPain.0 ; *family.8 ; *instruction.0 ; *sinceStopping.3
        needs_clarification	6	/ n ; abuela ; accredited ; and how ; blood ; breastbone ; call me ; colgo
        needs_clarification	6	crying ; cut ; days a ; dont know ; drinking ; elaborate ; embarrassed
        needs_clarification	6	has a ; he said ; in her ; it since ; its my ; kratom ; matter ; meth
        needs_clarification	6	my parents ; name ; never ; nunca ; parked ; parking ; per day ; phone
        needs_clarification	6	phones ; putting ; saw your ; since 0 ; talk ; the drinking ; then says
        needs_clarification	6	to me ; up the ; vm 0 ; wait ; wants cb ; what do ; y donde ; you can
        needs_clarification	5	*about.2 ; *mandator.0:negated ; *mandator.1 ; *seizure.1 ; *substance.2
        needs_clarification	5	*violence.9 ; 0 hours ; a call ; a job ; accept ; acid ; after 0 ; alguien
        needs_clarification	5	all week ; and what ; any time ; are open ; atienden ; bc ; bc of ; box
        needs_clarification	5	bro ; bueno ; building ; building the ; by thursday ; calling ; camion
        needs_clarification	5	can talk ; cannabis ; chest ; clarify ; client of ; commission ; corto
        needs_clarification	5	counselors ; counter ; cuelgo ; de a ; de la ; depending ; diabetic ; dogs
        needs_clarification	5	es ; every sunday ; faces ; favorite ; for an ; for dinner ; good ; gracias
        needs_clarification	5	hablar ; he needs ; heroin ; how much ; i need ; i say ; i wont ; im gone
        needs_clarification	5	its ; jamas ; joint ; joint commission ; lady ; level ; lived ; llamar
        needs_clarification	5	locked up ; lvm ; m ; me i ; more info ; moved here ; much is ; my chest
        needs_clarification	5	my ex ; my sober ; no sabe ; o ; of you ; on break ; on something ; one of
        needs_clarification	5	percocet ; pills ; play ; priority ; problema ; puerta ; question for
        needs_clarification	5	queue ; rate ; re ; re nephew ; re visiting ; sangre ; say more ; scared
        needs_clarification	5	se corto ; set ; should get ; somebody ; soy cocinero ; spanish ; sr
        needs_clarification	5	student at ; tech job ; tengo ; thank you ; thanks ; the house ; the place
        needs_clarification	5	then ; then 0 ; then never ; this is ; throat ; to 0 ; trabajo en ; tricare
        needs_clarification	5	true ; twin ; two kids ; used ; used crack ; whole story ; will have
        needs_clarification	5	wont be ; work with ; wouldnt ; xanax ; you accept ; you ask ; you take
        needs_clarification	5	~friend ; ~substance
        needs_clarification	4	# on ; *emergency.0 ; *hallucination.0 ; *mandator.1:negated
        needs_clarification	4	*needsHelp.0:hypothetical ; *nonDrug.0:other_experiencer ; *notPregnant.0
        needs_clarification	4	*otherService.6 ; *otherService.9 ; *person.0 ; *substance.2:negated
        needs_clarification	4	*suicidalOblique.0:other_experiencer ; + 0 ; 0 oh ; 0 same ; 0 yo ; a friend
        needs_clarification	4	a new ; a nurse ; a teacher ; a ~friend ; about me ; about meth ; above
        needs_clarification	4	abren ; after smoking ; air ; all im ; and can ; and meth ; and your
        needs_clarification	4	anthem ; appt ; aqui ; ask ; asked 0 ; at 0 ; at bank ; ayer ; ayuda
        needs_clarification	4	be around ; believe ; birth ; blue cross ; blue shield ; breakup
        needs_clarification	4	breathing but ; broken ; building last ; cabeza ; call after ; called
        needs_clarification	4	can my ; can start ; cant talk ; cant tell ; car is ; card in ; cb 0 ; cell
        needs_clarification	4	chapel ; chofer de ; cigna ; class play ; closet ; clr has ; code ; coke
        needs_clarification	4	con alguien ; concerns ; contesta ; convulsing ; could one ; cross
        needs_clarification	4	crossword ; cuanto ni ; dads ; datos ; daughter ; daughter and
        needs_clarification	4	daughter has ; de agua ; de camion ; de mi ; dead ; decides ; del 0 ; desk
        needs_clarification	4	despues ; detox is ; dice ; die ; diff ; dm 0 ; does a ; doesnt know
        needs_clarification	4	donde estan ; driving ; drunk ; el alcohol ; elderly ; else known ; end of
        needs_clarification	4	es mi ; escribo ; espanol y ; ever ; expect ; feels like ; fell ; fell off
        needs_clarification	4	female ; file ; finish ; first 0 ; foaming ; follow ; for a ; for what
        needs_clarification	4	for work ; found us ; four days ; fridge ; frost ; gate code ; got cut
        needs_clarification	4	group home ; hangs ; happy ; have a ; have for ; have never ; he finished
        needs_clarification	4	he has ; heard about ; heart ; helped ; hes calling ; hes in ; hes still
        needs_clarification	4	high on ; holding ; home for ; house in ; how far ; humana ; i ; i been
        needs_clarification	4	i believe ; i have ; i lift ; i like ; i work ; i wrote ; id prefer
        needs_clarification	4	if theres ; im filling ; im looking ; is 0 ; is your ; it cost ; it run
        needs_clarification	4	its for ; its weed ; jan ; jerking ; kaiser ; kicked out ; kids ; killed
        needs_clarification	4	kinda ; knife ; ko ; kosher ; la cabeza ; la puerta ; lamp ; later
        needs_clarification	4	league on ; leave a ; letter for ; level of ; life ; life and ; line
        needs_clarification	4	line cut ; line dropped ; link to ; llamen ; lm ; locked ; loud ; lowered
        needs_clarification	4	lying down ; machete ; mama dice ; marqueme ; married ; mas datos ; me to
        needs_clarification	4	me twice ; medical director ; mentions ; meses limpio ; meth for ; meu ; mon
        needs_clarification	4	muchacho ; my breath ; my company ; my lunch ; my name ; my school ; neither
        needs_clarification	4	nephew and ; never been ; never used ; ni desde ; no contesta ; no despertar
        needs_clarification	4	no info ; no quiere ; no use ; no ~substance ; nobody would ; nombre ; note
        needs_clarification	4	now 0 ; of the ; of yours ; oficina ; oh ; on g ; on speaker ; on that
        needs_clarification	4	one more ; one word ; open 0 ; our family ; our street ; parked on
        needs_clarification	4	parking for ; payment ; pecho y ; person with ; picked ; picked the
        needs_clarification	4	pienso en ; plans ; pone ; por lo ; por su ; porch ; prefer ; preguntar
        needs_clarification	4	problem ; problema con ; problemas con ; pt is ; q ; que jamas ; que la
        needs_clarification	4	quiero cambiar ; re his ; re pt ; reading ; refusing ; repeating ; ring
        needs_clarification	4	route ; sabe cuanto ; same # ; say ; say why ; saying ; says he ; says never
        needs_clarification	4	se de ; sent me ; sentence ; shield ; sign on ; signal ; since breakfast
        needs_clarification	4	sister re ; somebody should ; somebody wholl ; someone ; someone call
        needs_clarification	4	sounded ; soy ; speak with ; speaking ; sra ; storage ; su esposo ; success
        needs_clarification	4	success rate ; sw ; take her ; tech opening ; telephone ; tengo el
        needs_clarification	4	tengo un ; texas ; text ; texted ; thats all ; the army ; the carpet
        needs_clarification	4	the club ; the coke ; the counter ; the fridge ; the month ; the porch
        needs_clarification	4	then that ; there a ; there parking ; thousand ; tia de ; tied ; tiene una
        needs_clarification	4	to come ; to die ; to leave ; to the ; to write ; todo lo ; told me
        needs_clarification	4	tomado y ; took the ; traffic ; try ; turned ; two years ; tylenol 0
        needs_clarification	4	us from ; valentines ; van a ; very ; vida ; voice ; wants info
        needs_clarification	4	wants letter ; wants tour ; was your ; wear ; website ; what does
        needs_clarification	4	whats your ; wholl ; with alcohol ; with meth ; woman ; works at ; wrote the
        needs_clarification	4	y el ; ya no ; you are ; you for ; young ; your sign ; yours and
        needs_clarification	4	~client re ; él
        needs_clarification	3	$ $ ; *age.0 ; *alcoholic.0:hypothetical ; *overdose.0:hypothetical
        needs_clarification	3	*substance.0 ; *substance.0:hypothetical ; *substance.1
        needs_clarification	3	*substance.4:hypothetical ; *substance.4:negated ; *suicidal.9
        needs_clarification	3	*treatmentNeed.1 ; *vendor.1:hypothetical ; + if ; / 0 ; 0 + ; 0 / ; 0 0
        needs_clarification	3	0 anos ; 0 kids ; 0 me ; 0 next ; 0 not ; 0 nothing ; 0 percs ; 0 se ; 0 sec
        needs_clarification	3	0 st ; 0 to ; 0 tonight ; 0 u ; 0 wks ; a box ; a cell ; a client ; a cpap
        needs_clarification	3	a estar ; a family ; a good ; a knife ; a list ; a man ; a message
        needs_clarification	3	a person ; a question ; a quitar ; a truck ; a warehouse ; a website
        needs_clarification	3	a woman ; about cocaine ; about how ; abstinent ; aclara ; ad on
        needs_clarification	3	adderall that ; after some ; again ; age ; ago ; ago the ; agree on ; aisle
        needs_clarification	3	ajuda ; al 0 ; alguem ; all weekend ; all you ; allow ; am a ; an elephant
        needs_clarification	3	an hour ; an interview ; and are ; and coke ; and crack ; and foaming
        needs_clarification	3	and that ; and uses ; and whats ; anda ; anda bien ; anda mal ; ankles
        needs_clarification	3	another day ; any beds ; applying ; applying for ; are ; are best ; are your
        needs_clarification	3	arriba ; asked ; asking about ; asking re ; asks any ; assistant ; at bus
        needs_clarification	3	at csun ; at it ; at this ; at wk ; attempt 0 ; attempts ; aunt re ; ayer me
        needs_clarification	3	ayuda con ; b 0 ; back after ; back on ; back pain ; bake ; bank ; battery
        needs_clarification	3	be honest ; be in ; be there ; be with ; bebida ; beds ; beds open
        needs_clarification	3	been clean ; before bed ; before i ; betting app ; birthday is ; bkgd
        needs_clarification	3	bkgd says ; blacked ; blacked out ; blocked ; boarding ; bonjour ; bowl
        needs_clarification	3	breastbone and ; breastbone since ; breathing fine ; brother ; browns ; bus
        needs_clarification	3	by then ; bzd ; call at ; call dropped ; call pt ; caller ; calling from
        needs_clarification	3	calm ; camino ; can come ; cant do ; carpet ; chairs ; chao ; church every
        needs_clarification	3	cierro ; clammy ; class on ; cld ; clean 0 ; click ; clr daughter ; coca yo
        needs_clarification	3	cocinero ; college student ; come back ; come down ; come in
        needs_clarification	3	commission accredited ; company for ; con los ; concerned ; conte ; cost and
        needs_clarification	3	counselor 0 ; counties ; court ; crisis ; crystal meth ; csun ; cumpleanos
        needs_clarification	3	cut off ; cutting again ; days straight ; de ajuda ; de gracias ; de las
        needs_clarification	3	decided ; decir ; decir mas ; depending who ; despertar ; despues de
        needs_clarification	3	details ; detox tea ; dia de ; dial ; did 0 ; did not ; difference
        needs_clarification	3	different ; digo que ; dio su ; directions ; disclosed ; discuss ; do not
        needs_clarification	3	do we ; do you ; doce ; doctor told ; donde quedan ; dont wanna ; door
        needs_clarification	3	door is ; down there ; drive for ; drove past ; drugs no ; drunk and
        needs_clarification	3	drywall ; dude ; e ; effect ; el telefono ; el trago ; electrician
        needs_clarification	3	emojisnow ; empezar ; ems ; encerrada en ; end ; engine ; entiende ; es él
        needs_clarification	3	eso es ; esposo toma ; establish ; estoy encerrada ; even ; excited ; ext
        needs_clarification	3	f says ; f whispering ; falling ; falls asleep ; father ; fecha ; fell down
        needs_clarification	3	fine now ; fish ; fish on ; flight ; folder ; follow me ; foot ; for air
        needs_clarification	3	for dtr ; for me ; for my ; for now ; for sister ; for thanksgiving
        needs_clarification	3	for twenty ; for uber ; forget ; form ; former ~client ; forward ; found a
        needs_clarification	3	found in ; found your ; front desk ; further ; gave me ; gave the ; general
        needs_clarification	3	get back ; get my ; get the ; girls ; giup ; give the ; go out ; gonna
        needs_clarification	3	goodbye letter ; got off ; grandma ; ha probado ; hablen ; halal ; hard part
        needs_clarification	3	has 0 ; has never ; has our ; hasnt ; have not ; have your ; having
        needs_clarification	3	he comes ; he quit ; he wants ; heart pills ; help for ; here and
        needs_clarification	3	heroin for ; hes also ; hes never ; high ; hijo ; him out ; his car
        needs_clarification	3	his drinking ; his head ; his work ; hold for ; holding the ; holiday is
        needs_clarification	3	honest ; hora abren ; horses ; hour ago ; hours at ; how often ; hr ago
        needs_clarification	3	hrs ago ; hurts ; husband and ; husband is ; hx ; i cried ; i might
        needs_clarification	3	i picked ; i read ; i see ; i stand ; i turn ; i used ; i weigh ; id sooner
        needs_clarification	3	idk ; if were ; if youre ; im 0 ; im at ; im putting ; im worried ; in bkgd
        needs_clarification	3	in his ; in june ; in may ; in or ; in residential ; info ; info for
        needs_clarification	3	informes ; is about ; is fine ; is it ; is me ; is parking ; is real ; it i
        needs_clarification	3	it or ; it per ; it with ; it would ; its her ; its heroin ; its his
        needs_clarification	3	its like ; ive ; ive got ; ive picked ; ive put ; jalar ; jamas ha ; jardin
        needs_clarification	3	je ; jerking and ; joke ; juntas ; just had ; just wanted ; kid brother
        needs_clarification	3	killed himself ; kindly ; know my ; la llamada ; la muchacha ; lady in
        needs_clarification	3	laptop ; las cinco ; last night ; last week ; last wk ; laughed ; league
        needs_clarification	3	left his ; left name ; left the ; les ; life together ; lights ; limpio
        needs_clarification	3	linea ; listen ; listen to ; lived to ; llamar despues ; llamo ; llego
        needs_clarification	3	lleve ; llevo ; lo tengo ; los ninos ; lot of ; lunch hr ; lying ; machine
        needs_clarification	3	magandang ; mama esta ; mama lleva ; maps ; marcar ; marihuana ; mark
        needs_clarification	3	maroon ; mat ; match ; may and ; me after ; me down ; me entiende ; me llamo
        needs_clarification	3	me muero ; me your ; measured ; mensaje ; mentioned ; meth daily ; meth then
        needs_clarification	3	mi abuela ; mi nombre ; mi sobrina ; mi viejo ; mid call ; middle ; min
        needs_clarification	3	mis papas ; month and ; month so ; month there ; more ; more on
        needs_clarification	3	morning then ; muchacha ; muero ; my birthday ; my church ; my family
        needs_clarification	3	my father ; my favorite ; my kids ; my left ; my lips ; my office
        needs_clarification	3	my options ; my work ; name in ; navaja ; necesito hablar ; needs help
        needs_clarification	3	needs placement ; neg ; network ; never ~drank ; new baby ; next door
        needs_clarification	3	next to ; ngl ; nieto ; night before ; night tech ; nights now ; no details
        needs_clarification	3	no hx ; no puede ; no quiso ; no uso ; no ~substances ; not doing ; not pick
        needs_clarification	3	nothing else ; numb ; number is ; numero es ; nunca la ; o que ; of coke
        needs_clarification	3	of meth ; ofc ; off shift ; off since ; off the ; on line ; on our ; on the
        needs_clarification	3	one on ; one says ; one side ; only wants ; or do ; or off ; or what
        needs_clarification	3	oriented ; other ; other is ; other says ; otra ; otra linea ; our dog
        needs_clarification	3	out about ; out loud ; out to ; outfit ; outside ; over now ; over to
        needs_clarification	3	overnight tech ; overpass ; own bed ; own therapist ; oye ; p 0 ; page
        needs_clarification	3	parking free ; part where ; party last ; passwords ; past your ; pastor
        needs_clarification	3	pays for ; pd ; pd ofc ; pense ; people in ; persona ; personas ; peso
        needs_clarification	3	phone off ; picked out ; picture ; pidio ; pienso ; pills in ; pills the
        needs_clarification	3	platano ; please ; please call ; please have ; po ; poco ; por la
        needs_clarification	3	portugues ; poured ; prefer to ; pressure ; probado ; probado nada
        needs_clarification	3	probation ; problem with ; problemas ; puede hablar ; pueden marcar ; pues
        needs_clarification	3	puking blood ; puse ; put in ; queremos que ; question ; quien llamar
        needs_clarification	3	quiso ; quitar ; r u ; rail 0 ; rang ; reach out ; refd ; refd by
        needs_clarification	3	referred by ; rehab for ; religious ; relying ; renews ; residential in
        needs_clarification	3	rheumatologist ; right now ; rn 0 ; rn wants ; rock ; roommate last ; rope
        needs_clarification	3	running late ; s m ; sa ; sabe ; said hed ; sale ; save ; say i ; say who
        needs_clarification	3	says hes ; says son ; se le ; se quiere ; se si ; see above ; sees ; segun
        needs_clarification	3	seguro de ; self then ; separe ; session with ; set level ; set the
        needs_clarification	3	she finished ; she gets ; she never ; she said ; she wants ; shelter rn
        needs_clarification	3	shy ; siento ; signs ; silence ; sin meterme ; since last ; sink ; sister
        needs_clarification	3	site for ; sitting ; sleep through ; smoked ; sobre mi ; sobrina ; sock
        needs_clarification	3	some ; someone ring ; somewhere or ; sorry ; soy chofer ; soy yo
        needs_clarification	3	spanish speaking ; speaks ; staff ; stand ; standing on ; start mon
        needs_clarification	3	staying on ; still be ; straight ; su oficina ; supportive ; surgery
        needs_clarification	3	swinging ; swinging a ; system set ; tag ; tagalog ; take ; take any
        needs_clarification	3	take blue ; take cigna ; take kaiser ; take medi ; talk than ; tank
        needs_clarification	3	teacher ; tech ; tengo dos ; tequila ; text only ; texting ; than type
        needs_clarification	3	thank ; thats just ; the 0 ; the airline ; the bath ; the bed ; the breakup
        needs_clarification	3	the breastbone ; the door ; the hard ; the hose ; the kids ; the kitchen
        needs_clarification	3	the lamp ; the lights ; the mortgage ; the overpass ; the pt ; the recovery
        needs_clarification	3	the rehab ; the rope ; the shop ; their ; them to ; therapist at ; there are
        needs_clarification	3	things ; thinner ; this form ; this job ; through it ; thyroid ; tiene 0
        needs_clarification	3	tingling ; tired ; to a ; to admissions ; to hear ; to hurt ; to iop
        needs_clarification	3	to look ; to one ; to someone ; to tell ; toi ; tomado ; too but ; trago
        needs_clarification	3	treatment at ; triwest ; truck ; truck parked ; tues ; turned 0 ; tx for
        needs_clarification	3	tylenol ; type ; typed ; uhc ; ultima vez ; un ano ; un familiar ; un mes
        needs_clarification	3	un problema ; una amiga ; unclear ; up before ; up for ; up since ; us
        needs_clarification	3	used it ; va a ; vecina ; very long ; veterans ; viejo ; voces ; vous ; voz
        needs_clarification	3	vuelve ; waiting list ; wanna ; wanted to ; wants call ; wants her
        needs_clarification	3	warehouse ; was on ; was ten ; way to ; we are ; we lost ; we think
        needs_clarification	3	weigh 0 ; when im ; whispering ; who for ; who the ; who you ; whoever
        needs_clarification	3	whos ; wife he ; wife on ; wife who ; will try ; with kids ; without her
        needs_clarification	3	wk for ; wk then ; wks ; word ; words ; worker ; works ; would come
        needs_clarification	3	would not ; writing about ; x ; xans ; xmas ; y a ; y dan ; y les ; y luego
        needs_clarification	3	y que ; ya le ; yard ; yes / ; yes to ; yo digo ; yo soy ; you all
        needs_clarification	3	you allow ; your ad ; your card ; your counselors ; your front ; your name
        needs_clarification	3	your page ; your phone ; your site ; your website ; yours ; ~call ; ~drank
        needs_clarification	3	~drinking ; ~info ; ~my ~drinking ; ~no ~other ; ~ok ; ~opioid ; ~other
        needs_clarification	3	~other ~info ; ~pain ; ~parking ; ~place or ; ~service ; ~service ~dog
        needs_clarification	2	# only ; *abstinent.3:other_experiencer ; *age.1 ; *caller.0:negated
        needs_clarification	2	*caller.0:possible ; *chestPain.0:historical ; *clientAdmin.9
        needs_clarification	2	*clientAdmin.9:other_experiencer ; *confusion.0:other_experiencer
        needs_clarification	2	*emergency.0:other_experiencer ; *family.1 ; *family.4
        needs_clarification	2	*frequency.2:hypothetical ; *hallucination.1 ; *jobSeeker.9 ; *lastUsed.0
        needs_clarification	2	*mandator.0:possible ; *notPregnant.0:negated ; *person.0:other_experiencer
        needs_clarification	2	*quantity.4:other_experiencer ; *serviceQuestion.0:historical
        needs_clarification	2	*started.0:negated ; *substance.1:hypothetical ; *substance.1:possible
        needs_clarification	2	*substance.2:possible ; *suicidal.0:hypothetical ; *suicidal.9:historical
        needs_clarification	2	*treatmentNeed.0 ; *violence.0:other_experiencer ; *violence.9:hypothetical
        needs_clarification	2	*wantsToQuit.0:negated ; *withdrawalSign.0:historical ; + a ; / no ; 0 am
        needs_clarification	2	0 and ; 0 didnt ; 0 diff ; 0 dtr ; 0 horas ; 0 lbs ; 0 line ; 0 min ; 0 mos
        needs_clarification	2	0 n ; 0 nd ; 0 need ; 0 none ; 0 p ; 0 pt ; 0 que ; 0 says ; 0 sees
        needs_clarification	2	a baggie ; a besoin ; a break ; a breakup ; a breath ; a coke ; a comprar
        needs_clarification	2	a crisis ; a different ; a divorce ; a drinking ; a green ; a lab ; a las
        needs_clarification	2	a little ; a lot ; a machine ; a male ; a member ; a number ; a ocupar
        needs_clarification	2	a party ; a payment ; a pipe ; a proposito ; a quien ; a semester ; a sheet
        needs_clarification	2	a spanish ; a student ; a suicide ; a tocar ; a todos ; a voicemail
        needs_clarification	2	a waiting ; a wine ; a word ; a work ; a young ; a ~drug ; a ~son ; aa
        needs_clarification	2	aa batteries ; abajo ; about ; about this ; about you ; acabar ; aceptan
        needs_clarification	2	across my ; advance ; advice ; aetna ppo ; after five ; after friday
        needs_clarification	2	after six ; after sunday ; after two ; agua ; ahogo ; ahorcar ; aire ; alarm
        needs_clarification	2	algo de ; alive ; all ive ; all morning ; alla ; allow smoking ; alone
        needs_clarification	2	already decided ; already finished ; am and ; am in ; am not ; am reading
        needs_clarification	2	american ; amiga ; an electrician ; an rv ; and also ; and every
        needs_clarification	2	and everything ; and fentanyl ; and found ; and goes ; and heroin ; and hes
        needs_clarification	2	and in ; and it ; and over ; and scared ; and screaming ; and sleep ; and so
        needs_clarification	2	and there ; and tired ; and tonight ; and was ; and whether ; anda tomado
        needs_clarification	2	anos el ; anos en ; answer ; answer to ; answers ; anthem ppo ; any of
        needs_clarification	2	anybody ; anybody i ; anything in ; apart ; apartment and ; applied for
        needs_clarification	2	aprieta ; apt in ; are in ; are phones ; are true ; are trying ; are you
        needs_clarification	2	arent there ; arizona ; arm is ; army ; around to ; ask for ; ask me
        needs_clarification	2	ask somebody ; asked him ; asked the ; asks how ; asl ; asleep at
        needs_clarification	2	asleep in ; asthma ; at la ; attempt ; aventar ; b ; ba ; baby ; baby in
        needs_clarification	2	bad ; bad and ; bad signal ; bag of ; bal ; balcony ; ballpark ; banco
        needs_clarification	2	barking ; bartender ; bath ; batteries ; batteries for ; bay ; bcbs ; be
        needs_clarification	2	be gone ; be here ; be home ; beating ; because ive ; bed because ; been
        needs_clarification	2	been 0 ; been cutting ; been drinking ; been in ; been putting
        needs_clarification	2	been sleeping ; been there ; been up ; beer floats ; before he ; before more
        needs_clarification	2	begun ; behalf of ; behind my ; bell ; benzos ; besoin ; besoin daide ; best
        needs_clarification	2	best friend ; between my ; bf on ; bible ; bigger ; bike ; billed me
        needs_clarification	2	birthday ; blanco ; bless ; bless you ; blew it ; blood into
        needs_clarification	2	blood pressure ; bonita ; boss ; both are ; bought ; bowls ; boy of
        needs_clarification	2	boyfriend is ; break ; breaking ; breastbone x ; breath ; brick ; bro died
        needs_clarification	2	bro in ; bro of ; broke ; brother after ; brother and ; brother heroin
        needs_clarification	2	buenas noches ; bus stop ; busco a ; but hes ; but honestly ; but that
        needs_clarification	2	by car ; by friday ; by pcp ; by roommate ; bystanders ; cal y ; call any
        needs_clarification	2	call back ; call in ; call my ; call somebody ; callback ; called her
        needs_clarification	2	caller says ; calling about ; calling abt ; calling for ; calling re
        needs_clarification	2	came up ; camioneta ; can feel ; can he ; can hear ; can her ; can pay
        needs_clarification	2	can send ; can stop ; cancel ; cancel my ; cant sleep ; capilla ; car 0
        needs_clarification	2	car and ; car outside ; card has ; carro esta ; casas ; catch my ; cats
        needs_clarification	2	cb # ; cbt ; center and ; central ; cerca ; chair ; chaplain ; chef
        needs_clarification	2	chest feels ; chest hurts ; chickens ; cho ; church ; clase ; cleaned
        needs_clarification	2	clear stuff ; client ; climb ; closet rod ; clr at ; clr crying ; clr says
        needs_clarification	2	clr was ; clr wife ; clue ; coach ; coach little ; coat ; cobran y ; coca de
        needs_clarification	2	coca y ; coed ; coke an ; colors ; com ; comadre ; coming out ; commerce
        needs_clarification	2	como pescado ; company ; complicated ; con trai ; condado de ; confidential
        needs_clarification	2	connection ; construccion ; consumo ; corner ; correo ; coughing up
        needs_clarification	2	could kill ; counselor ; counted ; counter for ; cousin ; cousin then
        needs_clarification	2	crawling ; crew ; cried for ; cristal no ; crying said ; crying says
        needs_clarification	2	cuatro veces ; cuerda ; cuesta y ; cumpli ; curtains ; cut down ; d res
        needs_clarification	2	d residential ; da pena ; dad on ; dad says ; dad to ; daide ; dairy ; dated
        needs_clarification	2	daughter says ; daughter shes ; day with ; days up ; de 0 ; de emergencia
        """
}
