extension LexiconSources {
    /// Outpatient care attended, and use that went on during it.
    static let outpatientUse = """
        # outpatientDuring: there now, or there before
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual|online|zoom? {iop} is|was|isnt|wasnt?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual|online|zoom? {iop} says|said|let|kicked?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly|adolescent|teen? {iop} is|was|isnt|wasnt?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly|adolescent|teen? {iop} says|said|let|kicked?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual|online|zoom? {iop} is|was|isnt|wasnt?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual|online|zoom? {iop} is|was|isnt|wasnt?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual|online|zoom? {iop} says|said|let|kicked?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual|online|zoom? {iop} says|said|let|kicked?
        outpatientDuring	en	this|that|{hxNth} evening|weekly|adolescent|teen? {iop} is|was|isnt|wasnt?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly|adolescent|teen? {iop} is|was|isnt|wasnt?
        outpatientDuring	en	this|that|{hxNth} evening|weekly|adolescent|teen? {iop} says|said|let|kicked?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly|adolescent|teen? {iop} says|said|let|kicked?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	my|his|her|their|our|the online|zoom? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	my|his|her|their|our|the adolescent|teen? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	this|that|{hxNth} online|zoom? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	county|va|kp|kaiser online|zoom? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	this|that|{hxNth} evening|weekly? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	this|that|{hxNth} adolescent|teen? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	county|va|kp|kaiser adolescent|teen? {iop} discharged|dropped|dcd|group?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual|online|zoom? {iop} groups|counselor?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual|online|zoom? {iop} therapist|people?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly|adolescent|teen? {iop} groups|counselor?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly|adolescent|teen? {iop} therapist|people?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual|online|zoom? {iop} groups|counselor?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual|online|zoom? {iop} therapist|people?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual|online|zoom? {iop} groups|counselor?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual|online|zoom? {iop} therapist|people?
        outpatientDuring	en	this|that|{hxNth} evening|weekly|adolescent|teen? {iop} groups|counselor?
        outpatientDuring	en	this|that|{hxNth} evening|weekly|adolescent|teen? {iop} therapist|people?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly|adolescent|teen? {iop} groups|counselor?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly|adolescent|teen? {iop} therapist|people?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual? {iop} program|on|never|didnt?
        outpatientDuring	en	my|his|her|their|our|the online|zoom? {iop} program|on|never|didnt?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual|online|zoom? {iop} for|since|and|but?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly? {iop} program|on|never|didnt?
        outpatientDuring	en	my|his|her|their|our|the adolescent|teen? {iop} program|on|never|didnt?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly|adolescent|teen? {iop} for|since|and|but?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual|online|zoom? {iop} program|on|never|didnt?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual|online|zoom? {iop} program|on|never|didnt?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual|online|zoom? {iop} for|since|and|but?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual|online|zoom? {iop} for|since|and|but?
        outpatientDuring	en	this|that|{hxNth} evening|weekly|adolescent|teen? {iop} program|on|never|didnt?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly|adolescent|teen? {iop} program|on|never|didnt?
        outpatientDuring	en	this|that|{hxNth} evening|weekly|adolescent|teen? {iop} for|since|and|but?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly|adolescent|teen? {iop} for|since|and|but?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual? {iop} staff|team|now|before?
        outpatientDuring	en	my|his|her|their|our|the online|zoom? {iop} staff|team|now|before?
        outpatientDuring	en	my|his|her|their|our|the telehealth|virtual? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	my|his|her|their|our|the online|zoom? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly? {iop} staff|team|now|before?
        outpatientDuring	en	my|his|her|their|our|the adolescent|teen? {iop} staff|team|now|before?
        outpatientDuring	en	my|his|her|their|our|the evening|weekly? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	my|his|her|their|our|the adolescent|teen? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual|online|zoom? {iop} staff|team|now|before?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual|online|zoom? {iop} staff|team|now|before?
        outpatientDuring	en	this|that|{hxNth} telehealth|virtual? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	this|that|{hxNth} online|zoom? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	county|va|kp|kaiser telehealth|virtual? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	county|va|kp|kaiser online|zoom? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	this|that|{hxNth} evening|weekly|adolescent|teen? {iop} staff|team|now|before?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly|adolescent|teen? {iop} staff|team|now|before?
        outpatientDuring	en	this|that|{hxNth} evening|weekly? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	this|that|{hxNth} adolescent|teen? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	county|va|kp|kaiser evening|weekly? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	county|va|kp|kaiser adolescent|teen? {iop} over|again|ended|wrapped|last?
        outpatientDuring	en	my|his|her {iop}
        outpatientDuring	en	week|weeks|wk|wks|month {NUM}? of|in|into|through|at|with|doing ** {iop}
        outpatientDuring	en	months|mo|day|days|year {NUM}? of|in|into|through|at|with|doing ** {iop}
        outpatientDuring	en	yr|round|rounds|tour|stint {NUM}? of|in|into|through|at|with|doing ** {iop}
        outpatientDuring	en	time|times|go|try|semester {NUM}? of|in|into|through|at|with|doing ** {iop}
        outpatientDuring	en	{DUR} of|in|into|at|with|doing|through ** {iop}
        outpatientDuring	en	{hxNth}|two|three|2|3|several round|rounds|month of|in|at|through * * {iop}
        outpatientDuring	en	{hxNth}|two|three|2|3|several week|time|times of|in|at|through * * {iop}
        outpatientDuring	en	{hxNth}|two|three|2|3|several go|try|stint|tour|cycle|of of|in|at|through * * {iop}
        outpatientDuring	en	on|in|doing|done|do my|his|her {hxNth} {iop} ; {iop} x {NUM} ; {iop} x {DUR}
        outpatientDuring	en	{iop} before|already|currently|tried|graduate|grad|failed|since
        outpatientDuring	en	{iop} ** twice|once|times in|and|but|before|already|both|with
        outpatientDuring	en	{iop} ** before|already|tried|didnt|completed|finished ; {iop} ** in {AGO:20..3000}
        outpatientDuring	en	{iop} since ; {iop} {AGO:8..3000} ; {iop} for {DUR:1..2000}
        outpatientDuring	en	{iop} * last|in|back {AGO:20..3000}
        outpatientDuring	en	did|tried|doing|done|completed ** {iop}
        outpatientDuring	en	finished|attending|attended|attend|attends|been ** {iop}
        outpatientDuring	en	currently|after|failed|enrolled|flunked|dropped ** {iop}
        outpatientDuring	en	quit|graduated|wrapped|going|goes|through ** {iop}
        outpatientDuring	en	in|during|through|hx|s/p|w/|while|thru an|a|my|his|her|the|county? {iop}
        outpatientDuring	en	in|during|through|hx|s/p|w/|while|thru adolescent|evening|virtual? {iop}
        outpatientDuring	en	in|during|through|hx|s/p|w/|while|thru online|our|your|teen? {iop}
        outpatientDuring	en	already|still|now|currently|presently|since|is|am in|at|on|doing|with * * {iop}
        outpatientDuring	en	are|im|hes|shes|been|was|were|pt|kid in|at|on|doing|with * * {iop}
        outpatientDuring	en	had|went|goes|go|going|been to|through|in|up|into|at? * * {iop}
        outpatientDuring	en	tried|sent|sit|sits|show|shows to|through|in|up|into|at? * * {iop}
        outpatientDuring	en	i|he|she|we|currently do|does|doing * * {iop} and|but|now|anyway|since
        outpatientDuring	en	i|he|she|we|currently do|does|doing * * {iop} every|three|twice|on|{NUM}
        outpatientDuring	en	{iop} dc'd|discharged|kicked|dropped|referring|referred|refers|graduate|discharge
        outpatientDuring	en	dc'd|discharged|kicked|dropped from|out|go|of|by * * * {iop}
        outpatientDuring	en	terminated|booted|tossed|let from|out|go|of|by * * * {iop}
        outpatientDuring	en	{iop} let|lets|wants|is|says|said me|him|her|them|go|he|she|i|to|letting|sending|out
        outpatientDuring	en	{iop} isnt|is|wasnt|didnt|not|hasnt|doesnt|was|never ; outpatient alone
        outpatientDuring	en	{iop} counselor|therapist|clin|clinician|clinical|dir
        outpatientDuring	en	{iop} director|coordinator|cm|supervisor|provider|staff
        outpatientDuring	en	{iop} case|manager|team|lead|rn|nurse|ref|refers|referring|kid|client|pt
        outpatientDuring	en	op|outpt|opt|iop|php counselor|therapist|clinician|provider|group|groups|sud|cm|sw
        outpatientDuring	en	graduated|finished * night|evening|drug|online classes|class|groups|group
        outpatientDuring	en	completed|did|took * night|evening|drug|online classes|class|groups|group
        outpatientDuring	en	graduated|finished * virtual|saturday|weekend|weekly classes|class|groups|group
        outpatientDuring	en	completed|did|took * virtual|saturday|weekend|weekly classes|class|groups|group
        outpatientDuring	en	weekly|monthly|va|county op|outpt|sud group|groups?
        outpatientDuring	en	counseling|therapy|classes ** since|twice|weekly|x
        outpatientDuring	en	counselor|therapist|counseling|drug class|therapy weekly|twice|once|{NUM} a|x|times?
        outpatientDuring	en	drug|outpatient|substance|addiction counselor|counseling
        outpatientDuring	en	group|groups ** since|twice|{NUM} x
        outpatientDuring	es	voy|va|vamos|iba|fui|fue|asisto ** {iop}
        outpatientDuring	es	asiste|asistia|estoy|esta|estaba|estuve|estuvo|llevo ** {iop}
        outpatientDuring	es	lleva|hago|hace|hice|hizo|termine|termino ** {iop}
        outpatientDuring	es	ando|anda|sigo|sigue|acabe|acabo|meti|metio ** {iop}
        outpatientDuring	es	{DUR} de|en|con * * {iop} ; en|hizo|hice|termino|termine * {iop} ; mi|su {iop}
        outpatientDuring	es	{iop} dos|tres veces ; segunda|tercera|segundo|tercer * * {iop}
        outpatientDuring	es	voy|va|fui|iba a|al * * grupos|terapia|clases|terapias
        # keptUsing: in so many words
        keptUsing	en	kept|keeps|keep|keeping|continues ** using|drinking|smoking|snorting|shooting
        keptUsing	en	continued|continuing|continue|still|stayed ** using|drinking|smoking|snorting|shooting
        keptUsing	en	kept|keeps|keep|keeping|continues * getting|use|drink|used|drank|{hxAct}
        keptUsing	en	continued|continuing|continue|still|stayed ** getting|use|drink|used|drank|{hxAct}
        keptUsing	en	still|came|come|comes * * high|loaded|glassy|drunk|stoned|wasted|lit
        keptUsing	en	coming|show|shows|showing|showed * * high|loaded|glassy|drunk|stoned|wasted|lit
        keptUsing	en	still|came|come|comes * * positive|dirty|+|hot|buzzed|faded|reeking|smelling
        keptUsing	en	coming|show|shows|showing|showed * * positive|dirty|+|hot|buzzed|faded|reeking|smelling
        keptUsing	en	up|turn|turns|tests|tested * * high|loaded|glassy|drunk|stoned|wasted|lit
        keptUsing	en	testing|test|sits|sitting|sat * * high|loaded|glassy|drunk|stoned|wasted|lit
        keptUsing	en	up|turn|turns|tests|tested * * positive|dirty|+|hot|buzzed|faded|reeking|smelling
        keptUsing	en	testing|test|sits|sitting|sat * * positive|dirty|+|hot|buzzed|faded|reeking|smelling
        keptUsing	en	{hxAct} ** through|during|while * * {hxAround}|time|thing|both|way|it
        keptUsing	en	{hxAct} ** throughout|thru|thruout * * {hxAround}|time|thing|both|way|it
        keptUsing	en	{hxAct} ** between|before|after|the|whole|entire * * {hxAround}|time|thing|both|way|it
        keptUsing	en	through|throughout|thru|thruout|during both|it|all|each|whole
        keptUsing	en	{hxAct} ** whole|entire way? time|thing|program|way|month|while
        keptUsing	en	{hxAct} right|straight|just|immediately before|after
        keptUsing	en	{hxAct} between|during|before|after|through {hxAround}
        keptUsing	en	before|after|between|during|through|throughout ** {hxAround} ** {hxAct}|{drug}
        keptUsing	en	{hxAct} ** {hxSpot} ; {drug} ** {hxSpot}
        keptUsing	en	{hxSpot} ** {hxAct} a|an|the|some|my|his|her|again|{drug}|line|bump|bowl|hit
        keptUsing	en	line|lines|bump|bumps|hit|hits|bowl|bong ** {hxSpot}
        keptUsing	en	pipe|pen|dab|dabs|shot|shots|beer|whippet|whippets ** {hxSpot}
        keptUsing	en	{hxAct} ** line|lines|bump|bumps|hit|hits|rail
        keptUsing	en	{hxAct} ** rails|key|bowl|whippet|whippets|canister|canisters
        keptUsing	en	camera|mic|video|sound|zoom off|muted **
        keptUsing	en	turn|turns|turned|turning|with|keep|keeps|leave|leaves * * camera off
        keptUsing	en	so he|she|i can hit|use|drink|smoke|do|snort ; on|off mute ** {hxAct}
        keptUsing	en	{hxAct} both|each|every|all week|time|times|in|there|i|day|weekend|payday
        keptUsing	en	{hxAct} whole|entire|while|during week|time|times|in|there|i|day|weekend|payday
        keptUsing	en	both|each|every|all times|time|round|week|one i|he|she|we|it? * {hxAct}
        keptUsing	en	every|most|whole|entire time|week|whole|screen|screens|test|tests|ua|uas|drop|drops
        keptUsing	en	i've been there ; while in it ; kept relapsing
        keptUsing	en	couldnt|cant|never stop|stay|quit|stopped * while|during|in|even|anyway|once|?
        keptUsing	en	gaming|faking|faked|fake|gamed|cheat|cheats * * {hxTest}|group|groups|it
        keptUsing	en	gaming|faking|faked|fake|gamed|cheat|cheats * * program|system|pee|urine
        keptUsing	en	cheated|beating|beat * * {hxTest}|group|groups|it|program|system|pee|urine
        keptUsing	en	borrowed|bought|whizzinator|synthetic * * {hxTest}|group|groups|it|program|system|pee|urine
        keptUsing	en	talk the talk ; say|says the right|all things|words|stuff
        keptUsing	en	was|were|been|be|get|got high|loaded|drunk ** graduation|group|groups|class
        keptUsing	en	was|were|been|be|get|got stoned|lit|faded ** graduation|group|groups|class
        keptUsing	en	was|were|been|be|get|got high|loaded|drunk ** classes|whole|at|every|during
        keptUsing	en	was|were|been|be|get|got stoned|lit|faded ** classes|whole|at|every|during
        keptUsing	en	found|find|finding|finds|drawer|stash ** {drug}|pipe|foil|foils|canisters|cartridges
        keptUsing	en	trash|empty|empties|hidden|hides|hiding ** {drug}|pipe|foil|foils|canisters|cartridges
        keptUsing	en	found|find|finding|finds|drawer|stash ** bottles|baggies|pen|needles|bong|chargers
        keptUsing	en	trash|empty|empties|hidden|hides|hiding ** bottles|baggies|pen|needles|bong|chargers
        keptUsing	en	{drug}|bong|pipe|pen|bottle|vape|beer|glass|cup ** frame|screen|camera|view
        keptUsing	en	out of frame|view|shot
        # keptUsing: tests
        keptUsing	en	failed|failing|fails|flunked|flunking|popped|pops|blew * * {hxTest}|dirty|hot|positive|pos
        keptUsing	en	dirty|positive|hot|pos|bad|missed|dropped|dropping|gave * * {hxTest}|dirty|hot|positive|pos
        keptUsing	en	failed|failing|flunked * {iop}
        keptUsing	en	{hxTest} * * dirty|positive|hot|pos|failed|fails|+|came|coming ; + * {hxTest}
        keptUsing	en	{hxTest} * + ; dirty|positive|pos|hot {hxTest}
        keptUsing	en	popped|dropped|came|tested|tests|testing|drop dirty|hot|positive|pos
        keptUsing	en	+ for ; {NUM} of|out last|the|{NUM} {NUM}? * {hxTest} ; still + ; still positive
        keptUsing	en	still pos ; + thc|coc|meth|mdma|amp|opi|bzo|etoh|ket * most|on|at|every|all|each
        # keptUsing: it did not help
        keptUsing	en	didnt|hasnt|isnt|not|doesnt work|working|worked|help|helping * it|me|him|her|anything|the|?
        keptUsing	en	wasnt|aint|never|nothing|no work|working|worked|help|helping * it|me|him|her|anything|the|?
        keptUsing	en	didnt|hasnt|isnt|not|doesnt helped|enough|stick * it|me|him|her|anything|the|?
        keptUsing	en	didnt|hasnt|isnt|not|doesnt sticking|stuck|took * it|me|him|her|anything|the|?
        keptUsing	en	wasnt|aint|never|nothing|no helped|enough|stick * it|me|him|her|anything|the|?
        keptUsing	en	wasnt|aint|never|nothing|no sticking|stuck|took * it|me|him|her|anything|the|?
        keptUsing	en	didnt|hasnt|isnt|not|doesnt cut|cutting|hold|holding|doing * it|me|him|her|anything|the|?
        keptUsing	en	wasnt|aint|never|nothing|no cut|cutting|hold|holding|doing * it|me|him|her|anything|the|?
        keptUsing	en	didnt|hasnt|isnt|not|doesnt do|touch|touching * it|me|him|her|anything|the|?
        keptUsing	en	didnt|hasnt|isnt|not|doesnt took|change|changed * it|me|him|her|anything|the|?
        keptUsing	en	wasnt|aint|never|nothing|no do|touch|touching * it|me|him|her|anything|the|?
        keptUsing	en	wasnt|aint|never|nothing|no took|change|changed * it|me|him|her|anything|the|?
        keptUsing	en	{iop} isnt|wasnt|not enough|working
        keptUsing	en	relapsed in|during|while|right|after * * iop|outpatient|it|php|group|there ; cutting it
        keptUsing	en	not cutting it
        keptUsing	en	need|needs|want|wants more|up|higher|something than|step|stronger|structure|level
        keptUsing	en	recommend|recommends more|up|higher|something than|step|stronger|structure|level
        keptUsing	en	recs|referring|refer more|up|higher|something than|step|stronger|structure|level
        keptUsing	en	skip|skips|skipping|skipped|missing * off? group|groups|sessions|classes
        keptUsing	en	misses|ditching|ditches|blow|blows|blowing * off? group|groups|sessions|classes
        keptUsing	en	refer|referring|refers|rec|recs|recommend|recommends up|step|higher|more|stepping ; step up
        keptUsing	en	stepped up ; stepping up ; higher level
        keptUsing	en	cant|can't|cannot hold|manage|keep ** level|here|op|outpatient
        keptUsing	en	in|on|during group|groups and|but * {hxAct}|high
        keptUsing	en	nothing changed|changes|sticks|stuck|works|worked ; same old|thing ; success story
        keptUsing	en	nobody knows|knew ; fooled|fooling|fool everyone|them|everybody|who|anybody
        keptUsing	en	dropped|kicked|let|discharged|terminated out|go|from|for ** using|drinking|dirty
        keptUsing	en	dropped|kicked|let|discharged|terminated out|go|from|for ** positive|high|{hxTest}
        keptUsing	en	hit|hitting|hits it|the|my ** pen|pipe|bong|bottle|vape|cart|all|daily|every|lot
        keptUsing	es	nunca|no|jamas * deje|dejo|dejar|deja|dejaba|paro|pare ** de|el|la|los
        keptUsing	es	nunca|no|jamas * deje|dejo|dejar|deja|dejaba|paro|pare ** las|usar|tomar|consumir|{drug}
        keptUsing	es	sigo|sigue|siguio|segui|seguia|seguimos|siguen * {hxAct}|metiendome|metiendole|en
        keptUsing	es	sigo|sigue|siguio|segui|seguia|seguimos|siguen * igual|con|dandole|pegandole|drogando
        keptUsing	es	sigo|sigue|seguia|seguia ** {drug}
        keptUsing	es	no funciono|sirvio|sirve|funciona|ayudo|basto|basta|alcanza
        keptUsing	es	{hxAct} ** saliendo|antes|despues|entre|durante|afuera|camino|terminando **
        keptUsing	es	saliendo de ahi|la|las|los|clase|grupo
        keptUsing	es	sale|salgo|salia|saliendo|salir|salen de ahi|alli|la|el|las|clase|grupo * * {hxAct}|{drug}
        keptUsing	es	saliendo|salgo|salia *** {drug}
        keptUsing	es	salia|sale|salgo positivo|positiva|sucio|sucia
        keptUsing	es	dio|di|da|doy|salio|sali positivo|positiva|sucio ; todo el tiempo|programa
        keptUsing	es	igual|lo mismo de|que antes ; aprendi a llegar|mentir|enganar
        keptUsing	es	{hxAct} ** dia|dias|cada|diario|todos
        keptUsing	es	andaba|ando|anda drogado|drogada|tomado|tomada|pisteando|hasta|bien
        keptUsing	es	recai|recayo ** {iop}|grupo|programa
        keptUsing	es	llego|llega|llegaba|iba|va|voy * drogado|drogada|tomado|tomada|crudo|cruda|hasta
        outpatientDuring	en	{iop} then|and|plus|before * {iop} ; {iop} ** since|for|x {AGO}|{DUR:14..4000} ; {iop} ** since|desde {AGO} ; in a|an teen|adolescent|evening|day|county? {iop} ** since
        outpatientDuring	en	{NUM:2..9} {iop}
        outpatientDuring across	en	{iop} * group|groups|program? {DUR:14..2000} ; {iop} *** {DUR:14..2000} in
        """
}
