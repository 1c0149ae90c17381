extension LexiconSources {
    /// Work, internships and practica.
    static let jobSeekers = """
        # Who works in such a house
        class.jobRole	en	tech ; techs ; bht ; bhts ; lvn ; lvns ; lpn ; lpns ; rn ; rns ; nurse ; nurses
        class.jobRole	en	cna ; cnas ; cook ; cooks ; chef ; driver ; drivers ; counselor ; counselors
        class.jobRole	en	therapist ; therapists ; mentor ; mentors ; peer mentor ; peer support
        class.jobRole	en	peer specialist ; case manager ; case managers ; housekeeper ; housekeeping
        class.jobRole	en	janitor ; custodian ; maintenance ; receptionist ; front desk ; security guard
        class.jobRole	en	kitchen ; dishwasher ; caregiver ; medical assistant ; med tech ; house tech
        class.jobRole	en	house manager ; social worker ; lcsw ; lmft ; mft ; amft ; apcc ; acsw ; lpcc
        class.jobRole	en	cadc ; radt ; catc ; recovery coach ; support staff ; overnight staff
        class.jobRole	en	intake coordinator ; admissions coordinator ; admissions rep ; psych tech ; lpt
        class.jobRole	en	chw ; promotora ; paramedic ; emt ; yoga teacher ; yoga instructor
        class.jobRole	en	music therapist ; art therapist ; orderly ; aide ; aides ; groundskeeper
        class.jobRole	en	landscaper ; handyman ; biller ; utilization review ; alumni coordinator
        class.jobRole	en	outreach rep ; np ; pmhnp ; psychologist ; clinician ; program director
        class.jobRole	en	mentor position ; sober companion ; sober coach ; peer specialists ; scheduler ; groundsman ; handywoman ; prep cook ; line cook ; night manager ; live in manager
        class.jobRole	es	enfermera ; enfermero ; enfermeros ; cocinera ; cocinero ; cocineros ; chofer
        class.jobRole	es	choferes ; consejera ; consejero ; consejeros ; terapeuta ; terapeutas
        class.jobRole	es	recepcionista ; limpieza ; cocina ; mantenimiento ; intendencia ; guardia
        class.jobRole	es	cuidadora ; cuidador ; lavaplatos ; jardinero ; trabajadora social
        class.jobRole	es	gente de limpieza
        class.jobRole	en	technician ; technicians ; dietitian ; dietician ; nutritionist ; acupuncturist
        class.jobRole	en	physician assistant ; nurse practitioner ; house parent ; resident manager ; bookkeeper
        class.jobRole	en	office manager ; intake specialist ; admissions counselor ; phlebotomist ; chaplain
        class.jobRole	en	peer counselor ; peer worker ; hskpg ; maint ; assessor ; security officer ; night security
        class.jobRole	en	cleaner ; cleaners ; laundry ; groundskeeping ; rec therapist ; fitness instructor
        class.jobRole	es	tecnico ; tecnicos ; tecnica ; auxiliar ; auxiliares ; psicologa ; psicologo ; vigilante
        class.jobRole	es	velador ; conserje ; ayudante ; lavanderia ; orientador ; trabajador social
        class.jobPost	en	position ; positions ; opening ; openings ; vacancy ; vacancies ; posting
        class.jobPost	en	postings ; listing
        # jobSeeker: hiring
        jobSeeker value=3 fixed	en	do|does|r|are u|you|yall|guys guys? pay|paying|payin|hire|hirin for? * {jobRole}|peers ; offer|offering|lend my|his|her services|skills|time * * shifts|per|prn|hours|diem|week
        jobSeeker value=3 fixed	en	are|is|r|if you|u|yall|ya|they|we|la hiring ; you|u|yall|guys hiring
        jobSeeker value=3 fixed	en	do|does|will|would|can|did|if|when you|u|yall|they|we|guys hire|hires
        jobSeeker value=3 fixed	en	do you guys|all|la detox? hire
        jobSeeker value=3 fixed	en	does your|the place|facility|company|center hire
        jobSeeker value=3 fixed	en	hiring for|techs|nurses|counselors|drivers|staff|manager|process|event|fair|event|any|anyone|anybody|right|at|now
        jobSeeker value=3 fixed	en	who|whos|who's * hiring ; who hires ; the hiring ; hire {jobRole}
        jobSeeker value=3 fixed	en	hire alumni|people|felons|someone|ex|former|folks ; {jobRole} hiring
        jobSeeker value=3 fixed	en	still|currently|now hiring
        jobSeeker value=3 fixed	en	taking|accepting applications|applicants|resumes|interns|students for?
        jobSeeker	en	hiring ; hire me ; get hired ; hires ; hired there|here|at|by ; looking to hire
        jobSeeker value=3 fixed	es	estan|esta|estaran contratando ; contratan ; contratando
        jobSeeker value=3 fixed	es	tienen|tiene|hay|tendran * vacante|vacantes|empleo|puesto|puestos|chamba|jale
        jobSeeker value=3 fixed	es	ofertas de trabajo ; bolsa de trabajo ; solicitud de empleo|trabajo
        jobSeeker value=3 fixed	es	solicitar|solicito|pedir empleo|trabajo ; quien contrata
        # jobSeeker: a post
        jobSeeker value=3 fixed	en	{jobRole} * {jobPost}
        jobSeeker value=3 fixed	en	do|would you contract|work with ** providers|practitioners|therapists|clinicians|trained
        jobSeeker value=3 fixed	en	{jobPost} for a|an|the? licensed|registered|certified|night|part? {jobRole}
        jobSeeker value=3 fixed	en	{jobPost} as a|an|the? {jobRole} ; job * {jobPost}
        jobSeeker value=3 fixed	en	any|your job|jobs * open|available|openings
        jobSeeker value=3 fixed	en	open|staff|clinical|entry {jobPost}
        jobSeeker value=3 fixed	en	{jobPost} * still|posted|advertised|filled|on indeed|online|linkedin|craigslist
        jobSeeker value=3 fixed	en	saw * {jobPost}|post on|for indeed|linkedin|craigslist
        jobSeeker value=3 fixed	en	saw * job on|posted|for|listed|listing ; saw|answering|re|about * ad for * {jobRole}|position|job|kitchen|driver|tech|cook|help|nurse ; still posted|hiring|filled
        jobSeeker value=3 fixed	en	job|jobs posted|posting|board|ad|inquiry|opportunity|opportunities|application|interview|description|fair
        jobSeeker value=3 fixed	en	employment opportunities|inquiry|application ; jobs available
        jobSeeker value=3 fixed	en	work opportunities|inquiry ; position|job|spot|shift still open|available
        jobSeeker value=3 fixed	en	career|careers page|opportunities|section|site
        jobSeeker value=3 fixed	en	wants|want|hoping|like|interested|applying|apply|trying|looking|love to|in|for|as be|become|work|working|train|start|being|interview as|at|a|an|for? a? {jobRole}
        jobSeeker value=3 fixed	en	applying|apply|applied|interviewing|interviewed|interview|considered|applicant for|as * {jobRole}
        jobSeeker value=3 fixed	en	apply|applying|applied|application for|to * job|position|opening|role|internship|practicum|post|vacancy|tech|nurse with|at|there|your?
        jobSeeker value=3 fixed	en	a {jobRole} job|position|role|gig
        jobSeeker value=3 fixed	en	asks|asking|inquiring|re|about|for re|about|for? {jobRole} job|jobs|position|shifts|work
        jobSeeker fixed	en	opening|job|position as|for {jobRole}
        jobSeeker fixed	en	asks|asking|re|inquiring|calling|about about|re|if|for? job|jobs|employment|shifts|per|prn
        jobSeeker fixed	en	job|employment|work inquiry|seeker|applicant ; applicant
        jobSeeker fixed	en	hr email|ext ; your|ur|the|to|for|with|in|reach|resume|ask hr dept|department|manager|rep|person|line
        jobSeeker value=2	en	{jobRole} with|w/ {DUR}|{NUM} * experience|exp ; have|any|are|got * night|day|weekend|per diem|prn|open|part|full time? positions|position|openings|shifts
        jobSeeker fixed	en	talk|speak|transfer|transferred|connect to|with hr|recruiting|recruitment|recruiter
        jobSeeker fixed	en	human resources dept|department|email|number|line ; recruiter for|at|there
        jobSeeker value=1 exact fixed	en	heard|saw|know|told * opening|position|vacancy
        jobSeeker value=1 exact fixed	en	2 nd|second|another|new|that opening|position
        jobSeeker value=1 exact fixed	en	opening|position there|here|on ; {jobRole} job|jobs|role|gig
        jobSeeker value=1 exact fixed	en	our|your|the van? driver|cook|chef|tech|nurse|counselor|receptionist is|quit|leaving
        jobSeeker value=1 exact fixed	en	looking to switch|transfer|relocate|change
        jobSeeker value=1 exact fixed	en	switch jobs|facilities|employers
        jobSeeker value=3 fixed	es	busco|busca|buscando|quiero|quisiera|necesito|pregunta|solicita|interesada|interesado trabajo|empleo|trabajar|chamba|jale|puesto|vacante|por|en * de|como|en {jobRole}
        jobSeeker value=3 fixed	es	vacante|vacantes|puesto|empleo|plaza de|para|como {jobRole} ; busco|busca|un|el|por|hay|algun|quiero|necesito|ofrecen|de|x|buscando|pregunta|tienen trabajo de|para|como {jobRole}
        jobSeeker value=3 fixed	es	{jobRole} * vacante|vacantes|puesto ; trabajo|trabajar|empleo con ustedes
        jobSeeker value=3 fixed	es	trabajar|trabajo|empleo en su|ese|este centro|clinica|casa|cocina|lugar|programa|instalaciones
        jobSeeker value=1.5 fixed	es	busco|busca|buscando|quiero|necesita|necesito trabajo|empleo|trabajar|chamba|jale
        jobSeeker value=1.5 fixed	es	soy enfermera|enfermero|cocinera|cocinero|chofer|consejera|consejero
        jobSeeker value=1.5 fixed	es	dejar mi solicitud|curriculum ; mi curriculum|solicitud
        jobSeeker value=1 exact fixed	es	tengo|con|dos * referencias|experiencia|papeles|licencia
        jobSeeker value=1 exact fixed	es	referencias ; carro propio
        jobSeeker value=1 exact fixed	es	turno de noche|la|dia|tarde|manana|fines ; disponibilidad
        jobSeeker value=1 exact fixed	es	cuanto pagan ; sueldo ; pagan por hora ; curriculum
        jobSeeker value=1 exact fixed	es	experiencia en|como|de ; con licencia
        # jobSeeker: applications and resumes
        jobSeeker value=3 fixed	en	my|his|her|a|attached|attach|attaching|emailing|email|emailed|send|sent|sending|submit|submitted|forward|forwarded|drop|dropped|dropping|take|takes|accept|reads|read|look|leave|left|upload|have|updated off|at|a|my|over|in|you? resume|resumes|cv|cvs
        jobSeeker value=3 fixed	en	resume|cv attached|on|below|w|with|to|tonight|tonite|by ; cover letter
        jobSeeker value=3 fixed	en	resumes here|there|over|to
        jobSeeker value=3 fixed	en	my|his|her|job|employment|online|submitted|completed|status|put|fill|filled|fill|leave|left|drop|turn|hand|pick|get in|out|off|up|of|an|my|the? a|an|the? application|app|apps for|with|status|at|there|in|on|online|last
        jobSeeker value=3 fixed	en	application status
        jobSeeker value=3 fixed	en	applying|applied there|here|online|with|in ; apply to work|in person
        jobSeeker value=3 fixed	en	where|how|who * apply for a job|work|position ; i applied|interviewed
        notEvidence absorb	en	i|ive|she|he|once? applied|interviewed|interned|volunteered * with|at|for|here *** {AGO:60..4000}
        jobSeeker value=3 fixed exact	en	{jobRole} who|and|that needs|wants|need|want|seeks|seeking a|some? new|different|better|another? job|work|position|employer|shifts ; need|needs a new job ; new job at|with your|you
        jobSeeker value=3 fixed	en	my interview * with|for|at|is
        jobSeeker value=3 fixed	en	interview for * position|job|role|tech|post ; job interview
        jobSeeker value=3 fixed	en	second|phone interview for|with
        jobSeeker value=3 fixed	en	follow|following up on|about my|the interview|application|resume
        jobSeeker value=3 fixed	en	submitted my
        jobSeeker value=1 exact fixed	en	how|where * apply ; references available|upon|ready|from
        jobSeeker value=1 exact fixed	en	my references ; can provide references ; applied for ; put in for
        # jobSeeker: students and licences
        jobSeeker value=3 fixed	en	{want} ** practicum|internship|internships|externship|preceptor|preceptorship
        jobSeeker value=3 fixed	en	practicum|internship|externship|fieldwork|clinical|field hrs|hours|site|sites|placement|placements|spot|spots|supervisor|opportunities|program|student|students|position|coordinator|rotation|rotations
        jobSeeker value=3 fixed	en	take|takes|taking|accept|accepting|host|hosting interns|trainees|practicum
        jobSeeker value=3 fixed	en	nd yr practicum ; year practicum ; field placement|instructor
        jobSeeker value=3 fixed	en	site supervisor
        jobSeeker value=3 fixed	en	clinical|supervised|supervision|licensure|practice|field hrs|hours
        jobSeeker value=3 fixed	en	{NUM} practicum|clinical|supervised|internship|field|hrs|hours practicum|hrs|hours|toward|towards|for
        jobSeeker value=3 fixed	en	hours|hrs toward|towards|for my? lmft|lcsw|lpcc|radt|cadc|catc|licensure|license|certification|certificate|degree|msw|bbs
        jobSeeker value=3 fixed	en	radt|cadc|lmft|lcsw|catc|associate|bbs|amft|acsw|apcc hours|hrs
        jobSeeker value=3 fixed	en	accruing|accrue|collecting|earn|earning hours|hrs
        jobSeeker value=3 fixed	en	clinical supervisor for|to ; supervision for my ; get * hours signed
        jobSeeker value=1 fixed	en	practicum ; practicums ; internship ; internships ; externship
        notEvidence absorb	en	i|he|she? applied|applying|interviewed for * job|position|work and|but * failed|flunked|popped|tested|got|lost|drunk|high
        jobSeeker value=3 fixed	en	discuss|about|re|consider|considered|interested for|in? a|the|your|any|? staff|clinical|lead|open? {jobRole} role|position|opening|vacancy
        jobSeeker value=3 fixed	en	opening|openings|position|positions|vacancy|vacancies|role for|as a|an? lead|senior|night|head|full|part|per time|diem? {jobRole} ; looking|ready|hoping|trying to make a|my? move|change|switch|jump from|to ** facility|center|program|team|company
        jobSeeker value=3 fixed	en	supervise|manage|work nights|days|evenings|shifts|techs|groups at another|a|different|other|competitor|? different|other? treatment|rehab|detox|facility|center
        jobSeeker value=3 fixed	en	practicum|internship|externship|traineeship under|with|supervised|at * your|you|yall|supervisor|supervisors|preceptor ; do|doing|complete|completing|finish|finishing|start my|our|a|the|? practicum|internship|externship|traineeship
        jobSeeker value=1 fixed	en	preceptorship ; preceptor
        jobSeeker fixed	en	msw|mft|mfc|amft|counseling|psyd|lcsw|cadc student|trainee|intern|candidate
        jobSeeker fixed	en	intern with|for you|yall|your ; intern at your ; intern there|here ; want|like|looking|hoping|apply|love|applying to intern ; shadow a|your nurse|counselor|therapist|staff
        jobSeeker fixed	en	mou signed|with|for ; affiliation agreement
        jobSeeker value=1 exact fixed	en	nursing student ; emt student ; my cohort says ; co lead ; trainee
        jobSeeker value=1 exact fixed	en	interns ; intern
        jobSeeker value=3 fixed	es	practicas|pasantia profesionales|clinicas|supervisadas ; servicio social
        jobSeeker value=3 fixed	es	horas de practica|practicas|practicum|servicio
        jobSeeker value=3 fixed	es	hacer|haciendo|busco|necesito mis? practicas|pasantia|residencia profesional?
        jobSeeker value=3 fixed	es	pasantias|pasantia
        # jobSeeker: pay and shifts
        jobSeeker value=3 fixed	en	what|how do|are|does|much u|you|yall|it|they|do you? pay|paying techs|nurses|counselors|staff|per|an|rns|lvns
        jobSeeker value=3 fixed	en	what are you|they|yall paying ; what do you pay ; does it pay|start at
        jobSeeker value=3 fixed	en	pay|hourly|wage|salary|starting|base rate|range|scale|differential|pay|wage
        jobSeeker value=3 fixed	en	night|noc|shift diff|differential
        jobSeeker value=3 fixed	en	asks|asking|about|re salary|wages|pay rate|scale|range
        jobSeeker value=3 fixed	en	shifts posted|available|open
        # a level names a team here, and no wish for it
        jobSeeker value=3 fixed	en	{iop}|{res}|{detox}|rehab {jobRole}? position|positions|vacancy|vacancies|role|roles ; {iop}|{res}|{detox}|rehab {jobRole} job|jobs|opening|openings ; opening|openings|position|positions on your * team|staff|faculty ; need|needs|hiring group? facilitators|facilitator
        jobSeeker value=3 fixed	en	noc|night|overnight|wkend|wknd|weekend|day|prn|swing|evening|graveyard|am|pm|open|extra|per|available shift|shifts|diem|12 posted|available|open|opening|openings
        jobSeeker value=3 fixed	en	available|open shifts ; pick|picking up * shift|shifts
        jobSeeker value=3 fixed	en	asks|asking|seeking|looking|interested|re|about|wants|available for|re|about|in|? * noc|night|overnight|prn|per|weekend|wknd|part|full shifts|shift|diem|time
        jobSeeker value=3 fixed	en	do you do {NUM} s|hour|hr
        jobSeeker value=3 fixed	en	per diem|prn shifts|work|position|basis|rn|lvn|nurse|tech
        jobSeeker value=3 fixed	en	looking for * per diem ; wants prn|per|noc
        jobSeeker value=1 exact fixed	en	per diem ; prn ; noc ; nocs
        jobSeeker value=1 exact fixed	en	nights|days|weekends|overnights preferred|only
        jobSeeker value=1 exact fixed	en	prefers nights|days|weekends|noc
        jobSeeker value=1 exact fixed	en	can start {AHEAD}|immediately|asap|right|any
        jobSeeker value=1 exact fixed	en	available to start|work ; willing to relocate|commute|travel|train
        jobSeeker value=1 exact fixed	en	get|getting paid for|to ; get paid
        jobSeeker value=1 exact fixed	en	part time|full time position|work|job|hours? ; part-time
        jobSeeker value=1 exact fixed	en	full-time ; 12 hour shifts ; btwn|between contracts|assignments
        jobSeeker value=1 exact fixed	en	travel rn|lvn|nurse|contract ; looking for work ; looking for a job
        jobSeeker value=1 exact fixed	en	busco|looking for part|full ; seeking work|employment|job|position
        jobSeeker value=1 exact fixed	en	wants|want a job ; who does|do i talk|ask about work
        jobSeeker value=1 exact fixed	en	open|opportunity to work ; benefits package
        # jobSeeker: credentials and experience
        jobSeeker value=1 exact fixed	en	lvn ; lpn ; cna ; cadc ; radt ; catc ; bls ; acls
        jobSeeker value=1 exact fixed	en	cpr|bls|iv|acls cert|certified|current ; servsafe ; food handlers
        jobSeeker value=1 exact fixed	en	livescan|live done|scan ; tb test|clear|cleared
        jobSeeker value=1 exact fixed	en	clean dmv|mvr|driving|background|record ; background is clean
        jobSeeker value=1 exact fixed	en	can|will pass * test|background ; class a|b|c license|cdl
        jobSeeker value=1 exact fixed	en	has|have|w|with|and|current|my license|licenses|cdl|cert|certs
        jobSeeker value=1 exact fixed	en	bilingual ; msw ; chw ; licensed * {jobRole}
        jobSeeker value=1 exact fixed	en	registered|certified counselor|nurse|tech|addiction
        jobSeeker value=1 exact fixed	en	rn with|w|{NUM} ; {jobRole} {NUM} y|yrs|yr|years
        jobSeeker value=1 exact fixed	en	{NUM} yrs|years|y|yr as a|an? {jobRole}
        jobSeeker value=1 exact fixed	en	army|navy|combat|retired medic|corpsman
        jobSeeker value=1 exact fixed	en	experience|exp|experienced in|on|with|as|w detox|treatment|recovery|rehab|a|mental|behavioral|psych|residential|sud
        jobSeeker fixed	en	{NUM} y|yr|yrs|years|year * in|on|at|of|as * detox|treatment|rehab|residential|psych|recovery|bh unit|units|floor|setting|settings|center|centers|facility|facilities|house|field
        jobSeeker fixed	en	ran|run|managed|worked|working|work|cooked|drive|drove|driving the|in|at|a|kitchen|for|van|client? ** {NUM}? bed? rehab|detox|treatment|sober across|in|on|center|unit|facility|house looking|asks|town|and
        jobSeeker absorb fixed across	en	good|comfortable|experienced|proficient|skilled|trained|certified with|in ** seizures
        jobSeeker absorb fixed across	en	good|comfortable|experienced|proficient|skilled|trained with|in ** dts
        jobSeeker absorb fixed across	en	good|comfortable|experienced|proficient|skilled|trained with|in *** od|overdose|crisis|seizure|emergency|code|withdrawal response|care|management|intervention|protocols|protocol
        jobSeeker absorb fixed across	en	ciwa|cows cert|certified|trained|training ; ciwa / cows
        jobSeeker absorb fixed across	en	iv cert|certified
        # jobSeeker: with you
        jobSeeker value=3 fixed	en	work for|at|with|in|on your|you|yall|u guys|all|team|staff|facility|kitchen|crew|detox|house|company
        jobSeeker value=3 fixed	en	working for|at|with you|your team|staff|facility|guys|all|detox|unit
        jobSeeker value=3 fixed	en	work there as|full|part
        jobSeeker value=3 fixed	en	want|wanna|like|love|interested|hoping to|in work|working there|here|for|at
        jobSeeker value=3 fixed	en	join your|the team|staff|crew|clinical|company
        jobSeeker value=3 fixed	en	be part of your|the team|staff ; on your staff
        jobSeeker value=3 fixed	en	come work for ; offer me a job ; volunteer to staff ; get my foot in
        jobSeeker value=3 fixed	en	give back by working ; work in this|the field
        # The wish for work gives way to the need itself
        jobSeeker value=-5 fixed	en	scratch that ; forget the job|application|resume
        jobSeeker value=-5 fixed	en	instead im|this|i'm|ive|i've ; so this instead
        jobSeeker value=-5 fixed	en	other side of the desk ; got honest ; not the job ; before i apply|work
        jobSeeker value=-5 fixed	en	truth is ; i should be * client|patient|side
        jobSeeker value=-5 fixed	es	mejor|en vez * ayuda|tratamiento ; la verdad es que * tomo|uso|consumo
        jobSeeker.lookAlike absorb	en	lost my|his|her job ; hiring a lawyer ; hire a lawyer|attorney ; hired hand
        jobSeeker.lookAlike absorb	en	resume drinking|using|treatment|services|care|my|his|her
        jobSeeker.lookAlike absorb	en	resumes drinking|using ; court|school|my application
        # jobSeeker: asked sideways
        jobSeeker value=3 fixed	en	do|does|might|would|if|whether|that|chance you|yall|they|u|we|the need|needs|want|use|looking|could ** {jobRole}|somebody|someone|anyone|hands|help in|on|for|to the|nights|work|cook|drive|a? kitchen|graveyard|shift|shifts|floor|staff|desk|?
        jobSeeker value=3 fixed	en	you need|want|looking|could for|use a|an|another|more|any? {jobRole}
        jobSeeker value=3 fixed	en	need|needs|looking|want for? * on|for|to cover the graveyard|night|overnight|weekend shift|shifts
        jobSeeker value=3 fixed	en	indeed|linkedin|craigslist|ziprecruiter|monster|glassdoor ad|post|posting|listing|job|page
        jobSeeker value=3 fixed	en	your * ad for * {jobRole}|position|help
        jobSeeker value=3 fixed	en	who does|do|handles interviews|interviewing|recruiting|staffing|onboarding
        jobSeeker value=3 fixed	en	moonlighting|moonlight gig|shifts|work|position|?
        jobSeeker value=3 fixed	en	status of my|his|her|the app|application|resume|interview
        jobSeeker value=3 fixed	en	got|getting back to me about the|my? job|interview|position|application
        jobSeeker value=3 fixed	en	second interview ; start my orientation|onboarding
        jobSeeker value=3 fixed	en	new hire paperwork|orientation
        jobSeeker value=3 fixed	en	{NUM} hours at a|your|an|any licensed|site|facility|program|agency|clinic
        jobSeeker value=3 fixed	en	hours at a licensed|supervised
        jobSeeker value=1 fixed exact across	en	short handed|staffed ; understaffed ; graveyard shift
        jobSeeker value=1 fixed exact across	en	food handler|handlers card|?
        jobSeeker value=1 fixed exact across	en	{jobRole} {NUM} yrs|y|yr|years
        jobSeeker value=1 fixed exact across	en	{jobRole} * asks|wants|looking|seeking|inquiring|checking|relocating|interested|calling re|about|if|who|to|for|in|from
        jobSeeker value=1 fixed exact across	en	has|w|have|with * exp|experience
        jobSeeker value=1 fixed exact across	en	detox|tx|treatment|recovery|sud|addiction|rehab exp|experience|background|certified|nurse
        jobSeeker value=1 fixed exact across	en	relocating|moving|moved from|to * and|asks|looking|want
        jobSeeker value=1 fixed exact across	en	ran|run|managed|worked|working|work a|at|in|as|for? * halfway house|sober living|recovery home|rehab|detox|treatment center|psych ward|hospital|clinic|nursing home
        jobSeeker value=1 fixed exact across	en	coursework
        jobSeeker value=1 fixed exact across	en	finishing|finished|completing my cadc|msw|lcsw|rn|lvn|bsn|certificate|degree|coursework|radt
        jobSeeker value=1 fixed exact across	en	send my paperwork|info|references|letter
        jobSeeker value=1 fixed exact across	en	retired|former|off duty nurse|paramedic|medic|rn|cook|teacher|firefighter
        jobSeeker value=1 fixed exact across	en	tired of retirement|fishing ; dependable ; hard worker
        jobSeeker value=1 fixed exact across	en	own car|transportation
        jobSeeker value=1 fixed exact across	en	behavioral health technician|tech
        jobSeeker value=1 fixed exact across	en	passion for|about recovery|helping ; lived experience
        jobSeeker value=3 fixed	es	necesitan|ocupan|buscan|requieren|falta * {jobRole}|personal|trabajadores|ayudante|gente|alguien
        jobSeeker value=3 fixed absorb	es	quiere|quiero|quisiera|puedo|puede|donde|como|para|a|les|pide dejar|dejo|mandar|mando|enviar|envio|entregar|llevar|mandarles|traer * curriculum|cv|curriculo|solicitud
        jobSeeker value=3 fixed	es	estan|anda|andan|siguen ocupando|buscando|contratando|necesitando|solicitando gente|personal|{jobRole}|ayudantes|trabajadores|manos
        jobSeeker value=3 fixed	es	necesitan|ocupan|buscan personal|ayuda en|para la|el cocina|limpieza|turno
        jobSeeker value=1 fixed exact	es	trabaje|trabajo|trabajado|anos * anos de|en|como
        jobSeeker value=1 fixed exact	es	tengo mi cedula|titulo|certificado ; puedo empezar
        jobSeeker value=1 fixed exact	es	por las noches|mananas|tardes
        jobSeeker value=3 fixed exact	en	need|needs|use|want|lend a|another|extra|some? hand|hands|help in|around the|your kitchen|office|garden|grounds
        jobSeeker value=3 fixed exact	en	job|position|role|opening still|yet up|open|available|there|posted|vacant
        jobSeeker value=3 fixed exact	en	remote|part|full|entry|overnight|night|weekend time|level? job|jobs|position|positions|role|roles|work with|at|there|in|for|available|your
        jobSeeker value=3 fixed exact	en	jobs|positions|roles with|at|in|on your|you|the|la team|admissions|department|facility|kitchen|staff|unit|detox? ; openings|opening on|in|for your|the team|staff|kitchen|unit|clinical|nursing|night|crew
        jobSeeker value=3 fixed exact	en	resume|references|cv on request
        jobSeeker value=3 fixed exact	en	turn|turns|turning in the|an|his|her|my? application
        jobSeeker value=1 fixed exact	en	retired * {jobRole} ; background check
        jobSeeker value=1 fixed exact	en	swing|graveyard|overnight|night shift job
        jobSeeker value=1 fixed exact	en	any|are there * jobs|positions|openings ; hourly ; referred by
        jobSeeker value=1 fixed exact	en	spanish speaking|bilingual {jobRole}
        jobSeeker value=1 fixed exact	en	just got his|her|my * license|bls|cert|certificate|radt|cadc
        jobSeeker value=1 fixed exact	en	call center experience ; peer specialist ; on request ; part time
        jobSeeker value=3 fixed exact	en	taking|accepting apps|app|applicants|applications|resumes
        jobSeeker value=3 fixed exact	en	you lost|need|missing|are|short|hiring short? a|another? {jobRole}
        jobSeeker value=3 fixed exact	en	your {jobRole} quit|left|retired|is leaving
        jobSeeker fixed exact	en	spot|room|place|work|use|need for a|an|another {jobRole} ; work history
        jobSeeker fixed exact	en	day|trial|working interview
        jobSeeker value=1 fixed exact across	en	ok|fine with|w drug test|testing|screen|background
        jobSeeker value=1 fixed exact across	en	can do|work nights|days|weekends|doubles|overnights
        jobSeeker value=1 fixed exact across	en	willing|able|happy|available to work nights|weekends|holidays|overnights|any|doubles
        jobSeeker value=1 fixed exact across	en	i can cook|drive|clean for
        jobSeeker value=1 fixed exact across	en	mornings|evenings|weekends|nights free|open|available
        jobSeeker value=1 fixed exact across	en	{jobRole} asks|asking
        jobSeeker value=1 fixed exact across	en	{jobRole} ** asks|asking|wants|looking
        jobSeeker value=1 fixed exact across	en	asks|wants what rate|hours|shifts ; what rate is
        jobSeeker value=1 fixed exact across	en	emailing|sending|emailed ; any positions|jobs|work|openings
        jobSeeker value=1 fixed exact across	en	you lost a
        jobSeeker value=3 fixed exact	es	busco|busca|buscando|quiero|necesito|solicito chamba|trabajo|empleo|jale|puesto ** {jobRole}|vigilante|seguridad|ayudante|enfermeria|consejeria|ahi|ustedes|centro
        jobSeeker value=1 fixed exact	es	permiso de trabajo ; vivo cerca ; turno ; medio tiempo
        jobSeeker value=1 fixed exact	es	tiempo completo ; puedo trabajar ; estoy disponible
        jobSeeker value=1 fixed exact	es	buen trabajador|trabajadora
        # jobSeeker: plain wordings
        jobSeeker value=3 fixed	en	are|is you|u|yall|guys|there currently|actively|still? looking for|to {jobRole}|staff|hire|add|help
        jobSeeker value=3 fixed	en	seeking|looking|seeks for? employment|ft|pt|prn ; looking for work as|in ; employment opportunities|info|office
        jobSeeker value=3 fixed across	en	{jobRole} ** looking|seeking|seeks|wants|interested|open for|in|to? * work|employment|position|positions|job|shifts|ft|pt|prn|locum
        jobSeeker value=3 fixed	en	looking|seeking|asking|wants for|about? * maint|maintenance|kitchen|cleaning|housekeeping|driving|cooking|security|yard|laundry|janitorial work
        jobSeeker value=3 fixed	en	opportunities with|at your|you|the ; how * become|be a|an? {jobRole} ; become|start|starting as? a|an {jobRole}
        jobSeeker value=3 fixed	en	cadc|radt|catc|cdac|lvn|lmft|amft|lcsw|lpt|sudcc * * ii|i|iii|? * relocating|moving|seeking|looking|asks|asking|inquiring|wants ** openings|positions|jobs|opportunities|hiring|resume|apply
        jobSeeker value=3 fixed	en	need|needs|have|take|takes|what * degree|license|certification|credentials|qualifications|schooling|experience to be|become|work|get|start
        jobSeeker value=3 fixed	en	being|be|getting|get|got hired ; hired as ; work my way up ; your|the|about|for|re|start|schedule onboarding ; hiring hall|freeze|bonus|process
        jobSeeker value=3 fixed	en	any|have|offer|do|does|are|paid|summer|unpaid internship|internships|practicum|practicums|externship|externships|shadowing
        jobSeeker value=3 fixed	en	accept|accepting|take|taking|host|have ** interns|trainees|externs
        jobSeeker value=3 fixed	en	offered|got|get|accepted|turned|start|starting me? down? the|a|my|your * position|job with|there|last|at|on|next
        jobSeeker value=3 fixed	en	job inq|inquiry|inquiries|opening|openings|search|seeker ; about|re|for|any|re. job|jobs opening|openings|vacancy|vacancies|leads
        jobSeeker fixed	en	asks|asking|asked|wanted for hr|human ; transferred|xferred|xfer|gave|sent|given to? hr
        jobSeeker.opensNote fixed	en	wants hr ; job inq ; employment ; resume ; applicant ; re job|employment|application|interview|resume
        jobSeeker value=3 fixed	en	f / u on|re|about * interview|resume|cv|application|app|job ; fu|followup|follow|following up? on|re|about * interview|resume|cv|job|app
        jobSeeker value=3 fixed across	en	{jobRole} ** interview|resume|cv ; interview|interviews ** late|reschedule|resched|{jobRole}
        jobSeeker value=1.5 fixed	en	interview at|on|w|with|today|tomorrow|tmrw|for|mon|tue|tues|wed|thu|thurs|fri|monday|tuesday|wednesday|thursday|friday
        jobSeeker.lookAlike absorb	en	intake|initial|screening|assessment|admissions|admission|clinical|diagnostic interview
        jobSeeker value=3 fixed	en	resume|cv sent|emailed|submitted|dropped|{AGO}|last ; dropd|dropped|emailed|sent * resume|cv ; on|re|about|his|her|the resume
        jobSeeker value=3 fixed	en	night|overnight|weekend|security|graveyard|driver|kitchen|tech post|gig ; handy w|with
        jobSeeker value=3 fixed	en	field|practicum|internship plcmt|placmt|placement|practicum|work ; placement|practicum|internship|training site|sites
        jobSeeker value=1 fixed exact	en	need|needs|have {NUM:40..3000} more? * h|hr|hrs|hours ; {NUM:40..3000} hours to go ; bsn ; amft ; apcc ; acsw
        jobSeeker value=3 fixed	en	do|would|will my|a|the|his|her * nurse|np|pa|clinical practitioner? rotation|rotations|clinicals
        jobSeeker value=3 fixed	en	bht|radt|cadc|cna|lvn|tech|counselor school|course|classes|training paid|sponsor|reimburse|for
        jobSeeker value=1 fixed exact	en	consult|teach at|for|a your|weekly|class ; what do you pay ; call center exp|experience
        jobSeeker value=3 fixed	en	teach|lead|run a|an|your|weekly * class|group at your|for your ; would love to work|teach|consult|cook|join
        jobSeeker value=1 fixed exact across	en	felony|conviction|record|background ** hired|hire|job|driver|disqualify|dqs|eligible
        jobSeeker value=2 fixed	en	conviction|felony|record dqs|disqualify|disqualifies|disqualified ; van|client|shuttle driver posting|post|job|position
        jobSeeker value=3 fixed	en	i|she|he can do anything ; need|needs|want|wants a|any job asap|bad|badly|now|there|with|here|today
        jobSeeker value=1 fixed exact across	en	{NUM} y|yr|yrs|years * in? hotel|hospital|med|restaurant|psych|kitchen|tx|treatment|detox|res|dtx
        jobSeeker value=1 fixed exact	en	dtx|detox|tx|sud|resi exp|experience ; w|has|with {NUM} yrs|y|years exp|experience ; looking for ft|pt|prn
        jobSeeker value=-3 fixed exact	en	but|and first ; someday|eventually i|id ; not about the job|application|resume ; forget the job
        jobSeeker value=-3 fixed exact	en	i|he|she|we need|needs|want|wants help|detox|rehab|treatment|tx ; help with my|his|her drinking|using|use ; im an addict|alcoholic
        jobSeeker value=-3 fixed exact	en	openings|opening|spots|spot in|for the|your * program|iop|group|groups|detox|residential|php|class|patients|clients|my|him|her
        jobSeeker value=1 fixed exact	es	tienen|hay trabajo|empleo|chamba|jale ; turno noche|noches|nocturno ; busca|busco empleo|trabajo
        jobSeeker value=1.5 fixed	es	soy|es|somos {jobRole}
        jobSeeker value=3 fixed	es	si|pregunta|preguntan hay|tienen|habra trabajo|empleo|chamba|jale ; hay|tienen|habra trabajo|empleo|chamba de|para|en|ahi|disponible|pa
        jobSeeker value=3 fixed	es	aceptan|reciben|toman|mandar|dejar|enviar|llenar|mande|deje|envie|subir ** solicitudes|solicitud|curriculum|curriculums|cv
        jobSeeker value=3 fixed	es	solicitudes|solicitud|oferta|ofertas|oportunidad|oportunidades|interes de|en empleo|trabajo|laboral
        jobSeeker value=3 fixed	es	interesa|interesado|interesada|gustaria|aplicar|aplico|postularme|llamo ** puesto|vacante|empleo|trabajar
        jobSeeker value=3 fixed	es	necesito|ocupo|piden|hago|requisitos|hace para trabajar|ser|entrar * con|ahi|alli|ustedes|{jobRole}
        jobSeeker fixed	es	pagan por hora|semana|turno|noche|dia ; cuanto|que pagan a|por|la|los|de ; ser {jobRole} ahi|alli|con ; trabajar ayudando
        jobSeeker value=3 fixed across	es	estudiante|estudio|alumna|alumno|pasante ** practicas|practica|horas|servicio|pasantia
        jobSeeker value=3 fixed	es	ocupan|necesitan|buscan|contratan gente|personal|ayudante|ayuda|alguien|{jobRole} ; si|aun|todavia contratan
        jobSeeker.lookAlike absorb	es	pregunta|saber|ver|preguntando|preguntar|dice si hay|tienen|estan|ocupan|necesitan
        jobSeeker value=3 fixed	en	overnight|night|weekend|day|evening|nursing|tech|kitchen|any|counselor|prn positions|position|jobs|spots|slots|shifts open|available|opening|left ; {jobRole} x? {NUM} y|yr|yrs|years ** open|hiring|positions|openings|shifts|shift
        jobSeeker absorb fixed across	en	er|ed|icu|psych|detox|float|ems|ward nurse|rn|tech|medic|paramedic|lvn ** years|yrs|y of *** seizures|pains|pain|overdoses|codes|dts|trauma|restraints
        # jobSeeker: who they are and what they ask, as hints
        jobSeeker value=1 fixed exact	en	medical|dietary|nurse|nurses assistant|aide|aid with|w|{NUM} ; moved|relocating|relocated|moving * from|to ** rn|lvn|nurse|cook|counselor|tech|lcsw ; i|was was|were|worked as? a|an * {jobRole} for {NUM} ; as a {jobRole}|tech
        jobSeeker value=1 fixed exact	en	bsw|msw|mft|cadc|radt|lpt|emt|chw intern|program|student|cert|card ; fluent|native|bilingual spanish|in ; open availability ; no experience as|needed ; peer support|recovery certificate|certification|cert ; {NUM} y|yrs|yr county|hospital|clinic|psych
        jobSeeker value=1 fixed exact	en	anything|something open|available|part|opening|coming ; on swing|night|day|graveyard|noc|am|pm shift ; contract|gig|temp|prn|seasonal work ; would you consider|train|take ; sponsor visas|visa|h ; sign on bonus ; comes? with benefits
        jobSeeker value=2 fixed exact	en	anything open ; job|career|employment listings|listing|openings ; career|employment|jobs site|page ; wants|want|needs an? apps|app|application ;  come|stop in|by to apply|interview ; old|former job back at|with|there|here|from ; asks|asking|have|get my|his|her old|former job back
        jobSeeker value=2 fixed exact	en	back to work there|for
        jobSeeker value=3 fixed exact	en	any|are there * {jobRole} jobs|positions|openings|work|shifts ; do|does|would you|yall|they sponsor|hire|train|pay * visas|nurses|techs|staff|school ; sponsor visas ; ad on|in craigslist|indeed|linkedin
        jobSeeker value=3 fixed exact	en	work|working|cook|cooking at|for|in|with a? place|facility|center|clinic|program|team|house like yours ; rather|like|love|want|wants to work at|for|with|in your|yall|you
        jobSeeker value=3 fixed exact	any	vacancy|vacancies|vacante|vacantes|puesto|plaza|opening|openings|chamba|jale de|para|for|as un|una|a|an|? {jobRole}
        jobSeeker value=3 fixed exact	en	is|are|any|have|got there? a|an|any|? job|jobs|positions|position|opening|openings|work for a|an * {jobRole} ; job|jobs|position|positions at|with your|ur|you facility|center|house|program|place|company|site|clinic|guys
        jobSeeker value=3 fixed exact	en	job|help|wanted|hiring|your ad on|in the? paper|facebook for|re
        jobSeeker value=3 fixed exact	en	recruiter told|called|said|sent|emailed ; former|ex emp|employee|staff|tech wants|asks|asking
        jobSeeker value=3 fixed exact	en	need|needs|use|want help w|with|in|on grounds|kitchen|garden|cleaning|maintenance|yard|landscaping|cooking|front ; {jobRole} asks|asking|wondering|calling if * hiring|hire|work|shifts ; get paid to|for ; pay people to|who|for
        jobSeeker value=3 fixed exact	en	a great place to work
        jobSeeker value=3 fixed exact	en	{jobRole} wants|looking|asks|asking|seeking|inquiring * apps|application|work|shifts|contract|prn|job ; wants to be|become|work as? a|an|our? tech|driver|mgr|bht|radt|cook|counselor|nurse|therapist ; {jobRole} contract|prn|per|temp work|basis|diem
        jobSeeker value=3 fixed exact	en	house mgr job|position|opening|ad|still
        jobSeeker value=3 fixed exact across	en	{jobRole} *** resume|cv|hiring ; resume|cv|hiring *** {jobRole} ; {jobRole} ** apps
        jobSeeker value=3 fixed exact across	en	need|needs|want a handyman|gardener|landscaper|cook|chef|driver|cleaner|janitor|nurse|tech * few|couple|full|part|days|weekends|?
        jobSeeker value=1 fixed exact	es	se|sabe limpiar|cocinar|manejar ; con|c licencia clase|de|comercial ; hablo|habla ingles ; certificado de|en ; soy egresada|egresado ; egresada|egresado de ; me|nos mando una|un amiga|amigo|comadre|conocida
        jobSeeker value=3 fixed exact	es	buscando|buscan|ocupan|necesitan|falta|faltan personal|gente|cocinera|cocinero|choferes|empleados|trabajadores ; aplicacion|solicitud de|para el? trabajo|empleo ; hay|tienen puestos|plazas|vacante ; hace|hacen falta gente|personal|manos|alguien
        jobSeeker value=3 fixed exact	es	hacer|haciendo * residencia|practicas|internado|servicio con|ahi|en ustedes|su|centro|clinica ; busco|busca|hay|tienen|quiero|quiere|necesito|un|algun|por|el|pide|ofrecen trabajo|empleo|chamba de {jobRole}|noche|limpieza|cocina ; empleo de {jobRole}
        jobSeeker value=3 fixed exact	es	{jobRole} ** contratan|contratando|trabajo|empleo|vacante|vacantes|solicitud
        jobSeeker value=3 fixed exact	es	pregunta x|por trabajo|empleo|chamba|vacantes|puesto
        jobSeeker value=1 fixed exact	en	apply there|here|online|with|in ; wants|want|needs to apply
        jobSeeker value=3 fixed absorb	es	pregunta|saber|ver|preguntando|preguntar|dice si aun|todavia|estan? contratan|contratando|ocupan|necesitan gente|personal|choferes|cocineras|?
        jobSeeker value=3 fixed across	en	{jobRole} ** contract|per|prn|temp work|diem|basis
        jobSeeker.opensNote value=1 fixed exact	en	{jobRole} ; cadc i|ii|iii ; certified|licensed|registered {jobRole}
        jobSeeker value=1 fixed exact	en	wants|prefers|seeks|needs pt|ft|prn|wkends|weekends|nights|noc|days|hours|hrs ; icu|er|psych|detox|hospital|hospice bkgd|background|exp ; bkgd ; out of work ; about your kitchen ; who should he|she|i contact ; groups to run|lead|facilitate
        jobSeeker value=1 fixed exact	en	adding|need more? therapists|counselors|staff|nurses
        jobSeeker value=2 fixed exact	en	{jobRole} needed|wanted|hired ; if|whether|wondering * {jobRole} * needed|wanted
        jobSeeker value=2 fixed exact	en	need|want|use|looking|lack * weekend|night|day|part|new|extra|another|more|full|prn * {jobRole} ; {DUR} of? * in|as * kitchens|kitchen|nursing|restaurants|housekeeping|maintenance|{jobRole} ; visa sponsorship ; sponsor visas|visa
        jobSeeker value=3 fixed exact	en	app|application|interview|resume|cv for|re|on * night|day|noc|eve|weekend|prn|pt|ft|? {jobRole} ; applied for|to * {jobRole} ; f/u|checking|status on|of app|application|resume for|re
        jobSeeker value=3 fixed	en	are|is you|yall|u|they|your|center|clinic taking|bringing on * {jobRole}|staff|counselors|therapists|nurses|techs ; if|whether youre|yall|u taking|bringing on * {jobRole}|counselors|staff|therapists|nurses|techs
        jobSeeker value=-4 fixed exact	en	anything|something open|available ** for|in|at|with your|a|the|? medical|? {detox}|{res}|{iop}|rehab|treatment|bed|beds ; open|available|opening|anything ** for me|him|her|myself|us ; would|wld be for me|myself|him|her|my
        jobSeeker value=3 fixed	en	position|job|work with benefits ; {jobRole} spot|slot|role filled|open|available|still|taken ; rehired ; rehire ; worked for you|yall ; hire|hiring felons|someone|people with|for ; paid training for|as|to ; to be techs|counselors|nurses|peers
        jobSeeker value=3 fixed	en	intern with your|you|a ; be|become techs|counselors
        jobSeeker value=2 fixed	es	practicantes ; pasantes ; pide|piden|pregunta|solicita trabajo|empleo|chamba ; trabajar de|como {jobRole}|noche ; piden certificado|titulo|licencia|experiencia
        jobSeeker value=-3 fixed exact	en	for client|pt|patient ; for her|his|a client|pt|patient ; openings in residential|detox|iop ; client needs|wants|who ; pt needs|wants|who ; with a client
        jobSeeker value=3 fixed	en	you are|re|were|still looking for * * {jobRole} ; first job in treatment|recovery|the ; still|yall hiring for
        # The work callers have already
        notEvidence absorb fixed exact	en	i|he|she|we|they|pt|clr|and|still|also|wife|husband|who work|works|working|worked full|part time ; have|has|had|got|blew|missed|an|a job interview {AHEAD}|on|at|? ; my|his|her resume has|had|is|looks|shows * gap|gaps|thin|bad|long|?
        notEvidence absorb fixed exact	en	i|my|his|her|he|she|we|have|just? applied|application|applications|apply|applying for|to|with a|an|my|the|some? * medi|medicaid|medicare|mortgage|loan|disability|ssi|ssdi|snap|ebt|unemployment|insurance|housing|edd|college|apartment|citizenship|cal|card|visa
        notEvidence absorb fixed exact	en	i|he|she|we get|gets paid hourly|weekly|monthly|biweekly|fridays|cash ; niece|son|daughter|kid|nephew|granddaughter|grandson|kids wants|want|hopes to be|become a|an * {jobRole}|teacher|doctor|vet
        notEvidence absorb fixed exact	en	i|just|he|she|husband|wife|son|? got|was|finally|been hired * {AGO}|last|as|by|this|yesterday|today ; got|get|started|found|landed|have|offered a|my|the new? job at the|a|an|home|boeing|amazon|walmart|target|costco|kaiser ; are you hiring a new doctor
        notEvidence absorb fixed exact	en	onboarding at|for|with my|his|her|the|a new job|employer|work
        # jobSeeker: third pass, everyday ways to ask
        jobSeeker value=3 fixed exact	en	you|yall|ya|they need|want|use|could a|an|another|any|more? weekend|night|day|part|full|extra|backup|relief time? {jobRole} ; whats|what the|your starting? pay|salary|wage|wages ; what is|are the|your starting? pay|salary|wage|wages
        jobSeeker value=2 fixed exact	en	something|anything|openings|work|place in|on housekeeping|maintenance|kitchen|laundry|landscaping|nursing|dietary|admissions|intake|billing|security ; wanting|wants|seeking|looking for? * few|couple|some|extra * shifts
        notEvidence absorb	en	i|we|he|she|who|husband|wife|mom|dad|sister|brother work|works|worked in|on housekeeping|maintenance|admissions|intake|billing|security|nursing|laundry|landscaping
        jobSeeker value=2 fixed exact	en	love|like|want|wants|looking|get|find|hoping|for a|into? job|career|work helping|working with? others|people|addicts|those|folks ; training|certification|apprenticeship program|course|class|classes for|as|to be|become? a|an? {jobRole}
        jobSeeker value=2 fixed exact	en	do|does you|u|yall|they guys|all|folks? have|got any work|jobs|gigs ; love|like to apply
        jobSeeker value=3 fixed exact	en	shadow|shadowing one|a|an|your|some|with|any of? your? {jobRole}|staff|doctors
        jobSeeker value=-3 fixed exact	en	any work programs|therapy|program|release|training ; to apply for a? scholarship|grant|funding|aid|financing|medi|medicaid|bed|admission|coverage
        jobSeeker value=3 fixed exact	en	wants|want|seeking|looking|asks|asking|interested|inquiring for|re|about|in|if? a|an|any|the? summer|security|kitchen|driver|driving|night|weekend|entry|steady|janitor|cleaning|maintenance|office job|jobs|position|gig
        jobSeeker value=3 fixed exact	en	asks|asking|inquiring|calling|called re|about a|the|any|your? * job|jobs|internship|employment ; entry level spot|opening|anything|in|at ; come|go back to? work|working for|with you|yall ; becoming|become a|an {jobRole}
        jobSeeker value=2 fixed exact	en	handles|does|about rehires|rehire|rehiring|recruiting|interviews ; like|love|want|wants to come|go|get back on|to as|the|your|staff * {jobRole}|team|staff ; business office|department job|spot|opening|role
        jobSeeker value=1 fixed exact	en	have|with|bring|got good|great|solid|two|three? references ; used to|formerly be|work|worked * {jobRole} ; ret|retd|retired deputy|officer|cop|firefighter|nurse|chef ; grateful for a chance|shot|interview
        jobSeeker value=3 fixed exact	en	used to|formerly? be|work|worked as? a? {jobRole} with|at|for you|there|yall ; wants to be|become|work as? a|an? {jobRole} with|at|for|there|here
        jobSeeker value=2 fixed exact	en	hr open|hours|opens ; set|setting up|an? * job? interview ; no hire ; wants|want|like|asks|offers|offering to teach|lead|instruct here|there|yoga|class|classes|groups
        jobSeeker value=3 fixed exact	en	came|stopped|walked|dropped|stops in|by|off ** resume|cv|application ; w|with|has|brought|leaving|holding a|his|her|my|updated? resume|resumes|cv ; calling|from|via|thru|on indeed|ziprecruiter|craigslist|linkedin|glassdoor
        jobSeeker value=3 fixed exact	en	felony|felon|conviction|dui|record * no hire ; app|application|resume was|is|got|been recd|rec'd|received|reviewed|seen ; if|whether|do|does we|you|yall train {jobRole}|techs|w|without
        jobSeeker value=2 fixed exact	en	our|my|the {NUM:40..3000} hours|hrs ; place|site for our|my {NUM:40..3000}? hours|hrs|practicum|internship|rotation
        jobSeeker value=3 fixed exact	es	aplicar|postular|solicitar|postularme para|a|el|un? un|el|algun|una? trabajo|puesto|empleo|vacante
        jobSeeker.lookAlike absorb	en	nurse|nurses|doctor|doctors|counselor|therapist|psychiatrist|md|security on|onsite staff|site|call|duty
        notEvidence absorb fixed exact	en	he|she|they wants|hopes|plans|want to be|become a|an * {jobRole}|doctor|teacher|vet
        jobSeeker value=3 fixed exact	en	cv|resume|c.v. attached|enclosed|below|upon|available ; ref|reference|recommendation letter|ltr ** worked|employed|employee|job ; letter of reference|recommendation|employment ** worked|employed ; live scan|livescan ; chef|cook|tech|driver|nurse|counselor|rn|lvn|therapist|cna|janitor|housekeeper|bht|receptionist|admin|kitchen pos|position|spot|job|opening|role * still|open|available|filled|posted ; contract|telehealth|prn work|position|role|hours ** hrs|hours|weekly|cv|resume
        jobSeeker value=1 absorb	en	experience|exp in|with|working|of * * * detox|withdrawal|withdrawing|withdrawals|residential|heroin|fentanyl|benzos|iop ; worked|work|working in|at|with * detox|residential|iop|rehab|people|patients|clients * and|for|with|including|who|at|in ; detox|iop|residential floor|floors|exp|experience|tech|nurse|counselor|position|job|openings|shifts|role ; caring|cared for|to patients|people|clients ** withdrawal|withdrawing|detoxing|shaking|vomiting ; led|ran|facilitated groups * in|at * iop|php|residential|detox
        jobSeeker value=1 absorb	es	experiencia|anos|trabaje|trabajo|cuidado ** en|con|pacientes|personas * detox|residencial|desintoxicacion|abstinencia|temblores|adicciones
        jobSeeker value=2	en	be a|an|your|the * tech|nurse|counselor|aide|cook|driver|therapist with|at|for|on * you|your|there ; join|part of your|the team ; who|where * takes|take|accepts|accepting|do applications|apply ; job|position|staff openings|vacancies ; nursing|tech|night|day positions|jobs|openings|shifts ; to a|about|for job|hiring ; accepting applications ; {works}|my resume|application * sent|submitted|left|week|status
        jobSeeker value=2	es	vacantes ; donde aplico|aplicar|mando|dejo|entrego ; mi|un curriculum|cv|solicitud ; rotacion|practicas clinica|clinicas|profesionales|de ; turnos de noche|dia|tarde
        """
}
