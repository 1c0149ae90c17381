extension LexiconSources {
    /// What only looks like a substance.
    static let lookAlikes = """
        # pseudo
        pseudo	en	{drug} test|testing strips|strip|kits|kit|cups|cup|panels|panel
        pseudo	en	fentanyl|opioid|drug|meth|overdose deaths|crisis|epidemic|awareness|policy|task|trends
        pseudo	en	fentanyl strips ; drug panels ; panel cups ; opioid settlement ; opioid grant
        pseudo	en	alcohol policy ; drug policy ; alcohol license ; liquor license ; liquor store clerk
        pseudo	en	ice machine|maker|skating|storm|cream ; the ice in|at|was|melted
        pseudo	en	one|{NUM} and|or|if|so|that i|he|she|we|they can
        pseudo	en	blue jeans|light|book|line|bus ; blue pill pack|bottle|organizer|box ; little? blue pill for|from * sex|bed|viagra ; wine glass|glasses ; beer belly
        pseudo	en	beer garden ; wine country ; wine store clerk
        notEvidence absorb	en	{cant} take|get off * weight|pounds|lbs|coat|shoes|ring|clothes|mask|boots|edge|makeup|shirt
        notEvidence absorb	en	dont|cant|not|didnt know|say|sure|tell you|? what|the|which|? day|date|month yet|would|works|will|of|for|id|you|to|when|ill|works
        notEvidence absorb	en	says|said|told|tells|warned me|us|him|that|? * stopping|quitting|detoxing|turkey|withdrawal|withdrawals today|now|suddenly|cold|alone|like|that|? could|can|might|would|may|will kill|hurt me|you|him|her|people
        notEvidence absorb	en	stopping|quitting|detoxing|turkey|withdrawal|withdrawals today|now|suddenly|cold|alone|like|that|? could|can|might|would|may kill|hurt me|you|him|her|people|someone
        notEvidence absorb	en	at|over|to my|his|her sister's|brother's|mother's|mom's|dad's|cousin's|friend's|daughter's|son's|sisters|brothers|moms|dads house|place|apartment|for|on|last|this|yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        notEvidence absorb	en	if i dont show up they|he|she|my|theyll|the|im|ill|for|at|to|on|somebody
        notEvidence absorb	en	cut|cutting|cuts|wean|weaned|taper|tapered|pull|pulled myself|himself|herself back|down|off ; cut|cutting|cuts|wean|weaned|taper|tapered myself|himself|herself from|to {NUM}
        notEvidence absorb	en	septic tank|tanks|co|company|system|truck|service|field|line|pump|pumping|guy|inspection|permit
        pseudo	en	go|goes|going|went|out|hit|hits|work|works|in to|at|the|in? the? bars
        pseudo	en	bars and clubs ; liquor|beer|wine|alcohol rep|store|company|distributor|sales|industry|counter ; candy bars ; protein bars ; granola bars ; bars of soap
        pseudo	en	eyes|hair|walls|wall|door|car|truck|shirt|sky|color|room|badge|hat|cap is|are|was|were blue|gray|grey|purple ; painted|painting * blue|purple|gray|grey|red
        pseudo	en	nails|toenails|fingernails * painted|polished|done|gel * blue|purple|gray|grey|black
        pseudo	es	ojos|puerta|pared|paredes|casa|camisa|cielo|carro|gorra azul|azules|gris|grises|morada|morado ; color azul|gris|morado
        notEvidence absorb	es	tomo|toma|tomamos|tomar|tomando un|una|mi|su|los|las? licuado|cafe|te|jugo|leche|atole|avena|agua|refresco|soda|clases
        pseudo	en	high school ; raising the bar
        pseudo	en	bar exam ; bar prep ; the bar exam ; tends bar ; tend bar
        notEvidence absorb	en	with my|his|her|the|some|our|these|those|old|couple|few friends|buddies|coworkers|teammates|classmates|roommates|cousins like|about|maybe|around|? {NUM}|once|twice|every|most|a|on|at|each|few|couple
        notEvidence absorb	es	con mis|sus|unos|los amigos|cuates|compas|primos|companeros como|unas|? {NUM}|dos|tres|cada|los|casi|una
        pseudo	en	tending bar ; at a bar ; the bars closed ; bar shift ; work at a bar ; works at a bar
        pseudo	en	behind the bar ; behind bars ; bar stool ; bars close ; bars and restaurants ; sports bar
        pseudo	en	bar job ; bar manager ; passed the bar ; ice cream ; ice water ; ice pack ; skating|skates|drinks|champagne|body|wine|put|putting|keep|kept|plans|deal * on ice ; iced
        pseudo	en	crack|cracks in|on my|the|his|her|our|a|? phone|cell|screen|windshield|wall|foundation|ceiling|sidewalk|pipe|tooth|door|window|dashboard|tile|mirror|mug|driveway
        pseudo	en	ice rink ; ice bath ; ice cubes ; ice hockey ; black ice ; dry ice ; crystal clear
        pseudo	en	speed dial ; up to speed ; full speed ; speed up ; speed bump ; highway speed
        pseudo	en	glass of water ; glass door ; glass of milk ; broken glass ; glasses on ; reading glasses
        pseudo	en	diet coke ; coke zero ; can of coke ; coke can ; coca cola ; cherry coke ; low blow
        pseudo	en	blow off ; blow over ; blow drier ; blow dryer ; blow it ; crack up
        pseudo	en	crack jokes ; wise crack ; at the crack ; fell through the crack ; melting pot
        pseudo	en	pot roast ; pot luck ; pot of coffee ; coffee pot ; pot pie ; flower pot
        notEvidence absorb	en	birth control pill ; birth control pills ; vitamin pills ; blood pressure pill
        pseudo	en	sleep on it
        notEvidence absorb	en	blood pressure pills ; water pill ; heart pills ; thyroid pill
        pseudo	en	lean on ; lean toward
        pseudo	en	leaned ; lean on me ; weed killer ; weed the garden ; weeds ; rock bottom ; hit rock
        pseudo	en	spice rack ; spices ; joint pain ; joint account ; joint custody ; joint replacement
        pseudo	en	joint and several ; my joints ; joints hurt ; joints ache ; blunt with ; to be blunt
        pseudo	en	acid reflux ; stomach acid ; glass half ; bed lines ; phone lines ; main line ; house line
        pseudo	en	phone line ; bank lines ; lines are busy ; on one line ; on the line ; on line ; the lines
        pseudo	en	lines up ; lined up ; in line ; end of the line ; between the lines ; the line every morning
        pseudo	en	cross the line ; drug test ; drug tests ; drug testing ; drug screen ; drug screens
        pseudo	en	drug store ; drugstore ; drug free ; drug diversion ; drug program ; no drug store
        pseudo	en	drug rehab ; drug treatment ; drug counselor ; drug and alcohol counselor
        pseudo	en	drug and alcohol treatment ; alcohol and drug counselor ; cadc ; alcohol treatment center
        pseudo	en	alcohol free ; alcohol wipes ; non alcoholic ; alcohol swab ; soft drink
        pseudo	en	soft drinks ; energy drinks ; energy drink ; drink water ; drinking water ; drinks water
        pseudo	en	drink coffee ; drinking coffee ; drinks coffee ; drink tea ; food and drink ; drink soda
        pseudo	en	drinking age ; drinks soda ; sports drink ; wants coffee ; hit by a drunk driver
        pseudo	en	killed by a drunk driver ; drunk driver hit ; drunk driver killed ; crystal s ; crystal here
        pseudo	en	named crystal ; my name is crystal ; crystal is a ; crystal is a pt ; crystal speaking
        pseudo	en	this is crystal ; tina is ; named tina ; tina here ; molly is my ; named molly
        pseudo	en	my dog molly ; my daughter molly ; my daughter crystal ; my wife tina ; mary jane is my
        pseudo	en	vape juice ; emojis ; a high deductible ; high deductible ; high blood pressure ; high bp
        pseudo	en	high functioning ; high risk ; high end ; high price ; high cholesterol
        pseudo	en	high pulse ; vitamin h ; preparation h ; drill h ; spice level ; tar roof ; hash browns
        pseudo	en	hash it out ; hash out ; bud of ; my bud ; speed limit ; speeding ticket ; speeding ; snow
        pseudo	en	flu shot ; shots in the dark ; vivitrol shot ; monthly shot ; ice chips
        pseudo	en	the lines at
        pseudo	es	tomar medicina ; tomar agua ; toma agua ; tomar su medicina ; toma medicamento para
        pseudo	es	tomar el control ; tomar una decision ; tomar cartas ; toma en cuenta ; tomar en cuenta
        pseudo	es	tomar terapia ; tomar clases ; tomar el curso ; tomo cafe ; toma cafe ; tomar cafe
        pseudo	es	me tomo el tiempo ; toma refresco ; tomar asiento
        notEvidence absorb	es	pastillas anticonceptivas
        notEvidence absorb	es	pastillas de la presion ; pastillas para la presion
        pseudo	en	h 1 b ; h 1 n 1 ; work in|at a|the bar
        notEvidence absorb	en	i|we|they|you|still|currently|both|parents|who|also|now|where|family live in ; lives|living|lived in
        # ordinary remarks that look like a danger: what is inside them does not count
        notEvidence absorb	en	with|w my|our|the|some|a|his|her * boss|bosses|coworker|coworkers|manager|buddies|customers|clients|teammates|crew|bandmates|neighbors|supervisor|homies|homegirl|homeboy
        notEvidence absorb	en	when|since|after|before|till|until|once|cuz|because my|our|his|her * moved|divorced|dumped|cheated|married|deployed|retired in|out|away|me|us|?
        notEvidence absorb	en	am|is|are|will|could|can|would|should|do|does|might i|he|she|we|they|you|people gonna|going|to|be|just|? to|? have|having|get|getting|go|die|od|overdose|seize a|another|into|from|? {fitName}|dts|stroke|withdrawals|{stop}|this|it|on if|when|without|off ; will|would|does|do|could i|he|she|we|they|you|people gonna|going|to|be|just|? to? have|get|go|die|od|overdose a|into|? dts|stroke|withdrawals
        notEvidence absorb	en	swear|swore|swearing|promise|promised on|to my|his|her|their dead|late|? mother|mothers|mom|moms|mama|kids|son|sons|daughter|daughters|father|grave|life|children|grandma ; god|lord as my witness
        notEvidence absorb	es	juro|jure|juro|jurado|prometi por mi|mis|la madre|madrecita|hijos|mama|vida|hija|hijo
        class.admit	en	start ; come ; check ; go ; intake ; admission ; admit ; admitted ; tour ; visit ; call ; talk ; meet ; move ; appointment ; assessment
        class.admit	en	evaluation ; surgery ; wedding ; court ; hearing ; trip ; vacation ; interview ; arrive ; fly ; travel ; admissions ; dinner ; party
        class.admit	en	consult ; consultation ; begin ; enroll ; enter ; sign ; delivery ; graduation
        class.care	en	network ; deductible ; copay ; days ; percent ; benefits ; behavioral ; mental ; cover ; covers ; covered ; coverage
        notEvidence absorb	en	easiest|quickest|fastest|best|simplest way|ways|method|time to|for reach|contact|get|find|call|apply|pay|send|talk|start|schedule|travel|come|go|verify|you|me|us|enroll|sign|drive|admit
        notEvidence absorb	en	least|painless painful|expensive? way|ways|method|option to|of|for detox|come|coming|get|getting|quit|quitting|stop|stopping|taper|tapering|kick|withdraw|do * detox|off|clean|sober|this
        notEvidence absorb	en	dont|doesnt|didnt|you|to|not|ill|me|us|never know|sure|knows how|what|where|which|when * * id|ill|im|i|it|to|its|the|day|days|time * would|takes|take|do|need|go|goes|works|work|can|could|pay|get|start|come|will|be|say|bring|pack|expect
        notEvidence absorb	en	dont|doesnt|didnt|you|to|not|ill|me|us|never know|sure|knows which|what|when day|days|room|date|time|place|one|program ; let|lets me|you|us|them know how|what|where|when|which|if * im|i|ill|it|to|id
        notEvidence absorb	en	said|say|saying|says|kissed|kiss|hugged|waved|wave goodbye|goodbyes|bye * * * * at|before school|daycare|airport|station|work|church|practice|camp|bus|curb|dropoff
        notEvidence absorb	en	i have|got|had nothing left to lose|say|sell|prove|hide|pay|add|ask ; {folk}|kids|they|family * * be|been * * relieved|happy|happier|better|glad off? if|when|once|that|to i|he|she|im|know|see|hear|we * got|get|gets|came|come|went|go|quit|stop|stopped|sober|clean|help|me
        notEvidence absorb	en	i|ive|he|she|we|already|finally|? picked|chose|chosen|have|has|had|got|set|decided|pick|made|choose|need * * * day|date|dates|time * * for|to|with my|the|an|a|our|be? * {admit}
        notEvidence absorb	en	i|ive|he|she|we|already|? picked|chose|chosen|pick|choose|decided|settled * {soonDay}|your * * for|to|because|as|since * {admit}|our|reviews|close|off|free|work
        notEvidence absorb	en	decided|settled|chose|picked|choose * on? your|this|that|one|which|a * place|program|facility|center|clinic|rehab|plan
        notEvidence absorb	en	wont|not be around|here|home|in|available|there|back this|? weekend|afternoon|evening|morning ; wont|not be home|available|reachable|in|back * till|until|til|before|on|after|by * {soonDay}|noon|{NUM}
        notEvidence absorb across	en	wont|not * be around|here|home|in|there * * {soonDay} *** call|back|reach|email|text|voicemail|cell|reschedule|instead ; call|reach|text|email *** wont|not * be around|here|home|in|there * * {soonDay}
        notEvidence absorb	en	walk|walks|walking|walked|go|goes|going|went|drive * * over|on|off|along|across|to|by|past|up|out the|a|that|our|? * {height} * on|every|most|each|to|for|with|in * sundays|saturdays|weekends|work|fish|fishing|dog|dogs|kids|exercise|lunch|school|morning|mornings
        notEvidence absorb	en	drives|driving|fish|fishing|run|jog|ride|bike|hike * * over|on|off|along|across|to|by|past|up|out the|a|that|our|? * {height} * on|every|most|each|to|for|with|in * sundays|saturdays|weekends|work|fish|fishing|dog|dogs|kids|exercise|lunch|school|morning|mornings
        notEvidence absorb	en	live|lives|lived|work|works|worked|working|park|parks|house|apartment|home|near|next|close|across|located|neighborhood|commute ** {height} ; parked|park|parking|in in? the|a|your? parking garage|structure
        notEvidence absorb	en	{lonelyPlace}|{height} with my|the|our kids|family|dog|dogs|friends|wife|husband
        notEvidence absorb	en	waiting|wait|riding|take|taking|took|takes|catch|catching|catches|missed|ride|waits on|for? the|a|my|an|? train|bus|metro|amtrak|metrolink|subway ; by|on amtrak|train|metrolink|bus
        notEvidence absorb	en	i|we|he|? have|keep|own|owns|keeps|carry|carries * * {gun}|guns|rifles ** for|before|during work|hunting|deer|duck|elk|season|sport|farm|ranch|duty|target|competition
        notEvidence absorb	en	i|we|he|? got|cleans|clean|cleaning|bought|buys|store|stores * * {gun}|guns|rifles ** for|before|during work|hunting|deer|duck|elk|season|sport|farm|ranch|duty|target|competition
        notEvidence absorb	en	{gun}|guns|rifles|firearms * * safe|permit
        notEvidence absorb	en	{gun}|guns|rifles|firearms license|cabinet|cabinets|range|club
        notEvidence absorb	en	hunt|hunts|hunting|hunter ** {gun}|rifles|guns ; rope|cord|ropes|hose|belt ** boat|climbing|garden|dock|tent|dog|horse|swing|gym ; climb|climbs|climbing * * rope|ropes ; new rope|hose|belt for
        notEvidence absorb	en	cut|cuts|burned|burnt|burn|scraped|scratched my|his|her|a arm|arms|hand|hands|leg|wrist|finger|fingers|forearm|thumb|foot|knee|thigh|stomach * on|with|at|in|cooking|working|gardening|shaving|fishing|while a|an|the|some|my|? * fence|oven|stove|grill|saw|work|job|pan|door|nail
        notEvidence absorb	en	cut|cuts|burned|burnt|burn|scraped|scratched my|his|her|a arm|arms|hand|hands|leg|wrist|finger|fingers|forearm|thumb|foot|knee|thigh|stomach * on|at|in|cooking|working|gardening|shaving|fishing|while a|an|the|some|my|? * machine|wire|can|lid|bike|metal|tin|kitchen|cooking|iron
        notEvidence absorb	en	want|wanted|wants|hope|wanna|like|have|had|lived|ive|weve to? live|have|lived|had|? a * good|nice|happy|long|great|normal|better life ; i|we have|had|live a * good|nice|happy|great life
        notEvidence absorb	en	scared|afraid|worried|nervous|terrified|fear i|ill|im|id|might|of|he|she|hell|shell|i'd * * do|doing|say|saying something|anything wrong|embarrassing|illegal|dumb at|? ; financial|money burden ; burden * * * financially
        notEvidence absorb	en	get|getting|want|wants|wanted|have|put|be|just it|this|that|? over|done with|w ; in|on|at|off|through|by the other side of town|the|things
        notEvidence absorb	en	i|we|can|could|you hear|heard my|our|the|your neighbors|neighbor|kids|tv|music|dog|trains|train through|thru|from|in|across the|my|our|their|? * wall|walls|floor|ceiling|street|house|apartment|yard
        notEvidence absorb	en	not|rather|dont|didnt|cant|hate|hard * to|me|? wake|waking|get|getting|be|woken up? at|before|until|till|til|that|so|too|this|early|on * early|six|seven|five|noon|dawn|{NUM:3..12}|morning|time|weekends|alarm
        notEvidence absorb	en	say|says|said|saying|tell|waves|waved|wave|told * hi ; hi * from|everyone|everybody|team|guys|again|folks|yall|all|and|just|hello ; hi clr|caller
        notEvidence absorb	en	ants|mice|roaches|rats|bugs|bees|wasps|spiders|termites|squirrels|raccoons|bats in|under|by|around|near my|our|the|his|her * kitchen|attic|garage|backyard|yard|basement|house|apartment|shed|porch|pantry|crawlspace
        notEvidence absorb	en	my|our|his|her|a|the|two|three cat|cats|dog|dogs|puppy|kitten is|are|sleeps|sleep|was|likes|lays|eats|gets|needs * * * bed|couch|porch|lap|yard|vet|walk|walked|food|{NUM}
        notEvidence absorb	en	a|the|your|nice|one|this man|lady|woman|guy|girl|person|kid|someone|voice at|on|in|behind the|your * front|desk|phone|line|door|counter|office|chat|website|commercial|ad|video|lobby
        notEvidence absorb	en	call|calls|called|calling my|his|her name * in|at|for|from the? * waiting|room|office|desk|list|class|appointment|counter ; called me a name|names|liar|friend
        notEvidence absorb	en	thank|thanks you|u|? * for * everything|being|all|trying * you|your|so * do|does|did|patient|kind|helpful|open|guys|staff|time|help ; thank|thanks you|u|? for reading|listening to? my|this message|email ; thanks|thank * advance
        notEvidence absorb	en	sorry to|for bother|bothering you * so|again|but|with|about|late|early ; excuse the|my
        notEvidence absorb	en	any|some other way to|of|for|i apply|pay|reach|contact|get|do|start|come|help|send|verify|make|finance ; phone|cell is|goes|was|s|? off|straight at|to|during|while|when * night|work|meetings|class|voicemail|charging|church|day
        notEvidence absorb	en	life|term|whole insurance|policy|policies through|from|company|agent|at|salesman|business|application|exam|with work|asked|? ; sell|sells|selling|sold|offer life|term|car insurance ; {siPolicy} ** {care}
        notEvidence absorb	en	and his|her|their|some|a|a few|two|other? friend|friends|buddies|coworkers|teammates|roommates|cousins
        notEvidence absorb	en	has|have|had|already|its|it|drinking|addiction|habit|using|this already|? cost|costs|costing me|us|him|her|them|a|his|my|our|thousands
        notEvidence absorb	en	does|do|will|can|if|whether|what my|our|his|her|their|the|your|this? insurance|health|ppo|hmo|family|fathers|parents|moms|dads|work|? policy pay|cover|covers|pays
        notEvidence absorb	en	his|her|their|a|dads|moms pension|retirement|policy pays|covers|goes|went|is|check|will|barely|only * for|on|to|the|gone|our|all|us|? rent|house|bills|vodka|beer|him|her|room
        notEvidence absorb	en	she|he|they|mom|dad|mother|father|grandma|grandpa|uncle|aunt|husband|wife ** gets|get|has|have|lives|live|drinks|spends|draws|on|off a|an|the|his|her|their|small|whole|? pension|payout|retirement
        notEvidence absorb	en	check|checked|checking|read|reading|reread|looked|looking|called|calling|asked|asking|see|reviewed|reviewing * * * {siPolicy} ** {care}
        notEvidence absorb	en	my|his|her|our|the mind is made up|about ; i|we|ive|weve|finally|already decided|chose to * call|get|come|reach|try|quit|write|look|check|change|start|give|ask|move
        notEvidence absorb	en	place|site|pictures|photos|website|grounds|facility|campus|video|house|town|neighborhood|room|rooms ** quiet|peaceful|calm|serene ; quiet|peaceful|calm place|here|there|at|where|area|street|town|neighborhood|setting|facility
        notEvidence absorb	en	clean~|cleaned|scrubbed|emptied|cleared|packed|packing * out|up? my|the|our|his|her|? * garage|house|apartment|room|closet|office|desk|truck|kitchen * weekend|visits|visit|before|after|week|today|yesterday|every|moved|moving|guests|company|spring|for|job|{soonDay}
        notEvidence absorb	en	paid|pay|paying|pays off|through|ahead|my|the|up|for|this|? * * car|rent|mortgage|loan|bills|phone|truck|house * * off|through|on|this|next|last|ahead|early|late|up|every|monthly|for|until * year|month|week|time|summer|spring|january|course|school
        notEvidence absorb	en	paid|pay|paying|pays off|through|ahead|my|the|up|for|this|? * * card|cards|tickets|fines|deposit|dues|lease|taxes * * off|through|on|this|next|last|ahead|early|late|up|every|monthly|for|until * year|month|week|time|summer|spring|january|course|school
        notEvidence absorb	en	put|add|added|moved|change|changed|updated|update|switch|switched|have|has|got * name|names|address|number|account|insurance|email on|to|down|with|for|off|because * list|waitlist|waiting|{soonDay}|yours|file|company|form|address|bank|plan|phone|work
        notEvidence absorb	en	cancel|cancelled|canceled|cancelling|returned|return|quit|closed|close * * gym|dentist|library|netflix|phone|cable|account|paper|subscription|lease * membership|appointment|books|book|company|with|because|plan|to|job|bank|bill
        notEvidence absorb	en	gave|give|giving|left|leave|handed * sister|neighbor|brother|mom|boss|husband|wife|roommate * * keys|key|note|notice|number|dog|cat|plants ** so|while|for|until|till|about|of|to|that * * water|feed|i'm|im|work|house|vacation|away|back|weekend|trip|apartment
        notEvidence absorb	en	gave|give|giving|left|leave|handed * landlord|friend|dad|mother|him|her|them|manager * * keys|key|note|notice|number|dog|cat|plants ** so|while|for|until|till|about|of|to|that * * water|feed|i'm|im|work|house|vacation|away|back|weekend|trip|apartment
        notEvidence absorb	en	take|takes|watch|watches|feed|feeds|walk|keep|have|has|find|found|gave|give * * * {petWord}|pet|pets|animals ** while|during|until|till|if * * i|im|treatment|rehab|away|program|detox|go|come|back|there
        notEvidence absorb	en	wrote|writing|write|written|send|sent|left|leave|mailed|need|get|got|find|found * a|the|my|me|that|? letter|letters|note|notes|message|email|voicemail * to|for|from|with|on my|the|a|your|our|? * landlord|judge|boss|court|lawyer|doctor|teacher|school|po|probation|work
        notEvidence absorb	en	wrote|writing|write|written|send|sent|left|leave|mailed|need|get|got|find|found * a|the|my|me|that|? letter|letters|note|notes|message|email|voicemail * to|for|from|with|on my|the|a|your|our|? * job|website|insurance|employer|office|hr|manager|door|staff|site|congressman|editor
        notEvidence absorb	en	ready|happy|able|willing|set|packed|excited to? go|come * * today|tonight|now|tomorrow|asap|anytime|whenever|monday|in|when|this|to|there|immediately|right ; im|am|is ready to go
        notEvidence absorb	en	affairs|things|everything|it|papers|paperwork|house in order * before|first|so|with|for|to i|he|she|we|my|the|insurance|come|go ; everything|it|all is|are|in * order with|on|for my|the|insurance
        notEvidence absorb	en	made|making|make|find|found|finding my|? peace|amends with|to my|the|our * past|ex|dad|mom|father|mother|brother|sister|family|parents|it|wife|husband|son|daughter|decision|that
        notEvidence absorb	en	took|takes|take|has|have|had|got|borrowed|drives|drove|uses|use my|our|the|his|her * car|truck|keys|bike|phone|laptop|tools ** to|for|at|in shop|work|mechanic|store|repair|school|dealer|day|weekend|car
        notEvidence absorb	en	lock~|locked|left|lost * keys|phone|wallet * in|at|inside * car|truck|house|home|work|store
        notEvidence absorb	en	hit|hits|hitting|smashed|cut my|his|her thumb|finger|toe|hand|elbow|knee with|on|in|at a|an|the * hammer|door|saw|table|work|car|rock|machine|drawer
        notEvidence absorb	en	ex|boss|director|landlord|officer|doctor|po|supervisor|guy lives|live in|at|on|over|off|around * texas|reno|vegas|state|town|{NUM}|alone|arizona|florida|city|nearby|there|another|a|the|other|? ; widow|widower|widowed|retired x|for|since|with|and|{NUM}|of|in
        notEvidence absorb	en	husband|wife|mom|dad|he|she|sister|brother|friend|ride|kids|son|daughter is|s|was|are|will be|waiting|sitting|parked|right|just|still|? outside|in|out|waiting|sitting in|with|at|the|my|our|your|? the|my|our|your|? car|truck|lot|parking|lobby|waiting|front
        notEvidence absorb	en	my|the|his|her|our|a car|truck|house|hair|couch|door|shirt|suv|van|wall|walls|room|favorite|color|eyes * is|are|was|s * blue|gray|grey|purple|cold ; hands|feet|house|room|office|it|weather * is|are|get|gets|s cold * in|when|outside|all|at|every|today|here|winter|?
        notEvidence absorb	en	i|we dont see|find|know|have * * the point of|in|any|legal|kids|a|your|way|where|anything * paying|waiting|online|website|to|on|problems|there|listed
        notEvidence absorb	en	rather|not be|a burden|bother to|on you|anybody|your|staff ; not|isnt|nobodys|no your|nobodys|his|her|their|ones|my fault that|the|it|but|i|we
        notEvidence absorb	es	gracias por todo? su|sus|la|el * ayuda|tiempo|atencion|informacion|servicio|trabajo ; perdon|perdone|disculpe|disculpen|perdonen por|la|el|que|si * molestia|escribir|tarde|cortar|llamada|mensaje|tardar|error|hora|espanol|ortografia|molesto|letra|mal|tanto
        notEvidence absorb	es	no voy|va|vamos a estar * en|manana|hoy * casa|numero|trabajo|oficina|ciudad|manana|tarde|fin|semana|? ; ya? no voy|va a estar en|disponible ese|casa|este|el|la|mi|? * numero|telefono|trabajo|direccion|casa
        notEvidence absorb	es	estaria|estarian|estoy|vivo|? mejor|felices|feliz|tranquila|tranquilo sin mi|su|el|la|mis ex|trabajo|esposo|esposa|novio|novia|pareja|marido|vecinos|alcohol|cruda ; estaria|estarian mejor con|en ayuda|un|una|ustedes|tratamiento|terapia|trabajo|otro
        notEvidence absorb	es	tengo|tiene|guardo|compre|compro un|una|mi|la * {gun}|escopetas|armas ** permiso|licencia|cazar|caceria|venado|seguridad|guardada|caja
        notEvidence absorb	es	compre|compro|tengo|necesito|? una|la|un|? soga|reata|mecate|cuerda|cable para|de el|los|la|las|un|mi|? * caballo|caballos|ganado|ropa|tender|lancha|perro|barco|hamaca|becerro|columpio|burro
        violence.lookAlike	es	me|nos|le|les pego|pegan|pega|dio|pegaron un|una|el|la|mucho susto|gripe|gripa|covid|resfriado|hambre|calor|frio|tos|virus|risa|sueno|flojera|catarro
        notEvidence absorb	es	no|nadie responde|responden|contesta|contestan mi|el|la|su|los|las|al|? * seguro|aseguranza|clinica|doctor|doctora|telefono|abogado|abogada|oficina|juez|banco|correo|llamadas|mensajes
        notEvidence absorb	es	veo|vi|vemos cosas en|de|por * su|la|tu|el|una pagina|sitio|web|internet|tienda|facebook|cuenta
        notEvidence absorb	es	vivo|vive|vivimos|trabajo|trabaja|paso|pasa|cerca|junto|manejo|camino ** puente|vias|tren|rio|mar|techos|azoteas|azotea|techo ; tomo|toma|en|agarro|espero|esperando|viajo el|? tren|metro|camion
        notEvidence absorb	es	todo listo|arreglado|preparado|en * para|con|de ir|irme|entrar|mi|el|la|trabajo|seguro|ingresar|empezar ; papeles|cuentas|documentos * en? orden|listos|arreglados
        notEvidence absorb	es	deje|dejo|dejamos * llaves|perro|gato|carro|ninos|hijos con mi|una|la * hermana|vecina|mama|amiga|suegra|hermano
        notEvidence absorb	es	le? escribi|escribio|deje|dejo|mande una|la * carta|nota|mensaje * a|al|para|con mi|el|la|? * juez|jefe|jefa|seguro|maestra|doctor|corte|abogado|casero|patron|oficial
        notEvidence absorb	es	la|por|mi|una ultima|ultimo vez|dia * que|fue|lo|la|se|en|hace|los|de * llame|fue|vi|pido|marque|fui|marzo|enero|trabajo|clases|?
        notEvidence absorb	es	no puedo|aguanto|puede * mas|esperar|esto|con * con|los|las|el|mas|tiempo|gastos|cuentas|deudas|renta|calor|trabajo|trafico|ruido ; ya me canse de esperar|llamar|trabajar|buscar|manejar|pagar|mi|la|los|las
        notEvidence absorb	es	voy|vamos|va|quiero|quisiera a|? ver|visitar|estar|con a|con mi|mis|su * mama|papa|hijos|hija|hijo|familia|doctor|abuela|terapeuta|hermana * el|los|este|en|la|por|para * domingo|domingos|semana|sabado|cumpleanos|navidad|fines|lunes|martes|viernes|tarde
        notEvidence absorb	es	seguro|seguros|poliza de vida por|en|con|de|a|del el|la|mi|un|? * trabajo|compania|agente|empresa|domicilio ; vendo|vende seguros? de vida ; despues de|del|el {soonDay} ya? no|estoy|puedo * trabajo|trabajamos|puedo|estoy|hay|libre|abren
        notEvidence absorb	en	know|knows|decided|thinking|figured how|where|when|what id like|prefer|love to? ; my|our|the * hours|shift|contract|lease|time|class|season|trial|probation|semester * run|running|ends|end|up|out|over at|this|in|friday|tonight|soon|by|next|work
        notEvidence absorb	en	dont|not|cant|wont|doesnt|didnt * think|sure|know|believe|? ** make it|there|my|the by|on|at|in|before * {soonDay}|{NUM:1..12}|noon|five|six|time|today|work|class|lunch
        notEvidence absorb	en	dont|not|cant|wont|doesnt|didnt * think|sure|know|believe|? ** make|be|see|get it|there|my|the|in|to * appointment|intake|work|class|meeting|tour|session|interview|doctor|therapist|call|court|visit|shift|office
        notEvidence absorb	en	dont|not|cant|wont|doesnt * think|sure|know|believe|? ** be there|home|available|free|in * tomorrow|today|tonight|{soonDay}|noon
        notEvidence absorb	en	dont|doesnt|didnt|not|never|longer want|wants|wanna|wanted|like|plan to? live|stay|be|living|sleep with|in|at|near|on|by|around my|his|her|a|an|the|our|? * parents|mom|dad|mother|father|ex|sister|brother|roommate|roommates|house|home|apartment
        notEvidence absorb	en	dont|doesnt|didnt|not|never|longer want|wants|wanna|wanted|like|plan to? live|stay|be|living|sleep with|in|at|near|on|by|around my|his|her|a|an|the|our|? * city|town|shelter|car|street|streets|jail|hospital|dorm|family|sober|strangers|facility|state
        notEvidence absorb	en	reason|reasons to|for|why|i say|choose|pick|call|calling|called|hire|no|not|picked|reached ; trust myself|him|her|them with|around a|my|the|? * card|cards|money|cash|paycheck|food|liquor|alcohol|phone|kitchen
        notEvidence absorb	en	wouldnt|dont|doesnt|wont|didnt mind|care if|when|that you|your|we|they|theres|its|people|someone * called|call|late|shared|far|early|text|come|share|ask|? ; edge of the|our|? town|county|city|property|campus|state|neighborhood|yard|desert
        notEvidence absorb	en	im|i|we|live|lives|at|on * the edge of the|our|? town|county|city|property|campus|state|neighborhood|yard|desert ; look|looks|looking * * over|at|on the|? water|ocean|lake|river|bay from|with|view
        notEvidence absorb	en	ready|willing|eager|happy|want|wants|about|going|gonna|love|trying|like to jump|dive|leap in|on|right|at|into|off|through a|the|this|that|another|? * call|offer|zoom|opportunity|treatment|meeting|chance|hoops|pool|line
        notEvidence absorb	en	ready|willing|eager|happy to jump|dive right? in ; jump~ * in|on|at|off|through|to|the * call|offer|zoom|opportunity|chance|hoops|conclusions|pool|line|queue|trampoline
        violence.lookAlike	en	toddler|baby|infant|cat|cats|kitten|puppy|parrot|rooster|goose|kindergartner|preschooler|goat|dog * {strike}|{blow}|scratches|bit|bites me|us|him|her|my|the|a|another|?
        violence.lookAlike	en	kid|kids|child|children|son|daughter|boys|girls * {blow}|{strike} each|another|other|a|the|his|her kid|other|kids|classmate|homer|ball
        notEvidence absorb	en	temp|temperature|its|it|weather|heat|high * outside|here|out * is|was|of|hit|? {NUM:95..125} ; its|it|? is|was|? {NUM:95..125} degrees? outside|here|out|heat|weather
        notEvidence absorb	en	jail|prison|munchies|stress|traffic|job|heat|school|work|boss|smoking|drinking|booze|liver|boredom|weather|commute will|is|gonna|going|be|to|finally|? gonna|going|to|be|? to|the|? kill|death of? me|him|her|us
        notEvidence absorb	en	dementia|alzheimers ** confused|confusion|forgets|disoriented ; on|the|my tv|television|radio|podcast|news is|was|? talking|talks|saying|talked about|that * program|place|rehab|recovery|addiction|opioids|it|you
        notEvidence absorb	en	seizure|epilepsy|overdose|stroke|trauma|psych patients|patient|dog|dogs|unit|monitor|ward|clinic ; overdosed|overdose|oding|od'd on caffeine|coffee|sugar|chocolate|candy|tv|netflix|carbs|turkey|information
        notEvidence absorb	en	wont|doesnt|didnt|never|cant|dont|not wake|get|waking|getting up for|before|until|till|early|on|to|in|with school|work|class|church|noon|time|seven|eight ; wont|doesnt|didnt|never|cant|dont|not wake|get|waking|getting up for|before|until|till|to|in|with his|her|an|the alarm|morning|mornings
        notEvidence absorb	en	phone|site|website|app|portal|form|page|laptop|computer|screen|link|chat|server|engine * wont|isnt|not|is|doesnt|didnt|went|stopped|never not|? respond|responding|responsive|load|wake|blue|start|move|answer
        notEvidence absorb	en	spo 2 * {NUM:92..100} ; spo|sats|sat|pulseox|o 2|ox * {NUM:92..100} ; breathe|breathing|breath through|thru|out of? my|his|her|the * nose
        notEvidence absorb	en	keys|key|wallet|phone|passwords|password * is|are|were * in|on|under|with * counter|desk|mat|table|notebook|phone|car|office|fridge|kitchen
        notEvidence absorb	es	no|tampoco|ya quiero|quiere|queria vivir|estar|seguir|quedarme con|en|cerca|solo|sola|de mi|mis|la|el|un|una|? * papas|padres|suegra|suegros|ex|calle|carro|casa|mama|hermano|albergue|ciudad|renta|departamento
        notEvidence absorb	es	no|ya quiero|quiere|queria estar|quedarme|seguir aqui|ahi cuando|mientras|esperando ; poliza|aseguranza|seguro * paga|cubre|pague|pagan|cubren|cubra la|el|todo|una|treinta|? * mitad|parte|dias|tratamiento|consulta|medicina|todo|{NUM}
        notEvidence absorb	es	le? regale|regalo|regalamos * {keepsake} ** cumpleanos|navidad|graduacion|boda|santo|queda|quedaba|iglesia ; no le? veo|tiene|hay caso|sentido|chiste|razon a|en|de|para|? pagar|esperar|llamar|discutir|mentir|manejar|gastar
        notEvidence absorb	es	no puedo|puede|podemos mover la|mi|el|esa|nada * cita|fecha|carro|dia|horario ; no puedo|puede levantarme|levantarse|despertarme temprano|tan|antes|a ; no puedo|puede|podia respirar bien? por la nariz
        notEvidence absorb	es	me|se|le cuesta respirar por la nariz ; cuento|guardo|tengo las pastillas de mi|la|los * mama|papa|presion|diabetes|azucar|hijo|abuela ; cuanto|cuantos tarda|dura|tardan|dias * en|el|la|un|? * llegar|ingreso|tratamiento|responder|entrar|aprobar|programa
        violence.lookAlike	es	le|me pego|pegue|pega a|al|con|en la|el|una|mi|un|? * pelota|puerta|carro|poste|pared|gordo|clavo|balon|loteria|rodilla|codo|cabeza|pie ; jefe|jefa|mama|maestra|suegra|mujer me va|van a matar si|cuando|por
        violence.lookAlike	es	tengo|compre|traigo|uso|afilo un|unos|una|los|el|mi|? cuchillo|cuchillos|machete|tijeras de|para cocina|carnicero|mesa|cocinar|campo|trabajo|jardin|cortar
        notEvidence absorb	es	hay ratones|ratas|hormigas|cucarachas|abejas|avispas|termitas|palomas en|por el|la|mi|todo * techo|cocina|casa|patio|garage|bano|cochera|jardin ; {hear} voces|ruido|gente en|por|de la|el|al? linea|fondo|telefono|llamada|bocina|oficina
        notEvidence absorb	es	no sabe|sabia|se|sabemos|sabia|sabe ni? donde esta|queda|es|dejo la|el|su|mi * oficina|clinica|tarjeta|licencia|papel|centro|seguro|numero|carro|llaves
        notEvidence absorb	en	breathe|breathing through|thru|out my|his|her|the nose ; beat|beaten|beats at|in chess|cards|tennis|poker|golf|games|basketball
        notEvidence absorb	en	took|taking|take them|em all out|home|back|there ; took|taking|take them|em all to the|a|my|school|work|church|dinner|lunch|practice|court|dr|doctor|park ; voices were|got raised ; feel my face lol|haha
        notEvidence absorb	es	no tengo|tiene|hay|tenemos|traigo|guardo armas|arma|pistola|pistolas|cuchillos
        notEvidence absorb	en	sat|sit|sits|sitting|stood|standing|lay|laying|up on|at|by|over the|a|his|her|my bridge|edge|ledge of * * boat|ship|tug|tugboat|vessel|yacht|barge|trawler|ferry|bed|couch|chair|tub|bathtub|pool|nose
        notEvidence absorb	en	oriented|ao|aao|ox|aox|aaox|aaoox x? {NUM:3..4} ; a & o x {NUM:3..4} ; a o x {NUM:3..4} ; alert and|& oriented x {NUM:3..4}
        notEvidence absorb	en	i|we|she|he|ive have|has|got|had|raise|raising a|an|my|one|two|another {AGE} ; dropped|drop|flunked|left|quit|kicked|expelled out? of? school? in|at|after|during|since|from the|my? {AGE}
        notEvidence absorb	en	last|latest|recent|other one|ones|dts|od|attempt was|were|in|back|on|? in|? {AGO:60..20000}
        notEvidence absorb	en	since|from|started|starting|began|after|ever * {AGE} ; back in|during the|my? {AGE}
        notEvidence	en	ultrasound|sonogram|scan|sono ** {DUR}
        notEvidence absorb	en	blow up
        """
}
