extension LexiconSources {
    /// How often: every day, most days, now and then.
    static let rhythms = """
        # words of rhythm: using it, in both languages
        class.useIt	en	use ; uses ; using ; used ; drink ; drinks ; drinking ; drank ; drunk ; smoke ; smokes ; smoking ; snort ; snorts ; snorting ; shoot ; shoots ; shooting ; inject ; injects ; injecting ; vape ; vapes ; vaping
        class.useIt	en	take ; takes ; taking ; took ; taken ; pop ; pops ; popping ; dose ; doses ; dosing ; eat ; eats ; eating ; sip ; sips ; sipping ; huff ; huffs ; huffing ; high ; stoned ; loaded ; buzzed ; tweaking ; nodding ; slam ; slams
        class.useIt	en	slamming ; goes ; going ; pour ; pours ; pouring ; hits ; hit ; hitting ; beer ; beers ; wine ; vodka ; whiskey ; alcohol ; etoh ; liquor ; booze ; weed ; meth ; coke ; heroin ; fentanyl ; fent ; dope ; xanax ; pills ; percs
        class.useIt	en	norcos ; norco ; klonopin ; ativan ; kratom ; oxy ; oxys ; crack ; crystal ; blues ; dabs ; dabbing ; carts ; joints ; edibles ; ambien ; suboxone ; adderall ; ice ; ketamine ; speed ; bars ; rum ; gin ; tequila ; bourbon
        class.useIt	en	brandy ; cocktails ; shots ; ghb ; phenibut ; it ; boozing ; nip ; nips ; sherry ; shot ; bumps ; lines ; up
        class.useIt	es	uso ; usa ; usando ; usaba ; toma ; tomo ; tomando ; tomaba ; bebe ; bebo ; bebiendo ; fuma ; fumo ; fumando ; consume ; consumo ; consumiendo ; mete ; meto ; metiendo ; inyecta ; inyecto ; inhala ; pistea ; pisteando ; chupa
        class.useIt	es	cristal ; coca ; mota ; cerveza ; heroina ; pastillas ; guaro ; piedra ; marihuana ; drogado ; drogada ; borracho ; borracha ; tomado ; tomada ; pedo ; crico ; le ; hago ; entro ; entra ; fentanilo ; perico ; chiva
        class.useIt	es	trago ; metiendose ; drogandose ; drogando ; monea ; activo
        class.useIt	en	usng ; usg ; smkng ; smkg ; smks ; smkd ; drnkg ; drnks ; drnk ; drnkng ; drkg ; shtng ; snrtg ; alc ; vod ; vdka ; fnt ; hrn ; mth ; xnx ; krtm ; snrts ; tks
        class.eachOne	en	every ; each ; evry ; evey ; every single ; each and every ; every damn ; every freaking ; every fucking ; every last ; every blessed ; every goddamn ; every other single ; erry ; ev
        class.wkend	en	weekend ; weekends ; wkend ; wkends ; wknd ; wknds ; wkd ; wkds ; wk end ; wk ends ; week end ; week ends ; weeknd ; weeknds ; finde ; findes
        class.wkend	es	fin de semana ; fines de semana ; fines ; fds
        class.wkend	en	weekens ; weakend ; weakends ; weekins ; weekinds ; wekend ; wekends ; weekand ; weekands
        class.wkDay	en	friday ; saturday ; sunday ; thursday ; fridays ; saturdays ; sundays ; thursdays ; fri ; sat ; sun ; thurs ; thu ; sats ; frid ; satuday ; fris
        class.wkDay	es	viernes ; sabado ; sabados ; domingo ; domingos ; jueves
        class.useCarriers	en	uses ; use ; usng ; usg ; tks ; qd ; q ; qty ; ld ; lu ; lku ; current ; currently ; hits ; theyre ; says ; states ; reports ; admits ; per ; abt ; b4 ; ish ; drnks ; avg ; averages ; typical ; typically ; dly ; nitely
        class.useCarriers	en	nightly ; evry ; ea ; nt ; nts ; wk ; wks ; mo ; mos ; yr ; yrs
        # frequency
        frequency value=7	en	daily ; dailey ; dailly ; daliy ; dly ; every day ; everyday ; evryday ; everday ; each day ; day in day out ; day in and day out ; day after day ; night after night
        frequency value=7	en	{eachOne} day|night|nite|evening|morning|noc|eve|afternoon|lunch|commute|shift|bedtime|dinner|supper|sunrise|sunset|dinnertime|lunchtime|lunchbreak|workday|nt
        frequency value=7	en	{eachOne} pm|am|a.m.|p.m.|noc|nght|nte|mrng|morn
        frequency value=7	en	q|every|evry few|couple|cpl|several h|hr|hrs|hours ; q {NUM} - {NUM} h|hr|hrs|hours
        occasional value=2	en	sat|fri only|nites|nts ; w/e only|use|user ; f/s ; sat / sun ; fri / sun ; th / fri ;  wkly|weekly only|use|user|at|max ; not qd|qday ; non daily ; nondaily ; sporad ; occasnl ; occasnly ; occl ; occly ; now/then
        frequency value=7	en	rd|around|round the clk|clock ; open|openg to|2 close ; wake 2|to sleep|bed ; sunup 2|to|til sundown ; dawn 2|to dusk ; {NUM} x d|dy
        frequency value=7	en	{eachOne}|q|all dy|dys|nt|nyt ; ntly ; nitly ; eveyday ; mst|most dys|nts|nites ; am & pm ; am+pm ; am/pm ; a.m. & p.m. ; morn|mrng to|2|til|thru nite|night|bed|eve ; {NUM:5..7} d|days|x|nts / wk|7 ; {NUM:5..7} d wk ; / dy ; a|per dy
        frequency value=7	en	of an|a evening|night|morning|afternoon ; from breakfast|luncheon|lunch|midday|noon|teatime|supper|rising|morning to|until|till * retire|retires|bed|bedtime|sleep|turn|dark|midnight ; night upon|after night ; day upon|after|in day|out
        frequency value=7	en	7|seven days|nights|nites|d|x|nts|noches|dias a|per|/|out|of|each|every|in|straight|the? week|wk|7|seven|out|row ; 7 d|days wk|week ; seven for seven|? ; 24/7 ; 24 7 ; round|around the clock ; all|every one of seven days|nights
        frequency value=7	en	week in week out 
        frequency value=7	en	{bigUnit}|750|btl|fifth|handle|liter ml? {drug}? * /|per|q|in|every {NUM:1..3} d|days|dys|nts|nights
        frequency value=7 across	en	weekdays|wkdays|wkdys|weeknights|wknights ** {NUM} *** weekends|wkends|wknds more|worse|double|triple|heavier|{NUM}
        frequency value=7	en	{useIt} * * all|whole|entire day|night|evening|morning|afternoon|shift|workday ; {drug} * all|whole|entire day|night|evening|morning|afternoon|shift|workday ; all day|night * {useIt} ; all day long ; all day every|each|both
        frequency value=7	en	all day all night ; day and|n|& night ; night and day ; morning|noon|dawn|sunup|sunrise|dusk to|till|til|until|thru|through night|close|bed|bedtime|dark|sundown|sunset|dusk|dawn|midnight|evening
        frequency value=7	en	morning noon and|& night ; morning noon night ; nightly ; nitely ; everynight ; evenings nightly ; q day|d|nite|noc|night|nt|hs|evening|am|pm|shift ; qd ; q.d. ; bid ; tid ; qid ; qhs ; q hs ; {NUM} hs ; qday ; qnight
        frequency value=7	en	ea day|nite|noc|night ; per day|night|noc|diem|shift ; {NUM} / shift|workday|noc ; / day|d|night|nt|nite|noc|dia
        frequency value=7	en	from when i|he|she|they wake~|get|gets|got up|? ; from wake up|? to|til|till|until ; soon as i|he|she wake~|get|gets|open
        frequency value=4	en	like|basically|usually|generally|mostly|every mon|tues|tue|wed|weds|thurs|thu|thur|monday|tuesday|wednesday|thursday thru|through|to|til|till|until sat|sun|sunday|saturday
        frequency value=7	en	multiple|several|many|few|couple|three|four|five|two|{NUM:2..30} times|x a|per|/|each|every? day|daily|d|night|dia ; twice daily ; {NUM} x|times daily ; x {NUM} daily|/ ; throughout the day|night ; on a daily|nightly basis
        frequency value=7	en	a daily basis ; all week long|? ; chronic|regular|heavy daily ; daily|nightly use|user|drinker|drinking|smoker|habit|thing|ritual
        frequency value=7	en	bottle|glass|drink|beer|flask|pint * * going|open|in|by|with|on hand|always|constantly|nonstop|times|him|her|me ; always|constantly has|got|having a|an|some bottle|glass|drink|beer|can|flask|pint
        frequency value=7	en	every few|couple|{NUM:1..12} of? hours|hrs|h|hr ; every hour|hr ; every half hour ; q {NUM:1..12} h|hr|hrs|hours ; by the hour ; hourly ; every waking ; wake up to bedtime ; wake to sleep
        frequency value=7	en	am and pm ; am / pm ; mornings|morning and|& nights|night|evenings|evening ; both ends of the day
        frequency value=7	en	wake|waking up? to|till|until|and * bed|bedtime|sleep|lights|pass ; first thing in|every|when|upon
        frequency value=7	en	from * time|minute|moment|second * wake|wakes|gets|get|up|open|opens ; since * wakes|wake up ; {useIt} ** until|till|til * * pass|passes|asleep|sleep|bed|bedtime|out|midnight|drop|black~|fall|falls
        frequency value=7	en	from breakfast|lunch|noon|dinner|morning|{NUM:5..11} to|till|til|until|on * bed|bedtime|sleep|pass|close|night|midnight
        frequency value=7	en	{NUM} * {drinkUnit}|{bigUnit}|{doseUnit}|{serving} * * a|per|each|every|/ {day} ; {NUM} a|per|each|/|ea day|d|night|nt|dia|nite ; {bigUnit}|{doseUnit} * a|per|each|every|/ day|night|nite|dia|d
        frequency value=7	en	{NUM} of|more|big|little|fat|whole|bags|balls|point|points|different|fake|real|or|? {drug} * a|per|/|every|each|ea {day} ; {NUM} {drug}|{drinkUnit}|{serving} * nightly|daily|qd|qhs|bid
        frequency value=7	en	{bigUnit}|{doseUnit} of * * a|per|each|every|/ day|night|nite|dia|d
        frequency value=7	en	{bigUnit} * * every|lasts|each * two|2|three|3|couple|few|other day|days|nights|night|d ; {bigUnit} * q {NUM} d|days|day ; {bigUnit} q|every? other day|night
        frequency value=7	en	{bigUnit} lasts|lasted|lasting * * day|days|night|two|three|a|me|her|him ; bottle|fifth|handle|liter|box|pint is gone|empty|done by|in|before|every ; new|fresh|another {bigUnit} every|daily|nightly|each
        frequency value=7	en	handle|liter|gallon|cases|fifth a|per|each|every|/ week|wk ; {NUM:2..40} fifths|handles|liters|bottles|cases|boxes|pints * * a|per|each|every|/ week|wk ; case|box|rack a|per|every|/ day|night|two|2|couple|few
        frequency value=7	en	never miss|misses|missed|skip|skips|skipped|missing|skipping a|one|any|single? day|night|evening|dose
        frequency value=7	en	havent|hasnt|not|dont|doesnt|without|never miss|missed|missing|skip|skipped|skipping|gone|go|goes|went|had a|one|any|single|my|his|her|the? sober|dry|clean|good|full|work|? day|night|evening off|without|sober|dry|clean|no|? ; no|zero days|nights|day|night off
        frequency value=7 fixed	en	never gone|went|go|goes|had|have a|one|single day|night without|off|sober|dry|clean|no ; gone|went|go|goes a|one|single day|night without it|one|drinking|using|{drug}|since|in|for
        frequency value=7 fixed	en	{cant}|wont|doesnt|dont|never|hasnt|havent go|goes|gone|went|last|do a|one|single|two whole|full|single|entire|? day|days|night|nights without|w/o
        frequency value=7 fixed	es	nunca|no pasa|paso|deja|dejo|aguanta|aguanto|puede|puedo pasar|estar? ni? un|una solo|sola? dia|noche sin
        frequency value=7	en	{NUM:3..90} * * on|in a|an|my|his|her regular|normal|typical|average|usual|ordinary|standard|slow|light|heavy day|night|shift
        frequency value=7	en	{drug}|{useIt} ** at|every night|bedtime|bed ** and|again|then * in the? morning|mornings ; last sober|clean|dry day|night|weekend
        frequency value=7	en	cant|couldnt|dont|doesnt remember|tell|recall|know|say|name * when|? * last day|night|time|morning|week * without|sober|clean|dry|i|he|she * wasnt|didnt|not|one|it|any|{drug}|?
        frequency across value=7	en	before during and|& after ; {useIt}|one|some * before|during|after|between every|each|my|all|? * shift|shifts|flight|class|show|set|game|meeting|run|delivery|client|patient *** and|plus|also * days|day off|too|also
        frequency.vague value=3.5	en	weed|pot|marijuana|thc|edible|edibles|gummies|gummy|bud|cannabis|joint|joints|bong|bowl|vape|cart|cbd at|before|to|after|in|for the|my|? night|bed|bedtime|sleep|work|evening|evenings|nights|unwind|relax
        frequency.vague value=3.5	es	mota|marihuana|hierba|porro|gallo|cannabis|gomitas en|por|para|antes|despues de|la|las|del|? noche|noches|dormir|trabajo|dormirme|relajarme|tardes
        frequency value=7	en	{cant}|dont|doesnt|never|havent|hasnt|wont * sleep|asleep|slept|rest * without|w/o|unless|til|till|until * * {drug}|{bigUnit}|drink|drinks|drunk|drinking|drank|nightcap|one|two|three
        frequency value=7	en	not one|a single|sober|dry day|night ; no dry|sober|clean days|nights|day ; cant go a|one|even day|night|a|one
        frequency value=7 fixed	en	hasnt|havent|hadnt|not|never * been|gone|stayed|had sober|clean|dry|straight one|a|for single|one|a|? day|night|evening|hour ; hasnt|havent|hadnt|not|never|cant * be|been|go|gone|stay|stayed sober|clean|dry * more|longer|past|even|for than|? {DUR:0..3}
        frequency value=7	en	like clockwork ; without fail ; rain or shine ; never not high|drunk|drinking|on|using|stoned|buzzed ; constantly|always drinking|using|drunk|high|loaded|smoking|hitting|stoned|buzzed|vaping
        frequency value=7	en	always has|have|having|holding|got a|one beer|drink|glass|can|cup|bottle|flask|vape|pen|pipe ; never without a|one|his|her|my|it flask|beer|drink|cup|bottle|vape|pen|?
        frequency value=7	en	{useIt} * between|in between|before and after clients|classes|shifts|meetings|patients|deliveries|customers|calls|rounds|work ; before work and after ; before during and after ; every break|bathroom ; {useIt} on * breaks
        frequency value=7	en	after {eachOne} shift ; once|when|after|as * kids|baby|children|wife|husband * asleep|down|bed|sleep every|each|nightly ; erry|evry day ; for breakfast lunch and dinner
        frequency value=6	en	six|6 days|nights|times|x a|per|/|out|of * week|wk|7|seven ; every day|night|days but|except|minus one|sunday|sundays|saturday|monday|church ; all but one|two night|day|nights|days ; weekdays and weekends
        frequency value=6	en	weekends and weekdays ; seven or six days|nights
        frequency value=5.5	en	most|almost|nearly|practically|virtually|basically|about|pretty|just every|all|of|much|about? the? nights|evenings|days|mornings|afternoons|week|nites|noc|nocs|eves|shifts|workdays|nts
        frequency value=5.5	en	most of the|a|every week|wk|days|nights ; most of my|his|her|their days|nights|week|shifts|evenings ; near|nearly|almost|practically|basically|virtually daily|nightly|everyday ; ~ daily
        frequency value=5.5	en	almost|nearly|practically|virtually|basically|pretty much|just about|about every day|night|evening|nite|single ; near daily ; pretty much daily|nightly ; just abt|about daily|nightly ; more days|nights|often than not
        frequency absorb value=5.5	en	every|each|on? payday|paydays|{wkend}|{wkDay} and|plus|& * days|nights|weekdays|weeknights * between|too|besides|also ; {wkend} and|plus most|almost|every|all * days|weekdays|nights|weeknights
        frequency value=5.5	en	{NUM:5..6} days|nights|x|times|nites a|per|/|out|of * week|wk|7|seven ; {eachOne} weeknight|weekday|wkday|wknight|school|work|gig
        frequency value=5.5	en	{useIt} * * weeknights|schoolnights ; on weeknights too|and|plus ; weeknights and|plus|& weekends|fridays|saturdays|some ; school nights
        frequency value=5.5	en	{useIt} * * mon|monday|m thru|through|to|til fri|friday|f|thurs|thursday|sat|saturday|sun ; monday|mon|tuesday|tues to|through|thru|till|til sunday|sun|saturday|sat ; weekdays and|plus|too ; every work night ; most|every school|work nights|night
        frequency value=4	en	most weekdays|weeknights|wkdays ; {useIt} * * weekdays ; weekdays now|mostly|too ; friday|fri through|to|thru|til monday|mon ; thursday|thurs|thu through|to|thru|til|till sunday|sun|monday|mon
        frequency value=4	en	thurs|thursday|thu|fri|friday sun|sunday|mon|monday q|every|each|most wk|week|weeks ; wednesday|wed|weds through|to|thru sunday|sun ; thurs|thu sun|mon
        frequency value=num	en	{NUM} days|nights|nites|nts|evenings|times|x|mornings|afternoons|eves|d a|per|/|each|every|in|outta the|a|any? week|wk|weekly|wkly|seven|7 ; {NUM} days|nights|nites|nts|times out of|in the|a|each|every? week|wk|seven|7
        frequency value=num	en	{NUM} x|times|days|nights|d|nts / wk|week|w ; {NUM} x wk|week|weekly|wkly ; {NUM} nights|days|times weekly|wkly ; {NUM} nights|days of seven|7|the|each ; {NUM} / wk|week|7 ; {NUM} a|per week|wk
        frequency value=num	es	{NUM} dias|noches|veces|tardes a|por|de|en|cada la|cada? semana ; {NUM} dias|veces|noches x|/ sem|semana ; {NUM} veces semanales
        frequency value=2	en	twice a|per|/|each|every week|wk ; twice weekly ; couple|pair of? times|nights|days a|per|/|each|every week|wk ; once or twice a week ; {eachOne} {wkend} and|plus a|one|some|the weeknight|tuesday|wednesday|monday|thursday
        frequency value=2	es	dos veces por|a la? semana ; una o dos veces por|a la? semana
        frequency value=1	en	once a|per|/|each|every week|wk ; {useIt}|about|maybe|roughly|once * weekly|wkly ; weekly use|user|drinker|binge|binges|habit|thing ; every|each|q week|wk
        frequency value=1	es	una vez por|a la? semana ; cada semana ; cada ocho dias ; semanalmente
        frequency	en	every|each tour|rotation|hitch|stream|stop|delivery now|lately|of|and|on|since
        frequency value=3.5	en	every other|second|couple|few of? day|days|night|nights|nite|evening|nites ; every 2|3|two|three days|nights ; every {NUM:2..3} days|nights|d ; q other day|night|nite|noc ; qod ; q.o.d. ; alternate|alternating days|nights
        frequency value=3.5	es	un dia si y|un? otro|uno|dia no ; cada dos|2|tres|tercer|tercero dias|dia ; terciado ; un dia si un dia no
        frequency value=3	en	friday|fri through|to|thru|til sunday|sun ; fri sun ; fri sat sun ; friday saturday|and sunday|saturday and? sunday ; thursday|thurs|thu to|through|thru|til saturday|sat ; thurs sat ; three day weekends
        frequency value=3	en	all {wkend} every|each {wkend} ; all|whole {wkend} long|every|q
        frequency value=3	es	de? viernes a domingo|lunes ; de? jueves a domingo|sabado ; viernes sabado y domingo
        frequency.vague value=3.5	en	several|few|multiple|many|bunch of? times|nights|days a|per|each|every|/|during the? week|wk ; {useIt} * regularly|frequently|often|constantly ; regular user|drinker|use|smoker
        frequency.vague value=3.5	en	use|uses|using|drink|drinks|drinking|smoke|smokes|it|high|drunk * often ; drinks|drink|drinking|uses|using|use|smokes a lot ; on a regular basis ; regularly ; frequently ; regular basis
        frequency.vague value=3.5	en	bingeing ; binges ; binge ; binging ; benders ; bender ; goes on benders
        frequency.vague value=3.5	es	varias|algunas|muchas veces por|a|en la? semana ; muy seguido ; con frecuencia ; {useIt} * seguido|frecuentemente|regularmente ; seguido|muy seguido {useIt} ; frecuentemente
        frequency.perDay value=7	en	a|per {day}
        frequency value=7	es	{bigUnit} * * cada dos|2|tres|tercer dias|dia ; diario ; diaria ; diarios ; diarias ; diariamente ; a diario ; de diario ; todos los|los santos? dias ; toditos los dias ; todos los santos dias ; todas las noches|tardes|mananas
        frequency value=7	es	cada dia|noche|tarde|manana|ratito|hora ; cada {NUM:1..12} horas ; los siete|7 dias ; los 365 ; de lunes a lunes|domingo ; de domingo a domingo
        frequency value=7	es	todo|toda el|la santo? dia|noche|semana|manana|tiempo * {useIt} ; {useIt} ** todo|toda|todito el|la santo? dia|noche|semana|tiempo|manana ; al dia ; por dia|noche ; x dia|noche ; / dia ; {NUM} diarios|diarias|diario
        frequency	en	point|gram|ball|bundle|eightball|8 ball|bag|half|{NUM}|it lasts|last|lasted me|him|her|us * * morning|day|night|afternoon|days|week|weekend|{DUR}
        frequency value=7	es	{NUM} al|por|x dia|noche|jornada ; {useIt} * a cada rato ; a cada rato * {useIt} ; a toda|todas horas|hora {useIt}|? ; {useIt} * * dia y|con|tras noche|dia
        frequency absorb	en	nights|weekends|weekend|saturdays|fridays|parties turned|turns|turning|bled into
        frequency value=7	es	{NUM} veces al|por|cada|x dia ; dia si * dia ; dia tras|con dia ; noche tras noche ; {useIt} * sin parar|descanso ; no falla|perdona ni? un? * dia|noche|solo ; no pasa|hay|deja|perdona un|ni dia|noche|solo|sola ** sin|que
        frequency value=7	es	ni un solo? dia|noche sin ; {useIt} ** desde|hasta que|la|el|muy|se|me * manana|amanece|despierta|levanta|duerme|duermo|noche|temprano|levanto|despierto|acuesta
        frequency value=7	es	mota|marihuana|edibles|comestibles|gomitas|gallito|gallo|toque|toquecito|porro|churro|hierba|weed|cannabis|vape ** antes de dormir|dormirme|acostarme|acostarse|cenar
        frequency value=7	es	mota|marihuana|edibles|comestibles|gomitas|toque|porro|hierba|weed|cannabis|vape * en|por|todas la|las|todas? noche|noches|tardes|mananas
        frequency value=7	es	desde que despierta|despierto|amanece|abre|se|me * hasta|levanta|levanto|despierta * *  noche|duerme|dormir|acuesta|{useIt} ; desde que se|me levanta|levanto|despierta|despierto ; desde la manana hasta|{useIt} ; de sol a sol
        frequency value=7	es	manana tarde y noche ; siempre|diario anda|esta|trae|ando|toma|bebe tomado|tomada|borracho|borracha|drogado|drogada|pedo ; saliendo|sale|salgo|despues|al * salir? del|de trabajo|jale|chamba * todos|diario|siempre|cada
        frequency value=7	es	{NUM} * {drinkUnit}|{bigUnit}|{doseUnit}|{serving} * * al|por|cada|x dia|noche|tarde|diario ; {NUM} * {drinkUnit}|{bigUnit}|{doseUnit}|{serving} * diario|diarias|diarios|diaria
        frequency value=7	es	{NUM} de|mas|o|bolsas|bolsitas|globos|? {drug} * * al|por|cada|x dia|noche|tarde|diario ; {NUM} de|mas|o|bolsas|bolsitas|globos|? {drug} * diario|diarias|diarios|diaria
        frequency value=7	es	{NUM} {drinkUnit}|{doseUnit}|{serving}|{drug} todas|todos las|los ; botella|litro|pomo|carton * le|me dura ; le|me dura * un|una|dos|dia|noche ; bote|litro|botella|six diario|diaria|al|por
        frequency value=5.5	es	casi diario|siempre ; casi todos|todas los|las dias|noches|tardes ; casi cada dia|noche ; la mayoria de los|las dias|noches ; menos * domingo|domingos|lunes ; entre semana y|tambien ; {useIt} * * entre semana
        frequency value=2.5 absorb across	es	entre semana tambien? * {NUM:1..4} dias|veces|noches
        frequency value=5.5	es	{NUM:5..7} dias|noches|veces a|por|de|en|cada la? semana ; {useIt} * * de lunes a viernes|sabado ; casi a diario
        # occasional
        mildCue	en	only|just|strictly weed|pot|marijuana|thc|cannabis|edibles|gummies ; only|just smoke|smokes|smoking|use|uses|vape weed|pot|marijuana|thc|cannabis|bud
        mildCue	es	solo|nomas|solamente|puro|pura fumo|fuma|uso|usa|? mota|marihuana|mariguana|hierba|yerba
        occasional value=2	en	weekends|wkends|wknds|wkds|weeknds|findes ; on|only|just|mostly|mainly|every|most|some|each|at the? {wkend} ; {wkend} use|user|drinker|warrior|thing|only|smoker|mostly|{drug}|drinking|binges|coke
        occasional value=2	en	{wkDay} night|nite {drug}|drinking|coke ; fridays ; saturdays ; sats ; friday|fri|saturday|sat|sunday|thursday nights|nites|eves ; friday|fri|saturday|sat|sunday night|nite|nt only|mostly|mainly|usually
        occasional value=2	en	friday|saturday only|mostly|mainly
        occasional value=2	en	mostly|only|just|every|most|some {wkDay} ; on fridays|saturdays|sundays|thursdays ; {wkDay} and|&|+|or|/ {wkDay} ; fri / sat|sun ; fri sat only|? ; fri + sat ; fri thru|through|to|til sun|sunday|saturday
        occasional value=2	en	on a friday|saturday|thursday ; friday and|& saturday nights|? ; of a friday|weekend|saturday
        occasional fixed value=2	en	nothing|never|none|not|dry|sober|clean|no|dont|doesnt * during|on|in the? week|weekdays|weeknights|workdays|school|work ; not on weekdays|weeknights|work|school nights|? ; date|trivia|poker|game night|nights
        occasional value=2	en	once the week is over ; when the weekend comes|hits|?
        occasional value=2	es	fin|fines de semana ; los fines|findes ; cada|puro|todos|los fin|fines|finde ; los|cada|solo|nomas|todos|algunos viernes|sabado|sabados|domingo|domingos ; viernes y|o sabado|sabados ; sabado|sabados y domingo|domingos
        occasional value=2	es	entre semana nada|no|nunca|ni ; los domingos ; los fines con amigos
        occasional fixed absorb value=2	es	nunca|no|jamas * tomo|toma|bebo|bebe|fumo|fuma|uso|usa|consumo|consume|meto|mete * entre|en|de|durante la? semana ; nunca|no|jamas * tomo|toma|bebo|bebe|fumo|fuma|uso|usa entre semana
        occasional value=2	es	los|cada|todos|puro|solo|nomas|en|mis fds ; fds nada|nomas|solamente|con|en
        occasional value=0.5	en	occasional ; occasionally ; occ ; occas ; occnly ; now and then|again ; now & then ; now n then ; once in a while|blue ; once in awhile ; every now and then|again ; every once in a while|awhile ; here and there ; here & there
        occasional value=0.5	en	here n there ; from time to time ; time to time ; off chance ; infrequent ; infrequently ; rarely ; seldom ; sporadic ; sporadically
        occasional value=0.5	en	only|just sometimes ; sometimes i|he|she|we? use|uses|drink|drinks|smoke|smokes|take|takes|snort ; uses|drinks|smokes|drink|smoke|takes * sometimes ; socially ; social drinker|drinking|use|user|smoker ; at parties
        occasional value=0.5	en	tried|trying|try|tasted|sampled {drug} * at|with|a|once|twice|couple|few ; at|on|during a|one|two|? couple|few|handful? of? parties|dances|sleepovers|concerts
        occasional value=0.5	en	special occasions ; on occasion ; festivals ; raves ; holidays only ; on|only|just holidays|birthdays ; recreational ; recreationally ; experimenting ; experimented ; experimentando ; experiments with
        occasional value=0.5	en	once|twice|1|2 x|times? a|per|/|every mo|month|yr|year|semester|quarter|season|summer ; {NUM} times|x|d|days|nights a|per|/ month|year|mo|yr|mes|ano|mth|summer|season|semester
        occasional value=0.5	en	once|twice|{NUM:1..12} x|times|? in my|his|her|their|? life|lifetime
        occasional value=0.5	en	{NUM:1..12} x|times total|ever|altogether|overall|all|tot|so ; total of {NUM:1..12} x|times|uses ; x {NUM:1..6} total|ever
        occasional value=0.5	en	few|couple|handful of? times a|per|/ month|year|mo|yr ; times a|per month|year|mo|yr ; times this year|summer ; once or twice a|per month|year|summer|mo ; {NUM:2..30} a|per year|yr
        occasional value=0.5	en	{NUM:1..30} trips|flights|parties|weddings|nights|weekends|festivals|events|shows|concerts a|per year|yr
        occasional value=0.5	en	every few|couple|couple of|other|{NUM:2..12} weeks|months|week|month|wks|wk|mos|mo ; every|q other|second|{NUM:2..6} {wkend}|week|wk|weeks|wks|payday ; q {NUM:2..12} wks|wk|weeks|mo|mos|months
        occasional value=0.5	en	once every few|couple|other|{NUM} weeks|months|wks|of|month|mo ; not every|each day|night|week|{wkend}|noc ; month end ; end of the month|quarter|semester
        occasional value=0.5	en	not|isnt|never|arent|aint a|an? daily|everyday|every|regular|regularly|habit|often|frequent|heavy|constant ; dont|doesnt|didnt drink|use|smoke|take|do it|them? daily|much|often|regularly|everyday
        occasional value=0.5	en	dont|doesnt|didnt drink|use|smoke|take|do it|them? every|each|most day|days|night|nights|{wkend} ; denies daily ; less than weekly|monthly|daily|once ; doesnt drink much|often|regularly ; rare use|user|drinker
        occasional value=0.5	en	not|isnt|never|aint a|an daily|everyday|regular|heavy|habitual user|drinker|smoker ; denies|denied|denying daily|regular|heavy use|usage|drinking ; niega uso|consumo diario|regular
        occasional value=0.5	en	uses|drinks|smokes|uses rarely ; not a regular|daily|heavy
        occasional value=0.5	en	uses|drinks|smokes|use|drink|maybe|about|roughly|bi monthly ; monthly or|at|only ; a handful of times ; tried it once|twice|a few|a couple
        occasional value=0.5	en	only|just ever? used|tried|done|did|took|smoked|snorted|do|use it? once|twice|{NUM} times|? ; only|just once|twice ; one time thing|use|user|deal ; only time ever|used ; one off ; first and only ; just the once
        occasional value=0.5	en	times ever|total ; a couple|few times ever|total|so|in my|in his|in her
        occasional value=0.5	en	{NUM:1..12} drinks|beers|glasses|joints|bumps|lines|drink|beer|cocktails|edibles|hits|pills|bowls a|per|each|every|/ month|mo|year|yr ; drink|drinks|glass|beer|joint or two a|per|each|every month|mo|year|yr
        occasional value=0.5	en	when i|he|she|we|they go|goes|went out ; when im|hes|shes|were out
        occasional value=0.5	en	only|just when|if|at|on|for parties|party|out|friends|offered|someone|around|concerts|camping|games|shows|weddings|festivals|clubs|raves|trips|vacation|tailgates ; {useIt} only|just|mostly|usually|socially|sometimes|out|some|it|? with friends|buddies|coworkers|clients
        occasional value=0.5	en	uses|drinks|drink|smokes|use only when|at|if|on|with
        occasional value=0.5	en	parties|party|partying|holidays|games only|sometimes|once|mostly|weekend ; at|for|during|only|just * parties|party|games|festivals|clubs|raves|weddings|dinners|concerts|holidays|shows|barbecues|tailgates|reunions ; weddings
        notEvidence absorb across	en	it|this|started|began|that was|were|as|out just|only|mostly|as|on|? {wkend}|weekends|parties|socially|fridays|saturdays then|until|but|and|at ; used|use to be just|only|on|? {wkend}|weekends|parties|socially|fridays
        occasional value=0.5	en	reunions ; happy hour|hours ; birthdays ; bdays ; barbecues ; bbqs ; cookouts ; game days|day ; tailgates ; tailgating ; ball|football games ; concerts ; at weddings
        occasional value=0.5	en	paydays ; on|each|come|after|around|most payday|check ; every payday|check only|mostly|he|she|i|then|for|? ; on payday ; dont|doesnt touch it for|between|in weeks|months|days ; weeks go|goes by|without ; go|goes weeks|months without|between|not
        occasional value=0.5	en	before|for|on|during|when a|my|his|her|the|i|we? flights|flight|fly|planes|plane|flying ; only as needed ; before flights ; for the dentist
        occasional value=0.5	es	de vez en cuando ; ocasional ; ocasionalmente ; socialmente ; en|para fiestas|reuniones|bodas|eventos|quinces ; cuando|cada hay|tiene|tengo fiesta|fiestas|reunion|evento ; cada|cuando que? salimos|salgo|sale|salen con|a|de
        occasional value=0.5	es	una que otra ; uno que otro ; solo|nomas a veces ; a veces nada mas ; a veces toma|tomo|fuma|fumo|usa|uso|le ; de repente toma|tomo|fuma|fumo|usa|uso|le|se|me ; rara vez ; casi nunca ; muy de vez ; de fiesta en fiesta
        occasional value=0.5	es	una|dos|tres|pocas|algunas|{NUM} veces|vez al|en|por mes|ano ; {useIt} * cada mes ; cada quincena ; cada dos|tres semanas|meses ; cada quincena|15 ; no|tampoco todos|todas los|las dias|noches ; no es diario|seguido|cada
        occasional value=0.5	es	no tan seguido ; no diario ; no todos los dias ; {useIt} ** con * amigos|amigas|compadres|cuates ; solo|nomas|nada en|los|cuando|de|con|mas? fiestas|viernes|sabados|fines|fiesta|sale|amigos|invitan|salgo
        # lengths of use in words
        class.DUR value=3650	en	most of my adult life ; most of his adult life ; most of her adult life ; his entire adult life ; her entire adult life ; his whole adult life ; her whole adult life ; my adult life ; his adult life ; her adult life ; more than half my life ; half of my life
        class.DUR value=3650	en	half of his life ; a third of my life
        class.DUR value=548	en	year and a half ; yr and a half ; year and half ; yr and half ; one and a half years ; one and a half yrs ; year and change ; past year and a half ; last year and a half
        class.DUR value=85	en	since the semester started ; since the semester began ; since this semester ; since school started ; since classes started ; since the school year started ; since the school year began ; since the season started ; since the term started
        class.DUR value=912	en	two and a half years ; two and a half yrs ; two and half years ; two and half yrs ; couple years and change ; two years and change
        class.DUR value=1277	en	three and a half years ; three and a half yrs ; three and half years ; four and a half years ; four and a half yrs ; four and half years ; five and a half years ; six and a half years ; seven and a half years
        class.DUR value=548	es	ano y medio ; ano y feria ; dos anos y medio ; dos anos y feria ; tres anos y medio ; cuatro anos y medio ; cinco anos y medio
        class.AGO value=548	es	hace ano y medio ; hace un ano y medio ; hace como ano y medio ; hace como un ano y medio ; hara ano y medio
        class.AGO value=913	es	hace dos anos y medio ; hace tres anos y medio ; hace cuatro anos y medio
        class.DUR value=75	en	two and a half months ; couple months and change
        class.DUR value=105	en	three and a half months ; four and a half months
        class.DUR value=3650	en	since my early twenties ; since my late teens ; since his twenties ; since her twenties ; since his 20s ; since her 20s ; since my early 20s ; since early 20s ; since teens ; since his late teens ; since her late teens ; since hs ; since teenage years
        class.DUR value=1000	en	since sixth grade ; since seventh grade ; since eighth grade ; since ninth grade ; since tenth grade ; since eleventh grade ; since middle school ; since junior high ; since 8 th grade ; since 9 th grade ; since 10 th grade
        class.DUR value=3650	en	since adolescence ; since childhood ; since youth
        class.DUR value=3650	en	since middle school ; since junior high ; since jr high ; since i was in high school ; since he was in high school ; since she was in high school ; x decade ; x decades ; x a decade ; decade plus ; over a decade ; since the army ; since the navy ; since the marines
        class.DUR value=3650	en	since the service ; since iraq ; since afghanistan
        class.DUR value=3650	en	since deployment ; since my deployment ; since law school ; since nursing school ; since med school ; since grad school ; since undergrad ; longer than i can remember ; as long as ive known him ; as long as ive known her ; since before i met him
        class.DUR value=3650	en	since before i met her ; since before we married ; since we met
        class.DUR value=3650	en	since my kids were little ; since the kids were little ; since my kids were born ; since the kids were born ; since before my kids ; since the eighties ; since the 70s ; since the 2000s ; since the recession ; multiple decades ; several decades ; since my thirties
        class.DUR value=3650	en	since his thirties ; since my 30s ; since his 30s ; since her 30s
        class.DUR value=9000	en	since 85 ; since 86 ; since 87 ; since 88 ; since 89 ; since 90 ; since 91 ; since 92 ; since 93 ; since 94 ; since 95 ; since 96 ; since 97 ; since 98 ; since 99
        class.DUR value=1200	en	since before covid ; since before the pandemic ; since pre covid ; since freshman year ; since sophomore year ; since quarantine ; years on end ; years now ; year after year ; year in year out ; multi year ; multiyear ; several yrs ; many yrs ; mult yrs
        class.DUR value=1200	en	multiple years ; mult years ; for yrs ; longstanding ; long standing ; longterm use
        class.DUR value=1200	en	long hx ; lengthy hx ; extensive hx ; long history ; lengthy history ; extensive history ; long time user ; longtime user ; long term user ; lifelong ; long term use
        class.DUR value=3650	es	desde chamaco ; desde chamaca ; desde morro ; desde morra ; desde chava ; desde la secundaria ; desde la prepa ; desde la preparatoria ; desde la juventud ; desde muchacho ; desde muchacha ; desde chiquillo ; desde chico ; desde chica ; media vida
        class.DUR value=3650	es	mas de media vida ; casi toda la vida ; casi toda mi vida ; desde que tengo memoria
        class.DUR value=3650	es	desde que me acuerdo ; desde que lo conozco ; desde que la conozco ; desde que lo conoci ; desde que la conoci ; desde que me case ; desde los veintes ; desde mis veintes ; desde mi juventud ; desde su juventud ; desde mi adolescencia ; desde su adolescencia
        class.DUR value=3650	es	varias decadas ; mas de una decada
        class.DUR value=1200	es	desde antes de la pandemia ; por anos ; durante anos ; ya anos ; varios anos ; bastantes anos ; un chorro de anos ; desde los doce ; desde los trece ; desde los catorce ; desde los quince ; desde los dieciseis ; desde los diecisiete ; desde los dieciocho
        class.DUR value=1200	es	desde los diecinueve ; desde los veinte ; desde los 12 ; desde los 13
        class.DUR value=1200	es	desde los 14 ; desde los 15 ; desde los 16 ; desde los 17 ; desde los 18 ; desde los 19 ; desde los 20 ; desde los 21 ; desde los 22 ; desde los 25 ; desde los 30
        # often, without a count
        class.doing	en	use ; uses ; using ; used ; do ; does ; doing ; smoke ; smokes ; smoking ; snort ; snorts ; snorting ; sniff ; sniffs ; sniffing ; take ; takes ; taking ; pop ; pops ; popping ; drink ; drinks ; drinking ; vape ; vapes ; vaping ; shoot ; shoots ; shooting ; high ; stoned
        class.doing	en	loaded ; buzzed
        class.doing	en	tweaking ; tweaked ; wired ; drunk ; huff ; huffs ; huffing ; hit ; hits ; hitting ; lines ; bumps ; getting high ; gets high ; get high ; partying
        class.doing	es	uso ; usa ; usando ; fuma ; fumo ; fumando ; consume ; consumo ; consumiendo ; mete ; meto ; metiendo ; metiendose ; inhala ; inhalo ; toma ; tomo ; tomando ; drogado ; drogada ; drogandose ; le entra ; le entro ; anda en ; ando en ; le hago ; le hace
        frequency.vague value=3.5	en	{drug} a lot ; {drug} alot|often|frequently|regularly|constantly|excessively|heavily|nonstop ; {doing} * {drug}? constantly|nonstop|excessively ; {drug} pretty|very|quite|so|really|too|fairly often|regularly|frequently|heavily|much
        frequency.vague value=3.5	en	{doing} ** lot|lots|ton|tons|loads|bunch|amount|amounts|quantities|much|many of? {drug}
        frequency.vague value=3.5	en	insane|large|huge|massive|crazy|copious|ridiculous|heavy|big|excessive amount|amounts|quantities|quantity of {drug} ; lots|tons|loads of {drug} ; too|so much|many {drug} ; more {drug} than
        frequency.vague value=3.5	en	regular|chronic|heavy|constant|frequent|freq|habitual|compulsive|hardcore|excessive|problematic {drug} use|user|smoker|abuse|habit
        frequency.vague value=3.5	en	freq|frequent|habitual|compulsive use|user|abuse ; {drug} use is|has|? regular|frequent|constant|habitual|freq ; mult|multiple|several|many x|times|days|nights / wk|week|mo
        frequency.vague value=3.5	en	{doing} * {drug}? ** whenever|anytime|everytime|chance i|he|she|they|we|get|gets * can|gets|get|have|has|money|cash|paid|off|stressed|bored|wants|want
        frequency.vague value=3.5	en	{drug} whenever|anytime i|he|she|they|we can|get|have|has|gets ; every|any|each chance|opportunity i|he|she|they|we get|gets|has|have ; {doing}|{drug} * more and more|often|frequently ; more and more {drug}
        frequency.vague value=3.5	en	{drug} * use|using|habit|problem|intake|is|has|? * escalating|escalated|increasing|increased|escalates
        frequency.vague value=3.5	en	use|using|intake|habit|drinking is|has|been|? * escalating|escalated|increasing|increased|progressed|progressing|ramped|ramping|accelerating ; {drug}|use|using|habit|it * out of control|hand ; control * {drug} use|habit|?
        frequency.vague value=3.5	en	{drug} has|is|got|gotten away from me|him|her
        frequency.vague value=3.5	en	{doing}|{drug} ** at|on|during|through|before|between the|my|his|her|a|every? work|shift|shifts|job|clock|lunch|breaks|class|classes|school|gigs|shows|runs|hauls|deliveries
        frequency.vague value=3.5	en	{doing}|{drug} * before and|& after|during the|my|his|her? work|shift|shifts|class|classes|school ; second|third|fourth|fifth|sixth day|night|morning in a row ; second|third|fourth|fifth|sixth day|night|morning running|straight
        frequency.vague value=3.5	en	{drug} before|after|during {eachOne} show|set|gig|run|haul|meeting|exam|test|class|game|practice|audition|delivery|route
        frequency.vague value=3.5	en	{doing}|{drug} ** to|just to? stay|keep|get|make|function|study|focus|perform|cope awake|alert|up|going|through|by|it|moving|functioning|functional|focused|for|with ; {drug} to function|study|focus|cope|perform ; on a|another {drug} run|tear|spree|bender|binge
        frequency.vague value=3.5	en	in the bathroom|restroom|stall at work|school
        frequency.vague value=5.5	en	{doing}|{drug} * all the time ; always|constantly|perpetually on something|meth|coke|crack|crystal|ice|drugs|speed|pills ; always|constantly tweaking|wired|spun|geeked|cracked|gacked|lit|faded|messed|fucked ; never|rarely|hardly not? off * {drug}
        frequency value=num	en	{NUM:2..7} times|days|nights|x last|this|past|in week|wk ; {NUM:2..7} times|days|nights|x in|this|over the|? last|past week|wk|7|seven
        frequency across value=3	en	monday|mon|mondays wednesday|wed|wednesdays and|&|/? friday|fri|fridays ; m w f ; mwf ; tuesdays|tues|tuesday thursdays|thurs|thursday and|&? weekends|saturdays|saturday
        notEvidence absorb across	en	test|tests|tested|drops|ua|uas|group|groups|meetings|class|classes|sessions|work|works|dialysis|therapy|open me|him|her|us|on|are|is|every|? * monday|mon|tuesday|tues|mondays|tuesdays * * wednesday|wed|thursday|thurs|friday|fri|wednesdays|thursdays and? * friday|fri|saturday|?
        frequency value=3.5	en	{wkend} and|plus|& then some|more ; {wkend} and|plus|& then? weeknights|weekdays|during|beyond ; {wkend} then * weeknights|weekdays|week ; more than * {wkend}
        quantity.consequence	en	{NUM}|hundreds|thousands dollars|bucks|worth|k|grand * a|per|/|each|every|between month|mo|week|wk|weekend|paycheck|paychecks|paydays|pay ; $ {NUM} * a|per|/|each|every|between month|mo|week|wk|weekend|paycheck|paychecks|paydays|pay
        quantity.consequence	en	{DUR:1..15} tear|run|spree|binge|bender|jag ; on a * tear|spree|jag|run with|on|of {drug}
        quantity.consequence	en	{doseUnit}|{bigUnit} * {drug}? between|from|over|in paychecks|paydays|weekend|week
        quantity.consequence	en	{bigUnit}|{doseUnit}|{NUM}|hundreds|thousands|couple ** a|per|each|every|/ week|month|mo|wk|weekend|payday|wknd * on|of|worth? {drug} ; {bigUnit}|{doseUnit} * {drug} a|per|each|every|/|in month|mo|week|wk|year
        quantity.consequence	en	{NUM} {drug} * a|per|each|every|/|in|at day|night|week|month|time|sitting|once
        frequency.vague value=3.5	es	{doing}|{drug} mucho|mucha|bastante|demasiado|demasiada|harto|muchisimo|seguido|constantemente|frecuentemente|regularmente ; mucha|mucho|demasiada|demasiado|tanta|tanto|bastante|harta|puro|pura {drug} ; monton|chorro|cantidad|cantidades de {drug}
        frequency.vague value=3.5	es	{doing} * {drug} * mucho|bastante|demasiado|seguido|constantemente
        frequency.vague value=3.5	es	{doing}|{drug} ** cada|siempre que|vez|oportunidad|chanza que? puedo|puede|tengo|tiene|toma|tomo|hay|sale|salgo|consigue|consigo ; cada vez|dia * mas * {drug} ; cada vez {doing} mas
        frequency.vague value=3.5	es	varias|muchas|algunas|bastantes|unas noches|dias|tardes|veces a|por|x|en|de|cada la? semana|sem
        frequency.vague value=3.5	es	fuera de control ; se|saliendo|sale|salio|salir ** de las manos|control ; controlar mi|su|el|la * {drug}|consumo|uso ; {doing}|{drug} ** antes|despues|durante|en de|el|la|mi|su|los? * turno|turnos|trabajo|jale|chamba|escuela|show|viaje|clases
        frequency	en	{NUM}|several|few|couple|multiple|many times a|per|every|each|during|in|on shift|break|lunch|workday ; {NUM}|several|few|couple times an hour
        frequency.vague value=3.5	es	siempre anda|esta|ando|estoy bien|muy|todo|? crico|hasta|arriba|prendido|high|loco|cristalino
        frequency.vague value=3.5	es	{doing}|{drug} ** para aguantar|rendir|trabajar|mantenerme|mantenerse|funcionar|quedarme|estudiar|despertar|concentrarme ; se me|le esta saliendo ; va|vamos|voy|ha ido en aumento ; cada vez mas seguido ; mas y mas {drug}|seguido
        frequency.vague value=5.5 fixed	es	nunca|jamas|casi esta|anda|estoy|ando|nunca|lo * sobrio|sobria|limpio|veo ; no * dia|noche que no {doing} ; no hay dia|noche en|que|? * no
        frequency across value=3	es	lunes miercoles y viernes ; martes jueves y sabado|sabados|domingo
        frequency value=3.5	es	fin|fines|semana y tambien|aparte|hasta|ahora entre semana ; w/ {NUM:2..3} er? dia|dias ; w/ tercer dia
        frequency value=7	es	w/ dia|noche|manana|tarde|24 ; w/ {NUM:1..12} hrs|hr|h|horas
        quantity.consequence	es	{NUM}|cientos|miles|unos dolares|pesos|gramos|gramo|onza a|por|cada|al la? semana|dia|mes|quincena|noche ; {NUM} rayas|lineas|pipas|pipazos|jalones|fumadas
        occasional value=0.5	en	{NUM} {wkDay}|{wkend}|evening|evenings|weeknight|time|binge a|per|each|every|/|or month|year|mo|yr|season|summer|quarter|two|so
        occasional value=2	en	{wkDay} evenings|afternoons ; on {wkDay} evening|evenings|afternoon|afternoons
        drinks value=1	en	a|one|single nightcap|sherry|toddy|aperitif|spritzer|highball|martini|manhattan
        drinks across value=2	en	a|an|one|single {serving}|{drinkUnit} sometimes|maybe|occasionally|or|perhaps two|2
        # once or twice in all
        occasional value=0.5	en	once in my|his|her life
        occasional value=0.5	en	used|did|done|took|smoked|snorted {drug} just|only|exactly|maybe once|twice ; tried {drug} * once|twice ; tried {drug} * {NUM:2..3} times ; only|just one|1|a single? time with|on|at|ever|in|and|that ; one time with {drug}|it|the
        occasional value=0.5	es	probe|probo|probado * {drug} * una|dos|{NUM:2..3} sola? vez|veces
        drinks value=num	en	beer|beers|wine|wines|cocktail|cocktails|drink|drinks|seltzers|shots|ipas x {NUM:1..40} ; {NUM:1..40} x beer|beers|wine|wines|cocktails|drinks|seltzers|shots|ipas|etoh ; etoh x {NUM:1..40} drinks|beers|/|daily|per
        # ordinary doings and their rhythm: no use
        class.plainAct	en	brush ; walk ; run ; jog ; swim ; exercise ; work ; call ; check ; pray ; cook ; read ; clean ; visit ; text ; garden ; hike ; commute ; drive ; study ; practice ; play ; teach ; coach ; volunteer ; babysit ; sing ; bowl ; golf ; fish
        class.plainAct	en	travel ; meet ; shop ; shower ; sew ; knit ; bake ; ride ; bike ; sleep ; slept ; rest ; talk ; mow ; attend ; bartend ; host ; camp ; dance ; see ; wear ; worked ; walked ; cooked ; cleaned ; drove
        class.plainActs	en	works ; walks ; jogs ; swims ; exercises ; prays ; volunteers ; coaches ; teaches ; bowls ; golfs ; travels ; commutes ; babysits ; attends ; sings ; gym ; dialysis ; rehearsal ; choir practice ; soccer ; bible study ; pilates ; karate ; ballet
        class.plainWho	en	i ; im ; we ; were ; they ; she ; he ; am ; is ; are ; be ; clr ; pt ; hes ; shes ; not ; only ; usually ; also ; husband ; wife ; mom ; dad ; mother ; father ; son ; daughter ; brother ; sister ; ill ; id ; can ; to ; just ; always ; and i
        class.plainObj	en	my ; the ; our ; his ; her ; a ; teeth ; dog ; dogs ; hair ; dinner ; supper ; breakfast ; lunch ; email ; mail ; messages ; voicemail ; paper ; news ; bible ; mother ; mom ; dad ; parents ; folks ; kids ; grandkids ; son ; daughter ; sister
        class.plainObj	en	two ; three ; four ; miles ; mile ; hours ; hrs ; to ; at ; school ; church ; work ; gym ; bus ; train ; store ; full ; part ; time ; shifts ; for ; class ; classes ; practice ; house ; yard ; glasses ; contacts ; cpap ; family ; wife ; husband
        class.plainHow	en	daily ; every day ; everyday ; every night ; every morning ; every evening ; each day ; each night ; twice a day ; once a day ; a day ; per day ; all day ; all day long ; all night ; all weekend ; all week ; all afternoon ; all morning ; nightly
        class.plainHow	en	weekends ; on weekends ; on the weekends ; on the weekend ; every weekend ; every other weekend ; most weekends ; wknds ; wkends ; fridays ; saturdays ; sundays ; thursdays ; on fridays ; on saturdays ; on sundays ; on thursdays ; every friday
        class.plainHow	en	every saturday ; every sunday ; every thursday ; every week ; each week ; weekly ; every other week ; every other friday ; every other day ; most days ; most nights ; most evenings ; most mornings ; most weekdays ; weekdays ; on weekdays
        class.plainHow	en	seven days a week ; six days a week ; five days a week ; four days a week ; three days a week ; 7 days a week ; 6 days a week ; 5 days a week ; twice a week ; once a week ; three times a week ; twice a month ; once a month ; five times a week
        class.plainHow	en	monday through friday ; monday to friday ; mon fri ; m f ; monday through saturday ; occasionally ; once in a while ; now and then ; from time to time ; on holidays ; holidays ; every payday ; every month ; every year ; every few weeks ; regularly
        class.plainHow	en	all day today ; all day tomorrow ; all day sunday ; all day saturday ; fri sat ; sat sun ; saturdays and sundays ; on saturdays and sundays ; on thursday and friday ; on friday and saturday ; qd ; q day ; q week ; a few times a week ; all the time
        notEvidence absorb	en	{plainWho} {plainAct} {plainObj}? {plainObj}? {plainObj}? {plainHow} ; {plainActs} {plainObj}? {plainObj}? {plainHow} ; {plainWho} {plainAct} {plainHow} {plainHow} ; has|have dialysis|soccer|practice|class|church|choir|rehearsal|physical? therapy? {plainHow}
        notEvidence absorb	en	{plainWho} {plainAct} {plainObj}? {plainObj}? {NUM} days|times|hours|hrs|shifts|miles a|per|each|every day|week|wk|month ; {plainActs} {NUM} x|times / wk|week ; {plainActs} {NUM} x|times a|per? week|wk
        notEvidence absorb	en	{plainWho}|avail|available available|avail|free|busy|open|closed|home|off {plainHow} ; {plainWho} at work|school|home all day|week|night|afternoon
        notEvidence absorb	en	available|avail|free|home|busy all day|afternoon|week|evening|weekend|morning ; off fri|sat|mon|on? sat|sun|fridays|saturdays|sundays
        notEvidence absorb	en	take|takes|taking|ride|rides|riding|catch the|a bus|train|subway|ferry|stairs {plainObj}? {plainObj}? {plainHow} ; use|uses|using|on the|my|her|his|a computer|phone|laptop|internet|treadmill|tablet|walker {plainHow} ; avail|available|free most {day}
        notEvidence absorb	en	standing? appointment|appt {plainHow} ; carries|carry a|my|his|her water bottle|phone|backpack|lunch {plainHow}
        notEvidence absorb	en	open|closed|hours on the? weekends|weekend|saturdays|sundays|saturday|sunday|holidays ; open weekends|saturdays|sundays ; tend|tends|tending a|the? bar {plainHow}
        notEvidence absorb	en	be|im|am|was|hes|shes on a|the plane|flight until|till|tonight|to|home|back|? ; take|took|book|catch a|my|the flight|plane home|to ; went|going|invited to a|the|my|our|his|her|two|three|some * wedding|weddings|concert|concerts|reunion
        notEvidence absorb	en	museum|library|zoo|admission on {plainHow} ; museum|library|zoo|admission {plainHow} ; busy|closed|open {plainHow}
        notEvidence absorb	es	trabaja|descanso|descansa|libre|disponible|camino|corro|rezo|misa|iglesia|gimnasio|abierto|abren|cerrado|duerme|duermo|juega|ocupado|ocupada todo|todos|los|cada|todas el|los|las? dia|dias|noche|noches|domingos|viernes|sabados|mananas|manana
        notEvidence absorb	es	platicar|hablar|conversar|terapia|terapias|consejera|consejero|verme|reunirme|reunion|sesion|sesiones|cita|citas|ir|venir ** cada|una semana|mes|viernes|lunes|sabado|martes|jueves
        notEvidence absorb	es	trabajo|descanso|libre|disponible|abierto|abren los|en|el? fines|fin de semana ; voy|vamos a|al misa|gimnasio|iglesia|la? iglesia|misa|? los|todos|cada domingos|sabados|domingo|dias ; estoy|esta disponible|libre todo el dia
        notEvidence absorb	en	my|his|her|our|your|happy birthday|birthdays is|was|next|on|to|? ; work|works|working|volunteer|sing|play|vend|sell at|for|on|during festivals|weddings|concerts|parties|holidays|games|events ; love|loves|like|enjoy concerts|weddings|festivals|football
        notEvidence absorb	es	me|nos|le pagan|paga|pago|pagaron cada|los quincena|viernes|semana|15|mes ; salgo|salimos|voy|vamos|visito|hablo|veo con|a|al|de mi|mis|la|el|los? amigas|amigos|cine|parque|mama|abuela|playa|compras|familia|hermana|nietos de vez en cuando
        notEvidence absorb	es	visito|hablo|veo|llamo|cuido a|con mi|mis|la? abuela|mama|papa|hermana|nietos|hijos|hermano cada|los|todos|todas mes|noche|dia|semana|domingo|domingos|viernes|sabados ; uso|usa|llevo lentes|bastón|computadora|telefono|celular todos|todo|diario los|el? dias|dia|?
        notEvidence absorb	es	tomo|toma|tomar {plainMedicine} una|dos|tres|{NUM}|diario|cada veces|vez|dia|noche|manana al|por? dia|dia|? ; tomo|toma|tomar {plainMedicine}|pastillas para|de? la|el? presion|azucar|tiroides|? todas|todos|cada las|los? mananas|noches|dias|dia|noche|manana
        notEvidence absorb	es	hace|hizo|haciendo mucho? calor|frio|viento|sol todo el dia ; bodas|fiestas de|los|infantiles? quince|sabados|anos|viernes
        notEvidence absorb	es	todo el dia|tarde trabajando|limpiando|manejando|cocinando ; pintamos|limpiamos|trabajamos la|el|mi? casa|cocina|patio|? todo el fin|dia de? semana?
        notEvidence absorb	en	wrote|writes|put|has|gave * your|this name|number|website|# on|down|for|a|the ; sticky note ; post it note
        notEvidence absorb	es	la neta|verdad ; neta ; me|nos va|van a esperar otra|mas|para|hasta|?
        """
}
