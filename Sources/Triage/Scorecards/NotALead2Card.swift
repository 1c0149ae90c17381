extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	2	named ; navy ; need 0 ; need somebody ; nevada ; never touched ; ni alcohol ; ni le
        not_a_lead	2	ni usa ; nicotina ; night ; night shift ; night staff ; nino ; nite n ; no booze
        not_a_lead	2	no drinking ; no etoh ; no one ; no respira ; no sabemos ; no sub ; no substance
        not_a_lead	2	no ~toma ; nobody called ; nobody knows ; noise ; not answering ; not asking
        not_a_lead	2	nothing ; nothing for ; noticed ; noticed your ; nov ; novena ; number for
        not_a_lead	2	number was ; nurse on ; nursing ; o no ; october ; ocupan gente ; of google ; of hand
        not_a_lead	2	of pt ; of sober ; of thing ; of whoever ; off with ; office ; ohio ; okay ; on a
        not_a_lead	2	on an ; on fentanyl ; on hold ; on it ; on premises ; on saturdays ; one with
        not_a_lead	2	only want ; openings on ; opinion ; or alcohol ; or whatever ; orders ; other two
        not_a_lead	2	otherwise ; our rent ; our van ; out and ; over her ; overdose ; overnights ; own a
        not_a_lead	2	owner of ; ozempic ; p ; p / ; pa ; pacientes con ; pack a ; pagar ; pagina ; paid my
        not_a_lead	2	panels ; panic attacks ; panico ; papa en ; para centros ; parks ; partnership
        not_a_lead	2	pasadena ; pasar por ; passes ; passive ; past a ; patels ; paycheck ; pcp d/c
        not_a_lead	2	pension ; people ; per ; percent ; perdio ; perdio la ; permit ; pero es ; pest
        not_a_lead	2	pest control ; phone charger ; photos ; pi ; pick it ; piden ; pin ; pizza ; plain
        not_a_lead	2	planning ; platicas para ; playing ; plays ; pm with ; po wants ; poder ; policy
        not_a_lead	2	por alcohol ; por los ; post ; pot ; pounds ; ppo ; practicum hours ; practicum site
        not_a_lead	2	pregunta ; pregunta si ; prescribed ; prescribes ; press 0 ; prevention ; print
        not_a_lead	2	print shop ; privacy ; privada ; problem ; professor ; program in ; project on
        not_a_lead	2	proof of ; property ; provide ; pruebas ; pt mom ; pt says ; puede pasar ; pueden
        not_a_lead	2	puedo pasar ; q hora ; que estan ; que maneja ; que nacio ; que quede ; queria
        not_a_lead	2	quick ; quien le ; quien se ; quiero poner ; quit cigarettes ; quit vaping ; quite
        not_a_lead	2	quote for ; rates ; reach ; records sent ; recruiter ; red ribbon ; refill
        not_a_lead	2	rehab and ; rehabilitacion ; relapse ; renewal ; rent ; replica ; replica watches
        not_a_lead	2	report for ; res in ; research ; resi client ; residential house ; resistant
        not_a_lead	2	respira ; response ; retainer ; returned ; rev ; ribbon ; ribbon week ; rico ; rig
        not_a_lead	2	rm ; root canal ; rtw ; ruining ; ruiz ; sabanas ; sabemos ; said you ; sake
        not_a_lead	2	sale de ; sali de ; same hour ; same week ; sano ; sat ; saturdays ; savings
        not_a_lead	2	saying i ; says four ; says hell ; says our ; says we ; scheduling ; scratchers
        not_a_lead	2	screen ; screens ; se me ; season ; second ; second floor ; seconds ; see him
        not_a_lead	2	see what ; sees pcp ; seguro ; seis anos ; selected ; sell us ; semanas que
        not_a_lead	2	send our ; senora pregunta ; separately ; sept ; service ; serving ; servsafe
        not_a_lead	2	settled ; sgt ; shake ; shall ; she bring ; she do ; shes in ; shifts a ; shoot
        not_a_lead	2	shop and ; shots ; should be ; si puede ; sick ; siete anos ; silent ; sin buro
        not_a_lead	2	sin costo ; since i ; singles ; sister needs ; sit ; six years ; slots ; slow
        not_a_lead	2	sober and ; sober from ; sober home ; sobriety ; sociology ; software ; sold
        not_a_lead	2	somebody in ; something your ; son hes ; sophomore ; sorry wrong ; sort of
        not_a_lead	2	soy enfermera ; speaker for ; spends ; spins ; start at ; start on ; state ; station
        not_a_lead	2	status ; stay last ; stayed with ; steps ; still here ; still in ; story ; study
        not_a_lead	2	su cuarto ; su programa ; subpoena to ; such ; summary for ; superbill ; supervision
        not_a_lead	2	svc ; swap ; take anything ; taking applications ; tal ; talked to ; taxes
        not_a_lead	2	tech position ; tell ; tengo experiencia ; tengo mucha ; termine ; termine el ; tesis
        not_a_lead	2	testing ; th grade ; thank god ; that my ; the building ; the business ; the client
        not_a_lead	2	the desk ; the driver ; the dts ; the feed ; the mornings ; the nurse ; the nurses
        not_a_lead	2	the off ; the screen ; the slot ; the summer ; the tuesday ; the walls ; the wife
        not_a_lead	2	the wrong ; therapist there ; therapists ; therapy ; there ; there and ; there for
        not_a_lead	2	there in ; there with ; they say ; they threw ; this isnt ; this spring
        not_a_lead	2	this weekend ; three on ; threw ; thursday ; til ; til he ; tire ; tire shop ; tmrw
        not_a_lead	2	to another ; to apply ; to clinical ; to find ; to give ; to la ; to my ; to partner
        not_a_lead	2	to see ; to serve ; to sunday ; to them ; to volunteer ; todo en ; told her ; told us
        not_a_lead	2	told we ; told you ; toma ; tonight ; tops ; tow ; toxicology lab ; trabajo ; trainee
        not_a_lead	2	trainees ; tremens ; tried the ; tristeza ; tues group ; tuesday / ; tuesday and
        not_a_lead	2	tuesday to ; tuesdays ; twice ; two cans ; two weeks ; tx ; u ; uc ; ucla ; un ano
        not_a_lead	2	un centro ; una ; una novena ; una tarea ; until ; up front ; us ; usa ; use drugs
        not_a_lead	2	use on ; used anything ; used drugs ; ustedes en ; va por ; vape nicotine ; vapes
        not_a_lead	2	vehicle ; ven ; vendedor de ; vending ; ver a ; verified ppo ; viagra ; vino
        not_a_lead	2	visit my ; walgreens ; wants comment ; wants it ; wants name ; wants rehab
        not_a_lead	2	wants therapist ; was my ; was trying ; wasnt ; wasnt even ; wasnt there ; watches
        not_a_lead	2	we get ; we help ; we never ; we offer ; we supply ; wedding band ; wednesday ; weds
        not_a_lead	2	week and ; weepy ; well no ; wellness ; went home ; went to ; what day ; what days
        not_a_lead	2	what the ; whats on ; when they ; whether a ; while i ; who can ; who fixes
        not_a_lead	2	who says ; who works ; whoever ; wholesale prices ; will miss ; with ai ; with denise
        not_a_lead	2	with exclusive ; with people ; with your ; withdrawal is ; within ; within 0
        not_a_lead	2	without losing ; wonder ; wonder if ; wont stop ; worked ; working ; works in
        not_a_lead	2	would i ; would just ; would love ; write for ; written ; www ; y anda ; y busco
        not_a_lead	2	y de ; y le ; y los ; y quisiera ; y running ; y/o ; years and ; years on ; yelp
        not_a_lead	2	yest ; yo dtr ; yo ya ; you billed ; you do ; you look ; you might ; you should
        not_a_lead	2	youll ; your admissions ; your billing ; your client ; your lobby ; your medical
        not_a_lead	2	your patients ; your side ; your team ; your zip ; youre ; yours in ; youve ; yrs exp
        not_a_lead	2	~ayuda ; ~cost ; ~drink and ; ~drink or ; ~drinker ; ~drinks ; ~drugs wants ; ~fax
        not_a_lead	2	~for ~a ; ~groups ; ~hold ; ~on ; ~seizures ; ~sud ; ~toma ; ~toma no
        not_a_lead	1	% of ; *abstinent.3 ; *ago.1 ; *hallucination.0 ; *hallucination.0:hypothetical
        not_a_lead	1	*nonDrug.0:negated ; *otherCause.0 ; *otherService.5:hypothetical
        not_a_lead	1	*person.0:historical ; *psychosis.0 ; *relief.1 ; *suicidalOblique.3
        not_a_lead	1	*vendor.1:other_experiencer ; *withdrawalHint.0:other_experiencer ; / ; / drugs ; 0 b
        not_a_lead	1	0 chest ; 0 cuando ; 0 for ; 0 free ; 0 hrs ; 0 i ; 0 iops ; 0 minutes ; 0 new
        not_a_lead	1	0 nights ; 0 no ; 0 this ; 0 u ; a blue ; a cake ; a demo ; a dios ; a documentary
        not_a_lead	1	a mama ; a no ; a pack ; a paycheck ; a producer ; a pt ; a stabbing ; a tire
        not_a_lead	1	a treatment ; a van ; a veteran ; a widow ; about addiction ; about your ; abril
        not_a_lead	1	acquire ; admissions line ; adult ; agree ; agreement ; ahi el ; ai ; aid ; al dia
        not_a_lead	1	alcohol detox ; alcohol withdrawal ; alguien que ; all day ; alucinaciones ; amarres
        not_a_lead	1	amarres de ; amor garantizados ; an ambulance ; an expert ; and ; and call ; and im
        not_a_lead	1	and left ; and needs ; and two ; and we ; anger ; anger management ; annual
        not_a_lead	1	anonymous ; ansiedad y ; answering ; antes de ; anxiety is ; app for ; appointment
        not_a_lead	1	apuesta ; are bad ; are still ; ask somebody ; asks if ; asks re ; at christmas
        not_a_lead	1	at it ; ataques ; ataques de ; auditor ; august and ; ayuda para ; ayudan ; ayudar
        not_a_lead	1	bat and ; be proud ; before it ; before we ; bien gracias ; bio ; blades ; bleeding
        not_a_lead	1	blog ; bodies ; boxes i ; bring tamales ; brother was ; brown ; bucket ; by a
        not_a_lead	1	by itself ; by six ; by video ; cafeteria ; cal state ; calendar ; call me
        not_a_lead	1	call with ; called me ; cambiar mi ; came and ; came in ; can ; can i ; can our
        not_a_lead	1	can she ; cannot ; case no ; casi ; casino de ; cedar ; centro ; chanting
        not_a_lead	1	charger and ; chest of ; chew ; child support ; cigs ; claims ; class and ; clean dmv
        not_a_lead	1	clean record ; cleaning ; cleans ; clinician on ; clt wants ; coats to ; colleagues
        not_a_lead	1	college kid ; comida ; como el ; complaint about ; contact ; contestan
        not_a_lead	1	convulsiones y ; cook for ; costo ; could someone ; could we ; counseling for
        not_a_lead	1	counselling ; count ; county ; county clinic ; couples counseling ; course
        not_a_lead	1	court date ; covered ; cows ; cuatro meses ; cuento ; da ; dates of ; day at
        not_a_lead	1	days of ; de ahi ; de cocinera ; de mayo ; de mes ; de pareja ; de pte ; deadline
        not_a_lead	1	deaths ; deje ; deje el ; denied ; department ; deployment ; desde tu ; detox en
        not_a_lead	1	detox exp ; detox tea ; did my ; did your ; died ; dietitian ; difference between
        not_a_lead	1	dijeron ; disputing ; dm ; do couples ; doctor wants ; doctora ; does the ; doing a
        not_a_lead	1	dolares diarios ; domingo ; domingo y ; donde esta ; dont ask ; dont have ; drinker
        not_a_lead	1	driveway ; drogo ; drop them ; drugs in ; drugs just ; drugs never ; dtr asking
        not_a_lead	1	duces ; duces tecum ; early ; eat until ; el maestro ; el papa ; el papel ; el puesto
        not_a_lead	1	else on ; embarazo y ; en abril ; en febrero ; en junio ; en radio ; en regla ; en su
        not_a_lead	1	encontraron ; enfermera y ; er ; esta ; estate of ; estuve ahi ; estuve en
        not_a_lead	1	estuve internada ; etoh / ; evening group ; every three ; every year ; everyones
        not_a_lead	1	extended car ; factura ; family member ; family visit ; faxed ; febrero ; fella
        not_a_lead	1	fent strip ; fentanilo en ; fever ; filled ; filled out ; filming ; finish my ; firm
        not_a_lead	1	flat fee ; fob ; for behavioral ; for court ; for dad ; for days ; for depression
        not_a_lead	1	for forty ; for intake ; for night ; for work ; former clt ; forty years ; four days
        not_a_lead	1	four months ; free 0 ; from her ; from here ; full time ; ga ; games ; gaming
        not_a_lead	1	gane dinero ; garantizados el ; gentleman ; gentleman who ; get it ; gift card
        not_a_lead	1	give me ; giving away ; go inpatient ; google reviews ; got his ; gotten the
        not_a_lead	1	gracias a ; grade ; grandkids ; group in ; guarantee ; guitarra ; gummies 0 ; guns
        not_a_lead	1	guns and ; gusta ; hablar with ; hablo ; hablo de ; haciendo ; hall ; handles your
        not_a_lead	1	has no ; hate ; have been ; have something ; have to ; havent gotten ; he lives
        not_a_lead	1	he ran ; hearing voices ; heart attack ; heavy ; help getting ; helps ; here wants
        not_a_lead	1	hermano de ; herramientas y ; hes never ; high school ; hijo ; his daughter
        not_a_lead	1	his name ; home + ; homeowners ; homeowners in ; homes in ; hoodie in ; hot ; hourly
        not_a_lead	1	http ; http / ; hunting for ; husb of ; husband has ; i checked ; i chew ; i count
        not_a_lead	1	i eat ; i just ; i pick ; i produce ; i shop ; i speak ; i spend ; i write ; id like
        not_a_lead	1	if a ; if hiring ; if shes ; ill be ; im good ; im through ; im trying ; im twenty
        not_a_lead	1	in los ; in memory ; in ojai ; in there ; in which ; incident ; infarto ; instead of
        not_a_lead	1	insurance for ; internada ; interview somebody ; iop and ; iop pt ; iops ; is already
        not_a_lead	1	is his ; is ruining ; is sunday ; isnt about ; it three ; it up ; itemized statement
        not_a_lead	1	its gone ; its own ; itself ; ive tried ; ive written ; juice ; just tell ; kits
        not_a_lead	1	la carta ; la casa ; la cita ; la cocina ; la doctora ; la encontraron ; la lista
        not_a_lead	1	la metanfetamina ; la oficina ; la terapeuta ; la times ; landing ; lawyer needs
        not_a_lead	1	layoff ; le digo ; le mando ; left cpap ; left in ; leo ; let me ; letter saying
        not_a_lead	1	liability ; like she ; like somewhere ; linens ; listed ; lives at ; living in
        not_a_lead	1	llaman ; llegar ; llevo 0 ; lo del ; lo que ; lodge ; looking to ; lot ; lunch ; mad
        not_a_lead	1	made it ; maestro ; male ; maleta ; mamas ; manejando ; mar ; march i ; marcos
        not_a_lead	1	mattress ; may be ; may we ; mayo y ; me dijeron ; me drogo ; me gusta ; me n
        not_a_lead	1	me off ; me pueden ; me this ; me two ; mean it ; medic ; medical records
        not_a_lead	1	medication ; medicinas ; medico ; melt ; memory of ; mensajes ; mensajes de
        not_a_lead	1	metanfetamina ; mete ; meth and ; mi bebe ; mi carta ; mi cita ; mi esposo
        not_a_lead	1	mi expediente ; million ; minutes ; minutes this ; miss ; miss the ; mondays ; month
        not_a_lead	1	morning show ; mother of ; moved ; moved out ; moved to ; muerto ; murio el ; muy
        not_a_lead	1	my application ; my bf ; my boyfriend ; my brother ; my class ; my cpr ; my divorce
        not_a_lead	1	my insurance ; my lmft ; my nursing ; my room ; my sociology ; my visa ; n i ; n some
        not_a_lead	1	nacio mi ; name is ; nd yr ; necesito cambiar ; need somewhere ; neither ; neither of
        not_a_lead	1	net 0 ; never had ; next day ; next guy ; next thursday ; nights are ; nine days
        not_a_lead	1	nite ; no consume ; no deposit ; no rx ; no show ; no usa ; no voy ; no ~alcohol
        not_a_lead	1	no ~drinking ; no ~etoh ; no ~se ; no ~sud ; noc ; none in ; nosotros ; not ~drugs
        not_a_lead	1	nothing stronger ; notice ; nursing board ; oct ; of drink ; of forty ; of last
        not_a_lead	1	of our ; of us ; of your ; off suboxone ; officer says ; ojai ; on him ; on people
        not_a_lead	1	on radio ; on telegram ; on them ; on thursday ; on tuesday ; on us ; one night
        not_a_lead	1	one year ; online ; only nicotine ; only no ; only nothing ; only smoke ; opioides
        not_a_lead	1	or ; or uses ; ortega ; otro lado ; our 0 ; our ai ; our marriage ; our program
        not_a_lead	1	out by ; over a ; overdoses ; owes ; pack ; packet ; paid for ; panel cups ; papel
        not_a_lead	1	para alguien ; para limpieza ; para los ; para mis ; para una ; parar ; pareja
        not_a_lead	1	parish ; parlays ; past pt ; per head ; perdi el ; perdi mi ; perfect ; php ; piano
        not_a_lead	1	piece about ; place to ; posted ; precios ; preferred ; preguntas ; premises
        not_a_lead	1	prescriber ; probation officer ; problem with ; produce ; produce a ; program on
        not_a_lead	1	programs ; progress ; pte ; puedo dejar ; puedo parar ; puesto ; purchasing mgr
        not_a_lead	1	que le ; que les ; que toma ; que trabaja ; quiero que ; quote on ; r ; raising
        not_a_lead	1	re her ; ready to ; received ; recital ; recognize ; recorded ; recorded msg
        not_a_lead	1	recover ; references ; register ; regla ; rehab calls ; rehabs and
        not_a_lead	1	relapse prevention ; report ; reporter with ; representante ; res ; reseda
        not_a_lead	1	residential or ; residential programs ; retainer and ; retired schoolteacher
        not_a_lead	1	retreat ; reverse ; reviews ; reviews are ; rm 0 ; robocall car ; roof
        not_a_lead	1	roommate there ; rosario ; run a ; sa ; sabados ; said he ; sali ; same time
        not_a_lead	1	samples ; says no ; scale ; scan ; schoolteacher ; se dio ; se fuma ; se mete
        not_a_lead	1	segment ; seize ; sell ; senores ; sent my ; servicio ; seven ; seven years
        not_a_lead	1	she didnt ; she got ; she hasnt ; she isnt ; shelter ; shes been ; shoes ; show your
        not_a_lead	1	showed ; showed me ; shut ; si mi ; signed by ; signs ; since april ; since my
        not_a_lead	1	since sun ; site ; sitting at ; small print ; smoked ; smoked a ; so dont ; so this
        not_a_lead	1	sober homes ; software for ; solo ; solo eso ; somebody at ; somebody like
        not_a_lead	1	somewhere for ; son died ; son is ; son plays ; son was ; sorry ; sort ; soy ; spend
        not_a_lead	1	spent two ; spins no ; spot ; sr ; stabbing ; staff ; starting ; stayed ; still got
        not_a_lead	1	still havent ; still sober ; stops ; stress ; stroke ; stronger than ; student needs
        not_a_lead	1	su carro ; su detox ; su pagina ; suboxone ; subpoena duces ; suicidal i
        not_a_lead	1	suicide prevention ; summer ; superbill for ; survey of ; suyo ; take one ; taking
        not_a_lead	1	tamales ; tattoo ; tattoo of ; tea ; tecum ; teen ; telegram ; terapeuta ; tested
        not_a_lead	1	that i ; thats it ; the bill ; the certificate ; the coffee ; the daily ; the day
        not_a_lead	1	the dental ; the difference ; the doctor ; the driveway ; the estate ; the gate
        not_a_lead	1	the hall ; the hiring ; the late ; the layoff ; the letter ; the lot ; the name
        not_a_lead	1	the same ; the slots ; the third ; therapist ; thesis ; thought he ; three
        not_a_lead	1	three rehabs ; time for ; to explain ; to file ; to fri ; to her ; to interview
        not_a_lead	1	to meet ; to send ; to set ; to treatment ; to work ; toddler ; tonight and
        not_a_lead	1	touch alcohol ; touched ; trade ; traigo un ; train ; transport ; tratamiento
        not_a_lead	1	treat just ; tres anos ; tu celular ; tx in ; un infarto ; un primo ; una agencia
        not_a_lead	1	una maleta ; until the ; up your ; ups ; upstairs ; us a ; used ; uso drogas ; valley
        not_a_lead	1	vende ; verify ; veteran ; video games ; viernes ; visa ; w the ; wait for
        not_a_lead	1	wants itemized ; wants supervisor ; was here ; we found ; we moved ; we sell
        not_a_lead	1	wednesdays ; wednesdays and ; week i ; what they ; when i ; when my ; where do
        not_a_lead	1	who does ; whoever runs ; whoever signs ; wife has ; willing to ; winter coats
        not_a_lead	1	wish to ; with other ; with our ; with residential ; with that ; with whoever ; wk 0
        not_a_lead	1	wnts ; won ; works there ; y carro ; ya ni ; ya se ; yall ; years back
        not_a_lead	1	years experience ; years off ; yoga ; you a ; you know ; you run ; you see ; you sent
        not_a_lead	1	your area ; your city ; your clients ; your clinical ; your doctors ; your google
        not_a_lead	1	your kitchen ; your nurses ; your patient ; your techs ; your ~medical ; ~a ~day
        not_a_lead	1	~counselor ; ~cousin ; ~director ; ~drink i ; ~drugs no ; ~medical
        not_a_lead	1	~medical ~director ; ~tight ; ~tx ; ~withdrawal ; ~work ; él no
        not_a_lead	-1	*abstinent.0:historical ; *abstinent.3:historical ; *arrests.0:negated
        not_a_lead	-1	*chestPain.0:negated ; *chestPain.9 ; *deliriumTremens.0:negated
        not_a_lead	-1	*detoxWord.0:negated ; *drinks.0 ; *duration.0 ; *emergency.0:negated
        not_a_lead	-1	*frequency.2:historical ; *frequency.2:negated ; *losingSupply.0
        not_a_lead	-1	*losingSupply.0:hypothetical ; *mandate.1 ; *overdose.0:negated
        not_a_lead	-1	*person.0:other_experiencer ; *quantity.4:hypothetical ; *quitting.0:hypothetical
        not_a_lead	-1	*quitting.0:other_experiencer ; *residentialDone.0:historical
        not_a_lead	-1	*serviceQuestion.0:historical ; *substance.0:other_experiencer
        not_a_lead	-1	*suicidal.0:hypothetical ; *suicidal.0:negated ; *suicidePast.0
        not_a_lead	-1	*thirdParty.1:other_experiencer ; *uses.0:other_experiencer ; *vendor.1:hypothetical
        not_a_lead	-1	*wantsOff.0:negated ; + ; + start ; 0 and ; 0 from ; 0 lbs ; 0 lives ; 0 meses
        not_a_lead	-1	0 of ; 0 overpass ; 0 per ; 0 st ; 0 started ; 0 toma ; 0 weeks ; 0 wife ; @ county
        not_a_lead	-1	a deadline ; a detox ; a diario ; a joke ; a living ; a medical ; a nadie ; a new
        not_a_lead	-1	a nurse ; a part ; a party ; a piano ; a plan ; a proposito ; a seizure ; a step
        not_a_lead	-1	a toddler ; a todos ; a version ; a waitlist ; a whole ; a year ; a ~cigarette
        not_a_lead	-1	about you ; acabo ; academy ; accountability ; across ; aetna ppo ; after my
        not_a_lead	-1	after this ; afuera ; ago wants ; ahi y ; airport ; ajuda ; alarm for
        not_a_lead	-1	algo ambulatorio ; algo en ; all of ; allow smoking ; along ; am and
        not_a_lead	-1	ambulatorio por ; amt ; an after ; an elephant ; an interview ; and her ; and i
        not_a_lead	-1	and not ; and says ; and so ; and the ; and thursdays ; and tired ; and use
        not_a_lead	-1	and uses ; ando en ; anos ; anos el ; another day ; antier ; anuncio ; anywhere
        not_a_lead	-1	apartment and ; approved ; apunto ; are the ; arent ; arizona and ; arm is
        not_a_lead	-1	around for ; as i ; asap ; ask about ; asked what ; asking before ; asks do
        not_a_lead	-1	asleep at ; asthma ; at county ; at first ; at hosp ; at noon ; at residential
        not_a_lead	-1	at that ; attempt 0 ; audit 0 ; away from ; azul ; ba ; back on ; backed ; bag
        not_a_lead	-1	bajaron ; bakery ; ball ; band ; bano de ; bartender ; batteries ; bc ; bcbs ; be at
        not_a_lead	-1	be dead ; be detoxed ; be gone ; be here ; be home ; be with ; bee ; been to
        not_a_lead	-1	before hes ; began ; behalf ; behalf of ; being ; besoin ; besoin daide ; bike
        not_a_lead	-1	bleeding from ; boca ; bowls ; bring my ; bring the ; browns ; bueno ; busco algo
        not_a_lead	-1	but she ; by car ; by him ; by pcp ; c ; cada fin ; cada quincena ; cal y ; call 0
        not_a_lead	-1	called a ; called you ; caller says ; cama de ; camino ; can a ; can drive ; can pay
        not_a_lead	-1	can u ; cant miss ; cant sleep ; capilla ; captain ; car 0 ; card in ; carpintero
        not_a_lead	-1	carro ; carro esta ; casa ; casa y ; case manager ; cats ; cause ; cb after
        not_a_lead	-1	centers for ; chair ; chairs as ; chart ; chest is ; chickens ; cho ; chronic pain
        not_a_lead	-1	citation ; classes for ; cleared ; client will ; client with ; clr crying ; co ed
        not_a_lead	-1	coach ; coat ; cobra ; cobran y ; cocaina ; cocaine ; cold ; color ; colored
        not_a_lead	-1	come back ; come out ; coming off ; compadre ; comparing ; complete ; completes
        not_a_lead	-1	completes 0 ; con narcan ; con trai ; con un ; con él ; conozco ; corazon ; cortado
        not_a_lead	-1	cost and ; costs ; coughing ; coughing up ; counselor in ; counselor who
        not_a_lead	-1	county jail ; court ; coverage and ; covered by ; crying said ; crypto ; cualquiera
        not_a_lead	-1	cuanto tarda ; cuantos ; cuantos dias ; cuentas ; cumpli ; cumpli 0 ; cut my ; d ago
        not_a_lead	-1	dad to ; daide ; daily ; dana ; daughter and ; day program ; days ago ; days on
        not_a_lead	-1	de agua ; de ajuda ; de carpintero ; de cinco ; de desintox ; de esos ; de golpe
        not_a_lead	-1	de grupo ; de los ; de texto ; de todo ; de trabajar ; de tratamiento ; de voz
        not_a_lead	-1	dead by ; deadline for ; deaf ; deal with ; dean ; decided to ; decidi ; declined to
        not_a_lead	-1	dejo la ; dentista ; deployed ; deployed till ; desayuno ; desde el
        not_a_lead	-1	desintoxicacion y ; despertar ; despues no ; detox before ; detox is ; detoxed
        not_a_lead	-1	dias para ; diciembre ; did not ; died last ; diez ; diganle a ; dinero del
        not_a_lead	-1	discharging ; dispatch ; do payment ; do something ; do that ; do we ; doctor told
        not_a_lead	-1	doctor watching ; does a ; donde queda ; donde quedan ; donde se ; dont let
        not_a_lead	-1	dont need ; dont ~want ; door with ; dos ; dos veces ; dose ; dress ; dresser
        not_a_lead	-1	driving over ; dropped in ; dry ; dtr 0 ; dude ; due in ; duele mucho ; duerme el
        not_a_lead	-1	duermo ; dura el ; dx ; e ; each night ; ear ; effect ; eight months ; el 0
        not_a_lead	-1	el correo ; el doctor ; el salvador ; el verano ; electrician ; elementary
        not_a_lead	-1	elephant ; elephant on ; eleven ; email on ; emergencia ; end my ; ended in ; ending
        not_a_lead	-1	eng ; es ; es 0 ; es de ; es por ; es urgent ; esos ; esperar ; espero
        not_a_lead	-1	esposo trabaja ; estaba ; estacionamiento ; estamos ; even know ; evening groups
        not_a_lead	-1	evenings are ; every sunday ; every weekend ; everybody ; exit ; f crying ; faa
        not_a_lead	-1	far are ; far from ; fault ; feet ; female ; few days ; figueroa ; filmed ; fils
        not_a_lead	-1	fin ; fine now ; fines ; first ; first 0 ; five days ; five nights ; five or
        not_a_lead	-1	flexible ; flies ; flight ; flying ; flying in ; foot two ; for another ; for any
        not_a_lead	-1	for fun ; for it ; for ninety ; for now ; for our ; for someone ; for whoever
        not_a_lead	-1	for whom ; for ~sz ; forearm ; form ; frasco ; frio ; from gate ; from inpatient
        not_a_lead	-1	from pcp ; from work ; froth ; fun ; funny ; further info ; gabi ; gabi po
        not_a_lead	-1	gallbladder ; gallbladder out ; garden ; gave no ; gently ; get air ; get into
        not_a_lead	-1	giup do ; give the ; gma ; go about ; go more ; god bless ; golpe ; gone ; gone by
        not_a_lead	-1	got me ; got off ; gracias por ; grado ; grass ; gray ; guten ; hace veinte ; had a
        not_a_lead	-1	had his ; halfway ; handle ; happening ; happy holidays ; hard of ; has an
        not_a_lead	-1	hasta que ; have it ; have me ; have six ; hay ; hay que ; he finally ; he quit
        not_a_lead	-1	he smokes ; head on ; headed ; healed ; hello ; help and ; her class ; her in
        not_a_lead	-1	her lips ; her mother ; her to ; here from ; here i ; hermano no ; hers ; hes been
        not_a_lead	-1	hes driving ; hes got ; hes home ; hes in ; hes on ; high on ; hija 0 ; hijo de
        not_a_lead	-1	hilfe ; him our ; his car ; his wife ; hit by ; hobby ; hombres ; home is ; home to
        not_a_lead	-1	home with ; honest i ; hosp sw ; hospice ; hosting ; hotel ; hour ; hours of
        not_a_lead	-1	husband and ; hx 0 ; hx knee ; hx ~dt ; hx ~dts ; hydromorphone ; i apply ; i clean
        not_a_lead	-1	i coach ; i cook ; i could ; i did ; i drive ; i get ; i heard ; i love
        not_a_lead	-1	i overdosed ; i read ; i run ; i sit ; i want ; i wanted ; ice ; id just ; if it
        not_a_lead	-1	if needed ; if were ; im an ; im drunk ; im embarrassed ; im parked ; im ready
        not_a_lead	-1	im six ; im supposed ; in after ; in an ; in car ; in dorm ; in it ; in jail
        not_a_lead	-1	in july ; in june ; in patient ; in private ; in the ; in torrance ; in utah
        not_a_lead	-1	in with ; info given ; ingles ; inpatient program ; inpatient this ; inpt for ; inq
        not_a_lead	-1	ins card ; insurance card ; intake slot ; into your ; iop only ; iop over
        not_a_lead	-1	is broken ; is fine ; is it ; is moving ; is our ; is using ; it alone ; it normal
        not_a_lead	-1	it over ; ito ; its about ; its always ; its like ; its my ; ive lived ; jan ; jk
        not_a_lead	-1	job last ; joked ; joven 0 ; juez ; juntos ; just be ; just now ; k no ; kapatid
        """
}
