extension LexiconSources {
    /// Children and other dependants: nobody to care for them, or somebody who does.
    static let dependents = """
        # words: small children, children of any age, grown dependants
        class.tot	en	kid ; kids ; child ; children ; baby ; babies ; toddler ; toddlers ; twins ; triplets ; newborn
        class.tot	en	infant ; infants ; grandkids ; grandkid ; gkids ; gkid ; grandchildren ; grandchild ; grandbaby
        class.tot	en	grandbabies ; little one ; little ones ; littles ; stepkids ; preemie ; preschooler ; kiddo
        class.tot	en	kiddos ; foster kids ; minors ; my girls ; my boys ; two girls ; two boys ; his girls ; her girls
        class.tot	en	his boys ; her boys ; the girls ; the boys ; both girls ; both boys ; three girls ; three boys
        class.tot	en	little girl ; little boy ; baby girl ; baby boy ; little brother ; little sister ; year olds
        class.tot	en	nieces ; nephews ; siblings ; sibs ; kinder ; kindergartner ; first grader ; school kids ; bby
        class.tot	es	hijos ; hijas ; nino ; ninos ; nina ; ninas ; bebe ; bebes ; bebito ; bebita ; nene ; nena
        class.tot	es	nenes ; nenas ; chamacos ; chamacas ; chiquillos ; chiquitos ; chiquitas ; criatura ; criaturas
        class.tot	es	peques ; pequenos ; pequenas ; cuates ; cuatitos ; gemelos ; gemelas ; mellizos ; morritos ; nietos
        class.tot	es	nietas ; nieto ; nieta ; sobrinos ; sobrinas ; mis chavos ; mi nene ; menores ; plebes ; huercos
        class.minor	en	son ; sons ; daughter ; daughters ; dtr ; grandson ; granddaughter ; niece ; nephew ; stepson
        class.minor	en	stepdaughter ; boy ; girl ; boys ; girls
        class.minor	es	hijo ; hija ; sobrino ; sobrina ; chamaco ; chamaca
        class.elder	en	mom ; mother ; momma ; mama ; dad ; father ; papa ; parents ; grandma ; gma ; grandmother ; granny ; grandpa ; gpa
        class.elder	en	grandfather ; granddad ; nana ; mother in law ; father in law ; mil ; aunt ; uncle ; husband ; husb ; hubby ; wife ; spouse
        class.elder	en	brother ; sister ; partner ; dependent ; dependents ; family member ; madre ; padre ; jefita ; jefito ; abuela ; abuelo
        class.elder	en	abuelita ; abuelito ; esposo ; esposa ; hermano ; hermana ; suegra ; suegro ; viejita ; viejito ; tia ; tio ; papas ; padres
        class.elder	en	apa ; ama ; my mom ; grandparents ; gparents ; auntie ; ex ; neighbor ; sis ; nanny ; in laws ; inlaws ; sister in law
        class.elder	en	cousin ; boyfriend ; family ; godmother ; friend ; cunada ; comadre ; madrina ; vecina ; suegros ; marido ; familia ; nuera
        class.elder	en	hija mayor ; abuelos ; senora
        class.noone	en	havent a soul ; havent got a soul ; dont have a single soul ; no one ; nobody ; noone ; no body ; not anyone ; not anybody ; not a soul ; not one soul ; no soul ; not one person
        class.noone	es	no tengo kien ; no tengo qien ; no tengo quen ; no ay quien ; no ay kien ; no hay kien ; nadien ; no tiene kien
        class.tending	en	wach ; whach ; wacth ; wotch ; babysitt ; keap ; wach over
        class.noone	en	not a single person ; isnt anyone ; isnt anybody ; aint anyone ; aint anybody ; aint nobody ; aint no one ; dont have anyone
        class.noone	en	dont have anybody ; doesnt have anyone ; no1 ; no 1 ; doesnt have anybody ; dont know anyone ; isnt a soul ; nobody else
        class.noone	en	no one else ; no1 else ; no 1 else ; cant find anyone ; cant find anybody ; cant find someone ; without anyone
        class.noone	en	dont trust anyone ; not anyone else ; dont trust anybody ; havent got anyone ; got nobody ; got no one ; have nobody
        class.noone	en	have no one ; has nobody ; has no one ; dont have a soul ; no person ; theres no one ; theres nobody ; no one on earth
        class.noone	en	none to ; no backup ; no partner ; no employees ; nadie ; no hay quien ; no tengo quien ; no tiene quien ; nadie mas
        class.noone	en	noone else ; no1's ; nobdy ; nobody 2 ; no one 2 ; has no1 ; w/o anyone
        class.noone	en	ninguna persona ; ningun familiar ; no hay nadie ; no tengo a nadie ; no tiene a nadie ; no cuento con nadie
        class.noone	en	no tenemos quien ; sin quien ; no hay alguien ; no encuentro quien ; no hallo quien ; no hay ni quien ; no tengo ni quien
        class.noone	en	no encuentro a nadie que
        class.nokin	en	no family ; no fam ; no relatives ; no kin ; zero family ; no family support ; no other kin ; no local family
        class.nokin	en	no fam support ; family is all back ; no friends or family ; family out of state ; no family nearby ; no relative
        class.nokin	en	not one relative ; without family ; no other family ; no grandparents ; family all out of state ; no village
        class.nokin	en	dont have family ; doesnt have family ; dont have any family ; my family is in ; her family is in ; no tengo familia
        class.nokin	en	sin familia ; sin parientes ; no tengo parientes ; no tiene familia ; no hay familia ; familia toda en ; mi familia esta en
        class.tending	en	watch ; watches ; watching ; keep ; keeps ; keeping ; mind ; mind the ; raise ; raises ; feed ; feeds
        class.tending	en	babysit ; babysits ; look after ; looks after ; care for ; cares for ; take care of ; takes care of ; sit with
        class.tending	en	sits with ; stay with ; stays with ; see to ; tend ; tend to ; pick up ; do pickup ; do drop off ; put to bed
        class.tending	en	lift ; lifts ; bathe ; bathes ; turn ; turns ; dress ; suction ; change ; do breakfast ; be there for ; be with
        class.tending	en	kept ; watched ; babysat ; raised ; do for ; lean on for ; cover with ; help with ; keep an eye on ; sit
        class.tending	es	cuide ; cuida ; cuidan ; cuidar ; cuidara ; cuidaria ; cuiden ; cuidarlos ; cuidarlo ; cuidarlas ; cuidarla
        class.tending	es	cuidarmelos ; atienda ; atender ; atienden ; recoja ; recoger ; vea ; vean ; ver ; eche un ojo ; de de comer
        class.tending	es	quede con ; quedarse con ; se quede ; lleve a la escuela ; releve ; cuidado ; los lleve ; mire ; crie
        class.sitter	en	sitter ; sitters ; babysitter ; babysitters ; babysitting ; childcare ; child care ; daycare ; day care
        class.sitter	en	nanny ; respite ; respite care ; after school care ; chldcare ; childcre ; adult day ; adult day care
        class.sitter	en	chld care ; chldcr ; childcr ; c/c ; day cre ; babysttr ; sittr ; babysit
        class.sitter	en	in home care ; overnight care ; caregiver help ; home aide ; home health aide ; aide ; day program for mom
        class.sitter	es	guarderia ; ninera ; estancia infantil ; cuidadora ; quien los cuide
        class.ill	en	alzheimers ; alzheimer ; dementia ; ms ; parkinsons ; parkinson ; als ; cp ; cva ; stroke ; cancer ; dialysis
        class.ill	en	hospice ; bedridden ; bedbound ; bed bound ; wheelchair ; paralyzed ; quadriplegic ; paraplegic ; blind
        class.ill	en	disabled ; disability ; autistic ; autism ; downs ; down syndrome ; nonverbal ; trach ; special needs
        class.ill	en	cerebral palsy ; feeding tube ; g tube ; vent ; ventilator ; oxygen ; amputee ; medically fragile ; copd
        class.ill	en	chemo ; huntingtons ; muscular dystrophy ; spina bifida ; brain injury ; tbi ; a hospital bed ; bad hip
        class.ill	es	demencia ; derrame ; discapacidad ; discapacitado ; discapacitada ; autismo ; autista ; postrado
        class.ill	es	postrada ; silla de ruedas ; dialisis ; encamada ; encamado ; sindrome de down ; paralitico ; paralitica
        # nobody to look after them
        barrierChild	en	{NUM}|two|three|four|five kids|children|babies|little ones and|with nobody|noone|no one ; dont|please say|tell|ask me? go|to|leave|that|i * away|inpatient|residential
        barrierChild fixed	en	{noone} * * {tending} ** {minor}|{tot}|{elder}|them|him|her|{AGE}
        barrierChild fixed	en	got|have|has|with * * brothers|sisters|siblings|bros|sis|nephews|nieces|grandkids|grandbabies|kids|babies to raise|mind|feed|keep|watch|tend ; raising|raisin my|his|her * brothers|sisters|siblings|nephews|nieces|grandkids|grandbabies|grandchildren
        barrierChild fixed	en	have|has|with|had|bear|bears|given sole? the|full|sole|whole? care|charge|keeping of my|his|her|our|a|an|two|three ** {minor}|{tot}|{elder}|{ill} ; {cant} leave|abandon|desert my|his|her|the * invalid|bedridden|ailing|infirm|frail|helpless
        barrierChild fixed	en	{noone}|{nokin} * to|who|can|will|would|could {tending}
        barrierChild fixed	en	{noone} ** to|2|who|can|will|would|could|left|trust ** take|have|get|hold|cover ** {tot}|{AGE:8..12}
        barrierChild fixed	en	{noone} ** to|i * leave|hand|give|trust|drop ** them|em|him|her|{minor}|{tot}|{elder} ** with|to|off
        barrierChild fixed	en	{noone} ** to|i * leave|hand|give|trust|drop off? with * them|him|her|{minor}|{tot}
        barrierChild fixed	en	{noone} * for|with * {tot} ; {noone} else? * w/|with my|the|his|her|our|a? * {tot}
        barrierChild fixed across	en	{tot} *** {noone}|{nokin} else? * to|can|will|would|could|left|who|nearby|around|here|close|in|local|within|at|back
        barrierChild fixed across	en	{minor}|{tot} *** {noone} else? * to|can|will|would|could|who * {tending}|take|have|leave|hand|watch
        barrierChild fixed across	en	{noone} else * to|can|will|would|could|who * take|have|{tending} *** {minor}|{tot}|them
        barrierChild fixed across	en	custody|raising|fostering|fosters|guardian|single|solo ** {minor}|{tot}|mom|dad|mother|father|parent *** {noone}|{nokin}|alone
        barrierChild fixed across	en	single|solo mom|mother|dad|father|parent|mama|ma *** {noone}|{nokin}|no help|no support|no|without|lack|lacks|zero|need|needs|find|afford|sin * {sitter}
        barrierChild fixed across	en	single|solo mom|mother|dad|father|parent|mama *** {noone}|{nokin}
        barrierChild fixed across	en	single|solo mom|mother|dad|father|parent|mama *** no help|backup|support|village|sitter
        barrierChild fixed across	en	{tot} *** {nokin} ; {nokin} *** {tot} ; {tot} ** has|have|got * {noone} ; {tot} ** has|have|got only|just me|us|her|him|mom|dad|my|one
        barrierChild fixed across	en	{tot} *** no|zero|without|any * help|backup|support|sitter ; no|zero|any help|backup|support with|w/ * {minor}|{tot}
        barrierChild fixed	en	{noone} to|2 keep|watch|mind|raise|babysit|feed ; {noone} to|2 take|have * {tot}|them|em|her|him
        barrierChild fixed	en	dont|doesnt|not|without have|trust? anyone|anybody|someone ** {tending}|leave|take ** {minor}|{tot}|{elder}|them|him|her
        barrierChild fixed	en	{cant} ** find|get|ask|afford|arrange|trust ** {sitter}|someone|anyone|anybody ** {minor}|{tot}|them|her|him
        barrierChild fixed	en	who|whos|who's|wholl|whod would|will|is|s|gonna|going|supposed|could|can|? * {tending}|keeping|feeding|watching * them|her|him|my|the|mom|dad
        barrierChild fixed	en	who|whos|who's|wholl|whod would|will|is|s|gonna|going|supposed|could|? * take|takes|have|gets|keep * {minor}|{tot} ; who|whos|whod would|gonna have|take|keep them ; whod|who'd do breakfast|pickup|bedtime
        barrierChild fixed	en	who|whos|who's watches|feeds|raises|bathes|lifts|babysits * {minor}|{tot}|{elder}|{AGE}|them|him|her ; who keeps|takes * {tot}|{AGE:8..12}
        barrierChild fixed	en	who|whod|who'd|who'll|wholl do pickup|breakfast|dropoff|bedtime ; whod|who'd * take|keep|watch|have|feed * them|her|him|{minor}|{tot}|my
        barrierChild fixed	en	wont|wouldnt|refuses|refused|cant|cannot|unable to? watch|babysit|mind|keep * {tot} ; wont|wouldnt|refuses|refused|cant to? babysit * them|him|her ; wont|wouldnt|refuses|refused|cant to? watch|mind them ; refuses|wont to? watch him|her
        barrierChild fixed	en	{elder} ** wont|wouldnt|refuses|refused|cant|cannot|too take|keep|have|watch|old|sick|frail * {tot}|to|watch|keep
        barrierChild fixed	en	they|she|kids|he|baby|children|grandkids only|just have|has|got|want me ; im|i'm all|everything * they|she|kids|he|baby|{minor}|{tot} * have|has|got|s
        barrierChild fixed	en	im|hes|shes all * {tot} * have|has|got ; all they|she|he|theyve|shes has|have|got|left is me|her|him ; nobody|no one but|except me|him|her * for|watch|to
        barrierChild fixed	en	{tot}|old|daughter|son * has|have|got nobody|noone|none but|except|besides me|him|her ; shes|theyre|hes all i have left to raise
        barrierChild fixed	en	just|only me and|n|with|w/ * {tot} ; just|only me and|n|with my|her|his * son|daughter|girl|boy * {NUM:0..12}
        barrierChild fixed	en	im|hes|shes|i am his|her|their mom's|dad's|mother's|nurse|caretaker|aide|caregiver|person|carer|eyes|legs ; im|hes|shes * caretaker|caregiver|carer
        barrierChild fixed absorb	en	wont|doesnt|refuses|never take|takes|accept|accepts a|the|any bottle|bottles|formula|sitter
        barrierChild fixed across	en	{sitter} *** only|cant * day|days|overnight|nights|afford|find ; where would|will|do * {tot} go|live|stay
        barrierChild fixed	en	{tot} * only|just * calms|settles|eats|sleeps|trusts|goes for|with|to me|him|her ; only|just calms|settles|eats|sleeps for|with|when me|him|her|im
        barrierChild fixed	en	wont|only sleep|eat|settle|stay for|with|w/ me|anyone|strangers|nobody|him|her
        barrierChild fixed	en	nights|mornings|bedtime|nothing|he|she only * work|works|sleeps|settles * with|for me|him|her|us
        barrierChild fixed across	en	{minor}|{tot} *** so|then|and {noone} can|could|will|would ; only one|person|name * he'll|she'll|hell|shell|they'll|theyll|on * let|license
        # only named: no patient, no barrier
        barrierChild.childsAge fixed	en	{minor}|{tot} is|s|hes|shes|who|whos|age|just|only|turned|turns * {AGE:8..11} ; {AGE:8..11} old? {minor}|{tot} ; my {AGE:8..11}
        barrierChild.childsAge fixed	en	{minor}|{tot} * is|s|hes|shes|whos|age|just|turned|turns {NUM:2..7} and|years|yrs|yo|yr|with|now|so ; {NUM:0..7} year|yr|yo|month|mo|months old? {minor}|{tot}
        barrierChild.childsAge fixed	en	my|his|her|our|a {NUM:0..7} year|yr|yo|month|mo|months
        barrierChild.childsAge fixed	es	{minor}|{tot} * de|tiene {AGE:8..11} ; {minor}|{tot} * de|tiene {NUM:1..7} anos|anitos|meses
        barrierChild fixed	es	{kids}|{dependent} * con quien los|las|lo|la|les dejo|deja|dejamos|dejaria|dejaba|dejan|voy|va ; con quien dejo|dejaria|deja|dejamos|voy|va a * {kids}|{dependent}|dejarlos|dejarlas|dejarlo|dejarla
        barrierChild fixed across	es	cria|crio|criando|mantiene|mantengo|cuida|cuido|cargo ** {kids}|nietos|nietas|nieto|nieta|sobrinos * sola|solo|solita|solito ** no me|se|puede|puedo|los ir|internar|quedarse|quedarme|dejar|dejarlos|internarse|internarme
        barrierChild.childsAge fixed	en	my|his|her|their|the wife|husband|husb|spouse|partner|dad|mom|father|mother|ex|boyfriend works|work|is|s|s|travels * nights|days|doubles|overnights|overseas|deployed|road|grave|graveyards
        barrierChild fixed	en	only one|person|adult|parent|caregiver|caretaker * caring|who|that|to|raising|looking|tending cares|after|for|raises|care|take|takes|? * their|our|the|his|her|my|these {NUM}|two|three|four|little|young|? {minor}|{tot}|{elder}
        barrierChild fixed	en	im|hes|shes|i am|pt * only one|adult|person|parent * with|for|watching the|my|our|these|both|two|three {minor}|{tot} ; only adult|person|parent home|here|there|awake|around|at|in * with|for|watching * {minor}|{tot}
        barrierChild fixed	en	a|my|our|new|small|little|two|three * {tot}|{minor}|infant|newborn|baby|twins|toddler and|& {noone} to|who|that|helps|can|around|for ; {noone} to help * {minor}|{tot}|baby|newborn
        barrierChild fixed	es	tengo|tiene|con * {kids}|recien nacido|nacida|bebita|bebito y|pero nadie|no hay|no tengo|no tiene * ayuda|ayude|quien|cuide|cuida
        barrierChild fixed across	en	{tot}|{minor}|youngest|oldest|mother|mom|father|dad|grandmother *** only|one person|one|human|soul * he|she|they|it|who|that * lets|let|trusts|will|tolerates|responds|knows|has|accepts|can
        barrierChild fixed across	en	is|s deployed|overseas|offshore|incarcerated|deported|locked *** {NUM:0..11} year|yr|yo|month|mo|kids ; alone|solo|myself with|w|w/ {NUM:1..9} kids|{tot}|children ; alone|solo|myself *** {NUM:2..9} kids|children
        barrierChild fixed across	en	alone|solo with|w|w/ my|our|the|a|? * {tot}|{minor}
        barrierChild fixed across	en	{noone} *** get|gets|take|takes|drive|put|pick|feed my|the|our * {tot}|{minor} ; give up|lose my|the|our * {tot}|{minor} * to|if|when * go|get|enter|do|come|going * rehab|treatment|help|inpatient|program|in|residential
        barrierChild fixed across	en	breastfeed|breastfeeding|breastfeeds|lactating *** cant|cannot|no|unable|not|wont|without ** gone|away|leave|be|overnight|baby|separated
        barrierChild fixed across	es	{tot} * con|y quien se|los|las|lo|la|me? * quedan|quedarian|quedaria|queda|cuida|cuidaria|dejo|deja ; {tot} *** estoy|esta|ando sola|solo ; sola|solo con|y * {tot}
        barrierChild fixed across	es	{tot} *** no * puedo|puede * irme|irse|ir|dejarlos|dejarlas|dejarlo|dejarla|internarme|internarse|faltar|separarme ; yo|ella|el con * {NUM:2..9}|tres|dos|mis|sus {tot}
        barrierChild fixed across	en	{tot}|{minor}|kids *** my|his|her|their|the wife|husband|husb|spouse|partner|dad|mom|father|mother|ex|boyfriend works * nights|days|doubles|overnights|overseas|graveyards|too|weekends
        barrierChild fixed across	en	where|and|but? where|who would|will|do|does * kids|children|{tot}|babies|boys|girls|twins go|stay|live|be ; {tot}|{minor}|kids *** where would|will|do they|she|he go|stay|live
        # no sitter, no respite
        barrierChild fixed	en	no|without|w/o|lack|lacks|zero|need|needs|dont|doesnt|not have|got|a|any|overnight|reliable|affordable|weekend? {sitter} ; {cant} find|afford|get|line|arrange * {sitter} ; lost my|our {sitter}
        barrierChild fixed	en	his|her|their|moms|dads|mothers|fathers|gmas|gpas|grandpas only help|caregiver|caretaker|cg|carer|aide|hands
        pseudo	en	{noone} else? to|2 talk|turn|call|ask|trust|go|lean|tell
        barrierChild fixed across	en	son|sons|dtr|daughter|kid|kids|mom|dad|mother|father|gma|{tot} *** has|have|got {noone} else
        barrierChild fixed	en	sole|only|lone|primary cg|caregiver|caretaker|carer|crgvr|caregvr
        barrierChild fixed	en	depends|relies|rely|depend on me|him|her|pt|clr for all|everything|care|adls|meals|feeding|bathing ; only|sole caregiver|cg|caretaker|carer home|for|of|to ; {cant} leave|lv|leav * {tot}|infant|son|dtr|daughter|mom|dad|mother|alone
        barrierChild fixed across	en	sole|single|solo parent|custody|caregiver|cg|mom|dad *** no|0|zero|w/o fam|family|help|hlp|support|supports|backup|bkup|relatives|sitter|one ; nursing|bf'ing|breastfeeding|bfing * baby|infant|newborn * cant|cnt|no|wont
        barrierChild fixed	en	sole|only|single|solo parent|mom|mother|dad|father|pnt|custody|cust|caregiver|cg|caretaker of|to|for|w|w/|with|? ** no|0|zero|w/o|without|{noone} fam|family|help|hlp|support|supports|backup|bkup|relatives|one|1
        barrierChild fixed	en	no cc|chldcare|chldcr|bkup|backup|bckup|help|hlp for|4|w/|with|w * {tot}|son|dtr|daughter|infant ; {tot}|son|dtr|daughter|infant no|0 cc|bkup|bckup|sitter|sittr|chldcare|help|hlp|one|1
        barrierChild fixed	en	my|our|the|her|his {sitter} * quit|quits|bailed|cancelled|canceled|flaked|ghosted|died|moved|left|retired|fell
        barrierChild fixed	en	sitter|babysitter|nanny|childcare|daycare|respite|sitters quit|quits|bailed|canceled|flaked|fell|closed|closes|moved|backed|left|lost|gone|waitlist|wait|dont|was
        barrierChild fixed	en	childcare|daycare|sitter|babysitter|respite|kids|babysitting is|s|are|the|my|a|an|was|big|main|? issue|problem|barrier|impossible|obstacle|nightmare|trouble|reason|holdup|hurdle|hangup
        barrierChild fixed	en	issue|problem|barrier|obstacle|reason|holdup|stopping * is|s|me|are childcare|daycare|kids|child|sitter|babysitter|custody|children
        barrierChild fixed	en	respite|agency|center|list * no|has|is|waitlist|waiting|months * staff|spots|openings|list|til|until|long|respite
        barrierChild fixed	en	because|bc|b/c|due|d/t|cause of|to? * kids|children|baby|childcare|grandkids|daughter|son|mom * cant|no ; cant|cannot|no|unable ** because|bc|b/c|due|d/t of|to? * kids|children|baby|childcare|grandkids
        barrierChild fixed	en	childcare|daycare|sitter|babysitter|respite|kids|custody is|s|are|was the|whats|what|a? * thing|part|piece|only * stopping|stops|keeping|holding|stop
        barrierChild fixed	en	{noone} * relieve|releve|spell me|him|her ; no|zero relief|respite ** her|his|my|for|mom|mother|dad|caregiver ; cares|caring|caregiver|caretaker|care *** no relief|respite|help|backup|one|family
        barrierChild fixed	en	{noone} * to|2|can|will|could pick|get|drop|drive|take them|em|her|him|{tot} * up|off|school|daycare|practice
        barrierChild fixed	en	gets|get|getting|helps|help|puts|moves|carry|carries him|her|mom|dad|them * in|up|out|to|into * bed|bathroom|chair|shower|toilet|dialysis
        barrierChild fixed	en	{noone} ** to|2|who|can|will|would|could|with ** take|have|keep|watch|leave|hold|get|with ** {NUM:0..12} year|yr|yo|month|mo ; bring|brings|bringing my|her|his|the|our|a {NUM:0..12} year|yr|yo|month|mo
        barrierChild fixed	en	who|whos ** {tending}|take|takes|keeps|have|gets * my|the|her|his|our {NUM:0..12} year|yr|yo|month|mo ; {cant} ** leave * my|our|her|his|a {NUM:0..12} year|yr|yo|month|mo ; {NUM:0..12} year|yr|yo|month|mo old? *** {noone}|{nokin}
        # leaving them
        barrierChild fixed	en	{cant} ** leave|abandon|desert|ditch|leaving|away|apart * * {tot}
        barrierChild fixed	en	{cant} ** leave my|the|our|his|her|an * daughter|son|grandson|granddaughter|niece|nephew|girl|boy|mom|mother|dad|father|grandma|grandpa|grandmother|parents|wife
        barrierChild fixed	en	{cant} ** leave them|him|her|mom|dad alone|with|overnight|for|even * strangers|anyone|night|nights|hour|anybody|week|month|her|his
        barrierChild fixed	en	{cant} ** leave them ; {cant} ** leave him|her|them one|a|for * night|hour|minute|day
        barrierChild fixed	en	{cant} ** be|go|stay|live|sleep away|apart|gone from * {minor}|{tot}|mom|mother ; wont|refuses|not|never leave|leaving|abandon * {tot}|her|them with|alone|behind|overnight
        barrierChild fixed	en	dont|doesnt|wont|not trust anyone|anybody|him|them|family|nobody|people|strangers with|w/|w|around * {minor}|{tot}|them|her|him
        barrierChild fixed	en	without me * cant|wont|doesnt|he|she|they * eat|move|get|sleep|up|bed|bathe ; needs|need me|him|her * 24|overnight|round|constantly|nights
        # the only one who cares
        barrierChild fixed	en	{noone} but|except|besides|only me|him|her|us ; {elder}|{tot}|{minor} * has|have|got only|just me
        barrierChild fixed	en	only|sole one|person|adult|grownup|parent home|there|around|left with|for * {tot}|{minor}|{elder} ; {cant} * leave my|his|her|our|the disabled|sick|autistic|elderly|bedridden|blind|ill|old? {elder}|{minor}|{tot} home|by|with|alone|for|unattended|overnight|behind
        barrierChild fixed	en	{cant} ** leave my|his|her|our|the disabled|sick|autistic|elderly|bedridden|blind|special|handicapped * {elder}|{minor}|{tot}
        barrierChild fixed	en	sole|only|primary|fulltime|full|solo|main time? caregiver|caretaker|carer|caregiving|guardian ; sole|full|only|solo custody ; sole * caregiver|caretaker|carer|provider for|of
        barrierChild fixed	en	only|sole parent|adult|grown|relative|family|guardian|grownup ** they|them|{minor}|{tot} ; only|sole parent|adult|grownup in|at|w/|with|here|for|left
        barrierChild fixed	en	only|the one|person * who|that|to|for|caring|here|in|able * can? * lift|lifts|feed|feeds|bathe|bathes|turns|care|cares|watch|watches|raise|raising|suction|dress|calm|hell|shell|he'll|she'll|trained|knows ** him|her|them|{minor}|{tot}|mom|dad|me|let|it|suction|how
        barrierChild fixed	en	live|livein in? caregiver|caretaker for|to|of ; caregiver|caretaker|carer for|of|to * my|his|her|{elder}|{minor}|{tot}
        barrierChild fixed	en	i|im|ive|been|pt|clr|who|she|he|that|self care|cares|caring|looks|tend|tending for|after|to * * elderly|sick|disabled|{elder}|{minor}|{tot} with|w/|full|alone|who|at|day|round|{ill}|and|24|by|on|?
        barrierChild across	en	husband|wife|spouse|partner|dad|mom|father is|s|? deployed|overseas|incarcerated|locked|prison|jail ** {tot}|kids|newborn|baby|year
        barrierChild fixed	en	i|im|ive|been|pt|clr|who|she|he|that|self look|looking after * * elderly|sick|disabled|{elder}|{minor}|{tot} with|w/|full|alone|who|at|day|round|{ill}|and|24|by|on|?
        barrierChild fixed	en	i|im|ive|been|pt|clr|self|also take|taking|takes care of * * mother|mom|dad|father|husband|wife|grandma|grandmother|grandpa|parents|uncle|aunt|{ill}|{tot}
        barrierChild fixed	en	i|im|he|she|who|hes|shes * turn|turns|lift|lifts|bathe|bathes|feed|feeds|dress|toilet|shave|shaves|suction|transfer|diaper|nurse him|her|mom|dad|them|{elder} ; lift|lifts|bathe|bathes|feed|feeds|toilet|shave|shaves|diaper my|his|her {elder}|{tot}
        barrierChild fixed	en	mind|minds|minding|tends|tending|nursing|nurses * my|his|her|our|the * mom|mother|dad|father|grandma|grandmother|husband|wife ** {ill}|at|home|full
        barrierChild fixed across	en	{elder}|{minor}|{tot} ** has|have|had|with|w|w/|is|s|needs|on|in|got|gets|s/p a? * {ill} *** {noone}|alone|without me|respite|care|cares|round|lift|lifts|turns|turning|aide|nights|overnight|clock|me|only
        barrierChild fixed across	en	{elder}|{minor}|{tot} ** {ill} *** {cant} * leave|left|go|away|be|do ; {ill} *** cant be left|alone|unattended ; {ill} *** only|just me|him|her
        barrierChild fixed	en	mom|mother|dad|father|grandma|grandpa|grandmother|parents|{tot} ** cant|cannot|shouldnt|never be left alone|unattended ; mom|mother|dad|father|grandma|grandmother|{tot}|{ill} ** cant|cannot be left ; cant|cannot be left alone * hour|minute|overnight|even
        barrierChild fixed	en	{cant} * transfer|walk|stand|eat|bathe|dress|toilet|move|bed|chair|stairs ** without|unless me|i|him|her|help
        barrierChild fixed	en	raising|raise|raises ** {minor}|{tot} * alone|by|on|myself|herself|himself|solo|without|w/o ; raising ** {tot} ** now|since|because
        barrierChild fixed	en	by myself|herself|himself|alone|solo with|w/ * * {tot} ; caring|care|responsible for * {NUM}? * {tot} * alone|by|myself|solo
        barrierChild fixed	en	sole|only|primary|main overnight|night|weekend|family? caregiver|caretaker|carer ; home|night nurse * only|days|no * days|nights
        barrierChild fixed	en	im|hes|shes|i|is|am * only|just one|thing|family|person|parent * he|she|they|mom|dad|we * has|have|got|left ; im|hes|shes|is|am * all * he|she|they|mom|dad|{tot} * has|have|got|left ; no|nobody|noone one|? else to do it
        # at home for them; who they have
        barrierChild fixed	en	have|has|need|needs|gotta|got|must|had to? be home|back ** {minor}|{tot}|mom|dad|mother|father|bus|school|daycare|wife|husband|grandma
        barrierChild fixed	en	have|has|need|needs|gotta|must to? be there|here|around|with * * {tot}|{minor}|mom|dad * at|every|daily|each|nights|overnight|mornings|after
        barrierChild fixed	en	im|hes|shes|me|home|all|is|am|left alone|myself|solo|myself with|w/ * {tot} ; my|the|our|her|his * {minor}|{tot} * need|needs me|her|him|their at|home|here|every|all|around|24|constantly|nights|overnight
        barrierChild fixed	en	{minor}|{tot}|{elder} ** depend|depends|depending|rely|relies|relying|counts on|upon me|him|her|pt|clr ; im|i|am|hes|shes all|everything that? hes|shes|theyve|they|he|she|mom|dad * got|have|has|left
        barrierChild fixed	en	stay|sahm|sahd at? home? mom|dad|parent|mother|w/|with|? ** no|without|w/o * help|support|backup|sitter|family|one
        barrierChild fixed	en	{minor}|{tot} * cant|cannot|couldnt|wont|wouldnt * be|live|sleep|cope|manage|function|eat|make|survive|do without|away|apart|it * me|from|mommy|mom|mama|daddy
        barrierChild fixed	en	responsible for my|his|her|two|our|an|a|both|? * elderly|disabled|sick|parents|mother|mom|father|dad|grandmother|grandma|grandkids|siblings|{ill}
        barrierChild fixed	en	mean|means|require|requires|involve|than|to leaving|leave|abandon|abandoning my|the|our|her|his * {tot}|daughter|son|mom|mother|dad|father|wife|husband
        barrierChild fixed	en	have|need|must|only|works|programs|program|something|anything|groups|hours|come|do|sessions|day|attend|free|avail|available * * while|when|during|until|once|before|around * {minor}|{tot} * in|at|gets|get|are|is|off * school|class|daycare|kindergarten|home|preschool|bus
        barrierChild fixed	en	declines|declined|declining|refuses|refused|refusing|wont|unable|unwilling|not|hesitant|reluctant|cannot|against|cant|no * {stay} * d/t|due|because|bc|b/c|over|given|for|on|cuz|has|w/ to|of|account|? * {tot}|{minor}|childcare|caregiving|caregiver|mom|dad|custody|family
        barrierChild fixed	en	wont|refuses|refuse|unwilling|refusing|never to? leave|leaving her|his|the|my|their|our|? * {tot}|daughter|son|mom|mother|dad|wife
        barrierChild fixed	en	childcare|caregiver|caregiving|caretaking|family|parenting issue|issues|problem|problems|barrier|barriers|constraints|responsibilities|obligations|duties|conflict
        barrierChild fixed	en	wont|not|cant|refuse|never|refuses|couldnt|cannot|dont|unable * be? separated|apart|parted|separate|separating|separation * from * {tot}|{minor}|her|him|them ; {cant} bring a|my|the|our|her|your|? * {tot}
        barrierChild fixed	en	not|arent|isnt|no allowed * * bring|have|kids|children * {tot}|there|?
        barrierChild fixed	en	im|hes|shes|am|is|me the one|person who|that does|do|handles|manages|cooks|gives|runs everything|all|it for * him|her|them|{minor}|{tot}|mom|dad|mother|father
        barrierChild fixed	en	{cant} ** leave her|him|them|mom|dad|my|mother|father? by|alone|unattended|home * herself|himself|themselves|overnight|night|nights
        barrierChild fixed	en	cares for|of * * elderly|sick|disabled|ailing|dying|{elder}|{ill}
        barrierChild fixed absorb	en	{noone} * to|2|who|that|can|will|would|could * take|look|care|watch|help after|care|for|me|with of|for|with|? * {minor}|{tot}|{elder}|them|him|her
        barrierChild fixed absorb across	en	{tot}|{minor}|{elder} *** {cant} * leave them|em|him|her alone
        barrierChild fixed	en	just|only us|me * two|three|{NUM}|both * * {cant} leave|go
        barrierChild fixed absorb	en	take|takes|taking|takin care|cares of|for ** elderly|sick|disabled|ailing|dying|bedridden|{ill} * {elder}|{minor}|{tot} ; care|caring for my|his|her|our sick|ill|dying|ailing {elder}|{minor}|{tot}
        barrierChild fixed absorb	en	{tot} * have|has|got|with nowhere|noplace|no place|to|? * go|stay|live * if|when|while|without
        barrierChild fixed	en	leaving|leave|abandoning my|the|our|her|his|their|? {tot}|daughter|son|mom|mother|dad|father|wife|husband * isnt|is|not|wont|never|aint * an|my|? option|possible|happening|choice|question ; im|hes|shes|am|is the|a? sole|only|lone|custodial parent|guardian
        barrierChild fixed across	en	needs|need|require|requires|gets * round|around|constant|24|total|fulltime|full * clock|care|supervision|7|time *** im|i|me|only|nobody|just|pt|clr
        barrierChild fixed across	en	{tot} *** husband|husb|wife|partner|dad|hubby|bf|boyfriend|father ** road|travels|traveling|nights|graveyard|doubles|haul|town
        barrierChild fixed across	en	{tot} *** {cant} * go|do|be|stay|attend|enter inpatient|residential|away|anywhere|gone|overnight|somewhere|resi|inpt ; {tot} ** {ill} *** {cant} leave|go|be ; have|has|got|with * {tot}|{elder}|parents to take|feed|care|look|watch * care|after|for|?
        barrierChild fixed across	en	{elder} used to help|watch|keep|babysit|take|kept * {tot}|them|him|her *** but|moved|passed|died|cant|no|gone|anymore ; foster|fostering|guardianship|kinship|placement *** give|lose|move|taken|hand|pulled * them|kids|back|him|her|placement
        barrierChild fixed across	en	{ill} *** have|need|gotta|must to? care|take for|care
        barrierChild fixed	en	takes|accepts|allows|lets|takin moms|mothers|women|parents|mamas|dads with|w/|and|n * {tot} ; mom|mother|mommy|parent|parents +|and|n|plus|? baby|child|infant|kids|children * program|unit|bed|place|house|resi|tx|rehab
        barrierChild fixed	en	{cant} leave {NUM:0..12} yo|y|year|yr|mo|month|mos
        barrierChild fixed across	en	mother|mom|father|dad|parent of {NUM} *** husband|husb|wife|bf|spouse|partner|{noone}|{nokin}|alone|without|cant|no ** incarcerated|deployed|jail|prison|gone|dead|passed|left|help|support|sitter|leave|{tending}|overseas|deported
        barrierChild fixed	en	cg for|of|to * * {elder}|{minor}|{tot}|{ill} ; caring|cares for * * {elder}|{minor}|{tot} * {ill} ; need|needs|only|program|something|groups|iop|available|come|avail ** during|within|between school hours|hrs|day
        barrierChild fixed across	en	take|takes|lose|loses him|her|them|kids|{tot} ** if|when|while i|im|id|pt|clr * gone|away|leave|go|went|check|disappear|inpatient ; {elder}|{tot}|{minor} * has|have|with|got|w/ * {ill} ** lives|live|stays with|w/ me|us|him|her
        barrierChild fixed across	en	{tot}|{minor}|months|mo *** husband|husb|wife|bf|spouse|partner|dad|father|hubby|fob|daddy * stationed|abroad|army|navy|underway|prison|jail|locked|deported ; {minor}|{tot}|{elder} on|w/|with|has|is|s * {ill} ** agency|nurse|trained|24
        barrierChild fixed	en	{cant} * hand|pass|give|drop|send|farm|ship|dump them|her|him|kids|{tot} * off|over|to|with|out|on ; do|does|give|gives|handle|handles his|her|their|moms|dads|mom's * meds|meals|bath|baths|diapers|feeding|feedings|insulin|dialysis
        barrierChild fixed	en	no|without nurse|nursing|aide|coverage * for|at|on * nights|weekends|overnight|night
        barrierChild fixed	en	only i|me * know|knows|can|trained * how|handle|them|her|him ; {cant} get * out|up|to|off|around * bed|chair|bathroom|house|toilet|couch * without|unless me|him|her|us|help ; who|whos|who's|wholl gonna|going|would|will|to|is|? * take|watch|keep|feed em
        barrierChild fixed	en	no|without|zero * placement|guardian|caregiver|home|foster|option|options|plan for|4 * {kids} if|while|when|unless|so|should|during ; nobody|noone|no one? ** approved|cleared|allowed|able|willing|available|fit ** take|have|keep|watch|raise|house|hold * {kids}
        barrierChild fixed	en	no one|soul|body else|other|? * is|s|can|knows? trained|qualified|certified|how|licensed|allowed|able * on|in|to|with|for his|her|their|the|my|do|run|give|handle|watch|feed * tube|trach|feeds|feeding|vent|ventilator|insulin|meds|g|him|her|them|baby|kids|care
        barrierChild fixed	en	wont|cant|refuses|never|not|cannot * be|go|sleep|stay|do without|w/o my|the|her|his|? {tot} ; i|im|ive|she|clr|pt watch|keep|babysit|watching|keeping|mind|raise * {minor}|{tot} * while|so|since|because|full|fulltime ; watch|keep my {minor}|{tot} while
        barrierChild fixed across	en	{ill} *** does|do|doing|provides|gives all|total|full|her|his|the|everything|most * care|caregiving|for|lifting ; {ill} *** only|the|sole one|person|adult who|that|whos|thats|trained|here|able|w/|with
        barrierChild fixed	en	{cant} ** abandon|leave|desert my|the|our|his|her * mom|mother|dad|father|grandma|grandmother|grandpa ; {tot}|{minor}|needs|special * need|needs me|him|her there|here|home|around|at|every
        barrierChild fixed	en	spouse|wife|husband|mom|mother|dad|father|partner|{minor} {ill} * * caregiver|caretaker|cares|carer
        barrierChild fixed across	en	{tot} * i|we * {cant} * leave|abandon|be ; {ill} *** pt|clr|he|she|client|i|im|self is? * caregiver|caretaker|carer
        # the other parent is away
        barrierChild fixed across	en	ive|i|has|have|got|hes|shes|pt|clr|with|w/ * the|my|our|his|her|{NUM} * {tot}|{minor} *** theres? {noone} else|around|nearby
        barrierChild fixed across	en	husband|husb|wife|spouse|partner|boyfriend * deployed|overseas|incarcerated|jail|prison|deported|gone|sea|offshore *** ive|i|pt|clr|self|just|so have|has|got|with|w/|am|me|its? * {tot}|{minor}
        barrierChild fixed across	en	{tot}|months|month|{AGE:8..12}|mo|{minor}|{tot} *** husband|husb|wife|bf|boyfriend|spouse|partner|dad|father|ex|daddy|hubby ** deployed|deploys|overseas|ships|offshore|incarcerated|deported|gone|dead|passed|locked|prison|jail|rig|sea|ship
        barrierChild fixed across	en	husband|husb|wife|bf|boyfriend|spouse|partner|dad|father|ex|hubby * deployed|deploys|overseas|ships|offshore|incarcerated|deported|gone|dead|passed|locked|prison|jail|rig|sea|ship *** {tot}|{noone}|{nokin}|me and
        barrierChild fixed	en	kids|their|babys|baby's|kid's|kids' dad|father|mom|mother|daddy * deployed|locked|overseas|prison|jail|offshore|incarcerated|deported ; husb|husband deployed * til|till|thru|through|until
        # taken into care if the parent goes
        barrierChild fixed across	en	if|when|day|minute|night i|im|he|hes|she|shes * go|goes|leave|leaves|gone|away|check|enter|inpatient *** cps|county|state|dcfs|dcs|foster|custody|court
        barrierChild fixed across	en	if|when|day|minute|night i|im|he|hes|she|shes|one * go|goes|leave|leaves|gone|away|check|enter|inpatient *** take|takes|lose|loses|move|moves|moved|split|splits|place|gets|get * {tot}|them
        barrierChild fixed	en	go|goes|going|end|ends|ending|wind|put|putting|hand|give|land|winding|place|placed ** foster|strangers|orphanage ; into the system ; {cant} ** put|hand|give * {tot}|them ** foster|county|cps|strangers|system
        barrierChild fixed	en	hand|give|sign|turn|handing|signing them|him|her|{tot} over? to|into * the|a|? cps|strangers|county|state|foster|someone|system|dcfs
        barrierChild fixed	en	lose|losing custody|placement|them|my|the * {minor}|{tot}|custody|placement|? * if|while|by|when i|he|she|going|leaving * go|leave|am|check|enter|gone|away|treatment|rehab
        barrierChild fixed	en	county|cps|state|court|they|ex|dcfs|agency would|will|ll|d|gonna|moves|splits|takes|gets|theyd * take|split|move|place|get|keep|remove|grab * {tot}|them
        barrierChild fixed	en	one|a|single|even night|week|day away|gone *** moved|move|moves|placed ; moves|move|split|splits them if
        # bring them along
        barrierChild fixed	en	bring|brings|bringing|take|have|keep my|the|her|a|his|our|both|all * {tot} with|there|along|to|w/|in|while * me|her|him|treatment|program|rehab|stay|facility|us
        barrierChild fixed	en	bring|brings|bringing my|the|her|his|our|both|all * {tot}|{AGE:8..12} ; can|could i|she|he|we bring {tot} ; come with|w/ * {tot} ; {tot} come|stay|live|join too|with|w/|there * me|her|mom|us|parent
        barrierChild fixed	en	take|allow|accept|let|have|for moms|mothers|women|parents|mamas|dads|moms with|w/|and|who * {tot}
        barrierChild fixed	en	can|could|let|if {tot} * stay|live|come|sleep|join ; mommy|mom|mother|mothers|moms|parent and|n|with|w/ me|baby|babies|child|children|kids program|place|unit|house|rehab|treatment|bed|facility|program ; mommy|family program|unit|house rehab|?
        barrierChild fixed	en	take|allow|accept|let kids|babies|children|infants|newborns|toddlers stay|live|sleep|too|there|with|in ; childcare|daycare|child care on|at|onsite|provided site|there|your|?
        # nadie que los cuide
        barrierChild fixed	es	{noone} * que|quien|me|le|nos|los|las|lo|la|se|pueda|puede * {tending}
        barrierChild fixed	es	{noone} que|quien|con|me|se * {tending} ; {noone} con quien ** {minor}|{tot}|dejarlos|dejarlas|dejarlo|dejarla ; {noone} para * {tot} ; {noone} mas * {tending}|cuida
        barrierChild fixed across	es	{tot} *** {noone} * que|quien|con|me|mas * {tending}|cuida|dejar|dejarlos|ayude|apoye ; {minor}|{tot} *** con quien dejar|dejarlos|dejarlas|dejarla|dejarlo
        barrierChild fixed	es	quien|quienes * dejarlos|dejarlas|dejarlo|dejarla|dejarle|encargarlos|encargarle ; quien dejar|dejo|deje|encargar|encargo a * {minor}|{tot}|{elder} ; quien se quede|quedan|queda con|mis|los * {minor}|{tot}|{elder}|ellos
        barrierChild fixed	es	no|ni tengo|tiene|hay|tenemos|encuentro|hallo * * con? quien|alguien|quienes * * {tending}
        barrierChild fixed	es	quien * le|los|las|lo|la|nos|va|a * {tending} ; quien me los|las|lo|la|ayude|ayuda * {tending}|con ; quien los|las|la|lo|me cuida|cuidaria|ve|recoge|atiende
        barrierChild fixed	es	quien * va|van a recoger|cuidar|ver|atender|darles|hacerles|banar|criar|llevarlos
        barrierChild fixed	es	no|tampoco|ya me|nos|le los|las|lo|la quiere|puede|quieren|pueden|cuida|cuidan|ve
        barrierChild fixed	es	{nopuedo}|no ** dejar|dejo|abandonar|descuidar|dejarlos|dejarlas a|al|solos|solas|encargados|con * {tot}|solos|solas|nadie|cualquiera
        barrierChild fixed	es	{nopuedo} * dejar|descuidar|dejarla|dejarlo * a|sola|solo|mi|su ** mama|papa|madre|padre|abuela|abuelo|jefita|ni|noche|hora|dia|hijo|hija|nieto|nieta
        barrierChild fixed	es	no|without|lack|lacks|zero|need|needs|find|afford|sin * {sitter} ; {sitter} ** no|cara|cerro|cierra|espera|cuesta|problema ; problema es|son * quien|ninos|hijos|guarderia|ninera
        barrierChild fixed across	es	madre|padre|mama|papa|ama|jefe soltera|soltero|sola|solo|viuda|viudo *** {noone} ; madre|padre|mama|papa soltera|soltero|sola|solo *** sin familia|ayuda|apoyo|quien
        barrierChild fixed	es	sola|solo con mis|sus|los|las|{NUM}|mi * {tot} ; los|las|lo|la crio|saco|mantengo sola|solo ; criando|crio * sola|solo * {tot}
        barrierChild fixed	es	cuido|cuidando|atiendo|atendiendo a|de * mi|mis|nuestra|nuestro|una|un|los|las * {elder}|{tot}|senora|hijo
        barrierChild fixed	es	cuida a|de su * mama|papa|madre|padre|abuela|abuelo|esposo|esposa|hermano ** {ill}|noche|sola|enferma|enfermo|{noone}
        barrierChild fixed	es	soy|es|yo la|el|quien unica|unico|que|? que|quien? los|las|la|lo * cuida|cuido|atiende|atiendo|bana|carga|levanta|cria|crio ; unica|unico que los|las|la|lo|le cuida|atiende|ve|entiende
        barrierChild fixed	es	solo|nomas|nada|unicamente mas? me|nos tienen|tiene a? mi ; no tienen|tiene a nadie mas ; solo|nomas|nada|unicamente mas? se? calma|come|duerme|deja|queda|tranquiliza|obedece conmigo ; no se queda con nadie
        barrierChild fixed across	es	si me|se|nos|yo interno|interna|voy|va|internan *** quitan|quita|quitarian|llevan|lleva|llevaria|pierdo|perderia * {tot}|custodia|condado|los|las|me
        barrierChild fixed	es	se los|las lleva|llevan|llevaria|quita|quitan el|la|al * condado|cps|dcfs|gobierno|dif|estado|trabajadora|corte
        barrierChild fixed	es	puedo|podria|puede|dejan|permiten|hay ** llevar|traer|llevarme|tener|llevo a? mi|mis|los|al|sus|su * {tot} ; aceptan|reciben|admiten a? * mamas|madres|mujeres|papas con * {tot}|hijos ; aceptan|reciben ninos|bebes|hijos
        barrierChild fixed across	es	madre|mama|papa|padre|ama soltera|soltero|sola|solo *** no|sin * ayuda|apoyo|familia ; {elder} ** enferma|enfermo|malita|malito|grave|enfermos|delicada|delicado *** yo|cuido|atiendo|sola|solo|nadie|dejar
        barrierChild fixed	es	yo|soy|ella|el la|lo|los|las|quien|? cuido|cuida|atiendo|atiende a? * {minor}|{tot}|{elder} ; {tot}|{elder}|{minor} * yo la|lo|los|las cuido|atiendo|cuida|atiende ; {minor}|{tot}|{elder} ** dependen|depende de mi|ella|el
        barrierChild fixed across	es	{tot}|{minor}|{elder} *** no|ni|tampoco * la|lo|los|las puedo|puede|quiero|voy dejar|descuidar|abandonar ; {tot}|{minor} *** no me? puedo|puede|quiero * separar|alejar|separarme|alejarme ; {tot} *** {noone} * ayuda|cuida|apoya|ayude
        barrierChild fixed	es	tengo|tiene|debo|necesito|necesita que? estar|quedarme|quedarse|llegar|regresar * casa|ahi * por|con|para|cuando|antes ** {minor}|{tot}|{elder} ; {minor}|{tot}|{elder} * me|nos|la|lo necesitan|necesita en|todo|todos|a|siempre|de|diario|dia|noche|para
        barrierChild fixed	es	{nopuedo} * estar|vivir|quedarme|irme|irse|separarme|separarse|alejarme * lejos|sin|apartado|separado|separada|de * {minor}|{tot}|{elder} ; tengo|tiene|debo que recoger|llevar|traer * {minor}|{tot} ** todos|diario|dias|cada
        barrierChild fixed	es	no|rechaza|imposible * {stay} * por|debido|a * {minor}|{tot}|{elder} ; no quiero|quiere|puedo|puede dejar a * {minor}|{tot}|{elder}
        barrierChild fixed	es	unica|unico que|quien * cuida|atiende|cuido|ve|mantiene|cuide * a|mi|mis|su|sus|los ; la|lo|los|las cuido|atiendo yo|sola|solo|todo|dia|de|todos ; {elder}|{tot}|{minor} * no|ni se? puede|pueden|debe|deben * quedar|quedarse|estar sola|solo|solas|solos
        barrierChild fixed	es	mientras|cuando|hasta|antes * {tot} * escuela|duermen|kinder|guarderia|salen
        barrierChild fixed	es	sin tener que dejarla|dejarlo|dejarlos|dejarlas|separarme|separarnos ; yo|que la|lo|le|los|las bano|visto|cargo|volteo|levanto|atiendo|cambio ; le|les doy de comer|desayunar ; {nokin} ** {tot} ; con ella|el|ellos|ellas * sin parientes|familia|nadie
        barrierChild fixed	es	nadie|ninguno|ninguna mas? * sabe|puede|quiere * mas? como|moverlo|cargarlo|banarlo|darle|cuidarlo|manejarlo|moverla|cargarla|banarla|cuidarla|calmarlo
        barrierChild fixed across	es	{tot}|{minor} *** no|ni confio|confia|confiamos en nadie|extranos|gente ; {ill} *** nadie|solo|nomas|unico|unica * yo|conmigo|que
        barrierChild fixed absorb	es	no|sin|ni tengo|tiene|hay|? ayuda|apoyo con|para * {tot}|{minor} ; nadie me|le|nos|la|lo ayuda|apoya|echa con * {tot}|{minor} ; solo|sola crio|saco|mantengo|cuido|atiendo * {tot}|{minor}|{elder}
        # noBarrierChild
        noBarrierChild absorb	en	{sitter} * not|isnt|no|never an|a|? issue|problem|barrier|concern|needed|worry
        noBarrierChild absorb	en	{sitter} is|s|all|are? covered|set|handled|arranged|lined ; no {sitter} needed|problem|problems|issues|issue|required
        noBarrierChild absorb	en	{tot} are|is|s|all|will|be|being? * covered|set|handled|good|fine|safe ; {tot} are|is|s|all|will|be|being? * taken|looked care|after ; no|without kids|children|dependents|dependants ; childless
        noBarrierChild absorb	en	{elder} can|will|ll|could|offered|agreed|already|gonna|happy|is|would to|going|be? watch|keep|take|keeping|watching|babysit|have|hold|watches|keeps|stay * {tot}|them|him|her|with
        noBarrierChild absorb	en	{elder} says|said|told|offered * shell|hell|theyll|she'll|he'll|to|they'll * keep|take|watch|have
        noBarrierChild absorb	en	{elder} watches|keeps|has|takes|babysits|raises|got the|my|his|her|our|all|both? * {tot} ; {elder} watches|babysits|keeps them|him|her
        noBarrierChild absorb	en	she'll|hell|theyll|shell|he'll keep|take|watch them|him|her|{tot} ; {elder} has been raising|keeping ; {elder} has|have|got full? custody
        noBarrierChild absorb	en	{tot} * are|is|staying|live|lives|stay|go|going|will|gone|living with|at|w/ * {elder} ; {tot} w/|with|at * {elder} ; {minor}|{tot} is|are|lives|staying with|at|w/ * {elder}
        noBarrierChild absorb	en	kids|children|sons|daughters|girls|boys are|is|all|both? grown|adults|adult|teenagers|teens ; kids|children|sons|daughters|girls|boys are|is|all|both? in|off|at * college|uni|university ; adult|grown kids|children|sons|daughters ; empty nest
        noBarrierChild absorb	en	has|have|got|plenty|lots of? help with|w/ * kids|baby|children ; respite approved|set|lined ; someone|somebody|people to watch|keep|take * {tot}|them ; someone holds the baby
        noBarrierChild absorb	es	{elder} si|ya|siempre? me|le|nos? los|las|lo|la cuida|cuidan|ve|cuidaria|cuidara|cuidaran|atiende|puede cuidar|?
        noBarrierChild absorb	es	{elder} me|le|nos cuida|ayuda|cuidan a|con * {tot} ; {elder} cuida|ve|atiende a * {tot} ; {elder} se queda|quedaria|quedan con * ellos|los|las|{tot}|mis
        noBarrierChild absorb	es	{tot} * con mi|la|su|el {elder} ; {tot} * son|estan|ya * grandes|adultos|mayores ; si|ya tengo|tiene con? quien
        noBarrierChild absorb	en	{elder} is|are|s|re|been|were? raising|keeping|watching|raised|babysitting * {tot}|{minor}|them|him|her ; no|without childcare|child|care|sitter care? issue|issues|problem|problems|needs|concerns
        notEvidence absorb	en	{minor}|{tot} w/|with|w|has cp * needs|need|nonverbal|wheelchair|24|seizures|full|care ; {cant} leave them|em|those|it|that|these alone
        noBarrierChild absorb	en	{elder} will|can|ll|would|is|s|are|gonna|offered * step|stepping|pitch|fill|help|helping|cover|covering|stay|staying in|out|with|them|home|up
        # looks like a barrier
        notEvidence absorb	es	{noone}|quien|alguien que|quien? me|nos atienda|vea|mire|reciba|trate|revise|escuche
        notEvidence absorb	es	me|nos|le|les quiten|quitan|quitaron|quitaran|quitar|regresen|regresan|regresaron|devuelvan|devuelven|devuelva a|al|mis|la|los|las|mi * {tot}|{minor}
        notEvidence absorb	en	single|solo mom|dad|mother|father|parent|mama
        noBarrierChild fixed	en	get|getting|win|earn my|her|his|the|our * kids|son|daughter|children|custody|girls|boys back
        notEvidence absorb	en	{noone} knows|knew|will know|in my|else knows|believes|listens ; nobody can|will|could|has help|stop|reach|get through * him|her|my
        pseudo	en	bring the kids to visit ; bring my kids to visit ; bring kids to visit ; kids visit my|our|the|? class|classroom|school? ; allow kids to visit
        notEvidence absorb	en	im|am|hes|shes|is|was|as a|an * caregiver|carer|caretaker for a|by|at|in|professionally * living|trade|home|agency|facility|hospital|company
        notEvidence absorb	en	who watches|watch|feeds|keeps|minds|turns the|my|your|those|all * game|games|show|shows|news|door|desk|front|gate|plants|dog|cat|cats|fish|garden|books|records|lights|tv
        notEvidence absorb	en	bring|brings|bringing|take|takes|taking my|the|our|his|her|both|all * {tot} to|from soccer|school|practice|church|park|parks|lessons|class|dentist|doctor|store|beach|zoo|games|camp|grandmas|movies|library|swim|ballet|karate|disneyland|museum
        notEvidence absorb	en	foster|fostering|raise|raising|adopted|watching|raised my|our sisters|brothers|daughters|sons|cousins|nieces
        notEvidence absorb	es	cuido|cuidamos|atiendo a mis|mi|los|las * nietos|nietas|nieto|nieta|sobrinos|sobrino|sobrina ** lunes|martes|miercoles|jueves|viernes|sabado|sabados|domingo|domingos|fines|veces|ratos|tardes
        notEvidence absorb	es	cuido|cuidando * mi|mis|el|las|la jardin|carro|plantas|casa|perro|gato|peso|salud
        notEvidence absorb	es	llevo|lleva|traigo a? mis|mi|los|las * {tot} a|al la|el|? * escuela|futbol|parque|iglesia|clases|doctor|dentista|natacion|cine
        barrierChild fixed	en	take|takes|taking care of my|our|her|his|the? grandson|granddaughter|grandkids|grandbaby|grandbabies|grandchild|grandchildren|nephew|niece full|by|all|alone|myself ; raising|raise|raises|got|have|has custody|? of? my|our|her|his? grandson|granddaughter|grandkids|grandbaby|grandbabies|grandchild|grandchildren
        barrierChild fixed	es	cuida|cuido|cuidando|atiendo|atiende * esposa|esposo|mama|papa|madre|padre|suegra|suegro|hermano|hermana|abuela ** parkinson|alzheimer|demencia|cancer|dialisis|derrame|discapacitado|discapacitada
        """
}
