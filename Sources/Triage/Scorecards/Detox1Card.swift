extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-31	base
        detox	27	detox
        detox	26	bars ; blues
        detox	25	desintoxicacion ; klonopin ; vodka
        detox	24	fent ; narcan
        detox	23	~detox
        detox	22	daily ; dope
        detox	21	ativan ; desintoxicarme ; fifth ; tramadol
        detox	20	bottles ; diarias ; fentanilo ; heroin ; lorazepam ; pint ; qd ; toma
        detox	19	/ d ; a day ; ambien ; chiva ; dts ; heroina ; kratom
        detox	18	alcoholic ; drinking ; hydrocodone ; methadone ; roxies ; tequila ; to detox ; valium
        detox	17	beer ; fetty ; for detox ; ghb ; gin ; mgmt ; shaking ; soma ; tomando ; whiskey
        detox	16	bottle ; cerveza ; lean ; norco ; phenibut ; safely ; wants detox ; wine ; ~w/d
        detox	15	al dia ; botella ; detox bed ; diario ; fentanyl ; hooked on ; malilla ; narcanned
        detox	15	overdosed ; pastillas ; rum ; snoring ; ~dts
        detox	14	caguamas ; clonazepam ; cold ; detox before ; fent daily ; grams ; norcos ; not breathing
        detox	14	oxycodone ; oxys ; percs ; q 0 ; ran out ; rivotril ; script ; sweating ; xanax
        detox	13	/ day ; a detox ; a fifth ; brandy ; breathing ; clock ; cramps ; day ; dejo
        detox	13	desintoxicacion para ; diez ; drunk ; foil ; g ; gray ; gurgling ; handle ; hooked
        detox	13	i overdosed ; perc ; pressed ; shots ; suboxone ; taper ; tianeptine ; two days
        detox	13	wants help ; we do ; withdrawal mgmt ; ~w/d ~sz
        detox	12	a handle ; a pint ; alcoholic for ; alcoholico ; dejo el ; delirium tremens ; desde que
        detox	12	detox first ; dia ; drinks ; everyday ; fioricet ; h ; im drinking ; iv ; lu ; needle
        detox	12	no despierta ; noon ; normal ; purple ; refill ; si no ; stopped ; stopped drinking ; tar
        detox	12	temblor ; tomar ; trembling ; tremens ; withdrawal management ; ~seizure
        detox	11	0 pack ; abstinencia ; alcoholico desde ; all day ; around the ; bathroom ; bourbon
        detox	11	desintoxicar ; detox for ; diaria ; dopesick ; doses ; eight ; ems ; enganchada ; etoh
        detox	11	every ; fentanyl daily ; from alcohol ; given ; handle of ; hands ; heroin every
        detox	11	inyecto ; is detox ; lips ; liquor ; management ; many days ; necesito desintoxicarme
        detox	11	nightly ; off ; pack ; please dont ; ron ; shakes ; spray ; taken ; tio ; titos ; tongue
        detox	11	tremulous ; twelve ; vicodin ; vomiting ; vomito ; withdrawal ; withdrawing ; yawning
        detox	11	~convulsiones
        detox	10	0 pk ; alprazolam ; ambulance ; azules ; be detoxed ; bebo ; cama ; cervezas diarias
        detox	10	come off ; dad is ; day long ; de tomar ; delirium ; do detox ; doce ; does your
        detox	10	drinker ; drinking again ; fax ; fenta ; fifth of ; gone by ; its all ; kick ; los dias
        detox	10	metadona ; mezcal ; need detox ; odd ; oxicodona ; oxy ; paramedics ; percocet
        detox	10	percocets ; pk ; quiero desintoxicarme ; ran ; se toma ; slow ; starts ; sweats ; system
        detox	10	the clock ; thirty ; three days ; tiembla ; tomo ; una botella ; without ; wm ; ~off
        detox	10	~seizures ; ~withdrawal
        detox	9	0 mg ; a night ; a shot ; a taper ; aguardiente ; bacardi ; bags ; bajo ; beber ; beers
        detox	9	beers a ; before my ; botella de ; breakfast ; chills ; del cristal ; dependent
        detox	9	dependent on ; desde ayer ; desintoxicar a ; despierta ; dia y ; dos dias ; drenched
        detox	9	drink ; drunk every ; dura ; each ; echo ; ed ; eight a ; eleven ; fentanyl every
        detox	9	for meth ; frio ; goosebumps ; hasta que ; havent slept ; if we ; la chiva
        detox	9	la desintoxicacion ; la metadona ; lasts ; ld ; legs ; liter ; litro de ; male ; mg
        detox	9	narcanned me ; needs detox ; needs to ; no sleep ; ob ; of titos ; off it ; on saturday
        detox	9	pain ; passes out ; process for ; rack ; restoril ; scotch ; shake ; shaky ; she drinks
        detox	9	sheets ; sherry ; sick ; somas ; supervised ; swears ; tall ; tapering ; temblando
        detox	9	they narcanned ; tid ; todos los ; trago ; tremors ; twelve pack ; whiskeys ; wine every
        detox	9	~beer ; ~icu
        detox	8	0 grams ; a drink ; a thing ; a ~detox ; amanece ; bed ; bed for ; bed today ; been on
        detox	8	beer 0 ; benzo ; botellas ; bromazolam ; brought ; btl ; bud ; by ; cada ; cama de
        detox	8	can you ; cant keep ; clinic ; collapsed ; cost of ; count ; cows 0 ; dejo de ; desintox
        detox	8	detox or ; dias con ; dilaudid ; diverting ; doce cervezas ; doctor ; eighty ; er
        detox	8	esta enganchada ; etizolam ; etoh 0 ; every two ; explain ; eyes ; for w/d
        detox	8	for ~withdrawal ; fuma fentanilo ; guys do ; habla ; hacen ; had two ; hasnt had ; heavy
        detox	8	heroina desde ; hx ~dts ; i start ; jameson ; kicking ; last weekend ; lasts me
        detox	8	le pusieron ; llama ; llama x ; lugar para ; lunch ; lunes a ; me before ; meth detox
        detox	8	mg x ; mgmt bed ; mi tio ; missed ; morado ; my stomach ; narcan x ; night ; night since
        detox	8	noise ; of vodka ; off of ; overdose ; oxycontin ; para mi ; parar ; pharmacy ; pinpoint
        detox	8	pinpoint pupils ; puking ; pusieron ; qhs ; quince ; real ; really ; refills ; rls
        detox	8	say what ; says no ; shooting ; slept ; smoking blues ; smoking fetty ; sobredosis
        detox	8	sobrino ; soft ; something at ; stop ; sweat ; taking 0 ; tell me ; temblar ; ten a
        detox	8	the bottle ; the office ; these days ; tienen desintoxicacion ; til ; to kick ; today
        detox	8	tres dias ; two bottles ; unconscious ; unresponsive ; uso heroina ; w/d ; w/d mgmt
        detox	8	want off ; water ; week early ; who is ; will fax ; with narcan ; withdrawal from ; writes
        detox	8	xanax 0 ; xans ; ya ni ; you detox ; your detox ; zolpidem ; ~come ; ~come ~off ; ~sz
        detox	8	~taper
        detox	7	0 btl ; 0 hr ; 0 l ; 0 ml ; 0 oh ; 0 vodka ; a liter ; a slow ; a supervised ; a ~seizure
        detox	7	abstinencia de ; active ; alcohol ; and night ; approx ; asking ; asks abt ; at your
        detox	7	back with ; beds for ; beers every ; bender ; blue ; blues daily ; body ; bones ; bottle a
        detox	7	box ; but im ; calambres ; came to ; can u ; cant hold ; cant stop ; caps ; chardonnay
        detox	7	chews ; ciwa 0 ; codeina ; confused ; couldnt ; cuanto ; daily drinker ; day after
        detox	7	days is ; de ron ; dejar ; detox and ; detox cost ; detox no ; detoxing ; diaphoretic
        detox	7	diarrea ; dias y ; didnt ; direct ; disoriented ; doctors ; does detox ; doesnt use
        detox	7	dope sick ; dosing ; eats ; else given ; empties ; en 0 ; enganchado ; es para ; espalda
        detox	7	esposo no ; estoy ; every 0 ; every nite ; every single ; fell out ; few hours ; first
        detox	7	floor ; for about ; for help ; fourteen ; fumado ; gallon ; half of ; has no ; hasnt
        detox	7	hasnt ~had ; hasta ; he will ; heavy drinker ; heroin daily ; heroin iv ; heroina diario
        detox	7	hides ; hold ; hold a ; home health ; hours ; hoy ; i odd ; i pour ; i quit ; i shake
        detox	7	in 0 ; it safely ; it was ; ive got ; ive had ; jarabe ; kitchen floor ; la espalda
        detox	7	las manos ; lean every ; like im ; lineman ; liter of ; litro ; lunch and ; m ghb ; mainly
        detox	7	malilla desde ; md ; me echo ; me inyecto ; me on ; mg bid ; min ago ; mixed ; ml ; modelo
        detox	7	morning ; mouth ; naloxone ; narcan at ; night in ; nite ; nobody will ; not waking
        detox	7	now im ; now so ; of rum ; of something ; of valium ; oh ; on purpose ; once ; one and
        detox	7	opana ; or i ; other phone ; per ; perc 0 ; percs every ; pint of ; powder ; pregnant
        detox	7	pregunta por ; prescribed ; puedo ni ; pupils ; purpose ; que fue ; que no ; revived
        detox	7	runs out ; se tomo ; sentencing ; shift ; shirt ; si ; si ustedes ; single night ; skin
        detox	7	soy alcoholico ; stop drinking ; stuff ; substance ; subutex ; such ; such a
        detox	7	supervised taper ; sus pastillas ; the boxes ; the shakes ; they hit ; to ask ; todo
        detox	7	toma un ; too many ; tremor ; turning ; twelve to ; un doce ; un litro ; until ; until i
        detox	7	use fentanyl ; using heroin ; version ; wake ; was coke ; ~desintoxicacion
        detox	7	~desintoxicacion y ; ~just ; ~safely ; ~sustancia ; ~toma
        detox	6	0 / ; 0 a ; 0 diarias ; 0 g ; 0 in ; 0 last ; 0 months ; 0 pressed ; @ county ; a case
        detox	6	a fever ; a m ; a number ; a twelve ; about six ; addicted to ; adicta ; after five
        detox	6	again ; ahi mismo ; alright ; aluminio ; am ; amt ; and this ; anos no ; asap
        detox	6	asking about ; at breakfast ; at eight ; ayer ; ayuden ; be off ; been an ; before noon
        detox	6	bf ; bid ; bottle and ; boxes ; bp 0 ; bring me ; by noon ; cabinet ; cada noche
        detox	6	call him ; cant catch ; cant sign ; carisoprodol ; carton ; cash ; claws ; clr 0 ; comfort
        detox	6	como ; compa ; complaints ; compro ; constantly ; could one ; cuanto tarda ; cuerpo
        detox	6	currently ; d ago ; day script ; de bacardi ; de lunes ; dead ; dejar la ; detox asap
        detox	6	detox beds ; detox off ; detox tonight ; dia sin ; dias ; did a ; do medical ; do yall
        detox	6	does alcohol ; doesnt ; double ; drinking every ; drinks all ; drinks every ; driver
        detox	6	dry heaves ; dtx ; eight to ; el closet ; el de ; el rivotril ; embarazada de ; emt
        detox	6	entra ; estoy bien ; estoy tomando ; etoh daily ; even a ; every night ; feel
        detox	6	fentanilo todos ; fever of ; few ; fifteen ; fifths ; fingers ; first week ; for pt
        detox	6	for ~detox ; forty ; freezer ; full of ; fumo fentanilo ; get this ; gets ; go through
        detox	6	gooseflesh ; gotta ; gramos ; grams a ; habia ; had ; half ; handle every ; hay dia ; he
        detox	6	he can ; he collapsed ; heaves ; heavily ; help us ; her off ; hermano 0 ; heroina todos
        detox	6	hijo no ; him up ; hold the ; horas ; hospice ; hotel ; how that ; how would ; hr 0
        detox	6	i buy ; i get ; i gotta ; i swallowed ; icu ; if i ; im drunk ; in an ; in dts ; insomnia
        detox	6	instead of ; internet ; inyectada ; is hooked ; is that ; isnt there ; its wine ; knees
        detox	6	know about ; knows ; la nariz ; labios ; last beer ; like every ; like i ; long does
        detox	6	lost count ; mami ; many ; marido ; me 0 ; me la ; medical ; medically ; miedo ; more on
        detox	6	morphine ; my cousin ; my shift ; my system ; my tongue ; my xanax ; n/v ; narcan twice
        detox	6	nariz ; nauseous ; negra ; no complaints ; no duerme ; no duermo ; no me ; no puedo
        detox	6	no ~fever ; no ~toma ; nobody at ; nodding ; not an ; nt ; nt x ; of my ; off suboxone
        detox	6	on dope ; on fent ; on percs ; on wednesday ; opens ; otra vez ; out on ; overdosed in
        detox	6	parejo ; paro de ; people off ; pill ; poquito ; process ; puedo parar ; pulse
        detox	6	quit drinking ; retiring ; roommate had ; row ; rxd x ; s daily ; school rn ; se le
        detox	6	se me ; se puso ; shaking and ; she gave ; she told ; shooting dope ; shooting heroin
        detox	6	shot up ; si with ; simply ; since the ; since winter ; since yesterday ; sister in
        detox	6	six or ; skin is ; smirnoff ; smoke fentanyl ; smoke it ; snapchat ; snorting heroin
        detox	6	soaked ; sold ; somebody watching ; son just ; stopped the ; stopping ; stops
        detox	6	suboxone strips ; supervised withdrawal ; swallowed ; swatting ; sweating and ; sx today
        detox	6	tablets ; tabs ; tafil ; take him ; takes ; talk about ; tall cans ; tallboys ; taper off
        detox	6	tarda ; teeth ; tequila diario ; that line ; thats where ; the afternoon ; the dts
        detox	6	the form ; the internet ; the process ; the street ; the toilet ; there such
        detox	6	they brought ; thing as ; third day ; this am ; three hours ; tiemblo ; til 0 ; till
        detox	6	to be ; to bring ; to ten ; to walk ; toilet ; toma todos ; tome ; too fast ; took
        detox	6	took 0 ; tranq ; transport ; tried a ; tube ; two seizures ; un carton ; una cama
        detox	6	una pastilla ; up in ; up to ; use wants ; vino ; vodka every ; volvio ; vomitando
        detox	6	waking up ; want help ; want my ; wants iop ; watching ; weird ; what it ; whatever was
        detox	6	when they ; where they ; whisky ; white claws ; wine all ; wine from ; with ~narcan
        detox	6	would a ; y de ; y traigo ; yes ; yesterday ; you guys ; your place ; ~alcohol ; ~cerveza
        detox	6	~chiva ; ~etoh ~w/d ; ~fever ; ~get ; ~had ~a ; ~on ~purpose ; ~purpose ; ~rehab
        detox	6	~sweating ; ~tomo ; ~two ; ~xanax ; él no
        detox	5	+ ; + coke ; + fent ; 0 @ ; 0 f ; 0 hrs ; 0 my ; 0 pharmacies ; 0 qd ; 0 year ; @ 0
        detox	5	a blue ; a box ; a choir ; a drunk ; a faucet ; a guy ; a thirty ; a veces ; about forty
        detox	5	above ; abrupt ; abuelo ; accidental ; aches ; addicted ; ages ; ago ; ago says
        detox	5	alcohol at ; am to ; ambien 0 ; ambulatory ; an ambulance ; an everyday ; and can
        detox	5	and could ; and had ; animo ; another ; ants ; anymore ; arent there ; arm where ; as a
        detox	5	asi ; at lunch ; at this ; ativan 0 ; away a ; ayudenme por ; back and ; bano ; bano del
        detox	5	bars 0 ; bars every ; beam ; bedtime ; been drinking ; been for ; been shooting
        detox	5	been trying ; before ; blue in ; booze ; bottle every ; bottles in ; bout ; box of
        detox	5	boxes of ; brain ; breathing right ; bunch ; bunch of ; butalbital ; call 0 ; camas
        detox	5	can read ; cant ; case mgr ; casi nunca ; catch ; chatty ; cheque ; children ; cliente
        detox	5	clr wants ; club ; cm ; coke + ; color ; como diez ; con doctor ; con narcan ; con una
        detox	5	court ; cuanto sale ; cunado ; dad hasnt ; daily two ; daily wants ; day and ; day i
        detox	5	day two ; day without ; de beber ; de tequila ; de todo ; dejar las ; dejarlo ; despierto
        detox	5	detox placement ; dialysis ; dio ; district ; do to ; doctor is ; doctor watching
        detox	5	doctor wont ; does ; doing it ; dont bother ; dormido ; doses of ; down his ; dr ; drained
        detox	5	drink daily ; drink every ; drinking 0 ; drinking daily ; dry ; due ; due in ; dura la
        detox	5	early ; early again ; echa ; ed rn ; eighteen ; el aguardiente ; el bano ; el corazon
        detox	5	el jueves ; el sabado ; el spray ; em 0 ; embarazada ; embarazo y ; empiezo ; enganchada a
        detox	5	enough to ; escalofrios ; espalda y ; esta ; esto ; estoy en ; etoh qd ; even use
        detox	5	everything ; f 0 ; fa ; faucet ; feels fine ; fent qd ; fentanilo diario ; fentanyl all
        detox	5	fentanyl and ; fifth / ; figueroa ; flask ; folks ; for client ; for good ; for it
        detox	5	for that ; found ; found me ; from breakfast ; from noon ; fue ayer ; functional ; gas
        detox	5	gbl ; get off ; get sick ; gets mean ; go more ; goes down ; gone in ; guaro ; hace
        detox	5	hace 0 ; hace un ; hacemos ; happen ; has taken ; have nine ; have to ; he took ; heard of
        detox	5	her coke ; her on ; hes an ; hes drunk ; hes on ; hidrocodona ; hole ; hospitalist
        detox	5	hot and ; hx given ; i didnt ; i run ; i started ; idk what ; if they ; im an ; im twenty
        detox	5	in it ; in me ; in that ; into ; into detox ; involve ; inyecta ; iop in ; is making
        detox	5	is meth ; it a ; it away ; its own ; its vodka ; iv heroin ; jeringa ; jim ; jumping
        detox	5	jura ; jura que ; la inyecto ; la manana ; la semana ; label ; labios morados ; last wk
        detox	5	latas ; le pegue ; lights ; lunesta ; m booked ; man down ; manos ; manteca ; mayor
        detox	5	me when ; media ; media botella ; medical detox ; medico ; meth + ; meth / ; mg tid
        detox	5	mi abuelo ; mi marido ; mi sobrino ; mom in ; monday and ; monday through ; months i
        detox	5	morados ; morning i ; my ativan ; my boyfriend ; my klonopin ; my teeth ; narcan en
        detox	5	necesito un ; need it ; new doctor ; ni la ; nine ; no dice ; no dijo ; no dio
        detox	5	no reacciona ; no responde ; no ~confusion ; no ~me ; nobody in ; nonstop ; noon my ; nose
        detox	5	now in ; now the ; nurse at ; of captain ; of dope ; of gin ; off ativan ; off coke
        detox	5	off crystal ; off foil ; on em ; on fentanyl ; on floor ; on klonopin ; on pills
        detox	5	on tramadol ; one line ; one will ; open tonight ; options ; or eight ; other stuff
        detox	5	otherwise i ; out seven ; over me ; pack every ; pain pills ; papa dejo ; para tres
        detox	5	party ; passes ; past 0 ; pastillas y ; patches ; pegue ; permission ; pica ; piel
        detox	5	planner ; pour ; pouring sweat ; ppl ; prefiero ; prefiero no ; pressed pill
        detox	5	probation client ; pt ; pt on ; puede ni ; quart ; que casi ; quietly ; quince anos
        detox	5	reacciona ; receta ; reciben ; ref ; refers ; regular ; resident ; resident 0 ; responde
        detox	5	restroom ; retires ; rifle ; right ; ringing ; room is ; roughly 0 ; round ; routine ; rug
        detox	5	running out ; sabe ; safest ; says 0 ; screaming ; se echa ; se paso ; se pica ; see the
        detox	5	segun ; seizures ; semana me ; share the ; she ; she cant ; shes ; shoots heroin ; shot
        detox	5	sin beber ; sin eso ; since my ; since spring ; single day ; six a ; smokes it ; snf
        detox	5	snoring weird ; snort ; so bad ; someone who ; spoon ; stomach ; strips ; sub
        detox	5	substance not ; suda ; sudando ; sunday and ; swatting at ; sz ; take four ; take leave
        detox	5	taking ; temazepam ; temblando y ; temblorina ; ten beers ; ten in ; tengo miedo
        detox	5	that does ; the clinic ; the jail ; the kratom ; the morning ; the mouth ; the rug
        detox	5	the spare ; then asked ; then i ; theres a ; they cut ; think im ; this out ; this time
        detox	5	thought it ; three a ; through a ; thru ; thursday night ; tiemblo y ; to fifteen ; to him
        detox	5	to in ; toma vino ; tomado desde ; tomar y ; tomo diario ; tomo el ; tomo todos ; totally
        detox	5	trae los ; transfer ; trembles ; tried ; tuve ; twelve beers ; txt ; u do ; un lugar
        detox	5	uncle ray ; unk pills ; unless ; uno ; up all ; uses ; uses fentanyl ; viejo ; vodka a
        detox	5	vodka daily ; volvi a ; volvio a ; waking ; walk in ; wants off ; wants someone
        detox	5	wants somewhere ; was yesterday ; wash ; watching me ; weaned ; weeknight ; weeks i ; wet
        detox	5	who was ; whole bottle ; wife will ; wine a ; wine box ; with doctors ; with plan
        detox	5	with somebody ; without his ; woke ; woke up ; wont ; work im ; worn ; worn out
        detox	5	writing you ; y ella ; y toma ; ya quiero ; yet ; your medical ; your withdrawal
        detox	5	yrs wants ; zaza ; ~a ~drink ; ~a ~night ; ~antecedente ; ~antecedente ~de ; ~benzo /
        detox	5	~booze ; ~cold ; ~coming ~off ; ~confusion ; ~convulsion ; ~die ; ~dog ; ~dope ; ~dt
        detox	5	~dts x ; ~dura ; ~had ; ~icu stay ; ~klonopin ; ~la ; ~mgmt ; ~my ; ~narcan ; ~out
        detox	5	~seized ; ~shake ; ~shakes ; ~sz x ; ~temblores ; ~tiembla ; ~vodka ; ~want
        detox	5	~withdrawal ~seizure
        detox	4	+ / ; / noc ; / su ; 0 ambien ; 0 blues ; 0 cervezas ; 0 currently ; 0 drinking ; 0 every
        detox	4	0 fent ; 0 new ; 0 norcos ; 0 pt ; 0 tallboys ; 0 todos ; 0 white ; 0 yr ; @ ; a bottle
        detox	4	a cat ; a club ; a custody ; a diario ; a heavy ; a line ; a minute ; a nip ; a party
        detox	4	a quart ; a tomar ; a tube ; a version ; a whole ; abuse ; actual ; adicto a ; admits
        detox	4	again every ; again in ; again most ; agarrar ; agua ; ahora ; al ; alcohol 0
        detox	4	alcohol hace ; alcohol in ; along ; along and ; alprazolam 0 ; amanecio ; amt unk
        detox	4	an alcoholic ; an appointment ; and asking ; and each ; and has ; and have ; and more
        detox	4	and on ; and right ; and runs ; and there ; and turned ; ando ; ando bien ; anos tomando
        detox	4	asking for ; asks cost ; asks do ; asks only ; asks when ; at four ; at least ; at our
        detox	4	ate ; ativan every ; atty client ; awake ; ayudenme ; back surgery ; badly ; bag ; bags a
        detox	4	baje ; barras ; bars daily ; bars like ; be for ; bed tonight ; been ; been at
        detox	4	been diverting ; been like ; been sober ; been three ; beer was ; beers again ; beers qd
        detox	4	before court ; before his ; belly cramps ; bien ; bien malilla ; black ; black tar ; blame
        detox	4	borracho ; botella diaria ; both ends ; bottle of ; bottles of ; boy has ; bundle ; burnt
        detox	4	buttons ; buy ; buy from ; c section ; cada manana ; cada vez ; caguamas diario ; calling
        detox	4	can a ; can take ; cant sit ; cant wake ; captain ; cara ; carisoprodol 0 ; carton de
        detox	4	cash price ; cb with ; cervezas ; chin ; chiva y ; claims ; clammy ; claw ; clerk ; client
        detox	4	clinic rn ; clr found ; coat ; cold turkey ; comfortable ; coming off ; como le ; compadre
        detox	4	completely ; con nadie ; consigo ; continue ; convulsione ; convulsiono ; coors ; corazon
        detox	4	could my ; could you ; couple nights ; court reporter ; covered by ; cristal nomas
        detox	4	cuantos ; cuantos dias ; cuento ; cut the ; d ; daily heroin ; daily iv ; daily use ; date
        detox	4	day a ; day before ; day now ; day this ; days ago ; days back ; de cuarto ; de golpe
        detox	4	de pastillas ; de presidente ; de temblar ; decirlo ; dejarlo sin ; deje el ; denies daily
        detox	4	denies regular ; dep ; desde ; despertar ; despierta tiene ; dia desde ; dia me
        detox	4	diarrea y ; diarrhea ; dias dura ; did one ; didnt want ; dio mas ; disclosed
        detox	4	district hr ; do it ; doc ; doce de ; doctor gave ; doctor on ; dolor de ; don
        detox	4	dont ~shake ; dope every ; dose ; dosis ; down ; drink from ; drinking from ; drinks most
        detox	4	dropped me ; drunk by ; drying ; drying out ; dtr ; dts at ; each night ; ears ; el detox
        detox	4	el primer ; en enero ; en su ; enganchado a ; er sw ; escribiera ; este mes ; estoy con
        detox	4	etoh + ; etoh w/d ; ever since ; every few ; every four ; every three ; everyone
        detox	4	everywhere ; evry ; ex wife ; extract ; fare ; fast ; february and ; feels ; fent in
        detox	4	fewer ; fiebre ; fingers of ; fioricet 0 ; five or ; foil in ; for withdrawal ; forever
        detox	4	fork ; form has ; forty minutes ; franzia ; frasco ; freezing ; friend 0 ; from a
        detox	4	from two ; funeral and ; gagging ; gal ; gallon of ; gave my ; get in ; get the ; gets the
        detox	4	getting ; giving ; globos ; go up ; going around ; grams of ; grandpa ; gray and
        detox	4	group home ; gurgly ; guts ; guy at ; h + ; habit ; hace tres ; half gallon ; handle q
        detox	4	hands wont ; hardly ever ; have gone ; have wine ; he didnt ; he drank ; he is ; he tomado
        detox	4	health aide ; help with ; her overnight ; hermana ; hermana esta ; heroin and ; heroin two
        detox	4	heroina a ; heroina inyectada ; hes blue ; hes turning ; hijo le ; him ; him seen ; hip
        detox	4	his eyes ; his shirt ; hit me ; home and ; home same ; horrible ; hospital said ; how bad
        detox	4	how my ; hoy no ; huesos ; hundred ; husband 0 ; husband takes ; hydrocodone a ; i look
        detox	4	i pass ; i shoot ; i take ; i wanted ; if its ; im back ; im soaked ; im trembling ; in am
        detox	4	in hand ; in may ; in spring ; in today ; in withdrawal ; in ~0 ; into my
        detox	4	inyecta heroina ; is hot ; is just ; is racing ; it cold ; it just ; it take ; iv 0 ; jefa
        detox	4	jug ; keep ; keep my ; keep water ; keeps swatting ; kept her ; kids get ; kids in
        detox	4	kill himself ; klonopin since ; knife hand ; known ; la ambulancia ; la cara ; la cerveza
        detox	4	la clinica ; la primera ; ladder ; las ; las 0 ; las m ; lately ; ld this ; le dan ; least
        detox	4	leg ; legs kicking ; lie ; lied ; lips purple ; llamenme despues ; lleva asi ; llorando
        detox	4	lorazepam 0 ; lugar ; m 0 ; m retired ; m vet ; machine ; madrugada ; making ; making a
        detox	4	mama toma ; mandon ; matando ; me how ; me last ; me quedan ; me quite ; me three
        detox	4	me tonight ; medio ; meth and ; methadone 0 ; mexico ; mi amiga ; mi compadre ; mi cunado
        detox	4	mi prima ; mi suegro ; milligrams ; mix ; mo 0 ; mom takes ; mom wants ; monday night
        detox	4	months along ; months pregnant ; morirme ; morning to ; much daily ; music ; my guy
        detox	4	my heart ; my hydrocodone ; my lawyer ; my psychiatrist ; my shirt ; my tio ; my ~hands
        detox	4	my ~wife ; myself before ; narcand ; necesitamos ; neck ; needle next ; needs somewhere
        detox	4	never hurt ; niega ; nights ago ; nine years ; no ha ; no la ; no paso ; no sabe
        detox	4	no ~tomo ; nomas quiero ; norco 0 ; nos dijo ; nose is ; not there ; not ~on ; nurse about
        detox	4	ocupa ; ocupo ; od ; odd on ; of an ; of brandy ; of chardonnay ; of control ; of jameson
        detox	4	of methadone ; of one ; of red ; off a ; off klonopin ; off snapchat ; office and ; often
        detox	4	oh tabs ; ok so ; ok with ; okay ; older ; on blues ; on hydrocodone ; on phone ; on since
        detox	4	one at ; one in ; one pill ; ones ; online ; only time ; or is ; or nine ; or seven
        detox	4	or six ; or the ; otherwise ; out a ; out the ; overseas ; pa que ; pace ; pack and
        detox	4	pagando ; pare ; pastilla ; pcp office ; pcp wont ; people from ; per pt ; percs a ; pide
        detox	4	pill from ; place and ; place to ; placement 0 ; please phone ; pm ; pomona ; pongo ; pop
        detox	4	possible ; pours ; pregnant on ; prescribe ; present ; pressed 0 ; pride ; prior
        detox	4	psych hosp ; puking and ; puras ; pusieron narcan ; put away ; put you ; px ; q ; qhs x
        detox	4	que consume ; que dice ; que escribiera ; que lo ; quiero un ; quit the ; quit vodka
        detox	4	quit xanax ; quitting time ; racing ; rate for ; rather be ; ray ; reconoce ; refill my
        detox	4	refuses ; regular use ; release ; reports ; represent a ; req detox ; reserve
        detox	4	retired and ; revivieron ; rigid ; rolled back ; roomate ; roommate of ; round the
        detox	4	runs and ; sabado ; saben que ; safe ; sales ; same day ; say off ; school district
        detox	4	school every ; se ; se inyecta ; seagrams ; seconds ; section ; seeing ; seis al
        detox	4	sell insurance ; sets ; seven nights ; seven or ; seventeen ; several nights ; she keeps
        detox	4	she swears ; she wont ; shes not ; shook ; shots of ; sign for ; sign my ; sin ; sin que
        detox	4	since divorce ; since last ; since summer ; since tuesday ; since wed ; single evening
        detox	4	sit still ; six ; sixty eight ; slept since ; slow taper ; slumped ; slurring
        detox	4	smoking fentanyl ; snorting ; so that ; sobredosis de ; some evenings ; son uses ; sous
        """
}
