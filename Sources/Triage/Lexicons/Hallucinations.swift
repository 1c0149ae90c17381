extension LexiconSources {
    /// Hallucinations of every sense and any cause.
    static let hallucinations = """
        # pseudo
        pseudo	en	bed bugs ; bedbugs ; roach infested ; skin crawls|crawling ; crawling out of ; makes my skin crawl ; see people getting ; infested with ; exterminator
        pseudo	en	see|sees|seeing|look|looking|view things|stuff * differently|clearly|clearer|through|getting|improve|from|eye|change|changing|better|online|straight ; see|sees|seeing things|stuff more|in|from a|my|his|her|clearly|? new|different|other|clear light|way|perspective|?
        pseudo	en	see things my|his|her|your way
        pseudo	en	hear|heard|hearing|hears things like|about|get|have|from|of|at ; heard things ; saw|seen things|stuff i|no|in|that|over|you * never|war|iraq|overseas|combat|cant|wont|forget|unsee|shouldnt ; saw|seen things|stuff in|on|at his|her|my|the ; seen some? things ; saw some things
        pseudo	en	hear|heard|hearing|hears your|his|her|my|moms|their voice ; hear|heard|hearing|hears a|? human|real|friendly|familiar|calm|warm|kind voice ; hear|heard a voice ; voice mail ; voices of ; hearing from ; heard of ; raise|raised|raising|loud|angry voices ; voices raised|loud|carry
        pseudo	en	inner voice ; our voices
        pseudo	en	little|small|inner|still|nagging|tiny|quiet voice ; the|that voice in my|his|her|your head ; seeing a|someone|somebody girl|guy|man|woman|else|new ; hear|heard|hearing people say|saying|talk|talking about|how|that ; hear about|of|from
        pseudo	en	heard people|someone|somebody|friends|friend|neighbors|kids|a|some|other|another say|talking|talked|speaking to|with someone|somebody|people about|from|here|today ; not there yet|for|anymore|when ; isnt|arent there a|any|some|something|anyone|for|yet ; fly on the wall
        pseudo	en	like talking to a|the wall|brick ; talk|talking to the|a|this wall|brick
        pseudo	en	wasnt|werent|isnt|never|not there for|growing|most|much|as|enough|anymore|yet ; shadow|shadows|circles|bags under * eyes ; see|seeing|sees|got shadows under ; get real ; tattoo|tattoos|picture|pictures|movie|drawing of * {critter}|{spook}|{pet} ; left|leave|leaving voices|voice
        pseudo	en	{kin} picture|photo|grave|ashes|urn|headstone|tombstone|portrait ; {talkTo}|talk * {kin} at|by * grave|cemetery|graveside ; talk|talks|talking to her|his|my|the * picture|photo|grave|urn|stone ; prays|praying|pray to
        pseudo	en	heard|hear|saw|see * in|on the news|radio|tv|internet|podcast about|that|was|your|ad|commercial|you|and|? ; seeing dead ends ; shadow of ; a shadow of himself|herself|myself ; heard a voice message|mail
        pseudo	en	thin|paper walls ; in the next|other|hotel|dorm room|apartment|door ; talk|talking to nobody|noone about|else|but|at|here|for ; to no one about|else|but|at|here|for
        hallucination	en	hears|hear|hearing|heard * helicopters|helicopter|drones|fan|fridge|refrigerator|pipes|radio|vents|cars|birds|dogs|trees|appliances|heater|shower|music|traffic|crows * talk|talking|talks|speaking|speak|whispering|calling|saying|telling|laughing|plotting
        hallucination	en	sees|seeing|saw|says children|kids|people|man|men|woman|women|boy|girl|someone|somebody|strangers * sitting|standing|lying|crouching on|at|by|in * foot|end|edge|? of? her|his|my|the? bed|closet|ceiling
        pseudo	es	ver|veo|ve|viendo cosas * nuevas|buenas|bonitas|positivas|mejores|distintas|claras|diferente|lindas ; oir|oigo|oye|escuchar cosas * buenas|bonitas|de|sobre ; escuche|oi|escucho que hablan * bien|mucho|de ; voces de
        pseudo	es	alucinante ; no * visiones ; no es real la|el|que
        pseudo	en	waiting room ; there|theres|got|full|infested are|is|of|with|? * mice|rats|roaches|cockroaches|lice|mites in|all|everywhere|under|behind|on|and|? ; kids|childrens|family|worlds|peoples|world|diverse|strong|community voices ; voices in politics|congress
        pseudo	en	voices in the|our|my background|community|field|media|world|office
        # hallucination: named
        hallucination	en	hallucinating ; hallucination ; hallucinations ; hallucinates ; hallucinated ; hallucinate ; halucinating ; halluc ; hallucs
        hallucination	en	ah/vh ; a/vh ; avh ; vh ; ah commanding|command|telling|x|since|pos ; command ah|hallucinations ; formication ; tactile|visual|auditory|perceptual disturbances|hallucinations|halluc|stim|disturbance ; rtis ; internal stimuli
        hallucination	en	ah|a/h and|plus|with|w/|w|+|,|/|? paranoia|paranoid|delusions|delusional|vh|v/h|si|hi ; endorses|endorsing|reports|reporting|having|+|pos|positive|active|current|new|w/ ah|a/h ; ( + ) ah|vh|avh ; ah for|last|this|today|daily|tonight|all
        nonDrug absorb	en	avh|ah|vh|ah/vh|hallucinations|hallus :|are|? none|0|neg|zero|no since|in|x|for {AGO}|{DUR}|{NUM:1990..2030}
        hallucination	en	fighting|fights|fight|brushing|slapping|batting|swatting|beating|scraping off|at|away * spiders|bugs|ants|roaches|snakes|rats|worms|insects|bees|flies|things
        hallucination across	en	seeing|sees|saw|hears|hearing *** dtr|son|wife|husb|family|mom|says|states|reports|but says|states|reports|? none|nobody|noone|nothing|no there|here|exists|one
        hallucination	en	seeing|sees|seein|see|saw things|stuff|shit that|and|again|all|at|on|when|since|x|now|which|? * arent|isnt|not|werent|dont|no there|real|exist|one ; seeing|sees|seein things|stuff|shit|shapes|faces ; hearing|hears things|stuff|shit
        hallucination	en	feeling|feels|feel things crawl|crawling ; been seeing things|stuff ; seeing and hearing things|stuff
        hallucination	en	{hear} voices ; voices telling|tell|say|saying|told|started|wont|getting|come|came|since|x|all|again|that|keep|talking|arguing|calling|and ; the|them|those voices tell|say|are|wont|get|keep|in|back|at|never|just|again|told|want|come|came|started|know
        hallucination	en	voices in|inside|through|from my|his|her|the head|vents|vent|walls|wall|ceiling|fan|attic ; command voices ; voices * back|loud|louder|stop ; hears|hearing a voice|voices ; the voices
        hallucination	en	voices
        hallucination	en	shadow people|ppl|man|men|person|figures|figure|guys|dudes|folks|things|ones|kids|creatures|beings|thing ; shadows guys ; hat man ; gang stalked ; gangstalked ; gangstalking ; tripping balls still
        hallucination	es	alucinando ; alucinaciones ; alucina ; alucinacion ; alucinaba ; alucino ; {hear} voces|una|la? voz ; voces que|en|me|le|dentro ; las voces ; oye|oigo|oyendo|escucha|escucho cosas|ruidos que
        hallucination	es	oye|oigo|olle|ollo|escucha|escucho|oyendo|ollendo vozes|boces|bozes|voses ; olle|ollo voces|cosas ; be|beo cosas|gente|sombras|animales que|ke|q no
        hallucination	es	ve|veo|viendo|mira|miro|mirando|ver cosas|visiones|sombras|muertos|bultos|demonios|fantasmas|gente que|cosas ; visiones ; se le|me aparece|aparecen|aparecio ; oyendo|viendo cosas ; escuchando voces
        # seen: creatures
        hallucination.1	en	{seeNow} * {critter} ; {seeNow} * {spook} ; {see} * {critter} * {inPlace} {whose} {hideout}|bed|bedspread|sheets|blanket|food|skin|arms|curtains|ceiling|floor|couch|plate|crib ; {see} * {critter}|{spook} ** {noneThere}
        hallucination.1	en	{critter}|{pet}|{spook} * running|walking|crawling|marching|moving|jumping|climbing * on|along|across|up|under|down|behind * {baseish} ; there|theres * are|is? * {critter} on|all|in|under|across * {baseish}
        hallucination.1	en	says|swears|insists|claims|keeps|screaming|thinks * there|theres * {critter}|{spook} * {inPlace}|everywhere|coming|crawling|all ; says|swears|thinks|insists|claims * {critter}|{spook} * {inPlace} {whose}|him|her|me|it|everything
        hallucination.1	en	says|swears|thinks|insists|claims|feels {critter} * crawling|moving|under|walking|in|on|biting|coming|everywhere|all ; {critter} * crawl|crawls|run|pour|march|climb|walk|come|comes|pours|runs * on|out|across|over|up|from|under * my|his|her|the|of|me|him
        hallucination.1	en	{critter} * crawling|pouring|marching|swarming|climbing * on|in|under|over|out|up|from|across|at|me|him|her|through|down|through|all|around|everywhere
        hallucination.1	en	{critter} * coming|running|moving|walking * out|up|from|across|over|through * {whose} {hideout}|outlet|bed|skin|arms|sheets|pillow ; {spook} * coming|standing|staring|watching|following|talking|sitting|waiting|crawling|floating * at|in|on|by|me|him|her|out|from|to|over
        hallucination.1	en	theres|there is|are|was|were|s? * {critter}|{spook}|{pet}|{figure} * {inWall} {whose} {hideout} ; {critter} * {inPlace} {whose} * ceiling|curtains|bed|sheets|blanket|pillow|food|plate|carpet|bedspread|wall|walls
        hallucination.1	en	{see}|{seeNow} * {pet} * {inPlace} {whose} * ceiling|bed|curtains|ward|kitchen|wall|walls|couch ** {noneThere} ; {see} * {pet} * on|in|up {whose} ceiling|bed|curtains|wall|walls ; {see} lights|faces moving|floating|melting
        hallucination.1	en	theres|there is|are|saying|says|has|have? {critter} in|on|under|inside them|me|him|her|it|there
        hallucination.1	en	theres|there is|are|saying|says|has|have? {critter} in|on|under|inside his|her|my * skin|body|arms|arm|bed|food|eyes|ears|head|mouth|scalp|blood|veins|legs|blanket|sheets|clothes|shirt|teeth|hands
        hallucination.1	en	sees|seeing * children|kids|man|men|woman|women|soldiers|girl|boy in|at|on the|his|her|my * room|bed|kitchen|ward|ceiling
        hallucination.1	en	stuff|things crawl|crawling|crawls on|up|over|down the * walls|wall|ceiling|floor|bed
        hallucination.1 across	en	{talkTo}|swinging|kicking|throwing|feeding|petting|shooing|chasing|herding|swatting|hitting * * {pet}|{critter}|bat|shoe ** we|i|they|he dont|doesnt have|own
        hallucination.1 across	en	feeding|petting|walking|holding|rocking|folding|smoking|drinking a|the|his|her|an * that|who isnt|arent|not|wasnt * there
        hallucination.1	en	trying|tries|tried|keeps to? * catch|catching|herd|chase|chasing|feed|feeding|shoo * {pet}|{critter} * {inPlace} {whose} * room|kitchen|house|bed|bedroom|hallway|couch|bathroom ; {swat} {pet} off|out|away * bed|couch|room|sheets|curtain|table|blanket
        # seen: people
        hallucination.1 fixed	es	esta|estaba|hay|habia un|una senora|senor|hombre|mujer|nino|nina|viejo|vieja sentado|sentada|parado|parada|acostado|acostada * * pie|orilla|borde|esquina|lado|junto * * cama|cuarto|techo|pared
        hallucination.1	en	something|somethings|someone|somebody|voice|voices|thing|it * whisper|whispers|whispering|mumbling|laughing|humming|breathing|growling * from|behind|under|inside|in|beside * dresser|bed|wall|walls|closet|door|couch|room|{hideout}
        hallucination.1	en	jacket|coat|robe|chair|lamp|shadow|shadows|curtain|tree|towel|clothes|pile|stain|coatrack|hat * turn|turns|turning|turned|become|becomes|becoming|morphs|morphing|changes|changing into|to|? a|an|people {figure}|{pet}|{critter}|face|monster|person|?
        hallucination.1	en	keep|keeps|kept hearing my|his|her|a|an|the|someone|somebody|people|that * mother|father|mom|dad|brother|wife|husband|baby|child|name|kid|kids|phone|doorbell|radio|choir|music|band * call|calls|calling|cry|crying|talk|talking|say|saying|singing|ring|ringing|playing|in|from
        hallucination.1 fixed	en	wife|husband|son|daughter|mother|mom|nurse|she|he|they ** tells|telling|told|says|swears|insists|saying me|to|? there|theres * are|is|was|were|isnt|arent|werent|wasnt|? no|any|nothing {critter}|{spook}|{pet}
        hallucination.1	en	there|theres * are|were|was|is? * {figure} in there|here with me|us ; {figure} * in the|my room|kitchen|bedroom|house|bed with me ** {noneThere}
        hallucination.1	en	{seeNow} * {figure} ** corner|foot|ceiling|doorway|curtain|curtains|wall|walls|closet|yard|backyard|roof|trees|attic|shadows|mirror|hall|hallway|bushes|{noneThere}
        hallucination.1	en	{see} * {figure} ** {noneThere} ; tiny|little men|people|soldiers|figures|faces|elves ; tiny guys|women|animals|kids ; lights|dots dancing|floating|crawling|swimming * on|over|in|all|around ; man|woman|people|figure|girl|boy with|has no|without face|eyes|head
        hallucination.1	en	{figure} * lined|perched up?|along|on
        hallucination.1	en	theres|there is|s|are|? a|an|two|three|this|some|little * {figure} in|under|inside|behind my|the|his|her closet|bathtub|tub|trunk|dryer|attic|shower|oven|vent|vents|crawlspace|mirror|ceiling
        hallucination.1 value=1	en	saw things|stuff ; swinging|kicking|yelling|throwing|shooing * at? * {pet} ; feeding|calling|chasing * {pet} in|on|off {whose} * room|kitchen|bed|couch|hall
        hallucination.1	en	{figure} in|on|inside|up|under|behind * walls|wall|attic|vents|vent|ceiling|pipes|trees|crawlspace|closet|floorboards|refrigerator|fridge|roof|chimney|mirror * that|who|whos|talking|watching|whispering|laughing|waiting|again|tonight|now|staring|calling|keep|keeps
        hallucination.1	en	{figure} living|hiding|talking|whispering|moving|walking in|inside|under|behind|above * walls|wall|attic|vents|ceiling|floor|floorboards|crawlspace|trunk|pipes|closet ; {figure} in the walls|vents|mirror
        hallucination.1 value=1	en	{figure} * standing|stands|stand|sitting|sits|watching|staring|waving|lurking|floating|hiding|peeking|been|crouching * {inPlace} {whose} * {outside}|bed|tree|trees|room|chair|couch|kitchen
        hallucination.1 value=1	en	a|little|some|the|that|strange old|little|strange|tall|dark|? man|woman|girl|boy|kid|lady|child|guy|nun|figure * in|by|at|on my|the|his|her {outside}|room|kitchen|chair|bed
        hallucination.1 fixed value=1	en	theres|there is|was|isnt|are|arent|s|? no|any little|old|such|? man|men|women|woman|children|kids|cats|cat|dogs|dog|snakes|spiders|rats|flies|ants|baby|bugs|girl|boy|kid|voice|voices|guy|lady|horses|chickens|goats
        hallucination fixed	es	abuelo|abuela|mama|papa|hermano|hermana|esposo|esposa|hijo|hija|tio|tia|jefa|jefe|amigo muerto|muerta|difunto|difunta|fallecido|fallecida|finado|finada * me|le|lo|la|nos|se|anda habla|hablan|hablaba|llama|visita|dice|aparece|toca|mira|aqui
        hallucination across fixed	en	felt|feel|feeling|feels somebody|someone|something|hand|hands|fingers|people|him|her|them touch|touching|touched|grab|grabbing|breathing|poking|pulling|on|crawl|crawling * ** {nobody}|alone|aint|isnt|arent|nothing|empty|asleep
        hallucination	en	keep|keeps|kept|still|always hearing|hear the|a|my|someone|somebody|? doorbell|knocking|knocks|footsteps|whispers|whispering|steps|ringing|crying|scratching
        hallucination	en	ceiling|wall|walls|floor|carpet|curtains|tree|trees|couch|mirror|bed|rug|closet has|have|got|full|grew|growing of? faces|eyes|mouths|people ; ceiling|walls|floor|closet has|have|got|full of? snakes
        hallucination	en	{talkTo} * wall|walls|corner|chair|mirror|lamp|air|ceiling|closet|trees * like|as|somebody|someone|people|theres|its|if ; {hear}|{see} ** baby|dog|cat|kid|kids|radio|phone *** dont|never|no have|had|own|got
        hallucination fixed	es	veo|vi|ve|vio|mira|miro|miraba|veia a|al mi|su|la|el|mis|sus * muerto|muerta|difunto|difunta|fallecido|fallecida|finado|finada|muertos|muertas
        hallucination.1 fixed value=1	en	we|i dont|never have|own|had * {critter}|{pet}|cats|dogs|horses
        hallucination.1 fixed value=1	en	nobody|noone|nothing|not is|s|was|? in|on|at|out|around|there the|my|? roof|attic|yard|hall|closet|there|curtain|tub ; no one is|s|was|? in|on|at|out|there the|my|? roof|attic|yard|hall|closet|there|curtain|tub ; nobody|noone|nothing there
        hallucination.1 fixed value=1	en	{nobody}|nobodys in|on the roof|attic|yard|hall ; sees|see|hears|hear|saw|heard|found {nobody}|nothing|none
        hallucination.1 fixed value=1	en	{noneThere} ; isnt|arent|not|wasnt|werent real ; i|he|she know|knows * cant|isnt|not|arent be|real|there ; {nobody} else * see|hear|smell|sees|hears|smells|notices|heard|saw
        hallucination.9 value=0 absorb exact	en	theres|there is|was|isnt? no one|nobody|noone|anyone else|who|whod|to|that|in|left|around|available|at|i|we|she|he ; its just|only me|us and|with|here|at|now|so
        hallucination.1 fixed value=1	en	looks|looked|walks right through|past them|him|her|it ; can you hear|see them|that|it ; {nobody} is|s|was talking|calling|speaking|knocking|saying ; says|said|swears|knows * it|they|he|she isnt|arent|aint ; says|swears she|he|they hears|sees nothing|nobody
        hallucination.1 value=1	en	waving|waves|smiling|screaming|yelling|swinging|pointing|staring|laughing|nodding at|to * {figure}|{critter}|nothing|{kin} ; moving their|its mouths|mouth|lips|eyes ; every time * blink|blinks|blinking ; when|if i look|turn
        hallucination.1 value=1	en	hiding|hides|running|hid from * men|people|soldiers|shadows|voices ; out of the corner of my|his|her|both eye|eyes ; flashes of light ; only there|shows when ; whos|who|whose is? that|the man|woman|kid|girl|guy|lady * by|in|at|standing ; who * let|invited * in|into
        hallucination.1	en	shadows follow|whisper|whispering|talk|talking|following|coming|reaching|chase|chasing|moving|move * me|him|her|around|to|at|on|in|? ; {hear} * knocking|ringing|footsteps|music|crying|barking ** nobodys|nobody|noone|none|isnt|nothing
        hallucination.1 value=1	en	shadows crawling|crawling|in|on ; dark figure|figures|shape|shapes ; watching me|him|her from ; have|has|with faces ; they move|moved|moving when ; taping|covering|covered|taped * outlet|outlets|vents|mirrors|camera|cameras|faceplates
        hallucination.1 value=1	en	packing|getting dressed|dressed|setting|looking|waiting for * trip|war|bus|plane|work|guests|party|shift * from|{oldYear}|that|years|isnt ; room|hallway|apartment is|was|s empty ; alone in the house|apartment|room ; stop|quit|quiet whispering|talking
        hallucination.1	en	picture|pictures|photo|photos|painting|paintings|poster|posters|statue|statues|doll|dolls|mirror|reflection|portraits|mannequins ** looking|staring|watching|blinking|talking|winks|winking|smiles|blinks|moves|nodding|laughing at|to|? me|him|her|back|eyes|lips|mouth|head
        hallucination.1	en	dolls|statues|pictures|photos|posters|trees|toys|plants|appliances|cat|dog|birds|lights|mirror started|starts|is|are|keeps|keep|was|? {say} back? to|with|about? me|him|her|us ; dolls|toys|pictures|photos|statues|appliances are|keep|is whispering|talking|laughing|moving
        hallucination.1	en	ceiling|walls|wall|wallpaper|carpet|curtains|floors|furniture|tiles|rug|couch|sheets is|are|s|been|has|keeps|keep|started|started|the|? * {wobble} ; trees|stairs|lights are|is|keep|were * {wobble}
        hallucination.1	en	faces in the|my|his|her|every * {hideout}|trees|carpet|clouds|floor|curtain
        # heard
        hallucination.1	en	{hear} ** {sound} ** {inWall} * {hideout}|attic|basement|roof|floor|trailer|closet ; {hear} them|they|him|her * talk|talking|whisper|whispering|laughing|breathing ** {inWall} {whose} * {hideout}|attic|floor
        hallucination.1	en	{hear} them|they talking|whispering|whisper|under|inside|laughing|above|on|in * {whose}? * roof|attic|walls|floor|{hideout}|?
        hallucination.1	en	{hear} ** {sound}|talking ** {noneThere}|unplugged|nobody|disconnected ; {hear} whispers|whispering|footsteps|laughing at|when|in|again|all|and|but|that|from|behind
        hallucination.1	en	voice|voices say|says|said|saying|tell|tells|telling|told me|him|her|to|? * jump|kill|die|end|cut|hurt|run|burn|stab|do|leave
        hallucination.1 across	en	{hear} the? * radio|tv|wall|walls|vent|ceiling|attic|phone|car people|person|voices|guys|men|man|lady|folks ; {hear} * people|voices|men|them|guys|somebody|someone|voice * telling|tellin|ordering|commanding|saying him|her|me|them|us|to|that|kill|hes|shes
        hallucination.1 across	en	{hear} * band|music|choir|parade|singing|opera|orchestra|piano|radio|bells|helicopter|helicopters|knocking ** theres|there|but|and none|nothing|nobody|isnt|aint
        hallucination.1	en	{hear} * my|his|her name being|called|? {inWall}|when|called|over|out|being|all|again|whispered|again
        hallucination.1	en	{hear} ** {say} my|his|her|their name
        hallucination.1	en	{hideout}|tv|radio * sending|sends|send|gives|giving * messages|signals|orders|codes ; {say} my|his|her name ** {hideout}|again|nobody|alone|empty|night|dark|fridge|radio|tv
        hallucination.1	en	{noisy} {inWall} {whose} * {hideout}|roof|closet|shadows|toilet|shower|trunk|engine|hood|dash|dashboard|tv|radio|light|lights|floor ; {hear} * my|his|her name
        hallucination.1	en	{figure}|neighbors|they|theyre|cops|men|fbi|neighbor|something|it {inWall} {whose} * vents|vent|walls|outlets|outlet|attic|floorboards|ceiling|pipes|fan|drain
        hallucination.1	en	{hideout} is|are|has|keeps|keep|was|been|s|that|? been|? {say} to? me|him|her|my|his|us|back|things|name|about|again
        hallucination.1	en	tv|television|radio|song|songs|toilet|engine|light|lights is|are|has|keeps|keep|s|? been|? talking|talks|saying|says|whispering|speaking|laughing to|at|with|? me|him|her|us|my|his|about
        hallucination.1	en	billboard|billboards|computer|anchor|anchorman|weatherman|tv|television|radio talks|talking|speaks|speaking|sending|sends to|messages|directly to|? me|him|her|?
        hallucination.1	en	people|man|lady|woman|guy|host|anchor|they|actors on|in the? tv|television|radio|screen|news * talking|looking|watching|staring|laughing|whispering * me|him|her|us
        hallucination.1	en	sending|sends|send|getting|gets|hidden|secret * messages|signals * through|from|in * {hideout}|tv|radio|song|songs|plates|music ; radio|tv|fan|music * thats|is|was|even|thats * off|unplugged ; unplugged it * still|going
        hallucination.1	en	phone|laptop|clock|engine|toaster|stove|fridge is|keeps|s whispering|muttering|giggling
        hallucination.1	en	neighbor|neighbors|people|someone|man|woman|voice|mother|father|guys|men|cops|kids|ex * talks|talking|talk|whispers|whispering|speaks|laughs|laughing|calls|calling|arguing|knocking * * {inWall} {whose} * {hideout}|floor|tv|radio|trunk|hood|dash|toilet|engine|couch|headphones
        hallucination.1	en	somebody|someone|something|voice|he|she|it|they|keeps|man|woman keeps|keep|saying|whispering|calling|repeating|says saying|calling|whispering|my|his|her * my|his|her|name * out|from|through|name * {hideout}|fridge|radio|tv|fan|?
        hallucination.1 value=1	en	they|it|someone|somebody|something|voices {say} my|his|her|their name ; know|knows|learned|using|saying|calling my|his|her name ; radio people ; people inside|under the|my ; name called|being ; called my name ; whispering about|to me|him|her
        hallucination.1 value=1	en	knocking|scratching * wall|walls|ceiling
        hallucination.1 value=1	en	voice|voices coming|came from ; talks|talking|laughs|laughing|mumbling to himself|herself|nobody|themselves|walls ; making|carrying conversation|conversations ; {hear} them ; {hear} it again ; music|singing|a choir|bells|a baby crying
        # acted on
        hallucination.1	en	{swat} at|off|up|out|away|for|? * {critter}|invisible ; {swat} at|from|for|out|things|something|strings|threads|of of? the|thin|? air|nothing|invisible
        hallucination.1	en	{swat} things|something|stuff|strings|threads|hairs|wires|string|thread|it off|from|out|of * {noneThere}|air|blanket|sheets|arms
        hallucination.1	en	picking|plucking|swatting|pulling|batting|brushing|reaching|grabbing|picks|plucks|swats|grabs at things|something|stuff|imaginary|nothing|air|flies ; {swat} flies|dogs|cats|mice|fish|people ** {noneThere} ; swatting|swats|swat flies|bats|gnats at|that
        hallucination.1	en	picking|plucking|pulling|brushing|flicking|picks|plucks threads|strings|lint|hairs|crumbs|bugs|fuzz off|from|out * blanket|sheet|sheets|arms|air|bed|gown|bedspread|crib|table|pillow ; {critter} off|out * {noneThere}
        hallucination.1	en	{figure}|{pet}|laundry|clothes|cigarette|dishes|cup|food|phone|rope|fish|mail|tools|customers|fire|smoke|sheets that|who|thats|whos|which isnt|arent|not|aint|no * there|real|one|exist|here ; {figure}|{pet} ** {noneThere} seen|sees|but
        hallucination.1	en	{talkTo} * people|someone|somebody|things|man|men|woman|person|kids|dog|girl|boy|{kin}|friends * who|that|thats|whos|and|but|? isnt|arent|not|aint|no|nobody * there|here|real|room|exist|one|in|else
        hallucination.1	en	talking|talks|chat|conversation|conversations|chatting|arguing|speaking to|with|w nobody|noone|thin ; talking|talks|chat|conversation|chatting|arguing to|with|w no one|body ; telling|yelling|asking|talking|keeps * somebody|someone|people|them|him *** is|s|thats|was empty
        hallucination.1	en	shouting|yelling|shouts|yells|arguing|argues|laughing|laughs|waving|waves|smiling|whispering|cursing at|to|with * people|someone|somebody|men|man|woman|kids|folks|dog|{kin}|friends|nobody who|that|and|? arent|isnt|werent|wasnt|not|aint * in|there|here|real|exist|around
        hallucination.1	en	shouting|yelling|shouts|yells|arguing|argues|laughing|laughs|waving|waves|whispering|cursing at|to|with nobody|noone|thin|empty|the? air|walls|curtains|ceiling|chair|chairs
        hallucination.1	en	{talkTo} ghosts|spirits|demons|voices|walls|shadows|thin ; {talkTo} the|an|a|his|her empty? chair|air|wall|walls|corner|curtain|curtains|lamp|mirror|coat|dead|ceiling|wallpaper|closet|refrigerator|doorway
        hallucination.1	en	talking|talks|speaking|speaks to|with|at dead|deceased people|relatives|family|folks|friends
        hallucination.1 fixed	en	hear|hears|hearing|heard my|our|his|her voice|voices|name ** when|while|but|and im|i|were|hes|shes|he|she|nobody|noone * not|isnt|wasnt|arent|away|asleep|gone
        hallucination.1	en	{talkTo} the|an|a|his|her|? microwave|fridge|toaster|tv|television|radio|toilet|dishwasher|vacuum|plant|plants|chairs|furniture|doorknob|faucet|shower|sink|stove|blinds|carpet|couch|pillow|broom|light|lights
        hallucination.1	en	hear|hears|hearing|see|sees|seeing my|his|her|their|our|the dead|late|deceased|departed {kin}|uncle|aunt|cousin|friend talk~|tell|tells|telling|call|calls|calling|say|says|in|at|every|again|and|standing|sitting|outside|now|voice
        hallucination.1	en	{talkTo} * late|dead|deceased|departed {kin} ; {talkTo} * {kin} who|whos|that|thats|who's|been * {deadWord} ; {talkTo} his|her|their|our|my {kin} but|and|he|she|hes|shes|they|theyre * {deadWord}|{noneThere}
        hallucination.1	en	hrs voices|vcs|vocies|ppl talking|whispers ; {hear} vcs|vocies|voces|voics|his|her name?
        hallucination.1 fixed	en	{talkTo} ppl|people|persons|folks|someone|somebody|family|friends not in|here|there|present|around|home|real
        hallucination.1	en	seeing|sees|seeng|seeg|sees|hearing|hears|hearg thgs|thngs|shdws|shadws|spdrs|vcs|vocies|bgs ; hlcn ; hlcng ; hlcntg ; hallucg ; hallucng ; hallucing ; hallucd ; hallucin ; visual|auditory|tactile|vis|aud|tact hall|halls|halluc|hallucs
        hallucination.1	en	{talkTo} ppl|folks|things|someone|somebody|stuff who|whos|that|thats? arent|isnt|not|werent|wasnt * in|here|there|present|around|home|real
        hallucination.1	en	talking|talks|speaking|chatting ** {kin} who|whos|that * been? {deadWord}
        hallucination.1 across	en	{talkTo} his|her|their|our|my|the? * {kin} * who|hes|shes|whos * been? {deadWord} ; talking|talks|chatting|argues|arguing|speaking * to|with|at * {kin} ** dead|died|passed since|in|for|years|ago|already|back|{AGO}
        hallucination.1	en	{talkTo} * {figure} * {inPlace} * corner|curtain|curtains|chair|wall|ceiling|closet|tree|mirror|couch|sofa|trunk|dresser|bushes|shed|trash ; whispering to|at|with * {figure} * {inPlace} * closet|corner|mirror|wall
        hallucination.1	en	dead|late|deceased {kin} * sitting|standing|talking|talks|visits|visited|visiting|watching|calling|showing|appear|appears|appearing|in|on|at * room|chair|bed|couch|to|him|her|me|us|here|with|kitchen|up|door
        hallucination.1	en	{see}|{seeNow} * dead|late|deceased {kin}|people|relatives|grandmother
        hallucination.1	en	{kin} ** {deadWord} ** is|was|sitting|standing|talking * sitting|standing|talking|calling * room|chair|bed|couch|him|her|me|here|to|there ; {spook} ** showing|show|appear|appearing|appears up?
        hallucination.1 across	en	{hear} * knocking|ringing|footsteps|music|crying|voices|barking ** nobodys|nobody|noone|none|isnt|nothing ; {figure} {inPlace} {whose} * {outside}|{hideout} ** cant|doesnt|dont|didnt hear|see them|him|her|it
        hallucination.1 across	en	{figure} {inPlace} {whose} * {outside}|{hideout} ** {nobody}|{noneThere} ; {see}|{hear} ** {figure} ** went|checked|looked * nobody|nothing|none ; {critter}|wires|things ** cant|doesnt|dont see them|it|any
        hallucination.1	en	{oldWork} ** in|on|from|at|off|around|by {whose} * living|couch|bed|kitchen|hallway|bedroom|room|recliner|bathroom|ceiling|sofa|ward|blanket|carpet|rug|chair ; fish|cows|mail|birds|chickens|fire|smoke|horses|tools|customers|sheep|truck that|who {noneThere}
        hallucination.1	en	{figure} * standing|stands|sitting|sits|in|on|at|by|behind|talking|watching ** cant|cannot|doesnt|dont|didnt|couldnt hear|see them|him|her ; {figure} talking|whispering ** cant|doesnt|dont hear|see
        hallucination.1	en	choir|music|singing|party|band|phone|baby|doorbell|bell that|who * none|nobody|no|isnt|only|we|i * hear|hears|there|else|else|ringing|real ; answering|answers a|the * phone|door|doorbell that|when|but * isnt|not|didnt|nobody|no|no
        hallucination.1	en	negotiating|bargaining|arguing|conversation|conversations|chatting|talking with|to|w * {figure}|{kin}|{spook}|voice|voices {inWall} {whose} * {hideout}|closet|mirror|chair|corner|wall|freezer|picture
        # felt, smelt
        hallucination.1	en	{critter} * crawling|moving|biting|under|inside|digging|walking|squirming|living|on|in|all|beneath|hatching * skin|me|him|her|arms|arm|legs|scalp|hands|face|body|veins|hair|teeth|ears|eyes|brain|tattoo|nails|feet|stomach
        hallucination.1	en	something|things|stuff|wires|little|electricity|worm|worms|it * crawling|moving|squirming|wriggling|walking|alive * under|beneath|inside|in {whose} skin|arms|scalp|veins|body
        hallucination.1	en	{critter}|worms he|she|i|they|pt|hes|shes|im can|? feel|feels|felt|feeling moving|crawling|walking|under|biting|hatching ; things|something he|she|i|they|pt can|? feel|feels|felt moving|crawling|walking|biting|hatching
        hallucination.1	en	something|things|stuff|wires|chips|chip|tracker under|beneath|implanted|inside in|? my|his|her|the skin|tattoo|scalp|arm|arms|teeth
        hallucination.1	en	crawling|moving|squirming|wriggling * under|beneath|inside my|his|her|the skin|arms|scalp ; feel|feels|feeling|felt * {critter}|each foot on|under|crawling|walking|in|moving|all
        hallucination.1	en	feel|feels|feeling|felt * hands|fingers|somebody|someone|something touching|grabbing|breathing|crawling|pulling
        hallucination.1	en	wire|wires|fibers|worms|threads|thread|strings|string|hairs|hair * coming|growing|pulling|crawling|poking * out|from|up|through * fingers|skin|arms|arm|mouth|pores|nose|hands|eyes
        hallucination.1	en	smell|smells|smelling|taste|tastes * smoke|burning|gas|rotting|poison|something ** {noneThere}|nobody|no one
        hallucination.1	en	see|seeing|sees|hear|hears|hearing|smell|smells|smelling * {critter}|{figure}|things|it|them|gas|smoke|music|stuff|shadows * {nobody} else ; {figure}|{critter}|{spook}|things|stuff|it * {nobody}|none else? * sees|hears|see|hear
        hallucination.1 value=1	en	digging|picking|cutting|clawing|scratching|pulling|picks at|out|on * skin|arms|arm|them|forearms|scalp ; something|somebody|someone|hands touching|grabbing|breathing on? me|him|her ; cold|invisible|someones|a hand|hands|fingers * on {whose} neck|back|throat
        hallucination.1 value=1	en	reading|broadcasting|stealing|inserting|reads|steals my|his|her thoughts|mind|brain
        hallucination.1 value=1	en	{wrongly} * tv|fbi|cia|cartel|aliens|cameras|drones|voices|radio|neighbors|people|someone|men * watching|following|spying|talking|listening|recording|whispering|inside|poisoning|tracking
        hallucination.1 value=1	en	cameras|bugs|mics|microphones|wires|trackers in|on|behind|inside * {hideout}|vents|ceiling|teeth|smoke|tv ; not hers|his own|alone ; smells|smell gas|smoke|burning|rot|something burning ; burning hair
        # Spanish
        hallucination.1	es	munecos|munecas|muneca|fotos|cuadros|juguetes|estatuas|santos|perro|gato|paredes|pared|tele|television|radio me|le|nos * habla|hablan|hablando|miran|mira|llaman|dice|dicen ; {hideout}|tele|radio * manda|mandan|envia|envian|pasa * mensajes|senales|ordenes
        hallucination.1	es	hay {spook} en|por|adentro|detras ; {figure}|{critter}|{spook}|voces * nadie mas? lo|la|los|las|? ve|oye|mira|siente|escucha ; ve|oye|veo|oigo|siente|siento|huele|huelo * {critter}|{figure}|{spook}|cosas|voces|musica|algo ** nadie mas|ve|oye
        hallucination.1	es	ve|veo|viendo|mira|miro|mirando|vio|vi * {critter} * en|por|que|debajo|donde|caminando|bajo|subiendo|saliendo|encima|subir|salir ; ve|veo|viendo|mira|miro|mirando|ver|veia * {spook} ; dice|jura|cree|grita que? hay|ve|mira|suben|salen|caminan|andan * {critter}|{spook}
        hallucination.1	es	siente|siento|sintiendo|sentir * {critter}|algo|cosas|animales * debajo|bajo|dentro|caminan|caminando|camina|adentro|encima|abajo|la|los
        hallucination.1	es	{critter} * en|por|bajo|debajo|encima|dentro|sobre|caminando * la|su|mi|el|toda|las|de|todo|los|sus|mis * piel|cuerpo|pared|paredes|cama|cobija|sabana|sabanas|brazos|techo|comida|ropa
        hallucination.1	es	caminan|caminando|andan|corren|suben|salen|trepan|brotan * {critter} ; {swat} * gallinas|gallina|perros|perro|gatos|gato|vacas|caballos|pajaros|chivos ; llamando|hablando|gritando|llaman|hablan * desde|del|de|por|en el|la|los|las? * {hideout}
        hallucination.1	es	lo|la|me|le estan? llamando|hablando|gritando desde|del|por|de ; {critter} ** {noneThere} ; {swat} * {critter}|aire ; {swat} cosas|algo|hilos * aire|invisibles|{noneThere} ; {swat} * {critter}|cosas * cobija|sabana|sabanas|aire|cama|brazos
        hallucination.1	es	ve|veo|mira|miro|viendo|mirando|dice|jura|vio * hombre|hombres|mujer|nino|nina|ninos|senor|senora|alguien|difunto|difunta|viejo|vieja * parado|parada|sentado|sentada|rincon|esquina|techo|azotea|paredes|arboles|sillon|orilla
        hallucination.1	es	ve|veo|mira|miro|viendo|mirando|dice|jura|vio * {figure} * techo|azotea|{noneThere}|paredes|arboles|pared ; hay * {figure} parado|parada|sentado|sentada|en * rincon|esquina|techo|pared|paredes|azotea|ropero|espejo
        hallucination.1	es	hay gente|alguien|hombres|personas|ninos|voces * en|debajo|adentro|detras|dentro|arriba * {hideout}|rincon|cama|azotea|techo|ropero ; {hear} * {sound} * en|por|de|dentro|desde|adentro|tras|detras * {hideout}|{noneThere}|cabeza|piso|suelo|cuarto
        hallucination.1	es	{hear} que * me|le|nos|lo llaman|hablan|gritan|dicen|llama|habla|insultan
        hallucination.1	es	{hear} mi|su|que|como nombre|mi|su|dicen|me|le? nombre ; {hear} voces|pasos|gritos|susurros|risas ; me|le|lo|la llaman|llama por|mi|su * nombre ** {noneThere}|{hideout}|nadie ; {hideout}|tele|radio * me|le habla|hablan|dice|dicen|llama|contesta|susurra
        hallucination.1 across	es	{talkTo} * {kin} * que|quien|y|ya * se|ya|? * {deadWord} ; {talkTo} * {deadWord} ; {talkTo} mi|su|la|el|un|una {kin} ** que en paz
        hallucination.1	es	{talkTo} muertos|espiritus|paredes|fantasmas|voces|sombras ; {talkTo} la|el|las|una|un * pared|paredes|aire|silla|espejo|rincon|vacio|refrigerador|lampara|cortina ; {talkTo} ** {noneThere} ; {figure}|cosas|personas|gente que|y * {noneThere}
        hallucination.1	es	{talkTo} alguien|una|un|gente|personas|nino|senora|senor * en|que|de el|la|los|no|un|una * espejo|rincon|cuarto|silla|pared|esquina|ve|existe|esta|hay|ropero ; le|se contesta|habla|responde|rie * alguien|nadie|voces|espejo|pared ; ve|mira|viendo * {kin} * {deadWord}
        hallucination.1 across	es	ve|veo|mira|viendo|vio|platica|hablo|habla * {kin} ** y|que|pero|ella|el ya|se|el|ella|? * murio|fallecio|falleció|muerta|muerto|difunta ; {hideout} * se? {wobble} ; las|la|el paredes|pared|techo|piso * mueven|derriten|respiran|mueve|respira|hablan
        hallucination.1	es	{oldWork} ** en|por|desde la|el|su * sala|cama|cuarto|cocina|pasillo|bano|sillon|hospital|cobija|silla
        hallucination.1 value=1	es	habla|hablando|platica|platicando|rie|rie|riendo solo|sola ; se rie solo|sola ; sombras ; sombra ; nadie mas? lo|la|los|las ve|oye|escucha|mira ; me|lo|la|le persiguen|espian|vigilan ; {noneThere} ; no hay nadie ; solo el|ella ve|oye ; {nobody} ahi
        died	en	dead husb|husband|wife|mother|mom|father|dad|brother|sister|son|daughter|grandmother|grandma|grandpa|uncle|aunt|cousin|friend|grandfather
        hallucination	en	dead {kin} *** standing|stands|sitting|sits|waiting|walking|lying|stood in|at|by|on|outside|next|behind * hall|hallway|room|corner|doorway|door|bed|yard|kitchen|stairs|porch|window|foot
        hallucination	en	{hear} * man|woman|men|people|someone|somebody|voice|voices|kids|child|baby|family|neighbors * under|inside|behind|in|above|beneath the|our|my|his|her? * house|floor|floors|walls|wall|attic|vents|vent|ceiling|bed|pipes|roof|basement|closet|crawlspace|drain
        hallucination	en	{hear}|{see}|{talkTo} * my|his|her|our|their|the|a dead|deceased|late {kin} ; dead|late|deceased {kin} talking|talks|tells|telling|tell|told|calls|calling|visits|visiting|whispers|stands|standing|sits|sitting|speaks me|him|her|us|to|in|at|by|?
        hallucination	es	ve|mira|viendo|mirando cosas|sombras|bichos|animales ; veo|ve|mira gente|personas|sombras|bichos que|en|por|donde ; oye|oigo|escucha|escuchando|oyendo voces|cosas|ruidos
        hallucination	en	feel|feels|feeling|felt bugs|ants|insects|spiders|worms|things|something crawl|crawling|on|under|all|moving|in ; saw|sees|seeing|watch|watched|watching bugs|ants|spiders|roaches|rats|snakes|insects crawl|crawling|pour|pouring|come|coming|on|all|everywhere
        hallucination	en	voice|voices|whispering|whispers|talking in|inside my|his|her|the head|ears ; somebody|someone|people|they|voices|something|hears|hear calling|called|calls|say|says|saying|whisper|whispers my|his|her name ** nobody|noone|no|alone|empty
        hallucination	en	keep|keeps|kept seeing|hearing|seein ** room|corner|closet|window|house|wall|walls|yard|ceiling|mirror|man|woman|people|shadow|shadows|voices|faces
        hallucination	en	pictures|photos|posters|paintings|statues|dolls|mannequins are|is|? moving|moves|following|talking|blinking|staring|winking|looking
        pseudo	es	me|le|nos|lo|la siguen|sigue llegando|cobrando|mandando|llamando|doliendo|dando|debiendo|diciendo|pidiendo|haciendo|quitando|buscando
        hallucination value=1	es	voces ; paranoico|paranoica ; me|lo|la|nos persiguen|siguen|vigilan ; veo|ve|oigo|oye * nadie mas ve|oye|?
        hallucination	es	le|me hablan|habla|hablaba|hablo|mandan|manda|dicen|ordenan * * * por|desde|en|dentro|traves de|del? la|el|las|los|mi|su|? tele|television|radio|paredes|pared|focos|ventilador|licuadora|espejo|techo|tuberias
        hallucination	es	contestandole|contestandoles|hablandole|hablandoles|peleando|discutiendo|platicando|gritandole|platicandole * * alguien|gente|voces|nadie|pared|paredes|espejo|tele|television|aire|difunto|difunta|muerto|muertos
        hallucination	es	ve|veo|mira|miro|viendo|mirando|oye|oigo|platica|platico|habla|hablo|hablando a|con|al? mi|mis|su|sus|un|unos|la|el? * muerto|muertos|muerta|muertas|difunto|difunta|difuntos|animas
        hallucination	es	oye|escucha|oigo|escucho|siente|siento|jura|dice ** llaman|hablan|tocan|gritan|vienen|persiguen|miran|espian y|pero|cuando no hay|esta|estaba|es|viene nadie
        hallucination value=1	en	paranoid ; spying|watching|listening through|in|behind the walls|vents|wall|ceiling|vent
        pseudo	en	heard|hear|hearing voices|someone|somebody|people|noises|talking ** it|they was|were my|our|the|just|only|? kids|kid|son|daughter|wife|husband|mom|dad|tv|radio|neighbors|neighbor|roommate|roommates|old|sponsor|friends ; same people|faces|crowd|patients
        pseudo	en	seeing ads|commercials|your
        pseudo	es	escuche|oi|escucho voces|alguien|ruidos|gente ** y|pero era|eran|fue mi|mis|la|los|el ; en la|una esquina que|donde * vende|venden|compro|compra|vendiendo
        hallucination	en	{hear} ** phone|pager|doorbell|alarm|radio|tv|music|bell|baby ** {silent} ; talks to|with|w nobody|noone|hisself ; unseen others|people|person|someone|stimuli|entity|entities
        hallucination	en	pos|positive|endorses|endorsing|reports|reporting|active|current|ongoing|experiencing|+|c/o|has|having ah|vh|avh|halluc|hallucs ; {hear} a|this|one voice|voices telling|saying|that|in|tell|calling|say|says|from|when
        hallucination	en	shadow|shadows keep|keeps|start|started|are|were|was|is moving|following|talking|watching|whispering|growing|chasing|laughing ; stuff|things|walls are|is|were|keep|r crawling|melting|breathing
        hallucination	en	keep|keeps|kept seeing a|an|this|some|these|? black|little|big|dark|? {pet}|{critter}|{spook}
        hallucination	en	{talkTo} * {kin} like|as * hes|shes|theyre|he|she right|still|is|was|were|? here|there|alive|sitting|standing
        hallucination value=1	en	{wrongly}|says|said * somebodys|someones|theres|peoples|somebody|someone|people * in|on|under|behind|outside {whose} * roof|attic|yard|closet|bed|walls|bushes|window|basement|trunk
        hallucination	es	{see} caras|rostros|ojos|figuras|luces en|por la|las|el|los * {hideout}|ventana|ventanas|rincon|arboles|cuadros|pared
        hallucination value=1	en	{figure}|they|it|he|she just|? vanished|vanishes|vanish ; {figure} just|? disappeared|disappears ; there isnt|wasnt|arent|werent|never ; kids|children|people|men|women|soldiers ** playing|dancing|marching in|on|at her|his|the|my
        hallucination value=1	en	no kids|children|people live|lives|living here|there
        hallucination value=1	en	just|only us|me|two|we * here|house|apartment ; tripping ; mind|eyes|ears|brain is|s|are|keeps|been|started playing tricks ; that|who isnt|arent mine|ours ; {see} ** that|which we|i|others|nobody|noone|you else? dont|cant|doesnt|can|? see
        hallucination	en	{hear} ** that|which we|i|others|nobody|noone|you else? dont|cant|doesnt|can|? hear ; {hear} ** voice|voices ** alone ; thought i|he|she saw|heard * {figure} * {inPlace} * seat|yard|house|room|window|closet|corner|mirror|hallway|doorway|bed
        hallucination	en	everything|walls|wall|floor|ceiling|skin|carpet looks|look|looked|seems like|? * {wobble} ; voice|voices keeps|keep|kept|is|are|was|were|just? telling|saying|talking|calling|laughing|yelling|screaming|insulting|whispering|taunting
        hallucination	en	{hear} people|someone|somebody|neighbors|men|guys|cops|them|kids|women * outside|under|above|upstairs|behind|below|beneath ** talking|whispering|laughing|plotting|planning ; ah|vh cmd|command|derogatory|type
        hallucination	en	feel|feels|feeling|felt|like ** somebody|someone|something|hand|hands|fingers keeps|keep|is|was|? touching|grabbing|poking|tapping|breathing me|my|his|her|on|at ; smell|smells|smelling ** smoke|burning|gas|rot|rotting|death|something ** {nobody} else|does|can
        hallucination	en	smell|smells|smelling ** no fire|smoke|gas|leak
        hallucination absorb across	en	{talkTo} ** who|that isnt|arent|aint|wasnt|werent * here|there|real|alive|around
        hallucination across	en	 sees|seeing my|his|her * {kin} who|whos|hes|shes * been? dead|died|passed|deceased|buried|gone
        hallucination across	en	saw my|his|her * {kin} ** dead|died|passed|deceased|buried|gone *** this|last|tonight|today|yesterday morning|night|at|in|?
        hallucination	en	come|comes|coming|came|crawl|crawls|crawling|climb|climbs|climbing out|outta|from|through of? the|my|his|her walls|wall|ceiling|vents|drain|mirror|floor|tv|floorboards
        hallucination	en	faces|patterns|colors|everything|people|letters|words is|are|s|keep|keeps|were|r|? melting|morphing|breathing|swirling|crawling|warping
        hallucination	en	pattern|patterns|wallpaper|carpet|tiles|floor|walls|ceiling|curtains ** wont|keep|keeps stop? moving|breathing|crawling ; pattern|patterns|wallpaper|carpet|tiles|floor|walls|ceiling|curtains ** not stop moving|breathing|crawling ; seeing|seein|sees|see * sparks|shapes|orbs|tracers|auras in|around|everywhere|floating|moving|on ; seeing trails|tracers|auras
        hallucination value=1	es	hay alguien|gente|un|una|hombres|personas ** en mi|su|el|la cuarto|casa|cama|patio|closet|azotea|sala
        hallucination	es	{see} al diablo|demonio ; le|me|les hablan|habla|gritan|dicen|susurran * voces|voz ; voces|voz * le|me|les hablan|habla|dicen|dice|gritan
        hallucination	en	{swat} at|for|? things|something|strings|threads|bugs|stuff in|from|out the|thin|of|? air ; seeing|sees|seein {pet} in|on|under|around|everywhere ; {figure} ** at|by|on the|my|our|his|her end|edge|foot of * bed * vanished|gone|disappeared|not|never
        hallucination value=1	en	{hear} him|her|them|someone|somebody|something|it breathing|walking|moving|talking|whispering|knocking
        hallucination value=1	en	theres|there is|was|s? someone|somebody|people|a|some|men man|woman|stranger|? in|inside|under|behind my|the|our|his|her house|apartment|room|closet|attic|bed|walls|truck|car
        hallucination value=1	en	its just|only me|us ; checked|searched|looked every|all|everywhere|whole|under|in * room|rooms|house|closet|there ; room|hallway|house|yard|closet|bathroom|apartment|bedroom|cab is|has|had|was * full|filled|people|men|kids|faces|shadows|bugs|snakes
        hallucination value=1	en	talk|talks to him|her|them|me and|but|? he|she|they answers|answer|talk|talks|respond
        hallucination	en	arent|isnt|not|werent|wasnt real but|and|yet|though they|it|he|she|i|? talk|talks|keep|keeps|wont|hear|see|feels|look|looks|still|come|say|call
        hallucination value=1	en	sees|seeing my|our|his|her|their * {kin} at|in|by|on|standing|sitting the|his|her|my|a|? window|closet|corner|ceiling|wall|door|doorway|hallway|chair|tv|yard|foot|bed ; dead {NUM}|for|since|ten|twenty
        hallucination value=1	en	comes|come|came|visits|visit|appears and|to|? sits|sit|stands|stand|talks|me|us|him|her ** night|bed|foot ; kids|children|people|men|dogs|cats|animals|rats running|walking|crawling|jumping|climbing|flying|dancing across|through|over|up|on the|his|her|my|our
        hallucination value=1	en	told|telling|tells|says|said me|him|her|us|them|? there|theres were|was|are|is|s|? * {figure}|{critter}|{pet}|{spook}
        hallucination.1	en	says|swears|insists|tells|telling|keeps * * there|theres * * {figure}|{critter}|{pet} standing|sitting|watching|staring|hiding by|at|in|on|near|behind|under|beside my|our|his|her|the|? * curtains|curtain|window|bed|corner|ceiling|closet|foot|wall|crib|couch
        hallucination.1	en	says|swears|insists|claims|thinks|believes|convinced people|men|women|someone|somebody|kids|children are|is|live|lives|living in|inside|behind the|our|his|her walls|ceiling|vents|mirror
        hallucination.1	en	{hear} * music|radio|piano|singing|choir|phone|doorbell|baby|dog|train playing|ringing|crying|barking|when|and|but|that * isnt|not|no|nobody|nothing|none|dont
        hallucination.1	en	answering|answers|picking|picks * phone|door * * that|when|and|but it? isnt|not|never|didnt ringing|ring|rings|rang|knocking
        hallucination.1 across	en	{hear} * music|radio|singing|voices|bells none|nothing|no playing|there|on|music|radio
        hallucination.1	en	sees|seeing|saw little|tiny people|ppl|men|man ; pointing|points|staring|stares at * corner|wall|ceiling|curtains * asking|asks|saying|talking * who
        hallucination	es	{hear}|{see} ** que|q no|nadie hay|existe|existen|estan|esta|suena|oye|ve
        hallucination value=1	es	{hear} que|a alguien|gente|una|un * camina|caminan|anda|habla|respira|toca|llora|grita|tocan ; vivo|vive|estoy|esta sola|solo y|pero
        hallucination	en	feel|feels|feeling|felt bugs|ants|spiders|insects|worms|roaches ; see|sees|seeing|saw ** dark|shadowy|black|strange|tall figure|figures|shape|shapes|shadow|shadows ; saw|seeing|see|sees a|the|? ghost|ghosts|demon|demons|spirit|spirits
        hallucination across	en	{hear} * {kin} * calling|talking|talk|voice|call|yelling|singing *** dead|died|passed|buried
        hallucination	en	tv|television|radio|phone|computer|fridge|clock|song|songs is|are|s|was|keeps|started|starts|? talking|speaking|whispering|laughing to|at|about me|him|her|us ; {say} ** through|thru the|my|his|her radio|tv|television|vents|walls|speaker|speakers|lights|fan
        hallucination	en	people|they|news|anchor|man|men|voices on|in the tv|radio|television|news is|are|r|keep|? talk|talking|speaking about|to me|him|her|us ; chip|tracker|microchip|device in|inside|under|implanted my|his|her arm|neck|head|brain|skin|hand|body|ear
        hallucination	en	hears|hearing whispers|footsteps|laughter|screams|mumbling
        hallucination	en	{hear} ** baby|music|dog|people|kids|phone|someone * no|isnt|aint|not a|any|? baby|music|dog|dogs|radio|kids|phone|people
        hallucination exact	en	ris
        hallucination value=1	en	{figure}|feds|police is|are|s|r|was|were|? in|on|under|inside|behind my|the|our|his|her attic|roof|walls|vents|trees|ceiling|crawlspace|bushes
        hallucination value=1	en	{wrongly} * people|someone|somebody|cops|men|neighbors|they|police are|is|were|s|r|? * outside|watching|following|after|under|breaking
        hallucination value=1	en	asks|asked|asking|keeps|knows who * children|kids|people|man|men|woman|lady|girl|boy|guys ; {figure} standing|leaning|bending over me|him|her|my ; things|stuff|objects|furniture|lights|words moving|shifting|floating
        hallucination value=1	en	{hear} ** footsteps|scratching|knocking|tapping ; top floor
        hallucination	es	veo cosas ; esta|anda|estoy|ando viendo gente|personas|sombras|muertos|ninos|senores|figuras
        hallucination	en	things|people|stuff|someone|somebody|noises|sounds|{figure}|{critter}|{pet} that|who|which isnt|arent|wasnt|werent|aint really|actually|even|? there|real
        hallucination	en	something|somebody|someone|shadow|shadows|figure|figures|man walks|follows|stands|moves|runs|sits|walking|follow|walk behind|beside|near|past me|him|her
        hallucination	en	{hideout}|tv|radio|lamp|clock|light|lights * sending|sends|giving|gives|blinking|flashing|using * code|message|sign|signs|signal
        hallucination value=1	en	other|others|people|everyone|everybody|wife|husband|mom|roommate|family|kids|else cant|cannot|dont|doesnt|didnt|couldnt see|hear|smell|feel ; {see}|{hear} * {critter}|{spook} ; get|gets those|that|them|these|the {figure}|{critter}|{pet}|kids out|off|away
        hallucination value=1	en	whispers|whispering|calls|calling|knows|says my|his|her name
        hallucination value=1	en	{whose} walls|mattress|ceiling|vents|closet|attic|pillow|floor ** whispers|whispering|talks|scratching|scratches|breathing|laughing ; something|somebody|someone ** inside|under|in {whose} walls|mattress|ceiling|vents|bed|skin|closet|attic
        hallucination	en	letters|words|print|text|lines|numbers started|starts|start|are|were|keep|kept|is crawling|moving|dancing|swimming|floating
        hallucination	es	{figure} sin cara|cabeza|ojos|rostro ; {figure}|se ** metio|metieron|entro|salio|salieron en|por|entre|de la|el|las pared|paredes|techo|espejo
        """
}
