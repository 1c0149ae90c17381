extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-20	base
        not_a_lead	24	nicotine
        not_a_lead	21	drugs
        not_a_lead	20	asdkjh
        not_a_lead	19	hiring
        not_a_lead	18	ahi ; class
        not_a_lead	17	$ 0 ; current ; group ; wrong ; ~drugs
        not_a_lead	16	co ; lvn ; no drugs ; shifts
        not_a_lead	15	% ; 0 % ; addiction ; exp ; free ; resume ; techs ; wants
        not_a_lead	14	asdlkj ; buy ; casino ; checked ; cigarettes ; clt ; drop ; grief ; limpieza ; link
        not_a_lead	14	position ; therapist ; whatsapp ; your ; zz
        not_a_lead	13	billed ; bulimia ; busco ; cadc ; con ustedes ; contratando ; drogas ; lkjh ; paid
        not_a_lead	13	tech ; ustedes ; warranty ; writing a ; wrong #
        not_a_lead	12	asdkj ; centers ; cheap ; confirm ; cook ; counseling ; counselor ; dmv ; eating
        not_a_lead	12	experiencia ; hire ; inspector ; interview ; leads ; machines ; may i ; opening
        not_a_lead	12	owner ; paciente ; practicum ; quisiera ; records ; rep ; student ; tap ; treat
        not_a_lead	12	~drink ; ~pt
        not_a_lead	11	$ ; account ; anxiety ; checked in ; cita ; clothes ; comment ; cups ; donar
        not_a_lead	11	drink or ; equivocado ; estan contratando ; facilities ; google ; late
        not_a_lead	11	no ~substances ; pacientes ; residents ; sent ; short ; solar ; sports ; subpoena
        not_a_lead	11	survey ; thought ; vacantes ; ~substances
        not_a_lead	10	and would ; ansiedad ; car warranty ; card ; certificate ; code ; cv ; demo
        not_a_lead	10	discharged ; dont ~drink ; fee ; fix ; former ; gambling ; group for ; grp ; i left
        not_a_lead	10	indeed ; interesa ; interns ; left ; left my ; like to ; love to ; msw ; no ~drugs
        not_a_lead	10	openings for ; or use ; our ; patient there ; pounds ; process server ; psicologo
        not_a_lead	10	recording ; reply ; rns ; robocall ; ropa ; server ; slot ; slot machines ; somos
        not_a_lead	10	sports betting ; summary ; the dmv ; this the ; treatment centers ; uniformes
        not_a_lead	10	where can ; with you ; wrong number ; you help ; you hiring ; you treat
        not_a_lead	9	/ / ; agency ; and need ; anything ; asdkjh 0 ; billing ; binge ; bulk ; buscaba
        not_a_lead	9	cans a ; celular ; cigarro ; city ; click ; cobraron ; control ; crypto ; deposit
        not_a_lead	9	depression ; det ; detective ; doing ; donate ; dont use ; earn ; el casino
        not_a_lead	9	employment ; enfermera ; esta ~internado ; ex ; fall ; for ; for that ; for wives
        not_a_lead	9	former ~pt ; gana ; handles ; health ; how do ; in rm ; letter ; loss ; may
        not_a_lead	9	me cobraron ; memory ; mft ; minutes ; missing ; needs ; no alcohol ; no tomo
        not_a_lead	9	of current ; offering ; ofrecemos ; openings ; panic ; paralegal ; pasar
        not_a_lead	9	quiero dejar ; quote ; reporter ; reportera ; requesting ; residential and ; running
        not_a_lead	9	selling ; session ; statement ; still ; the alumni ; throw ; thursday
        not_a_lead	9	tienen vacantes ; to drop ; to lose ; toma ni ; use anything ; vaping ; visiting
        not_a_lead	9	want a ; we were ; wives ; zyn
        not_a_lead	8	% off ; a patient ; a short ; a therapist ; add ; addicted ; addicted to ; ads
        not_a_lead	8	alcohol or ; alumni ; and nobody ; app ; attacks ; betting ; bilingual ; bring
        not_a_lead	8	brochures ; buscando ; cal state ; cans ; carta ; cert ; cna ; cocinera ; consejera
        not_a_lead	8	could ; cuenta ; current client ; de limpieza ; dejar de ; diem ; director
        not_a_lead	8	discharge summary ; do i ; do u ; donde hacer ; dont drink ; doordash ; dr ; drop off
        not_a_lead	8	el cigarro ; esta internado ; estudio ; estuve ; facility ; for parents ; forgot
        not_a_lead	8	gane ; have my ; help quitting ; hypnosis ; i never ; i send ; if a ; in detox
        not_a_lead	8	in front ; invoice ; lb ; lkj ; looking for ; love ; mail ; mandar ; marriage
        not_a_lead	8	me interesa ; mom of ; my stay ; my thursday ; ni uso ; nicotine only ; no etoh
        not_a_lead	8	no toma ; or drugs ; or you ; overnight ; panic attacks ; para ; pareja ; part time
        not_a_lead	8	per diem ; pouches ; precio ; press ; producer ; psicologa ; psychiatrist
        not_a_lead	8	purchasing ; quitting ; radt ; rehabs ; security ; send ; sober ; stay in ; sub use
        not_a_lead	8	support ; terapeuta ; there ; to bring ; to donate ; to give ; told cant ; tomo ni
        not_a_lead	8	tu ; ua ; volunteer ; wanted ; was there ; web ; weight ; when can ; who does
        not_a_lead	8	who handles ; whom ; years in ; you hire ; your residents ; ~hiring ; ~internado
        not_a_lead	8	~sud
        not_a_lead	7	# ; 0 cans ; 0 dolares ; a grief ; a novel ; adicciones ; agencia ; all night
        not_a_lead	7	and id ; and my ; anon ; apologized ; asking if ; at 0 ; attached ; august
        not_a_lead	7	bail bondsman ; behavioral ; behavioral health ; bondsman ; boxes ; buro ; buscando a
        not_a_lead	7	business ; calling out ; camera ; can she ; can we ; car ; centro ; certified
        not_a_lead	7	charged ; checked out ; cita con ; civil ; claim ; clinical ; coats ; collections
        not_a_lead	7	company ; copy ; cuarto ; current pt ; custodian ; days or ; de ; de pareja ; de él
        not_a_lead	7	denise ; dentist ; designer ; detox and ; detox unit ; documentary ; dont pay
        not_a_lead	7	driver ; due ; ehr ; el cuarto ; enfermeras ; etoh no ; exclusive ; excuse
        not_a_lead	7	experience ; familiares ; field ; fill ; for rehabs ; for your ; from march ; gate
        not_a_lead	7	google ads ; grupo ; grupo para ; guaranteed ; help me ; hey ; hoodie ; hypnosis for
        not_a_lead	7	i discharged ; if ~hiring ; im his ; im with ; in your ; is she ; itemized ; junio
        not_a_lead	7	las maquinitas ; le ofrecemos ; lmft ; make ; manager ; maquinitas ; meant ; meant to
        not_a_lead	7	mi tratamiento ; move ; my card ; my discharge ; near me ; necesito una ; need
        not_a_lead	7	need a ; need my ; neither ; never have ; never used ; no ~sud ; nothing else ; novel
        not_a_lead	7	num ; ocupan ; offer ; on page ; out if ; papers ; parcel ; peer ; pest
        not_a_lead	7	pest control ; pharmacy ; podcast ; posting ; practicas ; pregunta si ; press 0
        not_a_lead	7	prestamos ; ptsd ; pueden mandar ; question ; quiere hablar ; qwe ; ranking ; request
        not_a_lead	7	role ; sells ; sent to ; seo ; service ; sheriff ; shipping ; should like ; signals
        not_a_lead	7	software ; solicitud ; staying ; strips ; su ; su programa ; supervisor ; supply
        not_a_lead	7	svc ; test ; the front ; them ; therapists ; this was ; thought we ; throw up
        not_a_lead	7	to change ; to find ; to volunteer ; trainee ; treat that ; treatment ; unit ; units
        not_a_lead	7	vape ; vendemos ; verified ; visit ; wants the ; wants therapist ; winter
        not_a_lead	7	would your ; xx ; you ; you dont ; your parcel ; ~ct ; ~droga
        not_a_lead	6	0 bed ; 0 pounds ; 0 with ; a donation ; a former ; a named ; a ~pt ; about the
        not_a_lead	6	admitted here ; after i ; aide ; al anon ; al whatsapp ; and residential
        not_a_lead	6	any openings ; applications ; apuesta ; area ; asking abt ; asks if ; asks when
        not_a_lead	6	asks who ; attacks since ; attendance ; bail ; before midnight ; belly fat ; bht
        not_a_lead	6	bipolar ; broker ; cadc ii ; caller asks ; candidate ; cant confirm ; car in
        not_a_lead	6	care for ; certificado ; cessation ; chamba ; charged my ; charges ; chat ; client
        not_a_lead	6	clinicas ; clt needs ; cocina ; coin ; completion ; con licencia ; congratulations
        not_a_lead	6	consejero ; copia ; copier ; copy of ; cpr card ; credit ; cruise ; dates ; de fumar
        not_a_lead	6	de ustedes ; dear ; dejar ; desde casa ; detox tea ; dietitian ; dinero ; discharge
        not_a_lead	6	divorce ; dolares ; dollars ; donation ; drogas ni ; eating d/o ; ellos ; empleo
        not_a_lead	6	entrevista ; entrevistar ; entrevistar a ; es la ; esta ahi ; estan ; expediente
        not_a_lead	6	fat ; fifteen minutes ; fire ; flat ; for the ; for work ; fortnite ; front
        not_a_lead	6	front of ; fui ; fui paciente ; fumar ; gambler ; get 0 ; got my ; guy ; hacer
        not_a_lead	6	have therapists ; he left ; her the ; hop ; house manager ; housekeeping ; how a
        not_a_lead	6	i binge ; i completed ; if my ; ii ; im writing ; in room ; insulin ; internado con
        not_a_lead	6	is at ; is staying ; john ; juice ; just the ; kitchens ; know hes ; la times
        not_a_lead	6	licensed ; like yours ; listing ; looks ; marcas ; mayo ; me on ; me quit ; mgr
        not_a_lead	6	might ; min late ; mtg ; my counselor ; my deposit ; nada ; necesito ; ni ; no sub
        not_a_lead	6	no substance ; no ~drinking ; not ~drugs ; numero ; numero equivocado ; nurses
        not_a_lead	6	of an ; offers ; ofrece ; on telegram ; only no ; owes ; ozempic ; page one
        not_a_lead	6	papeles y ; para clinicas ; parroquia ; patient ; perdon ; pi ; pkg ; por ellos
        not_a_lead	6	por un ; position still ; positions ; project ; psych ; quien ; quiere ; reach the
        not_a_lead	6	records from ; recruiter ; registered ; reportera de ; results ; robo ; robocall car
        not_a_lead	6	roi ; room ; room 0 ; ropa de ; rotary ; says he ; scratchers ; seeking ; send a
        not_a_lead	6	ser ; serving ; shadow ; shifts a ; ship ; shop ; si hay ; slots ; social ; speaker
        not_a_lead	6	specialist ; staffing ; state ; status ; status of ; still have ; still open
        not_a_lead	6	student needs ; study ; su centro ; su clinica ; supplies ; sus ; switch ; t ; tarea
        not_a_lead	6	telegram ; terapia ; the daily ; the family ; the pharmacy ; the slot ; there now
        not_a_lead	6	to interview ; to reach ; todo en ; trabajo social ; trainees ; trying to ; tue
        not_a_lead	6	tuesday ; twice for ; up on ; uso drogas ; va por ; vaping nicotine ; viagra ; wallet
        not_a_lead	6	wanted the ; wants purchasing ; watches ; were a ; wholesale ; whom do ; wife of
        not_a_lead	6	with denise ; with dr ; working ; working on ; your facility ; ~drinks
        not_a_lead	5	# wanted ; / xx ; 0 for ; 0 k ; 0 lb ; 0 practicum ; 0 today ; 0 when ; a cook
        not_a_lead	5	a cruise ; a heroin ; a home ; a letter ; a poder ; a quote ; a reporter ; a subpoena
        not_a_lead	5	a survey ; a un ; about fentanyl ; about it ; accident ; acct ; adhd ; admits a
        not_a_lead	5	after dinner ; agencia de ; alzheimer ; amarres ; amarres de ; amor ; an opening
        not_a_lead	5	and doing ; anger ; anxious ; anxious and ; application ; applications for ; apr
        not_a_lead	5	asks is ; audit ; auditor ; away my ; ayudan ; barbecue ; be late ; belly ; bill
        not_a_lead	5	bill from ; billed my ; biz ; blankets ; bls ; bonus ; book ; breeze ; brings
        not_a_lead	5	busco a ; busco trabajo ; but the ; call is ; calls ; cambiar ; can bring ; cant make
        not_a_lead	5	cant quit ; cant stop ; carta de ; centros ; centros de ; client mom
        not_a_lead	5	clinical director ; cobijas ; comment on ; complaint ; con eso ; copier lease
        not_a_lead	5	could i ; counselor for ; couples ; cpr ; d/c ; dad son ; daily breeze ; days i
        not_a_lead	5	de amor ; de cocinera ; de cocinero ; de experiencia ; de rehabilitacion ; deaths
        not_a_lead	5	deja ; delayed ; deposit back ; depresion ; detox centers ; detox exp ; detox floor
        not_a_lead	5	dijeron ; dinero desde ; dm for ; do about ; doing a ; donar ropa ; drawer ; dropping
        not_a_lead	5	dropping off ; drugs or ; el celular ; el puesto ; emailed ; en otro ; en su ; eob
        not_a_lead	5	escribe ; esposo salio ; estate of ; estudiante ; expert ; extended ; fax ; film
        not_a_lead	5	find ; fix it ; flyer ; follows ; for court ; for smoking ; foundation ; fue hace
        not_a_lead	5	gaming ; garantizados ; gift ; give ; guitar ; h / ; hace dos ; have the ; he owes
        not_a_lead	5	health class ; hell be ; help to ; heres ; hija se ; hoping ; host ; hot singles
        not_a_lead	5	hotline ; hours ; hr ; hrs ; i ask ; i can ; i eat ; i interview ; i own ; i was
        not_a_lead	5	i wasnt ; id love ; im trying ; in apr ; in house ; inmigracion ; instagram
        not_a_lead	5	insurance says ; insurer ; interest ; invoice from ; is this ; ive smoked ; jury
        not_a_lead	5	jury duty ; la farmacia ; la terapeuta ; lab ; landscaper ; lcsw ; licencia
        not_a_lead	5	liver detox ; lo que ; lo tienen ; look at ; looked ; looking ; lvn asks ; map
        not_a_lead	5	marketing ; marzo ; me / ; me dijeron ; me stop ; mft trainee ; mi cita ; migracion
        not_a_lead	5	moved ; mr ; mr r ; msw student ; my records ; n im ; navy ; needs a ; neither of
        not_a_lead	5	never ; night and ; night staff ; nor ; nosotros ; nota ; now they ; nuestra
        not_a_lead	5	on camera ; on your ; or ; our ai ; panel ; para familiares ; pasadena ; passive
        not_a_lead	5	patient in ; pay per ; people get ; people with ; perdi ; pick ; piece ; please fix
        not_a_lead	5	please tell ; poder ; posted ; practicum site ; practitioner ; pregunta
        not_a_lead	5	prescription ; pricing ; pt left ; pt wife ; puedo ; qualified ; que ahi
        not_a_lead	5	que termine ; questions ; reach ; references ; rehabilitacion ; rent ; rep for
        not_a_lead	5	residential programs ; retainer ; retd ; rm ; rm 0 ; roommate there ; ruining
        not_a_lead	5	sample ; saw ; saw the ; scene ; scheduling ; school wants ; se mete ; senora
        not_a_lead	5	she doesnt ; shes never ; show ; signature ; since i ; singles ; site ; sobre
        not_a_lead	5	somos una ; spins ; sr ; staying with ; strip ; students ; sub ; summer ; sun ; t me
        not_a_lead	5	take anything ; talk about ; teen ; ten minutes ; tengo papeles ; testing
        not_a_lead	5	the driver ; the map ; the new ; the summer ; there any ; this sunday ; tire shop
        not_a_lead	5	to apply ; to know ; to my ; to serve ; told her ; tone ; toxins ; transferred
        not_a_lead	5	transfers ; treat gambling ; two cans ; u ; un centro ; una carta ; una nota ; unas
        not_a_lead	5	up every ; upset ; ur ; urine ; us ; use ; used drugs ; vendedor ; vendedor de
        not_a_lead	5	volunteers ; w 0 ; wage ; wants comment ; was at ; was my ; we ; were the ; what time
        not_a_lead	5	when is ; who ; whoever ; wholesale prices ; wife is ; winter coats ; with ; would
        not_a_lead	5	would like ; would love ; written ; wt ; www ; xylazine ; ya esta ; years clean
        not_a_lead	5	you charged ; you still ; you taking ; your nurses ; yours ; yrs exp ; ~counselor
        not_a_lead	5	~cousin ; ~drink and ; ~ex is ; ~toma no ; ~work
        not_a_lead	4	/ drugs ; 0 ; a costco ; a free ; a group ; a licensed ; a paper ; a piece
        not_a_lead	4	a podcast ; a resume ; a su ; a ~drinker ; about how ; about recovery ; abt ; adicto
        not_a_lead	4	afternoon ; agency has ; ago for ; all the ; alley ; alum ; amor garantizados
        not_a_lead	4	an eating ; an old ; and detox ; and have ; and two ; anger management ; anos en
        not_a_lead	4	another ; anuncios ; anuncios en ; app for ; apply ; apply for ; are there ; asking
        not_a_lead	4	associate ; at another ; at intake ; at wholesale ; ataques ; ataques de ; aunque
        not_a_lead	4	bar on ; barato ; be 0 ; bed 0 ; been sober ; been there ; before the ; before this
        not_a_lead	4	billed twice ; boots ; bring him ; bringing ; brother in ; brother is ; bucket ; by 0
        not_a_lead	4	by six ; c/o ; call this ; call with ; called me ; called re ; calling us ; camas
        not_a_lead	4	can ; can someone ; can you ; cancelled ; carpet ; cartas ; casa de ; center
        not_a_lead	4	certificate and ; channel ; charger ; check ; checking ; chofer ; cita del ; clean
        not_a_lead	4	click here ; clinician ; clr wants ; come to ; coming in ; commerce ; completed your
        not_a_lead	4	completion for ; compliance ; con quien ; consejera certificado ; contact ; contract
        not_a_lead	4	contracts ; costco ; could a ; could somebody ; couples counseling ; ct ; cuando
        not_a_lead	4	d/c 0 ; d/o ; dad 0 ; danny ; dates in ; day at ; day n ; de mas ; de panico ; debo
        not_a_lead	4	dejar el ; dejo una ; del jueves ; dementia and ; deny ; department ; depressed
        not_a_lead	4	desk ; detox near ; diga ; dijeron que ; disorder ; dm ; do couples ; doble
        not_a_lead	4	doesnt drink ; doesnt ~drink ; doing fine ; doing great ; don ; drinking no
        not_a_lead	4	drinks and ; eat ; eating disorder ; el lunes ; el maestro ; emts ; en junio
        not_a_lead	4	en marzo ; en mayo ; enfermo ; es adicto ; espanol para ; esta en ; every month
        not_a_lead	4	expiring ; extended car ; f/u ; factura ; fallecio ; families ; family is
        not_a_lead	4	family session ; farmacia ; fella ; fentanyl in ; fifteen ; file a ; fill it
        not_a_lead	4	find out ; finished my ; fix that ; following ; for days ; for him ; for night
        not_a_lead	4	for six ; form for ; free spins ; from last ; from meth ; from your ; front desk
        not_a_lead	4	fund ; games ; garantizados el ; gentleman ; get it ; gift card ; go inpatient
        not_a_lead	4	got billed ; gotten ; gratis ; grief counseling ; grievance ; groups at ; grp for
        not_a_lead	4	grupo de ; grupos para ; guard ; hablo ; haciendo ; has 0 ; has dementia ; have group
        not_a_lead	4	have something ; havent gotten ; help with ; her son ; here ; here told ; herself
        not_a_lead	4	hi my ; him and ; his phone ; hoodie in ; house 0 ; house on ; hung ; hung up
        not_a_lead	4	husband died ; husband drinks ; i believe ; i drop ; i lost ; i paid ; i put ; i sent
        not_a_lead	4	if her ; im calling ; im in ; im sober ; im through ; im up ; in last ; in pasadena
        not_a_lead	4	in ur ; income ; interviewed ; iop client ; iop pt ; is already ; is he ; is my
        not_a_lead	4	is sunday ; is worried ; it again ; it back ; its the ; jacket ; jacket and ; join
        not_a_lead	4	jueves con ; july ; just ; kid has ; kindly ; kitchen ; la cita ; la cocina
        not_a_lead	4	la familia ; la oficina ; landlord and ; lapd ; lawyer needs ; left and ; left cpap
        not_a_lead	4	left your ; line of ; linen ; linens ; lobby ; lost ; lottery ; low ; luis ; lvn 0
        not_a_lead	4	lvn asking ; maestro ; mail them ; make a ; mama de ; mande ; manual has ; march
        not_a_lead	4	marisol ; mas en ; me if ; me off ; medicos ; melt ; mete ; mft trainees ; midnight
        not_a_lead	4	min with ; minute demo ; minutes this ; month guaranteed ; my kid ; my medical ; n
        not_a_lead	4	nadie en ; naloxone ; name is ; named ; necesito cambiar ; needs 0 ; never got ; news
        not_a_lead	4	ni alcohol ; ni se ; ni usa ; no drinking ; no pills ; nobody called ; nothing for
        not_a_lead	4	notice ; nursing ; nursing student ; of completion ; on an ; on fentanyl ; on him
        not_a_lead	4	on indeed ; on premises ; on thursday ; opinion ; or alcohol ; ordering ; ortega
        not_a_lead	4	otro lado ; our van ; overdoses ; overnights ; owe ; p/u ; page ; pago ; panico
        not_a_lead	4	papeles ; paper ; paperwork ; para centros ; para su ; para sus ; paramedic ; parches
        not_a_lead	4	parlays ; patients ; pay ; pension ; people ; per admit ; personal ; plays ; policia
        not_a_lead	4	poner ; poner una ; por los ; practicum hrs ; premises ; pretty ; process
        not_a_lead	4	project on ; providers ; pt ; pt d/c ; pt says ; public ; puede ; pueden ; puesto
        not_a_lead	4	queja ; quien se ; quiero poner ; quit ; quit cigarettes ; radio ; re ; re balance
        not_a_lead	4	recibo ; recital ; recorded ; recorded msg ; recovery ; referred to ; renewal
        not_a_lead	4	replica ; replica watches ; reply yes ; research ; reviews ; rns avail ; roof
        not_a_lead	4	ropa y ; rosario ; ruiz ; rx ; sabemos de ; sale de ; salio de ; same week
        not_a_lead	4	says hell ; se corta ; se me ; season ; see him ; seeks ; seizures ; serve ; servsafe
        not_a_lead	4	shes 0 ; shift ; shows ; signed ; since saturday ; single morning ; sit with
        not_a_lead	4	sober homes ; something for ; sorry wrong ; soy ; soy consejera ; soy enfermera
        not_a_lead	4	staff ; staffing agency ; starting ; stayed with ; staying at ; still havent
        not_a_lead	4	stop crying ; su cuarto ; subst ; support for ; support group ; suyo ; take one
        not_a_lead	4	taking applications ; tarjeta ; tech position ; telehealth ; ten ; tengo experiencia
        not_a_lead	4	termine el ; thats it ; the business ; the detox ; the estate ; the hiring
        not_a_lead	4	the parrot ; the rent ; the slots ; the wrong ; them at ; them the ; therapy
        not_a_lead	4	they say ; tire ; to about ; to friday ; to la ; to make ; to move ; to quit ; to set
        not_a_lead	4	to whom ; too much ; toxicology ; traigo un ; train ; treat just ; trying ; tryna
        not_a_lead	4	tues group ; twice ; uds ; un grupo ; una queja ; university ; up after ; up tmrw
        not_a_lead	4	upset re ; usa nada ; uso nada ; van ; vendor ; video games ; videos ; visiting hours
        not_a_lead	4	want ; wants mgr ; wants to ; was ; was the ; wasnt ; wasnt even ; we get ; we supply
        not_a_lead	4	wednesday ; weds ; wellness ; went home ; what are ; when ; whether ; while i
        not_a_lead	4	who can ; will pick ; won ; wont stop ; work i ; worldwide ; writing ; y in ; y los
        not_a_lead	4	y me ; y necesito ; y quisiera ; y ropa ; years at ; years off ; years sober ; you do
        not_a_lead	4	your admissions ; your program ; your zip ; zip ; zyn pouches ; ~/ ~0 ; ~0 ~/
        not_a_lead	4	~alcohol ; ~drink i ; ~drink or ; ~drinker ; ~drinking ; ~fax ; ~nurse
        not_a_lead	4	~quiere ~ayuda ; ~there
        not_a_lead	3	0 admits ; 0 dollars ; 0 each ; 0 min ; 0 rd ; a floor ; a grievance ; a guest
        not_a_lead	3	a supervisor ; a support ; a ver ; abt a ; actual ; addict and ; admissions line
        not_a_lead	3	admitted ; after a ; alcohol ni ; alcohol withdrawal ; allowed ; already ; and a
        not_a_lead	3	and iop ; and then ; and wonder ; angeles ; ano pasado ; another rehab ; any
        not_a_lead	3	appointment with ; april ; april and ; are you ; arrangement ; asked for ; asks
        not_a_lead	3	at five ; ayer y ; bajar ; before a ; binge eating ; bio ; bldg ; boot ; buena
        not_a_lead	3	building ; busco ayuda ; cafeteria ; called ; cambiar mi ; can fix ; cant say
        not_a_lead	3	card twice ; carrier ; center in ; chew ; child support ; collected
        not_a_lead	3	comfortable with ; comprobante ; copia de ; corta ; crypto signals ; cup ; dad wants
        not_a_lead	3	dates for ; dates of ; daughter just ; daughters ; day of ; de ahi ; de octubre
        not_a_lead	3	de pte ; dementia ; dental ; deputy ; desde el ; desde tu ; died ; drivers
        not_a_lead	3	drug test ; el papel ; employee ; energy ; esposo y ; esta ; estate ; estuve ahi
        not_a_lead	3	estuve con ; estuve internada ; estuvo con ; etoh / ; every year ; everything on
        not_a_lead	3	example ; faxed ; fentanyl deaths ; fever ; filming ; finishing my ; five questions
        not_a_lead	3	flat fee ; flowers ; fmla ; food ; for behavioral ; for self ; for weekend ; ft
        not_a_lead	3	gate code ; gen ; get on ; give me ; good afternoon ; gotten the ; grandson 0
        not_a_lead	3	grupos ; guy from ; guy with ; guys take ; have been ; he checked ; he isnt ; he wont
        not_a_lead	3	hes not ; his cousin ; his name ; host a ; house every ; i applied ; if the
        not_a_lead	3	im doing ; im five ; in april ; in bio ; in memory ; internship ; is an ; is open
        not_a_lead	3	is still ; it out ; it says ; itemized statement ; ive written ; july 0 ; just like
        not_a_lead	3	just me ; k in ; la parroquia ; la senora ; le mando ; left her ; left on
        not_a_lead	3	licensed and ; like somewhere ; limpieza o ; line cook ; link in ; llaman ; llegaron
        not_a_lead	3	los angeles ; lose ; losing ; mad ; mail a ; mando ; mayo y ; me gustaria ; me la
        not_a_lead	3	me n ; me quedo ; me where ; meeting ; memory of ; mom has ; mothers ; much at
        not_a_lead	3	murio mi ; my account ; my new ; my therapist ; n she ; need an ; no sabemos ; no usa
        not_a_lead	3	no ~alcohol ; no ~quiere ; nobody knows ; noise ; not answering ; not calling
        not_a_lead	3	noticed ; number ; number for ; of your ; on tape ; one on ; open ; or whatever
        not_a_lead	3	our agency ; our kitchen ; owners ; pacientes con ; para limpieza ; parrot ; pedido
        not_a_lead	3	perdi el ; permit ; person with ; phone charger ; pick up ; pizza ; podcast producer
        not_a_lead	3	preferred ; prevention ; privacy ; prn ; programs ; proof ; proof of ; property
        not_a_lead	3	pt mom ; pts ; q si ; quit vaping ; rank ; rd ; re detox ; records subpoena
        not_a_lead	3	register ; remember ; req ; res in ; reseda ; resumes ; ribbon ; rtw ; sabemos
        not_a_lead	3	saber si ; sad ; sali el ; say i ; saying i ; scale ; se dio ; seconds ; sees pcp
        not_a_lead	3	segment ; sell us ; si mi ; since the ; singles in ; sir ; someone about ; son is
        not_a_lead	3	soy paciente ; spot ; start on ; still in ; stock ; stop vaping ; su expediente
        not_a_lead	3	superbill ; tape ; tengo que ; the driveway ; the fall ; the link ; the safe
        not_a_lead	3	therapist there ; threw ; through two ; til he ; time is ; to another ; to dial
        not_a_lead	3	touch alcohol ; trabajo de ; triste ; tuition ; un primo ; una copia ; una tarea
        not_a_lead	3	up your ; ups ; upstairs ; use on ; vendo ; ver a ; vice ; want it ; was trying
        not_a_lead	3	we deliver ; where do ; whoever signs ; wife has ; winter and ; with other ; with our
        not_a_lead	3	wonder if ; wont tell ; wt loss ; y anda ; yes or ; you a ; you billed ; you might
        not_a_lead	3	you need ; you want ; your area ; your center ; your doctors ; ~/ ; ~ayuda ; ~drogas
        not_a_lead	3	~drugs wants ; ~ex
        not_a_lead	-3	+ 0 ; + where ; 0 kids ; 0 oh ; 0 sober ; 0 weeks ; a case ; a guy ; a house
        not_a_lead	-3	a knife ; a min ; a note ; a place ; a pool ; a referral ; a seizure ; a supervised
        not_a_lead	-3	a taper ; a ~friend ; aa batteries ; abstinent ; abuelo ; active ; advance ; advice
        not_a_lead	-3	aetna ; agreeable ; ahi mismo ; always ; amt ; an interview ; anos ; are best
        not_a_lead	-3	arizona and ; ask about ; at a ; at county ; azul ; back with ; ball ; bartender
        not_a_lead	-3	batteries ; batteries for ; bup ; busco terapia ; c ; cabeza ; call 0 ; call me
        not_a_lead	-3	calling for ; camping ; can drive ; can send ; cant do ; cant get ; carries ; cats
        not_a_lead	-3	caught ; cbt ; cervezas diarias ; chair ; chairs ; chao ; children ; chofer de
        not_a_lead	-3	comprar ; con mis ; counselor re ; court ; coverage ; covered by ; cross ; cuatro
        not_a_lead	-3	da ; daily for ; day stay ; days on ; dc ; de camion ; de tequila ; de un ; decided
        """
}
