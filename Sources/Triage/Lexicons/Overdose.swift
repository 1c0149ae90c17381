extension LexiconSources {
    /// Overdoses, under way and survived, and naloxone.
    static let overdose = """
        # things that other lines name
        class.himHer	en	him ; her ; them ; my son ; my daughter ; my husband ; my wife ; my brother ; my sister
        class.himHer	en	my mom
        class.himHer	en	my dad ; my boyfriend ; my girlfriend ; my friend ; my roommate ; my cousin ; my buddy
        class.himHer	en	my uncle
        class.rousing	en	wake ; waking ; wakes ; rouse ; rousing ; arouse ; roused ; respond ; responds
        class.rousing	en	responding ; answer
        class.rousing	en	answers ; answering ; stir ; stirring ; react ; reacting ; come to ; come around
        class.rousing	en	snap out
        class.badColor	en	blue ; bluish ; blueish ; gray ; grey ; grayish ; greyish ; purple ; purplish ; ashen
        class.badColor	en	ashy ; dusky
        class.badColor	en	cyanotic ; cyanosis ; blue gray ; color of ash ; bad color ; weird color ; funny color
        class.badColor	en	white as a sheet
        class.badColor	es	azul ; azules ; azulado ; azulados ; morado ; morados ; morada ; moradas ; moraditos
        class.badColor	es	gris ; grises
        class.badColor	es	cenizo ; ceniza
        class.bodyEdge	en	lips ; lip ; face ; skin ; fingers ; nails ; fingernails ; fingertips ; mouth ; hands
        class.bodyEdge	en	nailbeds ; ears
        class.bodyEdge	es	labios ; boca ; cara ; unas ; dedos ; piel
        class.sleepers	en	ambien ; zolpidem ; lunesta ; sonata ; sleeping pills ; unisom ; benadryl ; zzzquil
        class.sleepers	en	melatonin ; tylenol
        class.sleepers	en	advil ; aspirin ; trazodone ; seroquel ; gabapentin ; klonopin ; xanax ; ativan
        class.sleepers	en	valium ; bars ; clonazepam
        class.sleepers	en	lorazepam ; alprazolam ; pills ; tablets ; capsules ; pastillas ; clonazepanes
        class.sleepers	en	rivotril ; soma ; somas
        # not waking, not answering
        overdoseNow fixed	en	wont|cant|not|doesnt|isnt|didnt|cannot|couldnt|aint|barely|hardly * {rousing} up?
        overdoseNow fixed	en	wont|cant|isnt|doesnt * get|stay|move|budge|talk|squeeze|open * up|eyes|awake|hand|moving|me
        overdoseNow fixed	en	isnt|not|stopped|stops|quit|barely|hardly|scarcely|wont breathing
        overdoseNow fixed	en	he|she|hes|shes|they * barely|hardly|wont|doesnt|not|stopped breathe|breathing|breathes
        overdoseNow fixed	en	no pulse|heartbeat ; weak|faint|thready|slow pulse
        overdoseNow fixed	en	cant|couldnt|trying|tried|hard|trouble|unable|impossible|difficult * * wake|rouse|waking|arouse {himHer}|up|pt|?
        overdoseNow fixed	en	cant|couldnt get {himHer} * to? * wake|respond|up|open|answer|talk|come|move|stand
        overdoseNow fixed	en	unresponsive ; non responsive ; nonresponsive ; not responsive ; unconscious
        overdoseNow fixed	en	unarousable ; unrousable ; out cold
        overdoseNow fixed	en	limp ; lifeless ; dead weight ; passed out and|cold wont|not|cant|doesnt|isnt|on
        overdoseNow fixed	en	nodded|nodding out|off and|then wont|cant|not|doesnt|isnt|stopped
        overdoseNow fixed	en	not moving ; isnt moving ; wont move ; wont budge ; wont open * eyes
        overdoseNow fixed	en	eyes are|is|half open but|and|not
        overdoseNow absorb fixed across	en	slap~|slapped|slapping|shook|shake|shaking|pinch~|sternum|yelled|yelling|splash~|threw|throwing|poured|pouring * * {himHer}|rub|water|ice ** nothing|wont|cant|everything|not|doesnt|still
        overdoseNow fixed	en	let|letting|says|said|told ** sleep it off ; keep * awake
        overdoseNow fixed	en	head|chin keeps? * dropping|falling|drops
        overdoseNow fixed	en	pupils are|like|? tiny|pinned|pinpoint|pinpoints|pin
        overdoseNow fixed	en	nods|nodding|nodded|falling|drifting|dozing|passing|zoning * off|out|asleep * mid|while|typing|talking|typin|standing|sentence
        overdoseNow fixed	en	super|real|really|so|way|too|heavy nodded|nodding
        # breathing, colour, sounds
        overdoseNow fixed	en	breathing|breaths|breathes|breath * * slow|slowly|shallow|weird|funny|stopped|slowing|seconds|ragged|minute|apart|irregular|wrong
        overdoseNow fixed	en	{NUM:1..8} breaths|resps
        overdoseNow fixed	en	resp|resps|rr|respirations|breaths of|at|are|is|? {NUM:1..8} ; agonal
        overdoseNow fixed	en	breath|breathing * every ** seconds ; long|big gaps|pauses * breaths|breathing
        overdoseNow fixed	en	forgets to breathe
        overdoseNow fixed	en	{bodyEdge} * * {badColor} ; {badColor} * {bodyEdge}
        overdoseNow fixed	en	turning|turned|going|gone|went|looks|look|all|kinda|kind|getting * {badColor}
        overdoseNow fixed	en	he|she|they|hes|shes|theyre is|was|are? {badColor}
        overdoseNow fixed	en	{badColor} and cold|clammy|sweaty|not|limp|snoring|stiff
        overdoseNow fixed	en	cold and {badColor}|stiff|clammy ; {badColor} around|in|at * mouth|face|lips|edges
        overdoseNow fixed	en	skin is|feels|? cold|ice|clammy ; clammy and cold ; cold to the touch
        overdoseNow fixed	en	slumped over|against|on|in|down|? ; hunched over and|not
        overdoseNow fixed	en	slid down * cabinet|wall|door|seat|toilet
        overdoseNow fixed	en	snore~ * weird|wierd|funny|loud|strange|gurgling|wet|deep|bad|different|hard|rattly|choking
        overdoseNow fixed	en	snoring|snores * sounds|sounding * like
        overdoseNow fixed	en	weird|wierd|wet|funny|strange|loud|deep|awful snore~ ; gurgle~ ; death rattle
        overdoseNow fixed	en	rattling breath|noise|sound
        overdoseNow fixed	en	making * choking|gurgling|snoring|rattling|gasping|wet noises|sounds|sound|noise
        overdoseNow fixed	en	choking on * vomit|puke|tongue|spit ; foam~ at|from|? * mouth|?
        overdoseNow fixed	en	foam on|coming|around|out ; drooling and|wont|not
        overdoseNow fixed	en	needle in|still|hanging * arm|leg|neck|foot|?
        overdoseNow fixed	en	found * on|in * floor|bathroom|toilet|tub|car|stall * not|and|wont|blue|gray|cold|barely|snoring
        overdoseNow fixed	en	{bodyEdge} * like|color * blueberries|blueberry|smurf|grapes|grape|ash|clay|paper|wax|chalk|plums|ghost
        overdoseNow fixed	en	no|not|without|zero resp|response|reaction to * shouting|yelling|pain|voice|stim|sternum|name|touch|narcan
        overdoseNow fixed	en	took|taken * {pills}|meds|dose * twice|double|three|again * mistake|accident|times|wine|vodka|? * by?
        # taken too much, just now
        overdoseNow.1 fixed value=99	en	took|swallowed|ate|popped|chewed|gulped|snorted|taken|eaten * all|whole|entire|full|rest|remaining|every|everything|handful|bunch|bottle|box * of|bottle|pack|in|there|my|his|her|the|pill|last|sheet ** bottle|pack|pills|pill|cabinet|medicine|meds|box|script|prescription|stash|drawer|refill|tablets|{sleepers}|blister|purse|organizer
        overdoseNow.1 fixed value=99	en	drank|downed|finished|emptied|washed|did|shot|injected|smoked|chugged * all|whole|entire|rest|remaining|handful|bottle|stash * of|my|his|her|the * pills|meds|tablets|stash|bag|supply|insulin|methadone|morphine|cough syrup|antifreeze|bleach|{sleepers}
        overdoseNow.1 fixed value=99	en	took|swallowed|ate everything *** cabinet|drawer|house|bottle|purse|shelf
        overdoseNow.1 fixed value=99	en	took|swallowed|ate the rest|whole of the|bottle|thing|pack
        overdoseNow.1 fixed value=99	en	took|taken|swallowed|ate the|a|my|his|her whole|entire bottle|box|pack|strip
        overdoseNow.1 fixed value=99	es	me|se tome|tomo|trague|trago todo|toda|todas|todos el|la|las|los * frasco|pastillas|bote|botella|caja
        overdoseNow.1 fixed value=99	en	swallowed|took a|her|his|my|the whole? bottle|handful|pack|box of
        overdoseNow.1 fixed value=99	en	everything * * medicine|cabinet|drawer|purse ; took them all
        overdoseNow.1 fixed value=99	en	swallowed them all ; took em all ; took all of them|it|em
        overdoseNow.1 fixed value=99	en	just took|swallowed|shot|drank|did|snorted|injected|ate|downed|popped * too|all|whole|bottle|handful|everything|lot|bunch|{NUM:8..200}
        overdoseNow fixed	en	took|taken|did|shot|used|swallowed|smoked|snorted|ate|popped|injected * too|waaay many|much
        overdoseNow fixed	en	took|did|used|taken more than i|he|she|they * meant|should|can|thought|realized
        overdoseNow fixed	en	too many * * pills|{sleepers}|ago ; double|triple|quadruple dosed|dose
        overdoseNow fixed	en	lost count of * {sleepers}|how|tablets
        overdoseNow fixed	en	dont|cant|idk * know|remember|recall how many * took|swallowed|had|ate|taken
        overdoseNow fixed	en	took * forgot|forgetting i|id took|taken|already ; kept forgetting * took
        overdoseNow fixed	en	not sure how many * took|pills
        overdoseNow.1 fixed value=num	en	took|swallowed|taken|ate|downed|popped|like|about|maybe {NUM} of my|his|her|the|them|these * pills|tablets|meds|bars|{sleepers}
        overdoseNow.1 fixed value=num	en	took|swallowed|ate|downed|popped * like|about|maybe|? {NUM} * {sleepers}|percs|norcos|oxys|blues|meds
        overdoseNow.1 fixed value=99	en	took|swallowed|ate|downed|popped * like|about|maybe|over|? {NUM:8..14} * mg|milligram|? * ambien|ambiens|zolpidem|lunesta|lunestas|sleeping|benadryl|benadryls|unisom|trazodone|tylenol|sleep|soma|somas
        overdoseNow fixed	en	tongue * fat|thick|numb|swollen|heavy|rubber ; room * sliding|melting
        overdoseNow fixed	en	cant feel * legs|face|hands|body * and|now|took ; cant keep * eyes open
        overdoseNow fixed	en	eyes keep closing|shutting
        overdoseNow fixed	en	everything * getting|going|goin|is * dark|black|far|slow|fuzzy|quiet|heavy
        overdoseNow fixed	en	overdosing ; od'ing ; oding
        overdoseNow fixed	en	think|sure|believe|pretty * i|he|she|ive|hes|shes|im|mightve|may|might * overdosed|overdosing|od'd|oded|odd|oding|od
        overdoseNow fixed	en	is|are|just|currently|hes|shes|im overdosed|overdosing|oding|od'd|oded
        overdoseNow fixed	en	overdosed just|right|tonight|now ; overdosing right|now ; od in progress
        overdoseNow fixed	en	active od|overdose
        # Spanish
        overdoseNow.1 fixed value=num	es	tomo|tome|trago|trague|comio|metio|tomado * como|unas|mas|? {NUM} * pastillas|pildoras|tabletas|clonazepam|capsulas
        overdoseNow fixed	es	no|ni responde|despierta|respira|reacciona|mueve|despiertan|despertaba
        overdoseNow fixed	es	no * quiere|se|me|nos responde|despierta|despertar|reacciona|reaccionar|mueve|responder
        overdoseNow fixed	es	no abre * ojos ; no vuelve en si ; no me contesta
        overdoseNow fixed	es	casi|apenas|ya no? respira|respirando
        overdoseNow fixed	es	no * puedo|podemos|logro * despertar|despertarlo|despertarla|levantar|hacer
        overdoseNow fixed	es	no|sin tiene|? pulso
        overdoseNow fixed	es	{bodyEdge} * {badColor}
        overdoseNow fixed	es	se puso|esta|pone|poniendo|puesto|ve|mira * {badColor}|frio|fria|palido|palida|helado|helada
        overdoseNow fixed	es	respira|respirando|respiracion * muy? lento|poco|raro|feo|despacio|apenas|dificultad
        overdoseNow fixed	es	ronca|roncando|ronquido|ronquidos * feo|raro|fuerte|extrano|rara|raros
        overdoseNow fixed	es	inconsciente ; sin conocimiento ; perdio el conocimiento
        overdoseNow fixed	es	como muerto|muerta ; echa|echando|saca|sacando|saliendo * espuma ; espuma en|por
        overdoseNow fixed	es	se esta yendo|ahogando|pasando ; se nos va|fue|paso ; se le paso la mano
        overdoseNow fixed	es	lo sacudo|cacheteo|cachetean|muevo ; la sacudo|cacheteo|muevo
        overdoseNow.1 fixed value=99	es	tome|tomo|trago|trague|tomado|comio|comi|metio|meti * demasiadas|demasiado|todas|todas|muchas|bote|frasco|puno|monton|cajita|caja|resto|blister las|de|del|el|sus|mis|un|? * pastillas|frasco|bote|pildoras|medicina|medicinas|clonazepam|medicamento|entero
        overdoseNow.1 fixed value=99	es	tome|tomo|trago demasiadas|demasiado|un * frasco|bote|puno|monton
        overdoseNow.1 fixed value=99	es	se|me tomo|trago|tome|trague|acabo|termino|acabe * * todo|todas|entero|entera|demasiadas|demasiado|muchas|resto|frasco|bote
        overdoseNow.1 fixed value=99	es	acabo|acaba de tomar|tomarme|tomarse|tragarme|tragarse|tomarmelas * todas|todo|demasiadas|muchas|un|frasco|bote|pastillas|?
        overdoseNow.1 fixed value=99	es	se paso de|con dosis|pastillas|la
        overdoseNow fixed	es	sobredosis ahora|ahorita ; esta en|teniendo * sobredosis ; tiene|tengo|teniendo|tuve|tuvo * sobredosis ahorita|ahora ; tiene|tengo|teniendo una? sobredosis
        overdoseNow fixed	es	acaba de tener una sobredosis ; me pase de|con * pastillas|dosis|la
        overdoseNow fixed	es	perdi la cuenta * pastillas|cuantas ; no se|recuerdo cuantas * tome|tomo|trago
        # overdose survived
        overdose exact	en	overdose ; overdosed ; overdoses ; od ; ods ; odd ; oded ; od'd ; oding ; o.d.
        overdose exact	en	sobredosis ; overdosd ; o.d.'d ; o'd ; overdosis
        overdose exact	en	fell out ; fallen out ; falling out ; fall out on|at|in|from ; flatlined ; flat lined
        overdose exact	en	coded on|in|at|twice ; dropped on|in * fent|tent|floor|bathroom|dope
        overdose exact	en	died * minutes|seconds ; clinically dead ; dead for * minutes|seconds
        overdose exact	en	tube down my|his|her throat ; intubated after|for|on|at|from
        overdose exact	en	tubed overnight|for|and|at ; extubated ; on a vent|ventilator after|for|from
        overdose exact	en	stomach pumped ; pumped my|his|her stomach ; lavado|lavaron|lavaban * estomago
        overdose exact	en	lavado gastrico ; charcoal in|at|er|down
        overdose exact	en	found * * out? cold|unresponsive|unconscious|lifeless|blue|gray|purple|dead|down * {AGO}|yesterday|friday|saturday|sunday|monday|fri|sat|sun|mon|after|on|in|by|at
        overdose exact	en	almost|nearly|about died * {AGO}|on|from|yesterday|saturday|in
        overdose exact	en	nearly|almost was? me|lost * to it
        overdose exact	en	swallowed|took * every|all|whole|bottle * * pill|pills|bottle|cabinet|medicine
        overdose exact	en	heart stopped on|at|in|twice|for ; stopped breathing {AGO}|on|at|in|twice|last|and
        overdose exact	en	cpr on|at|by|from|until|twice|and|for ; chest compressions ; rescue breath~
        overdose exact	en	woke|came up? to * paramedics|firemen|emts|medics|firefighters|ems
        overdose exact	en	came|come to|too in * ambulance|er|icu|hospital|ed|bathroom|stretcher
        overdose exact	en	woke * up? in an|the? ambulance|icu ; medics|paramedics|ems|firemen|emts worked on
        overdose fixed	es	casi|por poco se|me|lo|la muere|muero|murio|perdemos|perdimos
        overdose fixed	es	se nos iba|fue|andaba|estaba * muriendo|yendo ; se paso|paso de dosis|? * {AGO}
        overdose fixed	es	encontro|encontramos|encontraba|encontraron|encontre|hallaron|hallamos * * tirado|tirada|inconsciente|morado|morada|desmayado|desmayada|frio|fria
        overdose exact	en	dumped|dropped|left|dropping {himHer}|me|off * at|outside|in * er|hospital|emergency|ambulance
        overdose exact	en	pounding|pushing|pressing|compressions * on my|his|her chest ; mouth to mouth
        overdose exact	en	face down * not|bathroom|floor {AGO}|on
        # naloxone and coming back
        naloxone	en	narcan ; narcanned ; narcaned ; narcan'd ; naloxone ; nalaxone ; naloxona ; narcand ; narkan
        naloxone	en	narcam ; noloxone ; narcaine ; kloxxado ; evzio ; zimhi ; nalox ; revived ; reversal
        naloxone	en	reversed by|at|on|w|with|in|weds|mon|tues|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last
        naloxone	en	had to spray|narcan|sprayed|reviving {himHer}|me
        naloxone	en	spray|sprayed me|him|her twice|two|again|once|{NUM} ; nose spray|sprayed ; nasal spray
        naloxone	en	spray|sprayed|sprays|squirted * * up|in|into|down * nose|nostril|nostrils
        naloxone	en	the spray twice|x
        naloxone	en	hit|gave|given|needed|used {himHer}|me|? with? {NUM}|several doses|rounds|sprays
        naloxone	en	{NUM} doses|shots|sprays|rounds to|before|brought|bring * bring|back|me|him|her|got
        naloxone	en	brought|bring|bringing|brings me|him|her|them|pt|us back|around|round
        naloxone	en	{himHer} back with|from the? dead|spray|dose|doses
        naloxone	en	paramedics|ems|medics|firemen|emts|cops|police|pd|fire|roommate|they|neighbor * revived|narcanned|sprayed|shocked
        naloxone	en	they|paramedics|ems|medics|firemen|emts|doctors got {himHer}|me back
        naloxone	en	paramedics|ems|medics|firemen|emts brought|bring|got
        naloxone	en	came|come back after|with|on|to|from * spray|doses|dead|narcan|life ; back from the dead
        naloxone	en	back to life ; resuscitate~ ; revive~
        naloxone	en	was|were|got|been brought|bring back by|with|from|to|twice|at|in
        naloxone	en	{himHer} * saved|revived with|by * narcan|medics|paramedics
        naloxone	es	salvo|salvaron|saco|sacaron * con * narcan|naloxona
        naloxone	es	resucito|resucitaron|resucitado|revivi|revivieron|revivio|revivido|revivida|reanimaron|resucitaron|reanimado|reanimada
        naloxone	es	regresaron|trajeron|trajo|volvio|volviera|regreso|volvi|revivir * * vida|vuelta|spray|espray|spray
        naloxone	es	la revivieron ; me revivieron ; lo revivieron
        naloxone	es	dio|dieron|hizo|hicieron|dimos|di * respiracion|rcp|masaje|primeros * ; respiracion de|boca
        naloxone	es	se nos fue|iba ** volvio|regreso|desperto|vivo|reacciono
        naloxone	es	spray|espray|sprey|rociaron|aerosol|atomizador * * nariz
        naloxone	es	le|me|lo echaron|pusieron|dieron|rociaron|aplicaron * * narcan|spray|espray|naloxona|sprey|inyeccion *
        naloxone	es	nariz * volvio|volviera|desperto|regreso
        # look-alikes
        pseudo	en	brought|brings|bring me|him|her|us back to your|the|rehab|detox|treatment|my|our|a|here
        pseudo	en	breathing treatment|treatments|machine|exercises ; answer|answering my|our|your|the texts|calls|text|call|phone|questions
        pseudo	en	narcan training ; narcan kit ; narcan kits ; carry~ narcan ; have narcan ; has narcan
        pseudo	en	got narcan at home ; get narcan ; narcan just in case ; free narcan
        pseudo	en	naloxone kit|kits|training|boxes|vending|access|distribution|supply
        pseudo	en	narcan box|boxes|vending|distribution|access
        pseudo	en	od|overdose prevention|awareness|response|season|kits|kit|training|education|deaths|death|rates|statistics|crisis|epidemic|vigil|memorial|data
        pseudo	en	keep narcan ; pick up narcan ; naloxone and|or|plus overdose * kits|kit
        pseudo	en	kits|cabinets|boxes * naloxone|narcan * ; nasal spray for|addiction|allergies|allergy|allergic
        pseudo	en	addicted|hooked to|on nasal|nose spray
        pseudo	en	hair falling out ; teeth falling out ; falling out with ; fell out with|of
        pseudo	en	fallen out with|of ; sense of humor ; stood|stands me|us up
        pseudo	en	cant wake up in|before|for|early|without|on ; hard to wake up in|for|before|on
        pseudo	en	hard time waking ; cant wake up for|until
        overdoseNow	es	esta|estaba|quedo desmayado|desmayada ; se desmayo y no
        overdoseNow.1 fixed value=num	en	downed|dropped|slammed|chewed ** {NUM:8..300} of ** {drug}|pills|meds
        overdoseNow value=1 fixed	en	nodding|nods|nodded off|out|if|answers|and|hard
        """
}
