extension LexiconSources {
    /// Abstinence, lapses, return to use, and earlier treatments.
    static let recovery = """
        # backToUse
        backToUse	en	relapse ; relapsed ; relapses ; relapsing ; recayo ; recai ; recaida ; recaidas
        backToUse	en	fell off * wagon ; off the wagon ; back at it
        backToUse	en	back on|to|into * it|meth|using|drinking|heroin|pills|coke|crack|dope|booze|fentanyl|ice|crystal|alcohol|the
        backToUse	en	back drinking|using|smoking|at ; went back|right to|on|out|into
        backToUse	en	using|drinking|smoking|uses|drinks again ; again now|every|daily|nightly|most|since ; again
        backToUse	en	picked up again|it ; picked back up ; started again|back|up|using|drinking
        backToUse	en	started using|drinking|smoking again ; returned to|use ; volvio a ; volvi a ; regreso a
        backToUse	en	regrese a ; nuevamente ; back out ; using since ; been using since|again|ever
        backToUse	en	has been using since|again ; using crystal since|meth ; still using ; still drinking
        backToUse	en	still on ; out there again ; right back ; now its|it's
        backToUse	en	now * using|drinking|smoking|doing|snorting
        backToUse	en	on a|another meth|coke|crack|drinking|drug run|binge|bender
        backToUse	en	using|smoking|drinking|snorting since ; been using|smoking|drinking|snorting|doing ** since
        backToUse	en	picked it back up ; slipped back ; sliding back ; its been {drug}
        backToUse	en	it's been {drug} for|every|all|again ; then it was {drug} ; back to|on|at * {drug}
        backToUse	en	{drug} again ; {drug} the night i|he|she left ; since i|he|she left|got ; the night i left
        backToUse	en	picked up * {drug} ; went back to * {drug} ; now its {drug} ; now * {drug}
        backToUse	en	been {drug} ever|since|for|again
        backToUse	es	otra vez ; de nuevo ; sigue usando|tomando|consumiendo|fumando
        backToUse	es	sigo usando|tomando|consumiendo|fumando
        # lapse
        lapse	en	one|1|a|single|only|had|two|2|couple|few slip|slips|slipped|lapse|lapses|beer|drink|relapse|hit|time *
        lapse	en	slipped once|up|twice|one ; one slip ; a slip ; 1 slip ; slip up
        lapse	en	had one drink|beer|glass|slip|hit ; used once|one|twice ; drank once|one|twice
        lapse	en	one night|time only|of|?
        lapse	es	una recaida ; un desliz ; una vez nomas ; tuvo un desliz
        # abstinent
        abstinent value=num	en	{sober} * for|x|since|going|now|about|almost|over|nearly|like|the|in|past|last|off|from * * * {DUR}
        abstinent value=num	en	{DUR} * * {sober} ; {DUR} * off * ; {sober} {DUR}
        abstinent value=num	en	{DUR} without|w/o|since|sin * * using|drinking|use|drink|drinks|used|last|anything|substances|drug|tomar|usar|consumir|beber
        abstinent value=num	en	no|not|hasnt|havent|nothing|none * use|used|using|drinking|drank|drink|touched|had|drugs|opiates|alcohol|since|etoh * * x|in|for|since * {DUR}
        abstinent value=num	en	quit|stopped|dejo|deje|quit'd {AGO} ; quit|stopped * * {AGO} ; {sober} since * {AGO}
        abstinent value=num	en	since {AGO} {sober} ; none|nothing|no|not|clean since ** {AGO}
        abstinent value=num	en	hasnt|havent|not|no * used|drank|drink|touched|use * * {DUR} ; {DUR} sober ; {DUR} clean
        abstinent value=num	en	been off * {DUR} ; off everything|alcohol|drugs|it * {DUR}
        abstinent value=num	en	last use|drink|used|drank|lu|ld * {AGO} ; {DUR} of sobriety|clean|being
        abstinent value=num	en	none|nothing|zero|no use|no etoh|0 use x|for|since|in|over {DUR} ; none|nothing since {AGO}
        abstinent value=num	en	none x {DUR} ; its been {DUR} since * last ; {DUR} since * last
        abstinent value=num	en	{DUR} since i|he|she used|drank|touched|smoked|had ; last * was {AGO} ; last * was {DUR} ago
        abstinent value=num	en	off of? {drug} for|x|since * {DUR} ; {DUR} off of? {drug} ; {DUR} clean|sober|free
        abstinent value=num	en	havent|hasnt used|drank|touched ** {DUR}
        abstinent value=num	en	gave|given|giving it|up|alcohol|drinking|weed|drugs|coke * * {AGO} ; gave up {drug} ** {AGO}
        abstinent value=num	en	quit {drug} * * {AGO} ; quit * * {AGO}
        abstinent value=num	en	not a sip|drop|drink|hit|bump|drug|pill|puff|thing in|for|since * {DUR}
        abstinent value=num	en	not a sip|drop|drink|hit|bump * {DUR} ; nothing|none|zero * * {DUR}
        abstinent value=num	en	stopped {drug} * * {AGO} ; stopped using * * {AGO} ; stopped drinking * * {AGO}
        abstinent value=num	en	since {AGO} * nothing|none
        abstinent value=num	es	lleva|llevo {DUR} sin|limpio|limpia|sobrio|sobria ; sin tomar|consumir|usar|beber {DUR}
        abstinent value=num	es	sin tomar|consumir|usar|beber * desde|hace {AGO} ; hace {DUR} que no ; {AGO} que no
        abstinent value=num	es	hace que no ; {DUR} de sobriedad|limpio|sobrio
        abstinent.9	en	sober ; clean ; limpio ; limpia ; sobrio ; sobria ; abstinent ; sobriety ; in recovery
        abstinent.9	en	clean time ; havent used ; hasnt used ; no use
        # unaided
        unaided	en	on my own ; on his own ; on her own ; by myself ; by himself ; by herself ; alone
        unaided	en	cold turkey ; without meds ; no meds ; w/o meds ; no medication ; without medication
        unaided	en	without medicine ; unaided ; unassisted ; with my church ; with a sponsor ; through aa
        unaided	en	through na ; with aa ; with na ; by church ; meetings only ; white knuckled
        unaided	en	white knuckling ; solo ; without help ; without any help ; no help ; willpower
        unaided	en	just willpower ; on own ; own her own ; no program ; without a program ; by willpower
        unaided	en	did it alone ; no doctor ; all by myself
        unaided	es	sola ; por mi cuenta ; por su cuenta ; sin medicina ; sin medicamento ; por mi propia cuenta
        # priorTreatments
        priorTreatments value=num	en	{NUM} prior? rehabs|detoxes|treatments|tx|txs|stays|programs|rehab|inpatients|facilities
        priorTreatments value=num	en	{NUM} x rehab|detox|tx|treatment|inpatient|residential ; prior tx x {NUM}
        priorTreatments value=num	en	rehab|tx|treatment|detox|inpatient|residential x {NUM}
        priorTreatments value=num	en	rehab|detox|treatment|residential|inpatient {NUM} times
        priorTreatments value=num	en	{NUM} times in? rehab|detox|treatment
        priorTreatments value=num	en	been to|through {NUM} * rehabs|programs|treatments|places|detoxes|rehab
        priorTreatments value=num	en	{NUM} * rehabs|detoxes|treatments
        priorTreatments value=num	en	multiple|many|several|countless|numerous rehabs|detoxes|treatments|tx|programs|rehab
        priorTreatments value=num	en	in and out of rehab|rehabs|treatment|detox ; {NUM} centros|internamientos|anexos
        priorTreatments value=4	en	multiple|many|several|countless|numerous rehabs|detoxes|treatments|tx|programs|rehab
        priorTreatments value=4	en	in and out of rehab|rehabs|treatment|detox
        """
}
