extension LexiconSources {
    /// Alcohol by its names, brands, containers and regional words.
    static let alcohol = """
        # substance
        substance.alcohol	en	alcohol ; etoh ; booze ; boozing ; liquor ; licor ; trago ; tragos ; alchohol
        substance.alcohol	en	spirits
        substance.alcohol	en	hard liquor ; hard stuff ; copas ; copa ; cocktails ; cocktail ; margaritas
        substance.alcohol	en	martinis
        substance.alcohol	en	mixed drinks ; hard seltzer ; seltzers ; white claws ; white claw ; four loko
        substance.alcohol	en	malt liquor
        substance.alcohol	en	moonshine ; everclear ; mouthwash ; hand sanitizer ; listerine ; mezcal ; pulque
        substance.alcohol	en	aguardiente ; caguamas ; caguama ; alcool ; beer ; beers ; cerveza ; cervezas
        substance.alcohol	en	chelas
        substance.alcohol	en	cheves ; ipa ; ipas ; lager ; tall boy ; tallboy ; tall boys ; tallboys
        substance.alcohol	en	tall can
        substance.alcohol	en	tall cans ; six pack ; six packs ; sixpack ; sixer ; twelve pack ; 12 pack
        substance.alcohol	en	18 pack
        substance.alcohol	en	thirty rack ; 30 rack ; 30 pack ; 24 pack ; twelver ; forties
        substance.alcohol	en	40s of
        substance.alcohol	en	steel reserve ; modelos ; wine cooler ; wine coolers ; bud light ; coors ; natty ; pint of beer
        substance.alcohol	en	emojibeer
        substance.alcohol	en	wine ; wines ; vino ; chardonnay ; merlot ; rose wine ; box of wine ; boxed wine
        substance.alcohol	en	fifth|handle|pint|liter|bottle|gallon|{NUM:1.74..1.76} of captain|jack|crown|beam|morgan|titos|henny|smirnoff
        substance.alcohol	en	prosecco
        substance.alcohol	en	champagne ; sangria ; pinot ; cabernet ; emojiwine
        substance.alcohol exact	en	vodka ; gin ; whiskey ; whisky ; bourbon ; rum ; tequila ; brandy ; cognac
        substance.alcohol	en	drinking
        substance.alcohol	en	get|getting|bring|lift|hold~|holding|raise the|a|my|his|her|that|first glass|bottle|can|flask|cup * mouth|lips|steady
        substance.alcohol exact	en	scotch
        substance.alcohol exact	en	hennessy ; henny ; fireball ; jack daniels ; jim beam ; titos ; smirnoff
        substance.alcohol exact	en	ron ; ginebra
        substance.alcohol exact	en	jagermeister ; captain|capt morgan ; jameson ; absinthe ; soju ; baijiu ; sake
        substance.alcohol exact	en	a fifth
        substance.alcohol exact	en	fifth of ; fifths ; handle of ; handles of ; a handle ; half gallon of
        substance.alcohol exact	en	emojiliquor
        substance.alcohol exact	en	shots of ; shooters ; nips ; mini bottles ; airplane bottles ; drink
        substance.alcohol exact	en	drinks ; drinking
        substance.alcohol exact	en	drank ; drinker ; drunk ; drunken ; alcoholic ; alcoholism ; alcoholico
        substance.alcohol exact	en	alcoholica
        substance.alcohol exact	en	put|puts|putting|put away|back|down * {NUM:2..40} cans|cold|tall|talls|bottles ; alcoholismo ; aa meetings ; aud ; bac ; bal was|of|is|0|. ; bal {NUM:0..0.6} ; binge drinking ; borracho
        substance.alcohol exact	en	borracha ; bebida
        substance.alcohol exact	en	bebidas ; dui ; duis ; owi ; dwi ; dry out ; dried out
        substance.alcohol value=0 exact	en	a shot
        substance.alcohol exact	en	takes|does|did|took|have|has|had|need|needs a shot of|before|every|to|after ; shots before|after|every|at|with ; a shot or two
        substance.alcohol exact	en	a drink ; one drink ; hangover ; hungover ; blackouts ; blackout drunk
        substance.alcohol	en	empties ; end|ends|ended|wind|winds|wound up|in a|in|? blackout|blacked ; drank|drink|drinks to|into blackout
        substance.alcohol exact	en	borrachera
        substance.alcohol exact	en	borracheras ; crudo ; resaca ; emborracha ; emborracho ; hit|hits|hitting|on|to|off|into|love|loves|hides|in|crawled the bottle ; the bottle again|has|won|every ; drinkn ; drnking ; drinkng ; drnk ; drnks ; bebiendo ; pisto
        substance.alcohol value=0 exact	en	{NUM} shots
        substance.alcohol value=0 exact	en	{NUM} * shots
        substance.alcohol absorb exact	en	{NUM:0.3..6} pt|pts of? {hardDrink} ; {hardDrink} {NUM:0.3..6} pt|pts
        substance.alcohol value=0 exact	en	flask ; a flask ; open|opens a|another bottle and|of|when|after ; finish|finishes|kill|kills the|a|that|whole bottle
        substance.alcohol exact	en	ld ; last drink ; last drank
        substance.alcohol exact	es	beber ; bebe ; bebo ; bebia
        # alcohol by brand, drink, container and region
        substance.alcohol exact	en	tequilas ; vodkas ; whiskeys ; whiskies ; bourbons ; scotches ; rums
        substance.alcohol exact	en	brandies ; cognacs ; growler ; growlers
        substance.alcohol exact	en	quart of vodka
        substance.alcohol exact	en	the|{NUM}|a|another|whole|entire|full * bottle|bottles|glass|glasses * * a|every|each|per|nightly night|evening|weeknight
        substance.alcohol exact	en	pint a day|night ; pints a day|night
        substance.alcohol exact	en	half|whole pint|bottle|pints before|by|after|at|every|with|in
        substance.alcohol exact	en	{NUM} drinks|beers ; closing down the bar ; the pub
        substance.alcohol exact	en	drinking buddies ; hits the bottle ; hit the bottle
        substance.alcohol exact	en	tumbler|tumblers|highball of?
        substance.alcohol exact	en	shot|shots|glass|bottle|swig|fifth|handle|pint|slug|belt|sip of jack|jim|jose|captain|johnnie|johnny|goose|titos|jameson|crown|mccormick|patron|makers|jd
        substance.alcohol exact	en	box|boxes of bota|franzia|wine ; bota
        substance.alcohol exact	en	old milwaukee ; old style ; milwaukees best ; the beast ; icehouse
        substance.alcohol exact	en	natty daddy ; rolling rock ; schlitz ; labatt ; molson ; sapporo ; asahi
        substance.alcohol exact	en	peroni ; sierra nevada ; blue moon ; lagunitas
        substance.alcohol exact	en	a nip of|from|out|before|at|in ; nips of|from
        substance.alcohol exact	en	swallow|sip|gulp|swigs|swig|slug of? rum|vodka|gin|whiskey|brandy|wine|it
        substance.alcohol exact	en	sherry all|daily|every|nightly|in|by|x|qd|and|before|from ; drinks|drinking sherry ; sherries ; of port ; port wine ; of sherry
        substance.alcohol exact	en	a|my|first|cooking|cream|her|his|the|{NUM} sherry
        substance.alcohol exact	en	glass|glasses|bottle|bottles|box|boxes|jug|carafe|pitcher of? red|white|rose|bubbly|cab|zin
        substance.alcohol exact	en	riesling ; moscato ; sauvignon ; malbec ; zinfandel ; shiraz ; syrah
        substance.alcohol exact	en	chianti ; vermouth ; bubbly
        substance.alcohol exact	en	franzia ; carlo rossi ; barefoot wine ; bota box ; black box
        substance.alcohol exact	en	two buck chuck ; yellow tail
        substance.alcohol exact	en	night train ; mad dog 20 ; md 20 20 ; md 20 / 20 ; thunderbird
        substance.alcohol exact	en	wild irish rose ; gallo port ; boones farm
        substance.alcohol exact	en	budweiser ; budlight ; miller lite ; miller high life ; high life
        substance.alcohol exact	en	busch light ; busch lattes ; pbr
        substance.alcohol exact	en	pabst ; keystone light ; natural light ; natty ice ; natty light ; michelob
        substance.alcohol exact	en	mich ultra ; stella artois
        substance.alcohol exact	en	heineken ; heinekens ; coronas ; tecate ; tecates ; pacifico ; pacificos
        substance.alcohol exact	en	dos equis ; modelo ; modelitos
        substance.alcohol exact	en	negra modelo ; carta blanca ; budlights ; yuengling ; hamms ; olde english
        substance.alcohol exact	en	colt 45 ; king cobra
        substance.alcohol exact	en	stouts ; pale ale ; hard cider ; ciders ; twisted tea ; twisted teas
        substance.alcohol absorb exact	en	{NUM:1.4..60} bottles|pints|pint|glasses|mugs|halves of? ale|stout|porter|lager|bitter|shandy|cider|beer
        substance.alcohol exact	en	bottle|pint|pints|glass|glasses of? ale|stout|porter|lager|bitter|shandy|cider ; lager ; lagers ; ales ; shandy ; tot of rum|brandy|whisky
        substance.alcohol exact	en	mikes hard ; buzzball
        substance.alcohol exact	en	buzzballs ; buzzballz ; cutwater ; cutwaters ; high noons ; trulys
        substance.alcohol exact	en	smirnoff ice ; loko ; lokos ; hooch ; pruno
        substance.alcohol exact	en	popov ; svedka ; skyy ; grey goose ; absolut ; ketel one ; stoli
        substance.alcohol exact	en	gordons ; gilbeys ; dewars ; cutty sark ; wild turkey ; evan williams ; makers mark ; crown royal ; canadian club|mist ; bacardi ; malibu rum ; jose cuervo ; don julio ; presidente
        substance.alcohol exact	en	mogen david ; coors ; natty ; steel reserve
        substance.alcohol exact	en	new amsterdam ; burnetts ; taaka
        substance.alcohol exact	en	kamchatka ; smirnoffs ; tanqueray ; bombay sapphire ; beefeater ; seagrams
        substance.alcohol exact	en	canadian club ; black velvet
        substance.alcohol exact	en	southern comfort ; johnnie walker
        substance.alcohol exact	en	johnny walker ; jack and coke ; jack and cokes ; rum and coke
        substance.alcohol exact	en	rum and cokes ; cuervo
        substance.alcohol absorb	en	jack|jacks|rum|rums|crown|captain|jim|whiskey|bourbon|vodka and coke|cokes
        substance.alcohol exact	en	cazadores ; patron shots ; e & j ; paul masson
        substance.alcohol exact	en	christian brothers ; remy martin ; courvoisier
        substance.alcohol exact	en	captain and coke ; kraken rum ; fireballs ; jager
        substance.alcohol exact	en	kahlua ; baileys ; irish cream
        substance.alcohol exact	en	schnapps ; rumple minze ; sambuca ; ouzo ; grappa ; pisco ; cachaca ; arak
        substance.alcohol exact	en	raki ; makgeolli ; toddy
        substance.alcohol exact	en	gin and tonic ; gin and tonics ; g & t ; g & ts ; vodka soda ; vodka sodas
        substance.alcohol exact	en	highball ; highballs ; manhattans
        substance.alcohol exact	en	old fashioned ; old fashioneds ; cosmopolitans ; {NUM:1.5..20} cosmos ; negroni
        substance.alcohol exact	en	negronis ; bloody mary ; bloody marys ; mimosa
        substance.alcohol exact	en	mimosas ; spritzers ; spritz ; white russians ; long islands ; micheladas
        substance.alcohol exact	en	michelada ; nightcap
        substance.alcohol exact	en	nightcaps ; vanilla extract ; cooking wine ; cooking sherry ; brewskis
        substance.alcohol exact	en	brewski
        substance.alcohol exact	en	brews ; cold ones ; suds ; the sauce ; on the sauce ; the drink ; the booze
        substance.alcohol exact	en	the hard stuff ; giggle juice
        substance.alcohol exact	en	mommy juice ; bud lights ; {NUM} buds ; firewater ; boozer ; boozes
        substance.alcohol exact	en	boozed ; sloshed ; plastered ; hammered ; tipsy ; tanked
        substance.alcohol exact	en	shitfaced ; wasted every ; gets wasted ; got wasted ; on a bender
        substance.alcohol exact	en	off the wagon ; on the wagon ; pregame ; pregaming
        substance.alcohol exact	en	liqour ; liquer ; alchohol ; alchool ; achohol ; alcohal ; etoh ; vodca
        substance.alcohol exact	en	vodk ; wiskey ; tequilla ; burbon
        substance.alcohol exact	es	guaro ; guarito ; guaros ; guaron ; chela ; chelita ; chelitas ; cheve
        substance.alcohol exact	es	chevecha ; caguamon ; caguamones ; ballenas
        substance.alcohol exact	es	six de cerveza ; six de modelo ; un six ; latones ; cartones de
        substance.alcohol exact	es	carton de cerveza ; cartones ; cheleando ; chelear
        substance.alcohol exact	es	pistear ; pistea ; pisteando ; pistiando ; pisteo ; chupar en
        substance.alcohol exact	es	volvio a chupar ; volvi a chupar ; chupa diario ; chupando guaro
        substance.alcohol exact	es	se echa un|unos|sus|el|dos|tres trago|tragos|copa|copas|fuerte ; tragito
        substance.alcohol exact	es	traguito ; traguitos ; traguillo ; copita ; copitas
        substance.alcohol exact	es	empina el codo ; empinar el codo ; anda bolo ; bien bolo ; la borrachera
        substance.alcohol exact	es	borrachin ; teporocho ; briago ; bien pedo
        substance.alcohol exact	es	anda pedo ; se pone pedo ; se pone bien pedo ; ando crudo ; anda crudo
        substance.alcohol exact	es	tomador ; bebedor ; alcoholizado ; alcoholizada
        substance.alcohol exact	es	el chupe ; chupe ; charanda ; tonayan ; tonaya ; sotol ; bacanora
        substance.alcohol exact	es	quetzalteca ; cusha ; flor de cana ; brugal
        substance.alcohol exact	es	presidente brandy ; brandy presidente ; don pedro ; bucanas ; buchanans
        substance.alcohol exact	es	buchanan ; wisky ; guisqui ; guiskey ; anis
        substance.alcohol exact	es	pomo ; pomos ; pachita ; anforita ; cazadores|jimador|herradura tequila|blanco|reposado ; alcohol de 96 ; alcohol del 96
        substance.alcohol exact	es	el venado ; venadito ; el indito ; pulque ; mistela ; cususa ; antioqueno
        substance.alcohol exact	es	ron cantinero ; ron canita ; don q ; palo viejo ; pitorro ; medalla|presidente|gallo|brahva|tona|quilmes|corona|modelo|tecate light|bien fria|frias|? * diario|diarias|al dia|noche
        substance.alcohol	es	acabo|acaba|termino|falta|dura|quite|quitamos|escondo|esconde|escondi|compra|empino|agarra|agarro|abraza la|su botella ; presidente * {NUM}|botella|litro|ml|pacha|noche|dia ; dejo|deje|dejar|deja de chupar|pistear|empinar|libar|chelear|empedarse|emborracharse
        substance.alcohol	en	few|couple|{NUM:1..12}|glass|some of? glasses|glass|drinks|cocktails some|most|every|each|at|a|per|in|with|on|after * evenings|evening|nights|night|dinner|supper|weekends
        substance.alcohol	es	avienta|aviento|echa|echo|toma|tomo|chinga|chingo|empuja|empujo|acaba|acabo|bebe|mete un|otro|medio|su|el doce|six|veinticuatro|dieciocho|doceavo
        substance.alcohol	es	agarra|agarro|agarrar|agarrando|pone|pongo|anda|trae la|una|unas|su|mi jarra|peda|borrachera|borracheras|parranda|guarapeta|juma|tranca|curda|papalina|chispa
        substance.alcohol exact	es	fernet ; vermut ; orujo ; calimocho ; kalimotxo ; cubata ; cubatas ; litrona ; litronas ; herradura
        substance.alcohol fixed	es	{AGO:0..60}|{DUR:0..60} que|ya no bebe|bebo|bebia ; sin|dejo|deje|dejar de? beber ; no bebe|bebo|bebio * desde ; no ha bebido * desde
        substance.alcohol fixed	es	no|nunca sale|salgo|salia|suelta|suelto|deja|dejo de? la|el cantina|bar|botella|pomo|tomadera|pisto|copa
        substance.alcohol	es	de|en la cantina ; suelta|solto|soltar|dejar|deja|empina|empinar|agarrado|agarra|pegado|pegada a|de|? la botella ; el codo empinado ; empina|empinando|empinar el codo
        substance.alcohol exact	es	alcohol de farmacia ; vino tinto ; vinito ; cervecita
        substance.alcohol exact	es	cervecitas ; chelada ; cheladas ; mezcales ; mezcalito ; tequilita ; cubas
        substance.alcohol exact	es	cuba libre ; misiles ; cahuama ; cahuamas
        substance.alcohol exact	es	servesa ; servesas ; cerbeza ; cerbezas ; embriaga ; embriagado
        substance.alcohol exact	es	embriagarse ; embriaguez ; tomadera ; bebio ; bebi
        substance.alcohol value=0 exact	es	tomado ; tomada ; toma ; tomo ; tomar ; tomando ; tomaba ; tomamos
        substance.alcohol value=0 exact	es	tomarse
        substance.alcohol	en	glass|glasses|bottle|bottles|carafe * of rose|red|white|bubbly|pinot|cab|zin|malbec
        injecting absorb	en	did|does|do|took a|one|his|her|another shot and|then|now hes|shes|he|she * on|turned|turning|blue|grey|gray|not|wont|wouldnt|fell|went|out|cant|stopped
        substance.alcohol	es	copa|copas|botella|vaso * de tinto|blanco|rosado
        substance.alcohol value=0 exact	en	pint ; pints ; a pint ; pints of
        substance.alcohol value=0 exact	en	a case of
        substance.alcohol exact	en	{NUM:6..40} pk|pks|pack|packs|packer
        pseudo	en	who|he|she|it|that|someone|person handles ; get|gets|getting|got|have|has|keep|keeping a|some|any|better? handle on ; get|gets|getting|got|have a better|real|good handle on ; captain of ; gin rummy
        pseudo	en	from|in|en tecate ; anexo|centro|clinica|rehab de tecate ; tecate baja|bc|mexico ; ron says|called|calling
        substance.alcohol exact	en	a|an|one|another|two|three|{NUM}|the|my|his|her|each|every|frozen margarita|margaritas|martini|martinis|mojito|mojitos|daiquiri|daiquiris|cosmo|cosmos|screwdriver|screwdrivers|paloma|palomas|sangria
        substance.alcohol exact	en	fifth|handle|pint|sixer|liter|quart|twelver a|per|each|every|/ day|d|night|nt|nite|shift ; half gallon a|per|each|every|/ day|d|night|nt ; 5 th a|per|each|every|/ day|d|night|nt ; fifth|handle|pint daily|nightly|qd|qhs|q|qday ; up to a fifth|handle|pint
        substance.alcohol exact	en	buy|buying|bought|buys|new|another|whole|full|fresh|finish|finishes|kill|kills a|another|the|my|new|? handle|fifth|thirty|twelver every|by|before|for|a|and|then|after|most|tonight|today
        substance.alcohol	en	put|putting|set the? bottle down ; hit|hits|hitting|on|off|into|back|to|in the bottle every|again|hard|all|since|most|daily|nightly|now|too
        substance.alcohol absorb	en	started|began|begins|starts|used|was with|at|as|out|to? be|at|with? one|a|an|two|couple|single of? beer|beers|drink|drinks|glass|glasses|cocktail of? wine? after|with|at|before|? work|dinner|night|bed|supper|?
        substance.alcohol exact	en	quit|quits|quitting|gave|give|gives|giving|left|leave|put|puts|back|loves|stop|stopped|without|kick|kicked up|off|down|on|to|using? the bottle
        substance.alcohol exact	en	fifth|handle|case|twelver|sixer every|lasts|lasting * {NUM}|couple|few|other|2|3|two|three days|day|nights|night ; imbibe|imbibes|imbibing|imbibed ; claret ; tippling ; tipple ; drunkenness ; inebriated ; strong drink
        substance.alcohol exact	en	a|another bottle in|under|behind my|his|her|the desk|drawer|purse|truck|trunk|nightstand|locker|seat|toolbox|glovebox|glove|closet|garage|hamper|toilet|coat
        substance.alcohol exact	en	glass|glasses with|at|over dinner|supper|lunch ; its|now|days|nearly|almost|up|to {NUM:1..5} bottles|fifths|handles a|by|before|every|each|per|and|nightly ; its {NUM:1..5} bottles
        substance.alcohol exact	en	need|needs|needing|takes|take|has|had|hits|sneaks a|one|his|her|my|another|an|the? am|morning? shot|shots|nip|nips|swig in|to|before|first|every|each|q|just|am
        substance.alcohol exact	en	sipping|nipping just|enough|all|since|through|on|to|from ; sip|sips|nip|nips all|just|enough
        # what else is drunk or taken
        class.softDrink	any	coffee ; tea ; water ; soda ; sodas ; juice ; milk ; gatorade ; kombucha ; smoothies ; decaf ; espresso ; pepsi ; sprite
        class.softDrink	any	lemonade ; cafe ; agua ; refresco ; refrescos ; jugo ; leche ; atole ; limonada ; horchata ; cafecito
        notEvidence absorb	en	drink|drinks|drinking|drank|drinker only|just|mostly? a|an|the|some|my|too|so? lot|lots|cup|cups|ton|pot|much|more|bunch|gallon|? of? {softDrink}
        notEvidence absorb	en	{softDrink} drinker ; {NUM} cups|glasses|bottles of {softDrink} ; coffee|tea {NUM} cups ; energy drinks
        notEvidence absorb	en	so much as|even a|an|one|aspirin|cough|? beer|drink|drop|sip|cigarette|syrup|joint|wine|glass|aspirin in|on|around|?
        notEvidence absorb	es	tomo|toma|tomamos|tomando|bebo|bebe|beber mucho|mucha|un|una|solo|puro|pura|nomas? poco|taza|vaso|tazas|vasos? de? {softDrink} ; te de manzanilla
        notEvidence absorb	es	un|el|mi|su|tu|nuestro|este|al|del bebe ; tuve|tuvo|espera|esperando|tener un? bebe ; bebe en camino
        class.plainMedicine	any	metformin ; metformina ; lisinopril ; losartan ; levothyroxine ; synthroid ; insulin ; insulina ; atorvastatin ; statin
        class.plainMedicine	any	omeprazole ; omeprazol ; vitamins ; vitaminas ; vitamin ; aspirin ; aspirina ; antibiotics ; amlodipine ; hctz ; flonase
        class.plainMedicine	any	zyrtec ; claritin ; prilosec ; lipitor ; albuterol ; inhaler ; eliquis ; warfarin ; levotiroxina ; ibuprofeno ; tylenol
        notEvidence absorb	en	{plainMedicine} * once|twice|{NUM} a|per|times day|night|week ; {plainMedicine} * every|each day|morning|night ; {plainMedicine} daily|qd|bid
        notEvidence absorb	es	tomo|toma|tomando|tomar mi|mis|la|las|unas|una? {plainMedicine}
        notEvidence absorb	es	tomo|toma|tomando|tomar mi|mis|la|las|unas|una? pastillas|pastilla|medicina|medicinas para|de|pa la|el|mi? presion|azucar|diabetes|tiroides|colesterol|corazon
        notEvidence absorb	en	worth a shot ; give|gave|giving|take|taking it|this|you|us a shot ; a shot at it|this|that|life|sobriety|recovery|winning|being|getting|staying|another|everything|normal|becoming|love
        notEvidence absorb	en	flu|covid|vivitrol|sublocade|allergy|cortisone|tetanus|booster shot|shots ; shot of narcan|naloxone|vivitrol|insulin|toradol ; long shot ; mug shot
        # what only sounds like drink: soft drinks, food, colours, streets, names, containers of other things
        class.softDrink	any	cocoa ; cider ; protein shake ; protein shakes ; smoothie ; slushies ; punch ; chocolate milk ; seltzer water ; mineral water
        class.juicy	any	orange ; apple ; cranberry ; grape ; tomato ; hot ; iced ; green ; black ; sweet ; herbal ; protein ; almond ; oat ; sparkling ; tap
        class.juicy	any	bottled ; cold ; fruit ; ginger ; decaf ; whole ; skim ; chocolate ; carrot ; prune ; filtered ; plain ; diet ; lemon ; beet
        notEvidence absorb	en	drink|drinks|drinking|drank|have|had|sip|sips a|an|the|some|my|his|her|their|our|one|two|only? big|small|tall|? glass|cup|bottle|can|carton|mug|glasses|cups|cans|lot|? of? {juicy}? {juicy}? {softDrink}
        notEvidence absorb	en	{softDrink} to drink ; drink it|my|his|her coffee? black ; root|ginger|birch|butter beer|beers float|floats|? ; beer batter|battered|bread|cheese|brats
        notEvidence absorb	en	rum|bourbon|brandy|whiskey cake|raisin|balls|sauce|glaze|glazed|ham ; vodka sauce|pasta ; penne alla vodka ; beer|wine bottle collection ; wine cork|corks|rack|racks|vinegar|stain|fridge ; red|white wine vinegar
        notEvidence absorb	en	red|burgundy|dark|white? wine|champagne|burgundy|bourbon|merlot colored|coloured|color|colour ; color of|is? wine|champagne|merlot ; cocktail table|dress|shrimp|sauce ; shrimp|fruit cocktail ; dandelion wine
        notEvidence absorb	en	in|is|in|good|high|better|great|poor good|high|better|great|low|poor|fine|excellent? spirits ; spirits are|were|up ; school|team|holy|christmas|holiday|family|community|free spirit|spirits ; spirit week|animal|of ; lift~ * spirits
        substance.alcohol exact	en	drnkg ; drnkng ; drinkg ; drkg ; drnkn ; drkng ; drks ; drnkr ; drnker ; alcoh ; alcohlic ; alclc ; alky ; brs|bers {NUM}|q|qd|a|per|daily|nitely ; {NUM} brs|bers
        substance.alcohol exact	en	nattys ; natties ; keystones ; bud lt ; bud lite ; bud lites ; coors lt ; pbrs ; steel reserves ; handle|fifth|case|rack lasts|lasted|gone|empty * {NUM}|day|days|in|by ; {NUM} handles|fifths
        lastUsed	en	last|lst drk|drnk|drkn|hit|smk|use|usd|sht|shot|dose|ds {AGO}|@|at|was|about|abt|midnite|midnight|y'day|{NUM}
        substance.alcohol exact	en	drk ; drkn ; last|lst drk|drnk|drkn|drnks
        substance.alcohol exact	en	alc ; alch ; alchl ; alcohl ; vdka ; vdk ; vod ; vka ; whsky ; whisk ; wsky ; whskey ; brbn ; bourb ; tql ; tqla ; teq ; lqr ; likr ; booz ; boose ; hrd liq ; malt liq ; {NUM} claws ; tallcans ; chard ; cab sauv ; voddy
        notEvidence absorb	en	champagne|brandy|sherry|bourbon|port|whiskey|tequila|rum|gin|wine street|st|avenue|ave|road|rd|lane|ln|boulevard|blvd|county|creek|hill
        notEvidence absorb	en	dog|cat|puppy|kitten|horse|pup|hamster|parrot|pony|cow|goat|rabbit|bunny|kitty|pet|dogs|cats named|name|is|called? is|was|named|called? brandy|whiskey|whisky|bourbon|tequila|guinness|stella|sherry|rum|gin|kahlua|bailey|bud|beer|merlot|pinot
        notEvidence absorb	en	named|called|name brandy|sherry|ginny|stella|jack|jim|jose|bailey|whiskey|guinness
        notEvidence absorb	en	a|an|my|your|his|her|this|another shot for|in my|his|her|the allergies|knee|shoulder|arm|hip|back|flu|covid|pneumonia ; takes|did|took|had|have|has|got|need|needs|get a shot of cortisone|steroid|espresso|novocaine|insulin
        notEvidence absorb	en	shot of cortisone|steroid|espresso|novocaine|hope ; cortisone|steroid|allergy|tetanus|pneumonia|shingles|jump|foul|free shot|shots
        notEvidence absorb	en	{NUM}|some|few|lot|of|made|making|makes|took|takes shots? in|during * basketball|soccer|game|hockey|gym ; {NUM} * shots in his|her|my|the * game ; shot put|glass|blocker ; took|take|taking|takes a shot at ; jump shots ; screen shot|shots
        notEvidence absorb	en	came|come|finished|placed|is|was|ranked in? fifth|fifth of all|the|place|in|overall ; fifth of july|may|june|august|september|october|november|december|january|february|march|april|the|us|our|six|seven|five|all ; fifth grade|floor|street|avenue
        notEvidence absorb	en	a|the|one|another|door|on|get|gets|got handle on|for|broke|broken|fell ; door|car|pot|pan|drawer|broom handle|handles ; make|made|makes|making|for|pour|stir|like|like|love|spaghetti|tomato|pasta|bbq|barbecue|hot|soy|fish|apple the? sauce
        class.goods	any	ketchup ; lotion ; shampoo ; oil ; oats ; water ; paper ; towels ; soup ; apples ; oranges ; tangerines ; cereal ; socks ; eggs ; milk ; ice cream ; cream ; strawberries ; blueberries ; berries ; nuts ; popcorn ; chips ; candy ; cookies ; rice
        class.goods	any	beans ; flour ; sugar ; salt ; dog food ; cat food ; food ; groceries ; clothes ; books ; laundry ; toys ; tools ; diapers ; formula ; juice ; soda ; tea ; coffee ; vinegar ; honey ; shoes ; dirt ; mulch ; soil ; seeds ; bread
        class.goods	any	crayons ; pens ; pencils ; markers ; tissues ; tissue ; soap ; detergent ; bleach ; nails ; screws ; screw ; rocks candy ; mail ; letters ; paperwork ; files ; photos ; pictures ; potatoes ; onions ; carrots ; tuna ; corn ; peas ; salsa
        class.goods	any	nerves ; trouble ; fun ; work ; tricks ; bones ; sand ; gravel ; firewood ; chocolates ; chocolate ; donuts ; doughnuts ; muffins ; tacos ; pizza ; pie ; lasagna ; butter ; gum ; mints ; signal ; service ; lavender ; sunscreen ; medals
        class.goods	es	agua ; leche ; huevos ; naranjas ; mangos ; manzanas ; jugo ; refresco ; refrescos ; aceite ; jamon ; pan ; arroz ; frijol ; frijoles ; azucar ; sal ; harina ; papas ; dulces ; galletas ; ropa ; libros ; jabon ; champu ; crema ; queso
        class.goods	es	cafe ; te ; limon ; limones ; tomates ; cebollas ; panales ; juguetes ; papel ;  comida ; mole ; tortillas ; cemento ; carbon ; flores ; chile ; chiles ; helado ; horchata ; limonada ; suavizante
        notEvidence absorb	en	a|an|the|one|my|his|her|this|big|small|whole|{NUM}? bottle|bottles|case|cases|box|boxes|bag|bags|can|cans|glass|glasses|cup|cups|pint|pints|quart|quarts|gallon|gallons|jug|jugs|pack|packs|bar|bars|carton|packs of my|the? {juicy}? {goods}
        notEvidence absorb	en	a|{NUM}? six pack|packs of {juicy}? {goods} ; a|{NUM}? case|cases|roll|rolls of paper
        notEvidence absorb	en	a|an|the|one|my|his|her|{NUM}? strip|strips|ball|balls|liter|liters|tab|tabs|patch|tumbler|flask|handful|piece|pieces|scoop|scoops|ounces|ounce|oz|grams|gram|line|lines|point|points of my|the? {juicy}? {goods}
        notEvidence absorb	es	un|una|el|la|mi|{NUM}|medio|media|otro|otra? litro|litros|carton|cartones|botella|botellas|bolsa|bolsas|caja|cajas|vaso|vasos|bote|botes|lata|latas|cuarto|taza|tazas|galon|paquete de {goods}
        # tomar that is no drinking
        class.tomar	es	tomo ; toma ; tomas ; tomar ; tomamos ; tomando ; tomaba ; tome ; tomarme ; tomarse ; tomaron
        class.tomable	es	autobus ; bus ; tren ; metro ; taxi ; uber ; camion ; vuelo ; avion ; clase ; clases ; curso ; cursos ; foto ; fotos ; calle ; autopista ; salida ; carretera ; siesta ; descanso ; vacaciones ; decision ; decisiones ; nota ; notas
        class.tomable	es	asiento ; tiempo ; sol ; aire ; medidas ; ruta ; desayuno ; almuerzo ; mensaje ; recado ; llamada ; examen ; turno ; lista ; mano ; lugar ; consejo ; consejos ; trabajo ; temperatura ; presion ; leccion ; lecciones ; dia libre ; dias libres
        notEvidence absorb	es	{tomar} el|la|los|las|un|una|unos|unas|mi|mis|su|muchas|muchos|otra|otro|varias|mucho? {tomable} ; salida|calle|autobus|camion|ruta|tren|bus {tomar} ; {tomar} el {tomable} {tomable}?
        notEvidence absorb	es	{tomar} el autobus|bus|tren|metro|camion todos los dias ; {tomar} el autobus|bus|tren|metro|camion diario ; {tomar} agua|cafe|te|leche|jugo|refresco todo el dia ; tome|tomo un|una refresco|agua|cafe|te|jugo|coca en|con|y
        notEvidence absorb	es	color vino ; hermano|primo|papa|tio|hijo|esposo|amigo|vecino|hermana|prima|mama|tia|hija|esposa|amiga|doctor|suegra|quien|ella|cartero|plomero vino a|de|ayer|hoy|por|desde|cuando|con ; vino a visitarme|verme|visitar|ayudar|vivir|buscarme|cenar
        notEvidence absorb	es	pollo|carne|pescado|huevo|huevos|petroleo|azucar crudo|cruda|crudos ; crudo el|la|los pollo|carne|pescado|huevo ; comi|comimos|comer|como|come|tacos de|vendo|vende|prepare|haciendo|hago|rica|caldo de birria ; agua cruda
        word.same.pints	es	pintas
        substance.alcohol	es	romo ; guaro ; guarito ; charanda ; aguardiente ; lavagallo
        notEvidence absorb	en	drank|drink|drinks|drinking|sipping|sips|chugged a|some|the|whole|double|cup|cups|of|bottle|more|his|her|my|? * cup|cups|bottle|bottles|? of|? lean|kratom|syrup|kava|tianeptine|tia|sizzurp|purple|coffee|tea|water|soda|juice|gatorade ; drink|drinks|drinking|drank {NUM} of them|these|those
        notEvidence absorb	es	que|lo que|cuanto|cuanta se? tomo|tomaron
        notEvidence absorb	en	never|havent|hasnt touched|used|done|tried|had * drugs|drug|alcohol|drink * or|and|nor * drug|drugs|drink|drop|drinks|alcohol
        """
}
