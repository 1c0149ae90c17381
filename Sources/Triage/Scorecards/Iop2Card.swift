extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	2	coke maybe ; coke thing ; coke wkly ; combine ; come in ; comida ; companera ; companeros
        iop	2	company in ; complete an ; complete iop ; completed ; completed 0 ; con ; con 0 ; con algo
        iop	2	con el ; con la ; constant ; consumir ; contesta ; cook and ; coolers ; copay ; corren
        iop	2	corte 0 ; could my ; could use ; counsel ; counselling ; counted them ; country
        iop	2	couple nights ; court reporter ; coverage and ; covering ; cpa ; crack after ; cravings to
        iop	2	cream ; crezca ; crib ; cried in ; cristal casi ; cristal para ; ct 0 ; cuando le ; cuide a
        iop	2	current resi ; custody ; cut back ; cut in ; cvs ; d at ; d no ; d off ; d/c from ; dad
        iop	2	dad died ; date in ; date of ; daughter ; daughter in ; daughter to ; day 0 ; day groups
        iop	2	day lives ; day off ; day ten ; days at ; days each ; days from ; days of ; dc ; dcfs csw
        iop	2	de anexo ; de cirrosis ; de donde ; de eso ; de internado ; de internamiento ; de julio
        iop	2	de mota ; de noventa ; de salir ; de tarde ; de una ; death and ; december ; declined ; deep
        iop	2	dejar a ; dejarla ; dejarlas ; deje yo ; del programa ; deleted ; delivery ; den
        iop	2	denied the ; dental school ; derm ; despues de ; despues del ; detox yest ; dia mas ; diaria
        iop	2	diario x ; dias de ; did the ; died ; diet ; dijeron ; dio el ; diploma ; direct ; dirty ua
        iop	2	discharged from ; discharging ; dishwasher ; dispatch ; do 0 ; do at ; do is ; do now
        iop	2	do your ; doctor wrote ; doctora ; does crystal ; does he ; does not ; doesnt come ; doing
        iop	2	doing coke ; doing molly ; doing so ; doing that ; domingo ; domingos con ; donde lo ; done
        iop	2	done it ; dont ; dont eat ; dont go ; dont like ; dope sick ; dormir a ; dos ; doubled
        iop	2	down syndrome ; down with ; drank too ; draw ; drawer ; drink ; drink four ; drinker
        iop	2	drinking cold ; drinking problem ; drinks on ; drinks two ; driving ; driving home ; drop
        iop	2	drop you ; drug ; drunk at ; drunk maybe ; dts in ; duele mucho ; during the ; each night
        iop	2	each time ; eap ; eap requires ; eats ; edibles every ; effect ; el 0 ; el abogado ; el ano
        iop	2	el paso ; el pecho ; el suyo ; el unico ; el vicio ; el viernes ; eleven dollars ; else can
        iop	2	else ever ; email is ; empacadora ; en fiestas ; en que ; en una ; end it ; end this ; ended
        iop	2	ends ; enough for ; enroll ; enroll in ; enrolled in ; epilepsy ; es coca ; es en ; espanol
        iop	2	esposa ; esposo toma ; esta mi ; este ; estoy en ; etoh last ; etoh wkends ; eve
        iop	2	evenings / ; evenings since ; every third ; ex ; ex and ; exactly as ; exams ; extra
        iop	2	eyebrow ; f completes ; f crystal ; f etoh ; f finished ; f methadone ; f paralegal ; fact
        iop	2	falta al ; faltas ; fam ; family ; family in ; feb 0 ; feel better ; female 0 ; festival
        iop	2	fiancee ; fiancee wants ; fibrosis ; fiesta y ; fifth a ; fill my ; fine ; fines de
        iop	2	finished detox ; finished inpatient ; fired if ; fires ; first in ; first of ; first time
        iop	2	fits ; five ; five months ; flagged ; flies ; flies home ; floor and ; flushed the ; flying
        iop	2	foggy ; for drinking ; for finals ; for inpt ; for mom ; for somebody ; for when ; for wife
        iop	2	forklift ; forklift op ; forty four ; forward ; foster ; four or ; fourth of ; frat
        iop	2	freaking ; freaking out ; friday n ; friday with ; fridays a ; friend took ; from her
        iop	2	from inpatient ; from rehab ; from then ; fue con ; fue por ; fuera ; full time ; fumo un
        iop	2	funds ; fut ; futbol ; g q ; gave no ; gente ; gente que ; get him ; get through ; get to
        iop	2	getting ; getting out ; getting tighter ; gf ; gigs ; girl 0 ; girlfriend is
        iop	2	girlfriend says ; give leave ; give me ; give substance ; glasses wine ; go from ; go home
        iop	2	goes ; got four ; got hired ; got me ; got off ; got three ; gota ; gpa ; grad
        iop	2	grad student ; grade ; graduate ; gradue ; grandbabies ; granddaughter ; grandma ; grita
        iop	2	grounds ; group or ; grown ; guardian of ; gummies nightly ; h ; h ago ; hace anos
        iop	2	hace como ; half an ; halloween ; handle ; happened to ; has down ; has gotten
        iop	2	hasnt touched ; hatch ; hate it ; hauls ; have an ; have group ; have iop ; have one
        iop	2	have something ; have that ; he drives ; he have ; he only ; he recaido ; head on
        iop	2	health plan ; hed like ; hello im ; her 0 ; her back ; her call ; her ex ; her in ; her kids
        iop	2	her own ; her phone ; here all ; here and ; here on ; hermano sí ; heroin in ; hes a
        iop	2	hes gone ; hes ~gone ; high school ; hijo de ; hijo tiene ; hijos ; him up ; him with
        iop	2	his father ; his iop ; his new ; hmo ; holds ; home my ; home on ; home to ; honduras
        iop	2	hoping for ; hora es ; horrors ; house for ; housed ; houses ; houses and ; how a ; how to
        iop	2	hrs / ; hubby ; huffs duster ; hurry ; hurt myself ; husb of ; husband passed ; hx wants
        iop	2	i begin ; i built ; i cook ; i drank ; i draw ; i got ; i graduate ; i had ; i hear ; i look
        iop	2	i make ; i manage ; i met ; i overdo ; i owe ; i promised ; i put ; i said ; i should
        iop	2	i take ; i tend ; i used ; i would ; i write ; i ~seized ; ice daily ; id never ; if he
        iop	2	if it ; im all ; im bored ; im clean ; im comparing ; im nervous ; im not ; im on ; im one
        iop	2	im replaced ; im staying ; im supposed ; im typing ; imposible ; in being ; in dec ; in iop
        iop	2	in line ; in november ; in palmdale ; in september ; in state ; in tub ; in with
        iop	2	inpatient at ; inpatient in ; inpatient this ; inpt 0 ; inq ; ins ; ins no ; insists
        iop	2	insurance and ; intensivo ambulatorio ; intensivo por ; internado 0 ; internamiento de
        iop	2	internarlo ; into ; introduced ; iop coke ; iop for ; iop only ; iop or ; iops ; ironworker
        iop	2	ironworker meth ; is a ; is five ; is he ; is long ; is more ; is off ; is worth ; island
        iop	2	isnt ~sick ; issues ; it alone ; it every ; it going ; it only ; it started ; it that
        iop	2	it to ; it wasnt ; it wont ; its almost ; its cocaine ; its every ; its making ; its one
        iop	2	its too ; ive thought ; jittery ; job so ; join your ; joked ; judge says ; jueves a
        iop	2	juez de ; july ; jumpy ; just did ; just got ; just graduated ; just want ; juv
        iop	2	keep walking ; keeps saying ; ket ; ketamine ; ketamine lozenges ; ketamine this ; kid has
        iop	2	kidding ; kids a ; kind ; knew ; know it ; know of ; knowing ; la cena ; la chamba
        iop	2	la comida ; la doctora ; la escuela ; la mama ; la orden ; la pizca ; la tarde
        iop	2	la verguenza ; labor ; labor day ; labs fine ; laid off ; landscaper ; laredo ; lasagna
        iop	2	last friday ; last month ; last week ; laughed ; laughed at ; law has ; layoff in ; lazy
        iop	2	le dio ; le entro ; le hago ; le quedan ; leave her ; leave him ; leave it ; left for
        iop	2	leftover ; leftover adderall ; legal ; letter says ; letting ; letting me ; lfts nl
        iop	2	light beers ; like ; like a ; like all ; like coffee ; like him ; like something ; like ~how
        iop	2	limit ; limpia ; line at ; line too ; lines of ; list for ; literally no ; little ones
        iop	2	lives in ; lives w ; living ; llame ; lo corren ; lo deje ; lo del ; lo que ; lo revivieron
        iop	2	lo tienen ; local 0 ; lodge ; lol ; lonely ; long haul ; long over ; look into ; looking up
        iop	2	lost the ; lower level ; lozenges ; lugar de ; m did ; m ironworker ; m meth ; m on
        iop	2	m order ; madre soltera ; mailed ; mal ; malestar ; mama tiene ; man with ; manage ; mando a
        iop	2	manejan ; march a ; mariguana ; may 0 ; may and ; maybe four ; md wants ; me apunto ; me by
        iop	2	me cuida ; me dan ; me dijeron ; me gradue ; me honest ; me lazy ; me lol ; me pongo
        iop	2	me puedo ; me quitan ; me send ; me they ; me through ; me toca ; me tome ; me voy ; me your
        iop	2	medically necessary ; medics brought ; meetings ; mes pasado ; mesera ; meses ; meses la
        iop	2	meth clean ; meth use ; meth was ; mi ; mi diploma ; mi muchacho ; mi mujer ; mi tia
        iop	2	midterms ; mill ; mind ; minutes and ; minutes now ; mio es ; mis ; mis ninos ; misma
        iop	2	miss 0 ; missed a ; misses ; mistake ; misuse ; mo at ; mo never ; molly ; mom calling
        iop	2	mom is ; mom she ; money for ; months with ; more and ; more days ; more like ; more of
        iop	2	more than ; morning person ; mosque ; most shifts ; most weekends ; mota diario ; mother and
        iop	2	mother in ; moved ; movie ; mtg ; much of ; mucho ; mucho el ; muero de ; mug ; murder
        iop	2	murio de ; music in ; my 0 ; my account ; my addiction ; my apprenticeship ; my body
        iop	2	my building ; my certificate ; my chest ; my coin ; my counselor ; my cousins ; my daughter
        iop	2	my days ; my door ; my eap ; my fiancee ; my labs ; my last ; my manager ; my niece
        iop	2	my plan ; my po ; my problem ; my spot ; my suboxone ; my therapist ; my thighs ; my thirty
        iop	2	my three ; my turn ; my whole ; my ~dad ; myself ; myself with ; n my ; n thats ; nada que
        iop	2	narcan kit ; nausea ; near torrance ; nearby ; necesito algo ; necessary ; need ; need help
        iop	2	need one ; need people ; need that ; needed ; needs ; needs iop ; needs proof ; needs tx
        iop	2	neg ; neighbors ; nerviosa ; never ; never before ; never daily ; never missed
        iop	2	new boyfriend ; new friends ; new guy ; newborn and ; next for ; next loc ; next month
        iop	2	next tuesday ; ni nada ; night sleep ; night three ; night to ; nightly denies ; nightly no
        iop	2	ninera ; nite and ; no $ ; no aflojar ; no clinical ; no dijo ; no doctor ; no funds ; no hx
        iop	2	no issues ; no meds ; no nos ; no nothing ; no priors ; no program ; no psych ; no refills
        iop	2	no sea ; no slips ; no street ; no tenemos ; no thoughts ; no tomo ; no ~dui ; no ~etoh
        iop	2	nobody but ; nobody on ; nobodys ; noche para ; none since ; norco 0 ; normal no ; not every
        iop	2	not his ; not now ; not on ; nothing not ; novena ; noventa ; noventa dias ; now has
        iop	2	now she ; now shes ; now that ; nunca habia ; nunca mas ; nurse line ; nursing student
        iop	2	oaks ; ocho dias ; odd on ; of 0 ; of adderall ; of any ; of bourbon ; of embarrassment
        iop	2	of her ; of may ; of pocket ; of scotch ; of suicide ; of them ; of treatment ; of years
        iop	2	off alcohol ; off parents ; off somewhere ; off ~the ; offered ; oficial ; ok today
        iop	2	old and ; old was ; on days ; on december ; on heroin ; on his ; on may ; on most ; on one
        iop	2	on own ; on some ; on thursday ; on top ; on vivitrol ; on what ; on wkends ; one
        iop	2	one asking ; one beer ; one glass ; one my ; one slip ; one to ; only do ; only drink
        iop	2	only if ; only meth ; only smoke ; op only ; options ; or age ; or five ; or more
        iop	2	or nothing ; or on ; or the ; order says ; ordered iop ; ordering ; orders ; other subs
        iop	2	other subst ; other weekend ; otr ; out every ; out tuesday ; outpatient treatment ; over 0
        iop	2	overdo ; overpass by ; overreacting ; own 0 ; own in ; own md ; oxy ; oxygen ; pa ; pa la
        iop	2	padres ; paga ; pagan ; pain across ; palmdale ; para aca ; para aguantar ; para internarme
        iop	2	para no ; para que ; para seguir ; parents ; parked ; parolee ; part ; parties on ; pasado
        iop	2	passed ; pasta ; pastilla de ; pastillas de ; pcp ; pcp note ; pecho desde ; pecho que
        iop	2	pencil ; pending ; pension ; people to ; per clinic ; perico en ; perico hace ; permiso
        iop	2	permiso en ; pero la ; pero lo ; pero no ; pero ya ; person or ; phoenix ; pickup ; pier
        iop	2	pierde ; pierdo ; pints a ; pints of ; pizca y ; planner ; please email ; pmh ; po me
        iop	2	pointed ; polvo ; por su ; porque no ; positive for ; positivo ; poss ; possession ; post
        iop	2	pouring ; pregnant ; prepa tengo ; prescription ; presente ; pretrial ; prima le ; primera
        iop	2	priors ; probation ; problem ; program and ; program near ; program says ; program three
        iop	2	programa intensivo ; promised ; proof ; psych no ; psychodrama ; pt no ; puedo ; puedo dejar
        iop	2	puedo ~internar ; puesto ; put the ; puts her ; quantity ; que crezca ; que el ; que quiero
        iop	2	que todos ; que yo ; quedarme ; quedarse a ; question ; question is ; questionnaire
        iop	2	questions ; quien cuide ; quien dejar ; quiere ayuda ; quiero dejarlo ; quiero es
        iop	2	quiero seguir ; quiero terapia ; quiero un ; quiet ; quincena ; quisiera saber ; ra
        iop	2	ran the ; ranch ; ratos ; rave ; re her ; re which ; re wife ; reach ; reached ; real
        iop	2	reason to ; recaido ; referred ; regresan ; regresar ; regrese ; regreso a ; rehab and
        iop	2	rehab three ; rel ; remortgage ; repeat ; replace ; reporter ; reports ; requests ; resi clt
        iop	2	resi last ; residencial hace ; residential is ; residential ranch ; residential tx
        iop	2	retired teacher ; rig ; right after ; ring ; ringing ; roll in ; romo ; room and ; room i
        iop	2	room to ; rose ; round my ; ruedas ; rule ; rx ; saben ; said ; said get ; salgo de
        iop	2	salio ayer ; salir ; salirme ; salvation ; salvation army ; same building ; san ; santa
        iop	2	sat ; sat only ; saturday i ; saturday with ; savings ; saw ; say ive ; saying the
        iop	2	says thats ; says theres ; scale ; scared ; scared me ; school bathroom ; school pickup
        iop	2	score on ; se come ; se la ; season ; see about ; seeing shadow ; seeking ; seeks
        iop	2	seguimiento ; seguro me ; seguro ni ; sell houses ; selling anything ; seltzers on
        iop	2	semana o ; semester ; semestre ; send me ; send this ; sept ; sept 0 ; september 0
        iop	2	september after ; seven weeks ; seventy ; seventy days ; shadow people ; share ; sharpened
        iop	2	she can ; she would ; shes fine ; shes slurring ; shook him ; shoot up ; shot of ; should
        iop	2	should i ; showing ; si falta ; si lo ; si se ; sick is ; side ; side of ; sigo limpio
        iop	2	silly ; sin medicinas ; sin piedra ; sin quedarse ; since ; since about ; since an
        iop	2	since breakfast ; since childhood ; since friday ; since he ; since high ; since lunch
        iop	2	since october ; since sept ; since sun ; since that ; since then ; since we
        iop	2	since yesterday ; sis ; sister made ; sisters ; sitting in ; sixty thousand ; slate ; sleep
        iop	2	sleep there ; sleeping all ; slot for ; slow taper ; smelled ; smelled it ; smoke pot
        iop	2	smokes ; snorting ; so far ; so hard ; so here ; so since ; sober by ; sober the
        iop	2	sober with ; sobrio ; soda ; softball ; sold the ; sole caregiver ; solo sin ; some kid
        iop	2	some weeknights ; somebody ; somebody about ; son ; son 0 ; son doesnt ; son has ; son is
        iop	2	son las ; sophomore ; sort ; soy mama ; spanish ; spanish speaking ; speed most
        iop	2	speed pills ; spring break ; st and ; st dui ; staring ; start on ; start over ; started
        iop	2	started drinking ; started in ; starting to ; stay awake ; stay this ; staying clean
        iop	2	stepdown ; still want ; stomach ; stop and ; street drugs ; stubborn ; stubbornness
        iop	2	su casa ; su internamiento ; sueno ; sueno con ; suicidal ; summer ; summers ; sun to
        iop	2	supervision ; surg ; suyo ; sweats ; syndrome ; sí ; tafil ; take em ; take molly
        iop	2	take more ; take my ; take off ; takes as ; taking a ; taking his ; taking my ; taper with
        iop	2	teacher ; teacher 0 ; temecula ; tend ; tend bar ; tenemos ; tengo la ; tengo seguro
        iop	2	tenido ; tennis ; terapia ; terminated ; termine mi ; termine mis ; test ; test at ; th
        iop	2	th and ; th grade ; than a ; than id ; that doesnt ; that for ; that ive ; that lets
        iop	2	that no ; that starts ; thats not ; thats when ; thc at ; thc in ; thc vape ; the blade
        iop	2	the boy ; the cheap ; the clinic ; the drink ; the foot ; the fourth ; the intensive
        iop	2	the last ; the list ; the neighbors ; the next ; the overpass ; the oxy ; the pier
        iop	2	the plant ; the semester ; the super ; the va ; the wedding ; the weed ; the window
        iop	2	the ~dts ; the ~pills ; their dad ; their mom ; them and ; them by ; them i ; then no
        iop	2	then the ; therapist said ; therapy for ; there for ; there isnt ; there said
        iop	2	there somewhere ; there told ; theres been ; theres nobody ; theres not ; they drop
        iop	2	they give ; they go ; they quoted ; theyre letting ; thighs ; thin ; things ; think i
        iop	2	thinking ; this fall ; this friday ; this i ; this state ; this way ; this week ; this wk
        iop	2	tho ; thought id ; thoughts of ; thousand ; thousand dollars ; three beers ; three glasses
        iop	2	threw out ; throwing ; throwing up ; thru sunday ; thursday with ; thursdays
        iop	2	tiene alzheimer ; tienen grupos ; tight ; tight all ; tighter ; tijuana ; tile ; till
        iop	2	till last ; time for ; time in ; times since ; tips ; to county ; to drive ; to have
        iop	2	to learn ; to line ; to live ; to mind ; to nobody ; to refer ; to someone ; to speak
        iop	2	to study ; to you ; to ~hear ; toca ; tocado ; toddler ; toddler and ; todo bien ; todo el
        iop	2	told anyone ; told by ; told no ; told sponsor ; told to ; toma los ; tome ; tomo cerveza
        iop	2	tomo una ; took like ; took up ; touched it ; trabajar ; tracks ; trained ; training
        iop	2	transitional ; treatment after ; treatment and ; treatment that ; tres meses ; tried
        iop	2	tried meth ; truck is ; trust the ; tub ; twenty minutes ; two lines ; two months
        iop	2	two pints ; two summers ; uas x ; un grupo ; una clinica ; una companera ; una gota
        iop	2	una prima ; una vez ; uncle died ; under five ; unico ; until 0 ; until spring ; up ; up at
        iop	2	up for ; upon ; upright ; urgent ; urgent care ; use 0 ; use cocaine ; use meth
        iop	2	used anything ; used to ; uses a ; using ketamine ; va sw ; van ; van tres ; vape weed
        iop	2	vaping weed ; varias ; vas ; vaya ; vaya a ; veces al ; veces por ; vegas ; ven ; vendo
        iop	2	vendo tamales ; version ; version of ; vez en ; vicio ; vida ; viendo ; viendo el ; visa
        iop	2	vodka in ; voluntad ; vomited ; w ; w/d asks ; w/d wants ; w/in ; w/in 0 ; w/o ; walked in
        iop	2	walking ; wanders ; want something ; wants $ ; wants eve ; wants help ; wants outpt ; ward
        iop	2	warehouse ; was cocaine ; was fun ; was going ; was it ; watch the ; we both ; weddings and
        iop	2	weed pen ; week been ; week near ; week or ; week out ; weekday ; weekends i ; weeks
        iop	2	weeks now ; weeks on ; weeks pregnant ; weeks there ; weepy ; well controlled ; went in
        iop	2	weve ; what ; what keeps ; what she ; whatever ; whatever comes ; whatever it ; whats there
        iop	2	when can ; when my ; where u ; whistling ; white wine ; who can ; who could ; who do
        iop	2	who runs ; whod ; whole of ; whole year ; whos a ; why im ; widow ; widowed ; wife asks
        iop	2	wife worried ; wine ; wine coolers ; wine most ; wine nightly ; wine two ; with aunt
        iop	2	with friends ; with me ; with mom ; with our ; with something ; with strangers ; with the
        iop	2	withdrawal and ; without ; without coke ; without it ; without me ; without the ; wk grades
        iop	2	wk is ; wkends ; wks ago ; wks no ; wont cover ; wont name ; working ; works 0
        iop	2	works nights ; worrying ; would help ; wrapped up ; write ; wrote a ; wrote it ; xanax and
        iop	2	y ando ; y con ; y hoy ; y nadie ; y no ; y otro ; y/o m ; ya llevo ; yall have ; yeah
        iop	2	year i ; year or ; years no ; yelling at ; yesterday i ; yesterday the ; yo la ; yo nomas
        iop	2	yo vendo ; you and ; you need ; you still ; you tell ; youd never ; your evening ; youre the
        iop	2	yr ; yr last ; zombie ; ~a ; ~a ~dormir ; ~a ~month ; ~a ~week ; ~after ; ~back ; ~bleeding
        iop	2	~company ; ~convulsione ; ~cuando ~deje ; ~d/c ; ~doctor ; ~dormir ; ~dry ; ~dui ; ~el ; ~en
        iop	2	~epilepsy ; ~evenings ; ~family ; ~few ; ~from ; ~hear ~voices ; ~home ; ~how ~much ; ~in
        iop	2	~in ~person ; ~in ~the ; ~internar ; ~isnt ; ~last ; ~like ~to ; ~much i ; ~much ~as
        iop	2	~my ~own ; ~near ; ~no ; ~no ~nothing ; ~of ~pocket ; ~one ; ~openings ; ~or ~in ; ~over
        iop	2	~own ; ~person ; ~pocket ; ~prior ~tx ; ~program ; ~quiero ; ~sat ; ~seized ~in
        iop	2	~sick ~from ; ~tequila ; ~to ~quit ; ~to ~stop ; ~tomaba ; ~ya ; ~ya ~no ; ~zoom
        iop	1	$ 0 ; *abstinent.0:historical ; *deliriumTremens.0:negated ; *detoxDone.0:negated
        iop	1	*heavy.0:other_experiencer ; *instruction.0 ; *keptUsing.0:other_experiencer
        iop	1	*losingSupply.0:negated ; *mildCue.0:negated ; *otherService.4:other_experiencer
        iop	1	*otherService.6 ; *outpatientWord.0:negated ; *quantity.3:negated ; *quitting.0
        iop	1	*residentialDone.0:historical ; *residentialWord.0:negated ; *rhythm.0 ; *rhythm.1
        iop	1	*serviceQuestion.0 ; *substance.3:hypothetical ; *violence.9:possible ; *wantsOff.0:negated
        iop	1	+ coke ; + ket ; + start ; / noc ; / off ; / with ; / yr ; 0 ; 0 absences ; 0 asks ; 0 d
        iop	1	0 days ; 0 etoh ; 0 f ; 0 gl ; 0 ipas ; 0 ketamine ; 0 latas ; 0 lines ; 0 m ; 0 mil
        iop	1	0 since ; 0 ua ; 0 wks ; 0 x ; 0 year ; @ county ; a ball ; a bit ; a court ; a dime ; a dui
        iop	1	a facility ; a full ; a goodbye ; a grocery ; a grown ; a gym ; a lighter ; a lineman
        iop	1	a monday ; a nephew ; a pressure ; a random ; a strange ; a student ; a toddler ; a two
        iop	1	a very ; a week ; aa ; aa and ; abogada ; about ending ; about five ; about her ; about is
        iop	1	about killing ; abuela y ; acabe ; academy ; accts ; acuerdo ; adderall for ; adderall to
        iop	1	addict ; addiction ; addiction and ; addy ; adicciones ; admit ; afraid of ; after her
        iop	1	after the ; after we ; afterward ; age ; ago after ; aguantar los ; ahead of ; aides ; aisle
        iop	1	al otro ; alc ; ale ; algunos dias ; all over ; als ; am i ; am without ; amt unk ; an egg
        iop	1	an eyebrow ; an icu ; and came ; and cocaine ; and died ; and drinks ; and drove ; and found
        iop	1	and four ; and gave ; and half ; and his ; and house ; and left ; and maybe ; and neither
        iop	1	and no ; and one ; and then ; and wants ; and your ; anything before ; are the ; arizona
        iop	1	around ; arrangement ; arrest ; as ; as hell ; ask ; asks ; asleep and ; asleep at ; at er
        iop	1	at party ; at school ; ate ; attacks and ; atty ; aunt ; autism ; autista ; baby ; baby with
        iop	1	backup ; baje ; barely ; base ; bat at ; bcbs ; be home ; be left ; because im ; become a
        iop	1	bed and ; bed in ; been off ; been out ; beers at ; before a ; before exams ; before hes
        iop	1	before the ; behind on ; benefits only ; better with ; between jobs ; bigger than ; blanco
        iop	1	bless ; bodega ; body and ; boss will ; bought ; bout ; boy ; bring to ; bro of
        iop	1	brochure mailed ; brother and ; brother heroin ; brothers ; building ; bump ; but he
        iop	1	but my ; by fri ; by lunch ; cada ; cal in ; cal lapsed ; call somebody ; called three
        iop	1	can have ; can people ; can someone ; cant miss ; cartridges ; case no ; catch ; caught with
        iop	1	cayo ; cerrar ; cerrar la ; cerveza el ; cheaper than ; checking ; chewing ; chofer de
        iop	1	clase ; class of ; claws on ; cleaning ; cleared no ; clearing ; cnslr ; cobija ; coca los
        iop	1	cocaine 0 ; cocaine at ; coin in ; coke ; coke few ; coke for ; coke keeps ; cold on
        iop	1	college ra ; colour ; come home ; comemos ; comes back ; como diez ; como dos ; como me
        iop	1	completed a ; completos ; computer ; con alguien ; con un ; consumir cristal ; continues
        iop	1	convinced ; cooler ; coors ; could ; counselor re ; counselor told ; coworker ; crack 0
        iop	1	crank 0 ; cravings no ; creeping ; creeping up ; creo que ; cried ; cristal de
        iop	1	cristal desde ; cristal entre ; cristal yo ; crystal in ; crystal off ; crystal x ; cuarenta
        iop	1	cuido ; cuido a ; cut ; cutter ; d stay ; d/c ; d/c 0 ; d/c to ; dando ; dates ; day before
        iop	1	daycare ; days my ; de alta ; de cada ; de casa ; de ella ; de esos ; de jueves ; de marzo
        iop	1	de nuevo ; de otra ; de probation ; de thc ; de tres ; de ustedes ; dead ; death
        iop	1	decided to ; deckhand ; declines ; declines to ; dedos ; deja ; dejar ; dejo la ; del salon
        iop	1	del seguro ; dementia ; denied inpt ; denied resi ; denies ; dependent ; deposit ; deposito
        iop	1	detox from ; detox i ; detox needed ; dias y ; dieron de ; different ; dijeron que ; dime
        iop	1	dinero para ; dinner ; discharge ; discharge 0 ; diversion judge ; diverted ; divorcio ; do
        iop	1	do cocaine ; do day ; doble ; doctor del ; doctor suggested ; doctora de ; documentary
        iop	1	does ; does coke ; doesnt need ; doing ok ; dolares ; done and ; dont get ; dont let
        iop	1	dont think ; door as ; door in ; dormir y ; dos cervecitas ; down for ; downstairs ; drain
        iop	1	drink and ; drink when ; drives ; drowned ; dui 0 ; each week ; earth to ; eight weeks
        iop	1	el cristal ; el divorcio ; el jale ; el juez ; el oficial ; el problema ; el programa
        iop	1	el trabajo ; else to ; embarrassment ; empece a ; empieza el ; en casa ; en julio ; en lo
        iop	1	en mi ; en tijuana ; encerrada ; end ; ending ; enrollment ; entera ; entiende
        iop	1	entonces tomo ; entro al ; epilepsy and ; era por ; es ; es mucho ; es para ; escribir
        iop	1	escuela ; ese ; eso nada ; eso pregunto ; esos ; estarian mejor ; esto ; estoy listo
        iop	1	etoh ld ; etoh quit ; eval says ; evening and ; evening iop ; evening outpt ; evenings are
        iop	1	every couple ; everybody ; eves ; exist ; f cocaine ; f must ; f thc ; f vapea ; f/u
        iop	1	failed a ; faint ; fam in ; family here ; family would ; far ; fee ; feeds ; feel human
        iop	1	fent detox ; fenta ; figueroa ; figured ; filmed ; filmed it ; fin ; finishes his
        iop	1	first day ; fit in ; five times ; fixed ; flying in ; fob ; follow up ; foot of ; for about
        iop	1	for after ; for asking ; for decades ; for having ; for husb ; for leave ; for migraine
        iop	1	for myself ; for next ; for our ; for sleep ; for something ; for the ; for twelve
        iop	1	form and ; former ~client ; ft ; funeral home ; further ; game and ; ganando ; gap ; garbage
        iop	1	gardening ; gash ; gente de ; get ahead ; get evaluate ; get out ; get sick ; gf of
        iop	1	girl says ; give you ; gl ; glendale ; go straight ; gone before ; good student
        iop	1	goodbye letter ; got laid ; got one ; graduate on ; graduates ; grand ; grandfather
        iop	1	grandparents ; green ; grocery ; group of ; groups for ; groups near ; habia ; hace cuatro
        iop	1	half now ; hambre ; hand ; has given ; has said ; has to ; has told ; has used ; has worked
        iop	1	have 0 ; have epilepsy ; have smoked ; havent had ; he and ; he can ; he takes ; head
        iop	1	hear me ; hears voices ; heart and ; hed ; hed be ; hello ; help ; help getting
        iop	1	help staying ; her hands ; her shes ; here 0 ; here has ; hermana quiere ; hermana se
        iop	1	hermano usa ; hes ; hes done ; hes home ; hes sober ; hes the ; him and ; him at ; him his
        iop	1	him if ; him on ; him over ; him the ; himself in ; himself to ; hiring for ; his arms
        iop	1	his leftover ; his spot ; hitting a ; hoja ; holding on ; home after ; home nobody
        """
}
