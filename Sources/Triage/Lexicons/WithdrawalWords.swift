extension LexiconSources {
    /// The classes of words that signs of withdrawal and relief name in braces.
    static let withdrawalWords = """
        # Classes of this family
        class.ailing	en	sick ; dopesick ; dope sick ; throw up ; throws up ; throwing up ; threw up ; vomit
        class.ailing	en	vomits ; vomiting ; vomited
        class.ailing	en	puke ; pukes ; puking ; puked ; hurl ; hurling ; barf ; barfing ; nausea ; nauseous
        class.ailing	en	nauseated ; n/v ; queasy ; heaving
        class.ailing	en	heave ; dry heave ; dry heaving ; dry heaves ; retch ; retching ; gag ; gagging ; bile
        class.ailing	en	diarrhea ; the runs ; the shits
        class.ailing	en	mal ; cramps ; cramping ; chills ; goosebumps ; goose bumps ; gooseflesh ; aches
        class.ailing	en	achy ; ache ; body aches ; bones ache
        class.ailing	en	bones hurt ; restless legs ; rls ; legs kicking ; kicking legs ; legs kick ; legs jump
        class.ailing	en	yawning ; yawn ; runny nose ; nose runs
        class.ailing	en	hot flashes ; hot and cold ; headache ; headaches ; miserable ; terrible ; awful
        class.ailing	en	irritable ; edgy ; antsy ; anxious ; anxiety
        class.ailing	en	panic ; panicky ; panicked ; panic attack ; panic attacks ; rebound anxiety
        class.ailing	en	skin crawls ; skin crawling ; crawl out of my skin
        class.ailing	en	crawling out of my skin ; out of my skin ; out of his skin ; out of her skin
        class.ailing	en	stomach turns ; stomach flips ; stomach knots
        class.ailing	en	everything hurts ; body hurts ; fall apart ; falls apart ; cant move ; guts
        class.ailing	en	puking my guts ; insomnia ; no sleep
        class.ailing	en	nervous ; racing heart ; heart racing ; heart races ; heart pounding ; heart pounds
        class.ailing	en	palpitations ; elevated pulse ; high bp
        class.ailing	en	tachy ; tachycardic ; htn ; hypertensive ; weak ; cranky ; rough ; freak out
        class.ailing	en	freaks out ; loses it ; climbing the walls
        class.ailing	en	climb the walls ; bounce off the walls ; a wreck ; a mess ; like death ; like garbage
        class.ailing	en	like crap ; like shit ; in hell ; pure hell ; sheer hell ; gets mean
        class.ailing	en	withdrawals ; withdrawal ; w/d ; flu ; crawly ; itchy ; jumpy ; twitchy ; rattled
        class.ailing	en	keyed up ; doubled over ; curled up
        class.ailing	es	diarrea ; vomito ; vomitos ; vomitando ; vomita ; vomitar ; nauseas ; guacarear
        class.ailing	es	guacarea ; basca ; deponer ; depone ; devuelve
        class.ailing	es	enfermo ; enferma ; enfermito ; malo ; mala ; malito ; malillento ; malillo
        class.ailing	es	calambres ; retortijones ; escalofrios ; calosfrios
        class.ailing	es	dolor de huesos ; dolor de cuerpo ; me duele todo ; le duele todo ; duelen los huesos
        class.ailing	es	ansiedad ; ansioso ; ansiosa ; insomnio
        class.ailing	es	taquicardia ; palpitaciones ; goma ; malilla ; cruda ; inquieto ; desesperado
        class.ailing	es	desesperada ; se pone mal ; me pongo mal ; bilis
        class.shakes	en	the jimmies ; the jitters ; shakin ; shakey ; trembly ; tremors ; twitch ; twitches
        class.shakes	en	wobbly ; quivers ; quake ; vibrating ; unsteady
        class.shakes	es	temblorosas ; temblorosos ; temblequea ; tembladera ; temblorera ; tiritando ; tirita
        class.shakes	es	temblaba ; tembelequea ; tiemble ; tiemblen
        class.sweats	en	drench ; drenches ; soaking ; soak ; soaks ; sopping ; sweatin ; pouring sweat
        class.sweats	en	cold sweating ; dripping wet
        class.sweats	es	sudoracion ; sudorosa ; sudoroso ; empapado ; empapada ; empapadas ; sudan
        class.sweats	es	trasudando
        class.liquor	en	vodka ; gin ; whiskey ; whisky ; bourbon ; rum ; tequila ; brandy ; cognac ; scotch
        class.liquor	en	sherry ; wine ; beer ; beers ; cerveza ; cervezas
        class.liquor	en	booze ; liquor ; alcohol ; caguama ; caguamas ; chela ; chelas ; guaro ; mezcal ; ron
        class.liquor	en	fireball ; fireballs ; smirnoffs ; hennessy ; popov
        class.liquor	en	tallboy ; tallboys ; tall boy ; tall can ; seltzer ; modelo ; modelos ; ipa ; malt
        class.liquor	en	shot ; shots ; nip ; nips ; pint ; fifth ; flask ; shooter
        class.liquor	en	shooters ; drink ; drinks ; drinking ; drank ; swig ; swigs ; nipping ; chug ; chugs
        class.liquor	en	chardonnay ; merlot ; trago ; tragos ; traguito
        class.liquor	en	copita ; copa ; toma ; tomo ; tomando ; tomar ; bebe ; bebo ; bebiendo ; beber
        class.liquor	en	bacardi ; white claw ; airplane bottle ; mimosa ; screwdriver
        class.opio	en	heroin ; dope ; fent ; fentanyl ; fetty ; blues ; oxy ; oxys ; percs ; perc ; percocet
        class.opio	en	norco ; norcos ; vicodin ; roxy ; roxies ; oxycodone
        class.opio	en	hydrocodone ; tramadol ; codeine ; kratom ; chiva ; heroina ; fentanilo ; tianeptine
        class.opio	en	opiates ; opioids ; xanax ; xans ; bars ; ghb ; phenibut
        class.early	en	in the morning ; in the mornings ; every morning ; each morning ; mornings ; in the am
        class.early	en	before work ; before school ; before breakfast
        class.early	en	for breakfast ; with breakfast ; at breakfast ; from breakfast on ; before dawn
        class.early	en	at dawn ; at sunrise ; before sunrise ; at sunup
        class.early	en	before sunup ; before the sun ; before its light ; first thing ; with my coffee
        class.early	en	in my coffee ; with his coffee ; in his coffee ; in her coffee
        class.early	en	with her coffee ; in the coffee ; before coffee ; before my coffee ; before i get up
        class.early	en	before i get out of bed ; before he gets out of bed
        class.early	en	before getting out of bed ; before the kids ; before the school run
        class.early	en	before school drop off ; before drop off ; before carpool
        class.early	en	before class ; before classes ; before first period ; before my shift
        class.early	en	before his shift ; before her shift ; before shift ; before church
        class.early	en	before i open ; before he opens ; before opening ; before clocking in
        class.early	en	before i clock in ; before the bus ; before i drive ; before i shower
        class.early	en	in the shower ; before i brush ; before i leave the house ; before leaving the house
        class.early	en	before court ; before the meeting ; before meetings
        class.early	en	on waking ; upon waking ; when i wake ; when he wakes ; when she wakes ; when i get up
        class.early	en	when he gets up ; when she gets up ; when waking
        class.early	en	as soon as i wake ; as soon as he wakes ; as soon as she wakes ; as soon as i get up
        class.early	en	as soon as he gets up ; the minute i wake ; soon as i wake
        class.early	en	the second i wake ; the minute he wakes ; the minute she wakes ; the moment i wake
        class.early	en	right when i wake ; from the moment i wake ; on rising
        class.early	en	when my eyes open ; when my alarm ; on the way to work ; on my way to work
        class.early	en	driving to work ; in the parking lot before ; before i can
        class.early	en	before the alarm ; before my alarm ; before his alarm ; before her alarm
        class.early	en	before the coffee ; before daylight ; before sun up ; q am ; qam ; a.m. use
        class.early	en	upon awakening ; on an empty stomach ; before my feet hit ; before my first
        class.early	en	to start the day ; to start my day
        class.early	en	to start his day ; to start her day ; to get going ; to get moving ; to get out of bed
        class.early	en	to get up ; to get to work ; to get through the morning
        class.early	es	en ayunas ; por las mananas ; en las mananas ; todas las mananas ; cada manana
        class.early	es	de la manana ; en la manana ; desde la manana ; muy de manana
        class.early	es	temprano ; desde temprano ; antes de trabajar ; antes de ir a trabajar
        class.early	es	antes del trabajo ; antes de entrar ; antes de abrir ; antes de ir
        class.early	es	desde el desayuno ; desde las seis ; desde las siete ; desde las cinco
        class.early	es	antes del desayuno ; antes de las clases ; antes de dar clases ; antes de desayunar
        class.early	es	en el desayuno ; de desayuno ; antes de levantarse ; antes de levantarme ; al despertar
        class.early	es	al despertarse ; al levantarse
        class.early	es	al levantarme ; apenas despierta ; apenas despierto ; nomas despierta ; nomas despierto
        class.early	es	nomas se levanta ; nada mas despertar ; al amanecer
        class.early	es	apenas amanece ; desde que amanece ; desde que despierta ; desde que se levanta
        class.early	es	desde que me levanto ; desde que abre los ojos ; en el cafe
        class.early	es	con el cafe ; nomas amanece ; antes de salir ; antes de llevar ; en cuanto despierta
        class.early	es	en cuanto se levanta ; en cuanto me levanto ; de madrugada
        class.task	en	hold ; grip ; lift ; carry ; sign ; write ; type ; text ; button ; buttons ; zip ; tie
        class.task	en	thread ; shave ; pour ; paint ; draw ; dial
        class.task	en	get off the couch ; get off the floor ; get out the door ; make a fist ; make breakfast
        class.task	en	unload ; read ; teach ; cut ; stir ; swallow ; eat ; function ; work ; drive ; walk
        class.task	en	stand ; sit ; talk ; think ; focus ; shower ; dress ; get up ; get out of bed
        class.task	en	get dressed
        class.task	en	get going ; get moving ; leave the house ; face the day ; face anyone ; start my day
        class.task	en	start the day ; keep food down ; keep anything down
        class.task	en	keep water down ; keep it down ; keep coffee down ; hold it together ; hold still
        class.task	en	keep still ; use my hands ; bring ; put ; get through
        class.task	es	agarrar ; sostener ; firmar ; escribir ; abrochar ; comer ; levantarme ; levantarse
        class.task	es	trabajar ; funcionar ; caminar ; manejar ; salir
        class.task	es	hablar ; pararme ; pararse ; tragar ; cargar ; enhebrar ; rasurarse ; rasurarme
        class.task	es	detener
        """
}
