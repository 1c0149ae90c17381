extension LexiconSources {
    /// Abstinence, lapses, return to use, and earlier treatments.
    static let recovery = """
        # Classes: verbs of use in their running forms; words of rhythm
        class.hxUsing	en	using ; drinking ; smoking ; snorting ; shooting ; sniffing ; vaping ; popping
        class.hxUsing	en	huffing ; slamming
        class.hxUsing	en	doing ; sneaking ; buying ; hitting ; injecting ; taking ; getting high
        class.hxUsing	en	getting loaded ; sipping
        class.hxUsing	es	usando ; tomando ; consumiendo ; fumando ; inhalando ; metiendome ; metiendose
        class.hxUsing	es	inyectandome ; pisteando
        class.hxUsing	es	inyectandose ; drogandome ; drogandose ; bebiendo ; dandole ; pegandole ; entrandole
        class.hxRhythm	en	every ; daily ; nightly ; most ; all ; each ; regularly ; constantly ; steady ; full
        class.hxRhythm	en	nonstop ; heavy
        class.hxRhythm	es	diario ; diariamente ; cada ; todos ; todas ; seguido ; siempre
        class.hxStuff	en	it ; that ; the bottle ; the pipe ; the needle ; the pills ; the stuff ; old ways
        class.hxStuff	en	old habits ; square one
        class.hxStuff	en	the same ; my old ; his old ; her old ; that stuff ; hard stuff ; the street
        class.hxStuff	en	the streets ; the life
        class.hxStuff	es	lo mismo ; el vicio ; las andadas ; la botella ; el foco ; la pipa ; la droga
        class.hxStuff	es	las drogas ; la calle
        # backToUse: relapse
        backToUse	en	back to|on my|the|going|doing|having|old|weekend|? on|? benders|bender|binges|bingeing|binging|sprees
        backToUse	en	relapsed ; relapses ; relapsing ; a|my|his|her|another|had|big|this|recent|full|holiday|latest|bad|the relapse ; in relapse ; relapse {AGO}|after|on|x|w/|with|since ; fell off * wagon ; off the wagon ; back at it
        backToUse	en	at it again
        backToUse	en	out|go|leave|bed|discharged|evicted|terminated|lost * when|after|once|for|because|bc|cuz|over he|she|i|pt|? drank|drinking|used|using|relapsed|relapse|relapsing
        backToUse absorb	en	was|were {sober} for|about|almost|over|nearly|like? {DUR:200..9000} ; i|he|she|we|who|and|but had {DUR:200..9000} of? {sober}|sobriety|recovery ; was|were {DUR:200..9000} {sober}
        backToUse	es	recayo ; recai ; recaida ; recaidas ; recaer ; recayendo ; recaidos
        # backToUse: back on, back to
        backToUse	en	back on|to|into|in * {hxStuff}|{drug}|{hxUsing}|dope|booze|using|drinking|drugs|bottle
        backToUse	en	back {hxUsing} ; back out there|running|on
        backToUse	en	back to|on|at|into daily|nightly|regular|heavy|full|constant|everyday use|using|usage|drinking|smoking ; relapse|relapsed|slipped|slip in? jan|feb|mar|apr|may|jun|june|jul|july|aug|sep|sept|oct|nov|dec
        backToUse	en	went|gone|going|goes|came|fell right? back on|to|into|out * {hxStuff}|{drug}
        backToUse	en	right|straight|immediately back on|at|to|into it|that|them|everything ; was|were|im|hes|shes|got|been right? back on|at it|them|that
        backToUse	en	went|gone|going|goes|came|fell right? back on|to|into|out * {hxUsing}|there
        backToUse	en	slid|sliding|slipped right? back on|to|into|out * {hxStuff}|{drug}|{hxUsing}|there
        backToUse	en	slipping|drifted|wound|ended right? back on|to|into|out * {hxStuff}|{drug}|{hxUsing}|there
        backToUse	en	right back at|to|in|on|where ; picked it back up ; picked up * {drug}|again|it|where
        backToUse	en	resumed|resuming|resumes|restarted|restarting|reupped|resume * {drug}|wine|beer|drinking|use|using|etoh|alcohol
        backToUse	en	been|am|im|hes|shes|is|was|went|gone back at|on|to|into|with the|my|his|her {drug}|bottle|booze|sauce|pipe|needle|beers|wine ; back at the|my|his|her {drug}|bottle|booze|sauce|pipe
        backToUse	en	picked back up ; picked up a|the drink|bottle|pipe
        backToUse	en	started|start|starting|began|begin back|up? {hxUsing}|use|drinking again|since
        backToUse	en	started {hxUsing}|it? again ; started back|up ; returned to|use|using|drinking
        backToUse	en	{hxUsing}|uses|drinks|smokes|using|{drug} once more ; once more|again {hxUsing}|drinks|uses|smokes ; took|taken it? up {hxUsing}|again
        backToUse	en	on a|another|this meth|coke|crack|drinking|drug|bender? run|binge|bender
        backToUse	en	out there again|using|running ; fell|falling apart|back again|into it
        # backToUse: again
        backToUse	en	right? back to|at|in square|where|step|day|my|the|old|how|what * one|it|i|he|she|we|ways|habits|before|was|were|life|same ; as much|bad|often|heavy|heavily|hard|deep as * ever|before|i|he|she * did|was|?
        backToUse	en	back where * was|were|started|began|left ; same as before|ever|always ; like nothing|it never happened|changed|stopped ; caught up with|to me|him|her again ; found me|him|her again
        backToUse	en	{hxUsing}|uses|drinks|smokes|use|used|drank|smoked|{drug} ** again
        backToUse	en	again now|every|daily|nightly|most|since|with|on|x|for ** {drug}|week|weeks|month|months
        backToUse	en	again now|every|daily|nightly|most|since|with|on|x|for ** day|night|wk|wks|mo|{DUR}
        backToUse	en	every|daily|nightly|most|{NUM} * day|night|week|nts|nights|days|wk|/wk again
        backToUse	en	again every|daily|nightly|most|since ; doing|hitting|on|into|back it|them|that again
        backToUse	en	high|drunk|loaded|strung|hooked|wasted out? again
        backToUse	en	again x|for {DUR} ; again ** {DUR:5..700} ; here we|i go again
        backToUse	en	hooked|addicted|messed|deep|bad again ; full blown|on again
        # backToUse: since then, now
        backToUse	en	{hxUsing}|use|used ** ever|since|from i|he|she|we|then|that * got|left|came|out
        backToUse	en	{hxUsing}|use|used ** ever|since|from i|he|she|we|then|that * home|rehab|there|bus
        backToUse	en	smoked|drank|{drug} ** ever|since|from i|he|she|we|then|that * got|left|came|out
        backToUse	en	smoked|drank|{drug} ** ever|since|from i|he|she|we|then|that * home|rehab|there|bus
        backToUse	en	{hxUsing}|use|used ** ever|since|from the|getting|leaving * got|left|came|out
        backToUse	en	{hxUsing}|use|used ** ever|since|from the|getting|leaving * home|rehab|there|bus
        backToUse	en	now|im|hes|shes|been|started buying|taking|eating|popping|doing|scoring them|it|percs|pills|those|blues|oxys now|again|daily|off|from|on
        backToUse	en	smoked|drank|{drug} ** ever|since|from the|getting|leaving * got|left|came|out
        backToUse	en	smoked|drank|{drug} ** ever|since|from the|getting|leaving * home|rehab|there|bus
        backToUse	en	{hxUsing}|use|used ** ever|since|from coming|rehab|discharge|night * got|left|came|out
        backToUse	en	{hxUsing}|use|used ** ever|since|from coming|rehab|discharge|night * home|rehab|there|bus
        backToUse	en	smoked|drank|{drug} ** ever|since|from coming|rehab|discharge|night * got|left|came|out
        backToUse	en	smoked|drank|{drug} ** ever|since|from coming|rehab|discharge|night * home|rehab|there|bus
        backToUse	en	{drug}|{hxUsing} * every|most|daily|nightly * since ; since then * {hxUsing}|{drug}
        backToUse	en	by {AGO} * * * * {hxUsing}|{drug}|daily|every|five|six|seven
        backToUse	en	back * {drug} by|since {AGO:3..2000} ; {drug} again by|since {AGO} ; on|doing|using|drinking|smoking|shooting {drug} by|since {AGO:3..2000}
        backToUse	en	{drug} the night i|he|she left ; been {hxUsing} ** ever|since|for|again ; been {drug} ** ever|since|again
        backToUse	en	been {hxUsing} ** {DUR:4..1500} ; then it was {drug}
        backToUse	en	it's|its been {drug} ** for|every|all|again|since
        backToUse	en	still {hxUsing} ; still on {drug}|it ; still on the pipe|bottle|needle|pills|stuff|street
        backToUse	en	now its|it's|hes|shes|im * {drug}|every|daily|most|{hxUsing}
        backToUse	en	now|today|nowadays|presently its|im|hes|shes|it is|back at|up to|? a|{NUM}|the|at least? {bigUnit}|{drinkUnit}|{doseUnit}|gram|grams of? {drug}|a|per|every|by|before
        backToUse	en	now * {hxUsing}|{drug} ** {hxRhythm}|again|days|nights
        backToUse across	en	{DUR:20..400} clean|sober *** then|now|until|till|but *** {hxUsing}|{drug}
        backToUse across	en	{DUR:20..400} good|dry|months *** then|now|until|till|but *** {hxUsing}|{drug}
        backToUse across	en	{DUR:20..400} clean|sober *** then|now|until|till|but *** every|daily
        backToUse across	en	{DUR:20..400} good|dry|months *** then|now|until|till|but *** every|daily
        backToUse	es	otra vez ** {drug}|{hxUsing}|{hxStuff}
        backToUse	es	anda|ando|andaba|estoy|esta otra vez|nuevamente|de ** con|en|usando
        backToUse	es	anda|ando|andaba|estoy|esta otra vez|nuevamente|de ** tomando|{drug}|{hxStuff}
        backToUse	es	{hxUsing}|{drug} otra|nuevamente vez?
        notEvidence absorb	es	regrese|regreso|regresamos|volvi|volvio|vuelto a|al|de|del|? la|mi|su|el|? casa|trabajo|jale|escuela|iglesia|rancho|pueblo|pais|mexico|vida ; desde que regrese|regreso|volvi|volvio
        backToUse	es	volvi|volvio|regrese|regreso a|al|con|en * {hxStuff}|{drug}|usar|tomar|consumir|fumar
        backToUse	es	cai|cayo|recaer|volvimos a|al|con|en * {hxStuff}|{drug}|usar|tomar|consumir|fumar
        backToUse	es	volvi|volvio|regrese|regreso a|al|con|en * beber|drogarse|drogarme|lo|la|las|caer
        backToUse	es	cai|cayo|recaer|volvimos a|al|con|en * beber|drogarse|drogarme|lo|la|las|caer
        backToUse	es	sigo|sigue|seguia|ando|anda|empezo|empece * {hxUsing}
        backToUse	es	de nuevo ** {drug}|{hxUsing}|{hxStuff} ; {drug}|{hxUsing} ** de nuevo
        backToUse	es	otra vez diario|cada|todos|tomando|casi
        backToUse	es	desde entonces ** {drug}|{hxUsing}|le|diario|otra
        backToUse	es	volvio|volvi a lo|las mismo|andadas|caer ; le volvi|volvio a dar|entrar|pegar|meter
        backToUse	es	nuevamente ** {drug}|consumo
        backToUse	es	{drug}|{hxUsing}|uso|usa|fumo|fuma|tomo|toma|consumo|consume|estoy|esta|ando|anda ** igual|peor|mismo que antes|siempre|nunca ; volvi|volvio|regrese|regreso a lo|las|mi|su mismo|mismas|vida|andadas
        pseudo	en	never|not|didnt|hasnt|havent|dont|wont once? picked|pick|went|gone * back up?
        pseudo	en	never|not|didnt|hasnt|havent|dont|wont once? go|looked|going|turned * back up?
        pseudo	en	call|calls|called|calling it|that a slip|lapse ; not a slip|lapse
        # lapse
        abstinent	en	been|going|gone|now|about {DUR:3..3000} without it|any|using|anything|alone|touching|one|{drug}|and|by
        lapse	en	one|1|a|single|only|had|two|2|couple|few slip|slips|slipped|lapse|lapses|relapse ; one|1|single beer|drink|hit|sip
        lapse	en	one|1|single|just a? * slip|lapse|beer|drink|hit|sip|glass|toke at|on|with|after|and|since
        lapse	en	one|1|single|just a? * puff|bump|corona|wine|joint|line at|on|with|after|and|since
        lapse	en	two|2|couple|few coronas|beers|hits|sips|slips|lapses at|with|on|since ; slip up ; slip-up
        lapse	en	slipped once|up|twice|one|at|on|one ; one slip ; a slip ; 1 slip
        lapse	en	had|took|hit one|a|1 drink|beer|glass|slip|hit|sip|puff|bump|line ; used once|one|twice|1 x|time|? since|on|at|last|in|and|,|{AGO}|x|? ; used 1 x ; slipped 1 x
        lapse	en	drank once|one|twice
        lapse	en	one night|time only|of|? ; one bad night|day|weekend ; told my|his|her sponsor * same|that|next
        lapse	en	same night|nite|noc|day called|told ; flushed|poured|dumped the rest|out
        lapse	es	una recaida|vez|noche|cerveza|copa ** nada|nomas|mas|solamente|sola
        lapse	es	un desliz|tropiezo|resbalon|trago ; una vez nomas ; tuvo|tuve un desliz|tropiezo|resbalon
        lapse	es	nomas|solo una vez|cerveza|noche
        # abstinent, with its length
        class.hxDrinkWord	en	drink ; drinks ; drinking ; drank ; drop ; sip ; sips ; beer ; beers ; hit ; hits ; dose ; doses ; pill ; pills
        class.hxDrinkWord	en	use ; used ; using ; bump ; line ; lines ; puff ; joint ; blunt ; shot ; shots ; anything ; any ; substances
        class.hxDrinkWord	en	alcohol ; etoh ; drugs ; opiates ; opioids ; smoked ; smoking ; bottle ; bag ; bags ; point ; fix ; pipe
        class.hxDrinkWord	en	nothing ; none ; it ; one ; bar ; bars ; high ; binge ; toke ; rail ; trago
        class.hxQuit	en	quit ; stopped ; quitd ; dropped ; ditched ; kicked ; dejo ; deje
        class.hxFill	en	cold ; turkey ; completely ; altogether ; entirely ; totally ; using ; drinking ; smoking ; everything ; it ; all
        class.hxFill	en	solo ; alone ; them ; that ; myself ; himself ; herself ; own ; use ; pills ; drugs ; snorting ; shooting ; vaping
        class.hxFill	en	taking ; doing ; stuff ; booze ; injecting ; outright ; gambling ; popping ; themselves
        abstinent value=num	en	{sober} for|x|now|about|almost|over|nearly|like|going|since|approx|@|at about|almost|over|nearly|like|the|a|past|last|on|more|now|?  * {DUR}
        abstinent value=num	en	{sober} from|off of? {drug}|everything|it|all|that|alcohol|drugs for|x|now|about|almost|since|? {DUR}
        abstinent value=num	en	{DUR} of|being|now|straight|completely|totally|stone|fully|all|back|and|so|? counting|far|now|being|? {sober}
        abstinent value=num	en	no etoh|alcohol|drinks|meth|coke|cocaine|crack|thc|weed {DUR:10..2000} ; {DUR} * * since ** last used|drank|smoked|did|touched * {drug} ; {DUR} * * since ** last used|drank|use|drink|smoked ; {DUR} no alcohol|drinking|drink|drinks|booze|beer|drugs|weed|cocaine
        abstinent value=num fixed	en	{DUR} no|without|w/o coke|meth|crack|fent|dope|heroin|pills|percs|xanax|crystal|tina|molly|thc|kratom|opiates|opioids|h
        abstinent value=num	en	abst|abstinent|abstaining|abstained|sober|clean|off from|off|of? * {drug}|etoh|all|everything x|since|for|since * {DUR}|{AGO} ; {DUR} clean|sober|dry and|& sober|clean
        abstinent value=num	en	{DUR} clean|now|fully|completely|totally|stone|been|being|of|? off of? the|all|? {drug}|it|everything|drugs|pills|dope|stuff
        abstinent value=num	en	{drug}|drug|alcohol|etoh|substance free x|for|now|? {DUR} ; {DUR} {drug}|drug|alcohol|etoh|substance free ; {drug}|drug|alcohol|etoh|substance free since {AGO}
        abstinent value=num	en	abst|abstinent|abstaining|abstained x|for|since|now|? {DUR} ; abst|abstinent|abstaining since {AGO} ; {DUR} abst|abstinent|abstinence
        notEvidence absorb across	en	was|were|had|did {DUR} of? {sober} *** until|till|when|before|then
        abstinent value=num	en	{sober} {DUR} ; {DUR} clean|sober|free|dry ; now|been|im|hes|shes {DUR} off
        notEvidence absorb	en	been|was|were|had|gone|got|stayed|made|went {sober} for? a|one? {DUR} twice|once|before|back|then|there|until|till ; been|was|had {sober} for? a|one? whole|full? {DUR} twice|once|before|back|at|until|till
        notEvidence absorb	en	{DUR}|{NUM:20..400} d|day|days? of|in|at|@|a|the|x|? sober|clean living|house|home|homes|livings|environment
        abstinent value=num across	en	{DUR:20..9000} inside|in|locked|down|incarcerated prison|jail|up|custody|county|state|? *** not|no|without|never|nothing ** dirty|use|used|using|drugs|drop|hit|touched ; {DUR:20..9000} {sober} inside|in prison|jail|custody|county|lockup
        abstinent value=num	en	{DUR} without|w/o|sin a|any|the|using|touching|smoking|drinking|? {drug}
        abstinent value=num	en	{DUR} without|w/o|sin|no * * using|drinking|use|drink|drinks|used|anything
        abstinent value=num	en	{DUR} without|w/o|sin|no * * substances|drug|tomar|usar|consumir|beber|touching
        abstinent value=num	en	{DUR} since * * using|drinking|use|drink|drinks|used|anything|substances
        abstinent value=num	en	has|have|ive|hes|shes|had|got|hit|hits|reached|celebrated|celebrates|counts|is|at {DUR:5..6000} today|tomorrow|yesterday|tonight|behind|under|strong ; {DUR:5..6000} today no|without|and
        abstinent value=num	en	{DUR} * * since|from my|his|her|the|a? last * drink|use|hit|line|pill|fix
        abstinent value=num	en	{DUR} * * since|from my|his|her|the|a? last * time|dose|bump|high|joint|sip
        abstinent value=num	en	no|not|hasnt|havent|nothing|none|never * use|used|using * * x|in|for|since * {DUR}
        abstinent value=num	en	no|not|hasnt|havent|nothing|none|never * drinking|drank|drink|touched * * x|in|for|since * {DUR}
        abstinent value=num	en	no|not|hasnt|havent|nothing|0|zero * drugs|opiates|alcohol|etoh|opioids|substances * * x|in|for|since * {DUR} ; no|zero|0 meth|coke|cocaine|crack|weed|thc|benzos|pills|crystal|ice|drinks|beer|liquor at|whatsoever|use|or|+|& all? x|in|for|since * {DUR}
        abstinent value=num	en	no|zero|0 meth|coke|cocaine|crack|weed|thc|benzos|pills|crystal|ice|drinks|beer|liquor x|in|for|since|over|now * {DUR}
        abstinent value=num	en	not|hasnt|havent|nothing * had * {hxDrinkWord}|{drug} * * x|in|for|since * {DUR}
        abstinent value=num	en	no|not|hasnt|havent|nothing|none|never * etoh|picked|smoked|drugged * * x|in|for|since * {DUR}
        abstinent value=num	en	nothing|none|not|0 since {DUR}
        abstinent value=num	en	{hxQuit} {AGO} ; {hxQuit} about|around|back|in|on|like|roughly|as|just {AGO}
        abstinent value=num	en	{hxQuit} {hxFill}|{drug}|on|by|w/|with * * {AGO} ; {hxQuit} all|the|my|his|her of? {drug}|{hxFill} * * {AGO}
        abstinent value=num	en	got|came off of? * {drug} ** {AGO} ; has|have|been off of? * {drug} for|since * {DUR}|{AGO}
        abstinent	en	put down|aside the|his|her|my? {drug} ** {AGO} ; walked away from the|his|her|my? {drug} ** {AGO}|{DUR} ; gave|given up the|his|her|my? {drug} ** {AGO}
        abstinent value=num	en	walked|stepped|walking away from the|his|her|my|all? {drug}|it|drugs|everything * {AGO}|{DUR}
        abstinent value=num	en	{AGO} i|he|she|we|pt|they * {hxQuit} ; {AGO} * was * * last * {hxDrinkWord}|{drug}
        notEvidence absorb	en	{AGO:30..9000} i|he|she|we|pt|they stopped|quit suddenly|cold|abruptly|turkey|drinking|it|? turkey|? and|but|then had|got|ended|went|started|landed|woke|relapsed
        abstinent value=num	en	{AGO} is|was when|the i|he|she|day|last * {hxQuit}|drink|use|used|drank
        abstinent value=num	en	{sober} since * {AGO} ; since {AGO} {sober}
        notEvidence absorb	en	not|never|havent|hasnt|ive|i used|taken|missed|use|take|miss a|one|any|single? day|days|hour|hours of it|my|his|her|leave|pto|vacation|the|sick
        abstinent value=num	en	none|nothing|clean since ** {AGO} ; no|not use|drinking|drugs|alcohol|etoh|one|once|any * since ** {AGO}
        abstinent value=num	en	hasnt|havent|not|no * used|drank|drink|touched|use|smoked * * {DUR}
        abstinent value=num	en	been|im|hes|shes|am|is|now|stayed|staying|being alcohol|drug|substance|booze free * * {DUR} ; been off {DUR} ; been off of? my|the|all? {drug}|it|them|everything|that|alcohol|drugs|pills * {DUR}
        abstinent value=num	en	off everything|alcohol|drugs|it * {DUR} ; clean from ** {DUR}
        abstinent value=num	en	last use|drink|used|drank|lu|ld|hit|line|bump|bottle|beer * {AGO}
        abstinent value=num	en	{DUR} of sobriety|clean|being|abstinence|recovery|nothing
        abstinent value=num	en	{DUR} of? sobriety|sober|clean|abstinence|dry from|off|off of? {drug} ; {sober} from|off {drug} {DUR}
        abstinent value=num	en	lu|ld|luse {AGO:14..3000} ; last use|used {AGO:14..3000}
        abstinent value=num	en	none|nothing|zero|no use|no etoh|0 use x|for|since|in|over {DUR}
        abstinent value=num	en	none|nothing since {AGO} ; none x {DUR} ; its been {DUR} since * last {hxDrinkWord}|{drug}|time|use|binge|relapse|smoke|cigarette|dab
        abstinent value=num	en	{DUR} since i|he|she|they|pt * used|drank|touched|smoked|drinking|using ; {DUR} since i|he|she|they|pt * had|took * {hxDrinkWord}|{drug}
        abstinent value=num	en	{DUR} since i|he|she|they|pt * quit|stopped {hxFill}|{drug}|? ; {DUR} since i|he|she quit
        abstinent value=num	en	last {hxDrinkWord}|{drug}|time|smoke|cigarette|dab * was|were * * {AGO} ; last one * was * * {AGO:0..20}
        abstinent value=num	en	last {hxDrinkWord}|{drug} ** was * * {AGO} ; last time i|he|she|they * used|drank|smoked|drink|did|touched * * was|were? * {AGO}
        abstinent value=num	en	last * {drug} ** was|were * {AGO} ; last dose|pill|bar|hit|drink|use of * {drug} * * {AGO}
        abstinent value=num	en	off of? {drug} for|x|since * {DUR} ; {DUR} off of? {drug} ; off of? {drug} and|+|& {drug} {DUR}
        abstinent value=num	en	havent|hasnt used|drank|touched|smoked|drunk ** {DUR} ; havent|hasnt had * {hxDrinkWord}|{drug} ** {DUR}
        abstinent value=num	en	havent|hasnt used|drank|touched|smoked|drunk ** {AGO} ; havent|hasnt had * {hxDrinkWord}|{drug} ** {AGO}
        abstinent value=num	en	{DUR} * i|he|she|we|ive * havent|hasnt used|drank|touched|smoked|drunk ; {DUR} * i|he|she|ive * havent|hasnt had * {hxDrinkWord}|{drug}
        abstinent value=num	en	gave|given|giving up * {drug}|alcohol|drinking|drugs|it|them|using * * {AGO} ; gave it|drinking|weed|coke|alcohol up * {AGO}
        abstinent value=num	en	gave up {drug} ** {AGO}
        abstinent value=num	en	dumped|flushed {drug}|it|everything|them * * {AGO} ; put it|{drug}|the down * * {AGO}
        abstinent value=num	en	not a|one|single sip|drop|drink|hit|bump in|for|since * {DUR}
        abstinent value=num	en	{DUR} abst|abstinent|abstinence|no use ; abst|abstinent|abstinence {DUR}
        notEvidence absorb	en	and|& then|followed nothing|none|zero|clean|by for|in|nothing {DUR}|weeks|days ; nothing|none for|in {DUR} between|then|and then ; {DUR} on|using {DUR} off|clean|sober ; on|using {DUR} off|clean {DUR}
        abstinent value=num	en	not a|one|single drug|pill|puff|thing|line|beer in|for|since * {DUR}
        abstinent value=num	en	not a|one sip|drop|drink|hit|bump * {DUR} ; nothing|none|zero in|for|x|over|? {DUR} ; nothing at|to|stronger|whatsoever all|drink|? in|for|x|since? {DUR}
        abstinent value=num	en	stopped {drug}|using|drinking|smoking|everything * * {AGO}
        abstinent value=num	en	since {AGO} * nothing|none ; since {AGO} ** not|havent|hasnt * touched|used|drank|drink|had
        abstinent value=num	en	day|days|d {NUM} off|clean|sober|dry|free|abstinent ; day|d {NUM} without|w/o|with|of|no * no|without|being|sobriety|nothing|{drug}|alcohol|drinking|using|sober|clean|drugs ; day|d {NUM} without|w/o a|any ; d {NUM} no {drug}|alcohol|drinking|drugs
        abstinent value=num	en	on|at|its|im|hes|shes day {NUM} of? sober|clean|sobriety|off|today
        abstinent value=num across	en	{DUR:10..2000} *** no|without|nothing {drug} since
        abstinent value=num	en	{DUR:14..2000} today|tomorrow|sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|this with|without|on|w/|w|and * no|my|just|nothing|own
        abstinent value=num across	en	{DUR:10..2000} *** not|nothing|never a? drop|touched|since
        abstinent value=num across	en	quit|stopped up? {drug}|it|everything|drinking|using|smoking *** * {AGO:10..2000}
        abstinent value=num across	en	gave up {drug}|it|everything|drinking|using *** * {AGO:10..2000} ; dropped {drug}|everything *** * {AGO:10..2000}
        abstinent value=num across	en	quit|stopped|gave up|dropped {drug}|it *** makes|thats|is {DUR}
        abstinent value=num across	en	quit|stopped|gave up|dropped {drug}|it *** its|been|so {DUR}
        abstinent value=num across	en	quit|stopped|gave up|dropped everything|drinking|using *** makes|thats|is|its|been|so {DUR}
        abstinent value=num across	en	{DUR:10..2000} *** by|on myself|himself|herself *** no sickness|withdrawal
        abstinent value=num across	en	{DUR:10..2000} *** by|on myself|himself|herself *** no w/d|symptoms
        abstinent value=num across	en	{DUR:10..2000} *** by|on my|his|her *** no sickness|withdrawal
        abstinent value=num across	en	{DUR:10..2000} *** by|on my|his|her *** no w/d|symptoms
        abstinent value=num	es	lleva|llevo|tengo|tiene|cumplo|cumple|traigo {DUR} * sin tomar|consumir|usar|beber|fumar|probar|nada|{drug}|tocar|inyectarme|meterme|meterse|recaer|drogarme|drogarse|alcohol|drogas
        abstinent value=num	es	lleva|llevo|tengo|tiene|cumplo|cumple|traigo {DUR} ** limpio|limpia|sobrio|sobria ; {DUR} sin una|un|ni|la|el gota|trago|cerveza|copa|pastilla|{drug}
        abstinent value=num	es	llevamos|cumpli|van|ya {DUR} ** limpio|limpia|sobrio|sobria ; llevamos|cumpli|van|ya {DUR} * sin * tomar|consumir|usar|beber|fumar|probar|{drug}
        abstinent value=num	es	lleva|llevo|tengo|tiene {DUR} * sin * * la|el|su|mi? {drug}
        abstinent value=num	es	sin tomar|consumir|usar|beber|fumar|probar|nada|{drug} {drug}|nada|alcohol|? por|desde|hace|ya|casi|como|unos|unas|durante|mas|ni|? de|como|casi|ya|hace|? {DUR}
        abstinent value=num	es	{DUR} sin|limpio|limpia * {drug}|nada|consumo|tocar
        abstinent value=num	es	sin tomar|consumir|usar|beber|fumar|probar * desde|hace {AGO}
        abstinent value=num	es	hace {DUR} que no tomo|toma|bebo|bebe|consumo|consume|uso|usa|fumo|fuma|pruebo|prueba|toco|toca|me|se|le|la|lo ; hace {DUR} * deje|dejo ; {AGO} que|ya deje|dejo
        abstinent value=num	es	van|son|ya|tengo {DUR} que no tomo|toma|bebo|bebe|consumo|consume|uso|usa|fumo|fuma|pruebo|prueba|toco|me|se|he|ha
        abstinent value=num	es	{AGO} que|ya no tomo|toma|bebo|bebe|consumo|consume|uso|usa|fumo|fuma|pruebo|prueba|toco|me|se
        abstinent value=num	es	{AGO} * deje|dejo|nada ; {AGO} ** ultima|ultimo trago|cerveza|copa|consumo|uso|dosis|vez|linea ; ultima|ultimo trago|cerveza|copa|consumo|uso|dosis|vez|linea|{drug} ** {AGO}
        abstinent value=num	es	no|ni he|ha|hemos * tocado|probado|tomado|consumido ** {DUR:3..4000}
        abstinent value=num	es	no|ni he|ha|hemos * usado|fumado|bebido ** {DUR:3..4000}
        abstinent value=num	es	deje|dejo|pare|paro|tire|vacie|solte|solto de|el|la|las|los|todo|eso|{drug}|tomar|usar|consumir|beber|fumar ** {AGO} ; lo|la|las deje|dejo|solte|solto ** {AGO} ; deje|dejo|pare {AGO}
        abstinent value=num	es	{AGO} * deje|dejo|vacie|tire|pare|paro|solte|solto de|el|la|las|los|todo|eso|{drug}|tomar|usar|?
        abstinent value=num	es	{DUR} de sobriedad|limpio|sobrio|sobria|limpia|abstinencia
        abstinent value=num	es	desde {AGO} * nada|limpio|limpia ; desde {AGO} no he|ha|hay|hemos|toma|tomo|usa
        abstinent value=num	es	desde {AGO} no uso|consume|consumo|bebe|bebo|fuma|fumo
        abstinent.tobacco absorb	en	quit|stopped|gave smoking|vaping|up cigarettes|nicotine|tobacco|cigs|smoking ** {AGO}
        abstinent.undated	en	sober ; clean ; limpio ; limpia ; sobrio ; sobria ; abstinent ; sobriety ; in recovery
        abstinent.undated	en	clean time ; havent used ; hasnt used ; no use
        abstinent.undated	en	havent|hasnt|not|nothing touched|used|had|drank since ; nothing|none since
        abstinent.undated	en	not a drop since ; no he|no ha|no * consumido|tomado|usado|recaido
        abstinent.undated	es	no he|ha|hemos * consumido|tomado|usado|probado|recaido|fumado|bebido ; sin recaidas
        abstinent.undated	es	sigo|sigue limpio|limpia|sobrio|sobria
        abstinent.undated absorb	en	nothing|none|clean since i|he|she|we|they left|got|came|walked there|here|out|home
        abstinent.undated absorb	en	sober|good|fine since i|he|she|we|they left|got|came|walked there|here|out|home
        abstinent.undated absorb	en	havent|hasnt|hadnt|not|never|didnt used|touched|had|drank|smoked|done|drunk|use|touch|relapsed ** since i|he|she|we|they|pt|getting|leaving|coming|then got|left|came|finished|graduated|out|home|rehab|there|completed
        pseudo	en	cant|couldnt|cannot|never|havent|hasnt * stay|stayed|get|got|been|be {sober} for|more|over|longer|even|past|in|since|? than|? {DUR:4..9999}
        pseudo	en	{cant} go|went|make|do|last it? * {DUR:2..9999} without|w/o ; never|barely|hardly gone|go|went|lasted|made * {DUR:2..9999} without|w/o
        # unaided
        unaided	en	on my|his|her|their? own ; by myself|himself|herself ; all by myself ; alone ; cold turkey
        pseudo	en	{cant} go|went|make|do|last it? * {DUR:11..9000} without|w/o ; never|barely|hardly gone|go|went|lasted|made * {DUR:11..9000} without|w/o
        unaided	en	without|no|w/o meds|medication|medicine|help|doctor|program
        unaided	en	unaided ; unassisted ; with my church|sponsor ; with a sponsor ; through|with aa|na|church
        unaided	en	by church|willpower|prayer ; meetings only ; white knuckled ; white knuckling
        unaided absorb	es	por mi|su|tu|nuestra propia? cuenta
        unaided	en	sheer will|stubbornness|willpower ; own will|willpower|effort|efforts ; no|without|w/o program|treatment|tx|rehab|detox|doctor|meetings|nothing ; just|only stopped|quit|aa|na|meetings|church ; aa|na|meetings only|alone
        unaided	en	didnt|never|havent go|went|gone|see|saw anywhere|anyone|anybody|nowhere
        unaided	en	solo ; without any help ; willpower ; just willpower ; did it alone ; without a program
        unaided	en	quit for lent ; just prayer|god|jesus|stubbornness ; nobody helped
        unaided	es	sola ; por mi|su cuenta ; sin medicina|medicamento|ayuda|doctor|internarme|internarse
        unaided	es	por mi propia cuenta ; a puro huevo|fuerza|voluntad ; yo solo|sola ; con la iglesia|dios
        unaided	es	hice juramento|manda ; jurado|jure|juro
        # priorTreatments
        notEvidence absorb	en	been|went|gone|done|did|had|tried|through|detoxed to|through|into|in|a|medical|the|home|at|? * * {detox} * * before|previously|once|twice|times
        notEvidence absorb	en	detoxed|detoxes * * previously|once|twice|times|time ; i|he|she|pt|ive|has|have|hes|shes * detoxed * before ; been|gone through|to * {detox} a|many|several|multiple|so|too|couple|few|countless
        notEvidence absorb	en	prior|previous|past|hx|h/o|multiple|several|many of? * {detox} ; {detox} hx|history ; never been to|through|in * {detox} ; no|never|zero prior|previous|past|? {detox} ever|before|hx|admissions|has
        notEvidence absorb	es	estuve|estuvo|fui|fue|pase|paso|he|ha|hice|hizo * * * {detox} * antes|veces|vez ; ya * estado|ido|pasado ** {detox}
        backToUse	en	left|walked|walk|out|bailed|split|ama|quit ** {detox} *** and|then|to drank|used|drinking|using|smoked|shot|scored|copped|relapsed|picked|drink|use ; {detox} *** used|drank|using|drinking same|that|next|first|hours|on|right
        backToUse	en	went|gone straight|right back ; i|he|she|they always|just|straight go|goes|went * back ; went|gone back out|after
        priorTreatments value=num	en	{NUM} prior|previous|past? rehabs|detoxes|treatments|tx|txs|stays
        priorTreatments value=num	en	been|went|gone to|in|through * treatment|rehab|tx {NUM:1..9} time|times|in|when|back|before|? ; been|gone to|in|through * treatment|rehab|tx {NUM:1..9}
        priorTreatments value=num absorb	en	been|went|gone|was|sent to|in|into|through * treatment|rehab|tx|inpatient|residential {NUM:3..20} time|times|x ; been|gone to|in|through {NUM:3..20} rehabs|treatments|programs
        notEvidence absorb	es	estoy|vivo|estamos|me|aqui|quedo|quede solo|sola|solos|solas con ella|el|mi|mis|los|las|ellos
        notEvidence absorb	en	im|am|i|was|left|here|home|live|all alone with|w/ him|her|them|my|our|the
        priorTreatments value=1	en	did|done|completed|finished|tried|went|been to|through|a|one|the? program|rehab|treatment|counseling about|around|maybe|back|over|like|? {AGO:200..9999}
        priorTreatments absorb value=num	en	been|gone|went|was|sent|had|done|did|tried to|in|through|thru|like|? * rehab|treatment|residential|inpatient|rehabs {NUM:3..40} times|x|different
        priorTreatments absorb value=num	en	been|gone|did|done|tried|through|thru|hx|had like|through|thru|to|at|? {NUM:3..40} rehabs|treatments|treatment|programs|inpatients
        priorTreatments value=num	en	{NUM} different|other|failed? rehabs|detoxes|treatments|tx|txs|stays
        priorTreatments value=num	en	{NUM} rehabs|detoxes already|so|now|down|later|and|in|deep|under|behind ; been|gone|went * {NUM} rehabs|detoxes|programs|places
        priorTreatments value=num	en	{NUM} prior|previous|past|different|other|failed? programs|rehab|inpatients
        priorTreatments value=num	en	{NUM} prior|previous|past? facilities|residentials|admits
        priorTreatments value=num	en	{NUM} different|other|failed? facilities|residentials|admits
        priorTreatments value=num	en	{NUM} x rehab|detox|tx|treatment|inpatient|residential ; prior tx x {NUM}
        priorTreatments value=num	en	rehab|tx|treatment|detox|inpatient|residential x {NUM:1..9}
        notEvidence absorb	en	tx|treatment x {DUR}
        priorTreatments value=num	en	{NUM} tx|treatment episodes|admissions
        priorTreatments value=num	en	rehab|detox|treatment|residential|inpatient {NUM} times
        priorTreatments value=num	en	{NUM} times in|to|through? * rehab|detox|treatment|inpatient
        priorTreatments value=num	en	{NUM} trips to|through ** rehab|detox|treatment
        priorTreatments value=num	en	been to|through|in {NUM} * rehabs|programs|treatments
        priorTreatments value=num	en	gone|went to|through|in {NUM:2..30} * rehabs|programs|treatments|facilities|detoxes|centers ; been to|through {NUM:3..30} * centers|spots
        priorTreatments value=num	en	been to|through|in {NUM} * places|detoxes|rehab|facilities
        priorTreatments value=num	en	{NUM} * rehabs|detoxes|treatments
        priorTreatments absorb value=num	en	{NUM:3..40} prior|previous|past|different|other|failed|full|? rehabs ; been|gone|went to|through|in {NUM:3..40} * rehabs|programs|treatments|facilities|centers ; rehab|rehabs {NUM:3..20} times|x
        priorTreatments absorb value=4	en	multiple|several|many|countless|numerous|a prior|previous|past|different|few|failed|other|of|? rehabs ; been|gone to|through|in several|many|multiple|countless|numerous * rehabs|programs|treatments|facilities|centers
        priorTreatments value=num	en	{NUM} th|rd|nd? time ** rehab|treatment|detox|tx
        priorTreatments value=3	en	third time|attempt|try|round|go * trying|doing|going|at|in|with|through? * rehab|treatment|detox|recovery|inpatient|program|tx
        priorTreatments value=4	en	fourth|fifth|sixth|seventh|eighth|ninth|tenth time|attempt|try|round|go * trying|doing|going|at|in|with|through? * rehab|treatment|detox|recovery|inpatient|program|tx
        priorTreatments value=4	en	in and|n|& out of|from rehab|rehabs|treatment|programs|detoxes|centers ; rehabs|detoxes|treatments than i|he|she|you can|could|care
        priorTreatments value=num	en	{NUM:3..30} th|rd? time|attempt|try|round|go * trying|doing|going|at|in|with|through? * rehab|treatment|detox|recovery|inpatient|program|tx
        priorTreatments value=num	es	{NUM} centros|internamientos|anexos|rehabilitaciones|tratamientos
        priorTreatments value=num	es	{NUM} veces ** anexo|centro|internado|internada
        priorTreatments value=num	es	{NUM} veces ** anexos|centros|rehab|rehabs|clinicas|granjas|programas ; {NUM} rehabs|clinicas|programas|granjas|vueltas * por|en|y|sin|? * anexos|centros|rehab|nada|?
        priorTreatments value=num	es	{NUM} veces ** anexado|anexada|rehabilitacion|tratamiento
        priorTreatments value=4	en	multiple|many prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	several|countless prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	multiple|many prior|previous|past|of? tx|programs|rehab|stays
        priorTreatments value=4	en	several|countless prior|previous|past|of? tx|programs|rehab|stays
        priorTreatments value=4	en	numerous|umpteen prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	dozen|dozens prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	numerous|umpteen|dozen|dozens prior|previous|past|of? tx|programs|rehab|stays
        priorTreatments value=4 absorb	en	in and out of rehab|rehabs|treatment|detox|detoxes|programs
        priorTreatments value=4	en	every rehab|program in|around ; more rehabs|programs than
        priorTreatments value=4	en	rehab veteran|regular ; lost count of * rehabs|programs|treatments
        priorTreatments value=4	en	revolving door
        priorTreatments value=4	es	muchos|varios|tantos anexos|centros|internamientos|tratamientos
        priorTreatments value=4	es	entra|entro|entrando y sale|salgo|saliendo de
        priorTreatments value=4	es	muchas|varias|tantas veces ** anexo|centro|internado|anexado
        backToUse	en	{drug}|it|drinking|using|habit crept|creeps|creeping|crept|snuck|slid|crawled|came|found * back ; back in my|his|her|the hand|hands|drawer|pipe|purse|cup
        priorTreatments value=num	en	{NUM:3..20} th|rd tx|rehab|treatment|detox|program|stay|inpatient|episode|go ; {NUM:3..20} th|rd time|tx in|at|around|episode
        abstinent value=num	en	off {drug} {DUR} ; off of? {drug} about|almost|nearly|over|like|for|now? {DUR} ; {DUR} off {drug}
        class.pastime	en	lesson ; lessons ; yoga ; pilates ; classes ; class ; the bus ; the train ; website ; site ; app ; computer ; laptop ; phone ; tablet ; vitamins ; piano ; guitar ; karate ; crossfit ; zumba ; puzzles ; crossword ; crosswords ; laundry ; homework ; research ; dishes ; taxes
        class.pastime	en	gym ; zoom ; email ; chores ; yard work ; yardwork ; gardening ; painting ; photography ; photos ; pictures ; pottery ; ballet ; swimming ; hoops ; baskets ; golf balls ; form ; forms ; glasses ; groceries ; coupons ; spanish ; french ; english ; math ; sign language
        class.pastime	en	car ; truck
        class.pastime	en	therapy ; physical therapy ; hair ; nails ; lawns ; roofs ; construction ; this job ; this work ; same job ; paperwork ; insurance ; sunscreen ; umbrella ; cane ; walker ; cpap ; inhaler ; metformin ; lisinopril ; statin ; statins ; thyroid ; aspirin ; care of ; turns
        class.pastime	en	naps ; walks ; notes
        notEvidence absorb	en	been|still|started|start|starting|back|keep|kept|now|just|always doing|taking|using|buying|hitting|shooting|popping|smoking my|the|your|this|a|an|some|her|his|old|? * {pastime} ** again|{DUR}|since|every|daily|now
        notEvidence absorb	en	been|still|started|start|starting|back|keep|kept|now|just|always doing|taking|using|buying|hitting|shooting my|the|your|this|a|an|some|her|his|old|? * {pastime}
        notEvidence absorb	en	still do|does|take|takes|use|uses|buy|get|gets|hit|hits|bought my|the|your|this|a|an|some|her|his|old|? * {pastime} ; here we go again with the|this|my ; relapsed|relapse|back into|on|to eating? sweets|sugar|chocolate|candy|soda|carbs|coffee
        notEvidence absorb	en	slip|slipped|slips * on|in|off|down|from the|your|my|our|wet|some|? * ice|rain|stairs|steps|floor|sidewalk|mud|shower|bathtub|snow|ladder|roof|porch|curb|driveway ; had|took a|one * slip * on|in the|your|my|? * ice|rain|stairs|steps|floor|sidewalk|mud|shower|snow
        notEvidence absorb	en	had|took one|a|1 sip|drink|glass|hit of water|coffee|tea|juice|soda|milk ; permission|pink|packing slip ; slip of the
        class.quittable	en	gym ; job ; soda ; sodas ; sugar ; coffee ; caffeine ; meat ; dairy ; gluten ; bread ; facebook ; instagram ; twitter ; tiktok ; tv ; team ; band ; choir ; school ; college ; class ; classes ; piano ; soccer ; football ; fast food ; chocolate ; candy ; carbs ; snacks
        class.quittable	en	sweets ; chips
        class.quittable	en	office ; store ; church ; desk ; shop ; gum ; subscription ; club ; league ; lessons ; ballet ; track ; membership ; netflix ; red meat ; junk food
        class.quittable	es	cafe ; gimnasio ; pan ; azucar ; refresco ; refrescos ; carne ; clase ; clases ; escuela ; universidad ; trabajo ; futbol ; harinas ; dulces ; tele ; mensaje ; recado ; leche ; tortillas ; iglesia ; coro ; equipo
        notEvidence absorb	en	quit|quitting|stopped|dropped|ditched|gave|given up|by|eating|going|doing|taking|drinking|watching|using? my|the|a|our|his|her|your|to|all|for|at|? {quittable} * * {AGO}
        notEvidence absorb	en	quit|quitting|stopped|dropped|ditched|gave|given up|by|eating|going|doing|taking|drinking|watching|using? my|the|a|our|his|her|your|to|all|at|? {quittable}
        notEvidence absorb	en	havent|hasnt|not used|touched|had|seen|taken my|the|a|any|this|that|his|her|our|? * {pastime}|gym|vacation|cold|card|pool|break|day|haircut|checkup|cavity|weekend|flu|holiday * in|for|since {DUR}
        notEvidence absorb	en	havent|hasnt|not used|touched|had|seen|taken my|the|a|any|this|that|his|her|our|? * {pastime}|gym|vacation|card|pool|break|haircut|checkup|flu * * months|weeks|years|days|{DUR}
        notEvidence absorb	en	havent|hasnt used|touched|had my|the|a|any|? * {pastime}|gym|vacation|cold|card|pool|break|haircut|checkup
        notEvidence absorb	en	clean|cleans|cleaned|cleaning my|the|our|his|her|? * house|houses|office|offices|car|garage|kitchen|room|rooms|pools|hotels|teeth|closet|windows|yard|desk|oven|pool ; clean record|slate|bill|house|driving|background|car|room|sheets|towels|clothes
        notEvidence absorb	en	record|records|house|room|car|kitchen|office|facility|place|bathroom|bathrooms|rooms|building|site|pool is|are|was|were|looks|looked|so|very|really|super|? * clean ; dry|house|pool cleaner|cleaners|cleaning
        notEvidence absorb	es	deje|dejo|dejamos|dejar|dejando de? comer|tomar|beber|ir|usar|ver|? * el|la|los|las|un|una|mi|a|al|? {quittable} * * {AGO} ; deje|dejo|dejamos|dejar|dejando de? comer|tomar|beber|ir|usar|ver|? * el|la|los|las|un|una|mi|a|al|? {quittable}
        notEvidence absorb	es	no|nunca puedo|puede|pude|podia dejar * mensaje|recado|escritorio|perro|gato ; hace {DUR} que no veo|vemos|voy|vamos|viajo|como|leo|hablo|visito|juego ; hace {DUR} que no me|se enfermo|enferma|llaman|contestan|escriben
        notEvidence absorb	es	limpio|limpia casas|oficinas|cuartos|albercas|edificios|mi|la ; casa|lugar|cuarto|centro|cocina|record|expediente|sitio * esta|se|ve|es|muy|bien * limpio|limpia
        backToUse	en	{drug} back|again since|for|x ; {drug} back on|in the menu|picture|mix
        abstinent value=num	en	day {NUM:15..3000}
        pseudo	en	day {NUM} of|at|in|rx|tx|here|program|stay ; on|by|until|til day {NUM}
        """
}
