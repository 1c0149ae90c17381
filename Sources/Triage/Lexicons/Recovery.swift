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
        backToUse	en	relapse ; relapsed ; relapses ; relapsing ; fell off * wagon ; off the wagon ; back at it
        backToUse	en	at it again
        backToUse	es	recayo ; recai ; recaida ; recaidas ; recaer ; recayendo ; recaidos
        # backToUse: back on, back to
        backToUse	en	back on|to|into|in * {hxStuff}|{drug}|{hxUsing}|dope|booze|using|drinking|drugs|bottle
        backToUse	en	back {hxUsing} ; back out there|running|on
        backToUse	en	went|gone|going|goes|came|fell right? back on|to|into|out * {hxStuff}|{drug}
        backToUse	en	went|gone|going|goes|came|fell right? back on|to|into|out * {hxUsing}|there
        backToUse	en	slid|sliding|slipped right? back on|to|into|out * {hxStuff}|{drug}|{hxUsing}|there
        backToUse	en	slipping|drifted|wound|ended right? back on|to|into|out * {hxStuff}|{drug}|{hxUsing}|there
        backToUse	en	right back at|to|in|on|where ; picked it back up ; picked up * {drug}|again|it|where
        backToUse	en	picked back up ; picked up a|the drink|bottle|pipe
        backToUse	en	started|start|starting|began|begin back|up? {hxUsing}|use|drinking again|since
        backToUse	en	started {hxUsing}|it? again ; started back|up ; returned to|use|using|drinking
        backToUse	en	on a|another|this meth|coke|crack|drinking|drug|bender? run|binge|bender
        backToUse	en	out there again|using|running ; fell|falling apart|back again|into it
        # backToUse: again
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
        backToUse	en	smoked|drank|{drug} ** ever|since|from the|getting|leaving * got|left|came|out
        backToUse	en	smoked|drank|{drug} ** ever|since|from the|getting|leaving * home|rehab|there|bus
        backToUse	en	{hxUsing}|use|used ** ever|since|from coming|rehab|discharge|night * got|left|came|out
        backToUse	en	{hxUsing}|use|used ** ever|since|from coming|rehab|discharge|night * home|rehab|there|bus
        backToUse	en	smoked|drank|{drug} ** ever|since|from coming|rehab|discharge|night * got|left|came|out
        backToUse	en	smoked|drank|{drug} ** ever|since|from coming|rehab|discharge|night * home|rehab|there|bus
        backToUse	en	{drug}|{hxUsing} * every|most|daily|nightly * since ; since then * {hxUsing}|{drug}
        backToUse	en	by {AGO} * * * * {hxUsing}|{drug}|daily|every|five|six|seven
        backToUse	en	{drug} by|since {AGO:3..2000}
        backToUse	en	{drug} the night i|he|she left ; been {drug}|{hxUsing} ** ever|since|for|again
        backToUse	en	been {hxUsing} ** {DUR:4..1500} ; then it was {drug}
        backToUse	en	it's|its been {drug} ** for|every|all|again|since
        backToUse	en	still {hxUsing} ; still on {drug}|it|the
        backToUse	en	now its|it's|hes|shes|im * {drug}|every|daily|most|{hxUsing}
        backToUse	en	now * {hxUsing}|{drug} ** {hxRhythm}|again|days|nights
        backToUse across	en	{DUR:20..400} clean|sober *** then|now|until|till|but *** {hxUsing}|{drug}
        backToUse across	en	{DUR:20..400} good|dry|months *** then|now|until|till|but *** {hxUsing}|{drug}
        backToUse across	en	{DUR:20..400} clean|sober *** then|now|until|till|but *** every|daily
        backToUse across	en	{DUR:20..400} good|dry|months *** then|now|until|till|but *** every|daily
        backToUse	es	otra vez ** {drug}|{hxUsing}|{hxStuff}
        backToUse	es	anda|ando|andaba|estoy|esta otra vez|nuevamente|de ** con|en|usando
        backToUse	es	anda|ando|andaba|estoy|esta otra vez|nuevamente|de ** tomando|{drug}|{hxStuff}
        backToUse	es	{hxUsing}|{drug} otra|nuevamente vez?
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
        pseudo	en	never|not|didnt|hasnt|havent|dont|wont once? picked|pick|went|gone * back up?
        pseudo	en	never|not|didnt|hasnt|havent|dont|wont once? go|looked|going|turned * back up?
        pseudo	en	call|calls|called|calling it|that a slip|lapse ; not a slip|lapse
        # lapse
        lapse	en	one|1|a|single|only|had|two|2|couple|few slip|slips|slipped|lapse|lapses|beer|drink|relapse|hit
        lapse	en	one|1|single|just a? * slip|lapse|beer|drink|hit|sip|glass|toke at|on|with|after|and|since
        lapse	en	one|1|single|just a? * puff|bump|corona|wine|joint|line at|on|with|after|and|since
        lapse	en	two|2|couple|few coronas|beers|hits|sips|slips|lapses at|with|on|since ; slip up ; slip-up
        lapse	en	slipped once|up|twice|one|at|on|one ; one slip ; a slip ; 1 slip
        lapse	en	had|took|hit one|a|1 drink|beer|glass|slip|hit|sip|puff|bump|line ; used once|one|twice
        lapse	en	drank once|one|twice
        lapse	en	one night|time only|of|? ; one bad night|day|weekend ; told my|his|her sponsor * same|that|next
        lapse	en	same night|nite|noc|day called|told ; flushed|poured|dumped the rest|out
        lapse	es	una recaida|vez|noche|cerveza|copa ** nada|nomas|mas|solamente|sola
        lapse	es	un desliz|tropiezo|resbalon|trago ; una vez nomas ; tuvo|tuve un desliz|tropiezo|resbalon
        lapse	es	nomas|solo una vez|cerveza|noche
        # abstinent, with its length
        abstinent value=num	en	{sober} * for|x|since|going|now|about|almost|over * * * {DUR}
        abstinent value=num	en	{sober} * nearly|like|the|in|past|last|off|from * * * {DUR}
        abstinent value=num	en	{DUR} * * {sober} ; {DUR} * off * {drug}|it|everything|drugs|pills|dope|stuff
        abstinent value=num	en	{sober} {DUR} ; {DUR} off ; {DUR} clean|sober|free|dry
        abstinent value=num	en	{DUR} without|w/o|sin a|any|the|using|touching|smoking|drinking|? {drug}
        abstinent value=num	en	{DUR} without|w/o|sin|no * * using|drinking|use|drink|drinks|used|anything
        abstinent value=num	en	{DUR} without|w/o|sin|no * * substances|drug|tomar|usar|consumir|beber|touching
        abstinent value=num	en	{DUR} since * * using|drinking|use|drink|drinks|used|anything|substances
        abstinent value=num	en	{DUR} * * since|from my|his|her|the|a? last * drink|use|hit|line|pill|fix
        abstinent value=num	en	{DUR} * * since|from my|his|her|the|a? last * time|dose|bump|high|joint|sip
        abstinent value=num	en	no|not|hasnt * use|used|using * * x|in|for|since * {DUR}
        abstinent value=num	en	havent|nothing|none|never * use|used|using * * x|in|for|since * {DUR}
        abstinent value=num	en	no|not|hasnt * drinking|drank|drink|touched * * x|in|for|since * {DUR}
        abstinent value=num	en	havent|nothing|none|never * drinking|drank * * x|in|for|since * {DUR}
        abstinent value=num	en	havent|nothing|none|never * drink|touched * * x|in|for|since * {DUR}
        abstinent value=num	en	no|not|hasnt * had|drugs|opiates|alcohol * * x|in|for|since * {DUR}
        abstinent value=num	en	havent|nothing|none|never * had|drugs|opiates|alcohol * * x|in|for|since * {DUR}
        abstinent value=num	en	no|not|hasnt * since|etoh|picked|smoked * * x|in|for|since * {DUR}
        abstinent value=num	en	havent|nothing|none|never * since|etoh|picked|smoked * * x|in|for|since * {DUR}
        abstinent value=num	en	quit|stopped|dejo|deje|quit'd {AGO} ; quit|stopped * * {AGO}
        abstinent value=num	en	{sober} since * {AGO} ; since {AGO} {sober}
        abstinent value=num	en	none|nothing|no|not|clean since ** {AGO}
        abstinent value=num	en	hasnt|havent|not|no * used|drank|drink|touched|use|smoked * * {DUR}
        abstinent value=num	en	been off * {DUR} ; off everything|alcohol|drugs|it * {DUR} ; clean from ** {DUR}
        abstinent value=num	en	last use|drink|used|drank|lu|ld|hit|line|bump|bottle|beer * {AGO}
        abstinent value=num	en	{DUR} of sobriety|clean|being|abstinence|recovery|nothing
        abstinent value=num	en	lu|ld|luse {AGO:14..3000} ; last use|used {AGO:14..3000}
        abstinent value=num	en	none|nothing|zero|no use|no etoh|0 use x|for|since|in|over {DUR}
        abstinent value=num	en	none|nothing since {AGO} ; none x {DUR} ; its been {DUR} since * last
        abstinent value=num	en	{DUR} since i|he|she used|drank|touched|smoked|had|quit|stopped
        abstinent value=num	en	last * was {AGO} ; last * was {DUR} ago ; last ** was ** {AGO}
        abstinent value=num	en	off of? {drug} for|x|since * {DUR} ; {DUR} off of? {drug}
        abstinent value=num	en	havent|hasnt used|drank|touched|had ** {DUR}
        abstinent value=num	en	havent|hasnt used|drank|touched|had ** {AGO}
        abstinent value=num	en	gave|given|giving it|up|alcohol|drinking|weed|drugs|coke * * {AGO}
        abstinent value=num	en	gave up {drug} ** {AGO}
        abstinent value=num	en	quit|dropped|dumped|flushed|put {drug}|it|everything|drinking|using * * {AGO}
        abstinent value=num	en	not a|one|single sip|drop|drink|hit|bump in|for|since * {DUR}
        abstinent value=num	en	not a|one|single drug|pill|puff|thing|line|beer in|for|since * {DUR}
        abstinent value=num	en	not a|one sip|drop|drink|hit|bump * {DUR} ; nothing|none|zero * * {DUR}
        abstinent value=num	en	stopped {drug}|using|drinking|smoking|everything * * {AGO}
        abstinent value=num	en	since {AGO} * nothing|none
        abstinent value=num	en	day {NUM} off|clean|sober|without|w/o|of being|no|since|dry
        abstinent value=num	en	on day {NUM} of? sober|clean|sobriety|off
        abstinent value=num across	en	{DUR:10..2000} *** no|without|nothing {drug} since
        abstinent value=num across	en	{DUR:10..2000} *** not|nothing|never a? drop|touched|since
        abstinent value=num across	en	quit|stopped up? {drug}|it|everything *** * {AGO:10..2000}
        abstinent value=num across	en	dropped|gave|left up? {drug}|it|everything *** * {AGO:10..2000}
        abstinent value=num across	en	quit|stopped|gave up|dropped {drug}|it *** makes|thats|is {DUR}
        abstinent value=num across	en	quit|stopped|gave up|dropped {drug}|it *** its|been|so {DUR}
        abstinent value=num across	en	quit|stopped|gave up|dropped everything *** makes|thats|is {DUR}
        abstinent value=num across	en	quit|stopped|gave up|dropped drinking|using *** makes|thats|is {DUR}
        abstinent value=num across	en	quit|stopped|gave up|dropped everything *** its|been|so {DUR}
        abstinent value=num across	en	quit|stopped|gave up|dropped drinking|using *** its|been|so {DUR}
        abstinent value=num across	en	{DUR:10..2000} *** by|on myself|himself|herself *** no sickness|withdrawal
        abstinent value=num across	en	{DUR:10..2000} *** by|on myself|himself|herself *** no w/d|symptoms
        abstinent value=num across	en	{DUR:10..2000} *** by|on my|his|her *** no sickness|withdrawal
        abstinent value=num across	en	{DUR:10..2000} *** by|on my|his|her *** no w/d|symptoms
        abstinent value=num	es	lleva|llevo|tengo|tiene {DUR} ** sin|limpio|limpia|sobrio|sobria
        abstinent value=num	es	llevamos|cumpli|van|ya {DUR} ** sin|limpio|limpia|sobrio|sobria
        abstinent value=num	es	sin tomar|consumir|usar|beber|fumar|probar|nada|{drug} * * {DUR}
        abstinent value=num	es	{DUR} sin|limpio|limpia * {drug}|nada|consumo|tocar
        abstinent value=num	es	sin tomar|consumir|usar|beber|fumar|probar * desde|hace {AGO}
        abstinent value=num	es	hace {DUR} que no|deje|dejo ; {AGO} que|ya no|deje|dejo|nada
        abstinent value=num	es	{AGO} * deje|dejo|nada ; {AGO} ** ultima|ultimo ; ultima|ultimo ** {AGO}
        abstinent value=num	es	hace que no
        abstinent value=num	es	no|ni he|ha|hemos * tocado|probado|tomado|consumido ** {DUR:3..4000}
        abstinent value=num	es	no|ni he|ha|hemos * usado|fumado|bebido|vuelto ** {DUR:3..4000}
        abstinent value=num	es	deje|dejo|pare|paro|tire|vacie|solte|solto ** {AGO}
        abstinent value=num	es	{AGO} * deje|dejo|vacie|tire|pare|paro|solte|solto
        abstinent value=num	es	{DUR} de sobriedad|limpio|sobrio|sobria|limpia|abstinencia
        abstinent value=num	es	desde {AGO} * nada|limpio|limpia ; desde {AGO} no he|ha|hay|hemos|toma|tomo|usa
        abstinent value=num	es	desde {AGO} no uso|consume|consumo|bebe|bebo|fuma|fumo
        abstinent.9	en	sober ; clean ; limpio ; limpia ; sobrio ; sobria ; abstinent ; sobriety ; in recovery
        abstinent.9	en	clean time ; havent used ; hasnt used ; no use
        abstinent.9	en	havent|hasnt|not|nothing touched|used|had|drank since ; nothing|none since
        abstinent.9	en	not a drop since ; no he|no ha|no * consumido|tomado|usado|recaido
        abstinent.9	es	no he|ha|hemos * consumido|tomado|usado|probado|recaido|fumado|bebido ; sin recaidas
        abstinent.9	es	sigo|sigue limpio|limpia|sobrio|sobria
        abstinent.9 absorb	en	nothing|none|clean since i|he|she|we|they left|got|came|walked there|here|out|home
        abstinent.9 absorb	en	sober|good|fine since i|he|she|we|they left|got|came|walked there|here|out|home
        # unaided
        unaided	en	on my|his|her|their? own ; by myself|himself|herself ; all by myself ; alone ; cold turkey
        unaided	en	without|no|w/o meds|medication|medicine|help|doctor|program
        unaided	en	unaided ; unassisted ; with my church|sponsor ; with a sponsor ; through|with aa|na|church
        unaided	en	by church|willpower|prayer ; meetings only ; white knuckled ; white knuckling
        unaided	en	solo ; without any help ; willpower ; just willpower ; did it alone ; without a program
        unaided	en	quit for lent ; just prayer|god|jesus|stubbornness ; nobody helped
        unaided	es	sola ; solo ; por mi|su cuenta ; sin medicina|medicamento|ayuda|doctor|internarme|internarse
        unaided	es	por mi propia cuenta ; a puro huevo|fuerza|voluntad ; yo solo|sola ; con la iglesia|dios
        unaided	es	hice juramento|manda ; jurado|jure|juro
        # priorTreatments
        priorTreatments value=num	en	{NUM} prior|previous|past? rehabs|detoxes|treatments|tx|txs|stays
        priorTreatments value=num	en	{NUM} different|other|failed? rehabs|detoxes|treatments|tx|txs|stays
        priorTreatments value=num	en	{NUM} prior|previous|past|different|other|failed? programs|rehab|inpatients
        priorTreatments value=num	en	{NUM} prior|previous|past? facilities|residentials|admits
        priorTreatments value=num	en	{NUM} different|other|failed? facilities|residentials|admits
        priorTreatments value=num	en	{NUM} x rehab|detox|tx|treatment|inpatient|residential ; prior tx x {NUM}
        priorTreatments value=num	en	rehab|tx|treatment|detox|inpatient|residential x {NUM}
        priorTreatments value=num	en	{NUM} tx|treatment episodes|admissions
        priorTreatments value=num	en	rehab|detox|treatment|residential|inpatient {NUM} times
        priorTreatments value=num	en	{NUM} times in|to|through? * rehab|detox|treatment|inpatient
        priorTreatments value=num	en	{NUM} trips to|through ** rehab|detox|treatment
        priorTreatments value=num	en	been to|through|in {NUM} * rehabs|programs|treatments
        priorTreatments value=num	en	been to|through|in {NUM} * places|detoxes|rehab|facilities
        priorTreatments value=num	en	{NUM} * rehabs|detoxes|treatments
        priorTreatments value=num	en	{NUM} th|rd|nd? time ** rehab|treatment|detox|tx
        priorTreatments value=num	es	{NUM} centros|internamientos|anexos|rehabilitaciones|tratamientos
        priorTreatments value=num	es	{NUM} veces ** anexo|centro|internado|internada
        priorTreatments value=num	es	{NUM} veces ** anexado|anexada|rehabilitacion|tratamiento
        priorTreatments value=4	en	multiple|many prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	several|countless prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	multiple|many prior|previous|past|of? tx|programs|rehab|stays
        priorTreatments value=4	en	several|countless prior|previous|past|of? tx|programs|rehab|stays
        priorTreatments value=4	en	numerous|umpteen prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	dozen|dozens prior|previous|past|of? rehabs|detoxes|treatments
        priorTreatments value=4	en	numerous|umpteen|dozen|dozens prior|previous|past|of? tx|programs|rehab|stays
        priorTreatments value=4	en	in and out of rehab|rehabs|treatment|detox|programs
        priorTreatments value=4	en	every rehab|program in|around ; more rehabs|programs than
        priorTreatments value=4	en	rehab veteran|regular ; lost count of * rehabs|programs|treatments
        priorTreatments value=4	en	revolving door
        priorTreatments value=4	es	muchos|varios|tantos anexos|centros|internamientos|tratamientos
        priorTreatments value=4	es	entra y sale de
        priorTreatments value=4	es	muchas|varias|tantas veces ** anexo|centro|internado|anexado
        backToUse	en	{drug}|it|drinking|using|habit crept|creeps|creeping|crept|snuck|slid|crawled|came|found * back ; back in my|his|her|the hand|hands|drawer|pipe|purse|cup
        priorTreatments value=num	en	{NUM:3..20} th|rd tx|rehab|treatment|detox|program|stay|inpatient|episode|go ; {NUM:3..20} th|rd time|tx in|at|around|episode
        abstinent value=num	en	off {drug} {DUR} ; off of? {drug} about|almost|nearly|over|like|for|now? {DUR} ; {DUR} off {drug}
        """
}
