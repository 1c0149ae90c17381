extension LexiconSources {
    /// Oblique suicide: being a burden, wishing not to wake, a decision and its calm. Points as in ``means``.
    static let despair = """
        # burden, absence as a gift
        suicidalOblique value=1	en	{kin}|theyd|they|youd|you|world|people|he|hed|she|shed|all|folks|id * * better|happier|safer|freer|fine|ok|okay|easier|relieved|best|calmer * off|life|lives? without * me|him|her|mom|dad
        suicidalOblique value=1	en	better off without
        suicidalOblique value=2	en	theyd|everybody|everyone|kids|they|hed|shed|family|wife|husband|theyll be * better off|relieved|happier
        suicidalOblique value=2	en	better off with * my|his|her|them|sister|mom|parents|grandma|somebody|someone
        suicidalOblique value=2	en	easier|better|cheaper|simpler|happier|kinder|quieter|lighter|smoother|relief|relieved|calmer|safer|best|favor|blessing ** if i|he|she * wasnt|werent|didnt|disappeared|vanished|never|just|stopped|died|left|went
        suicidalOblique value=1.5	en	easier|better|cheaper|simpler|happier|relief|best ** if i|he|she was|were gone|dead|out|not
        suicidalOblique value=2	en	easier|better|cheaper|simpler|happier|kinder|quieter|lighter|smoother|relief|calmer|favor ** without me|him|her
        suicidalOblique value=2	en	without me in it|here|around|there|them
        suicidalOblique value=1.5	en	world|place|family|everyone|life without me
        suicidalOblique value=2	en	be|being|am|im|such|just|feel|become|was|stop|not|like|nothing a|an|but? * burden|drain|deadweight|millstone
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
        # death wished, sleep, mornings
        suicidalOblique value=2 fixed	en	not|never|didnt|dont|wouldnt|doesnt * want|wanted|wanna|see|there|need * * morning|tomorrow|sunrise
        suicidalOblique value=1.5 fixed	en	dont|doesnt|never want|wanna to? wake up tomorrow|anymore|again|ever|at
        suicidalOblique value=1.5 fixed	en	dont want to be awake
        suicidalOblique value=2 fixed	en	rather|wish|hope|hoping|pray|praying|mind|fine|ok|okay|glad|love|prefer|happy|care|like|better|relieved|want ** not|didnt|dont|doesnt|never|couldnt|wouldnt * wake|waking|woke|wakes up|again|tomorrow|tmrw|at|anymore|?
        suicidalOblique value=2 fixed	en	sleep~|slept|bed|asleep|close|eyes * and|to|then * * not|never|dont * wake|waking|come|get|open|have
        suicidalOblique value=1.5 fixed	en	sleep forever|for good|for ever ; stay asleep ; never have to wake
        suicidalOblique value=2 fixed	en	not wake|waking up
        suicidalOblique value=1.5 fixed	en	stop waking up
        suicidalOblique value=1	en	tired|sick|exhausted|done|weary|through|finished of|with? * living|life|existing|breathing|waking|surviving|everything
        suicidalOblique value=2	en	tired|sick|done|weary|finished of|with? being|staying here|alive|awake|me|around|in|human|person
        suicidalOblique value=1.5	en	tired of being a person|human|burden
        suicidalOblique value=1.5	en	too tired to fight|keep|live|go|be|stay
        suicidalOblique value=2	en	tired of being here|alive|me|in|a|human|person|anything
        suicidalOblique value=1.5	en	ready to go|be|join * home|with|now|to god|meet ; meet my maker
        suicidalOblique value=1.5	en	rest now|forever|at last ; eternal rest
        suicidalOblique value=1.5	en	ready for it|this|all to be? over|end|stop
        suicidalOblique value=1.5	en	want~|need|just|ready|make|made|wish|hope|for * it|this|everything|all|pain|the pain|that * to? * be? over|stop|end|ended|quiet|done|finished
        suicidalOblique value=2	en	want~|wished it|this|everything|all over
        suicidalOblique value=1.5	en	make it all? stop
        suicidalOblique value=1.5	en	end the|this|my pain|suffering|misery
        suicidalOblique value=2 fixed	en	no|not|any|see|a|without * point|reason|use in|to|of * going|go|living|live|doing|being|continuing|staying|stay|be|anything|trying|wake|tomorrow
        suicidalOblique value=2 fixed	en	nothing|nobody left? to|for live
        suicidalOblique value=1.5 fixed	en	nothing|nobody left for me
        suicidalOblique value=1.5 fixed	en	no reason * here
        suicidalOblique value=2 fixed	en	whats the point
        suicidalOblique value=1.5 fixed	en	dont|cant|not see * point|future|tomorrow|way forward|myself|way out|reason
        suicidalOblique value=1.5 fixed	en	see no point|future|way|reason ; no way out ; only|one way out|to
        suicidalOblique value=2 fixed	en	i have nothing left
        suicidalOblique value=1.5 fixed	en	no future ; nothing left for me|to live
        suicidalOblique value=1.5 fixed	en	what's left for me
        suicidalOblique value=2 fixed	en	cant|cannot|dont|wont|can * go|keep * on|doing|going|living|being|pretending * anymore|any|longer|much|like this
        suicidalOblique value=1.5 fixed	en	cant go on ; cant keep going ; cant do life|living
        suicidalOblique value=1.5 fixed	en	how much longer i can do|take|go|keep|stand|last|hold|live
        suicidalOblique value=1 fixed	en	cant live like this
        suicidalOblique value=1.5 fixed	en	cant take it|much|anymore|another anymore|more|longer|day
        suicidalOblique value=2	en	life|living|im isnt|not|no|aint|barely * worth living|it|anything|much|keeping
        suicidalOblique value=1.5	en	not|isnt|aint worth living|the air|saving
        suicidalOblique value=1.5	en	lost|losing|lose all? * will|hope|reason|reasons to|of|? * live|living
        suicidalOblique value=1.5	en	no hope left ; lost all hope
        suicidalOblique value=1.5	en	given|gave|giving|give up on life|living|everything|me
        suicidalOblique value=2	en	ran|running|run|out of reasons
        suicidalOblique value=1.5	en	wouldnt|dont|doesnt|didnt|not|couldnt|wouldn * care|mind|matter|bother * if|whether|not|dying|being * i|he|she|it|waking|live|alive * live|die|lives|dies|wake|wakes|od|killed|never|didnt|dont|died|here|stopped|waking|just|dead
        suicidalOblique value=2	en	wouldnt care|mind if|dying|not
        suicidalOblique value=1.5	en	dont care if i|he|she live|die|wake|od|dont
        suicidalOblique value=1.5	en	if i died|die|od|overdose * care|notice|matter|fine|ok|tomorrow|tonight|so be|well
        suicidalOblique value=1.5	en	want|wish|just|could|wanna|hope|try to|i|? stop breathing ; stop existing ; not my problem soon
        suicidalOblique value=1.5	en	see|be|with|join~|meet|rejoin|follow * {kin}|him|her|them * again? soon|heaven|tonight|other side|up there|already
        suicidalOblique value=1.5	en	with|see|join|follow him|her|them|{kin} in heaven|on the other|soon|tonight|already|now
        suicidalOblique value=2	en	id be with him|her|them|my already|by
        suicidalOblique value=1	en	in heaven ; the other side ; in the ground ; next to him|her|my|them
        suicidalOblique value=1	en	cemetery ; his|her|their grave ; follow him|her ; reunited
        suicidalOblique.3 fixed	en	be|join|joining|being|go|see with? my|her|him|them|mom|dad
        suicidalOblique value=1.5	en	dark|scary|bad|black|ugly|intrusive|unsafe thoughts|thought
        suicidalOblique value=1.5	en	thoughts scare|scaring|are me|dark
        suicidalOblique value=1	en	dark place|places|hole
        suicidalOblique value=1.5	en	thinking about ways
        suicidalOblique value=1.5	en	scared|afraid|worried|terrified of? what i|ill|id|he|im|she|hell|shell might|would|will|could|may|gonna|going|? do
        suicidalOblique value=2	en	scared|afraid|fear|worried|terrified|frightened|think * i|he|she|hell|shell|hes|shes|ill|im * * do|hurt|kill|harm|hurts|kills something|myself|himself|herself|anything|stupid|drastic|themselves
        suicidalOblique value=1.5	en	scared|afraid of|for myself|my life|my safety
        suicidalOblique value=1	en	do|did|done|try|tried something|anything stupid|drastic|bad|permanent|crazy|rash|foolish|irreversible|final
        suicidalOblique value=1.5	en	shouldnt|cant|not * be left? alone * tonight|with|right?
        suicidalOblique value=1.5	en	dont * alone tonight|with * {pills}|myself
        # the decision and its calm
        suicidalOblique value=2 fixed	en	picked|chose|chosen|set|pick|marked|circled|decided * out? a|the|my|which|on|day|date * day|date|tree|spot|place|night|way|time|beam|song|songs|outfit|dress
        suicidalOblique value=2 fixed	en	know|decided which|how|when|where tree|bridge|beam|room|day|id|ill|im
        suicidalOblique value=2 fixed	en	tonights|tonight|today|now|day|night|time|friday|sunday|weekend|here|place * good|fine * as any
        suicidalOblique value=1.5 fixed	en	as good a day|night|time|place as
        suicidalOblique value=2	en	made|make|have|found|at|come|came my|a|to|? peace with|about it|dying|leaving|this|death|god|the
        suicidalOblique value=1.5	en	made|make up my mind|decision ; already decided ; my decision|mind is made
        suicidalOblique value=1.5	en	i have a plan and ; has a plan
        suicidalOblique value=1	en	have a plan
        suicidalOblique value=1.5	en	know how id|i|ill *
        suicidalOblique value=1.5	en	thought|thinking|figured|know|knows|worked out|about|of|out how id|ill|to|i do|go|would
        suicidalOblique value=1.5	en	means ready ; no|without * intent|date|plan yet|but|? have|means
        suicidalOblique value=2 fixed	en	wont|not|dont|cant|doesnt * see|make|be * it|around|here|alive|to|? * for|til|till|until|past|? * christmas|tomorrow|birthday|spring|thanksgiving|graduation|summer|easter|another
        suicidalOblique value=1 fixed	en	not|dont|aint plan|planning|expect|intend|going|gonna * to|on * be|being|see|seeing|wake|waking|make|making around|here|tomorrow|up|back|home|alive|past
        suicidalOblique value=2 fixed	en	wont be around|here|alive much|anymore|long|next|tomorrow|for|by|to|when|after|?
        suicidalOblique value=2 fixed	en	cant|cannot|wont|dont|not|couldnt * keep|stay|staying|feel * myself|himself|herself|? safe|alive
        suicidalOblique value=2 fixed	en	cant|cannot|wont|couldnt promise|guarantee|swear * ill|i|hell|shell|hed * safe|alive|tonight|here|around|tomorrow|be
        suicidalOblique value=2 fixed	en	dont|cant|not * trust myself|himself|herself * tonight|alone|right|with|to|around|anymore|near|driving|here
        suicidalOblique value=2 fixed	en	dont|not|cant|doesnt * think|sure|know|see|believe * i|he|she|ill|how|hell|shell * * stay|make|survive|get|live|be * safe|alive|it|here|through|another|tonight|weekend|night
        suicidalOblique value=2 fixed	en	stay alive
        suicidalOblique value=1.5	en	make it|get through|til|to|till|until * the? night|weekend|morning|tomorrow
        suicidalOblique value=2	en	contract for safety ; wont contract ; flat affect
        suicidalOblique value=2	en	stay|staying|keep me|him|her? alive
        suicidalOblique value=2	en	peaceful|quiet|over|easier after tonight|tomorrow|today ; after tonight
        suicidalOblique value=1.5	en	over soon|tonight
        suicidalOblique value=1	en	too calm ; calm now ; strangely calm ; oddly calm ; flat voice|affect
        suicidalOblique value=1	en	for now ; at peace ; after the holidays|first|funeral|graduation|wedding
        suicidalOblique value=1	en	by this weekend|friday|monday|tomorrow ; be done|over soon|then|tonight
        suicidalOblique value=1 fixed	en	when|once|then * gone|leave|grown|graduate im|ill|i * done|go|can
        suicidalOblique value=1 fixed	en	last straw ; nothing left ; everything hurts ; {nobody} left
        suicidalOblique value=1 fixed	en	all alone ; lost everything
        suicidalOblique value=2	en	on watch since|for|now|tonight|x
        suicidalOblique value=1.5	en	on|under {suicide} watch
        suicidalOblique value=2	en	off the|a hold
        suicidalOblique value=1.5	en	psych hold|watch ; 72 hour hold ; psych hold
        suicidalOblique value=2	en	let * off the? hold
        suicidalOblique value=1.5	en	one to one watch ; 51 50 ; baker act~
        suicidalOblique value=1	en	safety plan
        suicidalOblique value=1.5	en	ligature marks
        suicidalOblique value=1	en	cut him|her|me|them down from
        # Spanish: burden, wish, decision
        suicidalOblique value=2	es	mejor|felices|tranquilos|tranquilas|descansarian|descansar|bien|facil|barato ** sin|si mi|ella|el|me|yo|no
        suicidalOblique value=1.5	es	si yo no * volviera|existiera|despertara|estuviera|llegara|regresara
        suicidalOblique value=2	es	estari|estarian|estaria|estariamos|estaran|estarán mejor sin|si|con|muerto|muerta
        suicidalOblique value=2	es	una|soy|ser|sere carga|estorbo|estorbando|cargo ; soy un estorbo
        suicidalOblique value=1.5 fixed	es	no aguanto|aguanta|soporto|soporta mas|esta|la|vivir|seguir|nada|vida|esto
        suicidalOblique value=1 fixed	es	no puedo|puede mas
        suicidalOblique value=1.5 fixed	es	ya no puedo|puede seguir viviendo|asi|con esta
        suicidalOblique value=2 fixed	es	no quiero|quiere|queria * despertar|amanecer|vivir|existir|despertarme
        suicidalOblique value=2 fixed	es	no quiero|quiere|queria seguir|estar|andar|quedarme * aqui|mundo|vida|viviendo|adelante|viva|vivo
        suicidalOblique value=2 fixed	es	ya no quiero|quiere estar|nada
        suicidalOblique value=1 fixed	es	no quiero|quiere seguir ; sin mi ; en este mundo ; ya me canse
        suicidalOblique value=1 fixed	es	me quiero ir ; irme ya ; no le veo el caso
        suicidalOblique value=2 fixed	es	sin mi en|* este mundo
        suicidalOblique value=1.5 fixed	es	de|en|sin este mundo * no|ya|sin|irme|mi
        suicidalOblique value=1.5 fixed	es	quitar|quitarme|irme|dejar * este mundo
        suicidalOblique value=1.5 fixed	es	no vale la pena|vivir
        suicidalOblique value=1.5 fixed	es	no tiene|tengo|le veo|hay|veo caso|sentido|salida|razon|futuro|ganas|motivo *
        suicidalOblique value=1.5 fixed	es	para que|ya seguir|vivo|vivir|sigo
        suicidalOblique value=1 fixed	es	perdi|perdio|sin|tengo|quitaron * ganas de vivir|seguir|nada
        suicidalOblique value=1 fixed	es	ganas de vivir|nada
        suicidalOblique value=1 fixed	es	cansado|cansada|harto|harta|canse|hartado|cansada * de vivir|todo|la|esta|estar|existir|luchar
        suicidalOblique value=2 fixed	es	ojala|quisiera|prefiero|preferiria|deseo|espero|si|mejor|quiero|pido|rezo|dormir|dormirme|acostarme|cerrar * * * no|ya|nunca * despertar|despertara|despertare|despierte|amanezca|amaneciera|levante|levantarme|desperte
        suicidalOblique value=1.5 fixed	es	dormir|descansar para siempre|y no|por fin
        suicidalOblique value=2 fixed	es	quiero|ojala|deseo|pido|pide|que que|todo|esto|dolor|ya * se * acabe|termine|acabara|terminara
        suicidalOblique value=1.5 fixed	es	irme|estar|reunirme|ir|alcanzar|alcanzarlo|alcanzarla|encontrarme con|a mi|el|ella|dios|{kin} * pronto|cielo|alla|ya
        suicidalOblique value=1.5 fixed	es	que dios me|lo|la lleve|recoja|quite
        suicidalOblique value=2 fixed	es	nadie|a * me|se|va|le|dara|daria * va|extranar|extranara|extranaria|cuenta|importa|importaria|importo|llorar
        suicidalOblique value=1.5 fixed	es	quitarme|quitarse|desaparecer|irme|borrarme|largarme * de en medio|siempre|mundo|medio|mapa
        suicidalOblique value=1	es	hacer|haga|hacerme|hacerse|cometa|cometer * tonteria|locura|algo|dano
        suicidalOblique value=2 fixed	es	ya|todo * decidi|decidido|escogi|elegi|tengo * fecha|dia|decidido|plan|la|hora|?
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
        pseudo	en	afraid|scared|terrified|fear|worry ** not waking|wake up|? ; burn~|burnt * bridges ; of|with living like|in this|that|a ; have a plan by|in|for ; dying to
        pseudo	en	through the roof ; roof over|leaks|rack ; financial burden ; burden on my insurance
        pseudo	en	seatbelt ticket ; gun shop|license|range|show ; nail|glue|heat|staple gun ; jump~ the gun
        pseudo	en	top gun
        pseudo	en	gun safe|safety ; goodbye * airport|daycare|school ; goodbye party|lunch|cake
        pseudo	en	hope this finds you
        # second round: kinds of oblique danger (value by precision on the mined texts)
        # a wish that something would do it
        suicidalOblique value=2	en	hope|hoping|hopes|wish|wishing|pray|prays|prayed|praying|asked|ask|asking|begged|beg ** heart attack|biopsy|bad|pneumonia|cancer|stroke|bleed|surgeon|lightning|slipped|accident|worst|take me|quick|one
        suicidalOblique value=1.5 fixed	en	if|when|let|hope|wish|whatever * it|shit|dope|pills|oxy|withdrawal|liver|cold|nature|god|lord * takes|take|doesnt|hurry|gets|finish|finishes|kills * me|it|wake|job?
        suicidalOblique value=2 fixed	en	not|never|dont|doesnt|didnt|wont|quit|stop|stopped * * to? wake|waking|open|opening|get|getting|rise|set * me|my|up|from|the * eyes|tomorrow|one|these|again|morning|alarm
        suicidalOblique value=2 fixed	en	mad|sorry|angry|disappointed|annoyed|sad|surprised|upset|curse * * * i|woke|wake|waking * up|again|woke|alive|at|every|morning
        suicidalOblique value=1 fixed	en	dont|no|not|done|enough|never * need|want|more|any|with|give|got|have * * mornings|morning|sunrises|winter|winters|tomorrows|birthdays|another
        suicidalOblique value=2	en	if * somebody|someone|truck|car|semi|train|drunk|lightning|god * hit|took|ran|struck|shot|take|takes|smashed|pulls|plowed * me|into|on|over|head
        suicidalOblique value=2 fixed	en	thats|be|is|fine|suits|suit * ok|okay|fine|alright|good|suit|suits * by|with me ; that|itd|so * would|be suit|fine|relief|mercy|blessing|kindness|favor
        suicidalOblique value=2	en	mercy|blessing|kindness|relief|favor|lovely|nice|wonderful * thing * * if|to|itd|that|when|it|be
        suicidalOblique value=2 fixed	en	dont|not|no longer|stopped|wouldnt|never|quit|isnt|arent scared|afraid|caring|care|fearing|mind|fight|fighting|scary * of|it|anymore|any|if|death|dying|it's|the|really|that
        suicidalOblique value=2	en	already|halfway|half|mostly gone|dead|buried|left|out ; empty chair
        suicidalOblique value=1	en	haunting|haunt|ghost * my|own|house?
        suicidalOblique value=2	en	living|life problem ; my hours|race|clock|engine * run|up|out|done ; lights out|off * all|for ; off switch ; full stop ; exit|checkout|checking out
        suicidalOblique value=2	en	no bottom|floor
        # lighter for the others
        suicidalOblique value=2	en	less|fewer|easier|lighter|simpler|cheaper|quieter|happier|better|freer|safer|richer|nicer|breathe|calmer|ahead|relief ** for|on|them|everyone|family|everybody|they|folks|kids|time ** if|without|when|once|one|minus|than|wasnt
        suicidalOblique value=2	en	one|be less|fewer * mouth|drunk|problem|burden|addict|bill|person|thing|worry|bottle|plate|old|junkie|of
        suicidalOblique value=2	en	stop|quit|done|not|end|wont|tired * be|keep|being|costing|cost|draining|dragging|ruining * the|a|them|family|him|her|my|their|thing|everybodys * down|dry|anymore|tired|another|money|burden|weight
        suicidalOblique value=2	en	worth|fetch|insured|pay|pays * more|double? * under|dead|in|on|with|gone|than * it|box|me|alive|ground|breathing
        suicidalOblique value=2	en	life|survivor|death|good|union|policy|term|double policy|benefit|benefits|insurance|indemnity * pays|kids|two|years|vests|double|clause|accident|three|monday|{folk}|out|cover|if
        suicidalOblique value=2	en	off|from * hands|shoulders|plate|back * good|for ; set|setting * them|her|him|kids free
        suicidalOblique value=2	en	bad investment ; dead weight ; waste|wasted|cost|costs|spend * on|of|them * me|somebody|space|money|already|slot ; my family|wife|kids * favor|gift|kindness ; one|decent|last favor|gift|kindness
        suicidalOblique value=2	en	marry|find|meet|deserve * * again|somebody|someone|another|better|dad|man|him|woman * after|when|me|else
        suicidalOblique value=1.5	en	remarry|remarried
        suicidalOblique value=1.5	en	they|kids|she|he|them|family|wife|boys|shell|theyll * remember|have|get|gets|keep|better|happier|with * * sister|aunt|me|before|good|hero|money|check|flag|pension|year|memory
        suicidalOblique value=1 fixed	en	{nobody}|no|aint|not|none * left|here|around|would|twice|one|needs|depends|alive|who * * me|miss|notice|care|look|need|doing|five|hold|stay|lose|twice
        # with the dead
        suicidalOblique value=1	en	see|seeing|join|joining|meet|meeting|visit|be|follow|following|catch|going|fishing * * up|with|to|my|the|them|him|her * mother|dad|brother|wife|husband|soon|guys|boys|again|him|her|mom|maker|lord|father|halfway|upstairs
        suicidalOblique value=2	en	face to face ; man|big upstairs|guy
        suicidalOblique value=1	en	meet|see|talk|square|face * * maker|upstairs|halfway|creator|jesus|st|lord ; next|other|better|whatever life|world|place|side
        suicidalOblique value=1	en	{folk}|he|she|husband|wife|dead|they * * waving|calling|beckoning|waits * * me|come|in|home|over
        suicidalOblique value=2	en	where im|i going|headed|bound ; im headed|heading|ready to? go|home
        suicidalOblique value=1	en	gods|lord|him|heaven * take|home|met|waits ; on the wall ; in the ground
        suicidalOblique value=2	en	his|her|their|late|dead|same|where|dads|brothers * grave|headstone|cross|barn|spot|tree|bridge|age|anniversary|way * next|two|like|did|too|now|he|where|even
        suicidalOblique value=1	en	go|went|going|out like|the|same * my|he|dad|way
        # decided, and calm about it
        suicidalOblique value=1	en	calm|calmer|light|lighter|peaceful|happy|happier|cheerful|wonderful|rested * since|than|for|first|because|now|about|in|and|smiling|tonight ** decided|years|weeks|once|know|months|time|drinking|seen|settled
        suicidalOblique value=1	en	free|freeing|relieved|serene|quiet|gentle|tranquil|good|fine|steady * since|than|for|first|because|now|about|in|and|smiling|tonight ** decided|years|weeks|once|know|months|time|drinking|seen|settled
        suicidalOblique value=2	en	very|too|real|strangely|oddly|unusually|weirdly|so|eerily|kind|almost|all calm|cheerful|flat|peaceful|happy|gentle|quiet|serene|cheery|sweet|affectionate
        suicidalOblique value=2	en	its|all|ive|have|got|that|mind|thing|everything * settled|handled|decided|made|arranged|sorted|chosen|picked|finished * it|up|already|now|of|day|thursday|friday|and|so
        suicidalOblique value=2	en	decision|decided|deciding|choice|choose|chose * * made|tonight|lap|already|not|done|it|need|own|for * me|myself|once|any|mine?
        suicidalOblique value=2	en	before|after|by|until|till|come|past|on|for|first * the {NUM}|{soonDay}|14 th|30 th * if|im|nothing|ill|wont|itll|i|hes|its|over|and
        suicidalOblique value=2	en	going|go|goes|says|leaving|trip|somewhere|away|nowhere|headed ** nowhere|trip|far|anyplace|away ** suitcase|packed|where|far|why|nowhere
        suicidalOblique value=2	en	makes|making * hair|skin|me * stand|crawl|nervous|sick
        suicidalOblique value=1.5	en	found|find|saw|overheard|noticed|hid * * * list|rope|hose|letter|letters|note|notes|journal|shells|will|marks|notebook|envelope
        suicidalOblique value=2 fixed	en	never in * life
        suicidalOblique value=1.5 fixed	en	not|aint|isnt|im asking|calling|looking|here * for * treatment|help|bed|detox|program ; dont|no bother|need|point * with|for|list|waitlist|aftercare|bed|us|me|slowing
        suicidalOblique value=2 fixed	en	whats the point|use|sense|good|worth
        suicidalOblique value=1	en	over|done|finished|gone|quiet by|before|then|soon|time|when * {soonDay}|she|he|they|you|noon|dark|knows|then
        suicidalOblique value=2	en	voz tranquila ; se rio ; not answering|picking ; straight to * voicemail|machine
        # more of the same kinds
        suicidalOblique value=2 fixed	en	dont|not|never|stop * hand|give|send|grant|owe|show me|him|her * another|more|one * morning|day|night|year|birthday|sunrise|winter
        suicidalOblique value=2 fixed	en	if i|he|she wasnt|werent|isnt|weren around|here|there|alive|born ; better|nicer|easier|fine|happier|calmer w/o|without me|him|her ; do|be * better w/o me
        suicidalOblique value=2 fixed	en	picked|chose|chosen|circled * {soonDay} * and|everything|all|its|for ; ive|i picked|chose|chosen {soonDay} ; everything|all is|are|its|s arranged|handled|settled|prepared|squared|ready for
        suicidalOblique value=2 fixed	es	mejor|preferiria|quisiera ya? no * estar|existir|despertar|haber|ser ; despedi|despidio|despidiendo|despedido de * {kin}|{folk}|ellos|ellas|cada
        suicidalOblique value=2	en	texted|messaged|called|kissed|hugged|wrote|emailed * {folk}|{kin}|her|him|them goodbye|bye|farewell
        suicidalOblique value=2 fixed	en	one way or another * over|ends|done ; {nobody} * to stop|talk me * out?
        suicidalOblique value=2	en	think|thinking|thought|thoughts|dream|dreaming|dreamed|obsessed|fixated about|of|on|with the|my|that|his|those * {edge}|{gun}|rope|garage|exit|beam|rafters|hook ** again|lately|all|every|more|keep|night|how
        suicidalOblique value=2	en	{gun}|rope|pills|bridge|tracks|water|river|drawer * calling|calls|waiting|looking|whispers|talks|talking|pulls|pulling * me|my|for
        suicidalOblique value=2	en	if i go tonight|now|soon|first|like|quietly ; when i go * want|tell|dont|they ; last * youll|youd|you|theyll|they hear|see|get * from|of me
        suicidalOblique value=1	en	end of the line|road for me
        suicidalOblique value=2	en	made sure|certain * wont|dont|nobody|kids|they|she|everyone * find|home|taken|cared|see|alone|know|away
        suicidalOblique value=2	en	weekend|night|day|when|while|until * kids|wife|husband|roommate|parents|everyone|house * is|are|at|away|gone|empty|with|asleep * so|then|i|ill|thats|its
        suicidalOblique value=2 fixed	en	dont|not|no|cant|never * picture|imagine|see|recognize|count|include * me|myself|us * in|at|past|there|after|next|anymore
        suicidalOblique value=1	en	take|took|taking|swallow~|finish~|down~ * all|whole|rest|every|entire|both * of|the|them|bottle * at|tonight|and|with|once|it
        suicidalOblique value=2 fixed	en	dont|not|wont|didnt|doesnt|no * deserve|get to|belong|supposed|meant * live|be here|be alive|exist|breathe|another|wake|survive|make it
        suicidalOblique value=2 fixed	es	hubiera|debi|deberia|ojala|quien * ser|sido|haber * yo|muerto|mi ; no merezco|merece vivir|estar|seguir|nada ; esto se acaba hoy|manana|ya
        """
}
