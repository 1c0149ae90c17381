extension LexiconSources {
    /// Oblique suicide: the means a person gathers and the places where they stop. Strong cues stand alone;
    /// weak ones (value=1) take a second of another kind, from here, ``farewells`` or ``despair``.
    static let means = """
        # things and places that other lines name
        class.gun	en	gun ; guns ; handgun ; pistol ; rifle ; shotgun ; revolver ; glock ; firearm ; 9 mm ; 9 mil
        class.gun	en	nine millimeter ; 12 gauge ; 20 gauge ; twelve gauge ; 12 ga ; 38 special ; ar 15
        class.gun	en	deer rifle
        class.gun	en	service weapon ; sidearm ; 357 ; 22 rifle ; his 45 ; my 45 ; his 38 ; my 38 ; the 38
        class.gun	en	the 45
        class.gun	es	pistola ; escopeta ; rifle ; fusil ; arma ; cuete ; fusca ; revolver ; cuerno de chivo
        class.blade	en	knife ; knives ; razor ; razors ; razorblade ; razor blade ; blade ; blades ; machete
        class.blade	en	box cutter ; boxcutter ; switchblade ; butcher knife ; scissors ; screwdriver ; scalpel
        class.blade	es	cuchillo ; navaja ; machete ; tijeras ; desarmador ; rastrillo
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
        suicidalOblique value=2	en	{pills}|them|em * lined|laid|poured|spread|counted|dumped|set|arranged|piled up|out
        suicidalOblique value=2	en	{pills} * all? counted|hidden|stashed|saved|ready|waiting
        suicidalOblique absorb value=1	en	lined up on|in|by|beside|across|along|next
        suicidalOblique absorb value=1	en	everything|them|it|pills * lined up ; lined up * * bottles|pills
        suicidalOblique value=2	en	lined|laid|poured|counted|dumped|spread|sorted * out|up? * {pills}
        suicidalOblique value=2	en	save~|stash~|stockpile~|hoard~|squirrel~|hid|hiding|keeping|collecting|stockpile|stash * {pills}
        suicidalOblique value=2	en	bottle|handful|pile|jar|baggie|stack * {pills} * hand|lap|nightstand|pillow|table|counter|ready|beside
        suicidalOblique value=1	en	counted|counting|count|staring|looking * at? * {pills}
        suicidalOblique value=1	en	looking at * bottle|bottles
        suicidalOblique value=1	en	everything|all|it * lined|laid|set up|out ; counted them|em
        suicidalOblique value=1	en	{pills} on the sink|counter|bed|floor
        suicidalOblique value=2	en	look~|google~|search~|read~ * up|at|for? * how|ways|painless|lethal * * {pills}|many|much|die|painless|fast
        suicidalOblique value=2	en	how many|much * * * would|itd|it|id take|need|do|kill ; lethal dose
        suicidalOblique value=2	en	painless way|ways|method
        suicidalOblique value=2	en	ways to die|go|end ; quickest|easiest|painless|fastest way to go|die|out|end
        suicidalOblique value=2	en	enough {pills}|dope|fent|heroin|insulin|stuff * to do|kill|end|finish|sleep|never|stop|not|put
        suicidalOblique value=2	en	enough * to make sure|it quiet|it stop|not wake|never wake|sleep forever|end it
        suicidalOblique value=2	en	hot shot ; one big|last|final|good shot|dose|hit|blast and|to|then|that
        suicidalOblique value=2	en	shot|dose to end|finish
        suicidalOblique value=2	en	hope|hoping|hopes|wish|pray|praying * one of|the|this|next|it|fentanyl|batch|dose|them * kills|takes|finishes|ends|does
        suicidalOblique value=2	en	hope|hoping|wish|praying * {drug} * does|kills|takes|finishes|gets|ends
        suicidalOblique value=2	en	hope|hoping|wish * bad batch|pill|one
        suicidalOblique value=2	en	next|this|last shot|hit|dose|bag|pill|one|needle|line * was|is|be|would the one|last
        suicidalOblique value=2	en	dont|didnt|lack|no * guts|nerve|balls|courage|spine to|do ; hope it takes me
        suicidalOblique value=2	en	dont care if * laced|fent|kills
        suicidalOblique value=2	en	how much|many * {pills} * is|are|does|would|to|it too|it|take|kill|be
        suicidalOblique value=2	en	is it painless|peaceful|quick ; does it hurt to ; painless * {drug}
        suicidalOblique value=2	en	what * feel like to od|overdose|die
        suicidalOblique value=1.5 fixed	en	whatever happens happens ; whatever happens with * happens
        suicidalOblique value=1.5 fixed	en	what happens happens ; so be it ; painless
        suicidalOblique value=1.5 fixed	en	dont set * alarm * anymore
        # means: guns, blades, ropes
        suicidalOblique value=2	en	loaded|loading|loads|cleaned|cleaning|bought|buying|buy|borrow|borrowed * {gun}
        suicidalOblique value=2	en	{gun} * * loaded|hand|hands|lap|mouth|nightstand|seat|pillow|beside|bed|table|glovebox|drawer|dresser|glove|safe|closet
        suicidalOblique value=2	en	holding|hold|held|got|getting|took|taking|take|pulled|pulling|looking|looked|staring|sitting|sit|sat|slept|sleeping * * dads|his|my|the|with {gun} out|at|with|and|down|in
        suicidalOblique value=2	en	i|ive|im|id|got|have * have|got|found|get|holding * * a|my|his|the|dad|mom|dads|grandpa {gun}
        suicidalOblique value=2	en	i have|keep|own|got * {gun} ; {gun} to my|his|her own? head|temple|chin|chest
        suicidalOblique value=2	en	bullet|round with my|his|in
        suicidalOblique value=2	en	hid|hide|hidden|locked|lock|removed|took|take * * {gun}|{blade}|{pills} * from|away from|out of from? him|her|me|myself|house
        suicidalOblique value=2	en	if * was|were|had|owned * {gun} ; only thing stopping|keeping
        suicidalOblique value=2	en	except * * nobody has a gun
        suicidalOblique value=1	en	one bullet|round ; safety off
        suicidalOblique value=2	en	{ligature} ** around|over|from|to|off|on|in * {hangPlace}
        suicidalOblique value=2	en	{ligature} around|round|on his|her|my|their neck
        suicidalOblique value=2	en	bought|got|have|has|found|measured|tied|tying|knotted|tie|testing|tested * * rope|noose|slipknot|razor|blades
        suicidalOblique value=2	en	rope|noose|hose|shotgun in|on|over * seat|trunk|truck|car|garage|shed|attic|closet|barn|bag|bed
        suicidalOblique value=2	en	know~|knows where * * keeps|hides|kept|keep|hid * {gun}|his|the|them|it|one
        suicidalOblique value=2	en	took|take|taken|taking|removed|hid * bullets|ammo|guns|knives|sharps|shells|firing
        suicidalOblique value=2	en	came|come home with * {gun} ; new {gun} and|but|he
        suicidalOblique value=2	en	my|his|her plan|way|idea|method was|is|would the|to|a * {height}|freeway|train|water|river|pills|gun|rope|car|overdose|od|woods|ocean
        suicidalOblique value=2	en	look~|looked like * accident ; make it look like
        suicidalOblique value=1	en	rope ; noose ; {blade} * tub|bathtub|bath|wrist|wrists|arm
        suicidalOblique value=1	en	strong enough to hold
        suicidalOblique value=2	en	{blade} in my|his|her hand|hands|pocket|bed
        suicidalOblique value=2	en	took|holding|got|have|held a|the|my razor|blade|scalpel
        suicidalOblique value=2	en	cut|cuts|burns|burn on * arms|wrists|legs|thighs
        suicidalOblique value=2	en	cut|cutting|cuts|burn|burned|burning my|his|her arms|arm|wrist|wrists|thighs|skin|thigh|forearm
        suicidalOblique value=2	en	away from the garage|basement|bathroom tonight|tomorrow ; plastic bag over
        suicidalOblique value=2	en	bag over my|his|her head
        suicidalOblique value=2	en	helium|nitrogen|charcoal tank|tanks|grill|kit and|for|bag|tent|car|indoors
        suicidalOblique value=2	en	sodium nitrite ; exit bag
        # means: cars, garages, gas
        suicidalOblique value=2 fixed across	en	garage ** engine|car|truck|motor|hose|locks|locked|exhaust|running|sealed|towels|towel|windows
        suicidalOblique value=2 fixed across	en	car|engine|truck|motor running|idling ** garage|closed|hose|seatbelt|shut|windows|door
        suicidalOblique value=2	en	hose * tailpipe|exhaust ; carbon monoxide ; tailpipe
        suicidalOblique value=2	en	thinking about the? car|engine running|idling ; in the closed garage
        suicidalOblique value=2 fixed	en	hands|hand|eyes|foot off|closed|shut|close|let * * wheel|freeway|brake|grade|highway
        suicidalOblique value=2 fixed	en	let go of the wheel
        suicidalOblique value=2	en	no|without|unbuckle~|undo|undid|take|took|off * seatbelt|belt ** overlook|freeway|wall|pole|tree|faster|hoping|speed|cliff
        suicidalOblique value=2	en	drive|driving|drove|steer|steering|swerve|swerving|crash|crashing|drift|drifting|veer|veering|plow|run * * into|off|across oncoming|the|a|this|tree|cliff|wall|bridge|pole|median|semi|truck|line|traffic|divider|abutment
        suicidalOblique value=1	en	engine running ; no seatbelt ; without a? seatbelt ; center line ; oncoming
        suicidalOblique value=1	en	yank|jerk|turn the wheel
        suicidalOblique value=2	en	if a? truck|car|bus|train|semi hit|took|ran|killed
        suicidalOblique value=2	en	car|truck|semi|train would|will|could just? hit|take|run ; if i got hit by
        suicidalOblique value=2	en	wouldnt|not swerve|brake
        suicidalOblique value=2	en	{gun} across|between|on|against|under * knees|legs|teeth|lap|chest|leg|thigh|chin|forehead
        suicidalOblique value=2	en	sit|sat|sitting|lie|lay|slept|sleep|sleeping|drive|drove|walk|walked|alone * * * with * {gun}|{ligature}
        suicidalOblique value=2	en	how long * * take|takes|taking|would|itd * * garage|fill|bleed|drown|die|work|suffocate|starve|od|overdose
        suicidalOblique value=2	en	timing|timed how long
        suicidalOblique value=1	en	saved|stashed|hidden|hid|put|kept|got up|away|back|aside * * mattress|drawer|sock|shoebox|closet|bible|wall
        suicidalOblique value=1	en	the job right|done ; more than enough ; enough saved
        suicidalOblique value=1	en	all|only i|he|she can think * is|about ; if im lucky ; bad batch|bag|one|pill
        suicidalOblique value=2	en	look~|stare~|eyeing|eye * at * beam|beams|rafters|rafter|hook|rope|razor|{gun}|bridge|edge|tracks|drop
        suicidalOblique value=2	en	garden hose|hoses ** trunk|tape|car|tailpipe ; duct tape ** hose|trunk
        suicidalOblique value=2	en	{gun} is|are * cleaned|loaded|out
        suicidalOblique value=2	en	look~|stare~ * at * all|whole|full {NUM}|bottle|bottles
        suicidalOblique value=2	en	holding my breath * under|bottom|water|pool
        suicidalOblique value=2	en	mad|angry|disappointed|sad|upset|pissed|sorry|annoyed|bummed that|when|because|i * woke|wake|waking up
        suicidalOblique value=1 fixed	en	no guardrail|railing|fence|barrier
        suicidalOblique value=1 fixed	en	how fast|hard|deep|long you|youd|id|i|it * have|take|need|going
        suicidalOblique value=1 fixed	en	itd|would|could|thatd be so|too|that? easy|simple|quick
        suicidalOblique value=1 fixed	en	right there|here in|on * drawer|closet|cabinet|nightstand|shelf|garage
        # places: heights, tracks, water
        suicidalOblique value=2 fixed	en	stand|stood|standing|stands|sit|sat|sitting|sits|lean|leaned|leaning|stop|stopped|stopping|park|parked|parking|pull|pulled * * * on|at|by|near|over|off|of|top|edge|beside|from|under? * {height}
        suicidalOblique value=2 fixed	en	drive~|drove|walk~|go|going|went|goes|end|ended|head~|keep|climb~ * * to|up|out|on|onto|off|by * the|that|a|this|our|one * {height}
        suicidalOblique value=2	en	on|off|over|at the|a|that ledge|overpass|tracks|cliff|edge|railing|trestle
        suicidalOblique value=2	en	on the bridge ; bridge|overpass railing|rail
        suicidalOblique value=2	en	look~|stare~ * down|over * {height}|edge|water|drop|below
        suicidalOblique value=2	en	slow~ * middle * bridge ; middle of the bridge
        suicidalOblique value=2	en	jump~|step~|walk~|run|throw~|lie|laying|lay|lying|fall|falling * * front|off|into|on|down|under * {height}|traffic|train|bus|freeway|building|truck|metro|interstate|highway|trains|metrolink|amtrak
        suicidalOblique value=2 fixed	en	walk~|wade|waded|wading|swim|swimming|swam * into|out * ocean|lake|river|sea|water|surf|waves|far * not|and|until|keep|until?
        suicidalOblique value=2 fixed	en	rocks|stones in my|his|her pockets
        suicidalOblique value=2 fixed	en	walk~|drive~|drove|go|going|went|head~ * out|down|off|up? to|into|in * {lonelyPlace} * for the last|one last|and not|and never|alone with
        suicidalOblique value=2	en	waiting on|for the * train|next train|express|freight
        suicidalOblique value=2	en	under a|the train|bus|truck|wheels
        suicidalOblique value=1	en	{height} ; the edge ; that edge ; how high|far it|the|down ; far down
        suicidalOblique value=1	en	the fall ; {height} you can see ; the drop ; next train
        suicidalOblique value=1	en	how quiet|peaceful|easy|simple|nice|calm it|that|thatd|itd would|must|could|will? be?
        suicidalOblique value=1	en	only * quiet|peaceful
        suicidalOblique value=1	en	felt|feels|looks|looked quiet|peaceful|calm|inviting|easy
        suicidalOblique value=1	en	just tidying up ; tidying up ; put a stop to ; nobody around ; lights off
        suicidalOblique value=1	en	hazards on
        suicidalOblique value=1	en	one|more more? step back|forward|off|closer|out
        suicidalOblique value=1	en	keep|keeps|kept looking|staring|listening|going|walking * at|to|out|back * it|there|them|water
        suicidalOblique value=1	en	river ; reservoir ; aqueduct ; until|till|when the train comes|passes|goes
        suicidalOblique value=1	en	just listen to it|the
        # Spanish: means and places
        suicidalOblique value=2	es	{pills} * contadas|juntas|listas|guardadas|escondidas|enfrente|mano
        suicidalOblique value=2	es	guardando|contando|juntando|escondiendo|conte|junte|guarde * {pills}
        suicidalOblique value=2	es	cuantas|cuanto * {pills} * se|hay|para|necesito|bastan
        suicidalOblique value=2	es	busque|buscando|busco * como|formas|maneras * morir|sin dolor|irme
        suicidalOblique value=2	es	suficientes|bastantes {pills} * para
        suicidalOblique value=2	es	tengo|compre|cargue|saque|consegui|agarre|guardo|con * una|la|mi|un|el {gun}|{ligature}|{blade} * en|lista|cargada|conmigo|mano|listo|?
        suicidalOblique value=2	es	{ligature} * en * {hangPlace} ; {gun} * cabeza|boca|mano|cargada|buro
        suicidalOblique value=2	es	parado|parada|sentado|sentada|subo|subi|voy|fui|estoy|ando|manejo|paro|asomo * * en|a|al|del|por * {height}|orilla
        suicidalOblique value=2	es	motor|carro prendido|encendido * * cochera|garage|garaje
        suicidalOblique value=2	es	estrellar|estrellarme|chocar|aventarme * * contra|carro|tren|puente|carros
        suicidalOblique value=1	es	{height} ; la orilla ; {ligature} ; que silencio|tranquilo|paz
        suicidalOblique value=1	es	soltar|suelto el volante ; tren ; camino al mar
        suicidalOblique value=2	es	siento|sienta|paro|acuesto|quedo|camino|sente|pare|acoste * en|a|por|hasta|sobre * {height}
        suicidalOblique value=2	es	no * va|voy|vamos a dar|dando|causar * molestias|lata|problemas|guerra|lastima
        suicidalOblique value=2	es	no tengo|hay|tiene|encuentro * para que|quien * levantarme|vivir|seguir|despertar
        """
}
