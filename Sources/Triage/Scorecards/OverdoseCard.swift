extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose = """
        overdose	-63	=
        overdose	23	breathing ; gurgling
        overdose	20	took
        overdose	19	lips
        overdose	18	snoring ; swallowed
        overdose	16	gray
        overdose	15	blue ; turning
        overdose	14	despierta ; labios ; not breathing ; overdose ; pupils ; purple
        overdose	13	color ; min ; no despierta ; ronca
        overdose	12	ate ; cold ; floor ; heroin ; methadone ; nodding ; pastillas ; pinpoint
        overdose	12	pinpoint pupils ; se tomo ; took 0 ; unas
        overdose	11	and he ; bottle ; eyes ; gf ; ghb ; grey ; la cara ; limp ; mouth ; overdosed
        overdose	11	respira ; something ; wake
        overdose	10	azules ; barely ; breath ; cara ; child ; contesta ; en el ; esta ; fent ; he took
        overdose	10	isnt ; metio ; min ago ; mixed ; no narcan ; no reacciona ; not waking ; pills
        overdose	10	reacciona ; rouse ; se le ; se metio ; shot ; sobredosis ; tenant ; to him
        overdose	10	unresponsive ; waking up ; y no
        overdose	9	and now ; and theres ; answer ; cant wake ; chin ; como ; driver ; face ; feo
        overdose	9	fingernails ; get him ; happening ; him up ; los labios ; narcan ; next to
        overdose	9	no response ; noise ; of something ; other phone ; pain ; pulse ; real ; rr ; skin is
        overdose	9	slate ; slumped ; waking
        overdose	8	0 min ; 0 of ; about 0 ; agua ; aint ; algo en ; ambien ; and his ; cabinet ; candle
        overdose	8	cant get ; collapsed ; count ; dare ; doll ; dope ; dude ; friend ; frightens
        overdose	8	frightens me ; hes turning ; his back ; labios morados ; like a ; making ; many
        overdose	8	me contesta ; mid ; morados ; n ; needle ; neighbor ; norcos ; oding ; on floor
        overdose	8	on her ; open ; party ; piso ; rato ; recliner ; response ; screaming ; skin ; slurring
        overdose	8	spoon ; straw ; the party ; too many ; turning blue ; unconscious ; vecina ; wanted
        overdose	8	whole ; whole bottle ; y trae
        overdose	7	a breath ; always ; and nothing ; ate a ; be woken ; blue and ; boca ; breaths ; buddy
        overdose	7	call gf ; caller ; ceniza ; daddy ; did ; do i ; doesnt ; dosed ; down on ; el frasco
        overdose	7	el piso ; empty ; every ten ; fentanilo ; fentanyl ; floaty ; floppy ; forgot ; frasco
        overdose	7	gurgly ; he isnt ; hes blue ; him and ; his skin ; hora ; i wanted ; in his
        overdose	7	in progress ; la boca ; liquor ; loose ; maybe ; medicine ; narcanned ; nasal
        overdose	7	no responde ; on his ; otro ; oxy ; paso ; por mas ; progress ; reaction ; resident
        overdose	7	responde ; rm 0 ; roncando ; seconds ; sentado ; she got ; she took ; shes not ; shoots
        overdose	7	sleep ; soft ; spray ; sure ; swallowed the ; the ativan ; the bottle ; the room
        overdose	7	took way ; up and ; way ; way too ; woken
        overdose	6	0 hr ; 0 on ; a dare ; a whole ; algo ; an hour ; and hes ; anymore ; around the
        overdose	6	asleep ; away ; bathroom ; beer and ; blues ; brother went ; call 0 ; cant rouse
        overdose	6	clerk ; color of ; creo que ; de pastillas ; did one ; down in ; drank ; echo
        overdose	6	emt friend ; fell out ; foil ; friend at ; her on ; his arm ; his ear ; his face
        overdose	6	honey ; i cant ; i swallowed ; i think ; into his ; is cold ; jar ; keeps
        overdose	6	kratom every ; la mano ; la novia ; lift ; line ; llorando ; lost count ; making a
        overdose	6	mano con ; mas que ; meant to ; minutes ; minutes ago ; morado ; motel ; muchacho
        overdose	6	my arms ; my sisters ; n she ; normally ; novia dice ; od ; of a ; of her ; one go
        overdose	6	organizer ; pastillas y ; please somebody ; pls ; primo ; quedo ; respira bien
        overdose	6	response to ; rest of ; rm ; se acabo ; se me ; se paso ; shaken ; she was ; shes
        overdose	6	sisters ; slapped ; slow ; snore ; snoring weird ; soma ; somas ; son just ; strip
        overdose	6	strip of ; swallowed a ; ten seconds ; the bathroom ; the mouth ; the rug ; theres
        overdose	6	tinfoil ; tome ; too much ; trae ; trae los ; tub ; two of ; typing ; voice ; wake him
        overdose	6	we cant ; weird ; went back ; wont ; wont answer ; y ahora ; y esta ; y la ; y por
        overdose	6	ya no
        overdose	5	+ gurgling ; 0 beers ; 0 his ; @ ; acabo ; agua y ; ahora ; all 0 ; and her ; and is
        overdose	5	and isnt ; and keeps ; antes del ; approx ; approx 0 ; arms ; at one ; ayuda mi
        overdose	5	baby crying ; bag ; been trying ; beside him ; blues every ; bottle of ; bunch
        overdose	5	bunch of ; burnt ; calling me ; cant make ; carro ; cause ; chiva ; clonazepam
        overdose	5	clr found ; college ; colors ; con la ; con las ; corta ; creo ; dandole ; dijo 0
        overdose	5	dont send ; doors ; dormir ; double ; down ; drank a ; drooling ; dropping ; dtr
        overdose	5	dtr of ; el otro ; emt ; eran ; es un ; esta morado ; extra ; eyes open ; feels ; fetty
        overdose	5	five of ; fog ; frasco de ; friend took ; fue ; get her ; getting ; got into ; got no
        overdose	5	grandbaby ; gray and ; guest ; gurgle ; hace un ; hall ; handful ; handful of
        overdose	5	have narcan ; have to ; he collapsed ; he hit ; he smokes ; heavy ; help us ; her eyes
        overdose	5	her side ; hermano ; hermano 0 ; heroin and ; heroin every ; heroina a ; hija 0
        overdose	5	his chin ; his fingernails ; his knees ; hole ; hour ; i already ; i pinch ; ing ; ink
        overdose	5	is gray ; it just ; it normal ; itself ; jala ; jala aire ; jameson ; jugo ; keep
        overdose	5	kid at ; kinda ; knees ; las unas ; le dijo ; le pego ; le pusieron ; like 0 ; llamada
        overdose	5	llamo ; look ; m ghb ; make ; mano ; meant ; mi amiga ; minutes now ; moans ; mom in
        overdose	5	my eyes ; my tenant ; no vuelve ; nodding off ; nomas ; not responding ; novia ; now in
        overdose	5	od in ; of the ; of tylenol ; off and ; often ; on purpose ; on way ; once every
        overdose	5	overdosed in ; papas ; paso de ; passenger ; pego en ; pill organizer ; pills on
        overdose	5	pinch ; pt 0 ; purpose ; queria ; radio ; responding ; right ; roomate ; rousable ; rug
        overdose	5	says she ; scene ; sentado en ; slid ; snorted ; sofa ; some ; than ; that wasnt
        overdose	5	the fridge ; the tub ; the van ; think im ; this evening ; tiene los ; todavia
        overdose	5	today and ; toilet ; tomo ; too ; took her ; took like ; trago ; trying to ; tylenol
        overdose	5	uber ; un rato ; uncle ; up about ; va ; va de ; viene ; w ; was a ; what do ; who was
        overdose	5	worries ; y es ; y nada ; y ni ; y tengo ; yelling ; zolpidem
        overdose	4	0 ambien ; 0 en ; 0 heroin ; 0 months ; 0 se ; 0 tramadol ; a buddy ; a bunch
        overdose	4	a church ; a gurgling ; a handle ; a shot ; a straw ; ago on ; ago the ; ahi y ; alarm
        overdose	4	already ; already told ; ambulance ; amiga ; amount ; and there ; and wont ; answer me
        overdose	4	answering ; around ; as a ; ayuda ; back under ; barely breathing ; been like ; beside
        overdose	4	bien ; blue not ; breathing right ; buzz ; by her ; came ; can a ; cant even
        overdose	4	cant feel ; cant keep ; co ; cold and ; college ra ; counted the ; counting ; cuales
        overdose	4	cuarenta ; cuarto ; cuates ; dad ; day she ; de clonazepam ; de sobredosis ; de tequila
        overdose	4	despertar ; dice q ; did a ; didnt ; do nothing ; dont do ; dont have ; door locked
        overdose	4	dots ; down her ; down his ; drained ; drops ; ear ; el muchacho ; em off ; f 0 ; far
        overdose	4	feel my ; fifth ; fifth of ; finally ; forty minutes ; found ; fourteen ; fridge ; frio
        overdose	4	frio y ; front ; girl ; given ; giving ; gone ; gray + ; grito ; gurgling noise
        overdose	4	had some ; hand ; hand and ; handle ; hanging ; hard and ; has had ; he did ; he doesnt
        overdose	4	he is ; hed been ; held a ; her and ; her back ; her breath ; her hand ; heroin since
        overdose	4	heroin the ; heroina ; hes down ; hes slumped ; hes snoring ; hijo no ; his breathing
        overdose	4	his eyes ; his name ; his pupils ; hora y ; hoy se ; i call ; in hand ; in to
        overdose	4	inconsciente ; instead of ; is out ; is what ; isnt here ; it doesnt ; it off ; it over
        overdose	4	ive got ; jeringa ; keep my ; kid ; kratom ; le grito ; le puse ; let ; like an
        overdose	4	like once ; like the ; line he ; linea ; lips purple ; ma ; making this ; manejando
        overdose	4	many of ; me awake ; me off ; me va ; media ; medicine cabinet ; mi marido ; mi primo
        overdose	4	mid call ; mirror ; monton ; my boyfriend ; my cousin ; my girlfriend ; my hands
        overdose	4	my office ; my roommates ; my son ; needle in ; ni me ; no answer ; no contesta ; no la
        overdose	4	nothing ; nunca toma ; obtained ; odd on ; of county ; of my ; off mid ; off shift
        overdose	4	on chest ; on lunch ; on other ; on top ; over and ; oxy and ; oxycodone ; pasa
        overdose	4	passed out ; patches ; pego ; pencil ; pero hoy ; pharm ; pharm tech ; photographer
        overdose	4	pick up ; pill ; played ; plus ; podemos ; puse ; pusieron ; que le ; que se ; rest
        overdose	4	restroom ; right back ; roommate ; roommates ; rouse her ; rx ; s on ; say which
        overdose	4	se puso ; se quedo ; seat ; she cant ; she comes ; she dont ; she says ; she shoots
        overdose	4	shes a ; shift and ; shirt and ; shoots heroin ; shot my ; sister ; slapped him
        overdose	4	slapping ; sleep it ; sleeper ; sleepy ; slid down ; sliding ; snoring funny
        overdose	4	snorting heroin ; sobredosis en ; somebody ; something at ; something in
        overdose	4	something out ; son 0 ; son has ; sound ; stall ; stopped breathing ; ta ; tech on
        overdose	4	thats what ; the ambulance ; the color ; the couch ; the doctor ; the rest
        overdose	4	the sleeper ; the toilet ; there was ; theres 0 ; think ; tiene ; tiene las ; tio
        overdose	4	tirado ; to sit ; to wake ; tramadol ; trying ; un monton ; una hora ; unas pastillas
        overdose	4	unk ; up she ; vuelve ; wanted it ; wanted to ; was in ; we did ; went in ; what now
        overdose	4	whatever was ; whose ; with his ; with xanax ; wkends ; y ya ; ya ni ; ya se ; yet
        overdose	3	0 cans ; 0 esta ; 0 perc ; 0 somas ; a club ; abre ; abre los ; all the ; alvarado
        overdose	3	amarillo ; and care ; and drank ; and she ; apenas ; at once ; ativan ; bano con
        overdose	3	batch ; bathtub ; been eating ; bolsa ; boxes of ; boy has ; breathing like
        overdose	3	brother is ; cada vez ; caller is ; came off ; cant know ; casi ; casi no ; comes
        overdose	3	comes up ; cousin ; daughter 0 ; de mezcal ; de respirar ; despierta tiene ; did the
        overdose	3	doesnt take ; dormida ; dresser ; durmiendo ; echo un ; el bano ; el carro ; el cigarro
        overdose	3	evening ; fallujah ; fent 0 ; fent at ; float ; floor snoring ; floors ; foil on
        overdose	3	funny ; gives ; giving me ; got out ; grandson ; hace ; hallway ; harder ; harder than
        overdose	3	has it ; he does ; hes making ; hes on ; him sleep ; him to ; his shirt ; i got
        overdose	3	i shot ; im her ; in back ; in that ; inhala ; is blue ; just doesnt ; knows what
        overdose	3	knuckles ; knuckles on ; la lengua ; la nariz ; label ; lady ; lamp ; laundry
        overdose	3	le pegue ; lengua ; lips gray ; mama se ; me fue ; me tome ; medicinas ; men in
        overdose	3	mi carro ; mi compa ; mid word ; mom cant ; muchacho que ; mumbling ; music ; muy
        overdose	3	my dad ; my friend ; myself to ; naloxone ; nariz ; navy ; needle next ; neighbor is
        overdose	3	next ; nieta ; no queria ; norco ; not calling ; not now ; not sure ; now hes
        overdose	3	now shes ; now theres ; of fetty ; of phenibut ; on 0 ; one bump ; out cold ; out every
        overdose	3	outside amarillo ; pastillas hace ; percs daily ; pillow and ; poison ; poison control
        overdose	3	pull ; raise ; ran the ; rideshare ; rideshare driver ; rolling ; ron y ; ronca bien
        overdose	3	room is ; ruido ; said and ; she isnt ; shes talking ; shot heroin ; since college
        overdose	3	sister and ; slowing ; slumped over ; sostiene ; still in ; still on ; straw in
        overdose	3	suegra se ; suelta ; sus pastillas ; tablets ; takes about ; th n ; than a ; that line
        overdose	3	the dresser ; the internet ; the little ; the pillow ; the smoke ; the sofa ; there are
        overdose	3	there is ; there were ; those ; thru the ; ths ; time we ; tirado en ; to be ; to his
        overdose	3	to sleep ; to with ; tomo de ; tonight ; top ; twice ; wake up ; wanted the ; wasnt
        overdose	3	weho ; went ; were in ; what the ; who you ; wine 0 ; wont call ; wont quit ; wont wake
        overdose	3	y cada ; y casi ; y hay ; you call
        overdose	-3	0 and ; 0 h ; a couple ; a friend ; a la ; about my ; all night ; all over ; alone
        overdose	-3	anos y ; antier ; anybody ; anywhere ; apartment ; around my ; at night ; b ; back of
        overdose	-3	belly ; belt ; cal ; call me ; calm ; cant do ; center ; cervezas ; checked
        overdose	-3	chest pain ; cinco ; court ; days and ; dejar ; dejo ; doce ; down from ; drunk ; dry
        overdose	-3	dts ; early ; email ; enough ; everybody ; everyone ; ex ; feels like ; fever ; former
        overdose	-3	free ; gave me ; groups ; gym ; has a ; he says ; hes got ; hung ; i go ; i smoke
        overdose	-3	i told ; if i ; in law ; in this ; inpt ; ins ; jail ; jueves ; july ; killing ; lab
        overdose	-3	left arm ; llevo ; meth daily ; mi papa ; my ex ; my kid ; my nephew ; my wife
        overdose	-3	on something ; on wednesday ; out at ; pa ; para mi ; pcp ; pint ; pipe ; por el
        overdose	-3	probation ; put the ; quiere ; quit ; red ; rigid ; runs ; safe ; saturdays ; say what
        overdose	-3	seis ; september ; should ; sorry ; staying ; street ; su ; sweats ; that isnt
        overdose	-3	the clock ; the last ; throwing ; tingling ; tox ; under my ; up the ; veces ; vodka
        overdose	-3	walls ; wants a ; wants help ; wedding ; went rigid ; wife on ; winter ; with a
        overdose	-3	withdrawal ; woke ; woke up ; wont be ; yes ; yesterday ; you have ; ~opi ; ~si
        overdose	-3	~sick
        overdose	-4	$ ; 0 day ; 0 g ; 0 years ; a 0 ; a man ; a month ; a seizure ; abuela ; ago i
        overdose	-4	alcohol ; anda ; at my ; aunt ; awake now ; because of ; behind ; bleeding
        overdose	-4	blue shield ; breathing fine ; bro ; busco ; cabeza ; can i ; card ; clock ; closet
        overdose	-4	cm ; cocaina ; con los ; con mi ; conmigo ; coworker ; cracked ; cross ; dead ; deje
        overdose	-4	diarias ; diez ; doesnt know ; doing ; drinks a ; driving ; el cristal ; el lunes
        overdose	-4	el pecho ; eleven ; en las ; esta en ; evenings ; every two ; favor ; fifteen ; find
        overdose	-4	finished ; for me ; found out ; four days ; fuma ; fumo ; get off ; gin ; going to
        overdose	-4	ha ; habit ; havent ; hearing ; hell ; hi ; how ; hurts ; i am ; i had ; i take
        overdose	-4	i wake ; i was ; i wont ; im on ; im the ; in a ; internado ; it and ; it in ; it is
        overdose	-4	it isnt ; its like ; ive had ; jerked ; kicking ; la cabeza ; la casa ; last week
        overdose	-4	lately ; law ; le acabo ; like to ; line with ; lo revivieron ; looked
        overdose	-4	los paramedics ; lu ; lying ; medics ; mes ; money ; most days ; moved ; my arm
        overdose	-4	my breath ; my daughter ; my name ; nadie ; necesito ; neck ; ninos ; no sleep ; no sx
        overdose	-4	nobody ; noc ; nose ; on it ; on meth ; on sunday ; one of ; parking ; part ; pide
        overdose	-4	pm ; por favor ; por la ; programa ; puede ; puso tieso ; que no ; razor ; retired
        overdose	-4	revivieron ; salio ; saying ; says its ; seguro ; seven ; she has ; shelter ; shield
        overdose	-4	shooting ; since i ; since last ; six ; speed ; st ; start ; started ; stiff ; student
        overdose	-4	summer ; sw ; taken ; teeth ; telling ; temblando ; the other ; the way ; then i
        overdose	-4	there and ; thinking ; thirty ; three days ; thurs ; tienen ; tieso ; tight ; time i
        overdose	-4	to get ; todos ; tues ; up on ; used ; va a ; viernes ; vomiting ; voy ; walked
        overdose	-4	wants 0 ; was 0 ; wed ; while ; works ; yawning ; ~0 ; ~drink ; ~in ; ~sz ; él
        overdose	-5	/ wk ; 0 a ; 0 am ; 0 dias ; 0 hrs ; 0 wks ; a night ; all day ; and cant ; ando
        overdose	-5	another ; aqui ; ask ; at home ; back on ; bad ; bat ; bed ; been on ; bit ; both
        overdose	-5	box ; breastbone ; bring ; broke ; cant sleep ; class ; client ; coming ; con unas
        overdose	-5	confused ; cuatro ; daily x ; day 0 ; denies ; desde el ; died ; dio ; ed ; el domingo
        overdose	-5	ella ; fall ; family ; fine ; for 0 ; fri ; from the ; get a ; go to ; gun ; having
        overdose	-5	he went ; hosp ; i drink ; i use ; im in ; in her ; inpatient ; k ; ketamine ; knife
        overdose	-5	lunes ; machete ; made ; march ; me in ; molly ; my own ; ninety ; no hay ; no other
        overdose	-5	numb ; over the ; overnight ; parents ; pay ; pecho ; piedra ; place ; po ; problem
        overdose	-5	ran out ; rehab ; rep ; rn 0 ; rolled up ; since my ; stay ; step ; sun ; sx
        overdose	-5	three years ; thursday ; tiene 0 ; times ; to go ; to me ; treatment ; tres ; two days
        overdose	-5	ustedes ; w/d ; wants to ; weed ; weekend ; whiskey ; will ; with him ; write
        overdose	-5	ya esta ; years ago ; yest ; yr
        overdose	-6	/ d ; 0 0 ; 0 days ; about an ; ano ; case ; d ago ; d/c ; desde que ; dice que
        overdose	-6	did it ; do it ; domingo ; drinks ; eight ; etoh ; father ; garage ; gets ; give
        overdose	-6	group ; hasta ; hot ; hrs ; hx ; i know ; i sleep ; info ; insurance ; is 0 ; is the
        overdose	-6	is there ; kicked ; know what ; life ; live ; me to ; mis ; mon ; my mother ; o ; own
        overdose	-6	paramedics ; people ; plan ; quien ; shes been ; si ; sick ; since the ; slept ; soy
        overdose	-6	spring ; sweating ; tell ; thc ; thinks ; told me ; tuesday ; two years ; tx ; uso
        overdose	-6	weekends ; whats ; wks ; y me ; year ; ~a
        overdose	-7	# ; 0 yrs ; adderall ; air ; by the ; coca ; cut ; desde hace ; donde ; each ; er
        overdose	-7	eso ; for my ; good ; have a ; he has ; hospital ; hours ; is a ; job ; lives ; may
        overdose	-7	meses ; nite ; outpatient ; papa ; shaking ; stop ; talk ; to my ; took my ; trabajo
        overdose	-7	wednesday ; with the
        overdose	-8	anything ; crystal ; days ago ; dia ; eyes rolled ; for the ; half a ; i need ; i want
        overdose	-8	id like ; ive been ; jerking ; kids ; leave ; long ; my chest ; said ; same ; saturday
        overdose	-8	seizure ; semana ; truck ; using ; without
        overdose	-9	/ 0 ; 0 anos ; al ; and a ; asked ; ayer ; casa ; do you ; else ; first ; himself
        overdose	-9	im a ; in 0 ; monday ; needs ; of it ; sin ; to the ; weeks
        overdose	-10	crack ; dos ; drink ; every night ; friday ; month ; nights ; quiero ; the 0
        overdose	-10	through
        overdose	-11	drinking ; last night ; sunday ; work
        overdose	-12	would
        """
}
