extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	4	take 0 ; take people ; takes about ; temp ; temp 0 ; ten ; tengo carro ; terrified
        detox	4	that sounds ; the air ; the ambulance ; the caller ; the family ; the job ; the label
        detox	4	the line ; the record ; the refill ; the service ; the sheets ; the shell ; the walk
        detox	4	the wallpaper ; then she ; there is ; there was ; these ; they put ; thing that ; think he
        detox	4	thinking how ; third ; thirty rack ; thirty years ; this month ; this point ; this week
        detox	4	this year ; threatened ; threatened to ; three ; three doses ; through them ; tiemblan
        detox	4	tiemblan las ; tienen cama ; till he ; to answer ; to come ; to follow ; to get
        detox	4	to suicide ; to taper ; todos ; told him ; toma diario ; toma pastillas ; tomar en
        detox	4	tomarme ; tomo caguamas ; tomo desde ; took her ; took too ; traigo ; trembling and
        detox	4	trial ; turning blue ; twenty ; twenty two ; twitchy ; two grams ; two shots ; typing
        detox	4	ultima ; ultima fue ; un ataque ; un detox ; un trago ; under a ; up like ; up until
        detox	4	upstairs ; ur detox ; us 0 ; ustedes tienen ; veinte ; version of ; vez ; vino cada
        detox	4	visits ; vive con ; vodka all ; vomitar ; wait ; wait for ; wake up ; wallpaper ; wants in
        detox	4	was just ; was only ; way i ; we admit ; wearing ; wednesday and ; week on ; went into
        detox	4	went rigid ; whatever ; when he ; white ; white claw ; whole body ; wife gave ; wine at
        detox	4	with his ; with no ; with noche ; with somebody ; with ~icu ; withdraw ; withdraw from
        detox	4	wk early ; woken ; wont name ; wont refill ; works there ; worse ; x yrs ; xanax a
        detox	4	xanax bars ; xanax on ; y luego ; y me ; y never ; y tomo ; y trae ; y ~cuanto ; ya no
        detox	4	year it ; yest am ; yesterday morning ; yo tomo ; you get ; you i ; your residential
        detox	4	zero sleep ; ~abstinencia ; ~bed ; ~before ; ~blue ; ~college ; ~coming ; ~cuanto ; ~dejar
        detox	4	~dr ; ~dried ; ~dried ~out ; ~drink ; ~dt hx ; ~dts with ; ~escalofrios ; ~fetty ; ~if
        detox	4	~if ~he ; ~in ~college ; ~la ~manana ; ~las ; ~manana ; ~me ; ~nose ; ~od ; ~of
        detox	4	~oriented ; ~over ; ~overdosed ; ~prenatal ; ~que ; ~quit ; ~runs ; ~runs and ; ~se
        detox	4	~seized ~when ; ~seizure 0 ; ~sick ; ~stopped ; ~to ~die ; ~tomar ; ~vomito ; ~when
        detox	4	~year
        detox	3	+ thc ; / ; / nt ; 0 ; 0 shots ; 0 tid ; a bar ; a concert ; a daily ; a fish
        detox	3	a functioning ; a hundred ; a nip ; a six ; a weeknight ; about ten ; accountant
        detox	3	adult life ; afternoon ; again a ; agarra ; airplane ; airplane bottles ; alcohol y
        detox	3	all in ; almohada ; always ; an accountant ; an appointment ; and cannot ; and d
        detox	3	and isnt ; and its ; and now ; and says ; and shook ; and wants ; and you ; andar
        detox	3	anos me ; another at ; another one ; anybody ; anyhow ; aparte ; aranas ; armpit
        detox	3	asi desde ; asks can ; at st ; ayer y ; back ; bar and ; bar here ; be good ; be the
        detox	3	beats ; because my ; beds ; been crushing ; been one ; beer and ; beer every ; beer in
        detox	3	before work ; benzos ; blew it ; bomberos ; bottles / ; box every ; box wine ; boxes i
        detox	3	boyfriend ; brain back ; breaths ; brother wants ; brought my ; bucks ; burnt foil
        detox	3	but my ; button ; by ems ; by three ; call a ; call it ; caller is ; calling 0 ; can take
        detox	3	cannot ; cap ; catching ; cave ; certain ; cervezas diario ; chattering ; chin
        detox	3	chiva diario ; clinicals ; cobran por ; coke told ; cold sweats ; commercials ; como medio
        detox	3	completed iop ; computer ; concert ; could do ; counting ; county hosp ; cousin
        detox	3	cuando hay ; cuanto dura ; cup ; cutting off ; cuz ; d since ; daily no ; day she
        detox	3	days by ; days last ; de eso ; deje de ; dias me ; dicen que ; did one ; died and ; dio un
        detox	3	do a ; doctor no ; does that ; donde me ; done by ; dope iv ; down on ; drinking yesterday
        detox	3	drinks wine ; dripping ; dtr 0 ; duro ; eight or ; el doble ; elevator ; en los ; ended up
        detox	3	ends ; enero ; er to ; evenings and ; every day ; every evening ; every four ; everybody
        detox	3	fent every ; fentanyl a ; feo ; fever ; few days ; fine i ; for 0 ; for coke ; for most
        detox	3	for tx ; four hours ; from ; from lunch ; from pain ; from thursday ; from when ; fumada
        detox	3	fumada 0 ; functioning ; furious ; g 0 ; gasto ; gave away ; ghb 0 ; girl ; go without
        detox	3	goes through ; golpe ; grey ; gurgling noise ; guys ; h ago ; hace quince ; has never
        detox	3	have taken ; he eats ; he swears ; heart going ; here tomorrow ; hermano de ; heroin since
        detox	3	hes ; hi ; hija llama ; him a ; his back ; horario de ; hoy anda ; hr ago ; hx ~etoh
        detox	3	i couldnt ; i fell ; i represent ; i ~dont ; icu with ; id rather ; im ; im dying ; im no
        detox	3	im shaking ; in a ; in before ; in car ; in knots ; in mind ; in my ; in parking
        detox	3	inyecto heroina ; is blue ; is cutting ; is how ; is out ; is standing ; it all
        detox	3	it anymore ; it hurts ; it now ; it over ; it starts ; its for ; its nothing ; ive taken
        detox	3	jack ; jittery ; jueves le ; knots ; korea ; l and ; la botella ; la malilla ; las noches
        detox	3	le ; le acaba ; lips purple ; listed ; living mgr ; lleva ; lo fumo ; locked unit
        detox	3	long enough ; los labios ; lunes ; make beats ; me my ; me tiembla ; me tomo
        detox	3	medically supervised ; medicine ; medio gramo ; meses de ; meth this ; metio algo
        detox	3	mi vecino ; mine and ; mom asking ; mom died ; month on ; move in ; my brain ; my knees
        detox	3	my little ; my roommates ; my water ; myself to ; nerve pills ; never ~odd ; ni agarrar
        detox	3	niece ; night every ; night now ; nino ; nite since ; no habla ; no para ; no reconoce
        detox	3	no response ; no ~booze ; noc ; noches ; norcos a ; not ; not selling ; not slept
        detox	3	nothing like ; notices ; now takes ; ocho meses ; odd sat ; oding ; of beer ; of fetty
        detox	3	of hand ; of phenibut ; off everything ; off his ; off i ; off what ; oh tablets
        detox	3	on alcohol ; on g ; on roxies ; on sunday ; one before ; one thing ; one with ; operation
        detox	3	options are ; other subst ; our church ; our pastor ; out two ; over my ; own name
        detox	3	oxy and ; p ; parking structure ; pass out ; pays ; pcp d/c ; people on ; people who
        detox	3	pharm ; pk / ; place that ; plants ; plucking ; plus ; point ; popov ; por él ; preg
        detox	3	presidente ; pressure in ; print ; program in ; psychiatrist retired ; put on ; q am
        detox	3	q mo ; quien lo ; quiero ; quit whiskey ; quite ; ra ; rate for ; recetaron ; recycling
        detox	3	releases ; represent ; restless ; rivotril hace ; rn ; rn 0 ; roxies every ; rum a
        detox	3	say two ; say you ; says just ; says shes ; scalp ; scare ; scare me ; script in
        detox	3	self pay ; service weapon ; she knows ; she took ; shes been ; shes home ; shift and
        detox	3	shivering ; shots nightly ; si se ; signed ; signed it ; sigo tomando ; sin plan
        detox	3	since korea ; since sat ; since she ; sipping ; six packs ; sleep x ; slowly ; smells
        detox	3	smokes ; smokes meth ; snorted ; sober living ; spine ; started having ; stay 0 ; steel
        detox	3	stn ; stopped my ; sudo ; tablets a ; tachy ; take xanax ; tall boys ; tanto ; tells
        detox	3	temporada ; tenant ; than ; that arent ; that first ; that its ; thats been ; the moment
        detox	3	the next ; the nurse ; the party ; the runs ; the wait ; the wall ; them daily ; they had
        detox	3	thing ; this stuff ; thought was ; tic ; tid x ; tiembla todo ; time this ; to explain
        detox	3	toma desde ; tomaba ; tomar el ; took way ; top of ; tox ; tremor insomnia ; triage
        detox	3	tries ; trucker ; tub ; twice in ; two ; two six ; unas ; uncle uncle ; until this ; up
        detox	3	up i ; use like ; useless ; user ; valley ; verdad ; vibrating ; w/d yet ; wakes
        detox	3	wants medical ; was sober ; was supposed ; was with ; wasnt around ; way too ; wd
        detox	3	whats the ; whether you ; whose ; wife goes ; wife stopped ; willing ; wine daily
        detox	3	with dts ; wk no ; wont wake ; work van ; would ~you ; wreck ; x 0 ; xanax daily ; y las
        detox	3	y ni ; y pcp ; y se ; y tiene ; yall ; yawning nonstop ; yes to ; yest noon ; you folks
        detox	3	zaps ; ~admitted ; ~al ; ~ativan ; ~ayuda ; ~be ~admitted ; ~de ~tomar ; ~dejo ; ~dont
        detox	3	~fax ; ~fever no ; ~forty ; ~hace ; ~hands ; ~help ; ~his ; ~hit ; ~i ; ~i ~seized
        detox	3	~klonopin ~in ; ~like ; ~pistol ; ~por ; ~seized once ; ~seizures ever ; ~they
        detox	3	~w/d ~seizure
        detox	-3	/ sem ; 0 adderall ; 0 husb ; 0 lb ; 0 meses ; 0 mo ; 0 nites ; 0 off ; 0 over ; 0 panel
        detox	-3	0 pounds ; 0 st ; 0 thc ; 0 wk ; 0 wks ; a class ; a drinker ; a dui ; a family
        detox	-3	a festival ; a former ; a hot ; a little ; a multivitamin ; a ningun ; a reporter
        detox	-3	a turkey ; a vise ; a work ; a ~drinker ; about suicide ; about your ; accountability
        detox	-3	acuerda ; adderall off ; adelante ; afford ; aft ; agencia ; ago and ; al foco
        detox	-3	al perico ; alguem ; all by ; all morning ; all you ; an iop ; and cracked ; and eating
        detox	-3	and if ; and so ; and still ; and was ; angeles ; anos fuma ; anthem ; are bad ; area
        detox	-3	arreglado ; arrests ; asdlkj ; asi nomas ; ask somebody ; asks about ; asks who
        detox	-3	at urgent ; atty 0 ; avail ; ballpark ; be away ; bedroom ; been there ; been up
        detox	-3	before that ; began ; believe ; bipolar ; breastbone ; bring his ; broke my
        detox	-3	brother heroin ; but me ; by itself ; cada tercer ; call ; call around ; cambiar ; came
        detox	-3	can she ; chapter ; circling ; claim ; clases ; clear headed ; clinical director ; closer
        detox	-3	clr crying ; clr states ; clutching his ; coffee grounds ; coke a ; coke since
        detox	-3	coke wkends ; compania ; completes 0 ; con mi ; consejero ; could ; crack 0 ; cv ; d res
        detox	-3	da pena ; day bed ; days of ; days or ; de limpieza ; de rehabilitacion ; deacon ; death
        detox	-3	del centro ; dementia and ; denies ~etoh ; detox indicated ; detox needed ; dias desde
        detox	-3	did 0 ; didnt say ; dies ; dijeron que ; dinner ; divorcio ; dm ; documentary
        detox	-3	doing coke ; dont know ; drinks / ; drive him ; dropped before ; duerme el ; dur
        detox	-3	durmiendo ; dying to ; easy ; eaten ; el condado ; el dinero ; el divorcio ; el taller
        detox	-3	elephant ; en lo ; en un ; end ; end up ; entre semana ; es mi ; es todo ; evaluate
        detox	-3	evenings a ; exit ; familiares ; far from ; feeds ; feel my ; fem ; fentanyl on
        detox	-3	festival ; festivals ; field ; fifteen minute ; fifty two ; film ; find me ; fine now
        detox	-3	fish tank ; fly ; for christmas ; for dtr ; for herself ; found out ; from gate
        detox	-3	from work ; front ; fui ; full time ; fuma ; fumando cristal ; gasping ; get through
        detox	-3	getting to ; girls ; glass of ; glasses most ; go back ; gonna ; gonna jump ; good
        detox	-3	google ads ; got laid ; gotten ; graduated from ; green ; grita ; grounds ; gun out
        detox	-3	ha estado ; hace a ; hallucinations ; happens if ; happy ; having thoughts ; he finished
        detox	-3	he knows ; he was ; hear from ; hermana me ; hes never ; high on ; his apartment
        detox	-3	his little ; hitting me ; hmo ; home by ; honey ; hoodie in ; hoops ; hospital and
        detox	-3	hung up ; husband and ; i blow ; i finally ; i lose ; i miss ; i talk ; i threw ; id ask
        detox	-3	id like ; ii ; im smoking ; in school ; indeed ; indicated ; inyecta cristal ; iop +
        detox	-3	iop for ; is empty ; issue ; it coed ; its getting ; its in ; its making ; its time
        detox	-3	itself ; ive counted ; jefita ; joke ; jueves a ; just got ; just quit ; keeps asking
        detox	-3	kid 0 ; kindly ; la lancha ; la parroquia ; lab ; labs nl ; language ; le esta ; leaving
        detox	-3	let ; level ; librium ; like to ; list of ; lo hice ; longer ; looking to ; los angeles
        detox	-3	loses ; lost two ; love ; luego que ; lying ; m in ; makes ; mama tiene ; many beds
        detox	-3	mas y ; me after ; me fue ; me paso ; me since ; medicina de ; meeting ; meth on ; meu
        detox	-3	mg to ; mi jefita ; mi nombre ; mi novia ; mi vida ; mil ; min with ; minutes ; mismo dia
        detox	-3	month at ; more than ; most weekends ; mother was ; my attic ; my car ; my cat
        detox	-3	my marriage ; my school ; my stay ; my throat ; name given ; name on ; necesito algo
        detox	-3	never in ; never once ; new year ; next level ; night this ; nights are ; nine days
        detox	-3	nine months ; no issues ; no tremor ; no way ; no withdrawals ; nobody but ; none
        detox	-3	nothing lined ; novio ; now no ; nuestra ; ods ; of bed ; of nothing ; of program
        detox	-3	of yesterday ; off in ; off percs ; oil ; on bup ; on naltrexone ; on that ; one of
        detox	-3	only weed ; or anything ; or no ; or you ; our family ; out friday ; out tomorrow
        detox	-3	outfit ; over at ; pacientes ; papeles ; papeles y ; paramedic and ; party last
        detox	-3	patient there ; pay per ; pcp ; pena ; per clr ; per day ; perdio la ; phone me
        detox	-3	physician ; piece ; piedra a ; platicar ; pls call ; poker night ; policia ; por el
        detox	-3	portugues ; pour mon ; practitioner ; prefers ; pricing ; prison ; probation
        detox	-3	program and ; promise to ; promised ; proof of ; psych unit ; pt wife ; pto ; q se
        detox	-3	que tengan ; quien se ; quit 0 ; rave ; razor ; re ; re son ; reach ; replaced
        detox	-3	reply yes ; resid ; ring ; robocall ; roof ; room 0 ; rules ; sabe si ; said
        detox	-3	same question ; sangre ; saturday night ; say the ; says she ; school ; se acuerda
        detox	-3	se llama ; se queda ; second week ; second year ; seeks ; segment ; seis dias ; self no
        detox	-3	semana desde ; semester ; she asked ; she never ; she only ; shed ; shipping ; shrooms
        detox	-3	si ~hay ; siete dias ; sin medicinas ; since and ; since childhood ; sis ; sister gave
        detox	-3	sister re ; slamming ; sleeping in ; smoke on ; so going ; so what ; sober and
        detox	-3	social drinker ; solar ; solo ; solo fumo ; something ; somos ; sounded ; spice every
        detox	-3	started ; states no ; stayed ; staying on ; store ; study ; survey ; sweet ; table next
        detox	-3	take half ; take time ; taking the ; taller por ; tan ; tape ; tarea ; tattoo ; taxes
        detox	-3	tengan ; tent ; terminated ; termino ; texas ; texted ; thats not ; thats the ; thc carts
        detox	-3	the 0 ; the bible ; the blade ; the bridge ; the door ; the heroin ; the ketamine
        detox	-3	the mortgage ; the outpatient ; the pills ; the restaurant ; the station ; the time
        detox	-3	the tire ; them at ; thing i ; thinks it ; thirty one ; this isnt ; tho
        detox	-3	through withdrawal ; thyroid ; tile ; time in ; times a ; tingling ; tired of
        detox	-3	tmrw needs ; to any ; to death ; to her ; to his ; to hurt ; toddler ; told cant
        detox	-3	told you ; tomorrow no ; trabajo y ; trouble is ; tucson ; turkey sandwich ; turned out
        detox	-3	turns into ; twelve weeks ; two glasses ; tx for ; tx no ; u take ; un mes ; una clinica
        detox	-3	una vez ; up a ; up after ; urine ; uso ; uso nada ; veces por ; vice ; vise ; walk ins
        detox	-3	want a ; want people ; wants info ; wants to ; ward ; was doing ; we got ; we took
        detox	-3	wed like ; weeks at ; weeks in ; what or ; when asked ; when hes ; where it ; where its
        detox	-3	who or ; whole year ; widower 0 ; wife has ; wife worried ; wife would ; will c/b
        detox	-3	wine and ; wine before ; wish ; with him ; with my ; wk 0 ; wks since ; woman ; work
        detox	-3	would just ; would love ; writing ; y a ; y les ; y necesito ; y otro ; y que ; ya me
        detox	-3	ya paso ; years ago ; years off ; you ask ; you help ; you hire ; your clients
        detox	-3	~a ~month ; ~and ; ~anyone ; ~arm ; ~counselor ; ~drinker ; ~drogas ; ~for a ; ~got
        detox	-3	~hes ; ~ok ; ~opi no ; ~pay ; ~ppo ; ~resi hx ; ~si no ; ~smoked ; ~what
        detox	-4	/ wk ; 0 after ; 0 and ; 0 bed ; 0 cans ; 0 carts ; 0 gummies ; 0 hosp ; 0 nothing
        detox	-4	0 shaking ; 0 since ; 0 tanks ; 0 to ; a bat ; a breath ; a bus ; a friday ; a glass
        detox	-4	a hospital ; a lawyer ; a machete ; a matar ; a otro ; a pamphlet ; a podcast ; a quien
        detox	-4	a reason ; a shelter ; a therapist ; a truck ; a wedding ; a week ; a weekend
        detox	-4	about fentanyl ; about it ; about three ; absence ; aceptan medi ; act ; adderall not
        detox	-4	again last ; ago but ; ahora que ; alcohol no ; alcohol or ; algo ; all that ; all the
        detox	-4	all weekend ; allow ; allowed ; am a ; amiga ; an 0 ; and all ; and every ; and hasnt
        detox	-4	and her ; and ive ; and one ; and residential ; and saturday ; and she ; and tired
        detox	-4	and two ; anexo ; anos casi ; anos fumando ; anos ya ; answering ; any kind ; approved
        detox	-4	are still ; arm heavy ; asked for ; asks if ; asks next ; asleep at ; at mom ; atienden
        detox	-4	attached ; aunt ; baby in ; back from ; ball ; be needing ; bed anywhere ; been fine
        detox	-4	been smokin ; been to ; beers after ; belly fat ; belt around ; benefits ; better than
        detox	-4	big tanks ; bigger ; bill ; billed ; binge ; birthdays ; bit ; bladder is ; blankets
        detox	-4	bleeding ; bleeding from ; block ; blocked ; blood pressure ; blood x ; bls ; board
        detox	-4	bonita ; bottle says ; bottom of ; breathing but ; bringing ; broke ; bueno ; burrito
        detox	-4	bus pass ; buys from ; bye ; c ; caer ; camino ; can bring ; can drive ; can only
        detox	-4	can someone ; candidate ; cant confirm ; car warranty ; carcel ; carts daily ; casa con
        detox	-4	casa de ; casas ; cases ; cell ; cena ; cereal ; certified ; cervezas en ; charger
        detox	-4	cheap ; checking ; chest pain ; chofer ; city ; classes ; clean off ; clinicas
        detox	-4	clinician ; clr ; cm 0 ; cocaina casi ; code ; coed ; coke about ; comment on
        detox	-4	completed 0 ; completed today ; completo ; con eso ; con los ; con ustedes ; convinced
        detox	-4	copia de ; corren ; corto ; couch ; could a ; counts ; couples ; course ; cracked
        detox	-4	crawling under ; crisis ; crisis line ; cristal casi ; crushing chest ; crying ; crypto
        detox	-4	crystal 0 ; cuanto cuesta ; cuerda ; cuesta y ; cuida ; custody of ; d denies ; d etoh
        detox	-4	d/c tmrw ; dad died ; dad of ; damage ; dates ; daughter says ; day 0 ; day bought
        detox	-4	day four ; day inpatient ; day none ; day or ; day six ; days ; days now ; days over
        detox	-4	days straight ; dcd from ; de mi ; de nadie ; de salir ; de semana ; deeper ; dejar de
        detox	-4	dejo una ; denies w/d ; desintoxicacion en ; desintoxicacion por ; desintoxicaron
        detox	-4	desk at ; detective ; detox centers ; detox del ; detox four ; detox in ; detox since
        detox	-4	detoxed in ; dias de ; dias limpio ; dice q ; did my ; died in ; diganle a ; dijo que
        detox	-4	dinner and ; dio su ; disconnected ; dmv ; do you ; doctor wants ; does this ; donar
        detox	-4	donde ; donde se ; dont need ; dos ; dos meses ; drink or ; drinking in ; drive for
        detox	-4	driving ; driving her ; drogado ; dropped x ; drug is ; drunk and ; each time ; early 0
        detox	-4	eating ; eating d/o ; edible ; ehr ; el casino ; el internado ; el pecho ; employer
        detox	-4	employment ; energy ; entrevista ; escribo ; escritorio ; eso ; eso me ; essential
        detox	-4	essential tremor ; estate ; estudiante ; etoh binges ; etoh day ; every one ; every other
        detox	-4	every payday ; everyones ; extasis ; f coke ; f whispering ; fall ; fallecio ; feet
        detox	-4	fell in ; fell off ; fence ; fent od ; fentanyl deaths ; fill it ; folder ; for fentanyl
        detox	-4	for heroin ; for him ; for night ; for six ; for smoking ; for you ; forty four
        detox	-4	forward to ; four five ; freshman ; fri 0 ; friday ; from here ; from that ; fue el
        detox	-4	fue por ; fuma piedra ; fumo piedra ; gambling ; gane ; gave no ; get a ; get help
        detox	-4	get to ; gf of ; gf wants ; girlfriend ; give me ; glasses of ; glasses wine ; gma
        detox	-4	go in ; going to ; got ; got out ; graduated ; ground ; grps ; grupo para ; gummies every
        detox	-4	gusta ; hablan ; hable ; hablo ; hair is ; hambre ; hang myself ; hangover ; have three
        detox	-4	have two ; havent ; he hit ; he suelto ; hija 0 ; hijos ; him and ; him his ; his cousin
        detox	-4	his head ; hitting ; hospital for ; house is ; how soon ; huffs ; i asked ; i called
        detox	-4	i discharged ; i graduated ; i read ; i smoke ; i travel ; i turn ; ice since ; ido a
        detox	-4	im 0 ; im gonna ; im locked ; im looking ; im supposed ; in arizona ; in august
        detox	-4	in detox ; in feb ; in malibu ; in sept ; in this ; inpt detox ; inside ; intensivo
        detox	-4	interested ; interested in ; internamiento de ; irritable ; is an ; is convinced ; is in
        detox	-4	is no ; is shot ; is this ; it asks ; it i ; it matter ; it turns ; itemized
        detox	-4	its cocaine ; its coke ; its just ; its meth ; iv meth ; ive thought ; jail rn ; je
        detox	-4	juice ; just go ; just like ; just weed ; keep losing ; keppra ~last ; ketamine every
        detox	-4	knuckled ; l arm ; la carcel ; la cena ; la cuerda ; la familia ; la oficina ; la presion
        detox	-4	la puerta ; lake ; las cinco ; las fiestas ; last saturday ; lax ; lb ; le hace ; lease
        detox	-4	leave her ; les ; letting ; like coffee ; like counseling ; like twice ; liked ; liked it
        detox	-4	line cut ; link ; listen ; literally ; live ; lived ; lives with ; living in ; llego
        detox	-4	llegue ; lm ; lo de ; local ; lonely ; looks ; looks like ; los 0 ; los de ; losing
        detox	-4	luego ; lunch break ; m cocaine ; m coke ; m crack ; m did ; m kicked ; machete ; made a
        detox	-4	mailed ; mande ; mando ; mano ; marcar ; march 0 ; march and ; marijuana ; mas
        detox	-4	maybe twice ; me about ; me esta ; me gusta ; me gustaria ; me honest ; me if ; me not
        detox	-4	me right ; me stop ; me through ; me voy ; measured ; medicina ; mejor ; meses sin
        detox	-4	metformin ; mi carro ; mi novio ; mi perro ; mi vecina ; minute demo ; mis 0 ; miss 0
        detox	-4	missing ; mom is ; months now ; more absence ; morning with ; mortgage ; mostly
        detox	-4	mother is ; my bladder ; my friends ; my insurance ; my kid ; my lunch ; my mother
        detox	-4	my name ; my sixty ; myself tonight ; nada mas ; near me ; necesita ayuda ; need somebody
        detox	-4	needing ; needs help ; needs placement ; neither ; nephew ; network ; never have ; new
        detox	-4	new job ; next thing ; ng ; night and ; night i ; nightly denies ; no ; no estoy
        detox	-4	no insurance ; no its ; no more ; no other ; no tx ; no voy ; nobody told ; nombre
        detox	-4	not asked ; not his ; nota ; nothing ; nothing for ; november ; now i ; nunca ha
        detox	-4	nunca mas ; nuys ; oatmeal ; oct ; of forty ; of medical ; of rehab ; of three ; of years
        detox	-4	off 0 ; off and ; off pills ; off street ; on crack ; on may ; on page ; on saturdays
        detox	-4	once a ; one beer ; one on ; one who ; open to ; opening ; opi ; or a ; or age ; or drugs
        detox	-4	or if ; other hx ; out in ; out loud ; out of ; over ; over a ; over im ; overdose on
        detox	-4	own bed ; own no ; p/u ; pagan ; painted the ; papa y ; para clinicas ; pcp note ; pecho
        detox	-4	people usually ; perdi el ; perdio ; perdonenme ; pero ; perro ; pills no ; poker ; pone
        detox	-4	poner ; popping ; positive ; post ; prgm ; prices ; priority ; problem is ; problema con
        detox	-4	program or ; proof ; proud ; pt mom ; pueden marcar ; puedo pagar ; put them ; que le
        detox	-4	que quiero ; que ustedes ; quede ; queria ; quiere ir ; quiero es ; quote ; r ; re pt
        detox	-4	reach out ; reading ; reason ; refd ; refd by ; regalo ; regardless ; rehab in
        detox	-4	rehabilitacion ; rehabs ; rel ; relapse prevention ; rent ; reportera ; residential in
        detox	-4	residents ; rest of ; retainer ; ropa ; running 0 ; sali del ; sali el ; sandwich
        detox	-4	savings ; says he ; says one ; se fue ; se quede ; se quiere ; seltzers ; september
        detox	-4	sepulveda ; session ; she does ; she lives ; she said ; shed like ; shes got ; shes sober
        detox	-4	should do ; shouldnt ; si hay ; sick and ; sick part ; since i ; since july ; since law
        detox	-4	sit in ; sixty ; sleep all ; small ; smoke meth ; smoked crack ; smokes crack
        detox	-4	smokes ice ; smoking ice ; sniffing ; so a ; so does ; so im ; so proud ; sobrina
        detox	-4	social worker ; solo en ; solo sin ; something i ; something to ; stab ; statement
        detox	-4	step down ; stools ; stopped on ; straight home ; suggested i ; summary ; sure this
        detox	-4	swelling ; sx no ; t ; take her ; talk than ; taper at ; tapered ; tax ; techs ; tell my
        detox	-4	ten weeks ; tengo una ; terapeuta ; termine ; than that ; that it ; thats all ; the belt
        detox	-4	the bottom ; the carpet ; the evenings ; the first ; the ground ; the gun ; the hiring
        detox	-4	the house ; the judge ; the lake ; the past ; the rent ; the roof ; the rope ; the same
        detox	-4	the thing ; the trouble ; the vents ; them back ; there ; there an ; they let ; theyve
        detox	-4	this wk ; those ; through it ; tia de ; to learn ; to leave ; to not ; to nothing
        detox	-4	to somebody ; told us ; tomorrow and ; too much ; track ; trae un ; traffic ; trainee
        detox	-4	tremor no ; truck ; trucks ; tu ; tuesdays ; turns ; twice for ; two jobs ; tx ; un dia
        detox	-4	un poco ; una nota ; unas tres ; unico que ; uniformes ; units ; up since ; up with
        detox	-4	us in ; used since ; usually do ; van nuys ; vaping thc ; vecina ; vents ; verified
        detox	-4	video ; visit ; visitar ; visiting hrs ; visitors ; voces que ; voicemail ; voz
        detox	-4	w/d wants ; wallet ; walls ; walls are ; wants 0 ; wants a ; wants cb ; wants comment
        detox	-4	wants me ; was 0 ; was an ; was his ; was my ; watch the ; way my ; we ; we had
        detox	-4	wedding and ; weekends a ; weekends with ; weeks of ; weight ; were the ; what comes
        detox	-4	what he ; when it ; where ; white knuckled ; whos ; will only ; winter coats ; wish to
        detox	-4	with denise ; with parents ; with people ; with the ; with your ; without me ; wk ; wks
        detox	-4	wont give ; wont stop ; work with ; working ; working on ; worried ; worried about
        detox	-4	would take ; wouldnt give ; wt ; xanax and ; y donde ; y lo ; y yo ; ya llevo ; year of
        detox	-4	year or ; years every ; yest no ; you allow ; you hiring ; you on ; yours ; youve got
        detox	-4	yrs every ; zero ; zz ; ~/ ~0 ; ~0 ~/ ; ~coke ; ~con ~un ; ~cost ; ~d ~etoh ; ~drink or
        detox	-4	~groups ; ~hurt ; ~inpatient ; ~machete ; ~openings ; ~outpatient ; ~recaer ; ~see ; ~to
        detox	-5	0 daily ; 0 days ; 0 gl ; 0 not ; 0 yo ; a counselor ; a drop ; a garden ; a green
        detox	-5	a group ; a kid ; a long ; a woman ; account ; acid ; addy ; ads ; after church
        """
}
