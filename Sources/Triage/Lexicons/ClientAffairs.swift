extension LexiconSources {
    /// The affairs of current and past clients.
    static let clientAffairs = """
        # Things people leave behind
        class.item	en	phone ; charger ; chargers ; retainer ; hoodie ; sweatshirt ; jacket ; coat ; boots
        class.item	en	boot ; shoes ; sneakers ; slippers ; glasses ; cpap ; wallet ; keys ; bag ; bags
        class.item	en	duffel ; suitcase ; backpack ; purse ; laptop ; tablet ; ipad ; watch ; ring ; rosary
        class.item	en	bible ; big book ; journal ; notebook ; hearing aid ; hearing aids ; dentures ; teeth
        class.item	en	meds ; medication ; suboxone strips ; strips ; inhaler ; pill bottle ; vitamins
        class.item	en	partial ; cooler ; insulin ; medications ; pillow
        class.item	en	blanket ; guitar ; jewelry ; necklace ; earrings ; bracelet ; clothes ; laundry
        class.item	en	books ; passport ; license ; id ; debit card ; ebt card ; things ; stuff ; belongings
        class.item	en	property ; airpods ; headphones ; hat ; cap ; jeans ; sweater ; scarf ; cane ; walker
        class.item	en	photo ; photos ; pictures ; makeup ; razor ; vape ; skateboard ; paperwork ; mail
        class.item	en	chip ; coin ; stuffed animal ; knitting ; tools
        class.item	es	cargador ; telefono ; celular ; chamarra ; sueter ; zapatos ; botas ; tenis ; lentes
        class.item	es	ropa ; cosas ; maleta ; mochila ; bolsa ; cartera ; llaves ; anillo ; rosario ; biblia
        class.item	es	dentadura ; medicina ; medicinas ; medicamento ; cobija ; gorra ; identificacion
        class.item	es	pasaporte ; pertenencias ; libreta
        class.item	en	band ; chain ; wedding band ; retainers ; belt ; pens ; charger cord ; pajamas ; toothbrush ; umbrella ; drawing ; poster ; quilt
        class.kinC	en	mom ; mother ; mo ; dad ; father ; fa ; wife ; husb ; husband ; sister ; sis ; bro ; brother ; son ; dtr ; daughter ; gf ; bf ; girlfriend ; boyfriend
        class.kinC	en	parent ; parents ; spouse ; partner ; fiance ; fiancee ; aunt ; uncle ; grandma ; cousin ; friend ; sponsor ; stepmom ; stepdad ; family
        class.kinC	es	mama ; papa ; madre ; padre ; esposa ; esposo ; hermana ; hermano ; hija ; hijo ; novia ; novio ; pareja ; tia ; abuela ; familia
        class.careGiver	en	counselor ; therapist ; case manager ; case mgr ; cm ; primary ; np ; doctor ; psychiatrist ; group leader ; facilitator ; case worker ; casemgr
        class.staffing	en	staff ; tech ; techs ; nurse ; counselor ; therapist ; group leader ; facilitator
        class.staffing	en	front desk ; receptionist ; case manager ; driver ; employee ; guy at the desk
        class.staffing	en	doctor there ; director ; supervisor ; house manager ; night tech
        # clientAdmin: what was left behind
        clientAdmin value=2 fixed exact	en	you|yall|they|u|still|staff * still? have|has|kept|got|holding my|his|her * card|cards|id|belongings|things|stuff|phone|clothes|wallet|meds|medication|jacket|charger|license|paperwork|keys|bag|glasses|shoes|ring|money
        clientAdmin value=2 fixed exact	en	youre|you are|still|staff|they're|theyre * holding|keeping|got my|his|her * license|wallet|phone|keys|medication|meds|belongings|id|passport|jacket|bag|glasses|cpap|charger|laptop
        clientAdmin value=2	en	husb|husband|wife|son|dtr|daughter|bro|brother|sis|sister|mom|dad|bf|gf|pt|client|loved who|whos|that|already|currently|is|? in|at our|your detox|unit|resi|residential|program|facility
        clientAdmin value=3 fixed exact	en	left|forgot|leave|lost|leaving|misplaced *** {item} ** in|at|under|on * room|rm|locker|drawer|closet|bed|unit|dorm|nightstand|bathroom|house|office|there ; left|forgot * {item} when|after|there|behind|with you|at your|at the front
        clientAdmin value=3 fixed exact	en	{item} ** in rm|room|locker {NUM}? ; left|forgot *** {item} *** mail|mailed|mailing|ship|shipped|send|pick|picked|find|look|check|get|hold ; {item} back from * you|your|there|storage
        clientAdmin value=3 fixed exact	en	get|want|need|pick|collect my|his|her|up * {item} back|from storage|from you|there|up ; mail|ship|send|mailed|shipped my|his|her * {item} ; pick up my|his|her {item} ; went|left home with my {item}
        clientAdmin value=3 fixed exact	en	lost and found ; anyone find|found|turn|turned in? * {item}
        clientAdmin value=3 fixed exact	en	how|when|where can|do|could|may|should i|we|he|she|someone pick|collect them|it|those up
        clientAdmin value=1.5 fixed exact	en	son|daughter|husband|wife|brother|sister|mother|father|mom|dad|he|she|i was|were|stayed with|at you until|till|through
        clientAdmin value=1 exact fixed	en	left|forgot * {item} ; my|his|her {item} there|back|still|behind ; mail|mailed|ship|shipped|fedex it|them|back ; wants|want them|it mailed|shipped|sent|back ; i? left your program|facility|house|place
        clientAdmin value=1 exact fixed	en	will|can|could send * bro|brother|son|wife|husb|husband|sister|mom|friend|someone|daughter ; to pick up ; pick up * friday|saturday|sunday|monday|tomorrow|today ; room|rm|bed {NUM} ; could somebody|someone look|check
        clientAdmin value=1 exact fixed	en	when|after i|she|he|they d/c'd|dc'd|dced|discharged|checked|left|d/c out? ; checked|check|moved|moving out {AGO}|thurs|last|mon|tues|wed|fri|sat|sun|monday|today|yesterday ; i was bed|room|in room|bed|rm
        clientAdmin value=1 exact fixed	en	roommate|tech|nurse|counselor|therapist|roomie there ; my roommate there
        clientAdmin value=3 fixed exact	es	deje|olvide|dejo|olvido|dejamos|perdi ** {item} ** en|ahi|alli|cuarto|casillero|con ustedes ; mis|sus pertenencias ; dejo|deje|mandar|recoger|entregar * mis|sus cosas ; recoger|mandar|enviar|devolver ** {item}
        clientAdmin value=3 fixed exact	es	mi|mis {item} ahi|alli|con ustedes ; deje * mi|mis|un|una {item}
        clientAdmin value=3 fixed	es	necesito|quiero|ocupo|pueden|podrian|me * carta|constancia|comprobante|expediente|copia|certificado|papeles|papel ** termine|estuve|tratamiento|alta|internado|internada|complete|cumpli|estancia|dias
        # clientAdmin: visits and gifts
        clientAdmin value=3 fixed	en	visiting|visit|visitation|visitor|family hours|hrs|hr|times|schedule|policy|rules ; visiting|visitation day|days|time|sunday|saturday|weekend|this|on ; visitors this|on sunday|saturday|weekend ; move|change|switch|moved|cancel * visit|visita
        clientAdmin value=3 fixed	en	what time|day|days|hours is|are * visiting|visits|visitation|visiting ; when is|are|time|days * family|your|the? visiting|visitation|visits
        clientAdmin value=3 fixed	en	when|what|can|could|may|how|where|if * visit my|him|her|our|a|mom|dad ; to|come visit him|her ** there|on|this|sunday|saturday ; visit my|our * son|daughter|husband|wife|brother|sister|mom|dad there|inside|at your|in your|who ; scheduled|missed family visit|visits
        clientAdmin value=3 fixed	en	a|the|our|his|her|re|asks family visit ; visit on|this|next sunday|saturday|weekend
        clientAdmin value=3 fixed	en	allowed visits|visitors yet|now|this ; come see him|her|my on|this|sunday ; visiting him|her|my|hours|day
        clientAdmin exact fixed	en	bring|drop|mail|deliver off|my|his|her|him|the|a|some? * {item}|cigarettes|toiletries|snacks|package|cake|food|card to|for|by|on him|her|my|pt|there|sunday|saturday ; drop off * {item}|cigarettes|toiletries|package|snacks
        clientAdmin exact fixed	en	bring|mail|send him|her * {item}|cigarettes|toiletries|package|snacks|money ; bring clean? clothes ; put|add|send money on|to|in his|her|my|books|account ; phone privileges ; write him|her a letter
        clientAdmin exact fixed	en	when|how can|do i|we talk|speak to|with him|her|my * there|inside ; pass|passes this|for|weekend|home ; weekend pass ; commissary
        clientAdmin value=1 exact fixed	en	day|week|month {NUM} with|at|in you|your|there|yall ; on day {NUM} ; {NUM} days|weeks|months in with|at|there|your ; with you|yall since|now|for|right|this ; is|been|hes|shes with|at you|yall now|since|currently|right|for|until|?
        clientAdmin value=1 exact fixed	en	bring * on sunday|saturday|for|him|her ; can we bring|see|visit|call ; sunday still ; family day ; visitors ; my stay ; in your|the care|house|unit|facility|program|detox|residential|iop right|now|currently|since
        clientAdmin value=1 exact fixed	en	cur|current res|resi|resident|residential ; my {NUM} pm|am ; phone call|calls
        clientAdmin value=3 fixed	es	horas|horario|dia|dias|reglas de visita|visitas ; visita|visitas de|del|el|los familiar|domingo|sabado|domingos|sabados ; puedo|podemos|pueden|puede|poder|cuando|quiero ir? a? visitar|visitarlo|visitarla|verlo|verla
        clientAdmin value=3 fixed	es	me|nos toca|tocan la|de|las? visita|visitas ; visitar a mi|un ; visitarlo ; visitarla ; llevarles|mandarles|dejarles * {item}
        clientAdmin value=1.5 fixed	es	internado|internada|paciente|cliente|esta|interno|interna con|ahi|de|alla con? ustedes ; soy de|paciente|cliente los|de|del grupos|ustedes|grupo|programa|ahi ; mi grupo ; mi terapeuta|consejera|consejero ahi|de ; la terapeuta|consejera el|del
        # clientAdmin: records, letters and forms
        clientAdmin value=3 fixed	en	copy|copies|copia of|de * my|his|her|mi|su|d/c|discharge|dc|the? * records|chart|file|discharge|summary|bill|labs|paperwork|expediente|treatment|historial|d/c|dc|notes|assessment|certificate
        clientAdmin value=3 fixed	en	my|his|her|medical|treatment|patient|client|old records|chart|file ; records request|release|dept|department|person|sent|faxed|emailed ; release|request|requesting|send|fax|get|need|wants|obtain of|my|his|her|copy|the? * records|chart
        clientAdmin value=3 fixed	en	d/c|discharge|dc summary|papers|paperwork|letter|summaries|instructions|date|dates
        clientAdmin value=3 fixed	en	proof|letter|certificate|verification|confirmation|constancia of|that|saying|showing|stating|de|for|he|she|i * completion|completed|attendance|attended|stay|finished|graduated|complete|was|dates|terminacion|asistencia
        clientAdmin value=3 fixed	en	completion|attendance|graduation letter|papers|paperwork ; my|his|her|copy certificate from|for|that|i|lawyer|court|mailed|emailed|because ; get|getting|gotten|got|need|send|mail * certificate
        clientAdmin value=3 fixed	en	dates of stay|service|treatment|attendance ; superbill ; super bill ; itemized bill|statement|receipt|invoice|superbill ; itemized ; release of information ; roi form ; sign a|the release|roi
        clientAdmin value=3 fixed	en	patient|client portal|login|chart ; portal login|password|access ; reset my password ; 1099 ; w-9 ; w 9 ; eob ; tax receipt|statement|form for|from my|2|last? ; statement of|for my|the? stay|charges|account
        clientAdmin value=1 exact fixed	en	certificate ; fmla|edd|disability|std|sdi|leave|loa|return form|forms|paperwork|papers|letter|note|to ; fill|filled|sign|signed|complete|fax|faxed out|my|back|in? * forms|form|paperwork
        clientAdmin value=1 exact fixed	en	for my|his|her lawyer|attorney|immigration|employer|hsa|hr|probation|school|fsa|taxes|insurance|disability|po|pension|divorce|custody|apartment|landlord ; {NUM} request ; second|2 nd|3 rd|third request ; copy|copies of
        clientAdmin value=1 exact fixed	en	records ; doctors note ; life ins|insurance application|app ; still|never|havent|hasnt|yet gotten|received|got|get|sent|come|arrived ; my counselor|therapist|doctor there ; my case manager there ; refill from|on|by your|my|the
        clientAdmin value=3 fixed	es	mi|mis|su|sus|copia|copias|de expediente|expedientes|historial|registros|record|resumen ; copia de|del mi|su? expediente|alta|historial|record|records|archivo|estudios|resumen
        clientAdmin value=3 fixed	es	constancia|carta|comprobante|certificado|resumen de|que * terminacion|termine|asistencia|alta|tratamiento|estancia|egreso|estuve|complete|termino|completo|pago ; mi|su certificado|constancia|comprobante|carta de|?
        clientAdmin value=3 fixed	es	papeles|hoja|resumen|carta de alta|egreso ; mi factura|recibo|cuenta|cobro
        # clientAdmin: money
        clientAdmin value=3 fixed	en	billed|charged|charge|charges|charging|bill|cobraron|cobro|cobrado|payment|withdrawal|debit me|my|us|our|him|her|insurance|card|for? *** twice|again|wrong|dos|double|veces|duplicate|incorrectly|error|mistake ; billed|charged twice|double|wrong|again|for
        clientAdmin value=3 fixed	en	double|over charged|billed ; overcharged ; lab|facility|detox|ua|stay|your|facility's bill|invoice|statement|balance from|for|of|?
        clientAdmin value=3 fixed	es	me|nos|le siguen|sigue|estan|esta|andan llegando|mandando|cobrando|enviando * bil|bill|biles|bills|cuentas|cuenta|facturas|recibos|cargos|cobros ; llego|llegaron|mandaron|recibi * * bil|bill|biles|factura|cobro|cuenta * * de|del|por|que
        clientAdmin value=3 fixed	es	records|record|expediente|expedientes|historial|archivo medico|medicos|clinico|clinicos
        clientAdmin value=3 fixed	es	necesito|ocupo|quiero|quisiera|pide|piden|me|pueden|darme|mandar|mandarme|solicito|solicitar * un|una|mi|el|la|su? comprobante|constancia|expediente|factura|recibo * de|para|que|del|p|x
        clientAdmin value=3 fixed	es	deje|dejo|olvide|olvido|quedo|quedaron|dejamos * su|mi|sus|mis|un|una|unos|unas|el|la|los ** ahi|alli|alla|ustedes|centro * cuando|el|al|en * * alta|sali|salio|internado|internada|estuvo|estuve|mes|semana
        clientAdmin value=3 fixed	en	got|get|received|getting|keep|disputing|dispute|question|questions|about|re|paid|pay|with|on * bill|bills|invoice|statement|balance|charge|charges for|from|of|about|on|your|that * stay|lab|labs|feb|ua|you|last|my|his|her|march|april
        clientAdmin value=3 fixed	en	got|get|received|getting|keep|disputing|dispute|question|questions|about|re|paid|with * bill|bills|invoice|statement|balance|charge|charges for|from|of|about|your|that * may|june|july|aug|sept|oct|nov|dec|jan|visit|detox|program|time
        clientAdmin value=3 fixed	en	disputing ; billing mgr|manager|dept|department|person|office|question|questions|error|issue|dispute|mistake|problem|lady|guy|supervisor|statement ; who|whoever|someone|person * fixes|handles|does|in billing
        clientAdmin value=3 fixed	en	my|a|the|full|partial refund for|of|on|from|back ; refunded ; my|the|our|his|her deposit|copay|balance|account|invoice|superbill|statement back|refund|with|from|is|was|says|twice|wrong|shows
        clientAdmin value=3 fixed	en	sent to collections ; collections agency|notice|letter|calling ; balance owed|due|bill ; payment on my|plan|account account|for? ; paid * already ; overpaid ; balance on my account ; autopay ; receipt for|from my|the|last stay|treatment|payment
        clientAdmin value=3 absorb fixed	en	withdrawal|withdrawals|debit|payment|charge|charges * hit|from|on|came|out|was|to|against * account|checking|bank|card|statement|savings|debit ; first|second|1 st|2 nd|another withdrawal was|hit|on|from|posted ; insurance was billed
        clientAdmin value=1 exact fixed	en	refund ; completion certificate ; my|the|his|her copay|deposit|bill|invoice|statement ; told|said * covered ; {NUM} bill ; on my card|account|statement ; was * covered ; wants billing ; my account ; billing ; billed
        clientAdmin value=1 exact fixed	en	invoice ; collections ; dispute ; overcharge
        clientAdmin value=3 fixed	es	me|le|nos cobraron|cobran|cobro|facturaron ; reembolso ; devuelvan|devuelven|devolucion * dinero|deposito|pago ; cobro|cargo|cobraron|cargos doble|dos|duplicado|repetido|de mas|extra ; factura de|del|por ; la|mi factura|cuenta del laboratorio|de|que|?
        clientAdmin value=3 fixed	es	facturacion
        # clientAdmin: appointments, groups
        clientAdmin value=3 fixed	en	my|our|his|her * session|sessions|group|appointment|appt|class|visit got|was|is|has|been|s been|being|get? moved|changed|cancelled|canceled|rescheduled|switched|bumped
        clientAdmin value=3 fixed	en	appointment|appt|session|visit ** needs|has|need|got|must to? be? moved|changed|cancelled|canceled|rescheduled|switched|pushed ; im|is|hes|shes|was|been|attends|attend in? your aftercare|alumni group|program|meeting|meetings|groups
        clientAdmin value=3 fixed	en	reschedule|rescheduling|resched|cancel|canceling|cancelling|confirm|moved|move|change|switch|swap my|his|her|the|a|to|an? * appt|appointment|session|group|visit|cita|therapist|counselor|time ; current|cur|active|existing pt|client|patient|resident
        clientAdmin value=3 fixed	en	iop|php|res|resi|our pt|client|patient|resident says|asks|will|cant|move|moving|late|running ; mom|dad|mother|father|wife|husb|husband|sister|parent|spouse|brother of a? current|cur|our res|resi|iop? pt|client|patient|resident
        clientAdmin value=3 fixed	en	cant|wont make * group|appt|appointment|session|therapist ; miss|missing|skip|late|excused * group|session|appt|appointment tonight|today|tomorrow|tmrw|on|because|bc ; cant|wont make {NUM}|it|my|her ** group|session|appt|therapist|counselor
        clientAdmin value=3 fixed	en	late to|for group|session|appt ; wont be at group|session ; missing group ; running|run * late ; be {NUM}? min|mins|minutes? late to|for|today|tonight ; {NUM} min|mins|minutes late ; excused absence
        clientAdmin value=3 fixed	en	what|which time|day|room|link|zoom is|for|does * group|my|session|appt|appointment ; my|her|his appt|appointment|session|group {NUM}|at|on|tonight|today|tomorrow|tmrw|wed|thurs|thu|mon|tues|fri|is|was|w|with|for|next ; make|makes {NUM} pm|am w|with
        clientAdmin value=3 fixed	en	zoom|group link for|to|isnt|doesnt|not group|work|working|? ; makeup group|session ; diff|different|switch|change group|groups|counselors|counselor|slot
        clientAdmin value=1 exact fixed	en	jury duty ; move|moving|switch|change|swap|pass to|it? mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday ; wants wed|thu|thurs|fri|mon|tues|tue instead ; move {AHEAD} ; reschedule ; rescheduling ; resched
        clientAdmin value=1 exact fixed	en	discharged|released from your|there|here|yall ; sent|called|filled|faxed|written my|his|her|their|the prescription|prescriptions|meds|script
        clientAdmin value=1 exact fixed	en	w|with dana|her|my|his counselor|therapist ; with|w my|her|his therapist|counselor ; my appt|appointment|session ; appt {AHEAD} ; asks to move|switch|change ; train|bus|car delayed|strike|broke|late ; excused
        clientAdmin value=3 fixed	es	cambiar|cancelar|mover|pasar|reprogramar|confirmar|reagendar * mi|la|su|el? cita|sesion|grupo|terapia|visita ; cita|sesion con la|el|mi terapeuta|consejera|consejero|doctora|doctor ; mi cita|sesion del|de|el|es|con|?
        clientAdmin value=3 fixed	es	tengo|tenia|tiene cita * con|el|hoy|manana|a ; no|llegar|voy puedo|voy|llegare|llego|alcanzo|tarde|llegar * al|a|la|tarde|mi grupo|sesion|cita|clase ; se puede pasar al|para|a
        # clientAdmin: complaints
        clientAdmin fixed exact	en	alumni event|events|meeting|meetings|picnic|bbq|night|dinner|reunion|newsletter
        clientAdmin value=4 fixed exact	en	formal|official|written|file|lodge a? complaint|grievance ; complaint|grievance about|against your|the|a|one|how
        clientAdmin fixed exact	en	file|make|lodge|want|wants|submit|filing a|an? * complaint|grievance ; grievance ; grievances ; rude|disrespectful|nasty|unprofessional to|toward|with * me|us|my|him|her|wife|husband ; way i|she|he|we was|were treated
        clientAdmin fixed exact	en	treated me|us|him|her|my * badly|like|poorly ; called me names ; your|the|our {staffing} ** rude|yelled|disrespectful|laughed|cussed|screamed|stole|mistreated|asleep
        clientAdmin fixed exact	en	your {staffing} ** called|told|read|talked|ignored|shared me|her|him|my|us|to|out|private ; {staffing} ** fell asleep ; hipaa complaint|violation|breach ; speak|talk|complain with|to a|the|your supervisor|manager|administrator
        clientAdmin fixed exact	en	leave a review ; bad review
        clientAdmin value=1 exact fixed	en	written down by|that ; name of * supervisor|manager|director|owner ; call director ; fell asleep ; out loud ; rude ; in front of the|whole|everyone ; patient advocate ; ombudsman ; no hard feelings
        clientAdmin value=1 exact fixed	en	read her|his|my step|stuff|work|letter ; otherwise ok
        clientAdmin fixed	es	queja ; quejas ; quejarme|quejarse de|del ; me|nos|le trataron|trato|gritaron|grito|hablaron|hablo|falto|faltaron mal|feo|gritos|al respeto ; poner|presentar|levantar una queja|reclamo|denuncia ; reclamo|reclamar
        clientAdmin fixed	es	hablar con el|la gerente|supervisor|supervisora|encargado|director
        # clientAdmin: who was here
        clientAdmin value=1 exact fixed	en	former|past|ex|prior|old|previous|fmr|prev client|pt|patient|resident|guest ; alum ; alumni ; alumna ; alumnus ; graduate of|from your
        clientAdmin value=1 exact fixed	en	i|she|he|we was|were|been|stayed a|in|at|with|there? * your|yours|you|there * client|patient|guest|program|facility|house|in|last|from|until|? ; guest|patient|client of yours|there|at
        clientAdmin value=1 exact fixed	en	during|after|from|for my|his|her|our|the|feb|last stay|time there|with|at|here|in|last|? ; stayed w|with us|you|yall ; did|done my time there ; graduated|finished|completed with|from|at|your you|your|there|program|in
        clientAdmin value=1 exact fixed	en	i was there in|only|for|from|until|last ; while|when i|he|she was|were|stayed there|in there|with you|at your ; i graduated ; d/c'd|discharged|dc'd|d/c {AGO}|last|in ; from {month} to {month}
        clientAdmin value=1.5 fixed	es	exclienta ; excliente ; expaciente ; ex paciente|cliente|clienta ; fui|era paciente|cliente|clienta|residente ; estuve|estuvo ahi|internado|internada|con|en su ustedes|programa|centro? ; salio|sali|egrese|egreso de ahi|ustedes|su en?
        clientAdmin value=1.5 fixed	es	cuando estuve|estaba ahi|internado|internada|con
        # Not the affairs of a client
        clientAdmin.lookAlike absorb	en	left my apartment|husband|wife|job|family|ex|house|kids|boyfriend|girlfriend|car ; left a message|voicemail|vm|note|letter|program|rehab|bottle
        clientAdmin.lookAlike absorb	en	make|book|schedule|get|need|want|set|first|eval|new|intake an|up|a? appointment|appt for|to|with|as ; an appointment for|as|to start|be ; appointment to start ; charge of ; visit the er|hospital|doctor|site
        clientAdmin.lookAlike absorb	en	er visit|visits ; hospital visit|visits ; chief complaint ; no complaints ; medical records show ; conjugal visits ; visits to the ; birth certificate ; death certificate ; supervised visits|visitation
        clientAdmin.lookAlike absorb	en	visitation with|rights|of|back my|the? kids|son|daughter|children|?
        clientAdmin.lookAlike absorb	es	sacar|agendar|hacer|pedir|quiero|necesito|primera una? cita ; una cita para
        # clientAdmin: said sideways
        clientAdmin value=3 fixed exact	en	you|yall|they|u sent|send|mailed|keep|billed|charged|charge me|us|a|my|sending|him|her? * statement|bill|invoice|collections|twice|receipt ; insurance|they|i|we paid|pays|covered it|that|them|you|this in full|already|back
        clientAdmin value=3 fixed exact	en	landlord|employer|lawyer|attorney|school|hr|immigration|consulate|pension|unemployment wants|needs|asked|asking|requires|requires for|a|an? * letter|proof|paper|papers|copy|certificate|records|form|dates|note
        clientAdmin value=3 fixed exact	en	dates i|he|she was|were|attended|stayed|there|here ; wife|husb|husband|mom|mother|dad|father|sister|brother|son|dtr|daughter|friend|gf|bf of|to|x pt|client|resident|patient in|here|there|on|w ; pt|client|resident|patient in rm|room|bed|unit|house
        clientAdmin value=3 fixed exact	en	one|two|some of your {staffing}|techs|nurses|staff|counselors|people * went|rolled|said|yelled|called|stole|treated|told|took|touched|made|was|were ; my {staffing} there ; speak|talk to|with whoever runs|is|manages
        clientAdmin value=3 fixed exact	en	whos|who in charge|the manager of|there
        clientAdmin value=1 fixed exact	en	i|we|she|he complained|complain ; one of your {staffing}|techs|nurses|counselors|people ; runs the|that|this place|house|show ; rolled her|his eyes ; went through my|his|her ; accounts ; paid it|in full ; letter that|saying|stating|which
        clientAdmin value=1 fixed exact	en	i|he|she completed|finished|graduated * last|in ; drop|bring|drop off|leave|dropping * {item} ; of pt|client|resident ; dates he|she|i was ; flat tire ; will miss ; has been|been with you ; with you since
        clientAdmin value=1 fixed exact	en	kids come|visit ; come on saturday|sunday|saturdays ; what time can
        clientAdmin value=3 fixed exact	es	se me|le|nos quedo|quedaron|olvido|olvidaron|perdio * {item} ; se me|le quedo|quedaron|olvido ** {item} ** cuarto|ahi|alli ; recoger|pasar|mandar * {item} ; cuarto {NUM} ; los|las|lo|la puede recoger
        clientAdmin value=3 fixed exact	es	necesito|ocupo|quiero|pide * carta|papel|constancia|comprobante|copia de|que * estuve|termine|complete|mi|tratamiento
        clientAdmin value=3 fixed exact	en	you|they|yall charged|billed|overcharged|debited my|me|our|us|twice ; lost|left|forgot|misplaced * {item} ** there|facility|room|group|van ; push|move|bump|shift|change my|our|his|her * appointment|session|appt
        clientAdmin value=3 fixed exact	en	from the|your * night|morning|afternoon|evening|tuesday|monday|wednesday|thursday|friday|saturday group|iop|session|class ; my therapist|counselor|case|group manager? with|at you|your|la ; my|our * o'clock|oclock|pm|am to|with
        clientAdmin value=3 fixed exact	en	discharge paperwork|papers|packet
        clientAdmin value=1 fixed exact	en	want it|my money back ; turned|turn one|it|them|anything? in ; wont|cant make it|group tonight|today|tomorrow|to|this? ; car trouble|died|broke|wont ; on day {NUM} ; pt on day
        clientAdmin value=1 fixed exact	en	dad|mom|wife|husband|mother|father|sister|brother|son|daughter of pt|client|resident ; who|whom do i|to see|call|talk|ask about * bill|records ; charged ; my visa|card|debit|account ; approved everything|it|me ; over the holidays
        clientAdmin value=1 fixed exact	es	con ustedes ; puede|puedo|podemos recibir|hablar|llamar|llamadas|visitas|llamarle ; desde el|hace ; recibir llamadas|visitas|cartas
        # A wish to be admitted takes the purpose back
        clientAdmin value=-3 fixed exact	en	wants|want|needs|need|ready|willing|have|has|like to come|go|check|get in|back|into ; check myself in ; when|if|before i|he|she|we check|checks|come|comes in|to ; another stay|round ; need|needs|want|wants a bed|spot|detox|rehab
        clientAdmin value=-3 fixed exact	en	are|is you|yall|u|facility|it|program ** accredited|licensed|certified ; do|does|can you|yall|u take|accept|bill|contract
        clientAdmin value=-3 fixed exact	es	quiere|quiero|necesito|necesita internarse|internarme|entrar|regresar|volver
        clientAdmin fixed exact	en	when|can|could|tell|does|will * have|use|get|earn|receive his|her|their phone|calls|visitors|cell|mail ; nurse|{staffing} * would|wouldnt|refused|refuses|denied|forgot|lost ** him|her|my|me
        clientAdmin fixed exact	en	son|daughter|husband|wife|brother|sister|mom|dad|he|she checked|got|went in|there with you|yall|la ; sent|send|put|add|deposit money for|on|to his|her|commissary|books|account ; printout of
        clientAdmin value=1.5 fixed exact	en	bbq|picnic|reunion|potluck night|? ; checked in with you|yall|there ; would|wouldnt|refused not|to? give my|him|her|me ; on unit ; who|whom do i write|complain|report|email to ; asks if received ; room charge|charges
        # clientAdmin: plain wordings
        clientAdmin value=3 fixed exact	en	{kinC} of|for a|our|the? current|cur|curr|our|inhouse|res|resi|iop|php|residential * pt|client|patient|resident ; curr|inhouse res|resi|pt|client|patient|resident
        clientAdmin value=1.5 fixed exact	en	iop|php|res|resi|residential pt|client|patient|resident ; former|past|ex|prior|old|previous|fmr|prev|d/c'd|dc'd|discharged res|resi|iop|php|detox? client|pt|patient|resident
        clientAdmin value=1 fixed exact	en	client|pt|patient|resident {kinC}|employer|lawyer|attorney|landlord ; lab|labs|test results ; no roi ; faxed {NUM}|again|twice|over ; md|dr|doctor|physician|provider sig|signature|sign
        clientAdmin value=3 absorb fixed	en	want|wants|need|needs|like|trying|how|have to|do? * change|update|switch|replace|remove * credit|debit|card|payment|billing|autopay|mailing * card|on|file|info|method|plan|address|number
        clientAdmin value=3 fixed exact	en	callback|cb|call|word back? from|w|with her|his|my|the? case mgr|manager ; callback|cb|msg|message from|for his|her|my {careGiver}
        clientAdmin value=2 fixed exact	en	asks|asking|asked|looking|wants|calling for|to * her|his|my {careGiver} ; switch|switching|changing|moving my|his|her|our * time|slot|day|session|group|appt ; my therapist|counselor said to
        clientAdmin value=2 fixed exact	en	{careGiver} re|about|regarding * group|session|appt|tonight|form
        clientAdmin value=1 fixed exact	en	wants|want|asks|asking|needs for|an? update|updates ; update|updates on|re|about|from * son|daughter|dtr|husband|husb|wife|client|brother|him|her
        clientAdmin value=3 fixed exact absorb	en	calling|calls|called|call out|in sick ; out sick ; calling|calls|called off|out tonight|today|tomorrow|tmrw|of
        clientAdmin value=3 fixed exact	en	 cant|wont|not|isnt be|come|coming|make|attend * to|in group|iop|php|class tonight|today|tomorrow|tmrw
        clientAdmin value=3 fixed exact	en	tell|let|inform|have * * know? wont be there|in|at ; wont|cant be at|in|there|attend * group|class|iop|session|appt|tonight * sick|flu|covid|fever|work|because|bc|tonight
        clientAdmin value=3 fixed exact	en	link|zoom|password|passcode|invite for|to|of * tonights|tonight|group|groups|session|meeting|iop|class|telehealth ; zoom email|invite|info|id
        clientAdmin value=1.5 fixed exact	en	my|our {kinC} is|was|came|got|went|checked|has * in|at|into|with your|the residential|program|facility|house|detox|iop|rehab|center|care|php
        clientAdmin value=1.5 fixed exact	en	im|ive|hes|shes|i already|currently|been in|with|at your|you|yall|there ; im a client|patient|resident|pt in|at|there|with
        clientAdmin value=2 fixed exact	en	have|tell|ask|get|let him|her|my * call|phone|text|write home|me|us|his|mom|dad ; hasnt|havent|not called|phoned|written home|in|me|us|since
        clientAdmin value=1 fixed exact	en	insurance changed|switched ; new|updated|different insurance|card|address|pharmacy ; new card to ; different|another|other pharmacy ; prescription|rx|script|refill from|sent|called|when
        clientAdmin value=2 fixed exact	en	rx|script|prescription|refill|meds ** when|after i|he|she was discharged|left|d/c'd ; sent|transferred|called|moved to a|my different|new|another pharmacy
        clientAdmin value=1 fixed exact	en	while|when i was a|your client|patient|resident|guest|there ; took|stole|has|have|kept my|his|her * {item} ; missing|lost * {item} ; never returned|given|mailed
        clientAdmin value=3 fixed exact	en	letter|proof|note|certificate|verification|form|paper * saying|that|showing|stating|of|for|proving ** i|he|she|we went|attended|completed|finished|was|graduated|did ; letter|proof|certificate|verification of attendance|completion|stay
        clientAdmin value=3 fixed exact	en	counselor|therapist|clinician|case|cm|doctor * had|missed|cancelled|canceled|no|skipped|scheduled * session|sesh|appt|appointment|visit|telehealth|mtg
        clientAdmin value=3 fixed exact	en	session|sesh|appt|appointment|telehealth ** she|he|they|counselor|therapist|nobody didnt|never|no show|showed|call|logged|came
        clientAdmin value=3 fixed exact	en	resend|send|email|mail|reprint|explain|dispute|pay|paid|fix me|us|again|over|? my|our|his|her|the|a * bill|invoice|statement|superbill|balance * from|for|again|online|link|is|was|due
        clientAdmin value=3 fixed exact	en	my|his|her|our final|itemized|itemised|last|own account|bill|statement|receipt|invoice ; received|receive|await|awaiting|mislaid my|his|her|the * account|statement|receipt|invoice|records
        clientAdmin value=2 fixed exact	en	u|you|yall|yalls|still|guys still? have|got|holding|find|found my * {item} * from|i|at|in|that|since|or|? ; left my * {item} in|at * group|grp|session|room|rm|lobby|office|iop
        clientAdmin value=3 fixed exact	en	belongings|property|things|stuff ** returned|missing|stolen|gone|back|mailed ; {item} ** still? in|at * safe|office|locker|storage|laundry|unit|nightstand|dorm
        clientAdmin value=3 fixed exact	en	wants|want|needs|asks|asking for|his|her|my? * {item} * * mailed|shipped|sent|back|held ; p / u|up his|her|my|the? {item}|things|belongings
        clientAdmin value=1 fixed exact	en	{kinC} to|will|can|coming p|pu|pick|collect|get ; gave|left locker|room|rm|bed|tracking ; left in {month}|{AGO}
        clientAdmin value=3 fixed exact	en	what time|when|where * ceremony|graduation|coin ; what time|when * pickup|pick|discharge|d/c is|up|for|tmrw|tomorrow|today ; pickup time|is|for
        clientAdmin value=3 fixed exact	en	1095|1098|1099|tax|irs|fsa|hsa form|forms|receipt|receipts|statement|a|b|letter ; portal password|login|account|access|invite ; forgot my * password
        clientAdmin value=1.5 fixed exact	en	bill|billing|invoice|statement|balance question|questions|ques|issue|inquiry|problem|concern|q ; question|questions|ques re|about|on|regarding * bill|billing|balance|statement|charge
        clientAdmin value=2 fixed exact	en	i|we|she|he got|received|keep|still a|another|getting|your|the|get? bill|bills|invoice|statement|collections ; bill|bills went|sent|turned|in|to collections
        clientAdmin value=1 fixed exact	en	already|insurance paid ; covered in full|at ; stay was ; sent to collections ; my stay ; my accountant|lawyer|attorney|employer|school|po|doctor wants|needs|asked
        clientAdmin.lookAlike absorb exact	en	bill|bills|invoice from the|an? er|hospital|ambulance|icu|lawyer ; hospital|er|medical|ambulance|electric|phone|legal bill|bills ; rehab|treatment|detox bill|bills
        clientAdmin value=3 fixed exact	en	letter|note|proof|paper|document|confirmation proving|verifying|confirming|documenting|that|showing|stating|saying ** completed|finished|attended|was|dates|graduated|successfully
        clientAdmin value=3 fixed exact	en	letter|note|proof|paperwork|document|form|record|records|verification for|to|w|with|of|on * court|po|probation|work|school|dmv|judge|employer ** dates|completion|completed|attendance|stay|attended
        clientAdmin value=2 fixed exact	en	letter|proof|statement with|of|showing * dates ; ssi|ssdi|va|disability ** records ; records for ssi|ssdi|disability|court|va|lawyer|my|his|her
        clientAdmin value=2 fixed exact	en	fmla|edd|disability|leave|std|sdi * form|forms|paperwork|papers ** sign|signed|signature|filled|completed|faxed|faxing|sig ; needs md|dr|doctor|np signature|sig|sign
        clientAdmin value=1.5 fixed exact	en	have|had|has|having an|my? appointment|appt|session|visit w|with|at|tomorrow|today|on|{NUM} ; need|needs|want|wants|have|has|trying to cancel|reschedule|resched
        clientAdmin value=3 fixed exact	en	resched|reschedule|move|cancel|change|bump her|his|my|the? {NUM} am|pm|a|p|{AHEAD}|oclock ; resched|reschedule|cancel|missed * w|with * np|dr|md|{careGiver}
        clientAdmin value=2 fixed exact	en	cant|wont|cannot|unable make|keep|do|to * {NUM} a|p|am|pm|oclock? w|with ; make her|his|my {NUM} ; makeup|make up session|group|appt ; wants mon|tue|tues|wed|thu|thurs|fri|sat|sun instead
        clientAdmin value=-3 fixed exact	en	reschedule|resched|cancel|move|change his|her|my|the|an|our? intake|admission|admit|assessment|evaluation|eval|screening|bed
        clientAdmin value=2 fixed exact	en	unhappy|upset|dissatisfied|frustrated|mad with|about|w|at * {staffing}|{careGiver}|roommate|food|care ; wants|asks|ask the|a|to|for|speak? * program|clinical|house|nursing mgr|manager|director|supervisor
        clientAdmin value=3 fixed exact	en	not a new intake|admit|admission|referral|pt|client ; not an intake|admission ; not seeking|looking|wanting admission|tx|treatment|a bed
        clientAdmin value=3 fixed exact	en	{staffing}|employee|counselor|tech * shared|posted|leaked|disclosed my|his|her|our|private|personal ; shared|disclosed my|his|her|private|personal|confidential information|info|story|diagnosis
        clientAdmin value=2 fixed exact	en	night|weekend|your staff|tech|techs ** loud|rude|asleep|yelling|noisy|mean ; complaint|complaints|complaining|complains re|about|staff|night|that|of ; file|filing|lodge|log * complaint|grievance
        clientAdmin value=3 fixed exact	en	bring|brings|brought|bringing|send|drop me|him|her * clothes|clean|{item} ; when|what|where|next|annual|the|date alumni meeting|picnic|event|dinner|date|bbq|group|night|call
        clientAdmin value=3 fixed exact	en	drop|drops|dropping|dropped off|by * {item} ; drop|drops|dropping off * {item} ; put|add|deposit|send|load money on|to|onto|in|for|into * account|books|card|husband|wife|son|him|her
        clientAdmin absorb fixed exact	en	drop|drops|dropping|dropped off *** insulin|inhaler|epipen|meds|medication|cpap|glasses|nitro|heart pens|pen|meds|pills?
        clientAdmin absorb fixed exact	en	left|forgot my|his|her phone? charger|cpap|inhaler|glasses|insulin ** in|at|on my|the|room|rm|your|there ; says|say|said|saying hi to|from ; tell * hi from
        clientAdmin value=-3 fixed exact	en	step up|down|stepdown ; higher|next|different|another|lower level ; relapsed|relapsing|slipped ; next step|steps ; comes|come|happens next|after ; aftercare ; back on|to|into ice|meth|using|drinking|it|coke|crack
        clientAdmin value=-3 fixed exact	en	using|drinking|smoking again ; still using|drinking ; dirty|positive|pos|hot|failed * ua|uas|test|tests|uds|drop|drops ; line|lined|set|nothing up his|her|my|a|next|for
        clientAdmin value=-3 fixed exact	en	roll|transition|move|go right? into|to our|your|the iop|php|outpatient|residential|sober ; {NUM:20..100} days? up|ends|done|over ; extend|longer his|her|my|stay
        clientAdmin value=-3 fixed exact	en	how many|long days|weeks|is|does|would ; can|could|may i|he|she|we come|get|go back|in|into|again ; take|accept|have him|her|me|us back ; readmit|readmission|readmitted|re admit
        clientAdmin value=-3 fixed exact	es	recai|recayo|recaida ; otra vez ** tomando|usando|consumiendo|fumando ; volvi|volvio a tomar|usar|consumir|fumar|caer ; que sigue ; cuantos dias ; cuanto tiempo? dura|tarda ; siguiente paso|nivel ; lo|la|me aceptan otra
        clientAdmin value=3 fixed exact	es	ir|llegar|asistir|venir|entrar al|a grupo|la|mi * hoy|manana|martes|miercoles|jueves|viernes|lunes|sesion|cita ; no viene|va|vendra|vino * hoy|al|a|grupo
        clientAdmin value=3 fixed exact	es	le|les puedo|podemos|pueden|puede|dejan llevar|mandar|dejar|traer|pasar ** ropa|{item} ; hora|horas|horario|dia|dias de la|las? visita|visitas ; hora|dia es|son la|las visita
        clientAdmin value=2 fixed exact	es	llevarle|mandarle|dejarle|llevarle|darle * {item}|comida|dinero|cigarros|pastel ; fui|era * paciente|cliente|residente * en|ahi|de|con|hace
        clientAdmin value=3 fixed exact	es	regresan|regresen|regresaron|devuelven|devolvieron|devuelva|reembolsan|reembolsen * mi|el|deposito|dinero|pago ; regreso|regresa * deposito|dinero|pago ; deposito que|de
        clientAdmin value=3 fixed exact	es	carta|constancia|comprobante|papel|hoja|certificado|nota|prueba con|de|que * fechas|estuve|estuvo|estancia|tratamiento|complete|programa|asistencia|asisti
        clientAdmin value=2 fixed exact	es	{kinC} de un|una|la|el? cliente|paciente|residente|interno ; cliente|paciente|residente iop|php|actual ; ex cliente|clienta|paciente|residente
        clientAdmin value=2 fixed exact	es	llego|llegado|mandaron|recibi una|un|la|otra factura|recibo|cobro|cuenta ; mi seguro|aseguranza ya pago ; estuve|estuvo|estaba con ustedes ; soy * de los|las lunes|martes|miercoles|jueves|viernes|sabado|tardes|mananas
        clientAdmin value=1 fixed exact	es	todavia|aun no me|nos|le ; sigo|siguen esperando ; enfermo|enferma ; se me descompuso|poncho|hizo tarde ; mi consejera|consejero|terapeuta ; cuando sali|salio ; copia de
        clientAdmin value=2 fixed exact across	en	asking|asks|looking|calling for ** her|his|my {careGiver}
        clientAdmin.lookAlike absorb	en	alumni rate|discount|price|pricing|readmission
        clientAdmin value=-3 fixed exact	en	before|if|once|when i|he|she|we|they decide|decides|commit|put|admit|send|choose|come|comes|go|goes|enroll|sign|agree|agrees ; looking|need|needs|seeking|requesting|want|wants|request for|a? * bed|placement|admission|detox|inpt|transfer|intake
        clientAdmin value=-3 fixed exact	en	iop|residential|detox|php|outpatient|step intake|admit|start|bed|spot|date|slot ; referral|referring|refer|placement for|pt|a|him|her|to ; if he|she|i|we leaves|leave|quits|quit|dont|doesnt|left early?
        clientAdmin.lookAlike absorb exact	en	will|can|to|ready|able|happy fax|send|email|upload|provide * records|chart|clinicals|packet|labs ; deposit|payment|money * refunded|refundable ** if|early ; records|chart|clinicals|labs faxed|attached|available|sent|to follow
        clientAdmin value=-3 fixed exact	es	quiero|queremos|pienso|vamos|si|antes lo|la|a|de? * internar|meter|ingresar|internarlo|internarla|internarme|meterlo|interno|meto
        clientAdmin value=2 fixed exact	en	want|need|wants|give her|his|their|your|the supervisor|supervisors|manager|managers|director ; ignored|ignores|ignoring the|my|our|her|his call|light|button|bell|calls
        # clientAdmin: more affairs
        clientAdmin value=3 fixed exact	en	dates of|for my|his|her stay|treatment|admission|visit|attendance ; letter|letters|mail|package|card to a|our|my|his|her|the? resident|client|patient|husband|son|wife|brother|daughter there|inside ; explanation of benefits
        clientAdmin value=3 fixed exact	en	claim for dos|stay|dates|treatment ; dos {AGO}|{NUM}
        clientAdmin value=3 fixed exact	en	attendance report|record|records|log|sheet|letter|verification ; wants|needs|get his|her|their|the {item} ; left ama ** wants|{item} ; ask|tell|see|check front|the|your desk|laundry|staff|lost ** {item}|tell|know
        clientAdmin value=3 fixed exact	en	group|groups|class|iop meet|meets|meeting|running|cancelled|canceled|still on|today|tonight|this
        clientAdmin value=2 fixed exact	en	fax|send|email|mail|release my|his|her * immunization|tb|lab|test|results|shot|vaccine|physical|bloodwork ; {kinC} bringing|dropping|bring|brings * {item}|clothes|cigarettes|money ; can|could she|he|his|her|mom|dad bring * {item}|contact|snacks|toiletries
        clientAdmin value=2 fixed exact	en	refund|return of|on|for my|his|her|the? deposit ; was|were there in {month}|{AGO} ; you|they|yall discharged|released|sent my|him|her|us|me ** without|meds|pills|home|{item} ; cx|cxl|canc|cancelled|canceling {NUM} pm|am|p|a|oclock
        clientAdmin value=2 fixed exact	en	pt|client|resident in iop|php|res|rm|house|detox asks|wants|will|cant|says
        clientAdmin value=1 fixed exact	en	been|hes|shes|is with|at you|yall {NUM}|two|three|four|five|six|since|for|almost ; check * laundry ; my bag ; sick kid ; log|logging|login in|on ; stay in|on|from {month}|{AGO}|may ; on day {NUM} there ; day {NUM} there
        clientAdmin value=2 fixed exact	en	will|can|to log|join|call|dial in on|by|via|from zoom|phone|home|video ; car|bus|train|ride died|late|broke|stalled|canceled|is late ; supposed to see|meet * {careGiver} ; see|seeing my|the * {careGiver} at|today|tomorrow|on
        clientAdmin value=2 fixed exact	en	settled|paid this|it|that in|already|last|off
        clientAdmin value=3 fixed exact	en	your|the driver|van ** red|crash|crashed|hit|speeding|ran|accident ; whos|who is|s his|her|their|the? supervisor|boss
        clientAdmin value=3 fixed exact	en	someone|somebody|woman|man|person|guy from|in|at your collections|billing|office|front|finance * keeps|called|calls|told|said|calling
        clientAdmin value=2 fixed exact	en	keeps|keep calling|billing|charging|sending me|us|my|? ; receipt says|shows ; i|we paid {NUM}|$ ; portal|patient app|login|password stopped|not|wont|isnt|doesnt|locked|working|work
        clientAdmin value=2 fixed exact	en	how many * calls|visits|minutes is|does|can * allowed|get ; phone calls a|per week
        clientAdmin value=2 fixed exact	en	one of your|the alumni|graduates|grads ; alum|alumni|alumna ** dinner|mtg|meeting|picnic|speak|event|thanksgiving|night|newsletter|chip|bbq ; facetime him|her|dad|mom ; kids want to|facetime|talk ; treated badly|poorly|awful|terribly by|at|there
        clientAdmin value=2 fixed exact	en	want it|this on record
        clientAdmin value=1.5 fixed exact	es	deje|olvide|olvido|dejo|perdi ** {item}|sombrero|reloj|dinero ; sali el|hace|ayer|en * y|lunes|martes|miercoles|jueves|viernes|sabado|domingo ; esta|estan|sigue|anda con ustedes ; se me hace|hizo tarde ; estuve|estuvo ahi|alli|en ; cumpleanos
        clientAdmin value=2 fixed exact	es	mandarle|llevarle|dejarle * {item}|ropa|pastel|regalo|flores|comida|carta ; le|les puedo|podemos mandar|llevar|dejar * pastel|regalo|flores|comida|carta ; copia|copias de * analisis|estudios|laboratorios|examenes|papeles
        clientAdmin value=2 fixed exact	es	tarde para|al el|la? grupo|sesion|cita ; para|al|el|del grupo de las|los ; hablo|habla|grito|trato|contesto feo|mal|grosero ; con quien me quejo
        clientAdmin value=2 fixed exact	es	ex|fue|fui clienta|cliente|paciente ; carta|constancia p|para|de * dcfs|corte|fechas|inmigracion|migracion ; {kinC} de residente|cliente|paciente|interno ; la|mi sesion|cita|cuenta de {month}|el|octubre
        clientAdmin value=3 fixed exact	en	send|mail|write|address|deliver a? letter|card|package|mail to a|my|our|the * resident|client|patient ; front desk tell|give|let|ask|pass
        clientAdmin value=-3 fixed exact	en	judge|court|magistrate|po|probation ordered|orders|sentenced|mandated|requires ; ordered into|to treatment|rehab|iop|residential|inpatient
        clientAdmin.opensNote value=1.5 fixed exact	en	former|past|ex|prior|prev|fmr|current|cur|curr res|resi|iop|php|detox? client|pt|patient|resident ; alum ; alumna ; alumnus ; {kinC} of client|resident ; client|resident {kinC} ; res|resi|iop|php client|resident
        clientAdmin value=-2 fixed exact	en	meth|heroin|fent|fentanyl|coke|cocaine|crack|drinking|pills|xanax|oxy|percs|using|high|vodka|drunk|ice|dope ; wants|want|needs|asking|asks in|back|admit|readmit|tx|help|more ; struggling ; not doing well|good
        clientAdmin value=2 fixed exact	en	care package ; hes|shes|is|currently in your * house|program|center|facility ; case manager|mgr call ; group link ; complain|complaining about|re ; {staffing}|staff spoke|talked|yelled to|at ; visit sat|sun|saturday|sunday|this|him|her
        clientAdmin value=2 fixed exact	en	ua|lab|test|drug results for|to|sent ; key tag|chip|coin|medallion|certificate mailed|sent|replaced ; bill|invoice from lab|labcorp|quest|anesthesia ; billed|bill the? wrong ; bill|invoice re|from|for ; llega|viene|va tarde ; llegar|llego tarde
        clientAdmin value=3 fixed exact	en	med|medical|tx|pt|her|his|my recs|rcds|rcrds ; recs|rcrds for|to|re ssi|ssdi|atty|court|dr|md|school|disability|edd
        clientAdmin value=3 absorb exact fixed	en	ex client|pt|patient|resident|guest|ct complains|complaining|complaint|upset|asks|asking|calling|called|re|abt|about|wants
        clientAdmin value=3 fixed exact	en	ua|uas|lab|labs|test|results|records|recs|chart|letter|file|dc summary|summary * faxed|fxd|sent|emailed|mailed|released|fwd|forwarded to|2 * atty|lawyer|attorney|po|court|employer|emp|school|dr|md|pcp|dmv|board
        clientAdmin value=2 fixed exact	en	my|his|her {item}|meds|prescriptions|medications|clothes|stuff|things|belongings * still|left * in|at|with your|there|you|the ; can|when|could|may i|we * collect|retrieve them|it|those
        clientAdmin value=2 fixed exact	en	when|how|where can|do|should|could|may i|we bring|drop|send|mail|ship * them|it|those|off|stuff|things|glasses|clothes|shoes|meds|phone|mail
        clientAdmin value=1 fixed exact	en	return my call|message ; returning my call|message
        clientAdmin value=3 fixed exact	en	asks|wants|needs|requests|requesting|req for|that|her|his|? ua|uas|lab|labs|test|drug|u/a result|results|screen|screens * be|to|? sent|faxed|emailed|forwarded|released|mailed
        clientAdmin value=3 fixed exact	en	clt|client|pt|patient|resident from {monthName}|spring|summer|last|2019|2020|2021|2022|2023|2024|2025 * asks|wants|needs|requests
        clientAdmin value=1.5 fixed exact	en	complaint
        clientAdmin value=2 fixed exact	en	treatment dates ; form|forms|papers|paperwork still|not|never blank|unsigned|signed|back|faxed|done ; tech|techs|staff|nurse|roommate|driver|employee * took|stole|has|stealing my|his|her
        # Appointments elsewhere
        notEvidence absorb fixed exact	en	my|an|a|his|her|have|has appointment|appt with|w|at my|a|the|his|her doctor|dentist|cardiologist|ob|obgyn|lawyer|attorney|dmv|eye|surgeon|pcp|hospital|clinic|mechanic|vet
        notEvidence absorb fixed exact	en	doctors|doctor|dentist|dental|hair|eye|vet|ob|pcp|prenatal|court|vets appt|appointment|appts|appointments {AHEAD}|on|at|?
        notEvidence absorb fixed exact	es	tengo|tenia|tiene|hay|una|otra? cita con|en|de el|mi|un|una|del? doctor|dentista|medico|juez|abogado|oculista|ginecologo|ginecologa|oftalmologo|veterinario|cardiologo|consulado {AHEAD}|el|?
        notEvidence absorb fixed exact	en	bank|airline|store|amazon|hotel|landlord|dentist|dmv|mechanic charged|billed|overcharged me|us twice|double|again|? ; a|my|the refund from|on|for the|my|an|a? airline|store|irs|amazon|bank|hotel|landlord|state|ticket|tickets
        notEvidence absorb fixed exact	en	forgot my password for|to my? email|phone|computer|laptop|bank|gmail
        notEvidence absorb fixed exact	en	the? staff|driver|people|nurse|doctor|receptionist at my|the|a|another last|old|other|local? job|work|hospital|store|bank|dmv|er|restaurant|place * was|were * rude|mean|disrespectful|nasty
        notEvidence absorb fixed exact	en	left|forgot|lost my|his|her|a|their {item} on|in|at the|my|his|her|a? bus|car|home|work|school|train|truck|store|uber|taxi|gym|plane|airport|moms|mothers
        notEvidence absorb fixed exact	es	deje|olvide|perdi|dejo mi|mis|un|una|su {item} en el|la|mi? camion|bus|carro|casa|trabajo|escuela|uber|taxi|tienda|tren ; llego|llegue|llegar tarde al|a mi|la? trabajo|escuela|casa ; camion|bus|tren llego tarde
        notEvidence absorb fixed exact	es	banco|tienda|aerolinea me|nos|le cobro|cobraron * veces|doble|mucho ; llego|mi|pago|debo|pague|subio la|el|mi|una? cuenta|recibo|factura de|del la|el? luz|agua|gas|telefono|banco|internet|ahorros|cheques
        notEvidence absorb fixed exact	es	me|nos visitan|visita los|el|cada|todos * domingos|domingo|sabados|sabado
        notEvidence absorb fixed exact	en	hospital|er|they|emergency|doctor gave|handed|sent|gives me|him|her|us? my|his|her|the|some|with? discharge papers|paperwork|instructions|summary ; d/c|discharge papers|paperwork|summary in|on hand|phone
        notEvidence absorb fixed exact	en	a|im|as|on|contractor|i|employee|worker 1099 contractor|worker|employee|income|driver|work
        notEvidence absorb fixed exact	en	1099 worker|contractor|employee|driver|income ; portal|patient at|with|from|for|portal? my|the|his|her|kaiser|at? doctors|doctor|hospital|pcp|kaiser|sutter|clinic
        notEvidence absorb fixed exact	en	patient|client portal at|with|from|for my|the|his|her doctors|doctor|hospital|pcp|clinic
        notEvidence absorb fixed exact	es	hospital|clinica|doctor|emergencias me|nos|le dio|dieron los|mis|unos|? papeles|hoja|carta de alta
        notEvidence absorb fixed exact	es	puedo|podemos|voy mandar|llevar|enviar|traer|a mi|mis|una|copia|llevar|mandar de? mi? expediente|identificacion|historial|copia medico|de|? mi? identificacion|?
        notEvidence absorb fixed exact	en	got|get|have|owe|received|paid a|an|the|my? bill|bills|invoice from the|an|my? ambulance|hospital|er|dentist|doctor|vet|mechanic
        # clientAdmin: third pass, everyday affairs
        clientAdmin value=3 fixed exact	en	what|which|when days|day|time|times|hours? can|could|do|may we|i|family|you come? see|visit him|her|them|my|our ; i|ive have|got group|session|iop tonight|today|tomorrow|tmrw|at|in
        clientAdmin value=1 fixed exact	en	in|at your|ur house|facility|program|place|center|home right|now|since|already|this|currently ; havent|hasnt|cant|cannot|not|unable been|able|to? * talk|talked|speak|spoken|reach|heard|hear to|with|from him|her ; be late ; ill|will be late
        clientAdmin value=2 fixed exact	en	tell|let|inform|notify|message|remind my|his|her|our {careGiver} i|im|ill|that|know|hes|shes|he|she|we ; {kinC} checked in|into {AGO}|on|last|with|there|your|to ; {kinC} admitted|checked in? {AGO}
        clientAdmin value=1 fixed exact	en	sent|send|sending|call|called|calling|fax|faxed|transfer my|his|her prescription|prescriptions|rx|script|scripts|refill|refills|meds to|in|over|at
        clientAdmin value=2 fixed exact	en	when|whats|what|where|time is|s? the|next|your|this? alumni {dayOut} ; the|next|your|this alumni {dayOut} is|on|at|still
        clientAdmin value=3 fixed exact	en	lost|misplaced|replace|replacement|another|duplicate|reprint|never my|a|the|of|for|got|received? my? completion? certificate|diploma|coin ; graduation|coin ceremony|ticket|tickets|guests
        clientAdmin value=1 fixed exact	en	want|wants|to|be|expect to? be reimbursed|compensated ; pick|picking|grab|get|collect up|it|them|him|her? tmrw|tomorrow|later|tonight|today ; threw|tossed|donated away|out? my|his|her {item}
        clientAdmin value=2 fixed exact	en	upset|angry|mad|irate|unhappy|yelling re|about|over|w|with|at? a|the|his|her|your|our|ur? balance|refund|copay|bill|billing|invoice|statement|charge|charges|staff ; need|needs|wants|want|have|has|trying to? resched|reschedule|r/s
        clientAdmin value=2 fixed exact	en	final|last|outstanding bill|statement|invoice ; executor
        class.dayOut	en	barbecue ; bbq ; picnic ; event ; events ; meeting ; meetings ; dinner ; reunion ; party ; call ; night ; gathering ; retreat ; hike ; bowling ; zoom ; breakfast
        clientAdmin value=2 fixed exact	en	needs|nds|wants|wnts|asks|req|reqs|q re|for|abt|about? * bill|invoice|statement|receipt|superbill|stmt
        clientAdmin value=2 fixed exact across	en	upset|angry|mad|irate|unhappy|complaint re bill|billing|invoice|statement|charge|charges|staff|counselor|tech
        clientAdmin value=1.5 fixed exact	en	was|were a? patient|client|resident with you|yall
        clientAdmin value=-3 fixed exact	en	i|he|she|we|to|hes|shes|and need|needs|want|wants|ask|asking|asks for? help again|now|asap|badly|please|quitting|stopping|for ; i|he|she|we need|needs|want|wants help|treatment|rehab|detox|tx
        clientAdmin.lookAlike absorb	en	need|needs|want|wants help with|getting|finding|accessing|logging|paying|understanding|opening|w a|an|my|the|his|her|this|in|into|to * bill|bills|records|portal|form|forms|invoice|letter|account|login|paperwork|appointment|certificate
        clientAdmin value=2 fixed exact	en	{kinC} of? a|our|the? clt|cl|client|res|resident wants|asks|asking|calling|re|dropping|upset|says ; took|stole|stolen|missing|gone * from|out of? my|his|her drawer|locker|room|closet|purse|nightstand|wallet
        clientAdmin value=3 fixed exact	en	curr|current|cur|our|existing|active iop|php|res|resi|op|detox? clt|clts|cl|mbr|member ; wants|want to know if|whether he|she got|received|gets the|her|his|my * flowers|letter|card|package|{item}
        clientAdmin value=1.5 fixed exact	en	why was|is|did|were|wasnt my|our {kinC} moved|not|being|put|sent|denied|told|given|kept|discharged|transferred ; {monthName} group|cohort|class ; ex|former|fmr|past res|resi|clt|cl ; dates|letter|proof in writing
        clientAdmin value=1 fixed exact	en	moved|switched|transferred|put to|in|into another|a|different|new|other room|house|unit|bed ; been there {DUR} ; while|when i|he|she was|were at|in group|session|class ; without telling|calling|asking|letting us|me ; chip|coin engraving|engraved
        clientAdmin value=1 fixed exact	en	not|isnt|wont|cant|cannot coming|come|attend|make in|it today|tonight|tmrw|? ; my|our|his|her room|roommate|bunk|drawer|locker|unit there
        clientAdmin	en	from|in the|my|your|our? tue~|mon~|wed~|thu~|fri~|nite|night|evening|morning|iop night|nite|evening|iop|morning|? group|class|session|grp
        clientAdmin value=2	en	email|address|number|phone|contact|name|info * you|yall|u|they have|has for|on me|us|him|her|file ; in|from|on your alumni group|list|association|program
        clientAdmin value=2	en	re|about|on|question|abt * balance on|owed|due|for his|her|my|? * acct|account|bill|stay ; paid|charged|billed twice|double ; balance on * acct|account
        clientAdmin value=-4	en	day {NUM} of {NUM} at|in|here ; find|finding|need|needs|want|wants|arrange an|a|some? iop|outpatient|aftercare|php ; looking for an|a|some? iop|outpatient|aftercare
        clientAdmin value=2	en	work|school|job|court excuse|return|absence letter|note|slip ; excuse letter|note ; letter|note|records|summary emailed|mailed|faxed
        clientAdmin value=2	es	pagar|liquidar|abonar|cubrir * lo que|mi|la|el|del? * quede|quedo|debo|debe|debiendo|deuda|saldo|cuenta|adeudo
        serviceQuestion absorb	en	can|could|may|allowed|able|does|do i|he|she|they|we|you|people|patients|to|my|? ** bring * own ** pillow|pillows|blanket|blankets|linens|sheets|food|snacks|clothes|shampoo
        clientAdmin value=2 absorb	es	cuando|mientras estuve|estuvo|estaba ahi|alli|con|en? internado|internada|ustedes
        clientAdmin value=2	es	perdi|deje|olvide|se me olvido|quedo|perdio * mi|mis|su|un|una|el|la ** ahi|alli|ustedes|internado|centro|cuarto ; la|lo|las|los encontraron|hallaron|tienen guardada|guardado
        clientAdmin value=3 fixed exact	es	mi {kinC} está|esta|sigue|anda en|con su|ustedes|el programa|centro|casa|clinica? * que|cuando|cual|puedo|hora|horas|visita ; a|que hora|horas puedo|podemos|puede llamarle|hablarle|verlo|verla|visitarlo|visitarla
        clientAdmin value=2 fixed exact	es	proxima|mi cita|sesion|visita con|de|para|del|? la|el|mi|doctora|doctor|terapeuta ; papel|hoja de|con mi|la cita
        clientAdmin value=1.5 fixed exact	en	sobriety date|dates
        clientAdmin value=1 fixed exact	es	{kinC} está|esta internado|internada|ingresado|adentro
        clientAdmin value=3 fixed exact absorb across	en	fever|flu|covid|sick|vomiting|stomach|strep|migraine *** not|wont|cant|cannot|isnt coming|come|make|attend|be in|it|group|class|session|there
        clientAdmin value=2 fixed exact	en	if|whether|did|see|has ** pkg|package|letter|flowers|mail|box|card arrived|came|got|there|delivered|received ; excuse|note|letter for|covering * dates|time|days in|of|at ; {kinC} wants|asks|would|wanted to? bring|drop|send|mail|give|leave ** {item}
        clientAdmin value=1 fixed exact	en	d/c'd|dc'd|discharged|left|d/c yest|tue|tues|mon|wed|thu|thurs|fri|sat|sun|today|tuesday|monday ; forgot|left meds|med|rx|script|scripts ; pmt|payment|bill|balance|refund plan? question|ques|q|issue ; grp|group tonight|tmrw|today
        clientAdmin value=1 fixed exact	en	link wont|doesnt|isnt|not|broken|expired ; needs|need|wants refill|refills|rx|meds til|till|until|thru ; d/c'd|dc'd|discharged|left ** from here|us|you ; faxing|faxed|sending rtw|fmla|edd|disability|verification|form|forms
        clientAdmin value=2 fixed exact	en	for res|resident|client|clt|pt in|at house|rm|room|unit|bed {NUM} ; work|school excuse|letter|note for|covering
        clientAdmin value=2 fixed exact across	en	alum|alumna|alumnus *** mtg|meeting|dinner|speak|picnic|chip|coin|visit|group
        clientAdmin value=3 fixed exact	en	billed|bill|billing|charged my|his|her|the old|wrong|previous|former|expired insurance|plan|card|address|policy ; family session|meeting|group is|at|today|tonight|{NUM}|link ; {staffing}|staff hung up on
        clientAdmin value=2 fixed exact	en	wants|needs|asks|asking|requests attendance|compliance|progress|completion for|report|letter|records|update|notes|from ; client's|clients|clt's|resident's|residents po|probation|boss|school|dr|employer|attorney|lawyer
        clientAdmin value=4 fixed exact	en	needs|wants|need|want|asks tx|treatment|stay|admission|program dates|date|records|letter|summary|verification
        clientAdmin value=1 fixed exact	en	have|got|need|find|resend|send the|a|my? link|zoom ; upset|angry|irate|mad family|mom|dad|parent|wife|husband|mother|father|member ; can|could we|i do|move|make {AHEAD}|friday|monday|tuesday|wednesday|thursday
        clientAdmin value=3 fixed exact	es	copia|copias de|del ** recibo|recibos|factura|estado|pago ; recibo|recibos|factura de * pague|pago|pagamos|tratamiento|estancia
        clientAdmin value=1 fixed exact	es	le|me|nos falto|faltaron|falta|faltan|quedaron|quedo * medicinas|medicina|ropa|cosas|papeles|lentes|zapatos ; en la bolsa|maleta
        clientAdmin value=3 fixed	en	refund|refunds check|on|for|of|status ; unused|remaining days|weeks|sessions|balance ; needs|need|requesting|request|wants * immunization|immunizations|tb|vaccine|labs|ppd * * from|in|off chart|records|record|file ; portal locked|wont|not|down|password ; tell|let|call transportation|transport|my driver|front desk|my tech
        clientAdmin value=3 fixed	es	llega|llego|llegare|llegara|llegar|va|voy a? llegar? * {NUM} min|minutos|mins tarde|despues ; llega|llego|llegar|llegare tarde * * trafico|grupo|sesion|cita|x|por ; no me|le|nos han|ha regresado|devuelto|mandado|entregado|dado|? la|el|mi|mis|las|los * bolsa|ropa|cosas|celular|cargador|deposito|pertenencias|maleta|llaves|papeles|dinero ; me|le|nos falta|faltan|quedo|dejaron * * bolsa|ropa|cargador|maleta|pertenencias
        serviceQuestion	es	que|cuales|cual * terapias|terapia|servicios|clases|grupos|tratamientos|programas * dan|ofrecen|tienen|hay|manejan ; si tienen|dan|ofrecen|hay terapia|terapias|grupo|grupos
        notEvidence absorb	es	terapia|terapias|grupo|grupos familiar|grupal|individual|pareja|familia y|o|e de trauma|traumas|duelo ; terapeutas|terapeuta que hablen|hable|hablan
        serviceQuestion	es	reciben|aceptan|admiten|toman|pueden|permiten * mamas|madres|mujeres|papas|familias con|y * bebe|bebes|ninos|hijos|nino
        notEvidence absorb	es	reciben|aceptan|admiten|toman|permiten * mamas|madres|mujeres|papas|familias con|y * bebe|bebes|ninos|hijos|nino
        clientAdmin value=3 fixed	en	ur|utilization nurse|reviewer|review ; returning|return call|ur re|regarding|about auth|authorization|claim ; missed group|session|ua|appt|appointment * * due|bc|because|dentist|sick|work|car ; ua|group|session * be made|make up ; make up * ua|group|session
        # somebody who is here already
        clientAdmin.inCare value=2 absorb	en	{kin}|{folk}|he|she|client|patient|fiance|fiancee|currently * is|s|been|still|staying * * in|at|with your|yalls * detox|residential|inpatient|rehab|unit|facility|iop|php|house ; hes|shes|whos|im currently|still|? in|at your * detox|residential|inpatient|rehab|unit|facility|iop|php|house ; {kin}|{folk}|hes|shes|whos * is|s|been * in|at your {NUM} day program ; is|s|been|hes|shes|whos|currently a|the? client|patient|resident|ct in|at|with|of * detox|residential|inpatient|rehab|you|yall|yours|program|? ; {kin}|husb|mother|mom|dad|wife|brother|sister|son|daughter of * ct|client|patient * in|rm|room|res|detox|residential ; {kinC}|he|she|hes|shes|whos|who is|are|been|s|? in|at residential|inpatient|detox|rehab with|at you|yall
        clientAdmin value=2 absorb	en	checked|admitted * into|in|to your * detox|residential|inpatient|rehab
        clientAdmin.inCare value=2 absorb	es	esta|estan|entro|ingreso|lleva|sigue|internado|internada ** en|a su|sus detox|residencial|programa|clinica|centro|casa|desintoxicacion ; es|soy cliente|paciente en|de|con|suyo|suya * detox|residencial|ustedes|? ; cliente|paciente en residencial|detox
        clientAdmin value=2 absorb	en	finished|completed|did|graduated|billed * * your|yalls * detox|residential|iop|program|rehab|inpatient * * * need|needs|letter|proof|certificate|records|refund|dates ; {DUR} of detox|residential|inpatient * but|only ; are|were? family|visits|visitors|visiting * allowed|hours * during|in detox|residential
        clientAdmin value=2	en	refund ; billing question|q|issue|dispute ; error|mistake on my|his|her|our|the statement|bill|invoice ; medical records ; my mail|package|belongings|things|stuff is|still|are|was|left * going|at|there|your|with ; my ua|test|lab|own ua? results
        clientAdmin value=2	es	reembolso ; error en|de mi|la|su factura|cuenta ; mis cosas|pertenencias|ropa ; horario|hora de|son|las? visitas
        thirdParty value=2.5	en	wrong number ; dialed|called|calling|dialled * by|on accident|mistake ; pocket dial|dialed ; meant|trying|tried to call|reach the|my bank|pharmacy|dentist|office|salon|pizza ; my phone called you ; butt dial|dialed ; need|take|accept volunteers|donations ; donate|donating|donation my|his|her|a|the|to|money|clothes|$|? ; serve|serving papers ; process server ; service of process
        thirdParty value=2.5	es	numero equivocado ; me equivoque * de|queria numero|llamar ; marco|marque|marcaron por error ; donativo|donativos|donacion|donar
        clientAdmin value=1	en	can|could|may|how|when|where|what * i|we|he|she ** bring|call|visit|mail|send|talk|see|speak|drop him|her|a|the|it|them|mail|cake|kids|me|us|letters|package|money|off ; letter|proof|paperwork|note|certificate ** finished|completed|attended ; completion|discharge letter|certificate|papers|dates|summary
        clientAdmin value=1	es	puedo|podemos|puede|pueden ** llevar|llevarle|mandar|mandarle|llamar|llamarle|visitar|visitarlo|ver|verlo|recibir|cenar ** cartas|llamadas|pastel|ninos|ropa|dinero|visita|carta|comida|el|ella|cosas ; comprobante|constancia|carta de que? termine|termino|complete
        clientAdmin.inCare value=2 absorb	en	{kinC}|he|she|who|resident is|are|been now|currently|already|also|? in|at|inside your|yr|yalls * residential|inpatient|detox|program|facility|unit|rehab|iop|php ; hes|shes|whos now|currently|already|also|? in|at|inside your|yr|yalls * residential|inpatient|detox|program|facility|unit|rehab|iop|php
        clientAdmin.inCare value=2 absorb	es	{kinC}|el|ella|quien esta|estan|anda|sigue|lleva|llevan ** en su|tu * residencial|detox|desintoxicacion|programa|centro|clinica|tratamiento
        """
}
