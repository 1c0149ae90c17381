extension LexiconSources {
    /// The classes of words that signs of withdrawal and relief name in braces.
    static let withdrawalWords = """
        # Classes of this family
        class.bodily	en	sick ; sicker ; dopesick ; dope sick ; throw up ; throws up ; throwing up ; threw up ; vomit
        class.bodily	en	vomits ; vomiting ; vomited ; puke ; pukes ; puking ; puked ; hurl ; hurling ; barf ; barfing
        class.bodily	en	nausea ; nauseous ; nauseated ; n/v ; queasy ; heaving ; heave ; heaves ; dry heave ; dry heaving
        class.bodily	en	dry heaves ; retch ; retches ; retching ; gag ; gagging ; bile ; diarrhea ; the runs ; the shits
        class.bodily	en	cramps ; cramping ; chills ; goosebumps ; goose bumps ; gooseflesh ; body aches ; bones ache
        class.bodily	en	bones hurt ; legs ache ; everything aches ; restless legs ; rls ; legs kicking ; kicking legs
        class.bodily	en	legs kick ; legs jump ; yawning ; yawn ; runny nose ; nose runs ; hot flashes ; hot and cold
        class.bodily	en	hot then cold ; freezing ; skin crawls ; skin crawling ; skin is crawling ; out of my skin
        class.bodily	en	out of his skin ; out of her skin ; stomach turns ; stomach flips ; stomach knots
        class.bodily	en	everything hurts ; body hurts ; cant move ; my guts ; his guts ; her guts ; racing heart
        class.bodily	en	heart racing ; heart races ; heart pounding ; heart pounds ; heart starts pounding
        class.bodily	en	heart starts racing ; palpitations ; elevated pulse ; tachy ; tachycardic ; withdrawals
        class.bodily	en	withdrawal ; w/d ; withdrawing ; flu ; crawly ; twitchy ; jumpy ; doubled over ; curled up
        class.bodily	en	climbing the walls ; climb the walls ; bounce off the walls ; like death ; in hell ; pure hell
        class.bodily	en	cold sweat ; achy ; feverish ; physically ill ; violently ill ; get ill ; gets ill ; feel ill ; feels ill ; so ill ; is ill ; very ill ; real ill ; really ill ; deathly ill ; getting ill ; feeling ill ; rls at night ; electric shocks ; brain zaps ; zaps
        class.bodily	en	vmtg ; vmtng ; vmts ; vmt ; vom ; voms ; pukng ; pkng ; chls ; chlls ; crmps ; crmpg ; nausea/vom ; diarr ; gsbmps ; thrwg up ; thrwng up ; dry hvs ; thr up ; naus ; n/v/d ; goosies
        class.bodily	es	diarrea ; vomito ; vomitos ; vomitando ; vomita ; vomitar ; nauseas ; guacarear
        class.bodily	es	guacarea ; basca ; deponer ; depone ; devuelve ; enfermo ; enferma ; enfermito ; malillento
        class.bodily	es	malillo ; malilla ; calambres ; retortijones ; escalofrios ; calosfrios ; dolor de huesos
        class.bodily	es	dolor de cuerpo ; me duele todo ; le duele todo ; duelen los huesos ; taquicardia
        class.bodily	es	palpitaciones ; goma ; bilis ; cuerpo cortado ; mareado ; arcadas
        class.moody	en	anxious ; anxiety ; panic ; panicky ; panicked ; panic attack ; panic attacks ; rebound anxiety
        class.moody	en	nervous ; irritable ; edgy ; antsy ; cranky ; miserable ; terrible ; awful ; weak ; rough ; a wreck
        class.moody	en	a mess ; freak out ; freaks out ; loses it ; lose it ; like garbage ; like crap ; like shit ; rattled
        class.moody	en	keyed up ; fall apart ; falls apart ; insomnia ; no sleep ; headache ; headaches ; itchy ; gets mean
        class.unwell	es	mal ; malo ; mala ; malito ; malita ; enfermo ; enferma ; inquieto ; inquieta ; desesperado
        class.unwell	es	desesperada ; ansioso ; ansiosa ; nervioso ; nerviosa ; ansiedad ; insomnio ; cruda
        class.handwork	en	steady ; hold ; grip ; sign ; write ; button ; buttons ; thread ; shave ; tie ; zip ; pour
        class.handwork	en	stop shaking ; stop the shaking ; stop sweating ; keep food down ; keep anything down ; eat
        class.handwork	en	keep water down ; function ; get out of bed ; get off the couch ; get off the floor ; get dressed
        class.handwork	en	get going ; get moving ; face the day ; start my day ; start the day ; hold still ; get up
        class.handwork	en	keep still ; use my hands ; get out the door ; leave the house ; shower ; move ; get right
        class.handwork	es	agarrar ; sostener ; firmar ; escribir ; abrochar ; abrocharse ; abrocharme ; comer ; levantarme
        class.handwork	es	levantarse ; pararme ; pararse ; funcionar ; enhebrar ; rasurarse ; rasurarme ; detener ; tragar
        class.handwork	es	caminar ; moverme ; moverse ; salir de la cama
        class.nightcap	en	vodka ; gin ; whiskey ; whisky ; wine ; beer ; beers ; tequila ; rum ; bourbon ; brandy ; booze
        class.nightcap	en	liquor ; flask ; pint ; handle ; fifth ; nip ; nips ; shooters ; tallboy ; dope ; heroin ; fent
        class.nightcap	en	fentanyl ; blues ; percs ; oxys ; norcos ; loaded rig ; loaded needle ; swig
        class.spirit	en	vodka ; gin ; whiskey ; whisky ; beer ; beers ; wine ; tequila ; rum ; bourbon ; brandy ; liquor
        class.spirit	en	booze ; alcohol ; scotch ; sherry ; cognac ; chardonnay ; fireball ; fireballs ; hennessy
        class.spirit	en	smirnoff ; smirnoffs ; tallboy ; tallboys ; tall boy ; tall can ; white claw ; modelo ; modelos
        class.spirit	en	vod ; vdka ; vdk ; alc ; alch ; brbn ; whsky ; teq ; likr
        class.spirit	en	hard seltzer ; etoh ; heroin ; dope ; fentanyl ; fent ; percs ; norcos ; oxys ; roxies ; blues
        class.tipple	en	drink ; drinks ; drinking ; drank ; shot ; shots ; nip ; nips ; pint ; fifth ; flask ; swig ; swigs
        class.tipple	en	chug ; chugs ; chugging ; shooter ; shooters ; nipping ; mimosa ; mimosas ; screwdriver ; malt
        class.trago	es	cerveza ; cervezas ; cervecita ; caguama ; caguamas ; chela ; chelas ; cheve ; cheves ; trago
        class.trago	es	tragos ; traguito ; copa ; copas ; copita ; guaro ; tequila ; tequilas ; mezcal ; mezcales ; ron
        class.trago	es	vodka ; vino ; brandy ; whisky ; aguardiente ; pulque ; caballito ; anis ; alcohol ; chiva
        class.trago	es	heroina ; fentanilo ; tecate ; modelo ; corona ; presidente ; bacardi ; cana
        class.consume	es	toma ; tomo ; tomar ; tomamos ; bebe ; bebo ; beber ; consume ; consumo ; consumir ; usa ; uso
        class.consume	es	usar ; fuma ; fumo ; fumar ; mete ; meto ; meterse ; meterme ; inyecta ; inyecto ; inyectarse
        class.consume	es	echa ; echo ; echarse ; echarme ; cura ; curo ; curarse ; curarme ; trago ; tragos ; cerveza
        class.consume	es	cervezas ; copa ; dosis ; consigue ; consigo ; pastilla ; pastillas
        class.shakes	en	the jimmies ; the jitters ; shakey ; trembly ; twitch ; twitches
        class.shakes	en	wobbly ; quivers ; quake ; vibrating ; unsteady
        class.shakes	en	hands rattle ; hand rattles ; hands rattling ; cup rattles ; hands jump ; hands jumping ; hands flutter ; hands dance
        class.shakes	en	hands are all over the place ; hands going crazy ; hands wont stay still ; hands wont hold still ; hands wont be still ; hands wont stop moving
        class.shakes	en	shkng ; shkg ; shks ; shky ; shkn ; shakng ; trmrs ; trmr ; tremrs ; trmlous ; tremls ; trembln ; tremoring ; trmbl ; trmblng ; jttry ; jttrs ; hand tremr
        class.shakes	en	shakeing ; shaks ; shakn ; tremblin ; trembeling ; trembleing ; the shaks ; shackes ; shakie
        class.shakes	es	temblorosa ; tembloroso ; temblorosas ; temblorosos ; temblequea ; tembladera ; temblorera ; tiritando ; tirita
        class.shakes	es	temblaba ; tembelequea ; tiemble ; tiemblen
        class.sweats	en	drench ; drenches ; soaking ; soak ; soaks ; sopping ; pouring sweat
        class.sweats	en	cold sweating ; dripping wet
        class.sweats	en	swtg ; swtng ; swts ; sweatg ; swting ; swty ; sweatng ; diaphor
        class.sweats	es	sudoracion ; sudorosa ; sudoroso ; empapado ; empapada ; empapadas ; sudan
        class.sweats	es	trasudando
        class.liquor	en	vodka ; gin ; whiskey ; whisky ; bourbon ; rum ; tequila ; brandy ; cognac ; scotch
        class.liquor	en	sherry ; wine ; beer ; beers ; cerveza ; cervezas
        class.liquor	en	booze ; liquor ; alcohol ; caguama ; caguamas ; chela ; chelas ; guaro ; mezcal ; ron
        class.liquor	en	fireball ; fireballs ; smirnoffs ; hennessy ; popov
        class.liquor	en	vod ; vdka ; vdk ; alc ; alch ; drnkg ; drnks ; drnk ; whsky ; brbn ; teq ; etoh
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
        class.opio	en	fnt ; hrn ; prcs ; rxys ; nrco ; mthdn ; sbx ; krtm ; opis
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
