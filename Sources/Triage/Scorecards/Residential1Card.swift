extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-36	=
        residential	31	crack
        residential	29	cristal
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
        residential	13	because of ; bladder ; coke daily ; crack daily ; dealer ; duermo en ; get into
        residential	13	in program ; inpatient for ; inpt for ; motel ; on crack ; opi ; since 0
        residential	12	apt ; be somewhere ; camera ; clear ; cristal todos ; detox at ; finished detox
        residential	12	internar ; let me ; living in ; meth qd ; mujeres ; on coke ; para mujeres ; pcp
        residential	12	res ; sells ; slams ; spice ; unhoused ; wants inpt ; women ; y daily ; ~day
        residential	12	~live ; ~program
        residential	11	carcel ; coke every ; day stay ; del detox ; desde 0 ; diario ; eight ball
        residential	11	from it ; fumando ; huffing ; internamiento ; jail ; la carcel ; month of ; perdi
        residential	11	roommates ; tanks ; tent ; week since ; years ; ~inpt ; ~stay
        residential	10	a donde ; anos ; been to ; bipolar ; corolla ; cost me ; cps ; daily for ; day inpt
        residential	10	dcd ; de detox ; detox d/c ; do with ; does coke ; duermo ; enter ; high
        residential	10	inpatient or ; internar a ; into your ; ket ; las dos ; lleva ; lost ; me out
        residential	10	me the ; my dealer ; no ~aftercare ; of detox ; pide ; protocol ; rooms ; salio
        residential	10	smokin ; the parking ; this yr ; to use ; usando ; wk since ; ~0 ~day ; ~aftercare
        residential	10	~live ~in ; ~living ; ~residencial
        residential	9	0 d ; 0 vs ; a garden ; a spot ; adderall a ; al perico ; amphetamine ; an eight
        residential	9	arms ; arrests ; bed after ; behind ; both ; camera off ; casa ; cedars ; cinco
        residential	9	cocaine daily ; cocaine maybe ; coke use ; consume ; corrieron ; county
        residential	9	crystal and ; custody ; daily ; daily x ; day bed ; de desintoxicacion ; deal
        residential	9	deals ; dias para ; dips ; do meth ; dxm ; encampment ; etoh detox ; failing
        residential	9	from detox ; fumo piedra ; guys have ; higher ; hosp ; house and ; i sleep
        residential	9	in custody ; included ; internado ; inyecta cristal ; ketamina ; last pill ; librium
        residential	9	me about ; men ; my detox ; my drinking ; nearly every ; nine months ; ninety days
        residential	9	no plan ; nunca deje ; of iop ; over ; para hombres ; ppo ; program
        residential	9	residential with ; shooting ; shoots ; sigue ; six days ; staying ; the meth
        residential	9	through ; thursday through ; treinta ; tx for ; using ; vivo ; vs 0 ; was doing
        residential	9	wednesday ; y nunca ; your inpatient ; ~residential ~program
        residential	8	0 meth ; a gram ; a mi ; a week ; a while ; after this ; agreed ; all the
        residential	8	ambulatorio y ; and get ; arranged ; ayer ; back on ; ball ; because ; busco un
        residential	8	casa donde ; casi ; casi a ; co ed ; cocaine and ; coffee table ; coke like
        residential	8	coke nightly ; completed ; couches ; crack since ; crystal every ; d detox ; day for
        residential	8	days ; desde ; detox ended ; detox fent ; detox four ; detox on ; dias ; done
        residential	8	dont trust ; down the ; el internado ; el internamiento ; eleven ; end up
        residential	8	everybody in ; evicted ; federal ; fight ; finish a ; finished ; for crack
        residential	8	for fentanyl ; for women ; fui ; fuman ; has ppo ; have any ; high on ; hombres
        residential	8	hosp detox ; hospital detox ; house ; how long ; i show ; ice every ; in an
        residential	8	internado de ; ivdu ; kept ; la coca ; last one ; left treatment ; lines ; list for
        residential	8	loc ; losing ; mg a ; mientras ; minimum ; needs next ; nephew needs ; never stopped
        residential	8	nites a ; no ~opi ; nothing lined ; nowhere ; off xanax ; on meth ; only q ; op x
        residential	8	open to ; out this ; outpatient and ; parking lot ; pero ; piedra diario ; pipe
        residential	8	que si ; re 0 ; ref 0 ; resi ; sali ; say how ; screens ; seven years ; shoot meth
        residential	8	shooting up ; shoots coke ; show up ; siete ; since when ; slamming ; smoke
        residential	8	smoke meth ; smoked crack ; smoking crack ; somewhere ; stay ; suspended ; tambien
        residential	8	taper ; tell you ; ten months ; the pipe ; through sunday ; thru
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
        residential	7	deja ; desintoxicaron ; detox monday ; dias por ; donde ; dont go ; dos semanas
        residential	7	duerme ; durmiendo ; dx ; eight ; eight months ; eightball ; elbow ; eleven days
        residential	7	eleven years ; ended ; every workday ; fighting ; finishing ; five day ; foco ; four
        residential	7	from res ; from work ; fuma cristal ; fumo cristal ; gate ; go ; graduation
        residential	7	have it ; house where ; huffs ; hx given ; i know ; i rent ; i shoot ; i stay
        residential	7	i still ; iba ; ice daily ; if you ; in your ; internamiento de ; iop in ; it too
        residential	7	iv meth ; ivdu meth ; kicked dope ; kicked heroin ; la calle ; less ; level
        residential	7	license ; lines on ; lithium ; living ; living there ; llevar ; lugar donde
        residential	7	marriage ; med ; meses ; meth all ; mi casa ; mismo ; mo residential ; months
        residential	7	most days ; much do ; my friends ; my girls ; my marriage ; nearly ; needs inpt
        residential	7	no tiene ; novio ; of help ; of it ; off dope ; off fentanyl ; on ice ; on ketamine
        residential	7	or two ; other info ; out my ; over it ; paint ; pamphlet ; part is ; piedra a
        residential	7	piedra casi ; piedra todos ; pregunto ; private ; programa ; programa internado
        residential	7	qd 0 ; que papeles ; re inpt ; res tx ; resid ; residential not ; residential or
        residential	7	rest of ; ritalin ; rounds ; rounds of ; s/p ; says the ; segui ; semana desde
        residential	7	should go ; single rooms ; sleep all ; sleeps in ; somebody has ; speed every
        residential	7	spice every ; stable no ; step up ; still + ; stimulants ; straight ; straight home
        residential	7	t ; teeth ; term ; that was ; the outpatient ; the sick ; the tile ; then iop
        residential	7	third ; though ; throughout ; thruout ; till my ; tmrw needs ; to any ; to sunday
        residential	7	tomorrow ; tomorrow at ; tratamiento residencial ; twelve days ; unit ; unos
        residential	7	up after ; urologist ; used since ; uses ; vende ; wants a ; wants in ; we are
        residential	7	week desde ; week for ; with them ; wk x ; workday ; years now ; you have
        residential	7	you would ; ~0 ~days ; ~comes ; ~cuanto ; ~etoh ; ~only ; ~opiates ; ~six
        residential	7	~what ~comes
        residential	6	+ for ; + ua ; 0 iv ; 0 mo ; 0 tanks ; 0 they ; 0 yrs ; a live ; a men ; a motel
        residential	6	a nephew ; a shelter ; acepta ; admitted ; against ; against advice ; algo mas
        residential	6	also ; alta ; ama ; amad ; and ive ; and never ; and sleep ; arrest ; at an
        residential	6	back in ; been in ; before theyll ; behind the ; betty ford ; binges ; bottle says
        residential	6	boyfriend sells ; bro ; brochure ; cada ; called the ; caller wants ; cans ; cases
        residential	6	centers for ; chance ; checking ; cocaine four ; cocaine twice ; cold in ; come
        residential	6	come stay ; completed today ; con mi ; condo ; cooks ; cops ; cord ; corrieron de
        residential	6	costs ; county jail ; cps wrote ; crack every ; crank ; cuatro ; cuatro noches ; d/c
        residential	6	daily meth ; daily since ; daughter been ; days clean ; days now ; debajo
        residential	6	del anexo ; desintoxique en ; details ; detox done ; detox en ; detoxed at
        residential	6	did outpatient ; diganle ; discharged ; divorced ; dollars a ; donde ir ; donde se
        residential	6	dried ; duerme en ; duration ; during ; el residencial ; en agosto ; en un
        residential	6	entire time ; entrar ; episode ; eso ; etoh binges ; even like ; every week
        residential	6	everyone ; feet ; fell off ; fent no ; fired from ; five days ; for ten ; for who
        residential	6	ford ; friday and ; friends ; from hosp ; fumando cristal ; fumo ; funeral in
        residential	6	garden ; go right ; going on ; got home ; hallucinations ; hands are ; happens
        residential	6	hearing ; hep ; hep c ; here its ; hes 0 ; hes my ; higher level ; hijo 0 ; hizo
        residential	6	honestly ; housing ; however ; hr ago ; husband says ; i haul ; ice 0 ; id bring
        residential	6	ido a ; ill go ; im asking ; in county ; in feb ; in there ; injected ; injecting
        residential	6	injects ; injects meth ; inpatient minimum ; inpatient the ; inpt tx
        residential	6	internado para ; inyecto ; iop and ; iop now ; iop since ; iop x ; is what
        residential	6	its ketamine ; its most ; iv ; ive smoked ; jobs ; juez ; ketamine a
        residential	6	ketamine every ; keys ; kicked fent ; kicked it ; la casa ; la piedra ; la troca
        residential	6	law school ; lease ; leave so ; let ; lined ; lined up ; lives with ; longer
        residential	6	lost custody ; lying about ; m in ; male 0 ; mama y ; martes y ; me desintoxique
        residential	6	me every ; me inyecto ; me over ; me see ; metanfetamina ; meth 0 ; mo resi ; monday
        residential	6	months now ; my bladder ; near the ; needs more ; never once ; next level ; nice
        residential	6	nights of ; ninety ; no kids ; no ~resi ; nts / ; of county ; of crack ; of there
        residential	6	on crystal ; only have ; openings in ; other hx ; outreach ; own apt ; p /
        residential	6	pandemic ; people like ; pill was ; place for ; please send ; por semana
        residential	6	possession ; prior ~resi ; programs ; q few ; qd x ; ref ; rehabs ; released
        residential	6	reside ; residence ; residencial 0 ; sali el ; saturdays ; says one
        residential	6	says residential ; see a ; semanas ya ; sepulveda ; shes 0 ; shoot ; shooting coke
        residential	6	since ; since high ; sixteen ; slams tina ; smoke crystal ; smoking ice ; sniffing
        residential	6	snorting ; somewhere i ; spouse husb ; stay for ; staying at ; stays ; stepdad
        residential	6	still ; still using ; studio ; summer and ; teen ; tengo a ; that comes ; the beach
        residential	6	the desk ; the pandemic ; then my ; thirties ; this house ; three nights ; thru both
        residential	6	thurs ; to anything ; to whatever ; todavia ; train ; troca ; tuesdays ; tweaking
        residential	6	two rounds ; uas ; under ; union ; unk ; use in ; uses ketamine ; usually do
        residential	6	va para ; veces ; vein ; vez con ; vive with ; walmart ; wants 0 ; wants higher
        residential	6	wants program ; was high ; we found ; we tried ; week ; weekdays too ; weekly
        residential	6	went to ; whats next ; when hes ; who wants ; with people ; with wife
        residential	6	withdrawal in ; wk ; wnts ; women only ; word ; works pt ; wrecked ; xmas ; y volvi
        residential	6	years daily ; you take ; your competitor ; your facility ; your live ; yrs ; ~and
        residential	6	~cristal ; ~fever ; ~go ; ~opi ; ~place ; ~treatment ; ~what
        residential	5	+ thc ; / ~etoh ; 0 crack ; 0 dias ; 0 dirty ; 0 hosp ; 0 mos ; 0 nts ; 0 relapsed
        residential	5	0 year ; @ tarzana ; a bat ; a diario ; a domingo ; a guitar ; a joke ; a name
        residential	5	a nice ; a pipe ; a residential ; a tent ; a time ; about your ; abril ; adentro
        residential	5	admitted to ; adolescent ; adolescent iop ; agent ; agrees ; ahi ; ahora que
        residential	5	alcohol ; all spring ; all that ; almost ; alone no ; alta hoy ; amad from
        residential	5	ambulatoria ; amphetamines ; an outpatient ; and most ; and my ; and smokes
        residential	5	and smoking ; and then ; and was ; anexo ; anexo a ; ano ; anymore ; as we ; asi
        residential	5	asked if ; asks next ; at her ; at it ; at least ; ayer de ; be good ; bed for
        residential	5	been smokin ; been that ; before and ; before every ; belt around ; benzo taper
        residential	5	between ; bipolar and ; bipolar i ; blew ; board ; both on ; bump of ; bus pass
        residential	5	buscar ; cab ; cada noche ; calle ; calle y ; came down ; can live ; cans /
        residential	5	cant say ; carro ; casa con ; chef ; choked her ; christmas ; cirrosis
        residential	5	clear headed ; coach ; coast ; cocaine every ; complete a ; completed a ; completing
        residential	5	con cristal ; consumiendo ; couch to ; counselor ; cps took ; crash ; crashed
        residential	5	cristal a ; cristal en ; crystal daily ; cuanto cuesta ; cuesta el ; cured ; d buys
        residential	5	d/c tmrw ; daily again ; day four ; day labor ; day six ; days for ; days since
        residential	5	days to ; dc ; dcd from ; de alta ; de desintox ; desde cuando ; desde los
        residential	5	desintoxicacion ; desintoxicacion ayer ; desintoxique ; detox in ; detox this
        residential	5	detox tmrw ; detox today ; detox unit ; detoxed me ; diaria x ; diario 0 ; did detox
        residential	5	did my ; dieron de ; dirty ; dirty uas ; do people ; does a ; doing lines ; donde mi
        residential	5	donde uno ; done 0 ; done the ; down off ; downed ; drink when ; drinking on
        residential	5	drug court ; dur ; early 0 ; eightball every ; el hospital ; elephant ; endocarditis
        residential	5	endocarditis 0 ; every ; far ; fent od ; fired twice ; five ; five of ; five years
        residential	5	folks ; for bro ; for etoh ; for my ; for nephew ; for ninety ; for sixty
        residential	5	forearm hot ; forearms ; four nights ; from vodka ; fuman cristal ; fumar ; g /
        residential	5	gasto ; gets high ; girlfriend ; glue ; go away ; go from ; got fired ; got through
        residential	5	got two ; gotten ; graduated the ; guy in ; han ; harbor ; has cost ; have to
        residential	5	he cant ; he makes ; he told ; headed ; healed ; heart ; hiding it ; higher loc
        residential	5	hijo anda ; hijo se ; him seen ; his bed ; his truck ; his whole ; hiv ; holding
        residential	5	house smokes ; hundred dollars ; i agreed ; i inject ; i keep ; i never ; i pay
        residential	5	i snort ; i would ; ice since ; ido ; im already ; im forty ; im going ; im taking
        residential	5	im terrified ; imodium ; in their ; including ; information ; inject ; internarlo
        residential	5	inyecta ; iops ; it as ; it asks ; ive done ; job over ; jose ; keep him
        residential	5	keep smoking ; kicked in ; la cabeza ; la cocaina ; law ; le hace ; leave for
        residential	5	left res ; length ; like in ; like nothing ; list ; live there ; live with ; livin
        residential	5	llevo ; llevo cuatro ; looked ; los brazos ; los de ; lost cdl ; lunch break
        residential	5	macarthur ; mandan ; martes ; me corrieron ; me desintoxicaron ; me down ; meter
        residential	5	meter a ; meth again ; meto ; mg / ; mi carro ; mi primo ; miedo de ; mine
        residential	5	mis ninas ; mismo en ; molly ; molly + ; mom my ; moment ; month or
        residential	5	months residential ; mostly on ; my boss ; my corolla ; my elbow ; my feet
        residential	5	my group ; my guitar ; my job ; my keys ; my liver ; my teeth ; my thirties ; nephew
        residential	5	never been ; never had ; ni nada ; night out ; nights for ; ningun ; nites
        residential	5	nitrous 0 ; no details ; no diario ; no es ; no prior ; no ~fever ; nobody there
        residential	5	nobody told ; noches por ; not my ; not outpatient ; not suicidal ; novia
        residential	5	nowhere to ; nts ; numb ; nxt ; ocho anos ; of alcohol ; of last ; of our
        residential	5	off since ; officer 0 ; on 0 ; on and ; on every ; on other ; on speed ; on tina
        residential	5	one a ; one left ; one was ; or anything ; or prison ; or so ; order reads
        residential	5	other people ; our sober ; out here ; out of ; out tomorrow ; outpatient at
        residential	5	outpatient clinic ; outpt for ; outreach wkr ; outta ; over a ; own place
        residential	5	paramedic and ; pee ; peer support ; perdi a ; perdi el ; phone in ; physician
        residential	5	placement ; por eso ; preg ; pregunto si ; pretty much ; primo que ; private room
        residential	5	probation officer ; problem is ; program before ; program for ; pt willing ; pueda
        residential	5	puede llevar ; put away ; put me ; que buscar ; que voy ; queda a ; quede
        residential	5	reads residential ; refuses er ; rehab ; rel ; rents ; requires residential
        residential	5	residential house ; residential meth ; residential treatment ; return
        residential	5	right through ; rn and ; run ; rv ; sali ayer ; salts ; same thing ; same wk
        residential	5	san jose ; se desde ; se inyecta ; se mete ; se salio ; seis dias ; semana y
        residential	5	semanas ; send ; sesenta dias ; seven days ; share rooms ; shares ; she just
        residential	5	shes sober ; si with ; sick part ; side ; siete anos ; since my ; since new ; sis
        residential	5	sixty days ; smokes crystal ; smokes ice ; so do ; so im ; solamente ; solo para
        residential	5	sometimes more ; speed two ; spends ; stay awake ; steady ; still comes
        residential	5	still drinking ; still snorting ; straight from ; straight thru ; sud ; supportive
        residential	5	t 0 ; table ; take it ; taking five ; tanks / ; than they ; the camera ; the coffee
        residential	5	the entire ; the guys ; the lease ; the life ; the urologist ; the weekends ; then a
        residential	5	then another ; then the ; therapist ; they said ; they told ; thinks im ; thirteen
        residential	5	this goes ; this isnt ; through an ; through detox ; thru sun ; tienen ; time ive
        residential	5	to coke ; to couch ; to rehab ; todos le ; told the ; towels ; trae un ; tres meses
        residential	5	trying ; turn the ; twice ; ugly ; un dia ; un machete ; un programa ; uno se
        residential	5	us he ; use crack ; use crystal ; used ; uses and ; using the ; veces a ; vende y
        residential	5	vengo ; vive ; vs ; want help ; want the ; want treatment ; wants placement
        residential	5	was back ; was nine ; was twelve ; waste ; way through ; we speak ; week of
        residential	5	weekend ; whats ; whats a ; while ; while i ; wife re ; wing ; with this ; wk 0
        residential	5	wkr ; wks preg ; wont say ; write my ; y a ; y lost ; y todos ; ya ; ya paso
        residential	5	year and ; year old ; yo estoy ; yo tambien ; zoom ; zoom iop ; ~at ~your ; ~been
        residential	5	~comes ~next ; ~diario ; ~fent ; ~for a ; ~he ; ~hits ; ~into ; ~la ; ~me ; ~scared
        residential	5	~solo ; ~thirty
        residential	4	/ sem ; 0 cans ; 0 coke ; 0 hospital ; 0 nights ; 0 over ; 0 roommates ; 0 says
        residential	4	0 y ; 0 yr ; a alguien ; a bartender ; a breath ; a decade ; a escoger ; a hospital
        residential	4	a las ; a los ; a mom ; a ninety ; a paramedic ; a physician ; a step ; a thirty
        residential	4	a weekend ; about 0 ; about eight ; about every ; about half ; abt 0 ; acceptance
        residential	4	aceptan medi ; addy 0 ; aft ; after detox ; after two ; again like ; ago he
        residential	4	agreeable ; ahora ; ahorita ; ahorita esta ; al foco ; al principio ; almost every
        residential	4	also the ; alta a ; an attorney ; and all ; and are ; and call ; and everybody
        residential	4	and gets ; and he ; and im ; and lately ; and put ; and saturdays ; and were
        residential	4	anos casi ; answers ; anteayer ; anywhere ; are fine ; arm ; as in ; asked
        residential	4	asking me ; asks re ; asst ; at kaiser ; at six ; attends ; atty 0 ; aunt
        residential	4	authorize ; avail ; bakery and ; basically ; be admitted ; bed avail ; been over
        residential	4	been sleeping ; beers 0 ; before 0 ; before reunification ; before work
        residential	4	best friend ; bladder is ; both times ; bought off ; brazo ; bridge ; bring a
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
        residential	4	desintoxicacion la ; desintoxicacion por ; details given ; detox from ; detox that
        residential	4	devolverme ; diaria ; dias 0 ; did ; did 0 ; didnt ; dio a ; dirty for ; discharge
        residential	4	discharged from ; discretion ; disculpe ; dj ; do after ; do better ; do coke
        residential	4	do that ; do the ; does meth ; doing an ; done in ; dont stop ; door on ; dope on
        residential	4	dos veces ; down to ; drink three ; driving her ; duration unk ; durmiendo en
        residential	4	dv shelter ; eaten ; eating ; ef ; ef 0 ; eight days ; el aire ; el brazo
        residential	4	el dinero ; email me ; emergency ; emojisnow ; emptied ; empujo ; en eso ; encino
        residential	4	entire ; entran ; es todo ; escoger ; eso me ; evening iop ; every shift ; everyones
        residential	4	extasis ; f / ; f ketamine ; f re ; failed ; familia y ; fast ; feels like ; fellow
        residential	4	fifteen years ; fin de ; five nights ; for 0 ; for crystal ; for half ; for him
        residential	4	for inpatient ; for men ; for months ; for over ; for residential ; for six
        residential	4	for three ; for two ; forklift ; frame ; from drinking ; fue a ; fuerte
        residential	4	fuma piedra ; fuman piedra ; funny ; garage with ; gave my ; gente que ; get
        residential	4	get away ; get better ; get clean ; get high ; get paid ; gets his ; gf is ; girls
        residential	4	girls back ; give or ; giving me ; go straight ; goin ; going to ; gone to ; good
        residential	4	good at ; good job ; got out ; gradd 0 ; gram ; gram of ; groceries ; group and
        residential	4	grown ; grown man ; grown son ; hace una ; hacen al ; has since ; have openings
        residential	4	have room ; have since ; he isnt ; he keeps ; he lets ; he sleeps ; he takes
        residential	4	he used ; he walked ; hearing 0 ; hepatology ; her job ; her mother ; here at
        residential	4	hermano ; hermano no ; hermano se ; hes fine ; hidden ; him at ; his license ; hold
        residential	4	holding him ; homeless and ; house with ; how ; hx ; i deliver ; i did ; i drove
        residential	4	i kept ; i start ; i told ; ice for ; im eating ; im just ; im living ; im right
        residential	4	im running ; im smoking ; im sober ; im steady ; in december ; in encino ; in every
        residential	4	in her ; in jail ; in lieu ; in our ; in this ; inpatient before ; inpt before
        residential	4	inpt detox ; internarse ; into residential ; iop counselor ; is coke ; is crack
        residential	4	is from ; is locked ; is one ; is our ; is paid ; isnt enough ; it from ; it has
        residential	4	itll ; its every ; its in ; its on ; joke ; juez le ; juez ordeno ; juntos
        residential	4	just for ; just leave ; just quit ; just the ; kaiser ; kaiser y ; keep reading
        residential	4	keep up ; kept smoking ; kept using ; ketamine and ; ketamine daily ; know a
        residential	4	la familia ; la heroina ; la parroquia ; lancaster ; las drogas ; last chance
        residential	4	last year ; le di ; le hacen ; learned ; least ; left to ; librium done ; lieu
        residential	4	like it ; like its ; linen ; live for ; lives ; living mgr ; living out ; long
        residential	4	long its ; long term ; looking at ; los ninos ; losing his ; lost two ; lugar
        residential	4	m crack ; mama pide ; manejan ; marriages ; mas fuerte ; maybe 0 ; me fui ; me is
        residential	4	me like ; me not ; me sali ; me since ; meds and ; meth each ; meth iv ; mi novia
        residential	4	mi pareja ; molly and ; mom must ; mom who ; monitoring ; month at ; months and
        residential	4	months at ; months sober ; morning and ; mos ; most ; much every ; mushrooms
        """
}
