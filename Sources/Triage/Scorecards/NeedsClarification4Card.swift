extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	-1	mom on ; moment ; monday night ; month in ; morado ; more or ; morirme
        needs_clarification	-1	mornings ; mother seeking ; moved out ; moved to ; moving ; moving to
        needs_clarification	-1	mr r ; mtg ; much for ; muscle ; mushrooms ; my body ; my car ; my coffee
        needs_clarification	-1	my dead ; my eyes ; my foot ; my hands ; my legs ; my marriage ; my niece
        needs_clarification	-1	my nursing ; my old ; my own ; my place ; my roommates ; my sister
        needs_clarification	-1	my spot ; my teeth ; my thighs ; my water ; my ~dad ; my ~wife ; myself and
        needs_clarification	-1	myself with ; n im ; n it ; n k ; n thats ; nada ; name on ; narcan x
        needs_clarification	-1	narcand ; near ; necesitamos ; necesito cambiar ; need someone
        needs_clarification	-1	needle next ; needles ; nerves ; never have ; never missed ; never more
        needs_clarification	-1	newborn ; news ; ni nada ; ni para ; ni usa ; nieta ; night he ; nights and
        needs_clarification	-1	ninas ; ningun lado ; ninth ; nitrous the ; no $ ; no drinking ; no me
        needs_clarification	-1	no program ; no sitter ; no sx ; no tenemos ; no thoughts ; no ~aftercare
        needs_clarification	-1	no ~toma ; nobody at ; nobody to ; nobody will ; noche ; none of ; norco
        needs_clarification	-1	normal for ; nos va ; not given ; not making ; not ~drugs ; note to
        needs_clarification	-1	november ; now im ; now in ; now its ; now no ; now the ; now theres ; np
        needs_clarification	-1	nurses ; o de ; o la ; odd on ; of county ; of drink ; of google ; of mom
        needs_clarification	-1	of phenibut ; of those ; of wine ; off and ; off mid ; old man ; on /
        needs_clarification	-1	on a ; on every ; on heroin ; on percs ; on premises ; on radio ; on them
        needs_clarification	-1	on thursday ; on tuesday ; one asking ; one for ; online ; only do
        needs_clarification	-1	only for ; only nicotine ; only pay ; only smoke ; options are ; or alcohol
        needs_clarification	-1	or less ; or three ; ortho ; other two ; other use ; otra vez ; our 0
        needs_clarification	-1	out and ; out her ; out i ; out my ; outpatient sessions ; outpatient track
        needs_clarification	-1	outpt program ; oven ; overdo ; own pillow ; owner of ; oxygen ; p/u
        needs_clarification	-1	paid my ; panel ; papa que ; para limpieza ; para preocuparse ; pared
        needs_clarification	-1	parejo ; parishioner ; parkinson ; parlays ; parole agent ; partial
        needs_clarification	-1	particulars ; parties ; party and ; pasado y ; paso de ; passed and
        needs_clarification	-1	passed me ; passed out ; passive ; pastillas ; pending ; people and ; per
        needs_clarification	-1	perfect ; personality ; photo ; piano ; pick it ; picking ; picks ; pico
        needs_clarification	-1	pide cama ; piece ; piedra me ; piel ; pinot ; pint ; place ; place for
        needs_clarification	-1	place of ; placement for ; plain ; plays ; please fix ; pmh ; poker
        needs_clarification	-1	police ; polvo ; poner ; por ella ; por los ; por mas ; porque dice
        needs_clarification	-1	practicum hours ; preferred ; pregnant on ; preocuparse ; prescribe
        needs_clarification	-1	presently ; president ; press ; pretty regular ; prevention ; prn ; probar
        needs_clarification	-1	programme ; project on ; pt ; pt no ; puedo dejar ; puedo faltar
        needs_clarification	-1	puedo pagar ; pukes ; pulls ; put him ; q no ; q si ; quart ; que el
        needs_clarification	-1	que eso ; que esta ; que fue ; que ni ; que quede ; que trabaja ; que vende
        needs_clarification	-1	que yo ; querido ; questionnaire ; quien cuide ; quien dejar ; quien hablo
        needs_clarification	-1	quien la ; quiero dejar ; quiero un ; quisiera ; quitaron ; quits ; racing
        needs_clarification	-1	racing and ; raised ; rates ; ready to ; real ; recital ; recomiendan
        needs_clarification	-1	recorded ; recs ; ref ; refiere ; refuses ed ; rehab three ; remember
        needs_clarification	-1	renta ; req ; reserve ; reside ; residence ; resident 0 ; residential not
        needs_clarification	-1	residential program ; residential this ; retainer and ; ride ; right back
        needs_clarification	-1	ring the ; ritalin ; rns ; roi ; rolled her ; ron ; roommate says ; root
        needs_clarification	-1	root canal ; rousable ; routine ; ruining ; s/p ; saber si ; sali el
        needs_clarification	-1	same as ; same hour ; same week ; sample ; samples ; say off ; says dont
        needs_clarification	-1	says hell ; says i ; says im ; says one ; scheduling ; school bus
        needs_clarification	-1	score on ; scripts ; se puso ; se queda ; see the ; seeks ; selected
        needs_clarification	-1	self wants ; seltzers ; seltzers on ; semana y ; send him ; sepulveda
        needs_clarification	-1	ser voluntaria ; shakes ; she cant ; she drinks ; she left ; she shoots
        needs_clarification	-1	she took ; she uses ; shes ; shifts a ; shook him ; shoot ; shoot meth
        needs_clarification	-1	shooting up ; shoots coke ; short ; should go ; shoved ; showing
        needs_clarification	-1	shut down ; si puede ; si tienen ; side ; siete ; signed it ; sigo
        needs_clarification	-1	sigue para ; silly to ; sin costo ; since fri ; since korea ; since she
        needs_clarification	-1	since the ; sister made ; sit with ; six weeks ; sixteen ; skin is ; sleep
        needs_clarification	-1	sleeper ; sleeping in ; slept ; sliding ; slurring ; smelled it ; smokes it
        needs_clarification	-1	smoking crack ; snoring weird ; so what ; sober asks ; sobre el ; sobriety
        needs_clarification	-1	sobrio ; sociology ; software ; sole caregiver ; solito ; solo ; soltera y
        needs_clarification	-1	somebody at ; somebody in ; somebody like ; somebody who ; someone can
        needs_clarification	-1	someone for ; someone with ; something in ; something with ; son died
        needs_clarification	-1	son dos ; son just ; soon ; sophomore ; soy mama ; speech ; speed
        needs_clarification	-1	spent the ; spoons ; spot if ; squeeze ; standing there ; start date
        needs_clarification	-1	started last ; started with ; staying in ; stays ; step two ; sternum
        needs_clarification	-1	stop shaking ; stopping ; straw in ; su programa ; subpoena to ; subs
        needs_clarification	-1	suicide prevention ; summary for ; sunday to ; superbill ; support group
        needs_clarification	-1	surfing ; swallowed a ; sweat ; sx ; system ; taco ; take him ; take me
        needs_clarification	-1	take more ; takes his ; taking 0 ; taking applications ; talking to ; tall
        needs_clarification	-1	tanks ; taper off ; tarea ; teacher 0 ; tech position ; teenager ; ten
        needs_clarification	-1	tengo que ; terapia de ; th grade ; than a ; thanksgiving and ; that much
        needs_clarification	-1	that way ; thatll ; thc carts ; the alcohol ; the ativan ; the bad
        needs_clarification	-1	the big ; the caller ; the clinic ; the coffee ; the curtain ; the dental
        needs_clarification	-1	the doctor ; the dog ; the driver ; the feed ; the guy ; the guys
        needs_clarification	-1	the hall ; the hours ; the laundry ; the life ; the live ; the lot
        needs_clarification	-1	the nurses ; the part ; the pot ; the restaurant ; the semester
        needs_clarification	-1	the service ; the third ; the trees ; the tub ; the word ; the year
        needs_clarification	-1	them and ; then another ; then asked ; then my ; then no ; then one
        needs_clarification	-1	therapist there ; there in ; there not ; theres ; theres been
        needs_clarification	-1	theres nobody ; these days ; they asked ; they get ; they hit ; they kept
        needs_clarification	-1	they say ; they threw ; thinking about ; third ; third grade ; third time
        needs_clarification	-1	thirty days ; this house ; this past ; this story ; this summer
        needs_clarification	-1	three jobs ; three on ; through sundays ; thru sun ; thurs
        needs_clarification	-1	thursdays through ; tiene alzheimer ; tiene las ; tienen programa ; till
        needs_clarification	-1	time is ; time ive ; titled ; to another ; to bed ; to death ; to drive
        needs_clarification	-1	to find ; to it ; to keep ; to kill ; to my ; to on ; to rehab ; to show
        needs_clarification	-1	to use ; to ~hear ; toca ; todo en ; told his ; toma desde ; toma los
        needs_clarification	-1	toma vodka ; tomado desde ; tomo ; tomo diario ; tomo dos ; took a
        needs_clarification	-1	took too ; torn ; touch ; touch alcohol ; trabajo de ; trap ; trauma
        needs_clarification	-1	tremor ; trial ; troca ; trunk ; tues group ; twice today ; two beers
        needs_clarification	-1	two christmases ; two hours ; two lines ; two of ; two or ; txt ; type this
        needs_clarification	-1	u guys ; u have ; ua ; ultima ; una companera ; una fiesta ; una gota
        needs_clarification	-1	una semana ; uncle ray ; under five ; unk pills ; unresponsive ; until my
        needs_clarification	-1	up ; up meth ; up my ; ups ; used meth ; uses a ; uses fentanyl
        needs_clarification	-1	uses ketamine ; using cocaine ; va en ; vacas ; van dos ; van tres
        needs_clarification	-1	varias veces ; veces y ; vehicle ; vet ; vez ; viagra ; viernes y
        needs_clarification	-1	vivo con ; vodka diario ; vodka in ; vodka qd ; voluntaria ; vs ; w 0
        needs_clarification	-1	w friends ; wait for ; walgreens ; walking out ; walmart ; want it
        needs_clarification	-1	want off ; wants him ; wants it ; wants step ; wants therapist ; wants to
        needs_clarification	-1	wants tx ; was coke ; was fentanyl ; was one ; wasnt even ; water bottle
        needs_clarification	-1	wax ; we did ; we offer ; we see ; wed love ; weddings ; wednesdays
        needs_clarification	-1	week early ; week is ; weeks at ; welfare ; what can ; what days ; what it
        needs_clarification	-1	what we ; whatever i ; when my ; where he ; where i ; where to ; which is
        needs_clarification	-1	who ; who are ; who gets ; who sells ; whoever signs ; whole of
        needs_clarification	-1	whole personality ; widow ; wife just ; willing to ; with just ; with us
        needs_clarification	-1	with wife ; withdrawal unit ; witness ; wk ; wkends only ; wknd ; wkr ; wm
        needs_clarification	-1	wnts ; women ; women only ; wont give ; wont hold ; wont open ; wood
        needs_clarification	-1	worked out ; worn ; worn out ; wrecked ; write for ; x wk ; y ahora ; y con
        needs_clarification	-1	y hoy ; y otra ; y ropa ; y traigo ; ya es ; ya ni ; ya se ; years of
        needs_clarification	-1	yo me ; you how ; you live ; you on ; you sent ; you would ; youll ask
        needs_clarification	-1	your admissions ; your clients ; your evening ; your night
        needs_clarification	-1	your residential ; your techs ; youre ; yours in ; ~/ ; ~0 ~day ; ~0 ~days
        needs_clarification	-1	~a ~bed ; ~aceptan ; ~admitted ; ~aftercare ; ~be ; ~be ~admitted ; ~bed
        needs_clarification	-1	~both ; ~both ~ends ; ~desintoxicacion ; ~drug given ; ~drugs wants ; ~dts
        needs_clarification	-1	~ends ; ~evening ~outpatient ; ~every ~day ; ~food ; ~harm ; ~hear
        needs_clarification	-1	~hear ~voices ; ~house ; ~how ~much ; ~husband ; ~intensive
        needs_clarification	-1	~intensive ~outpatient ; ~internar ; ~is ; ~isnt ; ~last ; ~my
        needs_clarification	-1	~no ~nothing ; ~no ~tx ; ~on ~my ; ~or ; ~our ; ~quiere ~ayuda ; ~resi
        needs_clarification	-1	~sat ; ~seizures ; ~they ; ~tomaba ; ~tx hx ; ~usa ; ~w/d ~sz ; ~work ; ~y
        needs_clarification	-1	~you ~take ; él no
        needs_clarification	-2	$ ; % ; *ahead.0 ; *ciwa.0 ; *clientAdmin.1 ; *deliriumTremens.0:historical
        needs_clarification	-2	*detoxRequest.0:negated ; *detoxWord.0:negated ; *duration.0
        needs_clarification	-2	*emergency.3:historical ; *emergency.4:negated ; *familySupport.0
        needs_clarification	-2	*frequency.1:historical ; *frequency.1:other_experiencer
        needs_clarification	-2	*frequency.2:historical ; *functioning.0:negated
        needs_clarification	-2	*jobSeeker.0:hypothetical ; *keptUsing.0:historical
        needs_clarification	-2	*keptUsing.0:hypothetical ; *lostThroughUse.0:other_experiencer
        needs_clarification	-2	*mandate.2 ; *noBarrierWork.0 ; *otherService.9:other_experiencer
        needs_clarification	-2	*outpatientWord.0:negated ; *overdose.0:other_experiencer
        needs_clarification	-2	*overdoseNow.0:possible ; *pregnancy.0:other_experiencer
        needs_clarification	-2	*quantity.0:other_experiencer ; *quantity.0:possible ; *quantity.3
        needs_clarification	-2	*quantity.3:historical ; *residentialRequest.0:negated
        needs_clarification	-2	*seizure.0:historical ; *seizure.1:negated ; *serviceQuestion.0:negated
        needs_clarification	-2	*stablePrescribed.0 ; *started.0 ; *substance.1:negated
        needs_clarification	-2	*substance.2:hypothetical ; *substance.3:other_experiencer
        needs_clarification	-2	*treatmentNeed.0:possible ; *unaided.0:historical ; *unaided.0:negated
        needs_clarification	-2	*uses.0:other_experiencer ; *vendor.0:other_experiencer ; *withdrawalHint.0
        needs_clarification	-2	*withdrawalHint.0:historical ; / mo ; / wk ; 0 % ; 0 a ; 0 beers ; 0 court
        needs_clarification	-2	0 days ; 0 dolares ; 0 lb ; 0 meth ; 0 mg ; 0 new ; 0 only ; 0 or ; 0 pls
        needs_clarification	-2	0 smoking ; 0 started ; 0 th ; 0 today ; 0 toma ; 0 under ; 0 wants
        needs_clarification	-2	0 when ; 0 wife ; 0 y/o ; 0 year ; a bad ; a beer ; a blue ; a buddy
        needs_clarification	-2	a bundle ; a chef ; a company ; a costco ; a counselor ; a cousin
        needs_clarification	-2	a coworker ; a cruise ; a custody ; a donde ; a fall ; a food ; a go
        needs_clarification	-2	a guest ; a guitar ; a half ; a holding ; a honduras ; a letter ; a lock
        needs_clarification	-2	a m ; a mama ; a medical ; a medically ; a name ; a nephew ; a podcast
        needs_clarification	-2	a q ; a resident ; a residential ; a resume ; a rope ; a slow ; a speaker
        needs_clarification	-2	a subpoena ; a taper ; a tech ; a therapist ; a thing ; a un ; a veces
        needs_clarification	-2	a week ; a weekend ; a xanax ; a ~detox ; a ~drinker ; a ~pt ; able
        needs_clarification	-2	able to ; abogada ; about 0 ; about fentanyl ; about four ; about it
        needs_clarification	-2	about killing ; about recovery ; about ten ; about to ; abre los
        needs_clarification	-2	abstinencia de ; acabo de ; acct ; act ; active ; ad ; addict ; adentro
        needs_clarification	-2	adicta ; admitted to ; aed ; after ; after dinner ; after he ; after her
        needs_clarification	-2	after school ; after work ; afternoon ; agency ; ago for ; ago he ; ago i
        needs_clarification	-2	ahi mismo ; ahorita esta ; al bano ; al mes ; alcanza ; alcoholic
        needs_clarification	-2	alcoholico desde ; algo ; alguien que ; all ; all her ; all nite ; all over
        needs_clarification	-2	alley ; allowed ; already ; also say ; alta ; alum ; amanece ; amenazo
        needs_clarification	-2	amenazo con ; an eating ; an egg ; an evening ; an iop ; an old
        needs_clarification	-2	an outpatient ; ana ; and ; and could ; and dont ; and family ; and im
        needs_clarification	-2	and last ; and lying ; and more ; and my ; and no ; and said ; and since
        needs_clarification	-2	and theres ; and thinks ; and took ; and wonder ; and youre ; anda buscando
        needs_clarification	-2	annual ; anoche le ; anuncios ; any chance ; any program ; anything for
        needs_clarification	-2	apologized ; apoyo ; application ; applications ; applications for
        needs_clarification	-2	april and ; apt ; area ; arrested ; as im ; as in ; aseguranza ; asi
        needs_clarification	-2	asking ; asking if ; asks abt ; asks can ; asks for ; asks if ; asks who
        needs_clarification	-2	asleep ; at another ; at dawn ; at four ; at intake ; at my ; at night
        needs_clarification	-2	at wholesale ; at work ; ate a ; attacks since ; audit 0 ; august and
        needs_clarification	-2	aunque ; aunt asks ; available ; away his ; ayer no ; ayuda mi ; ayuda pero
        needs_clarification	-2	ayudenme por ; azules ; bachelor ; back and ; back in ; bail
        needs_clarification	-2	bail bondsman ; baileys ; barstow ; bass ; be a ; be coke ; be detoxed
        needs_clarification	-2	be done ; be late ; be woken ; bed for ; bed is ; bedroom ; bedtime
        needs_clarification	-2	been off ; been on ; beer ; beer was ; beers on ; before it ; before noon
        needs_clarification	-2	before this ; behind the ; believe my ; believe that ; betting ; big
        needs_clarification	-2	big tanks ; bilingual ; bill from ; bill wants ; billing ; binge
        needs_clarification	-2	birthdays ; blow ; boat ; boats ; bondsman ; book ; booze and ; boss wont
        needs_clarification	-2	botellas ; both use ; boy has ; brandy ; breathing right ; bridge
        needs_clarification	-2	brother asked ; brother in ; brother uses ; brought ; brown ; brush ; buena
        needs_clarification	-2	bulk ; bundle ; buro ; buscando a ; business ; but he ; but its ; buying
        needs_clarification	-2	by 0 ; by lunch ; by wk ; c/o ; cada ; cada quincena ; cada vez
        needs_clarification	-2	california ; calling me ; calling us ; cama ; came in ; cameras ; can a
        needs_clarification	-2	can bring ; can get ; can i ; canal ; cant catch ; cant confirm ; cant even
        needs_clarification	-2	cap ; caps ; car died ; carcel ; card twice ; cardiac ; cardiology
        needs_clarification	-2	caregiver ; cart ; carta de ; cartas ; casa no ; casi me ; cat ; catalog
        needs_clarification	-2	catch ; cc ; ceniza ; centers for ; centros de ; certificate ; certified
        needs_clarification	-2	change ; charges ; check ; check in ; check on ; checked out ; chew
        needs_clarification	-2	chicken ; child ; chills ; chip ; chiva ; choque ; church van ; cinco anos
        needs_clarification	-2	cita con ; cita del ; ciwa 0 ; claim ; classes ; cleaning ; clerk ; cliente
        needs_clarification	-2	clinical director ; clinicas ; clock ; clots ; clr roommate ; coast
        needs_clarification	-2	cobijas ; cobijas y ; coca cuatro ; coca me ; cocaine maybe ; cocaine on
        needs_clarification	-2	cocina ; cocinera ; coffee mug ; coin in ; coke 0 ; coke for ; coke use
        needs_clarification	-2	coke wife ; coke with ; colleagues ; collections ; color of ; comida
        needs_clarification	-2	coming back ; como dos ; como le ; competitors ; completion for ; compra
        needs_clarification	-2	con licencia ; con nosotros ; con seguro ; con ustedes ; concern ; condo
        needs_clarification	-2	confused and ; consejera ; consejero ; consulta externa ; contract
        needs_clarification	-2	convulsed ; cooks ; copier ; copier lease ; copy of ; corolla ; corre
        needs_clarification	-2	corren ; corte ; costco ; could do ; counting ; county jail ; couple
        needs_clarification	-2	court reporter ; cpap ; cps ; crack most ; cried ; cristal desde
        needs_clarification	-2	cristal diario ; cristal hace ; cruise ; crypto ; cuantas ; cuanto cobran
        needs_clarification	-2	cuanto tarda ; cuatro ; cuatro noches ; cuesta el ; cuida a ; cuide
        needs_clarification	-2	current pt ; custodian ; cut me ; cv ; d for ; dab ; dabs ; dad son
        needs_clarification	-2	dan permiso ; dan terapia ; danny ; dates for ; daughter is ; daughters
        needs_clarification	-2	dawn ; day my ; day n ; day since ; daycare ; days and ; de alta
        needs_clarification	-2	de chofer ; de cocinero ; de duelo ; de eso ; de julio ; de limpieza
        needs_clarification	-2	de mas ; de mes ; de pacientes ; de tres ; de vino ; dead mother ; deal
        needs_clarification	-2	deal with ; deep ; dejar de ; dejar la ; deje mi ; dejo ; dejo de
        needs_clarification	-2	del jueves ; del trabajo ; denies ~si ; dental office ; dentures ; deny
        needs_clarification	-2	deployed till ; dept ; deputy ; desintox ; desintoxicacion para
        needs_clarification	-2	desintoxicar a ; detox first ; detox monday ; detox near ; dia sin ; diaria
        needs_clarification	-2	dias desde ; dias en ; dice la ; did it ; did the ; didnt give ; didnt want
        needs_clarification	-2	diem ; dieron de ; diga ; diga que ; dio una ; director re
        needs_clarification	-2	discharged last ; discount ; dishes ; disorder ; divorce ; do about
        needs_clarification	-2	do coke ; do it ; do the ; doctor watching ; does the ; doesnt want
        needs_clarification	-2	doesnt ~drink ; dolares ; domiciliary ; donar ropa ; donate ; donde
        needs_clarification	-2	donde me ; donde mi ; done ; done in ; dont ; dont come ; dont leave
        needs_clarification	-2	dont pay ; dont tell ; dopesick ; dos anos ; down to ; downstairs ; dozen
        needs_clarification	-2	dr patels ; drained ; drama ; dresser ; drink or ; drinking is ; drinks a
        needs_clarification	-2	drive a ; drooled ; drop off ; dropping off ; drugs ; drunk by ; dry
        needs_clarification	-2	duelo ; duermo en ; dura el ; durmiendo ; durmiendo en ; duty
        needs_clarification	-2	each evening ; each month ; eap ; earn ; eating ; eating disorder ; edibles
        needs_clarification	-2	egg ; ehr ; el carro ; el internado ; el lunes ; el otro ; el papel
        needs_clarification	-2	el puesto ; el seguro ; el suyo ; el ultimo ; elevator ; elsewhere
        needs_clarification	-2	employee ; empty ; emts ; en el ; en espanol ; en julio ; en mayo ; en mi
        needs_clarification	-2	en oxnard ; en su ; ends ; enfermera ; enfermera y ; enough for
        needs_clarification	-2	entre semana ; entrevistar ; entrevistar a ; eob ; er ; es lo ; escondo
        needs_clarification	-2	ese ; esposa es ; esta ~internado ; estudio ; event ; events ; every 0
        needs_clarification	-2	every one ; everyones ; everything on ; ex client ; example ; exp ; extasis
        needs_clarification	-2	externa ; f asks ; f husb ; f/u ; face ; fact ; failed ; fallujah ; faltar
        needs_clarification	-2	febrero ; feel ok ; feels ; fell out ; fentanyl daily ; fentanyl in ; feo
        needs_clarification	-2	fever 0 ; few times ; fifteen ; fifty ; filming ; find ; fines de
        needs_clarification	-2	fingernails ; finished detox ; fire ; fired ; first ; first and ; fix it
        needs_clarification	-2	flask ; flask of ; flat ; floaty ; floors ; flutter ; fmla ; foam
        needs_clarification	-2	foam and ; foil ; food ; for about ; for cocaine ; for court ; for crystal
        needs_clarification	-2	for inpatient ; for iop ; for ptsd ; for rates ; for rehab
        needs_clarification	-2	for residential ; for six ; for something ; for spring ; for that ; for two
        needs_clarification	-2	for wives ; for your ; for ~detox ; former ~pt ; forty minutes
        needs_clarification	-2	four months ; four nights ; freeway ; fri ; friday my ; friend 0
        needs_clarification	-2	friend and ; friend took ; friends ; frio ; frio y ; from pcp ; from this
        needs_clarification	-2	ft ; fue ayer ; fue hace ; fue la ; fui paciente ; fumo ; fumo piedra
        needs_clarification	-2	fund ; g ; garage on ; gave away ; gente ; gentleman who ; get 0 ; get high
        needs_clarification	-2	get him ; get into ; get on ; get this ; getting the ; gf ; gift
        needs_clarification	-2	give leave ; give me ; go if ; go through ; go ~inpatient ; gone
        needs_clarification	-2	goosebumps ; got help ; got home ; got popped ; gotta ; gracias a ; gram a
        needs_clarification	-2	grams ; grandkids ; grey ; grita ; group and ; group to ; grp for
        needs_clarification	-2	grupo para ; grupos para ; guitar and ; gummies ; gustaria ; guys still
        needs_clarification	-2	h 0 ; hace ; hace anos ; hacer ; hacer mis ; half an ; half of
        needs_clarification	-2	hands going ; hands on ; hard ; has gotten ; has no ; has used ; haul
        needs_clarification	-2	have an ; have any ; have been ; have openings ; hay ; hay releve ; he had
        needs_clarification	-2	he hides ; he keeps ; he sees ; head on ; held ; help and ; her call
        needs_clarification	-2	her other ; her own ; her side ; her son ; her words ; here told
        needs_clarification	-2	heroin and ; heroin in ; heroin needle ; hes drunk ; hes not ; hes on
        needs_clarification	-2	hi my ; hides ; hides it ; high school ; hija tiene ; hijo esta ; him a
        needs_clarification	-2	him no ; him with ; hiring for ; his chin ; his dead ; his ear ; his knees
        needs_clarification	-2	his last ; his new ; his skin ; hit my ; hold ; hold my ; holding cell
        needs_clarification	-2	home ; home with ; honduras ; hoping ; hormigas en ; hosp ; host ; host a
        needs_clarification	-2	hot singles ; hotels ; hours ; house ; house smokes ; housed ; housekeeping
        needs_clarification	-2	housing ; how i ; how soon ; how would ; hoy ; hoy anda ; hoy mismo
        needs_clarification	-2	huesos ; husb 0 ; husband died ; hx no ; i already ; i cant ; i clean
        needs_clarification	-2	i discharged ; i feel ; i gotta ; i haul ; i hit ; i host ; i interview
        needs_clarification	-2	i noticed ; i only ; i own ; i paid ; i pick ; i pour ; i represent
        needs_clarification	-2	i sent ; i shake ; i share ; i shot ; i sold ; i started ; i stop ; i take
        needs_clarification	-2	i tend ; i wanna ; i want ; i wasnt ; i would ; id bring ; id like ; if i
        needs_clarification	-2	if youll ; if ~hiring ; igual ; im clean ; im done ; im forty ; im her
        needs_clarification	-2	im in ; im not ; im seventy ; im sober ; im told ; in an ; in church
        needs_clarification	-2	in here ; in house ; in last ; in outpatient ; in parking ; in pasadena
        needs_clarification	-2	in person ; in place ; in school ; in someplace ; in w ; in week ; income
        needs_clarification	-2	info given ; injury ; ink ; instagram ; instant ; interest ; internado de
        needs_clarification	-2	internar ; internar a ; into ; into your ; invoice from ; inyecta cristal
        needs_clarification	-2	iop for ; iop only ; ir a ; is back ; is cutting ; is doing ; is hooked
        needs_clarification	-2	is locked ; is open ; is out ; is there ; is what ; isnt ~sick ; it again
        needs_clarification	-2	it back ; it ever ; it hurts ; it just ; it now ; it possible ; it take
        needs_clarification	-2	it than ; it well ; itemized ; its every ; its getting ; its just ; its not
        needs_clarification	-2	its one ; its own ; iv coke ; ive said ; job over ; jobs ; junio ; just
        needs_clarification	-2	just for ; just tell ; just want ; k + ; keep living ; keep walking
        needs_clarification	-2	keeps it ; kept ; kept him ; ketamine and ; ketamine every ; kid has
        needs_clarification	-2	kids and ; kill himself ; killing myself ; kindergarten ; kitchens
        needs_clarification	-2	know hes ; know of ; la boca ; la botella ; la cocina ; la desintoxicacion
        needs_clarification	-2	la nariz ; la novia ; la recetaron ; la renta ; la segunda ; la senora
        needs_clarification	-2	las tardes ; las unas ; last beer ; latas ; laughed at ; layoff ; lb
        needs_clarification	-2	le mando ; learned ; lease ; left and ; left my ; left your ; let people
        needs_clarification	-2	licencia de ; license ; lied ; ligature ; like a ; like water ; line was
        needs_clarification	-2	lines on ; liquor ; lists ; little ; live by ; lives at ; lives w
        needs_clarification	-2	living at ; living there ; llegar ; llevamos ; llevar ; lo encontre
        needs_clarification	-2	lo tienen ; loaded the ; local ; lock ; lodge ; logo ; long ; long and
        needs_clarification	-2	long its ; long sleeves ; looked ; looked up ; looks ; lorazepam ; los dias
        """
}
