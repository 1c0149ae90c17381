extension LexiconSources {
    /// Substances other than alcohol: names, brands, slang and street names.
    static let substances = """
        # benzodiazepines and other sedatives
        substance.benzodiazepine	en	benzo ; benzos ; benzodiazepine ; benzodiazepines ; bzd ; bzds ; xanax
        substance.benzodiazepine	en	xan ; xans
        substance.benzodiazepine	en	xannies ; xanny ; xanies ; zannies ; zanex ; xanex ; alprazolam ; klonopin
        substance.benzodiazepine	en	klonopins
        substance.benzodiazepine	en	k pins ; kpins ; clonazepam ; clonaz ; rivotril ; ativan ; lorazepam
        substance.benzodiazepine	en	valium ; valiums
        substance.benzodiazepine	en	diazepam ; librium ; chlordiazepoxide ; temazepam ; restoril ; bromazolam
        substance.benzodiazepine	en	etizolam
        substance.benzodiazepine	en	flualprazolam ; clonazolam ; oxazepam ; serax ; triazolam ; halcion
        substance.benzodiazepine	en	midazolam ; versed
        substance.benzodiazepine	en	estazolam ; tranxene ; clorazepate ; flubromazolam ; fake bars
        substance.benzodiazepine	en	pressed bars ; xanax bars
        substance.benzodiazepine	en	benzodiacepinas ; tafil ; phenazepam ; rohypnol ; roofies ; roches
        substance.benzodiazepine	en	diclazepam ; farmapram ; farmaprams ; pyrazolam ; flubromazepam ; norflurazepam ; designer benzos ; research benzos ; loraz ; alpraz ; klonnies
        substance.benzodiazepine	en	klon {NUM}|bid|tid|qd|mg|daily|qhs ; klonies ; klonzapam ; ativans ; xanis ; xanx ; xanaxes ; lorazapam ; lorazipam
        substance.benzodiazepine	en	nerve pills ; tranquilizers ; tranquilizer ; sedatives ; sedative
        substance.benzodiazepine	en	tranquilizantes
        substance.benzodiazepine	en	sedantes ; downers ; anxiety meds ; anxiety pills
        substance.benzodiazepine	es	pastillas para los nervios ; pastillas para dormir
        substance.benzodiazepine exact	en	bars ; bar xan ; footballs ; school buses ; planks ; z bars
        substance.benzodiazepine exact	en	green hulks ; barras
        substance.barbiturate	en	fioricet ; butalbital ; phenobarbital ; phenobarb ; barbiturate
        substance.barbiturate	en	barbiturates ; seconal
        substance.barbiturate	en	fiorinal ; primidone ; barbituricos
        substance.ghb	en	ghb ; gbl ; bdo ; butanediol ; xyrem ; xywav ; liquid g ; liquid ecstasy ; liquid x ; ghbs ; sodium oxybate
        substance.ghb exact	es	g todas|cada|todos|diario|diaria|a|para|pa las|dia|dos|tres|cuatro|noche|diario|dormir|{NUM} ; uso|usa|tomo|toma|meto|mete g ; la g ; el g cada|todas|diario
        substance.ghb exact	en	under|out on g ; on g at|every|and|since|with ; ml of g ; g daily|nightly ; t and g ; g & t|tina ; a shot of g ; g at|on parties|raves|weekends
        substance.phenibut	en	phenibut ; fenibut
        substance.carisoprodol	en	carisoprodol ; somas ; soma pills ; soma
        substance.zDrug	en	ambien ; zolpidem ; lunesta ; eszopiclone ; zopiclone ; zaleplon ; sonatas ; sonata {NUM}|mg|nightly|pills|to ; on|taking|takes|my|his|her sonata
        substance.zDrug	en	sleeping pills
        substance.zDrug	en	sleeping pill ; stilnox
        substance.benzodiazepine	en	lorazepan ; clonazepan ; clonazapam ; clonopin ; klonapin ; alprazalam
        substance.benzodiazepine	en	alprasolam
        substance.benzodiazepine exact	en	xannys ; xanys ; zans ; zannys ; zanys ; xanbars ; xan bars
        substance.benzodiazepine exact	en	vallies ; k-pin ; kpin ; klons ; clonos ; lorazes
        substance.benzodiazepine exact	en	benzoes ; benzo dope ; totem poles ; ladders of ; hulks
        substance.benzodiazepine exact	en	yellow bars ; white bars ; green bars ; blue footballs
        substance.benzodiazepine	en	onfi ; clobazam ; flurazepam ; dalmane ; nitrazepam ; lormetazepam
        substance.benzodiazepine	en	clonazepam drops ; bromazepam ; lexotan
        substance.benzodiazepine exact	en	my nerves medicine ; nerve medicine ; nerve medication
        substance.benzodiazepine exact	en	anxiety medicine ; anxiety medication ; chill pills
        substance.benzodiazepine	es	diacepam ; rivotriles ; tafiles ; clonas ; medicina para los nervios
        substance.benzodiazepine	es	pastillas de los nervios ; pastilla para los nervios
        substance.benzodiazepine	es	gotas de clonazepam ; gotas de rivotril ; calmantes ; tranquilizante
        substance.benzodiazepine	es	pastillas para la ansiedad ; pastillas de la ansiedad
        substance.benzodiazepine exact	es	chochos ; ribotril ; rivos ; reinas ; reynas ; valiun ; neuryl ; kriadex ; alzam ; pastas para dormir|los nervios ; pastillas para los|dormir * nervios|tranquilizarme ; clonazepan ; clonazepanes ; farmapram ; tafil ; lexotan ; ansioliticos ; pepas
        substance.barbiturate	en	esgic ; butalbitals ; nembutal ; pentobarbital ; fioricets ; fiorecet
        substance.barbiturate	en	phrenilin ; tuinal
        substance.ghb exact	en	{NUM} ml of g ; dosing g ; doses g ; g and tina ; tina and g ; on g ; doing g
        substance.ghb exact	en	does g ; caps of g ; capfuls of g ; shots of g
        substance.ghb exact	en	g every {NUM} hours|hrs|h ; g q|qid
        substance.ghb exact	en	use|uses|used|using g to|for|at|every|daily|and|since
        substance.ghb exact	en	g and then|again|before|to ; of g|ghb every|a|per
        substance.ghb exact	en	my|his|her g dose|doses|bottle ; g around|round the clock ; g dependent
        substance.ghb exact	en	taking g ; g habit ; g withdrawal ; 14 bdo ; 1,4 bdo
        substance.phenibut exact	en	phenybut ; pheni ; phenny ; f-phenibut
        substance.carisoprodol	en	carisprodol ; vanadom
        substance.zDrug	en	ambiens ; ambien cr ; zolpidems ; zolpidem er ; intermezzo ; edluar ; belsomra
        substance.zDrug	en	sleepers ; sleep meds ; sleep aids
        substance.zDrug	en	sleeping meds ; sleeping tablets ; sleeping tablet ; z drugs ; zopliclone ; eszop
        substance.zDrug	es	pastillas de dormir ; pastilla para dormir ; somniferos
        # opioids
        substance.heroin exact	en	heroin ; heroina ; dope ; black tar ; smack ; chiva ; tar ; boy dope
        substance.heroin	es	goma negra|cafe ; la negra me|se inyecto|inyecta
        substance.heroin exact	en	diesel dope
        substance.heroin exact	en	tecata ; speedball ; speedballs ; speedballing ; brown sugar ; negra chiva ; dog food dope ; raw dope ; boy and girl ; china heroin ; h y coca
        substance.heroin exact	en	cheva
        substance.heroin exact	es	la|de carga
        substance.heroin	en	heroin ; heroina ; heroine
        substance.fentanyl	en	fentanyl ; fentanilo ; fentanol ; fentynal ; fenty
        substance.fentanyl exact	en	fent ; fetty ; fety ; blues ; blue pills ; m30 ; m30s
        substance.fentanyl exact	en	dirty 30s
        substance.fentanyl exact	en	dirty thirties ; fake oxys ; fake percs ; azulitas ; azules ; carfentanil
        substance.fentanyl exact	en	nitazenes
        substance.fentanyl exact	en	nitazene ; xylazine ; tranq ; tranq dope ; china white ; blue 30s
        substance.fentanyl exact	en	pressed 30s ; pressies
        substance.fentanyl exact	en	the blues pills ; fetanyl
        substance.fentanyl exact	es	pastillas azules
        substance.fentanyl	en	the|those|these|little|on|some blue pills ; blue pills|ones|pill from|off|on|a|in|since|every|each|daily ; smoke~|smoking|snort~ blue pills
        substance.painkiller	en	oxycodone ; oxycontin ; oxy ; oxys ; oxies ; percocet ; percocets ; perc
        substance.painkiller	en	percs ; perks
        substance.painkiller	en	perc 30s ; perc 10s ; roxy ; roxies ; roxicodone ; roxys ; hydrocodone ; norco
        substance.painkiller	en	norcos
        substance.painkiller	en	vicodin ; vicodins ; vikes ; lortab ; lortabs ; lorcet ; tramadol ; ultram
        substance.painkiller	en	trammies
        substance.painkiller	en	codeine ; codeina ; lean ; promethazine with codeine ; purple drank ; sizzurp
        substance.painkiller	en	tylenol 3
        substance.painkiller	en	tylenol 3s ; morphine ; morfina ; ms contin ; dilaudid ; dilaudids
        substance.painkiller	en	hydromorphone ; opana
        substance.painkiller	en	oxymorphone ; demerol ; nucynta ; tapentadol ; opioid ; opioids ; opiate
        substance.painkiller	en	opiates ; opi
        substance.painkiller	en	opis ; opiaceos ; opioides ; opiods ; oud ; ops ; pain pills ; painkillers
        substance.painkiller	en	pain killers
        substance.painkiller	en	pain killer ; painkiller ; pain meds ; pain medication ; analgesicos ; opium
        substance.painkiller	en	oxycodona
        substance.painkiller	en	hidrocodona ; pain medicine ; narcotics ; narcotic pain ; oxycotton
        substance.painkiller	en	30s off the street
        substance.painkiller	en	narcoticos
        substance.painkiller	es	pastillas para el dolor ; medicamento para el dolor
        substance.methadone	en	methadone ; metadona ; methadose
        substance.buprenorphine	en	suboxone ; subs ; suboxones ; subutex ; buprenorphine ; bupe ; sublocade
        substance.buprenorphine	en	zubsolv ; brixadi
        substance.buprenorphine	en	buprenorfina ; subbies ; suboxona ; subox ; suboxone strips ; bunavail
        substance.kratom	en	kratom ; mitragynine ; 7-oh ; 7oh ; 7 hydroxy ; 7-hydroxymitragynine
        substance.kratom	en	feel free tonic
        substance.kratom	en	feel free a ; of feel free ; feel frees ; kratom shots ; mit 45 ; opms
        substance.tianeptine	en	tianeptine ; zaza ; zazas ; tianna ; za za ; gas station heroin ; neptunes fix
        substance.tianeptine	en	pegasus pills ; tianaa
        substance.heroin exact	en	on|using|uses|use|iv|smokes|smoking|smoke|snorts|snorting|shoots|shooting|does|doing|some|bags|gram|grams|g|bag|bundle|bundles|points|point|stamps|stamp|balloons|dime of? h
        substance.heroin exact	en	h iv|habit|daily|user|use|addict|x|withdrawal|w/d|dependent|od
        substance.heroin exact	en	h {NUM} g|grams|bags|bundles|bag ; h and fent|fentanyl ; fent and|/|+ h
        substance.heroin exact	en	herion ; heroine ; herroin ; skag ; junk habit ; ecp ; blacktar
        substance.heroin exact	en	gunpowder dope
        substance.heroin exact	en	on the needle ; nodding out ; on the nod ; kicking dope ; balloons of
        substance.heroin exact	en	dope habit ; stamp bags
        substance.heroin exact	es	chivas ; la chiva ; tecato ; tecatos ; la tecata ; tecateando ; caballo
        substance.heroin exact	es	globos de ; globitos ; la negra ; manteca ; tecatiando ; arponazos ; cura de ; curarse la malilla
        substance.fentanyl exact	en	smoke|smokes|smoking|smoked|hit|pop|pops|snort|hits|took|takes|take|did|half|on a|the|one|{NUM}|some|half? blue ; half a blue ; {NUM} blue a|per|every|daily|/
        substance.fentanyl exact	en	fents ; fenny ; fettys ; fentynol ; fentayl ; fentnyl ; fentanol
        substance.fentanyl exact	en	fentanyls ; phentanyl ; fetanol ; fentenyl ; fent powder
        substance.fentanyl exact	en	pressed oxys ; pressed percs ; dirty blues ; thirties off ; fake m 30s
        substance.fentanyl exact	en	fentanyl patches
        substance.fentanyl exact	en	duragesic ; medetomidine ; zombie drug ; sufentanil
        substance.fentanyl exact	en	fent foil
        substance.fentanyl exact	es	el fenta ; fenti ; fentanilos ; pastillas de fentanilo ; emes 30 ; m treinta ; fentanil ; fenta ; fentalino ; la azul ; las azules ; pastillas m 30
        substance.fentanyl exact	es	pressed pills ; las m 30 ; azulita ; la fenta
        substance.cannabis exact	es	gallito|gallo|toquecito|toque|churrito|churro|porrito|porro|leno antes|en|de|para|al|diario|cada|nada|solo|los
        substance.fentanyl exact	es	la|las blue|blues ; las treinta
        substance.painkiller	en	oxycodones ; oxycontins ; oxycodon ; oxicodone ; percacet
        substance.painkiller	en	perocet ; perkies ; percosets ; roxicet ; endocet ; hydros
        substance.painkiller exact	en	perkys ; perky 30s ; norcs ; vics ; vicoden ; hydrocodones ; hydocodone
        substance.painkiller exact	en	ultrams ; trams ; tramadols ; tramadal
        substance.painkiller	en	dillies ; dilauded ; opanas ; morphines ; kadian ; belbuca
        substance.painkiller	en	butrans ; hysingla ; xtampza ; levorphanol ; meperidine
        substance.painkiller	en	tylenol with codeine ; codeine syrup ; codiene ; syrup habit ; sippin lean
        substance.painkiller	en	sipping lean ; dirty sprite ; lean every
        substance.painkiller	en	pain medicines ; pain pill ; pain scripts ; painpills ; pain tabs ; back pills
        substance.painkiller	en	opioid pills ; opoids
        substance.painkiller	en	opates ; opiate pills ; opioid use ; poppy tea ; poppy pods ; poppy seed tea ; poppy pod tea ; poppy pod
        substance.painkiller	es	pastillas del dolor ; tramadoles ; medicina para el dolor
        substance.painkiller	es	pastillas para la espalda ; hidrocodonas ; percocetes ; morfinas
        substance.painkiller	es	jarabe con codeina ; tramal ; tramacet ; oxicodona ; oxi ; percoset ; nalbufina ; buprex ; percos ; perco
        substance.painkiller exact	en	hydrocod ; oxycod ; hydrocodon ; hydro 10s ; oxyir ; ocs ; oc 80s ; zohydro ; roxi ; roxis ; roxie ; rox 30s ; norkos ; vikings ; t3 ; t3s ; tylenol 4
        substance.painkiller exact	en	tylenol number 3 ; perc 5 ; perc 5s ; percs 10s ; tabs of oxy ; pain management meds ; dihydrocodeine ; pentazocine ; butorphanol ; tramdol ; tramodol ; tremadol ; codeines ; o-dsmt ; odsmt ; narcs ; opiods ; opiates
        substance.methadone exact	en	methadon ; methodone ; methadose ; dolophine
        substance.buprenorphine exact	en	sub {NUM}|mg|8|strip|strips|bid|tid ; suboxen ; suboxin ; saboxone ; suboxine ; subutext ; bupes
        substance.buprenorphine exact	en	strips of sub ; sub strips ; bupe strips ; bup ; bup/nal ; bup nx
        substance.buprenorphine exact	en	sub rx|script|scrip|film|films|taper|pt|clinic|doc|dose ; {NUM} mg sub ; failed|tried|off|from|on|took|takes|stopped sub|subs ; mat w/ sub
        substance.kratom exact	en	kratum ; kratem ; maeng da ; green vein ; seven oh ; seven hydroxy
        substance.kratom exact	en	7 hydroxymitragynine
        substance.kratom exact across	en	feel free * {NUM}|bottles|bottle|shots|drinks|tonics|drink|a|daily bottles|shots|day|tonics|drinks|of|daily ; feel free drink|drinks|tonic|bottles|bottle|habit|shots ; feel freeze
        substance.kratom exact	en	mitra shots ; krave ; 7 stax ; perks 7 oh ; mit 45 ; mitragyna ; kratoms ; trainwreck kratom ; bali kratom ; k shots ; kratom tea ; kratom powder ; kratom caps ; 7 oh tabs ; 7 tabz
        substance.kratom exact	en	feel free shots ; o.p.m.s
        substance.tianeptine exact	en	tia pills ; zaza reds ; zaza red ; zaza silver ; stablon ; coaxil
        substance.tianeptine exact	en	td red
        # stimulants, cannabis, others
        substance.methamphetamine exact	en	meth ; methamphetamine ; methamphetamines ; metanfetamina
        substance.methamphetamine exact	en	metanfetaminas ; crystal
        substance.methamphetamine exact	en	crystal meth ; cristal ; ice ; tina ; tweak ; tweaking ; tweaker
        substance.methamphetamine exact	en	tweeking ; crank ; speed
        substance.methamphetamine exact	en	smoke|smokes|smoking|smoked|using|on|doing|shooting|snorting|slamming|does glass
        substance.methamphetamine exact	en	shabu ; shards ; clear dope ; g of clear ; go fast ; hielo ; p2p
        substance.methamphetamine exact	en	bazooka meth
        substance.methamphetamine exact	en	foco ; cristalina
        substance.methamphetamine	en	methamphetamine ; metanfetamina
        substance.cocaine exact	en	cocaine ; cocaina ; coke ; coc ; crack ; crack cocaine ; blow ; yayo ; snowflake ; coke and|& booze
        substance.cocaine	es	par|unas|unos|algunas|dos|tres|cuatro|echo|echa|meto|mete|metia|meter|metiendo|inhalo|jalo|esnifo|hago|hace de? rayas|lineas|rayitas ; una|un|otra raya|rayita de? coca|blanca|perico|?
        substance.cocaine exact	en	nose candy
        substance.cocaine exact	en	freebase ; freebasing ; powder cocaine ; coca ; perico ; piedra ; basuco
        substance.cocaine exact	en	white girl
        substance.cocaine exact	en	eight ball ; 8 ball ; eightball ; 8ball ; eight balls ; key bumps ; bumps
        substance.cocaine exact	en	lines on|off the|a|my|his|her|their|our|? coffee|mirror|table|glass|toilet|counter|tank|dresser|key|phone
        substance.cocaine exact	en	do|does|doing|did|snort~|sniff~|few|couple|more|cut|cutting|blow|blowing|railing|some|of|little|fat|big|{NUM} lines of|tonight|before|after|daily|nightly|every|a|per|most|x|each|last|yesterday|today|then|and
        substance.cocaine exact	en	two|{NUM} lines at|with|w work|lunch|night|noon|parties|my|friends|coffee ; doing|does|do|did|snorting|railing|cutting|blowing|snorted|snorts * lines
        substance.cocaine exact	en	lines before|daily|nightly|every ; rails of|every|a|daily
        substance.cannabis exact	en	has|have|takes|take|took|eat|eats|ate|pop|pops a|one|two|half|few|couple gummy|gummies every|each|at|before|to|nightly|most|after|when|with
        substance.cocaine exact	en	do|does|doing|snort a|one line|bump|rail or|with|off|together|every|once ; line|bump or two ; a line at|with parties|friends|work|party|weekends
        substance.cocaine exact	en	emojisnow ; cokehead ; rocks ; crack rock ; farlopa ; nieve ; polvo blanco
        substance.cocaine exact	en	piedras
        substance.cocaine	en	cocaine ; cocaina
        substance.amphetamine	en	adderall ; adderal ; aderall ; vyvanse ; ritalin ; methylphenidate
        substance.amphetamine	en	dexedrine ; amphetamine
        substance.amphetamine	en	amphetamines ; anfetaminas ; anfetamina ; concerta ; addy ; addys ; addies
        substance.amphetamine	en	stimulants
        substance.amphetamine	en	stimulant ; study drugs ; diet pills ; phentermine ; modafinil ; uppers
        substance.amphetamine	en	estimulantes
        substance.amphetamine	en	dextroamphetamine ; desoxyn ; bath salts ; mephedrone ; flakka ; cathinones
        substance.amphetamine	en	captagon
        substance.mdma	en	mdma ; molly ; ecstasy ; extasis ; tusi ; 2cb ; tachas ; mollies ; rolling on
        substance.cannabis exact	en	cannabis ; marijuana ; marihuana ; mariguana ; marijuna ; weed ; pot ; thc
        substance.cannabis exact	en	carts ; dab
        substance.cannabis exact	en	dabs ; dabbing ; edibles ; edible ; gummies ; delta 8 ; delta-8 ; delta 9
        substance.cannabis exact	en	hashish ; hash
        substance.cannabis exact	en	wax pens ; wax pen ; dab pen ; cart pen ; blunts ; blunt ; joints ; joint
        substance.cannabis exact	en	bong ; bongs
        substance.cannabis exact	en	bud ; reefer ; mota ; hierba ; yerba ; porros ; 420 ; stoned ; ganja
        substance.cannabis exact	en	cannabinoids
        substance.cannabis exact	en	vape pen ; thca ; pothead ; emojiweed ; toques ; kush
        substance.cannabis exact	es	churros de mota ; gallo de mota
        substance.cannabis	en	cannabis ; marijuana ; marihuana
        substance.ketamine	en	ketamine ; ketamina ; special k ; k holes ; k hole ; ket ; keta
        notEvidence absorb exact	en	vitamin k ; k through|thru 12|twelve ; k 12
        substance.ketamine exact	en	takes|take|taking|does|doing|snorts|snorting|uses|using|bumps|bumping|sniffs|sniffing k
        substance.ketamine exact	en	doing|does|do|on|snorting|snorts|bumps|lines|of|whippets|whippits|molly|coke|tina|and k ; k and|&|+|n coke|molly|mdma|whippets|tina|g|blow ; k {NUM} nts|nights|x|times ; k every|daily|most ; coke and|&|+ k
        substance.ketamine exact	en	used|use|uses|using|does|doing|snorted k thru|through|at|every|and|w/|since|again|for|daily|qd|most|wknds|on
        substance.pcp	en	angel dust ; sherm ; sherms ; wet cigarettes ; embalming fluid ; phencyclidine ; sherm sticks ; dipped cigarettes|cigs|joints
        substance.pcp exact	en	pcp
        notEvidence absorb	en	pcp|pcps ofc|office|says|said|ref|refer|refers|referred|referring|referral|wants|told|rx|appt|visit|clinic|nurse|rn|ma|prescribes|retired|stopped|wrote|dr|doc|labs|lfts
        notEvidence absorb	en	pcp|pcps {NUM:18..95} f|m|yo|y|yr ; pcp|pcps {AGE}|pt|calling|called|re|here|np|md|pa|asks|asking|requests|requesting|req|wanting|seeking
        notEvidence absorb	en	pcp|pcps recommends|sent|thinks|will|wont|agrees|asked|ordered|found|ran|cleared|notes|gave|dx|suspects|worried|concerned|flagged|started|cut|cutting|dropped|moved|left
        notEvidence absorb	en	at|per|via|by|from|her|his|my|own|new|old|called|saw|see|sees|seeing|their|tells|told|has|no|w|with pcp
        substance.inhalant	en	nitrous ; nitrous oxide ; whippet ; whippets ; whippits ; whip its ; whip-its ; galaxy gas
        substance.inhalant	en	inhalants
        substance.inhalant	en	huffing ; huffs ; huff ; duster ; canned air ; air duster ; poppers ; pegamento
        substance.inhalant	en	thinner ; sniffing glue ; huffing gasoline ; oler cemento ; la mona
        substance.inhalant	en	paint thinner ; inhalantes ; noz ; activo ; resistol ; solvents
        substance.inhalant	en	chemo inhalante
        substance.spice exact	en	spice ; k2 ; synthetic weed ; synthetic marijuana ; synthetic cannabinoids
        substance.spice exact	en	spike
        substance.spice exact	en	marihuana sintetica
        substance.dxm	en	dxm ; dextromethorphan ; robotripping ; coricidin ; triple c ; robitussin
        substance.dxm	en	cough syrup
        substance.dxm	en	cough medicine ; delsym ; robo tripping ; triple cs ; skittles and robo ; mucinex dm
        substance.hallucinogen exact	en	lsd ; acid ; shrooms ; mushrooms ; psilocybin ; dmt ; psychedelics
        substance.hallucinogen exact	en	hallucinogens
        substance.hallucinogen exact	en	hallucinogen ; tripping on ; microdosing ; 2c-b ; nbome ; peyote ; mescaline ; ayahuasca ; salvia ; hongos
        substance.hallucinogen exact	en	emojimushroom
        substance.hallucinogen exact	en	tabs of acid
        substance.gabapentin	en	gabapentin ; neurontin ; gabbies ; pregabalin ; lyrica ; gabapentina ; gabbys ; gabas
        substance.unnamed exact	en	drug ; drugs ; drogas ; droga ; pills ; pill ; pastilla ; substances
        substance.unnamed exact	en	substance
        substance.unnamed exact	en	substance abuse ; substance use ; sustancias ; narcotic ; polysubstance
        substance.unnamed exact	en	poly substance
        substance.unnamed exact	en	sud ; party drugs ; street drugs ; hard drugs ; drogado ; drogada
        substance.unnamed exact	en	drogarse ; drogadicto
        substance.unnamed exact	en	drogadicta ; drogadiccion ; junkie ; emojipill ; emojineedle ; crackhead
        substance.unnamed exact	en	high on something
        substance.unnamed	en	i|he|she|they|we|and|still|been|just|im|hes|shes|ive|pt|clr|son|daughter|husband|wife|brother|sister|keep|keeps|started|only shoot|shoots|shooting|shot up ; {useIt} needles|syringes ; iv|intravenous use|user|drug
        substance.unnamed	es	me|se inyecto|inyecta|inyectaba|inyectando|pico|pica diario|diariamente|todos|cada|droga|drogas|en|desde|hace|veces|casi ; inyectandome|inyectandose|picandome
        substance.unnamed exact	en	getting high ; gets high ; get high ; show up high ; is high ; was high
        substance.unnamed exact	en	got high
        substance.unnamed exact	en	tabletas ; pildoras ; drogarme
        substance.unnamed exact	es	pastillas ; drogandose ; se droga
        substance.methamphetamine exact	en	methamphetamin ; ice cold meth ; tweek ; tweaks ; tweaked
        substance.methamphetamine exact	en	crystall ; go-fast ; meths ; glass pipe ; meth pipe ; twacked
        substance.methamphetamine exact	en	pnp ; party and play ; chemsex ; peanut butter crank ; bubble pipe
        substance.methamphetamine exact	en	hot rail ; hot rails ; goofball ; goofballs
        substance.methamphetamine exact	es	criko ; crico ; krico ; cricko ; crika ; el cristal ; la met
        substance.methamphetamine exact	en	slam|slams|slamming|slammed|smokes|smoking|hitting|doing|iv|snorting t ; t daily|qd|and g|every ; bubble
        substance.methamphetamine exact	es	cricket ; crystalito ; cristalito ; cristalazo ; tweekiando ; el hielo ; le hace|hacen|hago|pega al foco ; metanfeta ; vidrio ; el foco ; foquear ; foqueando
        substance.methamphetamine exact	es	ventanas de cristal
        substance.cocaine exact	en	cocain ; yeyo ; caine ; fishscale ; fish scale ; booger sugar ; white lady
        substance.cocaine exact	en	base pipe ; crack pipe ; crackpipe ; a teener ; teenth
        substance.cocaine exact	en	bumps of coke ; lines of coke ; coca paste
        substance.cocaine exact	es	pericazo ; pericazos ; un pase ; pases de ; unos pases ; grapa ; grapas
        substance.cocaine exact	es	grapas de ; lavada ; la soda ; polvito ; crak ; la piedra ; fuma piedra
        substance.cocaine exact	es	bazuco ; coquita ; periquito ; periquear ; periquiando ; talco ; la blanca ; cois ; coka ; cocaina rosa
        substance.amphetamine	en	adderalls ; addrall ; vyvance ; vivanse ; lisdexamfetamine ; focalin
        substance.amphetamine	en	vyvanses ; ritalins ; xelstrym ; dextroamp ; dexmethylphenidate ; lisdex ; mixed salts ; ritalina ; adhd meds ; dexies ; evekeo ; adzenys ; black beauties
        substance.mdma exact	en	xtc ; e pills ; rolling every ; pink cocaine ; tucibi ; tusibi ; extasy
        substance.mdma exact	en	exctasy ; thizz ; mda ; tachitas ; una tacha ; cristal mdma ; pastillas de extasis
        substance.cannabis exact	en	cannibis ; marajuana ; vape carts ; dab carts ; rosin ; live resin
        substance.cannabis exact	en	delta-9 ; thc-a ; thc-o ; hhc ; hash oil ; moon rocks
        substance.cannabis exact	en	bowl packs ; wake and bake ; wake n bake ; green out ; loud pack
        substance.cannabis exact	en	pre rolls ; prerolls ; bong rips ; penjamin ; geek bar thc ; dab rig ; dab rigs ; disposables thc ; thcp ; flower and|daily|every ; gravity bong ; hotbox ; stoner
        substance.cannabis exact	es	plumas|pluma|plumita|vape|vapes|vapeador|cartuchos|cartucho de cera|thc|mota|marihuana|hierba ; yesca ; pasto ; motita ; mariguano ; marihuano ; gomitas de thc|marihuana|mota ; churrito ; churritos ; un gallo ; gallos ; toquecito ; porro ; la mota
        substance.inhalant exact	en	whippits ; whipits ; whippit ; nos tanks ; nangs ; cream chargers
        substance.inhalant exact	en	laughing gas ; gas tanks ; nitrous tanks ; miami magic ; exotic whip ; smartwhip ; dustoff ; huffin ; computer duster ; amyl nitrite ; dust off ; aerosol ; aerosols ; spray paint
        substance.inhalant exact	es	la mona ; moneando ; moneandose ; chemo ; chemear ; tiner ; tinner
        substance.inhalant exact	es	resistol 5000
        substance.spice exact	es	el quimico ; quimico ; cigarrito quimico
        substance.spice exact	en	k 2 ; mojo weed ; fake weed ; synthetics ; noids ; deuce ; kush spice ; paper k2 ; soaked paper
        substance.gabapentin	en	gabapentins ; gabapetin ; gabs ; johnnies ; lyricas ; pregabalina
        substance.unnamed exact	en	my|his|her|our|the dealer|plug ; dope fiend ; hard drug ; illegal drugs
        substance.unnamed exact	en	rx drugs ; prescription drugs ; prescription pills ; drugged ; drugging
        substance.unnamed exact	en	controlled substances
        substance.unnamed exact	es	drogandome ; se esta drogando ; se mete cosas ; anda en vicio|drogas ; la droga ; las drogas ; se drogo ; drogadictos ; drogan ; estupefacientes ; se anda drogando
        substance.unnamed exact	es	sustancia ; pastillita ; pastillitas ; drogas duras
        substance.ghb exact	en	g every|q|round|around {NUM}|two|three|the|couple|? hours|hrs|clock|h ; on|doing|dosing|taking|sipping|do|use|uses|it's|its g every|all|round|around|daily ; its g
        substance.painkiller absorb	en	codeine|promethazine * cough? syrup ; codeine * syrup ; cough syrup with codeine
        substance.heroin exact	en	h in|iv|im|intranasal|nasally|snorted|smoked|sniffed
        substance.cocaine exact	en	powder|powdering|powdered my|his|her nose
        class.drinkIt	en	drink ; drinks ; drinking ; drank ; drunk ; sip ; sips ; sipping ; chug ; chugs ; chugging
        class.sipOf	en	a ; the ; my ; his ; her ; some ; of ; more ; too ; much ; cup ; cups ; bottle ; bottles ; glass ; shots ; pint ; only ; just ; that ; this ; about ; up to ; lots ; straight ; like ; pot ; pots
        substance.kratom absorb	en	{drinkIt} {sipOf}|{NUM}|? {sipOf}|{NUM}|? {sipOf}? kratom tea|teas|shots|shot|powder|drinks|drink|smoothies|? ; {drinkIt} {sipOf}|{NUM}|? {sipOf}|{NUM}|? feel free|frees
        substance.painkiller exact	en	snort|snorts|snorting|smoke|smoking|crush|crushed|crushing|pop|popping|buy|buying * thirties ; crushed|snorting|popping|smoking|snort|pop perc? 30 s
        substance.painkiller absorb	en	{drinkIt} {sipOf}|{NUM}|? {sipOf}|{NUM}|? {sipOf}? poppy seed|pod|straw|? tea|teas ; {drinkIt} {sipOf}|{NUM}|? {sipOf}|? codeine|promethazine|lean|drank|sizzurp|syrup|tramadol|morphine|oramorph syrup|?
        substance.painkiller absorb	en	lean|syrup drinker|drinking|drinkers|sipper|sipping|drink
        substance.methadone absorb	en	{drinkIt} {sipOf}|{NUM}|? {sipOf}|? methadone dose|doses|bottle|bottles|? ; {drinkIt} my|his|her|the take home|homes|takehomes|takehome
        substance.ghb absorb	en	{drinkIt} {sipOf}|{NUM}|? {sipOf}|{NUM}|? ghb|gbl|bdo
        substance.inhalant absorb	en	case|cases of? chargers ; case|cases|box|boxes|pack|packs|tank|tanks of? whip|whippets|whippits|nos|nitrous|nangs|duster ; boxes of chargers a|per|every|each ; whip|whipped|whippin cream cans|can|canister|canisters|chargers|charger|cartridges|tanks|cans
        substance.painkiller exact	en	snort|snorts|snorting|snorted|crush|crushes|crushing|smoke|smokes|smoking|pop|pops|popping|eat|eats|eating|shooting|perc|percs|oxy|roxy|roxies|fake|street|blue|dirty|pressed|thirty * thirties|fifteens|tens
        substance.painkiller exact	en	snort|snorts|snorting|crush|crushes|crushing|smoke|smokes|smoking|pop|pops|popping|eat|eats|eating|shooting|fake|street|dirty|pressed 30s ; snorting|smoking|popping|eating|crushing {NUM} 30s
        substance.fentanyl exact	en	blue ones ; little blue pills|ones ; the blue ones
        substance.fentanyl exact absorb	en	blue pills ; blue ones ; blue pressed ; blue tabs ; blue fent ; blue fentanyl ; blue perc ; blue percs ; blue thirties ; little blues ; pressed blues ; pressed pills
        substance.ketamine exact	en	k user|users|use|habit|addict|addiction|bladder|daily|holes|binge|binges|cramps ; daily|heavy|regular|weekend|chronic k user|use
        notEvidence absorb	en	401|403|potassium|vitamin k ; k use|user|users case|guide ; k through|thru|to {NUM}
        started absorb	en	started|began|introduced|tried|offered|first at|from a|some|this? party|festival|wedding|concert|rave|barbecue|reunion
        quantity absorb	en	{NUM} g daily|nightly|everyday|qd|bid ; {NUM} g every|q|each {NUM}|few|couple|other|single|? hours|hrs|h|hr|day|days|night|nights|d
        frequency absorb value=7	en	{NUM} g daily|nightly|everyday|qd|bid ; {NUM} g every|q|each {NUM}|few|couple hours|hrs|h|hr ; {NUM} g every|each single? day|night
        frequency absorb value=3	en	{NUM} g every|q|each {NUM}|few|couple|other day|days|nights|night
        substance.heroin exact across	en	h a|{NUM} g|gram|grams|bag|bags|bundle|bundles
        substance.cocaine exact	en	smoke|smokes|smoking|smoked|hitting|hits|on|buying rock ; snort|snorts|snorting|snorted|doing|does|do|did|some snow
        substance.ketamine exact	en	k {NUM} g|gs|gram|grams|bumps|bump|lines|vials|vial|x
        notEvidence absorb	en	crystal|molly|coke|speed|blow|ice|diamond|pearl street|st|ave|avenue|road|rd|drive|dr|blvd|lane|ln|cove|location|office|campus|lounge|court|highway|rink|house ; do|does|did|doing snow removal|plowing|days ; on rock climbing|music|bottom|the
        notEvidence absorb	en	pill|pills|meds|med|medicine|medication|medications|tablet|tablets ** blood pressure|bp|diabetes|thyroid|cholesterol|heart|allergies|arthritis|gout|iron|seizures|hiv|acid|antibiotic|sugar
        notEvidence absorb	en	bp|pressure|heart|thyroid|cholesterol|diabetes|water|iron|hiv|allergy|sugar pill|pills|meds|med|medicine|medication
        notEvidence absorb	en	take|takes|taking|on my|his|her|the|? adderall|vyvanse|ritalin|concerta|focalin|strattera|gabapentin|lyrica|stimulant|stimulants|adhd exactly|only|just|strictly|meds|med|medication|? as|like|how prescribed|directed|rxd|told|written
        notEvidence absorb	en	adderall|vyvanse|ritalin|concerta|gabapentin as prescribed|directed|rxd
        notEvidence absorb	en	lean build|frame|physique|body|mass|meats|years|times|startup|process ; the|a|my? plug in|on|into my|the|his|her|a kitchen|wall|bathroom|garage|sink|car|outlet|charger|tub ; {herName} caller
        notEvidence absorb	es	hielo para la|el|mi|los|las fiesta|hielera|carne|bebidas|refrescos|hinchazon|golpe
        substance.kratom absorb	en	shots|shot|tonics|bottles|drinks at|from|off the|a|my? vape|smoke|gas|corner|head|kratom|seven shop|store|station|shelf|bar|eleven ; kratom shots|shot|bar|bars
        substance.painkiller absorb exact	en	of the|my|his|her forties|thirties|fifteens|tens|eighties|twenties|fives
        substance.heroin exact	en	days|day|supply|worth|hit|bag|half of h ; h left|habit|dealer|problem|again
        substance.fentanyl exact	en	last|first|next|another|another blue|blues ; a blue or ; take|took|smoke|smoked|popped|pop|do|did|snort|snorted|without|crush|crushed a|one|half|any|{NUM} blue|blues ; a|one|any|no blue|blues since|in|for
        substance.fentanyl exact	en	on|pops|smokes|smoking|taking|doing|smoke|eats|the|blue|pressed 30 s ; 30 s blue|foil|smoked|fent|daily|qd ; {NUM} 30 s
        substance.painkiller exact	en	buy|buys|buying|bought|gets|getting|scores|sells 30s off|from|on ; buy|buys|buying|bought|gets|scores * thirties
        substance.benzodiazepine exact	en	klon
        quantity.binge	en	up|awake|tweaking|gone|disappears|vanishes|runs|binges|wired|benders * {DUR:1..9}|days|nights * at a|the time ; up|awake|wired|gone * {DUR:1..9}|days straight|on|in end|row|? ; up|awake|stays up for days ; days on end without sleep
        quantity.binge	en	doesnt|dont|hasnt|wont sleep for {DUR:1..9}|days
        quantity.binge	en	every chance i|he|she|they get|gets|got|can ; whenever i|he|she|they can|get|gets|has|have|hes|im * paid|money|it|some|hands
        quantity.binge	en	use|uses|using|smoke|smokes|do|does|stop|quit|go|goes|snort ** until|til|till its|all|theyre * gone ; {drug} before|after|at|during work|class|school|shifts|practice|church|rounds|court
        quantity.binge	es	dias|noches sin dormir ; anda|ando|lleva|dura|duro|pasa|paso {NUM:2..9}|varios|unos|tres|dos|cuatro dias|noches despierto|despierta|sin|seguidos|amanecido|amanecida ; se|me|la|lo pierde|desaparece por|{NUM} dias ; cada que puede|puedo|cobra|cobro|le pagan
        substance.cocaine exact	en	take|takes|took|do|does|doing|did|need|needs|without|another|one|little|quick|have|had a? bump|bumps|keybump ; do|does|doing a|another|few|couple line|lines at|before|after|every|when|on|once|here|now|with|to
        substance.cocaine exact	en	goes|going|went|paycheck|money|check|rent|snorted|everything|fortune|house ** up my|his|her|our|their nose|noses
        notEvidence absorb	en	do|does|did|have|had a|my|the|? line|lines of|dance|dancing|cook|art|edits|drawings|drawing|at|? credit|duty|questioning|work|dmv ; hit|hits|was|is|a|had|have|felt a|the|little|? bump|bumps on|in|with|along the|my|his|her road|head|car|arm|neck
        substance.inhalant	en	sniff~|inhal~|huff~|breath~|bagging|suck~ * glue|gasoline|paint|markers|sharpies|thinner|aerosol|duster|whiteout|cleaner|freon|propane|butane|solvents|fumes|compressed|keyboard|gas ; keyboard|computer|electronics cleaner|duster|air ; compressed air ; butane ; freon
        substance.amphetamine	en	stims ; stim ; stim use ; stimulant use
        hooked	en	{drug}|stim|stimulant|opioid|alcohol|sedative|polysubstance|inhalant use d/o|dis|disorder|dx
        lastUsed	en	last blue|blues|perc|percs|bar|norco|roxy
        substance.heroin exact	en	h and|&|+|n|w|w/|/ coke|meth|crack|cocaine|crystal|benzos|etoh|xanax|coc ; coke|meth|crack|cocaine and|&|+|n|/ h ; lu|smoked|shot|snorted|injects|injected h
        substance.cannabis exact	en	mj daily|use|user|only|smoker|x|qd|all|every|wkends|weekends|and|pos|card|gummies|most|since|nightly|hx ; smokes|uses|smoking|using|smoke|use|pos|denies|re mj
        frequency across value=7	en	morning noon|midday|lunch|afternoon and|& night|evening|bedtime ; morning noon night
        notEvidence absorb	en	call|calls|pray|prays|visit|visits|volunteer|hike|fish|golf|see|text|help|write|read|exercise|walk|rest|nap * every|whenever|any chance|time|i|he|she i|he|she|can|get * get|gets|can|could
        # names, food, weather, furniture
        class.herName	en	crystal ; tina ; molly ; mary jane ; brandy ; sherry ; ginny ; stella ; cristal ; coco ; rocky ; roxy ; addy ; percy ; angel ; heroine
        class.herKin	en	sister ; niece ; daughter ; wife ; aunt ; cousin ; mother ; mom ; girlfriend ; friend ; granddaughter ; coworker ; neighbor ; boss ; nephew ; son ; brother ; teacher ; nurse ; counselor ; dtr ; gf ; roommate ; sponsor ; grandma
        class.petKin	en	dog ; cat ; puppy ; kitten ; horse ; pup ; hamster ; parrot ; pony ; cow ; goat ; rabbit ; bunny ; kitty ; pet ; doggie ; lab ; pug ; poodle ; beagle ; terrier ; perra ; perro ; gata ; gato ; perrita ; perrito
        notEvidence absorb	en	{petKin} {herName} ; {petKin} is? named|called? {herName} ; my|our|his|her|your|clrs|pts|the {herKin} {herName} is|was|will|has|can|and|drove|works|lives|just|turned|gave|told|calls|called|wants|said|who|got|in|at|on|with|from|took|helps|helped
        notEvidence absorb	en	{herKin} {herName} on the line|phone ; {herKin} {herName} is|will|has|can|called|calling|studying|here|cb ; named|name is|called {herName} ; {herKin} named|called {herName} ; {herName} is|was studying|calling|turning|nine|ten|my|our ; {herName} just turned
        notEvidence absorb	es	hija|hijo|perra|perro|gata|gato|hermana|esposa|prima|sobrina|amiga|nieta|tia|nina|caballo se? llama|llamada|llamado|nombre? es? cristal|coca|ron|molly|tina|nieve|canela|coco|brandy|perico|tequila|reina|blanca
        notEvidence absorb	en	coke with|w|w/|and|at|for my|his|her|a|the|our? lunch|dinner|breakfast|supper|burger|fries|pizza|sandwich|meal|popcorn|hot|tacos|ice|lime|movie ; drink|drinks|drinking|drank a|an|one|two|three|my|his|her coke|cokes ; coke floats|float|bottles|bottle|machine
        notEvidence absorb	en	having|ordered|order|spilled|buy|bought|grabbed|want|wants|opened a coke at|for|in|on|w|w/|with|and ; pepsi|sprite over|or|and|than|vs|not coke ; coke over|or|and|than|vs pepsi|sprite|water ; can|glass|cans|bottle of coke ; a coke and a sandwich|burger|hot
        notEvidence absorb	en	pot of {juicy}? {goods}|soup|stew|chili|beans|rice|tea|coffee|water|flowers|basil|sauce|pasta|chicken|gumbo|gold|herbs|tamales|greens|boiling|chicken ; big|small|soup|stew|cooking|clay|crock|plant|garden|stock|tea pot ; pot holder|holders|belly|rack|lid|hole|holes
        notEvidence absorb	en	in|from a|the|my|small|big pot on|by|in|with the|my stove|porch|window|garden|oven|sill ; planted * in a pot ; melting pot ; pot on the stove ; stirring the pot
        notEvidence absorb	en	ice in my|his|her|the|their|a|our|some? iced|sweet|hot|green|cold? tea|drink|water|coffee|glass|cup|lemonade|soda|cooler|freezer|driveway|yard|road|street|winter ; ice clinking|melted|melting|dancing|skates|fishing|coffee|tea|hockey|storm|cold|chest|cap|age|breaker|road
        notEvidence absorb	en	ice on my|his|her|the|a|their knee|ankle|back|foot|wrist|shoulder|eye|roads|road|roof|windshield|driveway|sidewalk|lake|pond|steps ; slipped|slip|fell|stuck|skate|skating|fall|slid|walk|plow|drove|drive on the|some|black? ice
        notEvidence absorb	en	ice cream|cube|cubes ; snow plow * ice ; snow|rain and|or ice
        notEvidence absorb	en	joint acct|accounts|acct|venture|tax|return|filing|effort|surgery|stiffness|injection|checking|savings|bank|decision ; spice when|in my|his|her? cooking|i cook|chai|girls|cake|latte
        notEvidence absorb	en	pumpkin|chai|old|curry|taco|allspice|baking|apple spice ; lots|plenty of spice|spices ; spice up
        notEvidence absorb	en	lean beef|meat|cuisine|protein|turkey|pork|ham|muscle|over|in|back|ground|steak|cuts|manufacturing|six|body|against|to|toward|towards ; crack of dawn|dawns ; crack in|on my|the|his|her windshield|phone|sidewalk|wall|screen|cup|ceiling|tooth ; cracked screen|phone
        notEvidence absorb	en	pill bug|bugs|box|organizer|cutter ; collects|collect|collecting|collected|throws|throwing|skipping|paints|river|garden|landscape rocks ; rocks and|& roll|minerals|shells ; rocks in|from the|his|her|our|my yard|garden|river|creek|collection|pocket|beach
        notEvidence absorb	en	blues music|guitar|band|bands|bar|club|singer|festival|song|songs|album|concert|brothers|records|player|station ; music|genre|style|song|favorite is|was|are the? blues
        notEvidence absorb	en	play|plays|playing|sing|sings|singing|listen to|love|loves|jazz and? the? blues guitar|? ; baby|winter|monday|holiday blues
        notEvidence absorb	en	have|had|has|got|get|feeling the blues since|about|over|today|because|lately|this|after ; and the blues
        notEvidence absorb	en	speed walk|walking|reading|skating|dial|bike|limit|bump|bumps|trap|trial|dating|test|internet ; internet|ten|three|download|typing|full|top|wind|low|high|connection speed
        notEvidence absorb	en	bumps in|on the|my|a road|skin|arm|night|face|arms|parking ; road|has|had|full * of bumps ; goose|speed|fist|baby|razor bumps
        notEvidence absorb	en	road bumps ; tax|phone|bus|train|punch|her|his|my|their|the|fishing|color|blood|clothes|zip|pick|assembly|fault lines ; colored|color|write in the lines
        notEvidence absorb	en	water|tide|wind|price|prices|fence|bar|rent|ceiling|humidity|deductible|premium|spirit|cost|copay|shelf|pollen|river|lake|heat|rate|temperature|volume|fever is|was|are|were|too so|too|very|pretty|really|still|also? high
        notEvidence absorb	en	is|was high|middle school ; is|was high on my|the|our list
        notEvidence absorb	en	wedding|waterford|fine|glass|table|liquid|swarovski|quartz|her|his|my|antique crystal is|bowl|glasses|vase|ball|collection|chandelier|stemware|set|glass|display
        notEvidence absorb	en	crystal bowl|vase|ball|chandelier|stemware|glassware|river|lake|springs|city|beach ; mushroom|mushrooms soup|pizza|sauce|hunting|gravy
        notEvidence absorb	es	una|la|mi|coca con|y el|la|mi|mis|un|unos|unas almuerzo|comida|cena|tacos|hamburguesa|hielo|torta|pizza|papas ; tome|tomo una coca
        notEvidence absorb	es	una coca fria|bien ; hielo en|con|para mi|el|la|un|su refresco|te|agua|vaso|rodilla|tobillo|cafe|limonada|pie|hielera ; te|refresco|agua|bebida con mucho|poco? hielo
        notEvidence absorb	es	te|refresco|agua|cafe con|sin mucho|poco|bastante? hielo ; el|los? hielo en ; cortando|cortar|corto|corte|corta|regar|riega|regando|pisar el|mi|su pasto|zacate|hierba ; pasto verde|seco|del|de|crecido|largo
        notEvidence absorb	es	en el pasto ; hierba del|de|mala|crecida ; yerba mate|buena ; hierbas de olor
        notEvidence absorb	es	casa|pared|camino|muro|barda|puente|iglesia|mesa|horno es? de piedra ; es de piedra ; piedra|piedras para|en|de mi|el|la|los|un jardin|rinon|rinones|zapato|vesicula|patio|rio ; piedras|piedra rinon|rinones|vesicula ; una|la piedra para mi? jardin
        notEvidence absorb	es	hay|cayo|mucha|cae|con|poca nieve en|en|hoy|ayer|afuera ; nieve de limon|fresa|vainilla|coco|mango|chocolate|garrafa
        notEvidence absorb	es	hay|cayo|cae nieve ; nieve en mi|la|las|el|los calle|casa|calles|carro|montana|montanas|patio|camino ; cambie|cambiar|compre|comprar|prendi|prende|apague|apaga|fundio un|el|los|unos foco|focos
        notEvidence absorb	es	foco|focos de|en|del la|mi|el? cocina|sala|luz|cuarto|bano|carro|casa|patio ; foco fundido ; vidrio de|del la|mi|el|los|una? ventana|carro|puerta|mesa|celular|coche|lentes
        notEvidence absorb	es	vidrio roto|estrellado ; limpie|limpiar|rompio|quebro el vidrio ; ventana|puerta|mesa|pared de vidrio
        notEvidence absorb	es	nuestro|mi|el|un|su perico habla|saluda|canta|verde|come|vuela|dice|grita|repite ; gallinas|gallina y un|el|dos|tres? gallo|gallos ; tiene|tenemos|tengo|cria|vende|crio gallos|gallinas ; gallo canta|muy|canto|mandon|ruidoso ; pelea de gallos ; un gallo muy|que|y|en
        notEvidence absorb	es	caballo se llama|es|en|del|de|blanco|negro|cafe|corre ; tengo|tiene|tenemos|monta|monto|montar|montando|compre|cuido un|el|mi|su|a? caballo|caballos ; mi|su caballo se|es|esta|tiene ; a caballo
        notEvidence absorb	es	la blanca es|de|y ; casa|camisa|pared blanca|azul ; polvo de hornear ; talco de|para bebe|pies
        substance.cannabis exact	es	fuma|fumo|fumando|fumar|vapea|pega wax|cera
        notEvidence absorb	en	{drug} years|yrs|decades|ages ago|back not|but|never|nothing now|anymore|since
        notEvidence absorb	en	x|por|per|my|his|her|their|the|new|old pcp ; pcp dx|dr|says|said|appt|visit|office|referred|wants|refused|prescribed|stopped|retired ; pcp * en|in mayo|april|may|june
        notEvidence absorb	es	bebe {NUM} meses|semanas|dias|m ; bebe recien|de {NUM}
        """
}
