extension ScorecardSources {
    /// Words that speak for `overdose` or against it. Written by `workbench weigh`.
    static let overdose = """
        overdose	-63	=
        overdose	24	gurgling
        overdose	23	breathing
        overdose	20	lips ; took
        overdose	19	snoring ; swallowed
        overdose	17	gray
        overdose	15	blue ; pupils ; purple ; turning
        overdose	14	color ; despierta ; labios ; not breathing ; unas
        overdose	13	bottle ; floor ; grey ; min ; no despierta ; overdose ; overdosed
        overdose	12	ate ; cold ; heroin ; methadone ; no reacciona ; pastillas ; pinpoint ; reacciona
        overdose	12	respira ; ronca ; se tomo
        overdose	11	breaths ; chin ; como ; esta ; eyes ; fingernails ; frasco ; gf ; mouth ; nodding
        overdose	11	norcos ; pinpoint pupils ; sobredosis ; something ; took 0 ; wake ; waking
        overdose	10	and he ; and nothing ; answer ; azules ; barely ; child ; driver ; face ; fent
        overdose	10	frasco de ; ghb ; isnt ; la cara ; limp ; metio ; min ago ; needle ; noise
        overdose	10	not waking ; oding ; pills ; rouse ; se le ; se metio ; shot ; to him ; unresponsive
        overdose	9	ambien ; and now ; breath ; buddy ; cant get ; cant wake ; cara ; contesta ; count
        overdose	9	feo ; friend ; get him ; happening ; him and ; him up ; like a ; los labios ; making
        overdose	9	mixed ; neighbor ; no narcan ; no responde ; no response ; pain ; pulse ; responde
        overdose	9	response ; skin is ; slate ; soma ; straw ; tenant ; vecina ; waking up ; way ; y no
        overdose	8	0 of ; a rag ; agua ; aint ; and his ; and theres ; be woken ; between breaths ; boca
        overdose	8	cabinet ; can a ; co driver ; collapsed ; dare ; doll ; drank ; dude ; en el
        overdose	8	fentanilo ; forgot ; he took ; hes turning ; labios morados ; las unas ; many ; maybe
        overdose	8	mid ; morados ; narcan ; next to ; on floor ; on her ; one go ; open ; other phone
        overdose	8	party ; paso ; rag ; rato ; real ; rr ; she took ; skin ; slumped ; slurring
        overdose	8	the ativan ; the party ; too many ; turning blue ; unconscious ; wanted ; whole ; woken
        overdose	8	y trae
        overdose	7	0 min ; about 0 ; algo en ; anymore ; asleep ; ate a ; blue and ; bottle was ; call gf
        overdose	7	caller ; candle ; ceniza ; chin on ; chiva ; counted the ; creo que ; did ; dope
        overdose	7	dosed ; drool ; el frasco ; empty ; en plena ; every ten ; fentanyl ; floppy ; foil
        overdose	7	frightens ; frightens me ; he isnt ; hes blue ; his back ; his name ; i think
        overdose	7	i wanted ; in his ; in progress ; jeringa ; lean ; line ; loose ; lost count ; making a
        overdose	7	me contesta ; medicine ; music ; narcanned ; nasal ; of a ; of her ; of something
        overdose	7	on his ; otro ; oxy ; pinched ; plena ; pls ; progress ; rattle ; recliner ; resident
        overdose	7	se paso ; seconds ; shes not ; shoots ; sleep ; snore ; snoring weird ; spoon ; spray
        overdose	7	swallowed the ; theres ; typing ; was full ; way too ; weird ; whole bottle
        overdose	6	/ min ; 0 on ; @ ; a breath ; a dare ; a whole ; alfiler ; always ; around the ; away
        overdose	6	beside ; between ; blues ; burnt ; call 0 ; cant rouse ; clr found ; con las ; counted
        overdose	6	creo ; daddy ; de pastillas ; didnt ; do i ; doesnt ; down in ; down on ; dropping
        overdose	6	fell out ; floaty ; frio ; got into ; gray and ; gurgle ; gurgly ; her back ; her on
        overdose	6	his face ; his skin ; hora ; how long ; i swallowed ; is cold ; jala ; jala aire
        overdose	6	keeps ; la mano ; lift ; like 0 ; liquor ; mano ; mano con ; meant to ; minutes
        overdose	6	minutes ago ; motel ; my arms ; n ; now hes ; od ; piso ; please somebody ; por mas
        overdose	6	que se ; quedo ; reaction ; resp ; respira bien ; response to ; rest ; rm 0 ; roncando
        overdose	6	screaming ; se acabo ; se puso ; sentado ; she got ; shes ; slapped ; sobredosis en
        overdose	6	soft ; somas ; some ; somebody ; strip ; strip of ; sure ; ten seconds ; the mouth
        overdose	6	the room ; tiene las ; tirado ; too much ; took way ; trying ; tub ; two of ; up and
        overdose	6	wake him ; we cant ; wont ; wont answer ; y ahora ; y la ; y nada ; y por ; ya no
        overdose	5	0 hr ; 0 se ; a person ; algo ; ambulance ; an hour ; and hes ; and is ; and keeps
        overdose	5	bathroom ; beer and ; brother went ; carro ; casi no ; clerk ; co ; college ; color of
        overdose	5	con la ; cuarto ; did one ; dijo 0 ; doing that ; dont send ; dormido ; dormir ; double
        overdose	5	driver passenger ; drops ; dtr ; dtr of ; echo ; el otro ; el piso ; emt friend ; eran
        overdose	5	esta morado ; eye ; eyes open ; fetty ; foil on ; fourteen ; fria ; friend at
        overdose	5	friend took ; froth ; hall ; handful ; handful of ; hard and ; have narcan
        overdose	5	he collapsed ; he is ; heavy ; her eyes ; her side ; hermano 0 ; heroin every
        overdose	5	hes doing ; his arm ; his ear ; his eyes ; hour ; i cant ; is out ; jar ; keep ; kinda
        overdose	5	kratom every ; la boca ; la novia ; le dijo ; llorando ; mas que ; meant ; mi amiga
        overdose	5	mirror ; morado ; muchacho ; my co ; my eyes ; my roommates ; my sisters ; n she
        overdose	5	nodding off ; normally ; not responding ; novia ; novia dice ; od in ; of methadone
        overdose	5	of the ; of tylenol ; often ; once every ; organizer ; out cold ; pastillas y
        overdose	5	pills on ; responding ; rest of ; rm ; rousable ; rug ; se me ; se quedo ; sentado en
        overdose	5	shade ; shaken ; she was ; sisters ; slapping ; slow ; snorted ; son just ; swallowed a
        overdose	5	the bathroom ; the bottle ; the couch ; the rug ; the tub ; think ; think im
        overdose	5	this evening ; tiene ; tinfoil ; tirado en ; tome ; took her ; took like ; trae
        overdose	5	trae los ; uber ; una jeringa ; unk ; up about ; voice ; w ; went back ; what do
        overdose	5	whispering ; who was ; y casi ; y esta ; ya se ; yelling
        overdose	4	+ gurgling ; 0 ambien ; 0 en ; 0 his ; 0 months ; 0 perc ; 0 sobredosis ; a straw
        overdose	4	acabo ; agua y ; ahora ; aire ; all 0 ; all the ; amiga ; and her ; and isnt ; and she
        overdose	4	and something ; and there ; and whiskey ; and wont ; answer me ; antes del ; approx
        overdose	4	approx 0 ; arms ; around ; at one ; ayuda mi ; baby crying ; back under ; bag ; bano
        overdose	4	been trying ; beside him ; blues every ; boca morada ; bottle of ; breathing right
        overdose	4	bunch ; bunch of ; calling me ; came ; can count ; cant be ; cant feel ; cant keep
        overdose	4	casi ; cause ; clonazepam ; closing ; cold and ; college ra ; colors ; corta ; couch
        overdose	4	count of ; cuales ; cuanto tarda ; cuarenta ; cut the ; dandole ; dare and
        overdose	4	de clonazepam ; de rivotril ; de sobredosis ; death ; del ; del 0 ; despertar ; did a
        overdose	4	dishwasher ; door locked ; doors ; dots ; down ; drank a ; drooling ; el 0
        overdose	4	el muchacho ; em off ; emt ; en route ; es un ; extra ; far ; feels ; fifth of
        overdose	4	finally ; fog ; g and ; getting ; girl ; given ; gone ; got no ; grandbaby ; gray +
        overdose	4	guest ; habia ; hace un ; had some ; hand ; hand and ; handle ; hanging ; has had
        overdose	4	have to ; hay una ; he did ; he got ; he hit ; he smokes ; help us ; her breath
        overdose	4	her mother ; hermano ; heroina a ; hes gray ; hes making ; hes on ; hija 0
        overdose	4	his fingernails ; his parole ; his pupils ; hole ; honey ; hora y ; hoy se
        overdose	4	hypothetically ; i already ; i call ; i pinch ; ing ; ink ; into his ; is gray
        overdose	4	is oding ; is what ; isnt here ; it just ; it normal ; it over ; itself ; ive said
        overdose	4	jameson ; jaw ; jeringa en ; jugo ; keep my ; kid at ; laundry ; le pego ; le puse
        overdose	4	le pusieron ; le vendieron ; let ; like once ; line he ; lips purple ; llamada ; llamo
        overdose	4	look ; m ghb ; ma ; make ; manejando ; many of ; mgr resident ; mi marido ; mi primo
        overdose	4	moans ; mom in ; monton ; morada ; my boyfriend ; my friend ; my tenant ; naloxone
        overdose	4	ni me ; no la ; no vuelve ; noise and ; nothing ; now in ; odd on ; of g ; of my
        overdose	4	off mid ; off shift ; ojos ; on other ; on purpose ; on speaker ; on way ; overdosed in
        overdose	4	oxys ; papas ; paso de ; passed out ; passenger ; patches ; pego ; pego en ; pencil
        overdose	4	pero ; pero hoy ; pill ; pill organizer ; pinch ; plus ; pour ; prima se ; primo ; pt 0
        overdose	4	purpose ; puso ; queria ; radio ; resident 0 ; restroom ; right ; roomate ; roommates
        overdose	4	rx ; says she ; scene ; seat ; she comes ; she shoots ; shoots heroin ; since noon
        overdose	4	slapped him ; sleep it ; slid ; snoring funny ; sofa ; some kid ; something out ; son 0
        overdose	4	son has ; sound ; speaker ; stall ; still in ; still on ; ta ; take homes ; tarda
        overdose	4	than ; that wasnt ; the bed ; the fridge ; the norcos ; the rest ; the van ; there was
        overdose	4	tiene los ; time we ; to be ; to sleep ; to wake ; todavia ; today and ; tomo ; too
        overdose	4	trago ; tramadol ; triple ; trucker @ ; trying to ; tylenol ; un monton ; un rato
        overdose	4	unas pastillas ; uncle ; va ; va de ; vendieron ; viene ; vuelve ; walk in ; wanted it
        overdose	4	whatever was ; whose ; worries ; y es ; y hay ; y ni ; y tengo ; zolpidem
        overdose	3	0 beers ; 0 cans ; 0 heroin ; 0 somas ; 0 tramadol ; a buddy ; a bunch ; a church
        overdose	3	a coffee ; a gurgling ; a handle ; a medio ; a saturday ; a shot ; abrir ; ago on
        overdose	3	ago the ; already ; amount ; and making ; as a ; ativan ; barely breathing ; batch
        overdose	3	be here ; blue not ; bought ; boy has ; brought her ; burnt foil ; buzz ; cant make
        overdose	3	cigarro ; comes up ; dad ; de tequila ; despierta tiene ; dont have ; down her
        overdose	3	down his ; drained ; ear ; el cigarro ; en la ; encontro ; f 0 ; fallujah ; feel my
        overdose	3	fifth ; five of ; floor snoring ; found ; frio y ; full ; funny ; get her ; giving
        overdose	3	gurgling noise ; hace rato ; hed been ; held a ; her hand ; heroin and ; heroin since
        overdose	3	hes snoring ; his chest ; his jaw ; his knees ; his shirt ; homes ; hotel ; i lost
        overdose	3	in car ; in hand ; in to ; inconsciente ; instead of ; is just ; is rn ; it doesnt
        overdose	3	it off ; kid ; kratom ; like an ; like the ; linea ; long do ; lunesta ; mama se
        overdose	3	marcas ; mas ; me awake ; me fue ; me tome ; me va ; media ; medicine cabinet
        overdose	3	mid call ; mid word ; minutes now ; my girlfriend ; my hands ; my office ; need an
        overdose	3	needle in ; nieta ; no answer ; no contesta ; no respira ; nods ; of them ; on chest
        overdose	3	on top ; parole agent ; pasa ; percolator ; person ; pick up ; played the ; podemos
        overdose	3	puse ; pusieron ; que le ; rafters ; right back ; rouse her ; roxy ; s in ; s on
        overdose	3	said and ; she cant ; she had ; she wont ; shift and ; shirt and ; shot my ; slid down
        overdose	3	sobre la ; soma and ; something at ; sounds ; sternum ; sus pastillas ; than a
        overdose	3	that line ; thats what ; the ambulance ; the color ; the doctor ; the internet
        overdose	3	the little ; this time ; those ; ths ; to sit ; toda ; told 0 ; una hora ; up she
        overdose	3	wanted to ; was a ; we did ; went in ; what now ; whatever ; who is ; wont wake ; y ya
        overdose	3	ya ni ; yet ; you i
        overdose	-3	a month ; all night ; anybody ; anywhere ; apartment ; around my ; b ; bed ; belt
        overdose	-3	bleeding ; cal ; calls ; can i ; cinco ; cm ; court ; dejar ; dejo ; diarias ; doce
        overdose	-3	drinking ; duerme ; el pecho ; enough ; find ; gave me ; get off ; heart ; hi ; i am
        overdose	-3	ill ; it is ; jerked ; jueves ; kicking ; le acabo ; line with ; looked
        overdose	-3	los paramedics ; made ; meth daily ; most days ; my wife ; nada mas ; nadie ; no sleep
        overdose	-3	on sunday ; out on ; pa ; part ; pide ; salio ; saying ; school ; seguro ; seis
        overdose	-3	she has ; shelter ; since i ; start ; stop ; summer ; teeth ; telling ; the other
        overdose	-3	there and ; three days ; throwing ; tienen ; to get ; today ; tues ; used ; vodka
        overdose	-3	wants a ; wed ; works ; ~drink
        overdose	-4	$ ; 0 day ; 0 g ; 0 hrs ; a 0 ; a couple ; a friend ; a la ; a seizure ; al ; al dia
        overdose	-4	all day ; antier ; aqui ; ask ; aunt ; back on ; bat ; because of ; behind
        overdose	-4	blue shield ; bring ; broke ; busco ; cabeza ; cant sleep ; closet ; cocaina ; con los
        overdose	-4	con mi ; con unas ; conmigo ; dead ; deje ; desde el ; diez ; down from ; drinks a
        overdose	-4	drive ; drunk ; dts ; el cristal ; el lunes ; en las ; evenings ; fall ; favor ; first
        overdose	-4	for me ; found out ; fumo ; gin ; go to ; gun ; ha ; habit ; has a ; havent ; having
        overdose	-4	hearing ; hell ; hurts ; i drink ; i had ; i take ; i was ; if i ; im in ; in a ; inpt
        overdose	-4	internado ; is 0 ; it and ; it in ; its a ; its like ; ive had ; jail ; knife
        overdose	-4	la cabeza ; la casa ; last week ; like to ; lo revivieron ; machete ; march ; medics
        overdose	-4	moved ; my daughter ; my name ; necesito ; neck ; ninety ; ninos ; no other ; no sx
        overdose	-4	nobody ; noc ; nose ; on it ; on meth ; on my ; own ; parents ; parking ; piedra
        overdose	-4	pint ; pm ; por favor ; programa ; puede ; que no ; quiere ; rep ; retired
        overdose	-4	revivieron ; rolled up ; said ; says its ; shield ; shooting ; since last ; six ; st
        overdose	-4	stay ; stiff ; student ; su ; sw ; temblando ; then i ; thinking ; thirty ; thurs
        overdose	-4	tiene 0 ; tight ; todos ; tres ; up on ; ustedes ; va a ; veces ; viernes ; vomiting
        overdose	-4	voy ; walked ; was 0 ; where ; while ; with a ; with him ; yawning ; years ago
        overdose	-4	yesterday ; ~0 ; ~in ; ~sz ; él
        overdose	-5	/ d ; / wk ; 0 a ; 0 and ; a man ; a night ; about an ; ago i ; and cant ; ando
        overdose	-5	at home ; bad ; been on ; bit ; both ; box ; bro ; class ; client ; coming ; confused
        overdose	-5	daily x ; denies ; dio ; do it ; dry ; eight ; el domingo ; eleven ; ella ; fine
        overdose	-5	finished ; for 0 ; fri ; from the ; fuma ; garage ; get a ; gets ; got a ; he went
        overdose	-5	i go ; im the ; in her ; info ; ketamine ; kicked ; lu ; mes ; molly ; mon ; my own
        overdose	-5	no hay ; no se ; numb ; on saturday ; one of ; overnight ; pay ; pecho ; place ; po
        overdose	-5	por la ; problem ; puso tieso ; quien ; rehab ; rn 0 ; seven ; since my ; slept
        overdose	-5	speed ; started ; step ; sx ; thc ; the way ; three years ; times ; to go ; treatment
        overdose	-5	tx ; w/d ; wants to ; weed ; weekend ; will
        overdose	-6	0 am ; 0 dias ; air ; ano ; breastbone ; case ; cuatro ; d/c ; day 0 ; desde que
        overdose	-6	did it ; died ; domingo ; drinks ; ed ; etoh ; father ; group ; have a ; he has ; hosp
        overdose	-6	hot ; hours ; hrs ; hx ; i sleep ; inpatient ; insurance ; is there ; know what ; life
        overdose	-6	live ; lives ; lunes ; me to ; mis ; my mother ; o ; paramedics ; people ; ran out
        overdose	-6	shaking ; sick ; soy ; spring ; sun ; sweating ; tell ; thursday ; tieso ; to me
        overdose	-6	to my ; told me ; tuesday ; two days ; two years ; use ; uso ; weekends ; whats ; yest
        overdose	-6	yr ; ~a
        overdose	-7	0 0 ; 0 days ; 0 yrs ; adderall ; anything ; by the ; cuando ; desde hace
        overdose	-7	doesnt know ; for the ; half a ; hasta ; is a ; is the ; may ; nite ; papa ; plan
        overdose	-7	same ; semana ; si ; talk ; time ; took my ; wednesday ; y me ; ya esta
        overdose	-8	# ; anda ; crystal ; d ago ; dia ; donde ; each ; er ; eyes rolled ; for my ; good
        overdose	-8	hospital ; i need ; id like ; jerking ; job ; kids ; meses ; outpatient ; trabajo
        overdose	-8	truck ; using ; with the
        overdose	-9	/ 0 ; 0 anos ; and a ; asked ; days ago ; i want ; im a ; ive been ; leave ; monday
        overdose	-9	month ; my chest ; needs ; nights ; of it ; seizure ; without
        overdose	-10	ayer ; crack ; do you ; drink ; else ; every night ; friday ; himself ; quiero ; sin
        overdose	-10	sunday ; the 0 ; to the ; weeks ; year
        overdose	-11	casa ; through
        overdose	-12	dos ; last night ; work
        overdose	-13	would
        """
}
