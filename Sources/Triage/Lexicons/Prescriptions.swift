extension LexiconSources {
    /// Prescriptions misused, overrun or lost, and wanting off.
    static let prescriptions = """
        # words of prescriptions
        class.rxPills	en	pills ; pill ; meds ; med ; medication ; medications ; medicine ; medicines ; tablets ; tablet ; tabs ; tab ; strips ; script ; scripts ; scrip ; prescription ; prescriptions ; rx ; refill ; refills ; benzos ; controls
        class.rxPills	en	opioids
        class.rxPills	es	pastillas ; pastilla ; tabletas ; medicina ; medicinas ; medicamento ; medicamentos ; receta ; recetas ; gotas
        class.rxSupply	en	script ; scripts ; scrip ; prescription ; prescriptions ; rx ; refill ; bottle ; bottles ; supply ; meds ; pills ; month supply ; months supply ; 30 day supply ; thirty day supply ; month worth ; months worth ; 30 days worth
        class.rxSupply	en	bottle of them ; box of patches ; patches ; boxes of patches
        class.rxSupply	es	receta ; frasco ; bote ; caja ; surtido ; mes ; pastillas
        class.rxDoc	en	doctor ; doctors ; doc ; docs ; dr ; psychiatrist ; psych ; pcp ; prescriber ; provider ; np ; physician ; clinic ; pain clinic ; pain doctor ; pain doc ; pain management ; pain mgmt ; md ; m.d. ; shrink ; methadone clinic
        class.rxDoc	en	otp ; va ; kaiser
        class.rxDoc	es	doctora ; medico ; medica ; psiquiatra ; clinica ; seguro
        class.rxWas	en	prescribed ; supposed ; directed ; written ; rxd ; scripted ; allowed ; label ; ordered ; instructed
        class.rxWas	es	recetado ; recetada ; recetados ; recetadas ; indicado ; indicada ; debido
        class.rxStore	en	pharmacy ; pharmacist ; cvs ; walgreens ; rite aid ; drugstore ; insurance ; kaiser ; medicaid ; medi cal ; va ; optum ; express scripts ; insurer ; my plan
        class.rxTake	en	take ; takes ; taking ; took ; taken ; eat ; eats ; eating ; ate ; use ; uses ; using ; pop ; pops ; popping ; dose ; doses ; dosing ; doing ; does ; chew ; chews ; chewing ; swallow ; swallows
        class.rxTake	es	toma ; tomo ; tomando ; tomaba ; usa ; uso ; usaba ; usando
        # misuse
        misuse	en	i|he|she|we|they|that|which get|gets|got|buy|buys|cop|cops|bum|bums|score|scores|swap from|off|thru|through my|a|his|her|this|some|our * cousin|friend|friends|buddy|neighbor|guy|dude|plug|coworker|homie|brother|sister|roommate|dealer|kid|lady
        substance.benzodiazepine absorb exact	en	bromaz|bromazolam|bromazepam|etiz|etizolam|alp|clonaz|clonazolam|flualp|xan|xanax|benzo|rc gummy|gummies|pellet|pellets|edible|edibles|blotter|blotters ; bromaz ; etiz ; flualp ; valume ; valumes
        substance.benzodiazepine exact	en	zanax ; xanix ; xanacs ; zanacks ; xanaks ; zanix ; zannax ; klonipin ; klonipins ; colonopin ; valum ; valyum ; adavan ; adivan ; attivan
        substance.ghb exact	en	coming|come|came|get|getting|detox|detoxing|withdrawing|withdrawal off|from g ; stop|stopped|quit|quitting|kicked|skip|without|need|hooked|addicted|dependent on|to? g ; do|does|doing|did g all|every|around|round|daily|day|nightly
        substance.ghb exact	en	sippin|sipping|sip|sips|sipped|drinking|dosin|dosing|takin|doin|measuring|capfuls of? g ; g every|q {NUM} min|mins|minutes|h
        substance.zDrug exact	en	sleeping draught|draughts|powder|powders|medicine|aid|aids|tonic|capsules ; sleep medicine|medication|medications ; sleepin pills|pill|meds
        class.drug	any	7 oh ; 7 ohs ; m 30 ; m 30 s ; black tar ; china white ; pain pills ; pain pill ; pain meds ; pain killers ; feel frees ; crystal meth ; crack cocaine ; bath salts ; xanax bars ; sleeping pills ; nerve pills ; angel dust ; special k
        class.drug	any	sleeping medicine ; sleep aids ; nerve medicine ; white claws ; four lokos ; jack daniels ; hard liquor ; speed balls ; key bumps ; pain pill s
        class.drug	any	dab pens ; wax pens ; vape carts ; canned air ; triple c ; pastillas para los nervios ; pastillas de dormir ; feel free ; feel free tonics ; kratom shots ; kratom extract
        class.drug	any	soma pills ; liquid g ; cough syrup ; nitrous oxide ; galaxy gas ; delta 8 ; delta 9 ; diet pills ; 2 cb
        class.drug	any	pastillas para dormir ; pastillas azules ; pastillas para el dolor ; pain medication ; pain medicine ; opioid pills ; opiate pills ; anxiety meds ; anxiety pills ; sleep meds
        class.drug	any	7 hydroxy ; 7 hydroxymitragynine ; mit 45 ; gas station heroin ; za za ; za zas ; perc 30 s ; perc 10 s ; oxy 30 s ; tylenol 3 ; tylenol 3 s ; tylenol 4 ; blue pills ; fake percs ; fake oxys ; fake xans ; fake bars ; pressed bars ; dirty 30 s ; k pins ; xan bars
        substance.painkiller exact	en	m box|boxes 30 ; m box|boxes 30s ; k 9s ; v 48s ; perc 15s ; blue 15s ; greenies 15 ; a 215s
        substance.painkiller exact	en	pane pills|pill|killers|meds|medicine ; pian pills|killers ; payn pills
        substance.kratom exact	en	feel frees ; feel free's ; feelfree ; feelfrees ; no|without|off|my|his|her|of feel free ; 7 ohs ; 7 ohmz ; 7 ohm ; sevens ; 7 o h
        substance.tianeptine absorb exact	en	w/o|without|on|off|of|taking|takes|take|quit|does|do tia ; tia pills|caps|capsules|powder|bottles|bottle|habit|withdrawal|wd ; tianna ; tianas ; zaza's
        substance.kratom absorb exact	en	feel free|frees drink|drinks|tonic|tonics|shot|shots|bottle|bottles ; kava|kratom drink|drinks|tonic|tonics|seltzer|seltzers
        substance.kratom absorb exact	en	extract|kratom|kava|oh|mit|mitragynine shot|shots ; {drinkIt} kratom|kava
        substance.cocaine exact	en	cocanie ; cokaine ; cocaien ; kocaine
        substance.cocaine exact	es	mete|meto|metia|metemos|echa|echo|echamos|inhala|inhalo|jala|jalo|pone|pongo|hago|hace * raya|rayas|rayita|rayitas|linea|lineas|pase|pases
        substance.cannabis exact	en	marawana ; marawanna ; marywana ; merijuana ; marihwana ; marijuanna ; mariwana ; merawana
        substance.cannabis exact	en	smoke|smokes|smokin|smoking|smoked|pack|packs|packing|hit|hits|rip|rips|burn|burning a|another|one|few|couple|my|his|her|{NUM}|? bowl|bowls|fatty|spliff|doobie
        substance.cannabis exact	en	smoke|smokes|smoking|smokin|burn|go|goes|through like|about|through|thru|? an|a|half|? eighth|zip|oz|ounce|quarter a|per|every|each week|day|month|wk ; caught|busted|found|hit|hits|hitting|smoke|smoking|smokes|hid|hides|puff * cart
        substance.cannabis exact	en	hit|hits|hittin|hitting|rip|rips|ripping|blow|puff|puffing my|his|her|the|a|that pen|cart|carts|penjamin|dab|dabs|rig|disposable|wax
        misuse	en	misuse ; misusing ; misused ; misuses ; abusing ; abuses ; doctor shopping ; doctor shops ; pill shopping ; pharmacy shopping ; not prescribed ; isnt prescribed ; arent prescribed ; wasnt prescribed ; never prescribed ; not rxd
        misuse	en	not scripted ; unprescribed ; nonprescribed ; non prescribed
        misuse	en	isnt|arent|not|werent|wasnt mine|hers|prescribed ; {drug} * thats? * not|isnt|arent his|hers|mine|theirs ; not my|his|her rx|script|prescription ; someone|somebody elses {drug}|{rxPills}|?
        misuse	en	{drug}|{rxPills}|them|it|these|those * * off|from * street|streets|dealer|dealers|dark|darkweb|web|telegram|snapchat|plug|corner|online|coworker|coworkers|friend|friends|neighbor|cousin|mexico|tijuana
        misuse	en	fill~|cover~|bridge~|make|making|made * gap|difference|shortfall|rest * off|from|with|through|by|on a|my|this|some|the|street|buying|whatever
        misuse	en	buy~|bought|get|gets|getting|got|score~|scoring|order~ {drug}|{rxPills}|it|them|mine|some|more|bars|fakes * from|off|on|through|online ; bought|buys|buying|ordered|orders * online|street
        misuse	en	buy|buys|bought|buying * rest|extra|extras|others * off|from
        misuse	en	street|black market|bootleg|fake|counterfeit|pressed|diverted|illicit|unregulated|imported|mexican {drug}|{rxPills}|bars|benzo|benzos|xanax|xans ; dark web|net ; darkweb ; black market
        misuse absorb	en	off|from the street|streets
        misuse	en	street bought ; from a|his|her|my dealer|plug ; from some guy ; off a|some guy|dude|coworker|friend
        misuse	en	steal|steals|stole|stealing|swipe|swipes|swiped|swiping|sneak|sneaks|sneaking|raid|raids|raiding|borrow|borrows|borrowing * * {drug}|{rxPills}|cabinet|stash
        class.kinOf	en	mom ; moms ; mother ; mothers ; grandma ; grandmas ; grandmother ; grandmothers ; grandpa ; grandpas ; dad ; dads ; father ; fathers ; wife ; wifes ; husband ; husbands ; sister ; sisters ; brother ; brothers ; roommate ; roommates ; friend ; friends ; dog
        class.kinOf	en	dogs ; aunt ; aunts ; uncle ; uncles
        class.kinOf	en	patient ; patients ; coworker ; coworkers ; neighbor ; neighbors ; boyfriend ; boyfriends ; girlfriend ; girlfriends ; buddy ; buddys ; cousin ; cousins ; son ; sons ; daughter ; daughters ; grandson ; grandsons ; client ; clients ; resident ; residents ; inlaws ; parents
        misuse	en	take|takes|taking|took|using|uses|eating|eats|into|popping|pops|buys|buying|bought|gets|finishing my|his|her|their|a|our|the|some {kinOf} {drug}|{rxPills}|leftover ; {kinOf} leftover {drug}|{rxPills}
        misuse	en	friends|patients|residents prescription ; my|his|her moms|mothers|grandmas|grandmothers|dads|wifes|husbands|sisters|roommates|friends|dogs|aunts {drug}|{rxPills} ; leftover {drug}|{rxPills}
        misuse	en	snort~|crush~|chew~|parachute~|plug~|boof~|rail~|smash~|grind~ * it|them|up|{rxPills}|{drug} ; crushed up ; snorting ; boofing ; parachuting ; bars up the nose
        misuse	en	extra|additional {rxPills}|{drug}|doses|dose|ones ; more pills|doses ; by the handful|fistful ; handful|handfuls|fistful of {rxPills}|{drug}|them
        misuse	en	doubling|doubles|doubled|tripling up ; redosing ; above * dose ; over the dose|label|limit ; way over ; recreationally|recreational {drug}|? ; not|aint all|every|everything * prescribed|mine
        misuse	en	no|without|w/o a? script|rx|prescription ; without prescription ; non rx
        misuse	en	{NUM:3..99} ambien|ambiens|lunesta|zolpidem|zopiclone|somas|soma|xanax|xans|bars|klonopin|klonopins|ativan|ativans|valium|valiums|fioricet|fioricets|gabapentin
        misuse	en	take|takes|taking|took|eat|eats|pop|pops {NUM:3..60} at a time|once ; {NUM:3..60} at a time|once
        misuse	en	like candy|tictacs|skittles|m&ms|vitamins|popcorn|breath ; like water ; like tic tacs ; eat|eats|eating|popping|pops|pop|gobble|gobbles|munching them|pills|bars|xanax|klonopin|percs|norcos|oxys|ambien|somas|handfuls
        misuse	en	two|2|multiple|several|different|three|3 pharmacies|prescribers|scripts ; from|between|seeing|sees|using two|2|multiple|several|three|3|different doctors|docs ; two|2 docs ; second|third|another|different pharmacy
        misuse	en	forg~ * script|scripts|prescription
        misuse	en	to get high|loaded|messed|buzzed|numb|wasted|twisted ; to catch|get a buzz
        misuse	en	sell|sells|selling|sold|trade|trades|trading|traded|cheek|cheeks|cheeking|hoards|hoarding my|his|her|their|the|some|half|most of? my|his|her|the|? {drug}|{rxPills}|takehomes|doses
        misuse	en	skip|skips|skipping|skipped my|his|her|the|doses {drug}|of|dose|subs ** high|use|using|heroin|fent|fentanyl|dope|feel
        misuse	es	sin * receta ; de la calle ; {drug}|{rxPills} * * en la calle|internet|tianguis|pulga|tijuana|mexico ; compra|compro|consigue|consigo|comprando|consiguiendo|comprar * {drug}|{rxPills}|las|la ; no recetada|recetadas
        misuse	es	roba|robo|agarra|agarro|toma|tomo|saca|quita * {rxPills}|{drug} * * mama|abuela|abuelita|esposa|vecina|hermana|papa|suegra|mujer ; no se las|la recetaron|recetan|receto ; no son|es suya|suyas|mia|mias
        misuse	es	usa|uso|toma|tomo|agarra|agarro|saca|quita|roba|robo|usando|tomando|compro|compra * {rxPills}|{drug} de mi|su|la|una|un mama|abuela|abuelita|esposa|esposo|vecina|vecino|hermana|hermano|papa|suegra|primo|prima|amigo|amiga|cunado|cunada|tia|tio
        misuse	es	tomo|toma|uso|usa|agarra|agarro|roba|robo las|la|los de mi|su mama|abuela|hermano|hermana|papa|esposo|esposa|vecina
        misuse	es	sin que se|me las|la receten|recetaran
        misuse	es	a|por punos ; como * dulces|dulce|chicles|caramelos|cacahuates|tictacs|pan ; como si fueran|nada ; muele|machaca|tritura|inhala|aspira|esnifa * pastillas|pastilla|las|{drug} ; mas pastillas ; dosis dobles|extra|de mas
        misuse	es	dos|varios|tres|diferentes doctores|medicos|farmacias ; abusa|abuso|abusando de|del
        # overPrescribed
        overPrescribed	en	take|takes|taking|took|eat|eats|eating|ate|use|uses|kill|kills|finish|finishes whole|entire|full|all|the|my|his|her|a whole|entire|full|months|? * script|bottle|prescription|rx|refill|supply in|within|by a|one|? {DUR:1..25}|week|few|couple|couple|two
        overPrescribed	en	more of my|the|his|her|these|it|them? ** than ** {rxWas}|intended|advised|should|ought ; exceed~|surpass~ my|his|her|the * {rxWas}|dose|quantity|amount ; take|takes|taking|took far|considerably|rather|much more * than ** {rxWas}|should|ought|advised
        overPrescribed	en	more|mor than|then|thn * docter|doctor|doc|dr|bottle|label|script|they said|says|sayz|told|wrote|allows|gives|gave
        overPrescribed	en	more|mor * than|then|thn * * {rxWas}|prescription|rx|script|bottle says|doctor|doc ; more than * * should|{rxWas} ; way|well over|above|past|beyond * * {rxWas}|prescription|dose ; more * than * dose|script|label
        overPrescribed	en	twice|double|doubling|triple|tripling|doubled * * {rxWas}|dose|script|rx|prescription|amount|doses|directions ; extra {drug}|{rxPills}|doses|ones|dose ; {rxTake} extra ; exceeds|exceeding|exceeded * dose|prescription|script
        overPrescribed	en	over the {rxWas} dose|amount|?
        overPrescribed absorb	en	not|isnt|arent|never|wasnt|werent taken|taking|used|it|them|always|exactly|? as prescribed|directed|rxd|written
        overPrescribed	en	not|isnt|arent|never * as prescribed|directed|rxd|written ; other than as prescribed ; overuse ; overusing ; overtaking ; overtakes
        overPrescribed across	en	prescribed|wrote|rx|rxd|script|written|scripted|supposed|label|prescription|prescribes|ordered|writes|bottle * * * {NUM}|once|twice|half|single|bid|qhs|hs *** {rxTake}|actually|really|up|its|hes|shes|im|he|she|i * {NUM:2..90}|double|twice|triple|handful|more|whatever
        overPrescribed across	en	{rxTake} * {NUM:2..90}|more|double *** prescribed|rx|rxd|script|label|supposed|wrote|doctor|doc|bottle|written * * {NUM}|once|half|says|said|is|only|to|for
        overPrescribed	en	{rxTake} ** {NUM:2..90}|handful|double *** instead of|when|though|despite * * {NUM}|once|prescribed|supposed|says|written|label
        overPrescribed	en	run|runs|ran|running|goes|going|comes|coming|ends|always|keeps out|short * early|ahead|erly|earley|erley|halfway|midmonth
        overPrescribed	en	run|runs|ran|running|comes|coming|come|goes|falls short on|of|before|with|every|each * {rxSupply}|{drug}|month|refill|fill ; come|comes|run|runs|ran|running|coming up? short ; out early
        overPrescribed	en	run|runs|ran|running out of * * {drug}|{rxPills} * by|before|early|every|each|halfway|mid|within
        overPrescribed	en	run|runs|ran|running|out|gone|short {DUR:1..25} early|before|ahead|short|too ; run|runs|ran|running out * * before|week|weeks|days * * refill|fill|month|due|early|time
        overPrescribed	en	{DUR:1..25} early on|for|with|every|again|{drug}|{rxPills} ; early again|on * {drug}|{rxPills}
        overPrescribed	en	days|week|weeks|always early on|with|every * {drug}|{rxPills}|refill|month ; {drug} early again|every|each ; out|gone|dry|empty|finished by * * {NUM}|middle|half|second|third|week|halfway|mid|eighth|ninth|tenth|twelfth|fifteenth|twentieth ; out by mid
        overPrescribed	en	{rxSupply} * lasts|last|lasted|lasting me|him|her|? * * {NUM}|half|maybe|barely|a|not|only|like ; {drug} lasts|lasted * * {NUM}|half|barely|a
        overPrescribed	en	{rxSupply} * gone|empty|finished|out|done|dry * in|by|after|within|before|halfway|early|mid ; {drug} * gone|empty|finished|runs out|done * in|by|within|before|halfway|early ; {month}|months|month of * * gone|lasts|finished
        overPrescribed	en	months worth * gone
        overPrescribed fixed	en	{rxSupply}|{drug}|it|they never|doesnt|dont|wont|didnt|barely last|lasts|make|makes|lasting * * month|week|refill|end|through|until|till|next ; never|doesnt|dont make it|them to|through the? month|refill|end|next
        overPrescribed	en	month|months|30|thirty|90|60 day|days|? * supply|script|worth|bottle|refill|of * * {drug}|pills|it|? * in|lasts|within|gone|lasted * {NUM}|{DUR}|half|a|under
        overPrescribed	en	go|goes|going|went|gone|run|runs|burn|burns|burned|blow|blows|blew|tear|tears|tore|rip|rips|ripping|eat|eats|ate|chew|chews|blowing|burning through * * * {rxSupply}|{drug} ** in|by|before|early|within|halfway|too|way|faster|so|like
        overPrescribed	en	burn|burns|burned|blow|blows|blew|goes|go|went|going|ripped * * {rxSupply} * * by|in|within|before day|{NUM}|{DUR}|week|the ; go|goes|going|went|run|runs|running through * * too fast|quick|quickly|early
        overPrescribed	en	finish|finishes|finished|finishing|use|uses|used|kill|kills * * {rxSupply} ** in|by|before|early|within|halfway|up * {DUR}|{NUM}|week|refill|due|time
        overPrescribed	es	toma|tomo|tomando|agarra|agarro|roba|robo las|los * * de su|mi esposa|esposo|mama|papa|abuela|suegra tambien|ademas ; receta|frasco|doctor dice|es|receto * {NUM} * * y|pero|se|me * toma|tomo {NUM}
        overPrescribed	en	{NUM:20..400} {drug}|pills|tabs|of|mg|? * * in|within|inside|over|lasts|lasted|under {DUR:1..25}
        overPrescribed	en	early refill|refills|fill|fills ; refill|refills|fill|fills|filling|refilled * early|soon ; too soon to refill|fill ; asking|asks|begging|begs|calling|calls|called * * early|refill|refills ; begging * for more
        overPrescribed	en	fill|fills|filled|filling|refilling early ; up my|his|her own dose|dosage|?
        overPrescribed	en	upped|upping|ups|raise|raised|raising|increased|increasing|increases|doubled|doubling|tripled|bumped|bumping|escalated|escalating it|dose|dosage|my|his|her|the own|myself|himself|herself|dose
        overPrescribed	en	increasing|raising|upping on my|his|her own ; dose|it|dosage on my|his|her own ; upping|upped|ups|doubled|doubling|tripled|tripling * my|his|her|the dose|dosage|dosing|mg|milligrams|pills
        overPrescribed	en	raised|raises|raising|bumped|bumps my own
        overPrescribed	en	dose|dosage|mg|milligrams|habit * keeps|kept|has|creeping|crept|climb|climbing|climbed|doubled|tripled|ballooned|escalated|escalating|snowballed ; need|needs|needed|needing|takes|taking more and more
        overPrescribed	en	need|needs more to|every|each ; more and more of it|them|{drug}
        overPrescribed	en	supplement|supplements|supplementing|supplemented|topping|tops|stretch|stretches|stretching|pad|pads|padding|filling|fills|fill * * with|from|off * * street|friends|moms|dealer|kratom|others|bought
        overPrescribed	en	buy~|bought|street|friends|more|borrow~ ** when|after|until|once|till * {rxSupply}|mine|they|it|i|he|she * run|runs|ran|out|gone|empty
        overPrescribed	en	when|once|after|until|till * {rxSupply}|mine run|runs|ran|is|are * out|dry|gone|empty ; between refills|scripts|fills ; count|counts|counted|counting * * short|until|till|down ; pill count * short|off|came|was
        overPrescribed	en	lost prescription again ; covers half ; only covers half
        overPrescribed	en	on top of mine ; on top of my|his|her own? script|prescription|dose ; takes|taking|took|take twice|double|triple * {drug}|{rxPills}|amount|dose ; doctor shopping|shops
        overPrescribed	en	three|several|multiple|different doctors|prescribers|pharmacies ; third|another|different pharmacy ; eats|eating them ; over {rxWas} ; chew~|crush~|snort~ my|his|her oxycontin|adderall|pills|percs|norcos|meds
        overPrescribed	en	{drug}|{rxSupply}|{rxPills} * * supposed|meant|should|has|have|needs to? last|make * * month|{DUR:5..95}|weeks|days
        overPrescribed across	en	gave|gives|give|prescribes|prescribed|writes|wrote|fills|filled|get|gets|dispenses me|him|her|pt|us|? {NUM:20..400} *** last|lasts|lasted|gone|finish|finished|through|out * * {DUR:1..25}|week|half|early
        overPrescribed across	en	gave|gives|give|prescribes|prescribed|writes|wrote|fills|filled|get|gets|dispenses me|him|her|pt|us|? {NUM:20..400} *** take|takes|took|eats|ate|burns|uses|used them|all|those|it * in|within|inside {DUR:1..25}
        overPrescribed	en	they|it|that|which|those|bottle lasts|last|lasted me|him|her|us|pt about|maybe|barely|around|only|like|almost|under|roughly|? {DUR:1..25} ; they|theyre|its|all gone|out|finished in|within|inside {DUR:1..25} ; theyre|they|its gone in {NUM:5..25}
        overPrescribed	en	too early|soon to? fill|refill|get|pick ; out|short|done|finished|through ** {DUR:1..25} before|early|ahead ; faster|quicker|sooner * than * * {rxWas}|label|should|bottle|doctor|doc|prescription|script ; more often than * * {rxWas}|label|should|prescription
        overPrescribed	en	takes|taking|took|take|eats|eating|into * wifes|husbands|moms|mothers|dads|fathers|grandmas|roommates|girlfriends {drug}|too|also|pills|meds|script|as ; script|prescription|rx|label|bottle|prescribed|dose is|says|for * {NUM} * * and|but|i|he|she * take|takes|taking|do|eat {NUM}
        overPrescribed	en	supposed|allowed|meant|prescribed|rxd to? only|just? take? {NUM:0.5..6} {drug}|{rxPills}|mg|daily|bid|qd|at night|bedtime|once|noon ; supposed|meant|allowed to take|have only|just? one|two|three|half|1|2|3 {drug}|{rxPills}|a|at|every|per|in|before
        overPrescribed	en	{NUM:1.5..9}|twice|double|triple x|times|? the? {rxWas}|label dose|amount|rx|script ; {NUM:1.5..9} x rx|script|dose ; on top of my|his|her|pts own ; {NUM:20..400} gone|out|empty|finished in|by|on|before|within|at|? day|wk|week|{DUR:1..25}|midmonth
        overPrescribed	en	gone|out by? day {NUM:2..25}
        overPrescribed	en	ask|asks|asking|wants|wanting|takes|taking|needs|demanding|begging ** more|another|it|them|one|next|extra * before its|theyre|they|he|she|? * due|time ; takes|taking|took|take {rxPills}|{drug}|it|them early|sooner|ahead|before its|theyre|of|than|due|every
        overPrescribed	en	er|hospital|doctor|urgent to er|hospital|doctor|care
        overPrescribed	en	go|goes|going|went|gone|burn|burns|run|runs through it|them|all|those in|within|every|inside {DUR:1..25} ; from|by|thru|through {NUM:2..9} mds|docs|doctors|prescribers|pharmacies|drs|providers|ers|dentists|clinics
        overPrescribed	es	mas de * recetado|recetada|recetadas|recetados|indicado|indicada|debido|debo|debe|dosis|cuenta ; mas ** de lo|la|las que * * receto|recetaron|recetan|indico|indica|indicaron|debo|debe|dijo|mando|mandaron
        overPrescribed	es	tomo|toma|tomando|tomaba|tomar|uso|usa|agarra * mas {rxPills}|{drug} ** de|del|que lo|que|la * receto|recetaron|recetan|indico|indica|indicaron|debo|debe|dijo|mando|mandaron|dan|toca
        overPrescribed	es	mas que lo|la|las recetado|recetada|recetadas
        overPrescribed	es	el|al doble|triple de|? ; doble|triple dosis ; dosis doble|triple ; subiendo|subio|subi|aumento|aumente|aumentando|subido|sube * dosis ; cada vez * mas ; cada vez necesita|necesito|ocupo|toma|tomo mas
        overPrescribed	es	necesita|necesito|toma|tomo|ocupo mas y mas
        overPrescribed across	es	receta|recetan|recetaron|receto|mandaron|dice|dicen|frasco|dosis|indicaron|indico * * * {NUM}|media *** {rxTake}|van|voy|va|me|se * * {NUM:2..90}|doble|mas|varias|punos
        overPrescribed across	es	toma|tomo|tomando|tomaba|usa|uso * {NUM:2..90}|mas|doble *** receta|recetan|recetaron|receto|doctor|doctora|medico|frasco|indica * * {NUM}|media|dice|era|son
        overPrescribed	es	se le|me|les? acaba|acaban|acabo|acabaron|termina|terminan|terminaron * * antes|{DUR:1..25}|temprano|pronto ; antes de * * resurtido|surtido|surtir|resurtir|receta|tiempo
        overPrescribed	es	{DUR:1..25} antes * * surtir|receta|resurtido|fecha|tiempo
        overPrescribed fixed	es	ya? no|ni|nunca|apenas le|me|les * alcanza|alcanzan|dura|duran|llega * mes|frasco|receta|pastillas|medicina|semana ; {rxSupply}|pastillas * * no * dura|duran|alcanza|alcanzan|llegan
        overPrescribed	es	{rxSupply}|{drug} * * me|le|nos dura|duran|acaba|acaban|acabo|alcanza * * {NUM}|{DUR}|dias|semana|semanas|mitad ; {rxSupply} en {DUR:1..25}
        overPrescribed	es	acaba|acabo|termina|termino|gasta|gasto * {rxSupply} * * en|antes|a * {NUM}|{DUR}|dias|semana|mitad|tiempo ; resurtido|resurtidos temprano|antes|adelantado
        # losingSupply
        losingSupply	en	new|next|other one|doctor|dr|doc|psychiatrist|provider ** wont|refuses|refused|doesnt|isnt|not|will * write|prescribe|prescribing|renew|continue|refill|comfortable ; refuses|refused to write|prescribe|renew|continue|refill
        losingSupply	en	{rxDoc} wants|wanted|says|plans|insists|needs * me|it|them|this|these * off|gone|stopped|tapered|out ; {rxDoc} * taking|cutting me off|down
        losingSupply absorb	en	started|been|keeps|kept|theyre|hes|shes cutting me|him|her|us|my|the * down|off|back|dose
        losingSupply absorb	en	been|started|keep|kept|keeps cutting my|his|her own? dose|doses|pills|tablets|meds|medication|script
        losingSupply	en	{rxDoc} * discontinued|discontinues|discontinuing|withdrew|withdrawn|withdrawing|ceased|ended|ending|declines|declined|withheld * my|his|her|the|to|it|them|prescribing|prescribe|renew * {drug}|{rxPills}|?
        losingSupply	en	{rxDoc}|office|practice|{rxStore}|nobody|noone * wont|refuse~|stopped|quit|cant|isnt|not|doesnt|no|denied|will * longer? * refill~|prescribe~|prescribing|renew~|write|writing|rewrite|reorder|authorize
        losingSupply	en	he|she|they wont|refuse~|stopped|cant|doesnt * refill~|prescribe~|prescribing|renew~|renewing
        losingSupply	en	wont|refuses|refused|refusing|denied|denies|denying|declined|not|cant|stopped|stop|stops|quit|isnt|wouldnt|doesnt|unable|no|never longer? to? * refill~|prescribe~|prescribing|renew~|rewrite|refilling
        losingSupply	en	wont|refuses|refused|refusing|cant|not|stopped|stop|quit|doesnt|isnt|no * longer? * write|writing|fill|filling|give|giving|gives|approve|cover|covering * me|him|her|my|his|us? * {drug}|{rxPills}|anymore|controls|benzos
        losingSupply	en	{nobody} * * refill|prescribe|renew|write
        losingSupply across	en	{drug}|{rxPills} *** cut|cuts|dropped|knocked|lowered|tapered|brought me|him|her|us|pt|mine * down? to {NUM}|half|a|one|two|three ; cut|cuts|dropped me|him|her|my|his from {NUM} * to {NUM} * {rxPills}|{drug}|mg|? a|with|no|cold
        losingSupply	en	script|scripts|prescription|rx|refills|scrip ran|run|runs|dried|ended|ends|expired|stopped|lapsed|finished|is|was|are|got * out|up|over|gone|done|cancelled|canceled|ago|so|? ; since|now|after my|his|her|the * script|prescription|rx * stopped|ended|ran|expired
        losingSupply	en	{rxDoc}|office|practice * moved|left|quit|died|dies|retired|retires|retiring|retire|closed|closing|closes|suspended|arrested|raided|shut|shutting|ghosted|passed ; {rxDoc} lost * license
        losingSupply	en	{rxDoc} got|was|is fired|raided|suspended|arrested|gone|leaving ; he|she retired|retires|moved away|out|practices
        losingSupply	en	{rxDoc} * dropped|dropping|drops|discharged|kicked|released|dismissed|cut|cutting|cuts|pulled|yanked * me|him|her|us|pt|them|my|his|it ; doctor retired|retiring|moved|died|left|cut|quit|stopped|lost
        losingSupply	en	doc retired|retiring|moved|died|left|cut|quit|stopped
        losingSupply	en	cut|cuts|cutting|yanked|yanking|pulled|pulling|took|taking|taper~|wean~|kicked|dropped|dropping me|him|her|us|pt|them * off|down|cold ; {rxDoc} * taper~|wean~|lower~|reduc~|reducing ; tapering me|him|her|pt
        losingSupply	en	cut|cutting|cuts|lower~|reduce~|halve~|halving|slash~|stopped|pulled|yanked|stopping|dropped * my|his|her|the|pts * dose|script|prescription|refills|meds|{drug} ; cut off cold
        losingSupply	en	cut off by * doctor|doc|clinic|psych|psychiatrist|pcp ; cut off my|his|her {drug}|{rxPills}|supply
        losingSupply	en	lost|stole|misplaced|spilled|flushed|confiscated|tossed|ruined|dumped|forgot|robbed all? of? my|his|her|the|whole|our {rxPills}|{drug}|bottle|supply ; stolen {rxPills}|{drug} ; lost the? script|prescription|pills|meds
        losingSupply	en	lost * {rxPills} in|on|at ; {rxPills}|{drug}|bottle got|were|was|is|are stolen|lost|flushed|confiscated|seized|taken
        losingSupply	en	{NUM}|few|couple|handful|half {rxPills}|{drug}|strips|bars|doses|mg left|remaining ; {NUM}|few|couple days|weeks|week|day worth|left of|on; {NUM}|few|couple days|weeks|week left
        losingSupply	en	pills|tabs|tablets|bars|strips|doses|refills left ; left and no ; down to * last|final ; down to {NUM}|few|couple pills|tabs|bars|strips|tablets|left
        losingSupply	en	my|his|her|the last|final bottle|script|refill|prescription|pill|pills|strip|strips|bar|tab|tabs|dose|few|couple ; last prescription|refill|script ; last|end of my|the|his|her {drug}|{rxPills}|supply|bottle ; bottle is the last
        losingSupply	en	last * ill|hell|shell get|have|fill|write|see
        losingSupply	en	run|runs|running|ran|almost|nearly|about|be out|outta of? * {drug}|{rxPills}|it|them ; out|outta of? my|his|her|the? {drug}|{rxPills}
        losingSupply	en	run|running|runs|about to run|be out * tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|today|tonight|next|this
        losingSupply	en	about|going|gonna to? run out ; almost|nearly out ; before they|i|it run|runs out ; run out of my ; no|zero more|? refills|scripts|script left|? ; out of refills
        losingSupply	en	lost my script|prescription|prescriber|doctor|psychiatrist|provider ; without|no|between|need * prescriber|psychiatrist * ** {rxPills}|{drug}|refill|script|renew|write
        losingSupply	en	lost|fired|discharged|kicked|dropped|terminated|cut * by|from|out|my|his|her|of * * {rxDoc} ; fired from pain ; dropped me as ; pain clinic|management|doctor|mgmt * closed|closing|dropped|discharged|shut|raided|cut
        losingSupply	en	clinic is|was|got closing|closed|shut|raided ; prescriber left
        losingSupply	en	{rxStore} ** wont|denied|refused|refuses|stopped|rejected|flagged|backorder~|hold|out|short|cant|doesnt * * fill|of|cover|covering|stock|order|refill|{drug}|my|his|her|it|on
        losingSupply	en	backordered ; on backorder ; supply * dried|cut|ran|drying|gone|over ; ran|run|gone|went dry ; dried up
        losingSupply	en	dealer|plug|supplier|hookup|vendor|connect|connection * got|is|was|went|disappeared|gone|locked|arrested|busted|jail|died|moved|dry|popped|ghosted|left|quit|out
        losingSupply	en	my|his|her|dope|the guy|man|source|dude|friend got|is|was|went|just locked|arrested|busted|popped|dry|disappeared|gone|in|dark|jailed|out ; shop|store|website|site * shut|closed|banned|pulled|stopped
        losingSupply	en	banned * kratom|7|tianeptine|it ; pulled from * shelves
        losingSupply	en	says|said|told|means|theres|so * no more {drug} * after|from|until|unless|this|for|without ; says|said no more {drug}|{rxPills} ; no more {drug}|{rxPills} after|from|unless|until
        losingSupply across	en	cut|discharged|fired|dropped|closed|kicked|dismissed|dc'd|d/c'd|retired ** no more {drug}|{rxPills} ; {rxDoc} ** no more {drug}|{rxPills}
        notEvidence absorb	es	no me|le|nos|te quiere|quieren|quiso|quisieron dar ; sin querer dar
        notEvidence absorb	en	off|from a|my|this|some|the|our|another|one|an older|old? neighbor|lady|guy|dude|woman|man|coworker|chick|kid
        losingSupply	es	ya no|nadie|no * me|le|nos|les|quiere|quieren|va|van|lo|la|se * receta|recetan|recetar|recetarme|recetarle|recetarsela|surte|surten|surtir|surtirme|renueva|renovar|resurtir|resurte|vende|venden|autoriza
        losingSupply	es	ya no receta|surte|surten
        losingSupply	es	ya? no me|le|nos|se * da|dan|dar|dieron|quiere|quieren * dar|mas|darme|darle|las|la|la? {rxPills}|{drug}
        losingSupply	es	{rxDoc}|doctor|consultorio * se|ya|lo|la|me|cerro|cerraron murio|jubilo|retiro|fue|cambio|mudo|cerro|cerraron|corrieron|clausuraron ; se jubilo|murio|fue|retiro mi|el|su|la {rxDoc}|doctor
        losingSupply	es	me|le|les|se|nos quito|quitaron|corto|cortaron|suspendio|suspendieron|bajo|bajaron|redujo|va|van * * {rxPills}|dosis|{drug}|tratamiento
        losingSupply	es	me|le|nos|se le|me? robaron|robo|perdi|perdieron|perdio|tiraron|olvidaron|olvido|cayeron|confiscaron * * {rxPills}|frasco|{drug}|bolsa
        losingSupply	es	me|le|nos|ya|solo quedan|queda|sobran * {NUM}|unas|pocas|ultimas|poquitas|ultima|puras|? {rxPills}|dosis|dias|semana|nada|{drug}
        losingSupply	es	se me|le|nos estan|esta acabando|acabaron|acaban|acaba|termina|terminan|terminaron|acabo * * {rxPills}|{drug}|frasco|surtido|receta ; se me|le estan|esta acabando|terminando
        losingSupply	es	sin receta|surtir|quien|doctor|doctora|psiquiatra * * recete|surta|desde|que|ya ; ultimo|ultima frasco|receta|caja|resurtido|dosis|surtida ; farmacia|seguro * ya? no * surte|tiene|cubre|autoriza|quiso|hay|da|vende
        losingSupply	es	no hay en la|las|ninguna farmacia|farmacias ; mi|el|su conecte|dealer|proveedor|dilercito|diler * lo|se|ya|? agarraron|fue|desaparecio|murio|no|metieron
        hooked	es	no|ni * me|se levanto|levanta|duermo|duerme|salgo|sale|funciono|funciona|trabajo|trabaja|rindo|arranco|arranca|aguanto sin tomar|tomarme|tomarse|tomarmelas|usar|fumar|{drug}|mis|sus|las|ellas|una|dos|tres|{NUM}
        withdrawalHint absorb	en	leg|legs|feet jerk|jerks|jerking|jump|jumps|jumping|twitch|twitches|twitching|kick|kicks|kicking|dancing|crawling all|at|through|every|in|and|so|like|the|nonstop|keep ; sniffling
        withdrawal	en	clr|pt|hes|shes|im|been|is|currently|self|son|daughter|husband|wife|brother kicking since|for|x|day|at|here|again|now|right|cold|alone|hard|{drug}
        withdrawal	en	kicking since|x {DUR}|sat|sun|mon|tu|tue|tues|wed|thu|thurs|fri|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|yest|noon
        withdrawal	en	kicking on|at my|a|his|her|the|moms|our * couch|floor|sofa|place|house|apt|apartment|moms|parents|motel|basement|garage
        relief across	en	wake~|woke|waking up? * sick|dopesick|ill|rough ** get|gets|getting|got|is|then well|right|fixed|straight|ok|okay|better|use|uses|smoke|smokes|shoot|shoots
        notEvidence absorb	en	baby|babys|fetus|twins|toddler is|are|was|been|keeps|started|? kicking
        hooked	en	been|stayed|kept|still|remained on it|them|{drug} ever|eversince since|? ; on it|them ever since ; never|havent|hasnt|not came|come|got|gotten|went|taken off it|them|{drug} ; put|putting|started me|him|her|pt|us on {drug} *** never * off
        hooked fixed	en	{cant}|couldnt|wont|doesnt|dont|never *** without|w/o|unless * * {drug}|pills|pill
        withdrawalHint absorb	en	cant|cannot|couldnt|wont sit|lay|lie|stay|hold still|down * cant|or|nor|and * sit|lay|lie|stand|stay still|down ; cant|cannot|couldnt sit|lay|lie|stay|hold still
        relief fixed	es	pongo|pone|siento|siente|ando|anda mal|malo|mala|malisimo|malisima|enfermo|enferma|fatal|horrible * si|cuando|hasta no|que|? * consigo|consigue|fumo|fuma|tomo|toma|uso|usa|hay|meto|mete|curo|cura|inyecto|inyecta|pico|pica
        # wantsOff
        wantsOff	en	want|wants|wanna|need|needs|ready|trying|hoping|help|how|safely|like|time|tryna|try to? * get|gets|come|wean|taper|step|go * off
        wantsOff	en	want|wants|wanna|need|needs|ready * be? off of|it|them|these|this|those|all|everything|{drug}|{rxPills}|completely|for|before|safely ; want|wants|wanna|need|needs off
        wantsOff	en	want|wants|wanna|need|needs|be|get|getting|come all|completely|totally|fully|entirely the? way? off ; all the way off
        wantsOff	en	get|gets|getting|got|come|comes|coming|came|wean~|weaning|taper~|titrate~|kick off of? * my|his|her|the|this|these|those|that|all? {drug}|it|them|this|these|{rxPills}|everything|stuff|those
        wantsOff	en	get|getting|come|coming|wean|weaning|taper|tapering off of ; be off it ; off * for good|completely|entirely|altogether|forever
        wantsOff	en	be|get|come|getting|coming off of? both|all|the? of? two|three|them|both|everything
        wantsOff	en	wean me|him|her|? off ; weaning off ; weaned off ; taper off ; tapering off ; taper me|him|her off? ; kick the|my|his|her {drug}|{rxPills}|habit ; off the subs|methadone ; off methadone|suboxone|subs|benzos
        wantsOff	en	off of xanax|klonopin|ativan|valium|suboxone|methadone
        wantsOff	en	stop|stopping|quit|quitting|kick|kicking|ditch|ditching|discontinue|discontinuing|wean|taper * with|taking|using|of|from|my|his|her|the|all|these|this? {drug}|it|them|pills|this|these|meds ; stop|quit taking|using
        wantsOff	en	rid of * {drug}|it|them|pills
        wantsOff	en	lower|lowering|reduce|reducing|decrease|decreasing my|his|her|the|on|off|? * dose|mg|dosage|milligrams|methadone|klonopin|xanax|suboxone|ativan|valium|subs|meds|benzos ; down|taper~|wean~|titrate~ * to zero|nothing|0 ; want|wants|get|go to zero
        wantsOff	en	come|coming|going|go|goes|bring|bringing|cut|cutting|step|stepping|get down|back on|my|his|her|the|off|in|from * dose|mg|dosage|milligrams|methadone|klonopin|xanax|suboxone|ativan|valium|subs|meds|benzos
        wantsOff	en	{drug} free ; free of|from * {drug}|pills|meds ; done|finished|through|rid with|of {drug}|methadone|subs|suboxone|pills ; b|be|get|being|getting finished|done|free|through|rid with|w|of|from it|this|them
        wantsOff	en	leave|leaving methadone|suboxone ; help|helps * * leave|quit|stop it|methadone|suboxone
        wantsOff	en	safe|safely|safest|slow|medical|proper|supervised|gradual|managed * taper|tapered|tapering|wean|weaning|off|down
        wantsOff	en	who|anybody|anyone|somebody|someone|doctor|clinic|nobody|help * taper|wean|tapering|weaning me|him|her|us|people|?
        wantsOff	en	dont|doesnt|didnt|not want * be|need|take|taking|depend|keep * on|taking? * {drug}|it|them|these|this|anymore|pills|forever
        wantsOff	en	tired|sick|scared|afraid|terrified of|to * being|taking|stop|depending|needing|stopping|come|quit * on|off? * them|it|{drug}|this|these|cold ; sick of taking|needing|being
        wantsOff	es	quiero|quiere|queremos|necesito|necesita|ocupo|quisiera|ayuda|ayuden|desea|intento|trato|como * * dejar|dejarla|dejarlas|dejarlo|bajarle|salir|salirme|salirse|destetar|destetarse|soltar|suspender|suspenderla|parar|librarme|librarse|despegarme
        wantsOff	es	bajarle
        wantsOff	es	dejar|dejo|deje|dejando|quitarme|quitarse|bajar|suspender|salir|librarme|soltar|quitar|dejarle * a|de|la|las|el|los|esas|estas|mi|sus|del? {drug}|{rxPills}|dosis|eso|esto ; dejar de tomar|usar|las|la|el ; dejarlas ; dejarla
        wantsOff	es	quiere|quiero dejar ; quitarme las|la|el {drug}|{rxPills}
        wantsOff	es	ya no * quiero|quiere * tomar|tomarla|tomarlas|depender|pastillas ; terminar|acabar|salir con|de|la|el|las|esto * metadona|suboxone|pastillas|benzos
        wantsOff	es	bajar|bajando|reducir|reduciendo * * dosis|metadona|suboxone|clonazepam|rivotril ; quitarmelas ; poco a poco * {drug}|pastillas
        # stablePrescribed
        stablePrescribed across	en	methadone|suboxone|buprenorphine|subs|bup|subutex|sublocade|brixadi|vivitrol *** stable|steady|maintained ; prescribed * stable
        notEvidence across	en	sublocade|brixadi|vivitrol|naltrexone ** {DUR:30..20000}
        notEvidence across	es	estable|estables|bien|contento con|en|con * {drug} ** {DUR:30..20000} ; metadona|suboxone|buprenorfina ** {DUR:30..20000} ** estable|igual|bien
        stablePrescribed	en	stable|steady|maintenance|compliant {drug}|mat|moud|mmt|otp patient|patients|pt|client|clt|person|taker|user|x|on|since ; mmt|otp pt|patient|client|stable
        notEvidence across	en	methadone|suboxone|buprenorphine|bup|subutex|sublocade|moud|mat|mmt patient|pt|client|maintenance|stable|compliant ** {DUR:30..20000} ; methadone|suboxone|buprenorphine|bup|subutex|sublocade ** {DUR:30..20000} ** same|stable|takehomes
        notEvidence across	en	stable|maintained * {drug}|mat|moud ** {DUR:14..20000} ; stable|maintained|steady ** {DUR:14..20000} on|w|with * {drug}
        uses	en	use|uses|using|used it|them|this|these daily|every|most|each|all|about|almost|nearly|around|before|after|just|constantly|regularly|nightly|often|once|twice|{NUM}|off|pretty|more|several|a|on|to|whenever|when|alone|at|only|now
        uses	en	pour|pours|poured|buy|buys|bought|get|finish|finished it|one|another|more|that * out|again|every ; {drug} every afternoon|morning|evening
        uses	es	las|los|la|lo|me las|me la|me lo tomo|toma|tomaba diario|cada|todos|todas|desde|en|para|a|por|{NUM}|una|dos|tres|hace|antes
        uses	en	take|takes|taking it|them|these|those|both|one|two|three|some|mine * every|each|daily|nightly|most|all|morning|mornings|night|twice|three|{NUM}|like|just|to|when|with ; has|have|had|keeps|kept|got me|him|her on it|them|these|those|both|one|some|this * since|for|{DUR}|every|or
        uses	en	been|back|going|goes at it {NUM}|daily|every|most|since|for|all|again|pretty|nonstop|hard
        overPrescribed	en	takes|taking|eats|eating|swallows|take|took ** all at once
        uses	en	chew|chews|chewing|chewed|suck|sucks|sucking|lick|licks|licking|eat|eats|eating|swallowing * * fentanyl|patch|patches|gel ; chewing|crushing|boofing|parachuting|cooking it|them|em
        uses absorb	es	me|se|te las|los tomo|toma|tomaba|tomando ; estoy|esta tomandolas|tomandomelas|tomandoselas
        notEvidence absorb across	en	phone|car|truck|laptop|computer|wheelchair|walker|cane|cpap|inhaler|microwave|stove|app|website|gym|pool|bike|email|library|treadmill * * and|but|so|that|which|? i|he|she|we|you|? use|uses|using|used it|them every|daily|all|for|most|each|{NUM}|once|twice|nightly|a
        stablePrescribed	en	as prescribed|rxd|directed|ordered ; stable on|dose|w/|with|x|for|at|since ; stable {DUR} ; sublocade|brixadi|vivitrol monthly|shot|injection|weekly|q|inj ; monthly|weekly sublocade|brixadi ; prescribed and stable
        stablePrescribed	en	doing well|fine|good|great on ; maintained on ; maintenance ; take homes|takehomes ; take home dose|doses|bottles ; mat|moud pt|client|x|for|program|since|stable|thru|through|daily ; on mat|moud ; mat ; moud
        stablePrescribed	en	stable|doing|steady|maintained|stays|good|well|fine|staying on|w/|with * dose|methadone|suboxone|bup|subutex|sublocade|subs|buprenorphine|meds|mat|moud ; same * dose ; dose * same|unchanged|steady|stable
        stablePrescribed	en	takes|taking|take|dosed|doses|dosing * as|exactly as|like directed|prescribed|told|written|rxd|ordered
        stablePrescribed	en	dose|doses|dosed|dosing * * at|through|thru * * clinic|otp|bhc ; {drug} staying|stays on ; staying|stay|stays|remain|keeping|keep on|taking * it|methadone|bup|suboxone|subs|meds|buprenorphine|sublocade
        stablePrescribed	en	not|dont|doesnt|no * looking|trying|want|wanting|plan|plans|interest|intention * * stop|quit|change|taper|come|get|off|leaving * it|methadone|suboxone|bup|that|off ; no plans to stop|taper|quit
        stablePrescribed	es	estable ; bien con|en * dosis|metadona|suboxone|buprenorfina|medicamento ; como|segun|tal * me? * lo|la|las|los? recetaron|recetan|receto|recetado|indica|indico|indicaron|indican|manda|doctor|medico ; misma dosis
        stablePrescribed	es	sin intencion|ganas|planes de dejarla|dejarlo|parar|quitarla ; exactamente como ; mantenimiento
        notEvidence absorb	en	chew~|crush~|grind~|smash~|plug~ up? my|his|her|the|on|a|our? nails|gum|slippers|couch|ice|food|lip|garlic|shoes|coffee|beans|spices|cans|car|phone|hopes|furniture|sofa|teeth|it all over ; eat|eats|eating them with|for|on|at|raw butter|salt|salsa|breakfast|lunch
        notEvidence absorb	en	buy~|bought|ordered|order|orders|got|get|found|sell * book|books|shoes|couch|dress|groceries|gifts|tickets|car|phone|clothes|furniture|shirt|toys|glasses|printer * online|off|from|on ; bought it online ; buy|buys|bought|order everything|it|things online
        notEvidence absorb	en	got|get|have|found|heard your|the|this name|number|website|card|info|link|email|address from|off|on|through|online ; car|auto|ford|toyota|chevy|honda|truck|card|antique|art dealer|dealers|dealership
        notEvidence absorb	en	dealer on|in|downtown|sold|fixed|service ; got it from the dealer on main
        notEvidence absorb	en	borrowed|borrow|borrowing|took|take|taking|drive|drove|using|used|use my|his|her|a|the moms|dads|friends|wifes|husbands|sisters|brothers|roommates car|phone|laptop|truck|computer|charger|email|address|umbrella|van ; stole second|third|base|home|the
        notEvidence absorb	en	my|his|her|our dentist|vet|optometrist|barber retired|moved|left|died ; doctor|doc|pcp retired * needs? new? pcp|doctor ; need|needs|find|finding|looking a|for a? new pcp|dentist|doctor|pediatrician
        notEvidence absorb	en	see|sees|seeing|saw|seen {NUM}|three|several|multiple|different|two doctors|drs|docs|specialists for|about my|his|her|the|a|? knee|hip|heart|shoulder|diabetes|cancer|eyes|ears|feet|lupus|thyroid|stomach|kidneys|allergies|skin
        overPrescribed across	en	script|bottle|label|prescription|rx|doctor|doc says|said|is|prescribed|gives|for {NUM}|one|two|three|four|a|me|? * * i|he|she|and|but take|takes|taking|took|eat|pop {NUM}|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|double|triple|more
        overPrescribed across	es	receta|doctor|frasco|etiqueta dice|receto|marca|son {NUM}|una|dos|tres|? * * tomo|toma|me|se {NUM}|cuatro|cinco|seis|siete|ocho|diez|doce|quince|veinte|doble|mas
        """
}
