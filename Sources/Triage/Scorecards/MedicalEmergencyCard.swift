extension ScorecardSources {
    /// Words that speak for `medical_emergency` or against it. Written by `workbench weigh`.
    static let medicalEmergency = """
        medical_emergency	-60	=
        medical_emergency	35	blood
        medical_emergency	27	breathe ; sangre
        medical_emergency	25	red
        medical_emergency	24	fever
        medical_emergency	23	air
        medical_emergency	22	cant breathe
        medical_emergency	21	up blood
        medical_emergency	19	breath
        medical_emergency	17	abscess ; fell ; head ; hot ; respirar
        medical_emergency	16	temp ; words
        medical_emergency	15	aire ; cabeza ; cant get ; get air ; la cabeza ; swollen ; t 0 ; temp 0
        medical_emergency	15	vomiting
        medical_emergency	14	arm ; confused ; puedo respirar ; pus ; t
        medical_emergency	13	black ; bleeding ; brazo ; calentura ; ear ; fiebre ; grounds
        medical_emergency	13	vomiting blood ; yellow
        medical_emergency	12	coughing ; fell off ; fever 0 ; lying ; thermometer
        medical_emergency	11	burning ; burning up ; coffee ; coffee grounds ; elbow ; gasping ; lips
        medical_emergency	11	negra ; r ; se cayo ; sense ; throwing ; throwing up ; tiene ; tiene una
        medical_emergency	11	vomitando sangre ; word
        medical_emergency	10	and she ; back of ; bright ; browns ; cayo ; closing ; cracked ; el brazo
        medical_emergency	10	foot ; forearm ; hoy ; infected ; inhaler ; knocked out ; lado ; like coffee
        medical_emergency	10	neck ; oven ; same question ; slurring ; stuff ; the thermometer ; throat
        medical_emergency	10	throat closing ; today ; vomitando
        medical_emergency	9	and the ; belly ; calentura de ; como ; coughing up ; diabetic ; disoriented
        medical_emergency	9	esta vomitando ; f iv ; head on ; keeps ; knocked ; no puedo ; passed out
        medical_emergency	9	puking blood ; put her ; shoes in ; skin ; sra ; swallow ; threw up ; vomited
        medical_emergency	9	whistling
        medical_emergency	8	0 on ; a fever ; ahogo ; bath ; bigger ; blood and ; blood since ; breakfast
        medical_emergency	8	breath and ; breathing ; bright red ; called ; can barely ; cant swallow
        medical_emergency	8	cant tell ; collapsed ; comes ; daily x ; doesnt know ; esta ; fever of ; flat
        medical_emergency	8	garganta ; hard ; helmet ; i stand ; la garganta ; le sale ; leg ; looks like
        medical_emergency	8	me ahogo ; muy ; my breath ; name ; no helmet ; no me ; no puede ; numb
        medical_emergency	8	of blood ; on every ; one pupil ; own name ; puedo ; pupil ; pupils ; question
        medical_emergency	8	recognize ; refusing ; rigors ; saliendo ; se le ; shoes ; spoon ; tar and
        medical_emergency	8	thigh ; toilet ; vomita ; where he ; y tiene
        medical_emergency	7	0 iv ; a breath ; and cant ; belly is ; bringing ; bringing up ; cafe ; catch
        medical_emergency	7	catch my ; clear stuff ; coughed ; curb ; daily abscess ; de la ; draining
        medical_emergency	7	el oido ; empty ; er ; falling ; filled ; for air ; forearm hot ; freezer
        medical_emergency	7	freezer and ; his head ; his shoes ; hit head ; hole ; hole in ; hot and
        medical_emergency	7	hurts ; husb ; i shoot ; keeps asking ; leaves ; looks ; mediodia ; mi viejo
        medical_emergency	7	morning and ; my arm ; no sabe ; of it ; oido ; one side ; porch
        medical_emergency	7	puede respirar ; quien soy ; rotten ; running 0 ; sabe ; sabe ni ; scalp
        medical_emergency	7	shelter rn ; side of ; sink ; skull ; slipped ; something ; spitting ; stairs
        medical_emergency	7	stand ; streak ; swelling ; talking ; the freezer ; the oven ; the sink
        medical_emergency	7	this morning ; threw ; tiene los ; tingling ; vomito ; wheezing ; when he
        medical_emergency	7	when i ; winded ; y hace ; y le ; y me ; y sigue
        medical_emergency	6	0 disoriented ; 0 since ; a go ; a spoon ; a time ; after smoking
        medical_emergency	6	after years ; amarilla ; an egg ; and hes ; and today ; armpit ; asthma
        medical_emergency	6	audible ; bad ; bad and ; between my ; bigger than ; bike ; bleeding from
        medical_emergency	6	bottom of ; bp ; can it ; clots ; coat ; couldnt ; dark ; day four ; desde la
        medical_emergency	6	devuelve ; doesnt ; drenched in ; dtr says ; egg ; egg on ; ems ; escribo
        medical_emergency	6	esta muy ; eyes are ; faint ; fell down ; fever and ; from the ; gash
        medical_emergency	6	getting ; getting up ; gone ; guest ; h ago ; hablo y ; hand ; her hands
        medical_emergency	6	hermano no ; hit ; hot with ; how i ; huge ; hurry ; in every ; infeccion
        medical_emergency	6	inhaler empty ; is for ; is huge ; jalar ; jugo ; know the ; le hablo
        medical_emergency	6	make sense ; mama a ; meth x ; mid ; mid call ; my ear ; my lips ; my thigh
        medical_emergency	6	needles ; no quiere ; no visions ; nurse 0 ; of 0 ; one eye ; one word
        medical_emergency	6	oozing ; please hurry ; puking ; put ; ramp ; responding ; runs out ; sabanas
        medical_emergency	6	sale ; says no ; shelter ; spkr ; split ; spouse ; stepped ; streaking
        medical_emergency	6	streaks ; sugar ; the back ; the porch ; this am ; tiene dos ; tooth ; towels
        medical_emergency	6	trouble breathing ; two minutes ; va de ; veces ; viejo ; visions ; wait
        medical_emergency	6	walked out ; what a ; wife is ; without his ; wont answer ; wound ; wound on
        medical_emergency	6	x yrs ; yrs
        medical_emergency	5	0 this ; a high ; a nadie ; about to ; after some ; an abscess ; and he
        medical_emergency	5	and ive ; and my ; and now ; and you ; asiento ; asks can ; ataque de
        medical_emergency	5	ayudenme ; back under ; been vomiting ; black and ; bottom ; breathe right
        medical_emergency	5	by now ; caller ; came ; came off ; cant catch ; celular ; cheek ; chills
        medical_emergency	5	chorro ; coke last ; contesten ; cough ; could ; couldnt say ; day it ; de 0
        medical_emergency	5	de embarazo ; dock ; donde ; donde se ; dos ; dos veces ; el aire ; el celular
        medical_emergency	5	embarazo ; endocarditis ; f clr ; fell and ; fills ; get a ; getting tighter
        medical_emergency	5	golpeo ; gone the ; groin ; guy at ; hablo ; halfway ; hard as ; hardly
        medical_emergency	5	he cant ; he put ; head and ; her lips ; hice ; him then ; hives ; i cant
        medical_emergency	5	i passed ; im having ; in it ; in sweat ; is bigger ; is hot ; it was
        medical_emergency	5	jobsite ; kids names ; last night ; lead ; light ; light hurts ; looked like
        medical_emergency	5	los dientes ; lot of ; m iv ; mailman ; making sense ; me entra ; me his
        medical_emergency	5	meses de ; mgr ; mi papa ; mismo ; moans ; months pregnant ; morning with
        medical_emergency	5	mumbling ; my elbow ; ni pa ; nombre ; nonsense ; not making ; now its ; off a
        medical_emergency	5	on line ; or what ; out cold ; out in ; own ; parado ; passed ; peed
        medical_emergency	5	pregnant ; pregunta ; puede ; pupil is ; puras ; put his ; quien ; re brother
        medical_emergency	5	red streak ; refuses ; refuses er ; rn 0 ; roja ; sabe quien ; same ; sat in
        medical_emergency	5	se va ; seis meses ; she has ; she is ; she thought ; shivering ; show and
        medical_emergency	5	siento muy ; since and ; sister says ; slipped on ; snf nurse ; soup ; speech
        medical_emergency	5	spit ; split open ; spot ; stand up ; staring ; swollen red ; talking nonsense
        medical_emergency	5	talks ; teeth ; the late ; the mailman ; the spot ; thought i ; thumb
        medical_emergency	5	tighter ; to ask ; to hold ; to set ; trae un ; traigo ; trouble ; twice
        medical_emergency	5	vomite ; walked ; water ; what day ; whistle ; wife on ; with fever ; wont
        medical_emergency	5	wont go ; worse ; y se ; ya le ; you could
        medical_emergency	4	0 and ; 0 de ; 0 for ; 0 months ; 0 new ; 0 took ; a ladder ; a lot ; a mess
        medical_emergency	4	a needle ; a room ; a trip ; a wet ; agarro ; ago with ; ahorita traigo
        medical_emergency	4	al doctor ; amt unk ; and been ; and couldnt ; and cracked ; and goes
        medical_emergency	4	and hit ; and it ; and over ; and rigors ; anos de ; answer ; anteayer
        medical_emergency	4	arm is ; arm numb ; as a ; ataque ; awake ; azotea ; been hiding ; begged
        medical_emergency	4	between ; blood in ; blood x ; bloody ; bolsita ; by the ; c ; calf ; camina
        medical_emergency	4	can only ; cannot ; cara ; cereal ; clear ; colgo ; comes to ; corta
        medical_emergency	4	couch since ; could not ; counter ; county this ; crashed ; crook ; crook of
        medical_emergency	4	cuello ; cut her ; d 0 ; dad drinks ; dawn ; de cristal ; desde el ; did iop
        medical_emergency	4	dientes ; donde esta ; donde me ; dont make ; down ; drenched ; drooling
        medical_emergency	4	each time ; early 0 ; el cuello ; en el ; enfermera de ; enough ; entra ; era
        medical_emergency	4	etoh w/d ; eye ; eyes ; f alprazolam ; face ; febrile ; fingers ; found on
        medical_emergency	4	friend ; from a ; glass and ; goes back ; going ; green ; grita ; had to
        medical_emergency	4	hanging ; have gone ; having ; he can ; he just ; her hand ; her teeth
        medical_emergency	4	hiding ; his name ; his neck ; his own ; hot to ; house this ; hr ago
        medical_emergency	4	i almost ; i pinch ; i see ; i walked ; if you ; in kitchen ; into the
        medical_emergency	4	iop in ; is about ; is worse ; it is ; its getting ; ive gone ; just not
        medical_emergency	4	kid 0 ; known ; la azotea ; la cama ; ladder ; last nite ; leaking ; lemon
        medical_emergency	4	lid ; lie down ; lips are ; lump ; m se ; mama hijo ; marido ; matter ; me cai
        medical_emergency	4	me siento ; mean ; mgr at ; mi hermano ; moment ; my fingers ; my gf ; my jaw
        medical_emergency	4	nada que ; name or ; names ; nephew is ; ni ; night no ; no matter ; no tomo
        medical_emergency	4	nods ; normal ; of county ; off porch ; on an ; on floor ; on her ; on him
        medical_emergency	4	on my ; on tuesday ; open ; opens ; our boys ; out 0 ; out my ; over now
        medical_emergency	4	packing for ; palido ; papa ; parado en ; passes ; past ; patron
        medical_emergency	4	pecho ahorita ; per urgent ; pinch ; pink ; porque no ; porque se
        medical_emergency	4	pupil bigger ; puts her ; questions ; red line ; residential on ; rest
        medical_emergency	4	roof and ; roofing ; rp ; running ; se corta ; sentence ; sentences ; serious
        medical_emergency	4	shaking ; she drinks ; she just ; shes 0 ; shes slurring ; shirts ; shot
        medical_emergency	4	si es ; sick is ; side ; signs ; sigue ; since supper ; since this ; skate
        medical_emergency	4	snf ; something that ; son on ; sp ; sp spkr ; spouse husb ; squeeze ; sra 0
        medical_emergency	4	station tianeptine ; steps ; stools ; straight ; supper ; taped ; teeth in
        medical_emergency	4	tell us ; temple ; the crook ; the dog ; the elbow ; the hole ; the moment
        medical_emergency	4	the other ; the same ; the skate ; theres a ; theres blood ; thought
        medical_emergency	4	three shirts ; to er ; to something ; today she ; tomarlo ; tomo nada ; trae
        medical_emergency	4	traigo el ; traigo un ; transport ; trembling ; tub ; twice this ; un ataque
        medical_emergency	4	una ; unresponsive ; up when ; upright ; used coke ; uses coke ; was the
        medical_emergency	4	wearing ; week my ; went ; went numb ; what comes ; what he ; when we
        medical_emergency	4	with an
        medical_emergency	3	0 vodka ; abrio ; abrio la ; abt ; ahora no ; ahorita ; al ; almost ; also
        medical_emergency	3	ambulance ; amigo ; amt ; an hour ; and by ; and swollen ; and was ; ano es
        medical_emergency	3	anos en ; apenas ; as ; ask about ; asking same ; at noon ; auditor
        medical_emergency	3	awake but ; barely ; between words ; big ; blood on ; blood twice
        medical_emergency	3	breathing ok ; brought up ; bucket ; cai ; called me ; caller 0 ; came in
        medical_emergency	3	cause ; comes up ; cracked his ; cross ; cuelgo ; day from ; dias hace ; doble
        medical_emergency	3	dolor en ; dope sick ; double ; ear and ; ears ; el piso ; elbow is ; en la
        medical_emergency	3	es de ; esposo ; evening groups ; five years ; friend gave ; frightened
        medical_emergency	3	from my ; from shooting ; going up ; golf ; got a ; gray ; habla esp
        medical_emergency	3	hands going ; hard to ; has gone ; he talks ; he wont ; headed ; her and
        medical_emergency	3	her own ; hes just ; hes talking ; hijo ; hijo esta ; hour ; hour ago
        medical_emergency	3	however ; hoy esta ; husb wife ; i complete ; i went ; in there ; ir al
        medical_emergency	3	is empty ; is home ; jefita ; l forearm ; la 0 ; la madrugada ; la tarde
        medical_emergency	3	lengua y ; lleva dos ; losing ; lupe ; m 0 ; madrugada ; make ; mano y
        medical_emergency	3	me doy ; media ; mess ; met ; mi hermana ; mi jefita ; motel ; mouth and
        medical_emergency	3	my back ; my foot ; my leg ; my ribs ; my sixty ; my skull ; night auditor
        medical_emergency	3	no lo ; not there ; now shes ; of breath ; of me ; old chart ; on phone
        medical_emergency	3	only one ; out last ; over and ; packing ; padre ; papel ; pego ; per old
        medical_emergency	3	popped ; pura ; que ano ; quiere ir ; red streaks ; repeating the ; say what
        medical_emergency	3	se abrio ; shaky ; shes ; shes up ; short of ; since i ; since last
        medical_emergency	3	since the ; sit ; size ; size of ; slid ; so confused ; socks ; solo en
        medical_emergency	3	stable on ; streak up ; su nombre ; sure i ; teacher ; temblores ; that looks
        medical_emergency	3	the ear ; the hall ; then one ; they said ; three days ; through her
        medical_emergency	3	tight as ; to armpit ; to los ; town ; toy ; ultima anoche ; unable
        medical_emergency	3	unable to ; up and ; valve ; veo ; weak ; what month ; what year ; wind
        medical_emergency	3	wk ago ; wks preg ; wood ; y con ; y vomito ; ya trae ; year it ; years of
        medical_emergency	-3	0 meses ; a dog ; a quien ; a seizure ; ambulatorio ; and his ; and id
        medical_emergency	-3	around my ; away from ; back and ; back in ; before i ; cal ; calls ; can you
        medical_emergency	-3	ceniza ; centro ; checked ; co ; college ; company ; cook ; da ; dan ; day 0
        medical_emergency	-3	dice que ; divorce ; dose ; el alcohol ; el papa ; en mi ; encontre
        medical_emergency	-3	evenings ; ex ; faltar ; four days ; girl ; gonna ; gurgling ; hasta que
        medical_emergency	-3	he said ; him to ; hit me ; home and ; hurt ; if he ; in your ; info ; is in
        medical_emergency	-3	is it ; its 0 ; its been ; jerked ; jerking ; knife ; landlord ; last year
        medical_emergency	-3	letter ; llevo ; me va ; me with ; men ; money ; my cousin ; my doctor
        medical_emergency	-3	my girlfriend ; my kids ; my left ; my sister ; n i ; naloxone ; near
        medical_emergency	-3	need to ; news ; no le ; october ; on me ; open her ; pagar ; placement
        medical_emergency	-3	primo ; ready ; refill ; says i ; se tomo ; send ; shes on ; shift ; shoved
        medical_emergency	-3	si ; small ; standing ; sí ; take a ; talk to ; tech ; tell you ; tengo ; th
        medical_emergency	-3	the air ; the coffee ; the morning ; the wall ; therapist ; tia ; to my
        medical_emergency	-3	tonight and ; up this ; va a ; vive ; was 0 ; weird ; willing ; winter ; ~el
        medical_emergency	-3	~my
        medical_emergency	-4	0 a ; 0 of ; a couple ; a minute ; a month ; about it ; about my ; alguien
        medical_emergency	-4	all of ; and a ; and they ; anos y ; another ; anymore ; asked me ; at me
        medical_emergency	-4	at night ; at the ; bar ; because of ; body ; box ; bridge ; bring ; bugs
        medical_emergency	-4	busco ; call me ; check ; ciwa ; class ; come ; con mi ; cosas ; cows
        medical_emergency	-4	crawling ; custody ; daughter ; days off ; deje ; despierta ; did ; died
        medical_emergency	-4	diez ; dijo ; do i ; doing ; down in ; drugs ; dry ; duermo ; elephant ; em
        medical_emergency	-4	email ; end ; es por ; espanol ; ever ; everybody ; far ; favor ; feet ; feo
        medical_emergency	-4	five ; for me ; for the ; forty ; found ; four years ; free ; get him
        medical_emergency	-4	get off ; get the ; girlfriend ; given ; got the ; grey ; gun ; hands wont
        medical_emergency	-4	havent ; hear ; heavy ; hell ; hes on ; hrs ; i could ; i do ; i drink
        medical_emergency	-4	i get ; i use ; i want ; ill ; im in ; im the ; in 0 ; in a ; in my ; intake
        medical_emergency	-4	july ; june ; kill ; know where ; left arm ; life ; like to ; lol ; lu
        medical_emergency	-4	lugar ; lunes ; made ; malilla ; man ; maybe ; medio ; meds ; meth 0 ; month
        medical_emergency	-4	more ; morning he ; mother ; mucho ; murio ; my breastbone ; my phone
        medical_emergency	-4	no blood ; no despierta ; no other ; no sx ; no tiene ; no w/d ; noise
        medical_emergency	-4	not a ; nunca ; of your ; on 0 ; ones ; op ; otro ; p ; paper ; para mi
        medical_emergency	-4	parents ; pcp ; pecho y ; person ; pide ; pistola ; por favor ; puede ni
        medical_emergency	-4	real ; rep ; resi ; sabe que ; saw ; scared ; se puso ; se toma ; senora
        medical_emergency	-4	seven ; she says ; she was ; shed ; sign ; somewhere ; st ; staff ; started
        medical_emergency	-4	summer ; sunday ; sus ; table ; taking ; that was ; the floor ; the kitchen
        medical_emergency	-4	the one ; the phone ; the red ; theres no ; third ; thirty ; thurs ; tienen
        medical_emergency	-4	to do ; to her ; to keep ; to me ; tres dias ; tried ; type ; under my
        medical_emergency	-4	viernes ; voy ; walls ; wanted ; wants a ; whatever ; why ; will ; withdrawal
        medical_emergency	-4	wont be ; works ; y que ; ya no ; years and ; you have ; yr ; ~0 ; ~si ; ~to
        medical_emergency	-4	él
        medical_emergency	-5	$ 0 ; a half ; acabo ; after 0 ; and is ; and says ; anda ; antes ; aqui
        medical_emergency	-5	arms ; barely breathing ; bat ; but i ; crying ; d ago ; day for
        medical_emergency	-5	desintoxicacion ; dinner ; dio ; doctor ; domingo ; el bano ; eleven ; ella
        medical_emergency	-5	eyes rolled ; fri ; guys ; hace 0 ; hasnt ; he was ; his hands ; hx ; inpt
        medical_emergency	-5	internado ; is there ; kicking ; la casa ; list ; little ; locked ; machete
        medical_emergency	-5	march ; mo ; much ; my boyfriend ; my daughter ; my own ; my skin ; necesito
        medical_emergency	-5	ninos ; no hay ; no ~etoh ; parking ; problem ; pulled ; round ; salio
        medical_emergency	-5	school ; se metio ; sees ; seizure ; sent ; sheets ; si no ; since my
        medical_emergency	-5	sweats ; sx ; telling ; the bottle ; the door ; these ; thing ; three years
        medical_emergency	-5	tired ; to get ; to go ; to his ; twenty ; unas ; ustedes ; wake up ; wall
        medical_emergency	-5	wednesday ; went stiff ; were ; wont say ; wrote ; yawning ; yet ; ~in ; ~sz
        medical_emergency	-6	0 / ; 0 day ; 0 dias ; ahi ; already ; and then ; around ; asi ; bano
        medical_emergency	-6	behind ; blood pressure ; breastbone ; casa ; con el ; counselor ; cuanto
        medical_emergency	-6	cuatro ; d/c ; dejar ; denies ; dts ; eight ; family ; feels ; front ; good
        medical_emergency	-6	group ; here ; id like ; im on ; in his ; inpatient ; la coca ; lives ; may
        medical_emergency	-6	me and ; my hands ; next ; nine ; pain ; pero ; po ; pt ; que se ; rolled
        medical_emergency	-6	slept ; start ; talking to ; the bed ; the last ; thinks ; thru ; to a
        medical_emergency	-6	told me ; truck ; twelve ; two years ; u ; wake ; was a ; weekend ; weeks
        medical_emergency	-6	~the
        medical_emergency	-7	a year ; baby ; both ; cant hold ; cousin ; dejo ; dejo el ; done ; eso
        medical_emergency	-7	fell out ; friday ; had a ; hospital ; job ; knows ; llama ; long ; me to
        medical_emergency	-7	mis ; my brother ; my son ; needs ; none ; o ; plan ; programa ; puso
        medical_emergency	-7	second ; shop ; six ; the 0 ; them ; till ; tx ; until ; uso ; want to
        medical_emergency	-8	0 0 ; blue ; clean ; does ; estoy ; im 0 ; im a ; mas ; mi hija ; my chest
        medical_emergency	-8	outpatient ; self ; snoring ; ten ; using
        medical_emergency	-9	do you ; first ; hay ; i take ; leave ; narcan ; once ; people ; place
        medical_emergency	-9	pressure ; takes ; thats ; tiene 0 ; trabajo
        medical_emergency	-10	left ; my name ; work ; would
        medical_emergency	-11	quiero
        medical_emergency	-12	las ; sin
        medical_emergency	-18	chest
        """
}
