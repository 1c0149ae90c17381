extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence = """
        violence	-60	=
        violence	22	machete
        violence	20	knife
        violence	17	bat ; tonight
        violence	15	hell
        violence	14	a machete ; hurt ; to hurt ; yelling
        violence	13	a bat ; cuchillo ; pistol ; threatening
        violence	12	anda ; door ; stab ; stepdad ; whispering ; with a
        violence	11	a mi ; afuera ; and is ; at me ; choked ; coming ; matar ; pistola ; un cuchillo
        violence	10	ahorita ; beat ; boyfriend ; f ; gonna ; hitting ; hoy ; hurt my ; last night ; m
        violence	10	marido ; my boyfriend ; novio ; swinging ; threatened ; tonight and ; trae
        violence	10	una pistola
        violence	9	across ; and says ; bf ; driving ; dtr ; esta golpeando ; ex ; golpeando ; gun ; hes
        violence	9	hitting me ; holding the ; im going ; locked ; locked in ; me esta ; mi ; mi marido
        violence	9	mi pareja ; next ; pd ; punched ; put ; the pillow ; to stab ; today ; va ; va a
        violence	9	vecino ; what i ; y dice ; y dijo
        violence	8	0 meth ; 0 mm ; a knife ; a matar ; amenazo ; avento ; bajito ; choking ; daily x
        violence	8	down there ; going to ; hammer ; held ; if ; im drunk ; kitchen knife ; llave ; loaded
        violence	8	mm ; on meth ; one more ; outside ; pareja ; parked ; pillow ; punched me ; put my
        violence	8	says hell ; says the ; shotgun ; son 0 ; stab his ; the yard ; their ; thinking
        violence	8	this am ; throat ; toward ; voices
        violence	7	a hammer ; an hr ; and hes ; anda bien ; beating ; bkgd ; break ; breaking ; broke
        violence	7	burn ; cave ; clr ; clr son ; dice ; dijo que ; down ; earlier ; el novio ; fist
        violence	7	foreman ; he just ; hell cut ; hit ; hit my ; holding ; hour ago ; hurting ; is drunk
        violence	7	just hit ; kitchen ; know where ; knows where ; loud ; me ; neighbor ; nos ; over
        violence	7	pointed ; puso la ; shoot the ; shoved ; son ; swinging a ; the shotgun ; the wall
        violence	7	there with ; they said ; to shoot ; tonight he ; trae un ; two of ; walking ; walks
        violence	7	waving ; with him ; yard ; you in
        violence	6	a guy ; about every ; address ; ago ; and theyre ; and tonight ; anoche ; bedroom
        violence	6	bedroom door ; been sitting ; boyfriend is ; by the ; cama ; came at ; coke about
        violence	6	come down ; con un ; daddy ; day eleven ; diario desde ; dog and ; down with ; dude
        violence	6	eleven months ; empujo ; esta noche ; front ; get to ; got to ; has the ; her
        violence	6	her tonight ; hes driving ; hes got ; high ; his mother ; house ; hr ago ; husb
        violence	6	i will ; if my ; im locked ; in law ; is hitting ; it coming ; ive got ; kill ; la mano
        violence	6	landlord ; le vendio ; m meth ; machete y ; me before ; meth x ; mommy ; my ; my lil
        violence	6	nine ; on coke ; on phone ; place with ; please my ; rn ; said ; says nobody ; scissors
        violence	6	should ; should get ; slapped ; somebody should ; stairs and ; still ; strap ; swung
        violence	6	the baby ; the bat ; the lot ; the porch ; the truck ; the voices ; threatening to
        violence	6	time he ; turn ; viene ; walking out ; when i ; whispering bf ; with
        violence	5	/ 0 ; 0 y ; a hole ; a kitchen ; a quien ; a tocar ; afuera de ; alguien de ; all be
        violence	5	alla ; am ; an hour ; and said ; and screaming ; and your ; around my ; at my
        violence	5	ayudenme ; back im ; bathroom ; because i ; belly ; blade ; blade in ; bro ; brother in
        violence	5	bullet ; but not ; bystanders ; circling ; closet ; clr says ; clr whispering
        violence	5	comes back ; coming down ; company ; con una ; crying ; d inpt ; dice q ; did 0 ; dijo
        violence	5	doors ; down his ; drunk and ; dtr 0 ; el vecino ; espalda ; esposo ; esta
        violence	5	esta afuera ; fella ; get home ; gf ; ground ; guy ; habla ; hace rato ; has ; has it
        violence	5	he ; hearing voices ; her with ; hermano ; hides the ; hijo me ; hole ; home that
        violence	5	husband is ; i mean ; i pay ; if she ; if shes ; if that ; im 0 ; im gonna ; in it
        violence	5	inpt in ; into my ; just ; just now ; kids ; la casa ; la espalda ; la va ; law ; lil
        violence	5	line open ; listen ; m did ; machete at ; mano ; marido esta ; me last ; mi esposo
        violence	5	more ; more time ; my gf ; my stepdad ; next door ; noche ; of hot ; our mother
        violence	5	outpt counselor ; over there ; pan ; porch ; puso ; que la ; rato ; rd call ; ref
        violence	5	rifle ; room ; said if ; screaming ; screaming hell ; seat ; she flushed ; she sleeps
        violence	5	should tell ; sleeps ; swears ; telling me ; tengo el ; the closet ; the glass
        violence	5	the ground ; the program ; the table ; there again ; theyd be ; threatened to
        violence	5	thru the ; to break ; tocar ; today he ; tomorrow ; traigo ; trash ; truck ; trunk
        violence	5	type this ; un machete ; until i ; up this ; usa cristal ; vendio ; vons ; vuelve
        violence	5	wall ; y anoche ; ya tengo ; yesterday i ; you people
        violence	4	0 fent ; 0 rd ; a percocet ; accident ; across from ; after my ; afternoon i
        violence	4	again last ; and asks ; and today ; and two ; and you ; anoche me ; anon ; arm
        violence	4	asks which ; at ; at bus ; at her ; back for ; back seat ; back there ; balcony
        violence	4	bano con ; bat at ; be with ; because she ; before he ; bf on ; bien ; box ; break her
        violence	4	bringing ; burn the ; buscar ; by christmas ; called ; came ; canal ; carro ; casa
        violence	4	casa en ; child ; choked her ; cigarette ; clr drinks ; con el ; contesta ; couch to
        violence	4	counselor 0 ; coworkers ; crack since ; cunada ; daily 0 ; day and ; day at ; diaria x
        violence	4	die and ; dinero ; director ; door and ; driveway ; driving to ; eleven ; employee
        violence	4	en el ; en route ; estoy encerrada ; flowers ; flushed ; for him ; for placement
        violence	4	from my ; gas ; girl who ; glovebox ; gm ; goes ; golpe ; golpes ; grandson 0
        violence	4	groceries ; hace ; hace anos ; had his ; hands around ; happen ; has my ; he has
        violence	4	he lives ; he threw ; head ; hed ; help with ; her up ; hes coming ; hes going ; hi
        violence	4	hija ; hijo ; hijo 0 ; him ; his knees ; home now ; hora ; house down ; how id
        violence	4	hung up ; husb 0 ; i drove ; i owe ; i pick ; i stood ; i type ; id kill ; if they
        violence	4	ill ; im ashamed ; im in ; im next ; in bkgd ; in spring ; in the ; is outside ; it and
        violence	4	it tonight ; it with ; itll ; itll be ; its blow ; just weed ; knife and ; knife to
        violence	4	la ; la otra ; la pistola ; lap and ; laundry room ; leaves ; les va ; line pt ; lip
        violence	4	living room ; llego ; llora ; loco ; long and ; looks ; looks at ; mama con ; me after
        violence	4	me an ; me at ; mean ; media ; mi cunada ; mi novio ; mi vecino ; mom son ; my 0
        violence	4	my arm ; my foreman ; my hands ; my neck ; my place ; my roommate ; neck ; needs help
        violence	4	neighbor has ; next time ; night my ; no le ; nos va ; not for ; not the
        violence	4	nothing happened ; novio se ; now ; now hes ; of them ; off what ; oil ; on me
        violence	4	only for ; our sober ; out before ; out in ; out on ; outpt ; outside with ; over a
        violence	4	over to ; owe ; oye ; papa ; papa le ; park ; paying ; pcp ; pego ; pinned ; pistola en
        violence	4	placement ; por los ; porque no ; puerta ; pull ; put his ; put you ; quemar ; quito
        violence	4	rd ; re 0 ; re his ; records ; requires ; requires iop ; right now ; rn and
        violence	4	roommate with ; say ; say my ; saying ; scene ; se corto ; sending ; service weapon
        violence	4	sez ; shes at ; siempre ; sitting here ; spouse ; states ; stepson is ; stood ; stuck
        violence	4	su hermano ; subj ; tengo una ; test ; that in ; thats all ; the balcony ; the driveway
        violence	4	the first ; the refill ; the service ; the vons ; their dad ; theyd ; thinking how
        violence	4	thinking of ; this afternoon ; threw ; till ive ; to couch ; to rehab ; to say ; tries
        violence	4	tries to ; tuesday and ; voices telling ; want somebody ; wants help ; wants out
        violence	4	we get ; weapon ; where ; where he ; with coke ; with something ; word ; y daily
        violence	4	y trae ; ya van ; years now ; you know ; youll ; your form ; your front
        violence	3	+ ; 0 he ; a encontrar ; a group ; a knee ; a la ; a nail ; a pipe ; a todos ; acabe
        violence	3	ago and ; an inpatient ; and he ; apa ; as an ; ashamed ; asks for ; bathtub
        violence	3	black and ; bus stop ; call today ; caller ; chairs ; clr at ; coach ; comes ; con
        violence	3	costs ; cuando se ; dad and ; day for ; de esta ; de mi ; desde su ; desperte ; dirt
        violence	3	drawer ; dtr re ; echa ; ed rn ; el carro ; el telefono ; encima ; encontrar
        violence	3	encontraron ; everything in ; ex is ; f crying ; father ; finishes ; floor and
        violence	3	for brother ; front desk ; front door ; fuera ; get ; gf on ; give name ; got the
        violence	3	guy in ; guy who ; has to ; he lets ; held a ; hell put ; hes still ; hid ; hombre
        violence	3	hombres ; hung ; i call ; i know ; im trying ; in a ; is getting ; is leaving ; jaw
        violence	3	kicking the ; knees ; knife on ; knives ; la cama ; las ; law can ; le di ; le pegue
        violence	3	like nothing ; llamen ; llamen a ; lot ; m caller ; mama y ; man ; mas escribirles
        violence	3	me as ; me out ; me right ; me what ; me with ; mean it ; member ; mi apa ; midnight
        violence	3	mine ; my brother ; my landlord ; my stepson ; nail ; no paso ; now says ; of here
        violence	3	on him ; on his ; only me ; out ; pacing ; papeles ; pasada ; pegue ; pipe ; pistol and
        violence	3	policia ; pump ; que nos ; que va ; quien mas ; quiero internarme ; rt ; rt now
        violence	3	says hes ; se toma ; self meth ; sentado ; sherman ; sherman way ; shes ; showing
        violence	3	since high ; sister in ; sober house ; somebody to ; swung a ; table ; take him
        violence	3	tapped ; test cups ; that to ; the bathtub ; the door ; the drawer ; the guy ; the kids
        violence	3	the kind ; the laundry ; the neighbor ; the neighbors ; their mom ; there ; theyre
        violence	3	through the ; till i ; time im ; time the ; to my ; to take ; today she ; toddler
        violence	3	told no ; took her ; twenty ; twenty a ; twice now ; up my ; visit ; w a ; was only
        violence	3	were at ; wife drinks ; with you ; ya se ; yet ; yo no
        violence	-3	0 days ; a man ; a seizure ; acabo ; all ; all over ; and nobody ; ando ; because hes
        violence	-3	been in ; best ; bit ; breathing ; bring ; buenas ; but he ; cuanto ; d ago
        violence	-3	daughter is ; desintoxicacion ; doesnt know ; donde ; eats ; eight ; empezo ; ends
        violence	-3	espanol ; everybody ; familia ; favor ; fifteen ; find out ; finish ; first time
        violence	-3	funny ; get him ; get my ; going on ; groups ; had ; hes asleep ; his own ; how long
        violence	-3	i cant ; i say ; idk ; if im ; in may ; intensive outpatient ; is on ; jail ; jefe
        violence	-3	kill himself ; kill myself ; lawyer ; left ; license ; living in ; lose ; lu ; march
        violence	-3	me back ; mi jefe ; mi mujer ; mon ; morning ; morning he ; mouth ; my aunt
        violence	-3	my counselor ; my doctor ; my mom ; my nephew ; my sponsor ; needs a ; nobody else
        violence	-3	note ; okay ; on sunday ; on wednesday ; one of ; please call ; por favor ; probation
        violence	-3	pt ; que me ; que mi ; quede ; quince ; raised ; rather ; refrigerator ; runs
        violence	-3	says shes ; se puso ; se quiere ; second ; seguro ; sent me ; shirt ; six ; sober
        violence	-3	spent ; stop ; talking ; taller ; tape ; team ; telling him ; that i
        violence	-3	the refrigerator ; the rope ; the tub ; therapist ; they ; theyll ; tia ; tired ; toda
        violence	-3	toda la ; told him ; tub ; turned ; un mes ; up before ; up with ; use ; used ; vape
        violence	-3	wake up ; was a ; weird ; well ; whos ; wife and ; with her ; wont answer ; y a ; y se
        violence	-3	ya esta ; you ; ~a ~month ; ~better ; ~do ; ~had ~a ; ~if ; ~quit ; ~vents ; ~w/d
        violence	-4	0 day ; 0 wks ; a bed ; a good ; a lot ; a m ; a month ; after ; all of ; ambulatorio
        violence	-4	and it ; and my ; and told ; arent ; ask ; at 0 ; at his ; at night ; at the ; awake
        violence	-4	believes ; better ; between ; big ; both ; bugs ; can ; cant get ; cat ; centro
        violence	-4	checked ; church ; clinic ; clr has ; college ; como ; cook ; d/c ; de ; diez ; dos
        violence	-4	drenched ; el lunes ; el pecho ; email ; en ; encontre ; esposa ; ever ; everyone
        violence	-4	falto ; fever ; finished ; floor ; for her ; gets ; go ; grandfather ; gray ; hang
        violence	-4	hard ; hes at ; hes never ; hija me ; him and ; his arm ; husband has ; i dont
        violence	-4	i should ; icu ; im just ; im the ; in with ; info ; intensive ; is my ; is with
        violence	-4	it is ; it was ; keeps ; la calle ; la cocaina ; la heroina ; la vida ; le dio
        violence	-4	like a ; lips ; lo que ; lol ; lost ; lost my ; lugar ; make ; mando ; meth 0
        violence	-4	mi hermana ; mi suegra ; miss ; mujer ; murio ; my chest ; my father ; my head
        violence	-4	myself ; nadie ; need ; new ; next to ; nineteen ; nose ; not going ; nursing ; ocho
        violence	-4	of ; of it ; on my ; on the ; op ; otro ; paid ; para ; patient ; people in ; perdi
        violence	-4	perdio ; por ; puede ; que ; residencial ; ring ; rolled ; running ; said hes
        violence	-4	says he ; says im ; scared ; schedule ; school ; sells ; september ; shower ; si falto
        violence	-4	siento ; signed ; since the ; sorry ; st ; student ; suegra ; summer ; sunday
        violence	-4	sweating ; tech ; ten ; the day ; the whole ; them ; theres ; those ; tio ; to his
        violence	-4	to kill ; told me ; tongue ; too ; tres ; trying to ; unas ; up at ; up to ; viernes
        violence	-4	water ; wedding ; whatever ; whispering says ; whole ; wife is ; will ; willing
        violence	-4	wrong ; ya me ; years ago ; ~had ; ~name ; ~thru
        violence	-5	# ; 0 ; a couple ; a un ; and a ; another ; antes ; anything ; at work ; busco ; calle
        violence	-5	card ; care ; class ; coffee ; cold ; court ; do you ; domingo ; done ; evening
        violence	-5	evenings ; feel ; fue ; full ; goodbye ; got her ; havent ; having ; he cant
        violence	-5	he doesnt ; hermana ; herself ; his head ; hours ; hx ; i take ; id ; insurance ; it
        violence	-5	judge ; july ; keep ; la cerveza ; last week ; letter ; life ; llevo ; look
        violence	-5	looking for ; lunes ; making ; maybe ; me da ; me tomo ; moved ; mucho ; my name
        violence	-5	name ; necesito ; nomas ; nunca ; of a ; over and ; pain ; para mi ; pecho ; pero
        violence	-5	puedo ; que se ; quiero ; re son ; ready ; retired ; seizure ; seven ; shaking
        violence	-5	shes got ; shop ; snoring ; start ; tambien ; the phone ; throwing up ; to find
        violence	-5	to stop ; today and ; tried ; up in ; wake ; walk ; wanted ; wants me ; we ; with my
        violence	-5	wks ; write ; y el ; y mi ; ya no ; ~go ; ~himself ; ~no ; ~program ; ~seizure
        violence	-6	about ; and the ; any ; asked me ; at a ; at home ; but ; client ; da ; dejar ; died
        violence	-6	drive ; ella ; else ; end ; er ; for a ; half ; hasta ; have ; hay ; i got ; i keep
        violence	-6	in his ; in my ; iop ; made ; may ; mes ; monday ; much ; nurse ; off the ; programa
        violence	-6	pueden ; red ; rope ; run ; sent ; she has ; sleeping ; step ; there are ; thing
        violence	-6	todo ; treatment ; under ; vida ; was ; without ; work ; writing ; wrote ; ~month
        violence	-7	0 0 ; 0 mo ; ahi ; and she ; aunt ; call me ; clean ; could ; denies ; desde que
        violence	-7	dont ; find ; friday ; had a ; has been ; heart ; himself ; hold ; im not ; isnt
        violence	-7	lunch ; nephew ; ni ; no me ; o ; on a ; parents ; person ; se le ; seis ; since
        violence	-7	some ; stopped ; to be ; told my ; when he ; y ya
        violence	-8	and his ; asked ; asking ; ayer ; county ; do ; eyes ; from ; hes a ; hes my
        violence	-8	hospital ; is there ; job ; looking ; m 0 ; my mother ; ok ; problem ; same ; saturday
        violence	-8	se me ; soy ; thinks ; weeks ; ~0
        violence	-9	blue ; dead ; dejo ; esta en ; fell ; fine ; found ; im a ; little ; off ; outpatient
        violence	-9	sin ; stay ; than ; trabajo ; with me ; year
        violence	-10	es ; gone ; good ; its ; like ; meses ; month ; please help ; quit ; would
        violence	-11	are ; gave ; narcan ; takes
        violence	-12	cant ; chest ; detox ; doctor ; doesnt ; never ; no ; three
        violence	-13	days ; or
        violence	-14	so
        """
}
