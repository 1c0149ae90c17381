extension LexiconSources {
    /// Wounds by one's own hand, attempts that somebody or something stopped, and how the desk writes of both.
    static let selfHarm = """
        # wounds
        class.siLimb	en	arms ; wrist ; wrists ; thigh ; thighs ; legs ; forearm ; forearms ; inner arm ; inner arms ; hips ; upper arm ; upper arms ; stomach
        class.siSelf	en	myself ; urself ; himself ; herself ; themselves ; self ; themself ; mself ; my self ; him self ; her self ; hisself
        suicidal	en	kill|killing|hurt|hurting|harm|harming|cut|cutting|cuts|hang|hanging|shoot|shooting|injure|injuring|injures|mutilate|mutilating|stab|stabbed|stabbing|drown|drowning|asphyxiate|gas|gassed|gassing|suffocate|strangle|smother|poison|poisoned {siSelf}
        suicidal	en	slice|slices|sliced|slicing|carve|carves|carved|carving|slash|slashes|slashed|slashing|gouge|gouged|cut|cuts|cutting my|his|her|their|both|up|own own? {siLimb}
        suicidal	en	fresh|new|recent|superficial|shallow|deep|multiple|self|healing|visible cuts|cut|lacs|lacerations|laceration|slashes|marks|cutting|scars on|to|all|along|across|up|down * * {siLimb}|arm|leg ; {siLimb} are|is|were|all * covered|full|cut|sliced|lined * cuts|scars|up|cut
        suicidal	en	i|she|he|and|just|sometimes cut|cuts when|to|because|cuz|if|after i|im|he|hes|she|shes|feel|cope|numb|release|punish|get|the|drinking ; i|he|she cut|cuts sometimes|again|daily
        suicidal	en	ive|i|shes|hes|she|he|been|have|has cut|cutting again|tonight|daily|nightly|every|each|twice|last|this|deeper|worse night|day|time|week|weekend|evening|morning|than|and|? ; keep|keeps|kept|hide|hides|hid a|the|my|his|her {blade}|blade|razor * in|under|behind
        suicidal	en	burn|burns|burned|burning|burnt {siSelf} with|w|wit|using|on * cigarettes|cigarette|cigs|lighter|matches|purpose ; hit|hits|hitting|punch|punches|punching|bang|bangs {siSelf} in|on the|? head|face|legs
        suicidal	en	held|holds|holding|hold|press|pressed|presses|pressing|put|puts|putting the|a|an|his|her|my|? hot|clothes|curling|lit|? iron|lighter|stove|burner|cigarette|cig|flame|match|lightbulb on|to|against|into my|her|his|their own|left|right|bare|inner|? {siLimb}|arm|arms|leg|skin|hand|stomach|belly
        suicidal	en	rows|row|lines|ladder|ladders of cuts|slices|slashes|razor
        suicidal value=1	en	cuts some|a|few|? still|some|? wet|bleeding|raw|open|oozing|scabbed
        suicidal	en	nssi|nssib|nssh ; active|hx|engaging|engages|with|w|recent|denies sib ; sib behavior|behaviors|w|with|by|x ; self injurious ; self mutilation|mutilating|mutilates|injuring ; into|hx|does|doing|still|with cutting and|again|still|current ; cutting {DUR} ; cutting x {NUM}
        # notes of the desk
        suicidal	en	sa by|via|w|with od|overdose|hanging|pills|gun|cutting|gsw|jump|jumping|ingestion ; recent|s/p|post|another|new|latest|multiple|mult|failed sa ; sa {AGO} ; sa x {NUM} * {AGO} ; sa {AGO} * by|via|w ; sa this|last week|wk|month|mo|nt|night|weekend
        suicidal fixed	en	s/p|post|after suicide|si|sa|suicidal attempt|gesture|act|try ; recent|another|latest|post|s/p|second|multiple|mult|unsuccessful attempt|attempts|gesture
        suicidal fixed	en	ill|imma|im|i|gonna|will|she'll|hell gonna|will|? hang|shoot|drown|stab myself|himself|herself
        suicidal	en	as|was|after|recent|for|his|her a|an|? sa ; as|was a|an|? suicide attempt|gesture
        suicidal absorb fixed	en	hold|5150|5250 for|per|d/t|due|on|w|with|? to? dts ; dts dto|gd|hold|criteria|eval
        suicidal	en	danger|threat|risk to self|himself|herself|themselves|oneself|myself
        notEvidence absorb	en	isnt|not|never|no|nor|arent a|any|? danger|threat|risk to himself|herself|themselves|self|myself
        suicidal	en	cssrs|ssrs|columbia|asq pos|positive|high|moderate|mod|elevated|flagged|+|yes ; item|q|question|# 9 pos|positive|endorsed|elevated|+|yes|{NUM:1..3} ; phq * 9 positive|pos|endorsed|yes ; high|moderate lethality|suicide|si risk|plan|attempt|? 
        suicidal fixed	en	not|cant|cannot|wont|unable|refuses|refused|unwilling|didnt|couldnt able? to? contract for|4|to|? safety|safe
        suicidalOblique value=2	en	xfer|xferred|transfer|transferred|warm|conf|conferenced|handoff|conference|patched|connected|offered|gave|stayed|bridged|dialed|stay|kept|joined * * * 988 ; 988 conf|conferenced|offered|declined|on|d|xfer|transfer|joined|warm|handoff|called|engaged
        pseudo	en	career|social|financial|political|professional|academic|economic suicide ; suicide for|to my|his|her|our|the recovery|sobriety|career|marriage|job|business|reputation|wallet ; felt|feels|feel like suicide
        pseudo	en	non suicidal|suicide ; nonsuicidal ; committed|commited|completed suicide ; ask|asked|asks|asking|screened|screen|re|inq|inquired|q re|abt|about|for|x|of|: si|s/i|suicide|suicidal|self|sh ; si|s/i|ideation resolved|cleared|denied|absent
        suicidePast fixed	en	si|sa|s/i|attempt|attempts|ideation in|in the past|college|teens|hs|high|distant ; past si|sa|s/i|suicidal|suicide|attempts|ideation ; remote si|sa|hx|history
        # a hand that stopped it, a weapon at one's own body
        suicidal	en	talked|talk|pulled|pull|got|coaxed|grabbed|grab|dragged|brought|yanked|cut|took|walked|stopped him|her|me|pt|them|us|hubby|husb|wife|son * off|down|back|from|jumping * {siDrop}|{height}|tree|rope|beam|rafters|rafter|edge|ceiling|noose|jumping
        suicidal	en	cut|took|got him|her|me|pt|them down from|after|in|just|before|off|sun|sunday|in|and|last ; cut him|her|me|pt|them down
        suicidal	es	se|me colgo|colgue|ahorco|ahorque en|del|de|con|ayer|anoche|hoy|esta|y|pero|lo|la|hace ; ayer|anoche|hoy|manana|que se|me colgo|colgue|ahorco|ahorque ; lo|la encontre|encontramos|halle|vi|baje|bajamos colgado|colgada|colgando
        suicidal	es	se|me quemo|queme|quema|quemado * brazo|brazos|piernas|muslos|mano con|usando * cigarro|cigarros|encendedor|plancha|cerillo
        suicidal absorb	es	se|me|darse|darme|meterse|meterme va|voy|iba|quiere|quiero|quisiera|? a|? dar|meter|pegar|? un|unos|el balazo|balazos|tiro|plomazo|tiros
        suicidal	es	queria|quise|quiso de? matarme|matarse|morir|morirme|morirse|suicidarme|suicidarse|colgarme|ahorcarme|desaparecer ; se|me quemo|queme|quema|quemado|corto|corte|rasguno|golpeo|golpee|lastimo|lastime ** proposito|adrede|castigarse|castigarme
        suicidal fixed	en	ill|imma|im|id|then just|gonna|going|to|? to|? use my|his|the|her|a * {gun} ; enough|plenty * * * to|2 stop|end my|his|her heart|life|breathing
        suicidal	en	turned|turn|left|put|opened|blew the|my|his|her|? oven|gas|burners on|out|up and|then|with sat|sit|lay|laid|stayed|waited|put|stuck|head|windows|doors|closed
        notEvidence absorb	es	se|me|le colgo|colgue la|el|un|de|su|mi|una|? llamada|telefono|ropa|computadora|celular|cuadro|medalla ; me|le|nos colgo|colgaron
        suicidal	en	stand|standing|stands|stood|sitting|sit|sat|lying|laying|lay|walking on|in|near|by|at|to the|a|? rr|train|railroad|metro|caltrain|amtrak|? tracks|ledge|overpass|railing|trestle|parapet ; calling from|on * ledge|overpass|tracks|railing
        suicidal absorb	en	{siRope} around|round|on my|his|her|own|the|? neck
        suicidal	en	i|ive|id|im|have|almost just? put|held|had|pressed|pointed|stuck|hold|put|shoved * {gun}|{blade}|barrel to|at|against|in|on|under|up|into my
        suicidal	en	with|had|put|held|holding|w|has|pressed a|the|his|? {gun}|{blade}|barrel to|at|against|in|under|on his|own own? head|mouth|temple|chin|throat|neck|wrist|wrists|chest
        suicidal	en	she * had|put|held|holding|w|has|pressed|with a|the|her|? {gun}|{blade}|barrel to|at|against|in|under|on her|own own? head|mouth|temple|chin|throat|neck|wrist|wrists|chest ; {gun}|{blade} to|in head|mouth|temple|wrist|wrists|throat
        suicidal	en	{blade} to|at|on|against my|his|her own? wrist|wrists|arm|arms
        suicidal absorb	en	put|held|holding|holds|puts|pressed|pointed it|that|one|them to|at|against|under my|his|her own? temple|head|throat|chin|wrist|wrists
        suicidal fixed	en	now|currently|presently|with|w a|the|? {blade}|{gun}|barrel to|at|against his|her|my|own|? wrist|wrists|throat|head|temple|chest
        class.siNear	en	in front of me ; next to me ; beside me ; on my lap ; in my lap ; in my hand ; in my hands ; next to her ; next to him ; beside her ; beside him
        class.siNear	en	in front of her ; in front of him ; in her lap ; in his lap ; in her hand ; in his hand ; with me right now ; right here with me
        suicidal	en	{siDose}|{gun}|{blade}|{siRope} * * {siNear} ; {gun} * * * {siNear}
        suicidal	en	going|gonna|about|ready|planning|imma|fixing to|on|? take|swallow|eat|down|taking|swallowing them|em all ; going|gonna|about|ready|planning|imma to|on|? take|swallow|taking|swallowing all of them|em
        suicidal	en	going|gonna|about|ready|planning|imma to|on|? take|swallow|taking|swallowing every last|single|? pill|one ; bleeding|bled|blood|gushing from|out|on|of * * wrist|wrists
        pseudo	en	his|her|their|ex|husband|boyfriend gun|pistol|knife next|to my|me
        suicidal	en	think|thinking|thought|thoughts|considering|considered|planning|planned|going|gonna|ready|tempted|almost about|of|to|on|? taking|swallowing|downing|eating|take|took|swallow|swallowed|down|chugging the|a|? whole|entire|full|handful|every|of|all * bottle|pills|{siDose}
        suicidal	en	thinking|thought|think|thoughts about|of swallowing|downing the|my|a|all
        suicidalOblique fixed	en	sleep|bed|asleep and|& stay|remain|keep that|asleep|there|sleeping|gone ; bourdain|cobain|cornell|williams|hemingway|avicii did|route|style|way ; like robin|kurt|hemingway williams|cobain|did
        suicidalOblique fixed	en	letters|letter|note|notes|cards|videos ** for|4 after|afterward|afterwards
        suicidalOblique fixed	en	join|be|see|with|w late|dead|deceased|departed {folk}|{kin}|husb|hubby|spouse
        suicidalOblique fixed	en	join|be|soon|ill|gonna|will see|with|w|? my|his|her|their late|dead|deceased|departed {folk}|{kin}|husb|hubby|spouse ; which|what|that curve|bend|tree|pole|overpass|bridge ** id|ill|hed|shed
        suicidalOblique fixed	en	tired|sick|done|exhausted|weary|through|finished of|with|w|? {siLiving}
        suicidalOblique value=2 fixed	en	wrote|written|write|writing|listed|typed|taped|wrote down|out|up? * where|which|what * * titles|title|deed|deeds|combination|safe|passwords|accounts|policy|policies|papers|will|insurance|key|keys *** {kin}|table|envelope|counter|fridge|drawer|them
        suicidalOblique value=2 fixed	en	nobody|noone|anybody|anyone|they|you|everyone|wont|none has|have|had|will|to? have|has|need|be? to|going to|? * deal|put|bother|worry|carry|fuss * with|up|about|for|over? me|him|her anymore|again|longer|after
        suicidalOblique value=2 fixed	en	nobody has|have|had|will to|have|? * deal|put|worry|bother up|with|about|? me ; one less|fewer mess|thing for
        suicidalOblique value=2 fixed	en	hope~|hoping|wish~|pray~ ** morning|tomorrow|sun|sunrise|daylight just|simply|? doesnt|dont|never|wont|wouldnt|didnt|does|not|skips * come|comes|rise|arrive|show|find|reach|happen
        suicidalOblique value=2 fixed	en	put|putting|set|setting|squirreling|tucking|socking aside|away|back|by * {kin}|dads|moms|mothers|fathers|grandmas|his|her|husbands|wifes * {siDose} ; {siDose} *** got|have|has|theres|is enough now|saved|together|already
        suicidalOblique value=1.5 fixed	en	wont|not|never|aint|wouldnt be|plan|planning|going|expect|plan? to|on? be|coming|come|making|walking|driving back|? back? down|out again|alive|from|this|? ; wont|not be coming|making|walking back|down|out ; wont|not come|coming back down|out
        suicidalOblique value=1.5 fixed	en	wont|not|dont be|expect|plan to|on? be|being? here|around|breathing|alive {siDay}|then|by|when|come|much|long
        suicidalOblique value=2 fixed	en	this|here is|s where|when i|he|she get|got|gets|step|steps|hop off ; end of the line for me|him|her ; my|his|her last stop
        suicidalOblique value=2 fixed	en	not|never|dont let me|him|her * see|wake|live|make|have * morning|tomorrow|another|up|christmas ; youll|shell|hell|theyll|you|they need|use|want it|them|this more than me|i|i'll ; without me taking|in it|using|breathing|sucking
        suicidalOblique value=1.5 fixed	es	lo|la|me|los esta|estan esperando alla|arriba|cielo|y|del|mi|? ; ya|pronto|mero * se|me va|voy|iria|ire con ella|el|mi|su|ellos
        suicidalOblique value=1	en	left|leaving|leave his|her|my * ring|rings|wallet|badge on|by|next|with|in ; hugged|held|kissed * * for|so|like * ages|long|forever|hard|last|tight|minutes
        suicidalOblique value=2 fixed	en	leave|leaving|left|put|putting|laid|laying * * where she|he|they|shell|hell|theyll|wife|husband|{kin}|someone|somebody|karen * can|will|would|to|find * it|them|everything|find ; go|be|going * where she|he|they|{kin} * went|gone|rests
        suicidalOblique value=1	en	somebody|someone|please|will|can|would let|tell my|the|his|her * mother|mom|{kin} * know|knows|i ; i am|im not here|around tomorrow|anymore|monday ; wont|wouldnt|not|dont|doesnt * be? using|needing|need|wearing|riding|playing|driving * it|them|those|that|any
        suicidalOblique value=1.5 fixed	en	gave|given|giving|gives|left|gifted * * * {kin}|{folk} the|his|her|my * {siGoods} *** said|says|and|because ** wont|wouldnt|not|no|dont ; good|long|full run|ride|innings|life
        suicidalOblique value=2	en	pills|meds|tablets|it|them|insulin|heart would|to|will|might|could * stop|kill a|the|my|his|her|someone|somebody|me|him|your|person * heart|?
        suicidalOblique value=2 fixed	es	cuando * encuentre|encuentren|encuentres|lea|lean|leas|vean|veas * esto|carta|nota|mensaje|mi|me ; va|voy|estare|estara|vamos * a? estar|estare|? descansando|paz|lejos
        notEvidence absorb	en	tired|sick|done|exhausted|weary|through|finished of|with? * living|life like|at|out|under|on|together|there|for|his|her|paycheck|double|a|that|by|from|as|of|off ; tired|sick|done|exhausted|weary|through of|with? living|life in|with my|his|her|a|an|the|our|cars|motels|{folk}|{kin}|roommates|addicts|fear|people
        suicidal across	en	finish|end|cancel|delete myself ; and|n then finish|end me ; almost|nearly|about|about to jumped|jump|hung|shot|stepped|drove ** off|from|bridge|roof|floor|balcony|ledge|overpass|myself|in|front|train
        suicidal	en	my|his|her|our last|final sunrise|sunset ; last|final night|day|post|message|christmas|birthday on|here|alive earth|ever|alive|? ; see|meet|c you|u|ya|yall|them|him|her on|at the other side ; loaded|loading the|his|her|my|a * gun|pistol|rifle|shotgun|revolver|glock|{NUM:0.2..0.5}
        suicidal fixed	es	me|se quito|quita|quitaria|quitare de en medio|enmedio ; mejor me quito|desaparezco|borro ; tengo|tiene|ya decidido|decidida acabar|terminar con todo|mi|su ; nos vemos en|del el|la otro|otra lado|vida ; ya? tengo|tiene las|mis|sus|unas pastillas guardadas|juntadas|listas|contadas|preparadas
        suicidal	es	no voy|va a estar|llegar para|a mi|su|tu|navidad|el cumpleanos|boda|dia|ano|navidad|? ; perdon|perdoname|perdonenme|perdonen por|ser * mala|mal * hija|hijo|madre|padre|esposa|esposo|mama|papa
        suicidal fixed	es	le|me quito|quite|quitamos la|el pistola|arma|cuchillo|navaja|cuerda|escopeta de * mano|manos|boca|cuello|sien
        suicidal fixed	es	si|como se enteran|entera|saben|sabe|descubren|sepan|enteren ** me mato
        suicidal fixed	en	{cant} go on live|living|without|anymore ; just? let me|him|her die ; wants|going|gonna|will|to take|taking|takes himself|herself|myself|themselves out
        suicidal fixed	en	plan|plans|planned|planning|going|gonna|wants|want|will|ill|hell|shell|decided to? end it himself|herself|myself|all|after|before|tonight|tomorrow|once|soon|friday|sunday ; rather|sooner be dead ; tries|tried|try|attempted to? hang himself|herself|myself|themselves
        suicidal	en	leave|leaving|left|get|getting|give|giving|bring|buy|find me|him|her|us|? the|my|his|her|a|some|his|? * pills|gun|rope|razor|insulin|meds|bottle|knife ** so|and|for|to i|he|she|him|her|that|? can|could|to|will|? take|end|be|finish|do|use them|it|all|over|done|himself ; wants|want|asked|asks|begs|begged|needs * gun|rope|pills|knife so it|he|she|i can|could|? be|is over|done|all
        suicidal	en	asked|asks|asking|begs|begged|told * to? get|buy|bring|find|lend|hand him|her|me|them a|the|my|his gun|pistol|rifle|rope ; will|gonna|going|plans|planning|threatening|threatens|says to? od|overdose as|once|when|the|on|if|again|so|before soon|he|she|gets|minute|purpose|out|it|second ; not going|gonna|expecting|planning to? live|be|make|see past|alive|it|to my|his|her|the|friday|sunday|birthday|christmas
        suicidal	en	put|tied|pulled|had|with|found a|the|him|her|with|? * plastic|trash|garbage|grocery? bag * over|around|on my|his|her|their head|face|neck
        suicidal fixed absorb	en	on|under suicide watch
        """
}
