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
        suicidal	en	jump off a bridge ; jump off the ; jump in front of
        suicidal	en	drive my car into ; drive my truck into ; end it all ; ending it all ; end it tonight
        suicidal	en	ending it ; end it ; end my own life ; off myself ; off himself ; off herself
        suicidal	en	offing myself ; done with life ; 5150 ; si w/ plan ; si with plan
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
        suicidal fixed	en	better off dead ; better off {die} ; rather not be here
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
        suicidal fixed	es	se va|iba|quiere|queria a? matar|ahorcar|colgar ; quitarme|quitarse la vida
        suicidal fixed	es	atento contra su vida ; no deseo vivir
        suicidal fixed	es	se quiso matar ; se intento matar
        suicidal.9 exact	en	si ; si/hi ; hi
        suicidal	en	going|gonna|want|wants|wanted|ready|threatening|threatens|threatened|about|will to? jump ; going to do it tonight
        suicidal	en	sucide ; suicde ; suiside ; sucidal ; suicidle ; sewer slide ; unalived ; ctb ; self delete ; rope myself
        suicidal	en	do myself in ; top myself ; kill my self ; killing my self ; take|taking my|his|her|their own? life
        suicidal	en	eat|swallow a|my|the bullet|gun ; bullet in|through my|his|her|their own? head|brain|skull|temple|mouth ; pull the trigger
        suicidal	en	blow my|his|her own? head|brains off|out ; slit|slitting|slash|slashed my|his|her|their wrist|wrists|throat
        suicidal	en	gun|pistol|barrel in my|his|her mouth ; hanging|hang|hangs myself|himself|herself|themselves ; hung|hanged myself ; od|overdose myself
        suicidal	en	self inflicted ; attempted * {suicide} ; intentional ingestion ; s/i ; +si ; si positive
        suicidal	es	ahorcarme ; ahorcarse ; se quiere ahorcar|colgar|aventar|tirar ; me quiero ahorcar|colgar|aventar|tirar|ir
        suicidal	es	cortarme|cortarse las venas ; se corto las|los venas|brazos|munecas ; intento suicidarse|matarse|ahorcarse|quitarse
        suicidal	es	quitarme|quitarse|quito la vida ; darme|darse un tiro|balazo|plomazo ; no quiero|quiere estar vivo|viva ; aventarme|tirarme
        pseudo	en	ask|asked|asks|screened|screen about|for hurting|self|harming|si|suicide|harm
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
        suicidalOblique value=2 fixed	en	dont|not|do|to|done|shut|never|stop * resuscitate|revive|resuscitated|revived|rescue|rescued|saved|save|saving
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
        suicidal	en	wish|wishes|wished * was|were|is dead
        suicidal across	en	took|swallowed|ate|taken|drank ** pills|bottle|handful|meds|tylenol|{drug}|everything|all *** intentionally|deliberately
        suicidal	en	cut last|again|tonight|deeper|too|myself|this ; deeper than|then i|she|he meant|wanted|intended
        pseudo	en	cut|cuts|cutting myself|himself|herself|him|her off|down|back|short|some|a
        suicidalOblique value=2	es	estarian|estaria|estaran|estan * mejor * sin mi ; no le veo|encuentro|hallo * caso|sentido|chiste|razon * seguir|vivir|estar|nada
        suicidalOblique value=2	en	belt|rope|cord|strap|sheet|extension ** rod|rafter|rafters|beam|hook|closet|ceiling|branch|bannister|banister|pullup
        suicidalOblique value=0.5	en	dog|cat|car|truck|guitar|house|ring|tools|it is|s|are hers|his|yours|theirs|ours now ; where * will|insurance|papers|deed|title|passwords|policy is|are ; other|only way out * arranged|ready|planned|set|all
        # plain, once more: wounds, attempts, wishes
        suicidal	en	cut|cutting|slashed|slit|cuts my|her|his|their|both|left|right|l|r|the|? l|r|left|right|inner|upper|? wrist|wrists|thigh|thighs|forearm|forearms|inner|veins ; slit|slashed my|her|his arm|arms|leg|legs
        suicidal	en	crashed|wrecked|flipped|rolled my|the|his|her car|truck|bike on purpose
        suicidal	en	cut|cutting|cuts|burned|burning my|her|his|their arm|arms|leg|legs|thigh|skin up|again|on|last|tonight|tonite|with|this|deep|bad|? * purpose|again|tonight|tonite|night|nite|week|razor|done|friday|sunday|saturday
        suicidal	en	cut|cutting|cuts my|her|his|their thigh|thighs|wrist|wrists|leg|legs|arm|arms|stomach * again|last|tonight|tonite|deep|first|on|sun|sat|fri|mon|tue|wed|thu|sunday|monday|yesterday|today|and|w
        suicidal	en	sewed|stitched|sutured|bandaged|closed|stitches|sutures up|on|in|? my|her|his|both wrist|wrists ; wrists ** stitched|sewed|stitches|bandaged|wrapped|cut|slit ; self inflicted ; suicide attempt|gesture|note|plan ; s/p intentional|deliberate|purposeful od|overdose|ingestion
        suicidal	en	threatened|threatening|threatens|plan|plans|planning|intends to shoot|kill|hang|drown self|himself|herself|myself|themselves ; plan|plans|planning to od|overdose|hang|jump|die ; tried|attempted|trying to od|overdose|hang|end|drown|jump|suffocate|asphyxiate
        suicidal	en	hung|hanging|hang|tied a|the|my|up? rope|belt|noose|sheet ** broke|beam|garage|snapped|tree|gave|closet|neck|rafters
        suicidal across	en	took|swallowed|ate|taken|drank|downed ** pills|bottle|handful|meds|tylenol|{drug}|everything|all|every|whole *** meant it|die|wanted it over|to die|to be over|not wake|be dead|hoping|end it|wanted out|be that
        suicidal across	en	took|swallowed|ate|taken|drank|downed|injected|shot ** pills|bottle|handful|meds|tylenol|{drug}|everything|all|every|whole|insulin|cabinet *** intentionally|deliberately|didnt want to wake|didnt want there|want to wake|woke up mad|regret
        suicidal	en	swallowed|took|downed|ate|taken|drank * every|all|entire|whole ** house|cabinet|hoping|meant ; hoping|hoped * thatd be|that ; told|says|said|admits|told friend|admitted|stated|reports ** meant to|it ; hoping|hoped|thought * that would be that|it|the end ; hoping it would
        suicidal fixed	en	rather|wants|want|wanted|wish|wishes|wishing|wanna|wished|hope * be|was|were dead|gone ; better off dead ; might|may as well be|just? dead|die
        suicidal fixed	en	she|he|i|they wish|wishes|wished * shed|hed|id|i had|i|she|he|was|were * never|not been|was|were|be? born|alive|existed|here ; never been born ; shed|hed|id|i had never been born
        suicidal	en	end|ending|ended|take|taking|took my|his|her|their|our own? life ; ending|end|ended things|it all|everything tonight|tonite|today|now|soon|myself ; gonna|going|about to? end things|it ; kill|killing|off|offing|hang|hanging|shoot|shooting mself|myself|meself
        suicidal	en	jump|jumping|jumped off|from the|a|that|my|our|this|his|her|an|parking * garage|structure|building|roof|balcony|bridge|overpass|hotel|top|cliff|dam|pier|tower|window|level|deck
        suicidal	en	wants|want|wanted to be dead|gone ; si|s/i|plan|plans w|with|and|+ plan|means|intent|means ; si + ; endorses|endorsed|reports|positive|pos|active|passive|current|voices|expresses for|? si|s/i|death wish|ideation ; suicidal ideation|ideations|thoughts|plan
        suicidal	en	life|living isnt|not|aint|longer worth living|it ; better|rather dead ; planning|plan|thinking|think|ways|how|going|decided about|of|on|? how|to|ways|? * kill|end|off|hang|unalive my|myself|himself|herself|life
        suicidal fixed	en	dont|doesnt|not|dnt|longer|didnt want|wanna|wana|wants to? * b|be|stay|live|keep|continue living|alive|here|breathing|on|this|? anymore|tonight|longer
        suicidal fixed	en	dont|doesnt|not|dnt|longer want|wanna|wana|wants to? b|be|stay|keep alive|living|breathing|existing ; dont|not|doesnt deserve to live|exist|breathe ; life is pointless|meaningless|over
        suicidal	es	ideas|pensamientos|ideacion suicidas|suicida|de muerte ; planes|plan de? suicidio|matarse|matarme|suicidarse|suicidarme ; tomo|trago|tomaste|tome|trague * todas|muchas|un monton|frasco * pastillas|pildoras|frasco|medicina * para|queria|quise
        suicidal fixed	es	quiere|quiero|queria|quise|quiso|quisiera|ganas|quisiera de? matarme|matarse|morir|morirme|morirse|suicidarme|suicidarse|colgarme|ahorcarme|desaparecer ; me iba|voy|quiero|queria a? matar|ahorcar|colgar|aventar|suicidar
        suicidal fixed	es	se iba|va|quiere|queria a? matar|ahorcar|colgar|suicidar
        suicidal fixed	es	pense|pienso|piensa|pensando|pensado|penso|penso en|de quitarme|quitarse|matarme|matarse|suicidarme|suicidarse|acabar|colgarme|aventarme|cortarme|morir|tirarme|morirme|ahorcarme|ahorcarse|aventarse
        suicidal fixed	es	no|tampoco|ni quiero|quiere|queria|deseo|desea|quisiera * vivir|existir|despertar|amanecer ; no|tampoco quiero|quiere|queria * estar|seguir viviendo|vivo|viva|existiendo
        suicidal fixed	es	no|tampoco quiero|quiere|queria|quisiera estar|seguir|quedarme|andar aqui|viviendo ; no quiero|quiere|queria estar|seguir|quedarme en|con este|esta|la|vida mundo|vida|tierra ; no quiero nada ya
        suicidal	es	me|se corto|corte|corta|cortaba|cortando|cortado ** brazo|brazos|munecas|venas|piernas|muslos|muneca ; me tome|tomo|trague|trago|tomaste todas|todo|un monton ** morir|matar|morirme|despertar|queria|acabar
        # look-alikes of this round (few: they cut every sign that ends in them)
        pseudo	en	be here when|at|while|with|until|till|til|again|longer ; im|id|ill|me be|am|was|feel|? better|happier|safer off|? without|w/o ; says|said|told|thinks im|hes|shes|me|i better off without
        pseudo	en	letter|letters|note to|for the|my|his|her|a judge|po|court|board|probation|lawyer|boss|employer ; lost|losing ** to suicide ; died|dead|death by|of|from suicide ; den si|s/i|si/hi|suicidal ; den * * * si|s/i|si/hi
        pseudo	en	goodbye letter|letters to * {drug}|alcohol|addiction|booze|drinking|drugs
        suicidal	en	i|pt|he|she|who|and jumped|leapt off|from|out ** balcony|roof|bridge|overpass|window|building|cliff|pier ; s/p|after jump|jumping|leap from|off ** balcony|roof|bridge|overpass|window|building
        suicidal fixed	en	im|am|hes|shes|is|ill|hell|shell|just|gonna going|gonna|about|planning|ready to? {suicide} ; ill|hell|shell|id|i will just? {suicide} ; i|im want|wanna|wanting|trying to? {suicide} ; i want|wanna to? die|be dead ; gonna|will|might {suicide} ; i wish i was|were dead
        suicidal fixed	en	odd|ods|overdosed on purpose ; done|through|finished with being here|alive ; planning|thinking|hoping not to be around|here|alive ; want to be dead ; tell me why i shouldnt
        suicidal fixed	es	me voy|quiero|pienso a|en|? matar|suicidar|colgar|ahorcar|aventar|tirar|quitar ; si|sí no|nadie ** me mato|cuelgo|aviento|tiro ; quiero|voy a|? morirme|matarme|suicidarme
        pseudo	en	not that|because|like|saying i|hes|he|im|shes|she * want|wants|wanna|going|trying to? die|kill|hurt|be ; dont|not think|thinking|planning|going|trying|gonna|about i|on|to|im|about ** kill|killing|hurt|hurting myself|himself|herself
        suicidal fixed	en	endorses|endorsed|endorsing|voices|voiced|expresses|expressed|verbalizes|admits|+ active|passive|fleeting|to|? si|s/i|ideation ; active|passive si|s/i|ideation
        pseudo	en	no|denies|denied|den|neg|without|w/o|or|negative current|for|any|? active|passive or|? active|passive|? si|s/i|ideation
        pseudo	es	no me quiero|quiere|voy|va a? matar|morir|suicidar|ahorcar
        # plans, ways and places told plainly
        suicidal fixed	en	have|has|got|with|had a? plan and|&|w|with|+ * pills|gun|rope|knife|means|blade|razor|note|noose
        suicidal	en	ways|way|methods|places|thinking|reading|looked how? to die ; how to die|kill ; ways|way|how to kill|off|hurt myself|himself|herself
        suicidal fixed	en	stood|standing|sat|sitting|climbed on|over|at the|a bridge|overpass|ledge|edge|railing|tracks|cliff|parapet
        suicidal fixed	en	pills|gun|knife|razor|rope|blade|pistol in|on my|his|her|their|? hand|hands|lap|mouth
        suicidal fixed	es	tengo|tiene|con un? plan y|con ** pastillas|pistola|soga|cuchillo|navaja ; pastillas|soga|navaja|pistola en la|su|mi mano
        suicidal fixed	es	formas|maneras|manera|como de? morir|matarme|matarse|quitarme ; parado|parada|sentado|sentada en el|la|un|una puente|azotea|barandal|vias|orilla
        suicidalOblique value=1	en	want|wants|wish|need it|this|everything|all to be? over|end|done|stop|finished ; wrote|writing|writes|leaving|left a|the|my? note|notes|letter|letters to|for my|everyone|them|mom|kids
        suicidal	es	ideas|pensamientos|intento|intentos|ideacion suicidas|suicida ; cortarme|cortarse|cortandome|cortandose las|los|el|? venas|brazos|munecas|? ; aventarme|aventarse|tirarme|tirarse|lanzarme|lanzarse del|al|a|de el|la|? puente|tren|metro|azotea|camion|balcon
        suicidal fixed	en	hoping|hope|hopes|hoped|wish|wishing i|he|she|to? dont|didnt|doesnt|never|wont|wouldnt wake up ; kys ; dont|not|doesnt want|wants|wanna to? be revived|rescued|saved|resuscitated|brought
        suicidal	en	drive|drove|driving|crash|crashing|steer|run * off|into a|the|an|that cliff|bridge|tree|wall|pole|overpass|semi|river ; jump|jumped|jumping|leapt|leap from|off|out|of a|the|my|an|? roof|bridge|overpass|window|balcony|building|train|cliff
        suicidalOblique value=1	es	mejor|bien|felices|tranquilos|sobran|estarian|estaran sin mi ; no quiero|quisiera|voy ser|a|molestar|dar|estorbar * mas|carga|lata|estorbar|molestar|estorbo ; ya tome|tengo|esta mi|la|lo|? decision|decidido|decidida|pensado
        suicidalOblique value=1	es	perdonenme|perdoname|perdon por|todo|que ; cuiden|cuida|cuidame|queden a|con mis|mi|el|la hijos|ninos|perro|mama|gato ; pistola|soga|reata|mecate lista|listo|en|guardada ; cuanto tarda|duele|dura * morir|dormirse|uno ; ya voy|quiero a? descansar
        """
}
