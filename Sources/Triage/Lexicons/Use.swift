extension LexiconSources {
    /// Stopping, routes, beginnings, last use, and the wish to quit.
    static let use = """
        # quitting
        quitting value=num fixed	en	no|without|w/o|off {drug} in|for|x|since {DUR:0..20}
        quitting fixed	en	no {drug} since|desde {AGO:0..20}|yesterday|last|this
        quitting	en	no {drug} since|desde {AGO:20.1..20000}
        quitting value=num	en	no|off|without|w/o {drug} in|for|x|since {DUR:20.1..20000} ; {DUR} without|off|w/o|no {drug}
        quitting	es	sin la|el|las|mi|mis|su {drug}
        quitting	en	{AGO} was my|his|her last {drug}|drink|use|hit|pill|dose
        abstinent value=num	en	{AGO:14..3000} was my|his|her last {drug}|drink|use|hit|pill|dose|day
        quitting absorb	en	sweated it out ; toughed it out
        quitting	en	day|days|morning|night|hours with|without no? {drug} ; {DUR} with|without no? {drug}
        uses absorb	en	been|has|its|this|it|is going|goes|gone on? for|on about|almost|over|like|around|nearly|? {DUR}
        quitting	en	no {drug} today|left|tonight ; with no {drug} ; stopped ; quit ; quitting cold
        quitting	en	cold turkey ; cold turky ; cold turkee ; cold terkey ; cold turkies ; stopped drinking ; stopped using ; quit drinking ; quit using
        quitting	en	havent had a drink ; hasnt had a drink ; havent used ; hasnt used ; havent drank
        quitting	en	hasnt drank ; havent had any ; hasnt had any ; not had a drink ; without a drink
        quitting	en	without alcohol ; without drinking ; without using ; no drink ; no drinks ; last drink was
        quitting	en	put it down ; dumped it ; poured it out ; threw it out ; i|he|she|they|we|it|they|just|pt|clr|all|already|had|have|supply|stash|pills|meds|script|rx|bottle|refill|refills|prescription * ran|run|runs|running out|outta
        quitting fixed	en	off|without|w/o|no|quit|stopped tia|tias|sevens|feel|frees tia|pills|free|frees|since|for|cold|? ; off|without|no|quit g since|for|cold|yesterday|today|{DUR}
        quitting	en	flushed|dumped|tossed|trashed it|them|all|the|my|his|her ; off it ; off of it ; abstinence ; abstinencia ; came off
        quitting	en	coming off ; coming down ; tapered ; tapering ; cut down ; cut back ; cutting down
        quitting	en	cutting back ; went without ; detoxing himself ; detoxing myself
        quitting	en	detoxing herself ; detoxing at home ; kicking at home ; kicking|kick|kicked {drug}|it|cold|alone|h|off ; im|hes|shes|been|start~ kicking ; missed dose
        quitting	en	missed my dose ; missed doses|dose|{NUM} ; missed days|doses ; skipped a|my|his|her|it|one|doses|{drug} ; tried to skip
        quitting	en	tried to stop ; tried to quit ; sober since ; dry since ; bajandole
        quitting	en	without|w/o|off|sin|no my|the|any|his|her|mis|sus|la|las|el? {drug} today|yesterday ; without|w/o|off|sin my|the|any|his|her|mis|sus|la|las|el? {drug} since|for|in|x|desde
        quitting	en	without|w/o my|his|her|any? {drug}
        quitting	en	stop|stops|stopped|stopping|quit|quits|quitting|dropped my|his|her|the? {drug}
        quitting	en	hasnt|havent|didnt|not|hadnt had|have|touched|take|taken|used|tomado|drank a|any|her|his|my? {drug}
        quitting	en	out|outta of? my|his|her? {drug} ; run|ran|runs|running out|outta of? * {drug}
        quitting	en	day|days|hour|hours * off|without my|the? {drug} ; last {drug} ; off {drug}
        quitting	en	came|coming|come off * {drug} ; dont|doesnt|didnt have|take|get my|his|her|the {drug}
        quitting	en	without|w/o a hit|bump|fix|dose|drink|shot|sip|pill of? {drug}?
        quitting fixed	en	first|second|third|fourth|fifth|sixth|seventh|st|nd|rd|th|last|final|whole|{NUM} day|days|night|nights no|w/o|without|with|off|zero any|no|a|? {drug}|booze|alcohol
        quitting	en	{DUR} without a|my|any hit|bump|fix|dose|drink|shot|sip|pill
        quitting	es	sin tomar ; sin beber ; sin consumir ; sin usar ; deje de tomar ; dejo de tomar
        quitting	es	deje de usar ; dejo de usar ; dejo de consumir ; deje de consumir ; deje la ; dejo la
        quitting	es	deje el ; dejo el ; se le acabo ; se me acabo ; se le acabaron ; se me acabaron
        quitting	es	intente dejarlas ; intento dejar ; trate de dejar ; bajo a
        quitting	es	dejo|deje|dejado|dejando|dejar el|la|las|los|mi|su? {drug}
        quitting	es	no ha|he tomado|usado|consumido
        quitting fixed	es	dias|horas|semana|noches|meses q|que|ke no * tomo|toma|uso|usa|fumo|fuma|consumo|consume|meto|bebo|bebe
        quitting	es	no tengo|tiene mi|su|mis|sus? {drug}
        # Put down, poured out, given up, done without: the last use is behind
        quitting	en	put|puts|putting|set|sets|setting|laid|lay|laying|threw|dumped|poured|tossed|flushed ** {drug} * down|away|out|toilet|sink|aside
        quitting	en	put|set|laid it|that|them|the bottle|pipe|pills down|away
        quitting	en	put|set|laid|puts|sets down|aside his|her|my|the|it|that|all
        quitting	en	poured|dumped|flushed|tossed|threw|pouring|flushing|got rid ** down|out|away|of|sink|toilet|drain|trash
        quitting	en	down the sink|drain|toilet
        quitting	en	gave|given|giving|swore|swearing|swears|knocked|laid|laying off|up|it * {drug}|it|drinking|drink|using|them|booze|pills|off
        quitting	en	put|puts|set|putting down|aside the|his|her|my? {drug}|bottle|pipe|needle|pills
        quitting	en	walked|stepped away from {drug} ; put|set|puts the|his|her|my? {drug}|bottle|pipe|needle|pills down|aside
        quitting	en	havent|hasnt|not|didnt|hadnt|aint * touched|used|drank|smoked|drunk|dosed|scored * anything|it|drop|since|nothing|today|in|{drug}
        quitting	en	havent|hasnt|not|didnt|hadnt * had|taken|took * drop|{drug}|drink
        quitting	en	havent|hasnt|not|didnt|hadnt * had|touched|smoked|done|taken|took|popped a|any|one|no blue|blues|thirty|dose|bump|fix|shot
        quitting	en	nothing|zero since|today|yesterday|tonight|{AGO} ; nothing|zero for|in * {DUR} ; none since {AGO}|yesterday|last|this ; had none|nothing|zero ; not since {AGO}|yesterday|last ; none today|yesterday ; not a sip|drop ; zero sips
        quitting	en	no|not a? drop|sip|pills|dose|alcohol|booze|liquor|dope|benzos since|in|for|today|left
        quitting	en	tried|trying|attempted|attempt|try|tries|tryna to|at|? * stop|quit|quitting|kick|wean|taper|stopping|skip|detox|sober ; tried|trying|attempted|tries to|? cut down|back ; tried|trying|tries to go without|cold ; tried|trying to come|get|dry off|out|clean|sober
        quitting	en	when|if|whenever|once|since|after * {stop} ; every? time i|he|she|ive|we|they|pt {stop}
        notEvidence absorb	es	cuando dejo|deje|paro|pare * tomar|beber|? * {AGO:30..9999} ; {AGO:30..9999} cuando|que dejo|deje|paro|pare de? tomar|beber|?
        notEvidence absorb	en	when|time|after i|he|she|they|pt quit|stopped|detoxed|kicked drinking|using|cold|? * {AGO:30..9999} ; {AGO:30..9999} when|after i|he|she|they|pt quit|stopped|detoxed|kicked drinking|using|cold|?
        injecting	en	put|puts|putting|stick|sticks|stuck|sticking|poked|jabbed a|the|that|another? needle|needles|syringe in|into my|his|her|their|our|your arm|arms|vein|veins|neck|leg|foot|hand
        substance.alcohol absorb	en	when|time|after i|he|she|they|pt quit|stopped drinking * {AGO:30..9999} ; {AGO:30..9999} when|after i|he|she|they|pt quit|stopped drinking
        substance.fentanyl fixed	es	no|sin * consigo|consigue|consiguen|encuentro|encuentra|alcanza * fentanilo|fenta|blues|azules
        substance.heroin fixed	es	no|sin * consigo|consigue|consiguen|encuentro|encuentra|alcanza * heroina|chiva|negra|carga
        notEvidence absorb	es	no se|sabemos|sabe|supe que tomo
        quitting	en	quit|stopped|stop cold|altogether|outright|completely|drinking|using|taking|smoking|it|them|entirely
        quitting	en	day|hour|night|hr one|two|three|four|five|six|1|2|3|4|5|6|7|{NUM:1..9} of|without|off|no|clean|sober|dry|into|with * {drug}|drinking|it|nothing|detoxing|detox|this|booze
        quitting	en	{NUM} days|hours|hrs|d|h|days|nights off|without|w/o|clean|sober|dry|since|no|into|cold
        quitting	en	ct|c/t x|since|from|off ; last {drug} was|on|at|about
        quitting	en	cold turkeyed|turkeying ; going|gone|went|goes cold ; drying out ; dried out ; sobering up
        quitting fixed	en	no|0|zero|w/o {drug}|booze|alcohol|drinks|drink x|in|for|since|since|past|last|? {DUR:0..20}|{AGO:0..20}
        quitting across	en	since|been ** {AGO:0..14} * no|w/o|without {drug}
        quitting	en	off since ; jail|jailed|locked|arrested|booked|lockup ** since|without|no
        quitting fixed	es	{AGO:0..14}|{DUR:0..14} que|ya|y no * bebe|bebo|toma|tomo|consume|consumo|usa|uso|fuma|fumo|mete|meto|inyecta|inyecto|prueba|pruebo
        quitting	en	{DUR:0..14} no|without|w/o|off {drug}
        quitting	en	{drug} * ran|runs|run|running out|dry ; out|outta of? * {drug}|meds|pills
        quitting	en	cant|couldnt find|score|cop any|more|it|{drug}|anymore ; cant|couldnt get|afford any|more|it|{drug} ; self taper
        quitting	en	tapered myself|himself|herself ; {drug} d/c|dc|dced|dcd|discontinued {AGO}|on|yesterday|since|today|this
        quitting	en	stopd|stpd|stoppd|stppd|quitd * {drug}|drnkg|drnkng|drinking|drkg|usng|use|all|mon|tues|wed|thu|fri|sat|sun|y'day|{AGO}|cold
        quitting	es	no se? ha|he|haya * tomado|bebido|consumido|usado|metido|fumado|echado|probado|comprado|inyectado|tocado|conseguido|encontrado|agarrado|hallado * la|el|su|nada|una|un? {drug}?
        quitting	es	no compra|consigue|toma|bebe|consume|prueba desde|hoy|nada|ya
        quitting	es	lleva|llevo|llevamos {NUM}|unos|un|varios dias|dia|horas|noches|semana sin
        quitting	es	sin * desde|hoy|ayer ; sin {drug} ; sin nada|probar|meterse|meterme|echarse|fumar|comprar
        quitting	es	dejo|deje|dejar|dejando|ha|he * dejado? * de tomar|beber|consumir|fumar|usar|meterse|meterme|inyectarse
        quitting	es	lo|la|las|los dejo|deje|solto|solte * {AGO}|desde|hace|el|ayer|de
        quitting	es	tiro|tire|vacio|vacie|regalo|escondio|boto|bote * la|las|el|los|su|sus|mi|mis botella|botellas|pastillas|alcohol|cerveza|droga|guaro|todo
        quitting	es	de golpe ; en seco ; de un dia para otro
        quitting	es	le|me|se corto|corte|cortaron|quito|quite|quitaron|suspendio|suspendieron|bajo * {drug}|tomar|trago|medicina|receta|pastillas
        quitting	es	lo quiere|quiso dejar ; ya no * {drug}|toma|consume
        # injecting
        injecting	en	iv ; i.v. ; ivdu ; bumps|shoots|shot it|{drug} up ; inject ; injects ; injecting ; injected ; shoot up
        injecting	en	shooting up ; shoots up ; slamming
        injecting	en	track marks ; shoots it
        injecting	en	shoot|shoots|shooting|bang|bangs|banging|slam|slams|slammed|slamming|inject~|muscle~|boof~ * {drug}|h|t|k|pills ; bang|banging|slam|slamming it|t
        injecting	en	intravenous ; intravenously ; mainline ; mainlining ; muscling ; skin popping ; inyectada
        injecting	en	inyectado ; jeringa ; jeringas ; emojineedle ; boofing ; shot up
        injecting	en	shot heroin|meth|dope|coke|fent ; shooting again
        injecting	es	se inyecta ; me inyecto ; inyectandose ; inyectarse
        injecting	en	shooting|shoots|shoot|slamming|slams|slam|banging|bangs|bang|booting|fixing|muscles|muscling it|up|them|again|dope|in|drugs|daily|every|into
        injecting	en	needle|needles|syringe|syringes in|on|under|for|found|his|her|my|everywhere|use|user|marks|exchange|drawer|bag|sharing|shared ; dirty|used|shared rigs|needles|needle|works|points ; rigs in|under|everywhere|found
        injecting	en	found|uses|using|share|shares|sharing * needle|needles|rig|rigs|syringe|syringes
        injecting exact	en	tracks on|up|down|in|all ; track mark|marks|scars
        injecting exact	en	iv use|user|drug|heroin|meth|fent|coke|cocaine|dope ; iv ivdu ; pwid ; ivda
        injecting exact	en	in|into * arm|arms|vein|veins|neck|groin|foot|hand * shoots|shot|shooting|inject|needle
        injecting	es	por|en la|las|mi|su vena|venas ; se pica|arponea|chuta|inyectaba ; me pico|arponeo|chuto
        injecting	es	picandose ; picarse ; picarme ; arponazo ; arpon en|al brazo|vena|cuello ; se|me mete|da|pone|clava el|un|con arpon ; jeringazo ; piquetes en ; aguja|agujas
        injecting	es	inyectandome|inyectandose|inyectandonos|arponeandome|arponeandose|picandome|chutandome|chutandose ; inyectarme|inyectarse * {drug}
        injecting	es	vena * mete|pone|inyecta
        injecting.never absorb fixed	en	not shooting ; never a needle ; never used a needle ; no needles
        injecting.never absorb fixed	en	no needle ; not iv
        injecting.never absorb fixed	en	no iv ; non iv ; no ivdu
        notEvidence absorb	en	afraid|scared|terrified|fear|hate|hates of? needles ; needle phobia ; needle phobic ; iv antibiotics|fluids|drip|bag|pole|line|iron
        notEvidence absorb	en	shooting|shoots|shoot|shot hoops|pool|baskets|guns|photos|weddings|video|film|guard|star|stars|range ; shooting star|guard ; covid shot ; iv in the
        notEvidence absorb	en	needle|needles and|& thread|yarn ; knitting|sewing|crochet|acupuncture|pine|compass|tattoo|embroidery|wooden|record|big needle|needles ; needle felting|point|work ; tracks in the snow|mud|woods ; train tracks ; trolley|deer tracks
        notEvidence absorb	es	aguja|agujas grandes|chicas|de|para tejer|coser|madera|maquina|acupuntura|reloj|bordar|crochet|la|mi ; aguja de mi|la maquina ; agujas de|grandes de madera|tejer ; aguja e hilo ; tejer * con agujas
        # started
        started	en	never|didnt have|had * issue|problem|trouble|habit * before|until|till * {AGO:0..190} ; {AGO:0..190} *** never had|did this|that|an|a|any * issue|problem|habit before
        started	en	only|just|really|first * got|became|turned|gotten * bad|worse|serious|heavy|problem|hand|much * {AGO:0..190} ; never|wasnt|not * was|been|a|an * problem|issue|thing * before|until|till * {AGO:0..190}
        started	en	started ; began ; beginning ; first tried|used|time ; picked|picking up * {drug}|drinking|using|smoking|it|habit|bottle|pipe ; picked up in|last|this|around|since|again ; got|gotten|getting into * {drug}|it|drugs|drinking
        started	en	first|1 st|st used|tried|did|use|time|touched|took * {drug} ; {drug} first|st time|used|tried|use * {AGO:0..170}
        started	en	strtd|startd|bgn|begn|strted|startng|strtg {drug}|drnkg|usng|smkng|using|in|last|this|abt|about|{AGO}|w/ ; {drug} strtd|startd * {AGO:0..170}
        started	en	introduced to ; new to {drug}|this|it ; only been using|drinking|smoking|doing|a|{DUR}|{NUM} ; just started ; only since ; turned into
        started	en	turned|progressed|moved|graduated|switched|escalated|went|jumped into|to|on|over|from * to|onto? {drug} in|this|last|around|since|about {AGO}|?
        started	en	began using ; started using|drinking|smoking|snorting ; empezo ; empece ; comenzo ; comence
        started	en	recien empezo ; brand new to|habit|thing|{drug} ; never before ; after never touching ; first time
        started	en	the first time ; tried it in ; new thing ; first bump|line|hit|taste|pill|try ; 1 st use|drink|time|coke|cocaine|meth|heroin|molly|ketamine|fent|crack ; first coke|cocaine|meth|heroin|molly|ketamine|crack|weed|oxy ; first ever line|hit|use|time|taste|pill|bump|high|drink
        started	es	apenas empezo|empece|empezando|comenzo|probo|lleva|llevo|tiene|hace|este ; por primera vez ; probo|probe * {AGO}|en|hace|este|por ; la primera vez
        started	en	just|only|recently started|began|tried|picked|discovered ; just|recently turned to|onto ; just|recently got into|on|onto|hooked|introduced|addicted|back
        started	en	started|began|begun last|this|in|after|when|a|about|around|over|back|early|mid|late
        started across	en	started|began|begun|start ** in|at|during college|school|university|army|navy|rehab|twenties|thirties|teens * {AGO:200..20000}
        started	en	first|new|recent onset|use|started ; since starting ; newly ; recently started|began
        started	es	empezo|empece|comenzo|comence|arranco|inicio|agarro|agarre * en|hace|desde|el|con|a|la|este
        started	es	apenas * empezando|empezo|empece|meses|semanas ; recien * empezo|empece|meses
        started fixed	en	never|hadnt|didnt|havent|not * drank|drink|drinking|used|use|touched|tried|smoked|smoke|done|did * * * until|till|til|before|prior ; never anything|nothing|none until|till|before
        started fixed	en	hadnt|never|havent|didnt had|have|took|drank * more|much|anything|over * * * * * until|till|til|before * * {AGO:0..190}
        started fixed	es	nunca|jamas|no * habia? * tomado|tomaba|usado|usaba|fumado|fumaba|probado|tome|use|fume|consumido|consumia|tomo * * * hasta|antes ; antes nada|nunca
        started	en	{AGO} was his|her|my|the first ; since * {AGO:0..190} * never before ; began|begun|started|starting {AGO}
        started	en	got|became|gotten|getting|been hooked|addicted|into * {drug} ** {AGO:0..190} ; gave|offered|handed|introduced|turned|got me|him|her|them * onto|on|to|into|some|? * {drug} ; onset|begun {AGO} ; first * exposure|experience|contact|taste|introduction|use|tried ** {AGO:0..190}
        started	en	use|drug onset|began|started|start
        started	en	in|with the? wrong|bad|rough crowd|people|kids|group
        started fixed	en	never|hadnt|didnt|havent|not * drank|drink|drinking|used|use|touched|tried|smoked|smoke|done|did * * * until|till|til|before|prior * * * {AGO:0..190} ; no|denies hx|history|use|problems|issues|sud prior|before|until to? {AGO:0..190}
        started fixed	en	fine|okay|good until|till|til * {AGO:0..190}
        started fixed	es	nunca|jamas|no * habia? * tomado|tomaba|usado|usaba|fumado|fumaba|probado|tome|use|fume|consumido * * * hasta|antes * * {AGO:0..190} ; le|me|nos dio|dieron|ofrecio|ofrecieron|presento|presentaron|invito * la|el|un|una|? {drug} ; inicio reciente
        started fixed	es	estaba|andaba bien hasta * {AGO:0..190}
        pseudo	en	not even|yet|quite half|{DUR}
        pseudo	es	no tiene|llega|llego|llevo|lleva|ha ni|a {DUR}
        # lastUsed
        lastUsed	en	last use ; last used ; lu ; ld ; last drink ; last drank ; last drnk ; last dose
        lastUsed absorb	en	last one|drink|dose|pill|hit|use|two|line|bump at|with|before|during|after * dinner|lunch|breakfast|supper|bed|work|class
        lastUsed	en	last hit
        lastUsed	en	last shot ; last fix ; last pill ; last beer ; last took ; last smoked ; last high
        notEvidence absorb	en	last one|time in {NUM:1990..2030}
        lastUsed	en	used last ; drank last ; took my last ; had my last ; ultima copa ; ultimo trago
        lastUsed	en	ultima dosis ; ultima cerveza ; last one ; last one at ; last intake ; had a drink
        lastUsed	en	last bump ; last line
        lastUsed	es	ultima vez que ; ultimo consumo ; ultimo uso
        lastUsed	en	last drank|drunk|drinkd|used|dosed|smoked|snorted|shot|took|had|hit|swallowed|touched|injected
        lastUsed	en	last {drug} ; final drink|dose|beer|hit
        lastUsed	en	last drink|use|dose|pill|beer|glass|sip|bag|bump|hit|drnk|etoh|fent|benzo
        lastUsed	en	last time * used|drank|took|smoked|had
        lastUsed	es	ultimo|ultima trago|cerveza|copa|dosis|pastilla|vez|consumo|uso|toma|globo|cura|fumada
        lastUsed	es	tomo|uso|consumio|fumo|bebio por ultima ; consumio|uso|tomo ayer|anoche|hoy|antier
        # wantsToQuit
        wantsToQuit	en	want to quit ; wants to quit ; want to stop ; wants to stop ; need to stop
        wantsToQuit	en	needs to stop
        wantsToQuit	en	need to quit ; needs to quit ; trying to quit ; trying to stop ; tried to quit
        wantsToQuit	en	ready to quit ; ready to stop ; want help quitting ; get clean ; getting clean
        wantsToQuit	en	get sober
        wantsToQuit	en	getting sober ; be sober ; be clean ; stay clean ; stay sober ; staying sober
        wantsToQuit	en	staying clean ; want to get help ; wants to get help ; want to change ; wants to change
        wantsToQuit	en	cut back ; wants to cut ; want to cut ; cut down ; want out ; be off ; be done
        wantsToQuit	en	im done
        wantsToQuit	en	hes done ; shes done ; ready for help ; ready for a change ; get my life back
        wantsToQuit	en	get my life together ; turn my life around ; quit for good ; stop for good
        wantsToQuit	es	quiero dejarlo ; quiero dejarla ; quiere dejarlo ; quiere dejarla ; quiero dejar
        wantsToQuit	es	quiere dejar ; quiero parar ; dejar de fumar ; dejar de tomar
        wantsToQuit	en	want|wants|wanna|need|needs|ready|trying|like|hoping|hope|help|time|determined|gotta|got|willing|help|wish * to * quit|stop|kick|detox|sober|clean|beat|dry|recover|change|taper|wean|drinking|using
        wantsToQuit	en	{cant} * stop|quit|control|kick|beat|shake|put|stay|go|give * drinking|using|it|this|taking|smoking|down|sober|clean|up|on|my|own|himself|herself
        wantsToQuit	en	sick of|and|tired * using|drinking|this|living|high|it
        wantsToQuit	en	tired of using|drinking|being|living|chasing|this|it
        wantsToQuit	en	need|needs|want|wants|get * off * {drug}|this|drugs|stuff|it|pills|bottle|booze
        wantsToQuit	en	done with|drinking|using|this|drugs|living|it|pills|dope ; had enough
        wantsToQuit	en	cant do this anymore|any|no ; cant keep doing|living|going ; enough is
        wantsToQuit	en	kick this|the|it|my
        wantsToQuit	es	quiero|quiere|necesito|necesita|queremos|desea|ayuda|ayuden|ocupo|quisiera|tratando|intento|intenta * dejar|parar|salir|limpiarme|limpiarse|cambiar|curarme|rehabilitarme|rehabilitarse|desintoxicarme|componerme|quitarme|quitarse|soltar
        wantsToQuit	es	no puedo|puede|podemos * dejar|dejarlo|dejarla|dejarlas|parar|solo|controlar|controlarme|controlarse|solta
        wantsToQuit	es	ya no quiero|quiere|aguanto|puedo * tomar|beber|usar|consumir|vivir|seguir|mas|esto|asi
        wantsToQuit	es	hasta aqui ; ya estuvo ; ya basta ; estoy harto|harta|cansado|cansada
        # notEvidence
        notEvidence	en	married|together|dating|divorced|separated * {DUR}
        notEvidence	en	{DUR} of marriage|experience|service|marriage
        notEvidence	en	worked|working|employed|teacher|driver|nurse|carpenter|licensed * * {DUR}
        notEvidence	en	for|over {DUR} of marriage ; {DUR} on the job
        notEvidence	en	{DUR} marriage|anniversary|mark|sentence|probation|notice|lease ; in|within|next {DUR} from
        notEvidence	en	next {DUR} ; open for {DUR}
        notEvidence	en	{DUR} {res}|program|stay|inpatient|sentence|wait|early|late|notice|off|from|ahead|before|lease|jail|break
        notEvidence	en	{res}|program|programa of|for|de {DUR} ; stay|stays|staying * for {DUR} ; stay|stays {DUR} ; a {DUR} stay
        notEvidence	en	away|gone|leave|disappear|go for? {DUR} ; up for? {DUR:0..21} ; awake * {DUR:0..21} ; slept * {DUR:0..21}
        notEvidence absorb	en	my|a|some girl|girlfriend|boyfriend|ex|guy turned|introduced|talked|showed|got me ; my|a|some friend|buddy|coworker|cousin|roommate gave|turned|introduced|offered|showed|got me
        notEvidence	en	sleep * {DUR:0..21} ; {DUR:0..21} awake|up ; {DUR} old|pregnant|preg|along|gestation|postpartum ; pregnant|preg * {DUR:14..300}
        notEvidence	en	hold|holds|held|holding * {DUR} ; every {DUR} ; a few {DUR} ; within {DUR}
        notEvidence	en	{DUR} * * leave|vacation|fmla ; {DUR} straight
        notEvidence	en	living|lives|lived|staying|moved|stayed * * {DUR} ; been here * {DUR} ; in a|the|my car|tent|van|shelter|motel for {DUR}
        notEvidence	es	{DUR} trabajando|trabajado|casado|casada|casados|juntos|viviendo|manejando ; {DUR} en la|el|esta|este|mi|una|los * construccion|empresa|compania|trabajo|casa|pais|estados|oficina|fabrica ; {DUR} de casado|casada|casados|matrimonio|novios|experiencia|servicio|conocernos
        notEvidence	en	{DUR} at|with|in the|my|this|same|a|your|our * company|job|firm|plant|school|district|trade|trades|industry|business|union|hospital|department|office|shop|field|military|army|navy|marines|force|house|neighborhood|position|service
        notEvidence	en	{DUR} teaching|driving|nursing|working|marriage|together|married
        notEvidence	es	dormir * {DUR:0..21} ; {DUR:0..21} sin dormir ; un programa de {DUR} ; embarazada * {DUR} ; {DUR} de embarazo|embarazada|gestacion ; tengo|tiene {DUR} de edad ; casado|casada|casados|trabajando|viviendo * {DUR}
        # uses
        uses	en	i|he|she|im|hes|shes|still|keeps|keep|now|to dose|doses|dosing|redose|redosing|redoses
        uses	en	smoke ; smokes ; smoking ; smoked ; snort ; snorts ; snorting ; snorted ; sniff ; sniffs
        uses	en	sniffing ; foil ; off foil ; shoot ; chasing ; intranasal
        uses	en	powder ; diverting|diverts|diverted|stealing|leftover * fentanyl|fent ; buy|buys|buying|cop|cops|copping|scoring|scores heroin|fentanyl|fent|dope|blues|h ; boofs|boofing|railing|sniffed|slams|slamming|injects
        uses	en	use|uses|using|on|doing|does|do|into heroin|fentanyl|fent|dope|chiva|h|blues ; heroin|fentanyl|fent|dope|h user|users
        uses	es	usa|uso|usando|consume|consumo|consumiendo|mete|metiendo|en|con la|el? heroina|fentanilo|chiva|fenta
        uses	es	fumo ; fuma ; fumando ; fumar ; inhala
        started	en	took|taken|taking|fell|fallen up|into {drug}|drinking|it|using|smoking ; discovered {drug}|it|drinking
        started	en	talked into trying ; first bump|line|hit|taste|time|drink|pill|bag
        started	en	found out about|discovered|met|introduced to|tried|started|began|got into ** {drug} ; {AGO} * id|i'd|he'd|hed|i|had never|not touched|tried|used|done
        started	en	found|met|discovered|tried {drug} ; caught|busted|found ** son|daughter|kid|him|her|old|boy|girl|dtr|child * using|smoking|huffing|vaping|snorting|with|{drug}
        started	en	{drug} * since|after|from * funeral|wedding|divorce|layoff|breakup|move|promotion
        # cooking, photographs, lists and leases: what only sounds like using, beginning or stopping
        notEvidence absorb	en	smoke|smokes|smoked|smoking a|the|our|some|his|my? brisket|turkey|salmon|ribs|meat|ham|pork|fish|sausage|bacon|chicken|barbecue|bbq|cheese|meats ; smoked gouda|paprika|salmon|ham ; smoke alarm|alarms|detector|detectors|damage|signal|free|break|shop|test
        notEvidence absorb	en	powder blue|room|puff|sugar|keg|coated|snow ; baking|protein|baby|chili|garlic|laundry|curry|onion|milk|face|talcum|collagen|cocoa powder ; pressed charges|flowers|button|send|submit|shirt|pants|suit|juice|the|my|enter|one|it|for ; foil balloons|wrapped|packets|paper|pan
        notEvidence absorb	en	shoot|shoots|shooting me|you|us an|a email|text|message|note|line ; shoot over ; photo|film|video|movie shoot|shoots ; does|do photo? shoots ; chasing my|his|her|our|a|the|after|around|down kids|toddler|dog|dream|dreams|grandkids|ball|chickens|cat
        notEvidence absorb	es	primera vez que escribo|llamo|contacto|mando|hablo|uso|visito|pregunto|lleno|hago ; es|fue mi|la primera vez llamando|aqui|escribiendo|que escribo|que llamo ; primera vez llamando|escribiendo|aqui
        notEvidence absorb	en	first time writing|calling|filling|contacting|reaching|emailing|asking|messaging|here|caller|visitor|visiting|on ; first time i|ive|we have? ever? written|called|filled|contacted|emailed|messaged|reached|asked|write|call|visited
        notEvidence absorb	en	started|start|starting|starts|began a|my|his|her|the|at|new|in? new? job|school|college|classes|class|season|semester|position|garden|business|church|diet|shift|post|knitting|gardening|jogging|painting|yoga|piano|band ; classes|school|work|season|job started|starts|began
        notEvidence absorb	en	picked|picking|pick|took|taking up knitting|jogging|painting|gardening|running|golf|yoga|guitar|piano|tennis|pickleball|swimming|quilting|baking|my|the|his|her kids|son|daughter|mail|car|groceries|prescription|order ; picked up the phone
        notEvidence absorb	en	stopped|stop|stops by|in|at|over|for the|your|my|a|our? office|place|store|bank|clinic|lunch|gas|coffee|front|market|drug store|drugstore
        notEvidence absorb	en	quit|stopped soccer|football|piano|choir|band|karate|dance|ballet|tennis|facebook|instagram ; quit|stopped my|the gym|team|choir|band|newsletter
        notEvidence absorb	en	ran|run|running|runs out of paper|room|time|gas|ink|milk|space|stamps|battery|minutes|bread|eggs|characters|diapers|coffee|data|patience|propane|toner|ideas ; battery|phone|printer|car|clock ran|running|runs|about out|down|to? die|run? out? of? battery|ink|power|gas|?
        misuse	en	pocket~|divert~|palm~|steal~|took|taking|keep~|skim~ * the|our|my|patients|some|? waste|wastage|vials|narcs
        notEvidence absorb	en	cut|cutting down|back a|the|my|that|some|on my|the? tree|trees|bush|bushes|branches|hedge|hedges|shrubs|roses|grass|spending|sugar|salt|carbs|caffeine|coffee|soda|screen
        notEvidence absorb	en	put it down on|as|in the|my|a? calendar|list|form|paper|book ; came|coming off a|the long|busy|week|shift|hard|night|bridge
        notEvidence absorb	en	had enough of this|the|that|my weather|rain|snow|heat|traffic|noise|cold
        notEvidence absorb	en	sick|tired of|from winter|rain|snow|summer|traffic|commuting|driving|cooking ; sick|tired of|from this|the|all|that|my? weather|rain|snow|heat|noise|traffic|commute|cold
        notEvidence absorb	es	cansado|cansada del|de|por trabajo|jale|viaje|turno|trabajar|manejar|caminar|mudanza
        notEvidence absorb	en	want|wants|need|needs|like|would to? be|get|come? off|out|out of|off of the|your|my|this|that mailing|waiting|wait|email|call|lease|list|lists|phone|contract|bus|car|house|plan ; want out of my lease
        notEvidence absorb	en	get off work ; get off the bus|train|phone|call ; need|want|get|gets|getting|got off at|by {NUM}|noon
        notEvidence absorb	en	want|wants|need|needs|like to change my|the|our|his|her phone|number|address|appointment|appt|name|email|time|insurance|doctor|address|last|first|password|room|oil|job
        notEvidence absorb	en	stop getting|sending|receiving|calling|emailing|texting|mailing your|me|us|the|so|these? mailers|emails|texts|calls|letters
        notEvidence absorb	en	done with work|school|dinner|class|my|the|lunch|chores|shift|finals homework|shift|class|dishes|form|laundry|day|shopping ; time|ready to go home|back|work|school ; trying to get|take a day|some|time off|days ; get|getting|got|take|have|need a|the|my|next day off
        notEvidence absorb	es	cansado|cansada porque|del|de
        notEvidence absorb	es	quiero|quisiera|necesito cambiar mi|el|la|de|una cita|numero|direccion|nombre|telefono|doctor|correo|seguro|hora|fecha
        notEvidence absorb	es	dejo|deje|dejar|dejamos|dejaron mi|mis|un|el|la|su|los|a carro|coche|numero|mensaje|recado|telefono|correo|hijos|llaves|nombre|datos|direccion|celular|mis|curriculum
        notEvidence absorb	es	se me|le|nos acabo|acaba|termino la|el|mi papel|pila|bateria|saldo|gas|tiempo|gasolina|espacio|leche|luz|datos|tinta ; ya basta|harto|harta de|con tanta|tanto|este|esta|la|el? lluvia|frio|calor|trafico|ruido|nieve ; ya no tengo ese|este|el numero|telefono|correo|celular
        notEvidence absorb	en	using|uses|use|with a needle and|& thread|yarn ; needle and thread
        notEvidence absorb	es	es|fue mi|la primera vez que? escribo|llamo|contacto|llamando|escribiendo|pregunto|mando
        started	es	tengo|tiene|llevo|lleva|tenia|tenemos {DUR:1..180} de|con * usar|usando|tomar|tomando|fumar|fumando|consumir|consumiendo|probar|inhalar|meterme|meterse
        quitting	es	se|me queda|quedo|quede|quedaron sin sus|mis|las|el|la|su|mi pastillas|xanax|medicina|receta|clonazepam|bebida|trago|alcohol ; se|me esta|estoy|anda|ando quitando|bajando|saliendo de|del|la|las|el|? alcohol|trago|bebida|pastillas|vino|cerveza ; desde que no|dejo|deje toma|tomo|bebe|bebo|de
        """
}
