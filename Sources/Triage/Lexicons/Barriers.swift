extension LexiconSources {
    /// Work and study as a barrier to a stay: absence, leave, the place lost; what only this person can do: WorkDuties.
    /// Children and other dependants: Dependents; money: Finances.
    static let barriers = """
        # words: what is lost
        class.post	en	job ; position ; spot ; seat ; slot ; route ; rte ; chair ; station ; desk ; bid ; contract ; contracts ; scholarship
        class.post	en	seniority ; tenure ; visa ; clients ; customers ; accounts ; patients ; business ; shop ; store ; restaurant ; bakery ; salon
        class.post	en	garage ; farm ; ranch ; truck ; rig ; boat ; stall ; booth ; lease ; company ; practice ; franchise ; territory ; clearance
        class.post	en	fellowship ; residency ; internship ; apprenticeship ; clerkship ; practicum ; semester ; quarter ; credits ; grant ; stipend
        class.post	en	season ; harvest ; crop ; income ; livelihood ; paycheck ; career ; classroom ; class ; classes ; cohort ; shift ; shifts
        class.post	en	promotion ; commission ; gig ; gigs ; trabajo ; empleo ; chamba ; jale ; puesto ; plaza ; negocio ; taller ; beca ; trabajito
        class.post	en	semestre ; clientes ; clientas ; clientela ; cupo ; turno ; turnos ; ruta ; contrato ; temporada ; cosecha ; pizca ; camion
        class.post	en	troca ; tienda ; escuela ; clases ; carrera ; sueldo ; parcela ; milpa ; work ; school ; clinical ; clinicals ; rotation
        class.post	en	rotations ; term ; finals ; exams ; midterms ; boards ; rehearsal ; rehearsals ; planting ; calving ; lambing ; crush ; tour
        class.post	en	dairy ; herd ; cows ; crew ; students ; project ; trial ; payroll ; office ; academy ; kitchen ; field ; fields ; site ; my share ; my cut
        class.post	en	jb ; jobs ; wk hrs ; shfts ; shft
        class.post	en	bar prep ; prep course ; lab ; labs ; overtime ; wrk ; deployment ; drill ; register ; floor ; counter ; universidad ; rancho
        # what one is away from
        # who decides
        class.boss	en	boss ; bosses ; employer ; emp ; foreman ; supervisor ; manager ; mgr ; gm ; captain ; capt ; hr
        class.boss	en	company ; firm ; warehouse ; plant ; factory ; mill ; union ; the local ; hall ; dispatch ; dispatcher
        class.boss	en	agency ; owner ; dean ; school ; college ; university ; professor ; registrar ; pd ; program director
        class.boss	en	sergeant ; chief ; chef ; principal ; district ; command ; department ; dept ; director ; contractor
        class.boss	en	coach ; management ; higher ups ; my job ; his job ; her job ; my work ; his work ; her work ; the job
        class.boss	en	job ; work ; apprenticeship ; cohort ; academy ; my store ; the store ; elders ; super ; my hospital
        class.boss	en	wrk ; emplyr ; mngr ; supv ; spvsr
        class.boss	es	patron ; patrona ; jefe ; jefa ; mayordomo ; capataz ; encargado ; encargada ; el trabajo
        class.boss	es	empresa ; compania ; fabrica ; gerente ; contratista ; la escuela ; dueno ; duena ; trabajo ; chamba
        class.boss	es	escuela ; bodega ; empacadora ; mayordoma ; planta ; jale ; rancho ; universidad
        # time off
        class.leave	en	time off ; days off ; day off ; week off ; weeks off ; month off ; months off ; off work ; pto ; fmla
        class.leave	en	vacation ; vacations ; sick time ; sick leave ; sick days ; sick pay ; sabbatical ; medical leave ; loa
        class.leave	en	personal days ; personal time ; leave of absence ; leave time ; leaves ; paid leave ; family leave
        class.leave	en	vacation days ; vacation time ; leave days ; time away ; time away from work ; comp time ; lv ; t/o
        class.leave	en	time 4 tx ; tm off ; lvs ; days awy ; 30 d off ; wks off ; wk off
        class.leave	en	unpaid leave ; extended leave ; parental leave ; maternity leave ; paid time off ; leave balance ; pto days
        class.leave	es	permiso ; permisos ; vacaciones ; incapacidad ; licencia medica ; dias libres ; tiempo libre
        class.leave	es	dias de descanso ; dias de vacaciones ; dias pagados ; dias por enfermedad ; permiso de faltar
        # an absence
        class.absence	en	absence ; absences ; no show ; no shows ; noshow ; noshows ; call out ; calls out ; callout ; callouts
        class.absence	en	call off ; calls off ; sick day ; sick days ; missed shift ; missed shifts ; missed class
        class.absence	en	missed clinical ; missed day ; unexcused ; occurrence ; occurrences ; tardy ; tardies ; write up
        class.absence	en	writeup ; more point ; miss work ; misses work ; missing work ; miss class ; missing class ; misses class
        class.absence	en	miss a shift ; miss a day ; miss one day ; miss a week ; miss one shift ; miss another ; miss any more
        class.absence	en	miss clinical ; miss clinicals ; missing clinicals ; missing a shift ; calling out ; calling off
        class.absence	en	leave of absence ; a leave ; medical leave ; fmla ; taking time off ; take time off ; take off work
        class.absence	en	skip a shift ; skip work ; skip class ; skips work ; time off ; being absent ; is absent ; if absent
        class.absence	es	una falta ; otra falta ; faltas ; falta ; faltar ; faltando ; inasistencia ; inasistencias ; ausencia
        class.absence	es	si falto ; si falta ; si me voy ; si se va ; si dejo de ir ; si paro ; si me ausento ; si no voy ; si no va
        class.absence	es	si pido ; si pide ; si no llego ; si me salgo ; si no me presento ; si me interno ; si se interna
        class.absence	es	un dia que no ; si faltas ; si cierro ; si cierra ; si dejo el ; si se ausenta ; si pierdo un dia
        class.absence	es	dia que falto ; dia que falte ; si faltara ; si me fuera ; si se fuera ; si no me aparezco
        # somebody goes away
        class.away	en	leave ; leaves ; left ; vanish ; vanishes ; vanished ; disappear ; disappears ; disappeared ; gone ; away
        class.away	en	step off ; steps off ; hop off ; step ashore ; absent ; park ; parks ; parked ; tie up ; shut down ; step away ; step out ; steps away ; walk away
        class.away	en	go away ; goes away ; went away ; go inpatient ; goes inpatient ; check in ; go to rehab ; goes to rehab
        class.away	en	take off ; takes off ; took off ; take time ; takes time ; take leave ; takes leave ; took leave ; not there
        class.away	en	not here ; off the floor ; out of the office ; call out ; calls out ; call in ; calls in ; not working
        class.away	en	stop working ; stops working ; skip out ; take a month ; took a month ; take a week ; take medical
        class.away	en	turn down ; turns down ; turn that down ; pull out ; drop out ; ask for time ; ask for leave ; not on
        class.away	en	bounce ; dip out ; bail ; split for ; go to treatment ; goes to treatment ; go to residential ; drop a ; drops a ; withdraw ; withdraws ; took time
        # and is put out
        class.ousted	en	fired ; canned ; terminated ; replaced ; dropped ; let go ; sacked ; axed ; dismissed ; termed ; booted
        class.ousted	en	expelled ; blacklisted ; suspended ; written up ; bumped ; unemployed ; jobless ; out of a job ; failed
        class.ousted	en	out of work ; kicked out ; kicked off ; pulled ; reassigned ; deported ; held back ; disenrolled
        class.ousted	en	discharged ; walked out ; off the list ; laid off ; out the door ; withdrawn ; recycled ; rolled back
        class.ousted	en	non renewed ; not renewed ; dropped from ; cut loose ; out of the program ; out of the cohort ; washed out
        class.ousts	en	fire ; fires ; replace ; replaces ; drop me ; drop you ; drops me ; drops you ; drop him ; drop her
        class.ousts	en	bench me ; benches me ; bench you ; bench him ; stop scheduling ; stops scheduling ; stop calling me ; give away my ; gives away my
        class.ousts	en	terminate ; terminates ; term ; dismiss ; dismisses ; sack ; sacks ; boot ; boots ; expel ; expels
        class.ousts	en	let me go ; let him go ; let her go ; let you go ; lets you go ; lets me go ; cut me ; cut him ; cut her
        class.ousts	en	cut you ; cuts you ; cuts me ; can me ; can him ; can her ; can you ; walk me ; bounce me ; dump me
        class.ousts	en	hire someone ; hire somebody ; hire another ; hires someone ; find someone ; find somebody ; find another
        class.ousts	en	get someone ; get somebody ; get another ; bring in ; put someone ; put somebody ; fill my ; fills my
        class.ousts	en	fill his ; fill her ; fill the ; call the next ; calls the next ; give my ; gives my ; give his ; give her
        class.ousts	en	give your ; gives your ; give it to ; give it away ; gives it away ; hand it ; hands it ; hand my ; hands my
        class.ousts	en	hand his ; hand her ; hand your ; pull my ; pulls my ; kick me ; kicks me ; kick you ; write me up
        class.ousts	en	wash out ; washes out ; skip me ; skip him ; skip her ; skips me ; skips him ; not renew ; wont renew ; drops him ; drops her ; rent my ; rents my ; take my spot ; takes my spot
        class.ousts	en	take my place ; takes my place ; take the truck ; come get it ; takes it back ; repo ; repos ; repossess
        class.ousts	es	corren ; corre ; corran ; correrian ; despiden ; despide ; despediran ; botan ; bota ; echan ; cambian
        class.ousts	es	reemplazan ; reemplaza ; sacan ; dan de baja ; descansan ; meten a otro ; mete a otro ; echa
        class.ousts	es	ponen a otro ; pone a otro ; le ponen a otro ; contratan a otro ; consiguen a otro ; dan mi ; da mi ; dan su ; da su
        class.ousts	es	quitan mi puesto ; quita mi puesto ; liquidan ; agarran a otro ; a la calle ; le dan el
        class.ousts	es	ya no me llaman ; ya no lo llaman ; ya no la llaman ; ya no me dan ; ya no regreso ; ya no vuelvo
        class.ousts	es	ya no hay trabajo ; quedo sin ; queda sin ; quedamos sin ; me suspenden ; pierde todo ; no me vuelven
        class.ousts	es	se acaba el ; se cae el ; se van los clientes ; se me van ; se le van ; otro toma ; viene otro ; ya no me toman
        # an absence, and what it costs
        barrierWork fixed across	en	{absence} *** im|hes|shes|youre|id|ill|hell|shell|be|being|get|gets|getting|youll|means|equals|is|ur|and|= * {ousted}
        barrierWork fixed across	en	{absence} *** {ousts}
        barrierWork fixed across	en	{absence} ** {ousted}
        barrierWork fixed across	en	{absence} *** lose|loses|forfeit|forfeits|losing|costs * {post}|place|year|lugar|apartment|housing|everything|insurance|license
        barrierWork fixed across	en	{absence} ** im|hes|shes|youre|ur|id|ill|be|am|he|she|and * out|done|toast|gone|finished|screwed|sunk|through
        barrierWork fixed across	en	{absence} ** over|repeat|repeating|graduate|behind|bottom|fail|end|redo|redoing
        barrierWork fixed across	en	if|when|once|day|minute|soon|should|can * i|im|he|hes|she|shes|we|you|youre|they * {away} *** lose|loses|forfeit|forfeits|losing * {post}|place|year|lugar|house|home|apartment|everything|license|insurance
        barrierWork fixed across	en	if|when|once|day|minute|soon|should * i|im|he|hes|she|shes|we|you|youre|they * {away} *** {ousted}|replaces
        barrierWork fixed across	en	if|when|once|day|minute|soon|should * i|im|he|hes|she|shes|we|you|youre|they * {away} *** {ousts}
        barrierWork fixed across	en	if|when|once|day|minute|soon|should * i|im|he|hes|she|shes|we|you|youre|they * {away} *** {post}|place|year|lugar|doors|kitchen|everything|it|crew|payroll * close|closes|shut|shuts|fold|folds|fail|fails|die|dies|sink|sinks|stop|stops|gone|rots|rot|ends
        barrierWork fixed across	en	if|when|once|day|minute|should|could * i|im|he|hes|she|shes|we|you|youre|they * {away} ** who|whos|nobody|noone else? * {runs}|runs|opens|drives|feeds * {post}
        barrierWork fixed across	en	if|when|once|should * i|im|he|hes|she|shes|we|you|youre|they * {away} *** them|who|nobody|noone|anyone * cover|replace|back|paid|eats
        barrierWork fixed across	en	if i|im|he|hes|she|shes|we|you|youre|they *** {DUR:1.5..400} *** lose|loses|forfeit|repo|repossess|replaced|dropped|fired|terminated|canned|closes|close|folds|sinks|shuts
        barrierWork fixed across	en	if i|im|he|hes|she|shes|we|you|youre|they *** {DUR:1.5..400} ** they|bank|company|boss|landlord|it * come|comes|take|takes|get|gives|give|pull|pulls|replace|fire|closes|goes
        barrierWork fixed across	en	gone|out|off|away|miss|skip|missing|vanish|past|over|than {DUR:0.5..400} ** lose|loses|forfeit|losing * {post}|place|year|lugar|house|license|everything
        barrierWork fixed across	en	gone|out|off|away|miss|skip|missing|vanish|past|more|over {DUR:0.5..400} ** {ousted}
        barrierWork fixed across	en	gone|out|off|away|miss|skip|missing|vanish|past|over * {DUR:0.5..400} *** {ousts}
        barrierWork fixed across	en	if|when|once i|im|he|hes|she|shes|theyre * off|out|missing|absent|gone ** {DUR:0.5..400} *** {ousts}|{ousted}
        barrierWork fixed across	en	{DUR:0.5..400} gone|away|out|off ** lose|loses|fired|replaced|terminated|dropped|{ousts}
        barrierWork fixed across	en	gone|away|off {DUR:0.5..400} ** {post}|place|year|lugar * goes|gone|closes|folds|is|given
        barrierWork fixed across	en	miss|skip|misses|skips|missing * {NUM}|one|a|any|another|more|single * {post}|leg|course ** im|hes|shes|youre|ur|you|i|he|she|they|and|means|=|or * {ousted}|out|done|gone|lose|loses|drop|drops|forfeit|fail|give|gives|kick|start|repeat|replaced|replace|dismiss
        barrierWork fixed	en	{NUM} absences|tardies|noshows|occurrences|points|strikes|misses|callouts * {ousted}|fail|out|off|lose|and
        barrierWork fixed	en	one|another|next|single more? absence|noshow|occurrence|writeup|callout|tardy|unexcused ; one|another more missed * shift|day|class|clinical
        barrierWork fixed	en	one|another|next more? no show
        barrierWork fixed	en	{post}|place|year|lugar|they|program|doors|business * close|closes|shut|shuts|fold|folds|sinks|dies|shutters|stops|stop|end|ends if|without|when|the|unless i|im|me|he|hes|him|she|shes|her|day|minute
        barrierWork fixed	en	fire|fires|replace|replaces|terminate|terminates|dock|docks|expel|drop|drops|dismiss|dismisses|lose you|me|him|her|us|people|folks|anyone|seat|place ** if|after|over|for|when * {NUM}|a|one|miss|missing|absence|absences|sick|calling|leave|out|absent|gone|you
        barrierWork fixed	en	program|school|cohort|apprenticeship|academy|residency|plant|company|warehouse dismisses|drops|expels|kicks|fails|terminates|fires ** after|for|if|over|at * {NUM}|absences|absence|missing|days|miss|sick
        barrierWork fixed	en	{ousted} if * i|im|he|hes|she|shes|we|you|youre|they * {away}|took|asked|missed|ask|went ; {ousted} for missing|taking|leaving|asking|calling|absences ; {ousted} by monday|friday|noon|tuesday|wednesday|thursday|lunchtime
        barrierWork fixed	en	id|ill|hed|hell|shed|shell|would|will|wld * be|get fired|canned|replaced|terminated|jobless|dropped|termed|unemployed|sacked
        barrierWork fixed across	en	if i|he|she|im|hes|shes * not|isnt|arent|dont|doesnt|dont|aint|dont * there|show|in|back|up *** somebody|someone|another|they|hell|theyll ** has|have|gets|takes|get|take|give|gives ** spot|job|place|seat|route|truck|shift|hours
        barrierWork fixed	en	will|ll|would|wld|gonna|theyd|theyll|youd just|probably|? replace|fire|terminate|term|dismiss|axe|boot|dump me|him|her|us ; theyd|theyll can|walk|bounce|cut|drop|ax me|him|her
        barrierWork fixed	en	would|will|wouldnt|wont|theyd|theyll|they * let me|him|her go if|for|the
        barrierWork fixed	en	id|ill|hed|hell|shed|shell|would|will|theyd|wed|well ** lose|forfeit * my|his|her|the|our|this|a * {post}|place|year|lugar|license
        barrierWork fixed	en	lose|loses|forfeit|forfeits|losing * my|his|her|your|our|the|this * {post}|place|year|lugar
        barrierWork fixed	en	lose|loses|losing|lost|forfeits * job|work|gig|route|spot|truck if|when|w|with|for ** away|gone|out|leaves|leave|off|inpt|tx
        barrierWork fixed	en	lose|loses|forfeit|forfeits {post}|place|year|lugar ; risk|risks losing|lose|my|his|her * {post}|place|year|lugar
        barrierWork fixed	en	lose|loses|losing * license|cdl|certification if|when|for i|im|he|hes|she|shes * off|gone|away|miss|misses|take|takes|leave|leaves|out
        barrierWork fixed	en	cant|cannot afford|risk to? lose|losing * my|his|her|this|the|your|a * {post}|place|year|lugar
        barrierWork fixed	en	afraid|scared|worried|terrified ** fired|replaced|let ** if i|he|she * go|take|ask|leave|miss|asks|takes|leaves
        barrierWork fixed	en	wont|doesnt|isnt|wouldnt|refuses|refused|nobody|never|not|dont|aint|cant|didnt|nor|way * hold|save|keep|holding|saving * my|his|her|the|your|our|me|him * {post}|place|year|lugar
        barrierWork fixed	en	wont|doesnt|isnt|wouldnt|nobody|never|not|dont hold|save|keep|guarantee * spots|spot|seats|seat|jobs|places|positions ; wont|doesnt|isnt|wouldnt|not|dont wait for me|us|him|her|anyone
        barrierWork fixed	en	job|work|season|harvest|contract|cows|crop|crops|boss|clients|customers|crew|deadline|deadlines that? wont|doesnt|dont|isnt|not|cant wait|hold|stop|waiting
        barrierWork fixed	en	way|wont|not|never * {boss} * hold|save|keep|holds|wait * my|his|her|the * {post}|place|year|lugar
        barrierWork fixed	en	give|gives|giving|hand|hands|handing|rent|rents|assign|assigns my|his|her|your|the|our * {post}|place|year|lugar * away|to|out
        barrierWork fixed	en	hand|hands|give|gives it|them to the? next guy|person|driver|man|one|girl|somebody
        barrierWork fixed	en	people|guys|somebody|someone|kid|line|kids waiting|behind|lined|ready ** my|his|her job|spot|chair|route|seat
        barrierWork fixed	en	have|had|put|find|get|got|hire|hires|has somebody|someone|another * in|at|on my|his|her * station|spot|place|chair|route|desk|job|seat|slot|truck
        barrierWork fixed	en	chair|booth|shift|shifts|spot|seat|position|route|job|slot|place|bid|desk|truck goes|go|gets|get|rented|given|filled|taken * to|by|away before|somebody|someone|another|next|else|the|my|him|?
        barrierWork fixed	en	no job|position|spot|work|business|clients|truck|seat|company to|left|waiting * come|go|when|after|return
        barrierWork fixed across	en	if|when im|hes|shes|i|he|she|were arent|aint|not|isnt|dont|doesnt there|here|on|in|at|open|show|work|drive|cook|cut * * nobody|nobodys|noones|no one|nothing|noone|theres|doors|shop|place|business|lights ** is|does|gets|open|opens|cooks|runs|paid|no|stays|close|closes|shuts|on
        barrierWork fixed	en	wont|not|never have a job ** when|after|back|left|to ; nothing to come|go back to at work
        barrierWork fixed	en	wheels|truck|rig|machines|ovens|lines|boat stop|stops|sit|sits|idle|parked * no|bank|we|i|nobody|they|then
        barrierWork fixed	en	truck|boat|rig|trailer note|payment|pymt|pmt|loan * due|wont|cant|and|bank|every ; bank takes * truck|rig|boat|it
        barrierWork fixed	en	{cant} * park|idle|shut|close|sell|shutter|tie|dock|leave * it|truck|rig|shop|business|store|restaurant|salon|farm|practice|doors|bakery|kitchen|boat
        barrierWork fixed	en	not|dont|shouldnt|neednt|no point to? bother|come coming|back|showing * back|up|in|at
        barrierWork fixed	en	last|final|third|second strike|writeup|warning|point|occurrence|chance at|on|with|from * job|work|plant|center|warehouse|store|attendance|boss
        barrierWork fixed	en	if i|he|she leave|quit|walk|lose * job|work|gig|shop|post ** lose|evicted|homeless|deported|status|visa|country
        barrierWork fixed	en	visa|status|housing|insurance|card * tied|depends|linked|attached|requires|runs * to|on|through|i? * job|work|employer|working|employed
        barrierWork fixed	en	evicted|homeless|street|streets|lose|foreclose~|behind|broke|starve ** if|when|unless|once i|he|she|we * stop|quit|dont|cant|miss|take|leave|go * work|working|job|off|time|away
        barrierWork fixed across	en	visa|opt|permit|sponsor *** stop|lose|leave|cant|not * work|working|job|employer|status|country
        barrierWork fixed	en	bottom|end|back of the? list|line|board|seniority|rotation|bench
        barrierWork fixed	en	job|position|route|seat|slot|spot|contract|license gone|lost|over|done|terminated|forfeited if|once|when|after * out|off|gone|misses|miss|absent|away
        barrierWork fixed	en	if|when|every|each time? i|he|she|they|you|pt|clr miss|misses|skip|skips|missed * shift|shifts|work|day|days|class|classes|clinicals ** {ousts}|{ousted}
        barrierWork fixed	en	dropped|kicked|terminated|washed|expelled|released|cut|removed|out from|of|out * program|class|school|apprenticeship|academy|cohort|course after|for|if|with|at {NUM}|a|one|missed|missing * absences|absence|misses|miss|days|day|classes|shifts|missed
        barrierWork fixed	en	{boss}|program|hospital * drops|fires|terminates|boots|cans|cuts|dismisses|replaces|expels me|you|him|her|us|people|anyone
        barrierWork fixed	en	leave|loa|absence|absences|gone|missed|late|off means|equals|is|gets|and|you|im|hes|are|? * {ousted}
        # work or school gives no leave
        barrierWork fixed	en	{boss}|they ** wont|doesnt|dont|didnt|cant|refuse|refuses|refused|not|never|wouldnt|isnt|nor * give|grant|allow|approve|offer|sign|okay|authorize|giving|granting|have|has|do|allowing|support|extend ** {leave}|leave|off|loa
        barrierWork fixed	en	{boss} ** wont|doesnt|dont|didnt|cant|refuse|refuses|refused|not|never|wouldnt|isnt * let|letting|give|release|releasing|spare|allow|excuse me|him|her|us|anyone|people * {leave}|go|off|leave|away|{DUR}|take|miss|step
        barrierWork fixed	en	{boss}|they ** wont|doesnt|dont|didnt|wouldnt|not|never|refuse|refuses budge|hold|accommodate|flex
        barrierWork fixed across	en	if|when i|he|she|we * disappear|leave|leaves|go|step|take|shut|close|stop|stops ** theres|there|is|its|then no|nobody * company|business|shop|crew|income|paycheck|jobs|restaurant|store|route
        barrierWork fixed	en	{boss}|they * give|gives|gave|allow|allows|offers|has|offer me|him|her|us|you|? zero|no|nothing|none|little {leave}|leave|time|flexibility
        barrierWork fixed	en	{boss} * said|says|told|put|made * me|him|her|us|? no * leave|time|days|week|more|way|lv|exceptions ; {boss} * said|says no to me|him|her|it|that|leave|{leave}|the|my leave|time|request|?
        barrierWork fixed	en	they said|say|told me|us|? no * leave|leaves|{leave}
        barrierWork fixed	en	denied|refused|rejected|declined|turned|denies|refuse|refuses|nixed * down|my|his|her|me|him|any|for|? {leave}|leave
        barrierWork fixed	en	leave|leaves|{leave} request? * is|was|got|all|? denied|refused|rejected|declined|exhausted|gone|used|impossible|maxed|ran|runs|run
        barrierWork fixed	en	no|zero|without|w/o|0|nor|lacks|lack|isnt|aint|not|any|more|little paid|sick|medical|family|more|enough|any|left|accrued|such|? {leave}
        barrierWork fixed	en	no|zero|0|without|w/o paid|sick|medical|family|more|unpaid|such|? leave avail|available|left|from|at|until|till|til|to|for|yet|here|policy|and|through|option|possible|this|there|in|?
        barrierWork fixed	en	out of {leave} ; exhausted|burned|burnt|used|spent|blew|blown|maxed|burning|burn ** fmla|pto|vacation|leave|leaves|{leave}
        barrierWork fixed	en	dont|doesnt|didnt|havent|hasnt|not|isnt|never|wont get|have|qualify|earned|accrued|been|eligible|offer|offers|offered|got|earn * any|for|there|paid|much|enough|a|? * {leave}
        barrierWork fixed	en	dont|doesnt|didnt|not|never do|does|give|grant|offer|allow|get|have|got|earn any|paid|sick|medical|family|much|that|kind|of|? * leave|leaves for|of|here|time|there|until|till|at|yet
        barrierWork fixed	en	dont|doesnt|havent|hasnt|not|isnt * qualify|eligible|worked|long ** fmla|leave|pto|sick
        barrierWork fixed	en	only|just * {NUM}|few|couple|one|two|three * sick|pto|vacation|personal|leave days|day|hours|time|left
        barrierWork fixed	en	only|just * {NUM}|few|couple|one|two|three days|day|week|weeks|hours off|of? pto|leave|vacation|sick|personal|left ; only|just * {NUM}|few|couple|one|two|three days|day|week|weeks off|vacation a|per|this|from|at|until|till
        barrierWork fixed	en	attendance points|policy|point|strikes|warning ; pointed|points out|left at|work ; strikes|points|writeups for absence|attendance|absences|missing
        barrierWork fixed	en	last|final written? chance|warning * at|on|from|for work|job|attendance ; on my|his|her last|final warning|strike
        barrierWork fixed	en	{cant} ask|tell ** boss|job|work|employer|hr|manager|them ** time|leave|off|month|weeks|{DUR:7..200}
        barrierWork fixed	en	probation|probationary|probie * period? at|with|on * work|job|amazon|plant|warehouse|store ; on probation at work
        barrierWork fixed	en	probationary employee|hire|firefighter|officer|teacher|nurse|deputy ; probation period * job|work|new
        barrierWork fixed across	en	new|started|hired|start|starting *** {NUM}|{DUR}|day|still probation|probationary ; new hire * no|cant|probation|so|w/o|without
        barrierWork fixed across	en	new|started|hired|starting * job|position|gig|hire|work *** cant|no|wont|dont|havent|without|hasnt|lose ** leave|off|time|miss|pto|sick|vacation|it|away|job|days
        barrierWork fixed	en	hours|clock|seniority|credits|progress|tenure|cohort|training reset|resets|restart|restarts|evaporates|vanish|start * if|when|over
        barrierWork fixed across	en	peak|busy|high|tax|wedding|holiday|crab|squid|fire season|rush|quarter *** cant|wont|theyd|dont|nobody|until|til|till|through|ends|over
        barrierWork fixed absorb	en	no|zero|without|w/o|0|any|of|enough paid|more|left|? sick leave|days|time|pay|hours|day ; no|any|used|burned|exhausted * sick days|time|leave
        barrierWork fixed absorb	en	used|burned|out * of|all|up * sick leave|days|time|pay ; {cant} * call|calling in|out sick
        # missing work or classes
        barrierWork fixed	en	{cant} take off til|till|until|for|because|and|or|right|now|work|any|? ; {cant} take|get time|leave
        barrierWork fixed	en	without|not|doesnt|wont|dont|isnt|shouldnt * cost|costing|risk|risking|jeopardizing|sacrificing|giving|wreck|ruin me|him|her|up? my|his|her|the {post}
        barrierWork.unnamed fixed	en	{cant} step|pull|walk out|away|back|aside|off from|for|right|now|of|this|til|till|until|?
        barrierWork fixed	en	stop|stops|stopped|quit|quits scheduling|booking|calling me|you|us|him|her|folks|people ; {ousts} ** if|when|once|should i|he|she|we {away}|went|took|asked
        barrierWork fixed	en	{cant} * walk off|away|out off|from|on|of? * job|site|crew|line|floor|shift|rig|set ; taking|getting|asking time|leave|days|weeks|week|month off? ** isnt|not|impossible|cant|wont|never|out
        barrierWork fixed	es	{nopuedo} * dejar|soltar|abandonar|descuidar el|la|mi|a * {post}|obra|chamba|jale|gente|cuadrilla
        barrierWork fixed	en	no|any|zero|dont|without|havent time|days|day|way|weeks i|he|she|we|that|to? can|could|to|get|have take|get|be off|away|gone ; no|zero time|days i can take|use|spare
        barrierWork fixed across	en	if|when|once|minute i|he|she|you|we miss|skip|call|calls|misses|skips|blow * * work|drill|shift|shifts|class|job|school|route|site|out|off *** im|hes|shes|youre|am|get|got|be done|out|gone|fired|finished|toast|through|replaced
        barrierWork fixed	en	wont|isnt|not|aint be a|any|my? job|position|spot|place|work|seat * when|after|left|to|waiting ; {cant} * give up my|his|her|the|this * {post}|place|year|lugar|job
        barrierWork fixed across	en	miss|misses|missing|skip * {DUR:0.5..60} *** im|hes|shes|youre|ur|he's|she's out|gone|{ousted}
        barrierWork fixed across	en	if|when|once i|im|he|hes|she|shes|we|you|youre|they go|goes|leave it|everything|business|the|my * shut|shuts|closes|folds|dies|sinks|close|fold
        barrierWork fixed	en	{cant} * leave|drop|out|gone|quit|stop mid * semester|year|yr|season|quarter|term|trial|harvest|contract ; harvest|calving|planting|crush|season now|underway|rn|on
        barrierWork fixed	en	{cant} * be|go|get out|off|gone|away|absent * til|till|until|before * {monthName}|summer|break|semester|season|christmas|spring|winter|fall|harvest|contract|school ; {cant} * be|go out of|from work|school|class|the|my
        barrierWork fixed	en	lease|note|payment|loan on my|the|his|her * cab|truck|van|rig|boat|booth|chair * due|wont|every|whether|regardless
        barrierWork.unnamed fixed	en	{cant} leave|stop * til|till|until
        barrierWork fixed	en	{cant} * miss|skip|ditch|jeopardize|neglect|missing * {post}|shift|day|days|week|weeks|time|month|months|{DUR}
        barrierWork fixed	en	{cant} * lose|abandon|close|leave|quit|risk|abandoning|leaving|losing my|his|her|the|this|our|that|a * {post}|place|year|lugar
        barrierWork fixed	en	{cant} * leave|quit|miss|skip work|school|job|class|classes|college ; {cant} * be|get|stay away|gone|off from work|school|{post} ; {cant} call out|off|in
        barrierWork fixed	en	{cant} ** withdraw|drop|w/d|defer|pause * from|out|this|my|the * semester|quarter|classes|school|term|program|course|year|courses
        barrierWork fixed	en	{cant} ** take|get|have|ask|afford|swing|spare|request|use|burn|lose ** {leave}|days
        barrierWork fixed	en	{cant} * take|get|ask|request|afford|use|have for|a|any|medical|sick|my|family|paid|more|another|? leave
        barrierWork fixed	en	{cant} take|spare|swing|afford|give|do|commit|find|lose * {DUR:3..400} off|away|out|from|at|for|to|inpatient|residential|right|with
        barrierWork fixed	en	{cant} take|spare|swing|afford|give|lose|find a|that|the|much|this|even|one|any|many? {DUR:5..400} ; {cant} take|spare|find|get that|the|much|many * time|weeks|months|days off|away|from|for|?
        barrierWork fixed	en	{cant} * walk|step|get|stay|be|break|take|pull away|gone|out|absent|off|myself from * {post}|{DUR}
        barrierWork fixed	en	{cant} * get|be|step|break|go away|gone for? {DUR:2..400} ; {cant} * get|be|step|break away|gone til|till|until
        barrierWork fixed	en	without missing|losing|leaving|quitting|skipping * {post}
        barrierWork fixed	en	not|isnt|aint|never going|gonna|willing to? miss|lose|quit|leave|skip my|his|her|the|work|school|this
        barrierWork fixed	en	id|ill|would|will|hed|shed|have|has|had|id have * to * resign|quit|close|withdraw|drop|shutter|sell
        barrierWork fixed	en	not|isnt|aint|never an? option|possible|realistic|happening|doable with|at|because|around my|his|her|this|the|of|a? * {post}|schedule|boss
        barrierWork fixed	en	taking|take|getting|leaving|missing * {leave}|{DUR:5..400}|work|school * isnt|not|wont|cant|never|impossible|aint|wouldnt
        barrierWork fixed across	en	middle|thick|end|start|peak|height of * semester|season|trial|quarter|harvest|finals|clinicals|busy|wedding|tax|calving|planting|tour|school|training|busiest|filming|crush *** cant|no|wont|dont|until|nobody|me
        barrierWork fixed	en	middle|thick|peak|height of * semester|season|trial|harvest|finals|clinicals|rotation|tour|calving|planting|lambing|crush|tax
        barrierWork fixed	en	harvest|season|crush|planting|calving|lambing|fishing|picking|semester|trial|tour just? dont|doesnt|wont|runs|begins|starts|started * wait|now|monday|through|until|till|to|next|already|week ; harvest|season|calving|planting just started ; harvest|season just started
        barrierWork fixed	en	evenings|nights|eves|weekends|afternoons|mornings|saturdays * but? not * {DUR:14..400}|overnight|month
        barrierWork fixed	en	never work|drive|fly|practice|teach|cook|sail|fish|coach * in|this|? again|anywhere|town|industry|union
        barrierWork fixed	en	work|job|school|schedule|shifts|boss|career|classes is the|my|a|what|whats|? problem|issue|barrier|obstacle|reason|keeping|stopping|holdup|conflict|catch|tricky
        barrierWork fixed	en	because|bc|b/c|cuz|due|d/t|cause of|to? * my|his|her|? work|job|school|shifts|schedule|career|employer * cant|no|wont
        barrierWork fixed	en	cant|cannot|wont|no|not|unable ** because|bc|b/c|cuz|due|d/t|cause of|to? my|his|her|the|? work|job|school|shifts|career|business|classes|harvest|contract
        # no puede faltar
        barrierWork fixed across	es	{absence} ** pierdo|pierde|perderia|perdemos|perdia|adios|perder ** {post}|place|year|lugar|todo|dia|materia|ano|casa
        barrierWork fixed	es	{nopuedo} * * faltar|ausentarme|ausentarse|descuidar|faltarle
        barrierWork fixed	es	{nopuedo} * cerrar|parar|soltar|abandonar|descuidar|perder|dejar|salirme|salirse|pausar * el|la|mi|su|al|este|de * {post}|place|year|lugar
        barrierWork fixed	es	{nopuedo} * pedir|tomar|tomarme|agarrar|sacar|pedirle|tomarse * {leave}|un|tantos|mes|dias|tiempo|off|semanas|mas|libre
        barrierWork fixed	es	{nopuedo} * salir|irme|irse|ausentarme|alejarme del|de mi|la|el|? {post} ; {nopuedo} quedarme|quedarse sin trabajo|jale|chamba|trabajar
        barrierWork fixed absorb	es	no|ni|porque|y|pues? no|ni puedo|puede|podemos dejar de trabajar|chambear|jalar|estudiar ; no|ni puedo|puede|podemos dejar de trabajar|chambear|jalar|estudiar
        barrierWork fixed	es	pierdo|pierde|perderia|perder|perdemos|perderlo|arriesgar el|mi|su|la|este|los|las * {post}|place|year|lugar ; perderlo todo
        barrierWork fixed across	es	tengo|tiene|toca|debo que|? abrir|cerrar|atender|trabajar|manejar|ordenar|sembrar|cosechar|vender|entregar *** no me|se puedo|puede ir|internar|salir|ausentar|quedar|encerrar
        barrierWork fixed	es	nadie mas|nadie sabe|puede|hay * hacerlo|atender|atenderlo|abrir|manejar|cubrir|cubrirme|trabajar|haga|abra|cubra
        pseudo	es	aseguranza|seguro|cobertura|medical|beneficios ** por|cuando|al|desde|porque perder|perdi|perdio el|mi|su trabajo|jale|chamba|empleo
        barrierWork fixed	es	me|lo|la|nos|los|te corren|despiden|correrian|despedirian|botan|echan|reemplazan|liquidan ; me|lo|la|te corre|despide
        barrierWork fixed	es	me|lo|la|nos van|pueden|iban a correr|despedir|reemplazar|echar|botar
        barrierWork fixed	es	ya tiene quien * reemplace|cubra|entre|supla ; hay|tiene|tienen * gente|otros|fila esperando
        barrierWork fixed across	es	si me|se|yo|? * voy|va|falto|falta|cierro|cierra|paro|para|ausento ** no|se|nadie * negocio|taller|trabajo|ingreso|cheque|clientes|puesto
        barrierWork fixed	es	le|les|se|lo|la da|dan|dieron|daria|dar|pasan|lo|darian mi|su|el * lugar|puesto|turno|chamba|trabajo|jale|ruta|plaza|cupo * a|otro
        barrierWork fixed	es	{boss} * no|ni|nunca|nomas * da|dan|dio|deja|dejan|quiere|quieren|acepta|aguanta|espera|esperan|guarda|guardan|perdona|guardar|dar|esperar|darme|guardarme|dejar|dejarme * {leave}|un|ni|el|mi|tiempo|chance|faltar|salir|dias|mes|lugar|ir|nadie
        barrierWork fixed	es	no|ni me|le|nos|les da|dan|dieron|dio|darian|dar * {leave}|dias|tiempo|chanza|chance|libre ; no|ni me|le da|dan ni un|una dia|semana|hora
        barrierWork fixed	es	no|ni me|le|nos|les|lo|la|se * guardan|guarda|guardar|guardarian|apartan|espera|esperan|esperaria|aguanta|esperar
        barrierWork fixed	es	no|ni|nunca dan|da|dieron|daban|hay|tengo|tiene|tenemos|alcanzo|quedan * {leave} ; sin {leave} ; chanza|chance de faltar|salir|ir
        barrierWork fixed	es	se me|le acabaron|acabo * {leave}|dias|permisos
        barrierWork fixed	es	negaron|nego|niegan|rechazaron el|la|mi|los * {leave}
        barrierWork fixed	es	apenas|recien|acabo * entre|entro|empece|empezo|contrataron|entrar|empezar|conseguir ** trabajo|chamba|jale|puesto ** no|falto|puedo|todavia|faltar|corren|pierdo|periodo
        barrierWork fixed	es	periodo|meses|dias de prueba
        barrierWork fixed	es	por culpa|causa|motivos del|de|de mi|su? trabajo|chamba|jale|escuela|negocio|turno ; debido a|al mi|su? trabajo|chamba|jale ; no puedo|puede ** por mi|el|su|la trabajo|chamba|jale|escuela|negocio|turno
        barrierWork fixed	es	no|tampoco quiero|quiere|pienso|piensa dejar|perder|soltar|faltar * trabajo|chamba|jale|negocio|escuela|empleo|puesto
        barrierWork fixed	es	tengo|tendria|tendriamos que renunciar|cerrar|dejar
        barrierWork fixed	es	temporada|cosecha|pizca|zafra|uva|fresa|lechuga|siembra * empieza|empezo|apenas|plena ** no|falto|puedo|espera|hay
        barrierWork fixed	es	plena|media|pleno|medio temporada|cosecha|pizca|semestre|zafra|siembra|juicio
        barrierWork fixed	es	ya|luego? no me|le|nos lo|la|los|las devuelven|devuelve|guardan|guarda|regresan|dan|esperan
        barrierWork fixed	es	falta|faltas|falto|ausencia * corren|despiden|corrido|baja|fuera
        # noBarrierWork: leave given, nothing to lose
        noBarrierWork absorb	en	{leave}|leave|fmla|loa * is|was|already|got|has|been|all|? approved|signed|granted|covered|starts|saved|banked|lined
        noBarrierWork absorb	en	{boss} * is|has|s|was|been|are|being|totally|really|? * supportive|approved|signed|ok|okay|cool|understanding|flexible|fine|behind|backing
        noBarrierWork absorb	en	has|have|got|with|w/ plenty|lots|weeks|months|tons|enough|paid|saved|some|banked|{NUM}|{DUR} of? * {leave}|leave
        noBarrierWork absorb	en	approved|granted|given|giving|gave|gives|offered|offers me|him|her|us|for? * {leave}|leave
        noBarrierWork absorb	en	approved|granted|given|gave|offered|gives me|him|her|us|for? a|the|about|up? to? full|whole|paid? {DUR:14..400} off|leave|paid|unpaid|to|for|away|if ; on|taking|took|using|take|use fmla|loa|pto
        noBarrierWork absorb	en	{boss} * said|says|told * take|go whatever|all|as|long|ahead|care
        noBarrierWork absorb	en	job|spot|position|seat|place * is|will|s|be|its|hers|his|are * safe|held|waiting|there|protected|secure|guaranteed
        noBarrierWork absorb	en	{boss}|they will|ll|is|are|would|already|agreed|promised|offered|can to? hold|holding|holds|save|saving|keep|keeping * my|his|her|the * {post}|place|year|lugar
        noBarrierWork absorb	en	can|could|able|free|ready|happy to? take|get|go|miss * {leave}|whenever|anytime ; can take * time off
        noBarrierWork absorb	en	work|job is|isnt|s|aint|not fine|ok|okay|issue|problem ; work|job isnt|aint|not|wont an|a|be issue|problem ; no|not issue|problem|conflict with|w/ work|job|boss|employer
        noBarrierWork absorb	en	off until|till|all * summer|fall|spring|january|{AHEAD} ; on|winter|summer|spring break from school|? ; weeks|months off already|approved|coming|paid|from
        noBarrierWork absorb	en	can leave|go whenever|anytime|now|today|tomorrow|right|immediately ; job hold ; pto|vacation|leave saved|banked|available
        noBarrierWork absorb	en	on|out on medical|disability|leave|sick|admin|stress|fmla|workers leave|comp|? ; i|im|hes|shes|he|she|is|was|semi|now|self retired ; retired from|{AGO}|at|since
        noBarrierWork absorb	en	laid off ; unemployed ; between jobs ; no job to lose ; nothing holding ; no work to miss ; not working right|now|currently|anyway
        noBarrierWork absorb	en	squared|cleared|okd|okayed|arranged|sorted|agreed|worked ** with|w/|by * {boss} ; {post} is|s|will|be * mine|his|hers|yours when|once|after
        # the job at stake through use, not through a stay
        noBarrierWork absorb fixed	en	id|ill|hed|hell|shed|would|will|might|could|to? be|get|lose|losing|loses|risk|fired|terminated my|his|her|the|this|fired|terminated? {post}|place|year|lugar|? if|unless|once * i|he|she|they|it|boss|anyone|work * dont|doesnt|cant|keep|keeps
        noBarrierWork absorb fixed	en	id|ill|hed|hell|shed|would|will|might|could|to? be|get|lose|losing|loses|risk|fired|terminated my|his|her|the|this|fired|terminated? {post}|place|year|lugar|? if|once|when * i|he|she|they|it|boss|anyone|work|people * knew|know|knows|find
        noBarrierWork absorb fixed	en	id|ill|hed|hell|shed|would|will|might|could|to? be|get|lose|losing|loses|risk|fired|terminated my|his|her|the|this|fired|terminated? {post}|place|year|lugar|? if|once|when * i|he|she|they|it|boss|anyone|work|people * finds|found|catch|caught|test
        noBarrierWork absorb fixed	en	id|ill|hed|hell|shed|would|will|might|could|to? be|get|lose|losing|loses|risk|fired|terminated my|his|her|the|this|fired|terminated? {post}|place|year|lugar|? if|once|when * i|he|she|they|it|boss|anyone|work|people * tests|fail|fails|failed
        noBarrierWork absorb fixed	en	id|ill|hed|hell|shed|would|will|might|could|to? be|get|lose|losing|loses|risk|fired|terminated my|his|her|the|this|fired|terminated? {post}|place|year|lugar|? if|once|when * i|he|she|they|it|boss|anyone|work|people * use|uses|used|relapse|relapses
        noBarrierWork absorb fixed	en	id|ill|hed|hell|shed|would|will|might|may|could|gonna|to|? lose|losing|loses|lost my|his|her|the|this|another|? * {post}|place|year|lugar because|over|due|d/t|through|from|to|bc|b/c|cuz of|?
        noBarrierWork fixed across	en	if|when|once|unless i|im|he|hes|she|shes|we|you|youre|they * back|keep|keeps|fail|fails|relapse|relapses|use|uses|using|caught|test ** lose|loses|fired|losing
        noBarrierWork absorb fixed	en	fired|terminated|canned over|because|due|d/t|again
        noBarrierWork absorb fixed	en	going|about|close|gonna|almost|nearly|near|might|may|could|starting to? lose|losing|lost * my|his|her|the|everything|another * {post}|place|year|lugar
        noBarrierWork absorb fixed	en	worried|afraid|scared|concerned|fears * hell|shell|theyll|he|she|hes|shes|they will|would|is|gonna? lose|losing * his|her|the|their * {post}|place|year|lugar
        noBarrierWork absorb fixed	en	keep|keeps|kept|always|already|cause|causing|made|makes|had|have|has been|me|him|her|to? losing|lose|lost|fired * jobs|job|{post}|place|year|lugar
        notEvidence absorb	en	{cant} hold|keep * a|any|down|onto|his|her|steady * job|jobs|work|position ; cant|doesnt|wont hold down
        notEvidence absorb	en	{cant} go|leave|be|do|start * my|his|her|the|a? work|anywhere|out|away|house|shift|job without|unless|sober
        notEvidence absorb	en	{cant} miss|skip a? {DUR}|day|dose of|without ; {cant} take|do|handle|stand {DUR:2..9999} of|without|more|like|sober ; {cant} go {DUR} of|more|like|sober
        notEvidence absorb	en	dont|doesnt|havent|hasnt|didnt have|had|get|got a single|sober? day|night|weekend off
        notEvidence absorb	en	they|boss|work knew|found|find|finds|catch|caught out|me ; sick of work ; fired for drinking|using|being|testing|failing|showing
        noBarrierWork absorb	es	si me|le|nos dan|dieron|guardan|esperan * {leave}|lugar|puesto ; me|le dieron|dan|firmaron|aprobaron|concedieron * {leave}|dias|semanas|mes
        noBarrierWork absorb	es	puedo|puede|podria faltar|pedir|tomar|tomarme ; si tengo|tiene {leave} ; tengo|tiene bastantes|muchas|muchos|suficientes {leave}
        noBarrierWork absorb	es	el|mi|su trabajo no es|hay problema ; mi|su {boss} * me|lo|la apoya|apoyan|espera|ayuda|entiende ; jubilado ; pensionado
        noBarrierWork absorb	es	sin trabajo ahorita|ahora|desde ; desempleado ; desempleada ; no tengo trabajo ; no trabajo ahorita|ahora
        noBarrierWork absorb fixed	es	si no|se|lo|? sigue|sigo|deja|dejo|para|cura|enteran|entera|sale|vuelve|recae * lo|me|la|perder|pierde|pierdo corren|corre|despiden|trabajo|?
        noBarrierWork absorb fixed	es	me|lo|la|perdi|perdio corrieron|corrio|despidieron|trabajo ** por|porque|debido
        noBarrierWork absorb fixed	es	me|lo|la corren|despiden|corre si se? enteran|entera|saben|sabe|sigo|sigue|salgo|sale
        notEvidence absorb	en	{cant} * leave|walk|get|step|be|move * away|from|? from? my|the|this|our * desk|phone|seat|table|laptop ; school|district|company|city|boss|owner said|says no to the|a|our|my|? * field|trip|dance|party|picnic|parade|garden|sign|dog|pizza
        notEvidence absorb	en	season finale|premiere|tickets|pass
        notEvidence absorb	en	middle|thick|peak|height|end|start of * season|semester finale|premiere|opener ; has|have|need|needs|gotta|must|had to? be|get back|at|in|to at|to|on|in? work|school|class|lab|clinic|site|job by|at {NUM:1..12}|noon
        notEvidence absorb	en	{cant} * leave|miss|skip * * recital|birthday|concert|episode|playoffs|brunch|bus|train|flight
        notEvidence absorb	es	{nopuedo} * * faltar a|al la|el|mi|una|un|su|? * misa|iglesia|boda|fiesta|partido|cumpleanos|quinceanera|concierto|bautizo ; vivo|vivimos al dia con|de|en * noticias|moda|deportes|redes ; temporada de|del * futbol|lluvias|beisbol|navidad|flu|gripe
        """
}
