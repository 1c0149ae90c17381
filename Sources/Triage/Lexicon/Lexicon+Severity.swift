extension LexiconSources {
    /// Orders that name a level, severity, surroundings and mild use.
    static let severity = """
        # Orders
        {authority} ** {orders} ** {res}|rehab ; {authority} * {res}	any	mandate.1
        {res} *** {ordered} *** {authority} ; {res} ** {orders} by|from	any	mandate.1
        court ordered ** {res} ; {ordered} *** {res}	any	mandate.1
        {res} ordered|mandated|required|recommended|stip|condition ; order reads ** {res}	any	mandate.1
        {authority} ** sentenced|approved ** {res} ; {authority} {orders} *** rehab	any	mandate.1
        in lieu of jail|prison * {res} ; instead of jail|prison * {res}	any	mandate.1
        {authority} ** {orders} ** {iop} ; {authority} * {iop}	any	mandate.2
        {iop} *** {ordered} *** {authority} ; {iop} ** {orders} by|from	any	mandate.2
        court ordered ** {iop} ; {ordered} *** {iop}	any	mandate.2
        {iop} ordered|mandated|required|stip|condition	any	mandate.2
        judge ; court ; courts ; magistrate ; probation ; parole ; drug court	any	mandator
        court ordered ; court-ordered ; po ; cps ; dcfs ; caseworker ; case worker	any	mandator
        nursing board ; medical board ; licensing board ; the board ; board ; sap ; eap	any	mandator
        employer ; hr ; da ; public defender ; public defender's ; order reads ; the order	any	mandator
        sentence ; sentenced ; plea ; diversion ; violation ; condition of ; terms of	any	mandator
        mandated ; mandate ; ordered ; stipulated ; juez ; jueza ; corte ; tribunal	any	mandator
        oficial de probatoria ; libertad condicional ; probatoria ; faa ; hims	any	mandator
        my counselor ; his counselor ; her counselor ; my therapist ; my doctor	any	mandator
        his doctor ; her doctor ; my psychiatrist ; psychiatrist ; asam ; assessment	any	mandator
        evaluator ; evaluation says ; eval says ; sap eval ; clinical recommendation	any	mandator
        dr says ; doctor says ; provider wants ; work says ; my job says ; my boss says	any	mandator
        union ; captain ; command ; child services ; dhs ; social services ; parole officer	any	mandator
        probation officer ; prosecutor ; attorney says ; lawyer says ; pharmacy board ; dmv	any	mandator
        my union	any	mandator
        # Severity
        lost my|his|her|our|the|a|two|both|several|another|multiple|everything * * job|jobs|house|home|\
        apartment|apartments|apt|license|kids|custody|marriage|marriages|career|business|everything|\
        spot|position|wife|husband|family|children|car|trucking|place|internship|\
        scholarship	any	lostThroughUse
        losing my|his|her * job|house|home|kids|custody|marriage|apartment|everything|\
        license	any	lostThroughUse
        lost * over it|this ; lost everything ; lost custody ; lost it all	any	lostThroughUse
        cost me|him|her|us * * job|jobs|apartment|apartments|house|marriage|kids|home|license|career|\
        two|everything|custody|family	any	lostThroughUse
        fired from|for|over|because|again|last|twice	any	lostThroughUse
        got|was|been|being|getting fired ; evicted ; eviction ; foreclosed	any	lostThroughUse
        repossessed	any	lostThroughUse
        kicked|put|thrown out of|by|the|his|her|my * house|home|apartment|sober|parents|wife|place|by|\
        mom?	any	lostThroughUse
        took my|the|her|his kids|children|baby|son|daughter|license *	any	lostThroughUse
        cps took|removed|has|got ; kids were|are taken|removed|in foster *	any	lostThroughUse
        divorced|divorce|left|leaving over|because|me * it|of|this|drinking|using|\
        drugs	any	lostThroughUse
        wife left ; husband left ; girlfriend left ; wife asked him	any	lostThroughUse
        marriage is over ; flunked out of * college|school	any	lostThroughUse
        perdio|perdi|perdido|perder * * trabajo|casa|hijos|familia|custodia|departamento|licencia|todo|\
        negocio|esposa	any	lostThroughUse
        me|lo|la corrieron|despidieron|dejo|echaron *	any	lostThroughUse
        le|me quitaron a|los|las * hijos|ninos|hijas|licencia	any	lostThroughUse
        arrested ; arrests ; arrest ; jail x ; jail ; prison ; dui|duis|dwi x|#	any	arrests
        {NUM} duis|dwis|arrests|felonies|possession	any	arrests
        second|third|2|3|two|three|another|multiple|several dui|duis|dwi|arrests|owi|\
        felonies	any	arrests
        2nd dui|dwi|owi|arrest ; 3rd dui|dwi|owi|arrest ; 4th dui|dwi ; in and out of jail	any	arrests
        locked up ; felony ; felonies ; possession charge ; warrants ; incarcerated	any	arrests
        in county ; preso ; presa ; carcel ; arrestado ; arrestos ; arrestaron ; detenido	any	arrests
        psychosis ; psychotic ; schizophrenia ; schizophrenic ; schizoaffective ; schizo	any	psychosis
        mania ; manic ; bipolar unstable ; unstable bipolar ; bipolar off ; off his meds	any	psychosis
        off her meds ; off my meds ; bipolar and not ; not taking * meds ; bipolar episode	any	psychosis
        manic episode ; psych hold ; psych ward ; psych hosp ; psych hospital	any	psychosis
        psych admission ; psychiatric hospital ; paranoid ; paranoia ; delusions	any	psychosis
        delusional ; bipolar ; psicosis ; psicotico ; esquizofrenia ; paranoico	any	psychosis
        paranoica ; brote psicotico ; psych eval hold ; 51-50	any	psychosis
        cirrhosis ; liver failure ; liver disease ; liver damage ; liver is failing	any	organDamage
        fatty liver ; enlarged liver ; hepatitis c ; hep c ; pancreatitis	any	organDamage
        esophageal varices ; varices ; ascites ; kidney failure ; kidneys are failing	any	organDamage
        renal failure ; heart failure ; cardiomyopathy ; endocarditis ; neuropathy	any	organDamage
        wernicke ; korsakoff ; wet brain ; jaundice ; meld ; organ damage	any	organDamage
        collapsed lung ; cirrosis ; higado ; pancreas ; hepatitis ; bladder damage	any	organDamage
        ketamine bladder ; bleeding ulcer ; gi bleed ; hiv ; esophagus ; cardiac	any	organDamage
        open sores ; septum ; hole in my nose ; teeth are gone ; teeth falling	any	organDamage
        lost my teeth ; osteomyelitis	any	organDamage
        # Surroundings
        homeless ; unhoused ; houseless ; on the street ; on the streets ; in a tent	any	homeless
        tent by ; in a car ; in my car ; in his car ; in her car ; in his truck	any	homeless
        in my truck	any	homeless
        living in * car|truck|van|tent|shelter|motel|camp|encampment|rv|storage	any	homeless
        sleeping in|on * car|truck|van|park|street|bench|streets|couches|shelter|bus|train	any	homeless
        living out of ; sleep in my car ; sleeps in his car ; shelter ; shelters	any	homeless
        encampment ; couch surfing ; couch surf ; couch hopping ; couchsurfing	any	homeless
        couch to couch ; no place to live|stay|go|sleep ; nowhere to live|go|stay|sleep	any	homeless
        no where to go|live|stay ; no home ; no address ; no fixed address ; nfa	any	homeless
        no housing ; unsheltered ; street homeless ; skid row ; under a bridge	any	homeless
        under the bridge ; underpass ; under an overpass ; in a motel ; motel to motel	any	homeless
        evicted yesterday ; out by 6pm ; out by tonight ; last night at ; losing my housing	any	homeless
        gets put out ; house rule ; lose my bed ; lose his bed ; kicked out of sober	any	homeless
        put out of sober ; tent ; sin hogar ; sin casa ; en la calle ; en las calles	any	homeless
        vive en la calle ; vivo en la calle ; vivo en mi carro ; vive en su carro	any	homeless
        durmiendo en * carro|calle|parque|coche ; no tengo donde vivir|dormir|quedarme	any	homeless
        no tiene donde vivir|dormir|quedarse ; albergue ; refugio ; tienda de campana	any	homeless
        bajo un puente ; situacion de calle ; squat ; squatting ; abandoned building	any	homeless
        trap house ; traphouse ; in the riverbed ; bus station ; been outside	any	homeless
        homeless shelter volunteer ; from the street ; off the street ; street drugs	en	pseudo
        out on the street selling ; pop tent ; on the street corner for ; in my car writing	en	pseudo
        writing from the car ; from the car ; crying in my car ; sitting in my car	en	pseudo
        in my car outside ; in the car outside ; in my car right ; in my car crying	en	pseudo
        calling from my car ; on the bus ; hiding in my car ; in my car at	en	pseudo
        in the parking lot ; sent from my car ; shelter in ; animal shelter ; tax shelter	en	pseudo
        live|lives|living|stay|stays|staying|reside|resides|roommate|roommates|sleep|crash|crashing|\
        home|around|house|back|vivo|vive|viviendo|surrounded ** who|that|all|both|also|are|with|que|is \
        * use|uses|using|deal|deals|dealing|drink|drinks|drinking|cook|cooks|sell|sells|selling|smoke|\
        smokes|smoking|usan|usa|toman|toma|venden|vende|consumen|consume|users|addict|addicts|dealer|\
        tweaker|tweakers|high|shoot|shoots|slings|drunk|alcoholic	any	usersAtHome fixed
        with|w/ friends|friend|roommates|roommate|bf|gf|boyfriend|girlfriend|husband|wife|brother|mom|\
        people|guys|users|partner|sister|cousin|dad who|that|and|still * use|uses|using|deal|deals|\
        drink|drinks|smoke|smokes|sell|sells	any	usersAtHome fixed
        with|w/ users|dealers|addicts	any	usersAtHome fixed
        roommate|roommates|boyfriend|girlfriend|husband|wife|bf|gf|partner|spouse|mother|mom|housemates|\
        sister|cousin|mates|husb|everyone|everybody|uncle at|in|here|also|too|still|both * home|house|\
        uses|using|deals|drinks|smokes|use|drink	any	usersAtHome fixed
        boyfriend|girlfriend|husband|wife|bf|gf|partner|roommate|roommates|husb also|too|still uses|\
        using|drinks|use|deals|smokes	any	usersAtHome fixed
        bf|boyfriend|husband|roommate|roommates|partner|girlfriend|gf who|that deals|uses|drinks|use|\
        drink|sells|smokes|cooks	any	usersAtHome fixed
        drugs|meth|dope|heroin|fentanyl|coke|crack|needles|alcohol|pills|people|users|dealers|using|it|\
        they|everyone in|at|around|through|all|are|is|use|uses the|my|this|his|her|here|our|over|there|\
        in * house|apartment|apt|home|building|place|room|block|door|everywhere|complex|trailer|\
        all	any	usersAtHome fixed
        drug house ; crack house ; trap house ; meth house ; party house	any	usersAtHome fixed
        sober living * kicked|put|out|lost|discharged ; unsafe at home|here	any	usersAtHome fixed
        home is * safe|unsafe|toxic ; not safe at home ; isnt safe at home	any	usersAtHome fixed
        abusive home|relationship|husband|boyfriend|partner|house|wife|ex|environment	any	usersAtHome \
        fixed
        unsafe environment|home|housing|living ; toxic environment|household|home	any	usersAtHome fixed
        get|need|wants|want|needs|got|have|has|gotta|must * out|away * of|from|this * * house|apartment|\
        apt|here|place|environment|block|neighborhood|situation|area|town|room|there	any	usersAtHome \
        fixed
        cant stay here ; cant stay * sober|clean * here|there|in|at|around|home|?	any	usersAtHome fixed
        cant get * sober|clean * here|there|in|around|at|living ; if i stay here	any	usersAtHome fixed
        if he stays here|there|home ; if i go back there|home|to	any	usersAtHome fixed
        if he goes back|home|there ; comes home to|our * block|house|place|using	any	usersAtHome fixed
        cant do this apt ; everyone around me uses|drinks|?	any	usersAtHome fixed
        everybody i know uses|drinks	any	usersAtHome fixed
        dealer * lives|next|upstairs|downstairs|door|neighbor|boyfriend|is	any	usersAtHome fixed
        lives with * dealer ; vive|vivo con * * que|usuarios|adictos|alcoholicos *	any	usersAtHome fixed
        en mi casa todos|toman|usan|consumen	any	usersAtHome fixed
        casa * todos * toman|usan|consumen|drogan ; no es seguro en|mi|la casa	any	usersAtHome fixed
        sale from the house	any	usersAtHome fixed
        # Mild
        first dui ; 1st dui ; first offense ; first dwi ; 1st dwi ; got a dui ; a dui	any	firstOffence
        dui class ; one failed test ; failed a test ; failed a drug test	any	firstOffence
        failed drug test ; failed one ; failed test ; failed dot test ; failed dot	any	firstOffence
        failed ua ; popped positive ; popped on ; tested positive once ; random at work	any	firstOffence
        failed a random ; primer dui ; me pararon ; me dieron un dui ; positive for thc	any	firstOffence
        popped for thc ; flunked one ; failed pre employment ; failed preemployment	any	firstOffence
        mip ; minor in possession	any	firstOffence
        high functioning ; functioning ; functional ; functioning well ; holding down	any	functioning
        still work ; never missed work ; never miss work ; hasnt missed ; havent missed	any	functioning
        doing fine ; doing well at ; good grades ; job is fine ; no problems at work	any	functioning
        no issues at work ; no problem other ; nothing serious ; not that bad ; not bad	any	functioning
        not out of control ; mild ; cut back ; cut down ; cut back a little ; overkill	any	functioning
        sober at work ; early stage ; nip it in the bud ; before it gets worse	any	functioning
        before it gets bad ; moderate ; bajarle ; tomar menos ; is that a problem	any	functioning
        is that even ; not sure its a problem ; to be sure im ; least disruptive	any	functioning
        sober curious	any	functioning
        audit {NUM} ; audit of|score|was|is|= {NUM} ; audit score of|was|is? {NUM}	any	audit value=num
        audit c {NUM}	any	audit value=num
        dast {NUM} ; dast 10 {NUM} ; dast of|score|was|is {NUM}	any	dast value=num
        dast score of|was|is? {NUM} ; dast 10 of|score|was|is|= {NUM}	any	dast value=num
        dast-10 score {NUM}	any	dast value=num
        slip for ; drinks at parties ; couple of glasses ; couple of pints ; a glass or two	any	mildCue
        a beer or two ; one or two beers ; just a couple ; couple of beers ; couple beers	any	mildCue
        couple of drinks ; couple drinks ; only beer ; glass of wine with dinner	any	mildCue
        una copita ; unas cervezas ; un par de cervezas	any	mildCue
        boyfriend|girlfriend|husband|wife|bf|gf|roommate|roommates|dad|mom|brother|sister|uncle|cousin|\
        partner sells|deals|cooks|slings	any	usersAtHome fixed
        house|apartment|place|home|building|block is|are|stays|s? full of	any	usersAtHome fixed
        full of it ; full of dealers|users|addicts|drugs	any	usersAtHome fixed
        {person3} * * fuman|usan|consumen|toman|venden *	any	usersAtHome fixed
        fuman|usan|consumen|toman|venden|beben ** en|aqui la|mi|esta casa|departamento|\
        cuarto	any	usersAtHome fixed
        en mi|la casa * * fuman|usan|consumen|toman|venden|beben	any	usersAtHome fixed
        amigos fuman|usan|toman|consumen	any	usersAtHome fixed
        one|single|first|only dui|dwi|owi ; just one dui ; one arrest	en	firstOffence
        judge ; court ; courts ; magistrate ; probation ; parole ; po ; cps ; dcfs	any	mandator.1
        child services ; sentencing ; sentence ; sentenced ; plea ; plea deal	any	mandator.1
        licensing board ; nursing board ; medical board ; diversion ; parole officer	any	mandator.1
        probation officer ; the board ; court ordered ; mandated ; sap ; faa ; hims	any	mandator.1
        juez ; corte ; tribunal	any	mandator.1
        drug court	any	mandator.1 absorb
        lost {NUM} jobs|marriages|houses|apartments|licenses|cars	en	lostThroughUse
        lost jobs|friends|everyone|relationships|apartments	en	lostThroughUse
        third|second|another job this|gone|lost	en	lostThroughUse
        instead of county|jail|prison ; got me a deal ; plea bargain ; a deal with the da	en	mandator.1
        in exchange for	en	mandator.1
        first time dui|dwi|offender|offense	en	firstOffence
        live|lives|living|stay|stays|staying with|w/ my|a|his|her|the? dealer|users|addict|\
        tweaker	en	usersAtHome fixed
        """
}
