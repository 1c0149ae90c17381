extension LexiconSources {
    /// Use against withdrawal: relief, the first of the morning, and what fails without it.
    static let relief = """
        # relief
        relief fixed	en	{shakes}|{sweats}|{ailing} *** until|till|til|before|unless|without|w/o|w/out * * {drink}|{use}|first|one|drink|another|beer|drinks|dose|some|has|have|vodka|something|hit|pill|it|next|after|a|i|he|she
        relief fixed	en	{shakes}|{sweats}|{ailing} *** when|if|whenever|once|each|every|as|by|between|after|anytime|unless|time|any * * {stop}
        relief fixed	en	when|if|whenever|if|anytime|unless|time|once|after|every|as * * {stop} *** {shakes}|{sweats}|{ailing}
        relief fixed	en	stops|stop|steady|steadies|calm|calms|settle|settles|ease|eases|eased|steadied|quiets|better|goes|go|gone|went|fix|fixes|away|relief * shaking|hands|shakes|tremor|nerves|after|once|when|as|with|it * * {drink}|{use}|drink|one|beer|shot|vodka|wine|sip|hit|pill|first|off|away|has|shes
        relief fixed	en	before * hands * hold|stop|steady|still
        relief fixed	en	hands * hold|stay still|steady enough|until|after
        relief fixed	en	steady * hands ; hands * steady|still|stop after|once|with|until
        relief fixed	en	skip|skips|skipped|miss|misses|missed|late * * my|a|his|her|the dose|drink|one|vodka|beer|pill|morning *** {shakes}|{sweats}|{ailing}
        relief fixed	en	{shakes}|{sweats}|tremulous when|if late ; too sick to work ; sick if|when|without
        relief fixed	en	gets|get|got|getting sick when|if|without|between ; to get straight|right|normal
        relief fixed	en	so|para i|he|she|we|que? wont|doesnt|dont|cant|no * * {shakes}|{sweats}|{ailing}
        relief fixed	en	to not be|get|feel sick|shaky ; to keep * from|away {shakes}|{sweats}|{ailing}
        relief fixed	en	to avoid being|getting sick|shaky
        relief fixed	es	si|cuando|hasta no * * {use} *** {shakes}|{sweats}|{ailing}|tiemblan|tiembla
        relief fixed	es	si no|dejo|deja|se|le|me toma|tomo|consume|consumo|uso|usa|bebe|bebo|tomar|de|la|falta|lo *** {shakes}|{sweats}|{ailing}|tiemblan|tiembla|mal|malo|mala|enfermo|enferma
        relief fixed	es	cuando no|deja|dejo|se|le|me toma|tomo|consume|consumo|uso|usa|bebe|bebo|de|le|acaba|falta|pasa *** {shakes}|{sweats}|{ailing}|tiemblan|tiembla
        relief fixed	es	{shakes}|{sweats}|{ailing}|tiemblan|tiembla *** si|cuando|hasta|sin|por * no|deja|dejo|que|tomar|toma|le|la|se|falta|consumir|falta
        relief fixed	es	para quitarme|quitarse|calmar|controlar|que * temblor|temblores|cruda|tiemble|mal|malilla|nervios
        relief fixed	es	no paro|para de * {shakes}|{sweats}|temblar|sudar|vomitar
        relief fixed	es	amanece * {shakes}|{sweats}|temblando|mal ; amanezco * {shakes}|{sweats}|temblando|mal
        relief fixed	es	para sentirme|sentirse normal|bien
        relief fixed	es	para poder funcionar|trabajar|levantarme|levantarse
        relief.1 fixed	en	without it|one|drinking|using|alcohol|a|my|his|her|them *** {shakes}|{sweats}|{ailing}
        relief.1 fixed	en	between doses|drinks|hits|pills * {shakes}|{sweats}|{ailing}
        relief.1 fixed	en	{shakes}|{sweats}|{ailing} between|in between doses|drinks|hits|pills ; interdose
        relief.1 fixed	en	inter dose ; {shakes}|{sweats}|{ailing} * by noon|lunch|morning|10|11|9
        relief.1 fixed	en	{shakes}|{sweats}|{ailing} in|every|each the? morning|mornings|am
        relief.1 fixed	en	wake|wakes|woke|waking up? * * {shakes}|{sweats}|{ailing}
        relief.2 fixed	en	to stop|steady|calm|settle|keep|avoid|prevent|fight|chase|cure|hold * {shakes}|{sweats}|{ailing}|hands|withdrawal|shaking|sick|nerves|off
        relief.2 fixed	en	eye opener ; eye-opener ; eyeopener ; hair of the dog ; drink to function
        relief.2 fixed	en	needs a drink to
        relief.2 fixed	en	need a drink to ; has to drink to ; have to drink to ; have to use to
        relief.2 fixed	en	need it just to|get|to ; just to get out of bed ; just to feel normal
        relief.2 fixed	en	just to feel human
        relief.2 fixed	en	just to be ok ; to feel normal ; to feel human ; to get straight ; straight again
        relief.2 fixed	en	drinks|drinking|uses|using|drink|use to|when|as|from|the * * wakes|wake|moment|waking|second *
        relief.2 fixed	en	wakes * up? * * to drink|use|dose|take ; wake * up? * * to drink|use|dose|take
        relief.2 fixed	en	wakes up? at night to|for
        # Cannot do a thing of the hands or the stomach until the first one
        relief fixed	en	{cant}|wont|hardly|barely * {task} *** until|till|til|unless|without|w/o|before * * {liquor}|{opio}|fentanyl|blue
        relief.1 fixed	en	{cant}|wont|doesnt|dont|hardly|barely * {task} *** until|till|til|unless|without|w/o|before * * {liquor}|{opio}|first|one|ive|hes|shes|had|has|having|get|gets|something|some|dose|hit|using|it
        relief.1 fixed	en	until|till|til|unless|without|before * * {liquor}|{opio}|first|one|dose|hit|something|it|had *** {cant}|wont * {task}
        relief.1 fixed	en	takes|take|took|needs|need ** {liquor}|tumbler|jack|one|two|hit ** {early}|stop humming|shaking
        relief.1 fixed	en	takes|take|took|need|needs|needed|requires|gotta|have|has ** {liquor}|{opio}|one|something|some|hit|dose|couple|few|two|three|it * to|before|just|so ** {task}|steady|steadies|straight|human|normal|right|shaking|sick|level|sweating|shakes
        relief.1 fixed	en	{liquor}|{opio}|one|hit|dose|it|couple|few * just? so * can|could|hands|to|not ** {task}|steady|still|straight|shaking|sick
        relief fixed	en	otherwise|or|else|or else|if not|cause|cuz|because * * {shakes}|{sweats}|{ailing} if|when|all|by|until|unless|without|starts|start|come|kick|for|a|bad
        relief.1 fixed	en	{liquor}|{opio}|one|hit|dose|drinks|it *** or|else|otherwise * * hands|{shakes}|{sweats}|dopesick|sick|puke|vomit|withdrawal|withdrawals
        relief fixed	en	if|when|unless|until|till|whenever i|he|she|they|we|im|hes|shes * dont|doesnt|havent|hasnt|cant|didnt|not|without ** {liquor}|{opio}|smirnoffs|one|dose|something|it|some|drink|hit|any *** {shakes}|{sweats}|{ailing}|hands
        relief.1 fixed	en	if|when|unless|until|till|whenever i|he|she|they|we * dont|doesnt|havent|hasnt|didnt ** {liquor}|{opio}|{drug}|one|dose|something|drink|hit *** {cant}|wont|{shakes}|{sweats}|{ailing}|hands
        relief.1 fixed	en	{cant}|wont|doesnt|dont|hardly|barely|not *** till|until|til|unless|before|without * ive|hes|shes|i|he|she|they|theyve|having * had|gets|get|drank|drunk|poured|used|smoked|taken a|an|one|some|my|his|her|two|three|something|another|couple|at|the|few|it
        relief.1 fixed	en	{liquor}|{opio}|swallow|sip|swig|nip|one|gulp|hit|dose *** and|then * i|im|he|hes|she|shes|it * ** can|am|feel|feels|able|quits|settles ** again|fine|straight|human|normal|function|steady|work|drive|read|write|breathe
        relief.1 fixed	en	late|skip~|miss|missed|misses|forget|forgot|forgets|without|space~ ** {liquor}|{opio}|methadone|subs|suboxone|klonopin|ativan|valium|{drug}|one|dose|it|pill *** {shakes}|{sweats}|{ailing}|hands|notice|know|show|shows|useless|worthless|snap
        relief.1 fixed	en	{liquor}|{opio}|tumbler|slug|belt|swallow ** for|before|until|so the|my|his|her room|hands|head|stomach|world|shaking|noise|skin * * stop~|quit~|settle~|steady|hold|go
        # One, and the body is right again
        relief.1 fixed	en	{liquor}|{opio}|one|hit|dose|couple|few|it *** steady|steadies|steadied|steadier|human again|normal again|right again|level|levels|evens|settles|quiets|smooths|quits|goes|calms|straightens|stop~
        relief.1 fixed	en	{liquor}|{opio}|hit|dose|pill ** and|then|until|till|before|so|makes|that ** steady|human|normal|level|right|straight|ok|okay|fine
        relief.1 fixed	en	{liquor}|{opio}|one|hit|dose|first|it ** takes|make|makes|made|chase~|kill~|cure~|push~|keep|keeps|hold~|fight~|stop|stops|stopped|fix|fixes|settle|settles|calm|calms * {shakes}|{sweats}|{ailing}|hands|away|shaking
        relief.1 fixed	en	hands|shakes|shaking|sweats|nausea|tremor|tremors|sickness|stomach|it stop|stops|stopped|go|goes|went|ease|eases|quit|quits|calm|calms|settle|settles|quiet|steady|steadies|better|smooth|fine|still|away|disappear ** once|after|when|with|until|as|soon|by * * {liquor}|{opio}|one|first|dose|hit|sip|had|has|use|uses|drinks|something
        relief.1 fixed	en	nothing|only|thing ** stops|helps|fixes|works|settles|touches|cures * but|except|is|it|like|them|me|the ** {liquor}|{opio}|drink|one|more
        relief.1 fixed	en	{shakes}|{sweats}|{ailing} * til|till|until|unless
        relief.1 fixed	en	fine|ok|okay|better|normal|human|alright once|after|when|as|till|until ** {liquor}|{opio}|first|one|had|hit|dose|use
        relief.1 fixed	en	{liquor}|{opio}|use~|dose|take~|pill ** not to|just|because|only|to|so|for ** not|dont|wont|be|feel|keep|get|avoid|stave|function|normal ** {shakes}|{ailing}|normal|human|functional|function|right|well|off
        relief.1 fixed	en	just|only * to|so * feel|be|get|stay|act|seem|function|not * normal|human|ok|okay|functional|right|straight|even|level|well|alive|decent
        relief.1 fixed	en	by {NUM} oclock|pm|am|hours|in|if|i|or|and|he|she * * {shakes}|{sweats}|{ailing}
        relief.1 fixed	en	by noon|lunch|midday|lunchtime|afternoon|dinner|clock|morning|3|4|evening * * {shakes}|{sweats}|sick|dopesick|{ailing}
        relief.1 fixed	en	{shakes}|{sweats}|{ailing} * by noon|lunch|midday|lunchtime|afternoon|evening|dinner|the
        relief.1 fixed	en	{NUM} hours * * {shakes}|{sweats}|dopesick|sick
        relief.1 fixed	en	in? between doses|drinks|hits|pills|uses|bags|dose ** {shakes}|{sweats}|{ailing}|hell|bad
        relief.1 fixed	en	middle of the night to|for ** {liquor}|{opio}|dose|drink|use|one
        relief.1 fixed	en	keep|keeps|kept|has|stash|leave|leaves * {liquor}|{opio}|one|bottle|some|drink|flask|pint by|next|beside|on|under * bed|nightstand|pillow|bedside|mattress
        relief.1 fixed	en	set|sets|setting an|the|my|his|her? alarm|alarms * to|for|so|and * drink|dose|use|take|redose
        relief.1 fixed	en	wake|wakes|woke|waking ** to|for|needing|and|reaching|craving * drink|redose|dose|use|take|pour|swig|smoke|hit|shot|beer
        relief.1 fixed	en	only|just * feel|feels|am|function|functions|work|works|right|ok ** ok|okay|normal|human|alive|right|good|well|fine ** with|when|if|after|once|on ** {opio}|{liquor}|one|some|it|pills|dose|high
        # Morning use
        relief.2	en	need~|have|has|having|take~|grab~|pour~|slam~|want~|use~|smoke~|snort~ one|two|three|something|few|couple|some|it|hit|dose|blue ** {early}
        relief.2	en	{early} ** need~|have|has|pour~ one|two|something|few|couple|some|hit|dose
        relief	en	vodka|gin|whiskey|beer|beers|wine|tequila|rum|bourbon|brandy|liquor|booze|alcohol|heroin|dope|fentanyl|percs|norcos|oxys ** {early}
        relief	en	{early} ** vodka|gin|whiskey|beer|beers|wine|tequila|rum|bourbon|brandy|liquor|booze|heroin|dope|fentanyl|percs|norcos|oxys
        relief.2	en	{liquor}|{opio}|sips|pour|pours|crack|cracks|uses|smokes|snorts|shoots|doses|use ** {early}
        relief.2	en	{early} ** {liquor}|{opio}|pour|pours|cracks|sips|pint|bottle
        relief.2	en	{liquor}|{opio}|pour|pours|cracks|starts|start|started|starting|begins|opens|first ** {NUM:3..10} am|a.m.|oclock|thirty|30|45|15? am|in? the? a|am|morning|m
        relief.2	en	{NUM:3..10} am|a.m. * {liquor}|{opio}|bottle|pint
        relief.2	en	{NUM:3..10} in the morning ** {liquor}|{opio}|bottle
        relief.2	en	morning drink|drinks|drinking|vodka|beer|beers|wine|dose|shot|shots|use|drinker|pills|bourbon|whiskey|eye|nip|swig|fix|hit|bump|bottle
        relief.2	en	am|a.m. drink|drinks|drinking|use|etoh|dosing|vodka|beer
        relief.2	en	breakfast is|beer|vodka|wine|of|drink ; daybreak ; cracks one ** {early}
        relief.2	en	starts|start|begins|started|starting * day|mornings|morning|days with|off|by ** {liquor}|{opio}|bottle|pint|drink|hit|one
        relief.2	en	first|before ** drink|one|beer|shot|pill|hit|bag|dose|sip * is|at|by|before|as|when|with * {early}|am|wake|waking|bed|coffee|alarm|sunrise|dawn|breakfast
        relief.2	en	before * feet * hit|touch ; before * out of bed
        relief.2	en	from * wake|wakes|waking ** {liquor}|bed|sleep|pass|passes
        relief	es	caguama|caguamas|cerveza|cervezas|trago|tragos|guaro|tequila|chela|chelas|copa|ron|mezcal|vino|vodka|heroina|chiva ** {early}
        relief	es	{early} ** caguama|caguamas|cerveza|cervezas|trago|tragos|guaro|tequila|chela|chelas|ron|mezcal|vodka|heroina|chiva
        relief.2	es	{liquor}|cervezas|botella|pacha|fuma|cura|mete|curarse|inyecta ** {early}
        relief.2	es	{early} ** {liquor}|botella|pacha|cura|echa|echo|avienta|inyecta|fuma
        relief.2	es	{liquor}|echa|echo|empieza|empiezo ** a las cuatro|cinco|seis|siete|ocho|nueve|4|5|6|7|8|9 de la manana|am
        relief.2	es	a las 4|5|6|7|8|cinco|seis|siete|ocho de la manana ya|se|me|anda|le|esta
        relief fixed	es	necesita|necesito|ocupa|ocupo ** {liquor}|{opio}|trago|dosis|cerveza ** antes|para|pa|o|si *** {shakes}|{sweats}|{ailing}|{task}|clases|abrir|trabajo
        # Spanish relief: without it the body fails
        relief fixed	es	si no? * * le|me|se|les|nos|empieza|empiezo|anda|ando ** {shakes}|{sweats}|{ailing}|brincan|brinca|vomita|vomito
        relief fixed	es	si no ** {liquor}|echa|echo|mete|meto|fuma|fumo|consume|toma|tomo|cura|curo|pone|pongo|pastilla|dosis *** {shakes}|{sweats}|{ailing}|{task}|duerme|duermo
        relief.1 fixed	es	sin * trago|cerveza|copa|chela|alcohol|tomar|dosis|pastilla|pastillas|ella|eso|el|fumar|meterse|consumir|chiva|guaro *** {shakes}|{sweats}|{ailing}|no * {task}
        relief fixed	es	no puede|puedo|podia|pude ni? * {task} *** sin|hasta|si|antes * * {liquor}|{opio}|echa|echo|trago|dosis|algo|cerveza|consumir|meterse|que
        relief.1 fixed	es	hasta que|no * * {liquor}|echa|echo|mete|meto|consume|fuma|cura
        relief.1 fixed	es	hasta el|la|su primer|primera trago|cerveza|copa|dosis
        relief.1 fixed	es	se|me le? quita|quitan|calma|calman|pasa|controla|controlan|compone|compongo|alivia|aliviano * con|cuando|al|hasta|tomando|echandose|si
        relief.1 fixed	es	{liquor}|echa|echo|uno|una|dosis *** para|pa|y|con|hasta ** quitar|quitarme|quitarse|calmar|calmarme|controlar|poder|componerse|aliviarse|curarse|curarme|no * temblor|temblar|manos|cruda|goma|{task}|malilla|nervios
        relief.1 fixed	es	para curarse|curarme|curarla|curar la?
        relief.1 fixed	es	curarse|curarme|curar|curando|cura * cruda|goma|malilla
        relief.1 fixed	es	para no temblar|vomitar|andar|ponerme|ponerse|enfermarse|enfermarme|sentirme|sentirse
        relief.1 fixed	es	para poder {task} ; pa poder {task} ; para agarrar fuerzas|valor|pulso
        relief.1 fixed	es	para que no * tiemblen|tiemble|duela|de|pegue|agarre
        relief.1 fixed	es	cuando|si|apenas|al|nomas * * pasa|falta|acaba|baja|quita|deja|dejar|dejo|suspende *** {shakes}|{sweats}|{ailing}|tiembla|tiemblan
        relief fixed	en	cant|couldnt|wont|cannot hold|thread|sign|write|button|pour|grip|type|shave|lift|aim|cut|read|solder * * * * steady|still ; steady enough to
        relief fixed across	en	if|unless|until|till i|he|she dont|doesnt|get|have|put|take|had|gets|has * * swallow|swallows|sip|sips|shot|shots|pull|pulls|nip|nips|drink|drinks|beer|beers|two|couple|dose|hit *** cant|couldnt|wont|hands|shake|shakes|sick|puke|vomit|tremble|jitter|rattle
        """
}
