extension LexiconSources {
    /// Use against withdrawal: relief, the first of the morning, and what fails without it.
    static let relief = """
        # relief: a sign of the body until, before or without the first one
        relief fixed	en	{shakes}|{sweats} *** until|till|til|unless * * {liquor}|{opio}|first|one|dose|hit|another|something|some|had|drink|drinks|use|uses|smoke|smokes|dose~|gets
        relief	en	{liquor}|{drug} ** or|else im|i|ill|its|my * {shakes}|{sweats}|{bodily}|heaving|puking|retching|sick|no good ; a|one|another|first|little|couple|two * drink|drinks|beer|shot|glass|sip|pill fixes|stops|settles|settle|cures|quiets|fix|evens * it|that|them|me|the|my|?
        relief	en	hands|hand|they|shakes|tremor|tremors * steady|steadies|settle|settles|settled|calm|calms * after|once|with|when|until * * {liquor}|drink|drinks|glass|shot|beer ; {liquor} * steadies|settles|steady|calms * hands|hand|nerves|shakes|stomach
        relief fixed	en	{bodily} *** until|till|til|unless * * {liquor}|{opio}|first|one|dose|hit|another|something|some|had|drink|drinks|use|uses|smoke|smokes|dose~
        relief fixed	en	{shakes}|{sweats}|{bodily} * before * first|{liquor}|dose|hit
        relief.without fixed	en	{shakes}|{sweats}|{bodily} *** without|w/o * {liquor}|{opio}|one|it|them|dose|some|drinking|using
        relief.without fixed	en	without|w/o * * {liquor}|{opio}|{drug}|it|one|them|drinking|using|dose *** {shakes}|{sweats}|{bodily}
        relief fixed	en	hands|hand|fingers|{shakes} *** goes|go|went|stops|stop|settles|settle|calms|calm|eases|ease|disappears|quits|steadies away|down|? after|once|with|as * * * {liquor}|drink|swallow|swallows|sip|sips|gulp|gulps
        relief fixed	en	it|they|that|this|which * goes|go|stops|settles|calms|eases|clears away|down|? after|once|with a|the|my|couple|few|first|i|he|she ** {liquor}|drink|drinks
        relief fixed across	es	{shakes}|{sweats}|{bodily}|manos *** quita|quitan|calma|calman|pasa|pasan|controla|controlan con|hasta|despues|cuando|al ** trago|tragos|cerveza|cervecita|copa|tequila|vino|pisto
        relief.without fixed	en	{shakes}|{sweats} * til|till|until|unless
        # A dose skipped, late, between, worn off
        relief fixed	en	shake|shakes|shaking|tremble|trembling|hands ** get|lift|hold|bring|raise|use ** glass|bottle|can|cup|shot * * mouth|lips|steady
        relief fixed	en	when|once|if|until|till|til|and|go i|he|she|? get|gets|grab|have|has|hit|do|take|takes|drink|pop * pint|shot|beer|one|some|sip|bump|fix|pill|bar|blue|swig|nip|bag ** it|they|that|everything|shakes|shaking|all always|? stops|stop|quits|quit|settles
        relief.without fixed	en	{shakes}|{sweats}|{bodily} *** when|if|whenever|once|anytime|time * * {stop}
        relief.without fixed	en	when|if|whenever|anytime|time|once|after|unless|as * * {stop} *** {shakes}|{sweats}|{bodily}
        relief.without fixed	en	late|skip~|miss|missed|misses|forget|forgot|forgets|space~ ** {liquor}|{opio}|{drug}|one|dose|doses|pill|pills|it *** {shakes}|{sweats}|{bodily}
        relief.without fixed	en	late|skip~|miss|missed|misses|forget|forgets|without|off ** dose|doses|pill|pills|{opio}|klonopin|ativan|valium|methadone|suboxone|subs *** {moody}
        relief.without fixed	en	if|when|whenever|im|hes|shes|is|am|be * late ** {shakes}|{sweats}|{bodily} ; {shakes}|{sweats}|{bodily}|tremulous * when|if|whenever * late
        relief.without fixed	en	if|when|unless|until|till|whenever i|he|she|they|we|im|hes|shes * dont|doesnt|havent|hasnt|cant|didnt|not|without ** {liquor}|{opio}|{drug}|smirnoffs|one|dose|something|it|some|drink|hit|any *** {shakes}|{sweats}|{bodily}
        relief.without fixed	en	if|when|unless|until|till|whenever i|he|she|they|we|im|hes|shes * dont|doesnt|havent|hasnt|cant|didnt|without ** {liquor}|{opio}|{drug}|one|dose|something|drink|hit *** hands wont|cant|dont|go|start|are
        relief.without fixed	en	wears|wearing|wore|worn off *** {shakes}|{sweats}|{bodily} ; {shakes}|{sweats}|{bodily} ** as|when|once|after * wears|wearing|wore|worn off
        relief.without fixed	en	in? between doses|drinks|hits|pills|uses|bags|dose|fixes ** {shakes}|{sweats}|{bodily}|{moody}|withdrawing ; {shakes}|{sweats}|{bodily}|{moody} in? between * doses|drinks|hits|pills|fixes
        relief.without fixed	en	interdose ; inter dose ; gets|get|got|getting sick when|if|without|between ; sick if ; sick without it|one|them ; too sick to work
        relief.without fixed	en	by noon|lunch|midday|lunchtime|afternoon|dinner|morning|evening * * {shakes}|{sweats}|{bodily}
        relief.without fixed	en	chew|eat|take|swallow|smoke|snort|drink|do|pop|need|shoot ** {opio}|{drug}|tablets|pills|shots before i|he|she|we can|could|? even? sit|function|get|brush|shower|go|walk|work|drive|talk|{task}
        relief.without fixed	en	by {NUM} oclock|pm|am|a.m. * * {shakes}|{sweats}|{bodily} ; {shakes}|{sweats}|{bodily} * by {NUM}|noon|lunch|midday|lunchtime|dinner
        relief.without fixed	en	have|has|need|needs|gotta|got|had to? * do|take|hit|smoke|snort|shoot|use|slam|sniff * * bump|line|hit|shot|rail|pill|blue|dose|bag|point|one|some before i|he|she|we can|could|? even|ever? {task}|brush|shower|get|eat|leave|dress|work|drive|function|talk
        relief.without fixed	en	every|after|within|past|than|over|go|going {NUM} hours|hrs|h * * {shakes}|{sweats}|{bodily}
        relief	en	shot|shots|drink|drinks|beer|beers|swig|swigs|vodka|wine|pint|sip|sips|whiskey so|before|just|to i|he|she|to? can|could|am|is? do|function|work|drive|shower|shave|stand|hold|write|face|dress|type|steady
        # On waking
        relief.without fixed	en	without * * {liquor}|{drug}|it|one|them|that|those *** {cant} * hold|write|sign|shave|button|stand|steady|eat
        relief.without fixed absorb	en	not|dont|wont|never|without * wake|waking up {shakes}|{sweats}|sick|soaked|shaky|hungover|drenched
        relief.without fixed	en	without * the|my|a|that * pill|pills|dose|drink|shot|beer|glass|one|script *** {shakes}|{sweats}|{bodily}
        relief.without fixed	en	{shakes}|{sweats} in|every|each|most the? morning|mornings|am ; {bodily} every|each|most morning|mornings|am
        relief.without fixed	en	wake~|woke|waking up? * * {shakes}|{sweats}|dopesick ; every|each|most morning|mornings|day ** wake~ * * {bodily}
        relief.without fixed	en	wake~|woke|waking up? ** {bodily} every|each|most morning|mornings|day|days
        relief.without fixed	en	vomit|vomits|vomiting|retch|retching|heaves|heaving|puke|pukes|puking|gag|gags in the morning|mornings
        relief.without fixed	en	{shakes}|{bodily}|{sweats} * first thing
        relief.without fixed	en	so|that|para i|he|she|we|que? wont|doesnt|dont|cant|no * * {sweats}|{bodily}
        relief fixed	en	so i|he|she|we|my|his|her * wont|doesnt|dont|cant|stop * * {shakes}
        # Taken to stop it, to be well, to function
        relief fixed	en	to not be|get|feel sick|shaky|dopesick|ill ; so as not to be|get|feel sick ; to avoid being|getting|feeling sick|shaky|dopesick|ill
        relief fixed	en	keep~ me|him|her|them|myself|himself|herself|us? from * {shakes}|{sweats}|{bodily}|withdrawing
        relief fixed	en	steady|steadies|steadying|still my|his|her|the|their|them * hands|shakes|nerves? ; before * hands * hold|steady ; steady enough to
        relief fixed	en	hands|fingers * still|steady|steadier|work|quit|stop|settle|hold ** until|till|once|unless
        relief.against fixed	en	to|just|and stop|steady|calm|settle|ease|quiet|quell|control|chase|avoid|prevent|fight|stave|cure|kill|hold * * my|his|her|off|the? shakes|shaking|sweats|sweating|tremor|tremors|withdrawal|withdrawals|wds|w/d|nausea|vomiting|puking|sickness|dopesickness|sick|trembling
        relief.against fixed	en	to|and calm|settle|steady|stop|still * hands ; keep|hold|stave|fend the? shakes|sickness|withdrawals|withdrawal|tremors|sweats at|off|away
        relief.without fixed	en	hands|shakes|shaking|sweats|nausea|tremor|tremors|sickness stop|stops|stopped|go|goes|went|ease|eases|quit|calm|calms|settle|settles|steady|better|still|away ** once|after|when|with|until|as|soon * * {liquor}|{opio}|one|first|dose|hit|sip|had|has|have|use|uses|something
        relief.without fixed	en	{liquor}|{opio}|one|hit|dose|first|sip ** takes|take|makes|make|stops|stop|stopped|settles|settle|calms|calm|kills|cures|fixes|fix|fixed|eases|helps * the|my|his|her|with? * shakes|shaking|sweats|tremor|tremors|hands|nausea|sickness|withdrawal|withdrawals
        relief.without fixed	en	{liquor}|{opio}|tumbler|slug|belt|swallow|sip ** for|before|until|till|so the|my|his|her room|hands|head|stomach|world|shaking|skin * * stop~|quit~|settle~|steady|hold
        relief.without fixed	en	{liquor}|{opio}|one|hit|dose|sip|swig|nip|gulp|couple|few ** steadies|steadied|steadier|evens|levels|straightens me|him|her|things|everything|my|his|out|? hands?
        relief.without fixed	en	{liquor}|{opio}|hit|dose|pill|sip|swig|nip|gulp|couple ** and|then|until|till * i|im|he|hes|she|shes|my|his|her|the * hands? ** steady|human|straight|functional|level
        relief.without fixed	en	{liquor}|{opio}|hit|dose|pill|sip|swig|nip|one ** and|then * i|im|he|hes|she|shes * ** normal|fine|ok|okay|right|myself|alive again
        relief.without fixed	en	nothing|only|thing ** stops|settles|calms|helps|fixes|touches|cures * the|my|his|her|with? * {shakes}|{sweats}|{bodily}
        relief.without fixed	en	fine|ok|okay|better|normal|human|himself|herself|myself again? once|after * ive|hes|shes|i|he|she * had|has|have|get|gets a|one|some|my|his|her|first|something|another
        relief.without fixed	en	otherwise|else|or * i|he|she|my|his|her|hell|shell|ill|the|im|hes|shes * * {shakes}|{sweats}|dopesick|puke|vomit|throw|throws|withdraw|withdrawals|sick
        relief.without fixed	en	otherwise|else|or * i|he|she|my|his|her hands * * wont|cant|dont|go|jump|shake
        relief.without fixed	en	{liquor}|{opio}|need|needs|needing|one|some|it|using|smoking|taking|use|uses|dose|hit just? to feel|be|stay|act normal|human|right|straight|well|ok|okay|functional|level
        relief.without fixed	en	use~|drink~|smoke~|shoot~|snort~|take~|dose~|dosing|drank ** just|only to|so ** function|functional|normal|straight|well|right|withdrawal|withdrawals|shaking|by|day|sick
        relief.without fixed	en	not|dont|doesnt|isnt even? get|gets|getting|for * high ** just|only|its|do * to|so|keep ; just to get straight|right|well|unsick|by on|with|off
        relief.against fixed	en	eye opener ; eye-opener ; eyeopener ; hair of the dog ; drink to function ; drinks to function ; just to get out of bed ; just to function
        relief.against fixed	en	need~|has|have|had to? drink|one|{opio}|use|smoke|dose|{liquor}|hit|it * to|before|just ** function|work|eat|steady|shaking|bed|going|moving|dressed|straight|normal|human|up|day
        relief.against fixed	en	need it just to ; straight again
        relief.without fixed	en	only|just feel|feels|am|function|functions * ok|okay|normal|human|right|well|? when|if|after|once|with * * {opio}|{liquor}|one|some|dose
        # Cannot do a thing of the hands or the stomach until the first one
        relief fixed	en	only|the time|thing|hour|way * im|i|hes|he|shes|she not|dont|doesnt|isnt|aint * sick|shaking|shake|shaky|hurting|hurt|sweating|sweat|puking|trembling|miserable ** use|using|used|drink|drank|drinking|dose|dosed|hit|smoke|shoot|one|it|after|when
        relief fixed	en	sick|shaky|shaking|sweating|miserable|hurting|trembling until|till|til|unless i|he|she|im|ive * use|used|drink|had|smoke|smoked|dose|dosed|something|one|my|fix|hit|score
        relief fixed	en	{cant}|wont|hardly|barely * {task} *** until|till|til|unless|without|w/o|before * * {liquor}|{opio}|fentanyl|blue|drink
        relief.without fixed	en	{cant}|wont|doesnt|dont|hardly|barely * {task} *** without|w/o * one|it|some|something|using
        relief.without fixed	en	{cant}|wont|doesnt|dont|hardly|barely *** until|till|til|unless|before * ive|hes|shes|theyve|i|he|she|they|having * had|has|gets|get|drank|drunk|used|smoked|taken|dosed a|my|his|her|the|at? least|first|? one|some|two|three|something|another|couple|few|first|it
        relief.without fixed	en	{cant}|wont|hardly|barely ** hold|keep|function|stomach|sign|button|get|work|stand|walk|eat|move *** until|till|til|unless|before * * first|dose|hit
        relief.without fixed	en	until|till|til|unless|before * * {liquor}|{opio}|first|one|dose|hit|had *** {cant}|wont * {handwork}
        relief fixed	en	{cant}|wont * hold|thread|sign|write|button|pour|grip|type|shave|lift|aim|cut|read|solder * * * * steady|still
        relief.without fixed	en	takes|take|took|need|needs|needed|requires|gotta|have|has|had ** {liquor}|{opio}|hit|dose|one|couple|two|three * to|before|just|so ** {handwork}|steady|steadies|straight|human|shaking|sick|level|sweating|shakes
        relief.without fixed	en	{liquor}|{opio}|hit|dose|one just? so|to * ** {handwork}|steady|still|straight|shaking
        relief fixed across	en	if|unless|until|till i|he|she dont|doesnt|get|have|put|take|had|gets|has * * swallow|swallows|sip|sips|shot|shots|pull|pulls|nip|nips|drink|drinks|beer|beers|couple|dose|hit *** cant|couldnt|wont|hands|shake|shakes|sick|puke|vomit|tremble|jitter|rattle
        relief.without fixed across	en	if|when|unless|whenever|once i|he|she|they|we|my|his|her ** dont|doesnt|havent|hasnt|cant|didnt|without|skip|skips|miss|misses|stop|stops ** {liquor}|{opio}|one|dose *** get|gets|got|start|starts|have|has|begin|begins|goes|go * the? {shakes}|{sweats}|{bodily}
        relief fixed across	es	si|cuando|mientras|cada ** no * {consume} *** da|dan|empieza|empiezo|pone|pongo|entra|entran|agarra|agarran|viene|vienen|tengo|tiene|pega|siento|siente|ando|anda * * {shakes}|{sweats}|{bodily}
        relief fixed	en	keep|keeps|hold|holds|stave|fend * the? shakes|tremors|withdrawals at|off|away
        relief.without fixed	en	{shakes}|{sweats}|{bodily}|dopesick if|when|unless|until|whenever * he|she|i|they|pt|clr? doesnt|dont|didnt|cant|hasnt|havent|not|without
        relief.without fixed	es	{shakes}|{sweats}|{bodily} ** porque|pues|cuando * * no * {consume}|tomo|bebio
        relief fixed	es	{shakes} ** porque|pues * no * tomo|bebio|tomado|bebido
        relief.without fixed across	en	without|w/o ** {liquor}|{opio}|dose|pill *** stomach|hands|insides|i|he|she ** {shakes}|{sweats}|{bodily}|inside|shake|jump
        # In the night
        relief.without fixed	en	wake~|woke|waking|up ** to|needing|craving|for|and * * {liquor}|{opio}|redose|another drink|dose|hit
        relief.without fixed	en	wake~|woke|waking up? ** to|needing * * drink|redose|swig ; middle of the night to|for ** {liquor}|{opio}|dose|drink|use|one
        relief.without fixed	en	keep~|kept|has|stash~|leave|leaves|sleep~ * * {nightcap} * by|next|beside|on|under|near|at * * bed|nightstand|pillow|bedside|mattress|night
        relief.without fixed	en	set|sets|setting an|the|my|his|her? alarm|alarms * to|for|so|and * drink|dose|use|redose
        # Morning use
        relief	en	{spirit} * {early} ; {early} a|an|his|her|my|two|three|some|straight|the|with? {spirit} ; {early} * has|pours|pour|drinks|drink|have|had|needs|need|takes|reaches|reach|cracks|crack|opens|hits|sips|slams|starts|its|theres ** {spirit}
        relief.against	en	{tipple} * {early} ; need~|slam~|pour~|crack~|open~|smoke~|snort~|grab~ one|two|three|something|few|couple|some|it|hit|dose|blue ** {early}
        relief.against	en	have|has|having|had one|two|three|couple|few * {early} ; {early} * need~|have|has|pour~|slam~|crack~ one|two|something|few|couple|some|hit|dose
        relief.against	en	{early} * need~|pour~|crack~|drink~|sip~|have|has|it|its ** {liquor}|{opio}
        relief.against	en	sips|pour|pours|cracks|uses|smokes|snorts|shoots * {early}
        relief.against	en	{liquor}|{opio}|pour|pours|cracks|starts|started|starting|begins|opens ** {NUM:4..10} am|a.m. ; {liquor}|{opio}|pour|pours|starts|opens * at|by|before|from {NUM:5..10} 30|thirty|oclock|am|a.m.|? in the? am|morning
        relief.against	en	{liquor}|{opio} * at|by|before|from five|six|seven|eight|nine|ten|5|6|7|8|9|10 in|oclock the? morning|?
        relief.against	en	{NUM:4..10} am|a.m. * {liquor}|{opio}|bottle|pint ; {NUM:4..10} in the morning ** {liquor}|{opio}|bottle
        relief.against	en	morning drink|drinks|drinking|vodka|beer|beers|wine|shot|shots|drinker|bourbon|whiskey|nip|swig|fix|bump|bottle|etoh|alcohol|booze
        relief.against	en	q|early|no|daily|every? a.m. drink|drinks|drinking|use|etoh|dosing|vodka|beer ; am etoh|drink|drinks|vodka|beer|dosing ; daily|reports|endorses|+|w/|needs|with am use|drinking
        relief.against	en	breakfast is|of beer|vodka|wine|whiskey|gin ; liquid breakfast ; cracks one ** {early} ; drinks his|her|my breakfast
        relief.against	en	starts|start|begins|started|starting * day|mornings|morning|days with|off|by ** {liquor}|{opio}|bottle|pint|drink|hit|one
        relief.against	en	first ** drink|beer|shot|pill|hit|bag|dose|sip * is|at|by|before|as|when|with * {early}|wake|wakes|waking|bed|coffee|alarm|sunrise|dawn|breakfast
        relief.against	en	{liquor}|{opio}|use|uses|using|smoke|smokes|pour|pours ** before * feet * hit|touch ; {liquor}|{opio}|use|uses|smoke|smokes ** before * out of bed
        relief.against	en	{liquor}|{opio}|use|uses|using|smoke|smokes|smoking|drinking ** the|from|as|when|to|soon|until|til moment|minute|second|time|as|? i|he|she * up?|wake~|wakes|waking ** bed|sleep|passes|pass|up|eyes
        relief.against	en	{liquor}|{opio}|use|uses|smoke|smokes|drinks the moment|minute|second i|he|she * wake|wakes|gets|get|opens|open|is|am|hes|shes
        relief.against	en	from * wake|wakes|waking ** {liquor}|bed|sleep|pass|passes ; sunup|sunrise|dawn|morning to|till|til|until * sundown|sunset|dusk|bed|bedtime|pass|passes|out
        relief	es	{trago} * {early} ; {early} un|una|dos|tres|cuatro|su|sus|unas|unos|mi|mis? {trago} ; {early} ** echa|echo|toma|tomo|avienta|aviento|bebe|bebo|mete|meto|fuma|fumo|inyecta|pide|abre|necesita|ocupa|empina * * {trago}
        relief.against	es	bebe|bebo|beber|bebiendo|tomando|pisteando {early} ; toma|tomo|tomar en ayunas|despertando ; toma|tomo|tomar desde|muy temprano
        relief.without fixed across	en	if|when|unless|whenever i|he|she * dont|doesnt|cant|miss|skip|misses ** {opio}|{drug}|dose *** bathroom|toilet|floor|bedridden|wreck|misery|agony|miserable|useless
        relief.against	es	botella|pacha|anforita|cura|curarse|inyecta|empieza a tomar * {early} ; {early} * pacha|botella|inyecta|se cura
        relief.against	es	{trago}|{liquor}|echa|echo|empieza|empiezo ** a las cuatro|cinco|seis|siete|ocho|nueve|4|5|6|7|8|9 de la manana|am
        relief.against	es	a las 4|5|6|7|8|cinco|seis|siete|ocho de la manana ya * toma|tomo|tomando|tomado|tomada|pisteando|bebiendo|{trago}
        relief.against	es	desde que abre|abro los ojos ; lo primero que hace|hago * * es tomar|echarse|echarme|beber|servirse|abrir|fumar|meterse
        # Spanish relief: without it the body fails
        relief fixed	es	si|cuando|hasta|mientras ** no|que * {consume} *** {shakes}|{sweats}|{bodily}|tiemblan|tiembla|{unwell}
        relief fixed	es	{shakes}|{sweats}|{bodily}|tiemblan|tiembla|{unwell} *** si|cuando|hasta|mientras * * no|que * {consume}|primer|primera
        relief.without fixed	es	si|cuando|apenas|al|nomas * * pasa|falta|acaba|baja|quita|quitan|deja|dejo|dejar|suspende|suspendo|salto|salta * * {opio}|de|la|el|las|tomar|tomarlas|dosis|pastilla|pastillas|efecto|? *** {shakes}|{sweats}|{bodily}|tiemblan|tiembla
        relief.without fixed	es	{shakes}|{sweats}|{bodily}|tiemblan|tiembla|{unwell} *** si|cuando|apenas|nomas * * falta|acaba|baja|pasa|deja|dejo|suspende|suspendo
        relief.without fixed	es	{shakes}|{sweats}|{bodily}|tiemblan|tiembla|{unwell} ** por * no|falta tomar|consumir|usar|de
        relief.without fixed	es	{shakes}|{sweats}|{bodily}|tiemblan|tiembla|{unwell} *** si|hasta|cuando|mientras * no|que * dan|damos|doy|sirven|sirvo|compran|compro|traen|traigo|consigue|consigo|hay|agarra|encuentra * {trago}|{liquor}|{opio}|dosis
        relief fixed	es	si no * * le|me|se|les|nos|empieza|empiezo|anda|ando ** {shakes}|{sweats}|{bodily}|brincan|brinca|vomita|vomito
        relief.without fixed	es	si no ** {trago}|{opio}|{consume}|pastilla|dosis *** {shakes}|{sweats}|{bodily}|{handwork}|duerme|duermo
        relief.without fixed across	es	si|cuando no * {consume} *** duermen|duerme|entumen|acalambran|sudo|suda|vomito|vomita|tiemblo|convulsiono|temblorina|deshago ; tomo|toma|bebo|bebe|echo|echa ** manana|mananas|temprano|ayunas|amanecer ** temblar|tiemblan|tiemble|temblor|temblorina
        relief.without fixed	es	sin * trago|cerveza|copa|chela|alcohol|tomar|dosis|pastilla|pastillas|ella|eso|fumar|meterse|meterme|consumir|usar|chiva|guaro|vino *** {shakes}|{sweats}|{bodily}|tiemblan|tiembla ; sin * trago|cerveza|copa|tomar|dosis|pastillas|eso|consumir|chiva|guaro ** no * {task}
        relief.without fixed	es	sin * tomarlo|tomarla|tomarlos|tomarlas|tomarme|tomarse|fumarlo|fumarla|usarlo|usarla|meterle|ella|ellas|eso|{drug} * me|le|nos|les ** {shakes}|{sweats}|{bodily}
        relief fixed	es	no puede|puedo|podia|pude|logra|logro|consigue ni? * {task} *** sin|hasta|si|antes * * {trago}|{opio}|echa|echo|dosis|algo|consumir|consume|consumo|meterse|tomar|tomo|toma|primer|primera
        relief.without fixed	es	hasta que|no * * {trago}|{liquor}|echa|echo|mete|meto|consume|consumo|cura|curo|inyecta ; hasta el|la|su|mi primer|primera trago|cerveza|copa|dosis|toque
        relief.without fixed	es	{shakes}|{bodily}|{sweats}|cruda|temblor|manos ** se|me|y le|me? quita|quitan|calma|calman|pasa|controla|controlan|compone|compongo|alivia|alivio * con|cuando|al|hasta|tomando|echandose|si|nomas
        relief.without fixed	es	solo|nomas|solamente|unicamente se|me|asi le|me|se? quita|quitan|calma|calman|pasa|controla|controlan|compone|compongo|alivia * con|cuando|al|tomando
        relief.without fixed	es	{trago}|{liquor}|uno|una|dosis *** y|para que|se|se? le|me|? quita|quitan|quite|quiten|calma|calman|calme|compone|compongo|alivia|alivio|controla
        relief fixed	es	para quitarme|quitarse|quitar|calmar|calmarme|calmarse|controlar|bajar|bajarle|aguantar * * temblor|temblores|temblorina|cruda|goma|malilla|tembladera|sudores|malestar|ansias
        relief.without fixed	es	para|pa no * temblar|vomitar|sudar|ponerme|ponerse|enfermarse|enfermarme|malillarse|malillarme ; para|pa no andar|sentirme|sentirse|estar mal|malo|mala|malillo|malilla|enfermo|enferma|crudo
        relief.without fixed	es	para|pa que|q no|nadie * * vea|vean|note|noten|noto|note|cache|cachen * temblar|temblando|temblor|tembloroso|temblorosa|sudar|sudando
        relief.without fixed	es	para|pa que no * * tiemblen|tiemble|duela|pegue|agarre|malilla|temblor ; para|pa que no me|le|se de|den|ponga * {bodily}|mal|malo|mala|cruda|malilla|temblor
        relief fixed	es	no paro|para de * {shakes}|{sweats}|temblar|sudar|vomitar ; amanece|amanezco|amanecer|despierta|despierto|levanta|levanto * con? * {shakes}|{sweats}|temblando|sudando|vomitando|malillo|malilla
        relief.against fixed	es	amanece|amanezco|despierta|despierto * con? {bodily} ; para|pa sentirme|sentirse normal|bien ; para|pa poder funcionar|trabajar|levantarme|levantarse|comer|caminar|moverse|moverme|{handwork} ; para agarrar fuerzas|pulso
        relief.without fixed	es	curarse|curarme|curarla|curar|curando|cura la? cruda|goma|malilla ; para curarse|curarme|curarla
        relief fixed	es	necesita|necesito|ocupa|ocupo|tengo|tiene ** {trago}|{opio}|dosis ** antes|para|pa|o|si|porque *** {shakes}|{sweats}|{bodily}|{handwork}|tiemblan|tiembla
        relief.against	en	only thing that calms|steadies|stops|settles|helps * hands|shakes|shaking|tremors|nerves ** {drug}|wine|drink|beer|vodka
        relief.against	es	unico que * calma|quita|para * manos|temblor|temblores|nervios ** {drug}|vino|trago|cerveza ; tengo|tiene que usar|fumar|tomar|meterme antes de ** o me|se enfermo|enferma|pongo|pone|malo
        relief.without	en	spill|spills|spilling * coffee|cereal|drink|cup|glass * unless|until|til|till
        withdrawal	es	esta|estoy|anda en|con abstinencia|malilla desde|y|hoy|ya|? ; en abstinencia desde
        withdrawal	en	says|said|think|thinks he|she|hes|shes|i|im is|am|was|? withdrawing and|from|right|now|since|?
        """
}
