extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure = """
        seizure	-67	=
        seizure	30	seizure
        seizure	22	convulsing
        seizure	21	sz
        seizure	20	seized ; seizing
        seizure	19	ayer ; convulsiono
        seizure	18	convulsion
        seizure	17	a seizure ; this am
        seizure	16	yesterday
        seizure	15	jerking ; stiff ; tongue
        seizure	14	dejo ; eyes ; floor ; had a
        seizure	13	ataque ; last night ; stopped ; this morning ; went
        seizure	12	d ago ; dropped ; er ; fit ; is having ; just had
        seizure	11	anoche ; convulsionando ; convulsions ; esta convulsionando ; grand mal ; rigid
        seizure	11	rolled ; se puso ; side ; today ; una convulsion ; witnessed
        seizure	10	0 this ; 0 today ; bit ; eyes rolled ; grand ; gtc ; had two ; having ; he had ; hoy
        seizure	10	i seized ; mal ; min ; puso ; right now ; shook ; tieso ; two seizures ; went rigid
        seizure	10	wet
        seizure	9	0 sec ; ahorita ; clonic ; convulsiones ; dejo de ; groggy ; having a ; he drinks
        seizure	9	hours ago ; kitchen floor ; la lengua ; lengua ; per wife ; se le ; seizure last
        seizure	9	seizures ; stiff as ; tonic clonic ; unk ; xanax on
        seizure	8	0 hr ; 0 min ; a convulsion ; am per ; ambulance ; and shook ; awake ; caller ; carpet
        seizure	8	convulsiono hoy ; dejo el ; dieron convulsiones ; ed ; ems ; en la ; hours ; hoy en
        seizure	8	hr ago ; in triage ; jumps ; kitchen ; locked ; los ojos ; medics ; min ago ; minute
        seizure	8	my tongue ; ojos ; postictal ; puso tieso ; ran ; ran out ; saturday ; sec ; seized at
        seizure	8	seized x ; tonic ; triage ; tuesday ; went stiff ; whole
        seizure	7	0 am ; a fit ; a minute ; acaba de ; ahorita en ; all over ; as ; awake now ; bitten
        seizure	7	body ; de tomar ; dock ; doing the ; dropped to ; espuma ; fish ; flopping ; hace 0
        seizure	7	heels ; hoy 0 ; left side ; like a ; lobby ; manana ; mid ; mid sentence ; mouth ; now 0
        seizure	7	our lobby ; per ; quit ; seizing on ; seizure right ; sentence ; sin alcohol ; the bed
        seizure	7	the kitchen ; what do ; white ; wks pregnant ; work yesterday
        seizure	6	0 hrs ; about an ; acaba ; after 0 ; ago in ; am in ; and 0 ; and all ; any of
        seizure	6	are going ; arm ; at 0 ; at her ; bus ; by itself ; caller yelling ; came to ; cb
        seizure	6	cb after ; convulsed ; coworker ; days ago ; disconnected ; dos dias ; epileptic
        seizure	6	epileptic since ; esposo esta ; explain ; fish on ; five hours ; foaming ; found me
        seizure	6	friend is ; he just ; he ran ; hed ; her fioricet ; her head ; hermano convulsiono
        seizure	6	his eyes ; his whole ; im holding ; in our ; itself ; jaw ; jerked ; jerking and ; knew
        seizure	6	known ; locked up ; minutes ; morning ; muchacho ; my xanax ; next thing ; now groggy
        seizure	6	on floor ; one side ; peed ; quit etoh ; quit xanax ; refused ; roomie ; says i
        seizure	6	seizure on ; seizure this ; shaky ; she was ; sin ; slid ; st ever ; started ; sz x
        seizure	6	take like ; the fish ; the floor ; third ; to on ; to one ; tramadol i ; un ataque
        seizure	6	up and ; was five ; was jerking ; wednesday ; what the ; whole body ; wife will
        seizure	6	witnessed gtc ; y se
        seizure	5	a board ; a mi ; aisle ; am 0 ; ambulance is ; an hour ; and foaming ; and yesterday
        seizure	5	antier ; approx 0 ; arms ; asking for ; at once ; ayer 0 ; banqueta ; board ; called
        seizure	5	camino ; ceiling ; cerveza el ; chewed ; como ; como un ; convulsionar ; dad is
        seizure	5	daughter wants ; de nada ; dejar las ; dieron ; dio ; do we ; does this ; drinking two
        seizure	5	duro ; el trago ; en mi ; esta ; esta manana ; etoh lu ; filmed ; filmed it ; fit on
        seizure	5	floor right ; foam ; fork ; four minutes ; friend ; fue ayer ; full ; gf 0 ; going
        seizure	5	h ago ; hace ; he was ; her on ; hermano ; his legs ; his mouth ; holding ; holding her
        seizure	5	hrs ; i take ; i type ; is locked ; know what ; la banqueta ; la que ; last nite
        seizure	5	le dio ; line ; me dieron ; memory ; my dad ; my roommate ; nights ago ; no memory
        seizure	5	no se ; now his ; on kitchen ; on other ; pants ; pants wet ; pm ; program after
        seizure	5	put in ; que tiene ; ratito ; ride ; right ; rigid and ; rolled up ; sacudia
        seizure	5	se sacudia ; seconds ; seized in ; seizure yesterday ; she couldnt ; sin tomar ; sleeps
        seizure	5	sleepy ; staring ; tap ; tenia ; tenia dos ; that was ; the job ; the shower ; thing
        seizure	5	tieso y ; today he ; tomar antier ; tongue bitten ; trailer ; turned ; turned down
        seizure	5	tuvo ; tuvo una ; two nights ; ur ; vape ; we put ; white and ; yelling
        seizure	4	0 + ; 0 at ; 0 h ; 0 so ; a classmate ; a grand ; a m ; a temp ; acuerda ; acuerda de
        seizure	4	after a ; al doctor ; all i ; and just ; and ran ; and then ; approx ; as i ; at bus
        seizure	4	at fifty ; at work ; ataque de ; aunt ; bay ; bit clean ; bit his ; blanco ; blown
        seizure	4	boca ; boyfriend ; breakfast ; breathing ok ; bus depot ; bus stop ; cafeteria ; cai
        seizure	4	called her ; calls it ; cant talk ; cashier ; cessation ; chair ; classmate ; cocina
        seizure	4	cold ; cold 0 ; counter ; customer ; cut to ; d sin ; dejo la ; depot ; dept ; desmayo
        seizure	4	det ; dias sin ; dio una ; dispatcher ; doesnt ; doing ; dormido ; dreams ; ed sw
        seizure	4	effect ; eighth ; el piso ; else known ; emt ; en blanco ; epilepsy ; esposa se ; f etoh
        seizure	4	f fioricet ; f k ; fell ; fella ; felt like ; fire dept ; fireworks ; first in ; foreman
        seizure	4	fue ; fueron ; fueron los ; fui al ; full blown ; given no ; goin ; hace al ; had some
        seizure	4	half an ; happening now ; hard ; has her ; he bit ; he drank ; head ; her klonopin
        seizure	4	hes had ; hitting ; hour ago ; hr ; hrs ago ; i counted ; i know ; im six ; in waiting
        seizure	4	in years ; is four ; is shaking ; its from ; its going ; its happening ; jalon ; jittery
        seizure	4	just now ; just started ; k ; la boca ; la cocina ; la manana ; la tarde ; last etoh
        seizure	4	ld 0 ; le fueron ; legs ; lengua y ; like 0 ; line pt ; lip ; lives w ; loaded with
        seizure	4	loading ; loading dock ; madre ; maybe ; maybe a ; me while ; mi vida ; minutes out
        seizure	4	mom is ; mon ; monday ; monday and ; my house ; my wife ; n he ; nine months ; no la
        seizure	4	nothing else ; now wants ; of klonopin ; off the ; ojos en ; on scene ; orino
        seizure	4	other line ; papa le ; park ; passenger ; piso ; plucking at ; po probationer ; pregnant
        seizure	4	primera vez ; probationer ; probationer 0 ; pte ; pte 0 ; rang ; recall ; refiere
        seizure	4	remember ; rite ; rite now ; rm last ; rn asks ; rolled back ; rolling ; roofing
        seizure	4	saying hes ; says mom ; scene ; se acuerda ; se orino ; se que ; seizure in ; sent
        seizure	4	she does ; she knew ; she went ; shook so ; shower ; since monday ; sleeping ; sleeps at
        seizure	4	sleeve ; slid off ; spit ; stops ; sun ; sunday ; sz in ; tarde ; temp is ; the driveway
        seizure	4	the ice ; the third ; then line ; thing im ; this minute ; thought he ; tiene una
        seizure	4	tile and ; till ; tongue chewed ; tow ; trago el ; trago hace ; transfer ; transit
        seizure	4	two days ; type ; una ; until 0 ; up like ; up until ; vss ; walgreens ; wants program
        seizure	4	we speak ; went into ; wife etoh ; wife husb ; wife on ; witnessed tonic ; yesterday the
        seizure	3	0 0 ; 0 a ; 0 cb ; 0 pm ; 0 st ; acabaron las ; acabo el ; ago 0 ; along and ; and my
        seizure	3	as we ; at counter ; atras ; aunt says ; back and ; bano y ; bed ; blank
        seizure	3	boyfriend says ; cayo ; clonazepam el ; counted ; couple yrs ; daily a ; day from
        seizure	3	days back ; de golpe ; diario desde ; dicen que ; do i ; dont know ; down ; drink was
        seizure	3	ed cm ; el clonazepam ; el domingo ; el muchacho ; electric ; esposo ; felt ; fifty
        seizure	3	fire ; five ; flicking ; floor 0 ; for detox ; friday ; froth ; fui ; gf of
        seizure	3	go somewhere ; golpe ; happening ; he is ; he needs ; he quit ; he still ; he stopped
        seizure	3	he takes ; he went ; her name ; her she ; his tongue ; home 0 ; horas ; hotel ; hour
        seizure	3	i knew ; if u ; in ur ; into an ; ish ; it at ; keeps saying ; know of ; la cerveza
        seizure	3	la sala ; lapse ; le acabaron ; m se ; m self ; m went ; m wife ; m with ; maybe three
        seizure	3	med ; memory of ; mi muchacho ; mi novia ; mi novio ; mine ; minute i ; morning she
        seizure	3	mother 0 ; muchacho esta ; names ; ninety ; no saben ; novia ; now at ; of them
        seizure	3	on saturday ; on xanax ; once ; one ever ; out her ; over me ; parking lot ; plucking
        seizure	3	por dejar ; ppl ; primera ; q el ; q se ; roommate says ; sab ; saben ; sala ; sat
        seizure	3	se cayo ; she doesnt ; she threw ; showing ; shut down ; since breakfast ; since tuesday
        seizure	3	sister 0 ; sleeps in ; slept ; so hard ; spell ; stiff and ; stopped drinking
        seizure	3	stopped my ; strangers ; sw 0 ; sz 0 ; tachy ; tap tap ; temp ; then on ; thing for
        seizure	3	this a ; three days ; threw out ; tiene ; tile ; to two ; tomar el ; triage 0 ; twitch
        seizure	3	vida ; waiting ; was coming ; was doing ; wedged ; went down ; what he ; where she
        seizure	3	wife is ; wife still ; xanax hace ; xanax since
        seizure	-3	0 / ; 0 th ; a friend ; ago i ; algo ; and woke ; as of ; at a ; but i ; cant get
        seizure	-3	class ; comes ; cracked ; desde ayer ; eleven ; evenings ; fast ; favor ; five years
        seizure	-3	four yrs ; free ; give ; got a ; has been ; hospital ; i go ; im not ; in my
        seizure	-3	inpatient ; internado ; is in ; it in ; ive been ; ive got ; kids ; know where
        seizure	-3	last week ; lo ; lol ; malilla ; me a ; mi hijo ; muy ; my heart ; my last ; my own
        seizure	-3	my uncle ; name ; neg ; new ; no other ; noise ; normal ; od ; parents ; porque
        seizure	-3	problem ; puede ; quien ; red ; running ; runs ; screaming ; semanas ; send ; set
        seizure	-3	she has ; stairs ; straight ; swallowed ; talking to ; test ; the morning ; the vons
        seizure	-3	there is ; thirty ; tiembla ; to my ; truck ; two winters ; usa ; vons ; weeks ago
        seizure	-3	went through ; went to ; whats ; winters ; winters ago ; write ; yo ; you have ; ~my
        seizure	-3	~si
        seizure	-4	# ; 0 day ; 0 s ; a la ; and its ; and ive ; anos me ; anos y ; august ; away ; baby
        seizure	-4	bring ; brother ; bugs ; cinco ; cleared ; con el ; convulsion cuando ; court ; cows
        seizure	-4	cows 0 ; cup ; days of ; de mi ; desintoxicacion ; did ; dose ; drinking and ; esta en
        seizure	-4	even ; ex ; father ; feels ; five days ; garage ; gets ; getting ; going to ; gray
        seizure	-4	hace tres ; hit ; hot ; i get ; i only ; i ran ; i started ; info ; is there ; it is
        seizure	-4	kicking ; la pared ; las pastillas ; life ; like to ; living ; llevo ; making ; march
        seizure	-4	may ; me and ; me to ; mes ; mis ; much ; my chest ; neighbor ; ninos ; no sabe ; no sx
        seizure	-4	nose ; now its ; nunca ; of my ; off a ; office ; on it ; one of ; over the ; p ; pain
        seizure	-4	pared ; pecho ; pero ; programa ; puedo ; que se ; rep ; retired ; run ; sabe ; scared
        seizure	-4	seis ; seizure coming ; shift ; sigue ; site ; sudando ; talking ; th ; the 0
        seizure	-4	the house ; they told ; think ; thinks ; three years ; thursday ; tiene 0 ; to do
        seizure	-4	to get ; to know ; treatment ; tres anos ; twenty ; ultima ; veces ; w/d ; was in
        seizure	-4	wedding ; weekend ; withdrawal ; would ; writing ; wrong ; xanax and ; years ago ; ~in
        seizure	-5	/ 0 ; 0 i ; a 0 ; and shes ; asks if ; back in ; bad ; con la ; could ; day 0
        seizure	-5	day since ; de la ; denies ; donde ; eight ; f 0 ; finished ; for my ; has a ; hay
        seizure	-5	hell ; hes in ; i can ; i need ; i want ; i went ; in a ; is the ; isnt ; jail
        seizure	-5	looking ; nurse ; old ; open ; our kitchen ; que no ; s ; salio ; sick ; since 0
        seizure	-5	since the ; someone ; something ; soy ; spring ; start ; sx ; ten ; than ; through
        seizure	-5	to be ; to quit ; told me ; two years ; uncle ; want to ; way ; when he ; with the
        seizure	-5	y ya ; ya no ; yesterday and ; yrs ago ; ~0 ; ~seizure
        seizure	-6	ano ; both ; client ; clinic ; come ; counselor ; cuatro ; del ; died ; done ; dos anos
        seizure	-6	feel ; for the ; gone ; guy ; have a ; hija ; how ; l ; last year ; live ; m 0 ; mas
        seizure	-6	que me ; quiere ; said ; somebody ; son 0 ; stay ; su ; tell ; using ; ve ; y le
        seizure	-7	bien ; blood ; door ; dts ; hold ; hx ; i am ; im a ; leave ; meses ; more ; myself
        seizure	-7	nobody ; outpatient ; own ; people ; phone ; quiero ; snoring ; theres ; tres ; va
        seizure	-7	when i ; ~sz
        seizure	-8	and had ; and im ; asked ; casa ; county ; en 0 ; i cant ; keep ; noche ; same ; sober
        seizure	-8	tengo ; thats ; took ; twice ; with a ; wont
        seizure	-9	gave ; on my ; si ; too ; used ; weeks
        seizure	-10	chest ; ni ; year
        seizure	-11	cuando ; hands ; narcan
        seizure	-15	in 0
        """
}
