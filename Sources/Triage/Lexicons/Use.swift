extension LexiconSources {
    /// How much, how often, by which route, since when and until when.
    static let use = """
        # quantity
        quantity.3	en	prior|previous|past|earlier|hx|first|before|no tx|treatment|rehab|program|programs|detox|rehabs|detoxes
        quantity.3	en	been * treatment|rehab before ; did suboxone once ; no hx tx
        quantity.3	en	never been to treatment|rehab|a ; first time
        quantity.2	en	on and off ; off and on ; on-and-off ; on off ; intermittent ; intermittently
        quantity.2	en	comes and goes ; spells ; stretches
        quantity.2	es	por temporadas
        quantity value=num	en	{NUM} ** {doseUnit} ; takes {NUM} ; {NUM} at a time ; {NUM} - a day
        quantity value=num	es	{NUM} pastillas
        quantity value=1	en	a|half|whole|per|un|una|medio gram|g|bag|bundle|ball|gramo|eight|point|pill|bar|bolsa|papel|globo
        quantity value=1	en	{NUM} dollars|bucks|worth ; worth of ; $ {NUM}
        # quitting
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
        quitting	es	dejo|deje|dejado|dejando|dejar el|la|las|los|mi|su? {drug} ; no ha|he tomado|usado|consumido
        quitting	es	no tengo|tiene mi|su|mis|sus? {drug}
        # frequency
        frequency value=7	en	daily ; every day ; everyday ; each day ; day in day out ; day after day ; every single day
        frequency value=7	en	7 days a week ; seven days a week ; 24/7 ; 24 7 ; around the clock ; round the clock
        frequency value=7	en	all day ; all day long ; all night ; night and day ; day and night ; morning till night
        frequency value=7	en	morning to night ; morning noon and night ; nightly ; every night ; each night ; every nite
        frequency value=7	en	every evening ; every morning ; every single night ; all the time ; constantly ; nonstop
        frequency value=7	en	non stop ; qd ; bid ; tid ; qid ; qhs ; hs ; multiple times a day ; throughout the day
        frequency value=7	en	several times a day ; every few hours ; every couple hours ; every 3 hours ; every 4 hours
        frequency value=7	en	every hour ; q 3 h ; q 4 h ; q 2 h ; q 6 h ; per day ; per night ; / day ; / d ; / night
        frequency value=7	en	/ nt ; / dia ; a daily basis ; all week ; all week long ; toda la semana ; chronic daily
        frequency value=7	en	every damn day ; everyday use ; first thing ; before work and after ; wake up to bedtime
        frequency value=7	en	from the moment * wake|wakes ; since * wakes|wake up? ; whole day ; each evening
        frequency value=7	en	every waking ; q day ; chain
        frequency value=7	en	{NUM} ** {drinkUnit}|{bigUnit}|{doseUnit} ** a|per|each|every|/ {day}
        frequency value=7	en	{NUM} a|per|each|/ day|d|night|nt|dia
        frequency value=7	en	{bigUnit}|{doseUnit} ** a|per|each|every|/ day|night|nite|dia
        frequency value=7	en	{bigUnit} every two|2|three|3|couple|few days|nights
        frequency value=7	en	{bigUnit} ** every two|2|three|3|couple|few days|nights
        frequency value=7	en	{bigUnit} ** lasts * day|days|two|three|a|about|me|her|him
        frequency value=7	es	diario ; diaria ; diarios ; diarias ; diariamente ; a diario ; todos los dias
        frequency value=7	es	todas las noches ; todas las mananas ; cada dia ; cada noche ; todo el dia ; toda la noche
        frequency value=7	es	al dia ; por dia ; a todas horas ; a cada rato ; dia y noche ; por noche
        frequency value=7	es	de lunes a domingo ; desde que despierta ; desde que se levanta ; desde que me levanto
        frequency value=7	es	desde la manana ; sin parar ; cada tercer dia ; toda la semana ; los siete dias
        frequency.1 value=7	en	a|per {day}
        frequency value=5.5	en	most days ; most nights ; most nites ; almost every day ; almost every night
        frequency value=5.5	en	nearly every day ; nearly every night ; almost daily ; nearly daily ; near daily
        frequency value=5.5	en	pretty much every day ; pretty much every night ; pretty much daily ; practically every day
        frequency value=5.5	en	just about every day ; most evenings ; most of the week ; almost everyday
        frequency value=5.5	en	more days than not ; more nights than not ; every weeknight ; weeknights ; school nights
        frequency value=5.5	en	every weekday ; most mornings ; just abt daily ; ~ daily ; mon fri ; monday through friday
        frequency value=5.5	en	monday to friday ; 5-6 days ; 5 to 6 days
        frequency value=5.5	es	casi diario ; casi todos los dias ; casi todas las noches ; casi a diario
        frequency value=5.5	es	la mayoria de los dias ; de lunes a viernes ; entre semana y
        frequency value=4	en	most weekdays ; most weeknights ; weekdays ; friday through monday ; fri to mon
        frequency value=4	en	friday to monday ; thursday through sunday ; thurs through sun ; thursday to sunday
        frequency value=4	en	thursday to monday ; wednesday through sunday
        frequency value=num	en	{NUM} days|nights|nites|nts|evenings|times|x|mornings|dias|noches|veces a|per|/|each|every|out|of|por|in|the week|wk|weekly|semana|seven|7
        frequency value=num	en	{NUM} days|nights|nites|nts|times|x|dias|noches|veces a|per|/|each|every|out|of|por|in the|la? week|wk|semana|seven|7
        frequency value=num	en	{NUM} x / wk|week ; {NUM} x wk|week|weekly ; {NUM} / wk|week ; {NUM} nights|days weekly
        frequency value=num	en	{NUM} times weekly ; {NUM} nights|days out of seven|7|the|a ; {NUM} a|per week|wk
        frequency value=2	en	twice a week ; couple times a week ; couple nights a week ; a couple of times a week
        frequency value=2	es	dos veces por semana ; dos veces a la semana
        frequency value=1	en	once a week ; weekly ; every week ; each week
        frequency value=1	es	una vez por semana ; una vez a la semana ; cada semana
        frequency value=3.5	en	every other day ; every two days ; every couple days ; every couple of days
        frequency value=3.5	en	every second day ; every few days
        frequency value=3.5	es	un dia si y otro no ; cada dos dias
        frequency value=3	en	thursday through saturday ; friday through sunday ; friday to sunday ; thursday to saturday
        frequency value=3	en	fri sun ; fri sat sun ; thurs sat ; three day weekends ; all weekend every weekend
        frequency value=3	es	viernes a domingo ; de viernes a domingo
        frequency.2 value=3.5	en	several|few|multiple|many times|nights|days a|per|each|every week ; regularly
        frequency.2 value=3.5	en	regular basis ; seguido ; frequently ; a lot ; often ; bingeing ; binges ; binge ; binging
        frequency.2 value=3.5	en	benders ; bender ; goes on benders
        frequency.2 value=3.5	es	varias veces por|a la? semana ; muy seguido ; con frecuencia
        # occasional
        occasional value=2	en	weekends ; on weekend ; on weekends ; on the weekends ; every weekend ; only on weekends
        occasional value=2	en	just weekends ; some weekends ; most weekends ; weekend only ; saturdays ; fridays
        occasional value=2	en	friday nights ; saturday nights ; mostly fridays ; on fridays ; on saturdays ; on saturday
        occasional value=2	es	fines de semana ; los fines de semana ; cada fin de semana ; solo los fines ; los sabados
        occasional value=2	es	los viernes ; los domingos
        occasional value=0.5	en	occasional ; occasionally ; occ ; sometimes ; now and then ; now and again ; now & then
        occasional value=0.5	en	once in a while ; every now and then ; every once in a while ; here and there
        occasional value=0.5	en	from time to time ; socially ; social drinker ; social drinking ; at parties ; parties
        occasional value=0.5	en	party ; special occasions ; on occasion ; festivals ; festival ; raves ; holidays only
        occasional value=0.5	en	a veces ; ocasional ; ocasionalmente ; fiestas ; socialmente ; once or twice a month
        occasional value=0.5	en	once a month ; twice a month ; couple times a month ; few times a month ; a few times a year
        occasional value=0.5	en	times a month ; times a year ; times this year ; every few weeks ; every couple weeks
        occasional value=0.5	en	every couple of weeks ; every other week ; every other weekend ; once every ; not every day
        occasional value=0.5	en	not daily ; isnt daily ; not an everyday ; dont drink every day ; doesnt drink every day
        occasional value=0.5	en	rarely ; seldom ; infrequent ; infrequently ; a couple times ; tried it once
        occasional value=0.5	en	tried it twice ; tried it a few ; a handful of times ; monthly ; experimenting
        occasional value=0.5	en	experimented ; experimentando ; recreational ; recreationally ; when i go out
        occasional value=0.5	en	when he goes out ; when we go out ; when im out ; with friends ; denies daily ; payday
        occasional value=0.5	en	paydays ; at weddings ; trivia night ; after games ; dont touch it for weeks
        occasional value=0.5	en	nothing during the week ; never during the week ; none during the week ; never on weekdays
        occasional value=0.5	en	not during the week ; just on weekends ; ball games ; at concerts ; concerts
        occasional value=0.5	en	{NUM} times|x a|per|/ month|year|mo|yr|mes|ano ; games ; football games ; at games
        occasional value=0.5	en	weddings ; a wedding ; reunions ; date night ; happy hour ; happy hours ; bdays ; birthdays
        occasional value=0.5	en	barbecues ; bbqs ; cookouts ; poker night ; game days ; game day ; tailgates ; tailgating
        occasional value=0.5	es	de vez en cuando ; en fiestas ; una vez al mes ; dos veces al mes ; no todos los dias
        occasional value=0.5	es	no diario ; con amigos
        occasional value=1	en	on a saturday|friday|sunday|weekend|thursday ; a saturday night ; of a weekend
        # drinks
        drinks value=num	en	{NUM} * * {drinkUnit}
        drinks.1 value=num	en	{NUM} * of? wine|beer|chardonnay|merlot
        drinks value=num*6	en	{NUM} * six pack|packs|sixpack|sixers|sixer ; {NUM} * * {bigUnit}
        drinks value=6	en	a|one|whole? * six pack|sixpack|sixer
        drinks value=12	en	twelve|12 pack ; twelver ; twelve pack ; 12 pack
        drinks value=12	en	a|the|one|whole|entire fifth|handle|liter|litre|750|jug|gallon ; a|one|un|per bottle|botella
        drinks value=12	en	fifth of ; handle of ; half gallon ; box of wine ; boxed wine ; box * lasts ; a case
        drinks value=12	en	case of ; thirty rack ; 30 pack ; 18 pack ; 30 rack ; 24 pack ; rack ; bottle and a half
        drinks value=12	en	nine bottles ; empty bottles ; bottles hidden ; bottle ** every two|three|2|3
        drinks value=12	es	un litro ; botella diaria
        drinks value=num*17	en	{NUM} * * fifth|fifths|handle|handles|liter|liters|l|jug|litros|litro|750|gallon
        drinks value=num*5	en	{NUM} ** bottle|bottles|btl|btls|botella|botellas ** a|per|/|nightly|every|each|daily|diario|diarias|al|por night|day|dia|noche?
        drinks value=8	en	{NUM} * pint|pints ** of vodka|gin|rum|whiskey|bourbon|brandy|tequila|whisky|liquor
        drinks value=8	en	a|one|another|half pint|pints ** vodka|bourbon|rum|gin|whiskey|brandy|liquor|before|day|daily|night|nightly
        drinks value=8	en	pint of vodka|bourbon|rum|gin|whiskey|brandy|liquor|tequila|whisky|jack|hennessy|fireball
        drinks value=8	en	half a pint ; half pint ; pint a day|night ; pint daily
        drinks.1 value=num*0.03	en	{NUM} ml ; {NUM} oz
        # heavy
        heavy	en	heavy ; heavily ; hard ; hard drinker ; heavy drinker ; excessively ; too much
        heavy	en	way too much ; a ton ; nonstop ; out of control ; a lot of ; tons of ; so much ; like water
        heavy	en	like a fish ; pass out ; passes out ; passed out drunk ; blacks out ; blackouts
        heavy	en	blacking out ; blackout ; blacked out ; till i pass out ; until i pass out
        heavy	en	until he passes out ; until she passes out ; drunk every ; drunk all ; always drunk
        heavy	en	constantly drunk ; hides bottles ; hiding bottles ; hides vodka ; hidden bottles
        heavy	en	bottles in ; in the morning ; for breakfast ; before work ; at work ; around the clock
        heavy	en	end of a bottle ; getting worse ; cant stop ; cannot stop ; cant quit ; cant seem to stop
        heavy	en	cant seem to quit ; cant control ; cant put it down ; couldnt stop ; out of hand ; spiraling
        heavy	en	spiral ; spiralling ; severe ; bastante ; excesivamente
        heavy	es	mucho ; demasiado ; sin control ; no puedo parar ; no puede parar ; no puedo dejar
        heavy	es	no puede dejar ; no paro de ; no para de ; no deja de ; hasta perderse ; fuera de control
        heavy	es	se pierde ; en exceso ; desde temprano ; en la manana
        # injecting
        injecting	en	iv ; i.v. ; ivdu ; inject ; injects ; injecting ; injected ; injection ; shoot up
        injecting	en	shooting up ; shoots up ; shooting ; shoots ; slamming ; slam ; slams ; banging ; needle
        injecting	en	needles ; track marks ; tracks ; bangs it ; shoots it
        injecting	en	shoot|shoots|shooting|bang|bangs|slam|slams * meth|heroin|dope|ice|crystal|coke|fent|speed|tar|h|cocaine|fentanyl|pills|molly|goofballs|speedballs|chiva
        injecting	en	intravenous ; intravenously ; mainline ; mainlining ; muscling ; skin popping ; inyectada
        injecting	en	inyectado ; jeringa ; jeringas ; rig ; rigs ; emojineedle ; boofing ; shot up
        injecting	en	shot heroin|meth|dope|coke|fent ; shooting again
        injecting	es	se inyecta ; me inyecto ; inyectandose ; inyectarse
        injecting.9 absorb fixed	en	not shooting ; never a needle ; never used a needle ; no needles ; no needle ; not iv
        injecting.9 absorb fixed	en	no iv ; non iv ; no ivdu ; afraid of needles ; iv antibiotics ; iv fluids ; shooting range
        injecting.9 absorb fixed	en	shooting hoops ; covid shot ; iv in the
        # started
        started	en	started ; start ; starting ; began ; beginning ; first tried ; picked up ; got into
        started	en	introduced ; new to ; only been ; only been using ; just started ; only since ; turned into
        started	en	began using ; started using ; started drinking ; empezo ; empece ; comenzo ; comence
        started	en	recien empezo ; brand new ; never before ; after never touching ; first time
        started	en	the first time ; tried it in ; new thing
        started	es	apenas empezo ; apenas ; por primera vez
        # lastUsed
        lastUsed	en	last use ; last used ; lu ; ld ; last drink ; last drank ; last drnk ; last dose ; last hit
        lastUsed	en	last shot ; last fix ; last pill ; last beer ; last took ; last smoked ; last high
        lastUsed	en	used last ; drank last ; took my last ; had my last ; ultima copa ; ultimo trago
        lastUsed	en	ultima dosis ; ultima cerveza ; last one ; last one at ; last intake ; had a drink
        lastUsed	en	last bump ; last line
        lastUsed	es	ultima vez que ; ultimo consumo ; ultimo uso
        # wantsToQuit
        wantsToQuit	en	want to quit ; wants to quit ; want to stop ; wants to stop ; need to stop ; needs to stop
        wantsToQuit	en	need to quit ; needs to quit ; trying to quit ; trying to stop ; tried to quit
        wantsToQuit	en	ready to quit ; ready to stop ; want help quitting ; get clean ; getting clean ; get sober
        wantsToQuit	en	getting sober ; be sober ; be clean ; stay clean ; stay sober ; staying sober
        wantsToQuit	en	staying clean ; want to get help ; wants to get help ; want to change ; wants to change
        wantsToQuit	en	cut back ; wants to cut ; want to cut ; cut down ; want out ; be off ; be done ; im done
        wantsToQuit	en	hes done ; shes done ; ready for help ; ready for a change ; get my life back
        wantsToQuit	en	get my life together ; turn my life around ; quit for good ; stop for good
        wantsToQuit	es	quiero dejarlo ; quiero dejarla ; quiere dejarlo ; quiere dejarla ; quiero dejar
        wantsToQuit	es	quiere dejar ; quiero parar ; dejar de fumar ; dejar de tomar
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
        uses	en	sniffing ; foil ; off foil ; shoot ; shooting ; shoots ; chasing ; intranasal ; pressed
        uses	en	powder
        uses	es	fumo ; fuma ; fumando ; fumar ; inhala
        """
}
