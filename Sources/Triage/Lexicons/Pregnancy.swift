extension LexiconSources {
    /// Pregnancy, stated and denied.
    static let pregnancy = """
        # classes
        class.weeksWord	en	weeks ; wks ; wk ; week ; w ; months ; mos ; mo ; month ; mths ; mth
        class.weeksWord	es	semanas ; meses ; mes ; sem
        pregnancy	en	{NUM:3..42} {weeksWord} by|per|via lmp|dates|sono|ultrasound|us|scan|edc ; {NUM:3..42} {weeksWord} lmp|ega|ga
        pregnancy	en	clean|sober|off|detox|quit|stop * before|bfr|until|til|by * delivery|birth|baby|babys|due ; clean|sober|off b4 * delivery|birth|baby|due ; cps * at|after birth|delivery
        class.monthName	en	january ; february ; march ; april ; may ; june ; july ; august ; september
        class.monthName	en	october ; november
        class.monthName	en	december ; jan ; feb ; mar ; apr ; jun ; jul ; aug ; sept ; sep ; oct ; nov
        class.monthName	en	dec
        class.monthName	en	spring ; summer ; fall ; winter ; christmas ; thanksgiving ; any day ; new year
        class.monthName	es	enero ; febrero ; marzo ; abril ; mayo ; junio ; julio ; agosto ; septiembre
        class.monthName	es	octubre
        class.monthName	es	noviembre ; diciembre ; navidad
        # pseudo
        pseudo	en	expecting to|you|him|it|that|too|them|me|money|results
        pseudo	en	expecting a|an|some|his|her call|callback|answer|visit|check|reply|miracle|bonus
        pseudo	en	due in|at|for|back court|class|school|work|probation
        pseudo	en	due date for|on|of|to * my|the|court|rent|bill|payment|invoice|paperwork
        pseudo	en	rent|payment|bill|bills|tuition|taxes|report|court|date|paper|paperwork|renewal|license|fine|fines|fees|project|thesis|invoice|loan|mortgage|refill|shot|injection|dose|review|appeal|assignment|test ** due
        pseudo	en	expecting my|our|the|her|his|an|a|some|any * check|paycheck|package|refund|money|deposit|letter|ride|home|visitors|company|guests|results|transfer|approval|call|text|email|visit|back
        pseudo	es	preg si|por|q|que|sobre|cuanto|a|donde|cuando|precio|horario|costo|costos|como
        # pregnancy
        pregnancy	en	im|shes|am {NUM:4..42} weeks|wks|wk and|but|my|this|today
        pregnancy	en	im|shes|am|about|only|almost {NUM:4..42} weeks|wks tomorrow|far|along
        pregnancy	en	two|2|second|both pink|blue|faint|dark lines|line
        pregnancy	en	pee|peed on ** stick ** positive|lines|yes|plus
        pregnancy value=1	es	{NUM:2..9} meses y|de|ya ** bebe|doctora|ginecologa|ginecologo|partera
        pregnancy.baby	es	bebe viene|va bien ; danar|dano|perder|lastimar|afectar * al|el|mi bebe
        pregnancy	es	bebe|nino|nina|criatura nace|nacera|nazca|llega en|para|a ; emb {NUM:3..43} ; {NUM:3..43} sem|semanas|sdg * emb|embarazo|gestacion ; sdg ; voy|va para {NUM:4..10} meses de? embarazo ; salio|salgo|sali embarazada
        pregnancy	en	pregnant ; preg ; preggo ; preggers ; prego ; pregnancy ; pregant ; pregnent
        pregnancy	en	prengant ; expecting in|twins|baby|again|and|another
        pregnancy	en	expecting my|our|her|a|their first|second|third|fourth|baby|child|next|boy|girl|little
        pregnancy	en	im expecting ; shes expecting ; is expecting ; im|shes|is|am|being with child
        pregnancy	en	having our|my|their|her first|second|third|fourth|another in|this|next|soon|baby ; im|shes|am|about {NUM:2..9} months|mos|mo gone ; first|second|third|last tri ; {NUM:3..43} wga|ega|wk|wks|weeks ga|gest|ega|wga|iup ; {NUM:4..43} wga ; wga
        pregnancy	en	eating for two ; knocked up ; bun in the oven ; in a family way ; in the family way
        pregnancy	en	{NUM:3..43} {weeksWord} along|gestation|gest|preg|pg|pregnant|iup|ega|gestational|far
        pregnancy	en	{weeksWord} along|pregnant|gest|gestation|preg|iup
        pregnancy	en	{NUM:3..43} w iup|preg|gest|along
        pregnancy	en	iup * {NUM:3..43} ; iup ; ega
        pregnancy	en	{NUM:3..43} {weeksWord} * iup|fob|fht|fhr|edd|fetus ; {NUM:3..43} {weeksWord} baby
        pregnancy	en	g {NUM:1..12} p {NUM:0..12} ; g 1|2|3|4|5|6|7|8|9 now|at|@|about|approx|currently|is|with|w|? {NUM:4..42} {weeksWord} ; gravida
        pregnancy	en	primip ; multip
        pregnancy	en	first|second|third|last trimester ; trimester ; prenatal care|clinic|visit|visits|vitamins|appt|appointment|nurse|vits ; antepartum
        pregnancy	en	gestation ; in utero ; maternal fetal ; mfm ; my|her|the midwife says|said|told|is|knows|doesnt|sent|referred
        pregnancy	en	due in|on|date|around|this|next|with|late|early|mid|end|by * {monthName}|baby|weeks|twins
        pregnancy	en	due date ; edd ; edc ; baby is|s|was? due ; due * {monthName} with
        pregnancy	en	two|2|double|second|both|pink|faint pink|blue? line|lines on|* stick|test|this|came
        pregnancy	en	lines on the|a stick|test ; pee|peed on * stick * positive|lines|yes
        pregnancy	en	positive pregnancy|home|hpt|hcg|upt
        pregnancy	en	hcg pos|positive|{NUM}|today|confirmed|+ ; upt pos|positive|+ ; hcg
        pregnancy	en	pregnancy|preg test * pos|positive|came|yes|says ; test says|said pregnant ; fetal
        pregnancy	en	fht ; fhts ; fhr ; fetus
        pregnancy	en	having|carrying|growing|expecting a|his|our|my|twins baby|child|twins|kid|girl|boy
        pregnancy	en	having|carrying another|this|the|baby|number baby|child|twins|kid|girl|boy
        pregnancy	en	growing|expecting another|this|the|baby|number baby|child|twins|kid|girl|boy
        pregnancy	en	having a baby ; having|carrying|expecting twins|triplets
        pregnancy	en	im|shes carrying and|now|again|low|high|but ; plus sign ; test ** plus
        pregnancy	en	baby inside|in|growing me|her|my
        pregnancy	en	baby on the way ; baby is|s|was? kicking|kicks|kicked|moving|moves|moved ; this pregnancy
        pregnancy value=1	en	baby is|s|was? ok|fine|good ; baby looks|doing
        pregnancy	en	feel|felt|feeling the|my|her|this|him? baby|kid? move|kick|kicks|moving|kicking
        pregnancy	en	before|until|when|once the|this|my|our baby comes|arrives|born|here ; before|until|when|once the|this|my|our baby is|gets born|here|due
        pregnancy value=1	en	before|til|until the|this baby
        pregnancy value=1	en	hurt|hurting|harm|harming|affect|lose|losing|protect the|my|this|her baby
        pregnancy	en	baby inside ; unborn
        pregnancy	en	going|gonna|about|bout to? be|become a mom|mother|mommy|mama|mum ; baby bump
        pregnancy value=1	en	showing and|already|now * baby
        pregnancy	en	my|her|the ob said|says|told|doesnt|does|knows|wants|appt|is|gave|following ; my ob
        pregnancy	en	ob/gyn says|said|told|knows|following
        pregnancy	en	ob says|said|following|appt|doesnt|knows|not|clinic|triage|nurse|rn|aware|referred|sent
        pregnancy	en	l and d triage|unit|rn|nurse|calling|ref|referral ; ultrasound|sonogram * baby
        pregnancy value=1	en	l and d ; labor and delivery ; midwife ; doula ; obstetric ; prenatal ; period|periods * late|missed|stopped ; missed my|her * period|periods ; weeks|days late ; test says|said yes|positive ; two|2 lines|line
        pregnancy	es	embarazada ; embarazo ; encinta ; en cinta ; prenada ; panzona ; de encargo
        pregnancy	es	embarasada ; enbarazada ; en estado|espera de {NUM}|buena|un
        pregnancy absorb	es	espero|espera|esperando|esperamos un|una|a|mi? bebe|hijo|hija|nino
        pregnancy absorb	es	espero|espera|esperando|esperamos su|otro|gemelos|nuestro? bebe|hijo|hija|nino
        pregnancy absorb	es	espero|espera|esperando|esperamos un|una|a|mi? nina|gemelos|criatura
        pregnancy absorb	es	espero|espera|esperando|esperamos su|otro|gemelos|nuestro? nina|gemelos|criatura
        pregnancy value=1	es	estoy|esta esperando ; ultrasonido ; ginecologo ; ginecologa ; retraso
        pregnancy	es	hija|mija|esposa|mujer|novia|hermana|sobrina|nieta|prima|nuera|senora|ella|amiga|muchacha esta|anda esperando y|pero|con|desde|para|familia ; esta|estoy|anda esperando familia|cigüeña|ciguena
        pregnancy absorb	es	tener un bebe ; ser|hacerme|convertirme mama|madre|mami
        notPregnant absorb	es	acabo|acaba|acabamos|acabe de tener|parir|dar a? un|una|mi|su|luz|? bebe|hijo|hija|nino|nina|gemelos|luz ; tuve|tuvo|nacio un|una|mi|su bebe|hijo|hija|nino|nina
        pregnancy absorb	es	voy|va a tener un|mi|su|otro bebe|hijo
        pregnancy	es	{NUM:3..43} {weeksWord} de embarazo|gestacion|embarazada
        pregnancy	es	{weeksWord} de embarazo|gestacion
        pregnancy	es	estoy|esta|tengo|tiene de? {NUM:3..43} {weeksWord} de * embarazo|gestacion|embarazada
        pregnancy	es	estoy|esta de {NUM:3..43} {weeksWord} ; prueba * positiva|positivo
        pregnancy	es	dos rayas|rayitas ; fecha de parto ; me|se alivio|alivia|aliviar en
        pregnancy	es	bebe * patea|mueve|nazca|nacer|viene ; antes de que nazca ; partera ; prenatal
        pregnancy	es	tengo|estoy|tiene {NUM:4..42} semanas y|pero ; ya se me nota la panza
        pregnancy across	en	f {NUM:10..42} wks|weeks|wk {drug}
        pregnancy across	en	f {NUM:6..42} wks|weeks|wk on|uses|using|smokes|iv
        pregnancy	en	im|shes showing now|and|already
        pregnancy	en	sonogram|ultrasound * girl|boy|says
        pregnancy	es	mueve|patea|moviendo * bebe|panza ; es nina|nino * doctor|doctora
        # notPregnant
        notPregnant absorb	en	not|never|isnt|aint|nt preg|pregnant
        notPregnant absorb across	en	{kin}|sis|husb caller|clr *** preg|pregnant|gest ; he|hes ** having|expecting a|another|his|their kid|baby|child|first|twins
        pregnancy value=1 across	en	took|take|did|home|drugstore a|the|another|two|my? test|tests|hpt *** positive|yes|lines|line|plus
        pregnancy	en	since|before|after|around|at conception ; high risk ob|pregnancy
        pregnancy fixed across	en	hurt|hurting|harm|lose|losing|affect * baby *** im|am|shes {NUM:4..42} weeks|wks
        notPregnant absorb	en	get|getting|gets|got|became|become|fall pregnant
        notPregnant absorb	en	trying|wants|want|wanting|hoping|hopes|ttc for|to|* baby|conceive|pregnant
        notPregnant absorb	en	pregnancy|preg|hcg|upt test? today|is|was|came|result|back? neg|negative|no
        notPregnant absorb	en	neg|negative|no pregnancy|preg|hcg|upt test?
        notPregnant absorb	en	preg|pregnancy|hcg|upt test * neg|negative
        notPregnant absorb	en	when|while|since|until|before|after|last time i|she was|were * pregnant
        notPregnant absorb	en	was|were pregnant ; postpartum ; post partum ; pp {NUM}|x
        notPregnant absorb	en	{NUM} {weeksWord} pp|postpartum
        notPregnant absorb	en	last|previous|prior|first|past|old|earlier|during my|her|that|the? pregnancy
        notPregnant absorb	en	my|her last|first|second|previous pregnancy ; gave birth
        notPregnant absorb	en	had the|my|our|a baby ; baby was born ; just delivered
        notPregnant absorb	en	preg * pt isnt|not ; pregnant * pt isnt|not ; not expecting
        notPregnant absorb	en	pregnancy prevention ; crisis pregnancy center ; tubes tied ; hysterectomy
        notPregnant absorb	en	miscarried ; miscarriage
        notPregnant absorb	es	no esta|estoy|este embarazada ; prueba * negativa|negativo
        notPregnant absorb	es	cuando|mientras|desde estaba|estuve|estuvo embarazada
        notPregnant absorb	es	estaba|estuvo|estuve embarazada ; durante mi|su|el embarazo
        notPregnant absorb	es	en mi|su ultimo|primer|pasado embarazo ; di|dio a luz
        notPregnant absorb	es	acabo|acaba de tener|parir ; recien parida ; posparto ; despues del parto
        notPregnant absorb	es	quedar|salir embarazada ; nacio mi|su|el|la bebe
        pregnancy	en	found out ** {NUM:4..41} weeks|wks|wk|months ; {NUM:4..41} weeks|wks|wk * stick|lines|ob|ultrasound|sono ; {NUM:4..41} weeks|wks|wk by|per|on us
        pregnancy	en	ob|obgyn|midwife|prenatal ** {NUM:4..42} wks|weeks|wk
        pregnancy across	en	ob|obgyn|midwife|mfm|maternity|prenatal|antepartum|perinatal *** {NUM:4..42} wks|weeks|wk|weeker ; l and d *** {NUM:4..42} wks|weeks|wk|weeker|w ; l d rn|sw|nurse|triage *** {NUM:4..42} wks|weeks|wk|w
        notEvidence absorb	es	esperando|espero|espera|esperamos su|la|una|el|a|que|tu|al|mi * llamada|respuesta|correo|hermana|hermano|hijo mayor|esposo|esposa|camion|paquete|cita|llame|llamen|contesten|conteste|amigo|amiga ; mi cita con el ginecologo
        pregnancy absorb	es	esperando|espera|espero|esperamos mi|su|nuestro|a|al * primer|segundo|tercer|primera|segunda|cuarto hijo|bebe|hija|embarazo ; viene un|el|la|mi|otro bebe|hijo
        pregnancy fixed	en	might|may|could|possibly|maybe|probably im|be|is|shes? pregnant|preg|expecting ; posible|posiblemente|quiza embarazada|embarazo
        pregnancy	en	+ upt|hcg|hpt|preg ; ob|obgyn|prenatal|perinatal referral|ref|referred|referring
        pregnancy value=1	en	test was|is|s|came|comes back? positive|pos ; its|it positive
        notPregnant absorb	en	lost|lose|losing|terminated a|the|my|our|her? pregnancy ; pregnant dog|cat|mare|cow ; ectopic|phantom pregnancy
        pregnancy across	en	g 1|2|3|4|5|6|7|8|9 now|at|@|about|approx|currently|is|with|w|? {NUM:4..42} {weeksWord} ; ultrasound|sonogram|scan|sono|ob|midwife|doctor * said|says|shows|showed|puts|put|measured * {NUM:4..42} weeks|wks ; l and d|l & d sw|social|rn|nurse|unit|calling ; im|shes|hi expecting
        pregnancy	en	theres|there is|s|? a|another baby|human in|inside there|me|her|my
        pregnancy	en	{NUM:4..42} weeks|wks|wk|w g 1|2|3|4|5|6|7|8|9
        pregnancy value=1 across	en	patient|pt|client|clr|girl|woman ** {NUM:12..42} weeks|wks|wk
        """
}
