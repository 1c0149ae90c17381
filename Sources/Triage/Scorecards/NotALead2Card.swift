extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	-3	del programa ; delirium ; delirium tremens ; delta ; delta 0 ; dentista ; desde la
        not_a_lead	-3	diabetes ; dijo ; discharge planner ; donde ; dont have ; drinks a ; dying ; el
        not_a_lead	-3	el bano ; el cristal ; el mes ; else to ; embarazada ; en las ; en que ; ended
        not_a_lead	-3	entre ; espalda ; esto ; faa ; fall asleep ; far are ; fetty ; fin ; finished 0
        not_a_lead	-3	finished a ; fioricet ; firearm ; five days ; folks ; for a ; for cocaine
        not_a_lead	-3	for drinking ; forklift ; friends ; from ohio ; g / ; get clean ; get my ; gin
        not_a_lead	-3	giup ; glendale ; got your ; hand ; happening ; hard ; has the ; have anything
        not_a_lead	-3	have one ; hearing from ; heroin daily ; hilfe ; him for ; hold for ; hombres
        not_a_lead	-3	honest ; hurry ; husband is ; i am ; i buy ; i came ; i drove ; i love ; i see
        not_a_lead	-3	i sign ; i started ; i wear ; if it ; if this ; if u ; if youre ; in car ; in for
        not_a_lead	-3	in his ; in riverside ; info for ; inpatient for ; into the ; is using ; it coed
        not_a_lead	-3	it for ; it isnt ; job and ; job if ; joint commission ; just to ; kind of
        not_a_lead	-3	knows nothing ; la cabeza ; las pastillas ; last ; lax ; less ; litro de
        not_a_lead	-3	lugar para ; ma ; machete ; magandang ; marihuana ; marijuana ; mayor ; me go
        not_a_lead	-3	me muero ; me with ; medicine ; mi abuelo ; mi marido ; mi tia ; mi vida ; minha
        not_a_lead	-3	mis papas ; missed ; mom 0 ; mom who ; mouth ; moving in ; muero ; my chest
        not_a_lead	-3	my daughter ; my first ; my girl ; my girlfriend ; my whole ; my ~nephew ; nada mas
        not_a_lead	-3	necesita ; needs tx ; needs you ; no he ; no more ; no ~da ; no ~pills ; note
        not_a_lead	-3	nothing to ; numb ; numero es ; oh ; oil ; ok to ; on fent ; on suboxone
        not_a_lead	-3	on sundays ; or do ; or so ; or the ; oxnard ; pagina en ; para hombres ; particular
        not_a_lead	-3	particulars ; payment ; pecho ; periodico ; perro ; phone ; physical ; platano
        not_a_lead	-3	porfa ; positive for ; prefer ; primero ; pt with ; que le ; quedan ; quiero seguir
        not_a_lead	-3	quoted ; random ; re a ; re his ; real ; ref ; refused ; residence ; retired teacher
        not_a_lead	-3	riverside ; rock ; sa ; sabe ; saturday ; saturdays ; say what ; se quede ; se toma
        not_a_lead	-3	seguir con ; seguro de ; seguro ni ; self pay ; send me ; seven ; shakes nothing
        not_a_lead	-3	she has ; shirt ; should i ; sin seguro ; sin tomar ; sister ; sitting ; skip
        not_a_lead	-3	slept ; snort ; sobrino ; solamente ; something with ; spam folder ; spoke ; stays
        not_a_lead	-3	substance not ; success rate ; swallowed ; teeth ; the car ; the date ; the last
        not_a_lead	-3	the long ; the part ; the remote ; the work ; theres no ; thinking about
        not_a_lead	-3	threatening ; thursdays ; tiene una ; tienen lugar ; to feel ; to follow
        not_a_lead	-3	to hearing ; to leave ; to turn ; together ; tomo ; tomo una ; tremens ; tres veces
        not_a_lead	-3	triwest ; un companero ; un poco ; una casa ; under the ; uno ; up before ; up blood
        not_a_lead	-3	us from ; use 0 ; vacation ; vamos ; vaping thc ; vegetarian ; veo ; very ; vicio
        not_a_lead	-3	virtual iop ; voices ; vyvanse ; wake ; wants somewhere ; warehouse ; was going
        not_a_lead	-3	watch ; we admit ; weapons ; wedding in ; well ; whatever comes ; whatever you
        not_a_lead	-3	wheelchair ; when you ; whenever ; whippets ; whole story ; will fax ; with narcan
        not_a_lead	-3	withdrawal ; wk for ; wont need ; work ; y donde ; y su ; ya me ; yall have
        not_a_lead	-3	you were ; your office ; your place ; your success ; your withdrawal ; yrs
        not_a_lead	-3	yrs wants ; ~a ~gun ; ~arrested ; ~convulsiones ; ~gone ; ~just ; ~kill ; ~nephew
        not_a_lead	-3	~opi ; ~outpt ; ~sick ; ~substance ; ~treatment
        not_a_lead	-4	/ su ; 0 + ; 0 pack ; 0 st ; @ ; a domingo ; a dormir ; a drink ; a good ; a la
        not_a_lead	-4	a living ; a lot ; a night ; a pint ; a waiting ; a while ; aa ; acaba
        not_a_lead	-4	aceptan medi ; admitted to ; aetna ppo ; after work ; agua ; ajuda ; alguien ; alive
        not_a_lead	-4	also ; ambulatoria ; an outpatient ; and how ; and if ; and is ; asap ; asking re
        not_a_lead	-4	asthma ; awake ; ayudenme ; azules ; back in ; bags ; bakersfield ; banco ; bano
        not_a_lead	-4	battery ; be here ; be honest ; beds for ; been to ; beers on ; bien ; bless
        not_a_lead	-4	bonjour ; bother ; bottles of ; box ; boyfriend ; breastbone ; breathe ; brought
        not_a_lead	-4	call you ; calling re ; cama de ; came back ; can my ; cars ; carts ; cho
        not_a_lead	-4	class play ; classes ; classes for ; cleared ; clonazepam ; closing ; cobran ; cold
        not_a_lead	-4	colgo ; come off ; comes ; comes next ; comfort ; compadre ; companero
        not_a_lead	-4	companero de ; computer ; contesta ; covers ; coworker ; crawling ; cried
        not_a_lead	-4	cuanto cuesta ; cutting ; dabs ; daughter has ; day 0 ; day for ; de ajuda ; de eso
        not_a_lead	-4	de internado ; de lunes ; de vino ; declined ; dejar la ; del ; denied ; desde 0
        not_a_lead	-4	detox before ; detox is ; dio su ; do detox ; domingos ; door is ; dos meses
        not_a_lead	-4	drinking again ; drugs and ; duerme ; duermo ; dura ; e ; el jueves ; el martes
        not_a_lead	-4	el trabajo ; email is ; en casa ; end ; ending ; enganchada ; entrar ; escribir
        not_a_lead	-4	espera ; estar ; estoy en ; everything ; eyes ; fiestas ; fifth of ; finally
        not_a_lead	-4	fines de ; fish ; for admissions ; for dinner ; for my ; for somebody ; for someone
        not_a_lead	-4	for support ; for women ; for ~detox ; for ~withdrawal ; form ; found us
        not_a_lead	-4	found your ; friday for ; from a ; fumo ; gas ; gave my ; god ; gracias
        not_a_lead	-4	gracias por ; grades ; grandma ; gym ; hacen ; halal ; handed ; hasta que ; have no
        not_a_lead	-4	having ; he says ; head ; hear ; here in ; hes 0 ; hip ; home to ; honestly ; hooked
        not_a_lead	-4	hooked on ; how long ; hoy ; i found ; i like ; i smoke ; i wrote ; id rather
        not_a_lead	-4	if im ; if its ; if theres ; im ; im ready ; in an ; in spring ; in the ; in two
        not_a_lead	-4	inhaler ; instead ; internamiento ; is up ; it was ; ive already ; ive got ; je
        not_a_lead	-4	juez ; junto al ; kill myself ; know ; know where ; knows ; la desintoxicacion
        not_a_lead	-4	la obra ; la piedra ; las noches ; le hago ; lean ; like 0 ; limit ; lined
        not_a_lead	-4	lined up ; link to ; live with ; llama ; llamar ; llamenme ; located ; longer
        not_a_lead	-4	looking at ; los domingos ; los fines ; los ninos ; malilla ; maps ; marcar ; me for
        not_a_lead	-4	me to ; measured ; med detox ; mejor ; mensaje de ; meth 0 ; mi ; mi carro ; middle
        not_a_lead	-4	min ago ; mind ; mom ; money for ; more than ; most days ; mostly ; motivated
        not_a_lead	-4	mujer ; mushrooms ; my boss ; my dad ; my friend ; my knee ; my left ; my pastor
        not_a_lead	-4	myself tonight ; narcan ; near the ; necesito desintoxicarme ; needs placement
        not_a_lead	-4	niece ; night classes ; ninety days ; nino ; no detox ; no tiene ; nobody to
        not_a_lead	-4	nobody would ; northridge ; not selling ; novia ; now its ; number on ; nurse 0
        not_a_lead	-4	obra ; of wine ; of you ; ok with ; ola ; old ; on phone ; one ; open this ; opens
        not_a_lead	-4	or 0 ; orange ; otra vez ; our family ; our son ; out 0 ; out about ; out of
        not_a_lead	-4	out the ; overdosed ; own 0 ; oxys ; parked ; pase ; payment plans ; pcp ; pd ofc
        not_a_lead	-4	photos ; picked ; picked the ; pill ; please call ; pls call ; pocket ; porch
        not_a_lead	-4	practice ; prefiero ; pressed ; probation ; problema ; process for ; pueden marcar
        not_a_lead	-4	px ; q 0 ; que ; que hora ; que me ; que no ; que sigue ; quiero internarme
        not_a_lead	-4	quit cold ; re nephew ; re son ; reason ; referral ; requests ; res ; respirar
        not_a_lead	-4	respuesta ; return ; ring me ; round ; roxies ; runs ; rxd ; safely ; say who ; says
        not_a_lead	-4	sea ; self ; selling anything ; senor ; sent me ; she is ; shelter ; si ; si ustedes
        not_a_lead	-4	siempre ; siete ; sink ; sleeps ; smoker ; snorting ; softball team ; sole
        not_a_lead	-4	somebody to ; someone ; someone who ; sorry if ; spice ; start date ; stay and
        not_a_lead	-4	stay on ; step ; straight ; su oficina ; su respuesta ; subj ; sunday and ; sz ; ta
        not_a_lead	-4	tagalog ; take a ; take anthem ; take him ; take kaiser ; tarzana ; telling
        not_a_lead	-4	temblor ; tengo seguro ; the evenings ; the food ; the kitchen ; the morning
        not_a_lead	-4	the other ; the process ; the va ; then ; there are ; they ; this ; this am
        not_a_lead	-4	this confidential ; this year ; three ; thursday and ; tianeptine ; tiene ; tiene 0
        not_a_lead	-4	to cut ; to everyone ; to kill ; to me ; to tell ; tomando ; took the ; transfer
        not_a_lead	-4	tres meses ; tuesdays and ; u do ; un familiar ; uninsured ; uso cristal ; va a
        not_a_lead	-4	veinte anos ; vi su ; visits ; vivo en ; volvi ; vomiting ; waiting ; wants call
        not_a_lead	-4	wants iop ; watching ; we got ; were in ; what does ; when the ; whether you
        not_a_lead	-4	whispering ; wife ; wifi ; wont say ; work with ; worse ; would lose ; would not
        not_a_lead	-4	wouldnt say ; writing this ; y el ; y que ; y ~cuanto ; ya ; yeah ; you are
        not_a_lead	-4	you keep ; you take ; you tell ; your ad ; your outpatient ; ~be ; ~beer ; ~cal
        not_a_lead	-4	~call ; ~con ; ~da ; ~desintoxicacion ; ~desintoxicacion y ; ~dog ; ~for ; ~friend
        not_a_lead	-4	~gun ; ~iop has ; ~is ; ~kaiser ; ~medi ; ~medi ~cal ; ~off ; ~ok ; ~prior ; ~the
        not_a_lead	-4	~virtual ; ~what
        not_a_lead	-5	# only ; / 0 ; / day ; 0 at ; 0 de ; 0 g ; 0 meses ; 0 mos ; 0 s ; 0 th ; a bus
        not_a_lead	-5	a couple ; a fifth ; a kid ; a mis ; about you ; above ; accredited ; ad on
        not_a_lead	-5	advised ; after the ; ahorita ; alcoholic for ; alguem ; and are ; and can ; and his
        not_a_lead	-5	and the ; and there ; and your ; antes de ; are ; army ; ask ; ask for ; asked if
        not_a_lead	-5	asks start ; at the ; baby ; back ; back on ; bed ; beds open ; before he ; began
        not_a_lead	-5	behind the ; better ; between ; bless you ; blue cross ; botella de ; bottle of
        not_a_lead	-5	boy ; bugs ; by myself ; cada ; call my ; camion ; car is ; carro ; case mgr ; chiva
        not_a_lead	-5	closet ; clr has ; coed ; cold on ; come ; come in ; commission ; confidential
        not_a_lead	-5	counter ; cps ; cuesta ; daughter ; days a ; de dia ; de tratamiento ; detox at
        not_a_lead	-5	diet ; diez ; directions ; do it ; do yall ; does ; dogs ; done with ; dos ; dose
        not_a_lead	-5	dry ; each night ; el ano ; elaborate ; electrician ; es para ; escribo ; farsi
        not_a_lead	-5	fax # ; first name ; follow ; for help ; for mom ; forward ; four ; fridays
        not_a_lead	-5	from alcohol ; get to ; ghb ; giving ; gma ; gonna ; got ; graduates ; grand
        not_a_lead	-5	group or ; gun ; gurgling ; guys do ; hace ; happy ; hay quien ; he ; heard about
        not_a_lead	-5	heart ; hold ; holidays ; home ; hurts ; i do ; i had ; i keep ; i picked ; i read
        not_a_lead	-5	i teach ; if were ; im 0 ; im asking ; im not ; in law ; in with ; informes ; ins
        not_a_lead	-5	ir ; iv ; ive ; joke ; just wanted ; k 0 ; kick ; kind ; knife ; known ; la cocaina
        not_a_lead	-5	la detox ; la manana ; las ; las tardes ; ld ; left name ; lei ; like a ; limpio
        not_a_lead	-5	lines ; litro ; lives with ; living ; los ; los dias ; lunes a ; making ; md ; me da
        not_a_lead	-5	me the ; metanfetamina ; mi abuela ; mis ; morning ; morning and ; mos ; my cousin
        not_a_lead	-5	my uncle ; necesito ayuda ; necesito hablar ; need detox ; need rehab ; next to ; ng
        not_a_lead	-5	nice ; nine ; no puede ; no shakes ; nose ; of the ; off it ; on floor ; open 0
        not_a_lead	-5	opi ; or i ; otra ; our street ; outpatient group ; para mujeres ; parking for
        not_a_lead	-5	parole ; percocet ; phenibut ; please ; poco ; point ; por las ; portugues
        not_a_lead	-5	pressure ; pt on ; queda ; read ; reading ; regarding ; residential program ; route
        not_a_lead	-5	salir de ; say for ; says hes ; scared ; she ; sixty days ; smoke ; softball ; soma
        not_a_lead	-5	someone call ; son wants ; sorry for ; speaks ; sra ; stopped ; street ; structure
        not_a_lead	-5	supervised ; supportive ; sure ; sí ; tablets ; tech job ; th ; the army
        not_a_lead	-5	the counter ; the door ; the first ; the garage ; the only ; the place ; their own
        not_a_lead	-5	there is ; these ; tina ; tio ; to kick ; to refer ; to say ; to sleep ; to someone
        not_a_lead	-5	todas ; todas las ; todos los ; tricare ; tried ; trouble ; two bottles ; typing
        not_a_lead	-5	una botella ; under ; up for ; uses ; ve ; virtual ; voces ; vous ; waiting list
        not_a_lead	-5	want off ; wants cb ; wants detox ; wants in ; way ; we take ; weekends ; what to
        not_a_lead	-5	where i ; where you ; whiskey ; white ; will call ; withdrawal management
        not_a_lead	-5	without a ; wkly ; yawning ; year old ; yelling ; you guys ; you work ; your front
        not_a_lead	-5	~0 ~d ; ~beds ; ~chest ; ~d ; ~day ; ~de ; ~detox ; ~inpatient ; ~meth ; ~myself
        not_a_lead	-5	~of ; ~pain ; ~place ; ~seizure
        not_a_lead	-6	# on ; $ $ ; 0 dias ; 0 in ; 0 wks ; a bottle ; a diario ; a week ; a year
        not_a_lead	-6	aftercare ; again ; al dia ; alone ; ambien ; and what ; any beds ; are your
        not_a_lead	-6	bathroom ; bed for ; benzos ; big ; blood ; blue shield ; bring my ; brochure ; cama
        not_a_lead	-6	can take ; close ; cm ; copa ; cows 0 ; days off ; de semana ; desde hace ; detox
        not_a_lead	-6	diaria ; dice que ; donde estan ; done ; door ; embarrassed ; en la ; en una ; es
        not_a_lead	-6	espanol y ; estoy ; far ; female ; fines ; firefighter ; for about ; for detox
        not_a_lead	-6	for men ; glass ; going ; grams ; handle ; he has ; hello ; help for ; helped ; hes
        not_a_lead	-6	hope ; house in ; i ; i feel ; i heard ; i took ; i use ; i used ; idk ; in her
        not_a_lead	-6	in program ; intensive outpatient ; it ; ive been ; jaw ; kicking ; killing ; ko
        not_a_lead	-6	la coca ; la noche ; last drink ; lives in ; lleva ; loc ; luego ; m 0 ; man ; many
        not_a_lead	-6	marido ; married ; martes ; matter ; me dio ; methamphetamine ; meu ; mi cunado
        not_a_lead	-6	mine ; motel ; much ; my 0 ; my birthday ; my favorite ; night for ; nights a
        not_a_lead	-6	ninety ; nitrous ; no insurance ; no name ; norcos ; normal ; not ; nothing left
        not_a_lead	-6	off of ; off the ; on friday ; ordered ; other ; out ; party ; pays ; pen ; pero
        not_a_lead	-6	pets ; por el ; por su ; positive ; prior ; que se ; ran out ; residential ; rope
        not_a_lead	-6	saw your ; shakes ; shaking ; shield ; simply ; since last ; skin ; some ; somewhere
        not_a_lead	-6	st ; start dates ; sundays ; sweats ; take ; thank ; thank you ; thanks ; that was
        not_a_lead	-6	thinks ; through the ; to keep ; to stay ; took ; trago ; tuesdays ; turned ; type
        not_a_lead	-6	un programa ; up ; veces ; vecina ; veinte ; vino ; vivir ; vivo ; want my
        not_a_lead	-6	wants info ; wants tour ; wants tx ; wear ; whatever ; whats your ; which
        not_a_lead	-6	with alcohol ; wk ; wkends ; wks ; wont be ; write ; ya no ; you accept ; you all
        not_a_lead	-6	young ; your number ; your page ; ~client re ; ~coke ; ~cuanto ; ~dts ; ~help ; ~in
        not_a_lead	-6	~la ; ~outpatient ; ~pills ; ~residential ; ~to ; ~with
        not_a_lead	-7	/ wk ; 0 / ; 0 beers ; 0 day ; 0 days ; 0 year ; a person ; abuela ; after ; am
        not_a_lead	-7	anthem ; anymore ; apartment ; at work ; been ; boss ; bottles ; break ; breakfast
        not_a_lead	-7	cant pay ; casi ; cerveza ; cigna ; con alguien ; cunado ; day and ; de tomar ; dead
        not_a_lead	-7	desintoxicacion para ; desintoxicarme ; despues ; doce ; doesnt know ; drinker
        not_a_lead	-7	eight ; el alcohol ; em ; encontre ; er ; este ; etoh 0 ; every night ; everyone
        not_a_lead	-7	failed ; favorite ; for this ; go to ; goodbye ; groups ; ha ; hace 0 ; have a
        not_a_lead	-7	help ; heroin ; himself ; holding ; how ; how far ; humana ; i know ; i wont ; if i
        not_a_lead	-7	informacion ; intensivo ; internarme ; iop for ; its ; its for ; its my ; jail
        not_a_lead	-7	joint ; kicked ; kids ; leaves ; legs ; lm ; lu ; me your ; mis hijos ; mon ; more
        not_a_lead	-7	moved here ; my family ; my own ; neg ; next ; ninos ; no me ; no other ; no sabe
        not_a_lead	-7	no sx ; novio ; now ; nunca ; on saturday ; or a ; or is ; other info ; oxy ; pain
        not_a_lead	-7	planner ; play ; po ; programa ambulatorio ; re visiting ; refer ; residencial
        not_a_lead	-7	rooms ; semana ; shot ; si no ; sigue ; sleep ; smokes ; spanish ; step down
        not_a_lead	-7	sweating ; talking ; telefono ; theres ; theyre ; this morning ; tia ; to ask
        not_a_lead	-7	to be ; to stop ; told me ; too ; tramadol ; veterans ; vez ; vida ; vive ; vm
        not_a_lead	-7	walk ; what would ; where are ; women ; worker ; wrote ; your residential ; ~me
        not_a_lead	-7	~program
        not_a_lead	-8	0 f ; a friend ; about my ; accept ; after 0 ; age ; alcoholic ; allow ; an evening
        not_a_lead	-8	anoche ; asi ; audit 0 ; ayer ; bars ; blues ; bought ; can come ; cash ; cell
        not_a_lead	-8	chest ; ciwa 0 ; day program ; de la ; details ; die ; dormir ; down ; driving
        not_a_lead	-8	drunk ; es por ; every day ; f ; feels ; fent ; first ; for client ; g ; garage ; go
        not_a_lead	-8	has a ; hijos ; how much ; judge ; lips ; lugar ; manana ; mas ; maybe ; me about
        not_a_lead	-8	medical detox ; methadone ; mujeres ; my neighbor ; my parents ; name ; next step
        not_a_lead	-8	no w/d ; noches ; norco ; of them ; once ; openings in ; our daughter ; perico
        not_a_lead	-8	phones ; porque ; private ; said ; seguir ; shooting ; since ; started ; takes
        not_a_lead	-8	tequila ; thanksgiving ; the next ; times a ; to die ; to get ; toi ; tres ; truck
        not_a_lead	-8	twice a ; un lugar ; unk ; valium ; we are ; weeks ; whats ; will ; with a ; x 0
        not_a_lead	-8	yo ; you allow ; you for ; ~a ; ~iop
        not_a_lead	-9	a bed ; aceptan ; ago ; an iop ; antes ; arm ; breathing ; calle ; cervezas ; cinco
        not_a_lead	-9	diarias ; doctor ; does your ; edibles ; eve ; every ; fifth ; friend ; fuma
        not_a_lead	-9	gave me ; gf ; given ; hit ; hosp ; if we ; im on ; in my ; info ; inpt ; intensive
        not_a_lead	-9	keeps ; klonopin ; long ; me ; medi ; medi cal ; mota ; my kids ; myself ; nephew
        not_a_lead	-9	no details ; noche ; noon ; of it ; on weekends ; over ; pint ; quiet ; say ; stable
        not_a_lead	-9	sx ; there parking ; trabajo en ; uncle ; x ; y si ; yet
        not_a_lead	-10	0 mo ; algo ; and do ; ayuda por ; botella ; but ; couple ; cut ; detox for
        not_a_lead	-10	dont want ; dropped ; etoh ; father ; got a ; iop ; live in ; medically ; men
        not_a_lead	-10	nightly ; no quiero ; outpt ; pastor ; pills ; ring ; teacher ; to detox ; todos
        not_a_lead	-10	what do ; wouldnt ; y no ; you can ; ~no ; ~sz
        not_a_lead	-11	been on ; blue ; both ; bus ; dia ; dont know ; dope ; evenings ; had ; i take
        not_a_lead	-11	is your ; kaiser ; lives ; mo ; months ; percs ; qd ; son 0 ; taper ; than
        not_a_lead	-12	0 m ; ambulatorio ; ativan ; bottle ; bro ; desintoxicacion ; drinks ; dui ; feel
        not_a_lead	-12	found ; heroina ; i drink ; i work ; into ; is 0 ; live ; tomar ; what ; xanax
        not_a_lead	-13	beer ; cost ; day ; kratom ; leave ; molly ; no tengo ; pastillas ; piedra ; so
        not_a_lead	-13	w/d ; yesterday
        not_a_lead	-14	0 mg ; around ; d ; daily ; days ; dog ; evening ; favor ; ice ; keep ; m ; parking
        not_a_lead	-14	por favor ; sw ; using
        not_a_lead	-15	ayuda ; dice ; hx ; inpatient ; meses ; mg ; most ; weed
        not_a_lead	-16	0 d ; beers ; cocaina ; de 0 ; dias ; speed
        not_a_lead	-17	coca ; cuanto ; diario ; drinking ; vodka
        not_a_lead	-18	cb ; ketamine ; thc ; wine
        not_a_lead	-19	adderall
        not_a_lead	-21	clr ; crystal ; outpatient
        not_a_lead	-25	crack
        not_a_lead	-28	cristal
        not_a_lead	-32	meth
        not_a_lead	-33	cocaine
        not_a_lead	-36	please help
        not_a_lead	-38	coke
        """
}
