extension LexiconSources {
    /// How much and how often: frequency, amount, route, dependence, onset.
    static let use = """
        # Frequency, in days a week
        daily ; every day ; everyday ; each day ; day in day out ; day after day	en	frequency value=7
        every single day ; 7 days a week ; seven days a week ; 24/7 ; 24 7	en	frequency value=7
        around the clock ; round the clock ; all day ; all day long ; all night	en	frequency value=7
        night and day ; day and night ; morning till night ; morning to night	en	frequency value=7
        morning noon and night ; nightly ; every night ; each night ; every nite	en	frequency value=7
        every evening ; every morning ; every single night ; all the time	en	frequency value=7
        constantly ; nonstop ; non stop ; qd ; bid ; tid ; qid ; qhs ; hs	en	frequency value=7
        multiple times a day ; throughout the day ; several times a day	en	frequency value=7
        every few hours ; every couple hours ; every 3 hours ; every 4 hours	en	frequency value=7
        every hour ; q 3 h ; q 4 h ; q 2 h ; q 6 h ; per day ; per night ; / day	en	frequency value=7
        / d ; / night ; / nt ; / dia ; a daily basis ; all week ; all week long	en	frequency value=7
        toda la semana ; chronic daily ; every damn day ; everyday use	en	frequency value=7
        first thing ; before work and after ; wake up to bedtime	en	frequency value=7
        from the moment * wake|wakes ; since * wakes|wake up? ; whole day	en	frequency value=7
        each evening ; every waking ; q day ; chain	en	frequency value=7
        a|per {day}	en	frequency.1 value=7
        {NUM} ** {drinkUnit}|{bigUnit}|{doseUnit} ** a|per|each|every|/ {day}	en	frequency value=7
        {NUM} a|per|each|/ day|d|night|nt|dia	en	frequency value=7
        {bigUnit}|{doseUnit} ** a|per|each|every|/ day|night|nite|dia	en	frequency value=7
        {bigUnit} every two|2|three|3|couple|few days|nights	en	frequency value=7
        {bigUnit} ** every two|2|three|3|couple|few days|nights	en	frequency value=7
        {bigUnit} ** lasts * day|days|two|three|a|about|me|her|him	en	frequency value=7
        diario ; diaria ; diarios ; diarias ; diariamente ; a diario	es	frequency value=7
        todos los dias ; todas las noches ; todas las mananas ; cada dia	es	frequency value=7
        cada noche ; todo el dia ; toda la noche ; al dia ; por dia ; a todas horas	es	frequency value=7
        a cada rato ; dia y noche ; por noche ; de lunes a domingo	es	frequency value=7
        desde que despierta ; desde que se levanta ; desde que me levanto	es	frequency value=7
        desde la manana ; sin parar ; cada tercer dia ; toda la semana	es	frequency value=7
        los siete dias	es	frequency value=7
        most days ; most nights ; most nites ; almost every day	any	frequency value=5.5
        almost every night ; nearly every day ; nearly every night	any	frequency value=5.5
        almost daily ; nearly daily ; near daily ; pretty much every day	any	frequency value=5.5
        pretty much every night ; pretty much daily ; practically every day	any	frequency value=5.5
        just about every day ; most evenings ; most of the week	any	frequency value=5.5
        almost everyday ; more days than not ; more nights than not	any	frequency value=5.5
        every weeknight ; weeknights ; school nights ; every weekday	any	frequency value=5.5
        casi diario ; casi todos los dias ; casi todas las noches	any	frequency value=5.5
        casi a diario ; la mayoria de los dias ; most mornings ; just abt daily	any	frequency value=5.5
        ~ daily ; mon fri ; monday through friday ; monday to friday	any	frequency value=5.5
        de lunes a viernes ; entre semana y ; 5-6 days ; 5 to 6 days	any	frequency value=5.5
        most weekdays ; most weeknights ; weekdays	en	frequency value=4
        {NUM} days|nights|nites|nts|evenings|times|x|mornings|dias|noches|veces a|per|/|each|every|out|\
        of|por|in|the week|wk|weekly|semana|seven|7	any	frequency value=num
        {NUM} days|nights|nites|nts|times|x|dias|noches|veces a|per|/|each|every|out|of|por|in the|la? \
        week|wk|semana|seven|7	any	frequency value=num
        {NUM} x / wk|week ; {NUM} x wk|week|weekly ; {NUM} / wk|week	any	frequency value=num
        {NUM} nights|days weekly ; {NUM} times weekly	any	frequency value=num
        {NUM} nights|days out of seven|7|the|a ; {NUM} a|per week|wk	any	frequency value=num
        twice a week ; couple times a week ; couple nights a week	any	frequency value=2
        a couple of times a week ; dos veces por semana ; dos veces a la semana	any	frequency value=2
        once a week ; weekly ; una vez por semana ; una vez a la semana	any	frequency value=1
        every other day ; every two days ; every couple days	any	frequency value=3.5
        every couple of days ; every second day ; un dia si y otro no	any	frequency value=3.5
        cada dos dias ; every few days	any	frequency value=3.5
        friday through monday ; fri to mon ; friday to monday	en	frequency value=4
        thursday through sunday ; thurs through sun ; thursday to sunday	en	frequency value=4
        thursday to monday ; wednesday through sunday	en	frequency value=4
        thursday through saturday ; friday through sunday ; friday to sunday	any	frequency value=3
        thursday to saturday ; fri sun ; fri sat sun ; viernes a domingo	any	frequency value=3
        de viernes a domingo ; thurs sat ; three day weekends	any	frequency value=3
        all weekend every weekend	any	frequency value=3
        several|few|multiple|many times|nights|days a|per|each|every week	any	frequency.2 value=3.5
        varias veces por|a la? semana ; regularly ; regular basis ; seguido	any	frequency.2 value=3.5
        muy seguido ; con frecuencia ; frequently ; a lot ; often ; bingeing	any	frequency.2 value=3.5
        binges ; binge ; binging ; benders ; bender ; goes on benders	any	frequency.2 value=3.5
        # Occasional: not mild alone when a consequence is severe
        weekends ; on weekend ; on weekends ; on the weekends ; every weekend	any	occasional value=2
        only on weekends ; just weekends ; some weekends ; most weekends	any	occasional value=2
        weekend only ; fines de semana ; los fines de semana ; cada fin de semana	any	occasional value=2
        solo los fines ; saturdays ; fridays ; friday nights ; saturday nights	any	occasional value=2
        mostly fridays ; on fridays ; on saturdays ; on saturday ; los sabados	any	occasional value=2
        los viernes ; los domingos	any	occasional value=2
        occasional ; occasionally ; occ ; sometimes ; now and then	any	occasional value=0.5
        now and again ; now & then ; once in a while ; every now and then	any	occasional value=0.5
        every once in a while ; here and there ; from time to time ; socially	any	occasional value=0.5
        social drinker ; social drinking ; at parties ; parties ; party	any	occasional value=0.5
        special occasions ; on occasion ; festivals ; festival ; raves	any	occasional value=0.5
        holidays only ; de vez en cuando ; a veces ; ocasional ; ocasionalmente	any	occasional value=0.5
        en fiestas ; fiestas ; socialmente ; once or twice a month	any	occasional value=0.5
        once a month ; twice a month ; couple times a month ; few times a month	any	occasional value=0.5
        a few times a year ; times a month ; times a year ; times this year	any	occasional value=0.5
        una vez al mes ; dos veces al mes ; every few weeks	any	occasional value=0.5
        every couple weeks ; every couple of weeks ; every other week	any	occasional value=0.5
        every other weekend ; once every ; not every day ; not daily	any	occasional value=0.5
        isnt daily ; not an everyday ; dont drink every day	any	occasional value=0.5
        doesnt drink every day ; no todos los dias ; no diario ; rarely	any	occasional value=0.5
        seldom ; infrequent ; infrequently ; a couple times ; tried it once	any	occasional value=0.5
        tried it twice ; tried it a few ; a handful of times ; monthly	any	occasional value=0.5
        experimenting ; experimented ; experimentando ; recreational	any	occasional value=0.5
        recreationally ; when i go out ; when he goes out ; when we go out	any	occasional value=0.5
        when im out ; with friends ; con amigos ; denies daily ; payday	any	occasional value=0.5
        paydays ; at weddings ; trivia night ; after games	any	occasional value=0.5
        dont touch it for weeks ; nothing during the week	any	occasional value=0.5
        never during the week ; none during the week ; never on weekdays	any	occasional value=0.5
        not during the week ; just on weekends ; ball games ; at concerts	any	occasional value=0.5
        concerts ; {NUM} times|x a|per|/ month|year|mo|yr|mes|ano	any	occasional value=0.5
        on and off ; off and on ; on-and-off ; on off ; intermittent ; intermittently	any	quantity.2
        comes and goes ; por temporadas ; spells ; stretches	any	quantity.2
        # Standard drinks
        {NUM} * * {drinkUnit}	any	drinks value=num
        {NUM} * of? wine|beer|chardonnay|merlot	en	drinks.1 value=num
        {NUM} * six pack|packs|sixpack|sixers|sixer	en	drinks value=num*6
        a|one|whole? * six pack|sixpack|sixer	en	drinks value=6
        twelve|12 pack ; twelver ; twelve pack ; 12 pack	en	drinks value=12
        {NUM} * * fifth|fifths|handle|handles|liter|liters|l|jug|litros|litro|750|gallon	any	drinks \
        value=num*17
        a|the|one|whole|entire fifth|handle|liter|litre|750|jug|gallon ; un litro	any	drinks value=12
        a|one|un|per bottle|botella ; fifth of ; handle of ; half gallon	any	drinks value=12
        box of wine ; boxed wine ; box * lasts ; a case ; case of ; thirty rack	any	drinks value=12
        30 pack ; 18 pack ; 30 rack ; 24 pack ; rack ; botella diaria	any	drinks value=12
        bottle and a half ; nine bottles ; empty bottles ; bottles hidden	any	drinks value=12
        bottle ** every two|three|2|3	any	drinks value=12
        {NUM} ** bottle|bottles|btl|btls|botella|botellas ** a|per|/|nightly|every|each|daily|diario|\
        diarias|al|por night|day|dia|noche?	any	drinks value=num*5
        {NUM} * pint|pints ** of vodka|gin|rum|whiskey|bourbon|brandy|tequila|whisky|liquor	en	drinks \
        value=8
        a|one|another|half pint|pints ** vodka|bourbon|rum|gin|whiskey|brandy|liquor|before|day|daily|\
        night|nightly	en	drinks value=8
        pint of vodka|bourbon|rum|gin|whiskey|brandy|liquor|tequila|whisky|jack|hennessy|\
        fireball	en	drinks value=8
        half a pint ; half pint ; pint a day|night ; pint daily	en	drinks value=8
        {NUM} ml ; {NUM} oz	en	drinks.1 value=num*0.03
        # Amounts of drugs
        {NUM} ** {doseUnit}	any	quantity value=num
        a|half|whole|per|un|una|medio gram|g|bag|bundle|ball|gramo|eight|point|pill|bar|bolsa|papel|\
        globo	any	quantity value=1
        {NUM} dollars|bucks|worth ; worth of ; $ {NUM}	any	quantity value=1
        takes {NUM} ; {NUM} at a time ; {NUM} pastillas ; {NUM} - a day	any	quantity value=num
        # Heavy
        heavy ; heavily ; hard ; hard drinker ; heavy drinker ; excessively ; too much	any	heavy
        way too much ; a ton ; nonstop ; out of control ; a lot of ; tons of ; so much	any	heavy
        like water ; like a fish ; pass out ; passes out ; passed out drunk ; blacks out	any	heavy
        blackouts ; blacking out ; blackout ; blacked out ; till i pass out ; until i pass out	any	heavy
        until he passes out ; until she passes out ; drunk every ; drunk all ; always drunk	any	heavy
        constantly drunk ; hides bottles ; hiding bottles ; hides vodka ; hidden bottles	any	heavy
        bottles in ; in the morning ; for breakfast ; before work ; at work ; around the clock	any	heavy
        end of a bottle ; getting worse ; cant stop ; cannot stop ; cant quit	any	heavy
        cant seem to stop ; cant seem to quit ; cant control ; cant put it down ; couldnt stop	any	heavy
        out of hand ; spiraling ; spiral ; spiralling ; severe ; mucho ; demasiado ; bastante	any	heavy
        sin control ; no puedo parar ; no puede parar ; no puedo dejar ; no puede dejar	any	heavy
        no paro de ; no para de ; no deja de ; hasta perderse ; fuera de control ; se pierde	any	heavy
        excesivamente ; en exceso ; desde temprano ; en la manana	any	heavy
        # Route
        iv ; i.v. ; ivdu ; inject ; injects ; injecting ; injected ; injection ; shoot up	any	injecting
        shooting up ; shoots up ; shooting ; shoots ; slamming ; slam ; slams ; banging	any	injecting
        needle ; needles ; track marks ; tracks ; bangs it ; shoots it	any	injecting
        shoot|shoots|shooting|bang|bangs|slam|slams * meth|heroin|dope|ice|crystal|coke|fent|speed|tar|\
        h|cocaine|fentanyl|pills|molly|goofballs|speedballs|chiva	any	injecting
        intravenous ; intravenously ; mainline ; mainlining ; muscling ; skin popping	any	injecting
        se inyecta ; me inyecto ; inyectandose ; inyectada ; inyectado ; inyectarse	any	injecting
        jeringa ; jeringas ; rig ; rigs ; emojineedle ; boofing	any	injecting
        not shooting ; never a needle ; never used a needle ; no needles	any	injecting.9 absorb fixed
        no needle ; not iv ; no iv ; non iv ; no ivdu ; afraid of needles	any	injecting.9 absorb fixed
        iv antibiotics ; iv fluids ; shooting range ; shooting hoops	any	injecting.9 absorb fixed
        covid shot ; iv in the	any	injecting.9 absorb fixed
        # Dependence
        hooked ; dependent ; addicted ; addict ; my|his|her|their|an|active|with addiction	any	hooked
        addiction to|is|problem|has ; dependent on ; dependence on ; strung out ; oud	any	hooked
        cant function without ; need it to function ; needs it to function	any	hooked
        need it to get through ; need it to feel normal ; just to feel normal	any	hooked
        to feel normal ; feel human ; to function ; to get out of bed ; physically dependent	any	hooked
        tolerance ; adicto ; adicta ; mi adiccion ; su adiccion ; adiccion a|al ; enganchado	any	hooked
        enganchada ; enviciado ; enviciada ; mi vicio ; su vicio ; a habit ; my habit	any	hooked
        his habit ; her habit ; use disorder ; cant live without	any	hooked
        cant get through the day without ; cant start * day without ; full blown	any	hooked
        in active addiction ; opioid use disorder ; oud severe	any	hooked
        alcoholic ; alcoholism ; alcoholico ; alcoholica ; alcoholismo ; aud	any	alcoholic
        functioning alcoholic ; functional alcoholic ; alcohol use disorder	any	alcoholic
        alcohol dependence ; alcohol dependent ; addicted to alcohol ; a drunk ; borracho	any	alcoholic
        borracha ; drinking problem ; problem with alcohol ; problem with drinking ; wino	any	alcoholic
        lush	any	alcoholic
        misuse ; misusing ; misused ; abusing ; abuse ; abuses ; not prescribed ; isnt mine	any	misuse
        arent mine ; isnt hers ; not my prescription ; not his rx ; not her rx	any	misuse
        not his prescription ; off the street ; from the street ; street bought	any	misuse
        buying * street|online|off|from ; buys * street|online|off|from	any	misuse
        bought * street|online ; from a dealer ; from a friend ; friends prescription	any	misuse
        someone elses ; doctor shopping ; two docs ; 2 docs ; two doctors ; snorting ; crush	any	misuse
        crushing ; crushed ; crushes ; extra ; doubling up ; doubles up ; doubled up	any	misuse
        sin receta ; de la calle ; en la calle ; above dose ; over the dose	any	misuse
        more than the label ; three or four ; pressed ; counterfeit ; recreationally	any	misuse
        dark web ; darkweb ; the internet ; stealing * pills|meds|from	any	misuse
        steals * pills|meds|from ; stole * pills|meds|from ; took our moms	any	misuse
        from his grandmother ; not all of it prescribed ; leftover ; isnt prescribed	any	misuse
        more than prescribed ; more than im prescribed ; more than hes prescribed	any	overPrescribed
        more than shes prescribed ; more than * supposed to ; more than directed	any	overPrescribed
        more than written ; taking extra ; takes extra ; took extra	any	overPrescribed
        double|twice|triple * dose|prescribed|amount|script ; run out early	any	overPrescribed
        runs out early ; ran out early ; running out early ; out early ; early refill	any	overPrescribed
        early refills ; runs out before ; ran out before ; run out a week	any	overPrescribed
        go through my script ; go through the bottle	any	overPrescribed
        goes through * script|bottle|month|prescription * in|early|week|days|two	any	overPrescribed
        month's supply in ; lost prescription again ; up the dose ; upping the dose	any	overPrescribed
        upped my dose ; se le acaban antes ; se me acaban antes ; mas de lo recetado	any	overPrescribed
        mas de las recetadas ; mas de la dosis ; overtaking ; overuse ; overusing	any	overPrescribed
        wont refill ; won't refill ; stopped prescribing ; stop prescribing	any	losingSupply
        cut me off ; cut him off ; cut her off ; cutting me off ; cuts me off	any	losingSupply
        cut off cold ; doctor retired ; doc retired ; one retired ; dr retired	any	losingSupply
        doctor cut ; doc cut ; pcp cut ; pcp cutting it ; doctor is cutting ; dr cut	any	losingSupply
        tapering me too ; too fast ; last refill ; last script ; last prescription	any	losingSupply
        no more refills ; out of refills ; refused to refill ; refusing to refill	any	losingSupply
        pills left ; tabs left ; left and no ; days left ; running out of my	any	losingSupply
        about to run out ; almost out ; run out of my ; before they run out	any	losingSupply
        lost my prescription ; lost my doctor ; lost my prescriber ; prescriber left	any	losingSupply
        clinic closed ; clinic is closing ; dropped me as ; discharged from pain	any	losingSupply
        pain clinic dropped ; pain clinic closed ; fired from pain ; pharmacy wont	any	losingSupply
        supply ran ; no longer prescribe ; ya no me receta ; ya no le receta	any	losingSupply
        ya no me la receta ; se jubilo el doctor ; se me acaba la receta	any	losingSupply
        se me estan acabando ; se le estan acabando	any	losingSupply
        off of it ; want off ; wants off ; wanna get off ; get off of ; getting off of	any	wantsOff
        come off of ; coming off of ; get off ; come off ; to be off ; be off it	any	wantsOff
        getting off ; coming off ; wean off ; wean me off ; weaning off ; weaned off	any	wantsOff
        taper off ; tapering off ; kick the ; off the subs ; off methadone ; off suboxone	any	wantsOff
        off subs ; off benzos ; off of xanax ; stop taking ; quit taking ; stop using	any	wantsOff
        dejar de tomar ; dejar de usar ; dejar las ; dejar la ; dejar el ; dejarlas	any	wantsOff
        dejarla ; quitarme las ; quitarme la ; quitarme el ; quiere dejar ; quiero dejar	any	wantsOff
        need off ; needs off ; to stop	any	wantsOff
        as prescribed ; stable on ; stable dose ; takes it as prescribed	any	stablePrescribed
        taking it as prescribed ; prescribed and stable ; stable ; doing well on	any	stablePrescribed
        maintained on ; maintenance ; como me lo recetaron ; estable	any	stablePrescribed
        # Onset, last use, stopping
        started ; start ; starting ; began ; beginning ; first tried ; picked up ; got into	any	started
        introduced ; new to ; only been ; only been using ; just started ; only since	any	started
        turned into ; began using ; started using ; started drinking ; empezo ; empece	any	started
        comenzo ; comence ; recien empezo ; apenas empezo ; apenas ; brand new	any	started
        never before ; after never touching	any	started
        last use ; last used ; lu ; ld ; last drink ; last drank ; last drnk ; last dose	any	lastUsed
        last hit ; last shot ; last fix ; last pill ; last beer ; last took ; last smoked	any	lastUsed
        last high ; used last ; drank last ; took my last ; had my last ; ultima vez que	any	lastUsed
        ultima copa ; ultimo trago ; ultima dosis ; ultimo consumo ; ultima cerveza	any	lastUsed
        ultimo uso ; last one ; last one at ; last intake ; had a drink ; last bump	any	lastUsed
        last line	any	lastUsed
        stopped ; quit ; quitting cold ; cold turkey ; stopped drinking ; stopped using	any	quitting
        quit drinking ; quit using ; havent had a drink ; hasnt had a drink ; havent used	any	quitting
        hasnt used ; havent drank ; hasnt drank ; havent had any ; hasnt had any	any	quitting
        not had a drink ; without a drink ; without alcohol ; without drinking	any	quitting
        without using ; no drink ; no drinks ; last drink was ; put it down ; ran out	any	quitting
        run out ; ran out of ; dumped it ; poured it out ; threw it out ; flushed	any	quitting
        flushed them ; off it ; off of it ; sin tomar ; sin beber ; sin consumir ; sin usar	any	quitting
        deje de tomar ; dejo de tomar ; deje de usar ; dejo de usar ; dejo de consumir	any	quitting
        deje de consumir ; deje la ; dejo la ; deje el ; dejo el ; se le acabo	any	quitting
        se me acabo ; se le acabaron ; se me acabaron ; intente dejarlas ; intento dejar	any	quitting
        trate de dejar ; abstinence ; abstinencia ; came off ; coming off ; coming down	any	quitting
        tapered ; tapering ; cut down ; cut back ; cutting down ; cutting back ; cutting it	any	quitting
        went without ; detoxing himself ; detoxing myself ; detoxing herself	any	quitting
        detoxing at home ; kicking at home ; kicking ; missed dose ; missed my dose	any	quitting
        missed doses ; missed days ; missed four days ; skipped ; tried to skip	any	quitting
        tried to stop ; tried to quit ; sober since ; dry since ; bajandole ; bajo a	any	quitting
        want to quit ; wants to quit ; want to stop ; wants to stop ; need to stop	any	wantsToQuit
        needs to stop ; need to quit ; needs to quit ; trying to quit ; trying to stop	any	wantsToQuit
        tried to quit ; ready to quit ; ready to stop ; want help quitting ; get clean	any	wantsToQuit
        getting clean ; get sober ; getting sober ; be sober ; be clean ; stay clean	any	wantsToQuit
        stay sober ; staying sober ; staying clean ; want to get help	any	wantsToQuit
        wants to get help ; want to change ; wants to change ; cut back ; wants to cut	any	wantsToQuit
        want to cut ; cut down ; quiero dejarlo ; quiero dejarla ; quiere dejarlo	any	wantsToQuit
        quiere dejarla ; quiero dejar ; quiere dejar ; quiero parar ; dejar de fumar	any	wantsToQuit
        dejar de tomar ; want out ; be off ; be done ; im done ; hes done ; shes done	any	wantsToQuit
        ready for help ; ready for a change ; get my life back ; get my life together	any	wantsToQuit
        turn my life around ; quit for good ; stop for good	any	wantsToQuit
        married|together|dating|divorced|separated * {DUR}	any	nonDrug
        {DUR} of marriage|experience|service|marriage	any	nonDrug
        worked|working|employed|teacher|driver|nurse|carpenter|licensed * * {DUR}	any	nonDrug
        for|over {DUR} of marriage ; {DUR} on the job	any	nonDrug
        {DUR} marriage|anniversary|mark|sentence|probation|notice|lease	any	nonDrug
        in|within|next {DUR} from ; next {DUR} ; open for {DUR}	any	nonDrug
        smoke ; smokes ; smoking ; smoked ; snort ; snorts ; snorting ; snorted ; sniff	any	uses
        sniffs ; sniffing ; foil ; off foil ; fumo ; fuma ; fumando ; fumar ; inhala ; shoot	any	uses
        shooting ; shoots ; chasing ; intranasal ; pressed ; powder	any	uses
        {DUR} {res}|program|stay|inpatient|sentence|wait|early|late|notice|off|from|ahead|before|lease|\
        jail|break	any	nonDrug
        {res}|program|programa of|for|de {DUR} ; stay|stays|staying * {DUR}	any	nonDrug
        away|gone|leave|disappear|go for? {DUR} ; next {DUR} ; up for? {DUR} ; awake * {DUR}	any	nonDrug
        slept * {DUR} ; sleep * {DUR} ; dormir * {DUR} ; {DUR} sin dormir	any	nonDrug
        {DUR} awake|up|old|pregnant|along|gestation ; hold|holds|held|holding * {DUR}	any	nonDrug
        every {DUR} ; a few {DUR} ; within {DUR} ; {DUR} * * leave|vacation|fmla	any	nonDrug
        {DUR} straight ; un programa de {DUR}	any	nonDrug
        {NUM} * * {bigUnit}	any	drinks value=num*6
        running|runs|run|ran out *** early|before	any	overPrescribed
        script|bottle|prescription|month|refill *** gone|early|half|lasts|lasted *	any	overPrescribed
        covers half ; only covers half	any	overPrescribed
        without|w/o|off|sin|no my|the|any|his|her|mis|sus|la|las|el? {drug} since|for|in|today|\
        yesterday|x|desde	any	quitting
        without|w/o my|his|her|any? {drug}	any	quitting
        stop|stops|stopped|stopping|quit|quits|quitting|dropped my|his|her|the? {drug}	any	quitting
        hasnt|havent|didnt|not|hadnt had|have|touched|take|taken|used|tomado|drank a|any|her|his|my? \
        {drug}	any	quitting
        out of my|his|her? {drug} ; run|ran|runs|running out of * {drug}	any	quitting
        day|days|hour|hours * off|without my|the? {drug}	any	quitting
        dejo|deje|dejado|dejando|dejar el|la|las|los|mi|su? {drug}	any	quitting
        no ha|he tomado|usado|consumido ; last {drug} ; off {drug}	any	quitting
        came|coming|come off * {drug}	any	quitting
        every week ; each week ; cada semana	any	frequency value=1
        games ; football games ; at games ; weddings ; a wedding ; reunions	en	occasional value=0.5
        concerts ; date night ; happy hour ; happy hours ; bdays ; birthdays	en	occasional value=0.5
        barbecues ; bbqs ; cookouts ; poker night ; game days ; game day	en	occasional value=0.5
        tailgates ; tailgating	en	occasional value=0.5
        first time ; the first time ; por primera vez ; tried it in ; first tried	any	started
        new thing	any	started
        {nobody} * will|to|can|would|else? refill|prescribe|renew|write	any	losingSupply
        wont|refuses|refused|refusing|cant|not|stopped * refill|prescribe|prescribing|renew|write|\
        refilling	any	losingSupply
        psychiatrist|doctor|prescriber|doc|provider moved|left|quit|died|retired|closed|\
        lost	any	losingSupply
        cut * off ; lost my script ; no new script ; without a prescriber	any	losingSupply
        script runs out ; ya no * receta|recetan|surte	any	losingSupply
        run|runs|ran|running|come|comes short before|of|on|every|each ; short before	any	overPrescribed
        on top of mine|my|his|her ; run short ; doubling my ; always out by	any	overPrescribed
        out by the {NUM} ; gone in a week|half|days ; need more and more	any	overPrescribed
        needs more and more ; cada vez necesita|necesito mas ; takes more than	any	overPrescribed
        going through them ; eats them ; eating them like	any	overPrescribed
        on a saturday|friday|sunday|weekend|thursday ; a saturday night	en	occasional value=1
        of a weekend	en	occasional value=1
        caught at school ; caught with carts|weed|edibles|a|gummies ; caught vaping|smoking	en	mildCue
        living|lives|lived|staying|moved|stayed|been here ** {DUR}	en	nonDrug
        dont|doesnt|didnt have|take|get my|his|her|the {drug}	any	quitting
        no tengo|tiene mi|su|mis|sus? {drug}	any	quitting
        twice|double|triple *** prescribed|dose|supposed|label|script	en	overPrescribed
        takes twice|double|triple ; more *** than prescribed|prescription|supposed	en	overPrescribed
        gets mean when	en	overPrescribed
        without|w/o a hit|bump|fix|dose|drink|shot|sip|pill of? {drug}?	en	quitting
        {DUR} without a|my|any hit|bump|fix|dose|drink|shot|sip|pill	en	quitting
        out {DUR} early|before ; out * before * refill	en	overPrescribed
        runs|run|ran out {DUR} early|before	en	overPrescribed
        chew|chews|crush|crushes|snort|snorts my|his|her oxycontin|adderall|pills|percs|norcos|\
        meds	en	overPrescribed
        shot up ; shot heroin|meth|dope|coke|fent ; shooting again	en	injecting
        """
}
