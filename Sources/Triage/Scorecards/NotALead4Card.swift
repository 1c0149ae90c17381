extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	-3	0 next ; 0 p ; a client ; a couple ; a dormir ; a few ; a hospital ; a las ; a los
        not_a_lead	-3	a member ; a spanish ; a student ; a ~friend ; aa ; about a ; abren ; accredited
        not_a_lead	-3	aceptan ; aceptan medi ; across the ; admitted to ; agua ; airline ; allow ; alone
        not_a_lead	-3	an evening ; an hour ; an outpatient ; and 0 ; and are ; and is ; and what
        not_a_lead	-3	and your ; anoche ; anthem ; any beds ; any of ; anyway ; are ; are open ; arranged
        not_a_lead	-3	asked ; asked if ; asks start ; asks what ; assistant ; at ; at my ; at work ; awake
        not_a_lead	-3	away ; baby ; bake ; bakersfield ; banco ; bank ; bathroom ; be around ; be fired
        not_a_lead	-3	be honest ; because ; bed ; bed for ; been in ; been on ; beer ; beers ; behind the
        not_a_lead	-3	bkgd ; blue ; blue cross ; blue shield ; bother ; breakup ; breastbone since
        not_a_lead	-3	brochure ; building last ; busco terapia ; but id ; by ; cama ; campus ; can send
        not_a_lead	-3	car is ; cerca ; ciwa 0 ; clammy ; clerk ; close to ; clr daughter ; cm ; cobran
        not_a_lead	-3	coca ; cocinero ; coed ; colors ; comfort ; con alguien ; con mi ; con una
        not_a_lead	-3	concerned ; counties ; cried ; cuanto cuesta ; cuesta ; cunado ; cut off ; dated
        not_a_lead	-3	daughter ; day for ; day is ; de eso ; de la ; de semana ; declined ; desde 0
        not_a_lead	-3	desintox ; desintoxicacion para ; detox ; detox at ; dia ; dia de ; diabetes ; didnt
        not_a_lead	-3	didnt give ; divorced ; do any ; do the ; doce ; dog and ; dont ; dont know
        not_a_lead	-3	door is ; dope ; drove ; drove past ; drunk ; duerme ; dura ; each ; edibles
        not_a_lead	-3	el bano ; el dia ; el martes ; el mes ; em ; email me ; empezar ; en ; en una ; end
        not_a_lead	-3	english ; entrar ; es para ; estoy ; estoy en ; etoh ; eve ; everyone ; everywhere
        not_a_lead	-3	falta ; father ; fax # ; feels ; few ; finally ; finished 0 ; fired ; first name
        not_a_lead	-3	foot ; for about ; for dinner ; for people ; for pt ; for somebody
        not_a_lead	-3	for thanksgiving ; for this ; for years ; found us ; from a ; full ; gate code ; get
        not_a_lead	-3	gf ; glendale ; go home ; got cut ; gracias ; grand ; groups ; gurgling ; gym ; ha
        not_a_lead	-3	hace 0 ; happy ; hard ; hard to ; have ; have a ; having ; hear ; hello from
        not_a_lead	-3	help but ; helped ; here for ; heroina ; high ; him ; his chest ; hold the
        not_a_lead	-3	horarios ; horas a ; hospital ; how ; how does ; how far ; how long ; how many
        not_a_lead	-3	hr ago ; i drink ; i drove ; i feel ; i like ; i ran ; i start ; i turn ; i would
        not_a_lead	-3	idk ; if its ; if you ; im ; in bkgd ; in my ; informes ; inpatient for ; inpt
        not_a_lead	-3	intensive outpatient ; intensivo ; internado de ; into a ; is parking ; is up
        not_a_lead	-3	it was ; its for ; ive got ; jaw ; joke ; kicked ; killing ; knife ; ko ; la detox
        not_a_lead	-3	la obra ; las tardes ; laughed ; league ; left name ; leg ; lei ; lived ; lived to
        not_a_lead	-3	lives in ; lives with ; llama ; llamenme ; longer ; los ninos ; lying ; ma ; machete
        not_a_lead	-3	making ; mal ; manage ; maps ; marido ; maroon ; matter ; me about ; me i ; me muero
        not_a_lead	-3	me twice ; me with ; med detox ; medical detox ; medically ; mejor ; mentions
        not_a_lead	-3	message ; meth ; mi ; mi cunado ; mi hermana ; mi primo ; mid ; middle ; mis
        not_a_lead	-3	more info ; more than ; mosque ; motel ; muero ; mujeres ; my chest ; my favorite
        not_a_lead	-3	my girl ; my hip ; my neighbor ; my number ; my office ; my school ; myself ; name +
        not_a_lead	-3	necesito desintoxicarme ; needle ; needs help ; nightly ; ninety ; ninos ; no dio
        not_a_lead	-3	no insurance ; no other ; no puede ; no tengo ; nobody ; nobody to ; noches ; nomas
        not_a_lead	-3	nombre ; not doing ; not selling ; now ; now 0 ; numero es ; nunca ; nurse 0 ; o
        not_a_lead	-3	obra ; of you ; of yours ; ok ; on floor ; on friday ; on phone ; on weekends
        not_a_lead	-3	openings in ; opens ; or is ; or no ; or what ; orange ; our daughter ; our dog
        not_a_lead	-3	our family ; our street ; outpatient track ; outpt ; outside ; overdosed ; overpass
        not_a_lead	-3	oxy ; packing ; para mi ; parking for ; parking free ; particulars ; party
        not_a_lead	-3	past your ; pastillas ; pays ; pd ofc ; pecho ; phone me ; phones ; place ; please
        not_a_lead	-3	por la ; por telefono ; porch ; possible ; prefers ; pregunto ; primero ; programa
        not_a_lead	-3	programa ambulatorio ; puede hablar ; pvt ; q ; qd ; queda ; queue ; rail ; re 0
        not_a_lead	-3	re a ; re iop ; referred by ; rehab for ; religious ; residential ; rest
        not_a_lead	-3	rheumatologist ; rn wants ; rock ; rope ; route ; said i ; san ; say what ; says
        not_a_lead	-3	school counselor ; seguir ; selling anything ; set up ; shakes ; she is ; she wants
        not_a_lead	-3	shield ; shirt ; shooting ; shot ; should get ; si ; sigue ; since breakfast
        not_a_lead	-3	sleeps ; sobrino ; softball ; softball team ; somebody ; somebody should ; someone
        not_a_lead	-3	son 0 ; son wants ; soon ; soy de ; speed ; staffing ; start a ; start in ; storage
        not_a_lead	-3	straight ; success ; sundays ; supportive ; sure ; sw ; take a ; take cigna ; takes
        not_a_lead	-3	thank ; that was ; the ; the airline ; the bed ; the breastbone ; the evenings
        not_a_lead	-3	the first ; the kids ; the last ; the month ; the recovery ; the rehab ; the va
        not_a_lead	-3	the walk ; then dont ; there parking ; theres ; this is ; this month ; this morning
        not_a_lead	-3	three years ; tiene ; tio ; to be ; to come ; to detox ; to get ; to hold ; to leave
        not_a_lead	-3	to me ; to write ; told ; told 0 ; tomorrow ; tongue ; tracks ; trauma ; triwest
        not_a_lead	-3	tues ; tuesdays and ; turned ; u have ; un programa ; union ; up ; up and ; upright
        not_a_lead	-3	us from ; uses ; va ; vacation ; vaping thc ; veinte ; veinte anos ; very ; veterans
        not_a_lead	-3	vez ; vive ; vivo ; vs ; w/d mgmt ; walk in ; want help ; wanted to ; wants cb
        not_a_lead	-3	wants detox ; was going ; way ; we have ; we lost ; we run ; we take ; wear ; weed
        not_a_lead	-3	weekends ; weve ; what would ; whats your ; where ; why ; wing
        not_a_lead	-3	withdrawal management ; wk ; women ; would be ; wouldnt say ; wrote ; xanax ; y a
        not_a_lead	-3	yes or ; you allow ; you call ; you for ; you keep ; you tell ; your card
        not_a_lead	-3	your page ; your website ; ~friend ; ~hay ; ~live ; ~of ; ~outpatient ; ~pain
        not_a_lead	-3	~pills ; ~sz ; ~take ; ~vodka ; ~want
        not_a_lead	-4	# only ; *backToUse.0 ; *detoxDone.0 ; *detoxRequest.0:hypothetical ; *duration.1
        not_a_lead	-4	*duration.4 ; *firstOffence.0 ; *homeless.0 ; *instruction.0 ; *lengthOfUse.1
        not_a_lead	-4	*nonDrug.0:other_experiencer ; *sinceLastUse.1 ; *substance.0:hypothetical
        not_a_lead	-4	*suicidalOblique.0 ; *thirdParty.9 ; + 0 ; / wk ; 0 in ; 0 m ; 0 th ; 0 year ; @
        not_a_lead	-4	a bed ; a friend ; a la ; a week ; abuela ; after the ; age ; and can ; and wont
        not_a_lead	-4	apartment ; as ; ask ; at bank ; at home ; at the ; ayuda por ; bano ; before i
        not_a_lead	-4	better ; body ; bottle of ; breathing ; by thursday ; cada ; cars ; chapel
        not_a_lead	-4	chofer de ; church ; class play ; come ; cost ; counselor ; counselors ; crack
        not_a_lead	-4	daughter has ; day 0 ; de camion ; decided ; decides ; desde hace ; desintoxicarme
        not_a_lead	-4	despues de ; diario ; diet ; dijo ; dio ; doesnt know ; door ; dormir ; drinking
        not_a_lead	-4	driving ; embarrassed ; este ; esto ; expect ; eyes ; far ; favorite ; firefighter
        not_a_lead	-4	for himself ; for mom ; fridge ; from the ; frost ; garage ; gave me ; get the
        not_a_lead	-4	going ; going on ; hablar ; heard about ; hed ; hello im ; help for ; her ; hes
        not_a_lead	-4	hes 0 ; hijos ; hip ; honest ; house in ; humana ; i do ; i found ; i keep
        not_a_lead	-4	i picked ; i take ; i took ; if ; im gone ; in law ; informacion ; intensive ; iop
        not_a_lead	-4	jail ; ketamine ; kids 0 ; known ; leave ; lm ; los ; loud ; m 0 ; me for ; measured
        not_a_lead	-4	meter ; mgmt ; months ; mujer ; my birthday ; my job ; my kids ; my nephew
        not_a_lead	-4	needs placement ; ninety days ; no ; no more ; no quiere ; noon ; normal ; on break
        not_a_lead	-4	on site ; open 0 ; other ; other drugs ; out of ; over ; para un ; parked ; part
        not_a_lead	-4	pastor ; phone ; picked ; place with ; plan ; planner ; play ; por las ; por su
        not_a_lead	-4	price ; priority ; rate ; ratio ; real ; right ; sale ; say for ; sent me ; sign on
        not_a_lead	-4	single ; somewhere ; soy chofer ; st ; start dates ; step ; street ; student at
        not_a_lead	-4	success rate ; sunday and ; talking ; taper ; teacher ; tech job ; than ; thanks
        not_a_lead	-4	the bank ; the dog ; the door ; the fridge ; the part ; things ; through the ; tia
        not_a_lead	-4	tight ; to keep ; todos ; took ; trabajo en ; tricare ; two kids ; tylenol ; type
        not_a_lead	-4	un lugar ; under ; uno ; veces ; wants tour ; watching ; what kind ; whatever you
        not_a_lead	-4	when im ; while ; will call ; wine ; wont be ; worker ; works at ; y donde ; y si
        not_a_lead	-4	yesterday ; you are ; you take ; young ; your number ; your residential ; your sign
        not_a_lead	-4	yours and ; ~a ; ~client re ; ~detox ; ~dog ; ~inpatient ; ~iop ; ~program
        not_a_lead	-4	~residential ; ~service ; ~service ~dog ; ~sustancia
        not_a_lead	-5	*about.1 ; *barrierMoney.0 ; *detoxWord.0:hypothetical ; *family.1
        not_a_lead	-5	*iopRequest.0:hypothetical ; *lengthOfUse.2 ; *mandate.2 ; *mandator.1 ; *mildCue.0
        not_a_lead	-5	*nonDrug.0 ; *residentialWord.0:negated ; *unaided.0 ; / n ; 0 / ; 0 dias ; 0 mg
        not_a_lead	-5	0 s ; 0 wks ; a 0 ; accept ; always ; an iop ; and how ; and whether ; asking re
        not_a_lead	-5	ayuda ; be ; before he ; both ; bottle ; bought ; box ; breakfast ; breastbone
        not_a_lead	-5	building the ; camion ; can come ; can take ; chef ; cigna ; cinco ; client of
        not_a_lead	-5	close ; cristal ; crying ; desde ; dice que ; dob ; doctor ; does your ; dog ; dogs
        not_a_lead	-5	dont want ; dropped ; evening ; favor ; follow ; for an ; has a ; he ; he needs
        not_a_lead	-5	himself ; holding ; home ; how much ; i ; i need ; i wont ; if i ; if we ; its
        not_a_lead	-5	ive been ; job and ; kaiser ; kind ; la noche ; las ; leaves ; lives ; lugar ; m
        not_a_lead	-5	man ; martes ; me the ; me your ; medi ; medi cal ; men ; mg ; mo ; moved here
        not_a_lead	-5	much ; my family ; need detox ; next step ; no name ; of it ; once
        not_a_lead	-5	outpatient group ; por favor ; porque ; private ; re visiting ; rehab ; ring
        not_a_lead	-5	ring me ; rn ; s ; saw your ; soy cocinero ; spanish speaking ; speaking ; started
        not_a_lead	-5	subst ; texas ; th ; thank you ; thanksgiving ; thc ; the army ; then ; till
        not_a_lead	-5	to refer ; track ; uncle ; using ; walk ; wants iop ; where i ; will ; wks
        not_a_lead	-5	wont say ; y / ; ya ; ya no ; yelling ; your outpatient ; your place ; ~0 ; ~coke
        not_a_lead	-5	~in ; ~the
        not_a_lead	-6	*barrierChild.0 ; *injecting.0 ; *iopRequest.0 ; *lastUsed.0 ; *lengthOfUse.0
        not_a_lead	-6	*nonDrug.0:hypothetical ; *overdose.0 ; *rhythm.1 ; *serviceQuestion.0
        not_a_lead	-6	*substance.2:negated ; / 0 ; 0 anos ; a person ; after ; algo ; ambulatorio ; and do
        not_a_lead	-6	army ; cash ; como ; cut ; d ; details ; detox for ; dice ; en la ; every day ; f
        not_a_lead	-6	feel ; for client ; for my ; friend ; got ; got a ; had ; hx ; i know ; i work
        not_a_lead	-6	im 0 ; im on ; it ; lips ; live ; live in ; long ; manana ; me ; me to ; most
        not_a_lead	-6	my own ; my parents ; next to ; noche ; other info ; out ; parking ; percs ; pls
        not_a_lead	-6	quiet ; refer ; semana ; set ; sleep ; stable ; take ; telefono ; to someone ; vm
        not_a_lead	-6	vm 0 ; vodka ; we are ; which ; with a ; wouldnt ; x 0 ; you accept
        not_a_lead	-7	*detoxWord.0 ; *drinks.2 ; *naloxone.0 ; *noBarrierWork.0 ; *occasional.0
        not_a_lead	-7	*outpatientWord.0:hypothetical ; *residentialDone.0 ; *residentialEnding.0
        not_a_lead	-7	*sinceLastUse.0 ; *substance.0 ; *substance.2:other_experiencer
        not_a_lead	-7	*violence.0:other_experiencer ; after 0 ; around ; break ; bro ; bus ; dead
        not_a_lead	-7	despues ; does ; down ; every ; help ; hosp ; i go ; is your ; kids ; married ; mon
        not_a_lead	-7	more ; name ; next ; no details ; not ; off the ; pills ; rooms ; school ; since
        not_a_lead	-7	told me ; whats ; x ; yeah ; you can ; ~no
        not_a_lead	-8	*ago.5 ; *barrierWork.0 ; *detoxRequest.0 ; *residentialEnding.1 ; *rhythm.2 ; arm
        not_a_lead	-8	been ; building ; but ; couple ; days ; evenings ; found ; given ; into ; is 0
        not_a_lead	-8	need help ; said ; so ; w/d ; what
        not_a_lead	-9	*age.0 ; *family.0 ; *family.4 ; *noWithdrawal.0 ; *started.0 ; *substance.4
        not_a_lead	-9	*violence.9 ; de 0 ; desintoxicacion ; go ; inpatient ; keep ; say ; too
        not_a_lead	-9	your building
        not_a_lead	-10	*family.3 ; *substance.3 ; *suicidal.0 ; *treatmentNeed.0 ; 0 day ; ago ; cb
        not_a_lead	-10	cuanto ; day
        not_a_lead	-11	*residentialRequest.0 ; *serviceQuestion.0:hypothetical ; *violence.0 ; 0 d ; info
        not_a_lead	-11	need rehab
        not_a_lead	-12	*duration.2 ; *duration.3 ; *outpatientWord.0 ; *overdoseNow.0 ; coke
        not_a_lead	-13	dias ; outpatient
        not_a_lead	-14	*emergency.0 ; *residentialWord.0
        not_a_lead	-15	*age.1
        not_a_lead	-16	*treatmentNeed.1 ; please help
        not_a_lead	-18	clr
        not_a_lead	-19	*substance.2
        not_a_lead	-22	*family.2
        """
}
