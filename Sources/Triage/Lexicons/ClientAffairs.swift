extension LexiconSources {
    /// The affairs of current and past clients.
    static let clientAffairs = """
        # Things people leave behind
        class.item	en	phone ; charger ; chargers ; retainer ; hoodie ; sweatshirt ; jacket ; coat ; boots
        class.item	en	boot ; shoes ; sneakers ; slippers ; glasses ; cpap ; wallet ; keys ; bag ; bags
        class.item	en	duffel ; suitcase ; backpack ; purse ; laptop ; tablet ; ipad ; watch ; ring ; rosary
        class.item	en	bible ; big book ; journal ; notebook ; hearing aid ; hearing aids ; dentures ; teeth
        class.item	en	partial ; cooler ; insulin ; inhaler ; meds ; medication ; medications ; pillow
        class.item	en	blanket ; guitar ; jewelry ; necklace ; earrings ; bracelet ; clothes ; laundry
        class.item	en	books ; passport ; license ; id ; debit card ; ebt card ; things ; stuff ; belongings
        class.item	en	property ; airpods ; headphones ; hat ; cap ; jeans ; sweater ; scarf ; cane ; walker
        class.item	en	photo ; photos ; pictures ; makeup ; razor ; vape ; skateboard ; paperwork ; mail
        class.item	en	chip ; coin ; stuffed animal ; knitting ; tools
        class.item	es	cargador ; telefono ; celular ; chamarra ; sueter ; zapatos ; botas ; tenis ; lentes
        class.item	es	ropa ; cosas ; maleta ; mochila ; bolsa ; cartera ; llaves ; anillo ; rosario ; biblia
        class.item	es	dentadura ; medicina ; medicinas ; medicamento ; cobija ; gorra ; identificacion
        class.item	es	pasaporte ; pertenencias ; libreta
        class.staffing	en	staff ; tech ; techs ; nurse ; counselor ; therapist ; group leader ; facilitator
        class.staffing	en	front desk ; receptionist ; case manager ; driver ; employee ; guy at the desk
        class.staffing	en	doctor there ; director ; supervisor ; house manager ; night tech
        # clientAdmin: what was left behind
        clientAdmin value=3 fixed exact	en	left|forgot|leave|lost|leaving|misplaced *** {item} ** in|at|under|on * room|rm|locker|drawer|closet|bed|unit|dorm|nightstand|bathroom|house|office|there
        clientAdmin value=3 fixed exact	en	left|forgot * {item} when|after|there|behind|with you|at your|at the front
        clientAdmin value=3 fixed exact	en	{item} ** in rm|room|locker {NUM}?
        clientAdmin value=3 fixed exact	en	left|forgot *** {item} *** mail|mailed|mailing|ship|shipped|send|pick|picked|find|look|check|get|hold
        clientAdmin value=3 fixed exact	en	{item} back from * you|your|there|storage
        clientAdmin value=3 fixed exact	en	get|want|need|pick|collect my|his|her|up * {item} back|from storage|from you|there|up
        clientAdmin value=3 fixed exact	en	mail|ship|send|mailed|shipped my|his|her * {item}
        clientAdmin value=3 fixed exact	en	pick up my|his|her {item} ; went|left home with my {item}
        clientAdmin value=3 fixed exact	en	lost and found ; anyone find|found|turn|turned in? * {item}
        clientAdmin value=1 exact fixed	en	left|forgot * {item} ; my|his|her {item} there|back|still|behind
        clientAdmin value=1 exact fixed	en	mail|mailed|ship|shipped|fedex it|them|back
        clientAdmin value=1 exact fixed	en	wants|want them|it mailed|shipped|sent|back
        clientAdmin value=1 exact fixed	en	i? left your program|facility|house|place
        clientAdmin value=1 exact fixed	en	will|can|could send * bro|brother|son|wife|husb|husband|sister|mom|friend|someone|daughter
        clientAdmin value=1 exact fixed	en	to pick up
        clientAdmin value=1 exact fixed	en	pick up * friday|saturday|sunday|monday|tomorrow|today
        clientAdmin value=1 exact fixed	en	room|rm|bed {NUM} ; could somebody|someone look|check
        clientAdmin value=1 exact fixed	en	when|after i|she|he|they d/c'd|dc'd|dced|discharged|checked|left|d/c out?
        clientAdmin value=1 exact fixed	en	checked|check|moved|moving out {AGO}|thurs|last|mon|tues|wed|fri|sat|sun|monday|today|yesterday
        clientAdmin value=1 exact fixed	en	i was bed|room|in room|bed|rm
        clientAdmin value=1 exact fixed	en	roommate|tech|nurse|counselor|therapist|roomie there
        clientAdmin value=1 exact fixed	en	my roommate there
        clientAdmin value=3 fixed exact	es	deje|olvide|dejo|olvido|dejamos|perdi ** {item} ** en|ahi|alli|cuarto|casillero|con ustedes
        clientAdmin value=3 fixed exact	es	mis|sus pertenencias
        clientAdmin value=3 fixed exact	es	dejo|deje|mandar|recoger|entregar * mis|sus cosas
        clientAdmin value=3 fixed exact	es	recoger|mandar|enviar|devolver ** {item}
        clientAdmin value=3 fixed exact	es	mi|mis {item} ahi|alli|con ustedes ; deje * mi|mis|un|una {item}
        # clientAdmin: visits and gifts
        clientAdmin value=3 fixed	en	visiting|visit|visitation|visitor|family hours|hrs|hr|times|schedule|policy|rules
        clientAdmin value=3 fixed	en	visiting|visitation day|days|time|sunday|saturday|weekend|this|on
        clientAdmin value=3 fixed	en	visitors this|on sunday|saturday|weekend
        clientAdmin value=3 fixed	en	move|change|switch|moved|cancel * visit|visita
        clientAdmin value=3 fixed	en	when|what|can|could|may|how|where|if * visit my|him|her|our|a|mom|dad
        clientAdmin value=3 fixed	en	visit my|him|her * son|daughter|husband|wife|brother|sister|mom|dad|there|on|this|sunday|saturday|in
        clientAdmin value=3 fixed	en	family visit|visits|visiting
        clientAdmin value=3 fixed	en	visit on|this|next sunday|saturday|weekend
        clientAdmin value=3 fixed	en	allowed visits|visitors yet|now|this
        clientAdmin value=3 fixed	en	come see him|her|my on|this|sunday ; visiting him|her|my|hours|day
        clientAdmin exact fixed	en	bring|drop|mail|deliver off|my|his|her|him|the|a|some? * {item}|cigarettes|toiletries|snacks|package|cake|food|card to|for|by|on him|her|my|pt|there|sunday|saturday
        clientAdmin exact fixed	en	drop off * {item}|cigarettes|toiletries|package|snacks
        clientAdmin exact fixed	en	bring|mail|send him|her * {item}|cigarettes|toiletries|package|snacks|money
        clientAdmin exact fixed	en	bring clean? clothes
        clientAdmin exact fixed	en	put|add|send money on|to|in his|her|my|books|account ; phone privileges
        clientAdmin exact fixed	en	write him|her a letter
        clientAdmin exact fixed	en	when|how can|do i|we talk|speak to|with him|her|my * there|inside
        clientAdmin exact fixed	en	pass|passes this|for|weekend|home ; weekend pass ; commissary
        clientAdmin value=1 exact fixed	en	day|week|month {NUM} with|at|in you|your|there|yall
        clientAdmin value=1 exact fixed	en	on day {NUM} ; {NUM} days|weeks|months in with|at|there|your
        clientAdmin value=1 exact fixed	en	with you|yall since|now|for|right|this
        clientAdmin value=1 exact fixed	en	is|been|hes|shes with|at you|yall now|since|currently|right|for|until|?
        clientAdmin value=1 exact fixed	en	bring * on sunday|saturday|for|him|her
        clientAdmin value=1 exact fixed	en	can we bring|see|visit|call ; sunday still ; family day
        clientAdmin value=1 exact fixed	en	visitors ; my stay
        clientAdmin value=1 exact fixed	en	in your|the care|house|unit|facility|program|detox|residential|iop right|now|currently|since
        clientAdmin value=1 exact fixed	en	cur|current res|resi|resident|residential ; my {NUM} pm|am
        clientAdmin value=1 exact fixed	en	phone call|calls
        clientAdmin value=3 fixed	es	horas|horario|dia|dias|reglas de visita|visitas
        clientAdmin value=3 fixed	es	visita|visitas de|del|el|los familiar|domingo|sabado|domingos|sabados
        clientAdmin value=3 fixed	es	puedo|podemos|pueden|puede|poder|cuando|quiero ir? a? visitar|visitarlo|visitarla|verlo|verla
        clientAdmin value=3 fixed	es	me|nos toca|tocan la|de|las? visita|visitas ; visitar a mi|un
        clientAdmin value=3 fixed	es	visitarlo ; visitarla
        clientAdmin value=3 fixed	es	llevarle|mandarle|dejarle * {item}|comida|dinero|cigarros|pastel
        clientAdmin value=1.5 fixed	es	internado|internada|paciente|cliente|esta|interno|interna con|ahi|de|alla con? ustedes
        clientAdmin value=1.5 fixed	es	soy de|paciente|cliente los|de|del grupos|ustedes|grupo|programa|ahi
        clientAdmin value=1.5 fixed	es	mi grupo ; mi terapeuta|consejera|consejero ahi|de
        clientAdmin value=1.5 fixed	es	la terapeuta|consejera el|del
        # clientAdmin: records, letters and forms
        clientAdmin value=3 fixed	en	copy|copies|copia of|de * my|his|her|mi|su|d/c|discharge|dc|the? * records|chart|file|discharge|summary|bill|labs|paperwork|expediente|treatment|historial|d/c|dc|notes|assessment|certificate
        clientAdmin value=3 fixed	en	my|his|her|medical|treatment|patient|client|old records|chart|file
        clientAdmin value=3 fixed	en	records request|release|dept|department|person|sent|faxed|emailed
        clientAdmin value=3 fixed	en	release|request|requesting|send|fax|get|need|wants|obtain of|my|his|her|copy|the? * records|chart
        clientAdmin value=3 fixed	en	d/c|discharge|dc summary|papers|paperwork|letter|summaries|instructions|date|dates
        clientAdmin value=3 fixed	en	proof|letter|certificate|verification|confirmation|constancia of|that|saying|showing|stating|de|for|he|she|i * completion|completed|attendance|attended|stay|finished|graduated|complete|was|dates|terminacion|asistencia
        clientAdmin value=3 fixed	en	completion|attendance|graduation letter|papers|paperwork
        clientAdmin value=3 fixed	en	my|his|her|copy certificate from|for|that|i|lawyer|court|mailed|emailed|because
        clientAdmin value=3 fixed	en	get|getting|gotten|got|need|send|mail * certificate
        clientAdmin value=3 fixed	en	dates of stay|service|treatment|attendance ; superbill ; super bill
        clientAdmin value=3 fixed	en	itemized bill|statement|receipt|invoice|superbill ; itemized
        clientAdmin value=3 fixed	en	release of information ; roi form ; sign a|the release|roi
        clientAdmin value=3 fixed	en	patient|client portal|login|chart ; portal login|password|access
        clientAdmin value=3 fixed	en	reset my password ; 1099 ; w-9 ; w 9 ; eob
        clientAdmin value=3 fixed	en	tax receipt|statement|form for|from my|2|last?
        clientAdmin value=3 fixed	en	statement of|for my|the? stay|charges|account
        clientAdmin value=1 exact fixed	en	certificate
        clientAdmin value=1 exact fixed	en	fmla|edd|disability|std|sdi|leave|loa|return form|forms|paperwork|papers|letter|note|to
        clientAdmin value=1 exact fixed	en	fill|filled|sign|signed|complete|fax|faxed out|my|back|in? * forms|form|paperwork
        clientAdmin value=1 exact fixed	en	for my|his|her lawyer|attorney|immigration|employer|hsa|hr|probation|school|fsa|taxes|insurance|disability|po|pension|divorce|custody|apartment|landlord
        clientAdmin value=1 exact fixed	en	{NUM} request ; second|2 nd|3 rd|third request ; copy|copies of
        clientAdmin value=1 exact fixed	en	records ; doctors note ; life ins|insurance application|app
        clientAdmin value=1 exact fixed	en	still|never|havent|hasnt|yet gotten|received|got|get|sent|come|arrived
        clientAdmin value=1 exact fixed	en	my counselor|therapist|doctor there ; my case manager there
        clientAdmin value=1 exact fixed	en	refill from|on|by your|my|the
        clientAdmin value=3 fixed	es	mi|mis|su|sus|copia|copias|de expediente|expedientes|historial|registros|record|resumen
        clientAdmin value=3 fixed	es	copia de|del mi|su|expediente|alta
        clientAdmin value=3 fixed	es	constancia|carta|comprobante|certificado|resumen de|que * terminacion|termine|asistencia|alta|tratamiento|estancia|egreso|estuve|complete|termino|completo|pago
        clientAdmin value=3 fixed	es	mi|su certificado|constancia|comprobante|carta de|?
        clientAdmin value=3 fixed	es	papeles|hoja|resumen|carta de alta|egreso
        clientAdmin value=3 fixed	es	mi factura|recibo|cuenta|cobro
        # clientAdmin: money
        clientAdmin value=3 fixed	en	billed|charged|charge|charges|charging|bill|cobraron|cobro|cobrado|payment|withdrawal|debit me|my|us|our|him|her|insurance|card|for? *** twice|again|wrong|dos|double|veces|duplicate|incorrectly|error|mistake
        clientAdmin value=3 fixed	en	billed|charged twice|double|wrong|again|for
        clientAdmin value=3 fixed	en	double|over charged|billed ; overcharged
        clientAdmin value=3 fixed	en	lab|facility|detox|ua|stay|your|facility's bill|invoice|statement|balance from|for|of|?
        clientAdmin value=3 fixed	en	got|get|received|getting|keep|disputing|dispute|question|questions|about|re|paid|pay|with|on * bill|bills|invoice|statement|balance|charge|charges for|from|of|about|on|your|that * stay|lab|labs|feb|ua|you|last|my|his|her|march|april|may|june|july|aug|sept|oct|nov|dec|jan|visit|detox|program|time
        clientAdmin value=3 fixed	en	disputing
        clientAdmin value=3 fixed	en	billing mgr|manager|dept|department|person|office|question|questions|error|issue|dispute|mistake|problem|lady|guy|supervisor|statement
        clientAdmin value=3 fixed	en	who|whoever|someone|person * fixes|handles|does|in billing
        clientAdmin value=3 fixed	en	my|a|the|full|partial refund for|of|on|from|back ; refunded
        clientAdmin value=3 fixed	en	my|the|our|his|her deposit|copay|balance|account|invoice|superbill|statement back|refund|with|from|is|was|says|twice|wrong|shows
        clientAdmin value=3 fixed	en	sent to collections ; collections agency|notice|letter|calling
        clientAdmin value=3 fixed	en	balance owed|due|bill ; payment on my|plan|account account|for?
        clientAdmin value=3 fixed	en	paid * already ; overpaid ; balance on my account ; autopay
        clientAdmin value=3 fixed	en	receipt for|from my|the|last stay|treatment|payment
        clientAdmin value=3 absorb fixed	en	withdrawal|withdrawals|debit|payment|charge|charges * hit|from|on|came|out|was|to|against * account|checking|bank|card|statement|savings|debit
        clientAdmin value=3 absorb fixed	en	first|second|1 st|2 nd|another withdrawal was|hit|on|from|posted
        clientAdmin value=3 absorb fixed	en	insurance was billed
        clientAdmin value=1 exact fixed	en	refund ; completion certificate
        clientAdmin value=1 exact fixed	en	my|the|his|her copay|deposit|bill|invoice|statement
        clientAdmin value=1 exact fixed	en	told|said * covered ; {NUM} bill ; on my card|account|statement
        clientAdmin value=1 exact fixed	en	was * covered ; wants billing ; my account ; billing ; billed
        clientAdmin value=1 exact fixed	en	invoice ; collections ; dispute ; overcharge
        clientAdmin value=3 fixed	es	me|le|nos cobraron|cobran|cobro|facturaron ; reembolso
        clientAdmin value=3 fixed	es	devuelvan|devuelven|devolucion * dinero|deposito|pago
        clientAdmin value=3 fixed	es	cobro|cargo|cobraron|cargos doble|dos|duplicado|repetido|de mas|extra
        clientAdmin value=3 fixed	es	factura de|del|por ; la|mi factura|cuenta del laboratorio|de|que|?
        clientAdmin value=3 fixed	es	facturacion
        # clientAdmin: appointments, groups
        clientAdmin value=3 fixed	en	reschedule|rescheduling|resched|cancel|canceling|cancelling|confirm|moved|move|change|switch|swap my|his|her|the|a|to|an? * appt|appointment|session|group|visit|cita|therapist|counselor|time
        clientAdmin value=3 fixed	en	current|cur|active|existing pt|client|patient|resident
        clientAdmin value=3 fixed	en	iop|php|res|resi|our pt|client|patient|resident says|asks|will|cant|move|moving|late|running
        clientAdmin value=3 fixed	en	mom|dad|mother|father|wife|husb|husband|sister|parent|spouse|brother of a? current|cur|our res|resi|iop? pt|client|patient|resident
        clientAdmin value=3 fixed	en	cant|wont make * group|appt|appointment|session|therapist
        clientAdmin value=3 fixed	en	miss|missing|skip|late|excused * group|session|appt|appointment tonight|today|tomorrow|tmrw|on|because|bc
        clientAdmin value=3 fixed	en	cant|wont make {NUM}|it|my|her ** group|session|appt|therapist|counselor
        clientAdmin value=3 fixed	en	late to|for group|session|appt ; wont be at group|session
        clientAdmin value=3 fixed	en	missing group ; running|run * late
        clientAdmin value=3 fixed	en	be {NUM}? min|mins|minutes? late to|for|today|tonight
        clientAdmin value=3 fixed	en	{NUM} min|mins|minutes late ; excused absence
        clientAdmin value=3 fixed	en	what|which time|day|room|link|zoom is|for|does * group|my|session|appt|appointment
        clientAdmin value=3 fixed	en	my|her|his appt|appointment|session|group {NUM}|at|on|tonight|today|tomorrow|tmrw|wed|thurs|thu|mon|tues|fri|is|was|w|with|for|next
        clientAdmin value=3 fixed	en	make|makes {NUM} pm|am w|with
        clientAdmin value=3 fixed	en	zoom|group link for|to|isnt|doesnt|not group|work|working|?
        clientAdmin value=3 fixed	en	makeup group|session
        clientAdmin value=3 fixed	en	diff|different|switch|change group|groups|counselors|counselor|slot
        clientAdmin value=1 exact fixed	en	jury duty
        clientAdmin value=1 exact fixed	en	move|moving|switch|change|swap|pass to|it? mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday
        clientAdmin value=1 exact fixed	en	wants wed|thu|thurs|fri|mon|tues|tue instead ; move {AHEAD}
        clientAdmin value=1 exact fixed	en	reschedule ; rescheduling ; resched
        clientAdmin value=1 exact fixed	en	w|with dana|her|my|his counselor|therapist
        clientAdmin value=1 exact fixed	en	with|w my|her|his therapist|counselor
        clientAdmin value=1 exact fixed	en	my appt|appointment|session ; appt {AHEAD}
        clientAdmin value=1 exact fixed	en	asks to move|switch|change
        clientAdmin value=1 exact fixed	en	train|bus|car delayed|strike|broke|late ; excused
        clientAdmin value=3 fixed	es	cambiar|cancelar|mover|pasar|reprogramar|confirmar|reagendar * mi|la|su|el? cita|sesion|grupo|terapia|visita
        clientAdmin value=3 fixed	es	cita|sesion con la|el|mi terapeuta|consejera|consejero|doctora|doctor
        clientAdmin value=3 fixed	es	mi cita|sesion del|de|el|es|con|?
        clientAdmin value=3 fixed	es	tengo|tenia|tiene cita * con|el|hoy|manana|a
        clientAdmin value=3 fixed	es	no|llegar|voy puedo|voy|llegare|llego|alcanzo|tarde|llegar * al|a|la|tarde|mi grupo|sesion|cita|clase
        clientAdmin value=3 fixed	es	se puede pasar al|para|a
        # clientAdmin: complaints
        clientAdmin fixed exact	en	alumni event|events|meeting|meetings|picnic|bbq|night|dinner|reunion|newsletter
        clientAdmin fixed exact	en	complaint
        clientAdmin value=4 fixed exact	en	formal|official|written|file|lodge a? complaint|grievance ; complaint|grievance about|against your|the|a|one|how
        clientAdmin fixed exact	en	file|make|lodge|want|wants|submit|filing a|an? * complaint|grievance
        clientAdmin fixed exact	en	grievance ; grievances
        clientAdmin fixed exact	en	rude|disrespectful|nasty|unprofessional to|toward|with * me|us|my|him|her|wife|husband
        clientAdmin fixed exact	en	way i|she|he|we was|were treated
        clientAdmin fixed exact	en	treated me|us|him|her|my * badly|like|poorly ; called me names
        clientAdmin fixed exact	en	your|the|our {staffing} ** rude|yelled|disrespectful|laughed|cussed|screamed|stole|mistreated|asleep
        clientAdmin fixed exact	en	your {staffing} ** called|told|read|talked|ignored|shared me|her|him|my|us|to|out|private
        clientAdmin fixed exact	en	{staffing} ** fell asleep ; hipaa complaint|violation|breach
        clientAdmin fixed exact	en	speak|talk|complain with|to a|the|your supervisor|manager|administrator
        clientAdmin fixed exact	en	leave a review ; bad review
        clientAdmin value=1 exact fixed	en	written down by|that
        clientAdmin value=1 exact fixed	en	name of * supervisor|manager|director|owner ; call director
        clientAdmin value=1 exact fixed	en	fell asleep ; out loud ; rude ; in front of the|whole|everyone
        clientAdmin value=1 exact fixed	en	patient advocate ; ombudsman ; no hard feelings
        clientAdmin value=1 exact fixed	en	read her|his|my step|stuff|work|letter ; otherwise ok
        clientAdmin fixed	es	queja ; quejas ; quejarme|quejarse de|del
        clientAdmin fixed	es	me|nos|le trataron|trato|gritaron|grito|hablaron|hablo|falto|faltaron mal|feo|gritos|al respeto
        clientAdmin fixed	es	poner|presentar|levantar una queja|reclamo|denuncia ; reclamo|reclamar
        clientAdmin fixed	es	hablar con el|la gerente|supervisor|supervisora|encargado|director
        # clientAdmin: who was here
        clientAdmin value=1 exact fixed	en	former|past|ex|prior|old|previous|fmr|prev client|pt|patient|resident|guest
        clientAdmin value=1 exact fixed	en	alum ; alumni ; alumna ; alumnus ; graduate of|from your
        clientAdmin value=1 exact fixed	en	i|she|he|we was|were|been|stayed a|in|at|with|there? * your|yours|you|there * client|patient|guest|program|facility|house|in|last|from|until|?
        clientAdmin value=1 exact fixed	en	guest|patient|client of yours|there|at
        clientAdmin value=1 exact fixed	en	during|after|from|for my|his|her|our|the|feb|last stay|time there|with|at|here|in|last|?
        clientAdmin value=1 exact fixed	en	my stay ; stayed w|with us|you|yall ; did|done my time there
        clientAdmin value=1 exact fixed	en	graduated|finished|completed with|from|at|your you|your|there|program|in
        clientAdmin value=1 exact fixed	en	i was there in|only|for|from|until|last
        clientAdmin value=1 exact fixed	en	while|when i|he|she was|were|stayed there|in there|with you|at your
        clientAdmin value=1 exact fixed	en	i graduated ; d/c'd|discharged|dc'd|d/c {AGO}|last|in
        clientAdmin value=1 exact fixed	en	from {month} to {month}
        clientAdmin value=1.5 fixed	es	exclienta ; excliente ; expaciente ; ex paciente|cliente|clienta
        clientAdmin value=1.5 fixed	es	fui|era paciente|cliente|clienta|residente
        clientAdmin value=1.5 fixed	es	estuve|estuvo ahi|internado|internada|con|en su ustedes|programa|centro?
        clientAdmin value=1.5 fixed	es	salio|sali|egrese|egreso de ahi|ustedes|su en?
        clientAdmin value=1.5 fixed	es	cuando estuve|estaba ahi|internado|internada|con
        # Not the affairs of a client
        clientAdmin.9 absorb	en	left my apartment|husband|wife|job|family|ex|house|kids|boyfriend|girlfriend|car
        clientAdmin.9 absorb	en	left a message|voicemail|vm|note|letter|program|rehab|bottle
        clientAdmin.9 absorb	en	make|book|schedule|get|need|want|set|first|eval|new|intake|an an|up|a? appointment|appt for|to|with|as
        clientAdmin.9 absorb	en	appointment to start ; charge of ; visit the er|hospital|doctor|site
        clientAdmin.9 absorb	en	er visit|visits ; hospital visit|visits ; chief complaint ; no complaints
        clientAdmin.9 absorb	en	medical records show ; conjugal visits ; visits to the ; birth certificate
        clientAdmin.9 absorb	en	death certificate ; supervised visits|visitation
        clientAdmin.9 absorb	en	visitation with|rights|of|back my|the? kids|son|daughter|children|?
        clientAdmin.9 absorb	es	sacar|agendar|hacer|pedir|quiero|necesito|primera una? cita ; una cita para
        # clientAdmin: said sideways
        clientAdmin value=3 fixed exact	en	you|yall|they|u sent|send|mailed|keep|billed|charged|charge me|us|a|my|sending|him|her? * statement|bill|invoice|collections|twice|receipt
        clientAdmin value=3 fixed exact	en	insurance|they|i|we paid|pays|covered it|that|them|you|this in full|already|back
        clientAdmin value=3 fixed exact	en	landlord|employer|lawyer|attorney|school|hr|immigration|consulate|pension|unemployment wants|needs|asked|asking|requires|requires for|a|an? * letter|proof|paper|papers|copy|certificate|records|form|dates|note
        clientAdmin value=3 fixed exact	en	dates i|he|she was|were|attended|stayed|there|here
        clientAdmin value=3 fixed exact	en	wife|husb|husband|mom|mother|dad|father|sister|brother|son|dtr|daughter|friend|gf|bf of|to|x pt|client|resident|patient in|here|there|on|w
        clientAdmin value=3 fixed exact	en	pt|client|resident|patient in rm|room|bed|unit|house
        clientAdmin value=3 fixed exact	en	one|two|some of your {staffing}|techs|nurses|staff|counselors|people * went|rolled|said|yelled|called|stole|treated|told|took|touched|made|was|were
        clientAdmin value=3 fixed exact	en	my|her|his {staffing} there
        clientAdmin value=3 fixed exact	en	speak|talk to|with whoever runs|is|manages
        clientAdmin value=3 fixed exact	en	whos|who in charge|the manager of|there
        clientAdmin value=1 fixed exact	en	i|we|she|he complained|complain
        clientAdmin value=1 fixed exact	en	one of your {staffing}|techs|nurses|counselors|people
        clientAdmin value=1 fixed exact	en	runs the|that|this place|house|show ; rolled her|his eyes
        clientAdmin value=1 fixed exact	en	went through my|his|her ; accounts ; paid it|in full
        clientAdmin value=1 fixed exact	en	letter that|saying|stating|which
        clientAdmin value=1 fixed exact	en	i|he|she completed|finished|graduated * last|in
        clientAdmin value=1 fixed exact	en	drop|bring|drop off|leave|dropping * {item}
        clientAdmin value=1 fixed exact	en	of pt|client|resident ; dates he|she|i was ; flat tire
        clientAdmin value=1 fixed exact	en	will miss ; has been|been with you ; with you since
        clientAdmin value=1 fixed exact	en	kids come|visit ; come on saturday|sunday|saturdays
        clientAdmin value=1 fixed exact	en	what time can
        clientAdmin value=3 fixed exact	es	se me|le|nos quedo|quedaron|olvido|olvidaron|perdio * {item}
        clientAdmin value=3 fixed exact	es	se me|le quedo|quedaron|olvido ** {item} ** cuarto|ahi|alli
        clientAdmin value=3 fixed exact	es	recoger|pasar|mandar * {item} ; cuarto {NUM}
        clientAdmin value=3 fixed exact	es	los|las|lo|la puede recoger
        clientAdmin value=3 fixed exact	es	necesito|ocupo|quiero|pide * carta|papel|constancia|comprobante|copia de|que * estuve|termine|complete|mi|tratamiento
        clientAdmin value=3 fixed exact	en	you|they|yall charged|billed|overcharged|debited my|me|our|us|twice
        clientAdmin value=3 fixed exact	en	lost|left|forgot|misplaced * {item} ** there|facility|room|group|van
        clientAdmin value=3 fixed exact	en	push|move|bump|shift|change my|our|his|her * appointment|session|appt
        clientAdmin value=3 fixed exact	en	from the|your * night|morning|afternoon|evening|tuesday|monday|wednesday|thursday|friday|saturday group|iop|session|class
        clientAdmin value=3 fixed exact	en	my therapist|counselor|case|group manager? with|at you|your|la
        clientAdmin value=3 fixed exact	en	my|our * o'clock|oclock|pm|am to|with
        clientAdmin value=3 fixed exact	en	discharge paperwork|papers|packet
        clientAdmin value=1 fixed exact	en	want it|my money back ; turned|turn one|it|them|anything? in
        clientAdmin value=1 fixed exact	en	wont|cant make it|group tonight|today|tomorrow|to|this?
        clientAdmin value=1 fixed exact	en	car trouble|died|broke|wont ; on day {NUM} ; pt on day
        clientAdmin value=1 fixed exact	en	dad|mom|wife|husband|mother|father|sister|brother|son|daughter of pt|client|resident
        clientAdmin value=1 fixed exact	en	who|whom do i|to see|call|talk|ask about * bill|records ; charged
        clientAdmin value=1 fixed exact	en	my visa|card|debit|account ; approved everything|it|me
        clientAdmin value=1 fixed exact	en	over the holidays
        clientAdmin value=1 fixed exact	es	con ustedes
        clientAdmin value=1 fixed exact	es	puede|puedo|podemos recibir|hablar|llamar|llamadas|visitas|llamarle
        clientAdmin value=1 fixed exact	es	desde el|hace ; recibir llamadas|visitas|cartas
        # A wish to be admitted takes the purpose back
        clientAdmin value=-3 fixed exact	en	wants|want|needs|need|ready|willing|have|has|like to come|go|check|get in|back|into
        clientAdmin value=-3 fixed exact	en	check myself in
        clientAdmin value=-3 fixed exact	en	when|if|before i|he|she|we check|checks|come|comes in|to
        clientAdmin value=-3 fixed exact	en	another stay|round
        clientAdmin value=-3 fixed exact	en	need|needs|want|wants a bed|spot|detox|rehab
        clientAdmin value=-3 fixed exact	es	quiere|quiero|necesito|necesita internarse|internarme|entrar|regresar|volver
        clientAdmin fixed exact	en	when|can|could|tell|does|will * have|use|get|earn|receive his|her|their phone|calls|visitors|cell|mail
        clientAdmin fixed exact	en	nurse|{staffing} * would|wouldnt|refused|refuses|denied|forgot|lost ** him|her|my|me
        clientAdmin fixed exact	en	son|daughter|husband|wife|brother|sister|mom|dad|he|she checked|got|went in|there with you|yall|la
        clientAdmin fixed exact	en	sent|send|put|add|deposit money for|on|to his|her|commissary|books|account
        clientAdmin fixed exact	en	printout of
        clientAdmin value=1.5 fixed exact	en	bbq|picnic|reunion|potluck|alumni night|?
        clientAdmin value=1.5 fixed exact	en	checked in with you|yall|there
        clientAdmin value=1.5 fixed exact	en	would|wouldnt|refused not|to? give my|him|her|me ; on unit
        clientAdmin value=1.5 fixed exact	en	who|whom do i write|complain|report|email to ; asks if received
        clientAdmin value=1.5 fixed exact	en	room charge|charges
        """
}
