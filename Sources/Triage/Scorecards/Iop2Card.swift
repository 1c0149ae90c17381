extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop2 = """
        iop	2	domingos con ; donde lo ; done ; done it ; dont ; dont come ; dont go ; dont like ; dormir a
        iop	2	dos ; dos meses ; doubles ; down syndrome ; down with ; drain ; drawer ; drink
        iop	2	drinking cold ; drinking problem ; drinks on ; drinks two ; driving ; driving home ; drop
        iop	2	drop you ; drunk at ; during the ; each night ; each week ; eap requires ; eats
        iop	2	edibles every ; el abogado ; el ano ; el paso ; el proximo ; el suyo ; el unico ; else ever
        iop	2	em ; email is ; empacadora ; empece ; en casa ; en fiestas ; en tijuana ; en una ; end this
        iop	2	enough for ; enroll ; enroll in ; epilepsy ; es coca ; es cristal ; es mucho ; eso ; eso sí
        iop	2	esposa ; esposo toma ; esta mi ; estimate ; estoy en ; etoh last ; evenings since ; events
        iop	2	every one ; eves ; ex ; exactly as ; exam ; exams ; exit ; extra ; f completes ; f crystal
        iop	2	f etoh ; f finished ; f must ; f paralegal ; fact ; failed one ; falta al ; faltar al
        iop	2	faltas ; fam ; family ; feb ; feb 0 ; female 0 ; festival ; fiancee ; fiancee wants
        iop	2	fibrosis ; fiesta y ; fifth a ; figured id ; fill my ; fine ; finished detox
        iop	2	finished inpatient ; fired if ; fires ; first in ; first time ; fits ; five ; five months
        iop	2	flagged ; flies ; floor and ; flying ; foggy ; follow up ; for drinking ; for finals
        iop	2	for fun ; for her ; for inpt ; for mom ; for myself ; for wife ; forklift ; forklift op
        iop	2	foster ; frat ; freaking ; freaking out ; friday n ; friday with ; fridays a ; friend took
        iop	2	from inpatient ; from rehab ; fue por ; fuera ; fumo un ; fun ; further ; fut ; futbol ; g q
        iop	2	game ; garbage ; gave no ; gente ; gente de ; gente que ; get through ; get to ; getting out
        iop	2	getting tighter ; girl 0 ; girlfriend is ; girlfriend says ; give leave ; give me
        iop	2	give substance ; glass of ; glasses wine ; go from ; got four ; got hired ; got me ; got off
        iop	2	got three ; gota ; gpa ; grad ; grad student ; grade ; graduate ; graduates ; graduating
        iop	2	granddaughter ; grandkids ; grandma ; grandparents ; green ; grita ; group or ; grown
        iop	2	guardian of ; h ago ; hace anos ; hace como ; hace cuatro ; hace tres ; had ~epilepsy
        iop	2	half an ; half now ; halloween ; handle ; happened to ; harvest ; has down ; has gotten
        iop	2	has used ; hasnt touched ; hate it ; have an ; have group ; have iop ; have one ; have that
        iop	2	have two ; he does ; he drives ; he lives ; he only ; heat ; hed like ; help ; help staying
        iop	2	helped ; her back ; her call ; her in ; her kids ; her own ; her sister ; here all
        iop	2	here and ; here on ; hermano sí ; heroin in ; hes ; hes a ; hes doing ; hes gone
        iop	2	hes ~gone ; hijo de ; hijo tiene ; hijos ; him 0 ; him with ; his new ; hitting a ; hmo
        iop	2	home my ; home on ; home since ; home to ; honor roll ; hoping for ; horrors ; house for
        iop	2	houses ; houses and ; how a ; how to ; hrs / ; hubby ; hundred ; hurt myself ; husb of
        iop	2	husband on ; hx of ; hx wants ; i about ; i begin ; i built ; i drank ; i got ; i graduate
        iop	2	i had ; i hear ; i just ; i look ; i make ; i odd ; i overdo ; i sell ; i should ; i take
        iop	2	i tend ; i tried ; i would ; i write ; i ~seized ; id ; id never ; if he ; if it ; if she
        iop	2	if youll ; im all ; im bored ; im clean ; im comparing ; im done ; im nervous ; im on
        iop	2	im staying ; im supposed ; im typing ; imposible ; in being ; in iop ; in line ; in november
        iop	2	in palmdale ; in september ; in state ; in tub ; in two ; in with ; income ; inpatient at
        iop	2	inpatient this ; inq ; ins ; ins no ; instructions ; intensivo ambulatorio ; interested
        iop	2	internado 0 ; into ; into the ; introduced ; iop coke ; iop for ; iop only ; iops
        iop	2	ironworker ; ironworker meth ; is five ; is he ; is in ; is not ; is off ; is pregnant
        iop	2	is worth ; island ; isnt ~sick ; it alone ; it by ; it every ; it going ; it only
        iop	2	it started ; it that ; itd ; its adderall ; its almost ; its cocaine ; its every ; its one
        iop	2	its too ; ive thought ; jan 0 ; january ; jittery ; job so ; joven 0 ; jueves a ; juez de
        iop	2	july ; jumpy ; just did ; just dont ; just got ; just graduated ; just want ; keep her
        iop	2	keep walking ; keeps saying ; ketamine ; ketamine lozenges ; ketamine this ; kid has
        iop	2	kids a ; kids are ; kill ; killing myself ; know of ; knowing ; la cena ; la comida
        iop	2	la doctora ; la escuela ; la mama ; la novia ; la pizca ; la ultima ; la verguenza ; labor
        iop	2	labor day ; labs fine ; lado ; laid off ; land ; landscaper ; las noches ; last friday
        iop	2	last month ; last week ; laughed ; laughed at ; law has ; layoff in ; le entro ; le hago
        iop	2	le quedan ; leave her ; leave him ; leave it ; left for ; leftover adderall ; letting
        iop	2	letting me ; lfts ; lfts nl ; light beers ; lighter ; like ; like all ; like him
        iop	2	like something ; like this ; limit ; limpia ; line at ; lines of ; list for ; literally no
        iop	2	little ; little ones ; lives in ; lives w ; living ; llame ; lo corren ; lo deje ; lo del
        iop	2	lo revivieron ; lo tienen ; lodge ; lonely ; look into ; lower level ; lozenges ; m did
        iop	2	m ironworker ; m lineman ; m off ; ma ; mal ; malestar ; mama tiene ; manage ; mando a
        iop	2	manejan ; march ; march a ; mariguana ; may 0 ; md wants ; me apunto ; me cuida ; me dan
        iop	2	me dijeron ; me honest ; me into ; me los ; me pongo ; me puedo ; me send ; me they
        iop	2	me through ; me toca ; me tome ; me voy ; me your ; medically necessary ; medics brought
        iop	2	mes pasado ; meses la ; meth no ; meth use ; mg to ; mi ; mi mujer ; mi tia ; mi vida
        iop	2	midterms ; mill ; mind ; minutes now ; mio es ; mis ; mis ninos ; misma ; miss 0 ; missed a
        iop	2	misses ; misuse ; mo at ; mo never ; mo on ; molly ; molly at ; mom is ; mom she ; mom with
        iop	2	money for ; months old ; mood ; more ; more days ; more like ; morning person ; most days
        iop	2	most weekends ; mota diario ; mother and ; mother in ; much at ; mug ; murder ; murio de
        iop	2	music in ; must complete ; muy ; my 0 ; my addiction ; my body ; my building ; my chest
        iop	2	my coin ; my cousins ; my days ; my door ; my eap ; my evenings ; my fiancee ; my labs
        iop	2	my new ; my niece ; my nose ; my residential ; my spot ; my suboxone ; my therapist
        iop	2	my thigh ; my thighs ; my thirty ; my three ; my toddler ; my truck ; my turn ; my whole
        iop	2	my ~dad ; myself ; myself with ; n thats ; nada que ; narcand ; near ; near torrance
        iop	2	necesita ayuda ; necesito algo ; necessary ; need help ; need one ; need people ; needed
        iop	2	needs ; needs proof ; needs the ; needs tx ; neg ; neighbors ; neuro ; never before
        iop	2	never missed ; never touched ; new friends ; new guy ; newborn and ; next for ; next loc
        iop	2	next month ; next tuesday ; next wednesday ; ni nada ; night sleep ; night the ; night three
        iop	2	night to ; nightly denies ; nightly no ; nine ; nine hours ; nine thousand ; ninera
        iop	2	nite and ; no $ ; no clinical ; no dijo ; no doctor ; no hay ; no hx ; no nos ; no priors
        iop	2	no refills ; no sea ; no slips ; no street ; no thoughts ; no ~dui ; no ~etoh ; no ~si/hi
        iop	2	nobody on ; nobodys ; noche para ; norco 0 ; normal no ; not every ; not his ; not now
        iop	2	not on ; nothing left ; nothing not ; novena ; noventa ; noventa dias ; now ; now has
        iop	2	now id ; now she ; now shes ; now that ; nunca habia ; nunca mas ; nursing student ; oaks
        iop	2	ocho dias ; odd on ; of 0 ; of adderall ; of all ; of any ; of beer ; of bourbon ; of him
        iop	2	of may ; of pills ; of pocket ; of scotch ; of suicide ; of them ; of years ; off 0
        iop	2	off alcohol ; off heroin ; off or ; off the ; off ~the ; offered ; oficial ; old and
        iop	2	old was ; on heroin ; on his ; on one ; on some ; on thursday ; on top ; on two
        iop	2	on vivitrol ; on what ; on wkends ; once every ; one ; one asking ; one beer ; one glass
        iop	2	one my ; one slip ; one to ; only do ; only drink ; only if ; only meth ; only smoke
        iop	2	or more ; or nothing ; or on ; or so ; order says ; ordered iop ; other drugs ; other subs
        iop	2	other subst ; other weekend ; out early ; out every ; out tuesday ; outpatient treatment
        iop	2	outpt ; over 0 ; overdo ; overpass by ; overreacting ; own 0 ; own in ; own md ; pa la
        iop	2	paga ; pagan ; pain across ; palmdale ; papers ; para aca ; para aguantar ; para internarme
        iop	2	para no ; para seguir ; parents ; parked ; parolee ; past ; pasta ; pastilla de
        iop	2	pastillas de ; pay ; pay out ; pcp ; pecho que ; pending ; people to ; per clinic ; percocet
        iop	2	perico en ; permiso ; permiso en ; pero la ; pero lo ; pero no ; person or ; person who
        iop	2	phoenix ; pickup ; pier ; pierde ; pierdo ; pills ; pints a ; pizca y ; planner ; platicar
        iop	2	please email ; pm ; pmh ; pointed ; polvo ; popped ; por el ; por su ; porque no
        iop	2	positive for ; poss ; pouring ; pregnant ; presente ; pretrial ; prima le ; primera ; prior
        iop	2	priors ; problem ; program and ; program near ; program says ; program two
        iop	2	programa intensivo ; programa por ; promised ; proof ; prueba ; psych no ; psychodrama
        iop	2	pt no ; puede ; puedo ; puedo dejar ; puedo ~internar ; puesto ; put them ; puts her
        iop	2	que crezca ; que le ; que quiero ; que todos ; que yo ; quedarme ; quedarse a ; questions
        iop	2	quien cuide ; quien dejar ; quien la ; quien platicar ; quiere ayuda ; quiero dejarlo
        iop	2	quiero es ; quiero seguir ; quiero terapia ; quiero un ; quincena ; quisiera saber ; ra
        iop	2	raising 0 ; ran the ; ratos ; rave ; re her ; re outpt ; re which ; re wife ; read
        iop	2	referred ; refused ; regresar ; regrese ; regreso a ; rehab and ; rehab three ; rel
        iop	2	remortgage ; replace ; replace me ; reporter ; reports ; requests ; resi clt ; resi last
        iop	2	residencial hace ; residential is ; residential ranch ; residential tx ; respite
        iop	2	retired teacher ; right after ; ringing ; roll in ; roofer ; room and ; room i ; room to
        iop	2	rose ; roughly ; ruedas ; saben ; said so ; salgo ; salio ayer ; salir ; salirme ; salvation
        iop	2	salvation army ; same building ; san ; santa ; sap eval ; sat ; sat only ; savings ; saw
        iop	2	say ive ; says thats ; says theres ; scale ; scared me ; school bathroom ; school pickup
        iop	2	score on ; se come ; se la ; se ~interna ; sea ; season ; second time ; see about ; seeking
        iop	2	seeks ; seguimiento ; seguro me ; seguro ni ; seizure at ; sell houses ; seltzers on
        iop	2	semana o ; semester ; send me ; send this ; sept 0 ; september 0 ; seven weeks ; seventy
        iop	2	seventy days ; sharpened ; she can ; she moved ; she uses ; she would ; shes fine
        iop	2	shes slurring ; shifts ; shook him ; shoot up ; shot of ; should ; should i ; showing
        iop	2	si lo ; si se ; side of ; silly ; sin medicinas ; sin piedra ; sin quedarse ; since
        iop	2	since an ; since breakfast ; since childhood ; since feb ; since friday ; since he ; since i
        iop	2	since lunch ; since october ; since sept ; since that ; since then ; since we
        iop	2	since yesterday ; single mom ; sis ; sister made ; sisters ; sitting in ; six days
        iop	2	six times ; sixty thousand ; skip ; slate ; sleep ; sleeping all ; slipped ; slot for
        iop	2	slow taper ; smelled ; smelled it ; smoke pot ; smokes ; so 0 ; so far ; so going ; so hard
        iop	2	sober by ; sober the ; sober with ; sobrio ; soda ; softball team ; sola ; sole caregiver
        iop	2	solo sin ; some weeknights ; somebody about ; somebody parked ; something i ; something with
        iop	2	son ; son 0 ; son doesnt ; son is ; son las ; soy mama ; spanish ; spanish speaking
        iop	2	speak of ; speed most ; speed pills ; split ; spot if ; spring break ; squeezed ; st and
        iop	2	st dui ; staring ; start on ; start over ; started ; started in ; started snorting
        iop	2	starting to ; state ; stay this ; staying clean ; still like ; still want ; stomach
        iop	2	store and ; straight ; street drugs ; stubborn ; stubbornness ; student 0 ; su internamiento
        iop	2	sublocade ; sudando ; sudando frio ; sueno ; sueno con ; sunday ; sunday and ; supervision
        iop	2	surg ; sweats ; syndrome ; tafil ; take molly ; take off ; taken cocaine ; takes as
        iop	2	taking a ; taller ; taper with ; teacher ; teacher 0 ; teachers ; telling ; temecula
        iop	2	ten years ; tend ; tend bar ; tengo ; tengo la ; tenido ; terapia ; termine mi ; termine mis
        iop	2	test ; test at ; th ; th i ; than he ; than id ; thank ; that ; that a ; that doesnt
        iop	2	that for ; that ive ; that no ; thats a ; thc at ; thc vape ; the alcohol ; the blade
        iop	2	the cheap ; the computer ; the dean ; the last ; the neighbors ; the new ; the overpass
        iop	2	the people ; the pier ; the restaurant ; the semester ; the super ; the trouble ; the va
        iop	2	the wedding ; the weed ; the window ; their father ; their mom ; them and ; them by ; them i
        iop	2	then no ; therapist said ; therapy for ; there for ; there said ; theres been
        iop	2	theres nobody ; theres not ; they ; they drop ; they give ; they go ; they quoted ; theyd
        iop	2	theyre letting ; thighs ; thing ; things ; think i ; thinking ; this friday ; this i
        iop	2	this state ; this summer ; this way ; this week ; this wk ; tho ; thought about ; thought id
        iop	2	thoughts of ; three beers ; three glasses ; threw ; throwing ; throwing up ; thru sunday
        iop	2	thursdays ; tiene alzheimer ; tienen grupos ; tight ; tight all ; tighter ; tijuana ; tile
        iop	2	till ; till last ; time for ; time this ; times since ; to get ; to have ; to learn
        iop	2	to line ; to lose ; to mind ; to nobody ; to refer ; to somebody ; to someone ; to speak
        iop	2	to study ; to watch ; to you ; to ~hear ; toca ; toddler and ; todo bien ; told anyone
        iop	2	told by ; told sponsor ; told to ; tomado ; tome ; tomo cerveza ; tomo diario ; tomo una
        iop	2	took like ; took up ; toque ; touched it ; trabaja en ; tracks ; trained ; training
        iop	2	transitional ; treatment that ; tres meses ; tried meth ; truck is ; trust the ; tub
        iop	2	tuesday and ; turno ; twenty minutes ; two hundred ; two lines ; two months ; two pints
        iop	2	tx before ; typing ; u got ; uas x ; un grupo ; una clinica ; una companera ; una gota
        iop	2	una prima ; una vez ; uncle died ; under five ; unico ; until 0 ; until spring ; up ; up for
        iop	2	upright ; use 0 ; use cocaine ; used anything ; used to ; uses a ; using ketamine
        iop	2	va domiciliary ; va sw ; valentine day ; van tres ; vape weed ; vaping weed ; varias ; vas
        iop	2	vaya ; vaya a ; veces al ; veces por ; ven ; vendo ; version ; vez en ; vicio ; vida
        iop	2	viendo ; viendo el ; visa ; vomited ; w/d asks ; w/d wants ; w/in ; w/in 0 ; w/o ; walk out
        iop	2	walked in ; walking ; wanders ; wants $ ; wants eve ; wants help ; wants outpt ; warehouse
        iop	2	was cocaine ; was fun ; was going ; was it ; watch ; watch my ; watch the ; we both
        iop	2	weddings and ; weed pen ; week a ; week been ; week near ; week or ; week program ; weekday
        iop	2	weekends i ; weeks ; weeks now ; weeks on ; weeks since ; weeks without ; weepy
        iop	2	well controlled ; went down ; went in ; weve got ; what ; what she ; whatever
        iop	2	whatever comes ; whatever it ; whats there ; when can ; when my ; where to ; where u ; while
        iop	2	whistling ; white wine ; who can ; who cant ; who could ; who do ; who does ; whod
        iop	2	whole of ; whole year ; why im ; widow ; widowed ; wife worried ; will pick ; wine
        iop	2	wine most ; wine two ; wish ; wish to ; with a ; with friends ; with me ; with mom
        iop	2	with our ; with something ; with strangers ; with us ; withdrawal and ; without coke
        iop	2	without it ; without me ; without the ; wk is ; wkends ; wks ago ; wks no ; wont cover
        iop	2	wont name ; work never ; works 0 ; works nights ; worrying ; would ; would help ; wrapped up
        iop	2	write ; wrote ; wrote it ; xanax and ; y ando ; y asks ; y con ; y hoy ; y lo ; y nadie
        iop	2	y no ; y otra ; y otro ; y/o m ; ya me ; ya van ; yall have ; yeah ; year i ; year or
        iop	2	yelling at ; yesterday and ; yesterday i ; yo la ; yo nomas ; you and ; you tell
        iop	2	youd never ; young ; youre ; youre the ; yr ; yr last ; ~a ~month ; ~a ~week ; ~after ; ~as
        iop	2	~at ; ~back ; ~bleeding ; ~cigarette ; ~company ; ~convulsione ; ~cuando ~deje ; ~d/c
        iop	2	~deje ; ~delirium ; ~doctor ; ~dry ; ~dui ; ~el ; ~evenings ; ~family ; ~few ; ~hear ~voices
        iop	2	~in ~the ; ~interna ; ~internar ; ~isnt ; ~like ~to ; ~month ; ~much ~as ; ~my ~own ; ~near
        iop	2	~no ; ~no ~nothing ; ~of ~pocket ; ~openings ; ~over ; ~own ; ~pocket ; ~prior ~tx ; ~quiero
        iop	2	~says ; ~seized ~in ; ~sick ~from ; ~tequila ; ~the ~last ; ~to ~quit ; ~to ~stop ; ~wine
        iop	2	~ya ; ~ya ~no
        iop	1	*abstinent.0:historical ; *caller.0 ; *deliriumTremens.0:negated ; *detoxDone.0:negated
        iop	1	*duration.4 ; *hooked.0:other_experiencer ; *instruction.0 ; *mandator.0
        iop	1	*mandator.1:hypothetical ; *misuse.0 ; *otherService.4:other_experiencer
        iop	1	*otherService.9:hypothetical ; *person.0:historical ; *quantity.4:hypothetical
        iop	1	*residentialWord.0:negated ; *rhythm.0 ; *substance.0:possible
        iop	1	*substance.2:other_experiencer ; *substance.3:hypothetical ; *uses.0:other_experiencer
        iop	1	*vendor.1:negated ; *violence.9:possible ; *wantsOff.0 ; *withdrawalSign.0:negated ; + coke
        iop	1	/ noc ; / off ; / with ; / yr ; 0 ; 0 absences ; 0 asks ; 0 d ; 0 etoh ; 0 f ; 0 gl ; 0 he
        iop	1	0 ipas ; 0 ketamine ; 0 latas ; 0 m ; 0 mil ; 0 month ; 0 of ; 0 out ; 0 week ; 0 wks ; 0 x
        iop	1	0 year ; @ county ; a bit ; a court ; a dime ; a dui ; a full ; a goodbye ; a grandmother
        iop	1	a grocery ; a grown ; a gym ; a husband ; a lighter ; a monday ; a motel ; a physician
        iop	1	a pressure ; a recovery ; a second ; a strange ; a student ; a su ; a toddler ; a ver
        iop	1	a week ; a zoom ; aa ; aa and ; about ending ; about five ; about her ; about is
        iop	1	about killing ; acabe ; academy ; accts ; acid ; addict ; addiction ; addiction and ; admit
        iop	1	afraid of ; after close ; after she ; after we ; afterward ; agency has ; ago after
        iop	1	aguantar los ; ahead of ; aides ; al nino ; alc ; alguien ; algunos fines ; all day
        iop	1	all over ; also my ; am i ; amigas ; amphetamines ; amt ; an aide ; an egg ; an icu ; ana
        iop	1	and 0 ; and died ; and drove ; and house ; and k ; and lives ; and made ; and maybe
        iop	1	and neither ; and so ; and that ; and then ; and thursdays ; and wrote ; and your ; anos con
        iop	1	anos me ; antes nada ; anything ; anything before ; apart ; are the ; arizona ; around me
        iop	1	arrest ; as hell ; as of ; as the ; asks whats ; asleep and ; asleep at ; aspirin ; at er
        iop	1	at his ; at party ; at school ; at shows ; atras y ; attacks and ; attendant ; atty ; autism
        iop	1	baby ; back out ; backup ; badge ; bar and ; base ; bat at ; bcbs ; be away ; be left
        iop	1	become a ; bed and ; bed anywhere ; bed in ; been buying ; been out ; been thinking ; before
        iop	1	before a ; before exams ; before he ; before hes ; before the ; behalf ; behind on
        iop	1	believe that ; benefits only ; better ; between jobs ; bigger than ; bin ; binges ; bio
        iop	1	bless ; bodega ; body and ; both say ; bottom of ; bought ; bout ; brochure mailed
        iop	1	brother and ; brother in ; brush ; busco ; but the ; by fri ; by my ; cada ; cal in
        iop	1	cal lapsed ; call somebody ; called ; came ; can do ; can have ; can people ; can someone
        iop	1	cant miss ; care 0 ; cares ; carried ; cartridges ; catch ; cayo ; ceniza ; cereal ; cero
        iop	1	cerrar ; cerrar la ; certificate ; cerveza ; cerveza el ; chargers ; cheaper ; checked
        iop	1	checking ; chewing ; clase ; clases ; class i ; classmate ; claws on ; cleaning ; clearing
        iop	1	clinica ; clinica de ; club 0 ; cnslr ; coca los ; cocaina de ; cocaine 0 ; coffee cup
        iop	1	coin in ; coke ; coke five ; coke for ; coke wkly ; cold on ; college ra ; come home
        iop	1	comes back ; coming ; communion ; como diez ; como me ; como tres ; company for ; company in
        iop	1	complete ; complete an ; completed ; completed a ; con un ; continues ; convinced ; cook and
        iop	1	cooler ; coors ; corazon ; counted them ; course ; court ; coworker ; cps wkr ; crack 0
        iop	1	cravings no ; creo que ; cried ; cristal de ; cristal desde ; cristal entre ; crystal in
        iop	1	crystal off ; ct 0 ; cuido ; cuido a ; cut ; cvs ; d at ; d stay ; d/c 0 ; dad ; date in
        iop	1	day before ; day inpatient ; day stay ; days my ; days three ; de cada ; de ella ; de esos
        iop	1	de futbol ; de jueves ; de marzo ; de nuevo ; de otra ; de probation ; de thc ; de tres
        iop	1	de ustedes ; dead ; deadline and ; death ; decided to ; declines ; dejar ; dejar a
        iop	1	del salon ; del seguro ; dementia ; denied inpt ; denies ; dependent ; deployed no ; deposit
        iop	1	deposito ; detox from ; detox i ; dia 0 ; did the ; difference between ; different
        iop	1	dijeron que ; dime ; dinero para ; dinner ; diploma ; discharge 0 ; diversion judge
        iop	1	divorcio ; do ; do anything ; do cocaine ; do day ; doctor del ; doctor suggested
        iop	1	doctora de ; does lines ; doing ok ; doing that ; done and ; dont eat ; dont get ; dont let
        iop	1	dont think ; dont want ; doordash ; dormir y ; doubling ; down for ; drink and ; drinker
        iop	1	drives ; drowned ; drug ; drunk maybe ; dts in ; duele mucho ; dui 0 ; dying ; each time
        iop	1	eap ; earth to ; eight weeks ; el corazon ; el divorcio ; el jale ; el juez ; el oficial
        iop	1	el problema ; el trabajo ; el vicio ; el viernes ; else to ; empece a ; empieza ; empieza el
        iop	1	en julio ; en lo ; en medio ; en mi ; en que ; encerrada ; end it ; ended ; ending ; ends
        iop	1	enrolled in ; enrollment ; entera ; entonces tomo ; entro al ; epilepsy and ; era por
        iop	1	es para ; escribir ; escuela ; eso nada ; eso pregunto ; esos ; estoy listo ; etoh ld
        iop	1	etoh wkends ; evening and ; evenings are ; ever since ; every couple ; ex new ; exist
        iop	1	eyebrow ; f ; f thc ; f vapea ; f/u ; failed a ; falto me ; falto un ; fam in ; family here
        iop	1	family in ; far ; febrero y ; fee ; feed ; feeds ; fent detox ; fenta ; figueroa ; figured
        iop	1	filed ; filmed ; filmed it ; fin ; finished 0 ; finishes his ; firefighters ; first of
        iop	1	five beers ; five times ; flight attendant ; flushed the ; flying in ; food truck ; foot of
        iop	1	for about ; for asking ; for decades ; for husb ; for leave ; for migraine ; for next
        iop	1	for our ; for sleep ; for somebody ; for something ; for the ; for twelve ; for when
        iop	1	former ~client ; forms ; forward ; four or ; frio ; from his ; from inpt ; ft ; full time
        iop	1	funds ; funeral home ; game and ; ganando ; gap ; gardening ; gash ; get ahead
        iop	1	get evaluate ; get him ; get out ; gf of ; girl says ; give you ; gl ; glendale ; go away
        iop	1	go in ; go straight ; goes ; gonna ; good for ; good student ; got laid ; got one
        iop	1	grades are ; graduate on ; gradue ; grand ; grandfather ; grill ; grocery ; group of
        iop	1	groups near ; h ; habia ; hambre ; has given ; has said ; has told ; has worked ; hauls
        iop	1	have epilepsy ; have maybe ; have smoked ; havent had ; hay algo ; he and ; head ; headed
        iop	1	hears ; hears voices ; heart and ; hed be ; hello ; help getting ; her 0 ; her counselor
        iop	1	her go ; her hands ; her mother ; her phone ; her shes ; here 0 ; here has ; hermana quiere
        iop	1	hermano usa ; hes done ; hes home ; hes sober ; hes the ; high school ; him and ; him at
        iop	1	him his ; him if ; him off ; him on ; him the ; him up ; himself in ; himself to
        iop	1	hiring for ; his arms ; his leftover ; his spot ; hit my ; hoja ; home after ; home nobody
        iop	1	hooked ; hoping ; hora empieza ; hora es ; horario ; hour and ; house or ; huffing ; hurry
        iop	1	husband ; husband deployed ; hx no ; i agree ; i bowl ; i cook ; i cut ; i get ; i grew
        iop	1	i hit ; i manage ; i may ; i said ; i see ; i swallowed ; i used ; i wait ; i woke
        iop	1	i wrapped ; ideally ; im afraid ; im allowed ; im alone ; im away ; im dead ; im fired
        iop	1	im hooked ; im one ; im sitting ; im through ; im uninsured ; in arizona ; in back ; in high
        iop	1	in palm ; in pasadena ; in private ; in rehab ; in reno ; in somewhere ; in them
        iop	1	inpatient done ; inpatient twice ; insane ; inside my ; inside the ; instead ; insurance and
        iop	1	interview an ; into a ; into an ; into it ; into something ; iop m ; iop meth ; irme a
        iop	1	is a ; is all ; is closed ; is convinced ; is doing ; is getting ; is here ; is long
        iop	1	is more ; is nobody ; is outside ; is split ; isnt that ; isnt the ; issues ; it doesnt
        iop	1	it passes ; it pays ; it than ; it to ; it tonight ; it took ; it wont ; its going
        iop	1	its june ; its making ; ive kept ; ive only ; ive told ; jail discharge ; jale ; jalon
        iop	1	january and ; join your ; joked ; judge says ; jumps ; june 0 ; just coke ; just doesnt
        iop	1	just moved ; k + ; keep telling ; keep them ; keeping ; keeps it ; ketamine every
        iop	1	ketamine since ; kid ; kid 0 ; kids go ; kill me ; kind where ; kitchen ; knees ; knew
        iop	1	know exactly ; know it ; knuckled it ; la bodega ; la chamba ; la esposa ; la gente
        iop	1	la orden ; la supervisora ; la ventana ; labeled ; large ; las juntas ; lasagna ; last day
        iop	1	lay ; lazy ; le ando ; le baje ; le hace ; leave im ; leave my ; leave till ; leaving
        iop	1	ledger ; left after ; leftover ; legal ; lei ; les va ; letter says ; leyendo ; life since
        iop	1	light ; like for ; like it ; like one ; like where ; listo ; llevo ocho ; lo de ; lo que
        iop	1	local ; locker ; long beach ; long haul ; long id ; look ; look after ; los domingos
        iop	1	lot of ; lower ; m coc ; m finished ; m no ; m order ; m thc ; mailed ; makes it ; making me
        iop	1	many hours ; march and ; marido toma ; marijuana ; mas de ; mas que ; may and ; may she
        iop	1	maybe four ; me entiende ; me gradue ; me lazy ; me leave ; me locked ; me lol ; me muero
        iop	1	me preocupa ; me promise ; me ~interno ; me ~tomo ; measure ; med surg ; media ; medicinas
        iop	1	medio sin ; meets ; mesera ; meses el ; meth last ; meth pipe ; metio ; mft ; mi comadre
        iop	1	mi hermana ; mi hija ; mi internamiento ; mi nene ; mi primer ; mi seguro ; migraine ; mire
        iop	1	misusing ; mo old ; mom calling ; mommy ; month i ; months on ; more and ; more of
        iop	1	more support ; more time ; morirme ; mouth and ; movie ; moving ; mtg ; mucho el ; muero
        iop	1	muero de ; mushrooms and ; must enroll ; my account ; my adderall ; my back ; my book
        iop	1	my cardiologist ; my chair ; my drug ; my first ; my guys ; my knees ; my last ; my locker
        """
}
