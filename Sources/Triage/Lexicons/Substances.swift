extension LexiconSources {
    /// Substances: names, brands, slang, street names, and what only looks like one.
    static let substances = """
        # substance
        substance.alcohol	en	alcohol ; etoh ; booze ; boozing ; liquor ; licor ; trago ; tragos ; alchohol ; spirits
        substance.alcohol	en	hard liquor ; hard stuff ; copas ; copa ; cocktails ; cocktail ; margaritas ; martinis
        substance.alcohol	en	mixed drinks ; hard seltzer ; seltzers ; white claws ; white claw ; four loko ; malt liquor
        substance.alcohol	en	moonshine ; everclear ; mouthwash ; hand sanitizer ; listerine ; mezcal ; pulque
        substance.alcohol	en	aguardiente ; caguamas ; caguama ; alcool ; beer ; beers ; cerveza ; cervezas ; chelas
        substance.alcohol	en	cheves ; birria ; ipa ; ipas ; lager ; tall boy ; tallboy ; tall boys ; tallboys ; tall can
        substance.alcohol	en	tall cans ; six pack ; six packs ; sixpack ; sixer ; twelve pack ; 12 pack ; 18 pack
        substance.alcohol	en	thirty rack ; 30 rack ; 30 pack ; 24 pack ; twelver ; a case of ; forties ; 40s of
        substance.alcohol	en	steel reserve ; modelos ; bud light ; coors ; natty ; pint of beer ; pints ; emojibeer
        substance.alcohol	en	wine ; wines ; vino ; chardonnay ; merlot ; rose wine ; box of wine ; boxed wine ; prosecco
        substance.alcohol	en	champagne ; sangria ; pinot ; cabernet ; emojiwine
        substance.alcohol exact	en	vodka ; gin ; whiskey ; whisky ; bourbon ; rum ; tequila ; brandy ; cognac ; scotch
        substance.alcohol exact	en	hennessy ; henny ; fireball ; jack daniels ; jim beam ; titos ; smirnoff ; ron ; ginebra
        substance.alcohol exact	en	jagermeister ; captain morgan ; jameson ; absinthe ; soju ; baijiu ; sake ; a fifth
        substance.alcohol exact	en	fifth of ; fifths ; handle of ; handles of ; a handle ; half gallon of ; emojiliquor
        substance.alcohol exact	en	shots of ; shooters ; nips ; mini bottles ; airplane bottles ; drink ; drinks ; drinking
        substance.alcohol exact	en	drank ; drinker ; drunk ; drunken ; alcoholic ; alcoholism ; alcoholico ; alcoholica
        substance.alcohol exact	en	alcoholismo ; aa meetings ; aud ; bac ; bal ; binge drinking ; borracho ; borracha ; bebida
        substance.alcohol exact	en	bebidas ; dui ; duis ; owi ; dwi ; dry out ; dried out ; a pint ; pints of ; a shot
        substance.alcohol exact	en	a drink ; one drink ; hangover ; hungover ; blackouts ; blackout drunk ; borrachera
        substance.alcohol exact	en	borracheras ; crudo ; resaca ; emborracha ; emborracho ; the bottle ; {NUM} shots
        substance.alcohol exact	en	{NUM} * shots of? ; ld ; last drink ; last drank
        substance.alcohol exact	es	beber ; bebe ; bebo ; bebiendo ; bebia
        substance.benzodiazepine	en	benzo ; benzos ; benzodiazepine ; benzodiazepines ; bzd ; bzds ; xanax ; xan ; xans
        substance.benzodiazepine	en	xannies ; xanny ; xanies ; zannies ; zanex ; xanex ; alprazolam ; klonopin ; klonopins
        substance.benzodiazepine	en	k pins ; kpins ; clonazepam ; clonaz ; rivotril ; ativan ; lorazepam ; valium ; valiums
        substance.benzodiazepine	en	diazepam ; librium ; chlordiazepoxide ; temazepam ; restoril ; bromazolam ; etizolam
        substance.benzodiazepine	en	flualprazolam ; clonazolam ; oxazepam ; serax ; triazolam ; halcion ; midazolam ; versed
        substance.benzodiazepine	en	estazolam ; tranxene ; clorazepate ; flubromazolam ; fake bars ; pressed bars ; xanax bars
        substance.benzodiazepine	en	benzodiacepinas ; tafil ; phenazepam ; rohypnol ; roofies ; roches ; diclazepam
        substance.benzodiazepine	en	nerve pills ; tranquilizers ; tranquilizer ; sedatives ; sedative ; tranquilizantes
        substance.benzodiazepine	en	sedantes ; downers ; anxiety meds ; anxiety pills
        substance.benzodiazepine	es	pastillas para los nervios ; pastillas para dormir
        substance.benzodiazepine exact	en	bars ; bar xan ; footballs ; school buses ; planks ; z bars ; green hulks ; barras
        substance.barbiturate	en	fioricet ; butalbital ; phenobarbital ; phenobarb ; barbiturate ; barbiturates ; seconal
        substance.barbiturate	en	fiorinal ; primidone ; barbituricos
        substance.ghb	en	ghb ; gbl ; bdo ; butanediol ; xyrem ; liquid g ; liquid ecstasy
        substance.phenibut	en	phenibut ; fenibut
        substance.carisoprodol	en	carisoprodol ; somas ; soma pills ; soma
        substance.zDrug	en	ambien ; zolpidem ; lunesta ; eszopiclone ; zopiclone ; zaleplon ; sonata ; sleeping pills
        substance.zDrug	en	sleeping pill ; stilnox
        substance.heroin exact	en	heroin ; heroina ; dope ; h ; black tar ; smack ; chiva ; tar ; boy dope ; diesel dope
        substance.heroin exact	en	tecata ; speedball ; speedballs ; speedballing ; brown sugar ; negra chiva ; cheva
        substance.heroin exact	es	carga
        substance.heroin	en	heroin ; heroina ; heroine
        substance.fentanyl	en	fentanyl ; fentanilo ; fentanol ; fentynal ; fenty
        substance.fentanyl exact	en	fent ; fetty ; fety ; blues ; blue pills ; m30 ; m30s ; m 30 ; m 30s ; dirty 30s
        substance.fentanyl exact	en	dirty thirties ; fake oxys ; fake percs ; azulitas ; azules ; carfentanil ; nitazenes
        substance.fentanyl exact	en	nitazene ; xylazine ; tranq ; tranq dope ; china white ; blue 30s ; pressed 30s ; pressies
        substance.fentanyl exact	en	the blues pills ; fetanyl
        substance.fentanyl exact	es	pastillas azules
        substance.painkiller	en	oxycodone ; oxycontin ; oxy ; oxys ; oxies ; percocet ; percocets ; perc ; percs ; perks
        substance.painkiller	en	perc 30s ; perc 10s ; roxy ; roxies ; roxicodone ; roxys ; hydrocodone ; norco ; norcos
        substance.painkiller	en	vicodin ; vicodins ; vikes ; lortab ; lortabs ; lorcet ; tramadol ; ultram ; trammies
        substance.painkiller	en	codeine ; codeina ; lean ; promethazine with codeine ; purple drank ; sizzurp ; tylenol 3
        substance.painkiller	en	tylenol 3s ; morphine ; morfina ; ms contin ; dilaudid ; dilaudids ; hydromorphone ; opana
        substance.painkiller	en	oxymorphone ; demerol ; nucynta ; tapentadol ; opioid ; opioids ; opiate ; opiates ; opi
        substance.painkiller	en	opis ; opiaceos ; opioides ; opiods ; oud ; ops ; pain pills ; painkillers ; pain killers
        substance.painkiller	en	pain killer ; painkiller ; pain meds ; pain medication ; analgesicos ; opium ; oxycodona
        substance.painkiller	en	hidrocodona ; pain medicine ; narcotics ; narcotic pain ; oxycotton ; 30s off the street
        substance.painkiller	en	narcoticos
        substance.painkiller	es	pastillas para el dolor ; medicamento para el dolor
        substance.methadone	en	methadone ; metadona ; methadose
        substance.buprenorphine	en	suboxone ; subs ; suboxones ; subutex ; buprenorphine ; bupe ; sublocade ; zubsolv ; brixadi
        substance.buprenorphine	en	buprenorfina ; subbies
        substance.kratom	en	kratom ; mitragynine ; 7-oh ; 7oh ; 7 hydroxy ; 7-hydroxymitragynine ; feel free tonic
        substance.kratom	en	feel free a ; of feel free ; feel frees ; kratom shots ; mit 45 ; opms
        substance.tianeptine	en	tianeptine ; zaza ; zazas ; tianna ; za za ; gas station heroin ; neptunes fix
        substance.tianeptine	en	pegasus pills ; tianaa
        substance.methamphetamine exact	en	meth ; methamphetamine ; methamphetamines ; metanfetamina ; metanfetaminas ; crystal
        substance.methamphetamine exact	en	crystal meth ; cristal ; ice ; tina ; tweak ; tweaking ; tweaker ; tweeking ; crank ; speed
        substance.methamphetamine exact	en	glass ; shabu ; shards ; clear dope ; g of clear ; go fast ; hielo ; p2p ; bazooka meth
        substance.methamphetamine exact	en	foco ; cristalina
        substance.methamphetamine	en	methamphetamine ; metanfetamina
        substance.cocaine exact	en	cocaine ; cocaina ; coke ; crack ; crack cocaine ; blow ; yayo ; snowflake ; nose candy
        substance.cocaine exact	en	freebase ; freebasing ; powder cocaine ; coca ; perico ; piedra ; basuco ; white girl
        substance.cocaine exact	en	eight ball ; 8 ball ; eightball ; 8ball ; eight balls ; key bumps ; bumps ; lines ; rails
        substance.cocaine exact	en	emojisnow ; cokehead ; rocks ; crack rock ; farlopa ; nieve ; polvo blanco ; piedras
        substance.cocaine	en	cocaine ; cocaina
        substance.amphetamine	en	adderall ; adderal ; aderall ; vyvanse ; ritalin ; methylphenidate ; dexedrine ; amphetamine
        substance.amphetamine	en	amphetamines ; anfetaminas ; anfetamina ; concerta ; addy ; addys ; addies ; stimulants
        substance.amphetamine	en	stimulant ; study drugs ; diet pills ; phentermine ; modafinil ; uppers ; estimulantes
        substance.amphetamine	en	dextroamphetamine ; desoxyn ; bath salts ; mephedrone ; flakka ; cathinones ; captagon
        substance.mdma	en	mdma ; molly ; ecstasy ; extasis ; tusi ; 2cb ; tachas ; mollies ; rolling on
        substance.cannabis exact	en	cannabis ; marijuana ; marihuana ; mariguana ; marijuna ; weed ; pot ; thc ; carts ; dab
        substance.cannabis exact	en	dabs ; dabbing ; edibles ; edible ; gummies ; delta 8 ; delta-8 ; delta 9 ; hashish ; hash
        substance.cannabis exact	en	wax pens ; wax pen ; dab pen ; cart pen ; blunts ; blunt ; joints ; joint ; bong ; bongs
        substance.cannabis exact	en	bud ; reefer ; mota ; hierba ; yerba ; porros ; 420 ; stoned ; ganja ; cannabinoids
        substance.cannabis exact	en	vape pen ; thca ; pothead ; emojiweed ; toques ; kush
        substance.cannabis exact	es	churros de mota ; gallo de mota
        substance.cannabis	en	cannabis ; marijuana ; marihuana
        substance.ketamine	en	ketamine ; ketamina ; special k ; k holes ; k hole ; ket
        substance.pcp	en	pcp ; angel dust ; sherm ; wet cigarettes ; embalming fluid ; phencyclidine
        substance.inhalant	en	nitrous ; nitrous oxide ; whippets ; whippits ; whip its ; whip-its ; galaxy gas ; inhalants
        substance.inhalant	en	huffing ; huffs ; huff ; duster ; canned air ; air duster ; poppers ; pegamento ; thinner
        substance.inhalant	en	sniffing glue ; paint thinner ; inhalantes ; noz ; activo ; resistol ; solvents
        substance.inhalant	en	chemo inhalante
        substance.spice exact	en	spice ; k2 ; synthetic weed ; synthetic marijuana ; synthetic cannabinoids ; spike
        substance.spice exact	en	marihuana sintetica
        substance.dxm	en	dxm ; dextromethorphan ; robotripping ; coricidin ; triple c ; robitussin ; cough syrup
        substance.dxm	en	cough medicine ; delsym
        substance.hallucinogen exact	en	lsd ; acid ; shrooms ; mushrooms ; psilocybin ; dmt ; psychedelics ; hallucinogens
        substance.hallucinogen exact	en	hallucinogen ; peyote ; mescaline ; ayahuasca ; salvia ; hongos ; emojimushroom
        substance.hallucinogen exact	en	tabs of acid
        substance.gabapentin	en	gabapentin ; neurontin ; gabbies ; pregabalin ; lyrica ; gabapentina ; gabbys
        substance.unnamed exact	en	drug ; drugs ; drogas ; droga ; pills ; pill ; pastilla ; substances ; substance
        substance.unnamed exact	en	substance abuse ; substance use ; sustancias ; narcotic ; polysubstance ; poly substance
        substance.unnamed exact	en	sud ; party drugs ; street drugs ; hard drugs ; drogado ; drogada ; drogarse ; drogadicto
        substance.unnamed exact	en	drogadicta ; drogadiccion ; junkie ; emojipill ; emojineedle ; crackhead ; high on something
        substance.unnamed exact	en	getting high ; gets high ; get high ; show up high ; is high ; was high ; got high
        substance.unnamed exact	en	tabletas ; pildoras ; drogarme
        substance.unnamed exact	es	pastillas ; drogandose ; se droga
        substance.alcohol value=0 exact	es	tomado ; tomada ; toma ; tomo ; tomar ; tomando ; tomaba ; tomamos ; tomarse
        # pseudo
        pseudo	en	blue cross ; blue shield ; blue cross blue shield ; bcbs ; high school ; raising the bar
        pseudo	en	bar exam ; bar prep ; the bar exam ; the bar association ; state bar ; tends bar ; tend bar
        pseudo	en	tending bar ; at a bar ; the bars closed ; bar shift ; work at a bar ; works at a bar
        pseudo	en	behind the bar ; behind bars ; bar stool ; bars close ; bars and restaurants ; sports bar
        pseudo	en	bar job ; bar manager ; passed the bar ; ice cream ; ice water ; ice pack ; on ice ; iced
        pseudo	en	ice rink ; ice bath ; ice cubes ; ice hockey ; black ice ; dry ice ; crystal clear
        pseudo	en	speed dial ; up to speed ; full speed ; speed up ; speed bump ; highway speed
        pseudo	en	glass of water ; glass door ; glass of milk ; broken glass ; glasses on ; reading glasses
        pseudo	en	diet coke ; coke zero ; can of coke ; coke can ; coca cola ; cherry coke ; low blow
        pseudo	en	blow up ; blow off ; blow over ; blow drier ; blow dryer ; blow it ; crack up ; crack in
        pseudo	en	crack jokes ; cracked ; wise crack ; at the crack ; fell through the crack ; melting pot
        pseudo	en	pot roast ; pot luck ; pot of coffee ; coffee pot ; pot pie ; flower pot
        pseudo	en	birth control pill ; birth control pills ; sleep on it ; vitamin pills ; blood pressure pill
        pseudo	en	blood pressure pills ; water pill ; heart pills ; thyroid pill ; lean on ; lean toward
        pseudo	en	leaned ; lean on me ; weed killer ; weed the garden ; weeds ; rock bottom ; hit rock
        pseudo	en	spice rack ; spices ; joint pain ; joint account ; joint custody ; joint replacement
        pseudo	en	joint and several ; my joints ; joints hurt ; joints ache ; blunt with ; to be blunt
        pseudo	en	acid reflux ; stomach acid ; glass half ; bed lines ; phone lines ; main line ; house line
        pseudo	en	phone line ; bank lines ; lines are busy ; on one line ; on the line ; on line ; the lines
        pseudo	en	lines up ; lined up ; in line ; end of the line ; between the lines ; the line every morning
        pseudo	en	cross the line ; drug test ; drug tests ; drug testing ; drug screen ; drug screens
        pseudo	en	drug store ; drugstore ; drug free ; drug diversion ; drug program ; no drug store
        pseudo	en	drug rehab ; drug treatment ; drug counselor ; drug and alcohol counselor
        pseudo	en	drug and alcohol treatment ; alcohol and drug counselor ; cadc ; alcohol treatment center
        pseudo	en	alcohol free ; alcohol wipes ; rubbing alcohol ; non alcoholic ; alcohol swab ; soft drink
        pseudo	en	soft drinks ; energy drinks ; energy drink ; drink water ; drinking water ; drinks water
        pseudo	en	drink coffee ; drinking coffee ; drinks coffee ; drink tea ; food and drink ; drink soda
        pseudo	en	drinking age ; drinks soda ; sports drink ; wants coffee ; hit by a drunk driver
        pseudo	en	killed by a drunk driver ; drunk driver hit ; drunk driver killed ; crystal s ; crystal here
        pseudo	en	named crystal ; my name is crystal ; crystal is a ; crystal is a pt ; crystal speaking
        pseudo	en	this is crystal ; tina is ; named tina ; tina here ; molly is my ; named molly
        pseudo	en	my dog molly ; my daughter molly ; my daughter crystal ; my wife tina ; mary jane is my
        pseudo	en	vape juice ; emojis ; a high deductible ; high deductible ; high blood pressure ; high bp
        pseudo	en	high functioning ; high fever ; high risk ; high end ; high price ; high cholesterol
        pseudo	en	high pulse ; vitamin h ; preparation h ; drill h ; spice level ; tar roof ; hash browns
        pseudo	en	hash it out ; hash out ; bud of ; my bud ; speed limit ; speeding ticket ; speeding ; snow
        pseudo	en	a shot of ; flu shot ; shots in the dark ; vivitrol shot ; monthly shot ; ice chips
        pseudo	en	the lines at
        pseudo	es	tomar medicina ; tomar agua ; toma agua ; tomar su medicina ; toma medicamento para
        pseudo	es	tomar el control ; tomar una decision ; tomar cartas ; toma en cuenta ; tomar en cuenta
        pseudo	es	tomar terapia ; tomar clases ; tomar el curso ; tomo cafe ; toma cafe ; tomar cafe
        pseudo	es	me tomo el tiempo ; toma refresco ; tomar asiento ; pastillas anticonceptivas
        pseudo	es	pastillas de la presion ; pastillas para la presion
        """
}
