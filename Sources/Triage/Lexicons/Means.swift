extension LexiconSources {
    /// Oblique suicide: the means a person gathers and the places where they stop. Strong cues stand alone;
    /// weak ones (value=1) take a second of another kind, from here, ``farewells`` or ``despair``.
    static let means = """
        # things and places that other lines name
        class.gun	en	gun ; guns ; handgun ; pistol ; rifle ; shotgun ; revolver ; glock ; firearm ; 9 mm ; 9 mil
        class.gun	en	nine millimeter ; 12 gauge ; 20 gauge ; twelve gauge ; 12 ga ; 38 special ; ar 15
        class.gun	en	deer rifle ; pistols ; rifles ; shotguns ; revolvers ; glocks ; firearms ; ak 47 ; ghost gun ; duty weapon
        class.gun	en	service pistol ; 9 millimeter ; 44 magnum ; 357 magnum
        class.gun	en	service weapon ; sidearm ; 357 ; 22 rifle ; his 45 ; my 45 ; his 38 ; my 38 ; the 38
        class.gun	en	the 45
        class.gun	es	pistola ; escopeta ; fusil ; arma ; cuete ; fusca ; cuerno de chivo ; pistolas ; escopetas ; armas ; arma de fuego
        notEvidence absorb	en	keep|keeps|kept|have|has|own|owns a|my|his|her|the|? gun|guns|rifle|rifles|pistol|shotgun|firearm|firearms locked|unloaded|for work|hunting|at|in * shop|safe|lockbox|work|cabinet|?
        notEvidence absorb	en	not|never|no * thinking|thought|plan|plans|planning|intention|intent|intending about|of|to|on|? using|use it|them|one on me|myself|anyone|anybody|him|her|himself|herself
        class.gun	es	metralleta ; nueve milimetros ; 9 milimetros
        class.blade	en	knife ; knives ; razor ; razors ; razorblade ; razor blade ; blade ; blades ; machete
        class.blade	en	box cutter ; boxcutter ; switchblade ; butcher knife ; scissors ; screwdriver ; scalpel ; ice pick ; icepick ; shiv ; pocketknife ; boxknife
        class.blade	es	cuchillo ; navaja ; tijeras ; desarmador ; rastrillo ; cuchillos ; navajas ; punal ; picahielo ; picahielos
        class.ligature	en	rope ; ropes ; noose ; belt ; cord ; bedsheet ; bed sheet ; sheet ; sheets ; leash
        class.ligature	en	bungee
        class.ligature	en	zip ties ; necktie ; shoelaces ; shoelace ; tow strap ; ratchet strap ; paracord
        class.ligature	en	clothesline
        class.ligature	es	soga ; cuerda ; cinturon ; mecate ; lazo ; cinto ; sabana ; cable
        class.hangPlace	en	rafters ; rafter ; beam ; beams ; rod ; bars ; doorknob ; tree ; branch ; hook
        class.hangPlace	en	ceiling ; fan
        class.hangPlace	en	neck ; throat ; joist ; joists ; crossbeam ; banister ; bannister ; bunk ; vent
        class.hangPlace	en	grate
        class.hangPlace	es	viga ; vigas ; techo ; cuello ; arbol ; rama ; pescuezo ; barrotes ; regadera
        class.pills	en	pills ; pill ; meds ; medication ; medications ; medicine ; tablets ; capsules ; insulin
        class.pills	en	tylenol ; ambien ; xanax ; klonopin ; ativan ; valium ; percs ; oxys ; morphine
        class.pills	en	trazodone
        class.pills	en	benadryl ; advil ; aspirin ; seroquel ; lithium ; amitriptyline ; gabapentin ; norcos
        class.pills	en	bars
        class.pills	en	patches ; antifreeze ; sleepers ; blood pressure pills ; everything in the cabinet
        class.pills	es	pastillas ; pildoras ; medicinas ; medicina ; medicamento ; medicamentos ; tabletas
        class.pills	es	insulina
        class.height	en	bridge ; overpass ; ledge ; rooftop ; cliff ; cliffs ; balcony ; railing ; guardrail
        class.height	en	overlook
        class.height	en	parking structure ; parking garage ; lookout point ; viaduct ; trestle ; water tower
        class.height	en	tracks
        class.height	en	train tracks ; railroad ; roof ; high rise ; dam ; pier ; vincent thomas ; golden gate
        class.height	en	coronado
        class.height	en	colorado street bridge ; foresthill bridge ; onramp ; median ; subway platform ; bluff
        class.height	en	bluffs
        class.height	es	puente ; azotea ; barranco ; acantilado ; vias ; vias del tren ; precipicio ; balcon
        class.lonelyPlace	en	barn ; shed ; woods ; desert ; lake ; river ; ocean ; sea ; water ; canyon
        class.lonelyPlace	en	mountains ; bay
        class.lonelyPlace	en	basement ; cabin ; quarry ; creek ; reservoir ; pond ; garage ; orchard ; field
        class.lonelyPlace	en	pasture
        class.lonelyPlace	es	monte ; rio ; mar ; lago ; cerro ; bodega ; cochera ; desierto ; presa ; corral
        class.kin	en	mom ; mother ; moms ; dad ; father ; wife ; husband ; son ; sons ; daughter ; daughters
        class.kin	en	kid ; kids
        class.kin	en	children ; child ; brother ; sister ; parents ; family ; girls ; boys ; boy ; girl
        class.kin	en	grandkids ; dtr
        class.kin	en	nephew ; niece ; baby ; babies ; everyone ; everybody ; mama ; papa ; gf ; bf ; girlfriend
        class.kin	en	boyfriend ; grandma ; friends ; mi jefa ; ex
        class.kin	es	esposa ; esposo ; hijo ; hijos ; hija ; hijas ; hermano ; hermana ; familia ; mujer ; ninos
        class.kin	es	ninas ; nietos ; bebe ; papas ; padres ; todos ; gente ; vieja
        class.petWord	en	dog ; dogs ; cat ; cats ; puppy ; kitten ; kitty ; bird ; horse ; horses ; chickens
        class.petWord	en	parrot
        class.petWord	es	perro ; perra ; perrito ; perrita ; perros ; gato ; gata ; gatito ; caballo ; gallinas
        class.keepsake	en	things ; stuff ; belongings ; guitar ; tools ; possessions ; records ; clothes ; watch
        class.keepsake	en	truck
        class.keepsake	en	title ; bike ; motorcycle ; ring ; rings ; jewelry ; collection ; trailer ; boat
        class.keepsake	en	camera ; books
        class.keepsake	en	furniture ; necklace ; medals ; car ; console ; xbox ; playstation ; drums ; bass
        class.keepsake	en	rods ; plants
        class.keepsake	es	herramienta ; herramientas ; cosas ; ropa ; guitarra ; troca ; camioneta ; reloj
        class.keepsake	es	joyas
        class.keepsake	es	anillo ; moto ; libros ; pertenencias ; carro
        class.neverBack	en	come home ; come back ; wake up ; make it home ; make it back ; be here ; exist
        class.neverBack	en	be around ; be alive
        class.neverBack	en	come home again ; open my eyes ; come out ; come up ; get up again ; surface
        class.neverBack	en	walk back in ; show up
        # means: pills put ready, saved, counted, looked up
        suicidalOblique value=1.5 fixed	en	have|got|has|with the|my|all|moms|his|her|these * {siDose} out|ready
        suicidalOblique	en	looking|staring|look at the|all|these|those|a|moms|dads|this|that * {siDose} ** count~|counting|thinking|wondering|wonder|debating|tonight|tonite
        suicidalOblique value=2	en	{pills}|them|em * lined|laid|poured|spread|counted|dumped|set|arranged|piled up|out
        suicidalOblique fixed value=2	en	on|over|outside|climbing|past|astride * balcony|bridge|overpass|roof|rooftop|parapet|freeway|garage rail|railing|ledge|edge
        suicidalOblique value=2	en	{pills} * all? counted|hidden|stashed|saved|ready|waiting
        suicidalOblique absorb value=1	en	lined up on|in|by|beside|across|along|next
        suicidalOblique absorb value=1	en	everything|them|it|pills * lined up ; lined up * * bottles|pills
        suicidalOblique value=1.5	en	lined|laid|poured|spread|sorted * out|up? * {pills}
        suicidalOblique value=1.5	en	bottle|handful|pile|jar|baggie|stack * {pills} * hand|lap|nightstand|pillow|table|counter|ready|beside
        suicidalOblique value=1	en	looking at * bottle|bottles
        suicidalOblique value=1	en	everything|all|it * lined|laid|set up|out ; counted them|em
        suicidalOblique value=2	en	look~|google~|search~|read~ * up|at|for? * how|ways|painless|lethal * * {pills}|die|painless|kill|drown|hang
        suicidalOblique value=2	en	how many|much * * * would|itd|it|id take|need|do|kill
        suicidalOblique value=1.5	en	lethal dose
        suicidalOblique value=1.5	en	painless way|ways|method
        suicidalOblique value=1.5	en	ways to die|go|end ; quickest|easiest|painless|fastest way to go|die|out|end
        suicidalOblique value=1.5	en	enough {pills}|dope|fent|heroin|insulin|stuff * to do|kill|end|finish|sleep|never|stop|not|put
        suicidalOblique value=1.5	en	enough * to make sure|it quiet|it stop|not wake|never wake|sleep forever|end it
        suicidalOblique value=1.5	en	hot shot ; one|a more|last|big|final|good big|last|final|good|? shot|dose|hit|blast and|to|then|that
        suicidalOblique value=1.5	en	shot|dose to end|finish
        suicidalOblique value=1.5	en	hope|hoping|hopes|wish|pray|praying * one of|the|this|next|it|fentanyl|batch|dose|them * kills|takes|finishes|ends|does
        suicidalOblique value=1.5	en	hope|hoping|wish|praying * {drug} * does|kills|takes|finishes|gets|ends
        suicidalOblique value=1.5	en	hope|hoping|wish * bad batch|pill|one
        suicidalOblique value=1.5	en	next|this|last shot|hit|dose|bag|pill|one|needle|line * was|is|be|would the one|last
        suicidalOblique value=1.5	en	dont|didnt|lack|no * guts|nerve|balls|courage|spine to|do ; hope it takes me
        suicidalOblique value=1.5	en	dont care if * laced|fent|kills
        suicidalOblique value=1.5	en	how much|many * {pills} * is|are|does|would|to|it too|it|take|kill|be
        suicidalOblique value=1.5	en	is it painless|peaceful|quick ; does it hurt to ; painless * {drug}
        suicidalOblique value=1.5	en	what * feel like to od|overdose|die
        suicidalOblique value=1.5 fixed	en	whatever happens happens ; whatever happens with * happens
        suicidalOblique value=1.5 fixed	en	what happens happens ; so be it ; painless
        suicidalOblique value=1.5 fixed	en	dont set * alarm * anymore
        # means: guns, blades, ropes
        suicidalOblique.lookAlike value=0 absorb	en	no|not|never|any|denies|denied|without|dont|doesnt * own|have|had|keep|been|any|? any|a|the|? {gun}|weapons|weapon|firearms * in|at|on|around? the|my|his|her|our|? house|home|garage|car|?
        suicidalOblique value=1.5	en	loaded|loading|loads|cleaned|cleaning|bought|buying|buy|borrow|borrowed|cleans * {gun}
        suicidalOblique value=2	en	{gun} * * hand|hands|lap|mouth|nightstand|pillow|beside|table|dresser
        suicidalOblique value=0.5	en	{gun} * * loaded|seat|bed|glovebox|drawer|glove|safe|closet
        suicidalOblique value=2	en	holding|hold|held|got|getting|took|taking|take|pulled|pulling|looking|looked|staring|sitting|sit|sat|slept|sleeping * * dads|his|my|the|with {gun} out|at|with|and|down|in
        suicidalOblique value=2	en	i|ive|im|id|got|have * have|got|found|get|holding * * a|my|his|the|dad|mom|dads|grandpa {gun}
        suicidalOblique value=2	en	i have|keep|own|got * {gun}
        suicidalOblique value=1.5	en	{gun} to my|his|her own? head|temple|chin|chest
        suicidalOblique value=2	en	bullet|round with my|his|in
        suicidalOblique value=1.5	en	hid|hide|hidden|locked|lock|removed|took|take * * {gun}|{blade}|{pills} * from|away from|out of from? him|her|me|myself|house
        suicidalOblique value=2	en	if * was|were|had|owned * {gun} ; only thing stopping|keeping
        suicidalOblique value=1.5	en	except * * nobody has a gun
        suicidalOblique value=1	en	one bullet|round ; safety off
        suicidalOblique value=2	en	{ligature} ** around|over|from|to|off|on|in * {hangPlace}
        suicidalOblique value=1.5	en	{ligature} around|round|on his|her|my|their neck
        suicidalOblique value=2	en	bought|got|have|has|found|measured|tied|tying|knotted|tie|testing|tested * * noose|slipknot|razor|blades
        suicidalOblique value=1.5	en	bought|got|found|measured|tied|tying|knotted|tie|testing|tested * * rope|cord
        suicidalOblique value=2	en	rope|noose|hose|shotgun in|on|over * seat|trunk|truck|car|garage|shed|attic|closet|barn|bag|bed
        suicidalOblique value=1.5	en	know~|knows where * * keeps|hides|kept|keep|hid * {gun}|his|the|them|it|one
        suicidalOblique value=1.5	en	took|take|taken|taking|removed|hid * guns|knives|sharps|shells|firing
        suicidalOblique value=1	en	took|take|taken|taking|removed|hid * bullets|ammo
        suicidalOblique value=1.5	en	came|come home with * {gun} ; new {gun} and|but|he
        suicidalOblique value=1.5	en	my|his|her plan|way|idea|method was|is|would the|to|a * {height}|freeway|train|water|river|pills|gun|rope|car|overdose|od|woods|ocean
        suicidalOblique value=1.5	en	look~|looked like * accident ; make it look like
        suicidalOblique value=1	en	rope ; noose ; {blade} * tub|bathtub|bath|wrist|wrists|arm
        suicidalOblique value=1	en	strong enough to hold
        suicidalOblique fixed	en	drive|drives|driving|drove|steer off|over|into * pch|cliff|cliffs|bridge|pier|overpass|mulholland|canyon|ledge|embankment|edge
        suicidalOblique value=1.5	en	{blade} in my|his|her hand|hands|pocket|bed
        suicidalOblique value=2	en	took|holding|got|have|held a|the|my razor|blade|scalpel
        suicidalOblique value=1.5	en	cut|cuts|burns|burn on * arms|wrists|legs|thighs
        suicidalOblique value=2	en	cut|cutting|cuts|burn|burned|burning my|his|her arms|arm|wrist|wrists|thighs|skin|thigh|forearm
        suicidalOblique value=2	en	away from the garage|basement|bathroom tonight|tomorrow
        suicidalOblique value=1.5	en	plastic bag over
        suicidalOblique value=1.5	en	bag over my|his|her head
        suicidalOblique value=1.5	en	helium|nitrogen|charcoal tank|tanks|grill|kit and|for|bag|tent|car|indoors
        suicidalOblique value=1.5	en	sodium nitrite ; exit bag
        # means: cars, garages, gas
        suicidalOblique value=2 fixed across	en	garage ** engine|motor|hose|locks|exhaust|running|sealed|towels|towel ; garage ** door down|shut|closed
        suicidalOblique value=2 fixed across	en	car|engine|truck|motor running|idling ** garage|closed|hose|seatbelt|shut|windows|door
        suicidalOblique value=2	en	carbon monoxide ; tailpipe
        suicidalOblique value=1.5	en	hose * tailpipe|exhaust
        suicidalOblique value=2	en	thinking about the? car|engine running|idling ; in the closed garage
        suicidalOblique value=2 fixed	en	hands|hand|eyes|foot off|closed|shut|close|let * * wheel|freeway|brake|grade|highway
        suicidalOblique value=1.5 fixed	en	let go of the wheel
        suicidalOblique value=1.5	en	no|without|unbuckle~|undo|undid|take|took|off * seatbelt|belt ** overlook|freeway|wall|pole|tree|faster|hoping|speed|cliff
        suicidalOblique value=1	en	engine running ; no seatbelt ; without a? seatbelt ; center line ; oncoming
        suicidalOblique value=1	en	yank|jerk|turn the wheel
        suicidalOblique value=1.5	en	if a? truck|car|bus|train|semi hit|took|ran|killed
        suicidalOblique value=1.5	en	car|truck|semi|train would|will|could just? hit|take|run ; if i got hit by
        suicidalOblique value=1.5	en	wouldnt|not swerve|brake
        suicidalOblique value=2	en	{gun} between|on|against|under * knees|legs|teeth|lap|chest|leg|thigh|chin|forehead
        suicidalOblique value=2	en	sit|sat|sitting|lie|lay|slept|sleep|sleeping|drive|drove|walk|walked|alone * * * with * {gun}|rope|noose|belt
        suicidalOblique value=1.5	en	how long * * take|takes|taking|would|itd * * garage|fill|bleed|drown|die|work|suffocate|starve|od|overdose
        suicidalOblique value=1.5	en	timing|timed how long
        suicidalOblique value=1	en	saved|stashed|hidden|hid|put|kept|got up|away|back|aside * * mattress|drawer|sock|shoebox|closet|bible|wall
        suicidalOblique value=1	en	the job right|done ; more than enough ; enough saved
        suicidalOblique value=1	en	all|only i|he|she can think * is|about ; if im lucky ; bad batch|bag|one|pill
        suicidalOblique value=2	en	look~|stare~|eyeing|eye * at * beam|beams|rafters|rafter|hook|rope|razor|{gun}|bridge|edge|tracks|drop
        suicidalOblique value=1.5	en	garden hose|hoses ** trunk|tape|car|tailpipe ; duct tape ** hose|trunk
        suicidalOblique value=1.5	en	{gun} is|are * cleaned|loaded|out
        suicidalOblique value=1.5	en	look~|stare~ * at * all|whole|full {NUM}|bottle|bottles
        suicidalOblique value=2	en	holding my breath * under|bottom|water|pool
        suicidalOblique value=1.5	en	mad|angry|disappointed|sad|upset|pissed|sorry|annoyed|bummed that|when|because|i * woke|wake|waking up
        suicidalOblique value=1 fixed	en	how fast|hard|deep|long you|youd|id|i|it * have|take|need|going
        suicidalOblique value=1 fixed	en	itd|would|could|thatd be so|too|that? easy|simple|quick
        suicidalOblique value=1 fixed	en	right there|here in|on * drawer|closet|cabinet|nightstand|shelf|garage
        # Spanish: means and places
        suicidalOblique value=1.5	es	{pills} * contadas|juntas|listas|guardadas|escondidas|enfrente|mano
        suicidalOblique value=2	es	guardando|contando|juntando|escondiendo|conte|junte|guarde * {pills}
        suicidalOblique value=1.5	es	cuantas|cuanto * {pills} * se|hay|para|necesito|bastan
        suicidalOblique value=1.5	es	busque|buscando|busco * como|formas|maneras * morir|sin dolor|irme
        suicidalOblique value=1.5	es	suficientes|bastantes {pills} * para
        suicidalOblique value=1.5	es	{ligature} * en * {hangPlace}
        suicidalOblique value=2	es	parado|parada|sentado|sentada|subo|voy|estoy|ando|paro|asomo * * en|a|al|del|por * {height}|orilla|vias|canal|rio
        suicidalOblique value=2	es	motor|carro prendido|encendido * * cochera|garage|garaje
        suicidalOblique value=1.5	es	estrellar|estrellarme|chocar|aventarme * * contra|carro|tren|puente|carros
        suicidalOblique value=0.5	es	{height}
        suicidalOblique value=1	es	la orilla ; soga|mecate|reata ; que silencio|tranquilo|paz
        suicidalOblique value=1	es	soltar|suelto el|él volante ; tren ; camino al mar
        suicidalOblique value=2	es	siento|sienta|paro|acuesto|quedo|camino|sente|pare|acoste * en|a|por|hasta|sobre * {height}
        suicidalOblique value=1.5	es	no * va|voy|vamos a dar|dando|causar * molestias|lata|problemas|guerra|lastima
        suicidalOblique value=1.5	es	no tengo|hay|tiene|encuentro * para que|quien * levantarme|vivir|seguir|despertar
        # second round: kinds of oblique danger (value by precision on the mined texts)
        # rehearsals, interrupted attempts, nerve
        class.edge	en	rail ; railing ; ledge ; edge ; bridge ; overpass ; roof ; dam ; lock ; quarry ; canal ; pier ; dock ; abutment ; ice
        class.edge	en	cliff ; bluff ; tower ; tracks ; trestle ; gorge ; grade ; ramp ; guardrail ; crossing ; curve ; pond ; reservoir ; river
        class.edge	en	causeway ; elevator ; shaft ; silo ; bin ; balcony ; window ; freight ; train ; scaffold ; crane ; catwalk
        class.edge	en	lake ; bay ; tide ; current ; water ; shoulder ; median ; tank ; pit ; spillway ; levee ; harbor ; jetty ; overlook ; lookout
        suicidalOblique value=1	en	trial|dry|test|practice run|runs
        suicidalOblique value=2	en	dress rehearsal ; practic~|rehearse~|rehearsal|rehearsing * * * holding|breath|knot|knots|tying|it|drive|route|under
        suicidalOblique value=1 fixed	en	just|only|wanted to? see|seeing|know|find * if i could|what|how|whether * it|could|would|feel|feels|like|hold|holds|was
        suicidalOblique value=2 fixed	en	havent|didnt|hadnt|couldnt|almost|nearly|not turned|turn|pulled|pull|let|tied|kicked|step|stepped|kick * key|trigger|go|it|off|yet|through
        suicidalOblique value=1 fixed	en	got|was|phone|cat|dog|boy|neighbor|until|till|then interrupted|scared|chickened|rang|barked|walked|knocked|called
        suicidalOblique value=2	en	got|took|take|taking|had|have|lay|laid|set * * * out and|then * put|puts|putting it|them|back * back|away
        suicidalOblique value=1	en	next time|try * ill|i|it|wont|dog|right|longer|for|same ; wont do it wrong
        suicidalOblique value=2	en	nerve|guts|courage|bravery|spine|brave to|for|yet|up|enough ; nerve|guts|courage tonight|yet ; waiting|lost|lack|find * the|my nerve|guts|courage
        suicidalOblique value=1	en	get|getting|nearly|almost brave
        suicidalOblique value=2	en	one time|of these|more * wont|will|ill|im * stop|brake|turn|bother|come|make
        suicidalOblique value=2	en	thinking|thought|think|figuring|figured|worked|planning|planned|keep * * how|where|which|when|what|out i'd|id|to|itd|it * do|go|take|be|leave|hurt
        suicidalOblique.lookAlike value=0 absorb	en	youd|would|you|people|we|i dont? think|thought * * know|knew|known|figured what|how|where|who to do|go|turn|call|handle
        suicidalOblique.lookAlike value=0 absorb	en	dont|doesnt|didnt|not|cant|no know|sure|say|tell|idea which pills|ones|one|drug|drugs and|or|?
        suicidalOblique value=2	en	cant|cannot|dont|doesnt|not do|want|handle|take|face * this|in? life|living anymore|no more|any more|any longer
        suicidalOblique value=2 fixed	en	figured|worked|got|have|had * it all? worked|figured|planned|mapped|plotted out ; figured|worked|know|found out? * how|way|something * to|with * not|without|no * hurt|mess|waiting|pain
        suicidalOblique value=2	en	planning|plan|planned|imagine|picturing|picture|imagining|wonder|wondering * how|when|who|where|what * id|find|finds|itd|do|would|theyd
        # what it would take
        suicidalOblique value=2	en	i|ive|already|she|he|also know|knows|known|knew * exactly|just|how|what|where|which * * it|id|its|the would|takes|take|put|do|need|drug|dose|hold|keeps ; know exactly|just * how|what|where|which * * it|id|to|its|the would|takes|take|put|do|need|drug|dose|hold|keeps
        suicidalOblique value=2	en	exactly|just what|how|where * it'd|itd|it|would * take|do
        suicidalOblique value=1	en	i know|knew|learned * dose|doses|amount|ceiling|number|math
        suicidalOblique value=1	en	doing|did|done the|that|my math|arithmetic|sums ; comes|came out ahead|even|cheaper ; my|own weight and|is|times
        suicidalOblique value=2	en	save~|stash~ * * * sleepers|patches|pills|morphine|oxys|klonopin|them|ones|refills|insulin|enough * * sock|tin|jar|can|by|away|drawer|coffee|collection|since|nightstand|freezer|case
        suicidalOblique value=2	en	keep|kept|keeping|put|laid * * * sleepers|patches|pills|morphine|oxys|klonopin|enough * * sock|tin|jar|by|away|coffee|collection|freezer|case
        suicidalOblique value=2	en	hoard~|collect~|tuck~|counting|count|hid|hide * * * sleepers|patches|pills|morphine|oxys|klonopin|them|ones|refills|insulin|enough * * sock|tin|jar|can|by|away|drawer|coffee|collection|since|nightstand|freezer|case
        suicidalOblique value=1	en	enough|plenty|fifteen|thirty|forty|sixty|dozen * * put|saved|stashed|laid|hid|kept|saving|stored by|up|away|aside|back|now
        suicidalOblique value=1	en	comfort|hospice kit|pack|bottle|box|morphine|leftover|leftovers|drops
        suicidalOblique value=1	en	mothers|moms|husbands|wifes|dads|grandmas|late * husbands|wifes|moms? insulin|morphine|pills|fentanyl|razor|pistol|revolver|sleeping
        suicidalOblique value=2	en	least messy|painful
        suicidalOblique value=1	en	messy|mess|painless|quick|quickest|easiest|cleanest|clean * * way|thing|for|method * * whoever|go|out|find|do|cleans|leave
        suicidalOblique value=1	en	itd|would|it|must|could|thatd|be|so|says|say|itll be|is|was|its|like? so? quick|warm|painless|peaceful|gentle|easy|civilized|fast|falling|merciful|humane|mercy
        suicidalOblique value=1	en	look~|read~|searching|studying|asked|asking|asks|check~|google * up|on|about|around|him|her|cousin|me? * how|what * fast|cold|freezing|drowning|cuts|feels|mixing|hypothermia|tide
        suicidalOblique value=1	en	how|wonder * long * * till|until|before|for|to * stop|quit|go|goes|shivering|cold|sleep|bleed|sink|out|under|over
        suicidalOblique value=1	en	no|gave|threw|without|got * rid? * narcan|naloxone * on purpose|neighbor|neighbors|away|in|to|anymore|out|now
        suicidalOblique value=1	en	use|using|shoot|do|doing * it|when|only|myself|up * alone|by myself ** on purpose|now
        suicidalOblique value=0.5	en	on|by purpose|design
        suicidalOblique value=1 fixed	en	quit|stopped|dont|stop|no|not|wont testing|test * it|dope|my|anymore ; if|when * dopes|its|batch|bag hot|bad|cut|strong|laced * hot|fine|so|i|bought|double
        suicidalOblique value=1	en	batch|bag|stuff|dope|blues * * killing|dropping|took|taking|dropped|killed * people|folks|bodies|guys|three|two
        # the gun, the rope, the car
        suicidalOblique value=2	en	kept|keep|keeping|sold|all|except|but * * guns|rifles|others|ones ** one|but|kept|last ; the other guns
        suicidalOblique value=2	en	ask~|want~|got|get * * key|keys|combination|combo|code * * back|safe|cabinet|locker|gun
        suicidalOblique value=2	en	lied|lie|said|told|hid|hide * * * {gun}|guns|firearms|firearm|weapons * * take|none|no|so|away|house|home
        suicidalOblique value=2	en	clean~|oil~|polish~|load~|hold~|stare|staring|carry|carries|carrying|sleeps|sleep * * * same|his|my|the|a {gun}|revolver|bullet|round|shell * hours|hour|every|night|again|twice|pocket|and|not
        suicidalOblique value=1	en	bought|buy|picked|new|another|got|get|have * * rope|shells|ammo|ammunition|hose|chain|cord|razor|blades
        suicidalOblique value=2	en	rope|strap|cord|chain|hose|noose|belt|ladder|stool|bucket * * behind|under|on|over|in|from|against * * limb|beam|rafter|seat|tree|truck|barn|neck|branch|garage|shed|attic|hook
        suicidalOblique value=2	en	under * a|the rafter|beam|joist|limb|hook ; step stool|ladder ** rafter|beam|rope|hook|stool
        suicidalOblique value=2	en	sit~|sat|sleep~|park~|drink|stay|found * * * * garage|bay|shed|truck|car|barn|carport * * * door|doors|engine|motor|windows|lamp|lights|heater * down|shut|closed|running|on|out|off|going|taped
        suicidalOblique value=2	en	garage|bay|car|shop door|doors|windows * down|shut|closed|sealed|taped|and * * engine|sitting|motor|just|going|running|pilot|hose
        suicidalOblique value=0.5	en	pilot|propane|gas|stove|burner|oven|exhaust|fumes|monoxide|grill * * out|off|on|open|running|inside|linger|indoors|windows|blew|light
        suicidalOblique value=0.5	en	unhooked|dont|unbuckle|unbuckled|never|wont|forgot * * wear~|clip~|buckle~|tie~|tying|hook~|lock~|use|using|a|the|my harness|vest|belt|seatbelt|in|off|on|helmet|shoring|lifeline|plate|anymore
        suicidalOblique value=2	en	take|took|taking|let|letting|close|closing|shut|shutting|lift * * hands|eyes|foot|wheel * * off|go|wheel|closed|road|second|bend|grade
        suicidalOblique value=2	en	pick~|choosing|choose|chose|eyeing|looking|noticing|counting|measuring * * which|out|the|a|at|every * * abutment|bridge|tree|pole|curve|overpass|window|semi|trailer|wall|embankment
        suicidalOblique value=0.75 fixed	en	wont|not|wouldnt|dont|didnt|stopped|quit * swerve|brake|pull|slow|bother|steer
        suicidalOblique value=0.75	en	look|looks|looked|make|call|called|say|think * * accident|ice|icy|slip|slipped|mistake|careless|deer|fall
        suicidalOblique value=1	en	easiest|perfect|kind|simple|simplest|another|little|lucky|nice|other * accident ; pays|pay|pension|benefit * double|twice|out|either|survivor ; policy|insurance|it * paid double|out
        suicidalOblique value=2	en	accident in the world ; hoping|hope|hopes * to get lucky
        suicidalOblique value=2	en	if|when|maybe|hope|wish|mercy|shame * ladder|load|trench|truck|jack|belt|line|wind|ice|roof|surgeon|biopsy|liver|heart * * slip~|shift~|gave|gives|went|goes|came|snap~|bad|let|quit|fail~|roll~|fall~|take~
        # more of the same kinds
        suicidalOblique value=2 fixed	en	slow~ down|up? * * middle|{edge} ; turning|stopping|braking|slowing ** {edge}|end|curve
        suicidalOblique value=2	en	think|thinking|thought * * how quick|easy|fast|simple|quiet|peaceful * it|that|itd|thatd
        suicidalOblique value=1	en	jump~ from|off * * balcony|window|roof|bridge|overpass|ledge
        suicidalOblique value=2	en	bought|got|have|bring|brought a|some|the|more|new rope ; bought a|the|new? gun|pistol|shotgun|revolver ; i|ive|now got a|the gun|pistol|shotgun|revolver ; i|ive|im got|getting|get a|the|my gun|pistol|shotgun|revolver
        suicidalOblique value=1	en	meant it per|to|when
        # the means gathered, tried, studied (precise; one of them stands)
        class.siGoods	en	things ; stuff ; belongings ; possessions ; guitar ; guitars ; bass ; drums ; drum kit ; piano ; keyboard ; records ; vinyl
        class.siGoods	en	tools ; toolbox ; tool box ; truck ; title ; bike ; bikes ; motorcycle ; harley ; boat ; camper ; trailer ; kayak ; watch ; watches
        class.siGoods	en	ring ; rings ; jewelry ; necklace ; earrings ; medals ; medal ; coins ; collection ; comics ; cards ; camera ; cameras ; books
        class.siGoods	en	laptop ; computer ; console ; xbox ; playstation ; ps 4 ; ps 5 ; switch ; games ; tv ; clothes ; jacket ; jackets ; hoodie ; hoodies
        class.siGoods	en	boots ; shoes ; sneakers ; furniture ; couch ; plants ; orchids ; rods ; tackle ; skis ; surfboard ; skateboard ; amp ; amps ; guns
        class.siGoods	en	rifles ; rosary ; bible ; quilts ; quilt ; china ; dishes ; recipes ; album ; albums ; photos ; paintings ; cabin ; savings ; vest
        class.siGoods	en	logins ; passwords ; easel ; sewing machine ; fishing gear ; gear ; trophies ; yearbook ; yearbooks ; journals ; car ; house
        class.siGoods	es	herramienta ; herramientas ; cosas ; ropa ; guitarra ; troca ; camioneta ; reloj ; joyas ; anillo ; moto ; libros ; pertenencias
        class.siGoods	es	carro ; celular ; tele ; bocina ; botas ; sombrero ; medalla ; cadena ; aretes ; acordeon ; bicicleta ; bici ; muebles ; plantas
        class.siGoods	es	macetas ; ahorros ; rosario ; fotos ; maquina de coser
        class.siPet	en	dog ; dogs ; cat ; cats ; puppy ; kitten ; kitty ; kitties ; bird ; birds ; parrot ; parakeet ; cockatiel ; horse ; horses ; mare
        class.siPet	en	chickens ; hens ; goats ; rabbit ; bunny ; hamster ; guinea pig ; turtle ; tortoise ; lizard ; gecko ; snake ; fish ; aquarium
        class.siPet	en	beagle ; pitbull ; pit ; chihuahua ; poodle ; husky ; shepherd ; bulldog ; dachshund ; pet ; pets ; retriever ; terrier ; donkey
        class.siPet	es	perro ; perra ; perros ; perrito ; perrita ; gato ; gata ; gatos ; gatito ; gatita ; perico ; pajaro ; pajaros ; caballo ; yegua
        class.siPet	es	gallos ; gallinas ; chivos ; tortuga ; mascota ; mascotas
        class.siDrop	en	bridge ; overpass ; ledge ; rooftop ; roof ; cliff ; cliffs ; balcony ; railing ; guardrail ; overlook ; parking structure
        class.siDrop	en	parking garage ; parking deck ; top deck ; viaduct ; trestle ; water tower ; train tracks ; tracks ; railroad ; dam ; pier
        class.siDrop	en	bluff ; bluffs ; quarry ; gorge ; canyon ; jetty ; vincent thomas ; golden gate ; coronado ; bay bridge ; devils slide
        class.siDrop	es	puente ; azotea ; barranco ; barranca ; acantilado ; vias ; precipicio ; balcon ; paso a desnivel ; muelle
        class.siRope	en	rope ; noose ; hose ; garden hose ; extension cord ; paracord ; charcoal ; helium tank ; nitrogen tank ; exit bag
        suicidalOblique value=1	en	i|ive|hes|shes|he|she got|have|has nothing left|? to|for|but|? live|lose|?
        suicidalOblique value=2 fixed	en	rope|noose is|s|already|? up|tied|hung ; noose
        class.siRope	es	soga ; mecate ; reata ; manguera
        class.siDose	en	pills ; pill ; meds ; medication ; medications ; tablets ; capsules ; insulin ; tylenol ; ambien ; xanax ; klonopin ; ativan
        class.siDose	en	valium ; percs ; oxys ; morphine ; trazodone ; benadryl ; advil ; aspirin ; seroquel ; lithium ; amitriptyline ; gabapentin
        class.siDose	en	norcos ; soma ; somas ; patches ; sleepers ; sleeping pills ; heart pills ; fentanyl ; metoprolol ; digoxin ; propranolol
        class.siDose	en	antifreeze ; blood pressure pills ; methadone
        class.siDose	es	pastillas ; pildoras ; medicinas ; medicina ; medicamento ; medicamentos ; tabletas ; insulina
        suicidalOblique fixed	en	bought|got|buying|ordered|picked|measured|tied|tying|knotted|practicing|practiced|practising|found|have|has up|out? * noose|slipknot
        suicidalOblique fixed	en	bought|buying|ordered|measured|measuring|tied|tying|hung|tested|testing|picked out? a|the|some|my|his|her|dads? {siRope}
        suicidalOblique fixed	en	{siRope} ** measured|cut|tied|ready|knotted|hung|tested ; have|has|got|ive|keeps|keep|is a|the|my|his|her? {siRope}|belt|cord|sheet ** garage|shed|barn|attic|rod|beam|rafter|rafters|closet|trunk|backseat|seat|nerve|tailpipe
        suicidalOblique fixed	en	{siRope} * * for the|when|if i|he|she|tailpipe|exhaust|beam|rafters|nerve ; took|taken|carried|brought|put the|a|my {siRope} * * back|out|up|down
        suicidalOblique	en	bag|bags of charcoal
        suicidalOblique value=1.5	en	practicing|practiced|tying knots
        suicidalOblique fixed	es	compro|trajo|consiguio|guardo|amarro|colgo la|una|un|el|mi|su soga|mecate|reata
        suicidalOblique fixed	en	enough {siDose}|fent|dope|heroin|oxy|stuff * to|for me? * end|do|finish|not|never|stop|kill|make
        suicidalOblique fixed	en	saved|saving|stashed|hid|hiding|set|put|keep|kept|keeping up|away|aside|back|all|about|of|my|his|her|their? {NUM}? of? {siDose} ** sock|shoebox|mattress|jar|tin|just
        suicidalOblique fixed	en	saved|saving|stashed|hid|hiding up|away|aside|back|all|about|of|my|his|her|their? {NUM}? of? {siDose} ** drawer|can|nightstand|under
        suicidalOblique	en	saved|saving|stashed|stashing|stockpiled|stockpiling|stockpile|stockpiles|hoarded|hoarding|hoards|squirreled|squirreling up|away|all? of? his|her|my|their|moms|dads|extra? {siDose}
        suicidalOblique	en	{siDose} stockpiled|stashed|hoarded|squirreled|saved up|in|for|under|away|and|to ; have|has|got|keep|keeps {NUM} {siDose} saved|stashed|hidden|put|set|away|stockpiled|in|ready
        suicidalOblique fixed	en	{NUM}|fifteen|thirty|sixty of|pills|them|saved * * in|inside a|my|the sock|tin|can|film|shoebox|jar|drawer|safe ** for|until|when|day|if
        suicidalOblique fixed	en	counted|counting|count|counts out? * mom|moms|dad|dads|mother|father|grandma|grandmas|grandpa|husband|husbands|wife|wifes|sister|brother|heart|sleeping * {siDose}
        suicidalOblique fixed	en	counted|counting {siDose} out|twice|again|every ; counted out * * {siDose} ; {siDose} * counted|lined|laid|poured|set|spread out|up
        suicidalOblique fixed	en	every|all pill|pills|bottle|bottles in|of the|my|our|his|her house|cabinet|place|drawer ; everything in the medicine? cabinet
        suicidalOblique fixed	en	lined|lining|laid|laying|poured|pouring|dumped|dump|spread|arranged|set out|up? * all|every|the|my|his|her|moms|grandmas? * {siDose} * * on|out|in|across|along|by|twice
        suicidalOblique fixed	en	{siDose} * * lined up|out ; {siDose} * in my|his|her hand|lap|palm|mouth ; looking|staring at * {siDose} * all|night|tonight|thinking|wondering|and
        notEvidence absorb	en	aspirin|nitro|nitroglycerin|spoon|sugar|juice|tylenol * in|under|into my|his|her|the mouth|tongue|lips
        suicidalOblique fixed	en	back|backup|other|another|second|exit|emergency up? plan ** glovebox|glove|drawer|gun|rope|closet|car|garage|pills ; exit plan|strategy ; my|a way out ** glovebox|drawer|closet|nightstand|shed|garage
        suicidalOblique fixed	en	looked|look|googled|googling|searched|searching|researching|researched up|about|into|for? * * painless|lethal|tall|fatal|suicide
        suicidalOblique fixed	en	how long ** bleed|drown|freeze|suffocate|die|found|find|finds|anybody|anyone|smell|lay|lie|notice
        suicidalOblique fixed	en	how many|much ** pills|insulin|tylenol|fentanyl|dope|it|meds * * kill|wouldnt|take|too|end|stop|do it|lethal ; how many * {siDose} it would|takes|itd
        suicidalOblique fixed	en	how tall|high|far|deep ** {siDrop}|drop|fall ; cost|costs * to? bury|cremate me ; how much * * * to bury|cremate me|him|her|us
        suicidalOblique fixed	en	lethal|fatal dose|amount ; ld 50 ; painless|painlessly|surest|cleanest way|ways|method|methods to|out|for ; quickest|easiest|fastest|simplest way|ways|method|methods to? out|die|kill|end|overdose|od ; least painful way|ways|method|methods to|out|for
        suicidalOblique fixed	en	would|will|could|if|whether it|they|that|the|beam|hook|fan|rod hold|support * my|me|weight ; take|takes my|his|her|the|me|a weight|rope ; wonder|wondering|see * if|whether it|the * * would|will|could|d hold
        suicidalOblique fixed	en	look|looking|looked|stare|staring|eyeing|measured|measuring|testing|tested at|up? * beam|beams|rafter|rafters|ceiling|rod|hook|pullup|joist|bannister|banister|joists
        suicidalOblique fixed	en	timed|timing|memorized * train|trains|freight|it|them ** nights|schedule|comes|times|now ; timed * {NUM}|two|three|several nights|times ; train|freight comes|is|goes * {NUM} ; which train
        suicidalOblique fixed	en	waiting|wait on|for the|a next train|freight ; waiting|wait|here on|for the|a|? freight ; waiting on|for the {NUM} ; took|take|popped the screen off|out
        suicidalOblique fixed	en	stood|standing|stand|leaned|leaning|sat at|on|over|by|against the|a rail|railing|edge|window ** cold|short|drop|jump|down|far|thought|water|fall
        # guns in the subject's own hands
        suicidalOblique fixed	en	{gun} * in|on|to|against|under|between|by my|his|her own? lap|mouth|head|temple|chin|chin|knees|teeth|forehead|chest|nightstand|pillow
        suicidalOblique value=1.5 fixed	en	bought|borrowed|buying|got|took|loaded|loading|loads|cleaned|cleaning|cleans|holding|hold|carry|carrying a|an|my|his|her|the|dads|uncles|brothers|husbands|grandpas|one|another * {gun}
        suicidalOblique value=1.5 fixed	en	the|only one i|he|she kept ; kept|keep one * {gun} ; {gun} ** except|but the|one|for ; {gun} * except|but the|one|for ; put|took|take|takes|pull|pulled * {gun} back|away|out
        suicidalOblique value=1	en	told|tell|tells him|her|them|my * it|its|was for|for snakes|rats|coyotes|hunting|rabbits|protection|dog
        suicidalOblique fixed	en	if there|i|we was|were|had a {gun} ; if i|there|we had|was|were * {gun} * * id|i|would|over|done|be ; one|1 bullet|round|shell left|for|in
        suicidalOblique fixed	en	asked|ask|begged|made|had|told|gave|give * * * to|my * * keep|hide|lock|take|hold my|the|his|her {gun}|{siDose}|knives|razors|guns
        suicidalOblique value=1.5 fixed	en	hide|hid|lock|locked|locking|took|take|took|remove|removed ** {gun}|guns|knives|razors|sharps|{siDose}|belts from|away|up|so|because ** me|him|her|i|he|she|self
        # Spanish
        suicidalOblique fixed	es	compre|compro|tengo|ya|consegui|amarre|traigo|deje|prepare|guardo * la|una|un|el|mi|él {siRope}|{gun} ** cajuela|viga|arbol|lista|listo|cargada|troca|carro|cuarto|mano|boca|buro|cochera|garage|noche
        suicidalOblique	es	compre|consegui|amarre|ate|prepare la|una|un|el|mi|él {siRope} ; {siRope} * cajuela|viga|troca|cochera|lista
        suicidalOblique value=1.5	es	compre|consegui|prepare la|una|mi {gun} ; soga|mecate|reata
        suicidalOblique fixed	es	junte|juntando|junto|juntado|guarde|guardando|guardo|guardado|contando|conte|cuento * * las|mis|muchas|todas|unas|sus|bastantes|suficientes|los {siDose} ** para|guardadas|contadas|juntas|listas|noche|mesa|espero|mama|abuela|mi|ya
        suicidalOblique fixed	es	tengo * * muchas|todas|bastantes|suficientes|las|mis|unas {siDose} ** guardadas|contadas|juntas|listas|mesa|noche
        suicidalOblique fixed	es	ya junte|conte|guarde|separe las|mis|todas {siDose} ; {siDose} * juntas|contadas|listas|formadas|alineadas|enfrente|acomodadas ; cuantas {siDose} * se|necesito|hacen|hay|bastan|tomar|son
        suicidalOblique fixed	es	parado|parada|sentado|sentada|paro|quedo|estoy|voy|ando|subo|acerco|llego|estacione|estaciono|camino * * en|a|al|del|por|sobre|junto|hasta|cerca el|la|las|los|un|él? * {siDrop}
        suicidalOblique fixed	es	aventarme|tirarme|lanzarme|aventarse|tirarse|lanzarse|brincar|saltar|tirar|aventar|estrellarme|estrellar ** {siDrop}|carros|carro|tren|metro|trailer|camion|edificio|ventana|muro|puente|freeway
        suicidalOblique fixed	en	have|got|ive|theres|keep {NUM}? {siDose} ** set|put|saved|stashed aside|away|back|up|by ; {siDose} * ready|waiting|set aside|for|by|tonight|nightstand|when
        suicidalOblique fixed	en	took|turned|walked|carried|brought ** {siRope}|{gun} ** back|twice|put|tonight ; told|tell|said * * guy|clerk|him|her|them|cashier * was|its|it for ** swing|dog|camping|snakes|rats|hunting|boat|garden|fishing
        suicidalOblique value=1.5 fixed	en	bought|got|picked up? a|some|the|my {siRope} ; hide|hid|hiding|lock|locked the|all|our|my knives|guns|razors|pills|meds|ropes|sharps
        suicidalOblique value=1.5 fixed	en	{siDrop} drop|edge ; shoulder|turnout|pullout by|at|on|near * * {siDrop} ; hands|hand|legs|feet|cant|wont * * turn|start|move * key|engine|car|away|home|back
        suicidalOblique fixed	en	let|letting the|my car|truck|wheel|it * drift|go|roll ; drift|drifting over|across|into the|that|? line|lane|oncoming|center|median ; left * phone|wallet ** note|keys|ring|letter ; my|his|her|your name on it ; round|bullet * name
        suicidalOblique value=1.5	en	garage door is|s|? down|shut|closed ; tonights|tonight the night ; tonight is the night ; last * night on earth
        suicidalOblique value=0.5	en	my|his|dads|grandpas|uncles|husbands * {gun} ; drivers seat ; widowed|widow|widower ; so calm
        """
}
