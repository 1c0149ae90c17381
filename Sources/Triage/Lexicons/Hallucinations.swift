extension LexiconSources {
    /// Hallucinations of every sense and any cause.
    static let hallucinations = """
        # pseudo
        pseudo	en	bed bugs ; bedbugs ; roach infested ; skin crawls|crawling ; crawling out of
        pseudo	en	makes my skin crawl ; see people getting
        pseudo	en	see things differently|clearly|clearer|through|your|my|his|getting|improve|from
        pseudo	en	seeing things clearly|differently|more|get|getting
        pseudo	en	hear things like|about|get|are|have
        pseudo	en	saw things i|no|in|that * never|war|iraq|overseas|combat|change
        pseudo	en	hear your|his|her|my|moms|a|their|human|real|friendly|familiar voice ; voice mail
        pseudo	en	voices of ; hearing from ; heard of
        pseudo	en	seeing a|someone|somebody girl|guy|man|woman|else|new
        pseudo	en	hear people say|saying|talk|talking about
        pseudo	en	heard people|someone|somebody|friends|friend|neighbors say|talk|talking|mention|got|that|on * about?
        pseudo	en	talking to someone|somebody|people about|at|from|here|today
        pseudo	en	no|not|denies|without|neg ah|vh|avh ; not there yet|for|anymore
        pseudo	en	isnt there a|any|some|something|anyone|for ; fly on the wall
        pseudo	en	like talking to a|the wall|brick
        # hallucination: named
        hallucination	en	hallucinating ; hallucination ; hallucinations ; hallucinates ; hallucinated
        hallucination	en	hallucinate ; halucinating
        hallucination	en	hallucinatin ; halluc ; ah/vh ; a/vh ; avh ; vh
        hallucination	en	tactile|visual|auditory disturbances|hallucinations
        hallucination	en	seeing things ; sees things ; seein things ; saw things ; hearing things
        hallucination	en	hears things ; feeling things crawl|crawling|on|that
        pseudo	en	through|thru the|my|our|these|thin? wall|walls|ceiling|floor
        pseudo	en	heard|hear * in|on the news|radio|tv about|that|was|your|ad|commercial
        hallucination	en	{hear} voices
        hallucination	en	voices telling|tell|in|are|say|saying|told|back|again|wont|getting|come|came|started
        hallucination	en	the voices tell|say|are|wont|get|keep|in|back|at|never|just|again|told|want|come|came|started
        hallucination	en	shadow people|man|men|person|figures|figure ; gang stalked ; gangstalked
        hallucination	en	gangstalking ; tripping balls still
        hallucination	es	alucinando ; alucinaciones ; alucina ; alucinacion ; alucinaba ; alucino
        hallucination	es	{hear} voces ; voces que|en|me|le|dentro
        hallucination	es	{see} cosas|visiones|sombras|muertos|bultos ; {hear} cosas ; visiones
        hallucination	es	se le|me aparece|aparecen|aparecio
        pseudo	en	shadow|shadows|circles|bags under * eyes ; see|seeing|sees|got shadows under
        pseudo	en	{kin} picture|photo|grave|ashes|urn|headstone|tombstone|portrait
        pseudo	en	{talkTo} * {kin} at|by * grave|cemetery|graveside
        # seen
        hallucination.1	en	says|swears|insists saying|that|about? there|theres is|are|s? * {critter}|{spook} in|on|all|under|everywhere
        hallucination.1	en	claims|keeps|screaming saying|that|about? there|theres is|are|s? * {critter}|{spook} in|on|all|under|everywhere
        hallucination.1	en	says|swears|insists saying|that|about? there|theres is|are|s? * {critter}|{spook} coming|crawling|at|behind|inside
        hallucination.1	en	claims|keeps|screaming saying|that|about? there|theres is|are|s? * {critter}|{spook} coming|crawling|at|behind|inside
        hallucination.1 value=1	en	there is|theres|was|isnt|are|arent no|any men|women|cats|dogs|snakes|spiders|rats|flies|ants|man|people|voices|kids
        hallucination.1 value=1	en	there is|theres|was|isnt no|any man|woman|one|body|baby|dog|bugs|people|kids|little
        hallucination.1 value=1	en	there is|theres|was|isnt no|any girl|boy|spiders|cat|voice|music|kid|guy|somebody|cats
        hallucination.1 value=1	en	waving|waves|smiling|screaming|yelling|swinging|pointing|staring at|to * {figure}|{critter}|nothing|{kin}
        hallucination.1 value=1	en	moving their|its mouths|mouth|lips|eyes
        hallucination.1	en	picture|pictures|photo|photos|painting ** looking|staring|watching|blinking|talking at? * me|him|her|eyes|lips
        hallucination.1	en	picture|pictures|photo|photos|painting ** looking|staring|watching|blinking|talking at? * mouths|mouth|head|heads
        hallucination.1	en	picture|pictures|photo|photos|painting ** moving|winks|smiles|blinks at? * me|him|her|eyes|lips|mouths|mouth|head|heads
        hallucination.1	en	paintings|poster|posters|statue ** looking|staring|watching|blinking|talking at? * me|him|her|eyes|lips
        hallucination.1	en	paintings|poster|posters|statue ** looking|staring|watching|blinking|talking at? * mouths|mouth|head|heads
        hallucination.1	en	paintings|poster|posters|statue ** moving|winks|smiles|blinks at? * me|him|her|eyes|lips|mouths|mouth|head|heads
        hallucination.1	en	picture|pictures|photo|photos|painting ** moves|turning|turned|turn|smiling at? * me|him|her|eyes|lips
        hallucination.1	en	picture|pictures|photo|photos|painting ** moves|turning|turned|turn|smiling at? * mouths|mouth|head|heads
        hallucination.1	en	picture|pictures|photo|photos|painting ** winking|nodding|following|laughing at? * me|him|her|eyes|lips
        hallucination.1	en	picture|pictures|photo|photos|painting ** winking|nodding|following|laughing at? * mouths|mouth|head|heads
        hallucination.1	en	paintings|poster|posters|statue ** moves|turning|turned|turn|smiling at? * me|him|her|eyes|lips|mouths|mouth|head|heads
        hallucination.1	en	paintings|poster|posters|statue ** winking|nodding|following|laughing at? * me|him|her|eyes|lips|mouths|mouth|head|heads
        hallucination.1	en	statues|doll|dolls|mirror|reflection ** looking|staring|watching|blinking|talking at? * me|him|her|eyes|lips
        hallucination.1	en	statues|doll|dolls|mirror|reflection ** looking|staring|watching|blinking|talking at? * mouths|mouth|head|heads
        hallucination.1	en	statues|doll|dolls|mirror|reflection ** moving|winks|smiles|blinks at? * me|him|her|eyes|lips|mouths|mouth|head|heads
        hallucination.1	en	portraits|teddy|mannequin|mannequins ** looking|staring|watching|blinking|talking at? * me|him|her|eyes|lips
        hallucination.1	en	portraits|teddy|mannequin|mannequins ** looking|staring|watching|blinking|talking at? * mouths|mouth|head|heads
        hallucination.1	en	portraits|teddy|mannequin|mannequins ** moving|winks|smiles|blinks at? * me|him|her|eyes|lips|mouths|mouth|head|heads
        hallucination.1	en	statues|doll|dolls|mirror|reflection ** moves|turning|turned|turn|smiling at? * me|him|her|eyes|lips
        hallucination.1	en	statues|doll|dolls|mirror|reflection ** moves|turning|turned|turn|smiling at? * mouths|mouth|head|heads
        hallucination.1	en	statues|doll|dolls|mirror|reflection ** winking|nodding|following|laughing at? * me|him|her|eyes|lips
        hallucination.1	en	statues|doll|dolls|mirror|reflection ** winking|nodding|following|laughing at? * mouths|mouth|head|heads
        hallucination.1	en	portraits|teddy|mannequin|mannequins ** moves|turning|turned|turn|smiling at? * me|him|her|eyes|lips
        hallucination.1	en	portraits|teddy|mannequin|mannequins ** moves|turning|turned|turn|smiling at? * mouths|mouth|head|heads
        hallucination.1	en	portraits|teddy|mannequin|mannequins ** winking|nodding|following|laughing at? * me|him|her|eyes|lips
        hallucination.1	en	portraits|teddy|mannequin|mannequins ** winking|nodding|following|laughing at? * mouths|mouth|head|heads
        hallucination.1	en	cat|dog|cats|dogs|dolls|statues|photos|pictures|trees|lights|birds|plants|toaster {say} to|with? me|him|her
        hallucination.1	en	seeing|sees {critter}|{spook}
        hallucination.1	en	{see} * {critter}|{spook} ** {hideout}|{outside}|skin|ceiling|corner|everywhere|arms|food|{noneThere}
        hallucination.1	en	says|swears|thinks|insists|claims ** {critter}|{spook} ** {hideout}|skin|everywhere|corner|bed|arms|food|hair|him|her
        hallucination.1	en	{critter}|{spook} * crawling|pouring|coming|marching|melting|climbing|running * on|in|under|over|out|up|from|across|at
        hallucination.1	en	{critter}|{spook} * crawling|pouring|coming|marching * me|him|her|through|down|around|behind|toward
        hallucination.1	en	{critter}|{spook} * melting|climbing|running * me|him|her|through|down|around|behind|toward
        hallucination.1	en	{critter}|{spook} * moving|swarming|hiding|staring|watching|following|talking * on|in|under|over|out|up|from|across|at
        hallucination.1	en	{critter}|{spook} * moving|swarming|hiding|staring * me|him|her|through|down|around|behind|toward
        hallucination.1	en	{critter}|{spook} * watching|following|talking * me|him|her|through|down|around|behind|toward
        hallucination.1	en	seeing|sees|keeps|see * {figure} ** corner|foot|ceiling|doorway|curtain|curtains|wall
        hallucination.1	en	seeing|sees|keeps|see * {figure} ** walls|{noneThere}|shadows|mirror|end|chair
        hallucination.1 value=1	en	{figure} * stand|stands|standing|sitting|sits * {inPlace} {whose} * {outside}|corner|foot|doorway
        hallucination.1 value=1	en	{figure} * stand|stands|standing|sitting|sits * {inPlace} {whose} * tree|trees|bed|hall
        hallucination.1 value=1	en	{figure} * watching|staring|waving|lurking|floating * {inPlace} {whose} * {outside}|corner|foot|doorway
        hallucination.1 value=1	en	{figure} * watching|staring|waving|lurking|floating * {inPlace} {whose} * tree|trees|bed|hall
        hallucination.1 value=1	en	hiding|hides|running|hid from * men|people|them|cops|police|soldiers|shadows|voices|something
        hallucination.1 value=1	en	lives|live alone
        hallucination.1	en	theres|there is|are|s? * {critter}|cat|cats|dog|dogs|{spook} * {inPlace} {whose} {hideout}
        hallucination.1	en	felt|feel|feels|feeling a|some|someones|invisible|cold|dead|little? hand|hands|fingers|breath * on|touching|in * {whose}
        hallucination.1 value=1	en	every time * blink|blinks|blinking
        hallucination.1 value=1	en	out of the corner of my|his|her|both eye|eyes ; flashes of light
        hallucination.1	en	{wrongly} ** {figure}|{critter}|they|theyre ** in {whose} {hideout}
        hallucination.1	en	faces in the|my|his|her|every|{hideout} *
        hallucination.1	en	ceiling|walls|wall|wallpaper|carpet|curtains|floor|floors|furniture * {wobble}
        hallucination.1	en	pictures|photos|painting|trees|patterns|faces|stairs|tiles|rug * {wobble}
        # heard
        hallucination.1	en	{hear} ** {sound}|they ** under|beneath|below {whose} house|trailer|bed|stairs|porch|building
        hallucination.1	en	{hear} ** {sound}|they|talk ** {inPlace} ** {hideout}|roof|closet|basement|yard|head
        hallucination.1	en	{hear} ** {sound} ** {noneThere}|empty|unplugged|off|nobody|alone|asleep|disconnected|night
        hallucination.1	en	{hear} them|they|it again|talking|whispering|whisper|under|inside
        hallucination.1	en	{hear} them on|in * roof|attic|basement|closet|walls|trees
        hallucination.1	en	{hear} whispers|whispering|footsteps at|when|in|again|all|and|but|that
        hallucination.1	en	{hear} * {whose} name ; {hear} ** {say} {whose} name
        hallucination.1	en	{hideout} * sending|sends|send|gives|giving * messages|signals|orders|codes
        hallucination.1	en	{say} {whose} name ** {hideout}|again|nobody|alone|empty|night|dark|no
        hallucination.1	en	name called|being|called when|and|in|but|by|out|from
        hallucination.1	en	called when * empty|nobody|alone|no
        hallucination.1	en	{sound}|they|theyre|men|man|woman|cops|police|something|fbi|it|whispers * {inPlace} {whose} {hideout}
        hallucination.1	en	{hideout} * {say} to? me|him|her|my|his|us|back|things|name|about|again
        hallucination.1	en	whispering|talking|voices|voice|laughing * {inPlace} * {hideout}|roof|closet|room|shadows
        hallucination.1	en	voices|voice|whispering in|inside * head
        hallucination.1	en	tv|television|radio|news|phone|song|songs * {say} * me|him|her|my|his|name
        hallucination.1	en	billboard|billboards|computer|anchor|anchorman|weatherman * {say} * me|him|her|my|his|name
        hallucination.1	en	people|man|lady|woman|guy on|in the? tv|television|radio|screen|news * {say}|look|looking|watching|watch
        hallucination.1	en	host|anchor|they|actors on|in the? tv|television|radio|screen|news * {say}|look|looking|watching|watch
        hallucination.1	en	people|man|lady|woman|guy|host|anchor|they|actors on|in the? tv|television|radio|screen|news * staring|laughing|are|know
        hallucination.1	en	sending|sends|send|getting * messages|signals * through|from|in|on * {hideout}|phone|radio|song|songs|plates
        hallucination.1	en	gets|hidden|secret * messages|signals * through|from|in|on * {hideout}|phone|radio|song|songs|plates
        hallucination.1	en	radio|tv|fan|music * thats|is|was|even * off|unplugged|broken
        hallucination.1	en	unplugged it * still|going|and
        hallucination.1 value=1	en	they|it|someone|somebody|something|voices {say} {whose} name
        hallucination.1 value=1	en	know|knows|learned|using {whose} name
        hallucination.1 value=1	en	radio people ; people inside|under ; neighbors * {say} * name
        hallucination.1 value=1	en	room|house|hallway is|was empty
        hallucination.1 value=0.5	en	{noneThere}
        hallucination.1 value=1	en	isnt|arent|not|wasnt|werent real
        hallucination.1 value=1	en	sees|see|hears|hear|heard|saw {nobody}|nothing|none
        hallucination.1 value=1	en	{nobody} is|s|was talking|calling|speaking|knocking|saying
        hallucination.1 value=1	en	taping|covering|covered|taped * outlets|vents|windows|mirrors|camera|cameras
        hallucination.1 value=1	en	{nobody}|nobodys on|in|at|under the roof|house|attic|yard|hall
        hallucination.1 value=1	en	can you hear|see them|that|it
        hallucination.1	en	see|seeing|sees|hear|hears|hearing|heard|smell|smells|smelling|taste|tastes ** {nobody} else
        hallucination.1	en	{figure}|{critter}|{spook} ** {nobody}|none else * see|sees|hear|hears|seen|notices
        hallucination.1	en	smell|smells|smelling|taste|tastes ** {noneThere}|not burning
        hallucination.1 value=1	en	{nobody} else * see|hear|smell|sees|hears|smells|notices|does
        hallucination.1 value=1	en	whispering|chatting|talking|waving|arguing|laughing|answering to|with|at somebody|someone|people|it|himself|herself
        hallucination.1	en	{talkTo}|whispering somebody|someone|people|it|man|woman|kid * {inPlace} {whose} * couch|bed|sofa|wall|closet|corner|tree
        hallucination.1	en	{talkTo}|whispering somebody|someone|people|it|man|woman|kid * {inPlace} {whose} * bushes|shed|mirror|trunk
        hallucination.1	en	{talkTo}|whispering somebody|someone|people|it|man|woman|kid * {inPlace} {whose} * dresser|curtain|curtains
        hallucination.1	en	{spook} ** showing|show|appear|appearing|appears|standing|following|watching|sitting|talking|staring|waiting
        hallucination.1	en	dead {kin} ** showing|show|appear|appears|appearing
        hallucination.1	en	reading|broadcasting|stealing|controlling|hearing|inserting|reads|hears|steals {whose} thoughts|brain
        hallucination.1	en	phone|computer|laptop|clock|engine|toaster|stove * whispering|whispers|muttering|laughing|breathing|giggling
        hallucination.1	en	see|sees|seeing them|it|him|her {inPlace} * door|ceiling|trees|bushes|floorboards|curtains
        hallucination.1	en	shadow guys|dudes|folks|things|ones|kids|creatures|beings|thing ; shadows guys
        hallucination.1	en	thread|threads|string|strings|hair|hairs * coming|growing|pulling|crawling * out|from * fingers|skin|arms|mouth
        hallucination.1	en	thread|threads|string|strings|hair|hairs * coming|growing|pulling|crawling * out|from * pores|nose|hands|eyes
        hallucination.1	en	wire|wires|fibers|worms|bugs * coming|growing|pulling|crawling * out|from * fingers|skin|arms|mouth|pores|nose|hands|eyes
        hallucination.1 value=1	en	looks|looked|walks right through|past them|him|her|it
        # felt
        hallucination.1	en	{critter} * crawling|moving|biting|under|inside * skin|me|him|her|arms|arm|legs|scalp|hands|face|body|veins
        hallucination.1	en	{critter} * digging|walking|squirming|living * skin|me|him|her|arms|arm|legs|scalp|hands|face|body|veins
        hallucination.1	en	crawling|moving|squirming|wriggling * under|beneath|inside {whose} skin|arms|scalp
        hallucination.1	en	{critter} * in|under|on|beneath|all|inside * skin|veins|arms|hair|scalp|legs|feet|hands
        hallucination.1	en	{critter} * in|under|on|beneath|all|inside * ears|eyes|teeth|stomach|brain|body|face|bloodstream
        hallucination.1	en	feel|feels|feeling * bugs|spiders|ants|insects|worms|hands|fingers * on|under|crawling
        hallucination.1	en	feel|feels|feeling * hands|fingers|somebody|someone touching|grabbing|breathing
        hallucination.1 value=1	en	digging|picking|cutting|clawing|scratching|pulling at|out|on * skin|arms|arm|face|them|legs|forearms|scalp
        hallucination.1 value=1	en	something|somebody|someone|hands touching|grabbing|breathing on? me|him|her
        # acted on
        hallucination.1	en	{swat} at|for|off|up|out|away|? * {critter}|air|nothing|invisible|flies|threads|strings|hairs|dogs|cats|people
        hallucination.1	en	{swat} at|for * air|nothing|things|empty
        hallucination.1	en	{figure}|{critter}|{spook}|laundry|clothes|cigarette|dishes * that|who|thats|whos|which|but|and ** {noneThere}
        hallucination.1	en	people|cup|food|phone|horses|rope * that|who|thats|whos|which|but|and ** {noneThere}
        hallucination.1	en	{talkTo} * people|someone|somebody|things|man|woman ** {noneThere}|dead|died|passed|isnt|arent
        hallucination.1	en	{talkTo} * person|kids|dog|girl|boy|{kin} ** {noneThere}|dead|died|passed|isnt|arent
        hallucination.1	en	{talkTo} {nobody}|ghosts|spirits|demons|voices|walls|dead|shadows|mirror|lamp|curtains|wall
        hallucination.1	en	{talkTo} the|an|a * chair|air|room|wall|walls|corner|curtain|curtains|tv|dead|lamp|radio|mirror|coat
        hallucination.1	en	{talkTo} * late|dead|deceased {kin} ; {talkTo} * {kin} ** {deadWord}
        hallucination.1	en	{talkTo} * {figure} * {inPlace} * corner|curtain|curtains|chair|wall|ceiling|window|closet|bed|tree
        hallucination.1 across	en	{talkTo} * {kin} *** {deadWord} since|in|for|years|ago|before|last|when|already|back
        hallucination.1	en	dead|late|deceased {kin} * sitting|standing|talking|talks|came|comes * in|on|by|at|to|with|here|him|her|me
        hallucination.1	en	dead|late|deceased {kin} * visits|visited|visiting|watching|calling|is * in|on|by|at|to|with|here|him|her|me
        hallucination.1	en	{kin} ** {deadWord} ** is|was|be in|here|on|sitting|talking|standing * room|chair|bed|couch|him|her|me|here
        # acted on: old work done in the wrong place
        hallucination.1	en	{oldWork} ** in|on|from|at|off|around|by {whose} * living|couch|bed|kitchen|hallway|bedroom|room|recliner
        hallucination.1	en	{oldWork} ** in|on|from|at|off|around|by {whose} * bathroom|ceiling|sofa|ward|blanket|carpet|rug
        hallucination.1	en	fish|cows|mail|birds|chickens|fire|smoke|horses|tools|customers|sheep that|who {noneThere}
        hallucination.1	es	{oldWork} ** en|por|desde la|el|su * sala|cama|cuarto|cocina|pasillo|bano|sillon|hospital|cobija|silla
        # persecuted
        hallucination.1	en	{wrongly} * tv|fbi|cia|cartel|neighbors|cops|police|aliens|cameras * watching|following|spying|after
        hallucination.1	en	{wrongly} * tv|fbi|cia|cartel|neighbors|cops|police|aliens|cameras * listening|talking|hiding|planted
        hallucination.1	en	{wrongly} * people|someone|somebody|men|government|drones|radio|voices * watching|following|spying|after
        hallucination.1	en	{wrongly} * people|someone|somebody|men|government|drones|radio|voices * listening|talking|hiding|planted
        hallucination.1	en	{wrongly} * tv|fbi|cia|cartel|neighbors|cops|police|aliens|cameras * poisoning|reading|outside|filming
        hallucination.1	en	{wrongly} * tv|fbi|cia|cartel|neighbors|cops|police|aliens|cameras * inside|recording|tracking
        hallucination.1	en	{wrongly} * people|someone|somebody|men|government|drones|radio|voices * poisoning|reading|outside|filming
        hallucination.1	en	{wrongly} * people|someone|somebody|men|government|drones|radio|voices * inside|recording|tracking
        hallucination.1 value=1	en	cameras|bugs|mics|microphones|wires in|on|behind * {hideout}|vents|ceiling|teeth|phone
        # Spanish
        hallucination.1	es	munecos|munecas|muneca|fotos|cuadros ** me|le|nos * habla|hablan|hablando|miran|mira|llaman
        hallucination.1	es	juguetes|estatuas|santos|perro|gato ** me|le|nos * habla|hablan|hablando|miran|mira|llaman
        hallucination.1	es	{hideout} * manda|mandan|envia|envian|da|pasa * mensajes|senales|ordenes
        hallucination.1	es	{spook} * en|por|bajo|adentro * {hideout}|{outside}|casa|cuarto ; hay {spook}
        hallucination.1	es	ve|oye|veo|oigo|siente|siento|huele|huelo ** nadie mas|ve|oye
        hallucination.1	es	{figure}|{critter}|{spook} ** nadie mas? ve|oye|mira|siente
        hallucination.1	es	{see} * {critter}|{spook} ** en|por|que|debajo|donde|caminando|bajo|subiendo|saliendo|encima
        hallucination.1	es	{see} {spook}
        hallucination.1	es	dice|jura|cree|grita|siente ** {critter}|{spook} ** en|por|encima|debajo|caminan|caminando
        hallucination.1	es	dice|jura|cree|grita|siente ** {critter}|{spook} ** pared|paredes|piel|cuerpo|cama|cobija
        hallucination.1	es	{critter} * en|por|bajo|debajo|caminando * la|su|mi|el|toda|las|de * piel|cuerpo|pared|paredes|cama|cobija
        hallucination.1	es	{critter} * encima|dentro|sobre|andan|caminan * la|su|mi|el|toda|las|de * piel|cuerpo|pared|paredes|cama|cobija
        hallucination.1	es	{critter} * en|por|bajo|debajo|caminando * la|su|mi|el|toda|las|de * sabana|brazos|techo|comida|ropa
        hallucination.1	es	{critter} * encima|dentro|sobre|andan|caminan * la|su|mi|el|toda|las|de * sabana|brazos|techo|comida|ropa
        hallucination.1	es	caminan|caminando|andan|corren|suben * {critter} ; {critter} ** {noneThere}
        hallucination.1	es	{swat} * {critter}|aire|nada
        hallucination.1	es	{see}|dice|jura * {figure} ** rincon|esquina|techo|pared|pie|puerta|ventana|{noneThere}
        hallucination.1	es	hay hombres|gente|alguien|personas|una|un|bichos * en|debajo|adentro|detras * {hideout}|rincon|cama
        hallucination.1	es	{hear}|escuchan * {sound}|que * ** {hideout}|{noneThere}|llaman|hablan|dicen
        hallucination.1	es	{hear} * mi|su nombre ; {hear} voces|pasos|gritos|susurros
        hallucination.1	es	me|le|lo|la llaman|hablan|llama|hablaban por|desde|de|del ** nombre|{hideout}
        hallucination.1	es	{hideout} * me|le habla|hablan|dice|dicen|llama|contesta
        hallucination.1	es	{talkTo} * {kin} ** {deadWord} ; {talkTo} * {deadWord}
        hallucination.1	es	{talkTo} nadie|muertos|espiritus|paredes
        hallucination.1	es	{talkTo} la|el|las|una|un * pared|paredes|aire|silla|tele|espejo|rincon|vacio
        hallucination.1	es	{talkTo} ** {noneThere} ; {figure} que|y * {noneThere} ; la|lo|me persiguen
        hallucination.1	es	{hideout} * se? {wobble}
        hallucination.1 value=1	es	habla|hablando|platica|platicando solo|sola ; sombras ; sombra
        hallucination.1 value=1	es	se rie solo|sola ; nadie mas
        hallucination	en	guys|people|men|someone|somebody|voices|man|woman|kids|neighbors|cops * talking|talk|whispering|whisper|laughing|arguing|knocking|scratching in|inside|under|behind|from|through my|the trunk|hood|dash|dashboard|engine|fridge|freezer|toilet|drain|mattress|pillow|couch|speaker|headphones|microwave|fan|ac
        hallucination	en	watch|watched|watching|saw|see|sees|seeing|seen * ants|bugs|spiders|roaches|rats|mice|snakes|worms|insects|faces|beetles|maggots * pour|pouring|crawl|crawling|come|coming|march|marching|melt|swarm|swarming|climb|climbing|drip|dripping|boil
        hallucination	en	hears|hear|hearing|heard * neighbors|neighbor|people|voices|someone|somebody|kids|cops|family|brother|mother|men thru|through|in|from|behind|under|inside|above * wall|walls|outlets|outlet|vents|vent|floor|ceiling|pipes|attic|fan|tv
        hallucination	en	guys|people|men|someone|somebody|man|woman|kids|cops|figures|faces|animals on|in|behind|above|under|along|lined * roof|attic|yard|porch|trees|windowsill|sill|ceiling|bushes|lawn talking|whispering|watching|laughing|waving|staring|while|right|?
        hallucination value=1	en	cant|cannot|doesnt hear|see them|him|her ; lined up|sitting|standing|perched on|along my|the windowsill|sill|rail|dresser|curtain
        hallucination value=2	en	tiny|little|small guys|men|people|soldiers|animals|women|kids|figures|faces|elves ; voices x|for|since|telling|all|again|that|saying|keep ; bugs|something|worms|ants|things|wires|chips under|in|beneath my|his|her|the * skin|tattoo|arm|arms|nails|scalp|face|teeth
        hallucination	en	neighbor|neighbors|people|someone|man|woman|voice|mother|father|he|she|they talks|talking|whispers|speaks|laughs|calls * thru|through|from|in|inside|behind the|my|his|her * vent|vents|wall|walls|fan|outlet|outlets|pipes|drain|tv|radio|floor|ceiling
        """
}
