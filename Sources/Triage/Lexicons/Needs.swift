extension LexiconSources {
    /// Needs, questions, services asked for, dates near at hand, and orders to the reader.
    static let needs = """
        # serviceQuestion
        serviceQuestion	en	do|can|will|does|could|may u|you|yall|they|we|i|guys guys? let|allow|permit u|you|us|me|people|patients|clients|my|our ** keep|bring|use|have|visit|smoke|phone|phones|car|dog|pets ; keep|bring|use|have our|my|ur|your|their phone|phones|laptop|cell|vape|dog|car
        serviceQuestion	en	insurance ; in network ; in-network ; out of network ; take my insurance ; accept ; accepts
        serviceQuestion absorb	en	blue cross blue shield ; blue cross|shield of|? california|ca|ppo|hmo|?
        serviceQuestion	en	do you take ; if we take ; you take ; aetna ; cigna ; blue cross ; blue shield ; bcbs
        serviceQuestion	en	anthem ; kaiser ; united healthcare ; uhc ; humana ; medicaid ; medi-cal ; medi cal
        serviceQuestion	en	medicare ; tricare ; ppo ; hmo ; verify my benefits ; verify benefits ; benefits check
        serviceQuestion	en	covered by ; coverage ; copay ; deductible ; out of pocket ; how much ; cost ; costs ; price
        serviceQuestion	en	prices ; pricing ; rates ; fee ; fees ; what does it cost ; what do you charge ; charge
        serviceQuestion	en	payment plans ; where are you ; where are you located ; location ; locations ; address
        serviceQuestion	en	directions ; located ; your hours ; what hours ; hours of operation ; are you open ; open on
        serviceQuestion	en	are you licensed ; licensed ; accredited ; accreditation ; beds ; any beds
        serviceQuestion	en	bed availability ; openings ; availability ; wait list ; waitlist ; waiting list
        serviceQuestion	en	how long is the wait ; a wait ; how long ; how does it work ; how does this work
        serviceQuestion	en	how does your ; what do you offer ; what services ; what programs ; kind of programs
        serviceQuestion	en	types of programs ; what kind of ; what happens ; what to bring ; what to pack
        serviceQuestion	en	what can i bring ; what do i bring ; pack ; phones allowed ; phone allowed ; keep my phone
        serviceQuestion	en	bring my phone ; cell phones ; can i smoke ; smoking allowed ; pets ; my dog ; private rooms
        serviceQuestion	en	private room ; single rooms ; visitors ; visitors allowed ; tour ; brochure
        serviceQuestion	en	more info ; a real place ; info|information on|about|re your|the|program|programs|services|prices|costs|place
        serviceQuestion	en	your|ur|the website says|said|say|shows ; on your|ur website|site ; packet * about|on|mailed|emailed
        serviceQuestion	en	call center ; who am i speaking ; who is this ; are you a ; do you have a ; do you offer
        serviceQuestion	en	do|does|can|is|are|will you|u|yall|anyone|anybody|someone|somebody guys|people|all|folks|? answer|answering|pick|up|there|awake|open at|all|up|this|in|the|at night|late|hour|phone|phones
        serviceQuestion	en	r|are u|you|yall|ya guys|folks|? open|awake|up|there|available|24 ; u|ya open|up|awake rn|now|tonight|late|?
        serviceQuestion	en	do you provide ; do you allow ; do you have ; can you tell me ; question about
        serviceQuestion	en	questions about ; have a question ; wondering if you ; wondering about ; success rate
        serviceQuestion	en	staff to ; doctors on site ; nurses on site ; nurse ; do you speak ; spanish speaking
        serviceQuestion	en	transportation ; pick up from ; pick people up ; airport ; gender specific ; men only
        serviceQuestion	en	women only ; women's program ; lgbt ; couples ; faith based ; religious ; age limit
        serviceQuestion	en	ages do ; what ages ; what ages do you ; food ; meals ; gym ; yoga ; zip code ; near
        serviceQuestion	en	parking ; cuanto cuesta ; cuanto cobran ; precio ; precios ; donde estan ; direccion
        serviceQuestion	en	ubicacion ; ubicados ; horario ; horarios ; requisitos ; hay lugar ; informacion|informes sobre|de|del * programa|programas|precios|costos|servicios|centro
        serviceQuestion	en	admiten ; hablan espanol ; do you do ; do you treat ; can you tell ; can you explain ; can you send ; can you email
        serviceQuestion	en	are there * any|beds|men|women|rooms|doctors|meetings|groups|openings|spots|programs|meals|windows|other|people
        serviceQuestion	en	is there * a|any * wait|pool|gym|doctor|parking|phone|fee|cost|list|bed|spot|program|place|age|dress|curfew|nurse|chapel|bus|waitlist|deposit|discount|opening|room|charge|minimum|group
        serviceQuestion	en	how do i|we|you|visits|meals|rooms|people * pay|sign|apply|enroll|start|schedule|work|register|get ; how does * work|insurance|billing|intake|that ; how soon ; do i need * referral|insurance|to|a
        serviceQuestion	en	what is|whats|what's|whats|are * your|the|ur * address|rate|rates|price|cost|policy|success|ratio|wait|phone|number|schedule|fee|process|difference|food|visiting|check|hours|program|rules|dress|staff
        serviceQuestion	en	is|are it|there|they|the|rooms|you|yall|meals|staff * coed|men|women|free|safe|private|gated|locked|far|religious|christian|secular|open|licensed|legit|clean|quiet|halal|kosher|shared|included|accessible
        serviceQuestion	en	do|does|are|is|can we|yall|u|our|ur * p/u|pickup|pick|take|have|accept|offer|allow|provide|speak|bill|do|open|near|licensed|gated|coed|host|transport|store
        serviceQuestion	en	can|could my|her|his|the|their|a|your|your * dog|cat|pet|pets|phone|laptop|wife|husband|family|girlfriend|kids visit|stay|come|join|along ; service|support|therapy dog|animal|cat
        serviceQuestion	en	opening|openings|opngs|spot|spots|vacancy|vacancies for|this|today|tonight|available|open|now|avail|next|right ; any|a|hay spots|spot|vacancy|vacancies|opening
        serviceQuestion	en	addresses ; front door ; entrance ; which suite|floor|building|bldg|bus|exit ; metal detectors|detector ; security|cameras on|at|there ; area|neighborhood * safe ; how far|close fr|frm ; cross street|streets ; zip
        serviceQuestion	en	amenities ; pool ; asked|asks|asking|q|qs|question abt|re * pool|gym|food|rooms|phones|visits ; shopping|calling around
        serviceQuestion	en	how many|much hours|days|people|beds|sessions|weeks|groups|patients|roommates * a|per|each|day|would|do|are|is ; smoking area|patio|section ; vape|vaping|cigs|cigarettes|smoke * ok|allowed|there|onsite|permitted
        serviceQuestion	en	when can i|we|he|she * visit|start|come ; who do i|we * call|ask|talk|contact|pay|reach|see ; how can i reach ; does it cost|include|matter|have|take|run|come
        serviceQuestion absorb	en	do|does|can|is|are|will|let|lets|allow|allowed|may they|you|u|i|he|she|we|people|patients|clients|it let|allow|ok|okay|? * * smoke|smoking|vape|vaping|cigs|cigarettes|smokes * there|inside|outside|onsite|allowed|ok|okay|cigs|cigarettes
        serviceQuestion	en	what * include|included|includes|provided|allowed ; wheelchair ; elevator ; own pillow|pillows|linens|towels ; visiting hours|hrs|day|days ; thanksgiving|christmas|holiday|holidays|sundays|weekends open|hours|closed
        serviceQuestion	es	hay|tienen estacionamiento|lugar|espacio|camas|visitas|cupo|psicologo|doctor|alberca ; cuanto tiempo|dura|tarda ; puedo|pueden llevar|visitar|usar * celular|telefono|perro|ropa|familia ; contestan
        serviceQuestion	es	seguro ; aseguranza ; aceptan ; costo ; que ofrecen ; que servicios ; que programas
        serviceQuestion	es	tienen lugar ; tienen espacio ; lista de espera ; que papeles ; papeles
        serviceQuestion	es	que necesito llevar ; como funciona ; tienen programa
        serviceQuestion	en	do you work with|bill|contract|accept|honor|participate * insurance|{insurer} ; {insurer}
        serviceQuestion	en	accepting new clients|patients|people ; fax|phone #|number|no ; street address ; fax ; do you work with ; email address
        serviceQuestion	en	ballpark ; what does|would it|that run|cost|set me back ; what would i owe ; how much per|for|is
        serviceQuestion	en	sticker|going|cash|daily|weekly price|rate|rates ; price|rate range|sheet|shopper|shopping ; rate sheet
        serviceQuestion	en	how far|close are|from|is ; what street|city|part|side|bldg|building|floor|exit ; is it|this confidential
        serviceQuestion	en	confidential ; dogs|dog|cats|pets|cat ok|allowed|welcome|come ; wifi ; laptop|phones|vapes ok|allowed
        serviceQuestion	en	do|can i|we|people keep|wear|bring|have my|our|a ; chores ; curfew ; coed ; co-ed ; what time do
        serviceQuestion	en	till|until what time ; what days ; weekends open ; real person ; how big ; how many people|beds|patients
        serviceQuestion	en	scholarships|scholarship ; sliding scale ; financing ; self pay ; private pay ; single case agreement
        serviceQuestion absorb	en	self|private|cash|direct pay rate|rates|range|scale
        serviceQuestion	es	atienden ; atencion en espanol ; a que|hasta que? hora ; cierran|abren a|hoy|los|? ; que calle ; en que calle
        serviceQuestion	es	reciben ; trabajan con ; donde estacionar|estacionarse|queda|quedan ; estacionamiento
        serviceQuestion	es	cuanto sale|seria|es|vale|piden|por ; que tan lejos ; tienen camas|cupo|wifi|pagina ; planes de pago
        serviceQuestion	es	info|informacion|informes|datos gral|general|grales|generales|gnral ; como|q|que funciona|manejan|incluye * programa|tratamiento|centro
        serviceQuestion	es	son|es|sera|ofrecen|dan * de? pago|paga|gratis|gratuito|gratuitos|gratuita
        serviceQuestion	es	pregunta|preguntan|pregunto|informes|info|saber * costos|costo|precios|precio|tarifas|cuotas|cuota
        serviceQuestion	es	es confidencial ; aceptan mascotas|perros ; celular permitido ; se puede llevar
        serviceQuestion	en	in|out|of|your|inn netwk|ntwk|nwk|netwrk|network|ntwrk
        class.insurer	en	aetna ; cigna ; anthem ; blue cross ; blue shield ; bcbs ; kaiser ; uhc ; united healthcare
        class.insurer	en	unitedhealthcare ; optum ; humana ; medicaid ; medicare ; medi-cal ; medi cal ; molina ; health net
        class.insurer	en	healthnet ; la care ; l.a. care ; iehp ; tricare ; triwest ; champva ; magellan ; beacon ; carelon
        class.insurer	en	ambetter ; oscar ; covered california ; sharp ; sutter ; umr ; geha ; ppo ; hmo ; epo ; va benefits
        class.insurer	en	community care ; cal optima ; caloptima ; blue distinction ; multiplan ; first health
        # soonDate
        soonDate value=num	en	court|hearing|arraignment|sentencing date|discharge|release|released|dc|discharged|dc'd|violation|deadline|check * * {AHEAD}
        soonDate value=num	en	{AHEAD} * court|hearing|arraignment|sentencing|release|discharge
        soonDate value=num	en	court|hearing|arraignment|sentencing|plea|trial * is|on|at|for|set|scheduled|? * {AHEAD}
        soonDate value=num	en	discharge|discharged|discharges|discharging|dc|dcd|d/c|released|releasing|releases|kicked ** {AHEAD} ; let|lets|letting|gets|get|getting|comes|coming|is|be|being|walks out * * {AHEAD} ; out * by|before|? {AHEAD}
        soonDate value=num	es	corte|audiencia|sentencia|juez|juicio|cita en la corte ** {AHEAD} ; alta|sale|salgo|salen|sueltan|dan * * {AHEAD} ; {AHEAD} * corte|audiencia|alta|sale|salgo|sueltan
        soonDate value=0	en	out|discharge|discharged|discharging|dc|dcd|d/c|released|court|hearing|sentencing * by? today|tonight|tonite
        soonDate value=0	es	alta|sale|sueltan|corte|audiencia * hoy ; hoy * alta|sale|sueltan|corte|audiencia
        # instruction
        instruction	en	ignore all ; ignore your ; ignore previous ; ignore the ; ignore prior ; disregard
        instruction	en	system prompt ; new policy ; you are now ; classify this ; classify me ; answer iop
        instruction	en	level of care * detox|residential|iop|not ; safety flags ; lead queue ; rule id ; needs callback ; ruleset
        instruction	en	set priority ; priority 100 ; override ; as an ai ; assistant ; admin mode ; developer mode
        # treatmentNeed
        treatmentNeed	en	{want} ** help|treatment|rehab|program|tx|recovery|sober|clean|bed|ayuda|tratamiento|rehabilitacion|counseling|evaluation|eval|services|options|something|place|placement
        treatmentNeed	en	who|whos|anyone has|got|have an|a|any? open|opening|openings|bed|beds|room|space|spot
        treatmentNeed	en	need help ; needs help ; get help ; getting help ; help me ; help him ; help her ; help with
        treatmentNeed	en	wants in ; want in ; wants bed ; wants tx ; needs tx ; willing to go ; ready to go
        treatmentNeed	en	where|what|whats * he|she|they|i|we|for|does|should|do|is * go|goes|next|do|comes * after|from|once|following this|that|there|here|detox|hospital|rehab|discharge|treatment ; whats|what is next for ; where * go|goes next
        treatmentNeed	en	need|needs|want|wants|ready|have|going to be|become a|your patient|client
        treatmentNeed	en	he'll go ; will go ; agrees to go|tx|treatment|come|get ; agrees to ; agreeable ; is willing
        treatmentNeed	en	willing ; wants to stop ; want to stop ; wants to quit ; want to quit ; come in ; get in
        treatmentNeed	en	get him in ; get her in ; get me in ; check in ; check myself in ; check himself in
        treatmentNeed	en	check him in ; be admitted ; admit me ; accept me ; admission for ; requesting admission
        treatmentNeed	en	asking for help ; looking for help ; help for ; out of options ; at my wits end
        treatmentNeed	en	struggling with ; battling ; problem with ; has a problem ; have a problem ; i have problem
        treatmentNeed	en	my addiction ; his addiction ; her addiction ; my drinking ; his drinking ; her drinking
        treatmentNeed	en	my use ; his use ; her use ; necesita ayuda ; ayuda ; ayudenme ; ayudame ; mi adiccion
        treatmentNeed	en	desperate ; what are my options ; what are our options ; what works ; what people usually do
        treatmentNeed	en	what should i do ; what do i do ; what can i do ; somewhere for ; place for
        treatmentNeed	es	necesito ayuda ; quiero ayuda ; quiere ayuda ; tengo un problema ; tiene un problema
        treatmentNeed	es	tiene problema ; su adiccion ; que puedo hacer ; que hago
        treatmentNeed.ready	en	agree|agrees|agreed to go|come|treatment|tx|rehab|detox|get ; will|would agree to
        treatmentNeed.ready	en	willing to go|come|try|get|enter ; ready to go|come|get|start|enter|quit|stop
        treatmentNeed.ready	en	need|needs|want|wants|into|start|starting|begin|get|getting|seeking|seek treatment|rehab|tx|sober|clean|recovery|detox
        treatmentNeed	en	what|which program|programs|treatment|level can|could|should|would|do i|he|she|we|they begin|start|do|join|enter|go|need|qualify ; what program|programs is|are right|best|good for
        treatmentNeed.ready	en	wants in ; wants bed ; needs bed ; help with my|his|her drinking|addiction|use|using|drug
        treatmentNeed.ready	en	need|needs|want|wants|have|has|like to be|become a|your|the patient|client
        treatmentNeed.ready	es	quiere|quiero|necesita|necesito tratamiento|rehabilitacion|dejar|internarse|internarme
        treatmentNeed.ready	es	acepta|acepto ir|internarse|tratamiento
        # needsHelp
        needsHelp	en	treat ; treats ; treatment for ; therapy for ; program for ; help for ; do you treat
        needsHelp	en	do you even treat ; do you help ; do you guys treat ; do you take people ; do you work with
        needsHelp	en	can you help ; can u help ; tratan
        needsHelp	es	ayudan con ; me pueden ayudar ; pueden ayudar
        # treatmentNeed: a wish for another life, however put
        treatmentNeed	en	get|getting|feel|be|become better|well|healthy|healed ; my|his|her|our life|son|daughter|husband|wife|brother back ; get|pull my|his|her|our * together ; clean|straighten my|his|her act|life|self ; clean|cleaned up ; straighten|straightened out|up
        treatmentNeed	en	help|save my|our|his|her|a|us {kx}|marriage|family|life ; need|needs|want|wants|ready|time a|for|to change|something ; face|fix|beat|fight|tackle|confront|address|handle my|his|her|this|the addiction|problem|demons|disease|habit
        treatmentNeed	en	keep|go|goes living|on|going like this|that ; something|anything about my|his|her|this|the addiction|problem|habit|use|using|drinking ; had|has enough of this ; new|fresh|second start|life|chance|leaf ; at|hit|hitting|reached rock? bottom ; live like this
        treatmentNeed	en	start|starting|begin over|fresh|again|recovery|healing ; get|getting|back|stay|be on track ; do|have to * do something ; be|become a better|good mom|dad|father|mother|husband|wife|person|man|woman ; be|become myself|himself|normal|free|present again|of|for
        treatmentNeed	en	get|getting back on my|his|her feet ; my|his|her old self ; out of this|the hole|mess|cycle|trap|life|hell ; fed up ; at my|our|the end of ; cant|can't do this|it anymore|alone ; need|needs|want|wants some? guidance|support|structure|direction|rehab
        treatmentNeed	es	recuperarme ; recuperarse ; recuperar ; rehabilitarme ; rehabilitarse ; rehabilitar ; curarme ; curarse ; sanar ; sanarme ; componerme ; componerse ; salir adelante ; salir de esto|aqui|eso ; cambiar mi|su vida ; quiero|quiere|listo|lista|necesito cambiar
        treatmentNeed	es	listo|lista para|de cambiar|recibir|empezar|dejar|internarme|dejarlo ; dejar el|este|la|esta vicio|adiccion|todo|droga|porqueria ; ya no quiero|quiere|puedo|aguanto|aguantamos * asi|esto|mas|vivir|seguir ; estar|sentirme|ponerme|andar bien|mejor|sano|sana
        treatmentNeed	en	lawyer|attorney|judge|court|dmv|po|probation wants|needs|requires|asked proof|letter of|for|showing * class|classes|enrollment|enrolled|assessment
        treatmentNeed	es	mejorar mi|su|la vida ; nueva|otra vida|oportunidad ; empezar de nuevo|cero ; toque|tocamos|toco fondo ; aliviarme ; quiere|quiero|queremos|necesita|necesito que * ayuden|ayude|salga|cambie|mejore ; ayuden|ayudenos|ayudenme a mi|por|favor
        serviceQuestion	en	what|how do|does|is|are * day|days|week|program|treatment|stay|groups|place look|like|work|run|go ; asks|asking|asked|ask|wants addr|address|hrs|hours|location|directions|rates|cost ; addr ; may|can|could ** visit me|us|there ; how do i|we|you sign|enroll|register
        serviceQuestion	es	hay que|tengo que|se tiene que pagar|pago|depositar|hacer|llamar|llevar ; por adelantado|anticipado ; que|cual diferencia hay|es|entre
        serviceQuestion	en	difference between ; pay|paid up front|upfront|ahead|first
        serviceQuestion	en	u|ya|yall|you guys|folks|ppl take|have|do|allow|accept|let|offer|got
        notEvidence absorb	en	idk|unk|unsure|dk|unknown|wouldnt|wont|refused|refuses|doesnt|dont|not|no say|know|sure|tell|idea|to|give|re|on|? how much|often|long|many
        notEvidence absorb	en	my|our|his|her * son|daughter|brother|sister|husband|wife|mom|dad|child|boy|girl|friend|nephew died|passed away? of|from fentanyl|heroin|opioids|drugs|an in|last|on|this
        notEvidence absorb	en	before|no|without|declined|refused|wouldnt|couldnt|didnt * get|give|gave|leave|left|giving|getting? more|further|other|any info|information|details
        # detox asked for without its name: to stop where somebody watches
        class.quitStop	en	stop ; stops ; stopping ; quit ; quits ; quitting ; sober up ; get clean ; get sober ; get off ; come off ; coming off ; dry out ; kick
        class.quitStop	es	dejarlo ; dejarla ; deja ; deje ; dejar ; parar ; pare ; dejo ; quite ; quitarme
        class.watched	en	doctors ; nurses ; nurse ; medical ; medically ; supervision ; supervised ; monitored ; monitoring ; watched ; watching ; watch
        class.watched	es	medicos ; medico ; medica ; doctores ; enfermeras ; supervision ; supervisado ; vigile ; vigilen ; vigilancia ; medicamente
        detoxRequest fixed	en	place|somewhere|someplace|anywhere|facility|setting|unit|hospital|center ** {watched} ** {quitStop}|system|body|off ; place|somewhere|someplace|anywhere|facility|setting|unit|hospital ** {quitStop}|body|system ** {watched} ; {watched} ** while|when|as he|she|i|they|him|her|it * {quitStop}|gets|leaves|leave|wears|comes
        detoxRequest fixed	en	shouldnt|dont|not|unsafe|dangerous to|safe|just|? to? {quitStop} * by|on|at|suddenly|cold|alone|without * myself|himself|herself|own|home|turkey|doctor|nurses|supervision ; shouldnt|not|dont to? {quitStop} suddenly|alone ; cant just {quitStop} at|by|cold ; stopping|quitting suddenly|alone is * dangerous|unsafe ; not to {quitStop} suddenly|cold|alone ; afraid|scared to {quitStop} on|by|alone|at my|his|her|? own|myself|home|?
        detoxRequest fixed	en	{quitStop} ** under|with medical|doctors|nurses|doctor|supervision ; {quitStop} ** with someone|somebody * watching|around|there|present|monitoring ; 24|around|round * nursing|nurses|medical ** days|off|first|quitting|stopping ; medical unit|floor|ward ** days|quitting|stopping|first ; comfortable while ** leave|leaves|out|off|through|system|body ; medically stabilized|stabilised|stable before
        detoxRequest fixed	es	lugar|sitio|clinica|hospital|donde|alguien ** {watched} ** {quitStop}|quite|cuerpo ; lugar|sitio|clinica|hospital|donde ** {quitStop}|quite ** {watched} ; {quitStop} ** con|bajo * {watched} ; {watched} * me|lo|la ayude a {quitStop} ; no debo|debe {quitStop} * de golpe ; no debo|debe {quitStop} solo|sola ; miedo {quitStop} * solo|sola|yo ; {watched} mientras * {quitStop} ; medicina|medicamento|algo para pasar|aguantar la abstinencia|malilla
        """
}
