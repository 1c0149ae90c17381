extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence = """
        violence	-60	=
        violence	28	machete
        violence	25	bat ; knife
        violence	20	hell
        violence	18	tonight
        violence	17	threatening
        violence	16	hammer ; me esta ; pistola ; punched ; swinging ; throat ; to hurt ; yelling
        violence	15	a bat ; at me ; choked ; door ; gun ; pistol ; with a
        violence	14	and hes ; cuchillo ; hitting ; hurt ; locked in ; stab ; stepdad ; swinging a
        violence	14	whispering
        violence	13	a mi ; and says ; beating ; choked me ; gonna ; hes got ; puerta ; trae
        violence	12	a hammer ; a machete ; adentro ; afuera ; ahorita ; anda ; con un ; ex ; hitting me
        violence	12	hoy ; marido ; matar ; me with ; says the ; supervisor ; tonight and ; un cuchillo
        violence	11	beat ; down there ; dude ; fork ; he just ; holding ; landlord ; last night
        violence	11	mi marido ; outside ; shoved ; the bat ; threatened ; today ; una pistola
        violence	10	a knife ; came at ; come down ; ex is ; going to ; guy ; held ; holding the ; if she
        violence	10	im drunk ; kill ; leaving ; lip ; loaded ; locked ; me when ; mi pareja ; pareja
        violence	10	punched me ; says hell ; to shoot ; un machete ; windows
        violence	9	a gun ; at her ; bf ; child ; choking ; closet ; con una ; cuello ; daily x
        violence	9	esta golpeando ; golpeando ; gonna shoot ; he choked ; hed ; hour ago ; me an ; me out
        violence	9	me right ; my son ; neighbor ; nos ; on ice ; one more ; put ; right now ; says hes
        violence	9	scissors ; sharpening ; swung ; the guy ; the truck ; the voices ; threatening to
        violence	9	threw ; to stab ; va ; voices
        violence	8	0 mm ; a matar ; a pistol ; across ; after my ; anyone who ; around my ; be back
        violence	8	boyfriend ; boyfriend is ; broke ; burn ; by the ; clr son ; coming ; con el ; crying
        violence	8	del pelo ; diario desde ; empujo ; esposo me ; esta ; esta pegando ; got a ; has my
        violence	8	he has ; hit ; hits ; hits me ; hurt my ; i know ; if that ; im gonna ; im locked
        violence	8	is hitting ; is hurting ; la puerta ; listen ; mm ; my boyfriend ; novio ; on me
        violence	8	pacing ; parked ; pd ; pegando ; pelo ; pinned ; puso ; put my ; que si ; room ; saying
        violence	8	screaming ; shoot my ; shotgun ; sold ; street ; tengo el ; the pillow ; their ; va a
        violence	8	viene ; vuelve ; walking ; wife if ; with him ; y dijo ; ya tengo ; yes / ; él
        violence	7	/ no ; a crowbar ; a que ; an hour ; and he ; and is ; and your ; anda bien ; at my
        violence	7	avento ; bajito ; bkgd ; box cutter ; breaking ; burned ; comes ; comes back ; crowbar
        violence	7	cutter ; dice ; door with ; driving ; dtr ; el cuello ; followed ; front ; gasolina
        violence	7	gf ; girl who ; golpes ; got my ; hands around ; has the ; head ; her house
        violence	7	hes driving ; hes still ; his mother ; hit me ; hora ; hurting ; im going ; in it
        violence	7	in law ; kicking ; kitchen ; kitchen knife ; knife to ; le puso ; llave ; loud
        violence	7	machete y ; mata ; meth x ; minutes ago ; my ex ; name on ; next ; no name ; notified
        violence	7	on phone ; on speed ; parks ; peer ; porque no ; puso la ; rifle ; rn ; says nobody
        violence	7	shes ; shoved her ; stab his ; staff ; stairs and ; the garage ; the glass ; the yard
        violence	7	there with ; threatened to ; time he ; tonight he ; toward ; truck ; two of ; up the
        violence	7	voz ; vuelve a ; w a ; waving a ; we both ; what i ; with the ; y dice ; y hoy ; yard
        violence	6	a blade ; a fork ; a la ; a pipe ; a tocar ; address ; ago and ; al que ; amenazo
        violence	6	and theyre ; at that ; away from ; baja ; beating on ; bedroom ; boss ; bought ; break
        violence	6	broke my ; bullet ; cama ; cave ; chairs ; counselor ; cuchillo en ; del ; dijo
        violence	6	do coke ; dog and ; doors ; down ; driveway ; for my ; foreman ; front desk ; hace rato
        violence	6	he hits ; he says ; head in ; hell cut ; her with ; hes going ; hes hitting ; hes home
        violence	6	hes in ; hes pacing ; hijo 0 ; hijo me ; his gf ; his hands ; hit my ; house ; husb
        violence	6	i mean ; i owe ; i told ; if my ; if they ; im in ; in bkgd ; iop therapist ; is drunk
        violence	6	it coming ; just hit ; kicking the ; kids ; knife and ; knows where ; la mano
        violence	6	la pistola ; la ventana ; law ; leaves ; line dropped ; listening ; little one ; m meth
        violence	6	marks ; me again ; me and ; me puso ; more time ; my boss ; my brother ; my girlfriend
        violence	6	my mom ; no le ; now hes ; over ; pillow ; pointed ; police ; pulled ; pulled a ; quito
        violence	6	rato ; requires iop ; rn 0 ; said ; said if ; se a ; she sleeps ; slapped ; sleeps
        violence	6	smiles ; something to ; split ; spouse ; stabbed ; staff 0 ; still ; still in ; struck
        violence	6	the closet ; the girl ; the shotgun ; this am ; threw a ; tocar ; trae un ; traigo
        violence	6	twenty a ; ventana ; voy ; walks ; waving ; when i ; whispering bf ; wont let ; word
        violence	6	wrist ; ya se ; yesterday i ; zip
        violence	5	0 meth ; a gentleman ; a hole ; a todos ; acaba ; across from ; afternoon ; afternoon i
        violence	5	alla ; am wants ; an hr ; and said ; and then ; and tonight ; anoche ; anoche me
        violence	5	answers ; around ; at bus ; back im ; bat at ; bathroom ; bedroom door ; been sitting
        violence	5	before he ; blade ; box ; bringing ; bro ; brother in ; bunkmate ; called ; called me
        violence	5	came ; car ; chair ; cigarette ; como que ; counsel ; crib ; crossed ; crying in
        violence	5	cunado ; day and ; del 0 ; diario 0 ; dijo que ; door off ; down with ; drawer
        violence	5	drunk and ; dug ; earlier ; edge ; el machete ; el novio ; espalda ; esta noche
        violence	5	ex has ; f whispering ; finger ; for me ; gave no ; grandmother ; hallway ; has a
        violence	5	has it ; has our ; he comes ; he hit ; he lives ; he set ; her tonight ; her way
        violence	5	hermano ; hes been ; hes kicking ; high ; hijo ; him tonight ; his hand ; hung up
        violence	5	husb 0 ; i hid ; in motel ; is getting ; ive got ; just now ; la casa ; la espalda
        violence	5	laundry room ; looks at ; los ninos ; m etoh ; m says ; mama con ; mano ; matar a
        violence	5	mean it ; mi cunado ; mi esposo ; mine ; mommy ; muy ; my hands ; my mind ; my neighbor
        violence	5	my wife ; nail gun ; navaja ; neck ; needs help ; night out ; ninos ; nobody leaves
        violence	5	not the ; of sober ; of them ; oil ; ojala ; owe ; pan ; pcp ; phone ; pillow and
        violence	5	pistol in ; pistola y ; please my ; putting ; que hora ; queden ; roommate last
        violence	5	saying hell ; says if ; se donde ; se queden ; sharpened ; she came ; shes in
        violence	5	shes leaving ; shoot the ; si ; si me ; since breakfast ; somebody in ; son 0
        violence	5	spring back ; stabbing ; start with ; states ; stepfather ; strangle ; telling me
        violence	5	the crib ; the door ; the drawer ; the lot ; the place ; there and ; they said ; theyll
        violence	5	this morning ; this week ; to us ; told her ; told the ; took her ; trunk ; tubo
        violence	5	twenty ; un tubo ; up this ; us ; usa cristal ; vecino ; wants out ; who rattled ; why
        violence	5	window ; with her ; with scissors ; wldnt ; y daily ; y trae ; yes ; you in ; él no
        violence	4	0 boxes ; 0 fent ; a child ; a funeral ; a kitchen ; a percocet ; a quemar ; a quien
        violence	4	across his ; act ; advocate ; afuera con ; afuera de ; air ; al papa ; alguien de
        violence	4	all be ; all ive ; all through ; almohada ; already ; and saying ; and what ; and you
        violence	4	as we ; asks detox ; backed ; banco ; batch ; be quiet ; be with ; because i
        violence	4	because she ; belly ; blade in ; boxes of ; break her ; bro in ; brother ; buried her
        violence	4	but not ; cabeza ; canal ; chain ; charge rn ; circling ; circling the ; clr at
        violence	4	clr drinks ; clr says ; clr whispering ; cocaine all ; comes out ; counselor to
        violence	4	cousin ; cps worker ; cuando se ; daddy ; deer ; deer rifle ; del banco ; desk
        violence	4	detox bed ; di ; did three ; die and ; dirt ; disclosed ; door as ; down his ; down the
        violence	4	drew ; driving to ; duty ; dv advocate ; earned ; echa ; ed ; ed charge ; el bano
        violence	4	el marido ; el papa ; elsewhere ; encima ; es de ; esposo ; estacion ; estoy encerrada
        violence	4	explained ; f in ; father ; fire ; fist ; for him ; forklift ; garage ; gas ; gentleman
        violence	4	get home ; gets the ; glovebox ; go back ; got the ; grande ; grandmother and ; ground
        violence	4	gun and ; guy in ; habla ; hace ; hace cuatro ; haga ; hand ; hands ; hands on ; happen
        violence	4	he looks ; he said ; he threw ; he walks ; hearing voices ; hell put ; her husband
        violence	4	her in ; her shoes ; her up ; hes 0 ; hid ; hides the ; high on ; him this ; his knees
        violence	4	his old ; his school ; hole ; home now ; home that ; hope you ; hr ago ; hung ; i drove
        violence	4	i held ; i pay ; i pick ; i sleep ; i will ; ice 0 ; id bring ; if he ; if i ; if shes
        violence	4	if the ; im next ; im seeing ; inpatient ; inpatient last ; inpt in ; is outside
        violence	4	is the ; itll be ; judge ; just graduated ; just kicked ; just weed ; kidding
        violence	4	kids back ; kitchen with ; know where ; know which ; la cabeza ; la policia ; la va
        violence	4	law can ; le di ; let go ; like nothing ; like yours ; lil bro ; line ; line open
        violence	4	long and ; looks ; los dos ; lost it ; m did ; machete at ; male ; man ; me around
        violence	4	me down ; me mata ; me off ; me ten ; me the ; me tonight ; mean ; media ; mi cunada
        violence	4	mi hermano ; mi novio ; minutes ; morning and ; muy bajito ; my arm ; my back ; my door
        violence	4	my kids ; my lil ; my lip ; my old ; my phone ; my stepdad ; my throat ; nail ; name
        violence	4	names ; names on ; narcanned him ; need a ; needs bed ; neighbor has ; new man
        violence	4	next time ; night it ; no llega ; noche ; nothing happened ; now and ; of his ; of oxys
        violence	4	off or ; on his ; on pcp ; once ; only word ; ordered to ; otro lado ; out before
        violence	4	out in ; outpt counselor ; over there ; over to ; papa le ; parking ; pego ; person in
        violence	4	pistola en ; place ; place with ; places like ; plan + ; platform ; po ; po client
        violence	4	poison ; policia ; por los ; porch ; puedo hablar ; puking ; quemar ; quiero internarme
        violence	4	rattled ; rd call ; re 0 ; re his ; read about ; requires ; res ; res 0 ; rite
        violence	4	rite now ; rn and ; rt ; rt now ; sale ; say my ; school and ; seriously ; sez
        violence	4	she drives ; she flushed ; sherman ; sherman way ; shoes ; shouldve ; shows up
        violence	4	sister the ; sitting here ; smashing ; smashing the ; somebody to ; son just ; soup on
        violence	4	speed in ; spring ; strap ; stuck ; swears hell ; tell u ; that would ; the baby
        violence	4	the balcony ; the bedroom ; the box ; the car ; the fella ; the glovebox ; the ground
        violence	4	the kids ; the laundry ; the pharmacy ; the program ; the refill ; the throat
        violence	4	then came ; there again ; there before ; there was ; they narcanned ; theyd be ; things
        violence	4	thinking ; thinking how ; thinking of ; this afternoon ; throat and ; thru ; thru the
        violence	4	thuds ; time im ; time she ; tio toma ; tire iron ; to break ; to come ; to residential
        violence	4	together ; told my ; tomorrow ; tonight 0 ; trash ; tries ; tries to ; tv ; twice today
        violence	4	two years ; up im ; use it ; used cocaine ; using crystal ; vendio ; voy a ; w
        violence	4	walking out ; want somebody ; wants his ; wants tx ; we get ; were at ; what she
        violence	4	what time ; when hes ; where he ; where it ; whispers ; wife has ; with coke
        violence	4	with something ; word for ; worker on ; y anda ; y anoche ; ya la ; you know ; you like
        violence	4	you people ; your night ; youre the ; yours ; yrs lost ; zoning ; zoning knife
        violence	3	0 pt ; a chair ; a encontrar ; a parking ; a zoning ; accident ; again and
        violence	3	again tonight ; ahorcar ; al salir ; algunos ; algunos fines ; an inpatient ; and count
        violence	3	and if ; and screaming ; and sent ; and today ; anon ; as an ; ayudenme ; balcony
        violence	3	bano ; bano con ; been putting ; beside ; black and ; bread ; breakfast ; burn the
        violence	3	can look ; casa en ; chamaco ; cocaine this ; costs ; cousin in ; coworkers ; crack x
        violence	3	cracked her ; cristal y ; cuide al ; cunada ; daily 0 ; day at ; days live
        violence	3	de urgencias ; detenga ; dice q ; dice él ; did 0 ; dinero ; director ; disc
        violence	3	dont think ; door and ; door in ; drives ; eap employee ; ed rn ; el pasillo
        violence	3	else wants ; encerrada ; encerrada en ; encontrar ; enfrente ; entero ; entierro
        violence	3	etoh day ; fella ; finishes ; flowers ; for brother ; for years ; forklift op
        violence	3	forty bucks ; from him ; fuera ; got to ; gritos ; groceries ; group ; guardia ; gun on
        violence	3	hace a ; hace anos ; has to ; he broke ; he is ; he sold ; he told ; he would
        violence	3	hell kill ; her down ; heroin two ; hes coming ; his grandmother ; hit her ; homeless
        violence	3	house down ; how id ; husband is ; i call ; i found ; i put ; i wasnt ; i were ; ill
        violence	3	im putting ; in hand ; inquiry ; internarme ; into my ; iop counselor ; iron ; is at
        violence	3	is kicking ; is leaving ; is swinging ; it cost ; it with ; itll ; jumped ; keeps a
        violence	3	kicked the ; la cama ; lap ; laundry ; le mando ; le pegue ; le vendio ; les va ; let
        violence	3	lighter ; lil ; llega ; m im ; m on ; maam ; me at ; me before ; me its ; me last
        violence	3	me until ; mi casa ; mine and ; mochila ; mom with ; mother ; mother son ; mouth has
        violence	3	my address ; my daughter ; my drinking ; my foreman ; my place ; my primo ; my roommate
        violence	3	my sisters ; my supervisor ; my thirty ; my tio ; my wrist ; near the ; next one
        violence	3	nos va ; now im ; of here ; of hot ; of me ; off what ; office ; one for ; one that
        violence	3	only for ; op 0 ; opens ; ordered ; our sober ; out two ; outside my ; outside with
        violence	3	papa ; para siempre ; partner ; pasillo ; pegue ; phone in ; places ; puking and
        violence	3	pulled me ; pump ; que manana ; rehab last ; room now ; roommate ; screaming hell ; sec
        violence	3	semana dice ; sending ; sent my ; shes not ; should get ; should tell ; slapping
        violence	3	somebody ; something ; son is ; staying in ; still clean ; su hermano ; take me ; test
        violence	3	test cups ; texting ; the army ; the fence ; the first ; the kitchen ; the porch
        violence	3	the steps ; the table ; the wall ; their mom ; thing in ; things in ; through the
        violence	3	till ive ; to him ; to rehab ; to use ; told no ; tomado y ; traigo la ; trying ; tumbo
        violence	3	until my ; urgencias ; usa ; voices telling ; vons ; was still ; week three ; what hes
        violence	3	wind ; with and ; with dementia ; y denies ; y me ; your front
        violence	-3	0 dias ; 0 i ; 0 years ; a good ; a line ; a month ; a new ; and my ; and on ; arms
        violence	-3	bc ; believe ; breathing ; casa y ; cb ; convulsion ; counter ; dan ; detox for ; diez
        violence	-3	discharged ; does ; dose ; el domingo ; ends ; floor ; for an ; for three ; fresno
        violence	-3	frio ; from 0 ; gave his ; guest ; hermana ; hermano se ; hes at ; him in ; hit his
        violence	-3	idk ; in september ; into a ; january ; keeps ; kind of ; know if ; legs kicking
        violence	-3	like 0 ; lose ; lost the ; luego ; medi ; medi cal ; medical ; meds ; mi tio ; murio
        violence	-3	need to ; not going ; now its ; off it ; on a ; on friday ; one of ; order ; overnight
        violence	-3	page ; people in ; pm ; pt 0 ; re son ; reads ; recovery ; ride ; safe ; salio
        violence	-3	sangre ; she said ; shes 0 ; shop ; siete ; sink ; sola ; somewhere ; spare room ; sus
        violence	-3	sweats ; swollen ; taper ; teacher ; the bottle ; the day ; the morning ; the night
        violence	-3	the pills ; the smoke ; the whiskey ; tile ; title ; to people ; told him ; tremor
        violence	-3	truck title ; vape ; walked out ; weekend ; which is ; who is ; with no ; yawning
        violence	-3	~el ; ~in
        violence	-4	0 a ; 0 am ; a door ; a lot ; a seizure ; a un ; about a ; after 0 ; al cristal
        violence	-4	all over ; and id ; and there ; and we ; are you ; arent ; ask ; aunt ; ayer ; bar
        violence	-4	bathroom floor ; because hes ; been a ; big ; breastbone ; bridge ; cal ; cant tell
        violence	-4	case ; class ; clear ; come in ; cook ; couldnt ; current ; d x ; date ; days ago
        violence	-4	days in ; de 0 ; dejo ; desintoxicacion ; discharge ; dont have ; ear ; eat ; el lunes
        violence	-4	el pecho ; eleven ; email ; empty ; en 0 ; everyone ; ex and ; facility ; fall ; feels
        violence	-4	find ; first time ; from the ; gray ; guitar ; ha ; hang ; have to ; havent
        violence	-4	hes never ; him and ; his mouth ; i asked ; icu ; in an ; in that ; ins ; internado
        violence	-4	is it ; its the ; jan ; jueves ; kept ; kids are ; kill myself ; la heroina
        violence	-4	living in ; lu ; lugar ; lunch ; me da ; med ; mismo ; more than ; mother in
        violence	-4	muchacho ; mucho ; my chest ; n ; nine days ; nineteen ; no one ; no quiere ; no sx
        violence	-4	october ; of your ; on 0 ; on wednesday ; out the ; p ; perdio ; piso ; quiere
        violence	-4	quiero ; rather ; residencial ; roof ; runs ; sat in ; sees ; sell ; she was ; shirt
        violence	-4	side ; since the ; six ; slept ; snoring ; solo ; spare ; straight ; structure
        violence	-4	student ; sunday ; swallowed ; sweat ; team ; tengo 0 ; thank ; the back ; the line
        violence	-4	the next ; then i ; there a ; theres ; three days ; tired ; to find ; to look
        violence	-4	to stop ; to you ; too ; touched ; unit ; used to ; ve ; vomiting ; wait ; wake
        violence	-4	wants a ; watch ; wed ; wedding ; white ; whole ; wife is ; will ; withdrawal ; words
        violence	-4	would ; y mi ; y si ; ya me ; years ago ; yo ; ~for
        violence	-5	$ 0 ; 0 th ; 0 wks ; about it ; about my ; all of ; ambulatorio ; and came ; and cant
        violence	-5	and nobody ; and thats ; ando ; ano ; antes ; asked me ; awake ; bugs ; busco
        violence	-5	call me ; calls ; came to ; can you ; cant get ; cat ; centro ; church ; clean
        violence	-5	coming off ; cuanto ; dead ; dejo el ; delirium ; delirium tremens ; eating ; eight
        violence	-5	encontre ; es por ; esposa ; evenings ; fever ; fine ; finished ; for her ; given
        violence	-5	going on ; h ; hace dos ; having ; his arm ; his own ; i cant ; i should ; isnt ; jump
        violence	-5	june ; kitchen floor ; l ; le dio ; left ; license ; llevo ; making ; matar si ; maybe
        violence	-5	mgr ; mon ; mujer ; my hand ; my sponsor ; necesito ; next to ; no other ; no se
        violence	-5	nomas ; nose ; note ; of the ; over and ; para que ; part ; past ; pero ; pide ; puede
        violence	-5	que se ; sat ; says i ; seguro ; sells ; she has ; shes been ; shower ; shut ; since 0
        violence	-5	since i ; since my ; sorry ; sounds ; stayed ; steady ; talking ; th ; thought
        violence	-5	throwing up ; til ; tremens ; tres ; trying to ; up to ; vida ; want to ; week and
        violence	-5	wks ; y el ; ya esta ; you have
        violence	-6	a bed ; and a ; and the ; anybody ; at a ; between ; college ; d ago ; da ; domingo
        violence	-6	dont know ; ella ; for 0 ; go to ; goodbye ; half ; hard ; hes my ; hrs ; i take
        violence	-6	is a ; it was ; life ; like to ; lips ; lol ; lunes ; made ; nunca ; off a ; paid
        violence	-6	pain ; para mi ; patient ; pecho ; put it ; se me ; se puso ; september ; sit ; st
        violence	-6	sx ; takes ; than ; that i ; that was ; tongue ; tried ; two days ; walked ; wanted
        violence	-6	whatever ; without ; y se ; ~no ; ~sz
        violence	-7	0 days ; 0 mo ; ahi ; and its ; any ; but i ; dejar ; died ; eso ; fifteen ; fue
        violence	-7	info ; it is ; it off ; jail ; job ; letter ; march ; meth 0 ; my head ; parents
        violence	-7	pregunta ; rope ; says its ; second ; seis ; seizure ; seven ; signed ; the phone
        violence	-7	the whole ; unas ; write ; wrong ; wrote
        violence	-8	and his ; and it ; anything ; coffee ; cold ; d/c ; do i ; drive ; each ; end ; er
        violence	-8	evening ; ever ; feel ; friend ; hasta ; he cant ; hours ; hx ; id like ; im not ; m 0
        violence	-8	mes ; moved ; no ~etoh ; o ; of 0 ; of it ; problem ; programa ; some ; soy ; step
        violence	-8	stopped ; todo ; treatment ; wants to ; writing
        violence	-9	and she ; asking ; blue ; could ; county ; desde que ; friday ; good ; heart ; im the
        violence	-9	is there ; may ; much ; my mother ; myself ; no me ; nurse ; run ; se le ; thinks
        violence	-9	to be ; trabajo
        violence	-10	do you ; had a ; himself ; hospital ; im a ; meses ; ok ; same ; saturday ; weeks
        violence	-10	y no
        violence	-11	doctor ; doesnt ; eyes ; hold ; like a ; month ; outpatient ; quit ; sin
        violence	-12	0 0 ; gone ; narcan ; ni ; que no ; year
        violence	-13	esta en ; fell ; ya no
        violence	-15	chest
        """
}
