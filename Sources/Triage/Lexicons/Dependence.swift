extension LexiconSources {
    /// Dependence and alcoholism.
    static let dependence = """
        # hooked
        hooked	en	hooked ; addicted ; addict ; addiction to ; my|his|her|their|active|with addiction ; addiction problem ; strung out ; oud ; dependence on ; use disorder ; opioid use disorder ; oud severe ; severe use disorder
        hooked	en	mod|moderate|severe oud|aud|sud
        hooked	en	physically|chemically|completely|totally|opioid|opiate|benzo|alcohol|pill|drug|narcotic|kratom dependent|dependence|dependency|dependant|addiction|addict
        hooked	en	dependent|dependant on {drug}|it|them|this|these|opioids|pills|meds|her|his|my ; {drug} dependent|dependence|dependency|addiction
        hooked	en	{cant} manage|cope|get|do|be|live|carry by|along|on|? without my|his|her|the|these|it|them? {drug}|it|them|drink|tablets|pills ; slave|prisoner|captive of|to my|his|her|the {drug}|bottle|drink|pills|tablets
        hooked	en	depend|depends|depended|reliant|dependent|dependant|reliance|dependence|relying|rely|leaning upon|on my|his|her|the|these|those|this|such {drug}|pills|tablets|drink|bottle|medicine ; {cant} leave|give|lay off|up|aside my|the|his|her|these|this? {drug}|drink|tablets|pills|it
        hooked	en	got|became|am|im|hes|shes|be|become|becoming|getting|is|now|grown dependent ; dependent since|for|now ; addicted|addiction|dependence|dependency|dependant|hooked on|to|since|for|after|from|again|and
        hooked	en	full blown addict|addiction|habit ; in active addiction ; {drug} addict
        hooked	en	cant function without ; need|needs it to function ; need|needs it to get through|up|going|out ; to feel|be normal|human ; just to feel|be normal|ok|okay|human|right ; cant live without ; cant start * day without
        hooked	en	cant get|make it? through * day|shift|night without
        pseudo	en	cant|cannot|couldnt|doesnt|dont stop|quit worrying|wondering|blaming|replaying|laughing|calling|texting|asking|eating|shopping|scratching|yawning|sneezing|praying|smiling|loving
        hooked	en	my|his|her|a|the * habit ; drug|pill|dope|{NUM}|heroin|oxy|fent|day|bad|big|expensive|kratom|nasty|serious|dollar habit ; habit costs|cost|keeps|grew|got ; tolerance ; built up|a * tolerance
        # Cannot do without it
        hooked fixed	en	{cant}|couldnt|impossible * get|function|live|cope|go|work|survive|face|make|do|start|leave|eat|sleep|exist|parent|drive|operate * * * without|w/o * {drug}|it|them|one|using|drinking|pills|something|my
        hooked fixed	en	lost|useless|nothing|sick without|w/o {drug}|it|them|my
        hooked fixed	en	never|havent|hasnt|barely|hardly|not gone|went|lasted|made|been it? * * {DUR:0..30} without|w/o a|any|his|her|my|the|some|? {drug}|drink|hit|fix|dose|pill|drinking|using
        hooked fixed	en	{cant}|couldnt|wont|doesnt|never|barely go|make|last|get|goes|lasts|makes ** without|w/o his|her|my|a|an|the|some|any|that|at|? least|? {drug}|drink|beer|hit|fix|dose|pill|drinking|using|smoking
        hooked	en	need|needs|needed|relies|rely|depend|depends|depending on? {drug}|it|them|pills|one|something|some|two|three * to|just|before * function|work|cope|sleep|feel|live|survive|start|be|get
        hooked	en	relies|rely|depends on {drug}|it|them|pills ; depend on {drug}|it|them|pills ; cant skip|miss * dose|day
        hooked	en	take|takes|taking|use|uses|using|drink|drinks|it|them * just|only to * get|function|feel|be * through|normal|human|ok|okay|functional|by
        hooked	en	{cant}|wont|tried * stop|quit|kick|shake taking|using|it|them|smoking|doing|buying|snorting|popping|myself|himself|herself|this|cold|even|once
        hooked	en	try|tries|tried|trying to? * stop|quit * * cant|couldnt|failed|fails|fail|unable|cannot ; times * try|tried to stop|quit * cant|couldnt|failed ; {cant} stop|quit ; cant seem|manage to stop|quit|kick|put
        hooked fixed	en	every {NUM:1..12}|few|couple hours|hrs|hour ** clockwork ; every {NUM:1..12}|few|couple hours|hrs|hour or im|i|hes|shes|else|he|she
        hooked	en	got|gets|has|have|having its? hooks|claws|hold|grip on? in? * me|him|her ; own|owns|controls|rules|ruling|controlling * my|his|her|our|me|him? life|lives|everything|day ; owns me|him|her
        hooked	en	cant * shake|kick * it|this|them ; cant put * down ; slave|chained to ; used to get high now|but|anymore ; doesnt|dont|wont even? get high|buzzed|loaded off? ; dont|doesnt even get high ; chasing the high|dragon|first
        hooked	en	jones for|jonesing|fiend for|fiending
        hooked	en	needs|need|takes|taking more and more ; needs|need more to|just to feel|get|every ; body needs|wants|expects|craves it|them|{drug}
        hooked	es	mi|su adiccion|vicio ; adiccion a|al ; adicto ; adicta ; adictos a|al ; enganchado ; enganchada ; enviciado ; enviciada ; clavado|clavada|prendido|atrapado|atrapada * a|al|con|en|de {drug}|la|las|el|los|eso|ella|ellas|pastillas
        hooked	es	no puedo|puede|podemos|ha|he|logra|logro * dejar|dejarla|dejarlas|dejarlo|parar|soltarla|soltarlo|soltar|controlar|podido ; no la|lo|las suelta|suelto|puede|puedo|deja
        hooked	es	depende|dependo de|del|la|las {drug}|pastillas|ellas|eso|la|las|el ; dependencia a|de|fisica
        hooked	en	{NUM:3..40} before noon|lunch|breakfast|sunrise|work ; needs|need it|some|one|them about|like|roughly|? every * * hours|hrs|hour
        hooked fixed	es	no puede|puedo * * * sin * {drug}|tomar|ella|ellas|eso|consumir|pastillas|usar
        hooked fixed	es	necesita|necesito|ocupo|ocupa * * * {drug}|pastilla|pastillas|dosis|consumir|una * para|pa ** funcionar|trabajar|dormir|vivir|levantarme|levantarse|estar|sentirme|sentirse
        hooked	es	me|lo|la|le agarro|controla|domina|gano|tiene el|la vicio|droga|alcohol|pastilla|trago|cristal|heroina ; no aguanta|aguanto sin ; cada vez necesita|necesito|ocupa|ocupo mas ; le|me pide|exige el cuerpo
        hooked	es	el cuerpo me|le|se lo pide|exige ; nomas|solo|tan para sentirme|sentirse|estar normal|bien
        class.benzoName	en	xanax ; xans ; xannies ; bars ; klonopin ; klonopins ; kpins ; ativan ; valium ; valiums ; benzo ; benzos ; benzodiazepine ; benzodiazepines ; bzd ; alprazolam ; clonazepam ; lorazepam ; diazepam ; restoril ; temazepam ; librium
        class.benzoName	en	etizolam ; bromazolam ; ambien ; zolpidem ; lunesta ; soma ; somas ; carisoprodol ; fioricet ; butalbital ; phenibut ; ghb ; sleeping pills ; sleeping meds ; downers ; triazolam ; halcion ; sonata
        class.benzoName	es	rivotril ; tafil ; benzodiacepinas
        misuse	en	abuse|abused|misuse|overuse * my|his|her|the? * {benzoName} ; {benzoName} abuse|abuser|misuse|overuse|user
        misuse	en	{drug} strt|street|illicit|unrxd|unprescribed|diverted|bought ; street|strt|illicit|diverted|unrxd {drug} ; {drug} from|fr|frm|off|via a|the|his|her|? street|strt|plug|dealer|guy|friend|frnd|cousin
        substance.methamphetamine exact	en	mthamph ; m'amph ; methamph ; mthmph
        substance.carisoprodol exact	en	carisop
        substance.barbiturate exact	en	phnbrb ; fiorct ; fiorcet
        substance.painkiller exact	en	oxycdn ; oxycodn ; hydrcdn ; hydrocdn ; prcct ; percst ; vcdn ; vicdn ; tramdl ; trmdol ; mrphn ; dlaudid ; cdne ; codein
        substance.benzodiazepine exact	en	lrzpm ; lrzp ; lrazpm ; lorazpam ; clnzpm ; clonazpm ; dzpm ; diazpm ; alprzlm ; alprazlm ; tmzpm ; chlordiaz ; brmzlm
        class.stop	en	stpd ; stoppd ; stopd ; stppd ; stp ; stopg ; stppng ; stoppng ; qtng ; quitng ; quittng ; d/c'd use ; cold trky ; w/o since ; ran out of
        class.iop	en	outpat ; outptnt ; o/p ; o.p. tx ; o/p tx ; asam 2.1 ; asam 2.5 ; loc 2.1 ; eve grp ; eve grps ; nite grp ; nite grps ; intens op ; int op
        class.res	en	rsdntl ; resid ; residtl ; resdntl ; in-house tx ; ip tx ; i/p tx ; lt tx ; ltr program ; inpat ; in pt tx ; inptnt ; asam 3.5 ; loc 3.5 ; resi tx ; res bed ; rtf
        class.detox	en	dtxd ; dtxing ; dtxg ; dtxed ; detx ; dtox bed ; detox'd ; detoxd ; wd mgmt ; w/d mgmt ; wdm ; detoxn
        class.want	en	wnts ; wnt to ; wnts to ; req ; reqs ; reqstg ; askg for ; askng for ; asks abt ; askg abt ; asking abt ; lkg for ; lkng for ; inq re ; inq ; inquires re ; inqs re ; q re ; q's re ; nds ; needg ; wntg ; wld like ; interstd in
        class.not	en	dsnt ; dosnt ; wnt ; hvnt ; hasn't ; w/out
        class.cant	en	cnt ; cant 2 ; not able 2 ; unable 2 ; cldnt ; can't b ; w/o being able to
        class.benzoName	en	xnx ; xnax ; klnpn ; klon ; atvn ; ativ ; bnz ; bnzs ; bnzos ; benzs
        substance.buprenorphine exact	en	sub|subs off|fr|frm|from|bought|street ; street sub
        substance.heroin exact	en	sub|subs|meth|coke|fent|crack|xan|etoh|benzos|alc|speed|tar|pills +|&|and|n h ; h +|&|and|n meth|coke|fent|crack|xans|xan|benzos|speed|pills
        hooked	en	heroin|fent|fentanyl|fnt|hrn|dope|blues|opiate|opioid|perc|oxy|tar smoker|user|shooter|snorter|fiend|smkr|usr
        misuse	en	abuse of {drug}
        substance.ketamine exact	en	ktmn ; ket {NUM}|daily|qd|wknds
        substance.cannabis exact	en	mrjn ; marij ; mj ; cannab ; mmj ; wd pens
        substance.amphetamine exact	en	adrl ; addrl ; adrll ; vyv ; vyvnse ; ritaln ; amphet ; amphets
        substance.cocaine exact	en	cok ; ccn ; crk ; cocn ; cocane ; crck
        substance.methamphetamine exact	en	mth qd|daily|dly|iv|use|user|smoker|habit|pipe|bid|nitely|smkd ; +|&|and|w/|smks|smoking|on|uses mth ; mth + ; mthr ; crstl ; crystl ; cryst ; crnk ; metham ; mamp ; meth/fent ; mtph
        substance.kratom exact	en	krtm ; kratm ; krat
        substance.buprenorphine exact	en	sbx ; sbxn ; subx ; subox ; bupe ; sublcd
        substance.methadone exact	en	mthdn ; mthdne ; mtd ; mtdn ; mthadone ; methdn ; mdone
        substance.painkiller exact	en	prcs ; prks ; prcst ; rxys ; rxy ; oxyc ; nrco ; nrcos ; trmdl ; vic {NUM} ; dilly ; dilaud ; dillies ; mso4 ; morph ; hydroc ; opis ; opes ; pnklr ; pnklrs ; painkllrs ; pkillers ; pain pils ; oxi ; oxis ; roxyc
        substance.fentanyl exact	en	fnt ; fntnl ; fentnl ; fntynl ; fentynl ; fen {NUM}|g|qd|daily|x|smkd|smoked|iv ; ftnl ; fentan
        substance.heroin exact	en	hrn ; hrin ; hern ; heron ; heroi ; herin ; blk tar ; btr ; h {NUM}|iv|qd|daily|gm|g|x|smoked|snorted|dly|bid|tid ; iv|smokes|shoots|snorts|smoking|shooting|on|uses|using|of h ; {NUM} g|gm|gram|grams h ; h & fent|coke|meth
        substance.phenibut exact	en	phnbt
        substance.zDrug exact	en	ambn ; zolp ; lunsta
        substance.benzodiazepine exact	en	xnx ; xnax ; xani ; xanx ; xnaxs ; klnpn ; klonp ; klpn ; clonaz ; atvn ; ativ ; atavan ; vlm ; bnz ; bnzs ; bnzo ; bnzos ; benzs ; bzs ; bdz ; bdzs ; lorzpm ; alprz ; alpraz
        overPrescribed	en	{rxTake} ** more * than * * {rxWas}|prescription|rx|script|bottle|should|told|doctor|doc|label|dose ; {rxTake} ** more {benzoName}|{rxPills} than
        occasional value=0.5	en	once in a great|long|rare|very|blue while|moon|time
        # alcoholic
        alcoholic	en	alcoholic ; alcoholism ; aud ; functioning|functional alcoholic ; alcohol use disorder|dependence|dependent|addiction ; addicted to alcohol|drinking|booze ; a drunk ; problem with alcohol|drinking
        alcoholic	en	drinking|drinker|alcohol|booze problem|issue ; problem drinker|drinking ; wino ; lush
        alcoholic	en	functioning|functional|high|closet|lifelong|raging|chronic|full|bad|hardcore|bottle alcoholic|drunk|boozer|drinker ; full blown alcoholic ; an|a|the alcoholic|alcoholics|drunk|lush|wino|boozer|boozehound|souse
        alcoholic	en	trouble with drinking|alcohol
        alcoholic	es	alcoholico ; alcoholica ; alcoholismo ; borracho ; borracha ; alcoholicos|borrachin|borrachito|bolo|teporocho|bebedor|bebedora|briago|tomador
        substance.alcohol absorb	es	esta|estaba|llego|vino|viene|andaba|medio|muy borracho|borracha
        alcoholic	es	problema|problemas|vicio|enfermedad * con|de|del|al|por|la * alcohol|bebida|alcoholismo|trago|tomar|tomada|cerveza|borrachera
        # look-alikes
        pseudo	en	hooked on phonics ; hooked up with ; hooked me|him|her|us|them up ; hook up ; addicted to love ; tolerance policy ; zero tolerance ; child abuse ; verbal|sexual|physical|emotional|domestic|elder|spousal abuse ; abuse hotline
        pseudo	en	was abused ; abusive ; old habit ; eating|spending|shopping|work|study|sleep habits|habit
        notEvidence absorb	en	hooked|addicted on|to|with {hobby} ; addiction to|with {hobby}
        notEvidence absorb	en	{hobby} addict|addiction|habit ; habit of {hobby}|talking|biting|saying|being|losing|forgetting|calling|writing|rambling|apologizing|asking|overthinking|humming|waking|chewing|typing|repeating|walking|checking
        notEvidence absorb	en	a|an|my|his|her|the|bad|good|old|healthy|nervous|annoying habit|habits of|is? {hobby}|talking|biting|saying|being|losing|forgetting|calling|writing|rambling|apologizing|asking|chewing|reading|checking|typing ; my|his|her|a|the bad|good|nervous|annoying|funny habit of|is
        notEvidence absorb	en	{cant}|couldnt live|function|start|do|go|leave|get|survive my|the|his|her|a|through|without? day|morning|house|home|? without|w/o my|a|his|her|the? {hobby}|phone|glasses|dog|cat|calendar|planner|breakfast|music|kids|wife|husband|gps|car|cup
        class.hobby	any	chocolate ; coffee ; tea ; caffeine ; soda ; candy ; crossword ; crosswords ; puzzles ; sudoku ; knitting ; quilting ; reading ; books ; podcasts ; baking ; golf ; fishing ; running ; jogging ; yoga ; pickleball ; bingo ; hockey ; football ; soccer
        class.hobby	any	my phone ; that show ; this show ; netflix ; cooking shows ; soap operas ; telenovelas ; sushi ; tacos ; pizza ; cheese ; ice cream ; sugar ; lasagna ; gardening ; birdwatching ; genealogy ; coupons ; pinterest ; lipstick ; shoes ; wordle ; chess
        notEvidence absorb	en	want|wants|like|hope|hoping|ready|nice|good|wish just? to feel|be normal|human|okay|ok again|?
        notEvidence absorb	en	per diem|diems
        occasional	en	{NUM:1..20} beers|drinks|cans|ipas|shots|glasses fri|friday|sat|saturday|sun and|+|&|n|, {NUM:1..20}|? * sat|saturday|sun|sunday ; none|nothing|never|not in|during|on the? wk|week|weekdays|weeknights|wkdays
        occasional	es	toma|tomo|bebe|bebo|pistea|chupa|usa|uso|fuma|fumo * de viernes|sabado|jueves a|y|hasta sabado|domingo|lunes ; probo|probe|probado|probaron {drug} una|1|sola|dos|2 vez|sola|veces ; probo|probe una|1 vez {drug}
        """
}
