extension LexiconSources {
    /// Idioms and names that look like an event or a level of care and are none.
    static let idioms = """
        pseudo	en	pill bug|bugs ; dead|car|phone|truck|spare battery
        # pseudo
        pseudo	en	dying to ; dying for ; {noFoe} ** killing me|him|her ; its|it's|that|this|thats|it|which|withdrawal|withdrawals|cravings|drinking|work|waiting|pain * killing me|him|her ; kill for ; dead tired ; dead set
        pseudo	en	jump|jumping|crawl|crawling|climb|climbing|leap out of my|his|her|their own? skin|body|clothes|shoes ; jump|jumping at|on|up|rope|start|ahead|through the|every|his|it|? call|calls|chance|phone|noise|noises|sound
        pseudo	en	rather die than tell|admit|ask|let|see|say|show|disappoint|eat|wear|drive ; die before i|id tell|admit|ask|let
        pseudo	en	dead end ; dead broke ; drop dead gorgeous ; killer headache ; my feet are killing
        pseudo	en	my back is killing ; kill time ; killing time ; kill two birds ; dressed to kill
        pseudo	en	over my dead body ; bored to death
        pseudo	en	laughed to death
        pseudo	en	to die for ; die hard ; dead serious ; dead wrong ; deadline ; dead battery
        pseudo	en	phone is dead
        pseudo	en	phone died ; phone dies ; car died ; battery died ; my phone is dying ; kill the mood
        pseudo	en	killed it ; the wait is killing ; the traffic is killing ; curiosity is killing
        pseudo	en	kills me to ; it kills me ; kill switch ; id kill for ; would kill for
        pseudo	en	die of embarrassment ; died of embarrassment ; dying of embarrassment ; dying laughing
        pseudo	en	died laughing ; die laughing ; dead phone ; my kids are killing ; shoot me an email
        pseudo	en	shoot me a text ; shoot me a call ; shoot you an email ; shoot me a message ; shoot over
        pseudo	en	shoot an email ; hit me up ; bang for ; blow my brains out of boredom ; hit me with the|your|all|some|more? price|prices|info|details|facts|it|options|questions|best|numbers|costs|cost ; hit me with it|your|that|whatever|everything ; hit me with * price|bill|question|info|details|truth|news|guilt|fee|cost
        pseudo	en	starving to death ; freezing to death ; sick to death ; sick and tired ; sick of
        pseudo	en	sick days
        pseudo	en	sick day ; sick leave ; sick time ; homesick ; love sick ; out sick ; call in sick
        pseudo	en	called in sick ; calling in sick ; car sick ; mom got sick ; mother is sick
        pseudo	en	mom is sick
        pseudo	en	dad got sick ; sick mother ; sick mom ; sick kid ; sick father ; kid is sick
        pseudo	en	murder me if
        pseudo	en	wife|mom|dad|boss|parents|husband would kill me ; mom|dad|boss|parents|wife will kill me ; mom|dad|boss|parents|coach|wife will|would|gonna|going to? kill me ** if|when|once|for ; kill me if|when|once she find|finds|found|see|sees|saw|know|knew|knows|hear|hears ; kill me for
        pseudo	en	wife|mom|mother|mama|parents|boss|grandma|girlfriend|gf|landlord|coach is|are|s|shes|? gonna|gunna|boutta kill|murder me ; wife|mom|mother|mama|parents|boss|grandma|girlfriend|gf|landlord|coach is|are|s|shes|? going|about to kill|murder me
        pseudo	en	chest|chests of drawers|toys ; seizure|seizures of * * account|assets|property|goods|cash|money ; knife|knives and|& fork|forks ; sharpens|sharpen|sharpening knives for|from a|the|? living|cart|truck|work|restaurants ; family tree
        pseudo	en	voices|voice of|in|from the|a|our|? choir|choirs|audiobook|audiobooks ; choir|choirs|audiobook * voices|voice
        pseudo	es	se trabo * * pagina|computadora|compu|puerta|llave|cerradura ; pagina|computadora|compu|puerta|llave|cerradura se trabo
        pseudo	en	la detox
        pseudo	en	l.a. detox ; los angeles detox ; detox tea ; detox teas ; detox diet ; detox juice
        pseudo	en	juice detox ; detox cleanse ; skin detox ; liver detox ; phone detox ; digital detox
        pseudo	en	dopamine detox ; social media detox ; detox drink ; detox drinks ; detox water
        pseudo	en	foot detox
        pseudo	en	detox from my phone ; detox from social media ; sugar detox ; heavy metal detox
        pseudo	en	detox page
        pseudo	en	detox smoothies ; detox smoothie ; detox bath ; detox shampoo ; mold detox ; colon detox
        pseudo	en	body detox ; detox foods ; detox program page ; your detox page ; detox kit
        pseudo	en	detox queue
        pseudo	en	weight loss detox ; metabolic detox ; hormone detox ; sugar detox ; parasite detox ; detox my liver ; detox my skin ; detox your ; instagram detox
        pseudo	en	caffeine detox ; tiktok detox ; screen detox ; detox for my liver ; detox pads
        pseudo	en	detox patches ; detox facial ; detox massage ; about detox on your ; called detox
        pseudo	en	named detox ; the word detox ; word detox ; name of your place ; rehab for my knee
        pseudo	en	rehab for his knee ; knee rehab ; hip rehab ; shoulder rehab ; rehab for my back
        pseudo	en	physical rehab ; cardiac rehab ; stroke rehab ; rehab hospital for ; rehab after surgery
        pseudo	en	rehab after my surgery ; rehab a house ; rehabbed ; rehab for a broken
        pseudo	en	rehab for my hip
        pseudo	en	rehab for her hip ; rehab for my shoulder ; pulmonary rehab ; rehab after a stroke
        pseudo	en	rehab after knee ; rehab after hip ; rehab for an injury ; injury rehab
        pseudo	en	vocational rehab
        pseudo	en	physical therapy ; rehab my knee ; rehab my shoulder ; rehab for his hip ; back rehab
        pseudo	en	rehab near me ; picks fights ; beat the habit ; beat drugs
        pseudo	en	dying of thirst|curiosity|boredom|hunger|heat|shame
        pseudo	en	died a little
        pseudo	en	killing the vibe|buzz|planet|grass ; dead weight|silence|wrong|air|zone|quiet
        pseudo	en	dead in the water ; dead man walking
        pseudo	en	shoot hoops|pool|straight|it ; shooting hoops|pool|range|star|guard
        pseudo	en	photo|video|film shoot ; trouble shooting
        pseudo	en	stroke of ; back stroke ; heart stopping ; heart skipped a beat when ; breathtaking
        pseudo	en	takes my breath away
        pseudo	en	fit as a fiddle ; fit for duty|work ; fits the bill ; if the shoe fits
        pseudo	en	fit the|that|your criteria|profile
        pseudo	en	pregnant pause ; expecting too much ; labor day|law|ready
        pseudo	en	baby steps|shower
        pseudo	en	red line|lines train|bus|station|metro ; metro red line ; blind drunk
        pseudo	en	blind date ; blood in the water
        pseudo	es	muriendo de risa|hambre|sueno|pena|verguenza|ganas
        pseudo	es	me muero de pena|risa|hambre|sueno|frio|calor
        pseudo	es	muerto de hambre ; muerta de hambre ; muerto de cansancio ; muerta de cansancio
        pseudo	es	muerto de risa ; muero de ganas ; muerta de miedo ; muerto de miedo
        pseudo	es	me muero de verguenza
        pseudo	es	muero por ver ; me mata de risa
        pseudo	en	rehab|rehabs|rehabbing ** rotator|knee|hip|shoulder|acl|mcl|ankle|surgery|stroke|injury|fracture|cuff|ligament|tendon|wrist|elbow|neck|leg|foot|arm
        pseudo	en	rehab|rehabs|rehabbing ** rotator|knee|hip|shoulder|acl|mcl|ankle|surgery|fracture|cuff|ligament|tendon|wrist|elbow ; rehab|rehabbing * my|his|her|a|an|the|lower|bad|broken|from|after * back|neck|leg|foot|arm|stroke|injury
        pseudo	en	rehab|rehabs|rehabbing * my|his|her|a|the|bad|lower|sore|injured back|spine ; rehab|rehabbing back|spine injury|surgery|pain|fusion
        pseudo	en	dying to|for have|know|hear|get|find|talk|see|start|ask|make * plan|?
        hooked absorb	en	cant|couldnt|cannot|wont|unable|impossible|hard|trying|try|tried|failed to? shake it
        notEvidence absorb	en	cant|couldnt|cannot|hard|trouble|unable to? shake|shaking|shook the|that|this|what|his|her|these|my|off|a feeling|feelings|image|images|memory|cold|cough|thought|thoughts|guilt|sadness|picture|happened|it|flu|dread|nightmares|death|voice
        notEvidence absorb	en	it|that|which|this|really|news|death|loss shook|shakes|shaken me|us|all|everyone|everybody|our|him|her|my up|badly|of|family|whole|? ; shook all|everyone|everybody|the of|whole|? us|family|school|team|? ; shaken up by|about|over|after
        pseudo	en	another|other|good|nice evening
        notEvidence absorb	en	waiting|exam|emergency|er|dining|living|conference|locker|day rm|rm's {NUM}? ; rm # {NUM} ; rm {NUM}
        # what things do
        class.lifeless	en	phone ; laptop ; tablet ; screen ; computer ; pc ; gps ; router ; modem ; printer ; scanner ; app ; website ; portal ; tv ; remote ; console ; alarm clock ; clock
        class.lifeless	en	engine ; furnace ; boiler ; heater ; freezer ; fridge ; dishwasher ; washer ; dryer ; mower ; coffee maker ; coffeemaker ; machine ; muffler ; pump ; fish tank ; aquarium ; toilet ; drain
        class.lifeless	en	mannequin ; scarecrow ; doll ; puppet ; statue ; sculpture ; snowman ; pinata ; balloon ; kite ; tent ; canopy ; shelf ; fence ; shed ; barn
        class.lifeless	en	cake ; bread ; dough ; pie ; souffle ; sauce ; tree ; hedge ; ivy ; vine ; tomatoes ; roses ; hydrangeas ; market ; deal
        class.lifeless	es	telefono ; celular ; computadora ; pantalla ; impresora ; motor ; licuadora ; lavadora ; refri ; pastel ; globo ; pinata ; muneco ; maniqui ; cerca ; barda ; mata ; planta ; puesto
        notEvidence absorb	en	my|our|the|a|an|his|her|your|this|that|their|old|new {lifeless} is|was|got|gets|wont|keeps|went|turned|turns|has|had|doesnt|didnt|makes|made|just * wake|waking up ; my|our|the|a|an|his|her|your|this|that|their|old|new {lifeless} {lifeless}? is|was|got|gets|wont|keeps|went|turned|turns|has|had|doesnt|didnt|makes|made|just * confused|unresponsive|collapsed|wake|gurgling|gurgle|blue|gray|purple|seized|choking|dead|died|dying|disoriented|slumped|shaking|bleeding|frozen|fits|fit
        notEvidence absorb	en	{lifeless} collapsed|collapses|slumped|seized|gurgles|gurgled|gurgling|died|choked|froze ; {lifeless} wont be here|there today|tomorrow|anymore|{AHEAD}|? ; {lifeless} slumped over|down
        notEvidence absorb	es	el|la|mi|tu|su|nuestro|nuestra|este|esta {lifeless} se|no|esta|estaba|quedo * murio|desmayo|cayo|desperto|despierta|prende|responde|convulsiona|ahogo|azul|gris|morado|tieso|helado
        notEvidence absorb	en	blue|purple lips|mouth|mouths|tongue|tongues|teeth from|after|off * snow|cone|cones|candy|popsicle|popsicles|slush|slushie|blueberry|blueberries|jello|lollipop|pie|berries|cake|frosting|ice
        notEvidence absorb	es	boca|labios|lengua|dientes azul|azules|morada|morados|morado con|por|de|del el|la|los|tanto|? raspado|paleta|dulce|jamaica|moras|mora|refresco|chamoy ; raspado|paleta|jamaica|mora|moras *** boca|labios|lengua|dientes azul|azules|morada|morados
        notEvidence absorb	en	took|takes|used|uses|need|needs|bought the|a? whole|entire|full bottle of ketchup|sauce|water|shampoo|sunscreen|soda|juice|syrup|milk|lotion|glue|dressing|mustard|soap
        notEvidence absorb	en	doesnt|didnt|wont|cant|not recognize my|the|your|our thumb|card|password|number|login|fingerprint|finger|account|email|voicemail ; confused at first ; confused about|by the|your|my|this|that|all|whether|which|how
        notEvidence absorb	en	practice|practicing|exercise|yoga|meditation ** breathing slowly ; breathing slowly in|during|at|for * yoga|practice|class|meditation
        notEvidence absorb	en	husband|wife|dad|mom|brother|sister|boyfriend|girlfriend|son|he|she|they pushed|pushing|pushes|push me|him|her|us|them|the on|in the|a|his|her|my swing|swings|bike|sled|wheelchair|stroller|stretcher|cart ; pushed|pushing|pushes|push me|him|her|us|them|the kids on|in the|a|his|her|my swing|swings|bike|sled|wheelchair|stroller|stretcher|cart
        notEvidence absorb	en	hes|shes|im|theyre|is|was|came armed with coupons|info|information|knowledge|questions|facts|receipts|snacks|coffee|patience ; armed with coupons|info|information|knowledge|questions|facts|a|receipts|snacks|coffee|patience ; tie|tying|tied|learn a? noose knot|knots
        notEvidence absorb	en	no|any|little|good|more reason|reasons to live in|near|at|downtown|uptown|there|on|by|close|so ; suicide squeeze|squeezes|door|doors|king|pass|sprints|prevention week|month|walk|class|training|?
        notEvidence absorb	en	tied|tie|tying|ties the|a|his|her|my rope|ropes to|around the|a|my|our dock|boat|post|trailer|hitch|saddle|cleat|kayak|bumper|canoe|mast
        notEvidence absorb	en	threatening|threatens|threatened|threatens to rain|snow|sue|storm|strike
        notEvidence absorb	es	con el|la|un|una|su cuchillo|navaja|hacha|machete ** abrimos|abri|abrio|cortamos|pelamos|pelo|hicimos|hizo|picamos|partimos|rebano|quita * lena|latas|lata|fruta|manzana|manzanas|coco|cocos|carne|queso|papas|caja|cajas
        notEvidence absorb	en	he|she|i|we|they|son|kid|daughter|boy hit|hits|hitting a|the|his|her home|homer|homerun|double|triple|ball|balls|grounder|baseball run|runs|? * with|w|using|? a|the|his|her|my|? bat ; hit|hits|hitting a|the|his|her home|homer|homerun|double|triple|ball|balls|grounder|baseball run|runs|? * with|w|using|? a|the|his|her|my|? bat
        notEvidence absorb	en	id|wed|youd|theyd|be|hed|shed|is|am|are|were better off without|w/o|with this|that|the|a|an|my|our|his|her|it|your car|truck|job|house|dog|phone|boat|lease|loan|roommate|job|insurance|place|sugar|caffeine|tv|ads
        notEvidence absorb	en	i|dont|not|never|to|nobody|wont|without|cant|please|you|they|who judge|judged|judging ; judge nobody|no one|me|him|her|them|us|people|others|you
        pseudo	en	weight|load|burden|stone * off|lifted my|his|her|the chest ; off my|his|her chest ; heart|hearts aches|ached|breaks|swells|sank|stopped|skipped|dropped * for|since|when|watching|seeing|at|over|every|to ; little|small|tiny voice in|inside my|the head ; voices|voice of encouragement|experience|reason|the|doubt|fear|god ; keep|kept|keeps seeing|hearing your|ads|ad|about|good|great * ads|ad|commercials|billboard|billboards|posts|name|things|bus
        pseudo	en	seeing|dating someone|somebody new|else|special|nice ; hear|heard|hearing|hears the|my|our neighbors|neighbor|kids|music|traffic|upstairs * partying|party|fighting|through|playing|loud|next ; goodbye|farewell letter|letters to|for * alcohol|drugs|cocaine|meth|vodka|wine|beer|weed|heroin|addiction|disease|drinking ; said|say|saying goodbye|goodbyes|bye to * alcohol|drugs|cocaine|drinking|weed|buddies|friends|dealer|bar
        pseudo	en	disappear|vanish for|to|into a|the|one|thirty|30|somewhere * month|weeks|week|cabin|rehab|program|beach|mountains ; end it|things with|between cocaine|alcohol|drugs|him|her|weed|meth|us ; better off with|without|now|a|him|her * sober|clean|dealer ; cut my|his|her|the finger|thumb|hand|foot|toe on|opening|washing|with|cooking|slicing|while|chopping ; life insurance policy requires|company|exam|application|premium
        pseudo	en	alarm|alarms wont|doesnt|dont|didnt|cant|never wake|wakes me|him|her ; wake him|her|me|them for|before|up|until church|work|class|noon|breakfast|practice|school ; had|have|having|has a? fit|fits|meltdown|tantrum when|whenever|if|about|because|over i|we|you|his|her|my|mom|dad|the|they|somebody|someone|anyone
        pseudo	es	casi|me|le|nos da|dio|va|iba a? dar? un infarto|ataque si|cuando|con|de|del|por|el|a ; peso del pecho ; soga al cuello ; vacuna|vacunaron|inyeccion ** duele el|la brazo ; no me despierta ni ; no se despierta|levanta para|a la|el|ir escuela|trabajo|clase ; desaparecer|perderme un|una mes|semana
        """
}
