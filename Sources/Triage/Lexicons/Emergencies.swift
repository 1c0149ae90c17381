extension LexiconSources {
    /// Medical emergencies: breath, blood, head, rousing, infection with fever. Detail 3: infection, 4: fever.
    static let emergencies = """
        # classes
        class.limb	en	arm ; arms ; forearm ; leg ; legs ; calf ; thigh ; hand ; foot ; ankle ; elbow
        class.limb	en	wrist ; groin
        class.limb	en	armpit ; abscess ; wound ; sore ; injection site ; site ; spot ; skin ; lump ; bump
        class.limb	en	crook ; shin
        class.limb	en	knuckles ; finger ; fingers ; neck ; hip ; shoulder ; butt ; buttock ; knee
        class.limb	en	track marks ; vein
        class.limb	en	bicep ; knot ; hole ; cut ; port ; boil ; ulcer ; cyst ; toe ; toes ; stump
        class.limb	en	incision ; breast
        class.limb	es	brazo ; pierna ; mano ; pie ; antebrazo ; herida ; absceso ; piquete ; pantorrilla
        class.limb	es	ingle
        class.limb	es	nalga ; codo ; llaga ; bola ; tobillo ; muslo ; axila ; rodilla ; vena ; piel
        class.inflamed	en	swollen ; swelling ; swelled ; swelled up ; infected ; infection ; hot ; red
        class.inflamed	en	redness ; hard
        class.inflamed	en	tight ; pus ; oozing ; weeping ; draining ; leaking ; throbbing ; puffy ; angry
        class.inflamed	en	spreading
        class.inflamed	en	purple ; black ; stinks ; smells ; rotting ; warm ; inflamed ; cellulitis
        class.inflamed	en	balloon ; shiny
        class.inflamed	en	blown up ; baseball ; softball ; grapefruit ; golf ball ; tennis ball ; sausage
        class.inflamed	en	huge ; massive ; enormous ; ballooned ; twice its size ; twice its normal
        class.inflamed	en	double its size ; blistered ; twice the size ; double the size ; big as
        class.inflamed	en	size of ; green ; festering ; burning up
        class.inflamed	es	hinchado ; hinchada ; hinchados ; infectado ; infectada ; caliente ; rojo ; roja
        class.inflamed	es	colorado
        class.inflamed	es	colorada ; duro ; dura ; inflamado ; inflamada ; supurando ; morado
        class.inflamed	es	morada ; apestando ; apesta ; al doble ; huele feo|mal ; pus ; reventado ; podrido ; podrida
        class.hitHead	en	hit ; hits ; hitting ; hurt ; banged ; cracked ; smashed ; split ; bashed
        class.hitHead	en	busted ; landed on
        class.hitHead	en	whacked ; knocked ; struck ; slammed ; gashed ; bumped ; conked ; bonked
        class.hitHead	en	fell on ; opened up
        class.hitHead	en	smacked ; clipped ; clocked ; cut open ; laid open ; bounced ; broke open
        class.hitHead	en	thumped ; opened
        class.head	en	head ; skull ; forehead ; noggin ; temple ; face first ; scalp ; headfirst ; eyebrow
        class.head	en	brow ; chin
        class.fromHeight	en	ladder ; roof ; stairs ; steps ; balcony ; tailgate ; dock ; loading dock
        class.fromHeight	en	porch ; scaffold
        class.fromHeight	en	scaffolding ; staircase ; bike ; bicycle ; motorcycle ; scooter ; horse ; bunk
        class.fromHeight	en	deck ; curb
        class.fromHeight	en	second story ; window ; tree ; truck ; tub ; shower ; bathtub ; escalator
        class.fromHeight	en	forklift ; flight
        class.blood	en	blood ; bloody ; coffee grounds ; clots ; bright red ; coffee ground
        class.blood	en	blud ; bludd ; blod
        class.blood	es	sangre ; coagulos ; cafe molido ; negro
        # pseudo
        pseudo	en	back out for|to|and|of|on|again ; right back out
        pseudo	en	stroke of luck|genius|midnight ; had a stroke in|years|last|when
        pseudo	en	stroke years ago ; called 911 last|once|before|on
        pseudo	en	hit me in the head ; hit the nail on
        pseudo	en	hit|banging|beating|beat|bang|banged * head against|on a|the|this wall|brick
        pseudo	en	hit his head years ; diabetic but
        pseudo	en	head start ; heading ; over my head ; hit ahead ; hit me like ; hit me that
        pseudo	en	hit me hard when ; hit rock bottom ; hit bottom ; fell off the|that wagon
        pseudo	en	fall off the wagon ; fell behind ; hit a wall
        pseudo	en	blood work|test|tests|pressure|type|thinner|thinners|alcohol|draw|bank|relative
        pseudo	en	bleeding|bleed money|cash|heart ; bleeding|bled me|us|him|her dry
        pseudo	en	sob story|stories|stuff ; ear|sinus|yeast|bladder infection|infections ; i|me|we|to|just sob ; breathe easy|easier ; room to breathe
        pseudo	en	breathe|breathed a word ; breathing room|exercises|techniques|treatment|again
        pseudo	en	breathe|breath|breathing with|w|from|through|cuz|because|of the|my|all|this|? grief|guilt|shame|sadness|loss|heartbreak|missing
        pseudo	en	breathe without him|her|you|it ; breathe freely|normally|fine|okay|ok
        pseudo	en	hot flash|flashes|mess|meal|spot
        pseudo	en	hard|difficult|tough to wake up for|in|every|at|on|to|and|early ; fever free ; afebrile
        pseudo	en	cabin fever ; hay fever ; spring fever ; yellow fever
        pseudo	en	beat this ; beat it ; beat addiction ; beat myself up ; beating myself up ; beats me
        pseudo	en	beat up on myself
        pseudo	en	kick the habit ; fighting a ; hurt my back ; hurt my knee
        pseudo	en	hurt people i ; hurt the people i
        pseudo	en	hurting my family ; hurting my kids ; hurting everyone ; hurting people i love
        pseudo	en	hurt my family ; hurt my wife with
        pseudo	en	hurt everyone ; hurt someone i love|loved|care ; taking it out on ; gun shop
        pseudo	en	gun license ; nerf ; punched in
        pseudo	en	armed forces ; armed guard ; army ; hi i ; hi my ; hi there ; hi im ; beat up car
        pseudo	en	threatening|threatened|threatens|threaten to? leave|fire|divorce|kick|take|quit|cut|custody
        pseudo	en	threatened to kick ; threatening custody
        pseudo	en	wont let me leave work|early ; push|pushed|pushing me|him|her to
        pseudo	en	kicked|kicking|throwing|threw me|him|her|us|them out
        pseudo	en	dv program|history|advocate ; h/o dv ; hx dv ; hx of dv
        pseudo	es	romperme|romperse|quebrarme la cabeza
        pseudo	es	ahogo|ahoga|ahogado|ahogando en deudas|problemas|alcohol|penas ; dolor de cabeza
        # emergency: breath
        emergency	en	cant|cannot|couldnt|unable|barely * breathe|breathing|breath|breaths
        emergency across	en	stomach|belly|abdomen|gut * hard|rigid|stiff as|like a|an? board|rock|drum|brick|plank ; fever|temperature|temp ** {NUM:100.3..108} *** stomach|belly|abdomen|breathe|side|chest|neck|yellow
        emergency	en	vision|eyesight|sight * blurry|blurred|going|gone|snowy|white ** drank|alcohol|methanol ; going blind ; cant see straight|right since|after|now
        emergency fixed	en	drank|drink|drinking|swallowed|drunk|sipping|downed some|a|the|half|bottle|of|? * rubbing|isopropyl|wood|denatured alcohol
        emergency	en	drank|drinking|drink|swallowed * rubbing alcohol ; drank|drinking|swallowed isopropyl|antifreeze|methanol|bleach
        emergency	en	hardly|trouble|struggling|struggles * breathe|breathing|breath|breaths
        emergency	en	struggle|difficulty|hard|gasping|fighting * breathe|breathing|breath|breaths
        emergency	en	labored|problems|tough|harder * breathe|breathing|breath|breaths
        emergency	en	cant|cannot|couldnt * catch|get|gets|draw|take|pull * breath|air|breaths
        emergency fixed	en	blood|bleeding|bleeds|fluid * coming|dripping|leaking|running|out|pouring? * from|out * my|his|her|the|both? ear|ears|eyes ; eyes|skin * yellow ** confused|confusion|foggy|rambling
        emergency fixed across	en	bad fall|fell|hit * head|blood|bleeding *** keep|keeps|kept blacking|passing|fading|fainting out|? ; keep|keeps|kept blacking|passing|fading|fainting out|? *** fell|fall|head|blood|bleeding
        emergency	en	barely|unable|trouble * catch|get|gets|draw|take|pull * breath|air|breaths
        emergency	en	gasping|fighting|hungry|starving|gulping for * air|breath
        emergency.lookAlike	en	the|that|this|an|you|old|some|real|dumb sob
        emergency	en	short of breath|breathe|air ; shortness of breath ; sob ; gasping
        emergency	en	wheezing badly|bad|and ; winded lying|cant|just|walking|sitting|from|at|talking
        emergency	en	breathless
        emergency	en	cant|cannot|unable|wont|trouble|afraid * lie|lay|lying|laying|sleep * flat|down|back
        emergency	en	sleeps|sleeping|sleep sitting|propped|upright|in * recliner|up|upright
        emergency	en	breathing * shallow|weird|funny|ragged|raspy|labored|wrong
        emergency	en	breathing * slow|fast|barely|gurgling|stops|stopping|stopped
        emergency	en	dyspnea ; orthopnea
        emergency	en	only breathe|breathes if|when|sitting|upright|standing|propped|by ; hypoxic
        emergency	en	2 sat|sats * {NUM:50..92} ; spo|sats|oxygen|ox|pulseox ** {NUM:50..91} ; on oxygen now
        emergency	en	lungs|throat * closing|filling|full|crushed|closed
        emergency	en	throat is? closing|swelling|swollen ; choking on|to|and ; drowning in my own
        emergency value=1	en	breathing hard|heavy|heavily ; wheezing ; wheezy ; panting
        emergency value=1	en	halfway up the stairs ; foaming|frothing ; foam|froth * mouth|lips|nose
        emergency	es	no puedo|puede|podia|pude|podemos * respirar|respira ; no|apenas puedo|puede|podia|pude|logra|consigue * jalar|agarrar|jala|agarra|tomar * aire|aliento|resuello
        emergency	es	no logra|consigue|alcanza * respirar|respira
        emergency	es	cuesta * respirar ; falta|faltaba * aire|respiracion|respirar
        emergency	es	apenas * respira|respirar|respiro
        emergency	es	respira muy? mal|feo|dificil|poquito|raro|apenas|despacio
        emergency	es	dificultad para|al respirar ; se|me esta? ahogando|asfixiando|asfixia
        emergency	es	me|se estoy|esta|siento ahogando|asfixiando|ahogo ; no me|le entra|llega|pasa * aire ; me ahogo|asfixio y|no|ayuda
        emergency	es	sin aliento ; no jala|agarra aire ; me ahogo cuando|al|si|acostado
        emergency	es	se ahoga cuando|al|si|acostado ; se pone morado|azul|morada
        emergency	en	breathing|breathe|breath ** straw|pillow|sponge|underwater|quicksand
        emergency	en	breathing through|thru * straw
        emergency	en	stop|stops|stopping|pause|pauses|pausing * for|to air|breath
        emergency	en	cant|cannot|without finish|finishing|get * sentence|sentences
        # emergency: blood
        emergency	en	pukin|pukn|peein up? * {blood}
        emergency	en	throwing|throws|threw|thrown|vomiting|vomits|vomited * up? * {blood}
        emergency	en	vomit|puking|puked|puke|pukes|coughing * up? * {blood}
        emergency across	en	throw|throwing|threw|vomit|vomiting|vomited|puke|puking|puked|heave|heaving up? *** theres|there|is|was|are|had|have|see|seeing|saw is|was|? blood|bloody|{blood}
        emergency	en	coughed|cough|coughs|spitting|spits|pooping|passing * up? * {blood}
        emergency	en	peeing|shitting|hacking|barfing|barfed|heaving * up? * {blood}
        emergency	en	{blood} ** vomit|throw|puke|stool|threw|poop|toilet|emesis|sputum|phlegm
        emergency	en	{blood} ** spit|pee|urine|bowl|diarrhea|bm|cough|coughs|coughing
        emergency	en	toilet|bowl|sink|pillow|tissue|kleenex|stool|underwear|napkin * of|with|was|is {blood}|red
        emergency	en	blood|bleeding|fluid|liquid * from|out|of|down of? his|her|my|the|their ear|ears|skull|eyes
        emergency	en	emesis|vomit|puke|vomited * {blood}|black|red
        emergency	en	coffee grounds ; coffee ground emesis|vomit|vomitus ; hematemesis ; melena
        emergency	en	hematochezia ; gi bleed ; gib ; black|tarry * stool|stools|poop|bm|bms|diarrhea
        emergency	en	poop|stool|stools * black|tar|tarry|bloody|jet
        emergency	en	bleeding * wont|bad|badly|heavily|stop|everywhere|lot|profusely|internally|out|fast|all
        emergency	en	wont|cant|not stop bleeding
        emergency	en	bleeding|blood from * head|ear|ears|nose|scalp|eyes|mouth|rectum|butt|behind
        emergency	en	blood is? everywhere|pouring|gushing|spurting|soaking|all
        emergency	en	soaked through * towel|towels|shirt ; towel|towels|shirt * soaked|blood
        emergency	en	lost a lot of blood
        emergency	en	pregnant * bleeding ; bleeding * pregnant ; water broke ; in labor
        emergency	en	esophageal|ruptured varices ; gsw ; stab|gunshot wound|wounds
        emergency value=1	en	bleeding ; gash ; stitches ; hemorrhaging
        emergency	es	vomita|vomito|vomite|vomitando|vomitado|escupe * {blood}
        emergency	es	escupo|escupiendo|tose|toso|tosiendo * {blood}
        emergency	es	arroja|arrojando|devuelve|obra|obrando|orina * {blood}
        emergency	es	orinando|zurrando|caga|cagando|guacareo * {blood}
        emergency	es	sangre en|por la|el|su|mi|las? vomito|popo|excremento|orina|heces|boca
        emergency	es	sangre en|por la|el|su|mi|las? nariz|oido|oidos|oreja|caca
        emergency	es	{blood} * vomito|popo|excremento
        emergency	es	popo|evacuaciones|heces|vomito negro|negra|negras|como
        emergency	es	sangra|sangrando|sangre mucho|mucha|bastante|cabeza|de|por
        emergency	es	no para|deja|paro de sangrar ; chorreando|botando|echando sangre ; vomito * sangre
        emergency	en	spit|phlegm|sputum|mucus|vomit|puke|pee|urine ** pink|red|rusty|bloody
        emergency	en	pooping|passing|shitting ** tar|black|blood
        # emergency: head
        emergency	en	hit|struck|run|ran|clipped by|over by? a|my|the * car|truck|bus|van|train|suv|driver * today|tonight|tonite|hour|hours|just|earlier|minutes|min|now|yesterday|this
        emergency	en	{hitHead} * {head} ; head|skull * {hitHead}|open|busted|cracked|split|bleeding
        emergency across	en	{limb} ** {inflamed} ** {NUM:100.5..106} ; abscess|wound|cellulitis|arm|leg|hand ** {NUM:101..106} f|degrees|temp|fever
        emergency	en	sats|satting at|is|was|of|in|the|down|to|? {NUM:50..89} ; spo2 {NUM:50..89} ; sat {NUM:50..89} ra|on|room|percent|w|with|% ; air hungry|hunger ; airhungry
        emergency	en	head injury|wound|trauma|bleed|lac|laceration ; concussion ; concussed
        emergency	en	tbi {AGO}|today
        emergency	en	fell|falls|slipped|tripped|came ** {fromHeight} ** {head}
        emergency	en	went|jumped|tumbled|thrown|crashed ** {fromHeight} ** {head}
        emergency	en	fell|falls|tumbled|thrown|pushed|jumped off|down|from|out * {fromHeight}
        emergency	en	came|went off the|a|his|her|my {fromHeight}
        emergency	en	lac|laceration|hematoma|contusion|gash|lump * to|on|in|at|across|over * {head}
        emergency	en	knot|hole|cut|egg|stitches * to|on|in|at|across|over * {head}
        emergency	en	{head} lac|laceration|hematoma|contusion
        emergency	en	pupil|pupils * bigger|blown|uneven|different|unequal|larger|huge
        emergency	en	back of my|his|her|the head * open|bleeding|blood|soaked|split ; skull fracture
        emergency	en	knocked|knocks unconscious|himself|herself|myself|cold
        emergency	en	lost|loses|losing|loss of? consciousness ; loc today|tonight|this
        emergency value=1	en	came|went down the|a|his|her|my {fromHeight} ; slipped|fell in the|a? tub|shower|bathroom|kitchen ; everythings spinning
        emergency value=1	en	room * spinning ; vomited x|since ; threw up twice|three|since ; sees double
        emergency value=1	en	seeing double
        emergency value=1	en	dozing|drifting|nodding|falling off|out|asleep
        emergency value=1	en	more|so|very|too|unusually sleepy|drowsy|groggy ; sleepier ; drowsy ; groggy
        emergency value=1	en	sounds|seems|acting foggy|loopy|off|spacey|weird ; everything * spinning
        emergency value=1	en	goose egg ; knocked out ; worst headache|headache of
        emergency	es	golpeo|golpe|pego|golpee|pegue|abrio|abri ** cabeza|craneo|frente|nuca
        emergency	es	rajo|partio|quebro|rompio|golpearon|pegaron|descalabro ** cabeza|craneo|frente|nuca
        emergency	es	se|me descalabro|descalabre
        emergency value=1	es	cayo|cai|caida|resbalo ** escalera|escaleras|techo|andamio|azotea|cabeza|arbol|segundo
        emergency	es	traumatismo ; conmocion ; perdio|perdi el conocimiento|sentido
        emergency value=1	en	since|after the|his|her|a fall|crash|wreck|accident|tumble
        emergency value=1	en	not|isnt * himself|herself|right since|after|today
        emergency value=1	en	keeps|kept asking if we|i|he|she ate|eaten|fed|already|left
        emergency value=1	en	one eye * bigger|larger|smaller
        # emergency: rousing and collapse
        emergency	en	hard|difficult|tough|cant|cannot|unable|harder|impossible|struggling to? rouse|arouse
        emergency	en	difficult|hard|harder|impossible to wake|waken|awaken
        emergency	en	barely|semi|not|hardly|half conscious|responsive|responding|rousable
        emergency	en	in and out of consciousness|it|awareness
        emergency	en	drifting|fading|slipping|going in and|out|away|fast ; obtunded
        emergency	en	wont|cant stay awake ; keeps|kept passing|blacking|fainting
        emergency	en	fainted|faints|fainting|syncope|syncopal
        emergency	en	blacked|passed out and fell|hit|cracked|dropped ; collapsed ; collapse ; collapsing
        emergency	en	blacked out again|today|standing|when|behind|driving ; passed|passing out twice|three|again|{NUM} times? today|tonight|tonite|since|this|already|in|and ; passed|passing out when|just|from standing|stood|i|he|she stand|stood|get|got|up|stands
        emergency	es	me desmaye ; se|me desmayo|desmayando|desmaya|desplomo|desvanecio
        emergency	es	medio inconsciente ; casi no despierta|reacciona|responde ; va y viene
        emergency	es	no * mantiene|puede despierto|despierta
        # emergency: stroke, sugar, heat, heart
        emergency	en	having|like|maybe|possible|think|possibly|mini|poss|is|be a|had|its? * stroke
        emergency	en	face|mouth|smile is|s|was? drooping|droops|droopy|crooked|sagging|slid|slack|frozen|limp
        emergency	en	half|side of? his|her|my|the? face * slack|numb|droopy|drooping|limp|frozen|dead
        emergency	en	see * out of one|my|his|her|either * eye
        emergency	en	one side * numb|weak|paralyzed|drooping|limp
        emergency	en	cant|cannot|couldnt move|feel|lift my|his|her|either|one|the * arm|arms|side|leg|legs|face ; paralyzed
        emergency	en	numb|weak|limp on * side ; went|gone|going blind ; heat stroke|exhaustion
        emergency value=1	en	slurring|slurred|slurs ; yellow|yellowed|jaundice|jaundiced
        emergency	en	stopped|quit|stops|not responding|answering|talking|speaking mid|middle|partway|during|while * call|sentence|conversation|phone|line|? ; slurring|slurred ** unresponsive|passed|nodding|out|dropped|stopped|silent ; went|gone silent|quiet|limp mid|middle|on * call|phone|line|sentence
        emergency value=1	en	belly|stomach|abdomen * swollen|distended|huge|tight ; turned yellow
        emergency value=1	en	cant|hasnt keep|keeping|kept * water|anything down * days|hours|day|since
        emergency value=1	en	havent|not keep|keeping|kept * water|anything down * days|hours|day|since
        emergency value=1	en	cant|hasnt|havent|not keep|keeping|kept * fluids|food down * days|hours|day|since
        emergency value=1	en	heart * skipping|irregular|fluttering ; heart ** {NUM:150..260} ; hr {NUM:150..260}
        emergency	en	severely|very|badly|dangerously dehydrated
        emergency	en	heart * racing|pounding ** faint|fainting|collapsed|passing|blacking
        emergency absorb	en	sugar|glucose|bg|bgl|accucheck ** {NUM:350..999} ; sugar|glucose|bg * reads|reading|is|was|at|of * {NUM:20..49}|high|low
        emergency	en	diabetic coma|shock|ketoacidosis ; dka ; insulin shock
        emergency	en	heart * stopped|stopping|giving ; flatlined ; dying right now
        emergency	en	think|sure im|hes|shes|i|he|she am|is? dying ; hes|shes dying on
        emergency	en	im|am dying here|help|please|right|now ; overheating|overheated
        emergency	en	call|called|calling|calls 911 ; ambulance is|on coming|its|en|here|the|way
        emergency	en	called|calling an|the? ambulance ; ambulance en route
        emergency	en	{NUM:104..110} fever|temp|degrees ; burning up|hot ** {NUM:103..108} ; fever * {NUM:103..108}
        emergency across	en	i|im am|? dying *** help|please|911|send|ambulance|hurry ; stiff neck *** fever|{NUM:101..107}|light ; fever|{NUM:101..107} *** stiff neck
        emergency value=1	en	im|hes|shes|is|very|so|really|seems|acting|getting confused ; confusion ; ams ; disoriented ; lethargic ; lightheaded ; light headed ; delirious
        emergency value=1	en	eyes|skin|eyeballs|whites|face|sclera ** yellow|yellowish|mustard|orange|jaundiced|icteric|banana ; yellow|icteric eyes|skin|sclera|sclerae
        emergency value=1	en	cant|couldnt|cannot|not|stopped follow|finish|track|hold|make|understand|answer|answering * sentence|sentences|conversation|question|questions|word|thought|me|us ; kettle|keys|phone|milk|shoes|remote|wallet|purse * in the freezer|oven|fridge|microwave|dryer
        emergency value=1	en	talking|sounds|speech|walking * funny|weird|slurred|mush|sideways|gibberish
        emergency value=1	en	mva|crash|wreck|accident|rollover|tbone today|tonight|earlier|last|{AGO} ; wrecked|crashed|flipped|totaled|rolled my|his|her|the * truck|car|bike|motorcycle * tonight|today|{AGO}
        emergency	en	head strike|impact|hit|on collision ; head strike ; hit|struck|smacked|cracked|whacked * in|on|upside the|his|her|my * head|skull|temple ; pill|pills|food|something|it stuck in my|his|her throat ; throat|tongue * swelling|swollen|closing|closed|swelled
        emergency	en	soak|soaking|soaked|filling|filled|going * through * pad|pads|towel|towels|rag|rags|bandage|gauze ; cut|gash|wound * * wont|doesnt|not stop|close|quit * bleeding? ; blood * wont|doesnt|not stop ; cut * to the bone
        emergency	en	sliced|cut open my|his|her arm|leg|hand|foot|wrist * bad|deep|bone|wide
        emergency	en	fever|temp|temperature|thermometer * {NUM:104..109}
        emergency	en	running|ran|run a|at|about? {NUM:104..109} ; septic ; sepsis ; gangrene ; necrotizing
        emergency	en	flesh eating ; to|down to the? bone wound
        emergency	es	se|me esta|estoy muriendo ; me|se muero|muere ahorita|orita|ya
        emergency	es	llame|llamamos|llamen|llama|llamando al|a? 911|ambulancia
        emergency	es	no puedo|puede mover|moverme|moverse|levantarme|levantarse|sentir
        emergency	es	cara|boca * chueca|torcida|caida ; derrame cerebral ; embolia
        emergency	es	se le fue|va la|de lado? boca|cara|lado ; azucar * {NUM:350..999}|alta|baja|40|30
        emergency value=1	es	ojos|piel amarillos|amarilla|amarillo
        emergency value=1	es	panza|barriga|estomago * hinchada|hinchado|dura ; mareado ; mareada
        emergency value=1	es	todo * da|dando vueltas ; arrastra|arrastrando la lengua|palabras
        # emergency: infection (3), fever (4), or both at once
        emergency	en	{limb}|{inflamed} ** fever|febrile|feverish
        emergency	en	fever|febrile|chills ** {inflamed} ; fever * abscess|infection|wound|{limb}
        emergency	en	red|dark|purple|pink streak|streaks|streaking * up|running|going|to|down|from|toward
        emergency	en	red|dark|purple|pink line|lines|stripe * up|running|going|to|down|from|toward
        emergency	en	red|dark|purple|pink streak|streaks|streaking * climbing|creeping|crawling
        emergency	en	red|dark|purple|pink line|lines|stripe * climbing|creeping|crawling
        emergency	en	red|dark|purple|pink streak|streaks|streaking|line|lines|stripe * spreading|past|above
        emergency	en	streaking up|to|red ; red streaks|streaking
        emergency	es	{limb}|{inflamed}|infeccion ** fiebre|calentura|temperatura
        emergency	es	fiebre|calentura|temperatura ** {inflamed}|infeccion|{limb}
        emergency	es	raya|linea|rayas * roja|rojas|colorada ** brazo|pierna|mano|codo|axila|ingle|pie ; raya|rayas roja|rojas|colorada
        emergency.infection	en	infected ; infection ; abscess ; abscesses ; oozing ; cellulitis ; boil ; pus
        emergency.infection	en	staph ; mrsa ; endocarditis ; osteomyelitis ; wound
        emergency.infection across	en	{limb} ** {inflamed} ; {limb} *** huge|swollen|red|infected|hot
        emergency.infection	en	{inflamed} ** {limb} ; swollen ; swelled ; blood infection ; bone infection
        emergency.infection	en	red streak|streaks|line|lines|streaking ; red up|all|around
        emergency	es	tengo|traigo|tiene|trae|siento|ando ** {limb} ** {inflamed} ** fiebre|calentura|temperatura
        emergency.infection	es	tengo|traigo|tiene|trae|siento|se|me ** {limb} * {inflamed}
        emergency.infection	es	se|me hincho|infecto|inflamo
        emergency.infection	es	absceso ; hinchado ; hinchada ; infeccion ; infectado ; infectada
        emergency.infection	es	{limb} * {inflamed} ; llaga ; llagas ; raya roja ; supurando
        emergency.fever	en	fever ; fevers ; feverish ; febrile
        emergency.fever	en	temp|temperature|thermometer|tmax|reading|reads|spiked|spiking|fever|febrile * {NUM:100.3..108} ; t {NUM:100.3..108}
        emergency.fever	en	running|runs|ran|run a|at|about|like|around? {NUM:100.3..107} ; thermometer|it|temp says|said|hit|hits {NUM:100.3..107}
        emergency.fever	en	{NUM:100.3..108} f|degrees|fever|temp
        emergency.fever	en	burning up ; shivering with ; rigors ; shaking chills ; temp of|is|was
        emergency.fever	en	t|temp|tmax|temperature|fever {NUM:38.2..41.9} ; temp|temperature|fever * {NUM:38.2..41.9}
        emergency.fever	es	tengo|traigo|tiene|trae|con|da|dio|dado ** fiebre|calentura ; fiebre ; calentura
        emergency.fever	es	temperatura de|a|en {NUM:38..108} ; {NUM:38..42} de fiebre|calentura|temperatura ; {NUM:100..107} de fiebre|calentura|temperatura
        emergency.fever	es	ardiendo en|de ; escalofrios
        emergency.infection	en	hole|wound|crater|sore|sores|ulcer|crater in|on my|his|her|the * {limb}
        # died
        died	en	died ; passed away ; passed ; dec'd ; decd ; dead from ; dead of
        died	en	lost my|his|her|our|their mom|mother|dad|father|wife|husband|son|daughter|brother|sister|grandma|grandmother|grandpa|grandfather|uncle|aunt|cousin|best|friend|fiance|fiancee|twin|nephew|niece|parents|dog|baby
        pseudo	en	passed me|him|her|us|around|by|along|every|inspection|muster|probation|boards ; passed my|his|her|the|a|all * exam|boards|test|tests|bar|screen|class|drug|background|inspection|licensing
        died	en	funeral
        died	en	death of ; murio ; fallecio ; fallecido ; falleció ; dies of ; die of ; died of
        died	en	died from
        notEvidence absorb	es	murio|fallecio|murieron a? mi|su|nuestro|nuestra|la|el {kin}
        died	en	killed himself ; killed herself ; hung himself ; hung herself ; committed suicide
        died	en	took his own life ; took her own life ; buried
        died	en	late husband|wife|father|mother|brother|sister|son|daughter
        died	es	se mato ; se suicido ; fallecida ; se murio ; se nos fue ; que en paz descanse
        died	es	qepd ; difunto ; difunta ; finado ; finada
        emergency fixed	en	bringing|brought|brings|coughs|coughing up * blood ; blood ** sink|toilet|bowl|towel|pillow
        emergency fixed	en	cracked|split|busted|hit|banged|smacked|slammed|gashed * the? back|side|top|front of my|his|her|their head ; back|side|top of my|his|her head * open|split|cracked|bleeding
        emergency.fever	en	ive|i|hes|shes|he|she|has|have|is at|got|have|has|hit a? {NUM:100.4..107}
        emergency across	en	threw|throwing|throws|vomit|vomiting|puked|puking|puke up? *** red|bloody ; threw|throwing|throws|vomit|vomiting|puked|puking|puke up? *** with|of|is|all|pure|mostly|just|some|like|its|was|full|brought blood
        # said plainly
        emergency	en	foaming|frothing|foam|froth at|from|out|coming of? the|his|her|my? mouth ; head|brain inj|injury|trauma|injuries
        emergency	en	hit|hits|bumped|cracked|smacked|banged|split|busted my|his|her|their head|skull ; head|skull cracked|split|busted open
        emergency	es	espuma|babeando por|en|de la boca ; echa|echando|saca|sacando|saliendo * espuma ; golpe|golpazo|herida en la cabeza
        overdoseNow value=2	en	feel|feeling|feels|think like|? im|i'm|hes|shes going out|under|unconscious ; going|nodding|fading|falling out after|from|off that|a|this|the shot|hit|bag|dose
        emergency	en	cant|cannot|couldnt|wont move|feel|lift his|her|my|one|the|? arm|leg|side|arms|legs|face|hand ; passed|passes out and|&|in * hit|fell|dropped|cracked|shower ; diff|difficulty|labored|trouble breathing ; resp distress ; speech|words is|are|? slurred|slurring and|&
        emergency value=1	en	slurring|slurred his|her|my|words|speech ; speech|words is|are|? slurred|slurring ; cant|cannot stand|walk|sit up|straight|?
        emergency	es	confundido|confundida|perdido|perdida|desorientado ** fiebre|calentura|temperatura ; fiebre|calentura ** confundido|confundida|delira|delirando ; no puede mover|levantar|sentir el|la|su un? brazo|pierna|lado|cara
        pseudo	en	breathe|breathing in|at|around|under|inside that|this|his|her|their|my|the|our * house|home|place|marriage|town|job|family|apartment|city|relationship|roof|office|trailer ; breathe|breathing around|near him|her|them|my|people
        pseudo	en	breathe|breath without a|my|it|drinking|using|getting|drink
        pseudo	es	respirar en esa|esta|ese|este|mi|su * casa|trabajo|ciudad|pueblo|barrio|matrimonio|relacion ; respirar sin el|ella|ti|tomar|consumir|usar
        emergency	en	bloody|black|tarry|maroon stool|stools|poop|bm|bms|diarrhea|vomit|emesis|urine|pee|puke ; just|only moans|groans|grunts|moaning|groaning ; cant|cannot|couldnt|hard|trouble keep|keeping {himHer} awake
        emergency across	en	yellow|jaundice|jaundiced|icteric|yellowish *** sleepy|sleeps|sleeping|drowsy|mixed|mixing|foggy|forgetting|rambling ; sleepy|sleeps|sleeping|drowsy|rambling|foggy *** yellow|jaundice|jaundiced|icteric
        emergency across	es	amarillo|amarilla|amarillos|ictericia *** confuso|confundido|confundida|dormido|dormida|duerme|incoherencias|raro|perdido|perdida
        emergency	es	hace|hizo|haciendo|hago|hice|va|fue|voy del|al bano * sangre|negro ; popo|heces * sangre|negras|negro
        pseudo	en	business|company|marriage|market|relationship|career|life|plans|economy|deal|industry collapsed|collapse|collapsing
        emergency absorb	en	black|dark like|as tar|coffee ; looks|looked like tar ; went|going|go to the? bathroom|toilet ** blood|bloody|red
        emergency	en	fever|temp|temperature ** not|isnt|doesnt making|make * sense ; fever|temp|temperature ** confused|delirious|incoherent|disoriented|rambling ; call|send|need|get an ambulance ; half|side|all of? his|her|my|the|? body * numb|paralyzed|limp|weak ; hemoptysis
        emergency	en	cant|cannot|couldnt|barely stand|walk|talk|speak or|and|nor talk|walk|stand|speak|see
        emergency across	en	febrile|fever|feverish *** ivdu|idu|injects|injecting|shoots|iv
        emergency value=1	en	eyes|skin|face ** lemon|lemons|highlighter|gold|amber|pumpkin
        emergency	en	opens|open|opened * eyes|one ** pinch|shake|shook|yell|slap|rub|shout|poke|pinched ; only responds|wakes|moves|reacts|answers|stirs ** pinch|shake|shaking|yell|yelling|slap|pain|rub|loud|hard ; goes|going|went|slips|drifts|falls right|straight|? back under|out
        emergency	en	vomited|vomiting|threw|throwing|puked|puking|vomit ** like|of coffee|grounds|tar
        emergency	en	heatstroke ; heimlich ; blown pupil ; pupil * bigger|larger than|then
        emergency across	es	di|dio|pego|pegue|golpeo|golpee|cayo|cai|cayendo|golpe|pegado ** cabeza *** vomito|vomita|vomitando|vomite|doble|sangra|sangrando|sangre|inconsciente|recuerda|recuerdo|acuerda|acuerdo|dormilon|mareado|mareada|confundido|perdido ; sangra|sangrando|sangre la|de|le|en * cabeza
        emergency value=1	es	ve|veo|mira|miro|viendo|mirando doble
        notEvidence absorb	es	murio|fallecio|perdi|perdimos|enterramos|enterre a? mi|mis|nuestro|nuestra|su nino|nina|bebe|hijito|hijita|angelito|amor|companero
        # not moving, not answering, not breathing
        pseudo	en	move|moving|moved|moves out|in|into|away|forward|on|back|fast|to|up|over|house|home|apartment|states ; not|isnt|wont|didnt|doesnt|hasnt|never answer|answering|answered|responded|respond|responding * calls|call|texts|text|phone|email|emails|messages|voicemail|letters|question|questions
        emergency fixed	en	he|she|him|her|hes|shes|dad|mom|son|daughter|brother|sister|husband|wife|friend|roommate|grandson|pt|clt|and|just|but|still|there|floor|ground * isnt|not|aint|hasnt|hasn't moving|moved ; not|isnt|aint|stopped moving and|at|or|on|but|anymore|im|what|help|please|much
        emergency fixed across	en	{fitPlace} * and|he|she|hes|shes|but|just|? * wont|doesnt|isnt|not|cant|aint|didnt answer|answering|talk|talking|move|moving|respond|responding|speak|open|answers to|me|when|us|at|his|her|my|and|?
        emergency fixed	en	cant|dont|couldnt|not tell|think|see|know|sure if|whether|that|? hes|shes|he|she|him|her|his|is breathing|breathe|breathes|chest moving|rising|? ; cant|couldnt|cannot get|see a|any|his|her|no? response|reaction|breath|pulse|chest|answer from|out|moving|rising|of|?
        emergency fixed	en	shake|shook|shaking|slap|slapped|yell|yelled|yelling|shout|shouted|shouting|scream|screaming|calling him|her|them|his|at|name|? * and * doesnt|wont|didnt|isnt|cant do|answer|respond|react|move|wake|open|answering|responding|moving|reacting
        emergency across	en	fell|went|dropped|collapsed|down down|over|? and|he|she|but * wont|hasnt|doesnt|isnt|not|cant|didnt|cannot moved|move|moving|talk|talked|get|gotten|got|respond|answer|answering|wake
        emergency fixed	es	no esta|estaba|anda|veo|creo|siento|se|estan respirando ; no * veo|se|creo|siento|sabemos|parece que|si esta|? respira|respire|respirando ; respira|respiraba|respirando con|muy|bien|? mucha|mucho|? dificultad|trabajo|despacio|lento|mal|raro|apenas
        emergency	es	batalla|batallo|batallando|cuesta|lucha|trabajo|esfuerza para|trabajo|mucho|? respirar|respiro ; se|me queda|quedo|quedando|quede sin aire|respirar|aliento ; le falta|faltaba mucho? el? aire|respiracion
        emergency fixed	es	no se ha? mueve|movido|movio|levanta y|del|desde|nada|ni|en|? * frio|fria|piso|suelo|respira|contesta|golpe|cayo ; cayo|golpeo y|pero|que no se ha? mueve|movido|movio|levanta ; no se mueve ; piso|suelo|bano|tirado|tirada|tendido|tendida ** no|ni * contesta|mueve|responde|habla|levanta|reacciona|oye|despierta
        emergency fixed across	es	grito|gritamos|gritando|hablo|sacudo|muevo|llamo * y|pero no * contesta|responde|reacciona|mueve|despierta|oye ; no|ni * contesta|responde|mueve|oye ** piso|suelo|tirado|tirada|tendido
        emergency	es	vomitaba|vomitar|vomitaban|escupia|escupiendo * {blood} ; infectado|infectada|infeccion ** fiebre|calentura ; fiebre|calentura ** infectado|infectada
        emergency fixed	en	having a|another|mini stroke ; cracked|split|busted|smashed his|her|my|their head|skull open|? * {AGO:0..3}|? ; throwing|coughing|spitting|vomiting|puking up|? {blood}
        emergency fixed	en	blood poisoning|infection ** streaks|streak|fever ; red streaks|streak * up|along|on my|his|her {limb}
        emergency fixed	en	not|isnt|doesnt|wont|didnt respond|responding|answer|answering when|if|even * call|say|yell|shout|shake|name ** name|him|her|us
        emergency	es	hemorragia ; sangrado|sangrando|sangra abundante|mucho|demasiado|bastante
        emergency	en	heavy|bad|severe|lots bleeding ; bleeding|started heavy|badly|mucho|alot|nonstop ; hemorrhaging|hemorrhage ; blood running|pouring|gushing|dripping
        emergency	en	heavy|bad|severe vag|vaginal|rectal bleeding ; bleeding like ; started|began bleeding
        emergency	es	empece|empezo|empieza a sangrar ; sangrado|sangrando fuerte|un|mucho ; sangrando un chorro ; no retiene|retengo * agua ** orina|desmayo|desmaya
        emergency	en	blood|bleeding is|was|s|? running|dripping|gushing|pouring|coming|trickling|? down my|her leg|legs|thigh|thighs
        emergency.head	en	kicked|stomped|punched|hit|struck|clubbed|cracked|smashed|bashed|whacked|pistol him|her|me|them|in|on|? in|on|over|? the|his|her|my head|skull|temple ; slammed|smashed|bashed|threw|banged|knocked his|her|my head|skull against|into|on|in|off ; head|forehead|skull hit|struck|hits|slammed the|a|on|against|into * curb|floor|ground|tub|sink|wall|counter|concrete|sidewalk|dash|windshield|step|stairs|table|pavement
        emergency.head	en	hit|bumped|banged|struck|smacked|cracked|split his|her|my|the forehead|head|skull|temple on|against|and|when|in|at|real|pretty|hard|? ; knocked out|unconscious for|a|cold|when|and ; one eye|pupil|pupils * bigger|larger|blown|uneven|different ; bleeding from * head|ear|ears|scalp|skull ; concussion|concussed
        emergency.head	es	pegaron|golpearon|pego|dieron|patearon|golpeo|golpee|pegue en|sobre la|su|mi cabeza|nuca|sien|frente ; sangra|sangrando|sangre de|por la|el|su|los cabeza|oido|oidos|nuca ; golpe|golpes|trancazo|batazo|botellazo en la cabeza|nuca
        emergency	en	{cant} breath|breth|brethe|breathe|brief ; {cant} breathe|breath good|well|right|lying|at|anymore ; short of breath and|blue|bad|cant
        notEvidence absorb	en	punched|hit|kicked|struck|hits ** head|face * for|in|at|during|playing * fun|sport|sports|living|mma|boxing|sparring|training|practice|game|soccer|football|rugby|hockey
        """
}
