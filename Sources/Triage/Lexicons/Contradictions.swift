extension LexiconSources {
    /// Contradictions: who, what or when cannot all be as said.
    static let contradictions = """
        # conflict: said to be one
        conflict fixed exact	en	disagree ; disagrees ; disagreeing ; contradict ; contradicts
        conflict fixed exact	en	contradicting ; contradicted ; contradictory ; contradiction
        conflict fixed exact	en	contradictions ; conflicting ; inconsistent ; conflicts with
        conflict fixed exact	en	story|stories|answer|answers|version|versions|account|accounts|facts|details|dates keeps|keep|kept changing|changes
        conflict fixed exact	en	changes|changed|changing|switches|switched|flips|flipped his|her|the|their? story|stories|answer|answers|version|account|mind
        conflict fixed exact	en	stories|accounts|story|versions|dates|facts|answers dont|doesnt|differ|didnt match|matches|add|line|up?
        conflict fixed exact	en	accounts|stories differ
        conflict fixed exact	en	different|two|three|several|opposite|diff|{NUM} stories|versions|accounts|answers
        conflict fixed exact	en	says one thing
        conflict fixed exact	en	say|says|saying|told different|opposite|two things|stories|thing
        conflict fixed exact	en	one minute|min|second * says|say|he|she|its|it's ; now says opposite
        conflict fixed exact	en	says opposite
        conflict fixed exact	en	unclear|unsure|not clear|not sure|cant tell|couldnt tell|unable to tell who|which|whether * pt|patient|for|one|son|daughter|uses|used|using|subject|is|of
        conflict fixed exact	en	which son|daughter|one|brother|sister|kid|nephew is|uses|it|has|needs|?
        conflict fixed exact	en	two different people
        conflict fixed exact	en	cant|cannot|couldnt|unable|wont|won't|doesnt|not able to? * reconcile|clarify|settle|pin|straighten|untangle
        conflict fixed exact	en	cant|cannot|dont|dont|never|couldnt|neither agree|agrees on|which|who|whether|?
        conflict fixed exact	en	doesnt add up ; depending on? who|which you|u|one|day ask|asks?
        conflict fixed exact	en	depends who|which|on you|who|which|u ; callers disagree ; {NUM} clrs say
        conflict fixed exact	en	neither agrees ; both say|claim|swear|deny
        conflict fixed exact	en	argue|arguing|argued|fight|fighting|bicker|bickering over|about|on|whether who|which|whether|what|if
        conflict fixed exact	en	got angry|mad when asked which ; won't|wont say which ; go back and forth on
        conflict fixed exact	en	back and forth on|about who|which|whether
        conflict fixed exact	es	se|me contradice|contradicen|contradigo|contradijo ; no se ponen de acuerdo
        conflict fixed exact	es	no coinciden|coincide|cuadra|cuadran
        conflict fixed exact	es	versiones|historias distintas|diferentes
        conflict fixed exact	es	dos|tres|varias|otra version|versiones|historia|historias
        conflict fixed exact	es	cambia|cambio|cambian la|de|su version|historia|respuesta|versiones
        conflict fixed exact	es	contradictorio ; contradictoria ; contradicciones
        conflict fixed exact	es	no se aclara|entiende|sabe|logra quien|cual|si|para|aclarar|?
        conflict fixed exact	es	no queda claro ; uno|una dice * otro|otra ; primero dijo|dice
        conflict fixed exact	es	depende|dependiendo a|de? quien
        conflict fixed exact	es	discuten|pelean|discutiendo quien|cual|si|por|sobre ; dice una cosa
        conflict fixed exact	es	luego dice|dijo|que otra|lo|no|si contrario|?
        # conflict: one statement taken back by another (two such hints make one)
        conflict value=1 fixed exact	en	then|later|now|next|first|also says|say|said|claims|claimed|swears|admits
        conflict value=1 fixed exact	en	then|later denies|denied|for|no|never|ok|its|it's|my|it|nobody
        conflict value=1 fixed exact	en	later my|he's|hes|shes|it|the|pt|caller ; first said
        conflict value=1 fixed exact	en	{NUM} st|nd|rd call|caller|version|note|clr
        conflict value=1 fixed exact	en	call|note|version|caller|clr {NUM:1..5}
        conflict value=1 fixed exact	en	same call|caller|clr|number ; {NUM:2..9} versions|callers|stories
        conflict value=1 fixed exact	en	two callers ; both on|talking|callers line|speaker|phone|at|?
        conflict value=1 fixed exact	en	on speaker
        conflict value=1 fixed exact	en	no|wait|sorry|actually|oops|ok|okay|fine|nvm|scratch|i mean|mean its|it's|it|is|this|hes|shes|for is|for|me|my|him|her|not|actually
        conflict value=1 fixed exact	en	no its|it's|it not?|is? for|me|my|him|her
        conflict value=1 fixed exact	en	not for|about me|him|her its|it's|it|actually ; fine its|it's me
        conflict value=1 fixed exact	en	one of us ; both of us|them? say|claim|deny
        conflict value=1 fixed exact	en	he|she|mom|dad|husband|wife|they|aunt|uncle|brother|sister|mother|father says|say|said|swears|claims ** i|he|she|they|we|mom|dad say|says|said|swears|claims
        conflict value=1 fixed exact	en	i|we say|said ** he|she|they say|says|said
        conflict value=1 fixed exact	en	mom|mother|wife|she|sister|aunt says|say
        conflict value=1 fixed exact	en	dad|father|husband|husb|he|brother|uncle says|say
        conflict value=1 fixed exact	en	mom|mother|wife|she|he|dad|husband|one says|said ** other|dad|father|husband|mom|mother|wife|he|she says|said
        conflict value=1 fixed exact	en	the other|another says|one|said
        conflict value=1 fixed exact	en	other nephew|son|brother|one|cousin|sister|kid ; one says
        conflict value=1 fixed exact	en	other says ; isnt me ; is not me ; who isnt me ; actually forget it
        conflict value=1 fixed exact	en	forget it ; typed|typing|wrote some|now|this|part|it of?
        conflict value=1 fixed exact	en	never mind thats|that's|that not|wrong|me
        conflict value=1 fixed exact	en	no he|she doesnt|didnt|isnt|wasnt|hasnt
        conflict value=1 fixed exact	en	shes|hes|she's|he's the one on|using|who|with|that ; not pt
        conflict value=1 fixed exact	en	pt's twin|brother|sister ; or he|she|i|they never ; or not since
        conflict value=1 fixed exact	en	said|says|saying no|yes|never then
        conflict value=1 fixed exact	en	there|theres is? no|not any? husband|husb|wife|son|daughter|brother|sister|friend|cousin|kid|other|nephew|niece|one|twin|such
        conflict value=1 fixed exact	en	i|he|she|we|also? dont|doesnt|do not have|got a|any|kids|an husband|husb|wife|son|daughter|brother|sister|friend|cousin|cousins|kid|kids|twin|nephew|?
        conflict value=1 fixed exact	en	dont|doesnt have a|any son|daughter|husband|wife|brother|cousin|sister|kids|friend|children
        conflict value=1 fixed exact	en	i|he|she have|has no cousin|cousins|son|daughter|husband|wife|brother|sister|kids|children|friend
        conflict value=1 fixed exact	en	i dont have kids
        conflict value=1 fixed exact	en	then|later|now|no|wait|or her|his|my|a|for|its|it's|is? {kinShort}
        conflict value=1 fixed exact	en	{drug} yes ; yes {drug} no ; yes then no ; lying|lies|liar
        conflict value=1 fixed exact	en	other|each is lying|lies ; take your pick ; for me scratch
        conflict value=1 fixed exact	en	scratch that ; gave up ; then no friend|husband|brother|son
        conflict value=1 fixed exact	en	no friend|husband|son|brother then|after
        conflict value=1 fixed exact	en	shes|hes|not|isnt married|related
        conflict value=1 fixed exact	en	not my son|daughter|husband|brother|wife it|its|it's|but|after
        conflict value=1 fixed exact	en	nobody in the family ; swears|claims nobody|no ; neither of us|them
        conflict value=1 fixed exact	en	my name is * not
        conflict value=1 fixed exact	en	quit and never ; never once
        conflict value=1 fixed exact	en	smoked|used|took|did|drank|snorted|shot|hit it|some|{drug}|meth|coke? last|this|yesterday|today|at night|noc|nite|morning|am|breakfast|lunch|week|?
        conflict value=1 fixed exact	en	used all last ; is what she|he|i takes|uses|does
        conflict value=1 fixed exact	en	quit|stopped|sober {drug}|it|meth|coke|since? in|since {NUM:1990..2030}
        conflict value=1 fixed exact	en	gave it up * ago ; yesterday or|then|and not|never
        conflict value=1 fixed exact	es	luego|despues|ahora|primero|antes|al rato|otra dice|dijo|que|resulta|nunca|no|si
        conflict value=1 fixed exact	es	no|ya tengo|tiene|existe|hay hijo|hija|hermano|primo|esposo|hijos|esposa|hermanos
        conflict value=1 fixed exact	es	perdon|no|espere|bueno|mejor|mas bien es para|es mi|mi|el|ella|para|yo
        conflict value=1 fixed exact	es	es|era para mi|el|ella no|perdon|digo|bueno
        conflict value=1 fixed exact	es	uso|consumo|fumo|tomo ayer|anoche|hoy|esta
        conflict value=1 fixed exact	es	salio|salieron ayer|hoy|de del|?
        conflict value=1 fixed exact	es	el|ella dice que|yo ** ella|el|yo dice|digo|dicen
        conflict value=1 fixed exact	es	mi mama|papa|esposo|esposa|hermano dice ** yo|el|ella|mi digo|dice|papa|mama
        conflict.9 value=0 absorb	en	disagree|argue|fight|agree on|about|over|which the? price|cost|money|insurance|program|place|date|location
        """
}
