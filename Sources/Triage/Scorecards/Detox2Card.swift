extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	4	soy ; spiders ; st and ; start to ; started smoking ; stay on ; stays down ; stiff
        detox	4	stop shaking ; stopped breathing ; strap ; straw ; street ; street every ; strung
        detox	4	strung out ; su mama ; subst ; sudar ; suicide and ; sw ; swears it ; sweating thru
        detox	4	take 0 ; take me ; take people ; takes about ; temp ; temp 0 ; ten ; tengo carro
        detox	4	terrified ; that sounds ; the air ; the ambulance ; the caller ; the family ; the job
        detox	4	the label ; the line ; the record ; the refill ; the service ; the sheets ; the shell
        detox	4	the walk ; the wallpaper ; then she ; there is ; there was ; these ; they put ; thing that
        detox	4	think he ; thinking how ; third ; thirty rack ; thirty years ; this month ; this point
        detox	4	this week ; this year ; threatened ; threatened to ; three ; three doses ; through them
        detox	4	tiemblan ; tiemblan las ; tienen cama ; till he ; to answer ; to come ; to follow ; to get
        detox	4	to taper ; todos ; told him ; toma diario ; toma pastillas ; tomar en ; tomarme
        detox	4	tomo caguamas ; tomo desde ; took her ; took too ; traigo ; trembling and ; trial
        detox	4	turning blue ; twenty ; twenty two ; twitchy ; two shots ; typing ; ultima ; ultima fue
        detox	4	un ataque ; un detox ; un trago ; under a ; up until ; upstairs ; ur detox ; us 0
        detox	4	ustedes tienen ; veinte ; version of ; vez ; vino cada ; visits ; vive con ; vodka all
        detox	4	vomitar ; wait ; wait for ; wake up ; wallpaper ; wants in ; was just ; was only ; way i
        detox	4	we admit ; wearing ; wednesday and ; week on ; went into ; went rigid ; whatever ; when he
        detox	4	white ; white claw ; whole body ; wife gave ; wine at ; with his ; with no ; with noche
        detox	4	with ~icu ; withdraw ; withdraw from ; wk early ; woken ; wont name ; wont refill
        detox	4	works there ; worse ; x yrs ; xanax a ; xanax bars ; xanax on ; y luego ; y me ; y tomo
        detox	4	y trae ; y ~cuanto ; ya no ; yest am ; yesterday morning ; yo tomo ; you get ; you i
        detox	4	your residential ; zero sleep ; ~abstinencia ; ~ayuda ; ~bed ; ~before ; ~college
        detox	4	~coming ; ~cuanto ; ~dejar ; ~dr ; ~dried ; ~dried ~out ; ~drink ; ~dt hx ; ~dts with
        detox	4	~escalofrios ; ~every ; ~fetty ; ~forty ; ~if ; ~if ~he ; ~in ~college ; ~la ~manana
        detox	4	~las ; ~manana ; ~me ; ~nose ; ~od ; ~of ; ~oriented ; ~over ; ~overdosed ; ~prenatal
        detox	4	~que ; ~quit ; ~runs ; ~runs and ; ~se ; ~seized ~when ; ~seizure 0 ; ~sick ; ~stopped
        detox	4	~to ~die ; ~tomar ; ~vomito ; ~when ; ~year
        detox	3	+ thc ; / ; / nt ; 0 ; 0 shots ; 0 tid ; a bar ; a concert ; a daily ; a fish
        detox	3	a functioning ; a hundred ; a six ; a weeknight ; about ten ; accountant ; adult life
        detox	3	afternoon ; again a ; agarra ; airplane ; airplane bottles ; alcohol y ; all in ; almohada
        detox	3	always ; an accountant ; and cannot ; and d ; and isnt ; and its ; and now ; and says
        detox	3	and shook ; and you ; andar ; another at ; another one ; anybody ; anyhow ; aparte
        detox	3	aranas ; armpit ; asi desde ; asked me ; asks can ; at st ; ayer y ; back ; bar and
        detox	3	be good ; be the ; beats ; because my ; beds ; been crushing ; been one ; been the
        detox	3	beer and ; beer every ; beer in ; before work ; benzos ; blew it ; bomberos ; bottles /
        detox	3	box every ; box wine ; boxes i ; boyfriend ; breaths ; brother to ; brother wants
        detox	3	brought my ; bucks ; burnt foil ; but my ; button ; by ems ; by three ; call a ; call it
        detox	3	caller is ; calling 0 ; cap ; catching ; cave ; certain ; cervezas diario ; chattering
        detox	3	chiva diario ; clinicals ; cobran por ; coke told ; cold sweats ; commercials ; como medio
        detox	3	completed iop ; concert ; could do ; counting ; county hosp ; cousin ; cuando hay
        detox	3	cuanto dura ; cup ; cutting off ; cuz ; d 0 ; d since ; daily no ; day she ; days by
        detox	3	days last ; de eso ; deje de ; dias me ; dicen que ; died and ; do a ; doctor no
        detox	3	does that ; donde me ; dope iv ; down on ; drinking yesterday ; drinks wine ; dripping
        detox	3	dtr 0 ; duro ; eight or ; el doble ; elevator ; en los ; ended up ; ends ; enero
        detox	3	evenings and ; every day ; every evening ; everybody ; fent every ; fentanyl a
        detox	3	fentanyl patches ; feo ; fever ; few days ; fine i ; for 0 ; for coke ; for most ; for tx
        detox	3	four hours ; from ; from lunch ; from thursday ; from when ; fumada ; fumada 0
        detox	3	functioning ; furious ; g 0 ; gasto ; gave away ; girl ; go without ; golpe ; grey
        detox	3	gurgling noise ; guys ; h ago ; h since ; hace quince ; has never ; have taken ; he eats
        detox	3	he swears ; heart going ; here tomorrow ; hermano de ; heroin since ; hes ; hi
        detox	3	hija llama ; him a ; his back ; horario de ; hoy anda ; hr ago ; hx ~etoh ; i couldnt
        detox	3	i fell ; i represent ; i ~dont ; icu with ; id rather ; im ; im dying ; im no ; im shaking
        detox	3	im still ; in a ; in before ; in car ; in knots ; in mind ; in my ; in parking
        detox	3	inyecto heroina ; is cutting ; is how ; is out ; is standing ; it all ; it anymore
        detox	3	it hurts ; it now ; it over ; it starts ; its for ; its nothing ; ive taken ; jack
        detox	3	jittery ; jueves le ; keep this ; knots ; korea ; l and ; la botella ; la malilla
        detox	3	las noches ; le ; le acaba ; like 0 ; listed ; living mgr ; lleva ; lo fumo ; locked unit
        detox	3	long enough ; los labios ; lunes ; make beats ; me back ; me my ; me tiembla ; me tomo
        detox	3	measure ; medically supervised ; medicine ; medio gramo ; meses de ; meth this
        detox	3	metio algo ; mi vecino ; mine and ; mom asking ; mom died ; month on ; move in ; my eyes
        detox	3	my friend ; my knees ; my little ; my roommates ; my water ; myself to ; nerve pills
        detox	3	never ~odd ; ni agarrar ; niece ; night every ; night now ; nino ; nite since ; no habla
        detox	3	no para ; no reconoce ; no response ; no ~booze ; noc ; noches ; norcos a ; not
        detox	3	not selling ; not slept ; not type ; nothing like ; notices ; now her ; now takes
        detox	3	ocho meses ; odd sat ; oding ; of beer ; of fetty ; of hand ; of phenibut ; of them
        detox	3	of these ; off everything ; off his ; off i ; off what ; oh tablets ; on alcohol ; on g
        detox	3	on roxies ; on sunday ; one before ; one thing ; one with ; operation ; options are
        detox	3	or not ; other subst ; our church ; our pastor ; out two ; over my ; own name ; oxy and
        detox	3	p ; parking structure ; pass out ; pays ; people on ; people who ; percs off ; pharm
        detox	3	pk / ; place that ; plants ; plucking ; plus ; point ; popov ; por él ; preg ; presidente
        detox	3	pressure in ; print ; program in ; psychiatrist retired ; put on ; q am ; q mo ; quien lo
        detox	3	quiero ; quit whiskey ; quite ; ra ; recetaron ; recycling ; releases ; represent
        detox	3	restless ; rivotril hace ; rn ; rn 0 ; roxies every ; rum a ; runs ; say two ; say you
        detox	3	says just ; says shes ; scalp ; scare ; scare me ; script in ; self pay ; service weapon
        detox	3	she is ; she knows ; she took ; shes been ; shes home ; shift and ; shivering
        detox	3	shots nightly ; signed ; signed it ; sigo tomando ; sin plan ; since korea ; since sat
        detox	3	sipping ; six packs ; sleep x ; slowly ; smells ; smokes ; smokes meth ; snorted
        detox	3	sober living ; spine ; started having ; stay 0 ; steel ; stn ; stopped my ; sudo
        detox	3	tablets a ; tachy ; take xanax ; tall boys ; tanto ; tells ; temporada ; tenant ; than
        detox	3	that arent ; that first ; thats been ; the moment ; the next ; the nurse ; the party
        detox	3	the runs ; the wait ; the wall ; them daily ; they cant ; they had ; thirty day
        detox	3	this stuff ; thought was ; tic ; tid x ; tiembla todo ; time this ; to explain
        detox	3	to suicide ; toma desde ; tomaba ; tomar el ; took some ; took way ; top of ; tox
        detox	3	tremor insomnia ; tries ; trucker ; tub ; twice in ; two ; two grams ; two six ; unas
        detox	3	uncle uncle ; until this ; up ; up i ; up like ; use like ; useless ; user ; valley
        detox	3	verdad ; vibrating ; w/d yet ; wants medical ; was sober ; was supposed ; was with
        detox	3	wasnt around ; way too ; wd ; whats the ; whether you ; whose ; wife goes ; wife stopped
        detox	3	willing ; wine daily ; with dts ; wk no ; wont wake ; work van ; would ~you ; wreck ; x 0
        detox	3	xanax daily ; y las ; y never ; y ni ; y pcp ; y se ; y tiene ; yall ; yawning nonstop
        detox	3	year it ; yes to ; yest noon ; you folks ; zaps ; ~admitted ; ~al ; ~ativan
        detox	3	~be ~admitted ; ~de ~tomar ; ~dejo ; ~dont ; ~fax ; ~fever no ; ~hace ; ~hands ; ~his
        detox	3	~hit ; ~hx ; ~i ; ~i ~seized ; ~klonopin ~in ; ~like ; ~pistol ; ~por ; ~seized once
        detox	3	~seizures ever ; ~w/d ~seizure
        detox	-3	/ sem ; 0 adderall ; 0 husb ; 0 lb ; 0 meses ; 0 mo ; 0 nites ; 0 off ; 0 over ; 0 panel
        detox	-3	0 pounds ; 0 st ; 0 thc ; 0 wk ; 0 wks ; a class ; a drinker ; a dui ; a family
        detox	-3	a festival ; a former ; a hot ; a little ; a multivitamin ; a ningun ; a reporter
        detox	-3	a truck ; a turkey ; a vise ; a work ; a ~drinker ; about suicide ; about your
        detox	-3	accountability ; acuerda ; adderall off ; adderall she ; address ; adelante ; afford
        detox	-3	aft ; agencia ; ago and ; al foco ; al perico ; alguem ; all by ; all morning ; all you
        detox	-3	an iop ; and cracked ; and eating ; and if ; and so ; and still ; and was ; angeles
        detox	-3	anos fuma ; anthem ; are bad ; area ; arreglado ; arrests ; asdlkj ; ask somebody
        detox	-3	asks about ; asks who ; at urgent ; atty 0 ; avail ; back from ; ballpark ; be away
        detox	-3	bedroom ; been there ; been up ; before that ; began ; believe ; bipolar ; breastbone
        detox	-3	bring his ; broke my ; brother heroin ; but me ; by itself ; cada tercer ; cake ; call
        detox	-3	call around ; cambiar ; came ; can she ; chapter ; circling ; claim ; clases
        detox	-3	clear headed ; clinical director ; closer ; clr crying ; clr states ; clutching his
        detox	-3	coffee grounds ; coke wkends ; compania ; completes 0 ; con mi ; consejero ; could
        detox	-3	counts ; crack 0 ; credit ; cv ; d res ; day bed ; day or ; days of ; days or
        detox	-3	de limpieza ; de rehabilitacion ; deacon ; death ; del centro ; dementia and
        detox	-3	denies ~etoh ; depot ; det ; detox indicated ; detox needed ; dias desde ; did 0
        detox	-3	didnt say ; dies ; difference ; dijeron que ; dinner ; divorcio ; dm ; doing coke
        detox	-3	dont know ; drinks / ; drive him ; dropped before ; duerme el ; durmiendo ; dying to
        detox	-3	eaten ; ehr ; el condado ; el cuarto ; el dinero ; el divorcio ; el taller ; en un ; end
        detox	-3	end up ; entre semana ; es mi ; es todo ; evaluate ; evenings a ; exit ; familiares
        detox	-3	far from ; feeds ; feel my ; fem ; fentanyl on ; festival ; festivals ; field
        detox	-3	fifteen minute ; fifty two ; film ; find me ; fine now ; fish tank ; fly ; for christmas
        detox	-3	for dtr ; for herself ; found out ; from gate ; from work ; front ; fui ; full time
        detox	-3	fuma ; fumando cristal ; gasping ; get drunk ; get through ; getting to ; glass of
        detox	-3	glasses most ; go back ; gonna ; gonna jump ; good ; google ads ; got laid ; gotten
        detox	-3	grita ; grounds ; gun out ; ha estado ; hace a ; hallucinations ; happens if ; happy
        detox	-3	having thoughts ; he finished ; he knows ; he was ; hear from ; hell be ; hes never
        detox	-3	high on ; his apartment ; his cousin ; his little ; hitting me ; hmo ; home by ; honey
        detox	-3	hoodie in ; hoops ; hospital for ; hung up ; husband and ; i blow ; i finally ; i lose
        detox	-3	i miss ; i talk ; i threw ; id ask ; id like ; ii ; im smoking ; indeed ; indicated
        detox	-3	inyecta cristal ; iop + ; iop by ; iop for ; is empty ; is open ; issue ; it coed
        detox	-3	its getting ; its in ; its making ; its time ; itself ; ive counted ; jefita ; joke
        detox	-3	jueves a ; just got ; just quit ; keeps asking ; kid 0 ; kindly ; la lancha
        detox	-3	la parroquia ; lab ; labs nl ; language ; le esta ; leaving ; let ; librium ; like to
        detox	-3	list of ; lo hice ; longer ; looking to ; los angeles ; loses ; lost two ; love
        detox	-3	luego que ; lying ; makes ; mama tiene ; many beds ; mas y ; me after ; me fue ; me paso
        detox	-3	me since ; medicina de ; meeting ; meth on ; meu ; mg to ; mi jefita ; mi nombre
        detox	-3	mi novia ; mi vida ; mil ; min with ; minutes ; mismo dia ; month at ; more than
        detox	-3	most weekends ; mother was ; my attic ; my car ; my cat ; my marriage ; my school
        detox	-3	my stay ; my throat ; name on ; necesito algo ; never in ; never once ; next level
        detox	-3	night this ; nights are ; nine days ; nine months ; no issues ; no tremor ; no voy
        detox	-3	no way ; no withdrawals ; nobody but ; none ; nothing lined ; novio ; now no ; nuestra
        detox	-3	ods ; of bed ; of months ; of nothing ; of program ; of yesterday ; off in ; off percs
        detox	-3	off with ; oil ; on bup ; on naltrexone ; on that ; once a ; or anything ; or no ; or you
        detox	-3	other ; our family ; out friday ; out tomorrow ; outfit ; over at ; pacientes ; papeles
        detox	-3	papeles y ; paramedic and ; party last ; pay per ; pcp ; pena ; per clr ; per day
        detox	-3	perdio la ; piece ; piedra a ; platicar ; poker night ; policia ; por el ; portugues
        detox	-3	pour mon ; practitioner ; prefers ; pricing ; prison ; probation ; program and
        detox	-3	promise to ; promised ; proof of ; psych unit ; pt wife ; pto ; q se ; que tengan
        detox	-3	quien se ; quit 0 ; rave ; re ; re son ; reach ; replaced ; reply yes ; resid ; ring
        detox	-3	robocall ; roof ; sabe si ; said ; same question ; sangre ; saturday night ; say the
        detox	-3	says she ; school ; se acuerda ; se llama ; se queda ; second week ; second year ; seeks
        detox	-3	segment ; seis dias ; self no ; semana desde ; semester ; she never ; she only ; shipping
        detox	-3	shrooms ; si ~hay ; siete dias ; sin medicinas ; since and ; since childhood ; sis
        detox	-3	sister re ; slamming ; small ; smoke on ; so going ; so what ; sober and ; social drinker
        detox	-3	solar ; solo ; solo fumo ; something ; somos ; sounded ; spice every ; started
        detox	-3	states no ; stayed ; staying on ; store ; study ; survey ; sweet ; table next ; take half
        detox	-3	take time ; taking the ; taller por ; tan ; tape ; tarea ; tattoo ; taxes ; tengan ; tent
        detox	-3	terminated ; termino ; texted ; thats not ; thats the ; thc carts ; the 0 ; the bible
        detox	-3	the blade ; the bridge ; the door ; the heroin ; the ketamine ; the mortgage
        detox	-3	the outpatient ; the pills ; the restaurant ; the station ; the time ; the tire ; them at
        detox	-3	thing i ; thinks it ; this isnt ; through withdrawal ; thyroid ; tile ; time in ; times a
        detox	-3	tingling ; tired of ; tmrw needs ; to any ; to death ; to her ; to his ; to hurt
        detox	-3	toddler ; told cant ; told you ; trabajo y ; trouble is ; tucson ; turkey sandwich
        detox	-3	turned out ; turns into ; twelve weeks ; two glasses ; tx for ; tx no ; u take ; un mes
        detox	-3	una clinica ; una vez ; up a ; up after ; urine ; uso ; uso nada ; veces por ; vice
        detox	-3	vise ; walk ins ; want a ; want people ; wants info ; wants me ; wants to ; ward
        detox	-3	was doing ; was my ; we got ; we took ; wed like ; weeks at ; weeks in ; what or
        detox	-3	when asked ; when hes ; where it ; where its ; while ; who or ; whole year ; widower 0
        detox	-3	wife has ; wife would ; will c/b ; wine before ; wish ; with him ; wk 0 ; wks since
        detox	-3	woman ; work ; world ; would just ; would love ; y a ; y les ; y necesito ; y otro
        detox	-3	y que ; ya me ; ya paso ; year of ; years ago ; years off ; you help ; you hire
        detox	-3	your clients ; ~a ~month ; ~and ; ~anyone ; ~arm ; ~coke ; ~counselor ; ~drinker
        detox	-3	~drogas ; ~for a ; ~got ; ~hes ; ~ok ; ~opi no ; ~pay ; ~ppo ; ~resi hx ; ~si no
        detox	-3	~smoked ; ~what
        detox	-4	/ wk ; 0 after ; 0 and ; 0 bed ; 0 cans ; 0 carts ; 0 gummies ; 0 hosp ; 0 nothing
        detox	-4	0 shaking ; 0 since ; 0 tanks ; 0 to ; a bat ; a breath ; a bus ; a friday ; a glass
        detox	-4	a hospital ; a lawyer ; a machete ; a matar ; a otro ; a pamphlet ; a podcast ; a quien
        detox	-4	a reason ; a shelter ; a therapist ; a wedding ; a week ; a weekend ; about fentanyl
        detox	-4	about it ; about three ; absence ; account ; aceptan medi ; act ; adderall not
        detox	-4	again last ; ago but ; ahora que ; alcohol no ; alcohol or ; algo ; all that ; all the
        detox	-4	all weekend ; allow ; allowed ; am a ; amiga ; an 0 ; and all ; and every ; and hasnt
        detox	-4	and her ; and ive ; and one ; and residential ; and saturday ; and she ; and tired
        detox	-4	and two ; anexo ; anos casi ; anos fumando ; anos ya ; answering ; any kind ; approved
        detox	-4	are still ; arizona ; arm heavy ; asi nomas ; asked for ; asks if ; asks next ; asleep at
        detox	-4	at mom ; atienden ; attached ; aunt ; baby in ; ball ; be needing ; bed anywhere
        detox	-4	been fine ; been smokin ; been to ; beers after ; belly fat ; belt around ; benefits
        detox	-4	better than ; big tanks ; bigger ; bill ; billed ; binge ; birthdays ; bit ; bladder is
        detox	-4	blankets ; bleeding ; bleeding from ; block ; blocked ; blood pressure ; blood x ; bls
        detox	-4	board ; bonita ; bottle says ; bottom of ; breathing but ; bringing ; broke ; bueno
        detox	-4	burrito ; bus pass ; buys from ; bye ; c ; caer ; camino ; can bring ; can drive
        detox	-4	can only ; candidate ; cant confirm ; car warranty ; carcel ; carts daily ; casa con
        detox	-4	casa de ; casas ; cases ; cell ; cena ; cereal ; certified ; cervezas en ; charger
        detox	-4	cheap ; checking ; chest pain ; chofer ; city ; classes ; clean off ; clinicas
        detox	-4	clinician ; clr ; cm 0 ; cocaina casi ; code ; coed ; coke a ; coke about ; comment on
        detox	-4	completed 0 ; completed today ; completo ; con eso ; con los ; con ustedes ; convinced
        detox	-4	copia de ; corren ; corto ; could a ; couples ; course ; cracked ; crawling under
        detox	-4	crisis line ; cristal casi ; crushing chest ; crying ; crypto ; crystal 0 ; cuanto cuesta
        detox	-4	cuerda ; cuesta y ; cuida ; custody of ; d denies ; d etoh ; d/c tmrw ; da pena
        detox	-4	dad died ; dad of ; damage ; dates ; daughter says ; day 0 ; day bought ; day four
        detox	-4	day inpatient ; day none ; day six ; days ; days now ; days over ; days straight
        detox	-4	dcd from ; de mi ; de nadie ; de salir ; de semana ; deeper ; dejar de ; dejo una
        detox	-4	denies w/d ; dental ; desintoxicacion en ; desintoxicacion por ; desintoxicaron ; desk at
        detox	-4	detective ; detox centers ; detox del ; detox four ; detox in ; detox monday
        detox	-4	detox since ; detoxed in ; dias de ; dias limpio ; dice q ; did my ; died in ; diganle a
        detox	-4	dijo que ; dinner and ; dio su ; disconnected ; dmv ; do you ; doctor wants ; does this
        detox	-4	donar ; donde ; donde se ; dont need ; dos ; dos meses ; drink or ; drinking in
        detox	-4	drive for ; driving ; driving her ; drogado ; dropped x ; drug is ; drunk and ; dur
        detox	-4	each time ; early 0 ; easy ; eating ; eating d/o ; edible ; edibles every ; el casino
        detox	-4	el internado ; el pecho ; elephant ; employer ; employment ; en lo ; energy ; entrevista
        detox	-4	escribo ; escritorio ; eso ; eso me ; essential ; essential tremor ; estate ; estudiante
        detox	-4	etoh binges ; etoh day ; every one ; every other ; every payday ; everyones ; extasis
        detox	-4	f coke ; f whispering ; fall ; fallecio ; feet ; fell in ; fell off ; fence ; fent od
        detox	-4	fentanyl deaths ; fill it ; folder ; for fentanyl ; for heroin ; for him ; for night
        detox	-4	for six ; for smoking ; for you ; forty four ; forward to ; four five ; freshman ; fri 0
        detox	-4	friday ; from here ; from that ; fue el ; fue por ; fuma piedra ; fumo piedra ; gambling
        detox	-4	gane ; gave no ; get a ; get help ; get to ; gf of ; gf wants ; girlfriend ; give me
        detox	-4	glasses of ; glasses wine ; gma ; go in ; goes to ; got ; got out ; graduated ; ground
        detox	-4	grps ; grupo para ; gusta ; hablan ; hable ; hablo ; hair is ; hambre ; hang myself
        detox	-4	hangover ; have three ; havent ; he hit ; he suelto ; here ; hermana me ; hija 0 ; hijos
        detox	-4	him and ; him his ; his head ; hitting ; house is ; how soon ; huffs ; i asked ; i called
        detox	-4	i discharged ; i graduated ; i read ; i smoke ; i travel ; i turn ; ice since ; ido a
        detox	-4	im 0 ; im gonna ; im locked ; im looking ; im supposed ; in arizona ; in august
        detox	-4	in detox ; in feb ; in malibu ; in school ; in sept ; in this ; inpt detox ; inside
        detox	-4	intensivo ; interested ; interested in ; internamiento de ; irritable ; is an
        detox	-4	is convinced ; is in ; is no ; is shot ; is this ; it asks ; it i ; it matter ; it turns
        detox	-4	itemized ; its cocaine ; its coke ; its just ; its meth ; iv meth ; ive thought ; jail rn
        detox	-4	je ; juice ; just go ; just like ; just weed ; keep losing ; keppra ~last
        detox	-4	ketamine every ; knuckled ; l arm ; la carcel ; la cena ; la cuerda ; la familia
        detox	-4	la oficina ; la presion ; la puerta ; lake ; las cinco ; las fiestas ; last saturday
        detox	-4	lax ; lb ; le hace ; lease ; leave her ; les ; letting ; level ; like coffee
        detox	-4	like counseling ; like twice ; liked ; liked it ; line cut ; link ; listen ; literally
        detox	-4	live ; lived ; lives with ; living in ; llego ; llegue ; lm ; lo de ; local ; lonely
        detox	-4	looks ; looks like ; los 0 ; los de ; losing ; luego ; lunch break ; m cocaine ; m coke
        detox	-4	m crack ; m did ; m kicked ; machete ; made a ; mailed ; mande ; mando ; mano ; marcar
        detox	-4	march 0 ; march and ; marijuana ; mas ; maybe twice ; me about ; me esta ; me gusta
        detox	-4	me gustaria ; me if ; me not ; me right ; me stop ; me through ; me voy ; measured
        detox	-4	medicina ; mejor ; meses sin ; message ; metformin ; mi carro ; mi novio ; mi perro
        detox	-4	mi vecina ; minute demo ; mis 0 ; miss 0 ; missing ; mom is ; months now ; more absence
        detox	-4	morning with ; mortgage ; mostly ; mother is ; my friends ; my insurance ; my kid
        detox	-4	my lunch ; my mother ; my name ; my sixty ; myself tonight ; nada mas ; near me
        detox	-4	necesita ayuda ; need somebody ; needing ; needs help ; needs placement ; neither
        detox	-4	nephew ; network ; never have ; new ; new job ; new year ; next thing ; ng ; night and
        detox	-4	night i ; nightly denies ; no ; no estoy ; no insurance ; no its ; no more ; no other
        detox	-4	no tx ; nobody told ; nombre ; not asked ; not his ; nota ; nothing for ; november
        detox	-4	now i ; nunca ha ; nunca mas ; nuys ; oatmeal ; oct ; of forty ; of medical ; of rehab
        detox	-4	of three ; of years ; off 0 ; off and ; off pills ; off street ; on crack ; on may
        detox	-4	on page ; on saturdays ; one beer ; one of ; one on ; one who ; open to ; opening ; opi
        detox	-4	or a ; or age ; or drugs ; or if ; other hx ; out in ; out loud ; out of ; over ; over a
        detox	-4	over im ; overdose on ; own bed ; own no ; p/u ; pagan ; painted the ; papa y
        detox	-4	para clinicas ; patient there ; pcp note ; pecho ; peer ; people usually ; perdi el
        detox	-4	perdio ; perdonenme ; pero ; perro ; phone me ; pills no ; poker ; pone ; poner ; popping
        detox	-4	positive ; post ; prgm ; prices ; problem is ; problema con ; program or ; proof ; proud
        detox	-4	pt mom ; pueden marcar ; puedo pagar ; put them ; que le ; que quiero ; que ustedes
        detox	-4	quede ; queria ; quiere ir ; quiero es ; quote ; r ; re pt ; reach out ; reading ; reason
        detox	-4	refd ; refd by ; regalo ; regardless ; rehab in ; rehabilitacion ; rehabs ; rel
        detox	-4	relapse prevention ; rent ; reportera ; residential in ; residents ; rest of ; retainer
        detox	-4	ropa ; running 0 ; sali del ; sali el ; sandwich ; savings ; says he ; says one ; se fue
        detox	-4	se quede ; se quiere ; seltzers ; september ; sepulveda ; session ; she asked ; she does
        detox	-4	she lives ; she said ; shes got ; shes sober ; shopping ; should do ; shouldnt ; si hay
        detox	-4	sick and ; sick part ; since i ; since july ; since law ; sister gave ; sit in ; sixty
        detox	-4	sleep all ; smoke meth ; smoked crack ; smokes crack ; smokes ice ; smoking ice
        detox	-4	sniffing ; so a ; so does ; so im ; so proud ; sobrina ; social worker ; solo en
        detox	-4	solo sin ; something i ; something to ; stab ; statement ; step down ; stools
        detox	-4	stopped on ; straight home ; suggested i ; summary ; sure this ; swelling ; sx no ; t
        detox	-4	take her ; talk than ; taper at ; tapered ; tax ; techs ; tell my ; ten weeks ; tengo una
        detox	-4	terapeuta ; termine ; texas ; than that ; that day ; that it ; thats all ; the belt
        detox	-4	the bottom ; the carpet ; the evenings ; the first ; the ground ; the gun ; the hiring
        detox	-4	the house ; the judge ; the lake ; the past ; the rent ; the roof ; the rope ; the same
        detox	-4	the thing ; the trouble ; the vents ; them back ; there ; they let ; this the ; this wk
        detox	-4	tho ; those ; through it ; tia de ; to learn ; to leave ; to not ; to nothing
        detox	-4	to somebody ; to the ; told us ; tomorrow and ; too much ; track ; trae un ; traffic
        detox	-4	trainee ; tremor no ; truck ; trucks ; tu ; tuesdays ; turns ; twice for ; two jobs ; tx
        detox	-4	un dia ; un poco ; una nota ; unas tres ; unico que ; uniformes ; units ; up since
        detox	-4	up with ; us in ; used since ; usually do ; van nuys ; vaping thc ; vecina ; vents
        detox	-4	verified ; video ; visit ; visitar ; visiting hrs ; visitors ; voces que ; voicemail
        detox	-4	voz ; w/d wants ; wallet ; walls ; walls are ; wants 0 ; wants a ; wants cb
        detox	-4	wants comment ; was his ; watch the ; way my ; we ; we had ; wedding and ; weekends a
        detox	-4	weekends with ; weeks of ; weight ; were the ; what comes ; what he ; when it ; where
        detox	-4	white knuckled ; whos ; wife worried ; will only ; winter coats ; wish to ; with denise
        detox	-4	with parents ; with people ; with the ; with your ; without me ; wk ; wks ; wont give
        detox	-4	wont stop ; work with ; working ; working on ; worried ; worried about ; would take
        detox	-4	wouldnt give ; wt ; xanax and ; y donde ; y lo ; y yo ; ya llevo ; year or ; years every
        detox	-4	yest no ; you allow ; you hiring ; you on ; yours ; youve got ; yrs every ; zz ; ~/ ~0
        detox	-4	~0 ~/ ; ~con ~un ; ~cost ; ~d ~etoh ; ~drink or ; ~groups ; ~hurt ; ~inpatient ; ~machete
        detox	-4	~openings ; ~outpatient ; ~recaer ; ~see ; ~to
        """
}
