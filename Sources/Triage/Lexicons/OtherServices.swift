extension LexiconSources {
    /// Needs without substances, and support for families.
    static let otherServices = """
        # Nicotine
        class.nicotine	en	nicotine ; cigarettes ; cigarette ; cigs ; tobacco ; juul ; juuls ; zyn ; zyns
        class.nicotine	en	zin pouches ; snus ; chewing tobacco ; the chew ; dip tobacco ; copenhagen ; skoal
        class.nicotine	en	marlboro ; marlboros ; newports ; nicotine pouches ; pouches ; snuff ; cigars
        class.nicotine	en	elf bar ; elf bars ; puff bar ; puff bars ; vape juice ; nicotine vape ; nic
        class.nicotine	en	smokeless ; e cig ; e cigs ; e cigarettes ; nicorette ; chantix ; nicotine patch
        class.nicotine	en	nicotine patches
        class.nicotine	es	cigarros ; cigarrillos ; cigarro ; cigarrillo ; tabaco ; nicotina ; tabaquismo
        otherService.tobacco	en	{nicotine} ; smoking cessation
        otherService.tobacco	en	quit|kick|help|want|wants|like|trying * quit? smoking cigs|cigarettes|tobacco|for|before|program|class|classes|packs|altogether
        otherService.tobacco	en	quit|stop smoking program|class|classes|cessation|aid|cigarettes|before|hotline|for good
        otherService.tobacco	en	packs|pack a|per day smoker|of|habit ; {NUM} packs|pack|cigs|smokes a|per day
        otherService.tobacco	en	chain|pack smoker|smoking|smokes
        otherService.tobacco	en	off|quit|dips|dipping|the chew|dip|dipping|snuff
        otherService.tobacco	en	cans of dip|chew|skoal|zyn|snuff ; vapes|vape|vaping the nicotine|nic
        otherService.tobacco	en	nicotine|nic kind|vape|addict|addiction ; chewing tobacco|skoal|grizzly|copenhagen|dip|snuff|since|for
        otherService.tobacco	en	hooked on vaping|vapes|cigarettes|nicotine|juul ; quit|stop vaping
        otherService.tobacco	es	dejar|dejo|parar de|el|los? fumar|cigarro|cigarros|cigarrillo|tabaco cigarros|cigarrillos|tabaco|?
        otherService.tobacco	es	cajetilla|cajetillas de|al|diarias cigarros|dia|? ; vapear|vapeador|vapeo
        # Gambling, screens, sex, shopping
        class.gamble	en	gambling ; gamble ; gambles ; gambled ; gambler ; gamblers anonymous ; betting
        class.gamble	en	bets ; sportsbook ; sportsbooks ; sports bets ; draftkings ; draft kings ; fanduel
        class.gamble	en	prizepicks ; bovada ; betmgm ; parlay ; parlays ; the slots ; playing slots ; play slots ; plays slots ; online slots ; slots and ; slots at ; slot machine
        class.gamble	en	slot machines ; scratchers ; scratcher ; scratch offs ; scratch tickets
        class.gamble	en	scratch off ; lotto tickets ; lottery tickets ; powerball ; blackjack ; roulette
        class.gamble	en	baccarat ; poker ; bookie ; bookies ; racetrack ; horse races ; the ponies ; casino
        class.gamble	en	casinos ; bingo hall ; craps ; video poker ; online casino ; keno ; loot boxes
        class.gamble	en	sweepstakes apps
        class.gamble	es	apuestas ; apuesta ; apostar ; apuesto ; apostando ; apostador ; apuesta mucho
        class.gamble	es	maquinitas ; tragamonedas ; ludopatia ; ludopata ; juego compulsivo
        class.gamble	es	jugador compulsivo ; loteria ; raspaditos ; quinielas ; quiniela
        class.gamble	es	juegos de azar ; baraja por dinero
        otherService.gambling	en	{gamble} ; bet on|my|the|all|away ; video|online game|games|gaming
        otherService.gambling	en	gaming addiction|disorder|all
        otherService.gambling	en	fortnite|roblox|minecraft|warcraft|esports ; xbox|playstation all|addiction|addict|night|every|hours|nonstop|games
        otherService.gambling	en	porn|sex|shopping|phone|internet|social|screen|food|sugar|tiktok|instagram|love|spending|caffeine|coffee|soda|work|exercise|tanning media? addict|addiction|addicted|addicts|anonymous
        otherService.gambling	en	addicted to * phone|porn|sex|games|gaming|shopping|tiktok|screens|screen|gambling|food|sugar|work|betting|ipad|youtube|love|online
        otherService.gambling	en	porn ; pornography
        otherService.gambling	en	compulsive shopping|shopper|spending|eating|gambling|lying|hoarding|sexual|overeating
        otherService.gambling	en	hoarding|hoarder|kleptomania|shoplifting|hair pulling|skin picking
        otherService.gambling	en	amazon packages|shopping ; day trading|crypto trading addiction|losses|?
        otherService.gambling	en	screen time ; out of control with money
        otherService.gambling	es	adiccion|adicto|adicta|enviciado|enganchado|vicio al|a|del|de|con los|las|la|el? celular|telefono|videojuegos|juego|pornografia|porno|sexo|compras|internet|apuestas|comida|tablet|redes
        otherService.gambling	es	videojuegos ; pornografia ; porno ; compras compulsivas ; comedor compulsivo
        # Body, couples, other care
        otherService.weight	en	lose|losing|drop weight|{NUM} lb|lbs|pounds|some|the|?
        otherService.weight	en	weight loss|watchers|management|gain clinic|program|drug|shots|meds|? ; ozempic
        otherService.weight	en	wegovy ; mounjaro ; zepbound ; semaglutide ; tirzepatide ; glp
        otherService.weight	en	diet program|clinic|doctor ; eating disorder|disorders|d/o|problem
        otherService.weight	en	ed hotline|program for|? ; disordered eating ; binge eating|eater|eats|eat
        otherService.weight	en	binge * purge|purges|purging|purged ; binges * purges ; purging ; purges ; bulimia
        otherService.weight	en	bulimic ; anorexia ; anorexic ; arfid ; orthorexia
        otherService.weight	en	starving myself|herself|himself
        otherService.weight	en	throws|throw|throwing|threw up|vomits|vomit what|after|everything|her|his|my * she|he|i? * meals|meal|eats|eating|dinner|lunch|food|ate
        otherService.weight	en	wont|doesnt|refuses|won't|not to? eat|eating|eaten * anything|weight|thin|fat|enough
        otherService.weight	en	afraid|scared|terrified of eating|food|gaining|getting fat|weight|? ; overeating
        otherService.weight	en	eat|eats|eating|ate|snack|snacking too|way|so much|late|constantly|nonstop|everything|compulsively|emotionally ; help|problem|trouble|issue|issues|addicted|addiction with|to|around food|eating|sugar|overeating|sweets ; food addiction|addict|issues|problem
        otherService.weight	en	overeater|overeaters anonymous ; obesity ; bariatric
        otherService.weight	en	couples|marriage|marital|premarital|relationship counseling|therapy|counselor|therapist|coach
        otherService.weight	en	anger management ; parenting|traffic class|classes
        otherService.weight	en	batterers intervention ; grief counseling|group|counselor|support|therapy ; autism
        otherService.weight	en	memory care|unit ; need|needs|want|wants|looking|find|recommend|offer|provide|do|referral|make|book|schedule|affordable|emergency * * dental|dentist ; dental emergency|implant|implants|clinic
        otherService.weight	en	looking|need|needs|want|wants|find|a|new primary care doctor|dr|? ; need|needs|want|wants|give|offer|do|asks * flu|covid|tetanus|shingles shot|shots|vaccine ; housing only|voucher
        otherService.weight	en	section 8 ; sober living only|bed only ; emdr for * trauma
        otherService.weight	en	adhd testing|evaluation|eval|assessment
        otherService.weight	en	psychological|neuropsych|psych testing|evaluation for ; neuropsych
        otherService.weight	en	psychiatrist for adhd ; botox ; hair loss ; iv hydration|drip|vitamin ; std test
        otherService.weight	en	sleep study|clinic ; sleep apnea test|testing|study|clinic|treatment ; need|needs|want|wants|looking|find|recommend|asks|re * chiropractor ; massage appointment|appt
        otherService.weight	es	bajar|perder de? peso
        otherService.weight	es	trastorno|trastornos alimenticio|alimenticios|de la alimentacion|alimentario
        otherService.weight	es	atracones ; se provoca el? vomito
        otherService.weight	es	vomita despues|lo|todo de|que comer|come|?
        otherService.weight	es	terapia|consejeria de pareja|parejas|matrimonial ; manejo|control de la ira|enojo
        otherService.weight	es	clases de crianza|para|padres ; asilo de|para ancianos ; busco|busca|necesito|necesita|quiero|quiere|ocupo|hay|tienen|ponen|aplican|dan * dentista|vacuna|vacunas
        otherService.weight	es	dieta para
        # Distress without substances: says little alone, beside a wish for a therapist or a plain "no drugs" it names another service
        otherService.lowSpirits	en	depression ; depressed ; depressive ; anxiety ; anxious ; panic ; panics ; panicky
        otherService.lowSpirits	en	panic attack ; panic attacks ; ptsd ; ocd ; adhd ; add ; grief ; grieving
        otherService.lowSpirits	en	bereaved ; burnout ; burned|burnt out ; insomnia ; mental health ; bipolar
        otherService.lowSpirits	en	schizophrenia ; schizoaffective ; trauma ; traumatized
        otherService.lowSpirits	en	postpartum ; ppd ; baby blues
        otherService.lowSpirits	en	borderline ; bpd ; self|low esteem ; burnt out ; so|really|very|always|constantly stressed|overwhelmed|lonely|sad|anxious ; work stress
        otherService.lowSpirits	en	loneliness ; sadness ; just sad|scared ; postnatal
        otherService.lowSpirits	en	mood|moods swings|disorder|? ; nightmares ; flashbacks ; night terrors ; phobia
        otherService.lowSpirits	en	agoraphobia ; agoraphobic
        otherService.lowSpirits	en	afraid|scared|cant to|leave leave|go|drive|fly|out|the ** house|outside|crowds|?
        otherService.lowSpirits	en	nerves since|bad ; bad nerves ; fear of
        otherService.lowSpirits	en	anger issues|problems|? ; temper ; divorce ; breakup ; break up ; bullied
        otherService.lowSpirits	en	bullying ; school refusal ; ruminating ; intrusive thoughts
        otherService.lowSpirits	en	no appetite|energy|motivation
        otherService.lowSpirits	en	cant|can't|doesnt|hasnt|not|barely sleep|sleeping|slept|eat|focus|concentrate ; cant|can't|doesnt|wont|not|never leave|stop|get ** crying|bed|house|room|apartment
        otherService.lowSpirits	en	since * died|passed|fire|accident|layoff|divorce|funeral|miscarriage|war|shooting
        otherService.lowSpirits	en	miscarriage ; menopause ; caregiver fatigue|burnout
        otherService.lowSpirits	en	lost my|her|his|our husband|wife|son|daughter|mother|father|baby|mom|dad|dog|twin|brother|sister
        otherService.lowSpirits	es	ansiedad ; depresion ; deprimida ; deprimido ; depre ; salud mental ; triste
        otherService.lowSpirits	es	tristeza ; ataques|ataque de panico|ansiedad|nervios ; duelo ; nervios ; estres
        otherService.lowSpirits	es	soledad ; traumas ; pesadillas ; miedo a|de salir|estar|todo ; posparto
        otherService.lowSpirits	es	lloro|llora|llorar|llorando ; insomnio ; no duermo|puedo dormir|? ; autoestima
        otherService.lowSpirits	es	angustia ; desde|despues que|de * murio|fallecio|cruzar|divorcio|muerte
        otherService.lowSpirits	es	bipolaridad ; toc
        otherService.therapist	en	therapist ; therapists ; therapy for|only|w|with|in|sessions|?
        otherService.therapist	en	counselor for|who|that|only|? ; counseling for|only|services|? ; psychiatrist
        notEvidence absorb	en	pills|meds|medication|medicine|antidepressants from|by my|the|a|her|his psychiatrist|doctor|therapist make|makes|made|are|help|helps|dont|didnt|arent|for
        otherService.therapist	en	psychologist ; psychiatry ; mental health
        otherService.therapist	en	just|plain|only|general anxiety|depression|ptsd|scared|sad|nerves|counseling|therapy|grief|stress
        otherService.therapist	en	talk therapy|to someone|doctor ; someone to talk to ; med management|check|mgmt
        otherService.therapist	en	grief|postpartum group|support
        otherService.therapist	en	wants|want|needs|need counseling|therapy|counselor
        otherService.therapist	en	do you|we|yall treat|see|help that|anxiety|depression|grief|people|?
        otherService.therapist	en	support group
        otherService.therapist	es	terapeuta ; psicologo ; psicologa ; psiquiatra ; salud mental
        otherService.therapist	es	terapia para|de|por ; consejeria para|de ; alguien con quien hablar
        # Other ways to say "no drugs" in such a request stay with the substance lexicon; these are only looked past
        otherService.lookAlike absorb	en	work|works|worked|working|job|deals|dealer|dealing|dealt|bartend|waitress|cook|host|shift|pit at|in|boss|for a|the? casino|casinos|card|blackjack?
        otherService.lookAlike absorb	en	casino|racetrack job|shift|boss|employee|dealer ; poker face
        otherService.lookAlike absorb	en	slot for|in|at ; weight lifting ; bets are off ; you bet ; all bets
        otherService.lookAlike absorb	en	best bet ; pot|coke|beer|whiskey pouches
        # familySupport: a group for those at home
        class.relatives	en	parents ; moms ; mothers ; dads ; fathers ; families ; family members ; spouses
        class.relatives	en	wives ; husbands ; partners ; siblings ; grandparents ; grandmothers ; loved ones
        class.relatives	en	caregivers ; parents of addicts ; kids of addicts ; adult children ; relatives
        class.relatives	en	mamas ; girlfriends
        class.relatives	es	papas ; padres ; madres ; familiares ; familias ; esposas ; esposos
        class.relatives	es	parejas ; hermanos ; abuelas ; abuelos
        otherService.tobacco	en	tins|tin|cans|can|pouches|packs|cartons|carton of grizzly|skoal|copenhagen|zyn|snus|chew|dip|snuff|cigarettes|kodiak|levi
        otherService.tobacco	en	grizzly ; kodiak ; camels ; pall malls ; american spirits ; vaping
        otherService.tobacco	en	my|the|his vape and|is|pen
        otherService.gambling	en	gaming ; gamer ; video gaming
        otherService.gambling	en	stop playing|gaming|gambling|betting|shopping|spending|scrolling|watching
        otherService.gambling	en	lottery ; bet|bets|betting everything|away|too|app|apps
        otherService.weight	en	restricts ; restricting food|calories|? ; overexercises ; overexercising
        otherService.weight	en	over exercises|exercising ; laxatives ; cuts|counting|counts calories
        otherService.weight	en	body dysmorphia|image ; hoarding ; speech|occupational therapy
        otherService.lowSpirits	en	losing|lost my|his|her|our|a * dad|mom|father|mother|husband|wife|son|daughter|baby|brother|sister|friend|parent|grandma|job
        otherService.lowSpirits	en	heartbroken ; heartbreak ; empty nest ; widowed|widow|widower ; grief stricken
        otherService.lowSpirits	en	anger ; rage ; social anxiety ; dissociate ; dissociation
        otherService.lowSpirits	en	hearing|work|school stress ; perimenopause
        otherService.therapist	en	talk to someone|somebody|a about|professional|therapist|?
        otherService.therapist	en	not an addict|alcoholic ; a shrink|professional ; counseling ; grief group
        otherService.gambling	en	card room|rooms|table|tables ; poker room ; blackjack ; roulette ; craps ; baccarat ; bookie ; parlay|parlays
        otherService.gambling	en	the slots ; slots all|every|again|online|at|addiction ; pokies ; lotto tickets ; bingo hall|hall|nights|money ; the horses|ponies
        otherService.lowSpirits	es	ataques de panico ; panico
        otherService.weight	es	terapia|terapias|terapista|terapeuta de|del|para|? lenguaje|habla|ocupacional|fisica|aprendizaje|parejas|pareja
        otherService.therapist	es	terapia ; consejero
        otherService.weight	en	weight shots|shot|pills|meds ; cant|can't stop eating ; eating after|at|all|everything ; binge eats
        # otherService: plain wordings
        otherService.gambling	en	doomscroll~ ; doom scrolling ; scrolling addiction|problem ; brainrot
        otherService.therapist absorb	en	no|not|without|isnt|never question|matter|trace|hint|sign of|a|any * drink|drugs|alcohol|liquor|substances ; no|neither|not drink|drugs|alcohol|liquor|substances in the|this * matter|case|picture|house
        otherService.therapist absorb	en	no|neither drink|drugs|alcohol|liquor whatever|whatsoever ; drink|drugs|alcohol|liquor play|plays|played|has|have no part
        otherService.therapist absorb	en	doesnt|dont|never|didnt|not|wont|havent touch|touched|use|used|uses|take|taken|drink|do|did|done anything|nothing ; doesnt|dont|never|didnt|not drink|use|smoke|touch or|and|nor drink|use|smoke|do * drugs|anything|pills|substances|?
        otherService.therapist absorb	en	doesnt|dont|never|didnt|not|wont|havent|hasnt touch|touched|use|used|uses|do|did|done|tried|try|abuse any? alcohol|drugs|drug|substances|substance|liquor|booze|weed|pills
        otherService.therapist absorb	en	doesnt|dont|never|didnt|not|havent|hasnt touch|touched|use|used|uses|do|did|done|tried|try|abuse|abused any? drugs|drug|alcohol|substances|pills|weed or|nor|and|/ any? alcohol|drugs|etoh|drinking|booze|drink|anything
        otherService.therapist absorb	en	doesnt|dont|never|didnt|not|wont|havent|hasnt touch|touched|use|used|uses|do|did|done|tried|try|abuse|taken any? drugs|drug|substances|pills|weed|marijuana or|and|nor|/ any? alcohol|booze|liquor|drink|drinks|drinking|drank|drugs|pills
        otherService.therapist absorb	en	no|not|without substance|drug|alcohol|addiction|sud use|abuse|issue|issues|problem|problems|involved|hx
        otherService.therapist absorb	en	never * * had|have|been a? drug|alcohol|substance|drinking * problem|issue|problems ; not a|about|related|for|to drug|drugs|alcohol|substance|substances * problem|issue|related|? ; no drugs|etoh|alcohol|sud or|/|and|no? drugs|drinking|alcohol|etoh
        otherService.therapist absorb	en	nothing to do with drugs|alcohol|drinking|drink|booze|substances ; no sud|substances|subs|substance|aod|d / a ; no drinking no drugs ; no other subs|substances|drugs ; sober my|her|his entire|whole life ; isnt|not|never been? an? addict|alcoholic
        otherService.therapist absorb exact	es	no toma|tomo|usa|uso|consume|consumo|fuma|fumo|prueba ni|y|o? ni? toma|tomo|usa|uso|consume|consumo|fuma|fumo|drogas|droga|alcohol|nada|se|mete * drogas|alcohol|nada|? ; no hay|son|es|usa|tiene|tengo drogas|alcohol|adicciones|adiccion|vicios
        otherService.therapist absorb exact	es	nada de drogas|alcohol ; sin drogas|alcohol ni|y|o drogas|alcohol ; ni alcohol|drogas ni drogas|alcohol ; no alcohol|drogas ni|no|y drogas|alcohol ; no consume|consumo|usa nada ; no tengo|tiene ningun vicio
        otherService.lookAlike absorb	en	cigs|cigarettes|smoking|smoke|vape|vapes|vaping|nicotine|tobacco|pouches|zyns is|are? ok|okay|allowed|permitted|breaks|area|patio|policy|section|outside|on|out
        otherService.lookAlike absorb	en	can|may|could|allow|allowed|let|permit|able|ok|okay|do|does i|he|she|we|us|you|to|people|clients|patients|residents smoke|vape there|outside|inside|cigarettes|cigs ; bring|brings * cigarettes|cigs|vape|vapes|tobacco|pouches|zyns
        otherService.tobacco	en	stop|quit|quitting|stopping|give|kick|off * cigarettes|cigs|tobacco|nicotine|dipping|chew ; quit smoking|vaping ; smoking cessation|classes ; {NUM} ppd ; ppd smoker ; nicotine only|addiction|dependence
        otherService.gambling fixed	en	{cant} * stop|quit|control|help gambling|betting|shopping|spending|gaming|playing|scrolling|hoarding|playing ; addicted|addiction|hooked * to|on|with * games|gaming|gambling|porn|shopping|phone|screens|social|internet
        otherService.gambling	en	digital|screen|phone|tech|social media detox ; on her|his|my|their|the phone|ipad|screen|computer|tablet|xbox * {NUM} hours|hrs ; glued|addicted to her|his|my|their|the phone|ipad|screen|computer|tablet|xbox ; video game|games|gaming
        otherService.gambling	en	sex|love|porn|shopping|food|screen|internet addiction
        otherService.gambling fixed	es	no suelta|deja|para|sale|despega ** videojuegos|celular|telefono|tablet|apuestas|casino|maquinitas|xbox|pantalla|juego|juegos|computadora ; adiccion|adicto|adicta|vicio al|a|del|de la|las|los? juego|apuestas|sexo|porno|celular|compras|comida
        otherService.gambling fixed	es	juega|apuesta|gasta|pierde|jugando|apostando ** casino|maquinitas|apuestas|loteria|baraja|raspaditos|futbol|caballos|gallos ; no puede|puedo dejar|parar de jugar|apostar|comprar ; se gasta|juega|jugo * todo|raya|sueldo|cheque
        otherService.gambling fixed	en	gambling|betting|casino|gaming|shopping|porn addiction|problem|problems|issue|disorder|help|hotline ; gambles|bets|loses|lost|spends|blows ** casino|poker|slots|sportsbook|scratchers|lotto|blackjack
        otherService.weight	en	eating disorder|disorders|d/o|d / o|program ; ed program|treatment|tx|residential|clinic for|? ; bingeing on ; restricting ; emetophobia ; pica ; lose|losing {NUM} pounds|lbs|kilos ; medical|med weight loss ; wt loss
        otherService.weight	en	couples|marriage|marital|relationship|premarital|sex|divorce counseling|counselling|therapy|therapist|counselor|retreat|workshop ; anger mgmt|management|class|classes ; parenting|coparenting|domestic|dv|bip class|classes|program
        otherService.weight	en	psych|psychological|psychiatric|bariatric|custody|fitness|neuropsych|autism|adhd|disability|surgery eval|evaluation|testing|assessment|clearance * for? * surgery|custody|court|bariatric|clearance|school|adhd|disability|son|daughter
        otherService.weight	en	adhd|add|autism|dyslexia|iq|learning testing|test|eval|evaluation|assessment|diagnosis ; tms ; ect ; spravato ; neurofeedback ; hypnosis ; emotional support animal ; esa letter ; ketamine|tms|iv clinic|infusions for depression|pain|anxiety
        otherService.weight absorb	en	do|does|are|can|offer|offering|provide|have you|yall|la|we|they do|offer|have|provide|give|offering * ketamine|esketamine|psilocybin therapy|infusions|infusion|treatments for * depression|anxiety|ptsd|pain
        otherService.weight	en	memory care ; dementia|alzheimers|alzheimer ** place|facility|placement ; need|needs|looking|seeking|want|wants|find ** nursing|memory|dementia|hospice|assisted|respite home|care|living|facility ; wound care ; physical|speech|occupational therapy
        otherService.weight	en	knee|hip|shoulder|back rehab
        otherService.weight	en	weight loss|wt ; ozempic|wegovy|semaglutide|glp shots|shot|rx|program ; botox|fillers|laser|skin appt|appointment|treatment ; wants|want|needs|need|book|schedule|for|make * facial|hair|massage|acupuncture appt|appointment|treatment
        otherService.weight	en	std|covid|pregnancy|paternity|dna test|tests ; wants|needs|re|asks * flu|covid|tetanus shot|shots|vaccine
        otherService.lowSpirits	en	depression|anxiety|bipolar|ptsd|ocd|grief|trauma|mh|psych only ; mental health|mh tx|treatment|program|residential|counseling|help|services|only|care ; mh only|issue|issues ; cutting school ; self esteem ; bed rotting ; phobias
        otherService.therapist	en	emdr|dbt|cbt|exposure|trauma therapy|only|for ; need|needs|want|wants|seeking|looking ** counselor|therapist|psychiatrist|psychologist|therapy|counseling ; therapy|counseling|emdr|therapist only ; seeking therapy|counseling|mh
        otherService.therapist	es	dan|tienen|ofrecen|hay|hacen|busco|busca|quiere|quiero|necesito|necesita * terapia|terapeuta|psicologo|psicologa|psiquiatra|consejeria|consejero|consejera ; atienden|tratan eso|depresion|ansiedad|esto
        otherService.lowSpirits absorb	es	ataque|ataques de panico|ansiedad|nervios
        otherService.lowSpirits	es	depresion|ansiedad|tristeza|duelo|panico|estres|bipolaridad nada|solamente|solo ; por el|la|su? divorcio|separacion|muerte|duelo ; mucha tristeza ; muy triste|deprimida|deprimido|ansiosa|ansioso
        class.circle	en	group ; groups ; grp ; grps ; circle ; class ; classes ; meeting ; meetings ; mtg ; mtgs ; mtng ; support ; workshop ; supp ; counseling ; therapy ; alanon
        class.circle	es	grupo ; grupos ; apoyo ; platica ; platicas ; reunion ; reuniones ; terapia ; taller ; clases ; juntas ; orientacion
        class.spot	en	something ; somewhere ; session ; sessions ; help ; place ; room ; anything ; resources ; services ; program ; list ; night
        class.partners	en	spouses ; wives ; husbands ; partners ; siblings ; loved ones ; relatives ; family members ; families ; girlfriends ; grandparents ; parents of addicts ; caregivers
        class.aParent	en	parent ; mother ; mom ; wife ; spouse ; dad ; father ; husband ; sister ; brother ; family ; girlfriend ; grandmother ; grandma ; daughter ; son
        familySupport value=3 fixed	en	{circle} * for just|only|the|other|us|me? * {relatives} ; {relatives} {circle} ; {relatives} grief|support|bereavement|education|recovery|process|family|and|& * * {circle} ; {circle} of other|fellow? {relatives}
        familySupport value=3 fixed	en	{spot} * for just|only|the|other|us|me? * {partners} ; {spot} to sit|talk|go|be|share|vent with other {relatives} ; sit|talk|meet|circle|around|listen|connect|share with|to|in * other|fellow {relatives}|people
        familySupport value=3 fixed	en	other {relatives} who|that|like|going ; {circle} for me as|only|not ; {circle} for * me * * {aParent} ; support|counseling|therapy|group|groups|grp for|as me|a|the? as|a|the * {aParent} * addict|addicts|alcoholic|alcoholics|user|users
        familySupport value=3 fixed	en	support|counseling|group|groups|grp|therapy for|as myself|me as? a? {aParent} ; group|groups|grp|support|meeting|meetings for|of families|parents|spouses|wives|husbands|siblings|relatives|partners * of? addicts|alcoholics|users
        familySupport value=3 fixed	en	al anon ; alanon ; al-anon ; nar anon ; naranon ; nar-anon ; alateen ; families anonymous ; craft training ; family support|education|night group|groups|meeting|meetings|class|only|for|mtg ; support for families
        familySupport value=3 fixed	en	family group|night|education|workshop for|with? me|us|myself|parents|only ; {relatives} of * addicts|alcoholics|users ; grief|bereavement|loss {circle}
        familySupport value=2 fixed	en	support for me as ; help coping with his|her|their ; someone to talk to for me ; for me not for? him|her ; {circle} for|4 herself|himself|self|themselves|me|myself|us only|as|just|alone|too|not
        familySupport value=2 fixed	en	group|grp|groups|class|circle|support for just|only? me|myself|us
        familySupport value=2 fixed	en	support|help|group|groups|counseling|tools|skills coping|living|dealing|coexisting with a|an|his|her|their|my|our * ** drinks|uses|addiction|addicted|alcoholic|addict
        familySupport value=2 fixed	en	isnt|not seeking|looking|asking for? treatment|help|anything
        familySupport value=2 fixed	en	group|grp|groups|class|circle|support for just|only? herself|himself|self|parents ; need|want|needs|wants support for me|myself|us|herself|self ; {circle}|help for|4 herself|himself|myself|me|self only|alone|not
        familySupport value=1.5 fixed	en	not asking|calling|looking|seeking for|about|tx|help|treatment for? him|her|them|son|dtr|daughter|husb|husband|wife ; isnt|not about him|her|them ; doesnt|dont want anything for * son|daughter|husband|wife|him|her|dtr
        familySupport value=1.5 fixed	en	nothing for|else|asked|wanted for? him|her|himself|them|otherwise ; for her|his|my|their own sake|sanity|peace|sleep|good ; nobody|no one in our|my house|home needs
        familySupport value=1 exact fixed	en	i need|want support ; i need a? group|grp ; i dont use|drink myself ; im not the one|addict|alcoholic|user|drinker ; its me|i who|that needs|need ; cope|coping|living|live|deal with * * addict|alcoholic ; set|setting boundaries
        familySupport value=1 exact fixed	en	family night|weekend|day|group|education ; im the one ; its me ; it's me ; for me ; for myself|herself|himself|self|us ; as a {aParent} ; taken care of ; doesnt|dont need anything from|for
        familySupport value=1 exact fixed	en	settled|being in|treatment|looked ; already|is|hes|shes|currently in|being treatment|tx|program|rehab|looked|care ; already elsewhere|covered|handled ; has all that handled ; not|isnt sleeping ; doing fine|well|beautifully|great
        familySupport value=1 exact fixed	en	flinch|check|wait|worry when|the|up|by ; enabling ; codependent ; codependency ; boundaries ; he|she refuses|refused|declines|wont|doesnt tx|treatment|help|rehab|go|stop|want ; grown and gone ; has no interest in help ; grief ; bereaved
        familySupport value=3 fixed	es	grupo|grupos|apoyo|reunion|reuniones|platicas|juntas|terapia|taller|clases para * {relatives} ; grupo|grupos|apoyo|reunion|juntas de {relatives} ; grupo|grupos|apoyo|terapia|platica|algo solo|nomas|es|que? para mi
        familySupport value=3 fixed	es	con otras|otros|demas {relatives} ; otras|otros {relatives} que ; apoyo|terapia|grupo para mi como|porque|misma|nomas|nada ; como madre|padre|mama|papa|esposa de un|una adicto|alcoholico|adicta|drogadicto|enfermo
        familySupport value=3 fixed	es	grupo|grupos de apoyo * para|familiar ; apoyo para * familia|familiares|mamas|esposas|papas ; grupo familiar ; ayuda para * familiares|mamas|esposas|familias
        familySupport value=3 fixed	es	grupo|grupos|apoyo|platicas|taller|terapia|clases ** familiares|familias|codependientes ; al anon|alanon|alateen
        familySupport value=1 exact fixed	es	para mi ; solo|nomas|nada para mi ; es para mi ; para mi misma|mismo|nomas|sola ; soy yo la|quien|el ; ya esta|va internado|bien|tratamiento ; ya esta en tratamiento|un|otro|rehabilitacion ; en otro|otra lugar|parte|centro ; va bien
        familySupport value=-1 exact fixed	es	para mi hijo|hija|esposo|esposa|marido|mujer|hermano|hermana|mama|papa|mami|papi|primo|prima|sobrino|sobrina|nieto|nieta|novio|novia|tio|tia|amigo|amiga|abuelo|abuela|cunado|yerno|pareja|ex|viejo|vieja|muchacho|compadre
        familySupport value=1 exact fixed	es	yo soy la|el esposa|mama|papa
        familySupport value=1 exact fixed	es	no soy yo ; el|ella no quiere ayuda|tratamiento|venir|internarse ; apoyo para mi ; ya no insisto
        class.low	en	crying ; cry ; cries ; scared ; sad ; lonely ; worry ; worried ; nervous ; angry ; stressed ; overwhelmed ; hopeless ; numb ; tearful ; nerves ; feeling down ; so down
        otherService.lowSpirits across	en	{low} *** therapist|counselor|counseling|psychologist|psychiatrist|therapy ; therapist|counselor|counseling|psychologist|psychiatrist|therapy *** {low} ; {low} *** doesnt|dont|never|no drink|drinking|use|used|drugs|etoh|alcohol|drug|substances
        otherService.lookAlike absorb	en	treat|help|handle|address? anxiety|depression|trauma|ptsd|bipolar|mental|grief|eating|ocd|adhd health|disorders|disorder? along|together|and|with|plus|as|alongside * addiction|substance|substances|drugs|sobriety|rehab|drinking|alcohol|recovery
        otherService.lookAlike absorb	en	addiction|substance|substances|drugs|drinking|sud|alcohol use|abuse? and|plus|with|along|& * anxiety|depression|trauma|ptsd|bipolar|mental|eating|gambling ; as|is part of * program|treatment|stay|rehab ; dual diagnosis ; co occurring ; cooccurring
        otherService.lookAlike absorb	en	couples|marriage|family|talk|trauma|massage|physical|art|music therapy|counseling as|part|included|in|during|while|with * part|of|program|treatment|stay|rehab|included|your|there
        otherService.lookAlike absorb	en	allow|allows|allowing|permit|permits vaping|smoking|cigarettes|cigs|vapes|nicotine|pouches
        otherService.therapist absorb across	en	no drink|drinking|booze|etoh|alcohol|liquor|drinks and? no drugs|drug|pills|weed|nothing|smoking ; dont|doesnt|never|didnt|dont use|do drugs and|or|nor? drink|alcohol|etoh|booze? ; dont|doesnt|never use|do drugs or|and|nor drink|alcohol
        otherService.gambling fixed	en	{cant} * stop|quit buying|ordering|spending|betting|gambling|scrolling|eating|bingeing|shopping|gaming|playing|lying|stealing|hoarding ; buying|ordering things|stuff|clothes|shoes on|from|online ; sports bets|bet|betting|gambling|book ; hoards|hoarding|hoarder
        otherService.gambling fixed absorb	es	gallos|gallo|caballos|peleas y|debe|debemos|perdio|pierde ; en|a los|las gallos|caballos|peleas|carreras|maquinitas|cartas
        otherService.tobacco fixed absorb	es	fumo|fuma|fumaba una|dos|media|{NUM} cajetilla|cajetillas|cigarro|cigarros|paquete|paquetes ; cajetilla|cajetillas diaria|diarias|al|por
        otherService.weight fixed	en	evaluate|test|assess|screen|diagnose kids|children|my|him|her|adults|for * adhd|autism|dyslexia|add|for ; adhd|autism testing|test|eval|evaluation|assessment|meds|diagnosis ; {NUM} pounds|lbs before|by|for|for|to ; hoarding
        otherService.weight fixed	es	asilo|lugar|casa|residencia ** alzheimer|demencia ; alzheimer|demencia *** lugar|asilo|cuiden ; lugar|asilo|casa donde lo|la|los cuiden ; inyecciones|pastillas|dieta para|de bajar|adelgazar|peso ; ponen inyecciones ; bajar|perder|baje de? peso|kilos|libras
        familySupport value=3 fixed	en	parent|parents|family|spouse|wives|moms|dads|caregiver {circle} ; {circle} for mom|dad|wife|husb|husband|wives|husbands|parent|moms|dads|family|sister
        familySupport value=3 fixed	en	son|dtr|daughter|husb|husband|wife|brother in tx|treatment|program|rehab|care at|in|elsewhere|already|somewhere * another|other|different|elsewhere|facility|place|state
        familySupport value=2 fixed	en	only|just want|need to sit|be|talk|meet with people|others|moms|parents|wives|somebody who|that|like get|understand|know|?
        familySupport value=2 fixed	en	meeting|meetings|group for dads|moms|parents|wives|husbands
        familySupport value=3 fixed	es	grupo|grupos|apoyo|terapia para|pa mi ; soy|como esposa|mama|papa|madre|hija|hermana de un|una alcoholico|adicto|drogadicto|adicta
        familySupport value=1 exact fixed	es	ya esta|anda|va? en tratamiento|rehabilitacion|otro|programa ; en otro|otra lado|lugar|centro|estado ; el|ella no quiere ir|venir|ayuda|tratamiento|nada
        familySupport value=1 fixed exact	en	is|at|in another|different|other rehab|program|facility|treatment|state|place
        # Low spirits that say nothing alone: only who is spoken of
        otherService.feeling	en	scared ; cry ; cries ; lonely ; sad ; worry ; worries ; worrying ; nervous ; stress ; stressed ; overwhelmed ; tearful ; numb ; angry ; shy ; hopeless ; nerves
        familySupport value=-2 fixed	en	in early? recovery ; trying|want|wants to get|stay|be sober|clean ; who relapsed|drink|use ; struggling with addiction
        otherService.gambling fixed	en	shops|shopping|buys|buying|spends online|amazon|clothes|shoes|stuff * all|every|constantly|hides|day|night
        # Pastimes and small habits, and what a page was about
        notEvidence absorb fixed exact	en	read|saw|found|reading|liked|looked * your|the * page|section|article|post|blog|video about|on|for *** therapy|groups|group|counseling|support|families|parents|anxiety|depression|trauma ; a few|couple cigarettes|cigs|cigarette|cigars
        notEvidence absorb fixed exact	en	play|plays|played|playing video? poker|bingo|games|cards|keno with|w my|his|her|the|our|some? * buddies|friends|family|guys|kids|grandkids|son|daughter|sons|grandson|coworkers|neighbors|nephew
        notEvidence absorb fixed exact	en	won|win * * * scratcher|scratchers|lottery|bingo|raffle|lotto once|?
        notEvidence absorb fixed exact	es	juego|juega|jugamos videojuegos|loteria|baraja|poker con mi|mis|su|sus|la|los? * hijo|hijos|nietos|familia|amigos|primos|sobrino
        notEvidence absorb fixed exact	en	i|we|weve|ive|they|parents go|went|have|tried|done|gone to? couples|marriage|marital|relationship counseling|therapy ; took|taken|finished|did|attended|taking a|an|the|some|my|? parenting|traffic class|classes once|?
        notEvidence absorb fixed exact	en	kids|son|sons|daughter|boys|grandkids|grandson|nephew love|loves|like|likes fortnite|roblox|minecraft|xbox|video games|? ; i bet my|a brother|wife|friend|sister|husband|coworker|buddy|you|he|she|it
        notEvidence absorb fixed exact	en	i|mom|wife|dad|parents|husband|sister|she|he|family|clr|mother go|goes|going|went|been|attends|attend to|in? al anon ; i|mom|wife|dad|parents|husband|sister|she|he|family|clr|mother|? go|goes|going|went|attends|attend|in to|in? alanon
        notEvidence absorb fixed exact	en	quit|stopped|gave vaping|smoking|cigarettes|cigs|tobacco|up {AGO}|years|when|in|before|already|long|last year|ago|?
        notEvidence absorb fixed exact	es	hermana|mama|esposa|papa|yo|hija va|voy|van|fue|iba a? al anon ; compro|compra|compramos * boletos|boleto|billetes de la? loteria a|veces|?
        notEvidence absorb fixed exact	en	some|had|having|has|with|from|lots|and|sudden|recent weight|wt loss from|due|because|since|{NUM}|lately|and|with|bc|lbs|this ; wt loss {NUM} lb|lbs|pounds|kg
        notEvidence absorb fixed exact	en	take|takes|taking|on|started|uses ozempic|wegovy|mounjaro|metformin|trulicity for|w|with my|his|her|? diabetes|dm|sugar
        notEvidence absorb fixed exact	en	mom|dad|grandma|mother|father|aunt|uncle|grandmother was|is a|an hoarder|gambler ; ordered|finished|completed|took|did|done|court|taking|attended|also anger|parenting management|mgmt|classes|class
        notEvidence absorb fixed exact	en	anger mgmt|management done|completed|finished ; anger mgmt|management class|classes done|completed|finished
        # otherService: third pass
        otherService.weight fixed	en	dementia|alzheimers|alzheimer * needs|need|looking|find * home|place|facility|care|placement|somewhere
        otherService.lowSpirits	en	adjust|manage|refill|prescribe|change|restart|review my|his|her antidepressants|antidepressant|psych|ssri|lithium|zoloft|lexapro|prozac|meds
        otherService.therapist	en	mh|psych|psychiatric only ; mental health only
        otherService.therapist absorb	en	never|no|not|without|havent|dont|doesnt|didnt had|have|having|has? a|any? problem|problems|issue|issues|trouble with alcohol|drugs|drinking|substances|booze|either or|and|nor? drugs|alcohol|drinking|substances
        otherService.therapist absorb	en	no addiction|addictions issue|issues|problem|problems|hx|involved|here
        otherService.weight	en	makes|make|making|made|forces herself|himself|myself|themselves throw|vomit|puke|sick|purge
        otherService.weight fixed across	en	adhd|autism|add|dyslexia *** testing|eval|evaluation|test|tested|assessment|diagnosis
        otherService.weight fixed across	en	alzheimers|alzheimer|dementia *** placement|home|facility|care|placed
        otherService.weight	en	need|want|see|find|looking for? a? nutritionist|dietitian|dietician ; up to {NUM:150..600} pounds|lbs
        otherService.lowSpirits	en	self harm hx|history|past ; cutting|cuts hx|history
        otherService	en	adult|grown children|child|kids of|stuff|issues|group|thing|? alcoholics|alcoholic|addicts|stuff|group|thing|support ; acoa|alanon|alateen|naranon
        otherService.gambling	en	its|is|just slots ; do you * do|treat|help * gambling
        """
}
