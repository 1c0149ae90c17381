extension LexiconSources {
    /// Violence, by or against the person. Weak cues (value=1) take a second one.
    static let violence = """
        # who is hit, what with
        class.victim	en	me ; my ; us ; him ; her ; his ; them ; mom ; mother ; someone ; somebody ; people
        class.victim	en	wife ; kids ; dad
        class.victim	en	everyone ; anyone ; brother ; sister ; girlfriend ; boyfriend ; nurse ; cop ; neighbor
        class.victim	en	roommate ; pt
        class.victim	en	stepdad ; stepmom ; father ; husband ; son ; daughter ; guy ; dude ; whoever ; anybody
        class.victim	en	everybody ; clr
        class.victim	en	others ; family ; boss ; ex ; coworker ; staff ; grandma ; grandpa ; baby ; child
        class.victim	en	children
        class.club	en	bat ; hammer ; axe ; hatchet ; crowbar ; tire iron ; metal pipe ; lead pipe ; pipe wrench
        class.club	en	2 x 4 ; weapon
        class.club	en	weapons ; shovel ; golf club ; claw hammer ; baseball bat ; taser ; gas can ; gasoline
        class.club	en	lighter fluid ; bow
        class.club	es	tubo ; bate ; martillo ; palo ; hacha ; fierro ; botella rota ; garrote ; gasolina
        # weapons in somebody's hands
        violence value=2	en	with|pulled|pull|holding|grabbed|grab|waving|pointed|pointing|points|aiming|picked|swinging|swung|swings|brought|bringing|carrying|raised|getting|threatening|bring * a|the|his|my|her|that|?  {gun}|{blade}|{club}
        violence value=2	en	armed
        violence value=2	en	{blade}|{gun} * to|at|in|on|against|under my|his|her|the|our|their throat|neck|head|face|ribs|back|us|mom|door|stomach
        violence value=2	en	put|drop|lower * the? {gun}|{blade}|{club} down|now|? ; put the gun|knife down
        violence value=2	en	in her|his hand * {gun}|{blade}|{club}
        violence value=2 fixed	en	outside|door|hallway|hall|porch|driveway|yard|kitchen|room|house|stairs|window ** with|w a|the|his|my|her|w|? {gun}|{blade}|{club}
        violence value=2 fixed	en	pointed|aimed * at|my me|us|him|her|head|mom
        violence value=2 fixed	en	cock~|rack~ the|a|his {gun}|slide ; shots fired ; fired shots|at|off|his|a
        violence value=2 fixed	en	{gun} * calling|looking|pacing|yelling|drunk|high|outside|coming|driveway
        violence value=2 fixed	en	drive~|going|coming|show|showing|go|walk|walking|head~ * * down|over|there|up|in|back * with|w my|a|his|the|w {gun}|{blade}|{club}
        violence value=2 fixed	en	bring|brought|take my|a|his {gun}|{blade} to|there|down
        violence value=1	en	has|have|had|got|keeps|owns * a|the|his|my|her|that|?  {gun}|{blade}|{club}
        # blows and injuries
        violence value=2	en	hits|hit|beats|beat|beating|slaps|punches|kicks|shoves|chokes|bites|burns|pushes|grabs|drags|attacks|strangles|hurts|rapes|stabs me|us
        violence value=2	en	hitting|punching|kicking|slapping|slapped|kicked|shoved|pushed|shoving|pushing|attacked|attacking|assaulted|assaulting|stabbed|stabbing|choked|choking|strangled|strangling|punched|headbutted|dragged|grabbed|tackled|jumped|raped|raping|whipped|clocked|decked|socked|whooped {victim}
        violence value=2	en	beats|beat|beating {victim} ; hits|slaps|punches|kicks|chokes {victim}
        violence value=2	en	hand|hands|fingers|arm|forearm|knee * around|on|against|over|at|round my|her|his throat|neck|windpipe
        violence value=2	en	cant|couldnt breathe * choking|squeezing
        violence value=2	en	put|puts|putting|laid|lays|lay|got his|her|hands|their? hands? on {victim}
        violence value=2	en	raised|raises his|her hand ; swung|swings|swinging|swing at
        violence value=2	en	he|she|hes|shes|they|him|bf|husb|husband|boyfriend|ex|dad|stepdad|brother|wife|gf * broke|breaks|broken|fractured|dislocated|burned|burnt|cut|cracked|smashed|knocked my|her|moms|his * lip|nose|jaw|arm|rib|ribs|wrist|finger|fingers|eye|tooth|teeth|face|phone
        violence value=2	en	split|busted|bust|busts|bloodied|blacked|bruised my|her|mine|moms * lip|nose|jaw|arm|rib|ribs|wrist|finger|fingers|eye|tooth|teeth|orbital|eardrum|collarbone|face
        violence value=2	en	black eye ; fat|bloody lip ; bruises on * neck|arms|face|throat|me
        violence value=2	en	handprint|fingerprints|marks on my|her neck|throat|arms
        violence value=2	en	threw|throws|throwing|slammed|slams|slamming|pinned|pins|held|holds|knocked|shoved|pushed|pushes me|her|us|my * against|down|into|across|on|off|at|through|out|downstairs|to
        violence value=2	en	dragged|drags|dragging|pulled|pulls|grabbed|yanked * by * hair|throat|neck|arm|ankle
        violence value=2	en	throws|threw|throwing * * at me|us|my|her|the
        violence value=2	en	punched|punching|punches|kicked|kicking * hole|holes|through|wall|walls|door
        violence value=2	en	spits|spit on|in me|my
        violence value=2	en	getting|gets|got|gettin|being|been beat|beaten|choked|assaulted|jumped|attacked|stabbed|abused|raped|knocked|strangled
        violence value=2	en	sexually assaulted|abused ; physical altercation ; battery on|against|of
        violence value=2	en	physically abusive|violent|aggressive|attacks|hurts ; combative
        violence value=2	en	violent outburst|outbursts|rage|toward|towards|when|with|now
        violence value=2	en	hes|shes|pt|is|gets|getting|turned|became|becoming|turns violent
        violence value=2 absorb	en	scared|afraid|worried|terrified * what i|ill|id|he|hell|she|shell|im * * do to him|her|them|my|someone|somebody|people|the|his|us|me
        violence value=2 absorb	en	drive~|driving|drove|ram~|crash~ * * through|into * * house|porch|office|crowd|people|them|him|her|clinic|store|building
        violence value=2	en	put|puts|get|got|catch a|one|two bullet|bullets|slug|cap|round|hole in|through {victim}
        violence value=2	en	hold|holds|held|holding|push~|shove~|stuck|put my|her|his|me|our * head|face * under|into|in|down|through water|faucet|pillow|toilet|sink|floor|wall|oven
        violence value=2	en	hit|hits|hitting|hurt|choked|slapped|punched|beat my|his|her|the|our|a {kin}|nurse|cop|roommate|boss|neighbor|stepdad|stepmom|officer|grandma|grandmother|grandpa|coworker|guard|teacher|dog
        # hiding, doors, being kept
        violence value=1 fixed	en	hiding|hide|hidden|hid|locked|barricaded|shut|barricade * in|from|inside|behind|with * * him|bathroom|closet|bedroom|room|laundry|car|garage|her|basement|attic|shed|door|them|kids
        violence value=2	en	kick~|bang~|pound~|beat~|break~|broke|bust~|smash~|ram~|tear~|hack~|chop~ * * in|on|at|down|through|up * the|my|our|her|bedroom|bathroom door|doors|window|windows|house
        violence value=2	en	kick~|bust~|break~ * door|doors * in|down|open|now|?
        violence value=2	en	dresser|furniture|chair|couch against|on|in|under * door|it|knob
        violence value=2	en	at the door right|now|with
        violence value=2	en	wont|not let|lets|letting me|us|her|my leave|out|go|use
        violence value=2	en	hid|hides my|her keys|phone ; block~|block * door|doorway|exit
        violence value=2	en	locked me|us|her|them in|inside|out ; held hostage ; hostage
        violence value=2	en	following|follows|stalking|stalks|tracking|chasing|chased|chases|hunting me|us|her|my|him
        violence value=2	en	coming|comes|came|come after|at|for me|us|her|him
        violence value=2	en	restraining order|order of protection violated|broke|but|and
        violence value=2	en	waiting for me outside|at|when
        violence value=1 fixed	en	hell|shell|he|she|hes|shes * be? back any|soon|in|minute
        violence value=1 fixed	en	before he|she gets|comes back|home ; whispering ; cant talk loud
        violence value=1 fixed	en	hell|shell|he|she * hear ; cornered ; whispers ; took * keys
        violence value=1 fixed	en	picture~|imagine~|fantasize~ * driving|hurting|hitting|killing|shooting
        violence value=1 fixed	en	he|she * doesnt|cant|dont know|hear * calling|on|texting|writing|me
        violence value=1 fixed	en	if he|she hears|catches|finds|wakes|sees ; calling our|my names|name
        violence value=1 fixed	en	pacing * hall|outside|hallway|house ; walking up and down
        violence value=1 fixed	en	still|i live|lives here|with ; scared|afraid|terrified of him|her
        violence value=2	en	not safe here|at|with|right|to|in|around ; im not safe ; isnt safe with|at home
        violence value=2	en	cb unsafe ; unsafe to call|talk|cb
        violence value=2	en	in danger|fear of|from * him|her|life|husband|ex ; fear~ * life|safety
        violence value=2	en	fears for her|his|my|their life|safety
        violence value=2	en	scared|afraid|terrified hell|of|shell|that|he|she * kill|hurt|hit|shoot|stab|beat me|us|her|the|him|someone|somebody|my
        violence value=2	en	scared for my life|safety|kids|her|mom
        violence value=1	en	loud bangs ; bangs ; screaming * bkgd|background ; yelling * bkgd|background
        violence value=1	en	standing over my|me|us|her|the|our * bed|couch|? ; fight in ; line open
        violence value=1	en	things breaking ; glass breaking|broke|broken|shattering ; abuser ; abusive
        violence value=1	en	jealous ; rage ; raging ; rages ; bruise ; bruises ; stood|standing over * bed|me
        # threats and wishes
        violence value=2	en	threatening|threatened|threatens|threats|threaten|threatend to? * {victim}|kill|hurt|shoot|stab|burn|us|neighbors
        violence value=2	en	threats to|against|of|at|toward|towards * {victim}|violence|life|kill|harm
        violence value=2	en	death threats|threat ; makes|making|made threats ; threat to {victim}|life|harm
        violence value=2	en	kill|hurt|harm|shoot|stab|strangle|murder|choke|smother|attack {victim}
        violence value=2	en	bit|bites|biting|burned me|her|us
        violence value=2	en	kill|hurt|harm|shoot|stab|murder|strangle * wife|husband|boss|neighbor|mother|father|ex|kids|brother|coworker|roommate|family|supervisor|landlord|po|dealer|stepdad|uncle|sister|judge|manager
        violence value=2	en	going|gonna|gon|fixing|bout|about|will|ill|hell|shell|imma|ima|want|wants|wanted|wanna|could|swear|promised|swore|says * * kill|hurt|shoot|stab|end|murder|strangle|bury|destroy|smash|beat|finish|choke {victim}|you|them|it
        violence value=2	en	want|wants|wanna|urge|urges|thoughts|thinking|fantasies|plan|plans|planning * to|of|about * killing|hurting|kill|hurt|harming|harm|stabbing|shooting {victim}|you
        violence value=2 fixed	en	im|ill|hes|shes|hell|shell|imma|ima|id|theyll|theyre going|gonna|fixing|about|bout|gon? to? kill|shoot|stab|murder|strangle|hurt|bury|end|beat {victim}|you
        violence value=2 fixed	en	ill|id|hell|shell kill|shoot|stab|murder|bury {victim}|you
        violence value=2 fixed	en	put|lay|bury|stick you|him|her|them|me|us|somebody|someone|all * in the|a ground|hole|grave|trunk|dirt|river|wheelchair|coffin|coma|box
        violence value=2 fixed	en	put me|her|him|us in the hospital|er|icu ; six|6 feet under
        violence value=2 fixed	en	not|wont|aint|never leaving|leave|walk|make|walking|live|living|see * on his|feet|out|alive|home|morning|upright
        violence value=2 fixed	en	dead man|woman ; hes|shes|youre|theyre|he|she|all dead|done if|when|tonight
        violence value=2 fixed	en	body bag
        violence value=2 fixed	en	take|taking|bring|bringing him|her|them|people|you|everyone|others|some|somebody|all * with me|down|out
        violence value=2 fixed	en	blow|blew|blowing|cut|cave|bash|knock|rip|bust|split|smash|beat|crack|take * his|her|your|their|my|the|someones|somebodys * head|brains|skull|face|throat|teeth|heart|brain off|out|in|open|slit|?
        violence value=2 fixed	en	break|breaking|snap|snapping his|her|your|their|every|both * legs|neck|arms|jaw|fingers|bone|arm|leg|face|hands
        violence value=2 fixed	en	slit|slice|cut his|her|your|their throat|throats
        violence value=2 fixed	en	beat|beats|kick|kicked|whoop * the? shit|crap|hell|ass|snot|piss out|off|of|his|her|again|?
        violence value=2	en	burn|burning|burned|set|setting|torch|light|lit * house|building|place|car|apartment|bed|him|her|us * down|on|fire|up
        violence value=2	en	shoot|shooting|light|blow|blowing|tear|tearing|burn * up|at * place|school|office|work|house|party|building|my|people|us|courthouse|car|everyone|clinic
        violence value=2	en	run|ran|running|mow|plow * * over|down|off|into * {victim}|people|crowd
        violence value=2	en	make|makes|gonna * pay|regret|sorry|bleed ; kill you|them|em all|all
        violence value=2	en	hurt|kill|shoot|hit|stab you|yall ; homicidal
        violence value=2	en	smashing|smashed|breaking|destroying|destroyed|throwing|flipping|trashing|tearing|punching|kicking|wrecking * things|everything|furniture|windows|walls|stuff|dishes|tv|house|apartment|place
        violence value=2	en	swinging at ; hi w|with|plan|toward|towards|to ; si/hi ; +hi
        violence value=2	en	domestic|dv|d.v. violence|incident|situation|call|assault now|tonight|incident|situation|today|happening|ongoing|?
        violence value=2	en	domestic violence now|tonight|incident|situation
        violence value=2	en	dv now|tonight|incident|situation|situ ; ipv ; hits|hit her|him|me|kids|mom
        violence value=2	en	afraid|scared|worried * * hurt|kill|do|harm|lose|snap * someone|somebody|him|her|them|kids|baby|others|people|my
        violence value=2	en	might|could|about|gonna|going * snap|lose * on|and|it * {victim}
        violence value=2	en	cant control * anger|rage|temper|hands|fists ; blackout|blind rage ; seeing red
        violence value=2	en	hurt|kill|harm|shoot|stab|fight anyone|anybody|whoever|everybody|whoever
        # Spanish
        violence value=2	es	me|nos pega|golpea|pego|golpeo|amenaza|amenazo|ahorca|ahorco|patea|pateo|empuja|empujo|jalonea|jaloneo|cachetea|cacheteo|avienta|avento|agarra|agarro|muerde|mordio|quemo|corto|apuñalo|apunalo|persigue|maltrata|encerro|encierra|viola|violo|tumbo|estrello|lastima|lastimo|rompio|reviento|revento
        violence value=2	es	le pega|pego|pegaba|golpeo|golpea|ahorco|amenazo a su|mi|la|sus|mis|mama|los
        violence value=2	es	le pega al nino|bebe|nina|hijo|perro|vecino
        violence value=2	es	pegandole|golpeandola|golpeandolo|pegandonos|golpeandome|pegandome|amenazandome|pegandole|ahorcandome|ahorcandola|pateando|pateandola|golpeando|amenazando|apuntandome|amenazandonos|apuntando|ahorcando
        violence value=2	es	esta|estuvo|anda pegando|tumbando|rompiendo|quebrando|tirando|aventando
        violence value=2	es	me|nos|lo|la|te|los|les|le * va|voy|van|quiere|quiero * a? matar|golpear|pegar|lastimar|apunalar|balacear|partir|quemar|cortar|acabar|picar
        violence value=2	es	me|nos|la|lo mata|mato|mate
        violence value=2	es	quiere|quiero|voy|va|ganas * de|a? * matar|lastimar|golpear|apunalar|matarlo|matarla|matarme|matarnos|matarlos a|lo|la|alguien|mi|su|todos|ellos
        violence value=2 fixed	es	con|trae|tiene|saco|agarro|tengo|traigo|trajo|lleva|cargando * un|una|el|la|su|mi {gun}|{blade}|{club}
        violence value=2 fixed	es	armado ; armada ; no me|nos|la deja salir|ir|irme|hablar
        violence value=2 fixed	es	encerrada|encerrados|encerradas|escondida|escondidos|escondidas|encerre|encerramos * * * con * ninos|hijos|hijas|bebe
        violence value=2 fixed	es	escondida|escondido|escondidos|encerrada de el|ella|mi
        violence value=2 fixed	es	tumbar|tumbando|pateando|golpeando|tocando|pegando|pegandole * la|mi|a puerta|ventana
        violence value=2 fixed	es	puerta * con * {club}|{gun}|{blade}
        violence value=2	es	amenaza|amenazo|amenazando|amenazas|amenazado con|de|a? * matar|matarme|matarnos|su|mi|muerte|golpear|todos|ella|el
        violence value=2	es	violento ; violenta ; agresivo ; agresiva ; hacerle dano a
        violence value=2	es	violencia domestica|en|familiar
        violence value=2	es	apreto|aprieta|apretando|apretar * cuello|garganta|pescuezo
        violence value=2	es	me tiene amenazada|encerrada|amenazado ; temo por mi|su vida
        violence value=2	es	lo|la|los voy|quiero * matar ; matarlo ; matarla ; quiero|voy a matar a
        violence value=2	es	romperle|partirle|quebrarle * la|los|el|su madre|cara|huesos|hocico|cabeza|boca
        violence value=2	es	lastimar a
        # putting someone out of a home is no blow
        violence.9	en	kick|kicked|kicks|kicking|throw|threw|thrown|push|pushed * * out
        pseudo	en	hit~ rock|bottom ; kick~ * the? habit ; hit me like|that|up|different ; hits different
        pseudo	en	beat the traffic|odds|rush|system ; beat me to|home ; bat an eye ; at bat ; off the bat
        pseudo	en	kicked|kicking|kick|booted|dropped|bumped me|him|her|us|them off|out ; kicked off
        violence	en	put|putting a bullet|round in|through him|her|them|me|you
        violence value=2	en	knife|gun|blade|machete|bat|razor|scissors|bottle|hammer|pistol to|at|against|over|under * * throat|head|face|neck|chest|door|ribs|back
        violence value=2 across	en	gun|pistol|rifle|shotgun|knife|machete|bat|9 mm|glock|weapon *** driving|going|headed|heading|walking|drives|on * to|over * * house|work|office|job|boss|ex|school|place
        violence value=2 across	en	driving|going|headed|heading|on my|his way? to|over * boss|boss's|ex|ex's|house|office|work|job *** gun|pistol|rifle|shotgun|knife|machete|weapon
        violence.9	en	hit me|him|her|us|them w|with|up ** narcan|spray|naloxone|nose
        pseudo	en	threw|throw|throws my|the|his|her ** pipe|pills|bottle|stash|bag|vape|cart|kit
        violence value=2	en	somebody|someone|everybody|he|she|they is|are|s|gets|getting|gonna|will * shot|stabbed|cut|killed ; not|never walking out of * there|here|alive
        violence value=2	en	walk~|come~ out of * alive
        violence value=2	en	swings|swung|swinging|swing on|at me|her|him|us|my|mom|his ; burn|burning it|this|that|everything|us|you|them|house|place down|up|alive ; with you|us|them|her|him in it|inside
        violence value=2	en	nobody|noone is|are|s? leaving|leaves ; put|putting one|two|a bullet in|into * head|him|her|landlord|boss|them|you|ex
        violence value=1	en	glock|pistol|gun|rifle|shotgun|revolver|ak * in|under|behind|on my|his|the|her * truck|glovebox|glove|car|seat|trunk|bag|waistband|backpack|belt ; loaded|loading|loads|racked the|a|his|her shotgun|gun|rifle|pistol|glock
        violence value=1.5	en	know|knows where ** parks|lives|works|sleeps|park|live|work ; has|have|had|got it|that|this coming ; driving|walking|going|headed to|over his|her|their work|house|place|job|office now|tonight|rn|right
        """
}
