extension LexiconSources {
    /// Children and other dependants: nobody to care for them, or somebody who does.
    static let dependents = """
        # words
        class.ward	en	kid ; kids ; child ; children ; baby ; babies ; toddler ; toddlers ; twins ; triplets
        class.ward	en	newborn ; infant ; son ; sons ; daughter ; daughters ; boy ; boys ; girl ; girls ; dtr
        class.ward	en	grandkids ; grandkid ; gkids ; grandchildren ; grandson ; granddaughter ; grandbaby
        class.ward	en	grandbabies ; little one ; little ones ; littles ; niece ; nieces ; nephew ; nephews
        class.ward	en	stepkids ; stepson ; preemie ; preschooler ; kiddo ; kiddos ; foster kids ; mom ; mother
        class.ward	en	momma ; mama ; dad ; father ; papa ; grandma ; grandmother ; grandpa ; grandfather ; gma
        class.ward	en	granny ; nana ; husband ; husb ; hubby ; wife ; brother ; sister ; uncle ; aunt
        class.ward	en	parents
        class.ward	en	dependents ; dependent ; dependants ; minors ; family member
        class.ward	es	hijo ; hijos ; hija ; hijas ; nino ; ninos ; nina ; ninas ; bebe ; bebes ; bebito
        class.ward	es	bebita
        class.ward	es	nene ; nena ; nenes ; chamaco ; chamacos ; chamacas ; chiquillos ; chiquitos ; chiquitas
        class.ward	es	chavos ; criatura ; criaturas ; peques ; pequenos ; pequenas ; cuates ; cuatitos
        class.ward	es	gemelos
        class.ward	es	gemelas ; mellizos ; morritos ; nieto ; nietos ; nietas ; sobrinos ; mama ; madre ; papa
        class.ward	es	padre ; jefita ; abuela ; abuelo ; abuelita ; abuelito ; esposo ; esposa ; hermano
        class.ward	es	hermana
        class.ward	es	suegra ; viejita ; viejito
        class.noone	en	no one ; nobody ; noone ; no body ; not anyone ; not anybody ; not a soul
        class.noone	en	not one soul
        class.noone	en	no soul ; not one person ; not a single person ; isnt anyone ; isnt anybody
        class.noone	en	aint anyone
        class.noone	en	aint anybody ; aint nobody ; aint no one ; dont have anyone ; dont have anybody
        class.noone	en	doesnt have anyone ; doesnt have anybody ; dont know anyone ; no family ; no fam
        class.noone	en	no relatives ; no friends ; zero family ; no help ; no support ; no backup ; no back up
        class.noone	en	isnt a soul ; nobody else ; no one else ; cant find anyone ; cant find anybody
        class.noone	en	without anyone ; dont trust anyone ; not anyone else
        class.nadie	es	nadie ; ninguna persona ; ningun familiar ; no hay quien ; no tengo quien
        class.nadie	es	no tiene quien
        class.nadie	es	no hay nadie ; no tengo a nadie ; no tiene a nadie ; no cuento con nadie
        class.nadie	es	no tenemos quien
        class.nadie	es	sin quien ; no encuentro quien ; no hallo quien ; no tengo familia ; sin familia
        class.nadie	es	sin ayuda
        class.tend	en	kept ; watched ; taken ; babysat ; raised ; watch ; watches ; watching ; keep ; keeps
        class.tend	en	take ; takes ; mind ; raise ; feed ; feeds ; hold
        class.tend	en	have ; has ; get ; babysit ; look after ; care for ; take care of ; sit with ; stay with
        class.tend	en	pick up ; drive ; cover ; manage ; turn ; lift ; bathe ; change ; dress ; help ; see to
        class.tend	en	sit
        class.tend	en	do for ; be there for ; handle ; leave ; hand ; drop ; trust ; tend ; tend to ; lean on
        class.tend	es	cuide ; cuida ; cuidan ; cuidar ; cuidara ; cuidaria ; cuiden ; vea ; ve ; ver ; vean
        class.tend	es	atienda
        class.tend	es	atender ; ayude ; ayudar ; dejar ; deje ; dejo ; dejarlo ; dejarla ; dejarlos ; dejarlas
        class.tend	es	encargar ; encargo ; encargarlos ; recoja ; recoger ; quede ; quedarse ; cuidarlos
        class.tend	es	cuidarlo ; cuidarla ; cuidarmelos ; eche un ojo ; de de comer ; lleve
        class.sitter	en	sitter ; sitters ; babysitter ; babysitters ; babysitting ; childcare ; child care
        class.sitter	en	daycare
        class.sitter	en	day care ; nanny ; respite ; aide ; caregiver ; after school care ; after care
        class.sitter	en	chldcare
        class.sitter	en	childcre ; adult day ; home health ; preschool
        class.sitter	es	guarderia ; ninera ; estancia infantil ; nana
        class.lacks	en	no ; without ; lack of ; lacks ; lack ; lost ; lost my ; lost our ; lost her ; zero
        class.lacks	en	cant find
        class.lacks	en	cant afford ; cant get ; cant pay ; dont have ; doesnt have ; dont got ; aint got
        class.lacks	en	never found
        class.lacks	en	unable to find ; cant line up ; cant arrange ; havent found ; out of ; w/o
        class.lacks	es	no tengo ; no tiene ; no hay ; sin ; falta de ; no consigo ; no encuentro
        class.lacks	es	no alcanza para
        class.carer	en	mom ; mother ; my mom ; mil ; mother in law ; grandma ; gma ; grandmother
        class.carer	en	grandparents ; nana
        class.carer	en	dad ; father ; husband ; husb ; hubby ; wife ; sister ; aunt ; auntie ; ex ; neighbor
        class.carer	en	parents
        class.carer	en	in laws ; inlaws ; sister in law ; cousin ; partner ; boyfriend ; family ; godmother
        class.carer	en	friend
        class.carer	es	mama ; suegra ; abuela ; abuelita ; hermana ; tia ; cunada ; comadre ; madrina ; vecina
        class.carer	es	papa
        class.carer	es	esposo ; esposa ; marido ; familia ; madre ; nuera ; hija mayor
        class.ill	en	alzheimers ; alzheimer ; dementia ; ms ; parkinsons ; als ; cp ; cva ; stroke ; cancer
        class.ill	en	dialysis
        class.ill	en	hospice ; bedridden ; bedbound ; bed bound ; wheelchair ; paralyzed ; quadriplegic
        class.ill	en	paraplegic
        class.ill	en	blind ; disabled ; disability ; autistic ; autism ; downs ; down syndrome ; nonverbal
        class.ill	en	trach
        class.ill	en	special needs ; cerebral palsy ; feeding tube ; g tube ; vent ; oxygen ; amputee
        class.ill	en	epileptic
        class.ill	en	medically fragile ; alzheimer's ; down's ; parkinson's ; huntingtons ; copd ; chemo
        class.ill	es	alzheimer ; demencia ; derrame ; discapacidad ; discapacitado ; discapacitada ; autismo
        class.ill	es	postrado
        class.ill	es	autista ; silla de ruedas ; dialisis ; encamada ; encamado ; sindrome de down
        class.ill	es	paralitico
        # nobody to look after them
        barrierChild fixed	en	{noone} ** {tend} ** {ward}|{AGE}
        barrierChild fixed	en	{noone} * to|who|can|will|would|could * {tend} * them|him|her
        barrierChild fixed	en	{noone} * to|who|can|will|would|could ** {tend} ** {ward}
        barrierChild fixed	en	{noone} ** with ** {ward}
        barrierChild fixed	en	{noone} ** help|watch|keep|take ** {ward}|them ; {noone} for ** {ward}
        barrierChild fixed across	en	{ward} *** {noone} * to|who|can|will|would|could|left * {tend}
        barrierChild fixed across	en	{ward} *** {noone} else to|can|will|would|could|who
        barrierChild fixed across	en	{ward} *** {noone} to ; {ward} *** so {noone} can|could|will|would
        barrierChild fixed across	en	custody|raising|caring|care|cares ** {ward} *** {noone} else
        barrierChild fixed across	en	{ward} *** {noone} * nearby|around|here|close|in|local|west|east|within
        barrierChild fixed across	en	{noone} else to|can|will|would|could|who *** {ward}
        barrierChild fixed across	en	kids|twins|baby|toddler|newborn|girls|boys *** {noone}
        barrierChild fixed	en	{noone} to leave|hand|give|drop ** with
        barrierChild fixed	en	{noone} to hand|leave|give them|him|her|it to
        barrierChild fixed	en	{noone} to take|watch|keep|mind|raise|babysit|feed
        barrierChild fixed	en	{noone} else to take|watch|keep|raise|do
        barrierChild fixed	en	{noone} else can|could|will|would|to take|watch|keep|have|handle|do|raise ** {ward}|him|her|them
        barrierChild fixed	en	dont|doesnt|not|without have? anyone|anybody|someone|a soul ** {tend} ** {ward}|them|him|her
        barrierChild fixed	en	{cant} ** find|get|ask|afford|arrange|trust ** {sitter}|someone|anyone|anybody ** {ward}|them
        barrierChild fixed	en	who|whos|who's will|would|is|s|gonna|gets|takes|keeps|watches|feeds|has|could * {tend}? * {ward} if|while|when|for|at|then
        barrierChild fixed	en	who|whos|who's will|would|is|s|gonna|could|can|supposed * {tend} ** {ward}|them|him|her|{AGE}
        barrierChild fixed	en	whod|who'd * {tend}|get ** {ward}|them|him|her
        barrierChild fixed	en	who|who's|whos going|gonna|supposed|left to ** {tend} ** {ward}|them|him|her
        barrierChild fixed	en	who|whos watch|watches|watching|keep|keeps|gets|raises|feeds ** {ward}|them if|while|when|for
        barrierChild fixed	en	wont|wouldnt|refuses|refused|not|cant|unable|unwilling to? watch|babysit|mind|raise * {ward}|them|him|her * again|anymore|overnight|?
        barrierChild fixed	en	{carer} ** wont|wouldnt|refuses|refused|cant|cannot take|keep|have|watch * {ward}|them|him|her
        barrierChild fixed	en	{ward} * have|has|got|with * {noone} ; {ward} only have|has|got me|us|him|her
        barrierChild fixed	en	only have me
        barrierChild fixed	en	im|i'm all|everything|who they|she|he|s|my|the * have|has|got|kids|feeds|raises
        barrierChild fixed	en	im|hes|shes all ** {ward} * have|has|got
        barrierChild fixed	en	all they|he|she has|have|got is me|her|him
        barrierChild fixed	en	all she's|he's|theyve got ; shes|hes|theyre all i have|got
        barrierChild fixed	en	who feeds|bathes|raises|lifts him|her
        barrierChild fixed	en	{ward} * alone|unattended|unsupervised * night|days|weeks|month
        barrierChild fixed	en	{cant} be left * alone|?
        barrierChild fixed	en	just|only me and|with my|the|two|three|four|both|his|her * {ward}
        barrierChild fixed	en	im|hes|shes * his|her|their|the|mom's|dad's * nurse|caretaker|aide|caregiver|legs|eyes
        barrierChild fixed absorb	en	wont|doesnt|refuses|never take|takes|accept|accepts a|the|any bottle|bottles|formula|sitter
        barrierChild fixed across	en	{ward} *** feeding|bathing|diapers|toileting|lifting|feedings|bedsores|tube
        barrierChild fixed across	en	{sitter} *** {cant}|only ; where would|will|do * {ward} go|live|stay
        barrierChild fixed	en	ex|cps|court|state|they|father|inlaws ** excuse|chance|reason|ammo|love to * take|get|grab|keep * {ward}|custody
        barrierChild fixed	en	{ward} ** falls|wanders|chokes|panics|screams|aspirates|elopes|melts if|when|unless|without|every|at
        barrierChild fixed	en	no|isnt|theres plan|alternative|option|other|second b|for|place|option * them|him|her|{ward}
        barrierChild fixed	en	{ward} * only|just * calms|settles|eats|sleeps|trusts|knows|goes|listens * for|with|to|me|him|her
        # no sitter, no respite
        barrierChild fixed	en	{lacks} * * {sitter} ; {lacks} ** {sitter} for
        barrierChild fixed	en	{sitter} * quit|quits|bailed|cancelled|canceled|flaked|ghosted|died
        barrierChild fixed	en	{sitter} * fell|falls|closed|closes|moved|backed|left|lost|gone|waitlist|wait|waiting|costs|wont|wouldnt
        barrierChild fixed	en	{sitter} ** issue|problem|barrier|impossible|obstacle|nightmare|trouble|stops|staff|spots|stopping
        barrierChild fixed	en	{sitter} ** overnight|nights ; {sitter} * has|have no
        barrierChild fixed	en	lack of|lacks|needs|need|lost overnight? {sitter}
        barrierChild fixed	en	no|zero|not|little help|support|backup with|for * {ward}
        # leaving them
        barrierChild fixed	en	{cant} ** leave|be|abandon|desert|ditch * from|behind|away|without|? * * {ward}
        barrierChild fixed	en	{cant} ** leave|abandon them|him|her * alone|behind|with|one|overnight|for|even|?
        barrierChild fixed	en	{cant} ** be|go|stay|live away|apart|gone|without * from|? * {ward}|them
        barrierChild fixed	en	wont|refuses|not|never leave|leaving|abandon|abandoning * {ward} alone|behind|with|overnight|for|?
        barrierChild fixed	en	dont|doesnt|wont|not|cant trust ** with * {ward}|them
        barrierChild fixed	en	without me|him|her * cant|wont * eat|move|get
        # the only one who cares
        barrierChild fixed	en	sole|only|main|primary|fulltime caregiver|caretaker|carer|caregiving|guardian|custody
        barrierChild fixed	en	only|sole parent|adult|grown|relative|family|person|one ** them|they|him|her|{ward} * have|has|left|with|at|?
        barrierChild fixed	en	only one * who|that|to|for|watching|caring * can? * lift|lifts|feed|feeds|bathe|turn|turns|care|cares|watch|watches|take|handle|raise|change|give|gives|calm
        barrierChild fixed	en	full|live time|in caregiver|caretaker ; caregiver|caretaker|carer for|of|to
        barrierChild fixed	en	{ward} caretaker|caregiver
        barrierChild fixed	en	i|im|he|hes|she|shes|who * care|cares|caring|look|looks|looking for|after * * {ward} with|who|{ill}
        barrierChild fixed	en	take|takes|taking care of * * mother|mom|dad|father|husband|wife|grandma|grandmother|grandpa|brother|sister
        barrierChild fixed	en	care|cares|caring for * * mother|mom|dad|father|husband|wife|grandma|grandmother|grandpa|brother|sister|gma
        barrierChild fixed	en	i|im|he|she|who * turn|turns|lift|lifts|bathe|bathes|feed|feeds|dress|dresses|toilet|shave|shaves|wheel|transfer|transfers|carry|change|changes|nurse|nurses him|her|{ward}
        barrierChild fixed across	en	{ward} ** has|have|had|with|w/|is|s|needs|on|in|got|gets a? * {ill} *** {cant}|{noone}|only|all|me|without|alone|respite|care|cares|24|round
        barrierChild fixed	en	{cant} ** transfer|walk|stand|eat|bathe|dress|toilet|move|swallow|breathe ** without|unless|alone me|him|her|i|?
        barrierChild fixed	en	nights|mornings|bedtime|he|she only work|works|sleeps|settles with|for me|him|her|us
        barrierChild fixed	en	wont|only sleep|eat|settle|go * for|with me|anyone
        barrierChild fixed	en	nursing|breastfeeding|breastfed|exclusively|pumping * baby|newborn|infant|son|daughter|twins
        barrierChild fixed	en	breastfeeding|breastfed
        barrierChild fixed	en	on hospice|dialysis and|so|i ; {ill} {ward} ; {ward} with|w/ {ill}
        barrierChild fixed	en	my mother lives with me
        barrierChild fixed	en	raising ** {ward} * alone|by|on|myself|herself|himself|solo|without
        barrierChild fixed across	en	raising * {NUM}? {ward} *** {noone}|alone|myself|solo
        barrierChild fixed	en	by myself|herself|himself|alone|solo with * * kids|children|grandkids|baby|twins|toddler|girls|boys
        barrierChild fixed across	en	single mom|mother|dad|father|parent|mama *** {noone}|{lacks}|cant|no|alone|help|without
        barrierChild fixed	en	single|solo mom|mother|dad|father|parent with? {noone}|no
        barrierChild fixed	en	widower|widow ** kids|children ** no
        # the other parent is away
        barrierChild fixed	en	husband|husb|wife|bf|boyfriend|spouse|partner|dad|father|ex * deployed|deploys|overseas|ships|offshore|underway|incarcerated|rig|sea ** til|till|until|thru|through|on|for|and|in|out|now|again|?
        barrierChild fixed	en	her|his|their|kids dad|father|mom|mother|daddy * gone|deployed|locked|overseas|prison|jail|dead|died|offshore|incarcerated
        # taken into care if the parent goes
        barrierChild fixed	en	they|theyd|theyll|cps|county|state|court|dcfs|would|will|might|could|gonna|ex|dcs * * put|puts|place|places|take|takes|get|gets|grab|remove|keep my|the|his|her|our * {ward} * if|away|while|into|the|?
        barrierChild fixed	en	go|goes|going|end|ends|ending|wind|put|hand|give|sign|land|winding ** foster|system|county|cps|dcfs|state|strangers|shelter care|orphanage ** care|?
        barrierChild fixed	en	hand|give|sign|turn them|him|her|{ward} over? to the|a|cps|strangers|my|foster|someone
        barrierChild fixed	en	into the system
        barrierChild fixed	en	lose|losing custody|placement|them|my|the * kids|children|girls|boys|daughter|son * if|while|by|when i|he|she * go|leave|am|check|enter
        barrierChild fixed	en	would|will|id|ill|could|might|hed|shed lose * custody|placement|kids|children|them|visitation
        # bring them along
        barrierChild fixed	en	bring|brings|bringing my|the|her|a|his|our|both|all * {ward}
        barrierChild fixed	en	come with * kids|baby|children|daughter|son
        barrierChild fixed	en	take|allow|accept|let|have moms|mothers|women|parents|mamas with|w/|and|who * kids|babies|children|baby|toddlers|newborns
        barrierChild fixed	en	kids|baby|child|children|son|daughter|newborn|toddler can|could|stay|live|come * with|there|too|stay * me|her|mom|him|parent|program|?
        barrierChild fixed	en	mommy|mom|mother|mothers|moms and|with|baby|me * baby|child|kids|children|program|place|unit|house|rehab|treatment
        barrierChild fixed	en	take|allow|accept|let kids|babies|children|infants|newborns|toddlers stay|live|sleep|too|there|with|in
        # nadie que los cuide
        barrierChild fixed	es	{nadie} * que|quien|me|le|nos|los|las|lo|la * {tend} ** {ward}|noche|dia|hora
        barrierChild fixed	es	{nadie} que|quien me|le|nos? los|las|lo|la {tend}
        barrierChild fixed	es	{nadie} ** {tend} ** {ward} ; {nadie} para * {ward}
        barrierChild fixed	es	{nadie} que|quien * los|las|lo|la|me|le * {tend}
        barrierChild fixed across	es	{ward} *** {nadie}
        barrierChild fixed across	es	{ward} *** con quien dejar|dejarlos|dejarlas|dejarla|dejarlo
        barrierChild fixed	es	con quien * dejar|deje|dejarlos|dejarlas|dejarlo|dejarla|dejo|dejamos|encargar|encargarlos|encargo|queda|quedan|quedarse|encargarle
        barrierChild fixed	es	no tengo|tiene|hay|tenemos|encuentro|hallo * * con? quien|alguien * * {tend} * {ward}|?
        barrierChild fixed	es	quien * me|le|los|las|lo|la|va|nos? * cuide|cuida|cuidaria|cuidara|cuidar|ve|vea|atiende|recoge|lleva * {ward}|mi|mis|los|las|a
        barrierChild fixed	es	quien * va a recoger|cuidar|ver|atender|llevar|darles|hacerles|banar|criar ** {ward}|los|las|de|?
        barrierChild fixed	es	quien me|le|nos los|las|lo|la cuida|ve|vea|cuide|recoge
        barrierChild fixed	es	quien los|las|la|lo va a cuidar|ver
        barrierChild fixed	es	no|tampoco|ya me|nos|le los|las|lo|la quiere|puede|quieren|pueden cuidar|ver|tener
        barrierChild fixed	es	{cant}|no me ** dejar|dejarlos|dejarla|dejarlo|dejarlas|abandonar|descuidar ** {ward}|solos|solo|sola|solas|encargados
        barrierChild fixed	es	{lacks} * {sitter} ; {sitter} ** no|cara|cerro|cierra|espera|cuesta
        barrierChild fixed	es	no tengo guarderia
        barrierChild fixed across	es	madre|padre|mama|papa soltera|soltero|sola|solo *** {nadie}|no|sin
        barrierChild fixed	es	mama|madre|papa|padre|papas sola|solo|soltera|soltero de {NUM}
        barrierChild fixed	es	sola|solo con mis|sus|los|las|{NUM} * {ward}
        barrierChild fixed	es	cuido|cuida|cuidamos|cuidando|atiendo|atiende a|de * mi|su|mis|sus|nuestra * {ward}
        barrierChild fixed	es	soy|es la|el unica|unico|que los|las|la|lo|le * cuida|cuido|ve|atiende|tienen|tiene
        barrierChild fixed	es	unica|unico que los|las|la|lo cuida|atiende|ve
        barrierChild fixed	es	solo|nomas|nada mas me|nos tienen|tiene a? mi ; depende|dependen de mi
        barrierChild fixed	es	los crio|saco sola|solo
        barrierChild fixed	es	me|le|nos quitan|quitarian|quiten|quitaran|quitar * {ward}|los
        barrierChild fixed	es	se los|las|lo|la lleva|llevan|llevaria|quita|quitan|llevaban
        barrierChild fixed	es	pierdo|perderia|perder la custodia
        barrierChild fixed	es	llevar|llevarme|traer|llevo a? mi|mis|los * {ward}
        barrierChild fixed	es	aceptan|reciben|admiten a? * mamas|madres|mujeres con
        barrierChild fixed	es	estoy dando|doy pecho|de mamar ; amamanto|amamantando
        barrierChild fixed	es	solo|nomas|nada|unicamente mas? se? calma|come|duerme|deja|queda|tranquiliza|obedece * conmigo|con
        barrierChild fixed	es	soy|es|yo * quien|que los|las|la|lo|le * atiende|cuida|ve|mantiene|bana|da|carga|levanta|crio|cria
        barrierChild fixed	es	{ward} * se cae|pierde|sale|ahoga|pone * si|cuando|sin|sola|solo
        # noBarrierChild
        noBarrierChild absorb	en	{sitter} * not|isnt|no|never an|a|? issue|problem|barrier|concern|needed|worry
        noBarrierChild absorb	en	{sitter} is|s|all? covered|set|handled|arranged|lined
        noBarrierChild absorb	en	no {sitter} needed|problem|problems|issues|issue|required
        noBarrierChild absorb	en	kids|children are|is|s|all? covered|set|handled|good|taken
        noBarrierChild absorb	en	{carer} can|will|ll|could|offered|agreed|already|gonna|happy|is to|going? watch|keep|take|keeping|watching|babysit|have|hold|watches|keeps * {kids}|them|him|her|grandkids
        noBarrierChild absorb	en	{carer} says|said shell|hell|theyll|she'll|he'll keep|take|watch
        noBarrierChild absorb	en	{carer} watches|keeps|has|takes|babysits|raises|got the|my|his|her|our|all? * {kids}
        noBarrierChild absorb	en	{carer} watches|babysits them|him|her
        noBarrierChild absorb	en	{carer} can|will|could watch|keep|take|babysit
        noBarrierChild absorb	en	she'll|hell|theyll|shell|he'll keep|take|watch them|him|her|{kids}
        noBarrierChild absorb	en	{kids} * are|is|staying|live|lives|stay|go|going|will with|at * {carer}
        noBarrierChild absorb	en	{kids} w/|with * {carer} ; kids with grandma
        noBarrierChild absorb	en	kids|children are|is|all? grown|adults|adult|teenagers|teens|in college
        noBarrierChild absorb	en	adult|grown kids|children|sons|daughters ; empty nest
        noBarrierChild absorb	en	has|have|got|plenty|lots of? help with * kids|baby|children
        noBarrierChild absorb	en	{carer} has been raising ; has custody
        noBarrierChild	en	someone holds the baby ; someone|somebody|people to watch|keep|take * {kids}|them
        noBarrierChild	en	respite approved
        noBarrierChild absorb	es	{carer} si|ya? me|le|nos? los|las|lo|la cuida|cuidan|ve|cuidaria|cuidara|cuidaran|atiende
        noBarrierChild absorb	es	{carer} se queda|quedaria|quedan con * ellos|los|las|ninos|hijos|mis
        noBarrierChild absorb	es	ninos|hijos * con mi|la|su {carer}
        noBarrierChild absorb	es	hijos|hijas * son|estan|ya * grandes|adultos|mayores
        noBarrierChild absorb	es	si|ya tengo|tiene con? quien
        # a person by herself, not a relative
        nonDrug absorb	en	single|solo mom|dad|mother|father|parent|mama
        # looks like a barrier
        pseudo	en	bring the kids to visit ; bring my kids to visit ; bring kids to visit ; kids visit
        pseudo	en	allow kids to visit
        pseudo	en	nobody else knows ; no one else knows ; nobody knows ; no one knows ; nobody will know
        barrierChild fixed	en	only one * in|of|here|around|who|at|with? ** trained|able|certified|allowed|licensed|knows|strong ** her|him|them|suction|lift|feed|turn|dose|it
        """
}
