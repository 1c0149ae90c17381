extension LexiconSources {
    /// Outpatient care attended, and use that went on during it.
    static let outpatientUse = """
        # Classes: outpatient care one attends (not the days of a stay), acts of use, places, tests
        class.hxOp	en	iop ; iops ; intensive outpatient ; intensive outpt ; intensive out patient ; outpatient ; out patient
        class.hxOp	en	outpt ; outpts ; op program ; evening program ; evening groups ; evening group ; eve groups ; night program
        class.hxOp	en	php ; phps ; partial hospitalization ; partial hospital ; partial program ; day treatment ; virtual program
        class.hxOp	en	virtual iop ; online program ; telehealth program ; out pt ; drug classes ; drug class ; night groups ; op group
        class.hxOp	en	op groups ; op tx ; op treatment ; intensive op ; evening classes ; i.o.p. ; wkly op ; weekly op ; op counseling ; op therapy ; op services ; op clinic ; county op ; cdrp ; outpatients ; day rehab ; op sud
        class.hxOp	en	drug counseling ; substance abuse counseling ; addiction counseling ; night classes ; op grp ; op grps
        class.hxOp	es	ambulatorio ; ambulatoria ; ambulatorios ; ambulatorias ; consulta externa ; programa de dia
        class.hxOp	es	clases de drogas ; ambulatorio intensivo ; programa ambulatorio ; tratamiento externo
        class.hxAct	en	use ; used ; uses ; using ; drink ; drank ; drinks ; drinking ; smoke ; smoked ; smokes
        class.hxAct	en	smoking ; snort ; snorted ; snorts ; snorting ; shoot ; shot ; shoots ; shooting ; vape ; vaped ; vapes
        class.hxAct	en	vaping ; hit ; hits ; hitting ; pop ; pops ; popped ; popping ; do ; does ; did ; doing ; sniff ; sniffing
        class.hxAct	en	huff ; huffs ; huffing ; buy ; buys ; bought ; buying ; score ; scores ; scored ; scoring ; cop ; copping
        class.hxAct	en	pick up ; take ; takes ; took ; taking ; rip ; ripping ; toke ; toking ; get high ; gets high ; got high
        class.hxAct	en	getting high ; get loaded ; got loaded ; drunk ; high ; loaded ; relapse ; relapsed ; relapsing ; get drunk
        class.hxAct	en	got drunk ; gets drunk ; light up ; lit up ; tweak ; tweaking ; sneak ; sneaking ; picked up
        class.hxAct	es	uso ; usa ; usar ; usaba ; usando ; consumo ; consume ; consumir ; consumia ; consumiendo
        class.hxAct	es	tomo ; toma ; tomar ; tomaba ; tomando ; fumo ; fuma ; fumar ; fumaba ; fumando ; metia ; mete ; meto
        class.hxAct	es	metiendose ; metiendome ; inhalando ; inyectandome ; inyectandose ; drogandose ; drogandome ; drogado
        class.hxAct	es	drogada ; pisto ; pistear ; pisteando ; compra ; comprar ; compraba ; compro ; le entra ; le entro ; le pega
        class.hxAct	es	le pego ; borracho ; borracha ; le doy ; recae ; recayo ; recai ; recayendo
        class.hxSpot	en	parking lot ; parking ; lot ; bathroom ; restroom ; stall ; car ; truck ; garage ; bus ; driveway ; alley
        class.hxSpot	en	way home ; way there ; way back ; way over ; ride home ; drive home ; stairwell ; elevator ; smoke break
        class.hxSpot	en	parking structure ; hallway ; lobby ; camera off ; off camera ; off screen ; mute ; muted
        class.hxSpot	es	estacionamiento ; bano ; carro ; camion ; troca ; camino ; salida ; descanso ; receso ; camara ; esquina
        class.hxTest	en	ua ; uas ; uds ; udt ; screen ; screens ; test ; tests ; drop ; drops ; urine ; urines ; tox ; pee test
        class.hxTest	en	pee tests ; drug test ; drug tests ; utox ; swab ; swabs ; breathalyzer ; sample ; samples ; cup ; utoxs
        class.hxTest	es	prueba ; pruebas ; antidoping ; examen ; examenes ; orina ; antidopings
        # outpatientDuring: there now, or there before
        outpatientDuring absorb	es	hice|hizo|termine|termino|complete|completo|acabe|acabo el|un|mi|su * programa|tratamiento|proceso * ambulatorio|de dia|intensivo|externo
        outpatientDuring	en	{hxOp} ** didnt|doesnt|never|hasnt|wasnt * do|did|work|help|stick|take|enough|change|cut|hold
        outpatientDuring	en	my|his|her|their|second|third|fourth|fifth|nd|rd|last|segunda|tercera|first|current|county|va|kp|kaiser|prior|previous|past telehealth|virtual|online|zoom|evening|weekly|adolescent|teen|intensive|kaiser|county|sud|day? {hxOp}
        outpatientDuring absorb	en	current|existing|active|your|former|past|fmr {hxOp} clt|client|pt|patient|member
        outpatientDuring absorb	en	finished|completed|did|graduated|done|through * court|judge|probation|po|dui * ordered|mandated|required? * {hxOp} ; {hxLaw} had|sent|made|put me|him|her * in|to|do|through * {hxOp} ** last|back|{AGO:60..4000}|and|all
        outpatientDuring	en	{DUR:6..3000} of|in|into|at|with|doing|through|on * * {hxOp} ; week|wk|month|mo|day {NUM} of|in|at * * {hxOp}
        outpatientDuring	en	second|third|fourth|fifth|nd|rd|last|segunda|tercera|first|two|three|2|3|several|couple|multiple round|rounds|month|week|time|times|go|try|stint|stints|tour|cycle of|in|at|through|with * * {hxOp}
        outpatientDuring	en	months|weeks|weeks|semester|round|rounds|times of|in|into|through * {hxOp} ; {NUM:2..9} {hxOp} ; {hxOp} ** {NUM:2..6} times
        outpatientDuring	en	did|tried|attended|attending|attends|failed|failing|completed|finished|started|compl|in|thru|through|s/p|multiple|during|after op x|{DUR}|{NUM}|but|and|since|last|in|at|w/o|w/|twice|program|still ; failed|flunked|s/p|multiple|prior op ; op x {NUM}|{DUR}
        outpatientDuring	en	did|tried|attended|completed|finished|started|attending * evening|eve|day|night|adult|our|local|teen op x|for|at|but|and|{DUR}
        outpatientDuring	en	op not|isnt|wasnt|didnt|failed|inadequate|insufficient|hasnt
        outpatientDuring	en	in|attending|enrolled|does|doing op|o/p|outpt|outpat now|currently|already|since|x|at|w/|this|but|and|still ; groups|group|sessions|classes once|twice|{NUM} times|x? a|per|/ week|wk isnt|arent|not|wasnt|werent
        outpatientDuring	en	group|groups|counseling|sessions|classes|therapy|meetings ** a|per|each|every week|wk|month * isnt|is|not|arent|wasnt|doesnt|didnt|aint|cutting|enough|working|helping
        outpatientDuring	es	iba|voy|va|fue|fui|lleva|llevo * a|al|en * un? programa|grupo|terapia * de dia|tarde|noche|semanal|ambulatorio ; grupo|terapia|sesiones|platicas ** semana * no|y|pero
        outpatientDuring	en	{kin} {hxOp} * isnt|is|not|didnt|wasnt|doesnt|hasnt|failed|never|ended|finished|program|counselor|group|groups
        outpatientDuring	en	went|been|gone|go|goes|did|attended|sat|put through|to|in|thru|? * your|a|the|kind|of|that|this|another day|evening|night program|treatment|groups
        outpatientDuring	en	goes|going|go|been|attends|attending|went to|in his|her|my|the|all|every|these|those group|groups|sessions|classes and|but|then|still|anyway
        outpatientDuring	en	they|court|judge|probation|doctor|work|insurance|parents|mom|dad put|sent|had|stuck|enrolled|signed me|him|her|us * in|into|to|through|doing|at|up ** evening|night|day|weekly|drug|outpatient|online class|classes|group|groups|program|sessions
        outpatientDuring	en	gone|go|goes|been|went|going to group|groups|sessions|counseling|classes|meetings ** at|in|with|through * {hxOp} ; group|groups|sessions|counseling ** at an|the|my|his|her|our|local {hxOp} ; gone to|through * * {hxOp}
        outpatientDuring	en	my|our|his|her kid|kids|son|daughter|husband|wife|brother|sister|mom|dad|boyfriend|girlfriend|partner {hxOp} ; {hxOp} graduated|passed|finished|discharged|dismissed|kept|completed|terminated me|him|her|us|my|them|pt|our
        outpatientDuring	en	{hxOp} is|was|has|were a|been|just|such|not|? a? waste|joke|useless|disaster|enough|helping|nothing|failure|bust|flop
        outpatientDuring	en	{hxOp} program|pgm|prog|clinic|place|counselor|team|group says|said|wants|want|told|thinks|recommends|recs|recommended|suggests|suggested|cant|dropped|sent
        outpatientDuring	en	{hxOp} x {NUM} ; {hxOp} x {DUR} ; {hxOp} since ; {hxOp} {AGO:8..3000} ; {hxOp} for|x|times {DUR:6..2000}
        outpatientDuring	en	{hxOp} twice|once|already|currently|tried|failed|grad|graduate|alum ; {hxOp} * twice|already|{NUM:2..5} x|times
        outpatientDuring	en	{hxOp} * last|in|back|from|this {AGO:8..3000} ; {hxOp} ** since|desde {AGO}|{DUR:6..3000} ; {hxOp} ** since|x {DUR:14..4000}
        outpatientDuring	en	did|tried|done|completed|finished|attended|failed|flunked|graduated|graduate|quit|dropped|wrapped|started|through|sat|repeated|compl|comp|f/u * out|up|from|of|through|with? * {hxOp}
        outpatientDuring across	en	covered|paid|sent|put me|him|her|us|for|through|? * * {iop} ** i|he|she did|went|attended|finished|started
        outpatientDuring	en	attends|attending|enrolled in|at|* {hxOp} ; attend * {hxOp} and|but|every|twice|{NUM}|on|three ; goes|going|been|went|sent|sit|sits|sitting to|in|through|at * * {hxOp}
        outpatientDuring	en	{hxOp} my|our|his|her * daughter|son|husband|wife|brother|sister|mom|dad|friend|boyfriend|girlfriend|partner|nephew|niece attends|attended|goes|went|is|was|did ; {hxOp} he|she|they|i attends|attended|goes|went
        outpatientDuring	en	i|we|they go|do|am|show|attend to|in|at|up|doing|for? * * {hxOp} and|but|every|twice|on|{NUM}|three|two|now|?
        outpatientDuring	en	im|ive|hes|shes|hed|is|am|are|was|were|been|currently|now|already|still|while|pt|client|kid|presently|actively|active in|at|on|doing|with|attending|enrolled|through * * {hxOp}
        outpatientDuring	en	doin|doing|goin|going|go to? the|an|my|that|this {hxOp} thing|program|groups|group|classes|? * mon|tue|tues|wed|thu|thurs|every|twice|three|but|and|nights|now|right|since
        outpatientDuring	en	had|have|got|has me|him|her|us in their|the|an|a? {hxOp} ; during|throughout|thru|thruout|while|between * * {hxOp} ; hx|s/p|h/o|failed|after|since|following|post|multiple|several * {hxOp}
        outpatientDuring across	en	in a|an|the|my * {hxOp} *** still|and|but|now ** {hxAct} ; doing * {hxOp} *** still|and|but ** {hxAct} ; {hxOp} then|and|plus|before|& * {hxOp}
        outpatientDuring	en	{DUR:6..2000}|weeks|wks|months|mos in|on|with|of our|your|their|the|this? outpatient|op|iop|php|evening|program ; {hxOp} np|lead|facilitator|md|clinic|lpn
        outpatientDuring	en	in a|an|the teen|adolescent|evening|day|county|outpatient? {hxOp} ** since|for|now|and {AGO}|{DUR}|still|i|he|she
        outpatientDuring	en	currently|presently|already|still {hxOp} ; in {hxOp} ; {hxOp} @|at|in * {DUR:14..2000} ; {hxOp} @|at|in * * since ; {DUR:14..2000} {hxOp} ; {NUM:2..20} mo|mos|wk|wks {hxOp}
        outpatientDuring	en	i|he|she|we do|does the? telehealth|virtual|online|zoom|evening? {hxOp} and|but|on|every|now|anyway
        outpatientDuring	en	{hxOp} * * d/c'd|dc'd|discharged|kicked|dropped|terminated|let|referring|referred|refers|graduate|discharge
        outpatientDuring	en	dc'd|d/c'd|discharged|kicked|dropped|terminated|booted|tossed|expelled|let from|out|go|of|by * * * {hxOp}
        outpatientDuring	en	{hxOp} lets|wants|says|said|sent|told me|him|her|them|he|she|i|us|pt ; {hxOp} isnt|wasnt|didnt|dont|not|hasnt|havent|doesnt|never|cant|failed ; {hxOp} is|was * not|a joke|enough|useless|working|no|great
        outpatientDuring	en	{hxOp} clt|clts|mbr|member|patients|counselor|counsellor|therapist|clin|clinician|clinical|director|coordinator|cm|supervisor|provider|staff|case|manager|team|rn|nurse|ref|refers|referring|kid|client|pt|sw
        outpatientDuring	en	counselor|therapist|group|people|staff|teacher at|in|from * {hxOp} ; {hxOp} noncompliant|noncompliance|dropout|failure|completer|completed|noncompl|unsuccessful
        outpatientDuring	en	{hxOp} referral|ref|refer|refers|referring|referred|stepping|step up|higher|to|client|pt
        outpatientDuring	en	op|opt|iop|php|sud counselor|therapist|clinician|provider|group|grp|grps|groups|cm|sw ; {hxOp} alone
        outpatientDuring	en	{hxOp} group|groups|sessions|program|sud|tx? * every|twice|three|two|{NUM} nights|times|x|days|week
        outpatientDuring	en	graduated|finished|completed|did|took|sat through? * night|evening|drug|online|virtual|weekly classes|class|groups|group
        outpatientDuring	en	im|hes|shes|currently|been|go|goes|going|attending|doing in|to|? a|the|this|my? {NUM:1..5} nights|evenings|days|times|x|mornings a|per week program|group|groups|class
        outpatientDuring	en	drug|outpatient|substance|addiction|alcohol|sud|recovery counselor|counselling|therapist ; weekly|monthly|va|county op|outpt|sud group|groups?
        outpatientDuring	en	counseling|counselor since|weekly|twice|x|{NUM} ; group|groups|grp|grps ** since|twice|{NUM} x ; see|sees|seeing|saw * counselor * weekly|twice|every|once|for
        outpatientDuring across	en	{hxOp} *** clean|sober *** relapsed|used ; {hxOp} * group|groups|program? {DUR:14..2000} in
        outpatientDuring across	en	{hxOp} group|groups|program * {DUR:14..2000}
        outpatientDuring	es	voy|va|vamos|iba|fui|fue|asisto|asiste|asistia|asistio|estoy|esta|estaba|estuve|estuvo|llevo|lleva ** {hxOp}
        outpatientDuring	es	hace un|el|su|en|ese * {hxOp} ; hago|hice|hizo|termine|termino|ando|anda|sigo|sigue|acabe|acabo|metio|completo|probe|probo|intento ** {hxOp}
        outpatientDuring absorb	es	termine|termino|hice|hizo|complete|completo|acabe|acabo|deje|dejo * el|un|su|mi|al? programa|tratamiento * ambulatorio|externo|intensivo ambulatorio|?
        outpatientDuring	es	{hxOp} no|nunca|tampoco * * funciono|funciona|funcionando|sirvio|sirve|sirviendo|ayudo|ayuda|basto|alcanza|alcanzo
        outpatientDuring	es	veces|meses|semanas|mes|ano en|de|por|con|al * {hxOp} ; ambulatorio {NUM:2..5}|x|varias veces|{NUM}
        outpatientDuring	es	{DUR} de|en|con * * {hxOp} ; mi|su|mis {hxOp} ; {hxOp} dos|tres|dos veces ; segunda|tercera|segundo|tercer|segunda * * {hxOp}
        outpatientDuring	es	voy|va|fui|iba|asisto a|al|con * * grupos|terapia|clases|terapias|consejero|platicas ; {hxOp} ** desde|hace {AGO} ; consejero|consejera de|del adicciones|drogas|ambulatorio
        outpatientDuring	es	paso|pase|pasado|pasamos|salio|salido * por ** {hxOp} ; un|el|su|mi {hxOp} ** recayo|recai|volvio|volvi|durante|medias|mitad
        outpatientDuring	es	en|con {iop} actual|actualmente|ahorita|ahora|ya ; actualmente|ahorita|ahora|ya|apenas|sigue|sigo en|con|hace|hago * {iop}
        outpatientDuring	es	fue|fui|ha ido|he ido|estuvo|estuve|iba a|en|con * grupo|grupos|terapia|terapias|clases|consejeria|platicas|psicologo|consejero|aa|na|doble ** veces|meses|semanas|ano|tiempo
        # keptUsing: in so many words
        keptUsing	en	kept|keeps|keep|keeping|continued|continues|continuing|continue|stayed on|right|straight|secretly? using|drinking|smoking|snorting|shooting|getting|doing|popping|taking|hitting|relapsing|slipping|going
        keptUsing	en	still using|drinking|smoking|snorting|shooting|getting|doing|popping|taking|hitting|use|uses|drink|drinks|smoke|smokes|snort|snorts|do|does|take|takes|hit|hits|pop|high|loaded|drunk|got|bought|buy|buys|relapsing
        keptUsing	en	still {drug} ; still on {drug}|it|the ; still been|actively|secretly|just|going|+|pos|positive|dirty|testing using|drinking|smoking|doing|{drug}|hot|for|positive|dirty|?
        keptUsing	en	gone|goes|went|going|carried|carries on|right using|drinking|smoking|snorting|shooting|popping|taking|getting|buying ; hasnt|didnt|havent|never stopped|quit|paused|slowed using|drinking|smoking|snorting|shooting|popping|once|at|the
        keptUsing	en	came|come|comes|coming|show|shows|showing|showed|turn|turns|turned up|home|in|back|to|there? high|loaded|glassy|drunk|stoned|wasted|lit|positive|dirty|hot|buzzed|faded|reeking|smelling
        keptUsing	en	comes|came|come up from|in * * high|glassy|stoned|drunk ; tests|tested|testing|test|sits|sitting|sat|tweaking * positive|dirty|hot|high|stoned|loaded|drunk ; sit|sits|sat in there|group|class|circle * high|stoned|loaded
        keptUsing	en	{hxAct} ** through|thru|throughout|thruout|during|while|between|before|after|in|straight|right * * {hxAround}|both|it
        keptUsing	en	through|throughout|thru|thruout|during both|all|each|whole|entire ; {drug} ** through|thru|throughout|thruout|during|between * {hxAround}|both|it|?
        keptUsing	en	{hxAct} ** the|whole|entire|most|all whole|entire|of|the? time|program|way|month|while|thing ; between|during|before|after|through {hxAround} ** {hxAct}|{drug} ; {hxAct} in|between {hxAround}
        keptUsing	en	{hxAct} ** {hxSpot} ; {drug} ** {hxSpot} ; {hxSpot} ** {hxAct} a|an|the|some|my|his|her|again|{drug}|line|bump|bowl|hit
        keptUsing	en	line|lines|bump|bumps|bowl|bong|pipe|pen|dab|dabs|shot|shots|beer|whippet|whippets ** {hxSpot}
        keptUsing	en	{hxAct} * line|lines|bump|bumps|rail|rails|whippets ; camera|mic|video off ; turn|turns|turned|turning|with|keep|keeps|leave|leaves * * camera off
        keptUsing	en	so he|she|i can hit|use|drink|smoke|do|snort ; on|off mute ** {hxAct} ; {hxAct} both|each|every|all times|time|week|weekend|payday|chance
        keptUsing	en	both|each|every|all times|time|round|week|one i|he|she|we|it? * {hxAct} ; every|most|whole|entire screen|screens|test|tests|ua|uas|drop|drops|time|week
        notEvidence absorb	en	{sober} the|this|my|a|? whole|entire|all time|way|stay|month|week|days
        keptUsing	en	no|never|zero|without|w/o|0 a|any|period|periods|stretch|real|had|sustained|more? * of abstinence|sobriety ; continued|ongoing|continuing|persistent|unabated|active * use|drinking|{drug}|substance
        keptUsing	en	uses|drinks|smokes|gets|use|drink|smoke|get high|drunk|loaded? right|straight|immediately? afterward|afterwards|after|later
        keptUsing fixed	en	never|didnt|hasnt|wouldnt|couldnt|not really|actually|fully|completely|once|even|truly|? stop|stopped|stops|quit using|drinking|smoking|snorting|doing|getting|taking|{drug}
        keptUsing	en	cant|couldnt|cannot|unable|not|never to|able|been|managed? stay|stayed|get|keep|kept|remain|be {sober} ; lie|lies|lied|lying to my|the|his|her * group|groups|counselor|therapist ; dishonest in group
        keptUsing fixed	en	havent|hasnt|cant|cannot|couldnt|never|not|didnt|dont|doesnt ** together|past|over|more|longer than? * {DUR:0..20} ; havent|hasnt|cant|couldnt|never|didnt ** string|strung|put|stack * * * together
        keptUsing	en	off|my|his|her|on|between days off? i|he|she ** {hxAct} ; on my|his|her off|nongroup days ; i've been there ; while in it ; kept relapsing ; keeps relapsing
        keptUsing	en	couldnt|cant|never|didnt|hasnt|havent once|even|really|fully|actually|totally? stop|stay|quit|stopped|quitting|stopping * while|during|in|even|anyway|once|using|clean|the|?
        keptUsing	en	gaming|faking|faked|fake|gamed|cheat|cheats|cheated|beating|beat|passed|borrowed|whizzinator|synthetic * * {hxTest}|group|groups|it|program|system|pee|urine ; someone|somebody elses|else pee|urine
        keptUsing	en	talk the talk ; say|says the right|all things|words|stuff ; was|were|been|be|get|got high|loaded|drunk|stoned|lit|faded ** graduation|group|groups|class|classes|whole|every|during
        keptUsing	en	found|find|finding|finds|drawer|stash|trash|hidden|hides|hiding ** {drug}|pipe|foil|foils|canisters|cartridges|bottles|baggies|baggie|pen|needles|bong|empties
        keptUsing	en	{drug}|bong|pipe|pen|bottle|vape|beer|glass|cup ** frame|camera|view ; out of frame|view|shot ; {NUM:0..0} clean days ; 0 clean days ; no|zero|0 clean|sober days|time|uas|ua|day|tests
        keptUsing	en	nobody|noone|they knows|knew|noticed|notices|suspects ; no one knows|knew|noticed|notices|suspects ; nobody there has noticed ; fooled|fooling|fool everyone|them|everybody|who|anybody
        # keptUsing: tests
        keptUsing	en	failed|failing|fails|flunked|flunking|popped|pops|blew * * {hxTest}|dirty|hot|positive|pos ; dropped|dropping|drops|gave|peed dirty|hot|positive|pos|dirties
        keptUsing	en	dirty|positive|hot|pos|bad|missed|failed|+ * {hxTest} ; {hxTest} * * dirty|positive|hot|pos|failed|fails|+ ; failed|failing|flunked * {hxOp}
        keptUsing	en	popped|came|tested|tests|testing|drop|comes up? dirty|hot|positive|pos ; popped up ; + for ; {NUM} of|out last|the|{NUM} {NUM}? * {hxTest} ; still + ; still positive|dirty
        keptUsing	en	kicked|booted|dropped|threw|thrown|discharged|terminated * him|her|me|them|out|for * for dirty|using|positive|relapsing|hot|failed
        keptUsing	en	+ thc|coc|coke|meth|mdma|amp|opi|bzo|etoh|ket * most|on|at|every|all|each|{NUM} ; dirty|positive|pos x|for {NUM}|{drug} ; {NUM:2..9} dirties|positives
        # keptUsing: it did not help
        keptUsing	en	didnt|hasnt|isnt|not|doesnt|wasnt|aint|never|wont work|working|worked|help|helping|helped|enough|stick|sticking|stuck|hold|holding|effective|successful|helpful|sufficient
        keptUsing	en	didnt|hasnt|isnt|not|doesnt|wasnt|never do|doing|touch|touching|change|changed * it|me|him|her|anything|the|much|nothing|a
        keptUsing	en	{hxOp} isnt|wasnt|not enough|working ; relapsed|relapse|relapses|relapsing|used|slipped in|during|while|right|after|at|within|between|wk|week|a|twice|both * * iop|outpatient|it|php|group|there|week|month|end|days|?
        keptUsing	en	need|needs|want|wants|recommend|recommends|recs|rec|recommending|referring|refer|refers|requires|something * more|higher|stronger than|level|loc|care|intensive|structure ; referring|refer|refers|recs|rec up
        keptUsing	en	counselor|therapist|clinician|team|ther|clin wants|says|recs|said|thinks more|higher|not|step
        keptUsing	en	skip|skips|skipping|skipped|missing|misses|ditching|ditches|blowing|no|noshowing off? group|groups|sessions|classes|shows|show ; step up to|in|level|? ; stepped up ; stepping up ; higher level ; higher loc ; go|move|bump up a? level
        keptUsing	en	cant|can't|cannot hold|manage|keep ** level|here|op|outpatient ; in|on|during group|groups and|but * {hxAct}|high ; nothing changed|changes|sticks|stuck|works|worked
        keptUsing	en	same old|thing ; success story ; went|goes|going|gone|fell right|straight? back to|on|into using|smoking|drinking|it|{drug}|old ; not cutting it
        keptUsing	en	dropped|kicked|let|discharged|terminated|d/c'd|dc'd|booted out|go|from|for|me|him|her ** using|drinking|dirty|positive|high|{hxTest}|relapse|relapsing|noncompliance|noncompliant|failed
        keptUsing	en	caught|catches|busted me|him|her|them|us * high|using|drunk|loaded|with|smoking|drinking|faking
        keptUsing	en	hit|hitting|hits it|the|my ** pen|pipe|bong|bottle|vape|cart ; didnt|never|wont quit|stop|take|stick|follow
        keptUsing	en	{drug}|using|used|drinking|high the whole|entire|hole way|time|thing|stretch|while ; {drug} all thru|through|along ; still {drug} thru|through
        keptUsing	es	nunca|no|jamas * deje|dejo|dejar|deja|dejaba|paro|pare|logra|logre de|el|la|los|las|usar|tomar|consumir|{drug}|dejar|parar
        keptUsing	es	sigo|sigue|siguio|segui|seguia|seguimos|siguen|continua|continuo * {hxAct}|metiendome|metiendole|igual|con|dandole|pegandole|drogando|en ; sigo|sigue|seguia|segui|siguio ** {drug}
        keptUsing	es	no me|le|nos? esta * funcionando|sirviendo|ayudando ; no me|le|nos? funciono|sirvio|sirve|funciona|ayudo|ayuda|basto|basta|alcanza|hizo * funcionando|sirviendo|ayudando|nada|? ; sin cambio|resultado|resultados
        keptUsing	es	ni|y asi|aun|ni|con|siquiera asi|con eso|ese|esas|? * deja|dejo|deje|para|paro|suelta|solte|pude|puede ; ni asi deja|dejo|deje|para|pare|paro|solte|suelta|suelto
        keptUsing	es	{hxAct} ** saliendo|antes|despues|entre|durante|afuera|camino|terminando|mientras ; saliendo de ahi|la|las|los|clase|grupo|el
        keptUsing	es	sale|salgo|salia|saliendo|salir|salen de|derechito|directo|y ahi|alli|la|el|las|clase|grupo|a * * {hxAct}|{drug} ; saliendo|salgo|salia *** {drug}
        keptUsing	es	salia|sale|salgo|dio|di|da|doy|salio|sali|sigue|saliendo dando? positivo|positiva|sucio|sucia ; todo el tiempo|programa ; igual|lo mismo de|que antes ; aprendi a llegar|mentir|enganar
        keptUsing	es	{hxAct} ** dia|dias|cada|diario|todos ; andaba|ando|anda|llego|llega|llegaba|iba|va|voy * drogado|drogada|tomado|tomada|pisteando|crudo|cruda|hasta
        keptUsing	es	recai|recayo|recaia|recae|volvi|volvio ** {hxOp}|grupo|programa|mes|semana|terminar|usar|consumir|lo|las|la|{drug}
        notEvidence absorb	en	take|takes|took|taking|uses|use|used|using|buy|buys|bought|get|got|catch the|my|a|his|her|our|your|? new|same|? bus|car|truck|elevator|stairs|train ; do|does|is|are you|your|there|they ** parking|lot|bathroom|bathrooms|garage|elevator|restroom|lobby
        notEvidence absorb	en	cup of hot|coffee|tea|cocoa ; failed|flunked * math|driving|driver|drivers|spelling|history|science|bar|eye|smog|emissions * test|exam
        notEvidence absorb	es	voy|va|fui|iba|asisto|vamos|tomo|tomar * a|al|con|en * * clases|clase|grupo|grupos|platicas|terapia * de|del|para ingles|computacion|guitarra|yoga|zumba|baile|pintura|manejo|cocina|natacion|costura|musica|futbol|biblia|piano|fisica|rodilla|espalda|excel
        notEvidence absorb	es	tomo|toma|tomar|tomamos|tome|tomando|tomaba|uso|usa el|la|un|una|mi|su|los|las|? camion|metro|autobus|bus|tren|taxi|autopista|salida|freeway|avion|vuelo|foto|fotos|clase|clases|siesta|nota|notas|asiento|decision|curso|cursos|carro|troca|elevador
        notEvidence absorb	es	salida|calle|camino|autobus|camion|ruta tomo|toma|tomar|tomamos
        notEvidence absorb	es	tomo|toma|tomar|uso|usa el|un|mi|? camion|metro|autobus|bus|tren ** dias|dia|mananas|semana|diario ; tomo|toma|tomando|tomar mi|mis|la|las|unas|una|? {plainMedicine}|pastillas|pastilla|medicina|vitaminas ** al|por|todos|todas|cada|en * dia|dias|manana|mananas|noche|noches
        """
}
