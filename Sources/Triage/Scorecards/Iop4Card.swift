extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	-1	tres anos ; tribal ; truly ; truth ; truth is ; tulsa ; turkey and ; turned into ; twenty a
        iop	-1	twenty six ; twice and ; two more ; two rounds ; tx for ; tx meth ; tyler ; u take ; un
        iop	-1	un doce ; un hombre ; una convulsion ; una entrevista ; una pastilla ; una tarea ; unclear
        iop	-1	under my ; up 0 ; up in ; up monday ; up your ; uses and ; ustedes ayudan ; vape only
        iop	-1	vende y ; verified ; verified ppo ; very nice ; vet tech ; vez ; vicodin ; visiting hrs
        iop	-1	visits ; visto ; vive conmigo ; vive en ; vivo con ; vodkas ; volunteered ; vuelve a
        iop	-1	w/d protocol ; waiting on ; walked ; walked out ; want a ; want off ; want to ; wanted the
        iop	-1	wanted to ; wants one ; wants placement ; wants rehab ; wants somewhere ; was 0 ; was a
        iop	-1	was discharged ; was killing ; was smoking ; was taking ; was your ; waste ; watched
        iop	-1	watching me ; way for ; we bury ; we talk ; we tried ; wednesday and ; weds ; week five
        iop	-1	week i ; week off ; weekdays too ; weekend and ; weekends im ; went from ; what hes
        iop	-1	what ive ; whatever was ; whatsoever ; wheelchair ; whether ; whiskey nightly ; who or
        iop	-1	who says ; whos ; wife gone ; wife has ; wife to ; will hold ; wind ; wine a ; wine at
        iop	-1	wine every ; with 0 ; with alcohol ; with denise ; with his ; with one ; with sober
        iop	-1	with you ; with your ; with zero ; with ~icu ; withdrawal unit ; wkdays ; wm ; wnts
        iop	-1	women only ; word ; work from ; work knows ; workday ; writing a ; wt ; xx ; y ; y asi
        iop	-1	y ayer ; y come ; y las ; y running ; y sabados ; y se ; y tengo ; ya andaba ; ya lleva
        iop	-1	yall ; yall take ; yard ; yawning ; year 0 ; years ; years experience ; years most
        iop	-1	years never ; yendo ; you be ; you last ; you let ; your medical ; your residential
        iop	-1	yrs wife ; ~0 ~i ; ~a ~seizure ; ~aftercare ; ~anyone ; ~come ; ~confusion ; ~convulsion
        iop	-1	~court ; ~daily ; ~daily ~use ; ~de ~tomar ; ~dejar ; ~dejar ~de ; ~dias ; ~dog ; ~drink
        iop	-1	~drinking ; ~drunk ; ~dts ; ~dts with ; ~fax ; ~grand ; ~grand ~mal ; ~had ; ~had ~a ; ~her
        iop	-1	~i ~had ; ~info ; ~inpt ; ~klonopin ; ~las ; ~los ~dias ; ~me ~da ; ~my ~drinking ; ~myself
        iop	-1	~no ~puedo ; ~of ; ~ok ; ~only ; ~other ~info ; ~puedo ; ~put ; ~seeing ~things ; ~sister
        iop	-1	~sz none ; ~the ; ~things ; ~thirty ~days ; ~todos ; ~todos ~los ; ~use since ; ~weeks ; ~x
        iop	-1	él dice
        iop	-2	# ; % off ; *abstinent.0:negated ; *abstinent.0:other_experiencer
        iop	-2	*abstinent.3:other_experiencer ; *backToUse.0:negated ; *caller.0:historical
        iop	-2	*caller.0:negated ; *ciwa.0 ; *confusion.0 ; *confusion.0:negated ; *frequency.0:possible
        iop	-2	*hallucination.0 ; *hallucination.0:negated ; *homeless.0:other_experiencer
        iop	-2	*keptUsing.0:historical ; *keptUsing.0:possible ; *needsHelp.0
        iop	-2	*nonDrug.0:other_experiencer ; *notPregnant.0 ; *otherService.1 ; *otherService.4:negated
        iop	-2	*overdoseNow.0:other_experiencer ; *overdoseNow.0:possible ; *overdoseNow.1
        iop	-2	*person.0:hypothetical ; *phone.0 ; *quantity.0:possible ; *quantity.4:other_experiencer
        iop	-2	*residentialEnding.0:hypothetical ; *residentialEnding.0:negated
        iop	-2	*residentialRequest.0:possible ; *residentialWord.0:hypothetical ; *seizure.0:hypothetical
        iop	-2	*sinceStopping.1 ; *substance.0:negated ; *substance.1:other_experiencer ; *substance.4
        iop	-2	*suicidal.0:hypothetical ; *suicidalOblique.0 ; *uses.0 ; *violence.0:hypothetical
        iop	-2	*wantsOff.0:hypothetical ; *withdrawalHint.0:hypothetical ; + ; + carts ; + mdma ; / sat
        iop	-2	0 btl ; 0 by ; 0 cant ; 0 clean ; 0 dirty ; 0 from ; 0 hearing ; 0 hosp ; 0 hours ; 0 hr
        iop	-2	0 meth ; 0 mg ; 0 n ; 0 new ; 0 nights ; 0 ninety ; 0 nites ; 0 no ; 0 prior ; 0 tanks
        iop	-2	0 today ; 0 uses ; 0 was ; 0 when ; 0 white ; 0 yo ; 0 yr ; a ; a big ; a break ; a case
        iop	-2	a coke ; a cook ; a costco ; a diario ; a donation ; a drink ; a family ; a few
        iop	-2	a firefighter ; a garden ; a go ; a half ; a heart ; a home ; a joke ; a key ; a la
        iop	-2	a letter ; a line ; a media ; a message ; a mi ; a paramedic ; a patient ; a per ; a pint
        iop	-2	a pipe ; a plan ; a probar ; a quitar ; a small ; a therapist ; a time ; a un ; a una
        iop	-2	a vacation ; a warehouse ; a ~drinker ; about ; about 0 ; about eight ; about half
        iop	-2	about how ; about meth ; about your ; abscess ; across town ; actual ; adderall a
        iop	-2	adderall not ; adderall that ; admission ; admits a ; admitted ; after a ; after shift
        iop	-2	after sunday ; again in ; agree on ; agreed to ; agua ; ahora ; aire ; airline ; al
        iop	-2	al perico ; alcohol 0 ; alcohol no ; all and ; all he ; all that ; all week ; allow
        iop	-2	already decided ; already in ; also ; am a ; am still ; ama from ; ambien 0 ; amiga
        iop	-2	an old ; and are ; and call ; and could ; and crack ; and everybody ; and ill ; and im
        iop	-2	and iop ; and isnt ; and just ; and lately ; and meth ; and my ; and never ; and now
        iop	-2	and saturday ; and sleep ; and smoke ; and stay ; and tired ; and two ; and uses
        iop	-2	and whatever ; and whats ; and wine ; and wont ; ando buscando ; anexo a ; anger
        iop	-2	anniversary ; ano en ; anos de ; another at ; any openings ; any time ; anybody ; apartment
        iop	-2	app ; applied ; apply ; applying ; appointment ; are fine ; are you ; arms ; around four
        iop	-2	arranged ; arrested ; as before ; as if ; asked her ; asking about ; asking for ; asks 0
        iop	-2	asks is ; at five ; at kaiser ; at that ; at this ; at your ; atienden ; attempts ; aware
        iop	-2	ayudan ; bacardi ; bajar ; bajo ; bano ; barato ; bartend ; bartender ; be alive ; be coke
        iop	-2	be gone ; be here ; be honest ; be late ; be there ; beber ; bebida ; because of ; becoming
        iop	-2	bed after ; been clean ; been cutting ; been every ; been going ; been hiding
        iop	-2	been putting ; been sober ; been three ; been up ; beers 0 ; beers every ; before my
        iop	-2	begun ; behind a ; believes ; belly ; bender ; benzos ; best ; best friend
        iop	-2	between sessions ; billed ; bipolar and ; blew ; blew it ; blow ; boat ; bolsas ; boots
        iop	-2	booze ; botella ; botella de ; both on ; box of ; boxes of ; brandy ; breakfast ; broken
        iop	-2	brother ; brother funeral ; btl ; btwn ; bucks ; buenas ; bugs on ; bump of ; burial
        iop	-2	busco a ; but also ; button ; buy it ; by christmas ; by summer ; by wk ; call 0
        iop	-2	call back ; caller ; can go ; can put ; can we ; can you ; cancel my ; cant hold
        iop	-2	cant know ; cant say ; cant stop ; carcel ; card ; care and ; carnal ; cars ; casa no
        iop	-2	cb 0 ; celular ; certificate and ; change ; checked in ; chest feels ; chest pain ; child
        iop	-2	children ; church every ; circle for ; circuit ; circuit parties ; ciwa 0 ; claws ; clean a
        iop	-2	clean off ; clean offices ; clear ; clear that ; click ; client 0 ; clonazepam ; clr has
        iop	-2	clt ; coach little ; coat ; coca casi ; cocaine four ; cocaine is ; cocaine twice ; cocina
        iop	-2	coke and ; coke by ; coke during ; coke habit ; coke most ; coke nightly ; coke the
        iop	-2	coke wife ; cold ; color of ; come and ; come back ; come off ; come out ; comes home
        iop	-2	coming up ; commission accredited ; competitor ; completed resi ; completing ; completion
        iop	-2	completo ; compre ; con este ; con tres ; consejero ; contractor ; control ; convulsione
        iop	-2	convulsions ; cord ; correct ; cosas ; cost me ; cost of ; couch to ; couches ; cough
        iop	-2	could a ; could your ; counselors ; counted out ; counter ; counterfeit ; county clinic
        iop	-2	couple days ; couple months ; court says ; cousin then ; cp ; crack every ; cramps ; credit
        iop	-2	cristal ; cristal no ; cristal y ; crushes ; cry ; crystal ; crystal and ; cuando
        iop	-2	cuanto cobran ; cuento ; cuesta el ; cunada ; cutting ; d for ; d in ; d/o ; da diversion
        iop	-2	dad cant ; dad is ; dad no ; danger ; day after ; day bed ; day just ; day on ; day or
        iop	-2	day run ; days a ; days and ; days in ; days live ; de beber ; de cristal ; de duelo
        iop	-2	de gracias ; de las ; de ocho ; de residencial ; decir mas ; dejo ; dejo el ; del ; del 0
        iop	-2	del anexo ; del cristal ; demas ; demo ; denise ; desde cuando ; desde marzo ; desde mayo
        iop	-2	desde octubre ; desintoxicarme ; detox 0 ; detox at ; detox in ; detoxing ; dia no
        iop	-2	diario 0 ; dias para ; dicen que ; did a ; did one ; did outpatient ; digo que ; dio mas
        iop	-2	dio una ; dips ; dir ; dirty uas ; discreet ; district hr ; diversion ; divorced ; dm 0
        iop	-2	do a ; do my ; do not ; do we ; dob ; doctor ; doctor was ; does it ; does meth
        iop	-2	doesnt want ; doing great ; doing lines ; dollars a ; donation ; donde se ; donde uno
        iop	-2	done being ; done the ; dont ask ; dont even ; dont take ; door ; dormido ; down his
        iop	-2	drained ; drink about ; drink or ; drinking every ; drinking on ; dropping ; drove ; dry
        iop	-2	dtr of ; duelo ; duration ; duration unk ; e ; each one ; early ; early every ; ehr
        iop	-2	eight months ; eight or ; eightball every ; either way ; ekg ; el casino ; el cuarto
        iop	-2	el dinero ; el foco ; el hospital ; el jueves ; elephant ; eleven days ; else known
        iop	-2	else there ; embarazada ; embarazo y ; emptied ; emt ; emts ; en 0 ; encino ; end of
        iop	-2	end up ; enfermera ; engine ; entre a ; episode ; es mi ; espalda y ; esta semana ; estado
        iop	-2	este ano ; estudiante de ; estudio ; estuve ; estuve en ; estuvo ; etoh ; even like
        iop	-2	evening program ; every day ; every morning ; every sunday ; every ua ; everyone in
        iop	-2	ex wife ; exclusive ; exp ; experience ; extension cord ; eye ; f asks ; f in ; f s/p
        iop	-2	f says ; facilitator ; facilities ; facility ; failing ; fallecio ; familiares ; february
        iop	-2	february and ; feels fine ; feet single ; fell off ; fella ; fellow ; fentanyl all ; fernet
        iop	-2	ferreteria ; fever ; few beers ; few hours ; fifth ; fighting ; fine by ; fine print
        iop	-2	finished the ; finished your ; five days ; five shifts ; fixes ; floor ; floor is ; fly
        iop	-2	foam ; foil ; folder ; for alcohol ; for coke ; for crystal ; for dinner ; for eight
        iop	-2	for eleven ; for it ; for my ; for nephew ; for night ; for parents ; for pt ; for ten
        iop	-2	for women ; for you ; forget ; fourteen ; fourteen months ; friday and ; friday nights
        iop	-2	from county ; from fresno ; from iop ; from me ; fueron ; full ; fuman cristal ; fund
        iop	-2	funeral in ; gallos ; gas ; gasto ; gate code ; gave ; gave my ; general ; gentleman
        iop	-2	get her ; get my ; get paid ; gf is ; gin ; give him ; give or ; given ; go back ; go live
        iop	-2	go up ; goin on ; going on ; gone 0 ; gone by ; gone the ; good in ; good with ; got hit
        iop	-2	gram of ; gramo ; grams ; gray ; great ; group ; group home ; groups at ; guest ; guy at
        iop	-2	guys ; hablaba ; had me ; hair ; half of ; half the ; han ; handed me ; handle of
        iop	-2	hands are ; hang ; happen ; happens ; has a ; has my ; hasnt ; have any ; have for
        iop	-2	have her ; have not ; have room ; have to ; havent slept ; having a ; he didnt ; he doesnt
        iop	-2	he estado ; he knows ; he left ; he lets ; he put ; he told ; he would ; heart attack
        iop	-2	heavy ; held ; her husband ; her the ; here its ; hermano ; heroin and ; hes 0 ; hes been
        iop	-2	hes calling ; hes not ; hes scared ; hidden ; hiding it ; higher level ; hijo ; him since
        iop	-2	his ; his mouth ; his office ; his shirt ; hit with ; hitting the ; hizo ; hogar ; hole
        iop	-2	holiday ; holiday is ; hombres ; home for ; home now ; homecoming ; homework ; honest i
        iop	-2	hosp ; hosp 0 ; hosp cm ; hospitalist ; hot ; hour ago ; hours at ; house where
        iop	-2	house with ; how far ; how long ; hoy ; hr ago ; husb ; husband cocaine ; i asked ; i been
        iop	-2	i believe ; i blew ; i buy ; i checked ; i coach ; i did ; i drove ; i eat ; i feel
        iop	-2	i gave ; i go ; i have ; i know ; i might ; i need ; i passed ; i pay ; i run ; i sleep
        iop	-2	i slept ; i tell ; i thought ; i told ; i work ; iba ; ice every ; id been ; id bring
        iop	-2	id rather ; idea what ; ideas ; if that ; if thats ; igualito ; ihs ; ill be ; ill go
        iop	-2	im already ; im at ; im back ; im filling ; im just ; im thinking ; im twenty ; in danger
        iop	-2	in encino ; in feb ; in her ; in june ; in my ; in one ; in past ; in prescott ; in some
        iop	-2	in utah ; informacion ; informes ; inhaler ; inmigracion ; inpatient or ; insurance says
        iop	-2	insurer cm ; interest ; internada ; internado en ; internado para ; internar a ; involved
        iop	-2	inyecto ; iop 0 ; iop at ; iop client ; iop therapist ; iop was ; is 0 ; is cocaine
        iop	-2	is empty ; is fine ; is four ; is meth ; is rn ; is the ; is using ; is what ; ish ; isnt
        iop	-2	isnt about ; it a ; it as ; it cocaine ; it does ; it nightly ; it per ; it run ; it since
        iop	-2	it so ; it starts ; it stuck ; it takes ; its crystal ; its friday ; its her ; its heroin
        iop	-2	its his ; ive used ; jardin ; joint ; joke ; judge ; jury ; jury duty ; just the ; keep a
        iop	-2	keep him ; keep my ; keep up ; keeps ; kept me ; kept on ; kicked dope ; kid brother
        iop	-2	kids to ; knee surgery ; knife hand ; know how ; know what ; knows ; la bebida ; la cabeza
        iop	-2	la carcel ; la casa ; la detox ; la primera ; la puerta ; la recetaron ; la ~coca ; labios
        iop	-2	labios morados ; lady ; lapse ; las cinco ; last ; last fall ; last night ; last spring
        iop	-2	last tuesday ; last used ; last year ; lasts ; lasts me ; late ; laughing ; laughs ; lb
        iop	-2	learned ; leave so ; leave with ; leaves ; left to ; left treatment ; length of ; less than
        iop	-2	let ; let me ; lets ; letter for ; library ; librium ; license ; licensed ; life back
        iop	-2	life insurance ; like its ; like nothing ; lineas ; lips ; lips are ; little league
        iop	-2	live for ; living mgr ; living there ; llamo ; llega ; llevo el ; llevo un ; lo cubre
        iop	-2	lo demas ; lock ; locked ; locked up ; look at ; los labios ; los ninos ; los ojos
        iop	-2	lot after ; lot before ; lugar donde ; lugar para ; lunch ; lvm ; lvn ; m ghb ; m in
        iop	-2	m ketamine ; m says ; make sense ; maker ; male ; malilla ; mama lleva ; man in ; mano y
        iop	-2	many days ; map ; mar ; marqueme ; mattress ; may meth ; maybe three ; mayo ya ; me about
        iop	-2	me at ; me dont ; me han ; me la ; me lo ; me monday ; me no ; me see ; me sirvio ; me so
        iop	-2	me this ; me ~tiembla ; meal ; mean ; meant to ; med ; medic ; medicare ; medication
        iop	-2	medicine ; medio ano ; mediodia ; meds and ; member ; memorial ; memorial day ; menos
        iop	-2	mentioned ; mesa ; message ; mete cristal ; meth / ; meth by ; meth detox ; meth every
        iop	-2	meth qd ; meth wants ; metiendo ; mg ; mg a ; mi cunada ; mi trabajo ; mi yerno
        iop	-2	milligrams ; mis ninas ; mismo ; missed ; missing ; mo sober ; mom cant ; mom wants
        iop	-2	month or ; months at ; months now ; months residential ; morados ; morning ; morning then
        iop	-2	morphine ; motel ; move ; much for ; must do ; my aunt ; my boyfriend ; my class ; my dad
        iop	-2	my ex ; my eyes ; my feet ; my girls ; my group ; my hand ; my hands ; my heart ; my jaw
        iop	-2	my job ; my kids ; my lawyer ; my life ; my lips ; my mail ; my meds ; my outpatient
        iop	-2	my pills ; my second ; my teeth ; my union ; my way ; my ~nephew ; nails ; names
        iop	-2	narcanned ; needs a ; needs detox ; needs inpt ; needs more ; nephew needs ; never does
        iop	-2	never stopped ; next to ; ngl ; ni asi ; ni uso ; nice people ; night it ; night on
        iop	-2	night tech ; nightly 0 ; nightly since ; nights in ; nights now ; ninas ; nineties
        iop	-2	ninety days ; nips ; no am ; no charge ; no consumo ; no current ; no days ; no dice
        iop	-2	no dio ; no etoh ; no i ; no issue ; no lo ; no paro ; no pnc ; no quiere ; no quiso
        iop	-2	no safety ; no sleep ; no treatment ; no tremor ; no usa ; no ~alcohol ; no ~chest
        iop	-2	no ~drugs ; no ~fever ; nobody gets ; nobody there ; noches por ; nomas ya ; nonstop
        iop	-2	nonstop since ; normally ; not me ; not my ; not suicidal ; nov ; now a ; now what ; nts /
        iop	-2	number ; numero ; nunca he ; nursing board ; o mas ; oct ; octubre ; od at ; oding
        iop	-2	of coke ; of fetty ; of help ; of ideas ; of last ; of something ; of speed
        iop	-2	off everything ; off for ; off it ; off like ; offering ; officer 0 ; offices ; oh ; oigo
        iop	-2	ojos ; ok ; on 0 ; on adderall ; on crack ; on every ; on g ; on meth ; on other ; on our
        iop	-2	on that ; on wednesday ; on wednesdays ; once im ; once more ; one and ; one day ; one off
        iop	-2	one on ; one seizure ; one thing ; only have ; only please ; only talk ; openings for
        iop	-2	opioid ; or no ; or take ; orange ; other night ; other room ; otra cosa ; out for
        iop	-2	out loud ; out my ; out n ; out tmrw ; out today ; outpatient clinic ; outpatient counselor
        iop	-2	outpatient isnt ; outpatient only ; outpatient was ; outpt x ; outreach ; outta ; over his
        iop	-2	over on ; overdose in ; owe ; owed ; pack ; packet ; page ; paint ; paperwork ; para el
        iop	-2	para familiares ; para hombres ; paramedic and ; parking lot ; partial ; pasar ; pass
        iop	-2	patient there ; patients ; pecho y ; peer support ; pens ; pense ; per dad ; perdi ; perdio
        iop	-2	perdio la ; personal ; phones ; picked the ; pide que ; piedra ; piedra casi ; pint of
        iop	-2	pistol ; place ; place and ; plate ; playing ; please send ; please tell ; plus a ; pnc
        iop	-2	po ; po re ; po says ; point ; poison ; por ; por andar ; por mi ; por que ; porch ; port
        iop	-2	portal ; position ; postpartum ; pounds ; powder ; ppl ; prefer ; preg ; prescott ; press
        iop	-2	pressed pill ; pretty ; pretty much ; price ; pride ; print ; private ; probado
        iop	-2	probationer ; producer ; program before ; program then ; programa donde
        iop	-2	programa internado ; property ; psych ; psychiatrist dr ; pt says ; pt willing ; pueden
        iop	-2	puente ; puerta ; put away ; q day ; q si ; que casi ; que entre ; que fue ; que la
        iop	-2	que nunca ; que quede ; que salgo ; que toma ; quiere matar ; quiero dejar
        iop	-2	quiero internarme ; quiero salir ; quietly ; quince anos ; quiso decir ; quit beer
        iop	-2	quit drinking ; quitar ; radiating ; ran out ; rate ; rates ; rather ; re ; reads
        iop	-2	recetaron ; reciben ; recital ; recommends ; records ; red ; refill ; refund ; refusing
        iop	-2	regardless ; rehab en ; rehabilitacion en ; relapsed ; released ; remotely ; rent
        iop	-2	rent and ; repeating ; reply ; reserve ; residencial 0 ; residential for ; residential with
        iop	-2	respira ; result ; reunification ; reyes ; right ; riverside ; rock ; ron ; roommate is
        iop	-2	round of ; roxies ; run my ; runs out ; s ; s/p ; sabemos ; safely ; said yes ; sales
        iop	-2	sales rep ; same # ; say how ; say you ; saying it ; says coke ; says neither ; says never
        iop	-2	says no ; says nobody ; says pt ; says she ; scene ; school and ; school district
        iop	-2	scissors ; scripts ; se acabo ; se corta ; se puso ; se que ; se quedo ; see a ; see my
        iop	-2	sees ; sees pcp ; segui ; segun ; seguro se ; seis ; seized in ; seizure coming ; self 0
        iop	-2	self then ; semana ya ; send a ; senior ; sent ; sepa ; ser voluntaria ; session with
        iop	-2	settle ; settle on ; seven years ; shares ; she comes ; she hasnt ; she said ; she swears
        iop	-2	sheets ; shes 0 ; shes sober ; shifts / ; shirt and ; shoes ; shopping around ; shots of
        iop	-2	should be ; should get ; show ; si la ; sick leave ; siete ; signature ; sigo ; sin mas
        iop	-2	sin meterme ; sin nada ; since easter ; since fri ; since homecoming ; since jan
        iop	-2	since march ; since summer ; since the ; since when ; single night ; single rooms ; sirvio
        iop	-2	sister ; sit with ; site ; six weeks ; sixteen days ; sixty days ; skipping ; slams
        iop	-2	slept through ; small ; smiles ; smoke fentanyl ; smoked crack ; smokes meth ; snorted
        iop	-2	so dont ; so i ; so nobody ; so please ; so this ; sober aunt ; sober coach ; sober home
        iop	-2	soft ; solo tomo ; some cocaine ; some help ; some weeks ; someone about ; something a
        iop	-2	somewhere i ; somewhere with ; son and ; sound ; soy ; soy estudiante ; speak to ; staff
        iop	-2	standing here ; start at ; starting in ; starts ; stats ; stay at ; staying at ; stepdad
        iop	-2	stepping ; stepping down ; still open ; stimulants ; stopping ; straight since ; strange
        iop	-2	street ; stressed ; stretch ; strips 0 ; su ; su hermano ; su programa ; subject ; subutex
        iop	-2	such ; such a ; suggests ; sun ; sun nite ; sunday on ; supervised ; supplies ; sure ; sw
        iop	-2	sweaty ; sweet ; sx today ; system set ; sz ; sí y ; table next ; takes it ; taking five
        iop	-2	tall ; techo ; techs ; tells ; tengo miedo ; tequila ; termine ; texted ; than they
        iop	-2	that closed ; that first ; that its ; that matter ; that not ; that part ; thc + ; thc and
        iop	-2	the arm ; the bridge ; the camera ; the ceiling ; the club ; the college ; the color
        iop	-2	the couch ; the cough ; the drive ; the drug ; the full ; the hallway ; the knife
        iop	-2	the life ; the link ; the living ; the medical ; the meth ; the moment ; the morning
        iop	-2	the mornings ; the nights ; the nineties ; the ones ; the party ; the piano ; the pipe
        iop	-2	the port ; the property ; the slot ; the small ; the spring ; the target ; the vet
        iop	-2	the wait ; the whole ; them on ; then ; then i ; then ok ; then puts ; therapist at
        iop	-2	therapist there ; there ; there are ; there has ; there such ; theres a ; these ; they can
        iop	-2	they had ; they told ; thing as ; thinking i ; thirty day ; this am ; this earth
        iop	-2	this form ; this month ; this one ; this out ; this time ; this yr ; thought it
        iop	-2	threatening ; three of ; through my ; through sunday ; throw ; thru sun ; thruout
        iop	-2	thursday ; tid ; tiene los ; till my ; till the ; time is ; tina and ; tio ; to be
        iop	-2	to change ; to coke ; to come ; to couch ; to each ; to explain ; to group ; to hear
        iop	-2	to him ; to iop ; to me ; to my ; to quit ; to rehab ; to residential ; to ten
        iop	-2	to whatever ; today im ; todos ; todos los ; told me ; told my ; told the ; tomando
        iop	-2	tomo ni ; tonite ; too and ; toxicology ; trae un ; trago ; traia ; traigo ; tramadol
        iop	-2	transplant ; trap ; treated ; treatment at ; treinta ; tremor ; tristeza ; true ; turkey
        iop	-2	turned ; twenty ; twenty and ; twenty years ; twice for ; two kids ; two shots ; two tours
        iop	-2	u guys ; uber ; un plan ; unhoused ; union eap ; union says ; units ; unk ; until the
        iop	-2	until this ; up on ; up the ; urine ; us in ; use anything ; use crack ; use crystal
        iop	-2	use on ; used ; used cocaine ; used coke ; used it ; used since ; uses in ; uses ketamine
        iop	-2	using every ; uso nada ; usually do ; utah ; va para ; vacation saved ; valentines ; ve
        iop	-2	veces x ; vecino ; vende ; vendio ; very long ; viejo ; virtual iop ; vivo en ; vodka
        iop	-2	voluntaria ; volvi a ; vomito ; voy ; vs ; vuelve ; want the ; want treatment
        iop	-2	wants higher ; wants in ; wants inpatient ; wants letter ; wants options ; wants program
        iop	-2	wants residential ; wants tour ; was back ; was in ; was just ; was on ; watching ; water
        iop	-2	we ; we found ; wears ; wedding is ; wednesdays ; weed i ; week early ; week of
        iop	-2	weekends now ; weekly ; weekly motel ; weeks clean ; weight ; well no ; were the
        iop	-2	what else ; what happens ; whatever i ; where im ; where the ; wherever ; while i
        iop	-2	whispering ; white claws ; who gets ; who needs ; whoever ; whole ninety ; whole story
        iop	-2	wife drinks ; wife husb ; wife in ; wife re ; wife who ; will have ; will pay ; with baby
        iop	-2	with coke ; with crack ; with meth ; with narcan ; with people ; with somebody
        iop	-2	with ~narcan ; without her ; wk after ; wk wants ; wk x ; wkends no ; wkr ; wks preg
        iop	-2	wont be ; wont get ; wont settle ; wood ; work and ; work if ; worker ; works at
        iop	-2	works for ; worn ; would it ; would your ; wouldnt say ; wreck ; wrist ; write for
        iop	-2	writing for ; x yrs ; xanax ; xfer ; y daily ; y la ; y le ; y los ; y never ; y un ; ya le
        iop	-2	ya trae ; ya y ; year and ; year old ; years clean ; years sober ; yerno ; yes im ; yes or
        iop	-2	yes to ; yo digo ; yo tambien ; you allow ; you charge ; you folks ; you get ; your doctors
        iop	-2	your sixty ; zyn ; ~/ ; ~/ ~0 ; ~0 ~/ ; ~a ~mi ; ~address ; ~at ~your ; ~blue ; ~coca
        iop	-2	~cold ; ~comes ; ~comes ~next ; ~cristal ; ~da ; ~day ; ~days ; ~diario ; ~dirty ; ~email
        iop	-2	~email ~address ; ~etoh ~w/d ; ~fever ; ~going ; ~going ~to ; ~hang ; ~hang ~himself ; ~he
        iop	-2	~him ; ~icu ; ~inpatient ; ~la ; ~live ~in ; ~mal ; ~me ; ~men ; ~nephew ; ~next ; ~od
        iop	-2	~od 0 ; ~on ~purpose ; ~opi ; ~opiates ; ~other ; ~pets ; ~po ; ~purpose ; ~regresan
        iop	-2	~regresan ~a ; ~resi ; ~residential ; ~seizures ; ~si hi ; ~six ; ~solo ; ~take ; ~taper
        iop	-2	~tiembla ; ~tomar ; ~what ; ~what ~comes ; ~withdrawal ; ~you
        iop	-3	*about.0 ; *abstinent.3:negated ; *clientAdmin.0:other_experiencer ; *clientAdmin.1
        iop	-3	*deliriumTremens.0 ; *detoxWord.0:hypothetical ; *emergency.4:negated ; *familySupport.0
        iop	-3	*frequency.1:possible ; *frequency.2:hypothetical ; *frequency.2:negated
        iop	-3	*hallucination.1:hypothetical ; *hooked.0 ; *jobSeeker.0:other_experiencer
        iop	-3	*keptUsing.0:negated ; *lastUsed.0 ; *lengthOfUse.1 ; *nonDrug.0:negated ; *otherService.4
        iop	-3	*otherService.5 ; *overPrescribed.0 ; *relief.1 ; *residentialRequest.0:hypothetical
        iop	-3	*seizure.0 ; *seizure.0:negated ; *seizure.2:historical ; *sinceStopping.0 ; *soonDate.0
        iop	-3	*substance.0 ; *substance.4:negated ; *suicidal.0:historical ; *suicidal.0:negated
        iop	-3	*suicidal.9 ; *vendor.1 ; *withdrawalSign.0:hypothetical ; / thursday ; / ~opi ; 0 + ; 0 0
        iop	-3	0 back ; 0 cans ; 0 in ; 0 nts ; 0 oh ; 0 same ; 0 so ; 0 this ; 0 u ; 0 yrs ; @ ; a call
        iop	-3	a cell ; a circle ; a gram ; a los ; a m ; a nice ; a paralegal ; a party ; a short
        iop	-3	a spot ; a teacher ; a virtual ; a website ; a withdrawal ; above ; abril ; acepta
        iop	-3	aceptan medi ; actually ; address ; admits ; adolescent iop ; after dark ; after two
        iop	-3	again since ; agent ; alcohol and ; algo mas ; all of ; all weekend ; already ; amphet
        iop	-3	an eight ; an eightball ; and by ; and coke ; and friday ; and go ; and hes ; and its
        iop	-3	and only ; and saturdays ; and since ; another ; answer ; anyhow ; anything since ; approx
        """
}
