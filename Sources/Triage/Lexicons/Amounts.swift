extension LexiconSources {
    /// How much: doses, drinks, containers, and heavy drinking.
    static let amounts = """
        # quantity
        quantity.3	en	prior|previous|past|earlier|hx|first|before|no tx|treatment|rehab|program|programs|detox|rehabs|detoxes
        quantity.3	en	been * treatment|rehab before ; did suboxone once ; no hx tx
        quantity.3	en	never been to treatment|rehab|a ; first time
        quantity.2	en	on and off ; off and on ; on-and-off ; on off ; intermittent ; intermittently
        quantity.2	en	comes and goes ; spells ; stretches
        quantity.2	es	por temporadas
        quantity value=num	en	{NUM} ** {doseUnit} ; takes {NUM} ; {NUM} at a time ; {NUM} - a day
        quantity value=num	es	{NUM} pastillas
        quantity value=1	en	a|half|whole|per|un|una|medio gram|g|bag|bundle|ball|gramo|eight|point|pill|bar|bolsa|papel|globo
        quantity value=1	en	{NUM} dollars|bucks|worth ; worth of ; $ {NUM}
        quantity value=num	en	{NUM} * gs|grams|g|points|stamps|bundles|bricks|balls|bumps|lines|rails|hits|foils|pressies|rocks|capfuls|shots|scoops|tabs|bars|strips
        quantity value=num	en	{NUM} of * blues|percs|oxys|norcos|xanax|bars|them|those|these|roxies|klonopin|pills|adderall|tramadol
        quantity value=num	en	{NUM} {opio}|ambien|ambiens|klonopin|ativan|valium|lunesta|somas|subs|adderall|fioricet
        quantity value=1	en	half|whole|quarter a? * gram|ball|bundle|oz|ounce|point|stick|bottle|strip|script|bar
        quantity value=1	en	a teener|bundle|brick|ball|zip|stamp|bindle
        quantity value=1	en	{NUM} * a day|night|week habit ; hundred|dollar|$ * a day|habit
        quantity value=1	en	{NUM} dollar habit ; sixty|fifty|hundred|eighty bucks ; script|bottle of * {drug}
        quantity value=num	es	{NUM} pastillas|globos|papeles|bolsas|bolsitas|gramos|puntos|dosis|grapas|piedras|azules|tabletas|toques|pericazos|pases|gotas|miligramos|curas
        quantity value=1	es	un|medio|una|media gramo|globo|bolsita|grapa|piedra|punto|pase|onza|cura|dosis|cuarto
        quantity value=1	es	{NUM} pesos|dolares ; de a {NUM}
        # drinks
        drinks value=num	en	{NUM} * * {drinkUnit}
        drinks.1 value=num	en	{NUM} * of? wine|beer|chardonnay|merlot
        drinks value=num*6	en	{NUM} * six pack|packs|sixpack|sixers|sixer ; {NUM} * * {bigUnit}
        drinks value=6	en	a|one|whole? * six pack|sixpack|sixer
        drinks value=12	en	twelve|12 pack ; twelver ; twelve pack ; 12 pack
        drinks value=12	en	a|the|one|whole|entire fifth|handle|liter|litre|750|jug|gallon
        drinks value=12	en	drink|drinks|drinking|per|another|nightly|through a|the|one|un|una? bottle|botella
        drinks value=12	en	fifth of ; handle of ; half gallon ; box of wine ; boxed wine ; box * lasts
        drinks value=12	en	a case
        drinks value=12	en	case of ; thirty rack ; 30 pack ; 18 pack ; 30 rack ; 24 pack ; rack
        drinks value=12	en	bottle and a half
        drinks value=12	en	nine bottles ; empty bottles ; bottles hidden ; bottle ** every two|three|2|3
        drinks value=12	es	un litro ; botella diaria
        drinks value=num*17	en	{NUM} * * fifth|fifths|handle|handles|liter|liters|l|jug|litros|litro|750|gallon
        drinks value=num*5	en	{NUM} ** bottle|bottles|btl|btls|botella|botellas ** a|per|/|nightly|every|each|daily|diario|diarias|al|por night|day|dia|noche?
        drinks value=8	en	{NUM} * pint|pints ** of vodka|gin|rum|whiskey|bourbon|brandy|tequila|whisky|liquor
        drinks value=8	en	a|one|another|half pint|pints ** vodka|bourbon|rum|gin|whiskey|brandy|liquor|before|day|daily|night|nightly
        drinks value=8	en	pint of vodka|bourbon|rum|gin|whiskey|brandy|liquor|tequila|whisky|jack|hennessy|fireball
        drinks value=8	en	half a pint ; half pint ; pint a day|night ; pint daily
        drinks.1 value=num*0.03	en	{NUM} ml ; {NUM} oz
        # By container, brand and number
        drinks value=num	en	{NUM} * * {drinkUnit}|tecates|coronas|buds|heinekens|pacificos|coors|trulys|claws|lagers|stouts|whiskeys|vodkas|sodas|toddies|vinos|brews|brewskis|sherries|nightcaps|spritzers|pours|fingers|vodka|whiskey|negronis|manhattans|screwdrivers|budweisers|bourbons|scotches|tequilas|micheladas|cheladas
        drinks value=num	es	{NUM} * latas|botes|chelas|chelitas|cheves|tecates|modelos|tragos|vasos|copas|copitas|frias|heladas|cubas|mezcales|tequilas|cervezas|birras|birrias|botellines|micheladas|traguitos
        drinks value=num*2	en	{NUM} * tall|tallboys|tallboy|doubles|double|25|lokos|steel|cans of|four|loko|boys|cans
        drinks value=num*2	en	{NUM} ** tallboys|tall|doubles|lokos
        drinks value=num*3	en	{NUM} * forties|40|caguamas|caguama|ballenas|cahuamas|growlers|40 oz|ounces|oz
        drinks value=num*3	en	{NUM} caguamas|caguamones|caguamas|octavos|cuartos
        drinks value=num*5	en	{NUM} ** bottles|bottle|btls|botellas|botella * * of|de * wine|red|white|rose|prosecco|vino|tinto|champagne|chardonnay|merlot|pinot|cab|sauvignon|malbec|franzia
        drinks value=5	en	a|the|whole|entire|full|another|one|per|nightly bottle of|by? * wine|red|white|rose|prosecco|chardonnay|merlot|pinot|cab|tinto|champagne|myself|night|herself|himself|alone
        drinks value=num*17	en	{NUM:1.5..30} * bottle|bottles|btl|botellas|botella * of|de * vodka|whiskey|gin|rum|tequila|bourbon|brandy|scotch|guaro|ron|aguardiente|mezcal|whisky|jack|hennessy|liquor
        drinks value=17	en	drink|drinks|drinking|drank|through|finish|finishes|finished|kill|kills|killed|down|downs|downed|polish|polishes|empties|buys|buy|whole|entire|full|another|toma|tomo|acaba|acabo|echa|echo * bottle|botella * of|de * vodka|whiskey|gin|rum|tequila|bourbon|brandy|scotch|guaro|ron|aguardiente|mezcal|whisky|jack|hennessy|liquor|popov|smirnoff|titos|fireball|bacardi
        drinks value=14	en	{NUM} {NUM} ml ; half|most|three of? a? * handle|gallon|fifth|case|box|quarters
        drinks value=14	en	quart of vodka|gin|whiskey|port|rum|wine|bourbon|sherry|liquor ; 1.75 l
        drinks value=14	en	1.75 liter ; 1.75 of ; 1.5 l ; 750 of|a|per|daily|every
        drinks value=12	en	second|third|another|fourth * box|bottle|handle|case|pack|jug|fifth * since|today|this|tonight|already|of
        drinks value=12	en	{NUM} more before|after|at|when|till
        drinks value=12	en	the|whole|other|second|another|entire bottle and|then|is|by|gone|every
        drinks value=12	en	beer|drink|glass|can|bottle in|at * hand|reach * ** all day
        drinks value=12	en	all|entire|whole day ** beer|wine|vodka|drinking|drinks
        drinks value=12	en	beer|wine|vodka|drinking|drinks|whiskey ** all|entire|whole day
        drinks value=12	en	twelve|12|18|24|30|eighteen|thirty pk|pks|pack|packs|packer|rack|er ; suitcase of
        drinks value=12	en	thirty racks ; 30racks ; a|whole|full|box|boxes of? franzia|wine|case|box|boxed
        drinks value=12	en	case a|per|of|every ; jug of|wine ; carlo rossi jug
        drinks value=12	en	box of * wine|red|franzia|white
        drinks value=12	es	un|medio|el|su|mas carton|pomo|litro|galon|veinticuatro|doce|dieciocho|botellon
        drinks value=12	es	una|la|media|otra botella|caja|pacha|pachita de|diaria|entera|completa|cada|al
        drinks value=12	es	doce|veinticuatro|24|12|18 cervezas|latas|botes|chelas
        drinks value=num*17	es	{NUM} * botellas|pomos|litros|pachas|medias de? * guaro|ron|tequila|vodka|whisky|mezcal|aguardiente|brandy|bacardi|cana|alcohol
        drinks value=num*17	es	{NUM} * cuartos|cuartitos|octavos|pachitas|anforitas * * guaro|de|al
        drinks value=num*6	es	{NUM} six|sixes|seis ; un six ; otro six ; dos|tres|varios six
        drinks value=num*6	es	six * diario|cada|al|todos
        # heavy
        heavy	en	heavy ; heavily ; hard drinker ; heavy drinker ; excessively ; too much
        heavy	en	out of control ; like water
        heavy	en	like a fish ; pass out ; passes out ; passed out drunk ; blacks out ; blackouts
        heavy	en	blacking out ; blackout ; blacked out ; till i pass out ; until i pass out
        heavy	en	until he passes out ; until she passes out ; drunk every ; drunk all ; always drunk
        heavy	en	constantly drunk ; hides bottles ; hiding bottles ; hides vodka ; hidden bottles
        heavy	en	around the clock
        heavy	en	cant stop ; cannot stop ; cant quit ; cant seem to stop
        heavy	en	cant seem to quit ; cant control ; cant put it down ; couldnt stop ; out of hand ; spiraling
        heavy	en	spiral ; spiralling ; excesivamente
        heavy	es	sin control ; no puedo parar ; no puede parar ; no puedo dejar
        heavy	es	no puede dejar ; no paro de ; no para de ; no deja de ; hasta perderse ; fuera de control
        heavy	es	se pierde ; en exceso
        heavy	en	drink|drinks|drinking|drank|drinkin|drunk|boozing|hitting|hits|hit|wine|beer|vodka|alcohol|bottle ** heavy|heavily|hard|excessive|excessively|nonstop|constantly|stupid|dangerous|insane|massive|amounts
        heavy	en	hard|heavy|serious|chronic|severe|raging|hardcore|daily|big|constant|problem drinking|drinker|alcoholic|etoh|alcohol|drunk|aud|user
        heavy	en	drinks|drinking|drink|drank ** too|so|way|that much|many|bad ; way too much
        heavy	en	drinks|drinking|drink|drank|drinkin a|an lot|ton|bunch|gallon|ungodly
        heavy	en	tons|lots|lot|loads of vodka|alcohol|beer|wine|booze|liquor|drinking
        heavy	en	drinks|drinking|drink to pass|blackout|black|oblivion|sleep|death|cope|function
        heavy	en	drink~|drunk|beer|vodka|wine|bottle|flask|alcohol|tequila|whiskey|gin|booze|bourbon|rum ** at|on|in|during the|my|his|her|their|every|a|our? work|job|desk|shift|clock|school|car|truck|carline|carpool|pickup|practice|practices|playground|park|church|yeti|stanley|classroom|drawer|cab|cubicle|shower|closet|garage|purse|bag|thermos|cup|tumbler|glovebox|locker|morning|mornings
        heavy	en	{liquor}|loko|lokos|claw|claws|glass|bottle|third|fourth|second|fifth|drunk|buzzed|tipsy ** by|before|at|from noon|lunch|lunchtime|ten|eleven|10|11|9|nine|breakfast|midday|morning|1|2|one|two|three|3|am am|oclock|on|pm?
        heavy	en	from|by|at {NUM:5..11} am|a|a.m. * on|onward|onwards|till|until|he|she|im|already
        heavy	en	all day long ; beer|drink|glass|can|bottle ** hand|reach * ** all day|always|since
        heavy	en	always * * beer|drink|glass|can|bottle
        heavy exact	en	listerine ; mouthwash ; hand sanitizer ; vanilla extract ; rubbing alcohol to drink
        heavy	es	{liquor}|cerveza|vino|vodka|tequila ** taza|termo|cafe|trabajo|carro|camion|bolsa|escondida|escondidas|escondido
        heavy fixed	en	never|rarely|hardly|seldom|barely ** sober
        heavy fixed	en	hasnt|havent|isnt|not been|drawn|had|fully|actually * sober ; forget * what|how sober
        heavy fixed	en	dont remember * sober
        heavy	en	hide|hides|hiding|hid|stash|stashes|stashing * boxes|cans|handles|pints|wine|whiskey|beer|beers|liquor|fifths|empties|flask|flasks|minis
        heavy	en	bottles|empties|vodka|bottle ** in|under|behind|hidden|stashed|everywhere|around * closet|bed|couch|garage|car|trunk|laundry|toilet|drawer|basement|hamper|purse|house|tank
        heavy	en	hide|hides|hiding|hid * bottles|vodka|booze|alcohol|liquor|empties
        heavy	en	water bottle|thermos|tumbler|coffee|travel|yeti|stanley|sippy cup|mug|bottle|is|has|full? * of|with? * vodka|wine|gin|booze|whiskey|alcohol
        heavy	en	drink|drinks|drinking|drank before noon|lunch|work|school|dinner|class|shift
        heavy	en	drink~ until|till|til * pass|black|falls|sleep|drop|dark|gone|empty|fall|out|collapse|unconscious
        heavy	en	drink * like * fish|water|sailor|tomorrow|oxygen ; like it|its * water
        heavy	en	drunk|loaded|wasted|hammered every|by|all|always|before|daily|nightly|most
        heavy	en	{cant} * just? * stop|quit|slow|put|moderate|control at|after|drinking|once|it|one|two|down|until
        heavy	en	once i|he|she start|starts ; one is never|too ; never just one|two
        heavy	en	always|passes|passing|pass|passed drunk|out ; nonstop drinking
        heavy	en	bender|benders|binge|binges * days|day|week|long|lasting
        heavy	es	toma|tomo|bebe|bebo|tomando|bebiendo|pisteo|pistea|tomar|chupa|chupando * mucho|demasiado|bastante|duro|fuerte|macizo|exceso|hasta|parejo|recio|todo|demas|diario|puro
        heavy	es	anda|esta|amanece|llega|vive|siempre * borracho|borracha|bolo|bola|pedo|tomado|tomada
        heavy	es	mucho|demasiado|bastante|tanto|puro alcohol|trago|guaro|cerveza|licor|vino|vodka|tequila
        heavy	es	pura|puro cana|alcohol|trago|vino|caguama|tequila
        heavy	es	hasta caer|caerse|perderse|quedar|quedarse|dormirme|dormirse|perder|vomitar|amanecer|que|el
        heavy	es	no puede|puedo * parar|dejar|controlar|soltar ; escondidas ; esconde * botellas|botella
        heavy	es	desde temprano|mediodia|manana * tomando|toma|bebiendo|cerveza|chelas
        heavy	es	en el trabajo|carro|camion * toma|tomando|tragos|cerveza
        heavy	es	agarra|agarro|pega|dura la|el|dias|semanas? jarra|borrachera|parranda|fiesta|tomando
        heavy	es	semanas|dias tomando|bebiendo|borracho|seguido
        quantity value=num	en	take|takes|taking|took|pop|popping|eat {NUM:2..60}
        """
}
