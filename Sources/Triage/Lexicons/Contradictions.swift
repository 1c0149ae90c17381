extension LexiconSources {
    /// Contradictions: who, what or when cannot all be as said.
    static let contradictions = """
        # two who tell two stories
        class.tells exact	any	says ; say ; said ; claims ; swears ; swore ; insists ; states ; stated ; saying ; admits ; dice ; dijo ; jura
        class.sideOne exact	any	he ; she ; husb ; husband ; wife ; mom ; dad ; one ; dtr ; daughter ; son ; aunt ; uncle ; brother ; sister
        class.sideTwo exact	any	he ; she ; husb ; husband ; wife ; mom ; dad ; other ; dtr ; daughter ; son ; they ; aunt ; uncle ; i
        class.didOnce exact	any	used ; touched ; tried ; taken ; did ; use ; uses ; started ; took ; smoked ; drinks ; drank ; try ; usado ; probado ; consumido ; usa ; quit ; clean ; sober ; stopped ; yes ; gave
        class.didEver exact	any	used ; touched ; tried ; taken ; did ; use ; uses ; started ; took ; smoked ; drinks ; drank ; try ; usado ; probado ; consumido ; usa ; any ; all ; drug ; it ; been ; nobody
        # words
        class.kx	en	son ; daughter ; dtr ; husband ; husb ; hubby ; wife ; ex ; brother ; bro ; sister ; sis ; mom ; mother ; dad ; father
        class.kx	en	boyfriend ; bf ; girlfriend ; gf ; fiance ; friend ; buddy ; nephew ; niece ; cousin ; uncle ; aunt ; partner
        class.kx	en	spouse ; roommate ; coworker ; neighbor ; client ; clt ; grandson ; granddaughter ; stepson ; twin ; boss ; kid ; tenant ; cousins ; brothers ; sisters ; sons ; daughters
        class.kx	es	hijo ; hija ; hermano ; hermana ; esposo ; esposa ; marido ; primo ; prima ; amigo ; amiga ; sobrino ; sobrina
        class.kx	es	vecino ; vecina ; mama ; papa ; novio ; novia ; tio ; tia ; cunado ; companero ; suegra ; jefe
        class.lately	en	last night ; last noc ; last nite ; last week ; this morning ; this am ; this week ; yesterday ; today ; tonight ; at breakfast
        class.lately	en	at lunch ; on saturday ; saturday ; sunday ; on sunday ; monday ; friday ; a.m. ; this a.m. ; this wkend ; this weekend
        class.lately	es	ayer ; anoche ; hoy ; esta manana ; esta semana ; el sabado ; el domingo ; diario ; antier
        # conflict: said to be one
        conflict fixed exact	en	disagree ; disagrees ; disagreeing ; contradict ; contradicts ; contradicting ; contradicted ; contradictory ; contradiction
        conflict fixed exact	en	contradictions ; conflicting ; inconsistent ; conflicts with ; irreconcilable
        conflict fixed exact	en	story|stories|answer|answers|version|versions|facts|details|dates|hx|history|timeline|amounts|numbers keeps|keep|kept changing|changes|flipping|shifting ; story|answers|details|version changed|changes|flips|switched
        conflict fixed exact	en	changes|changed|changing|switches|switched|flips|flipped his|her|the|their? story|stories|answer|answers|version|versions|account
        conflict fixed exact	en	stories|accounts|story|versions|dates|facts|answers dont|doesnt|differ|didnt match|matches|add|line|up? ; accounts|stories|versions differ
        conflict fixed exact	en	different|two|three|several|opposite|diff|conflicting|{NUM:2..9} stories|versions|answers ; {NUM:2..9}|two|three diff|different names|dobs|stories|people|patients|answers
        conflict fixed exact	en	says one thing ; {tells} * different|opposite things|thing|stories ; {tells} two things
        conflict fixed exact	en	one minute|min|second * {tells} ; now says opposite ; says opposite
        conflict fixed exact	en	unclear|unsure|not clear|not sure|cant tell|couldnt tell|cant establish|dont know|idk who|which * pt|patient|uses|used|using|subject|takes|call|identified ; {cant} tell|establish|say|determine * who|which * takes|uses|is|call|patient|pt
        conflict fixed exact	en	which son|daughter|brother|sister|kid|nephew|twin|cousin|child ; which one uses|has ; two different people|patients|callers
        conflict fixed exact	en	cant|cannot|couldnt|unable|wont|won't|able to? * reconcile|untangle ; unable|couldnt|cant to? clarify ; wont|wouldnt|doesnt settle|pick|commit|choose on|one|either|any|which|between
        conflict fixed exact	en	will|would|did not settle|choose|commit * one|which|on|either ; will|would|did not say|pick which is|one|story|version|answer
        conflict fixed exact	en	wont|wouldnt|couldnt|cant * settle|pick * which|either|one|any ; asked|asks|ask * which|to clarify|clarify|x * x|got|hung|angry|upset|flip|flipping|each|mad
        conflict fixed exact	en	cant|cannot|neither|not|dont|couldnt agree|agrees on who|which|whether|if|what|anything ; neither agrees ; story|stories|it doesnt|dont add up|match
        conflict fixed exact	en	depending|depends on? who|which * ask|asks|talk|day ; callers disagree ; {NUM} clrs say ; only one of those|these|them is true ; take your pick
        conflict fixed exact	en	both say|says|swear|claim * other|neither|its|it's|the ; each|other is lying|lies|blames ; each says|blames|points * other
        conflict fixed exact	en	argue|arguing|argued|fight|fighting|bicker|bickering|disagree over|about|on who|which|whether ; got angry|mad when asked which ; wont|wouldnt say which
        conflict fixed exact	en	back and forth on|about who|which|whether ; neither of us|them is taking|backing|budging|will ; neither will budge ; then|later|next|now|also|first|luego|despues * made|make * up
        conflict fixed exact	en	swapping|sharing|passing * keyboard|laptop ; both typing ; hes|shes|wife|husband|brother|sister typing|typed now|this|that|some|part|it ; typed some|part of? this|it ; typing this? together
        conflict fixed exact	en	each|both denies|deny own|use|using|it ; no agreement on? ; neither of us|them * agree|budge
        conflict fixed exact across	en	says|states|claims|reports clean|sober|abstinent *** says|states|claims|reports {drug}|using|drinking * daily|every|nightly|now|all ; neg then pos ; pos then neg
        conflict fixed exact across	en	tells * *** tells * *** tells|need|never|quit|clean|denies|none
        conflict fixed exact	en	says|say|shows neither|both ; figure|sort out which is|of|one|story ; which|who of|is|s|to * right|true|believe|correct|lying ; which one|version|story|account is|s|to right|true|believe|correct
        conflict value=1 fixed exact across	en	i {tells} she|he does|uses|did|is
        conflict fixed exact across	en	{tells} i use|do|am ** i say|said she|he
        # who: one person, then another, then none
        conflict fixed exact across	en	for|is|its|it's|says|self|about|re * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el *** then|next|later|than * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el|self *** then|next|later|now * {kx}|self|himself|herself|me|myself|him|her|mi
        conflict fixed exact across	en	for|is|its|it's|says|self|about|re * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el *** then|next|later|than * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el|self *** then|next|later|now * ella|yo|el|no|nobody|never|says|its|it's
        conflict fixed exact across	en	for|is|its|it's|says|about * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el|self *** then|later|next|now no|its|it's|really|nobody|actually|for|about * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el|self|one|such
        conflict fixed exact across	en	then|next|later|now|luego there|theres|theres|that|says|swears|no|claims|i|he|she * no such? {kx}|pt|patient|son|daughter ; then|next|later no such? {kx}|client|patient|pt
        conflict fixed exact across	en	then|later|next|now * dont|doesnt|never * have|had a|any|an * {kx}|kids|one
        conflict fixed exact across	en	{kx} *** i|he|she|we dont|do|doesnt|have not|no|never? have|had|got? * one|a|any|no * {kx}|kids ; {kx} *** i|he|she|we dont|doesnt|never have|had|got? * one|a {kx}|one ; forget the|about {kx} ; {kx} *** or|no|wait about|for|its|it's|maybe me|him|her|myself
        conflict fixed exact across	en	for|is|its|it's self|himself|herself|me|myself|him|her|mi|ella|yo|el|my no|wait|sorry|actually|scratch * its|it's|for|is * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el
        conflict fixed exact across	en	its|it's|this|is|for * me|her|him|{kx} *** not|no * her|him|me|{kx} *** no|actually|either|neither|whatever|it's|its * i|he|she|him|her|me
        conflict fixed exact across	en	{sideOne} {tells} *** {sideTwo} {tells} *** never|no|nobody|isnt|doesnt|dont|not
        conflict fixed exact across	en	{sideOne} {tells} *** {sideTwo} {tells} *** its|it's|sober|off|clean|today|one|neither
        conflict fixed exact across	en	mom|mother|wife|she|one|sister|sis {tells} ** off|never|clean|uses|drinks|on|its|it's|nobody|doesnt *** dad|father|husband|he|other|brother|bro {tells}
        conflict fixed exact across	en	dad|father|husband|he|one|brother|bro {tells} ** off|never|clean|uses|drinks|on|its|it's|nobody|doesnt *** mom|mother|wife|she|other|sister|sis {tells}
        # what and when: never, and yet
        conflict fixed exact across	en	never|nvr * used|touched|tried|taken|did|use|uses|started|took|smoked|drinks|drank|try|usado|probado|consumido|usa|been|went *** then|next|later|now|but used|uses|quit|did|in|ok|this|last|it|he|she|says|smoked|today
        conflict fixed exact across	en	{didOnce} *** then|next|later|but|now * never|nvr|denies|no drug|none|swears|nobody|says|no ** {didEver}
        conflict fixed exact across	en	{tells} * used|touched|tried|taken|did|use|uses|started|took|smoked *** then|next|later ** {lately}|{NUM:1990..2030}|never *** then|next|later|never|now
        conflict fixed exact across	en	{tells} * drinks|drank|try|usado|probado|consumido|usa|quit|clean|last *** then|next|later ** {lately}|{NUM:1990..2030}|never *** then|next|later|never|now
        conflict fixed exact across	en	finished|completed|done|graduated|did *** then|later|next ** never|nvr * started|been|went|set|had|did ; finished|completed|graduated *** or never|nvr * started|been|went
        conflict fixed exact across	en	{lately} or|then|vs not|never|none|in|clean * since|used|used|touched|tried|taken|did|use|uses|started|took|smoked|drinks|drank|try|usado|probado|consumido|usa|two|{NUM} ; clean|sober * vs|versus|or used|using ; yes then no ; {drug} or never ; never or {drug}
        conflict fixed exact across	en	never * used|touched|tried|taken|did|use|uses|started|took|smoked|drinks|drank|try|usado|probado|consumido|usa *** she|he|i|it quit|used|stopped|started ; quit and never ; she|he|i quit she|he|i never ; never started and|but|then
        # one statement taken back by another (two such hints make one)
        conflict value=1 fixed exact	en	then|later|next|now|first|also {tells} ; first said ; then|later|next denies|denied|no|never|nobody ; then its|it's for? * {kx}|me|him|her|self
        conflict value=1 fixed exact	en	{tells} no then
        conflict value=1 fixed exact	en	{NUM:1..9} st|nd|rd call|caller|version|note|clr ; call|note|version|caller|clr|# {NUM:1..5} ; same call|caller|clr|number ; {NUM:2..9} versions|callers|stories|clrs ; two callers ; earlier|other form|note|call
        conflict value=1 fixed exact	en	no|wait|sorry|actually|oops|fine|nvm|scratch its|it's|is|for|that * for|my|me|him|her|{kx} ; no|wait|sorry my|her|his {kx} ; i mean me|him|her|my|its|it's ; scratch that ; not for|about me|him|her its|it's
        conflict value=1 fixed exact	en	never mind thats|that's|that not|wrong|me ; forget it ; actually|ok forget it ; not me ; who isnt me ; my name is * not ; no he|she doesnt|didnt|isnt|wasnt|hasnt|does ; no he's|shes
        conflict value=1 fixed exact	en	there is|was|s|isnt no|not|any? {kx}|such|pt ; theres no {kx}|such ; dont|doesnt have|got a|any|an {kx}|kids ; have|has no {kx} ; never had a|any {kx}|kids ; one of us
        conflict value=1 fixed exact	en	both of us|them says|say|said|claims|swears|swore|insists|states|stated|saying|admits|dice|dijo|jura|deny
        conflict value=1 fixed exact	en	{tells} ** {tells} ; both say|says
        conflict value=1 fixed exact	en	other|another|one {tells} ; swears|claims nobody|no|never ; nobody takes|uses anything ; neither of us|them will|can|ever|tried|uses|used|want
        conflict value=1 fixed exact	en	shes|hes|she's|he's the one on|using|who|with|that ; not pt
        conflict value=1 fixed exact	en	pt's|his|her twin
        conflict value=1.4 fixed exact	en	never|nvr * used|touched|tried|taken|did|use|uses|started|took|smoked|drinks|drank|try|usado|probado|consumido|usa anything|drugs
        conflict value=1.4 fixed exact	en	never|nvr * used|touched|tried|taken|did|use|uses|started|took|smoked|drinks|drank|try|usado|probado|consumido|usa any|a drug|drugs|thing ; i|we dont use anything|drugs ; never|nvr touched it ; never * used|tried|touched * in my|his|her life ; and never did
        conflict value=1 fixed exact	en	that|this|it was|is|s a|an|all|? lie|lies|false|untrue|made ; cant|dont believe either|any|anything of|he|she|i ; cant tell who|which * needs|uses|is
        conflict value=1.4 fixed exact	en	never did
        conflict value=0.6 fixed exact	en	used|smoked|drank|snorted|shot|hit|use|uses * * {lately} ; used all last ; gave it up|quit * {AGO} ; {kx} made up ; or it was ; it was her|his|my {kx} ; used|smoked {drug}? {lately} ; still in it ; got out in ; used meth|crystal|coke|crack|speed on
        conflict value=1 fixed exact	en	i use|used every day ; i|she|he never|nvr started ; he|she passed ; is that pt ; is what she|he takes ; ask her|him
        # what looks like one
        conflict.lookAlike value=0 absorb	en	disagree|argue|fight|agree on|about|over|which the? price|cost|money|insurance|program|place|date|location ; changes|changed his|her|my mind ; settle * bill|balance|account|up ; conflicting schedule|schedules
        conflict.lookAlike value=0 absorb	en	never|dont|doesnt|didnt|not * use|used|tried|touched|did|taken|done|do anything|nothing|drugs|drug|it|any * else|before|until|other|harder|stronger|like|but|except|besides|otherwise|alone|again|at|around|on|anymore|now|since|till|til|w/o|without|because
        conflict.lookAlike value=0 absorb	en	never|not * missed|had|been * in|to|a jail|trouble|detox|hospital|day|rehab|treatment|problem|before ; no {kx} support|nearby|here ; never been to|in * treatment|rehab|detox|program|tx|one before
        # dicho asi
        conflict fixed exact	es	se|me contradice|contradicen|contradigo|contradijo ; no se ponen de acuerdo ; no coinciden|coincide ; versiones|historias distintas|diferentes ; dos|tres|varias versiones|historias ; otra version|historia
        conflict fixed exact	es	cambia|cambio|cambian la|de|su version|historia|respuesta|versiones ; contradictorio ; contradictoria ; contradicciones ; no se aclara ; no aclara|logra|sabe quien|cual ; no queda claro quien|para|si ; uno|una dice ** otro|otra
        conflict fixed exact	es	depende|dependiendo a|de? quien * pregunte|preguntes|diga|le ; discuten|pelean|discutiendo * quien|cual ; dice una cosa ; luego|despues dice|dijo otra|lo contrario|cosa ; ya ni se ; ya no se quien
        conflict fixed exact across	es	para|es|de|dice|q|x|por * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el *** luego|despues|no|bueno * para|es|q|que|mi|dice * {kx}|self|himself|herself|me|myself|him|her|mi|ella|yo|el|nadie *** luego|o|despues|no|nadie|pero|bueno
        conflict fixed exact across	es	nunca|jamas ** used|touched|tried|taken|did|use|uses|started|took|smoked|drinks|drank|try|usado|probado|consumido|usa|ido|estado *** luego|pero|despues|si|ocupa|ayer|hoy|anoche ; {kx} *** no tengo|tiene {kx}|hijos|ninguno
        conflict fixed exact across	es	nunca|jamas * usado|probado|consumido|tomado|usa|toma|fumado *** dice|dijo|jura * q|que? nunca|no|jamas ; ya no se|sabemos|sabe ni|a? que|quien creer|creerle|creo
        conflict fixed exact across	es	mi {kx} ** no mi|es|el {kx}|vecino|mio
        conflict value=1 fixed exact	es	luego|despues|al rato|primero|y * dice|dijo|q|que|resulta ; no tengo|tiene|existe|hay {kx}|hijos|hermanos ; perdon|espere|mas bien|bueno no|es|para * para|mi|el|ella|yo|{kx} ; bueno no ; nunca ha|he probado|usado|consumido * nada
        conflict value=1 fixed exact	es	o sea|digo es|para|que|yo * mi|el|ella|llamo|{kx} ; bueno si pero|es|la|el|a ; yo no uso|consumo|tomo nada
        conflict value=1 fixed exact	es	es|era para mi|el|ella no|perdon|digo|bueno ; el|ella dice que|yo ** ella|el|yo dice|digo ; mi {kx} dice ** yo|el|ella|mi digo|dice ; nadie usa|consume|toma * nada ; no usa nada ; ya salio ; nunca ha ido ; uso|use|consumi|fume ayer|anoche|hoy|esta
        notEvidence absorb across	en	mom|dad|he|she|husband|husb|wife|brother|sister|aunt|uncle|son|daughter|one says|said|say *** says|said|say *** its nice|far|close|good|great|fine|expensive|cold|hot|late|early|ok|too|pretty|small|big|raining|closed|open|fun
        notEvidence absorb	en	{kin} says|said|say hi|hello|thanks|thx|hey|yes|goodbye|thank|bye|congrats ; says|said|say hi|hello|thanks|thx|bye|goodbye
        notEvidence absorb	en	call|calls|called|calling another|him|her|some|a|his|somebody|someone * man|guy|woman|else|? dad|daddy|mom|mommy|papa
        notEvidence absorb exact	en	at|to|from the|a|my|our vet|vets ; vet clinic|tech|bill|bills|school|office|assistant|appointment ; job at the vet
        notEvidence absorb	en	best|dear|good|old|close? cousin's|sister's|brother's|friend's|uncle's|aunt's|nephew's|niece's|mom's|mother's|dad's|father's|grandma's|grandmother's|boss's|neighbor's|cousins|sisters|friends wedding|funeral|birthday|quince|graduation|party|baptism|shower|memorial
        # said at first, and then otherwise
        conflict fixed exact across	en	{tells} *** {lately} *** then|later|next|now|after {tells}|clean|sober|denies|never|no *** clean|sober|never|none|nothing|not
        conflict fixed exact across	es	primero|primera|dice|dijo *** luego|despues|ahora que|dice|dijo *** luego|despues|ahora que|dice|dijo|nadie
        conflict fixed exact	en	{cant} tell|determine|say|figure|establish out? if|whether pt|patient|client|user is * caller|clr|him|her|self ; argue|arguing|argued|fight|fighting|bickering ** over|about|abt who|which|whether
        conflict fixed exact across	en	says|about|for * {kx} *** then|later|next {tells} *** its|it's|is|for her|his|my|the? {kx}|self|him|herself|himself|me ; {tells} sober|clean *** and|but|yet|then {tells} *** used|drank|smoked|snorted|using
        conflict value=1 fixed exact	en	says|swears|claims|insists|said * hes|shes|he|she|i never|nvr used|touched|tried|smoked|drank|done|did ; hes|shes|she's|he's|is|that's the user|addict|one
        conflict fixed exact across	es	dice|dijo que él|el|ella|yo *** él|el|ella|yo dice|dijo|digo que? nunca|no|es
        conflict value=1 fixed exact across	es	para|es mi|él|el|ella {kx}? o para|es|no mi|él|el|ella|su
        conflict.lookAlike value=0 absorb	en	then|later|next|now|first says|said * will|wont|hell|shell|ill|wants|going|ready|willing|would|doesnt|needs
        conflict value=1 fixed exact	en	never in my|his|her life ; asks|asking|wonders what {drug} is
        """
}
