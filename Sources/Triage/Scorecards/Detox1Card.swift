extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-31	=
        detox	27	detox
        detox	26	bars ; blues
        detox	25	desintoxicacion ; klonopin ; vodka
        detox	24	fent ; narcan
        detox	23	~detox
        detox	22	daily ; dope
        detox	21	ativan ; desintoxicarme ; fifth ; tramadol
        detox	20	bottles ; diarias ; fentanilo ; heroin ; lorazepam ; pint ; qd ; toma
        detox	19	/ d ; a day ; ambien ; chiva ; dts ; heroina ; kratom
        detox	18	alcoholic ; drinking ; hydrocodone ; methadone ; roxies ; tequila ; to detox
        detox	17	beer ; fetty ; for detox ; ghb ; gin ; mgmt ; shaking ; soma ; tomando ; valium ; whiskey
        detox	16	bottle ; cerveza ; lean ; norco ; phenibut ; safely ; wants detox ; wine ; ~w/d
        detox	15	al dia ; botella ; detox bed ; diario ; fentanyl ; hooked on ; malilla ; narcanned
        detox	15	overdosed ; pastillas ; rum ; snoring ; ~dts
        detox	14	caguamas ; clonazepam ; cold ; detox before ; fent daily ; grams ; norcos ; not breathing
        detox	14	oxycodone ; oxys ; percs ; q 0 ; ran out ; rivotril ; script ; sweating ; xanax
        detox	13	/ day ; a detox ; a fifth ; brandy ; breathing ; clock ; cramps ; day ; dejo
        detox	13	desintoxicacion para ; diez ; drunk ; everyday ; foil ; g ; gray ; gurgling ; handle
        detox	13	hooked ; i overdosed ; perc ; pressed ; shots ; suboxone ; taper ; tar ; tianeptine
        detox	13	two days ; wants help ; we do ; withdrawal mgmt ; ~w/d ~sz
        detox	12	a handle ; a pint ; alcoholic for ; alcoholico ; dejo el ; delirium tremens ; desde que
        detox	12	detox first ; dia ; drinks ; fioricet ; h ; im drinking ; iv ; lu ; needle ; no despierta
        detox	12	noon ; normal ; purple ; refill ; si no ; stopped ; stopped drinking ; temblor ; tomar
        detox	12	trembling ; tremens ; withdrawal management ; ~seizure
        detox	11	0 pack ; abstinencia ; alcoholico desde ; all day ; around the ; bathroom ; bourbon
        detox	11	desintoxicar ; detox for ; diaria ; dopesick ; doses ; eight ; ems ; enganchada ; etoh
        detox	11	every ; fentanyl daily ; from alcohol ; given ; handle of ; hands ; heroin every
        detox	11	inyecto ; lips ; liquor ; management ; many days ; necesito desintoxicarme ; nightly
        detox	11	off ; pack ; please dont ; ron ; shakes ; spray ; system ; taken ; three days ; tio
        detox	11	titos ; tongue ; tremulous ; twelve ; vicodin ; vomiting ; vomito ; withdrawal
        detox	11	withdrawing ; yawning ; ~convulsiones
        detox	10	0 pk ; alprazolam ; ambulance ; azules ; be detoxed ; bebo ; cama ; cervezas diarias
        detox	10	come off ; dad is ; day long ; de tomar ; delirium ; do detox ; doce ; does your
        detox	10	drinker ; drinking again ; fax ; fenta ; fifth of ; gone by ; is detox ; its all ; kick
        detox	10	los dias ; metadona ; mezcal ; need detox ; odd ; oxicodona ; oxy ; paramedics ; percocet
        detox	10	percocets ; pk ; quiero desintoxicarme ; ran ; se toma ; slow ; starts ; sweats
        detox	10	the clock ; thirty ; tiembla ; tomo ; una botella ; without ; wm ; ~off ; ~seizures
        detox	10	~withdrawal
        detox	9	0 mg ; a night ; a shot ; a taper ; aguardiente ; bags ; bajo ; beber ; beers ; beers a
        detox	9	before my ; botella de ; breakfast ; chills ; del cristal ; dependent ; dependent on
        detox	9	desde ayer ; desintoxicar a ; despierta ; dia y ; dos dias ; drenched ; drink
        detox	9	drunk every ; dura ; each ; echo ; ed ; eight a ; eleven ; fentanyl every ; for meth
        detox	9	frio ; goosebumps ; hasta que ; havent slept ; if we ; la chiva ; la desintoxicacion
        detox	9	la metadona ; lasts ; ld ; legs ; liter ; litro de ; male ; mg ; narcanned me
        detox	9	needs detox ; needs to ; no sleep ; ob ; of titos ; off it ; on saturday ; overdose ; pain
        detox	9	passes out ; process for ; rack ; restoril ; scotch ; shake ; shaky ; she drinks ; sheets
        detox	9	sherry ; sick ; somas ; supervised ; swears ; tall ; tapering ; temblando ; tid
        detox	9	todos los ; trago ; tremors ; twelve pack ; whiskeys ; wine every ; ~beer ; ~icu
        detox	8	0 grams ; a drink ; a thing ; a ~detox ; amanece ; bacardi ; bed ; bed for ; bed today
        detox	8	been on ; beer 0 ; benzo ; botellas ; brought ; btl ; bud ; by ; cada ; cama de ; can you
        detox	8	cant keep ; clinic ; collapsed ; cost of ; count ; cows 0 ; dejo de ; desintox ; detox or
        detox	8	dias con ; dilaudid ; diverting ; doce cervezas ; doctor ; eighty ; er ; esta enganchada
        detox	8	etizolam ; etoh 0 ; every 0 ; every two ; explain ; eyes ; for w/d ; for ~withdrawal
        detox	8	fuma fentanilo ; guys do ; habla ; hacen ; had two ; hasnt had ; heavy ; heroina desde
        detox	8	hx ~dts ; i start ; ive had ; jameson ; kicking ; las manos ; lasts me ; le pusieron
        detox	8	llama ; llama x ; lugar para ; lunch ; lunes a ; me before ; meth detox ; mg x ; mgmt bed
        detox	8	mi tio ; missed ; morado ; my stomach ; narcan x ; night ; night since ; noise ; of vodka
        detox	8	off of ; oxycontin ; para mi ; parar ; pharmacy ; pinpoint ; pinpoint pupils ; puking
        detox	8	pusieron ; qhs ; quince ; real ; really ; refills ; rls ; say what ; says no ; slept
        detox	8	smoking blues ; smoking fetty ; sobredosis ; sobrino ; soft ; stop ; sweat ; taking 0
        detox	8	tell me ; temblar ; ten a ; the bottle ; the office ; these days ; they narcanned
        detox	8	tienen desintoxicacion ; til ; to kick ; today ; tres dias ; two bottles ; unconscious
        detox	8	unresponsive ; uso heroina ; w/d ; want off ; water ; week early ; who is ; will fax
        detox	8	with narcan ; withdrawal from ; writes ; xans ; ya ni ; you detox ; your detox ; zolpidem
        detox	8	~come ; ~come ~off ; ~sz ; ~taper
        detox	7	0 btl ; 0 hr ; 0 l ; 0 ml ; 0 oh ; 0 vodka ; a liter ; a slow ; a supervised ; a ~seizure
        detox	7	abstinencia de ; active ; alcohol ; and night ; approx ; asking ; asks abt ; at your
        detox	7	back with ; beds for ; beers every ; bender ; blue ; blues daily ; body ; bones ; bottle a
        detox	7	box ; bromazolam ; but im ; calambres ; came to ; can u ; cant hold ; cant stop ; caps
        detox	7	chardonnay ; chews ; ciwa 0 ; codeina ; confused ; constantly ; couldnt ; cuanto
        detox	7	daily drinker ; day after ; days is ; de ron ; dejar ; detox and ; detox cost ; detox no
        detox	7	detox tonight ; detoxing ; diaphoretic ; diarrea ; dias y ; didnt ; direct ; disoriented
        detox	7	doctors ; does detox ; doesnt use ; dope sick ; dosing ; eats ; else given ; empties
        detox	7	en 0 ; enganchado ; es para ; espalda ; esposo no ; estoy ; every nite ; every single
        detox	7	fell out ; few hours ; first ; floor ; for about ; for help ; fourteen ; fumado ; gallon
        detox	7	half of ; has no ; hasnt ~had ; hasta ; he will ; heavy drinker ; heroin daily ; heroin iv
        detox	7	heroina diario ; hides ; hold ; hold a ; home health ; hours ; hoy ; i odd ; i pour
        detox	7	i shake ; in 0 ; it safely ; it was ; ive got ; jarabe ; kitchen floor ; la espalda
        detox	7	last weekend ; lean every ; lineman ; liter of ; litro ; lunch and ; m ghb ; mainly
        detox	7	malilla desde ; md ; me echo ; me inyecto ; me on ; mg bid ; min ago ; mixed ; ml ; modelo
        detox	7	morning ; morphine ; mouth ; narcan at ; night in ; nite ; no me ; nobody will
        detox	7	not waking ; now im ; now so ; of rum ; of something ; of valium ; oh ; on purpose ; once
        detox	7	one and ; opana ; or i ; other phone ; people off ; per ; perc 0 ; percs every ; pint of
        detox	7	powder ; pregnant ; pregunta por ; prescribed ; puedo ni ; pupils ; purpose ; que fue
        detox	7	que no ; revived ; runs out ; se tomo ; sentencing ; shift ; shooting ; si ; si ustedes
        detox	7	single night ; skin ; something at ; soy alcoholico ; stop drinking ; stuff ; substance
        detox	7	subutex ; such ; such a ; supervised taper ; sus pastillas ; the boxes ; the shakes
        detox	7	they hit ; to ask ; todo ; toma un ; too many ; tremor ; turning ; twelve to ; un doce
        detox	7	un litro ; until ; until i ; up to ; use fentanyl ; using heroin ; version ; w/d mgmt
        detox	7	wake ; was coke ; xanax 0 ; ~desintoxicacion ; ~desintoxicacion y ; ~just ; ~naloxone
        detox	7	~safely ; ~sustancia ; ~toma
        detox	6	0 / ; 0 a ; 0 diarias ; 0 g ; 0 in ; 0 last ; 0 months ; 0 pressed ; @ county ; a case
        detox	6	a fever ; a number ; a twelve ; about six ; addicted to ; adicta ; after five ; again
        detox	6	ahi mismo ; alright ; aluminio ; am ; amt ; and this ; anos no ; asap ; asking about
        detox	6	at breakfast ; at eight ; ayer ; ayuden ; be off ; been an ; before noon ; bid
        detox	6	bottle and ; boxes ; bp 0 ; bring me ; by noon ; cabinet ; cada noche ; call him
        detox	6	cant catch ; cant sign ; carisoprodol ; carton ; cash ; claws ; clr 0 ; comfort ; como
        detox	6	compa ; complaints ; compro ; cuanto tarda ; cuerpo ; currently ; d ago ; de bacardi
        detox	6	de lunes ; dead ; dejar la ; detox asap ; detox beds ; detox off ; dia sin ; dias ; did a
        detox	6	do medical ; do yall ; doctor watching ; does alcohol ; doesnt ; double ; drink every
        detox	6	drinking every ; drinks all ; drinks every ; driver ; dry heaves ; dtx ; eight to ; el de
        detox	6	el rivotril ; embarazada de ; emt ; entra ; estoy bien ; estoy tomando ; etoh daily
        detox	6	even a ; every night ; feel ; fentanilo todos ; fever of ; few ; fifteen ; fifths
        detox	6	fingers ; first week ; for pt ; for ~detox ; forty ; freezer ; full of ; fumo fentanilo
        detox	6	get this ; gets ; go through ; gooseflesh ; gotta ; gramos ; grams a ; habia ; had ; half
        detox	6	handle every ; hasnt ; hay dia ; he ; he can ; he collapsed ; heaves ; heavily ; help us
        detox	6	her off ; hermano 0 ; heroina todos ; hijo no ; him up ; hold the ; horas ; hospice
        detox	6	hotel ; how that ; how would ; hr 0 ; i buy ; i get ; i gotta ; i quit ; i swallowed ; icu
        detox	6	if i ; im drunk ; in an ; in dts ; in that ; insomnia ; instead of ; internet ; inyectada
        detox	6	is hooked ; is that ; isnt there ; its wine ; jim ; knees ; know about ; knows ; la nariz
        detox	6	labios ; last beer ; like every ; like i ; like im ; long does ; lost count ; m booked
        detox	6	mami ; many ; marido ; me 0 ; me la ; medical ; medically ; more on ; my cousin ; my shift
        detox	6	my system ; my tongue ; my xanax ; n/v ; naloxone ; narcan twice ; nariz ; nauseous
        detox	6	negra ; no complaints ; no duerme ; no duermo ; no puedo ; no ~fever ; no ~toma
        detox	6	nobody at ; nodding ; nt ; nt x ; of my ; off suboxone ; on dope ; on fent ; on floor
        detox	6	on percs ; on wednesday ; opens ; otra vez ; out on ; overdosed in ; parejo ; paro de
        detox	6	pill ; poquito ; process ; puedo parar ; pulse ; quietly ; quit drinking ; retiring
        detox	6	roommate had ; row ; rxd x ; s daily ; school rn ; se le ; se me ; se puso ; shaking and
        detox	6	she told ; shirt ; shooting dope ; shooting heroin ; shot up ; si with ; simply
        detox	6	since the ; since winter ; since yesterday ; sister in ; six or ; skin is ; smirnoff
        detox	6	smoke fentanyl ; smoke it ; snapchat ; snorting heroin ; soaked ; sold ; somebody watching
        detox	6	son just ; stopped the ; stopping ; stops ; suboxone strips ; supervised withdrawal
        detox	6	swallowed ; swatting ; sweating and ; sx today ; tablets ; tabs ; tafil ; take him ; takes
        detox	6	talk about ; tall cans ; tallboys ; taper off ; tarda ; teeth ; tequila diario ; that line
        detox	6	thats where ; the afternoon ; the dts ; the form ; the internet ; the process ; the street
        detox	6	the toilet ; there such ; they brought ; thing as ; third day ; this am ; three hours
        detox	6	tiemblo ; til 0 ; till ; to be ; to bring ; to fifteen ; to ten ; to walk ; toilet
        detox	6	toma todos ; tome ; too fast ; took ; took 0 ; tranq ; transport ; tried a ; tube
        detox	6	two seizures ; un carton ; una cama ; una pastilla ; up in ; use wants ; vino
        detox	6	vodka every ; volvio ; vomitando ; waking up ; want help ; wants iop ; watching ; weird
        detox	6	what it ; whatever was ; when they ; where they ; whisky ; white claws ; wine all
        detox	6	wine from ; with ~narcan ; would a ; y de ; y traigo ; yes ; yesterday ; you guys
        detox	6	your place ; ~alcohol ; ~cerveza ; ~chiva ; ~etoh ~w/d ; ~fever ; ~get ; ~had ~a
        detox	6	~on ~purpose ; ~purpose ; ~rehab ; ~sweating ; ~tomo ; ~two ; ~xanax ; él no
        detox	5	+ ; + coke ; + fent ; 0 @ ; 0 f ; 0 hrs ; 0 my ; 0 pharmacies ; 0 qd ; 0 year ; @ 0
        detox	5	a blue ; a box ; a choir ; a drunk ; a faucet ; a guy ; a m ; a thirty ; a veces
        detox	5	about forty ; above ; abrupt ; abuelo ; accidental ; aches ; addicted ; ages ; ago
        detox	5	ago says ; alcohol at ; am to ; ambien 0 ; ambulatory ; an ambulance ; an everyday
        detox	5	and can ; and could ; and had ; animo ; another ; ants ; anymore ; arent there ; arm where
        detox	5	as a ; asi ; at lunch ; at this ; ativan 0 ; away a ; ayudenme por ; back and ; bano
        detox	5	bano del ; bars 0 ; bars every ; beam ; bedtime ; been drinking ; been shooting
        detox	5	been trying ; before ; bf ; booze ; bottle every ; bottles in ; bout ; box of ; boxes of
        detox	5	brain ; breathing right ; bunch ; bunch of ; butalbital ; call 0 ; camas ; can read ; cant
        detox	5	case mgr ; casi nunca ; catch ; chatty ; cheque ; children ; claw ; cliente ; clr wants
        detox	5	club ; cm ; coke + ; color ; como diez ; con doctor ; con narcan ; con una ; could one
        detox	5	court ; cuanto sale ; cunado ; dad hasnt ; daily two ; daily wants ; day and ; day i
        detox	5	day script ; day without ; de beber ; de tequila ; de todo ; dejar las ; dejarlo
        detox	5	despierto ; detox placement ; dialysis ; dio ; district ; do to ; doctor is ; doctor wont
        detox	5	does ; doing it ; dont bother ; dormido ; doses of ; down ; down his ; drained
        detox	5	drink daily ; drinking 0 ; drinking daily ; dry ; due ; due in ; dura la ; early
        detox	5	early again ; echa ; ed rn ; eighteen ; el aguardiente ; el bano ; el closet ; el corazon
        detox	5	el jueves ; el sabado ; el spray ; em 0 ; embarazada ; embarazo y ; empiezo ; enganchada a
        detox	5	enough to ; escalofrios ; espalda y ; esta ; esto ; estoy en ; etoh qd ; even use
        detox	5	everything ; f 0 ; fa ; faucet ; feels fine ; fent qd ; fentanilo diario ; fentanyl all
        detox	5	fentanyl and ; fifth / ; figueroa ; flask ; folks ; for client ; for good ; for it
        detox	5	for that ; found ; found me ; from breakfast ; from noon ; fue ayer ; functional ; gas
        detox	5	gbl ; get off ; get sick ; gets mean ; go more ; goes down ; gone in ; guaro ; hace
        detox	5	hace 0 ; hace un ; hacemos ; happen ; has taken ; have nine ; have to ; he took ; heard of
        detox	5	her coke ; her on ; hes an ; hes on ; hidrocodona ; him seen ; hole ; hospitalist
        detox	5	hot and ; hx given ; i didnt ; i run ; i started ; idk what ; if they ; im an ; im twenty
        detox	5	in it ; in me ; into ; into detox ; involve ; inyecta ; iop in ; is making ; is meth
        detox	5	it a ; it away ; its own ; its vodka ; iv heroin ; jeringa ; jumping ; jura ; jura que
        detox	5	la inyecto ; la manana ; la semana ; label ; labios morados ; last wk ; latas ; le pegue
        detox	5	lights ; lunesta ; man down ; manos ; manteca ; mayor ; me when ; media ; media botella
        detox	5	medical detox ; medico ; meth + ; meth / ; mg tid ; mi abuelo ; mi marido ; mi sobrino
        detox	5	miedo ; mom in ; monday and ; monday through ; months i ; morados ; morning i ; my ativan
        detox	5	my boyfriend ; my klonopin ; my teeth ; narcan en ; necesito un ; need it ; new doctor
        detox	5	ni la ; nine ; no dice ; no dijo ; no dio ; no reacciona ; no responde ; no ~confusion
        detox	5	no ~me ; nobody in ; nonstop ; noon my ; nose ; not an ; now the ; nurse at ; of captain
        detox	5	of dope ; of gin ; off ativan ; off coke ; off crystal ; off foil ; on em ; on fentanyl
        detox	5	on klonopin ; on pills ; on tramadol ; one line ; one will ; open tonight ; options
        detox	5	or eight ; other stuff ; otherwise i ; out seven ; over me ; pack every ; pain pills
        detox	5	papa dejo ; para tres ; party ; passes ; past 0 ; pastillas y ; patches ; pegue ; pica
        detox	5	piel ; planner ; pongo ; pour ; pouring sweat ; ppl ; prefiero ; prefiero no
        detox	5	pressed pill ; probation client ; pt ; pt on ; puede ni ; quart ; que casi ; quince anos
        detox	5	reacciona ; receta ; reciben ; ref ; refers ; regular ; resident ; resident 0 ; responde
        detox	5	restroom ; retires ; rifle ; right ; ringing ; room is ; roughly 0 ; round ; routine ; rug
        detox	5	running out ; sabe ; safest ; says 0 ; screaming ; se echa ; se paso ; se pica ; see the
        detox	5	segun ; seizures ; semana me ; share the ; she ; she cant ; shes ; shoots heroin ; shot
        detox	5	sin beber ; sin eso ; since my ; since spring ; single day ; six a ; smokes it ; snf
        detox	5	snoring weird ; snort ; so bad ; someone who ; spoon ; stomach ; strips ; sub
        detox	5	substance not ; suda ; sudando ; sunday and ; swatting at ; sz ; take four ; take leave
        detox	5	take me ; taking ; temazepam ; temblando y ; temblorina ; ten beers ; ten in ; tengo miedo
        detox	5	that does ; the clinic ; the jail ; the kratom ; the morning ; the mouth ; the rug
        detox	5	the spare ; then asked ; then i ; theres a ; they cut ; think im ; this out ; this time
        detox	5	thought it ; three a ; through a ; thru ; thursday night ; tiemblo y ; to him ; to in
        detox	5	toma vino ; tomado desde ; tomar y ; tomo diario ; tomo el ; tomo todos ; totally
        detox	5	trae los ; transfer ; trembles ; tried ; tuve ; twelve beers ; txt ; u do ; un lugar
        detox	5	uncle ray ; unk pills ; unless ; uno ; up all ; uses ; uses fentanyl ; viejo ; vodka a
        detox	5	vodka daily ; volvi a ; volvio a ; waking ; walk in ; want my ; wants off ; wants someone
        detox	5	wants somewhere ; was yesterday ; wash ; watching me ; weaned ; weeknight ; weeks i ; wet
        detox	5	who was ; whole bottle ; wife will ; wine a ; wine box ; with doctors ; with plan
        detox	5	without his ; woke ; woke up ; wont ; work im ; worn ; worn out ; writing you ; y ella
        detox	5	y toma ; ya quiero ; yet ; your medical ; your withdrawal ; yrs wants ; zaza ; ~a ~drink
        detox	5	~a ~night ; ~antecedente ; ~antecedente ~de ; ~benzo / ; ~booze ; ~cold ; ~coming ~off
        detox	5	~confusion ; ~convulsion ; ~die ; ~dog ; ~dope ; ~dt ; ~dts x ; ~dura ; ~every ; ~had
        detox	5	~icu stay ; ~klonopin ; ~la ; ~mgmt ; ~my ; ~narcan ; ~out ; ~seized ; ~shake ; ~shakes
        detox	5	~sz x ; ~temblores ; ~tiembla ; ~vodka ; ~want ; ~withdrawal ~seizure
        detox	4	+ / ; / noc ; / su ; 0 ambien ; 0 blues ; 0 cervezas ; 0 currently ; 0 drinking ; 0 every
        detox	4	0 fent ; 0 new ; 0 norcos ; 0 pt ; 0 tallboys ; 0 todos ; 0 white ; 0 yr ; @ ; a bottle
        detox	4	a cat ; a club ; a custody ; a diario ; a heavy ; a line ; a minute ; a party ; a quart
        detox	4	a tomar ; a tube ; a version ; a whole ; abuse ; actual ; adicto a ; admits ; again every
        detox	4	again in ; again most ; agarrar ; agua ; ahora ; al ; alcohol 0 ; alcohol hace
        detox	4	alcohol in ; along ; along and ; alprazolam 0 ; amanecio ; amt unk ; an alcoholic
        detox	4	and asking ; and each ; and has ; and have ; and more ; and on ; and right ; and runs
        detox	4	and there ; and turned ; ando ; ando bien ; anos tomando ; asked me ; asking for
        detox	4	asks cost ; asks do ; asks only ; asks when ; at four ; at least ; at our ; ate
        detox	4	ativan every ; atty client ; awake ; ayudenme ; back surgery ; badly ; bag ; bags a ; baje
        detox	4	barras ; bars daily ; bars like ; be for ; bed tonight ; been ; been at ; been diverting
        detox	4	been for ; been like ; been sober ; been three ; beer was ; beers again ; beers qd
        detox	4	before court ; before his ; belly cramps ; bet ; bien ; bien malilla ; black ; black tar
        detox	4	blame ; borracho ; botella diaria ; both ends ; bottle of ; bottles of ; boy has
        detox	4	brother to ; bundle ; burnt ; buttons ; buy ; buy from ; c section ; cada manana
        detox	4	cada vez ; caguamas diario ; calling ; can a ; cant sit ; cant wake ; captain ; cara
        detox	4	carisoprodol 0 ; carton de ; cash price ; cb with ; cervezas ; chiva y ; claims ; clammy
        detox	4	clerk ; client ; clinic rn ; clr found ; coat ; cold turkey ; comfortable ; coming off
        detox	4	como le ; compadre ; completely ; con nadie ; consigo ; continue ; convulsione
        detox	4	convulsiono ; coors ; corazon ; could my ; could you ; couple nights ; court reporter
        detox	4	covered by ; cristal nomas ; cuantos ; cuantos dias ; cuento ; cut the ; d ; daily heroin
        detox	4	daily iv ; daily use ; date ; day a ; day before ; day now ; day this ; day two ; days ago
        detox	4	days back ; de cuarto ; de golpe ; de pastillas ; de presidente ; de temblar ; decirlo
        detox	4	dejarlo sin ; deje el ; denies daily ; denies regular ; dep ; desde ; despertar
        detox	4	despierta tiene ; dia desde ; dia me ; diarrea y ; diarrhea ; dias dura ; didnt want
        detox	4	dio mas ; disclosed ; district hr ; do it ; doc ; doce de ; doctor gave ; doctor on
        detox	4	dolor de ; don ; dont ~shake ; dope every ; dose ; dosis ; dr ; drink from ; drinking from
        detox	4	drinks most ; dropped me ; drunk by ; drying ; drying out ; dtr ; dts at ; each night
        detox	4	ears ; el detox ; el primer ; en enero ; en su ; enganchado a ; er sw ; escribiera
        detox	4	este mes ; estoy con ; etoh + ; etoh w/d ; ever since ; every few ; every three ; everyone
        detox	4	everywhere ; evry ; ex wife ; extract ; fare ; fast ; february and ; feels ; fent in
        detox	4	fentanyl patches ; fewer ; fiebre ; fingers of ; fioricet 0 ; five or ; foil in
        detox	4	for withdrawal ; forever ; fork ; form has ; forty minutes ; franzia ; frasco ; freezing
        detox	4	friend 0 ; from a ; from two ; funeral and ; gagging ; gal ; gallon of ; gave my ; get in
        detox	4	get the ; gets the ; getting ; giving ; globos ; go up ; going around ; grams of ; grandpa
        detox	4	gray and ; group home ; gurgly ; guts ; guy at ; h + ; habit ; hace tres ; half gallon
        detox	4	handle q ; hands wont ; hardly ever ; have gone ; have wine ; he didnt ; he drank ; he is
        detox	4	he tomado ; health aide ; help with ; her overnight ; hermana ; hermana esta ; heroin and
        detox	4	heroin two ; heroina a ; heroina inyectada ; hes blue ; hes drunk ; hes turning ; hijo le
        detox	4	him ; hip ; his eyes ; his shirt ; hit me ; home and ; home same ; horrible
        detox	4	hospital said ; how bad ; how my ; hoy no ; huesos ; hundred ; husband 0 ; husband takes
        detox	4	hydrocodone a ; i look ; i pass ; i shoot ; i take ; i wanted ; if its ; im back
        detox	4	im soaked ; im trembling ; in am ; in hand ; in may ; in spring ; in today ; in withdrawal
        detox	4	in ~0 ; into my ; inyecta heroina ; is hot ; is just ; is racing ; it cold ; it just
        detox	4	it take ; iv 0 ; jefa ; jug ; keep ; keep my ; keep water ; keeps swatting ; kept her
        detox	4	kids get ; kids in ; kill himself ; klonopin since ; knife hand ; known ; la ambulancia
        detox	4	la cara ; la cerveza ; la clinica ; la primera ; ladder ; las ; las 0 ; las m ; lately
        detox	4	ld this ; le dan ; least ; leg ; legs kicking ; lie ; lied ; like 0 ; llamenme despues
        detox	4	lleva asi ; llorando ; lorazepam 0 ; lugar ; m 0 ; m retired ; m vet ; machine ; madrugada
        detox	4	making ; making a ; mama toma ; mandon ; matando ; me how ; me last ; me quedan ; me quite
        detox	4	me three ; me tonight ; measure ; medio ; meth and ; methadone 0 ; mexico ; mi amiga
        detox	4	mi compadre ; mi cunado ; mi prima ; mi suegro ; milligrams ; mix ; mo 0 ; mom takes
        detox	4	mom wants ; monday night ; months along ; months pregnant ; morirme ; morning to
        detox	4	much daily ; music ; my eyes ; my guy ; my heart ; my hydrocodone ; my lawyer
        detox	4	my psychiatrist ; my shirt ; my tio ; my ~hands ; my ~wife ; myself before ; narcand
        detox	4	necesitamos ; neck ; needle next ; needs somewhere ; never hurt ; niega ; nights ago
        detox	4	nine years ; no ha ; no la ; no paso ; no sabe ; no ~tomo ; nomas quiero ; norco 0
        detox	4	nos dijo ; nose is ; not there ; not ~on ; now in ; nurse about ; ocupa ; ocupo ; od
        detox	4	odd on ; of an ; of brandy ; of chardonnay ; of control ; of jameson ; of methadone
        detox	4	of one ; of red ; of them ; of these ; off a ; off klonopin ; off snapchat ; office and
        detox	4	often ; oh tabs ; ok so ; ok with ; okay ; older ; on blues ; on hydrocodone ; on phone
        detox	4	on since ; one at ; one in ; one pill ; ones ; online ; only time ; or is ; or nine
        detox	4	or seven ; or six ; or the ; otherwise ; out a ; out the ; overseas ; pa que ; pace
        detox	4	pack and ; pagando ; pare ; pastilla ; pcp office ; pcp wont ; people from ; per pt
        detox	4	percs a ; pide ; pill from ; place and ; place to ; placement 0 ; please phone ; pm
        detox	4	pomona ; pop ; possible ; pours ; pregnant on ; prescribe ; present ; pressed 0 ; pride
        detox	4	psych hosp ; puking and ; puras ; pusieron narcan ; put away ; put you ; px ; q ; qhs x
        detox	4	que consume ; que dice ; que escribiera ; que lo ; quiero un ; quit the ; quit vodka
        detox	4	quit xanax ; quitting time ; racing ; rather be ; ray ; reconoce ; refill my ; refuses
        detox	4	regular use ; release ; reports ; represent a ; req detox ; reserve ; retired and
        detox	4	revivieron ; rigid ; rolled back ; roomate ; roommate of ; round the ; runs ; runs and
        detox	4	sabado ; saben que ; safe ; sales ; same day ; say off ; school district ; school every
        detox	4	se ; se inyecta ; seagrams ; seconds ; section ; seeing ; seis al ; sell insurance ; sets
        detox	4	seven nights ; seven or ; seventeen ; several nights ; she is ; she keeps ; she swears
        detox	4	she wont ; shes not ; shook ; shots of ; sign for ; sign my ; sin ; sin que
        detox	4	since divorce ; since last ; since summer ; since tuesday ; since wed ; single evening
        detox	4	sit still ; six ; sixty eight ; slept since ; slow taper ; slumped ; slurring
        detox	4	smoking fentanyl ; snorting ; so that ; sobredosis de ; some evenings ; son uses ; sous
        detox	4	soy ; spiders ; st and ; start to ; started smoking ; stay on ; stays down ; stiff
        detox	4	stop shaking ; stopped breathing ; strap ; straw ; street ; street every ; strung
        detox	4	strung out ; su mama ; subst ; sudar ; suicide and ; sw ; swears it ; sweating thru
        """
}
