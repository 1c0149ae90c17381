extension LexiconSources {
    /// Where the person lives: without a home, or among people who use, or in danger.
    static let surroundings = """
        class.beds	en	sleep ; sleeps ; sleeping ; slept ; live ; lives ; living ; livin ; stay
        class.beds	en	stays
        class.beds	en	staying ; stayed ; crash ; crashes ; crashing ; camp ; camps ; camping ; camped
        class.beds	en	camp out
        class.beds	en	bed down ; bedding down ; hole up ; holed up ; posted up ; squat ; squats ; squatting
        class.beds	en	housed
        class.beds	en	overnighting ; bunk ; bunking ; bunks ; resides
        class.beds	en	residing
        class.beds	en	slps ; slpng ; slpg ; stayng ; stayg ; livng ; livg
        class.beds	es	duermo ; duerme ; dormimos ; duermen ; durmiendo ; durmio ; vivo ; vive ; vivimos
        class.beds	es	viven
        class.beds	es	viviendo ; quedo ; queda ; quedamos ; quedandome ; quedandose ; quede ; dormido
        class.beds	es	vivia ; pernocta ; amanezco ; acampo ; acampando
        class.vehicle	en	car ; truck ; a van ; my van ; his van ; her van ; our van ; the van ; minivan ; suv ; pickup ; vehicle ; rv ; camper ; motorhome ; jeep
        class.vehicle	en	sedan ; semi
        pseudo	en	van nuys|ness|buren|horn|alstyne ; park place|city|ave|av|blvd|st|slope
        homeless	en	{beds}|lvs|lvng in|outta|frm van|vans|trk|trlr|tent|pk|park|shltr|shelter|mtl|motel
        class.vehicle	en	trk ; trlr ; minivn ; vehicl ; camper van ; sprinter van
        class.vehicle	en	corolla ; camry ; civic ; accord ; altima ; prius ; sentra ; tahoe ; f 150
        class.vehicle	en	silverado ; explorer ; jetta
        class.vehicle	en	honda ; toyota ; nissan ; my ford ; a ford ; his ford ; her ford ; chevy ; my dodge ; a dodge ; his dodge ; her dodge ; hyundai ; kia ; subaru ; mazda
        class.vehicle	en	buick ; tacoma ; impala
        class.vehicle	en	peterbilt ; kenworth ; freightliner ; u haul ; uhaul ; boxtruck ; box truck
        class.vehicle	en	school bus ; hatchback
        class.vehicle	en	escalade ; odyssey ; caravan ; outback ; elantra ; malibu ; crv ; backseat
        class.vehicle	en	back seat ; truck bed
        class.vehicle	es	carro ; troca ; camioneta ; coche ; auto ; traila ; troque ; mueble ; cajuela ; una van ; mi van ; la van ; su van
        class.mate	en	roommate ; roommates ; roomie ; roomies ; roomate ; roomates ; housemate ; housemates
        class.mate	en	fellow ; fella ; fellas ; fellows
        class.mate	en	flatmate ; boyfriend
        class.mate	en	bf ; girlfriend ; gf ; husband ; husb ; hubby ; wife ; spouse ; partner ; fiance
        class.mate	en	fiancee ; ex ; baby daddy
        class.mate	en	mom ; mother ; dad ; father ; stepdad ; stepmom ; stepfather ; parents ; folks ; brother
        class.mate	en	brothers ; bro
        class.mate	en	sister ; sisters ; cousin ; cousins ; uncle ; aunt ; nephew ; son ; daughter ; family
        class.mate	en	everyone ; everybody
        class.mate	en	people ; guys ; dudes ; guy ; buddy ; friend ; friends ; old man ; old lady ; landlord
        class.mate	en	in laws ; tenants
        class.mate	en	every person ; whole house ; whole family ; the whole house ; half the house ; grandma
        class.mate	en	granny ; bunkmates ; kin
        class.mate	en	room mate ; room mates ; sponsor ; couple ; tio ; primo ; primos ; novio
        class.mate	en	crew
        class.mate	es	novia ; esposo ; esposa ; marido ; pareja ; viejo ; vieja ; mama ; papa ; padres
        class.mate	es	papas ; hermano
        class.mate	es	hermanos ; hermana ; prima ; tios ; tia ; cunado ; cunados
        class.mate	es	companeros ; companero
        class.mate	es	amigos ; amigo ; compas ; todos ; gente ; vecinos de cuarto ; suegro
        class.mate	es	padrastro ; hijo ; familia
        class.uses3	en	uses ; smokes ; snorts ; shoots ; deals ; drinks all ; drinks every ; drinks too ; drinks daily ; drinks heavily ; drinks hard ; drinks nightly ; sells ; slings ; cooks ; slams
        class.uses3	en	parties ; gets high ; traps ; is on meth ; is on crack ; is on dope ; is on coke ; on meth ; does meth ; does coke ; does dope ; shoots up ; is hooked ; does crack ; does drugs ; is dealing ; is selling ; is smoking ; still deals
        class.uses3	en	is an addict ; is a dealer ; is using ; is on it ; is high ; stays high ; still uses
        class.uses3	en	tweaks ; nods ; dabs ; blazes
        class.uses3	es	usa ; fuma ; consume ; toma ; bebe ; vende ; se droga ; le entra ; se mete ; se inyecta
        class.uses3	es	es adicto ; es alcoholico
        class.use3	en	use ; smoke ; snort ; shoot ; deal ; drink all ; drink every ; drink too ; drink daily ; drink heavily ; drink hard ; drink nightly ; do meth ; do coke ; do dope ; do lines ; do drugs ; do crack ; do it ; are dealing ; are smoking ; sell ; sling ; cook ; slam
        class.use3	en	party
        class.use3	en	get high ; trap ; are using ; push
        class.use3	en	are on it ; are high ; are addicts ; are users ; using ; smoking ; dealing ; selling
        class.use3	en	cooking ; shooting ; shooting up ; smoking up ; on meth ; on crack ; on ice ; on coke ; all use ; still use
        class.use3	en	partying ; on drugs ; addicts ; users ; dealers ; tweakers ; junkies ; alcoholics
        class.use3	en	drunks ; getting high ; shoot up
        class.use3	en	slinging ; tweaking ; nodding ; on it ; on something ; high ; loaded ; fucked up
        class.use3	en	wasted ; in active addiction
        class.use3	es	usan ; fuman ; consumen ; toman ; beben ; venden ; se drogan ; le entran ; se meten ; le hacen ; se la pasan fumando ; se la pasan consumiendo ; se la pasan tomando ; andan en lo mismo
        class.use3	es	se inyectan ; andan en eso
        class.use3	es	son adictos ; puro vicio ; andan igual ; adictos ; borrachos ; drogadictos ; viciosos
        class.use3	es	cocinan ; tiran
        class.inhome	en	living room ; kitchen ; front room ; house ; apartment ; apt ; home ; bedroom ; garage
        class.inhome	en	couch ; coffee table
        class.inhome	en	table ; bathroom ; basement ; porch ; room ; trailer ; place ; building ; complex
        class.inhome	en	backyard ; counter ; hallway
        class.inhome	en	unit ; sober living ; duplex ; crib ; next room ; other room ; downstairs ; upstairs
        class.inhome	en	den ; here ; sink ; fridge
        class.inhome	es	casa ; sala ; cuarto ; cocina ; departamento ; garaje ; traila ; yarda ; patio ; mesa
        class.inhome	es	cantonera ; aqui ; vecindad
        class.cohab	en	husband ; husb ; hubby ; wife ; spouse ; boyfriend ; bf ; girlfriend ; gf ; partner ; fiance ; fiancee ; roommate ; roommates ; roomie ; roomies
        class.cohab	en	roomate ; roomates ; room mate ; room mates ; housemate ; housemates ; flatmate ; flatmates ; bunkmate ; bunkmates ; mom ; mother ; dad ; father ; stepdad
        class.cohab	en	stepmom ; stepfather ; stepmother ; parents ; folks ; old man ; old lady ; landlord ; baby daddy ; live in boyfriend ; in laws ; tenant ; tenants ; suitemate ; suitemates
        class.cohab	es	novio ; novia ; esposo ; esposa ; marido ; pareja ; viejo ; vieja ; mama ; papa ; padres ; papas ; padrastro ; companeros de cuarto ; companero de cuarto ; companera de cuarto ; inquilinos ; senor ; senora ; suegros ; suegro
        class.roomies	en	roommates ; roomies ; roomates ; room mates ; housemates ; flatmates ; suitemates ; tenants ; bunkmates ; parents
        class.mate	en	woman ; women ; man ; men ; girls ; girl ; lady ; kids ; dude ; homies ; homie ; homeboy ; homegirl ; bros ; boys ; auntie ; stepbrother ; stepsister
        class.mate	es	cuates ; cuate ; vatos ; vato ; morros ; morra ; weyes ; compa ; compadre ; banda ; inquilinos ; senor ; senora ; cuñada ; cunada ; muchachos ; suegra ; suegros
        class.gear	en	drugs ; needles ; needle ; rigs ; lines ; plates ; plate ; pipes ; pipe ; foil ; foils ; bongs ; straws ; baggies ; dope ; coke ; cocaine ; meth ; crystal ; crack ; heroin ; fent ; fentanyl ; speed ; ketamine ; syringes ; paraphernalia ; users ; dealers ; addicts
        class.gear	en	tweakers
        class.gear	es	drogas ; droga ; jeringas ; pipas ; focos ; cristal ; piedra
        class.sleepV	en	sleep ; sleeps ; sleeping ; slept ; crash ; crashes ; crashing ; crashed ; camp ; camps ; camping ; camped ; bed down ; bedding down ; squat ; squats ; squatting ; bunking ; bunk ; posted up ; holed up ; hole up ; overnighting ; laying my head
        class.liveV	en	live ; lives ; living ; livin ; stay ; stays ; staying ; rent ; rents ; renting ; room ; rooms ; rooming ; share ; shares ; sharing ; reside ; resides ; residing ; crash ; crashes ; crashing ; stuck ; house ; apartment ; apt ; household ; bunking ; sleep
        class.sleepV	en	slps ; slpng ; slpg ; sleepng ; slp in ; stayng ; stayg
        class.liveV	en	sleeps ; sleeping ; moved in ; cohabs ; home ; lodging ; boarding ; bunk
        class.liveV	es	vivo ; vive ; vivimos ; viviendo ; rento ; renta ; rentamos ; comparto ; comparte ; compartimos ; quedo ; queda ; quedamos ; duermo ; duerme ; convivo ; convive ; arrimado ; arrimada
        class.roughOut	en	tent ; tents ; streets ; sidewalk ; sidewalks ; bench ; benches ; bridge ; overpass ; underpass ; freeway ; riverbed ; river bed ; alley ; alleys ; doorway ; doorways ; stairwell ; stairwells ; woods ; encampment ; laundromat ; storage ; storage unit ; bus stop
        class.roughOut	en	bus station ; bus shelter ; train station ; shelter ; shelters ; mission ; tarp ; hammock ; campground ; campsite ; rest stop ; rest area ; truck stop ; culvert ; tunnel ; tunnels ; canyon ; arroyo ; boxcar ; carport ; abandoned house ; abandoned building
        class.roughOut	en	vacant house ; abandoned ; vacant ; trap house ; skid row ; dumpster ; dumpsters ; rooftop ; tiny home ; hostel ; river ; creek ; wash ; the ramp ; offramp ; onramp ; garage floor ; church steps ; waiting room ; er waiting room ; er lobby ; lobby ; er ; library
        class.roughOut	en	orchard ; lean to ; cardboard ; the 5 ; the 10 ; the 101 ; the 110 ; the 405 ; the 605 ; the 710
        class.roughSleep	en	street ; park ; parks ; lot ; parking lot ; parking garage ; parking structure ; bus ; buses ; train ; trains ; metro ; subway ; station ; airport ; beach ; casino ; roof ; gas station ; playground ; field ; barn ; shed ; porch ; highway ; ramp ; camp ; motel
        class.roughSleep	en	motels ; hotel lobby ; cars ; garage ; basement stairs ; truck bed ; canal ; levee ; trail ; cemetery ; backyard ; yard ; the 7 eleven ; gym
        class.roughEs	es	calle ; calles ; parque ; parques ; puente ; puentes ; banqueta ; banquetas ; albergue ; albergues ; refugio ; estacionamiento ; rio ; tienda de campana ; carpa ; casa de campana ; sofas ; sillones ; bajo el freeway ; cartones ; casa abandonada ; central
        class.roughEs	es	central camionera ; terminal ; lote baldio ; lote ; baldio ; playa ; plaza ; callejon ; motel ; cajero ; metro ; camion ; monte ; tunel ; canal ; lavanderia ; obra ; bodega ; estacion
        # homeless
        homeless	en	homeless ; unhoused ; houseless ; unsheltered ; undomiciled ; roofless ; homelessness ; nfa ; skid row ; encampment ; couchsurf ; couchsurfing ; couchsurfs
        homeless	en	{beds}|camped|camp * in|inside|out|outta|of|from|at * a|my|his|her|our|their|the|? * {vehicle} ; {vehicle} is|was|s|as * my|his|her|our home|house|address|bedroom
        homeless	en	been|staying|stays|living|lives|sleeping in|at|out|from of|in? a|the|some|different|cheap|weekly? motel|motels on|or|with|off|since|for|when|by|and|room|to
        homeless	en	been|lives|living|staying|stay|sleeping|sleep in|out|from of|in? my|his|her|a|our|the * corolla|civic|camry|prius|honda|toyota|accord|altima|suburban|minivan|jeep|tahoe|explorer|nissan|chevy|subaru mostly|by|at|since|near|parked|for|with|and|now|?
        homeless	en	{beds} in|outta|inside van by|on|with|w|w/|for|since|at|outside|near|behind|and|parked|x|{DUR} ; {beds} in|inside ** van|ford|dodge parked|f|ram|explorer|transit|caravan|ranger|focus|fusion|pickup|truck
        homeless	en	live|lives|living|stay|staying|sleeping|sleep ** in|at * rv|camper|motorhome|trailer by|on|in|behind|along|off
        homeless	en	{sleepV} ** in|on|under|behind|outside|at|beneath|inside|off|underneath|between|near|by|beside * {roughOut}|{roughSleep} ; {sleepV} rough|outside|outdoors|outta
        homeless	en	{sleepV} ** behind|under|beneath|outside|near * store|walmart|target|vons|ralphs|church|gas|station|building|school|dumpster|dumpsters|planet|mall|7
        homeless	en	live|lives|living|livin|stay|stays|staying|been|reside|resides|housed ** in|on|under|behind|outside|at|beneath|inside|off|underneath|between|near|by|beside * {roughOut} ; nights in|at|under|on * {roughSleep}|{roughOut}|laundromat ; on|off the streets
        homeless	en	on the street since|now|with|for|again|at|in|with ; been|am|is|im|hes|shes|out|living|back on the street
        homeless	en	in|by|pitched a tent ; tent by|in|under|on|off|near|at|behind|city|encampment|community|along ; under the? {NUM} fwy|freeway|bridge|ramp ; under the {NUM}|bridge|freeway|overpass|interstate|pier|boardwalk ; under a bridge|freeway|overpass ; couch to couch
        homeless	en	camper|rv|van|motorhome|trailer|tent|car on|@ a|the|? street|st|curb|roadside|riverbed|sidewalk
        homeless	en	couch surf|surfs|surfing|surfer|hop|hopping|hops ; couch 2 couch ; couches since|and|for|til ; sofa to sofa ; floor to floor
        homeless	en	bouncing|bounce|bounces|bounced|drifting * around|between|from * house|houses|place|places|couch|couches|sofas|friends|motels|shelters|homes ; house to house|place sleeping|staying|crashing
        homeless	en	people's|peoples|friends|friend's|buddys|buddies|different|strangers|somebodys|someones|whoevers|random|acquaintances couch|couches|floor|floors|sofa|sofas|backyard|porch
        homeless	en	on|at my|a|his|her * friend|friends|buddy|buddys|coworker|homeboys|homegirls floor|couch|sofa|garage ; {sleepV} ** on ** friends|friend|buddys|exs|ex|coworkers|strangers|someones|somebodys couch|sofa|floor|porch|back|backseat
        notEvidence absorb	en	quit|stopped|kicked|detoxed|sweated|dried|tapered|cold ** on|at my|a|his|her * friend|friends|buddy|buddys|coworker|sisters|brothers|moms floor|couch|sofa
        homeless	en	friends|buddys|coworkers back seat|backseat ; on couches
        homeless	en	no|w/o|without|nowhere|noplace|zero * place|where|bed|roof|spot * to live|stay|sleep|crash|lay|over ; nowhere|noplace * to? live|go|stay|sleep|crash|lay ; no|without|w/o|lacks|lack * housing|address|shelter|abode ; no home|roof|fixed ; nowhere|noplace safe
        homeless	en	no|no where else? to go|live|stay|sleep|crash
        homeless	en	dont|doesnt|didnt|havent|hasnt|not|aint|never|no have|got|longer * * place|anywhere|anyplace|somewhere|home|roof|housing|address * to? live|stay|sleep|crash|go|own|call ; in between places|housing|apartments|homes|leases ; between places|apartments|homes|housing
        homeless	en	without a home|roof|house
        homeless	en	motel|hotel|voucher|vouchers|airbnb * ran|runs|ends|ended|up|out|over|expires|expired|done|gone|til|till|until|paid ; lost|losing|lose|loses my|our|his|her|the|their? * weekly|motel|shelter|housing|voucher
        homeless	en	losing my|his|her|our * housing|apartment|apt|room|trailer|section ; weekly|cheap|hourly|roach motel|hotel|rate|motels|inn ; motel to motel ; living|lives|live|staying|stays|stay ** motel|motels|hostel
        homeless	en	in|at|to|from|leaving|entering a|the|my|our|this|her|his shelter|mission|squat|flophouse ; dv|youth|womens|mens|family|rescue|emergency|warming|homeless|winter|cold shelter|mission ; women's|men's shelter ; domestic violence shelter ; shelter|shelters
        homeless	en	rescue mission ; warming center ; tiny home|homes village ; safe parking
        homeless	en	kicked|put|thrown|threw|tossed|locked|booted me|him|her|us? out ** by|of * parents|mom|dad|wife|husband|gf|bf|girlfriend|boyfriend|family|landlord|roommate|roommates|sister|brother|house|apartment|apt|home|sober|halfway|street|streets|trailer|grandma|grandmas|aunt
        homeless	en	{kin}|landlord|roommate|roommates|family|parents kicked|threw|put|tossed|locked me|him|her|us out
        homeless	en	kicked|put|thrown|threw|tossed|booted me|him|her|us? out ** nowhere|street|streets|car|homeless|sleeping ; evicted yesterday|today|last|friday|monday|this|from|{AGO} ; eviction * tomorrow|friday|monday|today ; have|has|need|got|must|gotta to? be out by|of
        homeless	en	changed * locks * on me|him|her|us
        homeless	en	kicked|put|discharged|thrown|booted|out ** sober|halfway|recovery|transitional living|house|home ; transitional|bridge|rapid|unstable|insecure|unstably housing|housed|rehousing|living ; unstable|no stable|insecure housing|place
        homeless	en	trap|abandoned|vacant|condemned house|building|lot|trailer|apartment ; traphouse ; squatting in|at|behind|on ; in a squat
        homeless	en	dumpster diving ; shopping cart ; panhandling ; panhandle ; panhandles ; everything|all i|he|she|we own|owns * bag|bags|backpack|cart|car|truck ; stuff|clothes|life|belongings|things * in|is * trash|garbage|grocery|two|plastic|backpack bag|bags
        homeless	en	live|living|lives out of * bag|suitcase|backpack|{vehicle}|duffel|cart
        homeless	en	live|living|lives|sleeps|sleeping|stays|staying in|out|inside of? * storage unit|units|locker|container ; sleeping|sleeps|sleep|crashing|crashes ** on|in|at friends|friend|peoples couch|couches|sofa|sofas|garage|floor|floors|porch ; crashes|crashing wherever|anywhere
        homeless	es	durmiendo|duerme|duermo|quedandose|queda|quedo en|con casas|casa|sillones|sofas de amigos|conocidos|quien|amigas|uno
        homeless	en	spend|spends|spending|pass|passes|passing * nights|night * at|in|on|under * bus|train|dennys|mcdonalds|walmart|laundromat|airport|casino|station|park|er|street|hospital|car|bench
        homeless	en	ride|rides|riding * bus|buses|train|trains|line|metro * all|overnight|at|thru|through * night ; bus|train|line|metro to stay warm|sleep|dry
        homeless	en	im|hes|shes|currently|were in|inside the|my|our|his|her|a * tent|rv|camper|shelter|hostel ; rv|van|car|camper|truck|home towed|impounded|repod|burned|repossessed ** nowhere|sleep|sleeping|live|now ; aged out of foster
        homeless	en	out of my|his|her|our|the {vehicle} in|at|behind|since|with|by|near|and ; livin|living|living out|outta of? my|his|her|the|a|our? {vehicle}
        homeless	en	stay|stays|staying|sleep|sleeps|sleeping|crash|crashing where|wherever|whereever i|he|she|we|ever ; wherever|where i|he|she can sleep|crash|lay ; a place to sleep that|for|where isnt|tonight ; in my|his|her|a|the {vehicle} behind|since|x|under|outside|{DUR}
        homeless	en	friend|friends back seat|backseat ; camped|camping|camps out? behind|under|near|by|at|in|on|along * {roughOut}|river|walmart|freeway|park|lot
        homeless	es	sin hogar|techo|casa|domicilio|vivienda ; situacion de calle ; indigente|indigencia ; {beds} * en|bajo|debajo|afuera|abajo|detras|atras|dentro|adentro ** {vehicle}|{roughEs}|cochera|garaje|yarda|vagones|vagon|tren|trenes|van|estacion
        homeless	es	vivo|vive|vivimos|duermo|duerme|ando|anda|quede|quedo|queda|estoy|esta|terminé|termine|viviendo|durmiendo * en la|las calle|calles ; bajo|debajo un|el|del puente|freeway ; {beds} de sofa|casa|sillon|lado|un * en|a ; de un lado a otro
        homeless	es	de casa|sofa|sillon en casa|sofa|sillon ; en un albergue|refugio|carro|carpa|motel ; albergue ; refugio
        homeless absorb	es	vivo|vive|vivimos|viven|viviendo|duermo|duerme|dormimos|durmiendo|anda|estoy|esta|quedo|queda * debajo|abajo|bajo * puente|puentes|freeway|autopista ; vivo|vive|duermo|duerme|durmiendo * * detras|atras|afuera de|del * templo|iglesia|tienda|mercado|parroquia
        homeless	es	no tengo|tiene|tenemos|tenia|hay casa|techo|hogar|domicilio|vivienda ; no tengo|tiene|tenemos|hay|encuentro * donde|lugar|adonde * vivir|dormir|quedarme|quedarse|quedarnos|llegar|ir|irme|caer|caerle|pasar
        homeless	es	sin|ni tengo? donde|lugar|adonde * vivir|dormir|quedarme|quedarse|ir|caer|llegar
        homeless	es	nos|me|lo|la|los corrieron|corrio|echaron|echo|desalojaron|sacaron|saco|aventaron|botaron * de|del * casa|cuarto|departamento|apartamento|traila|renta|sober
        homeless	es	quedandome|quedandose|quedo|queda|duermo|duerme|dormimos * con|en|donde|de * diferentes|distintos|amigos|conocidos|quien|casas|piso|pueda|puedo|puede|caiga|sea|agarre|prestado ; donde|dónde * agarre|caiga|pueda la noche|dormir
        # pseudo
        pseudo	en	volunteer|volunteers|volunteering|volunteered|work|works|working|worked|job|intern|interning|donate|donating|near|by|next|past|across|run|runs|manage|manages|link ** shelter|shelters ; homeless shelter volunteer ; bus shelter ; animal shelter ; dog|cat|pet|tax shelter
        pseudo	en	shelter in|dog|dogs|cat|pets ; no shelter ; homeless people|man|guy|vets|veterans|kids|outreach|services|clients|students|patients|population
        pseudo	en	from|off the street ; street drugs|value|use|price|smart|smarts|legal|address|med|medicine|outreach|clothes|level|parking|fair|food|cred|name|fighter ; wall|main|across|down|up street ; down|across|up the street ; out on the street selling|dealing
        pseudo	en	on the street corner for ; quiet|nice|dead|safe|busy|one|same|tree street ; pop tent ; tent at a|the rave|festival|concert|show|wedding|party
        pseudo	en	writing from the car|truck ; from the car ; crying|sitting|hiding|writing|calling|typing|texting|waiting|parked|eating|drinking|smoking in|from|outside my|the|his|her car|truck|van outside|behind|under?
        pseudo	en	in|from my|the|his|her car|truck|van outside|right|crying|writing|during|before|typing|calling|so|while|because|now|at work|on * break|after work
        pseudo	en	live|lives|living|stay|staying near|across|close ; on the bus to|home|when|today ; in the parking lot ; sent from my car ; sleeping|sleep|sleeps on the couch because|again|since|most|lately|instead|most ; in|from a parking lot|garage|starbucks|bathroom
        pseudo	en	dropped in a tent ; camping|camp trip|trips ; went|go|going camping ; camping with|every ; camps at night ; summer|boot|band|football|base|day|training camp
        pseudo	en	hotel|motel|airbnb|hotels|motels for work|business|a|the|vacation|my|conferences ; work|business trip|trips|travel ** hotel|hotels|motel|motels ; drink|drinking|drank|smoke|smoking|smoked|hit|used|using in|at my|the|his|her car|truck|van ; couch potato
        pseudo	en	psychiatrist's couch ; asleep|passed out? on the couch|floor ; passed out on the couch|floor ; bus|truck|train driver|operator|route|conductor
        pseudo	en	sleep~|live~ * in|out * truck|semi|cab|sleeper|rv|van for work|otr|hauls|routes|tour|hunting|fishing ; otr|longhaul|haul ** sleeps|sleep|sleeping|lives in|out * truck|cab|sleeper
        pseudo across	en	trucker|otr|driver|haul|hauler *** sleeps|sleep|sleeping|lives|live in|out * truck|cab|sleeper|semi|rig * for|on * work|runs|road|job
        pseudo	es	escribiendo|llorando|hablando|tomando|fumando desde|en mi|el|la carro|troca|camion ; desde mi|el|la carro|troca ; al otro lado de la calle ; cruzando la calle ; trabajo|trabaja|vendo|vende|vendiendo|trabajando|venta * en|por la|las calle|calles
        pseudo	es	calle tranquila|bonita|segura|cerrada|principal|privada ; gente|drogas de la calle ; en la calle me|le|vendieron|compre|compro|venden
        # among people who use
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? still|also|both|all|actively? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	all|most|every|everyone|both|half of|the|my|our|? neighbors|neighbours|tenants|residents|roommates|housemates|floor|building use|uses|using|smoke|smokes|deal|deals
        usersAtHome	en	the|a|basically|like|total party|trap|dope|crack|meth|flop house|pad|apartment ; everyone|everybody|they all? {use3}|{uses3}|do|does|use|uses|smoke|smokes|snort|snorts|shoot|deal|deals * {drug}|it? there|here|in the|this|my|our
        usersAtHome	en	live|lives|living|stay|stays|staying|rent|rents|crash with|w/|w * {mate}|{cohab}|friends and|who|that|but|they * all|both|they|most|each|everyone|everybody|of|them|? * {uses3}|use|uses|smoke|smokes|do|does|using|deal * {drug}|it|drugs|dope|too|daily|constantly|heavily
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? currently|always|just|openly|constantly? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? still|also|both|all|actively? constantly|mostly|regularly|now|only|literally|fully|on|in? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? currently|always|just|openly|constantly? constantly|mostly|regularly|now|only|literally|fully|on|in? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? mostly|regularly|now|only|literally? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? fully|is|are|s|were|been? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? mostly|regularly|now|only|literally? constantly|mostly|regularly|now|only|literally|fully|on|in? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** {mate} ** who|that|and|which|they|he|she|all|but they|he|she|{mate}? fully|is|are|s|were|been? constantly|mostly|regularly|now|only|literally|fully|on|in? {uses3}|{use3}|using|addicted|hooked|drinking|drunks|drunk
        usersAtHome	en	{liveV} ** with|w/|w|among|around|by|next|surrounded|to * active|other|heavy|using|fellow|known|two|three|2|3|drug|meth|crack|heroin|bunch|lot|of? * users|dealers|dealer|addicts|addict|tweakers|tweaker|junkies|drunks|partiers|alcoholics|plug|connect
        usersAtHome	en	surrounded by|with * users|dealers|addicts|drugs|tweakers|it|people|meth|dope|crack
        usersAtHome	en	with|w/|w {NUM}|a|my|his|her|other|some|two|three|these|? * {mate} who|that|and|all|both|they|which still|also|both|all|actively|currently|always|just? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|use|smoke|deal|using
        usersAtHome	en	with|w/|w {NUM}|a|my|his|her|other|some|two|three|these|? * {mate} who|that|and|all|both|they|which openly|constantly|mostly|regularly|now|only|literally|fully? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|use|smoke|deal|using
        usersAtHome	en	with|w/|w {NUM}|a|my|his|her|other|some|two|three|these|? * {mate} who|that|and|all|both|they|which still|also|both|all|actively|currently|always|just? constantly|mostly|regularly|now|only|literally|fully|is|are|s? {uses3}|{use3}|use|smoke|deal|using
        usersAtHome	en	with|w/|w {NUM}|a|my|his|her|other|some|two|three|these|? * {mate} who|that|and|all|both|they|which openly|constantly|mostly|regularly|now|only|literally|fully? constantly|mostly|regularly|now|only|literally|fully|is|are|s? {uses3}|{use3}|use|smoke|deal|using
        usersAtHome	en	at|with ** {mate}|friends|place|house|apartment|spot who|that|where still|also|both|all|actively|currently|always|just|openly|constantly|mostly? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|cooks|deals|parties|party|partying
        usersAtHome	en	at|with ** {mate}|friends|place|house|apartment|spot who|that|where still|also|both|all|actively|currently|always|just|openly|constantly|mostly? constantly|mostly|regularly|now|only|literally|fully|on|all? {uses3}|{use3}|cooks|deals|parties|party|partying
        usersAtHome	en	at|with ** {mate}|friends|place|house|apartment|spot who|that|where regularly|now|only|literally|fully|they|everyone|everybody|people|is|are|all? still|also|both|all|actively|currently|always|just|openly? {uses3}|{use3}|cooks|deals|parties|party|partying
        usersAtHome	en	at|with ** {mate}|friends|place|house|apartment|spot who|that|where regularly|now|only|literally|fully|they|everyone|everybody|people|is|are|all? constantly|mostly|regularly|now|only|literally|fully|on|all? {uses3}|{use3}|cooks|deals|parties|party|partying
        usersAtHome	en	{mate}|friends place|house|apt|apartment|spot who|that|where ** {uses3}|{use3}|parties
        usersAtHome	en	{mate} ** i|he|she|we * live|lives|rent|rents|stay|stays|room|rooms|share|shares|sleep|crash|am|im|staying|living|renting with|from|at|w ** {use3}|{uses3}|sell|high|use|leave|leaves|brings|bring
        usersAtHome	en	{mate} and|&|+ * {mate} still|also|both|all|actively|currently|always|just|openly|constantly|mostly|regularly|now|only|literally|fully? both|all|who|also|still {use3}|use|{uses3}
        usersAtHome	en	lets|let|letting me|him|her|us stay|crash|sleep|live ** {use3}|{uses3}|smoke|smokes|smoking|shoot|shooting {drug}|all|every|around|it|too|constantly
        usersAtHome	en	{mate} and|& * {mate} who? still|also|both|all|actively|currently|always|just|openly|constantly|mostly|regularly|now|only|literally|fully? {use3} * in|at|here|right|there
        usersAtHome	en	both|all of? us|them|my * {use3}|use|smoke * here|in|at|together|there ; {cohab} {mate}? ** {use3}|{uses3} ** in|at|around|out|from * {inhome}|me
        usersAtHome	en	{roomies} still|also|both|all|actively|currently|always|just|openly|constantly? still|also|both|all|actively|currently|always|just|openly|constantly|mostly|regularly|now|only|literally|fully|on? {use3}|{uses3}|use|uses|deal|sling|shoot|using|high
        usersAtHome	en	{roomies} mostly|regularly|now|only|literally|fully|do|does|is|are|s? still|also|both|all|actively|currently|always|just|openly|constantly|mostly|regularly|now|only|literally|fully|on? {use3}|{uses3}|use|uses|deal|sling|shoot|using|high
        usersAtHome	en	{NUM}|all|both|my|three|of my|our|the? {roomies} * {use3}|{uses3}
        usersAtHome	en	everyone|everybody|they|all|people|both|half * in|at|under|of|on|around this|the|my|our|that|his|her|here|these|each|? * house|home|apartment|apt|place|building|trailer|roof|unit|room ** {use3}|{uses3}|does|do|high|slams|sells|dealing|using|cooks|parties
        usersAtHome	en	whole|person|most|folks|tenants|residents|one * in|at|under|of|on|around this|the|my|our|that|his|her|here|these|each|? * house|home|apartment|apt|place|building|trailer|roof|unit|room ** {use3}|{uses3}|does|do|high|slams|sells|dealing|using|cooks|parties
        usersAtHome	en	everyone|everybody|they|all|people|both|half * in|at|under|of|on|around this|the|my|our|that|his|her|here|these|each|? * household|floor|hall|block|complex|row|court|motel|park|camp ** {use3}|{uses3}|does|do|high|slams|sells|dealing|using|cooks|parties
        usersAtHome	en	whole|person|most|folks|tenants|residents|one * in|at|under|of|on|around this|the|my|our|that|his|her|here|these|each|? * household|floor|hall|block|complex|row|court|motel|park|camp ** {use3}|{uses3}|does|do|high|slams|sells|dealing|using|cooks|parties
        usersAtHome	en	everyone|everybody|all here|there ** {use3}|{uses3}|high|does ; everyone|everybody|people|guys|all i live|stay|rent|room with|around * {use3}|{uses3}|is|high|does
        usersAtHome	en	every|each|any man|woman|person|one|adult|soul|body|male|grownup * in|under|at this|the|my|our|that * house|home|family|household|trailer|roof|apartment|building drinks|uses|smokes|gets|drink|is|has
        usersAtHome	en	where everyone|everybody|they|people|everyones|everybodys all? * {use3}|{uses3}|parties|party|high|using ; everyone|everybody i know|live around|know|with * {use3}|{uses3}|is
        usersAtHome	en	household|house|home|apartment|apt|family * all|full|are|is|of|has * active|actively|users|using|use|addicts|dealers|tweakers|drugs|high|it|dope|junkies ; whole house|family * {use3}|{uses3}|does
        usersAtHome	en	{roomies}|{mate}|housemates|roommates|rmates|rmmts|fam|parents|everyone|everybody are|r|is|both|also|? all|both|also tweakers|users|addicts|junkies|tweaking|using|dealers|drinkers|smokers
        usersAtHome	en	{cohab} still|also|both|all|actively|currently|always|just|openly|constantly|mostly|regularly|now|only|literally|fully? still|also|both|all|actively|currently|always|just|openly|constantly|mostly|regularly|now|only|literally|fully? {uses3}|uses|smokes {drug}? too|also|with|as
        usersAtHome	en	both|all|everyone|everybody|they|theyre|of them smoke|smokes|smoking|use|uses|using|drink|drinking|shoot|shooting|get|getting * * in|at|around|inside the|my|our|his|her|this|that apt|apartment|house|home|room|place|garage|trailer ; on the kitchen|coffee table|counter
        usersAtHome	en	{cohab} also|too|still|actively * {uses3}|use|using ; {cohab} actively|currently using in|at ; so does|is|do|are * my|the|her|his? {cohab} ; {cohab} does too|it|also|as ; so does husb|husband|bf|wife|gf|he|she
        usersAtHome	en	use|uses|using|smoke|smokes|do|does|done|snort|shoot|party|it|coke|meth|crack|crystal|ice|lines|dope * with|w/|w my|her|his|the|him? {cohab} ; smoke|smokes|do|does|use|uses|using|smoking|doing {drug}|it|lines with|w him|her
        usersAtHome	en	{drug}|lines * with|w him|her|them most|every|at|in|together ; {uses3}|{use3}|shoots|shoot|smoke|smokes|sell|sells|cook|cooks ** where i|we|he|she live|sleep|stay|crash|rent|lives|sleeps|stays ; crowd|crew {uses3}|shoots|smokes|uses * in|at|where
        usersAtHome	en	all|both of them|us use|smoke|sell|deal|smokes ; they|tenants|roommates|housemates|neighbors|others are? all * {use3}|smoke|use|sell|deal ; tenants|roommates|housemates|roomies ** on meth|crystal|crack|ice|coke|dope|it
        usersAtHome	en	sister|brother|cousin|uncle|aunt|mom|dad|grandma {uses3} {drug}? too|also ; they all use|smoke|do|sell|deal ; {cohab} and i|me|myself both? * use|smoke|snort|shoot|slam|tweak|deal|do ; i and|& my {cohab} both? use|smoke|shoot|do
        usersAtHome across	en	{liveV} with|w/|w my|her|his|their|a|an|the|? * {mate} who|whos|that also|still|both|all|? {uses3}|{use3}|using|dealing
        usersAtHome	en	we both use|smoke|shoot|do|snort|are ** here ; we both use|smoke|shoot|do|snort ** in it|this|our|the|here ; both on crystal|meth|crack|coke|dope|ice|it
        usersAtHome	en	{cohab}|brother|sister|uncle|cousin|son|daughter|grandma|aunt|family|everybody|landlord ** sells|deals|cooks|slings|traps|dealing|selling|cooking ** out|from|in|at|near|right|here|of * {inhome}|it ; {cohab} deals|slings|traps|deal|sling
        usersAtHome	en	{cohab} sells|cooks|supplies|cook|sell|slings * it|{drug}|dope|drugs|stuff|product|bags|pills
        usersAtHome	en	dealer|plug|connect|supplier * lives|stays|rents|sleeps with|in|here|upstairs|downstairs|next|across|below|above|w
        usersAtHome	en	dealer|plug is|s|was my|her|his|the|upstairs|downstairs|next|across * boyfriend|roommate|husband|wife|girlfriend|brother|cousin|landlord|door|neighbor|hall|dad|mom|stepdad
        usersAtHome across	en	live|lives|living|stay|stays|staying with|w/ *** one|ones|who|whom|person|people i|we * get|use|smoke|drink|party|shoot high|it|drugs|meth|crack|? with
        usersAtHome	en	place|house|apartment|trailer|apt|room|roof * and|where|but * he|she|they|everyone|everybody deals|slings ; place|house|apartment|trailer|apt|room|roof * and|where|but * he|she|they|everyone|everybody sells|sell|uses|use|cooks|cook|smokes|smoke|shoots {drug}|it|drugs|too ; live|lives|living|staying with|w/ * who|that deals|sells|cooks|slings
        usersAtHome	en	rent|rents|renting|sublet|subletting|lease|crash|crashes|crashing * from|off|with|at my|a|his|her|the * dealer|dealers|plug|connect|user|users|addict
        usersAtHome	en	live|lives|living|sleep|sleeps|stay|stays|staying|next|room|above|below with|w/|w|at|to|my * dealer|plug|connect ; sells|deals|sold ** from|out * house|apartment|apt|garage|kitchen|place|room|trailer
        usersAtHome	en	{mate} gets|brings|buys|scores|cops|supplies|leaves|left|hands|offers * {drug}|it|dope|drugs|stuff|lines|more|home|bags * for|home|to|on|out|over|around|everywhere|at * both|us|me|nightstand|table|counter|bed|here
        usersAtHome	en	left|leaves|leave lines|pipe|pipes|dope|foil|bags|it * on|in|out|everywhere|around
        usersAtHome	en	{gear} ** is|are|theres|s|being|was|? everywhere|throughout ; {gear} ** all over|around ; all over this|the|our|my * {inhome} ** {gear}
        usersAtHome	en	drugs|needles|needle|rigs|pipes|foil|baggies|dope|users|dealers|addicts|tweakers|syringes|paraphernalia * in|around|at|inside the|my|this|our|his|her|every * house|home|apartment|apt|trailer|building|complex|place|kitchen|living|bathroom|room|basement|garage
        usersAtHome	en	{gear}|speed|it ** on|by|next|in|across * coffee|kitchen|every|living|the|our|my|cereal|? * table|counter|cereal|cabinet|island|nightstand|sink
        usersAtHome	en	house|apartment|place|home|building|block|trailer|complex|neighborhood|motel|room * is|are|stays|s|was|full|crawling|overrun|packed * with|of * dealers|users|addicts|drugs|it|dope|tweakers|meth|crack|junkies|people who
        usersAtHome	en	drug|crack|trap|meth|party|flop|stash|dope|shooting house|den|spot|trailer|houses|gallery|kitchen|apartment ; people in|coming and|come out|going|go * night|day|hours|buy|score ; knock|knocking|knocks * door|window|all * night|buy|score|dope
        usersAtHome	en	get|need|needs|want|wants|got|have|has|gotta|must|trying|cant|wanna * out|away of|from * this|that|here|there|his|her|bfs|moms|dads|them|these * house|apartment|apt|place|environment|block|neighborhood|situation|trailer|people|crowd|home|building|motel|here|there
        usersAtHome	en	out of this|that house|apartment|place|environment|trailer|building ; wants|want|need|needs|gotta out of|from here|there|that|his ; get|move|moved|got away from them|him|her|it|that|those
        notEvidence absorb	en	shelter|mission rn|nurse|cm|sw|staff|manager|director|worker|counselor|advocate|coordinator|lead|np|md
        usersAtHome	en	{cant} get|stay|be|quit|stop|kick|stay sober|clean|off|it|using|{drug}|quit|straight * here|there
        usersAtHome	en	{cant} get|stay|be|quit|stop|kick sober|clean|off|it|using|{drug}|quit|straight * in|around|living|at|while|on * this|that|home|house|there|here|them|these|with|apartment|couch|place|roof|environment
        usersAtHome	en	{cant} * get|stay|quit sober|clean|off * living|here|there|with ; {cant} do|quit|stop it|this here|there|at|in|around|living|with ; {cant} be in this|that|there|here ; if i|he|she stay|stays|staying here|there
        usersAtHome	en	im|i|am|was the? only? one who|that isnt|not|doesnt|aint|trying|quitting * using|getting|high|sober|use|clean|quit|stop
        usersAtHome	en	he|she|they|{mate} sells|deals|cooks|slings|selling|dealing|cooking * out|from|in ** house|apartment|bedroom|kitchen|garage|room|living|basement|trailer|apt
        usersAtHome	en	only one|person * in|here|there|at|trying|whos|not|who|that * quit|stop|sober|clean|using|trying|doesnt|isnt|not ; comes|come|came|coming home|in|back to * lines|smoke|needles|drugs|using|party|partying|it|pipes|dope|theres|them
        usersAtHome	en	hear|hearing|smell|smelling ** lighting|smoking|cooking|smoke * up|wall|walls|vent|door|through|room|downstairs|upstairs
        usersAtHome	en	passing|passes|passed * pipe|bong|foil around|me|to|right|here|in|at|where ; offers|offering me|him|her * a|the * pipe|line|hit|bump|bowl|foil ; somebody|someone|they|everyone|roommate|he|she|always|keep|keeps|then offers|offering|hands|handing * it|me|some|a|up|pipe|line
        usersAtHome	en	makes|forces|forced|forcing|made me|her smoke|use|shoot|do|snort|trade|take|hit ; {mate} ** {uses3}|{use3} ** in|front|around|right of? me|us
        usersAtHome fixed	en	nobody|no one else * trying|quitting|stopping|sober|clean ; nobody|noone here is stopping|quitting|trying|sober ; cant|couldnt|wont|impossible|hard * get away from it|them|that ; cant go|be|stay back? there|here|in there
        usersAtHome fixed	en	not be|stay in that|this|here|there apt|apartment|house|place|anymore ; somewhere|anywhere|someplace else to|but * sleep|live|stay|here|than|go|? that|where? * isnt|not? here|there|this
        # not safe at home
        usersAtHome fixed	en	isnt|not|aint|never|dont|doesnt feel|be? safe * at|here|home|there|around ; unsafe at|here|home|there|housing|living ; home|house|place|apartment isnt|aint|not * safe|ok|good|healthy|stable
        usersAtHome fixed	en	home|house|place is|s * unsafe|toxic|violent|chaos|chaotic|dangerous ; unsafe|toxic|violent|chaotic|abusive|using|drug environment|home|housing|living|household|relationship|house|situation|surroundings
        usersAtHome	en	abusive|violent|controlling husband|boyfriend|partner|wife|bf|stepdad|father|dad|girlfriend|spouse|man|relationship ; dv|ipv at|w|with|situation|home|partner|bf|husband|shelter|victim|survivor|in|now|current|currently|advocate
        usersAtHome	en	domestic violence at|w|with|situation|home|partner|shelter|victim|survivor|advocate|program ; fleeing|fled|escaping|escaped|leaving|left * dv|abuser|abusive|abuse|violent|partner|domestic
        usersAtHome	en	{cohab} is|s|are * {uses3}|{use3}|using ** with|around|front me|us|of ; {cohab} is|s|are * {uses3}|{use3}|using ** and|so i|im|ive|me ; {cohab} is|s|are * {uses3}|{use3}|using ** here|constantly|every|all ; {cohab} is|s|are * {uses3}|{use3}|using ** in|at|around|all the|our|my|this|? house|home|kitchen|bedroom|apartment
        usersAtHome	en	my|her|his {cohab}|ex ** hit|beat|choked|slapped|punched|shoved|attacked|pushed|strangled|burned|hurt me|her|him again|tonight|up|bad|badly|and|so|when|every|twice|in|this|today|because|over
        usersAtHome	en	people|everyone|guys|strangers|they|addicts come|coming|going|in|comes * go|out ** high|use|using|smoke|fix|buy ; {liveV} ** with|w|w/ ** who|that|and|he|she * supplies|hooks|sells me|her|him|us
        usersAtHome	en	{liveV} ** with|w|w/ ** who|that|and|he|she * gets|buys|gives|brings me|her|him|us * {drug}|dope|drugs|high|stuff
        usersAtHome	en	{mate}|ex|he|she|who * gets|got|keeps me|him|her high ; {liveV} ** with|w|w/ * {NUM}|other|some|guys|people|{mate} that|who * do|does|are|is * {drug}|it|drugs ; party|crack|dope house|pad|apartment ; house|place|apartment * party * {drug}|clock|nonstop
        usersAtHome across	en	as|while i|im|he|hes|she|shes|we * in|at|there|living|stay|under ** house|apartment|roof|place|home|trailer|with|there * ** keep|using|stop|quit|clean|sober|never
        usersAtHome across	en	sister|brother|cousin|he|she|they|{cohab} ** smoke|smokes|use|uses|shoot|snort|do|does ** every|all|daily|nightly night|day|time|? so|then * i|me ; people|neighbors|dealers in my|the|our building|block|complex|house know|sell|knock|offer
        homeless	en	stays|stay|staying|sleeps|sleep|sleeping|crashes ** wherever|anywhere|whoever|anyone ** let|lets|crash|take|takes|can|have|opens
        usersAtHome across	en	{spouse}|bf|gf|boyfriend|girlfriend ** wont|doesnt|refuses|isnt quit|stop|quitting|stopping ** i|me cant|either|neither|too|stop
        usersAtHome	en	{cohab}|ex keeps|kept|been|is|started hitting|beating|choking|hurting|slapping me|her|him|on
        usersAtHome	es	mi|su {cohab} ** me|le|la|lo volvio|vuelve|volvieron a pegar|golpear|madrear|ahorcar ; mi|su {cohab} ** me|la|lo pego|golpeo|avento|ahorco|cacheteo|madreo
        usersAtHome	en	safe|different|new|other|somewhere|place|anywhere place|house|bed|to|else * isnt|away|sleep|stay|go|here|him|from|them * isnt|not|here|him|her|from|them ; {cohab} hits|beats|chokes|slaps|punches|shoves|abuses|threatens|rapes me|her|us|him
        usersAtHome	en	he|she|they hits|beats|chokes|slaps|abuses her|him|me * again|tonight|when|every|and|if ; my stepdad|stepfather|uncle|pimp|roommate|landlord|stepbrother hits|beats|touches|screams|threatens|molests|hurts|watches me|at|my|us ; i still live|sleep here|there ; pimp
        usersAtHome	en	trafficked ; trafficking me|her|victim|survivor ; sex trafficking ; gang * house|home|block|after ; afraid|scared|terrified of * husband|bf|boyfriend|stepdad|partner|dad|him|ex at|to|and? go|come|home|living|live
        # aqui todos consumen
        usersAtHome	es	{liveV} ** con|with|entre|junto|de ** {mate} * que|q|y|quien|quienes|donde|ambos|los|todos|tambien|el|ella|ellos|? todos|tambien|ellos|el|ella|los|dos? dos|tres|todos|tambien|se? {uses3}|{use3}|fuman|fumando|consumiendo|usando|venden|vende
        usersAtHome	es	{liveV} ** con|with|entre|junto|de ** {mate} * que|q|y|quien|quienes|donde|ambos|los|todos|tambien|el|ella|ellos|? siempre|se|ambos|igual|tres|cuatro|solo? dos|tres|todos|tambien|se? {uses3}|{use3}|fuman|fumando|consumiendo|usando|venden|vende
        usersAtHome	es	{liveV} ** con|with|de|entre * {mate} que|q|quienes * {uses3}|{use3} ; mi|su {cohab}|hermano|hermana|primo|tio ** {uses3}|{use3} * aqui|conmigo|junto|tambien|igual ; mi|su {cohab}|hermano|hermana|primo|tio ** {uses3}|{use3} ** en la|mi|nuestra casa|cuarto|sala
        usersAtHome	es	vive|viven|esta|estan|queda|quedan * conmigo|nosotros|aqui ** fumando|consumiendo|usando|tomando|drogandose|inyectandose
        usersAtHome	es	vivo|vive|vivimos|rodeado|rodeada|entre|ando * con|with|de|entre|por * usuarios|adictos|alcoholicos|borrachos|drogadictos|viciosos|puro|dealers|tiradores|pura|marihuanos|malandros
        usersAtHome	es	{inhome}|familia|donde vivo|rento|? ** todos|todo|toda|ellos|gente|ambos|los * mundo|dos|ahi|? * {use3}|{uses3}|fuma|consume ; todos|todo|toda|ellos|gente|{roomies} ** {use3}|{uses3} ** casa|aqui|cuarto|departamento|ahi|vivo|vivimos
        usersAtHome	es	todos|todas|los|companeros|compañeros ** casa|depa|departamento|cuarto|barrio|aqui|donde * usan|fuman|toman|consumen|le|se|andan|venden ; companeros|companero|roomies|inquilinos|cuates|compas * cuarto|casa|? * {use3}|{uses3}
        usersAtHome	es	{mate} tambien|igual|todos * {use3}|{uses3}|consume|fuma ; {cohab} {uses3}|{use3} ** tambien|aqui|casa|cuarto|conmigo|igual|junto|vende ; y yo con|tambien|igual * el|ella|ellos ; yo la|lo fumo|uso cuando|con el|ella
        usersAtHome	es	{use3}|{uses3}|fuman|venden|cocinan|vende|fuma * en|aqui|adentro * mi|la|esta|el|nuestra|ese|su? casa|departamento|cuarto|sala|traila|cocina|cochera|patio ; fumamos|consumimos|usamos|le entramos|hacemos juntos|los|todos|en|diario * dos|casa|aqui|cuarto
        usersAtHome	es	queman|quema|truenan|prenden|preparan|le dan|pegan|jalan|quemando al? foco|piedra|cristal|pipa|crico|mota|crack|perico ** sala|casa|cuarto|cocina|garage|garaje|patio|depa ; sacar|levantar|asomar|saco la cabeza|pies de|del ahi|aqui|alli|hoyo ; queman|quema al|el foco
        usersAtHome	es	yo con el|ella|ellos ; mi {cohab} y yo * fumamos|usamos|consumimos|le|entramos|estamos|andamos ; el|ella|{mate} me|nos da|compra|trae|consigue|surte|vende|ofrece * droga|cristal|piedra|coca|lo|polvo|pastillas
        usersAtHome	es	casa|departamento|depa|cuarto|lugar|traila|donde|con quienes * rento|vivo|vive|renta|duermo|duerme|quedo|queda|estoy * todos|todas|la mayoria * {use3}|{uses3}|fuman|consumen|usan|toman|inyectan ; donde|con quien vivo|vive|rento|duermo|quedo * {use3}|fuman|consumen|usan
        usersAtHome	es	quiero|quiere|necesito|necesita|tengo|tiene|debo|urge * que|? * salirme|salirse|salir|irme|irse|alejarme|sacarme|alejarse * de|yo|lejos aqui|ahi|alli|esta|casa|sola|ellos|ese|este|esa|donde ; quiere|quiero salirse|salirme de ahi|aqui|esa|ese|esta
        usersAtHome	es	no es|esta seguro|segura * en|mi|la|aqui|casa ; no estoy|esta segura|seguro|a salvo * en|aqui|casa|con ; no * seguro|segura aqui|en|mi casa|con
        usersAtHome	es	su|el {cohab} le pega|golpea|maltrata|amenaza|ahorca|madrea ; {cohab} le pega|golpea ; los dos|ambos {use3}|fuman|usan|consumen|inyectan
        usersAtHome	es	me|la|lo pega|golpea|maltrata|amenaza|ahorca * mi|su|el * {cohab} ; mi|su {cohab} * me|la|lo pega|golpea|maltrata|amenaza|ahorca ; violencia domestica|familiar|intrafamiliar|en
        usersAtHome	es	{cant}|{nopuedo}|no voy|no lo * dejarlo|dejarla|limpiarme|parar|salir|dejar|aliviarme ** aqui|ahi|esta|esa|donde|ellos|casa ; si me|se quedo|queda aqui|ahi|con ; casa|cuarto|lugar donde|de * venden|vicio|fuman|drogas|consumen|usan|todos
        usersAtHome	es	puro|pura vicio|droga|cristal * casa|aqui|barrio|mesa
        usersAtHome	es	aqui|ahi|alli no se puede|voy|lo|la ** dejar|puede|parar|limpio ; aqui no se puede ; ahi no lo voy a dejar ; mientras no salga de ; no salga|salgo|saliera de esa|esta|ahi|aqui
        usersAtHome	es	{cohab}|hermano|tio|primo vende * en|aqui|de|desde|droga|cristal|? * casa|cuarto|departamento ; cuarto|casa|sala|lugar|departamento ** donde * todos|ellos|? {use3}
        homeless	en	stay|stays|staying|crash|crashing|sleeping|living|bouncing ** week to week|week ; stay|stays|staying|crash|crashing|sleeping|living ** night|day to night|day ; motel|hotel|shelter|couch hopping|hop|hops|surfing|living ; on streets|street|skid|the curb
        homeless	en	lost our|my|his|her? housing|placement|voucher|shelter bed|?
        homeless	en	sober|halfway|recovery living|house|home * kicked|threw|put|booted|discharged|asked|tossed me|him|her|us|pt * out|leave ; put|kicked|thrown out * and|, been|sleeping|staying|living * car|truck|street|outside|park
        homeless	es	estamos|andamos|seguimos|estan|quedamos|terminamos|acabo|acabe * en la calle ; quedarme|quedarnos|quedarse|dormir * en casa de amigos|conocidos|quien ; sin lugar|direccion fijo|fija|donde ; calle en calle
        usersAtHome	en	full of * tweakers|addicts|users|junkies|dealers|crackheads|druggies|drunks|alcoholics ; full of people|guys|dudes|kids|folks|roommates who|on|using|getting|smoking|doing|high
        usersAtHome	en	sober|halfway|recovery|transitional living|house|home ** guys|people|residents|roommates|everyone|everybody|half|most|women|they|others ** using|use|uses|high|smoke|smoking|drinking|drink|relapsing
        usersAtHome	en	{liveV} ** with|w/|w|alongside ** active|actively|fellow|current|using|drinking|other|another|addicted user|users|addict|addicts|using|alcoholic|alcoholics|drinker|drinkers|smoker|{cohab}
        usersAtHome	en	household|family|house|home members|member|mates * using|use|uses|users|smokes|smoke|drink|drinks|active ; shares|share * with user|users|addict|addicts
        usersAtHome	en	every|each|all other? tenant|tenants|roommate|roommates|housemate|housemates|renter|renters * does|do|uses|use|smokes|smoke|shoots|snorts|is|are {drug}|on|too|high
        usersAtHome	en	whole|entire|everyone|everybody household|family|house|home|apartment * gets|get|getting|are|is|stays high|loaded|using|users|stoned|wasted|tweaked
        usersAtHome across	en	{cohab}|brother|sister|cousin|uncle|aunt|son|daughter who|whom|that i|he|she|we|pt live|lives|share|shares|stay|stays|rent|living with * smokes|uses|does|deals|drinks|shoots|snorts|is|sells
        usersAtHome across	en	{cohab} uses|using|smokes|drinks|active|also * ** cohabiting|cohabits|cohab|cohabitating|same|lives|live together|roof|house|home|with|?
        usersAtHome fixed	en	environment|household|situation|housing|living|home|house isnt|not|aint|never|doesnt feel|be|? * conducive|sober|supportive|safe|stable|healthy ; unsupportive|unsafe|unhealthy|nonsupportive home|living|environment|household|housing
        usersAtHome across	en	{liveV} ** with|w/|w ** {mate} *** hes|shes|theyre|whos * on|using|doing|smoking * {drug}|it|drugs ; {liveV} ** with|w/|w ** {mate} *** hes|shes|theyre|whos * addicted|hooked|snorting|high|tweaking|addict|alcoholic|user
        usersAtHome	en	moved|moving in with ** {mate} ** hes|shes|theyre|whos|who|that|and * on|using|smoking|doing|uses|smokes * {drug}|drugs|it
        usersAtHome	en	{liveV}|doubled ** with|w|w/ {NUM}|relatives|others|several|other|some ** who|that|and * {use3} ; always|constantly|theres * {drug}|drugs|dope|pipes * in|at|around the|this|our|my|every * house|apartment|home|place|trailer|room
        usersAtHome	es	{liveV} ** con|entre {NUM}|unos|otros|varios|gente|otras que|y * {use3} ; siempre * hay * {drug}|droga|drogas * en la|esta|mi|el casa|cuarto|departamento|traila
        usersAtHome	en	{cohab} is|s|gets|got|turns|becomes|been|has * violent|abusive|controlling|dangerous ; gets|got|getting physical with me|him|her|us
        usersAtHome	en	{cohab} brings|brought|keeps|supplies|supplied|leaves|shares|offers|buys|feeds|gives|gets me|us|her|him|home|it|? * {drug}|dope|drugs * home|house|around|here|me|us
        usersAtHome	es	no * siento|sentimos|siente|sentia * segura|seguro|seguros|tranquila * en|aqui|ahi|con|donde ; {cohab}|{mate} ** me|le|nos da|pasa|consigue|surte|compra|trae|ofrece|invita * {drug}|droga ; ambiente|casa|hogar|familia * pesado|toxico|violento|malo|peligroso|insegura|inseguro
        usersAtHome	es	casa de puros|puro|adictos|viciosos
        notEvidence absorb	en	work|works|working|worked|job|hang|hangs|hanging|play|plays|ride|rides|serve|drive|school|class|band|team ** with|w/ ** {mate} who|that|and|they|all|he|she? still|also|both|all|they|he|? use|uses|using|smoke|smokes|do|does|high|drink|drinks|party|snort
        notEvidence absorb	en	stay|stays|staying|stayed|sleep|sleeps|sleeping|live|living in|at ** motel|motels|hotel|hotels ** travel|traveling|road|job|jobs|trips|route|business|gigs|tour|haul|hauls ; work|works|working ** stay|stays|staying in|at * motel|motels|hotel|hotels
        # a home that only sounds unsafe
        pseudo	en	nobody|noone|none|no one else? there|here|in|at|of|else|them ** uses|use|smokes|deals|does ; nobody else there uses ; nobody else here uses ; no one else uses ; nobody else uses ; people next door deal ; they dont use ; works from home ; at home depot ; home from work
        pseudo	en	drinks|drink at home ; stay home mom
        pseudo	en	mom|mother|dad|father|parents|wife|husband|grandma|grandmother * use|uses|take|takes|smoke|smokes a|an|the|cigars|cigarettes|walker|cane|cpap|inhaler|wheelchair|oxygen|pills|medication|glasses|facebook|uber
        pseudo	es	ellos no toman|usan|consumen|fuman ; el|ella no toma|usa|fuma|consume ; nadie en la casa usa ; no toman|usan|fuman ni ; nadie mas usa|toma|fuma
        class.goods	en	clothing ; dinner ; dinners ; lunch ; breakfast ; meals ; tamales ; cars ; used cars ; houses ; homes ; real estate ; insurance ; jewelry ; makeup ; cakes ; curry ; pasta ; steak ; chicken
        class.goods	en	plants ; flowers ; furniture ; art ; candles ; crafts ; avon ; tupperware ; computer ; phone ; internet ; treadmill ; bike ; kitchen ; bathroom ; shower ; garage ; washer ; car ; microwave ; cpap ; cane ; walker ; cards ; turkey
        class.goods	es	zapatos ; carros ; seguros ; casas ; productos ; joyas ; pasteles ; fotos ; clases ; siesta ; lentes ; baston ; andador ; computadora ; telefono ; autobus ; vitaminas
        class.goods	es	muebles ; fruta
        notEvidence absorb	en	{mate}|{cohab} ** sells|sell|selling|cooks|cook|cooking|uses|use|using|deals|makes|bakes * {goods} ** {inhome}|here|it|me ; {mate}|{cohab} ** sells|sell|selling|cooks|cook|cooking|uses|deals|deal * {goods} ; {cohab} deals|deal with|in
        notEvidence absorb	en	{mate}|{cohab} * cooks|cook|cooking for|every|on|in|at|dinner|great|well|most|like|a|the * us|me|everyone|night|nights|sunday|kitchen|home|day|week
        notEvidence absorb	en	want|wants|need|needs|going|plan|hope to? move|moving out of this|that|our|my|the * apartment|house|place|condo|building|neighborhood to|into|for|when|because * bigger|smaller|nicer|closer|lease|rent|landlord ; van nuys|horn|buren
        notEvidence absorb	en	live|lives|living|reside|resides right|? near|off|above|between|across the|a|? * {roughOut} ; live|lives|living|reside|resides right|? by|beside|behind the|a|your|our|? freeway|library|laundromat|station|hostel|canyon|er|train|bus
        notEvidence absorb	en	stayed|staying|stay|stays in|at * hotel|motel|hostel|cabin|rv|camper ** vacation|anniversary|honeymoon|wedding|trip|conference|visiting|visit|reunion|disney|weekend
        notEvidence absorb	es	casa|local|oficina|negocio|trabajo|escuela|iglesia|edificio|centro|clinica|tienda|apartamento|departamento|dentista|doctor|banco * queda|esta|quedan|estan ** en|por|cerca ** {roughEs} ; {beds} * en una calle|avenida|plaza
        notEvidence absorb	es	{beds}|esta|estoy|queda|quedan * en|por la calle primera|segunda|tercera|cuarta|quinta|sexta|septima|octava|novena|decima|main|principal|broadway|olvera ; {beds} en van nuys
        notEvidence absorb	es	{liveV} ** con|with ** {mate} * y|que|quien * el|ella|ellos|solo|nomas|? toma|toman|usa|usan|vende|venden * {goods}|pastillas|medicina|medicinas|insulina|te|medicamento|medicamentos
        notEvidence absorb	en	needle|needles|syringe|syringes exchange|exchanges|services|service|program|access
        notEvidence absorb	en	his|her|my|some friends|buddies|coworkers|roommates dumped|dropped|left|brought|drove|found|carried|dragged him|her|me|us ; his|her|my friend|buddy|roommate|girlfriend|boyfriend|coworker found|carried|dragged him|her|me
        notEvidence absorb	es	mi|su|el|la|mis|tu|? {cohab}|{mate} ** toma|toman|usa|usan|bebe|vende|venden|tomamos * {goods} ** casa|conmigo|aqui|cuarto|tambien|igual|sala|mercado|cocina ; toma|toman|usa|usan|vende|venden * {goods} en|aqui * mi|la|su|nuestra? casa|sala|cocina|cuarto|patio
        notEvidence absorb	es	quiero|necesito|tengo * que? salir|salirme|irme de aqui|ahi temprano|antes|pronto|a ; {mate}|{cohab} vende|venden en * mercado|tienda|calle|swap
        """
}
