extension LexiconSources {
    /// Overdoses, under way and survived, and naloxone.
    static let overdose = """
        # overdoseNow
        overdoseNow fixed	en	wont|cant|not|doesnt|isnt|didnt|cannot wake|waking|respond|responding up?
        overdoseNow fixed	en	wont|isnt|not|doesnt answer|answering|breathe|breathing me|her|him|us|normal|right|at?
        overdoseNow fixed	en	isnt|not breathing ; stopped breathing ; wont wake up ; cant wake him|her|them|my up?
        overdoseNow fixed	en	cant get him|her|them to? wake|respond|up|open ; hard to wake ; hard to wake up
        overdoseNow fixed	en	trouble waking him|her ; barely breathing ; hardly breathing ; not breathing right
        overdoseNow fixed	en	breathing * slow|shallow|weird|funny|stopped ; breaths|breathing slowing ; quit breathing
        overdoseNow fixed	en	lips|face|skin|fingers|nails|fingernails * blue|gray|grey|purple|bluish
        overdoseNow fixed	en	turning|turned|going|gone|went|looks|all blue|gray|grey|purple
        overdoseNow fixed	en	he|she|they|hes|shes|theyre is|was|are? blue|gray|grey|purple
        overdoseNow fixed	en	found * * gray|blue|grey|purple ; blue lips ; gray lips ; blue around ; pinpoint pupils
        overdoseNow fixed	en	pupils are? tiny|pinned|pinpoint ; pinned pupils ; slumped over ; slumped
        overdoseNow fixed	en	snoring weird|funny|loud|strange|gurgling ; gurgling ; gurgle ; death rattle
        overdoseNow fixed	en	foaming at the mouth ; foaming ; foam at ; passed out and wont|not|cant ; unresponsive
        overdoseNow fixed	en	non responsive ; nonresponsive ; not responsive ; unconscious ; out cold ; limp ; no pulse
        overdoseNow fixed	en	making * choking|gurgling|snoring noises|sounds|sound|noise ; wont open * eyes
        overdoseNow fixed	en	no reacciona ; inconsciente ; labios azules|morados ; nodded out and wont|cant|not
        overdoseNow fixed	en	just took|swallowed|shot|drank|did|snorted|injected|ate * too|all|whole|bottle|handful|everything|much|lot|bunch|30|20|40|50
        overdoseNow fixed	en	took too many ; took too much ; took all my|the|his|her|of ; took the whole bottle
        overdoseNow fixed	en	took a whole bottle ; took a bottle of pills ; took a handful
        overdoseNow fixed	en	swallowed a bottle|handful|whole|bunch|all|the ; swallowed the * bottle
        overdoseNow fixed	en	took a bunch of pills ; took everything in ; ate a whole bottle ; did too much
        overdoseNow fixed	en	shot too much ; used too much ; took more than i|he|she|they meant|should|can ; overdosing
        overdoseNow fixed	en	od'ing ; oding ; im overdosing ; is overdosing ; think * overdosing ; think i|he|she od
        overdoseNow fixed	en	think i|he|she|ive|hes|shes overdosed|overdose|od'd|odd ; cold and gray|blue|stiff|clammy
        overdoseNow fixed	en	gray and cold ; blue around|in|at ; needle in|still * arm|leg ; wont respond
        overdoseNow fixed	en	eyes are|is open but|and ; not moving ; isnt moving ; wont move ; skin is cold
        overdoseNow fixed	en	clammy and cold ; color of ash ; just|is|are|currently overdosed|overdosing|oding|od'd|oded
        overdoseNow fixed	en	overdosed just now ; overdosed right now ; overdosed tonight ; overdosing right|now
        overdoseNow fixed	es	no responde ; no despierta ; no respira ; se puso azul|morado|morada
        overdoseNow fixed	es	no puedo despertarlo|despertarla ; no lo puedo despertar ; no la puedo despertar
        overdoseNow fixed	es	respira muy? lento|poco|raro ; casi no respira ; esta morado|azul|morada|desmayado|desmayada
        overdoseNow fixed	es	tome|tomo demasiadas|demasiado|todas|todo|muchas|un
        overdoseNow fixed	es	se tomo|trago demasiadas|demasiado|todas|todo|muchas|un|el
        overdoseNow fixed	es	me tome|trague demasiadas|demasiado|todas|todo|muchas|un|el ; sobredosis ahora|ahorita
        overdoseNow fixed	es	esta en sobredosis ; se esta pasando ; se paso de dosis ; acaba de tomarse
        overdoseNow fixed	es	me acabo de tomar ; acaba de tener una sobredosis ; esta teniendo una sobredosis
        overdoseNow fixed	es	tiene una sobredosis
        overdoseNow.1 fixed value=num	en	took|swallowed|taken|ate {NUM} of my|his|her|the|them|these pills|tablets|meds|bars
        overdoseNow.1 fixed value=num	en	took|swallowed|ate {NUM} * pills|tablets|tylenol|xanax|klonopin|advil|ambien|percs|meds
        # overdose
        overdose exact	en	overdose ; overdosed ; overdoses ; od ; ods ; odd ; oded ; od'd ; oding ; o.d. ; sobredosis
        overdose exact	en	fell out ; fallen out ; falling out
        # naloxone
        naloxone	en	narcan ; narcanned ; narcaned ; narcan'd ; naloxone ; revived ; reversal ; narcand
        naloxone	en	brought back with narcan ; naloxona ; nalaxone ; la revivieron ; me revivieron ; revivido
        naloxone	en	resucitaron ; brought him back ; brought her back ; brought me back ; paramedics brought
        naloxone	en	ems brought
        naloxone	es	lo revivieron
        # pseudo
        pseudo	en	narcan training ; narcan kit ; narcan kits ; carry narcan ; carries narcan ; have narcan
        pseudo	en	has narcan ; got narcan at home ; get narcan ; narcan just in case ; free narcan
        pseudo	en	naloxone kit ; naloxone kits ; narcan box ; od prevention ; overdose prevention
        pseudo	en	overdose awareness ; keep narcan ; pick up narcan
        """
}
