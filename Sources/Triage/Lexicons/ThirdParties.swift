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
        thirdParty value=3 fixed	en	change|cancel|make|confirm|book a|my|our|the * reservation|booking|table ; is this|reach|calling|trying * marriott|hilton|hyatt|walmart|walgreens|cvs|costco|dmv|comcast|verizon
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
        notEvidence absorb	en	isnt|not|aint|never|nothing|no for|about|to|a? * a|my|the|any|? story|article|paper|class|piece|report|interview|thesis|project|assignment|business|professional|research ; not here|writing|calling as a|an|? reporter|journalist|student|attorney|lawyer|nurse|vendor|recruiter
        thirdParty value=3 fixed exact	en	novel|screenplay|memoir|script about|on|set
        thirdParty value=3 fixed exact	en	interview|interviews one|someone|your|a|with|some|anyone|any ** {staffer}|staff
        thirdParty value=3 fixed exact	en	letter to the editor
        thirdParty value=3 absorb fixed exact	en	piece|story|segment|article|paper|essay|thesis|survey|questionnaire|documentary|podcast|film|study|dissertation|presentation|project|lecture|column|feature|episode on|about|re|regarding|into *** {drug}
        thirdParty value=3 absorb fixed exact	en	piece|story|segment|article|paper|essay|thesis|survey|questionnaire|documentary on|about|re|regarding|into *** withdrawal|deaths|overdose|overdoses|relapse|addiction|detox|epidemic|crisis
        thirdParty value=3 absorb fixed exact	en	piece|story|segment|article|paper|essay|thesis|survey|questionnaire|documentary on|about|re|regarding|into *** protocols|scales|trends|policy|use|abuse|homes|rehab|rehabs|recovery
        thirdParty value=3 absorb fixed exact	en	podcast|film|study|dissertation|presentation|project|lecture|column|feature|episode on|about|re|regarding|into *** withdrawal|deaths|overdose|overdoses|relapse|addiction|detox|epidemic|crisis
        thirdParty value=3 absorb fixed exact	en	podcast|film|study|dissertation|presentation|project|lecture|column|feature|episode on|about|re|regarding|into *** protocols|scales|trends|policy|use|abuse|homes|rehab|rehabs|recovery
        thirdParty value=3 absorb fixed exact	en	for|at|with|from the? daily|weekly|sunday|morning * breeze|news|times|post|tribune|journal|herald|press|bruin|trojan|show
        thirdParty value=2 fixed	en	your|a|any|someone|somebody|anyone staff|team|counselors|people|clinician|doctor|speaker|? * * speak|present|talk|table come to|at|for|on our|my|a|the * * night|event|students|school|church|class|meeting|fair|vigil|assembly|panel|conference|rally
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
        thirdParty value=3 fixed exact	en	answer|fill|take|complete|participate|distribute|share a|an|our|my|out|in|this|short|? * survey|questionnaire|study
        thirdParty.lookAlike absorb fixed exact	en	i|we|he|she|have|need|had|supposed|want|wants|me|him|her|did|done|just to? fill|filled|filling|complete|completed|answer|answered|took|take out|in|on|? a|an|the|your|that|this|online|? * questionnaire|survey|form|forms
        thirdParty value=3 fixed exact	en	survey|questionnaire for|about|on|re|due
        thirdParty value=3 fixed exact	en	for|in|my|our|a english|sociology|psych|psychology|health|criminology|nursing|anatomy|journalism|ethics|abnormal|speech|stats class|course|professor|{NUM:90..500}|assignment|project
        thirdParty value=3 fixed exact	en	for my|a|our professor|thesis|dissertation|capstone|assignment
        thirdParty value=3 fixed exact	en	paper|project|essay|survey|assignment|presentation due|is|for|on|about
        thirdParty value=3 fixed exact	en	research project|paper|study|participants|recruit|recruiting|interview|ers
        thirdParty value=3 fixed exact	en	student|class|school|science|senior|group project|paper|assignment|interview|newspaper|reporter|presentation|survey
        thirdParty value=3 fixed exact	en	phd|doctoral|journalism student|researcher|candidate ; i|im|am a|an * student|researcher doing|writing|working|researching|studying|surveying
        thirdParty value=3 fixed exact	en	grad|graduate|masters|law|undergrad student|researcher researching|surveying|writing|doing|interviewing|comparing
        thirdParty value=3 fixed exact	en	high school|college|middle health|class|student|teacher|club|students|counselor wants|class|doing|?
        thirdParty value=3 fixed exact	en	recruiting participants|subjects|for ; irb approved|?
        thirdParty value=3 fixed exact	en	my sociology|capstone|thesis|dissertation ; professor wants|asked|assigned|requires|suggested|said to
        thirdParty value=3 fixed exact	en	homework|assignment help|on|about|for|question
        thirdParty value=3 fixed exact	en	our students|class|classroom|school want|would|wants|is|are
        thirdParty value=3 fixed exact	en	job shadow|shadowing
        thirdParty value=1 exact fixed	en	nursing|psych|social|premed|med|medical|health|sociology|psychology|college|university|pharmacy|public|grad|graduate|law|masters|undergrad|premed student|students|major|work|class
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
        class.gift	en	paperbacks ; magazines ; puzzles ; linens ; dishes ; pans ; desks ; sheets ; towels ; bedding ; pillows ; lamps ; bookshelves ; treadmill ; pajamas ; diapers ; sweaters ; pumpkins
        class.gift	es	ropa ; cobijas ; despensas ; juguetes ; comida ; libros ; muebles ; zapatos
        class.gift	es	chamarras ; despensa ; canastas ; donativos
        thirdParty value=3 fixed exact	en	donate|donates|donating|donor|donors
        thirdParty value=3 fixed exact	en	bequeath|bequest|endow|endowment
        thirdParty value=3 fixed exact	en	leave|give|contribute a|some|my sum|legacy|money to your|the charity|foundation|cause
        thirdParty value=3 fixed exact	en	trying|need|want|like|help|how to|me|do|i|? find|know|see|check|learn|tell|confirm out|me|? if|whether my|his|he|hes|she|shes|the * is|? at|in|there ur|your|yalls|yall|there
        thirdParty value=3 fixed exact	en	donation|donations of|for your|to|drop|pickup|? * {gift}|clothes|goods|?
        thirdParty value=3 fixed exact	en	make|making|drop|bring|offer|tax a|an|some|off? donation|donations
        thirdParty value=3 fixed exact	en	give|giving|pass|drop|dropping|bring|bringing|offer|offering|collecting|collected|made|deliver|sew|knit|sewed|knitted away|off|over|to|some|{NUM}|? *** {gift} ** for|to|your|the your|residents|patients|clients|away|facility|men|women|house|place|people
        thirdParty value=3 fixed	en	registered agent ; attorney|lawyer|counsel|firm representing|for * estate|family|plaintiff|defendant|widow ; estate of a|the|your former|deceased|late patient|client|resident ; depo|deposition date|of|w|with|notice
        thirdParty value=3 fixed exact	en	i|we|our|church|troop|club have|has|got * * {gift} ** for your|the|residents|patients|clients|men|women|house|you|donate|donation
        thirdParty value=3 fixed exact	en	{gift} ** to give|donate|pass away|along|?
        thirdParty value=3 fixed exact	en	would|could|might|do your|the residents|patients|clients|people|guys|men|women|folks|house have|enjoy|use|like|want|need|appreciate * use|them|some|a|it|these|quilts|books|?
        thirdParty value=3 fixed exact	en	residents|patients|clients * could|would use|like|enjoy|them
        thirdParty value=3 fixed exact	en	charity|toy|coat|food|blanket|canned|book|sock event|drive|auction
        thirdParty value=3 fixed exact	en	fundraiser ; fundraising
        thirdParty value=3 fixed exact	en	give|giving back to * community|recovery|your|house|people
        thirdParty value=3 fixed exact	en	volunteer|volunteering|volunteers at|with|for|to your|you|there|yall|help|facility|house|program|residents
        thirdParty value=3 fixed exact	en	volunteer opportunities|group|hours|position|program
        thirdParty value=3 fixed exact	en	like|want|love|wants|asks|asking|can to|about|i volunteer
        thirdParty value=3 fixed exact	en	girl|boy|cub|eagle scouts|scout|troop ** would|wants|want|project|cookies|from|asks|service|collecting|collected|donate|donation|like|made|here|needs ; scout troop ; carolers
        thirdParty value=3 fixed exact	en	would|wed|id love|like|appreciate|ask|asking|hoping|seeking for|? a donation|sponsorship|booth ; run|organize|organizing|running|host|hosting|planning a|an|our|the * * * walk|fundraiser|gala|vigil|fair in|for|at|on|that|and
        thirdParty value=3 fixed exact	en	choir would|wants|sing|from
        thirdParty value=3 fixed exact	en	quilting|knitting|sewing|rotary|lions|kiwanis|ladies circle|club|group
        thirdParty value=3 fixed exact	en	our church|parish|congregation|temple|synagogue|mosque|ministry|troop|club|youth group|would|wants|collected|made
        thirdParty value=3 fixed exact	en	my|our church|parish|troop|youth * collected|wants|donate|would
        thirdParty value=3 fixed exact	en	guest speaker|speakers
        thirdParty value=3 fixed exact	en	speaker|speak|presentation|talk|present at|for|to|about our|my|the|an? * school|class|church|assembly|event|conference|rotary|students|employees|company|club|health|library
        thirdParty value=3 fixed exact	en	health|career|resource|job fair|day ; school assembly
        thirdParty value=3 fixed exact	en	brochures|flyers|pamphlets|literature for|rack|to|in our|my|hand|the|?
        thirdParty value=3 fixed exact	en	tour for our|my students|class|group|staff
        thirdParty value=1 exact fixed	en	your residents|patients|clients|guests ; quilting circle
        thirdParty value=1 exact fixed	en	boxes of ; i can deliver|drop|bring ; deliver them|it
        thirdParty value=1 exact fixed	en	late wife|husband|mother|father left|had|loved
        thirdParty value=2 fixed	es	tirar|entregar|dejar|llevar|desechar * * medicinas|medicamentos|pastillas|parches * * sobraron|vencidas|vencidos|caducadas|caducados|sobrantes
        thirdParty value=1 exact fixed	en	outreach team|event|dept
        thirdParty value=1 exact fixed	en	sponsor a|an meal|event|team|dinner|party
        thirdParty value=1 exact fixed	en	holiday|thanksgiving|christmas meal|dinner|party|gifts
        thirdParty value=1 exact fixed	en	pizza|flowers for|at|here|to ; to give away ; have a use
        thirdParty value=1 exact fixed	en	volunteer
        thirdParty value=3 fixed exact	en	delivery|package|parcel|order|pizza|flowers|shipment|pallet for|to|at your|la|suite|the|{NUM}|dock|front|receiving
        thirdParty value=3 fixed exact	en	fedex|ups|usps|dhl|amazon|doordash|uber|ubereats|grubhub|instacart driver|delivery|package|order|pickup|here|at|re|has
        thirdParty value=3 fixed exact	es	repartidor|repartidora|mensajero|cartero|doordash|ubereats|grubhub|fedex|ups|amazon ** pedido|paquete|paquetes|entrega|orden|comida|recepcion|oficina ; traigo|tengo|llevo|entregar un|una|el|la|su pedido|paquete|entrega * de|para
        thirdParty value=3 fixed exact	es	pregunta|preguntan|preguntando|saber|confirmar si|por|q * un|una|el|la * tal|fulano|fulana|sujeto|individuo ** esta|sigue|vive|propiedad|ahi|ingresado|internado
        thirdParty value=3 fixed exact	en	where * leave|deliver the|a package|delivery|order|pallet
        thirdParty value=3 fixed exact	en	gate code * delivery|driver|?
        thirdParty value=3 fixed exact	es	donar|donamos|dono
        thirdParty value=3 fixed exact	es	quiero|quisiera|hacer|recibir|reciben|traer|llevar * donacion|donaciones|donativo|donativos
        thirdParty value=3 fixed exact	es	juntamos|llevar|dejar|regalar|entregar|traemos|tenemos|ofrecer ** {gift} ** para|a|dejar|sus|los sus|pacientes|residentes|internos|dejarlas|dejarlos|?
        thirdParty value=3 fixed exact	es	{gift} para|a sus|los residentes|pacientes|internos|muchachos
        thirdParty value=3 fixed exact	es	voluntario|voluntaria|voluntarios|voluntariado
        thirdParty value=3 fixed exact	es	parroquia|iglesia|congregacion ** juntamos|quiere|queremos|donar|junto
        thirdParty value=3 fixed exact	es	somos|soy de? la|una? parroquia|iglesia|congregacion ; llamo|hablo|escribo|parte de la|una? parroquia|iglesia|congregacion
        thirdParty value=3 fixed exact	es	platica|charla|conferencia|ponente para|en|a ** escuela|alumnos|iglesia|clase|empresa
        # thirdParty: wrong numbers
        thirdParty value=3 fixed exact	en	is|isnt this|that|it the|a|not|? * hr|hour|? pharmacy|drugstore|pizza|restaurant|bank|dmv|hotel|motel|cvs|walgreens|store|salon|garage|vet|dentist|library|school
        class.takesFor exact	any	thought ; thinks ; thinking ; believed ; assumed ; looking ; trying ; wanted ; meant ; expecting
        class.takesWhom exact	any	we ; you ; this ; he ; she ; it ; they ; for ; to ; we're ; were ; was ; re ; call ; reach ; had ; the ; is ; us
        class.otherTrade exact	any	store ; pharmacy ; shop ; repair ; cvs ; walgreens ; walmart ; bank ; dmv ; pizza ; pizzeria ; restaurant ; hotel ; vet ; salon ; dentist ; landlord ; plumber ; mechanic ; cable ; gym ; electric ; airline ; costco ; barber ; dry ; nail ; tire ; feed ; locksmith ; taxi ; comcast ; spectrum ; library ; school ; motel ; daycare ; insurance
        thirdParty value=3 fixed exact	en	wrong number|#|num|no|place|office|person|dept|department|business|company|extension
        thirdParty value=3 fixed exact	en	wrg|wrng #|num|nmbr|numb|nbr ; misdial ; misdialed
        thirdParty value=3 fixed exact	en	misdials ; misdialled
        thirdParty value=3 fixed exact	en	dialed|called|texted|got|hit|have the wrong|incorrect number|#|place|no
        thirdParty value=3 fixed exact	en	butt|pocket|accidental|accidentally dial|dialed|call|called
        thirdParty value=3 fixed exact	en	called * by|in mistake|error|accident
        thirdParty value=3 fixed exact	en	{takesFor} {takesWhom} ** {otherTrade} company|florist|bakery|tow|hardware|church|apartment|post|dealership|cleaners
        thirdParty value=3 fixed exact	en	wants|wanted|needs|asked|asks|ordering|order * pizza|pepperoni|haircut|takeout ; asks|asking|wants|asked|price|quote * * tires
        thirdParty value=3 fixed exact	en	screen|phone|tv fixed|repaired by|?
        thirdParty value=3 fixed exact	en	shoulder|knee|hip|back|stroke|physical|cardiac|ankle|sports rehab|therapy * ref|referral|ortho|surgery|injury|fall
        thirdParty value=3 fixed exact	en	sorry wrong
        thirdParty value=1 exact fixed	en	wrong # ; physical rehab ; pt ref ; phone repair ; repair place
        thirdParty value=1 exact fixed	en	refill is ready ; laughed ; apologized ; ortho ; bp refill
        thirdParty value=1 exact fixed	en	price of
        thirdParty value=3 fixed exact	es	numero|telefono|lugar equivocado ; marco|marque mal|equivocado
        thirdParty value=3 fixed exact	es	se|me equivoco|equivoque|equivocaron de numero|telefono|pagina|lugar|direccion|negocio|oficina|correo|clinica|extension ; equivocado
        thirdParty value=3 fixed exact	es	pense|penso|creyo|creia|pensaba|buscaba que * era|eramos|hablaba|la|el * farmacia|taller|tienda|banco|restaurante|clinica|hotel|consulado|pizzeria
        # Not a third party
        thirdParty.lookAlike absorb exact	en	court|mandated reporter|reporters|reporting
        thirdParty.lookAlike absorb exact	en	drive|drives|driving|drove|work|works|working|deliver|delivers|delivering|dash|job for|with|at|i? doordash|uber|fedex|ups|amazon|usps|instacart|lyft|grubhub
        thirdParty.lookAlike absorb exact	en	good|bad|great|the|saw|in|on|watch news ; news article said
        thirdParty.lookAlike absorb exact	en	audit score|was|of|{NUM} ; delivery driver|job|drivers ; for delivery
        thirdParty.lookAlike absorb exact	en	works delivery ; my|work|job assignment ; voluntarily
        thirdParty.lookAlike absorb exact	en	served in|time|{NUM} ; on the police|sheriff
        thirdParty.lookAlike absorb exact	en	volunteer fire|firefighter ; police report|came|called|took|brought
        thirdParty.lookAlike absorb exact	en	the police ; drug deal ; called the police|cops|sheriff
        thirdParty.lookAlike absorb exact	en	warrant out for my|his|her arrest? ; research shows|says
        thirdParty.lookAlike absorb exact	en	his|her|my|a detective ; police officer here|myself|for
        thirdParty.lookAlike absorb exact	en	officer for|with|in {NUM}
        thirdParty.lookAlike absorb exact	es	reportes a|de|al ; voluntariamente ; voluntad ; la policia lo|la|me
        # thirdParty: said sideways
        class.org	en	rotary ; lions club ; kiwanis ; church ; parish ; temple ; synagogue ; mosque
        class.org	en	congregation ; ministry ; troop ; book club ; quilting circle ; knitting circle
        class.org	en	youth group ; bible study ; pta ; elks lodge ; moose lodge ; vfw ; american legion
        class.org	en	sorority ; fraternity ; girl scouts ; boy scouts ; school ; high school ; college
        class.org	en	classroom ; students ; nonprofit ; charity ; foundation ; garden club ; choir ; library
        class.org	en	womens club ; senior center ; hoa ; chamber of commerce ; neighborhood watch
        class.org	es	iglesia ; parroquia ; escuela ; congregacion ; club ; fundacion ; asociacion
        thirdParty value=3 fixed exact	en	our {org} ** would|wants|want|like|donate|donated|collected|made|looking|hosting|doing|putting|speaker|speak|invite|residents|patients|clients|drive|packed|kits|drop|bring|baked|sewed|knitted|blankets
        thirdParty value=3 fixed exact	en	our {org} really|always|also|still|? needs|need
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
        thirdParty value=3 fixed exact	es	esta en|con su|ese|este|esa centro|clinica|programa|lugar ; esta con ustedes ; esta en ese|esa|esta casa
        thirdParty value=3 fixed exact	es	alguien * dijo que esta
        thirdParty value=3 fixed exact	es	decir|confirmar|saber si * esta ahi|alli|internado|internada|con
        thirdParty value=3 fixed exact	es	me pueden decir si * esta|sigue|llego|ingreso|tienen|internaron
        thirdParty value=3 fixed exact	en	do|would|could|can|if you|yall|they take|accept|need|want * donated|used|furniture|clothes|clothing
        thirdParty value=3 fixed exact	en	come|talk|speak|present to|with|at|and our|my|the ** graders|students|kids|class|employees|members|seniors|troop|team|teens
        thirdParty value=3 fixed exact	en	tenant|renter|employee|coworker|defendant|witness|client|patient is|was|lives|staying|might in|at your|there|this
        thirdParty value=3 fixed exact	en	if|whether ** living|staying at|with you|your|yall
        thirdParty value=2 fixed exact	en	he|she|they|sister|brother|son|daughter|mom|dad|cousin|friend might|mite|may|could|supposed to? be|b there|inside
        thirdParty value=3 fixed exact	en	u|you|yall|anyone know|knows|tell|confirm if|whether * * is|s there|inside|ok|alive|safe
        thirdParty value=3 fixed exact	en	is|if|whether a|an|mr|ms|mrs|my|his|her|somebody|someone ** staying|housed|registered there|here|with|at you|your|? 
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
        thirdParty value=2 fixed	en	drop|dispose|disposing|get|bring|turn|give|dropping|return off|of|rid|back|in|? * * unused|leftover|expired|old|extra * meds|medication|medicine|pills|patches|prescriptions|{drug} ; drug|med|medication take back|takeback|disposal
        thirdParty value=3 fixed exact	en	sit in on|with a|an|your|one group|groups|session|meeting
        thirdParty value=3 fixed exact	en	court|county|superior clerk|clerks calling|asks|asking|wants|needs|requests|re|here|from|confirming ; sealed order|records
        thirdParty value=3 fixed exact	en	habitat for|salvation|goodwill|united|food humanity|army|way|bank|industries
        thirdParty value=3 fixed exact	en	extra|surplus|leftover ** nonprofit|shelter|residents|facility|program
        thirdParty value=3 fixed exact	en	any|your nonprofit|charity need|want|some
        thirdParty value=3 fixed exact	en	meant|trying|wanted to call|dial|reach the|a|my * {place}|office|restaurant|other|bank
        thirdParty value=3 fixed exact	en	dialed us for|instead|thinking|by
        thirdParty value=3 fixed exact	en	take|participate part? in our|a|my|the university's|universitys|university? study|survey|research|trial|poll
        thirdParty value=3 fixed exact	en	study|trial on|of|about pays
        thirdParty value=2 fixed exact	en	is he|she|my|they * with you|yall|there right|now|?
        thirdParty value=3 fixed exact	en	comment|statement re|on|about the ordinance|law|bill|measure|vote|lawsuit|shooting|closure
        thirdParty value=3 fixed exact	en	re the ordinance|lawsuit|bill ; service project
        thirdParty value=3 fixed exact	en	paint|clean|build|plant * your fence|garden|yard|house|patio
        thirdParty value=3 fixed exact	en	ktla|kcal|kabc|telemundo|univision|npr|cnn|abc|nbc|cbs|fox
        thirdParty value=1 fixed exact	en	would love to ; want some|any|them|it ; from next door ; next door neighbor|business|tenant ; any nonprofit
        thirdParty value=1 fixed exact	en	our university|college|school|study ; fax for ; play set ; clerk
        thirdParty value=3 fixed exact	es	sigue|siga|continua internado|internada|ahi|alli
        thirdParty value=3 fixed exact	es	sigue con ustedes ; saber si * sigue|esta|llego|ingreso
        thirdParty value=3 fixed exact	es	no me contesta|responde desde
        thirdParty value=1 fixed exact	en	take|accept|need * donations|donation
        thirdParty value=2 fixed exact	en	church|troop|club|school|company|team|ministry|sorority|mosque|temple|parish|knitters|office ** coats|blankets|socks|toys|books|clothes|meals|gifts|bags|kits|quilts|hats|gloves|groceries
        thirdParty value=2 fixed exact	en	coats|blankets|socks|toys|books|clothes|toiletries|gifts|quilts|hats|backpacks|groceries ** residents|clients|shelter|drop|donate|families|patients
        thirdParty value=2 fixed exact	es	iglesia|parroquia|escuela|grupo|comedor ** cobijas|ropa|despensas|juguetes|libros|comida|zapatos
        thirdParty value=2 fixed exact	en	wanted|looking|trying|meant|thought ** clinic|pharmacy|shop|store|dept|office|restaurant|dmv|bank upstairs|next|downstairs|number|hours|instead ; gave|given * * the? right|correct ext|extension|number|#
        thirdParty value=2 fixed exact	en	wanted the|a tire|pizza|nail|dental|pt|vet|auto|flower|bakery
        # thirdParty: plain wordings
        class.place	en	dentist ; dental ; pharmacy ; vet ; vets ; pizza ; pizzeria ; dmv ; salon ; tire ; dealership ; florist ; bakery ; mechanic ; plumber ; electrician
        class.place	en	roofer ; barber ; nail ; juice bar ; carpet cleaner ; dry cleaners ; laundromat ; towing ; taxi ; airline ; costco ; walmart ; cvs ; walgreens ; rite aid ; optometrist
        class.place	en	chiropractor ; verizon ; comcast ; spectrum ; at&t ; post office ; hardware store ; animal hospital ; nail shop ; hotel front desk ; daycare ; locksmith ; furniture store
        class.place	es	farmacia ; taller ; banco ; restaurante ; consulado ; dentista ; veterinaria ; veterinario ; panaderia ; llantera ; estetica ; peluqueria
        class.place	es	ferreteria ; papeleria ; notaria ; imprenta ; floreria ; aerolinea ; carniceria ; tortilleria ; barberia ; lavanderia automatica
        thirdParty value=3 fixed exact	en	asked|looking|calling|called for the|a|an? * {place} ; trying|meant|wanted to reach|call|dial|get * * {place} ; wanted|wants the|a? * {place} clinic|shop|office|appt|order|store|upstairs|on|in|at ; wanted the|a? * {place}
        thirdParty value=1.5 fixed exact	en	thought|thinks|thinking|assumed we|this|you were|was|is|are|had * ; wanted|wants|for * quote|estimate|haircut|reservation|pizza|tires
        thirdParty value=1 fixed exact	en	hung up embarrassed ; said sorry ; never mind wrong ; gave|given correct|right|proper number|#|ext|office ; redirected|transferred elsewhere
        thirdParty value=3 fixed exact	en	is|if|whether ** a|an|your patient|client|resident|pt there|here ; is|was there a|an * * patient|client|resident|pt named|called|by|there|here
        thirdParty value=2 fixed exact	en	im|am|this|as is? his|her|their attorney|lawyer|counsel|landlord ; reach|contact|locate|find|serve him|her|them asap|today|urgently|before|about|there
        thirdParty value=3 fixed exact	en	attorney|lawyer|atty|po|probation|parole|landlord|employer|ex|pi|da|dcfs|cps ** if|whether|confirm|know * is|was|client|pt|resident here|there|client|patient|enrolled|admitted|pt|in
        thirdParty value=2 fixed exact	en	think|believe|heard|hear|told * he|she|hes|shes|they|theyre * checked|admitted in|into|there|at|to ; think|believe|heard|hear * he|she|hes|shes|they|theyre * in|at your ; heard|think|believe|told * hes|shes|he's|she's there|inside
        thirdParty value=2 fixed exact	en	confirm|verify that|if|whether? he|she|they|hes|shes ; can|could|please you? tell me|us if|whether he|she|my|is * is|was|has|got|still|been|checked|hes|shes|there|in * in|checked|? there|here|admitted|patient|inside|checked|alive|safe ; know|see if|whether thats|that's|its|this|it|he|she is? true|there|here|alive|inside
        thirdParty value=1 fixed exact	en	looking for|searching my|his|her|our|a brother|sister|son|daughter|husband|wife|dad|father|mother|mom|friend|cousin|uncle|ex|missing ; no release ; declined to say|give|explain why|reason ; wont|refused say why
        thirdParty value=2 fixed exact	en	looking|searching|asking for * abscond|absconder|fugitive|parolee|suspect|runaway ; absconder ; is he|she|they there|yours|with ; is|if he|she * a|ur|your pt|patient|client|resident there|here|?
        thirdParty value=2 fixed exact	en	thinks|think|heard|believes|told|says|was he|she|they checked|is|hes|shes|might in|there|here|be|with|w/ * in|there|here|us|u|you
        thirdParty absorb	en	he|she|they may|might|could|must be? staying|living|stay|residing at|in|with your|the|this * facility|house|center|program ; believe|think|heard hes|shes|he|she is|was? staying|living|there at|in|with your|the|this * facility|house|center|program
        thirdParty value=3 fixed exact	en	missing|runaway son|daughter|dtr|husband|wife|brother|sister|mother|father|teen|person|girl|boy|kid ; coroner|coroners ; medical examiner office|calling ; decedent ; deceased was|ever|patient|pt
        thirdParty value=3 fixed exact	en	give|offer|host|schedule|arrange|do tours|tour to|for ; nursing|our|my|college|medical|high students|class tour|visit|shadow|observe ; have|got a|an package|parcel|delivery|letter|certified|pallet for|to|addressed
        thirdParty value=3 fixed exact	en	fedex|ups|usps|dhl|amazon|courier|mailman|postal ** sig|signature|pkg|package|sign|suite|gate|box ; needs|need sig|signature for|on ; driver lost|cant|wants|needs|has|here|outside|asks|with ** order|suite|gate|package|delivery
        thirdParty value=3 fixed exact	en	bring|host|start|hold|run|carry|chair|offer|lead a|an|our|the|in|some|weekly|monthly? aa|na|h|12|twelve|hospital|recovery? * * panel|meeting|meetings|panels to|for|at|in|there|your ; h & i|h & i panel ; h and i panel|committee ; h / i panel
        thirdParty value=3 fixed exact	en	bring|carry|take|offer|host|run * panel|panels ; panel to|for|at|in your|the|residents|facility|clients|patients ; wants to|bring|start panel ; aa|na|intergroup member|rep|chair|secretary|group wants|would|asks|to
        thirdParty value=3 fixed exact	en	your|the * sign|truck|van|vans|dumpster|gate|alarm|sprinkler|sprinklers ** blocking|blocked|block|parked|leaking ; your * clients|residents|patients|people|guests|smokers|staff ** blocking|smoking|loitering|yelling|littering|parking|noise|cigarette
        thirdParty value=3 fixed exact	en	blocking|blocked|parked|loitering|littering in|outside|by|on|under|near|the|from|at|my? my|our|the window|driveway|sidewalk|alley|street|fence|lawn|building ; blocking my|our|the driveway|sidewalk|alley ; neighbor complains
        thirdParty value=2 fixed exact	en	novelist ; screenwriter ; playwright ; documentarian ; filmmaker ; photojournalist ; blogger ; youtuber ; student journalist ; for a|my|the scene|novel|book|script|screenplay|character|documentary|chapter
        thirdParty value=3 fixed exact	en	share|provide|send|publish|release statistics|stats|data|figures ; how many people|patients|clients ** per|a|each|last year|month ** paper|class|story|article|report ; for a|my|class|school paper|report|article|story
        thirdParty value=3 fixed exact	en	send|mail|make|give|drop|accept|take|write|leave a|an|our|your|cash|monetary|in? donation|donations|contribution|memorial to|in|for|from|?  ; in memory of ; donation|gift|contribution in memory|honor|lieu|? ; tax deductible
        thirdParty value=1.5 fixed exact	en	for|with|to|visit|entertain|teach|feed your residents|patients|clients|guests|people ; free|happy|love|glad|willing to * for|with|at your ; who runs|handles|manages|coordinates * volunteers|volunteering ; volunteer coordinator|director|program|work
        thirdParty value=3 fixed exact	en	wants|want|offering|offers|asks|like|hoping|able to|about|if? * volunteer|donate|tutor|mentor|perform|sing|play|read ** residents|clients|patients|there|here|weekends|at|for|pts|saturdays ; wants to donate|volunteer
        thirdParty value=3 fixed exact	en	gurdwara|mandir|masjid|ward|stake|sangha|lodge|elks|troop|office|company|classroom|team|neighborhood|family|firm|union|sorority|gym *** blankets|coats|socks|toys|kits|books|donation|clothes|hats|baskets|meals|gifts|quilts|food|groceries
        thirdParty value=3 fixed exact	en	drug|substance|alcohol|addiction|recovery|opioid|fentanyl|vaping awareness|prevention night|day|week|assembly|talk|event|fair|month ; speaker|speakers for|at|bureau ; have|need|send|provide|want|find a|any? speaker|speakers
        thirdParty value=3 fixed exact	en	putting on|hosting a|an * night|fair|event|assembly
        thirdParty value=3 fixed exact	en	city|county|planning|zoning|code|fire planner|planning|enforcement|office|dept|department|inspector|clerk ** building|property|permit|owner|owns|occupancy|sign ; who owns|manages|leases the|this|that building|property|lot|land|unit
        thirdParty value=3 fixed exact	en	collections|collection agency|collector|dept ** forwarding|address|former|resident ; forwarding address ; verify|verifying employment|income of|for|? ; skip trace ; child support * office|case|enforcement|worker
        thirdParty value=3 fixed exact	en	subpoena|summons|warrant|levy|garnishment for|on|re|records|of ; fax number|# for * records|subpoena|custodian ; research|researching parity|policy|law|rates|relapse|treatment|addiction|outcomes|stigma
        thirdParty absorb fixed exact	en	for|in|my|our english|psych|sociology|psychology|health|history|speech|comm|class|course|bio|biology|chem {NUM:1..500} on|about|class|course? ; aa|na meetings|meeting|panel|panels to|for|at|in your|the? ** residents|clients|patients|facility
        thirdParty value=3 fixed exact	en	flyer|flyers|poster|posters in|on|at your|the lobby|office|wall|board|waiting ; post|hang|put|leave|drop my|our|a|some flyer|flyers|poster|brochures ; surveying|interviewing people|patients|centers|providers|facilities|families|clinicians
        thirdParty value=3 fixed exact	es	tarea|proyecto|reporte|ensayo|tesis|trabajo sobre|de|para|escolar|acerca ** drogas|adicciones|alcohol|escuela|clase|adiccion|drogadiccion|universidad ; hacerles|hacerle|contestar|responder|contestarme unas|algunas|{NUM}|mis|unas preguntas
        thirdParty value=3 fixed exact	es	platica|charla|taller|conferencia|presentacion ** a|en|para|p|con nuestra|nuestro|mi|la|el|los|sus|nuestros|una? * secundaria|prepa|preparatoria|primaria|escuela|alumnos|iglesia|jovenes|estudiantes|empresa|comunidad|padres|colegio
        thirdParty value=3 fixed exact	es	esta|estan|estara|llego|ingreso|anda ahi|alli|alla|internado|internada|aqui|ingresado mi|el|la|un|una|su|mis ; busco|buscamos|buscando a mi|un|una|mis|su ** ahi|alli|centro|ustedes|internado|clinica|lugar|contesta|casa
        thirdParty value=3 fixed exact	es	abogado|abogada|licenciado|policia|oficial|investigador|casero|patron pregunta|quiere|busca|pide si|saber|que|a|informacion|expediente ; me dijeron|dicen que * esta|anda|lo|la * ahi|alli|ese|con|internaron|tienen
        thirdParty value=2 fixed exact	es	nadie|no * sabe|sabemos|saben nada? de el|ella|mi ; num|numero|tel equivocado|incorrecto|mal ; marque|marco|llame|llamo mal|equivocado ; llame|llamo|marque por error|equivocacion
        thirdParty value=3 fixed exact	es	buscaba|buscaban|queria|pensaba|penso|pense|creyo|creia * la|el|un|una|que|al|hablar|llamar * * {place} ; equivocada|equivocado de numero|telefono|lugar ; soy|somos|de|la periodista|reportero|reportera|noticiero
        thirdParty value=3 fixed exact	es	donde|puedo|podemos|como|quisiera|quiero|queremos|reciben|aceptan ** donar|donaciones|donacion|donativos ; donar|regalar|llevar|dejar ropa|cobijas|muebles|comida|libros|juguetes|despensa|zapatos ** residentes|pacientes|internos|llevo|?
        thirdParty value=3 fixed exact	es	maestro|maestra|profesor|profesora|director|directora ** platica|charla|taller|alumnos|estudiantes|grupo ; estudio|estudiante|alumna|alumno de? periodismo|comunicacion|prepa|universidad|secundaria ** reportaje|tarea|entrevista|proyecto|preguntas
        thirdParty value=-2 fixed exact	en	i|he|she|we need|needs|want|wants help|detox|rehab|treatment|tx ; told me|us to write|call|ask|reach|try|contact ; if|when|before|once he|she|i|we come|comes|goes|go|decides|agrees ; can|could have visitors ; how do|can i|we get him|her|them
        thirdParty value=-2 fixed exact	en	get|getting him|her|them|myself|me into|in|help ; into|in your program|rehab|detox|residential|iop ; where can|do i take|send|bring him|her ; found|gave|got * number|# on|off|from|me
        thirdParty.lookAlike absorb	en	asks|asking|asked if|whether *** if|once|when he|she|they|pt comes|come|goes|admits|enters in|to?
        thirdParty value=2 fixed exact	en	thought|thinks we|this were|was|are|is the|a|an? vet|vets
        # thirdParty: more requests
        thirdParty value=2 fixed exact	en	keynote|panelist|presenter|present|speaker|speakers at|on|for|to * conference|conferences|trauma|summit|event|webinar|house|luncheon|?  ; bring a speaker ; run|lead|chair the|an|a|our na|aa|ca|cma|smart group|meeting ; oral histories|history
        thirdParty value=2 fixed exact	en	museum exhibit|curator|exhibition|archivist|asks|wants|would|project
        thirdParty value=2 fixed exact	en	could|can|may i|we observe|film|photograph|record|perform ; county|city|state museum|archive|history asks|wants|would|project|exhibit|?
        thirdParty value=2 fixed exact	en	filming|shooting|construction|paving|roadwork|repairs|digging next|on|in|at|near door|your|the street ; block|blocking your|the|our driveway|street|alley|entrance ; census worker|taker|bureau ; how many people live|reside
        thirdParty value=2 fixed exact	en	off your|the call|mailing|email? list ; keeps calling me ; stop calling|texting me|us
        thirdParty value=2 fixed exact	en	sandwiches|trays|pizzas|cupcakes|pies|bagels|leftovers|leftover|scarves|hats|mittens|bears|puzzles|records|dvds|plants|trees ** residents|clients|patients|use|bring|drop|donate|christmas
        thirdParty value=2 fixed exact	en	your|the residents|clients|patients|guys|people use|eat|like|want|enjoy * them|it|some
        thirdParty value=2 fixed exact	en	class|debate|school|essay|term|journalism|college assignment|debate|project|paper|report|presentation ; opinion of|from a|an|someone|your ; quotes is|are|would|from ; respond|response|comment to|on * lawsuit|story|allegations|complaint|report
        thirdParty value=2 fixed exact	en	do|our|my|complete|need|offer|have|for|take community service project|requirement ; do|complete|offer|take|need|sign * community service hours * with|at|there|here|your ; got any painting|yard|work|chores
        thirdParty value=2 fixed exact	en	is this|that the? number|line|office for ; this|is the|a * animal|vet|dental|auto|tire|pizza|flower hospital|clinic|shop|store|office ; juice bar|cleanse|shop
        thirdParty value=2 fixed exact	en	looking for * juice|yoga|massage|spa|nail|hair|tire|dental|animal bar|studio|place|shop|hospital|clinic|salon
        thirdParty value=3 fixed exact	en	asks|asking|know|verify|verifying|confirm|confirming if|whether|that * parolee|he|she|someone|they|tenant * lives|resides|live|reside|staying|housed|stays|stay here|there ; if|whether we have a? pt|patient|client|resident named|by|called
        thirdParty value=3 fixed exact	en	pt|patient|client|resident named
        thirdParty value=3 fixed exact	en	parolee resides|lives|there|here ; is|if|whether son|dtr|husband|husb|wife|brother|sister|mom|dad {NUM:18..99}? is? here|there|inside
        thirdParty value=2 fixed exact	en	accident w|with|involving our|your|the|a van|driver|truck|car
        thirdParty value=2 fixed exact	en	lawyer|attorney|atty|adjuster for a|the|an|other|his|her|? * plaintiff|defendant|insurer|insurance|estate|family|landlord|driver|victim|passenger|side|party|company|carrier|former|ex|decedent|deceased ; has|have papers|documents for|to
        thirdParty value=2 fixed exact	en	civil div|division ; gave|given|read script|statement|privacy|hotline
        thirdParty value=2 fixed exact	en	is he|she inside|there|in there|ok there ; truck|car|vehicle was|is * seen|parked|in|outside * your|the parking|lot
        thirdParty value=2 fixed exact	en	scouts|troop|club|fraternity|sorority|school|class|team|church|band|choir cookies|booth|wants|would|asks|needs|donation|service|perform ; red ribbon ; wants|needs|looking speaker|speakers|volunteers|presenter|donation
        thirdParty value=2 fixed exact	en	van|car|truck blocking|blocks ; van|car|truck parked in|at|outside|across|by|there ; grad|college|nursing|hs|law student survey|interview|questions|paper|project
        thirdParty value=2 fixed exact	es	vapeo|drogas|adicciones|alcohol ** alumnos|estudiantes|jovenes|secundaria|prepa|escuela ; hablar|platicar|venir con|a|ante los|las|nuestros alumnos|estudiantes|jovenes|padres
        thirdParty value=2 fixed exact	es	aceptan|reciben|quieren|ocupan juguetes|ropa|muebles|cobijas|libros|comida|donaciones|despensas ; buscaba|busco la|el|una|un {place}|peluqueria
        thirdParty value=2 fixed exact	es	haciendo|grabando|filmando|hago|hacemos|preparando|produciendo|produzco un|una|mi|el documental|pelicula|corto|video|podcast|reportaje ; documental|corto|reportaje sobre|acerca ; grabar|filmar en|su|sus|ahi|instalaciones
        thirdParty value=2 fixed exact	es	busca|buscan|buscando a su|mi|un|una * hijo|hija|esposo|hermano|papa|mama|sobrino|primo * quiere|saber|si|ahi|aqui|esta
        thirdParty value=2 fixed exact	es	queria|quiere|buscaba|pidio una|la|el pizza|cita|farmacia|taller ; quiere donar
        thirdParty value=2 fixed exact	en	knits|knit|crochets|crochet|sews|sew|makes|make|bakes|bake * scarves|hats|blankets|quilts|mittens|socks|cookies|bread ** your|residents|patients|clients|donate|shelters|drop|you ; bring a bag|box|few|bunch of them|these|those|books|clothes
        thirdParty value=2 fixed exact	en	give|bring|drop|donate off? to the residents|clients|patients ; new|gently|used pillows|sheets|towels|coats|clothes|shoes|books|toys ; cert|certified letter|mail ; mail|letter carrier says|has|needs|left|asks|here|cant|wants|outside|re|with
        thirdParty value=2 fixed exact	en	need|needs a? sig|signature
        thirdParty value=2 fixed exact	en	film|shoot|photograph * * in|at|on|outside your ; found a|this * wallet|purse|dog|cat|backpack outside|near ; thought|thinks this|it|we was|is|were the? * {place}
        thirdParty value=3 fixed exact	es	internado|internada|esta ahi|alli|con ustedes un|una|el|la senor|senora|persona|muchacho|muchacha|joven|hombre ; un|una senor|senora|persona|muchacho|muchacha|joven llamado|llamada|de nombre
        # What callers saw, read and do with their Sundays
        notEvidence absorb fixed exact	en	watched|saw|seen|read|heard|listened|watching|reading|watch * a|an|the|your|that|this|some * documentary|article|podcast|segment|story|piece|show|report|interview|series about|on|re|with|in|? ; his|her|their|kids science|art|shop project
        notEvidence absorb fixed exact	en	volunteer|volunteers|volunteered|volunteering at|with|for|in my|our|his|her|the|a|an? * church|temple|shelter|pantry|food|library|kitchen|mosque|parish|synagogue|ymca|hospice|firehouse
        notEvidence absorb fixed exact	es	vi|lei|oi|leimos|vimos|escuche|escuchamos|viendo * un|una|el|la|su|ese|este * articulo|documental|reportaje|nota|pelicula|podcast|entrevista sobre|de|acerca|con|?
        notEvidence absorb fixed exact	en	like|likes|love|loves|enjoy|listen|watch to? a|some|lots|of|? * true|crime|murder|comedy|sports|news podcast|podcasts|shows|crime|documentaries
        notEvidence absorb fixed exact	es	soy|fui|es|era|como voluntario|voluntaria en|de|del la|mi|una|un|el? iglesia|parroquia|escuela|banco|hospital|templo|comedor
        notEvidence absorb fixed exact	en	organ|blood|plasma|sperm|egg|kidney|bone donor|donation|donations|donated|marrow ; donate|donates|donated|donating|gave|give|gives blood|plasma|platelets|hair|my|his|her car|organs|?
        notEvidence absorb	en	gave|gives|give|giving|given|left my|his|her little|baby|kid|big|older|younger|best brother|sister|cousin|nephew|niece|friend|? the|his|her|a
        notEvidence absorb fixed exact	en	kids|sons|daughters|his|her|my|the|a school|church|team|school? has|had|is|having|held|doing|at? a|the|our? * fundraiser|drive|play|auction ; i|we|he|she parked|park on|in|at|by|near the|my? street|lot|alley|driveway|garage
        notEvidence absorb fixed exact	en	truck|car|van|suv|bike|it needs|needed new|? tires
        notEvidence absorb fixed exact	es	dono|donar|done|dona|donamos plasma|sangre|organos|cabello ; llamada|llamadas perdida|perdidas de|del ustedes|centro|su|aqui|?
        notEvidence absorb fixed exact	es	mi patron|jefe|casero|abogado|oficial|abogada quiere|pide|dice|sabe que|una|si|evaluacion|? regrese|vuelva|vaya|llame|entre|me|evaluacion|busque|llamo
        thirdParty value=1 fixed exact	en	meant|trying|wanted to call|dial|reach the|a|my
        notEvidence absorb fixed exact	en	was|came|went|stopped|met|saw|got|visited * * * your|ur|a|the health|resource|job|career fair ; my|his|her|our amazon|fedex|ups package|order|packages|delivery was|got|came|is|stolen|late
        # thirdParty: third pass, everyday requests
        thirdParty value=2 fixed exact	en	is|are|was checked|signed in ; said|told|heard|says|thinks|think|believe|me hes|shes|theyre|he|she|they is|was|are? at|in|with|staying your|you ; my|our|their tenant|renter|applicant ; {NUM} hours|hrs of? community service
        thirdParty value=3 fixed exact	en	conduct|conducting|running|administering a|an|our|the|my? * survey|surveys|study|poll|questionnaire ; speak|present|speaker at|to|for our|a|the|my high|middle|elementary|local? school|class|church|students|assembly|employees|club|teens|youth|parents
        thirdParty value=3 fixed exact	en	is|was this|that the dmv|bank|irs|library|courthouse|pharmacy|vet|dentist|pizza|{place} ; channel|news|radio|tv|newspaper|magazine|press|media {NUM}? news? wants|asks|asking|calling|requests|requesting|seeking
        thirdParty value=3 fixed exact	en	speaker|speakers request|requested|needed|requests ; tenant|renter|applicant|employee lists|listed|gave|put|named you|your
        thirdParty value=1 fixed exact	en	noise|trash|smoking|music|yelling|smell|fumes at|from|all|late|in|on night|day|patio|yard|alley|street|us|your ; can|could you verify|confirm that|this|it|his|her
        thirdParty.opensNote value=1 fixed exact	en	neighbor ; neighbors ; neighbour ; landlord
        thirdParty value=3 fixed exact	es	lo|la|los tienen|tendran|tendrian ahi|alli|internado|internada|ingresado|ingresada
        thirdParty value=2 fixed exact	es	no|nadie sabemos|sabe|saben|se nada? de|del él|el|ella|su|mi paradero? ; buscando|busco|buscamos a mi|un|una {kinC} que|desde|no|hace
        thirdParty value=2 fixed exact	en	love|like|want|wants|looking|hoping to give back
        thirdParty value=2 fixed exact	en	this is|im officer|sgt|sergeant|deputy|detective|det|agent|inspector|lieutenant|trooper|marshal|captain ; move|moving your van|vans|car|cars|truck|trucks|dumpster|bins ; any|some|a use|need for them|these|it|those
        thirdParty value=2 fixed exact	en	repaving|paving|trimming|repairing|replacing|inspecting|spraying|closing the|your|our * alley|street|sidewalk|sewer|hydrant|pole|lines|trees|meter|roof ; visit|visiting our|my|the class|classroom|students|school ; for|behind|near your building|property|alley
        thirdParty value=1 fixed exact	en	found a|this|the man|woman|gentleman|lady|guy|kid|person|dog|wallet|purse|phone ; lives|live|resides at|in your ; call|come|to the? station|precinct ; says he|she lives|stays|resides ; your building|property|address|driveway
        thirdParty value=3 fixed exact	en	tour for|w|with * class|school|students|project ; aa|na|ca|cma|intergroup sec|secy|sec'y|secretary|rep|member|chair|volunteer ; bring|bringing|host|hold|start|chair a|an|in|the|aa|na? mtg|mtgs|meeting|panel in|here|there|at|to
        thirdParty value=3 fixed exact	en	pi|investigator|detective|atty|lawyer|landlord|reporter|police|ex asking|asks|looking|wants|inquiring about|re|for|if|abt * pt|client|resident|patient ; neighbor|neighbors|neighbour c/o|co|complains|complained|complaining
        thirdParty value=2 fixed	en	wrong email|inbox|website|site|business|company|office|extension|line ; wrong place|number and|but|im|i|sorry|trying|for|? trying|looking|need|meant|wanted|sorry ; reach the|a pool|plumbing|pizza|supply|hardware|furniture|tire|parts
        thirdParty value=3 fixed exact	en	wants|want|asks|permission|like to shoot|film|photograph here|on|at|inside|your ; thought|thinks|looking * we|this|you|for were|was|is|are|the|an|a * urgent|hotel|dmv|pharmacy|library|vet|salon
        thirdParty value=3 fixed exact across	en	times|tribune|gazette|nbc|abc|cbs|ktla|paper|magazine|reporter *** quote|comment|statement|interview ; your|ur sprinkler|sprinklers|alarm|gate|dumpster|dog|fence|tree|hose ** running|barking|flooding|ringing|leaking|beeping|open|fell
        thirdParty value=3 fixed exact	en	is there a|an|any|someone|somebody|anybody *** staying|registered|admitted with|there|at|under|in ; flooding the|our|my sidewalk|yard|street|garage ; quote|comment|statement re|on|about
        thirdParty.opensNote value=3	en	tow co ; tow company ; tow yard ; towing co ; towing company
        thirdParty value=3 fixed exact	en	i|we keep|keeps getting your|this number|calls ; wanted|needed|looking|trying|wants * * * * * * has|had|got|found|with our|your|this # ; has|had|got|found our|your|this #|number from|on|off an|her|his|a|the old|paper|listing|card|sign|wall|letter ; is this where they|you|i|we do|go|get|renew|pay|register the|a|my|for * car|registration|license|passport|taxes|ticket|tickets|vaccines
        thirdParty value=3 fixed exact	en	gave|give|given him|her|them the right|correct one|number|#|phone|address ; running|run|walking|bike|cycling|car|riding club|group ** sponsor|table|booth ; scholarship fund we|i|you|to * give|donate|contribute ; collected|raised $ ** treatment|recovery|program|scholarship|donate ; do you have my|our {kin} * * there|inside|admitted|checked|with ; have my|our {kin} * there ; just|only|we|i need|want to know where|if he|she|they is|are|was|made|got
        thirdParty value=3 fixed exact	es	busca|buscaba|buscan|buscando|quiere|queria * el|la|los|las? consulado|banco|dmv|farmacia|clinica|consultorio|escuela|taller|lavado|mecanico|corte|oficina ** equivocado|equivocada|mal|otro ; le|me|les dieron|dio|pasaron mal|otro|equivocado el? numero|telefono ; radio|canal|television|univision|telemundo|periodico|noticiero|podcast ** vocero|vocera|entrevista|segmento|experto|reportaje|nota ; lo|la|los han|ha visto ahi|alla|alli|aqui|ustedes
        thirdParty value=3 fixed exact	es	busca|buscan|busco|buscando a su|mi|nuestro hermano|hermana|hijo|hija|esposo|esposa|papa|mama|sobrino|primo ** internado|internada|ahi|alli|ustedes|nosotros ; ya? no me esten|sigan|vuelvan|anden marcando|llamando|a ; nunca pedi ningun|ninguna|nada|informacion|tratamiento
        thirdParty value=3 fixed exact	en	give|gives|offer|offers|do|teach trainings|training|classes|workshops for our|the|a * neighborhood|council|church|school|staff|community|pta|block|congregation
        """
}
