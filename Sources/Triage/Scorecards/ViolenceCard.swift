extension ScorecardSources {
    /// Words that speak for `violence` or against it. Written by `workbench weigh`.
    static let violence = """
        violence	-59	base
        violence	22	machete ; ~me
        violence	20	knife
        violence	17	bat ; tonight
        violence	15	hell
        violence	14	a machete ; hurt ; to hurt ; yelling ; ~a ; ~con ; ~esta ; ~he
        violence	13	a bat ; cuchillo ; pistol ; threatening ; ~door ; ~hes ; ~the
        violence	12	anda ; door ; stab ; whispering ; with a ; ~is ; ~my
        violence	11	a mi ; afuera ; and is ; at me ; choked ; coming ; matar ; pistola ; stepdad
        violence	11	un cuchillo ; ~around ; ~gun ; ~machete
        violence	10	ahorita ; beat ; f ; gonna ; hitting ; hoy ; hurt my ; last night ; m ; marido
        violence	10	my boyfriend ; novio ; swinging ; threatened ; tonight and ; trae ; una pistola
        violence	10	~a ~gun
        violence	9	across ; and says ; bf ; boyfriend ; driving ; dtr ; esta golpeando ; ex ; golpeando
        violence	9	gun ; hes ; hitting me ; holding the ; im going ; locked ; locked in ; me esta
        violence	9	me ~esta ; mi ; mi marido ; mi pareja ; next ; pd ; punched ; put ; the pillow
        violence	9	to stab ; today ; va ; va a ; vecino ; what i ; y dice ; y dijo ; ~pistola ; ~swinging
        violence	9	~swinging ~a
        violence	8	0 meth ; 0 mm ; a knife ; a matar ; amenazo ; avento ; bajito ; choking ; daily x
        violence	8	down there ; going to ; hammer ; held ; if ; im drunk ; kitchen knife ; llave ; loaded
        violence	8	mm ; my ~ex ; on meth ; one more ; outside ; pareja ; parked ; pillow ; punched me
        violence	8	put my ; says hell ; says the ; shotgun ; son 0 ; stab his ; the yard ; their
        violence	8	thinking ; this am ; throat ; toward ; voices ; ~at ; ~ex ; ~ex ~is ; ~has ; ~trae
        violence	8	~un ; ~un ~machete ; ~with ; ~with ~a
        violence	7	a hammer ; an hr ; and hes ; anda bien ; beating ; bkgd ; break ; breaking ; broke
        violence	7	burn ; cave ; clr ; clr son ; dice ; dijo que ; down ; earlier ; el novio ; fist
        violence	7	foreman ; he just ; hell cut ; hit ; hit my ; holding ; hour ago ; hurting ; is drunk
        violence	7	just hit ; kitchen ; know where ; knows where ; loud ; me ; neighbor ; nos ; over
        violence	7	pointed ; puso la ; room ; shoot the ; shoved ; son ; swinging a ; the shotgun
        violence	7	the wall ; there with ; they said ; to shoot ; tonight he ; trae un ; two of ; walking
        violence	7	walks ; waving ; with him ; yard ; ~bat ; ~choked ; ~choked ~me ; ~con ~un
        violence	7	~he ~choked ; ~hell ; ~on ; ~out ; ~threatening ; ~to ~shoot
        violence	6	a guy ; about every ; address ; ago ; and theyre ; and tonight ; and your ; anoche
        violence	6	bedroom ; bedroom door ; been sitting ; boyfriend is ; by the ; cama ; came at
        violence	6	coke about ; come down ; con un ; daddy ; day eleven ; diario desde ; dog and
        violence	6	down with ; dude ; eleven months ; empujo ; esta noche ; front ; get to ; got to
        violence	6	has the ; her ; her tonight ; hes driving ; hes got ; high ; his mother ; house
        violence	6	hr ago ; husb ; i will ; if my ; im locked ; in law ; is hitting ; it coming ; ive got
        violence	6	kill ; la mano ; landlord ; le vendio ; m meth ; machete y ; me before ; meth x ; mommy
        violence	6	my lil ; nine ; on coke ; on phone ; person in ; place with ; please my ; rn ; said
        violence	6	says nobody ; scissors ; should ; should get ; slapped ; somebody should ; stairs and
        violence	6	still ; strap ; swung ; the baby ; the bat ; the lot ; the porch ; the truck
        violence	6	the voices ; threatening to ; time he ; turn ; viene ; walking out ; when i
        violence	6	whispering bf ; with ; you in ; ~by ; ~down ; ~him ; ~house ; ~nos ; ~pulled
        violence	6	~pulled ~a ; ~smashing ; ~smashing ~the ; ~that ; ~to ; ~to ~kill
        violence	5	/ 0 ; 0 y ; a hole ; a kitchen ; a quien ; a tocar ; afuera de ; alguien de ; all be
        violence	5	alla ; am ; an hour ; and said ; and screaming ; around my ; at my ; ayudenme ; back im
        violence	5	bathroom ; because i ; belly ; blade ; blade in ; bro ; brother in ; bullet ; but not
        violence	5	bystanders ; circling ; closet ; clr says ; clr whispering ; comes back ; coming down
        violence	5	company ; con una ; crying ; d inpt ; dice q ; did 0 ; dijo ; doors ; down his
        violence	5	drunk and ; dtr 0 ; el vecino ; espalda ; esposo ; esta ; esta afuera ; fella
        violence	5	get home ; gf ; guy ; habla ; hace rato ; has ; has it ; he ; he lives ; hearing voices
        violence	5	her with ; hermano ; hides the ; hole ; home that ; husband is ; i mean ; i pay
        violence	5	if she ; if shes ; if that ; im 0 ; im gonna ; im ~going ; in it ; in room ; inpt in
        violence	5	into my ; just ; just now ; kids ; la casa ; la espalda ; la va ; law ; lil ; line open
        violence	5	listen ; m did ; machete at ; mano ; marido esta ; me last ; mi esposo ; more
        violence	5	more time ; my ; my gf ; my stepdad ; next door ; noche ; of hot ; our mother
        violence	5	outpt counselor ; over there ; pan ; porch ; puso ; que la ; rato ; rd call ; ref
        violence	5	requires iop ; rifle ; said if ; screaming ; screaming hell ; seat ; she flushed
        violence	5	she sleeps ; should tell ; sleeps ; swears ; telling me ; tengo el ; the closet
        violence	5	the first ; the glass ; the program ; the table ; there again ; theyd be
        violence	5	threatened to ; thru the ; to break ; tocar ; today he ; tomorrow ; traigo ; trash
        violence	5	truck ; trunk ; type this ; un machete ; until i ; up this ; usa cristal ; vendio
        violence	5	vons ; vuelve ; wall ; where he ; y anoche ; ya tengo ; yesterday i ; you people
        violence	5	~a ~bat ; ~ago ; ~and ; ~bleeding ; ~client re ; ~daughter ; ~her ; ~hits ; ~it
        violence	5	~locked ~in ; ~me when ; ~on ~me ; ~puerta ; ~says ; ~una ; ~up ; ~wont ; ~wont ~let
        violence	4	0 fent ; 0 rd ; a percocet ; accident ; across from ; after my ; afternoon i
        violence	4	again last ; and asks ; and today ; and two ; and you ; anoche me ; anon ; arm
        violence	4	asks which ; at ; at bus ; at her ; back for ; back seat ; back there ; balcony
        violence	4	bano con ; bat at ; be with ; because she ; before he ; bf on ; bien ; box ; break her
        violence	4	bringing ; burn the ; buscar ; by christmas ; called ; came ; canal ; carro ; casa
        violence	4	casa en ; child ; choked her ; cigarette ; clr drinks ; con el ; contesta ; couch to
        violence	4	counselor 0 ; coworkers ; crack since ; cunada ; daily 0 ; day and ; day at ; diaria x
        violence	4	die and ; dinero ; director ; door and ; driveway ; driving to ; eleven ; employee
        violence	4	en el ; en route ; estoy encerrada ; father ; flowers ; flushed ; for placement
        violence	4	former ~client ; from my ; gas ; girl who ; glovebox ; gm ; goes ; golpe ; golpes
        violence	4	grandson 0 ; groceries ; ground ; hace ; hace anos ; had his ; hands around ; happen
        violence	4	has my ; he has ; he threw ; head ; hed ; held a ; her up ; hes coming ; hes going ; hi
        violence	4	hides ; hija ; hijo ; hijo 0 ; hijo me ; him ; his knees ; home now ; hora ; house down
        violence	4	how id ; hung up ; husb 0 ; i drove ; i owe ; i pick ; i stood ; i type ; id kill
        violence	4	if they ; im ashamed ; im in ; im next ; in bkgd ; in spring ; is outside ; it and
        violence	4	it tonight ; it with ; itll ; itll be ; its blow ; just weed ; knife and ; knife to
        violence	4	la ; la otra ; la pistola ; laundry room ; leaves ; les va ; line pt ; lip ; llego
        violence	4	llora ; loco ; long and ; looks ; looks at ; mama con ; me after ; me an ; me at ; mean
        violence	4	mean it ; media ; mi cunada ; mi novio ; mi vecino ; mom son ; my 0 ; my arm
        violence	4	my foreman ; my hands ; my neck ; my place ; my roommate ; neck ; needs help
        violence	4	neighbor has ; next time ; night my ; no le ; nos va ; not for ; not the
        violence	4	nothing happened ; novio se ; now ; now hes ; of them ; off what ; oil ; on me
        violence	4	only for ; our sober ; out before ; out in ; out on ; outpt ; outside with ; over a
        violence	4	over to ; owe ; oye ; papa ; papa le ; park ; paying ; pcp ; pego ; pinned ; pistola en
        violence	4	placement ; por los ; porque no ; puerta ; pull ; put his ; put you ; quemar ; quito
        violence	4	rd ; re 0 ; re his ; records ; requires ; right now ; rn and ; roommate with ; say
        violence	4	say my ; saying ; scene ; se corto ; sending ; sez ; shes at ; siempre ; sitting here
        violence	4	spouse ; states ; stepson is ; stood ; stuck ; su hermano ; subj ; tengo una ; test
        violence	4	that in ; thats all ; the balcony ; the driveway ; the ground ; the refill
        violence	4	the service ; the vons ; their dad ; theyd ; thinking how ; thinking of
        violence	4	this afternoon ; threw ; till ive ; to couch ; to rehab ; to say ; tries ; tries to
        violence	4	tuesday and ; voices telling ; w a ; want somebody ; wants out ; we get ; weapon
        violence	4	where ; with coke ; with something ; word ; y daily ; y trae ; ya van ; years now
        violence	4	you know ; youll ; your form ; your front ; ~amenazando ; ~anda ; ~client ; ~dice
        violence	4	~dice ~que ; ~esta ~amenazando ; ~hands ; ~has ~a ; ~in ~the ; ~is ~outside ; ~kill
        violence	4	~knife ; ~let ; ~matar ; ~mi ; ~on ~purpose ; ~our ; ~outside ; ~purpose
        violence	3	+ ; 0 he ; a encontrar ; a group ; a knee ; a la ; a nail ; a pipe ; a todos ; acabe
        violence	3	ago and ; an inpatient ; and he ; apa ; as an ; ashamed ; asks for ; black and
        violence	3	bus stop ; call today ; caller ; can take ; chairs ; clr at ; coach ; comes ; con
        violence	3	costs ; cuando se ; dad and ; day for ; de esta ; de mi ; desde su ; desperte ; dirt
        violence	3	drawer ; dtr re ; echa ; ed rn ; el carro ; el telefono ; encima ; encontrar
        violence	3	everything in ; ex is ; f in ; finishes ; floor and ; for brother ; front desk
        violence	3	front door ; fuera ; get ; gf on ; give name ; got the ; grandmother and ; guy in
        violence	3	guy who ; has to ; he lets ; hell put ; hid ; hombre ; hombres ; hung ; i call ; i know
        violence	3	ill ; im trying ; in a ; in the ; is getting ; is leaving ; jaw ; kicking the ; knees
        violence	3	knife on ; knives ; la cama ; lap and ; las ; law can ; le di ; le pegue ; like nothing
        violence	3	living room ; llamen ; llamen a ; lot ; m caller ; mama y ; man ; mas escribirles
        violence	3	me as ; me out ; me right ; me what ; me with ; member ; mi apa ; midnight ; mine
        violence	3	my brother ; my landlord ; my stepson ; nail ; no paso ; now says ; on him ; on his
        violence	3	one for ; only me ; out ; pacing ; papeles ; pasada ; pegue ; pipe ; pistol and
        violence	3	policia ; pump ; que nos ; que va ; quien mas ; quiero internarme ; rep for ; rt
        violence	3	rt now ; says hes ; se toma ; self meth ; sentado ; service weapon ; sherman
        violence	3	sherman way ; shes ; showing ; since high ; sister in ; sober house ; somebody to
        violence	3	swung a ; table ; take him ; tapped ; test cups ; that to ; the bathtub ; the door
        violence	3	the drawer ; the guy ; the kids ; the kind ; the laundry ; the neighbor ; the neighbors
        violence	3	their mom ; there ; theyre ; through the ; till i ; time im ; time the ; to my
        violence	3	to take ; today she ; toddler ; told no ; took her ; twenty ; twenty a ; twice now
        violence	3	up my ; visit ; was only ; were at ; wife drinks ; ya se ; yet ; yo no ; ~again ; ~be
        violence	3	~get ~help ; ~got ; ~locked ; ~put
        violence	-3	0 days ; a bed ; a man ; a seizure ; acabo ; after ; all ; all over ; and nobody
        violence	-3	ando ; answering ; because hes ; been in ; best ; bit ; breathing ; bring ; buenas
        violence	-3	but he ; cuanto ; d ago ; daughter is ; desintoxicacion ; dias ; doesnt know ; donde
        violence	-3	eats ; eight ; empezo ; ends ; espanol ; everybody ; familia ; favor ; fifteen
        violence	-3	find out ; finish ; funny ; get my ; going on ; groups ; had ; hes asleep ; his own
        violence	-3	how long ; i cant ; i say ; in may ; intensive outpatient ; is on ; is with ; jail
        violence	-3	jefe ; kill himself ; kill myself ; lawyer ; left ; license ; living in ; lose ; lu
        violence	-3	me back ; mi jefe ; mi mujer ; mon ; morning ; morning he ; mouth ; my aunt
        violence	-3	my counselor ; my doctor ; my nephew ; my sponsor ; near ; nobody else ; note ; okay
        violence	-3	on sunday ; on wednesday ; one of ; please call ; por favor ; pt ; que me ; que mi
        violence	-3	quede ; quince ; raised ; ran ; rather ; refrigerator ; residential ; runs ; says shes
        violence	-3	schedule ; se puso ; se quiere ; seguro ; sent me ; shirt ; since the ; six ; sober
        violence	-3	spent ; stop ; talking ; taller ; tape ; team ; tell me ; telling him ; that i
        violence	-3	the refrigerator ; the rope ; the tub ; the va ; therapist ; theres ; they ; theyll
        violence	-3	tia ; tired ; toda ; toda la ; told him ; un mes ; up before ; up with ; use ; used
        violence	-3	wake up ; weird ; well ; whos ; wife and ; with her ; wont answer ; y a ; y se
        violence	-3	ya esta ; ~a ~month ; ~better ; ~do ; ~had ~a ; ~if ; ~quit ; ~vents ; ~w/d
        violence	-4	0 day ; 0 wks ; a good ; a lot ; a m ; a month ; all of ; ambulatorio ; and it
        violence	-4	and my ; and told ; another ; arent ; ask ; at 0 ; at his ; at night ; at the ; awake
        violence	-4	believes ; better ; between ; big ; both ; bugs ; can ; cant get ; cat ; centro
        violence	-4	checked ; church ; class ; clinic ; clr has ; college ; como ; cook ; d/c ; de ; diez
        violence	-4	dos ; drenched ; el lunes ; el pecho ; email ; en ; encontre ; esposa ; ever
        violence	-4	everyone ; falto ; feel ; fever ; finished ; first time ; floor ; for her ; gets ; go
        violence	-4	grandfather ; gray ; hang ; hard ; hes at ; hes never ; hija me ; him and ; his arm
        violence	-4	his head ; husband has ; i dont ; i should ; icu ; if im ; im just ; im the ; in with
        violence	-4	info ; intensive ; is my ; it is ; it was ; keeps ; la calle ; la cocaina ; la heroina
        violence	-4	la vida ; le dio ; like a ; lips ; lo que ; lol ; lost ; lost my ; lugar ; make
        violence	-4	mando ; meth 0 ; mi hermana ; mi suegra ; miss ; mujer ; murio ; my chest ; my father
        violence	-4	my head ; myself ; nadie ; need ; new ; next to ; nineteen ; nose ; not going
        violence	-4	nursing ; ocho ; of ; of it ; on my ; on the ; op ; otro ; paid ; para ; patient
        violence	-4	people in ; perdi ; perdio ; por ; probation ; puede ; que ; residencial ; ring
        violence	-4	rolled ; running ; said hes ; says he ; says im ; scared ; school ; sells ; september
        violence	-4	shower ; si falto ; siento ; signed ; sorry ; st ; student ; suegra ; summer ; sunday
        violence	-4	sweating ; tech ; ten ; the day ; the whole ; them ; those ; tio ; to his ; to kill
        violence	-4	told me ; tongue ; too ; tres ; trying to ; tub ; turned ; unas ; up to ; viernes
        violence	-4	wants ; was a ; water ; wedding ; whatever ; whispering says ; whole ; wife is ; will
        violence	-4	willing ; wrong ; ya me ; years ago ; ~had ; ~name ; ~thru
        violence	-5	# ; 0 ; a couple ; a un ; and a ; antes ; anything ; at work ; busco ; calle ; card
        violence	-5	care ; coffee ; cold ; court ; do you ; domingo ; done ; evening ; evenings ; fue
        violence	-5	full ; goodbye ; got her ; havent ; having ; he cant ; he doesnt ; hermana ; herself
        violence	-5	hours ; hx ; i take ; id ; insurance ; it ; judge ; july ; keep ; la cerveza
        violence	-5	last week ; letter ; life ; llevo ; look ; looking for ; lunes ; making ; maybe
        violence	-5	me da ; me tomo ; moved ; mucho ; my name ; name ; necesito ; nomas ; nunca ; of a
        violence	-5	over and ; pain ; para mi ; pecho ; pero ; puedo ; que se ; quiero ; re son ; ready
        violence	-5	red ; retired ; seizure ; seven ; shaking ; shes got ; shop ; snoring ; start
        violence	-5	tambien ; the phone ; throwing up ; to find ; to stop ; today and ; tried ; up at
        violence	-5	up in ; wake ; walk ; wanted ; wants me ; we ; with my ; wks ; write ; y el ; y mi
        violence	-5	ya no ; ~go ; ~himself ; ~no ; ~program ; ~seizure
        violence	-6	about ; and she ; any ; asked me ; at a ; at home ; but ; client ; da ; dejar ; died
        violence	-6	drive ; ella ; else ; end ; er ; for a ; half ; hasta ; have ; hay ; i got ; i keep
        violence	-6	in his ; iop ; made ; may ; mes ; monday ; much ; nurse ; off the ; programa ; pueden
        violence	-6	rope ; run ; sent ; she has ; sleeping ; step ; there are ; thing ; todo ; treatment
        violence	-6	under ; vida ; was ; when he ; without ; work ; writing ; wrote ; ~month
        violence	-7	0 0 ; 0 mo ; ahi ; and the ; aunt ; call me ; clean ; could ; denies ; desde que
        violence	-7	dont ; find ; friday ; had a ; has been ; heart ; himself ; hold ; im not ; in my
        violence	-7	isnt ; lunch ; nephew ; ni ; no me ; o ; on a ; parents ; same ; se le ; seis ; since
        violence	-7	some ; stopped ; to be ; told my ; y ya ; ~0
        violence	-8	and his ; asked ; asking ; ayer ; county ; do ; eyes ; from ; hes a ; hes my
        violence	-8	hospital ; is there ; job ; looking ; m 0 ; my mother ; ok ; problem ; saturday
        violence	-8	se me ; soy ; thinks ; weeks
        violence	-9	blue ; dead ; dejo ; esta en ; fell ; fine ; found ; im a ; little ; off ; outpatient
        violence	-9	please help ; sin ; stay ; than ; trabajo ; with me ; year
        violence	-10	es ; gone ; good ; its ; like ; meses ; month ; narcan ; quit ; would
        violence	-11	gave ; takes
        violence	-12	are ; cant ; chest ; detox ; doctor ; doesnt ; never ; no ; three
        violence	-13	days ; or
        violence	-14	so
        """
}
