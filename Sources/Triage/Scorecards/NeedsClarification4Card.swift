extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification4 = """
        needs_clarification	-1	hosp cm ; hospital ; hospital donde ; hot ; hotline ; house or ; housing
        needs_clarification	-1	how id ; how long ; hoy en ; husband a ; husband died ; hydromorphone
        needs_clarification	-1	i binge ; i come ; i didnt ; i fix ; i hate ; i noticed ; i overdo ; i plan
        needs_clarification	-1	i shop ; i stopped ; i wish ; icu ; if bed ; if i ; if its ; if u ; ii
        needs_clarification	-1	im after ; im clean ; im comparing ; im not ; im on ; im still ; im taking
        needs_clarification	-1	im up ; im with ; in burbank ; in county ; in january ; in memory
        needs_clarification	-1	in oregon ; in outpatient ; in pasadena ; in program ; in ur ; in week
        needs_clarification	-1	in which ; infected ; inhala ; inpt for ; inpt tx ; inside my ; instead of
        needs_clarification	-1	instructions ; interested in ; internado de ; interview somebody ; into his
        needs_clarification	-1	into the ; ir ; is addicted ; is leaving ; is one ; is over ; is pregnant
        needs_clarification	-1	is racing ; is ruining ; is standing ; island ; isnt a ; isnt coming
        needs_clarification	-1	isnt ~sick ; it gone ; it hurts ; it only ; it takes ; it three ; its gone
        needs_clarification	-1	its not ; its speed ; its sunday ; itself ; ive lost ; ive tried
        needs_clarification	-1	ive written ; jacket ; jameson ; january ; jardinero ; jeringa ; jeringa en
        needs_clarification	-1	job at ; job i ; job over ; joven ; juega en ; juego ; juez ; juice
        needs_clarification	-1	june and ; junto ; jury ; jury duty ; just put ; just tell ; just that
        needs_clarification	-1	keep living ; kept her ; ketamine about ; ketamine most ; ketamine this
        needs_clarification	-1	kick ; kitchen floor ; kitchen table ; knew ; knitting ; knuckles on
        needs_clarification	-1	korea ; la calle ; la carcel ; la cena ; la encontraron ; la espalda
        needs_clarification	-1	la heroina ; la lista ; la pared ; la tele ; la troca ; la ultima
        needs_clarification	-1	label says ; labios morados ; las de ; las manos ; las maquinitas
        needs_clarification	-1	las noches ; las xanax ; late sister ; lb ; ld ; le dieron ; le entro
        needs_clarification	-1	lease ; leave for ; leave him ; left her ; left in ; licencia de ; like 0
        needs_clarification	-1	like every ; like for ; like nothing ; like with ; line he ; lips gray
        needs_clarification	-1	listed ; literally ; living mgr ; llama el ; lleva cinco ; llevamos
        needs_clarification	-1	llevar ; llevo 0 ; lo revivieron ; loco ; look ; look at ; looked ; looks
        needs_clarification	-1	los huesos ; los labios ; los sabados ; lost cdl ; m / ; m did ; m f ; m k
        needs_clarification	-1	m lineman ; m no ; m spice ; mad ; make a ; make it ; making sense
        needs_clarification	-1	malestar ; maleta ; malilla de ; malilla desde ; mama soltera ; mamas
        needs_clarification	-1	manager ; manana no ; mandon ; manual ; manual has ; maquinitas ; mar
        needs_clarification	-1	marketing ; marriage counseling ; maybe once ; maybe twice ; mdma
        needs_clarification	-1	me acuerdo ; me as ; me dan ; me dieron ; me entra ; me my ; me over
        needs_clarification	-1	me quedo ; me recomiendan ; me stop ; me toca ; me tome ; me up ; me urge
        needs_clarification	-1	me while ; medicine cabinet ; medio sin ; members ; memory of
        needs_clarification	-1	metanfetamina ; mete ; meth + ; meth by ; meth no ; meth pretty
        needs_clarification	-1	meth seven ; metio algo ; mi bebe ; mi cuenta ; mi diploma ; mi esposa
        needs_clarification	-1	mi hija ; mi po ; mi suegro ; midterms ; minute demo ; minutes ; mio es
        needs_clarification	-1	missed a ; mitad ; molly + ; mom and ; mom has ; moment ; monday night
        needs_clarification	-1	month in ; morado ; morados ; morirme ; motel ; mother seeking ; mouse
        needs_clarification	-1	moved out ; moved to ; moving to ; mr r ; mtg ; much for ; muscle
        needs_clarification	-1	mushrooms ; my bf ; my car ; my coffee ; my coin ; my depression
        needs_clarification	-1	my divorce ; my eyes ; my foot ; my friends ; my hands ; my legs ; my niece
        needs_clarification	-1	my own ; my place ; my pulse ; my roommates ; my water ; my ~dad ; my ~wife
        needs_clarification	-1	myself and ; n he ; n im ; n thats ; nacio mi ; naloxone reversal ; name on
        needs_clarification	-1	narcan x ; navy ; necesitamos ; need someone ; needles ; neighbor is
        needs_clarification	-1	nerves ; nevada ; never have ; never missed ; never more ; newborn and
        needs_clarification	-1	news ; ni se ; ni uso ; nieta ; night he ; nights and ; nightstand
        needs_clarification	-1	ningun lado ; ninth ; nitrous the ; nl ; no $ ; no detox ; no drinking
        needs_clarification	-1	no me ; no other ; no responde ; no sitter ; no sx ; no thoughts
        needs_clarification	-1	no withdrawal ; no ~aftercare ; nobody at ; nobody will ; nomas uso
        needs_clarification	-1	none of ; norco ; norco from ; nos va ; not making ; not my ; not now
        needs_clarification	-1	not press ; not re ; not ~drugs ; noticed ; noticed your ; november
        needs_clarification	-1	now im ; now its ; now no ; now theres ; nowhere lined ; np ; nurses ; o la
        needs_clarification	-1	o me ; o tres ; ocd ; october and ; odd on ; of both ; of drink ; of em
        needs_clarification	-1	of phenibut ; of those ; of whoever ; off mid ; old is ; old man ; on a
        needs_clarification	-1	on camera ; on every ; on fentanyl ; on heroin ; on kitchen ; on percs
        needs_clarification	-1	on premises ; on telegram ; on them ; on wkends ; one asking ; online
        needs_clarification	-1	only do ; only for ; only nicotine ; only pay ; options are ; or three
        needs_clarification	-1	ortho ; our program ; out her ; out i ; out my ; outpatient track
        needs_clarification	-1	outpt program ; overdo ; own name ; oxygen ; ozempic ; p/u ; pacientes con
        needs_clarification	-1	pacoima ; paga ; paid my ; pamphlet ; panel ; papa que ; papeles y
        needs_clarification	-1	para limpieza ; para mujeres ; para preocuparse ; pared ; parejo
        needs_clarification	-1	parkinson ; parlays ; particulars ; pasado y ; paso de ; passed
        needs_clarification	-1	passed and ; passed out ; passive ; pastillas azules ; patch ; pego en
        needs_clarification	-1	pending ; people and ; people stay ; perdio la ; perfect ; pick it
        needs_clarification	-1	picking ; pico ; pide cama ; piedra ; piedra me ; pillow and ; pinot
        needs_clarification	-1	pistola y ; placement ; planning ; played the ; please fix ; pmh ; po box
        needs_clarification	-1	poker ; police ; polvo ; poner ; pongo ; por andar ; por ella ; por los
        needs_clarification	-1	por mas ; porque dice ; pot ; practicum hours ; preferred ; pregnant on
        needs_clarification	-1	pregunta si ; pregunto si ; preocuparse ; prescribed ; presently ; press 0
        needs_clarification	-1	pretty regular ; prevention ; prima se ; prn ; probar ; prog ; program in
        needs_clarification	-1	project on ; pt ; pt no ; puedo dejar ; puedo pagar ; puedo ~internar
        needs_clarification	-1	pukes ; pulls ; pusieron narcan ; put him ; puts a ; quantity ; quart
        needs_clarification	-1	que esta ; que fue ; que ni ; que quede ; que trabaja ; quedarme ; quedarse
        needs_clarification	-1	questionnaire ; quien dejar ; quien hablo ; quien la ; quiero dejar
        needs_clarification	-1	quiero un ; quitaron ; quitaron a ; quite ; quits ; racing ; racing and
        needs_clarification	-1	raised me ; rates ; rather not ; rattling ; re her ; re the ; reciben
        needs_clarification	-1	recognize ; recomiendan ; recorded ; recs ; referrals ; refuses ed
        needs_clarification	-1	rehab three ; renewal ; rep ; representante ; reserve ; reside ; residence
        needs_clarification	-1	resident 0 ; residential not ; residential program ; residential this
        needs_clarification	-1	resistant ; responde ; return ; returns ; reversal ; right back ; ring the
        needs_clarification	-1	rns ; roi ; rolled her ; ron ; roof ; roommate says ; root ; rousable
        needs_clarification	-1	routine ; s/p ; said no ; said this ; sali el ; same hour ; same week
        needs_clarification	-1	samples ; santa ; saturday and ; say 0 ; say off ; say which ; says dont
        needs_clarification	-1	says hell ; says i ; says im ; school bus ; score on ; scripts ; se droga
        needs_clarification	-1	se esta ; se mete ; se queda ; second year ; secret ; seeks ; seis meses
        needs_clarification	-1	seized ; seizure at ; selected ; self wants ; seltzers ; seltzers on
        needs_clarification	-1	send him ; senora ; sentado en ; separately ; sepulveda ; ser
        needs_clarification	-1	ser voluntaria ; shakes ; she cant ; she drinks ; she knew ; she shoots
        needs_clarification	-1	she used ; she uses ; sherry ; shes been ; shifts a ; shoes ; shook him
        needs_clarification	-1	shoot ; shoot meth ; shooting up ; should go ; shoved ; show ; showed me
        needs_clarification	-1	showing ; sick at ; signed it ; sigo ; silly to ; sin mi ; since korea
        needs_clarification	-1	since she ; sister made ; sister wedding ; sisters ; sit with ; sitting in
        needs_clarification	-1	sitting on ; six pack ; six weeks ; sixteen ; skin is ; slapping ; sleeper
        needs_clarification	-1	sliding ; slots ; smelled it ; smoke weed ; smokes it ; smoking crack
        needs_clarification	-1	snoring weird ; so hard ; so the ; so what ; sober asks ; sobre el
        needs_clarification	-1	sobredosis en ; sobriety ; social ; soda ; software ; solamente ; solito
        needs_clarification	-1	somebody at ; somebody like ; somebody so ; someone can ; someone for
        needs_clarification	-1	something for ; something in ; something with ; son dos ; sorry wrong
        needs_clarification	-1	sort of ; soy mama ; speech ; spent the ; spins ; spot if ; squeeze
        needs_clarification	-1	standing there ; started last ; started with ; stash ; stayed ; staying in
        needs_clarification	-1	stays ; step two ; stop shaking ; stopped the ; storm ; storm season
        needs_clarification	-1	straw in ; stress ; student here ; su cita ; suicide prevention
        needs_clarification	-1	summary for ; sunday after ; sunday to ; supposed ; surfing ; survey of
        needs_clarification	-1	sus 0 ; swallowed a ; sweat ; swing ; sx ; t 0 ; taco ; take anything
        needs_clarification	-1	take him ; take me ; take more ; takes his ; taking 0 ; taking applications
        needs_clarification	-1	talk about ; tanks ; taper off ; tarzana ; teach ; teacher 0
        needs_clarification	-1	tech position ; teenager ; tele ; telegram ; terapia de ; termino ; tesis
        needs_clarification	-1	th grade ; than a ; thanksgiving and ; that much ; that way ; thats been
        needs_clarification	-1	thats when ; the alcohol ; the ativan ; the baby ; the bad ; the big
        needs_clarification	-1	the building ; the clinic ; the color ; the dental ; the flowers ; the form
        needs_clarification	-1	the front ; the gate ; the hall ; the hour ; the hours ; the laundry
        needs_clarification	-1	the life ; the live ; the lot ; the mirror ; the nurses ; the oven
        needs_clarification	-1	the part ; the pillow ; the restaurant ; the super ; the trees ; the tub
        needs_clarification	-1	the walmart ; then my ; then no ; therapist there ; there in ; there not
        needs_clarification	-1	there with ; theres been ; these days ; they asked ; they hit ; they kept
        needs_clarification	-1	they say ; think my ; thinking about ; third grade ; third time
        needs_clarification	-1	thirty day ; this past ; this wknd ; three on ; through an ; throw
        needs_clarification	-1	thru call ; thursdays ; thursdays through ; tienen programa ; time is
        needs_clarification	-1	time ive ; titled ; to another ; to death ; to drive ; to find ; to in
        needs_clarification	-1	to it ; to kill ; to live ; to on ; to partner ; to return ; to serve
        needs_clarification	-1	to set ; to show ; to sleep ; to use ; to ~hear ; toca ; todo en ; told his
        needs_clarification	-1	told we ; toma desde ; toma los ; toma vodka ; tomado desde ; tomo diario
        needs_clarification	-1	tomo ni ; tonight and ; too and ; took too ; torn ; touch ; tour bus
        needs_clarification	-1	trabajo de ; tras ; treat that ; treatment and ; tremor ; trial ; troca
        needs_clarification	-1	trucker ; trucker @ ; trunk ; tues group ; tuesday to ; twice a
        needs_clarification	-1	twice today ; two christmases ; two hours ; two lines ; two months ; two of
        needs_clarification	-1	two or ; txt ; u guys ; u have ; ua ; una companera ; una fiesta
        needs_clarification	-1	una jeringa ; una maleta ; una semana ; uncle ray ; under five ; units
        needs_clarification	-1	unresponsive ; until my ; up ; up meth ; ups ; urine ; usa ; use anything
        needs_clarification	-1	uses a ; uses cocaine ; uses fentanyl ; using cocaine ; va domiciliary
        needs_clarification	-1	vacas ; van dos ; van tres ; vape nicotine ; varias veces ; vaya ; vegas
        needs_clarification	-1	vehicle ; vende y ; vending ; viagra ; viernes y ; visiting ; vodka diario
        needs_clarification	-1	vodka in ; vodka qd ; voluntaria ; w 0 ; w friends ; walgreens ; walking
        needs_clarification	-1	walking out ; walks ; wall ; want it ; want my ; want off ; wants detox
        needs_clarification	-1	wants him ; wants name ; wants placement ; wants purchasing
        needs_clarification	-1	wants therapist ; wants to ; wants tx ; was arrested ; was coke
        needs_clarification	-1	was fentanyl ; was one ; wasnt even ; watch my ; watching the ; water
        needs_clarification	-1	water bottle ; wax ; we have ; we offer ; we see ; we sell ; wed love
        needs_clarification	-1	weddings ; wednesdays ; week early ; week is ; weeks at ; welfare
        needs_clarification	-1	went down ; were at ; what can ; what is ; what we ; whatever i ; whats the
        needs_clarification	-1	where to ; which is ; while its ; who gets ; who sells ; who to ; whod
        needs_clarification	-1	whole of ; widow ; wife ; wife of ; will do ; will miss ; willing to
        needs_clarification	-1	window ; wire ; with just ; with our ; with us ; with wife
        needs_clarification	-1	withdrawal unit ; witness ; wkends only ; wm ; wnts ; women ; women only
        needs_clarification	-1	wont give ; wont hold ; wont open ; wood ; work ; worked out ; worn
        needs_clarification	-1	worn out ; would help ; would like ; write for ; x wk ; y ahora ; y anda
        needs_clarification	-1	y con ; y es ; y hoy ; y no ; y otra ; y por ; y traigo ; ya es ; ya estoy
        needs_clarification	-1	ya ni ; ya va ; year old ; years and ; years back ; years sober ; yendo
        needs_clarification	-1	you how ; you live ; you need ; you on ; you send ; you should ; you treat
        needs_clarification	-1	you would ; your admissions ; your clients ; your house ; your inpatient
        needs_clarification	-1	your night ; yrs ; ~/ ; ~0 ~day ; ~0 ~days ; ~0 ~x ; ~a thing ; ~a ~bed
        needs_clarification	-1	~aftercare ; ~be ; ~bed ; ~both ; ~both ~ends ; ~desintoxicacion ; ~do
        needs_clarification	-1	~drinks ; ~drug given ; ~drugs wants ; ~dts ; ~ends ; ~family ; ~food
        needs_clarification	-1	~hear ; ~hear ~voices ; ~home ; ~house ; ~husband ; ~in ~person ; ~internar
        needs_clarification	-1	~klonopin ~in ; ~no ~nothing ; ~no ~tx ; ~nothing ; ~on ~my ; ~only
        needs_clarification	-1	~or ~in ; ~our ; ~pcp ; ~person ; ~quiere ~ayuda ; ~resi ; ~sat
        needs_clarification	-1	~thirty ~days ; ~tomaba ; ~tx hx ; ~usa ; ~used ~a ; ~w/d ~sz ; ~work ; ~x
        needs_clarification	-1	~y ; ~you ~take ; ~zoom
        needs_clarification	-2	$ ; % ; *ahead.0 ; *arrests.0 ; *ciwa.0 ; *clientAdmin.1
        needs_clarification	-2	*deliriumTremens.0:historical ; *detoxRequest.0:negated
        needs_clarification	-2	*detoxWord.0:negated ; *duration.0 ; *emergency.3:historical
        needs_clarification	-2	*emergency.4:negated ; *familySupport.0 ; *frequency.1:historical
        needs_clarification	-2	*frequency.1:other_experiencer ; *frequency.2:historical
        needs_clarification	-2	*functioning.0:negated ; *jobSeeker.0:hypothetical
        needs_clarification	-2	*keptUsing.0:historical ; *keptUsing.0:negated ; *lapse.0
        needs_clarification	-2	*lostThroughUse.0:other_experiencer ; *mandate.2 ; *noBarrierWork.0
        needs_clarification	-2	*occasional.0:negated ; *otherService.4:other_experiencer
        needs_clarification	-2	*otherService.9:other_experiencer ; *overdose.0:other_experiencer
        needs_clarification	-2	*overdoseNow.0:possible ; *pregnancy.0:other_experiencer
        needs_clarification	-2	*quantity.0:other_experiencer ; *quantity.0:possible
        needs_clarification	-2	*quantity.3:historical ; *residentialEnding.0:negated
        needs_clarification	-2	*seizure.0:historical ; *serviceQuestion.0:negated ; *stablePrescribed.0
        needs_clarification	-2	*started.0 ; *started.0:other_experiencer ; *substance.1:negated
        needs_clarification	-2	*substance.2:historical ; *substance.2:hypothetical ; *substance.3
        needs_clarification	-2	*substance.3:other_experiencer ; *treatmentNeed.0:possible ; *unaided.0
        needs_clarification	-2	*unaided.0:historical ; *vendor.0:other_experiencer
        needs_clarification	-2	*withdrawalHint.0:historical ; / mo ; / off ; / wk ; 0 % ; 0 bed ; 0 beers
        needs_clarification	-2	0 boxes ; 0 court ; 0 days ; 0 dolares ; 0 drinks ; 0 meth ; 0 mg ; 0 new
        needs_clarification	-2	0 only ; 0 or ; 0 pls ; 0 smoking ; 0 th ; 0 today ; 0 toma ; 0 under
        needs_clarification	-2	0 wants ; 0 wife ; 0 y/o ; a bad ; a beer ; a blue ; a bundle ; a class
        needs_clarification	-2	a costco ; a counselor ; a cousin ; a coworker ; a cruise ; a cup
        needs_clarification	-2	a custody ; a donde ; a fall ; a food ; a go ; a guest ; a guitar ; a half
        needs_clarification	-2	a holding ; a honduras ; a live ; a lock ; a m ; a medical ; a medically
        needs_clarification	-2	a name ; a nephew ; a night ; a normal ; a physician ; a piece ; a podcast
        needs_clarification	-2	a q ; a que ; a rehab ; a residential ; a resume ; a rope ; a slow
        needs_clarification	-2	a speaker ; a subpoena ; a taper ; a tech ; a therapist ; a thing ; a un
        needs_clarification	-2	a veces ; a weekend ; a xanax ; a ~detox ; a ~drinker ; a ~pt ; a él
        needs_clarification	-2	able ; able to ; abogada ; about 0 ; about fentanyl ; about four ; about it
        needs_clarification	-2	about killing ; about recovery ; about six ; about ten ; about to
        needs_clarification	-2	about twice ; abre los ; abril ; abstinencia de ; acaba ; acaba de
        needs_clarification	-2	acabo de ; acct ; act ; active ; acts ; ad ; adderall from ; addict
        needs_clarification	-2	adicta ; adictos ; admitted to ; ads ; aed ; after ; after dinner
        needs_clarification	-2	after he ; after her ; after school ; after work ; afternoon ; agency
        needs_clarification	-2	ago for ; ago he ; ago i ; ago sober ; ahi mismo ; ahorita esta ; al bano
        needs_clarification	-2	al grupo ; al instant ; al mes ; al vecino ; alcanza ; alcoholic
        needs_clarification	-2	alcoholico desde ; algo ; all ; all good ; all nite ; all over ; alley
        needs_clarification	-2	already ; already told ; also say ; alta ; amanece ; amenazo ; amenazo con
        needs_clarification	-2	amor ; amphetamine ; an ambulance ; an empty ; an evening ; an hr ; an iop
        needs_clarification	-2	an old ; an outpatient ; ana ; and ; and cannot ; and could ; and dont
        needs_clarification	-2	and family ; and k ; and keep ; and keeps ; and last ; and more ; and no
        needs_clarification	-2	and said ; and seeing ; and since ; and sleeps ; and theres ; and they
        needs_clarification	-2	and thinks ; and took ; and were ; and wonder ; and youre ; anda buscando
        needs_clarification	-2	anfetaminas ; annual ; anoche le ; ansiedad ; anuncios ; any chance
        needs_clarification	-2	any program ; anything for ; apoyo ; applications ; applications for
        needs_clarification	-2	april and ; apt ; around it ; as im ; ash ; asi ; asking if ; asks abt
        needs_clarification	-2	asks can ; asks for ; asks if ; asks who ; asleep ; at another ; at dawn
        needs_clarification	-2	at four ; at intake ; at night ; at wholesale ; ate a ; attacks ; aunque
        needs_clarification	-2	aunt asks ; available ; away his ; ayer no ; ayuda mi ; ayuda pero
        needs_clarification	-2	ayudenme ; azules ; baby crying ; back and ; back in ; bag ; bail
        needs_clarification	-2	bail bondsman ; baileys ; bailiff ; barber ; barely breathing ; barstow
        needs_clarification	-2	basement ; bass ; bathroom ; be a ; be coke ; be detoxed ; be done
        needs_clarification	-2	be woken ; bed for ; bed is ; bedroom ; bedtime ; been on ; been smokin
        needs_clarification	-2	beer ; beer was ; beers on ; before it ; before noon ; before this
        needs_clarification	-2	behind the ; being ; believe my ; believe that ; below ; beside ; betting
        needs_clarification	-2	between ; between breaths ; bien malilla ; big ; big tanks ; bilingual
        needs_clarification	-2	bill from ; bill wants ; binge ; birthdays ; bit of ; blood twice ; boat
        needs_clarification	-2	boats ; boca ; bondsman ; book ; boxes a ; boy has ; brandy
        needs_clarification	-2	breathing right ; bridge ; broker ; brother asked ; brother uses ; brought
        needs_clarification	-2	brown ; brush ; buena ; bulk ; bump of ; bundle ; buro ; buscando a
        needs_clarification	-2	busco trabajo ; but he ; but its ; buying ; by 0 ; by his ; by lunch
        needs_clarification	-2	by wk ; c/o ; cable ; cada ; cada quincena ; cada vez ; california
        needs_clarification	-2	calling me ; calling us ; cama ; came ; came in ; cameras ; caminando ; can
        needs_clarification	-2	can a ; can bring ; can get ; can i ; canal ; cancelled ; cant catch
        needs_clarification	-2	cant confirm ; cant even ; cant miss ; caps ; car died ; card twice
        needs_clarification	-2	cardiac ; cardiology ; caregiver ; cartas ; casa de ; casa donde ; casi me
        needs_clarification	-2	cat ; catalog ; cc ; cena ; ceniza ; centers for ; centros de ; certificate
        needs_clarification	-2	certified ; cervezas ; change ; charges ; check ; check in ; check on
        needs_clarification	-2	checked out ; child ; chills ; chip ; choque ; church van ; cinco anos
        needs_clarification	-2	cita con ; cita del ; ciwa 0 ; claim ; classes ; cleaning ; clerk ; cliente
        needs_clarification	-2	clinica dice ; clinical director ; clinicas ; clock ; clots ; clr roommate
        needs_clarification	-2	coast ; cobijas ; cobijas y ; coca cuatro ; coca me ; cocaina de
        needs_clarification	-2	cocaine maybe ; cocina ; cocinera ; coffee mug ; coke at ; coke for
        needs_clarification	-2	coke use ; coke wife ; coke with ; colleagues ; color of ; comida
        needs_clarification	-2	como dos ; como le ; competitors ; complaint ; completion for
        needs_clarification	-2	con licencia ; con nosotros ; con seguro ; concern ; condo ; confused and
        needs_clarification	-2	consulta externa ; convulsiones ; cooks ; copier ; copier lease ; copita
        needs_clarification	-2	copy of ; corolla ; corre ; corren ; corte ; costco ; couch ; count
        needs_clarification	-2	counting ; country ; county jail ; court reporter ; cpap ; cps ; crack most
        needs_clarification	-2	cried ; cristal desde ; cristal hace ; cristal ya ; cruise ; cuando me
        needs_clarification	-2	cuantas ; cuanto cobran ; cuanto dura ; cuanto tarda ; cuatro noches
        needs_clarification	-2	cuesta el ; cuida a ; current pt ; cut me ; cut my ; cv ; dab ; daily x
        needs_clarification	-2	dan permiso ; dan terapia ; danny ; date ; dates for ; daughter is
        needs_clarification	-2	daughter just ; daughters ; dawn ; day my ; day n ; day now ; day since
        needs_clarification	-2	daycare ; days and ; days off ; de adictos ; de alta ; de amor ; de chofer
        needs_clarification	-2	de cocinero ; de duelo ; de eso ; de experiencia ; de julio ; de limpieza
        needs_clarification	-2	de mas ; de pacientes ; de tres ; dead mother ; deal with ; death ; deep
        needs_clarification	-2	dejar el ; deje mi ; dejo de ; del hospital ; del jueves ; denied
        needs_clarification	-2	denies ~si ; dental office ; dentures ; deny ; deployed till ; dept
        needs_clarification	-2	deputy ; desintox ; desintoxicar a ; detox first ; detox near ; diaria
        needs_clarification	-2	dias desde ; dias en ; dice la ; did the ; didnt give ; died of ; diem
        needs_clarification	-2	dieron de ; difunto ; diga ; diga que ; dio una ; director re
        needs_clarification	-2	discharged last ; discount ; dishes ; dispatch ; do a ; do about ; do coke
        needs_clarification	-2	do the ; doctor watching ; does the ; doesnt want ; doing it ; dolares
        needs_clarification	-2	donate ; donde hacer ; donde me ; donde mi ; donde uno ; done ; dont come
        needs_clarification	-2	dont leave ; dont pay ; dont tell ; dont ~drink ; door hardware ; doors
        needs_clarification	-2	dopesick ; dorm ; dos anos ; doubled ; down in ; down to ; dozen
        needs_clarification	-2	dr patels ; drained ; drama ; dresser ; drinks a ; drive a ; droga ; drogas
        needs_clarification	-2	drooled ; drop off ; dropped in ; drugs ; drugs or ; drunk by ; duelo
        needs_clarification	-2	duerme en ; duermo en ; dura el ; durmiendo ; duty ; eap ; east ; edibles
        needs_clarification	-2	ehr ; el carro ; el internado ; el juez ; el lunes ; el otro ; el puesto
        needs_clarification	-2	el sabado ; el suyo ; el ultimo ; elevator ; eleven years ; empece
        needs_clarification	-2	empece con ; empleo ; employee ; empty ; emts ; en abril ; en el
        needs_clarification	-2	en espanol ; en julio ; en mayo ; en oxnard ; en silla ; ends ; enfermera
        needs_clarification	-2	enfermera y ; enfermeria ; enough for ; entre semana ; entrevistar
        needs_clarification	-2	entrevistar a ; eob ; er ; es el ; es lo ; escondo ; ese ; esposa
        needs_clarification	-2	esposa es ; esta ~internado ; estancia ; estancia de ; estoy bien
        needs_clarification	-2	estudiante ; estudiante de ; estuve con ; event ; everyones ; everything on
        needs_clarification	-2	eviction ; example ; exp ; extasis ; externa ; f asks ; f husb ; f/u ; fact
        needs_clarification	-2	failed ; faltar ; faltar al ; family ; febrero ; feed store ; feel ok
        needs_clarification	-2	feeling ; fell out ; fentanilo ; fentanyl daily ; fever 0 ; few ; few times
        needs_clarification	-2	fifth of ; fifty ; film ; finals ; find ; fines de ; fingernails
        needs_clarification	-2	finished detox ; fire ; first and ; fix it ; fixed ; flask ; flask of
        needs_clarification	-2	floaty ; floors ; flutter ; foam and ; foil ; followers ; follows ; footage
        needs_clarification	-2	for about ; for court ; for crystal ; for inpatient ; for iop ; for kitchen
        needs_clarification	-2	for ptsd ; for rates ; for rehab ; for residential ; for something
        needs_clarification	-2	for spring ; for that ; for wives ; for your ; for ~detox ; former ~pt
        needs_clarification	-2	forty minutes ; found him ; four months ; four nights ; freeway ; friday my
        needs_clarification	-2	friend and ; friend took ; friends ; frio y ; from pcp ; from this
        needs_clarification	-2	fue ayer ; fue hace ; fue la ; full of ; fumo ; fumo piedra ; g ; gave away
        """
}
