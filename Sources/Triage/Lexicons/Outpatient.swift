extension LexiconSources {
    /// Outpatient care: the word, and requests. Use during it is in OutpatientUse.
    static let outpatient = """
        # Classes: kinds of outpatient care, hours of it, what one attends
        class.iop	en	i.o.p. ; out pt ; o/p program ; after work program ; evening treatment ; iops ; phps ; outpts
        class.iop	en	evening prog ; eve prog ; evening pgm ; eve program ; eve pgm ; night prog ; day prog ; op prog ; op pgm ; outpatient tx ; drug classes ; drug class ; alcohol classes ; dui classes ; outpatients ; partial hospital program
        class.iop	en	partial hospital ; partial hosp ; partial program ; partial hospitalization program ; op care
        class.iop	en	night groups ; evening outpatient ; op tx ; op treatment ; op groups ; op group ; outpatient groups
        class.iop	en	intensive op ; op sud ; day rehab ; day tx ; outpatient rehab ; cdrp ; online iop ; zoom iop ; telehealth iop ; iot program
        class.iop	en	outpashent ; outpashunt ; outpaitent ; outpacient ; out pashent
        class.iop	es	ambulatorio intensivo ; ambulatorios ; ambulatorias ; clases de drogas ; programa intensivo
        class.iop	es	ambulatoriamente ; intensivo ambulatorio ; pacientes externos ; paciente externo ; tratamiento externo
        class.hxAround	en	group ; groups ; session ; sessions ; class ; classes ; meeting ; iop ; outpatient ; grp ; grps
        class.hxAround	en	php ; therapy ; counseling ; program ; pgm ; treatment ; tx ; check in ; appointment ; appointments ; circle
        class.hxAround	es	grupo ; grupos ; clase ; clases ; sesion ; sesiones ; terapia ; terapias ; programa
        class.hxAround	es	junta ; juntas ; platica ; platicas ; tratamiento ; consulta ; cita ; citas
        class.hxHour	en	evening ; evenings ; night ; nights ; eve ; eves ; weeknight ; weeknights ; nighttime ; afternoon
        class.hxHour	en	nite ; nites
        class.hxHour	en	afternoons ; weekend ; weekends ; saturday ; saturdays ; sat ; sats ; daytime ; morning ; mornings
        class.hxHour	es	tarde ; tardes ; noche ; noches ; sabado ; sabados ; fin ; fines
        # outpatientWord
        outpatientWord	en	{iop}
        # iopRequest: hours
        iopRequest	en	{hxHour} group|groups|grp|grps|program|programs|option|options|session|sessions|slot|slots|track|tracks|treatment|tx|counseling|thing|kind|classes
        notEvidence absorb	en	wnts|wants|want|needs|nds op to|2|on|back|stay|who ; op|operator stayed|stays|told|gave|sent|called|has|will|w/|advised|adv|did
        iopRequest	en	wnts|wants|want|needs|nds|req|reqs|seeking|prefs|prefers op|o/p|outpat|outptnt
        iopRequest	en	want|wants|need|needs|prefer|prefers|pref|prefs|requests|requesting|req|reqs|asks|asking|like|only for|re|about|abt? evening|evenings|eve|eves|weeknights|afternoons|saturdays|sats|nights|weekends
        iopRequest	en	{want} something|anything|smthg|smth|program|treatment|tx|groups|group|one|place|help * on|in|at|for|during|after? the? {hxHour}
        iopRequest	en	something|anything|program|groups|group|sessions|treatment|outpatient|options|it|meet|meets in|on|at|for|during the? evening|evenings|nights|afternoons|weekends|saturdays|mornings|eves|daytime
        iopRequest absorb	en	you|there|yall|u have|offer|got|is|are something|anything|groups|classes|sessions|meetings? on|at|in|during the? {hxHour} ; have|offer|got|is|are something|anything|groups|classes|sessions|meetings on|at|in|during the? {hxHour}
        iopRequest absorb	en	something|anything at night|nights he|she|i|that|for|we can|could|works|?
        iopRequest	en	eve|eves|evenings|afternoons|weeknights pref|preferred|best|only|works ; days|nights vs|or eves|evenings|days|nights ; asks|wants {hxHour} or|and|/ {hxHour}
        iopRequest	en	something|anything|program|programs|groups|group|treatment|tx|sessions|rehab|counseling|therapy|attend|meet|help * after|around|outside|before|between my|his|her|the|their? work|job|shift|shifts|school|class|classes|schedule|hours
        iopRequest	en	come|go|attend|do it|this|there|in|your program|treatment|groups|it? after|around my|his|her? work|job|shift|school|classes ; program|place|somewhere i|he|she can * after work|school
        iopRequest	en	works|work|fit|fits|flexible around|into * job|work|schedule|shifts|kids|school|classes
        iopRequest	en	program|programs|groups|group|something|anything|class|classes|meet|meets|session|slot|slots * after|before {NUM:4..12}
        iopRequest	en	works|work|fit|fits|flexible with my|his|her|their|a|the|our * job|work|schedule|shifts|kids|school|classes
        iopRequest	en	your program|groups|treatment ** after i|he|she get|gets|clock|am|is|im off|out|done ; something|anything|program after school|work
        iopRequest	en	few|couple|{NUM:2..4} hours|hrs a|per|each day|night|session|evening of|program|treatment|and|then|group|groups
        iopRequest	en	{NUM:6..20} hours|hrs|hr * tx|treatment|program|iop|groups ; tx|treatment|program|groups|outpatient ** {NUM:6..20} hours|hrs a|per|/|each week|wk
        iopRequest absorb	en	program|group|groups|grp|grps|something|anything|class|classes|treatment|tx|thing|meets|meeting|outpatient|iop|counseling * {NUM:1..5} nights|evenings|days|times|x|mornings|afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	{NUM:1..5} nights|evenings|days|times|x|mornings|afternoons|sessions a|per|each|/|every week|wk program|group|groups|class|classes|treatment|tx|thing|kind|outpatient|deal|iop
        iopRequest absorb	en	want|wants|need|needs|find|come|attend|go|meet|only in|to? * {NUM:2..5} nights|evenings|mornings|afternoons|sessions a|per|each|/|every week|wk
        iopRequest absorb	en	do|does|is|are|have|any you|u|yall|guys|there|your|ya have|offer|run|do|got|provide|? * * {hxOp} group|groups|program|track|class|session|sessions
        iopRequest	en	attend|come|treated|treatment|programme|program|help|care|sessions ** while|whilst|yet|and|but|still living|residing|remaining|stay|staying|sleeping|live at|in home|his own|her own|my own|our own ; evenings ** whilst|while living|residing|remaining at home
        iopRequest absorb	en	looking|lookin|search|searching|searchin|asking|askin|calling|callin|options|opening|openings|spot|spots|info|here|hoping|ready|recs|place|help 4 ur|a|an|the|some|yalls|only|? {hxOp}
        iopRequest absorb	en	come|go|be in|there {NUM:2..5} days|times|x a|per|each|/|every week|wk ; see|talk|check to|in|with? someone|somebody|counselor|therapist once|twice|{NUM} times? a week
        iopRequest absorb	en	enroll|enrolling|enrolls|interested|opening|openings|spot|slot|space|put|place|get|getting|him|her|me|them|us|start|wait in|into|for * {hxOp} ; can|could|should|may|let i|he|she|we|they|me|him|her * go|do|attend|start|join|try to? * {hxOp}
        iopRequest absorb	es	programa|grupo|grupos|algo|clases|terapia|sesiones|consultas|platicar|ir|venir|asistir|tratamiento * * {NUM:1..5}|unas|varias tardes|noches|veces|dias|sesiones a|por|en la? semana
        iopRequest absorb	es	ir|venir|asistir|acudir|vaya|venga|vengo * {NUM:1..5}|unas|pocas veces|dias|tardes|noches x|por|a|/|cada la? sem|semana
        iopRequest across	es	programa|terapia|terapias|tratamiento *** por la|las tarde|tardes|noche|noches
        outpatientDuring absorb	es	fue|fui|iba|estuvo|estuve|termino|hizo|hice a|en|con|? la|el|un|una|? terapia|terapias|grupo|grupos|clases|programa de? grupo|drogas|adicciones|alcohol|apoyo|tratamiento|grupal|? por|en la|las tarde|tardes|noche|noches
        # iopRequest: home at night
        iopRequest	en	still|can|could|where|while|lets go|come|get|return|head|be home after|afterward|afterwards|at|each|every|to|in|for|with|same
        iopRequest	en	but|then|and go|come|get|return|head|be home after|afterward|afterwards|at|each|every|same
        iopRequest	en	but|then|and|& be home|back|there for|by|to|with|in * dinner|supper|bed|bedtime|kids|night|homework|time|my|her|his
        iopRequest	en	where|that i|he|she|they|you|one? go|goes|come|comes|sleep|sleeps|get|gets|live|lives|stay|stays|return|returns at|back? home
        iopRequest	en	still|can|could|while|where|and|keep live|living|sleep|sleeping|stay|staying|lives|sleeps|stays at home|mine|ours ; stay|staying|live|living home and|while|but|with ** {hxAround}
        iopRequest	en	want|wants|need|needs|prefer|prefers|rather|like to? sleep|be|live|stay|sleeping|staying|living at? home|nights
        iopRequest	es	programa|grupo|grupos|terapia|algo|tratamiento|ir|asistir * despues|saliendo|fuera de|del * trabajo|jale|chamba|escuela
        iopRequest	en	treatment|help|program|come|counseling|groups|care|attend|sessions * in|? * during|only? the|in|by day|daytime|days ; not|without|dont|doesnt|cant|wont|rather ** sleep|sleeping|spend|overnight|nights away|out|elsewhere|somewhere * from|of|else|? home|?
        iopRequest	es	sin|no * quiere|quiero|puede|puedo|tener|que|? quedarse|quedarme|dormir|internarse|internarme * alla|ahi|adentro|dormir|la noche|fuera de casa ; durante|en el dia * y|para|regresar|dormir * dormir|regresar|casa
        iopRequest	en	sleep|sleeping|stay|staying|be|living|live in|at my|his|her|our|their|your own place|house|apartment|home|bed ; sleep|sleeping in my|his|her bed ; my|his|her own bed
        iopRequest	en	not|without|dont|didnt|wont|rather want|wanna|have|having|need|not? to? stay|sleep|live|staying|sleeping|living overnight|there|over|onsite|in
        iopRequest	en	without staying|sleeping|living|going|moving away|overnight|there|in|anywhere ; isnt|not overnight|live in
        iopRequest absorb	en	a|any|some|the|more|just day kind|version|track|thing|option|side
        iopRequest absorb	en	where|so|while|and my|his|her|our|the? {kinShort}|i still? can? come|comes|go|goes|get|gets home after|at|every|each|afterward|afterwards
        iopRequest	en	go|goes|come|comes|coming|drive back|in|there|by during the day ; come|comes go and ; come|comes|go|coming in and go|out|leave home|each|every|? ; in and out each|same day ; a few|couple hours and|then home
        # iopRequest: from home
        iopRequest	en	something|program|programs|groups|group|anything|classes|sessions * * go|come|attend|do|fit|get|be * to|in? mornings|morning|evenings|evening|nights|afternoons|weekends|saturdays|before|after|around|between ** work|shift|class|school|hours|job|five|six|{NUM:1..9}
        iopRequest	en	virtual|online|remote|telehealth|video|zoom|telemed|tele program|programs|group|groups|option|options|treatment|tx|iop|outpatient|sessions|session|visits|counseling|therapy|class|classes|rehab|care|track|outpt|help|or|vs|/
        iopRequest	en	{want}|offer|prefer|pref|prefers|wants|need|needs|ask|asks|asking|is it|re|about|any|or|for? virtual|telehealth|remote ; wants|want|prefer|prefers|prefs|need|needs|asks|offer|do re|about|for|it? online|zoom
        iopRequest	en	program|programs|group|groups|treatment|sessions|outpatient|iop|classes|counseling|therapy|rehab|visits ** on|over|via|by|thru|through the? zoom|video|computer|internet|telehealth|laptop
        iopRequest	en	do|doing|attend|done it|this|that on|over|via|by|through the|my? zoom|video|computer|telehealth|laptop
        iopRequest	en	in person or|vs|/ online|virtual|zoom|video|telehealth|remote ; online|virtual|zoom|telehealth or|vs in person
        iopRequest	en	program|treatment|groups|class|sessions|attend|join|do|doing it|group|groups|classes|iop|treatment? from my|his|her|the? home|phone|computer|laptop|couch|house
        # iopRequest: part time, instead of a stay
        iopRequest	en	part time program|treatment|rehab|track|something|tx ; parttime program|treatment|rehab
        iopRequest	en	something|anything|program|treatment|rehab|groups|option part time ; wants|prefers|prefer|needs|asks|seeking|req|requests|requesting|inq|inquiring|wanting|interested in|re|about|abt|for|only? op ; op only|preferred|instead|vs|or inpt|inpatient|residential|?
        iopRequest	en	drive|come|go|commute|ride|pop|stop|drop in|over|by|there? for|to a|the|my|your|some|? sessions|groups|group|classes|appointments|counseling ; love|like|something|anything|all|do|doing|done|it online|virtual|virtually|remote|remotely
        iopRequest absorb	en	wants|want|needs|need|requests|requesting|looking|seeking|asks|prefers|prefer|just ** {hxOp}|op * {NUM:1..5} x|times|nights|days a|per|/|each|q? week|wk
        iopRequest absorb	en	come|coming|comes|check|attend|drop|go in|by|over? just|only|like|maybe? a|? few|couple|{NUM:1..5} of? times|days|nights|evenings|hours|x a|per|each|every|/ week|wk
        iopRequest	en	program|something|groups|treatment|place|one|rehab|class|classes that|which|where|? i|he|she|we|they * attend|come|go|do it|to|in|? at|in|on|during the? {hxHour}
        iopRequest	en	instead|rather|other|short|less|anything|alternative|alternatives of|than|but|to|for? inpatient|residential|rehab|live ; not inpatient|residential ; non|no residential option|program|treatment
        iopRequest	en	wants|want|needs|need|asks|like|find|join|any|have|offer|run|looking|some a|an|some|for|re|about|your|in|of|more? any|kind|sober|process|therapy|talk|peer|recovery|evening|night|day|weekly|small|drug|outpatient|? group|groups|grp|grps|classes|counseling
        iopRequest	en	wants|want|needs|need|asks|like|find|join|any|have|offer|run|looking|some a|an|some|for|re|about|your|in|of|more? regular|good|mens|womens|teen|spanish|online|free|real|local|addiction group|groups|grp|grps|classes|counseling
        iopRequest	en	spanish|sober|process|recovery|weekly|aftercare|mens|womens|iop|drug|substance|small group|groups|grps|grp
        notEvidence absorb	en	have|has|got|in|started|on a|the|our|family|? group chat|text|thread|hug|photo
        iopRequest	en	groups two|twice|near|in|at|that|for|during|around ; group|groups on|at {hxHour} ; a class for|on|about drugs|alcohol|drinking|my|marijuana|weed|dui
        iopRequest	en	classes for|on|about drugs|drug|alcohol|addiction|recovery|marijuana|weed|dui ; come|comes|coming in|by|over for * few|couple|{NUM} hours
        iopRequest	en	somebody|someone|people|place to talk|sit|meet|check * with|in twice|weekly|once|few|{NUM} ; step|stepping|stepped down to|into
        iopRequest	en	program|treatment|something|rehab that|which|and|where i|he|she|we? lets|allows|can|could still? me|him|her|us? still? keep|work|go|live|sleep|stay
        iopRequest	en	keep|while|still and|and i|keep? working|my job|living at|at home * and|while|during? * treatment|program|help|groups|tx
        iopRequest	en	treatment|help|rehab|program|tx while|and still|i|he|she|keep|keeping|im|hes? still? * working|work|job|school|class
        notEvidence absorb	en	program|treatment|rehab|tx|help|it and|but|its|it|and its|it|thats|hes|? is|was|isnt|wasnt|? not working|helping|enough
        # iopRequest: Spanish
        iopRequest	es	programa|programas|grupo|grupos|clases|algo|terapia|terapias|tratamiento|sesiones|horario|consulta|platicas|atienden|opcion ** por|en|de la|las? {hxHour}
        iopRequest	es	quiere|quiero|busca|busco|necesita|necesito|prefiere|prefiero|puede|puedo|solo ** por|en la|las tarde|tardes|noche|noches ; programa|grupos|terapia ** fin|fines|los de|sabados semana?
        iopRequest	es	programa|grupo|grupos|algo|terapia|tratamiento|clases|ir ** despues|saliendo|fuera del|de|de mi trabajo|trabajar|escuela|turno|jale|chamba
        iopRequest	es	programa|grupos|terapia|clases|sesiones|tratamiento|{want} ** en|por linea|zoom|internet|videollamada|computadora ; virtual|virtuales ; programa|grupos|terapia|clases|tratamiento|hacerlo|tomarlo|tomarlas ** desde|en mi|la|su? casa
        iopRequest	es	ir|de|irse y|entrada venir|regresar|volver|por salida? ; ir y venir ; vas|voy|va|vaya y regresas|vengo|regreso|viene|regresa|regrese|venga|vuelva|vuelve ; entrada por salida
        iopRequest	es	sin internarme|internarse|internarlo|internarla|internar|quedarme|quedarse ; sin dormir|estar ahi|alla|interno|interna|internado|en|adentro ; sin tener que * internar|internarse|internarme|quedarse|quedarme|dormir
        iopRequest	es	que no sea|quiera|necesite internado|interno|residencial|quedarse|internarse ; no|sin quiere|quiero|puede|puedo? internarse|internarme
        iopRequest	es	dormir|regresar|volver|estar|quedarme|quedarse|llegar a|en mi|su|tu? * casa|cama ; {want}|dan|ofrecen|manejan|cuales|ir a? * grupos|platicas|clases ; {want}|dan|ofrecen * terapia|terapias|consulta para|sobre|de * adicciones|adiccion|drogas|alcohol|grupo
        iopRequest	es	hora|horario|horarios|dias|cuando * son|de|empiezan|tienen * * grupos|grupo|clases|sesiones|terapias
        iopRequest	es	grupos|platicas|clases|terapias para|sobre|de adictos|adiccion|adicciones|drogas|alcohol|mujeres|hombres|jovenes ; pueda|poder|sin seguir|dejar * trabajando|trabajar|estudiando
        iopRequest	es	algo|programa|tratamiento|grupos de? medio|parcial tiempo|?
        # Look-alikes: hours of a call, of classes elsewhere
        pseudo	en	call|reach|phone|text|contact|available|good|best|free|cb|lv|vm|voicemail me|us|him|her|back|anytime|time|is|to|call|? ** in|on|during|at|after|before the? evening|evenings|eve|eves|afternoon|night|morning|mornings|work|{NUM:1..12}
        pseudo	es	llame|llamen|llameme|llamar|marcar|marque|marqueme|hablar|contactar|llamada|llamenme me|le|por|? ** por|en|de la|las tarde|tardes|noche|noches|manana
        iopRequest	es	el|un|programa|lo de? intensivo de {NUM:6..20} horas|hrs|hs ; {NUM:6..20} horas|hrs a|por|x la? semana
        """
}
