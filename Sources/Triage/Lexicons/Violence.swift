extension LexiconSources {
    /// Violence, by or against the person. Weak cues (value=1) take a second one; what only looks like it stands in
    /// ``violenceLookAlikes``.
    static let violence = """
        # who strikes, who is struck, with what
        class.foe	en	he ; hes ; she ; shes ; they ; theyre ; who ; husband ; husb ; hubby ; wife ; bf ; boyfriend ; gf ; girlfriend
        class.foe	en	partner ; spouse ; fiance ; fiancee ; ex ; exes ; dad ; daddy ; father ; stepdad ; stepfather ; stepson ; mom ; mother
        class.foe	en	stepmom ; stepmother ; brother ; bro ; brothers ; stepbrother ; sister ; sis ; son ; sons ; boy ; daughter ; dtr
        class.foe	en	uncle ; aunt ; cousin ; nephew ; niece ; grandson ; granddaughter ; kid ; teen ; roommate ; rm ; roomie ; housemate
        class.foe	en	landlord ; dealer ; plug ; pimp ; trafficker ; neighbor ; neighbors ; guy ; guys ; man ; men ; woman ; dude ; dudes
        class.foe	en	somebody ; someone ; pt ; clr ; clt ; ct ; client ; patient ; bil ; old man ; old lady ; baby daddy ; baby dad ; bfs
        class.foe	en	inlaw ; stranger ; strangers ; coworker ; boss ; fob ; kids dad ; caller
        class.foe	es	el ; ella ; esposo ; esposa ; marido ; mujer ; novio ; novia ; pareja ; viejo ; vieja ; senor ; senora ; hijo ; hija
        class.foe	es	hermano ; hermana ; papa ; mama ; padre ; padrastro ; tio ; primo ; cunado ; yerno ; nieto ; sobrino ; suegro ; vecino
        class.foe	es	vecina ; alguien ; tipo ; vato ; padrote ; muchacho ; chavo ; companero ; carnal ; jefe ; patron ; casero
        class.victim	en	me ; us ; him ; her ; them ; you ; yall ; mom ; mother ; moms ; mama ; dad ; father ; parents ; wife ; husband ; husb
        class.victim	en	girlfriend ; gf ; boyfriend ; bf ; partner ; ex ; fiance ; fiancee ; kid ; kids ; child ; children ; baby ; infant
        class.victim	en	toddler ; newborn ; son ; daughter ; dtr ; boys ; girls ; brother ; sister ; stepdad ; stepmom ; stepfather ; stepson
        class.victim	en	grandma ; grandmother ; grandpa ; grandfather ; gma ; aunt ; uncle ; cousin ; nephew ; niece ; family ; roommate
        class.victim	en	roommates ; roomie ; neighbor ; neighbors ; landlord ; landlady ; boss ; supervisor ; supv ; manager ; foreman
        class.victim	en	coworker ; coworkers ; nurse ; nurses ; cop ; cops ; officer ; officers ; police ; deputy ; medic ; medics ; ems
        class.victim	en	staff ; tech ; guard ; counselor ; therapist ; director ; doctor ; teacher ; principal ; judge ; po ; caseworker
        class.victim	en	worker ; dealer ; guy ; guys ; man ; men ; woman ; girl ; boy ; dude ; people ; person ; someone ; somebody
        class.victim	en	anyone ; anybody ; everyone ; everybody ; whoever ; others ; pt ; clr ; client ; member ; peer ; friend ; inlaw
        class.victim	en	strangers ; stranger ; cashier ; clerk ; receptionist ; sob ; bitch ; motherfucker ; bastard ; bil ; sponsor
        class.club	en	bat ; hammer ; axe ; hatchet ; crowbar ; tire iron ; metal pipe ; lead pipe ; steel pipe ; pipe wrench ; 2 x 4 ; two by four
        class.club	en	weapon ; weapons ; shovel ; pitchfork ; golf club ; claw hammer ; framing hammer ; sledgehammer ; baseball bat ; taser
        class.club	en	gas can ; gasoline ; lighter fluid ; crossbow ; chainsaw ; brick ; cleaver ; meat cleaver ; sword ; dagger ; bb gun
        class.club	en	broken bottle ; mallet ; nightstick ; brass knuckles ; cinderblock ; rebar ; pickaxe ; molotov ; bomb ; pipe bomb
        class.club	es	tubo ; bate ; martillo ; palo ; hacha ; fierro ; botella rota ; garrote ; gasolina ; pico ; pala ; cadena ; punta
        class.strike	en	choke ; chokes ; choked ; choking ; strangle ; strangles ; strangled ; strangling ; punch ; punches ; punched ; punching
        class.strike	en	slap ; slaps ; slapped ; slapping ; smack ; smacks ; smacked ; smacking ; stab ; stabs ; stabbed ; stabbing ; rape ; rapes
        class.strike	en	raped ; raping ; assault ; assaults ; assaulted ; assaulting ; attack ; attacks ; attacked ; attacking ; headbutt ; headbutted
        class.strike	en	molested ; molesting ; pistol whipped ; backhanded ; backhands ; elbowed ; whooped ; battered ; mauled ; clawed ; clawing ; clubbed ; scratched
        class.strike	en	beat up ; beats up ; beating up ; beaten up ; roughed up ; beats on ; beating on ; suffocated ; smothered ; smothering
        class.blow	en	hit ; hits ; hitting ; beat ; beats ; beating ; kick ; kicks ; kicked ; kicking ; shove ; shoves ; shoved ; shoving ; push
        class.blow	en	pushes ; pushed ; pushing ; bite ; bites ; bit ; biting ; burn ; burns ; burned ; burning
        class.blow	en	hurt ; hurts ; hurting ; jump ; jumped ; jumps ; drag ; dragged ; drags ; dragging ; shook ; shakes ; tackled ; tackles ; pinned
        class.blow	en	decked ; clocked ; socked ; tased ; whipped ; whips ; knocked ; bashed ; abused ; abuses ; abusing ; shot ; robbed
        class.blow	en	touched ; molests ; forced himself on ; swung at ; swings at ; swings on ; swinging at ; swung on ; swinging on ; came at ; comes at ; coming at ; lunged at ; lunging at ; charged at ; went after
        class.bodyPart	en	nose ; jaw ; arm ; arms ; rib ; ribs ; wrist ; wrists ; finger ; fingers ; eye ; tooth ; teeth ; orbital ; eardrum ; collarbone
        class.bodyPart	en	face ; lip ; lips ; cheekbone ; hand ; leg ; legs ; ankle ; knee ; skull ; neck ; hip ; shoulder ; bone ; bones ; head
        class.kill	en	kill ; murder ; shoot ; stab ; strangle ; hurt ; harm ; smother ; choke ; bury ; attack ; jump ; drown ; gut ; behead ; poison
        class.kill	en	beat up ; beat the ; beat ; hit ; punch ; slap ; smash ; cut ; slice ; knife ; burn ; torch ; end ; finish ; finish off ; destroy
        class.kill	en	take out ; fuck up ; mess up ; bust up ; blow away ; waste ; whack ; rape ; slaughter ; execute ; snap on ; get even with
        class.killing	en	killing ; murdering ; shooting ; stabbing ; strangling ; hurting ; harming ; smothering ; choking ; attacking ; beating ; hitting ; poisoning ; drowning
        class.gonna	en	going to ; gonna ; gon ; fixing to ; finna ; about to ; bout to ; will ; wants to ; want to ; wanna ; wanted to ; planning to
        class.gonna	en	plans to ; plan to ; ready to ; trying to ; tried to ; tries to ; threatening to ; threatened to ; threatens to ; threat to ; swears to
        class.gonna	en	imma ; ima ; ill ; hell ; shell ; theyll ; youll ; id ; hed ; shed ; might ; could ; able to ; urge to ; urges to ; itching to ; need to
        class.gonna	en	feel like i could ; come back and ; coming back to ; coming to ; come to ; be back to ; coming over to ; over there to ; there to ; out to
        class.aimed	en	pull ; pulls ; pulled ; pulling ; wave ; waves ; waved ; waving ; point ; points ; pointed ; pointing ; aim ; aims ; aimed ; aiming
        class.aimed	en	swing ; swings ; swung ; swinging ; hold ; holds ; held ; holding ; brandish ; brandished ; brandishing ; wield ; wielding ; drew
        class.aimed	en	grab ; grabs ; grabbed ; grabbing ; raise ; raised ; raising ; flashed ; flashing ; stuck ; put ; puts ; putting ; shoved ; loaded ; loads
        class.aimed	en	loading ; cocked ; cocks ; racked ; racking ; sharpening ; sharpens ; sharpened ; picked up ; went for ; reaching for ; reached for
        class.justThen	en	just ; has ; is ; was ; actually ; really ; keeps ; kept ; started ; been ; always ; still ; literally ; tried ; drunk ; also ; even ; fucking ; then ; and ; got ; get ; gets ; s ; high ; mad ; again ; already ; had ; did ; will ; starts ; starting ; to
        class.justThen	en	sometimes ; usually ; often ; twice ; once
        class.noFoe	en	it ; this ; that ; these ; those ; which ; drinking ; alcohol ; booze ; bottle ; drug ; drugs ; pills ; stuff ; habit ; addiction ; disease ; meth ; heroin ; fentanyl ; fent ; coke ; crack ; dope ; vodka ; withdrawal ; withdrawals ; detox ; stopping ; quitting
        class.noFoe	en	stress ; job ; work ; liver ; heart ; guilt ; shame ; pain ; life ; hangover ; hangovers ; back ; tooth ; feet ; head ; what ; reality ; truth ; grief ; news ; depression ; cravings ; craving ; urge ; sickness ; loss ; death ; anxiety ; covid ; flu ; hangxiety
        class.noFoe	en	traffic
        # weapons in somebody's hands
        violence value=2 fixed	en	{aimed} my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? {gun}|{blade}|{club} ; {aimed} * * at my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {victim}
        violence value=2 fixed	en	{foe} ** with|w my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? {gun}|{blade}|{club}
        violence value=2 fixed	en	{foe} is|s armed ; armed with|w|and ; armed in|at|outside
        violence value=2 fixed	en	{gun}|{blade}|{club} to|at|against|on|under|over|in my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {victim}? throat|neck|head|face|ribs|back|chest|stomach|belly|hand|window|door
        violence value=2 fixed	en	{gun}|{blade}|{club} at|on my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {victim} ; put|drop|lower * the? {gun}|{blade}|{club} down ; drop the {gun}|{blade}
        violence value=2 fixed	en	outside|door|hallway|hall|porch|driveway|yard|kitchen|stairs|window|lobby|lot|street|garage|room|house|house|head|head|bed|bed|parking * with|w my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? {gun}|{blade}|{club}
        violence value=2 fixed	en	come|comes|coming|came|drive|drives|driving|drove|go|goes|going|went|show|showing|walk|walking|run|running|head ** with|w my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? {gun}|{blade}|{club}
        violence value=2 fixed	en	headed|heading|stand|standing|stands|sit|sits|sitting|pace|paces|pacing|follow|following|chase|chasing|chased|chases|threaten|threatening|threatened ** with|w my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? {gun}|{blade}|{club}
        violence value=2 fixed	en	bring|bringing|brought|get|getting|got|take|taking|fetch|carry|carrying my|a|his|the {gun} to|there|down|in|back|school|work ; has|have|got|carrying a|the|my|his {gun}|{blade} on|with him|her|me
        violence value=2 fixed	en	shots fired ; fired|fires|firing shots|a|at|on|his|the|into ; shooting|shot at {victim} ; shot up|at the|my|our|his * house|car|place|window
        violence value=2 fixed	en	{gun}|{club}|{blade} * across|under|beside|next|in|on * his|her|the * knees|lap|pillow|table ** says|saying|nobody|waiting|leaving|kids|sits|sitting|staring ; shotgun|rifle|gun|pistol across his|her|my knees
        violence value=2 fixed	en	sharpening|sharpens|sharpened * his|her|the|a|every|all|? {blade}|everything|drawer|axe
        violence value=1 fixed	en	has|have|had|got|keeps|owns|carries|carrying|with|w my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? {gun}|{blade}|{club}
        violence fixed	es	le|les|lo|la pegue|golpee|pege|avente|empuje|cachetee|ahorque|lastime * a|al mi|mis|la|el|su * mujer|esposa|esposo|hijo|hija|hijos|novia|novio|mama|papa|hermano|hermana|nino|nina|senora|vieja|jefa|jefe|pareja|amigo|vecino
        violence across	en	{gun}|{blade}|{club} *** waving|waved|waves|pointing|pointed|points|swinging|aiming|aimed|swung it|that|them|at|around
        violence fixed	en	someone|somebody|he|hes|she|shes|they|theyre|ex|man|guy|dude|people|boyfriend|husband is|are|? trying|tryin|keeps|still to? break|breaking|kick|kicking|bust|smash|force * door|house|window|apartment|room
        violence fixed	en	someone|somebody|he|hes|she|shes|they|ex|man|guy|dude|boyfriend is? trying|tryin to? break in and|now|right|here|help|please|tonight|hes|rn
        violence value=1 fixed	en	{gun}|{blade} is|s|already|right? already|right? in|on|under|behind my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? truck|car|glovebox|glove|seat|trunk|bag|waistband|backpack|belt|table|jacket|purse|drawer
        violence value=1 fixed	en	gun|pistol|glock|rifle|shotgun|revolver|knife|9 mm already|already|ready|loaded|out ; loaded|load|loading ** {gun} ; {gun} loaded|ready|out
        violence value=1 fixed	en	got|have|has|with a? 45|38|357|9 and|at|with|in|on|loaded|right|here ; your front desk|office|building|door|clinic opens|closes|is|door
        violence value=1 fixed	en	{foe} is|s|was? right|standing|waiting|now|just|still? outside|at my|our|her|the|his * door|house|window|apartment|apt|room|place|work ; hes|shes|ex|bf|husband|husb|son in|on the|my|our yard|driveway|hall|hallway|porch|kitchen|garage
        violence value=1 fixed	en	screaming|yelling|shouting|raging|snapping|ranting|cussing|storming * at|outside|around|threats ; wont|not let|letting anyone|anybody|us|me|people|nobody * near|close|in
        violence value=1 fixed	en	hid|hidden|hide|hiding|locked|put * up|away? all? * knives|scissors|guns|hammers|tools|keys ; way|how he|she looks|stares|looked|stared at
        violence value=1 fixed	en	bought|loaded|loading|got|buying * bullets|ammo|ammunition|shells|rounds|clip ; judge|caseworker|boss|ex|director|landlord|cop|officer|foreman|doctor|po|supervisor|guy ** lives on|at|in|off|over|around ; list of * names|people|them|who
        violence value=1 fixed	en	scared|afraid to go home|back|inside|sleep ; make|makes|making|made me|us|them|him|her pay ; him|her|them|everyone|everybody|all to pay|suffer|hurt|bleed|burn
        # blows and injuries
        violence value=2	en	i ** hit|slapped|punched|shoved|pushed|choked|beat|smacked|kicked|grabbed|shook|threw my|the|our * kid|kids|wife|husband|gf|girlfriend|bf|boyfriend|mom|mother|dad|son|daughter|baby|sister|brother|grandma|roommate
        violence value=2	en	hit|slapped|pushed|shoved|punched|choked|beat|kicked wife|gf|husb|bf|mom|dad|kid|son|dtr|his|her|staff|girlfriend * last|tonight|today|this|yest|again|when|and
        violence value=2	en	{strike} my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {victim}
        violence value=2	en	{foe} just|has|? broke|broken a|the|my|his|her * {vObject} over|on|across|against my|his|her|moms|dads * head|face|back|skull|arm
        violence value=2	en	broke|broken|smashed|cracked|slammed|brought a|the|my|his|her * {vObject} over|on|across|against|upside down|? my|his|her|moms|dads * head|face|back|skull|arm
        violence value=2	en	held|holds|holding|dangled|dangling|hung our|my|the|her|his * baby|toddler|son|daughter|kid|child|me|us|him|her over|off|outside|out the|a|our balcony|railing|ledge|window|bridge|stairs|edge
        violence value=2	en	someone|somebody|man|guy|ex|dealer|intruder|they is|are|trying|s|theyre|just|? to? breaking|busting|break in and|now|right|with|rn|here|as
        violence value=2	en	someone|somebody|he|hes|man|guy|ex|they|theyre|dealer|boyfriend|husband is|are|trying|s|currently|? to? breaking|break|busting|kicking in|into|down my|our|the|right|now|with|and|through|? house|door|apartment|window|room|now|back|front
        violence value=2	en	hit|hits|beat|beats|whipped|smashed|struck|whacked|clocked|bashed|cracked {victim} with|w my|his|her|the|a|an|his * {vObject} ; threw|throws|throwing|hurled my|his|her|the|a|an * {vObject} at {victim}
        class.vObject	en	lamp ; chair ; bottle ; belt ; fist ; fists ; pan ; frying pan ; skillet ; phone ; remote ; stick ; broom ; cord ; extension cord ; plate ; glass ; mug ; rock ; board ; boot ; wrench ; pipe ; cane ; ashtray ; shoe ; pole ; controller ; car ; truck ; stool ; iron ; pot
        violence value=2	en	{strike}|beaten|beat|hit|kicked|jumped|robbed|shot|bitten|burned|shoved|pushed|cut by my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {foe}|{victim}
        violence value=2	en	{foe} {justThen}? {justThen}? {blow} me|us|her|him|them|mom|mother|grandma|kids|baby|staff|nurse
        violence value=2	en	{foe} {justThen}? {justThen}? {blow} my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? kid|kids|child|children|baby|son|daughter|mom|mother|grandmother|grandma|sister|brother|dad|father|wife|gf|nurse|tech|cop|officer|medic|staff|roommate|dog
        violence value=2	en	drinks|drinking|drunk|high|mad|angry|uses|using|wasted and|then|he|hes|she|shes|they|when|while he|she|hes|shes|starts|started|is|s|just|again|then? {blow}|{strike} my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {victim}
        violence value=2	en	i|ive|id|im just|almost|actually|also|? {strike}|{blow} my|the|her|him|our|them|a * {victim}
        violence value=2	en	grabs|grabbed|grabbing me|us|her|him|mom by|so|and|hard|from|like ; {foe} * grabs|grabbed|grabbing me|us|her|mom ; hits|beats|kicks|shoves|slaps|punches|chokes me|us|her|mom|kids ; hit~|beat~ on {victim}
        violence value=2	en	i|she|he|we|kids|mom get|gets|getting|got punched|hit|slapped|kicked|choked|shoved|beat|beaten|smacked
        violence value=2	en	getting|gets|got|being|been|was beat|beaten|choked|assaulted|jumped|attacked|stabbed|abused|raped|strangled|punched|slapped|pistol up|by|again|tonight|today|last|on
        violence value=2	en	assaulted|stabbed|jumped|raped|strangled|beaten|choked tonight|today|yesterday|last|again|{AGO} ; sexually assaulted|abused ; physical altercation|fight|abuse ; battery on|against|of ; physically abusive|violent|aggressive|assaultive|attacks|hurts|abused
        violence value=2	en	hand|hands|fingers|arm|forearm|knee|belt|cord * around|on|against|over|at|round|across my|her|his|the|mom|moms|mothers throat|neck|windpipe ; put|puts|putting|laid|lays|lay|got|has|had his|her|hands|their? hands? on {victim}
        violence value=2	en	raised|raises his|her|a hand|fist ; swung|swings|swinging|swing at|on * {victim} ; fist|hand|foot|boot|head|shoulder|bottle through|thru the|a|our|my wall|door|window
        violence value=2	en	{foe} ** broke|breaks|broken|cracked|fractured|split|busted|bust|blacked|bloodied|dislocated|bruised|smashed|knocked ** my|mine|moms|our * {bodyPart}
        violence value=2	en	holding|holds|twisting|twists|twisted|bending|bent|has|got my|her|his|moms|our|the * arm|arms|wrist|neck * behind|back ; says|said|threatening|threatens|going|gonna|hell|shell * break|snap my|her|his|it|moms arm|neck|legs|leg|jaw|fingers|face
        violence value=2	en	he|husband|husb|bf|boyfriend|ex|dad|stepdad|brother|son|hubby|uncle ** broke|breaks|broken|cracked|fractured|split|busted|blacked|bloodied|dislocated|knocked|burned her * {bodyPart}
        violence value=2	en	she|wife|gf|girlfriend|mom|daughter|sister ** broke|cracked|split|busted|blacked|bloodied|knocked|burned his * {bodyPart}
        violence value=2	en	bruise|bruises|bruised|bruising|shiner|lip|stitches|welts|marks|busted|split|cut|injuries|injured|concussion|burns * * from|by|after|cause|bc|because|courtesy|fr * {foe}
        violence value=2	en	eye|eyes black|swollen|shut|purple|bruised|busted|bleeding|punched * * from|by|after|cause|bc|because|courtesy * {foe} ; black eye|eyes * from|by|after|bc|because|courtesy {foe}
        violence value=2	en	{foe} gave|left|gives me|her|him * {NUM}? * eye|eyes|bruise|bruises|lip|marks|welts|concussion
        violence value=2	en	marks|bruises|bruising|handprint|handprints|fingerprints|fingermarks * on|around|all|across|over * my|her|his|the|mom|moms|pts? neck|throat
        violence value=2	en	threw|throws|throwing|slammed|slams|slamming|pinned|pins|knocked|knocks|shoved|shoves|pushed|pushes|dragged|drags {victim} * against|into|across|down|through|off|to|out * a|the|my|our|? * wall|walls|floor|ground|stairs|steps|door|couch|bed|car
        violence value=2	en	threw|throws|throwing|slammed|slams|slamming|pinned|pins|knocked|knocks|shoved|shoves|pushed|pushes|dragged|drags {victim} * against|into|across|down|through|off|to|out * a|the|my|our|? * window|table|counter|room|moving|yard|street|fridge|downstairs|sidewalk
        violence value=2	en	dragged|drags|dragging|pulled|pulls|pulling|grabbed|yanked|held|holds|has|had|got {victim} * by * hair|throat|neck|arm|ankle|collar ; ripped|pulled * hair out
        violence value=2	en	threw|throws|throwing|hurled|chucking|chucked|launched * chair|chairs|plate|plates|dish|dishes|bottle|bottles|furniture|glass|glasses|knives|rock|rocks ** at|around|across|through|room|house
        violence value=2	en	threw|throws|throwing|hurled|chucking|chucked|launched * brick|bricks|remote|lamp|table|things|stuff|everything|coffee|knife|pan|pot|phone|shoe|tools ** at|around|across|through|room|house
        violence value=2	en	threw|throws|throwing|hurls|hurled * * at {victim} ; spit|spits|spat|spitting on|in|at * {victim}
        violence value=2	en	punched|punching|punches|kicked|kicking|put|putting|puts * hole|holes|through|fist|wall|walls|door
        violence fixed value=2	en	holding|trapped|holds|traps me|her|us|them * in|inside|at * bedroom|room|bathroom|house|closet|garage|basement|gunpoint|apartment
        violence value=2	en	smash~|breaking|broke|destroying|flipping|flipped|trashing|tearing|wrecking|punching|kicking * things|everything|furniture|windows|walls|stuff|dishes|tv|plates|mirrors|mirror|tables|windshield|doors
        violence value=2	en	violent outburst|outbursts|rage|rages|episode|behavior|toward|towards|when|with|now|tonight|again|attack ; combative ; became|becomes|becoming|turned|turns|turning|getting|gets|got|being|so|very|extremely|increasingly violent|aggressive|assaultive
        violence value=2	en	{foe} is|s|been? violent|assaultive|combative ; fighting|fought|fights staff|ems|medics|cops|nurses|security ; attacked|swung|charged staff|ems|medic|nurse
        violence value=2	en	{foe} {justThen}? {justThen}? {blow}|{strike} me|us|her|him|mom|kids|them ** tonight|today|now|again|ago|last|yesterday|yest|while|rn|and|this
        violence value=2	en	{foe} {justThen}? {justThen}? cut me|us|mom|kids|them ** tonight|today|now|again|ago|last|yesterday|with|and|on|this ; {foe} cut him|her|me with|on|in|across
        violence value=2	en	{strike}|{blow} me|her|us|him tonight|today|again|now|rn|{AGO} ; right now|rn|just|currently {foe}? * {strike}|hitting|beating|kicking|shoving|hit|beat me|us|her|him|mom|them|my
        violence value=2	en	just|drunk|n|and|then hit|punched|slapped|kicked|choked|shoved|struck|attacked|strangled|smacked me|her|him|us|mom ; hit|hits|hitting|struck me|her|him|us|mom with a|an|his|the|this|? {club}|bottle|belt|fist|fists|chair|lamp|pan|cord|broom|shovel
        violence.lookAlike	en	it|this|that|reality finally|really|just? hit|struck me|her|him|us ; hit|hits|struck|kicked her|his|my|the car|truck|house|fence|pole|tree|mailbox|wall|door|garage|head|goal|limit|deductible|anniversary
        violence.lookAlike	en	shot|shots putter|putters|put|caller|glass|glasses|list|girl|clock ; rain|rains|storm|clouds|snow|hurricane|sky|weather * threatening|threatens|threatened
        violence.lookAlike	es	amenaza|amenazaba|amenazo|amenazando * lluvia|llover|tormenta|huracan|nevar|nieve|granizo|aguacero ; me|nos|les|le pego|pega|pegaba|agarro * duro|fuerte|bien|mucho|todo|? * la|el|un|una * lluvia|frio|calor|aguacero|tormenta|crisis|pandemia|noticia|inflacion|renta|sol|aire
        violence.lookAlike	en	hit|hits me|her|him|us that|how|with a|the|another|? bill|dui|fine|charge|lawsuit|eviction|fee|ticket
        violence.lookAlike	en	beat|beats|beating me|him|her|us|them|you * at|to|in|every|by chess|cards|pool|it|golf|poker|pingpong|game|games|race|checkers|dominoes|bowling|there|tennis|scrabble
        violence value=2	en	hold|holds|held|holding|push~|shove~|stuck|put my|her|his|me|our * head|face * under|into|in|down|through * water|faucet|pillow|toilet|sink|floor|wall|oven|tub|glass
        violence value=2	en	pillow|hands|hand over|on|around his|her|the|my * babys|baby|face|mouth|neck|throat|nose ; shake|shook|shaking|shaken * the|my|our|her? baby|newborn|infant|crib ; pillow * * hands|crib|cradle|baby|face
        violence fixed value=1	en	broke|smashed|snapped|took|grabbed my|her|his|the phone ; gun|knife|machete on|in|next|beside * bed|table|lap|hand|waistband|counter
        violence value=2	en	broke|breaks|smashed|smashes|took|takes|hid|has my|her|our * phone|phones|keys|car|cell so|and|before|when|cant|wont|to ** hit|wrist|hall|leave|leaving|call|calling|911|police|help|out|coming|stop|door
        violence value=2 absorb fixed	en	put|putting|throw|throwing|puts|threw|throws my|the|his|her? {victim} through|thru|into|out * the|a|that * wall|window|windshield|door|floor|glass
        violence value=2 absorb fixed	en	says|said|saying|swears|swore|told|texts|texted|threatens|threatened|threatening|promised|vowed|keeps|scared|afraid|terrified|think|thinks|know ** hell|shell|theyll|he|she|they|going|gonna|to|will * kill|murder|shoot|stab {victim}
        violence value=2 absorb	en	hi w|with|and? plan|intent|target|means|toward|towards|against|re|for|re: ; +hi ; active|endorses|endorsing|reports|reporting|pos|positive|admits|has|have|vague|passive|voices|expresses|current hi
        violence value=2 absorb fixed	en	run|ran|running|runs|forced me|us|her|him|them * off the? road|freeway|bridge|highway ; cant have me|her|him ** nobody|noone|one will|can
        violence value=2 absorb fixed	en	put|putting|puts my|his|her|a * fist|foot|boot|knee|elbow * through|in|into|on|upside * {victim}|face|teeth|head|throat|wall
        violence value=2 absorb fixed	en	blow|blew|blowing|cut|cave|caved|caving|bash|bashing|knock|rip|bust|split|smash|beat|crack|kick|stomp|slit in? his|her|your|their|my|the|someones|somebodys|a|that|one * head|brains|skull|face|throat|teeth|heart|brain|kneecaps
        violence value=2 absorb	es	me|nos|la|lo|le puso|pone|apunto|apunta|apuntando|encanono|puesto * con? la|una|el|un|su? {gun}|{blade}|cuchillo ** en|a|al|contra * cabeza|cuello|cara|frente|pecho|garganta|panza|pescuezo|costillas|espalda
        violence value=2	en	si/hi ; si|vi and hi
        violence value=2 fixed across	any	h/i|homicidal|homicida yes
        # doors, hiding, being kept
        violence value=1 fixed	en	hiding|hide|hidden|hid|locked|barricaded|shut|barricade * * in|inside|behind|under * * bathroom|bathrm|closet|bedroom|room|laundry|car|garage|basement|attic|shed|door|bed|pantry|stall|restroom
        violence value=2 absorb	en	{gun} on|in|across|by his|her|the|? * table|lap|counter|hand|knees|couch ** nobodys|nobody|noone|noones|one|none leaving|leaves|leave|moves|move|goes|going
        violence value=1 fixed	en	hiding|hide|hid|away|running|run|escape|escaped|fled|fleeing|safe|barricaded from him|her|them|{foe} ; wedged|chair|dresser|furniture|couch ** door|knob ; door|knob * wedged|blocked|barricaded
        violence value=1 fixed	en	clr|caller|f|m|she|he|her|him|i|im|is|wife|gf|daughter|woman|girl|lady|voice|mom * whispering|whispered|whispers|whisper ; cant talk|speak loud|long|now|much ; line open
        violence value=1 fixed	en	crying|screaming|yelling|banging|pounding|bangs|crashing|glass * bkgd|background|bg|b/g ; loud bangs|crash|crashing|bang ; glass breaking|shattering
        violence value=1 fixed	en	scared|afraid|terrified|frightened|fearful of|for him|her|them|my|what ; not|isnt|dont|unsafe|never * safe here|home|with|tonight|now|around|at|there|leaving|in|going ; unsafe to? cb|call|talk|here|at|home|with
        violence value=1 fixed	en	hell|shell|he|she|hes|shes|theyll * be? back any|soon|in|minute|later|tonight|with ; before he|she|they gets|comes|get|come back|home|wakes ; he|she|they * hear|hears me|us|this|you ; if he|she|they hears|catches|finds|wakes|sees|knows
        violence value=1 fixed	en	he|she|they|hes * doesnt|cant|dont know|hear * calling|on|texting|writing|talking ; on my kids|neighbors tablet|phone|ipad ; using neighbors phone ; calling our|my|out|for|everyones names|name
        violence value=1 fixed	en	pacing|walking|stomping|storming * * hall|outside|hallway|house|porch|driveway|yard ; standing|stood|stands|stand over my|me|us|her|the|our ; not saying * word ; stares|staring|smiles|smiling ** knife|knives|drawer|us|while
        violence value=1 fixed	en	following|follows|tracking|tracks|waiting for? me|us|her outside|home|work|from|to|when|everywhere ; coming|comes for me|us ; bruise ; bruises ; bruised ; black eye ; fat|busted|bloody|split lip ; abuser ; abusive ; jealous ; rage ; raging ; rages
        violence value=1 fixed	en	on his|her|their way|en route here|over|back|home|w|with|now|to ; i|we|she|he still live|lives here|there|with ; took|has|hid|takes|taken my|her|the|all * keys ; took|broke|smashed|grabbed my|her phone ; not|wont stop yelling|screaming|pounding
        violence value=1 fixed	en	picture~|imagine~|fantasize~|see|seeing|daydream * myself|about|him|? {killing}|doing|driving|it ; every time the baby ; know|knows where * parks|lives|works|sleeps|park|live|work|house ; has|have|had|got it|that|this coming
        violence value=2 fixed	en	kick~|bang~|pound~|beat~|break~|broke|bust~|busted|smash~|ram~|hack~|chop~|tear~|throw~|slam~ ** in|on|at|down|through|against|into|up * the|my|our|her|bedroom|bathroom|front|apartment|hotel * door|doors|window|windows
        violence value=2 fixed	en	kick~|bust~|break~|broke|smash~ * in? door|doors
        violence value=2 fixed	en	trying|jiggling|rattling|checking * the|all|my|every * doors|door|locks|windows|handle|knob ; at the|my door|window right|now|with|w|rn ; barricad~ * door|ourselves|myself|in|us ; dresser|furniture|chair|couch * against|on|under|in * door|it|knob
        violence value=2 fixed	en	wont|not|doesnt|refuses|refusing let|letting|lets to? {victim} leave|out|go|use
        violence value=2 fixed	en	{foe} locked|locks|trapped|keeping|keeps|holding|kept|tied me|us|her|mom|them * in|inside|up|here|hostage|prisoner|against|down ; held|holding|being * hostage|captive ; blocks|blocked|blocking * door|doorway|exit|driveway
        notEvidence absorb	en	locks|locked|lock|keeps|locking them|it|everything up|away
        violence value=2 fixed	en	stalking|stalks|chasing|chased|chases|hunting|hunts * me|us|her|him|my|our|mom|dad|sister ; coming|comes|came|come|going|goes|went|run|runs|running after|at me|us|her|him|them|my|mom|dad|staff|people ; lunged|lunging|charged|charging at
        violence value=2 fixed	en	restraining order|order of protection|no contact|protective order|ppo violated|broke|but|and|he ; fear|feared|fearing|fears|scared|afraid|worried|danger for|in|of my|her|our|their|his * life|lives|safety
        violence value=2 fixed	en	in danger|danger from|of him|her|husband|ex|bf|my|right|now|here|tonight
        violence value=2 fixed	en	scared|afraid|terrified|worried|think|thinks|know|believe|believes|swear|says|said|sure * hell|shell|theyll|he|she|they|{foe} * is|s|will|going|gonna|to|might|could? * {kill}|snap|explode me|us|her|mom|my|the|our|him|someone|somebody|kids|everyone|at|on|and
        violence value=2 fixed	en	domestic|dv|d.v.|ipv|violence violence|incident|situation|call|assault|dispute|fight? now|tonight|incident|situation|today|happening|ongoing|progress|in|active|rn ; actively? fleeing|escaping|leaving|running * domestic|dv|d.v.|ipv|abuser|abusive
        # threats and wishes
        violence value=2	en	{gonna} * {kill} my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {victim} ; {gonna} * {kill} the shit|hell|crap|fuck out? of? * {victim}
        violence value=2	en	{kill}|{killing} anyone|anybody|everyone|everybody|whoever|somebody|someone ; {kill} you|yall|em ; homicidal
        violence value=1	en	hes|shes|theyre|he|she|they|ur gonna|going to? get it|whats|theirs|hers tonight|now|coming|today|when|if
        violence fixed value=2	en	ill|hell|shell|im|hes|gonna|gna|will * shoot|stab|burn|gut|shank|smoke|pop em|them|him|her|you|everybody|everyone|yall|whoever all|if|when|too|dead|up|?
        violence value=2	en	want~|wanna|like|love|dream~|fantas~|think~|thoughts|urge|urges|plan~|idea|ideas|obsess~|intrusive * of|about|to|on|? {killing}|{kill}|killing my|his|her|the|our|their|your|this|that|a|an|some|one|another|every|any? {victim}
        violence value=2	en	threatening|threatened|threatens|threaten * to? {kill}|{victim}|come|burn|violence|bodily|staff ; threaten~ * with|w my|his|her|the|our|their|your|a|an|that|this|big|kitchen|loaded? {gun}|{blade}|{club}
        violence value=2	en	run|running|ran|runs my|his|her|the|that|this? * {victim} over|down|off ; start|started|starts|come|came|comes out? swinging|throwing ; throwing|threw|throws punches|fists|hands|blows ; finish what he|she|they started
        violence value=2	en	has|had|have|got|gets my|his|her|our? {victim} pinned|cornered|trapped|backed|tied|held|hostage ; cornered|trapped|backed me|him|her|us|mom * in|against|into ; wont be bothering|hurting|touching|talking|laughing * anyone|anybody|her|us|me|them|to
        violence value=2	en	trying|tries|tried|trynna|attempting to? break|get|bust|force|kick * in|into|through my|our|her|the * apartment|house|home|room|window|door|place|apt|car|back|front
        violence value=2	en	ill|im|well|hell be? waiting for|on * {victim} ; got|has|have ways|people|somebody|someone to|who|wholl hurt|handle|kill|find {victim} ; threats to|against|of|at|toward|towards|on|by * {victim}|violence|life|kill|harm|staff ; death|verbal|bomb threat|threats
        violence value=2	en	makes|making|made|left|sends|sent * threats ; threat to {victim}|life|harm|others
        violence value=2	en	voices|voice ** telling|tell|tells|told|say|says|saying|want|wants|commanding * me|him|her|to * {kill}|stab|push ; command hallucinations|voices to? {kill}|hurt|harm
        violence value=2	en	burn|burning|burned|torch|torching * house|building|place|car|apartment|bed|him|her|us|trailer|clinic|this|it * down|fire|up|with ; set|setting|light|lit * house|building|place|car|apartment|bed|him|her|us|trailer|clinic|it on? fire|ablaze
        violence value=2	en	burn|blow|shoot|tear|shooting|burning|blowing up|down the|this|that|my|our|your|his|her|a|? place|school|office|work|house|party|building|people|us|courthouse|car|everyone|clinic|church|hospital|church|mall|program|facility
        violence value=2	en	run|ran|running|runs|mow|plow|drive|driving|ram|drove * * over|down|off|into|through {victim}|people|crowd|house|porch|office|clinic|store|building ; cant control * anger|rage|temper|hands|fists ; blind|blackout rage ; seeing red
        violence value=2	en	lose|losing|lost control * * hurt|hit|on|with * {victim}
        violence value=2	en	afraid|scared|worried|terrified|fear|fears * * ill|im|i|id|myself|what|of * * {kill}|{killing}|snap|shake * {victim} ; afraid|scared|terrified|worried * * ill|im|i might|gonna|could|going|will? to? do something|do to * {victim}|him|her|them
        violence value=2 fixed	en	im|i|hes|shes|he|she|they|theyre|somebody|someone|were will|going|gonna|gon|fixing|about|bout|finna|is|am|swear|wanna|want going|gonna|to|ill|hell|fixing|about? to? kill|shoot|stab|murder|strangle|bury|beat|choke|hurt|burn {victim}|my|the|that|his|our
        violence fixed value=2	en	im|i|hes|shes am|was|is|? going|gonna|fixing|about to? shoot|stab|gut him|her|them|everybody|everyone|somebody|someone|whoever|that|his|my
        violence value=2 fixed	en	ill|hell|shell|theyll|hed|shed|will|would|gonna|going|to|might come|be|go|drive|walk back|down|over|up|in|? here|there|with|? and|to shoot|stab|kill|burn|gut|strangle|murder {victim}|everyone|everybody|yall
        violence value=2 fixed	en	before|til|till|or i|ill|id shoot|kill|stab|strangle|murder|choke him|her|them|somebody|someone|{kin} ; ill|hell|shell|will|gonna|going|to open|carve|slice|gut her|him|me|you|them up|open|like|?
        violence value=2 fixed	en	imma|ima|ill|hell|shell|theyll|hed|shed|youll kill|shoot|stab|murder|strangle|bury|beat|choke|hurt|burn|cut|end|finish {victim}|my|the|that|his|our
        violence value=2 fixed	en	id kill|shoot|stab|murder|bury {victim}|my|the|his|that
        violence value=2 fixed	en	says|said|saying|swears|swore|told|texts|texted|texting|promised|vowed|screaming|yelling|yells|yelled|keeps ** kill|shoot|stab|murder|strangle|bury|beat|choke|hurt|burn|cut|break|bust|cave|crack|smash|finish {victim}|my|the|his|her|our|their|that|legs|anybody
        violence value=2 fixed	en	put|lay|bury|stick|throw|leave|drop|send {victim}|all * in the|a ground|hole|grave|trunk|dirt|river|wheelchair|coffin|coma|box|hospital|er|icu|morgue
        violence value=2 fixed	en	put|putting|puts my|the|his|her|our|that|a|this * {victim} in|through the * ground|hole|grave|hospital|er|dirt|wall|window
        violence value=2 fixed	en	six|6 feet under ; dead man|woman|meat ; hes|shes|youre|theyre|he|she|youll|hell all|be|a|is|? dead|done if|when|tonight|by|meat ; body bag
        violence value=2 fixed	en	not|wont|aint|never|isnt * leaving|leave|walk~|make|live|living|see * alive|upright|morning|feet ; not|wont|aint|never|isnt * walking|walk|making|make|getting|coming out of * there|here|that|this|alive ; walk~|come~|get~|make~ out of * alive
        violence value=2 fixed	en	nobody|noone|none|anybody * is|are|s leaving ; nobody|noone|none|anybody * leaves|gets|getting|going|walks out|alive ; dead by|before morning|tonight|midnight|friday|then
        violence value=2 fixed	en	somebody|someone|everybody|he|she|they is|are|s|gets|getting|gonna|will|going * shot|stabbed|killed|buried ; somebody|someone|everybody|everyone|one * is|are|s|gonna|will|going|getting * hurt|die|dies|bleed|bleeding|pay|dead|hurt
        violence value=2 fixed	en	put|putting|puts a|one|two|three|some bullet|bullets|slug|cap|round|rounds|hole|in * in|through|into? {victim}|my|his|her|the|somebody|head ; put|putting one|two in|through|into {victim}|my|his|her|the|that
        violence value=2 fixed	en	take|taking|bring|bringing him|her|them|people|you|everyone|everybody|others * out|down|with|too? * when|before|with me|down|us
        violence value=2 fixed	en	break|breaking|snap|snapping|breaks|brk|crush|bust~ * his|her|your|their|my|every|both|somebodys|someones|directors|the * {bodyPart} ; slit|slice|cut his|her|your|their|my|our|a throat|throats
        violence value=2 fixed	en	beat|beats|beating|kick|kicked|kicking|whoop|stomp|whip|smack|slap|knock * the? living|dog|holy? shit|crap|hell|ass|piss|fuck|daylights|snot
        violence value=2 fixed	en	within an inch ; beat|kick|whoop|whip|stomp|kicking his|her|your|their|that|somebodys|someones * ass|butt|face|head ; make|makes|gonna|going|will|ill * him|her|them|you|he|she|they * pay
        violence value=2 fixed	en	make|making him|her|them|you|people|everyone * regret|sorry|bleed|suffer|beg|scream|listen|remember|hurt ; hell|shell|theyll|youll|they|he|she will? regret|sorry ** {gun}|alive|dead|tonight
        violence value=2 fixed	en	teach|teaching him|her|them * a lesson|lesson ; get|getting my revenge|even ; blood on * your|their|his hands ; somebody|someone|something|anything * something loud ; be|bring|bringing|with * something loud
        violence value=2 fixed	en	bring|bringing|brought something to|that|for ** listen|remember|work|school|quiet|sorry|loud|them|him|her
        violence value=2 fixed	en	with you|us|them|her|him|everyone|everybody|me|the|my * in it|inside|asleep|still ; cut|shoot|kill|stab|hit|get the? first|next|anybody|anyone|whoever|one * who|that|of|to|through|near|comes|opens|tries
        violence value=2 fixed	en	says|said|saying * hes|shes|im|were|its|she|he is? next
        violence value=2 fixed	en	beat|beats|beating {victim} up|bad|bloody|again|down|unconscious|senseless
        violence value=2 fixed	en	driving|going|coming|headed|walking|heading|come|came|comes|go|run over|down|back over|down|there|here? to|and break|beat|kill|shoot|hurt|stab|cut|burn|fight|settle|handle|finish * {victim}|it|this|his|her|my|the|up
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? has|have|had|got|with? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** driving|going|headed|heading|walking|drives * to|over|up|outside|at|by|down * * house|work|office|job|boss|ex|school|place|apartment
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? w|bought|grabbed|grabbing|loaded? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** driving|going|headed|heading|walking|drives * to|over|up|outside|at|by|down * * house|work|office|job
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? w|bought|grabbed|grabbing|loaded? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** driving|going|headed|heading|walking|drives * to|over|up|outside|at|by|down * * boss|ex|school|place|apartment
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? has|have|had|got|with? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** on|pulling|parked|drive|go|coming * to|over|up|outside|at|by|down * * house|work|office|job|boss|ex|school|place|apartment
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? w|bought|grabbed|grabbing|loaded? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** on|pulling|parked|drive|go|coming * to|over|up|outside|at|by|down * * house|work|office|job|boss|ex|school|place|apartment
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? has|have|had|got|with? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** driving|going|headed|heading|walking|drives * to|over|up|outside|at|by|down * * there|building|her|his|driveway|store|desk|clinic|way
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? w|bought|grabbed|grabbing|loaded? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** driving|going|headed|heading|walking|drives * to|over|up|outside|at|by|down * * there|building|her|his
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? w|bought|grabbed|grabbing|loaded? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** driving|going|headed|heading|walking|drives * to|over|up|outside|at|by|down * * driveway|store|desk|clinic|way
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? has|have|had|got|with? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** on|pulling|parked|drive|go|coming * to|over|up|outside|at|by|down * * there|building|her|his|driveway|store|desk|clinic|way
        violence value=2 across absorb	en	i|im|ive|he|hes|she|shes? w|bought|grabbed|grabbing|loaded? my|the|a|his|this|that {gun}|{blade}|bat|machete|crowbar|hammer *** on|pulling|parked|drive|go|coming * to|over|up|outside|at|by|down * * there|building|her|his|driveway|store|desk|clinic|way
        violence value=2 across absorb	en	driving|going|headed|heading|drive|walking|coming|on * way? to|over|down|there|back|up * boss|ex|house|office|work|job|there|place|school|clinic|building|apartment|her|his|my|down|them|him *** {gun}|{blade}|crowbar|machete|bat|hammer|gas
        violence value=2 across absorb	en	told|says|said|texted|telling *** sleep with one eye|watch|watching * back|open ; know|knows where *** {gun}|glovebox|bullet|alive|walking out|walk out|be there|pay|tonight
        violence value=2 across absorb	en	{victim}|he|she|they has|have|had|got it|that coming *** {gun}|{blade}|driving|glove
        violence value=2 across fixed absorb	en	i|im|ive|he|hes|she|shes? has|have|had|got|with? my|the|a|his|this|that {gun}|{blade}|bat|machete *** if|next|anyone|anybody|whoever *** ill|im|hell|will|going|gonna|swear to? use|pull|swing|fire
        violence value=2 across fixed absorb	en	foreman|boss|neighbor|landlord|ex|coworker|supervisor better|needs|has *** {gun}|{blade}|bat|machete *** ill|im|hell|will|going|gonna to? use it
        violence value=2 across absorb	en	standing|stood|sits|sitting over|by|at|outside *** {gun}|{blade}|{club} ; {gun}|{blade}|{club} *** nobody|noone * leaving|leaves|leave ; ordered|bought|got * {gun} *** teach|end|boss|ex
        violence value=2 across absorb	en	every time * baby|crying|cries|she|he *** pillow|shake|throw|hurt|hurting|harm|drop|tub ; sharpen~ *** looks|smiles|who|us|dad|mom|me
        # Spanish: blows
        violence value=2	es	me|nos pega|golpea|pego|golpeo|golpearon|pegaron|amenaza|amenazo|ahorca|ahorco|asfixia|asfixio|patea|pateo|empuja|empujo|jalonea|jaloneo|cachetea|cacheteo|avienta|avento|madrea
        violence value=2	es	me|nos madreo|maltrata|viola|violo|abuso|lastima|revienta|revento|apunala|apunalo|picaron|navajeo|balaceo|balacearon|estrangula|estrangulo|azoto|estrello|arrastro|muerde|mordio|encerro|encierra
        violence value=2	es	me|nos|lo|la|le pico con|en * cuchillo|navaja|vidrio|picahielo|desarmador|costado|panza|estomago|espalda
        violence value=2	es	le|la|lo pega|pego|pegaba|golpeo|golpea|ahorco|amenazo|amenaza|avento|empujo|jaloneo|pateo|golpean|corto|apunalo ** a|al|contra su|mi|la|el|sus|mis|mama|los|pared|piso|escaleras|nino|bebe|nina|hijo|hija|suegra|abuela|perro|vecino|ella|el
        violence value=2	es	pegandole|pegandonos|pegandome|golpeandola|golpeandolo|golpeandome|golpeandonos|amenazandome|amenazandonos|ahorcandome|ahorcandola|apuntandome|apuntandonos|apuntandole|pateandola|correteandome|siguiendome|persiguiendome
        violence value=2	es	esta|estuvo|anda|estaba pegando|golpeando|apuntando|amenazando|ahorcando|correteando|aventando|quebrando|rompiendo|destrozando|tumbando
        violence value=2	es	me|nos|le|la|lo * esta|estan|anda pegando|golpeando|apuntando|amenazando|ahorcando|correteando|persiguiendo|siguiendo|pateando|cazando
        violence value=2	es	me|nos|la|lo|le agarro|agarra|agarraba|tiene|tomo|jalo del|de|a|por * cuello|pelo|pescuezo|greñas|grenas|garganta|golpes|patadas|cachetadas|fuerza|mechas
        violence value=2	es	apreto|aprieta|apretando|apretaba|apretar * cuello|garganta|pescuezo ; manos|mano en|al|alrededor el|del|mi|su cuello|garganta|pescuezo
        violence value=2	es	me|nos|le puso|pone|levanto|levanta|dio|da|metio * la|una|un|el? mano|manos|golpiza|madriza|putiza|paliza|cachetada|punetazo|trompada|patada|chinga|encima
        violence value=2	es	me|nos|le|la rompio|quebro|partio|fracturo|reventó|revento|tumbo|abrio|corto|quemo * la|el|un|una|los|las|mi|con nariz|brazo|costilla|costillas|diente|dientes|boca|labio|cara|hocico|ojo|mano|cabeza|pierna|cigarro|plancha|agua|celular|telefono
        violence value=2	es	ojo morado|moretones|moreteada|marcas|moretes|golpes * que|por|de * me|le|dejo|hizo|{foe} ; me|la|le dejo * ojo|moretones|moreteada|marcada|golpeada|morado ; toda? golpeada|moreteada|golpeado ; violencia domestica|familiar|intrafamiliar|de|en
        violence value=2	es	violento|violenta|agresivo|agresiva ; se pone|puso|vuelve muy? violento|agresivo|violenta|agresiva|loco ; hacer|hacerle|hacerles|hacerme|hace dano a|le|al|mi
        violence value=2 fixed	es	me|nos|le|la pego|golpeo|pega|golpea|ahorco|amenazo|avento|empujo|jaloneo|pateo|estrello|arrastro|madreo ** hoy|anoche|ahorita|ayer|otra|hace|ahora|recien|orita
        violence value=2 fixed	es	quebrando|rompiendo|tirando|aventando|destrozando|destruyendo * todo|cosas|muebles|vidrios|platos|ventanas|casa|puerta ; tumbar|tumbando|pateando|golpeando|tocando|pegando|pegandole|rompiendo|tirando * la|mi|a|nuestra puerta|ventana|ventanas
        violence value=2 fixed	es	no|ni me|nos|la|lo deja|dejan|dejaba * salir|ir|irme|irnos|irse|hablar|llamar|usar
        violence value=2 fixed	es	estoy|estamos|encerre|encerramos|escondi|escondimos|me|nos * encerrada|encerrados|encerradas|escondida|escondidas|escondidos|encerrado|encerre|encerramos|escondi|escondimos ** con|de|del|porque|con * ninos|hijos|hijas|bebe|el|ella|mi
        violence value=2 fixed	es	me|nos tiene|tienen * amenazada|encerrada|amenazado|amenazados|encerrado|encerrados|secuestrada|atrapada|apuntando ; temo|miedo por|de mi|su|nuestra|nuestras|que * vida|vidas|mate|golpee|pegue|haga
        violence value=2 fixed	es	corriendo|corretea|correteando|persigue|correteo ** con el|un|una? cinto|cinturon|palo|cable|{gun}|{blade}|{club} ; corretea|persigue|siguiendo|persiguiendo * me|nos|a|con|afuera * mi|mama|machete|cuchillo|pistola|{gun}|{blade}
        # Spanish: weapons and threats
        violence value=2 fixed	es	trae|traen|trajo|tiene|saco|saca|agarro|agarra|traigo|tengo|agarre|saque|blandiendo|anda|andaba|llego|vino|viene|esta|entro|salio * con? un|una|el|la|su|mi|unas|? {gun}|{blade}|{club}|armas ; con un|una|el|la|su|mi {gun}|{blade}|{club} ; armado|armada
        violence value=2 fixed	es	apunta|apunto|apuntando|apuntaba|encanono|encanonando|amenaza|amenazo|amenazando * con? * {gun}|{blade}|{club}|cabeza|nosotros|mi|a ; {gun}|{blade} en|a la|mi|el|su|nuestra cabeza|cuello|cara|frente|pecho|garganta|espalda|mano|mesa|cintura
        violence value=2 fixed	es	puerta * con * {club}|{gun}|{blade} ; balazos|tiros|disparos|disparo|disparando|disparar ; tiro|tiros al aire
        violence value=2 fixed	es	me|nos|lo|la|te|los|les|le|se * va|voy|van|vas|quiere|quiero|iba|vamos|piensa * a? matar|golpear|pegar|lastimar|apunalar|balacear|partir|quemar|cortar|picar|acabar|disparar|tronar|quebrar|chingar|madrear|hacer
        violence value=2 fixed	es	va|voy|van|vamos a matar|matarme|matarnos|matarla|matarlo|matarlos|golpear|apunalar|balacear|quemar|picar|disparar|quebrar|picarnos|lastimar|partirle|romperle
        violence value=2 fixed	es	si ** me|nos|la|lo|te|los mata|matan|golpea|pega|quema|pica ; si ** nos|la|lo|te|los mato ; que hoy si me mata ; dice|dijo|grita|jura|amenaza que * me|nos|la|lo|le|te|los|si|al * mata|matara|quema|pica|quiebra|truena ; hoy|ahora * si * me|nos|lo|la mata|mata
        violence value=2	es	quiere|quiero|ganas|pienso|piensa|pensamientos|pensando|ideas|impulso|deseos|antojo * de|en|a|que|? * matar|lastimar|golpear|apunalar|matarlo|matarla|matarlos|matarnos|lastimarlo
        violence value=2	es	quiere|quiero|ganas|pienso|piensa|pensamientos|pensando|ideas|impulso|deseos|antojo * de|en|a|que|? * lastimarla|hacerle|balacear|quemar|estrangular|ahorcar|ahorcarlo|ahorcarla|golpearlo|golpearla
        violence value=2	es	amenaza|amenazo|amenazando|amenazas|amenazado|amenazaron|amenazan ** de|con|a|que|? * matar|matarme|matarnos|su|mi|muerte|golpear|todos|ella|el|familia|vecino|personal|enfermera|quemar|vida
        violence value=2	es	miedo|temo ** lastimar|hacerle|matar|pegarle|danar a|al|dano|mi|los|alguien
        violence value=2	es	romperle|partirle|quebrarle|volarle|reventarle|cortarle * la|los|el|su|las madre|cara|huesos|hocico|cabeza|boca|piernas|cuello|sesos|craneo|pescuezo|tapa
        violence value=2	es	dar|doy|meter|meto|pegar|pego|dio * un|unos|una|el balazo|balazos|plomazo|tiro|tiros|cuchillada|punalada|navajazo|batazo ; lo|la|los voy|quiero|va * a matar ; matarlo ; matarla ; me las va|van a pagar
        violence value=2	es	me|lo|la|nos|le|les correteo|corretea|correteaba|persiguio|amenazo|amenaza|tiro|ataco|ataca|quiso * con|w/ un|una|el|la? bat|bate|{gun}|{blade}|{club}
        violence value=2	es	voces ** matar|lastimar|hacer|mate|lastime|dano ; ideas|pensamientos homicidas|homicidio ; homicida ; me|nos toco|manoseo|manosea|toca|violo * anoche|mi|el|cuando|hoy|ayer|padrastro|tio ; prenderle|prender|meterle|echarle * fuego|lumbre
        violence value=1 fixed	es	encerrada|escondida|encerre|escondi|encerrado|escondido * en|de|con * bano|cuarto|closet|el|ella|mi|cochera|carro ; bajito|susurrando|susurra|gritando|grita|gritos
        violence value=1 fixed	es	esta afuera|afuera|aqui|borracho|tomado|drogado * gritando|gritandome|con|enojado ; miedo|asustada|asustado * de|a|que|por * el|mi|marido|esposo|novio|hijo|papa
        violence value=1 fixed	es	afuera|puerta|ventana|calle|patio|cocina|sala * gritando|esperando|con|golpeando|machete ; no|estoy * segura|a salvo ; me|nos persigue|sigue|vigila|cela|revisa ; golpeada|golpeado|moretones|moreteada
        violence value=1 fixed	es	tiene|trae|guarda|compro|consiguio * pistola|arma|armas|cuchillo|machete|escopeta|rifle
        # a dose or a shot is no blow
        pseudo	en	not safe to leave|live|drive|work|go|be ; hit|hits|hitting my|our|the|his|her|? him|her|me|them|dad|mom|son|brother|husband|boyfriend with|w narcan|naloxone|charcoal|ativan
        pseudo	en	bat an eye ; at bat ; off the bat ; threw|throw|throws my|the|his|her ** pipe|pills|bottle|stash|bag|vape|cart|kit
        pseudo	en	id|hed|shed|he|she|i|would|theyd|has|could never|wouldnt|not|couldnt hurt|harm|hit|hurts|lay|kill anybody|anyone|a|anything|nobody|soul|fly
        violence	en	being|been hit|beaten|beat|punched|choked|assaulted|attacked|strangled|slapped|kicked in|now|by|right|again|tonight ; getting beaten|assaulted|choked|strangled|punched
        violence	es	lo|la|me|le estan? golpeando|pegando|ahorcando|atacando ; siendo golpeada|golpeado|atacada|agredida
        # said plainly
        violence	en	afraid|scared|worried|terrified i|ill|id|im|that might|may|will|could|going|gonna|would|? to? hurt|harm|kill|shoot|stab someone|somebody|him|her|them|people|my|the ; scared|afraid of? what i|id|ill might|will|would|could? do to
        violence	en	in fear of|for|from my|her|his|the? husband|bf|boyfriend|life|him|partner|ex|wife|safety ; fears|fear|fearing for her|my|their|his|our life|safety|lives ; hostage ; armed and dangerous ; armed man|men|robber ; hes|shes|is armed ; ipv ; dv now|in|active
        violence	en	shoot|shooting up the|my|a|our
        violence	en	isnt|not|dont|doesnt feel? safe at|with|in home|house|him|her|my|the|there ; unsafe|not safe to call|cb|talk|lvm|vm|text|leave ; cb unsafe ; unsafe cb ; has|have|got|holding|with|swinging|grabbed an? axe|ax|machete|hatchet|crowbar|bat
        violence across	en	i|ive|im|he|hes|she|got|have|has|with|bringing|taking|grabbed|loaded * {gun} *** im|hes|shes|i am|ill going|heading|headed|driving|on|walking over|to|after|back|my ** house|place|work|school|him|her|them ; take|taking|bring|bringing|grab|grabbing|got|get * {gun} * over|to|with * his|her|their|the * house|place|school|work
        violence	en	beat|beats|beating|hit|hits|hitting|slaps the|my|our|his|her kids|kid|son|daughter|mom|sister|baby|mother ; beats|beating|hits us ; beat us up ; bit|burned|stabbed me ; dragged|drags|dragging|pulled|pulls me|her|us|him? by the|my|her|his hair|neck|throat|arm
        violence	en	threw|throws|throwing|slammed|slams|shoved|pushed me|her|us|him against|into|across|down|through ; swing|swings|swinging|swung at me|us|him|her|people|staff|everybody|nurse|everyone
        violence	en	restraining order|orders ** broke|violated|violating|outside|ignored ; violated the? restraining|protective ; kill|shoot|hurt them|us all ; locked|locks|lock me|us|her in|inside the|a|our|my|? bathroom|room|bedroom|closet|house|?
        violence value=1	en	black eye ; busted|bloody|fat|split lip ; bruises|marks|bruised on|all|my|her|his arms|face|neck|over ; following|follows|stalking me|us|her ; make|making|makes them|him|her|everyone|everybody pay|bleed|regret|sorry
        violence	es	encerrada|encerrado|encerradas|encerrados|escondida|escondido|escondidas|escondidos con|de|del|en mi|mis|los|las|el|la|su|? hijos|hijas|ninos|bebe|miedo ; le|les pega|pego|pegaba a|al|la|mi|los * bebe|ninos|mama|hija|hijo|nina
        violence	es	me|lo|la|nos|le|los va|voy|quiere|quiero a? matar|golpear|apunalar|lastimar|quemar ; lo|la|los mato ; miedo de que|lastimarlo|lastimar|hacerle * mate|lastime|pegue|dano|haga ; lastimar|golpear a mi|mis|alguien|su|los
        violence.lookAlike	en	wave~|point~|smile~ at|to {victim}
        violence.lookAlike	en	jump~|leap~|step~ off|from|out|in ; {gun} in|on|across my|his|her|own lap
        violence.lookAlike	en	getting|gotten|got|gets|slipping|slipped away from|on him|her|them|me|us
        violence.lookAlike	en	coming|comes|came|go|going|goes|went|run|running at|after my|his|her|their shift|job|work|own|ged|degree|money|dreams|goals|house|desk ; chasing|chase|chased|chases|hunting my|his|her|the|our|that|this * high|pain|back|dream|tail|dose|fix|buzz|sickness|w/d|pills|withdrawal
        violence.lookAlike	en	boss|supervisor|mom|mother|parents|dentist|doctor|sponsor|teacher|coach|professor|mama|foreman ** kill|murder|killing me if|when|for|over|because ; in danger of losing|relapse|relapsing|going|failing ; in danger of being|getting evicted|fired|dropped|expelled|kicked|deported|terminated|suspended|arrested
        violence value=1 fixed	en	wont|refuses|refusing to? put it|that|the|them|? {gun}|{blade}|{club}|? down|away ; looking|searching|hunting for me|us
        violence value=2 fixed	en	{foe} ** {gun}|{blade} *** drunk|high|wasted|intox|intoxicated|mad|angry|raging|psychotic|paranoid ; drunk|high|wasted|intox|intoxicated|angry|raging|psychotic|paranoid ** with|has|got|w a|his|the|my {gun}|{blade}
        violence value=2 fixed	en	{foe} is|s|are|? right|still|standing|? outside|at|on * ** trying|banging|pounding|yelling|screaming|kicking|threatening ; locked|barricaded|lock ourselves|us in|inside|behind
        violence value=2 fixed	en	locked|barricaded|lock|locking myself ** he|hes|him|husband|boyfriend|bf|from|kids|baby|son|daughter
        violence value=2	en	tearing|ripping|trashing|wrecking|smashing|destroying up|apart? the|my|our|his|her|moms * house|apartment|room|place|trailer|kitchen|car ; active|ongoing|current dv|d.v.|ipv|assault ; active|ongoing|current domestic violence|abuse ; + hi
        violence value=2	en	being|getting assaulted|attacked|beaten|choked|stabbed|strangled|raped|punched|kicked|jumped ; has|have|had|got|s|grabbed|holding|holds my|her|his|our? {victim} by the|her|his throat|neck|hair|collar ; im|am|are|were|is|shes|hes in danger
        violence value=2	en	bustin|busting|tearin|wreckin|trashin|smashin|breakin|brakin|kickin|destroyin up|in|down|apart|out? the|my|our|his|her|moms|all|every * house|apartment|room|place|trailer|windows|winders|door|walls|tv|furniture|thing
        violence.lookAlike	en	{kill}|{killing}|punch~|smack~ my|the|this|that|our insurance|company|printer|computer|phone|alarm|system|website|internet|bank|dmv|boxes ; nobody|noone ** raised|laid|hit|touched|hurt|threatened * hand|hands|finger|me|us
        violence value=2	en	{foe} ** struck|strikes|striking me|her|him|us|mom|them with|in|across|on|again|this|today|last|twice|and ; calling|texting|messaging|calls|texts|emailing ** threats|threatening ; intent|intention|intends|intending|desire to {kill} my|his|her|the|their|a|? {victim}
        violence value=2	en	get|gets|getting|got what|whats * coming to|? ; got|have|has the|my 9|45|38|357 mm? in|on|with|right
        violence.lookAlike	en	feel|feels|felt|feeling attacked|beaten|judged
        violence.lookAlike	en	{drug}|{noFoe} * has|have|had|got|gets|holds me|him|her|us|them by the * throat|neck|balls|hair ; put|puts|putting me|us|him|her|them|myself|family|everyone|people|parents|everybody through * this|that|hell|it|treatment|rehab|so|all|a|too|enough|everything
        violence value=2	en	held|kept|holding|keeping me|him|her|us|? against my|his|her|our|their will ; commands|command|commanding * to? hurt|harm|kill|stab|attack others|people|him|her|wife|mom|family|someone ; spouse|wife|husband|partner|clr|pt battered|beaten
        violence value=2	es	me|nos|la|lo|le acaba|acaban|quiso|queria|intento|trato|trata|intenta de|? pegar|golpear|ahorcar|matar|apunalar|asfixiar|acuchillar|violar|quemar|aventar ; {foe} la|lo golpea|golpeo|maltrata|ahorca|patea|amenaza|pega|golpeaba ; {foe} le|les pega|pego
        violence value=2	es	va|voy|quiere|quiero a|? dar|darme|darle|darnos un|una|unos|con * golpe|golpes|golpiza|madriza|balazo|tiro|paliza|chinga|batazo
        violence value=3	en	shanked|shanks|shivved|shiv'd ** cellmate|inmate|guard|officer|co|him|her|someone|somebody|guy|man|another|celly
        violence.lookAlike	en	put|went|fell|stuck|ran * arm|hand|elbow|foot|fist|leg|head through *** accident|accidentally|tripped|slipped
        violence.lookAlike	en	fell|falls|fall|slipped|tripped|crashed|wrecked|came|thrown|dove|dived off|down|over|from|into|on *** busted|broke|cracked|split|hurt|hit|banged * {bodyPart}
        violence.lookAlike	en	fell|falls|fall|slipped|tripped|crashed|wrecked ** busted|broke|cracked|split|hurt|hit|banged * {bodyPart}
        violence value=2	en	{victim} has|have|needs|must|gotta|deserves got? to? die|bleed|pay ; how|ways id|to|i|ill would|could|can|? {kill} my|his|her|the|that|this {victim}
        violence value=2	es	golpeo|golpearon|empujo|pateo|ahorco|amenazo|ataco|apunalo|cacheteo|madreo|estrangulo|hirio a mi|su|mis|sus|la|el|un|una|otro * {foe}|hijos|abuela|abuelo|nino|nina|ninos|bebe|policia|enfermera
        violence value=2 fixed	en	{foe} {justThen}? kick~|bust~|broke|break~|smash~|knocked|beat ** door|doors|window|windows|windshield
        violence value=2 fixed	en	im|i|ill|imma|hes|he|hell gonna|going|gon|finna|about|? to? blow|burn|shoot|torch up|down the|this|that|my|our|your|his|her|a|? place|school|office|house|building|courthouse|car|clinic|church|hospital|mall|program|facility|apartment
        violence.lookAlike	en	cut|burned|burnt|scraped his|her|my|their hand|hands|finger|fingers|foot|thumb|knee|toe * on|while|opening|from|by|cooking
        violence value=2	en	{foe} {justThen}? {justThen}? {blow}|{strike} mommy|mama|momma|mami|nana|daddy|grandpa|papa|gramma
        # words of police, and blows by name
        violence value=2	en	at knifepoint|gunpoint now|outside|help ; held|holding|holds ** knifepoint|hostage ; hostage situation|negotiator
        violence value=2	es	le|les|me|nos|la|lo di|dio|dieron|meti|metio|metieron|solto|pego * un|una|dos|tres|varios|varias|unos|unas navajazo|navajazos|cuchillada|cuchilladas|punalada|punaladas|balazo|balazos|machetazo|machetazos|golpiza|botellazo|botellazos|batazo|batazos|martillazo
        violence value=2	es	me|nos|lo|la estan|esta asaltando|secuestrando|balaceando|apunalando|violando
        notEvidence absorb	en	kicked|booted|thrown|tossed|put off|out|from of? the|a|my|his|her|our clinic|program|methadone|study|insurance|plan|team|list|waitlist ; gf|bf|wife|husband|mom|dad|mother|father|family|parents|boss|sister|brother|daughter|son|everyone|who|partner * pushing|pushes|nudging him|her|me|them for|to|.|?
        violence fixed	es	si no|? * quiero|quiere|hago|obedezco|doy|dejo * me|la|lo|le ahorca|pega|golpea|mata|amarra|quema|avienta
        violence	en	bring|bringing|brings|brought|grab|grabbing|get|getting the|a|an|his|my|her ar|glock|shotgun|rifle|strap|blicky|burner
        notEvidence absorb	es	no me|se|le|nos? voy|va|vamos a hacer|hacerle nada|dano|algo
        notEvidence absorb	en	third|second|another|other|male|female|background|unknown voice says|said|in|on|heard|asks|asked|talking|yells|background
        violence fixed	en	come|coming|comin|pull|pulling|show|showing|be|swing down|up|over|there|by|back * with|w/ my|the|a nine|strap|gun|piece|glock|bat|machete|shotgun|rifle|pistol|blade|knife
        notEvidence absorb	es	policia|migra|chota|oficial|patrulla|sheriff|deputado|ice|guardia agarro|arresto|detuvo|paro|llevo|encontro|cacho a? mi|al|a|la|el|lo
        notEvidence absorb	en	my|his|her|the? ex is|was in|on|at|paying|driving|the|not|a|still|now|ok|fine * jail|prison|rehab|support|?
        violence value=2	es	me|nos|le|la|les ha|habia|han|hubiera|he pegado|golpeado|amenazado|ahorcado|empujado|pateado|lastimado|jaloneado|maltratado|violado|apuntado
        violence value=2 exact	es	pegarme|pegarnos|golpearme|golpearnos|matarme|matarnos|amenazarme|amenazarnos|ahorcarme|lastimarme|golpearla|golpearlo|amenazarla|jalonearme ; matar a mi|su|el|la|mis|sus jefe|esposo|esposa|patron|hijo|hija|mama|papa|hermano|vecino|familia|suegra|suegro|novio|novia|ex|padrastro ; me|nos|la|lo va|quiere|jura|juro a|que? me|va|? a? enterrar|desaparecer ; tiene|tiene agarrada|agarrado * del|por cuello|pelo ; prendio|prendiendo fuego|lumbre a|al ; quemo|quemando la|el|mi casa|sillon|carro|cama|cortinas ; me esta|estaba jalando * pelo|cabello|brazo ; sueltame
        violence value=2	en	set|sets|setting|lit|lighting the|my|our|her|his|a couch|house|bed|car|garage|curtains|kitchen|room|apartment|bedroom|clothes on fire ; assaultive|combative|assaulting toward|to|w|with|staff|family|now|towards ; hitting|punching|kicking * himself|herself and us|me|her|the|his|my
        violence fixed	en	stop|stopping|quit|keep|keeps|get * * hitting|beating|choking|punching|kicking|slapping|threatening|strangling me|us|her|him|them|my ; until|till he|she kills me|us|her|him ; from|to hitting|beating|choking|hurting|stabbing|strangling me|us|her|him|them|my
        violence fixed	en	wont|cant|refuses|doesnt|not|isnt|couldnt let|give|put|drop|get|hand|take|pull|dropping|letting * * {gun}|knife|machete|bat|hammer ; promise|guarantee|swear|say i wont hurt|hit|kill|shoot|stab|strangle him|her|them|us|somebody|someone
        violence fixed	es	no * suelta|solto|sueltan|deja|quiere * cuchillo|pistola|navaja|machete|arma|fierro|bate|tubo ; deja|para|dejado|parado|dejan|paran de pegarme|pegarle|golpearme|golpearla|golpearnos|pegarnos|amenazarme|amenazarnos|pegar|golpear ; agarrada|agarrado|agarrando * del cuello
        violence fixed	en	next|first|any|every one|person|guy|cop|somebody|anybody|anyone * who|that|to ** im|ill|gonna|i|gets|catches|dies shooting|shoot|kill|stab|cut|swinging|shot|stabbed
        violence value=2 fixed	en	never|havent|hadnt seen|been him|her|it|? this|so|that violent|mad|angry|aggressive|scared
        violence value=2	en	lining|loading|stacking|counting|setting|laying up|out|? * shells|bullets|rounds|ammo|cartridges|shotgun
        violence value=2	es	me|nos|la|le ta|esta|anda|estaba|vive dando|tirando|soltando * golpes|patadas|cachetadas|trancazos|guantazos|puños|manotazos|fajazos
        violence value=2	en	gonna|going|will to? kill me and? i|im|i'm am? so|really|? scared|afraid|hiding|terrified|locked|hid
        violence value=2 fixed	en	he|hes|husband|boyfriend|bf|ex|they|theyre|stepdad|roommate|dealer wants|wanted|tried|trying|threatens|threatened|will|swore|promised|is * to? kill|murder me
        violence value=2	en	he|husband|boyfriend|bf|ex|stepdad|dad hit|beat|slapped|knocked|held me hard|down|unconscious|around ; beats|beat the hell|crap|shit|life out ; he|husband|boyfriend|bf|ex|stepdad is|hes|s killing me
        violence value=2	es	esposo|marido|novio|ex|pareja|el|exesposo|padrastro ** me va|quiere|quiso|intento|trato|mata|mato a|de|? matar|si|cuando
        violence value=2	en	beats|beat|beating the hell|crap|shit|life|daylights out of me|her|him|us|them|mom ; he|husband|boyfriend|bf|ex|dad|stepdad pushed|pushes|shoved|slammed|threw me|her|mom|us into|down|against|onto|over|off|out ; he|husband|boyfriend|bf|ex held|holds|pinned me|her down ; burned|burnt|burns my|her|his|me * hand|arm|leg|face|with|w * cigarette|iron|lighter|cigar ; he|hes|husband|boyfriend|bf|ex is|s|? killing me
        violence value=2 fixed	en	never|not hit|choked|beat|slapped|punched|threatened|hurt|pushed me|us|her|mom until|till|before last|yesterday|tonight|today|this|now ; husband|boyfriend|bf|ex|he will|gonna|going|would to? kill me if|when|once|for he|leaving|i|calling
        violence value=2 fixed	es	esposo|marido|novio|ex|pareja|padrastro me va a matar ; me va a matar mi esposo|marido|novio|ex|si|cuando
        violence value=2	en	threw|throws|throwing a|his|her|the|my * at my|her|his head|face ; cut|stabbed me|her a bunch|few|several|twice|multiple * times ; threatened|threatens|threatening to? cut|slice|burn|break my|her face|throat|neck|arm|legs
        violence value=2 fixed	any	+ h/i|hi
        """
}
