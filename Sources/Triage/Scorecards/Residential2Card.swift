extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential2 = """
        residential	4	my folks ; my foot ; my girlfriend ; my lunch ; my nose ; my other ; my outpatient
        residential	4	my stepdad ; name on ; need more ; need out ; need something ; never been
        residential	4	never got ; never told ; next step ; ni asi ; night it ; nights in ; nights out
        residential	4	nine ; nineteen days ; nites ; no current ; no esta ; no lo ; no more ; nod ; nose
        residential	4	not the ; not to ; nothing but ; novio se ; now what ; numbers ; nursing board
        residential	4	o dos ; october 0 ; ods ; of both ; of daily ; of myself ; of our ; of program
        residential	4	of rehab ; of speed ; of years ; off for ; on hold ; on me ; on that ; one in
        residential	4	only 0 ; only for ; only one ; or i ; or no ; or take ; ordeno ; ordered residential
        residential	4	orders ; other day ; ought ; our daughter ; our sober ; out since ; out today
        residential	4	out yesterday ; outpatient counselor ; outpatient en ; outpatient group
        residential	4	outpatient isnt ; outpatient twice ; outpatient was ; outpt x ; over meth
        residential	4	overdose on ; owed ; packages ; para devolverme ; parking ; parroquia ; part
        residential	4	particulars ; partner ; passing ; pay cash ; payday and ; pcp 0 ; pediatrician
        residential	4	pega ; per dad ; per gf ; perdi la ; perdio ; perro ; php then ; pide que ; piedra y
        residential	4	place of ; plus a ; por alcohol ; porch ; pretty ; previo ; principio ; probationer
        residential	4	probationer 0 ; program after ; programme ; prueba ; psychosis ; pt self ; pus ; qd
        residential	4	qod ; quiero volver ; raising him ; re client ; readmit ; ready ; reason ; redid
        residential	4	regardless ; rehab after ; reinstatement ; relative ; released this ; removed
        residential	4	rent a ; residencial para ; residential for ; residential program ; residential tx
        residential	4	ribs ; right back ; river ; roof ; room from ; sabe si ; said dont ; sali del
        residential	4	salio de ; salio del ; sandwich ; sat with ; saved up ; say ; say for ; scarred
        residential	4	se puede ; se que ; se queda ; second iop ; see my ; seis ; sells it ; sells meth
        residential	4	semana ya ; send me ; sesenta ; several times ; share ; she asked ; shelf ; shes on
        residential	4	shooting meth ; shooting speed ; shoots meth ; showed ; showing ; sickness
        residential	4	siete dias ; since aug ; since august ; since this ; sintomas ; sister driving
        residential	4	sixteen days ; skipped ; slamming tina ; sleep on ; sleeping at ; sleeps
        residential	4	smokin crack ; smoking ; snort ; snorting coke ; so tired ; sober home ; sound
        residential	4	spot ; stable ; stay clean ; stay here ; sticks ; still doing ; stop ; streaks
        residential	4	stressed ; su hermano ; supervised ; surfing ; sw ; sweaty ; swim ; sx no ; sí y
        residential	4	talks ; taper at ; tapering ; tell him ; tengo miedo ; tercer dia ; that much
        residential	4	that the ; thats my ; the big ; the court ; the detox ; the drug ; the laundry
        residential	4	the long ; the past ; the shelf ; the social ; the store ; the thing ; their detox
        residential	4	then their ; there 0 ; there an ; there and ; they call ; theyll ; think its
        residential	4	thinner ; this apartment ; this earth ; threatening ; three years
        residential	4	through withdrawal ; thursday to ; tiene a ; tijuana en ; tile and ; time
        residential	4	times and ; to be ; to inpatient ; to show ; to your ; today he ; today she ; too
        residential	4	too and ; touch ; trabajo y ; trae ; transplant ; treated ; treatment ; tres
        residential	4	tried outpatient ; truck since ; trucks ; turns ; two times ; two tours ; type this
        residential	4	uds + ; un internado ; uncle ; under his ; union says ; up since ; usa cristal
        residential	4	usando cocaina ; use coke ; used ; used all ; used meth ; user for ; uses ice
        residential	4	varios ; veces segui ; violence ; virtual iop ; volver ; volvi ; volvi al ; vyvanse
        residential	4	w/d no ; walked me ; want out ; wants him ; was 0 ; was nineteen ; was sunday
        residential	4	wasnt ; way for ; we bury ; wednesday and ; week i ; weeks in ; what happens
        residential	4	what we ; where im ; where this ; which is ; which was ; who or ; who says
        residential	4	who sells ; who smoke ; whole ; wife drinks ; wife left ; with a ; with plan
        residential	4	without a ; wk no ; wk on ; wks on ; woman ; worked ; would like ; written ; wt
        residential	4	x semana ; y ahora ; y never ; y ~cuanto ; ya ando ; years most ; years of ; yes or
        residential	4	you folks ; you how ; ~/ ; ~beds ; ~coca ; ~cps ; ~d ~etoh ; ~daily ; ~esta
        residential	4	~etoh ~detox ; ~every ~day ; ~hay ; ~le ~da ; ~mi ; ~months ; ~next ; ~pay
        residential	4	~resi hx ; ~si hi ; ~un ; ~voices ; ~x ; ~your
        residential	3	/ su ; / thursday ; 0 milligrams ; 0 new ; 0 ninety ; 0 prescribers ; 0 shes
        residential	3	0 using ; 0 widower ; 0 yeres ; a bed ; a consulta ; a cousin ; a lo ; a long
        residential	3	a missed ; a ningun ; a phone ; a private ; a vise ; about it ; actually ; addy
        residential	3	advise ; after church ; after that ; again ; ago for ; agosto ; aire ; alla
        residential	3	ambulatorio tres ; an inpatient ; and keep ; and red ; anos con ; anos fumando
        residential	3	antes de ; arguing ; arreglado ; asi no ; asks ; at a ; audible ; avail ; away from
        residential	3	back with ; badge ; bat ; because she ; bed in ; been hearing ; belt ; big ; bit
        residential	3	bldg ; board is ; board says ; both smoke ; breastbone ; brother couch ; buddy
        residential	3	burning up ; bus station ; but hes ; buys from ; by itself ; bye ; c ; c and
        residential	3	cabeza ; call around ; can put ; car ; car behind ; cardiologist says ; cinco anos
        residential	3	clases ; clean out ; clear me ; clinica y ; clutching his ; cm 0 ; coach ; coke most
        residential	3	come in ; con los ; condicional ; confd ; consulta externa ; costing
        residential	3	counselor said ; counselor thinks ; counts ; couple days ; court ordered
        residential	3	cristal ya ; cross ; cry ; cuanto ; cuanto dura ; custody 0 ; daughter is
        residential	3	daughter wedding ; day ; day has ; dcfs me ; de libertad ; dead by ; decent
        residential	3	deliver ; desde febrero ; desde octubre ; detox del ; detox from ; detox that
        residential	3	detox tuesday ; detoxed in ; di ; dias limpio ; did the ; digging ; digging at
        residential	3	digo ; doce anos ; dolor ; dormida ; drinks at ; drove ; el lunes ; el taller
        residential	3	el tiempo ; elbow and ; en abril ; en programa ; entiende ; estado ; every one
        residential	3	every payday ; everyone in ; externa ; eyes ; f crack ; fa ; familia ; feel human
        residential	3	find me ; finished it ; fired ; for five ; for it ; forearm ; four days ; four years
        residential	3	fourteen months ; from resi ; from shooting ; get paid ; gets me ; gets out ; given
        residential	3	gives me ; giving me ; go somewhere ; good ins ; got maybe ; gradd ; ground ; grown
        residential	3	hablan ; had a ; hago a ; half the ; has had ; have had ; he came ; he snorts
        residential	3	hed go ; help before ; help that ; her brother ; her cousin ; heroina y
        residential	3	hes snorting ; hit the ; home in ; hosp sw ; hospital for ; hot with ; housemates
        residential	3	how much ; hx none ; i be ; i feel ; i moved ; i stop ; i turn ; i want ; i were
        residential	3	im finishing ; im her ; im next ; im sleeping ; in evening ; in front ; in home
        residential	3	in residential ; in sept ; internado o ; is all ; is back ; is right ; it
        residential	3	its getting ; its molly ; its time ; itself ; job at ; job no ; judge ; jueza ; jugo
        residential	3	just go ; just wants ; keep using ; kids and ; kitchen at ; knife ; la jueza
        residential	3	last four ; late husb ; laundry room ; left rehab ; let people ; libertad
        residential	3	libertad condicional ; like candy ; like me ; liver ; lives alone ; lo he ; long she
        residential	3	look at ; los fines ; lugar para ; marriage and ; marzo y ; maybe one ; me alcanza
        residential	3	me as ; me han ; me importa ; me meto ; me ordeno ; means ; meth + ; meth by
        residential	3	meth off ; metiendome ; mh ; mom and ; monday with ; morning with ; most nights
        residential	3	most shifts ; motel on ; my apartment ; my brother ; my brothers ; my gf
        residential	3	my goodbyes ; my meds ; name and ; name no ; neck ; need from ; need to
        residential	3	needs acceptance ; needs bed ; neg ~si ; next month ; ni usa ; nightly ; nine years
        residential	3	ninety day ; no idea ; no pnc ; no shakes ; no vengo ; no ~prior ; no ~todos
        residential	3	nobody at ; nobody knows ; not daily ; not his ; nothing happened ; nothing set
        residential	3	now from ; ocho ; of coke ; of living ; of medical ; of times ; off like ; off on
        residential	3	on adderall ; on day ; on four ; on site ; one for ; one person ; or three
        residential	3	ordered 0 ; otra vez ; out friday ; over at ; over im ; overkill ; paper ; paso
        residential	3	past the ; patient 0 ; people and ; people stay ; people who ; per clr ; permit
        residential	3	personality ; pico ; pilot ; pistol and ; pistola ; place a ; plan od ; plan says
        residential	3	please do ; pls ; pnc ; point of ; poner ; popping ; por lo ; porque ; postal
        residential	3	practically ; pregunta x ; pt calm ; que vende ; queden ; quince anos ; quincena
        residential	3	quisiera un ; realtor ; red streaks ; refrigerator ; releasing ; resi in
        residential	3	residential side ; resolved ; said this ; san ; saying hes ; says not ; se quede
        residential	3	se queden ; second ; seizure at ; senor ; she comes ; she lives ; si la ; sigo
        residential	3	since around ; since march ; site ; six ; six years ; sixth ; size ; small
        residential	3	sober coach ; space ; spot on ; start a ; stay at ; staying in ; step ; storage unit
        residential	3	street x ; stuck ; studio and ; suicidal ; sus ; take her ; tampoco ; tank ; tell us
        residential	3	telling me ; tercer ; terrified ; than this ; that part ; that says ; thats the
        residential	3	the back ; the coke ; the discharge ; the fan ; the gambling ; the ground ; the hard
        residential	3	the port ; the problem ; the refrigerator ; the second ; the smoke ; the spring
        residential	3	the trouble ; them back ; theres a ; they already ; third month ; thirty one
        residential	3	this afternoon ; thursday night ; time i ; times for ; tina 0 ; to five ; to stab
        residential	3	to ~go ; todo lo ; todos ; tonight and ; took up ; trees ; tried everything
        residential	3	tuesday / ; twenty eight ; twenty six ; two marriages ; un doctor ; unless i
        residential	3	unsure how ; up high ; us what ; use i ; use on ; used methamphetamine
        residential	3	vacation saved ; veces x ; veces y ; vengo a ; vise ; viviendo ; vivir ; vivo en ; w
        residential	3	walked off ; warm ; was born ; we did ; wedding and ; weekdays ; weekend and ; what
        residential	3	what he ; what you ; whatever ; when it ; whether we ; who gets ; whole personality
        residential	3	whole way ; why i ; wife supportive ; wine and ; with clinical ; with leave
        residential	3	with su ; wk wants ; wkr 0 ; woman call ; woman in ; work a ; x 0 ; y asi ; y ni
        residential	3	y no ; y sabados ; y tambien ; ya perdi ; years its ; yeres ; yo dtr ; yo trabajo
        residential	3	you that ; you when ; your 0 ; your building ; ~a ~residential ; ~admitted
        residential	3	~be ~admitted ; ~carcel ; ~cash ; ~complete ; ~cost ; ~day and ; ~every ; ~for ~0
        residential	3	~harm ; ~internado ; ~los ~dias ; ~openings ; ~pay ~cash ; ~self ; ~self ~harm
        residential	3	~three ; ~todos ; ~todos ~los ; ~usa ; ~weeks
        residential	-3	0 at ; 0 he ; 0 ml ; 0 tabs ; 0 thc ; a brother ; a cpa ; a custody ; a glass
        residential	-3	a lady ; a little ; a random ; a real ; a small ; a squeezing ; a three ; a version
        residential	-3	accountant ; add ; adderall from ; addicted ; addressed ; agarra ; ago still ; agua
        residential	-3	alcoholico desde ; alone with ; already remortgage ; aluminio ; am to
        residential	-3	ambulatorio para ; an electrician ; and before ; and cocaine ; and could
        residential	-3	and every ; and left ; and thats ; and theres ; and wrote ; antes ; any ; april
        residential	-3	at the ; at weddings ; ativan every ; attached ; autistic ; ayuda para ; ayuden
        residential	-3	bacardi ; background ; bail ; barely ; bathroom ; be out ; bebe de ; because ive
        residential	-3	been a ; been diverting ; been sober ; been trying ; behavioral ; behavioral health
        residential	-3	bender ; bid ; bilingue ; bless ; blew it ; board has ; bodega ; bonjour ; booked
        residential	-3	bourbon daily ; bp 0 ; bring him ; burned ; c/b ; california ; called me ; callers
        residential	-3	can you ; car warranty ; care ; chair ; chaplain ; check on ; clean since ; cleans
        residential	-3	cna ; cobijas ; cocaine no ; cocaine problem ; coed ; coke couple ; come up
        residential	-3	como tres ; complaint ; completes his ; con 0 ; con algo ; con que ; cooler ; copay
        residential	-3	correo ; could somebody ; counselors ; county hosp ; covid ; cpa ; cristal yo
        residential	-3	crypto ; cubre ; cuido a ; d since ; dad ; dad has ; daily iv ; dast ; dast 0
        residential	-3	dates in ; daughter and ; day off ; day without ; days is ; de cinco ; de internado
        residential	-3	dear ; deferred ; despues de ; detox indicated ; detox near ; detox tea ; detox y
        residential	-3	diaphoretic ; dice ; did not ; diem ; diganle a ; dije ; direct ; dm ; does that
        residential	-3	donate ; drink every ; drinking daily ; drinks daily ; dropping ; dtr of ; dueno
        residential	-3	eap ; earn ; el trago ; else given ; embarazo y ; empezar ; empleo ; en febrero
        residential	-3	en medio ; encontraron ; end ; enfermeras ; enganchado ; engine running
        residential	-3	enrolled in ; es coca ; es cocaina ; escondidas ; esta semana ; estoy ; eve groups
        residential	-3	every month ; every sunday ; exactly ; exclusive ; experiencia ; farmacia ; fem
        residential	-3	fent / ; few times ; fifteen minutes ; finishing 0 ; firefighters ; fit ; fix the
        residential	-3	flying home ; fmla ; for nine ; for w/d ; for when ; for whom ; former ~pt ; forms
        residential	-3	four months ; four year ; from alcohol ; from coke ; from pcp ; from residential
        residential	-3	fuma mota ; fumo fentanilo ; gallon ; gallon of ; get from ; gf coke ; give ; go if
        residential	-3	go off ; goes in ; golpe ; got here ; got into ; got one ; grades ; graduated high
        residential	-3	grandbabies ; grandson 0 ; grateful ; group of ; gusta ; had no ; had some
        residential	-3	had two ; handled ; happen ; happy ; has dementia ; hauls ; have epilepsy
        residential	-3	have insurance ; have not ; he loses ; he tomado ; head on ; heat ; help but
        residential	-3	help for ; help with ; hermano 0 ; herramienta ; hes got ; hijo salio ; him for
        residential	-3	him on ; his cousin ; hit my ; hold my ; holds ; hoodie ; hoping for ; horas
        residential	-3	hours a ; house mgr ; how do ; hurry ; husb + ; hx ~sz ; hygienist ; i believe
        residential	-3	i buy ; i call ; i couldnt ; i finish ; i interview ; i leave ; i met ; i put
        residential	-3	i smoked ; i vanish ; id ; id love ; if ~iop ; iglesia ; im fired ; im nineteen
        residential	-3	in 0 ; in am ; in aug ; in being ; in college ; in hand ; in rm ; in september
        residential	-3	in tomorrow ; insomnia ; inspector ; intensivo para ; into something ; is ; is at
        residential	-3	is five ; is off ; it doesnt ; it feels ; it in ; it run ; itd be ; its ; its his
        residential	-3	its my ; iv heroin ; ive kept ; jack ; jardin ; jobs no ; juice ; jumping
        residential	-3	just started ; just want ; kaiser denied ; keeps me ; keyboard ; la bodega
        residential	-3	la cerveza ; la hoja ; la manana ; la metadona ; la nariz ; labios ; ladder
        residential	-3	late wife ; lax ; le entro ; lean every ; leave him ; left my ; legal ; let go
        residential	-3	licensed ; line open ; link ; liter of ; lived ; living and ; llevo veinte
        residential	-3	long hauls ; look after ; looks at ; lose it ; m college ; m completed ; m heroin
        residential	-3	m wants ; mal ; man i ; manage ; manejo ; march ; margaritas ; marido ; me by
        residential	-3	me corre ; me gusta ; me la ; me los ; me muero ; me on ; meet ; meth problem ; mi
        residential	-3	mi abuela ; mi trabajo ; min ; mind ; ml ; mo since ; mom calling ; mom says
        residential	-3	more like ; morning ; mother and ; mucho ; muero ; my fiancee ; my husband
        residential	-3	my late ; my leg ; my little ; my shift ; my sponsor ; my stay ; my therapist
        residential	-3	my twin ; nadie que ; nariz ; necesito un ; need a ; need help ; neither
        residential	-3	nephew and ; ni dinero ; night since ; no contesta ; no dijo ; no its ; no kin
        residential	-3	no le ; no program ; no pto ; no sabe ; noche ; nomas uso ; not a ; not get
        residential	-3	not know ; not medically ; not pick ; not there ; not waking ; now id ; now in
        residential	-3	nuevo ; nurse ; of his ; of residential ; of the ; of titos ; off foil ; off or
        residential	-3	office ; old ; older ; on suboxone ; on sundays ; on what ; one my ; one on
        residential	-3	only been ; only pay ; only the ; op ; or he ; out again ; out and ; out the
        residential	-3	out with ; over there ; packs ; pagar un ; palmdale ; papeles y ; para que
        residential	-3	part time ; passes ; pay a ; payroll ; pcp office ; people in ; per diem
        residential	-3	perdonenme ; physical ; pido ; pills adderall ; plan iop ; play ; please fix
        residential	-3	por donde ; pouring ; prefer ; preferred ; pregunta ; program just ; psych hosp
        residential	-3	pte ; pte 0 ; puedo faltar ; puedo pagar ; purchasing ; put him ; que alguien
        residential	-3	que les ; quiero parar ; quit drinking ; quitan ; rate for ; re gf ; refills
        residential	-3	remortgage ; residential last ; resume ; room for ; roommate and ; runs ; rxd ; s
        residential	-3	saturdays a ; say the ; se fue ; seat ; self then ; service weapon ; she got
        residential	-3	she never ; short ; should i ; sin seguro ; since last ; since yesterday
        residential	-3	single night ; sister calling ; sitting there ; smoke weed ; sober 0 ; someone to
        residential	-3	something in ; soup ; sous ; soy mama ; speak to ; special ; start over
        residential	-3	started at ; starting ; stay anywhere ; stay in ; strings ; subpoena
        residential	-3	substance not ; supervisor ; support ; svcs ; sw @ ; sweat ; sweats and ; take
        residential	-3	take any ; take time ; talk to ; tardes ; temazepam ; ten a ; tengo 0 ; tengo quien
        residential	-3	tequila diario ; terminated ; than aa ; that is ; that since ; the attic
        residential	-3	the calendar ; the end ; the floor ; the foot ; the fridge ; the funeral ; the home
        residential	-3	the one ; the tv ; them with ; therapy ; there is ; they approved ; they do
        residential	-3	they go ; thinking about ; third year ; this saturday ; thought ; thoughts
        residential	-3	time this ; times daily ; tingling ; to feed ; to reach ; to ten ; toca ; tomar el
        residential	-3	tomo diario ; trabajadora ; trainee ; trash ; two hours ; two hundred ; typed
        residential	-3	un ataque ; un litro ; union rep ; up at ; up for ; up in ; ur ; use of
        residential	-3	uses heroin ; using crack ; valentine day ; vanish ; vanish for ; veces entre
        residential	-3	version of ; veteran ; visitors ; vivitrol ; vomito ; waiting ; wanted 0
        residential	-3	wanted the ; wants ; wants her ; wants it ; way i ; week program ; weekend turned
        residential	-3	went ; what i ; what she ; whats out ; whiskey ; whispering bf ; who feeds
        residential	-3	who has ; whos been ; wife would ; with alcohol ; wkends ; wks since ; working
        residential	-3	would love ; would not ; would ~like ; wrong # ; x hijo ; y / ; y eso ; y lo ; y se
        residential	-3	y siento ; years back ; years running ; yo soy ; you treat ; ~cal ; ~ct ; ~die
        residential	-3	~er ; ~him ; ~medi ; ~medi ~cal ; ~over ; ~still ; ~substances ; ~time ; ~tomaba
        residential	-3	~with ~a ; él dice
        residential	-4	% of ; / n ; 0 drinking ; 0 etoh ; 0 n ; 0 needs ; 0 pack ; 0 pm ; 0 s ; 0 th
        residential	-4	0 under ; 0 wants ; 0 when ; 0 with ; a cocaine ; a number ; a quien ; a schedule
        residential	-4	a sixty ; a soul ; a su ; a taper ; a teacher ; a toddler ; a twelve ; a yr
        residential	-4	about cocaine ; about how ; about labor ; accident ; accidental ; adderall misuse
        residential	-4	aetna ppo ; after theyre ; again every ; alcanza para ; alert ; algo para ; alguien
        residential	-4	algunos ; algunos dias ; alone ; alprazolam 0 ; already finished ; am and
        residential	-4	ambulatorio intensivo ; and each ; and four ; and iop ; and isnt ; and molly
        residential	-4	and more ; anda mal ; anos tomando ; apologized ; apoyo ; appeal ; approved ; appt
        residential	-4	are both ; ask ; asking for ; asks is ; asks when ; at first ; at raves ; at work
        residential	-4	ataque ; ate a ; attempt ; audit 0 ; autism ; available ; away a ; bachelor
        residential	-4	back and ; back from ; backwards ; balance ; bar ; bar and ; bars daily ; bday
        residential	-4	be off ; bebo ; because my ; bed today ; been 0 ; began ; begin ; belly ; besides
        residential	-4	between jobs ; bigger than ; bio ; birthday ; bleeding from ; body ; book a
        residential	-4	botella de ; both say ; bottle and ; bottles of ; bowl ; brain ; break ; bro in
        residential	-4	bro of ; broke ; burbank ; but im ; by ; by me ; by noon ; ca ; caller ; cambiar
        residential	-4	came off ; can take ; can u ; can we ; cant disappear ; card ; caregiver ; cat and
        residential	-4	certificate ; chamba ; cheaper ; check ; chest ; chicken ; chip ; claws ; close to
        residential	-4	closed ; closet ; clothes ; cm ; coca en ; cocaine habit ; cohort ; coke some
        residential	-4	completed 0 ; completes ; con ; con terapia ; con ustedes ; confirm ; construccion
        residential	-4	contact ; contract ; corto ; cost and ; could use ; cows ; crystal to ; csw
        residential	-4	cuanto ni ; cumplo ; d smoked ; da miedo ; dabs ; daily drinker ; daily use
        residential	-4	daughter started ; day at ; day long ; day script ; days each ; days i ; days its
        residential	-4	days straight ; days three ; de limpieza ; de vez ; de él ; dean ; declined
        residential	-4	del programa ; delta ; delta 0 ; denied inpt ; denied resi ; denied residential
        residential	-4	dental school ; deployed no ; desde ayer ; despertar ; detox off ; dialysis
        residential	-4	diario y ; dinero para ; dio delirium ; director ; disoriented ; district
        residential	-4	do about ; do cocaine ; do outpatient ; doing great ; doing that ; dollars ; don
        residential	-4	dont know ; door with ; doordash ; dopesick ; dormir ; drinking a ; drinks every
        residential	-4	drive ; drop you ; dry ; dtr on ; dura la ; el 0 ; el bano ; el rivotril ; else can
        residential	-4	em ; empties ; en cuando ; ending ; enroll in ; entra ; epilepsy ; esposo salio
        residential	-4	este ; estoy embarazada ; estoy tomando ; even a ; even in ; evening and
        residential	-4	every evening ; every nite ; everyday ; eves ; ex and ; ext ; extra ; failed a
        residential	-4	falto una ; fam in ; family session ; father is ; fee ; feed ; fent qd
        residential	-4	fentanilo diario ; fentanilo todos ; fentanyl and ; festivals ; fiestas ; fifty
        residential	-4	figueroa ; file ; filling this ; finally ; fine ; fired if ; five a ; five weeks
        residential	-4	flushed the ; fob in ; foot of ; for $ ; for help ; for thirty ; for what ; forget
        residential	-4	forgive ; forty ; gana ; goats ; golf ; got an ; grade ; graduating ; guaro
        residential	-4	gurgling ; ha probado ; hable ; hace dos ; hacer ; had ; had 0 ; handle of
        residential	-4	handles ; hands wont ; has no ; has told ; hasta que ; have 0 ; have been
        residential	-4	have the ; havent told ; havent touched ; he did ; he is ; heart is ; hello
        residential	-4	helped ; her a ; her coke ; her eyes ; her with ; here and ; here i ; here since
        residential	-4	heroin iv ; heroina inyectada ; heroina todos ; him up ; hired ; hmo ; hoja
        residential	-4	home from ; hooked on ; hour and ; hurt myself ; husband deployed ; husband on
        residential	-4	hx wants ; hx ~dts ; i fix ; i got ; i lift ; i live ; i stock ; i take ; i tried
        residential	-4	i used ; icu with ; id like ; if a ; ii ; im a ; im finally ; im nervous
        residential	-4	im uninsured ; in august ; in detox ; in fresno ; in jan ; in january ; in network
        residential	-4	in oregon ; in prison ; inpatient at ; inside the ; intensive outpt ; invoice
        residential	-4	inyecto heroina ; iop before ; iop per ; irme ; is for ; is getting ; is how
        residential	-4	is meth ; isnt there ; it all ; it by ; it every ; it that ; itd ; itemized
        residential	-4	its all ; its her ; ive got ; ive just ; ive never ; ive only ; jamas ; just to
        residential	-4	k elsewhere ; keep driving ; keep thinking ; ketamine lozenges ; kidding ; kids 0
        residential	-4	kids are ; kill for ; killed ; kin ; kinda ; knock ; know more ; la chamba
        residential	-4	la cocina ; la mano ; la prepa ; la renta ; las noches ; lately i ; laughing ; ld
        residential	-4	left and ; left for ; leftover ; letter says ; lights ; like every ; like yours
        residential	-4	lines of ; little ; live on ; llama x ; llamada ; lo deje ; lo tienen ; long haul
        residential	-4	los ojos ; loses ; lot of ; lozenges ; lvm ; m nitrous ; m vet ; m widower
        residential	-4	m xanax ; made me ; management ; mas que ; md wants ; me pueden ; me recomiendan
        residential	-4	me three ; me tomo ; me who ; me write ; medically necessary ; medico ; medics
        residential	-4	meth detox ; meth no ; meth pipe ; meth seven ; mft ; mg tid ; mg x ; mi hijo
        residential	-4	mi mama ; mi nina ; mi oficial ; mi seguro ; midnight ; might ; modelo ; mom has
        residential	-4	money for ; montana ; month and ; month away ; month there ; most of ; moves
        residential	-4	much of ; my birthday ; my guys ; my life ; my own ; my phone ; my residential
        residential	-4	my shoulder ; my sixty ; my three ; n cant ; name ; named ; need people
        residential	-4	needs detox ; next for ; next part ; ng ; ni desde ; ni papeles ; nights are
        residential	-4	nine and ; ninguno ; nitrous + ; no cravings ; no drink ; no hx ; no im ; no one
        residential	-4	noche y ; none ; norco 0 ; not an ; not even ; not happening ; notebook
        residential	-4	nothing not ; november and ; now every ; oaks ; odd ; of a ; of beer ; of current
        residential	-4	of nights ; of pocket ; of red ; of that ; off ; off crystal ; off everything
        residential	-4	off it ; off work ; ojos ; on fent ; on nights ; on purpose ; on with ; one days
        residential	-4	one slip ; only do ; only meth ; only smoke ; op program ; open ; opening
        """
}
