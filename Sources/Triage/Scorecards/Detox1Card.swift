extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-4	=
        detox	28	*detoxRequest.0
        detox	24	*overdoseNow.0
        detox	22	*detoxWord.0 ; *sinceLastUse.0
        detox	20	*drinks.2
        detox	17	*naloxone.0
        detox	16	*heavy.0 ; *injecting.0 ; *withdrawalSign.0
        detox	15	*overdose.0
        detox	14	*family.0 ; *family.1 ; *rhythm.2 ; *withdrawal.0 ; detox ; narcan
        detox	13	*detoxRequest.0:hypothetical ; *hooked.0 ; *relief.0 ; ~detox
        detox	12	*losingSupply.0 ; *overPrescribed.0
        detox	11	*deliriumTremens.0 ; *detoxWord.0:hypothetical ; *relief.1 ; *substance.1 ; bars
        detox	10	*overdoseNow.1 ; desintoxicacion ; desintoxicarme ; detox for
        detox	9	*backToUse.0 ; *deliriumTremens.0:historical ; *quantity.0 ; *seizure.2:historical
        detox	9	*substance.1:other_experiencer ; *treatmentNeed.1 ; bottles ; detox before ; dts
        detox	9	for detox ; mgmt ; pint
        detox	8	*duration.0 ; *frequency.2 ; *overdoseNow.0:other_experiencer ; *seizure.0:historical
        detox	8	*substance.0 ; *withdrawalHint.0 ; a detox ; blues ; cold ; del cristal ; desintoxicar
        detox	8	narcanned ; need detox ; needle ; noon ; pide ; snoring ; to detox ; ~w/d
        detox	7	*ago.5 ; *frequency.2:other_experiencer ; *seizure.0 ; *sinceStopping.0 ; *uses.0
        detox	7	*wantsOff.0 ; @ ; ambien ; ativan ; bathroom ; before my ; botella ; bottle ; breakfast
        detox	7	by ; color ; como ; doctor ; dope ; fifth ; foil ; gurgling ; hacen ; i overdosed
        detox	7	klonopin ; noise ; not breathing ; pastillas ; purple ; real ; shots ; si no ; system
        detox	7	your detox ; ~dts
        detox	6	*cows.0 ; *pregnancy.0 ; *quitting.0:hypothetical ; *wantsOff.0:hypothetical
        detox	6	*withdrawalSign.0:hypothetical ; a pint ; a taper ; alcoholic ; around the ; at our ; blue
        detox	6	brandy ; cabinet ; casi no ; clonazepam ; con doctor ; cows 0 ; cristal nomas
        detox	6	desintoxicacion para ; desintoxicar a ; despierta ; detox first ; detox off ; did a
        detox	6	drinking again ; er ; fetty ; fumado ; get a ; given ; gray ; h ; hooked on ; iv ; lips
        detox	6	lu ; many ; many days ; my system ; narcanned me ; niega ; overdosed ; paramedics ; pill
        detox	6	pinpoint ; pinpoint pupils ; ran out ; script ; soma ; stopped ; stopped drinking
        detox	6	think im ; thirty ; tio ; turning ; wants detox ; water ; we do ; withdrawal
        detox	6	withdrawal mgmt ; your place ; ~sz ; ~taper ; ~the
        detox	5	*confusion.0 ; *drinks.1 ; *family.8 ; *keptUsing.0:negated ; *misuse.0
        detox	5	*naloxone.0:other_experiencer ; *overdose.0:historical ; *substance.0:historical
        detox	5	*substance.0:other_experiencer ; *substance.1:negated ; *wantsToQuit.0 ; + ; 0 in ; 0 mg
        detox	5	a fifth ; a line ; a thing ; alfiler ; algo en ; alvarado ; anymore ; at your ; ate ; bags
        detox	5	bed ; been on ; before ; breathing ; brought ; but my ; chiva ; clock ; collapsed
        detox	5	days is ; desde que ; detoxing ; didnt ; dio ; do it ; doctors ; doesnt ; dopesick
        detox	5	dormido ; drool ; echo ; eight ; el sabado ; espalda y ; every single ; fent ; fent daily
        detox	5	fifth of ; fioricet ; for ~detox ; gabapentin ; had ; hit ; hold the ; hooked ; hours
        detox	5	hydrocodone ; if we ; im drinking ; is detox ; it was ; jim ; la cara ; lawyer
        detox	5	le pusieron ; los dias ; malilla ; management ; me la ; medical ; medicine ; meth detox
        detox	5	methadone ; metio ; missed ; my lawyer ; narcan x ; necesito desintoxicarme ; no despierta
        detox	5	nurse about ; ocupa ; odd ; of jim ; of those ; of vodka ; off ; off coke ; on saturday
        detox	5	opens ; other phone ; pain ; party ; pint of ; pressed ; pusieron ; recetaron ; release
        detox	5	runs ; rye ; safely ; se me ; se metio ; seeing ; sentencing ; shirt ; shot up ; sound
        detox	5	spoon ; spray ; suggests ; swears ; tell me ; the one ; these days ; they narcanned
        detox	5	this out ; this time ; tomando ; tongue ; tremor ; until ; until i ; up in ; upright
        detox	5	vodka ; wake ; wake up ; waking ; wants help ; was with ; watching ; with narcan
        detox	5	withdrawal management ; withdrawing ; without ; y ya ; yawning ; ~come ; ~de ; ~my
        detox	5	~naloxone ; ~seizure ; ~sustancia ; ~w/d ~sz
        detox	4	*alcoholic.0 ; *caller.0:historical ; *ciwa.0 ; *detoxWord.0:negated ; *emergency.4
        detox	4	*injecting.0:other_experiencer ; *lengthOfUse.2 ; *quantity.0:other_experiencer
        detox	4	*quitting.0:historical ; *quitting.0:other_experiencer ; *relief.2
        detox	4	*withdrawalSign.0:negated ; + fent ; + thc ; 0 months ; 0 th ; 0 vodka ; 0 wants ; a few
        detox	4	a la ; a supervised ; a ~detox ; about six ; abuse ; addict ; again ; ahora
        detox	4	alcoholico desde ; aluminio ; and isnt ; antes ; antes de ; approx ; as i ; as prescribed
        detox	4	asap ; ask a ; at dawn ; at night ; at work ; away ; ayuden ; azules ; back to ; bags a
        detox	4	bajo ; bano ; be coke ; bed today ; beer 0 ; before anything ; bender ; bones ; bottle was
        detox	4	boxes ; boy has ; breaths ; bud ; call 0 ; cama ; can a ; can you ; cant catch ; cap
        detox	4	cara ; cash ; children ; chills ; chin ; chin on ; ciwa 0 ; clr ; clr found ; cm
        detox	4	color of ; contractor ; control ; d 0 ; dad is ; dawn ; day ; day after ; day since ; dejo
        detox	4	desintoxicarme del ; detox 0 ; dia ; diarias ; dieron ; do detox ; doesnt use ; doses
        detox	4	down her ; down his ; drained ; driver ; dry ; el mes ; eleven ; ems ; en el ; end of
        detox	4	enganchada ; enganchado ; eso no ; espalda ; esta ; estoy ; etoh + ; even a ; every
        detox	4	every month ; everyone ; fax ; feels ; fell out ; fentanyl daily ; few ; few days
        detox	4	fingers ; first ; for 0 ; for about ; for crystal ; for ~withdrawal ; frio ; from a
        detox	4	from alcohol ; got a ; got hit ; grey ; half ; hands ; hasta que ; haul ; havent slept
        detox	4	he ; he can ; he collapsed ; help us ; her breath ; heroin needle ; hijo no ; him
        detox	4	his back ; his face ; his shirt ; hit with ; hold ; hormigas ; how many ; how would ; hoy
        detox	4	hr 0 ; i get ; i haul ; i odd ; i shot ; if i ; if they ; im an ; im on ; in 0 ; in my
        detox	4	in that ; it again ; its all ; its only ; jala aire ; keys ; kick ; kitchen floor ; know i
        detox	4	la espalda ; la primera ; la recetaron ; label ; labios ; las 0 ; last detox ; lately
        detox	4	lean every ; line cook ; liter ; lorazepam ; los labios ; lu 0 ; lunch ; m etoh ; mainly
        detox	4	matando ; me with ; medical detox ; mes ; meth this ; mg ; mgmt bed ; min ago ; my cousin
        detox	4	my email ; my late ; my tio ; needs detox ; night ; night now ; no puedo ; no sleep
        detox	4	normal ; not waking ; nurses ; ob ; of it ; out for ; out on ; per ; phenibut ; place
        detox	4	pour ; powder ; process ; process for ; puedo ni ; pulse ; pupils ; qd ; que no
        detox	4	quiero que ; reaching ; refill ; restroom ; rivotril ; ron ; ronca ; roncando
        detox	4	roommate had ; roxies ; rug ; sabado ; safe ; says no ; scripts ; se puso ; se toma
        detox	4	shirt and ; si ; single night ; skin ; slapped ; so long ; sobrino ; soft ; starts ; state
        detox	4	stepping ; stepping down ; stopping ; straw ; stuff ; such ; supervised ; supervised taper
        detox	4	supervises ; supposed to ; sure ; swallowed ; sx ; ta ; tablets ; take him ; take leave
        detox	4	temblor ; th ; the church ; the mouth ; the party ; the rug ; there is ; these ; third day
        detox	4	thought it ; three days ; thursday night ; tid ; til ; titos ; toma ; took ; tramadol
        detox	4	tub ; two days ; type ; unk pills ; ur ; va ; vez ; vive ; vomito ; waking up ; walk
        detox	4	walk in ; want my ; was coke ; was in ; wash ; week all ; weird ; whatever was ; when he
        detox	4	wine 0 ; with his ; with nurses ; with ~narcan ; withdrawal from ; wont say ; would ~you
        detox	4	y casi ; y la ; y para ; ~come ~off ; ~convulsiones ; ~do ; ~do ~the ; ~dts x ; ~he ; ~of
        detox	4	~opi ; ~part ; ~safely
        detox	3	*about.2 ; *caller.0:negated ; *confusion.0:negated ; *detoxRequest.0:negated
        detox	3	*emergency.4:negated ; *frequency.2:negated ; *number.2 ; *otherService.4:negated
        detox	3	*overdose.0:negated ; *overdoseNow.0:possible ; *pregnancy.0:negated ; *quantity.1
        detox	3	*substance.0:negated ; *suicidal.0:negated ; *withdrawalHint.0:hypothetical
        detox	3	*withdrawalHint.0:negated ; + coke ; / d ; / ~opi ; 0 / ; 0 a ; 0 btl ; 0 by ; 0 from
        detox	3	0 hrs ; 0 l ; 0 per ; 0 year ; a bundle ; a coffee ; a coworker ; a drink ; a firefighter
        detox	3	a guy ; a half ; a handle ; a holding ; a medical ; a party ; a probar ; a straw ; a tomar
        detox	3	about a ; abstinencia ; accidental ; accountant ; active ; admits ; after 0 ; after dark
        detox	3	after her ; afternoon ; again since ; agua y ; ahi mismo ; aint ; airport ; al bano
        detox	3	al dia ; alarm ; alcoholic for ; all ; all of ; almohada ; alone ; alprazolam
        detox	3	already told ; alright ; amanece ; ambulance ; and is ; and more ; and nothing
        detox	3	and theres ; and they ; and using ; another ; ants ; anyhow ; asked me ; asking for
        detox	3	asks abt ; at breakfast ; at lunch ; at supper ; at va ; ate a ; aunque ; aunt house
        detox	3	aware ; baby crying ; bacardi ; back and ; back surgery ; barras ; be detoxed ; be woken
        detox	3	bedtime ; been ; been like ; beer ; beers every ; between breaths ; boca ; botella de
        detox	3	bottle and ; bourbon ; box ; boxes of ; boyfriend says ; breathing right ; brother the
        detox	3	btl ; btwn ; buenas ; bundle ; buried ; burnt ; but im ; button ; by me ; caguamas
        detox	3	calambres ; caller is ; callin ; calling me ; cama de ; can take ; can u ; cant ; case
        detox	3	caught ; chewed ; child ; christmas ; cigna ; cinco dias ; circuit ; circuit parties
        detox	3	claims ; claws ; clerk ; closing ; coke + ; come off ; comfort ; coming off ; como dormido
        detox	3	con ; con las ; con suero ; confused ; controlled ; convulsed ; corre ; costco ; couldnt
        detox	3	court ; court reporter ; cows ; cristal ; crystal the ; cuanto ; cuanto tarda ; cup
        detox	3	currently ; d x ; dad who ; daily ; daily iv ; dark ; day long ; day script ; days and
        detox	3	days i ; de todo ; dejo de ; delirium ; delirium tremens ; denies regular ; dependent
        detox	3	dependent on ; descanse ; desde ; desintox ; detox bed ; detox in ; detox tonight ; dia y
        detox	3	diabetes ; dias ; dias con ; dice la ; digan ; dilaudid ; discreet ; district
        detox	3	district hr ; do that ; do yall ; doctor is ; doctor watching ; does detox ; donde me
        detox	3	dont remember ; dot ; double ; down ; down in ; dresser ; drink about ; drink from
        detox	3	drinks daily ; drinks like ; dry 0 ; dts at ; dtx ; early ; ed ; eight to ; el de
        detox	3	el otro ; el ultimo ; elevator ; else given ; emt ; en su ; encontro ; ends ; enganchado a
        detox	3	entra ; es el ; es un ; escondo ; estoy enganchado ; estuvo ; ever since ; every 0
        detox	3	everyday ; explain ; f asks ; fa ; faltar ; feel ; feels fine ; fellow ; fentanilo lo
        detox	3	fever ; fine by ; fingernails ; fireball ; firefighter ; first before ; first time
        detox	3	first week ; floor ; flutter ; for client ; for coke ; for it ; for ketamine ; for meth
        detox	3	for pt ; for thirty ; for w/d ; for withdrawal ; forty minutes ; found ; frasco
        detox	3	frasco de ; fri ; fue la ; full ; fx ; g ; gas ; get this ; gets the ; ghb ; gin
        detox	3	go about ; go more ; go through ; goin ; goin on ; going like ; gone the ; goosebumps
        detox	3	grams ; grams a ; grand ; habia ; hace ; hace cinco ; had two ; handed ; handle of
        detox	3	handles ; happen ; has it ; has no ; hasta ; have gone ; he did ; he got ; he is
        detox	3	he should ; heavy ; held ; her coke ; her on ; here typing ; hermano 0 ; hermano de
        detox	3	heroin addict ; heroin and ; heroin every ; heroin iv ; heroina desde ; hes an ; hes on
        detox	3	hides ; him a ; hip ; his ; his dead ; hlep ; holding cell ; hole ; hora ; hosp cm
        detox	3	hosp overnight ; hospital said ; hotel ; hx ~dts ; hydromorphone ; i already ; i kicked
        detox	3	i pass ; i pour ; i run ; i start ; i stop ; i thought ; im due ; im okay ; im thirty
        detox	3	in after ; in lobby ; in parking ; in the ; in withdrawal ; info given ; insurance says
        detox	3	inyectada ; is blue ; is cold ; is hooked ; is meth ; is over ; is that ; isnt ; it a
        detox	3	it now ; it possible ; it starts ; it than ; ive got ; ive had ; jala ; jardinero ; keeps
        detox	3	ketamine + ; knows ; l ; la boca ; la botella ; la manana ; la nariz ; la tia
        detox	3	labios morados ; las unas ; last beer ; last place ; last time ; last weekend ; lasted
        detox	3	lasts ; lasts me ; latas ; le ; le dieron ; learned ; leave until ; legs ; life back
        detox	3	like 0 ; like a ; line he ; lips purple ; litro de ; live alone ; llama ; llama x ; lock
        detox	3	long ; longest ; loose ; lunes a ; m ghb ; m wife ; making a ; man ; md ; me before
        detox	3	me corre ; me dio ; me echo ; me im ; me last ; me my ; me on ; me tonight ; me what
        detox	3	men in ; meth + ; meth and ; meth only ; mezcal ; mi tio ; midnight ; mo ; molina ; mom in
        detox	3	monday and ; months clean ; months pregnant ; morados ; more on ; morning ; mouth ; music
        detox	3	my family ; my fingers ; my friend ; my guy ; my life ; my number ; my shift ; my teeth
        detox	3	nadie mas ; naloxone ; narcan at ; nariz ; nasal ; nasal stuff ; necesitamos ; necesito
        detox	3	needs ; needs to ; new doctor ; news ; nite ; no answer ; no dice ; no dio ; no hay
        detox	3	no la ; no sx ; no tremor ; no ~vodka ; nobody will ; nomas ; noon my ; norcos ; nose
        detox	3	nothing like ; now her ; now im ; oclock ; ocupo ; oding ; of black ; of fetty
        detox	3	of fireball ; of jail ; of my ; of state ; of titos ; off a ; off of ; often ; ojos ; okay
        detox	3	on dope ; on floor ; on her ; on kitchen ; on klonopin ; on pills ; on purpose
        detox	3	on wednesday ; on wednesdays ; once ; one and ; one bump ; one go ; one i ; only
        detox	3	only that ; only weed ; or the ; ortho ; other stuff ; otra vez ; our facility ; out a
        detox	3	outpatient only ; over me ; over the ; overdose ; overnight ; own kid ; oxycodone ; p
        detox	3	p / ; pain pills ; papel ; papel aluminio ; papelito ; para el ; parking structure
        detox	3	parole ; paso de ; pass out ; patches ; patron ; patron dice ; pharmacist ; pharmacy
        detox	3	pinched ; place out ; please ; please dont ; possible ; possible to ; prep ; pressed pill
        detox	3	primo ; probar ; psych hosp ; pt awake ; pull ; pump ; purpose ; puso ; q 0 ; q si ; quart
        detox	3	que casi ; que el ; que eso ; que fue ; que mi ; quiero desintoxicarme ; quise ; ran
        detox	3	rate ; rather ; reaction ; really ; receso ; reciben gente ; regular use ; remember
        detox	3	resident ; restoril ; retiring ; rum ; running ; runs out ; sale el ; salvaron ; same
        detox	3	say so ; say you ; says outpatient ; school bus ; school district ; scissors ; se
        detox	3	se paso ; se tomo ; seeing things ; seizures ; sells it ; semana me ; several ; shakes
        detox	3	shaky ; shaky in ; she ; she is ; she knows ; sheets ; shelter 0 ; shes ; shooting ; sin
        detox	3	since a ; since fri ; since last ; slow ; smokes meth ; so thats ; sober aunt
        detox	3	somebody watching ; someone ; someone about ; someone for ; something at ; something out
        detox	3	soy ; soy su ; standing here ; still on ; strips ; subs ; subutex ; such a ; suicidas
        detox	3	sun nite ; sunday night ; supervised withdrawal ; supposed ; swears it ; sweating
        detox	3	sx today ; take homes ; take people ; tall ; tall cans ; tar ; tarda ; teacup ; ten beers
        detox	3	th and ; than ; that first ; that line ; that takes ; the ; the afternoon ; the bottle
        detox	3	the caller ; the clock ; the color ; the cup ; the dog ; the dresser ; the end
        detox	3	the family ; the nasal ; the new ; the paper ; the phone ; the process ; the street
        detox	3	the walk ; then nothing ; there such ; theres ; they brought ; they had ; they have
        detox	3	they hit ; thin ; thing as ; think he ; thirty day ; this morning ; thought ; tiene las
        detox	3	till i ; time the ; tinfoil ; to be ; to bring ; to close ; to do ; to hold ; to in
        detox	3	to kick ; to kill ; to other ; to ten ; to walk ; to your ; todavia ; today ; told
        detox	3	told the ; toma vodka ; too many ; took 0 ; traigo ; transfer ; tremens ; trial ; trucker
        detox	3	tuesday after ; tuvo ; two minutes ; two shots ; u do ; uber ; un litro ; un lugar
        detox	3	una semana ; uncle ray ; understand ; unknown ; until this ; up about ; up to ; ur 0
        detox	3	urgencias ; urgent ; use fentanyl ; use wants ; used the ; vicodin ; vodka daily
        detox	3	vodka diario ; volvio ; w/d ; w/d mgmt ; want off ; wants all ; wants off
        detox	3	wants residential ; was full ; was supposed ; watching me ; way i ; we admit ; wednesdays
        detox	3	weed i ; week early ; went ; whats next ; while he ; white claws ; who is ; who uses
        detox	3	who was ; wife gave ; wife hes ; wife will ; wine at ; wine every ; with breakfast
        detox	3	with somebody ; with you ; wkends no ; wm ; woke ; woken ; wont ; wont name ; wont quit
        detox	3	wont tell ; worried re ; would a ; writes ; y ahora ; y en ; y es ; y estoy ; y le
        detox	3	y tengo ; y tiene ; yo me ; you get ; your withdrawal ; yrs ; zapatos ; ~a ; ~benzo /
        detox	3	~both ; ~both ~ends ; ~by ; ~convulsion ; ~desintoxicacion ; ~die ; ~drug ; ~dt ; ~ends
        detox	3	~etoh ~w/d ; ~hit ; ~icu ; ~klonopin ; ~mal ; ~me ; ~narcan ; ~no ~puedo ; ~od ; ~off
        detox	3	~on ~purpose ; ~opi / ; ~opiates ; ~out ; ~puedo ; ~purpose ; ~take ; ~to ~die ; ~too
        detox	3	~vodka ; ~want ; ~withdrawal ; ~year ; ~you ; ~you ~take
        detox	2	# only ; *abstinent.0:other_experiencer ; *ago.0 ; *ago.4 ; *arrests.0:historical
        detox	2	*caller.0:other_experiencer ; *chestPain.0:negated ; *deliriumTremens.0:negated
        detox	2	*detoxDone.0:hypothetical ; *emergency.3 ; *functioning.0:negated
        detox	2	*hallucination.0:negated ; *hooked.0:negated ; *jobSeeker.1:other_experiencer
        detox	2	*lengthOfUse.0 ; *misuse.0:other_experiencer ; *nonDrug.0:hypothetical
        detox	2	*priorTreatments.0 ; *quitting.0 ; *relief.0:hypothetical
        detox	2	*residentialEnding.0:hypothetical ; *rhythm.0 ; *seizure.0:negated ; *seizure.3:negated
        detox	2	*sinceLastUse.1 ; *sinceStopping.1 ; *substance.0:hypothetical
        detox	2	*suicidalOblique.0:negated ; *unaided.0:hypothetical ; *wantsOff.0:other_experiencer
        detox	2	*withdrawalSign.0:other_experiencer ; + asked ; / ; / mo ; 0 @ ; 0 am ; 0 at ; 0 barras
        detox	2	0 ciwa ; 0 coming ; 0 currently ; 0 day ; 0 dias ; 0 dolares ; 0 drinking ; 0 esta
        detox	2	0 every ; 0 f ; 0 g ; 0 grams ; 0 had ; 0 hr ; 0 last ; 0 p ; 0 pack ; 0 pk ; 0 pressed
        detox	2	0 prior ; 0 sober ; 0 this ; 0 toma ; 0 weeks ; 0 when ; 0 white ; 0 years ; 0 yr ; 0 yrs
        detox	2	@ 0 ; a big ; a blue ; a brother ; a cop ; a costco ; a custody ; a diario ; a doctor
        detox	2	a drunk ; a fellow ; a fever ; a freight ; a functioning ; a gurgling ; a handful ; a job
        detox	2	a liter ; a live ; a lock ; a m ; a normal ; a person ; a quart ; a rope ; a six ; a slow
        detox	2	a small ; a sober ; a taco ; a trach ; a una ; a whole ; a young ; a ~seizure ; abre
        detox	2	abre los ; abscess r ; abstinencia de ; abt ; abt a ; abuelo ; acaba ; accident ; actual
        detox	2	actually ; addicted ; addicted to ; adicta ; admits 0 ; admitted ; admitted to ; after a
        detox	2	after and ; after five ; after shift ; again tonite ; agarrado ; ago ; ago on ; ago says
        detox	2	agua ; aguardiente ; ahorcarme ; al ; alcohol 0 ; alcohol del ; alcohol hace ; alcohol in
        detox	2	alcoholico ; all day ; all he ; all night ; along ; already ; always ; ama ; ama from
        detox	2	amanecio ; ambien 0 ; ambulatory ; an accountant ; an ambulance ; and cannot ; and could
        detox	2	and dont ; and ends ; and friday ; and had ; and half ; and has ; and last ; and meth
        detox	2	and not ; and seeing ; and some ; and talking ; and turned ; and wine ; and work ; and ~ox
        detox	2	anda malilla ; another at ; antes del ; anyway ; apartment and ; approx 0 ; are the
        detox	2	arent ; arent there ; arm numb ; arm where ; army ; arreando ; arreando vacas ; as a
        detox	2	asi desde ; asked which ; asking ; asks detox ; at bedtime ; at four ; at kaiser
        detox	2	at least ; at this ; ativan 0 ; awake ; away his ; ayer en ; ayer no ; ayuda mi
        detox	2	ayudenme por ; azul ; back seat ; back with ; badly ; bag ; bailiff ; bakersfield
        detox	2	bano de ; bano del ; barely ; barely breathing ; bars like ; bars on ; be ; be fine
        detox	2	be for ; be the ; bebo ; bed for ; been an ; been at ; been one ; been seeing ; been the
        detox	2	been without ; beer daily ; before noon ; being ; bell ; beside him ; better
        detox	2	bien malilla ; bills ; birds ; blocks ; blues 0 ; blues daily ; board and ; boat
        detox	2	bones hurt ; booking ; boots ; bored ; both ; bottle every ; bottles in ; bracelet ; brain
        detox	2	breath and ; bro 0 ; brother asked ; brought me ; buddy ; buenos ; buenos dias ; building
        detox	2	bump ; bunch ; bunch of ; burnt foil ; bus ; buys ; buzz ; by him ; by his ; by wk
        detox	2	cada vez ; cafe ; caller whispering ; calls ; camas ; came back ; came to ; caminando
        detox	2	camp ; cana ; canadian ; cans ; cant even ; cant hold ; cant keep ; cant rouse ; cant sign
        detox	2	caps ; captain ; captain morgan ; care and ; carisoprodol ; carro ; case every ; case mgr
        detox	2	case of ; cash price ; casi nunca ; cat ; catching ; cdl driver ; ceniza ; certain
        detox	2	cerveza en ; chardonnay ; charge ; charge nurse ; chart ; chatting ; chatting with
        detox	2	chatty ; cheek ; cheque ; chews ; chili ; chills and ; choir ; christmases
        detox	2	christmases ago ; claw ; clearly ; clinic has ; close ; clr roommate ; clr wants
        detox	2	co driver ; cobran y ; cocina ; coke at ; coke the ; cold turkey ; colors ; come and
        detox	2	compa ; con el ; con narcan ; confused and ; convulsione ; convulsions ; cost of
        detox	2	couch surfing ; could not ; counselor in ; count ; counted the ; counterfeit
        detox	2	couple nights ; court 0 ; court says ; cover ; covid ; cramps ; cri ; cri help ; cries
        detox	2	cuando deje ; cuanto cobran ; cuantos ; cuantos dias ; cuarto ; cup until ; cut off
        detox	2	cutting ; d @ ; d ago ; d residential ; d/c her ; dad no ; dad says ; daily use
        detox	2	dan terapia ; dana ; daughter recital ; daughter wants ; day just ; day without ; daycare
        detox	2	daylight ; days back ; de bacardi ; de cinco ; de cuarto ; de golpe ; de martes ; de ron
        detox	2	de tomar ; dead ; dead mother ; debajo ; debajo del ; dejar las ; dejo el ; del
        detox	2	denies daily ; describe ; desde anoche ; desde la ; desde los ; desintoxicacion p
        detox	2	detox and ; detox at ; detox cost ; detox de ; detox near ; detox or ; detox part
        detox	2	detox placement ; detox slot ; detox yesterday ; dia sin ; diaphoretic ; diarrea ; dias y
        detox	2	diazepam ; dicen ; dicen que ; did one ; didnt touch ; didnt want ; died and ; different
        detox	2	dijo ; dio mas ; direct ; dishwasher ; disoriented ; dispatch ; do ; do a ; do an ; do iop
        detox	2	doc ; doctor on ; doctor wont ; does ; doesnt do ; doing it ; dolares ; doll ; don ; dont
        detox	2	dont bother ; dont care ; dont come ; dont know ; dont send ; dont ~want ; doses of
        detox	2	down my ; doy ; drenched ; drink daily ; drink was ; drinks 0 ; drinks every ; drooled
        detox	2	dropped in ; drunk by ; duelen ; dura ; dura la ; durmiendo en ; dv shelter ; dx ; dying
        detox	2	each ; each and ; each of ; each wk ; eap ; early every ; east ; echa ; ed rn ; eight or
        detox	2	eighty ; ekg ; el bano ; el carro ; el closet ; el detox ; el piso ; el primer
        detox	2	eleven months ; ella ; else there ; email ; embarazada ; embarazada de ; employer ; emts
        detox	2	en ; en 0 ; en la ; en seis ; encuentro ; enganchada a ; er to ; es ahi ; es lo ; esa
        detox	2	escalofrios ; esta enganchada ; esto ; esto no ; estoy bien ; estoy con ; etizolam
        detox	2	etoh 0 ; etoh ciwa ; etoh d/c ; etoh daily ; eve groups ; evening classes ; every day
        detox	2	every nite ; everyone else ; everyone says ; everything ; evry ; ex wife ; existe
        detox	2	expediente ; eye ; eyes ; eyes open ; f done ; f gabapentin ; fair ; fallujah ; falto me
        detox	2	fam ; fast ; faxing ; feeling ; fentanilo todos ; fentanyl all ; fentanyl and
        detox	2	fentanyl every ; fentanyl in ; feo ; fernet ; fever 0 ; fever of ; few beers ; few hours
        detox	2	figueroa ; filling ; filling this ; finally ; find a ; fines ; finish ; fire dept
        detox	2	fireworks ; first one ; fit in ; five or ; five years ; flask ; flask of ; floaty
        detox	2	floor of ; foam and ; folks ; for each ; for eleven ; for help ; for real ; for this
        detox	2	forearm ; foreman ; foreman wont ; forgot ; forgotten ; found you ; four oclock ; free for
        detox	2	freight ; fria ; friday and ; friend 0 ; frio y ; from breakfast ; from noon ; from this
        detox	2	fue ; fue ayer ; full of ; fuma fentanilo ; functional ; functioning ; funeral and ; funny
        detox	2	g 0 ; gallon ; gallon of ; gas stn ; gasto ; gave away ; gave my ; gently ; get him
        detox	2	get me ; get my ; get the ; give him ; giving ; go to ; go up ; goes down ; golpe ; gone
        detox	2	gone a ; gone by ; gone in ; got into ; gotta ; gram ; gram each ; grand mal ; grandmother
        detox	2	great ; grito ; gurgling noise ; guys do ; h + ; h and ; h every ; hace una ; had in
        detox	2	had some ; had to ; half gram ; half of ; hand ; handed him ; handful of ; handle
        detox	2	hands going ; hands on ; hard ; hard to ; hardly ever ; has gone ; has taken ; have nine
        detox	2	have the ; have to ; havent told ; having chest ; hay y ; he comes ; he didnt ; he drank
        detox	2	he isnt ; he querido ; he walks ; healing ; heard ; heart is ; heavy drinker ; hed been
        detox	2	her ; her by ; her other ; her overnight ; her side ; her who ; her words ; hermana
        """
}
