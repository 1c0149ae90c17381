extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence = """
        violence	-60	=
        violence	26	machete
        violence	25	knife
        violence	24	bat
        violence	20	hell
        violence	19	tonight
        violence	17	threatening
        violence	16	punched ; swinging ; to hurt ; with a
        violence	15	choked ; gun ; hammer ; hitting ; me esta ; pistola ; yelling
        violence	14	a bat ; and hes ; at me ; cuchillo ; door ; hurt ; pistol ; swinging a ; throat
        violence	14	whispering
        violence	13	a mi ; and says ; beating ; choked me ; gonna ; hes got ; hitting me ; locked in
        violence	13	puerta ; stab ; stepdad
        violence	12	a hammer ; a machete ; anda ; con un ; dude ; hoy ; marido ; matar ; says the
        violence	12	tonight and ; trae ; un cuchillo ; una pistola
        violence	11	a knife ; adentro ; afuera ; ahorita ; beat ; down there ; ex ; he just ; holding
        violence	11	if she ; landlord ; last night ; loaded ; locked ; me with ; mi marido ; mi pareja
        violence	11	outside ; the bat ; threatened ; today ; windows
        violence	10	a matar ; come down ; esta golpeando ; ex is ; going to ; golpeando ; guy ; he choked
        violence	10	held ; holding the ; im drunk ; kill ; lip ; me out ; pareja ; punched me ; says hell
        violence	10	sharpening ; shoved ; threatening to ; threw ; to stab ; un machete ; voices
        violence	9	0 mm ; a gun ; at her ; boyfriend is ; came at ; choking ; clr son ; con una ; cuello
        violence	9	esta ; fork ; has my ; hour ago ; is hitting ; leaving ; me when ; my son ; nos
        violence	9	one more ; pd ; pinned ; put ; put my ; room ; the guy ; the voices ; their ; to shoot
        violence	9	va ; walking ; wife if
        violence	8	/ no ; a crowbar ; a pistol ; across ; anyone who ; avento ; be back ; bf ; boyfriend
        violence	8	broke ; by the ; coming ; crowbar ; daily x ; diario desde ; dtr ; empujo ; esposo me
        violence	8	esta pegando ; gf ; girl who ; got a ; he has ; her house ; hit ; hits ; hits me
        violence	8	hurt my ; hurting ; im locked ; in law ; is hurting ; kitchen knife ; la puerta
        violence	8	listen ; llave ; machete y ; me an ; me right ; minutes ago ; mm ; my boyfriend
        violence	8	neighbor ; no name ; novio ; on phone ; pacing ; parked ; parks ; pegando ; puso
        violence	8	que si ; right now ; saying ; says hes ; scissors ; screaming ; sold ; staff
        violence	8	supervisor ; swung ; tengo el ; the girl ; the glass ; the pillow ; the truck
        violence	8	the yard ; toward ; two of ; va a ; viene ; vuelve ; vuelve a ; we both ; with him
        violence	8	y dijo ; ya tengo ; yes /
        violence	7	after my ; ago and ; amenazo ; an hour ; and he ; and is ; and said ; and your
        violence	7	anda bien ; at my ; away from ; before he ; bkgd ; box cutter ; breaking ; broke my
        violence	7	bullet ; burned ; chairs ; child ; closet ; comes ; comes back ; con el ; counselor
        violence	7	cutter ; del pelo ; dice ; dog and ; door with ; doors ; driveway ; driving ; el cuello
        violence	7	ex has ; followed ; forklift ; got my ; hace rato ; hands around ; has the ; head
        violence	7	head in ; hed ; hes driving ; hes hitting ; hes still ; his mother ; hit me ; hit my
        violence	7	hora ; i told ; if that ; just hit ; kicking ; kids ; kitchen ; knife to ; la pistola
        violence	7	la ventana ; law ; le puso ; mata ; meth x ; my ex ; my girlfriend ; next ; on me
        violence	7	over ; pelo ; pointed ; porque no ; pulled a ; puso la ; rato ; rifle ; rn ; rn 0
        violence	7	says nobody ; se a ; shes ; shotgun ; shoved her ; sleeps ; something to ; split
        violence	7	stab his ; staff 0 ; stairs and ; still ; strangle ; struck ; there with
        violence	7	threatened to ; trae un ; truck ; up the ; ventana ; waving ; waving a ; what i
        violence	7	with the ; wont let ; y dice ; yard ; yesterday i
        violence	6	0 meth ; a gentleman ; a hole ; a la ; a pipe ; a que ; a tocar ; address ; and then
        violence	6	and theyre ; and tonight ; anoche ; anoche me ; at that ; back im ; bathroom ; bedroom
        violence	6	been sitting ; box ; break ; bro ; brother in ; bunkmate ; burn ; cama ; came ; cave
        violence	6	counsel ; crossed ; crying ; crying in ; dijo ; do coke ; down ; down with ; dug
        violence	6	earlier ; el novio ; foreman ; front ; front desk ; he hits ; hell cut ; her with
        violence	6	hes going ; hes home ; hes in ; hes pacing ; hijo 0 ; hijo me ; his hand ; his hands
        violence	6	house ; husb ; i mean ; i owe ; if my ; im going ; im gonna ; im in ; in bkgd ; in it
        violence	6	is drunk ; it coming ; just now ; kicking the ; knife and ; la mano ; little one ; loud
        violence	6	m meth ; me again ; me and ; me puso ; mommy ; more time ; my boss ; my brother
        violence	6	my mom ; night out ; no le ; not the ; of sober ; of them ; ojala ; pillow ; pistola y
        violence	6	please my ; pulled ; quito ; requires iop ; said if ; says if ; she sleeps ; shoot the
        violence	6	si me ; slapped ; smiles ; somebody in ; son 0 ; stabbing ; start with ; strap
        violence	6	the door ; the garage ; the shotgun ; they said ; this am ; this week ; threw a
        violence	6	time he ; tocar ; told the ; tonight he ; twenty a ; w a ; walks ; wants out ; when i
        violence	6	whispering bf ; wrist ; y trae ; zip ; él
        violence	5	a kitchen ; a quemar ; a quien ; acaba ; across from ; across his ; afuera de ; air
        violence	5	al papa ; alguien de ; all be ; all through ; an hr ; and what ; answers ; around my
        violence	5	asks detox ; at bus ; bajito ; bat at ; batch ; be quiet ; because she ; bedroom door
        violence	5	belly ; blade in ; boss ; bro in ; but not ; called ; called me ; came home ; car
        violence	5	chain ; chair ; circling ; clr at ; clr drinks ; clr says ; clr whispering
        violence	5	cocaine all ; comes out ; counselor to ; crib ; cuchillo en ; daddy ; day and ; deer
        violence	5	deer rifle ; del ; del 0 ; dijo que ; dirt ; disclosed ; door off ; drawer ; driving to
        violence	5	drunk and ; duty ; earned ; el machete ; el papa ; espalda ; esposo ; esta noche
        violence	5	explained ; f in ; f whispering ; father ; finger ; finish ; fire ; fist ; flowers
        violence	5	for him ; gave no ; gentleman ; gets the ; go back ; grande ; grandmother ; guy in
        violence	5	hace ; hallway ; has a ; has it ; has our ; he comes ; he hit ; he says ; he told
        violence	5	hearing voices ; hell put ; her husband ; her tonight ; her up ; hermano ; hes been
        violence	5	hes kicking ; high ; high on ; hijo ; him tonight ; hole ; home now ; hung up ; i drove
        violence	5	i hid ; i know ; i pay ; i pick ; i will ; id bring ; if he ; if the ; if they
        violence	5	im seeing ; in motel ; inpatient last ; inpt in ; into my ; iop therapist ; is getting
        violence	5	ive got ; just graduated ; just kicked ; kidding ; know where ; knows where
        violence	5	la espalda ; la va ; laundry room ; law can ; le vendio ; lil bro ; line open ; looks
        violence	5	looks at ; m did ; m etoh ; m says ; machete at ; mama con ; man ; mano ; me at
        violence	5	me down ; me ten ; me the ; me tonight ; mean ; mean it ; mi esposo ; mine ; minutes
        violence	5	my arm ; my door ; my hands ; my lil ; my mind ; my old ; my throat ; nail ; nail gun
        violence	5	navaja ; neck ; needs help ; nobody leaves ; now and ; now hes ; on pcp ; on speed
        violence	5	only word ; otro lado ; out two ; outside my ; over to ; owe ; pan ; papa ; parking
        violence	5	person in ; phone ; pillow and ; pistola en ; places like ; plan + ; po ; po client
        violence	5	police ; por los ; puking ; queden ; quemar ; re 0 ; roommate last ; rt now ; said
        violence	5	say my ; saying hell ; se queden ; seriously ; sharpened ; she drives ; she flushed
        violence	5	shes in ; shes leaving ; shouldve ; shows up ; si ; since breakfast ; sister the
        violence	5	somebody ; somebody to ; son just ; spouse ; spring back ; states ; stepfather
        violence	5	still clean ; still in ; street ; su hermano ; telling me ; that would ; the closet
        violence	5	the crib ; the drawer ; the laundry ; the lot ; the place ; the throat ; there again
        violence	5	there and ; theyd be ; thinking how ; thru ; thuds ; time she ; to us ; told her
        violence	5	took her ; trash ; trunk ; twenty ; twice today ; two years ; up im ; up this ; us
        violence	5	usa cristal ; used cocaine ; using crystal ; ustedes ; vecino ; w ; walking out
        violence	5	want somebody ; we get ; what she ; what time ; when hes ; why ; with scissors ; wldnt
        violence	5	word ; word for ; y anoche ; y daily ; ya la ; yes ; you in ; you people ; your night
        violence	4	0 fent ; 0 pt ; a chair ; a encontrar ; a funeral ; a parking ; a percocet ; a todos
        violence	4	acabe ; accident ; advocate ; afternoon ; afternoon i ; afuera con ; again and
        violence	4	again its ; again tonight ; ahorcar ; al salir ; algunos fines ; all ive ; and count
        violence	4	and if ; and saying ; and screaming ; and their ; and today ; and you ; anda afuera
        violence	4	anon ; around ; as we ; ayudenme ; backed ; balcony ; bano con ; be ready ; because i
        violence	4	been sleeping ; beside ; blade ; bought ; break her ; broken ; brother ; buried
        violence	4	burn the ; bus stop ; but her ; can look ; canal ; cant be ; car outside ; casa en
        violence	4	chamaco ; charge rn ; cheek ; cigarette ; coach ; cost me ; costs ; cousin ; cousin in
        violence	4	coworkers ; cps worker ; crack x ; cracked her ; cuando se ; cunada ; cunado ; custody
        violence	4	d inpt ; daily two ; de urgencias ; detenga ; di ; dice q ; did 0 ; die and ; dinero
        violence	4	director ; disc ; dont remember ; dont think ; door and ; down the ; dv advocate
        violence	4	eap employee ; echa ; ed ; ed charge ; el bano ; el marido ; el pasillo ; else wants
        violence	4	elsewhere ; encontrar ; enfrente ; entero ; es de ; estoy encerrada ; etoh day
        violence	4	flushed ; for brother ; for my ; forty bucks ; from him ; fuera ; garage ; gas ; girl
        violence	4	glovebox ; goes ; golpeo ; golpes ; got the ; got to ; grandmother and ; gritos
        violence	4	groceries ; ground ; guardia ; gun and ; gun on ; habla ; hace cuatro ; hand ; hands
        violence	4	hands on ; happen ; has to ; he is ; he lives ; he looks ; he sold ; he threw
        violence	4	he would ; hell kill ; her shoes ; hid ; hides the ; him this ; his car ; his head
        violence	4	his knees ; his school ; hit her ; hitting the ; home that ; hope you ; house down
        violence	4	how id ; hr ; hr ago ; hung ; hunting for ; husb 0 ; husband is ; i already ; i call
        violence	4	i held ; i wasnt ; i were ; if i ; if shes ; im next ; im putting ; in closet ; in hand
        violence	4	in room ; intake ; internarme ; iop counselor ; is at ; is gonna ; is kicking
        violence	4	is leaving ; is outside ; is split ; is swinging ; it cost ; it with ; joking ; jumped
        violence	4	keeps a ; kicked the ; kids back ; kitchen with ; knives ; knocked ; knocked out
        violence	4	know which ; la cama ; la casa ; la policia ; lado ; lady ; lap ; le di ; le pego
        violence	4	le pegue ; les va ; let ; let go ; like nothing ; like yours ; lil ; lives on
        violence	4	llamen a ; long and ; los dos ; los ninos ; lost it ; m on ; male ; me around
        violence	4	me before ; me mata ; me off ; media ; mi casa ; mi cunada ; mi cunado ; mi hermano
        violence	4	mi nino ; mi novio ; mi puerta ; mine and ; mochila ; mom and ; mom with ; muy bajito
        violence	4	my 0 ; my address ; my daughter ; my foreman ; my kids ; my lip ; my neighbor
        violence	4	my phone ; my primo ; my roommate ; my sisters ; my stepdad ; my tio ; my wife
        violence	4	my work ; my wrist ; name ; name on ; near the ; needs bed ; neighbor has ; new man
        violence	4	next one ; next time ; night it ; ninos ; nothing happened ; of here ; of hot ; of me
        violence	4	of oxys ; off what ; office is ; oil ; on him ; on meth ; once ; one that ; only for
        violence	4	opens ; our sober ; out before ; out in ; outpt counselor ; outside with ; over there
        violence	4	oye ; papa le ; para siempre ; pasillo ; paying ; pego ; pegue ; place ; place with
        violence	4	places ; platform ; poison ; policia ; porch ; puking and ; pulled me ; pump ; que hora
        violence	4	quiero internarme ; rattled ; rd call ; re his ; requires ; rite ; rite now ; rn and
        violence	4	roommate ; roommate with ; rt ; school and ; screaming hell ; se acaba ; sec ; sending
        violence	4	sent my ; sez ; she keeps ; she threw ; sherman ; sherman way ; should get
        violence	4	should tell ; sitting here ; slapping ; sleeve ; smashing ; smashing the
        violence	4	somebody should ; soup on ; staring ; staying in ; street and ; swears hell
        violence	4	ten minutes ; test cups ; texting ; the air ; the army ; the baby ; the balcony
        violence	4	the bedroom ; the box ; the first ; the fork ; the glovebox ; the ground ; the kids
        violence	4	the kind ; the kitchen ; the program ; the refill ; the table ; their mom ; then came
        violence	4	they dont ; thing in ; thinking ; thinking of ; this morning ; three of ; thru the
        violence	4	till ive ; time im ; tio toma ; tire iron ; to break ; to come ; to kill ; to rehab
        violence	4	to their ; to use ; today he ; told my ; tomado y ; touches ; traigo ; tries ; tries to
        violence	4	trusted ; tumbo ; turned off ; tv ; un tubo ; until i ; up my ; urgencias ; vendio
        violence	4	voices telling ; wants his ; wants tx ; week three ; were at ; what im ; where it
        violence	4	wife has ; window ; with and ; with coke ; with dementia ; with her ; worker on
        violence	4	y anda ; y hoy ; ya se ; you know ; you like ; yours ; yrs lost ; zoning ; zoning knife
        violence	4	él fuma
        violence	3	+ meth ; 0 me ; a baseball ; a free ; a knee ; a nail ; a residential ; access
        violence	3	algunos ; alla ; already ; amenazo con ; and sent ; and two ; anda en ; anos hoy
        violence	3	appointment with ; around for ; babies ; baby ; bano ; baseball ; bathtub ; be with
        violence	3	beat me ; billing ; black and ; both of ; both smoke ; bread ; bringing ; bystanders
        violence	3	calling ; can be ; can take ; choked her ; cocaine this ; coke with ; coming down
        violence	3	con nosotros ; cps ; crack since ; cuatro dias ; dad and ; dandole ; daughter 0
        violence	3	days at ; de nadie ; desk ; detox bed ; dice él ; directions ; does to ; door in
        violence	3	down he ; drives ; driving over ; dtr re ; dv ; ed rn ; el vecino ; elevator ; else can
        violence	3	encerrada ; encerrada en ; encontraron ; esta afuera ; everything in ; ex new
        violence	3	exactly one ; f crystal ; fingers ; finish a ; finishes ; fix it ; fixing ; for years
        violence	3	forklift op ; get to ; girlfriend ; gm ; go inpatient ; grand ; group ; group home
        violence	3	guy again ; hace a ; hace anos ; hasnt said ; he broke ; he held ; he lets ; her down
        violence	3	her own ; her she ; hes coming ; hes taking ; his grandmother ; homeless ; hoy le
        violence	3	husband ; i found ; i shouldnt ; id kill ; ill ; im her ; im staying ; in spring
        violence	3	in your ; iron ; it and ; it tonight ; itll be ; its blow ; kicked ; knee ; knife on
        violence	3	la otra ; la vez ; laundry ; le dijo ; le mando ; lighter ; line ; line pt ; llamen
        violence	3	lo deje ; los papeles ; m caller ; mama y ; marido esta ; matar al ; me im ; me last
        violence	3	me my ; me until ; mi novia ; mind ; my back ; my counselor ; my gf ; my place
        violence	3	my sister ; my teeth ; my thirty ; need a ; night he ; night my ; nobodys ; noche
        violence	3	not for ; now says ; of what ; on coke ; on couch ; on scene ; one thing ; op 0
        violence	3	own name ; pants ; partner ; pasada ; peer ; pero mi ; phone in ; pistol in ; place out
        violence	3	que va ; sale ; saying my ; scratch ; se corto ; semana dice ; sets ; she came
        violence	3	she isnt ; shelter staff ; shes at ; shes not ; shoes ; shoot her ; shouldnt ; shows
        violence	3	si lo ; sick as ; since he ; someone at ; son is ; standing there ; stash ; stood there
        violence	3	stuck ; switched ; taking the ; tell ; test ; the bathtub ; the car ; the doors
        violence	3	the driveway ; the fella ; the fence ; the lawn ; the porch ; the steps ; the trunk
        violence	3	the wall ; the windows ; the women ; their father ; theyd ; this afternoon
        violence	3	through the ; tiene el ; till ; time this ; to him ; to take ; tocar la ; toddler
        violence	3	together ; told no ; transfer ; trying ; tu ; tubo ; twice now ; typing from ; un plato
        violence	3	until my ; up her ; use it ; ven ; vons ; voy ; voz ; wants rehab ; was still ; weapon
        violence	3	week been ; what hes ; when shes ; where he ; who for ; why i ; wife drinks ; wife in
        violence	3	will come ; with kids ; with plan ; with something ; y me ; youll ; your front
        violence	-3	0 hr ; 0 st ; 0 with ; 0 years ; 0 yo ; a patient ; acabo ; age ; all night ; and my
        violence	-3	at it ; atty ; aug ; back of ; bc ; because of ; been on ; best ; bro 0 ; cant get
        violence	-3	cant sleep ; carta ; caught ; cm ; couldnt ; counter ; cried ; cristal desde
        violence	-3	daughter is ; days ago ; debajo ; dejo ; diez ; dose ; down from ; drenched ; dry
        violence	-3	end it ; ends ; este ; falling ; falto ; finally ; find ; folks ; foot ; found ; frio
        violence	-3	from 0 ; get off ; gracias ; group and ; hace cinco ; hago ; has no ; have to
        violence	-3	he drinks ; hermano se ; hes at ; him in ; him up ; hiring ; his shoes ; hit his
        violence	-3	i feel ; icu ; if we ; in custody ; in june ; in march ; in may ; intensive ; ir
        violence	-3	is not ; is out ; its an ; its like ; ive had ; jerked ; jueves ; jumping ; kaiser
        violence	-3	kill herself ; la cerveza ; legs kicking ; like 0 ; looking at ; malilla ; man in
        violence	-3	medi ; medi cal ; mi senora ; miedo ; might ; mom house ; morado ; muchacho
        violence	-3	my grandmother ; my partner ; my ribs ; n ; nada ; need detox ; not a ; one with
        violence	-3	opening ; order ; out the ; page ; people in ; pregunto ; pueden ; que esta ; que mi
        violence	-3	quiere ; quince ; ride ; said i ; sent me ; she said ; si falto ; since the
        violence	-3	since yesterday ; sis ; site ; size ; so bad ; so he ; soaked ; sola ; spare room
        violence	-3	speaker ; spray ; sra ; started ; sweats ; the bottle ; the rope ; the shower
        violence	-3	the smoke ; the tub ; the va ; the weekend ; the whiskey ; through my ; tmrw ; to make
        violence	-3	to people ; to somebody ; todavia ; train ; troca ; truck and ; truck title ; turning
        violence	-3	twelve ; union ; until it ; using meth ; usually ; vomitando ; wants a ; wants off
        violence	-3	weekend ; whole ; whos ; wife and ; with no ; wouldnt ; ya anda ; yawning ; ~do
        violence	-3	~on ~the ; ~sick
        violence	-4	$ 0 ; 0 i ; a good ; a lighter ; a line ; a lot ; a month ; a motel ; a new
        violence	-4	a seizure ; about a ; about an ; al cristal ; all over ; and came ; and cant ; and on
        violence	-4	and over ; and thats ; and there ; and we ; answering ; arent ; arms ; asks re ; aunt
        violence	-4	ayer ; bar ; be a ; been a ; been in ; believe ; big ; brazo ; breastbone ; breathing
        violence	-4	building ; but he ; by 0 ; cal ; casa y ; cb ; clean ; clear ; come in ; coming off
        violence	-4	convulsion ; current ; d x ; dan ; de 0 ; detox for ; discharge ; discharged ; drug
        violence	-4	eat ; eating ; el domingo ; el lunes ; email ; en 0 ; everyone ; ex and ; facility
        violence	-4	fall ; feb ; first time ; for 0 ; for an ; for me ; found a ; fresno ; from the
        violence	-4	funny ; gave his ; good ; gray ; guest ; gurgling ; ha ; hablar ; hace 0 ; hace dos
        violence	-4	hang ; hes never ; his little ; house and ; house in ; i asked ; idk ; in an
        violence	-4	in september ; in that ; insurance ; internado ; into a ; is it ; its a ; jan ; judge
        violence	-4	kind of ; kitchen floor ; know if ; la heroina ; later ; like somebody ; live in
        violence	-4	living in ; lost the ; lu ; luego ; lugar ; lunch ; maybe ; me da ; me tomo ; med
        violence	-4	medical ; meds ; mi tio ; min ; mismo ; more than ; morning he ; mujer ; murio
        violence	-4	my chest ; myself tonight ; need to ; nine days ; nineteen ; no one ; no other
        violence	-4	no quiere ; no sx ; not going ; nothing else ; now its ; of us ; of your ; off it
        violence	-4	okay ; on 0 ; on friday ; one of ; p ; paper ; perdio ; pero ; piso ; pm ; pt 0
        violence	-4	radio ; rather ; re son ; read ; reads ; recovery ; rent ; residencial ; roof ; runs
        violence	-4	sabe ; safe ; sangre ; sat in ; schedule ; se quiere ; sell ; sense ; she was ; shes 0
        violence	-4	shes got ; shirt ; side ; siete ; since my ; sink ; six ; sleeps in ; slept ; snoring
        violence	-4	so im ; sobre ; spare ; stayed ; structure ; student ; sunday ; sure ; sweat ; swollen
        violence	-4	taper ; team ; tengo 0 ; text ; the day ; the line ; the morning ; the night
        violence	-4	the pills ; there a ; theres ; three days ; three years ; tiene 0 ; til ; tile ; title
        violence	-4	to find ; to go ; to look ; to stop ; to you ; told him ; too ; touched ; tremor
        violence	-4	unit ; used to ; vape ; ve ; ver ; video ; vivo ; vomiting ; wait ; wake ; wants help
        violence	-4	wants me ; watch ; wedding ; what do ; which is ; white ; who is ; wife is ; will
        violence	-4	willing ; winter ; with it ; withdrawal ; would ; y se ; y si ; ya me ; years ago
        violence	-4	years of ; yo ; ~el ; ~i ; ~in ; ~si
        violence	-5	0 am ; a door ; a un ; after 0 ; all of ; ambulatorio ; and id ; and nobody ; ando
        violence	-5	ano ; antes ; are you ; ask ; asked me ; awake ; because hes ; bridge ; bugs ; call me
        violence	-5	calls ; came to ; cant tell ; cat ; centro ; church ; class ; college ; cuanto ; date
        violence	-5	days off ; dejo el ; delirium ; delirium tremens ; desintoxicacion ; domingo ; donde
        violence	-5	dont have ; ear ; el pecho ; empty ; encontre ; es por ; esposa ; evenings ; feels
        violence	-5	fever ; fine ; for her ; going on ; groups ; guitar ; h ; havent ; having ; hes a
        violence	-5	him and ; his mouth ; his own ; i should ; in 0 ; ins ; its the ; jump ; june ; kept
        violence	-5	kids are ; kill myself ; l ; le dio ; llevo ; matar si ; mgr ; mon ; mother in ; mucho
        violence	-5	my hand ; next to ; no se ; nomas ; nose ; note ; october ; of the ; patient ; pide
        violence	-5	puede ; puedo ; put it ; que es ; quiero ; resi ; sat ; se puso ; sees ; seguro
        violence	-5	shift ; shut ; since 0 ; since i ; sorry ; sounds ; st ; steady ; straight ; summer
        violence	-5	swallowed ; sx ; talking ; that i ; that was ; the back ; the next ; the whole ; them
        violence	-5	then i ; thought ; throwing up ; tired ; tongue ; tremens ; tres ; trying to ; unas
        violence	-5	up to ; vida ; walked ; want to ; wed ; well ; whatever ; words ; y el ; y mi
        violence	-5	ya esta ; you have ; ~for ; ~sz
        violence	-6	0 mo ; 0 th ; about it ; about my ; and the ; any ; anybody ; between ; busco
        violence	-6	can you ; case ; como ; court ; d ago ; da ; dejar ; died ; eight ; eleven ; fifteen
        violence	-6	finished ; fue ; given ; go to ; hard ; hes my ; his arm ; hrs ; is a ; isnt ; it is
        violence	-6	it was ; jail ; july ; letter ; license ; life ; like to ; lips ; lol ; lunes ; made
        violence	-6	making ; march ; meth 0 ; months ; my sponsor ; necesito ; nephew ; nunca ; off a
        violence	-6	over and ; pain ; para mi ; para que ; part ; past ; pecho ; probation ; que se
        violence	-6	says i ; says its ; second ; sells ; september ; seven ; she has ; shes been ; shower
        violence	-6	signed ; sit ; solo ; th ; than ; tried ; w/d ; wanted ; was a ; week and ; write ; yr
        violence	-6	~no
        violence	-7	0 a ; 0 dias ; 0 wks ; a bed ; a couple ; ahi ; and his ; and its ; anything ; at a
        violence	-7	but i ; coffee ; d/c ; day since ; denies ; dont know ; each ; ella ; eso ; feel
        violence	-7	friday ; goodbye ; half ; info ; its for ; k ; left ; m 0 ; mes ; of 0 ; paid
        violence	-7	parents ; pregunta ; problem ; programa ; rope ; se me ; seis ; seizure ; some
        violence	-7	stopped ; takes ; the phone ; to be ; treatment ; two days ; wednesday ; without ; wks
        violence	-7	wrote
        violence	-8	and a ; and it ; cold ; county ; do i ; drive ; end ; er ; evening ; ever ; floor
        violence	-8	friend ; hasta ; he cant ; heart ; hours ; hx ; i take ; id like ; im not ; it off
        violence	-8	moved ; much ; my head ; my mother ; myself ; no ~etoh ; nurse ; o ; on a ; run
        violence	-8	since last ; soy ; step ; there are ; thinks ; todo ; trabajo ; wants to ; writing
        violence	-8	wrong
        violence	-9	and she ; blue ; desde que ; hospital ; im a ; is there ; may ; meses ; no me ; same
        violence	-9	saturday ; se le ; y no
        violence	-10	asking ; could ; dead ; do you ; doctor ; doesnt ; eyes ; had a ; himself ; hold
        violence	-10	im the ; of it ; ok ; outpatient ; quit ; sin ; weeks ; year
        violence	-11	like a ; month ; narcan ; ni ; que no ; ya no
        violence	-12	0 days ; esta en ; fell ; gone
        violence	-13	0 0
        violence	-14	chest
        """
}
