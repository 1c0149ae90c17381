extension LexiconSources {
    /// The kind of thing that a word names, for the scorecards: feelings, dangers, what the senses tell, medicine and use.
    static let kindsFeelingsAndDangers = """
        word.kind.sad	en	bawled ; bereavement ; cried ; cries ; cry ; crying ; depressed ; depression ; emotional ; grief
        word.kind.sad	en	grieving ; miserable ; sad ; sobbing ; tearful ; tears ; teary ; unhappy ; weep ; weeping ; weepy
        word.kind.sad	en	wept
        word.kind.sad	es	depresion ; deprimida ; duelo ; llora ; llorando ; llorar ; llore ; lloro ; triste ; tristeza
        word.kind.afraid	en	afraid ; alarmed ; anxiety ; anxious ; concern ; concerned ; concerns ; distress ; fear ; frantic
        word.kind.afraid	en	frightened ; frightens ; horror ; horrors ; jumpy ; nerves ; nervous ; panic ; panicked ; panicky
        word.kind.afraid	en	paranoid ; scare ; scared ; scares ; scary ; stress ; stressed ; terrified ; uneasy ; worried
        word.kind.afraid	en	worries ; worry ; worrying
        word.kind.afraid	es	angustia ; ansiedad ; asusta ; asustada ; asuste ; asusten ; miedo ; nervio ; nervios ; nerviosa
        word.kind.afraid	es	panico ; pavor ; preocupa ; preocuparse ; preocupe ; susto ; terror
        word.kind.angry	en	anger ; angry ; annoyed ; argue ; argued ; argues ; arguing ; argument ; combative ; cranky ; fight
        word.kind.angry	en	fighting ; fights ; fought ; furious ; grumpy ; hate ; hated ; hates ; hollering ; irritable
        word.kind.angry	en	jealous ; mad ; pelean ; quarrel ; quarrels ; rude ; scolded ; scream ; screamed ; screaming
        word.kind.angry	en	shout ; shouted ; shouting ; temper ; upset ; violent ; yell ; yelled ; yelling ; yells
        word.kind.angry	es	agresivo ; bronca ; broncas ; coraje ; enoja ; enojo ; grita ; gritando ; gritar ; grite ; grito
        word.kind.angry	es	gritos ; insultan ; pelea ; peleamos ; pelear ; pleito ; pleitos ; regana ; rencor
        word.kind.happy	en	adore ; cheer ; cheerful ; comedy ; congrats ; congratulations ; delight ; delighted ; enjoy
        word.kind.happy	en	excited ; fond ; fun ; funny ; giggle ; giggles ; giggling ; glad ; grateful ; gratitude ; haha
        word.kind.happy	en	happily ; happy ; hilarious ; joke ; joked ; jokes ; joking ; kidding ; laugh ; laughed ; laughing
        word.kind.happy	en	laughs ; laughter ; lol ; love ; loved ; lovely ; loves ; merry ; orgullosa ; pleased ; pride
        word.kind.happy	en	proud ; smile ; smiled ; smiles ; smiling ; thankful ; thrilled ; thriving ; wonderful
        word.kind.happy	es	alegre ; amor ; broma ; carino ; chiste ; chistes ; contenta ; contento ; contentos ; felices
        word.kind.happy	es	feliz ; gusta ; gustan ; gusto ; jaja ; orgullo ; orgulloso ; reimos ; rie ; rio ; risa
        word.kind.calm	en	calm ; calmer ; calmly ; comfort ; comfortable ; gentle ; gently ; patience ; peace ; peaceful
        word.kind.calm	en	quiet ; quieter ; quietly ; relax ; relief ; relieve ; relieved ; silence ; silent
        word.kind.calm	es	callado ; calma ; paciencia ; paz ; silencio ; tranquila ; tranquilo
        word.kind.shame	en	ashamed ; blame ; blames ; disappoint ; embarrassed ; embarrassing ; embarrassment ; fault ; guilty
        word.kind.shame	en	mortified ; regret ; shame ; sorry
        word.kind.shame	es	culpa ; pena ; verguenza
        word.kind.alone	en	alone ; homesick ; lonely ; unaided
        word.kind.alone	es	sola ; solas ; solita ; solito ; solo ; solos
        word.kind.hopeless	en	burden ; failure ; hopeless ; useless
        word.kind.hopeless	es	carga ; estorbando
        word.kind.trust	en	bless ; blessed ; blessing ; blessings ; faith ; god ; gods ; heaven ; hope ; hoped ; hopeful
        word.kind.trust	en	hopes ; hoping ; lord ; mercy ; praise ; pray ; prayed ; prayer ; praying ; prays ; religious
        word.kind.trust	en	salvation ; soul ; trust ; trusted ; trusts ; verse ; vouch
        word.kind.trust	es	bendiciones ; bendiga ; confianza ; dios ; diosito ; esperanza ; rece ; reza ; rezando ; rezar
        word.kind.trust	es	rezo ; virgen ; virgencita
        word.kind.die	en	ashes ; burial ; buried ; bury ; casket ; cemetery ; coffin ; coroner ; coroners ; corpse
        word.kind.die	en	cremation ; dead ; death ; deaths ; deceased ; die ; died ; dies ; dying ; eulogy ; fatal ; funeral
        word.kind.die	en	funerals ; grave ; graveyard ; headstone ; hearse ; kms ; memorial ; morgue ; mortician ; obituary
        word.kind.die	en	pallbearers ; perished ; suicidal ; suicide ; unalive ; urn
        word.kind.die	es	ceniza ; difunta ; difunto ; difuntos ; enterramos ; enterrar ; enterraron ; enterre ; entierro
        word.kind.die	es	enviude ; enviudo ; fallecio ; funeraria ; morir ; morirme ; morirse ; muere ; muero ; muerta
        word.kind.die	es	muerte ; muerto ; muertos ; murio ; panteon ; suicida ; suicidas ; suicidio ; suicido ; tumba
        word.kind.die	es	velamos ; velorio ; velorios
        word.kind.kill	en	choke ; choked ; choking ; harm ; harming ; kill ; killed ; killer ; killing ; kills ; mate
        word.kind.kill	en	murder ; murdered ; poison ; poisoning ; shoot ; shooting ; shoots ; stab ; stabbed ; stabbing
        word.kind.kill	en	strangle
        word.kind.kill	es	mata ; matando ; matar ; matarme ; mataron ; matarse ; matas ; mato
        word.kind.hit	en	assault ; assaultive ; bang ; banged ; banging ; bangs ; beat ; beaten ; beating ; beats ; bump
        word.kind.hit	en	bumps ; hit ; hits ; hitting ; kicked ; kicks ; punch ; punched ; punching ; push ; pushed ; pushes
        word.kind.hit	en	pushing ; shoved ; slam ; slammed ; slams ; slap ; slapped ; slapping ; struck ; swatting ; swing
        word.kind.hit	en	swinging ; swung ; tackle ; violence ; whip ; whipped
        word.kind.hit	es	aventar ; avento ; avienta ; azoto ; cachetadas ; golpe ; golpea ; golpeando ; golpeo ; golpes
        word.kind.hit	es	pateando ; pega ; pegaba ; pegan ; pegando ; pego ; pegue ; violencia
        word.kind.threat	en	chase ; chasing ; danger ; dangerous ; followed ; plotting ; threat ; threatened ; threatening
        word.kind.threat	en	threats ; ultimatum ; warned ; warning
        word.kind.threat	es	advirtio ; amenaza ; amenazando ; amenazo ; peligro ; peligroso
        word.kind.gun	en	armed ; bullet ; bullets ; cannon ; firearm ; firearms ; gun ; guns ; gunshots ; pistol ; revolver
        word.kind.gun	en	rifle ; rifles ; shotgun ; weapon ; weapons
        word.kind.gun	es	arma ; armado ; armas ; balazo ; balazos ; pistola
        word.kind.blade	en	axe ; blade ; blades ; cleaver ; cutter ; hatchet ; knife ; knives ; razor ; razors ; scissors
        word.kind.blade	en	sharpen ; sharpener ; sharpening ; shears ; sword
        word.kind.blade	es	afilando ; cuchillo ; cuchillos ; filo ; machete ; navaja ; tijeras
        word.kind.rope	en	belt ; belts ; cinched ; cord ; cords ; hang ; hanged ; hanging ; hangs ; harness ; hung ; knot
        word.kind.rope	en	knots ; knotted ; ligature ; loop ; looped ; noose ; rope ; ropes ; strap ; string ; thread
        word.kind.rope	en	threads ; tie ; tied ; ties ; wire ; wires ; yarn
        word.kind.rope	es	ahorcar ; ahorcarme ; amarrado ; amarraron ; amarres ; cincho ; cinto ; colgado ; colgar ; colgo
        word.kind.rope	es	colgue ; cuelga ; cuerda ; hilo ; hilos ; nudo ; soga
        word.kind.height	en	balcony ; bridge ; bridges ; cliff ; cliffs ; climb ; climbed ; climbing ; edge ; height ; jump
        word.kind.height	en	jumped ; jumping ; jumps ; ladder ; ladders ; ledge ; overpass ; rafter ; rafters ; railing ; roof
        word.kind.height	en	roofs ; scaffold ; scaffolding ; tower ; towers
        word.kind.height	es	andamio ; aventarme ; azotea ; balcon ; brinca ; brincaba ; brincan ; brincando ; brinco ; heights
        word.kind.height	es	puente ; techo
        word.kind.rail	en	amtrak ; freight ; metro ; metrolink ; rail ; railroad ; rails ; railway ; track ; tracks ; train
        word.kind.rail	en	trains
        word.kind.rail	es	tren
        word.kind.water	en	bathtub ; boat ; boats ; canoe ; creek ; dam ; drown ; drowned ; drowning ; drowns ; flood ; floods
        word.kind.water	en	harbor ; laguna ; lake ; mar ; ocean ; paddling ; pier ; pond ; pool ; pools ; reservoir ; river
        word.kind.water	en	riverbed ; sailboat ; sailing ; splash ; swam ; swamp ; swim ; swimming ; swims ; tide ; tub
        word.kind.water	en	tubs ; tugboat ; water ; waters
        word.kind.water	es	agua ; aguita ; ahogado ; alberca ; barco ; inundo ; nadar
        word.kind.fire	en	burn ; burned ; burning ; burns ; burnt ; candle ; candles ; fire ; fires ; firewood ; fireworks
        word.kind.fire	en	flame ; fuel ; gasoline ; lighter ; lit ; matches ; propane ; torch ; velas ; wildfire
        word.kind.fire	es	arde ; encendedor ; gasolina ; humo ; incendio ; prende ; prender ; prendo ; quema ; quemado
        word.kind.fire	es	queman ; quemar ; vela ; veladora
        word.kind.crash	en	accident ; accidents ; crash ; crashed ; crashes ; crashing ; mva ; wreck ; wrecked
        word.kind.crash	es	accidente ; choque
        word.kind.lock	en	bolted ; cage ; chained ; hid ; hidden ; hide ; hides ; hiding ; latch ; lock ; lockbox ; lockdown
        word.kind.lock	en	locked ; locks ; stuck ; trap ; wedged
        word.kind.lock	es	candado ; chapa ; encerrada ; encerrado ; encerrados ; encerrar ; encerre ; encerro ; encierro
        word.kind.lock	es	esconde ; escondi ; escondida ; escondidas ; escondido ; escondio ; escondo
        word.kind.emergency	en	aed ; aeromedical ; ambulance ; compressions ; cpr ; crisis ; dispatch ; dispatcher ; emergency
        word.kind.emergency	en	ems ; firehouse ; naloxone ; narcan ; narcand ; narcanned ; narcans ; oding ; ods ; overdose
        word.kind.emergency	en	overdosed ; overdoses ; overdosing ; rescue ; rescued ; revive ; revived ; siren ; sirens ; socorro
        word.kind.emergency	en	urgency ; urgent
        word.kind.emergency	es	ambulancia ; bombero ; bomberos ; emergencia ; naloxona ; rcp ; revivieron ; revivio ; salvaron
        word.kind.emergency	es	sobredosis ; urgencias ; urgente
        word.kind.see	en	blind ; blinked ; blinks ; look ; looked ; lookin ; looking ; looks ; notice ; noticed ; notices
        word.kind.see	en	noticing ; observed ; saw ; search ; searched ; searching ; see ; seeing ; seen ; sees ; sight
        word.kind.see	en	stares ; staring ; view ; vis ; visual ; watch ; watched ; watches ; watching ; witnessed
        word.kind.see	es	mira ; mirando ; mirar ; mire ; miren ; revisa ; revisar ; reviso ; vea ; vean ; veia ; ven ; veo
        word.kind.see	es	ver ; veras ; verla ; verlo ; verme ; viendo ; vimos ; vio ; vista ; visto ; voltea ; voltearon
        word.kind.hear	en	audible ; auditory ; buzzing ; deaf ; headphones ; hear ; heard ; hearing ; hears ; listen
        word.kind.hear	en	listened ; listening ; loud ; louder ; loudly ; noise ; noisy ; sound ; sounded ; sounds ; squeaks
        word.kind.hear	en	thud ; thuds ; thumping ; ticking ; voice ; voices ; whisper ; whispered ; whispering ; whispers
        word.kind.hear	en	whistle ; whistles ; whistling ; yelp
        word.kind.hear	es	audifonos ; audio ; oia ; oido ; oidos ; oiga ; oigo ; oir ; oye ; oyen ; oyeramos ; oyo ; ruidito
        word.kind.hear	es	ruido ; suena ; susurra ; truena ; voces ; voz
        word.kind.feel	en	feel ; feeling ; feelings ; feels ; felt ; numb ; numbness ; rub ; rubbing ; rubs ; sense ; tingle
        word.kind.feel	en	tingling ; tingly ; touch ; touched ; touches ; touching
        word.kind.feel	es	senti ; sienta ; siente ; siento ; toca ; tocaba ; tocado ; tocan ; tocando ; tocar ; tocaron
        word.kind.feel	es	toco
        word.kind.smell	en	smell ; smelled ; smelling ; smells
        word.kind.smell	es	huele ; huelo ; oliendo ; olor
        word.kind.unreal	en	demons ; ghost ; ghosts ; halluc ; hallucinating ; hallucinations ; haunted ; invisible ; monster
        word.kind.unreal	en	seance ; shadow ; visions ; yeti ; zombie
        word.kind.unreal	es	alucinaciones ; alucinando ; angeles ; diablo ; sombras ; zombis
        word.kind.pill	en	capsule ; capsules ; lozenges ; multivitamin ; pill ; pills ; tab ; tablet ; tablets ; tabs
        word.kind.pill	es	pastilla ; pastillas ; tacha ; tachas
        word.kind.medicine	en	abx ; advil ; anesthesia ; antacids ; aspirin ; depakote ; dose ; dosed ; doses ; dosing ; epipen
        word.kind.medicine	en	fioricet ; gabapentin ; imodium ; inhaler ; inhalers ; injections ; insulin ; keppra ; lexapro
        word.kind.medicine	en	lisinopril ; lithium ; med ; medicated ; medication ; medicine ; meds ; metformin ; naltrexone
        word.kind.medicine	en	ozempic ; patch ; patches ; pharm ; pharmacies ; pharmacy ; prescribe ; prescribed ; prescribes
        word.kind.medicine	en	prescribing ; prescription ; prescriptions ; prn ; qhs ; qod ; refill ; refilled ; refills
        word.kind.medicine	en	rxd ; script ; scripts ; semaglutide ; sertraline ; strips ; sulfa ; supplement ; syrup ; tums
        word.kind.medicine	en	tylenol ; viagra ; vitamin ; vitamins ; vivitrol ; warfarin
        word.kind.medicine	es	dosis ; farmacia ; gotas ; insulina ; jarabe ; medicamentos ; medicina ; medicinas ; parches
        word.kind.medicine	es	receta ; recetado ; recetan ; recetar ; recetaron ; receto ; suero ; vacuna
        word.kind.container	en	backpack ; bag ; baggie ; bags ; barrel ; basin ; basket ; bin ; bins ; bottle ; bottles ; bowl
        word.kind.container	en	bowls ; box ; boxes ; btl ; bucket ; cabinet ; cabinets ; canisters ; cans ; cardboard ; container
        word.kind.container	en	cooler ; coolers ; crate ; cup ; cupboard ; cups ; drawer ; drawers ; duffel ; dumpster ; empties
        word.kind.container	en	envelope ; envelopes ; flask ; glass ; glovebox ; jar ; jars ; jug ; kettle ; lid ; lids ; locker
        word.kind.container	en	mug ; mugs ; package ; packages ; packet ; packs ; parcel ; pkg ; pocket ; pouches ; purse ; sack
        word.kind.container	en	shoebox ; suitcase ; suitcases ; tank ; tanks ; teacup ; teapot ; thermos ; trash ; tray ; trays
        word.kind.container	en	trunk ; tumbler ; vial ; vials ; wallet ; wrappers
        word.kind.container	es	bolsa ; bolsas ; bolsillo ; bolsita ; bote ; botella ; botellas ; botes ; caja ; cajas ; cajetilla
        word.kind.container	es	cajon ; cartera ; carton ; costal ; cubeta ; frasco ; guantera ; lata ; latas ; lonchera ; maleta
        word.kind.container	es	mochila ; paquete ; tanque ; taza ; termo ; vaso
        word.kind.needle	en	foil ; foils ; needle ; needles ; pipe ; pipes ; straw ; straws ; syringe ; tinfoil ; tube
        word.kind.needle	es	aguja ; agujas ; aluminio ; jeringa ; pipa ; tubo
        word.kind.alcohol	en	alc ; alcohol ; alcoholic ; ale ; aquavit ; baileys ; bar ; beer ; beers ; booze ; bourbon ; brandy
        word.kind.alcohol	en	brewery ; busch ; chablis ; champagne ; chardonnay ; cider ; cocktails ; coors ; dewars ; etoh
        word.kind.alcohol	en	fashioneds ; fernet ; fireball ; franzia ; gin ; gins ; hennessy ; jameson ; liquor ; listerine
        word.kind.alcohol	en	loko ; lokos ; malbec ; manhattans ; margaritas ; martinis ; merlot ; mimosas ; modelos ; mouthwash
        word.kind.alcohol	en	pinot ; prosecco ; rioja ; rose ; rum ; rye ; schnapps ; scotch ; seagrams ; seltzer ; seltzers
        word.kind.alcohol	en	shots ; sixer ; slivovitz ; smirnoff ; tallboys ; tavern ; titos ; vodka ; vodkas ; whiskey
        word.kind.alcohol	en	whiskeys ; whisky ; wine ; winery
        word.kind.alcohol	es	aguardiente ; alcoholico ; bacardi ; bebida ; caguama ; caguamas ; cantina ; cervecitas ; cerveza
        word.kind.alcohol	es	cervezas ; charanda ; chela ; cheves ; copa ; copas ; copita ; ginebra ; guaro ; latones ; licor
        word.kind.alcohol	es	licoreria ; mezcal ; modelo ; tecate ; tequila ; tequilas ; tonayan ; trago ; tragos ; vino
        word.kind.opioid	en	bup ; bupe ; buprenorphine ; codeine ; dilaudid ; fent ; fentanyl ; fetty ; heroin ; hydrocodone
        word.kind.opioid	en	hydromorphone ; hydros ; kratom ; methadone ; morphine ; norco ; norcos ; opana ; opiates ; opioid
        word.kind.opioid	en	opioids ; oxy ; oxycodone ; oxycontin ; oxys ; perc ; percocet ; percocets ; percs ; roxies ; roxy
        word.kind.opioid	en	roxys ; sublocade ; suboxone ; subs ; subutex ; tar ; tianeptine ; tramadol ; vicodin
        word.kind.opioid	es	chiva ; codeina ; fenta ; fentanilo ; heroina ; hidrocodona ; hidrocodonas ; metadona ; morfina
        word.kind.opioid	es	opioides ; oxicodona ; percos
        word.kind.stimulant	en	adderall ; addies ; addys ; amphet ; amphetamine ; amphetamines ; cocaine ; coke ; crack ; crystal
        word.kind.stimulant	en	crystals ; ecstasy ; eightball ; mdma ; meth ; methamphetamine ; modafinil ; molly ; phentermine
        word.kind.stimulant	en	ritalin ; shabu ; stim ; stimulant ; stimulants ; tweaking ; vyvanse
        word.kind.stimulant	es	anfetamina ; anfetaminas ; coca ; cocaina ; cristal ; extasis ; metanfetamina ; perico
        word.kind.sedative	en	alprazolam ; ambien ; ativan ; barbiturate ; benzo ; benzos ; bromaz ; bromazolam ; butalbital
        word.kind.sedative	en	bzd ; bzo ; carisoprodol ; diazepam ; downers ; etizolam ; gbl ; ghb ; halcion ; klonopin ; librium
        word.kind.sedative	en	lorazepam ; lunesta ; phenibut ; phenobarb ; phenobarbital ; restoril ; soma ; somas ; temazepam
        word.kind.sedative	en	tranq ; valium ; xanax ; xanny ; xans ; xylazine ; zolpidem
        word.kind.sedative	es	clona ; clonazepam ; rivotril ; tafil
        word.kind.cannabis	en	blunt ; cannabis ; dabs ; edible ; edibles ; gummies ; gummy ; marijuana ; thc ; weed ; zaza
        word.kind.cannabis	es	gomitas ; mariguana ; marihuana ; mota ; toque
        word.kind.drug	en	addict ; addicted ; addiction ; addicts ; contraband ; dealer ; dealers ; dope ; drug ; drugs ; dxm
        word.kind.drug	en	inhalants ; ketamine ; narcotics ; nicotine ; nitrous ; nootropics ; powder ; sherm ; shrooms
        word.kind.drug	en	stash ; stuff ; substance ; substances ; tobacco ; toxins ; whippet ; whippets ; zyn
        word.kind.drug	es	adiccion ; adicciones ; adicta ; adicto ; adictos ; droga ; drogas ; hongos ; ketamina ; nicotina
        word.kind.drug	es	sustancia ; sustancias ; tusi ; veneno ; vicio ; vicios
        word.kind.consume	en	bender ; benders ; binge ; binges ; cigarette ; cigarettes ; cigs ; drank ; drink ; drinker
        word.kind.consume	en	drinkers ; drinkin ; drinking ; drinks ; huff ; huffing ; huffs ; inject ; injected ; injecting
        word.kind.consume	en	injects ; marlboros ; misuse ; misusing ; overuse ; puff ; sip ; sippin ; sipping ; sips ; smoke
        word.kind.consume	en	smoked ; smoker ; smokes ; smokin ; smoking ; sniff ; sniffed ; sniffing ; sniffs ; snort ; snorted
        word.kind.consume	en	snorting ; snorts ; swallow ; swallowed ; swallowing ; swallows ; use ; user ; users ; uses ; using
        word.kind.consume	en	vape ; vaped ; vapes ; vaping
        word.kind.consume	es	beber ; bebia ; bebo ; cigarro ; consume ; consumido ; consumiendo ; consumir ; consumo ; drogo
        word.kind.consume	es	enganchada ; enganchado ; fuma ; fumaba ; fumada ; fumadas ; fumado ; fuman ; fumando ; fumar
        word.kind.consume	es	fume ; fumo ; inhalando ; inyecta ; inyectada ; inyecto ; mete ; metia ; metiendome ; metiendose
        word.kind.consume	es	meto ; toma ; tomaba ; tomada ; tomadera ; tomado ; toman ; tomando ; tomandolo ; tomar ; tomarlo
        word.kind.consume	es	tomarme ; tome ; tomo ; usaba ; usado ; usamos ; usan ; usando ; usar ; uso ; vapea
        word.kind.withdrawal	en	ciwa ; comedown ; detoxed ; detoxing ; dts ; hangover ; hungover ; kick ; kickin ; kicking ; taper
        word.kind.withdrawal	en	tapered ; tapering ; tapers ; wean ; weaned ; withdraw ; withdrawal ; withdrawals ; withdrawing
        word.kind.withdrawal	es	abstinencia ; cruda ; crudo ; malilla ; malillo ; tremens
        word.kind.intoxicated	en	bac ; blacked ; blackout ; blackouts ; breathalyzer ; drunk ; drunks ; floaty ; high ; nod ; nodded
        word.kind.intoxicated	en	nodding ; nods ; slurred ; slurring ; stoned ; wasted
        word.kind.intoxicated	es	borracho ; drogado
        word.kind.sober	en	abstinent ; recovery ; sober ; sobering ; sobriety ; teetotal ; teetotaler
        word.kind.sober	es	abstinente ; limpiarme ; limpio ; limpios ; recuperacion ; sobrio
        word.kind.relapse	en	lapse ; lapses ; relapse ; relapsed ; relapses ; slip ; slipped ; slipping ; slips
        word.kind.relapse	es	recaer ; recai ; recaida ; recaidas ; recaido ; recayo
        """
}
