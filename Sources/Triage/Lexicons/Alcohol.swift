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
        substance.alcohol	en	cheves ; birria ; ipa ; ipas ; lager ; tall boy ; tallboy ; tall boys ; tallboys
        substance.alcohol	en	tall can
        substance.alcohol	en	tall cans ; six pack ; six packs ; sixpack ; sixer ; twelve pack ; 12 pack
        substance.alcohol	en	18 pack
        substance.alcohol	en	thirty rack ; 30 rack ; 30 pack ; 24 pack ; twelver ; forties
        substance.alcohol	en	40s of
        substance.alcohol	en	steel reserve ; modelos ; bud light ; coors ; natty ; pint of beer
        substance.alcohol	en	emojibeer
        substance.alcohol	en	wine ; wines ; vino ; chardonnay ; merlot ; rose wine ; box of wine ; boxed wine
        substance.alcohol	en	prosecco
        substance.alcohol	en	champagne ; sangria ; pinot ; cabernet ; emojiwine
        substance.alcohol exact	en	vodka ; gin ; whiskey ; whisky ; bourbon ; rum ; tequila ; brandy ; cognac
        substance.alcohol exact	en	scotch
        substance.alcohol exact	en	hennessy ; henny ; fireball ; jack daniels ; jim beam ; titos ; smirnoff
        substance.alcohol exact	en	ron ; ginebra
        substance.alcohol exact	en	jagermeister ; captain morgan ; jameson ; absinthe ; soju ; baijiu ; sake
        substance.alcohol exact	en	a fifth
        substance.alcohol exact	en	fifth of ; fifths ; handle of ; handles of ; a handle ; half gallon of
        substance.alcohol exact	en	emojiliquor
        substance.alcohol exact	en	shots of ; shooters ; nips ; mini bottles ; airplane bottles ; drink
        substance.alcohol exact	en	drinks ; drinking
        substance.alcohol exact	en	drank ; drinker ; drunk ; drunken ; alcoholic ; alcoholism ; alcoholico
        substance.alcohol exact	en	alcoholica
        substance.alcohol exact	en	alcoholismo ; aa meetings ; aud ; bac ; bal ; binge drinking ; borracho
        substance.alcohol exact	en	borracha ; bebida
        substance.alcohol exact	en	bebidas ; dui ; duis ; owi ; dwi ; dry out ; dried out
        substance.alcohol exact	en	a shot
        substance.alcohol exact	en	a drink ; one drink ; hangover ; hungover ; blackouts ; blackout drunk
        substance.alcohol exact	en	borrachera
        substance.alcohol exact	en	borracheras ; crudo ; resaca ; emborracha ; emborracho ; the bottle
        substance.alcohol value=0 exact	en	{NUM} shots
        substance.alcohol value=0 exact	en	{NUM} * shots
        substance.alcohol exact	en	ld ; last drink ; last drank
        substance.alcohol exact	es	beber ; bebe ; bebo ; bebiendo ; bebia
        # alcohol by brand, drink, container and region
        substance.alcohol exact	en	tequilas ; vodkas ; whiskeys ; whiskies ; bourbons ; scotches ; rums
        substance.alcohol exact	en	brandies ; cognacs ; a fifth ; growler ; growlers
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
        substance.alcohol exact	en	sherries ; of port ; port wine ; of sherry
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
        substance.alcohol exact	en	mikes hard ; buzzball
        substance.alcohol exact	en	buzzballs ; buzzballz ; cutwater ; cutwaters ; high noons ; trulys
        substance.alcohol exact	en	smirnoff ice ; loko ; lokos ; hooch ; pruno
        substance.alcohol exact	en	popov ; svedka ; skyy ; grey goose ; absolut ; ketel one ; stoli
        substance.alcohol exact	en	new amsterdam ; burnetts ; taaka
        substance.alcohol exact	en	kamchatka ; smirnoffs ; tanqueray ; bombay sapphire ; beefeater ; seagrams
        substance.alcohol exact	en	makers mark ; wild turkey
        substance.alcohol exact	en	evan williams ; crown royal ; canadian club ; black velvet
        substance.alcohol exact	en	southern comfort ; johnnie walker
        substance.alcohol exact	en	johnny walker ; dewars ; jack and coke ; jack and cokes ; rum and coke
        substance.alcohol exact	en	rum and cokes ; jose cuervo ; cuervo
        substance.alcohol exact	en	don julio ; cazadores ; patron shots ; e & j ; paul masson
        substance.alcohol exact	en	christian brothers ; remy martin ; courvoisier
        substance.alcohol exact	en	bacardi ; malibu rum ; captain and coke ; kraken rum ; fireballs ; jager
        substance.alcohol exact	en	kahlua ; baileys ; irish cream
        substance.alcohol exact	en	schnapps ; rumple minze ; sambuca ; ouzo ; grappa ; pisco ; cachaca ; arak
        substance.alcohol exact	en	raki ; makgeolli ; toddy
        substance.alcohol exact	en	gin and tonic ; gin and tonics ; g & t ; g & ts ; vodka soda ; vodka sodas
        substance.alcohol exact	en	highball ; highballs ; manhattans
        substance.alcohol exact	en	old fashioned ; old fashioneds ; cosmos ; cosmopolitans ; negroni
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
        substance.alcohol exact	es	buchanan ; wisky ; whisky ; guisqui ; guiskey ; anis
        substance.alcohol exact	es	pomo ; pomos ; pachita ; anforita ; alcohol de 96 ; alcohol del 96
        substance.alcohol exact	es	alcohol de farmacia ; vino tinto ; vinito ; cervecita
        substance.alcohol exact	es	cervecitas ; chelada ; cheladas ; mezcales ; mezcalito ; tequilita ; cubas
        substance.alcohol exact	es	cuba libre ; misiles ; cahuama ; cahuamas
        substance.alcohol exact	es	servesa ; servesas ; cerbeza ; cerbezas ; embriaga ; embriagado
        substance.alcohol exact	es	embriagarse ; embriaguez ; tomadera ; bebio ; bebi
        substance.alcohol value=0 exact	es	tomado ; tomada ; toma ; tomo ; tomar ; tomando ; tomaba ; tomamos
        substance.alcohol value=0 exact	es	tomarse
        substance.alcohol	en	glass|glasses|bottle|bottles|carafe * of rose|red|white|bubbly|pinot|cab|zin|malbec
        substance.alcohol	es	copa|copas|botella|vaso * de tinto|blanco|rosado
        substance.alcohol value=0 exact	en	pint ; pints ; a pint ; pints of
        substance.alcohol value=0 exact	en	a case of
        substance.alcohol exact	en	{NUM:6..40} pk|pks|pack|packs|packer
        pseudo	en	who|he|she|it|that|someone|person handles
        """
}
