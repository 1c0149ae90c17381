extension LexiconSources {
    /// Media, students, donors, neighbors and wrong numbers.
    static let thirdParties = """
        # thirdParty: media
        class.outlet	en	newspaper ; magazine ; news ; times ; tribune ; breeze ; gazette ; herald
        class.outlet	en	chronicle ; radio ; channel ; station ; tv ; podcast ; documentary ; newsletter
        class.staffer	en	doctor ; doctors ; physician ; physicians ; nurse ; nurses ; counselor ; counselors
        class.staffer	en	clinician ; clinicians ; therapist ; therapists ; director ; medical director
        class.staffer	en	spokesperson ; expert ; experts ; staff ; founder ; ceo ; owner ; someone on staff
        class.staffer	en	psychiatrist ; administrator
        thirdParty value=3 fixed exact	en	reporter ; reporters ; journalist ; columnist ; newsroom
        thirdParty value=3 fixed exact	en	news station|crew|outlet|team|desk ; fact checking|check|checker
        thirdParty value=3 fixed exact	en	press|media inquiry|request|contact|pass|deadline|line
        thirdParty value=3 fixed exact	en	on deadline for|with|and|at|so
        thirdParty value=3 fixed exact	en	im|were|we're|is|are|i am filming|shooting
        thirdParty value=3 fixed exact	en	filming|film|shoot|shooting a|an|our documentary|segment|show|series
        thirdParty value=3 fixed exact	en	documentary crew|about|on
        thirdParty value=3 fixed exact	en	podcast producer|host|episode|about|on|guest
        thirdParty value=3 fixed exact	en	produce|produces|host|hosts|producer|producing|producers of|for|on|at|a|an|our|my|? * podcast|show|documentary|segment|series|film
        thirdParty value=3 fixed exact	en	on|for our|my show|podcast|channel
        thirdParty value=3 fixed exact	en	on tape|camera|air|background|record ; off the record
        thirdParty value=3 fixed exact	en	radio|tv|news segment|interview|piece|story
        thirdParty value=3 fixed exact	en	comment on|for * story|article|recent|report|?
        thirdParty value=3 fixed exact	en	quote|statement|comment from|for * story|article|spokesperson|piece|paper|director
        thirdParty value=3 fixed exact	en	confirm * figure|fact|number|statistic|quote
        thirdParty value=3 fixed exact	en	writing|write|doing|working|work|reporting|researching on? a|an|my * story|article|piece|book|novel|screenplay|feature|column|series|segment|film|post|script
        thirdParty value=3 fixed exact	en	{outlet} story|piece|segment|article
        thirdParty value=3 fixed exact	en	novel|screenplay|memoir|script about|on|set
        thirdParty value=3 fixed exact	en	interview|interviews one|someone|your|a|with|some|anyone|any ** {staffer}|staff
        thirdParty value=3 fixed exact	en	letter to the editor
        thirdParty value=3 absorb fixed exact	en	piece|story|segment|article|paper|essay|thesis|survey|questionnaire|documentary|podcast|film|study|dissertation|presentation|project|lecture|column|feature|episode on|about|re|regarding|into *** {drug}
        thirdParty value=3 absorb fixed exact	en	piece|story|segment|article|paper|essay|thesis|survey|questionnaire|documentary|podcast|film|study|dissertation|presentation|project|lecture|column|feature|episode on|about|re|regarding|into *** withdrawal|deaths|overdose|overdoses|relapse|addiction|detox|epidemic|crisis|protocols|scales|trends|policy|use|abuse|homes|rehab|rehabs|recovery
        thirdParty value=3 absorb fixed exact	en	for|at|with|from the? daily|weekly|sunday|morning * breeze|news|times|post|tribune|journal|herald|press|bruin|trojan|show
        thirdParty value=3 absorb fixed exact	en	on|re|about|what {drug} does to ** body|brain|people|city|county|neighborhood
        thirdParty value=3 absorb fixed exact	en	{drug} deaths|epidemic|crisis|trends
        thirdParty value=3 absorb fixed exact	en	overdose deaths|data|figures|numbers|statistics|stats in|for|from?
        thirdParty value=1 exact fixed	en	{NUM} minutes|mins|min with|from|of|on|w one|a|your|any|background|?
        thirdParty value=1 exact fixed	en	one|any|some of your {staffer} ; a {staffer} there
        thirdParty value=1 exact fixed	en	deadline monday|tuesday|weds|wed|friday|thursday|tomorrow|today
        thirdParty value=1 exact fixed	en	anon|anonymous ok|ly|is|fine ; no patients|names needed|?
        thirdParty value=1 exact fixed	en	audio only ; podcast ; documentary ; interview ; nightlife
        thirdParty value=1 exact fixed	en	true crime ; on tape ; medical director|spokesperson ; producer
        thirdParty value=1 exact fixed	en	film crew
        thirdParty value=3 fixed exact	es	reportera ; reportero ; periodista ; periodistas ; noticiero
        thirdParty value=3 fixed exact	es	nota|reportaje|articulo|documental sobre|para|de
        thirdParty value=3 fixed exact	es	entrevista|entrevistar|entrevistarlos para|a|con un|una|alguien|su|?
        thirdParty value=3 fixed exact	es	programa de radio|television|tele ; medio de comunicacion
        thirdParty value=3 fixed exact	es	podcast sobre|de
        # thirdParty: students and research
        thirdParty value=3 fixed exact	en	writing|doing|working|finishing|write on|a|an|my * research|term|school|class|college? paper|essay|thesis|dissertation|capstone|presentation|assignment|speech due|for|on|about|re|in
        thirdParty value=3 fixed exact	en	{NUM} question|questions survey|questionnaire|interview|by|for
        thirdParty value=3 fixed exact	en	answer|ask|asking|fill|take|complete|email|send|do a|an|our|my|out|in|the|some|few|counselor|nurse|you|counselors|therapist|someone|? * {NUM} question|questions
        thirdParty value=3 fixed exact	en	answer|fill|take|complete|participate|distribute|share a|an|our|my|out|in|the|this|short|? * survey|questionnaire|study
        thirdParty value=3 fixed exact	en	survey|questionnaire for|about|on|re|due
        thirdParty value=3 fixed exact	en	for|in|my|our|a english|sociology|psych|psychology|health|criminology|nursing|anatomy|journalism|ethics|abnormal|speech|stats class|course|professor|{NUM:90..500}|assignment|project
        thirdParty value=3 fixed exact	en	for my|a|our professor|thesis|dissertation|capstone|assignment
        thirdParty value=3 fixed exact	en	paper|project|essay|survey|assignment|presentation due|is|for|on|about
        thirdParty value=3 fixed exact	en	research project|paper|study|participants|recruit|recruiting|interview|ers
        thirdParty value=3 fixed exact	en	student|class|school|science|senior|group project|paper|assignment|interview|newspaper|reporter|presentation|survey
        thirdParty value=3 fixed exact	en	phd|doctoral|graduate|grad|masters|law|undergrad|premed|journalism student|researcher|candidate
        thirdParty value=3 fixed exact	en	high school|college|middle health|class|student|teacher|club|students|counselor wants|class|doing|?
        thirdParty value=3 fixed exact	en	recruiting participants|subjects|for ; irb approved|?
        thirdParty value=3 fixed exact	en	my sociology|professor|capstone|thesis|dissertation
        thirdParty value=3 fixed exact	en	homework|assignment help|on|about|for|question
        thirdParty value=3 fixed exact	en	our students|class|classroom|school want|would|wants|is|are
        thirdParty value=3 fixed exact	en	job shadow|shadowing
        thirdParty value=1 exact fixed	en	nursing|psych|social|premed|med|medical|health|sociology|psychology|college|university|pharmacy|public student|students|major|work|class
        thirdParty value=1 exact fixed	en	student at|from cal|ucla|csun|usc|the|a|community|{NUM}|city|?
        thirdParty value=1 exact fixed	en	due monday|tuesday|wednesday|thursday|friday|tomorrow|by|next|in|soon|sunday
        thirdParty value=1 exact fixed	en	its|it's|is due ; {NUM} questions|words|question ; by email
        thirdParty value=1 exact fixed	en	student ; students ; survey ; fill it in|out ; school project
        thirdParty value=1 exact fixed	en	protocols ; professor ; researcher ; research on|about
        thirdParty value=1 exact fixed	en	researching ; thesis ; capstone ; questionnaire ; assignment
        thirdParty value=1 exact fixed	en	cal state ; why people relapse
        thirdParty value=3 fixed exact	es	tarea|proyecto|trabajo de|para|escolar la? escuela|universidad|clase|prepa|materia|escolar
        thirdParty value=3 fixed exact	es	proyecto escolar
        thirdParty value=3 fixed exact	es	soy|somos estudiante|estudiantes de * y|haciendo|hago|necesito|tengo|enfermeria|psicologia|periodismo
        thirdParty value=3 fixed exact	es	mi|una tesis|tesina|encuesta
        thirdParty value=3 fixed exact	es	contestar|llenar|responder * encuesta|preguntas|cuestionario
        # thirdParty: donors, speakers, deliveries
        class.gift	en	coats ; blankets ; quilts ; quilt ; books ; piano ; clothes ; clothing ; toys ; food
        class.gift	en	furniture ; meals ; meal ; cookies ; couch ; sofa ; dresser ; dressers ; tables
        class.gift	en	chairs ; tv ; fridge ; socks ; hygiene kits ; toiletries ; instruments ; bibles ; beds
        class.gift	en	mattresses ; shoes ; backpacks ; flowers ; turkeys ; baskets ; care packages ; hats
        class.gift	en	scarves ; yarn ; art supplies ; board games ; bicycles ; bikes ; muffins ; cakes
        class.gift	en	pies ; dinner ; lunch ; boxes ; books and
        class.gift	es	ropa ; cobijas ; despensas ; juguetes ; comida ; libros ; muebles ; zapatos
        class.gift	es	chamarras ; despensa ; canastas ; donativos
        thirdParty value=3 fixed exact	en	donate|donates|donating|donor|donors
        thirdParty value=3 fixed exact	en	donation|donations of|for your|to|drop|pickup|? * {gift}|clothes|goods|?
        thirdParty value=3 fixed exact	en	make|making|drop|bring|offer|tax a|an|some|off? donation|donations
        thirdParty value=3 fixed exact	en	give|giving|pass|drop|dropping|bring|bringing|offer|offering|collecting|collected|have|made|deliver|sew|knit|sewed|knitted away|off|over|to|some|{NUM}|? *** {gift} ** for|to|your|the your|residents|patients|clients|away|facility|men|women|house|place|people
        thirdParty value=3 fixed exact	en	{gift} ** to give|donate|pass away|along|?
        thirdParty value=3 fixed exact	en	would|could|might|do your|the residents|patients|clients|people|guys|men|women|folks|house have|enjoy|use|like|want|need|appreciate * use|them|some|a|it|these|quilts|books|?
        thirdParty value=3 fixed exact	en	residents|patients|clients * could|would use|like|enjoy|them
        thirdParty value=3 fixed exact	en	charity|toy|coat|food|blanket|canned|book|sock event|drive|auction
        thirdParty value=3 fixed exact	en	fundraiser ; fundraising
        thirdParty value=3 fixed exact	en	give|giving back to * community|recovery|your|house|people
        thirdParty value=3 fixed exact	en	volunteer|volunteering|volunteers at|with|for|to your|you|there|yall|help|facility|house|program|residents
        thirdParty value=3 fixed exact	en	volunteer opportunities|group|hours|position|program
        thirdParty value=3 fixed exact	en	like|want|love|wants|asks|asking|can to|about|i volunteer
        thirdParty value=3 fixed exact	en	girl|boy|cub|eagle scouts|scout|troop ; carolers
        thirdParty value=3 fixed exact	en	choir would|wants|sing|from
        thirdParty value=3 fixed exact	en	quilting|knitting|sewing|rotary|lions|kiwanis|ladies circle|club|group
        thirdParty value=3 fixed exact	en	our church|parish|congregation|temple|synagogue|mosque|ministry|troop|club|youth group|school|has|have|would|wants|collected|made
        thirdParty value=3 fixed exact	en	my|our church|parish|troop|youth * collected|wants|donate|would
        thirdParty value=3 fixed exact	en	guest speaker|speakers
        thirdParty value=3 fixed exact	en	speaker|speak|presentation|talk|present at|for|to|about our|my|the|an? * school|class|church|assembly|event|conference|rotary|students|employees|company|club|health|library
        thirdParty value=3 fixed exact	en	health|career|resource|job fair|day ; school assembly
        thirdParty value=3 fixed exact	en	brochures|flyers|pamphlets|literature for|rack|to|in our|my|hand|the|?
        thirdParty value=3 fixed exact	en	tour for our|my students|class|group|staff
        thirdParty value=1 exact fixed	en	your residents|patients|clients|guests ; quilting circle
        thirdParty value=1 exact fixed	en	boxes of ; i can deliver|drop|bring ; deliver them|it
        thirdParty value=1 exact fixed	en	late wife|husband|mother|father left|had|loved
        thirdParty value=1 exact fixed	en	outreach team|event|dept
        thirdParty value=1 exact fixed	en	sponsor a|an meal|event|team|dinner|party
        thirdParty value=1 exact fixed	en	holiday|thanksgiving|christmas meal|dinner|party|gifts
        thirdParty value=1 exact fixed	en	pizza|flowers for|at|here|to ; to give away ; have a use
        thirdParty value=1 exact fixed	en	volunteer
        thirdParty value=3 fixed exact	en	delivery|package|parcel|order|pizza|flowers|shipment|pallet for|to|at your|la|suite|the|{NUM}|dock|front|receiving
        thirdParty value=3 fixed exact	en	fedex|ups|usps|dhl|amazon|doordash|uber|ubereats|grubhub|instacart driver|delivery|package|order|pickup|here|at|re|has
        thirdParty value=3 fixed exact	en	where * leave|deliver the|a package|delivery|order|pallet
        thirdParty value=3 fixed exact	en	gate code * delivery|driver|?
        thirdParty value=3 fixed exact	es	donar|donamos|dono
        thirdParty value=3 fixed exact	es	quiero|quisiera|hacer|recibir|reciben|traer|llevar * donacion|donaciones|donativo|donativos
        thirdParty value=3 fixed exact	es	juntamos|llevar|dejar|regalar|entregar|traemos|tenemos|ofrecer ** {gift} ** para|a|dejar|sus|los sus|pacientes|residentes|internos|dejarlas|dejarlos|?
        thirdParty value=3 fixed exact	es	{gift} para|a sus|los residentes|pacientes|internos|muchachos
        thirdParty value=3 fixed exact	es	voluntario|voluntaria|voluntarios|voluntariado
        thirdParty value=3 fixed exact	es	parroquia|iglesia|congregacion ** juntamos|quiere|queremos|donar|junto
        thirdParty value=3 fixed exact	es	somos|de la|una parroquia|iglesia|congregacion
        thirdParty value=3 fixed exact	es	platica|charla|conferencia|ponente para|en|a ** escuela|alumnos|iglesia|clase|empresa
        # thirdParty: wrong numbers
        thirdParty value=3 fixed exact	en	wrong number|#|num|no|place|office|person|dept|department|business|company|extension
        thirdParty value=3 fixed exact	en	misdial ; misdialed ; misdials ; misdialled
        thirdParty value=3 fixed exact	en	dialed|called|texted|got|hit|have the wrong|incorrect number|#|place|no
        thirdParty value=3 fixed exact	en	butt|pocket|accidental|accidentally dial|dialed|call|called
        thirdParty value=3 fixed exact	en	called * by|in mistake|error|accident
        thirdParty value=3 fixed exact	en	thought|thinks|thinking|believed|assumed|looking|trying|wanted|meant|expecting we|you|this|he|she|it|they|for|to|we're|were|was|re|call|reach|had|the|is|us ** store|pharmacy|shop|repair|cvs|walgreens|walmart|bank|dmv|pizza|pizzeria|restaurant|hotel|vet|salon|dentist|landlord|plumber|mechanic|cable|gym|electric|airline|costco|barber|dry|nail|tire|feed|locksmith|taxi|comcast|spectrum|library|school|motel|daycare|insurance company|florist|bakery|tow|hardware|church|apartment|post|dealership|cleaners
        thirdParty value=3 fixed exact	en	wants|wanted|needs|asked|asks|ordering|order * pizza|pepperoni|tires|haircut|takeout
        thirdParty value=3 fixed exact	en	screen|phone|tv fixed|repaired by|?
        thirdParty value=3 fixed exact	en	shoulder|knee|hip|back|stroke|physical|cardiac|ankle|sports rehab|therapy * ref|referral|ortho|surgery|injury|fall
        thirdParty value=3 fixed exact	en	sorry wrong
        thirdParty value=1 exact fixed	en	wrong # ; physical rehab ; pt ref ; phone repair ; repair place
        thirdParty value=1 exact fixed	en	refill is ready ; laughed ; apologized ; ortho ; bp refill
        thirdParty value=1 exact fixed	en	price of
        thirdParty value=3 fixed exact	es	numero|telefono|lugar equivocado ; marco|marque mal|equivocado
        thirdParty value=3 fixed exact	es	se|me equivoco|equivoque|equivocaron de ; equivocado
        thirdParty value=3 fixed exact	es	pense|penso|creyo|creia|pensaba|buscaba que * era|eramos|hablaba|la|el * farmacia|taller|tienda|banco|restaurante|clinica|hotel|consulado|pizzeria
        # Not a third party
        thirdParty.9 absorb exact	en	court|mandated reporter|reporters|reporting
        thirdParty.9 absorb exact	en	drive|drives|driving|drove|work|works|working|deliver|delivers|delivering|dash|job for|with|at|i? doordash|uber|fedex|ups|amazon|usps|instacart|lyft|grubhub
        thirdParty.9 absorb exact	en	good|bad|great|the|saw|in|on|watch news ; news article said
        thirdParty.9 absorb exact	en	audit score|was|of|{NUM} ; delivery driver|job|drivers ; for delivery
        thirdParty.9 absorb exact	en	works delivery ; my|work|job assignment ; voluntarily
        thirdParty.9 absorb exact	en	served in|time|{NUM} ; on the police|sheriff
        thirdParty.9 absorb exact	en	volunteer fire|firefighter ; police report|came|called|took|brought
        thirdParty.9 absorb exact	en	the police ; drug deal ; called the police|cops|sheriff
        thirdParty.9 absorb exact	en	warrant out for my|his|her arrest? ; research shows|says
        thirdParty.9 absorb exact	en	his|her|my|a detective ; police officer here|myself|for
        thirdParty.9 absorb exact	en	officer for|with|in {NUM}
        thirdParty.9 absorb exact	es	reportes a|de|al ; voluntariamente ; voluntad ; la policia lo|la|me
        # thirdParty: said sideways
        class.org	en	rotary ; lions club ; kiwanis ; church ; parish ; temple ; synagogue ; mosque
        class.org	en	congregation ; ministry ; troop ; book club ; quilting circle ; knitting circle
        class.org	en	youth group ; bible study ; pta ; elks lodge ; moose lodge ; vfw ; american legion
        class.org	en	sorority ; fraternity ; girl scouts ; boy scouts ; school ; high school ; college
        class.org	en	classroom ; students ; nonprofit ; charity ; foundation ; garden club ; choir ; library
        class.org	en	womens club ; senior center ; hoa ; chamber of commerce ; neighborhood watch
        class.org	es	iglesia ; parroquia ; escuela ; congregacion ; club ; fundacion ; asociacion
        thirdParty value=3 fixed exact	en	our {org}
        thirdParty value=3 fixed exact	en	my {org} ** donate|collected|made|knitted|sewed|would|wants|want|raised|speak|speaker
        thirdParty value=3 fixed exact	en	{org} ** collected|made|knitted|sewed|donate|donating|raised *
        thirdParty value=3 fixed exact	en	speak|talk|come to|at our|my|the? * lunch|luncheon|meeting|{org}|kids|students|members
        thirdParty value=3 fixed exact	en	radio|tv|news station|show|crew|producer|host ; on the record
        thirdParty value=3 fixed exact	en	producer at|with|for|from
        thirdParty value=3 fixed exact	en	looking into|reporting on|investigating * homes|rehabs|centers|industry|deaths|facilities
        thirdParty value=3 fixed exact	en	speak|talk on the record|air|camera|background
        thirdParty value=3 fixed exact	en	ap|honors psychology|biology|english|government|research
        thirdParty value=3 fixed exact	en	interview|talk|speak|ask|shadow to|with|a|an|one|someone * counselor|nurse|doctor|clinician|therapist|addict ** class|school|paper|project|assignment|thursday|due
        thirdParty value=3 fixed exact	en	lapd|police|pd|sheriffs|chp|county officer|detective|deputy|investigator
        thirdParty value=3 fixed exact	en	looking for a witness|suspect|runaway|missing
        thirdParty value=3 fixed exact	en	asks|asking|wants|know|confirm if|whether|is he|she|he's|she's|hes|shes|they|someone|anyone is|a|here|there|pt|patient|in|still|? pt|patient|client|here|there|resident|in
        thirdParty value=3 fixed exact	en	deliver|serve|drop|send transcript|transcripts|papers|summons|documents to
        thirdParty value=3 fixed exact	en	next door|across the street|neighbor|neighbors to|from|of|at you|your|the
        thirdParty value=3 fixed exact	en	your * residents|clients|smokers|patients|people|van|vans|cars|trash|dumpster|sprinklers|staff ** my|our yard|driveway|lawn|street|house|fence|garage|parking|spot|lot
        thirdParty value=3 fixed exact	en	owner|manager|owns of|the the|this|your building|property|house
        thirdParty value=3 fixed exact	en	property|building owner|manager
        thirdParty value=3 fixed exact	en	who owns the|this|that building|property|house|place
        thirdParty value=1 fixed exact	en	live|lives next door|across|behind|nearby
        thirdParty value=1 fixed exact	en	my|our yard|driveway|lawn|fence ; witness ; looking for a
        thirdParty value=1 fixed exact	en	told need|needs|no roi|release|subpoena ; need roi ; talk at lunch
        thirdParty value=1 fixed exact	en	our {org} ; my {org} ; would love to have
        thirdParty value=1 fixed exact	en	could|would your patients|residents|clients
        thirdParty value=1 fixed exact	en	one of your doctors|nurses|counselors|clinicians|staff
        thirdParty value=1 fixed exact	en	knitted|sewed|crocheted|baked ; for my|our * class ; interview a
        thirdParty value=1 fixed exact	en	by thursday|friday|monday|tuesday|wednesday ; public radio
        thirdParty value=1 fixed exact	en	producer ; overdoses ; transcript ; custodian
        thirdParty value=3 fixed exact	es	desaparecio|perdido|perdida|extraviado|extraviada ** ahi|alli|centro|ustedes
        thirdParty value=3 fixed exact	es	si|que esta|estan|sigue|llego ahi|alli|internado|internada|aqui
        thirdParty value=3 fixed exact	es	esta en|con su|ustedes|ese centro|clinica|lugar|casa|programa
        thirdParty value=3 fixed exact	es	alguien * dijo que esta
        thirdParty value=3 fixed exact	es	decir|confirmar|saber si * esta ahi|alli|internado|internada|con
        thirdParty value=3 fixed exact	es	me pueden decir si
        thirdParty value=3 fixed exact	en	do|would|could|can|if you|yall|they take|accept|need|want * donated|used|furniture|clothes|clothing
        thirdParty value=3 fixed exact	en	come|talk|speak|present to|with|at|and our|my|the ** graders|students|kids|class|employees|members|seniors|troop|team|teens
        thirdParty value=3 fixed exact	en	tenant|renter|employee|coworker|defendant|witness|client|patient is|was|lives|staying|might in|at|there your|our|a|this?
        thirdParty value=3 fixed exact	en	is * staying|living|housed there|here|with|at ; staying there
        thirdParty value=3 fixed exact	en	writing|doing a|an|my|our * note|article|thesis|brief|report on|about|for
        thirdParty value=3 fixed exact	en	compliance officer ; debt collector|collectors
        thirdParty value=1 fixed exact	en	old friend|coworker|neighbor|classmate
        thirdParty value=1 fixed exact	en	just want|wants|wanted|need|trying to know|see * ok|okay|safe|alive|there
        thirdParty value=1 fixed exact	en	when hes|shes|he's|she's|he|she gets|is|getting? out ; tenant
        thirdParty value=1 fixed exact	en	rent due ; eighth|seventh|sixth|ninth|fifth graders|grade
        thirdParty value=1 fixed exact	en	middle|elementary school ; in good shape|condition ; pta
        thirdParty value=1 fixed exact	en	law student
        thirdParty value=3 fixed exact	es	haciendo|escribiendo|hago|escribo|preparando * tesis|tarea|reportaje|articulo|investigacion|proyecto|ensayo
        thirdParty value=3 fixed exact	es	entrevistar|entrevista a|con una|un|alguna|algun * consejera|consejero|doctor|doctora|enfermera|terapeuta|alguien
        thirdParty value=3 fixed exact	en	writing|write|researching|working on? a|an|my * play|musical|screenplay|novel|book|script|memoir|film|poem|series
        thirdParty value=3 fixed exact	en	sit in on|with a|an|your|one group|groups|session|meeting
        thirdParty value=3 fixed exact	en	court|county|superior clerk|clerks ; sealed order|records
        thirdParty value=3 fixed exact	en	habitat for|salvation|goodwill|united|food humanity|army|way|bank|industries
        thirdParty value=3 fixed exact	en	extra|surplus|leftover ** nonprofit|shelter|residents|facility|program
        thirdParty value=3 fixed exact	en	any|your nonprofit|charity need|want|some
        thirdParty value=3 fixed exact	en	meant|trying|wanted to call|dial|reach the|a|my
        thirdParty value=3 fixed exact	en	dialed us for|instead|thinking|by
        thirdParty value=3 fixed exact	en	take|participate part? in our|a|my|the university's|universitys|university? study|survey|research|trial|poll
        thirdParty value=3 fixed exact	en	study|trial on|of|about pays
        thirdParty value=3 fixed exact	en	comment|statement re|on|about the ordinance|law|bill|measure|vote|lawsuit|shooting|closure
        thirdParty value=3 fixed exact	en	re the ordinance|lawsuit|bill ; service project
        thirdParty value=3 fixed exact	en	paint|clean|build|plant * your fence|garden|yard|house|patio
        thirdParty value=3 fixed exact	en	ktla|kcal|kabc|telemundo|univision|npr|cnn|abc|nbc|cbs|fox
        thirdParty value=1 fixed exact	en	would love to ; want some|any|them|it ; next door ; any nonprofit
        thirdParty value=1 fixed exact	en	our university|college|school|study ; fax for ; play set ; clerk
        thirdParty value=3 fixed exact	es	sigue|siga|continua internado|internada|ahi|alli
        thirdParty value=3 fixed exact	es	sigue con ustedes ; saber si * sigue|esta|llego|ingreso
        thirdParty value=3 fixed exact	es	no me contesta|responde desde
        thirdParty value=1 fixed exact	en	take|accept|need * donations|donation
        thirdParty value=2 fixed exact	en	church|troop|club|school|company|team|ministry|sorority|mosque|temple|parish|knitters|office ** coats|blankets|socks|toys|books|clothes|meals|gifts|bags|kits|quilts|hats|gloves|groceries
        thirdParty value=2 fixed exact	en	coats|blankets|socks|toys|books|clothes|toiletries|gifts|quilts|hats|backpacks|groceries ** residents|clients|shelter|drop|donate|families|patients
        thirdParty value=2 fixed exact	es	iglesia|parroquia|escuela|grupo|comedor ** cobijas|ropa|despensas|juguetes|libros|comida|zapatos
        thirdParty value=2 fixed exact	en	wanted|looking|trying|meant|thought ** clinic|pharmacy|shop|store|dept|office|restaurant|dmv|bank upstairs|next|downstairs|number|hours|instead ; gave|given * * the? right|correct ext|extension|number|# ; wanted the|a tire|pizza|nail|dental|pt|vet|auto|flower|bakery
        """
}
