extension LexiconSources {
    /// Suicide and self-harm, plain and oblique, and attempts long past.
    static let suicide = """
        # suicidal
        suicidal	en	{suicide} ; suicidality ; self harm ; self-harm ; self harming ; selfharm ; hurt myself
        suicidal	en	hurting myself ; harm myself ; harming myself ; hurt himself ; harm himself ; hurt herself
        suicidal	en	harm herself ; hurting himself ; hurting herself ; cut myself ; cutting myself
        suicidal	en	cutting herself ; cutting himself ; cuts herself ; cuts himself ; cut her wrists
        suicidal	en	cut his wrists ; slit my wrists ; slit his wrists ; slit her wrists ; hang myself
        suicidal	en	hanging myself ; hang himself ; hang herself ; shoot myself
        suicidal value=1	en	hung|hanged|shot|offed|drowned himself|herself
        suicidal	en	shoot himself ; shoot herself ; blow my brains out ; od on purpose ; overdose on purpose
        suicidal	en	overdosed on purpose ; took them on purpose ; intentional overdose ; intentional od
        suicidal	en	jump off a bridge ; jump off the ; jump in front of
        suicidal	en	drive my car into ; drive my truck into ; end it all ; ending it all ; end it tonight
        suicidal	en	ending it ; end it ; end my own life ; to|will|would|ill|id|gonna|wanna|and|could|might|just|almost|tried|should|hell|shell|going|better off myself|himself|herself ; offing myself|himself|herself
        suicidal	en	offing myself ; done with life ; si w/ plan ; si with plan
        suicidal	en	si + plan
        suicidal	en	want|wants|wanna|wanted|rather|wish|wishes|wishing|wished|hope|hoping|hopes|pray|ready|prefer to|be {die}
        suicidal	en	want|wants|wanna|wanting to? {die} ; thoughts of * ending|harming|hurting|death|dying
        suicidal	en	suicidal thoughts ; thoughts of suicide ; thinking about suicide|hurting|ending|killing
        suicidal	en	hurt|hurting|harm|harming|kill|killing|cutting|cut|hang|hanging|burning myself|himself|herself|themselves
        suicidal	en	been|started|keeps|kept cutting|burning again? ; keep cutting|burning again|myself ; cutting again ; relapsed on cutting
        suicidal	en	self injury ; self injuring ; scars on * arms|wrists
        suicidal	en	think|thinking|thought * about driving|jumping|crashing|hanging|drowning
        suicidal	en	driving off|into the|a bridge|tree|wall|cliff ; drown myself
        suicidal	en	drive|jump|run|steer off the|that bridge|cliff|overpass ; pills|meds|them|it|these|od|overdose on purpose
        suicidal	en	took|swallowed|ate ** on purpose ; told * she|he meant to ; tried to od|overdose ; meant to die ; feel hopeless and ; so hopeless i
        suicidal	en	going|gonna|gunna|imma|ima|finna|about|ready|want|wanna|wants|planning|thinking|tempted|threaten~ to|of|about|on|? take|taking|swallow|swallowing|eat|eating|pop|popping * all|every|whole|entire|rest|full * * {siDose}
        suicidal	en	going|gonna|gunna|imma|ima|finna|about|ready|want|wanna|wants|planning|thinking|tempted|threaten~ to|of|about|on|? take|taking|swallow|swallowing|eat a|the|this|my|that|her|his? whole|entire|full * bottle|script|handful|bunch
        suicidalOblique value=1	en	going|gonna|gunna|imma|ima|finna|about|ready|want|wanna|wants|planning|thinking|will to|of|about|on|? take|taking|swallow|swallowing|eat them|em|it|all all|of|at * tonight|once|them|em|it|and|now|?
        suicidal fixed	en	dont|doesnt|didnt|not|no want|wants|wanna|longer|wanting to? * live|exist|alive anymore?
        suicidal fixed	en	dont|doesnt want|wanna|wants to? be here|alive|around|living anymore?
        suicidal fixed	en	do not|no longer want to be here|alive|living|around
        suicidal fixed	en	wishes|wished i|he|she|they was|were|could dead|die|gone|alive ; wish i|he|she|they was|were|wasnt|werent|could|would|hadnt * {die}|alive|here|born
        suicidal fixed	en	wish i|he|she were|was|wasnt|werent * around|alive|here|dead ; rather be dead
        suicidal fixed	en	better off dead ; better off {die} ; rather not be here
        suicidal fixed	en	pray i|he|she dont|doesnt|never wake up ; praying not to wake up
        suicidal fixed	en	go to sleep and not|never wake up ; not|never wake|waking up again|anymore|tomorrow
        suicidal fixed	en	thinking about death ; thoughts of death ; thoughts of dying ; thinking of dying
        suicidal fixed	en	thought of dying ; a plan to die|kill|end ; plan to end|kill ; not safe from myself
        suicidal fixed	en	not safe with myself ; dont feel safe with myself
        suicidal fixed	en	dont trust myself tonight|alone|right|with
        suicidal fixed	en	cant trust myself tonight|alone|right|with
        suicidal fixed	es	quiero|quiere|quisiera|ganas|prefiero|prefiere|deseo|desea de? {die} ; manera|forma|modo * * de {die}
        suicidal fixed	es	no quiero|quiere|querer vivir|existir|despertar
        suicidal fixed	es	no quiero|quiere seguir viviendo|aqui|viva|vivo
        suicidal fixed	es	ya no quiero seguir en|viviendo|aqui
        suicidal	es	hacerme dano ; hacerse dano ; lastimarme
        suicidal	es	lastimarse ; cortarse ; se|me corta|corto|cortaba|corte los|las brazos|venas|munecas|piernas ; colgarme ; colgarse
        suicidal	es	ahorcarme ; ahorcarse ; acabar con mi vida ; acabar con su vida ; acabar con todo
        suicidal	es	terminar con mi vida
        suicidal	es	terminar con todo ; pensando en la muerte ; pienso en la muerte ; pienso en morir
        suicidal	es	piensa en morir ; pegarme un tiro ; pegarse un tiro ; aventarme ; aventarse
        suicidal fixed	es	se quiere matar ; me quiero matar ; me quiero morir ; se quiere morir
        suicidal fixed	es	intento matarse ; me mato hoy|manana|ahorita|ya
        suicidal fixed	es	me voy|vaya|iba|quiero|quisiera a? matar|ahorcar|colgar ; me|se quiero|quiere|voy|va|pienso|piensa|quisiera|iba a|en? quitar la vida
        suicidal absorb fixed	es	se va|iba|quiere|queria a? matar|ahorcar|colgar ; quitarme|quitarse la vida
        suicidal absorb fixed	es	que|y|? se va|iba|quiere|queria|quiera|quiso a? matar|ahorcar|colgar
        suicidal fixed	es	atento contra su vida ; no deseo vivir
        suicidal fixed	es	se quiso matar ; se intento matar
        suicidal.eitherLanguage exact	en	si ; si/hi ; hi/si
        suicidal	en	going|gonna|want|wants|wanted|ready|threatening|threatens|threatened|about|will to? jump ; going to do it tonight
        suicidal	en	sewer slide ; unalived ; ctb ; self delete ; rope myself
        suicidal	en	do myself in ; top myself ; kill my self ; killing my self ; take|taking my|his|her|their own? life
        suicidal	en	eat|swallow a|my|the bullet|gun ; bullet in|through my|his|her|their own? head|brain|skull|temple|mouth ; pull the trigger
        suicidal	en	blow my|his|her own? head|brains off|out ; slit|slitting|slash|slashed my|his|her|their wrist|wrists|throat
        suicidal	en	gun|pistol|barrel in my|his|her mouth ; hanging|hang|hangs myself|himself|herself|themselves ; hung|hanged myself ; od|overdose myself
        suicidal fixed across	en	gun|guns|pistol|pistols|revolver|glock|rifle|shotgun ** put|stuck|had|held|pressed one|it|that|mine|his|hers in|to|against|under my|his|her mouth|head|temple|chin|jaw
        suicidal	en	self inflicted ; attempted|attempts|intentional|deliberate|purposeful {suicide}|od|overdose|o/d ; attempted * {suicide} ; intentional ingestion ; s/i ; +si ; si positive
        suicidal	es	se quiere ahorcar|colgar|aventar|tirar ; me quiero ahorcar|colgar|aventar|tirar|ir
        suicidal	es	cortarme|cortarse las venas ; se corto las|los venas|brazos|munecas ; intento suicidarse|matarse|ahorcarse|quitarse
        suicidal	es	voy|va|vaya|quiero|quiere|pienso|piensa|iba|ganas|amenaza a|en|con|de|? tomar|tomarme|tomarse|tragar|tragarme|tragarse|comer|comerme * todas|todos|todo|monton|frasco|bote|puno|puño * * {siDose}|frasco|bote
        suicidalOblique value=1	es	me|se|las|los voy|va|vaya|quiero|quiere|ganas|iba a|de|? tomar|tragar|comer|tomarmelas|tragarmelas|tomarselas todas|todos|todo|? ; {siDose}|frasco|bote * enfrente|mano|listas|listo|mesa|cama|lado
        suicidal	es	quitarme|quitarse la vida ; darme|darse un tiro|balazo|plomazo ; no quiero|quiere estar vivo|viva ; aventarme|tirarme
        pseudo	en	nail|glue|heat|staple|grease|spray|paint|caulk|radar|water gun ; let|lets|letting me|him|her|us|them out of|tomorrow|today|on|at|by|early ; been burning up|through|out|with|hot|a
        pseudo	en	ask|asked|asks|screened|screen about|for hurting|self|harming|si|suicide|harm self|himself|herself|myself|themselves|others?
        pseudo	en	nerve|courage|guts to|and|up|together|for * call|text|write|ask|dial|email|reach|come|say|pick|send|admit|fill|contact
        pseudo	en	save|saving my|our|his|her|the|their|this|a|your marriage|house|home|job|family|relationship|business|liver|money|kids|career|license
        pseudo	en	pharmacy|clinic|dosing|teller|drive|thru|service window ; window for|every|each her|his|my|their|morning|day|dose
        pseudo	es	no quiero|quiere morirme|morir|morirse|matarme
        pseudo	es	no quiere|queremos|quieren|queria|quiero vivir en|aqui|alla|juntos|conmigo|con|bajo|encerrado|encerrada|dependiendo|atado|atada|de ; no quiere|queremos|quieren vivir asi
        # suicidePast
        suicidal fixed	en	picked|set|chose|chosen|have|got|marked a|the|my date|day|night ** kill|killing|end|ending|hang|die|dying ** myself|life|? ; told|tells|telling|says|said|texted|swears|swore ** id|hed|shed|theyd|hell|shell|ill|gonna * kill|hang|shoot|drown|stab myself|himself|herself|themselves
        suicidal fixed	es	puse|tengo|escogi|marque|elegi la|el|una|un|? fecha|dia ** acabar|matarme|morir|quitarme|terminar|ahorcarme
        suicidal fixed	en	shoot|kill|stab|shooting|killing ** then|and|plus|before myself|himself|herself ; took|take|taking|swallowed|ate {NUM}|all|whole|the|a|bunch|handful *** to|so be|it|im|hes|shes done|finished|over
        suicidePast fixed	en	suicide attempt|attempts years ; suicide attempt|attempts in|at {NUM:1950..2024}|{AGE}|high|college|hs|the? past ; suicide attempt|attempts in my|his|her teens|twenties|childhood|youth|past ; attempted suicide years ; attempted suicide in|at {NUM:1950..2024}|{AGE}|high|college|hs
        suicidePast fixed	en	tried to kill myself years|back ; tried to kill myself in {NUM:1950..2024}|high|college|hs|middle ; tried to kill myself when i was {NUM}|{AGE}|a|younger|little|in|young ; attempt in {NUM:1950..2024}|high|college|hs|my ; attempt years ; past attempt
        suicidePast fixed	en	prior attempt
        suicidePast fixed	en	hx of si ; h/o si ; hx si ; si hx ; hx of suicide ; hx suicide ; history of suicide
        suicidePast fixed	en	history of si ; hx sa ; h/o sa ; prior si
        # pseudo
        pseudo	en	going|gonna|about|want|wants|planning|will|thinking|ready to|of|about|on|? take|taking|eat them|em|it|all all|of|at|? them|em|? to|with|home|out|away|back|in|there|from|for ; all? at once
        pseudo	en	take|taking all|every|the|my|rest * of? my|his|her|the|our? {siDose}|them|it|bottle * with|to|as|back|home|there|away|prescribed|out|from|in|during
        pseudo	en	take|taking|taken|get|got|give|gave my|his|her|our|their me? life|lives back|seriously ; pull|pulled|pulling the trigger on
        pseudo	en	suicide hotline ; suicide prevention ; suicide watch list|protocol|policy ; suicide squad ; suicide wing
        pseudo	en	cut|cuts|cutting myself|himself shaving|cooking|back|short ; cut|cuts|cutting myself|himself on a|the|glass|metal|broken|accident ; noose of that|this|the
        pseudo	en	suicide doors ; suicide awareness
        notEvidence absorb	en	suicidal clients|patients|callers|residents|students|youth|veterans|teens|kids|inmates ; handled|handle|handling|worked|deal|dealt with? seizures|overdoses|psychosis|? overdoses|seizures|? and|or|& suicidal|suicide
        notEvidence absorb	en	suicide proof|resistant|calls|call|line|lines|assessment|assessments|screening|screenings|survivor|survivors|bereavement|loss|training ; suicide and overdose calls|cases|training ; anti suicide ; self harm calls|training|cases
        pseudo	en	been|started cutting back|down|it|out|carbs|sugar|hours ; keep cutting back|down|it
        # second round: kinds of oblique danger (value by precision on the mined texts)
        # affairs put in order, instructions to the living
        suicidal	en	cut|cuts|cutting|burned|burnt|burn my|his|her ** on purpose
        suicidalOblique value=1.5	en	show|showed|showing|taught|teaching|teach|explained|walked|train|trained * * {folk}|her|him * * how|where|which|the * to|do|bleed|start|run|everything|breaker|breakers|bank|bills|furnace|boiler|is
        suicidalOblique value=1	en	wrote|written|write|writing|left|leaving|leave|typed|list|listed * * down|out|instructions|how|where|list|everything * * run|works|stacked|is|to|goes|feed|account|accounts|do|about|for
        suicidalOblique value=2	en	label~|labelled|tag~|mark~|sticker|stickers|tape|names|wrote * * * who|whose|which|name|names|goes|gets|back * * gets|goes|it|to|on|one|kid|each
        suicidalOblique value=1	en	paid|pay|paying|prepaid * * * ahead|out|off|through|up|advance|next|in * * year|months|{soonDay}|rent|full|summer|winter|taxes|light|lot|cash
        suicidalOblique value=1	en	square|squared|even|settled|caught up with|up * everybody|everyone|all|world|them|accounts|debts|bill
        suicidalOblique value=1	en	changed|updated|put|added|switched|moved|signed|transferred|add * * beneficiary|name|names|deed|title|will|account|accounts|house|truck|car|custody * * over|to|on|from|{folk}|name
        suicidalOblique value=1	en	cancelled|canceled|cancel|cancelling|returned|closed|shut|quit|resigned * * newspaper|paper|cable|library|phone|mail|account|accounts|lodge|choir|netflix|subscriptions|lease|utilities
        suicidalOblique value=1	en	cleaned|cleaning|emptied|clearing|cleared|turned|returned|handed * * locker|desk|badge|uniform|truck|tools|browser|history|shop|attic|closet|keys * in|out|back|washed|full
        suicidalOblique value=1	en	burn~|burnt|shred~|delete~|throw~|threw|trash~|wiped|tore|erased * * * letters|journals|journal|diary|diaries|papers|photos|pictures|accounts|everything|phone|messages|history|profile
        suicidalOblique value=1	en	get|getting|got|put|putting|everything|things|affairs * squared|lined|wrapped|sorted|settled|tidy|tidied|buttoned|arranged
        suicidalOblique value=1	en	give|gave|given|giving|gives|leave|left|leaving|mailed|hand~|pass~|brought|bringing|drop~ * * * {heirloom} ** {folk}
        suicidalOblique value=1	en	give|gave|given|giving|gives|leave|left|leaving|mailed|hand~|pass~|tip~ * {folk} ** {heirloom}|{creature}
        suicidalOblique value=1	en	{creature} ** to|with|at|for * {folk}|shelter|home
        suicidalOblique value=1	en	who|somebody|someone|whod|wholl|anybody|please|you * * * take|takes|taking|feed|feeds|get|gets|come|have|adopt|find|water * * * {creature}
        suicidalOblique value=1	en	fed|feed|walked|watered|turned|rehomed|let * {creature} * twice|double|extra|out|loose|already|and
        suicidalOblique value=0.5	en	only|one|if|just|until|till|except|stops|stopping|keeps|keeping|sake|hurt ** {creature} * passes|dies|goes|gone|needs|out|me|wait|waiting|hurt|up|keeps|keeping
        suicidalOblique value=0.75	en	wont|not|no need|needing|use? * * {heirloom}|coat|jacket|phone|clothes|that|these|those|cake|bed|it * anymore|going|where|soon|after|by|now
        suicidalOblique value=1	en	you|he|she|they|somebody|kid|kids can|could|should|might|may|oughta have|keep|take * {heirloom}|chair|spot|slot|place|room
        suicidalOblique value=0.75	en	give|save|use|let|somebody|someone|rather|put * * bed|slot|spot|chair|place * * somebody|someone|else|young|kid|person|have|worth|another|one
        # what becomes of the body, the service, the name
        suicidalOblique value=1.5	en	morgue|coroner|undertaker|crematory|crematorium|mortician|mortuary|embalmer|pallbearer|pallbearers|headstone|tombstone|gravestone
        suicidalOblique value=2 fixed	en	organ donation ; donor card|form|box|sticker|papers ; sign~|check~|become|registered * organ donor ; donate|leave my|his|the|a body|organs|corneas|kidneys ; bury me|him ; be buried ; scatter|spread me|my
        suicidalOblique value=2 fixed	en	dont|do|not|stop not|to|? resuscitate|revive|save|rescue me ; do not resuscitate ; to be revived|rescued|saved
        suicidalOblique value=2 fixed	en	dnr
        suicidalOblique value=1 fixed	en	being|be|get rescued|revived|brought
        suicidalOblique value=0.5 fixed	en	no|without narcan|heroics|ambulance
        suicidalOblique value=2	en	picked|laid|pressed|hung|ironed|bought|chose|set|put|hemmed * * * suit|dress|outfit|uniform|tie|blues * out|bed|bury|service|in|for|wear|on
        suicidalOblique value=1	en	photo|picture|portrait * * people|they|theyll|funeral|service|will|can use|display|frame|remember|have
        suicidalOblique value=1	en	second|other|end|death|final date
        suicidalOblique exact value=1.5	en	hearse
        suicidalOblique value=2	en	just needs the date ; which hymn|hymns|song|songs|psalm
        suicidalOblique value=1	en	room|space|spot|plot|place|lie|lay|lying|laid|next|beside * next|down|beside|on * to|her|his|my * grave|him|her|{folk}
        # Spanish: dates, finding, order, goodbyes
        suicidalOblique value=1 fixed	es	ya no voy|va|vamos|estare|estara a? estar|estare|andar|llegar|haber|necesitar|tener
        suicidalOblique value=2 fixed	es	no me|nos|lo|la? espere|esperen|busque|busquen|apunte|apunten|cuenten|revivan|salven|lloren|llore
        suicidalOblique value=1 fixed	es	despues|antes de|del? * {soonDay}|eso|esto|ese|esa|vals|fiesta * ya|se|no|descanso|acabo|acaba|me|nada
        suicidalOblique value=1 fixed	es	nada|nomas|solo|lo|unico|unica * falta|queda|debo|faltan|quedan terminar|terminarme|arreglar|firmar|noche|un|una|dias|se|valor
        suicidalOblique value=0.5 fixed	es	ultima|ultimo * vez|veladora|copa|copita|cerveza|dia|noche|voz|recuerdo|misa|cena|abrazo|foto|parada
        suicidalOblique value=1	es	le|les|ya|mi|me di|dio|dejo|deje|regale|regalo|reparti|repartio|encargo|encargue|lleve|llevo|abrace|abrazo * * {heirloom}|{creature}
        suicidalOblique value=1	es	uno por uno ; a cada uno|una|nieto|hijo ; para que|cuando * lo|la|las oigan|lean|vean|abran|sepan
        suicidalOblique value=0.5	es	grabe|grabo|escribi|escribio|mande|deje|dejo|hice|hizo * * audio|carta|cartas|video|nota|notita|comida|recado|lista * * {folk}|cada|semana|para|mis
        suicidalOblique value=1	es	perdon|perdonenme|perdoneme|perdoname|pidiendo|pidio|pidiendole * perdon|por|todo|que ; gracias por contestar|escuchar|atender
        suicidalOblique value=2	es	le|les|ya dije|digo|avise|pedi * {folk}|patron|padre|jefe * que|donde * estan|busque|venda|cuide|quede|cuida|quedan|esta
        suicidalOblique value=1	es	panteon|funeral|misa|caja|ataud|cenizas|entierro|corbata|mortaja|cremacion|traslado * pagado|pague|pagada|negra|lista|listo|compre|escogi|quiero|para
        suicidalOblique value=2	es	pague|pago|compre|compro|deje|dejo * * panteon|funeral|misa|caja|ataud|entierro|lote|traslado|ambulancia
        suicidalOblique value=2	es	donar|donen|aceptan * * cuerpo|organos
        suicidalOblique value=1	es	llaves|puerta|cartera|anillo estan|abierta|quedan * en|debajo|abajo|mesa|llanta
        suicidalOblique value=2	es	quien|cuando|el|él que me|lo|la? encuentre|halle|encuentren|hallen
        suicidalOblique value=1	es	avisarle|avisen|avisarles * * familia|mama|hija
        suicidalOblique value=1	es	te vas|van a tener que|quedar|valer ; ya * ultima|pronto les|te dejo * cuarto|casa
        suicidalOblique value=2	es	parece|pareceria|parezca|parecer * accidente|descuido
        suicidalOblique value=1	es	ya tome|tengo la|mi decision|decidido|pensado ; ya lo|la tengo pensado|decidido|decidida
        suicidalOblique value=1	es	ando|estoy|esta|duermo|anda * tranquilo|tranquila|ligero|ligera|ligerita|sereno|contento * por|desde|fin|porque|primera|ya
        suicidalOblique value=2	es	ya|pronto|casi|hoy|manana|voy * lo|la|los|las|te alcanzo|alcanza|acompano|acompana|sigo|veo|alcanzar|acompanar
        suicidalOblique value=1	es	del otro lado ; con mis muertos ; ya descansa|descanso|descansar
        suicidalOblique value=0.75	es	me dice|llama|habla|espera|llamando|esperando ven|vente|desde|alla|mi|que
        suicidalOblique value=2	es	apagarme|desconectarme|desaparecerme|acabarme ; me acabo yo|tambien
        suicidalOblique value=2	es	a nadie * hago|hace|haria|extrana|extranara|extranaria|necesita|importo
        suicidalOblique value=2	es	que * descanse|descansen|libre|libres|deshagan * de mi
        suicidalOblique value=1	es	ellos|ella|ninos|hijos * sin mi|el|él
        suicidalOblique value=2	es	pido|pide|digo|ruego|rezo|le * dios|diosito|virgen|senor|virgencita * * despierte|lleve|recoja|sea|acabe|quite|despertar
        suicidalOblique value=1	es	ya ni|no me|la|le persigno|cuido|importa|fijo|amarro|pongo|puse|quite|tomo|interesa
        suicidalOblique value=1	es	quite|quito|sin|deje|dejo * arnes|chaleco|casco|cinturon
        suicidalOblique value=1	es	cuanto tarda|dura|duele * uno|enfriarse|morir|dormirse|en ; ya se lo|como|donde|que * rapido|hacer|alcanza|es
        suicidalOblique value=1	es	hice|ensaye|practique|probe|calculando|midiendo|medi * prueba|altura|viga|soga
        suicidalOblique value=2	es	cerrar los ojos * y|ya|bajada|curva
        suicidalOblique value=2	es	un volantazo ; soltar el|él volante
        suicidalOblique value=1	es	me|si|sí agarra|lleva|atropella|pega * tren|camion|mejor|carro
        suicidalOblique value=1	es	viendo|mirando|oyendo|oigo|escucho|duermo|dormido * agua|tren|vias|canal|abajo|barranca|hasta
        suicidalOblique value=2	es	rumbo|derechito|camino|caminando * al|a * despenadero|barranca|barranco|vias|rio|presa|puente|mar
        suicidalOblique value=2	es	motor prendido * y|garage|cochera|cerrado
        suicidalOblique value=2	es	me falta valor ; agarrar|juntar|tener valor
        suicidalOblique value=1	es	para no llorar ; que sea lo que dios
        suicidalOblique value=2 fixed	en	enough * * to|so make|be|making sure * i|he|she|that * dont|never|wont|doesnt|not * face|wake|feel|see|deal|be|have ; have|has|got|saved|saving|hid|stashed enough * * * to not|never wake|feel|be|come|see ; enough * * to never wake
        suicidal	en	wish|wishes|wished * was|were|is dead
        suicidal across	en	took|swallowed|ate|taken|drank ** pills|bottle|handful|meds|tylenol|{drug}|everything|all *** intentionally|deliberately
        suicidal	en	cut last|again|tonight|deeper|too|myself|this ; deeper than|then i|she|he meant|wanted|intended
        pseudo	en	cut|cuts|cutting again|last|tonight|too|daily|sometimes * my|our|his|her|their|the hours|hour|pay|wages|shifts|shift|salary|budget|benefits|power|dose|meds|grass|lawn|hair|staff
        pseudo	en	cut|cuts|cutting again|another|more|some|all|two|three the|a|my|our|of|? * hours|bus|line|lines|route|shift|shifts|budget|staff|jobs|program|programs|benefits|pay|grass|lawn|hedge|hair|class|classes|coupons|cake|bread|wood|fabric|onions|prices|rates
        pseudo	es	me|nos|le|les corto|cortó|cortaron|cortan|corta * las|la|el|los|mi|mis * horas|hora|agua|luz|gas|telefono|cable|internet|pelo|cabello|servicio|llamada|pluma|beca|sueldo|turno|turnos|pasto|fleco|unas
        pseudo	en	cut|cuts|cutting myself|himself|herself back|short|loose ; cut|cuts|cutting myself|himself|herself off|down from|to|with|at|after|on ; cut|cuts|cutting myself|himself|herself some|a slack|piece|slice|break|deal|bite|check|cake ; cut|cuts|cutting him|her off|back|short|some|a ; cut|cuts|cutting him|her|them|me|us down to|on
        suicidalOblique value=2	es	estarian|estaria|estaran|estan * mejor * sin mi ; no le veo|encuentro|hallo * caso|sentido|chiste|razon * seguir|vivir|estar|nada
        suicidalOblique value=2	en	belt|rope|cord|strap|sheet|extension ** rod|rafter|rafters|beam|hook|closet|ceiling|branch|bannister|banister|pullup
        suicidalOblique value=0.5	en	dog|cat|car|truck|guitar|house|ring|tools|it is|s|are hers|his|yours|theirs|ours now ; where * will|insurance|papers|deed|title|passwords|policy is|are ; other|only way out * arranged|ready|planned|set|all
        # plain, once more: wounds, attempts, wishes
        suicidal	en	cut|cutting|slashed|slit|cuts my|her|his|their|both|left|right|l|r|the|? l|r|left|right|inner|upper|? wrist|wrists|thigh|thighs|forearm|forearms|inner|veins ; slit|slashed my|her|his arm|arms|leg|legs
        suicidal	en	crashed|wrecked|flipped|rolled my|the|his|her car|truck|bike on purpose
        suicidal	en	cut|cutting|cuts|burned|burning my|her|his|their arm|arms|leg|legs|thigh|skin up|again|on|last|tonight|tonite|with|this|deep|bad|? * purpose|again|tonight|tonite|night|nite|week|razor|done|friday|sunday|saturday
        suicidal	en	cut|cutting|cuts my|her|his|their thigh|thighs|wrist|wrists|leg|legs|arm|arms|stomach * again|last|tonight|tonite|deep|first|on|sun|sat|fri|mon|tue|wed|thu|sunday|monday|yesterday|today|and|w
        notEvidence absorb	en	wish|wishes|wished it had * worked out|better|for|with|longer
        suicidal	en	wed|well|ill|id|youd|theyd|they|i|shell|hell never see|hear * me|him|her|from|again ** gun|rope|pills|goodbye|razor ; never see him|her|me again *** gun|pistol|rifle|rope|pills|razor|bridge
        suicidal	es	voces|voz ** dicen|dice|ordenan|piden * que? me|se mate|cuelgue|corte|tire|aviente|muera
        suicidal	en	took|taken|swallowed|ate ** pills|meds|tablets|bottle ** to die|end|kill ; pills|overdosed|od'd|jumped|crashed to|so i|he|she|could|? die ; wish|wishes|wished it|they had * worked|killed|finished me|him|her|off|? ; wish|wishes they|he|she|nobody|you|noone had|hadnt|never * found|saved|revived|woken|stopped me|him|her ; still wish|wishes it worked|had
        suicidal	en	cut|cutting|cuts|slashed|slit|slits|slashing|sliced|slicing|hacked|opened both|open|up|? * of|? my|her|his|their own|left|right|? wrists|wrist|veins|forearms
        suicidal	en	sewed|stitched|sutured|bandaged|closed|stitches|sutures up|on|in|? my|her|his|both wrist|wrists ; wrists ** stitched|sewed|stitches|bandaged|wrapped|cut|slit ; suicide attempt|gesture|note|plan ; s/p intentional|deliberate|purposeful od|overdose|ingestion
        suicidal	en	threatened|threatening|threatens|plan|plans|planning|intends to shoot|kill|hang|drown self|himself|herself|myself|themselves ; plan|plans|planning to od|overdose|hang|jump|die ; tried|attempted|trying to od|overdose|hang|end|drown|jump|suffocate|asphyxiate
        suicidal	en	hung|hanging|hang|tied a|the|my|up? rope|belt|noose|sheet ** broke|beam|garage|snapped|tree|gave|closet|neck|rafters
        suicidal across	en	took|swallowed|ate|taken|drank|downed ** pills|bottle|handful|meds|tylenol|{drug}|everything|all|every|whole *** meant it|die|wanted it over|to die|to be over|not wake|be dead|hoping|end it|wanted out|be that
        suicidal across	en	took|swallowed|ate|taken|drank|downed|injected|shot ** pills|bottle|handful|meds|tylenol|{drug}|everything|all|every|whole|insulin|cabinet *** intentionally|deliberately|didnt want to wake|didnt want there|want to wake|woke up mad|regret
        suicidal	en	swallowed|took|downed|ate|taken|drank * every|all|entire|whole ** house|cabinet|hoping|meant ; hoping|hoped * thatd be|that ; told|says|said|admits|told friend|admitted|stated|reports ** meant to|it ; hoping|hoped|thought * that would be that|it|the end ; hoping it would
        suicidal fixed	en	rather|wants|want|wanted|wish|wishes|wishing|wanna|wished|hope * be|was|were dead|gone ; might|may as well be|just? dead|die
        suicidal fixed	es	dicen|dice|diciendo|ordenan|mandan que me|se mate|aviente|muera|corte|cuelgue|tire
        suicidal fixed	en	she|he|i|they wish|wishes|wished * shed|hed|id|i had|i|she|he|was|were * never|not been|was|were|be? born|alive|existed|here ; never been born ; shed|hed|id|i had never been born
        suicidal	en	end|ending|ended|take|taking|took my|his|her|their|our own? life ; ending|end|ended things|it all|everything tonight|tonite|today|now|soon|myself ; gonna|going|about to? end things|it ; kill|killing|off|offing|hang|hanging|shoot|shooting mself|myself|meself
        suicidal	en	jump|jumping|jumped off|from the|a|that|my|our|this|his|her|an|parking * garage|structure|building|roof|balcony|bridge|overpass|hotel|top|cliff|dam|pier|tower|window|level|deck
        suicidal	en	wants|want|wanted to be dead|gone ; si|s/i|plan|plans w|with|and|+ plan|means|intent|means ; si + ; endorses|endorsed|reports|positive|pos|active|passive|current|voices|expresses for|? si|s/i|death wish|ideation ; suicidal ideation|ideations|thoughts|plan
        suicidal	en	life|living isnt|not|aint|longer worth living|it ; better|rather dead ; planning|plan|thinking|think|ways|how|going|decided about|of|on|? how|to|ways|? * kill|end|off|hang|unalive my? myself|himself|herself|life
        suicidal fixed	en	dont|doesnt|not|dnt|longer|didnt want|wanna|wana|wants to? * b|be|stay|live|keep|continue living|alive|here|breathing|on|this|? anymore|tonight|longer
        suicidal fixed	en	dont|doesnt|not|dnt|longer want|wanna|wana|wants to? b|be|stay|keep alive|living|breathing|existing ; dont|not|doesnt deserve to live|exist|breathe ; life is pointless|meaningless|over
        suicidal	es	ideas|pensamientos|ideacion suicidas|suicida|de muerte ; ideas|pensamientos|ideacion de suicidio|suicidarme|suicidarse|matarme|matarse|morir ; planes|plan de? suicidio|matarse|matarme|suicidarse|suicidarme ; tomo|trago|tomaste|tome|trague * todas|muchas|un monton|frasco * pastillas|pildoras|frasco|medicina * para|queria|quise
        suicidal	es	ganas de? matarme|matarse|morir|morirme|morirse|suicidarme|suicidarse|colgarme|ahorcarme|desaparecer
        suicidal fixed	es	quiere|quiero|quisiera de? matarme|matarse|morir|morirme|morirse|suicidarme|suicidarse|colgarme|ahorcarme|desaparecer ; me iba|voy|quiero|queria a? matar|ahorcar|colgar|aventar|suicidar
        notEvidence absorb	es	no|ni|nunca|tampoco se|me|ha|he|? quiere|quiero|quisiera|queremos|quieren|querido matarse|matarme|morir|morirse|morirme|suicidarse|suicidarme|matar|hacerse|hacerme dano|?
        notEvidence absorb	es	no|ni|nunca|jamas|tampoco|niega * * me|se|le|? quiero|quiera|quiere|quisiera hacer|hacerse|hacerme dano|algo ; nunca|jamas|no|ni ha|he|habia dicho|pensado|hablado|mencionado|querido * que|de|en|? se|me|? quiera|quiere|queria|? matar|morir|suicidar|matarse|matarme|quitarse|quitarme|suicidarse|morirse * la? vida|?
        notEvidence absorb	es	prefiere|prefiero|prefiria morir|morirse|morirme * en|aqui|alla * casa|cama|rancho|aqui|? * q|que|a ir|al|hospital|volver|operarse|regresar
        suicidal fixed	es	se iba|va|quiere|queria a? matar|ahorcar|colgar|suicidar
        suicidal fixed	es	pense|pienso|piensa|pensando|pensado|penso|penso en|de quitarme|quitarse|matarme|matarse|suicidarme|suicidarse|acabar|colgarme|aventarme|cortarme|morir|tirarme|morirme|ahorcarme|ahorcarse|aventarse
        suicidal fixed	es	no|tampoco|ni quiero|quiere|queria|deseo|desea|quisiera * vivir|existir|despertar|amanecer ; no|tampoco quiero|quiere|queria * estar|seguir viviendo|vivo|viva|existiendo
        suicidal fixed	es	no|tampoco quiero|quiere|queria|quisiera estar|seguir|quedarme|andar aqui|viviendo ; no quiero|quiere|queria estar|seguir|quedarme en|con este|esta|la|vida mundo|vida|tierra ; no quiero nada ya
        suicidal	es	me|se corto|corte|corta|cortaba|cortando|cortado ** brazo|brazos|munecas|venas|piernas|muslos|muneca ; me tome|tomo|trague|trago|tomaste todas|todo|un monton ** morir|matar|morirme|despertar|queria|acabar
        # look-alikes of this round (few: they cut every sign that ends in them)
        pseudo	en	be here until|till|til|again|longer ; im|id|ill|me be|am|was|feel|? better|happier|safer off|? without|w/o ; says|said|told|thinks im|hes|shes|me|i better off without
        pseudo	en	letter|letters|note to|for the|my|his|her|a judge|po|court|board|probation|lawyer|boss|employer ; lost|losing ** to suicide ; died|dead|death by|of|from suicide ; den si|s/i|si/hi|suicidal ; den * * * si|s/i|si/hi
        pseudo	en	goodbye letter|letters to * {drug}|alcohol|addiction|booze|drinking|drugs
        suicidal	en	i|pt|he|she|who|and jumped|leapt off|from|out ** balcony|roof|bridge|overpass|window|building|cliff|pier ; s/p|after jump|jumping|leap from|off ** balcony|roof|bridge|overpass|window|building
        suicidal fixed	en	im|am|hes|shes|is|ill|hell|shell|just|gonna going|gonna|about|planning|ready to? {suicide} ; ill|hell|shell|id|i will just? {suicide} ; i|im want|wanna|wanting|trying to? {suicide} ; i want|wanna to? die|be dead ; gonna|will|might {suicide} ; i wish i was|were dead
        suicidal fixed	en	odd|ods|overdosed on purpose ; done|through|finished with being here|alive ; planning|thinking|hoping not to be around|here|alive ; want to be dead ; tell me why i shouldnt
        suicidal fixed	es	me voy|quiero|pienso a|en|? matar|suicidar|colgar|ahorcar|aventar|tirar|quitar ; si|sí no|nadie ** me mato|cuelgo|aviento|tiro ; quiero|voy a|? morirme|matarme|suicidarme
        pseudo	en	not that|because|like|saying i|hes|he|im|shes|she * want|wants|wanna|going|trying to? die|kill|hurt|be ; dont|not think|thinking|planning|going|trying|gonna|about i|on|to|im|about * would|will|want|wants|could|to|? kill|killing|hurt|hurting myself|himself|herself
        suicidal fixed	en	endorses|endorsed|endorsing|voices|voiced|expresses|expressed|verbalizes|admits|+ active|passive|fleeting|to|? si|s/i|ideation ; active|passive si|s/i|ideation
        pseudo	en	no|denies|denied|den|neg|without|w/o|or|negative current|for|any|? active|passive or|? active|passive|? si|s/i|ideation
        pseudo	es	no me quiero|quiere|voy|va a? matar|morir|suicidar|ahorcar
        # plans, ways and places told plainly
        suicidal fixed	en	have|has|got|with|had a? plan and|&|w|with|+ * pills|gun|rope|knife|means|blade|razor|note|noose|intent|method|date ; si|s/i w|with|and|+ a? plan|intent|means
        suicidal fixed	en	has|w|with|+|endorses|has|voices intent|plan and|&|+|w|with means|intent|plan|method ; cssrs|ssrs|columbia is|was|at|score|scored|? high risk ; high risk for|of suicide|si|sa|self ; si|suicidal|suicide intent|plan w|with|and|&|? intent|plan|means|noted|present
        pseudo	en	we|weve|have|has|got a? plan and|& a? date for|to
        suicidal	en	ways|way|methods|places|thinking|reading|looked how? to die ; how to die|kill ; ways|way|how to kill|off|hurt myself|himself|herself
        suicidal fixed	en	stood|standing|sat|sitting|climbed on|over|at the|a bridge|overpass|ledge|edge|railing|tracks|cliff|parapet
        suicidal fixed	en	pills|gun|knife|razor|rope|blade|pistol in|on my|his|her|their|? hand|hands|lap|mouth
        suicidal fixed	es	tengo|tiene|con un? plan y|con ** pastillas|pistola|soga|cuchillo|navaja ; pastillas|soga|navaja|pistola en la|su|mi mano
        suicidal fixed	es	formas|maneras|manera|como de? morir|matarme|matarse|quitarme ; parado|parada|sentado|sentada en el|la|un|una puente|azotea|barandal|vias|orilla
        suicidalOblique value=1	en	want|wants|wish|need it|this|everything|all to be? over|end|done|stop|finished ; wrote|writing|writes|leaving|left a|the|my? note|notes|letter|letters to|for my|everyone|them|mom|kids
        suicidal	es	ideas|pensamientos|intento|intentos|ideacion suicidas|suicida ; cortarme|cortarse|cortandome|cortandose las|los|el|? venas|brazos|munecas|? ; aventarme|aventarse|tirarme|tirarse|lanzarme|lanzarse del|al|a|de el|la|? puente|tren|metro|azotea|camion|balcon
        suicidal fixed	en	hoping|hope|hopes|hoped|wish|wishing i|he|she|to? dont|didnt|doesnt|never|wont|wouldnt wake up ; kys ; dont|not|doesnt want|wants|wanna to? be revived|rescued|saved|resuscitated|brought
        suicidal	en	drive|driving|drivin|crash|crashing|steer|run ** off|into a|the|an|that cliff|bridge|tree|wall|pole|overpass|semi|river ; jump|jumped|jumping|leapt|leap from|off|out|of a|the|my|an|? roof|bridge|overpass|window|balcony|building|train|cliff
        suicidalOblique value=1	es	mejor|bien|felices|tranquilos|sobran|estarian|estaran sin mi ; no quiero|quisiera|voy ser|a|molestar|dar|estorbar * mas|carga|lata|estorbar|molestar|estorbo ; ya tome|tengo|esta mi|la|lo|? decision|decidido|decidida|pensado
        suicidalOblique value=1	es	perdonenme|perdoname|perdon por|todo|que ; cuiden|cuida|cuidame|queden a|con mis|mi|el|la hijos|ninos|perro|mama|gato ; pistola|soga|reata|mecate lista|listo|en|guardada ; cuanto tarda|duele|dura * morir|dormirse|uno ; ya voy|quiero a? descansar
        # wishes, plans and attempts by their grammar: a verb of wanting, then an act
        class.siWill	en	want to ; wants to ; wanted to ; wanna ; wana ; wnat to ; wnt to ; want too ; want 2 ; wants 2 ; wants too ; wishing to ; wishes to
        class.siWill	en	would like to ; id like to ; hed like to ; shed like to ; wld like to ; would love to ; id love to ; would rather ; id rather ; rather
        class.siWill	en	wld rather ; hed rather ; shed rather ; prefer to ; prefers to ; deserve to ; deserves to ; intend to ; intends to ; intending to
        class.siWill	en	tried to ; tries to ; trying to ; attempted to ; attempting to ; threatening to ; threatened to ; threatens to ; plan to ; plans to
        class.siWill	en	planning to ; planned to ; decided to ; urge to ; urges to ; desire to ; wish to ; tempted to ; begging to ; want just to ; just want to
        class.siWill	en	ready to ; should just ; should probably just ; could just ; may as well ; might as well ; about to ; need to just
        class.siWill	en	wnts to ; wnts 2 ; wnt 2 ; wnting to ; wnted to ; ready 2 ; trying 2 ; tryng to ; going 2 ; plans 2 ; thrtng to
        class.siAct	en	die ; be dead ; drop dead ; end it ; end it all ; end things ; end everything ; do it tonight ; stop existing ; not exist ; not wake up
        class.siAct	en	never wake up ; sleep forever ; sleep 4 ever ; be gone for good ; end the pain ; end all this ; jump ; not be here ; not be alive ; stop breathing
        class.siAct	en	end my suffering ; end my misery ; end my pain ; end his suffering ; end her suffering ; od ; overdose ; drown ; be killed ; die in my sleep
        class.siBeing	en	live ; be alive ; keep living ; go on living ; exist ; be on this earth ; be in this world ; stay alive ; continue living ; keep existing
        class.siBeing	en	being alive ; living ; existing ; being here anymore ; go on anymore ; keep going anymore ; carry on living ; see another day ; be around anymore ; be here anymore ; be here no more ; breathe
        class.siBeing	en	be here nymore ; b here ; b here anymore ; b alive ; liv ; lve ; be here any more ; b around ; b here nymore
        class.siNoWill	en	dont want to ; doesnt want to ; dnt want to ; dont wnat to ; dont wanna ; dont wana ; dont even want to ; no longer want to ; no longer wants to
        class.siNoWill	en	dont feel like ; doesnt feel like ; no interest in ; not interested in ; does not wish to ; doesnt wish to ; do not wish to ; dont wish to ; didnt want to ; doesnt wanna ; stopped wanting to ; do not want to ; does not want to ; dont really want to
        class.siNoWill	en	doesnt really want to ; dont care to
        class.siNoWill	en	not sure i want to ; not sure if i want to ; not sure he wants to ; not sure she wants to ; dont know if i want to ; dont know that i want to
        class.siNoWill	en	idk if i want to ; idk if i wanna ; no will to ; no desire to ; no reason to ; no wish to ; lost the will to ; lost my will to ; lost his will to
        class.siNoWill	en	dont wnt to ; dont wnt 2 ; dont want 2 ; doesnt want 2 ; dsnt wnt to ; dsnt wnt 2 ; dsnt want to ; dsnt want 2 ; doesnt wnt to ; dnt wnt to ; dnt want 2 ; dnt wnt 2 ; no reason 2 ; no pt in ; dont wanna b
        class.siNoWill	en	lost her will to ; lost all will to ; lost any desire to ; losing the will to ; lost the desire to ; no longer see a reason to ; without a reason to
        suicidal fixed	en	dont|didnt|do|not rly|really|? not|want|wanna|wanting to? {siAct} but|yet|tho kinda|kind|part|sometimes|also|maybe|still|im|i|it
        suicidal	en	{siWill} just? {siAct} ; {siWill} just? {suicide}
        suicidal fixed	en	{siNoWill} {siBeing}
        suicidal absorb	en	threatened|threatening|threatens|plan|plans|planning|wants|want|wanted|talking|talks to|about od|overdose|ods|ode|oding|overdosing ; plan : od|overdose
        notEvidence absorb	en	want|wants|wanna|rather|plan|hope|like to? die a|an|my|? sober|addict|alcoholic|old|clean ; wish|want|wants {siAct} ** with|between dealer|ex|boyfriend|girlfriend|him|her ; id|i|hed|shed|he|she would? id|i|hed|he|shed|she|? would? rather|sooner die than miss|use|drink|let|ask|smoke|quit|tell|admit ; rather|sooner die than go to|back|there|inpatient|cold|without|home ; id|i|hed|he|shed|she|? would? rather|sooner die than go back? to * * rehab|program|facility|treatment|school|work|church|detox|place ; id|i|hed|he|shed|she|? would? rather|sooner die than lose my|the|a license|job|house|custody|career
        suicidal	en	pills|pill|bottle|meds|xans|bars|percs ** take|taking|takin|swallow|swallowing|down|downing * em|them * all tonight|tonite|nite|tn|rn|now|2|soon ; sewerslide ; self delete|unalive ; kermit sewerslide ; commit die
        suicidal absorb	en	thinking|thinkin|think|thought|thoughts|fantasize~|daydream~|wish|hope|hoping|idea abt|about|of|for just|simply|? not|never wake|waking up
        suicidal absorb	en	he|she|i|son|daughter|wife|husband|sister|brother|bf|gf|mom|pt|keeps|just say|says|said|saying|texted|told|swears|threatens me|us|mom|dad|that|? he|she|shes|hes|i|im|ill|hell|shell is|was|will? going|gonna|gunna|to? to? od|overdose|ode
        notEvidence absorb	en	{siNoWill} live|be|keep here|living|on|? there|like|under|off|apart|paycheck ; {siNoWill} live|be|living with * {folk}|{kin}|mom|dad|mother|father|wife|husband|roommate|roommates|addicts|drunks|people|him|her|them ; {siNoWill} live|be|living in a|an|my|his|her|the|that|sober|our|fear ; {siNoWill} live this way ; {siNoWill} live a|that|clean|sober|better|normal|double
        suicidal	en	nothing|noone|nobody|whats|reason|anything left? to? live for ; what is there|left? to live for ; point of|in living|being|existing|waking|life|breathing ; no pt in living|life|going|being
        suicidal	en	death|dying|suicide sounds|seems|looks|feels|would|wld|wd|is|seem|sound be|like|so|a|the|? * better|easier|relief|peaceful|welcome|nice|good|kinder|only|answer|option|solution|way|appealing|comforting
        suicidal	en	only way|option|solution|answer|escape|peace|exit|choice ** death|dying|dead|die|suicide ; dead|die|death|dying by|at my|his|her own hand|hands|choice
        suicidal	en	id|would|will|ill do it again tonight ; do it again * if i|he|she had|have more|enough
        suicidal	en	plan|plans|planning|desire|urge|wish|intention|intent to|of hurt|harm|kill|hurting|harming|killing myself|himself|herself|themselves
        suicidal	en	plan|plans|planned|planning|planing|arranging|arranged my|his|her|their own? death|suicide ; make|made|making|has|have plans|a|plan to die
        suicidal	en	hope|hopes|hoping|hoped|wish|wishes|pray|prays|praying|prayed i|he|she|hell|shell|ill|that|for|to|id i|id|he|she|? just|would|could|wld|wd|? die|dies|died|death|dead ; die in my|his|her sleep
        suicidal fixed	en	hope|hopes|hoping|pray|prays|praying|prayed|wish|wishing|beg|asking|ask god|? i|ill|he|she|hell|shell|to|that|for|it i|id|he|she|? dont|wont|not|never|doesnt|just|? wake|be here|around|alive
        suicidal	en	wish|wishing|hope|hoping|want|wanted|pray|praying|begging|asking|asked * someone|somebody|god|car|truck|train|cops|police|bus|lightning to|would|will|could|? just? kill|shoot|hit|end|take|smite me|him|her
        suicidal absorb	en	almost|nearly|bout|came|close|inches|minutes|seconds|this * from|to|close|of|? killed|killing|shot|shooting|hung|hanging|drowned|drowning myself|himself|herself|themselves ; almost|nearly|close|this * to|of|from|? ended|ending it|things|everything|my|his|her
        suicidal absorb	en	almost|nearly committed|commited suicide ; non suicidal|suicide self injury|harm ; nonsuicidal self injury|harm
        suicidal	en	attempt|attempts|attempted on my|his|her|their own? life ; unsuccessful|failed|aborted|interrupted attempt|suicide ; tried * pills|hanging|carbon|gun and failed|survived|lived
        suicidal across	en	took|swallowed|ate|taken|drank|downed|ingested|injected|shot|used ** pills|bottle|handful|meds|{siDose}|{drug}|everything|all|{NUM} ** trying|wanting|hoping|wanted|hoped|attempting|intending to|it|hed|shed|id|she|he|i|? just|? die|end|kill|not|never|be|wouldnt
        suicidal across	en	took|swallowed|ate|taken|drank|ingested * {NUM}|all|bottle|handful|whole ** go to sleep forever|for ; took|swallowed|ate|taken|drank|ingested ** sleep|sleeping forever
        suicidal	en	od|ods|oded|odd|overdose|overdosed|overdosing intentionally|deliberately|purposely|purposefully|intentional ; intentionally|purposely|deliberately|purposefully od|oded|odd|overdosed|took|swallowed|ingested|crashed|wrecked|drove|injected|cut
        suicidal	en	od|odd|oded|overdosed|overdose|ingested ** on purpose ; on purpose * od|overdose|overdosed
        suicidal fixed	en	overdose|od|it|that|wreck|crash was|wasnt|isnt|is|wasn not|no|? an|? accident|accidental * he|she|i * meant|wanted|tried|did|knew ; overdose|od|crash|wreck wasnt|isnt|was|is not|no|an|? an? accident ; ingested ** intentional
        suicidal	en	drank|drinking|swallowed|ingested|drink bleach|antifreeze|drano|poison|lysol|rat|windex ; ran|drove|crashed|steered|swerved|wrecked|drive * car|truck|van|bike|rig|it|off|into ** {siOnPurpose}
        suicidal	en	walk|walked|walks|stepped|step|ran|jumped|darted|walking|stepping|laid|lay|lying in|into|on|infront front? of|the|? traffic|bus|train|trains|truck|trucks|freeway|highway|tracks ** hoping|wanting|purpose|hit|die|killed
        # Spanish
        class.siQuiero	es	quiero ; quiere ; quisiera ; preferiria ; prefiero ; prefiere ; gustaria ; ganas de ; deseo ; desea ; pienso ; pienso en ; piensa en ; pensando en
        class.siQuiero	es	pensado en ; pense en ; penso en ; intente ; intento ; intentado ; trate de ; trato de ; tratando de ; quise ; quiso ; antoja ; merezco ; merece
        class.siQuiero	es	deberia ; deberia de ; mejor ; amenaza con ; amenazo con ; amenazando con ; amenazado con ; plan de ; planes de ; plan para ; planeando ; a punto de
        class.siQuiero	es	decidio ; decidi ; queriendo ; pensando ; mejor seria ; planea ; piensa ; ojala pudiera ; es ; dice que quiere ; quieres
        class.siMorir	es	morirme ; morirse ; morir ; matarme ; matarse ; suicidarme ; suicidarse ; quitarme la vida ; quitarse la vida ; ahorcarme ; ahorcarse ; colgarme
        class.siMorir	es	colgarse ; estar muerto ; estar muerta ; acabar con mi vida ; acabar con su vida ; acabar con todo ; acabar de una vez ; ponerle fin a mi vida ; acabarme
        class.siMorir	es	ponerle fin a su vida ; poner fin a mi vida ; poner fin a su vida ; poner fin a todo ; terminar con mi vida ; terminar con su vida ; darme un tiro
        class.siMorir	es	darse un tiro ; pegarme un tiro ; pegarse un tiro ; dejar de existir ; dejar de vivir ; irme de este mundo ; irse de este mundo ; haberme muerto
        class.siMorir	es	desaparecer ; desaparecer de este mundo ; dormirme para siempre ; no despertar ; ya no despertar ; no existir ; envenenarme ; envenenarse ; tirarme al tren
        suicidal fixed	es	{siQuiero} ya|nomas|solo|mejor|la|el|? {siMorir} ; mejor me muero|mato|muriera ; mejor me hubiera|hubiese muerto ; ojala|quisiera que? me muriera|muera|mataran|maten|murieras ; ojala me mate|muera|atropelle
        suicidal	es	me|se quise|quiso|queria|intente|intento|trate|trato de? matar|ahorcar|colgar|aventar|quitar|suicidar|envenenar|cortar|tirar|morir ; atente|atento|atentado contra mi|su vida ; intento|intentos contra mi|su vida
        suicidal fixed	es	temo|teme|miedo|preocupa|asusta|susto|temor * * que|de|a|? me|se|? * mate|mato|quite|suicide|ahorque|cuelgue|quitarme|quitarse|matarse|matarme ; miedo|temo|temor|asusta|preocupa ** hacerme|hacerse|haga|cometer|cometa|hacer * algo|tonteria|locura|dano|estupidez
        pseudo	es	no|nunca|jamas|tampoco|ni he|ha|quiero|? pienso|piensa|pensado|pense|penso|intentado|intente|intento|querido|deseo|planes|gustaria en|de|? * {siMorir} ; miedo de|a morir|morirme|morirse ; niega|sin * ideas|ideacion|pensamientos|planes suicidas|suicida
        suicidal across	es	tome|tomo|trague|trago|tomado|bebi|bebio|comi ** pastillas|pildoras|frasco|medicina|medicinas|veneno|todo|bote ** para|queriendo|pa|por|buscando|con * {siMorir}|despertar|dormir
        suicidal	es	tomo|tome|bebio|bebi|trago|trague|tomado * veneno|cloro|raticida|insecticida|thinner|acido|blanqueador ; me|se estoy|esta|anda|ando|sigue|sigo cortando|quemando|lastimando ; cortandome|cortandose ; cuando|y me corto
        suicidal fixed	es	compre|compro|tengo|tiene|consegui|consiguio|guarde|guardo|agarro|agarre|traigo|trae * * veneno|raticida|insecticida|paraquat|gramoxone|herbicida|cianuro|foli|pastilla|mecate|soga|frijol ** voy|va|esta|hoy|usar|tomar|tomarmelo|tomarselo|tomarmela|noche|listo|lista
        suicidal	es	me|se corto|corta|cortaba cuando|con|para|a|por|en|y|desde ; hijo|hija|nina|sobrina|sobrino|novia|nieta|hermana|ella se corta ; me|se quemo|quema con cigarros|cigarro|encendedor ; me|se hago|hice|haciendo|hago|hacia dano a|cuando|sola|solo|yo|con ; me hago dano
        pseudo	es	me|se corto|corta|corte|cortar|cortaba el|la|un|mi|su|las pelo|cabello|dedo|barba|unas|luz|llamada|agua|pie|gas ; me hago dano con|por el|la|tanto|tomando|alcohol
        suicidal fixed	es	me quiero|quisiera hacer dano ; me|le|se dan|dieron|da|dio ganas de? matarme|morirme|matarse|morirse ; tengo|traigo una|la|mi pistola|navaja|soga y|para * pienso|voy|usarla|matarme ; unica|mejor|mi salida|solucion|opcion es * {siMorir}|muerte|suicidio
        suicidal	es	pienso|piensa|pensando|hablando|habla|hablo mucho|seguido|siempre|todo|? de|en la? muerte|morir|morirse|morirme|matarse|suicidio|suicidarse
        suicidalOblique	es	carta|cartas|nota|mensaje|mensajes|video|videos|audio de despedida|adios ; despidiendose|despidiendome de|como|x ; cansado|cansada|canse|canso|harto|harta de la? vivir|vida|existir ; vida no|ya|que no|? tiene|vale|sentido sentido|nada|caso|pena
        suicidalOblique	es	no|ya vale la pena vivir|seguir|la ; perdi|perdio|sin|tengo|tiene|perdido|quitaron las|? ganas de vivir|seguir ; guardadas|guardando|juntando|escondiendo|escondidas|guarda|junta las|sus|mis|muchas|unas|? pastillas|pildoras
        suicidalOblique	es	encontre|encontro|hallo|halle ** soga|mecate|despedida
        suicidalOblique	es	para que? no|ya despertar|sufra|sufran|estorbe ; chocar|estrellar el|mi|la carro|camioneta|troca|moto a|adrede proposito|? ; ando|anda|esta|estoy|fue|y despidiendose|despidiendome ; pistola|soga|navaja ** morirme|matarme|usarla
        pseudo	es	de vivir asi|en|con|aqui|de|juntos ; ganas de vivir una|mi|y|bien|mejor|otra|sobrio|limpio ; recupero|volvieron * ganas de vivir
        class.siLiving	en	living ; life ; existing ; breathing ; being alive ; being here ; trying to stay alive ; being on this earth
        class.siOnPurpose	en	on purpose ; intentionally ; purposely ; deliberately ; purposefully ; to die ; hoping to die ; wanting to die ; to end it ; hoping it would kill me
        suicidal across	en	took|taken|taking|swallowed|swallows|downed|injected *** {siOnPurpose}
        suicidal fixed	en	before|or i|he|she|hes|im|ill|shes just|will|? {suicide} ; pray|prays|praying|hope|hoping|wish ** i|he|she dont|never|doesnt wake|waking ; not|longer|dont|doubt sure|know|think|? if|that|whether|? life is|s|isnt worth
        suicidal	en	want|wants|wish|need|ready this|my life to be|was|were|for over|done|finished ; want|wants out of life ; death wish|wishes ; use|used|using|turn|turned it|gun|them|knife|{gun} on {siSelf} ; post|s/p attempt
        suicidal absorb fixed	en	wish|wishes|hope|hopes|hoping|want|wants|wanting|pray|prays|prefers|prefer not to wake|wakeup up? ; {siNoWill} wake up tomorrow|anymore|again|ever|tmrw|tmr ; {siNoWill} wake up in the? am|morning
        notEvidence absorb	en	{siNoWill} wake up ** needing|need|hungover|sick|shaking|drink|jail|vomit|withdrawals|wondering|next
        suicidal	en	thinks|says|sts|states|believes|feels|told|said|convinced|claims * * fam|family|kids|wife|everyone|everybody|ppl|people|we|us|they|hubby|mom|parents|world * better off ; says|say|saying|said|sayin goodbye|bye|byes|goodbyes to everyone|everybody|all|us|family|friends
        suicidal	en	better|happier off? without|w/o|minus a|an|their|his|her|this drunk|addict|junkie|loser|alcoholic|burden|mess|screwup|failure ; plan|method is|to|? gun|od|overdose|hanging|hang|jump|rope|shoot|shooting|firearm
        suicidalOblique value=1.5	en	access to lethal|means|firearm|firearms|gun|guns ; has|have means ; not safe right|tonight|alone|by|at ; on|from|off roof|rooftop|top of|at bldg|building|hotel|parking|hospital|apt
        suicidal absorb fixed	es	pido|pidiendo|rezo|rezando|deseando|rogando|esperando|acuesto|duermo|ojala|espero|quisiera * no|nunca|ya|y despertar|despertara|despierte|amanecer|amanezca|amaneciera
        suicidal fixed	en	last|latest|recent|newest attempt|try * * {AGO:0..30} ; {AGO:0..30} was my|his|her last|latest attempt
        suicidal fixed	en	he|she|they|i plan|plans to? {siAct}
        suicidal	en	5150|5585 si|dts|dto|for si|suicide|suicidal|wanting|threats ; on|under|placed|put a|? 5150|5585 now|today|tonight|hold|eval|yesterday
        suicidal	en	i|he|she dont|doesnt want|wanna to? wake up
        suicidalOblique fixed	es	me corto
        suicidePast fixed	es	hace anos|{DUR:60..9000} * quise|quiso|intente|intento|trate|queria|pense|pensaba * en|de|? {suicide}|{siMorir} ; de joven|nino|nina|adolescente * quise|intente|trate|queria|pensaba * {suicide}|{siMorir}
        pseudo	en	dont|doesnt|no|not|zero|without have|had|having|any|real|? plans|plan|intention|intentions|intent|desire|thoughts|urge|urges to|of|about harm|hurt|kill|harming|hurting|killing|suicide|suicidal|die|dying|ending|end|self|taking my|his|her|their|it? own|all? life|myself|himself|herself|themselves|anyone|anybody|others?
        notEvidence absorb	en	want|wants|wanted|tried|trying|decided|going|need|ready|time to? end|ending it|things|this|? with * dealer|boyfriend|girlfriend|ex|bf|gf|him|her|husband|wife ; want|wants|wanted|tried|trying|decided|going|need|ready|time to? end|ending the|this|my|our|that|his|her * relationship|marriage|affair|friendship|lease|contract
        notEvidence absorb	en	hes|shes|is|im|theyre|are|was|you|slowly just|slowly|basically|literally|? killing {siSelf} slowly|little|softly ; am? killing {siSelf} slowly|little|softly ; killing {siSelf} with|w|by|on this|that|the|my|all? * {drug}|alcohol|booze|drinking|using|smoking|this|that|these|it|stuff|food|work|working|overtime|poison
        # farewells and hopelessness, plain
        suicidalOblique	en	texted|sent|messaged|wrote|called|posted me|us|him|her|everyone|mom|dad|a|? goodbye|goodbyes ; said|say|saying|made my|his|her|all|our goodbyes|byes|farewells ; this|that is|s goodbye ; goodbye everyone|everybody|all|world|yall|kids|cruel
        suicidal	en	talk|talks|talking|talked|jokes|joked|joking|speaks about|of|abt dying|death|suicide|killing|ending ; i|he|she should|shld|shud just? die ; sh again|urges|relapse|tonight ; relapsed on sh ; been|doing|started|urge to? sh
        suicidalOblique fixed	en	wouldnt|wont|dont|not ** worry|deal|bother|put about|with|up * me|him|her much? longer|anymore ; wants|want|ready|going|time to? be|go|come home? with|to god|jesus|heaven|lord ; meet my|his|her|the|their maker ; affairs are|r|is all? in order
        suicidalOblique	en	asking|asks|asked|ask * where ** {gun}|guns ; gave|give|giving|gives *** said|says|told|saying * wont|doesnt|dont|not|no need|needing ; sorry for everything * * love|loved|loves ; note|letter|letters and|& the|a|? pills|gun|rope|pistol|meds
        suicidalOblique	en	er|hospital|icu|psych|hosp|ward|released|discharged|home ** after|following|for|from an|a|his|her|my|? attempt ; heart would|will|to|could just? stop|quit|give ; envy|jealous|envious of? the|my|? dead|deceased
        suicidalOblique	en	no use anymore
        notEvidence absorb	en	attempt to|at ; worried|afraid|scared|thought|felt|feels * heart would|will|to|could just? stop|quit|give
        suicidalOblique fixed	en	crying|sobbing|tearful|weeping|hysterical|sobs|cries ** cant|cannot do|take|go|live|handle this|it|on|like|life anymore|longer|more|any|like ; theres|there|know|see is? only? one way|end this|it|that stops|ends|stop|end|ended
        suicidalOblique fixed	en	too tired to live|exist|keep living|?
        suicidalOblique fixed across	en	crying|sobbing|tearful|weeping|hysterical|sobs|cries *** cant|cannot do|take|go|live|handle this|it|on|life anymore|longer|more
        suicidalOblique fixed	en	dont|cant|doesnt|cannot|not|no see|have|imagine|picture|? a|any|much|? future for me|myself|himself|herself|him|her ; dont|not|doesnt plan|planning|expect|expecting|intend on|to being|be around|alive|here for|by|past|next|at|much|come
        suicidalOblique	en	insurance|policy|pension *** better|more than i|me do|am|ever|can|could|alive ; bed|sleep hoping|praying|wishing * * last ; given|gave|giving|give up on life|living ; no point|use|sense anymore ; no point|reason|use to|in anything
        suicidalOblique across	es	llorando|llora|llorosa|lloroso *** no puedo|puede|aguanta|aguanto|soporta mas|asi|seguir|esto|la
        suicidalOblique fixed across	en	buy|buying|bought|stacking|collecting|getting|refilling * {siDose} *** stacking|stack|stacked|pile|piling|hiding|hidden|saving|stashing
        suicidalOblique fixed	en	strength|energy|reason|will to keep|continue|go living|existing ; goodbye|farewell|suicide video|post|letter|note|text|texts|message|call
        suicidal absorb fixed	es	pensado|pienso|pensando|penso|piensa en ** no|nunca despertar
        suicidal fixed	en	ill|hell|shell|id just? {suicide} ; {siNoWill} see * new|christmas|spring|tomorrow|morning|another|next|year|thirty|forty|summer
        suicidal	en	do|doing|did something|anything|harm to myself|himself|herself|themselves|self ; if i|he|she had * * guts|gun|courage|balls|nerve ** dead|gone|done|did ; swallowed my|his|her|the|a whole|entire * prescription|script|bottle|vial
        suicidal	en	wish|wishes|hope|hopes|hoping|pray|want|wants|rather|d ** go|pass|slip|away in my|his|her sleep ; hope|hopes|hoping|wish|praying|part ** does|do|finish|finishes|takes|take|took the|me|him|her job|off|out ; noose
        suicidalOblique fixed	en	found|find|finds|caught him|her|me|them|son|husb|hubby|wife ** w|with|and|holding ** {gun}|{siRope}|noose|razor|blade ; running|idling|on|locked car|truck|engine ** garage|shut ; legs|feet|leg|foot over|off|dangling|hanging * side|edge|rail|ledge|railing
        suicidalOblique fixed	en	peaceful|painless|easiest|quickest|gentlest|fastest|surest way|ways to|of? go|die|dying|out|end ; reason|reasons ** stick|stay|be|keep around|alive|living|breathing ; plastic bag|bags * over|tape|head|duct ; tomorrow|morrow for me|him|her
        suicidalOblique value=1.5	en	better|easier|best this way ; lean|leaned|leaning|climbed over * rail|railing|banister ; has|had the right idea ; gonna|going to? do it ; should|shouldve have? been|died|taken * me|instead
        suicidalOblique	es	subi|subio|subo|trepe|trepo|pare|paro|parado|quede|quedo ** azotea|puente|techo|barda|barandal|balcon ** orilla|borde|brincar|aventar|pensando|saltar
        suicidal fixed	es	me|se he|ha|habia querido|intentado|tratado de|? morir|matar|suicidar|ahorcar|colgar ; se|me va|voy|iba|vaya a aventar|lanzar|brincar ; se|me puso|puse|pone|apunto|apunta * pistola|arma|cuchillo|navaja ** sien|boca|cabeza|cuello|garganta|pecho|muneca
        suicidal	es	se|me hace|hizo|hago|hice|haciendo * cortes|cortadas|heridas ; cortes|cortadas en * brazos|piernas|munecas|muslos ; cuchillo en la|su|mi mano
        suicidalOblique	es	quiere|quiero|quisiera|voy|va|desea a? alcanzar|seguir a? mi|su|la mama|papa|madre|padre|esposa|esposo|hijo|hija|hermano|hermana|viejita|abuela|abuelo
        pseudo	en	took|taken his|her|their own? life|lives ; low|no|minimal suicide|si|suicidal risk ; suicide|si|suicidal risk|lethality low|minimal|none|denied|neg ; si|s/i|si/hi 0|nil|na|n/a ; nil|zero si|si/hi|s/i
        suicidal	en	jump|jumped|jumps|jumping|stepped|threw|step|throw ** front of * car|cars|truck|bus|train|traffic|semi ; urge|urges to cut|sh|burn|harm|jump|die ; punched|punching|hitting {siSelf} ; cuts|lacerations|slashes|slices on|all|up|down|along * * {siLimb}
        suicidal	en	im|am|hes|shes|is|feel|feels|being like? just|only|nothing|such|always but? a? burden|drain|waste ; wish|wished|wishing i|he|she had|d|wouldve|would have? died|od|overdosed|drowned ; wish|wished id|hed|shed died|overdosed|drowned
        suicidalOblique fixed	en	wish|wished|hate|mad|angry|pissed|upset|shouldnt|shouldve ** narcanned|narcan|narcand|saved|revived|found|brought|rescued me|him|her ; hope|hoped|hoping|wish|wished i|he|she wouldnt|wont|dont|didnt|never come|came|make|wake back|it|up
        suicidalOblique fixed	en	part of me|him|her meant|hoped ; kind|kinda|sort|half|partly|maybe|sorta of? been? on purpose ; scared|afraid|terrified|frightened of? what i might|may|will|could do ; scared|afraid|terrified|frightened of? what ill|im do|gonna
        suicidalOblique value=2 fixed	en	do|take|shoot|use|smoke|slam the|this|my whole|all|entire bundle|bag|bottle|stash|gram|ball|pack|thing|script and * be done|over|finished|gone|at peace|it with|? ; tonight|today im|i going|gonna|will to? * * whole|all * bundle|bag|bottle|stash|script
        suicidalOblique fixed	en	scared|afraid|terrified|frightened of myself
        suicidal fixed across	en	{suicide}|die|dead but|though ** think|thinking|thoughts|thought ** it ; attempted suicide x {NUM} this|last|in|past|recently|on
        suicidal fixed	en	psych|hosp|er|icu|admitted|ed|hospital|ward for|d/t|after|following|w sa ; sui watch|precautions|attempt|ideation|risk ; suicide precautions ; recently|just attempted suicide|to
        suicidalOblique value=1	en	hate my life|living|existence|myself
        suicidal fixed	en	hope|hopes|hoping|pray|wish i|he|she dont|never|doesnt come out|back|up|around ; if it werent|wasnt for ** id|hed|shed|i|he|she be|would * gone|dead ; id|youd|youll|will|wed|theyd|you find me|him|her in|hanging|dead|at|cold the|? garage|barn|closet|tub|shed|attic
        suicidal	en	go to sleep with * {siDose} ; note said|says|read|saying * * mad|sorry|love|forgive|fault|bye|goodbye ; {siDose} * lined|counted|poured|laid|dumped them|em|it up|out|all ; be doing everyone|everybody|them|yall * favor
        suicidal across	en	od|overdose|ingestion ** intentional|deliberate|purposeful ; cut|cuts on l|r|left|right|both|his|her|my inner|upper|? arm|arms|wrist|forearm|leg|thigh|thighs x|last|to|superficial
        pseudo	en	not|non|wasnt|un|never intentional|deliberate
        suicidal fixed	es	cerre|cierro|cerro los ojos ** curva|volante|manejando|carretera|proposito ; pensado|pienso|pensando en lo peor ; no puedo con la|mi|esta vida ; munecas|venas cortadas|abiertas ; is pasiva|activa ; is con|sin plan
        suicidal fixed	es	me tiro|aviento|lanzo|boto|arrojo por|de|desde|del la|el|un|una|? ventana|balcon|puente|azotea|piso|edificio|techo ; si|como * me|nos|te se? deja|dejan|va|van|quita|quitan|corre|ayudan|ayuda|deportan|divorcia ** me mato|ahorco|cuelgo|suicido
        suicidePast fixed	es	{AGO:60..20000} * * intente|intento|quise|quiso|trate|me|se * matarme|matarse|suicidarme|suicidarse|quitarme|quitarse|colgarme|ahorcarme|corte|cortado
        suicidal fixed	es	mejor me|se mata|mato|muero|muere que|q|ke seguir|vivir|estar|aguantar ; si|cuando * * * * me tomo|trago|echo|meto todo|todas|todos|el lo|las|los|frasco|bote * q|que|pastillas|hay|tengo|de
        suicidal fixed	en	last night|day|days on|in this earth|world ; cutting|scratching|burning|cuts|carving * up|on|into|? his|her|my|their legs|arms|wrists|thighs|skin to|because|when|up|and|again ; talking|thinking|dreaming about|of * pulling the trigger ; attempted|attempt * this month|week|{AGO:0..30} ; sa|s/a {AGO:0..30} * by|via|w
        suicidePast fixed	en	attempted|attempt|attempts {AGO:60..20000}|years|once|twice ; attempted|attempt|attempts in {NUM:1950..2024}|high|college|hs|my|childhood
        suicidal fixed	es	estoy|estaria|estaba|esten|seria|es mejor muerto|muerta ; mejor muerto|muerta que|y|ya|? ; no me importa si|morirme|morir me? muero|muera|morir|? ; listo|lista|preparado|lista para irme|irse|morir|morirme|partir * de|este|mundo|? ; pienso|piensa|pensando ** en la muerte ; irme|irse|largarme|salir|salirme de este mundo ; tomo|tome|trago|trague * pastillas ** proposito ; ganas de {siMorir} ; idea|ideas de {suicide}|matarme|suicidarme|morirme ; me puedo|podria|voy|quiero a? matar
        suicidal fixed	es	dejo|deja|puedo|quita|va|quitan|van|quitar ** querer|pensar|idea|ideas|ganas * de|en? {siMorir}|{suicide}|morirme|matarme|suicidarme
        suicidal fixed	es	nunca|jamas ** {suicide}|matarme|morirme|matarse|cortado|{siMorir} hasta
        died	en	took|taken his|her|their own? life
        """
}
