extension LexiconSources {
    /// Withdrawal: its names and signs, scores, and plain denials.
    static let withdrawal = """
        # withdrawal
        withdrawal	en	withdrawal ; withdrawals ; withdrawing ; w/d ; w/ds ; wd ; wds ; w/dr ; withdrawl
        withdrawal	en	widthdrawal ; in w/d ; dope sick ; dopesick ; dope sickness ; kicking dope
        withdrawal	en	kicking at home ; kicking right now ; kicking heroin|fent|fentanyl|h|oxy|oxys|methadone|subs|blues|it ; pawing ; malillas
        withdrawal	en	malilloso ; malillento ; malias ; detoxing at home ; detoxing myself
        withdrawal	en	detoxing himself ; detoxing herself ; dtox at home ; brain zaps
        withdrawal	en	precipitated withdrawal ; precipitated w/d ; precip wd
        withdrawal	en	precip w/d ; sx of w/d ; w/d sx ; withdrawal symptoms ; withdrawal sx ; coming off hard
        withdrawal	es	ando|anda|estoy|esta|amanece|amanezco|amaneci|amanecio|sigo|sigue * malillo|malillos|malilla|enmalillado ; ya? no aguanto|aguanta|soporto|soporta * malilla|malillas
        withdrawal	en	sick from it ; sick without it ; sick off it
        withdrawal	en	to not be sick ; to keep from getting sick ; so i dont get sick ; so he doesnt get sick
        withdrawal	en	so i wont be sick ; so she doesnt get sick
        withdrawal	es	sindrome de abstinencia ; malilla ; la malilla ; con mono ; tengo|tiene|traigo|trae|con el mono
        withdrawal exact	en	detox sick ; pill sick ; coming off dope ; kick sick ; kicking cold ; h sick ; perc sick ; benzo sick
        withdrawal exact	en	in withdraw ; withdraws ; clucking ; im|hes|shes|am|is|been|still rattling bad|hard|since|off|now|like|for|without|all
        withdrawal exact	en	withdrawin ; withdrawl symptoms ; withdraw symptoms ; acute w/d ; active w/d
        withdrawal exact	en	early w/d ; mild w/d ; moderate w/d ; severe w/d
        withdrawal	en	having d/t symptoms ; benzo w/d ; etoh w/d ; opi w/d ; opioid w/d
        withdrawal	en	coming|come|comes|came down off|from|of of? * fentanyl|fent|fetty|heroin|dope|oxy|percs|opiates|opioids|methadone|kratom|blues|subs
        withdrawal	en	feeling dopesick ; super dopesick ; junk sick ; junksick
        withdrawal	en	got|have|has|having|feel|feeling the sickness ; got the sick ; sick from not ; sick from quitting ; sick from stopping
        withdrawal	en	detoxing on my own ; detoxing on his own
        withdrawal	en	detoxing on her own ; detoxing off|from {drug}|it|the
        withdrawal	en	detoxing in my|his|her|the|a bed|room|bedroom|apartment|car|couch|basement|house|garage|motel
        withdrawal	en	sweating it out ; riding it out at|in|on|alone|by|cold ; white knuckling it thru|through the
        withdrawal	en	going|goin|go|gone through|thru * * withdrawal|withdrawals|w/d|wds|dts
        withdrawal	en	use~|smoke~|shoot~|snort~|{opio}|bag|bags|fix|hit|point|score|cop|one|some|pill|pills just|it|some|dope|more|up|? to|and just? get|stay|be|feel|keep me? well
        withdrawal	en	just to? get|stay|be well on|off|with|every|before|again|so|in the? ; just to get well ; just to stay well
        withdrawal	es	la temblorina ; malillando ; anda malillo ; ando malilla ; trae malilla
        withdrawal	es	rompiendo|rompo|rompe|romper en? frio ; rompiendo|rompo el|la vicio|cura|nota ; tengo|tiene|traigo|trae|ando|anda * mono|monazo de|desde|por|y|sin ; enmonado|enmonada|amonado|amonada|emonado
        withdrawal	es	esta|estoy|ando|anda quebrao|quebrado|quebrada de|sin|por * cura|manteca|tecata|chiva|heroina|droga
        withdrawal	es	trae la malilla ; le pega la malilla ; me pega la malilla
        withdrawal	es	anda enmalillado ; enmalillado ; amalillado ; con la malilla ; sindrome de supresion
        withdrawal	es	desintoxicandose en casa ; desintoxicandome en casa ; sintomas de abstinencia ; cuadro de abstinencia
        withdrawal	es	con|por|siento|siente|tengo|tiene|trae|traigo|pasando|padece|sufre|sufriendo|pega|pego|dio|da|dan|plena|fuerte * abstinencia ; abstinencia fuerte|horrible|severa|leve|moderada|aguda|de|del? alcohol|opioides|heroina|fentanilo|clonazepam
        withdrawal	es	se esta cortando el vicio ; sintomas por dejar ; sindrome de retirada ; los temblores de la cruda
        withdrawal.protocol	en	ciwa protocol ; on ciwa ; ativan protocol ; on ativan taper
        # withdrawalSign
        withdrawalSign	en	hands|fingers were|was|start|started|got|kept|get going|at it|jumpy|dancing|like a|all over ; jump|jumped|jumping|come|came|climb|climbing out of my|her|his skin
        withdrawalSign	en	{shakes} ; hands shake|shaking|shook|tremble|trembling|shaky|tremor
        notEvidence absorb	en	shaky emotionally|mentally|spiritually|start|ground|marriage|finances ; emotionally|mentally shaky
        notEvidence absorb	en	talk|speak|talking|speaking to|with a|your|the nurse
        withdrawalSign fixed	es	no paro|para|deja|dejo|puedo|puede dejar|parar? de|d temblar|sudar|tiritar
        withdrawalSign	en	hand tremor|tremors
        withdrawalSign	en	hands|legs|knees|insides * like|of jelly|jello|rubber|leaves
        withdrawalSign	en	shake|shakes|shook|shaking|tremble so|too|real|really|pretty|that|this bad|badly|hard|much ; i|he|she shake|shakes|shook|tremble|trembles most|every|each|all|in|until|till|til
        withdrawalSign	en	{sweats} ; cant hold * cup|coffee|spoon|pen|still|fork|glass ; needed both hands
        withdrawalSign	en	both hands for ; shaking like a leaf ; sweated through ; sweating through
        withdrawalSign	en	sweats through
        withdrawalSign	en	heebie jeebies
        withdrawalSign	es	le|me tiemblan|tiembla * manos|mano|cuerpo ; manos * tiemblan|temblando|temblorosas
        # Hands, cups, pens: the tremor as it is seen
        withdrawalSign	en	hands|hand|fingers|body|legs|insides|arms * shak~|trembl~|jump~|danc~|flutter~|vibrat~|rattl~|wobbl~|twitch~|quiver~|buzz~|jitter~
        withdrawalSign	en	hands|fingers are|is|going|go|start|started|still|wont|doing going|go|jumpy|bad|crazy|nuts|everywhere|wild|dancing|like a|maracas
        withdrawalSign	en	hands|hand|fingers wont|dont|doesnt|cant|refuse * work|behave|stay|do|hold|sit|be|stop|keep|quit|listen|obey
        withdrawalSign	en	hands have|with a mind|life
        withdrawalSign	en	{cant} * keep|hold * hands|hand|legs|head|myself * still|steady ; hands wont
        withdrawalSign	en	{cant} ** hold|lift|grip|steady|raise ** cup|mug|glass|coffee|spoon|fork|pen|pencil|razor|key|keys|soup|teacup|knife|cigarette|phone|brush|needle|tool|tools
        withdrawalSign	en	{cant} * get|bring|carry|pick a|the|my|his|her|even * * cup|mug|spoon|fork|teacup|coffee|soup to|up|without|near ; {cant} * get|put * key|keys in the? * lock|door|ignition
        withdrawalSign	en	{cant} * sign|write * name|checks|check|signature|legibly|straight ; {cant} * thread * needle ; {cant} * shave without|himself|myself|anymore|today ; {cant} * type|text straight|right|without|because
        withdrawalSign	en	{cant} * button|buttons|do * shirt|buttons
        withdrawalSign	en	pen|signature|handwriting|writing|penmanship wobbl~|wont|wonky|squiggl~|scrawl~|shaky|shak~|wander~|jump~
        withdrawalSign	en	{cant} * put|do|get|apply|fasten|tie|work|manage * eyeliner|mascara|lipstick|makeup|contacts|earrings|buttons|zipper|laces
        withdrawalSign	en	heart * sewing machine|engine|motor|jackhammer
        withdrawalSign	en	insides * vibrat~|shak~|buzz~|electric ; teeth wont stop|quit ; {cant} hold soup
        withdrawalSign	en	spill~|slosh~|rattl~ * coffee|cup|soup|tea|spoon|saucer everywhere|all|every|trying|because|when|before|again|down|so|from ; rattl~ * cup|spoon|saucer
        withdrawalSign	en	cup|spoon|coffee|saucer|keys|teacup * rattl~|shak~|spill~|clink~
        withdrawalSign	en	teeth chatter~ ; chattering teeth ; like a leaf ; like a chihuahua ; like a wet dog
        withdrawalSign	en	shaking like|bad ; the shakes|shakies
        withdrawalSign	en	tremors? in|of both? hands ; tremor * extremities|tongue|outstretched|hands
        withdrawalSign	en	visibly shaking|tremulous ; bilat|bue|ue tremor|tremors
        withdrawalSign	en	shaking inside ; inner vibration ; internal tremor|tremors ; trembles on the inside
        withdrawalSign	en	feel electric ; electric shocks ; zaps
        withdrawalSign	en	hands|hand so|too|real|really|pretty bad|unsteady|jumpy|wobbly ; hands ** so|too bad|much * cant|couldnt|cannot
        withdrawalSign	en	symptomatic ; still|currently|very sx|sxs|symptoms
        notEvidence absorb	en	withdrawal|withdrawals feel|look like ; withdrawal take|work ; withdrawal|withdrawals dangerous|deadly|fatal
        quitting	en	{drug} x? {DUR:0..14} none|nil ; {drug} d/c'd|dc'd|dced|discontinued|held|stopped * {AGO:0..14}
        # what lay before the relapse is no abstinence now
        notEvidence absorb	en	again|daily|nightly|day|night|nights|evening|days|week|month|months|relapsed|back|drunk|{AGO} after {DUR:30..20000} sober|clean|dry|off|sobriety
        notEvidence absorb	en	again|daily|nightly|day|night|nights|days|week|month|months|relapsed|back|drunk|{AGO} after {DUR:30..20000} of sobriety|being|not
        notEvidence absorb	es	vez|nuevo|diario|dias|noches|semana|recai|recayo|mes|meses despues|tras de? {DUR:30..20000} sobrio|sobria|limpio|limpia|sin ; vez|nuevo|diario|dias|noches|recai|recayo|meses despues|tras de? {DUR:30..20000} de sobriedad|abstinencia
        # Sweats
        withdrawalSign fixed	en	sheets|sheet|pillow|bed|mattress|shirt|pajamas|pjs|tshirt|blanket|clothes * soak~|drench~|wet|wringing|dripping|sopping
        withdrawalSign fixed	en	soak~|drench~|wring~|sweat~ * through? * sheets|sheet|pillow|bed|mattress|shirt|pajamas|pjs|blanket|clothes
        withdrawalSign fixed	en	chang~ * sheets twice|every|each|in|three|x|times|at|from|because|bc
        withdrawalSign fixed	en	wake~|woke|waking up? * soaked|drenched|dripping|sopping|sweaty|sweating|clammy
        withdrawalSign	en	pouring sweat ; sweat pouring
        withdrawalSign	en	plugged in|into * * wall|socket|outlet ; sweat~ buckets|bullets|like ; freezing and burning ; freezing then * burning|hot
        withdrawalSign	en	shiver~ and sweat~ ; diaphoresis ; diaph
        withdrawalSign	es	le|me|nos brinca|brincan|saltan|bailan * mano|manos|piernas|dedos
        withdrawalSign	es	manos * brincan|bailan|saltan|inquietas
        withdrawalSign	es	no puede|puedo|pude ni? agarrar|sostener|detener|levantar * cuchara|taza|vaso|llave|pluma|lapiz|tenedor|cafe|martillo|cuchillo
        withdrawalSign	es	no puede|puedo ni? firmar|abrocharse|abrocharme|rasurarse|escribir|enhebrar
        withdrawalSign	es	sin pulso firme ; no tiene pulso firme ; le falla el pulso
        withdrawalSign	es	tiembla|tiemblo|temblaba como gelatina|todo|toda|mucho
        withdrawalSign	es	tiembla de|el|la|su cuerpo|manos|todo ; temblando de|como ; tembladera
        withdrawalSign	es	suda|sudo|sudando a chorros|mares|mucho|frio|mojado|toda
        withdrawalSign	es	moja|empapa|amanecen|mojo * sabanas|sabana|cama|almohada
        withdrawalSign	es	sabanas * mojadas|empapadas
        # withdrawalHint
        withdrawalHint fixed	en	havent|hasnt|havnt slept|eaten ; not slept ; barely slept|sleeping ; no he|he dormido
        withdrawalHint	en	throwing up ; throws up ; throw up ; threw up ; vomit ; vomits ; vomiting ; vomited
        withdrawalHint	en	puking
        withdrawalHint	en	puke ; pukes ; puked ; nausea ; nauseous ; nauseated ; n/v ; nvd ; emesis
        withdrawalHint	en	rnny|runny|runy ns|nose ; rstls|rstlss|restlss lgs|legs ; kickng|kicking legs ; legs|lgs kickng|kicking|jumpg ; hrt|hr|heart racing|rcng|pounding ; not|hasnt|0 slept|slp|sleepin ; sweat/chills ; sx since|x|on|w/|of ; hot/cold
        withdrawalHint	en	vmtg ; vmtng ; vmts ; vmt ; vom ; voms ; pukng ; pkng ; chls ; chlls ; crmps ; crmpg ; diarr ; gsbmps ; goose bumps ; thrwg|thrwng|thrwing|throwng|throwing up|^ ; dry hvs|heavs ; naus ; no slp|slep ; nslp ; 0 slp|sleep ; cant|cnt slp
        withdrawalHint	en	dry heaves
        withdrawalHint	en	dry heaving ; heaving ; retching ; gagging ; diarrhea ; the runs ; chills ; cramps
        withdrawalHint	en	cramping ; stomach cramps ; goosebumps ; gooseflesh ; aches ; achy
        withdrawalHint	en	body aches ; aching ; muscle aches ; bones ache ; bones hurt ; my bones ; bone pain
        withdrawalHint	en	restless legs ; rls ; legs kicking ; legs wont stop ; kicking legs
        withdrawalHint	en	legs are jumping
        withdrawalHint	en	jumping legs ; crawling skin ; skin is crawling ; skin crawling ; skin feels
        withdrawalHint	en	crawling out of my skin ; crawling out of his skin ; yawning ; yawns ; runny nose
        withdrawalHint	en	eyes watering ; watery eyes ; sneezing ; hot flashes ; hot and cold ; hot cold
        withdrawalHint	en	freezing and sweating ; flu like ; like the flu ; flu symptoms ; no sleep
        withdrawalHint	en	not sleeping
        withdrawalHint	en	cant sleep ; hasnt slept ; havent slept ; couldnt sleep ; didnt sleep
        withdrawalHint	en	unable to sleep
        withdrawalHint	en	insomnia ; up all night ; sleepless ; heart racing ; racing heart ; heart is racing
        withdrawalHint	en	heart races ; heart going so fast ; heart pounding ; heart is pounding
        withdrawalHint	en	heart thumping
        withdrawalHint	en	heart beating fast ; heart beating out
        withdrawalHint	en	pulse * 110|112|115|118|120|125|130|racing|high|up
        withdrawalHint	en	hr 110|112|115|118|120|125|130|140|elevated|up ; tachycardia ; tachycardic ; tachy
        withdrawalHint	en	palpitations ; anxious ; anxiety ; panic ; panic attacks ; panicking ; panicky
        withdrawalHint	en	agitated
        withdrawalHint	en	agitation ; irritable ; on edge ; restless ; jumpy ; bp up ; bp elevated
        withdrawalHint	en	elevated bp
        withdrawalHint	en	bp * 160|170|180|190|200 ; tinnitus ; ears ringing ; headache ; headaches
        withdrawalHint	en	feel awful
        withdrawalHint	en	feels awful ; feel terrible ; feel like death ; feels like death
        withdrawalHint	en	feel like im dying
        withdrawalHint	en	crapping|shitting|pooping|pissing * myself|himself|herself|water|pants|liquid|constantly
        withdrawalHint	en	feels like hes dying ; sick ; sickness ; so sick ; feel sick ; feels sick
        withdrawalHint	en	felt sick
        withdrawalHint	en	feeling sick ; gets sick ; get sick ; getting sick ; got sick ; real sick
        withdrawalHint	en	deathly ill ; physically sick ; too sick ; violently ill ; cant eat ; not eating
        withdrawalHint	en	cant keep food ; cant keep anything ; cranky ; lightheaded ; dizzy ; twitching
        withdrawalHint	en	twitchy
        withdrawalHint	en	muscle spasms ; spasms ; spasm ; muscles jumping ; rebound ; crawling
        withdrawalHint	en	thrown up ; puking up ; been puking
        withdrawalHint	en	cant stop throwing
        withdrawalHint	es	vomito ; vomitos ; vomitar ; vomitando ; vomita ; vomite ; nauseas ; asco
        withdrawalHint	es	diarrea
        withdrawalHint	es	escalofrios ; escalofrio ; calambres ; colicos ; dolor de huesos ; duelen los huesos
        withdrawalHint	es	huesos ; dolor de cuerpo ; cuerpo cortado ; me duele todo ; le duele todo
        withdrawalHint	es	me duele el cuerpo ; le duele el cuerpo ; piel de gallina ; no duerme ; no duermo
        withdrawalHint	es	no puede dormir ; no puedo dormir ; no ha dormido ; no he dormido ; sin dormir
        withdrawalHint	es	insomnio
        withdrawalHint	es	taquicardia ; palpitaciones ; corazon acelerado ; corazon se me acelera
        withdrawalHint	es	se me sale el corazon ; ansiedad ; ansioso ; ansiosa ; desesperado ; desesperada
        withdrawalHint	es	inquieto
        withdrawalHint	es	piernas inquietas ; bostezos ; mocos ; lagrimeo ; me pongo mal ; se pone mal
        withdrawalHint	es	se pone malo
        withdrawalHint	es	se pone mala ; me pongo malo ; me pongo mala ; me siento mal ; se siente mal
        withdrawalHint	es	me enfermo
        withdrawalHint	es	se enferma ; enfermo si ; mal si no ; anda malo ; ando malo
        # Stomach
        withdrawalHint	en	hug~|head|face|kneel~|liv~|sleep~|camp~ * in|on|over|by|with? the? toilet|bathroom|bowl|bucket
        withdrawalHint	en	bathroom floor all|night|since|sick|puking|now|for|shaking|throwing ; both ends
        withdrawalHint	en	barf~ ; hurl~
        withdrawalHint	en	{cant} * keep|hold * down ; wont stay down ; nothing stays down ; water comes * up
        withdrawalHint	en	comes right back up ; bringing up bile ; bile ; gut cramps
        withdrawalHint	en	stomach * knots|flipping|turning|cramps|cramping|killing|liquid|upside
        withdrawalHint	en	guts * out|twist~|turning ; queasy ; the shits ; shitting ; pooping
        # Skin, bones, legs, nose
        withdrawalHint	en	skin * crawl~|itch~|prickl~|fire|creep~
        withdrawalHint	en	crawl~|jump~|climb~ * out of|up * skin|walls ; climb~ the walls ; bugs under
        withdrawalHint	en	bounc~ off the walls
        withdrawalHint	en	legs * kick~|jump~|restless|twitch~|wont|ache~|crawl~|thrash~|spasm~ ; legs cant|dont * stop|still|rest ; legs going|run crazy|wild|all|nonstop|marathon
        withdrawalHint	en	kick~ * legs|feet ; kicking * night
        withdrawalHint	en	bones|body|back|everything hurts|ache|aches|aching|on fire|killing
        withdrawalHint	en	nose * runn~|run|faucet|dripping|leaking ; eyes * watering|leaking|pouring|water
        withdrawalHint	en	yawn~ ; sneez~ ; hot then cold ; cold then hot
        withdrawalHint	en	{cant} * get|stay warm|comfortable|still ; toss~ and turn~ ; shiver~ ; freezing
        withdrawalHint	en	burning up ; lacrimation ; rhinorrhea ; piloerection ; mydriasis
        withdrawalHint	en	pupils * dilated|huge|saucers|blown|big ; worst flu ; flu x|times ; like * the|a flu
        withdrawalHint absorb	en	like|feels|resembles i|he|she|its|it|ive|have|has|had|got|a|having * the|a flu|cold|bug ; like|says|thinks|said|thinking * its|it|is * just? the|a flu|bug|cold
        withdrawalHint	en	flu from hell ; feel~ like hell|crap|garbage|shit|dirt
        # Heart, nerves, sleep
        withdrawalHint	en	heart|pulse|hr|ticker * racing|pounding|hammer~|gallop~|flutter~|flying|thump~|skip~|hummingbird|drum|rabbit|train|jackhammer|bird|fast|explode|throat|beating|going|fly~|bang~|jump~
        withdrawalHint	en	{NUM:105..190} bpm ; hr|pulse * {NUM:101..190} ; p {NUM:101..160} ; heart|ticker * doin|doing|at|going|is|hitting {NUM:101..190} ; bp * {NUM:150..240}
        withdrawalHint	en	{NUM:150..240} / {NUM:90..140} ; bp|pressure * thru|through the roof
        withdrawalHint	en	{cant} * sleep|rest|sit|eat|relax|calm ; slept * hour|hours|minutes|none|zero
        withdrawalHint	en	no|zero|little sleep ; not|hasnt|havent|didnt * slept|sleep|sleeping|eaten|shut
        withdrawalHint	en	awake|up all|for|since|three|two|2|3 night|nights|days ; stare~ at the ceiling
        withdrawalHint	en	nightmares ; vivid dreams ; jittery ; keyed up ; on fire
        withdrawalHint	en	crying jags ; snap~ at everyone ; bit~ * head off ; rage|raging ; scream~ at
        withdrawalHint	en	a wreck ; losing it ; losing my mind ; feel~ like * dying|die|death
        withdrawalHint	es	no pega|pego|pegue|pegado|ha|he * ojo ; sin pegar * ojo ; sin pegar los ojos
        withdrawalHint	es	no ha|he|puede|puedo * dormido|dormir|comer|comido|sosegar|estarse
        withdrawalHint	es	guacarea ; guacareando ; basca ; bascas
        withdrawalHint	es	vomita|vomito|depone|devuelve|devolviendo todo|hasta|pura|bilis|lo|el ; pura bilis
        withdrawalHint	es	todo lo que come
        withdrawalHint	es	se|me|le sale|acelera|brinca|late|va|quiere * corazon
        withdrawalHint	es	corazon * acelerado|brinca|late|sale|galope|mil|rapido ; presion * alta|subio|cielos
        withdrawalHint	es	le|me|les duelen|duele|cala|arden * huesos|cuerpo|todo|piernas|estomago|panza
        withdrawalHint	es	calosfrios ; chorrillo ; retortijones ; soltura ; cursera
        withdrawalHint	es	piernas * quietas|brincan|patea|solas|inquietas|mueven ; se retuerce ; me retuerzo
        withdrawalHint	es	chorro la nariz ; escurre la nariz ; bosteza ; moquea ; lagrimea
        withdrawalHint	es	crudo ; cruda ; crudas ; goma ; engomado ; engomada ; anda mal ; esta mal|malo|mala ; muy mal
        withdrawalHint	es	bien mal|malo|mala ; anda bien malo|mala ; nervioso ; nerviosa ; enojon
        withdrawalHint	es	no aguanta|aguanto el|los|las|su|mi|ya * dolor|dolores|cuerpo|ansiedad|malestar
        withdrawalHint	es	se siente|siento morir ; siente que se muere ; siento que me muero
        # ciwa
        ciwa value=num	en	ciwa {NUM} ; ciwa of {NUM} ; ciwa score {NUM} ; ciwa-ar {NUM}
        ciwa value=num	en	ciwa is|was|score|at|= of|is? {NUM} ; ciwas {NUM}
        # cows
        cows value=num	en	cows {NUM} ; cows of {NUM} ; cows score {NUM} ; cows is|was|score|at of|is? {NUM}
        # noWithdrawal
        noWithdrawal absorb fixed	en	no withdrawal ; no withdrawals ; no w/d ; no wd ; no w/ds ; no w/d sx
        noWithdrawal absorb fixed	en	no sx ; no symptoms
        noWithdrawal absorb fixed	en	no sxs ; w/o sx ; no withdrawal sx ; asymptomatic
        noWithdrawal absorb fixed	en	no withdrawal symptoms
        noWithdrawal absorb fixed	en	never withdrawal ; never any w/d ; never had withdrawals
        noWithdrawal absorb fixed	en	not withdrawing
        noWithdrawal absorb fixed	en	not|isnt|aint|arent|never|neither currently|yet|actively|now|really? in * withdrawal|withdrawals|w/d|wd|wds|withdrawl ; not physically dependent ; isnt withdrawing
        noWithdrawal absorb fixed	en	denies w/d
        noWithdrawal absorb fixed	en	denies withdrawal ; denies wd ; no physical symptoms ; no shakes
        noWithdrawal absorb fixed	en	dont get sick
        noWithdrawal absorb fixed	en	dont get shakes ; doesnt get sick ; physically fine ; okay physically
        noWithdrawal absorb fixed	en	ok physically
        noWithdrawal absorb fixed	en	fine physically ; feel ok physically ; feel okay physically
        noWithdrawal absorb fixed	en	medically cleared
        noWithdrawal absorb fixed	en	cleared medically ; medically clear ; cleared by md
        noWithdrawal absorb fixed	en	cleared by * doctor|md|pcp|er|ed
        noWithdrawal absorb fixed	en	pcp cleared ; doctor cleared ; md cleared ; nobodys physically sick
        noWithdrawal absorb fixed	en	no detox
        noWithdrawal absorb fixed	en	no need for detox ; no detox needed
        noWithdrawal absorb fixed	en	made|got|came|been|am|im|hes|shes it? past|through|beyond withdrawal|withdrawals|w/d ; done|finished with withdrawal|withdrawals|w/d ; out of withdrawal|withdrawals|w/d
        noWithdrawal absorb fixed	en	past the withdrawals ; withdrawal is over ; withdrawals are over
        noWithdrawal absorb fixed	es	sin sintomas ; no tengo sintomas ; sin abstinencia
        noWithdrawal absorb fixed	es	sin sintomas de abstinencia
        noWithdrawal absorb fixed	es	no tiene sintomas
        noWithdrawal absorb fixed	en	no|zero|without|denies|never|nor|w/o any|am|morning|physical|signs|of|acute|had|has|get|gets|the? * withdrawal|withdrawals|w/d|wd|wds|withdrawl sx|symptoms?
        noWithdrawal absorb fixed	en	no|never|dont|doesnt|not get|gets|got|had|having|the|any? the|any? shakes|tremors|tremor|sweats or|and|no? sweats|shakes|tremor?
        noWithdrawal absorb fixed	en	no am|morning sx|symptoms|shakes|tremor|drink|drinking|drinks|use|eye
        noWithdrawal absorb fixed	en	no eye opener|openers ; no hangovers|hangover ; never drinks * morning
        noWithdrawal absorb fixed	en	feel~ fine|ok|okay|great|good when|if|without|the|on * * {stop}|days|between|it|week
        noWithdrawal absorb fixed	en	ok|okay|fine between|without it|drinking
        noWithdrawal absorb fixed	en	sick|worst|bad|hard|physical|withdrawal part|of|is|stuff * over|behind|done|passed|gone
        noWithdrawal absorb fixed	en	worst is over|behind ; the worst * over|behind
        noWithdrawal absorb fixed	es	no me|le|nos|se * tiembla|tiemblan|dan|da|pongo|pone * manos|nada|temblor|temblores|mal|malo|mala|goma
        noWithdrawal absorb fixed	es	ningun sintoma ; sin ningun sintoma ; sin malestar ; sin malestares
        # noDetox
        noDetox absorb fixed	en	dont|doesnt|not|wont|didnt|no|shouldnt|wouldnt need|require|want|think|believe|needing|needed|necesito|necesita|meet * {detox}
        noDetox absorb fixed	en	{detox} is|was|isnt|wasnt|not * needed|necessary|indicated|required|warranted|appropriate ; below|under {detox} criteria|threshold|level
        noDetox absorb fixed	en	{detox} not|isnt needed|necessary|indicated|required|warranted ; past detox ; beyond detox ; no {detox} need|needs|needed|indicated|required|necessary|criteria|concern|concerns
        noDetox absorb fixed	en	no necesita desintoxicacion ; not for detox ; not detox ; cleared for outpatient|op|iop|outpt ; cleared to skip
        noDetox absorb fixed	en	no detox
        noDetox fixed	en	{detox} from|off|for * nicotine|vaping|vape|vapes|cigarettes|tobacco|zyn|zyns|juul|smoking ; nicotine|tobacco|cigarette {detox}
        noDetox absorb fixed	en	skip detox ; dont need to detox ; doesnt need to detox ; no need to detox
        noDetox absorb fixed	en	rather than detox ; not asking for detox ; not looking for detox
        noDetox absorb fixed	es	no necesito|necesita|ocupo|ocupa|requiero|requiere|amerita|hace * * {detox} ; nada|no hay * que|para {detox} ; nada de que {detox}
        # otherCause
        withdrawalHint absorb	en	like|says|say|thinks|think|said|thought|swears|claims|calls|blames|told|tells * * its|it|is|was|hes|shes|i|he|she|on|? has|have|had|got|just|the|a|? * food|stomach|flu|bug|allergies|covid poisoning|bug|flu?
        notEvidence absorb	en	withdrawal center|unit|facility|program|clinic|bed|beds|station
        withdrawalHint absorb	en	says|say|thinks|said|thought its|it|is|was|has|got|hes|shes a|the|just|only cold
        withdrawalHint absorb	en	like|worse than|x|times|resembles a|the|bad|having|i|have|had|got? * flu|food poisoning?
        otherCause absorb	en	essential|familial|benign|inherited|hereditary tremor|tremors
        otherCause	en	food poisoning ; stomach bug ; stomach flu ; had the flu ; has the flu ; have the flu
        otherCause	en	have|has|had|got|getting|with|caught|positive covid|allergies|strep|mono|norovirus|pneumonia ; seasonal allergies ; hay fever
        otherCause	en	chemo ; chemotherapy ; parkinsons ; parkinson ; essential tremor ; morning sickness ; food poisoned
        otherCause	en	carsick ; seasick ; hot weather ; heat wave ; heat stroke ; heatstroke
        otherCause	en	from|because|in|due of? the? heat|gym|workout|hike|spin|weather|sauna
        otherCause	en	{sweats} ** at|after|from|in|during * gym|workout|run|hike|sauna|yoga|spin|class|jog|lawn|sun|practice ; after|when|while mowing|jogging|running|lifting|cycling|gardening|biking * * {sweats}
        otherCause	en	hot yoga ; bad sushi ; bad shrimp ; bad clams ; bad tacos ; bad oysters
        otherCause	en	have|has|had|got|caught|with a|the? flu|bug
        otherCause	en	thyroid meds|problem|storm|medication|condition ; graves disease ; hyperthyroid
        otherCause	en	hot flashes from menopause ; menopause hot|flashes
        otherCause	es	intoxicacion por comida ; algo que comio ; algo que comi ; gripa ; gripe ; resfriado
        otherCause	es	por el calor ; temblor esencial ; quimioterapia ; la tiroides
        # look-alikes
        pseudo	en	the shaker ; salt shaker ; a shaker
        pseudo	en	shots|shot of narcan|vivitrol|sublocade|naltrexone|insulin|naloxone ; shots of medicine
        pseudo	en	sweat the|over details|small ; dont sweat ; no sweat ; sweatshirt ; sweat lodge
        pseudo	en	sweat equity
        pseudo	en	shake shack ; shake hands ; shake my head ; protein shake ; protein shakes ; milk shake
        pseudo	en	shake things up ; shake it off ; wd like|love|prefer|rather|want|be|take|go|do|have|help|accept|need|appreciate|b
        pseudo	en	shak~|shook my|his|her|their|our head|heads|hand|hands at|about|with|and|when|? ; shook hands ; shook me|him|her awake ; shakes his|her head
        pseudo	en	shak~|trembl~ * as|while|just|even * type|typing|write|writing|tell|telling|say|saying|admitting|asking|calling|dialing
        pseudo	en	shak~|trembl~ with|from anger|rage|fear|laughter|crying|sobs|joy|fury|embarrassment
        pseudo	en	shak~|trembl~ when|while they|he|she|the|a|cops|i pulled|stopped|arrested|cop|officer|police|judge|cuffed|saw
        pseudo	en	withdrawn|withdrawing|withdraws from * family|friends|us|everyone|social|life|me|them|people ; bank|atm|cash|money withdrawal|withdrawals ; withdrawal from * account|bank
        pseudo	en	raging alcoholic|alcoholism|drunk|drunks|party|parties ; shot|shots of espresso|b|insulin|coffee ; flu shot|shots ; steady|calm|settle my|his|her|the|their? nerves
        pseudo	en	drink|drinks|drinking|drank|drunk a|some|my|his|her|more|only|just|mostly|enough|hot|iced|black|cup|glass|lots|plenty|bottled|? of|? coffee|water|tea|juice|milk|soda|smoothie|gatorade|pedialyte|kombucha
        pseudo	es	tembl~|tiembla|tiemblo|temblando de miedo|frio|coraje|rabia|nervios|emocion|risa ; toma|tomo|tomar|tomando|bebe|bebo * cafe|agua|te|leche|jugo|medicina|medicamento|vitaminas
        pseudo	es	temblando al|mientras escribir|escribo|escribirles|contarles ; goma de|para mascar|borrar|pegar|las|llanta ; un|con el sintomas? mono de|del
        pseudo	en	shake this|that|the habit|feeling|idea ; shaken up ; sick of|and tired
        pseudo	en	sick mom|dad|mother|father|kid|child|wife|husband|parent
        pseudo	en	sick leave|days|day|time|pay|note ; call~ in sick ; called out sick ; sick puppy
        pseudo	en	till|until|til {NUM:1..5} am|a.m. ; till|until|til {NUM:1..5} in the morning
        pseudo	en	in the morning call|works|best|please ; call * in the morning
        pseudo	en	mornings work|best|are|better ; call * mornings ; panic button ; heart breaking|broken
        pseudo	en	nervous about the|calling|writing|asking
        noDetox absorb fixed	en	nothing|nada to|que|for|left detox ; no reason|need|cause * to? detox
        notEvidence absorb	en	dog|dogs|puppy|cat|kitten|chihuahua|horse|washer|dryer|machine|building|windows|plane|earthquake is|was|were|keeps|started|always|gets|? {shakes} ; phone keeps|is * {shakes} ; {shakes} the|my|your|his|her|a * house|building|windows|ground|tree|rug|dice
        notEvidence absorb	en	{sweats} * * when|while|after|during|from|at|in|because i|the|my|of|? * jog|run|exercise|workout|gym|spin|yoga|soccer|basketball|practice|sauna|hike|lift|dance|mow|bike|jogging|running|exercising|summer|heat|sun|weather|humid
        notEvidence absorb	en	sheets|sheet|pillow|bed|mattress|shirt|pajamas|blanket|clothes|shoes|jacket * wet|soaked|drenched|soaking|dripping ** rain|roof|leak|leaks|leaking|pool|sprinkler|sprinklers|hose|washer|flood|storm
        notEvidence absorb	en	{sweats} * * because|by|from|in|with * rain|roof|leak|sprinkler|sprinklers|storm|pool|hose
        notEvidence absorb	en	wake~|woke|waking up? * soaked|drenched|wet|dripping ** roof|rain|leak|leaks|leaking|sprinkler|storm ; chang~ * sheets every|each|on|in|once week|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday|room|rooms|guest
        notEvidence absorb	en	tremor|tremors|shake|shakes|shaky ** since|from i|was|a|the|my|? * birth|childhood|kid|child|baby|born|parkinsons|injury|surgery|essential ; hands|fingers wont|dont|cant stay|get|keep warm|clean|dry
        notEvidence absorb	en	spill~ * coffee|cup|soup|tea all over|down|on my|the|your|our|his|her * form|forms|notes|keyboard|desk|laptop|car|paper|papers|paperwork|carpet|rug|book|letter ; {cant} hold the|my|this phone and|while|long|much|anymore
        notEvidence absorb	en	{cant} hold|lift|carry * while|and|with * driving|groceries|baby|bags|heavy
        notEvidence absorb	en	{cant} * get|put * key|keys in the? * lock|door of|to|on|at ; {cant} * sign|write * name|checks|check|signature * online|website|screen|electronically|here
        notEvidence absorb	en	made|make|making|cash|bank|a|the|? withdrawal|withdrawals * at|from|through|of * bank|atm|ira|401|account|teller|savings|checking|credit
        notEvidence absorb	en	making|make|made|a|cash|early|ira|college|course|class|school withdrawal|withdrawals at|from|form|slip|fee|limit|deadline ** bank|atm|account|ira|class|course|money|form|deadline ; withdrawal slip|fee|limit|deadline
        notEvidence absorb	en	cat|dog|puppy|baby|kid|son|daughter|toddler|horse threw|throws|throwing up ; cat|dog|puppy|pet is|was|got|been|gets * sick
        notEvidence absorb	en	taper|tapering|tapered|tapers|wean|weaning|weaned me|my|her|his|off|the|from|? * * prednisone|steroid|steroids|caffeine|coffee|sugar|pacifier|breast|breastfeeding
        notEvidence absorb	en	{cant} start|begin|face|do|function|think|get * day|morning|going|up|straight|? without|before|until|till * coffee|tea|breakfast|caffeine|espresso ; doctor|dr|md|pulmonologist is|has|was|? tapering|tapered|weaning me|my|her|his|off|? * * prednisone|steroid|steroids
        notEvidence absorb	es	perro|perra|gato|gata|cachorro|lavadora|edificio y|esta|estaba|se|que|? tiembla|temblando|tiemblan|temblar ; tiembla|tiemblan|temblor|temblores ** desde|de nino|nina|chico|chica|nacimiento|siempre|pequeno|pequena|bebe
        notEvidence absorb	es	le|me tiembla|tiemblan ** desde|de nino|nina|chico|chica|nacimiento|siempre|pequeno ; sudo|suda|sudando|sudor|sudamos * cuando|al|en|despues|por * corro|corre|correr|gimnasio|ejercicio|juego|futbol|partido|entreno|calor|sol|bailo ; calor * * sudando|sudo|suda|sudamos|sudor
        notEvidence absorb	es	no puedo|puede * empezar|comenzar * dia|manana sin|hasta * cafe|desayunar|desayuno|te ; hice|hago|hacer|un|el retiro|retiros * banco|cajero|cuenta
        withdrawal	es	rompiendo|rompe|rompio|romper|rompi el|en|de? vicio|frio|malilla
        notEvidence absorb	en	no|not w/d|wd|withdrawal|sx|symptoms mencionado|mencionados|mentioned|discussed|asked|addressed
        notEvidence absorb	en	never|dont|doesnt|didnt|not|wont * get|feel|getting|gets|got|feels * sick|shaky|ill|shakes|sweats|nervous|anything if|when|without i|he|she|it|she's * skip|skips|stop|stops|dont|doesnt|miss|misses|it|go
        noWithdrawal absorb fixed	en	dont|doesnt|not|never get|getting|be|gets sick|shakes|shaky|ill when|if|without i|he|she|it|? dont|doesnt|skip|stop|miss|? have|use|drink|take|get|? it|any|?
        """
}
