extension LexiconSources {
    /// Prescriptions misused, overrun or lost, and wanting off.
    static let prescriptions = """
        # misuse
        misuse	en	misuse ; misusing ; misused ; abusing ; abuses ; not prescribed ; isnt mine
        misuse	en	arent mine ; isnt hers ; not my prescription ; not his rx ; not her rx
        misuse	en	not his prescription ; off the street ; from the street ; street bought
        misuse	en	buying * street|online|off|from ; buys * street|online|off|from ; bought * street|online
        misuse	en	from a dealer ; from a friend ; friends prescription ; someone elses ; doctor shopping
        misuse	en	two docs ; 2 docs ; two doctors ; snorting ; crush ; crushing ; crushed ; crushes
        misuse	en	doubling up ; doubles up ; doubled up ; above dose ; over the dose ; more than the label
        misuse	en	pressed ; counterfeit ; recreationally ; dark web ; darkweb
        misuse	en	not all of it prescribed ; leftover ; isnt prescribed
        misuse	es	sin receta ; de la calle ; en la calle
        # Not as written: whose, from where, how
        misuse	en	buy|buys|buying|bought|get|gets|getting|got|score|scores|scoring|order|orders|ordering|comes|came ** from|off|on|through|at * street|streets|dealer|friend|coworker|guy|plug|online|internet|web|telegram|snapchat|mexico|tijuana|cousin|neighbor|kid|corner|discord|vendor|lady|somebody|someone|buddy
        misuse	en	steal|steals|stole|stealing|swipe|swipes|swiped|swiping|sneak|sneaks|sneaking|borrow|borrows|borrowed|borrowing|raid|raids|raided|took|takes|taking|take * moms|mothers|grandmas|grandmothers|dads|wifes|husbands|his|her|my|from|patients|roommates|dogs|sisters|aunts ** pills|meds|xanax|klonopin|ativan|valium|percs|norco|script|bottle|cabinet|stash|prescription|supply
        misuse	en	snort|snorts|snorted|crush|crushed|crushes|chew|chews|inject|injects|parachute|plug|boof|boofing * it|them|my|his|her|pills|xanax|bars|ativan|adderall|percs|{drug}
        misuse	en	extra|additional pills|pill|tablets|doses|dose ; more pills|doses|than
        misuse	en	by the handful|fistful ; handfuls|handful|fistful of
        misuse	en	not|isnt|arent|wasnt|never|werent prescribed|mine|hers|his|legal|real|scripted|written
        misuse	en	no|without|w/o a? script|rx|prescription|scrip ; non|un prescribed|rx
        misuse	en	illicit|illicitly|street|diverted|black market|bootleg|fake|counterfeit|pressed|imported {drug}|pills|bars|benzos|benzo|xanax|supply|use
        misuse	en	{NUM:3..99} ambien|ambiens|lunesta|zolpidem|zopiclone|somas|soma|xanax|bars|klonopin|ativan|valium|fioricet|fioricets|gabapentin
        misuse	en	like candy|tic|tictacs|skittles|m&ms|water|vitamins|popcorn
        misuse	en	eat|eats|eating|popping|pops|pop|gobble|gobbles|munching|swallowing them|pills|bars|xanax|klonopin|percs|norcos|oxys|ambien|somas|handfuls
        misuse	en	two|multiple|several|different|three|many doctors|docs|pharmacies|prescribers|scripts
        misuse	en	forg~ * script|scripts|prescription ; fak~ * pain|symptoms|back|toothache
        misuse	en	to get high|loaded|messed|buzzed|numb ; just to|so sleep|cope|relax|numb|forget|knock
        misuse	es	sin * receta ; de la|en calle|internet|farmacia de
        misuse	es	compra|compro|consigue|consigo|roba|robo|agarra|agarro|toma|tomo ** de|con|en|a * calle|vecina|vecino|amiga|amigo|mama|abuela|abuelita|esposa|internet|tijuana|mexico|mercado|pulga|tianguis
        misuse	es	no es|son|se|le suya|suyas|mia|mias|recetada|recetadas|las|la recetaron|receto
        misuse	es	de|mas mas|pastillas|dosis de|para las|la recetadas|recetada|cuenta|debido ; por punos
        misuse	es	a punos ; como * dulces|dulce|chicles|caramelos|cacahuates|tictacs|agua|pan
        misuse	es	como si * dulces|nada|agua ; muele|machaca|inhala|aspira|tritura * pastillas|las|pastilla
        # overPrescribed
        overPrescribed	en	more than prescribed ; more than im prescribed ; more than hes prescribed
        overPrescribed	en	more than shes prescribed ; more than * supposed to ; more than directed
        overPrescribed	en	more than written
        overPrescribed	en	taking extra ; takes extra ; took extra
        overPrescribed	en	run out early ; runs out early
        overPrescribed	en	ran out early ; running out early ; early refill ; early refills
        overPrescribed	en	runs out before ; ran out before ; run out a week ; go through my script
        overPrescribed	en	go through the bottle
        overPrescribed	en	goes through * script|bottle|month|prescription * in|early|week|days|two
        overPrescribed	en	month's supply in
        overPrescribed	en	lost prescription again ; up the dose ; upping the dose ; upped my dose ; overtaking
        overPrescribed	en	overuse ; overusing ; running|runs|run|ran out *** early|before
        overPrescribed	en	covers half
        overPrescribed	en	only covers half ; run|runs|ran|running|come|comes short before|of|on|every|each
        overPrescribed	en	on top of mine|my|his|her ; run short ; doubling my
        overPrescribed	en	out by the {NUM} ; gone in a week|half|days ; need more and more
        overPrescribed	en	needs more and more
        overPrescribed	en	takes more than ; eats them ; eating them like
        overPrescribed	en	twice|double|triple *** prescribed|dose|supposed|label|script
        overPrescribed	en	takes twice|double|triple
        overPrescribed	en	more *** than prescribed|prescription|supposed ; out {DUR} early|before
        overPrescribed	en	out * before * refill ; runs|run|ran out {DUR} early|before
        overPrescribed	en	chew|chews|crush|crushes|snort|snorts my|his|her oxycontin|adderall|pills|percs|norcos|meds
        overPrescribed	es	se le acaban antes ; se me acaban antes ; mas de lo recetado ; mas de las recetadas
        overPrescribed	es	mas de la dosis ; cada vez necesita|necesito mas
        # More than the label, and the bottle empty too soon
        overPrescribed	en	take|takes|taking|took|use|uses|using|eat|eats|dose|doses|does|doing ** more|double|twice|triple|extra ** prescribed|supposed|directed|label|script|rx|dose|doc|doctor|written|allowed|bottle|says|should
        overPrescribed across	en	prescribed|wrote|rx|script|written|scripted|supposed|label|prescription|dose|prescribes|ordered|writes ** one|two|1|2|once|twice|half|single|bid|qhs|hs|{NUM} *** take|takes|taking|took|eat|eats|doing|uses|using|actually|really|up|its|more|go * {NUM}|four|five|six|three|double|twice|triple|handful|more|through|all|both|whatever
        overPrescribed across	en	take|takes|taking|took|uses|using|eats * {NUM}|four|five|six|three|more|double *** prescribed|rx|script|label|supposed|wrote|doctor|doc|bottle * one|two|1|2|for|says|said|is|only|once|half|to
        overPrescribed	en	script|scrip|prescription|bottle|month|months|refill|supply|meds|rx|pills|{drug} * ** gone|empty|out|lasts|last|lasted|finished|runs|run|ran|disappear|disappears|vanish|dry ** {NUM}|early|week|weeks|days|half|halfway|two|before|by|only|middle|the|mid|short|soon|too
        overPrescribed	en	finish|finishes|finished|finishing|go|goes|going|went|gone|burn|burns|blow|blows|blew|run|runs|ran|tear|tears|eat|eats|ate|chew|chews|kill|kills|through|plow|plows|use|uses ** script|scrip|bottle|month|months|prescription|refill|supply|rx|30|90|60|thirty|ninety|meds ** in|by|before|early|within|halfway|week|days|two|ten|{NUM}|weeks|a
        overPrescribed	en	month|months|{NUM}|30|day|days worth|supply|script|bottle ** in|lasts|gone|is|by|takes ** week|weeks|{NUM}|days|ten|eleven|two|half
        overPrescribed	en	out|run|runs|ran|running|come|comes|coming|always|end|ends short|out|early|dry * every|each|on|by|before|of|a|early|week|month|days|refill|mid|halfway|the? month|week|weeks|refill|early|days|ahead|before
        overPrescribed	en	take|takes|taking|took|eats|eat|use|uses|pops ** {NUM:2..60}|handful|extra ** instead|when|but|though|not|rather|supposed|despite * ** {NUM}|one|two|once|prescribed|supposed|says|of|written
        overPrescribed	en	{DUR} early on|for|again|every|with|and|this|each
        overPrescribed	en	early on|for the|my|his|her {drug}
        overPrescribed	en	days|week|weeks|always early on|again|every|with
        overPrescribed	en	fill|fills|filled|filling|refill|refilling early
        overPrescribed	en	use|used|using|uses|went|go|goes|burned|took|ate up|through|all? ** {NUM:20..400} *** in|within|by|under * {NUM}|week|weeks|days|two|one
        overPrescribed	en	early refill|refills|fill|fills
        overPrescribed	en	refill|refills|fill|fills|filling|refilled * early|soon|denied|request|requests
        overPrescribed	en	asking|begging|calling|asks|begs|calls ** early|more pills|refill|refills|scripts
        overPrescribed	en	count|counts|counting|counted * pills|came|comes|was|short * out|until|short|left|down|to?
        overPrescribed	en	upped|upping|raise|raised|raising|increased|increasing|increase|doubled|doubles|doubling|tripled|bumped|bump|creeping|crept|escalated|escalating ** dose|dosage|amount|own|it|up|use|mg|pills|intake
        overPrescribed	en	dose * creeping|crept|climb|climbing|doubled|tripled|went|going|keeps
        overPrescribed	en	extra|double|triple doses|dose|dosing|ones|up|pills
        overPrescribed	en	supplement|supplements|supplementing|topping|tops|add|adds|stretch|pad|pads|fills? * with|up|from|off|on * street|friends|others|bought|moms|dealer|off|kratom|more
        overPrescribed	en	street|bought|buys|friends|others pills|ones|percs|when * run|runs|ran|out
        overPrescribed	en	between refills|scripts|fills
        overPrescribed	en	when|once|after|until|till * script|refill|bottle|prescription|mine|they|pills * run|runs|ran|out|gone|done|empty
        overPrescribed	es	acaba|acabo|acabe|termina|termino|gasta|gasto|avienta ** frasco|receta|caja|bote|mes|surtido|pastillas|botecito ** en|antes|a ** {NUM}|dias|semana|semanas|tiempo|mitad
        overPrescribed	es	toma|tomo|tomando|tomaba|usando|usa el|lo|la|hasta doble|triple|mas
        overPrescribed	es	el|lo doble|triple de ; doble|triple dosis ; subiendo|sube|subi * dosis
        overPrescribed	es	cada vez mas pastillas|dosis|mas
        overPrescribed fixed	es	ya? no|ni le|me|les * alcanza|alcanzan|dura|duran * mes|frasco|receta|pastillas|medicina|semana
        overPrescribed	es	se le|me? acaba|acaban|acabo|acabaron|terminan|termina * antes|dias|semana|semanas|temprano|pronto|en
        overPrescribed	es	no|ni le|me? alcanza|alcanzan|dura|duran * mes|al|el|todo|nada|hasta|para
        overPrescribed	es	toma|tomo|usa|uso|tomaba|tomando ** mas|doble|triple|extra ** receta|recetado|recetadas|recetada|indica|debe|debo|doctor|medico|dosis|dice|mandaron
        overPrescribed	es	receta|recetan|recetaron|receto|mandaron|dicen|frasco|dosis|doctor|indicaron ** una|uno|dos|1|2|media *** toma|tomo|usa|uso|tomaba|van|se * tres|cuatro|cinco|seis|{NUM}|doble|mas|diez|ocho|varias
        overPrescribed	es	el|frasco|bote|receta|caja mes|completo|entero se le|me acaba|termina|dura * en|a|dos|antes|dias|semana
        # losingSupply
        losingSupply	en	wont refill ; won't refill ; stopped prescribing ; stop prescribing ; cut me off
        losingSupply	en	cut him off ; cut her off ; cutting me off ; cuts me off ; cut off cold
        losingSupply	en	doctor retired
        losingSupply	en	doc retired ; doctor cut ; doc cut ; pcp cut ; pcp cutting it
        losingSupply	en	doctor is cutting ; dr cut ; tapering me too
        losingSupply	en	last prescription ; no more refills ; out of refills ; refused to refill
        losingSupply	en	refusing to refill ; pills left ; tabs left ; left and no ; running out of my
        losingSupply	en	about to run out ; almost out ; run out of my ; before they run out
        losingSupply	en	lost my prescription
        losingSupply	en	lost my doctor ; lost my prescriber ; prescriber left ; clinic closed
        losingSupply	en	clinic is closing
        losingSupply	en	dropped me as ; discharged from pain ; pain clinic dropped ; pain clinic closed
        losingSupply	en	fired from pain ; pharmacy wont ; no longer prescribe
        losingSupply	en	{nobody} * will|to|can|would|else? refill|prescribe|renew|write
        losingSupply	en	wont|refuses|refused|refusing|cant|not|stopped * refill|prescribe|prescribing|renew|write|refilling
        losingSupply	en	lost my script ; no new script ; without a prescriber ; script runs out
        losingSupply	es	ya no me receta ; ya no le receta ; ya no me la receta ; se jubilo el doctor
        losingSupply	es	se me acaba la receta ; se me estan acabando ; se le estan acabando
        losingSupply	es	ya no * receta|recetan|surte
        # The prescriber, the pharmacy, the insurer, the dealer, the bag: the supply stops
        losingSupply	en	doctor|doc|dr|psychiatrist|psych|pcp|prescriber|provider|np|clinic|md|physician|office|practice|pain|shrink * moved|left|quit|died|dies|retired|retires|retiring|retire|closed|closing|closes|lost|dropped|dropping|fired|kicked|discharged|suspended|arrested|raided|dea|license|gone|shut|shutting|ghosted|passed
        losingSupply	en	cut|cuts|cutting|tapering|tapers|tapered|yanked|yanking|pulled|pulling|stopped|stopping|took|taking|kicked|dropped|weaned|weaning me|him|her|us|pt|them|my|his * off|down|cold|too|fast|away|meds|script|dose|pills|{drug}
        losingSupply	en	cutting|cut|lowering|lowered|reducing|reduced|halving|halved * dose|script|mg|meds|in half
        losingSupply	en	wont|refuse~|denied|denies|denying|declined|declining|not|cant|stopped|stop|stops|quit|no|never|isnt|wouldnt|doesnt|unable * longer? to? * refill|refills|refilling|fill|filling|prescribe|prescribing|prescribes|renew|renewing|renewed|write|writing|rewrite|approve|cover|covering|authorize|give|giving * {drug}|it|me|them|more|my|his|her|any|script|scripts|anymore|meds|another|early|again|pills|for|benzos|controls
        losingSupply	en	lost|stolen|stole|robbed|misplaced|left|dropped|spilled|flushed|confiscated|seized|took|threw|tossed|missing|ruined ** my|his|her|the|bottle|bag|purse|whole|all * pills|meds|script|bottle|medication|prescription|xanax|klonopin|ativan|valium|methadone|suboxone|subs|strips|take
        losingSupply	en	{NUM}|few|couple|last|handful|days|week|two|three|half|weeks * pills|tabs|strips|bars|klonopin|xanax|doses|tablets|pill|dose|worth|milligrams|subs|ativan|valium|percs|norcos * left|remaining|to go|to|then|till|until
        losingSupply	en	down to * last|{NUM}|few|couple|final|two|three|one
        losingSupply	en	last|final few|couple|bottle|script|refill|prescription|of|pill|of? * my|pills|is|was|them|gone
        losingSupply	en	run|runs|running|ran|about|almost|nearly|gonna|going|soon|be|im|hes|shes out|out * of|on|by|tomorrow|monday|friday|this|next|soon|today|completely|{drug}|meds|pills|refills|scripts
        losingSupply	en	out of meds|pills|medication|refills|my|xanax|klonopin|ativan|valium|suboxone|subs|methadone|percs|norco
        losingSupply	en	no more|refills|script|refill|pills left|refills|scripts|after|until|pills|from
        losingSupply	en	pharmacy|cvs|walgreens|rite|pharmacist|insurance|kaiser|medicaid|medi|va * ** wont|out|denied|refused|refuses|stopped|rejected|flagged|backorder|back|stock|short|cant|doesnt * ** fill|of|it|cover|covering|stock|order|refill|{drug}|my|his|her
        losingSupply	en	backordered|backorder ; supply * dried|cut|ran|drying|gone ; ran dry ; gone dry
        losingSupply	en	run dry ; dried up
        losingSupply	en	dealer|plug|connect|supplier|guy|source|connection|hookup|man|vendor * got|is|was|went|disappeared|gone|locked|arrested|busted|jail|died|moved|dry|popped|ghosted
        losingSupply	en	lost|fired|discharged|kicked|dropped * by|from|out|my|his|her|of * doctor|prescriber|pain|clinic|psychiatrist|provider|methadone|program|mgmt|management
        losingSupply	en	appointment|appt|see|doctor|new|provider|psychiatrist * ** isnt|not|until|for|till|weeks|month|months|til *** run|out|runs|pills|refill|script|meds
        losingSupply	en	no|without|between|lost|need prescriber|doctor|psychiatrist|provider|insurance * to|who|for|now|until ** refill|write|prescribe|script|meds|{drug}
        losingSupply	es	ya no|no me|le|nos|quiere|quieren|va|van|lo|la|se * dar|darme|darle|da|dan|receta|recetan|recetar|recetarme|recetarle|surte|surten|surtir|renueva|renovar|resurtir|vende|venden|consigue|consigo|consiguen|autoriza|cubre
        losingSupply	es	doctor|doctora|medico|psiquiatra|clinica|consultorio * se|ya|lo|la|cerro|cerraron murio|jubilo|retiro|fue|cambio|mudo|cerro|cerraron|corrieron|clausuraron
        losingSupply	es	me|le|les quito|quitaron|corto|cortaron|suspendio|suspendieron|bajo|bajaron|redujo * receta|medicina|pastillas|dosis|medicamento|{drug}
        losingSupply	es	me|le|nos|se me|le robaron|perdi|perdieron|perdio|tiraron|olvidaron|olvido|quitaron|cayeron * pastillas|medicina|receta|frasco|bolsa|medicamento|dosis
        losingSupply	es	quedan|queda|sobran * {NUM}|unas|pocas|dos|tres|ultimas|para * ** pastillas|dias|dosis|tabletas|semana|nada
        losingSupply	es	se|ya me|le|se acaba|acaban|acabaron|acabo|estan|esta|termina|terminan|terminaron * acabando|la|las|el|receta|pastillas|medicina|medicamento|frasco|surtido|{drug}
        losingSupply	es	sin receta|surtir|doctor|quien desde|ya|que * me|le|recete
        losingSupply	es	ultimo|ultima frasco|receta|caja|resurtido|dosis
        # wantsOff
        wantsOff	en	off of it ; want off ; wants off ; wanna get off ; get off of ; getting off of
        wantsOff	en	come off of
        wantsOff	en	coming off of ; be off it
        wantsOff	en	wean off ; wean me off ; weaning off ; weaned off ; taper off ; tapering off ; kick the
        wantsOff	en	off the subs ; off methadone ; off suboxone ; off subs ; off benzos ; off of xanax
        wantsOff	en	stop taking ; quit taking ; stop using ; need off ; needs off
        wantsOff	es	dejar de tomar ; dejar de usar ; dejar las ; dejar la ; dejar el ; dejarlas ; dejarla
        wantsOff	es	quitarme las ; quitarme la ; quitarme el ; quiere dejar ; quiero dejar
        # Wanting off
        wantsOff	en	want|wants|wanna|wanted|need|needs|like|ready|trying|tried|tries|hoping|hopes|hope|help|time|plan|plans|planning|wish|decided|wishes|asking|desperate ** get|be|come|go|getting|coming|being|wean|weaned|taper|tapered|taken|step|stay * all? * the? way? off
        wantsOff	en	want|wants|wanna|need|needs|wanted me|him|her|us|them|pt|all|completely|totally|fully|entirely|off * the? way? * off|for|this|it|them|before|of|completely|after|benzos|{drug}
        wantsOff	en	get|gets|getting|got|come|comes|coming|be|being|stay|go|going|went|weaned|wean|weaning|taper|tapered|tapering|step|take|taken|took|kick * off * of|my|the|his|her|this|these|those|all? {drug}|it|them|this|these|pills|meds|those|everything|stuff|completely|safely|slowly|for|before|entirely
        wantsOff	en	off|lower|reduce|reducing|lowering|decrease|cutting|cut|come|coming|go|step|stepping|going|drop * down|my|his|her|the|on|in * dose|mg|dosage|milligrams|methadone|klonopin|xanax|suboxone|ativan|valium|subs|meds
        wantsOff	en	{drug} free ; free of|from * {drug}|this|pills|it|them|meds
        wantsOff	en	done|through with {drug}|them|this
        wantsOff	en	quit|stop|stopping|quitting|kick|kicking|ditch|ditching|drop|dropping|beat|rid|discontinue|dc|d/c|wean|taper * with|taking|using|of|from|my|his|her|the|all|these|this? {drug}|it|them|pills|this|these|meds
        wantsOff	en	safe|safely|safest|slow|medical|proper * taper|tapered|tapering|wean|off|way|down|stop|quit
        wantsOff	en	dont|doesnt|didnt|not want * be|need|take|taking|on * on|them|it|{drug}|this|these|anymore|rest|forever|pills
        wantsOff	en	tired|sick|scared|afraid|terrified of|to * being|taking|stop|depending|needing|stopping|come|quit * on|them|it|{drug}|this|these|cold|off
        wantsOff	en	off * for good|completely|entirely|altogether|forever
        wantsOff	es	quiero|quiere|queremos|necesito|necesita|ocupo|quisiera|ayuda|ayuden|desea|intento|trato ** dejar|dejarla|dejarlas|dejarlo|quitarme|quitarse|quitarmelas|bajar|bajarle|salir|salirme|salirse|destetar|destetarse|soltar|suspender|suspenderla|parar|librarme|librarse|despegarme
        wantsOff	es	dejar|dejo|deje|dejando|quitarme|quitarse|bajarle|bajar|suspender|salir|librarme|soltar * a|de|la|las|el|los|esas|estas|mi|sus|del? {drug}|pastillas|medicina|dosis|eso|esto|medicamento
        wantsOff	es	ya no * quiero|quiere * tomar|tomarla|tomarlas|depender|usar|seguir|estar|pastillas|ellas
        # stablePrescribed
        stablePrescribed	en	as prescribed ; stable on ; stable dose ; takes it as prescribed
        stablePrescribed	en	taking it as prescribed
        stablePrescribed	en	prescribed and stable ; doing well on ; maintained on ; maintenance ; estable
        stablePrescribed	es	como me lo recetaron
        stablePrescribed	en	stable|doing|steady|maintained|stays|good|well|fine on|w/|with * dose|methadone|suboxone|bup|subutex|sublocade|subs|buprenorphine|meds|mat|moud|it
        stablePrescribed	en	takes|taking|take * as|exactly as|like directed|prescribed|told|written
        stablePrescribed	en	mat|moud|maintenance|take homes|takehomes ; dosed daily * clinic
        stablePrescribed	es	estable|bien con|en * dosis|metadona|suboxone|buprenorfina|medicamento
        stablePrescribed	es	como|segun * recetaron|recetado|indica|indicaron|manda|doctor|medico
        stablePrescribed	es	tal|exactamente como * recetaron|indican
        wantsOff	en	be|get|being|getting finished|done|free|through|rid with|of it|this|them|methadone|subs|suboxone|bupe|pills|subutex
        wantsOff	en	say|help|anybody|anyone|somebody|nobody|doctor|clinic|who * taper|wean|tapering|weaning me|him|her|us|?
        wantsOff	es	terminar|acabar con|de la|el|las|esto metadona|suboxone|?
        misuse	en	buys|buying|bought|buy|gets|getting ** on|off|from the? st|street|corner|guy|cousin|friend|coworker|plug|dude|online
        wantsOff	en	step|stepping|steps people|me|him|her|them|folks? down ; come|coming down off ; bring|bringing me|him|her|people down
        overPrescribed	en	go|going|goes|went|gone|run|running through them|it|my|the|pills|scripts * too? fast|quick|quicker|early|quickly|faster
        """
}
