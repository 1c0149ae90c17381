extension LexiconSources {
    /// People: relations and words for callers, patients and the writer.
    static let people = """
        # person
        notEvidence absorb	en	mother|mom|mama|father|dad|parent|grandmother|grandma|grandfather of|to|with {NUM:1..12}|two|three|four|five|six|twins|triplets
        person.son	en	son ; sons ; stepson ; boy ; our boy ; my boy ; son in law ; son-in-law ; yerno
        person.son	es	hijo ; mi mijo ; mijo es|esta|usa|toma|fuma|anda|tiene|se|le|consume
        pseudo	es	son como|unas|unos|las|los|de|mas|muy|muchas|muchos|pastillas|varios|varias|casi|tres|cuatro|cinco|diez|dos ; y|ya|que|pero|creo|no|eso|esas|cuales|todos|todas son
        person.son	en	{foundAt} ** in|under|inside|behind my|our son|boy|stepson {hideSpot}
        person.someone exact	en	i|ive|we|weve|just|? found|finding|find|discovered * * pipe|pipes|bag|bags|baggie|baggies|foil|foils|pills|pill|bottles|needle|needles|syringe|syringes|vape|vapes|stash|empties|cart|carts|straw|straws|residue|powder|paraphernalia|scale|bong|spoon|spoons
        person.son absorb	en	my|our son and his|her|a|some|two friend|friends|buddies|girlfriend|cousin|cousins|roommate|wife|teammates ; my|our|the boys and his|their friends
        class.hideSpot	en	room ; bedroom ; bed ; backpack ; purse ; bag ; drawer ; closet ; car ; pocket ; pockets ; jacket ; jeans ; desk ; mattress ; bathroom ; laundry ; locker ; truck ; nightstand ; things ; stuff
        class.foundAt	en	found ; find ; finding ; finds ; discovered ; caught ; hidden ; hiding ; came across
        person.son	en	hijastro ; godson ; ahijado
        person.son	es	llama|llamando|pregunta|preguntando|habla|llamo|calling|called|calls|asking por|para|sobre|for su|el|la|un? hijo|hijastro ; por|sobre su|el hijo
        person.daughter	en	daughter ; daughters ; dtr ; dtrs ; stepdaughter ; my girl ; daughter in law
        person.daughter	en	dauter ; dawter ; duaghter ; doughter ; dauther ; hijastra
        person.daughter	en	daughter-in-law ; nuera
        person.daughter	es	por|sobre su|la hija
        person.daughter	es	hija ; mija es|esta|usa|toma|fuma|anda|tiene|se|le|consume
        person.daughter	en	{foundAt} ** in|under|inside|behind my|our daughter|girl|stepdaughter {hideSpot}
        person.daughter absorb	en	my|our daughter and her|a|some|two friend|friends|boyfriend|cousin|cousins|roommate|husband|teammates
        person.child	en	kid ; my kid ; my teenager ; my teen ; my child ; our child ; chamaco ; my|our {AGE}
        person.child absorb	en	husband's|wife's|boyfriend's|girlfriend's|fiance's|partner's|fiancee's|husbands|wifes|boyfriends|girlfriends son|daughter|kid|boy|oldest|youngest|teenager
        person.child	en	foster|fostering|fostered|adopted|mentor a|an|this|one|our {AGE}? year? old? girl|boy|teen|teenager|kid ; our|my foster|adopted|adoptive girl|boy|teen|kid|daughter|son
        person.child	en	my {AGE} old
        person.child	es	mi nino ; muchacho
        person.child	en	{foundAt} ** in|under|inside|behind my|our {AGE}|teenager|kid|teen {hideSpot} ; {foundAt} ** in|under|inside|behind my|our {AGE} old {hideSpot}
        person.child absorb	en	my|our {AGE}|teenager|teen|kid and his|her|their|a|some|two friend|friends|buddies|boyfriend|girlfriend|cousin|cousins|teammates
        person.husband	en	husband ; husb ; hubby ; marido ; mi viejo ; hsb
        person.husband	en	my|her|our ole|ol man ; hubbie ; hubbs ; husbin ; husban ; husbun ; hisband ; better half
        person.husband	es	por|sobre su|el esposo|marido
        person.husband	es	esposo
        person.husband	en	{foundAt} ** in|under|inside|behind my|our husband {hideSpot}
        person.husband absorb	en	my husband and his friend|friends|buddies|brother|coworkers|crew
        person.wife	en	wife ; mujer ; mi senora
        person.wife	en	my|his ole|ol|old lady ; wifey ; wifes ; the|my missus|missis ; the mrs
        person.wife	es	esposa
        person.wife	es	por|sobre su|la esposa|mujer
        person.wife	en	{foundAt} ** in|under|inside|behind my wife {hideSpot}
        person.spouse	en	spouse ; conyuge
        person.boyfriend	en	boyfriend ; bf ; novio ; fiance
        person.boyfriend exact	en	my boo|bae|mans ; boifriend ; baby|babys daddy ; babydaddy ; boyfrend ; boyfreind
        person.boyfriend exact	es	prometido
        person.girlfriend	en	girlfriend ; gf ; novia ; fiancee ; prometida
        person.girlfriend exact	en	baby|babys mama|momma ; babymama ; girlfrend ; girlfreind
        person.partner exact	en	partner ; significant other
        person.partner exact	es	pareja
        person.mother	en	mother ; mom ; moms ; mum ; mama's ; stepmom ; stepmother ; mommy ; my mother in law
        person.mother exact	en	momma ; mamma ; mommas ; mummy ; my ma ; stepmum
        person.motherInLaw	es	suegra
        person.mother	es	mama ; madre
        person.mother	es	por|sobre su|la mama|madre
        person.mother	en	{foundAt} ** in|under|inside|behind my|our mom|moms|mother|mothers {hideSpot}
        person.father	en	father ; dad ; dads ; daddy ; stepdad ; stepfather ; old man
        person.father exact	en	my|our|his|her pops|pa|paw ; stepdaddy ; stepfather ; step dad
        person.father	es	papa ; padre
        person.father	es	por|sobre su|el papa|padre|apa
        person.brother	en	brother ; bro ; brothers ; stepbrother ; hermanito
        person.brother	en	brotha ; bruther ; brothr ; bruh of mine ; carnal
        person.brother	es	hermano
        person.brother	es	por|sobre su|el hermano
        person.brother	en	{foundAt} ** in|under|inside|behind my|our brother|brothers {hideSpot}
        person.brother absorb	en	my brother and his friend|friends|buddies|girlfriend|wife|roommate|roommates
        person.sister	en	sister ; sis ; sisters ; hermana ; stepsister
        person.sister	en	sista ; sistr ; my|our|his|her sissy ; carnala
        person.sister	es	por|sobre su|la hermana
        person.brotherInLaw	en	brother in law ; brother-in-law ; bro in law ; bro-in-law ; cunado
        person.sisterInLaw	en	sister in law ; sister-in-law ; cunada
        person.motherInLaw	en	mother in law ; mother-in-law ; mil
        person.fatherInLaw	en	father in law ; father-in-law ; fil
        person.fatherInLaw absorb	en	husband's|wife's|husbands|wifes dad|father
        person.motherInLaw absorb	en	husband's|wife's|husbands|wifes mom|mother
        person.sisterInLaw absorb	en	husband's|wife's|girlfriend's|boyfriend's|fiance's|husbands|wifes sister
        person.niece absorb	es	hija de mi hermana|hermano|cunada|cunado
        person.nephew absorb	es	hijo de mi hermana|hermano|cunada|cunado
        person.brotherInLaw absorb	en	husband's|wife's|girlfriend's|boyfriend's|fiance's|husbands|wifes brother|little? brother|bro
        person.nephew	en	nephew ; sobrino
        person.nephew	en	grandnephew ; great nephew ; nefew
        person.niece	en	niece ; sobrina
        person.nephew absorb	en	husband's|wife's|husbands|wifes|boyfriend's|girlfriend's|partner's|fiance's nephew
        person.niece absorb	en	husband's|wife's|husbands|wifes|boyfriend's|girlfriend's|partner's|fiance's niece
        person.cousin absorb	en	husband's|wife's|husbands|wifes|boyfriend's|girlfriend's|partner's|fiance's|mother's|father's|mom's|dad's cousin
        person.uncle absorb	en	husband's|wife's|husbands|wifes|boyfriend's|girlfriend's|partner's uncle
        person.grandson absorb	en	husband's|wife's|husbands|wifes grandson
        person.uncle	en	uncle ; tio
        person.niece absorb	en	sister|brother|sister's|brother's|sisters|brothers|sibling's daughter|girl|stepdaughter
        person.nephew absorb	en	sister|brother|sister's|brother's|sisters|brothers|sibling's son|boy|oldest|youngest|stepson
        person.aunt	en	aunt ; tia ; auntie
        person.cousin	en	cousin ; primo ; prima
        person.others	any	cousins ; primos ; primas
        person.grandson	en	grandson ; nieto
        person.grandson	en	granson ; gransun ; granbaby ; grandbaby ; grand baby ; great grandson
        person.granddaughter	en	granddaughter ; nieta
        person.granddaughter	en	grandaughter ; grandauter ; granddauter ; grand daughter
        person.grandfather	en	grandfather ; grandpa
        person.grandfather	es	abuelo ; abuelito ; buelito ; mi|el tata ; yayo
        person.friend absorb	es	hijo|hija|esposo|marido|esposa|hermano|hermana de mi|una|un|la amiga|amigo|vecina|vecino|comadre|compadre
        person.grandfather	en	granddad ; grandad ; grand dad ; papaw ; pawpaw ; gramps ; grampa ; granpa ; granddaddy
        person.grandmother	en	grandmother ; grandma ; gma
        person.grandmother	es	abuela ; abuelita ; buelita ; mi nana ; yaya
        person.friend absorb	en	friend's|neighbor's|coworker's|boss's|buddy's|pastor's|landlord's|friends|neighbors|coworkers son|daughter|kid|husband|wife|boyfriend|girlfriend|nephew|niece
        person.grandmother exact	en	granny ; nana ; gran ; memaw ; meemaw ; mawmaw ; granma ; grandmama ; my|our|his|her mamaw ; abue
        person.friend	en	friend ; buddy ; best friend ; bestie ; amigo ; amiga ; pal ; frd ; girlfriend's friend
        person.roommate exact	en	roommate ; roomate ; rm ; housemate ; roomie ; flatmate
        person.friend exact	es	mi|un|su|el compadre|cuate|pana|parcero|paisano ; mi|una|su|la comadre ; mi carnal|cuate|feligres ; un feligres ; una feligresa
        person.friend exact	en	homie ; homeboy ; homegirl ; bff ; frend ; freind ; bestfriend ; best frend ; my|our|a|his|her mate ; homeslice ; bestie ; compa ; comadre ; compadre ; cuate ; camarada
        person.roommate exact	en	roomates ; room mate ; roomy ; flat mate
        person.roommate exact	es	companero de cuarto
        person.employee	en	employee ; coworker ; worker of mine ; staff member ; empleado ; co-worker ; one of my guys
        person.employee	en	my employee
        person.employee	en	one|another of my|our assistant|best|star|? coaches|teachers|drivers|cooks|players|crew|techs|mechanics|deacons|foremen|employees|coworkers|workers|men|managers|nurses|servers|waitresses|volunteers
        person.patient	en	patient ; pt ; paciente ; veteran ; vet
        person.client	en	client ; ct ; cliente ; defendant ; my client
        person.resident	en	resident ; one of our residents
        person.resident	en	one of my|our ladies|girls|guys|men|women|residents|clients|tenants
        person.student	en	student ; my student
        person.ex	en	ex ; ex wife ; ex husband ; ex-wife ; ex-husband ; my ex ; exesposo
        person.neighbor	en	neighbor ; neighbors ; vecino ; vecina
        person.others exact	en	roommates ; friends ; friends brother ; companions
        person.others absorb	en	mom|mother|dad|father|wife|husband|sister|brother|daughter|son|aunt|uncle|gf|girlfriend|bf|boyfriend|friend|grandma calling|called|calls|callin|phoning|phoned|inquiring|asking for|on|about|re behalf|account|? of? him|them|pt
        person.others exact	en	neighbors boy ; dealer ; my|his|her|our|the|kids|sons|daughters coach ; my|his|her|the|our|a manager
        person.friend	en	a|some|this|that|another guy|man|woman|lady|dude|kid|girl|fella|coworker at|in|from|across|i|we my|our|the|know|knew|work|worked ; someone|somebody i know|knew ; a guy|man|woman i know
        person.friend	es	un|una|otro|otra senor|tipo|vato|muchacho|companero|companera de|del|en mi|la|el ; alguien que conozco
        person.friend	en	the guy|man|woman|lady|dude|kid|girl|couple|people two|a|three|next|down|across|upstairs|downstairs|beside|behind|under|over * * doors|door|street|hall|hallway|road|me|us|apartment|bed|house|block ; guy|man|woman|lady|dude|kid|girl from|at|in|on my|the|our work|job|gym|church|class|meeting|meetings|bus|building|block|street|corner|unit|shop|store|crew|team|bed
        person.friend	es	companero|companera|compa|colega|conocido|conocida|amigo|amiga|vecino|vecina|senor|senora|muchacho|muchacha|chavo|chava|tipo|vato de|del|en la|el|al|mi|? trabajo|clase|celda|obra|jale|chamba|lado|iglesia|equipo|cuadra|edificio|calle|enfrente|arriba|abajo|tienda
        notEvidence absorb	en	per family|parents|friends|roommates|neighbors
        person.others	en	a|this|some|one guy|dude|lady|woman|man|kid|girl|buddy|coworker at|from|down|in|on|across * * sells|sold|hooked|offered|gave|showed|turned|introduced
        notEvidence absorb	en	sister facility|program|site|company|location|clinic|house|property|agency|hospital|hosp|center|school|campus ; brother program|facility|house
        notEvidence absorb	en	family physician|practice|practitioner|therapist|medicine|nurse|attorney|lawyer|preservation|resource ; family doctor
        notEvidence absorb	en	a|this|that|one guy|man|woman|lady|kid|girl|fella|gentleman at|in|on|from my|our caseload|shelter|unit|program|clinic|facility|parish|congregation|ward|agency
        notEvidence absorb	en	family|fam|families|parents|friends|roommates|boss|coach|teacher|manager|grandparents|neighbors now|also|all|both|has|have? reports|report|reported|rpts|rpt|states|stated|say|says|said|endorses|confirms|confirmed|estimates|describes
        person.friend	en	my|our dentist|attorney|lawyer|professor|prof|therapist|counselor|doctor|barber|trainer|instructor|nanny|priest|tutor had|seized|collapsed|convulsed|overdosed|passed|drinks|uses|quit|stopped ; one of our|my|the|their other? {NUM}|guys|girls|men|women|ladies|kids|players|members|tenants|drivers|workers|residents
        person.neighbor exact	en	coach ; teacher ; boss ; manager ; supervisor ; pastor ; landlord ; landlady ; tenant
        class.tribe	en	family ; families ; parents ; grandparents ; everyone ; everybody ; folks ; relatives
        class.tribeUse	en	drink ; drinks ; drank ; drinking ; drinkers ; use ; uses ; used ; using ; smoke ; smokes ; smoking ; alcoholics ; addicts ; alcoholic ; addict ; alcoholism ; addiction ; history ; user ; users
        person.others exact	en	{tribe} all|both|still|always|also|are|is|were|was|have|has|been|who|? all|big|heavy|also|a|been|? {tribeUse} ; {tribe} on|in|at|around|of my|his|her|the|that|know|home|work|school|here * all|both|always|are|is|? {tribeUse} ; {tribe} i know {tribeUse}
        person.neighbor	en	neighbour ; neighbours ; nabor
        person.father	es	apa ; jefe|jefito mio
        person.father exact	en	fa
        person.mother	es	ama mia ; jefita
        # caller
        caller.patient exact	en	hosp sw ; hospital sw ; ed rn ; er rn ; rn ; sw ; case manager ; cm ; shelter cm
        caller.patient exact	en	dc planner ; social worker ; therapist ; counselor ; psych hosp ; clinic ; urgent care
        caller.patient exact	en	ob clinic ; hosp ; hospital ; ed ; er ; snf ; nurse ; np ; md ; pcp office ; crisis team
        caller.patient exact	en	mobile crisis ; icu ; medsurg ; psych np ; discharge planner ; trabajadora social ; lcsw
        caller.patient exact	en	lmft ; detox facility ; sober living mgr
        caller.patient exact	es	va sw
        caller.client exact	en	po ; probation ; parole ; public defender ; public defender's office ; paralegal ; attorney
        caller.client exact	en	drug court ; court liaison ; dep po ; law office ; da office ; jail ; lawyer
        caller.client exact	en	probation officer ; parole officer
        caller.resident exact	en	sober living ; sober living mgr ; sober living intake ; house manager ; house mgr ; slh
        caller.employee exact	en	foreman ; hr ; supervisor ; eap ; employer ; boss ; union rep ; mgr
        caller.student exact	en	school counselor ; dean ; school nurse ; campus ; coach ; rd ; teacher
        person.fatherInLaw	es	suegro
        person.someone	es	el|la senor|senora|muchacho|muchacha|vecino|vecina tiene|vive|esta|toma|anda|dejo|se|parece|huele
        person.friend	en	sponsee ; stepbrother ; godfather ; godmother
        person.ex	en	exwife ; exhusband ; exboyfriend ; exgirlfriend ; ex boyfriend|girlfriend|bf|gf|fiance|partner ; first|second husband|wife
        person.friend	es	padrino ; companero|companera de cuarto|clase|celda|trabajo ; exnovio ; exnovia ; exmarido ; conocido ; conocida
        person.father	es	padrastro
        person.mother	es	madrastra
        person.friend	en	man|woman|lady|guy|kid|girl|boy i|we care|cared|teach|taught|sponsor|know|knew|met|dated|coach for|with|? ; one|some of my students|neighbors|buddies|patients|sponsees|cousins|friends|coworkers
        person.others exact	en	my|both|his|her parents|grandparents|uncles|aunts|siblings|inlaws both|all|are|were|drink|drank|use|used|always|drinks ; everyone|everybody in|at|around|i|on my|the|this|know|work|our * drinks|uses|smokes|is|drink|pops|popping
        person.others exact	es	mis|sus|todos padres|papas|tios|tias|hermanos|amigos|amigas|companeros|primos|vecinos|suegros|cunados|abuelos toman|usan|fuman|beben|consumen|tomaban|son|todos
        # whose need it is
        aboutSelf	en	im|i'm|am|i writing|calling|asking|reaching|here|texting|inquiring|filling|write|call out|this|? * for|about|on|because behalf? of? me|myself|mine ; this|its|it is|s|? for|about me|myself ; im the one who|that|with|needing ; my own use|problem|issue|habit|drinking|thing ; as for me ; for me its|it ; with me its|it ; with me it|its just|only|mostly|? ; my problem|issue|thing|drug|vice is|s {drug}|just|only|mostly ; what i need|want
        aboutSelf exact	en	me i|ive|im|its|just ; mine is|s ; im no better|angel|saint
        aboutSelf	es	les? escribo|llamo|pregunto|hablo por|para|de|sobre mi ; lo mio es|son ; mi problema es|son {drug}|el|la|solo|que|con ; en mi caso ; mi caso ; ayuda|usa|toma|necesita|fuma soy yo ; yo soy el|la|quien que|? ; es para mi
        # the family in a note
        kinHistory	en	fhx ; fh ; fmhx ; famhx ; fam|family|familial hx|history|h/o ; fam h/o
        kinHistory	es	ahf ; antec|antecedentes|antecedente fam|familiares|familiar|heredofamiliares
        """
}
