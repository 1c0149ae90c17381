extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox1 = """
        detox	-4	=
        detox	28	*detoxRequest.0
        detox	24	*overdoseNow.0
        detox	22	*detoxWord.0 ; *sinceLastUse.0
        detox	21	*drinks.2
        detox	16	*heavy.0 ; *naloxone.0 ; *withdrawalSign.0
        detox	15	*injecting.0 ; *overdose.0 ; detox
        detox	14	*family.0 ; *family.1 ; *rhythm.2 ; *withdrawal.0
        detox	13	*detoxRequest.0:hypothetical ; *relief.0 ; narcan ; ~detox
        detox	12	*hooked.0 ; *overPrescribed.0
        detox	11	*detoxWord.0:hypothetical ; *losingSupply.0 ; *substance.1 ; bars
        detox	10	*deliriumTremens.0 ; *overdoseNow.1 ; *relief.1 ; *treatmentNeed.1 ; desintoxicacion
        detox	10	desintoxicarme ; detox for ; pint
        detox	9	*deliriumTremens.0:historical ; *quantity.0 ; *substance.0 ; bottles ; cold ; dts
        detox	9	for detox ; mgmt ; narcanned ; soma
        detox	8	*backToUse.0 ; *seizure.0:historical ; *seizure.2:historical
        detox	8	*substance.1:other_experiencer ; *withdrawalHint.0 ; blues ; botella ; bottle ; color
        detox	8	del cristal ; desintoxicar ; detox before ; need detox ; needle ; real ; ~w/d
        detox	7	*ago.5 ; *duration.0 ; *frequency.2 ; *frequency.2:other_experiencer
        detox	7	*overdoseNow.0:other_experiencer ; *seizure.0 ; *sinceStopping.0 ; *wantsOff.0 ; @
        detox	7	a detox ; ambien ; around the ; bathroom ; before my ; breakfast ; by ; doctor ; dope
        detox	7	given ; gray ; gurgling ; hacen ; i overdosed ; klonopin ; malilla ; noon ; not breathing
        detox	7	pastillas ; pide ; shots ; si no ; snoring ; to detox ; withdrawal
        detox	6	*cows.0 ; *pregnancy.0 ; *quitting.0:hypothetical ; *uses.0 ; *wantsOff.0:hypothetical
        detox	6	*withdrawalSign.0:hypothetical ; a pint ; a taper ; alcoholic ; algo en ; at our ; ativan
        detox	6	brandy ; breathing ; cabinet ; clonazepam ; como ; con doctor ; cows 0 ; cristal nomas
        detox	6	desde que ; desintoxicacion para ; desintoxicar a ; despierta ; detox first ; detox off
        detox	6	doctors ; doesnt ; driver ; er ; fetty ; fifth ; foil ; fumado ; h ; hooked on ; iv ; lips
        detox	6	los dias ; lu ; many days ; medical ; medicine ; narcanned me ; necesito desintoxicarme
        detox	6	niega ; noise ; paramedics ; party ; pill ; pinpoint ; pinpoint pupils ; purple ; rye
        detox	6	script ; spray ; stopped ; stopped drinking ; system ; think im ; thirty ; tio ; tomando
        detox	6	up in ; wants detox ; water ; we do ; withdrawal mgmt ; your detox ; your place ; ~dts
        detox	5	*alcoholic.0 ; *confusion.0 ; *drinks.1 ; *family.8 ; *keptUsing.0:negated
        detox	5	*lengthOfUse.2 ; *misuse.0 ; *naloxone.0:other_experiencer
        detox	5	*substance.0:other_experiencer ; *substance.1:negated ; *wantsToQuit.0 ; + ; 0 mg ; 0 th
        detox	5	a line ; a thing ; alvarado ; anymore ; approx ; ate ; bags ; bed ; before ; blue
        detox	5	brought ; casi no ; chiva ; clock ; days is ; did a ; dio ; do it ; dopesick
        detox	5	drinking again ; echo ; eight ; espalda y ; every single ; everyone ; fent ; fent daily
        detox	5	fifth of ; fioricet ; for crystal ; for ~detox ; get a ; got a ; habia ; had ; hold the
        detox	5	hooked ; hours ; hydrocodone ; if we ; im drinking ; is detox ; it was ; jim ; lawyer
        detox	5	le pusieron ; management ; many ; me la ; methadone ; my lawyer ; my system ; narcan x
        detox	5	no despierta ; nurse about ; nurses ; ocupa ; odd ; of jim ; of vodka ; off coke
        detox	5	other phone ; overdosed ; pain ; pint of ; process ; pusieron ; ran out ; recetaron ; runs
        detox	5	safely ; se me ; seeing ; sentencing ; sobrino ; soft ; spoon ; swears ; tablets
        detox	5	take leave ; tall ; th ; the bottle ; the one ; these days ; they narcanned ; this out
        detox	5	tongue ; took 0 ; tremor ; turning ; until ; until i ; vez ; vodka ; wake up ; wants help
        detox	5	watching ; with narcan ; withdrawal management ; withdrawing ; without ; yawning ; ~come
        detox	5	~convulsiones ; ~de ; ~my ; ~naloxone ; ~opi ; ~seizure ; ~sustancia ; ~sz ; ~taper ; ~the
        detox	5	~w/d ~sz
        detox	4	*caller.0:historical ; *detoxWord.0:negated ; *emergency.4
        detox	4	*injecting.0:other_experiencer ; *overdose.0:historical ; *quantity.0:other_experiencer
        detox	4	*quitting.0:historical ; *quitting.0:other_experiencer ; *relief.2
        detox	4	*substance.0:historical ; *withdrawalHint.0:negated ; *withdrawalSign.0:negated ; + thc
        detox	4	0 in ; 0 months ; 0 wants ; a few ; a fifth ; a supervised ; a ~detox ; about six
        detox	4	abstinencia ; abuse ; again ; ahora ; alprazolam ; and isnt ; antes ; antes de ; as i
        detox	4	asap ; ask a ; at dawn ; at night ; at work ; at your ; ayuden ; azules ; back to ; bags a
        detox	4	bajo ; bano ; be coke ; bed today ; been on ; beer 0 ; before anything ; bones ; breaths
        detox	4	bud ; but my ; callin ; cama ; can a ; can you ; cap ; cara ; cash ; child ; chills
        detox	4	clerk ; clr ; clr found ; cm ; collapsed ; color of ; come off ; contractor ; d 0 ; dad is
        detox	4	dawn ; day ; day after ; day since ; dejo ; detox 0 ; detoxing ; diarias ; dias ; didnt
        detox	4	dieron ; do detox ; doesnt use ; donde me ; doses ; down her ; el sabado ; eleven ; en el
        detox	4	end of ; enganchada ; entra ; eso no ; espalda ; etoh + ; even a ; every ; every month
        detox	4	fax ; feels ; fentanyl daily ; few ; fingers ; firefighter ; first ; for about
        detox	4	for ~withdrawal ; found ; full ; gabapentin ; got hit ; half ; handle of ; hands
        detox	4	hasta que ; haul ; havent slept ; he can ; he collapsed ; heavy ; help us ; heroin and
        detox	4	heroin needle ; hes on ; hijo no ; him ; his back ; his face ; his shirt ; hit ; hit with
        detox	4	hold ; how would ; hoy ; hr 0 ; i get ; i haul ; i shot ; if i ; if they ; im an ; im on
        detox	4	in 0 ; it again ; its all ; its only ; keeps ; kick ; kitchen floor ; la cara ; la espalda
        detox	4	la recetaron ; label ; labios ; las 0 ; last detox ; last weekend ; le ; lean every
        detox	4	los labios ; lu 0 ; lunch ; m etoh ; me with ; medical detox ; mes ; meth detox
        detox	4	meth this ; metio ; mg ; mgmt bed ; mi tio ; missed ; mom in ; mouth ; my cousin
        detox	4	my email ; my late ; my shift ; my tio ; night ; night now ; no puedo ; no sleep
        detox	4	no tremor ; normal ; not waking ; ob ; of black ; of it ; of my ; of those ; off
        detox	4	on saturday ; opens ; otra vez ; out for ; out on ; oxycodone ; para el ; patches
        detox	4	phenibut ; place ; pressed ; primo ; process for ; puedo ni ; pulse ; qd ; que no
        detox	4	quiero que ; quise ; reaching ; refill ; release ; restroom ; rivotril ; ron ; ronca
        detox	4	roncando ; roommate had ; rug ; rum ; sabado ; safe ; say so ; says no ; scripts
        detox	4	se metio ; se toma ; shirt ; shot up ; si ; skin ; slapped ; slow ; so long ; sound
        detox	4	starts ; stepping ; stepping down ; straw ; such ; suggests ; supervised
        detox	4	supervised taper ; supposed to ; swallowed ; sx ; ta ; tell me ; temblor ; the church
        detox	4	the clock ; the color ; the mouth ; the party ; the rug ; there is ; these ; third day
        detox	4	this time ; thursday night ; tid ; til ; titos ; to walk ; toma ; too many ; took
        detox	4	tramadol ; type ; ur ; va ; vive ; vomito ; w/d mgmt ; wake ; waking ; waking up ; want my
        detox	4	want off ; was coke ; was in ; was with ; wash ; week all ; weird ; went ; whatever was
        detox	4	who was ; with his ; with nurses ; with ~narcan ; withdrawal from ; wont quit ; wont say
        detox	4	would ~you ; writes ; y para ; y ya ; ~come ~off ; ~do ; ~do ~the ; ~dts x ; ~he ; ~part
        detox	4	~safely
        detox	3	*about.2 ; *ago.4 ; *caller.0:negated ; *ciwa.0 ; *emergency.4:negated
        detox	3	*frequency.2:negated ; *nonDrug.0:hypothetical ; *number.2 ; *otherService.4:negated
        detox	3	*overdoseNow.0:possible ; *pregnancy.0:negated ; *sinceLastUse.1 ; *sinceStopping.1
        detox	3	*substance.0:negated ; *suicidal.0:negated ; *withdrawalHint.0:hypothetical ; + coke
        detox	3	+ fent ; / ~opi ; 0 / ; 0 a ; 0 btl ; 0 by ; 0 l ; 0 vodka ; a bundle ; a firefighter
        detox	3	a guy ; a half ; a handle ; a holding ; a la ; a party ; a straw ; about a
        detox	3	abstinencia de ; accountant ; active ; addict ; admits ; after 0 ; after dark ; afternoon
        detox	3	agua y ; aint ; airport ; al ; al bano ; al dia ; alarm ; alcohol 0 ; alcoholic for
        detox	3	alcoholico desde ; all ; all of ; almohada ; already told ; alright ; amanece ; ambulance
        detox	3	and friday ; and more ; and seeing ; and theres ; and using ; anyhow ; as prescribed
        detox	3	asked me ; asking for ; asks abt ; at breakfast ; at lunch ; at supper ; at va ; ate a
        detox	3	aunque ; aunt house ; aware ; away ; baby crying ; bacardi ; back and ; bag ; barras
        detox	3	be detoxed ; be woken ; bed for ; bedtime ; been ; been like ; beer ; beers every ; bender
        detox	3	boca ; botella de ; bottle and ; bourbon ; box ; boxes ; boxes of ; boy has
        detox	3	boyfriend says ; breathing right ; brother the ; btl ; btwn ; buenas ; bundle ; burnt
        detox	3	bus ; but im ; button ; by me ; caguamas ; call 0 ; caller is ; calling me ; cama de
        detox	3	can take ; can u ; cans ; cant ; cant catch ; cant keep ; cat ; catch ; caught ; chart
        detox	3	chewed ; children ; chin ; christmas ; cigna ; cinco dias ; circuit ; circuit parties
        detox	3	ciwa 0 ; claws ; coke + ; comfort ; con ; con las ; confused ; control ; controlled
        detox	3	convulsed ; corre ; couldnt ; court ; court reporter ; cows ; cristal ; cuanto
        detox	3	cuanto tarda ; cup ; cutting ; d x ; dad who ; dark ; day script ; days and ; days i
        detox	3	de todo ; del ; delirium tremens ; denies regular ; dependent ; dependent on ; descanse
        detox	3	desintox ; desintoxicarme del ; detox and ; detox bed ; detox in ; detox tonight ; dia
        detox	3	dia y ; diabetes ; dias con ; dice la ; did one ; digan ; dilaudid ; discreet ; district
        detox	3	district hr ; do that ; do yall ; doctor is ; doctor watching ; does ; doing it
        detox	3	dont remember ; dormido ; double ; down ; down his ; down in ; drained ; dresser
        detox	3	drink daily ; drink from ; drinks daily ; drinks like ; dry ; dry 0 ; dts at ; dtx ; dura
        detox	3	dv shelter ; early ; el de ; el mes ; el otro ; el ultimo ; elevator ; else given ; ems
        detox	3	emt ; en la ; en su ; ends ; es el ; es un ; escondo ; esta ; estoy ; estuvo ; every 0
        detox	3	everyday ; explain ; eyes ; f asks ; fa ; faltar ; feel ; feels fine ; fell out ; fellow
        detox	3	fentanilo lo ; fernet ; fever ; few days ; fine by ; finish ; fireball ; first before
        detox	3	first time ; first week ; five or ; floor ; for 0 ; for client ; for coke ; for ketamine
        detox	3	for meth ; for pt ; for thirty ; for w/d ; for withdrawal ; forty minutes ; from a
        detox	3	from alcohol ; fue ; fue la ; fx ; g ; gas ; get this ; gets the ; ghb ; gin ; go about
        detox	3	go more ; go through ; goin ; goin on ; gone the ; goosebumps ; grams ; grams a ; grand
        detox	3	grey ; habla ; hace ; had two ; has it ; has no ; have gone ; he ; he did ; he is
        detox	3	he should ; her breath ; her coke ; her eyes ; her other ; hermano 0 ; hermano de
        detox	3	heroin addict ; heroin every ; heroina desde ; hes an ; hides ; him a ; his ; holding cell
        detox	3	hole ; hora ; hormigas ; hosp cm ; hosp overnight ; hospital said ; hospitalist ; how many
        detox	3	hx ~dts ; hydromorphone ; i already ; i odd ; i pass ; i pour ; i saw ; i start ; i stop
        detox	3	i thought ; ihs ; im back ; im due ; im okay ; im thirty ; in lobby ; in my ; in parking
        detox	3	in that ; in the ; in withdrawal ; info given ; insurance says ; inyectada ; is blue
        detox	3	is cold ; is meth ; is over ; is rn ; isnt ; it now ; it possible ; it starts ; it than
        detox	3	its been ; its for ; its not ; ive got ; ive had ; jala ; jala aire ; jalo ; jardinero
        detox	3	keep my ; ketamine + ; keys ; know i ; knows ; korea ; l ; la boca ; la botella
        detox	3	la malilla ; la manana ; la nariz ; la primera ; la tia ; labios morados ; las unas
        detox	3	last beer ; last place ; last time ; lasts ; lasts me ; lately ; le dieron ; lean
        detox	3	learned ; leave until ; legs ; life back ; like 0 ; line he ; line was ; lips purple
        detox	3	liter ; litro de ; live alone ; llama ; llama x ; lock ; long ; loose ; lorazepam
        detox	3	lunes a ; m ghb ; m wife ; mainly ; man ; matando ; md ; me before ; me corre ; me echo
        detox	3	me last ; me my ; me on ; men in ; meth + ; meth and ; mezcal ; midnight ; min ago ; mo
        detox	3	monday and ; months pregnant ; morados ; more on ; muscle ; music ; my 0 ; my eyes
        detox	3	my family ; my fingers ; my friend ; my guy ; my head ; my life ; my number ; my teeth
        detox	3	narcan at ; nariz ; nasal ; nasal stuff ; necesitamos ; necesito ; needs ; needs detox
        detox	3	needs to ; news ; next to ; nino ; nite ; no answer ; no dice ; no dio ; no la
        detox	3	nobody will ; nomas ; noon my ; norcos ; nose ; not the ; nothing like ; now im ; nurse 0
        detox	3	oclock ; ocupo ; of fetty ; of jail ; of titos ; off a ; off my ; off of ; often ; ojos
        detox	3	ok with ; okay ; on dope ; on floor ; on her ; on kitchen ; on percs ; on pills
        detox	3	on purpose ; on wednesday ; once ; one bump ; one go ; one i ; one in ; only ; only that
        detox	3	only the ; only weed ; or the ; ortho ; other stuff ; our facility ; out a
        detox	3	outpatient only ; over me ; overdose ; overnight ; own kid ; pain pills ; papelito
        detox	3	para la ; parking structure ; parole ; pass out ; passes out ; patron ; patron dice ; per
        detox	3	pharmacist ; pharmacy ; please ; please dont ; pm ; possible ; possible to ; pour ; ppl
        detox	3	prep ; pressed pill ; pull ; pump ; pupils ; puras ; purpose ; q ; q 0 ; q si ; que casi
        detox	3	que eso ; que fue ; que mi ; querido ; quiero desintoxicarme ; ran ; rate ; ray ; reaction
        detox	3	really ; receso ; reciben ; regular use ; remember ; resident ; restoril ; retiring
        detox	3	roxies ; running ; runs out ; sale el ; salvaron ; same ; say what ; say you
        detox	3	says outpatient ; school bus ; school district ; scissors ; scratch ; screaming ; se
        detox	3	se paso ; se puso ; se tomo ; seeing things ; seizures ; sells it ; semana me ; several
        detox	3	shakes ; shaking ; shaky in ; she ; she knows ; sheets ; shelter 0 ; sherry ; shes ; shift
        detox	3	shirt and ; shooting ; shots of ; since a ; since last ; single night ; smokes meth ; so
        detox	3	so thats ; sober living ; somebody watching ; someone about ; someone for ; something at
        detox	3	something out ; soy ; soy su ; standing here ; stopping ; strips ; stuff ; subutex
        detox	3	such a ; sun nite ; sunday night ; supervised withdrawal ; supposed ; sure ; sweating
        detox	3	sx today ; take him ; taken ; tall cans ; tar ; tarda ; teacup ; teeth ; tells ; ten beers
        detox	3	tenant ; tequila diario ; th and ; than ; that first ; that line ; that takes ; the
        detox	3	the afternoon ; the caller ; the cat ; the cup ; the dog ; the dresser ; the end
        detox	3	the nasal ; the paper ; the process ; the street ; then nothing ; there such
        detox	3	they brought ; they had ; they have ; they hit ; thing as ; think he ; third ; thirty day
        detox	3	this morning ; thought it ; three days ; till i ; time the ; tinfoil ; to be ; to bring
        detox	3	to call ; to close ; to hold ; to kick ; to kill ; to other ; to ten ; toda ; toda la
        detox	3	todavia ; today ; told ; told the ; toma vodka ; too fast ; traigo ; transport ; tremens
        detox	3	trial ; tub ; tuesday after ; twenty ; two days ; two minutes ; two seizures ; two shots
        detox	3	u ; uber ; un lugar ; una pastilla ; una semana ; uncle ray ; understand ; unknown
        detox	3	until this ; up about ; up to ; ur 0 ; urgencias ; use fentanyl ; use wants ; used the
        detox	3	vicodin ; vodka daily ; vodka diario ; volvio ; vomiting ; w/d ; walk ; want help
        detox	3	wants all ; wants off ; wants residential ; was supposed ; watching me ; way i ; wednesday
        detox	3	weed i ; week at ; week early ; whats next ; when he ; white claws ; who is ; who uses
        detox	3	wife gave ; wife will ; wine 0 ; wine at ; wine every ; with breakfast ; with somebody
        detox	3	with you ; wkends no ; woken ; wont ; wont name ; would a ; y ahora ; y casi ; y en ; y es
        detox	3	y la ; y le ; y tengo ; y tiene ; yall ; years of ; yet ; you get ; you guys ; yrs
        detox	3	zapatos ; ~benzo / ; ~both ; ~both ~ends ; ~by ; ~convulsion ; ~desintoxicacion ; ~die
        detox	3	~drug ; ~dt ; ~ends ; ~etoh ~w/d ; ~hit ; ~icu ; ~mal ; ~me ; ~od ; ~of ; ~off
        detox	3	~on ~purpose ; ~opi / ; ~opiates ; ~out ; ~purpose ; ~stopped ; ~take ; ~to ~die ; ~vodka
        detox	3	~when ; ~with ; ~withdrawal ; ~year ; ~you ; ~you ~take
        detox	2	# only ; *ago.0 ; *caller.0:other_experiencer ; *chestPain.0:negated
        detox	2	*confusion.0:negated ; *deliriumTremens.0:negated ; *detoxRequest.0:negated ; *emergency.8
        detox	2	*functioning.0:negated ; *hallucination.0:negated ; *hooked.0:negated
        detox	2	*jobSeeker.1:other_experiencer ; *lapse.0 ; *lengthOfUse.0 ; *misuse.0:other_experiencer
        detox	2	*overdose.0:negated ; *priorTreatments.0 ; *quantity.1 ; *quitting.0
        detox	2	*relief.0:hypothetical ; *residentialEnding.0:hypothetical ; *seizure.0:hypothetical
        detox	2	*seizure.3:negated ; *substance.1:hypothetical ; *substance.4:other_experiencer
        detox	2	*suicidalOblique.0:negated ; *unaided.0:hypothetical ; *wantsOff.0:other_experiencer
        detox	2	+ asked ; / ; / d ; / mo ; 0 @ ; 0 barras ; 0 ciwa ; 0 coming ; 0 currently ; 0 day
        detox	2	0 dolares ; 0 drinking ; 0 esta ; 0 f ; 0 fent ; 0 from ; 0 g ; 0 got ; 0 grams ; 0 had
        detox	2	0 hr ; 0 hrs ; 0 last ; 0 p ; 0 pack ; 0 per ; 0 pk ; 0 pressed ; 0 prior ; 0 sober
        detox	2	0 this ; 0 toma ; 0 weeks ; 0 when ; 0 white ; 0 year ; 0 years ; 0 yr ; 0 yrs ; @ 0
        detox	2	a bed ; a big ; a blue ; a brother ; a bunch ; a club ; a coffee ; a cop ; a costco
        detox	2	a coworker ; a custody ; a diario ; a drink ; a fellow ; a fever ; a freight
        detox	2	a functioning ; a gurgling ; a handful ; a job ; a liter ; a live ; a lock ; a m
        detox	2	a medical ; a normal ; a person ; a probar ; a quart ; a rope ; a six ; a slow ; a small
        detox	2	a taco ; a tomar ; a trach ; a una ; a veces ; a whole ; a ~seizure ; abre ; abre los
        detox	2	abt ; abt a ; abuelo ; acaba ; accident ; accidental ; actual ; actually ; addicted
        detox	2	addicted to ; adicta ; admits 0 ; admitted ; after a ; after and ; after five ; after he
        detox	2	after her ; after shift ; again since ; again tonite ; against the ; ago ; ago on
        detox	2	ago says ; agrees to ; agua ; aguardiente ; ahi mismo ; ahorcarme ; alcoholico
        detox	2	alguien que ; all day ; all he ; all night ; alone ; along ; already ; also ; aluminio
        detox	2	always ; ama ; ama from ; amanecio ; ambien 0 ; an accountant ; an ambulance ; an empty
        detox	2	and could ; and dont ; and ends ; and had ; and half ; and has ; and is ; and last
        detox	2	and lives ; and meth ; and not ; and nothing ; and shes ; and some ; and talking
        detox	2	and they ; and turned ; and work ; and ~ox ; another ; another at ; antes del ; ants
        detox	2	anyway ; apartment and ; approx 0 ; are the ; arent there ; arm where ; asi desde
        detox	2	asked which ; at bedtime ; at four ; at kaiser ; at least ; ativan 0 ; awake ; away his
        detox	2	ayer no ; ayuda mi ; ayudenme ; ayudenme por ; azul ; back ; back surgery ; back with
        detox	2	badly ; bailiff ; bakersfield ; bano de ; bano del ; barely ; bars on ; be ; be fine
        detox	2	be for ; be the ; bebo ; been at ; been every ; been seeing ; been since ; been the
        detox	2	beer daily ; beers a ; before noon ; bell ; beside him ; bien malilla ; birds ; birthday
        detox	2	blues 0 ; blues daily ; board and ; boat ; bones ache ; bones hurt ; booking ; boots
        detox	2	bored ; both ; bottle every ; bottles in ; brain ; breath and ; brochure mailed
        detox	2	brother asked ; brother who ; brought me ; buddy ; buenos ; buenos dias ; bugs off
        detox	2	building ; bump ; bunch ; bunch of ; buried ; buzz ; by ems ; by wk ; cada vez ; calambres
        detox	2	caller whispering ; calls me ; camas ; camp ; cana ; canadian ; candle ; cannot
        detox	2	cant even ; cant hold ; cant lose ; caps ; captain ; captain morgan ; care and
        detox	2	carisoprodol ; case every ; case mgr ; cash price ; casi nunca ; catching ; cdl driver
        detox	2	ceiling ; ceniza ; certain ; cerveza en ; charge nurse ; chatting ; chatting with ; chatty
        detox	2	cheek ; cheque ; chews ; chili ; chills and ; choir ; christmases ; christmases ago
        detox	2	chronic ; claims ; clearly ; client in ; clinic has ; close ; closing ; clr roommate
        detox	2	clr wants ; cocina ; coke the ; cold turkey ; come and ; coming off ; compa ; con el
        detox	2	con suero ; confused and ; convulsione ; convulsiones ; convulsions ; corta ; cost of
        detox	2	costco ; couch surfing ; could do ; could not ; count ; counted the ; counterfeit
        detox	2	couple nights ; court 0 ; court says ; cover ; covid ; crack a ; cri ; cri help ; cries
        detox	2	cuanto cobran ; cuantos ; cuantos dias ; cuarto ; cuerpo ; cunado ; cup until ; currently
        detox	2	cut off ; d @ ; d ago ; d residential ; d/c her ; dad no ; dad says ; daily
        detox	2	daily drinker ; daily iv ; daily use ; dan terapia ; dana ; daughter recital
        detox	2	daughter wants ; day just ; day long ; day without ; daycare ; days back ; de bacardi
        detox	2	de cinco ; de cuarto ; de golpe ; de tomar ; dead ; dead mother ; debajo ; debajo del
        detox	2	deceased ; dejaron ; dejo de ; dejo el ; delirium ; denies daily ; desde ; desde anoche
        detox	2	desde ayer ; desde la ; desde q ; desintoxicacion p ; detox at ; detox cost ; detox near
        detox	2	detox or ; detox part ; detox placement ; detox that ; dia sin ; diaphoretic ; dias y
        detox	2	diazepam ; dicen ; dicen que ; didnt want ; died and ; dijo ; dio mas ; direct
        detox	2	disoriented ; do ; do a ; do an ; do iop ; do to ; doc ; doctor no ; doctor on
        detox	2	doctor wont ; does detox ; doesnt do ; dolares ; don ; dont ; dont bother ; dont care
        detox	2	dont come ; dont know ; dont send ; dont ~want ; doses of ; dot ; down my ; drenched
        detox	2	drink a ; drink about ; drink was ; drinks 0 ; drinks every ; drooled ; drops ; drunk by
        detox	2	duelen ; dura la ; durmiendo en ; dx ; each ; each and ; each of ; each wk ; eap
        detox	2	early every ; east ; echa ; ed ; ed rn ; eight a ; eight or ; eight to ; eighty ; ekg
        detox	2	el bano ; el carro ; el closet ; el detox ; el piso ; el primer ; eleven months
        detox	2	else there ; email ; embarazada ; embarazada de ; employer ; emts ; en ; en 0 ; encuentro
        detox	2	enganchado ; enough to ; es ahi ; es lo ; esa ; escalofrios ; esta enganchada ; esto
        detox	2	esto no ; estoy bien ; estoy con ; etizolam ; etoh 0 ; etoh ciwa ; etoh d/c ; etoh daily
        detox	2	eve groups ; evening classes ; ever since ; every day ; everyone else ; everyone says
        detox	2	everything ; evry ; ex wife ; expediente ; eyes open ; f done ; f gabapentin ; f s/p
        detox	2	fallujah ; falto me ; fam ; fast ; faxing ; feeling ; fentanilo todos ; fentanyl all
        detox	2	fentanyl and ; fentanyl every ; feo ; fever 0 ; fever of ; few beers ; few hours
        detox	2	figueroa ; filling ; filling this ; finally ; find a ; fines ; fingernails ; fire dept
        detox	2	fireworks ; first name ; fit in ; five nights ; flask ; flask of ; floaty ; floor of
        detox	2	flutter ; foam ; foam and ; foil in ; folks ; for each ; for eleven ; for help ; for it
        detox	2	for this ; for twenty ; for weed ; foreman wont ; forever ; forgot ; forgotten ; forty
        detox	2	four oclock ; free for ; freight ; fri ; fria ; friday and ; friend 0 ; frio ; frio y
        detox	2	from breakfast ; from noon ; from this ; fue ayer ; fuma fentanilo ; functional
        detox	2	functioning ; funeral and ; gallon ; gallon of ; gasto ; gave away ; gave my ; gently
        detox	2	get him ; get me ; get my ; get the ; get up ; give him ; giving ; go live ; go up
        detox	2	goes down ; going like ; golpe ; gone ; gone a ; gone by ; gone in ; goodbye ; gooseflesh
        detox	2	gotta ; gown ; gram ; gram each ; grand mal ; grandmother ; great ; grito ; guess
        detox	2	gurgling noise ; guys ; guys do ; h and ; h every ; hace cinco ; hace una ; had some
        detox	2	had to ; half gram ; half of ; half the ; hand ; handed ; handed him ; handful
        detox	2	handful of ; handle ; handles ; hands going ; hands on ; happen ; hard ; hard to
        detox	2	hardly ever ; has been ; has gone ; has taken ; hasta ; have nine ; have the ; have to
        detox	2	havent told ; having chest ; hay y ; he didnt ; he doesnt ; he got ; he hasnt ; he isnt
        detox	2	he lets ; he querido ; he took ; head on ; healing ; heard ; heart is ; heavy drinker
        detox	2	hed been ; held ; her ; her on ; her overnight ; her side ; her who ; her words ; hermana
        detox	2	hermano ; heroin daily ; heroin four ; heroin iv ; heroin the ; heroina diario ; hes blue
        detox	2	hes breathing ; hes drunk ; hides it ; hiding ; hidrocodona ; him down ; him for ; him in
        detox	2	him seen ; hip ; his dad ; his dead ; his knees ; his name ; history ; hold a ; home and
        detox	2	home at ; home same ; homecoming ; homes ; hormigas en ; hospice ; hospice nurse
        detox	2	hospice rn ; hospital y ; hot and ; hotel ; hotels ; hours and ; how ; how my ; how that
        detox	2	hoy anda ; hoy si ; huesos ; husband 0 ; husband wants ; hx 0 ; i couldnt ; i figured
        detox	2	i gave ; i go ; i gotta ; i kicked ; i pay ; i run ; i shake ; i share ; i sit ; i started
        detox	2	i swallowed ; i swim ; i teach ; i tell ; i told ; i took ; icu with ; id been ; id rather
        detox	2	if its ; if possible ; im ; im not ; im seventy ; im short ; im told ; in a ; in an
        detox	2	in for ; in hallway ; in hand ; in july ; in laws ; in our ; in past ; in riverside
        detox	2	in spring ; in ten ; in ~0 ; ing ; inhaler empty ; ink ; insists ; intente ; internet
        detox	2	into ; involve ; inyecto ; iop after ; iop that ; is ; is cutting ; is dana ; is fine
        """
}
