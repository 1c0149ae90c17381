extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens = """
        delirium_tremens	-71	=
        delirium_tremens	29	dts
        delirium_tremens	21	thinks
        delirium_tremens	17	d ago ; stopped
        delirium_tremens	15	dejo ; disoriented
        delirium_tremens	13	asked ; day 0 ; in dts ; its 0 ; reconoce ; sees
        delirium_tremens	12	confused ; dejo el ; delirium ; the dts
        delirium_tremens	11	blanket ; dead ; hes in ; thinks its ; ve
        delirium_tremens	10	air ; asking ; delirium tremens ; desde el ; er ; holding ; keeps ; no sabe
        delirium_tremens	10	plucking ; seeing ; sin ; soldiers in ; transfer ; tremens ; tres dias ; were
        delirium_tremens	9	0 h ; chatting ; doesnt know ; ferry ; has the ; invisible ; isnt there
        delirium_tremens	9	its his ; no reconoce ; none ; picking ; que no ; soaked ; soldiers ; su
        delirium_tremens	8	and says ; anda ; arent there ; calls ; dts right ; el mezcal ; estamos ; grita
        delirium_tremens	8	h ; hotel ; man ; me the ; mi tio ; platica con ; pulling ; saturday ; see
        delirium_tremens	8	spiders ; that isnt ; tio ; was 0 ; wednesday
        delirium_tremens	7	0 no ; aint ; ambulance ; aqui ; are his ; booked ; brother ; bugs off ; by his
        delirium_tremens	7	chatting with ; chickens ; cocina ; curtains ; delirio ; doesnt ; dts per ; fam
        delirium_tremens	7	family ; family wants ; fishing ; group home ; hay y ; his dead ; kitchen
        delirium_tremens	7	know the ; know where ; la cocina ; lawn ; md ; men ; mom quit ; monday ; name
        delirium_tremens	7	no toma ; now he ; off a ; off the ; packing ; platica ; president ; que en
        delirium_tremens	7	rn ; sabe ; says hes ; ship ; since saturday ; su mama ; sure ; telling
        delirium_tremens	7	the curtains ; the year ; there and ; three days ; tomar el ; uncle ; urgent
        delirium_tremens	7	vacas ; we took ; what month ; when the ; y quiere ; yard
        delirium_tremens	6	0 wants ; abuelo ; active ; and asking ; arreando ; arreando vacas ; asked me
        delirium_tremens	6	at his ; bed ; birds ; brother who ; ceiling ; children ; clear ; cobija
        delirium_tremens	6	days ago ; dijo ; dosing ; dry ; el camion ; el ron ; esta ve ; f no ; folding
        delirium_tremens	6	fri ; grandpa ; had whiskey ; hallucinating ; he asked ; hes at ; his brother
        delirium_tremens	6	hood ; idea ; la cobija ; la sala ; ld 0 ; m booked ; men on ; moms ; not there
        delirium_tremens	6	off his ; own ; per ; picking at ; reconoce a ; sabe donde ; sabe en ; sala
        delirium_tremens	6	she asked ; shes ; shes in ; since fri ; since grandma ; stepdown ; suegro
        delirium_tremens	6	swatting ; that arent ; thread ; to know ; to place ; tremor ; tuesday
        delirium_tremens	6	went through ; were in ; with his ; wrong
        delirium_tremens	5	0 and ; 0 disoriented ; 0 last ; 0 off ; 0 seeing ; a clean ; a una ; aide
        delirium_tremens	5	and cant ; and he ; and walked ; and wants ; arent ; askin ; at bedside ; away
        delirium_tremens	5	bedside ; blanket that ; camion ; cant tell ; catching ; charge ; city ; ciwa
        delirium_tremens	5	ciwa 0 ; clears ; client ; coat ; coat rack ; con su ; confundido ; couldnt
        delirium_tremens	5	cruise ; culebras ; cut off ; de golpe ; dias sin ; donde esta ; dont see
        delirium_tremens	5	drink was ; el lunes ; en que ; espejo ; etoh d/c ; flicking ; four days
        delirium_tremens	5	goats ; golpe ; got the ; grandma ; grita que ; hace ; halluc ; he was ; health
        delirium_tremens	5	hip ; his own ; hormigas ; hoy ; insists its ; is packing ; jail med ; kids
        delirium_tremens	5	la cama ; lamp ; las gracias ; last one ; lunes ; me by ; me what ; no hay
        delirium_tremens	5	nobody and ; nurse ; nurses are ; of the ; out the ; pharmacy ; plucking at
        delirium_tremens	5	por la ; pt ; ran ; ratas ; refused ; remote ; right now ; sat ; say what
        delirium_tremens	5	sees children ; shaking ; she is ; sheet ; sin su ; since sunday ; sister
        delirium_tremens	5	somebody named ; spouse ; staff ; stopped drinking ; stopped his ; sunday
        delirium_tremens	5	talking ; the air ; the lamp ; the man ; the wine ; the yard ; thinks hes
        delirium_tremens	5	this afternoon ; thru ; tonight hes ; trae los ; train ; tv ; ve ratas ; visual
        delirium_tremens	5	wants placement ; was holding ; water ; whiskey since ; whose ; without
        delirium_tremens	5	xanax cold ; y le ; y no
        delirium_tremens	4	0 ciwa ; 0 days ; 0 lo ; a church ; a duffel ; abstinencia ; abstinencia de
        delirium_tremens	4	abuela ; addressing ; afternoon ; ago daily ; ago in ; alcohol withdrawal
        delirium_tremens	4	amanecio ; and asked ; and d ; and hiding ; and seeing ; and told ; ants
        delirium_tremens	4	asked if ; atty ; atty client ; away to ; barstow ; bathroom ; behind my
        delirium_tremens	4	booked 0 ; boss ; calls me ; care 0 ; chair ; church ; church and ; client in
        delirium_tremens	4	clock for ; confirms ; confused and ; contestan ; crib ; cut ; cuz ; date
        delirium_tremens	4	day in ; day none ; day three ; days no ; de anexo ; de temblar ; de tomar
        delirium_tremens	4	dejar el ; dejo la ; del 0 ; descanse ; desde anoche ; difunta ; dijo la
        delirium_tremens	4	donde ; dont own ; drinking and ; dtr in ; dts day ; duffel ; dx ; el jueves
        delirium_tremens	4	el miercoles ; el tequila ; empty ; en paz ; esperar ; estamos en ; etoh +
        delirium_tremens	4	existe ; foot of ; full ; golpe el ; gown ; grade ; guest ; h now ; hace anos
        delirium_tremens	4	hace tres ; hall ; hallway ; hard ; hasnt ; he drank ; he keeps ; he quit
        delirium_tremens	4	he retired ; heavy ; her ativan ; her by ; his boss ; his whiskey ; home health
        delirium_tremens	4	home staff ; homework ; hours ; idea what ; in his ; in holding ; insists
        delirium_tremens	4	interno ; is behind ; is in ; jueves ; jueves le ; keeps asking ; l and
        delirium_tremens	4	la bebida ; la doctora ; laundry ; living room ; lleva ; lo tienen ; m etoh
        delirium_tremens	4	m in ; m sin ; med ; mi abuela ; mi abuelo ; miercoles ; muerta ; my chair
        delirium_tremens	4	my husband ; name of ; named ; no existe ; nods ; nurses ; of bed ; of her
        delirium_tremens	4	office and ; on klonopin ; on release ; our father ; padrino ; paz
        delirium_tremens	4	paz descanse ; picks ; picks at ; pide ayuda ; por dejar ; pregunta ; pt in
        delirium_tremens	4	pulled ; rack ; ran out ; rats ; ray ; re bed ; release ; ron el ; saber
        delirium_tremens	4	salio en ; say ; says its ; seeing things ; segun él ; since he ; since last
        delirium_tremens	4	since we ; slot ; soaked sheets ; staff 0 ; stepdown rn ; stopped my
        delirium_tremens	4	stopped the ; stopped yesterday ; sure i ; sure its ; temblar ; th grade
        delirium_tremens	4	the bed ; the ceiling ; the name ; the nurse ; the nurses ; the super
        delirium_tremens	4	then asked ; thin ; thirty hours ; this is ; tiene ; tiene 0 ; tiene delirium
        delirium_tremens	4	tio tiene ; to it ; tremens asi ; tres ; uncle ray ; until ; urgent care ; us
        delirium_tremens	4	usual ; ve a ; wants bed ; was the ; waving ; waving at ; wedding ; went
        delirium_tremens	4	what the ; what year ; whatever is ; where ; whether ; who was ; why ; wife hes
        delirium_tremens	4	wks etoh ; wont get
        delirium_tremens	3	0 a ; 0 rd ; a las ; accepting ; agarrado ; alcohol since ; along with
        delirium_tremens	3	and asks ; and cannot ; and in ; anexo ; anoche ; aquavit ; asking what
        delirium_tremens	3	asks when ; asks which ; bedspread ; begs ; begun ; calling ; cama ; cama y
        delirium_tremens	3	catch ; cats ; cerveza el ; choir ; clean blanket ; clr at ; con el ; contesten
        delirium_tremens	3	d last ; days back ; de alcohol ; de pte ; dejo de ; den ; deputy ; dispatcher
        delirium_tremens	3	docks ; doctora ; door with ; dot ; dry on ; dry since ; el doctor ; el sabado
        delirium_tremens	3	el techo ; er doctor ; es la ; escuela ; etoh in ; feeding ; fights ; firemen
        delirium_tremens	3	foot ; front door ; gatos ; goin ; gracias ; grandson is ; ha probado ; has got
        delirium_tremens	3	hasnt had ; hay ; he dropped ; her mouth ; hes been ; hiding ; his late ; hora
        delirium_tremens	3	hospitalist 0 ; i am ; in bakersfield ; in bathroom ; in from ; in hallway
        delirium_tremens	3	it an ; jail ; kitchen is ; know why ; korea ; la escuela ; lake ; last etoh
        delirium_tremens	3	last vodka ; late ; le quito ; let the ; lleno ; lleva 0 ; lost in ; m he
        delirium_tremens	3	m no ; me reconoce ; mira ; month ; my moms ; needs accepting ; nieta ; no ha
        delirium_tremens	3	no xanax ; none of ; none x ; nothing since ; of us ; off alcohol ; off rum
        delirium_tremens	3	on friday ; on thursday ; on wednesday ; parole ; picking bugs ; placement
        delirium_tremens	3	probado ; pt stopped ; que el ; quiere ; quit ; quito ; quito el ; radios
        delirium_tremens	3	radios in ; rancho ; rd ; round ; sabe ni ; sala y ; segun ; sent ; sgt
        delirium_tremens	3	sheet and ; shes off ; side of ; since my ; social ; spent the ; steps down
        delirium_tremens	3	sun ; techo ; telephone ; tequila hace ; that aint ; that we ; the bedspread
        delirium_tremens	3	the cell ; the klonopin ; the lawn ; the life ; the men ; the navy ; the sheet
        delirium_tremens	3	the side ; the train ; then nothing ; they still ; thurs ; thursday ; tiembla
        delirium_tremens	3	to catch ; to somebody ; tonight ; towels ; town ; trae ; until 0 ; until he
        delirium_tremens	3	va en ; was sunday ; we dont ; we had ; whiskey cold ; who let ; with nobody
        delirium_tremens	3	year
        delirium_tremens	-3	0 i ; @ ; a few ; another ; at bugs ; because ; cleared ; cuanto ; d x ; deje
        delirium_tremens	-3	desde ayer ; dieron ; dinner ; do i ; duerme ; each ; ed ; everything ; ex
        delirium_tremens	-3	feels ; i drink ; is there ; its my ; june ; k ; kind ; like to ; looking for
        delirium_tremens	-3	lunes y ; may ; mo ; needs ; no puede ; que se ; saw ; se me ; sintomas
        delirium_tremens	-3	sober ; st ; still ; than ; that was ; the icu ; to get ; tried ; vomita
        delirium_tremens	-3	whats ; while ; y su
        delirium_tremens	-4	# ; $ ; a couple ; and a ; and there ; as a ; asking for ; at my ; bf ; bit
        delirium_tremens	-4	blood ; blue ; case ; custody ; daily x ; day and ; day since ; days and
        delirium_tremens	-4	days in ; dio ; dio delirium ; dos anos ; eso ; estoy ; even ; feel ; five
        delirium_tremens	-4	goes ; havent ; hermano ; himself ; hit ; i do ; i need ; i take ; i want
        delirium_tremens	-4	id like ; inpt ; internado ; la coca ; last year ; legs ; little ; lot ; lu 0
        delirium_tremens	-4	meds ; mi hijo ; much ; my dad ; my daughter ; myself ; no es ; open ; pcp
        delirium_tremens	-4	pero ; puedo ; puso ; run ; seguro ; seizure ; so i ; spring ; start ; summer
        delirium_tremens	-4	sz ; theres a ; tiemblan las ; time ; to be ; under ; use ; uses ; want to
        delirium_tremens	-4	would ; y esta ; yo ; ~el ; ~sz
        delirium_tremens	-5	0 0 ; 0 day ; 0 min ; a 0 ; a month ; and ive ; and then ; arm ; asks if
        delirium_tremens	-5	bien ; both ; breathing ; car ; chart ; clinic ; coffee ; coming ; counselor
        delirium_tremens	-5	cows ; daughter ; denies ; desde hace ; en 0 ; fine ; from the ; had a
        delirium_tremens	-5	have a ; i can ; i quit ; im 0 ; im a ; inpatient ; le dio ; llevo ; long
        delirium_tremens	-5	manana ; mis ; my son ; my wife ; nine ; of a ; of my ; plan ; po ; programa
        delirium_tremens	-5	que me ; re 0 ; someone ; started ; stay ; taking ; todo ; too ; trabajo
        delirium_tremens	-5	treatment ; twelve ; using ; w ; write
        delirium_tremens	-6	and my ; any ; at 0 ; chest ; do you ; doing ; done ; friend ; half ; it was
        delirium_tremens	-6	last night ; leave ; mas ; mi hija ; min ; more ; no se ; noon ; outpatient
        delirium_tremens	-6	puede ; same ; slept ; some ; sx ; to a ; to my ; trembling ; veces ; way
        delirium_tremens	-6	weeks
        delirium_tremens	-7	anything ; caller ; come ; cuando ; does ; eyes ; head ; i had ; ive been ; lu
        delirium_tremens	-7	narcan ; quiero ; says he ; six ; thing ; tres anos ; twice
        delirium_tremens	-8	0 / ; did ; else ; hijo ; hospital ; hx ; meses ; my brother ; next ; nite
        delirium_tremens	-8	phone ; stop ; w/d ; will ; work
        delirium_tremens	-9	ayer ; going ; how ; in my ; on my ; tengo
        delirium_tremens	-10	nada ; sleep
        delirium_tremens	-12	dts in
        """
}
