extension LexiconSources {
    /// Seizures, delirium, confusion and hallucinations.
    static let seizures = """
        # seizure
        seizure	en	seizure ; seizures ; seized ; seizing ; seize ; sz ; szs ; szr ; convulsion ; convulsions
        seizure	en	convulsed ; convulsing ; epileptic fit ; grand mal ; tonic clonic ; had a fit ; having a fit
        seizure	en	a fit ; fits ; convulsiones ; convulsiono ; convulsionando ; convulsionar ; convulsiona
        seizure	en	ataque epileptico ; status epilepticus
        seizure	es	ataque de epilepsia ; le dio un ataque ; le dieron ataques
        seizure.1 fixed	en	went|going|goes|got|gone stiff|rigid ; stiffened up|and
        seizure.1 fixed	en	body|whole|arms|legs * jerked|jerking|jerk|convulsed|seized|stiff|shook|locked|twitched|twitching
        seizure.1 fixed	en	jerking all over|on|around ; eyes * rolled|rolling|roll back|up|? ; eyes rolled
        seizure.1 fixed	en	bit|biting|bitten * tongue ; fell and shook|started|was shaking|jerking|twitching
        seizure.1 fixed	en	dropped|fell|collapsed|down * shaking|jerking|twitching|convulsing|shook|jerked|floor
        seizure.1 fixed	en	shook|shaking|shook|jerked|jerking|twitching * on|all the|over floor|ground|kitchen|bathroom
        seizure.1 fixed	en	shaking * uncontrollably on|and ; flopping ; flopped ; flailing ; thrashing on|around
        seizure.1 fixed	en	lost * bladder|control of ; peed|wet himself|herself|myself and|shaking|during
        seizure.1 fixed	en	blanked out and shook ; electric shock through
        seizure.1 fixed	es	se puso tieso|tiesa|rigido|rigida ; ojos en blanco ; se le voltearon|fueron|pusieron * ojos
        seizure.1 fixed	es	se mordio la lengua ; temblando * en el piso|suelo ; se sacudia|sacudio todo|en|el
        seizure.1 fixed	es	se tiro|cayo * temblando|sacudiendo|convulsionando
        seizure.2 absorb	en	epilepsy ; epileptic ; seizure disorder ; epilepsia ; seizure hx ; sz hx ; sz disorder
        seizure.2 absorb	en	seizure history ; takes keppra ; on keppra ; keppra ; seizure meds ; seizure medication
        seizure.2 absorb	en	sz d/o ; w/d sz ; withdrawal seizure ; withdrawal seizures ; alcohol seizure
        seizure.2 absorb	en	alcohol seizures ; has had seizures ; had seizures before ; prior seizures
        seizure.2 absorb	en	seizures in the past ; history of seizures
        # deliriumTremens
        deliriumTremens	en	dts ; dt ; dt's ; d.t.s ; delirium tremens ; delirium ; w/d delirium ; withdrawal delirium
        deliriumTremens	en	delerium tremens ; delirio ; delirios ; delirium temens ; the dts ; delirando ; the horrors
        deliriumTremens	en	d/ts
        # confusion
        confusion fixed	en	doesnt know where|what|who ; does not know where|what|who
        confusion fixed	en	dont know where i|he|she am|is|are ; doesnt recognize ; didnt recognize ; not recognizing
        confusion fixed	en	keeps asking what|where|who ; asking what year|day ; not making|make sense
        confusion fixed	en	isnt making sense ; talking nonsense ; talking gibberish
        confusion fixed	en	talking to people|someone|his|her * not|who|there|isnt|arent|dead
        confusion fixed	en	talking to nobody|himself|walls|the ; not oriented ; a+o x ; aox1 ; thinks its 19|the|20
        confusion fixed	en	thinks he|she is|hes|shes in|at|on ; doesnt know the|what day|year|month
        confusion fixed	en	habla incoherencias ; diciendo incoherencias ; dice incoherencias ; no reconoce ; delira
        confusion fixed	en	picking|grabbing|swatting|reaching|slapping|scratching at * spiders|insects|ants|flies|people|things
        confusion fixed	en	thinks|thinking|convinced|insists|swears the|his|her|my|hes|shes|its|im ** is|are|in|at * his|her|cousins|cousin|mother|brother|hospital|army|school|work|vietnam|1990|jail|president|sister
        confusion fixed	en	thinks|thinking|convinced|insists the|his|her|my nurse|nurses|doctors|neighbor|neighbors|dog|tv|staff|kids * are|is
        confusion fixed	es	no sabe donde|que|quien ; no sabe ni ; hablando solo|sola ; habla solo|sola
        confusion	en	confused ; confusion ; disoriented ; incoherent ; ams ; altered mental status ; altered
        confusion	en	confundido ; confundida ; desorientado ; desorientada
        # hallucination
        hallucination	en	hallucinating ; hallucination ; hallucinations ; hallucinates ; hallucinated ; hallucinate
        hallucination	en	ah/vh ; a/vh ; avh ; vh ; alucinando ; alucinaciones ; alucina ; alucinacion
        hallucination	en	hearing voices ; hears voices ; heard voices ; voices telling|tell|in|are|say|saying|told
        hallucination	en	oye voces ; oigo voces ; escucha voces ; escucho voces ; oyendo voces ; seeing things
        hallucination	en	sees things ; seein things ; saw things ; hearing things ; hears things ; feeling things
        hallucination	en	ve sombras ; seeing shadow|shadows ; sees shadow|shadows ; shadow people ; shadow man
        hallucination	en	shadow figures ; tactile hallucinations ; visual hallucinations ; auditory hallucinations
        hallucination	es	ve cosas ; veo cosas ; viendo cosas ; veo sombras ; oye cosas ; oigo cosas
        hallucination.1	en	seeing|sees|saw|swears|watching|says * bugs|spiders|cats|rats|snakes|insects|ants|demons|ghosts|faces|dead|little|men|animals|roaches|dogs|worms|figures|angels|devil|creatures|monsters|mice|people|police * on|in|under|crawling|coming|that|who|outside|through|at|arent|there|isnt|watching|everywhere
        hallucination.1	en	bugs|spiders|ants|insects|worms|snakes|things|roaches|something * crawling|under|on|all|coming|moving * skin|me|him|her|walls|wall|arms|bed|ceiling|floor|over|out
        hallucination.1	en	crawling on|under|all * skin|me|walls|him|her
        hallucination.1	en	people|voices|someone|somebody|men|man|woman|kids|cops|radio|music|whispering|whispers * whispering|talking|in|inside|through|behind|under|from * walls|wall|drain|vents|vent|attic|ceiling|tv|roof|basement|closet|shower|pipes|trees|radio|shadows|yard|bushes
        hallucination.1	en	whispering in|from|through the|my
        hallucination.1	en	picking|grabbing|swatting|reaching|slapping|scratching at * bugs|air|nothing|things|invisible|that|skin
        hallucination.1	en	tv|radio|phone|walls|wall|mirror * talking|talks|telling|speaking|breathing|moving to? me|him|her
        hallucination.1	en	thinks|convinced|swears|insists|says|believes * tv|fbi|cia|cartel|neighbors|cops|police|aliens|cameras|people|someone|somebody|men|government|bugs|drones * watching|following|spying|after|listening|talking|hiding|planted|poisoning|in|outside|under
        hallucination.1	en	gang stalked ; gangstalked ; gangstalking
        hallucination.1	en	talks|talking|spoke|speaks to * dead|people|person|someone|voices|things|ghosts that|who|mother|father|arent|not|isnt
        hallucination.1	en	hears|hearing|heard|hear * music|radio|phone|baby|footsteps|knocking|name|screaming|whispers|whispering|people|talking|voice * that|when|isnt|nobody|no|not|there|in|through|outside|from|called|calling
        hallucination.1	en	see|sees|seeing|hear|hears|hearing * that|who * arent|isnt|not|nobody|no|werent|wasnt
        hallucination.1	en	not there ; arent there ; isnt there ; werent there
        hallucination.1	en	shadows * moving|talking|following|corner|walls ; la persiguen ; me persiguen
        hallucination.1	es	hay hombres|gente|alguien|personas|bichos en|debajo|adentro el|la|las * techo|pared|paredes|piso|cama
        hallucination.1	es	ve|veo|mira|miro|viendo|dice * bichos|aranas|animales|hombres|muertos|cucarachas|demonios|sombras|gente|ratas|serpientes|gatos|insectos|personas en|por|que|debajo|donde|caminando
        hallucination.1	es	bichos|aranas|insectos|animales en|por|debajo|bajo|caminando la|su|mi|el * piel|cuerpo|pared|paredes
        hallucination.1	es	lo persiguen ; habla con * muertos|muerto|nadie|gente
        hallucination.1	es	oye|oigo|escucha|escucho * voces|pasos|gritos|ruidos|que *
        hallucination.1 fixed	en	bugs|spiders|ants|insects|snakes|worms|roaches|rats|cats|people|faces|men|shapes * pouring|crawling|coming|marching|melting|climbing|running|standing|hiding|staring out|on|up|from|across|under|in|at
        hallucination.1 fixed	en	i know how that sounds ; i know they arent|aren't|isnt|not real ; not really there
        hallucination.1 fixed	en	see things that ; things * arent * there ; picking at the air
        hallucination.1 fixed	en	cameras in|on * walls|wall|smoke|vents|ceiling
        hallucination.1 fixed	en	walls are|were moving|breathing|melting|talking
        hallucination.1 fixed	en	swatting|picking|grabbing|reaching at|for * spiders|bugs|air|insects|ants|things|nothing|flies
        hallucination.1 fixed	en	name called|being when|and|in|but ; hear|hears|hearing|heard my|his|her name
        hallucination.1 fixed	en	called when * empty|nobody|alone
        """
}
