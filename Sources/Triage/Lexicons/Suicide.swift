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
        suicidal value=1	en	hung|hanged himself|herself
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
        suicidal	en	been|started|keeps|kept cutting|burning again? ; keep cutting|burning again|myself ; cutting again ; relapsed on cutting
        suicidal	en	self injury ; self injuring ; scars on * arms|wrists
        suicidal	en	think|thinking|thought * about driving|jumping|crashing|hanging|drowning
        suicidal	en	driving off|into the|a bridge|tree|wall|cliff ; drown myself
        suicidal	en	drive|jump|run|steer off the|that bridge|cliff|overpass ; pills|meds|them|it|these|od|overdose on purpose
        suicidal	en	took|swallowed|ate ** on purpose ; told * she|he meant to ; tried to od|overdose ; meant to die ; feel hopeless and ; so hopeless i
        suicidal fixed	en	dont|doesnt|didnt|not|no want|wants|wanna|longer|wanting to? * live|exist|alive anymore?
        suicidal fixed	en	dont|doesnt want|wanna|wants to? be here|alive|around|living anymore?
        suicidal fixed	en	do not|no longer want to be here|alive|living|around
        suicidal fixed	en	wishes|wished i|he|she|they was|were|could dead|die|gone|alive ; wish i|he|she|they was|were|wasnt|werent|could|would|hadnt * {die}|alive|here|born
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
        suicidal	es	hacerme dano ; hacerse dano ; lastimarme
        suicidal	es	lastimarse ; cortarme ; cortarse ; se|me corta|corto|cortaba|corte los|las brazos|venas|munecas|piernas ; colgarme ; colgarse
        suicidal	es	ahorcarme ; ahorcarse ; acabar con mi vida ; acabar con su vida ; acabar con todo
        suicidal	es	terminar con mi vida
        suicidal	es	terminar con todo ; pensando en la muerte ; pienso en la muerte ; pienso en morir
        suicidal	es	piensa en morir ; pegarme un tiro ; pegarse un tiro ; aventarme ; aventarse
        suicidal fixed	es	se quiere matar ; me quiero matar ; me quiero morir ; se quiere morir
        suicidal fixed	es	intento matarse ; me mato hoy|manana|ahorita|ya
        suicidal fixed absorb	es	me voy|vaya|iba|quiero|quisiera a? matar|ahorcar|colgar ; me|se quiero|quiere|voy|va|pienso|piensa|quisiera|iba a|en? quitar la vida
        suicidal fixed absorb	es	se va|iba|quiere|queria a? matar|ahorcar|colgar ; quitarme|quitarse la vida
        suicidal fixed	es	atento contra su vida ; no deseo vivir ; pensamientos suicidas ; ideas suicidas
        suicidal fixed	es	se quiso matar ; se intento matar
        suicidal.9 exact	en	si ; si/hi ; hi
        suicidal	en	going|gonna|want|wants|wanted|ready|threatening|threatens|threatened|about|will to? jump ; going to do it tonight
        suicidal	en	sucide ; suicde ; suiside ; sucidal ; suicidle ; sewer slide ; unalived ; kys ; ctb ; self delete ; rope myself
        suicidal	en	do myself in ; top myself ; kill my self ; killing my self ; take|taking my|his|her|their own? life
        suicidal	en	eat|swallow a|my|the bullet|gun ; bullet in|through my|his|her|their own? head|brain|skull|temple|mouth ; pull the trigger
        suicidal	en	blow my|his|her own? head|brains off|out ; slit|slitting|slash|slashed my|his|her|their wrist|wrists|throat
        suicidal	en	gun|pistol|barrel in my|his|her mouth ; hanging|hang|hangs myself|himself|herself|themselves ; hung|hanged myself ; od|overdose myself
        suicidal	en	self inflicted ; attempted * {suicide} ; intentional ingestion ; s/i ; +si ; si positive
        suicidal	es	ahorcarme ; ahorcarse ; se quiere ahorcar|colgar|aventar|tirar ; me quiero ahorcar|colgar|aventar|tirar|ir
        suicidal	es	cortarme|cortarse las venas ; se corto las|los venas|brazos|munecas ; intento suicidarse|matarse|ahorcarse|quitarse
        suicidal	es	quitarme|quitarse|quito la vida ; darme|darse un tiro|balazo|plomazo ; no quiero|quiere estar vivo|viva ; aventarme|tirarme
        pseudo	en	ask|asked|asks|screened|screen about|for hurting|self|harming|si|suicide|harm himself|herself|harm|?
        pseudo	es	no quiero|quiere morirme|morir|morirse|matarme
        # suicidePast
        suicidePast fixed	en	suicide attempt in|at|years ; attempted suicide in|at|years
        suicidePast fixed	en	tried to kill myself in|when|back|years ; attempt in|years ; past attempt
        suicidePast fixed	en	prior attempt
        suicidePast fixed	en	hx of si ; h/o si ; hx si ; si hx ; hx of suicide ; hx suicide ; history of suicide
        suicidePast fixed	en	history of si ; hx sa ; h/o sa ; prior si
        # pseudo
        pseudo	en	take|taking|taken|get|got|give|gave my|his|her|our|their me? life|lives back|seriously ; pull|pulled|pulling the trigger on
        pseudo	en	suicide hotline ; suicide prevention ; suicide watch list ; suicide squad ; suicide wing
        pseudo	en	cut|cuts|cutting myself|himself shaving|cooking|on|off|back|short ; noose of that|this|the
        pseudo	en	suicide doors ; suicide awareness
        pseudo	en	been|started cutting back|down|it|out|carbs|sugar|hours ; keep cutting back|down|it
        # second round: kinds of oblique danger (value by precision on the mined texts)
        # affairs put in order, instructions to the living
        suicidalOblique value=2	en	show|showed|showing|taught|teaching|teach|explained|walked|train|trained * * {folk}|her|him * * how|where|which|the * to|do|bleed|start|run|everything|breaker|breakers|bank|bills|furnace|boiler|is
        suicidalOblique value=2	en	wrote|written|write|writing|left|leaving|leave|typed|list|listed * * down|out|instructions|how|where|list|everything * * run|works|stacked|is|to|goes|feed|account|accounts|do|about|for
        suicidalOblique value=2	en	label~|labelled|tag~|mark~|sticker|stickers|tape|names|wrote * * * who|whose|which|name|names|goes|gets|back * * gets|goes|it|to|on|one|kid|each
        suicidalOblique value=1	en	who|whos|wholl|which|what|says|and * gets|wants|inherits|goes * my|his|the|her|what|it|which|to|guns|china|house
        suicidalOblique value=2	en	paid|pay|paying|prepaid * * * ahead|out|off|through|up|advance|next|in * * year|months|{soonDay}|rent|full|summer|winter|taxes|light|lot|cash
        suicidalOblique value=2	en	square|squared|even|settled|caught up with|up * everybody|everyone|all|world|them|accounts|debts|bill
        suicidalOblique value=1	en	owe|owing|owed * {nobody}|nothing|nobody|no|anybody|debts
        suicidalOblique value=1	en	taxes|bills|rent|mortgage|house|truck|accounts|will|papers|loan is|are|been * done|paid|current|settled|signed|filed * off|up|and?
        suicidalOblique value=2	en	changed|updated|put|added|switched|moved|signed|transferred|add * * beneficiary|name|names|deed|title|will|account|accounts|house|truck|car|custody * * over|to|on|from|{folk}|name
        suicidalOblique value=2	en	cancelled|canceled|cancel|cancelling|returned|closed|shut|quit|resigned * * newspaper|paper|cable|library|phone|mail|account|accounts|lodge|choir|netflix|subscriptions|lease|utilities
        suicidalOblique value=2	en	cleaned|cleaning|emptied|clearing|cleared|turned|returned|handed * * locker|desk|badge|uniform|truck|tools|browser|history|shop|attic|closet|keys * in|out|back|washed|full
        suicidalOblique value=2	en	burn~|burnt|shred~|delete~|throw~|threw|trash~|wiped|tore|erased * * * letters|journals|journal|diary|diaries|papers|photos|pictures|accounts|everything|phone|messages|history|profile
        suicidalOblique value=2	en	get|getting|got|put|putting|everything|things|affairs * squared|lined|wrapped|sorted|settled|tidy|tidied|buttoned|arranged * up|away|out|with?
        suicidalOblique value=2	en	give|gave|given|giving|gives|leave|left|leaving|mailed|hand~|pass~|brought|bringing|drop~ * * * {heirloom} ** {folk}
        suicidalOblique value=2	en	give|gave|given|giving|gives|leave|left|leaving|mailed|hand~|pass~|tip~ * {folk} ** {heirloom}|{creature}
        suicidalOblique value=2	en	{creature} ** to|with|at|for * {folk}|shelter|home ; {creature} * needs|wont|likes|eats|fed|feed|food|bag|go|goes|take|find|found
        suicidalOblique value=2	en	who|somebody|someone|whod|wholl|anybody|please|you * * * take|takes|taking|feed|feeds|get|gets|come|have|adopt|find|water * * * {creature}
        suicidalOblique value=2	en	{creature} * {folk} * first|already|next|good|knows ; fed|feed|walked|watered|turned|rehomed|let * {creature} * twice|double|extra|out|loose|already|and
        suicidalOblique value=1	en	only|one|if|just|until|till|except|stops|stopping|keeps|keeping|sake|hurt ** {creature} * passes|dies|goes|gone|needs|out|me|wait|waiting|hurt|up|keeps|keeping
        suicidalOblique value=1.5	en	wont|not|no need|needing|use? * * {heirloom}|coat|jacket|phone|clothes|that|these|those|cake|bed|it * anymore|going|where|soon|after|by|now
        suicidalOblique value=2	en	you|he|she|they|somebody|kid|kids can|could|should|might|may|oughta have|keep|take * {heirloom}|chair|spot|slot|place|room
        suicidalOblique value=1.5	en	give|save|use|let|somebody|someone|rather|put * * bed|slot|spot|chair|place * * somebody|someone|else|young|kid|person|have|worth|another|one
        # what becomes of the body, the service, the name
        suicidalOblique value=1.5	en	morgue|coroner|undertaker|crematory|crematorium|mortician|hearse|mortuary|embalmer|pallbearer|pallbearers|headstone|tombstone|gravestone
        suicidalOblique value=2 fixed	en	organ donation|donor ; donate|leave my|his|the|a body|organs|corneas|kidneys ; bury me|him ; be buried ; scatter|spread me|my
        suicidalOblique value=2 fixed	en	dont|not|do|to|done|shut|never|stop * resuscitate|revive|resuscitated|revived|rescue|rescued|saved|save|saving me|him|being? * anymore|again|time|if|before|me|this?
        suicidalOblique value=2 fixed	en	dnr ; being|be|get rescued|revived|brought
        suicidalOblique value=1 fixed	en	no|without narcan|heroics|ambulance
        suicidalOblique value=2	en	picked|laid|pressed|hung|ironed|bought|chose|set|put|hemmed * * * suit|dress|outfit|uniform|tie|blues * out|bed|bury|service|in|for|wear|on
        suicidalOblique value=2	en	photo|picture|portrait * * people|they|theyll|funeral|service|will|can use|display|frame|remember|have
        suicidalOblique value=2	en	second|other|end|death|final date on|for? ; just needs the date ; which hymn|hymns|song|songs|psalm
        suicidalOblique value=2	en	room|space|spot|plot|place|lie|lay|lying|laid|next|beside * next|down|beside|on * to|her|his|my * grave|him|her|{folk}
        # Spanish: dates, finding, order, goodbyes
        suicidalOblique value=2 fixed	es	ya no voy|va|vamos|estare|estara a? estar|estare|andar|llegar|haber|necesitar|tener * para|cuando|otra|estorbando|aqui|telefono|con?
        suicidalOblique value=2 fixed	es	no me|nos|lo|la? espere|esperen|busque|busquen|apunte|apunten|cuenten|revivan|salven|lloren|llore
        suicidalOblique value=2 fixed	es	despues|antes de|del? * {soonDay}|eso|esto|ese|esa|vals|fiesta * ya|se|no|descanso|acabo|acaba|me|nada
        suicidalOblique value=2 fixed	es	nada|nomas|solo|lo|unico|unica * falta|queda|debo|faltan|quedan terminar|terminarme|arreglar|firmar|noche|un|una|dias|se|valor
        suicidalOblique value=1 fixed	es	ultima|ultimo * vez|veladora|copa|copita|cerveza|dia|noche|voz|recuerdo|misa|cena|abrazo|foto|parada
        suicidalOblique value=2	es	le|les|ya|mi|me di|dio|dejo|deje|regale|regalo|reparti|repartio|encargo|encargue|lleve|llevo|abrace|abrazo * * {heirloom}|{creature}
        suicidalOblique value=2	es	uno por uno ; a cada uno|una|nieto|hijo ; para que|cuando * lo|la|las oigan|lean|vean|abran|sepan
        suicidalOblique value=1	es	grabe|grabo|escribi|escribio|mande|deje|dejo|hice|hizo * * audio|carta|cartas|video|nota|notita|comida|recado|lista * * {folk}|cada|semana|para|mis
        suicidalOblique value=2	es	perdon|perdonenme|perdoneme|perdoname|pidiendo|pidio|pidiendole * perdon|por|todo|que ; gracias por contestar|escuchar|atender
        suicidalOblique value=2	es	le|les|ya dije|digo|avise|pedi * {folk}|patron|padre|jefe * que|donde * estan|busque|venda|cuide|quede|cuida|quedan|esta
        suicidalOblique value=2	es	panteon|funeral|misa|caja|ataud|cenizas|entierro|corbata|mortaja|cremacion|traslado * pagado|pague|pagada|negra|lista|listo|compre|escogi|quiero|para
        suicidalOblique value=2	es	pague|pago|compre|compro|deje|dejo * * panteon|funeral|misa|caja|ataud|entierro|lote|traslado|ambulancia
        suicidalOblique value=2	es	donar|donen|aceptan * * cuerpo|organos ; llaves|puerta|cartera|anillo estan|abierta|quedan * en|debajo|abajo|mesa|llanta
        suicidalOblique value=2	es	quien|cuando|el que me|lo|la? encuentre|halle|encuentren|hallen ; avisarle|avisen|avisarles * * familia|mama|hija
        suicidalOblique value=2	es	te vas|van a tener que|quedar|valer ; ya * ultima|pronto les|te dejo * cuarto|casa
        suicidalOblique value=2	es	seguro * * paga|alcanza|pague|cobren|cobran|vida|les|dan * familia|ninos|hijos|si|sin|accidente?
        suicidalOblique value=2	es	parece|pareceria|parezca|parecer * accidente|descuido ; ya tome|tengo la|mi decision|decidido|pensado ; ya lo|la tengo pensado|decidido|decidida
        suicidalOblique value=2	es	ando|estoy|esta|duermo|anda * tranquilo|tranquila|ligero|ligera|ligerita|sereno|contento * por|desde|fin|porque|primera|ya
        suicidalOblique value=2	es	ya|pronto|casi|hoy|manana|voy * lo|la|los|las|te alcanzo|alcanza|acompano|acompana|sigo|veo|alcanzar|acompanar
        suicidalOblique value=2	es	del otro lado ; con mis muertos ; ya descansa|descanso|descansar
        suicidalOblique value=1.5	es	me dice|llama|habla|espera|llamando|esperando ven|vente|desde|alla|mi|que
        suicidalOblique value=2	es	apagarme|desconectarme|desaparecerme|acabarme ; me acabo yo|tambien
        suicidalOblique value=2	es	a nadie * hago|hace|haria|extrana|extranara|extranaria|necesita|importo * falta|mi|me?
        suicidalOblique value=2	es	no quiero|voy|quisiera|pienso * molestar|estorbar|dar|ser|preocupar * mas|a|lata|carga|nadie|problemas
        suicidalOblique value=2	es	que * descanse|descansen|libre|libres|deshagan * de mi ; ellos|ella|ninos|hijos * sin mi|el
        suicidalOblique value=2	es	pido|pide|digo|ruego|rezo|le * dios|diosito|virgen|senor|virgencita * * despierte|lleve|recoja|sea|acabe|quite|despertar
        suicidalOblique value=2	es	ya ni|no me|la|le persigno|cuido|importa|fijo|amarro|pongo|puse|quite|tomo|interesa * arnes|chaleco|casco|cinturon|medicina|insulina?
        suicidalOblique value=2	es	quite|quito|sin|deje|dejo * arnes|chaleco|casco|cinturon * proposito|alla|subir|arriba?
        suicidalOblique value=2	es	juntando|guardando|guardadas|guardado|guarda|guardo|junto|alcanza|tengo * pastillas|gotas|gotitas|frasco|ampolletas|pluma|insulina|falta|brandy
        suicidalOblique value=2	es	cuanto tarda|dura|duele * uno|enfriarse|morir|dormirse|en ; ya se lo|como|donde|que * rapido|hacer|alcanza|es
        suicidalOblique value=2	es	hice|ensaye|practique|probe|calculando|midiendo|medi * prueba|altura|viga|soga ; cerrar los ojos * y|ya|bajada|curva
        suicidalOblique value=2	es	un volantazo ; soltar el volante ; me|si agarra|lleva|atropella|pega * tren|camion|mejor|carro
        suicidalOblique value=2	es	viendo|mirando|oyendo|oigo|escucho|duermo|dormido * agua|tren|vias|canal|abajo|barranca|hasta
        suicidalOblique value=2	es	rumbo|derechito|camino|caminando * al|a * despenadero|barranca|barranco|vias|rio|presa|puente|mar
        suicidalOblique value=2	es	soga|mecate|reata|pistola|escopeta * * en|debajo|mesa|lista|corral|viga|asiento|arbol|conmigo ; motor prendido * y|garage|cochera|cerrado
        suicidalOblique value=2	es	me falta valor ; agarrar|juntar|tener valor ; para no llorar ; que sea lo que dios
        suicidal	en	wish|wishes|wished * was|were|is dead ; jumped|leapt off|from|out ** balcony|roof|bridge|overpass|window|building|cliff|pier
        suicidal across	en	took|swallowed|ate|taken|drank ** pills|bottle|handful|meds|tylenol|{drug}|everything|all *** meant|intended|wanted to
        suicidal across	en	took|swallowed|ate|taken|drank ** pills|bottle|handful|meds|tylenol|{drug}|everything|all *** intentionally|deliberately
        suicidal	en	cut last|again|tonight|deeper|too|myself|this night|nite|deep|morning|? ; deeper than|then i|she|he meant|wanted|intended
        pseudo	en	cut|cuts|cutting myself|himself|herself|him|her off|down|back|short|some|a
        suicidalOblique value=2	es	estarian|estaria|estaran|estan * mejor * sin mi ; no le veo|encuentro|hallo * caso|sentido|chiste|razon * seguir|vivir|estar|nada ; quede|queden|cuide|cuiden|encargo con|a? mi|mis perro|gato|perra|hijos|ninas|ninos|hija|hijo
        suicidalOblique value=2	en	belt|rope|cord|strap|sheet|extension ** rod|rafter|rafters|beam|hook|closet|ceiling|branch|bannister|banister|pullup
        suicidalOblique value=1	en	dog|cat|car|truck|guitar|house|ring|tools|it is|s|are hers|his|yours|theirs|ours now ; where * will|insurance|papers|deed|title|passwords|policy is|are ; other|only way out * arranged|ready|planned|set|all
        """
}
