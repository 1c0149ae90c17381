extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	-2	los fines ; loses ; love to ; low ; lu 0 ; lugar de ; lugar donde
        needs_clarification	-2	lugar para ; luis ; lunch and ; lungs ; lvn asks ; lying about ; m f
        needs_clarification	-2	m wants ; made ; mail it ; mailing ; mainly ; making ; making a ; mando
        needs_clarification	-2	mando a ; manejan ; manos ; mantenimiento ; manual has ; map ; march and
        needs_clarification	-2	market ; marriage and ; marriage counseling ; mas en ; mas eso ; mas que
        needs_clarification	-2	matando ; md ; me 0 ; me about ; me as ; me corre ; me corren ; me cuida
        needs_clarification	-2	me echo ; me every ; me if ; me n ; me or ; me puedo ; me quit ; me tomo
        needs_clarification	-2	me tonight ; me two ; me va ; me what ; me where ; me whether ; meant to
        needs_clarification	-2	medical detox ; medically supervised ; medicos ; melts ; men in
        needs_clarification	-2	metanfetamina ; meth and ; meth has ; meth off ; meth on ; mezcal ; mg
        needs_clarification	-2	mgmt bed ; mgr 0 ; mi compadre ; mi hija ; mi mujer ; mi suegra ; mi tio
        needs_clarification	-2	midnight ; mientras ; minimum ; mira ; mis ninos ; missed ; mo ago ; mom in
        needs_clarification	-2	mommy ; month at ; months now ; most nights ; most of ; most weekends
        needs_clarification	-2	mota ; mota nomas ; mothers ; mouse ; mouth and ; mr ; much do ; mug
        needs_clarification	-2	mujer se ; mujeres ; must go ; my account ; my apartment ; my bf ; my coin
        needs_clarification	-2	my corolla ; my cv ; my divorce ; my fingers ; my friends ; my girl
        needs_clarification	-2	my girlfriend ; my license ; my lungs ; my neck ; my next ; my nose
        needs_clarification	-2	my room ; my shift ; my sisters ; my stay ; my two ; my uncle ; my xanax
        needs_clarification	-2	n he ; n she ; n theres ; na ; nada ni ; nariz ; nasal ; nasal stuff
        needs_clarification	-2	nd time ; necesito un ; need somewhere ; needs to ; never thought
        needs_clarification	-2	new doctor ; ni alcohol ; ni como ; nicotine only ; night staff
        needs_clarification	-2	nights only ; nine ; nite ; nite n ; nites ; nl ; no booze ; no charge
        needs_clarification	-2	no coverage ; no detox ; no habla ; no insurance ; no money ; no nos
        needs_clarification	-2	no one ; no plan ; no reacciona ; no tengo ; no w/d ; no ~fever ; no ~opi
        needs_clarification	-2	no ~pills ; no ~tomo ; nobody can ; noches ; noon my ; nor ; norcos
        needs_clarification	-2	nosotros ; not a ; not in ; not now ; not the ; nothing for
        needs_clarification	-2	nothing happened ; nothing since ; noticed ; noticed your ; now her
        needs_clarification	-2	now they ; nowhere ; nuestra ; nuestro ; num ; number was ; numero ; ocho
        needs_clarification	-2	october ; ocupan gente ; odd three ; of completion ; of control ; of hand
        needs_clarification	-2	of help ; of him ; of last ; of our ; of rehab ; of something ; of there
        needs_clarification	-2	of treatment ; of vodka ; of your ; off booze ; off fentanyl ; off from
        needs_clarification	-2	off my ; off of ; off work ; offered ; officer says ; ofrecen ; older
        needs_clarification	-2	on an ; on crack ; on crystal ; on friday ; on halloween ; on him
        needs_clarification	-2	on indeed ; on kitchen ; on my ; on saturday ; on saturdays ; on some
        needs_clarification	-2	on speed ; on to ; once a ; one every ; one off ; one to ; only drinks
        needs_clarification	-2	only on ; only started ; only that ; opioid ; or 0 ; or so ; or use
        needs_clarification	-2	or you ; ordered ; other day ; other room ; our ; our church ; our daughter
        needs_clarification	-2	our program ; our rent ; our van ; out a ; out by ; out if ; outpatient for
        needs_clarification	-2	outreach 0 ; over ; over it ; over the ; overdoses ; overnight ; overnights
        needs_clarification	-2	overnite ; own name ; oxnard ; ozempic ; p ; paciente en ; packing ; paga
        needs_clarification	-2	pain pills ; pamphlet ; pandemic ; papel ; papeles ; papelito ; papers
        needs_clarification	-2	para centros ; para clinicas ; para familiares ; para él ; paramedic
        needs_clarification	-2	pared que ; pareja ; parking structure ; pasado ; pasar por ; paso con
        needs_clarification	-2	pass ; passed ; passes ; password ; past my ; pastillas azules
        needs_clarification	-2	pastillas hace ; patels ; patient in ; patients ; pay for ; paycheck
        needs_clarification	-2	payday ; pcp d/c ; pego en ; pencil ; per diem ; perdi el ; perdi mi
        needs_clarification	-2	perdio la ; period ; permit ; pest ; pest control ; phone in ; photos ; php
        needs_clarification	-2	phrase ; physically ; pi ; picked up ; piden ; piedra ; pill
        needs_clarification	-2	pills adderall ; pills on ; pin ; pizza ; place to ; place with ; placement
        needs_clarification	-2	planes ; plates ; pm with ; po wants ; podcast about ; podemos ; poison
        needs_clarification	-2	poison control ; policia ; poner una ; pongo ; popped ; popped on
        needs_clarification	-2	por semana ; por un ; portal ; position still ; possible to ; posting ; pot
        needs_clarification	-2	practicas ; practitioner ; pregunto si ; press 0 ; prestamos ; price of
        needs_clarification	-2	pricing ; primer ; primera vez ; primo ; print shop ; producer ; professor
        needs_clarification	-2	prog ; program for ; program in ; programa de ; programa residencial
        needs_clarification	-2	property ; protocol ; provide ; pruebas ; ptsd ; puede ; puede pasar
        needs_clarification	-2	puedo ni ; puedo pasar ; puesto ; pulse ; pupils ; purchasing ; purse
        needs_clarification	-2	put me ; puts ; puts a ; q hora ; qd ; que consume ; que lo ; que maneja
        needs_clarification	-2	que no ; que si ; que sigue ; que termine ; que tiene ; quedarme ; quedarse
        needs_clarification	-2	queja ; quick ; quien ; quien le ; quiere hablar ; quiero desintoxicarme
        needs_clarification	-2	quince ; quisiera saber ; quote for ; ra ; radio ; radt ; ralphs ; ran out
        needs_clarification	-2	ranch ; rather be ; rather not ; rattles ; re her ; reacciona ; ready for
        needs_clarification	-2	receso ; recetaron ; reciben ; recibo ; records sent ; recover ; red ribbon
        needs_clarification	-2	referrals ; refill ; regrese ; rehab and ; relative ; relatives ; releve
        needs_clarification	-2	relocating ; renewal ; replica ; replica watches ; reportera de ; represent
        needs_clarification	-2	represent a ; representante ; required ; residential for ; residents
        needs_clarification	-2	resistant ; restroom ; retainer ; revivieron ; ribbon ; ribbon week
        needs_clarification	-2	right after ; rm ; robocall ; roommates ; ruedas ; ruiz ; ruta ; s on ; sab
        needs_clarification	-2	sabados ; sabanas ; saber ; safely ; said dont ; sale de ; same day
        needs_clarification	-2	same night ; san ; sano ; sat ; saved up ; savings ; say 0 ; say ive
        needs_clarification	-2	say which ; says ins ; says no ; says our ; says talk ; says this ; scares
        needs_clarification	-2	school pickup ; school wants ; score ; screens ; script ; se dio ; se las
        needs_clarification	-2	se paso ; se toma ; se tomo ; searching ; seat ; second floor ; seconds
        needs_clarification	-2	see him ; see what ; seen ; seguir ; segunda ; self m ; sell ; sell us
        needs_clarification	-2	semana ; semana no ; semester ; send anyone ; send me ; send our ; senora
        needs_clarification	-2	senora no ; sentado en ; seo ; separately ; sept ; september and ; service
        needs_clarification	-2	serving ; session ; sessions ; settled ; seventy ; several ; sgt ; shadow
        needs_clarification	-2	shaking and ; shall ; share the ; sharpened ; she had ; she is ; she used
        needs_clarification	-2	she went ; sherry ; shes a ; shes never ; shes on ; shirt and ; shook
        needs_clarification	-2	shoots ; shop and ; shot coke ; should also ; should like ; should talk
        needs_clarification	-2	show ; si falto ; si se ; si with ; signed ; silent ; sin buro ; since high
        needs_clarification	-2	since i ; since wed ; singles ; sinks ; sister needs ; sister wedding
        needs_clarification	-2	sisters ; sixth ; skin ; skipped ; slate ; sleeps in ; slot ; slow taper
        needs_clarification	-2	smelled ; smoke fent ; smokes ; snore ; snorted ; snorting ; so far
        needs_clarification	-2	so hard ; so is ; so the ; sober house ; solar ; soltera ; some nights
        needs_clarification	-2	some weekends ; somebody else ; somebody parked ; somebody so
        needs_clarification	-2	somebody watching ; someone to ; someplace ; somewhere i ; somewhere to
        needs_clarification	-2	somos una ; son uses ; son was ; sorry wrong ; soup and ; soy su
        needs_clarification	-2	speaker for ; spouse ; spray ; squeezing ; stabbing ; standing here
        needs_clarification	-2	start dates ; start on ; starts ; state ; states ; stay and ; stay last
        needs_clarification	-2	stayed ; stayed with ; staying at ; still here ; still open ; storm
        needs_clarification	-2	storm season ; strangers ; stress ; strip ; stroke ; study ; stuff and ; su
        needs_clarification	-2	su carro ; su centro ; su clinica ; su cuarto ; su cuenta ; su expediente
        needs_clarification	-2	suegra ; suegra se ; suggested ; suggested i ; sunday ; sunday at ; super
        needs_clarification	-2	supervised withdrawal ; supper ; supper and ; supplies ; supposed
        needs_clarification	-2	supposed to ; sure what ; surgeon ; sus pastillas ; swap ; t ; take half
        needs_clarification	-2	take leave ; take my ; take off ; take people ; take to ; talk about
        needs_clarification	-2	taqueria ; tarda ; tardes ; tax ; taxi ; teacup ; teeth ; ten weeks
        needs_clarification	-2	tenant ; tend ; tend bar ; tengo con ; termine el ; tesis ; testing
        needs_clarification	-2	than the ; that ; that a ; that ive ; that line ; thats been ; thats how
        needs_clarification	-2	the afternoon ; the back ; the boat ; the chest ; the color ; the condo
        needs_clarification	-2	the county ; the cup ; the discharge ; the dresser ; the flu ; the front
        needs_clarification	-2	the gym ; the label ; the last ; the layoff ; the little ; the longer
        needs_clarification	-2	the map ; the name ; the nasal ; the new ; the off ; the pandemic
        needs_clarification	-2	the party ; the plate ; the rest ; the screen ; the smoke ; the station
        needs_clarification	-2	the street ; the summer ; the super ; the teacup ; the tile ; the toilet
        needs_clarification	-2	the valley ; the wallpaper ; the window ; the wine ; then nothing
        needs_clarification	-2	therapist ; therapists ; there ; there was ; there with ; thighs ; thing i
        needs_clarification	-2	think about ; think its ; think my ; thinks ; thinks its ; third day
        needs_clarification	-2	this july ; this morning ; this one ; this out ; this semester
        needs_clarification	-2	this sunday ; this wk ; this yr ; those ; thought id ; three ; three days
        needs_clarification	-2	thrown up ; thursday night ; thursdays ; tiene ningun ; tienen vacantes
        needs_clarification	-2	tijuana ; til he ; tile ; time ; time for ; time i ; time the ; time today
        needs_clarification	-2	times for ; tina ; tio ; tirado ; tirado en ; tire shop ; to ; to any
        needs_clarification	-2	to clinical ; to donate ; to drop ; to go ; to his ; to la ; to partner
        needs_clarification	-2	to reach ; to send ; to sunday ; to treatment ; to volunteer ; to watch
        needs_clarification	-2	to you ; to your ; toda ; toda la ; todo el ; toilet ; told ; told us
        needs_clarification	-2	toma ni ; tomando ; tonight and ; tonite ; too much ; took my ; took up
        needs_clarification	-2	tops ; tow ; toxicology ; toxicology lab ; trabajar ; traigo un ; transport
        needs_clarification	-2	tratamiento ; treat gambling ; treatment and ; treatment in ; trees
        needs_clarification	-2	tres anos ; tried the ; tub ; tuesday ; tuesday to ; tuesdays
        needs_clarification	-2	twelve years ; two minutes ; u ; uds cups ; ultima fue ; un machete
        needs_clarification	-2	una carta ; una prima ; una queja ; unhoused ; uninsured and ; units
        needs_clarification	-2	unpaid ; up 0 ; up about ; up after ; up every ; up front ; up on ; up to
        needs_clarification	-2	upstairs ; urge ; urgent care ; urine ; us a ; usa ; usa cristal ; usa nada
        needs_clarification	-2	use it ; use wants ; used drugs ; used to ; uses meth ; using meth ; va
        needs_clarification	-2	va domiciliary ; vacantes ; vape de ; varias ; vaya ; vaya a ; vein ; ven
        needs_clarification	-2	vendedor ; vendedor de ; vendo ; vendor ; vent ; verdad ; vez en ; vino
        needs_clarification	-2	virtual ; visa ; vive con ; vivir mientras ; vivo ; vomito ; vs 0 ; wake up
        needs_clarification	-2	walked ; walking ; wall ; wallet ; wallpaper ; want help ; want my
        needs_clarification	-2	want the ; wants all ; wants detox ; wants iop ; wants live ; wants mgr
        needs_clarification	-2	wants purchasing ; warm ; was supposed ; was trying ; watch my ; watches
        needs_clarification	-2	watching me ; way too ; we both ; we get ; we have ; we help ; we supply
        needs_clarification	-2	wedding band ; week and ; week out ; weepy ; weird ; were a ; weve
        needs_clarification	-2	what is ; what nights ; whatever was ; whats in ; whats next ; whats the
        needs_clarification	-2	where she ; whether a ; while i ; who i ; who says ; who self ; who was
        needs_clarification	-2	who works ; whod ; wife deployed ; wife gave ; wife has ; wife of ; will be
        needs_clarification	-2	will miss ; wish to ; with dinner ; with exclusive ; with narcan ; with our
        needs_clarification	-2	with plan ; with strangers ; with ~narcan ; withdrawal management ; wives
        needs_clarification	-2	woken ; wonder if ; wont quit ; wont say ; wont wake ; work days ; worked
        needs_clarification	-2	working ; working on ; would go ; would help ; would love ; would take
        needs_clarification	-2	would you ; written ; www ; x 0 ; xanax on ; xylazine ; y ; y cada ; y coca
        needs_clarification	-2	y es ; y le ; y medio ; y necesito ; y quisiera ; y tengo ; y/o ; ya van
        needs_clarification	-2	yall ; year ; years back ; years on ; yest ; yesterday i ; yo solo
        needs_clarification	-2	yo tambien ; yo ya ; you a ; you hiring ; you look ; you might ; you need
        needs_clarification	-2	you run ; you send ; youll have ; your detox ; your doctors ; your house
        needs_clarification	-2	your inpatient ; your iop ; your residents ; youre the ; youve ; yrs
        needs_clarification	-2	zapatos ; zero ; ~and ; ~at ~your ; ~ayuda ; ~back ; ~beer ; ~chiva
        needs_clarification	-2	~college ; ~convulsion ; ~dad ; ~diario ; ~die ; ~do ~the ; ~drinker
        needs_clarification	-2	~dt hx ; ~etoh ; ~evening ; ~every ; ~ex ; ~ex is ; ~family ; ~fever ; ~get
        needs_clarification	-2	~groups ; ~hiring ; ~home ; ~i ~stopped ; ~in ~college ; ~into ; ~klonopin
        needs_clarification	-2	~klonopin ~in ; ~live ~at ; ~months ; ~my ~own ; ~narcan ; ~nothing
        needs_clarification	-2	~nurse ; ~odd ; ~on ; ~only ; ~openings ; ~outpatient ~program ; ~over
        needs_clarification	-2	~own ; ~part ; ~patron ; ~residential ~program ; ~stopped ; ~thirty
        needs_clarification	-2	~thirty ~days ; ~three ; ~to ~die ; ~to ~do ; ~toma ; ~use ; ~voices
        needs_clarification	-2	~with ; ~x ; ~year ; ~you ; ~your
        needs_clarification	-3	# wanted ; *abstinent.0:other_experiencer ; *barrierWork.1 ; *cows.0
        needs_clarification	-3	*frequency.2:negated ; *homeless.0:other_experiencer ; *mandator.0
        needs_clarification	-3	*nonDrug.0:hypothetical ; *quantity.2 ; *residentialDone.0
        needs_clarification	-3	*service.0:hypothetical ; *sinceLastUse.2 ; *sinceStopping.2
        needs_clarification	-3	*spam.0:other_experiencer ; *unaided.0 ; *withdrawalSign.0:hypothetical
        needs_clarification	-3	*withdrawalSign.0:other_experiencer ; + coke ; 0 at ; 0 drinks ; 0 g ; 0 on
        needs_clarification	-3	0 per ; 0 rd ; 0 this ; 0 years ; a coffee ; a dormir ; a fifth ; a grief
        needs_clarification	-3	a guy ; a heroin ; a live ; a mi ; a poder ; a que ; a short ; a single
        needs_clarification	-3	a straw ; a while ; about six ; abstinencia ; abuelita ; accident ; actual
        needs_clarification	-3	adicciones ; admit ; ads ; after i ; agencia ; agencia de ; agent ; agosto
        needs_clarification	-3	al cristal ; all it ; all the ; almohada ; already told ; alright
        needs_clarification	-3	alzheimer ; and call ; and id ; and ive ; and needs ; and not ; and off
        needs_clarification	-3	and on ; and seeing ; and thats ; and their ; anfetaminas ; ano pasado
        needs_clarification	-3	another ; ansiedad ; anxious and ; any ; anymore ; apr ; arrest ; asap
        needs_clarification	-3	ask him ; asks re ; asks to ; at home ; at supper ; at your ; attacks
        needs_clarification	-3	ayudenme ; baby crying ; bakersfield ; barbecue ; barely ; bars ; bathroom
        needs_clarification	-3	be somewhere ; because ; bed ; been to ; before that ; began ; being
        needs_clarification	-3	beside ; bht ; bipolar ; blue and ; bonus ; bored ; botella ; bring
        needs_clarification	-3	brochure mailed ; brochures ; brother is ; brother the ; bugs ; bump
        needs_clarification	-3	burbank ; busca ; busco trabajo ; but i ; but the ; by the ; cabinet
        needs_clarification	-3	cable ; calendar ; call is ; callin ; came to ; cans ; cant be ; cant go
        needs_clarification	-3	cant miss ; cant take ; capstone ; car in ; car warranty ; care for ; carta
        needs_clarification	-3	carts ; casi no ; casino ; caught ; cdl ; centers ; cert ; certificate and
        needs_clarification	-3	cervezas ; chamba ; charged ; charged my ; checks ; chewing ; childcare
        needs_clarification	-3	chin ; christmas ; cigarettes ; circle for ; civil ; ciwa ; cleared
        needs_clarification	-3	client mom ; clients ; clt needs ; cna ; cocaine about ; coin ; coke at
        needs_clarification	-3	come and ; comment ; como ; como se ; completed ; con ; confused
        needs_clarification	-3	congratulations ; contrato ; cook ; copago ; copay ; could i ; could your
        needs_clarification	-3	country ; covered ; cows 0 ; credit ; cual ; cual es ; cuando puede
        needs_clarification	-3	cuarto 0 ; cuida ; dad wants ; dates ; days i ; de alcohol
        needs_clarification	-3	de desintoxicacion ; de rehabilitacion ; dealer ; deals ; dear ; debajo
        needs_clarification	-3	debajo del ; del ano ; del cristal ; delirium ; delirium tremens ; demo
        needs_clarification	-3	denies w/d ; deployed ; depressed ; depression ; describe ; detox at
        needs_clarification	-3	detox for ; dia ; dieron ; dinero ; discharge summary ; dm for ; do ; do i
        needs_clarification	-3	do u ; do your ; doctor ; doctora ; doctors ; documentary ; does coke
        needs_clarification	-3	does your ; don ; donar ; donating ; donde hacer ; donde la ; dont have
        needs_clarification	-3	drinks at ; drinks like ; drop ; dropping ; drug test ; drugs or ; dtx
        needs_clarification	-3	dura ; each time ; early ; east ; el casino ; el programa ; el sabado
        needs_clarification	-3	ellos ; empezo con ; empleo ; en agosto ; en casa ; enganchada ; entre
        needs_clarification	-3	episode ; es un ; eso pregunto ; espalda y ; esposa ; esta ahi ; estoy bien
        needs_clarification	-3	estoy con ; estuve con ; etoh 0 ; eval ; eve ; evening iop
        needs_clarification	-3	evening outpatient ; ever since ; every few ; everybody ; everyday
        needs_clarification	-3	everything ; exclusive ; excuse ; fa ; fall ; falto ; fax my ; feb
        needs_clarification	-3	february ; fee ; fent ; fentanilo lo ; fifth ; firm ; first week
        needs_clarification	-3	five times ; fix that ; floor ; flowers ; flu ; follows ; for kitchen
        needs_clarification	-3	for parents ; for someone ; for ~withdrawal ; foundation ; four
        needs_clarification	-3	friday and ; from ; from alcohol ; front of ; fui ; full ; fuma mota
        needs_clarification	-3	fumado ; g / ; gerente ; get a ; gets me ; girl ; glasses ; go ; google ads
        needs_clarification	-3	got into ; gotten ; gram each ; great ; grown ; grupo de ; guy ; guy again
        needs_clarification	-3	guy with ; guys ; habla ; hacemos ; had the ; hall ; halloween ; has cost
        needs_clarification	-3	has it ; hate ; have it ; have no ; hay quien ; health ; heavy
        needs_clarification	-3	help getting ; her back ; her breath ; her ex ; her eyes ; heroin addict
        needs_clarification	-3	herself ; hija ; hija se ; him ; his back ; his shirt ; his sister
        needs_clarification	-3	his whole ; home and ; home from ; hora ; hormigas ; house and
        needs_clarification	-3	house manager ; house on ; houses and ; i should ; i swallowed ; i told
        needs_clarification	-3	i use ; id be ; if ; if ~iop ; im addicted ; im drinking ; im trying ; in
        needs_clarification	-3	in a ; in apr ; in april ; in our ; in rm ; in room ; in september
        needs_clarification	-3	in that ; in treatment ; in withdrawal ; insurance ; insurance says
        needs_clarification	-3	insurer ; intake ; intensivo ; interesa ; interviewed ; inyecta ; iops
        needs_clarification	-3	is blue ; is cold ; is here ; is staying ; it 0 ; it on ; it wasnt
        needs_clarification	-3	jala aire ; jalo ; jim ; job wont ; jose ; just need ; k ; keeps me
        needs_clarification	-3	kind where ; knees ; la cara ; la clinica ; la doctora ; la malilla
        needs_clarification	-3	la noche ; la parroquia ; la primera ; la tarde ; la tia ; la visita
        needs_clarification	-3	label ; landscaper ; last weekend ; le hago ; le ofrecemos ; lean ; leave
        needs_clarification	-3	left ; leonard ; less ; let me ; letter to ; like it ; like me ; like to
        needs_clarification	-3	lineman ; listing ; live in ; live with ; lo fuma ; lo mio ; longest
        needs_clarification	-3	losing ; loss ; lower ; lunes ; m coke ; male ; mama pide ; mandar ; many
        needs_clarification	-3	many days ; marcas ; may i ; maybe ; maybe two ; mayo ; me dont
        needs_clarification	-3	me gustaria ; me interesa ; me the ; meant ; medicinas ; meds ; meth i
        needs_clarification	-3	meth medi ; meth x ; mft ; mi casa ; mi prima ; mi tratamiento
        needs_clarification	-3	minutes now ; miss work ; missing ; month ; more than ; mostly ; mouth
        needs_clarification	-3	move in ; must ; my baby ; my boy ; my brother ; my card ; my dealer
        needs_clarification	-3	my evenings ; my head ; my late ; my son ; myself to ; n ; n i ; nada mas
        needs_clarification	-3	nadie sabe ; naloxone ; name of ; necesito ; necesito desintoxicarme
        needs_clarification	-3	necesito una ; need ; need an ; need another ; needs a ; ni me ; night im
        needs_clarification	-3	night shift ; nights a ; nine days ; nine years ; ninety ; ninety days
        needs_clarification	-3	nino ; no ; no answer ; no dijo ; no drugs ; no ins ; no la ; no more
        needs_clarification	-3	no relatives ; no sub ; no tiene ; no toma ; nobody knows ; nomas
        needs_clarification	-3	not waking ; noventa ; noventa dias ; now i ; numero equivocado ; oclock
        needs_clarification	-3	ocupa ; of current ; of it ; of jim ; of this ; off a ; ofrecemos ; on
        needs_clarification	-3	on and ; on her ; on hold ; on it ; on ketamine ; on purpose ; on weekends
        needs_clarification	-3	one eye ; opinion ; otherwise ; outpatient group ; outpatient program
        needs_clarification	-3	outpt ; outreach ; over her ; overdosed in ; own ; pa ; pague ; paid
        needs_clarification	-3	pallet ; panic attacks ; para el ; paramedics ; partner ; pasadena ; paso
        needs_clarification	-3	patches ; patient ; pay ; pcp ; pensando ; people who ; people with
        needs_clarification	-3	per the ; perdio ; pero mi ; phone charger ; pillow ; plan ; played
        needs_clarification	-3	please dont ; podcast ; poder ; por ellos ; por las ; positions
        needs_clarification	-3	possession ; practice ; pregunto ; premises ; prescription ; prima
        needs_clarification	-3	primer dui ; pt daily ; pt wife ; pueden mandar ; pump ; purpose ; quede
        needs_clarification	-3	quien me ; quien se ; quiere ayuda ; quiero parar ; quitting vaping ; rd
        needs_clarification	-3	re balance ; re iop ; reaching ; reaction ; really ; recording ; records
        needs_clarification	-3	registered ; rehab after ; rehabilitacion ; release ; replacement
        needs_clarification	-3	reportaje ; resi ; response ; results ; resume ; retd ; rm 0 ; robo ; role
        needs_clarification	-3	ronca ; roncando ; roofer ; room 0 ; ropa de ; row ; rug ; safe ; salio de
        needs_clarification	-3	salir de ; san jose ; saturday and ; saw ; saw the ; say so ; says get
        needs_clarification	-3	sched ; scotch ; screen ; se desde ; se inyecta ; security ; seeing things
        needs_clarification	-3	seguro ; semanas ; sesiones ; shake ; she didnt ; she got ; she knows
        needs_clarification	-3	sheriff ; shipping ; shots ; si ; si lo ; si me ; si ~reciben ; sick ; sin
        needs_clarification	-3	sir ; six ; six years ; slams ; slapped ; sleep at ; sleeves in ; snorts
        needs_clarification	-3	so i ; so long ; sobredosis ; soma ; someone like ; something out ; somos
        needs_clarification	-3	specialist ; spoon ; start ; started doing ; stats ; status ; status of
        needs_clarification	-3	steps ; still on ; strips ; sub ; sub use ; such ; suicide ; summary to
        needs_clarification	-3	supervised ; supervision ; support for ; survey ; suspended ; svc
        needs_clarification	-3	sweating ; sweats ; swim ; ta ; tafil ; taking ; tarde ; telehealth
        needs_clarification	-3	temblor ; temprano ; tengo experiencia ; tengo papeles ; tent ; terapia
        needs_clarification	-3	tercer ; tercer dia ; term ; termine ; th ; th and ; thank god ; that i
        needs_clarification	-3	that takes ; thats it ; thats my ; thc ; the ; the bottle ; the cat
        needs_clarification	-3	the family ; the kind ; the link ; the longest ; the mouth ; the outpatient
        needs_clarification	-3	the pharmacy ; the port ; the rug ; the safe ; the weed ; therapy
        needs_clarification	-3	they have ; theyre in ; this side ; this up ; this was ; thought we
        needs_clarification	-3	through ; tienen grupos ; til ; time on ; time this ; times a ; tinfoil
        needs_clarification	-3	to bring ; to change ; to five ; to friday ; to interview ; to lose
        needs_clarification	-3	to move ; to whom ; toco ; told cant ; told no ; told you ; toma ; tone
        needs_clarification	-3	too many ; top ; trabaja ; trabajo social ; track ; traigo ; tremens
        needs_clarification	-3	tres meses ; tryna ; tu ; twins ; two days ; tx no ; uds ; un centro
        needs_clarification	-3	un programa ; un reportaje ; una ; under 0 ; understand ; unos ; unos meses
        needs_clarification	-3	until the ; up at ; up tmrw ; us in ; uso ; ustedes ; vacante ; vacante de
        needs_clarification	-3	valley ; vende ; video ; violent ; vivitrol ; volunteer ; volunteers
        needs_clarification	-3	vyvanse ; w/d mgmt ; wage ; wake ; walked out ; wants inpt ; wants support
        needs_clarification	-3	was ; was 0 ; was gone ; was there ; watch ; we cant ; web ; wed ; wed like
        needs_clarification	-3	wednesday and ; went down ; what are ; whatever it ; whatever you
        needs_clarification	-3	whatsapp ; when ; when can ; where ; where can ; while ; wholesale
        needs_clarification	-3	wholesale prices ; wife asks ; wife says ; wife will ; will ask ; will pick
        needs_clarification	-3	will write ; with ; with dr ; with nurses ; withdrawal from
        """
}
