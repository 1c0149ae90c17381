extension LexiconSources {
    /// Losses, arrests, psychosis, organ damage; and signs of a mild problem.
    static let severity = """
        # words
        class.stake	en	job ; jobs ; house ; home ; apartment ; apartments ; apt ; condo ; trailer ; place
        class.stake	en	housing
        class.stake	en	section 8 ; license ; licence ; licenses ; cdl ; certification ; badge ; commission
        class.stake	en	pension
        class.stake	en	posts ; situations ; positions ; two posts ; employment ; livelihood
        class.stake	en	marriage ; marriages ; engagement ; business ; shop ; salon ; restaurant ; store
        class.stake	en	practice
        class.stake	en	company ; career ; farm ; custody ; visitation ; kids ; children ; scholarship
        class.stake	en	internship
        class.stake	en	savings ; retirement ; everything ; everybody ; everyone ; trucks ; truck ; rig ; boat
        class.stake	en	teeth
        class.stake	en	freedom ; position ; clearance ; enlistment ; parental rights ; rights ; family
        class.stake	en	families
        class.stake	en	residency ; ranch ; two jobs ; three jobs ; friends ; relationships ; nursing license
        class.stake	en	401 k
        class.stake	es	trabajo ; trabajos ; chamba ; jale ; empleo ; casa ; departamento ; traila ; taller
        class.stake	es	negocio
        class.stake	es	familia ; hijos ; ninos ; custodia ; licencia ; troca ; trocas ; camion ; carro
        class.stake	es	matrimonio
        class.stake	es	todo ; local ; tienda ; puesto ; permiso ; carrera ; ahorros ; terreno ; ranchito
        class.stake	es	dientes
        class.through	en	over it ; over this ; over that ; over drinking ; over drugs ; over crack ; over coke
        class.through	en	over meth
        class.through	en	because of it ; because of this ; because of drugs ; because of drinking
        class.through	en	because of my use
        class.through	en	because of the ; due to ; thanks to ; to it ; to meth ; to crack ; to drugs
        class.through	en	to alcohol ; to this
        class.through	en	to the bottle ; to drinking ; to coke ; from using ; from drinking ; behind it
        class.through	en	behind the dope
        class.through	es	por andar ; por la droga ; por las drogas ; por el vicio ; por esto ; por eso
        class.through	es	por tomar
        class.through	es	por culpa ; por el alcohol ; por mi adiccion ; por el cristal ; por la piedra
        class.through	es	por la coca
        class.spouse	en	wife ; husband ; girlfriend ; boyfriend ; fiance ; fiancee ; partner ; kids ; family
        class.spouse	en	gf ; bf
        class.spouse	en	hubby ; old lady ; spouse
        class.spouse	es	esposa ; esposo ; mujer ; marido ; senora ; familia ; novia ; novio ; vieja
        # lostThroughUse
        lostThroughUse	en	lost my|his|her|our|the|two|three|both|another * job|jobs|position|career ** over|because|bc|cuz|cus|cos|due|behind|from|thanks|to|for|b/c|d/t * {drug}|it|this|using|use|drinking|drugs|partying|dirty|ua|high|addiction|drunk
        lostThroughUse	en	lost|loses * custody of my|his|her|our|both|the * kids|children|son|daughter|boys|girls|baby|twins ; lost|lose|no|pulled * rn|nursing|teaching|law|medical|pharmacy|pilot|dental|lvn|cna lic|license|licence|certificate|ticket
        lostThroughUse	en	pulled|yanked|grounded|suspended|revoked my|his|her * medical|lic|ticket|badge
        lostThroughUse	en	spent|blew|burned|drained|emptied|smoked|snorted|cashed ** savings|college|fund|401|inheritance|retirement|pension|settlement|rent|nest * on|up|for? {drug}|it|dope|drugs
        lostThroughUse	en	dont|cant|havent|hasnt|not|never see|seen|talk|visit * my|his|her|our|the * kids|son|daughter|children|grandkids ** because|over|due ** {drug}|use|using|it|drinking|this
        lostThroughUse	en	lost|loses my|his|her|our|the|a|two|both|several|another|multiple|{NUM}|three|all|many|? * * {stake}
        lostThroughUse	en	{drug}|it|drinking|drugs|bottle|habit|addiction took|takes|taken|cost|ate|swallowed * my|his|her|our|the|two|three * {stake}|house|car|girls|boys
        lostThroughUse	en	losing my|his|her|our|the * {stake} ; lost * {through} ; lost everything
        lostThroughUse fixed across	en	lost|losing|loses my|his|her|our * *** my|his|her|our|and {stake} *** {through}|meth|crack|coke|dope|heroin ; lost|losing my|his|her job|house|home|apartment|business|license|car|truck|career *** and my|his|her * {spouse}|{stake}
        lostThroughUse	en	lost it all ; lost everyone
        lostThroughUse	en	cost|costing|costed me|him|her|us * * {stake}
        lostThroughUse	en	cost|costing me|him|her|us my|his|her|our
        lostThroughUse	en	ruined|wrecked|destroyed|tanked|torched|blew|nuked|drank|smoked|snorted|shot|gambled|burned my|his|her|our|away|through|up * {stake}|life
        lostThroughUse	en	sold|pawned|hocked|traded|smoked|snorted * * {stake}|boat|car|ring|tools|jewelry|furniture|guitar|tv {through}|for * {drug}|dope|it|drugs|cash|money|high|hit|fix|bag
        lostThroughUse	en	sold|pawned * * {through}
        lostThroughUse	en	surrendered|surrender|revoked|suspended|pulled|yanked|forfeited * * license|licence|cdl|custody|certification|badge|clearance|rights
        lostThroughUse	en	license|licence|cdl|certification * * suspended|revoked|surrendered|pulled
        lostThroughUse	en	lost|no license|cdl for|over|because
        lostThroughUse	en	was|got|been|being|getting|gets fired|canned|terminated|evicted|expelled|foreclosed ; got|been|was dismissed|discharged from * school|program|college|university|army|navy|marines|academy|force
        lostThroughUse	en	fired from|for|over|because|again|last|twice|x|{NUM} *
        lostThroughUse	en	two|three|four|several|multiple|{NUM:2..9}|another|many bosses|employers|jobs|companies * fired|fire|canned|let me|him|her ; boss|bosses|employer|employers|they|company|job|work fire|fired|canned|let me|him|her go? over|because|due|on account
        lostThroughUse	en	fired me|him|her * for|over|because|last|in|after ; eviction ; evicted ; foreclosed
        lostThroughUse	en	foreclosure ; repossessed ; repo'd
        lostThroughUse	en	dishonorable|other than|bad conduct honorable|discharge ; dishonorably discharged
        lostThroughUse	en	flunked|kicked|thrown|expelled|dropped out of|from * college|school|program|university|academy|army|navy|marines|band|team
        lostThroughUse	en	kicked|put|thrown|threw|tossed|locked|booted me|him|her|us? out * of|by|the|again|last|on|after|for|? * house|home|apartment|sober|parents|wife|place|mom|dad|husband|street|family
        lostThroughUse	en	took|taken|take|removed my|the|her|his|our|all * kids|children|baby|son|daughter|license|boys|girls * from|away ; they|county|state|hospital|judge took|removed|have my|her|his|our|both|the * kids|children|baby|son|daughter|boys|girls
        lostThroughUse	en	cps|dcfs|dcs|state|county|court|judge|foster took|removed|has|got|have|with * kids|children|baby|son|daughter|custody|them|him|her|boys|girls
        lostThroughUse	en	kids|children|son|daughter|baby|boys|girls * are|were|is|was|got|been * taken|removed|foster|placed ; kids|children|son|daughter|baby|boys|girls placed|removed|detained w|with|by|from|in * {kin}|gparents|grandparents|foster|cps|dcfs|relatives|aunt
        lostThroughUse	en	kids|children * in foster|system
        lostThroughUse	en	kids|children in foster *
        lostThroughUse	en	dad|father|mom|ex|grandma|mother has full|sole|custody|temporary * custody|?
        lostThroughUse	en	divorced|divorce|divorcing|left|leaving|separated|dumped|split|walked me|him|her|out|? * {through}
        lostThroughUse	en	{spouse} left|divorced|dumped|walked|leaving me|him|her|out|over|because|w|with ; {spouse} moved|walked out ; {spouse} took * kids|off|girls|boys|baby ; {spouse} filed|filing * for|on divorce|separation|me|papers|custody ; {spouse} * left over|because|and took
        pseudo	en	left me|him|her|us a|an|the|some|at|alone|home|money|voicemail|message|hanging|here|your|voicemails|messages|to
        lostThroughUse	en	marriage|marriages * over|ended|gone|wrecked|failed|falling|ruined|destroyed|broken
        lostThroughUse	en	third|another|fourth|every|{NUM:2..9} * job|jobs|marriage|apartment * gone|lost|over ; {NUM:2..9} jobs * this|in year|lost|gone|months ; second|third|fourth divorce|marriage ** {through}|over|because|gone ; fired {NUM:2..9} times|x ; fired twice
        lostThroughUse	en	they|bank|landlord|sheriff took|take|repossessed|foreclosed|seized|towed my|the|our|his|her house|car|truck|home|license|kids|rig|place
        lostThroughUse	en	nothing left|to lose ; nobody left ; burned every|all|my * bridge|bridges
        lostThroughUse	en	rock bottom ; hit bottom
        lostThroughUse	en	all|gone|went|everything|house|marriage|money|savings|pension|business ** up|down|in my|his|her|our|a|the nose|arm|arms|veins|pipe|drain ; jail|prison|county|locked|cell|cuffs ** {NUM:2..60} times|x
        lostThroughUse fixed	es	perdi|perdio|perdimos * {stake} ; ya no tengo|tiene * familia|casa|trabajo|nada|nadie|esposa|hijos
        # repeated arrests are severe by themselves
        lostThroughUse	en	arrested|arrests|busted|booked|locked|jailed|incarcerated * up? {NUM:2..60} x|times|time|this|in
        lostThroughUse	en	arrested|jailed|locked again|repeatedly|twice|multiple|several|many
        lostThroughUse	en	{NUM:2..60} prior|past|previous|drug|total|possession|new|recent|more|other|meth|related? arrests|duis|dwis|owis|felonies|bookings|warrants|bids|stints
        lostThroughUse	en	third|fourth|fifth|sixth|seventh|eighth|ninth|tenth possession|drug|meth|felony arrest|charge|case ; sixth|seventh|eighth|ninth|tenth dui|duis|dwi|owi|arrest|arrests|felony
        lostThroughUse	en	second|third|fourth|fifth|another|multiple|several|two|three dui|duis|dwi|dwis|owi|arrest|arrests|felony|bid
        lostThroughUse	en	in|out and|of out|in of jail|prison|county|custody|cells
        lostThroughUse	en	jail|prison|arrest|dui|dwi x {NUM:2..60}
        lostThroughUse	en	violated|rearrested|revoked x? {NUM:2..9} x|times|for ; violated|rearrested x {NUM:2..9} ; violated|rearrested twice ; x {NUM:2..60} arrests|arrested|dui|duis|jail ; rap sheet ; revolving door ; always|keeps|kept getting * arrested|locked|busted
        lostThroughUse	en	{NUM:2..9} nd|rd|th dui|dwi|owi|arrest|felony|possession
        lostThroughUse	es	perdi|perdio|perdido|perdimos|perder|perdiendo * * * {stake}
        lostThroughUse	es	perdi|perdio * {through} ; lo perdi|perdio todo
        lostThroughUse absorb	es	me|lo|la|nos corrieron|despidieron|echaron|botaron|embargaron|desalojaron|deportaron|expulsaron * de|del|por|la|?
        lostThroughUse absorb	es	me|lo|la|nos han|ha|habian corrido|despedido|echado|botado|expulsado|desalojado|sacado|suspendido de|del * {NUM}|dos|tres|varios|trabajos|trabajo|jale|jales|casa|escuela|chamba|cuarto
        lostThroughUse absorb	es	pierde|pierdo|perdiendo|pierden el|los|su|sus|mi trabajo|trabajos|jale|jales|chamba|chambas|empleo|empleos * cada|siempre|seguido|por|tras * rato|vez|ratito|seguido|irse|irme|andar|llegar|faltar|estar|tomar|drogarse|culpa
        pseudo	es	se fue|va|fueron al|a|de trabajo|trabajar|mandado|tienda|doctor|iglesia|compras|viaje
        lostThroughUse	es	me|lo|la|nos dejo|abandono * mi|su * {spouse}
        lostThroughUse	es	mi|su {spouse} * se|me|lo|la fue|dejo|quedo|llevo|largo|divorcio|boto
        lostThroughUse	es	{spouse} * me|lo|la dejo|corrio|boto
        lostThroughUse	es	se|me|le quedo|quedaron con|sin|a * {stake}|hijos|ninos|nada
        lostThroughUse absorb	es	le|me|les|nos quitaron|quito|retiraron|suspendieron a|los|las|el|la|mi|mis|su|sus * hijos|ninos|hijas|licencia|permiso|casa|custodia|troca|carro|nina|nino
        lostThroughUse	es	empene|empeno * {stake}|cosas|herramienta|anillo ; vendi|vendio * todo|cosas|herramienta|herramientas|anillo|muebles ; vendi|vendio * {stake} ** por|para * {drug}|droga|drogas|drogarme|drogarse|vicio|eso|comprar|tomar|consumir
        lostThroughUse	es	me divorcie|separe|divorciaron * {through} ; ya no tengo nada|nadie ; licencia|permiso|cedula suspendida|revocada|cancelada ; despedido|despedida * por|dos|tres|varios|del|de * {drug}|trabajos|veces|droga|drogas|vicio|antidoping
        lostThroughUse	es	toque|toco fondo
        lostThroughUse	es	arrestado|arrestada|detenido|detenida|preso|presa|carcel|bote|arrestaron|agarraron * {NUM:2..60} veces|vez
        lostThroughUse	es	{NUM:2..60} arrestos|duis|veces * preso|detenido|bote|carcel|arrestado|encerrado
        lostThroughUse	es	segundo|tercer|tercero|cuarto|otro dui|arresto
        lostThroughUse	es	entra|entro|entrando y|a salgo|sale|saliendo|cada * carcel|bote|prision
        # consequences told that are not severe by themselves: money, work, school, home, body, wrecks
        class.dueTo	en	because of ; due to ; d/t ; over ; on account of ; thanks to ; bc of ; b/c of ; cuz of ; cause of ; from ; high on ; on ; off ; for ; with ; after ; behind ; so i could buy ; buying ; to buy ; to get ; to pay for ; while on ; using ; doing ; smoking ; snorting ; chasing
        class.dueTo	es	por ; por culpa de ; por culpa del ; por causa de ; debido a ; por andar en ; por andar con ; por usar ; por consumir ; por fumar ; por mi consumo de ; por su consumo de ; por mi adiccion a ; en ; con ; de ; para comprar ; comprando ; de tanta ; de tanto ; drogado de
        class.dueTo	es	drogado con
        class.theDrug	en	it ; this ; the drugs ; drugs ; my drinking ; his drinking ; her drinking ; drinking ; booze ; my use ; his use ; her use ; my using ; his using ; her using ; my habit ; his habit ; her habit ; my addiction ; his addiction ; her addiction ; partying ; the bottle ; dope
        class.theDrug	es	la droga ; las drogas ; el vicio ; su vicio ; mi vicio ; eso ; la tomadera ; el trago ; la bebida ; tomar ; andar tomando
        class.pay	en	paycheck ; paychecks ; check ; checks ; rent ; money ; savings ; account ; wages ; tips ; salary ; allowance ; pay ; cash ; dollar ; dollars ; cent ; penny ; dime ; bonus ; tax refund ; refund ; credit cards ; credit card ; grocery money ; stipend ; earnings ; income
        class.pay	en	disability
        class.pay	es	quincena ; sueldo ; dinero ; renta ; cheque ; raya ; feria ; paga ; salario ; ahorros ; lana ; aguinaldo ; propinas ; gasto ; todo ; tarjeta
        quantity.consequence	en	spend|spends|spending|spent|blow|blows|blew|blown|blowing|burn|burns|burned|burning|waste|wastes|wasted|wasting|drop|drops|dropping|dropped|drain|drains|drained|draining|max|maxed|maxing|throw|throwing|use|using ** {pay} ** {dueTo} * {drug}|{theDrug}
        quantity.consequence	en	spent|spends|spend|spending|blew|blows|blowing|goes|going thru|through|? ~? $? {NUM} k|grand|hundred|thousand|$|dollars|bucks|/? last|this|a|per|every|in|on|since|mo|wk|month|week * mo|month|wk|week|nite|night|it|{drug}|weekend|wknd|yr|year|pay
        quantity.consequence	en	{pay} ** goes|go|going|went|gone * to|on|into|toward|towards|for|up * {drug}|{theDrug}|nose|pipe|arm ; {drug} takes|eats|swallows * {pay} ; spends|spend|spending|spent|blows {NUM}|hundreds|thousands|everything|it|all|a|too|way ** on {drug}|{theDrug}
        quantity.consequence	en	{NUM}|several|multiple|few|two|three er|ers|ed|hosp|icu visits|trips|visit|stays|admits|? * this|since|yr|year|mo|month|d/t|for|over|b/c|last ; more than i|he|she tell|tells|admit|admits|let|lets|say|says|want|wants
        quantity.consequence	en	see|have|visit|hold my|his|her|the * kids|son|daughter|children|grandkids|baby|grandson until|unless|till|if i|he|she * stop|quit|clean|sober|help|treatment
        quantity.consequence	en	skipped|missed|late * rent|payment|payments|bills|mortgage|tuition ** {dueTo} * {drug}|{theDrug} ; behind on|with my|his|her|the|our? * rent|bills|mortgage|payments|support|utilities|car ** {dueTo} * {drug}|{theDrug} ; owe|owes|owing|debt ** dealer|dealers|plug
        quantity.consequence	en	debt|broke|bankrupt|penniless {dueTo} * {drug}|{theDrug}
        quantity.consequence	en	grades|gpa|schoolwork|homework * slipping|dropping|falling|suffering|toilet|tanking|tanked|down|slipped|fell|dropped|worse|tank|plummeting|sinking ; failing|failed|flunking|flunked|bombing|bombed * class|classes|school|semester|courses|course|grade|quarter|finals|out
        quantity.consequence	en	skip|skips|skipping|skipped|ditch|ditches|ditching|cutting|cuts|truant * school|class|classes ; suspended from|at|by|for|two|three|twice|last|this * school|work|team|job|{drug}|? ; kicked|cut off|from the|his|her|my * team|squad|band|crew|roster
        quantity.consequence	en	missed|missing|misses|keeps|kept|keep|been|blowing|blew ** missing|missed|off? work|shifts|shift|days|class|meetings|deadlines ** {dueTo}|again|cause * {drug}|{theDrug}|high|hungover|again ; calling|calls|call|called|calling * in|out|off * sick|work
        quantity.consequence	en	late for|to work|school|everything * {dueTo} * {drug}|{theDrug} ; written up|at|? * work|boss|job|{dueTo} ; wrote|write|writing me|him|her up ; sent|send|sends me|him|her home ** high|hungover|drunk|smelling|{dueTo} {drug}?
        quantity.consequence	en	its|it|this|that|use|using|drinking|addiction|habit is|s|has|been? * affecting|ruining|ruined|wrecking|wrecked|destroying|hurting|costing|interfering|messing|catching|killing * my|his|her|our|with|me|up * job|work|life|marriage|family|health|relationship|career|school|grades
        quantity.consequence	en	my|his|her work|job|performance|attendance|health|career|business|schoolwork at|in|on|? work|school|? is|has|s|are|been? * suffering|slipping|sliding|affected|suffered|slipped|trouble|jeopardy|declining|tanking
        quantity.consequence	en	been|got|getting|get|gotten|im wrote|written up ** for|because|at|by|twice|again|this|work ; ive|got been? written|wrote up ; on my|his|her last|final|second warning|write|writeup at|from|up|with work|boss|job|hr|manager
        quantity.consequence	en	{spouse}|wife's|mom|parents ** threatening|threatens|threatened|ready|about|going * to? leave|leaving|divorce|move|kick|go|walk|take * ** {dueTo}|if|unless
        quantity.consequence	en	threatening|threatens|threatened|talking|wants|considering * divorce|leave|separation|split ** {dueTo} * {drug}|{theDrug}
        quantity.consequence	en	marriage|relationship|relationships|family|household|home|wife|husband|us|friendship|friendships|engagement * * falling|crumbling|suffering|trouble|strained|rocks|edge|brink|hanging|unraveling|apart|ropes|limbo|strain|thread|jeopardy|disaster|shambles|mess
        quantity.consequence	en	wont|dont|doesnt|not|stopped|quit|refuse|refuses speak|speaking|talk|talking|see|trust|trusts|visit * to|with|me|him|her|us|? * {dueTo} * {drug}|{theDrug} ; fam|family|mom|dad|parents|sister|brother|siblings * cut|disowned|cutting him|her|me off|?
        quantity.consequence	en	fight|fights|fighting|argue|argues|arguing|yelling|fought|argument|arguments * all|constantly|nonstop|every|about|over|because|whenever|when|constant|daily|? ** {drug}|{theDrug}|uses|using|drinks|high|drunk
        quantity.consequence	en	me smoking|snorting|using|doing|shooting * {drug} ; cost|costs|costing me|him|her|us|our * everything|every|all|friendships|thousands|fortune|hundreds ; me|us over|because the|my|his|her|of|? * {drug}|{theDrug} ; lost|losing|loses * trust|respect|friends|friend|relationship
        quantity.consequence	en	hurt|hurting|hurts|scaring|scares|neglecting|neglected|neglects|ignoring|yells my|the|his|her|our|at * family|kids|children|wife|husband|son|daughter|baby
        quantity.consequence	en	{drug}|{theDrug}|that|habit|problem is|has|have|are|s|been|? * ruining|ruined|destroying|destroyed|destroys|wrecking|wrecked|killing|controlling|controls|consuming|consumed|running|runs|tearing|affecting|affects|messing|eating|hurting|costing|interfering|ruins|rules|owns
        quantity.consequence	en	{drug}|drinking|drugs|it|its|habit|that|addiction is|has|have|are|s|been|? taking|taken|took|takes over|everything|control ; life|world|days|day revolves|revolve around|about ; all|only i|he|she|thing|things ever? think|thinks|thinking|cares|care|want|wants about|is|?
        quantity.consequence	en	{drug}|{theDrug} ** hold|grip|grips|hooks|claws on|of|in|into me|him|her|us|my ; gripped|consumed|ruled|controlled|owned|swallowed|enslaved by {drug}|{theDrug} ; slave to {drug}|{theDrug}
        quantity.consequence	en	lost|losing|loses|dropped|dropping|down * {NUM}|so|too|a|lot|much|weight|tons|alot * lot|much|of|? weight|pounds|lbs|lb|wt {dueTo} * {drug}|{theDrug} ; dropping|losing weight|pounds ; losing|lost * much|lot|ton of? weight ; wt loss ; skin and|n|& bones|bone
        quantity.consequence	en	skeleton|skeletal|emaciated|gaunt ; wasting away ; looks like death|hell|shit|crap|a zombie|ghost
        quantity.consequence	en	nose bleed|bleeds|bleeding|run|runs|running|raw|shot|scabbed ; nosebleed|nosebleeds ; picks|picking|picked|scratches|scratching|pick * at|his|her|my|? * skin|face|scabs|arms|sores|herself|himself ; sores|scabs on|all|over|everywhere * face|arms|skin|legs|body|over
        quantity.consequence	en	doesnt|not|hasnt|barely|never|hardly|stopped|without|dont eat|eats|eating|sleep|sleeps|sleeping|slept|eaten|shower|showering|bathe * * {dueTo} * {drug}|{theDrug} ; doesnt|not|hasnt|barely|stopped|isnt|quit eat|eating|eaten|eats * or|and|nor|, sleep|sleeping|slept|sleeps
        quantity.consequence	en	up|awake|stays|staying|stay|stayed * up|awake|? * for? days|nights|{DUR:1..15} ** {dueTo}|at|in|straight|no * {drug}|{theDrug}|a|time|end|sleep ; up for days ; days|nights without sleep|sleeping|food|eating ; hasnt|havent|not slept * days|nights|{DUR:1..15}
        quantity.consequence	en	wrecked|wreck|totaled|totalled|crashed|flipped|smashed|rolled|crash|hit|dented|wrapped * * car|cars|truck|van|suv|bike|motorcycle|vehicle|vehicles|jeep|forklift|mailbox|pole|tree|curb|rig ** {dueTo}|of|driving|high|drunk|? * {drug}|{theDrug}|high|drunk|night
        quantity.consequence	en	car accident|crash|wreck {dueTo} {drug}|{theDrug} ; steals|stealing|stole|stolen|robs|robbed|robbing|takes ** from|money|cash|purse|wallet|jewelry|things|tools|cards|card ** {dueTo} * {drug}|{theDrug}|habit
        quantity.consequence	en	stealing|steals|stole * from|money us|me|my|his|her|family|mom|grandma|the
        quantity.consequence	en	pawn|pawned|pawns|pawning|sold|selling|sells|hocked * * {dueTo} * {drug}|{theDrug}
        quantity.consequence	en	disappear|disappears|disappearing|disappeared|vanishes|vanish|missing|gone|mia|awol|comes home|takes off|checks out|goes * for|every|on|a|with * days|nights|weekends|weekend|{DUR:1..15}|{drug} * {drug}|benders|time|end|high
        quantity.consequence	en	missed|missing|forgot|forgets|slept|skipped|ruined|late|showed ** birthday|birthdays|graduation|wedding|funeral|game|games|recital|christmas|thanksgiving|school|appointment|anniversary|interview|holidays|court|flight ** {dueTo}|high|drunk * {drug}|{theDrug}|on|high|drunk
        quantity.consequence	en	tried|tries|trying|attempted|swore|promised|promises|promise|quit|stopped to|? quit|stop|quitting|stopping|kick|off|? ** many|dozen|dozens|hundred|countless|several|multiple|{NUM:2..99}|million|few|so times|x|tries|attempts
        quantity.consequence	en	keep|keeps|kept|always going|goes|coming|come|end|ending|slipping back to {drug}|it
        quantity.consequence	en	used|using|uses|high|did|doing|smoked|snorted|loaded|buzzed ** at work|school|church|on|practice ** caught|busted|found|seen|boss|teacher|principal
        quantity.consequence	en	caught|found|saw|busted|walked|walks * me|him|her|on|in|? * using|smoking|snorting|doing|vaping|high|railing * {drug}|lines|it|in|at|on
        quantity.consequence	en	by|at school|coach|principal|teacher|dean|ra|campus found|caught|busted ; school|coach|principal|dean|teacher|ra found|caught|busted it|him|her|them|me|carts|out|pen|vape ; blew * tax? {pay} {dueTo} {drug}|{theDrug}
        quantity.consequence	es	gasto|gasta|gastando|gaste|gastado|gastamos|gastan|tiro|tira|quemo|quema|malgasta|malgasto ** {pay}|{NUM}|cientos|miles ** en|para|comprando * {drug}|{theDrug} ; {pay}|gano|gana ** se me|le|nos va|fue|iba|acaba ** en|por * {drug}|{theDrug} ; se me|le va * {pay} * en * {drug}
        quantity.consequence	es	roba|robo|robando|robar|robado|vende|vendio|vendiendo|vendi|empena|empeno|empene|empenando ** para|por * comprar|usar|conseguir|drogarse|meterse|? * {drug}|{theDrug} ; debo|debe|deudas|endeudado|endeudada|atrasado|atrasada ** {dueTo} * {drug}|{theDrug} ; nos|me|le roba
        quantity.consequence	es	me|nos|le|se ha|han|anda|esta|? robado|robo|robando|roba|robaron dinero|cosas|joyas|herramienta|dinerito|lana|plata|feria|billetera|cartera|tarjeta ; {doing}|{drug} ** cada que|vez|quincena * sale|cobra|pagan|paga|puede
        quantity.consequence	es	problemas|broncas ** con|en|por mi|su|la|el esposa|esposo|mujer|marido|jefe|familia|casa|trabajo|escuela|policia|ley|hijos|migra ** por|cuando|culpa * * {drug}|{theDrug}|usa|consume|toma
        quantity.consequence	es	gasto|gasta|gastando|gastar|gaste|tira|tirar|deja|dejar|avienta|pone ** {pay} * en * eso|esa|esas|vicio|droga|drogas
        quantity.consequence	es	choque|choco|chocado|estrelle|estrello|volco|volque ** {dueTo} * {drug}|{theDrug}|tomado|tomada|drogado|drogada|borracho
        quantity.consequence	es	falta|falto|faltando|falte|faltado|llego|llega|llegando * tarde? a|al|del|con|mucho * trabajo|jale|chamba|escuela|clases ** {dueTo} * {drug}|{theDrug}|crudo
        quantity.consequence	es	falta|falto|faltando|falte|faltado|reprobo|repruebo|perdio|perdi|dejo|deje|abandono ** escuela|clases|universidad|uni|trabajo|jale|chamba|prepa ** por eso|esto|andar|culpa|estar
        quantity.consequence	es	matrimonio|relacion|familia|hogar|pareja ** acabando|acaba|destruyendo|destruye|deshaciendo|deshace|hundiendo|problemas|peligro|cayendo|roto|rota|peor|mal
        quantity.consequence	es	{spouse} ** quiere|va|amenaza|amenazo|esta * con|a|por|me|? * dejar|dejarme|divorciarse|divorcio|irse|separarse ** {dueTo} * {drug}|{theDrug}
        quantity.consequence	es	{drug}|{theDrug} ** acabando|acaba|acabo|destruyendo|destruye|destruyo|arruinando|arruina|arruino|controla|controlando|domina|dominando|matando|consumiendo|afectando|quitando|ganando|vencio ** con|mi|su|la|nuestra|me|lo|todo|vida|familia|matrimonio|paz|hijo
        quantity.consequence	es	me|lo|la|nos esta|tiene|estan|ha acabando|atrapado|atrapada|dominado|destruyendo|matando|agarrado|consumido|hundido * {drug}|{theDrug} ; solo|nomas|nada|unico piensa|pienso|pensar|vive|vivo * mas|que|? en|para * {drug}|{theDrug} ; mi|su vida gira|es|era * {drug}|{theDrug}
        quantity.consequence	es	baja|bajado|baje|bajando|perdido|pierde|perdio|bajo|flaco|flaca * mucho|{NUM}|tanto|de|muy * peso|kilos|libras|{dueTo} {drug}? ; puro hueso ; en los huesos ; no|ni come|duerme|como|duermo ni|y no? duerme|come|duermo|como
        quantity	en	school|college|university|he|she|got|was|been expelled|suspended|kicked him|her|me|from|out|for|twice ; police|cops|sheriff have|has|ve|come|been|were came|come|been|here|out|to|at * {NUM}|several|couple|many|few|twice
        quantity.consequence	es	sangra|sangrando|sangrado * nariz ** {dueTo} * {drug}|{theDrug}
        quantity.consequence	es	se desaparece|pierde|va|larga * por|varios|unos|{NUM}|tres|dos|? dias|noches|{DUR:1..15} ; dias|noches|{DUR:1..15} sin dormir ; despierto|despierta * varios|{NUM}|? dias|noches
        quantity.consequence	es	reprobando|reprobo|reprobe|reprobado|suspendieron|suspendido|corrieron|bajaron|bajado|bajo ** escuela|materias|equipo|calificaciones|clases
        quantity.consequence	es	peleo|peleamos|pelea|pelean|peleando|discutimos|pleitos|pleito ** cada|por|cuando|con|todo * vez|culpa|mi|su|el|la|? ** {drug}|{theDrug}|usa|consume|toma|drogado ; no me|nos|le hablan|habla|quieren|ven ** {dueTo} * {drug}|{theDrug}
        quantity.consequence	es	tratado|trate|trata|intentado|intente|intenta|quise|querido ** muchas|varias|mil|tantas|{NUM:2..99} veces ; miento|mentirle|mintiendo|mentiras|miente ** {dueTo} * {drug}|{theDrug} ; llega|llego|llegue|fue|fui|va|voy|anda|ando drogado|drogada|hasta * trabajo|escuela|casa|misa
        # arrests
        arrests	en	arrested ; arrests ; arrest ; jail ; prison ; dui ; duis ; dwi ; dwis ; owi ; felony
        arrests	en	felonies
        arrests	en	locked up ; possession charge ; warrants ; warrant ; incarcerated ; in county ; booked into
        arrests	en	busted for
        arrests	es	preso ; presa ; carcel ; arrestado ; arrestada ; arrestos ; arrestaron ; detenido
        arrests	es	detenida ; bote
        # psychosis
        psychosis	en	psychosis ; psychotic ; schizophrenia ; schizophrenic ; schizoaffective ; schizo ; mania
        psychosis	en	manic
        psychosis	en	bipolar * unstable|uncontrolled|untreated|off|not|swinging|manic|cycling|unmedicated|decompensated|no meds|skipping|stopped
        psychosis	en	unstable|untreated|unmedicated|uncontrolled bipolar
        psychosis	en	off|stopped|quit|not|ran|skipping * taking|out|of|? * his|her|my|the|? zyprexa|lithium|risperdal|seroquel|abilify|haldol|invega|latuda|depakote|lamictal|clozapine|geodon|antipsychotic|antipsychotics|mood|olanzapine|risperidone
        psychosis	en	off his|her|my|their|psych|all meds|medication|medications|shot|injection
        psychosis	en	not taking * meds|medication|lithium|zyprexa ; bipolar|manic episode ; rapid cycling
        psychosis	en	decompensating ; decompensated
        psychosis	en	psych|psychiatric|mental|mh hold|holds|ward|wards|facility|facilities|units|beds|hosp|hospital|admission|admissions|unit|stay|stays|break|hospitalization|hospitalizations
        psychosis	en	5150 ; 51-50 ; 51 50 ; 5250 ; psychiatrically hospitalized ; sectioned ; baker acted
        psychosis	en	delusions ; delusional ; so|very|severely|really|extremely|super|increasingly|more paranoid ; paranoid psychosis|delusions|schizophrenia|schizo|ideation|thoughts ; severe|extreme|bad|meth|coke paranoia ; paranoia from|on|for|x
        psychosis	en	paranoid|paranoia ** following|watching|after|cameras|cops|fbi|listening|poison|poisoned|bugged|tracking|neighbors|outside|blinds|windows
        psychosis fixed across	en	bipolar|schizophrenia|schizoaffective ** not|no|without|isnt|never|stopped|quit|ran|refuses|wont * on|taking|take|out|of|? * meds|medication|medications|medicated|lithium|stable|treated|treatment
        psychosis fixed across	en	bipolar type? 1|2|i|ii|one|two|d/o|disorder off|untreated|unmedicated|unstable|manic|cycling
        psychosis across	en	bipolar|schizophrenia|schizoaffective *** unmedicated|untreated|off|manic|mania|unstable|decompensated|cycling|nonadherent|noncompliant
        psychosis	en	thinks|think|believes|convinced|swears|sure * people|neighbors|cops|fbi|government|someone|they|police|cameras|cartel * following|watching|after|listening|tracking|spying|poisoning|out|bugged
        psychosis	en	gangstalked ; gangstalking ; gang stalking ; broke with reality ; break from reality
        psychosis	en	lost touch with reality
        psychosis	es	psicosis ; psicotico ; psicotica ; esquizofrenia ; esquizofrenico ; paranoico ; paranoica
        psychosis	es	paranoia ; delirios ; brote psicotico
        psychosis	es	hospital|pabellon|internado|internaron|clinica ** psiquiatrico|psiquiatrica|psiquiatria|mental ; por psicosis|esquizofrenia
        psychosis	es	bipolar * sin|no|descontrolado|descontrolada|dejo|deje
        psychosis	es	cree|dice|creo|piensa que * lo|la|me|le * siguen|persiguen|vigilan|espian|quieren|envenenan
        # organDamage
        organDamage	en	cirrhosis ; cirrhotic
        organDamage	en	ulcer|ulcers|varices * bled|bleeds|burst|perforated|hemorrhaged ; bled out|internally|from * drinking
        organDamage	en	transplant list|team|clinic|candidate|evaluation|workup * liver|kidney|for ; liver|kidney|heart * transplant ; need|needs|getting|waiting|got|had * new|a liver|kidney
        organDamage	en	liver|kidney|kidneys|renal|hepatic|heart|cardiac|lung|organ|nerve|brain|cord|bladder|stomach|esophageal|pancreatic * failure|failing|disease|damage|damaged|injury|shot|scarring|scarred|shutting|transplant|bleed|gone|shrinking|atrophy|enlarged|infection
        organDamage	en	fatty|enlarged|swollen|scarred|bad|inflamed|shot liver|heart|pancreas|kidneys
        organDamage	en	hepatitis ; hep c|b ; hcv ; pancreatitis ; esophageal|gastric varices ; varices
        organDamage	en	ascites ; hepatic encephalopathy
        organDamage	en	heart * pumps|pumping|working|functioning|runs at {NUM} ; ejection fraction
        organDamage	en	ef {NUM:5..45} ; lvef {NUM:5..45} ; lvef ; chf ; congestive heart ; cardiomyopathy ; weak|bad|failing heart
        organDamage	en	heart|cardiac attack|arrest|valve from|after|on|last|at|{AGO}
        organDamage	en	endocarditis ; osteomyelitis ; sepsis from|last|in ; neuropathy ; wernicke|wernickes
        organDamage	en	korsakoff|korsakoffs ; wet brain ; jaundice ; jaundiced ; yellow|yellowing eyes|skin
        organDamage	en	eyes|skin * turned|turning|gone|are|is yellow ; meld
        organDamage	en	organ damage ; collapsed|popcorn lung ; ketamine bladder ; bleeding ulcer ; gi bleed
        organDamage	en	perforated|bleeding ulcer|stomach|septum
        organDamage	en	hole|holes in my|his|her|the nose|septum|heart|stomach ; septum
        organDamage	en	stroke from|on|after|last ; aneurysm ; myelopathy ; b12 deficiency|damage
        organDamage	en	numb|numbness|tingling|feeling * legs|feet|ankles|toes|hands * from|damage|cane|walk|walker|gone|permanent
        organDamage	en	cant feel * feet|legs|toes ; nitrous|whippets|whippits|galaxy|balloons ** cane|walker|legs|wheelchair
        organDamage	en	teeth * gone|falling|fell|rotting|rotted|rotten|crumbling|breaking|black
        organDamage	en	lost|losing * teeth ; meth mouth ; amputated|amputation|amputate
        organDamage	en	open|infected|weeping sores|abscesses|wounds ; necrosis ; necrotic
        organDamage	en	liver|kidney|heart doctor|specialist|numbers|enzymes|counts * scarring|bad|through|high|sky|failing|worse|elevated|three|shot
        organDamage	en	enzymes|lfts * elevated|high|through|up|sky|triple|bad
        organDamage	en	scarring on|of|in my|his|her|the liver|lungs
        organDamage	en	{drug}|drinking|it|drugs|use|smoking ** weakened|damaged|wrecked|ruined|destroyed|scarred|enlarged|shredded|ate * my|his|her|the * heart|liver|kidneys|kidney|bladder|lungs|nose|septum|sinuses|brain|pancreas|stomach|nerves
        organDamage	en	bladder|liver|kidneys|kidney|sinuses|lungs|septum|pancreas ** commission|shot|destroyed|ruined|wrecked|weakened|useless|scarred|inflamed|giving|permanently|quit ; heart is|s|was|has|got * weakened|weak|damaged|enlarged|failing|giving
        organDamage	es	{drug}|tomar|trago|vicio ** dano|danado|debilito|acabo|destrozo|arruino|perforo ** corazon|higado|rinones|vejiga|nariz|tabique|pulmones|pancreas
        organDamage	es	cirrosis
        organDamage	es	higado * graso|inflamado|danado|malo|mal|deshecho|acabado|enfermo|crecido|duro|no sirve
        organDamage	es	danado|mal|malo|enfermo|inflamado del|el * higado|corazon|rinon|rinones|pancreas|pulmon ; corazon|rinon|rinones|pancreas|pulmon|pulmones|vejiga|riñones * danado|danados|fallando|debil|inflamado|acabado|acabados|grande|crecido
        organDamage	es	dano al|en|del * corazon|higado|rinon|rinones|cerebro|pulmones|nervios ; cardiomiopatia ; neuropatia
        organDamage	es	insuficiencia renal|hepatica|cardiaca
        organDamage	es	falla|fallando|fallan * rinones|higado|corazon ; ojos amarillos
        organDamage	es	piel amarilla ; se me|le cayeron|caen|pudrieron|caido * dientes ; sin dientes ; llagas
        organDamage	es	ulcera
        # firstOffence
        firstOffence	en	first|one|single|only|just|lone dui|dwi|owi|dwai|offense|arrest|citation|ticket
        firstOffence	en	first time dui|dwi|offender|offense|caught ; first time in|ever|getting * trouble|jail|court|arrested|caught|dui ; 1 st dui|dwi|owi|offense
        firstOffence	en	first|only * trouble|brush
        firstOffence	en	got|caught|picked|have|has|gave|pending|this|new|recent|my|his|her|this a|up|with|for|? dui|dwi|owi *
        firstOffence	en	a dui
        firstOffence	en	dui|dwi|owi class|classes|school|program|eval|evaluation|assessment|charge|case|court|lawyer|attorney
        firstOffence	en	{NUM:1..1} dui|dwi|owi|failed|dirty|positive|hot ; wet reckless ; mip
        firstOffence	en	minor in possession ; public intox|intoxication ; open container
        firstOffence	en	blew ** limit|over ; blew a|an|like|at|? {NUM:0..0.5}|twice|double ; stopped|pulled|checkpoint|roadside|cop|cops ** blew
        mildCue across	en	dast 10 {NUM:1..5} ; dast 10 of|score|scored|was|is|at {NUM:1..5} ; dast 10 score of|was|is {NUM:1..5} ; dast 10 was|is|score|scored|came|of * {NUM:1..5}
        mildCue fixed	en	dont|never|doesnt|rarely|seldom * drink|have|take|do|has * more than|over a|one|two|three|couple|few
        firstOffence	en	pulled over * drinks|after|wedding|from|coming|leaving|with|on
        firstOffence	en	failed|flunked|blew|bombed|dirty|hot|positive|popped|pissed|peed * a|one|my|the|his|her|random|drug|dot|ua|pre|? * test|screen|ua|uds|piss|screening|drop|panel|employment|random
        firstOffence	en	{NUM:1..1} + thc|coke|coc|amp|meth|test|ua
        firstOffence	en	failed dot|ua|random ; failed preemployment
        firstOffence	en	popped|tested|came|pissed|popping up? positive|hot|dirty ; popped up once|for|on|at
        firstOffence	en	popped on|for ; random at work|the ; one|single|a * + * test|ua|screen
        firstOffence	en	first|single|one|st pos|positive|dirty|hot|failed * ua|uds|drop|test|screen|thc
        firstOffence	en	positive * for|on thc|weed|marijuana
        firstOffence	en	caught at|with|vaping|smoking|holding|in|by school|carts|weed|edibles|a|gummies|vape|pen|class|dorm|bathroom|joint|coach|ra *
        firstOffence	en	written|write up|ticket for|in weed|dorm|drinking|alcohol|vape
        firstOffence	es	primer|primera|un|unico dui|arresto|ofensa ; primer|primera|unica vez que * me|lo|la? paran|agarran|pararon|agarraron|arrestan|arrestaron|detienen|detuvieron
        firstOffence	es	me|lo|la|le pararon|agarraron|detuvieron|dieron * dui|ticket|reten|manejando|tomado|tomando|alcoholimetro * por|en|un|?
        firstOffence	es	falle|fallo|reprobo|reprobe|sali|salio|di|dio|marco * antidoping|positivo|prueba|examen|doping|dopin
        firstOffence	es	dui|dwi primero|primer
        firstOffence	es	es mi|su|la primera vez * con|en|que * ley|corte|problemas|policia|arrestan|agarran|paran|pasa|carcel ; clases|clase de|del|por dui|alcohol|manejar ; retén
        firstOffence	es	en un reten
        # functioning
        functioning	en	high functioning ; functioning ; functional ; functioning well ; holding down
        functioning	en	hold down ; still work ; works full time
        functioning	en	never|hasnt|havent|dont|doesnt|didnt missed|miss|late * work|a day|a shift|class|?
        functioning	en	bills are|get|all? paid ; still|always pay|pays|paying * bills|rent|mortgage ; straight as
        functioning	en	good|great|fine|dean's grades|gpa|list ; grades * fine|good|ok|up
        functioning	en	doing|doin fine|great|well|good|ok at|in * work|school|job|life
        functioning	en	job|work|school|marriage|home|life is|s|are? fine|good|great|solid|stable|ok|intact
        functioning	en	no problems|issues|trouble|complaints|problem at|with|other|in * work|home|school|law|else
        functioning	en	nothing|not that|too|so|very|super|crazy? serious|bad|much|heavy|wild|crazy|major|extreme|dramatic|out of control
        functioning	en	mild use|user|case|problem|habit|issue|drinker|drinking|addiction|dependence|dependency|sud|aud|disorder|severity|range ; pretty|fairly|rated|considered|kinda|seems|only|still|relatively mild ; mild alcohol|drug|substance|cannabis|etoh|stimulant|cocaine
        functioning	en	cut|cutting|scale|scaling|dial|dialing|ease|rein|tone back|down|it|in * a little|bit|?
        functioning	en	overkill ; sober at work
        functioning	en	early stage ; nip it|this
        functioning	en	before it|this|things gets|becomes|turns|is|get * worse|bad|problem|hand|thing|too
        functioning	en	moderate ; moderation ; is that|this|it even|really|considered * problem|bad
        functioning	en	not sure its|if|whether|that * problem|counts|qualifies|enough|even
        functioning	en	 least disruptive ; sober curious
        functioning	en	second|outside|professional opinion ; ask a professional ; check myself|in|where
        functioning	en	worth talking|a call ; do i even|really need * rehab|treatment|help|program|this|it|detox|inpatient|residential|stay|counseling|to ; should i even
        functioning	en	something|anything|nothing light|low key|gentle|small|easy|too intense
        functioning	en	bother with weed|me|that|it
        functioning	en	not an|a alcoholic|addict|addicted|junkie|drunk|problem drinker
        functioning	en	wouldnt|dont call|consider|say it|myself|him|her a|an * problem|addict|alcoholic
        functioning	en	recreational|recreationally|socially ; nobody noticed|knows|would know
        functioning	es	tomar|tomarle|fumar|consumir|bajarle|reducir|controlar|moderar menos|poco|tantito
        functioning	es	trabajo|trabaja|rinde bien ; siempre|aun|todavia|sigo|sigue pago|paga|pagando * renta|bill|biles|todo ; pago|paga todo
        functioning	es	va|anda|sale|voy|esta bien en|con la|su|el|mi? escuela|trabajo|prepa|universidad|uni|clases|calificaciones|notas ; buenas|buen calificaciones|notas|promedio|estudiante
        functioning	es	no falto|falta|falte|he faltado * trabajo|chamba|jale|un dia ; nada grave|serio|fuerte
        functioning	es	no es * para tanto|grave|tan|mucho|diario
        # audit, dast
        substance.alcohol absorb	en	score|scored ** alcohol|drinking questionnaire|screen|screening|screener|test|quiz|survey ** {NUM:1..40} ; scored * {NUM:1..40} on|in * alcohol|drinking questionnaire|screen|screening|screener|test|quiz|survey
        audit value=num absorb	en	score|scored ** alcohol|drinking questionnaire|screen|screening|screener|test|quiz|survey ** {NUM:1..40} ; scored * {NUM:1..40} on|in * alcohol|drinking questionnaire|screen|screening|screener|test|quiz|survey
        audit value=num absorb	en	audit {NUM} ; audit of|score|was|is|at|scored|= {NUM}
        audit value=num absorb	en	audit score of|was|is|came? {NUM} ; audit c {NUM} ; audit c? * score {NUM}
        audit value=num absorb	en	{NUM:1..40} on|in the? audit ; scored {NUM:1..40} on|in the? audit
        audit value=num absorb	en	audit ** {NUM:3..40} ; {NUM:3..40} on|in * audit
        audit value=num absorb	es	audit de|en|salio|puntaje {NUM} ; {NUM:1..40} en el audit
        dast value=num absorb	en	dast {NUM:0..9} ; dast of|score|was|is|at {NUM:0..9}
        dast value=num absorb	en	dast score of|was|is? {NUM:0..9}
        dast value=num absorb	en	{NUM:0..10} on|in the? dast
        substance.alcohol absorb	en	audit {NUM:1..40} ; audit of|score|was|is|at|scored|c|= ** {NUM:1..40} ; {NUM:1..40} on|in the|his|her|my? audit
        substance.alcohol absorb	es	audit ** {NUM:1..40} ; {NUM:1..40} en el audit
        dast value=num absorb	en	dast was|is|score|came|of|at * {NUM:0..9}
        firstOffence absorb	en	failed|flunked|bombed|blew|failing|fail|dirty|positive|hot|popped on|for? * drug|tox|urine|piss|hair test|tests|screen|screens|testing ; failed|flunked * ua|uas|uds|dot|drop ; dirty|hot ua|uas|uds|drop
        firstOffence absorb	en	drug|tox|urine|hair test|screen * came|was|is|read|showed * positive|dirty|hot|failed|up ; tested|popped positive|dirty|hot
        substance.unnamed absorb	en	failed|flunked|bombed|blew|failing|fail|dirty|positive|hot|popped on|for? * drug|tox|urine|piss|hair test|tests|screen|screens|testing ; failed|flunked * ua|uas|uds|dot|drop ; dirty|hot ua|uas|uds|drop
        substance.unnamed absorb	en	drug|tox|urine|hair test|screen * came|was|is|read|showed * positive|dirty|hot|failed|up ; tested|popped positive|dirty|hot
        firstOffence absorb	es	fallo|falle|reprobo|reprobe|salio|sali|di|dio mal|positivo|positiva|? en|el|un|la|? * antidoping|doping ; antidoping|doping * salio|positivo|positiva
        substance.unnamed absorb	es	fallo|falle|reprobo|reprobe|salio|sali|di|dio mal|positivo|positiva|? en|el|un|la|? * antidoping|doping ; antidoping|doping * salio|positivo|positiva
        firstOffence absorb	en	peed|pissed|dropped|blew|tested|popped hot|dirty
        substance.alcohol absorb	en	blew a {NUM:6..40} ; blew over|above|twice the|legal limit|? ; bac ; over the legal limit
        firstOffence	en	bac * {NUM} ; over the legal limit
        # mildCue
        mildCue	en	weed|marijuana|cannabis|thc|pot|carts|edibles|gummies|dabs|joints and|n|but|tho? thats|that|only literally|basically|pretty|just|about|is|? it|all|everything
        mildCue	en	smokes|smoke|vapes|uses|eats|fuma weed|marijuana|pot|thc|edibles|gummies|mota|marihuana and|y|? nothing|only|thats|nada else|that|it|all|mas
        mildCue	en	one|a|single gin|whisky|whiskey|sherry|port|brandy|glass|tot|nip|thimble|dram|wine and|of? tonic|wine|sherry|port|brandy|whisky|? of|before|at|with|after an|a|my|? evening|supper|dinner|bed|night|luncheon|lunch
        mildCue	en	weed|marijuana|marihuana|cannabis|thc|pot|carts|edibles|gummies|dabs|mj but|and|&|, nothing|no|not|never other|else|more|stronger|harder|anything ; never|not|nothing anything|? but|besides|except|beyond|stronger * weed|marijuana|cannabis|thc|pot|edibles
        mildCue	en	weed|marijuana|cannabis|thc|pot|vapes|carts|edibles|gummies|joints * thats|that|this all|it
        class.fete	en	weddings ; wedding ; parties ; party ; festivals ; festival ; raves ; rave ; concerts
        class.fete	en	concert ; shows
        class.fete	en	holidays ; holiday ; vacation ; vacations ; the lake ; birthdays ; birthday ; reunions
        class.fete	en	camping ; funerals
        class.fete	en	tailgates ; tailgating ; game days ; game day ; ballgames ; the game ; football ; bbqs
        class.fete	en	barbecues ; cookouts
        class.fete	en	special occasions ; occasions ; events ; happy hour ; brunch ; book club ; trivia night
        class.fete	en	poker night ; bowling
        class.fete	en	date night ; girls night ; guys night ; bachelor parties ; new years ; super bowl
        class.fete	en	fourth of july ; clubs
        class.fete	en	socially ; social events ; dinner parties ; work trips ; conferences ; burning man
        class.fete	en	coachella ; spring break
        class.fete	es	fiestas ; fiesta ; bodas ; bodas y ; quinceaneras ; posadas ; carnes asadas
        class.fete	es	carne asada ; reuniones ; bautizos
        class.fete	es	los partidos ; el partido ; cumpleanos ; eventos ; antros ; antro ; conciertos
        class.fete	es	vacaciones ; navidad ; convivios
        mildCue	en	only|just|mainly|mostly|strictly * at|on|for|during|when * {fete}
        class.fetes	en	weddings ; parties ; festivals ; raves ; concerts ; shows ; holidays ; vacations ; the lake ; birthdays ; reunions ; funerals ; tailgates ; tailgating ; game days ; game day ; ballgames ; games ; the game ; football ; bbqs ; barbecues ; cookouts ; special occasions
        class.fetes	en	occasions ; events ; halloween
        class.fetes	en	happy hour ; brunch ; book club ; trivia night ; poker night ; bowling ; date night ; girls night ; guys night ; bachelor parties ; new years ; clubs ; social events ; dinner parties ; work trips ; conferences ; burning man ; coachella ; sundays ; brunches
        class.fetes	en	get togethers ; super bowl ; fourth of july ; thanksgiving ; christmas ; new years eve ; st patricks ; mardi gras
        mildCue	en	{drug}|drink|drinks|drinking|line|lines|bump|bumps|it at|on|during|for * {fetes} ; drinks|drink at|during|on * {fete}
        mildCue	en	use|uses|using|do|does|party|smoke * at|on|during * {fete}
        mildCue	en	social drinker|drinking|drinks|use|user
        mildCue	en	at {fete} only|and
        mildCue	en	{drug}|it|them|only|just before|during|for|around my|his|her|? exams|finals|midterms|tests ; only|just at|for|during finals|exams
        mildCue	en	{NUM}|a|couple|few|handful|four|three * {fete} a|this|per|every|each year|summer
        mildCue	en	few|couple|handful times|weekends a|per year
        mildCue	en	once or|every|in twice|few|couple|a * month|months|year|moon
        mildCue	en	couple|pair of? beers|glasses|drinks|pints|coors|ipas|seltzers|cocktails|whites|modelos|bud|buds|brews|cold ones|wines
        mildCue	en	one|a|two or two|three * beers|drinks|glasses|pints|glass
        mildCue	en	a|one glass|beer|drink|pint|ipa|cocktail of? * with|at|after|before|over dinner|supper|lunch|night|meal|game|bed|work
        mildCue	en	slip for
        mildCue	en	two|three|one|couple|glass * with|at|after|during the? * dinner|ballgame|game|supper|meal|lunch|bed
        mildCue	en	tipsy ; buzzed ; a little buzz ; only|just * beer|wine|seltzers|saturday|saturdays|drinker
        mildCue	en	weekend warrior ; gets|get silly
        mildCue	es	una copita ; un|unas par|cuantas? de? cervezas|cheves|chelas|tragos|copas
        mildCue	es	solo|nomas|nada mas|unicamente * en|los|las|cuando * {fete}|fiesta|domingos|fin|fines|sabados
        mildCue	es	en las|los * {fete} nomas|nada|y nada|punto|solamente
        mildCue	es	de vez en cuando ; tomo|toma|fumo|fuma|uso poco|social|socialmente|leve ; {fete} y nada
        mildCue	es	una vez al mes|ano
        # mild only in appearance
        pseudo	en	poor functioning ; party drug ; party house ; bad trip ; party every
        notEvidence absorb	en	lost my|his|her|our|the * house|car|truck|boat|office|apartment|business keys|key|title|registration|pass|card|cards|remote
        notEvidence absorb	en	lost * friends|friend|family|everyone|everybody|kids|place|teeth * in|at|to|on|by the|a|? * war|crash|accident|fire|covid|cancer|store|mall|park|crowd|zoo|line|book|page|baseball|football
        notEvidence absorb	en	they|bank took|take|towed my|the|our * car|truck|rig|house to|in|for|into * washed|service|repair|repairs|inspection|wash|shop|dealer|mechanic|garage|detailing ; was|got|is|be|were|get|gets fired up ; call|line|contract|lease|service was|got|been terminated|canned
        notEvidence absorb	en	sold my|our|his|her the? * house|boat|car|truck|ring|guitar|tv for a|more|less|and|asking ; jail card ; arrested by how ; blew out|up|off|away|his|her|my ** limit|over|{NUM}
        notEvidence absorb	en	second|outside|professional|? opinion on|about your|the * price|prices|food|building|site|website
        notEvidence absorb	en	only|just|mostly|mainly eat|go|travel|visit|meet|dress|cook|dance|drive|fly|see|shop|wear ** {fete} ; go|goes|went|going to {fete} with|as|for|in|at|a * times|year|family|?
        notEvidence absorb	en	a|one|my|the glass|cup|bottle|pint of? water|milk|tea|juice|soda|lemonade|coffee ** dinner|supper|lunch|meal|work|bed|desk
        notEvidence absorb	en	a|one|my|the glass|cup|bottle of? water|milk|tea|juice|soda|lemonade|coffee|soup ; mild winter|weather|day|summer|climate|allergy|asthma|cold|salsa|soap|headache|accent|surprise
        notEvidence absorb	es	mi|su|la|el|? {spouse} * me|le|nos|lo|la dejo|deja su|un|una|recado|mensaje|aqui|en|saber|las|los|comida ; mi|su|la|el|? {spouse} * me|nos llevo|lleva al|a|de|en ; mi|su|la|el|? {spouse} * se fue|va|fueron de|temprano|en vacaciones|viaje|compras|camion|carro
        """
}
