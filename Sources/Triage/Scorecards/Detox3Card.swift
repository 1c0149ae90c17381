extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	1	the mirror ; the news ; the ninety ; the oven ; the premises ; the radio ; the rest
        detox	1	the restroom ; the seat ; the shakes ; the shell ; the shotgun ; the sink ; the year
        detox	1	them on ; then one ; there any ; there were ; thermos ; they put ; they sent ; thing
        detox	1	thing and ; thing for ; thinking how ; thinks he ; third grade ; this ; this point
        detox	1	this week ; this year ; thought was ; three a ; three hours ; through and ; thru call
        detox	1	tia ; tianeptine ; tid since ; tiene delirium ; time this ; time today ; tio tiene ; to
        detox	1	to about ; to explain ; to feel ; to on ; to someone ; to sunday ; to them ; toco ; toda
        detox	1	toda la ; todas ; todo ; told hang ; told him ; told my ; told you ; toma 0 ; toma diario
        detox	1	toma su ; toma todos ; tomar ; tomar el ; tomar en ; tomar los ; tomo ; tomo el ; tomo en
        detox	1	tomo rivotril ; tomo tequila ; tomo xanax ; tongue chewed ; tonight ; tonight 0 ; too and
        detox	1	took it ; took me ; torrance ; total ; tox ; toxicology ; treatment in ; trees ; trembles
        detox	1	tremulous ; tren ; tries ; trips ; troca ; tulsa ; turned into ; twice in ; twice on
        detox	1	two doses ; tx today ; un nino ; un rato ; un solo ; una botella ; unas ; unconscious
        detox	1	under ; under a ; under and ; until my ; ur detox ; use heroin ; used today ; useless
        detox	1	ustedes ayudan ; ustedes tienen ; va en ; va para ; vacas ; vacation ; venir ; verdad
        detox	1	version of ; vials ; vive con ; vive solo ; vodka since ; vomiting blood ; vons ; wait for
        detox	1	walks ; want an ; wants one ; wants taper ; warm xfer ; was ; was brought ; was cut
        detox	1	was fine ; watch my ; water bottle ; way too ; we moved ; we see ; weaned ; wearing
        detox	1	week nothing ; weeknight ; weeks of ; well my ; went quiet ; went rigid ; were at ; weve
        detox	1	what im ; when im ; when the ; when you ; where you ; who are ; wife had ; wife on
        detox	1	wife stopped ; will ; wine with ; with dts ; with every ; with fent ; with ~icu ; wk 0
        detox	1	wk no ; wkends ; would ; write it ; write this ; write to ; xanax cold ; xanax on ; y anda
        detox	1	y hay ; y los ; y ni ; y por ; y si ; y venir ; ya estuvo ; ya tiene ; yo vivo ; you be
        detox	1	you call ; you do ; you go ; you keep ; you or ; you wont ; youll ; your building
        detox	1	zero sleep ; zolpidem ; ~are ; ~at ; ~ativan ; ~beer ; ~before ; ~booze ; ~cal ; ~came
        detox	1	~cerveza ; ~dejar ; ~dejar ~de ; ~dried ; ~dried ~out ; ~dts with ; ~dura ; ~get
        detox	1	~getting ; ~going ; ~group ; ~had ; ~had ~a ; ~husband ; ~i ; ~icu 0 ; ~into ; ~junkie
        detox	1	~just ; ~la ~manana ; ~las ~manos ; ~manana ; ~manos ; ~me ~siento ; ~medi ; ~medi ~cal
        detox	1	~name ; ~open ; ~overdosed ; ~seeing ; ~seeing ~things ; ~service ; ~service ~dog
        detox	1	~si denies ; ~siento ; ~siento ~mal ; ~soma ; ~stay ; ~street ; ~sz ~in ; ~they ; ~things
        detox	1	~tiembla todo ; ~withdrawal ~seizure ; ~wont ; él solo
        detox	-1	*abstinent.1 ; *abstinent.2 ; *arrests.0:hypothetical ; *conflict.0
        detox	-1	*deliriumTremens.0:other_experiencer ; *duration.5 ; *emergency.0:other_experiencer
        detox	-1	*frequency.2:hypothetical ; *homeless.0 ; *mandator.0 ; *noWithdrawal.0
        detox	-1	*otherService.5:other_experiencer ; *otherService.6 ; *person.0:other_experiencer
        detox	-1	*residentialLeft.0 ; *seizure.3:historical ; *soonDate.0 ; *substance.2:historical
        detox	-1	*substance.2:hypothetical ; *treatmentNeed.1:hypothetical ; *unaided.0:negated
        detox	-1	*uses.0:hypothetical ; *violence.9:hypothetical ; *wantsToQuit.0:negated ; + his ; / noc
        detox	-1	/ wk ; / ~etoh ; 0 ; 0 admits ; 0 daily ; 0 drinks ; 0 k ; 0 kids ; 0 line ; 0 nd
        detox	-1	0 nothing ; 0 one ; 0 or ; 0 panel ; 0 por ; 0 so ; 0 the ; 0 then ; 0 they ; 0 today
        detox	-1	0 vs ; 0 was ; 0 yo ; a bat ; a breakup ; a breath ; a copy ; a descansar ; a dime
        detox	-1	a estar ; a fentanyl ; a floor ; a folder ; a g ; a garden ; a gun ; a heavy ; a hot
        detox	-1	a list ; a male ; a man ; a motel ; a pack ; a paramedic ; a piano ; a pipe ; a question
        detox	-1	a reason ; a rehab ; a ride ; a saturday ; a sophomore ; a spot ; a support ; a wine
        detox	-1	a word ; a xanax ; a year ; abajo ; about her ; account ; addys ; adelante ; after we
        detox	-1	afuera con ; again last ; agosto ; ahead of ; ahora que ; aides ; air ; ajuda
        detox	-1	al cristal ; al vecino ; alcohol detox ; alcoholic and ; all morning ; all weekend
        detox	-1	almost ; almost every ; alta a ; amanezco ; an ; an er ; and call ; and cracked
        detox	-1	and drove ; and eating ; and eats ; and gave ; and get ; and hasnt ; and home ; and just
        detox	-1	and keep ; and left ; and let ; and need ; and neither ; and scared ; and smoking
        detox	-1	and so ; and there ; and was ; and were ; and what ; and you ; anda afuera ; anos
        detox	-1	anos fuma ; anos sin ; anxiety ; any time ; applicant ; are good ; are open ; around that
        detox	-1	as hell ; as written ; asi lo ; asi nomas ; asi que ; ask ; ask him ; asked for ; at la
        detox	-1	at poker ; atienden a ; aunt re ; ayuda para ; back a ; back home ; back i ; back in
        detox	-1	bag of ; bajar ; bajaron ; balcony ; be home ; beating ; been clean ; been drinking
        detox	-1	been fine ; been putting ; been reading ; been ~sick ; beers on ; before a ; before that
        detox	-1	began 0 ; begin ; behind ; behind it ; benefits ; bible ; bien y ; big tanks ; birthdays
        detox	-1	bkgd says ; blacked ; blacked out ; block ; blood into ; blood x ; bls ; bls current
        detox	-1	bonjour ; booze and ; bought off ; bridge ; bringing ; broma ; brother ; browns ; brunch
        detox	-1	bugs ; built ; bury ; busca ; but hes ; buying them ; buys from ; c/b ; cada cuando
        detox	-1	cadc ; call at ; call my ; came in ; came off ; camino ; can be ; can do ; can only
        detox	-1	can someone ; can start ; canal ; cannabis ; cans a ; cant say ; cant tell ; canyon
        detox	-1	care of ; cart ; casa a ; casas ; casi todos ; cats ; cayo de ; cdl and ; center in
        detox	-1	cereal ; cervecitas ; cervezas los ; chanting ; childhood ; church van ; ciudad
        detox	-1	classes for ; cld ; clear stuff ; clearing ; closet ; closet rod ; cobro ; cocaine daily
        detox	-1	cocaine for ; coed ; coke 0 ; coke about ; coke five ; coke some ; coke started ; college
        detox	-1	colour ; com ; come in ; comes next ; coming in ; comment on ; commission ; compadres
        detox	-1	company for ; compras ; con la ; con licencia ; concern ; confirm ; conmigo y ; contact
        detox	-1	conte ; contrato ; conviction ; convulsing ; cooks ; cord ; corner ; cortar ; couch with
        detox	-1	could i ; could someone ; counselors ; count it ; counter for ; couple on ; cousins and
        detox	-1	crack in ; creeping ; creeping up ; crisis ; crypto ; crystal every ; cuando le
        detox	-1	cuando me ; cuando no ; cuanto cuesta ; cuatro dias ; cuatro veces ; curious ; curtains
        detox	-1	cvs ; d off ; dad 0 ; dad of ; dad re ; daily 0 ; daily and ; daily four ; dan de ; dando
        detox	-1	day bed ; day lives ; day up ; days at ; dcd from ; dcfs ; de 0 ; de ajuda ; de duelo
        detox	-1	de hoy ; de muchacho ; de rehabilitacion ; de sintomas ; de tres ; death and ; dejarlo
        detox	-1	deje ; dejo una ; del alcohol ; del ano ; dementia and ; denies ~si/hi ; denise
        detox	-1	department ; depresion ; descansar ; desintoxicaron ; despues ; despues de ; despues del
        detox	-1	despues no ; detox beds ; detox del ; detox monday ; detox tomorrow ; detox two
        detox	-1	detoxed in ; detoxification ; diario pero ; dias de ; dias hace ; dias limpio ; dias no
        detox	-1	dice q ; did six ; diem ; diet pills ; dijeron que ; dinero desde ; dio su ; diploma
        detox	-1	disculpe ; divorce in ; divorcio ; do they ; documentary ; doing so ; dollars
        detox	-1	domingos con ; donde ; done anything ; done today ; down and ; drama ; drink no
        detox	-1	drink three ; drinking ; drinking a ; driveway ; drone ; dropped x ; drowned ; drug is
        detox	-1	drunk and ; drunk maybe ; due ; duelo ; duerme el ; dui 0 ; dui in ; dur ; each other
        detox	-1	easier ; easy ; eaten ; eating d/o ; edibles every ; eight ball ; el divorcio ; el futbol
        detox	-1	el licor ; el martes ; el pasillo ; el vecino ; elephant ; emergency ; en agosto
        detox	-1	en septiembre ; encierro ; end my ; end up ; enroll ; entonces tomo ; entrar a
        detox	-1	entrevista ; er cleared ; es sobre ; escribio ; eso me ; eso pregunto ; espanol
        detox	-1	esperando ; esposa de ; esposo ; essential ; essential tremor ; esta noche ; esta pegando
        detox	-1	estan en ; estudiante ; estuve ; etoh ; etoh on ; etoh wkends ; even talk
        detox	-1	evening outpatient ; evenings ; evenings a ; evenings are ; every hour ; every morning
        detox	-1	every week ; ex clt ; exactly as ; except ; exclusive ; excuse ; experience ; ext 0
        detox	-1	eyes rolled ; f re ; f thc ; failed ; falling ; far ; fent no ; fiesta y
        detox	-1	fifteen minutes ; fifth a ; filled in ; fine ; fine no ; first 0 ; first offense
        detox	-1	fish tank ; fits around ; fix ; follows ; for anybody ; for bro ; for christmas
        detox	-1	for days ; for himself ; for iop ; for nephew ; for parents ; for rehabs ; for sleep
        detox	-1	for two ; forearms ; found in ; four years ; free ; fri 0 ; fri sat ; fridge
        detox	-1	friend gave ; from 0 ; from gate ; from it ; fue el ; fun ; future ; game and ; gatorade
        detox	-1	general ; gente de ; get ahead ; get air ; get something ; gf of ; gives me ; glasses of
        detox	-1	gma ; go and ; go somewhere ; goes to ; got discharged ; got my ; got sober ; gota
        detox	-1	gotten ; gracias a ; grade ; gram of ; grandkids ; grew ; grew up ; grief ; gums ; gun in
        detox	-1	guy in ; ha estado ; ha ido ; hablo de ; hace anos ; hacer ; hands around ; has his
        detox	-1	has to ; has told ; hasnt said ; have ; have an ; have it ; have not ; havent drank
        detox	-1	having a ; hay nadie ; hay un ; he choked ; he finished ; he goes ; he has ; he kicked
        detox	-1	he snorts ; he would ; head at ; healed no ; hear them ; hearing a ; hears them ; hell be
        detox	-1	help me ; her brother ; her hands ; her i ; her mother ; her shoes ; her son ; heroin
        detox	-1	heroin in ; hes my ; hes talking ; hes using ; hes white ; hija se ; hijo es ; him his
        detox	-1	him off ; his cousin ; his hand ; his legs ; hmo ; home for ; home my ; homework ; honest
        detox	-1	house and ; house in ; hr ; hr ago ; huffs ; hurry ; hurts ; husb of ; husband a
        detox	-1	husband has ; hx of ; i agree ; i blow ; i discharged ; i drink ; i like ; i mean
        detox	-1	i overdo ; i picked ; i should ; i stay ; i travel ; i visit ; i wont ; i work ; i ~drank
        detox	-1	ice every ; ido ; ido a ; if a ; if anything ; if he ; if shes ; ignore ; igual ; im 0
        detox	-1	im done ; im gonna ; im putting ; im replaced ; im smoking ; im sober ; im steady
        detox	-1	im supposed ; im the ; im through ; im writing ; in august ; in between ; in church
        detox	-1	in detox ; in lancaster ; in law ; in school ; in something ; in trouble ; in week
        detox	-1	incident ; indicated ; info on ; informacion sobre ; inpt for ; instructions ; insulin
        detox	-1	insurer cm ; interested ; internar ; iop + ; iop and ; iron ; is empty ; is from ; is no
        detox	-1	is still ; isnt coming ; it as ; it gone ; it hasnt ; it in ; it is ; it keeps
        detox	-1	it passes ; it per ; it there ; it this ; it turns ; its always ; its meth ; its pills
        detox	-1	its time ; its wednesday ; ive counted ; jail reentry ; jan ; job ; jobs ; jobsite
        detox	-1	joked ; jueves ; july 0 ; jumpy ; june ; june 0 ; just be ; just for ; just go ; just had
        detox	-1	keep hearing ; keep losing ; keeps it ; keppra ~last ; kids cant ; know a ; know how
        detox	-1	know im ; know of ; kratom ; ktla ; la bebe ; la hija ; la llamada ; la policia
        detox	-1	la quincena ; la trabajadora ; la ventana ; la vida ; las cinco ; las drogas
        detox	-1	las fiestas ; lasagna ; last dose ; last fent ; last saturday ; late wife ; laughing
        detox	-1	laundry room ; law ; law is ; law school ; le digo ; leave a ; leave for ; leaving him
        detox	-1	leche ; legal ; les cuento ; letters ; letters to ; lfts ; lfts nl ; librium ; licensed
        detox	-1	licor ; light beers ; like for ; like in ; like to ; like twice ; limpio pero ; link
        detox	-1	list for ; live on ; liver ; lives with ; llamar despues ; llame ; llamen por ; llega
        detox	-1	llego ; lleva ; lleve ; llevo tres ; lo corren ; lo ha ; lo que ; loc ; lol ; look
        detox	-1	looked at ; looking ; looking at ; los ninos ; losing it ; luego le ; luego les ; lvn 0
        detox	-1	m coke ; m detoxed ; m says ; m vodka ; made a ; madre ; magnet ; mailbox ; make a
        detox	-1	makes ; mama ; manera ; mano y ; map ; march and ; mare ; marriage and ; married ; marzo
        detox	-1	matar ; match ; may be ; may she ; maybe a ; maybe once ; maybe three ; me back
        detox	-1	me contesta ; me hablan ; me over ; me stop ; me why ; mean ; measure ; member ; meses
        detox	-1	meth ; meth for ; meth iv ; meth qd ; methadone clinic ; methamphetamine ; mft ; mg daily
        detox	-1	mg to ; mi no ; mi nombre ; mi padrino ; mi sobrina ; mi vida ; mid call ; might be
        detox	-1	mija ; mind ; minutes and ; miss 0 ; moms ; monday ; more absence ; more days ; more info
        detox	-1	more than ; mortgage ; mos ; mos ago ; most weekends ; mother in ; moved ; movie
        detox	-1	much is ; much of ; muerto ; muerto rico ; murder ; my boy ; my breastbone ; my couch
        detox	-1	my discharge ; my doctor ; my friends ; my grandfather ; my gums ; my hand ; my keys
        detox	-1	my lips ; my manager ; my marriage ; my neighbor ; my ribs ; my roommate ; my station
        detox	-1	my thirties ; n thats ; nada de ; nada que ; nadie ; nadie en ; name only ; named ; nd
        detox	-1	nearly every ; need to ; needs 0 ; needs bed ; needs help ; neighbors ; ni ; ni un
        detox	-1	ni usa ; ni uso ; night classes ; nightly no ; nights are ; nights i ; nine days
        detox	-1	nine hours ; nine months ; ninera ; ninety ; no consume ; no contesta ; no drugs
        detox	-1	no insurance ; no para ; no pasa ; no puede ; no quiero ; no refills ; no respira
        detox	-1	no voy ; no ~aftercare ; no ~alcohol ; no ~da ; no ~resi ; no ~usa ; nobody but
        detox	-1	nomas que ; nonverbal ; not elaborate ; not given ; not me ; not ready ; not used
        detox	-1	not write ; nothing in ; now wants ; nueve ; number for ; numero ; nunca he ; nuts ; o no
        detox	-1	obs ; ocho dias ; ods ; of all ; of bed ; of bourbon ; of each ; of forty ; of living
        detox	-1	of od ; of phone ; of rehab ; of scotch ; of suicide ; of treatment ; of years ; off 0
        detox	-1	off fentanyl ; off from ; off porch ; off shift ; off to ; off with ; offense ; offered
        detox	-1	officer ; oficina ; ohio ; oil ; on and ; on call ; on camera ; on crystal ; on g
        detox	-1	on kratom ; on lunch ; on methadone ; on other ; on that ; one 0 ; one left ; one off
        detox	-1	one on ; one with ; only been ; only drinks ; only have ; only one ; only q ; open to
        detox	-1	opi detox ; or if ; or three ; or two ; orders ; other ; other hx ; other two ; other use
        detox	-1	otro lugar ; our # ; out since ; out who ; over at ; over it ; overdo ; overnight tech
        detox	-1	own bed ; pamphlet ; panel ; papa y ; papeles y ; parar ; pareja ; parents ; parishioner
        detox	-1	parked on ; paro en ; pasillo ; passenger ; pasta ; pay for ; pecho ; pegando ; pension
        detox	-1	people around ; people do ; people in ; per clinic ; per diem ; per gf ; perdi a
        detox	-1	perdi el ; perdon ; periodico ; pero en ; peso ; phone for ; picture ; pidio ; pienso en
        detox	-1	pills it ; pints of ; planning how ; please have ; po 0 ; podcast ; policia ; por
        detox	-1	por la ; por las ; porch drunk ; porque no ; posting ; pounds ; pouring ; pre ; precisa
        detox	-1	precisa de ; prefer ; preg ; pregunta ; prescription ; prgm ; prices ; private rooms
        detox	-1	problem with ; program and ; program or ; promise to ; proof ; proud ; psychologist
        detox	-1	pt 0 ; pt told ; pts ; puede hablar ; puedo parar ; pumped ; purchasing ; put her
        detox	-1	put the ; puts a ; q few ; q sigue ; qd x ; que quiero ; que si ; queda con ; queden
        detox	-1	queria ; question for ; quien hablo ; quien llamar ; quien platicar ; quiere ir
        detox	-1	quiere que ; quiero es ; quiero poner ; quiero salir ; quiero ver ; quit ; quit 0 ; raw
        detox	-1	re client ; re husb ; reason ; red ; refd ; refd by ; regresan ; rehab 0 ; rehabilitacion
        detox	-1	rel ; released monday ; relying ; repeating ; replacement ; reports ; reports that
        detox	-1	research ; residencial ; retirement ; returned ; rico ; rn 0 ; rod ; rode ; roll
        detox	-1	roommate ; roommate last ; rosa ; rule ; sa ; said call ; said dont ; said i ; said it
        detox	-1	sake ; salir de ; san ; sandwich ; saturday with ; saturdays and ; savings ; say how
        detox	-1	say who ; says theres ; school bathroom ; score on ; se desde ; se llama ; se queden
        detox	-1	second ; second week ; seized coming ; self employed ; self wants ; selling ; seltzers on
        detox	-1	session ; set the ; she gets ; she sleeps ; she was ; she would ; shed ; shed like
        detox	-1	shelter ; shes 0 ; shes right ; shes slurring ; shift since ; shot in ; should ; si falta
        detox	-1	sick as ; sick is ; siente ; siento como ; siete anos ; siguiente ; silly to
        detox	-1	sin medicinas ; sin nada ; since breakfast ; since childhood ; since high ; since july
        detox	-1	since then ; since this ; sister gave ; sister re ; sit in ; skip a ; skull ; sleeping in
        detox	-1	sleepy ; smoked a ; smoking ; so going ; so it ; so she ; sobbing ; sober by
        detox	-1	sober coach ; sober since ; sobre mi ; sobrina ; socks ; soda ; sole ; someone call
        detox	-1	something you ; son dos ; son hes ; son in ; sort of ; speak with ; speed every
        detox	-1	spice daily ; spice every ; splitting ; spot in ; squeezed ; sr ; sra 0 ; stable x
        detox	-1	stairs drunk ; starting to ; statement ; states that ; station ; stay up ; staying on
        detox	-1	still doing ; stove ; straight home ; streak up ; stronger ; stronger than ; stubbornness
        detox	-1	su hermana ; su hija ; subst not ; substances ; suelto a ; suicidal ; summary ; sundays
        detox	-1	support group ; sure this ; sus ; swinging ; sx no ; sí ; table next ; take any
        detox	-1	take half ; take my ; taking his ; taller por ; tamales ; tank ; tarea ; telefono
        detox	-1	tell you ; temper ; ten months ; tengo ; terapia para ; termine el ; termino el ; test
        detox	-1	th i ; thank ; thank you ; thanked ; that comes ; that her ; that i ; that no ; thats it
        detox	-1	thats not ; thats what ; thc in ; the alumni ; the booze ; the cafeteria ; the cocaine
        detox	-1	the counter ; the curtains ; the divorce ; the doctor ; the driveway ; the engine
        detox	-1	the gas ; the guy ; the guys ; the hospice ; the icu ; the layoff ; the lights ; the list
        detox	-1	the live ; the map ; the medics ; the mortgage ; the number ; the overpass ; the oxy
        detox	-1	the part ; the patient ; the rent ; the rope ; the thermometer ; the trucks ; the week
        detox	-1	the wife ; them ; them back ; them for ; them i ; then my ; then says ; therapist and
        detox	-1	there a ; thermometer ; theyre letting ; things and ; thinks it ; thirties ; this form
        detox	-1	this second ; this work ; though ; thoughts ; thousand dollars ; three at
        detox	-1	through sunday ; throwing ; throwing up ; thrown ; thurs ; tiene 0 ; tienen vacantes
        detox	-1	tight ; tijuana en ; till my ; till now ; time and ; times ; title ; to an ; to each
        detox	-1	to hang ; to run ; to talk ; to this ; today i ; today no ; told anyone ; told us
        detox	-1	tomo entre ; tomo una ; trabajo y ; track ; traffic ; trago ; transfers ; trato
        detox	-1	trato de ; treat that ; treatment after ; tres ; tres anos ; tres dias ; trouble is
        detox	-1	truck title ; trucks ; try again ; trying to ; ts ; tu ; tub with ; tubo ; turn my
        detox	-1	tweezers ; twelve days ; twelve weeks ; twice for ; two and ; two beers ; two or ; tx for
        detox	-1	typing on ; uc ; ucla ; uds cups ; ugly ; un hombre ; un problema ; un tubo ; una gota
        detox	-1	una pistola ; unico que ; up when ; up your ; upset ; urine ; us and ; us in ; usar
        detox	-1	use on ; uses heroin ; using again ; using meth ; van a ; vaping thc ; ven ; vendedor
        detox	-1	vendemos ; ventana ; verlo ; vet tech ; viejo se ; visits ; vitals ; vive with ; vm
        detox	-1	voices ; vomite ; vous ; voy ; vs 0 ; w/d wants ; walked ; want ; want to ; wanting
        detox	-1	wanting to ; wants comment ; wants me ; wants placement ; wants rehab ; was an
        detox	-1	was fentanyl ; was sunday ; way my ; we dont ; we want ; weed only ; week a ; week to
        detox	-1	weekend ; weeks ; welder ; what are ; what you ; whats ; whats a ; whats on ; whatsapp
        detox	-1	when my ; where it ; where to ; wherever ; while im ; white as ; who isnt ; who or
        detox	-1	whole story ; whom ; whom do ; wide ; wide awake ; wife drinks ; wife morphine ; wife re
        detox	-1	wife thinks ; wife worried ; wife would ; will call ; will cb ; will only ; will pay
        detox	-1	will try ; wine ; wine most ; wine nightly ; wing ; wire ; with a ; with an ; with f
        detox	-1	with parents ; wk for ; wk of ; wnts ; woman in ; wont be ; word ; worked ; works 0
        detox	-1	worried about ; wound ; write my ; writing from ; written and ; wrong ; wrong # ; x a
        detox	-1	xanax before ; y ayer ; y from ; y nunca ; yall have ; year ; years now ; years old
        detox	-1	yes or ; yo quiero ; yo ya ; you all ; you hiring ; you run ; young woman ; your card
        detox	-1	your counselors ; your medical ; your own ; your people ; yrs of ; ~/ ; ~aftercare ; ~an
        detox	-1	~and ; ~back ; ~cuando ~deje ; ~daily ~use ; ~day and ; ~drink ; ~droga ; ~drugs no
        detox	-1	~epilepsy since ; ~facility ; ~for a ; ~from ~it ; ~gets ; ~home ; ~ice ; ~iop ; ~last
        detox	-1	~living ; ~medical ; ~my ~drinking ; ~one ; ~pills ; ~program ; ~resi hx ; ~si/hi /
        detox	-1	~sick ~from ; ~since ; ~smoked ; ~to ~stop ; ~usa ; ~use ; ~weeks ; ~what ~comes ; ~wine
        detox	-1	~wish ; ~wish ~to
        detox	-2	$ 0 ; % ; *about.1 ; *abstinent.0:negated ; *ago.3 ; *alcoholic.0:other_experiencer
        detox	-2	*arrests.0:negated ; *caller.0:possible ; *clientAdmin.9:other_experiencer
        detox	-2	*detoxDone.0:negated ; *died.0:other_experiencer ; *drinks.0:possible ; *duration.3
        detox	-2	*emergency.0:possible ; *functioning.0 ; *hallucination.0 ; *jobSeeker.0:hypothetical
        detox	-2	*jobSeeker.0:other_experiencer ; *lastUsed.0 ; *lostThroughUse.0 ; *mandator.0:possible
        detox	-2	*needsHelp.0:hypothetical ; *occasional.0:possible ; *otherService.4:other_experiencer
        detox	-2	*otherService.5:hypothetical ; *otherService.5:negated ; *otherService.9
        detox	-2	*outpatientWord.0:negated ; *overdose.0:hypothetical ; *overdose.0:other_experiencer
        detox	-2	*person.0 ; *phone.1 ; *quitting.0:negated ; *rehabDone.0 ; *residentialDone.0:negated
        detox	-2	*residentialRequest.0 ; *residentialRequest.0:hypothetical ; *rhythm.1
        detox	-2	*service.0:negated ; *serviceQuestion.0:hypothetical ; *substance.3:negated ; *suicidal.0
        detox	-2	*suicidalOblique.0 ; *suicidalOblique.0:other_experiencer ; *suicidalOblique.3
        detox	-2	*thirdParty.9 ; *treatmentNeed.0 ; *usersAtHome.0 ; *uses.0:other_experiencer
        detox	-2	*violence.0:hypothetical ; *wantsOff.0:negated ; *withdrawal.0:negated ; + is ; / night
        detox	-2	/ no ; 0 % ; 0 anos ; 0 b ; 0 carts ; 0 coke ; 0 de ; 0 each ; 0 hospital ; 0 me ; 0 not
        detox	-2	0 nts ; 0 on ; 0 percs ; 0 sec ; 0 semanas ; 0 stable ; 0 started ; 0 tanks ; 0 x ; a car
        detox	-2	a cell ; a circle ; a dios ; a dog ; a drinker ; a escribir ; a family ; a grown
        detox	-2	a knife ; a lady ; a mis ; a mule ; a next ; a novel ; a pilot ; a poco ; a podcast
        detox	-2	a residential ; a row ; a seizure ; a sheet ; a single ; a step ; a su ; a suicide ; a un
        detox	-2	a usar ; a vise ; a voicemail ; a wedding ; a weight ; about ; about three ; absence
        detox	-2	aclara ; adderall a ; adderall i ; address ; addy ; addy 0 ; adhd ; admit ; adult
        detox	-2	advice ; after detox ; after dinner ; after i ; after six ; against advice ; ago and
        detox	-2	ago but ; ahead ; ahorcar ; ai ; aisle ; al trabajo ; alcohol en ; alcohol ni ; algo de
        detox	-2	all i ; allowed ; alta hoy ; ambulatorio ; amiga ; amphetamine ; an 0 ; an assessment
        detox	-2	and all ; and cows ; and do ; and fell ; and found ; and heroin ; and nobody ; and over
        detox	-2	and she ; and sleep ; and still ; anda ; anfetaminas ; angels ; ankles ; anos en
        detox	-2	answer to ; answers ; antier ; anything for ; anything like ; apart ; aqui en ; are
        detox	-2	arguing ; arm heavy ; around my ; arreglado ; arriba ; as we ; ask somebody ; ask whats
        detox	-2	asks if ; asks next ; asks who ; asleep at ; asleep in ; assigned ; assistant ; at 0
        detox	-2	at a ; at bus ; at her ; at my ; at parties ; at weddings ; atienden ; atras ; atras y
        detox	-2	august ; avion ; awake now ; ayer de ; ayer me ; ayuda con ; baby in ; bachelor
        detox	-2	bad signal ; bajarle ; bat ; bay ; be at ; be in ; be needing ; bebida ; become ; bed in
        detox	-2	bedroom ; been dry ; been snorting ; been using ; before last ; before they ; belt
        detox	-2	benzo taper ; benzos ; between my ; bigger ; bill ; binges ; birth ; bit ; blades
        detox	-2	blanco ; bleeding from ; blow ; blue cross ; book ; book club ; bourbon before ; bro died
        detox	-2	bro re ; brother heroin ; bulimia ; buprenorphine ; bus pass ; busco ayuda ; but i
        detox	-2	but not ; but theres ; buy off ; by mistake ; by myself ; by thursday ; cable
        detox	-2	cada quincena ; caerse ; cafeteria ; call back ; call dropped ; call in ; call is
        detox	-2	call me ; call somebody ; called her ; caller wants ; came ; can leave ; can my ; can she
        detox	-2	cant get ; cant stay ; capsules ; car ; carcel del ; card ; card in ; carpet ; cars
        detox	-2	case no ; cases ; casi a ; casi todas ; casino ; cayo ; cedar ; centro en ; cervezas al
        detox	-2	cervezas en ; chapter ; chat ; chest pain ; chest since ; cigarro ; circle ; circle for
        detox	-2	circling ; circling the ; cita del ; ciwa and ; class ; class i ; climb ; clinica de
        detox	-2	clinica dice ; clinical ; closed ; clr at ; clue ; cm 0 ; coach ; cocaine
        detox	-2	coffee grounds ; coke in ; coke nightly ; coke on ; coke wkends ; colgo ; college student
        detox	-2	come home ; comfortable ; comida ; coming up ; comment ; community ; community college
        detox	-2	como pescado ; como un ; comparing ; complete iop ; completed a ; completes 0
        detox	-2	con alguien ; con fentanilo ; con su ; con ustedes ; concerns ; conmigo ; consumo ; cool
        detox	-2	copy of ; cost me ; could ; could somebody ; could your ; course ; cousins ; crack daily
        detox	-2	crack every ; cracked his ; crashed ; cristal a ; cristal casi ; cristal todos
        """
}
