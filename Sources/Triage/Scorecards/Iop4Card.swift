extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	-1	pushing ; put it ; qd ; que fuman ; que hable ; que lleva ; que voy ; quedo
        iop	-1	question about ; quiere matar ; quiere saber ; quiero estar ; quiero saber ; ranch in
        iop	-1	rang ; rates ; rather not ; raya ; re gf ; re husb ; re the ; reading this ; realtor
        iop	-1	recruiter ; redid ; reentry ; refrigerator ; refund ; refuses ; regalo ; regular use
        iop	-1	rehab en ; release ; remember ; rento ; rep for ; repeating ; replacement ; res in ; res tx
        iop	-1	resi in ; resid ; reside ; residential for ; residential not ; residential para
        iop	-1	residential side ; residential treatment ; residential with ; residents ; respira bien
        iop	-1	restraining order ; restroom ; result ; resumed ; retired wants ; retires ; retiring
        iop	-1	return ; revived ; rid ; rid of ; right ; roommate on ; roommates all ; root beer ; rounds
        iop	-1	rounds of ; row ; rp ; rph ; sabemos ; said six ; said yes ; sale el ; sali ayer
        iop	-1	sali bien ; saliendo ; same thing ; sandwich ; sangre ; saturday and ; say how ; say you
        iop	-1	says hell ; says just ; says meth ; says residential ; says self ; scan ; script ; se acaba
        iop	-1	se de ; se lo ; se ni ; se quedo ; se toma ; seasonal ; second week ; secret ; see ; seeing
        iop	-1	seen ; sees pcp ; segui con ; seguidos ; seguro de ; seis meses ; seizures ; self employed
        iop	-1	self pay ; sell insurance ; semana me ; senior ; senior year ; sense ; sent me ; seven days
        iop	-1	seven since ; several times ; shakes ; she does ; she found ; she had ; she just
        iop	-1	she never ; she smokes ; she takes ; shes home ; shes in ; shes sober ; shoots
        iop	-1	should mentions ; show ; showed ; shy ; si a ; side and ; siento que ; sigo ; since april
        iop	-1	since aug ; since february ; since his ; since memorial ; since my ; since saturday
        iop	-1	since they ; single day ; sister ; sister in ; sister re ; sister uses ; site ; site for
        iop	-1	sits on ; six month ; six nights ; sixer ; sixty days ; slams tina ; smiles ; smokin crack
        iop	-1	smoking fetty ; so do ; so i ; so now ; so theres ; sobredosis en ; sock ; software
        iop	-1	solamente ; solo para ; some cocaine ; somebody should ; somewhere or ; son in ; sopa
        iop	-1	sorry if ; soy la ; speed 0 ; spends ; spice every ; sports ; spot ; stabbed ; stand
        iop	-1	stand up ; standing here ; standing on ; starts at ; states ; stats ; stay here
        iop	-1	stayed dry ; steel ; steel reserve ; steering ; steering wheel ; stepping ; still in
        iop	-1	still use ; stop i ; stopped ; straight since ; strips 0 ; studio ; studio and ; stupid
        iop	-1	su ; subject ; substance is ; success ; sud ; suegra ; suitcase ; sun ; sunday after
        iop	-1	supervised ; supervises ; support group ; supportive no ; sure ; surfing ; suspects ; sw
        iop	-1	swears it ; switched ; sz d/o ; table ; table next ; take leave ; take medi ; take the
        iop	-1	takes it ; tambien ; tattoo ; taught ; teeth chattering ; ten months ; tenant ; tent
        iop	-1	terrified ; text only ; that comes ; that fits ; that it ; that long ; that says
        iop	-1	that time ; thats an ; the aisle ; the ambulance ; the apartment ; the arm ; the bridge
        iop	-1	the company ; the days ; the drinking ; the drug ; the dying ; the eight ; the entire
        iop	-1	the group ; the kitchen ; the lamp ; the late ; the length ; the letter ; the lights
        iop	-1	the living ; the nitrous ; the once ; the one ; the outpatient ; the owner ; the paper
        iop	-1	the phone ; the pipe ; the problem ; the refrigerator ; the school ; the shakes ; the state
        iop	-1	the vet ; the wallpaper ; the withdrawal ; then ; then 0 ; then he ; then never
        iop	-1	therapist 0 ; there are ; there out ; they can ; they know ; they tell ; they threw
        iop	-1	theyd get ; thinner ; third month ; thirties ; thirty ; this ; this message ; this semester
        iop	-1	this yr ; three at ; three jobs ; three kids ; three of ; through all ; through detox
        iop	-1	thru it ; thru the ; thurs ua ; tid ; tie ; tienen internamiento ; tijuana en ; til i
        iop	-1	time ever ; time im ; times a ; times and ; tio ; to about ; to apply ; to donate
        iop	-1	to follow ; to fresno ; to friday ; to give ; to in ; to kill ; to my ; to open ; to other
        iop	-1	to outpatient ; to quit ; to ten ; to them ; tocar ; todavia no ; today hes ; todo y
        iop	-1	todos los ; tomo de ; tomo pastillas ; tomorrow is ; tooth ; touched anything ; tow truck
        iop	-1	town ; toy ; trailer ; trash ; tratamiento y ; travel for ; treinta ; tremens ; triage
        iop	-1	tribal ; truck since ; truly ; truth ; truth is ; tues thurs ; tulsa ; turkey and
        iop	-1	tweaking ; twenty a ; twenty six ; twice and ; two guys ; tx for ; tx meth ; typed ; u guys
        iop	-1	u take ; ultima ; un ; un doce ; un problema ; una convulsion ; una entrevista
        iop	-1	una pastilla ; una raya ; uno ; until the ; up monday ; up on ; up your ; us a ; use ice
        iop	-1	uses and ; uso drogas ; ustedes ayudan ; valentines ; valor ; vape only ; verified
        iop	-1	very long ; very nice ; vez ; vicodin ; viejo ; vine ; visits ; vodkas ; volunteered
        iop	-1	volvi ; vomiting blood ; voy a ; vuelve a ; w/d from ; w/d protocol ; waiting on
        iop	-1	wallpaper ; want a ; want him ; want off ; wanted the ; wants off ; wants placement
        iop	-1	wants program ; wants rehab ; wants something ; wants somewhere ; wants to ; warm ; was 0
        iop	-1	was arrested ; was discharged ; was killing ; was smoking ; was taking ; wash ; waste
        iop	-1	watched ; watching ; watching me ; way for ; wear ; web form ; weds ; week 0 ; week five
        iop	-1	week i ; week off ; weekdays too ; weekends for ; weekends im ; weekends now ; weeks and
        iop	-1	weeks before ; weeks with ; weight ; went ; went from ; went out ; were ; what happens
        iop	-1	what hes ; what id ; what the ; whatever was ; whats your ; when ; whenever i ; whether
        iop	-1	which ; whispering ; who deals ; who or ; who says ; wife found ; wife gone ; wife has
        iop	-1	wife left ; wife to ; will hold ; wind ; wine a ; wine every ; winters ; winters ago
        iop	-1	with denise ; with dr ; with fent ; with his ; with one ; with somebody ; with your
        iop	-1	with zero ; with ~icu ; wk wants ; wkdays ; wm ; wnts ; women only ; wont talk ; wood
        iop	-1	work from ; work if ; work knows ; workday ; worker ; works for ; works with ; wt ; x yrs
        iop	-1	y ahora ; y anda ; y asi ; y hasta ; y never ; y running ; y sabados ; y tambien ; y tengo
        iop	-1	ya deje ; ya lleva ; ya se ; yall ; yall take ; yard ; year long ; year old
        iop	-1	years experience ; years is ; years its ; years most ; years two ; years with ; yo ya
        iop	-1	you allow ; you be ; you charge ; you last ; you let ; you under ; youll have
        iop	-1	your building ; your medical ; your people ; your place ; your residential ; yrs wife
        iop	-1	~/ ~0 ; ~0 ~/ ; ~0 ~i ; ~a ~seizure ; ~aftercare ; ~antecedente ; ~antecedente ~de
        iop	-1	~asking ; ~asking ~for ; ~at ~your ; ~beds ; ~cash ; ~confusion ; ~convulsion ; ~court
        iop	-1	~de ~tomar ; ~dejar ; ~dejar ~de ; ~dias ; ~dog ; ~drinking ; ~dts with ; ~every ~day
        iop	-1	~fax ; ~finished ; ~fuma ; ~had ; ~had ~a ; ~hanged ~himself ; ~have ; ~her ; ~i ~had
        iop	-1	~info ; ~junkie ; ~klonopin ; ~las ; ~los ~dias ; ~me ~da ; ~months ; ~mother
        iop	-1	~my ~drinking ; ~myself ; ~no ~puedo ; ~only ; ~opi ; ~other ~info ; ~pays ; ~puedo
        iop	-1	~puedo ni ; ~seeing ~things ; ~seizures ; ~solo ; ~sz 0 ; ~sz none ; ~things ; ~todos
        iop	-1	~todos ~los ; ~use since ; ~want ; ~x ~0 ; él no
        iop	-2	*abstinent.2 ; *abstinent.3:negated ; *abstinent.3:other_experiencer ; *backToUse.0:negated
        iop	-2	*caller.0:historical ; *caller.0:negated ; *ciwa.0 ; *confusion.0:negated ; *duration.5
        iop	-2	*familySupport.0 ; *frequency.0:possible ; *hallucination.0 ; *homeless.0:other_experiencer
        iop	-2	*hooked.0 ; *keptUsing.0:possible ; *mandator.1:negated ; *needsHelp.0
        iop	-2	*nonDrug.0:other_experiencer ; *otherService.1 ; *otherService.4:negated ; *otherService.5
        iop	-2	*overdoseNow.0:possible ; *overdoseNow.1 ; *pregnancy.0 ; *quantity.0:negated
        iop	-2	*quantity.0:possible ; *quantity.4:other_experiencer ; *residentialEnding.0:hypothetical
        iop	-2	*residentialEnding.0:negated ; *residentialRequest.0:possible
        iop	-2	*residentialWord.0:hypothetical ; *seizure.0:hypothetical ; *substance.0:negated
        iop	-2	*substance.1:other_experiencer ; *substance.4 ; *suicidal.0:hypothetical
        iop	-2	*suicidal.0:negated ; *suicidalOblique.0 ; *suicidalOblique.0:historical
        iop	-2	*suicidalOblique.3 ; *treatmentNeed.0:historical ; *uses.0 ; *vendor.1
        iop	-2	*violence.0:hypothetical ; *wantsOff.0:hypothetical ; *withdrawalHint.0:hypothetical ; +
        iop	-2	+ carts ; 0 btl ; 0 by ; 0 cant ; 0 coming ; 0 dirty ; 0 dolares ; 0 hearing ; 0 horas
        iop	-2	0 hosp ; 0 hr ; 0 meth ; 0 mg ; 0 n ; 0 new ; 0 ninety ; 0 nites ; 0 nts ; 0 oh ; 0 prior
        iop	-2	0 rd ; 0 so ; 0 tanks ; 0 today ; 0 when ; 0 yo ; 0 yr ; a ; a alguien ; a break ; a bump
        iop	-2	a call ; a circle ; a costco ; a couple ; a day ; a diario ; a donation ; a drink
        iop	-2	a family ; a firefighter ; a garden ; a go ; a half ; a home ; a house ; a key ; a la
        iop	-2	a letter ; a media ; a mi ; a patient ; a per ; a pipe ; a plan ; a poco ; a probar
        iop	-2	a quitar ; a retired ; a roof ; a small ; a therapist ; a una ; a vacation ; a virtual
        iop	-2	a warehouse ; a ~drinker ; about eight ; about half ; about how ; about meth ; about your
        iop	-2	abuelita ; across town ; actual ; adderall a ; adderall not ; adictos ; admission
        iop	-2	admits a ; after a ; after shift ; after sunday ; again in ; ago wants ; agree on
        iop	-2	agreed to ; agua ; ahi ; ahora ella ; airline ; al ; al perico ; al programa ; alcohol 0
        iop	-2	alcohol no ; all and ; all of ; all on ; all that ; all week ; allow ; along the
        iop	-2	already decided ; already in ; altar ; am a ; ama from ; ambien 0 ; an eightball
        iop	-2	an interview ; an old ; and all ; and baby ; and call ; and could ; and crack ; and ill
        iop	-2	and im ; and iop ; and isnt ; and just ; and lately ; and meth ; and never ; and saturday
        iop	-2	and saturdays ; and since ; and sleep ; and smoke ; and stay ; and tired ; and two
        iop	-2	and used ; and uses ; and was ; and what ; and whats ; and wine ; and wont ; anda
        iop	-2	ando buscando ; anexo a ; anniversary ; ano en ; another at ; answers ; any openings
        iop	-2	any time ; anybody ; anyone ; applied ; apply ; applying ; armpit ; arms ; arrests ; arriba
        iop	-2	as if ; asi ; asked 0 ; asked her ; asking about ; asks 0 ; asks is ; at 0 ; at five
        iop	-2	at kaiser ; at that ; at this ; attempts ; attendance ; available ; aware ; ayer del
        iop	-2	ayer me ; bag ; bajar ; bajar de ; bajaron ; bajo ; balance ; bano ; barato ; barrier
        iop	-2	bars on ; bartend ; batch ; battery ; be alive ; be coke ; be gone ; be here ; be honest
        iop	-2	be late ; be there ; beber ; bebida ; because i ; because of ; becoming ; bed ; bed after
        iop	-2	been cutting ; been drinking ; been every ; been going ; been hiding ; been putting
        iop	-2	been reading ; been sober ; been three ; been up ; beers 0 ; begun ; behind a ; believes
        iop	-2	belly ; bender ; benzos ; between sessions ; billed ; billing ; bipolar and ; blankets
        iop	-2	blew ; blow ; blown ; bolsas ; booze ; botella ; both on ; bottle ; box of ; breakfast
        iop	-2	broken ; brother funeral ; btl ; btw ; btwn ; bucks ; bugs on ; bump of ; burial ; busco a
        iop	-2	but also ; button ; buy it ; by christmas ; by easter ; by summer ; by wk ; call 0
        iop	-2	call back ; callers ; calm ; camisa ; can go ; can put ; can we ; can you ; canal
        iop	-2	cancel my ; cancer ; cant even ; cant hold ; cant know ; cant say ; cant stop ; capstone
        iop	-2	capsules ; cara ; card ; carnal ; carpet ; carro ; cars ; casa no ; casi todos ; celular
        iop	-2	change ; charge ; checked out ; chest feels ; child ; children ; chills ; choosing
        iop	-2	church every ; circle ; circle for ; circuit ; circuit parties ; cirrhosis ; cita ; ciwa 0
        iop	-2	claws ; clean offices ; clear that ; clearly ; client 0 ; client says ; clients
        iop	-2	clonazepam ; clr has ; coach little ; coat ; coca casi ; coca de ; cocaine all ; cocaine is
        iop	-2	cocaine twice ; cocina ; coke all ; coke and ; coke by ; coke during ; coke habit
        iop	-2	coke nightly ; coke the ; coke wife ; cold ; color ; color of ; come and ; come off
        iop	-2	comes home ; coming up ; commission accredited ; complete a ; completed resi ; completing
        iop	-2	completion ; completo ; compre ; con este ; con tres ; consejero ; contractor ; control
        iop	-2	convulsione ; convulsiones ; convulsions ; cord ; coro ; correct ; cosa ; cost me ; cost of
        iop	-2	costing ; couch ; couch to ; couches ; cough ; could a ; could be ; could your ; counselors
        iop	-2	counted out ; counter ; counterfeit ; county clinic ; couple days ; couple months
        iop	-2	court says ; cp radiating ; crack a ; crack cocaine ; cramps ; cristal no ; cristal y
        iop	-2	crushes ; crushing ; cry ; crystal ; crystal and ; cualquiera ; cuanto cobran ; cuento
        iop	-2	cunada ; currently ; custody 0 ; custody hearing ; cutting ; d for ; d in ; d x ; d/o
        iop	-2	dad cant ; dad is ; dad no ; danger ; daughter been ; day bed ; day i ; day in ; day just
        iop	-2	day on ; day or ; day run ; day since ; day three ; day without ; days in ; days live ; de
        iop	-2	de adictos ; de beber ; de cristal ; de gracias ; de la ; de ocho ; de peso
        iop	-2	de residencial ; de su ; deacon ; deals ; debajo ; decir mas ; dejo ; dejo el ; del ; del 0
        iop	-2	del anexo ; del cristal ; demas ; demo ; denies ~si ; denise ; descanse ; desde marzo
        iop	-2	desde octubre ; desintoxicarme ; despierto ; detox 0 ; detox at ; detox in ; detox is
        iop	-2	detoxing ; dia no ; dial ; diario 0 ; dias para ; dice q ; dicen que ; did 0 ; did a
        iop	-2	did my ; did one ; did outpatient ; dieron ; digo que ; dio mas ; dio una ; dips ; dir
        iop	-2	district hr ; diversion ; divorced ; dm 0 ; dm me ; do my ; do not ; dob ; doctor
        iop	-2	doctor was ; does it ; does meth ; doesnt know ; doesnt use ; doesnt want ; doing lines
        iop	-2	donate ; donation ; donde quedan ; donde se ; done being ; done the ; dont ask ; dont even
        iop	-2	dont stop ; dont take ; door ; dormido ; dot ; down his ; down the ; drained ; drink 0
        iop	-2	drink about ; drink or ; drinking on ; drinks and ; dropping ; drove me ; dtr of
        iop	-2	duermo en ; e ; early ; early every ; easter i ; easy ; ed sw ; edge of ; ehr
        iop	-2	eight months ; eight or ; eightball ; eightball every ; either way ; el cuarto ; el de
        iop	-2	el dinero ; el foco ; el hospital ; el internado ; el jueves ; elephant ; else known
        iop	-2	else there ; embarazada ; emt ; emts ; en 0 ; en marzo ; en su ; encino ; end of
        iop	-2	enfermera ; engine ; entre a ; episode ; es por ; espalda y ; espanol y ; esta en
        iop	-2	esta semana ; estado ; este ano ; estudia ; estudiante de ; estudio ; estuve en ; etoh
        iop	-2	even like ; evening program ; evenings a ; every morning ; every single ; every sunday
        iop	-2	everybody in ; everyone in ; exclusive ; excuse ; experience ; extension cord ; eye
        iop	-2	f asks ; f in ; f says ; faces ; facilitator ; facilities ; facility ; failing ; familiares
        iop	-2	february and ; feels like ; feet ; feet single ; fell ; fell off ; fella ; fellow
        iop	-2	fentanyl all ; fernet ; ferreteria ; ferry ; fever ; few beers ; fifth of ; fighting
        iop	-2	filled in ; finally ; fine by ; fine print ; finished the ; fired twice ; first week
        iop	-2	five shifts ; fixes ; flapping ; flight ; floor ; floor is ; fly ; foam ; for alcohol
        iop	-2	for crystal ; for dinner ; for eight ; for eleven ; for it ; for my ; for nephew
        iop	-2	for night ; for parents ; for ten ; for women ; for you ; fourteen years ; frame ; fri sat
        iop	-2	friday and ; friday nights ; from county ; from fresno ; from iop ; from it ; from me
        iop	-2	from us ; from your ; fue hace ; fueron ; full ; fuman cristal ; fund ; funeral in ; gallos
        iop	-2	gas ; gasto ; gate code ; gave ; general ; gentleman ; get her ; get in ; gf is ; gf on
        iop	-2	give him ; give or ; go back ; go into ; go up ; goin on ; going in ; going on ; gold
        iop	-2	gone by ; good with ; got hit ; got the ; gram of ; gramo ; grams ; gray ; great
        iop	-2	group home ; groups at ; grupo para ; guess ; guest ; guy at ; hablaba ; hable espanol
        iop	-2	hace veinte ; had two ; hair ; half of ; han ; hand over ; handed me ; handle of ; hands
        iop	-2	hands are ; hangs ; happen ; has ; has begun ; has my ; has ppo ; hasnt ; haul ; have any
        iop	-2	have her ; have me ; have room ; have used ; havent slept ; having a ; he ; he did
        iop	-2	he didnt ; he doesnt ; he estado ; he lets ; he never ; he put ; he told ; he would
        iop	-2	headache ; heavy ; held ; her down ; her husband ; her the ; here its ; hermano
        iop	-2	herself on ; hes 0 ; hes been ; hes calling ; hes in ; hes scared ; hidden ; hiding it
        iop	-2	hijo ; him in ; him since ; his ; his mother ; his mouth ; his office ; his shirt
        iop	-2	hit with ; hitting the ; hizo ; hogar ; holding his ; hole ; holiday ; holiday is ; hombres
        iop	-2	home at ; home now ; homecoming ; homework ; honest i ; hosp 0 ; hosp cm ; hot for
        iop	-2	hours and ; hours at ; house so ; house where ; house with ; how far ; hundred a
        iop	-2	hundred dollars ; husb ; husband and ; husband cocaine ; husband drinks ; i already
        iop	-2	i asked ; i been ; i believe ; i blew ; i buy ; i can ; i checked ; i coach ; i completed
        iop	-2	i cry ; i drove ; i eat ; i feel ; i gave ; i go ; i know ; i live ; i need ; i passed
        iop	-2	i pay ; i rent ; i run ; i slept ; i stay ; i tell ; i thought ; i told ; i work ; iba
        iop	-2	ice every ; id been ; id bring ; idea what ; ideas ; idk ; if a ; if thats ; igualito ; ihs
        iop	-2	im a ; im already ; im ashamed ; im at ; im back ; im filling ; im stable ; im twenty
        iop	-2	in and ; in any ; in before ; in danger ; in encino ; in her ; in june ; in one ; in past
        iop	-2	in some ; in utah ; info cb ; informes ; inhaler ; inject coke ; inpatient or ; inpt in
        iop	-2	insurer cm ; interest ; internada ; internado para ; internar a ; involved ; inyecto
        iop	-2	iop at ; iop client ; iop now ; iop therapist ; iop was ; is 0 ; is cocaine ; is empty
        iop	-2	is for ; is meth ; is no ; is nothing ; is rn ; is using ; is what ; ish ; isnt
        iop	-2	isnt about ; it as ; it cocaine ; it does ; it nightly ; it since ; it so ; it starts
        iop	-2	it stuck ; it takes ; ito ; its crystal ; its friday ; its her ; its heroin ; its not
        iop	-2	its own ; ive used ; jardin ; joint ; joke ; judge ; june ; june and ; jury ; jury duty
        iop	-2	just didnt ; just for ; just the ; keep a ; keep him ; keep my ; keep up ; keep using
        iop	-2	kept ; kept me ; kept on ; kicked dope ; kicked it ; kid brother ; kindly ; knee surgery
        iop	-2	knife hand ; know how ; know what ; knows ; kratom ; la ; la bebida ; la cabeza ; la carcel
        iop	-2	la detox ; la ferreteria ; la metadona ; la primera ; la puerta ; la recetaron ; la ~coca
        iop	-2	labios ; lady ; landlord ; lapse ; las manos ; las tijeras ; last ; last drink ; last fall
        iop	-2	last spring ; lasts ; lasts me ; late ; laughing ; laughs ; learned ; leave a ; leave with
        iop	-2	leaves ; left ; left to ; left treatment ; let ; let me ; lets ; lets me ; letter for
        iop	-2	library ; librium ; license ; licensed ; lie down ; life and ; life back ; life insurance
        iop	-2	lights ; like its ; like literally ; like nothing ; like that ; like yours ; likes
        iop	-2	limpio pero ; lineas ; lips ; lips are ; little league ; live for ; living mgr
        iop	-2	living there ; llamada ; llamo ; llega ; llevar ; llevo ; llevo el ; llevo un ; lo cubre
        iop	-2	lo demas ; lock ; long ; long one ; look at ; los de ; los labios ; los ninos ; los ojos
        iop	-2	losing ; lot after ; lot before ; lugar donde ; lunch ; lvm ; lvn ; m ghb ; m in
        iop	-2	m ketamine ; m says ; m self ; make sense ; maker ; male ; malilla ; mama lleva ; man in
        iop	-2	mano y ; manos ; many days ; map ; mar ; marqueme ; marzo y ; mat ; mattress ; may meth
        iop	-2	mayo ya ; me about ; me dont ; me han ; me i ; me inyecto ; me not ; me quedo ; me see
        iop	-2	me siento ; me sirvio ; me so ; me twice ; meal ; meals ; means ; medic ; medicare
        iop	-2	medication ; medio ano ; mediodia ; meds and ; member ; men ; mentioned ; message
        iop	-2	metadona ; mete ; meth / ; meth by ; meth detox ; meth every ; meth qd ; meth wants
        iop	-2	metiendo ; mg ; mg a ; mgmt ; mh ; mi cunada ; mi mama ; mi sobrina ; mi trabajo ; mi yerno
        iop	-2	min ; minimum 0 ; mis ninas ; missed ; missing ; mo sober ; mom wants ; moment ; month or
        iop	-2	months at ; months residential ; morning then ; mortgage ; motel ; mother 0 ; mothers
        iop	-2	move ; much for ; must do ; my aunt ; my boyfriend ; my camera ; my class ; my eyes
        iop	-2	my girls ; my group ; my hand ; my heart ; my jaw ; my job ; my kids ; my lawyer ; my lips
        iop	-2	my meds ; my one ; my outpatient ; my pills ; my probation ; my second ; my teeth ; my way
        iop	-2	my wrist ; my ~nephew ; nails ; naloxone ; name is ; named ; names ; narcanned ; necesito
        iop	-2	neck ; need someone ; needs a ; needs inpt ; needs more ; needs to ; nephew needs
        iop	-2	never does ; never had ; never stopped ; ngl ; ni asi ; ni uso ; nice people ; nieto
        iop	-2	night after ; night it ; night on ; night so ; nightly 0 ; nightly since ; nights after
        iop	-2	nights in ; nights now ; nights of ; ninas ; nineties ; ninety days ; nips ; no am
        iop	-2	no charge ; no consumo ; no current ; no days ; no dice ; no dio ; no ha ; no i ; no issue
        iop	-2	no lo ; no paro ; no pnc ; no quiere ; no quiso ; no safety ; no sleep ; no treatment
        iop	-2	no tremor ; no usa ; no ~alcohol ; no ~fever ; no ~me ; nobody gets ; nobody will
        iop	-2	noches por ; nonstop ; nonstop since ; not my ; not suicidal ; not sure ; noticed ; now a
        iop	-2	now im ; now so ; now what ; nts ; nts / ; number ; numero ; nursing board ; o mas ; ob
        iop	-2	oct ; octubre ; ocupo ; od at ; oding ; of fetty ; of help ; of ideas ; of last ; of my
        iop	-2	of our ; of sick ; of something ; of us ; off everything ; off it ; off like ; off rum
        iop	-2	off shift ; offering ; officer 0 ; offices ; oh ; oigo ; ojos ; on 0 ; on adderall
        iop	-2	on crack ; on g ; on its ; on meds ; on other ; on our ; on sundays ; on that
        iop	-2	on wednesday ; on wednesdays ; once im ; one and ; one day ; one off ; one on ; one seizure
        iop	-2	one thing ; only have ; only please ; only talk ; only want ; openings for ; opens ; opioid
        iop	-2	or do ; or no ; or take ; or two ; orange ; other night ; other people ; other room
        iop	-2	others ; otra cosa ; out for ; out loud ; out my ; out n ; out tmrw ; out today
        iop	-2	outpatient clinic ; outpatient counselor ; outpatient i ; outpatient isnt ; outpatient only
        iop	-2	outpatient was ; outpt x ; outreach ; over his ; over on ; pack ; pack and ; packet ; paint
        iop	-2	papas ; paperwork ; para el ; para familiares ; para hombres ; paramedic ; paramedic and
        iop	-2	parking lot ; parking structure ; partial ; particulars ; pasar ; paso ; pass ; past the
        iop	-2	pastillas ; patients ; pecho y ; peer support ; pens ; pense ; per dad ; perdi ; perdio
        iop	-2	perdio la ; perfectly ; pero es ; perro ; personal ; pharmacist ; pick ; picked the
        iop	-2	pide que ; piedra casi ; pint of ; piso ; pistol ; place and ; playing ; please send ; pnc
        iop	-2	po ; po re ; po says ; poco ; poco a ; por andar ; por la ; por lo ; por mi ; por que
        iop	-2	portal ; position still ; posting ; postpartum ; pounds ; practicas ; preg ; press
        iop	-2	pressed pill ; pretty much ; pride ; private ; probado ; probationer ; program before
        iop	-2	programa internado ; property ; psych np ; psychiatrist dr ; pt says ; pt willing ; puente
        iop	-2	puerta ; puras ; puso ; put ; put away ; q day ; q si ; que entre ; que fue ; que nos
        iop	-2	que nunca ; que quede ; que salgo ; que toma ; quiero cambiar ; quiero dejar
        iop	-2	quiero internarme ; quiero salir ; quietly ; quince anos ; quiso decir ; quit beer
        iop	-2	quit drinking ; radiating ; radiating l ; ran out ; rather ; rd ; reads ; recital
        iop	-2	recommends ; red ; refill ; refusing ; regardless ; rehab after ; rehabilitacion en
        iop	-2	relapsed ; released ; remotely ; rent ; rent and ; rents ; reply ; report date ; res
        iop	-2	reserve ; residencial ; residencial 0 ; residencial en ; residential done ; respira
        iop	-2	retreat ; reunification ; reyes ; riverside ; ron ; roof ; roommate is ; ropa ; round of
        iop	-2	roxies ; run my ; running ; runs out ; rv ; s ; s/p ; safely ; safety ; said the ; sala
        iop	-2	sales rep ; sali ; sali del ; same # ; same as ; same wk ; saying it ; says a ; says coke
        iop	-2	says neither ; says never ; says nobody ; says pt ; says she ; says that ; scene
        iop	-2	school district ; scissors ; scripts ; se acabo ; se corta ; se me ; se puso ; se que
        iop	-2	see a ; see my ; sees ; segui ; segun ; seized in ; seizure coming ; self 0 ; self then
        iop	-2	semana desde ; semana ya ; send a ; senor ; senor pide ; sepa ; ser voluntaria
        iop	-2	session with ; settle ; settle on ; seven years ; shall ; shares ; she comes ; she hasnt
        iop	-2	she isnt ; she said ; she swears ; sheets ; shes 0 ; shifts / ; shirt ; shirt and ; shoes
        iop	-2	shoot ; shop ; shopping around ; shots of ; should be ; should get ; si la ; sick leave
        iop	-2	signature ; sin mas ; sin meterme ; sin nada ; since august ; since fri ; since homecoming
        iop	-2	since jan ; since june ; since summer ; since the ; single night ; single rooms ; sirvio
        iop	-2	sixteen days ; skin ; skipping ; slams ; slept through ; slid ; slot to ; slumped
        iop	-2	smoke crystal ; smoke fentanyl ; smoked crack ; smokes meth ; smokin ; sniffed ; so nobody
        iop	-2	so please ; so thats ; so this ; so what ; sober aunt ; sober coach ; sober home ; soft
        iop	-2	solo tomo ; some help ; somebody wholl ; someone about ; someone to ; something a
        iop	-2	somewhere i ; somewhere with ; son and ; sound ; soy ; soy estudiante ; speak to ; spend
        iop	-2	sprayed ; staff ; start at ; starting in ; starts ; stay at ; staying at ; step to
        iop	-2	stepping down ; still + ; still open ; stop ; stopping ; strange ; street ; stretch
        iop	-2	su hermano ; su programa ; subutex ; such a ; suggests ; sun nite ; sunday on ; supplies
        iop	-2	sweating ; sweaty ; sweet ; sx today ; sz ; sí y ; take eight ; taking five ; talking
        iop	-2	tampoco ; taper ; tarea ; tech opening ; techo ; techs ; telehealth ; telehealth outpatient
        """
}
