extension LexiconSources {
    /// Wishes not to be and not to wake.
    static let deathWishes = """
        suicidalOblique value=2 fixed	en	dont|not * think|sure|know|believe * ill|i|hell|shell|he|she|will * make it to|by|through|past|till|until tonight|morning|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|week|weekend|night
        suicidal fixed	en	never|not going|gonna|planning to? kill {siSelf} until|till last|tonight|today|now|this ; not|never going|gonna to? kill {siSelf} but now|tonight|today|maybe
        # death wished, sleep, mornings
        suicidal	en	end|ending|endin|ended {siSelf} ; endin|ending my|his|her|their lives|life ; offin {siSelf} ; think|thinking|thoughts|thought|dream|dreams|dreaming * of|about|bout|abt|on dyin|endin ; want|wants|wanna|wish|rather|better to|i|id|was|were|? b|be? dead|dyin
        suicidal fixed	en	point|reason|use in|to|of livin ; tired|sick|done|over|thru of|with|w? livin|bein ; use|using|drink|drinking|shoot|smoke|party|sleep|dose till|until|til i|he|she dont|doesnt|never|wont wake|breathe
        suicidal	en	sit|sits|sitting|lay|laying|lying|locked|is|im|am|hes|shes|here * in|on the|my|a|her|his? tub|bath|bathtub|bathroom|shower|bed|closet|garage * with|w|wit|holding * {blade}|razor|razors|{gun}|{siRope}
        suicidal absorb	en	i|ill|id|im|me to|gonna|wanna|want|could|will|just|going|would|? to? cut|slit|slice|slash my own? throat|wrist|wrists|veins
        suicidal	en	voice|voices|demons|spirits ** telling|tell|tells|told|say|says|saying|want|wants|yelling ** kill|cut|hurt|harm|hang|shoot|drown|stab|end myself|yourself|himself|herself
        suicidal	en	voice|voices|demons|spirits ** cut|slit|slice|end my throat|wrists|wrist|neck|life|veins ; voice|voices ** tell~|told|say~|want~ ** jump|die|end it
        suicidal across fixed	en	{suicide} but ** cant|cannot|keep|keeps|always|still * stop|quit|thinking|think|picturing|imagining|having ; not sure|certain|idk|dunno * im|i|ill|id|if|that|wont|not ** {suicide}
        pseudo	en	not|never|aint|isnt|wasnt|no gonna|gunna|goin|going|trying|tryna|planning|about|threatening|saying to? {suicide} ; never|wont|wouldnt|didnt|dont wanna|want|try|tried|trying to? {suicide}
        suicidal	en	i|ive|just loaded|unloaded|reloaded|cocked the|my|a|his|dads|moms|this|that * {gun} ; locked|barricaded|locks|shut|locking himself|herself|myself|themselves in|inside * * with|w|wit * {siDose}|{gun}|{blade}|{siRope}|razor|razors|pills
        suicidal	en	hope|hopes|hoping|hopin|wish|pray|praying|wishing * next|this|it|one|batch|shot|hit|bag|pill|dose|fent|dope|something|somebody|god|truck|car * * kills|kill|killed|ends|end me|him|her
        suicidal	en	might as well * die|dead|jump|myself|hang|kill|end ; hate|hating|hates being|bein|to be? alive|born
        suicidal	en	think|thinking|thought|thoughts|researching|googled|googling|picturing|imagining about|of|bout|abt|up|? * ways|way|methods to|i|id|of do|doing|die|end|dying|kill it|myself|? tonight|?
        suicidalOblique value=1.5 fixed	en	ill|hell|shell|will|gonna|going to? be? gone|dead by|before|come|in the? morning|tomorrow|sunrise|sunup|then|monday|friday|weekend|{siDay}
        suicidalOblique value=2 fixed	en	supposed|meant to be * my|his|her|the last one|shot|hit|dose|bag|time ** woke|wake|still|here|alive ; woke|wake|came up|to * mad|angry|disappointed|pissed|bummed|furious|upset that|about it|to|i|im|because
        suicidalOblique value=1	en	turned|turning|shut|turn|cut|switched my|the|his|her? phone|cell off ; turned|turn|shut|cut off my|his|her phone
        suicidal	es	agarro|agarre|trae|traigo|saco|saque|tomo la|una|su|mi|el * pistola|arma|cuchillo|navaja|soga|escopeta * se|me encerro|encerre ; se|me encerro|encerre * * con * pistola|arma|cuchillo|navaja|soga|pastillas ; hoy|noche|ya|manana acabo|termino|acaba con todo
        pseudo	es	acabo|acaba|acabar|termino|terminar con todo el|la|lo|los|mi alcohol|vicio|vino|cerveza|botella|trago|dinero|que
        suicidalOblique value=2 fixed	en	not|never|didnt|dont|wouldnt|doesnt want|wanted|wanna|need|see to|there|? to|see|face|be|have|? be|see|? a|another|any tomorrow|morning|sunrise ; not|never|didnt|dont|wouldnt|doesnt see|want|face tomorrow|morning|sunrise
        suicidalOblique value=2 fixed	en	dont|didnt|not want|wanna|need to|? see|face|there the|? tomorrow|morning|sunrise ; dont|doesnt|didnt|not|never want|wanna|wanted to? wake up? tomorrow|anymore|again|ever|ever
        suicidalOblique value=1.5 fixed	en	dont|doesnt|never want|wanna to? wake up tomorrow|anymore|again|ever|at
        suicidalOblique value=1.5 fixed	en	dont want to be awake
        suicidalOblique value=2 fixed	en	sleep~|slept|bed|asleep|close|eyes * and|to|then * * not|never|dont * wake|waking|come|get|open|have
        suicidalOblique value=1.5 fixed	en	sleep forever|for good|for ever ; stay asleep ; never have to wake
        suicidalOblique value=1.5 fixed	en	not wake|waking up
        suicidalOblique value=1.5 fixed	en	stop waking up
        suicidalOblique value=1	en	tired|sick|exhausted|done|weary|through|finished of|with? * living|life|existing|breathing|waking|surviving|everything
        suicidalOblique value=1	en	tired|sick|done|weary|finished of|with? being|staying here|alive|awake|me|around|in|human|person
        suicidalOblique value=1.5	en	tired of being a person|human|burden
        suicidalOblique value=2 fixed	es	ojala|espero|espera|esperando|pidiendo|rezando * que? * proxima|siguiente|esta|este|esa dosis|cura|bolsa|jeringa|pase|vez|globo * mate|lleve|acabe|termine|sea
        suicidalOblique value=1.5	en	too tired to fight|keep|live|go|be|stay
        suicidalOblique value=1.5	en	ready to go|be|join * home|with|now|to god|meet ; meet my maker
        suicidalOblique value=1.5	en	rest now|forever|at last ; eternal rest
        suicidalOblique value=1	en	ready for it|this|all to be? over|end|stop
        suicidalOblique value=1.5	en	want~|need|just|ready|make|made|wish|hope|for * it|this|everything|all|pain|the pain|that * to? * be? over|stop|end|ended|quiet|done|finished
        suicidalOblique value=1.5 fixed	en	i|ive have|got|bought|holding|saved * bottle|handful|pile|bunch|whole of? * pills|meds|xanax|percs|oxys|fent right|in|beside|next|ready|poured|counted|on|lined here|front|my|me|to|out|the|up
        suicidalOblique value=2	en	want~|wished it|this|everything|all over
        suicidalOblique value=1.5	en	make it all? stop
        suicidalOblique value=1.5	en	end the|this|my pain|suffering|misery
        suicidalOblique value=1	en	im|am|i so|just|really? so? done ; not|never come|coming|wake|waking back|up
        suicidalOblique value=0.5	en	cant stop|quit thinking about it|that|dying|death
        suicidalOblique value=2 fixed	en	no|not|any|see|a|without * point|reason|use in|to|of * going|go|living|live|doing|being|continuing|staying|stay|be|anything|trying|wake|tomorrow
        suicidalOblique value=2 fixed	en	nothing|nobody left? to|for live
        suicidalOblique value=1.5 fixed	en	nothing|nobody left for me
        suicidalOblique value=1.5 fixed	en	no reason * here
        suicidalOblique value=1 fixed	en	whats the point
        suicidalOblique value=1.5 fixed	en	dont|cant|not see * point|future|tomorrow|way forward|myself|way out|reason
        suicidalOblique value=1.5 fixed	en	see no point|future|way|reason ; no way out ; only|one way out|to
        suicidalOblique value=2 fixed	en	i have nothing left
        suicidalOblique value=1.5 fixed	en	no future ; nothing left for me|to live
        suicidalOblique value=1.5 fixed	en	what's left for me
        suicidalOblique value=1.5 fixed	en	cant keep going ; cant do life|living
        suicidalOblique value=1.5 fixed	en	how much longer i can do|take|go|keep|stand|last|hold|live
        suicidalOblique value=1 fixed	en	cant live like this
        suicidalOblique value=1.5 fixed	en	cant take it|much|anymore|another anymore|more|longer|day
        suicidalOblique value=2	en	life|living|im isnt|not|no|aint|barely * worth living|it|anything|much|keeping
        suicidalOblique value=1.5	en	not|isnt|aint worth living|the air|saving
        suicidalOblique value=1.5	en	lost|losing|lose all? * will|hope|reason|reasons to|of|? * live|living
        suicidalOblique value=1.5	en	no hope left ; lost all hope
        suicidalOblique value=1.5	en	given|gave|giving|give up on life|living|everything|me
        suicidalOblique value=2	en	ran|running|run|out of reasons
        suicidalOblique value=1.5	en	wouldnt|dont|doesnt|didnt|not|couldnt|wouldn * care|mind|matter|bother * if|whether|not|dying|being * i|he|she|it|waking|live|alive * live|die|lives|dies|wake|wakes|od|killed|never|didnt|dont|died|here|stopped|waking|just|dead
        suicidalOblique value=2	en	wouldnt care|mind dying|not ; wouldnt care|mind if i|it|im|someone|somebody|god|a|the|this|one
        suicidalOblique value=1.5	en	dont care if i|he|she live|die|wake|od|dont
        suicidalOblique value=1.5	en	if i died|die|od|overdose * care|notice|matter|fine|ok|tomorrow|tonight|so be|well
        suicidalOblique value=1.5	en	want|wish|just|could|wanna|hope|try to|i|? stop breathing ; stop existing ; not my problem soon
        suicidalOblique value=1.5	en	see|be|with|join~|meet|rejoin|follow * {kin}|him|her|them * again? soon|heaven|tonight|other side|up there|already
        suicidalOblique value=2 fixed	en	hoping|hope|hopes|wish|wishing|praying|pray|wishes * next|one|this|a|last|every bag|shot|hit|dose|pill|one|batch|pipe|rail * does|takes|kills|finishes|ends|do|take|kill|finish|end|stops|stop it|me|him|her|my|things
        suicidalOblique value=1.5	en	with|see|join|follow him|her|them|{kin} in heaven|on the other|soon|tonight|already|now
        suicidalOblique value=2	en	id be with him|her|them|my already|by
        suicidalOblique value=1	en	in heaven ; the other side ; in the ground
        suicidalOblique value=1	en	cemetery ; his|her|their grave ; follow him|her ; reunited
        suicidal	es	suisidio ; suisida ; suisidarme ; suisidarse ; suicidiarme ; quitarme|quitarse|kitarme|qitarme la bida|vida ; ya no quiero bivir ; no bale la pena bivir|vivir ; aorcarme ; me boy|voy a aorcar
        suicidal	es	me|nos|se kiero|qiero|qero|kero|kiere|qiere matar|morir|suicidar|aorcar|cortar ; ya? no kiero|qiero|qero|kero|kiere|qiere vivir|bivir|seguir|estar|existir|despertar|despertarme ; kiero|qiero|qero|kero morir|morirme|matarme|desaparecer|suicidarme
        suicidal	en	follow|following|join|joining|be with|to? my|him|her|late|dear|? wife|husband|son|daughter|mother|father|him|her * tonight|tomorrow|shortly|presently|this * evening|night|week
        suicidal	en	saved|saving|hoarded|hoarding|stockpiled|stockpiling|collected|collecting|laid up|by|aside|? enough|all|my|the|some|? * tablets|pills|capsules ** follow|join|end|finish|kill|die|sleep|myself
        suicidalOblique.joinDead fixed	en	be|join|joining|being|go|see with? my|her|him|them|mom|dad ; join|joining|with our|his|her|their mom|dad|mother|father|brother|sister|wife|husband|son|daughter|baby|kid
        suicidalOblique value=2 fixed	en	asleep|sleep|bed * * and|& stay|stayed|stays that|asleep|gone|there ; waiting|waits|wait for|on me|him|her * * other side|up there|heaven|over there|up in
        suicidalOblique value=1.5	en	paid|prepaid|prepay|arranged|bought|picked|planned|planning|settled * * my|his|her own? own|cremation|burial|funeral|plot|casket|coffin|urn|headstone|service ; so * doesnt|wont|dont fall|land on * {kin}|them|her|him
        suicidalOblique value=2 fixed	en	until|till|til|after|once|past ** then|and * im|i|hes|shes|ill * done|finished|through with * everything|life|living|of
        suicidalOblique value=2 fixed	en	shed|theyd|hed|kids|they|she|family|wife * * better|more|happier with|off|from the|my|his|her|* insurance|policy|settlement check|money|payout ; {nobody} can|could|will|would|gets to? save|revive|narcan|wake me|him|her ; {nobody} can|could|will|would bring|pull|talk|call me|him|her back|down|around
        suicidalOblique value=2	en	asked|asks|asking * * pharmacist|pharmacy|nurse|doctor|siri|google|internet ** how|what many|much|dose ** too|fatal|lethal|kill|stop|never ; stopped|quit|not|never wearing|wear|using|wears|buckling|buckle * * seatbelt|seat ** speed|speeding|fast|faster|road|roads|drive|curve|curves
        suicidalOblique value=2 fixed	en	{height} *** all|only i|he|she can|could see|think|hear|picture ; all i|he|she * see|think|thinks|thinking about|of|is|? the|that * {height}
        suicidalOblique value=1.5	en	put|signed|transferred|deeded|moved|signing|putting * * house|home|car|truck|accounts|title|deed|everything|money|savings|condo * in|into|over|to * * {kin} name|names ; do not disturb ; everything i|he|she need|needs * here|ready|bathroom|cabinet|drawer|car|garage|room
        suicidalOblique value=2 fixed	en	youll|theyll|shell|hell|you|they|we|kids * know|need|manage|handle|have * * when|once|after its|it|im|i|hes|he|shes|she * just|only|alone|not|gone|aint|isnt|wont ; lived|had * long|enough|full|my|his|her enough|life|share|run ; had my|his|her|enough time
        suicidalOblique value=1	en	showed|showing|taught|teaching|shows|teaches me|her|him|them|wife|us|mom|{kin} how to|the * * furnace|taxes|bills|breaker|fuse|generator|boiler|sprinklers|accounts|budget|mower|checkbook
        suicidalOblique value=2 fixed	es	no le|les hago|hace|haria|hare falta a nadie|ellos|ellas|mis|mi ; dejo|deje|escribio|escribi|dejando|escribiendo * carta|cartas|nota|recado|papelito|cartitas * * almohada|buro|mesa|cama|refri|espejo|cada|hijos|hijas|ninos|mama|familia|nietos
        suicidalOblique value=2 fixed	es	mejor|tranquilos|tranquila|felices|bien|descansar ** cuando|si|sin|el * yo|ya|me|que|no|? * falte|falta|muera|mori ; ya vivi|vivio|vivido|viviste * * lo|suficiente|bastante|mucho|todo ; dejen|dejenme|dejenlo|dejame irme|ir|descansar|morir
        suicidalOblique	es	compro|trajo|consiguio|guardo|amarro|colgo|compre la|una|un|el|mi|su {siRope} ** perro|arbol|carga|viga|no|cuarto|cochera|patio
        suicidalOblique value=2 fixed	es	ya|quiere|quiero|quisiera|voy|va|listo|lista|mejor * ir|irme|irse|reunir|reunirme|reunirse|alcanzar con? mi|su? mama|papa|esposa|esposo|hijo|hija|hermano|hermana|difunto|difunta * cielo|muerto|muerta|murio|fallecio|difunta|difunto|panteon
        suicidalOblique value=1.5	en	dark|scary|bad|black|ugly|intrusive|unsafe thoughts|thought
        suicidalOblique value=3 fixed	en	let|letting|lets|take|taking go|hands|my|off * of|off the? wheel|rail|railing|ledge ; not turning|braking|stopping|steering|swerving * at the? curve|light|bend|wall|tree|cliff|edge
        suicidalOblique value=3 fixed	en	look|looking|looked|stare|staring|stared at my|his|her own? wrists|wrist|veins ; keep|keeps|kept|cant|been|sit|sits|just * looking|staring|eyeing at? the|my|this|that|a? rope|noose|gun|pistol|blade|razor|ledge|railing
        suicidalOblique value=1.5	en	thoughts scare|scaring|are me|dark
        suicidalOblique value=2 fixed	en	going|gonna|about|ready to? do it after|once|when|as|right|soon * i send|sent|hang|hit|finish|submit|this|as ; loaded|drew|cooked|cook|load * up? * * more than * ever|usual|enough
        suicidalOblique value=1	en	dark place|places|hole
        suicidalOblique value=1.5	en	thinking about ways
        suicidalOblique value=1.5	en	scared|afraid|worried|terrified of? what i|ill|id|he|im|she|hell|shell might|would|will|could|may|gonna|going|? do
        suicidalOblique value=2	en	scared|afraid|fear|worried|terrified|frightened|think * i|he|she|hell|shell|hes|shes|ill|im * * do|hurt|kill|harm|hurts|kills something|myself|himself|herself|anything|stupid|drastic|themselves
        suicidalOblique value=1.5	en	scared|afraid of|for myself|my life|my safety
        suicidalOblique value=1	en	do|did|done|try|tried something|anything stupid|drastic|bad|permanent|crazy|rash|foolish|irreversible|final
        suicidalOblique value=1.5	en	shouldnt|cant|not * be left? alone
        suicidalOblique value=1.5	en	dont * alone tonight|with * {pills}|myself
        # not to be, not to wake
        suicidalOblique fixed	en	just|want|wanna|rather|maybe|wish|normal|could|to to|i|? * not|stop|cease|quit existing|exist|living|breathing ; want|wanna|just|rather|wish|like|id to|i|? not be|exist|live alive|here|anymore|around
        suicidalOblique fixed	en	rather|prefer not * wake|waking up most|again|tomorrow|anymore|one|some
        suicidalOblique fixed	en	about|of|like|to * not being|existing|waking|living here|alive|around|anymore|up
        suicidalOblique fixed	en	not|dont|never|arent|isnt|im not * sure|know|convinced|certain * * if|that|whether|why * i|he|she|im * * want|wanna|wants|should|deserve|supposed to|? * be|stay|keep|live|living|being * alive|here|living|around|anymore|tomorrow
        suicidalOblique fixed	en	reason|reasons to|for|not|me * still|stay|be|live|living|keep|keeping|stick|wake|being|breathing|here|hang|go * here|alive|around|up|on|breathing|living ; something|anything|someone|somebody|nothing|one to live|stick|stay|wake for|around|up|alive
        suicidalOblique fixed	en	fresh|ran|run|running|all out of reasons|tomorrows ; nothing|{nobody} * to|for * live|stick|stay alive|around|for|here|alive
        suicidalOblique fixed	en	nothing keeping|stopping|holding|tying me|him|her * here|alive|from|around
        suicidalOblique value=2 fixed	es	iba|era a|para ser * mi|su|la? ultima|ultimo * * y|pero * desperte|desperto|sigo|sigue ; desperte|despierto|despierta|desperto * enojado|enojada|molesto|triste de|porque seguir|estar|sigo|despertar|sigue
        suicidalOblique fixed	en	only|one|last thing|reason|one * * * keeping|keeps|stopping|holding|still|kept * me|breathing|here|alive|around|from ; last|only thing|reason|one i was|i|keeping|that * holding|hanging|living|staying|alive|sticking on|for|around|here
        suicidalOblique fixed	en	sleep|asleep|eyes * * never|not|dont|forever|didnt|that * wake|get|waking|open|come|up|was|that ; sleep forever|for good ; fell|fall|drift asleep * * that was|be that|it
        suicidalOblique fixed	en	hope|hoping|wish|rather|mind|pray|praying|prefer|better|hopes|asking ** dont|didnt|not|never|wont|doesnt|couldnt|just * wake|waking|woke|hand|open|stop|stops|quit|quits * up|again|me|my|breathing|beating tomorrow|again|at|ever|another|eyes|anymore|all|one|from
        suicidalOblique fixed	en	hope|wish|pray|praying|hopes|prayed i|to|he|she|? just|to|? dont|didnt|not|never|doesnt to? wake up ; rather not|never wake up again|at|tomorrow|ever|anymore ; take|takes|took|call|calls me|him|her|us * in|home * sleep|tonight
        suicidalOblique fixed	en	god|lord|jesus * take|takes|took|call|calls me|him|her|? * home|sleep|now|tonight
        suicidalOblique fixed	en	wouldnt|wont|dont|doesnt|not|didnt|couldnt|could * mind|care|matter|bother|upset|less * * if|whether|when|to|which|at * * die|died|dies|dying|wake|waking|hit|killed|live|lived|od|odd|dead|took|takes|kills|crashed|ended|alive|overdosed|stop|stopped|end|gone
        suicidalOblique fixed	en	if|hope|wish|hoping|let|pray ** bus|truck|car|semi|train|lightning|cancer|heart|tumor|stroke|fentanyl|batch|tree|meteor * hit|hits|took|takes|ran|killed|kills|quit|stopped|fell|gets|shot|ended|does * me|quit|out|it|over
        suicidalOblique fixed	en	didnt|dont|never * want|wanna|need|see * there|another|any|a * be * tomorrow|morning|day ; dont|didnt want|need|see another|a|any tomorrow|morning|sunrise ; doing|face|see|of a|another|doing tomorrow|morning ; point ** tomorrow
        suicidalOblique fixed	en	be|join|joining|see|seeing|together with? my|him|her|them|mom|dad|our * son|daughter|wife|husband|mother|brother|boy|baby|girl|? * soon|tonight|already|finally|heaven
        suicidalOblique fixed	en	not|wont|isnt|aint be? long till|until|til|now|before * im|i|ill|he|she * with|see|join|gone
        suicidalOblique value=1.5 fixed	en	if|were|was ** id|i would|d|be * with|be him|her|them|with already ; alright|fine|ok|okay with|by me
        suicidalOblique value=1 fixed	en	i|ive|id|he|she|already decided|settled|chosen ; my mind is|s|already made ; its|it is|feels|feel|felt|so|almost|actually|strangely|kind of? peaceful|calm|light|free|quiet|relief ; has|have means ; too|real|oddly|so|very|suddenly calm
        suicidalOblique value=1 fixed	en	calm x|for|since|now ; no fear ; flat affect ; voice flat|calm ; line quiet
        suicidalOblique fixed	en	have|has|had|got|ive a|the|my|his|her * day|date|night|place|method * picked|set|chosen|circled|marked|planned
        suicidalOblique fixed	en	already|ive|i|hes|shes|finally * picked|chose|chosen|circled|decided|planned * the|a|my|on|how|which|when|there|out * day|date|night|bridge|overpass|spot|tree|wont|id ; picked|chose|chosen|circled {siDay} ** everything|all|arranged|ready|done|difference
        suicidalOblique fixed	en	planning|planned|figuring|know|knows|decided|picturing|imagining|figured|thinking out|about|of|on|exactly|? how|where|when id|ill|im|hed|shed * do|end|die|doing|go
        suicidalOblique fixed	en	other|only|easy|another|quick|best|one way out ** arranged|ready|planned|set|left|tonight ; way out * except|but|other|left ; dont|cant see|find * way out|reason|point|future
        suicidalOblique fixed	en	cant|couldnt|wont|not|dont|doesnt * promise|guarantee|swear|sure|think|know * ill|hell|shell|i|he|she|if|that * be|make|stay|last|wake * here|tonight|tomorrow|tmrw|safe|alive|weekend|night
        suicidalOblique fixed	en	cant|dont|doesnt trust myself|himself|herself * tonight|alone|with|around|near|right
        suicidalOblique fixed	en	do|doing|did|try something|anything * i|stupid|drastic|permanent|final|desperate|rash|irreversible|that * cant|take|undo|back|tonight|himself|herself|myself ; something i cant take|undo
        suicidalOblique fixed	en	afraid|scared|worried|fear|terrified|think|concerned|convinced|frightened * he|she|hes|shes|hell|shell|i|im|ill|son|daughter|dad|mom|they * * do|hurt|harm|kill|end|try * something|himself|herself|myself|anything|stupid|drastic|themselves
        suicidalOblique fixed	en	checking|check|opting|signing|bowing|clocking|logging|tapping out * of|for? * everything|life|good|permanently ; im checking|clocking|bowing out ; want out * out ; out out|out out
        suicidalOblique fixed	en	end|ending|ended * it|this|things|everything|pain * tonight|tonite|all|today|now|myself|soon|for good|once and|life|stop|over|this way|permanently
        suicidalOblique value=1.5 fixed	en	want|wanted|just|wish|need|wants|make|making|begging|hope * * it|everything|this|pain|noise|all|that * * to? * stop|be over|end|be done|over|quiet ; ready|i am|im|hes|shes to be|so * done|over|finished|through with|? * life|all|everything|it all|this
        suicidalOblique value=1 fixed	en	cant|cannot * keep|do|take|handle|go|stand * doing|this|living|it|on|going|existing|pretending|life * anymore|more|longer
        suicidalOblique fixed	en	cant|cannot do|take|go|stand|handle|live ** anymore|more|longer|on ** bye|goodbye|sorry|love you|forgive ; so tired|tired|exhausted|done of|with? being|fighting|living|existing * * alive|to live|here|anymore|to stay|existing|stay
        suicidalOblique fixed	en	people|somebody|someone|those with|who * a? future|tomorrow ; point * in|of|to|doing|? * tomorrow|living|it all|everything|waking|going on
        suicidalOblique value=1.5 fixed	en	give|save|have|take my|the|this bed|slot|spot|place * * to|for|on? * somebody|someone * with|who|worth|else
        suicidalOblique fixed	en	not|longer|arent|isnt|stopped|quit|aint scared|afraid|fear|fearing|being|worried * of|about? * dying|death|die|it|the end|that ; doesnt|dont|didnt even? scare|frighten|bother me
        suicidalOblique fixed	en	mad|angry|pissed|disappointed|sad|upset|annoyed|bummed|hate|hated that|when|because|i|it|? * i|still|it * woke|wake|survived
        notEvidence absorb	en	nights|shifts|it|they|work|job|hours|that|this|stairs|smoking|things|noise|kids|questions|weather|distance|drive|heights|blood doesnt|dont|didnt|wont|never really|even|? bother|scare|worry|faze|frighten me|us|him|her
        suicidalOblique fixed	en	when|once|after im|i * in the ground|dirt|earth|grave ; cheap|cheaper|easier|lighter without me|him|her
        suicidal	en	took|swallowed|take|taken * * {NUM}|all|whole|handful|bunch|bottle *** i|he|she wanted|wants|just|wished it|everything|all to|be be|over over|stop|end|done
        notEvidence absorb	en	decided|knew|said|swore|realized i|he|she was|im|am done with {drug}|drinking|beer|it all|all that|partying
        """
}
