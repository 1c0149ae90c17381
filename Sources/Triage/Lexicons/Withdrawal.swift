extension LexiconSources {
    /// Withdrawal: its names, signs, relief use, scores, and plain denials.
    static let withdrawal = """
        # withdrawal
        withdrawal	en	withdrawal ; withdrawals ; withdrawing ; w/d ; w/ds ; wd ; wds ; w/dr ; withdrawl
        withdrawal	en	withdrawls ; widthdrawal ; in w/d ; dope sick ; dopesick ; dope sickness ; kicking dope
        withdrawal	en	kicking at home ; kicking it ; jonesing ; pawing ; the kick ; abstinencia ; malillas
        withdrawal	en	malilloso ; malillento ; malias ; monazo ; detoxing at home ; detoxing myself
        withdrawal	en	detoxing himself ; detoxing herself ; dtox at home ; brain zaps ; precipitated withdrawal
        withdrawal	en	precip w/d ; sx of w/d ; w/d sx ; withdrawal symptoms ; withdrawal sx ; coming off hard
        withdrawal	en	sick from it ; sick without it ; get well ; getting well ; stay well ; need to get well
        withdrawal	en	to not be sick ; to keep from getting sick ; so i dont get sick ; so he doesnt get sick
        withdrawal	en	so i wont be sick
        withdrawal	es	sindrome de abstinencia ; malilla ; la malilla ; la cruda moral ; con mono
        withdrawal.1	en	ciwa protocol ; on ciwa ; ativan protocol ; on ativan taper ; librium taper
        withdrawal.1	en	started on librium
        # withdrawalSign
        withdrawalSign	en	{shakes} ; hands shake|shaking|shook|tremble|trembling|shaky|tremor ; hand tremor|tremors
        withdrawalSign	en	{sweats} ; cant hold * cup|coffee|spoon|pen|still|fork|glass ; needed both hands
        withdrawalSign	en	both hands for ; shaking like a leaf ; sweated through ; sweating through ; sweats through
        withdrawalSign	en	heebie jeebies
        withdrawalSign	es	le|me tiemblan|tiembla * manos|mano|cuerpo ; manos * tiemblan|temblando|temblorosas
        # withdrawalHint
        withdrawalHint	en	throwing up ; throws up ; throw up ; threw up ; vomit ; vomits ; vomiting ; vomited ; puking
        withdrawalHint	en	puke ; pukes ; puked ; nausea ; nauseous ; nauseated ; n/v ; nvd ; emesis ; dry heaves
        withdrawalHint	en	dry heaving ; heaving ; retching ; gagging ; diarrhea ; the runs ; chills ; chill ; cramps
        withdrawalHint	en	cramping ; stomach cramps ; goosebumps ; goose bumps ; gooseflesh ; aches ; achy
        withdrawalHint	en	body aches ; aching ; muscle aches ; bones ache ; bones hurt ; my bones ; bone pain
        withdrawalHint	en	restless legs ; rls ; legs kicking ; legs wont stop ; kicking legs ; legs are jumping
        withdrawalHint	en	jumping legs ; crawling skin ; skin is crawling ; skin crawling ; skin feels
        withdrawalHint	en	crawling out of my skin ; crawling out of his skin ; yawning ; yawns ; runny nose
        withdrawalHint	en	eyes watering ; watery eyes ; sneezing ; hot flashes ; hot and cold ; hot cold
        withdrawalHint	en	freezing and sweating ; flu like ; like the flu ; flu symptoms ; no sleep ; not sleeping
        withdrawalHint	en	cant sleep ; hasnt slept ; havent slept ; couldnt sleep ; didnt sleep ; unable to sleep
        withdrawalHint	en	insomnia ; up all night ; sleepless ; heart racing ; racing heart ; heart is racing
        withdrawalHint	en	heart races ; heart going so fast ; heart pounding ; heart is pounding ; heart thumping
        withdrawalHint	en	hr thumping ; heart beating fast ; heart beating out
        withdrawalHint	en	pulse * 110|112|115|118|120|125|130|racing|high|up
        withdrawalHint	en	hr 110|112|115|118|120|125|130|140|elevated|up ; tachycardia ; tachycardic ; tachy
        withdrawalHint	en	palpitations ; anxious ; anxiety ; panic ; panic attacks ; panicking ; panicky ; agitated
        withdrawalHint	en	agitation ; irritable ; on edge ; restless ; jumpy ; bp up ; bp elevated ; elevated bp
        withdrawalHint	en	bp * 160|170|180|190|200 ; tinnitus ; ears ringing ; headache ; headaches ; feel awful
        withdrawalHint	en	feels awful ; feel terrible ; feel like death ; feels like death ; feel like im dying
        withdrawalHint	en	feels like hes dying ; sick ; sickness ; so sick ; feel sick ; feels sick ; felt sick
        withdrawalHint	en	feeling sick ; ill ; gets sick ; get sick ; getting sick ; got sick ; real sick
        withdrawalHint	en	deathly ill ; physically sick ; too sick ; violently ill ; cant eat ; not eating
        withdrawalHint	en	cant keep food ; cant keep anything ; cranky ; lightheaded ; dizzy ; twitching ; twitchy
        withdrawalHint	en	muscle spasms ; spasms ; spasm ; muscles jumping ; rebound ; wired ; crawling ; ate up
        withdrawalHint	en	the flu times ; thrown up ; puking up ; been puking ; light hurts ; lights hurt
        withdrawalHint	en	cant stop throwing
        withdrawalHint	es	vomito ; vomitos ; vomitar ; vomitando ; vomita ; vomite ; nauseas ; nausea ; asco ; diarrea
        withdrawalHint	es	escalofrios ; escalofrio ; calambres ; colicos ; dolor de huesos ; duelen los huesos
        withdrawalHint	es	huesos ; dolor de cuerpo ; cuerpo cortado ; me duele todo ; le duele todo
        withdrawalHint	es	me duele el cuerpo ; le duele el cuerpo ; piel de gallina ; no duerme ; no duermo
        withdrawalHint	es	no puede dormir ; no puedo dormir ; no ha dormido ; no he dormido ; sin dormir ; insomnio
        withdrawalHint	es	taquicardia ; palpitaciones ; corazon acelerado ; corazon se me acelera
        withdrawalHint	es	se me sale el corazon ; ansiedad ; ansioso ; ansiosa ; desesperado ; desesperada ; inquieto
        withdrawalHint	es	piernas inquietas ; bostezos ; mocos ; lagrimeo ; me pongo mal ; se pone mal ; se pone malo
        withdrawalHint	es	se pone mala ; me pongo malo ; me pongo mala ; me siento mal ; se siente mal ; me enfermo
        withdrawalHint	es	se enferma ; enfermo si ; mal si no ; anda malo ; ando malo
        # relief
        relief fixed	en	{shakes}|{sweats}|{sickness} *** until|till|til|before|unless|without|w/o|w/out * * {drink}|{use}|first|one|drink|another|beer|drinks|dose|some|has|have|vodka|something|hit|pill|it|next|after|a|i|he|she
        relief fixed	en	{shakes}|{sweats}|{sickness} *** when|if|whenever|once|each|every|as|by|between|after|anytime|unless|time|any * * {stop}
        relief fixed	en	when|if|whenever|if|anytime|unless|time|once|after|every|as * * {stop} *** {shakes}|{sweats}|{sickness}
        relief fixed	en	stops|stop|steady|steadies|calm|calms|settle|settles|ease|eases|eased|steadied|quiets|better|goes|go|gone|went|fix|fixes|away|relief * shaking|hands|shakes|tremor|nerves|after|once|when|as|with|it * * {drink}|{use}|drink|one|beer|shot|vodka|wine|sip|hit|pill|first|off|away|has|shes
        relief fixed	en	before * hands * hold|stop|steady|still ; hands * hold|stay still|steady enough|until|after
        relief fixed	en	steady * hands ; hands * steady|still|stop after|once|with|until ; before school
        relief fixed	en	skip|skips|skipped|miss|misses|missed|late * * my|a|his|her|the dose|drink|one|vodka|beer|pill|morning *** {shakes}|{sweats}|{sickness}
        relief fixed	en	{shakes}|{sweats}|tremulous when|if late ; too sick to work ; sick if|when|without
        relief fixed	en	gets|get|got|getting sick when|if|without|between ; to get straight|right|normal
        relief fixed	en	so|para i|he|she|we|que? wont|doesnt|dont|cant|no * * {shakes}|{sweats}|{sickness}
        relief fixed	en	to not be|get|feel sick|shaky ; to keep * from|away {shakes}|{sweats}|{sickness}
        relief fixed	en	to avoid being|getting sick|shaky
        relief fixed	es	si|cuando|hasta no * * {use} *** {shakes}|{sweats}|{sickness}|tiemblan|tiembla
        relief fixed	es	si no|dejo|deja|se|le|me toma|tomo|consume|consumo|uso|usa|bebe|bebo|tomar|de|la|falta|lo *** {shakes}|{sweats}|{sickness}|tiemblan|tiembla|mal|malo|mala|enfermo|enferma
        relief fixed	es	cuando no|deja|dejo|se|le|me toma|tomo|consume|consumo|uso|usa|bebe|bebo|de|le|acaba|falta|pasa *** {shakes}|{sweats}|{sickness}|tiemblan|tiembla
        relief fixed	es	{shakes}|{sweats}|{sickness}|tiemblan|tiembla *** si|cuando|hasta|sin|por * no|deja|dejo|que|tomar|toma|le|la|se|falta|consumir|falta
        relief fixed	es	hasta que toma|tomo|se|me|bebe|bebo
        relief fixed	es	para quitarme|quitarse|calmar|controlar|que * temblor|temblores|cruda|tiemble|mal|malilla|nervios
        relief fixed	es	no paro|para de * {shakes}|{sweats}|temblar|sudar|vomitar ; en ayunas ; nada mas despertar
        relief fixed	es	apenas despierta|despierto|se|me ; desde que despierta ; desde que se despierta
        relief fixed	es	desde que abre los ojos ; desde que amanece
        relief fixed	es	toma|tomo|cerveza|alcohol * en|por|desde la|temprano manana|mananas|?
        relief fixed	es	amanece * {shakes}|{sweats}|temblando|mal ; amanezco * {shakes}|{sweats}|temblando|mal
        relief fixed	es	para sentirme|sentirse normal|bien ; para poder funcionar|trabajar|levantarme|levantarse
        relief.1 fixed	en	without it|one|drinking|using|alcohol|a|my|his|her|them *** {shakes}|{sweats}|{sickness}
        relief.1 fixed	en	between doses|drinks|hits|pills * {shakes}|{sweats}|{sickness}
        relief.1 fixed	en	{shakes}|{sweats}|{sickness} between|in between doses|drinks|hits|pills ; interdose
        relief.1 fixed	en	inter dose ; {shakes}|{sweats}|{sickness} * by noon|lunch|morning|10|11|9
        relief.1 fixed	en	{shakes}|{sweats}|{sickness} in|every|each the? morning|mornings|am
        relief.1 fixed	en	wake|wakes|woke|waking up? * * {shakes}|{sweats}|{sickness}
        relief.2 fixed	en	to stop|steady|calm|settle|keep|avoid|prevent|fight|chase|cure|hold * {shakes}|{sweats}|{sickness}|hands|withdrawal|shaking|sick|nerves|off
        relief.2 fixed	en	eye opener ; eye-opener ; eyeopener ; hair of the dog ; drink to function ; needs a drink to
        relief.2 fixed	en	need a drink to ; has to drink to ; have to drink to ; have to use to
        relief.2 fixed	en	need it just to|get|to ; just to get out of bed ; just to feel normal ; just to feel human
        relief.2 fixed	en	just to be ok ; to feel normal ; to feel human ; to get straight ; straight again
        relief.2 fixed	en	drink * in|first|every|each|the thing|morning|mornings
        relief.2 fixed	en	drinks * in|first|every|each thing|morning|mornings|the
        relief.2 fixed	en	drinking|beer|vodka|wine|shot|shots|whiskey|cerveza|tequila * in|first|every|each|from the? morning|mornings|am|breakfast|thing
        relief.2 fixed	en	first thing in the morning
        relief.2 fixed	en	before i|he|she|even|im * get|gets|out|brush|even|up|of * of|bed|out|teeth|up
        relief.2 fixed	en	drinks|drinking|uses|using|drink|use to|when|as|from|the * * wakes|wake|moment|waking|second *
        relief.2 fixed	en	as soon as i|he|she wake|wakes|get|gets|open
        relief.2 fixed	en	morning drink|drinks|drinking|vodka|beer|dose|shot|use|drinker|pills ; for breakfast
        relief.2 fixed	en	5|6|7|8 am drink|beer|vodka|drinks
        relief.2 fixed	en	starts|started|start|starting|begins drinking|at|around|by|his|her|my * 5|6|7|8|9|dawn|sunrise|breakfast am|in|a|every|?
        relief.2 fixed	en	wakes * up? * * to drink|use|dose|take ; wake * up? * * to drink|use|dose|take
        relief.2 fixed	en	wakes up? at night to|for
        # ciwa
        ciwa value=num	en	ciwa {NUM} ; ciwa of {NUM} ; ciwa score {NUM} ; ciwa-ar {NUM}
        ciwa value=num	en	ciwa is|was|score|at|= of|is? {NUM} ; ciwas {NUM}
        # cows
        cows value=num	en	cows {NUM} ; cows of {NUM} ; cows score {NUM} ; cows is|was|score|at of|is? {NUM}
        # noWithdrawal
        noWithdrawal absorb fixed	en	no withdrawal ; no withdrawals ; no w/d ; no wd ; no w/ds ; no w/d sx ; no sx ; no symptoms
        noWithdrawal absorb fixed	en	no sxs ; w/o sx ; no withdrawal sx ; asymptomatic ; no withdrawal symptoms
        noWithdrawal absorb fixed	en	never withdrawal ; never any w/d ; never had withdrawals ; not withdrawing
        noWithdrawal absorb fixed	en	not in withdrawal ; not physically dependent ; isnt withdrawing ; denies w/d
        noWithdrawal absorb fixed	en	denies withdrawal ; denies wd ; no physical symptoms ; no shakes ; dont get sick
        noWithdrawal absorb fixed	en	dont get shakes ; doesnt get sick ; physically fine ; okay physically ; ok physically
        noWithdrawal absorb fixed	en	fine physically ; feel ok physically ; feel okay physically ; medically cleared
        noWithdrawal absorb fixed	en	cleared medically ; medically clear ; cleared by md ; cleared by * doctor|md|pcp|er|ed
        noWithdrawal absorb fixed	en	pcp cleared ; doctor cleared ; md cleared ; nobodys physically sick ; no detox
        noWithdrawal absorb fixed	en	no need for detox ; no detox needed ; past withdrawal ; through withdrawal
        noWithdrawal absorb fixed	en	past the withdrawals ; withdrawal is over ; withdrawals are over
        noWithdrawal absorb fixed	es	sin sintomas ; no tengo sintomas ; sin abstinencia ; sin sintomas de abstinencia
        noWithdrawal absorb fixed	es	no tiene sintomas
        # noDetox
        noDetox absorb fixed	en	dont|doesnt|not|wont|didnt|no need|require|want|think|believe|needing|needed|necesito|necesita * detox|desintoxicacion
        noDetox absorb fixed	en	detox is|not|isnt|wasnt needed|necessary|indicated|required|not|?
        noDetox absorb fixed	en	detox not|isnt needed|necessary|indicated|required ; past detox ; beyond detox
        noDetox absorb fixed	en	already detoxed ; no necesita desintoxicacion ; not for detox ; not detox ; no detox
        noDetox absorb fixed	en	skip detox ; dont need to detox ; doesnt need to detox ; no need to detox
        noDetox absorb fixed	en	rather than detox ; not asking for detox ; not looking for detox
        noDetox absorb fixed	es	no necesito desintoxicacion
        # otherCause
        otherCause	en	food poisoning ; stomach bug ; stomach flu ; had the flu ; has the flu ; have the flu
        otherCause	en	a cold ; covid ; allergies ; chemo ; chemotherapy ; parkinsons ; parkinson
        otherCause	en	essential tremor ; thyroid ; morning sickness ; migraine ; menopause ; food poisoned
        otherCause	en	carsick ; hot day ; hot weather ; gym ; workout ; heat ; air conditioner ; sushi
        """
}
