extension LexiconSources {
    /// Seizures: named, described, and as a history.
    static let seizures = """
        # classes
        class.fitMove	en	jerking ; jerked ; twitching ; twitched ; convulsing ; convulsed ; seizing ; flopping ; flopped ; flailing ; thrashing
        class.fitMove	en	spasming ; bucking ; stiffened ; stiffening ; went stiff ; going stiff ; arching ; shaking violently ; shook violently
        class.fitMove	en	shaking all over ; shook all over
        class.fitMove	es	sacudiendose ; sacudiendo ; retorciendose ; retorcia ; sacudia ; convulsionando ; brincando ; temblando todo ; temblando toda
        class.fitDrop	en	dropped ; drops ; fell ; falls ; collapsed ; collapses ; went down ; goes down ; hit the floor ; hit the ground ; hit the deck
        class.fitDrop	en	keeled over ; crumpled ; slid off ; toppled ; slumped ; fell down ; fell over ; fell off
        class.fitDrop	es	se cayo ; cayo ; se desplomo ; se tiro ; se fue al suelo ; se cae
        class.fitPlace	en	floor ; ground ; sidewalk ; tile ; tiles ; linoleum ; carpet ; tub ; bathtub ; driveway ; shower ; rug ; pavement ; grass
        class.fitName	en	seizure ; seizures ; sz ; szs ; szr ; szrs ; seizer ; seizers ; siezure ; siezures ; seizur ; seized ; seizing ; convulsion
        class.fitName	en	convulsions ; convulsed ; convulsing ; gtc ; gtcs ; grand mal ; grandmal ; tonic clonic ; grand mals ; ictal
        class.fitName	es	convulsiones ; convulsiono ; convulsione ; convulsionando ; convulsiona ; convulsionado ; convulsionaba ; convulsiva
        class.fitName	es	combulsion ; combulsiones ; conbulsion ; conbulsiones ; convulcion ; convulciones ; combulciones ; combulsiono ; combulsionando
        class.fitName	es	convulsivas ; convulsivo ; crisis convulsiva ; convulsionaron
        class.lifeTime	en	freshman year ; sophomore year ; junior year ; senior year ; junior yr ; senior yr ; freshman yr ; sophomore yr
        class.lifeTime	en	in college ; of college ; in high school ; in grad school ; in my teens ; in my twenties ; in my 20s ; in my thirties
        class.lifeTime	en	in my 30s ; in his 20s ; in her 20s ; in his twenties ; in her twenties ; in the service ; in the army ; in the marines
        class.lifeTime	en	in the navy ; as a kid ; as a child ; as a baby ; as a teen ; as a teenager ; when i was ; when he was ; when she was
        class.lifeTime	en	in childhood ; in youth ; the last time ; the other time ; last time ; both times ; every time ; each time ; back when
        class.lifeTime	en	back then ; years back ; in the past ; during covid ; during the pandemic ; before rehab ; before treatment ; in a past detox
        class.lifeTime	en	in prison ; in jail ; any time ; anytime ; whenever ; as an infant ; as an adolescent ; growing up ; in my forties
        class.lifeTime	es	de nino ; de nina ; de chico ; de chica ; de joven ; de chiquito ; de chiquita ; la ultima vez ; la vez pasada ; cada vez
        class.lifeTime	es	cuando era ; otras veces ; de bebe ; siempre que ; la otra vez ; desde nino ; desde nina ; desde chico ; desde chiquito
        # pseudo
        pseudo	en	seize the|this|every|that|an|opportunity ; seized the day|moment|opportunity|chance ; seized|seize my|his|her|the|our|their license|car|truck|house|assets|property|money|account|phone|kids|engine|motor|drugs|stash|gun
        pseudo	en	license|car|truck|house|assets|property|money|engine|motor|brakes was|were|got|been|is seized ; police|cops|irs|bank|dea|customs|court|state|they seized
        pseudo	en	engine|back|knee|neck|hands|jaw|shoulder|muscle|motor|leg|hip seized ; threw|throw|throws|throwing|pitched|pitch|pitching * fit|fits ; hissy fit
        pseudo	en	truck|car|van|engine|motor|transmission|compressor|bearing|caliper|caliper|brakes|lock|hinge|pump|mower|tractor|bike|chain|bolt|computer|system just|is|has|was|got|? seized|seize|seizes|seizing
        pseudo	es	motor|carro|camioneta|troca|candado|puerta|cierre|llave|cerradura|computadora|celular|pantalla|frenos|volante|palanca|cajon|lavadora se * trabo|trabó|traba|trababa
        pseudo	en	had|have|has|having|a|his|her|my|in fit|fits when|because|about|over|at|that|cuz|if|of|like rage|anger|laughter|crying|coughing|laughing|giggles|jealousy|temper|the|i|he|she|we|they|my|his|her|a|you
        pseudo	en	fits of ; coughing|crying|laughing|sneezing|giggling|temper|hissy|temper|screaming fit|fits ; boss|landlord|teacher|po had|have|has a fit ; stiff on|with me|him|her|us
        pseudo	en	stiff drink|drinks|upper|neck|back|competition|penalty|sentence|joints|muscles|shoulders|hands|legs ; a good|great|better|right|perfect|bad|poor|not fit ; fit in|into|for|with|my|our|your|the|me
        pseudo	en	fits in|into|my|our|his|her|the|your|me|with ; is|get|getting|keep|stay|be|not a? fit after|from|since|when|and|for ; seizure precautions|protocol|threshold|prophylaxis|response|watch|dog|law|warrant
        pseudo	en	sz precautions|precaution|prophylaxis ; bit|bite|biting my|his|her tongue and|because|instead|so|rather|til|until|for|about|every|around|too said|didnt|kept|smiled|stayed|nodded|let|long|years|many|now|him|her|at|it|i|i'd
        pseudo	en	reading|read|heard|googled|googling|researching|article|video|stories|warned about|on|of|up withdrawal|alcohol|benzo|? seizures|seizure ; are|is|about|what * {fitName} common|dangerous|normal|possible|likely
        seizure value=2 fixed	en	seizures|sz|szs|convulsions|convulsing|seizing wont|not|dont|doesnt|cant|isnt|arent * stop|stopping|end|ending|quit
        seizure	es	le|me|nos agarro|agarra|entro|pego|dio el|un|una|otro|los|la ataque|ataques|alferecia|patatus ; alferecia|alferecias ; salia|sale|saliendo|botaba|botando|echaba|aventaba babaza|espuma|baba|babas
        pseudo	en	license|car|truck|vehicle|account|accounts|assets|phone|property|guns|money was|were|got|been|? seized
        seizure value=2 fixed	en	having|has|keeps fits|seizures|convulsions because|since|after|when he|she|i * quit|stopped|quitting|stopping|ran|cut
        pseudo	en	trigger|triggers|give|gives you? a? seizures|seizure|convulsions ; what kind of seizure|seizures ; signs|risk|danger|chance of seizure|seizures
        pseudo	en	years|experience of|with seizures|overdoses|ods|sz ; guy|girl|man|woman|dude|lady|inmate|bunkie|cellie in|at|from|next|across|two * bunk|cell|group|pod|dorm|meeting ** {fitName}|overdosed|od|odd
        class.skilled	en	good ; great ; exp ; yrs exp ; experience ; experienced ; comfortable ; skilled ; trained ; training ; familiar ; proficient ; versed ; certified
        pseudo across	en	{skilled} with|w/|in|at|managing|on|handling ** {fitName}|dts|dt|delirium|od|ods|overdose|overdoses * and|or|? {fitName}|dts|dt|delirium|od|ods|overdose|overdoses|response|protocol|protocols|?
        pseudo across	en	{skilled} with|w/|in|at|managing|on|handling ** {fitName} * dts|dt|delirium * od|ods|overdose|overdoses|response|protocol|protocols|? ; experience|know how managing|handling * {fitName}|dts
        pseudo	es	ataque|ataques de? panico|ansiedad|nervios|risa|ira|celos|rabia|tos|asma|llanto|angustia|hambre|estres|celos ; puede|pueden|podria causar|dar|provocar convulsiones
        hypothetical absorb	en	reading about|up
        # seizure: named
        seizure	en	full|big|massive|huge|whole blown|scale|body|? fit|fits
        seizure	en	in|into|went status ; jerking nonstop|violently|uncontrollably|on the floor|all over
        seizure	en	{fitName} ; seizure like ; seizure activity ; status epilepticus ; postictal ; post ictal ; saw|watched|seen|made|makes|had|having him|her|me|them seize
        seizure fixed	en	{NUM}|a|another|multiple|several|few {fitName} since breakfast|lunch|dinner|midnight|dawn|noon|this|last|yesterday|today|sunup ; {NUM}|a|another|multiple|several|few {fitName} so far? today|tonight
        seizure	en	epileptic fit|fits|attack|attacks|episode ; had|having|has|took|takes|went|suffered into? a|an|another|one|some|little fit ; had|having|has|took|suffered two|three|a|couple|some|more|? couple|few|? of|? fits
        seizure	en	some|a kind|sort|type of fit ; jerking fit|fits|spell|spells|episode|episodes ; {NUM:1..20}|two|three|couple|few|several|withdrawal|alcohol|drinking|whiskey|rum|booze|benzo fits ; shaking fit|fits
        seizure	en	fits coming|from|when|after|off|quitting|stopping|since|due|kicking|detoxing|withdrawing ; a|an|another|one|that|last fit coming|off|quitting|stopping|on|at|in ; those|these|them|bad|his|her|my fits
        seizure	es	ataque|ataques epileptico|epilepticos|epileptica|convulsivo|convulsivos|epilepsia ; ataque|ataques de epilepsia ; le|me|nos dio|dieron|daba|daban|da|dan|dado|pego|agarro un|una|unos|otro|el|los? ataque|ataques
        seizure	es	tuvo|tuve|tenido|tiene|teniendo|dieron|dio|van|lleva|llevo {NUM}|un|otro|varios|muchos ataque|ataques hoy|anoche|ayer|ahorita|esta|desde|seguidos|ya
        seizure fixed absorb	es	acaba|acabo|acababa de * tener|dar|darle|convulsionar|pegarle|pasar|agarrarle * * * {fitName}|ataque|ataques ; acaba|acabo de convulsionar
        seizure	es	ataques por|cuando|al|sin|de dejar|deja|dejo|tomar|beber|alcohol|abstinencia ; crisis epileptica|epilepticas ; ataques de abstinencia
        seizure.prior absorb	en	detox|detoxes|withdrawal|w/d|wd|withdrawals * complicated|c/b by * {fitName} ; {fitName} * * was|were * from|due|caused|because|related|secondary * * * withdrawal|withdrawals|w/d|wd|dts|detox
        seizure.prior absorb	en	{fitName} ** {AGO:30..9000} ** when|after|once|cuz|because|from|off i|he|she|they|we|coming|? {stop} ; {AGO:30..9000} ** when|after|once|whenever i|he|she|they|we {stop} ** {fitName} ; {fitName} ** when|after|once i|he|she {stop} ** {AGO:30..9000}
        seizure.prior absorb	en	{fitName} ** {AGO:30..9000} ** from|due|during|in|through|off * withdrawal|withdrawals|w/d|wd|detox|detoxing ; {fitName} * from|due|during|in|off * withdrawal|withdrawals|w/d|wd|detox|detoxing ** {AGO:30..9000}
        seizure.prior absorb	es	{fitName} ** {AGO:30..9000} ** cuando|al|despues {stop} ; {AGO:30..9000} ** cuando|al {stop} ** {fitName} ; {fitName} ** cuando|al {stop} ** {AGO:30..9000} ; {fitName} ** {AGO:30..9000} ** por|de la|el|? abstinencia|malilla
        seizure.prior absorb across	en	{fitName} last|latest|most one|recent * * * {AGO}
        seizure.prior absorb	en	has|gets|suffers|hx|i|pt|they from? seizures|szs|fits|convulsions|siezures|seizers
        seizure.prior absorb	es	antecedente|antecedentes|historial|historia|previas|previa|pasadas|ha|he|tuvo|tuve * * {fitName} por|de|durante|debido|en * abstinencia|supresion|alcohol ; {fitName} previa|previas|pasadas|anterior|anteriores
        seizure.prior absorb across	es	ano|mes antepasado ** {fitName}|ataque|ataques ; {fitName}|ataque|ataques * * ano|mes antepasado
        class.fitName	es	convulsionan ; convulsionandose ; acaba de convulsionar ; acabo de convulsionar ; empezo a convulsionar ; comenzo a convulsionar ; se puso a convulsionar
        class.fitName	en	szd ; szed ; sz'd ; szing ; seizd ; siezed ; seizng ; convlsng ; convulsd ; convulsng ; siezing ; szure ; szures
        notEvidence absorb	en	dts|delirium havent|hasnt|not|arent|isnt|never yet? started|begun|come|hit|kicked|happened|there|here|set
        notEvidence absorb	en	ruled|rule|ruling out a|any|? {fitName}|stroke|dts|epilepsy
        seizure absorb	en	having|hes|shes|just|now|active * a|an|another|his|her w/d|withdrawal|alcohol|etoh|benzo|xanax|detox withdrawal|w/d|related? seizure|sz ; just|now|today|tonight had|having a|an|another alcohol|withdrawal|benzo withdrawal? seizure
        seizure absorb	en	etoh|alcohol|benzo|? w/d|wd|withdrawal|etoh|alcohol|benzo sz|szs|seizure|seizures * * at|@|about|around {NUM:100..2400} ; etoh|alcohol|benzo|? w/d|wd|withdrawal|etoh|alcohol|benzo sz|szs|seizure|seizures * * at|@|around {NUM} am|pm|a|p|o'clock
        withdrawal absorb	en	etoh|alcohol|benzo|? w/d|wd|withdrawal|etoh|alcohol|benzo sz|szs|seizure|seizures * * at|@|about|around {NUM:100..2400} ; etoh|alcohol|benzo|? w/d|wd|withdrawal|etoh|alcohol|benzo sz|szs|seizure|seizures * * at|@|around {NUM} am|pm|a|p|o'clock
        withdrawal absorb	en	having|hes|shes|just|now|active * a|an|another|his|her w/d|withdrawal|alcohol|etoh|benzo|xanax|detox withdrawal|w/d|related? seizure|sz ; just|now|today|tonight had|having a|an|another alcohol|withdrawal|benzo withdrawal? seizure
        seizure absorb across	en	paramedics|ambulance|911|emts|ems|medics just|now|left|is|are|here|coming just|now|left|here|coming? *** withdrawal|alcohol|etoh|benzo? seizure|sz|convulsion
        withdrawal absorb across	en	paramedics|ambulance|911|emts|ems|medics just|now|left|is|are|here|coming just|now|left|here|coming? *** withdrawal|alcohol|etoh|benzo? seizure|sz|convulsion
        substance.alcohol absorb	en	having|hes|shes|just|now|active * a|an|another|his|her alcohol|etoh withdrawal|w/d|related? seizure|sz ; just|now|today|tonight had|having a|an|another alcohol|etoh withdrawal? seizure
        notEvidence absorb	en	dog|dogs|cat|cats|puppy|pup * has|had|have|with|is|gets|takes * {fitName}|epilepsy|epileptic|keppra|phenobarbital
        # seizure: described
        seizure.body	en	went|going|goes|got|gone|go|turned|turns board|all|totally|completely|so? stiff|rigid ; stiff|rigid as a? board|lumber|plank|wood|poker|rock|log ; stiffened up|and|all|like|out ; stiff all over
        seizure.body	en	whole|entire|full body|frame * convulsed|convulsing|seized|stiff|stiffened|rigid|arched|jerking|jerked|spasming ; body|arms|limbs * jerking|jerked|convulsing|convulsed|flailing|flapping ; legs * convulsing|convulsed|flailing
        seizure.body	en	arms and legs|knees * going|shaking|jerking|twitching|kicking|stiff|flailing|jerked ; jerking all over ; jerked all over ; jerking movements|uncontrollably ; everything locked|stiffened up? and * jerked|shook|jerking
        seizure.body	en	eyes|eyeballs * rolled|rolling|roll|rolls|flipped|flip|turned|fluttering|pointed * back|up|upward|white|into|behind ; eyes|eyeballs * went|gone|go back|white|blank ; eyes * went|gone|go up in|into * head ; whites of his|her|their|my eyes ; eyes up|back in * head
        seizure.body	en	bit|bitten|chewed|chewing|bites|chomped * thru|through|clean|into|up|half|bloody|off|open * tongue ; tongue * bitten|bit|chewed|bleeding|bloody|bite|shredded ; bit|bitten|chewed * thru|through|clean * lip|lips|cheek
        seizure.body	en	bit|chewed my|his|her|their tongue bloody|open|up|off|through|thru|and|bad
        seizure.body across	en	{fitDrop} ** {fitMove} ; {fitDrop} ** stiff|rigid|twitching|foaming|frothing ; foamed|foaming|frothing|frothed|foam ** {fitMove} ; {fitMove} ** foamed|foaming|frothing|foam
        seizure.body	en	{fitMove} * on|all the|a|his|her|my|our|over * {fitPlace} ; flopping|flopped around|like|on ; fish out of water ; spell|spells|episode|episodes ** jerked|jerking|shook|twitching|stiff|stiffens|stiffened
        seizure.body across	en	shook|jerking|jerked|shaking|twitching|stiff ** wet|peed|pissed|soiled himself|herself|myself|themselves|pants|bed ; shaking|shook|jerking|stiff ** foaming|frothing|foam|froth
        seizure.body across	en	stiff ** shook|jerked|jerking|shaking|twitched|twitching ; stared|blanked|zoned|spaced|blacked * out|? ** then|and * jerked|jerking|twitching|twitched|stiff
        seizure.body	en	ambulance|paramedics|emts|hospital|er|floor|kitchen ** tongue|tooth|teeth|lip * bit|bitten|broken|chipped|bloody|bleeding|through|cracked ; ambulance|paramedics|floor ** broken|chipped|bitten|bloody|cracked|chewed tooth|teeth|tongue|lip
        seizure.body across	en	came|woke to|up ** floor|tiles|tile|bathroom|kitchen|ground ** tongue|lip|teeth ; woke|came|woken|found ** wet|peed|pissed|soiled ** tongue ; tongue ** pants|bed|sheets|couch * wet|peed|soaked
        seizure.body	en	body|arms|hands shook|shaking|jerking|went|kept ** plugged into|in ; electrocuted ; drumming|pounding|kicking|banging * heels on|against * {fitPlace} ; arm kept|keeps|started punching|jerking|hitting ; teeth were|are? clamped|clenched|locked|clenching
        seizure.body	en	jaw locked|clamped|clenched shut|and|tight
        seizure.body	en	arms|hands|fists drew|drawn|curled|curling|clawed up|in|and|tight * twitching|shaking|jerking|stiff|shook ; stiff and|then|? shaking|jerking|shook|jerked
        seizure.body value=1	en	whole|entire|full body|thing|frame * shook|locked|twitching|twitched|jerks|jerk|shaking ; body|arms|limbs * locked|seized|stiffened ; every muscle * locked|stiff|clenched|jerking ; spell|spells ; kind|sort|type of spell
        seizure.body value=1	en	{fitDrop} * shaking|trembling ; on the * {fitPlace} shaking|trembling|twitching ; shaking|trembling * on the * {fitPlace} ; shook|shaking|shakes uncontrollably ; locked up and * jerked|jerking|shook ; arms|hands curled up
        seizure.body	en	stiff * * * then|and|& flopping|flailing|jerking|thrashing|convulsing|twitching|jerked
        seizure.body across	en	shaking|trembling|twitching ** on * {fitPlace} ** cant|wont|not|isnt|doesnt|couldnt talk|answer|speak|respond|hear|answering|responding|talking|wake ; on * {fitPlace} shaking|trembling|twitching ** cant|wont|not|isnt|doesnt talk|answer|speak|respond|hear|answering|responding|talking|wake
        seizure.body	en	jerking|convulsing|thrashing|jerkin on * {fitPlace} ; on * {fitPlace} jerking|thrashing|convulsing|flopping
        seizure.body value=1	en	bit|bitten|chewed my|his|her|their|a|? tongue ; lost control of * bladder|bowels|pee ; wet|peed|pissed|soiled * himself|herself|myself|pants|bed ; foam~|froth~ ; drooling ; no memory of it ; doesnt|dont|didnt|couldnt remember * it|any|happened|afterwards|after
        seizure.body value=1	en	groggy|confused|foggy afterward|afterwards|after ; lost time ; eyes fluttering|twitching|rolling ; blank|glassy stare ; bystanders|strangers|somebody holding my head ; next thing i know ; came|come to on the * {fitPlace}
        seizure.body value=1	en	{NUM}|two|a|one|few|couple|about minute|minutes|min|mins|seconds|sec maybe|then|and|? stiff|jerking|shaking|awake|came|groggy|stopped ; twitching all|and|like|over ; stiff then|and ; couldnt|didnt hear me|us
        seizure.body	es	se puso|quedo|ponia|pone|puse todo|toda|bien|muy|como? tieso|tiesa|rigido|rigida ; se puso todo|toda duro|dura ; se entieso|engarroto|engarrotaba ; todo|toda|bien tieso|tiesa ; ojos * blanco|atras|voltearon|volteados|volteo|arriba
        seizure.body	es	se le|me voltearon|fueron|pusieron|volaron|viraron|van|iban * ojos ; volteo|volteaba|viro|torcio los ojos ; mordio|morde|mordi|mordia|mordiendo|mordida|mordido * lengua|labio
        seizure.body across	es	{fitDrop} ** sacudiendo|sacudiendose|retorciendose|convulsionando|tieso|tiesa|espuma|brincando|temblando * todo|toda|? ; temblando|sacudiendose|retorciendose|brincando * en el piso|suelo ** espuma|lengua|ojos|tieso|orino
        seizure.body	es	sacudiendose|retorciendose|brincando * en el|la piso|suelo|bano|cama|cocina ; se sacudia|retorcia|retorcio ; todo el|su cuerpo * sacudia|sacudio|brincaba|sacudiendo|tieso|rigido ; se le trabo|trabaron|trababa * quijada|mandibula|dientes|cuerpo
        seizure.body	es	se le|me sacude|sacuden|brinca|brincan todo|toda|todito el|su? cuerpo ; se le|me sacude|sacuden brazos|piernas|los|las brazos|piernas|?
        seizure.body value=1	es	espuma|espumarajos|baba por|en|de la boca ; echando|echaba|echo|sacaba|saco espuma ; en el piso|suelo temblando ; {fitDrop} ** temblando ; se orino ; se hizo pipi ; se sacudio ; se tenso|trabo
        seizure.body value=1	es	le|me esta|estan dando|agarrando un|el|los|otro ataque|ataques
        seizure	es	le|me esta|estan|estaba|vuelve|volvio|viene dando|dar|dio * un|el|otro|los ataque|ataques * * * temblando|tiembla|espuma|tieso|tiesa|piso|suelo
        seizure.body fixed	en	my|his|her|their|the eyes|eyeballs were|was|are|had|just|all? rolled|rolling back|up|white|in|into
        seizure fixed	en	breakthrough {fitName} this|today|tonight|yesterday|now|at|just
        seizure.prior absorb	en	etoh|alcohol w/d|wd|withdrawal sz|szs|seizure|seizures
        substance.alcohol absorb	en	etoh|alcohol w/d|wd|withdrawal sz|szs|seizure|seizures
        # seizure: history
        seizure.epilepsy	en	epilepsy ; epileptic
        seizure.epilepsy	en	my|his|her|only|worst|first last|first|only|worst|? fit was|happened|in|came {AGO:4..20000}|in ; my|his|her last fit
        seizure.epilepsy absorb	en	seizure|sz|szr|convulsive disorder|d/o|dx ; {fitName} hx|history ; prone to {fitName} ; {fitName} prone ; seizure|sz free
        seizure.epilepsy absorb	en	keppra ; takes|on keppra ; levetiracetam ; dilantin ; phenytoin ; antiseizure ; anticonvulsant ; anticonvulsants ; keppra|levetiracetam|dilantin|lamictal|depakote|vimpat|tegretol|topamax|meds|med|medicine|medication|pills|treated|diagnosed|dx for my|his|her|the? {fitName}
        seizure.epilepsy	es	epilepsia ; epileptico ; epileptica
        seizure.epilepsy fixed	es	epilepsia|convulsiones|ataques de|desde * nino|nina|joven|chico|chica|chiquito|chiquita|bebe|controlada
        seizure.epilepsy absorb	en	seizure|sz|epilepsy|anti meds|med|medication|medicine|medications|pills|drug|drugs ; anti seizure meds? ; {fitName} under control ; controlled {fitName}
        pseudo	en	keppra|dilantin|vivitrol rep ; dilantin|keppra samples|coupon|trial|study
        seizure.prior absorb	en	w/d|wd|withdrawal|alcohol|etoh related? sz|szs|seizure|seizures hx|history|before|previously|? ; benzo|xanax|detox|drinking related? sz|szs|seizure|seizures hx|history|before|previously|?
        seizure.prior absorb	en	has|have|had had? a|an|one|two|some|? {fitName} before|previously|once|as|back|prior|twice|years ; had {fitName} when|in|as ; prior|previous|past|old|remote {fitName} ; {fitName} in the past
        seizure.prior absorb	en	my|his|her|their last|only|big|old {fitName} ; last|latest|previous {fitName} ; {fitName} in hs|college|school|prison|jail|childhood ; the|that|my|his|her one|big|last|only? {fitName} i|he|she|they had
        seizure.prior absorb across	en	{fitName} *** last|latest|recent one|time * in|was|about|? {AGO}
        substance.alcohol absorb	en	{fitName} ** last|first|only|that|other|previous time|times i|he|she|they|pt {stop} drinking ; last|first|other|previous time|times i|he|she|they {stop} drinking * * {fitName}
        substance.alcohol absorb	en	{fitName} * {AGO:30..9999} * when|after|because|trying|as i|he|she|they|to|pt? {stop} drinking ; {AGO:30..9999} * i|he|she|they|pt * {fitName} * when|after|because i|he|she|they {stop} drinking
        seizure.prior absorb	en	{fitName} ** last|first|only|that|other|previous time|times i|he|she|they|pt {stop} drinking|using|it|cold|? ; last|first|other|previous time|times i|he|she|they {stop} drinking|using|it|cold|? * * {fitName}
        seizure.prior absorb	en	{fitName} * {AGO:30..9999} * when|after|because|trying|from|as i|he|she|they|to|pt|of? {stop} drinking|using|it|cold|? ; {AGO:30..9999} * i|he|she|they|pt * {fitName} * when|after|because|trying|from i|he|she|they|to? {stop} drinking|using|it|cold|?
        seizure.prior absorb	en	since my|his|her|the|that last {fitName} ; {fitName} * {lifeTime} ; {lifeTime} ** {fitName}|seize|seizes ; i|he|she seize|seizes when|if|every|whenever|coming|without ; the|his|her|my? first time i|he|she|they * quit|stopped|tried|detoxed ** {fitName}
        seizure.prior absorb	en	w/d|wd|withdrawal|etoh|alcohol|benzo|detox sz|szs|seizure|seizures ** when|after|once i|he|she|pt|they|? {stop}
        seizure.prior absorb	en	{AGO:30..9999} because|when|after|as|since|and|where|? i|he|she|they|pt|who|? * {fitName} * when|after|because|while|trying|as i|he|she|they|to? * tried|trying|attempted|? to? {stop}
        seizure.prior absorb	en	{fitName} * when|after|because|while|trying|as i|he|she|they|pt|to? * tried|trying|attempted|? to? {stop} * in|back|around|over|? {AGO:60..9999}
        seizure.prior	en	{fitName} coming|getting|going off|from|without * {lifeTime} ; {fitName} from|after|when|while stopping|quitting|i|he|she|? ** {lifeTime}
        seizure.prior absorb	en	{fitName} * at age {NUM:1..60} ; {fitName} * at nineteen|eighteen|twenty|thirty|forty|seventeen|sixteen|fifteen ; {fitName} until|till i|he|she|age * was|turned|{NUM} ; grew out of|them|it? {fitName}|? ; outgrew
        seizure.prior absorb	en	my|his|her|their seizures|szs|convulsions ; {fitName} * resolved ; seizures are|were controlled ; seizure controlled ; used to|previously|formerly have|had|seize|get {fitName} ; seizures years|yrs ago|back
        seizure.prior absorb	en	every|each|any time i|he|she|they ** {fitName} ; i|he|she|they|always get|gets|have|has|getting a? {fitName} if|when|whenever|every|without|coming|anytime|unless|off ; know what|about * {fitName} ; been|gone through * {fitName} before ; not my|his|her first {fitName}
        seizure.prior absorb	es	{fitName}|ataques de nino|nina|chico|chica|joven|chiquito|chiquita|bebe ; antecedente|antecedentes|historial de {fitName} ; ha|he|han tenido * {fitName}|ataques ; sufre|sufria|padece|padecia de {fitName}|ataques
        seizure.prior absorb	es	{lifeTime} ** {fitName}|ataques ; medicina|medicamento|pastillas para|de las|la|los? {fitName}|ataques|convulsiones|epilepsia ; me|le dan|daban {fitName}|ataques si|cuando|cada|siempre ; si|cuando * me|le dan {fitName}|ataques
        seizure	es	cayo|desplomo|desmayo|tiro ** temblar|temblando|sacudirse|sacudiendose|sacudiendo|brincar|brincando|retorcerse|convulsionar|tieso|tiesa
        seizure	en	fell|dropped|collapsed|went|down ** shaking|jerking|twitching|convulsing all|everywhere|violently|uncontrollably|and
        seizure	en	eyes|eyeballs rolled|rolling|roll back|up|in|and ; stiff as a board ; lost control of bladder|bowels|his|her ; had|has|having a|some|this? kind|sort|type of? fit|fits|spell ; arms|body|limbs|whole|everything drew|curled|locked|jerking|jerks|jerked up|tight|rigid|and|around|all
        seizure value=1	en	shaking|shook|shakes uncontrollably|violently ; whole body|frame jerk|jerks|shook|twitched|twitching|shaking ; shaking spell
        seizure	es	se sacudio|sacude|trabo|tenso|retorcia|retorcio todo|toda|en|el|con|? ; temblando|sacudiendose|retorciendose en el|la piso|suelo|cama ; espumarajos|baba|espuma en|por|de la? boca
        seizure	en	tonic clonic ; tonicoclonic
        seizure	es	tonico clonico|clonica ; tonica clonica ; tonicoclonico|tonicoclonica
        notEvidence absorb	en	whole|entire|my|his|her body was|is|feels|felt|starts|started vibrating|buzzing|tingling|humming
        # seizure: as families tell it
        seizure	en	shaking|jerking|shakin spell|spells|fit|fits|attack|attacks|episode|episodes ; spell|spells * where|when|and|of * shakes|jerks|shake|jerk|stiffens|convulses|shaking|jerking
        seizure	en	{fitDrop} and|then|? * started|starts|began|was|? * shook|shakes|shaking|jerked|jerking|convulsing|twitching|trembling * all|everywhere|uncontrollably|for|on|and|bad|hard|violently|?
        seizure	en	going|goes|keeps into|in|through * fits|fit|convulsions|spasms ; body * went|going|goes|locking|locked|locks|stiffening|started * crazy|stiff|jerking|up|spasms|spasming * arms|and|legs|jerking|jerks|shaking
        seizure	en	arms|legs and arms|legs * flying|flailing|jerking|everywhere|shaking|thrashing|kicking ; spasms|spasming|spasm ** blacked|passed|unconscious|out|eyes|tongue|foam
        seizure value=1	en	biting|bit|bites his|her|their tongue
        notEvidence absorb	es	ataque|ataques de|al|del panico|ansiedad|nervios|risa|tos|asma|ira|celos|llanto|corazon|hambre|estres|coraje|pnico ; ataque|ataques cardiaco|cardiacos|panico
        seizure	es	le|me|les|se estan|siguen|andan|esta|sigue|empezaron|empiezan|vuelven|? a|? dando|dan|dieron|daban|da|dar unos|muchos|varios|los|otros|mas|seguidos|como|puros|? ataques|ataque ; tiene|tuvo|tener|teniendo|trae|sufriendo|con unos|muchos|varios|? ataques desde|y|seguidos|hoy|anoche|cada|{AGO}
        seizure	es	se|estaba|esta|anda|sigue|empezo esta|anda|estaba|a|? sacudiendo|sacudir|convulsionar|sacudirse ; se sacude|convulsiona ; se retuerce * piso|suelo * no|y ; echando|echa|echaba|sacando|saca|sale|arrojando baba|espuma|espumarajos ; quedo|esta|puso todo|toda|bien|? trabado|trabada|tieso|tiesa|rigido y|temblando|echando|con|sin|en
        seizure	es	le|me dio como epilepsia ; convulsionando|convulsiona|convulsionar|convulsionando mi|el|la|y|desde|cada
        seizure absorb	en	in|at|from er|ed|hospital|icu|hosp now|currently|today|? for|with|w|after|d/t|s/p|following a|an|? alcohol|etoh|benzo|xanax|? withdrawal|w/d|? seizure|seizures|sz
        seizure	es	ha|he|han convulsionado * hoy|anoche|ayer|desde|ahorita
        seizure fixed	es	ultimas {DUR:0..3} * ha|he * convulsionado
        seizure	en	has|have had * {NUM}|two|three|four|several seizures|sz in the|? last|past day|night|{NUM}|few hours|hrs|? ; {fitName} like the one {AGO:0..3}
        seizure fixed	es	para|paraba|deja|dejaba|dejado|parado de convulsionar ; sigue|siguen convulsionando
        seizure fixed	en	wont|doesnt|isnt|not|hasnt stop|stopped|stopping|quit seizing|convulsing|jerking
        withdrawal absorb	en	alcohol|etoh|benzo|xanax|? w/d|wd|withdrawal sz|szs|seizure|seizures * {AGO:0..3}
        seizure absorb	en	alcohol|etoh|benzo|xanax|? w/d|wd|withdrawal sz|szs|seizure|seizures * {AGO:0..3}
        substance.alcohol absorb	en	alcohol|etoh w/d|wd|withdrawal|related sz|szs|seizure|seizures * {AGO:0..3}
        seizure	es	ha|han|le|tuvo|tuve|tiene|refiere|dado|dio|dieron * dos|tres|varios|muchos|cuatro|unos ataques * hoy|ayer|anoche|desde|toda|seguidos|en ; tuvo|tuve ataques toda|hoy|anoche|ayer ; engarrotado|engarrotada|duro|dura|tieso|tiesa y|* brincaba|sacudi|sacudia|temblaba|brincando
        seizure	en	locked|tensed|stiffened up and|then * shook|shaking|jerked ; shaking|jerking things|thing|blackouts|blackout where|* black|blackouts|blackout ; attacks|attack|episodes|spells * * where he|she|i|they shakes|shake|jerks|stiffens
        seizure	es	dos|tres|cuatro|varios|muchos ataques hoy|ayer|anoche|desde|since|ahorita|{AGO:0..3} ; dado|dando|dieron|daban * tres|dos|varios|muchos|como|unos|? * ataques ; engarrotaron|engarroto * manos|brazos|piernas|cuerpo ; convulcionar|combulsionar|convulsionar
        seizure	es	le|me|les han|ha|estan|esta dado|dando|pegado|pegando * ataques|convulsiones desde|hoy|ayer|anoche|seguidos|?
        notEvidence absorb	es	ataques|ataque de panico|ansiedad|nervios|asma|tos|ira|risa|llanto|rabia|celos
        seizure	es	me|se puse|puso duro|dura|tieso|tiesa|rigido|rigida * me|se? sacudi|sacudio|sacudia|temblo|temblaba|sacudir|temblar
        seizure	en	shaking|shaky thing|things|spell|spells|fit|fits|episode|episodes|blackout|blackouts * where|and|with|when|? * black|blacked|blacks|pass|passed|passes|pees|peed out|himself|herself|? ; shook all over * and|then|? lost|passed|blacked|out * consciousness|out|?
        seizure	en	shaking blackout|blackouts|spell|spells
        seizure.body value=2	en	floor|ground|carpet|tile *** shaking|shook|jerking all|and * over|wouldnt|couldnt|not|his|her ; shaking|shook all over and|then * wouldnt|couldnt|didnt|not|cant answer|respond|hear|talk ; arm|face|leg|arms|legs|side and face|arm|leg|arms kept|keeps|was|were jerking|twitching
        seizure.body value=1.25	en	on|to the? * floor|ground|carpet|tile shaking|jerking|twitching|shook|flopping|flailing ; shaking|jerking|twitching|shook|convulsing|flopping on the * floor|ground ; went|goes|gone blank and|then * jerking|twitching|shaking ; arm|face|leg|arms|legs|body|hands|side and|? face|arm|leg|? kept|keeps|was|were|started|? jerking|twitching
        seizure.body value=1	en	eyes * were|went|turned|are|rolled|all? white ; spit|foam|saliva|drool|froth coming|was|came|all|running * out|mouth|from ; shaking|shook all over and|then|? * wouldnt|couldnt|didnt|not|cant answer|respond|hear|talk|responding|answering ; whole body shaking|shook and|not|? ; wouldnt|couldnt|didnt|not answer|respond|responding|hear me|us|him|her|to|when|for|? * after|then|slept|minute
        seizure	en	seized|seizing|seize in|on|at|inside the|my|his|her|our|? * car|truck|van|lot|uber|bus|lobby|hallway|store|parking|backseat|bathroom|jail|cell|driveway|yard|sidewalk|porch
        """
}
