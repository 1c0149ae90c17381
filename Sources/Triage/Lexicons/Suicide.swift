extension LexiconSources {
    /// Suicide and self-harm, plain and oblique, and attempts long past.
    static let suicide = """
        # suicidal
        suicidal	en	{suicide} ; suicidality ; self harm ; self-harm ; self harming ; selfharm ; hurt myself
        suicidal	en	hurting myself ; harm myself ; harming myself ; hurt himself ; harm himself ; hurt herself
        suicidal	en	harm herself ; hurting himself ; hurting herself ; cut myself ; cutting myself
        suicidal	en	cutting herself ; cutting himself ; cuts herself ; cuts himself ; cut her wrists
        suicidal	en	cut his wrists ; slit my wrists ; slit his wrists ; slit her wrists ; hang myself
        suicidal	en	hanging myself ; hang himself ; hang herself ; hung himself ; hung herself ; shoot myself
        suicidal	en	shoot himself ; shoot herself ; blow my brains out ; od on purpose ; overdose on purpose
        suicidal	en	overdosed on purpose ; took them on purpose ; intentional overdose ; intentional od
        suicidal	en	jump off a bridge ; jump off the ; jump in front of ; drive off a ; drive into a
        suicidal	en	drive my car into ; drive my truck into ; end it all ; ending it all ; end it tonight
        suicidal	en	ending it ; end it ; end my own life ; off myself ; off himself ; off herself
        suicidal	en	offing myself ; done with life ; 5150 ; passive si ; active si ; si w/ plan ; si with plan
        suicidal	en	si + plan
        suicidal	en	want|wants|wanna|wanted|rather|wish|wishes|wishing|wished|hope|hoping|hopes|pray|ready|prefer to|be {die}
        suicidal	en	want|wants|wanna|wanting to? {die} ; thoughts of * ending|harming|hurting|death|dying
        suicidal	en	suicidal thoughts ; thoughts of suicide ; thinking about suicide|hurting|ending|killing
        suicidal	en	hurt|hurting|harm|harming|kill|killing|cutting|cut|hang|hanging|burning myself|himself|herself|themselves
        suicidal	en	been|started|keep|kept cutting|burning again|? ; cutting again ; relapsed on cutting
        suicidal	en	self injury ; self injuring ; scars on * arms|wrists
        suicidal	en	think|thinking|thought * about driving|jumping|crashing|hanging|drowning
        suicidal	en	driving off|into the|a road|bridge|tree|wall|cliff ; drown myself
        suicidal	en	off the road|bridge|cliff ; pills|meds|them|it|these|od|overdose on purpose
        suicidal	en	took * on purpose ; tried to od|overdose ; meant to die ; feel hopeless and ; so hopeless i
        suicidal fixed	en	dont|doesnt|didnt|not|no want|wants|wanna|longer|wanting to? * live|exist|alive anymore?
        suicidal fixed	en	dont|doesnt want|wanna|wants to? be here|alive|around|living anymore?
        suicidal fixed	en	do not|no longer want to be here|alive|living|around
        suicidal fixed	en	wish i|he|she|they was|were|wasnt|werent|could|would|hadnt * {die}|alive|here|born
        suicidal fixed	en	wish i|he|she were|was|wasnt|werent * around|alive|here|dead ; rather be dead
        suicidal fixed	en	better off dead ; better off {die} ; rather not wake up ; rather not be here
        suicidal fixed	en	hope i|he|she dont|doesnt|never wake up ; hoping i|he|she dont|doesnt|never wake up
        suicidal fixed	en	pray i|he|she dont|doesnt|never wake up ; praying not to wake up
        suicidal fixed	en	go to sleep and not|never wake up ; not|never wake|waking up again|anymore|tomorrow
        suicidal fixed	en	thinking about death ; thoughts of death ; thoughts of dying ; thinking of dying
        suicidal fixed	en	thought of dying ; a plan to die|kill|end ; plan to end|kill ; not safe from myself
        suicidal fixed	en	not safe with myself ; dont feel safe with myself
        suicidal fixed	en	dont trust myself tonight|alone|right|with
        suicidal fixed	en	cant trust myself tonight|alone|right|with
        suicidal fixed	es	quiero|quiere|quisiera|ganas|prefiero|prefiere|deseo|desea de? {die}
        suicidal fixed	es	no quiero|quiere vivir|existir|despertar
        suicidal fixed	es	no quiero|quiere seguir viviendo|aqui|viva|vivo
        suicidal fixed	es	ya no quiero|quiere vivir|estar|existir ; ya no quiero seguir en|viviendo|aqui
        suicidal fixed	es	hacerme dano ; hacerse dano ; lastimarme
        suicidal fixed	es	lastimarse ; cortarme ; cortarse ; se corta ; me corto ; colgarme ; colgarse
        suicidal fixed	es	ahorcarme
        suicidal fixed	es	ahorcarse ; acabar con mi vida ; acabar con su vida ; acabar con todo
        suicidal fixed	es	terminar con mi vida
        suicidal fixed	es	terminar con todo ; pensando en la muerte ; pienso en la muerte ; pienso en morir
        suicidal fixed	es	piensa en morir ; pegarme un tiro ; pegarse un tiro ; aventarme ; aventarse
        suicidal fixed	es	se quiere matar ; me quiero matar ; me quiero morir ; se quiere morir
        suicidal fixed	es	intento matarse
        suicidal fixed	es	atento contra su vida ; no deseo vivir ; pensamientos suicidas ; ideas suicidas
        suicidal fixed	es	se quiso matar ; se intento matar
        suicidal.9 exact	en	si ; si/hi ; hi
        suicidal	en	going|gonna|want|wants|wanted|ready|threatening|threatens|threatened|about|will to? jump ; going to do it tonight
        suicidal	en	sucide ; suicde ; suiside ; sucidal ; suicidle ; sewer slide ; unalived ; kys ; ctb ; self delete ; rope myself
        suicidal	en	do myself in ; top myself ; kill my self ; killing my self ; take|taking my|his|her|their own? life
        suicidal	en	eat|swallow a|my|the bullet|gun ; bullet in|through my|his|her|their own? head|brain|skull|temple|mouth ; pull the trigger
        suicidal	en	blow my|his|her own? head|brains off|out ; slit|slitting|slash|slashed my|his|her|their wrist|wrists|throat
        suicidal	en	gun|pistol|barrel in my|his|her mouth ; hanging|hung|hang~ myself|himself|herself|themselves ; od|overdose myself
        suicidal	en	self inflicted ; attempted * {suicide} ; intentional ingestion ; s/i ; +si ; si positive
        suicidal	es	ahorcarme ; ahorcarse ; se quiere ahorcar|colgar|aventar|tirar ; me quiero ahorcar|colgar|aventar|tirar|ir
        suicidal	es	cortarme|cortarse las venas ; se corto las|los venas|brazos|munecas ; intento suicidarse|matarse|ahorcarse|quitarse
        suicidal	es	quitarme|quitarse|quito la vida ; darme|darse un tiro|balazo|plomazo ; no quiero|quiere estar vivo|viva ; aventarme|tirarme
        # suicidePast
        suicidePast fixed	en	suicide attempt in|at|years ; attempted suicide in|at|years
        suicidePast fixed	en	tried to kill myself in|when|back|years ; attempt in|years ; past attempt
        suicidePast fixed	en	prior attempt
        suicidePast fixed	en	hx of si ; h/o si ; hx si ; si hx ; hx of suicide ; hx suicide ; history of suicide
        suicidePast fixed	en	history of si ; hx sa ; h/o sa ; prior si
        # pseudo
        pseudo	en	take|taking|taken|get|got|give|gave my|his|her|our|their me? life|lives back|seriously ; pull|pulled|pulling the trigger on
        pseudo	en	suicide hotline ; suicide prevention ; suicide watch list ; suicide squad ; suicide wing
        pseudo	en	suicide doors ; suicide awareness
        pseudo	en	been|started cutting back|down|it|out|carbs|sugar|hours ; keep cutting back|down|it
        suicidal across	en	took|swallowed|ate|taken|drank ** pills|bottle|handful|meds|tylenol|{drug}|everything|all *** on purpose ; took|swallowed|ate|taken|drank ** pills|bottle|handful|meds|tylenol|{drug}|everything|all *** meant|intended|wanted to ; took|swallowed|ate|taken|drank ** pills|bottle|handful|meds|tylenol|{drug}|everything|all *** intentionally|deliberately ; overdose|overdosed|od ** on purpose|intentionally|deliberately
        pseudo	es	llamada|linea|senal se corta|corto ; se corta|corto la|esta? llamada|linea|senal|comunicacion
        suicidal	en	wish|wishes|wished * was|were|is dead ; jumped|jump|leapt off|from|out ** balcony|roof|bridge|overpass|window|building|cliff|pier
        pseudo across	en	asked|asks|screened|checked about|for|re|if * hurting|harming|suicide|si|ideation|suicidal|self *** said|says|answered|replied no|never|nope
        """
}
