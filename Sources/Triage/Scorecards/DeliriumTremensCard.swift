extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens = """
        delirium_tremens	-72	=
        delirium_tremens	27	dts
        delirium_tremens	20	thinks
        delirium_tremens	17	d ago ; stopped
        delirium_tremens	15	dejo ; disoriented
        delirium_tremens	13	dejo el ; in dts ; reconoce
        delirium_tremens	12	asked ; confused ; day 0 ; sees ; the dts
        delirium_tremens	11	hes in ; its 0 ; thinks its ; ve
        delirium_tremens	10	blanket ; chatting ; dead ; has the ; isnt there ; keeps ; no sabe ; sin
        delirium_tremens	10	soaked ; tres dias ; were
        delirium_tremens	9	0 h ; delirium ; delirium tremens ; er ; holding ; its his ; mi tio
        delirium_tremens	9	no reconoce ; picking ; seeing ; spiders ; tremens
        delirium_tremens	8	aint ; ambulance ; and says ; aqui ; are his ; brother ; bugs off ; doesnt know
        delirium_tremens	8	estamos ; his dead ; hotel ; none ; now he ; off the ; president ; pulling
        delirium_tremens	8	saturday ; see ; ship ; soldiers ; soldiers in ; su ; that isnt ; there and
        delirium_tremens	8	tio ; transfer ; was 0 ; wednesday
        delirium_tremens	7	abuelo ; air ; arent there ; asked me ; bed ; birds ; booked ; chickens ; clear
        delirium_tremens	7	cocina ; curtains ; desde el ; dts per ; el mezcal ; el ron ; fam
        delirium_tremens	7	family wants ; fishing ; grita ; h ; hallucinating ; he asked ; hood
        delirium_tremens	7	la cocina ; lawn ; ld 0 ; me the ; monday ; per ; plucking ; que en ; que no
        delirium_tremens	7	sabe ; says hes ; since saturday ; sure ; telling ; the curtains ; to it
        delirium_tremens	7	uncle ; urgent ; we took ; when the ; wrong
        delirium_tremens	6	0 disoriented ; a clean ; a una ; aide ; and he ; and wants ; anda ; asking
        delirium_tremens	6	at his ; barstow ; brother who ; calls ; camion ; catching ; chatting with
        delirium_tremens	6	coat ; cobija ; cut off ; days ago ; dijo ; dosing ; el camion ; family
        delirium_tremens	6	got the ; grita que ; had whiskey ; hay y ; he was ; health ; hes at ; hip
        delirium_tremens	6	his brother ; his own ; idea ; invisible ; know where ; la cobija ; m booked
        delirium_tremens	6	man ; md ; men ; name ; not there ; pharmacy ; picking at ; platica con
        delirium_tremens	6	plucking at ; por la ; pt ; ran ; reconoce a ; refused ; remote ; rn
        delirium_tremens	6	sabe donde ; sabe en ; shaking ; sheet ; shes ; shes in ; sin su
        delirium_tremens	6	since grandma ; stopped drinking ; talking ; the air ; the year ; thinks hes
        delirium_tremens	6	three days ; thursday ; tiembla ; to know ; to place ; tomar el ; tremor
        delirium_tremens	6	until ; vacas ; visual ; wants placement ; where ; whiskey since ; with his
        delirium_tremens	5	0 and ; 0 ciwa ; 0 last ; 0 no ; 0 off ; 0 seeing ; ago daily ; ago in
        delirium_tremens	5	amanecio ; and hiding ; and seeing ; and told ; ants ; at bedside ; away
        delirium_tremens	5	bathroom ; bedside ; blanket that ; booked 0 ; calling ; calls me ; ceiling
        delirium_tremens	5	chuy ; coat rack ; confused and ; contestan ; couldnt ; crib ; cruise
        delirium_tremens	5	culebras ; day in ; day until ; donde esta ; dont see ; drink was
        delirium_tremens	5	drinking and ; dry ; dts day ; el lunes ; espejo ; etoh d/c ; four days ; goats
        delirium_tremens	5	gown ; grandma ; hace ; halluc ; hasnt ; he drank ; he keeps ; heavy
        delirium_tremens	5	home health ; hormigas ; hoy ; in holding ; jail med ; jueves le ; la sala
        delirium_tremens	5	las gracias ; last one ; lleva ; m etoh ; m in ; me by ; moms ; named ; no toma
        delirium_tremens	5	nurses are ; of the ; off his ; on release ; own ; packing ; platica ; pregunta
        delirium_tremens	5	pt in ; rats ; release ; saber ; sala ; salio en ; sat ; say ; say what
        delirium_tremens	5	seeing things ; she is ; since last ; since sunday ; sister ; soaked sheets
        delirium_tremens	5	spouse ; stopped his ; su mama ; suegro ; swatting ; th grade ; that arent
        delirium_tremens	5	the bed ; the wine ; this is ; thread ; tiene ; tonight hes ; train ; tv
        delirium_tremens	5	urgent care ; us ; was holding ; water ; waving ; waving at ; went through
        delirium_tremens	5	what month ; what year ; who was ; xanax cold ; y no ; yard
        delirium_tremens	4	0 a ; 0 rd ; a church ; a las ; a que ; abstinencia ; abstinencia de ; abuela
        delirium_tremens	4	active ; ahora ; alcohol since ; and asked ; and asks ; and cannot ; and cant
        delirium_tremens	4	and d ; and in ; anos y ; arent ; asked if ; askin ; asks when ; asks which
        delirium_tremens	4	atty ; atty client ; away to ; bedspread ; begs ; behind my ; bro ; by his
        delirium_tremens	4	calling to ; cama y ; cant say ; cant tell ; care 0 ; catch ; cerveza el
        delirium_tremens	4	choir ; church ; church and ; ciwa ; ciwa 0 ; clean blanket ; client in
        delirium_tremens	4	clock for ; clr at ; con su ; confirms ; cut ; cuz ; d last ; date ; days no
        delirium_tremens	4	de alcohol ; de pte ; de temblar ; de tomar ; deputy ; descanse ; dias sin
        delirium_tremens	4	difunta ; dijo la ; dispatcher ; docks ; doctor ; doctora de ; doesnt ; donde
        delirium_tremens	4	dot ; dry since ; dtr in ; el aguardiente ; el doctor ; el martes ; el sabado
        delirium_tremens	4	el techo ; el tequila ; elotes ; empty ; en paz ; en que ; es la ; escuela
        delirium_tremens	4	esperar ; esta ; estamos en ; etoh + ; etoh in ; existe ; feeding ; fights
        delirium_tremens	4	flicking ; floor ; foot ; foot of ; fri ; friday ; front door ; full ; gatos
        delirium_tremens	4	goin ; golpe el ; gracias ; grade ; group home ; guest ; h ago ; hace anos
        delirium_tremens	4	hace tres ; hard ; hasnt had ; he has ; he quit ; he retired ; her ativan
        delirium_tremens	4	her mouth ; hiding ; him off ; his wife ; homework ; hora ; hospitalist 0
        delirium_tremens	4	hours ; hrs since ; i am ; i was ; idea what ; in bathroom ; in from
        delirium_tremens	4	in hallway ; is behind ; is in ; jail ; kids ; know why ; korea ; l and
        delirium_tremens	4	la doctora ; la escuela ; lake ; last etoh ; last vodka ; late ; le quito
        delirium_tremens	4	lleno ; lleva 0 ; looked at ; lunes ; m day ; m he ; m no ; m sin ; me reconoce
        delirium_tremens	4	med ; men on ; mi abuela ; mi abuelo ; miercoles ; mira ; my chair ; my moms
        delirium_tremens	4	name of ; nieta ; no existe ; no hay ; no xanax ; nods ; none of ; nurse
        delirium_tremens	4	nurses ; of bed ; of her ; of this ; of us ; off a ; off alcohol ; off rum
        delirium_tremens	4	office and ; on saturday ; on wednesday ; our father ; packing for ; parked
        delirium_tremens	4	paz ; paz descanse ; picking bugs ; placement ; pt stopped ; que el ; que hora
        delirium_tremens	4	quit whiskey ; quito el ; rack ; radios in ; ran out ; ray ; rd ; rn 0 ; ron el
        delirium_tremens	4	sabe ni ; sala y ; says its ; segun él ; sgt ; she asked ; sheet and ; sheets
        delirium_tremens	4	shes on ; signed ; since friday ; snf ; soaked in ; social ; soon and ; soy su
        delirium_tremens	4	spent the ; stepdown ; stepdown rn ; steps ; steps down ; stopped the
        delirium_tremens	4	stopped yesterday ; sun ; sunday ; sure i ; sure its ; talking nonsense ; techo
        delirium_tremens	4	telephone ; tells ; temblar ; that aint ; that we ; the bedspread ; the cell
        delirium_tremens	4	the landlord ; the lawn ; the life ; the men ; the name ; the nurses
        delirium_tremens	4	the sheet ; the side ; the super ; the tub ; then asked ; then nothing
        delirium_tremens	4	they cant ; they still ; thirty hours ; thurs ; tiene 0 ; tio tiene ; to catch
        delirium_tremens	4	to finish ; to somebody ; town ; tres ; tub ; tuesday ; uncle ray ; until 0
        delirium_tremens	4	va ; va en ; ve a ; wants bed ; was the ; we had ; wedding ; were on ; wet
        delirium_tremens	4	whatever is ; with dts ; without the ; wks etoh ; y me ; y quiere
        delirium_tremens	3	a and ; a single ; accepting ; ago and ; aint got ; alcohol 0 ; all shift
        delirium_tremens	3	am looking ; an er ; and talking ; apartment is ; are we ; asked him
        delirium_tremens	3	asking what ; asks re ; asks where ; been off ; begun ; born ; bro 0 ; care
        delirium_tremens	3	cats ; chair ; charged ; children ; cobra ; coins ; coins out ; con mi
        delirium_tremens	3	convulsions ; counting ; cousins and ; crew ; cut his ; d for ; d since ; da
        delirium_tremens	3	days since ; de golpe ; dead brother ; dia sin ; dialing ; dias y ; doctora
        delirium_tremens	3	door with ; drink 0 ; el miercoles ; f last ; fare ; firemen ; for our
        delirium_tremens	3	gave the ; glue ; golpe ; habla ; hall ; hard i ; has got ; he dropped
        delirium_tremens	3	he gave ; he got ; he is ; her teeth ; hidden ; his late ; his office
        delirium_tremens	3	hospitalist ; i worked ; in sweat ; is what ; it 0 ; just now ; know what
        delirium_tremens	3	know who ; la cama ; last beer ; last whiskey ; late for ; let the
        delirium_tremens	3	living room ; m 0 ; m off ; mama ya ; martes ; me pregunta ; me what ; mi yerno
        delirium_tremens	3	morning as ; my husband ; my mom ; name only ; needs accepting ; ni una ; no ha
        delirium_tremens	3	no idea ; none since ; nonsense ; nothing since ; of 0 ; of me ; on friday
        delirium_tremens	3	organist ; our apartment ; out the ; own name ; papa dejo ; physical ; picks
        delirium_tremens	3	picks at ; polite ; pte ; pte 0 ; quit his ; quito ; reserve ; right now
        delirium_tremens	3	round ; ruiz ; sabado ; saber que ; see a ; segun ; sent ; shaking and
        delirium_tremens	3	shes off ; side of ; since we ; since wednesday ; sitter ; sitting there ; soon
        delirium_tremens	3	staff ; steering ; sweating thru ; talking to ; that man ; the front
        delirium_tremens	3	the klonopin ; the shoulder ; the train ; theres nobody ; things
        delirium_tremens	3	this afternoon ; to his ; to zero ; told the ; took for ; took my ; truck
        delirium_tremens	3	trucker ; until he ; us to ; use the ; va sw ; viejo ; what the ; wheel
        delirium_tremens	3	who let ; whose ; whose house ; wife husb ; y ahora ; y le ; year ; yet
        delirium_tremens	-3	0 i ; a few ; abt ; ago tremulous ; algo ; and stopped ; baby ; bit ; cleared
        delirium_tremens	-3	cup ; d x ; day and ; deje ; diario desde ; dinner ; do i ; eating ; feel
        delirium_tremens	-3	feels ; from a ; he isnt ; here ; hermano dejo ; hes 0 ; i drink ; id like
        delirium_tremens	-3	info ; internado ; is there ; it isnt ; its my ; judge ; like to ; may ; meds
        delirium_tremens	-3	mi esposa ; mo ; no puede ; no tremor ; normal ; ok ; on sunday ; pay ; pide
        delirium_tremens	-3	refuses ; sabe quien ; saying ; send ; should ; sintomas ; sleeping ; so i
        delirium_tremens	-3	somewhere ; st ; states ; sweats ; than ; the icu ; the last ; think ; to go
        delirium_tremens	-3	to write ; uso ; whats ; where i ; while ; withdrawal ; wont ; y su ; years of
        delirium_tremens	-4	# ; $ ; 0 anos ; 0 day ; 0 min ; a 0 ; a month ; about it ; and then
        delirium_tremens	-4	and there ; arm ; as a ; asking for ; asks if ; at bugs ; at my ; ayuda
        delirium_tremens	-4	because ; bf ; blood ; blue ; case ; clinic ; cows 0 ; cuanto ; custody
        delirium_tremens	-4	daily x ; day since ; days and ; days in ; del ; desde ayer ; desde hace
        delirium_tremens	-4	dio delirium ; dos anos ; each ; ed ; en 0 ; estoy ; five ; goes ; havent
        delirium_tremens	-4	hit ; i asked ; i do ; i keep ; i need ; i quit ; i take ; i want ; inpatient
        delirium_tremens	-4	inpt ; k ; kind ; la coca ; last year ; legs ; look ; looking for ; lu 0 ; min
        delirium_tremens	-4	mis ; much ; my daughter ; myself ; nine ; open ; pcp ; puedo ; puso ; re 0
        delirium_tremens	-4	re husb ; run ; se me ; seguro ; seizure ; spring ; start ; summer ; the wall
        delirium_tremens	-4	theres a ; tiemblan las ; to be ; to get ; too ; tried ; twelve ; under ; uses
        delirium_tremens	-4	vomita ; w ; want to ; y esta ; yo ; ~sz
        delirium_tremens	-5	a couple ; and it ; and ive ; and my ; any ; at 0 ; bien ; both ; breathing
        delirium_tremens	-5	car ; chart ; coffee ; coming ; counselor ; cows ; daughter ; denies ; eso
        delirium_tremens	-5	even ; everything ; eyes ; fine ; from the ; had a ; have a ; himself ; i can
        delirium_tremens	-5	im 0 ; it was ; le dio ; little ; llevo ; long ; lot ; manana ; mi hija
        delirium_tremens	-5	mi hijo ; my son ; my wife ; of a ; of my ; plan ; po ; programa ; puede
        delirium_tremens	-5	que me ; slept ; some ; someone ; started ; stay ; sz ; taking ; to a ; todo
        delirium_tremens	-5	trabajo ; treatment ; using ; veces ; way ; write ; y desde
        delirium_tremens	-6	0 0 ; chest ; come ; did ; do you ; doing ; done ; else ; friend ; head
        delirium_tremens	-6	i had ; im a ; ive been ; leave ; lu ; mas ; more ; narcan ; no se ; noon
        delirium_tremens	-6	outpatient ; same ; says he ; six ; sx ; to my ; trembling ; tres anos ; twice
        delirium_tremens	-6	used ; weeks
        delirium_tremens	-7	and im ; anything ; caller ; cuando ; does ; ever ; first ; had the ; hospital
        delirium_tremens	-7	hx ; last night ; meses ; nite ; quiero ; thing ; will ; work
        delirium_tremens	-8	0 / ; ayer ; going ; how ; in my ; my brother ; pero ; phone ; stop ; tengo
        delirium_tremens	-8	w/d
        delirium_tremens	-9	dts in ; nada ; on my ; sleep
        """
}
