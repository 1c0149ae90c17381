extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	2	noticed your ; nov ; novena ; now they ; num ; number for ; number was ; nurse on
        not_a_lead	2	nurse practitioner ; nursing ; o no ; october ; ocupan gente ; of an ; of google
        not_a_lead	2	of hand ; of last ; of our ; of pt ; of sober ; of thing ; ohio ; okay ; on an
        not_a_lead	2	on indeed ; on it ; on premises ; on saturdays ; one year ; opinion ; or alcohol
        not_a_lead	2	or whatever ; other two ; our 0 ; our ai ; our program ; our rent ; our van
        not_a_lead	2	over her ; overdose ; overnights ; owner of ; ozempic ; p / ; pa ; pagar ; pagina
        not_a_lead	2	paid my ; panels ; panico ; papa en ; papel ; paperwork ; para centros ; parks
        not_a_lead	2	parlays ; pasadena ; passes ; past a ; patels ; paycheck ; pcp d/c ; pension ; people
        not_a_lead	2	perdi el ; perdio ; perdio la ; perfect ; permit ; pero es ; personal ; pest
        not_a_lead	2	pest control ; phone charger ; photos ; pi ; pick it ; pin ; pizza ; platicas para
        not_a_lead	2	playing ; plays ; pm with ; po wants ; poder ; policy ; por los ; post ; posted ; pot
        not_a_lead	2	pounds ; ppo ; practicas ; practicum hours ; precios ; preferred ; pregunta
        not_a_lead	2	pregunta si ; prescribed ; prescriber ; prescribes ; press 0 ; print shop ; privacy
        not_a_lead	2	professor ; program in ; project on ; proof of ; property ; provide ; pt mom
        not_a_lead	2	pt says ; puede pasar ; pueden ; puedo parar ; q hora ; que maneja ; que quede
        not_a_lead	2	queria ; quick ; quien le ; quiero poner ; quit cigarettes ; quite ; quote for
        not_a_lead	2	rates ; reach ; recruiter ; red ribbon ; refill ; refuses ; rehab and
        not_a_lead	2	rehabilitacion ; relapse ; renewal ; rent ; replica ; replica watches ; res ; res in
        not_a_lead	2	research ; reseda ; residential or ; resistant ; respira ; response ; retainer
        not_a_lead	2	ribbon ; ribbon week ; rico ; root canal ; rtw ; ruining ; ruiz ; sabados ; sabanas
        not_a_lead	2	sabemos ; safe ; sake ; sale de ; sali ; sali de ; same hour ; same week ; sano
        not_a_lead	2	saturdays ; savings ; saying i ; says four ; says hell ; says our ; scheduling
        not_a_lead	2	scratchers ; screen ; screens ; se droga ; se mete ; season ; second ; second floor
        not_a_lead	2	seconds ; see ; see him ; sees pcp ; seguro ; seis anos ; seizure ; sell us
        not_a_lead	2	semanas que ; senora pregunta ; separately ; service ; serving ; servsafe ; settled
        not_a_lead	2	sgt ; shake ; shall ; she bring ; she didnt ; she do ; shes in ; shifts a ; shop and
        not_a_lead	2	shots ; should be ; si puede ; siguen ; silent ; sin buro ; sin costo ; since i
        not_a_lead	2	since sun ; singles ; sister needs ; six years ; sober from ; sober home ; sociology
        not_a_lead	2	software ; sold ; something your ; son hes ; son is ; sophomore ; sorry wrong
        not_a_lead	2	sort of ; soy enfermera ; soy estudiante ; speaker for ; spends ; staff ; start on
        not_a_lead	2	state ; station ; stay last ; stayed with ; steps ; still havent ; still here
        not_a_lead	2	still in ; story ; stress ; stroke ; student here ; study ; su carro ; su cuarto
        not_a_lead	2	su detox ; su programa ; sub ; subpoena to ; suicide prevention ; summary for
        not_a_lead	2	superbill ; supervision ; swap ; sweaty ; take anything ; taking applications ; tarea
        not_a_lead	2	tattoo ; taxes ; tech position ; tell ; terapeuta ; termine ; termine el ; tesis
        not_a_lead	2	thank god ; the building ; the business ; the county ; the desk ; the detox
        not_a_lead	2	the driver ; the dts ; the feed ; the mornings ; the nurse ; the nurses ; the off
        not_a_lead	2	the screen ; the slot ; the summer ; the tuesday ; the walls ; the wife ; the wrong
        not_a_lead	2	them at ; therapist there ; therapists ; therapy ; there for ; there in ; there with
        not_a_lead	2	they say ; they threw ; this isnt ; this weekend ; three on ; threw ; tienen grupos
        not_a_lead	2	til he ; tire ; tire shop ; tmrw ; to apply ; to clinical ; to fri ; to her ; to la
        not_a_lead	2	to partner ; to sunday ; to volunteer ; to work ; todo en ; told her ; told us
        not_a_lead	2	told we ; told you ; tomo ni ; tops ; toxicology lab ; train ; trainee ; trainees
        not_a_lead	2	treat that ; tremens ; tres anos ; tried the ; tristeza ; tues group ; tuesday /
        not_a_lead	2	tuesday and ; tuesday to ; twice ; two cans ; two weeks ; uc ; ucla ; una
        not_a_lead	2	una novena ; unpaid ; until ; up front ; us ; us a ; use drugs ; use on
        not_a_lead	2	used anything ; used drugs ; ustedes en ; va por ; vape nicotine ; vapes ; vehicle
        not_a_lead	2	vende ; vendedor de ; vendor ; ver a ; verified ppo ; verify ; viagra ; viernes
        not_a_lead	2	visit my ; w the ; wage ; walgreens ; wants it ; wants itemized ; wants therapist
        not_a_lead	2	wants to ; was ; was my ; was trying ; wasnt ; wasnt even ; wasnt there ; we get
        not_a_lead	2	we help ; we offer ; we supply ; wedding band ; wednesday ; weds ; week and ; weepy
        not_a_lead	2	wellness ; went home ; went to ; what days ; what the ; whats on ; when my
        not_a_lead	2	when they ; where do ; whether ; whether a ; while i ; who can ; who fixes
        not_a_lead	2	who works ; whoever signs ; will miss ; winter and ; winter coats ; with denise
        not_a_lead	2	with our ; with people ; with your ; withdrawal is ; within ; within 0
        not_a_lead	2	without losing ; wonder ; wonder if ; wont stop ; worked ; working ; works in
        not_a_lead	2	would i ; would just ; would love ; write for ; written ; www ; y busco ; y de
        not_a_lead	2	y los ; y quisiera ; y/o ; ya esta ; years back ; years clean ; years off ; years on
        not_a_lead	2	yest ; yo dtr ; yo ya ; you a ; you billed ; you do ; you in ; you know ; you look
        not_a_lead	2	you might ; you should ; you treat ; youll have ; your client ; your clinical
        not_a_lead	2	your medical ; your side ; your team ; your techs ; youre ; yours in ; youve
        not_a_lead	2	yrs exp ; ~cost ; ~drink and ; ~drinker ; ~drinks ; ~droga ; ~drugs no ; ~drugs wants
        not_a_lead	2	~fax ; ~for ~a ; ~groups ; ~hold ; ~nurse ; ~seizures ; ~sud ; ~tight ; ~toma
        not_a_lead	2	~toma no
        not_a_lead	1	% of ; *ago.1 ; *deliriumTremens.0 ; *detoxWord.0:historical
        not_a_lead	1	*hallucination.0:hypothetical ; *keptUsing.0 ; *otherCause.0 ; *psychosis.0
        not_a_lead	1	*relief.1 ; *sinceLastUse.3 ; *uses.0:negated ; *vendor.1:other_experiencer
        not_a_lead	1	*withdrawalHint.0:other_experiencer ; / drugs ; 0 b ; 0 cuando ; 0 each ; 0 hour
        not_a_lead	1	0 hrs ; 0 i ; 0 iops ; 0 minutes ; 0 needs ; 0 new ; 0 nights ; 0 no ; 0 to ; 0 u
        not_a_lead	1	0 will ; a cake ; a cat ; a copy ; a demo ; a documentary ; a food ; a gun ; a heart
        not_a_lead	1	a kitchen ; a mama ; a pack ; a paycheck ; a pt ; a stabbing ; a tech ; a tire
        not_a_lead	1	a treatment ; a van ; a veteran ; about addiction ; about him ; abril ; acquire ; act
        not_a_lead	1	acts ; addicts ; adicciones ; admin ; admissions line ; adult ; agent ; agree
        not_a_lead	1	agreement ; ahi en ; aid ; al dia ; all ; all day ; amarres ; amarres de
        not_a_lead	1	amor garantizados ; an ambulance ; an overdose ; and ; and call ; and has ; and im
        not_a_lead	1	and ive ; and left ; and needs ; and two ; and wed ; anger ; anger management
        not_a_lead	1	another rehab ; ansiedad y ; answering ; anxiety is ; anybody ; apoyo para
        not_a_lead	1	appointment ; apuesta ; are bad ; are still ; ask somebody ; asks about ; at another
        not_a_lead	1	at christmas ; at it ; ataques ; ataques de ; attended ; august and ; aunt asks
        not_a_lead	1	ayer y ; ayudar ; bachelor ; bat and ; be proud ; been selected ; before it
        not_a_lead	1	before they ; before we ; behind ; binge eating ; bio ; blankets and ; blog
        not_a_lead	1	bls current ; bodies ; boxes i ; bring her ; bring tamales ; bringing ; brother in
        not_a_lead	1	brother was ; brown ; bucket ; busco empleo ; by a ; by itself ; by six ; by video
        not_a_lead	1	cal state ; call with ; called me ; cambiar mi ; cambiar su ; came and ; came in
        not_a_lead	1	can ; can our ; cards ; case ; case no ; casino de ; cedar ; center in ; centro
        not_a_lead	1	certificado ; chamba de ; channel ; chanting ; chew ; child support ; cigs
        not_a_lead	1	class and ; clean off ; cleans ; clienta ; cliente ; coats to ; colleagues
        not_a_lead	1	college kid ; comida ; como el ; company and ; complaint about ; completed
        not_a_lead	1	comprobante ; con eso ; con la ; confused ; contact ; convulsiones y ; costo
        not_a_lead	1	could be ; could someone ; could we ; count ; county clinic ; couples counseling
        not_a_lead	1	court date ; covered ; cows ; cuando me ; cuando puedo ; cuatro meses ; cuento
        not_a_lead	1	current iop ; dates of ; day at ; de ahi ; de embarazo ; de pte ; de publicidad
        not_a_lead	1	de visitas ; deadline ; deaths ; debo ; deje ; deje el ; deployment ; desde casa
        not_a_lead	1	desde tu ; detox exp ; detox tea ; detox y ; diarios ; did my ; did your ; dietitian
        not_a_lead	1	difference between ; digo ; dijeron ; director ; discharged in ; disculpe
        not_a_lead	1	do couples ; doctor wants ; doctora ; does the ; dolares diarios ; donations
        not_a_lead	1	donde esta ; dreams ; driveway ; droga ; drogo ; drop them ; drugs in ; dtr asking
        not_a_lead	1	dv ; early ; eat until ; el futbol ; el maestro ; el papa ; el puesto ; el que
        not_a_lead	1	ella no ; else on ; embarazo ; embarazo y ; en abril ; en junio ; en radio ; en regla
        not_a_lead	1	encontraron ; er ; esposa ; esta en ; estate of ; estuve ahi ; every morning
        not_a_lead	1	every three ; every year ; everyones ; ex client ; expiring ; extended ; extended car
        not_a_lead	1	f wants ; fact ; factura ; fallecio ; family member ; family visit ; faxed ; febrero
        not_a_lead	1	febrero y ; fella ; fentanilo en ; fever ; filled ; filled out ; finish my ; flat fee
        not_a_lead	1	for court ; for dad ; for days ; for depression ; for family ; for night
        not_a_lead	1	for weekend ; for work ; for you ; form for ; former clt ; former patient
        not_a_lead	1	forty years ; four days ; free 0 ; free spins ; front ; front of ; full time ; ga
        not_a_lead	1	gambles ; games ; gaming ; gana dinero ; garantizados el ; gentleman ; gentleman who
        not_a_lead	1	gets it ; gift card ; give me ; giving away ; go inpatient ; google reviews ; got his
        not_a_lead	1	graduated in ; grandkids ; group and ; group to ; guarantee ; guitarra ; gummies 0
        not_a_lead	1	guns ; guns and ; gusta ; h / ; hablar with ; hablo ; hace un ; hacemos ; haciendo
        not_a_lead	1	had the ; half ; hall ; handles that ; handles your ; have something ; have to
        not_a_lead	1	havent been ; he lives ; he ran ; heart attack ; help getting ; helping ; here 0
        not_a_lead	1	here wants ; hermano de ; hijo ; his sister ; homeowners ; homes in ; honey
        not_a_lead	1	hoodie in ; horario ; hot ; hourly ; houses ; houses and ; husb of ; husband has
        not_a_lead	1	hx no ; hypnosis ; i chew ; i count ; i eat ; i pick ; i produce ; i speak ; i spend
        not_a_lead	1	id like ; if hiring ; if shes ; if ~iop ; ill be ; im a ; im good ; im in
        not_a_lead	1	im through ; im trying ; im with ; in august ; in los ; in lot ; in memory ; income
        not_a_lead	1	infarto ; insurance for ; internada ; interview somebody ; iop and ; iop pt ; iops
        not_a_lead	1	is cutting ; is his ; is ruining ; is sunday ; isnt about ; it up
        not_a_lead	1	itemized statement ; its gone ; itself ; ive tried ; ive written ; j ; jueves ; juice
        not_a_lead	1	julio ; june and ; junio ; just tell ; kits ; la carta ; la cita ; la cocina
        not_a_lead	1	la consejera ; la encontraron ; la oficina ; la terapeuta ; la times ; landing
        not_a_lead	1	lawyer needs ; le mando ; left a ; left cpap ; leo ; like somewhere ; line cook
        not_a_lead	1	line of ; linens ; lista ; lista de ; listed ; lives at ; living in ; llegar
        not_a_lead	1	llevo 0 ; lo del ; lodge ; looking to ; lunch ; mad ; made it ; maestro ; mail a
        not_a_lead	1	maleta ; mande ; manejando ; mar ; march and ; march i ; marcos ; mattress ; may be
        not_a_lead	1	mayo y ; me before ; me dijeron ; me drogo ; me gusta ; me gustaria ; me la
        not_a_lead	1	me pueden ; mean it ; medical records ; medication ; medico ; melt ; memory of
        not_a_lead	1	meses de ; meth and ; mi carta ; mi cita ; mi expediente ; million ; minutes
        not_a_lead	1	minutes this ; minutes with ; miss the ; month ; morning show ; mother of ; moved out
        not_a_lead	1	moved to ; moving to ; murio el ; muy ; my application ; my bf ; my boyfriend
        not_a_lead	1	my brother ; my class ; my insurance ; my nursing ; my room ; my visa ; n some
        not_a_lead	1	name is ; necesito cambiar ; needs proof ; next guy ; next thursday ; night
        not_a_lead	1	nine days ; nite ; no consume ; no deposit ; no rx ; no usa ; no ~sud ; no ~toma
        not_a_lead	1	nobody knows ; none in ; nosotros ; not ~drugs ; nothing ; notice ; now i ; now no
        not_a_lead	1	nursing board ; oct ; of drink ; of us ; of whoever ; off suboxone ; office ; officer
        not_a_lead	1	officer says ; on a ; on addiction ; on him ; on people ; on radio ; on telegram
        not_a_lead	1	on them ; on thursday ; on tuesday ; online ; only nicotine ; only no ; only nothing
        not_a_lead	1	only smoke ; openings on ; operate ; opioides ; or ; or uses ; orders ; ortega
        not_a_lead	1	otro lado ; out by ; owes ; own a ; own name ; pacientes con ; pack ; pack a ; packet
        not_a_lead	1	paid for ; panel cups ; papa ; para alguien ; para la ; para limpieza ; para mis
        not_a_lead	1	para sus ; parar ; pareja ; parish ; paso ; passive ; per ; per head ; perdi mi ; php
        not_a_lead	1	piano ; piece about ; pilot ; place to ; planning ; practicum hrs ; print
        not_a_lead	1	probation officer ; problem with ; produce ; produce a ; progress ; psicologa
        not_a_lead	1	psych tech ; pte ; publicidad ; puedo dejar ; puesto ; purchasing mgr ; qualified
        not_a_lead	1	que les ; que toma ; que trabaja ; quien puedo ; quiere cambiar ; quiero que
        not_a_lead	1	quit vaping ; r ; raising ; re her ; ready to ; received ; recital ; recognize
        not_a_lead	1	recorded ; recorded msg ; recover ; references ; register ; regla
        not_a_lead	1	relapse prevention ; relocating from ; renta ; rep ; reporter with ; representante
        not_a_lead	1	resi client ; residential house ; resultados ; retainer and ; reviews ; rm ; road
        not_a_lead	1	robocall car ; roof ; roommate there ; rosary ; sa ; said he ; salio ; same time
        not_a_lead	1	sat ; says no ; scale ; scan ; se dio ; se fuma ; se me ; seat ; selected ; semanas
        not_a_lead	1	send our ; send us ; senor ; senores ; sent my ; servicio ; servicio de ; seven
        not_a_lead	1	seven years ; she got ; she hasnt ; she isnt ; shelter ; shes 0 ; shes been ; shoes
        not_a_lead	1	shoot ; show your ; showed ; showed me ; shows up ; si mi ; signed by ; signs ; sigo
        not_a_lead	1	since april ; since my ; slots ; small print ; smoked ; smoked a ; so this
        not_a_lead	1	sober and ; sober homes ; sobredosis en ; sobriety ; software for ; solo ; solo eso
        not_a_lead	1	somebody at ; something ; somewhere for ; son died ; sorry ; sort ; spend ; spent two
        not_a_lead	1	spins ; spins no ; spot ; stabbing ; start at ; starts ; staying at ; still sober
        not_a_lead	1	stop in ; stopped ; student needs ; su cita ; suboxone ; summer ; survey of ; suyo
        not_a_lead	1	svc ; take one ; take them ; taking ; talked to ; tamales ; tattoo of ; teenager
        not_a_lead	1	telegram ; tenis ; tenis en ; tested ; testing ; that i ; thats it ; the blue
        not_a_lead	1	the certificate ; the client ; the coffee ; the daily ; the day ; the dental
        not_a_lead	1	the difference ; the driveway ; the estate ; the fall ; the hall ; the hiring
        not_a_lead	1	the late ; the letter ; the lot ; the name ; the parrot ; the same ; the slots
        not_a_lead	1	the third ; there when ; thesis ; this spring ; thought he ; time for ; time is
        not_a_lead	1	to another ; to file ; to interview ; to meet ; to my ; to send ; to serve ; to them
        not_a_lead	1	to treatment ; toddler ; told no ; toma ; tonight ; tonight and ; took him
        not_a_lead	1	touch alcohol ; touched ; trabaja ; trade ; traigo un ; transport ; tratamiento
        not_a_lead	1	tratan ; treat just ; triste ; tu celular ; tx ; tx in ; u ; ultima ; un ano
        not_a_lead	1	un centro ; un infarto ; un primo ; una agencia ; una maleta ; up your ; ups
        not_a_lead	1	upstairs ; used ; uso nada ; ustedes ayudan ; valley ; veteran ; video games ; visa
        not_a_lead	1	w 0 ; wants name ; wants supervisor ; was discharged ; was here ; was with ; we found
        not_a_lead	1	we moved ; we operate ; wed ; wednesdays ; wednesdays and ; week i ; well no ; when i
        not_a_lead	1	who does ; who isnt ; who says ; wife has ; wish to ; with other ; with residential
        not_a_lead	1	with that ; wk 0 ; wnts ; works there ; would ; would one ; y me ; y ropa ; y running
        not_a_lead	1	ya ni ; years and ; years experience ; you mail ; you send ; you sent ; youll
        not_a_lead	1	your alumni ; your area ; your city ; your clients ; your google ; your nurses
        not_a_lead	1	your patient ; your zip ; your ~medical ; ~a ~day ; ~counselor ; ~cousin ; ~director
        not_a_lead	1	~drink i ; ~drink or ; ~medical ; ~medical ~director ; ~solo ; ~son ; ~tx
        not_a_lead	1	~withdrawal ; ~work ; él ; él no
        not_a_lead	-1	*abstinent.0:historical ; *abstinent.3:historical ; *chestPain.0:historical
        not_a_lead	-1	*chestPain.0:negated ; *chestPain.9 ; *clientAdmin.9:other_experiencer
        not_a_lead	-1	*deliriumTremens.0:negated ; *detoxWord.0:negated ; *emergency.0:negated
        not_a_lead	-1	*emergency.8 ; *frequency.2:historical ; *hallucination.1 ; *iopRequest.0:negated
        not_a_lead	-1	*losingSupply.0:hypothetical ; *mandate.1 ; *mandator.0:negated
        not_a_lead	-1	*otherService.4:negated ; *overdose.0:negated ; *person.0:other_experiencer
        not_a_lead	-1	*quantity.4:other_experiencer ; *quitting.0:historical ; *quitting.0:hypothetical
        not_a_lead	-1	*quitting.0:other_experiencer ; *seizure.0:hypothetical ; *substance.1
        not_a_lead	-1	*substance.2:hypothetical ; *suicidal.0:hypothetical ; *suicidal.0:negated
        not_a_lead	-1	*thirdParty.1:other_experiencer ; *vendor.1:hypothetical ; *wantsOff.0:hypothetical
        not_a_lead	-1	*wantsOff.0:negated ; / span ; / su ; 0 and ; 0 days ; 0 from ; 0 lives ; 0 mi
        not_a_lead	-1	0 overpass ; 0 per ; 0 st ; 0 toma ; 0 under ; 0 weeks ; 0 wife ; a clinic
        not_a_lead	-1	a counselor ; a doctor ; a estar ; a good ; a guy ; a house ; a kid ; a little
        not_a_lead	-1	a nadie ; a plan ; a proposito ; a semester ; a step ; a toddler ; a todos
        not_a_lead	-1	a typical ; a version ; a while ; a whole ; a ~cigarette ; abogado ; about this
        not_a_lead	-1	about you ; aca ; acabo ; academy ; accountability ; advised ; aetna ppo
        not_a_lead	-1	after this ; ago no ; aint ; aire ; airport ; ajuda ; algo en ; alguem ; all of
        not_a_lead	-1	allow smoking ; along ; already decided ; also ; am and ; an after ; an interview
        not_a_lead	-1	and goes ; and i ; and may ; and not ; and tired ; and use ; and uses ; and whether
        not_a_lead	-1	and work ; ando en ; anos el ; another day ; antier ; anuncio ; apartment and
        not_a_lead	-1	approved ; are blue ; are in ; argue ; arizona and ; arm is ; around for ; as i
        not_a_lead	-1	asap ; asked what ; asking before ; asks do ; asks how ; asleep at ; asthma ; at bus
        not_a_lead	-1	at church ; at county ; at first ; at hosp ; at lunch ; at noon ; at our
        not_a_lead	-1	at residential ; audit 0 ; away from ; ayer ; azul ; ba ; back in ; back on ; backed
        not_a_lead	-1	bad ; bad and ; bags ; bajaron ; bartender ; bcbs ; be at ; be dead ; be detoxed
        not_a_lead	-1	be gone ; be here ; be home ; be in ; bee ; been to ; before ; began ; behalf
        not_a_lead	-1	behalf of ; believes ; besoin ; besoin daide ; bien ; bike ; billed me ; birthday
        not_a_lead	-1	birthday is ; bowls ; bring the ; bro in ; browns ; but my ; but she ; by car ; c
        not_a_lead	-1	cada fin ; cada quincena ; call 0 ; call at ; call says ; called you ; camino
        not_a_lead	-1	can a ; can drive ; can her ; can u ; cant miss ; cant tell ; capilla ; captain
        not_a_lead	-1	car 0 ; cara ; carpintero ; carro esta ; casa ; casa y ; case manager ; case mgr
        not_a_lead	-1	caseworker ; cash price ; cats ; cause ; cb 0 ; ceiling ; cell ; center and ; chair
        not_a_lead	-1	chest is ; chickens ; cho ; chronic pain ; cincuenta ; citation ; classes for
        not_a_lead	-1	client will ; client with ; clinicals ; clr crying ; coach ; cobra ; cobran y
        not_a_lead	-1	cocaine ; code ; color ; come along ; comes next ; compadre ; comparing ; completes
        not_a_lead	-1	con él ; condado de ; conmigo ; conozco ; corazon ; corner ; cortado ; cost and
        not_a_lead	-1	coughing ; coughing up ; counselor there ; counselor who ; counted ; county jail
        not_a_lead	-1	court ; cp ; crying said ; cualquiera ; cuando hay ; cuanto sale ; cuanto tarda
        not_a_lead	-1	cuantos ; cuantos dias ; cuentas ; cumpli ; cut my ; d ago ; d inpatient ; d prog
        not_a_lead	-1	d/c planner ; dad to ; daide ; dana ; daughter and ; day program ; daycare
        not_a_lead	-1	days ago ; days and ; days on ; dc ; de agua ; de ajuda ; de carpintero
        not_a_lead	-1	de desintox ; de eso ; de esos ; de grupo ; de internado ; de todo ; de trabajar
        not_a_lead	-1	de tratamiento ; de voz ; deadline for ; dean ; decided to ; decidi ; declined to
        not_a_lead	-1	dejan ; dejo la ; del banco ; denies ; dentista ; departamento ; deployed
        not_a_lead	-1	deployed till ; descanse ; desde el ; desintoxicacion p ; desintoxicacion y
        not_a_lead	-1	despertar ; detox before ; detoxed ; detoxing ; dias para ; diciembre ; did it
        not_a_lead	-1	died last ; diganle a ; dinero del ; discharging ; dishwasher ; do people
        not_a_lead	-1	do something ; do that ; do we ; doc ; doctor watching ; donde empezar ; donde queda
        not_a_lead	-1	donde quedan ; donde se ; dont let ; dont think ; dont ~want ; dos ; dose ; down at
        not_a_lead	-1	doy ; dress ; dresser ; dtr 0 ; dude ; due in ; duele mucho ; duermo ; dura el ; e
        not_a_lead	-1	effect ; eight months ; el sabado ; el salvador ; el trabajo ; electrician
        not_a_lead	-1	elementary ; elephant ; elephant on ; email ; email on ; en casa ; en van ; end my
        not_a_lead	-1	ended in ; ending ; eng ; eng / ; entro ; er doc ; es de ; es por ; esos ; esperar
        not_a_lead	-1	espero ; esposo trabaja ; estacionamiento ; estamos ; even know ; evening groups
        not_a_lead	-1	evening iop ; evenings are ; every sunday ; every weekend ; everybody ; f crying
        not_a_lead	-1	faa ; face ; fault ; feed ; feeds ; fell ; felt ; few days ; figueroa ; final bill
        not_a_lead	-1	fines ; finish ; finish the ; finished ; five days ; flexible ; flies ; flight
        not_a_lead	-1	flying ; flying in ; foot two ; for another ; for any ; for nine ; for now ; for our
        not_a_lead	-1	for whom ; for wife ; for ~sz ; forward to ; freight ; from gate ; from inpatient
        not_a_lead	-1	from pcp ; from work ; froth ; fun ; funny ; further info ; gabi ; gabi po
        not_a_lead	-1	gallbladder ; gallbladder out ; garden ; gave no ; gently ; get her ; get into
        not_a_lead	-1	get out ; give name ; give the ; gives ; go about ; go more ; god bless ; going to
        not_a_lead	-1	gone ; good ; good student ; got me ; got off ; gracias por ; grado ; grass ; gray
        not_a_lead	-1	guten ; guys do ; hacen ; had his ; halfway ; handle ; handle it ; happening
        not_a_lead	-1	harbor ; hard of ; has an ; has to ; hasta que ; have had ; have it ; have six
        not_a_lead	-1	hay que ; he said ; he takes ; head ; headed ; healed ; heard ; heart is ; hecha
        not_a_lead	-1	hello ; help and ; her and ; her class ; her counselor ; her in ; her lips
        not_a_lead	-1	her mother ; her other ; here from ; hermano no ; hermanos ; hes been ; hes got
        not_a_lead	-1	hes home ; hes in ; hi there ; high on ; hija 0 ; hijo de ; hilfe ; him our
        not_a_lead	-1	his car ; his head ; his wife ; hit by ; hit me ; hold ; hombres ; home to
        not_a_lead	-1	home with ; honest i ; hosp sw ; hospice ; hosting ; hours of ; hoy ; hurts
        not_a_lead	-1	hurts bad ; hx 0 ; hx knee ; hx ~dt ; hx ~dts ; hydromorphone ; i am ; i clean
        not_a_lead	-1	i coach ; i could ; i get ; i heard ; i laughed ; i love ; i overdosed ; i use
        not_a_lead	-1	i want ; i wanted ; id just ; if needed ; if were ; im drunk ; im parked ; im six
        not_a_lead	-1	im supposed ; in an ; in car ; in dorm ; in iraq ; in june ; in patient ; in private
        not_a_lead	-1	in residential ; in torrance ; in with ; info given ; ingles ; inpatient this ; inq
        not_a_lead	-1	ins card ; instead ; insurance do ; into your ; iop over ; iraq ; is broken ; is for
        not_a_lead	-1	is moving ; is named ; is our ; is using ; issue ; it alone ; it be ; it over
        not_a_lead	-1	it to ; it wasnt ; its about ; its always ; its like ; its meth ; its my ; ive lived
        not_a_lead	-1	ive picked ; jan ; january ; jk ; job last ; joked ; joven 0 ; juez ; jugo ; juntas
        not_a_lead	-1	juntos ; just be ; just now ; kapatid ; kapatid ko ; keep a ; kid brother ; killed
        not_a_lead	-1	kitchen ; knife and ; knock ; know it ; know the ; know which ; knows ; l ; l arm
        not_a_lead	-1	la iglesia ; lake ; las cinco ; las mananas ; las seis ; last ; last drink
        not_a_lead	-1	last month ; last name ; last night ; lawyer ; lax ; le pusieron ; le voy ; lease is
        not_a_lead	-1	leave name ; legal ; legs ; let ; lets me ; lexapro ; like he ; like him ; like with
        not_a_lead	-1	limits ; line with ; little league ; live at ; live with ; living at ; living there
        not_a_lead	-1	llama x ; llamar despues ; llego ; llego a ; lo ; lo decidi ; locked ; lol ; long do
        not_a_lead	-1	longest ; looking forward ; loose ; ls ; lu ; lugar donde ; lugar para ; lunch hr
        not_a_lead	-1	machine ; made a ; maestra de ; magandang gabi ; making sense ; malilla ; man in
        not_a_lead	-1	mananas ; mando un ; maria ; mark ; marqueme ; mas que ; matar ; may and ; maybe
        not_a_lead	-1	me as ; me at ; me back ; me duele ; me duerme ; me entra ; me home ; me mando
        not_a_lead	-1	me my ; me operaron ; me paso ; me take ; me when ; meals ; med ; mentioned ; mes
        not_a_lead	-1	meter a ; metro ; mgmt bed ; mi comadre ; mi marido ; mi numero ; mi sobrina
        not_a_lead	-1	mi sobrino ; mi turno ; mi vecina ; mia ; michoacan ; mind ; minute and ; mis primos
        not_a_lead	-1	miss work ; missed ; mom ; mom asks ; mom with ; money for ; months now ; more of
        not_a_lead	-1	morning and ; morning person ; mornings are ; mortgage ; mother on ; movies ; ms
        not_a_lead	-1	mucho el ; multivitamin ; my apartment ; my aunt ; my breastbone ; my cousin
        not_a_lead	-1	my dad ; my eyes ; my knee ; my laptop ; my life ; my sister ; my social ; my system
        not_a_lead	-1	my team ; my uncle ; my whole ; my wrists ; my ~husband ; my ~sister ; n/a ; narcan
        """
}
