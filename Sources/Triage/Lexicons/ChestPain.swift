extension LexiconSources {
    /// Chest pain and its likenesses.
    static let chestPain = """
        pseudo	en	chest|chests of drawers
        # classes
        class.chest	en	chest ; rib ; left rib ; breastbone ; breast bone ; sternum ; ribs ; rib cage
        class.chest	en	ribcage ; heart area ; breast
        class.chest	es	pecho ; esternon ; torax ; costillas ; boca del estomago
        class.squeeze	en	tight ; tightness ; tightening ; tightens ; tightened ; pressure ; squeezing
        class.squeeze	en	squeezed ; squeeze
        class.squeeze	en	crushing ; crushed ; heavy ; heaviness ; gripping ; clenching ; clenched
        class.squeeze	en	clamped ; cinched
        class.squeeze	en	constricted ; constricting ; weight ; vise ; vice ; fist ; brick ; bricks
        class.squeeze	en	elephant ; anvil
        class.squeeze	en	cinder block ; boulder ; rock ; concrete ; truck ; strap ; band ; belt ; rope
        class.squeeze	en	clamp ; squished
        class.squeeze	en	caving ; pressing ; pressed ; stepping ; knot ; seat belt ; seatbelt ; corset
        class.squeeze	en	stone ; sandbag
        class.squeeze	en	ratchet strap ; bear hug ; piano ; hot poker ; knife ; wrapped
        class.hurting	en	pain ; pains ; hurts ; hurting ; hurt ; aching ; aches ; ache ; stabbing ; sharp
        class.hurting	en	burning ; burns
        class.hurting	en	sore ; throbbing ; killing ; discomfort ; twinges ; twinge ; cramping ; on fire
        class.hurting	en	exploding ; cramp ; cramps ; spasm ; spasms ; pinching ; pinch ; jolts ; zaps ; searing
        class.beast	en	elephant ; mule ; horse ; cow ; gorilla ; bear ; hippo ; rhino ; ox ; sumo ; piano
        class.beast	en	car ; truck ; brick ; bricks ; boulder ; anvil ; slab ; cement ; anchor ; sandbag ; fridge
        class.beast	en	refrigerator ; linebacker ; fat man
        class.presser	en	somebody ; someone ; something ; man ; person ; people ; guy ; body ; foot ; knee ; boot
        class.beast	en	cinder block
        class.tether	en	strap ; straps ; belt ; band ; rope ; vise ; vice ; clamp ; corset ; girdle
        class.tether	en	seatbelt ; seat belt
        class.tether	en	ratchet strap ; rubber band ; python ; snake ; fist ; hand ; hands ; wire ; cable
        class.tether	en	chain ; bear
        class.armSide	en	left arm ; l arm ; left hand ; l hand ; lt arm ; left elbow
        class.armSide	en	left forearm ; arm and jaw ; jaw and arm ; l. arm
        class.leftSide	en	left shoulder ; left side ; l shoulder ; l side ; lt shoulder
        class.leftSide	es	lado izquierdo ; hombro izquierdo
        class.armSide	es	brazo izquierdo ; mano izquierda ; brazo izq
        class.armFeel	en	numb ; numbness ; numbing ; heavy ; tingling ; tingly ; tingles ; fizzy ; weird ; funny
        class.armFeel	en	dead ; asleep ; weak ; weakness ; pins and needles
        class.armAche	en	ache ; aching ; aches ; pain ; pains ; hurts ; hurting ; sore ; throbbing ; hurt
        class.armAche	es	duele ; dolor ; duelen
        class.armFeel	en	buzzing
        class.armFeel	en	tight ; lead ; cold ; prickly ; useless
        class.armFeel	es	dormido ; dormida ; entumido ; entumida ; adormecido ; adormecida ; pesado
        class.armFeel	es	hormigueo
        class.armFeel	es	hormiguea ; cosquilleo ; debil ; entumecido
        # pseudo
        pseudo	en	heart attack years|{AGO:14..20000} ; heart attack in {NUM:1950..2030} ; heart attack last year|summer|spring|fall|winter|month ; had a heart attack years
        pseudo	en	chest cold|xray|tube|hair|tattoo|press|workout|day
        chestPain fixed	en	is|hes|shes|im|just|was|must having|have|had|be a|another|an? heart attack ; having|had a heart attack * {AGO:0..3}|in|at|on my|the|our|his|her|right|now
        pseudo	en	dad|father|mother|mom|brother|grandpa had|died|has * heart attack ; of a heart attack
        pseudo	en	chest x ray|rays ; chest of drawers
        pseudo	en	off my|his|her|their chest ; this|that|it|weight from my|his|her chest
        pseudo	en	give|gave|gives|giving me|him|her|us|my|them a heart attack ; serious as a heart attack
        pseudo	en	nearly|almost|about had a heart attack when ; cpr certified ; cp wave ; treasure chest
        pseudo	en	ice chest ; tool chest
        pseudo	en	hope chest ; medicine chest ; cancer of the breast ; breast cancer|feeding|fed|pump
        pseudo	en	breastfeeding
        pseudo	en	broke|broken|cracked|bruised|fractured|busted * ribs|rib
        pseudo	en	ribs are broken|cracked|bruised ; heavy heart ; heart is heavy ; with a heavy heart
        notEvidence absorb	en	chest|heart|breathing|lungs is|are|was|feels|feel|felt|seems|all|? fine|ok|okay|good|better|clear|normal now|today|since|tho|though|again|on|? ; chest xray|film|ct
        chestPain fixed	en	chest|heart wont|doesnt|didnt|hasnt|not|never * stop|stops|stopped|quit|quits hurting|aching|burning
        notEvidence absorb	en	chest|heart doesnt|dont|isnt|not|never|wasnt|no|didnt even|really|? hurt|hurts|hurting|tight|bother|bothering|racing|pain
        pseudo	es	dar|doy|da|dando|toma de? pecho ; tomar a pecho
        pseudo	es	ataque|ataques de? panico|ansiedad|nervios
        # chestPain: named
        chestPain	en	chest pain|pains|pressure|tightness|hurts|hurting|hurt
        chestPain across	en	heart|chest *** pain|ache|aching|numbness|tingling down|in|through|up my|his|her|the|left * arm|jaw|shoulder
        chestPain	en	chest aches|ache|discomfort|spasms|tight|burning
        chestPain	en	cp ; tight chest
        chestPain exact	en	my|his|her|bad|bein|having|havin|the|got chess|chist|ches|chets hurts|hurt|hurtin|hurting|pain|pains|panes|pane|tight|pressure ; chest panes|pane|payne|payn|pian|pians
        chestPain.lookAlike	en	wheelchair|born|spastic ** cp ; cp * wheelchair|walker|caregiver|caretaker|birth|spastic
        chestPain	en	having|think|like|maybe a|an|having|had|this|another? * heart attack
        chestPain	en	might|possible|poss|mild a|an|having|had|this|another? * heart attack
        chestPain	en	be|is|its|actual|real|full|massive|mini a|an|having|had|this|another? * heart attack
        chestPain	en	pre? cordial pain ; angina ; substernal ; cardiac pain|symptoms|arrest|event
        chestPain	en	retrosternal
        # chestPain: a place and a feeling
        chestPain	en	{squeeze}|{hurting} ** in|on|across|under my|his|her|the|this|your|our? * {chest}
        chestPain	en	{squeeze}|{hurting} ** behind|over|around my|his|her|the|this|your|our? * {chest}
        chestPain	en	{squeeze}|{hurting} ** round|inside|of my|his|her|the|this|your|our? * {chest}
        chestPain	en	{squeeze}|{hurting} ** at|against|near my|his|her|the|this|your|our? * {chest}
        chestPain	en	{chest} is|feels|been|has|feeling|felt|keeps|was|being|gets|getting * {squeeze}|{hurting}
        chestPain	en	{chest} started|went|s|so|real|all|really|super|very|pretty|just * {squeeze}|{hurting}
        chestPain	en	{chest} ** {squeeze} ; {chest} * {hurting} ; {chest} feels|is? {squeeze}|{hurting}
        chestPain	en	{chest} ** like * {beast}|{tether}|{squeeze} ; {chest} * and * {armSide}|jaw
        chestPain	en	{chest} pounding and|hurts
        chestPain	en	squeezing|crushing|crushes * my|his|her|the * {chest}|heart|insides
        chestPain	en	squeezes|tightening|cinching * my|his|her|the * {chest}|heart|insides
        chestPain	en	gripping|pressing|pushing|wringing|clamping * my|his|her|the * {chest}|heart|insides
        chestPain	en	my chest my chest ; something * wrong|off with my|his|her chest|heart
        chestPain	en	heart is|feels|keeps being? squeezing|squeezed|crushed|cramping ; heart ** being|getting squeezed|crushed|wrung|gripped|stabbed
        chestPain absorb	en	{chest} is|s|been killing me|him|her
        chestPain	en	{hurting} ** under|by|beside|near|behind my|his|her * nipple|heart|boob|breastbone
        chestPain	en	pain|pains|ache|pressure|tightness ** from|through|thru|across my|his|her|the * {chest} ; {squeeze} center|middle|mid|central|left? {chest}
        chestPain	en	heart pain|pains ; pain|pains|stabbing * in|near|around my|his|her|the heart
        chestPain	en	knife * in|through my|his|her * {chest}|heart
        chestPain across	en	{squeeze}|{hurting} ** points|pointing|pointed|hand|holds * {chest}
        chestPain across	en	{squeeze}|{hurting} ** holding|grabs|touching|pats * {chest}
        chestPain across	en	{chest} *** elephant|squeezing|crushing|heavy|pressure
        # chestPain: likenesses
        chestPain	en	{beast} ** sitting|standing|stepping * on|atop top? of? me|him|her|my|his
        chestPain	en	{beast} ** sat|parked|stood * on|atop top? of? me|him|her|my|his
        chestPain	en	{beast} ** kneeling|sits|stands * on|atop top? of? me|him|her|my|his
        chestPain	en	like|feels|as * * truck|elephant|car|bricks|brick|horse|cow|anvil|piano|boulder|refrigerator|weight parked|sitting|standing|sat|stepping|pressing|dropped|laying|lying on it|me|top|there
        chestPain	en	heart * like|feels * fist|vise|vice|hand|claw|knife * squeezing|crushing|gripping|around|clamped
        chestPain	en	{beast} ** laying|lying|pressing * on|atop top? of? me|him|her|my|his
        chestPain	en	{beast} on my|his|her * {chest}
        chestPain	en	elephant|mule|gorilla|anvil|cinder block|piano|boulder * on * me|him|her|chest|top
        chestPain	en	standing|sitting|sat|stood|parked on * {chest}
        chestPain	en	{tether} ** around|round|across|on|over my|his|her|the * {chest}
        chestPain	en	{tether} * around|round|on|in|squeezing * heart|lungs
        notEvidence absorb	en	hand|hands on|over my|his|her|the|? heart
        chestPain	en	cinching|tightening|pulling|ratcheting|wrapping|squeezing|wrenching * {tether} ** {chest}
        chestPain fixed	en	my|his|her chest has|is|been|hasnt|feels been|stopped|felt|being|? * tight|heavy|hurting|killing|pounding|aching since|for|all|now|right|every
        chestPain	en	like|feels * a|an|someone|somebody|something|being|two|some ** in|into|on|against|through my|his|her * {chest}
        chestPain	en	like|feels|as ** {presser} ** sitting|standing|stepping|sat|parked|stood|kneeling|sits|stands|laying|lying|pressing|leaning|jumping * on|atop|against top? of? me|him|her|my|his
        chestPain	en	{presser} ** sitting|standing|stepping|kneeling|pressing|stomping|squeezing * {chest} ; {presser} * in|into|on my|the|his|her * {chest}
        chestPain	en	{beast} * in|into|on my|the|his|her * {chest}
        chestPain value=1	en	{beast} * hugging|squeezing|crushing|kicking|pressing me|him|her|down
        # chestPain: arm and jaw
        chestPain	en	{armSide} * {armFeel} ; {armFeel} * in|down|up|into|of|to my|his|her|the? {armSide} ; {armAche} ** {chest} ** {armSide}|{leftSide}|jaw
        chestPain	en	cant feel|lift my|his|her {armSide}
        chestPain	en	pain|pains|ache|aches|it|its|this|tingling|numbness|pressure|tightness|heaviness * goes|going|shooting|shoots|running|runs|spreading|spreads|traveling * in|to|into|up|down|thru|through|my|his|her|the|both|one * jaw|{armSide}|{leftSide}
        chestPain	en	pain|pains|ache|aches|it|its|this|tingling|numbness|pressure|tightness|heaviness * travels|moving|creeping|radiating|radiates|down|into|up|through|thru * in|to|into|up|down|thru|through|my|his|her|the|both|one * jaw|{armSide}|{leftSide}
        chestPain	en	radiating|radiates * to|into|down|up|thru|through|in|across my|his|her|the|both|one? jaw|arm|arms|neck|{armSide}|{leftSide}|elbow ; pain|pains|pressure|tightness|hurts|it|its|goes * in|to|into|up|down|thru|through my|his|her|the|both|one? jaw|{armSide}
        chestPain value=1	en	down|into|up my|his|her|the|one|both? {armSide}|jaw
        chestPain value=1	en	{armSide}|{leftSide} * {armAche} ; {armAche} * in|down|up|into|of|to my|his|her|the? {armSide}|{leftSide} ; {leftSide} * {armFeel}
        chestPain.lookAlike	en	jaw * sore|aches|aching|ache|hurts|tight|pain * from|clench~|grind~|molly|tooth|teeth|tmj ; clench~|grind~|wisdom|tmj ** jaw ; jaw clench~|grind~|locked
        chestPain.lookAlike	en	shoot|shoots|shooting|shot|inject~|bang~|slam~|iv ** {armSide} ; needle|track|tracks|abscess|broke|broken|fractured|tattoo|cut|surgery ** {armSide}|arm|chest ; {armSide}|arm * broke|broken|fractured|tattoo|abscess|infected|swollen
        chestPain value=1	en	jaw * sore|aches|aching|ache|hurts|numb|heavy|tight|pain
        chestPain value=1	en	arm|arms * numb|heavy|tingling|tingly|dead|asleep|fizzy
        chestPain value=1	en	heart is|s|? hurts|aches|hurting|aching ; cold sweat ; clammy and|gray|grey
        chestPain value=1	en	sweating and gray|grey|pale ; down|in the|my|his|her arm
        chestPain value=1	en	elephant|mule on|sitting|standing ; breathing hard ; pounding out of
        chestPain	en	grabbing|clutching|holding|clutched|grabbed|grabs at? his|her|my|the|their * chest|heart
        chestPain	en	holds|clutches|rubbing|rubs|clawing at? his|her|my|the|their * chest|heart
        chestPain	en	{tether} ** in|inside|under|behind|within my|his|her|the * {chest}
        chestPain	en	heart ** in * vise|vice|fist|clamp
        chestPain	en	rubbing|rubs|holding|clutching|grabbing|pressing ** {chest} ; ow|ouch chest
        chestPain.lookAlike across	en	nurse|rn|emt|paramedic|medic *** years|yrs *** chest pain|pains
        chestPain value=1	en	indigestion|heartburn ** {leftSide}|jaw|{armSide}|shoulder ; sweating|sweaty|clammy|sweats|diaphoretic ; in my|his|her|the left? shoulder|jaw|back ** jaw|sweating|arm
        chestPain value=1	en	like * {tether} ; arm|arms * {armFeel} ; jaw * {armFeel}
        chestPain value=1	en	rubbing|rubs|holding|left|l * shoulder
        chestPain value=0.5	en	{hurting} ** shoulder|neck|arm|armpit ; winded
        # Spanish
        chestPain	es	dolor|dolores|presion|opresion ** en|de|del|sobre el|mi|su|medio|? * {chest}|corazon
        chestPain	es	punzada|punzadas|peso ** en|de|del|sobre el|mi|su|medio|? * {chest}|corazon
        chestPain	es	ardor|apreton|piquete|piquetes ** en|de|del|sobre el|mi|su|medio|? * {chest}|corazon
        chestPain	es	pesadez|molestia|calambre ** en|de|del|sobre el|mi|su|medio|? * {chest}|corazon
        chestPain	es	duele|dolia|doliendo|aprieta|apretando|oprime|oprimiendo|cierra|cerrando|estruja * el|mi|su|en * {chest}
        chestPain	es	pesa|quema|arde|truena|aplasta|aplastando|punza * el|mi|su|en * {chest}
        chestPain	es	{chest} * apretado|oprimido|apretada|pesado|aprieta|duele|oprime|cerrado
        chestPain	es	{chest} * duro|quema|arde|pesa|aplastado|dolor|presion
        chestPain	es	{chest} me|le|se aprieta|duele|pesa|oprime|cierra ; siento|siente|sentia ** {chest}
        chestPain	es	agarra|agarraba|agarrando|agarrandose|toca|soba * el|su {chest}
        chestPain	es	elefante|piedra|ladrillo|bloque * en|encima|sobre|sentado * {chest}|encima|mi|de
        chestPain absorb	es	una|un|como|la? piedra|roca|piedron|ladrillo en|sobre|encima|adentro de? mi|el|su|del pecho
        chestPain	es	me|le|te empezo|empieza|comenzo|esta|anda|sigue|puso a|? doler|doliendo|apretar|apretando|arder|oprimir|punzar * * el|la? pecho|pechito|corazon ; doler|dolor fuerte|feo|mucho|bien|bastante el|la|en? el? pecho|corazon
        chestPain absorb	es	pisa|pisara|pise|pisando|aplasta|aplastara|apretara|aprieta un|una|el|como|? caballo|elefante|carro|camion|mula|toro|alguien ; como si|que me|le pisara|aplastara|apretara un|una caballo|elefante|camion|carro|toro
        chestPain	es	camion|losa * en|encima|sobre|sentado * {chest}|encima|mi|de ; alguien * en|encima|sobre|sentado * {chest}|encima
        chestPain	es	elefante|piedra|ladrillo|bloque * parado|sentara|sento|aplastando * {chest}|encima|mi|de
        chestPain	es	camion|losa * parado|sentara|sento|aplastando * {chest}|encima|mi|de ; alguien * parado|sentara|sento|aplastando * {chest}|encima
        chestPain	es	como si * sentara|sentaran|parara|pisara ** encima|{chest}|corazon
        chestPain	es	como si * pisaran|apretara|apretaran|aplastara ** encima|{chest}|corazon
        chestPain	es	duerme|durmio|duermen|adormece|entume * el|mi|su|los? quijada|mandibula
        chestPain	es	duerme|durmio|duermen|adormece|entume * el|mi|su|los? {armSide}
        chestPain	es	entumio|hormiguea|cosquillea|pesa|duele * el|mi|su|los? {armSide}
        chestPain value=1	es	duerme|durmio|duermen|adormece|entume|entumio|hormiguea|pesa|duele|dormido|entumido|adormecido * el|mi|su|los|un|? brazo|brazos|mandibula|quijada|hombro ; brazo * {armFeel}|{armAche} ; sudando|sudor frio|fria ; falta el aire
        chestPain	es	dolor toracico|precordial|cardiaco ; opresion|dolor|molestia toracica|retroesternal ; punza|punzada|punzadas|oprime|aprieta|estruja|apachurra ** corazon
        chestPain	es	duele|dolor|molestia|presion|ardor|pecho ** sube|corre|baja|va * a|al|hacia|por la|el|mi? quijada|mandibula|brazo|hombro|cuello|espalda
        chestPain	es	{armSide} * {armFeel}|{armAche} ; dolor * quijada|mandibula|{armSide} ; {chest} ** brazo|quijada|mandibula
        chestPain	es	dando|dio|da|dar|sufriendo|tener|teniendo un? infarto|preinfarto
        chestPain	es	ataque al|del|de corazon ; ataque cardiaco ; infartando
        chestPain	en	chest|heart|sternum ** like|as ** someones|somebodys|someone|somebody|elephant|truck|car|brick|bricks|weight|foot|knee|anvil|cow|horse ** standing|sitting|parked|on|pressing|stepping
        chestPain	en	having|have|feel~|feels|think|like|symptoms|signs of|its|im|? a|an|having? heart attack ; heart attack symptoms|signs|now
        chestPain	es	ataque al? corazon|cardiaco ; dandole|dandome|dando un? infarto ; duele|dolor|punzada|aprieta|oprime|presion en|el|mi|su|del|de corazon ; duerme|durmio|dormido|entumio|entumido|hormiguea|adormece|duele el|mi|su|del brazo izquierdo|?
        chestPain fixed	en	might|may|could|maybe|think|possibly|sure|feels|probably im|be|hes|shes|like|its|? having|a|an a|an|? heart attack ; might|may|could be an? mi
        chestPain value=1	en	literally|actually|physically|really hurts|hurting|aching
        chestPain value=1	en	hurts|aches|hurting * physically|literally
        chestPain	en	pain|pressure|tightness|ache l|left|lt|r|right|mid|middle|center|? {chest} ; {chest} ** radiating|radiates|radiated ; radiating|radiates to|into|down|up|thru my|his|her|the|l|lt|left|? shoulder|arm|jaw|neck
        chestPain	en	heart squeezing|cramping|clenching ; chest px|pn ; {chest} ** explode|exploding|caving
        pseudo	es	duele el|mi corazon|alma * ver|verlo|verla|verte|que|saber
        chestPain	es	dolor retroesternal|precordial|opresivo
        chestPain	en	chest been|keeps|keep|started|still|kinda|got|getting hurtin|hurting|hurts|tight|burning|burnin|achin|aching|heavy|poundin|pounding
        chestPain	en	his|her heart|ticker is|s|? hurts|hurting|aching|aches|pounding * when|he|she|and|after|since|from|smoked|did|meth|coke|lines|breathes|{drug} ; {drug}|meth|coke|lines|speed|crack *** his|her heart|ticker|chest is|s|? hurts|hurting|aching|tight
        chestPain	es	le duele|dolia el? corazon ** fumo|uso|inhalo|{drug}|cristal|coca ; fumo|uso|inhalo|{drug}|cristal|coca ** le duele el? corazon
        notEvidence absorb	en	heart hurts|aches|breaks|hurt|broke watching|seeing|for|to|when|that|since|over|because * her|him|my|the|them|see|kids|breakup|he|she|they ; breaks|broke|break my|his|her|our heart
        notEvidence absorb	es	duele|duelen|dolia el|mi? corazon|alma ver|verlo|verla|verte|de|que|saber|por|cuando * verlo|ver|mi|mis|su|el
        chestPain fixed	es	deja|para|dejado|quita|quitan * * doler|dolerme|dolerle|dolor|presion * pecho ; le|me esta|estan dando un? ataque|infarto al|? corazon|? ; cree|creo que le|me esta|dio|dando * infarto|corazon
        chestPain	en	{drug}|meth|coke|lines|speed|crack *** his|her heart hurts|hurting|aches ; his|her heart hurts|aches|hurting ** been|smoked|did|used|took|on {drug}|meth|coke|lines|lots
        chestPain	en	says|said|saying|complains|complaining|tells * his|her|their heart|ticker * hurts|hurt|hurting|aches|aching ; his|her|their ticker * hurts|hurting|aching|pounding
        """
}
