extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-36	base
        residential	31	crack
        residential	28	cristal
        residential	27	meth ; residential
        residential	26	ice
        residential	25	crystal
        residential	24	inpatient ; piedra
        residential	23	ketamine ; speed
        residential	22	residencial
        residential	21	coke ; meth daily
        residential	20	inpt ; ~inpatient
        residential	19	cocaine
        residential	18	0 day
        residential	17	duster ; homeless ; internarme ; k ; kicked ; methamphetamine ; ~resi
        residential	17	~residential
        residential	16	cocaina ; detoxed ; k 0 ; live ; meth every ; quiero internarme ; shelter
        residential	16	sleeping ; tina
        residential	15	adderall 0 ; coca ; couch ; hospital ; perico ; sleeping in
        residential	14	adderall ; blow ; cristal diario ; detox ; live in ; nitrous
        residential	13	because of ; coke daily ; crack daily ; dealer ; duermo en ; get into ; in program
        residential	13	inpatient for ; inpt for ; motel ; on crack ; opi ; since 0
        residential	12	apt ; be somewhere ; bladder ; camera ; clear ; cristal todos ; detox at
        residential	12	finished detox ; internar ; let me ; living in ; meth qd ; mujeres ; on coke
        residential	12	para mujeres ; pcp ; res ; sells ; slams ; spice ; unhoused ; wants inpt ; women
        residential	12	y daily ; ~day ; ~live ; ~program
        residential	11	carcel ; coke every ; day stay ; del detox ; desde 0 ; diario ; eight ball
        residential	11	from it ; fumando ; huffing ; internamiento ; jail ; la carcel ; month of ; perdi
        residential	11	roommates ; tanks ; tent ; week since ; years ; ~inpt ; ~stay
        residential	10	a donde ; anos ; been to ; corolla ; cost me ; cps ; daily for ; day inpt ; dcd
        residential	10	de detox ; detox d/c ; do with ; does coke ; duermo ; enter ; high ; inpatient or
        residential	10	internar a ; into your ; ket ; las dos ; lleva ; lost ; me out ; me the ; my dealer
        residential	10	no ~aftercare ; of detox ; pide ; protocol ; rooms ; salio ; smokin ; the parking
        residential	10	this yr ; to use ; usando ; wk since ; ~0 ~day ; ~aftercare ; ~live ~in ; ~living
        residential	10	~residencial
        residential	9	0 d ; 0 vs ; a garden ; a spot ; adderall a ; al perico ; amphetamine ; an eight
        residential	9	arms ; arrests ; bed after ; behind ; bipolar ; both ; camera off ; casa ; cedars
        residential	9	cinco ; cocaine daily ; coke use ; consume ; corrieron ; county ; crystal and
        residential	9	custody ; daily ; daily x ; day bed ; de desintoxicacion ; deal ; deals
        residential	9	detox ended ; dias para ; dips ; do meth ; dxm ; encampment ; etoh detox ; failing
        residential	9	from detox ; fumo piedra ; guys have ; higher ; hosp ; house and ; i sleep
        residential	9	in custody ; included ; internado ; inyecta cristal ; ketamina ; last pill ; librium
        residential	9	me about ; men ; my detox ; my drinking ; nearly every ; nine months ; ninety days
        residential	9	no plan ; nunca deje ; of iop ; over ; para hombres ; ppo ; program
        residential	9	residential with ; shooting ; shoots ; sigue ; six days ; staying ; the meth
        residential	9	through ; thursday through ; treinta ; tx for ; using ; vivo ; vs 0 ; was doing
        residential	9	wednesday ; y nunca ; your inpatient ; ~residential ~program
        residential	8	0 meth ; a gram ; a mi ; a week ; a while ; after this ; agreed ; all the
        residential	8	ambulatorio y ; and get ; arranged ; ayer ; back on ; ball ; because ; busco un
        residential	8	casa donde ; casi ; casi a ; co ed ; cocaine and ; cocaine maybe ; coffee table
        residential	8	coke like ; coke nightly ; completed ; couches ; crack since ; crystal every
        residential	8	d detox ; day for ; days ; desde ; detox fent ; detox four ; detox on ; done
        residential	8	dont trust ; down the ; el internado ; el internamiento ; eleven ; end up
        residential	8	everybody in ; evicted ; federal ; fight ; finish a ; finished ; for crack
        residential	8	for fentanyl ; for women ; fui ; fuman ; has ppo ; have any ; high on ; hombres
        residential	8	hosp detox ; hospital detox ; house ; how long ; i show ; ice every ; in an
        residential	8	internado de ; ivdu ; kept ; la coca ; last one ; left treatment ; lines ; list for
        residential	8	loc ; losing ; mg a ; mi casa ; mientras ; minimum ; needs next ; nephew needs
        residential	8	never stopped ; nites a ; no ~opi ; nothing lined ; nowhere ; off xanax ; on meth
        residential	8	only q ; op x ; open to ; out this ; outpatient and ; parking lot ; pero
        residential	8	piedra diario ; pipe ; que si ; re 0 ; ref 0 ; resi ; sali ; say how ; screens
        residential	8	shoot meth ; shooting up ; shoots coke ; show up ; siete ; since when ; slamming
        residential	8	smoke ; smoke meth ; smoked crack ; smoking crack ; somewhere ; stay ; suspended
        residential	8	tambien ; taper ; tell you ; ten months ; the pipe ; through sunday ; thru
        residential	8	tienen internamiento ; tile ; treinta dias ; tribal ; trust ; two weeks ; tx
        residential	8	under the ; until the ; us in ; vacation ; vivo con ; walked ; wants out
        residential	8	what would ; whenever ; where ; wherever ; whippets ; wife has ; will pay
        residential	8	your residential ; ~0 ; ~a ~la ; ~anyone ; ~cocaine ; ~days ; ~for ; ~in ~program
        residential	8	~men
        residential	7	/ wk ; 0 nites ; 0 of ; a bump ; a five ; a pamphlet ; a sus ; a un ; a women
        residential	7	abscess ; airline ; alcohol and ; alcohol en ; an eightball ; an hr ; and off
        residential	7	and says ; and use ; and used ; anywhere else ; apartment ; arrested ; as if
        residential	7	asks 0 ; away for ; bed by ; bedroom ; big tanks ; call it ; can only ; cant stay
        residential	7	cardiomyopathy ; cars ; chargers ; clinica de ; clr asks ; coc ; cocaine is
        residential	7	coke again ; coke the ; completed iop ; county detox ; couple months ; crushes
        residential	7	d prog ; d/c from ; daily 0 ; day 0 ; day program ; days in ; de coca ; de tres
        residential	7	deja ; desintoxicaron ; detox monday ; dias ; dias por ; donde ; dont go
        residential	7	dos semanas ; duerme ; durmiendo ; dx ; eight ; eight months ; eightball ; elbow
        residential	7	eleven days ; eleven years ; ended ; every workday ; fighting ; finishing ; five day
        residential	7	foco ; four ; from res ; from work ; fuma cristal ; fumo cristal ; gate ; go
        residential	7	graduation ; have it ; house where ; huffs ; hx given ; i know ; i rent ; i shoot
        residential	7	i stay ; i still ; iba ; ice daily ; if you ; in your ; injects ; internamiento de
        residential	7	iop in ; it too ; iv meth ; ivdu meth ; kicked dope ; kicked heroin ; la calle
        residential	7	less ; level ; license ; lines on ; lithium ; living ; living there ; llevar
        residential	7	lugar donde ; marriage ; med ; meses ; meth all ; mismo ; mo residential ; months
        residential	7	most days ; much do ; my bladder ; my friends ; my girls ; my marriage ; nearly
        residential	7	needs inpt ; no tiene ; novio ; of help ; of it ; off dope ; off fentanyl ; on ice
        residential	7	on ketamine ; or two ; other info ; out my ; over it ; paint ; pamphlet ; part is
        residential	7	piedra a ; piedra casi ; piedra todos ; pregunto ; private ; programa
        residential	7	programa internado ; qd 0 ; que papeles ; re inpt ; res tx ; resid ; residential not
        residential	7	residential or ; rest of ; ritalin ; rounds ; rounds of ; s/p ; says the ; segui
        residential	7	semana desde ; seven years ; should go ; since high ; single rooms ; sleep all
        residential	7	sleeps in ; somebody has ; speed every ; spice every ; stable no ; step up ; still +
        residential	7	stimulants ; straight ; straight home ; t ; teeth ; term ; that was ; the outpatient
        residential	7	the sick ; the tile ; then iop ; third ; though ; throughout ; thruout ; till my
        residential	7	tmrw needs ; to any ; to sunday ; tomorrow ; tomorrow at ; tratamiento residencial
        residential	7	twelve days ; unit ; unos ; up after ; used since ; uses ; vende ; wants a
        residential	7	wants in ; we are ; week desde ; week for ; with them ; wk x ; workday ; years now
        residential	7	you have ; you would ; ~0 ~days ; ~comes ; ~cuanto ; ~etoh ; ~only ; ~opiates ; ~six
        residential	7	~what ~comes
        residential	6	+ for ; + ua ; 0 iv ; 0 tanks ; 0 they ; 0 yrs ; a live ; a men ; a motel ; a nephew
        residential	6	a shelter ; acepta ; admitted ; against ; against advice ; algo mas ; also ; alta
        residential	6	ama ; amad ; and ive ; and never ; and sleep ; arrest ; at an ; back in
        residential	6	before theyll ; behind the ; betty ford ; bottle says ; boyfriend sells ; bro
        residential	6	brochure ; cada ; called the ; caller wants ; cans ; cases ; centers for ; chance
        residential	6	checking ; cocaine four ; cocaine twice ; cold in ; come ; come stay
        residential	6	completed today ; con mi ; condo ; cooks ; cops ; cord ; corrieron de ; costs
        residential	6	county jail ; cps wrote ; crack every ; crank ; cuatro ; cuatro noches ; d/c
        residential	6	daily meth ; daily since ; daughter been ; days clean ; days now ; debajo
        residential	6	del anexo ; desintoxique en ; details ; detox done ; detox en ; detoxed at
        residential	6	did outpatient ; diganle ; discharged ; divorced ; dollars a ; donde ir ; donde se
        residential	6	dried ; duerme en ; duration ; during ; el residencial ; en agosto ; en un
        residential	6	entire time ; entrar ; episode ; eso ; etoh binges ; even like ; every week
        residential	6	everyone ; feet ; fell off ; fent no ; fired from ; five days ; folks ; for who
        residential	6	ford ; friday and ; friends ; from hosp ; fumando cristal ; fumo ; funeral in
        residential	6	garden ; go right ; going on ; got home ; hallucinations ; hands are ; happens ; hep
        residential	6	hep c ; here its ; hes 0 ; hes my ; higher level ; hijo 0 ; hizo ; honestly
        residential	6	housing ; however ; hr ago ; husband says ; i haul ; i would ; ice 0 ; id bring
        residential	6	ido a ; ill go ; im asking ; in county ; in feb ; in there ; injected ; injecting
        residential	6	injects meth ; inpatient minimum ; inpatient the ; inpt tx ; internado para
        residential	6	inyecto ; iop and ; iop now ; iop since ; iop x ; is what ; its ketamine ; its most
        residential	6	iv ; ive smoked ; jobs ; juez ; ketamine a ; ketamine every ; keys ; kicked fent
        residential	6	kicked it ; la casa ; la piedra ; la troca ; law school ; lease ; leave so ; let
        residential	6	lined ; lined up ; lives with ; longer ; lost custody ; lying about ; m in ; male 0
        residential	6	mama y ; martes y ; me desintoxique ; me inyecto ; me over ; me see ; metanfetamina
        residential	6	meth 0 ; mo resi ; monday ; months now ; near the ; needs more ; never once
        residential	6	next level ; nice ; nights of ; ninety ; no kids ; no ~resi ; nts / ; of county
        residential	6	of crack ; of there ; on crystal ; only have ; openings in ; other hx ; outreach
        residential	6	own apt ; p / ; pandemic ; pee ; people like ; pill was ; place for ; please send
        residential	6	por semana ; possession ; preg ; primo que ; prior ~resi ; problem is ; q few ; qd x
        residential	6	ref ; rehabs ; released ; reside ; residence ; residencial 0 ; sali el ; saturdays
        residential	6	says one ; says residential ; see a ; semanas ya ; sepulveda ; shes 0 ; shoot
        residential	6	shooting coke ; since ; sixteen ; slams tina ; smoke crystal ; smoking ice
        residential	6	sniffing ; snorting ; somewhere i ; spouse husb ; stay for ; staying at ; stays
        residential	6	stepdad ; still ; still using ; straight thru ; studio ; summer and ; teen ; tengo a
        residential	6	that comes ; the beach ; the desk ; the pandemic ; then my ; thirties ; this house
        residential	6	three nights ; thru both ; thurs ; to anything ; to whatever ; todavia ; train
        residential	6	troca ; tuesdays ; tweaking ; two rounds ; uas ; under ; union ; unk ; use in
        residential	6	uses ketamine ; usually do ; va para ; veces ; vein ; vez con ; vive with ; walmart
        residential	6	wants 0 ; wants higher ; wants program ; was high ; we found ; we tried ; week
        residential	6	weekdays too ; weekly ; went to ; whats next ; when hes ; who wants ; with people
        residential	6	with wife ; withdrawal in ; wk ; wnts ; women only ; word ; works pt ; wrecked
        residential	6	xmas ; y volvi ; years daily ; you take ; your competitor ; your facility
        residential	6	your live ; yrs ; ~and ; ~cristal ; ~fever ; ~go ; ~opi ; ~place ; ~treatment
        residential	6	~what
        residential	5	+ thc ; / ~etoh ; 0 crack ; 0 dias ; 0 dirty ; 0 hosp ; 0 mo ; 0 mos ; 0 nts
        residential	5	0 relapsed ; 0 year ; @ tarzana ; a diario ; a domingo ; a guitar ; a joke ; a name
        residential	5	a nice ; a pipe ; a residential ; a tent ; a time ; about your ; abril ; adentro
        residential	5	admitted to ; adolescent ; adolescent iop ; agent ; agrees ; ahi ; ahora que
        residential	5	alcohol ; all spring ; all that ; almost ; alone no ; alta hoy ; amad from
        residential	5	ambulatoria ; amphetamines ; an outpatient ; and most ; and my ; and smokes
        residential	5	and smoking ; and then ; and was ; anexo ; anexo a ; ano ; anymore ; as we ; asi
        residential	5	asked if ; asks next ; at her ; at it ; at least ; ayer de ; be good ; bed for
        residential	5	been in ; been smokin ; been that ; before and ; before every ; belt around
        residential	5	benzo taper ; between ; binges ; bipolar and ; bipolar i ; blew ; board ; both on
        residential	5	bump of ; bus pass ; buscar ; cab ; cada noche ; calle ; calle y ; came down
        residential	5	can live ; cans / ; cant say ; carro ; casa con ; chef ; choked her ; christmas
        residential	5	cirrosis ; clear headed ; coast ; cocaine every ; complete a ; completed a
        residential	5	completing ; con cristal ; consumiendo ; couch to ; counselor ; cps took ; crash
        residential	5	crashed ; cristal a ; cristal en ; crystal daily ; cuanto cuesta ; cuesta el ; cured
        residential	5	d buys ; d/c tmrw ; daily again ; day four ; day labor ; day six ; days for
        residential	5	days since ; days to ; dc ; dcd from ; de alta ; de desintox ; desde cuando
        residential	5	desde los ; desintoxicacion ; desintoxicacion ayer ; desintoxique ; detox in
        residential	5	detox this ; detox tmrw ; detox today ; detox unit ; detoxed me ; diaria x
        residential	5	diario 0 ; did detox ; did my ; dieron de ; dirty ; dirty uas ; do people ; does a
        residential	5	doing lines ; donde mi ; donde uno ; done 0 ; done the ; down off ; downed
        residential	5	drink when ; drinking on ; drug court ; dur ; early 0 ; eightball every
        residential	5	el hospital ; elephant ; endocarditis ; endocarditis 0 ; every ; far ; fent od
        residential	5	fired twice ; five ; five of ; five years ; for bro ; for etoh ; for my ; for nephew
        residential	5	for ninety ; for sixty ; for ten ; forearm hot ; forearms ; four nights ; from vodka
        residential	5	fuman cristal ; fumar ; g / ; gasto ; gets high ; girlfriend ; glue ; go away
        residential	5	go from ; got fired ; got through ; got two ; gotten ; graduated the ; gram ; guy in
        residential	5	han ; harbor ; has cost ; have to ; he cant ; he makes ; he told ; headed ; healed
        residential	5	hearing ; heart ; hermano se ; hiding it ; higher loc ; hijo anda ; hijo se
        residential	5	him seen ; his bed ; his truck ; his whole ; hiv ; holding ; holding him
        residential	5	house smokes ; hundred dollars ; i agreed ; i inject ; i keep ; i never ; i pay
        residential	5	i snort ; ice since ; ido ; im already ; im forty ; im going ; im just ; im taking
        residential	5	im terrified ; imodium ; in their ; including ; information ; inject ; internarlo
        residential	5	inyecta ; iops ; is from ; it as ; it asks ; ive done ; job over ; jose ; keep him
        residential	5	keep smoking ; kicked in ; la cabeza ; la cocaina ; law ; le hace ; leave for
        residential	5	left res ; length ; like in ; like it ; like nothing ; list ; live there ; live with
        residential	5	livin ; llevo ; llevo cuatro ; los brazos ; los de ; lost cdl ; lunch break
        residential	5	macarthur ; mandan ; martes ; me corrieron ; me desintoxicaron ; me down ; me every
        residential	5	meter ; meter a ; meth again ; meto ; mg / ; mi carro ; mi primo ; miedo de ; mine
        residential	5	mis ninas ; mismo en ; molly ; molly + ; mom my ; moment ; month or
        residential	5	months residential ; mostly on ; my boss ; my corolla ; my elbow ; my feet
        residential	5	my group ; my guitar ; my job ; my keys ; my liver ; my teeth ; my thirties ; nephew
        residential	5	never had ; ni nada ; night out ; nights for ; ningun ; nitrous 0 ; no details
        residential	5	no diario ; no es ; no prior ; no ~fever ; nobody there ; nobody told ; noches por
        residential	5	not my ; not outpatient ; not suicidal ; novia ; nowhere to ; nts ; numb ; nxt
        residential	5	ocho anos ; of alcohol ; of last ; off since ; officer 0 ; on 0 ; on and ; on every
        residential	5	on other ; on speed ; on tina ; one a ; one left ; one was ; or anything ; or prison
        residential	5	or so ; order reads ; other people ; out here ; out of ; out tomorrow
        residential	5	outpatient at ; outpatient clinic ; outpt for ; outreach wkr ; outta ; over a
        residential	5	own place ; paramedic and ; peer support ; perdi a ; perdi el ; phone in ; physician
        residential	5	placement ; por eso ; pregunto si ; pretty much ; private room ; probation officer
        residential	5	program before ; program for ; programs ; pt willing ; pueda ; puede llevar
        residential	5	put away ; put me ; que buscar ; que voy ; queda a ; quede ; reads residential
        residential	5	refuses er ; rehab ; rel ; rents ; requires residential ; residential house
        residential	5	residential meth ; residential treatment ; return ; right through ; rn and ; run
        residential	5	rv ; sali ayer ; salts ; same thing ; same wk ; san jose ; school and ; se desde
        residential	5	se inyecta ; se mete ; se salio ; seis dias ; semana y ; semanas ; send
        residential	5	sesenta dias ; seven days ; share rooms ; shares ; she just ; shes sober ; si with
        residential	5	sick part ; side ; siete anos ; since my ; since new ; sis ; sixty days
        residential	5	smokes crystal ; smokes ice ; so do ; so im ; solamente ; solo para ; sometimes more
        residential	5	speed two ; spends ; stay awake ; steady ; still comes ; still drinking
        residential	5	still snorting ; straight from ; sud ; supportive ; t 0 ; table ; take it
        residential	5	taking five ; tanks / ; than they ; the camera ; the coffee ; the entire ; the guys
        residential	5	the lease ; the life ; the shelter ; the urologist ; the weekends ; then a
        residential	5	then another ; then the ; therapist ; they can ; they said ; they told ; thinks im
        residential	5	thirteen ; this goes ; this isnt ; through an ; through detox ; thru sun ; tienen
        residential	5	time ive ; to coke ; to couch ; to rehab ; todos le ; told the ; towels ; trae un
        residential	5	tres meses ; trying ; turn the ; twice ; ugly ; un dia ; un machete ; un programa
        residential	5	uno se ; urologist ; us he ; use crack ; use crystal ; uses and ; using the
        residential	5	veces a ; vende y ; vengo ; vive ; vs ; want help ; want the ; want treatment
        residential	5	wants placement ; was back ; was nine ; was twelve ; waste ; way through ; we speak
        residential	5	week of ; weekend ; whats ; whats a ; while ; while i ; wife re ; wing ; with this
        residential	5	wk 0 ; wkr ; wks preg ; wont say ; write my ; y a ; y lost ; y todos ; ya ; ya paso
        residential	5	year and ; year old ; yo estoy ; yo tambien ; zoom ; zoom iop ; ~at ~your ; ~been
        residential	5	~comes ~next ; ~diario ; ~fent ; ~for a ; ~he ; ~hits ; ~into ; ~la ; ~me ; ~scared
        residential	5	~solo ; ~thirty
        residential	4	/ sem ; 0 cans ; 0 coke ; 0 hospital ; 0 nights ; 0 over ; 0 roommates ; 0 says
        residential	4	0 y ; 0 yr ; a alguien ; a bartender ; a bat ; a breath ; a decade ; a escoger
        residential	4	a hospital ; a las ; a los ; a mom ; a ninety ; a paramedic ; a physician
        residential	4	a program ; a step ; a thirty ; a weekend ; about 0 ; about eight ; about every
        residential	4	about half ; abt 0 ; acceptance ; aceptan medi ; addy 0 ; aft ; after detox
        residential	4	after two ; again like ; ago he ; agreeable ; ahora ; ahorita ; ahorita esta
        residential	4	al foco ; al principio ; almost every ; also the ; alta a ; an attorney ; and all
        residential	4	and are ; and call ; and everybody ; and gets ; and he ; and im ; and lately
        residential	4	and put ; and saturdays ; and were ; anos casi ; answers ; anteayer ; anywhere
        residential	4	are fine ; arm ; as in ; asked ; asking me ; asks re ; asst ; at kaiser ; at six
        residential	4	attends ; atty 0 ; aunt ; authorize ; bakery and ; basically ; be admitted
        residential	4	bed avail ; been over ; been sleeping ; beers 0 ; before 0 ; before reunification
        residential	4	before work ; best friend ; both times ; bought off ; brazo ; bridge ; bring a
        residential	4	bro re ; brochure mailed ; brother is ; bullet ; bumps ; bunk ; by monday
        residential	4	by suicide ; cabin ; cada tercer ; cake ; calentura ; call you ; calm denies
        residential	4	cansada ; cant get ; cant just ; cardiologist ; cardiology ; casa no ; centro en
        residential	4	change ; cirrhosis ; clean a ; clinica ; coke 0 ; coke all ; coke during ; como le
        residential	4	comparing ; competitor ; competitor iop ; con un ; consult ; cont ; conviction
        residential	4	corte ; cost ; couch surfing ; could i ; couldnt tell ; counselor says ; couples
        residential	4	crack and ; crack at ; crystal most ; cuatro veces ; d ; d out ; dad and ; dad cant
        residential	4	damage ; day bought ; day live ; day three ; days ago ; days live ; days on
        residential	4	de alcohol ; de grupo ; de jueves ; debajo del ; decade ; decirle ; deje la
        residential	4	del centro ; deliver packages ; desde hace ; desde marzo ; designer
        residential	4	desintoxicacion la ; desintoxicacion por ; details given ; devolverme ; diaria
        residential	4	dias 0 ; did ; did 0 ; didnt ; dio a ; dirty for ; discharge ; discharged from
        residential	4	discretion ; disculpe ; dj ; do after ; do better ; do coke ; do that ; do the
        residential	4	does meth ; doing an ; done in ; dont stop ; door on ; dope on ; dos veces ; down to
        residential	4	drink three ; driving her ; duration unk ; durmiendo en ; dv shelter ; eaten
        residential	4	eating ; ef ; ef 0 ; eight days ; el aire ; el brazo ; el dinero ; email me
        residential	4	emergency ; emojisnow ; emptied ; empujo ; en eso ; encino ; entire ; entran
        residential	4	es todo ; escoger ; eso me ; evening iop ; every shift ; everybody ; everyones
        residential	4	extasis ; f / ; f ketamine ; f re ; failed ; familia y ; fast ; feels like ; fellow
        residential	4	fifteen years ; fin de ; five nights ; for 0 ; for crystal ; for half ; for him
        residential	4	for inpatient ; for men ; for months ; for over ; for residential ; for six
        residential	4	for three ; for two ; forklift ; frame ; from drinking ; fue a ; fuerte
        residential	4	fuma piedra ; fuman piedra ; funny ; garage with ; gave my ; gente que ; get
        residential	4	get away ; get better ; get clean ; get high ; gets his ; gf is ; girls ; girls back
        residential	4	give or ; go straight ; goin ; going to ; gone to ; good ; good at ; good job
        residential	4	got out ; gradd 0 ; gram of ; groceries ; group and ; grown son ; hace una
        residential	4	hacen al ; has since ; have openings ; have room ; have since ; he isnt ; he keeps
        residential	4	he lets ; he sleeps ; he takes ; he used ; he walked ; hearing 0 ; hepatology
        residential	4	her job ; her mother ; here at ; hermano ; hermano no ; hes fine ; hidden ; him at
        residential	4	his license ; hold ; homeless and ; house with ; how ; hx ; i deliver ; i did
        residential	4	i drove ; i kept ; i start ; i told ; ice for ; im eating ; im living ; im right
        residential	4	im running ; im smoking ; im sober ; im steady ; in december ; in encino ; in every
        residential	4	in her ; in jail ; in lieu ; in our ; in this ; inpatient before ; inpt before
        residential	4	inpt detox ; internarse ; into residential ; iop counselor ; is coke ; is crack
        residential	4	is locked ; is one ; is our ; is paid ; isnt enough ; it from ; it has ; itll
        residential	4	its every ; its in ; its on ; joke ; juez le ; juez ordeno ; juntos ; just for
        residential	4	just leave ; just quit ; just the ; kaiser ; kaiser y ; keep reading ; keep up
        residential	4	kept smoking ; kept using ; ketamine 0 ; ketamine and ; ketamine daily ; know a
        residential	4	la familia ; la heroina ; la parroquia ; lancaster ; las drogas ; last chance
        residential	4	last year ; le di ; le hacen ; learned ; least ; left to ; librium done ; lieu
        residential	4	like its ; linen ; live for ; lives ; living mgr ; living out ; long ; long its
        residential	4	long term ; looked ; looking at ; los ninos ; losing his ; lost two ; lugar
        residential	4	m crack ; m ketamine ; mama pide ; manejan ; marriages ; mas fuerte ; maybe 0
        residential	4	maybe three ; me fui ; me is ; me like ; me not ; me sali ; me since ; meds and
        residential	4	meth each ; meth iv ; mi novia ; mi pareja ; molly and ; mom must ; mom who
        residential	4	monitoring ; month at ; months and ; months at ; months sober ; morning and ; mos
        residential	4	most ; much every ; mushrooms ; must enter ; my attic ; my aunt ; my car ; my eyes
        """
}
