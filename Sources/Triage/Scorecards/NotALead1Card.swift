extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead1 = """
        not_a_lead	-20	=
        not_a_lead	24	nicotine
        not_a_lead	21	drugs
        not_a_lead	20	asdkjh
        not_a_lead	19	hiring
        not_a_lead	18	ahi ; class
        not_a_lead	17	$ 0 ; current ; group ; wrong ; ~drugs
        not_a_lead	16	co ; lvn ; no drugs ; shifts
        not_a_lead	15	% ; 0 % ; addiction ; exp ; free ; resume ; wants
        not_a_lead	14	asdlkj ; buy ; casino ; checked ; cigarettes ; clt ; drop ; grief ; limpieza ; link
        not_a_lead	14	position ; techs ; therapist ; whatsapp ; your ; zz
        not_a_lead	13	billed ; bulimia ; cadc ; con ustedes ; contratando ; drogas ; lkjh ; paid ; student
        not_a_lead	13	ustedes ; warranty ; writing a ; wrong #
        not_a_lead	12	asdkj ; busco ; centers ; cheap ; confirm ; cook ; counseling ; counselor ; dmv
        not_a_lead	12	eating ; experiencia ; hire ; inspector ; interview ; leads ; machines ; may i
        not_a_lead	12	opening ; owner ; paciente ; practicum ; quisiera ; records ; rep ; tap ; tech
        not_a_lead	12	treat ; ~drink ; ~pt
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
        not_a_lead	9	tienen vacantes ; to drop ; to lose ; toma ni ; use anything ; vaping ; want a
        not_a_lead	9	we were ; wives ; zyn
        not_a_lead	8	% off ; a patient ; a short ; a therapist ; add ; addicted ; addicted to ; ads
        not_a_lead	8	alcohol or ; alumni ; and nobody ; app ; attacks ; betting ; bilingual ; bring
        not_a_lead	8	brochures ; buscando ; cal state ; cans ; carta ; cert ; cna ; cocinera ; consejera
        not_a_lead	8	could ; cuenta ; current client ; de limpieza ; dejar de ; diem ; director
        not_a_lead	8	discharge summary ; do i ; do u ; donde hacer ; dont drink ; doordash ; dr ; drop off
        not_a_lead	8	el cigarro ; esta internado ; estudio ; estuve ; facility ; for parents ; forgot
        not_a_lead	8	gane ; have my ; help quitting ; hypnosis ; i never ; i send ; if a ; in detox
        not_a_lead	8	in front ; invoice ; lkj ; looking for ; love ; mail ; mandar ; marriage
        not_a_lead	8	me interesa ; mom of ; my stay ; my thursday ; ni uso ; nicotine only ; no etoh
        not_a_lead	8	no toma ; or drugs ; or you ; overnight ; panic attacks ; para ; pareja ; per diem
        not_a_lead	8	pouches ; precio ; press ; producer ; psicologa ; psychiatrist ; purchasing
        not_a_lead	8	quitting ; radt ; rehabs ; security ; send ; sober ; stay in ; sub use ; support
        not_a_lead	8	terapeuta ; there ; to bring ; to donate ; to give ; told cant ; tomo ni ; tu ; ua
        not_a_lead	8	visiting ; volunteer ; wanted ; was there ; web ; weight ; when can ; who does
        not_a_lead	8	who handles ; whom ; years in ; you hire ; your residents ; ~hiring ; ~internado
        not_a_lead	8	~sud
        not_a_lead	7	# ; 0 cans ; 0 dolares ; a grief ; a novel ; adicciones ; agencia ; all night
        not_a_lead	7	and id ; and my ; anon ; apologized ; at 0 ; attached ; august ; bail bondsman
        not_a_lead	7	behavioral ; behavioral health ; bondsman ; boxes ; buro ; buscando a ; business
        not_a_lead	7	calling out ; camera ; can she ; can we ; car ; centro ; certified ; charged
        not_a_lead	7	checked out ; cita con ; civil ; claim ; clinical ; coats ; collections ; company
        not_a_lead	7	consejero ; copy ; cuarto ; current pt ; custodian ; days or ; de ; de pareja
        not_a_lead	7	de él ; denise ; dentist ; designer ; detox and ; detox unit ; documentary
        not_a_lead	7	dont pay ; driver ; due ; ehr ; el cuarto ; enfermeras ; etoh no ; exclusive ; excuse
        not_a_lead	7	experience ; familiares ; fill ; for rehabs ; for your ; from march ; gate
        not_a_lead	7	google ads ; grupo ; grupo para ; guaranteed ; help me ; hey ; hoodie ; hrs
        not_a_lead	7	hypnosis for ; i discharged ; im his ; im with ; in your ; is she ; itemized ; junio
        not_a_lead	7	las maquinitas ; lb ; le ofrecemos ; lmft ; manager ; maquinitas ; meant ; meant to
        not_a_lead	7	mi tratamiento ; move ; my card ; my discharge ; near me ; necesito una ; need
        not_a_lead	7	need a ; need my ; neither ; never have ; never used ; no ~sud ; nothing else ; novel
        not_a_lead	7	num ; ocupan ; offer ; on page ; out if ; papers ; parcel ; part time ; peer ; pest
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
        not_a_lead	6	any openings ; applications ; apuesta ; area ; asking abt ; asking if ; asks if
        not_a_lead	6	asks when ; asks who ; attacks since ; attendance ; bail ; be late ; before midnight
        not_a_lead	6	belly fat ; bht ; bipolar ; broker ; cadc ii ; caller asks ; candidate ; cant confirm
        not_a_lead	6	car in ; care for ; certificado ; cessation ; chamba ; charged my ; charges ; chat
        not_a_lead	6	client ; clinicas ; clt needs ; cocina ; coin ; completion ; con licencia
        not_a_lead	6	congratulations ; copia ; copier ; copy of ; cpr card ; credit ; cruise ; dates
        not_a_lead	6	de fumar ; de ustedes ; dear ; dejar ; desde casa ; detox tea ; dietitian ; dinero
        not_a_lead	6	discharge ; divorce ; dolares ; dollars ; donation ; drogas ni ; eating d/o ; ellos
        not_a_lead	6	empleo ; entrevista ; entrevistar ; entrevistar a ; es la ; esta ahi ; estan
        not_a_lead	6	expediente ; fat ; field ; fifteen minutes ; fire ; flat ; for the ; for work
        not_a_lead	6	fortnite ; front ; front of ; fui ; fumar ; gambler ; get 0 ; got my ; guy ; hacer
        not_a_lead	6	have therapists ; he left ; her the ; hop ; house manager ; housekeeping ; how a
        not_a_lead	6	i binge ; i completed ; id love ; if my ; if ~hiring ; ii ; im writing ; in room
        not_a_lead	6	insulin ; is at ; is staying ; john ; juice ; just the ; kitchens ; know hes
        not_a_lead	6	la times ; licensed ; like yours ; listing ; looks ; make ; marcas ; mayo ; me on
        not_a_lead	6	me quit ; mgr ; might ; min late ; mtg ; my counselor ; my deposit ; nada ; necesito
        not_a_lead	6	ni ; no sub ; no substance ; no ~drinking ; not ~drugs ; numero ; numero equivocado
        not_a_lead	6	nurses ; of an ; offers ; ofrece ; on telegram ; only no ; owes ; ozempic ; page one
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
        not_a_lead	6	with denise ; with dr ; working ; working on ; would like ; your facility ; ~drinks
        not_a_lead	5	# wanted ; / xx ; 0 for ; 0 k ; 0 lb ; 0 practicum ; 0 today ; 0 when ; a cook
        not_a_lead	5	a cruise ; a heroin ; a home ; a letter ; a poder ; a quote ; a reporter ; a subpoena
        not_a_lead	5	a survey ; a un ; about fentanyl ; about it ; accident ; acct ; adhd ; admits a
        not_a_lead	5	after dinner ; agencia de ; alzheimer ; amarres ; amarres de ; amor ; an opening
        not_a_lead	5	and doing ; anger ; anxious ; anxious and ; application ; applications for ; apr
        not_a_lead	5	asks is ; audit ; auditor ; away my ; ayudan ; barbecue ; belly ; bill ; bill from
        not_a_lead	5	billed my ; biz ; blankets ; bls ; bonus ; book ; breeze ; brings ; busco a
        not_a_lead	5	busco trabajo ; but the ; call is ; call with ; calls ; cambiar ; can bring
        not_a_lead	5	cant make ; cant quit ; cant stop ; carta de ; center ; centros ; centros de
        not_a_lead	5	client mom ; clinical director ; cobijas ; comment on ; complaint ; con eso
        not_a_lead	5	copier lease ; could i ; counselor for ; couples ; cpr ; d/c ; dad son ; daily breeze
        not_a_lead	5	days i ; de amor ; de cocinera ; de cocinero ; de experiencia ; de rehabilitacion
        not_a_lead	5	deaths ; deja ; delayed ; deposit back ; depresion ; detox centers ; detox exp
        not_a_lead	5	detox floor ; dijeron ; dinero desde ; dm for ; do about ; doing a ; donar ropa
        not_a_lead	5	drawer ; dropping ; dropping off ; drugs or ; el celular ; el puesto ; emailed
        not_a_lead	5	en otro ; en su ; eob ; escribe ; esposo salio ; estate of ; estudiante ; expert
        not_a_lead	5	extended ; fax ; film ; find ; fix it ; follows ; for court ; for smoking
        not_a_lead	5	foundation ; fue hace ; fui paciente ; gaming ; garantizados ; gift ; give ; guitar
        not_a_lead	5	h / ; hace dos ; have the ; he owes ; health class ; hell be ; help to ; here ; heres
        not_a_lead	5	hija se ; hoping ; host ; hot singles ; hotline ; hours ; hr ; i ask ; i can ; i eat
        not_a_lead	5	i interview ; i was ; i wasnt ; im trying ; in apr ; in house ; inmigracion
        not_a_lead	5	instagram ; insurance says ; insurer ; interest ; internado con ; invoice from
        not_a_lead	5	is this ; ive smoked ; jury ; jury duty ; la farmacia ; la terapeuta ; lab
        not_a_lead	5	landscaper ; lcsw ; licencia ; liver detox ; lo que ; lo tienen ; look at ; looked
        not_a_lead	5	looking ; lvn asks ; map ; marketing ; marzo ; me / ; me dijeron ; me stop
        not_a_lead	5	mft trainee ; mi cita ; migracion ; moved ; mr ; mr r ; msw student ; my records
        not_a_lead	5	n im ; naloxone ; named ; navy ; needs a ; neither of ; never ; night and
        not_a_lead	5	night staff ; nor ; nosotros ; nota ; now they ; nuestra ; on camera ; on your ; or
        not_a_lead	5	our ai ; panel ; para familiares ; pasadena ; passive ; patient in ; pay per
        not_a_lead	5	people get ; people with ; perdi ; pick ; piece ; please fix ; please tell ; poder
        not_a_lead	5	posted ; practicum site ; practitioner ; pregunta ; prescription ; pricing ; process
        not_a_lead	5	pt left ; pt wife ; puedo ; qualified ; que ahi ; que termine ; questions ; reach
        not_a_lead	5	references ; rehabilitacion ; rent ; rep for ; residential programs ; retainer ; retd
        not_a_lead	5	rm ; rm 0 ; roommate there ; ruining ; sample ; saw ; saw the ; scene ; scheduling
        not_a_lead	5	school wants ; se mete ; senora ; she doesnt ; shes never ; show ; signature
        not_a_lead	5	since i ; singles ; site ; sobre ; somos una ; spins ; sr ; staying with ; strip
        not_a_lead	5	students ; sub ; summer ; sun ; t me ; take anything ; talk about ; teen
        not_a_lead	5	ten minutes ; tengo papeles ; testing ; the driver ; the map ; the new ; the summer
        not_a_lead	5	there any ; this sunday ; tire shop ; to apply ; to know ; to my ; to serve
        not_a_lead	5	told her ; tone ; toxins ; transferred ; transfers ; treat gambling ; two cans ; u
        not_a_lead	5	un centro ; una carta ; una nota ; unas ; up every ; upset ; ur ; urine ; us ; use
        not_a_lead	5	used drugs ; vendedor ; vendedor de ; volunteers ; w 0 ; wage ; wants comment
        not_a_lead	5	was at ; was my ; we ; were the ; what time ; when is ; who ; whoever
        not_a_lead	5	wholesale prices ; wife is ; winter coats ; with ; would ; would love ; written ; wt
        not_a_lead	5	www ; xylazine ; ya esta ; years clean ; you charged ; you still ; you taking
        not_a_lead	5	your nurses ; yours ; yrs exp ; ~counselor ; ~cousin ; ~drink and ; ~ex is ; ~toma no
        not_a_lead	5	~work
        not_a_lead	4	/ drugs ; 0 ; a costco ; a free ; a group ; a licensed ; a paper ; a piece
        not_a_lead	4	a podcast ; a resume ; a su ; a ~drinker ; about how ; about recovery ; abt ; adicto
        not_a_lead	4	afternoon ; agency has ; ago for ; all the ; alley ; alum ; amor garantizados
        not_a_lead	4	an eating ; an old ; and detox ; and have ; and iop ; and two ; anger management
        not_a_lead	4	anos en ; another ; anuncios ; anuncios en ; app for ; apply ; apply for ; are there
        not_a_lead	4	asked for ; asking ; associate ; at another ; at intake ; at wholesale ; ataques
        not_a_lead	4	ataques de ; aunque ; bar on ; barato ; be 0 ; bed 0 ; been sober ; before the
        not_a_lead	4	before this ; billed twice ; boots ; bring him ; bringing ; brother in ; brother is
        not_a_lead	4	bucket ; by 0 ; by six ; c/o ; call this ; called me ; called re ; calling us ; camas
        not_a_lead	4	can ; can someone ; can you ; cancelled ; carpet ; cartas ; casa de ; certificate and
        not_a_lead	4	channel ; charger ; check ; checking ; chofer ; cita del ; clean ; click here
        not_a_lead	4	clinician ; clr wants ; come to ; coming in ; commerce ; completed your
        not_a_lead	4	completion for ; compliance ; con quien ; consejera certificado ; contact ; contract
        not_a_lead	4	contracts ; costco ; could a ; could somebody ; couples counseling ; ct ; cuando
        not_a_lead	4	d/c 0 ; d/o ; dad 0 ; danny ; dates in ; day at ; day n ; de mas ; de panico ; debo
        not_a_lead	4	dejar el ; dejo una ; del jueves ; dementia and ; deny ; department ; depressed
        not_a_lead	4	desk ; detox near ; diga ; dijeron que ; disorder ; dm ; do couples ; doble
        not_a_lead	4	doesnt drink ; doesnt ~drink ; doing fine ; doing great ; don ; drinking no
        not_a_lead	4	drinks and ; eat ; eating disorder ; el lunes ; el maestro ; emts ; en junio
        not_a_lead	4	en marzo ; en mayo ; es adicto ; espanol para ; esta en ; every month ; expiring
        not_a_lead	4	extended car ; f/u ; factura ; fallecio ; families ; family is ; family session
        not_a_lead	4	farmacia ; fella ; fentanyl in ; fifteen ; file a ; fill it ; find out ; finished my
        not_a_lead	4	fix that ; flyer ; following ; for days ; for him ; for night ; for six ; form for
        not_a_lead	4	free spins ; from last ; from meth ; from your ; front desk ; fund ; games
        not_a_lead	4	garantizados el ; gentleman ; get it ; gift card ; go inpatient ; got billed ; gotten
        not_a_lead	4	gratis ; grief counseling ; grievance ; groups at ; grp for ; grupo de ; grupos para
        not_a_lead	4	guard ; hablo ; haciendo ; has 0 ; has dementia ; have group ; have something
        not_a_lead	4	havent gotten ; help with ; her son ; here told ; herself ; hi my ; him and
        not_a_lead	4	his phone ; hoodie in ; house 0 ; house on ; hung ; hung up ; husband drinks
        not_a_lead	4	i believe ; i drop ; i lost ; i own ; i paid ; i put ; i sent ; if her ; im calling
        not_a_lead	4	im in ; im sober ; im through ; im up ; in last ; in pasadena ; in ur ; income
        not_a_lead	4	interviewed ; iop client ; iop pt ; is already ; is he ; is my ; is sunday
        not_a_lead	4	is worried ; it again ; it back ; its the ; jacket ; jacket and ; join ; jueves con
        not_a_lead	4	july ; just ; kid has ; kindly ; kitchen ; la cita ; la cocina ; la familia
        not_a_lead	4	la oficina ; landlord and ; lapd ; lawyer needs ; left and ; left cpap ; left your
        not_a_lead	4	line of ; linen ; linens ; lobby ; lost ; lottery ; low ; luis ; lvn 0 ; lvn asking
        not_a_lead	4	maestro ; mail them ; make a ; mama de ; mande ; manual has ; march ; marisol
        not_a_lead	4	mas en ; me if ; me off ; medical ; medicos ; melt ; mete ; mft trainees ; midnight
        not_a_lead	4	min with ; minute demo ; minutes this ; month guaranteed ; my kid ; my medical ; n
        not_a_lead	4	nadie en ; name is ; necesito cambiar ; need an ; never got ; news ; ni alcohol
        not_a_lead	4	ni se ; ni usa ; no drinking ; no pills ; nobody called ; nothing for ; notice
        not_a_lead	4	nursing student ; of completion ; on an ; on fentanyl ; on him ; on indeed
        not_a_lead	4	on premises ; on thursday ; opinion ; or alcohol ; ordering ; ortega ; otro lado
        not_a_lead	4	our van ; overdoses ; overnights ; owe ; p/u ; page ; pago ; panico ; papeles ; paper
        not_a_lead	4	paperwork ; para centros ; para su ; para sus ; paramedic ; parches ; parlays
        not_a_lead	4	patients ; pay ; pension ; people ; per admit ; personal ; plays ; policia ; poner
        not_a_lead	4	poner una ; por los ; practicum hrs ; premises ; pretty ; project on ; providers ; pt
        not_a_lead	4	pt d/c ; pt says ; public ; puede ; pueden ; puesto ; queja ; quien se ; quiero poner
        not_a_lead	4	quit ; quit cigarettes ; radio ; re balance ; recibo ; recital ; recorded
        not_a_lead	4	recorded msg ; recovery ; referred to ; renewal ; replica ; replica watches
        not_a_lead	4	reply yes ; research ; reviews ; rns avail ; roof ; ropa y ; rosario ; ruiz ; rx
        not_a_lead	4	sabemos de ; sale de ; salio de ; same week ; says hell ; se corta ; se me ; season
        not_a_lead	4	see him ; seeks ; seizures ; serve ; servsafe ; shes 0 ; shift ; shows ; signed
        not_a_lead	4	since saturday ; single morning ; sit with ; sober homes ; something for
        not_a_lead	4	sorry wrong ; soy ; soy consejera ; soy enfermera ; staff ; staffing agency
        not_a_lead	4	starting ; stayed with ; staying at ; still havent ; stop crying ; su cuarto ; subst
        not_a_lead	4	support for ; support group ; suyo ; take one ; taking applications ; tarjeta
        not_a_lead	4	tech position ; telehealth ; ten ; tengo experiencia ; termine el ; thats it
        not_a_lead	4	the business ; the detox ; the estate ; the hiring ; the parrot ; the rent
        not_a_lead	4	the slots ; the wrong ; them at ; them the ; therapy ; they say ; through two ; tire
        not_a_lead	4	to friday ; to la ; to make ; to move ; to quit ; to set ; to whom ; too much
        not_a_lead	4	toxicology ; traigo un ; train ; treat just ; trying ; tryna ; tues group ; twice
        not_a_lead	4	uds ; un grupo ; una queja ; university ; up after ; up tmrw ; upset re ; usa nada
        not_a_lead	4	uso nada ; van ; vendor ; video games ; videos ; visiting hours ; want ; wants mgr
        not_a_lead	4	wants to ; was ; was the ; wasnt ; wasnt even ; we get ; we supply ; wednesday ; weds
        not_a_lead	4	wellness ; went home ; what are ; when ; whether ; while i ; who can ; will pick
        not_a_lead	4	won ; wont stop ; work i ; worldwide ; y los ; y me ; y necesito ; y quisiera
        not_a_lead	4	y ropa ; years at ; years off ; years sober ; you do ; your admissions ; your program
        not_a_lead	4	your zip ; zip ; zyn pouches ; ~/ ~0 ; ~0 ~/ ; ~alcohol ; ~drink i ; ~drink or
        not_a_lead	4	~drinker ; ~drinking ; ~fax ; ~nurse ; ~quiere ~ayuda ; ~there
        not_a_lead	3	0 admits ; 0 b ; 0 dollars ; 0 each ; 0 min ; 0 rd ; a floor ; a grievance ; a guest
        not_a_lead	3	a supervisor ; a support ; a ver ; abt a ; actual ; addict and ; admissions line
        not_a_lead	3	admitted ; after a ; alcohol ni ; alcohol withdrawal ; allowed ; already ; and a
        not_a_lead	3	and then ; and wonder ; angeles ; ano pasado ; another rehab ; any ; appointment with
        not_a_lead	3	april ; april and ; are you ; arrangement ; asks ; at five ; ayer y ; bajar
        not_a_lead	3	been there ; binge eating ; bio ; bldg ; boot ; buena ; building ; busco ayuda
        not_a_lead	3	cafeteria ; called ; cambiar mi ; can fix ; cant say ; card twice ; carrier
        not_a_lead	3	center in ; chew ; child support ; collected ; comfortable with ; comprobante
        not_a_lead	3	copia de ; corta ; crypto signals ; cup ; dad wants ; dates for ; dates of
        not_a_lead	3	daughter just ; daughters ; day of ; de ahi ; de octubre ; de pte ; dementia ; deputy
        not_a_lead	3	desde el ; desde tu ; died ; do coffee ; drivers ; drug test ; el papel ; employee
        not_a_lead	3	energy ; enfermo ; esposo y ; estate ; estuve ahi ; estuve con ; estuve internada
        not_a_lead	3	estuvo con ; etoh / ; every three ; every year ; everything on ; example ; faxed
        not_a_lead	3	fentanyl deaths ; fever ; filming ; finishing my ; five questions ; flat fee
        not_a_lead	3	flowers ; fmla ; food ; for behavioral ; for self ; for weekend ; ft ; gate code
        not_a_lead	3	gen ; get on ; give me ; good afternoon ; gotten the ; grandson 0 ; grupos ; guy from
        not_a_lead	3	guy with ; guys take ; he checked ; he isnt ; he wont ; hes not ; his cousin
        not_a_lead	3	his name ; host a ; house every ; husband died ; i applied ; if the ; im doing
        not_a_lead	3	im five ; in april ; in bio ; in memory ; internship ; is an ; is open ; is still
        not_a_lead	3	it out ; it says ; itemized statement ; ive written ; just like ; just me ; k in
        not_a_lead	3	la parroquia ; la senora ; le mando ; left her ; left on ; licensed and
        not_a_lead	3	like somewhere ; limpieza o ; line cook ; link in ; llaman ; llegaron ; los angeles
        not_a_lead	3	lose ; losing ; mad ; mail a ; mando ; mayo y ; me gustaria ; me la ; me n ; me quedo
        not_a_lead	3	me where ; meeting ; memory of ; mom has ; mothers ; much at ; murio mi ; my account
        not_a_lead	3	my new ; my therapist ; n she ; needs 0 ; no sabemos ; no usa ; no ~alcohol
        not_a_lead	3	no ~quiere ; nobody knows ; noise ; not answering ; noticed ; number ; number for
        not_a_lead	3	nursing ; of your ; on tape ; one on ; open ; or whatever ; our agency ; our kitchen
        not_a_lead	3	owners ; pacientes con ; para limpieza ; parrot ; pedido ; perdi el ; permit
        not_a_lead	3	person with ; phone charger ; pick up ; pizza ; podcast producer ; preferred
        not_a_lead	3	prevention ; privacy ; prn ; programs ; proof ; proof of ; property ; pts ; q si
        not_a_lead	3	quit vaping ; rank ; rd ; re ; re detox ; records subpoena ; register ; remember
        not_a_lead	3	req ; res in ; reseda ; resumes ; ribbon ; rtw ; sabemos ; saber si ; sad ; sali el
        not_a_lead	3	say i ; saying i ; scale ; se dio ; seconds ; sees pcp ; segment ; sell us ; si mi
        not_a_lead	3	since the ; singles in ; sir ; someone about ; son is ; soy paciente ; spot
        not_a_lead	3	start on ; still in ; stock ; stop vaping ; su expediente ; superbill ; tape
        not_a_lead	3	the driveway ; the fall ; the link ; the safe ; therapist there ; threw ; til he
        not_a_lead	3	time is ; to about ; to another ; to dial ; touch alcohol ; trabajo de ; triste
        not_a_lead	3	tuition ; un primo ; una copia ; una tarea ; up your ; ups ; upstairs ; use on
        not_a_lead	3	vendo ; ver a ; vice ; want it ; was trying ; we deliver ; went ; where do
        not_a_lead	3	whoever signs ; wife has ; winter and ; with other ; with our ; wonder if ; wont tell
        not_a_lead	3	writing ; wt loss ; y anda ; y in ; yes or ; you a ; you billed ; you might
        not_a_lead	3	you need ; you want ; your area ; your center ; your doctors ; ~/ ; ~drogas
        not_a_lead	3	~drugs wants ; ~ex
        not_a_lead	-3	+ 0 ; + where ; 0 kids ; 0 oh ; 0 sober ; 0 weeks ; a case ; a guy ; a house
        not_a_lead	-3	a knife ; a min ; a note ; a place ; a pool ; a referral ; a seizure ; a student
        not_a_lead	-3	a supervised ; a taper ; a ~friend ; aa batteries ; abstinent ; active ; advance
        not_a_lead	-3	advice ; aetna ; agreeable ; ahi mismo ; alcohol ; always ; amt ; an interview
        not_a_lead	-3	anos ; approved ; arizona and ; ask about ; at county ; azul ; back with ; ball
        not_a_lead	-3	bartender ; batteries ; batteries for ; boyfriend ; bup ; busco terapia ; c ; cabeza
        not_a_lead	-3	call 0 ; call me ; camping ; can drive ; can send ; cant do ; cant get ; cats
        not_a_lead	-3	caught ; cbt ; cervezas diarias ; chairs ; chao ; children ; chofer de ; come off
        not_a_lead	-3	comprar ; con mis ; counselor re ; court ; coverage ; covered by ; cross ; cuatro
        not_a_lead	-3	da ; daily for ; day stay ; days on ; dc ; de camion ; de tequila ; de un ; decided
        """
}
