extension LexiconSources {
    /// Where the person lives: without a home, or among people who use, or in danger.
    static let surroundings = """
        # words
        class.beds	en	sleep ; sleeps ; sleeping ; slept ; sleepin ; live ; lives ; living ; livin ; stay
        class.beds	en	stays
        class.beds	en	staying ; stayin ; stayed ; crash ; crashes ; crashing ; camp ; camps ; camping ; camped
        class.beds	en	camp out
        class.beds	en	bed down ; bedding down ; hole up ; holed up ; posted up ; squat ; squats ; squatting
        class.beds	en	parked ; parking
        class.beds	en	overnight ; overnighting ; nights in ; night in ; bunk ; bunking ; bunks ; resides
        class.beds	en	residing
        class.beds	es	duermo ; duerme ; dormimos ; duermen ; durmiendo ; dormir ; vivo ; vive ; vivimos
        class.beds	es	viven
        class.beds	es	viviendo ; quedo ; queda ; quedamos ; quedandome ; quedandose ; ando ; anda ; andamos
        class.beds	es	paso ; pasa
        class.vehicle	en	car ; truck ; van ; minivan ; suv ; pickup ; vehicle ; rv ; camper ; motorhome ; jeep
        class.vehicle	en	sedan ; semi
        class.vehicle	en	corolla ; camry ; civic ; accord ; altima ; prius ; sentra ; tahoe ; f 150
        class.vehicle	en	silverado ; explorer ; jetta
        class.vehicle	en	honda ; toyota ; nissan ; ford ; chevy ; dodge ; hyundai ; kia ; subaru ; mazda
        class.vehicle	en	buick ; tacoma ; impala
        class.vehicle	en	peterbilt ; kenworth ; freightliner ; u haul ; uhaul ; boxtruck ; box truck
        class.vehicle	en	school bus ; hatchback
        class.vehicle	en	escalade ; odyssey ; caravan ; outback ; elantra ; malibu ; crv ; backseat
        class.vehicle	en	back seat ; truck bed
        class.vehicle	es	carro ; troca ; camioneta ; coche ; auto ; traila ; troque ; mueble ; cajuela ; van
        class.rough	en	tent ; tents ; street ; streets ; sidewalk ; park ; bench ; bridge ; overpass
        class.rough	en	underpass ; freeway
        class.rough	en	highway ; ramp ; offramp ; riverbed ; river ; creek ; wash ; alley ; doorway ; doorways
        class.rough	en	stairwell ; beach
        class.rough	en	woods ; encampment ; camp ; lot ; parking lot ; garage floor ; storage ; storage unit
        class.rough	en	shed ; laundromat
        class.rough	en	bus ; buses ; bus stop ; bus station ; train ; trains ; metro ; subway ; station
        class.rough	en	shelter ; shelters
        class.rough	en	motel ; motels ; hotel ; hostel ; couch ; couches ; floor ; floors ; sofa ; sofas
        class.rough	en	dumpster ; dumpsters ; cars
        class.rough	en	abandoned house ; abandoned building ; vacant house ; abandoned ; vacant ; trap house
        class.rough	en	porch ; carport
        class.rough	en	barn ; skid row ; mission ; airport ; library ; er waiting room ; waiting room ; casino
        class.rough	en	church steps ; roof
        class.rough	en	tarp ; hammock ; treatment van ; campground ; campsite ; rest stop ; rest area
        class.rough	en	truck stop ; culvert ; tunnel
        class.rough	en	canyon ; arroyo ; orchard ; field ; lean to ; boxcar ; squat ; rooftop ; tunnels
        class.rough	en	gas station ; playground
        class.rough	es	calle ; calles ; parque ; puente ; banqueta ; albergue ; refugio ; estacionamiento
        class.rough	es	rio ; tienda de campana
        class.rough	es	carpa ; casa de campana ; sofa ; sofas ; sillon ; sillones ; piso ; bajo el freeway
        class.rough	es	cartones ; casa abandonada
        class.rough	es	central ; terminal ; lote baldio ; baldio ; playa ; plaza ; callejon ; motel ; cajero
        class.rough	es	metro ; camion
        class.mate	en	roommate ; roommates ; roomie ; roomies ; roomate ; roomates ; housemate ; housemates
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
        class.mate	en	housemates ; room mate ; room mates ; sponsor ; couple ; tio ; primo ; primos ; novio
        class.mate	en	crew
        class.mate	es	novio ; novia ; esposo ; esposa ; marido ; pareja ; viejo ; vieja ; mama ; papa ; padres
        class.mate	es	papas ; hermano
        class.mate	es	hermanos ; hermana ; primo ; primos ; prima ; tio ; tios ; tia ; cunado ; cunados
        class.mate	es	companeros ; companero
        class.mate	es	amigos ; amigo ; compas ; todos ; gente ; roommates ; vecinos de cuarto ; suegro
        class.mate	es	padrastro ; hijo ; familia
        class.uses3	en	uses ; smokes ; snorts ; shoots ; drinks ; deals ; sells ; slings ; cooks ; slams
        class.uses3	en	parties ; gets high ; traps
        class.uses3	en	is an addict ; is a dealer ; is using ; is on it ; is high ; stays high ; still uses
        class.uses3	en	tweaks ; nods ; dabs ; blazes
        class.uses3	es	usa ; fuma ; consume ; toma ; bebe ; vende ; se droga ; le entra ; se mete ; se inyecta
        class.uses3	es	es adicto ; es alcoholico
        class.use3	en	use ; smoke ; snort ; shoot ; drink ; deal ; sell ; sling ; cook ; slam ; party
        class.use3	en	get high ; trap ; are using ; push
        class.use3	en	are on it ; are high ; are addicts ; are users ; using ; smoking ; dealing ; selling
        class.use3	en	drinking ; cooking ; shooting
        class.use3	en	partying ; on drugs ; addicts ; users ; dealers ; tweakers ; junkies ; alcoholics
        class.use3	en	drunks ; getting high ; shoot up
        class.use3	en	slinging ; tweaking ; nodding ; on it ; on something ; high ; loaded ; fucked up
        class.use3	en	wasted ; in active addiction
        class.use3	es	usan ; fuman ; consumen ; toman ; beben ; venden ; se drogan ; le entran ; se meten
        class.use3	es	se inyectan ; andan en eso
        class.use3	es	son adictos ; puro vicio ; andan igual ; adictos ; borrachos ; drogadictos ; viciosos
        class.use3	es	cocinan ; le hacen ; tiran
        class.inhome	en	living room ; kitchen ; front room ; house ; apartment ; apt ; home ; bedroom ; garage
        class.inhome	en	couch ; coffee table
        class.inhome	en	table ; bathroom ; basement ; porch ; room ; trailer ; place ; building ; complex
        class.inhome	en	backyard ; counter ; hallway
        class.inhome	en	unit ; sober living ; duplex ; crib ; next room ; other room ; downstairs ; upstairs
        class.inhome	en	den ; here ; sink ; fridge
        class.inhome	es	casa ; sala ; cuarto ; cocina ; departamento ; garaje ; traila ; yarda ; patio ; mesa
        class.inhome	es	cantonera ; aqui ; vecindad
        class.hurts	en	hits ; hit ; beats ; beat ; chokes ; choked ; slaps ; slapped ; punches ; punched
        class.hurts	en	shoves ; shoved ; kicks
        class.hurts	en	strangled ; strangles ; threw ; grabs ; pulls a gun on ; rapes ; raped ; stalks
        class.hurts	en	stalking ; beating ; hitting
        class.hurts	es	golpea ; pega ; golpeo ; pego ; ahorca ; ahorco ; amenaza ; maltrata ; jalonea ; pegaba
        class.hurts	es	empuja ; madrea
        # homeless
        homeless	en	homeless ; unhoused ; houseless ; unsheltered ; undomiciled ; roofless ; street homeless
        homeless	en	homelessness ; nfa
        homeless	en	{beds} * in|inside|out|outta|of|from * a|my|his|her|our|their|the|? * {vehicle}
        homeless	en	been|living out? in|of|outta my|his|her|a|the|our? {vehicle} since|for|til|till|{DUR}|{AGO}|now|with|behind|at|on
        homeless	en	{vehicle} * is|was|s|as my|his|her|our home|house|address|bedroom
        homeless	en	{beds} ** in|on|under|behind|outside|at|beneath|inside|off|underneath|between * {rough}
        homeless	en	sleep|sleeps|sleeping|slept|camp|camped|camping ** near|by|beside * {rough}
        homeless	en	{beds} rough|outside|outdoors|outta|behind
        homeless	en	{beds} ** behind|under|beneath|outside the|a|my|? ; {beds} * lot|{rough}
        homeless	en	under the|a? {NUM}|bridge|freeway|overpass|interstate ; {vehicle} lot|behind
        homeless	en	on|off the street|streets ; in|by|pitched a tent
        homeless	en	tent by|in|under|on|off|near|at|behind|city ; skid row ; underpass ; encampment
        homeless	en	tent encampment
        homeless	en	couch to|surf|surfs|surfing|surfer|hop|hopping|hops|2 couch|? ; couchsurfing ; couchsurf
        homeless	en	couch surfing ; floor to floor ; sofa to sofa ; house to house ; place to place
        homeless	en	bouncing * around|between|from|house|place|couch|couches
        homeless	en	people's|friends|friend's|buddy's|different|strangers|somebody's|random couch|couches|floor|floors|sofa
        homeless	en	couches since|and|for|til ; couch at ; on couches|a couch|someone's couch
        homeless	en	no place|where|roof|bed|home|house|housing * to live|stay|go|sleep|crash|lay|over|of my|head|own|?
        homeless	en	nowhere|noplace * to? live|go|stay|sleep|crash|lay
        homeless	en	place to live|stay|sleep gone|?
        homeless	en	no|without|w/o|lost * place|housing|address|roof|home|stable|permanent|fixed * to live|stay|own|address|housing|?
        homeless	en	no fixed|permanent|current|physical address|abode ; no address
        homeless	en	{not} * have|got * place to live|stay|sleep|crash|go
        homeless	en	{not} * have|got * home|roof|housing|address ; nowhere safe * to? ; out in the cold
        homeless	en	in between places|housing|apartments
        homeless	en	motel|hotel|room|voucher|airbnb|week|money * ran|runs|ends|ended|up|out|over|expires|expired|done|gone|til|til friday
        homeless	en	lost|losing * weekly|motel|room|bed|shelter|housing|apartment|place|spot
        homeless	en	weekly|cheap|hourly|roach motel|hotel|rate
        homeless	en	motel to motel ; in a|the motel|shelter|mission|storage|squat|halfway
        homeless	en	at a|the|my shelter|mission|rescue
        homeless	en	dv|youth|womens|mens|family|rescue|emergency|warming|homeless shelter|center|mission
        homeless	en	women's shelter ; domestic violence shelter ; shelter|shelters
        homeless	en	kicked|put|thrown|threw|tossed|locked me|him|her|us? out * last|yesterday|tonight|today|sunday|monday|friday|week|nowhere|sober|?
        homeless	en	gets|got|getting|be put|kicked|thrown out
        homeless	en	evicted yesterday|today|last|friday|monday|and|from|{AGO}
        homeless	en	eviction * tomorrow|friday|monday|today
        homeless	en	out by tonight|friday|noon|monday|tomorrow|sunday|end
        homeless	en	losing my|his|her|our housing|place|apartment|room
        homeless	en	lose my|his|her bed|room|spot at|here|there
        homeless	en	kicked|put|discharged|thrown out|from * sober|halfway|recovery living|house|home
        homeless	en	transitional|bridge|rapid housing|rehousing ends|? ; unstable|no stable|insecure housing
        homeless	en	trap|abandoned|vacant house|building|lot ; traphouse ; squat ; squatting ; been outside
        homeless	en	dumpster diving ; shopping cart ; panhandling ; panhandle
        homeless	en	everything i own * bag|bags|backpack|cart|{vehicle}
        homeless	en	stuff|clothes|life|belongings|things * in|is * trash|garbage|grocery|two|plastic|backpack bag|bags
        homeless	en	live|living|lives out of * bag|suitcase|backpack|{vehicle}
        homeless	es	sin hogar|techo|casa|domicilio|vivienda ; situacion de calle ; indigente
        homeless	es	{beds} * en|bajo|debajo|afuera|abajo|detras|atras ** {vehicle}|{rough}
        homeless	es	en la|las calle|calles ; bajo un|el puente
        homeless	es	{beds} de sofa|casa|sillon|lado|un en|a
        homeless	es	no tengo|tiene|tenemos casa|techo|hogar|domicilio|donde
        homeless	es	no tengo|tiene|tenemos|hay * donde|lugar * vivir|dormir|quedarme|quedarse|quedarnos|llegar
        homeless	es	de un lado a otro ; de casa en casa
        homeless	es	sin|ni donde|lugar vivir|dormir|quedarme|quedarse|para
        homeless	es	nos|me|lo|la|los corrieron|echaron|desalojaron|sacaron|aventaron de|del * casa|cuarto|departamento|apartamento|traila|renta|calle
        homeless	es	en un albergue|refugio|carro|carpa ; albergue ; refugio
        homeless	en	spend|spends|spending|pass|passing|ride|rides|riding * nights|night|the * at|in|on|bus|train|line|denny's|mcdonalds|walmart|laundromat
        homeless	en	im|hes|shes|currently in|inside the|my|our|his|her|a * van|tent|rv|camper|shelter|motel|hostel
        homeless	es	quedandome|quedandose|quedo|queda|duermo|duerme * con|en|donde * diferentes|distintos|amigos|conocidos|quien|casas|piso|puedo|caiga
        # pseudo
        pseudo	en	homeless shelter volunteer ; from the street ; off the street ; street drugs ; street value
        pseudo	en	street use ; street price
        pseudo	en	out on the street selling ; pop tent ; on the street corner for ; writing from the car|truck
        pseudo	en	from the car ; street address
        pseudo	en	crying|sitting|hiding|writing|calling|typing|texting|waiting|parked|eating in|from|outside my|the|his|her car|truck|van
        pseudo	en	in|from my|the|his|her car|truck|van outside|right|crying|writing|at|on|during|before|after|typing|calling|so|while|because|now
        pseudo	en	live|lives|living|stay|staying near|across|close ; live|lives|living by|beside the
        pseudo	en	on the bus ; in the parking lot ; sent from my car ; shelter in ; animal shelter
        pseudo	en	tax shelter ; shelter dog ; sleeping on the couch because|again|since he|she
        pseudo	en	in|from a parking lot|garage|starbucks|bathroom ; tent at a|the rave|festival|concert|show
        pseudo	en	dropped in a tent ; camping trip ; went camping ; camping with ; camps at night
        pseudo	en	summer camp ; boot camp ; hotel|motel|airbnb for work|business|a|the|vacation|my
        pseudo	en	street smart
        pseudo	en	drink|drinking|drank|smoke|smoking|smoked|hit|used|using in|at my|the|his|her car|truck|van
        pseudo	en	street med ; street medicine ; street outreach ; wall street ; main street ; street clothes
        pseudo	en	down the street ; across the street ; street legal ; couch potato ; psychiatrist's couch
        pseudo	en	fell asleep on the couch ; passed out on the couch|floor ; asleep on the couch|floor
        pseudo	es	escribiendo|llorando|hablando desde|en mi|el|la carro|troca|camion
        pseudo	es	desde mi|el|la carro|troca ; al otro lado de la calle ; cruzando la calle
        # among people who use
        usersAtHome fixed	en	live|lives|living|stay|stays|staying|rent|rents|room|rooms|share|shares|house|place|apartment|crash|crashing|reside|resides|stuck|bunk ** with|w/ ** {mate} ** who|that|all|both|also|still|they|he|she * {uses3}|{use3}|use|smoke|using
        usersAtHome fixed	en	live|lives|living|stay|stays|staying|rents|stuck|surrounded|around|crash|crashing ** with|w/|by|around|among * users|dealers|dealer|addicts|addict|tweakers|tweaker|junkies|drunks|people|users|drugs|partiers|using * {use3}|?
        usersAtHome fixed	en	{mate} ** i live|rent|stay|room|share|sleep|crash with|at ** {use3}|{uses3}
        usersAtHome fixed	en	with|w/ {mate} who|that * {uses3}|{use3}|still|use|smoke|drink|deal
        usersAtHome fixed	en	{mate} and|&|+ * {mate} ** {use3}|{uses3} ; {mate} {mate} ** both|all * {use3}
        usersAtHome fixed	en	both|all of? us|them|my * {use3}|use|smoke|drink * here|in|at|together|there|too
        usersAtHome fixed	en	roommates|roomies|housemates|parents|folks|brothers|cousins|friends|people|guys|everybody|everyone|family|whole|half|neighbors|roomates|sisters ** {use3}|{uses3} ** in|at|here|around|where|with|out * {inhome}|me|front|?
        usersAtHome fixed	en	everyone|everybody|person|all|whole|half|most|people ** house|home|apartment|place|building|here|apt|there|trailer|live|lives|living|family ** {use3}|{uses3}|on|high|drunk|uses|drinks
        usersAtHome fixed	en	everyone|everybody i|around know|me|him|her * {use3}|{uses3}|is ; everyone here
        usersAtHome fixed	en	everybody here ; {mate} * also|too|still {uses3}|use|using
        usersAtHome fixed	en	{mate} {uses3} too|also|with|as ; {uses3} too
        usersAtHome fixed	en	so does|is|do|are * my|the|her|his? {mate}
        usersAtHome fixed	en	use|uses|using|smoke|smokes|drink|drinks|do it|it|coke|meth|together * with my|her|his|the|him? {mate}
        usersAtHome fixed	en	{mate} ** {uses3}|{use3} ** in|front|around of? me
        usersAtHome fixed	en	{mate} ** {uses3}|{use3}|sells|deals * out of|from|in|at|around|near|right * my|our|the|this|here|her|his|? * {inhome}
        usersAtHome fixed	en	{mate} sells|deals|cooks|slings|traps|supplies|supplied * me|?
        usersAtHome fixed	en	my|her|a|the|his dealer|plug|connect|supplier * lives|is|next|upstairs|downstairs|door|neighbor|boyfriend|roommate|husband|wife|across|?
        usersAtHome fixed	en	live|lives|living|sleep|sleeps|stay|stays|staying with|w/|at|next my|a|his|her|the|to? * dealer|plug|connect
        usersAtHome fixed	en	dealer lives|next|upstairs|downstairs|is ; lives with * dealer
        usersAtHome fixed	en	friend's|friends|guy's|place|house|someone who|that * {uses3}|{use3}
        usersAtHome fixed	en	sale from the house
        usersAtHome fixed	en	gets|brings|buys|scores|cops * {drug}|it|dope|drugs|stuff * for both|us|me
        usersAtHome fixed	en	drugs|needles|lines|pipes|plates|foil|users|dealers|addicts|{drug}|dope|it|using * is|are|theres|s|being|? * everywhere|throughout
        usersAtHome fixed	en	drugs|needles|{drug}|dope|users|dealers|it|lines * all|in over|through|around|every * {inhome}|room|building|complex|floor
        usersAtHome fixed	en	drugs|users|dealers|dope|needles in|around|at the|my|this|our|his|her * {inhome}
        usersAtHome fixed	en	drugs|needles|lines|plates|{drug}|dope ** on|by|next ** table|counter|cereal|remote|nightstand
        usersAtHome fixed	en	house|apartment|place|home|building|block|trailer|complex|neighborhood is|are|stays|s|was? * full of|with? * dealers|users|addicts|drugs|it|dope|tweakers|meth|people
        usersAtHome fixed	en	drug|crack|trap|meth|party|flop|stash|dope house|apartment|den|spot|trailer
        usersAtHome fixed	en	get|need|needs|want|wants|got|have|has|gotta|must|trying * out|away * of|from * this|that|the|my|here|there|his|her|our * house|apartment|apt|place|environment|block|neighborhood|situation|area|town|room|there|home|trailer|crowd
        usersAtHome fixed	en	wants|want|need|needs|gotta|get|got|have|has|must * out|away of|from * house|apartment|apt|here|place|environment|block|neighborhood|situation|area|town|room|there|home|trailer
        usersAtHome fixed	en	{cant} * get|stay|be|quit|stop|kick * sober|clean|off|away|using|it|? * here|there|in|at|around|living|while|from * this|that|home|house|there|here|bedroom|them|these
        usersAtHome fixed	en	{cant} * stay|live|be|sleep here|there * sober|clean|with|anymore|because|any|?
        usersAtHome fixed	en	if i|he|she stay|stays|go|goes|live|lives here|there|home|back
        usersAtHome fixed	en	will|gonna|going use|relapse|drink * tonight|if i|? * stay|here
        usersAtHome fixed	en	comes home to|our * block|house|place|using
        usersAtHome fixed	en	come|comes home|back|in to * lines|them|people|smoke|needles|drugs|drinking|using|party
        usersAtHome fixed	en	hear|hearing|smell|smelling ** lighting|smoking|through|cooking * up|wall|walls|vent|door
        usersAtHome fixed	en	bedroom|room door * curtain|lock|locked|locks
        usersAtHome fixed	en	passing|passed|passes * pipe|bong|bottle|blunt|foil
        usersAtHome fixed	en	offered|offers|offering|hands me|him|her * a|the|it * every|pipe|line|hit|bump
        usersAtHome fixed	en	knock|knocking|knocks * door|window|all * night|buy|score
        usersAtHome fixed	en	{mate} and i|me|myself both? use|smoke|snort|shoot|slam|tweak|deal
        usersAtHome fixed	en	{mate} and i|me * both * {use3}|use|smoke|drink
        usersAtHome fixed	en	i and|& my {mate} both? use|smoke|shoot
        usersAtHome fixed	es	vivo|vive|rento|renta|cuarto|garaje ** con ** que|q {use3}
        usersAtHome fixed	es	mi {mate} y yo * fumamos|usamos|consumimos|le entramos
        usersAtHome fixed	en	room|apartment|house|place|home|building|trailer ** where ** everybody|everyone|they|people|guys|all * doing|{use3}|{uses3}
        usersAtHome fixed	es	cuarto|casa|sala|lugar|departamento|traila ** donde * todos|ellos|? {use3} ; donde * venden|cocinan * yo|cristal|droga|?
        # not safe at home
        usersAtHome fixed	en	unsafe|isnt safe|not safe|aint safe * at|here|home|there|in|house|?
        usersAtHome fixed	en	home|house|place is|isnt|s|not * safe|unsafe|toxic|violent|chaos|dangerous
        usersAtHome fixed	en	unsafe|toxic|violent|chaotic|abusive environment|home|housing|living|household|relationship|house|situation
        usersAtHome fixed	en	abusive|violent husband|boyfriend|partner|wife|ex|bf|stepdad|father|dad|girlfriend|spouse|man
        usersAtHome fixed	en	dv|domestic violence|abuse|situation|at|in|w/|with * home|bf|husband|partner|?
        usersAtHome fixed	en	restraining order against|on * {mate}
        usersAtHome fixed	en	safe|different|new place|house|bed * to|that? * isnt|away|not|sleep|stay|go|here
        usersAtHome fixed	en	{mate} {hurts} her ; {mate} ** {hurts} her
        usersAtHome fixed	en	he|she|they {hurts} her * again|tonight|last|abt|about|ago|?
        usersAtHome fixed	en	my stepdad|stepfather|uncle|landlord|roommate|pimp|trafficker ** {hurts}|swinging|screaming|touching|touches me|at|my|?
        usersAtHome fixed	en	locked|hiding|hid|barricaded|hidden * in|from * bathroom|bedroom|closet|garage|room|him|them
        usersAtHome fixed	en	i still live|sleep here|there|with ; pimp ; trafficked ; trafficking
        usersAtHome fixed	en	gang * house|home|after|block
        usersAtHome fixed	en	makes|forces|forcing|makes me|her * use|do|smoke|trade
        # aqui todos consumen
        usersAtHome fixed	es	vivo|vive|vivimos|viviendo|rento|renta|quedo|queda|comparto|comparte|junto ** con|c|w/|entre ** {mate} ** que|q|y|todos|tambien|ellos|el|ella|quienes * {uses3}|{use3}
        usersAtHome fixed	es	vivo|vive|vivimos|rodeado|rodeada|entre|ando ** con|c|de|entre usuarios|adictos|alcoholicos|borrachos|drogadictos|viciosos|puro|dealers|gente|tiradores
        usersAtHome fixed	es	casa|aqui|cuarto|departamento|familia|traila|vecindad|donde vivo ** todos|todo|mundo|toda|ellos|gente|{mate} * {use3}|{uses3}|fuma|toma|consume
        usersAtHome fixed	es	todos|todo mundo|gente ** {use3}|{uses3} ** casa|aqui|cuarto|departamento|ahi|donde|vivo|?
        usersAtHome fixed	es	{mate} * * tambien|igual|todos * {use3}|{uses3}|consume|fuma
        usersAtHome fixed	es	{mate} {uses3}|{use3} ** tambien|aqui|casa|cuarto|yo|conmigo|igual|junto
        usersAtHome fixed	es	{use3}|{uses3}|fuman|venden ** en|aqui * mi|la|esta|el casa|departamento|cuarto|sala|traila
        usersAtHome fixed	es	el|ella|{mate} ** {uses3} ** y yo con|tambien|igual
        usersAtHome fixed	es	fumamos|tomamos|consumimos|usamos juntos|los|todos * dos|? ; yo con el|ella|ellos
        usersAtHome fixed	es	el|ella|{mate} * me|nos da|compra|trae|consigue|surte|vende * la|el|droga|cristal|para
        usersAtHome fixed	es	quiero|quiere|necesito|necesita|tengo|tiene|debo * que|? * salirme|salirse|salir|irme|irse|alejarme|sacarme|alejarse de|yo * aqui|ahi|alli|esta|casa|lugar|sola|cuarto|ellos|ese|este|?
        usersAtHome fixed	es	no es seguro|segura|seguro * en|mi|la|aqui|casa|?
        usersAtHome fixed	es	no estoy|esta segura|seguro|a salvo * en|aqui|casa|con|?
        usersAtHome fixed	es	me|la {hurts} * mi|su|el * {mate} ; mi|su {mate} * me|la {hurts}
        usersAtHome fixed	es	violencia domestica|en|familiar|intrafamiliar
        usersAtHome fixed	es	{cant}|{nopuedo} * dejarlo|dejarla|limpiarme|parar|salir|estar|quedarme * aqui|limpio|limpia|sobrio|casa|con|ahi
        usersAtHome fixed	es	si me|se quedo|queda aqui|ahi|en|voy ; casa donde|de * venden|vicio|fuman|drogas
        usersAtHome fixed	es	puro|pura vicio|droga|cristal * casa|aqui|barrio
        # a home that only sounds unsafe
        pseudo	en	nobody else there uses ; nobody else here uses ; no one else uses ; nobody else uses
        pseudo	en	no one at home uses ; people next door deal ; none of them use ; they dont use
        pseudo	en	nobody in the house uses ; no one in the house uses
        pseudo	en	works from home ; at home depot ; home from work ; drinks at home ; drink at home
        pseudo	en	home and drink ; comes home drunk ; stay home mom
        pseudo	es	ellos no toman ; ellos no usan ; ellos no consumen ; nadie en la casa usa ; no toman ni
        pseudo	es	nadie mas usa ; nadie mas toma
        usersAtHome fixed	en	everyone|everybody|they|all|people|both|folks * in|at|of my|the|our|this|that house|home|apartment|apt|place|building|trailer|room * is|are|does|do|use|uses|using|on|smokes|drinks|snorts|shoots|smoke
        usersAtHome fixed	es	todos|todas|ellos|los * * casa|depa|departamento|cuarto|barrio * usan|fuman|toman|consumen|le|se|andan
        usersAtHome fixed	en	everyone|everybody|all|half|people|neighbors on|in|of * floor|building|hall|block|complex|unit|row|court|motel|park|camp * smokes|uses|sells|deals|smoke|use|sell|deal|is|are
        usersAtHome fixed	en	{NUM}|all|both|my|her|his|three|the housemates|roommates|roomies|flatmates|brothers|cousins|roomates * all|both|each|? * use|uses|using|smoke|smokes|on|deal|sling|drink|snort|shoot
        usersAtHome fixed	en	mom|dad|mother|father|brother|sister|husband|wife|boyfriend|girlfriend|roommate|uncle|stepdad * is|are|s the? one * sells|deals|cooks|uses|gets ; crowd|friends|buddies|crew shoots|shoot|smokes|smoke|use|uses|party|parties
        homeless	en	sleep|sleeping|sleeps|live|living in|on the? * train|trains|bus|buses|metro|station|stairwell|laundromat|garage|barn|stable|boat|van|rv|storage
        homeless	es	duermo|duerme|dormimos|vivo|vive en * vagones|vagon|tren|trenes|metro|camion|estacion|parque|calle|carro|troca|van|cochera|garaje
        """
}
