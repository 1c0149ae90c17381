extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	4	must enter ; my attic ; my aunt ; my car ; my eyes ; my folks ; my foot
        residential	4	my girlfriend ; my lunch ; my nose ; my other ; my outpatient ; my stepdad ; name on
        residential	4	need out ; need something ; never got ; never told ; next step ; ni asi ; night it
        residential	4	nights in ; nights out ; nine ; nineteen days ; no current ; no esta ; no lo
        residential	4	no more ; nod ; nose ; not the ; not to ; nothing but ; novio se ; now what
        residential	4	numbers ; nursing board ; o dos ; october 0 ; ods ; of both ; of daily ; of myself
        residential	4	of program ; of rehab ; of speed ; of years ; off for ; on hold ; on me ; on that
        residential	4	one in ; only 0 ; only for ; only one ; or i ; or no ; or take ; ordeno
        residential	4	ordered residential ; orders ; other day ; ought ; our daughter ; out since
        residential	4	out today ; out yesterday ; outpatient counselor ; outpatient en ; outpatient group
        residential	4	outpatient isnt ; outpatient twice ; outpatient was ; outpt x ; over meth
        residential	4	overdose on ; owed ; packages ; para devolverme ; parking ; parroquia ; part
        residential	4	particulars ; partner ; passing ; pay cash ; payday and ; pcp 0 ; pediatrician
        residential	4	pega ; per dad ; per gf ; perdi la ; perdio ; perro ; php then ; pide que ; piedra y
        residential	4	place of ; plus a ; por alcohol ; pretty ; previo ; principio ; probationer
        residential	4	probationer 0 ; program after ; programme ; prueba ; psychosis ; pt self ; pus ; qd
        residential	4	qod ; quiero volver ; raising him ; re client ; readmit ; ready ; reason
        residential	4	regardless ; rehab after ; reinstatement ; relative ; released this ; removed
        residential	4	rent a ; residencial para ; residential for ; residential program ; residential tx
        residential	4	ribs ; right back ; river ; roof ; room from ; sabe si ; said dont ; sali del
        residential	4	salio de ; salio del ; sandwich ; sat with ; saved up ; say ; say for ; school and
        residential	4	se puede ; se que ; se queda ; second iop ; see my ; seis ; sells it ; sells meth
        residential	4	semana ya ; send me ; sesenta ; several times ; share ; she asked ; shelf ; shes on
        residential	4	shooting meth ; shooting speed ; shoots meth ; showed ; showing ; sickness
        residential	4	siete dias ; since aug ; since august ; since this ; sintomas ; sister driving ; six
        residential	4	sixteen days ; skipped ; slamming tina ; sleep on ; sleeping at ; sleeps
        residential	4	smokin crack ; smoking ; snort ; snorting coke ; so tired ; sober home ; sound
        residential	4	spot ; stable ; stay clean ; stay here ; sticks ; still doing ; stop ; streaks
        residential	4	stressed ; su hermano ; supervised ; surfing ; sw ; sweaty ; swim ; sx no ; sí y
        residential	4	talks ; taper at ; tapering ; tell him ; tengo miedo ; tercer dia ; that much
        residential	4	that the ; the big ; the court ; the drug ; the laundry ; the long ; the past
        residential	4	the shelf ; the shelter ; the social ; the store ; the thing ; their detox
        residential	4	then their ; there 0 ; there an ; there and ; they call ; they can ; theyll
        residential	4	think its ; thinner ; this apartment ; this earth ; threatening ; three years
        residential	4	through withdrawal ; thursday to ; tiene a ; tijuana en ; tile and ; time ; time i
        residential	4	times and ; tina 0 ; to be ; to inpatient ; to show ; to your ; today he ; today she
        residential	4	too ; too and ; touch ; trabajo y ; trae ; transplant ; treated ; treatment ; tres
        residential	4	tried outpatient ; truck since ; trucks ; turns ; two times ; two tours ; type this
        residential	4	uds + ; un internado ; uncle ; under his ; union says ; up since ; urologist says
        residential	4	usa cristal ; usando cocaina ; use coke ; used all ; used meth ; user for ; uses ice
        residential	4	varios ; veces segui ; violence ; virtual iop ; volver ; volvi ; volvi al ; vyvanse
        residential	4	w/d no ; walked me ; want out ; wants him ; was 0 ; was nineteen ; was sunday
        residential	4	wasnt ; way for ; we bury ; wednesday and ; week i ; weeks in ; what happens
        residential	4	what we ; where im ; where this ; which is ; which was ; who or ; who says
        residential	4	who sells ; who smoke ; whole ; wife drinks ; wife left ; with a ; with plan
        residential	4	with su ; without a ; wk no ; wk on ; wks on ; woman ; worked ; written ; wt
        residential	4	x semana ; y ahora ; y never ; y ~cuanto ; ya ando ; years most ; years of ; yes or
        residential	4	you folks ; you how ; ~/ ; ~beds ; ~coca ; ~cps ; ~d ~etoh ; ~daily ; ~esta
        residential	4	~etoh ~detox ; ~every ~day ; ~hay ; ~le ~da ; ~mi ; ~months ; ~next ; ~pay
        residential	4	~resi hx ; ~si hi ; ~un ; ~voices ; ~weeks ; ~x ; ~your
        residential	3	/ su ; / thursday ; 0 milligrams ; 0 new ; 0 ninety ; 0 prescribers ; 0 shes
        residential	3	0 using ; 0 widower ; 0 yeres ; a bed ; a consulta ; a cousin ; a dejar ; a lo
        residential	3	a long ; a missed ; a ningun ; a phone ; a private ; a program ; a vise ; about it
        residential	3	actually ; addy ; advise ; after church ; after that ; again ; ago for ; agosto
        residential	3	aire ; alla ; ambulatorio tres ; an inpatient ; and keep ; and red ; anos con
        residential	3	anos fumando ; antes de ; arguing ; arreglado ; asi no ; asks ; asks cost ; at a
        residential	3	audible ; back with ; badge ; bat ; because she ; bed in ; been hearing ; belt ; big
        residential	3	bit ; bldg ; board is ; board says ; both smoke ; breastbone ; brother couch ; buddy
        residential	3	burning up ; bus station ; but hes ; buys from ; by her ; by itself ; bye ; c
        residential	3	c and ; cabeza ; call around ; can put ; car ; car behind ; cardiologist says
        residential	3	cinco anos ; clases ; clean out ; clear me ; clinica y ; clutching his ; cm 0
        residential	3	coke most ; come in ; con los ; condicional ; confd ; consulta externa ; costing
        residential	3	counselor said ; counselor thinks ; counts ; couple days ; court ordered
        residential	3	cristal ya ; cross ; cry ; cuanto ; cuanto dura ; custody 0 ; daughter is
        residential	3	daughter wedding ; day ; day has ; dcfs me ; de libertad ; dead by ; deliver
        residential	3	desde febrero ; desde octubre ; detox del ; detox tuesday ; detoxed in ; di
        residential	3	dias limpio ; did the ; digging ; digging at ; digo ; doce anos ; dolor ; dormida
        residential	3	drinks at ; drove ; el lunes ; el taller ; el tiempo ; elbow and ; en abril
        residential	3	en programa ; entiende ; estado ; every one ; every payday ; everybody ; everyone in
        residential	3	externa ; eyes ; f crack ; fa ; familia ; feel human ; find me ; finished it ; fired
        residential	3	for five ; for it ; forearm ; four days ; four years ; from resi ; from shooting
        residential	3	gets me ; gets out ; given ; gives me ; go somewhere ; good ins ; got maybe ; gradd
        residential	3	ground ; hablan ; had a ; hago a ; half the ; has had ; have had ; he came
        residential	3	he snorts ; hed go ; help before ; help that ; her brother ; her cousin ; heroina y
        residential	3	hes snorting ; hit the ; home in ; hosp sw ; hospital for ; hot with ; housemates
        residential	3	how much ; hx none ; i be ; i feel ; i moved ; i stop ; i turn ; i want ; i were
        residential	3	im finishing ; im her ; im next ; im sleeping ; in evening ; in front ; in home
        residential	3	in residential ; in sept ; internado o ; is all ; is back ; is right ; it
        residential	3	its getting ; its molly ; its time ; itself ; job at ; job no ; judge ; jueza ; jugo
        residential	3	just go ; just wants ; keep using ; ketamine 0 ; ketamine nightly ; kids and
        residential	3	kitchen at ; knife ; la jueza ; last four ; late husb ; laundry room ; left rehab
        residential	3	let people ; libertad ; libertad condicional ; like candy ; like me ; listen ; liver
        residential	3	lives alone ; lo he ; long she ; look at ; los fines ; lugar para ; m ketamine
        residential	3	marriage and ; marzo y ; maybe one ; maybe three ; me alcanza ; me as ; me han
        residential	3	me importa ; me meto ; me ordeno ; means ; meth + ; meth by ; meth off ; metiendome
        residential	3	mh ; mo ; mom and ; monday with ; morning with ; most nights ; most shifts
        residential	3	motel on ; my apartment ; my brother ; my brothers ; my gf ; my goodbyes ; my meds
        residential	3	my program ; name and ; name no ; neck ; need from ; need more ; need to
        residential	3	needs acceptance ; needs bed ; neg ~si ; next month ; ni usa ; nightly ; nine years
        residential	3	ninety day ; no idea ; no pnc ; no shakes ; no vengo ; no ~prior ; no ~todos
        residential	3	nobody at ; nobody knows ; not daily ; not his ; nothing happened ; nothing set
        residential	3	now from ; ocho ; of coke ; of living ; of medical ; of times ; off like ; off on
        residential	3	on adderall ; on day ; on four ; on site ; one for ; one person ; or three
        residential	3	ordered 0 ; otra vez ; out friday ; over at ; over im ; overkill ; paper ; paso
        residential	3	past the ; patient 0 ; people and ; people stay ; people who ; per clr ; permit
        residential	3	personality ; pico ; pilot ; pistol and ; pistola ; place a ; plan od ; plan says
        residential	3	please do ; pls ; pnc ; point of ; poner ; popping ; por lo ; porch ; porque
        residential	3	postal ; practically ; pregunta x ; pt calm ; que vende ; queden ; quince anos
        residential	3	quincena ; quisiera un ; realtor ; red streaks ; redid ; refrigerator ; releasing
        residential	3	resi in ; residential side ; resolved ; said this ; san ; saying hes ; says not
        residential	3	scarred ; se quede ; se queden ; second ; senor ; she comes ; she lives ; si la
        residential	3	sigo ; since around ; since march ; site ; six years ; sixth ; small ; sober coach
        residential	3	space ; spot on ; start a ; stay at ; staying in ; step ; storage unit ; street x
        residential	3	stuck ; studio and ; suicidal ; sus ; take all ; tampoco ; tank ; tell us
        residential	3	telling me ; tercer ; terrified ; than this ; that part ; that says ; thats my
        residential	3	thats the ; the back ; the coke ; the detox ; the discharge ; the fan ; the gambling
        residential	3	the ground ; the hard ; the port ; the problem ; the refrigerator ; the second
        residential	3	the smoke ; the spring ; the trouble ; them back ; theres a ; they already
        residential	3	third month ; thirty one ; this afternoon ; this morning ; thursday night
        residential	3	times for ; to five ; to stab ; to ~go ; todo lo ; todos ; tonight and ; took up
        residential	3	trees ; tried everything ; tuesday / ; twenty eight ; twenty six ; two marriages
        residential	3	un doctor ; unless i ; unsure how ; up high ; us what ; use i ; use on
        residential	3	used methamphetamine ; vacation saved ; veces x ; veces y ; vengo a ; vise
        residential	3	viviendo ; vivir ; vivo en ; w ; walked off ; warm ; was born ; we did ; wedding and
        residential	3	weekdays ; weekend and ; what ; what you ; whatever ; when it ; whether we
        residential	3	who gets ; whole personality ; whole way ; why i ; wife supportive ; wine and
        residential	3	with clinical ; with leave ; wk wants ; wkr 0 ; woman call ; woman in ; work a
        residential	3	would like ; x 0 ; y asi ; y ni ; y no ; y sabados ; y tambien ; ya perdi
        residential	3	years its ; yeres ; yo dtr ; yo trabajo ; you that ; you when ; your 0
        residential	3	your building ; ~a ~residential ; ~admitted ; ~be ~admitted ; ~carcel ; ~cash
        residential	3	~complete ; ~cost ; ~day and ; ~every ; ~for ~0 ; ~harm ; ~internado ; ~los ~dias
        residential	3	~openings ; ~pay ~cash ; ~self ; ~self ~harm ; ~three ; ~todos ; ~todos ~los ; ~usa
        residential	-3	0 at ; 0 ml ; 0 tabs ; 0 thc ; a brother ; a cpa ; a custody ; a glass ; a lady
        residential	-3	a little ; a random ; a real ; a small ; a squeezing ; a three ; a version
        residential	-3	accountant ; add ; adderall from ; addicted ; addressed ; agarra ; ago still ; agua
        residential	-3	alcoholico desde ; already remortgage ; aluminio ; am to ; ambulatorio para
        residential	-3	an electrician ; and before ; and cocaine ; and could ; and every ; and left
        residential	-3	and thats ; and theres ; and wrote ; antes ; any ; april ; at weddings
        residential	-3	ativan every ; attached ; autistic ; ayuda para ; ayuden ; bacardi ; background
        residential	-3	bail ; barely ; bathroom ; be 0 ; be out ; bebe de ; because ive ; been a
        residential	-3	been diverting ; been sober ; been trying ; behavioral ; behavioral health ; bender
        residential	-3	bid ; bilingue ; bless ; blew it ; bodega ; bonjour ; booked ; bourbon daily ; bp 0
        residential	-3	bring him ; burned ; c/b ; california ; called me ; callers ; can you
        residential	-3	car warranty ; chaplain ; check on ; clean since ; cleans ; cna ; cobijas
        residential	-3	cocaine no ; cocaine problem ; coed ; coke couple ; come up ; como tres ; complaint
        residential	-3	completes his ; con 0 ; con algo ; con que ; con ustedes ; cooler ; copay ; correo
        residential	-3	could somebody ; counselors ; county hosp ; covid ; cpa ; cristal yo ; crypto
        residential	-3	cubre ; cuido a ; cv ; d since ; dad ; dad has ; daily iv ; dates in ; day off
        residential	-3	day without ; days is ; de cinco ; de internado ; dear ; deferred ; despues de
        residential	-3	detox indicated ; detox near ; detox tea ; detox y ; diaphoretic ; dice ; did not
        residential	-3	diem ; diganle a ; dije ; direct ; dm ; does that ; does your ; donate ; door with
        residential	-3	drink every ; drinking daily ; drinks 0 ; drinks daily ; dropping ; dtr of ; dueno
        residential	-3	eap ; earn ; el trago ; else given ; embarazo y ; empezar ; empleo ; en febrero
        residential	-3	en medio ; encontraron ; end ; enfermeras ; enganchado ; engine running
        residential	-3	enrolled in ; es coca ; es cocaina ; escondidas ; esta semana ; estoy ; eve groups
        residential	-3	every month ; every sunday ; exactly ; exclusive ; experiencia ; farmacia ; fem
        residential	-3	fent / ; few times ; fifteen minutes ; finishing 0 ; firefighters ; fit ; fix the
        residential	-3	flying home ; fmla ; for nine ; for w/d ; for when ; for whom ; former ~pt ; forms
        residential	-3	four months ; four year ; from alcohol ; from coke ; from pcp ; from residential
        residential	-3	fuma mota ; fumo fentanilo ; gallon ; gallon of ; get from ; gf coke ; give
        residential	-3	go off ; goes in ; golpe ; got here ; got into ; got one ; grabbing ; grades
        residential	-3	graduated high ; grandbabies ; grandson 0 ; grateful ; group of ; gusta ; had no
        residential	-3	had some ; had two ; happen ; happy ; has dementia ; have epilepsy ; have insurance
        residential	-3	have not ; he loses ; he tomado ; head on ; heat ; help but ; help for ; help with
        residential	-3	hermano 0 ; herramienta ; hes a ; hes got ; hijo salio ; him for ; him on
        residential	-3	himself and ; his cousin ; hit my ; hold my ; holds ; hoodie ; hoping for ; horas
        residential	-3	hours a ; house mgr ; how do ; hurry ; husb + ; hx ~sz ; hygienist ; i believe
        residential	-3	i buy ; i call ; i couldnt ; i finish ; i graduated ; i interview ; i leave ; i met
        residential	-3	i put ; i said ; i smoked ; i vanish ; id ; id love ; if ~iop ; iglesia ; im fired
        residential	-3	im nineteen ; in 0 ; in am ; in aug ; in being ; in college ; in hand ; in rm
        residential	-3	in september ; in tomorrow ; insomnia ; inspector ; intensivo para ; into something
        residential	-3	is ; is at ; is five ; is off ; it doesnt ; it feels ; it in ; it run ; itd be
        residential	-3	its ; its his ; iv heroin ; ive kept ; jack ; jardin ; jobs no ; juice ; jumping
        residential	-3	just started ; just want ; kaiser denied ; keyboard ; la bodega ; la cerveza
        residential	-3	la manana ; la metadona ; la nariz ; labios ; ladder ; late wife ; lax ; le entro
        residential	-3	lean every ; leave him ; left my ; legal ; let go ; licensed ; line open ; link
        residential	-3	liter of ; lived ; living and ; llevo veinte ; long hauls ; look after ; looks at
        residential	-3	lose it ; m college ; m completed ; m heroin ; m wants ; mal ; man i ; manage
        residential	-3	manejo ; march ; margaritas ; marido ; me by ; me corre ; me gusta ; me la ; me los
        residential	-3	me muero ; me on ; me to ; meet ; meth problem ; mi ; mi abuela ; mi trabajo ; min
        residential	-3	mind ; ml ; mo re ; mo since ; mom says ; more like ; morning ; mother and ; mucho
        residential	-3	muero ; my fiancee ; my husband ; my late ; my leg ; my little ; my shift
        residential	-3	my sponsor ; my stay ; my therapist ; my twin ; nadie que ; nariz ; necesito un
        residential	-3	need help ; neither ; nephew and ; ni dinero ; night since ; no contesta ; no dijo
        residential	-3	no its ; no kin ; no le ; no program ; no pto ; no sabe ; noche ; noche y
        residential	-3	nomas uso ; not get ; not know ; not medically ; not pick ; not there ; not waking
        residential	-3	now id ; now in ; nuevo ; nurse ; of all ; of his ; of residential ; of the
        residential	-3	of titos ; off foil ; off or ; old ; older ; on suboxone ; on sundays ; on what
        residential	-3	one my ; only been ; only pay ; only the ; op ; or he ; out again ; out and
        residential	-3	out the ; out with ; over there ; packs ; pagar un ; palmdale ; papeles y
        residential	-3	para que ; part time ; passes ; pay a ; payroll ; pcp office ; people in ; per diem
        residential	-3	perdonenme ; physical ; pido ; pills adderall ; plan iop ; play ; please fix
        residential	-3	por donde ; pouring ; prefer ; preferred ; pregunta ; program just ; psych hosp
        residential	-3	pte ; pte 0 ; puedo faltar ; puedo pagar ; purchasing ; put him ; que alguien
        residential	-3	que les ; quiero parar ; quit drinking ; quitan ; rate for ; re gf ; refills
        residential	-3	remortgage ; residential last ; resume ; room for ; roommate and ; row ; runs ; rxd
        residential	-3	s ; salgo el ; saturdays a ; say the ; se fue ; seat ; self then ; service weapon
        residential	-3	she never ; short ; should i ; sin seguro ; since last ; since yesterday
        residential	-3	single night ; sister calling ; sitting there ; smoke weed ; sober 0 ; someone to
        residential	-3	something in ; soup ; sous ; soy mama ; speak to ; special ; start over
        residential	-3	started at ; starting ; stay anywhere ; stay in ; strings ; subpoena
        residential	-3	substance not ; supervisor ; support ; svcs ; sw @ ; sweat ; sweats and ; take any
        residential	-3	take time ; takes 0 ; talk to ; tardes ; temazepam ; ten a ; tengo 0 ; tengo quien
        residential	-3	tequila diario ; terminated ; than aa ; that is ; that since ; the attic
        residential	-3	the calendar ; the end ; the floor ; the foot ; the fridge ; the funeral ; the home
        residential	-3	the one ; the tv ; the wedding ; them with ; therapy ; there is ; they approved
        residential	-3	they do ; they go ; thinking about ; third year ; this saturday ; thoughts
        residential	-3	time this ; times daily ; tingling ; to feed ; to reach ; to ten ; toca ; tomar el
        residential	-3	tomo diario ; trabajadora ; trash ; two hours ; two hundred ; two year ; typed
        residential	-3	un ataque ; un litro ; union rep ; up at ; up for ; up in ; ur ; use of
        residential	-3	uses heroin ; using crack ; valentine day ; vanish ; vanish for ; veces entre
        residential	-3	version of ; veteran ; visitors ; vivitrol ; vomito ; waiting ; wanted 0
        residential	-3	wanted the ; wants ; wants her ; wants it ; way i ; week program ; weekend turned
        residential	-3	went ; what she ; whats out ; whiskey ; whispering bf ; who feeds ; who has
        residential	-3	whos been ; wife would ; with alcohol ; wkends ; wks since ; working ; would love
        residential	-3	would not ; would ~like ; wrong # ; x hijo ; y / ; y eso ; y lo ; y se ; y siento
        residential	-3	years running ; yo no ; yo soy ; you treat ; ~cal ; ~ct ; ~die ; ~er ; ~him ; ~medi
        residential	-3	~medi ~cal ; ~over ; ~still ; ~substances ; ~time ; ~tomaba ; ~two ; él dice
        residential	-4	% of ; / n ; 0 drinking ; 0 etoh ; 0 he ; 0 hrs ; 0 n ; 0 needs ; 0 pack ; 0 pm
        residential	-4	0 s ; 0 th ; 0 under ; 0 wants ; 0 when ; 0 with ; a cocaine ; a number ; a quien
        residential	-4	a schedule ; a sixty ; a soul ; a su ; a taper ; a teacher ; a twelve ; a yr
        residential	-4	about cocaine ; about how ; about labor ; accident ; accidental ; adderall misuse
        residential	-4	aetna ppo ; after theyre ; again every ; alcanza para ; alcoholico ; alert
        residential	-4	algo para ; alguien ; algunos ; algunos dias ; alone ; alone with ; alprazolam 0
        residential	-4	already finished ; am and ; ambulatorio intensivo ; and each ; and four ; and iop
        residential	-4	and isnt ; and molly ; and more ; anda mal ; anos tomando ; apologized ; apoyo
        residential	-4	appeal ; approved ; are both ; ask ; asking for ; asks is ; asks when ; at first
        residential	-4	at raves ; at work ; ataque ; ate a ; attempt ; audit 0 ; autism ; available
        residential	-4	away a ; bachelor ; back and ; back from ; backwards ; balance ; bar ; bar and
        residential	-4	bars daily ; bday ; be off ; bebo ; bed today ; been 0 ; began ; begin ; belly
        residential	-4	besides ; between jobs ; bf on ; bigger than ; bio ; birthday ; bleeding from
        residential	-4	board has ; body ; book a ; botella de ; both say ; bottle and ; bottles of ; bowl
        residential	-4	brain ; break ; bro in ; bro of ; broke ; burbank ; but im ; by ; by me ; by noon
        residential	-4	ca ; caller ; cambiar ; came off ; can u ; can we ; cant disappear ; card ; care
        residential	-4	caregiver ; cat and ; certificate ; chamba ; cheaper ; check ; chest ; chicken
        residential	-4	chip ; claws ; close to ; closed ; closet ; clothes ; cm ; coca en ; cocaine habit
        residential	-4	cohort ; coke some ; completed 0 ; completes ; con ; con terapia ; confirm
        residential	-4	construccion ; contact ; contract ; cooked ; corto ; cost and ; could use ; cows
        residential	-4	crystal to ; csw ; cuanto ni ; cumplo ; d smoked ; da miedo ; dabs ; daily drinker
        residential	-4	daily use ; dast ; dast 0 ; daughter started ; day at ; day long ; day script
        residential	-4	days each ; days i ; days its ; days straight ; days three ; de limpieza ; de vez
        residential	-4	de él ; dean ; declined ; del programa ; delta ; delta 0 ; denied inpt
        residential	-4	denied resi ; denied residential ; dental school ; deployed no ; desde ayer
        residential	-4	despertar ; detox off ; dialysis ; diario y ; dinero para ; dio delirium
        residential	-4	disoriented ; district ; do about ; do cocaine ; do outpatient ; doing great
        residential	-4	doing that ; dollars ; don ; dont know ; doordash ; dopesick ; dormir ; drinking a
        residential	-4	drinks every ; drive ; drop you ; dry ; dtr on ; dura la ; el 0 ; el bano
        residential	-4	el rivotril ; em ; en cuando ; ending ; enroll in ; entra ; epilepsy ; esposo salio
        residential	-4	este ; estoy embarazada ; estoy tomando ; even a ; even in ; evening and
        residential	-4	every evening ; every nite ; everyday ; eves ; ex and ; ext ; extra ; failed a
        residential	-4	falto una ; fam in ; family session ; father is ; fee ; feed ; fent + ; fent qd
        residential	-4	fentanilo diario ; fentanilo todos ; fentanyl and ; festivals ; fiestas ; fifty
        residential	-4	figueroa ; file ; filling this ; finally ; fine ; fired if ; five a ; five weeks
        residential	-4	flushed the ; fob in ; foot of ; for $ ; for help ; for thirty ; for what ; forget
        residential	-4	forgive ; forty ; gana ; goats ; golf ; got an ; grade ; graduating ; guaro
        residential	-4	gurgling ; ha probado ; hable ; hace dos ; hacer ; had ; had 0 ; handle of
        residential	-4	handled ; handles ; hands wont ; has no ; has told ; hasta que ; hauls ; have 0
        residential	-4	have been ; have the ; havent told ; havent touched ; he did ; he is ; heart is
        residential	-4	hello ; helped ; her a ; her coke ; her eyes ; her with ; here and ; here i
        residential	-4	here since ; heroin iv ; heroina inyectada ; heroina todos ; him up ; hired ; hmo
        residential	-4	hoja ; home from ; hooked on ; hour and ; hurt myself ; husband deployed
        residential	-4	husband on ; hx wants ; hx ~dts ; i fix ; i got ; i lift ; i live ; i stock
        residential	-4	i take ; i tried ; i used ; icu with ; id like ; if a ; ii ; im a ; im finally
        residential	-4	im nervous ; im uninsured ; in august ; in detox ; in fresno ; in jan ; in january
        residential	-4	in network ; in oregon ; in prison ; inpatient at ; inside the ; intensive outpt
        residential	-4	invoice ; inyecto heroina ; iop before ; iop per ; irme ; is getting ; is how
        residential	-4	is meth ; isnt there ; it all ; it by ; it every ; it that ; itd ; itemized
        residential	-4	its all ; its her ; ive got ; ive just ; ive never ; ive only ; jamas ; just to
        residential	-4	k elsewhere ; keep driving ; keep thinking ; ketamine lozenges ; kidding ; kids 0
        residential	-4	kids are ; kill for ; killed ; kin ; kinda ; knock ; know more ; la chamba
        residential	-4	la cocina ; la hoja ; la mano ; la prepa ; la renta ; las noches ; lately i
        residential	-4	laughing ; ld ; left and ; left for ; leftover ; letter says ; lights ; like every
        residential	-4	like yours ; lines of ; little ; live on ; llama x ; llamada ; lo deje ; lo tienen
        residential	-4	long haul ; los ojos ; loses ; lot of ; lozenges ; lvm ; m nitrous ; m vet
        residential	-4	m widower ; m xanax ; made me ; management ; mas que ; md wants ; me pueden
        residential	-4	me recomiendan ; me three ; me tomo ; me who ; me write ; medically necessary
        residential	-4	medico ; medics ; meth detox ; meth no ; meth pipe ; meth seven ; mg tid ; mg x
        residential	-4	mi hijo ; mi mama ; mi nina ; mi oficial ; mi seguro ; midnight ; might ; modelo
        residential	-4	mom has ; money for ; montana ; month and ; month away ; month there ; most of
        residential	-4	moves ; much of ; my birthday ; my guys ; my life ; my own ; my phone
        residential	-4	my residential ; my shoulder ; my sixty ; my three ; n cant ; name ; named
        residential	-4	need people ; needs detox ; next for ; next part ; ng ; ni desde ; ni papeles
        residential	-4	nights are ; nine and ; ninguno ; nitrous + ; no cravings ; no drink ; no hx
        residential	-4	no im ; no one ; none ; norco 0 ; not a ; not an ; not happening ; notebook
        residential	-4	nothing not ; november and ; now every ; oaks ; odd ; of a ; of beer ; of current
        residential	-4	of nights ; of pocket ; of red ; of that ; off ; off crystal ; off everything
        residential	-4	off it ; off work ; ojos ; on fent ; on nights ; on purpose ; on with ; one days
        residential	-4	one of ; one slip ; only do ; only meth ; only smoke ; op program ; open ; opening
        residential	-4	or detox ; or the ; other stuff ; our 0 ; ours ; out in ; out on ; out twice
        residential	-4	outpatient sessions ; outside the ; over my ; overnights ; owner ; owns ; oxnard
        """
}
