extension LexiconSources {
    /// How much: doses, drinks, containers, and heavy drinking.
    static let amounts = """
        # words of amounts
        class.drinkAdj	en	of ; big ; small ; large ; light ; regular ; craft ; domestic ; tall ; strong ; stiff ; hard ; cold ; mixed ; full ; good ; imported ; real ; heavy ; generous ; alcoholic ; standard ; plastic ; or more ; or so ; plus
        class.drinkAdj	en	more ; stout ; pint ; whole ; solid ; double ; vodka ; wine ; whiskey ; gin ; rum ; tequila ; bourbon ; ice ; nice ; little ; decent ; warm ; cheap ; empty ; oversized ; glass ; liter
        class.drinkAdj	es	grandes ; grande ; chicas ; fuertes ; buenas ; bien ; de
        class.serving	en	tecates ; coronas ; buds ; budweisers ; bud lights ; bud light ; heinekens ; heineken ; pacificos ; coors ; coors lights ; coors light ; millers ; miller lites ; busch ; busch lights ; michelob ; michelobs ; mich ultras
        class.serving	en	ultras ; modelos ; modelo ; pabsts ; pbrs ; peronis ; stellas ; guinness ; guinnesses ; ipas ; lagers ; stouts ; ales ; ciders ; hard ciders ; trulys ; truly ; claws ; white claws ; seltzers ; high noons ; twisted teas ; sodas
        class.serving	en	vodkas ; whiskeys ; whiskies ; bourbons ; scotches ; scotch ; rums ; gins ; tequilas ; brandies ; cognacs ; sherries ; ports ; toddies ; nightcaps ; nightcap ; spritzers ; pours ; fingers ; negronis ; negroni ; manhattans
        class.serving	en	manhattan ; screwdrivers ; martinis ; martini ; margaritas ; margarita ; micheladas ; cheladas ; vinos ; brews ; brewskis ; brewski ; bloody marys ; old fashioneds ; mimosas ; jack and cokes ; rum and cokes ; gin and tonics
        class.serving	en	vodka sodas ; vodka tonics ; vodka crans ; cosmos ; chardonnays ; cabernets ; merlots ; proseccos ; pinots ; bottles of beer ; cans of beer ; bottles of bud ; long necks ; longnecks ; cervecitas ; whisky ; wines ; wine ; beers
        class.serving	en	coolers ; wine coolers ; wine cooler ; cooler ; tallboys ; g and ts ; hot toddy ; hot toddies ; sherry ; glasses of wine ; glass of wine ; steins ; mugs ; pitchers of beer ; screwballs ; fireballs ; jello shots ; jager bombs
        class.serving	en	shots ; nips ; minis ; shooters ; airplane bottles ; cupfuls ; tumblers
        class.serving	es	latas ; botes ; chelas ; chelitas ; cheves ; tragos ; tragitos ; traguito ; traguitos ; vasos ; vasitos ; vasito ; copas ; copitas ; copita ; frias ; heladas ; cubas ; mezcales ; mezcalitos ; cervezas ; cervecita
        class.serving	es	birras ; birrias ; botellines ; tequilita ; tequilitas ; vinitos ; vinito ; cheladitas ; caballitos ; caballito ; fajos ; jaiboles ; jaibol ; whiskitos ; sangrias ; cubitas ; rones
        class.hardDrink	en	vodka ; gin ; rum ; whiskey ; whisky ; bourbon ; brandy ; tequila ; scotch ; cognac ; liquor ; rye ; mezcal ; jack ; hennessy ; henny ; fireball ; everclear ; schnapps ; soju ; moonshine ; jameson ; popov ; smirnoff ; titos
        class.hardDrink	en	captain ; bacardi ; crown ; jim beam ; jack daniels ; evan williams ; absolut ; grey goose ; svedka ; new amsterdam ; patron ; jose cuervo ; cuervo ; jager ; e j ; paul masson ; seagrams ; skyy ; ketel one ; makers
        class.hardDrink	en	wild turkey ; stoli ; kamchatka ; taaka ; burnetts ; black velvet ; canadian club ; southern comfort ; spirits ; hard stuff ; hard liquor ; booze ; etoh ; alcohol
        class.hardDrink	es	ron ; guaro ; aguardiente ; cana ; licor ; tonayan ; charanda ; sotol ; pisco
        class.hardDrink	es	herradura ; don julio ; cazadores ; jimador ; buchanans ; presidente ; don pedro ; old parr ; viejo de caldas ; antioqueno ; bacanora ; orujo ; fernet ; ginebra ; cusha ; quetzalteca ; brugal ; barcelo ; don q
        class.wineWord	en	wine ; red ; white ; rose ; prosecco ; champagne ; chardonnay ; merlot ; pinot ; pinot grigio ; pinot noir ; cab ; cabernet ; sauvignon ; sauv blanc ; malbec ; zin ; riesling ; moscato ; port ; sherry ; vino ; tinto ; blanco
        class.wineWord	en	bubbly ; cava ; shiraz ; franzia ; barefoot ; cab sauv ; rosado ; marsala ; vermouth
        class.tip	en	drink ; drinks ; drinking ; drank ; drunk ; beer ; beers ; wine ; vodka ; whiskey ; gin ; rum ; tequila ; bourbon ; booze ; alcohol ; etoh ; liquor ; brandy ; boozing ; scotch ; flask ; cocktails ; sip ; sips
        heavy	en	{NUM:8..99} empties|empty bottles|cans|beers|? from|since|in|on
        quantity	en	{NUM:3..99} empties ; empties under|behind|in|from
        class.tip	en	sipping ; nip ; nips ; sherry ; shots ; chugging ; chugs
        class.tip	es	toma ; tomo ; tomando ; tomaba ; bebe ; bebo ; bebiendo ; bebia ; pistea ; pisteo ; pisteando ; chupa ; chupo ; chupando ; cerveza ; cervezas ; vino ; trago ; tragos ; guaro ; licor ; pisto ; copas ; chelas
        # quantity
        quantity.treatmentBefore	en	prior|previous|past|earlier|hx|before|no|first tx|treatment|rehab|program|programs|detox|rehabs|detoxes ; been * treatment|rehab before ; did suboxone once ; no hx tx ; never been to treatment|rehab|detox
        quantity.onAndOff	en	on and off ; off and on ; on off ; off n on ; on n off ; intermittent ; intermittently ; comes and goes ; in spells|stretches ; off & on ; on & off
        quantity.allDay	en	all day ; all day every day ; todo el dia
        quantity.onAndOff	es	por temporadas ; por epocas ; va y viene
        quantity value=num	en	{NUM} {doseUnit} ; {NUM} {NUM}? mg|milligram|big|small|blue|white|yellow|green|fake|pressed|of|full|whole|more|or|little|fat|different|ten|plus|those|solid|good {doseUnit} ; {NUM} {drug} {doseUnit} ; {NUM} at a time
        quantity value=num	en	{NUM} - a day ; takes {NUM}
        quantity value=num	en	{NUM} * gs|grams|g|points|stamps|bundles|bricks|balls|bumps|lines|rails|hits|foils|pressies|rocks|capfuls|scoops|tabs|bars|strips|dabs|joints|blunts|bowls|carts|footballs|oxys|percs ; {NUM} mg|mgs|mcg|milligrams
        quantity value=num	en	{NUM} cc|ml|grams|g of
        quantity value=num	en	{NUM} of * * blues|percs|oxys|norcos|xanax|bars|roxies|klonopin|pills|adderall|tramadol|vicodin|somas|valium ; {NUM} of them|those|these a|every|per|each|/ day|night
        quantity value=num	en	{NUM} {opio}|ambien|ambiens|klonopin|ativan|valium|lunesta|somas|subs|adderall|fioricet|vicodin|vicodins|tramadols|lortabs|oxycodone|percocets ; {NUM} x day|d|daily|/ d|day
        quantity value=num	en	take|takes|taking|took|popping|pops|pop|eats|eat|eating|use|uses|using|does|doing|smokes|smoking|snorting|smoke {NUM:2..90} a|at|per|every|each|before|daily|to|in|/|mg|sometimes|some|and|or
        quantity value=num	en	i|he|she|and|to|then|but take|takes|taking|took|pop|pops|eat|eats {NUM:3..90}
        quantity value=1	en	a|half|whole|per|another gram|g|bag|bundle|ball|eight|point|pill|bar|stick|strip|teener|brick|zip|stamp|bindle|8|patch|cart|blunt ; half|whole|quarter a? * gram|ball|bundle|oz|ounce|point|strip|script|bar|eighth|bag|ticket
        quantity value=1	en	$? {NUM} dollars|bucks|worth|$ * a|per|/|every|each|daily|habit|worth|of ; $ {NUM} a|per|/|worth|habit|daily|day ; worth of {drug}|dope|it ; {NUM} dollar habit ; hundred|dollar|$ * a day|habit ; {NUM} * a day|night|week habit
        quantity value=1	en	sixty|fifty|hundred|eighty bucks a|per|every
        quantity value=1	en	smoke|smokes|smoking|smokin|burn|burns|buy|buys|go|goes|through like|about|through|thru|? an|a|half|{NUM}|? eighth|eighths|zip|zips|quarter|quarters|oz|ounce a|per|every|each week|wk|day|month
        quantity value=1	en	script|bottle|bag|box|pack|gram|grams|ounce|bundle of? my|his|her|the|? {drug} ; handful|handfuls of {drug}|pills|them
        quantity value=num	es	{NUM} pastillas|globos|papeles|bolsas|bolsitas|gramos|gramo|puntos|dosis|grapas|piedras|azules|tabletas|toques|pericazos|pases|gotas|miligramos|curas|churros|gallos|capsulas|parches
        quantity value=1	es	un|medio|una|media gramo|globo|bolsita|grapa|piedra|punto|pase|onza|cura|dosis|cuarto|papel|bolsa ; {NUM} pesos|dolares al|por|diarios|diario|cada ; de a {NUM}
        quantity.consequence	en	about|close|going|gonna|risk|starting|danger to|of lose|losing * my|his|her|our|the * job|license|house|marriage|family|scholarship|kids|custody ** over|because|due|cause|from * it|this|{drug}|use|using|drugs|?
        quantity.consequence	en	hide|hiding|hides|hid it|this|that|use|using|bottles|pipe|pipes|stash|habit from|all|in|under ; sneaking|sneak|sneaks off|out|around|it * to|for|from|in|at|and|? ; hate who|what * i|ive|hes|shes * am|become|became|turned|be
        quantity.consequence	en	lying|lies|lied to me|us|his|her|everyone|my|about ; lying|lies|sneaking about * everything|where|money|it|using ; missing|misses|missed * family|dinners|birthdays|holidays|events|milestones|rent|bills|child|everything
        quantity.consequence	en	boss|job|manager|teacher|principal|coach is|s|are * sick|tired|fed|onto|suspicious|noticing|watching|asking|about ; late to|for * work|shifts|class|school|everything|again ; showing|shows|showed up * late|high|wasted|dirty
        quantity.consequence	en	savings|money|account|rent|paychecks|retirement|inheritance|fund|funds is|are|s|has|have|been|all|? * gone|empty|emptied|drained|disappearing|vanishing|missing ; emptied|draining|drained|emptying our|my|his|her|the * account|accounts|savings
        quantity.consequence	en	doesnt|not|never|wont|stopped|quit|barely|hardly come|coming|came|comes * home * for|at|until|till|anymore|some|days|nights|sober|?  ; stopped|stops|cant|not|quit|hasnt|havent pay|paying|paid * bills|rent|mortgage|support|anything
        quantity.consequence	en	about|going|ready|threatening|wants|threatens|threatened to leave|divorce|kick|dump me|him|her ; debt up to|over|because ; deep|drowning|buried|thousands|badly in debt ; owe|owes|owed * people|money|everyone|everybody|dealers|guys|thousands
        quantity.consequence	en	teeth|hair|skin|face|body * is|are|s|have|has|looks|look * falling|rotting|rotted|bad|gone|breaking|shot|wrecked|gray|awful|terrible ; pawning|pawned|selling|sold|hocking * my|our|his|her|stuff|things|everything|furniture|tools|jewelry
        quantity.consequence	en	finds|find|has|have|got money for * {drug}|it|that ; every time|payday i|he|she gets?|get|is|? paid ; tried * everything|things to|and ; pushed|pushing|pushes * everyone|everybody|family|friends|us|people away
        quantity.consequence	en	isolates|isolating|isolated himself|herself|myself|from|in|all|and|? ; hides|hiding|locks in|from|himself|herself * room|us|everyone|himself|herself|family ; whole|different|another person|personality * now|when|lately|on
        quantity.consequence	en	a|like|into different|another|changed person|man|woman|kid|boy|girl ; dont|doesnt|not|barely|hardly recognize|recognise|know him|her|myself|my * anymore|any|lately|? ; takes|took|taking * money|cash|cards from|out of|off * me|us|my|purse|wallet|our
        quantity.consequence	es	ya? no llega|vuelve|regresa * a * dormir|casa|tiempo ; no llega|vuelve|regresa|aparece * en|por {DUR:1..15} ; se gasta|gasta|gastando|acaba|acabo * todo|toda * lo|la|el|su|nuestro|? * quincena|raya|sueldo|dinero|gana|ahorros|cheque|renta
        quantity.consequence	es	debe|debo|debemos dinero|lana|feria|mucho|miles|a * a|todo|medio|mundo|dealer|gente|? ; miente|mentiras|mintiendo|mentido|mentiroso ; ya no es * mismo|misma ; no lo|la reconozco|reconocemos ; se encierra ** cuarto|dias|casa
        quantity.consequence	es	se le|me caen|caen|estan|esta|andan * cayendo|pudriendo * los|dientes|pelo ; ha|esta|he|estoy|anda|se bajado|bajando|adelgazado|flaco|flaca|delgado|perdido * mucho|de|peso|kilos|libras
        # drinks
        drinks value=num	en	{NUM:1.4..80} {drinkUnit}|{serving} ; {NUM:1.4..80} {drinkAdj} {drinkUnit}|{serving} ; {NUM:1.4..80} {drinkAdj} {drinkAdj} {drinkUnit}|{serving} ; {NUM:1.4..80} {NUM:8..40} oz|ounce|ouncers|ozs {drinkUnit}|{serving}|?
        drinks value=1	en	a|an|one|1|single|just {drinkUnit}|{serving} * * * a|per|/|every|each|most|some|nightly|daily|with|at|before|after|in night|nights|evening|evenings|day|days|d|nt|dinner|supper|bed|nightly|daily|meals|lunch
        drinks value=1	en	one|1|single {drinkUnit}|{serving} ; one|1|single {drinkAdj} {drinkUnit}|{serving} ; one|1 of? wine|beer
        drinks value=1	en	a|an|one|single|lone|solitary {hardDrink}|sherry|port and|with|? tonic|soda|water|ginger|? of|before|with|at|after an|a|my|his|her|? evening|supper|dinner|bed|bedtime|night|luncheon|lunch
        drinks value=num	es	{NUM:1.4..80} {drinkAdj}? {serving} ; {NUM:1.4..80} {drinkUnit} * * por|al|cada|diarias|diarios ; {NUM:1.4..80} cervezas|copas|tragos|vasos
        drinks value=1	es	un|una {serving} * * * al|por|cada|diario|diaria|con|antes dia|la|noche|comer|cena|comida|diario|de|el|mis? ; un tequilita|traguito|vinito|vasito ; una copita|cervecita|chelita
        drinks.byVolume value=num	en	{NUM:1.4..60} wine|beer|chardonnay|merlot
        drinks value=num*6	en	{NUM} six pack|packs|sixpack|sixers|sixer ; {NUM} sixers|sixpacks|sixpack ; {NUM} {drinkAdj}? bottle|bottles|fifths|handles|jugs|cases|quarts|pints|btl|btls|botella|botellas|magnums|growlers of? {wineWord}|{hardDrink}|beer|?
        drinks value=6	en	a|one|whole|per|entire six pack|sixpack|sixer ; six pack a|per|every|nightly|daily|each|/
        drinks value=12	en	12|twelve|18|eighteen|24|30|thirty pk|pks|pack|packs|packer|rack|racks|er ; twelver ; thirty rack ; suitcase of beer|?
        drinks value=12	en	a|one|whole|entire|another|per|half fifth|handle|liter|litre|750|jug|gallon of|a|per|every|each|in|nightly|daily|by|lasts|/|between
        drinks value=12	en	fifth of ; handle of ; fifth|handle|handles|liter|750|jug|gallon of * {hardDrink}|{wineWord} ; half gallon of ; box of? wine|franzia|red|white ; boxed wine ; boxes of wine|franzia ; box * lasts
        drinks value=12	en	new|another|whole|full|fresh handle every|by|for|in|after|on|before|and|gone|today|tonight
        drinks value=12	en	case of * beer|bud|coors|modelo|tecate|natty|miller|corona|pbr|busch|keystone|white|claws|seltzer|truly|wine ; bottle and a half
        drinks value=12	en	fifth|handle|liter|750 a|per|every|each|/|nightly|daily day|night|d|nt|other|two|2|few|weekend|? ; 5 th a|per|every|each|/ day|night|d|nt ; case|cases a|per|every|each|/ day|night|weekend|week
        drinks value=12	en	whole|entire bottle|fifth|handle|case|box|twelve|30 * * {hardDrink}|{wineWord}|myself|herself|himself
        drinks value=12	en	drinks|drink|drinking|drank|nightly|through|finish|finishes|kills|polishes|downs a|the|one|another|whole|entire * bottle|fifth|handle|liter|pint|case ; bottle * * a|every|each|per|/|nightly day|night|evening|d|nt
        notEvidence absorb	en	was|were|been|drinking|doing|using|to|up ** a|per|every day|night|week right? at|by|toward|towards|near the very? end
        notEvidence absorb	en	was|were|been a|an|your ** a|per day|night guy|girl|man|woman|drinker|user|person|kid|habit for|back|before|through|during|until|in|most|all|when
        drinks value=12	en	empty bottles ; bottles hidden ; nine bottles
        drinks value=6	es	un? six|sixpack * diario|diaria|cada|al|todos
        drinks value=12	es	un|medio|otro|su|mas|el carton|litro|galon|botellon ; un|otro|medio veinticuatro|doce|dieciocho|24|12|18 ; una|la|media|otra|su botella de|diaria|entera|completa|cada|al|por ; botella diaria
        drinks value=12	es	pomo|pacha|pachita|anforita de|diario|diaria|al|cada ; doce|veinticuatro|24|12|18 cervezas|latas|botes|chelas ; un carton
        drinks value=num*17	en	{NUM:0.4..30} * fifth|fifths|handle|handles|liter|liters|jug|litros|litro|750|gallon|gallons of|a|per|/|every|each|daily|nightly|al|vodka|gin|whiskey|rum|tequila|bourbon|brandy|scotch
        drinks value=num*17	en	{NUM:1.4..30} fifths|handles|liters|litros|gallons ; {NUM} l {hardDrink}|wine|of
        drinks value=num*5	en	{NUM:1.4..30} * bottle|bottles|btl|btls|botella|botellas * * a|per|/|nightly|every|each|daily|diario|diarias|al|por ; {NUM:1.4..30} {drinkAdj}? bottles|bottle|btls|btl|botellas of|de * {wineWord}
        drinks value=num*5	en	{NUM:1.4..30} bottles|btls {wineWord}
        drinks value=num*8	en	{NUM} pints|pint of? {hardDrink} ; {hardDrink} * {NUM} pints|pint
        drinks absorb value=num*8	en	{NUM:0.3..6} pt|pts of? {hardDrink} ; {hardDrink} {NUM:0.3..6} pt|pts
        drinks value=num	en	{NUM:1.4..60} pints|glasses|mugs|halves|bottles of? ale|stout|lager|porter|cider|bitter|beer|shandy on|a|an|per|with|at|every|each|of|and|daily|before|after|in|most|nightly|for
        drinks value=8	en	pint of * {hardDrink} ; {hardDrink} half|a|quarter|per pint ; half|a|one|another|quarter pint * {hardDrink}|before|daily|nightly|day ; half a pint of? {hardDrink}|a|every|daily|per ; half pint a|per|every|daily|of
        drinks value=8	en	pint a day|night ; pint daily|nightly ; a|one|another|half pint ** {hardDrink}|before|day|daily|night|nightly
        drinks.byVolume value=num*0.03	en	{NUM:30..2000} ml ; {NUM:6..80} oz|ounces of * {hardDrink}
        drinks value=num*2	en	{NUM:1.4..60} * tall|tallboys|tallboy|doubles|double|lokos|steel|loko ; {NUM:1.4..60} four lokos|loko ; {NUM:1.4..60} 24|25|32 oz|ounce|ouncers cans|beers|?
        drinks value=num*3	en	{NUM:1.4..30} * forties|caguamas|caguama|ballenas|cahuamas|growlers|caguamones ; {NUM:1.4..30} 40 oz|ounces|ouncers|s ; {NUM:1.4..30} octavos|cuartos|cuartitos
        drinks value=5	en	a|the|whole|entire|full|another|one|per|nightly bottle of|by? * {wineWord}|myself|herself|himself ; a|one|whole bottle a|per|every|each|/ night|evening|day|nt|d ; {wineWord} bottle a|per|every|nightly
        drinks value=num*17	en	{NUM:1.4..30} * bottle|bottles|btl|botellas|botella|pomos of|de * {hardDrink}
        drinks value=17	en	drink~|drank|through|finish~|kill|kills|killed|down|downs|downed|polish~|empties|buys|buy|whole|entire|full|another|toma|tomo|acaba|acabo|echa|echo * bottle|botella of|de * {hardDrink}
        drinks value=17	en	botella|litro entera|entero|completa de {hardDrink}
        drinks value=14	en	half|most|three of? a? * handle|gallon|fifth|case|quarters ; quart of {hardDrink}|wine|port|sherry ; half|a|2|{NUM} gal|gallon of? {hardDrink}|wine ; 1.75 l|liter|of|a|per|every ; 1.5 l|liter|of ; 750 of|a|per|daily|every|ml
        drinks value=14	en	handle|fifth|case|rack|box|30 lasts|lasted|gone * * {NUM}|day|days|in|by ; second|third|another|fourth box|bottle|handle|case|fifth of|already|today|tonight
        drinks value=num*17	es	{NUM:0.4..30} * botellas|pomos|litros|litro|pachas|medias de? * {hardDrink}|diario|diarios|al|por|cada ; {NUM} * cuartos|cuartitos|octavos|pachitas|anforitas * de|al {hardDrink}|dia
        drinks value=num*6	es	un|otro|dos|tres|varios|medio|su|{NUM:1.4..9} six|sixes|sixpack|sixpacks ; {NUM} cartones|caguamas|cartoncitos|doces|veinticuatros
        # heavy
        heavy	en	heavy|hard|big|serious|chronic|severe|raging|hardcore|constant|problem drinking|drinker|drinkers|etoh|alcohol|drunk|aud|boozer|user|use|intake|daily
        heavy	en	{tip} heavey|hevy|hevvy|heavly|heavely|heavley|stedy|constent|constantley ; heavey|hevy|hevvy|heavly {tip}|drinker
        heavy	en	{tip}|it * heavy|heavily|excessively|excessive|nonstop|constantly|hard|dangerously|insanely|stupid|massive ; heavily|heavy {tip} ; heavy x|since|lately|for|these
        heavy	en	{tip} * * too|so|way|that much|many|bad ; way too much * {tip} ; too much alcohol|wine|beer|vodka|liquor|booze|drinking|etoh|whiskey ; {tip} a|an lot|ton|bunch|gallon|ungodly
        heavy	en	tons|lots|loads|lot|massive|huge|copious|large of|amounts|quantities of? {tip} ; {tip} out of control|hand ; {tip} * like * fish|water|sailor|tomorrow|juice|soda
        heavy	en	{tip} * * until|till|til * * black|blacks|falls|sleep|drop|drops|dark|gone|empty|fall|collapse|unconscious|sick ; {tip} to pass|blackout|black|oblivion|death|sleep|function|unconsciousness
        heavy	en	{tip} * * until|till|til * * pass|passes|passed|passing|knocked|konk|konked|conk out
        heavy fixed	en	never|havent|hasnt|barely|hardly|not gone|went|lasted|made|been it? * * {DUR:0..10} without|w/o a|any|his|her|my|the|some|? {tip}|drink|beer|drinking|shot
        heavy fixed	en	{cant}|couldnt|wont|doesnt|never|barely go|make|last|get|goes|lasts|makes * {DUR:0..3} without|w/o his|her|my|a|an|the|some|any|that|at|? least|? {tip}|drink|beer|drinking|shot|one|bottle
        heavy fixed	en	{cant}|doesnt|never go|goes|make|get it|through|? * day|night|hour|morning|evening|weekend|shift|meal|dinner without|w/o * * drink|beer|drinking|{tip}|pack
        heavy	en	pass|passes|passed out drunk ; drunk|loaded|wasted|hammered every|all|always|before|daily|nightly|most|by ; constantly|always drunk|drinking|hungover|hammered|buzzed
        heavy	en	blackouts ; blacks|blacking|blacked out ; blackout drunk|drinker|drinking|? ; until|till i|he|she? pass|passes out ; cant stop|quit|control|moderate|slow|cut {tip}|it|once|after|at|myself|himself|herself ; cannot stop
        heavy	en	cant stop|quit ; cant seem to stop|quit ; cant put it|the down|bottle ; couldnt stop ; spiraling ; spiral ; spiralling ; like a fish ; smoke~|use~|vape~|using|doing|{drug} way? too much
        heavy	en	smoke~|use~|vape~ way? too much * {drug}
        heavy	en	{tip} * * all|whole|entire day|morning|afternoon|evening|weekend ; all day {tip} ; morning|day drinker|drinking ; {tip} ** during|between my|his|her|the|all? * class|classes|meetings|lectures|appointments|shift|shifts|work
        heavy across	en	vodka|whiskey|wine|beer|beers|gin|rum|tequila|drinking|drinks all day|night ; vodka|whiskey|wine|beer|gin|rum|tequila morning|mornings to|till|and night|nights
        heavy	en	{tip} * at|on|during|before the|my|his|her? work|job|desk|shift|class|classes|meetings|school|breakfast|lunch|noon|10|9|8|sunrise|dawn|lunchtime|daycare|pickup|appointments
        heavy	en	{tip} * in|from the|my|his|her|a? car|truck|morning|mornings|shower|closet|garage|yeti|stanley|thermos|tumbler|purse|coffee|mug|bathroom|desk|locker|drawer|bag ; {tip} * by|before|from noon|lunch|lunchtime|breakfast|midday
        heavy	en	{tip} at|for noon|lunch|breakfast|lunchtime ; {tip}|bottle|glass|fifth by|before|at|from {NUM:5..11} am|a.m. ; hand sanitizer ; listerine ; mouthwash ; rubbing alcohol to drink ; vanilla extract
        heavy	en	by|at|from {NUM:5..11} am|a.m. * already|on|onward|onwards|drunk|drinking ; third|fourth|fifth|second beer|drink|glass|bottle by|before noon|lunch|dinner|10|11 ; always * * beer|drink|glass|can|bottle in|of|by|next
        heavy	en	{tip} * around the clock ; around the clock {tip}
        heavy fixed	en	never|rarely|hardly|seldom|barely * sober ; hasnt|havent|isnt|not been|drawn|had|fully|actually|ever * sober ; forget * what|how sober ; dont remember * * sober ; not * sober breath|day|moment
        heavy	en	hide|hides|hiding|hid|stash|stashes|stashing * bottles|boxes|cans|handles|pints|wine|whiskey|beer|beers|liquor|fifths|empties|flask|flasks|minis|vodka|booze|alcohol ; hidden|stashed|empty bottles|pints|fifths|handles|vodka|cans
        heavy	en	bottles|empties|vodka|wine hidden|stashed|under|behind|everywhere
        heavy	en	bottles|empties|pints|minis in * closet|bed|couch|garage|car|trunk|laundry|toilet|drawer|basement|hamper|purse|tank|recycling
        heavy	en	water|sippy|travel|coffee|soda bottle|cup|mug|thermos|tumbler|can * of|with|full|has * vodka|wine|gin|booze|whiskey|alcohol ; thermos|tumbler|yeti|stanley|flask of|with|full * {tip} ; recycling * bottles|cans|full
        heavy	en	once|when i|he|she start|starts cant|cannot|doesnt|never|dont ; never just one|two ; one is never ; drink|drinking|binge|binges|bender|benders * for|lasting|of days|{DUR} ; bender|benders|binges|binge * {DUR:2..60}|days|weeks
        heavy	en	{DUR:2..30} bender|binge|benders|binges ; nonstop drinking ; drinking nonstop|myself|himself|herself
        heavy	es	{tip} * mucho|demasiado|bastante|duro|fuerte|macizo|exceso|parejo|recio|demas|puro|muchisimo ; mucho|demasiado|bastante|tanto|puro|muchisimo|mucha|demasiada alcohol|trago|guaro|cerveza|licor|vino|vodka|tequila
        heavy	es	pura|puro cana|alcohol|trago|vino|caguama|tequila ; excesivamente ; en exceso ; bebedor|tomador fuerte|empedernido
        heavy	es	anda|amanece|vive|siempre|pasa|diario * borracho|borracha|bolo|bola|pedo|tomado|tomada|crudo|ahogado ; {tip} hasta caer|caerse|perderse|perder|quedar|quedarse|dormirme|dormirse|vomitar|amanecer|emborracharse|desmayarse|no
        heavy	es	esta|llega|estaba|sale|viene|duerme * borracho|borracha|bolo|pedo|tomado|tomada|crudo|ahogado todos|todas|diario|siempre|cada|casi|seguido|desde|a
        heavy	es	hasta caerse|perderse|quedarse ; se pierde * {tip}|con|en
        heavy	es	{tip} * * todo|toda el|la|santo dia|manana|noche|semana ; sin control ; fuera de control ; no puedo|puede parar|dejar|controlar|soltar ; no paro|para|deja|dejo de ; a escondidas
        substance.alcohol	es	se|me|nos|le bajo|baja|chinga|chingo|avienta|aviento|empuja|empujo|echa|echo|sopla|soplo|despacha|despacho|zampa|tira|entro ** {NUM:6..36}|doce|caja|cartones|carton|charola|six de|frias|heladas|latas|botes|packs|pack|al|diario|cada|entero|el
        heavy	es	esconde|esconder|escondo|escondidas|escondida * botellas|botella|cerveza|alcohol ; desde temprano|mediodia|manana * tomando|toma|bebiendo|cerveza|chelas|bebe|tomo
        heavy fixed	es	no puedo|puede|podemos * * * sin tomar|beber|trago|alcohol|cerveza|vino|su|mi|una|un? trago|copa|cerveza|botella|vino|? ; no aguanto|aguanta * * sin tomar|beber|trago|alcohol
        heavy fixed	es	no|nunca sale|salgo|salia|suelta|suelto|deja|dejo de? la|el cantina|bar|botella|cantinas|pomo|tomadera|pisto|vaso|copa ; de|en cantina|bar en|todos cantina|bar|los|las dias|noches|? ; sin|no la botella en la mano ; llega|llego gateando|arrastras|arrastrando|cayendose
        heavy	es	amanece|amanezco|anochece|despierta|despierto|acuesta|acuesto|levanta|duerme|vive ** con|pegado|abrazado|w/ * la|su|una|el|un|mi cerveza|botella|trago|vaso|lata|caguama|copa|pomo|bote
        pseudo	es	con una|un|la|su|mi botella|vaso|bote|lata de agua|leche|te|jugo|refresco|suero|coca
        heavy fixed	en	{cant}|couldnt * get|go|make|function|sleep|cope|relax|face|start|live * * * without|w/o a|his|her|my|some|the? {tip} ; need|needs * {tip} * to function|cope|sleep|get|start|relax
        heavy	es	{tip} * * en el trabajo|carro|camion ; {tip} * * desde temprano|mediodia|la|que manana|amanece|despierta|levanta|? ; agarra|agarro|pega|dura la|el|dias|semanas? jarra|borrachera|parranda|fiesta|tomando
        heavy	es	semanas|dias tomando|bebiendo|borracho|seguidos|enteros ; como agua ; {tip} a diario|diario|de diario
        heavy	en	{tip} is|gets|got|getting|has|gotten|went|spiraled * out of control|hand ; drink~|drank|drinking myself|himself|herself|themselves to|into * sleep|stupor|oblivion|death|coma|unconscious ; {tip} from the time|minute|moment|second|start *** till|until|til|to
        heavy fixed	en	dont|doesnt|never|wont|didnt stop|quit until|till|til i|he|she|its|the * fall|falls|fell|pass|passes|asleep|bed|gone|empty|out|drunk ; open|opens|opened|cracks|crack|pour|pours another|second bottle|handle|fifth|one|glass|beer
        heavy	en	{tip} in my|his|her|a|the water|travel|coffee|sippy|soda|sports|hydro|tea|diet|coke bottle|cup|mug|can|flask|thermos|tumbler|jug
        frequency value=7 fixed	en	not|isnt|aint|never|hardly|rarely|barely|been|havent|hasnt * a|one|single? day|night|evening|nite * i|he|she|they|we|that|where|when|goes|passes|has|have|without|w/o * dont|doesnt|wont|isnt|didnt|without|w/o|not|sober|a|no * {tip}
        substance.alcohol fixed	en	not|isnt|aint|never|hardly|rarely|barely|been * a|one|single? day|night|evening|nite * i|he|she|they|we|that|where|when|goes|passes|without|w/o * dont|doesnt|wont|isnt|didnt|without|w/o|not|a|no * {tip}
        frequency value=7 fixed	es	no hay|pasa|existe|perdona|deja * dia|noche|tarde * * que|sin|en * no? * tome|beba|tomar|beber|tome|emborrache|pistee|tomarse|tomarme|tomara
        substance.alcohol fixed	es	no hay|pasa|existe|perdona|deja * dia|noche|tarde * * que|sin|en * no? * tome|beba|tomar|beber|emborrache|pistee|tomarse|tomarme|tomara
        # half a bottle of wine, a bottle shared, a few a week: little
        drinks absorb value=2.5	en	half a|of? a? bottle|btl of? {wineWord} * * a|every|each|per|most|with|nightly|on|at night|nights|evening|evenings|dinner|day|week|supper|weekends ; half a? bottle|btl of? {wineWord} nightly|daily|qd|qhs|?
        substance.alcohol absorb	en	half a|of? a? bottle|btl of? {wineWord} * * a|every|each|per|most|with|nightly|on|at night|nights|evening|evenings|dinner|day|week|supper|weekends ; half a? bottle|btl of? {wineWord} nightly|daily|qd|qhs|?
        drinks absorb value=2.5	en	split~|share~|sharing a|one|the bottle|btl of {wineWord} * * * * a|every|each|per|most|with|nightly|on|at|over night|nights|evening|evenings|dinner|day|week|supper|weekends|husband|wife
        substance.alcohol absorb	en	split~|share~|sharing a|one|the bottle|btl of {wineWord} * * * * a|every|each|per|most|with|nightly|on|at|over night|nights|evening|evenings|dinner|day|week|supper|weekends|husband|wife
        drinks absorb value=2.5	es	media botella de {wineWord} * * al|por|cada|con|en dia|noche|la|cena ; media botella de {wineWord} diaria|diario|?
        substance.alcohol absorb	es	media botella de {wineWord} * * al|por|cada|con|en dia|noche|la|cena ; media botella de {wineWord} diaria|diario|?
        drinks absorb value=num*0.143	en	{NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} * a|per|each|every|/ week|wk|w ; {NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} weekly|wkly
        substance.alcohol absorb	en	{NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} * a|per|each|every|/ week|wk|w ; {NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} weekly|wkly
        drinks absorb value=num*0.143	es	{NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} * a|por|cada la? semana ; {NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} semanales
        substance.alcohol absorb	es	{NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} * a|por|cada la? semana ; {NUM:1.4..21} beers|drinks|drks|cocktails|cervezas|copas|tragos|{serving} semanales
        drinks value=12	en	up to a|the * fifth|handle|bottle|liter|pint|case|twelve|box|gallon ; polish~|finish~|knock~|kill~|put~|drink~|goes|go|going|went|gone off|away|back|up|through a|the|one|another|whole|entire * bottle|fifth|handle|liter|pint|case|box|twelve
        drinks value=5	en	bottle|btl of {wineWord} +|and|plus|& {NUM} ; {wineWord} bottle +|and|plus|& {NUM}
        drinks value=1	es	un|una {drinkUnit} * * * al|por|cada|diario|diaria|con|antes dia|la|noche|comer|cena|comida|diario|de|el|mis|cenar
        occasional value=2	en	a|an|one|two {serving}|{drinkUnit} on {wkDay} * and|or|& * * {wkDay}
        drinks absorb value=2.5	en	1 / 2 a? bottle|btl of? {wineWord} * a|every|each|per|/ night|nite|evening|day|d|nt ; 1 / 2 bottle|btl of? {wineWord} nightly|daily|qd|qhs|?
        substance.alcohol absorb	en	1 / 2 a? bottle|btl of? {wineWord} * a|every|each|per|/ night|nite|evening|day|d|nt ; 1 / 2 bottle|btl of? {wineWord} nightly|daily|qd|qhs|?
        drinks fixed value=num	en	never|not|no|rarely|exceed|exceeds more|over than? {NUM:1..4} {drinkUnit}|{serving} ; limit|limits|max|maximum|exceed|exceeds * {NUM:1..4} {drinkUnit}|{serving}
        substance.alcohol fixed	en	never|not|no|rarely|exceed|exceeds more|over than? {NUM:1..4} {serving}|drinks|glasses|beers|drink ; limit|limits|max|maximum|exceed|exceeds * {NUM:1..4} {serving}|drinks|glasses|beers
        drinks value=num	en	{serving}|{drinkUnit} x {NUM:0.5..80} daily|nightly|qd|/|per|a|q|hs|each|every
        drinks value=12	en	drink~|drank the|a whole|entire bottle ; really|actually its the whole|entire bottle ; its|finish~|kill~ the|a whole|entire bottle every|each|by|nightly|myself|himself|herself|before|most|now|alone
        substance.alcohol	en	drink~|drank the|a whole|entire bottle ; really|actually its the whole|entire bottle ; its|finish~|kill~ the|a whole|entire bottle every|each|by|nightly|myself|himself|herself|before|most|now|alone
        heavy	en	{hardDrink}|pint|fifth|bottle|{serving} before|by noon|lunch|lunchtime|breakfast|midday|dawn|sunrise
        heavy	en	{NUM:1..20} {drinkAdj}? {drinkUnit}|tall|{serving} boys|cans|ones|? at|with|for|before|over breakfast|sunrise|dawn ; drink|drinks|drinking|beer|vodka|whiskey|wine|beers at|with|for|before breakfast|sunrise
        drinks value=num	en	beer|beers|wine|vodka|etoh|drinks|whiskey|seltzers ** {NUM:4..60} / day|d|night|nt ; beer|beers|etoh|drinks|seltzers ** {NUM:4..60} a|per|each|every day|night|evening|nt
        heavy	es	se|me la pasa|paso|pasaba|vive tomando|bebiendo|pisteando|chupando|borracho|borracha ; vive|nomas|puro tomando|bebiendo|pisteando|chupando ; no hay quien|nadie que lo|la|le pare|detenga ; no suelta|suelto|deja|baja la|el|su|mi botella|cerveza|copa|trago|vaso|chela
        heavy	en	alcoholic|drinker|drinking|drunk|drank|drinks|drink|boozer ** since i|he|she|we|they * was|were * * kid|kids|child|little|boy|girl|young ; alcoholic|drinker|drinking|drunk ** all|entire|whole my|his|her|our|? life ; alcoholic|drinker|drinking ** for decades|ages
        heavy	en	alcoholic|drinker|drinking|drunk * * as|for long|as as? i|we|anyone * * remember
        heavy	es	alcoholico|alcoholica|borracho|borracha|toma|tomo|bebe|bebo|tomando|bebiendo * * desde * * * nino|nina|chico|chica|joven|chamaco|siempre|memoria ; alcoholico|alcoholica|borracho|toma|tomo|bebe|tomando|bebiendo * toda la|mi|su vida
        drinks value=num	es	termino|termina|acabo|acaba con {NUM:4..60}
        occasional value=0.5 fixed	es	no tomo|toma|bebo|bebe|tomamos tan|muy? diario|seguido|mucho|siempre|tanto|diariamente ; no tomo|toma|bebo|bebe a|de diario ; no tomo|toma|bebo|bebe todos|cada los|? dias|dia
        substance.alcohol fixed	es	no tomo|toma|bebo|bebe|tomamos tan|muy? diario|seguido|siempre|tanto|diariamente ; no tomo|toma|bebo|bebe a|de diario ; no tomo|toma|bebo|bebe todos|cada los|? dias|dia
        occasional value=0.5 fixed	en	not|isnt|never * a big|heavy|regular|daily|serious|much drinker
        substance.alcohol fixed	en	not|isnt|never * a big|heavy|regular|daily|serious drinker
        heavy absorb fixed	en	never|isnt|not|aint|cant just|only|stop|have|drink|stops * at|with? one|two|1 {drinkUnit}|{serving}|bottle ; himself|herself|myself|themselves unconscious every|most|each|nightly|almost|all|on|a
        heavy	en	physically|chemically|severely|totally|completely|fully|badly dependent|addicted|hooked on|to alcohol|booze|drinking|etoh|liquor|wine|vodka|beer ; show|shows|showed|showing up * drunk|hammered|wasted|loaded ; drives|driving drunk every|all|daily|to
        heavy	en	{tip} is|for my|his|her|? breakfast|lunch ; another|second * pint|bottle|fifth|box|handle|six|sixer|twelve before|by|after|at|for bed|noon|lunch|dinner|night|bedtime
        drinks value=14	en	{NUM:1.74..1.76} of|l|liter|liters {hardDrink}|?
        frequency value=7	en	{NUM:1.74..1.76} of|l|liter|liters? {hardDrink}|? every|q|each|in|lasts * two|2|three|3|day|days|night|other
        frequency value=7	en	{tip}|{bigUnit}|{serving} ** when|once|after|soon|as i|he|she|we get|gets|come|comes home|off|in ; {tip}|{bigUnit}|{serving} before bed|bedtime
        frequency value=7 fixed	en	cant|cannot|dont|couldnt|doesnt remember|recall|think|tell * last|a|of|one day|time|night|evening * i|he|she|we|that * didnt|wasnt|without|not|havent|hadnt|dont * {tip}
        substance.alcohol fixed	en	cant|cannot|dont|couldnt|doesnt remember|recall|think|tell * last|a|of|one day|time|night|evening * i|he|she|we|that * didnt|wasnt|without|not|havent|hadnt|dont * {tip}
        notEvidence absorb	en	and the last one
        drinks value=12	en	most|much|part|rest|third|half of a|the|one bottle|btl of? {hardDrink} ; a|the|whole|call|it case|fifth|handle|box|twelve most|every|each|almost|on * days|nights|every|day|night
        frequency value=7 across	en	{NUM:0.5..6} in the morning|am *** {NUM:0.5..6} at|in|before|the night|bed|bedtime|evening|pm ; {NUM:0.5..6} am|qam *** {NUM:0.5..6} hs|qhs|pm|bedtime
        frequency value=7 across	es	{NUM:0.5..6} en la manana *** {NUM:0.5..6} en|por|al|antes la|de? noche|dormir|acostarme|acostarse
        heavy	en	{tip} ** starting|starts|beginning|start|begins at|by|around|before noon|lunch|{NUM:5..12}|breakfast|midday
        drinks value=num	en	{NUM:8..60} on|in a|an slow|good|bad|normal|typical|regular|average|light|heavy|ordinary|given day|night|evening
        heavy	en	not * working|sleeping|asleep|work * i|im|he|hes|she|shes drinking|drunk ; any|every chance|spare i|he|she|moment|minute * {tip}
        # amounts of other things
        notEvidence absorb	en	a|the ball game|games|park|field|cap|room|gown|python|player ; {NUM} tabs open ; tabs for|in my|his|her|the guitar
        notEvidence absorb	en	{NUM} tabs for my|his|her guitar ; {NUM} points in|for the|his|her|my game|quarter|team ; score * up|down|by {NUM} points ; wifi|fi|phone|signal|service * {NUM} bars
        notEvidence absorb	en	one|a|no|zero|two|{NUM} bar|bars of signal|service|soap|chocolate ; tend|own|owns|open|opened|manage|build a|the|my? bar
        notEvidence absorb	en	{NUM} hits in|this|at softball|baseball|season|game ; a patch for|on my|his|her jeans|pants|coat|knee|jacket ; vegetable|garden|berry|pumpkin|rough patch
        notEvidence absorb	en	bags are? packed|ready ; {NUM} bags packed|checked ; kids|chickens|cats|dogs|siblings|brothers|sisters|grandkids|cousins|children|goats about|all|with|and|like? {NUM} of them|us
        notEvidence absorb	en	chickens|cats|dogs|goats|kids * {NUM} of them ; about {NUM} of us ; broke|washed {NUM}? glasses|cups
        notEvidence absorb	en	make|makes|earn|earns about? $? {NUM} dollars|bucks|? an|a|per hour|day|week|month|hr ; $ {NUM} a|per|/ month|mo|hour|visit premium|copay|fee|rent|for|insurance copay|copays|rent|insurance|? ; {NUM} dollars a|per month|hour|visit for copay|copays|rent|insurance
        class.plainPill	any	zoloft ; sertraline ; lexapro ; prozac ; fluoxetine ; wellbutrin ; celexa ; citalopram ; escitalopram ; crestor ; allergy ; melatonin ; benadryl ; advil ; ibuprofen ; motrin ; aleve ; calcium ; iron ; magnesium ; zinc ; fish oil ; biotin
        class.plainPill	any	metformin ; lisinopril ; losartan ; levothyroxine ; synthroid ; insulin ; atorvastatin ; omeprazole ; vitamin ; vitamins ; vitaminas ; aspirin ; baby aspirin ; amlodipine ; hctz ; claritin ; zyrtec ; lipitor ; statin ; prilosec ; eliquis ; tylenol
        class.plainPill	any	birth control ; blood pressure ; bp ; thyroid ; cholesterol ; heart ; water ; multivitamin ; multivitamins ; antibiotic ; antibiotics ; fiber ; probiotic ; prenatal ; prenatals ; folic acid ; plavix ; jardiance ; ozempic ; metoprolol ; carvedilol
        notEvidence absorb	en	take|takes|taking|took|on|prescribed|need a|an|my|{NUM:0..8}|one|two|daily? mg|mcg|milligrams|units|iu|baby|? of? {plainPill} tablet|tablets|pill|pills|med|meds|medicine|? {NUM}? mg|mcg|? daily|nightly|qd|bid|? {plainHow}? twice? a|per|every|at|each? day|night|morning?
        notEvidence absorb	en	take|takes|taking|took|on|prescribed|need {NUM} mg|mcg|milligrams|units|iu of? {plainPill} tablet|tablets|pill|pills|? daily|nightly|qd|bid|? twice? a|per|every|at|each? day|night|morning?
        notEvidence absorb	en	{plainPill} {NUM} mg|mcg|milligrams|units daily|qd|bid|qam|qhs|nightly|twice|every|a? day|morning|night|? ; {plainPill} pill|pills|tablet|tablets|med|meds|medicine {plainHow} ; {NUM} {plainPill} pill|pills|tablet|tablets|capsules {plainHow}
        notEvidence absorb	en	refill|refills|fill|ran out of|run out of|pick up my|his|her|the? {plainPill} pill|pills|prescription|meds|medicine|tablets
        notEvidence absorb	en	ran|run|running|out out? of my|his|her|the? {plainPill} pills|meds|tablets|medicine|prescription ; i|he|she|we? ran|run|running out of my|his|her {plainPill} pills|meds|medicine
        notEvidence absorb	es	gano|gana|pago|paga|cobran|cobro|renta|cuesta * {NUM} pesos|dolares al|por|de dia|hora|mes|semana|estacionamiento ; rento|renta|rentamos|busco un|el cuarto ; un|mi|el|su cuarto cerca|de|para|en|con ; {NUM}|mis|las bolsas|maletas listas|de|para ; de|mi punto de vista
        notEvidence absorb	en	{cant}|couldnt stop|quit laughing|smiling|talking|singing|humming|bragging|scrolling|reading|watching|staring|sneezing|knitting|playing ; {cant} put the|that|this|my|her|his book|phone|baby|novel|magazine down
        notEvidence absorb	en	i|he|she|we|they take|takes|took|taking {NUM:0..8} of? {plainPill} ; i|he|she|we take|takes|taking {NUM:0..9} {plainPill}
        notEvidence absorb	en	went|go|goes|going|got through a|the|{NUM} pint|pints|quart|gallon|box|bottle|case of {goods} ; stood|waited|standing|waiting in {NUM} lines ; {NUM} phone? lines use|open|at the? dmv|cell|bank|? ; chickens|cats|dogs|goats|grandkids|cousins about|like|maybe {NUM} of them
        notEvidence absorb	es	trabajo|trabaja|trabajaba|mesero|mesera|cocinero|cantinero en un|el bar
        # drinking told by what is never so
        substance.alcohol absorb	en	never|havent|hasnt|dont|doesnt|not go|gone|goes|went to bed sober ; not an|one hour * isnt|not|without drinking|drunk|drink ; isnt an|one hour * isnt|not|without drinking|drunk|drink
        quantity.allDay absorb	en	never|havent|hasnt|dont|doesnt|not go|gone|goes|went to bed sober ; not an|one hour * * * isnt|not|without drinking|drunk|drink ; intoxicated|drunk * all|most|every|much * my|his|her|the|? waking hours
        substance.alcohol absorb	es	no * he|ha acostado|dormido sobrio|sobria ; ultimo dia que no bebi|tome|tomo|bebio ; no hay hora * * * no este|esta tomando|bebiendo
        quantity.allDay absorb	es	no * he|ha acostado|dormido sobrio|sobria ; ultimo dia que no bebi|tome|tomo|bebio ; no hay hora * * * no este|esta tomando|bebiendo
        drinks value=5	en	a|the|whole|full|one bottle of red|white|rose|cab|pinot|malbec|chard|prosecco
        """
}
