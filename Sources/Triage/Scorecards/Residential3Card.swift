extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential3 = """
        residential	1	gas station ; generous ; get their ; gets his ; ghost ; girls ; girls back ; glass
        residential	1	glass in ; glue ; go into ; go somewhere ; go wherever ; gone 0 ; gone to
        residential	1	got discharged ; got fired ; got shot ; got to ; got two ; gotta ; gradd ; gradd 0
        residential	1	grain ; gramos ; grams ; great ; groups in ; grown ; guarda ; gusanos ; guy at
        residential	1	hace al ; hace seis ; hace unos ; hacen al ; had a ; had three ; half
        residential	1	hallucinations ; hand from ; hand is ; hand over ; happens if ; has epilepsy
        residential	1	has smoked ; have at ; have her ; have since ; having ; he ; he agrees ; he broke
        residential	1	he just ; he makes ; he suelto ; head and ; headache ; healed no ; hear from
        residential	1	hearing 0 ; hears ; heat ; hed ; held ; hell cut ; hep ; hep c ; her and ; her home
        residential	1	her husband ; hes been ; hes lost ; hes snorting ; hiding ; hija llama ; hija se
        residential	1	hijo anda ; hijo me ; him ; him a ; him into ; his girlfriend ; his grades
        residential	1	his kids ; his license ; his skin ; his son ; hit the ; hits ; hitting the
        residential	1	holding his ; holding the ; home not ; honest i ; hook ; horse ; hosp sw ; hosp x
        residential	1	hospital dried ; hours ago ; house rules ; house with ; how i ; how id ; however
        residential	1	hoy me ; hse ; huffs ; hx 0 ; hx ~0 ; i also ; i blow ; i buy ; i close ; i didnt
        residential	1	i gotta ; i hold ; i mean ; i missed ; i passed ; i pay ; i pick ; i picked ; i ran
        residential	1	i share ; i should ; i sign ; i slept ; i try ; ice for ; ido ; ill answer ; ill go
        residential	1	im gone ; im looking ; im sixty ; im steady ; im twenty ; importa ; in about
        residential	1	in and ; in case ; in for ; in groups ; in here ; in holding ; in one ; in order
        residential	1	in some ; in texas ; in that ; in this ; including ; information about ; informes
        residential	1	inpatient program ; inpt in ; ins aetna ; inside 0 ; interna ; into meth
        residential	1	into treatment ; inyecto cristal ; iop and ; iop en ; is crack ; is done ; is eleven
        residential	1	is from ; is killing ; is like ; is my ; is no ; is older ; is the ; isnt enough
        residential	1	isnt for ; it anymore ; it hes ; it nightly ; it take ; it till ; it ~every ; its a
        residential	1	its crystal ; its four ; its getting ; its not ; its speed ; itself ; ive not
        residential	1	ive read ; izquierdo ; joes ; joke ; juez dijo ; juez me ; junto ; just came
        residential	1	just get ; just go ; just says ; just the ; juvenile ; keeps it ; kept on
        residential	1	kicked in ; kitchen and ; kitchen table ; knife ; know ; la care ; la clinica
        residential	1	la familia ; la oxicodona ; lancaster ; las de ; las drogas ; las piernas
        residential	1	las xanax ; last ; last dose ; last fent ; last spring ; late husb ; le da
        residential	1	le dieron ; le hacen ; learned ; left me ; less than ; lets ; letter by ; letters
        residential	1	letters to ; letting ; licencia de ; like ; like some ; like you ; lil ; line and
        residential	1	live by ; live on ; llama el ; lo demas ; loading dock ; loads ; long and
        residential	1	long sleeves ; longer ; looked at ; looked up ; lord ; los dientes ; los fines
        residential	1	los quince ; los tres ; lost custody ; lost two ; lugar donde ; m crack ; m detoxed
        residential	1	m iv ; m out ; m s/p ; m self ; making ; mama y ; manage a ; manera ; mano ; map
        residential	1	martes ; martes me ; mas o ; me again ; me all ; me awake ; me corrieron
        residential	1	me desintoxique ; me dio ; me doy ; me for ; me importa ; me like ; me meto
        residential	1	me pico ; me quiere ; me so ; me tuvieron ; me type ; me where ; med detox ; medical
        residential	1	medicina ; meds no ; member 0 ; menores ; mesa ; metadona ; meth four ; meth pretty
        residential	1	meth qod ; meth three ; mexicali ; mi cuarto ; mi esposo ; mi pareja ; mi primo
        residential	1	mi roommate ; mid ; minutes of ; mis dos ; missing ; moans ; modos ; mom asks
        residential	1	mom cant ; mom my ; mom to ; monday with ; months after ; more or ; more times
        residential	1	morning with ; mostly ; mother 0 ; msw ; must ; my apartment ; my bf ; my bunk
        residential	1	my cdl ; my elbow ; my evenings ; my eyes ; my father ; my file ; my folks
        residential	1	my heart ; my kids ; my license ; my lil ; my mom ; my wrist ; my youngest
        residential	1	n nobody ; name and ; names on ; needing ; needle and ; needs 0 ; needs letter
        residential	1	nephew ; never done ; never once ; never told ; never ~drank ; next level
        residential	1	next thing ; ni la ; ni nada ; nice about ; night on ; nightly x ; nights and
        residential	1	nites ; no bed ; no dormirme ; no duermo ; no ha ; no idea ; no issue ; no llega
        residential	1	no meds ; no program ; no tenemos ; no traigo ; no ~daily ; no ~me ; no ~todos
        residential	1	nobody gets ; normally ; not having ; not proud ; nothing but ; nothing for
        residential	1	nothing happened ; nothing in ; noticed ; novio ; now from ; now most ; np
        residential	1	numbness ; nunca ; nurse aide ; nuts ; nuys ; o ; o me ; o menos ; obs ; ods
        residential	1	off porch ; offense ; officer says ; offices at ; oigo ; oigo que ; oil ; ok now
        residential	1	ok so ; older than ; on ; on anything ; on cocaine ; on eight ; on four ; on meds
        residential	1	on other ; on speed ; once more ; one after ; one in ; one week ; ones ; operation
        residential	1	opi detox ; or less ; or take ; or they ; otros ; ought ; ought to ; our dad
        residential	1	our sober ; out her ; out here ; out sat ; outpatient in ; outpatient on
        residential	1	outpatient twice ; over his ; over meth ; overdose in ; overkill ; owed ; own life
        residential	1	oye ; pancreatitis ; pandemic ; papas ; para el ; parado ; paralegal ; paramedic
        residential	1	parole agent ; patient ; paying cash ; pecho apretado ; pediatrician ; pega
        residential	1	people and ; per week ; percocets ; perdi la ; perdio ; perdio la ; permit
        residential	1	pero tengo ; phones ; picked up ; picture ; pide algo ; piedra me ; piedra y
        residential	1	piernas ; pipes ; place with ; placement ; planning how ; po 0 ; poner ; por los
        residential	1	por que ; por telefono ; posting ; practically ; prescott ; prescribes ; prgm
        residential	1	primos y ; prior ; probation me ; probationer ; program before ; program has
        residential	1	protocol done ; pt has ; puede respirar ; pull ; punched me ; pupil ; pushing
        residential	1	put the ; putting it ; q sigue ; que papeles ; que sea ; que sigue ; queden ; queman
        residential	1	quiere ayuda ; quiero ; quiero saber ; quiero vivir ; quiso decir ; quitaron ; r
        residential	1	ralphs ; ranch in ; re son ; reading ; reason ; reciben ; recs ; red line ; refund
        residential	1	refuses er ; rehabilitacion ; rent a ; required ; reserve ; resi in ; resid
        residential	1	residential care ; residential center ; respirar se ; result ; retired wants
        residential	1	reunif ; river ; rn 0 ; rn pt ; roommate is ; roommates sell ; rp ; s 0 ; safety
        residential	1	said six ; sale manana ; salon ; same as ; same room ; says cant ; says that
        residential	1	says whatever ; scare ; scares ; se cura ; se esta ; se los ; se ni ; se puede
        residential	1	se queden ; seasonal ; see bugs ; segui con ; seized in ; sells meth ; semanas de
        residential	1	semester ; send our ; senor pide ; sent me ; sent the ; ser ; seven ; seven since
        residential	1	several times ; sewing ; shaky and ; she dont ; she just ; she left ; she lives
        residential	1	she shoots ; she thought ; she was ; shelter staff ; shes ; shes 0 ; shes back
        residential	1	shes my ; shifts a ; shooting ; shooting speed ; shot in ; should do ; showed ; sick
        residential	1	sick as ; sick at ; sick part ; sin nada ; since aug ; since i ; sister wedding
        residential	1	site ; six years ; sixth ; sixty ; size ; size of ; skip it ; skipped ; slams tina
        residential	1	sleeping at ; sleeves in ; slept through ; slid ; smoke detector ; smoked
        residential	1	smoked crack ; smokes crystal ; smokin crack ; smoking ; sniffing ; snore ; snorting
        residential	1	so himself ; sober parents ; sobredosis el ; sobrina ; solo uso ; sombras
        residential	1	someone who ; sometimes ; son cuatro ; son went ; sound ; speak in ; speed and
        residential	1	speed to ; spice daily ; splitting ; spot in ; spring ; square ; squeeze
        residential	1	st francis ; stand up ; stash ; states ; stay ; stay and ; stay clean ; steady on
        residential	1	steals ; sternum ; stick ; still drinking ; still using ; stop smoking ; stopped
        residential	1	straight ; straight from ; straight since ; straight to ; streak up ; stretch
        residential	1	strip ; structure before ; studio and ; stuff and ; su carro ; su novia ; su propia
        residential	1	subst not ; substances ; suegra ; suelto a ; sunday since ; supplies ; supportive
        residential	1	supportive no ; sweet ; swim ; sx ; sx now ; sz d/o ; sz in ; table ; table next
        residential	1	taller por ; taper at ; taper done ; tapering ; tarea ; teeth chattering ; tercer
        residential	1	than ; than this ; that house ; that long ; that says ; thats the ; the
        residential	1	the ceiling ; the cereal ; the college ; the crystal ; the drive ; the eight
        residential	1	the fall ; the fence ; the gambling ; the group ; the guest ; the hook
        residential	1	the landlord ; the last ; the lease ; the moment ; the ocean ; the owner
        residential	1	the pandemic ; the past ; the quiet ; the rehab ; the six ; the staff ; the street
        residential	1	the wallpaper ; the weekend ; the winter ; their own ; them back ; them for
        residential	1	then another ; therapist ; there a ; there was ; they can ; they gave ; they know
        residential	1	they tell ; they told ; they want ; they will ; third time ; this is ; this month
        residential	1	though ; thought i ; three day ; three or ; through all ; through withdrawal
        residential	1	thursdays ; tidy ; tiene a ; tiene en ; til i ; tile and ; time ive ; times and
        residential	1	to be ; to change ; to complete ; to drink ; to fresno ; to friday ; to hang
        residential	1	to his ; to inpatient ; to outpatient ; to send ; to stab ; to treatment ; to two
        residential	1	todavia ; today hes ; today no ; todo el ; todos modos ; told 0 ; told her ; told me
        residential	1	too and ; took a ; took the ; tours ; town ; trabajo y ; train ; transfers ; tras
        residential	1	tres meses ; tried to ; truth ; truth is ; tues thurs ; tuesday / ; turn my
        residential	1	tuvieron ; tweezers ; twenty and ; twice in ; two jobs ; two more ; two weekends
        residential	1	typical day ; typing this ; una casa ; una raya ; una tarea ; union card ; up after
        residential	1	up meth ; urologist says ; us 0 ; us he ; us what ; usa ; usan ; use meth ; used
        residential	1	user for ; using again ; using the ; va para ; van nuys ; varios ; veces a ; veces y
        residential	1	very nice ; vet tech ; vine ; vitals ; viviendo ; voices ; volvi a ; vote ; voy
        residential	1	vuelvo ; vyvanse ; w the ; w/d mgmt ; waitlist ; wallpaper ; want out ; wanted
        residential	1	wanted the ; wanted to ; wants tour ; was arrested ; was ever ; was for
        residential	1	was killing ; was october ; was smoking ; was still ; was taking ; was using ; wax
        residential	1	way home ; we did ; we found ; we need ; we speak ; week ; week every ; week going
        residential	1	week i ; week ive ; weekdays ; weekdays too ; weekend and ; weekends a
        residential	1	weekends for ; weeks with ; weight ; went numb ; went on ; went to ; whatever else
        residential	1	whatever you ; whatsoever ; wheelchair ; when shes ; where the ; whether ; whether a
        residential	1	whether we ; whiskey nightly ; who gets ; who is ; who takes ; whod ; wife and
        residential	1	wife moved ; wife passed ; wife says ; will be ; will call ; will do ; winter
        residential	1	winters ago ; with all ; with clinical ; with detox ; with leave ; with mother
        residential	1	wk began ; woman ; woman call ; wont open ; work yesterday ; working day ; would be
        residential	1	would i ; would you ; wound ; wreck ; writing for ; y asi ; y cuanto ; y desde
        residential	1	y el ; y from ; y fuma ; y last ; y never ; y qd ; ya lleva ; yall do ; yall got
        residential	1	year 0 ; year long ; years its ; years two ; yest ; you allow ; you live ; youll
        residential	1	your 0 ; your own ; yrs of ; ~abscess ; ~admitted ; ~be ~admitted ; ~cash ; ~closet
        residential	1	~court ; ~cps ; ~d ~resi ; ~daily ; ~de ~pecho ; ~dirty ; ~dolor ; ~dolor ~de
        residential	1	~down ; ~drank ; ~en ~la ; ~fever now ; ~finished ; ~for ~0 ; ~get ; ~going ~to
        residential	1	~hang ; ~harm ; ~hay ; ~heard ; ~heroina ; ~house ; ~ice ; ~la ~coca ; ~le ~da
        residential	1	~los ~dias ; ~man ; ~mother ; ~none ; ~none ~since ; ~nurse ; ~of ~gin ; ~or
        residential	1	~other ; ~self ; ~self ~harm ; ~since ; ~stay ; ~sx ~since ; ~sz none ; ~tight
        residential	1	~todos ; ~todos ~los ; ~up ; ~usa ; ~voices ; ~wine ; ~you
        residential	-1	*caller.0:negated ; *caller.0:other_experiencer ; *cows.0 ; *detoxWord.0:negated
        residential	-1	*drinks.0:negated ; *emergency.9 ; *heavy.0:other_experiencer
        residential	-1	*hooked.0:other_experiencer ; *keptUsing.0:negated ; *lapse.0:negated
        residential	-1	*lostThroughUse.0:negated ; *mandator.0 ; *mildCue.0:possible
        residential	-1	*misuse.0:other_experiencer ; *occasional.0 ; *otherService.6:other_experiencer
        residential	-1	*overPrescribed.0 ; *person.0:possible ; *seizure.0:other_experiencer
        residential	-1	*seizure.3:historical ; *spam.0:other_experiencer ; *substance.0:possible
        residential	-1	*thirdParty.9 ; + his ; / nt ; 0 ; 0 absences ; 0 f ; 0 glasses ; 0 grams ; 0 last
        residential	-1	0 lines ; 0 mil ; 0 month ; 0 mos ; 0 needs ; 0 ninos ; 0 noches ; 0 oh ; 0 pack
        residential	-1	0 pills ; 0 se ; 0 self ; 0 weeks ; 0 wife ; @ county ; a call ; a chance
        residential	-1	a cigarette ; a couch ; a court ; a cpa ; a date ; a dental ; a drunk ; a few
        residential	-1	a full ; a good ; a goodbye ; a grocery ; a gun ; a handle ; a home ; a honduras
        residential	-1	a kid ; a lab ; a lighter ; a liter ; a new ; a newborn ; a payment ; a quien
        residential	-1	a sixty ; a squeezing ; a strange ; a su ; a taco ; a teacher ; a tocar ; a very
        residential	-1	a wet ; a work ; a young ; a ~detox ; about a ; about cocaine ; about four
        residential	-1	about how ; about what ; acid and ; aclara ; active ; add ; adderall misuse
        residential	-1	adderall off ; addiction ; afford ; afford a ; aflojar ; after and ; after class
        residential	-1	after five ; after her ; after work ; agarrado ; agarraron ; agosto y ; agree on
        residential	-1	ahora ella ; air ; al bebe ; alarms ; alcohol del ; alcoholico desde ; algo para
        residential	-1	all good ; all places ; alone ; along and ; already finished ; alucinaciones
        residential	-1	am not ; ambulance ; amt ; amt unk ; an addict ; an aide ; an alcoholic
        residential	-1	an envelope ; an evening ; an interview ; and also ; and before ; and broke
        residential	-1	and do ; and found ; and four ; and kept ; and left ; and need ; and runs
        residential	-1	and that ; and tonight ; and want ; and ~ox ; anonymous ; anos en ; anos tomando
        residential	-1	anxiety ; anyhow ; anything after ; anything for ; anywhere for ; apologized ; app
        residential	-1	appointment ; approved ; april ; apunto ; aqui en ; are no ; as i ; ask for
        residential	-1	asked how ; asked me ; asked the ; asks abt ; asks how ; asks when ; associate
        residential	-1	at $ ; at bedtime ; at breakfast ; at dawn ; at er ; at festivals ; at fifty
        residential	-1	at first ; at new ; at nite ; at one ; at shows ; atienden ; attempts ; attend
        residential	-1	audit 0 ; aunque ; aunt re ; autismo ; awake now ; away a ; away anywhere
        residential	-1	ayudenme ; babies ; baby in ; bags ; bail bondsman ; barras ; bars daily ; bat at
        residential	-1	bathrm ; bc ; be ; be 0 ; be coke ; become ; been a ; been doing ; been off
        residential	-1	been out ; been tight ; beer and ; beers ; beers / ; before anybody ; before june
        residential	-1	begin ; being ; believe ; birds ; blues daily ; boarding ; bodega ; body ; bondsman
        residential	-1	bones ache ; book ; book a ; born ; both my ; bother ; bottom of ; bounce ; bowl
        residential	-1	box and ; boyfriend is ; brain ; bring to ; brother after ; brother heroin
        residential	-1	brother in ; brother to ; brought me ; brunch ; but that ; buying ; buying adderall
        residential	-1	by a ; by fax ; by friday ; by how ; by my ; ca ; caguamas ; cal in ; call 0
        residential	-1	call for ; call pt ; called me ; calling me ; came up ; can do ; can have
        residential	-1	can leave ; can people ; canadian ; cant catch ; cant talk ; car and ; car outside
        residential	-1	care 0 ; carrier ; carts daily ; case mgr ; casi diario ; catch my ; caught
        residential	-1	caught it ; ceniza ; cerrar ; chain ; chair by ; chaplain re ; check ; check in
        residential	-1	chest has ; chest pains ; chicken ; chili ; choked me ; choking ; chronic
        residential	-1	cigarette ; clase ; claw ; clean and ; closes ; clr says ; cm ; coca los ; coca me
        residential	-1	coca y ; cocaine for ; coffee ; coffee grounds ; cohort ; coin ; coke i
        residential	-1	coke maybe ; coke then ; coke wkends ; coke wkly ; come to ; community ; como diez
        residential	-1	como me ; companera ; companero de ; company in ; completed 0 ; compro ; con 0
        residential	-1	consejera ; consumir cristal ; contact ; contractor ; convulsione ; cooking
        residential	-1	coro de ; counsel ; counties ; court date ; covering ; covid ; cows ; cows 0 ; cpa
        residential	-1	cramps ; crank ; crank 0 ; crezca ; crib ; cristal en ; crystal x ; ct 0 ; cuida a
        residential	-1	cuide ; cumple ; cup ; cut in ; cut my ; cutting again ; d not ; d residential
        residential	-1	d since ; d x ; dad 0 ; daily use ; dan ; date in ; dawn ; day like ; day long
        residential	-1	day script ; day since ; days each ; days my ; days up ; de agua ; de casa
        residential	-1	de ella ; de internado ; de mota ; de nuevo ; de otra ; de probation ; de salir
        residential	-1	decades ; decided to ; deckhand ; declined ; deje el ; del programa ; del seguro
        residential	-1	delirium tremens ; delta ; delta 0 ; denied resi ; denies ; denies daily
        residential	-1	dental hygienist ; detox de ; detox for ; detox or ; detox since ; detox slot
        residential	-1	detox y ; detox yesterday ; did 0 ; did coke ; did not ; dilaudid ; dinero para
        residential	-1	direct ; discharged from ; disclosed ; dishwasher ; dispatch ; district ; do an
        residential	-1	do not ; do they ; do this ; do we ; do yall ; do you ; doc ; doce ; doctor del
        residential	-1	doctor wrote ; does he ; does not ; does your ; doesnt ~drink ; doing a ; don
        residential	-1	donde esta ; donde estan ; donde lo ; donde me ; done it ; dont bother ; dont eat
        residential	-1	dont get ; dont remember ; dont use ; dont wanna ; door as ; dope sick ; dose 0
        residential	-1	dosed ; doses ; double ; doubles ; down for ; down his ; down in ; drained ; dream
        residential	-1	drink and ; drink like ; drinking a ; drinking is ; drinks daily ; driveway
        residential	-1	drop off ; dude ; duele ; duele mucho ; dui ; duty ; each says ; eap ; eap says
        residential	-1	earned ; eat ; ed rn ; el celular ; el detox ; el miercoles ; el paso ; el sabado
        residential	-1	el unico ; elevator ; ella ; else will ; em before ; email ; embarrassment
        residential	-1	empacadora ; empties ; en fiestas ; en oxnard ; en una ; ending ; enough to
        residential	-1	enrollment ; entre semana ; envelope ; epilepsy and ; es de ; es el ; es por
        residential	-1	eso sí ; espalda y ; espejo ; esposa ; esposo toma ; esta internado ; esta mi
        residential	-1	estar en ; este ; estoy ; etoh ciwa ; etoh ld ; evenings / ; every couple
        residential	-1	every few ; every outlet ; ex and ; ex has ; ex is ; ex wife ; exams ; exit
        residential	-1	extend ; extend of ; f ice ; f meth ; f methadone ; f must ; f whispering ; fabrica
        residential	-1	faces ; fact ; failed one ; faltas ; fam in ; family member ; family session
        residential	-1	family would ; faxed ; feel better ; fell asleep ; fent + ; fent /
        residential	-1	fentanilo diario ; fentanyl daily ; fever of ; fields ; filmed ; filmed it
        residential	-1	finish my ; finished my ; finishes ; first one ; first time ; flying in ; fob in
        residential	-1	for ; for about ; for after ; for air ; for decades ; for depression ; for drinking
        residential	-1	for finals ; for myself ; for outpatient ; for someone ; for twelve ; forearm
        residential	-1	forgive ; forklift ; form ; form for ; formal ; found ; four days ; fourth
        residential	-1	from alcohol ; front desk ; fuma ; fumo un ; fun ; funds ; funeral home ; g 0 ; ga
        residential	-1	gabapentin ; gardening ; gave no ; gentleman ; get him ; getting out ; gf of
        residential	-1	give me ; give you ; go about ; god ; gone before ; gone numb ; good terms ; google
        residential	-1	got four ; got the ; got your ; gpa ; grade ; graduate on ; graduates ; graduating
        residential	-1	gram most ; grams a ; grandkids ; gray ; grocery ; grounds ; group for ; group meet
        residential	-1	grupos para ; guns ; guy i ; guy with ; h every ; had 0 ; half now ; hallo
        residential	-1	handled ; handles ; hangs ; happened to ; happy ; hard ; has never ; has no
        residential	-1	has worked ; hasnt touched ; hasta ; hasta el ; hasta la ; hatch ; hate it
        residential	-1	have taken ; have two ; hay releve ; he can ; he does ; he has ; he have ; he needs
        residential	-1	he only ; he starts ; he stopped ; hearing in ; hearing my ; heartburn ; hed like
        residential	-1	help for ; help me ; her a ; her off ; here all ; here has ; hermano ; heroin and
        residential	-1	heroin every ; heroin four ; hes a ; hes done ; hes in ; hes sober ; hes the
        residential	-1	him at ; him if ; him with ; hiring for ; his back ; his car ; his head ; his iop
        residential	-1	his leftover ; his mom ; his twin ; his wife ; hitting a ; hmo ; home after
        residential	-1	home for ; home on ; home the ; home to ; hooked ; hooked on ; hop ; horas ; horses
        residential	-1	hours at ; house 0 ; house or ; how often ; hrs for ; hurry ; husband is ; hx ~sz
        residential	-1	i count ; i even ; i guess ; i move ; i saw ; i set ; i sit ; i swallowed ; i swear
        residential	-1	id sooner ; ideally ; iglesia ; im all ; im allowed ; im away ; im drinking ; im on
        residential	-1	im one ; im putting ; im short ; im sitting ; im six ; in bathrm ; in its ; in long
        residential	-1	in or ; in palmdale ; in parking ; in room ; in september ; in somewhere ; in them
        residential	-1	in with ; ing ; initial ; inpatient done ; inpatient twice ; inpt 0 ; insurance no
        residential	-1	interested in ; internarse ; into it ; involved ; iop per ; ir ; ir a
        residential	-1	ironworker meth ; is detox ; is getting ; is lying ; is me ; is not ; is on
        residential	-1	is this ; isnt the ; it after ; it alone ; it came ; it doesnt ; it may ; it on
        residential	-1	it run ; it through ; item 0 ; its crack ; its june ; its wine ; ive only
        residential	-1	jail discharge ; jalon ; jim ; joven ; judge says ; jueves a ; junior ; just did
        residential	-1	just doesnt ; just graduated ; karen ; keep telling ; keep thinking ; keep working
        residential	-1	ketamine since ; ketamine this ; kids 0 ; kids get ; killed ; kind ; kit
        residential	-1	klonopin 0 ; knees ; knitting ; know anything ; know if ; knowing ; la bodega
        residential	-1	la cara ; la escuela ; la fabrica ; la metanfetamina ; la noche ; la obra
        residential	-1	la panza ; la recetaron ; la senora ; la verguenza ; labor ; labs fine ; ladies
        residential	-1	landlord ; laredo ; las fiestas ; las noches ; las pastillas ; last winter ; lasted
        residential	-1	lately i ; laundry and ; lawyer says ; ld ; ld 0 ; le hallo ; leave it ; left
        residential	-1	left for ; leftover adderall ; leg ; legs ; let go ; letter says ; leyendo
        residential	-1	liaison 0 ; life together ; like yours ; line 0 ; lista ; liter of ; living and
        residential	-1	llamar ; lleno ; llevo un ; llorando ; locked unit ; long beach ; long haul
        residential	-1	long id ; longer than ; loses ; lower level ; lowered ; lugar de ; lungs
        residential	-1	lying down ; m coc ; m crystal ; m heroin ; m ironworker ; mad ; maestra y ; mail
        residential	-1	mail carrier ; make it ; mama dice ; mama hija ; mama que ; mama tiene ; man i
        residential	-1	man of ; man with ; managed ; management ; manana y ; many hours ; march a
        residential	-1	mariguana ; mas ; mas que ; mass ; mattress ; may ; md wants ; me after ; me and
        residential	-1	me duele ; me mando ; me meti ; me on ; me preocupa ; me that ; me they ; me to
        residential	-1	me toca ; me write ; mean it ; medi ; medi cal ; medicare ; medics brought ; memory
        residential	-1	mess ; meterme ; meth + ; meth after ; meth my ; meth no ; meth or ; meth pipe
        residential	-1	meth seven ; meti ; metro ; mgmt ; mi abuela ; mi internamiento ; mi mama
        residential	-1	mi problema ; mi seguro ; middle of ; midterms ; miercoles ; minutes ago ; mis 0
        residential	-1	miss 0 ; misuse ; mo never ; mochila ; molly ; mom ; mom 0 ; mom calling ; mom i
        residential	-1	mon 0 ; mondays ; montana ; month ; month and ; month i ; month inpatient ; mood
        residential	-1	morphine ; most saturdays ; mouth ; moved ; moved to ; moving ; much as ; mucho el
        residential	-1	muero de ; murio ; muy ; muy bien ; my back ; my bones ; my breath ; my chair
        residential	-1	my class ; my company ; my couch ; my daughter ; my ex ; my fiancee ; my fingers
        residential	-1	my granddaughter ; my grandson ; my guy ; my guys ; my insurance ; my knee
        residential	-1	my knees ; my late ; my left ; my little ; my medi ; my new ; my sponsor
        residential	-1	my therapist ; my three ; my toddler ; my tongue ; my twin ; my work ; n some
        residential	-1	nada mas ; nadie ; naloxone ; name in ; nasal ; near ; nearby ; need 0 ; need help
        residential	-1	need that ; needs ; needs iop ; needs somewhere ; network ; never daily ; never did
        residential	-1	never seen ; never thought ; new friends ; newborn and ; next for ; ni para ; nieta
        residential	-1	night in ; nightly ; nights a ; nights now ; nights only ; nights since
        residential	-1	nine thousand ; ningun lado ; ninguno ; nip ; nite and ; no aflojar ; no alcohol
        residential	-1	no consumo ; no cravings ; no doctor ; no e ; no etoh ; no fam ; no funds
        residential	-1	no nothing ; no puedo ; no quiere ; no rush ; no tremor ; no uso ; no ~bleeding
        residential	-1	no ~si/hi ; no ~substance ; nobody here ; nobody is ; noche y ; not lol ; not ~one
        residential	-1	nothing more ; nothing stronger ; november and ; now every ; now shes ; nuevo
        """
}
