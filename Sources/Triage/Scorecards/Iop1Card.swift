extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop1 = """
        iop	-35	=
        iop	33	weed
        iop	31	thc
        iop	30	iop
        iop	28	mota
        iop	27	dui
        iop	26	edibles
        iop	24	outpatient
        iop	23	uninsured
        iop	22	adderall ; ~iop
        iop	21	audit
        iop	20	dabs ; intensive
        iop	19	audit 0 ; carts ; denied ; evenings
        iop	18	cleared ; groups ; september
        iop	17	began ; gummies ; marihuana ; no insurance ; pot ; step down ; wkends
        iop	16	aftercare ; did it ; evening ; intensivo ; miss ; weekends ; your outpatient
        iop	15	cant pay ; coverage ; glasses ; insurance ; lose ; nobody to ; quoted ; sole ; started
        iop	15	vyvanse
        iop	14	ambulatorio ; coca ; finals ; intensive outpatient ; need detox ; no detox ; pagar ; seguro
        iop	14	solo ; the evenings
        iop	13	cravings ; eval ; fridays ; fumo mota ; leave ; months ago ; op ; outpt ; shrooms
        iop	13	si falto ; sitter ; sober ; too much
        iop	12	0 glasses ; algo ; apoyo ; aseguranza ; by myself ; cuida ; dont need ; dos cervezas
        iop	12	empece ; grades ; grupos ; havent used ; la noche ; molly ; my 0 ; no ins ; november
        iop	12	off work ; on own ; op only ; says iop ; speed ; the next ; to keep ; weddings ; weed every
        iop	12	~pcp
        iop	11	a month ; a single ; at parties ; busca ; cant afford ; cant take ; cervezas ; cocaina
        iop	11	completes ; do iop ; empezo ; falto ; festivals ; fiestas ; for cocaine ; i make ; i smoke
        iop	11	if im ; in august ; iop for ; las tardes ; los sabados ; loses ; marijuana ; medically
        iop	11	meth on ; no coverage ; no tengo ; no use ; no way ; no withdrawal ; nobody else ; one to
        iop	11	only ; ordered iop ; outpt program ; pen ; plant ; por las ; que sigue ; sabados ; sin
        iop	11	stay on ; step ; supper ; thats it ; two glasses ; uninsured and ; vaping thc ; viernes
        iop	11	weekend ; weeks ago ; with dinner ; zoom ; ~meth ; ~outpatient
        iop	10	/ mo ; 0 days ; afford ; antes ; apprenticeship ; at weddings ; august ; been using
        iop	10	birthdays ; by himself ; cant be ; cant swing ; cart ; cocaine for ; coke ; coke since
        iop	10	coke wkends ; comes next ; concerned ; corren ; day residential ; delta ; delta 0 ; edible
        iop	10	else ; empezo con ; en las ; eve ; first ; first dui ; for iop ; for outpatient ; fuma mota
        iop	10	glasses of ; lapsed ; line up ; m / ; miss work ; nada mas ; next ; no cravings ; no family
        iop	10	no program ; october ; on weekends ; programa ambulatorio ; quiere ; ranch ; raves ; re iop
        iop	10	residencial el ; school ; season ; seguir ; sept ; sigue para ; smoke weed ; sola ; thats
        iop	10	tienen programa ; twice a ; u have ; use since ; wants groups ; x / ; y quiero ; zero
        iop	10	~evening
        iop	9	a otro ; absence ; again last ; alone ; ambulatorio intensivo ; and no ; been taking ; beers
        iop	9	bored ; calendar ; cant ; caregiver ; cocaine ; completes 0 ; copas ; cover ; cuide
        iop	9	cut down ; dast ; dast 0 ; day at ; days at ; days off ; de noche ; deployed ; dinero
        iop	9	do treatment ; does your ; empece con ; evening outpatient ; failed ; few times ; first time
        iop	9	four beers ; fuma ; glass ; grps ; halloween ; havent ; hold my ; holidays ; home from
        iop	9	home to ; if ; ins ; iop by ; is your ; it alone ; keep living ; la prepa ; labor day ; labs
        iop	9	limpio ; made ; medically cleared ; mis 0 ; month ; mornings ; my sixty ; nadie ; neg
        iop	9	never more ; no money ; no one ; noche ; on fridays ; onset ; option ; otro ; parties ; pay
        iop	9	pay for ; payday ; possible ; prepa ; scared ; sched ; schedule ; shed like ; si me ; sixty
        iop	9	something ; soul ; started doing ; started using ; structure ; suggested ; tengo con
        iop	9	termina ; theres no ; theres nobody ; to cut ; to stay ; two beers ; uso ; uso cristal
        iop	9	vape ; vapes thc ; virtual ; we run ; weeks ; whippets ; ~coke ; ~iop has
        iop	9	~outpatient ~program ; ~virtual
        iop	8	0 ninos ; 0 thc ; a glass ; a group ; a year ; accountability ; al trabajo ; am use
        iop	8	ambulatorio para ; an edible ; and got ; and if ; asi y ; be fired ; been off ; before that
        iop	8	boss wont ; burned ; busco algo ; cant go ; care ; caught ; cervezas los ; clean
        iop	8	coke maybe ; coke x ; college ; copa ; cristal hace ; crystal x ; d rehab ; dab pen
        iop	8	de donde ; de dormir ; del programa ; dinner ; dos copas ; drink on ; drink two ; drinker
        iop	8	edibles every ; else can ; exams ; failed one ; faltar al ; fired if ; glass of ; graduate
        iop	8	graduating ; gummies every ; hago al ; hate it ; hay quien ; hija de ; hijo usa ; i graduate
        iop	8	if he ; if hes ; in person ; intensivo ambulatorio ; iop or ; iop take ; layoff
        iop	8	los viernes ; maybe ; maybe once ; medicaid ; meth was ; mi cuenta ; mil ; misses ; mo old
        iop	8	molly at ; money for ; near ; never a ; new ; no leave ; no other ; no sitter ; orientacion
        iop	8	outpatient for ; outpatient treatment ; own ; oxnard ; permiso ; pills adderall ; programa
        iop	8	puedo pagar ; quoted 0 ; quoted me ; requires iop ; residential on ; sabado ; saturday
        iop	8	says im ; sober since ; someone like ; st dui ; start dates ; started snorting ; still clean
        iop	8	stroke ; suggested i ; text me ; that ended ; thc carts ; thc daily ; they drop
        iop	8	thirty days ; thoughts ; time was ; to sleep ; to stop ; to watch ; toddler ; tomo dos
        iop	8	tomo los ; touched a ; trouble ; up for ; vanish ; video ; w/d wants ; wants structure
        iop	8	watch ; what can ; without ; wknd ; wknds ; wont give ; wont hold ; x a ; you run
        iop	7	/ night ; 0 de ; 0 dias ; 0 st ; 0 wk ; a dui ; a girl ; a living ; a stay ; absences
        iop	7	adderall misuse ; after ; algun ; algunos ; alzheimer ; an iop ; and wants ; asks iop
        iop	7	asleep ; at festivals ; at my ; away ; bachelor ; back from ; be away ; been a ; beers /
        iop	7	beers after ; before bed ; bottom of ; bowl ; busco terapia ; cada dos ; call the ; can i
        iop	7	cannot ; cant leave ; carts daily ; cena ; cerebral ; clean the ; cobra ; cocaine x ; cohort
        iop	7	coke at ; coke on ; complete ; consulta ; copas de ; corre ; crew ; cristal ; cuenta
        iop	7	cuide a ; custody of ; dab ; dan ; dan permiso ; day program ; de internado ; de trabajar
        iop	7	de vez ; de vino ; dejarla ; del internado ; denied inpt ; detox needed ; dias el ; died of
        iop	7	dinero para ; do your ; dont eat ; down ; drinks at ; el 0 ; en cuando ; en fiestas
        iop	7	en medio ; epilepsy ; es coca ; faltar ; few nights ; fired ; five months ; for drinking
        iop	7	for support ; forty five ; four months ; friday ; friends ; fumo ; gave me ; going away
        iop	7	grade ; graduated 0 ; grandkids ; groups for ; gummy ; had never ; hago ; hard seltzers
        iop	7	havent touched ; hed ; his 0 ; hours a ; house for ; hubby ; i kicked ; i miss ; i overdo
        iop	7	if ~iop ; im on ; im the ; in october ; indicated ; insurance and ; intake ; intensive outpt
        iop	7	iop only ; iop tres ; is out ; it ever ; it on ; its just ; keep it ; ketamine
        iop	7	ketamine most ; la cena ; la mota ; labor ; las noches ; last week ; liked it ; limpia
        iop	7	line of ; lol ; look after ; lose the ; m coke ; m nitrous ; m no ; made me ; md
        iop	7	me recomiendan ; me they ; meetings ; mess ; mo ago ; more absence ; most weekends ; mostly
        iop	7	my drug ; my own ; my therapist ; nada ; ni dinero ; ni una ; night i ; nitrous ; no
        iop	7	no funds ; no w/d ; nomas ; now i ; off and ; on saturdays ; on wkends ; once a ; one
        iop	7	only been ; operator ; other drugs ; other weekend ; outpt only ; overdo ; own in ; perico
        iop	7	period ; pierdo ; primer dui ; program ; puedo faltar ; puesto ; quien ; quiere ayuda
        iop	7	quitan ; ra ; recomiendan ; regresar ; replace me ; replaced ; residencial hace
        iop	7	residential is ; respite ; sali positivo ; seeks ; seguimiento ; seguir con ; self meth
        iop	7	seltzers ; seltzers on ; semanas ; si se ; sixty day ; smoke pot ; smthg ; solo los
        iop	7	soltera ; some weekends ; split ; stable ; still live ; suelto ; tardes ; teacher
        iop	7	terminated ; test for ; the line ; the warehouse ; theyre in ; thousand ; three months
        iop	7	to iop ; touched ; track ; un grupo ; union rep ; up front ; use no ; vapes ; vaping ; want
        iop	7	we lost ; weekends only ; whatever comes ; whatevers ; when my ; wife counts ; with friends
        iop	7	work days ; y antes ; y si ; ya me ; year ; year i ; yesterday and ; your iop ; ~a ~month
        iop	7	~a ~week ; ~around ; ~at ~a ; ~company ; ~intensive ; ~intensive ~outpatient ; ~outpt
        iop	7	~week
        iop	6	0 absences ; 0 beers ; 0 carts ; 0 coca ; 0 daily ; 0 day ; 0 drinks ; 0 gummies ; 0 im
        iop	6	0 kids ; 0 off ; a bachelor ; a festival ; a positive ; a que ; a saturday ; a yr ; aa
        iop	6	abstinent ; acabo ; acabo de ; acid ; adderall since ; after i ; alguien me ; alone with
        iop	6	already remortgage ; ambulatorio de ; ambulatorio por ; an 0 ; and for ; anos fuma
        iop	6	any program ; anywhere ; apenas ; at shows ; ate ; autism ; autistic ; ballgame
        iop	6	been getting ; been home ; beer at ; beers on ; behind my ; birthdays and ; boss ; but it
        iop	6	but my ; by video ; cal in ; cannabis ; cares ; cares for ; caretaker ; casa de ; cervecitas
        iop	6	cheaper ; cheapest ; checked ; classes ; clinicals ; cocaine last ; coke some
        iop	6	coke weekends ; come home ; companeros ; could use ; counts ; csw ; cuida a ; days 0 ; dc
        iop	6	de semana ; deductible ; dejar a ; denies w/d ; dental school ; desde la ; despues
        iop	6	detox indicated ; diario x ; dias de ; dishes ; do after ; do is ; domingos ; domingos con
        iop	6	dormir ; dos meses ; drank himself ; drink every ; drinking is ; dropped from ; el unico
        iop	6	else ever ; empece a ; end ; enroll ; enrollment ; es de ; eso sí ; este ; etoh last
        iop	6	evening group ; f cocaine ; f etoh ; falto me ; family in ; feb 0 ; feed ; festival
        iop	6	finishing 0 ; foreman ; from pcp ; from residential ; funds ; funeral ; give leave
        iop	6	glasses wine ; go home ; got laid ; graduated ; graduates ; grandbabies ; groups near
        iop	6	grupo ; hangover ; has down ; has used ; have no ; have two ; he lives ; her and ; her in
        iop	6	here i ; hes doing ; hes out ; home since ; hoping for ; hrs / ; hurt myself ; husband on
        iop	6	i do ; i leave ; i not ; i vanish ; id like ; if i ; im all ; im uninsured ; in march
        iop	6	in oct ; in september ; in state ; in two ; in with ; ins no ; insurance no ; iop +
        iop	6	iop per ; ironworker ; is my ; isnt possible ; its making ; job wont ; just dont ; just weed
        iop	6	k ; kill for ; kind of ; la chamba ; laid ; las fiestas ; last month ; le hago ; leave her
        iop	6	left for ; light ; liked ; living at ; los domingos ; lose it ; m spice ; mariguana ; mas
        iop	6	maybe four ; mdma ; me corren ; me cuida ; me dan ; me puedo ; me when ; medi ; medi cal
        iop	6	meses sin ; metanfetamina ; meth medi ; meth no ; meth seven ; meth since ; meth use
        iop	6	meth x ; mi oficial ; misuse ; month and ; months of ; mota diario ; my account
        iop	6	my addiction ; my sponsor ; my thirty ; necessary ; need ; needs iop ; next thing
        iop	6	next tuesday ; ni un ; night sweats ; nightly denies ; nitrous + ; no hay ; no help ; no pto
        iop	6	nomas uso ; none ; not every ; nowhere ; of months ; off 0 ; off alcohol ; off meth ; off or
        iop	6	old and ; old was ; on december ; once or ; one positive ; only started ; or twice ; out and
        iop	6	outpatient three ; own 0 ; own bed ; own no ; pasadena ; people to ; permiso en ; physical
        iop	6	physically ; platicas ; please phone ; please ring ; pls ; post ; prevention ; probationary
        iop	6	programa intensivo ; put down ; que el ; quien dejar ; rave ; re outpt ; ready for ; rehab
        iop	6	relapse prevention ; remortgage ; renta ; replace ; replaces ; resi ; sabados unas
        iop	6	salir de ; santa ; saturday after ; saturdays ; savings ; says thats ; scared me
        iop	6	se ~interna ; she went ; should i ; sibs ; sin seguro ; since may ; since september
        iop	6	since then ; since wants ; single mom ; so a ; sober asks ; socially ; solo en ; solo fumo
        iop	6	somebody else ; something i ; somewhere to ; son 0 ; son las ; soy el ; stable 0 ; stable x
        iop	6	stepdown ; su cuenta ; sundays ; symptoms ; take half ; take molly ; take time ; ten weeks
        iop	6	tengo seguro ; termine mi ; termine mis ; test ; th grade ; than a ; thc in ; the chest
        iop	6	the county ; the hours ; the only ; there an ; thinking about ; this past ; this up
        iop	6	thursdays ; to line ; to someone ; took up ; trained ; treatment that ; twins ; tx 0 ; unas
        iop	6	unas cuatro ; uninsured no ; up what ; uses cocaine ; veterans ; via ; viendo el ; w/d asks
        iop	6	want something ; wants ; wants counseling ; wants eve ; wants grp ; wants me ; wants outpt
        iop	6	wants weekly ; was an ; way i ; we have ; weddings and ; week is ; weekends a
        iop	6	weeks without ; weepy ; went away ; went in ; what i ; whats left ; who could ; who do
        iop	6	wife wants ; wine two ; with cocaine ; with it ; wont cover ; wont pay ; would lose
        iop	6	would ~like ; y lo ; y ya ; ya quiero ; yo solo ; you offer ; youve ; ~0 ~d ; ~few ; ~gone
        iop	6	~groups ; ~interna ; ~month ; ~much ; ~y
        iop	5	+ some ; / 0 ; 0 at ; 0 gl ; 0 grandkids ; 0 p ; 0 pm ; 0 wks ; 0 x ; 0 y ; a beer
        iop	5	a cocaine ; a dormir ; a drop ; a schedule ; a sixty ; a vivir ; a wk ; a xanax
        iop	5	about three ; absence and ; absent ; academy ; accts ; across the ; act ; adderall for
        iop	5	adderall from ; addy ; addy 0 ; after school ; agency has ; ale ; algo para ; all afternoon
        iop	5	amigas ; and before ; and dont ; and needs ; and thats ; and there ; and they ; ano y
        iop	5	any more ; anything after ; appeal ; apprentice ; aqui en ; aseguranza ni ; asks re
        iop	5	assessment ; at hosp ; at nite ; ate a ; attend ; aug ; aunt in ; ayuda de ; ayuda pero
        iop	5	baby ; bachelor party ; back with ; band ; bar and ; be ; be left ; been about
        iop	5	before exams ; before june ; benefits ; between jobs ; binges ; blackout ; boxes i ; break
        iop	5	burbank ; but ; cabin ; cada quincena ; cal lapsed ; campo ; cant come ; caregiver for
        iop	5	caught with ; cena y ; cervezas al ; cervezas en ; chicken ; childhood ; circling
        iop	5	classes for ; claws on ; clinical info ; close to ; coca desde ; coca en ; coca me
        iop	5	cocaine habit ; coffee grounds ; college soph ; con 0 ; con la ; con las ; concern
        iop	5	could keep ; counselor there ; couple of ; coverage and ; crane operator ; crank ; cristal x
        iop	5	cristal ya ; crystal ; crystal on ; crystal to ; ct order ; cuando se ; d denies ; d no
        iop	5	d on ; day is ; day no ; day thing ; days did ; days each ; days without ; daytime ; de 0
        iop	5	de noventa ; de preferencia ; dean ; december 0 ; dejar ; dejarlas ; deportado
        iop	5	desde entonces ; detox since ; detox was ; dias sin ; died ; died in ; do any ; do anything
        iop	5	do his ; do outpatient ; doesnt need ; doing well ; dont have ; dont think ; dos ; drinks
        iop	5	drop you ; eighth ; el seguro ; elsewhere ; en espanol ; entonces ; es cristal
        iop	5	evening program ; events ; every other ; extra ; eyebrow ; f vapea ; falto una
        iop	5	family sessions ; fiancee ; fine ; finishes ; first line ; flies home ; flying ; food truck
        iop	5	for after ; for his ; for inpt ; for sleep ; for some ; for whatever ; forgive ; forty four
        iop	5	frat ; fuera ; ganando ; gente ; get through ; gets out ; gf ; girlfriend says ; gl ; gma
        iop	5	gone ; got into ; got it ; got nine ; got one ; graduate on ; grandparents ; grounds
        iop	5	group at ; guy with ; had his ; hand them ; has alzheimer ; has to ; have ; he does
        iop	5	he loses ; head ; heat ; hed like ; help my ; help staying ; help that ; her 0 ; her own
        iop	5	hice ; hijo de ; hoja ; horario ; hours of ; husband a ; husband who ; hx 0 ; i drink
        iop	5	i drive ; i finish ; i fix ; i vape ; i write ; id be ; im done ; im nineteen ; im supposed
        iop	5	in bed ; in jan ; in november ; inpatient at ; inpatient done ; instructions ; interested in
        iop	5	internado ; into it ; ir ; is five ; joint ; judge says ; just willpower ; juv ; k elsewhere
        iop	5	keep the ; keeping ; kin ; kind ; knuckled it ; l arm ; la pizca ; la uni ; labs nl
        iop	5	last three ; last used ; law has ; le entro ; leave him ; leave my ; like all ; like coffee
        iop	5	like counseling ; like twice ; lines ; literally ; lo corren ; lo hice ; lonely ; long haul
        iop	5	low ; m xanax ; making me ; manager ; md wants ; me corre ; me do ; me los
        iop	5	medically necessary ; mes pasado ; meses ; meth ; mi nina ; mid ; mind ; miss 0 ; mo on
        iop	5	mom calling ; mom she ; monthly ; more days ; more support ; mother day ; my lil ; my ninety
        iop	5	my savings ; my seat ; my spot ; my whole ; myself ; nadie que ; necesito dejar ; needed
        iop	5	needs eve ; neg uds ; negaron ; neighbors ; nene ; nephew 0 ; new job ; newborn and
        iop	5	next step ; ni ; night for ; night to ; nl ; no $ ; no kin ; no slips ; no tenemos ; no to
        iop	5	no tx ; none since ; not even ; not one ; not rxd ; novena ; now is ; now its ; ocho dias
        iop	5	oct ; of seven ; of this ; of yesterday ; off from ; off percs ; off pills ; ofrecen
        iop	5	on friday ; on his ; on since ; one beer ; one glass ; one more ; only drink ; only meth
        iop	5	only smoke ; opinion ; or on ; our 0 ; out again ; out there ; outpatient drug
        iop	5	outpatient group ; outpatient sessions ; pagar un ; papeles ni ; para seguir ; parent
        iop	5	parents are ; parkinson ; pay that ; pero ; pero no ; person or ; physician ; picked up
        iop	5	pierde ; pints ; pizca ; place in ; places ; plan ; planner 0 ; pmh ; po says ; pointed
        iop	5	positive ; positive test ; poss ; preferencia ; preocupa ; pretrial ; primera vez
        iop	5	probation ; problem ; prog ; program three ; proof ; pt no ; pues ; quede con ; quien cuide
        iop	5	quiere ir ; quiero seguir ; quiero un ; referrals ; refused ; rehabilitacion ; required
        iop	5	residential place ; roofer ; roommate with ; salgo ; sap ; say the ; says i ; seat
        iop	5	seguro ni ; seniority ; sept 0 ; september and ; services ; seventy days ; she used ; shed
        iop	5	shes a ; shook him ; should ; sigo limpio ; silla ; since childhood ; sip ; sister calling
        iop	5	sites ; sitting in ; sleep in ; sleep like ; sliding scale ; slips ; snow ; so here
        iop	5	social drinker ; some ; son dos ; son has ; son was ; soph ; squeezed ; stamps ; start
        iop	5	start date ; start of ; started drinking ; started in ; started with ; stay this
        iop	5	staying clean ; stools ; stopped on ; storm ; storm season ; student 0 ; su internamiento
        iop	5	suboxone 0 ; sunday ; support ; sus 0 ; sí ; taco truck ; take a ; take em ; take them
        iop	5	taking his ; talk to ; tengo 0 ; termina sus ; tested positive ; testing ; th ; th and
        iop	5	that lets ; thats why ; thc only ; the alcohol ; the flu ; the gym ; the holidays
        iop	5	the layoff ; the license ; the liquor ; the part ; the ranch ; the service ; the weed
        iop	5	the window ; them ; them i ; then in ; then the ; therapy ; there is ; there said ; they go
        iop	5	they hand ; think about ; third year ; this saturday ; this sunday ; three beers
        iop	5	three glasses ; tienen grupos ; till this ; to call ; to death ; to meth ; to somebody
        iop	5	to study ; toca ; toddler and ; tomado ; total ; trabaja en ; trabajadora ; treatment and
        iop	5	truck ; tub ; turning ; two hard ; una semana ; una vez ; uni ; unico ; upstairs
        iop	5	used methamphetamine ; using crystal ; using meth ; uso coca ; vanish for ; vapea
        iop	5	vapea thc ; viendo ; vino en ; w/d ; w/o ; want people ; wanted 0 ; wants step ; was one
        iop	5	watch my ; we cant ; wed like ; wedding ; week from ; went down ; where i ; where she
        iop	5	who would ; whole life ; wife works ; will pick ; willpower ; with the ; with us
        iop	5	withdrawals ; without coke ; wkend ; wks no ; wks quit ; wks since ; working out ; worried
        iop	5	wrapped up ; y nadie ; y nosotros ; y sin ; y/o f ; yall have ; year or ; years i ; yo la
        iop	5	you have ; your evening ; your intensive ; youve got ; zoom or ; ~alone ; ~at ; ~coca ; ~d
        iop	5	~epilepsy since ; ~evenings ; ~for ~a ; ~home ; ~iop before ; ~it ; ~no ; ~odd ; ~says
        iop	5	~seguro ; ~will ; ~years
        iop	4	/ yr ; 0 adderall ; 0 and ; 0 d ; 0 etoh ; 0 fuma ; 0 ipas ; 0 ketamine ; 0 meses ; 0 missed
        iop	4	0 none ; 0 pls ; 0 shaking ; 0 th ; 0 times ; 0 under ; 0 weeks ; a bad ; a barbecue
        iop	4	a clinic ; a drinker ; a food ; a joint ; a lot ; a newborn ; a pastor ; a problem
        iop	4	a random ; a recovery ; a second ; a soul ; a toddler ; a wait ; abogado ; about is
        iop	4	about suicide ; across from ; adderall in ; adderall off ; afford it ; after 0
        iop	4	after dinner ; after work ; again at ; ago ; ago 0 ; ago but ; ago on ; ago still ; ago w/o
        iop	4	al cristal ; al mes ; alcanza para ; algo de ; algunos dias ; all places ; allowed
        iop	4	alone in ; alta ; am without ; amphetamine ; an evening ; an eyebrow ; ana ; and acid
        iop	4	and feel ; and found ; and havent ; and left ; and lives ; and thinks ; and want ; anexo el
        iop	4	anos asi ; any ; anything for ; anything like ; are free ; are long ; are up ; around and
        iop	4	at school ; at urgent ; attendant ; august and ; auth ; available for ; awake now
        iop	4	away anywhere ; back but ; bar ; base ; bday ; become ; been married ; been ~sick
        iop	4	before she ; begin ; behind on ; bien en ; blade ; board letter ; boring ; both my
        iop	4	bourbon before ; brochure mailed ; broke ; bump ; but id ; buying adderall ; by me ; cal
        iop	4	call somebody ; came ; campus ; can do ; can take ; cant miss ; casi diario ; cat ; catch
        iop	4	cbt ; cedar ; centro donde ; chamba ; chest pains ; ciudad ; clases ; cleaning ; close
        iop	4	clr aunt ; clubs ; coca a ; coke i ; coke keeps ; coke off ; coke wkly ; come up ; communion
        iop	4	complete an ; con alguien ; controlled ; convinced ; coolers ; copita ; counseling
        iop	4	counted them ; couple ; couple nights ; couple years ; court reporter ; covers ; crack most
        iop	4	craving ; crezca ; cried ; cristal de ; cristal para ; cuando le ; cuido ; cuido a ; cumplo
        iop	4	cut back ; cut my ; d resi ; da miedo ; dad died ; dando ; days ; dcfs csw ; de esos
        iop	4	de faltar ; de mota ; de nadie ; death and ; demasiado ; denied resi ; denied residential
        iop	4	dental ; deployed no ; deposit ; desveladas ; diario y ; dias en ; dijeron ; dijeron que
        iop	4	do something ; does ; dog and ; done it ; dont leave ; doubles ; down in ; down syndrome
        iop	4	dreams ; drink when ; drinking a ; drinks / ; drinks on ; drive ; drives ; drops me
        iop	4	drug is ; drug use ; drunk at ; drunk maybe ; dry since ; dueno ; during the ; each night
        iop	4	each week ; eap ; el fut ; el mes ; else to ; else who ; em ; email is ; employed
        iop	4	employer eap ; empty ; en pacoima ; en septiembre ; ended ; ended in ; enroll in
        iop	4	entre semana ; es mucho ; esos ; espanol por ; esposo toma ; essential ; essential tremor
        iop	4	estarian ; estarian mejor ; este domingo ; etoh sober ; evening groups ; every one
        iop	4	every saturday ; every weekend ; ex ; exam ; face ; failed a ; falta ; falta al ; fam
        iop	4	fam in ; family here ; few ; fiancee wants ; fifty ; fines ; fines de ; finished my
        iop	4	five weeks ; flight attendant ; fmla ; fob ; foco ; for an ; for decades ; for inpatient
        iop	4	for migraine ; for myself ; for people ; for somebody ; for someone ; for twelve ; form
        iop	4	form and ; forms ; fri + ; friday 0 ; full custody ; full time ; g q ; gano ; gente de
        iop	4	get drunk ; get help ; get out ; getting ; gf says ; gf wants ; girlfriend ; girlfriend is
        iop	4	give ; give her ; go tomorrow ; goes home ; gonna jump ; good student ; got a ; gpa
        iop	4	grabbing ; grad ; grade and ; grant ; grita ; group of ; group or ; hace ; hace como
        iop	4	hace seis ; hace siete ; hace tres ; happening ; hard ; has ms ; has told ; hauls ; have an
        iop	4	have evening ; have group ; have insurance ; have iop ; have one ; have them ; have three
        iop	4	he has ; he smokes ; he turns ; he was ; head on ; hed never ; help but ; hermano usa
        iop	4	heroin in ; hes at ; hes home ; hes off ; hija 0 ; him 0 ; him with ; himself ; himself to
        iop	4	hmo ; hobby ; home at ; how does ; husband deployed ; hx ; hx wants ; i could ; i cut
        iop	4	i hit ; i picked ; i stock ; i threw ; i tried ; i will ; id ask ; id kill ; if shes ; im 0
        iop	4	im bored ; im comparing ; im off ; in aug ; in january ; in pasadena ; in prison
        iop	4	in trouble ; in tub ; income ; inpatient last ; inpatient on ; inpatient this ; inpt 0 ; inq
        iop	4	ins denied ; insurance denied ; internarlo ; internarse ; into an ; into the ; iop before
        iop	4	iop over ; ir a ; irritable ; is convinced ; is doing ; is there ; it like ; it two
        iop	4	its adderall ; its cocaine ; its every ; ive called ; ive only ; jale ; jobs no ; july
        iop	4	jumps ; just me ; k since ; kaiser denied ; keep her ; keeps me ; ketamine every
        iop	4	ketamine lozenges ; kids are ; kids go ; kind where ; la coca ; la comida ; la prueba
        iop	4	la trabajadora ; la ultima ; la verguenza ; last saturday ; last time ; late august
        """
}
