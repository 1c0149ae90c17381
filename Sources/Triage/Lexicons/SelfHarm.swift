extension LexiconSources {
    /// Wounds by one's own hand, attempts that somebody or something stopped, and how the desk writes of both.
    static let selfHarm = """
        # wounds
        class.siLimb	en	arms ; wrist ; wrists ; thigh ; thighs ; legs ; forearm ; forearms ; inner arm ; inner arms ; hips ; upper arm ; upper arms ; stomach
        class.siSelf	en	myself ; himself ; herself ; themselves ; self ; themself ; mself ; my self ; him self ; her self ; hisself
        suicidal	en	kill|killing|hurt|hurting|harm|harming|cut|cutting|cuts|hang|hanging|shoot|shooting|injure|injuring|injures|mutilate|mutilating|stab|stabbed|stabbing|drown|drowning|asphyxiate|gas|gassed|gassing|suffocate|strangle|smother|poison|poisoned {siSelf}
        suicidal	en	slice|slices|sliced|slicing|carve|carves|carved|carving|slash|slashes|slashed|slashing|gouge|gouged|cut|cuts|cutting my|his|her|their|both|up|own own? {siLimb}
        suicidal	en	fresh|new|recent|superficial|shallow|deep|multiple|self|healing|visible cuts|cut|lacs|lacerations|laceration|slashes|marks|cutting|scars on|to|all|along|across|up|down * * {siLimb}|arm|leg ; {siLimb} are|is|were|all * covered|full|cut|sliced|lined * cuts|scars|up|cut
        suicidal	en	i|she|he|and|just|sometimes cut|cuts when|to|because|cuz|if|after i|im|he|hes|she|shes|feel|cope|numb|release|punish|get|the|drinking ; i|he|she cut|cuts sometimes|again|daily
        suicidal	en	burn|burns|burned|burning|burnt {siSelf} with|w|wit|using|on * cigarettes|cigarette|cigs|lighter|matches|purpose ; hit|hits|hitting|punch|punches|punching|bang|bangs {siSelf} in|on the|? head|face|legs
        suicidal	en	sib|nssi|nssib|nssh ; self injurious ; self mutilation|mutilating|mutilates|injuring ; into|hx|does|doing|still|with cutting and|again|still|current ; cutting {DUR} ; cutting x {NUM}
        # notes of the desk
        suicidal	en	sa by|via|w|with od|overdose|hanging|pills|gun|cutting|gsw|jump|jumping|ingestion ; recent|s/p|post|another|new|latest|multiple|mult|failed sa ; sa {AGO} ; sa x {NUM} * {AGO} ; sa {AGO} * by|via|w ; sa this|last week|wk|month|mo|nt|night|weekend
        suicidal fixed	en	s/p|post|after suicide|si|sa|suicidal attempt|gesture|act|try ; recent|another|latest|post|s/p|second|multiple|mult|unsuccessful attempt|attempts|gesture
        suicidal absorb fixed	en	hold|5150|5250 for|per|d/t|due|on|w|with|? to? dts ; dts dto|gd|hold|criteria|eval ; danger|threat|risk to self|himself|herself|themselves|oneself
        suicidal	en	cssrs|ssrs|columbia|asq pos|positive|high|moderate|mod|elevated|flagged|+|yes ; item|q|question|# 9 pos|positive|endorsed|elevated|+|yes|{NUM:1..3} ; phq * 9 positive|pos|endorsed|yes ; high|moderate lethality|suicide|si risk|plan|attempt|? 
        suicidal fixed	en	not|cant|cannot|wont|unable|refuses|refused|unwilling|didnt|couldnt able? to? contract for|4|to|? safety|safe
        suicidalOblique value=2	en	xfer|xferred|transfer|transferred|warm|conf|conferenced|handoff|conference|patched|connected|offered|gave|stayed|bridged|dialed|stay|kept|joined * * * 988 ; 988 conf|conferenced|offered|declined|on|d|xfer|transfer|joined|warm|handoff|called|engaged
        pseudo	en	non suicidal|suicide ; nonsuicidal ; not suicidal ; committed|commited|completed suicide ; ask|asked|asks|asking|screened|screen|re|inq|inquired|q re|abt|about|for|x|of|: si|s/i|suicide|suicidal|self|sh ; si|s/i|ideation resolved|cleared|denied|absent
        suicidePast fixed	en	si|sa|s/i|attempt|attempts|ideation in|in the past|college|teens|hs|high|distant ; past si|sa|s/i|suicidal|suicide|attempts|ideation ; remote si|sa|hx|history
        # a hand that stopped it, a weapon at one's own body
        suicidal	en	talked|talk|pulled|pull|got|coaxed|grabbed|grab|dragged|brought|yanked|cut|took|walked|stopped him|her|me|pt|them|us|hubby|husb|wife|son * off|down|back|from|jumping * {siDrop}|{height}|tree|rope|beam|rafters|rafter|edge|ceiling|noose|jumping
        suicidal	en	cut|took|got him|her|me|pt|them|it down from|after|in|just|before|off|sun|sunday|in|and|last ; cut him|her|me|pt|them down
        suicidal	en	stand|standing|stands|stood|sitting|sit|sat|lying|laying|lay|walking on|in|near|by|at|to the|a|? rr|train|railroad|metro|caltrain|amtrak|? tracks|ledge|overpass|railing|trestle|parapet ; calling from|on * ledge|overpass|tracks|railing
        suicidal absorb	en	{siRope} around|round|on my|his|her|own|the|? neck
        suicidal	en	i|ive|id|im|have|almost just? put|held|had|pressed|pointed|stuck|hold|put|shoved * {gun}|{blade}|barrel to|at|against|in|on|under|up|into my
        suicidal	en	with|had|put|held|holding|w|has|pressed a|the|his|? {gun}|{blade}|barrel to|at|against|in|under|on his|own own? head|mouth|temple|chin|throat|neck|wrist|wrists|chest
        suicidal	en	she * had|put|held|holding|w|has|pressed|with a|the|her|? {gun}|{blade}|barrel to|at|against|in|under|on her|own own? head|mouth|temple|chin|throat|neck|wrist|wrists|chest ; {gun}|{blade} to|in head|mouth|temple|wrist|wrists|throat
        suicidal	en	{blade} to|at|on|against my|his|her own? wrist|wrists|arm|arms
        class.siNear	en	in front of me ; next to me ; beside me ; on my lap ; in my lap ; in my hand ; in my hands ; next to her ; next to him ; beside her ; beside him
        class.siNear	en	in front of her ; in front of him ; in her lap ; in his lap ; in her hand ; in his hand ; with me right now ; right here with me
        suicidal	en	{siDose}|{gun}|{blade}|{siRope} * * {siNear} ; {gun} * * * {siNear}
        pseudo	en	his|her|their|ex|husband|boyfriend gun|pistol|knife next|to my|me
        suicidal	en	think|thinking|thought|thoughts|considering|considered|planning|planned|going|gonna|ready|tempted|almost about|of|to|on|? taking|swallowing|downing|eating|take|took|swallow|swallowed|down|chugging the|a|? whole|entire|full|handful|every|of|all * bottle|pills|{siDose}
        suicidal	en	thinking|thought|think|thoughts about|of swallowing|downing the|my|a|all
        suicidalOblique fixed	en	sleep|bed|asleep and|& stay|remain|keep that|asleep|there|sleeping|gone ; bourdain|cobain|cornell|williams|hemingway|avicii did|route|style|way ; like robin|kurt|hemingway williams|cobain|did
        suicidalOblique fixed	en	letters|letter|note|notes|cards|videos ** for|4 after|afterward|afterwards
        suicidalOblique fixed	en	join|be|see|with|w late|dead|deceased|departed {folk}|{kin}|husb|hubby|spouse
        suicidalOblique fixed	en	join|be|soon|ill|gonna|will see|with|w|? my|his|her|their late|dead|deceased|departed {folk}|{kin}|husb|hubby|spouse ; which|what|that curve|bend|tree|pole|overpass|bridge ** id|ill|hed|shed
        suicidalOblique fixed	en	tired|sick|done|exhausted|weary|through|finished of|with|w|? {siLiving}
        nonDrug absorb	en	tired|sick|done|exhausted|weary|through|finished of|with? * living|life like|in|with|at|out|here|under|this|on|together|there|for|his|her|paycheck|double|a|my|that|inside|by|from|as|of|off
        """
}
