extension LexiconSources {
    /// Stopping, routes, beginnings, last use, and the wish to quit.
    static let use = """
        # quitting
        quitting absorb	en	sweated it out ; toughed it out
        quitting	en	day|days|morning|night|hours with|without no? {drug} ; {DUR} with|without no? {drug}
        quitting	en	no {drug} today|since|for|left|in ; with no {drug} ; stopped ; quit ; quitting cold
        quitting	en	cold turkey ; stopped drinking ; stopped using ; quit drinking ; quit using
        quitting	en	havent had a drink ; hasnt had a drink ; havent used ; hasnt used ; havent drank
        quitting	en	hasnt drank ; havent had any ; hasnt had any ; not had a drink ; without a drink
        quitting	en	without alcohol ; without drinking ; without using ; no drink ; no drinks ; last drink was
        quitting	en	put it down ; ran out ; run out ; ran out of ; dumped it ; poured it out ; threw it out
        quitting	en	flushed ; flushed them ; off it ; off of it ; abstinence ; abstinencia ; came off
        quitting	en	coming off ; coming down ; tapered ; tapering ; cut down ; cut back ; cutting down
        quitting	en	cutting back ; cutting it ; went without ; detoxing himself ; detoxing myself
        quitting	en	detoxing herself ; detoxing at home ; kicking at home ; kicking ; missed dose
        quitting	en	missed my dose ; missed doses ; missed days ; missed four days ; skipped ; tried to skip
        quitting	en	tried to stop ; tried to quit ; sober since ; dry since ; bajandole
        quitting	en	without|w/o|off|sin|no my|the|any|his|her|mis|sus|la|las|el? {drug} since|for|in|today|yesterday|x|desde
        quitting	en	without|w/o my|his|her|any? {drug}
        quitting	en	stop|stops|stopped|stopping|quit|quits|quitting|dropped my|his|her|the? {drug}
        quitting	en	hasnt|havent|didnt|not|hadnt had|have|touched|take|taken|used|tomado|drank a|any|her|his|my? {drug}
        quitting	en	out of my|his|her? {drug} ; run|ran|runs|running out of * {drug}
        quitting	en	day|days|hour|hours * off|without my|the? {drug} ; last {drug} ; off {drug}
        quitting	en	came|coming|come off * {drug} ; dont|doesnt|didnt have|take|get my|his|her|the {drug}
        quitting	en	without|w/o a hit|bump|fix|dose|drink|shot|sip|pill of? {drug}?
        quitting	en	{DUR} without a|my|any hit|bump|fix|dose|drink|shot|sip|pill
        quitting	es	sin tomar ; sin beber ; sin consumir ; sin usar ; deje de tomar ; dejo de tomar
        quitting	es	deje de usar ; dejo de usar ; dejo de consumir ; deje de consumir ; deje la ; dejo la
        quitting	es	deje el ; dejo el ; se le acabo ; se me acabo ; se le acabaron ; se me acabaron
        quitting	es	intente dejarlas ; intento dejar ; trate de dejar ; bajo a
        quitting	es	dejo|deje|dejado|dejando|dejar el|la|las|los|mi|su? {drug}
        quitting	es	no ha|he tomado|usado|consumido
        quitting	es	no tengo|tiene mi|su|mis|sus? {drug}
        # Put down, poured out, given up, done without: the last use is behind
        quitting	en	put|puts|putting|set|sets|setting|laid|lay|laying|threw|dumped|poured|tossed|flushed ** {drug} * down|away|out|toilet|sink|aside
        quitting	en	put|set|laid it|that|them|the bottle|pipe|pills down|away
        quitting	en	put|set|laid|puts|sets down|aside his|her|my|the|it|that|all
        quitting	en	poured|dumped|flushed|tossed|threw|pouring|flushing|got rid ** down|out|away|of|sink|toilet|drain|trash
        quitting	en	down the sink|drain|toilet
        quitting	en	gave|given|giving|swore|swearing|swears|knocked|laid|laying off|up|it * {drug}|it|drinking|drink|using|them|booze|pills|off
        quitting	en	havent|hasnt|not|didnt|hadnt|aint * touched|used|drank|smoked|drunk|dosed|scored * anything|it|drop|since|nothing|today|in|{drug}
        quitting	en	havent|hasnt|not|didnt|hadnt * had|taken|took * drop|{drug}|drink
        quitting	en	nothing|none|zero|not since|for|in|today|yesterday|sips|drop|{AGO}|any
        quitting	en	no|not a? drop|sip|pills|dose|alcohol|booze|liquor|dope|benzos since|in|for|today|left
        quitting	en	tried|trying|attempted|attempt|try|tries to|at * stop|quit|quitting|kick|wean|taper|cut|go|get|stopping|skip|come|detox|sober|dry
        quitting	en	when|if|whenever|once|since|after|time|every|until * {stop}
        quitting	en	quit|stopped|stop cold|altogether|outright|completely|drinking|using|taking|smoking|it|them|entirely
        quitting	en	day|hour|night|hr one|two|three|four|five|six|1|2|3|4|5|6|7|{NUM:1..9} of|without|off|no|clean|sober|dry|into|with * {drug}|drinking|it|nothing|detoxing|detox|this|booze
        quitting	en	{NUM} days|hours|hrs|d|h|days|nights off|without|w/o|clean|sober|dry|since|no|into|cold
        quitting	en	ct|c/t x|since|from|off ; last {drug} was|on|at|about
        quitting	en	cold turkeyed|turkeying ; going|gone|went|goes cold ; drying out ; dried out ; sobering up
        quitting	en	sober since ; off since ; jail|jailed|locked|arrested|booked|lockup ** since|without|no
        quitting	en	{drug} ran|runs|run|running out ; out of * {drug}|meds|pills
        quitting	en	cant|couldnt find|score|get|afford|cop any|more|it|{drug}|anymore ; self taper
        quitting	en	tapered myself|himself|herself
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
        injecting	en	iv ; i.v. ; ivdu ; inject ; injects ; injecting ; injected ; shoot up
        injecting	en	shooting up ; shoots up ; slamming
        injecting	en	track marks ; shoots it
        injecting	en	shoot|shoots|shooting|bang|bangs|slam|slams * meth|heroin|dope|ice|crystal|coke|fent|speed|tar|h|cocaine|fentanyl|pills|molly|goofballs|speedballs|chiva
        injecting	en	intravenous ; intravenously ; mainline ; mainlining ; muscling ; skin popping ; inyectada
        injecting	en	inyectado ; jeringa ; jeringas ; emojineedle ; boofing ; shot up
        injecting	en	shot heroin|meth|dope|coke|fent ; shooting again
        injecting	es	se inyecta ; me inyecto ; inyectandose ; inyectarse
        injecting	en	shooting|shoots|shoot|slamming|slams|slam|banging|bangs|bang|booting|fixing|muscles|muscling it|up|them|again|dope|in|drugs|daily|every|into
        injecting	en	needle|needles|rig|rigs|syringe|syringes|points|sharps|works in|on|under|for|found|his|her|my|everywhere|use|user|marks|exchange|drawer|bag|sharing|shared
        injecting	en	found|uses|using|share|shares|sharing * needle|needles|rig|rigs|syringe|syringes
        injecting exact	en	tracks on|up|down|in|all ; track mark|marks|scars
        injecting exact	en	iv use|user|drug|heroin|meth|fent|coke|cocaine|dope ; iv ivdu ; pwid ; ivda
        injecting exact	en	in|into * arm|arms|vein|veins|neck|groin|foot|hand * shoots|shot|shooting|inject|needle
        injecting	es	por|en la|las|mi|su vena|venas ; se pica|arponea|chuta|inyectaba ; me pico|arponeo|chuto
        injecting	es	picandose ; picarse ; picarme ; arponazo ; arpon ; jeringazo ; piquetes en ; aguja|agujas
        injecting	es	vena * mete|pone|inyecta
        injecting.9 absorb fixed	en	not shooting ; never a needle ; never used a needle ; no needles
        injecting.9 absorb fixed	en	no needle ; not iv
        injecting.9 absorb fixed	en	no iv ; non iv ; no ivdu ; afraid of needles ; iv antibiotics ; iv fluids
        injecting.9 absorb fixed	en	shooting range
        injecting.9 absorb fixed	en	shooting hoops ; covid shot ; iv in the
        # started
        started	en	started ; start ; starting ; began ; beginning ; first tried ; picked up ; got into
        started	en	introduced ; new to ; only been ; only been using ; just started ; only since ; turned into
        started	en	began using ; started using ; started drinking ; empezo ; empece ; comenzo ; comence
        started	en	recien empezo ; brand new ; never before ; after never touching ; first time
        started	en	the first time ; tried it in ; new thing
        started	es	apenas empezo ; apenas ; por primera vez
        started	en	just|only|recently started|began|tried|picked|turned|discovered|got
        started	en	started|began|begun last|this|in|after|when|a|about|around|over|back|early|mid|late
        started	en	first|new|recent onset|use|started ; since starting ; newly ; recently started|began
        started	es	empezo|empece|comenzo|comence|arranco|inicio|agarro|agarre * en|hace|desde|el|con|a|la|este
        started	es	apenas * empezando|empezo|empece|meses|semanas ; recien * empezo|empece|meses
        # lastUsed
        lastUsed	en	last use ; last used ; lu ; ld ; last drink ; last drank ; last drnk ; last dose
        lastUsed	en	last hit
        lastUsed	en	last shot ; last fix ; last pill ; last beer ; last took ; last smoked ; last high
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
        # nonDrug
        nonDrug	en	married|together|dating|divorced|separated * {DUR}
        nonDrug	en	{DUR} of marriage|experience|service|marriage
        nonDrug	en	worked|working|employed|teacher|driver|nurse|carpenter|licensed * * {DUR}
        nonDrug	en	for|over {DUR} of marriage ; {DUR} on the job
        nonDrug	en	{DUR} marriage|anniversary|mark|sentence|probation|notice|lease ; in|within|next {DUR} from
        nonDrug	en	next {DUR} ; open for {DUR}
        nonDrug	en	{DUR} {res}|program|stay|inpatient|sentence|wait|early|late|notice|off|from|ahead|before|lease|jail|break
        nonDrug	en	{res}|program|programa of|for|de {DUR} ; stay|stays|staying * {DUR}
        nonDrug	en	away|gone|leave|disappear|go for? {DUR} ; up for? {DUR} ; awake * {DUR} ; slept * {DUR}
        nonDrug	en	sleep * {DUR} ; {DUR} awake|up|old|pregnant|along|gestation
        nonDrug	en	hold|holds|held|holding * {DUR} ; every {DUR} ; a few {DUR} ; within {DUR}
        nonDrug	en	{DUR} * * leave|vacation|fmla ; {DUR} straight
        nonDrug	en	living|lives|lived|staying|moved|stayed|been here ** {DUR}
        nonDrug	es	dormir * {DUR} ; {DUR} sin dormir ; un programa de {DUR}
        # uses
        uses	en	smoke ; smokes ; smoking ; smoked ; snort ; snorts ; snorting ; snorted ; sniff ; sniffs
        uses	en	sniffing ; foil ; off foil ; shoot ; chasing ; intranasal ; pressed
        uses	en	powder
        uses	es	fumo ; fuma ; fumando ; fumar ; inhala
        started	en	took|taken|taking|takes|fell|fallen|discovered up|into|wine|drinking|coke|using|it
        started	en	took up ; taken up ; talked into trying ; first bump|line|hit|taste|time|drink|pill|bag
        started	en	found out about|discovered|met|introduced to|tried|started|began|got into ** {drug} ; {AGO} * id|i'd|he'd|hed|i|had never|not touched|tried|used|done
        started	en	found|met|discovered|tried {drug} ; caught|busted|found ** son|daughter|kid|him|her|old|boy|girl|dtr|child * using|smoking|huffing|vaping|snorting|with|{drug}
        started	en	{drug} * since|after|from * funeral|wedding|divorce|layoff|breakup|move|promotion
        """
}
