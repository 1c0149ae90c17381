extension ScorecardSources {
    /// Words that speak for `seizure` or against it. Written by `workbench weigh`.
    static let seizure = """
        seizure	-66	=
        seizure	30	seizure
        seizure	23	convulsing
        seizure	21	seized ; sz
        seizure	20	ayer ; seizing
        seizure	19	convulsiono
        seizure	18	convulsion
        seizure	17	stiff ; this am ; tongue ; yesterday
        seizure	16	a seizure
        seizure	15	jerking
        seizure	14	d ago ; dejo ; eyes ; floor ; had a ; just had ; went
        seizure	13	ataque ; fit ; last night ; stopped ; this morning
        seizure	12	anoche ; dropped ; er ; is having ; rolled ; today ; wet
        seizure	11	convulsiones ; convulsions ; grand mal ; heels ; puso ; rigid ; se puso ; shook ; side
        seizure	11	two seizures ; una convulsion ; went rigid ; witnessed
        seizure	10	0 this ; 0 today ; bit ; clonic ; convulsionando ; epileptic ; esta convulsionando
        seizure	10	eyes rolled ; grand ; groggy ; gtc ; had two ; having ; hoy ; i seized ; kitchen floor
        seizure	10	la lengua ; lengua ; locked ; mal ; min ; right now ; tieso ; tonic clonic
        seizure	9	0 min ; 0 sec ; body ; dejo el ; foam ; having a ; he drinks ; he had ; hoy en
        seizure	9	locked up ; los ojos ; minute ; my tongue ; ojos ; per wife ; se le ; sec ; seizure last
        seizure	9	seizures ; stiff as ; tonic ; unk
        seizure	8	0 hr ; a minute ; acaba de ; ahorita ; all over ; am per ; ambulance ; and shook ; at 0
        seizure	8	carpet ; chewed ; dejo de ; doing the ; ed ; ems ; en la ; espuma ; hace 0 ; hours ago
        seizure	8	hr ago ; in triage ; jumps ; kitchen ; passenger ; postictal ; puso tieso ; ran out
        seizure	8	saturday ; seized x ; triage ; tuesday ; went stiff ; whole ; xanax on
        seizure	7	0 am ; a convulsion ; acaba ; ahorita en ; aisle ; arm ; awake ; awake now ; boca
        seizure	7	caller ; convulsing on ; convulsione ; convulsiono hoy ; days ago ; dicen
        seizure	7	dieron convulsiones ; dock ; dropped to ; fish ; flopping ; hours ; hoy 0 ; la boca
        seizure	7	left side ; like a ; lobby ; medics ; mid ; mid sentence ; min ago ; monday night
        seizure	7	morning ; next thing ; our lobby ; quit ; ran ; says he ; says i ; seized at ; seized in
        seizure	7	seizing on ; seizure this ; sentence ; she was ; tongue chewed ; trago hace ; type
        seizure	7	what do ; white ; wks pregnant ; work yesterday
        seizure	6	0 hrs ; a fit ; a m ; a mi ; about an ; ago in ; ambulancia ; antier ; any of ; arms
        seizure	6	as ; at her ; ayer en ; ayer me ; bitten ; blown ; convulsed ; de tomar ; dos dias
        seizure	6	epileptic since ; esposo esta ; fish on ; foaming ; found me ; full ; he just
        seizure	6	her fioricet ; hermano ; hermano convulsiono ; his whole ; id been ; in our ; jerked
        seizure	6	knew ; known ; manana ; maybe ; monday ; mouth ; muchacho ; night after ; now 0
        seizure	6	now groggy ; on kitchen ; one side ; per ; quit xanax ; seizure on ; seizure right
        seizure	6	she had ; sin alcohol ; sin tomar ; slid ; sz x ; take like ; the bed ; the fish
        seizure	6	the floor ; the kitchen ; to one ; tramadol i ; un ataque ; up and ; witnessed gtc
        seizure	5	0 + ; 0 h ; a board ; after 0 ; ago 0 ; am 0 ; am in ; ambulance is ; an hour ; and all
        seizure	5	and then ; and yesterday ; are going ; asking for ; banqueta ; board ; boyfriend ; bus
        seizure	5	by itself ; called ; caller yelling ; came to ; cb ; cb after ; ceiling ; cold 0 ; como
        seizure	5	como un ; coworker ; crew ; dad is ; de nada ; dias sin ; disconnected ; doesnt
        seizure	5	drinking two ; duro ; el piso ; esta manana ; etoh lu ; explain ; f etoh ; filmed
        seizure	5	filmed it ; flapping ; floor right ; foreman ; friend is ; gente ; gf 0 ; hard ; he ran
        seizure	5	he was ; hed ; her head ; her on ; his eyes ; hrs ; i take ; itself ; jaw ; jerking and
        seizure	5	la banqueta ; la gente ; last nite ; lip ; maybe a ; memory ; minutes ; no memory
        seizure	5	no se ; noon and ; now his ; on floor ; peed ; quit etoh ; refused ; rolled up ; roomie
        seizure	5	sacudia ; se sacudia ; seizure yesterday ; sin ; sleeps ; sore ; st ever ; started
        seizure	5	then slept ; thing ; through me ; to on ; tomar antier ; tossed ; u ; ur ; was jerking
        seizure	5	white and ; whole body ; wife will ; y se ; yesterday the
        seizure	4	0 0 ; 0 anos ; a fifteen ; a full ; a grand ; after a ; after four ; and 0 ; and foaming
        seizure	4	and just ; and my ; and ran ; approx ; approx 0 ; at costco ; at once ; at work ; attack
        seizure	4	ayer 0 ; bit clean ; bit tongue ; bus depot ; bus stop ; camino ; cant talk ; cerveza el
        seizure	4	cessation ; chair ; cold ; con 0 ; convulsionar ; daughter wants ; desperte ; dieron
        seizure	4	dio ; do we ; does this ; doing ; dos ; dreams ; driver passenger ; dtr re ; ed sw
        seizure	4	el domingo ; el trago ; en blanco ; en mi ; epilepsy ; espuma y ; esta ; f fioricet
        seizure	4	family asking ; fell ; fifteen year ; fit on ; fork ; four minutes ; friend ; fue
        seizure	4	full blown ; going ; hace ; had an ; had some ; happening now ; he bit ; he smokes
        seizure	4	hear me ; her klonopin ; his legs ; his mouth ; holding ; holding her ; hour ago
        seizure	4	hrs ago ; i counted ; i type ; im holding ; in waiting ; is locked ; its going
        seizure	4	its happening ; just now ; just started ; know what ; la manana ; last etoh ; le dio
        seizure	4	like 0 ; line ; line pt ; me while ; memory of ; mesera ; mom is ; mon ; monday and
        seizure	4	mother 0 ; my dad ; my roommate ; my wife ; my xanax ; n he ; nights ago ; nine months
        seizure	4	nothing else ; now wants ; off phenibut ; on other ; on scene ; orino ; other line
        seizure	4	pants ; pants wet ; papa le ; park ; piso ; plucking at ; pm ; pregnant ; probationer 0
        seizure	4	program after ; pte 0 ; put in ; que tiene ; ratito ; remember ; rideshare
        seizure	4	rideshare driver ; right ; rigid and ; rite ; rite now ; rn asks ; rolled back
        seizure	4	roommate says ; says mom ; scene ; se orino ; se que ; seconds ; sent ; she couldnt
        seizure	4	she does ; she went ; since tuesday ; sleepy ; sleeve ; slept ; slid off ; staring
        seizure	4	sunday ; sz in ; tachy ; tap ; tenia ; tenia dos ; that was ; the aisle ; the driveway
        seizure	4	the hallway ; the job ; the shower ; then line ; thing on ; this a ; tiene ; tieso y
        seizure	4	tile ; till ; today he ; tongue bitten ; tow ; trailer ; transfer ; turned ; tuvo
        seizure	4	tuvo una ; two nights ; vape ; vss ; w no ; waiting rm ; walgreens ; we put ; what the
        seizure	4	while its ; wife on ; witnessed tonic ; xanax hace ; yest
        seizure	3	0 at ; 0 cb ; 0 pm ; a temp ; acabaron las ; acuerda ; acuerda de ; aire ; and was
        seizure	3	as i ; as we ; assisted living ; at bus ; aunt ; back and ; bay ; bed ; blanco ; blank
        seizure	3	breathing ok ; cai ; called her ; cel ; couple yrs ; d sin ; daily a ; days off
        seizure	3	dejar las ; dejo la ; depot ; det ; dont wanna ; dormido ; down ; echo espuma ; ed cm
        seizure	3	effect ; el aguardiente ; el lunes ; el otro ; emt ; f k ; face ; fella ; fire dept
        seizure	3	fireworks ; five hours ; flicking ; fueron ; fueron los ; given no ; goin ; h ; h ago
        seizure	3	hace al ; half an ; happening ; has her ; her name ; hermana ; hitting ; hour ; hr
        seizure	3	im six ; is shaking ; jalon ; la ambulancia ; ld 0 ; le acabaron ; le fueron ; lives w
        seizure	3	loaded with ; m wife ; m with ; maybe three ; medianoche ; mi novia ; mi vida ; mordio
        seizure	3	mordio la ; muchacho esta ; my girlfriend ; no saben ; now at ; ojos en ; parking lot
        seizure	3	plucking ; po probationer ; q el ; q se ; recall ; refiere ; rm last ; roofing ; saben
        seizure	3	said call ; said id ; saying hes ; school nurse ; se acuerda ; se mordio ; shaky
        seizure	3	she knew ; shut down ; since monday ; sister 0 ; sleeps at ; spit ; stops ; su mama
        seizure	3	sun ; sw 0 ; takes ; tap tap ; teeth ; temp is ; third ; thought he ; threw out
        seizure	3	tiene una ; transit ; triage 0 ; turned down ; two days ; ultimo trago ; urgent care
        seizure	3	wants program ; was doing ; was five ; we speak ; wife etoh ; wife is ; yelling
        seizure	-3	# ; a year ; ago i ; algo ; anos me ; bring ; bugs ; coming off ; convulsion cuando
        seizure	-3	drive ; eleven ; esta en ; favor ; free ; garage ; getting ; give ; going to ; gone
        seizure	-3	good ; i get ; i ran ; in my ; info ; it is ; june ; la pared ; las pastillas ; let
        seizure	-3	like to ; lol ; lost ; may ; mi mama ; money ; naloxone ; noise ; off a ; office
        seizure	-3	on it ; over the ; own ; p ; passed ; porque ; problem ; puede ; runs ; screaming
        seizure	-3	seis ; seized on ; semanas ; sigue ; since my ; site ; stairs ; sudando ; tiembla
        seizure	-3	to a ; to do ; truck ; using ; went through ; whats ; would ; yo ; ~my
        seizure	-4	/ 0 ; 0 / ; 0 day ; 0 th ; and its ; and ive ; and woke ; anos y ; august ; brother
        seizure	-4	cinco ; cleared ; client ; coming ; counselor ; court ; cows ; cup ; day 0 ; days of
        seizure	-4	de mi ; desde ayer ; desintoxicacion ; dijo ; dose ; even ; f 0 ; father ; feels ; gets
        seizure	-4	gray ; have a ; hit ; i only ; in an ; inpatient ; is there ; it in ; ive got ; kicking
        seizure	-4	late ; lo ; making ; march ; me to ; mes ; mi hijo ; mis ; much ; my chest ; my own
        seizure	-4	neighbor ; ninos ; no sx ; nose ; nunca ; our kitchen ; pain ; pared ; pecho ; pero
        seizure	-4	que no ; que se ; red ; rep ; running ; salio ; scared ; shift ; sick ; sitting
        seizure	-4	sunday and ; talking ; ten ; th ; the house ; they told ; think ; three years ; to get
        seizure	-4	to know ; to my ; treatment ; tres anos ; weekend ; writing ; years ago ; yesterday and
        seizure	-4	yrs ago ; ~in
        seizure	-5	a 0 ; and shes ; asks if ; back in ; con el ; could ; day since ; de la ; denies ; did
        seizure	-5	for my ; hace tres ; has a ; heart ; hell ; hes in ; hospital ; hot ; i can ; i need
        seizure	-5	i started ; i want ; in a ; is the ; live ; llevo ; looking ; no sabe ; of my ; open
        seizure	-5	puedo ; run ; sabe ; seizure coming ; since the ; something ; spring ; start ; sweating
        seizure	-5	than ; the 0 ; thinks ; to be ; to quit ; told me ; tres ; uncle ; veces ; w/d
        seizure	-5	want to ; way ; with a ; with the ; withdrawal ; y ya ; year ; ~0 ; ~seizure
        seizure	-6	ano ; bad ; blood ; both ; come ; del ; died ; donde ; done ; feel ; finished ; for the
        seizure	-6	how ; im a ; isnt ; jail ; last year ; leave ; mas ; que me ; quiere ; since 0
        seizure	-6	snoring ; somebody ; someone ; son 0 ; stay ; sx ; tell ; twice ; va ; was in ; ya no
        seizure	-7	0 i ; clinic ; en 0 ; guy ; hold ; hx ; i am ; m 0 ; nobody ; outpatient ; people
        seizure	-7	phone ; quiero ; took ; ve ; when he ; wont ; y le ; ~sz
        seizure	-8	asked ; bien ; dts ; hija ; meses ; more ; noche ; tengo ; thats ; theres ; when i
        seizure	-9	and had ; and im ; county ; hands ; i cant ; keep ; same ; sober ; too ; weeks
        seizure	-10	casa ; on my ; si ; use ; used
        seizure	-11	chest ; cuando ; gave ; ni
        seizure	-12	narcan
        """
}
