extension LexiconSources {
    /// Dependence and alcoholism.
    static let dependence = """
        # hooked
        hooked	en	hooked ; dependent ; addicted ; addict ; my|his|her|their|an|active|with addiction
        hooked	en	addiction to|is|problem|has ; dependent on ; dependence on ; strung out ; oud
        hooked	en	cant function without ; need it to function ; needs it to function ; need it to get through
        hooked	en	need it to feel normal ; just to feel normal ; to feel normal ; feel human
        hooked	en	physically dependent ; tolerance ; adicto ; adicta ; mi adiccion
        hooked	en	enganchado ; enganchada ; enviciado ; enviciada ; mi vicio ; my habit ; his habit
        hooked	en	her habit ; use disorder ; cant live without ; cant get through the day without
        hooked	en	cant start * day without ; full blown ; in active addiction ; opioid use disorder
        hooked	en	oud severe
        hooked	es	su adiccion ; adiccion a|al ; su vicio
        # Cannot do without it
        hooked	en	{cant}|couldnt|impossible * get|function|live|cope|go|work|survive|face|make|do|start|leave|eat|be|sleep|exist|parent|drive|operate ** without|w/o * {drug}|it|them|one|using|drinking|pills|something|my|a
        hooked	en	need|needs|needed|depend|depends|relies|rely|require|requires ** {drug}|it|them|pills|drink|drinks|using ** to|for|just|before ** function|work|cope|sleep|get|feel|live|normal|through|survive|day|be|start
        hooked	en	take|takes|taking|use|uses|using|drink|drinks|it * just|only|to|so * to|i|he|she? get|function|feel|be|act ** through|out|normal|human|ok|okay|well|bed|going|functional|right
        hooked	en	{cant}|wont|tried * stop|quit|kick|shake taking|using|it|them|smoking|doing|buying|snorting|popping|myself|himself|herself|this|cold|even|once
        hooked	en	{cant} stop|quit
        hooked	es	no puedo|puede|podemos|ha|he|logra|logro * dejar|dejarla|dejarlas|dejarlo|parar|soltarla|soltarlo|controlar|podido
        hooked	es	no la|lo|las suelta|puede dejar|suelto
        hooked	en	got|gets|has|have|having * hooked|claws|hold|grip|by * me|him|her|throat|on|neck
        hooked	en	own|owns|runs|rules|ruling|controls|controlling|running|ruined * my|his|her|our|me|him|us|my? life|lives|everything|day
        hooked	en	habit is|for|of|on|cost|costs|got|since|has
        hooked	en	drug|pill|dope|{NUM}|heroin|oxy|fent|day|bad|big|expensive|kratom|nasty|serious|dollar habit
        hooked	en	cant * shake|kick|put it|this|them|down ; slave to ; chained to
        hooked	en	addicted|addict|addiction|dependence|dependency|dependant|hooked|dependent on|to|since|for|after|from|again|and
        hooked	en	chemically|physically|opioid|benzo|alcohol|pill|drug|strung|totally dependent|dependence|dependency|addict|addiction|hooked|out
        hooked	en	built up|a * tolerance ; tolerance is|keeps|went|high|up|crazy|through
        hooked	en	used to get|got high now|but|anymore ; doesnt|dont|not|wont even get high|buzzed|loaded|off?
        hooked	en	chasing it|the|that|a ; crave|craves|craving|cravings
        hooked	en	jones for|jonesing|fiend for|fiending
        hooked	en	oud|opioid use disorder|dependence ; aud severe|sud|dx ; use disorder
        hooked	en	moderate|severe oud|aud|use|sud ; cold sweat thinking
        hooked	en	needs more|need more|takes more|taking more to|now|just|every|and|than
        hooked	es	adicto|adicta|adiccion|adictos a|al|desde|de|y|por
        hooked	es	enganchado|enganchada|clavado|clavada|enviciado|prendido|atrapado|atrapada * a|al|con|en|de
        hooked	es	depende|dependo de|del|la|las
        hooked	es	no puede|puedo ** sin * {drug}|tomar|ella|ellas|eso|consumir|pastillas|la|el
        hooked	es	necesita|necesito|ocupo|ocupa ** {drug}|pastilla|pastillas|dosis|tomar|consumir ** para|pa ** funcionar|trabajar|dormir|vivir|levantarme|levantarse|estar|sentirme|sentirse|poder
        hooked	es	me|lo|la|le agarro|controla|domina|gano|tiene el|la vicio|droga|alcohol|pastilla|trago
        # alcoholic
        alcoholic	en	alcoholic ; alcoholism ; alcoholico ; alcoholica ; alcoholismo ; aud
        alcoholic	en	functioning alcoholic
        alcoholic	en	functional alcoholic ; alcohol use disorder ; alcohol dependence ; alcohol dependent
        alcoholic	en	addicted to alcohol ; a drunk ; borracho ; borracha ; drinking problem
        alcoholic	en	problem with alcohol ; problem with drinking ; wino ; lush
        alcoholic	en	functioning|functional|high|closet|lifelong|raging|recovering|chronic|full|former|total|bad|hardcore alcoholic|drunk|boozer|drinker|blown
        alcoholic	en	an|a|the alcoholic|alcoholics|drunk|lush|wino|boozer|boozehound|souse
        alcoholic	es	alcoholico|alcoholica|alcoholicos|borracho|borracha|borrachin|borrachito|bolo|teporocho|bebedor|bebedora|briago|tomador
        alcoholic	es	problema|problemas|vicio|enfermedad * con|de|del|al|por|la * alcohol|bebida|alcoholismo|trago|tomar|tomada|cerveza|borrachera
        # look-alikes
        pseudo	en	hooked on phonics ; hooked up with ; hooked me up ; hook up ; addicted to love
        pseudo	en	tolerance policy ; zero tolerance ; child abuse
        pseudo	en	verbal abuse ; sexual abuse ; abuse hotline ; was abused ; abusive ; domestic abuse
        pseudo	en	elder abuse ; physical abuse ; emotional abuse
        """
}
