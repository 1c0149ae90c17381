extension LexiconSources {
    /// Heights, tracks and waters that somebody goes to, and goes back to.
    static let deadlyPlaces = """
        # places: heights, tracks, water
        suicidal	en	garage|carport *** leave|leaving|left|let|letting|keep|turn|turned|engine|motor|exhaust|car|truck it|the|engine|car|truck|is|? running|run|on|idling ; sit|sitting * * car|truck|van|jeep * garage ** how|running|engine|long|fumes|hose
        suicidal	en	thinking|going|gonna|want|wanna|about|planning|tempted|ready to|of|about|on|? do|doing|shoot|shooting|slam|slamming|use|smoke|smoking|inject|injecting the|this|my|a? all|whole|rest of? it|this|them|bag|gram|stash|rest|dope * * purpose|die|end|never|wake
        suicidalOblique value=1.5 fixed	en	stand|stood|standing|stands|sit|sat|sitting|sits|lean|leaned|leaning|stop|stopped|stopping|park|parked|parking|pull|pulled * * * on|at|by|near|over|off|of|top|edge|beside|from|under? * {height}
        suicidalOblique value=2 fixed	en	drive~|drove|walk~|go|going|went|goes|end|ended|head~|keep|climb~ * * to|up|out|on|onto|off * the|that|a|this|our|one * {height}
        suicidalOblique value=2 fixed	en	im|i|am|hes|shes|were|been|standing|sitting|sits|stands|here|parked|up|out|back on|off|over|at the|a|that * ledge|overpass|tracks|cliff|edge|railing|trestle|bridge|dam|rail
        suicidalOblique value=1	en	on|off|over|at the|a|that ledge|overpass|tracks|cliff|edge|railing|trestle
        suicidalOblique value=2	en	bridge|overpass railing|rail
        suicidalOblique value=1.5	en	look~|stare~ * down|over * {height}|edge|water|drop|below
        suicidalOblique value=1.5	en	slow~ * middle * bridge ; middle of the bridge
        pseudo	en	down the|some|my|? metro|subway|station|train stairs|steps|escalator
        suicidalOblique value=2	en	jump~|step~|walk~|run|throw~|lie|laying|lay|lying|fall|falling * * front|into|on|down|under * {height}|traffic|train|freeway|truck|metro|interstate|highway|trains|metrolink|amtrak|bus
        suicidalOblique value=1	en	jump~|step~ off * {height}|building
        suicidalOblique value=2 across	en	roof|rooftop|ledge|balcony|overpass|bridge|parapet|railing|freeway ** says|saying|said|threatens|threatening|swears|yelling|screaming * * hell|shell|jump|jumping|go|gonna|to jump|jumping|over|?
        suicidalOblique value=2 across	en	roof|rooftop|ledge|balcony|overpass|bridge|railing ** threatening|threatens to jump
        suicidalOblique value=2 across	es	azotea|puente|balcon|techo|barandal|edificio ** dice|diciendo|dijo|amenaza|amenazando|grita * * brinca|brincar|avienta|aventar|aventarse|tira|tirar|tirarse|salta|saltar|lanza
        suicidalOblique value=2 fixed	en	walk~|wade|waded|wading|swim|swimming|swam * into|out * ocean|lake|river|sea|water|surf|waves|far
        suicidalOblique value=1.5 fixed	en	rocks|stones in my|his|her pockets
        suicidalOblique value=1.5 fixed	en	walk~|drive~|drove|go|going|went|head~ * out|down|off|up? to|into|in * {lonelyPlace} * for the last|one last|and not|and never|alone with
        suicidalOblique value=1.5	en	waiting on|for the * train|next train|express|freight
        suicidalOblique value=2	en	under a|the train|bus|truck|wheels
        notEvidence absorb	en	go|goes|going|went|walk|walks|sneak|sneaks * * to|in|down|at the|our|my * parking structure|lot|garage|deck to|on|every|each|for|between|twice|before|{NUM}
        suicidalOblique value=1	en	the edge ; that edge ; how high|far it|the|down ; far down
        suicidalOblique value=1	en	{height} you can see ; the drop ; next train
        suicidalOblique value=1	en	how quiet|peaceful|easy|simple|nice|calm it|that|thatd|itd would|must|could|will? be?
        suicidalOblique value=1	en	only * quiet|peaceful
        suicidalOblique value=1	en	felt|feels|looks|looked quiet|peaceful|calm|inviting|easy
        suicidalOblique value=1	en	just tidying up ; tidying up ; put a stop to ; nobody around ; lights off
        suicidalOblique value=1	en	hazards on
        suicidalOblique value=1	en	one|more more? step back|forward|off|closer|out
        suicidalOblique value=1	en	keep|keeps|kept looking|staring|listening|going|walking * at|to|out|back * it|there|them|water
        suicidalOblique value=0.5	en	reservoir ; aqueduct
        suicidalOblique value=1	en	until|till|when the train comes|passes|goes
        suicidalOblique value=1	en	just listen to it|the
        # places gone back to
        suicidalOblique value=2	en	keep|keeps|kept|been|catch|find|lately|sometimes|always|start~ * finding|catching|going|walking|driving|ending|standing|sitting|parking|stopping|slowing|myself|stand|sit * * * * {edge}
        suicidalOblique value=2	en	stand|stood|standing|stands|sit|sits|sat|sitting|climb~|walk~ * * * * {edge} ** look~|listen~|see|seeing|watch~|drop|drops|cold|jump|far|hours|nights|times|again|quiet|alone|unbuckled|down
        suicidalOblique value=2	en	drive|drove|park~|lean~|went|go|goes|stop~|slow~|linger * * * * {edge} ** look~|listen~|see|seeing|watch~|drop|drops|cold|jump|far|hours|nights|times|again|quiet|alone|unbuckled|down
        suicidalOblique value=0.5	en	leg|legs|feet|foot|boots|toes * * over|hang|hanging|under|dangling|dangle|off * * {edge}|my|edge|drop|side|air
        suicidalOblique value=2	en	look~|stare~|listen~ * * down|at|over|out|to * * water|below|drop|drops|trucks|tracks|edge|rocks|lights|traffic|train|freight
        suicidalOblique value=1	en	theres a|this spot|stretch|place|curve|bridge|beam|tree|ramp|cliff|window|hook * where|that|on|past|nobody
        suicidalOblique value=1	en	picked|chose * it|place|spot|this for that|because|where
        suicidalOblique value=2 fixed	en	picked|chosen|chose|circled|marked|settled|set out|on? the {NUM} ; found|know|picked|got|scouted|have a|the|my|this|? * quiet|lonely|private|peaceful|pretty|deserted|empty place|spot|road|turnout|beach ** back|down|alone|nobody|end|reservoir|lake|cliff
        pseudo	en	say|said|saying|tell|told|telling|wave|waved|hug|hugged|our|my goodbye|goodbyes|bye|farewell * nurses|nurse|staff|counselors|counselor|roommates|crowd|crew|coworkers|colleagues|classmates|teachers|teacher|sponsor|therapist|students|customers|dealer|dealers|group|grp|groups|manager|team
        pseudo	en	tell|told|telling|hug|hugged|gave|give|texted * nurses|nurse|staff|counselors|roommates|coworkers|colleagues|classmates|teachers|sponsor|therapist|students|customers|dealer * goodbye|goodbyes|bye|farewell ; retirement|office|work|class|senior goodbye|farewell ; manager|boss|coworkers|teacher|nurse|nurses * hugged|waved|said|kissed me|us|? goodbye|bye
        pseudo	en	picked|chose|chosen|pick|set|circled|marked|decided|have|got out|on|? the|a|our|my|his|her * date|day|night|place|time|dress|song|songs * for the|a|our|my|his|her * shower|wedding|party|quinceanera|graduation|surgery|reunion|trip|move|funeral|service|reception|memorial|visit|tour|intake|appointment|interview
        pseudo	en	picked|chose|chosen|pick|set|circled|marked|decided out|on? the|a|our|my|his|her * date|day|night|place|time to renew|marry|move|start|visit|tour|meet|come|check|begin|enter|celebrate
        pseudo	en	retired|licensed|im|am|is|was|as|works|former|a|an * undertaker|mortician|embalmer|pallbearer ; coroner|coroners office|investigator|assistant|deputy ; {suicide} isnt|aint|wasnt a|an|on|something|for|even thing|issue|option|table|concern|me
        pseudo	en	say|said|saying|says * goodbye|bye|farewell|goodbyes to * * clinic|clinics|lifestyle|city|town|scene|job|career|office|school|college|sugar|coffee|neighborhood|apartment|corporate|army|navy|party|dealers|smoking|old
        suicidalOblique.lookAlike value=0 absorb	en	give|giving|gave|given|gives away ** since|because|before|when|as|so|until|till we|i|were|they|im|its * move|moving|move|downsize|downsizing|relocate|relocating|relocation|yard
        suicidalOblique value=2 fixed	en	over|across|onto|on|to|near|by the|a|that|our|this * {height} and|then|& * stop|park|sit|stand|get|pull|shut|idle|linger|look
        suicidalOblique value=2 fixed	en	tells|telling|told|says|said|saying * me|us|them|her|him|mom|dad|you|they|we * can|could|should * turn|rent|have|give|sell * my|his|her * room|bed|tools|things|stuff|closet|guns|guitar
        suicidalOblique value=1	en	save|saving|hold|holding|keep me|him|her a spot|seat|place|plot ; {kin} grave|plot|headstone|tombstone
        suicidalOblique value=2	en	ask|asks|asked|asking|wonder|wondering|wonders|read|reading|reading about|on|up|? how much|many * {siDose} * it|you|would|itd|one takes|take|need|needs|to
        suicidalOblique value=1 fixed	es	pago|pague|pagando|liquido|liquide * lo|todo|sus|mis que? debia|debe|deudas ; vendio|vendi|remato * todo|todas|sus * gallos|cosas|herramientas|troca|carro|animales|gallinas|caballos|borregos
        suicidalOblique value=1 fixed	es	miedo de|por|? lo que * va|vaya|pueda|piensa|quiera a? hacer|hacerse
        notEvidence absorb	es	lo que * va|voy|vaya|pueda|vamos a? hacer
        suicidalOblique value=2	en	step~|walk~|about|let~|lean~|fall|going|sail|slip|roll * * off|into|over|under|out|in|onto * the|it|that|a * edge|ice|corn|tide|river|sea|surf|floor|ledge|rail|current|snow|traffic|freight|train
        suicidalOblique value=1	en	train|freight|bus|truck ** doesnt stop|slow ; by heart
        suicidalOblique value=2	en	sound|schedule|times|timetable of|by|for * heart|trains|freight
        suicidalOblique value=1	en	parked * * closed|trailhead|overlook|nobody|reservoir|lake|scale|quarry|bridge ; wallet|phone * * in|on * truck|car|seat|table|dresser|counter
        suicidalOblique value=1	en	rocks|stones|anchor|weights|cinder|bricks * pockets|anchor|boat|backpack|blocks|for
        suicidalOblique value=2	en	one way|ticket * ocean|sea|way|nowhere|coast|mountains
        suicidalOblique value=1	en	cant|doesnt|dont swim|swimming|fish ; with no vest|life ; cold water ; water looks|feels|is warm|calm|cold ; up top ; on foot
        # places
        suicidalOblique fixed	en	parked|parking|stand|stood|standing|sit|sat|sitting|walk|walked|walking|climbed|out * * at|on|to|by|near|off|over|of the|a|that|this|my|our * {siDrop} ** looking|look|thinking|watching|wondering|cold|tonight|legs|feet|hours|hour|down|alone|nights|longer|quiet|edge|water
        suicidalOblique fixed	en	stand|stood|standing|stands|sit|sat|sitting|sits|leaning|lean|leaned|climbed|climbing * * on|at|over|outside|by|top|edge|along of? the|a|that|this|our * bridge|overpass|ledge|cliff|railing|rail|guardrail|tracks|edge|trestle|viaduct|parking structure|parking deck|parking garage
        suicidalOblique fixed	en	drive|driving|drove|walk|walking|walked|go|going|went|headed|heading|keep|kept|end up|out|over|back|down? to|on|onto the|that|this|a * bridge|overpass|ledge|cliff|cliffs|tracks|bluffs|pier|trestle|parking structure|overlook|golden gate|vincent thomas|coronado
        suicidalOblique fixed	en	im|am|hes|shes|here|parked|sitting|now on|at|by|under|near the|a * roof|rooftop|bridge|overpass|ledge|cliff|cliffs|tracks|bluffs|pier|trestle|rail|railing|{NUM} overpass
        suicidalOblique fixed	en	picked|picking|chosen|chose|choosing|picks|know|knows|found|decided|settled on|out? which|the|my|a|what|right * bridge|overpass|tree|beam|spot|cliff|trail|motel|ledge|room|exit|abutment
        suicidalOblique fixed	en	look|looking|looked|stare|staring|stared|thinking|think|thought|dream at|about|of|over|down * the * bridge|overpass|drop|tracks|beam|abutment|divider|edge|semis|oncoming|trucks
        suicidalOblique fixed	en	wasnt|werent|not|dont planning|plan|going|gonna|planned on|to? * taking|take|use|using|come|coming|walk|walking|drive|driving the? * stairs|elevator|way|back|down|home
        suicidalOblique fixed	en	jump|jumping|step|stepping|walk|walking|leap|leaping|throw|throwing myself|just|straight|right? off|from|out|in|into|onto|over of? the|a|that|my|our|this|an|it? * {siDrop}|window|building|garage|traffic|freeway|train|edge|tracks
        suicidalOblique fixed	en	not|without|stopped|quit turning|slowing|braking|turn|brake|slow down? * * at|before|for|end|on|the * pier|curve|wall|end|cliff|bend|road|edge|turn
        suicidalOblique fixed	en	think|thinking|thought|thoughts|want|wanted|wanna|urge|picture|picturing|imagine|tempted|considered * * about|of|to? * swerve|swerving|crash|crashing|steer|steering|drive|driving|drift|drifting|veer|veering ** into|off|across|median|oncoming
        suicidalOblique value=1.5 fixed	en	unbuckle|unbuckling|unbuckled|undo|undid|no|without|take|took|off my|the|his? seatbelt|seat|belt ** freeway|faster|highway|speed|wall|overlook|hoping|night ; keep|kept going|driving|go faster
        suicidalOblique fixed	en	engine|car|truck|motor|exhaust running|idling|on|going ** garage|closed|shut|carport|door ; garage door? * closed|shut|down * * engine|car|truck|motor|exhaust|running ; locked|closed|shut garage * * car|truck|engine
        suicidalOblique value=1	en	{NUM} floors|stories|story|floor ; long way down ; headlights off ; phone at home so|because ; talk me out
        suicidalOblique fixed	en	so {nobody}|nobody can|could|will|would talk|stop|reach|track|find|call me|him|her ; left my|his|her phone|wallet|id at|on|in * * so|dash|table|counter|car|seat
        """
}
