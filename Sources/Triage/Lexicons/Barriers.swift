extension LexiconSources {
    /// Work and study as a barrier to a stay: absence, leave, the place lost; what only this person can do: WorkDuties.
    /// Children and other dependants: Dependents; money: Finances.
    static let barriers = """
        # words
        class.post	en	job ; jobs ; work ; position ; spot ; seat ; place ; slot ; route ; routes ; lane
        class.post	en	chair
        class.post	en	station ; scholarship ; seniority ; contract ; contracts ; clients ; client ; customers
        class.post	en	account ; accounts ; internship ; residency ; fellowship ; apprenticeship ; clerkship
        class.post	en	tenure
        class.post	en	booth ; stall ; truck ; farm ; shop ; store ; bakery ; restaurant ; business ; company
        class.post	en	visa
        class.post	en	semester ; quarter ; term ; credits ; grant ; stipend ; clearance ; territory ; gig
        class.post	en	gigs
        class.post	en	season ; harvest ; livelihood ; income ; paycheck ; career ; franchise ; practice
        class.post	en	salon
        class.post	en	shift ; shifts ; school ; class ; classes ; cohort ; year ; commission ; enlistment
        class.post	en	promotion
        class.post	es	trabajo ; empleo ; chamba ; jale ; puesto ; lugar ; plaza ; negocio ; local ; taller
        class.post	es	beca
        class.post	es	semestre ; clientes ; cupo ; turno ; turnos ; ruta ; contrato ; temporada ; cosecha
        class.post	es	pizca
        class.post	es	camion ; tienda ; escuela ; clases ; carrera ; fuente de ingreso ; sueldo
        class.boss	en	boss ; employer ; job ; work ; company ; firm ; foreman ; supervisor ; manager ; captain
        class.boss	en	hr
        class.boss	en	warehouse ; plant ; union ; hall ; office ; dispatch ; dispatcher ; owner ; agency
        class.boss	en	hospital
        class.boss	en	dean ; school ; college ; university ; professor ; sergeant ; chief ; crew chief ; chef
        class.boss	en	lead
        class.boss	en	principal ; district ; command ; department ; registrar ; director ; shop ; contractor
        class.boss	en	apprenticeship ; coach ; chair ; store ; factory ; super ; higher ups ; management
        class.boss	en	they
        class.boss	es	patron ; patrona ; jefe ; jefa ; mayordomo ; capataz ; supervisor ; encargado
        class.boss	es	encargada
        class.boss	es	trabajo ; empresa ; compania ; fabrica ; gerente ; contratista ; escuela ; dueno ; duena
        class.boss	es	chamba
        class.absence	en	absence ; absences ; no show ; no shows ; noshow ; call out ; calls out ; call off
        class.absence	en	calls off
        class.absence	en	call in ; calls in ; sick day ; sick days ; day off ; days off ; time off ; week off
        class.absence	en	month off
        class.absence	en	miss a ; miss one ; miss another ; miss any ; miss more ; miss two ; miss three
        class.absence	en	miss work
        class.absence	en	miss class ; miss 1 ; miss 2 ; miss 3 ; miss even ; misses a ; misses one
        class.absence	en	misses another
        class.absence	en	misses any ; misses more ; misses two ; misses work ; misses class ; misses 1
        class.absence	en	misses 2
        class.absence	en	misses 3 ; skip a ; skip one ; skip work ; skips a ; skips one ; skip any
        class.absence	en	skip class
        class.absence	en	gone a ; gone for ; gone one ; gone two ; gone 1 ; gone 2 ; gone 10 ; gone 30
        class.absence	en	gone thirty
        class.absence	en	absent ; take off ; takes off ; dont show ; doesnt show ; if i leave ; if he leaves
        class.absence	en	if im gone
        class.absence	en	if hes gone ; if shes gone ; if she leaves ; if i go ; if he goes ; if she goes
        class.absence	en	if i step
        class.absence	en	if i take ; if he takes ; if she takes ; if im not ; if im out ; if hes out
        class.absence	en	if shes out
        class.absence	en	unexcused ; no call ; walks ; walk off ; park the ; parks the ; park my ; if i stop
        class.absence	en	if i park
        class.absence	en	if im away ; if i ask ; if i disappear ; if i vanish ; day i dont ; days i dont
        class.absence	en	if i dont
        class.absence	en	occurrence ; occurrences ; missed shift ; missed day ; missed shifts ; missed class
        class.absence	en	missed clinical
        class.absence	en	leave of absence ; fmla ; days gone ; weeks gone ; month gone ; day gone ; go away
        class.absence	es	si falto ; si falta ; si me voy ; si se va ; si dejo ; si paro ; si me ausento
        class.absence	es	si no voy
        class.absence	es	si no va ; si pido ; si pide ; una falta ; otra falta ; faltas ; si no llego
        class.absence	es	si me salgo
        class.absence	es	si no me presento ; si me interno ; si se interna ; faltar ; un dia que ; faltando
        class.absence	es	falta y
        class.ousted	en	fired ; canned ; terminated ; replaced ; dropped ; let go ; sacked ; axed ; dismissed
        class.ousted	en	expelled
        class.ousted	en	blacklisted ; suspended ; written up ; booted ; bumped ; unemployed ; jobless
        class.ousted	en	out of a job
        class.ousted	en	out of work ; kicked out ; kicked off ; pulled ; reassigned ; deported ; held back
        class.ousted	en	pink slipped
        class.ousted	en	disenrolled ; discharged ; walked out ; walked ; withdrawn ; off the list ; failed
        class.ousted	en	laid off ; out the door
        class.ousts	en	fire ; fires ; replace ; replaces ; drop ; drops ; terminate ; terminates ; dismiss
        class.ousts	en	dismisses
        class.ousts	en	sack ; sacks ; boot ; boots ; expel ; expels ; let me go ; let him go ; let her go
        class.ousts	en	let you go
        class.ousts	en	lets you go ; give my ; gives my ; give it ; give away ; gives away ; give his
        class.ousts	en	give her
        class.ousts	en	give your ; hand it ; hands it ; hand my ; hands my ; hand his ; hire someone
        class.ousts	en	hire somebody
        class.ousts	en	find someone ; find somebody ; find another ; fill my ; fills my ; fill his ; fill her
        class.ousts	en	fill the
        class.ousts	en	kick me ; kick you ; cut me ; cuts me ; cut you ; write me up ; pull my ; pulls my
        class.ousts	en	get someone
        class.ousts	en	swap ; swaps ; sub out ; get somebody ; takes it ; take it ; call the next ; bring in ; can me ; can you
        class.ousts	en	cans me ; bank takes
        class.ousts	es	corren ; corre ; corran ; correrian ; despiden ; despide ; botan ; bota ; echan ; echa
        class.ousts	es	cambian
        class.ousts	es	reemplazan ; reemplaza ; sacan ; saca ; dan de baja ; descansan ; meten a otro
        class.ousts	es	mete a otro
        class.ousts	es	ponen a otro ; pone a otro ; contratan a otro ; dan mi ; da mi ; dan su ; quitan el
        class.ousts	es	quitan la
        class.ousts	es	quitan mi ; liquidan ; agarran a otro ; a la calle ; le dan el
        class.leave	en	leave ; time off ; days off ; day off ; week off ; weeks off ; month off ; off work
        class.leave	en	pto ; fmla
        class.leave	en	vacation ; sick time ; sick leave ; leaves ; sabbatical ; medical leave ; paid time
        class.leave	en	personal days
        class.leave	en	bereavement ; more time ; another week ; another day ; another month ; time away
        class.leave	en	leave time ; loa
        class.leave	en	vacation days ; sick days ; personal time ; extension ; the time off ; that much time
        class.leave	es	permiso ; permisos ; vacaciones ; dias ; un dia ; ni un dia ; incapacidad ; licencia
        class.leave	es	dias libres
        class.leave	es	descanso ; chance ; tiempo libre ; una semana ; un mes ; dias de descanso
        class.trade	en	driver ; mechanic ; nurse ; doctor ; tech ; technician ; cook ; chef ; baker ; welder
        class.trade	en	barber
        class.trade	en	stylist ; teacher ; vet ; pilot ; operator ; carpenter ; plumber ; electrician
        class.trade	en	bartender
        class.trade	en	manager ; pharmacist ; dentist ; provider ; breadwinner ; earner ; income ; paycheck
        class.trade	en	worker
        class.trade	en	employee ; cashier ; dispatcher ; machinist ; foreman ; groomer ; tow ; paramedic
        class.trade	en	medic ; hygienist
        class.trade	en	installer ; roofer ; butcher ; lineman ; engineer ; lawyer ; attorney ; surgeon
        class.trade	en	interpreter ; closer
        class.trade	en	wage earner ; salary ; source of income ; money coming in ; job in the house
        class.runs	en	run ; runs ; running ; cover ; covers ; open ; opens ; close ; closes ; drive ; drives
        class.runs	en	operate
        class.runs	en	operates ; fix ; fixes ; cook ; cooks ; weld ; bake ; bakes ; deliver ; delivers
        class.runs	en	fill in ; sub
        class.runs	en	manage ; manages ; handle ; milk ; feed the animals ; staff ; ship ; bid ; sign off
        class.runs	en	keep it going
        class.noone2	en	no one ; nobody ; noone ; no body ; not a soul ; isnt anyone ; isnt anybody
        class.noone2	en	aint nobody
        class.noone2	en	not anyone ; no backup ; no one else ; nobody else ; theres no one ; theres nobody
        class.noone2	en	dont have anyone
        class.noone2	es	nadie ; no hay quien ; no tengo quien ; no tiene quien ; nadie mas
        class.stay	en	residential ; inpatient ; inpt ; resi ; live in ; live in program ; overnight ; rehab
        class.stay	en	the stay ; a stay
        class.stay	en	30 days ; thirty days ; 28 days ; 60 days ; 90 days ; a month away ; a month
        class.stay	en	going away ; going in
        class.stay	en	being gone ; leaving town ; sleepaway ; living there ; staying there ; disappearing
        class.stay	en	live there
        class.stay	en	stay there ; checking in ; going anywhere ; inpatient stay ; residential stay ; 30 day
        class.stay	en	going inpatient
        class.stay	es	internarme ; internarse ; internado ; residencial ; quedarme ; quedarse ; irme ; irse
        class.stay	es	un mes fuera
        # an absence, and what it costs
        barrierWork fixed across	en	{absence} *** im|hes|shes|youre|id|ill|hell|be|being|get|gets|getting|youll|means|equals|is * {ousted}
        barrierWork fixed across	en	{absence} *** {boss}|he|she|they|it|somebody|someone|bank|theyll|you|i * {ousts}
        barrierWork fixed across	en	{absence} *** {boss}|crew|they|theyll|hell|hes * got|have|has|gets|finds|hires a|the|another new|guy|somebody|someone|replacement|temp|kid|next
        barrierWork fixed across	en	{absence} {ousted}
        barrierWork fixed across	en	{absence} ** lose|loses|forfeit|forfeits|losing|losin * my|his|her|the|your|our|a * {post}|apartment|housing|everything|insurance|room
        barrierWork fixed across	en	{absence} ** im|hes|shes|youre|id|ill|be|am * out|done|toast|gone|finished|cut|screwed|sunk|through
        barrierWork fixed	en	{NUM} absences|tardies|noshows|occurrences|points|strikes * {ousted}|fail|out|off
        barrierWork fixed	en	absences {ousted}|fail
        barrierWork fixed	en	one more|another|next absence|absences|noshow|occurrence|writeup|unexcused
        barrierWork fixed	en	one more|another no show|call|missed
        barrierWork fixed across	en	if|when|once|day|week|month i|im|he|hes|she|shes|we * gone|away|out|leave|leaves|stop|stops|go|goes|not ** business|shop|bakery|store|doors|restaurant|it|farm|truck|place|kitchen|salon|crew|everything|company * close|closes|shut|shuts|fold|folds|fail|fails|die|dies|sinks|stop|stops|sits
        barrierWork fixed	en	it|shop|store|business|bakery|doors|place|restaurant|company|everything|farm|salon close|closes|shut|shuts|fold|folds|fails|dies|sinks|collapses|shutters if|without|when|the|down|up? i|im|me|he|hes|him|she|shes|her|day
        barrierWork fixed	en	fire|fires|replace|replaces|drop|drops|terminate|terminates|dock|docks you|me|him|her|us|people|folks|anyone for|if|after|over|when|the|in
        barrierWork fixed	en	id|ill|be|being|get|gets|getting|hed|hell|shed|would|risk fired|canned|replaced|dropped|terminated|sacked|dismissed|expelled|blacklisted if|for * i|he|she|missing|taking|leaving|going|asking|calling|that|absences|?
        barrierWork fixed	en	id be|get out|fired|canned|replaced|terminated|jobless
        barrierWork fixed	en	would|will|ill|hed be|get fired|replaced|terminated|canned
        barrierWork fixed	en	would|will|id|hed|shed|ill|theyd|might|could|gonna|cant|wed|risk|afford ** lose|losing|forfeit|losin * {post}
        barrierWork fixed	en	lose|loses|forfeit|forfeits my|his|her|the|our|your * {post}
        barrierWork fixed	en	lose|loses|forfeit|risk {post}
        barrierWork fixed	en	lose|loses|losing * {post}|license|cdl|certification if|when|for i|im|he|hes|she|shes * off|gone|away|miss|misses|take|takes|leave|leaves|out
        barrierWork fixed	en	afraid|scared|worried|terrified ** lose|losing|fired|replaced ** {post}|if|for * i|he|she * go|take|ask|leave|miss
        barrierWork fixed	en	hold|save|keep|holding|saving my|his|her|the|your|a * job|position|spot|place|seat|slot|route * for|open|past|more|over|until|beyond|if
        barrierWork fixed	en	wont|cant|doesnt|will|would|not|isnt|wouldnt|refuses|refused|nobody hold|save|keep|holding * my|his|her|the|a|your|our * job|position|spot|seat|place|slot|route|chair|station
        barrierWork fixed	en	give|gives|giving|hand|hands|gave my|his|her|your|the|our * job|spot|seat|route|station|chair|place|load|shift|shifts|lane|slot|truck * away|to
        barrierWork fixed	en	have|had|put|find|get|got|hire|hires somebody|someone|another|a|the * in? my|his|her|the * station|spot|place|chair|route|desk|job|seat|slot
        barrierWork fixed	en	hand|hands|give|gives it|them to the next guy|person|driver|man|one|girl
        barrierWork fixed	en	people|guys|somebody|someone|kid|line waiting|behind|lined|ready ** my|his|her job|spot|chair|route|seat
        barrierWork fixed	en	{boss} * would|will|ll|d|gonna * replace|fire|find|can|drop|terminate|cut|fill|dismiss * me|him|her|someone|my|us
        barrierWork fixed	en	they'd|theyd|theyll replace|fire|find|can|drop|terminate|cut me|him|her|out|my
        barrierWork fixed	en	they will|would|can * replace|fire|find|can|drop|terminate|cut me|him|her|out|my
        barrierWork fixed	en	no job|position|spot|work|business|clients|truck to|left * come|go|when|after|waiting * back|?
        barrierWork fixed	en	wont have a job
        barrierWork fixed	en	wheels|truck|rig|machines|ovens|lines stop|stops|sit|sits|idle|arent|isnt|dont
        barrierWork fixed	en	bank takes|repos|gets ; truck note
        barrierWork fixed	en	{cant} ** park|idle|shut|close|leave|stop|sell * truck|rig|shop|business|store|restaurant|salon|farm|practice|doors|door|bakery|bar|place|cows|herd|kitchen
        barrierWork fixed	en	dont|shouldnt|not|neednt bother coming|showing back|up|in|?
        barrierWork fixed	en	{boss} ** dont|not come|bother back|coming|?
        barrierWork fixed	en	chair|booth|shift|shifts|spot|seat|position|route|job|slot * goes|gets|get|is|be|are|rented|given|filled|covered * to|by|before someone|somebody|another|next|else|i|him|her|the
        barrierWork fixed	en	last|final|third strike|writeup|warning|point|occurrence|chance at|on|with|from * job|work|plant|center|warehouse|store|attendance|boss|the
        barrierWork fixed	en	if i|he|she leave|quit|walk|lose * job|work|gig|shop|post ** lose|evicted|out|no|gone
        barrierWork fixed	en	{noone2} * {runs}|signs|does|can|has ** but|except me|him|her
        barrierWork fixed	en	visa|status|housing|insurance * tied|depends|linked|attached|runs to|on|through * job|work|employer
        barrierWork fixed	en	month|week|weeks|time off ** voids|kills|ends|violates|cancels
        barrierWork fixed	en	{boss} * drops|fires|replaces|cuts|terminates|dumps|bumps|boots|rents|cans you|me|him|her|my|us|people|anyone|it
        # work or school gives no leave
        barrierWork fixed	en	{boss} ** wont|doesnt|dont|didnt|cant|refuses|refused|denied|denies|not|never|no|wouldnt|isnt|rejected|declined ** {leave}|off|hold|budge
        barrierWork fixed	en	{boss} * wont|doesnt|wouldnt|refuses|refused * grant|give|allow|approve|hold|let|do|offer|sign * me|him|her|us|any|leaves|leave|the|my|out|go|off|more|a
        barrierWork fixed	en	{boss} give|gives|gave|allow|allows|offers me|him|her|us|you|? zero|no|nothing|none|one|two * {leave}|days|time|day
        barrierWork fixed	en	{boss} * said|says|told|put|made ** no leave|time|days|week|more
        barrierWork fixed	en	denied|refused|rejected|turned * down? my|his|her * {leave}|request
        barrierWork fixed	en	no|zero|w/o|without paid|sick|medical|family|more? {leave}
        barrierWork fixed	en	exhausted|burned|burnt|used|spent|blew ** leave|pto|fmla|vacation
        barrierWork fixed	en	out of {leave}
        barrierWork fixed	en	no|zero|exhausted|used|burned|out * leave|pto|fmla|vacation left|days|bank|accrued|remaining|at|from|yet
        barrierWork fixed	en	no paid|sick|medical|family leave|time|days ; no pto|fmla|vacation|leave
        barrierWork fixed	en	no days|time off ; no sick time|days|leave
        barrierWork fixed	en	dont|doesnt|didnt|havent|hasnt|not|isnt get|have|qualify|earned|accrued|been|eligible|offer * any|for|there|paid|long|? * {leave}|pto|fmla
        barrierWork fixed	en	only take|takes|get|gets|got|have|has|allowed a? few|one|two|three|couple|{NUM} days|day|hours|sick|week|weeks|pto
        barrierWork fixed	en	{leave} * denied|refused|rejected|exhausted|gone|ran|runs|used|not|isnt|wasnt|impossible
        barrierWork fixed	en	attendance points|policy|point|rules ; pointed|points out|left at|work|?
        barrierWork fixed	en	strikes for absence ; for absence
        barrierWork fixed	en	last|final written? chance|warning * at|on|from|for work|job|attendance
        barrierWork fixed	en	{cant} tell|ask|face my|the|his|her boss|work|job|employer|crew
        barrierWork fixed	en	probation|probationary period * at|with|? work|job ; on probation at work
        barrierWork fixed	en	{NUM} days|day into|probation the|my|a? new job
        barrierWork fixed across	en	new|started ** job ** cant|no|wont|dont|havent|without|hasnt|miss|leave
        barrierWork fixed across	en	just started * job|position|gig
        barrierWork fixed	en	nobody|doesnt|never|dont|noone holds|hold|saves|save|keeps * a|my|his|the|your * spot|seat|job|slot|place
        barrierWork fixed	en	theyd|theyll|they'd|they|hed|hell walk|axe|boot|bounce|dump|ax me|him|her
        barrierWork fixed	en	hours|clock|seniority|credits|progress|tenure reset|resets|restart|restarts|evaporates|vanish if|when|the
        barrierWork fixed	en	peak|busy|high season|week|month|quarter ** cant|wont|theyd|no|dont|nobody
        # missing work or classes
        barrierWork fixed	en	{cant} ** miss|skip|leave|lose|abandon|ditch|risk|close|neglect|jeopardize ** {post}|{job}|days|day|week|weeks|time|month|months
        barrierWork fixed	en	{cant} ** call out|off|in ; {cant} quit my|his|her|the|this|school
        barrierWork fixed	en	{cant} ** withdraw|drop from|out|this|my|the ** semester|quarter|classes|school|term|program
        barrierWork fixed	en	{cant} ** take|get|have|ask|afford|swing|spare|request|use|burn|lose ** off|{leave}
        barrierWork fixed	en	{cant} take * {DUR} ; {cant} get off work|time
        barrierWork fixed	en	{cant} ** take|get|afford|spare|find|have|give|ask|make * the|a|any|that|enough|much|for? * time|leave|weeks|month|months off|away|from|for
        barrierWork fixed	en	{cant} ** walk|step|get|stay|be|go|run|break away|gone|out|off ** {post}|{job}|season|harvest
        barrierWork fixed	en	cant miss|skip * work|any
        barrierWork fixed	en	without missing|losing|leaving|quitting|giving|skipping * work|my|his|her|a|the|any|up * {post}|?
        barrierWork fixed	en	id|ill|would|will|hed|have|has|had * have|need|to * resign|quit my|close|withdraw|drop * job|shop|business|out|my|the|?
        barrierWork fixed	en	would have to resign|quit|close ; have to resign|close|withdraw
        barrierWork fixed	en	id have to close|resign|quit
        barrierWork fixed across	en	middle|thick|start|end of * semester|season|trial|quarter|harvest|finals|clinicals|busy|wedding|tax ** cant|no|wont|dont
        barrierWork fixed	en	middle|thick of * semester|season|trial|harvest|finals|clinicals|rotation|tour
        barrierWork fixed	en	lose * semester|scholarship|visa
        barrierWork fixed	en	harvest|season|crush|planting|calving|lambing|fishing|picking is|starts|started|now|dont|doesnt|wont|just|season * wait|started|on|?
        barrierWork fixed	en	miss|misses|lose|skip|absences|withdraw ** they drop|dismiss|hold|kick|fail|bump you|me|him|her|us
        barrierWork fixed	en	program|school|cohort|apprenticeship|academy|residency dismisses|drops|expels|kicks|fails|terminates ** after|for|if|over
        # no puede faltar
        barrierWork fixed across	es	{absence} *** {ousts}
        barrierWork fixed across	es	{absence} ** pierdo|pierde|perderia|perdemos|perdia|adios ** {post}|todo|dia
        barrierWork fixed	es	{cant}|{nopuedo} ** faltar|ausentarme|ausentarse|parar|cerrar|pedir ** {post}|dia|dias|permiso|al|mes|mucho|tanto|ni|negocio|semana|tiempo|?
        barrierWork fixed	es	{cant}|{nopuedo} ** dejar|perder|descuidar|salirme|salirse|soltar ** {post}|{job}|dia|dias|camion|troca
        barrierWork fixed	es	pierdo|pierde|perderia|perder|perdemos * el|mi|su|la|este * {post}
        barrierWork fixed	es	perderlo todo
        barrierWork fixed	es	me|lo|la|nos|los|te corren|despiden|correrian|despedirian|botan|echan|cambian|reemplazan * si|del|por|?
        barrierWork fixed	es	me|lo|la|nos van a correr|despedir|reemplazar
        barrierWork fixed	es	me|lo|la|te corre|despide|bota|echa si|por|del|y|luego|?
        barrierWork fixed	es	ya tiene quien * reemplace|cubra|entre|supla
        barrierWork fixed	es	le|les|se|lo|la da|dan|dieron|daria|dar|pasan|lo mi|su|el * lugar|puesto|turno|chamba|trabajo|jale|ruta|plaza|cupo * a|otro
        barrierWork fixed	es	{boss} ** no|ni * da|dan|deja|dejan|quiere|acepta|aguanta|espera|esperan|guarda|guardan|perdona * {leave}|un|ni|el|mi|tiempo|chance|faltar|salir|?
        barrierWork fixed	es	no|ni me|le|nos|les da|dan|dieron|dio|darian|dejan|guardan|esperan * {leave}|un|chance|faltar|el lugar|mi|tiempo
        barrierWork fixed	es	no|ni me|le|nos espera|esperan|esperaria|guarda|guardan|aguanta|aguantan * un|una|el|la|mi|mes|tanto|semana|lugar|puesto
        barrierWork fixed	es	no tengo|tiene|tenemos|hay * {leave}|vacaciones ; sin {leave}
        barrierWork fixed	es	se me|le acabaron|acabo * {leave}
        barrierWork fixed	es	soy|es|era|somos|siendo el|la|los|? unico|unica|unicos|unicas * que|cocinero|chofer|sosten|operador|soldador|mecanico|ingreso|trabaja|trabajador|encargado|maestro|en|con|{trade}|?
        barrierWork fixed	es	unico|unica|unicos * sosten|ingreso|sueldo|que * trabaja|mantiene|sostiene|gana|maneja|lleva|trae|sabe|abre|provee|aporta
        barrierWork fixed	es	{noone2} * me|lo|la|le|que|mas|puede|quien? * cubra|cubre|cubrir|supla|suple|reemplace|abra|atienda|maneje|trabaje|lleve * turno|negocio|puesto|local|ruta|?
        barrierWork fixed across	es	si|dia|cuando * no trabajo|trabaja|abro|abre|vendo|manejo|salgo|voy|chambeo|jalo *** no|nadie|sin|quien * como|comemos|pagan|hay|gano|come|entra|paga|cobro|sale|pago
        barrierWork fixed	es	dia no trabajado|que no|sin * trabajo|no pagado|no pagan|no gano|?
        barrierWork fixed	es	vivo|vivimos al dia ; me pagan por dia|destajo|hora
        barrierWork fixed	es	tengo|tiene|debo|necesito|necesita|hay que|? * seguir trabajando|chambeando|jalando
        barrierWork fixed	es	tengo|tiene que trabajar|chambear|jalar|seguir
        barrierWork fixed	es	sin dejar|perder|faltar|descuidar|soltar a|de|el|mi|la|su|al * {post}|trabajar
        barrierWork fixed	es	sigo|seguir|siga trabajando|chambeando ; mientras trabajo|trabaja
        barrierWork fixed	es	despues|saliendo|salir del|de la|mi|? trabajo|chamba|jale|turno ** programa|clases|algo|grupo|terapia
        barrierWork fixed	es	temporada|cosecha|pizca|zafra|uva|fresa|lechuga * empieza|empezo|no espera|ya|apenas ** no|falto|puedo
        barrierWork fixed	es	no|ni|nunca da|dan|dieron|daban|hay * {leave}|chanza * de|para|? ; chanza de faltar|salir|ir
        barrierWork fixed	es	ya|luego? no me|le|nos lo|la|los|las devuelven|devuelve|guardan|guarda|regresan|dan|esperan
        # noBarrierWork
        noBarrierWork absorb	en	fmla|leave|loa * approved|signed|granted|set|covered|ready|starts
        noBarrierWork absorb	en	boss|employer|job|work|company|manager|supervisor|hr|foreman|school|dean * is|has|s|was|been|? supportive|approved|signed|ok|okay|cool|understanding|flexible
        noBarrierWork absorb	en	has|have|got|approved|granted|given|giving * {leave} * approved|saved|banked|left|lined|coming|for|?
        noBarrierWork absorb	en	boss|employer|company|manager|hr|they * said|says * take whatever|all|as|the time|long
        noBarrierWork absorb	en	job|spot|position|seat * is|will|s|be safe|held|hold|waiting|there|protected|secure|flexible
        noBarrierWork absorb	en	{boss} will|ll|is|can|would|already hold|holding|holds|held|save|saving|keep|keeping
        noBarrierWork absorb	en	can|could|able|free|ready to? take|get|leave|go|miss * {leave}|off|whenever|anytime|time|weeks|work
        noBarrierWork absorb	en	work|job is|isnt|s fine|ok|okay|an issue|a problem|with it
        noBarrierWork absorb	en	off until|till|all summer|for the ; weeks off ; on|winter|summer break
        noBarrierWork absorb	en	can leave whenever|anytime|now|today ; job hold ; can go anytime
        noBarrierWork absorb	en	pto|vacation|leave saved|banked
        noBarrierWork absorb	en	on medical|disability|leave|sick|admin leave|? ; out on leave ; retired
        noBarrierWork absorb	en	laid off ; unemployed ; between jobs ; no job to lose ; nothing holding
        noBarrierWork absorb	en	lose|losing my|his|her|the * {post} if|unless|because|over|due i|he|she|they|this|of * dont|doesnt|cant|keep|keeps|get|gets|stop|stops|use|drink|drinking|using|relapse|test|fail
        noBarrierWork absorb	en	fired if|unless i|he|she dont|doesnt|cant|keep|get|stop|test|fail
        noBarrierWork absorb	en	fired for drinking|using|being|testing|failing|showing
        noBarrierWork absorb	en	{boss} * will|does * {leave}
        noBarrierWork	en	sick of work
        noBarrierWork absorb	es	si me|le|nos dan|dieron|guardan * {leave}|lugar
        noBarrierWork absorb	es	me|le dieron|dan|firmaron|aprobaron * {leave} ; puedo|puede faltar
        noBarrierWork absorb	es	tengo|tiene {leave} ; el trabajo no es problema
        noBarrierWork absorb	es	mi|su {boss} * me|lo|la apoya|apoyan|espera|ayuda ; jubilado ; pensionado
        noBarrierWork absorb	es	sin trabajo ahorita ; desempleado ; desempleada
        barrierWork fixed across	en	i|he|she|they leave|miss|go|stop|take|skip|step * * i|im|hes|shes|he|she|they * fired|gone|out|replaced|canned|done|terminated|homeless|finished
        barrierWork fixed	en	never work|drive|fly|practice|teach|cook|sail|fish|coach ** again|anywhere|town|industry|union
        barrierWork fixed	en	leave|absence|absences|gone|missed terminated|replaced|fired|dropped|expelled ; refuse|refused|refuses|denied|denies me|him|her|my|? * leave|absence|sabbatical|fmla
        barrierWork fixed	es	falta|faltas|falto|ausencia * corren|despiden|corrido|baja
        """
}
