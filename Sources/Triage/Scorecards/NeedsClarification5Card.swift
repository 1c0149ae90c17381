extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification5 = """
        needs_clarification	-2	gentleman who ; get 0 ; get him ; get into ; get it ; get on ; get this
        needs_clarification	-2	get through ; get to ; getting the ; gf ; gift ; girl ; give me ; go if
        needs_clarification	-2	go through ; god ; going like ; got help ; got home ; got popped ; gotta
        needs_clarification	-2	gracias a ; gram a ; grams ; grandkids ; great ; grey ; grita ; group to
        needs_clarification	-2	grp for ; grupo para ; guitar and ; gummies ; guns ; gustaria ; guy ; guys
        needs_clarification	-2	guys are ; guys still ; h 0 ; hace ; hace anos ; hacemos ; hacer
        needs_clarification	-2	hacer mis ; half an ; handful ; handles ; hands going ; has gotten ; has no
        needs_clarification	-2	haul ; have any ; have been ; have openings ; have something ; hay releve
        needs_clarification	-2	he eats ; he hides ; he keeps ; he sees ; hearing voices ; heavy ; held
        needs_clarification	-2	help and ; help getting ; her by ; her overnight ; her own ; her side
        needs_clarification	-2	her words ; here told ; here typing ; hermano se ; heroin and ; heroin in
        needs_clarification	-2	hes drunk ; hes not ; hi my ; hides ; hides it ; high school ; hija de
        needs_clarification	-2	hija tiene ; hijo anda ; him a ; him and ; him no ; him with ; hiring for
        needs_clarification	-2	his ; his chin ; his dead ; his ear ; his knees ; his last ; his sister
        needs_clarification	-2	his skin ; hit ; hit my ; hit with ; hold my ; holding cell ; home
        needs_clarification	-2	home with ; homes ; honduras ; hoping ; hormigas en ; hosp ; hot singles
        needs_clarification	-2	hotels ; hour back ; house ; house smokes ; housed ; housekeeping
        needs_clarification	-2	how fast ; how i ; how soon ; how would ; hoy anda ; hoy mismo ; huesos
        needs_clarification	-2	husb 0 ; hx no ; i already ; i cancelled ; i checked ; i clean
        needs_clarification	-2	i discharged ; i feel ; i gotta ; i haul ; i hit ; i host ; i interview
        needs_clarification	-2	i just ; i only ; i own ; i paid ; i pick ; i pour ; i represent ; i sent
        needs_clarification	-2	i shake ; i share ; i shot ; i sold ; i started ; i stop ; i swim ; i take
        needs_clarification	-2	i tend ; i wanna ; i want ; ice ; id bring ; id come ; id like ; if her
        needs_clarification	-2	if they ; if youll ; if ~hiring ; igual ; im addicted ; im done ; im forty
        needs_clarification	-2	im her ; im seventy ; im sleeping ; im sober ; im the ; im told ; imposible
        needs_clarification	-2	in an ; in church ; in here ; in house ; in last ; in parking ; in person
        needs_clarification	-2	in place ; in school ; in sept ; in someplace ; in that ; in w ; included
        needs_clarification	-2	income ; info given ; injury ; ink ; insists ; instagram ; instant
        needs_clarification	-2	interest ; internar ; internar a ; into ; into your ; invoice from
        needs_clarification	-2	inyecta cristal ; iop for ; iop only ; ir a ; is admitted ; is back
        needs_clarification	-2	is cutting ; is doing ; is hooked ; is locked ; is open ; is out ; is there
        needs_clarification	-2	is what ; it again ; it alone ; it back ; it by ; it ever ; it just
        needs_clarification	-2	it possible ; it take ; it than ; it well ; itemized ; its all ; its every
        needs_clarification	-2	its getting ; its just ; its ketamine ; its one ; iv coke ; ive a
        needs_clarification	-2	ive said ; ive thrown ; jala ; jalo ; job wont ; jobs ; junio ; just
        needs_clarification	-2	just want ; k ; k + ; keep my ; keep walking ; keeps it ; kept him
        needs_clarification	-2	ketamine 0 ; ketamine and ; ketamine every ; ketamine the ; keys ; kid has
        needs_clarification	-2	kids a ; kids and ; kill himself ; killing myself ; kind of ; kind where
        needs_clarification	-2	kindergarten ; kitchens ; knees ; know and ; know hes ; knuckles ; la boca
        needs_clarification	-2	la cocina ; la doctora ; la nariz ; la recetaron ; la segunda ; labios
        needs_clarification	-2	las fiestas ; las siete ; las tardes ; las unas ; last beer ; latas
        needs_clarification	-2	laughed at ; le dio ; le mando ; le ofrecemos ; lean ; learned ; left
        needs_clarification	-2	left and ; left my ; let me ; let people ; letter to ; license ; licensure
        needs_clarification	-2	lied ; ligature ; like candy ; like it ; like water ; limpieza o ; line was
        needs_clarification	-2	lines on ; lista ; lists ; little ; live by ; live there ; lives at
        needs_clarification	-2	lives w ; living at ; living there ; llegar ; lo encontre ; lo fuma
        needs_clarification	-2	lo tienen ; loaded the ; local ; lock ; lodge ; logo ; long and ; long its
        needs_clarification	-2	long sleeves ; looked up ; lorazepam ; los fines ; loses ; losing ; loss
        needs_clarification	-2	lost his ; love to ; low ; lowers ; lu 0 ; lugar de ; lugar donde
        needs_clarification	-2	lugar para ; luis ; lunch and ; lunes a ; lungs ; lvn asks ; lying about
        needs_clarification	-2	made ; mail it ; mailing ; mainly ; make ; making a ; male ; mama ; mando a
        needs_clarification	-2	mando mi ; manejan ; manos ; mantenimiento ; many days ; map ; march and
        needs_clarification	-2	market ; marriage and ; mas en ; md ; me 0 ; me corre ; me corren
        needs_clarification	-2	me cuida ; me echo ; me every ; me gustaria ; me if ; me im ; me last
        needs_clarification	-2	me lol ; me mandon ; me n ; me or ; me quit ; me quitan ; me siguen
        needs_clarification	-2	me tomo ; me tonight ; me two ; me va ; me whether ; meant to
        needs_clarification	-2	medical detox ; medically supervised ; medicos ; meeting ; melts ; men in
        needs_clarification	-2	meth and ; meth has ; meth off ; meth on ; mezcal ; mft ; mg ; mgmt bed
        needs_clarification	-2	mgr 0 ; mi mujer ; mi tio ; midnight ; mientras ; minimum ; mio ; mirror
        needs_clarification	-2	mis ninos ; missed ; mo ago ; mom in ; month at ; months now ; mornings
        needs_clarification	-2	most nights ; most of ; most weekends ; mota ; mota nomas ; mothers
        needs_clarification	-2	mouth and ; mr ; much do ; mug ; mujer se ; mujeres ; must go ; my account
        needs_clarification	-2	my apartment ; my baby ; my body ; my corolla ; my cv ; my evenings
        needs_clarification	-2	my fingers ; my girl ; my girlfriend ; my head ; my license ; my lungs
        needs_clarification	-2	my marriage ; my neck ; my next ; my nose ; my room ; my shift ; my sisters
        needs_clarification	-2	my stay ; my teeth ; my thighs ; my two ; my uncle ; my xanax ; n k ; n she
        needs_clarification	-2	n theres ; nacio ; nada ; nada ni ; narcand ; nariz ; nasal ; nasal stuff
        needs_clarification	-2	nd time ; necesito un ; need somewhere ; needle next ; needs to
        needs_clarification	-2	never thought ; new doctor ; newborn ; ni alcohol ; ni como ; ni nada
        needs_clarification	-2	ni para ; nicotine only ; night staff ; nights only ; ninas ; nine ; nite
        needs_clarification	-2	nite n ; nites ; no booze ; no charge ; no coverage ; no habla ; no ins
        needs_clarification	-2	no insurance ; no money ; no nos ; no one ; no plan ; no program
        needs_clarification	-2	no reacciona ; no relatives ; no sub ; no tenemos ; no tengo ; no w/d
        needs_clarification	-2	no ~fever ; no ~opi ; no ~pills ; no ~toma ; no ~tomo ; noche ; noon
        needs_clarification	-2	noon my ; norcos ; nosotros ; not a ; not given ; not the ; notch ; note to
        needs_clarification	-2	nothing for ; nothing happened ; nothing since ; now her ; now in ; now the
        needs_clarification	-2	now they ; nowhere ; nuestra ; nuestro ; num ; number was
        needs_clarification	-2	numero equivocado ; ocho ; october ; ocupan gente ; odd three
        needs_clarification	-2	of completion ; of control ; of current ; of hand ; of help ; of him
        needs_clarification	-2	of last ; of mom ; of our ; of rehab ; of something ; of there ; of this
        needs_clarification	-2	of vodka ; off booze ; off fentanyl ; off from ; off my ; off of ; off work
        needs_clarification	-2	offered ; officer says ; ofrecen ; older ; on / ; on an ; on and ; on crack
        needs_clarification	-2	on crystal ; on friday ; on halloween ; on him ; on hold ; on indeed
        needs_clarification	-2	on saturday ; on saturdays ; on some ; on thursday ; on to ; once a
        needs_clarification	-2	one every ; one eye ; one off ; one to ; only drinks ; only on ; only that
        needs_clarification	-2	opioid ; or 0 ; or so ; or you ; ordered ; oregon ; other day ; other room
        needs_clarification	-2	our daughter ; our rent ; our van ; out a ; out and ; out by ; out if
        needs_clarification	-2	out of ; outpatient for ; outpt ; outreach 0 ; oven ; over it ; overdoses
        needs_clarification	-2	overnight ; overnights ; overnite ; own pillow ; p ; paciente en ; packing
        needs_clarification	-2	pain pills ; pandemic ; panic attacks ; papeles ; papelito ; papers
        needs_clarification	-2	para centros ; para clinicas ; para familiares ; para una ; para él
        needs_clarification	-2	pared que ; pareja ; parishioner ; parking structure ; parties ; pasado
        needs_clarification	-2	pasar por ; paso con ; pass ; passes ; password ; past my ; pastillas hace
        needs_clarification	-2	patels ; patients ; pay for ; paycheck ; payday ; pcp ; pcp d/c ; pecho que
        needs_clarification	-2	pencil ; per diem ; perdi el ; perdi mi ; perdio ; period ; permit
        needs_clarification	-2	personality ; pest ; pest control ; photos ; php ; phrase ; physically ; pi
        needs_clarification	-2	picked up ; piden ; piece ; pills adderall ; pills on ; pilot ; pin ; pint
        needs_clarification	-2	pipes ; pizza ; place ; place out ; place to ; place with ; plain ; planes
        needs_clarification	-2	plates ; pm with ; po wants ; podcast about ; podemos ; poison
        needs_clarification	-2	poison control ; policia ; poner una ; popped ; popped on ; por las
        needs_clarification	-2	por un ; position still ; possible to ; posting ; practicas ; practitioner
        needs_clarification	-2	premises ; prestamos ; pretty ; price of ; pricing ; primer ; primera vez
        needs_clarification	-2	print shop ; privada ; producer ; professor ; program for ; programa de
        needs_clarification	-2	programa residencial ; programme ; property ; protocol ; provide ; pruebas
        needs_clarification	-2	pt awake ; ptsd ; puede ; puede pasar ; puedo faltar ; puedo ni
        needs_clarification	-2	puedo pasar ; puesto ; pulse ; purchasing ; purse ; put me ; puts ; q hora
        needs_clarification	-2	qd ; que consume ; que eso ; que estan ; que maneja ; que nacio ; que no
        needs_clarification	-2	que sigue ; que termine ; que tiene ; que vende ; queja ; querido ; quick
        needs_clarification	-2	quien ; quien le ; quien se ; quiere ayuda ; quiere hablar
        needs_clarification	-2	quiero desintoxicarme ; quince ; quisiera saber ; quitan ; quote for
        needs_clarification	-2	radio ; radt ; ralphs ; ran out ; ranch ; rather be ; rattles ; reacciona
        needs_clarification	-2	ready for ; receso ; recetaron ; recibo ; records sent ; recover
        needs_clarification	-2	red ribbon ; ref ; refill ; regrese ; rehab and ; relative ; relatives
        needs_clarification	-2	releve ; relocating ; renta ; replica ; replica watches ; reportera de
        needs_clarification	-2	represent ; represent a ; required ; residential for ; residents ; restroom
        needs_clarification	-2	results ; retainer ; revivieron ; ribbon ; ribbon week ; right after ; rm
        needs_clarification	-2	romo ; room 0 ; roommates ; root canal ; round my ; ruedas ; ruining ; ruiz
        needs_clarification	-2	ruta ; s on ; sab ; sabados ; sabanas ; saber ; safely ; said dont
        needs_clarification	-2	sale de ; same as ; same day ; same night ; sample ; san ; sano ; sat
        needs_clarification	-2	saved up ; savings ; say ive ; says ins ; says no ; says our ; says talk
        needs_clarification	-2	says this ; says we ; scares ; school pickup ; school wants ; score
        needs_clarification	-2	screens ; script ; se dio ; se las ; se puso ; se toma ; se tomo
        needs_clarification	-2	searching ; second ; second floor ; seconds ; see him ; see what ; seen
        needs_clarification	-2	seguir ; segunda ; seguro ; self m ; sell us ; semana ; semana no
        needs_clarification	-2	semester ; send anyone ; send me ; senora no ; seo ; september and
        needs_clarification	-2	service ; serving ; session ; sessions ; settled ; several ; sgt
        needs_clarification	-2	shaking and ; shall ; share the ; sharpened ; she didnt ; she had ; she is
        needs_clarification	-2	shes a ; shirt and ; shook ; shoots coke ; shop and ; shot coke
        needs_clarification	-2	should also ; should like ; should talk ; shut ; shut down ; si ; si falto
        needs_clarification	-2	si puede ; si se ; si with ; side ; siete anos ; signed ; sigue
        needs_clarification	-2	sigue para ; siguen ; silent ; sin buro ; since i ; since the ; since wed
        needs_clarification	-2	single ; singles ; sinks ; sister does ; sister needs ; sixth ; skipped
        needs_clarification	-2	slate ; sleep at ; sleeping in ; sleeps in ; slot ; slow taper ; smelled
        needs_clarification	-2	smoke fent ; smoked a ; smokes ; smokin ; snore ; snorting ; so far ; so is
        needs_clarification	-2	sober house ; sociology ; soltera ; some nights ; some weekends
        needs_clarification	-2	somebody else ; somebody parked ; somebody watching ; somebody who
        needs_clarification	-2	someone about ; someone to ; someplace ; somos una ; son uses ; son was
        needs_clarification	-2	soup and ; soy estudiante ; soy su ; speaker for ; spouse ; spray
        needs_clarification	-2	squeezing ; stable ; standing here ; start ; start date ; start dates
        needs_clarification	-2	start on ; starts ; states ; stay and ; stay last ; stayed with
        needs_clarification	-2	staying at ; steps ; still here ; still open ; still sleep ; stops
        needs_clarification	-2	strangers ; strip ; stroke ; study ; stuff and ; su ; su carro ; su centro
        needs_clarification	-2	su clinica ; su cuenta ; sub use ; subpoena to ; subs ; suegra se
        needs_clarification	-2	suggested ; suggested i ; sunday ; sunday at ; supervised withdrawal
        needs_clarification	-2	supervision ; supper ; supper and ; supplies ; supposed to ; sure what
        needs_clarification	-2	surgeon ; survey ; sus pastillas ; swap ; sweating ; take half ; take leave
        needs_clarification	-2	take my ; take off ; take people ; take to ; tal ; taqueria ; tarda
        needs_clarification	-2	tardes ; tarea ; tax ; teacup ; ten ; ten weeks ; tend ; tend bar
        needs_clarification	-2	tengo con ; tengo experiencia ; tengo mucha ; tercera ; termine el ; terms
        needs_clarification	-2	testing ; th and ; than the ; that ; that a ; that i ; that ive ; that line
        needs_clarification	-2	thats a ; thats how ; thc ; the afternoon ; the back ; the boat ; the chest
        needs_clarification	-2	the condo ; the cup ; the discharge ; the dog ; the dresser ; the driver
        needs_clarification	-2	the feed ; the flu ; the guys ; the gym ; the label ; the layoff ; the link
        needs_clarification	-2	the longer ; the map ; the name ; the nasal ; the off ; the pandemic
        needs_clarification	-2	the party ; the plate ; the pot ; the rest ; the safe ; the screen
        needs_clarification	-2	the smoke ; the station ; the street ; the teacup ; the third ; the tile
        needs_clarification	-2	the toilet ; the valley ; the wine ; the word ; then nothing ; then one
        needs_clarification	-2	therapist ; therapists ; there ; theres ; they threw ; thighs ; thin
        needs_clarification	-2	thing i ; think about ; think its ; thinks ; thinks its ; third ; third day
        needs_clarification	-2	this july ; this one ; this out ; this semester ; this side ; this sunday
        needs_clarification	-2	this wk ; this yr ; those ; thought id ; three ; three days ; three jobs
        needs_clarification	-2	through ; thrown up ; thru sun ; thurs ; thursday night ; tiene las
        needs_clarification	-2	tiene ningun ; tienen vacantes ; tijuana ; til he ; tile ; till ; time
        needs_clarification	-2	time for ; time i ; time the ; time this ; time today ; times a ; times for
        needs_clarification	-2	tina ; tio ; tirado ; tirado en ; tire shop ; to ; to any ; to clinical
        needs_clarification	-2	to donate ; to drop ; to go ; to keep ; to la ; to my ; to reach ; to send
        needs_clarification	-2	to sunday ; to treatment ; to volunteer ; to watch ; to your ; toda
        needs_clarification	-2	toda la ; today ; toilet ; told ; told us ; tomando ; tomo ; tonite
        needs_clarification	-2	too much ; took a ; took my ; took up ; tops ; tow ; toxicology
        needs_clarification	-2	toxicology lab ; trabajar ; traigo un ; transport ; trap ; tratamiento
        needs_clarification	-2	trauma ; treat gambling ; treatment in ; trees ; tres anos ; tried the
        needs_clarification	-2	tub ; twelve years ; two minutes ; type this ; u ; uds cups ; ultima
        needs_clarification	-2	ultima fue ; un machete ; una carta ; una prima ; una queja ; under
        needs_clarification	-2	unhoused ; uninsured and ; union card ; unos ; up 0 ; up about ; up after
        needs_clarification	-2	up every ; up front ; up my ; up on ; up to ; upstairs ; urge ; urgent care
        needs_clarification	-2	us a ; usa cristal ; usa nada ; use it ; use wants ; used drugs ; used to
        needs_clarification	-2	uses ketamine ; uses meth ; using meth ; va ; vacantes ; vape de ; varias
        needs_clarification	-2	vaya a ; vein ; vendedor ; vendedor de ; vendo ; vendor ; vent ; vet
        needs_clarification	-2	vez en ; video ; virtual ; vivir mientras ; vivo ; vivo con ; vomito ; vs
        needs_clarification	-2	vs 0 ; wait for ; wake up ; walked ; walked out ; wallet ; walmart
        needs_clarification	-2	want help ; want the ; wants all ; wants iop ; wants live ; wants mgr
        needs_clarification	-2	warm ; was 0 ; was supposed ; was trying ; watches ; watching me ; way too
        needs_clarification	-2	we both ; we get ; we help ; we never ; we supply ; wedding band ; week and
        needs_clarification	-2	week not ; week out ; weepy ; weird ; were a ; weve ; what days ; what it
        needs_clarification	-2	what nights ; whatever it ; whatever was ; whats in ; whats next ; when he
        needs_clarification	-2	where i ; where she ; whether a ; while i ; who are ; who i ; who says
        needs_clarification	-2	who self ; who was ; who works ; whole personality ; wholesale prices
        needs_clarification	-2	whose ; wife deployed ; wife gave ; wife has ; wife hes ; wife just
        needs_clarification	-2	will be ; wish to ; with dinner ; with dr ; with exclusive ; with narcan
        needs_clarification	-2	with nurses ; with plan ; with strangers ; with ~narcan
        needs_clarification	-2	withdrawal management ; wives ; wk ; wknd ; woken ; wonder if ; wont quit
        needs_clarification	-2	wont say ; wont wake ; work days ; worked ; working ; working on
        needs_clarification	-2	would love ; would take ; would you ; written ; www ; x 0 ; xanax on
        needs_clarification	-2	xylazine ; y ; y cada ; y coca ; y estoy ; y le ; y medio ; y necesito
        needs_clarification	-2	y quisiera ; y tengo ; y/o ; ya van ; yall ; yawning ; years of ; years on
        needs_clarification	-2	yelp ; yest ; yesterday i ; yet ; yet but ; yo me ; yo solo ; yo tambien
        needs_clarification	-2	yo ya ; you a ; you hiring ; you look ; you might ; you run ; you sent
        needs_clarification	-2	you still ; youll have ; your billing ; your detox ; your doctors
        needs_clarification	-2	your evening ; your iop ; your residential ; your residents ; youre the
        needs_clarification	-2	youve ; zapatos ; zero ; ~aceptan ; ~and ; ~at ~a ; ~at ~your ; ~ayuda
        needs_clarification	-2	~back ; ~beer ; ~chiva ; ~college ; ~convulsion ; ~dad ; ~diario ; ~die
        needs_clarification	-2	~do ~the ; ~drink ; ~dt hx ; ~en ; ~etoh ; ~evening ; ~evening ~outpatient
        needs_clarification	-2	~every ; ~every ~day ; ~ex ; ~ex is ; ~fever ; ~get ; ~groups ; ~hiring
        needs_clarification	-2	~i ~stopped ; ~in ~college ; ~into ; ~isnt ; ~klonopin ; ~la ; ~last
        needs_clarification	-2	~live ~at ; ~months ; ~my ; ~my ~own ; ~nurse ; ~odd ; ~openings
        needs_clarification	-2	~outpatient ~program ; ~over ; ~own ; ~part ; ~patron
        needs_clarification	-2	~residential ~program ; ~stopped ; ~thirty ; ~three ; ~to ; ~to ~die
        needs_clarification	-2	~to ~do ; ~toma ; ~use ; ~virtual ; ~voices ; ~with ; ~year ; ~you ; ~your
        needs_clarification	-2	él no
        needs_clarification	-3	*abstinent.0:other_experiencer ; *barrierChild.1 ; *barrierWork.1 ; *cows.0
        needs_clarification	-3	*homeless.0:other_experiencer ; *keptUsing.0:hypothetical ; *mandator.0
        needs_clarification	-3	*nonDrug.0:hypothetical ; *quantity.2 ; *quantity.3 ; *residentialDone.0
        needs_clarification	-3	*residentialRequest.0:negated ; *seizure.1:negated
        needs_clarification	-3	*service.0:hypothetical ; *sinceLastUse.2 ; *sinceStopping.2
        needs_clarification	-3	*spam.0:other_experiencer ; *substance.0:historical ; *withdrawalHint.0
        needs_clarification	-3	*withdrawalSign.0:other_experiencer ; + coke ; 0 # ; 0 at ; 0 dias ; 0 g
        needs_clarification	-3	0 on ; 0 per ; 0 rd ; 0 when ; 0 years ; a buddy ; a coffee ; a doctor
        needs_clarification	-3	a dormir ; a fifth ; a grief ; a guy ; a heroin ; a letter ; a mi ; a place
        needs_clarification	-3	a poder ; a short ; a straw ; a week ; abstinencia ; accident ; actual
        needs_clarification	-3	adicciones ; admit ; after i ; agencia ; agencia de ; agent ; agosto
        needs_clarification	-3	al cristal ; all her ; all it ; all the ; alright ; aluminio ; alzheimer
        needs_clarification	-3	and a ; and call ; and id ; and ive ; and my ; and needs ; and not
        needs_clarification	-3	and off ; and on ; and thats ; and their ; ano pasado ; anxious and ; any
        needs_clarification	-3	anymore ; apologized ; apr ; area ; arrest ; arrested ; as in ; asap
        needs_clarification	-3	aseguranza ; ask him ; asking ; asks to ; at home ; at supper ; audit 0
        needs_clarification	-3	august and ; bakersfield ; barbecue ; barely ; bars ; be late
        needs_clarification	-3	be somewhere ; because ; been to ; before that ; bht ; billing ; bipolar
        needs_clarification	-3	bonus ; bored ; botella ; both use ; bottle was ; bring ; brochure mailed
        needs_clarification	-3	brochures ; brother is ; brother the ; bugs ; bump ; burbank ; busca
        needs_clarification	-3	but i ; but the ; by the ; cab ; cabinet ; calendar ; call is ; callin
        needs_clarification	-3	came to ; cans ; cant be ; cant go ; car in ; car warranty ; care for
        needs_clarification	-3	cart ; carta ; carts ; case of ; casino ; caught ; cdl ; centers ; cert
        needs_clarification	-3	certificado ; certificate and ; chamba ; charged ; charged my ; charger
        needs_clarification	-3	checks ; chewing ; childcare ; chin on ; chiva ; christmas ; cigarettes
        needs_clarification	-3	civil ; ciwa ; cleared ; click here ; client mom ; clients ; clt needs
        needs_clarification	-3	cna ; cocaine about ; coin ; come and ; como ; como dormido ; como se
        needs_clarification	-3	completed ; con ustedes ; confirm ; confused ; congratulations ; consult
        needs_clarification	-3	contrato ; copago ; copay ; could do ; could i ; could your ; couple
        needs_clarification	-3	covered ; cows 0 ; credit ; cual ; cual es ; cuando puede ; cuarto 0
        needs_clarification	-3	cuida ; dabs ; dad son ; dad wants ; daily ; dates ; days i ; de alcohol
        needs_clarification	-3	de desintoxicacion ; de hombre ; de rehabilitacion ; deal ; dealer ; deals
        needs_clarification	-3	dear ; debajo del ; del ano ; del cristal ; delirium ; delirium tremens
        needs_clarification	-3	denies w/d ; deployed ; deposit back ; depressed ; depression ; describe
        needs_clarification	-3	desintoxicacion para ; detox at ; detox for ; dieron ; dinero ; direct
        needs_clarification	-3	discharge summary ; dm for ; do ; do u ; doble ; doctora ; doctors
        needs_clarification	-3	documentary ; does coke ; doesnt ; don ; donar ; donating ; donde
        needs_clarification	-3	donde la ; dont ; dont have ; dormido ; drink or ; drinking is ; drinks at
        needs_clarification	-3	drinks like ; drop ; dropping ; drug test ; dry ; dtx ; dura ; durmiendo en
        needs_clarification	-3	each time ; earn ; eating ; el casino ; el programa ; ellos ; elsewhere
        needs_clarification	-3	empezo con ; en ; en agosto ; en mi ; en su ; encontro ; enganchada
        needs_clarification	-3	enganchado ; enganchado a ; es un ; eso pregunto ; espalda y ; esta ahi
        needs_clarification	-3	estoy con ; estoy enganchado ; etoh 0 ; eval ; eve ; evening outpatient
        needs_clarification	-3	events ; every ; every 0 ; every few ; everybody ; everyday ; everything
        needs_clarification	-3	exclusive ; excuse ; fa ; falto ; fax my ; feb ; february ; fee ; fent
        needs_clarification	-3	fentanilo lo ; fentanyl in ; ferreteria ; fifteen ; fired ; firm ; first
        needs_clarification	-3	first week ; five times ; fix that ; floor ; flowers ; flu ; fmla ; food
        needs_clarification	-3	for 0 ; for parents ; for someone ; for two ; for ~withdrawal ; foundation
        needs_clarification	-3	four ; friday and ; from ; from alcohol ; front of ; ft ; fui paciente
        needs_clarification	-3	full ; fuma mota ; fumado ; g / ; gasto ; gerente ; get a ; get high
        needs_clarification	-3	gets me ; glasses ; go ; go ~inpatient ; gone ; google ads ; got into
        needs_clarification	-3	gotten ; gram each ; gray ; group and ; grown ; grupo de ; guy again
        needs_clarification	-3	guy with ; hace dos ; hace tres ; hall ; halloween ; hard ; has cost
        needs_clarification	-3	has it ; hate ; have it ; have no ; hay quien ; he had ; health ; her back
        needs_clarification	-3	her breath ; heroin addict ; heroin needle ; herself ; hija ; hija se
        needs_clarification	-3	hijo esta ; him ; his back ; his shirt ; his whole ; history ; hoja
        needs_clarification	-3	hoja de ; hold ; home and ; home from ; hormigas ; host ; host a ; hours
        needs_clarification	-3	house and ; house manager ; i should ; i swallowed ; i told ; i use
        needs_clarification	-3	i wasnt ; id be ; if ; if ~iop ; im drinking ; im in ; im trying ; in
        needs_clarification	-3	in a ; in after ; in apr ; in april ; in our ; in rm ; in room
        needs_clarification	-3	in september ; in treatment ; in withdrawal ; insurance ; insurance says
        needs_clarification	-3	insurer ; intake ; intensivo ; interesa ; inyecta ; iops ; is blue
        needs_clarification	-3	is cold ; is he ; is here ; is in ; is she ; is staying ; isnt ; it 0
        needs_clarification	-3	it is ; it now ; it on ; it wasnt ; jala aire ; jim ; join ; jose ; jugo
        needs_clarification	-3	just for ; just the ; keeps me ; kept ; know of ; la botella ; la cara
        needs_clarification	-3	la clinica ; la desintoxicacion ; la ferreteria ; la malilla ; la noche
        needs_clarification	-3	la novia ; la parroquia ; la primera ; la renta ; la tarde ; la tia
        needs_clarification	-3	la visita ; label ; landscaper ; last weekend ; layoff ; le hago ; leonard
        needs_clarification	-3	less ; like ; like me ; like to ; line of ; lineman ; listing ; live with
        needs_clarification	-3	lo ; lo mio ; long ; longest ; los dias ; lower ; lunes ; m coke ; making
        needs_clarification	-3	mama pide ; management ; mandar ; mando ; marcas ; mas eso ; mas que
        """
}
