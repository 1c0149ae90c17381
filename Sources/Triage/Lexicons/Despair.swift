extension LexiconSources {
    /// Oblique suicide: being a burden, wishing not to wake, a decision and its calm. Points as in ``means``.
    static let despair = """
        # burden, absence as a gift
        suicidalOblique value=1	en	better off without
        suicidalOblique	en	just as soon|just as well be dead|gone|buried|with my|her|him|wife|husband|mother|son
        suicidalOblique across	en	know|knows|decided|figured|worked how|when|where to|id|ill|i * do|done * it *** have|got|bought what|everything|it|all * need|ready|here
        suicidalOblique value=2	en	theyd|everybody|everyone|kids|they|hed|shed|family|wife|husband|theyll be * better off|relieved|happier
        suicidalOblique value=2	en	better off with * my|his|her|them|sister|mom|parents|grandma|somebody|someone
        suicidalOblique value=1.5	en	easier|better|cheaper|simpler|happier|relief|best ** if i|he|she was|were gone|dead|out|not
        suicidalOblique value=2	en	easier|better|cheaper|simpler|happier|kinder|quieter|lighter|smoother|relief|calmer|favor ** without me|him|her
        suicidalOblique value=2	en	without me in it|here|around|there|them
        suicidalOblique value=1.5	en	world|place|family|everyone|life without me
        suicidalOblique value=1.5	en	dead weight ; waste of space|air|oxygen
        suicidalOblique value=2	en	burden to|on * {kin}|them|anymore|you|people
        suicidalOblique value=1.5	en	wont|not * be * problem|burden|bother * anymore|longer|soon ; doing * favor
        suicidalOblique value=2 fixed	en	if i|he|she|they * just? * wasnt|werent|isnt|wouldnt be? around|here|alive|born
        suicidalOblique value=1.5	en	if|wish i|he|she * just? * disappeared|vanished|stopped existing|slept forever|never existed|died|dropped dead
        suicidalOblique value=2 fixed	en	if|wish|if i|id|he|she|we * just? * didnt|never|couldnt|wouldnt * {neverBack}
        suicidalOblique value=2 fixed	en	if i dont {neverBack}
        suicidalOblique value=1.5 fixed	en	i never|didnt came|come|wake|woke|made|make home|back|up|it
        suicidalOblique value=2 fixed	en	didnt|not|never * come home|back * one|some|from * day|night|work|run
        suicidalOblique value=2	en	wasnt|werent|not * around|here|alive anymore
        suicidalOblique value=1.5	en	disappear|vanish|evaporate|fade for good|forever|completely|and|away|off
        suicidalOblique value=1.5	en	off this earth|planet|world ; leave this world|earth|life
        suicidalOblique value=1.5	en	this world without|no more|anymore
        suicidalOblique value=2	en	would|will|d|theyd|shed|hed|theyll|shell|hell|youll get over it|me|this|losing|my
        suicidalOblique value=1.5	en	kids|girls|they|theyll|shell|boys|hell|wife will|be|would|theyll * be? fine|ok|okay|alright without|after|eventually
        # the decision and its calm
        suicidalOblique value=2 fixed	en	picked|chose|chosen|pick|marked|circled * out? a|the|my|which|on|day|date * day|date|tree|spot|night|way|beam|song|songs|outfit|dress ; picked|chose|chosen out? the|my|which * place|time ; set|decided on? a|the|my|which * day|date|tree|beam|night
        suicidalOblique value=2 fixed	en	know|decided which|how|when|where tree|bridge|beam|room ; decided which|how|when|where day|id|ill|im ; i|already|exactly know exactly|? which|how|when|where day|id|ill
        suicidalOblique value=2 fixed	en	tonights|tonight|today|now|day|night|time|friday|sunday|weekend|here|place * good|fine * as any
        suicidalOblique value=1.5 fixed	en	as good a day|night|time|place as
        suicidalOblique value=2	en	made|make|have|found|at|come|came my|a|to|? peace with|about it|dying|leaving|this|death
        suicidalOblique value=1.5	en	made|make up my mind|decision ; already decided ; my decision|mind is made
        suicidalOblique value=1.5	en	i have a plan and ; has a plan
        suicidalOblique fixed value=2	en	ill|hell|shell|im|hes|shes be? in the ground|grave|morgue by|before|soon|next|when|first ; be|ill|hell|shell six feet under|by|before|soon|? ; be dead|buried by then|friday|christmas|morning|tomorrow
        suicidalOblique fixed value=2	en	intentional|intentionally|deliberate|purposely|purposeful|5585|5150|suicidal|suicide * ingestion|ingested|od|overdose|overdosed ; ingestion|ingested of|? * bottle|tylenol|acetaminophen|advil|ibuprofen|bleach|benadryl|antifreeze
        suicidalOblique value=1.5	en	know how id|i|ill
        suicidalOblique value=1.5	en	thought|thinking|figured|know|knows|worked out|about|of|out how id|ill|to|i do|go|would
        suicidalOblique value=1.5	en	means ready ; no|without * intent|date|plan yet|but|? have|means
        suicidalOblique value=2 fixed	en	wont|not|dont|doesnt be * around|here|alive * for|til|till|until|past|? * christmas|birthday|spring|thanksgiving|graduation|summer|easter|another
        suicidalOblique value=2 fixed	en	wont|not|dont|cant|doesnt make it * to|past|til|till|until|through|for * christmas|birthday|spring|thanksgiving|graduation|summer|easter|another ; wont|not|never|dont see another? christmas|birthday|spring|thanksgiving|graduation|summer|easter|another
        suicidalOblique value=1 fixed	en	not|dont|aint plan|planning|expect|intend|going|gonna * to|on * be|being|see|seeing|wake|waking|make|making around|here|tomorrow|up|back|home|alive|past
        suicidalOblique value=2 fixed	en	cant|cannot|wont|dont|not|couldnt * keep|stay|staying myself|himself|herself|me|him|her|? safe|alive ; dont|doesnt|cant|not|never feel|feels|feeling|be safe|trusted by|alone|with|around * myself|himself|herself|thoughts|alone|knives|pills|head
        suicidalOblique value=2 fixed	en	cant|cannot|wont|couldnt promise|guarantee|swear * ill|i|hell|shell|hed * safe|alive|tonight|here|around|tomorrow|be
        suicidalOblique value=2 fixed	en	dont|cant|not * trust myself|himself|herself * tonight|alone|right|with|to|around|anymore|near|driving|here
        suicidalOblique value=2 fixed	en	dont|not|cant|doesnt * think|sure|know|see|believe * i|he|she|ill|how|hell|shell * * stay|make|survive|get|live|be * safe|alive|it|here|through|another|tonight|weekend|night
        suicidalOblique value=2 fixed	en	stay alive
        suicidalOblique value=1.5	en	make it|get through|til|to|till|until * the? night|weekend|morning|tomorrow
        suicidalOblique value=2	en	contract for safety ; wont contract ; flat affect
        suicidalOblique value=2	en	stay|staying|keep me|him|her? alive
        suicidalOblique value=2	en	peaceful|quiet|over|easier after tonight|tomorrow|today ; after tonight
        suicidalOblique value=1.5	en	over soon|tonight
        suicidalOblique value=1	en	too calm ; calm now ; strangely calm ; oddly calm
        suicidalOblique value=1	en	at peace ; after the holidays|first|funeral|graduation|wedding
        suicidalOblique value=1	en	by this weekend|friday|monday|tomorrow ; be done|over soon|then|tonight
        suicidalOblique value=1 fixed	en	when|once|then * gone|leave|grown|graduate im|ill|i * done|go|can
        suicidalOblique value=1 fixed	en	everything hurts ; {nobody} left
        suicidalOblique value=1 fixed	en	all alone ; lost everything
        suicidalOblique value=2	en	on watch since|for|now|tonight|x
        suicidalOblique value=1.5	en	on|under {suicide} watch
        suicidalOblique value=2	en	off the|a hold
        suicidalOblique value=1.5	en	psych hold|watch ; 72 hour hold ; psych hold
        suicidalOblique value=2	en	let * off the? hold
        suicidalOblique value=1.5	en	one to one watch ; 51 50 ; baker act~
        suicidalOblique value=1.5	en	ligature marks
        suicidalOblique value=1	en	cut him|her|me|them down from
        # Spanish: burden, wish, decision
        suicidalOblique value=2	es	mejor|felices|tranquilos|tranquilas|descansarian|descansar|bien|facil|barato ** sin|si|sí mi|ella|el|me|yo|no|él
        suicidalOblique value=1.5	es	si|sí yo no * volviera|existiera|despertara|estuviera|llegara|regresara
        suicidalOblique value=2	es	estari|estarian|estaria|estariamos|estaran|estarán mejor sin|muerto|muerta ; estari|estarian|estaria|estariamos|estaran|estarán mejor si|con|sí me|yo|mi|no|otro|otra|su
        suicidalOblique value=2	es	una|soy|ser|sere carga|estorbo|estorbando|cargo ; soy un estorbo
        suicidalOblique value=1.5 fixed	es	no aguanto|aguanta|soporto|soporta mas|esta|la|vivir|seguir|nada|vida|esto
        suicidalOblique value=1 fixed	es	no puedo|puede mas
        suicidalOblique value=1.5 fixed	es	ya no puedo|puede seguir viviendo|asi|con esta
        suicidalOblique value=2 fixed	es	no quiero|quiere|queria * despertar|amanecer|vivir|existir|despertarme
        suicidalOblique value=1 fixed	es	sin mi ; en este mundo ; ya me canse
        suicidalOblique value=1 fixed	es	me quiero ir ; irme ya ; no le veo el|él caso
        suicidalOblique value=2 fixed	es	sin mi en|* este mundo
        suicidalOblique value=1.5 fixed	es	de|en|sin este mundo * no|ya|sin|irme|mi
        suicidalOblique value=1.5 fixed	es	quitar|quitarme|irme|dejar * este mundo
        suicidalOblique value=1.5 fixed	es	no vale la pena|vivir
        suicidalOblique value=1.5 fixed	es	no tiene|tengo|le veo|hay|veo caso|sentido|salida|razon|futuro|ganas|motivo
        suicidalOblique value=1.5 fixed	es	para que|ya seguir|vivo|vivir|sigo
        suicidalOblique value=1 fixed	es	perdi|perdio|sin|tengo|quitaron * ganas de vivir|seguir|nada
        suicidalOblique value=1 fixed	es	ganas de vivir|nada
        suicidalOblique value=2 fixed	es	ojala|quisiera|prefiero|preferiria|deseo|espero|si|mejor|quiero|pido|rezo|dormir|dormirme|acostarme|cerrar|sí * * * no|ya|nunca * despertar|despertara|despertare|despierte|amanezca|amaneciera|levante|levantarme|desperte
        suicidalOblique value=1.5 fixed	es	dormir|descansar para siempre|y no|por fin
        suicidalOblique value=2 fixed	es	quiero|ojala|deseo|pido|pide|que que|todo|esto|dolor|ya * se * acabe|termine|acabara|terminara
        suicidalOblique value=1.5 fixed	es	irme|estar|reunirme|ir|alcanzar|alcanzarlo|alcanzarla|encontrarme con|a mi|el|ella|dios|{kin}|él * pronto|cielo|alla|ya
        suicidalOblique value=2 fixed	es	me voy|ire|alcanzo|alcanzare|reuno|junto|encuentro con|a mi|el|la|ella|mis * al|en cielo|gloria|eternidad|paraiso|mundo
        suicidalOblique value=1.5 fixed	es	que dios me|lo|la lleve|recoja|quite
        suicidalOblique value=2 fixed	es	nadie|a * me|se|va|le|dara|daria * va|extranar|extranara|extranaria|cuenta|importa|importaria|importo|llorar
        suicidalOblique value=1.5 fixed	es	quitarme|quitarse|desaparecer|irme|borrarme|largarme * de en medio|siempre|mundo|medio|mapa
        suicidalOblique value=1	es	hacer|haga|hacerme|hacerse|cometa|cometer * tonteria|locura|algo|dano
        suicidalOblique value=1.5 fixed	es	me voy a|voy a ir para siempre|matar
        suicidalOblique value=2 fixed	es	ya no voy|vamos|estare * estar|aqui
        suicidalOblique value=1.5 fixed	es	ya me canse * luchar|vivir|vida|existir|esto|mundo ; hasta aqui llegue
        suicidalOblique value=2 fixed	es	hoy|esta|manana * acaba|acabo todo
        suicidalOblique value=1.5 fixed	es	todo se acaba
        suicidalOblique value=1.5 fixed	es	tengo miedo de lo que|mi mismo|hacerme|mi misma
        # look-alikes (kept few: they swallow whatever other sign stands in them)
        pseudo	en	say|said|saying|kiss|kissing|wave|waved|bid|letter|note|say goodbye|letter|note|byes to * {drug}|bourbon|whiskey|vodka|beer|tequila|bottle|alcohol|drinking|booze|drugs|weed|meth|coke|wine|pills|addiction|bottle|dope
        pseudo	en	fridge ; end of my|his|her rope ; rope me|him in ; jump rope ; learning the ropes
        pseudo	en	know the ropes ; bridge the gap ; bridge loan|device|program ; bridge to treatment
        pseudo	en	afraid|scared|terrified|fear|worry ** not waking|wake ; burn~|burnt * bridges ; of|with living like this|that|a ; have a plan for|in rehab|detox|treatment|sobriety|recovery|work|the|place|my
        pseudo	en	through the roof ; roof over|leaks|rack ; financial burden ; burden on my insurance
        pseudo	en	seatbelt ticket ; gun shop|license|range|show ; nail|glue|heat|staple gun ; jump~ the gun
        pseudo	en	top gun
        pseudo	en	gun safe|safety ; goodbye * airport|daycare|school ; goodbye party|lunch|cake
        pseudo	en	hope this finds you
        # second round: kinds of oblique danger (value by precision on the mined texts)
        # a wish that something would do it
        suicidalOblique value=2	en	hope|hoping|hopes|wish|wishing|pray|prays|prayed|praying|asked|ask|asking|begged|beg ** heart attack|biopsy|bad|pneumonia|cancer|stroke|bleed|surgeon|lightning|slipped|accident|worst|take me|quick|one
        suicidalOblique value=1.5 fixed	en	if|when|let|hope|wish|whatever * it|shit|dope|pills|oxy|withdrawal|liver|cold|nature|god|lord * takes|take|doesnt|hurry|gets|finish|finishes|kills
        suicidalOblique value=2 fixed	en	mad|sorry|angry|disappointed|annoyed|sad|surprised|upset|curse * * * i|woke|wake|waking * up|again|woke|alive|at|every|morning
        suicidalOblique value=2	en	if * somebody|someone|truck|car|semi|train|drunk|lightning|god * hit|took|ran|struck|shot|take|takes|smashed|pulls|plowed * me|into|on|over|head
        suicidalOblique value=1 fixed	en	thats|be|is|fine|suits|suit * ok|okay|fine|alright|good|suit|suits * by|with me
        suicidalOblique value=2 fixed	en	that|itd|so * would|be suit|fine|relief|mercy|blessing|kindness|favor
        suicidalOblique value=1	en	mercy|blessing|kindness|relief|favor|lovely|nice|wonderful * thing * * if|to|itd|that|when|it|be
        suicidalOblique value=1 fixed	en	dont|not|no longer|stopped|wouldnt|never|quit|isnt|arent scared|afraid|caring|care|fearing|mind|fight|fighting|scary * of|it|anymore|any|if|death|dying|it's|the|really|that
        suicidalOblique value=1	en	already|halfway|half|mostly gone|dead|buried|left|out
        suicidalOblique value=1	en	empty chair
        suicidalOblique value=0.5	en	haunting|haunt|ghost
        suicidalOblique value=1	en	living|life problem ; lights out|off * all|for ; full stop
        suicidalOblique value=2	en	my race|clock|engine * run|up|out|done ; off switch ; exit|checkout|checking out
        suicidalOblique value=1	en	no bottom|floor
        # lighter for the others
        suicidalOblique value=1	en	less|fewer|easier|lighter|simpler|cheaper|quieter|happier|better|freer|safer|richer|nicer|breathe|calmer|ahead|relief ** for|on|them|everyone|family|everybody|they|folks|kids|time ** if|without|when|once|one|minus|than|wasnt
        suicidalOblique value=2	en	one|be less|fewer * mouth|drunk|problem|burden|addict|bill|person|thing|worry|bottle|plate|old|junkie|of
        suicidalOblique value=2	en	stop|quit|done|not|end|wont|tired * be|keep|being|costing|cost|draining|dragging|ruining * the|a|them|family|him|her|my|their|thing|everybodys * down|dry|anymore|tired|another|money|burden|weight
        suicidalOblique value=1	en	worth|fetch|insured|pay|pays * more|double? * under|dead|in|on|with|gone|than * it|box|me|alive|ground|breathing
        suicidalOblique value=1	en	life|survivor|death|good|union|policy|term|double policy|benefit|benefits|insurance|indemnity * pays|kids|two|years|vests|double|clause|accident|three|monday|{folk}|out|cover|if
        suicidalOblique value=1	en	off|from * hands|shoulders|plate|back * good|for
        suicidalOblique value=2	en	set|setting * them|her|him|kids free
        suicidalOblique value=2	en	bad investment ; waste|wasted|spend * on|of * me|somebody|space|slot ; ive|i cost|costed them * enough|already|plenty ; waste of * money on|for me ; my family|wife|kids * favor|gift|kindness
        suicidalOblique value=1	en	dead weight ; one|decent|last favor|gift|kindness
        suicidalOblique value=2	en	marry|find|meet|deserve * * again|somebody|someone|another|better|dad|man|him|woman * after|when|me|else
        suicidalOblique value=0.75	en	remarry|remarried
        suicidalOblique value=0.75	en	they|kids|she|he|them|family|wife|boys|shell|theyll * remember|have|get|gets|keep|better|happier * * sister|aunt|me|before|good|hero|money|check|flag|pension|year|memory
        # with the dead
        suicidalOblique value=1	en	face to face ; man|big upstairs|guy
        suicidalOblique value=0.5	en	meet|see|talk|square|face * * maker|upstairs|halfway|creator|jesus|st|lord ; next|other|better|whatever life|world|place|side
        suicidalOblique value=0.5	en	{folk}|he|she|husband|wife|dead|they * * waving|calling|beckoning|waits * * me|come|in|home|over
        suicidalOblique value=2	en	where im|i going|headed|bound
        suicidalOblique value=1	en	im headed|heading|ready to? go|home
        suicidalOblique value=0.5	en	gods|lord|him|heaven * take|home|met|waits ; in the ground
        suicidalOblique value=1	en	his|her|their|late|dead|same|where|dads|brothers * grave|headstone|cross|barn|spot|tree|bridge|age|anniversary|way * next|two|like|did|too|now|he|where|even
        suicidalOblique value=0.5	en	go|went|going|out like|the|same * my|he|dad|way
        # decided, and calm about it
        suicidalOblique value=0.5	en	calm|calmer|light|lighter|peaceful|happy|happier|cheerful|wonderful|rested * since|than|for|first|because|now|about|in|and|smiling|tonight ** decided|years|weeks|once|know|months|time|drinking|seen|settled
        suicidalOblique value=1	en	very|too|real|strangely|oddly|unusually|weirdly|so|eerily|kind|almost|all calm|cheerful|flat|peaceful|happy|gentle|quiet|serene|cheery|sweet|affectionate
        suicidalOblique value=1	en	its|all|ive|have|got|that|mind|thing|everything * settled|handled|decided|made|arranged|sorted|chosen|picked|finished * it|up|already|now|of|day|thursday|friday|and|so
        suicidalOblique value=1	en	decision|decided|deciding|choice|choose|chose * * made|tonight|lap|already|not|done|it|need|own|for
        suicidalOblique value=1	en	before|after|by|until|till|come|past|on|for|first * the {NUM}|{soonDay}|14 th|30 th * if|im|nothing|ill|wont|itll|i|hes|its|over|and
        suicidalOblique value=1	en	going|go|goes|says|leaving|trip|somewhere|away|nowhere|headed ** nowhere|trip|far|anyplace|away ** suitcase|packed|where|far|why|nowhere
        suicidalOblique value=0.75	en	found|find|saw|overheard|noticed|hid * * * list|rope|hose|letter|letters|note|notes|journal|shells|will|marks|notebook|envelope
        suicidalOblique value=1 fixed	en	never in * life
        suicidalOblique value=0.75 fixed	en	dont|no bother|need|point * with|for|list|waitlist|aftercare|bed|us|me|slowing
        suicidalOblique value=1 fixed	en	whats the point|use|sense|good|worth
        suicidalOblique value=1	en	voz tranquila ; se rio ; not answering|picking ; straight to * voicemail|machine
        # more of the same kinds
        suicidalOblique value=2 fixed	en	dont|not|never|stop * hand|give|send|grant|owe|show me|him|her * another|more|one * morning|day|night|year|birthday|sunrise|winter
        suicidalOblique value=2 fixed	en	if i|he|she wasnt|werent|isnt|weren around|here|alive|born ; if i wasnt|werent|weren there ; do|be * better w/o me
        suicidalOblique value=1 fixed	en	better|nicer|easier|fine|happier|calmer w/o|without me|him|her
        suicidalOblique value=2 fixed	en	picked|chose|chosen|circled * {soonDay} * and|everything|all|its ; ive|i picked|chose|chosen {soonDay} ; everything|all is|are|its|s arranged|handled|settled|prepared|squared|ready for
        suicidalOblique value=2 fixed	es	mejor|preferiria|quisiera ya? no * estar|existir|despertar|haber|ser ; despedi|despidio|despidiendo|despedido de * {kin}|{folk}|ellos|ellas|cada
        suicidalOblique value=2	en	texted|messaged|called|kissed|hugged|wrote|emailed * {folk}|{kin}|her|him|them goodbye|bye|farewell
        suicidalOblique value=1 fixed	en	one way or another * over|ends|done
        suicidalOblique value=2 fixed	en	{nobody} * to stop|talk me * out?
        suicidalOblique value=2	en	think|thinking|thought|thoughts|dream|dreaming|dreamed|obsessed|fixated about|of|on|with the|my|that|his|those * {edge}|{gun}|rope|garage|exit|beam|rafters|hook ** again|lately|all|every|more|keep|night|how
        suicidalOblique value=2	en	{gun}|rope|pills|bridge|tracks|water|river|drawer * calling|calls|waiting|looking|whispers|talks|talking|pulls|pulling * me|my|for
        suicidalOblique value=2	en	if i go tonight|now|soon|first|like|quietly ; last * youll|youd|you|theyll|they hear|see|get * from|of me
        suicidalOblique value=1	en	when i go * want|tell|dont|they
        suicidalOblique value=0.5	en	end of the line|road for me
        suicidalOblique value=2	en	made sure|certain * wont|dont|nobody|kids|they|she|everyone * find|home|taken|cared|see|alone|know|away
        suicidalOblique value=1	en	weekend|night|day|when|while|until * kids|wife|husband|roommate|parents|everyone|house * is|are|at|away|gone|empty|with|asleep * so|then|i|ill|thats|its
        suicidalOblique value=2 fixed	en	dont|not|wont|didnt|doesnt|no * deserve|get to|belong|supposed|meant * live|be here|be alive|exist|breathe|another|wake|survive|make it
        suicidalOblique value=1 fixed	es	hubiera|debi|deberia|ojala|quien * ser|sido|haber * yo|muerto|mi
        suicidalOblique value=2 fixed	es	no merezco|merece vivir|estar|seguir|nada ; esto se acaba hoy|manana|ya
        # precise: no tomorrow, nobody's burden, not to be
        class.siDay	en	monday ; tuesday ; wednesday ; thursday ; friday ; saturday ; sunday ; tonight ; tomorrow ; tmrw ; weekend ; christmas ; xmas ; easter
        class.siDay	en	thanksgiving ; halloween ; spring ; summer ; fall ; winter ; january ; february ; march ; april ; may ; june ; july ; august
        class.siDay	en	september ; october ; november ; december ; jan ; feb ; mar ; apr ; jun ; jul ; aug ; sep ; sept ; oct ; nov ; dec ; birthday
        class.siDay	en	graduation ; wedding ; holidays ; new years ; new year ; anniversary ; the 1 st ; the 15 th ; the 30 th ; the 31 st ; the first
        class.siDay	es	lunes ; martes ; miercoles ; jueves ; viernes ; sabado ; domingo ; manana ; navidad ; enero ; febrero ; marzo ; abril ; mayo ; junio
        class.siDay	es	julio ; agosto ; septiembre ; octubre ; noviembre ; diciembre ; cumpleanos ; esta noche
        suicidalOblique fixed	en	wont|aint|isnt|not|arent gonna|going|plan|planning|planned|expecting|? to|on|? be|b|being around|here|alive by|for|after|come|much|past|next|then|long|in|this|at|when * {siDay}|year|month|week|longer|that|it
        suicidalOblique fixed	en	wont|aint|not gonna|going|? to? be|b around|here|alive much|anymore|long|tomorrow|tmrw|then ; wont|not * be|b around|alive|here to|when see|c|open|cash|get|read|hear|collect|find|answer|pay|know|pick ; by * time * i|he|she|ill|hell|shell * wont|be|gone|dead
        suicidalOblique fixed	en	dont|never|not|doubt|cant|didnt * plan|planning|expect|intend|think|picture|imagine|figure on|i|im|ill|to|? * see|seeing|make|making|reach|reaching|turn|turning|be|hit it|to|past|here|at|? * thirty|forty|fifty|sixty|{NUM:19..90}|christmas|my|{siDay}
        suicidalOblique fixed	en	wont|never|not see|reach|turn past|another|my|? tomorrow|thirty|forty|fifty|{siDay}|christmas|thanksgiving|{NUM:19..80} ; wont|never|not make it to|past|through|till|until * thirty|forty|fifty|{siDay}|christmas|thanksgiving
        suicidalOblique value=1	en	he|she|has|have|got|with pills|gun|rope and|next a|to? bottle|vodka|note|whiskey ; doesnt|dont|wont|not want|plan|expect|going to see tomorrow|sunrise|morning
        suicidalOblique fixed	en	dont|cant|not|never really|? see|picture|imagine myself|me * past|after|at|alive|beyond|making|here * {siDay}|year|{NUM:19..90}|thirty|forty|fifty|month|old|future|next
        suicidalOblique fixed	en	there|therell|theres wont|isnt|aint|no|never ** {siDay}|next|morning|month|week|year|future|later * for|with me|him|her
        suicidalOblique fixed	en	no tomorrow|future for me|him|her ; not|wont be * {nobody}|nobodys|anybodys|anyones|your|their|a problem|burden|weight|concern|trouble ; {nobody}|they|you|she wont|has|will|have|doesnt|need * to? worry|bother|deal about|with me|him|her anymore|after|soon|again
        suicidalOblique fixed	en	{nobody} * has to worry|bother about|with me|him|her
        suicidalOblique fixed	en	after|past|by|come this|? {siDay} {nobody}|you|they|she|he|it|i|ill * wont|has|will ** matter|anymore|over|gone|burden|problem|weight|worry|here|around|free|me|have ; after this? {siDay} * * burden|weight|problem|worry
        suicidalOblique fixed	en	burden|weight|problem|drain ** after|past|by this|? {siDay}
        suicidalOblique fixed	en	be|b|being a burden|weight|drain|problem to|on|for my|the|her|his|their? {folk}|anybody|anyone|everyone|anymore|nobody|them|family|them|you|people|after ; such a|just|only|nothing|always|become a? but? a? burden|drain|dead weight|deadweight|waste of
        suicidalOblique fixed	en	waste of space|air|oxygen
        suicidalOblique value=1.5 fixed	en	im|am|been|being|i a|just|nothing|only|the|such|always|? a|but? burden|drain|deadweight|dead weight|millstone ; about|going|gonna|fixing to fix|end|solve|change that
        suicidalOblique value=1.5 fixed	en	tired|sick|done|sorry of|with|for being * burden|weight|drain|problem|disappointment
        suicidalOblique fixed	en	{kin}|{folk}|everybodys|theyd|they|theyll|youd|world|people|hed|shed|all|yall|we ** better|happier|easier|safer|freer|relieved|fine|breathe|lighter|nicer|richer ** without|w/o|minus me|dad|mom
        suicidalOblique fixed	en	{kin}|{folk}|they|theyd|world|people|all|we * * better|happier|easier|relieved ** without|w/o him|her around|here ; theyd|theyll|wed|everyone|everybody|kids ** better|happier ** without|w/o him|her
        suicidalOblique value=2 fixed	en	say|says|said|saying|told|tells|thinks|texted|feels|wrote|convinced|believes|insists ** better|happier off? without|w/o me|him|her
        suicidalOblique fixed	en	{kin}|{folk}|theyd|they|theyll|youd|world|people|hed|shed|all|we ** better|happier|easier|safer|relieved|fine|breathe|lighter ** with|if me|him|her|i|he|she * dead|gone|out|under|wasnt|werent|disappeared|died|vanished
        suicidalOblique fixed	en	better|happier|easier|cheaper|kinder|simpler|nicer|lighter|safer|relief|favor|best|blessing|quieter ** if|once|when i|im|he|hes|she|shes * gone|dead|around|disappeared|died|vanished|wake|home|here|exist|alive|wasnt|werent|out|buried
        suicidalOblique fixed	en	easier|better|relief|kinder ** if i|he|she just? * didnt|dont|never * come|wake|make|exist ; relief|better|easier ** if my|his|her heart * stopped|quit|stop
        suicidalOblique fixed	en	id|i|hed|shed be better off dead|gone|not|under ; im|am|is|was|hes|shes better off dead|gone|under ; me|myself|him|her out of the|everyones picture|way ; with me gone|dead ; if im dead ; {NUM}|six feet|ft under|down
        suicidalOblique fixed	en	world|{nobody}|family|kids|they|earth * doesnt|dont|would|will|d|wont|even|wouldnt|ll * miss|need me|it|us ; {nobody} * would|will|d|even|ll|gonna * notice * if|til|till|until|for i|im|me|the|days|weeks|he|she
        suicidalOblique fixed	en	{nobody} * would|d|will|ll|even|to|gonna|is * miss|cry|mourn|grieve me|for|at ; deserve|deserves|need * dad|mom|husband|wife|father|mother|son|daughter * isnt|not|other|than * me ; get|gets|move over|past|on me|losing|it faster|eventually|without|than|one
        suicidalOblique fixed	en	sorry 4|for|fr everything ** love|luv u|you|yall|ya ; love|luv u|you|yall|all bye|goodbye ; sorry 4 everything|it all|all
        suicidal	en	ideation +|w/|w|with|and|& plan|intent|means|method ; active|passive ideation ; ideation active|passive|present|pos|positive|yes
        suicidalOblique fixed	en	voice|voices say|says|said|saying|tell|tells|telling|told me|him|her|to|? * jump|die|cut|end it|herself|himself|myself?
        notEvidence absorb	en	nobody|noone|they * will|ll|would|going|gonna * miss me|him|her at|in|on work|school|practice|the|church|game|games|class|? if|while|when|for * leave|gone|away|month|few|weeks|vacation
        suicidalOblique	en	nobodys|noone|noones|nobdy * gonna|going|would|wld|will|wil|to|even|d * miss|cry|mourn|grieve|notice me|him|her|for|at|if|im|when
        suicidalOblique	en	no 1 * gonna|going|would|wld|will|wil|ll|d * miss|cry|mourn|grieve|notice me|him|her|if
        # Spanish
        suicidalOblique fixed	es	estar|estaria|estarian|estara|estaran|estan|vivirian|serian|seria|vivir * mejor|felices|tranquilos|facil|feliz * todos|mis|ellos|? * sin|si|sí mi|yo|me
        suicidalOblique fixed	es	soy|siento|sido|sere|siendo una|un|pura|puro carga|peso|estorbo|lastre ; ser una|un carga|peso|estorbo|lastre para|de
        suicidalOblique fixed	es	nadie * le|me|va|nos|se * hago|haria|extranaria|importo|importaria|extranar|lloraria|notaria|haga
        suicidal fixed	es	meterme|meterse|metermelo|ponerme|ponerse un|una|unos balazo|balazos|tiro|tiros|plomazo|bala ; pegarme|pegarse|darme|darse * un|unos balazo|plomazo|tiro|balazos|plomazos|tiros ; volarme|volarse|reventarme los|la|mis sesos|cabeza|tapa
        suicidal absorb fixed	es	me|se voy|va|iba|quiero|quiere|vaya|fuera a? dar|meter|pegar|poner|aventar un|unos|una balazo|balazos|tiro|tiros|plomazo|bala
        suicidalOblique value=2 fixed	es	revolver|pistola|rifle|escopeta|soga|mecate|pastillas|veneno|navaja ** y|junto|con * carta|cartas|despedida|testamento ; carta|cartas|despedida ** y|junto|con * revolver|pistola|rifle|escopeta|soga|mecate|pastillas|veneno
        suicidalOblique fixed	es	si|sí|cuando|aunque me|yo muero|muriera|mato|matara|murio|muera * nadie|quien|ni|mejor|igual|todos * llora|lloraria|extrana|extranaria|importa|importaria|entera|igual|nota|mejor|descansan|va
        suicidalOblique fixed	es	no|ya|ni vale la pena vivir|seguir|vivirla|despertar|levantarse|levantarme * viviendo|respirando|aqui|asi|vida|? ; mejor|vez|quiza|quizas|capaz ya? no|ni despierto|amanezco ; me pego|pegue|meto|meta|doy|pegara|pegaria un|unos tiro|balazo|plomazo|tiros
        pseudo	es	a lo mejor no|ya|si? es|era|sea|fue para|de|un|una|nada|algo|? ; no es|sera para tanto|preocuparse|alarmarse ; es|esta|fue|seria mejor no para|de * manejar|trabajar|tomar
        suicidalOblique fixed	es	quiero|quisiera|queria|pienso|pensando|ganas|mejor|deseo|ojala|prefiero|preferiria de|en|que|ya|? * desaparecer|no|borrarme|apagarme * para|existir|estar|despertar|amanecer|haber|del|siempre|todo|mundo ; dormirme|dormir|cerrar los? ojos? y ya? no|nunca
        suicidalOblique fixed	es	ojala|quisiera|espero|pido|rezo|que|prefiero|ya|mejor * no|nunca|ya * amaneciera|despertara|despierte|amanezca|despertar|amanecer|abrir|levantarme|hubiera nacido|exista|existiera|llegara|volviera
        suicidalOblique fixed	es	no|ni|nada|tampoco * veo|hallo|encuentro|tengo|tiene|hay|queda ** caso|sentido|chiste|razon|motivo|ganas|para|porque|quien * a|de|para|en|que|por|? * seguir|vivir|vida|levantarme|despertar ; no le veo|hallo|encuentro * caso|sentido|chiste|razon
        suicidalOblique fixed	es	esta|hoy|manana noche|mismo|? * se acaba|acabo|termina todo|esto|conmigo
        suicidalOblique fixed	es	ya * escogi|elegi|tengo|decidi el|la|como|donde|él dia|fecha|hora|puente|lugar|voy|hacerlo ; miedo * de? * lo que|hacerme|mi mismo|mi misma
        suicidalOblique value=1.5 fixed	es	ya no puedo|aguanto|doy * mas|vivir|seguir|asi ; voy|vaya|va|van|pronto * a|con? * reunir|ver|alcanzar|estar|alcanzo * con|a|mi|la|el|lo|él * mi|hijo|esposa|mama|ella|el|senora|vieja|pronto|cielo|alla|él
        # more, from fresh wordings
        suicidalOblique fixed	en	after|once im|hes|shes gone|dead ; after|once i|he|she am|is gone|dead ; when|if im|hes|shes dead|no longer here|around ; when im gone she|he|they|you|youll|theyll|tell|the|my
        suicidalOblique fixed	en	wont|not be|b around|here|alive for|to|when|after|by|come|much|anymore|longer|next * the? * birth|wedding|graduation|christmas|birthday|see|then|it|longer|anymore|{siDay}|year|month|summer|spring|funeral
        suicidalOblique fixed	en	wasnt|werent|not|didnt|dont planning|plan|planned|counting|expect|expecting * on? * there * being|be * a? next|tomorrow|{siDay} ; there wont|isnt|aint * be|gonna * anybody|anyone|nobody|me|somebody to|left * pick|answer|call|talk|here|wake
        suicidalOblique fixed	en	reason|reasons ** to|for|i|? * keep going|on|breathing|living ; reason|reasons * * stay|be|stick|live * on this earth|planet|world|here|alive|around ; what|give|tell|find|need|single|one|no|any|a reason|reasons * * to? ** stay|keep|live|living|alive|earth
        suicidalOblique fixed	en	step|stepping|one step|walk|get|move|lean closer|nearer|over|past * * edge|line|rail|tracks|ledge|train ; one|both|a leg|legs|foot|feet over|hanging|dangling|off ; wouldnt|dont|not ** step|move|jump|get back|aside|out
        suicidalOblique	en	fantasize|fantasise|fantasizing|daydream|dream|obsess|obsessing|think|fixated about|abt|of|on * dying|death|dead|hanging|jumping
        suicidalOblique fixed	en	know|picked|figured|worked out|? * which pills|one|ones|bridge|tree|room|drug * * how|many|and|when|enough ; how id|ill|i would? do ; knows how hed|shed do
        suicidalOblique fixed	en	theyd|theyll|everyone|everybody|kids|they|hed|shed * * be|all * * relieved|relief ; better off * a|as widow|orphans|alone|dad ; widow than|instead
        suicidalOblique fixed	en	wish|wished|shouldve|should|should|wouldve * have? been|died * me|in|that|with|instead * car|them|him|her|crash|instead|fire|wreck
        suicidalOblique fixed	en	next|this|tonights shot|hit|dose|bag|pill * * * last|big|enough|end|final|bad one|it|to|me ; hope|hoping|wish|pray * * next|this|bag|batch|one|pill ** bad|hot|last|one * one|shot|me|kills|it ; big|strong|enough enough to|that * end|last|take|do * it|me|us
        suicidalOblique fixed	en	taking|take|swallow|gonna * * whole|entire|all|rest * bottle|of ** tonight|swim|sleep|drive|bed|done
        suicidalOblique fixed	en	walk|walking|swim|swimming|wade|drive|driving|keep into|out|off * the? ocean|sea|lake|water|river|surf|waves * * keep|until|and|not|never|dont|walking|swimming|far
        suicidalOblique fixed	en	keep walking|swimming|going|driving * until|and|til|into * * water|ocean|nothing|cant|stop|gas|under
        suicidalOblique fixed	en	made|making|found peace ** dying|it|death|god|going
        suicidalOblique fixed	en	hold|holding|keep|keeping|take|lock|hide|hiding|asked|ask|told|give * * on|to|up|away|? my|the|his|our * {gun}|guns|knives|razors|blades|rope
        suicidalOblique fixed	en	just|get it over with ; scared|afraid|dont know|worried|idk * of|what * what * i|ill|id|im * might|could|may|will|gonna|would|going|capable * do|try|happen|of
        suicidalOblique fixed	en	took|swallowed|ate|taken * all|every|whole|bunch|handful|his|her|my|entire * * {siDose} at|in once|one ; said|says|claims|told ** was|it|a mistake|accident * it|i * wasnt|dont|not
        suicidalOblique fixed	en	belt|rope|sheet|cord|strap ** see|test|check * if|whether * * hold|held|holds ; seeing|see|test|check if|whether|how it|that|theyd|itd|he * hold|held|take
        suicidalOblique fixed	es	no|ya|ni * tengo|hay|veo|encuentro * por|para|porque que|quien|? vivir|seguir|levantarme|luchar ; si|sí no fuera por * * ya|me|hubiera ; ya me hubiera ido|muerto|matado|aventado
        suicidalOblique fixed	es	irme|ir|alcanzar|estar|reunirme|voy con mi|mis|el|ella|él * mama|hijo|hija|papa|esposo|esposa|hermano|muertos|jefa|viejo
        suicidalOblique fixed	es	dios|diosito|senor|virgen * me|lo|la|nos lleve|recoja|llame|lleves|recojas
        suicidalOblique fixed	es	nadie|ni * me|van|va|lo|la * va|van|a|? * extranar|notar|extranara|notaria|echar
        suicidalOblique fixed	es	seria|mejor|quisiera|ojala|estaria|preferible ** que|si|no|haber|sí * el|yo|ella|nunca|no|él * no? * existiera|estuviera|naciera|nacido|viviera|despertara|muriera|volviera
        suicidalOblique value=1.5 fixed	es	ya mero|pronto|por fin|casi descanso|descansar|termina|acabo|se acaba ; para no * darles|dar|ser|causar * molestias|carga|lata|problemas
        suicidalOblique fixed	en	mind|fine|ok|okay|glad|love|happy|care|rather|better|relieved|hope|hoping|wish|pray|praying|bed * * if|with|to|i|that|and|just|? ** not|didnt|dont|doesnt|never|wont wake|waking|woke up tomorrow|tmrw|again|at|anymore|ever|one|and|some|most|any|from
        suicidalOblique fixed	en	mind|fine|ok|okay|glad|happy|relieved ** not|didnt|dont|never wake|waking|woke up ; tired|sick|done of|with being|staying alive|awake|human|me
        suicidalOblique fixed	en	rehab|detox|treatment|bed|you|help|program|this|recovery or a|the|my bridge|rope|gun|bullet|grave|tracks|noose|cliff|pistol ; rope|gun|bridge|bullet or rehab|detox|treatment|a bed
        suicidalOblique fixed	en	deciding|decide|decided|choosing|figuring when|how|where|out to|when|which|how ; dont|cant want|do to? * do|continue this life|this anymore|life ; off|out of? the|this planet|world|earth
        suicidalOblique fixed	en	didnt|dont|never|not want|wanted|ask to be|come? brought|saved|revived|back|narcaned ; if|when|next|this i|time|he * od|overdose|go|out|stop|narcan ** let me|him|her go ; leave me|him alone|be next time ; dont narcan|narc|revive|save|resuscitate|bring me|him
        suicidalOblique fixed	en	keep|keeps|cant|always|only stop|? thinking|dreaming about|of * lake|river|ocean|bridge|overpass|gun|pistol|rope|garage|tracks|pills|cliff|drawer ; {nobody} needs me|him|her ; making arrangements ; final arrangements
        suicidalOblique value=1.5 fixed	en	make|makes|last it|that that|this long|far ; same|another|over letter|and|note over|to|again ; tear|tearing|tore|rip|ripping it|them up ; set|put|pour|lay out the|my|all pills|meds
        suicidalOblique fixed	es	estoy|ando|ya|muy|tan cansado|cansada|harto|harta|canse de vivir ya|no|y|me ; cansado|cansada|harto|harta|canse de existir ; da igual vivir|morir|si|que|sí * morir|muero|vivir|vivo|despierto|muera ; da lo mismo vivir|morir|si|sí * morir|muero|vivir|vivo
        suicidalOblique fixed	es	ya me|se puedo|puede|quiero ir|morir|descansar
        suicidalOblique value=1.5 fixed	es	que yo? ya me voy ; nada|nadie me detiene|ata|amarra|espera ; navaja|cuchillo|pistola|soga en la|mi mano|cuello|brazo
        suicidal	es	me|se puse|puso|amarre|amarro|colgue|colgo|eche|echo la|una|el|un soga|mecate|reata|cuerda|lazo|cinturon|cinto * cuello|pero|y|al|del|?
        suicidalOblique value=1.5	en	told my|our {kin} * i|im|it|that|she|he * tried|loved|love|sorry|fault|proud
        suicidalOblique fixed	en	cant|cannot|dont see past * {siDay}|christmas|next ; decided on? * way|how * ill|id|to do|end it
        suicidalOblique fixed	en	wont|not be|b alive|breathing ; by the time ** wont|doesnt matter ; dont|doesnt|never belong|fit|belonged * in|on this world|earth|life ; only think|see|know|can of? * one way|thing|thing|exit
        suicidalOblique fixed	en	tell my|our {kin} * i|im|it|that|she|he * tried|loved|love|sorry|fault|proud
        suicidalOblique value=1.5	en	wont|doesnt matter * to me|by then|after|soon ; tired of pretending ; want|wanna|need * stop|end hurting|feeling|the pain|this pain ; going|gonna|ill|hell|shell see|join him|her|them by|before|soon|again
        suicidalOblique fixed	es	estaria|estaran|estarian mejor viuda|huerfanos|solos|solas ; manana|luego|despues ** no la|lo|los|las voy a necesitar|ocupar ; quitarme|quitarse|hacerme de en? medio
        suicidalOblique fixed	en	lived long enough ; hope|hoping|wish|praying ** fentanyl|dope|batch|stuff|bag|blues * is|are|was stronger|hot|strong|enough|bad|laced ; give|tell me one|a|1 good? reason ; filled|ran|running|fill the|a tub|bath ** razor|blade|pills|wrists|toaster
        suicidalOblique value=1	en	took|taken down|off my|his|her facebook|instagram|insta|socials|accounts ; deactivated|deleted my|his|her facebook|instagram|insta|socials|accounts ; gave|give|given notice on|at|to * apartment|place|landlord|lease
        suicidalOblique value=1	en	mopped|scrubbed|vacuumed * floors|floor|house ; feels good to be done
        suicidalOblique fixed	es	esperando|espero|nomas|falta a? que se? muera|muere|mueran mi|mis ; ya se como|donde|cuando * hacerlo|voy ; todo|ya planeado|listo|decidido para|el|él el|domingo|lunes|manana|sabado|viernes|él
        """
}
