extension ScorecardSources {
    /// Words that speak for `delirium_tremens` or against it. Written by `workbench weigh`.
    static let deliriumTremens = """
        delirium_tremens	-70	=
        delirium_tremens	25	dts
        delirium_tremens	19	thinks
        delirium_tremens	18	stopped
        delirium_tremens	12	in dts
        delirium_tremens	11	dejo ; the dts ; tres dias
        delirium_tremens	10	ago ; confused ; disoriented ; thinks its
        delirium_tremens	9	brother ; dead ; dejo el ; reconoce ; rn ; ve
        delirium_tremens	8	asked ; blanket ; delirium ; delirium tremens ; has the ; its 0 ; mi tio
        delirium_tremens	8	monday ; no reconoce ; no sabe ; seeing ; spiders ; telling ; tremens ; wet
        delirium_tremens	7	0 d ; 0 h ; are ; asking ; couldnt ; d ago ; desde el ; dijo ; doesnt know
        delirium_tremens	7	drink was ; el ; er ; fam ; goats ; hallucinating ; his ; isnt there ; its his
        delirium_tremens	7	know ; man ; per ; pt ; round ; saturday ; stopped drinking ; talking ; the
        delirium_tremens	7	tio
        delirium_tremens	6	0 and ; 0 m ; ambulance ; and shes ; aqui ; arent there ; at breakfast ; bed
        delirium_tremens	6	booked ; breakfast ; brother who ; clock for ; days ago ; days no ; deputy
        delirium_tremens	6	dry ; family wants ; full ; h ; heavy ; hes in ; know where ; ld 0 ; m booked
        delirium_tremens	6	my girlfriend ; my mom ; name ; no toma ; of phenibut ; own ; picking ; que en
        delirium_tremens	6	reconoce a ; sabe ; soaked ; stopped yesterday ; su mama ; the cell
        delirium_tremens	6	thinks hes ; tiembla ; to place ; tomar el ; tres ; who ; wringing
        delirium_tremens	6	wringing wet
        delirium_tremens	5	a una ; air ; amanecio ; and seeing ; anda ; by his ; calling ; cats ; cell
        delirium_tremens	5	cocina ; confused and ; day 0 ; de temblar ; dias ; dias y ; donde ; donde esta
        delirium_tremens	5	drinking and ; ed rn ; el sabado ; etoh d/c ; fishing ; for a ; goin ; h ago
        delirium_tremens	5	hace ; he ; her ativan ; his brother ; hormigas ; hoy ; into ; keeps
        delirium_tremens	5	la cocina ; md ; me the ; mia ; mom quit ; no hay ; of us ; off ; out of
        delirium_tremens	5	parked ; platica ; platica con ; plucking ; point ; prove ; pt in ; pulling
        delirium_tremens	5	que no ; sabe donde ; sabe ni ; says its ; seeing things ; shes ; sin
        delirium_tremens	5	since last ; sister ; soaked sheets ; spouse ; su ; sweating thru ; temblar
        delirium_tremens	5	that isnt ; the tub ; this is ; three days ; thurs ; tiene ; to me ; to prove
        delirium_tremens	5	tremor ; tv ; wants bed ; wants placement ; were ; where ; who was
        delirium_tremens	4	a leaf ; abstinencia ; abstinencia de ; abuela ; abuelo ; active ; ago in
        delirium_tremens	4	aint ; and wants ; arent ; asked me ; asking what ; bathroom ; bedspread
        delirium_tremens	4	begun ; blanket that ; by herself ; camion ; cant tell ; charged ; chatting
        delirium_tremens	4	chatting with ; coat ; crew ; crib ; cuz ; date ; de tomar ; dijo la ; doctora
        delirium_tremens	4	dry since ; el camion ; el martes ; el ron ; esperar ; existe ; family ; find
        delirium_tremens	4	fri ; from 0 ; girlfriend ; gown ; group home ; ha probado ; hace tres ; hay
        delirium_tremens	4	he asked ; he drank ; hija ; hrs since ; icu ; idea ; is sitting ; jueves le
        delirium_tremens	4	la cama ; la doctora ; la sala ; last ; last one ; leaf ; llama ; m ; m he
        delirium_tremens	4	m sin ; mama ya ; man is ; martes ; matando ; me by ; mi abuelo ; name and
        delirium_tremens	4	no existe ; no ha ; none ; none of ; now he ; nurse ; off his ; off the
        delirium_tremens	4	on friday ; on saturday ; packing ; placement ; pregunta ; pt stopped
        delirium_tremens	4	queremos ; quit drinking ; ran ; ran out ; release ; rug ; sabado ; sala
        delirium_tremens	4	salio en ; see ; shaking like ; signed ; since ; since saturday ; sister name
        delirium_tremens	4	sitting there ; soldiers ; steps down ; stopped the ; talking nonsense
        delirium_tremens	4	that arent ; that man ; the bed ; the bedspread ; the klonopin ; the rug
        delirium_tremens	4	the year ; there ; things ; thursday ; to know ; transfer ; tub ; uncle
        delirium_tremens	4	use the ; va sw ; was 0 ; wedding ; what ; what the ; y no ; year ; yet
        delirium_tremens	3	0 days ; 0 f ; a las ; ago and ; ahorita en ; alcohol 0 ; and cannot ; antier y
        delirium_tremens	3	asked if ; blank ; born ; bugs off ; callback ; calling me ; calls ; care 0
        delirium_tremens	3	catch ; chickens ; choir ; ciwa 0 ; county ; d ; d last ; da ; days
        delirium_tremens	3	de alcohol ; de pte ; descanse ; desde q ; dogs ; domingo y ; el aguardiente
        delirium_tremens	3	en paz ; er doctor ; escuela ; etoh in ; folks ; from urgent ; gatos ; got the
        delirium_tremens	3	hasta el ; hija llama ; himself ; home ; hospitalist ; in ohio ; jail
        delirium_tremens	3	keeps swatting ; la escuela ; last beer ; le ; me dijo ; medic ; mi abuela
        delirium_tremens	3	nieta ; nonsense ; ohio ; padre ; paz ; paz descanse ; picks at ; probado
        delirium_tremens	3	pte 0 ; pueden recibir ; quit whiskey ; recibir ; saber ; sgt ; shaking
        delirium_tremens	3	she thinks ; shes on ; shoulder ; sin alcohol ; sitter ; staff ; steps
        delirium_tremens	3	sweating ; talking to ; the couch ; the exam ; the life ; the nurses
        delirium_tremens	3	the shoulder ; the wallpaper ; the whiskey ; the wine ; then nothing
        delirium_tremens	3	theres nobody ; to catch ; tonight hes ; until ; until he ; urgent
        delirium_tremens	3	urgent care ; ve a ; wallpaper ; waving ; wheel ; when he ; whose ; whose house
        delirium_tremens	3	xanax cold ; y me ; yesterday ; your unit
        delirium_tremens	-3	abt ; ago no ; asks ; at bugs ; box ; cant hold ; clinic ; coffee ; coming
        delirium_tremens	-3	cows ; daughter ; deje ; dieron ; dos ; he was ; his head ; internado ; is 0
        delirium_tremens	-3	its the ; last year ; le dio ; leave ; lu 0 ; mi esposa ; min ; mis ; morning
        delirium_tremens	-3	my mother ; nine ; no puede ; no sx ; no w/d ; noon ; pcp ; po ; put his
        delirium_tremens	-3	resi ; shoes ; since yesterday ; the caller ; the wall ; thing ; tiemblan las
        delirium_tremens	-3	todo ; tremulous ; using ; uso ; whats ; with ; y desde ; y esta ; yo
        delirium_tremens	-4	0 ; 0 dias ; @ ; and there ; any ; around ; blue ; cold 0 ; come ; day since
        delirium_tremens	-4	de mi ; desde ayer ; doing ; dts in ; en el ; esta en ; estoy ; even ; ever
        delirium_tremens	-4	eyes ; fine ; finished ; four ; gets ; had the ; hijo ; in 0 ; inpt ; is there
        delirium_tremens	-4	ive been ; lives ; llevo ; manana ; mi hijo ; more ; my brother ; no ~etoh
        delirium_tremens	-4	one ; open ; programa ; puede ; puedo ; que me ; rehab ; same ; school ; slept
        delirium_tremens	-4	so ; some ; sweats ; take ; taking ; ten ; the house ; two ; un ; uses ; wall
        delirium_tremens	-4	way ; y el ; ~si
        delirium_tremens	-5	all ; an ; anos ; anything ; ayuda ; both ; came ; car ; chest ; denies
        delirium_tremens	-5	desde hace ; done ; door ; else ; eso ; father ; found ; from the ; garage
        delirium_tremens	-5	hold ; how ; hx ; id ; if ; is the ; it ; ive ; last night ; long ; mas
        delirium_tremens	-5	mi hija ; need ; night ; nite ; of a ; once ; outpatient ; phone ; please help
        delirium_tremens	-5	quiero ; six ; started ; stay ; sx ; sz ; through ; trabajo ; trembling ; used
        delirium_tremens	-5	want ; weeks ; work
        delirium_tremens	-6	0 wks ; cuando ; detox ; dio ; does ; esposa ; first ; going ; head ; left
        delirium_tremens	-6	lu ; meses ; my ; narcan ; next ; or ; sleep ; sober ; stop ; the 0 ; w/d
        delirium_tremens	-6	will ; wks ; ~sz
        delirium_tremens	-7	and she ; ayer ; be ; but ; did ; fell ; hospital ; los ; on his ; our ; pero
        delirium_tremens	-7	program ; residential ; says he ; se ; self ; still ; time ; up ; went ; you
        delirium_tremens	-8	back ; before ; caller ; do ; es ; go ; iop ; nada ; never ; please ; them
        delirium_tremens	-9	clr ; had ; help ; just ; tengo
        delirium_tremens	-10	0 / ; 0 y ; not
        delirium_tremens	-11	years
        delirium_tremens	-14	im ; re
        delirium_tremens	-16	i
        """
}
