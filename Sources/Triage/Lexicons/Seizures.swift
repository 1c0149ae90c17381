extension LexiconSources {
    /// Seizures: named, described, and as a history.
    static let seizures = """
        # classes
        class.fitMove	en	jerking ; jerked ; jerks ; jerk ; twitching ; twitched ; convulsing ; convulsed
        class.fitMove	en	seizing
        class.fitMove	en	flopping ; flopped ; flailing ; thrashing ; spasming ; spasms ; shuddering
        class.fitMove	en	shook
        class.fitMove	en	shaking all over ; shaking like ; shaking hard ; shaking violently ; shaking bad
        class.fitMove	en	jerky ; bucking ; locked up ; stiffened ; stiffening ; went stiff ; going stiff
        class.fitMove	en	arching
        class.fitMove	es	sacudiendose ; sacudiendo ; retorciendose ; retorcia ; sacudia ; convulsionando
        class.fitMove	es	brincando
        class.fitDrop	en	dropped ; drops ; dropping ; fell ; falls ; collapsed ; collapses ; went down
        class.fitDrop	en	goes down
        class.fitDrop	en	hit the floor ; hit the ground ; hit the deck ; keeled over ; crumpled ; slid off
        class.fitDrop	en	fell out ; toppled ; slumped ; on the floor ; on the ground ; on the bed
        class.fitDrop	en	on the couch
        class.fitDrop	en	on the kitchen floor ; on the bathroom floor ; on the sidewalk ; on the carpet
        class.fitDrop	es	se cayo ; cayo ; se desplomo ; se tiro ; en el piso ; en el suelo
        class.fitDrop	es	se fue al suelo
        class.fitName	en	seizure ; seizures ; sz ; szs ; szr ; szrs ; seizer ; seizers ; siezure
        class.fitName	en	siezures ; seizur
        class.fitName	en	seized ; convulsion ; convulsions ; convulsed ; convulsing ; gtc ; gtcs
        class.fitName	en	grand mal ; grandmal
        class.fitName	en	tonic clonic ; grand mals ; seizing ; ictal
        class.fitName	es	convulsiones ; convulsiono ; convulsione ; convulsionando ; convulsiona
        class.fitName	es	convulsionado
        class.fitName	es	convulsionaba ; convulsiva ; convulsivas ; convulsivo ; crisis convulsiva
        class.lifeTime	en	freshman year ; sophomore year ; junior year ; senior year ; junior yr
        class.lifeTime	en	senior yr
        class.lifeTime	en	freshman yr ; sophomore yr ; in college ; of college ; in high school
        class.lifeTime	en	in grad school
        class.lifeTime	en	in my teens ; in my twenties ; in my 20s ; in my thirties ; in my 30s
        class.lifeTime	en	in his 20s
        class.lifeTime	en	in her 20s ; in his twenties ; in her twenties ; in the service ; in the army
        class.lifeTime	en	in the marines ; in the navy ; as a kid ; as a child ; as a baby ; as a teen
        class.lifeTime	en	as a teenager ; when i was ; when he was ; when she was ; in childhood
        class.lifeTime	en	in youth
        class.lifeTime	en	the last time ; the first time ; the other time ; last time ; first time
        class.lifeTime	en	both times
        class.lifeTime	en	every time ; each time ; back when ; back then ; years back ; in the past
        class.lifeTime	en	one time
        class.lifeTime	en	during covid ; during the pandemic ; before rehab ; before treatment
        class.lifeTime	en	in a past detox
        class.lifeTime	es	de nino ; de nina ; de chico ; de chica ; de joven ; de chiquito ; de chiquita
        class.lifeTime	es	la ultima vez ; la vez pasada ; la primera vez ; cada vez ; cuando era
        class.lifeTime	es	otras veces
        # pseudo
        pseudo	en	seize the|this|every|that|an|opportunity ; seized the day|moment|opportunity|chance
        pseudo	en	seized|seize * license|car|truck|house|assets|property|money|account|phone|kids|engine|motor
        pseudo	en	license|car|truck|house|assets|property|money|engine|motor|brakes was|were|got|been|is seized
        pseudo	en	police|cops|irs|bank|dea|customs|court|state seized ; engine seized ; back seized up
        pseudo	en	threw|throw|throws|throwing|pitched|pitch|pitching * fit ; hissy fit
        pseudo	en	had a fit when|because|about|over
        pseudo	en	stiff on|with me|him|her|us
        pseudo	en	stiff drink|drinks|upper|neck|back|competition|penalty|sentence
        pseudo	en	a good|great|better|right|perfect|bad|poor fit ; fit in|into|for
        pseudo	en	fits in|into|my|our|his|her|the|your
        pseudo	en	seizure precautions|protocol|threshold|prophylaxis|response|watch|free
        pseudo	en	sz precautions|precaution|prophylaxis
        pseudo	en	bit|bite|biting my tongue and|when|because|instead|so|rather|til
        pseudo	en	bit|bite|biting my tongue until|for|about|all|every|around
        pseudo across	en	good|great|experience with|in|at|managing ** {fitName} * dts|dt|delirium * od|ods?
        pseudo across	en	good|great with|in|at|managing ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	experience with|in|at|managing ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	experienced|comfortable with|in|at|managing ** {fitName} * dts|dt|delirium * od|ods?
        pseudo across	en	experienced with|in|at|managing ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	comfortable with|in|at|managing ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	good|great with|in|at|managing ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	experience with|in|at|managing ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	good|great|experience with|in|at|managing ** {fitName} * dts|dt|delirium * protocols?
        pseudo across	en	experienced with|in|at|managing ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	comfortable with|in|at|managing ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	experienced with|in|at|managing ** {fitName} * dts|dt|delirium * protocols?
        pseudo across	en	comfortable with|in|at|managing ** {fitName} * dts|dt|delirium * protocols?
        pseudo across	en	skilled|trained|familiar with|in|at|managing ** {fitName} * dts|dt|delirium * od|ods?
        pseudo across	en	skilled|trained with|in ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	skilled|trained at|managing ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	familiar with|in|at|managing ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	proficient|versed with|in|at|managing ** {fitName} * dts|dt|delirium * od|ods?
        pseudo across	en	proficient|versed with|in ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	proficient|versed at|managing ** {fitName} * dts|dt|delirium * overdose|overdoses?
        pseudo across	en	skilled|trained with|in ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	skilled|trained at|managing ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	familiar with|in|at|managing ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	skilled|trained with|in|at|managing ** {fitName} * dts|dt|delirium * protocols?
        pseudo across	en	familiar with|in|at|managing ** {fitName} * dts|dt|delirium * protocols?
        pseudo across	en	proficient|versed with|in ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	proficient|versed at|managing ** {fitName} * dts|dt|delirium * response|protocol?
        pseudo across	en	proficient|versed with|in|at|managing ** {fitName} * dts|dt|delirium * protocols?
        pseudo across	en	experience|experienced with|in|on|handling|managing * {fitName}|dts|delirium
        pseudo across	en	trained|training with|in|on|handling|managing * {fitName}|dts|delirium
        pseudo across	en	certified|skilled with|in|on|handling|managing * {fitName}|dts|delirium
        pseudo across	en	good|comfortable with|in|on|handling|managing * {fitName}|dts|delirium
        pseudo across	en	experience|experienced|trained|training with|in|on|handling|managing ** dts|delirium
        pseudo across	en	certified|skilled|good|comfortable with|in|on|handling|managing ** dts|delirium
        pseudo	es	ataque|ataques de? panico|ansiedad|nervios|risa|ira|celos|rabia
        pseudo	es	ataque|ataques de? tos|asma|llanto|angustia|hambre|estres
        # seizure: named
        seizure	en	{fitName} ; seizure like ; seizure activity ; status epilepticus ; postictal
        seizure	en	post ictal
        seizure	en	saw|watched|seen|made|makes|had|having him|her|me|them seize
        seizure	en	epileptic fit|fits|attack|attacks|episode
        seizure	en	had|having|has|took|takes|went|suffered into? a|an|another|one|some|little? fit|fits
        seizure	en	had|having|has|took|like|was ** kind|sort|type of fit|spell ; some kind|sort of fit
        seizure	en	shaking|jerking fit|fits|spell|spells|episode
        seizure	en	{NUM:1..20}|two|three|couple|few|several|withdrawal fits
        seizure	en	alcohol|drinking|whiskey|rum|booze|benzo fits
        seizure	en	fit|fits coming|from|when|after|off|quitting|stopping|since|due
        seizure	es	ataque|ataques epileptico|epilepticos|epileptica|convulsivo|convulsivos
        seizure	es	ataque|ataques de? epilepsia
        seizure	es	le|me|nos dio|dieron|daba|daban|da un|una|unos|otro|el|los? ataque|ataques
        seizure	es	le|me|nos dan|dado|pego|agarro un|una|unos|otro|el|los? ataque|ataques
        seizure	es	ataques por|cuando|al|sin|de dejar|deja|dejo|tomar|beber|alcohol|abstinencia
        seizure	es	crisis epileptica|epilepticas
        seizure	en	those|these|them|bad|his|her|my fits
        seizure	en	fits kicking|quitting|coming|detoxing|withdrawing
        # seizure: described
        seizure.1	en	went|going|goes|got|gone|go board|all|totally|completely? stiff|rigid
        seizure.1	en	stiff|rigid as a board
        seizure.1	en	stiffened up|and|all|like ; turned|turns stiff|rigid ; seized up and|on|like|then
        seizure.1	en	whole|entire|full body|thing|frame * jerk|jerking|jerked|jerks
        seizure.1	en	whole|entire|full body|thing|frame * convulsed|convulsing|seized|stiff
        seizure.1	en	whole|entire|full body|thing|frame * shook|locked|twitching|twitched
        seizure.1	en	whole|entire|full body|thing|frame * spasming|rigid|arched
        seizure.1	en	body|arms|limbs|shoulders * jerking|jerked|jerk|convulsing|convulsed
        seizure.1	en	body|arms|limbs|shoulders * flailing|flapping|seized|stiffened|locked
        seizure.1	en	arms and legs|knees * going|shaking|jerking|twitching|kicking|stiff|flailing
        seizure.1	en	jerking all over ; jerking around|movements|uncontrollably
        seizure.1	en	eyes|eyeballs * rolled|rolling|roll|rolls|went|gone * back|up|upward|white|into|behind
        seizure.1	en	eyes|eyeballs * flipped|flip|turned|fluttering|pointed * back|up|upward|white|into|behind
        seizure.1	en	eyes|eyeballs rolled|rolling ; whites of his|her|their|my eyes
        seizure.1	en	bit|bitten|chewed|chewing|bites|chomped * thru|through|clean|into|up|half|? * tongue
        seizure.1	en	tongue * bitten|bit|chewed|bleeding|bloody
        seizure.1	en	bit|bitten|chewed * thru|through|clean * lip|lips|cheek
        seizure.1 across	en	{fitDrop} ** {fitMove} ; {fitDrop} ** stiff|rigid|twitching|foaming|frothing
        seizure.1 across	en	{fitDrop} * shaking|trembling
        seizure.1	en	{fitMove}|shaking|trembling * on|all the|over * floor|ground|sidewalk|tile|linoleum
        seizure.1	en	{fitMove}|shaking|trembling * on|all the|over * carpet|tub|bathtub|parking|driveway
        seizure.1	en	shook|shaking|shakes * uncontrollably on|and|for ; flopping|flopped around|like|on
        seizure.1	en	fish out of water
        seizure.1 across	en	shook|jerking|jerked ** wet|peed|pissed|soiled himself|herself|myself
        seizure.1 across	en	shaking|twitching ** wet|peed|pissed|soiled himself|herself|myself
        seizure.1 across	en	shook|jerking|jerked ** wet|peed|pissed|soiled themselves|pants|bed
        seizure.1 across	en	shaking|twitching ** wet|peed|pissed|soiled themselves|pants|bed
        seizure.1 across	en	foamed|foaming|frothing|frothed|foam ** {fitMove}
        seizure.1 across	en	spell|spells|episode|episodes ** jerked|jerking|shook|twitching
        seizure.1 across	en	spell|spells|episode|episodes ** stiff|stiffens|stiffened
        seizure.1 across	en	shaking|shook|jerking|stiff ** foaming|frothing|foam|froth
        seizure.1	en	ambulance|paramedics|emts ** tongue|tooth|teeth|lip * bit|bitten|broken|chipped
        seizure.1	en	hospital|er|floor ** tongue|tooth|teeth|lip * bit|bitten|broken|chipped
        seizure.1	en	ambulance|paramedics|emts ** tongue|tooth|teeth|lip * bloody|bleeding|through
        seizure.1	en	hospital|er|floor ** tongue|tooth|teeth|lip * bloody|bleeding|through
        seizure.1	en	ambulance|paramedics|floor ** broken|chipped|bitten tooth|teeth|tongue|lip
        seizure.1	en	ambulance|paramedics|floor ** bloody|cracked|chewed tooth|teeth|tongue|lip
        seizure.1	en	arms|hands|fists drew|drawn|curled|curling|pulled|clawed|locked up|in|and|tight
        seizure.1	en	every muscle * locked|tight|stiff|clenched|jerking
        seizure.1	en	blanked|zoned|spaced|blacked out and|then shook|jerked|twitched|stiff
        seizure.1	en	stared ** then|and * shook|jerked|jerking|twitching|stiff
        seizure.1	en	lost control of * bladder|bowels|pee
        seizure.1	es	se puso|quedo|ponia|pone|puse todo|toda|bien|muy? tieso|tiesa|rigido|rigida|duro|dura
        seizure.1	es	se entieso|engarroto|trabo|tenso
        seizure.1	es	ojos * blanco|blancos|atras|voltearon|volteados|volteo
        seizure.1	es	se le|me voltearon|fueron|pusieron|volaron|viraron * ojos
        seizure.1	es	volteo|volteaba|viro|torcio los ojos
        seizure.1	es	mordio|morde|mordi|mordia|mordiendo|mordida * lengua|labio
        seizure.1	es	{fitDrop} ** temblando|sacudiendo|sacudiendose|retorciendose
        seizure.1	es	{fitDrop} ** tieso|tiesa|convulsionando|espuma
        seizure.1	es	temblando|sacudiendose|retorciendose|brincando * en el piso|suelo|bano|cama|cocina
        seizure.1	es	se sacudia|sacudio|retorcia|retorcio
        seizure.1	es	todo el|su cuerpo * sacudia|sacudio|brincaba|sacudiendo|tieso|rigido
        seizure.1	es	espuma|espumarajos|baba por|en|de la boca ; echando|echaba|echo|sacaba|saco espuma
        seizure.1	en	stiff|rigid as * board|lumber|plank|wood|poker|rock|log
        # seizure: history
        seizure.3 absorb	en	epilepsy ; epileptic ; epilepsia ; epileptico ; epileptica
        seizure.3 absorb	en	seizure|sz|szr|convulsive disorder|d/o|dx
        seizure.3 absorb	en	{fitName} hx|history ; prone to {fitName} ; {fitName} prone
        seizure.3 absorb	en	keppra ; takes|on keppra ; levetiracetam ; dilantin ; phenytoin ; antiseizure
        seizure.3 absorb	en	anticonvulsant
        seizure.3 absorb	en	seizure|sz|epilepsy|anti meds|med|medication|medicine|medications|pills|drug|drugs
        seizure.3 absorb	en	anti seizure meds?
        seizure.2 absorb	en	w/d|wd|withdrawal related? sz|szs|seizure|seizures hx|history|before|previously|?
        seizure.2 absorb	en	alcohol|etoh related? sz|szs|seizure|seizures hx|history|before|previously|?
        seizure.2 absorb	en	benzo|xanax|detox|drinking related? sz|szs|seizure|seizures hx|history?
        seizure.2 absorb	en	benzo|xanax|detox|drinking related? sz|szs|seizure|seizures before|previously?
        seizure.2 absorb	en	has|have|had had? {fitName} before|previously|once|in|as|when|back|prior
        seizure.2 absorb	en	prior|previous|past|old|remote {fitName}
        seizure.2 absorb	en	{fitName} in the past
        seizure.2 absorb	en	my|his|her|their first|last|only|one|second|big|old {fitName}
        seizure.2 absorb	en	last|latest|previous|only {fitName} ; {fitName} in hs|college|school|prison|jail|childhood
        seizure.2 absorb	en	the|that|my|his|her one|big|last|first|only? {fitName} i|he|she|they had
        seizure.2 absorb	en	since my|his|her|the|that last? {fitName}
        seizure.2 absorb	en	{fitName} ** {lifeTime} ; {lifeTime} ** {fitName}|seize|seizes
        seizure.2 absorb	en	i|he|she seize|seizes when|if|every|whenever|coming|without
        seizure.2 absorb	en	{fitName} * at {NUM:5..60}|nineteen|eighteen|twenty|thirty|forty
        seizure.2 absorb	en	my|his|her|their seizures|szs|convulsions ; {fitName} * resolved
        seizure.2 absorb	en	seizures are|were controlled ; seizure controlled
        seizure.2 absorb	en	used to|previously|formerly have|had|seize|get {fitName}
        seizure.2 absorb	es	convulsiones|convulsiono|convulsione|ataques de nino|nina|chico|chica
        seizure.2 absorb	es	convulsiones|convulsiono|convulsione|ataques de joven|chiquito|chiquita|bebe
        seizure.2 absorb	es	antecedente|antecedentes|historial de {fitName}
        seizure.2 absorb	es	ha|he|han tenido * {fitName}|ataques
        seizure.2 absorb	es	sufre|sufria|padece|padecia de {fitName}|ataques
        seizure.2 absorb	es	{lifeTime} ** {fitName}
        seizure.2 absorb	es	medicina|medicamento|pastillas para|de las|la|los? {fitName}|ataques|convulsiones
        """
}
