extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox3 = """
        detox	1	ya ni ; ya tiene ; years and ; yesterday morning ; yo tomo ; yo vivo ; you be ; you do
        detox	1	you go ; you have ; you or ; you wont ; youll ; your building ; zero sleep ; ~at ; ~ativan
        detox	1	~beer ; ~booze ; ~cal ; ~can ; ~cerveza ; ~cuanto ; ~dejar ; ~dejar ~de ; ~dog ; ~down
        detox	1	~dts with ; ~dura ; ~every ; ~getting ; ~going ; ~group ; ~had ~a ; ~his ; ~hx ; ~i ; ~in
        detox	1	~just ; ~la ; ~la ~manana ; ~las ~manos ; ~like ; ~manana ; ~manos ; ~me ~siento ; ~medi
        detox	1	~medi ~cal ; ~only ; ~overdosed ; ~own ; ~por ; ~seeing ; ~seeing ~things ; ~service
        detox	1	~service ~dog ; ~siento ; ~siento ~mal ; ~stay ; ~sz ~in ; ~they ; ~things ; ~tiembla todo
        detox	1	~tomaba ; ~when ~i ; ~withdrawal ~seizure
        detox	-1	% ; *abstinent.1 ; *arrests.0:hypothetical ; *barrierWork.0 ; *conflict.0
        detox	-1	*deliriumTremens.0:other_experiencer ; *duration.3 ; *emergency.0:other_experiencer
        detox	-1	*frequency.2:hypothetical ; *jobSeeker.0:other_experiencer ; *mandator.0
        detox	-1	*noWithdrawal.0 ; *notPregnant.0 ; *otherService.5:other_experiencer
        detox	-1	*overPrescribed.0:other_experiencer ; *overdose.0:hypothetical ; *seizure.3:historical
        detox	-1	*soonDate.0 ; *substance.2:historical ; *substance.2:hypothetical
        detox	-1	*treatmentNeed.1:hypothetical ; *unaided.0:negated ; *uses.0:hypothetical
        detox	-1	*uses.0:other_experiencer ; *vendor.1:negated ; *violence.0:hypothetical
        detox	-1	*violence.9:hypothetical ; *wantsToQuit.0:negated ; / no ; / noc ; / ~etoh ; 0 %
        detox	-1	0 admits ; 0 all ; 0 anos ; 0 bed ; 0 d ; 0 daily ; 0 de ; 0 drinks ; 0 k ; 0 kids
        detox	-1	0 nothing ; 0 one ; 0 or ; 0 se ; 0 tanks ; 0 thc ; 0 the ; 0 they ; 0 vs ; a bottle
        detox	-1	a breakup ; a breath ; a counselor ; a descansar ; a dime ; a dog ; a estar ; a fentanyl
        detox	-1	a flight ; a floor ; a folder ; a g ; a garden ; a heavy ; a hot ; a junior
        detox	-1	a landscaper ; a male ; a motel ; a pack ; a paramedic ; a piano ; a poco ; a podcast
        detox	-1	a psychiatrist ; a question ; a reason ; a saturday ; a sophomore ; a support ; a un
        detox	-1	a usar ; a wine ; a word ; a xanax ; a ~drinker ; abajo ; about ; about her ; account
        detox	-1	acid and ; addict and ; adelante ; afuera con ; again at ; age ; ago and ; ahead
        detox	-1	ahora a ; ahora que ; ai ; aides ; ajuda ; al ano ; alcoholic and ; all and ; all morning
        detox	-1	all weekend ; allow ; allowed to ; almost every ; alta a ; amts ; and cows ; and drove
        detox	-1	and eating ; and eats ; and fell ; and gave ; and get ; and hasnt ; and his ; and home
        detox	-1	and just ; and need ; and residential ; and saturday ; and scared ; and there
        detox	-1	and theyve ; and what ; and you ; anda afuera ; ano y ; anos ; anos fuma ; anos sin
        detox	-1	anxious and ; aqui en ; are open ; arm is ; arms ; as written ; asi nomas ; asi que ; ask
        detox	-1	asked for ; at 0 ; at a ; at clinic ; at la ; at other ; at poker ; atienden a ; auditor
        detox	-1	aunt re ; available ; awake now ; ayer de ; ayuda para ; back after ; back home ; back i
        detox	-1	bajar ; ball ; bay ; be home ; be needing ; be with ; beating ; bedroom ; bedroom door
        detox	-1	beds ; been fine ; been putting ; been reading ; been snorting ; been that ; been to
        detox	-1	been ~sick ; beers 0 ; beers at ; before a ; before arrest ; before i ; before more
        detox	-1	before you ; began 0 ; begin ; behind it ; belt ; benefits ; benzo ; bible ; bien y
        detox	-1	big tanks ; binges ; birthdays ; bkgd says ; block ; blood into ; bonjour ; booze and
        detox	-1	born ; borrowed ; bought off ; bowls ; breathing ok ; broma ; brunch ; bugs ; bugs under
        detox	-1	built ; bup ; burrito ; bury ; busca ; busco ayuda ; but hes ; buying them ; buys from
        detox	-1	c/b ; cada cuando ; call at ; call is ; came ; came down ; came in ; can do ; can only
        detox	-1	cannabis ; cans a ; cant get ; cant say ; cant tell ; canyon ; card ; cardiologist says
        detox	-1	care of ; casa a ; casas ; case of ; casi todos ; cats ; cayo de ; cdl and ; cedar
        detox	-1	cedars ; cena ; cervezas los ; chanting ; chat ; childhood ; church van ; cinco anos
        detox	-1	circle ; ciwa and ; classes for ; clean off ; clear stuff ; clearing ; closet rod ; cobro
        detox	-1	cocaine ; coed ; coke ; coke 0 ; coke about ; coke five ; coke most ; coke some ; colour
        detox	-1	com ; comes next ; comment on ; commission ; como cuatro ; company for ; con algo
        detox	-1	con la ; con licencia ; concern ; confirm ; conmigo y ; conte ; contrato ; conviction
        detox	-1	convulsing ; cool ; copy of ; cord ; could ; could someone ; counsel ; counselors
        detox	-1	counter for ; cousins and ; coworker ; crack in ; creeping ; creeping up ; crisis
        detox	-1	crypto ; crystal every ; cuando me ; cuantas ; cuanto cuesta ; curb ; curious ; current
        detox	-1	curtains ; custody 0 ; dad 0 ; dad of ; damage ; dan de ; day and ; day bed ; day for
        detox	-1	day lives ; days a ; days ever ; days on ; days to ; dcd from ; dcfs ; de ajuda
        detox	-1	de alcohol ; de duelo ; de kratom ; de la ; de mi ; de tres ; death and ; decir ; dedos
        detox	-1	dejar la ; dejo una ; del alcohol ; del ano ; dementia and ; demo ; denies ~si/hi
        detox	-1	denise ; department ; depresion ; depression ; descansar ; desintoxicacion del
        detox	-1	desintoxicaron ; despues del ; detox del ; detox monday ; detox tomorrow ; detox yest
        detox	-1	detoxed in ; detoxification ; dia mas ; diario pero ; dias me ; did the ; diem
        detox	-1	dijeron que ; dijo que ; dime ; dinero desde ; dio su ; disculpe ; divorce in ; divorcio
        detox	-1	documentary ; does coke ; does he ; does not ; doing ; doing so ; doing well
        detox	-1	domingos con ; donde esta ; done 0 ; done anything ; done today ; dont wanna ; doors down
        detox	-1	dos veces ; dose at ; doubles ; down 0 ; down and ; drama ; drink no ; drink three
        detox	-1	drinker ; drinking ; drinking a ; drinking cold ; driveway ; drone ; drop and ; dropped x
        detox	-1	drowned ; due ; duelo ; dui 0 ; dui in ; dur ; each week ; easy ; eaten ; eating
        detox	-1	eating d/o ; edge ; edibles every ; eight ball ; eight years ; el cigarro ; el condado
        detox	-1	el dia ; el divorcio ; el futbol ; el internado ; el licor ; el oido ; el que ; el seguro
        detox	-1	el trago ; el vecino ; elephant on ; embarrassed to ; emergency ; empezo ; employment
        detox	-1	en agosto ; en hosp ; en lo ; en mis ; encierro ; encima ; enroll ; enroll in
        detox	-1	entonces tomo ; entrar a ; epilepsy on ; er cleared ; es que ; escribir ; eso me
        detox	-1	eso pregunto ; espanol ; espera ; esperando ; esta noche ; estan en ; estuve
        detox	-1	evening outpatient ; evenings ; evenings a ; evenings are ; ever ; every hour
        detox	-1	every morning ; every other ; every week ; exactly as ; exclusive ; excuse ; ext 0
        detox	-1	eyes rolled ; f coke ; f re ; f thc ; failed ; family wants ; fan ; far ; feeds ; fent no
        detox	-1	fiancee ; fiesta y ; fiestas ; fifteen minute ; fifteen minutes ; find my ; find out
        detox	-1	fine no ; finished inpt ; finishes his ; first 0 ; first offense ; fish tank
        detox	-1	fits around ; flat ; flight ; flights ; for a ; for anybody ; for bro ; for days
        detox	-1	for drinking ; for five ; for himself ; for iop ; for nephew ; for rehabs ; for sleep
        detox	-1	for what ; forearms ; found in ; four years ; fri 0 ; friend gave ; friend got
        detox	-1	from gate ; from it ; fue el ; fui ; future ; game and ; gatorade ; gente de ; get air
        detox	-1	gf of ; give ; gives me ; glasses of ; gma ; go and ; go somewhere ; god ; goes to
        detox	-1	got discharged ; got sober ; gotten ; grade ; grades ; gram of ; grandkids ; grew
        detox	-1	grew up ; groggy ; gums ; guy in ; guys and ; ha ; ha estado ; ha ido ; hace anos
        detox	-1	hambre ; hands around ; harvest ; has to ; has told ; hasta la ; have it ; have not
        detox	-1	have your ; havent touched ; having a ; hay nadie ; hay un ; he finished ; he goes
        detox	-1	he has ; he have ; he left ; he quit ; hear them ; hearing a ; hears them ; hell be
        detox	-1	help me ; helped ; her brother ; her hands ; her home ; her in ; her mother ; her shoes
        detox	-1	her son ; her to ; hermano no ; heroin i ; hes back ; hes doing ; hes in ; hes using
        detox	-1	hija se ; hijo es ; hijo se ; him call ; him his ; him off ; himself ; his cousin
        detox	-1	his legs ; hmo ; home for ; home my ; home sunday ; home with ; honest ; hospital kept
        detox	-1	house and ; house in ; hr ; hr ago ; hrs ; hrs ago ; huffing duster ; huffs ; hurry
        detox	-1	hurts ; husb ; husb of ; husband a ; i agree ; i blow ; i discharged ; i do ; i drink
        detox	-1	i grew ; i like ; i mean ; i ought ; i overdo ; i picked ; i see ; i should ; i stay
        detox	-1	i travel ; i visit ; i wont ; id ask ; id just ; ido ; ido a ; if a ; if he ; if ~hiring
        detox	-1	ignore ; igual ; ill be ; im locked ; im putting ; im sober ; im sorry ; im steady
        detox	-1	im supposed ; im the ; in arizona ; in august ; in church ; in front ; in high
        detox	-1	in someplace ; in something ; in trouble ; in week ; informacion sobre ; inpt for
        detox	-1	inpt w/d ; instructions ; insurer ; insurer cm ; interested ; inyecta cristal ; iop +
        detox	-1	iron ; is empty ; is from ; is i ; is no ; is not ; is open ; isnt ~sick ; it after
        detox	-1	it and ; it as ; it asks ; it didnt ; it gone ; it hasnt ; it no ; it passes ; it per
        detox	-1	it stuck ; it there ; it turns ; it went ; its always ; its meth ; its time
        detox	-1	its wednesday ; jail rn ; jan ; jittery ; jobs ; jobsite ; joints ; joked ; jueves y
        detox	-1	jumpy ; june ; june 0 ; just be ; just says ; keep losing ; keeps it ; keppra
        detox	-1	keppra ~last ; kids cant ; knocked ; knocked out ; know a ; know how ; know im ; know of
        detox	-1	knuckled it ; kratom ; ktla ; la bebe ; la cena ; la heroina ; la hija ; la leche
        detox	-1	la quincena ; la trabajadora ; la vecina ; la ventana ; la vida ; landing ; las cinco
        detox	-1	las fiestas ; lasagna ; last of ; last saturday ; laundry room ; law is ; layoff
        detox	-1	le digo ; leave a ; leave for ; leaving ; leaving him ; leche ; les cuento ; letter for
        detox	-1	levanta ; level ; lfts ; licensed ; licor ; light beers ; like for ; like in ; like its
        detox	-1	like some ; like somewhere ; like to ; like twice ; limpia ; link ; list for ; list of
        detox	-1	little ; liver ; llamada ; llamen por ; llega ; llego ; lleve ; llevo tres ; lm ; lo ha
        detox	-1	local ; looking ; looking at ; los noventa ; los sabados ; losing it ; luego le
        detox	-1	luego les ; lvn 0 ; m cocaine ; m detoxed ; m kicked ; m says ; m vodka ; m xanax
        detox	-1	made a ; madre ; mailbox ; make a ; manera ; mano y ; map ; march and ; mare
        detox	-1	marriage and ; married ; married 0 ; marzo ; matar ; match ; mato ; may be ; may she
        detox	-1	maybe ; maybe a ; maybe three ; me after ; me contesta ; me down ; me estoy ; me hablan
        detox	-1	me i ; me over ; me pasaron ; me promise ; me stop ; me tuvieron ; mean ; measure
        detox	-1	medical director ; medicare ; medio ; meth ; meth for ; meth iv ; meth qd
        detox	-1	methadone clinic ; methamphetamine ; mft ; mg daily ; mg to ; mi hijo ; mi padrino
        detox	-1	mi vida ; mija ; mind ; minute demo ; miss 0 ; monday ; more absence ; more and
        detox	-1	more info ; mos ; most evenings ; most nights ; mother ; movie ; much is ; mucho ; muerto
        detox	-1	muerto rico ; murder ; must enroll ; my boy ; my discharge ; my doctor ; my evenings
        detox	-1	my friends ; my grandfather ; my gums ; my hand ; my keys ; my lips ; my locker
        detox	-1	my marriage ; my mind ; my neighbor ; my records ; my ribs ; my school ; my station
        detox	-1	my thirties ; name only ; nausea ; need somebody ; needing ; needs 0 ; needs bed
        detox	-1	needs help ; neighbors ; next step ; ni un ; ni usa ; ni uso ; night auditor
        detox	-1	night classes ; night no ; night tech ; nights are ; nights i ; nine months ; ninera
        detox	-1	no consume ; no contesta ; no insurance ; no pasa ; no tenemos ; no ~aftercare
        detox	-1	no ~alcohol ; no ~da ; nobody but ; nobody needs ; noche y ; nomas que ; nombre
        detox	-1	nonverbal ; not asked ; not asking ; not elaborate ; not looking ; not used ; not write
        detox	-1	nothing in ; nothing to ; november ; novio ; now groggy ; now hes ; now wants
        detox	-1	nowhere lined ; number for ; numbers ; numero ; o ; obs ; ocho dias ; of all ; of each
        detox	-1	of forty ; of me ; of od ; of phone ; of rehab ; of residential ; of suicide ; of times
        detox	-1	of us ; of your ; off 0 ; off fentanyl ; off from ; off percs ; off porch ; off shift
        detox	-1	off the ; off to ; offense ; offered ; oficina ; oido ; ok on ; on and ; on camera
        detox	-1	on crystal ; on google ; on keppra ; on lunch ; on methadone ; on other ; on weekends
        detox	-1	one 0 ; one left ; one off ; one on ; one out ; only 0 ; only been ; only drinks
        detox	-1	only have ; only one ; only q ; opioids ; or ; other ; other drugs ; other facility
        detox	-1	other hx ; other two ; otro lugar ; our ai ; out cold ; out since ; out who
        detox	-1	outpatient for ; over a ; over at ; over his ; over it ; overdo ; own bed ; own in ; pa
        detox	-1	padrino ; pamphlet ; panteon ; pantry ; pantry chef ; papa y ; papeles y ; paramedic
        detox	-1	parar ; parishioner ; parked on ; paro en ; party last ; pasaron ; pasta ; patient in
        detox	-1	pay for ; pecho ; pensado ; people around ; people do ; people in ; people like
        detox	-1	per diem ; perdi el ; perdon ; periodico ; permiso ; pero en ; perrito ; peso
        detox	-1	pharmacies ; phone for ; picture ; pidio ; pienso en ; pills no ; pints of ; piso y
        detox	-1	places ; planning how ; please have ; po 0 ; poco a ; podcast ; policia ; por las
        detox	-1	position ; pouring ; precisa ; precisa de ; prefer ; press ; previo ; prgm ; primero
        detox	-1	private rooms ; program and ; program or ; promise to ; proof ; proud ; psychologist
        detox	-1	pt 0 ; pt told ; pts ; public ; puedo parar ; pues ; pumped ; push ; puso la ; put down
        detox	-1	put her ; puts a ; q few ; q le ; qd x ; que nos ; que quiero ; queda con ; quien hablo
        detox	-1	quien llamar ; quiero es ; quiero poner ; quit 0 ; rail 0 ; raw ; re client ; re husb
        detox	-1	re pt ; ready ; reason ; red ; refd ; refd by ; rehabs ; rel ; relying ; repeating
        detox	-1	replacement ; reports ; reports that ; research ; residencial ; retirement ; rico ; ride
        detox	-1	ritalin ; rod ; rode ; roommate last ; rose ; rule ; sa ; said it ; salio ayer ; salir de
        detox	-1	sandwich ; sat ; saturdays and ; saturdays with ; savings ; say who ; says mom
        detox	-1	says theres ; school bathroom ; se llama ; second week ; seeks ; seis dias
        detox	-1	seized coming ; seizure at ; self wants ; seltzers on ; semanas de ; sending ; sesenta
        detox	-1	session ; she gets ; she isnt ; she sleeps ; she wants ; she would ; shed like ; shes 0
        detox	-1	shes asleep ; shes breathing ; shes got ; shes slurring ; shift since ; should ; shoulder
        detox	-1	sick ; sick as ; sick is ; side of ; siguiente ; silly to ; sin medicinas
        detox	-1	since breakfast ; since high ; since july ; sister gave ; sisters ; sisters on ; sit in
        detox	-1	sits ; skate ; skip ; skip a ; skull ; sleeping in ; sleeps in ; sleepy ; smoked
        detox	-1	smoked a ; smoking ; snorting ; so 0 ; so going ; so she ; sobbing ; sober by
        detox	-1	sober coach ; sober since ; sobre la ; sobre mi ; socks ; soda ; softball ; sole
        detox	-1	solo los ; somebody ; somebody call ; someone from ; son doesnt ; son dos ; son hes
        detox	-1	son in ; soy el ; soy enfermera ; speak with ; spell ; spends ; squeezing ; sra 0
        detox	-1	st dui ; stable x ; starting to ; statement ; states that ; stay awake ; stay up ; steady
        detox	-1	still doing ; stop at ; streak up ; stubbornness ; stuff out ; su hermana ; su hija
        detox	-1	subst not ; suicidal ; summary ; super bowl ; support group ; sus 0 ; sx no ; sí
        detox	-1	table next ; take half ; taking his ; taller por ; team ; temper ; ten months ; ten weeks
        detox	-1	ten years ; terapia para ; termino el ; text ; th grade ; th i ; thank ; thank you
        detox	-1	thanked ; that comes ; that for ; that her ; that no ; thats not ; thc in ; the 0
        detox	-1	the booze ; the cocaine ; the curtains ; the drink ; the driveway ; the edge ; the engine
        detox	-1	the gas ; the guy ; the guys ; the hospice ; the icu ; the iop ; the layoff ; the lights
        detox	-1	the list ; the live ; the map ; the medics ; the month ; the neighbors ; the nurses
        detox	-1	the old ; the part ; the patient ; the percocets ; the rent ; the right ; the rope
        detox	-1	the skate ; the social ; the thermometer ; the trucks ; the va ; the week ; the wife
        detox	-1	the word ; them ; them for ; them i ; then my ; therapist and ; thermometer ; they said
        detox	-1	theyll ; theyre letting ; things and ; think i ; thinking ; thinks it ; thirties
        detox	-1	this is ; tho ; thought i ; thoughts ; three at ; through sunday ; thrown ; thurs
        detox	-1	tienen vacantes ; tijuana ; tijuana en ; tile ; till ; till my ; till now ; time and
        detox	-1	times ; to each ; to keep ; to run ; to sleep ; to speak ; toast ; today and ; today i
        detox	-1	today no ; told anyone ; told to ; told us ; tomo entre ; tomo nada ; tomo una
        detox	-1	tonight and ; tonight i ; tops ; touch ; towels ; trabajo y ; track ; traffic ; tras
        detox	-1	trato ; trato de ; travel ; treatment after ; tres anos ; tres dias ; tres meses
        detox	-1	trouble is ; trucks ; try again ; tu ; tubo ; turn my ; turned in ; tweezers
        detox	-1	twelve days ; twelve weeks ; two and ; two beers ; two cans ; two sisters ; tx for
        detox	-1	typing on ; typing this ; uc ; uds cups ; un hombre ; un problema ; un tubo ; una clinica
        detox	-1	uncle died ; unico que ; units ; until 0 ; up your ; upset ; us in ; usar ; uses heroin
        detox	-1	using again ; using meth ; ustedes y ; va el ; van a ; vaping thc ; vecina ; vecino ; ven
        detox	-1	vendemos ; ventana ; verlo ; visits ; vitals ; vive with ; vomita ; vomite ; voz
        detox	-1	w/d wants ; wait ; want ; want me ; wanting ; wanting to ; wants comment ; wants groups
        detox	-1	wants next ; wants placement ; wants someone ; was an ; was ever ; was fentanyl
        detox	-1	was sunday ; way my ; we need ; we speak ; we want ; week a ; weekend and ; welder
        detox	-1	well controlled ; went down ; what are ; what day ; what keeps ; whats ; wherever
        detox	-1	while the ; whisky ; white wine ; who get ; who handles ; who or ; who takes ; who wants
        detox	-1	whod ; whole story ; whole time ; whom do ; wife and ; wife drinks ; wife re ; wife wants
        detox	-1	wife worried ; wife would ; will call ; will only ; will pay ; will try ; wine ; wish to
        detox	-1	with dinner ; with f ; with my ; with parents ; wk for ; wk of ; wkend ; wnts
        detox	-1	wont answer ; wont give ; wont hold ; work ; work a ; works 0 ; worried about ; worrying
        detox	-1	wouldnt ; wound ; write my ; writing ; writing from ; written and ; x a ; xanax before
        detox	-1	xans ; y a ; y ayer ; y dan ; y donde ; y from ; y las ; y lo ; y nunca ; y on ; y otra
        detox	-1	y sabados ; yall have ; years ; years in ; years now ; years old ; yes / ; yes or
        detox	-1	yest after ; yest no ; yo ya ; you all ; you hiring ; you run ; you send ; young woman
        detox	-1	your admissions ; your counselors ; your outpatient ; your own ; youre ; yrs of ; zaza
        detox	-1	~/ ; ~0 ~day ; ~0 ~days ; ~aftercare ; ~alcohol ~withdrawal ; ~an ; ~back ; ~cuando ~deje
        detox	-1	~day ; ~day and ; ~drinker ; ~drugs no ; ~dry ; ~epilepsy since ; ~evening ~outpatient
        detox	-1	~facility ; ~for a ; ~from ~it ; ~home ; ~ice ; ~last ; ~medical ; ~my ~drinking ; ~nurse
        detox	-1	~one ; ~program ; ~resi hx ; ~si/hi / ; ~sick ~from ; ~tx ; ~weeks ; ~what ; ~what ~comes
        detox	-1	~wish ; ~wish ~to
        detox	-2	$ ; $ 0 ; *about.1 ; *abstinent.0:negated ; *ago.3 ; *alcoholic.0:other_experiencer
        detox	-2	*arrests.0:negated ; *caller.0:possible ; *clientAdmin.9:other_experiencer
        detox	-2	*detoxDone.0:negated ; *died.0:other_experiencer ; *drinks.0:possible ; *duration.5
        detox	-2	*emergency.0:possible ; *familySupport.0 ; *homeless.0 ; *jobSeeker.0:hypothetical
        detox	-2	*lastUsed.0 ; *lostThroughUse.0 ; *mandator.0:possible ; *needsHelp.0:hypothetical
        detox	-2	*occasional.0:possible ; *otherService.4:other_experiencer ; *otherService.5:hypothetical
        detox	-2	*otherService.5:negated ; *otherService.6 ; *otherService.9 ; *outpatientWord.0:negated
        detox	-2	*overdose.0:other_experiencer ; *person.0 ; *quantity.2 ; *quitting.0:negated
        detox	-2	*residentialDone.0:negated ; *residentialLeft.0 ; *residentialRequest.0:hypothetical
        detox	-2	*rhythm.1 ; *service.0:negated ; *serviceQuestion.0:hypothetical
        detox	-2	*substance.3:hypothetical ; *substance.3:negated ; *suicidal.0 ; *suicidalOblique.0
        detox	-2	*suicidalOblique.0:other_experiencer ; *suicidalOblique.3 ; *thirdParty.9
        detox	-2	*treatmentNeed.0 ; *vendor.0:other_experiencer ; *wantsOff.0:negated ; + is ; / wk ; 0
        detox	-2	0 b ; 0 carts ; 0 coke ; 0 each ; 0 hospital ; 0 me ; 0 not ; 0 nts ; 0 on ; 0 percs
        detox	-2	0 sec ; 0 semanas ; 0 today ; 0 was ; a car ; a cell ; a circle ; a day ; a dios
        detox	-2	a drinker ; a escribir ; a family ; a grown ; a gun ; a knife ; a lady ; a mis ; a next
        detox	-2	a novel ; a pipe ; a residential ; a row ; a seizure ; a single ; a step ; a suicide
        detox	-2	a vise ; a voicemail ; a wedding ; a weight ; a woman ; a year ; absence ; abuela
        detox	-2	aclara ; adderall a ; adderall i ; addiction ; address ; addy ; addy 0 ; adhd ; admit
        detox	-2	adult ; advice ; after detox ; after dinner ; after i ; after six ; again last
        detox	-2	against advice ; ago but ; agosto ; ahi ; aisle ; al cristal ; al trabajo ; alcohol detox
        detox	-2	alcohol ni ; alcohol withdrawal ; algo de ; all the ; almost ; alta hoy ; ambulatorio
        detox	-2	amiga ; an 0 ; an assessment ; an hour ; and call ; and cracked ; and do ; and found
        detox	-2	and heroin ; and let ; and neither ; and no ; and nobody ; and over ; and sleep
        detox	-2	and still ; and that ; and want ; and was ; and were ; anda ; anfetaminas ; angels
        detox	-2	ankles ; anos en ; answer to ; answers ; anxiety ; anything ; anything for
        detox	-2	anything like ; apart ; are ; arguing ; arm heavy ; around my ; arreglado ; arriba
        detox	-2	as we ; ask somebody ; ask whats ; asking if ; asks if ; asks next ; asks re ; asks who
        detox	-2	asleep at ; asleep in ; assistant ; at bus ; at her ; at his ; at parties ; at weddings
        detox	-2	atienden ; atras ; atras y ; august ; avion ; ayer me ; ayuda ; ayuda con ; ayuda por
        detox	-2	baby in ; bachelor ; bad signal ; bajarle ; balcony ; bat ; bc of ; be around ; be at
        detox	-2	be in ; bebida ; become ; bed in ; been dry ; been using ; before last ; before that
        detox	-2	benzo taper ; benzos ; between my ; bigger ; bill ; birth ; bit ; blacked ; blacked out
        detox	-2	blades ; blanco ; bleeding ; blood x ; blow ; blue cross ; book ; book club ; boss
        detox	-2	bought ; bourbon before ; breathing fine ; bridge ; bro died ; brother heroin ; browns
        detox	-2	bulimia ; buprenorphine ; bus pass ; but not ; but theres ; buy off ; by mistake
        detox	-2	by myself ; by thursday ; cable ; cada dos ; cada quincena ; call back ; call dropped
        detox	-2	call in ; call me ; call somebody ; called her ; caller wants ; calm ; can hear
        detox	-2	can leave ; can my ; can she ; can someone ; cant stay ; capsules ; car ; carcel
        detox	-2	card in ; cart ; case no ; cases ; casi a ; casi todas ; casino ; center ; centro en
        detox	-2	cereal ; cervezas al ; cervezas en ; chapter ; chest since ; cigarro ; circle for
        detox	-2	circling ; ciudad ; class ; class i ; cld ; climb ; clinica de ; clinical ; closet
        detox	-2	clr at ; clue ; cm 0 ; coffee grounds ; coke daily ; coke in ; coke nightly ; coke on
        detox	-2	coke wkends ; colgo ; college ; college student ; come back ; come home ; come in ; comes
        detox	-2	comfortable ; comida ; coming up ; comment ; community ; community college ; como pescado
        detox	-2	como un ; comparing ; complete iop ; completed a ; completes 0 ; con alguien ; concerns
        detox	-2	condado ; conmigo ; consumo ; contact ; contesta ; cost me ; could somebody ; could your
        detox	-2	couple on ; course ; cousins ; crack daily ; crack every ; cracked his ; crashed
        detox	-2	cristal a ; cristal casi ; cristal desde ; cristal todos ; crying says ; crystal ; ctr
        detox	-2	cuando le ; cuatro dias ; culebras ; cut back ; cvs ; d detox ; d etoh ; d out ; d/c 0
        detox	-2	d/c tmrw ; dad ; dad died ; dad on ; dad re ; daily since ; dated ; daughter and
        detox	-2	daughter says ; daughter to ; day bought ; day last ; day or ; days at ; days over
        detox	-2	days since ; de agua ; de cirrosis ; de hoy ; de noche ; de octubre ; deja ; dejarlo
        detox	-2	deje la ; del detox ; delta ; delta 0 ; denied ; denies ~etoh ; despues ; det ; detenga
        detox	-2	detox beds ; detox centers ; detox en ; detox four ; detox is ; detox los ; detox since
        detox	-2	detoxed me ; diaria ; diario x ; dias limpio ; dias no ; dias por ; did ; did my
        detox	-2	didnt say ; died in ; died od ; dieron de ; difference ; difference between ; diganle
        detox	-2	dijeron ; dinner and ; diverted ; do after ; do u ; does a ; does this ; doesnt know
        detox	-2	doing coke ; donde ; donde la ; done with ; dormida ; dormir y ; down off ; drank too
        detox	-2	drawer ; drinking in ; drinks ; drinks / ; drinks on ; drinks two ; drive for
        detox	-2	driving home ; drooling ; dropped ; drug ; drug is ; drunk and ; dry since ; drywall
        detox	-2	due friday ; dxm ; dying to ; each evening ; early 0 ; ed sw ; el avion ; el fentanilo
        detox	-2	el martes ; el pasillo ; el programa ; el taller ; el trabajo ; elephant ; em ; employed
        detox	-2	en blanco ; en dos ; en tijuana ; en todo ; encerrada ; encerrada en ; encerrado
        detox	-2	end this ; enfermera ; engine ; entrevista ; epilepsy ; es todo ; es él ; escribio
        detox	-2	eso es ; eso ya ; esposa de ; esposo ; esposo y ; esta viendo ; estoy encerrada ; etoh
        detox	-2	etoh binges ; evaluate ; every payday ; every shift ; every weekend ; everyones ; excited
        detox	-2	exp ; ext ; extend ; extend of ; f ice ; f in ; fall ; fall asleep ; falls ; falls asleep
        detox	-2	falta ; falta al ; family ; feed ; feels like ; feels ok ; fell down ; fell in
        detox	-2	fent detox ; fent od ; few nights ; field ; fifth a ; fight ; figured id ; fill it ; film
        detox	-2	fin de ; find me ; finished 0 ; finished a ; finishes ; fired ; first thing ; fish on
        """
}
