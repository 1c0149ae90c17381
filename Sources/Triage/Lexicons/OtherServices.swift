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
        otherService.1	en	{nicotine} ; smoking cessation
        otherService.1	en	quit|kick|help|want|wants|like|trying * quit? smoking cigs|cigarettes|tobacco|for|before|program|class|classes|packs|altogether
        otherService.1	en	quit|stop smoking program|class|classes|cessation|aid|cigarettes|before|hotline|for good
        otherService.1	en	packs|pack a|per day smoker|of|habit ; {NUM} packs|pack|cigs|smokes a|per day
        otherService.1	en	chain|pack smoker|smoking|smokes
        otherService.1	en	off|quit|dips|dipping|the chew|dip|dipping|snuff
        otherService.1	en	cans of dip|chew|skoal|zyn|snuff ; vapes|vape|vaping the nicotine|nic
        otherService.1	en	nicotine|nic kind|vape|addict|addiction ; chewing
        otherService.1	en	hooked on vaping|vapes|cigarettes|nicotine|juul ; quit|stop vaping
        otherService.1	es	dejar|dejo|parar de|el|los? fumar|cigarro|cigarros|cigarrillo|tabaco cigarros|cigarrillos|tabaco|?
        otherService.1	es	cajetilla|cajetillas de|al|diarias cigarros|dia|? ; vapear|vapeador|vapeo
        # Gambling, screens, sex, shopping
        class.gamble	en	gambling ; gamble ; gambles ; gambled ; gambler ; gamblers anonymous ; betting
        class.gamble	en	bets ; sportsbook ; sportsbooks ; sports bets ; draftkings ; draft kings ; fanduel
        class.gamble	en	prizepicks ; bovada ; betmgm ; parlay ; parlays ; slots ; slot machine
        class.gamble	en	slot machines ; scratchers ; scratcher ; scratch offs ; scratch tickets
        class.gamble	en	scratch off ; lotto tickets ; lottery tickets ; powerball ; blackjack ; roulette
        class.gamble	en	baccarat ; poker ; bookie ; bookies ; racetrack ; horse races ; the ponies ; casino
        class.gamble	en	casinos ; bingo hall ; craps ; video poker ; online casino ; keno ; loot boxes
        class.gamble	en	sweepstakes apps
        class.gamble	es	apuestas ; apuesta ; apostar ; apuesto ; apostando ; apostador ; apuesta mucho
        class.gamble	es	maquinitas ; tragamonedas ; ludopatia ; ludopata ; juego compulsivo
        class.gamble	es	jugador compulsivo ; casino ; loteria ; raspaditos ; quinielas ; quiniela
        class.gamble	es	juegos de azar ; baraja por dinero
        otherService.2	en	{gamble} ; bet on|my|the|all|away ; video|online game|games|gaming
        otherService.2	en	gaming addiction|disorder|all
        otherService.2	en	fortnite|roblox|minecraft|xbox|playstation|warcraft|esports
        otherService.2	en	porn|sex|shopping|phone|internet|social|screen|food|sugar|tiktok|instagram|love|spending|caffeine|coffee|soda|work|exercise|tanning media? addict|addiction|addicted|addicts|anonymous
        otherService.2	en	addicted to * phone|porn|sex|games|gaming|shopping|tiktok|screens|screen|gambling|food|sugar|work|betting|ipad|youtube|love|online
        otherService.2	en	porn ; pornography
        otherService.2	en	compulsive shopping|shopper|spending|eating|gambling|lying|hoarding|sexual|overeating
        otherService.2	en	hoarding|hoarder|kleptomania|shoplifting|hair pulling|skin picking
        otherService.2	en	amazon packages|shopping ; day trading|crypto trading addiction|losses|?
        otherService.2	en	screen time ; out of control with money
        otherService.2	es	adiccion|adicto|adicta|enviciado|enganchado|vicio al|a|del|de|con los|las|la|el? celular|telefono|videojuegos|juego|pornografia|porno|sexo|compras|internet|apuestas|comida|tablet|redes
        otherService.2	es	videojuegos ; pornografia ; porno ; compras compulsivas ; comedor compulsivo
        # Body, couples, other care
        otherService.3	en	lose|losing|drop weight|{NUM} lb|lbs|pounds|some|the|?
        otherService.3	en	weight loss|watchers|management|gain clinic|program|drug|shots|meds|? ; ozempic
        otherService.3	en	wegovy ; mounjaro ; zepbound ; semaglutide ; tirzepatide ; glp
        otherService.3	en	diet program|clinic|doctor ; eating disorder|disorders|d/o|problem
        otherService.3	en	ed hotline|program for|? ; disordered eating ; binge eating|eater|eats|eat
        otherService.3	en	binge * purge|purges|purging|purged ; binges * purges ; purging ; purges ; bulimia
        otherService.3	en	bulimic ; anorexia ; anorexic ; arfid ; orthorexia
        otherService.3	en	starving myself|herself|himself
        otherService.3	en	throws|throw|throwing|threw up|vomits|vomit what|after|everything|her|his|my? * she|he|i|meals|meal|eats|eating|dinner|lunch|food
        otherService.3	en	wont|doesnt|refuses|won't|not to? eat|eating|eaten * anything|weight|thin|fat|?
        otherService.3	en	afraid|scared|terrified of eating|food|gaining|getting fat|weight|? ; overeating
        otherService.3	en	overeater|overeaters anonymous ; obesity ; bariatric
        otherService.3	en	couples|marriage|marital|premarital|relationship counseling|therapy|counselor|therapist|coach
        otherService.3	en	anger management ; parenting|dui|traffic class|classes school|?
        otherService.3	en	batterers intervention ; grief counseling|group|counselor|support|therapy ; autism
        otherService.3	en	dementia|memory|hospice|elder|respite|nursing care|home ; assisted living ; dental
        otherService.3	en	dentist ; primary care doctor|dr|? ; flu shot ; vaccine ; housing only|voucher
        otherService.3	en	section 8 ; sober living only|bed only ; emdr for * trauma
        otherService.3	en	adhd testing|evaluation|eval|assessment
        otherService.3	en	psychological|neuropsych|psych testing|evaluation for ; neuropsych
        otherService.3	en	psychiatrist for adhd ; botox ; hair loss ; iv hydration|drip|vitamin ; std test
        otherService.3	en	sleep study|apnea ; chiropractor ; massage appointment|appt
        otherService.3	es	bajar|perder de? peso
        otherService.3	es	trastorno|trastornos alimenticio|alimenticios|de la alimentacion|alimentario
        otherService.3	es	bulimia ; anorexia ; atracones ; se provoca el? vomito
        otherService.3	es	vomita despues|lo|todo de|que comer|come|?
        otherService.3	es	terapia|consejeria de pareja|parejas|matrimonial ; manejo|control de la ira|enojo
        otherService.3	es	clases de crianza|para|padres ; asilo de|para ancianos ; dentista ; vacuna
        otherService.3	es	dieta para
        # Distress without substances: says little alone, beside a wish for a therapist or a plain "no drugs" it names another service
        otherService.4	en	depression ; depressed ; depressive ; anxiety ; anxious ; panic ; panics ; panicky
        otherService.4	en	panic attack ; panic attacks ; ptsd ; ocd ; adhd ; add ; grief ; grieving
        otherService.4	en	bereaved ; burnout ; burned|burnt out ; insomnia ; mental health ; bipolar
        otherService.4	en	schizophrenia ; schizoaffective ; trauma ; traumatized
        otherService.4	en	therapist|counselor|counseling|therapy for ; postpartum ; ppd ; baby blues
        otherService.4	en	borderline ; bpd ; self|low esteem ; stress ; stressed ; overwhelmed ; lonely
        otherService.4	en	loneliness ; sad ; sadness ; crying ; cry ; cries ; tearful
        otherService.4	en	mood|moods swings|disorder|? ; nightmares ; flashbacks ; night terrors ; phobia
        otherService.4	en	agoraphobia ; agoraphobic
        otherService.4	en	afraid|scared|cant to|leave leave|go|drive|fly|out|the ** house|outside|crowds|?
        otherService.4	en	nerves ; nervous ; worry ; worries ; worrying ; scared ; fear of
        otherService.4	en	anger issues|problems|? ; temper ; divorce ; breakup ; break up ; bullied
        otherService.4	en	bullying ; school refusal ; ruminating ; intrusive thoughts
        otherService.4	en	no appetite|energy|motivation
        otherService.4	en	cant|can't|doesnt|hasnt|not|barely sleep|sleeping|slept|eat|focus|concentrate|leave|stop ** crying|bed|house|?
        otherService.4	en	since * died|passed|fire|accident|layoff|divorce|funeral|miscarriage|war|shooting
        otherService.4	en	miscarriage ; menopause ; caregiver fatigue|burnout
        otherService.4	en	lost my|her|his|our husband|wife|son|daughter|mother|father|baby|mom|dad|dog|twin|brother|sister
        otherService.4	es	ansiedad ; depresion ; deprimida ; deprimido ; depre ; salud mental ; triste
        otherService.4	es	tristeza ; ataques|ataque de panico|ansiedad|nervios ; duelo ; nervios ; estres
        otherService.4	es	soledad ; trauma ; traumas ; pesadillas ; miedo a|de salir|estar|todo ; posparto
        otherService.4	es	lloro|llora|llorar|llorando ; insomnio ; no duermo|puedo dormir|? ; autoestima
        otherService.4	es	angustia ; desde|despues que|de * murio|fallecio|cruzar|divorcio|muerte ; bipolar
        otherService.4	es	bipolaridad ; toc ; bullying
        otherService.5	en	therapist ; therapists ; therapy for|only|w|with|in|sessions|?
        otherService.5	en	counselor for|who|that|only|? ; counseling for|only|services|? ; psychiatrist
        otherService.5	en	psychologist ; psychiatry ; mental health
        otherService.5	en	just|plain|only|general anxiety|depression|ptsd|scared|sad|nerves|counseling|therapy|grief|stress
        otherService.5	en	talk therapy|to someone|doctor ; someone to talk to ; med management|check|mgmt
        otherService.5	en	grief|postpartum group|support
        otherService.5	en	wants|want|needs|need counseling|therapy|counselor ; out of control
        otherService.5	en	do you|we|yall treat|see|help that|anxiety|depression|grief|people|?
        otherService.5	en	support group
        otherService.5	es	terapeuta ; psicologo ; psicologa ; psiquiatra ; salud mental
        otherService.5	es	terapia para|de|por ; consejeria para|de ; alguien con quien hablar
        # Other ways to say "no drugs" in such a request stay with the substance lexicon; these are only looked past
        otherService.9 absorb	en	work|works|worked|working|job|deals|dealer|dealing|dealt|bartend|waitress|cook|host|shift|pit at|in|boss|for a|the? casino|casinos|card|blackjack?
        otherService.9 absorb	en	casino|racetrack job|shift|boss|employee|dealer ; poker face
        otherService.9 absorb	en	slot for|in|at ; weight lifting ; bets are off ; you bet ; all bets
        otherService.9 absorb	en	best bet ; pot|coke|beer|whiskey pouches
        # familySupport: a group for those at home
        class.relatives	en	parents ; moms ; mothers ; dads ; fathers ; families ; family members ; spouses
        class.relatives	en	wives ; husbands ; partners ; siblings ; grandparents ; grandmothers ; loved ones
        class.relatives	en	caregivers ; parents of addicts ; kids of addicts ; adult children ; relatives
        class.relatives	en	mamas ; girlfriends
        class.relatives	es	papas ; padres ; madres ; mamas ; familiares ; familias ; esposas ; esposos
        class.relatives	es	parejas ; hermanos ; abuelas ; abuelos
        class.gather	en	group ; groups ; circle ; class ; classes ; meeting ; meetings ; support ; workshop
        class.gather	en	something ; somewhere ; session ; sessions ; therapy ; counseling ; help ; place
        class.gather	en	room ; anything ; resources ; services ; program
        class.gather	es	grupo ; grupos ; apoyo ; platica ; platicas ; reunion ; reuniones ; terapia ; taller
        class.gather	es	clases ; juntas ; orientacion
        familySupport value=3 fixed	en	{gather} * for just|only|the|other|us|me|? * {relatives}
        familySupport value=3 fixed	en	{relatives} {gather} ; {gather} of other|fellow|? {relatives}
        familySupport value=3 fixed	en	sit|talk|meet|be|circle|around|listen|connect|share with|to|in * other|fellow {relatives}|people
        familySupport value=3 fixed	en	other {relatives} who|that|like|going ; {gather} for me as|only|not
        familySupport value=3 fixed	en	{gather} for me * parent|mother|mom|wife|spouse|dad|father|husband|sister
        familySupport value=3 fixed	en	support|help|counseling|therapy|group|something for|as myself|me as|a|the ** parent|mother|mom|wife|spouse|dad|father|husband|sister|family
        familySupport value=3 fixed	en	al anon ; alanon ; al-anon ; nar anon ; naranon ; nar-anon ; alateen
        familySupport value=3 fixed	en	families anonymous ; cra ft training
        familySupport value=3 fixed	en	family support|education group|groups|program|meeting|meetings|class|? only|for|?
        familySupport value=3 fixed	en	support for families
        familySupport value=3 fixed	en	family group|program|night|education|workshop for me|us|myself|parents
        familySupport value=3 fixed	en	{relatives} of * addicts|alcoholics|users
        familySupport value=3 fixed	en	coping|cope|deal|live|living|boundaries|set|detach with|boundaries|from|a|an * addict|alcoholic|addiction|spouse|son|daughter|relapse
        familySupport fixed	en	support for me as ; help coping with his|her|my
        familySupport fixed	en	i dont|don't use|drink myself ; someone to talk to for me
        familySupport fixed	en	for me not for|him|her ; support|help for myself
        familySupport fixed	en	im not the one who|that|using ; its me|i who|that needs|need
        familySupport fixed	en	i need support|help|a too|group ; family education|group|support
        familySupport value=1 exact fixed	en	family night|program|week|weekend|day ; im the one ; its me
        familySupport value=1 exact fixed	en	it's me ; doesnt need anything from ; for me
        familySupport value=1 exact fixed	en	as a parent|mother|wife|spouse ; taken care of
        familySupport value=1 exact fixed	en	already in|being|settled treatment|looked|in|program
        familySupport value=1 exact fixed	en	settled in ; not sleeping ; isnt sleeping
        familySupport value=1 exact fixed	en	flinch|check|wait|worry when|the|up|by ; enabling ; codependent
        familySupport value=1 exact fixed	en	codependency ; boundaries
        familySupport value=3 fixed	es	{gather} para * {relatives} ; {gather} de {relatives}
        familySupport value=3 fixed	es	{gather} solo|nomas|es|que|? para mi ; al anon ; al-anon ; alanon
        familySupport value=3 fixed	es	naranon ; con otras|otros|demas {relatives}
        familySupport value=3 fixed	es	otras|otros {relatives} que
        familySupport value=3 fixed	es	apoyo|ayuda|terapia|grupo para mi como|porque|misma|que
        familySupport value=3 fixed	es	como madre|padre|mama|papa|esposa de un|una
        familySupport value=1 exact fixed	es	para mi ; solo para ; es para mi ; soy yo la|quien|el
        familySupport value=1 exact fixed	es	ya esta|va internado|en|bien|tratamiento
        familySupport value=1 exact fixed	es	en otro|otra lugar|parte|centro ; va bien
        otherService.1	en	tins|tin|cans|can|pouches|packs|cartons|carton of grizzly|skoal|copenhagen|zyn|snus|chew|dip|snuff|cigarettes|kodiak|levi
        otherService.1	en	grizzly ; kodiak ; camels ; pall malls ; american spirits ; vaping
        otherService.1	en	my|the|his vape and|is|pen
        otherService.2	en	gaming ; gamer ; video gaming
        otherService.2	en	stop playing|gaming|gambling|betting|shopping|spending|scrolling|watching
        otherService.2	en	lottery ; bet|bets|betting everything|away|too|app|apps
        otherService.3	en	restricts ; restricting food|calories|? ; overexercises ; overexercising
        otherService.3	en	over exercises|exercising ; laxatives ; cuts|counting|counts calories
        otherService.3	en	body dysmorphia|image ; hoarding ; speech|occupational therapy
        otherService.4	en	losing|lost my|his|her|our|a * dad|mom|father|mother|husband|wife|son|daughter|baby|brother|sister|friend|parent|grandma|job
        otherService.4	en	heartbroken ; heartbreak ; empty nest ; widowed|widow|widower ; hopeless ; numb
        otherService.4	en	anger ; angry ; rage ; shy ; social anxiety ; dissociate ; dissociation
        otherService.4	en	hearing|work|school stress ; perimenopause
        otherService.5	en	talk to someone|somebody|a about|professional|therapist|?
        otherService.5	en	not an addict|alcoholic ; a shrink|professional ; counseling ; grief group
        otherService.2	en	card room|rooms|table|tables ; poker room ; blackjack ; roulette ; craps ; baccarat ; bookie ; parlay|parlays
        otherService.2	en	slots ; pokies ; lotto tickets ; bingo hall|hall|nights|money ; the horses|ponies
        familySupport	en	for her|his|my|their own sake|sanity|peace|sleep|good ; isnt|not about him|her|them ; doesnt|dont want anything for * son|daughter|husband|wife|him|her
        otherService.5	en	doesnt|dont|never|didnt|not touch|use|take|drink|do anything|nothing|any
        otherService.4	es	ataques de panico ; panico ; insomnio ; duelo
        otherService.5	es	terapia ; terapeuta ; psicologa ; psicologo ; consejero
        otherService.3	en	weight shots|shot|pills|meds ; cant|can't stop eating ; eating after|at|all|everything ; binge eats ; purging
        familySupport	en	grp|group|circle|class for herself|himself|myself
        """
}
