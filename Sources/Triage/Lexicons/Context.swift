extension LexiconSources {
    /// Triggers of ConText: negation, pseudo-triggers, history, hypothesis, doubt, and what ends a scope.
    static let context = """
        # negates
        negates	en	no ; not ; never ; denies ; deny ; denied ; denying ; without ; w/o ; neg for ; neg
        negates	en	negative for ; hasnt ; havent ; doesnt ; dont ; isnt ; arent ; wasnt ; didnt ; hadnt ; aint
        negates	en	nobody ; no one ; neither ; nor ; none of ; free of ; stopped having ; no more ; zero
        negates	en	lacks ; absence of ; never had ; do not ; does not ; did not ; cannot recall ; no sign of
        past	en	before treatment|rehab|residential|detox|sobriety|recovery|getting|prison|lockup|incarceration
        negates	en	no signs of ; no evidence of ; no history of ; no hx of ; no h/o ; no hx ; no prior
        negates	en	hasnt had ; r/o ; ruled out for ; not having ; nothing like ; rather than ; instead of
        negates	en	nada de ; wouldnt ; quit having
        negates	es	nunca ; sin ; niega ; niegan ; ningun ; ninguna ; tampoco ; jamas ; ni
        negates.lookAlike absorb fixed	en	no doubt ; not only ; not just ; cant stop ; cant quit ; cannot stop ; could not stop
        negates.lookAlike absorb fixed	en	couldnt stop ; cant seem to stop ; cant seem to quit ; not sure if ; not sure whether
        negates.lookAlike absorb fixed	en	not sure ; no longer able ; no money ; not sober ; isnt sober ; cant go without
        negates.lookAlike absorb fixed	en	cannot go without ; never not ; no later than ; not drinking water ; dont know if
        negates.lookAlike absorb fixed	en	dont know what ; dont know how ; dont know why ; dont know who ; dont know where
        negates.lookAlike absorb fixed	en	do not know ; dont want to stop ; no insurance ; no matter ; no wonder ; no longer ; no idea
        negates.lookAlike absorb fixed	en	not enough ; not the first time ; nothing helps ; nothing works ; no joke ; no kidding
        negates.lookAlike absorb fixed	en	not working ; dont judge ; dont tell ; do not tell ; no wait ; not anymore ; no end
        negates.lookAlike absorb fixed	en	no problem ; why not ; whether or not ; or not ; dont wait ; not until ; no rush
        negates.lookAlike absorb fixed	en	dont hang up ; do not call ; dont call ; please dont ; do not cb ; no vm ; no voicemail
        negates.lookAlike absorb fixed	en	not kidding ; not lying ; not gonna lie ; not going to lie ; wont lie ; not proud
        negates.lookAlike absorb fixed	en	no really|seriously|fr|like|wait|honestly|literally|cap|actually|listen|ok|im ; nah i|he|she|im|really|fr|like
        negates.lookAlike absorb fixed	en	aint|not|wont|cant|never|dont|no gonna|gunna|going|to|even|? to? lie|lying|lyin|front|sugarcoat|pretend|bullshit|bs|kid|cap|sugar
        negates.lookAlike absorb fixed	en	not great ; not good ; not well ; not ok ; not okay ; not doing well ; no choice ; no help
        negates.lookAlike absorb fixed	en	never told ; never told anyone ; nobody knows ; no one knows ; doesnt know ; dont care
        negates.lookAlike absorb fixed	en	doesnt care ; not myself ; not himself ; not herself ; not a day ; no days off ; never a day
        negates.lookAlike absorb fixed	en	not one day ; never missed a day ; not once ; never stops ; never stopped ; never tried
        negates.lookAlike absorb fixed	en	never been able ; no response ; not responding ; not breathing ; not answering ; no pulse
        negates.lookAlike absorb fixed	en	not waking ; wont wake ; no job ; no place ; no home ; no id ; no phone ; no ride ; no car
        negates.lookAlike absorb fixed	en	no beds ; no appetite ; no filter ; no clue ; no shame ; yes and no
        negates.lookAlike absorb fixed	en	ins|insurance|insurer|mcp|hmo|ppo|plan|kaiser|aetna|anthem|carrier|payer|cigna|um|ur|optum|magellan|medicaid|medi cal? denied|denies|denying
        negates.lookAlike absorb fixed	es	no se si ; no solo ; no puedo parar ; no puede parar ; no paro de ; no para de
        negates.lookAlike absorb fixed	es	no puedo dejar ; no puede dejar ; no puedo dejarlo ; no dejo de ; no deja de ; sin duda
        negates.lookAlike absorb fixed	es	sin parar ; no tengo dinero ; no seguro|aseguranza ; no aguanto ; no aguante ; no aguanta|soporto|soporta|aguantaba|aguantamos ; no mas ; no obstante ; no hay duda
        negates.lookAlike absorb fixed	es	no se que ; no se como ; no tenemos seguro ; no le digan ; no llamen ; no me llamen
        negates.lookAlike absorb fixed	es	sin techo ; sin hogar ; sin seguro ; sin trabajo ; no responde ; no respira ; no despierta
        # negatesBefore
        negatesBefore	en	none ; denied ; ruled out ; negative ; neg ; absent ; nil ; is not an issue
        negatesBefore	en	are not an issue ; not an issue ; not present ; ninguno
        negatesBefore	es	niega ; ninguna
        # terminator
        terminator	en	but ; however ; except ; though ; although ; until ; til ; till ; now ; today ; currently
        terminator	en	in full|active|acute|florid
        terminator	en	still ; again ; then ; yet ; because ; cuz ; bc ; b/c ; since then ; just ; other than
        terminator	en	aside from ; apart from ; besides ; so ; which ; says ; aunque ; todavia ; porque
        terminator	en	as|so|for? long as ; provided ; once i|he|she
        terminator	en	sino ; excepto
        terminator	es	hasta ; solo|solamente|nomas|nada mas
        terminator	en	only ; except * for
        terminator	any	as if ; como si ; like if
        terminator	es	pero ; ahora ; hoy ; desde que ; lo que toma|tomo|usa|uso|consume|consumo|fuma|fumo|mete|quiero|necesito|pasa
        terminator	en	while ; knows|know|knowing|realize|realizes that? i|im|ive|he|hes|she|shes
        terminator	es	por el|la|los|las|tanto|tanta? {drug} ; mientras ; sabe|saben que?
        # "It scares me that I need it": what is needed is real.
        pseudo	en	scares|frightens|bothers|worries me that|how i|im|ive|he|she need|needs|drink|drinks|use|uses|have|cant|keep|keeps|started
        pseudo	en	my|our mom|dad|mother|father|parents|mama|folks doesnt|dont|didnt|cant|wont know|find|knows yet|about|out|? ; behind my moms|dads|parents back
        negates.lookAlike absorb fixed	en	no helmet|helmets|seatbelt|belt|phone|id|shoes|shirt|warning|reason
        negates.lookAlike absorb fixed	en	no $ ; no cash ; no funds
        # "SI: N", "HI: 0"
        negatesBefore.afterColon	en	n ; 0
        # past
        past	en	used to ; back when ; hx ; h/o ; history ; hx of ; history of ; previously ; previous
        past	en	past iv|heavy|drug|etoh|alcohol|use|abuse|hx|history|h/o|medical|psych
        past	en	prior ; formerly ; former ; in the past ; when i was ; when he was ; when she was
        past	en	as a teenager ; as a teen ; as a kid ; years back ; long ago ; before i ; had been
        past	en	one time ; once before ; before this ; prev ; s/p ; in my twenties ; in my 20s
        past	en	back in {AGO:31..20000} ; a bad|rough|dark night|time|spell|patch|stretch back? in|last|{AGO:31..20000} {AGO:31..20000}|?
        past	en	a while back ; in high school ; in college ; childhood ; growing up ; since childhood
        past	en	in remission ; recovered
        past	es	antes hubo|usaba|tomaba|consumia|tenia|era|fue ; antecedentes ; antecedente ; historial ; previo ; previa ; anteriormente
        past	es	en el pasado ; hace anos ; de joven ; solia ; cuando era
        notEvidence absorb	es	llegue|llego|llegamos|ingrese|ingreso|entro tomando|usando|consumiendo|fumando|bebiendo|metiendome {drug}? * diario|todos|mucho|dias|?
        past	es	antes de eso|entrar|ir|irse|irme|internarse|internarme|estar|salir
        pseudo	en	after|since|with|and|but this|that last time ; this last time
        past.lastTime	en	last time ; the last time ; la ultima vez ; la vez pasada ; the other times
        past.lastTime	en	every other time
        past.eventOnly	en	has had ; have had ; ive had ; hes had ; shes had ; twice ; before ; once
        # "Tried to hang myself twice since Tuesday" counts what goes on
        # a former client's chest pain is no former one; "before he goes" is to come
        pseudo	en	former|previous|past|ex|old client|clients|pt|pts|patient|patients|resident|residents|alum|employee|nurse|wife|husband|bf|gf|roommate|boss
        pseudo	en	before i|he|she|they|we|you|it go|goes|leave|leaves|do|does|get|gets|come|comes|have|has|serve|serves|turn|turns|lose|loses|is|are|am ; before im|hes|shes|theyre|its
        pseudo	en	{DUR}|hour|minutes|minute|min before writing|calling|texting|typing|this|i
        # "X2 past hr" is this hour
        pseudo	en	past|last {NUM}? hr|hrs|hour|hours|min|mins|minute|minutes|day|night|24|48|couple|few
        pseudo	en	x {NUM} past|last|in|within|over the? past|last|an|{NUM}|? hr|hrs|hour|hours|min|mins|minutes|day|night|24
        pseudo	en	twice|once|thrice since|this|today|tonight|yesterday|already ; {NUM} times since|this|today|tonight|already ; x {NUM} since|this|today|tonight|already ; x {NUM} at|@|abt|about {NUM:30..2400}
        # "Plans to hang himself once home": once is as soon as, not one time
        pseudo	en	once i|im|he|hes|she|shes|they|theyre|we|were|it|its|the|my|his|her|their|this|that|home|out|back|alone|everyone|everybody|discharged|released|asleep
        past.eventOnly	en	he tenido
        past.eventOnly	es	ha tenido ; dos veces ; una vez
        past	en	as a child|baby|toddler|boy|girl|little
        past.eventOnly	en	until|till i|he|she|they was|were|turned|hit {NUM}|{AGE}|{AGO}? ; outgrew them|it ; grew out of them|it ; until {AGO}
        notEvidence	en	teacher|teachers|teach|teaches|taught|teaching|coach|coaches|principal|nurse|aide|custodian ** school|grade|graders ; principal of a? middle school
        notEvidence	en	dog|cat|puppy|kitten|horse|parrot|bird|car|truck|house|marriage|business|company|restaurant|shop * just? turned|turns|is {NUM}
        notEvidence	es	maestra|maestro|profesora|profesor|conserje * en|de * secundaria|primaria|prepa ; perro|perra|gato|gata|carro|casa|negocio tiene|cumplio {NUM}
        notEvidence	es	hijos|hijas|ninos|ninas de? {NUM} y|e {DUR} ; de {NUM} y|e {DUR}
        past.eventOnly	es	hasta que|los tuve|tenia|tuvo|cumpli|cumplio? {NUM} ; se me|le quitaron
        pseudo	es	a mil ; mil pesos|dolares|veces|gracias|por ; dos|tres|cuatro|cinco mil
        # hypothetical
        hypothetical	en	if ; in case ; worried ; worry ; worrying ; worries ; afraid ; scared ; scares me ; fear
        hypothetical absorb	en	scared|worried|frightened to death
        hypothetical	en	fears ; fearing ; feared ; nervous about ; what happens when ; what happens if ; could
        hypothetical	en	might ; may have ; may get ; terrified ; concerned ; concern ; risk of ; at risk
        hypothetical	en	anxious about ; keep reading ; i read that ; read that ; read about ; heard that ; i heard
        hypothetical	en	what if ; in the event ; would ; before he ; before she ; dread ; dreading ; can cause
        hypothetical	en	can you have ; you can have ; can|could ** cause|causes|trigger|lead|bring ; do|does|can|could|will|would|did you|your|they|yall|u|anyone * treat|take|accept|admit|see|serve|help|handle|work * people|patients|clients|folks|anyone|those|residents ; is it common ; how common|likely|often is|are|do ; should i be worried ; chance of ; warned ; possibility of
        hypothetical	en	can|could|will|might|does|do * give|gives him|her|me|you|someone|people ; cause|causes|prevent|prevents|trigger|triggers ; common|normal when|if people|you|someone|somebody ; heard|read|says|said|true * gabapentin|xanax|librium|vapes|coke|cocaine|it * prevents|causes|stops
        hypothetical	en	danger of ; to avoid ; to prevent ; will|would|does|do|that|may * cause|causes|trigger|triggers|provoke|prevent
        hypothetical absorb	en	so i dont ; dont want to have|get|risk ; dont want him|her|them to
        hypothetical absorb	en	dont want to go through
        hypothetical	en	signs of ; what are the ; how do you know
        hypothetical	en	symptoms of ; know if its ; look out for ; what to watch ; look like when
        hypothetical.eitherLanguage	es	si
        hypothetical	es	atienden|aceptan|reciben|tratan|ayudan|admiten * personas|gente|pacientes|quienes|alguien|casos ; puede|pueden|podria * causar|provocar|dar|traer ; es|seria comun
        hypothetical	es	en caso de ; miedo ; temo ; teme ; temor ; preocupa ; preocupado ; preocupada ; podria
        hypothetical	es	pudiera ; riesgo ; vaya a ; vaya ; lei que ; y si ; asusta
        # possible
        possible	en	maybe ; possibly ; possible ; poss ; think ; thinks ; suspect ; suspects
        possible	en	probably ; perhaps ; seems ; seem ; seemed ; looks like ; looked like ; sounds like
        possible absorb	en	may|might|could be|b ; may|might|could have|of|a had|been|taken|tried|hit|broken|cracked|swallowed|done|gone|started|overdosed|od'd|oded|stopped ; may|might|could have the|a|an ; mightve|couldve|mayve had|been|taken|overdosed
        possible absorb	en	afraid|scared|worried that|? hes|shes|im|theyre|he|she going|slipping|dropping|is|might|may into|having|going|be|dying|in
        possible	en	sort of ; quizas ; tal vez ; creo ; cree ; parece ; probablemente
        possible	es	a lo mejor
        possible absorb	en	not sure if ; not sure whether
        possible absorb	es	no se si
        past.eventOnly	en	that stopped|ended|passed ; it|they stopped|ended by|in|after|around {AGO}
        past	es	antes oia|oiga|veia|escuchaba|tenia|sentia|miraba|me|lo|le|estaba
        # affirms: in a note its comma segment tells of itself, whatever was denied or past before
        class.affirms	en	c/o ; co ; endorses ; endorsing ; endorsed ; reports ; reporting ; admits ; states ; says ; active ; positive ; pos ; actively ; ongoing ; current ; plan ; intent
        class.affirms	es	refiere ; reporta ; presenta ; dice ; activo ; activa ; actualmente
        class.affirms	en	since ; today ; tonight ; now ; yest ; yesterday ; currently
        pseudo	en	not|never|didnt|dont|havent|hasnt|couldnt|wont|doesnt tell|told|telling|tells|believe|believed|believes|realize|realized|understand|hide|hiding|deny|denying|joke|joking|kidding|exaggerating|lying|admit|admitted ; cant|cannot|cant deny|hide|believe|pretend ; no joke|secret|lie|exaggeration
        pseudo	es	no|nunca|ni * he|ha|hemos|han|habia dicho|contado|platicado|avisado|comentado * a? nadie|mi|nada|doctor|familia|? ; no le|les|se|lo|? dije|digo|conte|cuento|creen|cree|creyo|creyeron|dijimos|avise ; no es broma|chiste|mentira|juego ; no se|sabemos por|como|desde|que
        negates	en	no longer|more have|has|having|get|gets|hear|hears|see|sees|feel|feels ; never get|gets|got|have|has|had ; wont have|get
        negates	es	niego ; ya no tengo|tiene|me|le|oigo|oye|veo|ve|siento|siente
        past.eventOnly	en	years|yrs|ages|decades ago|back ; a long time|while ago|back ; ages ago
        hypothetical	en	do|does|can|could|will|would|did you|your|program|yall|u * treat|handle|accept|admit|deal * with|for|?
        past	en	in a bad|dark|rough place|way|spot then|once|years
        negates	en	never get|gets|getting
        pseudo	en	nobody|noone|they|he|she dont|doesnt|didnt|? believe|believes|believed|listens|listen|cares * that|me|? ; isnt|not|wasnt|aint the|my|his|her first|only time|one ; none of this|it|that|us|them|these|those
        pseudo	es	no me|nos|le creen|cree|creyeron|creia que|? ; no es|fue la primera|unica vez
        pseudo	en	could|can|would|will you|someone|somebody|yall|u call|text|email|contact me|us|my|him|her ; worried|worry|worries about|abt the|my|this|? cost|price|money|bill|bills|insurance|job|work|rent
        pseudo	en	if someone|somebody|anyone|friend wont|isnt|cant|wouldnt|isn't|has|is|just *** what|wat|wut do|should|can
        pseudo	en	no thanks|thank ; saw|seen|heard|read|watched your|ur|yalls * ad|ads|commercial|commercials|video|interview|billboard on|in the? tv|radio|paper|news|facebook|youtube|tiktok|instagram ; saw|heard|read|reading about|of your|you|yall|u|ur
        pseudo	es	vi|vimos|oi|escuche|lei|leimos su|tu|el|sus * anuncio|comercial|pagina|video en|por la|el|los? tele|television|radio|internet|facebook|noticias
        pseudo	en	worried|concerned|scared|freaking|anxious about|abt|of|by|out this|these|the|my|his|her|vomiting|throwing|coughing * * chest|heart|blood|breathing ; could|can my|this|his|her * * chest|pain|pains|heart ; should i|we be? worried|concerned|worry about|abt|with * chest|blood|breathing
        pseudo	es	preocupa|preocupan|asusta|miedo el|la|este|esta|mi|por dolor|el|este|pecho|sangre * * pecho|sangre|dolor|?
        # "is it bad if my chest hurts": who asks has it
        pseudo	en	bad|normal|serious|dangerous|common|weird|ok|okay|alarming|fatal|deadly|concerning|concerned|worry|worried|emergency if|that|when my|ur|i'm|im|ive|theres ; bad|normal|serious|dangerous|common|weird|ok|okay|alarming|fatal|deadly|concerning|concerned|worry|worried|emergency if|that|when i|he|she|hes|shes|his|her * feel|hear|see|threw|throw|keep|cant|puked|puke|vomited|hears|sees|keeps|passed|coughed|cough|spit
        pseudo	en	bad|normal|serious|dangerous|common|weird|ok|okay|alarming|concerning|worry|worried if|that|when i|he|she have|has|had|got a|this|some|sharp|bad|really|chest
        pseudo	es	malo|normal|grave|serio|peligroso|comun|preocuparme|preocuparse|preocupante si|que me|mi|oigo|veo|siento|escucho|vomite|vomito|tengo|no|estoy|ando|le|ve|oye|escucha|siente|esta|anda
        pseudo	en	what|wat do|should|can|shall i|we do if|when i|im|ive|my|hes|shes|theyre|it
        pseudo	es	que hago|hacemos|puedo|debo hacer|? si me|tengo|oigo|veo|siento|no|esta|estoy
        pseudo	en	in|over|during|for|within|of|through the past|last year|yr|month|months|week|weeks|couple|few|several|two|three|four|five|six|{NUM}|decade|while|bit
        class.affirms	en	yes ; yep ; y
        pseudo	es	me|se|nos|le? quedo|quede|quedamos|quedaron|acabo sin
        pseudo	en	didnt|dont|doesnt|havent|hasnt|never|not see|seen|saw|hear|heard|seeing|hearing anything|things|nothing|anybody|anyone
        pseudo	en	cant|cannot|couldnt afford to die
        pseudo	en	what scares|worries|frightens|terrifies|bothers|scared|worried me|us|him|her * is|was
        pseudo	es	lo que * me|nos asusta|preocupa|aterra|espanta|duele es que?
        """
}
