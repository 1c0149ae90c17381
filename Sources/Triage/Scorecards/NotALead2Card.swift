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
        not_a_lead	-3	home to ; honest ; husband is ; i am ; i buy ; i came ; i drove ; i love ; i see
        not_a_lead	-3	i sign ; i started ; i wear ; if it ; if this ; if u ; if youre ; in car ; in for
        not_a_lead	-3	in his ; in riverside ; info for ; inpatient for ; into the ; is using ; it coed
        not_a_lead	-3	it for ; it isnt ; job and ; job if ; joint commission ; just to ; kind of
        not_a_lead	-3	knows nothing ; la cabeza ; las pastillas ; last ; last use ; lax ; litro de
        not_a_lead	-3	lugar para ; ma ; machete ; magandang ; marihuana ; marijuana ; mayor ; me go
        not_a_lead	-3	me muero ; me with ; medicine ; mi marido ; mi tia ; mi vida ; minha ; mis papas
        not_a_lead	-3	missed ; mom 0 ; mom who ; mouth ; moving in ; muero ; my chest ; my daughter
        not_a_lead	-3	my first ; my girl ; my girlfriend ; my whole ; my ~nephew ; nada mas ; necesita
        not_a_lead	-3	needs tx ; needs you ; no he ; no more ; no ~da ; no ~pills ; note ; nothing to
        not_a_lead	-3	numb ; numero es ; of wine ; oh ; oil ; ok to ; on fent ; on suboxone ; on sundays
        not_a_lead	-3	or do ; or so ; or the ; oxnard ; pagina en ; para hombres ; particular
        not_a_lead	-3	particulars ; payment ; pecho ; periodico ; perro ; phone ; physical ; platano
        not_a_lead	-3	porfa ; positive for ; prefer ; primero ; pt with ; que le ; quedan ; quoted ; re a
        not_a_lead	-3	re his ; real ; ref ; refused ; residence ; retired teacher ; riverside ; rock ; sa
        not_a_lead	-3	sabe ; saturday ; saturdays ; say what ; se quede ; se toma ; seguir con ; seguro de
        not_a_lead	-3	seguro ni ; self pay ; send me ; seven ; shakes nothing ; she has ; shirt ; should i
        not_a_lead	-3	sin seguro ; sin tomar ; sister ; sitting ; skip ; slept ; snort ; sobrino
        not_a_lead	-3	solamente ; something with ; spam folder ; spoke ; stay and ; stays ; substance not
        not_a_lead	-3	success rate ; swallowed ; teeth ; the car ; the date ; the last ; the long
        not_a_lead	-3	the part ; the remote ; the work ; theres no ; thinking about ; threatening
        not_a_lead	-3	thursdays ; tiene una ; tienen lugar ; to feel ; to follow ; to hearing ; to leave
        not_a_lead	-3	to turn ; together ; tomo ; tomo una ; tremens ; tres veces ; triwest ; un companero
        not_a_lead	-3	un poco ; una casa ; under the ; uno ; up before ; up blood ; us from ; use 0
        not_a_lead	-3	vacation ; vamos ; vaping thc ; vegetarian ; veo ; very ; vicio ; virtual iop
        not_a_lead	-3	voices ; vyvanse ; wake ; wants somewhere ; warehouse ; was going ; watch ; we admit
        not_a_lead	-3	weapons ; wedding in ; well ; whatever comes ; whatever you ; wheelchair ; when you
        not_a_lead	-3	whenever ; whippets ; whole story ; will fax ; with narcan ; withdrawal ; wk for
        not_a_lead	-3	wont need ; work ; y donde ; y su ; ya me ; yall have ; you were ; your office
        not_a_lead	-3	your place ; your success ; your withdrawal ; yrs ; yrs wants ; ~a ~gun ; ~arrested
        not_a_lead	-3	~convulsiones ; ~gone ; ~just ; ~kill ; ~nephew ; ~opi ; ~outpt ; ~sick ; ~substance
        not_a_lead	-3	~treatment
        not_a_lead	-4	/ su ; 0 + ; 0 pack ; 0 st ; a domingo ; a drink ; a good ; a la ; a living ; a lot
        not_a_lead	-4	a night ; a pint ; a waiting ; a while ; aa ; abuelo ; acaba ; aceptan medi
        not_a_lead	-4	admitted to ; aetna ppo ; after work ; agua ; ajuda ; alguien ; alive ; also
        not_a_lead	-4	ambulatoria ; an outpatient ; and how ; and if ; and is ; asap ; asking re ; asthma
        not_a_lead	-4	awake ; ayudenme ; azules ; back in ; bags ; bakersfield ; banco ; bano ; battery
        not_a_lead	-4	be here ; be honest ; beds for ; been to ; beers on ; bien ; bless ; bonjour
        not_a_lead	-4	bother ; bottles of ; box ; breastbone ; breathe ; brought ; call you ; calling for
        not_a_lead	-4	calling re ; cama de ; came back ; can my ; carries ; cars ; carts ; cho
        not_a_lead	-4	class play ; classes ; classes for ; cleared ; clonazepam ; closing ; cobran ; cold
        not_a_lead	-4	colgo ; comes ; comes next ; comfort ; compadre ; companero ; companero de
        not_a_lead	-4	computer ; contesta ; covers ; coworker ; crawling ; cried ; cuanto cuesta ; cutting
        not_a_lead	-4	dabs ; daughter has ; day 0 ; day for ; de ajuda ; de eso ; de internado ; de lunes
        not_a_lead	-4	de vino ; declined ; dejar la ; del ; denied ; desde 0 ; detox before ; detox is
        not_a_lead	-4	dio su ; do detox ; do it ; domingos ; door is ; dos meses ; drinking again
        not_a_lead	-4	drugs and ; duerme ; duermo ; dura ; e ; el jueves ; el martes ; el trabajo
        not_a_lead	-4	email is ; en casa ; end ; ending ; enganchada ; entrar ; escribir ; espera ; estar
        not_a_lead	-4	estoy en ; everything ; eyes ; fiestas ; fifth of ; finally ; fines de ; fish
        not_a_lead	-4	for admissions ; for dinner ; for my ; for somebody ; for someone ; for support
        not_a_lead	-4	for women ; for ~detox ; for ~withdrawal ; form ; found us ; found your ; friday for
        not_a_lead	-4	from a ; fumo ; gas ; gave my ; god ; gracias ; gracias por ; grades ; grandma ; gym
        not_a_lead	-4	hacen ; halal ; handed ; hasta que ; have no ; having ; he says ; head ; hear
        not_a_lead	-4	here in ; hes 0 ; hip ; honestly ; hooked ; hooked on ; how long ; hoy ; i found
        not_a_lead	-4	i like ; i smoke ; i wrote ; id rather ; if im ; if its ; if theres ; im ; im asking
        not_a_lead	-4	im ready ; in an ; in spring ; in the ; in two ; inhaler ; instead ; internamiento
        not_a_lead	-4	is up ; it was ; ive already ; ive got ; je ; juez ; junto al ; kill myself
        not_a_lead	-4	know where ; knows ; la desintoxicacion ; la obra ; la piedra ; las noches ; le hago
        not_a_lead	-4	lean ; less ; like 0 ; limit ; lined up ; link to ; live with ; llama ; llamar
        not_a_lead	-4	llamenme ; located ; longer ; looking at ; los domingos ; los fines ; los ninos
        not_a_lead	-4	malilla ; maps ; marcar ; me for ; me to ; measured ; med detox ; mejor ; mensaje de
        not_a_lead	-4	meth 0 ; mi ; mi abuelo ; mi carro ; middle ; min ago ; mind ; mom ; money for
        not_a_lead	-4	more than ; most days ; mostly ; motivated ; mujer ; mushrooms ; my boss ; my dad
        not_a_lead	-4	my friend ; my knee ; my left ; my pastor ; myself tonight ; narcan ; near the
        not_a_lead	-4	necesito desintoxicarme ; needs placement ; niece ; night classes ; ninety days
        not_a_lead	-4	nino ; no detox ; no tiene ; nobody to ; nobody would ; northridge ; not selling
        not_a_lead	-4	novia ; now its ; number on ; nurse 0 ; obra ; of you ; ok with ; ola ; old
        not_a_lead	-4	on phone ; one ; open this ; opens ; or 0 ; orange ; otra vez ; our family ; our son
        not_a_lead	-4	out 0 ; out about ; out of ; out the ; overdosed ; own 0 ; oxys ; parked ; pase
        not_a_lead	-4	payment plans ; pcp ; pd ofc ; photos ; picked ; picked the ; pill ; please call
        not_a_lead	-4	pls call ; pocket ; porch ; practice ; prefiero ; pressed ; priority ; probation
        not_a_lead	-4	problema ; process for ; pueden marcar ; px ; q 0 ; que ; que hora ; que me ; que no
        not_a_lead	-4	que sigue ; quiero internarme ; quit cold ; re nephew ; re son ; reason ; referral
        not_a_lead	-4	requests ; res ; respirar ; respuesta ; return ; ring me ; round ; route ; roxies
        not_a_lead	-4	runs ; rxd ; safely ; say who ; says ; sea ; selling anything ; senor ; sent me
        not_a_lead	-4	she is ; shelter ; si ; si ustedes ; siempre ; siete ; sink ; sleeps ; smoker
        not_a_lead	-4	snorting ; softball team ; sole ; somebody to ; someone ; someone who ; sorry if
        not_a_lead	-4	spice ; start date ; stay on ; step ; straight ; su oficina ; su respuesta ; subj
        not_a_lead	-4	sunday and ; sz ; ta ; tagalog ; take a ; take anthem ; take him ; take kaiser
        not_a_lead	-4	tarzana ; telling ; temblor ; tengo seguro ; the evenings ; the first ; the food
        not_a_lead	-4	the kitchen ; the morning ; the other ; the process ; the va ; then ; there are
        not_a_lead	-4	they ; this ; this am ; this confidential ; this year ; three ; thursday and
        not_a_lead	-4	tianeptine ; tiene ; tiene 0 ; to cut ; to everyone ; to kill ; to me ; to tell
        not_a_lead	-4	tomando ; took the ; transfer ; tres meses ; tuesdays and ; u do ; un familiar
        not_a_lead	-4	uninsured ; uses ; uso cristal ; va a ; veinte anos ; vi su ; visits ; vivo en
        not_a_lead	-4	volvi ; vomiting ; waiting ; wants call ; wants iop ; watching ; we got ; were in
        not_a_lead	-4	what does ; when the ; whether you ; whispering ; wife ; wifi ; wont say ; work with
        not_a_lead	-4	worse ; would lose ; would not ; wouldnt say ; writing this ; y el ; y que
        not_a_lead	-4	y ~cuanto ; ya ; yeah ; year old ; you are ; you keep ; you take ; you tell
        not_a_lead	-4	your ad ; your outpatient ; ~be ; ~beer ; ~cal ; ~call ; ~con ; ~da
        not_a_lead	-4	~desintoxicacion ; ~desintoxicacion y ; ~dog ; ~for ; ~friend ; ~gun ; ~help
        not_a_lead	-4	~iop has ; ~is ; ~kaiser ; ~medi ; ~medi ~cal ; ~off ; ~ok ; ~prior ; ~the
        not_a_lead	-4	~virtual ; ~what
        not_a_lead	-5	# only ; / 0 ; / day ; 0 at ; 0 de ; 0 dias ; 0 g ; 0 meses ; 0 mos ; 0 s ; 0 th
        not_a_lead	-5	a bus ; a couple ; a dormir ; a fifth ; a kid ; a mis ; about you ; above
        not_a_lead	-5	accredited ; ad on ; advised ; after the ; ahorita ; alcoholic for ; alguem
        not_a_lead	-5	and are ; and can ; and his ; and the ; and there ; and your ; antes de ; are ; army
        not_a_lead	-5	ask ; ask for ; asks start ; at the ; baby ; back ; back on ; bed ; beds open
        not_a_lead	-5	before he ; began ; behind the ; better ; between ; bless you ; blue cross
        not_a_lead	-5	botella de ; bottle of ; boy ; bugs ; by myself ; cada ; call my ; camion ; car is
        not_a_lead	-5	carro ; case mgr ; chiva ; closet ; clr has ; coed ; cold on ; come ; come in
        not_a_lead	-5	commission ; confidential ; counter ; cps ; cuesta ; daughter ; days a ; de dia
        not_a_lead	-5	de tratamiento ; detox at ; diet ; diez ; directions ; do yall ; does ; dogs
        not_a_lead	-5	done with ; dos ; dose ; dry ; each night ; el ano ; elaborate ; electrician
        not_a_lead	-5	es para ; escribo ; farsi ; fax # ; first name ; follow ; for help ; for mom
        not_a_lead	-5	forward ; four ; fridays ; from alcohol ; get to ; ghb ; giving ; gma ; gonna ; got
        not_a_lead	-5	graduates ; grand ; group or ; gun ; guys do ; hace ; happy ; hay quien ; he
        not_a_lead	-5	heard about ; heart ; hold ; holidays ; home ; hurts ; i do ; i had ; i keep
        not_a_lead	-5	i picked ; i read ; i teach ; if were ; im 0 ; im not ; in law ; in with ; informes
        not_a_lead	-5	ins ; ir ; iv ; ive ; k 0 ; kick ; kind ; knife ; know ; known ; la cocaina
        not_a_lead	-5	la detox ; la manana ; las ; las tardes ; ld ; left name ; lei ; like a ; limpio
        not_a_lead	-5	lined ; lines ; litro ; lives with ; living ; los ; los dias ; lunes a ; making ; md
        not_a_lead	-5	me da ; me the ; metanfetamina ; mi abuela ; mis ; morning ; morning and ; mos
        not_a_lead	-5	my cousin ; my uncle ; necesito ayuda ; necesito hablar ; need detox ; need rehab
        not_a_lead	-5	next to ; ng ; nice ; nine ; no puede ; no shakes ; nose ; of the ; off it
        not_a_lead	-5	on floor ; open 0 ; opi ; or i ; otra ; our street ; outpatient group ; para mujeres
        not_a_lead	-5	parking for ; parole ; percocet ; phenibut ; please ; poco ; point ; por las
        not_a_lead	-5	portugues ; pressure ; pt on ; queda ; read ; reading ; regarding
        not_a_lead	-5	residential program ; salir de ; say for ; says hes ; scared ; self ; she
        not_a_lead	-5	since last ; sixty days ; smoke ; softball ; soma ; someone call ; son wants
        not_a_lead	-5	sorry for ; speaks ; sra ; stopped ; street ; structure ; supervised ; supportive
        not_a_lead	-5	sure ; sí ; tech job ; th ; the army ; the counter ; the door ; the garage
        not_a_lead	-5	the only ; the place ; their own ; there is ; these ; tina ; tio ; to kick
        not_a_lead	-5	to refer ; to say ; to sleep ; to someone ; todas ; todas las ; todos los ; tricare
        not_a_lead	-5	tried ; trouble ; two bottles ; typing ; una botella ; under ; up for ; ve ; virtual
        not_a_lead	-5	voces ; vous ; waiting list ; want off ; wants cb ; wants detox ; wants in ; way
        not_a_lead	-5	weekends ; what to ; where i ; where you ; whiskey ; white ; will call
        not_a_lead	-5	withdrawal management ; without a ; wkly ; yawning ; yelling ; you guys ; you work
        not_a_lead	-5	your front ; ~0 ~d ; ~beds ; ~chest ; ~d ; ~day ; ~de ; ~inpatient ; ~meth ; ~myself
        not_a_lead	-5	~of ; ~pain ; ~place ; ~seizure
        not_a_lead	-6	# on ; $ $ ; 0 in ; 0 wks ; a bottle ; a diario ; a week ; a year ; aftercare
        not_a_lead	-6	again ; al dia ; alone ; ambien ; and what ; any beds ; are your ; asked if
        not_a_lead	-6	bathroom ; bed for ; benzos ; big ; blood ; blue shield ; brochure ; cama ; can take
        not_a_lead	-6	close ; cm ; copa ; cows 0 ; days off ; de semana ; desde hace ; detox ; diaria
        not_a_lead	-6	dice que ; donde estan ; done ; door ; embarrassed ; en la ; en una ; es ; espanol y
        not_a_lead	-6	estoy ; far ; female ; fines ; firefighter ; for about ; for detox ; for men ; glass
        not_a_lead	-6	going ; grams ; gurgling ; handle ; he has ; hello ; help for ; helped ; hes ; hope
        not_a_lead	-6	house in ; i ; i feel ; i heard ; i took ; i use ; i used ; idk ; in her
        not_a_lead	-6	in program ; intensive outpatient ; it ; ive been ; jaw ; joke ; just wanted
        not_a_lead	-6	kicking ; killing ; ko ; la coca ; la noche ; last drink ; lives in ; lleva ; loc
        not_a_lead	-6	luego ; m 0 ; man ; many ; marido ; married ; martes ; matter ; me dio
        not_a_lead	-6	methamphetamine ; meu ; mi cunado ; mine ; motel ; much ; my 0 ; my birthday
        not_a_lead	-6	my favorite ; night for ; nights a ; ninety ; nitrous ; no insurance ; no name
        not_a_lead	-6	norcos ; normal ; not ; nothing left ; off of ; off the ; on friday ; ordered
        not_a_lead	-6	other ; out ; party ; pays ; pen ; pero ; pets ; por el ; por su ; positive ; que se
        not_a_lead	-6	ran out ; residential ; rope ; saw your ; shakes ; shaking ; shield ; simply ; skin
        not_a_lead	-6	some ; somewhere ; st ; start dates ; sundays ; sweats ; tablets ; take ; thank
        not_a_lead	-6	thank you ; thanks ; that was ; thinks ; through the ; to keep ; to stay ; took
        not_a_lead	-6	trago ; tuesdays ; turned ; type ; un programa ; up ; veces ; vecina ; veinte ; vino
        not_a_lead	-6	vivir ; vivo ; want my ; wants info ; wants tour ; wants tx ; wear ; whatever
        not_a_lead	-6	whats your ; which ; with alcohol ; wk ; wkends ; wks ; wont be ; write ; ya no
        not_a_lead	-6	you accept ; you all ; young ; your number ; your page ; ~client re ; ~coke
        not_a_lead	-6	~cuanto ; ~detox ; ~dts ; ~in ; ~la ; ~outpatient ; ~pills ; ~residential ; ~to
        not_a_lead	-6	~with
        not_a_lead	-7	/ wk ; 0 / ; 0 beers ; 0 day ; 0 days ; 0 year ; a person ; abuela ; after ; am
        not_a_lead	-7	anthem ; anymore ; apartment ; at work ; been ; bottles ; break ; breakfast
        not_a_lead	-7	bring my ; cant pay ; casi ; cerveza ; cigna ; con alguien ; cunado ; day and
        not_a_lead	-7	de tomar ; dead ; desintoxicacion para ; desintoxicarme ; despues ; doce
        not_a_lead	-7	doesnt know ; drinker ; eight ; el alcohol ; em ; encontre ; er ; este ; etoh 0
        not_a_lead	-7	every night ; everyone ; failed ; favorite ; for this ; go to ; goodbye ; groups
        not_a_lead	-7	ha ; hace 0 ; have a ; help ; heroin ; himself ; holding ; how ; how far ; humana
        not_a_lead	-7	i know ; i wont ; if i ; if we ; informacion ; intensivo ; internarme ; iop for
        not_a_lead	-7	its ; its for ; its my ; jail ; joint ; kicked ; kids ; leaves ; legs ; lm ; lu
        not_a_lead	-7	mis hijos ; mon ; more ; moved here ; my family ; my own ; neg ; next ; ninos
        not_a_lead	-7	no me ; no other ; no sabe ; no sx ; novio ; now ; nunca ; on saturday ; or a
        not_a_lead	-7	or is ; other info ; oxy ; pain ; planner ; play ; po ; prior ; programa ambulatorio
        not_a_lead	-7	re visiting ; refer ; residencial ; rooms ; semana ; shot ; si no ; sigue ; sleep
        not_a_lead	-7	smokes ; spanish ; step down ; sweating ; talking ; telefono ; theres ; theyre
        not_a_lead	-7	this morning ; tia ; to ask ; to be ; to stop ; told me ; too ; tramadol ; veterans
        not_a_lead	-7	vez ; vida ; vive ; vm ; walk ; what would ; where are ; women ; worker ; wrote
        not_a_lead	-7	your residential ; ~me ; ~program
        not_a_lead	-8	0 f ; a friend ; about my ; accept ; after 0 ; age ; alcoholic ; allow ; an evening
        not_a_lead	-8	anoche ; asi ; audit 0 ; ayer ; blues ; boss ; bought ; can come ; cash ; cell
        not_a_lead	-8	chest ; ciwa 0 ; day program ; de la ; details ; die ; dormir ; down ; driving
        not_a_lead	-8	drunk ; es por ; every day ; f ; feels ; fent ; first ; for client ; g ; garage
        not_a_lead	-8	gave me ; go ; has a ; hijos ; how much ; inpt ; judge ; lips ; lugar ; manana ; mas
        not_a_lead	-8	maybe ; me about ; me your ; methadone ; mujeres ; my neighbor ; my parents ; name
        not_a_lead	-8	nephew ; next step ; no w/d ; noches ; norco ; of them ; once ; openings in
        not_a_lead	-8	our daughter ; perico ; phones ; porque ; private ; said ; seguir ; shooting ; since
        not_a_lead	-8	started ; takes ; tequila ; thanksgiving ; the next ; times a ; to die ; to get
        not_a_lead	-8	toi ; tres ; truck ; twice a ; un lugar ; unk ; valium ; we are ; weeks ; whats
        not_a_lead	-8	with a ; x 0 ; yo ; you allow ; you for ; ~a ; ~iop
        not_a_lead	-9	a bed ; aceptan ; ago ; an iop ; antes ; arm ; bars ; breathing ; calle ; cervezas
        not_a_lead	-9	cinco ; diarias ; doctor ; does your ; edibles ; eve ; every ; fifth ; friend ; fuma
        not_a_lead	-9	gf ; given ; hit ; hosp ; im on ; in my ; info ; intensive ; keeps ; klonopin ; long
        not_a_lead	-9	me ; medi ; medi cal ; medical detox ; mota ; my kids ; myself ; no details ; noche
        not_a_lead	-9	noon ; of it ; on weekends ; over ; pint ; quiet ; say ; stable ; sx ; there parking
        not_a_lead	-9	trabajo en ; uncle ; will ; x ; y si
        not_a_lead	-10	0 mo ; algo ; and do ; ayuda por ; botella ; but ; couple ; cut ; detox for
        not_a_lead	-10	dont want ; dropped ; etoh ; father ; got a ; iop ; live in ; medically ; men
        not_a_lead	-10	nightly ; no quiero ; outpt ; pastor ; pills ; ring ; teacher ; to detox ; todos
        not_a_lead	-10	what do ; wouldnt ; y no ; yet ; you can ; ~no ; ~sz
        not_a_lead	-11	been on ; blue ; both ; bus ; dia ; dont know ; dope ; evenings ; had ; is 0
        not_a_lead	-11	is your ; kaiser ; lives ; mo ; months ; percs ; qd ; son 0 ; taper ; than
        not_a_lead	-12	0 m ; ambulatorio ; ativan ; bottle ; bro ; desintoxicacion ; drinks ; dui ; feel
        not_a_lead	-12	found ; heroina ; i drink ; i take ; i work ; into ; live ; tomar ; what ; xanax
        not_a_lead	-13	beer ; cost ; day ; kratom ; leave ; molly ; no tengo ; pastillas ; piedra ; so
        not_a_lead	-13	w/d ; yesterday
        not_a_lead	-14	0 mg ; around ; d ; daily ; days ; dog ; evening ; favor ; ice ; keep ; m ; parking
        not_a_lead	-14	por favor ; sw ; using
        not_a_lead	-15	ayuda ; dice ; hx ; inpatient ; meses ; mg ; most
        not_a_lead	-16	0 d ; beers ; cocaina ; de 0 ; speed ; weed
        not_a_lead	-17	coca ; cuanto ; diario ; dias ; drinking ; vodka
        not_a_lead	-18	cb ; ketamine ; thc ; wine
        not_a_lead	-19	adderall
        not_a_lead	-21	clr ; crystal ; outpatient
        not_a_lead	-25	crack
        not_a_lead	-28	cristal
        not_a_lead	-33	cocaine ; meth
        not_a_lead	-36	please help
        not_a_lead	-38	coke
        """
}
