extension LexiconSources {
    /// Losses, arrests, psychosis, organ damage; and signs of a mild problem.
    static let severity = """
        # lostThroughUse
        lostThroughUse	en	lost my|his|her|our|the|a|two|both|several|another|multiple|everything * * job|jobs|house|home|apartment|apartments|apt|license|kids|custody|marriage|marriages|career|business|everything|spot|position|wife|husband|family|children|car|trucking|place|internship|scholarship
        lostThroughUse	en	losing my|his|her * job|house|home|kids|custody|marriage|apartment|everything|license
        lostThroughUse	en	lost * over it|this ; lost everything ; lost custody ; lost it all
        lostThroughUse	en	cost me|him|her|us * * job|jobs|apartment|apartments|house|marriage|kids|home|license|career|two|everything|custody|family
        lostThroughUse	en	fired from|for|over|because|again|last|twice ; got|was|been|being|getting fired ; evicted
        lostThroughUse	en	eviction ; foreclosed ; repossessed
        lostThroughUse	en	kicked|put|thrown out of|by|the|his|her|my * house|home|apartment|sober|parents|wife|place|by|mom?
        lostThroughUse	en	took my|the|her|his kids|children|baby|son|daughter|license * ; cps took|removed|has|got
        lostThroughUse	en	kids were|are taken|removed|in foster *
        lostThroughUse	en	divorced|divorce|left|leaving over|because|me * it|of|this|drinking|using|drugs ; wife left
        lostThroughUse	en	husband left ; girlfriend left ; wife asked him ; marriage is over
        lostThroughUse	en	flunked out of * college|school ; lost {NUM} jobs|marriages|houses|apartments|licenses|cars
        lostThroughUse	en	lost jobs|friends|everyone|relationships|apartments
        lostThroughUse	en	third|second|another job this|gone|lost
        lostThroughUse	es	perdio|perdi|perdido|perder * * trabajo|casa|hijos|familia|custodia|departamento|licencia|todo|negocio|esposa
        lostThroughUse	es	me|lo|la corrieron|despidieron|dejo|echaron *
        lostThroughUse	es	le|me quitaron a|los|las * hijos|ninos|hijas|licencia
        # arrests
        arrests	en	arrested ; arrests ; arrest ; jail x ; jail ; prison ; dui|duis|dwi x|#
        arrests	en	{NUM} duis|dwis|arrests|felonies|possession
        arrests	en	second|third|2|3|two|three|another|multiple|several dui|duis|dwi|arrests|owi|felonies
        arrests	en	2nd dui|dwi|owi|arrest ; 3rd dui|dwi|owi|arrest ; 4th dui|dwi ; in and out of jail
        arrests	en	locked up ; felony ; felonies ; possession charge ; warrants ; incarcerated ; in county
        arrests	en	preso ; presa ; carcel ; arrestado ; arrestos ; arrestaron ; detenido
        # psychosis
        psychosis	en	psychosis ; psychotic ; schizophrenia ; schizophrenic ; schizoaffective ; schizo ; mania
        psychosis	en	manic ; bipolar unstable ; unstable bipolar ; bipolar off ; off his meds ; off her meds
        psychosis	en	off my meds ; bipolar and not ; not taking * meds ; bipolar episode ; manic episode
        psychosis	en	psych hold ; psych ward ; psych hosp ; psych hospital ; psych admission
        psychosis	en	psychiatric hospital ; paranoid ; paranoia ; delusions ; delusional ; bipolar ; psicosis
        psychosis	en	psicotico ; esquizofrenia ; paranoico ; paranoica ; brote psicotico ; psych eval hold
        psychosis	en	51-50
        # organDamage
        organDamage	en	cirrhosis ; liver failure ; liver disease ; liver damage ; liver is failing ; fatty liver
        organDamage	en	enlarged liver ; hepatitis c ; hep c ; pancreatitis ; esophageal varices ; varices ; ascites
        organDamage	en	kidney failure ; kidneys are failing ; renal failure ; heart failure ; cardiomyopathy
        organDamage	en	endocarditis ; neuropathy ; wernicke ; korsakoff ; wet brain ; jaundice ; meld
        organDamage	en	organ damage ; collapsed lung ; cirrosis ; higado ; pancreas ; hepatitis ; bladder damage
        organDamage	en	ketamine bladder ; bleeding ulcer ; gi bleed ; hiv ; esophagus ; cardiac ; open sores
        organDamage	en	septum ; hole in my nose ; teeth are gone ; teeth falling ; lost my teeth ; osteomyelitis
        # firstOffence
        firstOffence	en	first dui ; 1st dui ; first offense ; first dwi ; 1st dwi ; got a dui ; a dui ; dui class
        firstOffence	en	one failed test ; failed a test ; failed a drug test ; failed drug test ; failed one
        firstOffence	en	failed test ; failed dot test ; failed dot ; failed ua ; popped positive ; popped on
        firstOffence	en	tested positive once ; random at work ; failed a random ; primer dui ; me pararon
        firstOffence	en	me dieron un dui ; positive for thc ; popped for thc ; flunked one ; failed pre employment
        firstOffence	en	failed preemployment ; mip ; minor in possession ; one|single|first|only dui|dwi|owi
        firstOffence	en	just one dui ; one arrest ; first time dui|dwi|offender|offense
        # functioning
        functioning	en	high functioning ; functioning ; functional ; functioning well ; holding down ; still work
        functioning	en	never missed work ; never miss work ; hasnt missed ; havent missed ; doing fine
        functioning	en	doing well at ; good grades ; job is fine ; no problems at work ; no issues at work
        functioning	en	no problem other ; nothing serious ; not that bad ; not bad ; not out of control ; mild
        functioning	en	cut back ; cut down ; cut back a little ; overkill ; sober at work ; early stage
        functioning	en	nip it in the bud ; before it gets worse ; before it gets bad ; moderate ; bajarle
        functioning	en	is that a problem ; is that even ; not sure its a problem ; to be sure im ; least disruptive
        functioning	en	sober curious
        functioning	es	tomar menos
        # audit
        audit value=num	en	audit {NUM} ; audit of|score|was|is|= {NUM} ; audit score of|was|is? {NUM} ; audit c {NUM}
        # dast
        dast value=num	en	dast {NUM} ; dast 10 {NUM} ; dast of|score|was|is {NUM} ; dast score of|was|is? {NUM}
        dast value=num	en	dast 10 of|score|was|is|= {NUM} ; dast-10 score {NUM}
        # mildCue
        mildCue	en	slip for ; drinks at parties ; couple of glasses ; couple of pints ; a glass or two
        mildCue	en	a beer or two ; one or two beers ; just a couple ; couple of beers ; couple beers
        mildCue	en	couple of drinks ; couple drinks ; only beer ; glass of wine with dinner ; unas cervezas
        mildCue	en	caught at school ; caught with carts|weed|edibles|a|gummies ; caught vaping|smoking
        mildCue	es	una copita ; un par de cervezas
        """
}
