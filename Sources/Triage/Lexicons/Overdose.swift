extension LexiconSources {
    /// Overdoses, under way and survived, and naloxone.
    static let overdose = """
        # things that other lines name
        class.himHer	en	him ; her ; them ; my son ; my daughter ; my husband ; my wife ; my brother ; my sister ; my mom ; mom ; dad ; grandma
        class.himHer	en	my dad ; my boyfriend ; my girlfriend ; my friend ; my roommate ; my cousin ; my buddy ; my uncle ; my mother ; my father
        class.himHer	en	my kid ; my partner ; my aunt ; my nephew ; my niece ; my grandson ; my bf ; my gf ; pt ; this guy ; this girl
        class.badColor	en	blue ; bluish ; blueish ; gray ; grey ; grayish ; greyish ; purple ; purplish ; ashen ; ashy ; dusky
        class.badColor	en	cyanotic ; cyanosis ; blue gray ; color of ash ; bad color ; weird color ; funny color ; white as a sheet
        class.badColor	es	azul ; azules ; azulado ; azulados ; azulada ; morado ; morados ; morada ; moradas ; moraditos ; gris ; grises
        class.badColor	es	cenizo ; ceniza ; cenizos
        class.bodyEdge	en	lips ; lip ; face ; skin ; fingers ; nails ; fingernails ; fingertips ; mouth ; nailbeds ; ears
        class.bodyEdge	en	lps ; fngrs ; nlbds ; skn ; fce
        class.bodyEdge	es	labios ; boca ; cara ; dedos ; piel ; las unas ; sus unas
        class.sleepers	en	ambien ; ambiens ; zolpidem ; lunesta ; lunestas ; sonata ; sleeping pills ; unisom ; benadryl ; benadryls ; zzzquil
        class.sleepers	en	melatonin ; tylenol ; tylenols ; advil ; aspirin ; trazodone ; seroquel ; gabapentin ; klonopin ; klonopins ; xanax
        class.sleepers	en	metformin ; lisinopril ; ibuprofen ; motrin ; aleve ; lexapro ; wellbutrin ; bupropion ; propranolol ; amlodipine ; sertraline ; seroquels ; vicodins ; heart pills ; blood pressure pills
        class.sleepers	en	ativan ; valium ; valiums ; bars ; clonazepam ; lorazepam ; alprazolam ; pills ; tablets ; capsules ; soma ; somas ; meds
        class.sleepers	en	medicine ; medication ; medications ; percs ; percocet ; percocets ; norco ; norcos ; vicodin ; oxys ; oxycodone
        class.sleepers	en	hydrocodone ; oxycontin ; dilaudid ; phenobarbital ; butalbital ; temazepam ; restoril ; promethazine ; elavil ; amitriptyline
        class.sleepers	en	zoloft ; prozac ; celexa ; effexor ; metoprolol ; hydroxyzine ; dramamine ; coricidin ; flexeril ; baclofen ; robaxin ; codeine ; opana
        class.sleepers	en	methadone ; methadones ; tramadol ; tramadols ; fioricet ; lithium ; adderall ; adderalls ; librium ; morphine ; roxies
        class.sleepers	es	pastillas ; clonazepanes ; rivotril ; pildoras ; tabletas ; medicinas ; medicamentos ; capsulas ; diazepam
        class.pillBox	en	bottle ; pack ; pill ; cabinet ; script ; prescription ; drawer ; refill ; blister ; organizer ; box ; sheet ; strip
        # not waking, not answering
        overdoseNow fixed	en	wont|wouldnt|cant|not|doesnt|isnt|didnt|cannot|couldnt|aint|barely|hardly * wake|waking|wakes|rouse|rousing|arouse|roused up?
        overdoseNow fixed	en	wont|cant|doesnt|isnt|not open|opening|opens * eyes ; eyes wont open
        overdoseNow fixed	en	isnt|not|stopped|quit|barely|hardly|scarcely breathing ; he|she|hes|shes|they barely|hardly|doesnt|isnt|not|stopped breathe|breathing|breathes
        overdoseNow fixed	en	narcan|nrcn|naloxone|narcn * no|w/o|without|zero|0 resp|response|rspns|effect|change|luck ; narcan|nrcn|narcn ** still out|down|blue|gray|not|unresp ; cpr in prog|progress|now ; doing|dng|giving cpr
        overdoseNow fixed	en	just shot|did|smoked|snorted|hit|slammed ** feel|feels|feeling * falling|fallin|fallng|going|goin|nodding out|under
        overdoseNow fixed	en	not|isnt|barely|brly|hrdly|hardly|stopd|stopped|no brthg|brthng|breathg|brething|breathng|breathin|resps|resp ; wnt|cnt|not wake|wk|rouse|rspnd|respnd|wakng|wkng|arousable up? ; unrespnsv|unrspnsv|unrespon|unrsp ; turng|turnng|trng blue|gray|grey|purple
        overdoseNow fixed	en	no pulse|heartbeat ; weak|faint|thready|slow pulse ; forgets|forgetting to breathe
        overdoseNow	en	od|ods|oding|overdosing right now ; od|oding|overdosing rn ; doing|giving|started|starting chest? compressions on {himHer}|my|pt
        overdoseNow fixed	en	cant|couldnt|trying|tried|hard|trouble|unable|impossible|difficult to? wake|rouse|waking|arouse|waken up? {himHer}
        overdoseNow fixed	en	cant|couldnt|hard|unable|impossible|difficult|harder to? rouse|arouse|awaken
        overdoseNow fixed	en	cant|couldnt get {himHer} * wake|respond|open|stir|breathe|wakes ; cant|couldnt get {himHer} to come|snap round|around|out ; cant|couldnt get {himHer} to react
        overdoseNow fixed	en	unresponsive ; non responsive ; nonresponsive ; not responsive ; unconscious ; unarousable ; unrousable
        overdoseNow fixed	en	isnt|not|wont|barely|hardly|hes|shes|still not? responding|responsive ; wont|doesnt respond
        overdoseNow fixed	en	doesnt|didnt|not|wont|isnt|no|zero|without respond|responding|react|reacting|response|resp|reaction to|when * name|voice|pain|touch|shaking|yelling|shouting|stim|sternum|narcan|slap|water|anything|us|me|her|him|shake
        overdoseNow fixed	en	passed|knocked|conked|blacked out and|cold wont|not|cant|doesnt|isnt ; out cold and wont|not|cant|isnt|snoring|blue
        overdoseNow fixed	en	nodded|nodding|nods out|off and|then wont|cant|isnt|doesnt|stopped ; went|gone|goes limp ; hes|shes|he|she|is|body|all just|all|so|totally|completely|? limp
        overdoseNow absorb fixed across	en	slap~|slapped|slapping|pinch~|sternum|splash~|shook|shaking * * {himHer}|rub|water|ice ** nothing|wake|waking|respond|responding|budge|stir|move|react|everything
        overdoseNow fixed	en	passed out and blue|gray|cold|snoring
        overdoseNow fixed value=1	en	wont|not|isnt|doesnt|didnt|barely answer|answering|answers|stir|stirring|move|moving|budge ; wont answer me|us|her|him ; wont|cant|doesnt|didnt squeeze|flinch|blink ; even flinch
        overdoseNow fixed value=1	en	wont|cant|doesnt get up ; cant|couldnt get {himHer} up ; wont|cant|doesnt|hardly|barely stay awake|up ; barely|hardly awake|conscious ; wont come around|round|to
        overdoseNow fixed value=1	en	cant|couldnt get {himHer} to answer|talk|move|stand|sit ; out cold ; dead weight ; lifeless ; eyes are|is|? half open ; slumped ; hunched over and
        overdoseNow fixed value=1	en	let {himHer} * sleep it off ; ok|safe|fine|okay|just to|let|gonna ** sleep it off ; keep|keeping|kept {himHer} awake
        overdoseNow fixed value=1	en	head|chin keeps? * dropping|falling|drops|down ; slid down * cabinet|wall|door|seat|toilet ; staring past|through us|me|him|her
        overdoseNow fixed value=1	en	{badColor} and|but|or breathing ; now|and|is|all {badColor} ; pupils * tiny|pinned|pinpoint|pinpoints|pin
        overdoseNow fixed value=1	en	super|really|so|way|too|real|heavy nodded|nodding ; nodding|nods|nodded hard|bad|between|mid|if|while
        overdoseNow fixed value=1	en	nods|falls|falling|drifting|dozing|passing|zoning off|out|asleep * mid|typing|talking|typin|sentence|words
        # breathing, colour, sounds
        overdoseNow fixed	en	breathing|breaths|breathes|breath|respirations is|are|really|so|very|super|real|all|sounds|like|looks|? * slow|slowly|shallow|weird|funny|stopped|slowing|ragged|irregular|wrong|apart
        overdoseNow fixed	en	breath|breathing|breathes|breaths ** every|once ** seconds|secs ; breathing|breathes|breaths|breath|resps|rr ** {NUM:1..9} * per|a|times|/ min|minute
        overdoseNow value=1.25	en	kind|kinda|sort|sorta|all|looks|looking|turning|gone|went of? gray|grey|ashen|dusky|purplish|bluish and|now|n|in|around|but
        overdoseNow	en	keep|keeps|have|has|gotta|got|had to? yelling|yell|shaking|shake|slapping|slap|poking ** him|her|them ** breathe|breath|breathing
        overdoseNow	en	keep|keeps|have|has|gotta|got|had to? telling|tell|remind|reminding him|her|them * breathe ; keeps|keep|kept|is stopping|skipping|forgetting to? breath|breaths|breathing|breathe
        overdoseNow fixed	en	{NUM:1..8} breaths|resps ; resp|resps|rr|respirations of|at|are|is|? {NUM:1..8} ; agonal ; gaps|pauses|stops * in|between * breaths|breathing|breath
        overdoseNow fixed	en	{bodyEdge} * * {badColor} ; {badColor} * {bodyEdge} ; {badColor} around|in|at * mouth|face|lips|edges
        overdoseNow fixed	en	turning|turned|going|gone|went|goes|looks|looking|getting|turns|kinda all|kinda|kind|so|really|a|? of|little|? {badColor}
        overdoseNow fixed	en	he|she|hes|shes is|was|looks|all|like|kinda|? {badColor} ; found|find him|her|them {badColor} ; found|find my|his|her|our {kin}|roommate|friend|coworker|neighbor|buddy|kid {badColor} ; {badColor} and cold|clammy|sweaty|not|limp|snoring|stiff|gurgling ; cold|limp|stiff|gasping and {badColor} ; cold and stiff
        overdoseNow fixed	en	{bodyEdge} * like|color * blueberries|blueberry|smurf|grapes|grape|ash|clay|paper|wax|chalk|plums|ghost
        overdoseNow fixed	en	snore~ * weird|wierd|funny|strange|gurgling|wet|rattly|choking|wrong ; snoring|snores * sounds|sounding * like ; weird|wierd|wet|funny|strange|gurgly|choking snore~
        overdoseNow fixed	en	gurgle~ ; gurgly ; death rattle ; making * choking|gurgling|snoring|rattling|gasping|wet|rattle noises|sounds|sound|noise
        overdoseNow fixed value=2	en	breathing|breath|breaths * stops|stopping|quits|pauses|cuts|stopped|halts and|then|for * start|starts|starting|comes|again|started|seconds
        overdoseNow fixed	en	breathing|breath|breaths * sounds|sounding|sound|is * like * snore|snoring|gurgling|choking|rattling|drowning|straw|fish ; fell|keeled|slumped|toppled over and|then * cold|blue|gray|grey|snoring|limp|gurgling
        overdoseNow fixed	en	choking|choked on * vomit|puke|throwup ; needle still|hanging|sticking * in|from|out * arm|leg|neck|foot|hand
        overdoseNow fixed	en	found {himHer} * on|in * floor|bathroom|toilet|tub|car|stall|bed|chair * wont|blue|gray|cold|barely|snoring|purple
        overdoseNow fixed value=1	en	snore~ * loud|deep|bad|different|hard|raspy ; snoring|snores|snored ; rattling breath|noise|sound ; shallow|slow|weak|labored breathing|breaths|respirations|breath
        overdoseNow fixed value=1	en	foam~ at|from|on|around|out|coming|? * mouth|lips|nose|? ; drooling and|wont|not ; skin|body|hands is|are|feels|felt cold|ice ; cold to the touch ; hes|shes|he|she is? ice? cold
        overdoseNow fixed value=1	en	needle|syringe|foil|straw|pills|pill|bottle|blister|spoon is|? right|? next|beside|near|nxt to? him|her|them|his|it ; theres|with|has a needle in ; pills everywhere|scattered
        overdoseNow fixed	en	cant|couldnt|dont|cannot|not find|feel|get|detect|finding|feeling|getting * pulse|heartbeat
        overdoseNow fixed	en	gf|bf|son|dtr|daughter|husb|husband|wife|brother|bro|sister|sis|friend|frnd|roommate|roomate|buddy|boy|girl|baby|he|she|pt|cousin|mom|dad|boyfriend|girlfriend is|turned|turning|went|all|? blue|purple|cyanotic|ashen
        overdoseNow fixed	en	did|took|had|shot|smoked|snorted ** shot|hit|line|dose|bump|bag ** was|is|might|think * too|way much|strong|big ; everything|its|it|all going|went|turning dark|black|dim
        overdoseNow fixed across	es	me meti|inyecte|puse|fume ** fue|era mucho|demasiado|demasiada|bastante ; se me esta|anda apagando|cerrando todo
        overdoseNow fixed	en	what|wat|wut do|should|can|shall i|we do if|when he|she|they|my ** wont|isnt|doesnt|cant|not|stopped wake|waking|breathe|breathing|respond|responding up?
        overdoseNow	en	this|it|he|she|hes|shes is|s|? an|having|in an? overdose|od can|send|help|what|hurry|come|please|now
        naloxone fixed	en	gave|give|got|given|used|shot|hit|sprayed|needed|received him|her|me|them|us|? narcan|naloxone|nalaxone ** {AGO:0..30}|ambulance|paramedics|ems|emts|house|floor|breathing|lips|blue|woke|back ; paramedics|ems|emts|medics|ambulance|cops|police ** narcan|naloxone|narcanned
        # taken too much, just now
        overdoseNow	en	i|he|she|we|think|mightve|may|just|maybe|ive|hes took|taken|shot|swallowed|injected way|waay|? to|2 much|many ; think|mightve|maybe|just|scared|sure i|he|she|? did|used|took way|waay|? to|2 much
        overdoseNow fixed	en	took|popped|did|ate|drank|shot|smoked|snorted|used|had|swallowed *** cant|barely|hardly|cannot|trouble|struggling keep|stay|hold|staying|keeping|open|feel|talk|stand * awake|eyes|conscious|up
        overdoseNow fixed	en	just|jus shot|slammed|smoked|snorted|injected|dosed|banged *** going|goin|fading|slipping|something|somethings|cant|turning|everything|everythings is|going|goin|feel|see|breathe|wrong|black|dark|away|under|out|blue|cold
        overdoseNow fixed	en	shot|injected|snorted|smoked|slammed *** not|isnt|wont|aint|quit moving|breathing|responding|waking|move|respond
        overdoseNow fixed	en	took|did|hit|ate * {drug}|something|pills|line|shot|bump|hit|tab ** not|isnt|wont|aint|stopped|cant|quit moving|talking|breathing|answering|responding|move|talk|respond|answer
        overdoseNow.pillCount fixed value=99	en	swallowed|gulped|downed all|whole|entire|full|rest|every|everything|handful|bunch|bottle|the|a|my|his|her * ** {pillBox}|{sleepers}
        overdoseNow.pillCount fixed value=99	en	ate|chewed|popped|eaten all|whole|entire|full|rest|every|handful|bunch|bottle|the|a|my|his|her whole|entire|bottle|handful|rest|of|bunch|full|pack * ** {sleepers}
        pseudo	en	swallowed|ate|chewed|downed|popped a|my|his|her|the|all half|single|couple|few|pill|tablet|daily|morning|vitamins|regular ; popped a|my|his|her|the|all {sleepers}|pill
        overdoseNow.pillCount fixed value=99	en	took|taken|swallowed|taking|popped a|whole|one|like bunch|handful|fistful|boatload|shitload|load|ton|mess|whole of * ** {pillBox}|{sleepers}
        overdoseNow fixed	en	took|taken|did|drank|popped|swallowed|ate waay|way|? 2 much|many
        overdoseNow fixed	en	took|taken|tookin|swallowed|popped|ate|et to|two|way many|menny|meny ** {sleepers}
        overdoseNow fixed value=2	en	ate|took|swallowed|downed|drank|did|taken all|whole|entire of? my|his|her|the|that * methadone|bottle|subs|script|pills|oxys|percs|stash|fentanyl at|in * once|one|go
        overdoseNow.pillCount fixed value=99	en	took|taken the|a|an|my|his|her|their|that whole|entire|full|complete * bottle|box|pack|blister|sheet|script ; took|taken a|the bottle of {sleepers}
        overdoseNow.pillCount fixed value=99	en	took|taken|swallowed the|all|whole|entire? rest|remainder of * ** bottle|pack|{sleepers}|blister|script ; took|taken|ate|swallowed every * pill|tablet|{sleepers}
        overdoseNow.pillCount fixed value=num	es	tome|tomo|tomado|trague|trago|tragado|ingirio * {NUM:12..300} {drug}|tramadoles|norcos|percos|clonas|comprimidos
        overdoseNow.pillCount fixed value=99	en	took|taken all|every of? my|his|her|moms|grandmas|the|those|these|them * {sleepers}|pill|pills ; took|swallowed|ate everything ** medicine|cabinet|drawer|bottles|purse
        overdoseNow.pillCount fixed value=99	en	i|he|she|just|and|hes|shes took|swallowed|ate|taken them|em all ; i|he|she|just|and took|swallowed|ate all of them|em|those
        overdoseNow.pillCount fixed value=99	en	drank|downed|chugged|emptied|injected * all|whole|entire|rest|bottle|full ** insulin|methadone|morphine|cough syrup|antifreeze|bleach|{sleepers}
        overdoseNow.pillCount absorb fixed value=99	en	drank|downed|chugged|drinking the|a|his|her|my|that whole|entire|full|? bottle|jug|jar|vial|carton of * insulin|methadone|morphine|antifreeze|bleach|cough|nyquil|robitussin|promethazine
        overdoseNow.pillCount fixed value=99	en	took|taken|swallowed|drank his|her|my|the|a whole|entire|full? week|weeks|month|months|days worth? of ** {sleepers} ; took|swallowed|drank ** all|whole|entire|everything ** at once ; ingested|swallowed * unknown|large|entire amount|number|quantity|bottle
        overdoseNow.pillCount fixed value=99	en	emptied|downed|drained the|a|his|her|my|whole|entire * pill|medicine|prescription|tylenol|methadone|insulin bottle|cabinet ; washed down|it * {sleepers}|bottle * {sleepers}|with|w
        overdoseNow fixed value=2	es	narcan *** otra|de vez|nuevo * durmiendo|dormido|dormida|morado|morada|apagando|yendo
        overdoseNow.pillCount fixed value=99	en	just took|swallowed|ate|popped|downed like|about|? {NUM:8..200} of|? {sleepers} ; just took|swallowed|downed a|the|my|his|her|like whole|handful|bunch|bottle * ** {pillBox}|{sleepers}
        overdoseNow.pillCount fixed value=num	en	took|swallowed|ate|downed|popped|taken|chewed|ingested|consumed like|about|maybe|around|over|almost|nearly|at|approx|approximately|roughly|? least|? {NUM} tabs|tablets|pills|capsules|caps|? of|? my|his|her|the|them|these|those|moms|? {sleepers}
        overdoseNow.pillCount fixed value=num	en	took|swallowed|ate|downed|popped|taken|chewed|ingested like|about|maybe|around|over|approx|? {NUM} of ** {sleepers}
        overdoseNow.pillCount fixed value=99	en	took|swallowed|ate|downed|popped|taken|chewed like|about|maybe|around|over|? {NUM:8..14} of my|his|her|their|someone|somebody|moms|dads|grandmas ** {sleepers}
        overdoseNow.pillCount fixed value=99	en	took|swallowed|ate|downed|popped like|about|maybe|over|? {NUM:8..14} of|? my|his|her|the|their|? ambien|ambiens|zolpidem|lunesta|lunestas|benadryl|benadryls|unisom|trazodone|soma|somas|methadones|methadone
        overdoseNow fixed	en	took|taken|swallowed|gave|drank * {NUM:4..500} ** instead of {NUM}|one|half|two|a
        overdoseNow	en	took|taken|swallowed|popped|injected way|waaay|waay|too? too? many ; took|injected|shot|taken way|waaay|? too much ; may|might|must|couldve|mightve have? taken|took|done too many|much
        overdoseNow	en	did|ate|eaten|drank way|waaay|? too many ** {sleepers} ; double|triple|quadruple dosed ; took|taken a? double|triple dose|doses|dosage ; took|taken|doubled * twice|times|double|dose ** mistake|accident|accidentally
        overdoseNow	en	accidentally|mistakenly took|taken|swallowed|drank|doubled|tripled * twice|double|two|three|too|extra|wrong|whole|times|bottle|{NUM:3..500}
        overdoseNow	en	accidentally|mistakenly took|doubled|tripled * * three|two|several times|twice|double|doses|dose ; doubled|tripled|double up? on? my|his|her|the * {sleepers} * by|accident|tonight|today
        overdoseNow	en	took * forgot|forgetting i|id took|taken|already ; kept forgetting * took ; forgot|forgetting|forgets i|id|he|hed|she|shed had? already? took|taken * and took|taken|again|more|another|took
        overdoseNow fixed value=1.25	en	took|taken|takin|swallowed|did|used|smoked|snorted|shot * more * than i|he|she|they * meant|intended|realized|realised ; did|used|smoked|snorted|ate|drank way|waaay|? too much
        overdoseNow fixed value=1.25	en	lost|losing count of|how * {sleepers}|took|taken ; lost count of how many * took|taken ; dont|cant|idk|doesnt|cannot|not know|remember|recall|sure how many * {sleepers}|? * took|swallowed|taken
        overdoseNow fixed value=1.25	en	took|swallowed|ate|popped|taken a? bunch|handful|lot|several|some|extra|couple|more of? * {sleepers} * ago|now|tonight ; took|swallowed something|pills ** ago|tonight ; too many * {sleepers}
        overdoseNow.pillCount fixed value=99	en	took|taken|swallowed * more {sleepers} than i|he|she|they * meant|intended|realized|supposed|should
        overdoseNow fixed across	en	counting|counted * breaths ; breaths|breathing|breathes ** {NUM:1..9} per|a min|minute ; {NUM:1..9} breaths|times per|a min|minute
        overdoseNow fixed value=0.75	en	tongue * fat|thick|numb|swollen|heavy|rubber ; room|floor * sliding|melting|tilting|spinning ; cant feel * legs|face|hands|body ; cant|can keep|hardly|barely * eyes open ; keep * eyes open
        overdoseNow fixed value=0.75	en	eyes keep? closing|shutting|rolling ; everything * getting|going|goin|is|sounds * black|far|slow|fuzzy ; words are|is|? turning|running * mush|together ; slurring|slurred|slurs ; cant stop slurring ; feel * heavy|floaty|numb
        overdoseNow fixed value=0.75	en	super|really|very|so|getting|real sleepy|drowsy|heavy|woozy|dizzy ; keep|keeps dropping * phone ; nodding|nods|nodded off|out|and ; fading|drifting in|out|off ; not feeling right|good ; itchy
        overdoseNow	en	is|im|hes|shes|am|he|she|be|currently|friend|brother|sister|son|daughter|dtr|bf|gf|husb|husband|wife|roommate|buddy|pt|cousin|mom|dad|someone overdosing|oding|od'ing
        overdoseNow.pillCount fixed value=99	en	injected|injects|shot|dosed|took|used up? all|whole|entire|full|vial|pen * * * insulin|lantus|humalog|novolog
        notEvidence absorb exact	en	overdoing|overdid|overdo|overdoes
        overdoseNow	en	think|sure|believe|afraid|scared|worried|pretty * i|he|she|ive|hes|shes|im|mightve|may|might * overdosed|overdosing|od'd|oded|odd|oding
        overdoseNow	en	is|are|just|hes|shes|im|i|he|she just|has|is? overdosed|od'd|oded right|just|tonight|now ; just overdosed|od'd|oded|overdosing ; overdosing right|now ; od in progress ; active od|overdose ; possible od|overdose now|rn|tonight
        # Spanish
        overdoseNow.pillCount fixed value=num	es	se|me|le|ya tomo|tome|trago|trague|comio|comi|metio|meti|ha|he|echo * como|unas|unos|mas|casi|? * {NUM} de|? {sleepers}
        overdoseNow.pillCount fixed value=99	es	se|me tomo|tome|trago|trague|comio|comi|metio|acabo|acabe|termino|empino|vacio todo|toda|todas|todos|entero|un|una|el|la medio? frasco|bote|caja|puno|monton|blister|tira|cajita|pastillas de|? ** {sleepers}|?
        overdoseNow.pillCount fixed value=99	es	se|me tomo|tome|trago|trague|comio|comi|metio * todas|demasiadas|muchas|todos|un|una|puno|monton las|los|sus|mis|de|monton|puno|? * {sleepers}
        overdoseNow.pillCount fixed value=99	es	hijo|hija|esposo|esposa|hermano|hermana|mama|papa|ella|primo|prima|amigo|amiga|novio|novia|tome|trague|tomado|hemos tomo|tomado|tome|? demasiadas|todas|muchas|un|puno|monton las|sus|mis|monton|puno|? de|? {sleepers}
        overdoseNow.pillCount fixed value=99	es	acabo|acaba|acababa de tomar|tomarme|tomarse|tragarme|tragarse * todas|demasiadas|muchas|un|puno|frasco * {sleepers} ; todo el frasco de {sleepers} ; se paso de|con la|las|? dosis|pastillas
        overdoseNow fixed	es	se|me le? paso|pase|fue la? mano|? con|de las? {sleepers}|dosis|heroina|chiva|fentanilo|jeringa ; se tomo|me tome|tomo de mas|doble|el doble ; tome|tomo por error|accidente * {sleepers}
        overdoseNow fixed	es	no|ni|tampoco despierta|respira|reacciona|despiertan|despertaba|despertar ; no * quiere|se|me|nos despierta|despertar|reacciona|reaccionar ; no responde a|cuando|ni|y|? ; no reacciona
        overdoseNow fixed	es	no abre * ojos ; no vuelve en si ; apenas|casi no? respira|respirando ; ya no respira ; dejo de respirar
        overdoseNow fixed	es	no lo|la|los|le puedo|podemos|logro|logramos|pudimos|puede * despertar|levantar|reanimar ; no puedo|podemos|logro|logramos despertarlo|despertarla|levantarlo|levantarla|reanimarlo
        overdoseNow fixed	es	no puedo|podemos|logro|logramos hacer que despierte|reaccione|responda|respire|abra ; no puedo|podemos despertar a ; no tiene|le|encuentro|siento * pulso ; sin pulso
        overdoseNow fixed	es	{bodyEdge} * {badColor} ; unas moradas ; puso|esta|pone|poniendo|puesto|anda|quedo|estaba todo|toda|bien|muy|como|medio|? {badColor} ; ruido|sonido * feo|raro * respirar|garganta ; helado|helada y|como|no
        overdoseNow fixed	es	respira|respirando|respiracion * muy|bien|como? lento|lenta|raro|rara|feo|despacio|apenas|cortado ; respira a ratos|veces|poquito ; ronca|roncando|ronquido|ronquidos * feo|raro|extrano|rara|raros|horrible
        overdoseNow fixed	es	inconsciente ; sin conocimiento ; perdio el conocimiento ; tiene|tengo|teniendo|dando|dio|pasando una? sobredosis ahora|ahorita|orita ; tiene|tengo|teniendo|dando una sobredosis ; sobredosis ahora|ahorita|orita
        overdoseNow fixed	es	acaba|acabo de tener|darle|dar una sobredosis ; esta en sobredosis ; perdi la cuenta de? cuantas|las pastillas|tome ; no se|recuerdo|sabe cuantas pastillas * tome|tomo|trago
        overdoseNow fixed value=1	es	como muerto|muerta ; se me|le? va|esta|cierran|estan * yendo|apagando|durmiendo|ojos|cerrando ; se nos va|fue|paso|esta ; se le paso la mano ; lo|la sacudo|cacheteo|muevo|cachetean|muevan
        overdoseNow fixed value=1	es	no se mueve ; no|ni me|nos|le|? contesta|contestaba ; espuma en|por|de|blanca ; palido|palida|frio|fria y|como|helado ; dificultad para respirar ; demasiadas|demasiado {sleepers}|medicina ; con una jeringa
        overdoseNow fixed value=1	es	esta|estaba|quedo desmayado|desmayada|tirado|tirada|flojo|floja|aguado ; se desmayo y no ; muy|bien|mucho dormido|dormida|mareado|mareada|sueno ; arrastra|arrastrando * lengua|palabras
        overdoseNow fixed value=2	es	respira|respiracion|respirando * se? * para|corta|detiene|y|deja y|otra|de * vuelve|empieza|vez|ratos|respirar
        # look-alikes of the above
        pseudo	en	not|stop|stopped|quit|always|keeps? breathing|breathe down my|his|her|our|their neck|back
        pseudo	en	answer|answering|answers|respond|responding|responds|react|reacting|response my|our|your|the|any|his|her|to|for|when|if|questions|emails? texts|calls|text|call|phone|questions|email|emails|messages|message|letters|treatment|therapy|meds|letter|ad|question
        pseudo	en	respond|responding|responds|answer|response|react to my|our|your|any|the|his|her texts|calls|emails|messages|questions|treatment|medication|meds|therapy|letters|ad ; respond|responding|responds well|poorly|better|great|fine ; {badColor} in|when|from the|its|? cold|winter
        pseudo	es	todo|muy|bien gris|negro en|mi|la ; esta gris|azul el
        pseudo	en	scared|afraid|terrified|worried|worry|worries|fear|fearing|someday|anxious|dread|nightmares * he|she|they|hell|shell * wont|never|stops|stop|gonna|might|may|will not? wake|breathe|breathing|waking|respond up? ; if|someday he|she|they|hell|shell * wont|doesnt|not|never|stops|stop|isnt|gonna|cant|didnt wake|breathe|breathing|waking|respond up? ; one|some|the|that day|night|morning|time he|she|they|hell|shell * wont|doesnt|never|didnt wake|waking|respond up?
        pseudo	en	if|find|finding|found him|her|he|she is|was|? {badColor} one|someday|some day|morning|night
        pseudo	en	cant|couldnt|hard|trouble to? wake|waking up until|till|for|before|early|on|without
        pseudo	en	cant|couldnt|hard|trouble to? wake|waking up in the? morning|mornings|am ; stood|stands me|us up ; sense of humor
        pseudo	en	hair|beard|screen|sky|water|urine|pee|strip|test|vision|phone|everything|world|mood|eyes * going|gone|went|turned|turning|is|are|looks {badColor} ; going|went|gone|turning {badColor} at|from|early|hair|hairs ; {badColor} area|hair|hairs|eyes|collar
        pseudo	en	{badColor} round|m|bar|bars|football|footballs|punch|haze|shield|cross|book|collar|jeans|light|line|house|car|shirt|truck|door|hospital|box|card|drank|moon
        pseudo	en	stomach|belly|guts|gut|tummy|insides|bowels|tripa|tripas is|are|was|keeps|wont|? stop? gurgling|gurgles|gurgle ; memory foam ; foam roller|party|mattress|finger
        overPrescribed absorb	en	took|taken|ate my|his|her|the|a whole|entire|full|months? * script|bottle|prescription|refill|month|supply|months in|within|by|over * * days|week|weeks
        pseudo	en	they|police|cops|staff|jail|shelter|thief|thieves|doctor|nurse|hospital took all|every|everything|them
        pseudo	en	took all|my|his|her|the|those * pills|meds|medicine|medication|percs|tablets away|back|from ; took all|my|his|her|the|those * pills|meds|medicine|medication to the|a police|cops|pharmacy|drop|station|school|clinic|shelter
        pseudo	en	took|takes|taking|taken too much time|on|off|out|money|work|from|for|pride|credit|leave|space|room ; on too much|many
        pseudo	en	took|taken|takes|take|taking too many photos|pictures|pics|selfies|classes|courses|credits|boxes|trips|turns|chances|breaks|risks|notes|people|days|shifts|orders|jobs|calls|bags|naps|vacations|lessons|swings|wrong
        pseudo	es	tome|tomo|toma|saque|saco demasiadas|demasiados|muchas fotos|clases|materias|horas|turnos|cursos|vueltas|riesgos
        pseudo	en	cant|couldnt|didnt|wont wake|waking|woke * laptop|computer|phone|screen|tv|television|console|tablet|ipad|machine|monitor|printer ; laptop|computer|phone|screen|tv|tablet|ipad wont|cant wake
        pseudo	es	labios|boca|lengua morados|morada|azules|azul * por|de * paleta|uva|uvas|helado|raspado|nieve|mora|moras|betabel|dulce|dulces|chamoy|chicle|pintura|labial
        pseudo	en	took|taken on too ; took the rest of the|my|his|her week|day|year|month|afternoon|semester|summer|time
        pseudo	en	breathing treatment|treatments|machine|exercises|technique|techniques ; fresh|bad breath ; breath test|mints|smells
        pseudo	en	no one|never|dont|not nods|nodding|nodded ; nodding|nods|nodded along|in agreement|my|his|her|head ; slumped back|into old|a depression ; sales slumped
        pseudo	es	no|ni|nadie responde|contesta|contestan|responden|contestaba * telefono|mensajes|llamadas|mensaje|whatsapp|preguntas|mis|sus|correos|textos ; no responde al|a tratamiento|telefono|medicamentos|celular ; no responde a mis|los|las mensajes|llamadas|textos|correos
        pseudo	es	miedo|temo|preocupa|susto|asusta * que|? no despierte|respire ; si no despierta|despierte|respira ; no|ni * se? despierta|levanta hasta|antes|temprano|a
        pseudo	es	no se mueve de la|su|el|mi * casa|cuarto|sofa|sillon|tele|computadora
        # overdose survived
        overdose exact	en	overdose ; overdoses ; overdosed ; od ; odd ; oded ; od'd ; oding ; o.d. ; overdosd ; o.d.'d ; o'd ; {NUM}|two|three|four|several|multiple|few|both|his|her|my overdoses|ods
        overdose exact	es	sobredosis ; overdosis ; sobredosifico ; sobredosifique ; sobredosificado ; sobredosificada ; sobredosificarse
        overdose exact	en	fell out ; fallen out ; fall out on|at|from ; flatlined ; flat lined ; coded on|in|at|twice|{AGO} ; dropped|dropping|falling on|off fent|fentanyl|dope|heroin
        overdose exact	en	clinically dead ; dead for * minutes|seconds ; tube down my|his|her throat ; intubated after|for|on|at|from ; tubed overnight|for|and|at ; extubated
        overdose exact	en	on a vent|ventilator after|for|from * od|overdose|g|ghb|fent|fentanyl|heroin|pills|xanax ; stomach pumped ; pumped my|his|her stomach ; charcoal in|at|er|down ; got|given|gave|drank|drink the|him|her|me? charcoal
        overdose exact	en	had to bag|tube|intubate|shock|defib me|him|her|them ; bagged me|him|her|pt ; went|go|gone|going under on|from|after|off g|ghb|gbl|it|pills|h|heroin|the|{AGO} ; g'd|gd|geed out
        overdose exact	en	went|gone|goes out on|in * floor|bathroom|restroom|stall|toilet|sidewalk|dance
        overdose	es	lavado|lavaron|lavaban * estomago ; lavado gastrico
        overdose exact	en	found me|him|her|them|pt|us|{himHer}|son|brother|gf|bf|dtr|husb|client|cl|was|were|got|? * out? cold|unresponsive|unconscious|lifeless|blue|gray|purple * {AGO}|yesterday|friday|saturday|sunday|monday|fri|sat|sun|mon|after|on|in|by|at
        overdose exact	en	found me|him|her|{himHer}|pt|was|were|? face? down {AGO}|yesterday|friday|saturday|sunday|monday|fri|sat|sun|mon|after|on|in|by|at|w|not * dorm|bathroom|floor|car|stall|bed|room|couch|garage|{AGO}|narcan
        overdose exact	en	found|find|finding me|him|her|{himHer} on|in the|a|his|her|my|our|some|an|? * bathroom|toilet|stall|restroom|floor|car|alley|porch ** {AGO}|monday|tuesday|wednesday|thursday|friday|saturday|sunday ** narcan|paramedics|ambulance|er|brought|revived
        overdose exact	en	almost|nearly|about died * from|of|on|off a|the|an|? fentanyl|fent|dope|heroin|pills|pill|xanax|bars|percs|perc|h|blues|ghb|g|speedball|od|overdose|{drug} ; almost|nearly|about died {AGO}
        overdose exact	en	swallowed|gulped|downed every|all|whole|bottle|handful * * pill|pills|bottle|cabinet|medicine|tylenol|{sleepers} ; swallowed|took|ingested a|the|whole|entire|? whole|entire|? bottle|handful|bunch|fistful of * {sleepers}
        overdose exact	en	took every|a|the|whole|entire whole|entire|pill|bottle * pill|bottle|cabinet|{sleepers}
        overdose exact	en	heart stopped on|at|in|twice|for ; stopped|quit breathing {AGO}|on|in|twice|last|and * {AGO}|saturday|sunday|night|medics|paramedics|narcan|floor|party|bathroom|ambulance
        overdose exact	en	doing|did|gave|given|giving|got|needed|had|do|performed|started|with|of {himHer}|me|? cpr ; cpr on|until|twice me|him|her|the|{himHer}|ems|? ; chest compressions ; rescue breath~ ; mouth to mouth
        overdose exact	en	woke|came|come up? to * paramedics|firemen|emts|medics|firefighters|ems ; came|come to|too in * ambulance|er|icu|hospital|ed|stretcher ; woke * up? in an|the|? * ambulance|icu ; medics|paramedics|ems|firemen|emts worked on
        overdose exact	en	dumped|dropped {himHer}|me * outside|at * er|emergency ** blue|unconscious|od|overdose|breathing ; pounding|pushing|pumping on his|her chest ; woke|came ** pounding|pushing|pumping on my chest
        overdose exact	en	almost|nearly|we|i lost {himHer} to * fent|fentanyl|overdose|od|heroin|pill|pills {AGO}|saturday|sunday|last ; went|gone|turned|turning|was blue|gray|purple on|at|in|and ** {AGO}|narcan|saturday|sunday|friday|monday|medics|paramedics
        overdose fixed	es	casi|por poco se|me|lo|la|nos? muere|muero|mori|murio|perdemos|perdimos ** pastilla|pastillas|fentanilo|heroina|chiva|dosis|sobredosis|{AGO} ; se nos iba|fue|andaba|estaba * muriendo|yendo ; se paso de dosis|? * {AGO}
        overdose fixed	es	encontro|encontramos|encontraba|encontraron|encontre|hallaron|hallamos|halle|hallo * * tirado|tirada|inconsciente|morado|morada|desmayado|desmayada|azul|sin respirar
        overdose exact fixed	en	s/p|post|after|following a|an|the|recent|? od|overdose|ods x|? {NUM}|? this|other|past wk|week|weekend|day|night|am
        overdose absorb exact across	en	overdosed|od'd|overdoses|ods|oded|narcanned|revived ** *** last|latest one|time|was
        overdose absorb exact	en	{AGO:0.5..30} ** and|he|she|then|they|? * stopped|quit|wasnt|wasn't breathing ; stopped|quit|wasnt breathing * {AGO:0.5..30}
        # naloxone and coming back
        naloxone	en	narcan ; narcanned ; narcaned ; narcan'd ; naloxone ; nalaxone ; naloxona ; narcand ; narkan ; narcam ; noloxone ; narcaine
        naloxone	en	kloxxado ; evzio ; zimhi ; revived ; od|overdose|opioid|narcan|field reversal|reversed ; reversed in field ; reversed by|w|with ems|medics|pd|fire|narcan|naloxone|paramedics|staff|police|{NUM}|two
        naloxone	en	reversed weds|mon|tues|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|{AGO} ; had to spray|narcan|sprayed|reviving {himHer}|me ; spray|sprayed me|him|her twice|two|again|once|{NUM}
        naloxone	en	spray|sprayed|sprays|squirted|shot|something * * up|in|into|down my|his|her|the|their * nose|nostril|nostrils ; gave|give|used|using|got|with|by|hit|brought|needed|had me|him|her|the|that|a|? * nose|nasal spray
        naloxone	en	the spray twice|x ; hit {himHer}|me with|w {NUM}|several|two|three doses|rounds|sprays ; {NUM}|two|three|several doses|sprays|rounds|hits to|before|until * bring|wake|revive|get|brought|woke|came {himHer}|me|back|up|around
        naloxone	en	paramedics|ems|medics|firemen|emts|firefighters|doctors|nurses|they|narcan|cpr|cops|roommate|police|friend|ambulance|somebody|someone|stranger|wife|sister|mom|had|to|guys brought|bring|bringing|brings|got me|him|her|them|pt|us|{himHer} back|around|round
        naloxone	en	{NUM} doses * back ; brought back w|with {NUM}|narcan|naloxone ; {himHer} back with|from the? dead|spray|dose|doses|narcan ; paramedics|ems|medics|firemen|emts|police|pd|fire|roommate|they|neighbor * revived|narcanned|shocked
        naloxone fixed	en	narcanned|narcaned|narcand|narcan'd|narcan|revived|revive|naloxoned|reversed me ; narcan|naloxone on me
        notEvidence absorb	en	i|we|ive|weve had|to|just|? narcanned|narcaned|narcand|narcan'd|narcan|revived a|some|my|this|the|? * friend|friends|guy|stranger|buddy|people|neighbor|coworker|homeless|girl|dude|somebody|someone
        naloxone	en	came|come back after|with|on|from the|two|{NUM}|? * spray|doses|dead|narcan ; came|brought|coming back to life ; back from the dead ; resuscitate~ ; revive~ ; was|were|got|been brought back by|with|from|twice|w
        naloxone	en	{himHer} * saved|revived with|by * narcan|medics|paramedics
        naloxone	es	salvo|salvaron|saco|sacaron * con * narcan|naloxona ; resucito|resucitaron|resucitado|revivi|revivieron|revivio|revivido|revivida|reanimaron|reanimado|reanimada|revivir ; regresaron|trajeron|trajo|volvieron|regreso * a|de la? vida|vuelta
        naloxone fixed	es	lo|la|me|nos|le revivieron|reanimaron|resucitaron|revivio ; le|me|lo|la echaron|pusieron|dieron|rociaron|aplicaron|echo|puso * * narcan|spray|espray|naloxona|sprey
        pseudo	en	heart stopped|skipped for a|one second|sec|moment|beat ; heart skipped|skips
        naloxone	es	dio|dieron|hizo|hicieron|dimos|di|hicimos * rcp|respiracion boca? ; respiracion de|boca a? boca ; masaje cardiaco ; se nos fue|iba ** volvio|regreso|desperto|reacciono ; spray|espray|sprey|rociaron|aerosol|atomizador * * nariz
        # look-alikes
        pseudo	en	back to|into|in|on your|the|rehab|detox|treatment|my|our|a|here|work|it|jail|court|reality|earth|church|god|sobriety|home|school|track|suboxone|methadone|this|that|class|iop|meds
        pseudo	en	bring|brings|brought|bringing|got|get me|him|her|us|them back|around|round to|into|in|home|for|here|on|from|after|because|again|people|kids|the|and|my|that|this|up|by rehab|treatment|jail|work|the|detox|a|my|your|drugs|methadone|suboxone|?
        pseudo	en	narcan|naloxone|nalaxone trained|certified|cert|training|kit|kits|trainings|boxes|box|vending|access|distribution|supply|class|machine|policy|bill|law ; narcan|naloxone on hand|us ; narcan|naloxone in|at my|the|his|her|our purse|car|bag|house|glovebox|backpack|kitchen|desk|home
        pseudo	en	gave|given|handed|issued|sent|give|gives|hands|mailed me|him|her|us|them|everyone|people|? home|? with|? a|some|two|free|? narcan|naloxone kit|kits|prescription|training ; gave|given|handed|issued|sent|mailed me|him|her|us|them|everyone|people|? narcan|naloxone to|at|just|in|for take|carry|keep|have|hold|bring|discharge|case|home|emergencies
        pseudo	en	narcan|naloxone to take|carry|keep|have|hold|bring|for the|home|emergencies
        pseudo	en	keep~|carries|carry~|bought|buy|stash~|store|stored|put|has|have * * narcan|naloxone * * in|at|on|by|every|everywhere|around|handy|near
        pseudo	en	cover|covers|covered|covering|coverage|about|regarding|passing|pass|passed|handing|handed|hands|distributing|price|cost|copay|rx|script|prescription out? of|for|? free? narcan|naloxone
        pseudo	en	narcan|naloxone covered|cost|costs|price|free|otc|expired|expires|just in|in case ; know|knows how * use narcan|naloxone
        pseudo	en	have|has|got|carry|carries|keep|keeps|always * narcan|naloxone on|with|near|by me|him|her|us|hand|them ; test strips and|&|or|plus narcan|naloxone ; narcan|naloxone and|&|or|plus test strips|strips|clean|cpr|training
        pseudo	es	tengo|tiene|tenemos|traigo|trae|traemos|guardo|guarda|cargo|carga|compre|compramos|compro|dan|regalan|cubre|cubren|vende|venden|consigo|consigue|quiero|necesito|usar|poner|aprendi|aprender siempre|el|un|? narcan|naloxona
        pseudo	es	narcan|naloxona por|en si|la|el|mi|su casa|bolsa|carro|cajon|mochila|cocina|acaso ; clase|taller|curso|kit|cajas|precio|sobre de|el|del? narcan|naloxona
        pseudo	en	{petKin} ate|swallowed|chewed|eats|got into|through|up|? a|the|my|our|half|some|all|everything|his|her whole|entire|?
        naloxone absorb	en	narcan|naloxone {NUM} mg|mgs|doses|sprays
        pseudo	en	took|take|used {NUM} and|then i|he|she|? threw|gave|flushed|tossed|returned|never|didnt|stopped
        pseudo	en	blue|purple|red in the face arguing|talking|yelling|laughing|trying|from ; {badColor} laughing|with|from|hair embarrassment|laughter|laughing|rage|envy|anger|dye|paint ; till|until|til * blue in the face
        pseudo	en	narcan|naloxone at home
        pseudo	en	give|giving|gives|hand|hands|offer|offers|distribute|sell|sells|provide|where out? get? free? narcan|naloxone|kits ; train~|trained|learned|learn|taught|teach on|in|with|to|how? to? use|give|administer? narcan|naloxone
        pseudo	en	carry~|keep|keeps|have|has|own|get|free|pick|bought|buy|stock up? a|some|my|? narcan|naloxone
        pseudo	en	got|received us|me|ourselves|? a|some|our|my|the|free|extra free? narcan|naloxone kit|kits|box|from|at|for|in|just|? ; got narcan|naloxone kit|kits|training|at|from|for|in|on
        pseudo	en	od|overdose prevention|awareness|response|season|kits|kit|training|education|deaths|death|rates|rate|statistics|crisis|epidemic|vigil|memorial|data|calls|risk|numbers|spike|hotline|coalition|fatality|day|safety
        pseudo	en	an overdose|od can|could|kills|takes|happens|may|turns|always|means|prevention ; an overdose|od is a|the|not|what|how|why|always|never|one ; naloxone|narcan and|or|plus overdose * kits|kit ; kits|cabinets|boxes * naloxone|narcan * ; overdoses every|each|all|on|in|at|a|happen|are
        pseudo	en	work|works|worked|run|see|seen|respond|responding|pull|treat|handle|reverse|calls|studying|study|research|teach * to|out|of|with? overdoses|overdose|ods ; {NUM} to|out of overdoses
        pseudo	en	nasal|nose spray for|addiction|allergies|allergy|allergic|ketamine ; addicted|hooked to|on|of? nasal|nose|afrin spray ; ketamine|afrin|flonase|spravato|allergy|steroid|saline nasal|nose? spray
        pseudo	en	hair|teeth|tooth|filling|crown|bottom|it|plan|deal falling|fell|fallen|falls out ; falling|fell|fallen out with|of|over|between|from ; a|big|huge|the|had|our|that falling|fallen out
        pseudo	en	odd job|jobs|hours|hour|times|shift|shifts|thing|things|man|guy|one|feeling|behavior|couple|duck|number|numbers|amount|looking|but|that|because|question|request|way|smell|pain ; {NUM} odd years|pills|people|dollars|days
        pseudo	en	an|the|its|it|bit|little|very|so|kinda|feel|feels|felt|feeling|seems|sounds|really|how|pretty|something|anything|thats|somewhat|act|acts|acting|acted|being odd ; odd|od for a|me|him
        pseudo	en	cpr certified|class|classes|training|cert|instructor|and|card|at|certification ; teach|teaches|learn|learned|certified|trained in? cpr
        pseudo	en	died * minutes|seconds after|before|later|apart ; heart stopped being|beating for ; role|vasectomy|tubal|decision|denial reversal|reversed ; reversal of|on|in ; decision|denial|claim|ruling|order was|were|been|got? reversed
        pseudo	en	family|church|faith|career|hope|marriage|business|old|interest|habit * revived|revive|revives ; revive|revived my|our|his|her|their|the|an career|marriage|business|faith|hope|love|interest|old ; do not resuscitate
        pseudo	en	died|overdosed|odd|od'd from|of|on an? * overdose ; uncle|dad|mom|brother|cousin|friend|sister|son died ** overdose|od
        # passing out is no death
        emergency.fainted absorb value=0	en	passed out ; passed by|the|my|every|all test|tests|exam|class|inspection|screen|time|? ; passing out
        emergency.lookAlike absorb value=0	en	cant|cannot|hardly|barely breathe with|from|under|because|for all|how|so * this|the|these|of|my|busy|much * debt|bills|stress|pressure|work|deadlines|homework|anxiety|exams
        overdose absorb exact	en	died for * minutes|seconds|minute
        overdoseNow	es	acabo|acaba|acabamos de tomar|tomarme|tomarse|tragar|tragarme|tragarse|echarme|comerme * * {NUM:10..300} pastillas|pastilla|pildoras|tabletas|capsulas|de ; me|se acabo|acaba de tomar|tragar * * {NUM:10..300} pastillas|pildoras|tabletas|capsulas
        overdose absorb across	en	woke|came|coming|waking|woken up|to|? in|at the|an|a er|ed|hospital|ambulance|icu|e.r. ** stopped|quit|not|wasnt breathing ; woke|came|waking up|to? in|at the|an|a er|ed|hospital|ambulance|icu ** overdosed|od'd|odd|narcan|blue
        overdose absorb exact	en	i|ive literally|actually|basically|? died|dyed {AGO}|on|for|twice|once|yesterday|and|in|at
        suicidal absorb	en	plan|plans|planned|planning|method|intent|threatens|threatened|threatening|wants|wanted|want|thinking to|of|by|for|is|was|about|via|? od|overdose|oding|overdosing|o.d.
        suicidal absorb across	en	si|s/i|plan|ideation|intent with|w/|w|to|by|via|of|? plan|plans|? to|via|by|? od|overdose|oding|o.d.
        emergency.lookAlike absorb value=0	en	almost|nearly|about|could|couldve|shouldve died ; could|should|would have died
        # said plainly
        overdoseNow	en	overdosing ; od'ing ; oding ; is|are|hes|shes|currently|just|actively overdosed|od'd ; overdosed|od'd just|right? now ; i think|believe|pretty * overdosed|od'd
        overdoseNow	en	he|she|hes|shes|him|her|friend|son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|roommate|dad|mom|pt|cousin|bf|gf|body is|just|are|? not|isnt|wont|doesnt|aint moving|move|budge|get up ; lifeless
        overdoseNow fixed value=2	en	did|took|smoked|snorted|shot|hit|sniffed|swallowed * line|hit|pill|something|bump|rail|shot|blue|bag|half|it * * and|then * fell|passed|dropped|collapsed|keeled|slumped|went * out|over|down|to|on|limp|blue
        overdoseNow	en	he|she|hes|shes|him|her|friend|son|daughter|brother|sister|husband|wife|boyfriend|girlfriend|roommate|dad|mom|pt|cousin|bf|gf|body is|went|gone|goes|all|just limp ; no pulse
        overdoseNow	en	slumped|slouched|keeled|hunched over|against|down ; needle still? in|hanging his|her|the|from|out|? arm|neck|foot|leg|vein ; unresp ; cyanotic
        pseudo	en	put|puts|putting|stick|sticks|stuck|sticking|poked|jabbed|shoved|puts a|the|that|another? needle|needles|syringe in|into
        overdoseNow fixed	en	ambulance|medics|medic|paramedics|emts|emt|ems|firemen|crew|squad ** working|work|pumping|bagging on|him|her|them|my|air
        overdoseNow fixed	en	overdose|overdosed|od|oded|od'd *** loading|load|loaded|wheeling|carrying him|her|them
        overdoseNow	en	cant|wont|cannot|couldnt|hard to? be|stay|keep|keeping|get * awake|conscious|alert ; cant|wont|cannot be kept|held awake|up
        overdoseNow	en	is|hes|shes|still|lying out cold ; cold to the touch ; clammy and|& cold|blue|gray ; stops|stopped|quits breathing ; long|big gaps|pauses between|in|? breaths|breathing
        overdoseNow fixed value=2	en	fell|passed|blacked out ** {NUM}|few|couple minutes|min|mins|seconds ago ; narcan|narcanned|narcaned *** nodding|out|blue|slipping|fading|under|gray|limp again
        overdoseNow	en	narcan|naloxone isnt|not|didnt|doesnt|aint|wont working|work|help|helping|doing ; gave|used|hit|given|sprayed|did * narcan|naloxone and|but * still|not|hasnt|wont|isnt
        overdoseNow	en	took|swallowed|ate|downed them|em all ; took|swallowed|ate|downed all of them|em|it ; took|swallowed|ate|downed all of? the|my|his|her pills|pill|meds|medication|medicine
        overdoseNow	en	took|swallowed|ate|downed the|my|his|her|a? rest|whole|entire|full of|bottle|script|strip|handful|prescription|bunch
        overdoseNow	en	took|swallowed|ate everything in|from the|my|his|her? bottle|cabinet|drawer|purse|house|medicine|box ; took|taken|shot|did|used|swallowed more|way|waaay|too|far much|many|than * meant|should|thought|usual
        overdoseNow	en	dont|idk|not|cant|couldnt know|sure|remember|recall|tell|say how many pills|of|xanax|? i|he|she|they|were|got|? took|swallowed|ate|taken ; lost count of|how pills|many
        overdoseNow value=1	en	nodding|nodded|nods out|off|hard ; eyes half|barely|are open|but ; eyes|he|she|head keep|keeps closing|shutting|dropping|falling ; cant stay|keep awake|eyes ; pupils are|? pinpoint|pinned|pinpoints|tiny
        overdoseNow value=1	en	rattling|gurgling|weird|loud|snoring breath|breathing|noise|noises|sound|snoring ; letting|let|said|says * sleep it off ; wont get up ; tongue numb|thick
        overdoseNow	es	esta|estaba|quedo|sigue|encontre|encontramos desmayado|desmayada|inconsciente|inerte|tieso|morado|morada ; como muerto|muerta ; no tiene|hay pulso ; sin pulso ; no le siento pulso ; respira|respirando muy? poco|lento|raro|apenas
        overdoseNow	es	no puedo|podemos|lo|la|logro|logramos despertarlo|despertarla|despertar|levantarlo|levantarla ; se le paso la mano ; se|me paso|pase de la|dosis|raya ; se nos va ; se nos esta yendo ; teniendo una? sobredosis ; ronquido|ronca fuerte|raro
        overdoseNow	es	se|me tomo|tome|trago|trague|comio todo|todas|todos|entero|entera|demasiadas|muchas|un|el|la * pastillas|pildoras|frasco|bote|botella|medicinas|puno|monton
        overdoseNow	es	no se|recuerdo|sabe|me|acuerdo * cuantas|cuantos * tome|tomo|trague|trago|tomado ; perdi|perdio la cuenta de? cuantas|las|pastillas ; narcan|naloxona ** no reacciona|responde|despierta|sirve ; lo|la muevo|sacudo|cacheteo * no
        overdoseNow value=1	es	no me|nos? contesta|responde|reacciona ; no reacciona|responde
        # medics, nurses, police
        overdoseNow fixed	en	gcs|glasgow coma? scale|score|? of|is|was|? {NUM:3..8} ; apneic ; respiratory arrest ; resp arrest ; ambu bag ; bvm ; rescue breaths|breathing ; bagging him|her|them|pt ; overamped|overamping
        overdoseNow fixed	es	glasgow de|en|? {NUM:3..8} ; paro respiratorio ; jeringa|aguja clavada|colgando|encajada
        notEvidence absorb	en	took|got|needed|used|gave|give {NUM}|two|three|several doses|sprays|shots|rounds|narcans|squirts * * before|until|till|to he|she|they|bring|wake|come|came|get|him|her ; no|denies resp|respiratory complaints|complaint|distress|issues|depression|sx|symptoms
        notEvidence absorb	es	se nos|me|le|les va|van|fue|iba la|el|toda|todo|todos|lo|casi * renta|dinero|quincena|cheque|sueldo|lana|tiempo|vida|feria|paga|pisto|trabajo
        overdoseNow	en	tok|tuk|toook|tooke way? too|to many|much|alot|lots|mny|mch
        # cannot be woken, in Spanish
        overdoseNow fixed	es	sigue|esta|estaba|lleva|llevan|continua|quedo|todavia|hijo|hija|novio|novia|hermano|hermana|esposo|papa|mama|amigo|amiga|pt|pcte * sin despertar|reaccionar|responder|moverse|respirar|pulso ; sin reaccionar|responder mi hijo|hija|novio|novia|hermano|esposo|mama|papa|amigo
        overdoseNow fixed	es	no hay|habia|encuentro|encontramos manera|forma|modo|quien|como de|que|lo|la|? que|lo|la|? despierte|despertarlo|despertarla|reaccione|despertar|despertarle|reaccionar|levante
        overdoseNow fixed	es	no logro|logramos|consigo|conseguimos|puedo|podemos|pudimos que|? despertarlo|despertarla|despierte|reaccione|despertar|despierta|reaccionar ; imposible|no que|? despertarlo|despertarla|despertar|reaccionarlo ; no vuelve|volvia|regresa|reacciona en si|sí ; no recobra|recupera|ha el|la|recobrado|? conocimiento|conciencia|sentido ; no da|dan senales|signos
        overdoseNow	es	me|se|nos eche|echo|trago|trague|tomo|tome|comi|comio|bebi|avente|avento|meti|metio todas|toda las|la|sus|mis|esas pastillas|pildoras|tabletas|pastilla|medicinas|caja ; se empastillo|empastillado * bien|muy|ida|ido|no
        overdose	es	sobredosis
        # in progress
        overdoseNow across	en	overdosed|od'd|oded|od|overdosing|o'd ** {fitPlace}|unconscious ; overdosed|od'd|oded|od|overdosing ** ambulance|ems|911|paramedics|emts * on|coming|here|way|called|enroute ; waiting * ambulance|ems|paramedics ; od'd|overdosed|oded {AGO:0..0.1} ; possible|poss|suspected|maybe overdose|od ** now|just|current|{fitPlace}
        overdoseNow	en	fading|slipping|sinking|drifting fast|on * us|me|and|from|used|did|took ; im|hes|shes fading|slipping fast|on|? ; feel|feels|feeling myself|like|im|i * slipping|fading|going|sinking|drifting under|away|out
        pseudo	en	slipping|fading|going|drifting out|under|away|on|back * into|to|of|the|with use|relapse|habits|old|control|house|town|work|school|memory|date|dinner|tonight|friends|knife|him|her|this|it|his|crazy|mind
        overdoseNow	en	ate|ates|took|gulped|downed|chugged|swallowed|popped|eaten down|? all|every|like|about|? {NUM:15..400}|of|the|his|her|my * {sleepers}|{drug} at|today|tonight|just|in|and|right|{AGO:0..1} ; gulped|downed|ate|swallowed down? every|all * in|at ; overdid|overdone it * tonight|today|just
        overdoseNow	en	passed|nodded|slumped|out out|over|? * with|w a|the? needle|syringe|rig in|still|beside|next|on|by|?
        overdoseNow fixed	es	no|ni se|sabemos|se si|que|? respira ** uso|fumo|inyecto|tomo|metio|{drug}
        overdoseNow fixed	en	only|barely|just|hardly get|wake|rouse him|her|them awake|up|to|? if|when|by i|we|? yell|shake|shout|scream|slap|hit|yelling|shaking|slapping
        overdoseNow	en	ate|eaten|swallowed|gulped|downed|popped|took|chugged|inhaled|crushed down? all|every|each her|his|my|the|of|? * {sleepers} at|in|all once|one|together|now ; ate|swallowed|gulped|downed|popped|took|chugged down? every|all|each * {sleepers} ** in the house|cabinet|bathroom|drawer|purse|bottle
        overdoseNow	en	toddler|baby|kid|child|grandson|granddaughter|nephew|niece|son|daughter|yr|old|kiddo|girl|boy ** ate|swallowed|drank|chewed|licked my|the|one|some|a|his|her|our ** {drug}|suboxone|methadone|strip|pill|pills|edible|edibles
        overdoseNow	es	nieto|nieta|bebe|nino|nina|hijo|hija|hijito|hijita|chiquito ** se|? comio|trago|tomo|chupo mis|mi|las|el|la|una|unas|los ** {drug}|suboxone|metadona|pastillas|pastilla|parche
        overdoseNow across value=0.75	en	bottle|script|box * is|its|are|was|now? empty|gone ; was|were * {NUM:20..200} and|now * empty|gone|there|theres|its ; {NUM:20..200} * and|now|but|only|? there|theres|its are|is|? {NUM:0..15} left|now|?
        overdoseNow value=0.75	es	frasco|bote|caja * ya? vacio|vacia ; eran|habia|traia {NUM:20..200} * quedan|hay|queda {NUM:0..15}|?
        overdoseNow value=1.25	en	nodding|nods|nodded|dozing|drifting|falling off|out|asleep mid|in|while|standing * sentence|bite|conversation|word|middle|talking|up ; giggling|slurring|stumbling|falling and|then|over * falling|lying|sleepy|slurring|down
        overdoseNow value=1.25	es	babeando|tambaleandose|tambaleando|arrastrando|cabeceando * y|? * tambaleandose|babeando|palabras|durmiendo|cabeceando|cayendo ; no me|nos hace|responde caso|bien|?
        overdoseNow fixed across	en	narcan|narcaned|narcanned|naloxone *** keeps|keep|kept|now|hes|shes|is|still|but going|goes|out|going|fading|slipping|falling|not back|again|out|under|awake|off
        overdoseNow	en	breathing|breathes again but|and|now|? * still not|isnt|wont awake|waking|wake|conscious|responding|up ; keeps|keep|kept slipping|fading out|under|off ; keeps|keep|kept going back out|under ; now|and|then hes|shes|he|she is|? going|out|fading|slipping out|again
        overdoseNow	es	se vuelve|volvio a ir|dormir|apagar|desmayar|poner ; narcan ** vuelve|volvio|sigue|no ** ir|dormido|despierta|responde|morado
        overdoseNow absorb across	en	od'd|oded|overdosed ** fd|fire|ems|medics|paramedics|ambulance|firemen|narcan|cpr * are|is|there|here|giving|working|now|going|coming|scene|doing
        naloxone	en	hit|gave|given|took|with|got|needed|used|after * narcans
        """
}
