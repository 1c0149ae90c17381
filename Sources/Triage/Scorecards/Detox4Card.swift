extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox4 = """
        detox	-2	crossword ; crying says ; crystal ; ctr ; culebras ; current ; current pt ; custody 0
        detox	-2	cut back ; d detox ; d etoh ; d out ; d/c 0 ; d/c tmrw ; dad ; dad died ; dad on
        detox	-2	daily since ; dated ; daughter and ; daughter says ; daughter to ; day and ; day bought
        detox	-2	day last ; day of ; day or ; days between ; days he ; days on ; days over ; days since
        detox	-2	de agua ; de cirrosis ; de dormir ; de kratom ; de noche ; de octubre ; decir ; dedos
        detox	-2	deja ; deje la ; del condado ; del detox ; delta ; delta 0 ; demo ; denied ; denies ~etoh
        detox	-2	depression ; det ; detenga ; detox centers ; detox en ; detox four ; detox is ; detox los
        detox	-2	detoxed me ; dia mas ; diaria ; diario x ; dias por ; dice que ; did ; did my ; did the
        detox	-2	didnt say ; died in ; died od ; dieron de ; diet ; difference ; difference between
        detox	-2	diganle ; dijeron ; dijo que ; dio el ; diverted ; divorced ; do after ; do u ; do your
        detox	-2	does a ; does coke ; does this ; doesnt know ; doing coke ; doing well ; domingos
        detox	-2	donde la ; done with ; dont ask ; dont wanna ; door ; door and ; dormida ; dormir y
        detox	-2	dos veces ; dosis ; down off ; down the ; drank too ; drink four ; drinking cold
        detox	-2	drinking in ; drinks ; drinks / ; drinks on ; drinks two ; drive for ; driving home
        detox	-2	drooling ; drug ; dry since ; drywall ; due friday ; duerme ; duerme en ; dxm ; dying to
        detox	-2	each evening ; each time ; each week ; ear ; early 0 ; ed sw ; edge ; eight years
        detox	-2	el avion ; el cigarro ; el fentanilo ; el internado ; el programa ; el taller
        detox	-2	el trabajo ; elders ; em ; employed ; employment ; empty ; en blanco ; en dos
        detox	-2	en espanol ; en lo ; en medio ; en tijuana ; en todo ; encerrada ; encerrada en
        detox	-2	encerrado ; end this ; epilepsy ; es mi ; es que ; es todo ; es él ; escribir ; eso es
        detox	-2	eso ya ; esposo y ; esta viendo ; estoy encerrada ; etoh binges ; evaluate ; every payday
        detox	-2	every shift ; every weekend ; everybody says ; excited ; exp ; ext ; extend ; extend of
        detox	-2	f coke ; f ice ; f in ; fall asleep ; falls ; falls asleep ; falta ; falta al
        detox	-2	family wants ; fan ; feed ; feeds ; feels like ; feels ok ; fell down ; fell in
        detox	-2	fent detox ; fent od ; few nights ; field ; fiestas ; fifteen minute ; figured id
        detox	-2	fill it ; film ; fin de ; find me ; finished 0 ; finished a ; finished inpt ; fired
        detox	-2	first thing ; fish on ; five questions ; five times ; folder ; follow me ; for air
        detox	-2	for an ; for dtr ; for five ; for fun ; for heroin ; for my ; for myself ; for our
        detox	-2	for sister ; for some ; for uber ; for you ; fortnite ; forty four ; forward ; foto
        detox	-2	found the ; four or ; fourteen months ; fourth of ; friend got ; from here ; from hosp
        detox	-2	from rehab ; from there ; from vodka ; from your ; front desk ; fue hace ; fue por ; fui
        detox	-2	full time ; fumando ; fumo cristal ; fumo mota ; fuss ; fut ; gane ; garden ; get away
        detox	-2	get back ; get drunk ; get into ; gf wants ; give substance ; gives ; glass
        detox	-2	glasses wine ; go ; go at ; go from ; go in ; go out ; god ; gonna ; gonna jump ; got off
        detox	-2	grandfather ; grandson 0 ; grounds ; grp for ; grupo para ; gummies every ; gun ; gusta
        detox	-2	gustaria ; guy with ; ha ; hablan ; hablo ; hambre ; hand me ; hanging ; hangs
        detox	-2	hard part ; has begun ; has car ; has worked ; have a ; have for ; have one ; have some
        detox	-2	have three ; havent had ; havent touched ; having ; he came ; he does ; he estado
        detox	-2	he falls ; he says ; he set ; he uses ; head ; healed ; health class ; hed ; heels
        detox	-2	hello my ; helped ; her place ; her sister ; her to ; here with ; hermano y ; heroin i
        detox	-2	herself ; hes back ; hey ; hey so ; high school ; hijo ; hijo 0 ; him over ; himself
        detox	-2	his 0 ; his apartment ; his drinking ; his head ; his late ; his little ; his work
        detox	-2	hitting ; hola ; hold my ; honestly ; hosp detox ; hours a ; how far ; hubby ; huff
        detox	-2	husb ; husband says ; i asked ; i believe ; i cant ; i cook ; i do ; i drank ; i hate
        detox	-2	i hit ; i huff ; i leave ; i left ; i plan ; i poured ; i say ; i see ; i sweated
        detox	-2	i threw ; i would ; i ~seized ; id ask ; id prefer ; if it ; if ~hiring ; im doing
        detox	-2	im getting ; im looking ; im only ; im out ; im sorry ; im trying ; im typing
        detox	-2	im worried ; imodium ; in barstow ; in case ; in feb ; in house ; in iop ; in march
        detox	-2	in october ; in pasadena ; in to ; in touch ; in utah ; incoherencias ; info for
        detox	-2	inpatient for ; inpt w/d ; inside ; insist ; interested in ; internado ; internado de
        detox	-2	internamiento ; into your ; iop by ; iop pt ; iop take ; is closed ; is in ; is not
        detox	-2	is one ; is the ; isnt ~sick ; issues ; it and ; it asks ; it by ; it came ; it cost
        detox	-2	it down ; it from ; it matter ; itll be ; its coke ; its in ; its just ; its kratom
        detox	-2	its my ; ive put ; ive smoked ; ive told ; jalar ; jamas ; jerking and ; joints ; juega
        detox	-2	july ; just finished ; just got ; just like ; just quit ; just wanted ; keeps asking
        detox	-2	keppra ; ketamine most ; kicked ; kicked fent ; kid 0 ; killing me ; knocked
        detox	-2	knocked out ; know ; knuckled ; la cocaina ; la comida ; la muchacha ; la piedra
        detox	-2	la vecina ; lado ; lady in ; lancaster ; laptop ; las maquinitas ; last blue ; last month
        detox	-2	last of ; last one ; last pill ; last use ; layoff ; le dio ; le esta ; le hace ; le paso
        detox	-2	league ; lease ; left ; left a ; left his ; left my ; left to ; left treatment
        detox	-2	left your ; leftover ; lengua y ; let go ; licencia ; like coffee ; like four ; like him
        detox	-2	like its ; liked it ; line cut ; list of ; live in ; lived ; lives ; llamada ; llamen
        detox	-2	llegue ; lo de ; lo del ; lo tengo ; locked in ; lodge ; long one ; long over ; look at
        detox	-2	look into ; looked like ; looking to ; los domingos ; lose ; lose the ; lovely ; low
        detox	-2	lunch hr ; lying down ; m did ; m kicked ; m meth ; ma ; machete ; mail ; mama esta
        detox	-2	mama hija ; manager ; mande ; mano ; many hours ; maquina ; maquinitas ; march 0
        detox	-2	marriage ; marriages ; mas aqui ; mas de ; mas y ; maybe ; me about ; me call
        detox	-2	me dijeron ; me estoy ; me gusta ; me gustaria ; me honest ; me its ; me not ; me pasaron
        detox	-2	me preocupa ; me pueden ; me quiere ; me since ; medically cleared ; medicare ; message
        detox	-2	met ; meth a ; meth since ; mg / ; mi cuarto ; mi esposo ; mi muchacho ; mi viejo ; might
        detox	-2	minute demo ; mis 0 ; mis hijos ; mistake ; molly ; mom is ; mom of ; mom she ; mon
        detox	-2	money ; month ; month in ; monthly ; months with ; more and ; morning person ; mornings
        detox	-2	most nights ; msg ; much at ; muchacha ; mule ; murio ; murio de ; muy ; my breath
        detox	-2	my chest ; my closet ; my drinking ; my ex ; my husband ; my knee ; my mind ; my new
        detox	-2	my phone ; my public ; my shoulder ; my suboxone ; my turn ; my wife ; n stuff ; name on
        detox	-2	nausea ; nearly ; necesita ayuda ; necesito ayuda ; need more ; needing ; neither
        detox	-2	nervous ; never a ; never been ; never daily ; never touched ; never used ; never ~been
        detox	-2	new ; new baby ; new job ; next month ; next thing ; night before ; night no
        detox	-2	nightly denies ; nightly x ; nights on ; nineteen ; no ; no clue ; no detox ; no i
        detox	-2	no info ; no issues ; no more ; no other ; no program ; no tenemos ; no tengo ; no tiene
        detox	-2	no time ; no tx ; no ~daily ; no ~dui ; no ~quiere ; nobody can ; nobody told
        detox	-2	nobody would ; noche y ; none since ; normal no ; not daily ; not going ; not his
        detox	-2	nothing but ; nothing to ; novel ; novio ; now 0 ; now that ; nowhere lined ; nts ; nts /
        detox	-2	numb ; nunca ha ; nunca mas ; o que ; octubre ; od 0 ; of current ; of detox ; of his
        detox	-2	of me ; of meth ; of nothing ; of residential ; of us ; of wine ; of yesterday ; of your
        detox	-2	off heroin ; off since ; off street ; off work ; oiga ; ojala ; on curb ; on drugs
        detox	-2	on fire ; on keppra ; on line ; on monday ; on page ; on sepulveda ; one beer ; one pupil
        detox	-2	one side ; one was ; only no ; only wants ; open it ; opiates ; opinion ; or ; or a
        detox	-2	or age ; or five ; or no ; or so ; oriented ; other line ; other says ; ought ; ought to
        detox	-2	out at ; out friday ; out his ; out now ; out the ; out this ; out thurs ; out with
        detox	-2	outpatient group ; over ; over and ; overdosed on ; own no ; oxys ; oye ; p 0 ; padres
        detox	-2	pagan ; pagar ; page one ; pain 0 ; para su ; paramedic and ; parches ; partner
        detox	-2	party last ; pasadena ; pasaron ; patient in ; payday ; pcp 0 ; peeled ; pensado
        detox	-2	people like ; per day ; percs ; pero no ; pescado ; phone me ; phone off ; phones
        detox	-2	physician ; pick ; pick up ; pienso ; pills in ; pints a ; pistola ; place in ; planning
        detox	-2	plans ; platicar ; play ; please call ; please help ; poco ; poco a ; poner ; pool
        detox	-2	por eso ; por lo ; por su ; post ; pot ; pouches ; poured ; practicum ; prefer to
        detox	-2	pressure ; primer dui ; primo se ; problem is ; problema ; problema con ; problemas con
        detox	-2	probs ; programa ambulatorio ; programs ; project ; proud of ; prueba ; pt is ; pt mom
        detox	-2	ptsd ; pues ; pupil ; pupil bigger ; puras incoherencias ; put down ; put it ; put them
        detox	-2	puts her ; que ahi ; que hacer ; que le ; que un ; queremos que ; quien ; quiero dejar
        detox	-2	quiero informacion ; quisiera un ; radio ; ranch ; rank ; rates ; re detox ; re father
        detox	-2	re nephew ; re new ; realtor ; regarding ; regarding a ; rehab after ; rehab so ; rehabs
        detox	-2	reportera de ; res ; retired ; ride ; right this ; ritalin ; rns ; run ; running late
        detox	-2	sabados ; sabados unas ; sabe si ; saben ; sali ; salio ayer ; salio de ; same question
        detox	-2	sangre y ; sat ; saturdays ; say more ; say why ; says mom ; says weed ; scale ; scared
        detox	-2	score ; se cayo ; se come ; se quiere ; se si ; season ; sec ; sees ; seguir ; seguro
        detox	-2	seizure in ; semanas ; semanas en ; semanas ya ; send me ; senor ; senores ; septiembre
        detox	-2	septum ; sepulveda ; sesenta ; set up ; shakes nothing ; she asked ; she bring ; she isnt
        detox	-2	she lives ; she only ; she said ; she says ; sheet ; shelter rn ; shes breathing
        detox	-2	shes done ; shes got ; shes off ; shipping ; shopping ; shot of ; should get ; should go
        detox	-2	should i ; shower ; sick ; side of ; siento ; signs ; silence ; sin alcohol ; sin tomar
        detox	-2	since an ; since her ; since sunday ; since when ; sister has ; sisters ; sisters on
        detox	-2	sit with ; sits ; six and ; six years ; sixty days ; skate ; sleep all ; sleep in
        detox	-2	sleep there ; sleeping all ; sleeps in ; slip ; smells ; smells like ; smoked ; sniffs
        detox	-2	snorting ; so 0 ; so a ; sober and ; sobre el ; sock ; softball ; solo en ; some weekends
        detox	-2	someplace ; something for ; something i ; something to ; sometimes ; somewhere for
        detox	-2	son las ; sophomore ; sorry ; sounded ; soy yo ; speak ; speaker one ; spell ; spends
        detox	-2	spent ; split ; sponsor ; spouse ; squeezing ; stable ; stable on ; staff ; stand
        detox	-2	staring ; started ; started drinking ; stay awake ; stay in ; steady ; step two ; stools
        detox	-2	straight to ; street x ; struck ; student here ; su cita ; su compadre ; suboxone
        detox	-2	suboxone 0 ; sugar ; support grp ; sweet ; switch ; tagalog ; take care ; talk than
        detox	-2	talk to ; taller ; tattoo ; tea ; tech ; tell him ; ten years ; tenemos ; tengo a
        detox	-2	tengo dos ; tengo el ; tengo un ; termine 0 ; text ; texted ; texted me ; th grade
        detox	-2	than type ; that a ; that for ; that the ; that way ; thc ; thc carts ; the audit
        detox	-2	the back ; the blood ; the breakup ; the closet ; the club ; the difference
        detox	-2	the discharge ; the door ; the drawer ; the drink ; the ear ; the easy ; the edge
        detox	-2	the evenings ; the extend ; the fourth ; the front ; the hallway ; the hours
        detox	-2	the kitchen ; the lake ; the lamp ; the liquor ; the lodge ; the month ; the nights
        detox	-2	the porch ; the problem ; the pt ; the quiet ; the restaurant ; the sick ; the skate
        detox	-2	the trouble ; then 0 ; then detox ; then puts ; then their ; therapy ; there ; they hand
        detox	-2	they let ; they moved ; they said ; they took ; they want ; theyll ; thing to ; thinking
        detox	-2	thinking about ; thinks im ; this isnt ; this sunday ; this the ; this way ; this wk
        detox	-2	this yr ; tho ; thought i ; three beers ; three nights ; threw out ; thursday through
        detox	-2	tidy ; tienen ; till last ; tired of ; titled ; tmrw 0 ; to 0 ; to catch ; to change
        detox	-2	to die ; to drop ; to end ; to fall ; to her ; to hurt ; to know ; to lose ; to put
        detox	-2	to see ; to send ; to start ; to two ; to write ; toast ; today and ; todo lo ; tomo dos
        detox	-2	tomo los ; tomo nada ; tomorrow and ; tomorrow at ; tomorrow no ; tone ; tonight i
        detox	-2	took my ; touched a ; tours ; trabajo ; trae ; tratamiento ; travel ; treatment centers
        detox	-2	trust the ; tuesdays ; turned ; turned out ; two a ; two cans ; two marriages
        detox	-2	two months ; two pints ; two sisters ; two summers ; two weekends ; tx before ; u have
        detox	-2	un dia ; un lado ; una amiga ; unas cuatro ; unico ; unit at ; units ; until it
        detox	-2	up after ; up and ; up no ; up on ; up the ; up what ; upon ; usa cristal ; use drugs
        detox	-2	uso ; uso cristal ; utah ; vacantes ; valentines ; van ; vape ; vapes thc ; vaping
        detox	-2	vecino ; ver ; very ; vicio ; vida ; viendo ; viendo el ; viene ; vise ; vivitrol
        detox	-2	voicemail ; vote ; voy a ; voz ; vss ; w my ; walked me ; wallet ; wanna ; want him
        detox	-2	wants groups ; wants her ; wants the ; was always ; was discharged ; was doing
        detox	-2	was drinking ; was jerking ; was my ; was twelve ; wdnt ; we had ; we send ; we speak
        detox	-2	wed ; wed like ; weddings ; week and ; week of ; week three ; weekends a ; weeks ago
        detox	-2	weeks in ; weeks since ; went down ; went out ; were the ; what ive ; what keeps
        detox	-2	what looks ; what or ; when it ; whether ; whisky ; white knuckled ; white wine
        detox	-2	who drinks ; who the ; whod ; whoever ; whole year ; why i ; wife ; wife and
        detox	-2	wife counts ; wife has ; wife he ; wine and ; wine before ; wine two ; wish ; with
        detox	-2	with alcohol ; with detox ; with dinner ; with husb ; with supper ; with that ; with us
        detox	-2	with your ; withdrawal is ; withdrawal unit ; within ; within 0 ; without losing
        detox	-2	wks quit ; women ; wont get ; wont give ; wont hold ; wont need ; words coming
        detox	-2	work computer ; work with ; worrying ; would just ; wouldnt ; wouldnt elaborate ; wrecked
        detox	-2	written ; wt ; xanax and ; xmas ; xylazine ; y a ; y aqui ; y daily ; y dan ; y donde
        detox	-2	y el ; y las ; y nadie ; y otro ; y sale ; y sali ; y sin ; y su ; ya sin ; year and
        detox	-2	year i ; year or ; years ; years ago ; years at ; yelling at ; yes / ; yest
        detox	-2	yesterday and ; you ask ; you at ; you in ; you treat ; your house ; your phone ; youre
        detox	-2	yours ; yrs no ; zyn pouches ; ~0 ~days ; ~after ; ~alcohol ~withdrawal ; ~around ; ~as
        detox	-2	~as ~a ; ~away ; ~been ~to ; ~benzos ; ~casa ; ~cost ; ~crack ; ~drinks ; ~dui ; ~from
        detox	-2	~go ; ~hiring ; ~inpatient ; ~it ; ~last ~sz ; ~live ; ~mi ; ~need ; ~nurse ; ~odd
        detox	-2	~openings ; ~opi no ; ~opioides ; ~parking ; ~pcp ; ~pt ; ~quien ; ~quiere
        detox	-2	~quiere ~ayuda ; ~residencial ; ~seized ~in ; ~stop ; ~them ; ~to ~quit ; ~treatment
        detox	-2	~tx ; ~years ; él se
        detox	-3	# ; $ ; *age.0 ; *alcoholic.0:hypothetical ; *clientAdmin.0
        detox	-3	*clientAdmin.0:other_experiencer ; *familySupport.0 ; *familySupport.0:other_experiencer
        detox	-3	*instruction.0 ; *mildCue.0 ; *noDetox.0 ; *outpatientWord.0:hypothetical
        detox	-3	*person.0:historical ; *phone.0 ; *quantity.2 ; *residentialEnding.0:negated ; *seizure.3
        detox	-3	*service.0:hypothetical ; *serviceQuestion.0:negated ; *stablePrescribed.0 ; *started.0
        detox	-3	*substance.3:hypothetical ; *substance.4:negated ; *suicidalOblique.0:hypothetical
        detox	-3	*violence.9 ; + if ; / 0 ; 0 days ; 0 etoh ; 0 meth ; 0 no ; 0 none ; 0 off ; 0 says
        detox	-3	0 shaking ; 0 y ; a call ; a class ; a drinking ; a drop ; a glass ; a group ; a heroin
        detox	-3	a kid ; a little ; a quien ; a shelter ; a time ; a weekend ; a woman ; aa ; about how
        detox	-3	about it ; act ; addiction ; adentro ; admissions ; after church ; ago no ; ago the ; ahi
        detox	-3	alcohol and ; alcohol no ; alguien ; algun ; all im ; all the ; all week ; alta ; am 0
        detox	-3	an hour ; an opening ; and a ; and cant ; and change ; and fentanyl ; and foaming
        detox	-3	and how ; and no ; and would ; anda tomado ; angeles ; answering ; anything ; apartment
        detox	-3	are you ; arrest ; as of ; as rxd ; asking if ; asks re ; at his ; at wk ; attached
        detox	-3	aunt ; ayuda por ; back from ; back of ; bc of ; be around ; be somewhere ; bebe
        detox	-3	because of ; bed after ; believe ; bladder ; bleeding ; blood pressure ; breakup
        detox	-3	breastbone ; breathing but ; breathing fine ; bup ; burbank ; busco un ; by a ; bzd
        detox	-3	cabin ; cal ; california ; call ; came by ; came out ; camera ; can hear ; can i
        detox	-3	candidate ; cant sleep ; carcel ; carts daily ; casa con ; casi diario ; center
        detox	-3	certificate ; cervezas ; cigarettes ; cirrosis ; cita ; clean ; click ; clt ; coke a
        detox	-3	coke daily ; coke every ; come back ; comfortable with ; completed today ; con mi
        detox	-3	con quien ; con un ; condado ; consulta ; contesta ; coolers ; copa ; copas de ; copy
        detox	-3	corto ; couple of ; cream ; crew ; cristal desde ; cross ; cuelgo ; curb ; cv
        detox	-3	cv attached ; d no ; dads ; day no ; days or ; dc ; dcd ; de a ; de alta ; de detox
        detox	-3	de fumar ; de la ; de vino ; dejar ; dejar de ; del jueves ; detox d/c ; detox ended
        detox	-3	detox fent ; detox since ; detox tea ; did detox ; died ; died of ; dinner and ; dont go
        detox	-3	dont pay ; dormir ; dos cervezas ; dos copas ; down to ; drank ; drank himself ; drawer
        detox	-3	drink ; drink on ; drink two ; drinking problem ; drogas ; drugs no ; eight days ; el 0
        detox	-3	el cristal ; else ; embarrassed ; ems 0 ; en las ; enfermera ; entonces ; entre
        detox	-3	entre semana ; establish ; estado ; estado en ; etoh detox ; everyones ; f wine ; faces
        detox	-3	fall ; familia ; feel human ; fell ; fell off ; fentanyl detox ; file ; fill ; fin
        detox	-3	finishing ; flyer ; foco ; for alcohol ; for four ; for herself ; for him ; for six
        detox	-3	for wives ; former ; fourth ; friday ; from detox ; from that ; fuera ; fuma mota ; fumar
        detox	-3	futbol ; game ; gave her ; gente que ; get help ; gets out ; good ; google ; got
        detox	-3	gracias ; grupo ; grupos ; guest room ; h / ; half a ; hangover ; hard seltzers ; has a
        detox	-3	hasnt ; he drinks ; he suelto ; he was ; headed ; hears ; heart pills ; hed sleep ; help
        detox	-3	her his ; her name ; her way ; here ; hes never ; hes still ; hice ; high ; hija ; hija 0
        detox	-3	hijos ; hiring ; his phone ; his watch ; holding the ; home ; home from ; home since
        detox	-3	house is ; how much ; human ; i ask ; i can ; i finished ; i just ; i promised ; i sleep
        detox	-3	i walk ; ice daily ; if im ; if theres ; ill ; in custody ; in her ; in sept ; in this
        detox	-3	intensive ; intensive outpatient ; internarme ; is about ; is killing ; is now ; is this
        detox	-3	issue ; it hes ; it i ; it or ; it with ; ive never ; jerking ; jueves y ; ket
        detox	-3	ketamine every ; kicked heroin ; killed ; killed himself ; la carcel ; la prepa ; labs
        detox	-3	lake ; later ; lay ; lead ; leave it ; les ; letting ; lighter ; like it ; like me
        detox	-3	liked ; limit ; line dropped ; line pt ; locked up ; locker ; looked ; looks like
        detox	-3	los angeles ; los viernes ; lost ; luego ; lying ; m day ; mad ; made ; mama dice ; march
        detox	-3	mas ; matter ; may 0 ; may i ; maybe twice ; me a ; me and ; me if ; me out ; me through
        detox	-3	medi ; medi cal ; mentioned ; meth x ; mg a ; mi novia ; mi novio ; miss ; most days
        detox	-3	mtg ; much ; my abuela ; my daughter ; my lunch ; my whole ; myself in ; nada mas
        detox	-3	near me ; necesita ; needs next ; never in ; never ~drank ; ni nada ; night i
        detox	-3	night sweats ; no despertar ; no he ; no plan ; no se ; no ~drinking ; no ~etoh ; no ~opi
        detox	-3	nomas en ; not answering ; not ~one ; nota ; now i ; now its ; now what ; nowhere
        detox	-3	nurse on ; nursing ; of 0 ; of daily ; of our ; of you ; off for ; off norco ; on coke
        detox	-3	once in ; one a ; one more ; one of ; opening for ; opioides ; or anything ; or off
        detox	-3	or you ; other 0 ; our ; our son ; outfit ; outpatient ; outside ; over now ; page
        detox	-3	para preocuparse ; parked the ; part is ; past ; past a ; pen ; percocet ; perdi ; pero
        detox	-3	pills the ; pilot ; pints ; porch ; prefers ; preguntar ; preocupa ; preocuparse ; prepa
        detox	-3	prior ~resi ; probation ; problemas ; producer ; promised ; puedo dejar ; puking blood
        detox	-3	puts ; putting ; queremos ; quiere orientacion ; re his ; reach ; reading ; ready to
        detox	-3	records ; relapse ; relapse prevention ; renta ; replaced ; reportera ; resi
        detox	-3	retired teacher ; rig ; room and ; room with ; said hed ; sale ; sali el ; salio el
        detox	-3	salir ; say the ; says one ; se corto ; searching ; self ; seltzers ; she can ; shifts
        detox	-3	si me ; sickness ; side ; signal ; since that ; sintomas ; sixty ; skips ; smell
        detox	-3	smoke weed ; so whats ; sort ; spanish ; sra ; stable 0 ; stairs ; stays ; step ; story
        detox	-3	su ; suggested i ; support ; sweated ; swinging a ; tanks ; termino ; that is
        detox	-3	the carpet ; the detox ; the hard ; the issue ; the long ; the past ; the rig
        detox	-3	the shower ; the stairs ; the withdrawal ; their detox ; then they ; therapist ; theyve
        detox	-3	this house ; this weekend ; thousand ; three years ; threw ; thu ; tia de ; tiene una
        detox	-3	time on ; to go ; to have ; to learn ; to leave ; to look ; to somebody ; to stay
        detox	-3	tocado ; told her ; toma ni ; tomado y ; too much ; took the ; touched it ; trailer
        detox	-3	tranquilo ; treat ; trouble ; try ; turns ; two hard ; two weeks ; tylenol 0 ; uds
        detox	-3	un ano ; un centro ; un grupo ; un programa ; una nota ; una novena ; up blood ; up for
        detox	-3	up monday ; use since ; vapes ; video ; voces ; w/d protocol ; want somebody ; wants cb
        detox	-3	wants info ; wants something ; we lost ; wedding and ; week since ; what comes ; what do
        detox	-3	what he ; when somebody ; where ; where im ; while ; while i ; while the ; whole life
        detox	-3	whos ; wife of ; wine coolers ; with me ; with the ; wives ; write ; writing a ; x /
        detox	-3	y dice ; you handle ; your ; ~a ~mi ; ~be ; ~been ; ~cocaine ; ~drinking ; ~etoh
        detox	-3	~outpatient ; ~substance ; ~to ; ~withdrawal ~seizures ; ~wont ~be
        detox	-4	*abstinent.0 ; *abstinent.3 ; *chestPain.0 ; *duration.1 ; *iopRequest.0:negated
        detox	-4	*jobSeeker.0 ; *needsHelp.0 ; *organDamage.0 ; *outpatientDuring.0 ; *quantity.3
        detox	-4	*residentialEnding.0 ; *residentialWord.0:negated ; *service.0 ; *sinceStopping.2
        detox	-4	*substance.2:negated ; *substance.4 ; 0 and ; 0 beers ; 0 for ; 0 to ; a donde ; a work
        detox	-4	acid ; adderall 0 ; am use ; and got ; and it ; and my ; ano ; any ; assessment ; beer at
        detox	-4	beers / ; bowl ; cabeza ; called ; caller asks ; callers ; casa ; centers ; change
        detox	-4	checked ; clear ; comes after ; complete ; con los ; copas ; counts ; county detox
        detox	-4	cravings ; cut ; d/c ; d/c from ; daily for ; daily x ; daughter ; day at
        detox	-4	desde entonces ; details ; detox done ; diabetic ; dias en ; die ; dios ; do people
        detox	-4	dont trust ; drink when ; driving ; drop ; drunk ; effect ; en un ; ended in ; entiende
        detox	-4	escribo ; esposo toma ; estan ; etoh last ; ex ; families ; fentanyl ; first dui
        detox	-4	foaming ; for fentanyl ; four beers ; friends ; from my ; fully ; fumo ; girlfriend
        detox	-4	got out ; group for ; grown ; harvest ; hate ; have two ; he smokes ; heroin for
        detox	-4	hijo de ; huffing ; husband ; inpt ; irritable ; it for ; k 0 ; know whats ; la cabeza
        detox	-4	la casa ; la coca ; la detox ; la ultima ; last night ; limpio ; lines ; llamar ; losing
        detox	-4	lost the ; lvn ; marihuana ; may ; me entiende ; me that ; meds no ; mis ; more ; most
        detox	-4	muchacho ; my detox ; my name ; never more ; ni una ; nicotine ; night and ; ninety days
        detox	-4	no cravings ; no details ; no prior ; no tomo ; no use ; no w/d ; no ~drugs ; no ~prior
        detox	-4	no ~substances ; not on ; nothing lined ; novia ; nurse ; nurse practitioner ; october 0
        detox	-4	off xanax ; on fridays ; opening ; out 0 ; paid ; parked ; pay per ; people ; per admit
        detox	-4	perico ; pero la ; pipe ; plan ; plant ; practitioner ; prevention ; programa ; que la
        detox	-4	question ; questions ; quincena ; rest of ; ring me ; says the ; scene ; sept ; sera
        detox	-4	since i ; sis ; sister is ; sleep like ; so im ; soltaron ; somebody has ; son is ; stay
        detox	-4	straight ; suggested ; suicide ; talk ; tapered ; that day ; that ended ; the coke
        detox	-4	the drinking ; the heroin ; the place ; there an ; through it ; to none ; tomado
        detox	-4	tomorrow ; touched ; transferred ; truck ; trust ; tuesday and ; turn ; twice a
        detox	-4	two glasses ; tx ; until the ; up with ; usa ; used ; used since ; verified ; vino
        detox	-4	visit ; want a ; we take ; weed ; weekly ; whippets ; with people ; wk x ; wkends only
        detox	-4	woman ; worried ; you pay ; your iop ; zero ; zyn ; ~drank ; ~etoh no ; ~groups ; ~opioid
        detox	-4	~substances
        detox	-5	*arrests.0 ; *jobSeeker.1 ; *otherService.4 ; *quantity.3:negated
        detox	-5	*residentialWord.0:hypothetical ; *sinceLastUse.2 ; *unaided.0 ; *violence.0 ; 0 glasses
        detox	-5	a night ; a program ; anda bien ; audit 0 ; before bed ; binge ; blood ; bottle says
        detox	-5	busco ; carts ; cb ; centro ; chargers ; cleared ; coca ; concerned ; cristal diario
        detox	-5	custody ; cut down ; detox floor ; detox from ; detox on ; detox with ; did it
        """
}
