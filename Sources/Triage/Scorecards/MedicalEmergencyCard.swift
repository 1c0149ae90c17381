extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency = """
        medical_emergency	-60	=
        medical_emergency	36	blood
        medical_emergency	30	sangre
        medical_emergency	26	breathe ; red
        medical_emergency	25	fever
        medical_emergency	24	air
        medical_emergency	21	cant breathe ; up blood
        medical_emergency	20	breath
        medical_emergency	18	abscess ; respirar ; words
        medical_emergency	17	head ; hot
        medical_emergency	16	aire ; confused ; fell ; temp
        medical_emergency	15	brazo ; calentura ; get air ; swollen ; t 0 ; temp 0 ; vomiting
        medical_emergency	14	cabeza ; cant get ; fiebre ; grounds ; la cabeza ; pus ; t
        medical_emergency	13	arm ; bleeding ; ear ; puedo respirar ; thermometer ; vomitando sangre
        medical_emergency	13	vomiting blood ; yellow
        medical_emergency	12	black ; burning up ; coffee grounds ; fever 0 ; negra
        medical_emergency	11	belly ; bright ; burning ; coffee ; coughing ; elbow ; fell off ; gasping ; r
        medical_emergency	11	se cayo ; sense ; slurring ; vomitando ; word
        medical_emergency	10	absceso ; back of ; blood since ; browns ; cafe ; cayo ; closing ; cracked
        medical_emergency	10	daily x ; foot ; forearm ; head on ; inhaler ; knocked out ; lips ; no puede
        medical_emergency	10	oven ; same question ; skin ; stuff ; the thermometer ; throat closing
        medical_emergency	10	throwing ; throwing up ; tiene una ; today
        medical_emergency	9	a time ; de cafe ; de lado ; disoriented ; egg ; el brazo ; esta ; f iv
        medical_emergency	9	garganta ; hoy ; i stand ; infected ; knocked ; la garganta ; lado
        medical_emergency	9	like coffee ; lying ; neck ; passed out ; porch ; puede respirar ; put her
        medical_emergency	9	se le ; shoes in ; spouse ; sra ; swallow ; threw up ; throat ; tiene
        medical_emergency	9	whistling
        medical_emergency	8	a fever ; an egg ; and she ; bigger ; blood and ; breakfast ; breath and
        medical_emergency	8	breathing ; bright red ; bringing up ; calentura de ; called ; cant swallow
        medical_emergency	8	cant tell ; collapsed ; comes ; como ; coughing up ; cubeta ; diabetic
        medical_emergency	8	doesnt know ; esta vomitando ; fever of ; hard ; helmet ; keeps ; la pierna
        medical_emergency	8	le sale ; leg ; my breath ; no helmet ; no me ; no puedo ; numb ; of blood
        medical_emergency	8	one pupil ; own name ; pierna ; puedo ; puking blood ; pupil ; respirar se
        medical_emergency	8	sink ; spoon ; stairs ; stand ; stool ; streak ; the skin ; thigh ; toilet
        medical_emergency	8	two minutes ; vomited ; y tiene
        medical_emergency	7	0 on ; a breath ; ahogo ; and cant ; and the ; arde ; as ; bath ; bigger than
        medical_emergency	7	bleeding from ; bringing ; can barely ; catch ; catch my ; cereal
        medical_emergency	7	clear stuff ; coughed ; curb ; donde se ; draining ; el oido ; er ; falling
        medical_emergency	7	for air ; freezer and ; from the ; his head ; hit head ; hole ; hole in
        medical_emergency	7	hurts ; husb ; i shoot ; incoherencias ; keeps asking ; leaves ; looks
        medical_emergency	7	looks like ; me ahogo ; morning and ; muy ; my arm ; name ; no sabe ; nombre
        medical_emergency	7	oido ; one side ; own ; puede ; pupils ; puras ; puras incoherencias ; put
        medical_emergency	7	question ; quien soy ; recognize ; rigors ; sabe ni ; saliendo ; sangre y
        medical_emergency	7	scalp ; sentences ; shelter rn ; shoes ; skull ; slipped ; son re ; soup
        medical_emergency	7	spitting ; split open ; swelling ; talking ; tar and ; the porch ; the sink
        medical_emergency	7	this morning ; threw ; tiene los ; tingling ; vomita ; wheezing ; where he
        medical_emergency	7	y me
        medical_emergency	6	0 iv ; 0 se ; a drum ; a spoon ; address ; and today ; armpit ; asthma
        medical_emergency	6	at noon ; bad ; bad and ; belly is ; chills ; daily abscess ; dark ; de la
        medical_emergency	6	devuelve ; doesnt ; egg on ; empty ; fever and ; filled ; for every
        medical_emergency	6	forearm hot ; freezer ; getting ; guest ; h ago ; hand ; he cant ; her hands
        medical_emergency	6	hermano no ; hes white ; his shoes ; hit ; hot and ; hot to ; how i ; huge
        medical_emergency	6	inhaler empty ; inhaler is ; is for ; is hot ; is huge ; jalar ; like tar
        medical_emergency	6	lo que ; lump ; make sense ; mediodia ; mi viejo ; mustard ; my ear ; my lips
        medical_emergency	6	needle ; no quiere ; nurse 0 ; of 0 ; of it ; oozing ; r forearm ; ramp
        medical_emergency	6	red and ; refusing ; rotten ; running 0 ; runs out ; sabe ; she has ; shelter
        medical_emergency	6	side of ; something ; split ; straight ; streaks ; talks ; the back
        medical_emergency	6	the freezer ; the oven ; the same ; tooth ; viejo ; vomito ; walked
        medical_emergency	6	walked out ; what a ; when he ; when i ; white as ; y hace ; y sigue ; yrs
        medical_emergency	5	0 disoriented ; 0 since ; 0 this ; a go ; a nadie ; about to ; after smoking
        medical_emergency	5	after some ; amarilla ; an abscess ; and been ; and ive ; and my ; and now
        medical_emergency	5	and tried ; audible ; awake ; back under ; big ; big as ; bike ; borra
        medical_emergency	5	bottom ; bottom of ; bp ; breathe right ; caller ; came ; came off ; can it
        medical_emergency	5	cant catch ; cant walk ; clots ; coat ; coke last ; comes up ; couldnt
        medical_emergency	5	desde la ; donde ; drum ; dtr says ; el celular ; ems ; endocarditis
        medical_emergency	5	esta muy ; eyes ; eyes are ; faint ; fell down ; fills ; finish a ; flat
        medical_emergency	5	gash ; get a ; getting up ; golpeo ; gone ; hablo y ; halfway ; hard as
        medical_emergency	5	he put ; head and ; him then ; hot with ; hurry ; i passed ; im having ; in it
        medical_emergency	5	is bigger ; kids names ; last night ; le hablo ; light ; light hurts
        medical_emergency	5	looked like ; lot of ; making sense ; mama a ; meth x ; mgr ; mid ; mid call
        medical_emergency	5	minutes and ; moans ; morning with ; mumbling ; my thigh ; needles
        medical_emergency	5	no visions ; not making ; now its ; ocho anos ; on line ; one eye ; one word
        medical_emergency	5	open ; out in ; peed ; please hurry ; porque se ; pregunta ; puking ; pupil is
        medical_emergency	5	put his ; red streak ; refuses ; responding ; rn 0 ; sabanas ; sabe quien
        medical_emergency	5	sale ; same ; sentence ; she is ; she talks ; since and ; size ; size of
        medical_emergency	5	slipped on ; speech ; spkr ; spot ; stand up ; stepped ; streaking ; sugar
        medical_emergency	5	teeth ; tercera ; this am ; tiene dos ; to eat ; to touch ; towels ; trae un
        medical_emergency	5	trouble breathing ; tub ; va de ; veces ; visions ; wait ; walk
        medical_emergency	5	walk straight ; what comes ; white ; wife is ; wife on ; with water
        medical_emergency	5	wont answer ; wont go ; worse ; wound ; wound on ; x yrs ; y le ; y se ; ya le
        medical_emergency	4	a daily ; a high ; a ladder ; a lemon ; a lot ; after years ; agarro ; ago no
        medical_emergency	4	al ; also ; and at ; and cracked ; and goes ; and he ; and hes ; and rigors
        medical_emergency	4	and you ; ano es ; arm is ; asiento ; asks can ; asks me ; ataque de
        medical_emergency	4	ayudenme ; azotea ; been hiding ; been my ; between my ; black and ; blankets
        medical_emergency	4	blood in ; bloody ; bolsita ; by now ; calf ; cannot ; cara ; celular ; cheek
        medical_emergency	4	chorro ; clear ; contesten ; copier ; couch since ; cough ; could ; could not
        medical_emergency	4	couldnt say ; county this ; crook ; crook of ; dawn ; day four ; day it ; de 0
        medical_emergency	4	de cristal ; de embarazo ; did iop ; dientes ; dock ; dos ; dos veces
        medical_emergency	4	drenched in ; drooling ; embarazo ; entra ; era ; escribo ; etoh w/d ; f clr
        medical_emergency	4	febrile ; fell and ; five years ; for decades ; friend ; frightened ; fry
        medical_emergency	4	getting tighter ; goes back ; going ; gone the ; groin ; guy at ; habla
        medical_emergency	4	hablo ; hardly ; he asks ; he just ; her lips ; hermana ; hermana tiene ; hice
        medical_emergency	4	his neck ; his own ; hives ; however ; hr ago ; i cant ; i pinch ; in every
        medical_emergency	4	in sweat ; infeccion ; into the ; is worse ; it is ; it was ; its getting
        medical_emergency	4	jobsite ; jugo ; keys in ; kid 0 ; known ; la azotea ; ladder ; laid ; lead
        medical_emergency	4	lemon ; lid ; life since ; lips are ; los dientes ; m iv ; masc ; masc 0
        medical_emergency	4	matter ; matter how ; me entra ; me his ; meses de ; mgr at ; mi nombre
        medical_emergency	4	minutes ; mismo ; moment ; months pregnant ; my elbow ; my fingers ; my jaw
        medical_emergency	4	my wife ; nada que ; names ; nephew is ; ni ; ni pa ; no matter ; nonsense
        medical_emergency	4	ocho ; of county ; off a ; off porch ; on every ; on her ; on my ; on tuesday
        medical_emergency	4	onto ; opens ; or what ; our boys ; out 0 ; out cold ; over on ; passed
        medical_emergency	4	pecho ahorita ; peed himself ; percolator ; pinch ; pregnant ; quien ; re bed
        medical_emergency	4	re brother ; re mom ; refuses er ; remote ; residential on ; rest ; roja
        medical_emergency	4	roofing ; rp ; sat in ; says no ; se esta ; se va ; seis meses ; shaking
        medical_emergency	4	she just ; she thought ; shes slurring ; shivering ; show and ; sick is
        medical_emergency	4	siento muy ; since 0 ; since a ; since last ; since this ; sister says ; snf
        medical_emergency	4	snf nurse ; spit ; squeeze ; staring ; station tianeptine ; steps ; stools
        medical_emergency	4	supper ; swollen red ; talking nonsense ; taped ; the crook ; the dog
        medical_emergency	4	the ear ; the late ; the moment ; the spot ; the tv ; then a ; then two
        medical_emergency	4	theres a ; theres blood ; thought i ; three shirts ; thumb ; tighter
        medical_emergency	4	tio toma ; to er ; today she ; tomarlo ; tomo nada ; traigo ; traigo un
        medical_emergency	4	transport ; trouble ; twice this ; un ataque ; unable ; unable to
        medical_emergency	4	unresponsive ; uses coke ; vomite ; water ; wearing ; week my ; went down
        medical_emergency	4	what day ; with an ; with fever ; without his ; wont ; ya va ; you could
        medical_emergency	4	your iop
        medical_emergency	3	0 and ; 0 for ; 0 new ; 0 put ; 0 took ; a mess ; a needle ; a room ; a trip
        medical_emergency	3	across from ; ago with ; ahora no ; al doctor ; amt unk ; and by ; and couldnt
        medical_emergency	3	and over ; anos fumando ; anteayer ; arm numb ; ataque ; auditor ; bed for
        medical_emergency	3	been vomiting ; begged ; between ; brought up ; bucket ; c ; called me
        medical_emergency	3	camina ; can a ; car keys ; colgo ; crashed ; cut her ; d 0 ; dad drinks
        medical_emergency	3	decades ; donde me ; double ; early 0 ; el aire ; ems 0 ; en la ; enfermera de
        medical_emergency	3	eye ; f alprazolam ; face ; fingers ; finish ; found on ; from a ; from me
        medical_emergency	3	glass and ; gray ; green ; grita ; hall and ; hanging ; have gone ; having
        medical_emergency	3	he can ; he says ; headed ; her hand ; her own ; her teeth ; hes just ; hiding
        medical_emergency	3	his name ; hour ; house this ; i see ; i walked ; in and ; in kitchen
        medical_emergency	3	in there ; ir al ; is out ; ive gone ; just not ; last nite ; last wk
        medical_emergency	3	leaking ; lie down ; losing ; lost in ; lung ; m se ; mailman ; me cai
        medical_emergency	3	mi hermano ; mi papa ; mother has ; my hip ; my leg ; my skull ; name or
        medical_emergency	3	night auditor ; night no ; nods ; noon ; normal ; on an ; on curb ; on floor
        medical_emergency	3	our own ; out my ; over and ; over now ; pack and ; packing for ; parado
        medical_emergency	3	parado en ; passes ; past ; past a ; pego ; per urgent ; pink ; pupil bigger
        medical_emergency	3	puts her ; que ano ; questions ; quiere ir ; red line ; roof ; roof and
        medical_emergency	3	se corta ; serious ; shaky ; shes ; shirts ; short of ; si es ; signs ; sigue
        medical_emergency	3	since supper ; skate ; slid ; so confused ; sober ; solo en ; something that
        medical_emergency	3	son on ; sp spkr ; spouse husb ; sra 0 ; su nombre ; sure i ; teacher
        medical_emergency	3	teeth in ; tell us ; the cereal ; the elbow ; the hole ; the mailman
        medical_emergency	3	the skate ; they said ; thought ; through her ; tiene la ; to armpit
        medical_emergency	3	to finish ; to something ; touch ; town ; trae ; traigo el ; tv ; twice
        medical_emergency	3	upright ; weak ; what year ; worth ; year it
        medical_emergency	-3	$ ; 0 th ; a couple ; a minute ; a month ; about it ; acaba ; and a ; anymore
        medical_emergency	-3	around my ; at me ; back in ; bar ; before i ; body ; bring ; cal ; call me
        medical_emergency	-3	ciwa ; co ; cook ; crawling ; custody ; da ; despierta ; diez ; divorce
        medical_emergency	-3	drugs ; dry ; duerme el ; el domingo ; el lunes ; em ; es por ; espanol
        medical_emergency	-3	evenings ; ex ; five ; for her ; four days ; get him ; get off ; got the
        medical_emergency	-3	hasta que ; he had ; hear ; him to ; in your ; inpt ; is it ; its been
        medical_emergency	-3	jerked ; landlord ; last year ; list ; lu ; lugar ; men ; moved ; my left
        medical_emergency	-3	my phone ; naloxone ; no blood ; no w/d ; noise ; nothing ; op ; para mi
        medical_emergency	-3	parents ; pide ; pistola ; quit ; run ; sabe que ; scared ; se metio
        medical_emergency	-3	se tomo ; she says ; shifts ; si ; summer ; take a ; tech ; th ; the air
        medical_emergency	-3	the phone ; therapist ; tienen ; to keep ; twenty ; walls ; wednesday ; ya se
        medical_emergency	-3	~el
        medical_emergency	-4	about my ; acabo ; anos y ; any ; ayuda por ; barely breathing ; bat ; bugs
        medical_emergency	-4	busco ; calls ; came back ; check ; class ; con mi ; court ; cows ; d/c
        medical_emergency	-4	days off ; deje ; dejo el ; desintoxicacion ; dice que ; did ; dijo ; dinner
        medical_emergency	-4	down in ; el bano ; elephant ; end ; ever ; everybody ; far ; feo ; for me
        medical_emergency	-4	forty ; found ; get the ; girl ; given ; gun ; hasnt ; heavy ; hell
        medical_emergency	-4	his hands ; hold ; hrs ; i get ; im in ; im the ; in a ; in my ; july ; june
        medical_emergency	-4	k ; kill ; left arm ; like to ; lol ; machete ; made ; maybe ; month ; more
        medical_emergency	-4	morning he ; mucho ; my breastbone ; my cousin ; my skin ; ninety ; no hay
        medical_emergency	-4	no other ; no sx ; not a ; nunca ; on 0 ; on me ; ones ; otro ; p ; pecho y
        medical_emergency	-4	person ; real ; resi ; salio ; same as ; saw ; school ; se puso ; se toma
        medical_emergency	-4	senora ; seven ; she was ; sheets ; sign ; somewhere ; staff ; started
        medical_emergency	-4	sunday ; sweats ; table ; taking ; that was ; the one ; the red ; theres no
        medical_emergency	-4	these ; thinks ; thurs ; tired ; to do ; to her ; to me ; tres dias ; truck
        medical_emergency	-4	type ; under my ; va a ; viernes ; wake up ; wants a ; went stiff ; were
        medical_emergency	-4	whatever ; why ; wont say ; works ; ya no ; you have ; ~0 ; ~si ; ~to
        medical_emergency	-5	a half ; after 0 ; and is ; and says ; and they ; anda ; another ; antes
        medical_emergency	-5	arms ; around ; crying ; cuanto ; dejo ; died ; dio ; do i ; doctor ; domingo
        medical_emergency	-5	dts ; eight ; eleven ; eyes rolled ; for the ; fri ; havent ; he was ; hes on
        medical_emergency	-5	hospital ; i know ; ill ; inpatient ; kicking ; la casa ; little ; locked
        medical_emergency	-5	lunes ; medio ; mo ; much ; my boyfriend ; my brother ; my daughter
        medical_emergency	-5	my hands ; my own ; my son ; necesito ; no ~etoh ; pain ; parking ; problem
        medical_emergency	-5	pulled ; round ; sees ; seizure ; sent ; si no ; sx ; telling ; the bed
        medical_emergency	-5	the bottle ; the door ; third ; tia ; to get ; to his ; treatment ; two years
        medical_emergency	-5	using ; ustedes ; voy ; wall ; wanted ; was a ; will ; wrote ; yawning
        medical_emergency	-5	years and ; yet ; yr ; ~in ; ~sz
        medical_emergency	-6	$ 0 ; 0 / ; 0 day ; ahi ; already ; and then ; asi ; bano ; blood pressure
        medical_emergency	-6	breastbone ; but i ; cant hold ; cousin ; cuatro ; dejar ; denies ; does
        medical_emergency	-6	ella ; feels ; front ; good ; here ; hx ; i want ; id like ; im a ; im on
        medical_emergency	-6	in his ; internado ; is there ; knows ; la coca ; lives ; march ; may
        medical_emergency	-6	me and ; mis ; nine ; none ; pero ; po ; que se ; rolled ; self ; six ; slept
        medical_emergency	-6	start ; talking to ; ten ; the 0 ; the last ; to a ; to go ; told me ; u
        medical_emergency	-6	unas ; use ; wake ; want to ; weekend ; weeks ; ~the
        medical_emergency	-7	a year ; baby ; both ; counselor ; do you ; done ; eso ; family ; fell out
        medical_emergency	-7	group ; had a ; i take ; im 0 ; job ; leave ; llama ; me to ; my chest
        medical_emergency	-7	needs ; next ; o ; programa ; pt ; second ; shop ; since my ; thru ; tx
        medical_emergency	-7	until ; uso
        medical_emergency	-8	casa ; friday ; outpatient ; place ; plan ; puso ; snoring ; thats ; them
        medical_emergency	-8	tiene 0 ; till
        medical_emergency	-9	0 0 ; blue ; first ; hay ; left ; long ; mas ; once ; pressure ; takes
        medical_emergency	-9	trabajo ; would
        medical_emergency	-10	clean ; my name ; narcan ; people ; quiero ; work
        medical_emergency	-13	las ; sin
        medical_emergency	-18	chest
        """
}
