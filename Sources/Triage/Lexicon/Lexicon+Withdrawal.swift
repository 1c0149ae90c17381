extension LexiconSources {
    /// Withdrawal: its names, strong and weak signs, relief use, scores, and plain denials.
    static let withdrawal = """
        withdrawal ; withdrawals ; withdrawing ; w/d ; w/ds ; wd ; wds ; w/dr ; withdrawl	any	withdrawal
        withdrawls ; widthdrawal ; in w/d ; dope sick ; dopesick ; dope sickness	any	withdrawal
        kicking dope ; kicking at home ; kicking it ; jonesing ; pawing ; the kick	any	withdrawal
        abstinencia ; sindrome de abstinencia ; malilla ; malillas ; la malilla	any	withdrawal
        malilloso ; malillento ; malias ; la cruda moral ; monazo ; con mono	any	withdrawal
        detoxing at home ; detoxing myself ; detoxing himself ; detoxing herself	any	withdrawal
        dtox at home ; brain zaps ; precipitated withdrawal ; precip w/d ; sx of w/d	any	withdrawal
        w/d sx ; withdrawal symptoms ; withdrawal sx ; coming off hard ; sick from it	any	withdrawal
        sick without it ; get well ; getting well ; stay well ; need to get well	any	withdrawal
        to not be sick ; to keep from getting sick ; so i dont get sick	any	withdrawal
        so he doesnt get sick ; so i wont be sick	any	withdrawal
        {shakes} ; hands shake|shaking|shook|tremble|trembling|shaky|tremor	any	withdrawalSign
        hand tremor|tremors ; {sweats}	any	withdrawalSign
        cant hold * cup|coffee|spoon|pen|still|fork|glass ; needed both hands	any	withdrawalSign
        both hands for ; shaking like a leaf ; sweated through ; sweating through	any	withdrawalSign
        sweats through ; le|me tiemblan|tiembla * manos|mano|cuerpo	any	withdrawalSign
        manos * tiemblan|temblando|temblorosas ; heebie jeebies	any	withdrawalSign
        throwing up ; throws up ; throw up ; threw up ; vomit ; vomits ; vomiting	en	withdrawalHint
        vomited ; puking ; puke ; pukes ; puked ; nausea ; nauseous ; nauseated ; n/v	en	withdrawalHint
        nvd ; emesis ; dry heaves ; dry heaving ; heaving ; retching ; gagging	en	withdrawalHint
        diarrhea ; the runs ; chills ; chill ; cramps ; cramping ; stomach cramps	en	withdrawalHint
        goosebumps ; goose bumps ; gooseflesh ; aches ; achy ; body aches ; aching	en	withdrawalHint
        muscle aches ; bones ache ; bones hurt ; my bones ; bone pain ; restless legs	en	withdrawalHint
        rls ; legs kicking ; legs wont stop ; kicking legs ; legs are jumping	en	withdrawalHint
        jumping legs ; crawling skin ; skin is crawling ; skin crawling ; skin feels	en	withdrawalHint
        crawling out of my skin ; crawling out of his skin ; yawning ; yawns	en	withdrawalHint
        runny nose ; eyes watering ; watery eyes ; sneezing ; hot flashes	en	withdrawalHint
        hot and cold ; hot cold ; freezing and sweating ; flu like ; like the flu	en	withdrawalHint
        flu symptoms ; no sleep ; not sleeping ; cant sleep ; hasnt slept	en	withdrawalHint
        havent slept ; couldnt sleep ; didnt sleep ; unable to sleep ; insomnia	en	withdrawalHint
        up all night ; sleepless ; heart racing ; racing heart ; heart is racing	en	withdrawalHint
        heart races ; heart going so fast ; heart pounding ; heart is pounding	en	withdrawalHint
        heart thumping ; hr thumping ; heart beating fast ; heart beating out	en	withdrawalHint
        pulse * 110|112|115|118|120|125|130|racing|high|up	en	withdrawalHint
        hr 110|112|115|118|120|125|130|140|elevated|up ; tachycardia ; tachycardic	en	withdrawalHint
        tachy ; palpitations ; anxious ; anxiety ; panic ; panic attacks ; panicking	en	withdrawalHint
        panicky ; agitated ; agitation ; irritable ; on edge ; restless ; jumpy	en	withdrawalHint
        bp up ; bp elevated ; elevated bp ; bp * 160|170|180|190|200 ; tinnitus	en	withdrawalHint
        ears ringing ; headache ; headaches ; feel awful ; feels awful ; feel terrible	en	withdrawalHint
        feel like death ; feels like death ; feel like im dying ; feels like hes dying	en	withdrawalHint
        sick ; sickness ; so sick ; feel sick ; feels sick ; felt sick ; feeling sick	en	withdrawalHint
        ill ; gets sick ; get sick ; getting sick ; got sick ; real sick ; deathly ill	en	withdrawalHint
        physically sick ; too sick ; violently ill ; cant eat ; not eating	en	withdrawalHint
        cant keep food ; cant keep anything ; cranky ; lightheaded ; dizzy ; twitching	en	withdrawalHint
        twitchy ; muscle spasms ; spasms ; spasm ; muscles jumping ; rebound ; wired	en	withdrawalHint
        crawling ; ate up	en	withdrawalHint
        vomito ; vomitos ; vomitar ; vomitando ; vomita ; vomite ; nauseas ; nausea	es	withdrawalHint
        asco ; diarrea ; escalofrios ; escalofrio ; calambres ; colicos	es	withdrawalHint
        dolor de huesos ; duelen los huesos ; huesos ; dolor de cuerpo	es	withdrawalHint
        cuerpo cortado ; me duele todo ; le duele todo ; me duele el cuerpo	es	withdrawalHint
        le duele el cuerpo ; piel de gallina ; no duerme ; no duermo ; no puede dormir	es	withdrawalHint
        no puedo dormir ; no ha dormido ; no he dormido ; sin dormir ; insomnio	es	withdrawalHint
        taquicardia ; palpitaciones ; corazon acelerado ; corazon se me acelera	es	withdrawalHint
        se me sale el corazon ; ansiedad ; ansioso ; ansiosa ; desesperado	es	withdrawalHint
        desesperada ; inquieto ; piernas inquietas ; bostezos ; mocos ; lagrimeo	es	withdrawalHint
        me pongo mal ; se pone mal ; se pone malo ; se pone mala ; me pongo malo	es	withdrawalHint
        me pongo mala ; me siento mal ; se siente mal ; me enfermo ; se enferma	es	withdrawalHint
        enfermo si ; mal si no ; anda malo ; ando malo	es	withdrawalHint
        # Relief and morning use
        {shakes}|{sweats}|{sickness} *** until|till|til|before|unless|without|w/o|w/out * * {drink}|\
        {use}|first|one|drink|another|beer|drinks|dose|some|has|have|vodka|something|hit|pill|it|next|\
        after|a|i|he|she	en	relief fixed
        {shakes}|{sweats}|{sickness} *** when|if|whenever|once|each|every|as|by|between|after|anytime|\
        unless|time|any * * {stop}	en	relief fixed
        when|if|whenever|if|anytime|unless|time|once|after|every|as * * {stop} *** {shakes}|{sweats}|\
        {sickness}	en	relief fixed
        without it|one|drinking|using|alcohol|a|my|his|her|them *** {shakes}|{sweats}|\
        {sickness}	en	relief.1 fixed
        between doses|drinks|hits|pills * {shakes}|{sweats}|{sickness}	en	relief.1 fixed
        {shakes}|{sweats}|{sickness} between|in between doses|drinks|hits|pills	en	relief.1 fixed
        interdose ; inter dose	en	relief.1 fixed
        {shakes}|{sweats}|{sickness} * by noon|lunch|morning|10|11|9	en	relief.1 fixed
        {shakes}|{sweats}|{sickness} in|every|each the? morning|mornings|am	en	relief.1 fixed
        wake|wakes|woke|waking up? * * {shakes}|{sweats}|{sickness}	en	relief.1 fixed
        stops|stop|steady|steadies|calm|calms|settle|settles|ease|eases|eased|steadied|quiets|better|\
        goes|go|gone|went|fix|fixes|away|relief * shaking|hands|shakes|tremor|nerves|after|once|when|as|\
        with|it * * {drink}|{use}|drink|one|beer|shot|vodka|wine|sip|hit|pill|first|off|away|has|\
        shes	en	relief fixed
        to stop|steady|calm|settle|keep|avoid|prevent|fight|chase|cure|hold * {shakes}|{sweats}|\
        {sickness}|hands|withdrawal|shaking|sick|nerves|off	en	relief.2 fixed
        eye opener ; eye-opener ; eyeopener ; hair of the dog ; drink to function	en	relief.2 fixed
        needs a drink to ; need a drink to ; has to drink to ; have to drink to	en	relief.2 fixed
        have to use to ; need it just to|get|to ; just to get out of bed	en	relief.2 fixed
        just to feel normal ; just to feel human ; just to be ok ; to feel normal	en	relief.2 fixed
        to feel human ; to get straight ; straight again	en	relief.2 fixed
        drink * in|first|every|each|the thing|morning|mornings	en	relief.2 fixed
        drinks * in|first|every|each thing|morning|mornings|the	en	relief.2 fixed
        drinking|beer|vodka|wine|shot|shots|whiskey|cerveza|tequila * in|first|every|each|from the? \
        morning|mornings|am|breakfast|thing	en	relief.2 fixed
        first thing in the morning	en	relief.2 fixed
        before i|he|she|even|im * get|gets|out|brush|even|up|of * of|bed|out|teeth|up	en	relief.2 fixed
        drinks|drinking|uses|using|drink|use to|when|as|from|the * * wakes|wake|moment|waking|second \
        *	en	relief.2 fixed
        as soon as i|he|she wake|wakes|get|gets|open	en	relief.2 fixed
        morning drink|drinks|drinking|vodka|beer|dose|shot|use|drinker|pills	en	relief.2 fixed
        for breakfast ; 5|6|7|8 am drink|beer|vodka|drinks	en	relief.2 fixed
        starts|started|start|starting|begins drinking|at|around|by|his|her|my * 5|6|7|8|9|dawn|sunrise|\
        breakfast am|in|a|every|?	en	relief.2 fixed
        wakes * up? * * to drink|use|dose|take ; wake * up? * * to drink|use|dose|take	en	relief.2 fixed
        wakes up? at night to|for	en	relief.2 fixed
        si|cuando|hasta no * * {use} *** {shakes}|{sweats}|{sickness}|tiemblan|tiembla	es	relief fixed
        si no|dejo|deja|se|le|me toma|tomo|consume|consumo|uso|usa|bebe|bebo|tomar|de|la|falta|lo *** \
        {shakes}|{sweats}|{sickness}|tiemblan|tiembla|mal|malo|mala|enfermo|enferma	es	relief fixed
        cuando no|deja|dejo|se|le|me toma|tomo|consume|consumo|uso|usa|bebe|bebo|de|le|acaba|falta|pasa \
        *** {shakes}|{sweats}|{sickness}|tiemblan|tiembla	es	relief fixed
        {shakes}|{sweats}|{sickness}|tiemblan|tiembla *** si|cuando|hasta|sin|por * no|deja|dejo|que|\
        tomar|toma|le|la|se|falta|consumir|falta	es	relief fixed
        hasta que toma|tomo|se|me|bebe|bebo	es	relief fixed
        para quitarme|quitarse|calmar|controlar|que * temblor|temblores|cruda|tiemble|mal|malilla|\
        nervios	es	relief fixed
        no paro|para de * {shakes}|{sweats}|temblar|sudar|vomitar ; en ayunas	es	relief fixed
        nada mas despertar ; apenas despierta|despierto|se|me ; desde que despierta	es	relief fixed
        desde que se despierta ; desde que abre los ojos ; desde que amanece	es	relief fixed
        toma|tomo|cerveza|alcohol * en|por|desde la|temprano manana|mananas|?	es	relief fixed
        amanece * {shakes}|{sweats}|temblando|mal	es	relief fixed
        amanezco * {shakes}|{sweats}|temblando|mal ; para sentirme|sentirse normal|bien	es	relief fixed
        para poder funcionar|trabajar|levantarme|levantarse	es	relief fixed
        # Scores
        ciwa {NUM} ; ciwa of {NUM} ; ciwa score {NUM} ; ciwa-ar {NUM}	any	ciwa value=num
        ciwa is|was|score|at|= of|is? {NUM} ; ciwas {NUM}	any	ciwa value=num
        cows {NUM} ; cows of {NUM} ; cows score {NUM}	any	cows value=num
        cows is|was|score|at of|is? {NUM}	any	cows value=num
        ciwa protocol ; on ciwa ; ativan protocol ; on ativan taper ; librium taper	any	withdrawal.1
        started on librium	any	withdrawal.1
        # Plain denials, and words of comfort
        no withdrawal ; no withdrawals ; no w/d ; no wd ; no w/ds	any	noWithdrawal absorb fixed
        no w/d sx ; no sx ; no symptoms ; no sxs ; w/o sx	any	noWithdrawal absorb fixed
        no withdrawal sx ; asymptomatic ; no withdrawal symptoms	any	noWithdrawal absorb fixed
        never withdrawal ; never any w/d ; never had withdrawals	any	noWithdrawal absorb fixed
        not withdrawing ; not in withdrawal ; not physically dependent	any	noWithdrawal absorb fixed
        isnt withdrawing ; denies w/d ; denies withdrawal ; denies wd	any	noWithdrawal absorb fixed
        no physical symptoms ; no shakes ; dont get sick ; dont get shakes	any	noWithdrawal absorb fixed
        doesnt get sick ; physically fine ; okay physically	any	noWithdrawal absorb fixed
        ok physically ; fine physically ; feel ok physically	any	noWithdrawal absorb fixed
        feel okay physically ; medically cleared ; cleared medically	any	noWithdrawal absorb fixed
        medically clear ; cleared by md ; cleared by * doctor|md|pcp|er|ed	any	noWithdrawal absorb fixed
        pcp cleared ; doctor cleared ; md cleared ; sin sintomas	any	noWithdrawal absorb fixed
        no tengo sintomas ; sin abstinencia ; sin sintomas de abstinencia	any	noWithdrawal absorb fixed
        no tiene sintomas ; nobodys physically sick ; no detox	any	noWithdrawal absorb fixed
        no need for detox ; no detox needed ; past withdrawal	any	noWithdrawal absorb fixed
        through withdrawal ; past the withdrawals ; withdrawal is over	any	noWithdrawal absorb fixed
        withdrawals are over	any	noWithdrawal absorb fixed
        dont|doesnt|not|wont|didnt|no need|require|want|think|believe|needing|needed|necesito|necesita \
        * detox|desintoxicacion	any	noDetox absorb fixed
        detox is|not|isnt|wasnt needed|necessary|indicated|required|not|?	any	noDetox absorb fixed
        detox not|isnt needed|necessary|indicated|required ; past detox	any	noDetox absorb fixed
        beyond detox ; already detoxed ; no necesito desintoxicacion	any	noDetox absorb fixed
        no necesita desintoxicacion ; not for detox ; not detox ; no detox	any	noDetox absorb fixed
        skip detox ; dont need to detox ; doesnt need to detox	any	noDetox absorb fixed
        no need to detox ; rather than detox ; not asking for detox	any	noDetox absorb fixed
        not looking for detox	any	noDetox absorb fixed
        # Sickness with another cause
        food poisoning ; stomach bug ; stomach flu ; had the flu ; has the flu	en	otherCause
        have the flu ; a cold ; covid ; allergies ; chemo ; chemotherapy ; parkinsons	en	otherCause
        parkinson ; essential tremor ; thyroid ; morning sickness ; migraine ; menopause	en	otherCause
        food poisoned ; carsick ; hot day ; hot weather ; gym ; workout ; heat	en	otherCause
        air conditioner ; sushi	en	otherCause
        before * hands * hold|stop|steady|still	en	relief fixed
        hands * hold|stay still|steady enough|until|after ; steady * hands	en	relief fixed
        hands * steady|still|stop after|once|with|until ; before school	en	relief fixed
        skip|skips|skipped|miss|misses|missed|late * * my|a|his|her|the dose|drink|one|vodka|beer|pill|\
        morning *** {shakes}|{sweats}|{sickness}	en	relief fixed
        {shakes}|{sweats}|tremulous when|if late ; too sick to work	en	relief fixed
        sick if|when|without ; gets|get|got|getting sick when|if|without|between	en	relief fixed
        to get straight|right|normal	en	relief fixed
        so|para i|he|she|we|que? wont|doesnt|dont|cant|no * * {shakes}|{sweats}|{sickness}	any	relief \
        fixed
        to not be|get|feel sick|shaky	any	relief fixed
        to keep * from|away {shakes}|{sweats}|{sickness}	any	relief fixed
        to avoid being|getting sick|shaky	any	relief fixed
        like the flu ; the flu times ; feels like death ; thrown up ; puking up	en	withdrawalHint
        been puking ; light hurts ; lights hurt ; cant stop throwing	en	withdrawalHint
        """
}
