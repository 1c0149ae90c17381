extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	2	hermana esta ; hermano ; heroin daily ; heroin four ; heroin the ; heroina diario ; hes
        detox	2	hes blue ; hes drunk ; hides it ; hidrocodona ; him down ; him for ; him in ; him seen
        detox	2	his boss ; his fingers ; his jaw ; his knees ; his mother ; hold a ; home and ; home at
        detox	2	home same ; homecoming ; homes ; hormigas en ; hospice nurse ; hospice rn ; hospitalist
        detox	2	hot and ; hotels ; hours and ; how my ; how that ; hoy anda ; hoy si ; huesos ; husband 0
        detox	2	hx 0 ; i clean ; i couldnt ; i figured ; i gave ; i go ; i gotta ; i hardly ; i pay
        detox	2	i sat ; i saw ; i shake ; i share ; i sit ; i started ; i swallowed ; i swim ; i take
        detox	2	i teach ; i tell ; i told ; i took ; i use ; icu ; icu with ; id rather ; if its
        detox	2	if possible ; ihs ; im ; im back ; im no ; im not ; im seventy ; im short ; im told ; in a
        detox	2	in an ; in county ; in hallway ; in hand ; in laws ; in our ; in past ; in riverside
        detox	2	in spring ; in ten ; in torrance ; in two ; in ~0 ; ing ; inhaler ; inhaler empty ; ink
        detox	2	ins ; intente ; internet ; into ; involve ; inyecto ; iop after ; iop that ; is asleep
        detox	2	is cutting ; is dana ; is fine ; is gray ; is his ; is leaving ; is looking ; is on
        detox	2	is packing ; is racing ; is rn ; is standing ; is what ; it cold ; it just ; it over
        detox	2	it safely ; it to ; its 0 ; its for ; its going ; its not ; its own ; iv heroin ; ive been
        detox	2	ive said ; jail ; jalo ; jameson ; jeopardy ; jeringa ; jeringa en ; jerked ; jk ; judge
        detox	2	jugo ; jumping ; jura ; jura que ; kaiser ; keep ; keep a ; keep water ; kept her
        detox	2	kicking ; kids a ; kids i ; kill himself ; klonopin 0 ; knees ; knife hand ; knitting
        detox	2	know about ; knuckles ; knuckles on ; korea ; la chiva ; la cocina ; la obra
        detox	2	la revivieron ; la segunda ; la semana ; la tarde ; label says ; ladder ; lapse
        detox	2	las llaves ; las manos ; las tijeras ; last bottle ; last tuesday ; last wk ; lately i
        detox	2	laws ; ld ; le doy ; le grito ; le pego ; lean ; least ; liaison ; liaison 0
        detox	2	librium taper ; lied ; like every ; like the ; like water ; like with ; line of ; line was
        detox	2	lineman ; lips gray ; liter of ; litro ; live with ; llaves ; lo encontre ; lo fuma
        detox	2	loaded ; long term ; looking for ; los huesos ; los ojos ; los paramedics ; lugar donde
        detox	2	lugar para ; lunch and ; lunes y ; m asks ; m f ; m methadone ; made the ; mailed to
        detox	2	maker ; making ; malilla desde ; mando a ; mandon ; manos ; maybe two ; me 0 ; me corren
        detox	2	me entra ; me home ; me mandon ; me quiero ; me revivieron ; me the ; me to ; me urge
        detox	2	me va ; me when ; me ~tiembla ; meal ; media ; medically ; medico ; men ; menos ; meth /
        detox	2	meth or ; mg tid ; mi botella ; mi compa ; mi compadre ; mi mama ; mi patron ; mi prima
        detox	2	mi sobrino ; mi suegra ; mi suegro ; mi ultima ; mid ; mine ; minutes on ; mirror ; mixed
        detox	2	mom 0 ; mon 0 ; monday night ; month of ; month on ; months ; months now ; morado ; morgan
        detox	2	morir ; morning i ; most of ; most saturdays ; mujer se ; muscle ; must do ; my 0
        detox	2	my birthday ; my boyfriend ; my eyes ; my girl ; my grandson ; my head ; my job
        detox	2	my klonopin ; my own ; my psychiatrist ; my pulse ; my skin ; my stomach ; my tongue
        detox	2	my twins ; my unit ; my xanax ; my ~wife ; n theres ; nail ; nails ; naloxone reversal
        detox	2	name + ; name from ; narcan twice ; navidad ; necesito un ; need it ; needle 0
        detox	2	needle next ; needs somewhere ; needs w/d ; nephew hes ; never does ; never got ; next to
        detox	2	nieta ; nieto ; night my ; nightly 0 ; nights ago ; nightstand ; nino ; nips ; no am
        detox	2	no current ; no dijo ; no duerme ; no existe ; no habla ; no leave ; no me ; no reacciona
        detox	2	no sitter ; no to ; no ~confusion ; no ~drug ; no ~fever ; no ~me ; no ~tomo ; nobody at
        detox	2	noon and ; norco from ; normal for ; nos ; not ; not re ; not the ; not there ; note to
        detox	2	nov 0 ; now ; now a ; now in ; now so ; now theres ; nt x ; nurse 0 ; nurse at ; nurse re
        detox	2	o nomas ; obra ; octavos ; octavos de ; od at ; of an ; of blood ; of brandy ; of control
        detox	2	of dope ; of em ; of h ; of methadone ; of mom ; of valium ; of what ; off adderall
        detox	2	off mid ; off my ; off rum ; office ; office and ; ok to ; ok with ; old man ; on figueroa
        detox	2	on friday ; on his ; on me ; on percs ; on phone ; on tramadol ; on with ; one every
        detox	2	one in ; one line ; one will ; online ; only talk ; only the ; operation ; options
        detox	2	options are ; or do ; or only ; or seven ; or six ; orange ; organizer ; other info
        detox	2	other room ; otherwise ; out by ; out thursday ; overdosed in ; pa que ; pace ; pack
        detox	2	pack and ; packing ; panza ; papa 0 ; paper ; para mi ; para tres ; parada ; pared que
        detox	2	parejo ; paso con ; passed out ; passes out ; pastillas azules ; pastillas hace
        detox	2	pastor says ; patch ; patio ; pays ; pcp d/c ; pego en ; pens ; people off ; per friend
        detox	2	per pt ; per the ; perc ; perfectly ; period ; phenibut 0 ; phrase ; pica ; pide cama
        detox	2	piden ; pillow and ; pills on ; pk ; place and ; place with ; placement 0 ; planner
        detox	2	plate ; please phone ; please tell ; pls ; plucking ; plus ; pm ; po ; po box
        detox	2	poison control ; politely ; por mas ; post accident ; pours ; ppl ; practice ; prefiero
        detox	2	prefiero no ; pregnant ; pregnant on ; premises ; prescribe ; prescribed ; presently
        detox	2	price ; price of ; price shopper ; pride ; primera ; prior ; psychiatrist ; pt on ; pueden
        detox	2	puedo faltar ; pukes ; puking and ; purse ; pusieron narcan ; put him ; px ; q ; q day
        detox	2	q es ; que ; que esta ; que lo ; que tomo ; querido ; quiere ; quieren ; quiero
        detox	2	quiero un ; quietly ; quince anos ; quit beer ; quit cold ; quit for ; quitting ; ra
        detox	2	racing ; racing and ; rain ; rate for ; rather be ; rattles ; ray ; re the ; reacciona
        detox	2	receta ; reciben ; recital ; ref ; refer ; referral 0 ; refuses ; refuses ed ; regular
        detox	2	reporter ; request ; reserve ; resident 0 ; residential and ; retired and ; retires
        detox	2	reversal ; revived ; revivieron ; ribs ; ring the ; rings ; rm ; rm 0 ; roommate on
        detox	2	round ; rousable ; routine ; roxy ; rph ; ruido ; rxd x ; s on ; sabe que ; sabemos
        detox	2	sabemos que ; said ; said my ; sales ; sales rep ; same night ; santos ; sap ; say off
        detox	2	say what ; say which ; says ; says 0 ; says a ; says dtr ; says nobody ; scalp ; schnapps
        detox	2	school counselor ; scotch ; scratch ; screaming ; screened ; script in ; se echa ; se pica
        detox	2	se puede ; seagrams ; search ; seat ; seco ; see the ; seeing shadow ; seen ; segunda
        detox	2	seizure coming ; selling anything ; send anyone ; senora no ; senorita ; sentado en
        detox	2	seven nights ; seventy ; shadow ppl ; shake ; shaking ; shaking and ; share the ; shared
        detox	2	she cant ; she drinks ; she had ; she swears ; she told ; she took ; sherry ; shes a
        detox	2	shes been ; shes home ; shes not ; shift ; shift and ; shooting heroin ; shoots heroin
        detox	2	shopper ; shots of ; si paso ; si se ; si ustedes ; si with ; sign ; sign for ; signature
        detox	2	signed it ; simply ; sin mi ; sin un ; since homecoming ; since korea ; since may
        detox	2	since my ; since spring ; since wed ; single day ; sinks ; sipping ; sister bro ; sit here
        detox	2	sitting on ; six or ; skin is ; slapping ; slate ; sleeps ok ; slept since ; slipped
        detox	2	slot ; slow taper ; smirnoff ; smoke fent ; smoke fentanyl ; smoking blues ; smoking fetty
        detox	2	snf ; snore ; snoring weird ; so ; so i ; so the ; sober 0 ; sober living ; sobredosis
        detox	2	solo tomo ; somas ; some of ; somebody handed ; someone can ; someone with ; something a
        detox	2	son just ; son uses ; sous ; soy alcoholico ; soy de ; spine ; sprayed ; st and ; standing
        detox	2	started at ; starting in ; starts at ; steel ; steel reserve ; sternum ; still drinks
        detox	2	stitched ; stn ; stop shaking ; stop when ; stopped my ; stopped the ; straw in ; strips 0
        detox	2	su esposa ; su hijo ; subj ; substernal ; suegra ; suegra se ; suegro ; suero ; sun
        detox	2	sunday after ; sunday and ; sunday at ; sunday to ; supper ; surfing ; surfing with
        detox	2	surgery ; surgery in ; sus pastillas ; swallowed a ; swatting ; sweating and ; swim
        detox	2	swing ; sx wants ; sz ; tabs ; taco ; take ; take eight ; take me ; taken ; taking 0
        detox	2	talking ; tallboys ; taper ; taper off ; tarde ; target ; teach ; teen ; tell ; tells
        detox	2	tells me ; temblando ; ten ; ten in ; tenant ; tequila diario ; tercera ; term
        detox	2	term residential ; that fits ; that ive ; that not ; that sounds ; that up ; that wasnt
        detox	2	the army ; the bank ; the bathroom ; the boat ; the cat ; the day ; the days ; the dentist
        detox	2	the dying ; the er ; the hour ; the jail ; the knife ; the label ; the line ; the little
        detox	2	the longer ; the longest ; the name ; the office ; the once ; the plate ; the pot
        detox	2	the release ; the school ; the target ; the teacup ; the toilet ; the trees ; the tub
        detox	2	the van ; the wait ; the water ; the winter ; then ; then i ; then she ; then the
        detox	2	there something ; there was ; theres 0 ; theres a ; they ; they cut ; they kept
        detox	2	they wouldnt ; thinks its ; third ; third time ; thirty years ; this month ; this since
        detox	2	those 0 ; three ; through them ; thru ; tid x ; tiemblo ; tiemblo y ; tiene
        detox	2	tienen desintoxicacion ; tijeras ; til 0 ; time he ; tirado ; tirado en ; to a ; to answer
        detox	2	to ask ; to bed ; to call ; to fifteen ; to finish ; to follow ; to refer ; to the ; to us
        detox	2	todos los ; toilet ; toma desde ; toma pastillas ; toma un ; tomado desde ; tome ; tomo de
        detox	2	tomo pastillas ; tonight hes ; too ; too fast ; took her ; took too ; took way ; trach
        detox	2	trae los ; tragos ; transport ; trembling ; triage ; triage 0 ; tried a ; trucker @
        detox	2	truthfully ; tube ; tues ; turkey ; turkey and ; tuve ; twelve ; twelve pack ; twenty
        detox	2	twenty two ; two at ; two bottles ; two christmases ; two hours ; two of ; two seizures
        detox	2	two with ; two years ; txt ; u ; ultima fue ; ultimo ; un amigo ; un doce ; un octavos
        detox	2	una ; una cama ; una jeringa ; una pastilla ; una sobredosis ; unas cervezas ; uno
        detox	2	unresponsive ; up ; up 0 ; up at ; up b ; up i ; urge ; urgent care ; us 0 ; us at ; use i
        detox	2	use like ; use ~every ; users ; uses ; uses cocaine ; uses fentanyl ; uso heroina
        detox	2	ustedes hacen ; va por ; valium ; valley ; vape only ; vecina me ; version ; vet 0
        detox	2	vez que ; violent ; visual ; vodka / ; vodka a ; vodka every ; vodka qd ; vodkas
        detox	2	volvio a ; vomiting ; w the ; w/d from ; walmart ; want help ; wants 0 ; wants iop
        detox	2	was going ; was one ; was only ; was this ; was yesterday ; watched ; way ; we live
        detox	2	we put ; wednesday ; wednesday and ; weds ; weed and ; week 0 ; week at ; week five
        detox	2	weeks i ; welfare ; well ; went into ; went through ; what else ; what i ; what is
        detox	2	what it ; what to ; whatever ; when ; where i ; where they ; which ; white claw ; who gets
        detox	2	who sells ; who to ; whole month ; whose ; wife goes ; wife is ; will fax ; will hold
        detox	2	willing ; wine a ; with doctors ; with plan ; without his ; wk ago ; woke up ; wont refill
        detox	2	wont wake ; work as ; works there ; worn ; worn out ; worse ; would you ; wrists ; x ; x 0
        detox	2	x yrs ; xanax 0 ; xanax a ; xanax bars ; xfer ; xfer 0 ; y ; y cada ; y ella ; y me
        detox	2	y nomas ; y toma ; y traigo ; y yo ; y ~cuanto ; ya esta ; ya estoy ; ya ni ; yall
        detox	2	yall take ; years of ; yesterday for ; yet ; you detox ; you guys ; you have ; you under
        detox	2	youll ask ; young man ; your doctors ; your residential ; ~0 ; ~0 ~i ; ~a ~bed
        detox	2	~abstinencia ; ~alcohol ; ~antecedente ; ~antecedente ~de ; ~bed ; ~chiva ; ~cold
        detox	2	~college ; ~confusion ; ~cuanto ; ~de ~tomar ; ~desintoxicacion y ; ~down ; ~drug given
        detox	2	~drunk ; ~dt hx ; ~every ; ~fever ; ~ghb ; ~grand ; ~grand ~mal ; ~he ~quit ; ~his
        detox	2	~i ~had ; ~i ~stopped ; ~in ~college ; ~jail ; ~klonopin ~in ; ~la ; ~las ; ~like
        detox	2	~like ~to ; ~me ~da ; ~mgmt ; ~od 0 ; ~off ~it ; ~on ; ~opioids ; ~oriented ; ~our ; ~over
        detox	2	~ox ; ~ox ~0 ; ~por ; ~psychosis ; ~puedo ni ; ~que ; ~quit ~drinking ; ~step ; ~stopped
        detox	2	~sz / ; ~tembladera ; ~tiembla ; ~to ~do ; ~tomar ; ~two ; ~want ~to ; ~when ; ~when ~he
        detox	2	~wife ; ~with ; ~xanax
        detox	1	# given ; *age.1 ; *backToUse.0:negated ; *backToUse.0:other_experiencer
        detox	1	*drinks.0:negated ; *emergency.0:negated ; *emergency.8 ; *hallucination.1:historical
        detox	1	*injecting.0:negated ; *lapse.0 ; *mandator.0:hypothetical ; *mandator.1
        detox	1	*misuse.0:negated ; *nonDrug.0:historical ; *otherService.4:hypothetical
        detox	1	*otherService.6:other_experiencer ; *quantity.4:hypothetical ; *seizure.0:hypothetical
        detox	1	*seizure.2:negated ; *started.0:other_experiencer ; *substance.1:hypothetical
        detox	1	*wantsOff.0:historical ; *withdrawalHint.0:historical ; + beers ; / o ; / su ; / ~dt
        detox	1	0 ambien ; 0 conferenced ; 0 dry ; 0 el ; 0 fent ; 0 ice ; 0 is ; 0 ish ; 0 my ; 0 narcan
        detox	1	0 new ; 0 nights ; 0 pt ; 0 tabs ; a and ; a bed ; a bunch ; a choir ; a church ; a cold
        detox	1	a hole ; a hospice ; a joke ; a key ; a locked ; a meth ; a nip ; a note ; a nurse
        detox	1	a plan ; a puddle ; a rag ; a regular ; a sixer ; a special ; a thirty ; a tube ; a veces
        detox	1	a version ; a weekly ; a weeknight ; a while ; a withdrawal ; a ~beer ; about 0
        detox	1	about two ; about what ; abrir ; abrupt ; abscess ; acabaron ; acabaron las ; accept
        detox	1	ache ; across from ; after ; after he ; after my ; after school ; after some ; afuera de
        detox	1	against the ; agrees to ; ahi y ; ahorita me ; aire ; al dejar ; alcohol at ; alguien que
        detox	1	alprazolam 0 ; also ; alvarez ; am ; amigo ; an empty ; and asks ; and can ; and climbing
        detox	1	and closing ; and each ; and have ; and keeps ; and lives ; and making ; and most
        detox	1	and only ; and our ; and shes ; and somebody ; and went ; and who ; and your ; ando con
        detox	1	anexo ; anos tomando ; answer ; any way ; anything since ; app ; appointment ; aquavit
        detox	1	arando ; area ; arm ; asi ; asked ; asking re ; asks can ; asks is ; asks when ; assisted
        detox	1	at counter ; at eight ; at school ; aunt in ; ay ; ayer ; ayudenme ; baby fine ; back
        detox	1	back at ; back down ; back there ; bagged ; bar ; barber ; bars a ; bars again
        detox	1	bars daily ; bathroom with ; be able ; be off ; be weaned ; because i ; because they
        detox	1	bed tonight ; bed with ; bee ; been for ; been since ; been taking ; been throwing
        detox	1	beer and ; beer every ; before it ; before supper ; bet ; between ; bf ; bile ; bill for
        detox	1	birthday ; bit of ; black ; black and ; blanket ; blue and ; blue in ; bolsa ; bomberos
        detox	1	bones ache ; bother ; bottles and ; box of ; boxes a ; brandy daily ; breakfast and
        detox	1	breakfast lunch ; breath ; bring me ; bro ; brochure ; brochure mailed ; brother is
        detox	1	brother who ; bugs off ; bump of ; buying bars ; by ems ; by noon ; cada manana
        detox	1	cada rato ; called me ; calls me ; camina ; can ; can just ; can read ; candle ; candles
        detox	1	cant close ; cant do ; cant feel ; cant lose ; card ready ; carisoprodol 0 ; catch ; cave
        detox	1	cdl ; ceiling ; cell in ; chart says ; check on ; chest hurts ; chest pains ; chew
        detox	1	chewing ; chronic ; church ; church and ; clases de ; client ; client in ; cliente
        detox	1	clinic ; clinicals ; closes ; cm at ; cobran ; coke was ; coke with ; college 0 ; colored
        detox	1	come if ; come to ; comer ; comiendo ; coming ; como le ; como se ; complaints
        detox	1	conferenced ; constantly ; convulsion cuando ; cook ; cop ; corren ; corta ; cosas
        detox	1	cough syrup ; could a ; could do ; count my ; county hosp ; county jail ; couples ; cousin
        detox	1	covered by ; cpap ; cps ; crack a ; cristal no ; crushed ; crushing ; cualquiera
        detox	1	cuanto sale ; cuerpo ; cunado ; cutting off ; d since ; d/c planner ; daily drinker
        detox	1	daily per ; daily wants ; daughter is ; day a ; day all ; day like ; day place
        detox	1	day program ; day stay ; day two ; days because ; days into ; de cafe ; de eso ; de ir
        detox	1	de lunes ; de seis ; de tequila ; deceased ; dejarlo sin ; dejaron ; del 0 ; del cuarto
        detox	1	deliver ; denies ~si ; dentist ; desde el ; desde las ; desde q ; despierta tiene
        detox	1	despierto y ; detox asap ; detox that ; detox this ; devuelve ; diario ; dias dura
        detox	1	dias mi ; dias saliendo ; dieron convulsiones ; diez ; dio delirium ; direct transfer
        detox	1	diverting ; do to ; doce todos ; doctor no ; dont put ; dont sleep ; door locked
        detox	1	down from ; drank sat ; dried out ; drink a ; drink not ; drinking daily
        detox	1	drinking saturday ; drinking since ; drinks most ; dropping ; drops ; drunk every ; dt
        detox	1	dts right ; dv ; each month ; earned ; eche ; eight beers ; eighty and ; el aguardiente
        detox	1	el frasco ; el hospital ; el medico ; el mezcal ; el miercoles ; el spray ; el tequila
        detox	1	electric ; em before ; em off ; en fresno ; en ningun ; encontraron ; encontre ; end
        detox	1	endorses si ; er sw ; es para ; estamos ; este mes ; estoy embarazada ; estoy en
        detox	1	etoh w/d ; even ; even use ; evening i ; ever day ; every place ; everybody
        detox	1	everything since ; extract ; f husb ; f meth ; f s/p ; face ; faltar a ; falto
        detox	1	family would ; fare ; favor ; february and ; feel my ; fent + ; fent / ; few shots
        detox	1	figure ; figured i ; figures ; fioricet 0 ; firearm ; firm ; first name ; fit ; five a
        detox	1	fog ; foil in ; foil on ; for headaches ; for night ; for nine ; for that ; for twenty
        detox	1	for uncle ; for weed ; forever ; forum ; found me ; four every ; friend ; friend took
        detox	1	from ; from four ; from me ; from stopping ; from the ; from wake ; fry ; further info
        detox	1	g / ; gave me ; generally ; get ; get time ; get up ; gets me ; gets mean ; gf ; globos
        detox	1	glove box ; go live ; going ; goodbye ; gooseflesh ; got nobody ; got your ; gown ; grad 0
        detox	1	grandpa ; gray and ; guns ; gurgle ; gusto ; guys ; h/o ; ha tomado ; hace cuatro
        detox	1	hace quince ; hace un ; had her ; had my ; hadnt had ; hair ; half the ; hand and
        detox	1	handed me ; handful ; hands were ; hardly ; has been ; hasnt had ; hasta el ; hasta las
        detox	1	have detox ; have four ; have wine ; hay ; hay cama ; he doesnt ; he hasnt ; he hits
        detox	1	he lets ; he needs ; he pours ; he put ; he sells ; he took ; he ~wont ; headaches
        detox	1	heavily ; height ; held a ; her back ; her eyes ; her for ; her head ; her off ; her one
        detox	1	here tomorrow ; heroin a ; heroin two ; hes getting ; hes home ; hes making ; hes the ; hi
        detox	1	hiding ; hija llama ; him no ; him with ; hip fx ; his chin ; his dad ; his ex
        detox	1	his fingernails ; his knee ; his nose ; history ; hit me ; hit the ; hold still
        detox	1	home eating ; home in ; horario ; horario de ; horas sin ; hospital y ; hours since
        detox	1	housekeeper ; how ; how to ; hoy en ; hurt ; hurt my ; hurting myself ; hurts bad ; husb 0
        detox	1	husband does ; husband wants ; hx ~sz ; i call ; i checked ; i cry ; i didnt ; i fall
        detox	1	i fell ; i found ; i give ; i got ; i havent ; i own ; i pinch ; i quit ; i ran
        detox	1	i represent ; i rotate ; i stopped ; i type ; iced ; iced tea ; id and ; id been ; idea
        detox	1	ill go ; im addicted ; im having ; im ready ; in back ; in class ; in dorm ; in february
        detox	1	in for ; in its ; in tub ; info ; inhala ; inmate ; insists its ; internado en ; into her
        detox	1	into his ; invisible ; iop in ; iop per ; is ; is addicted ; is for ; is gone ; is hot
        detox	1	is your ; ish ; it alone ; it away ; it began ; it normal ; it two ; its ; its been
        detox	1	its sunday ; its tuesday ; its wine ; jack ; january ; jar ; jitters ; job i ; john ; jug
        detox	1	just a ; just didnt ; just need ; keep her ; keep my ; keeps saying ; keeps sliding
        detox	1	keeps talking ; keys in ; kids placed ; kill ; kilo ; kindergarten ; klonopin every
        detox	1	knock ; kratom shots ; la desintoxicacion ; la pared ; la que ; la ruta ; la tele
        detox	1	la tienda ; la verdad ; laced ; las gracias ; last 0 ; lawn ; ld 0 ; leave my
        detox	1	legs kicking ; letter ; life ; lift ; lifted ; lifts ; liquid ; live somewhere
        detox	1	llamenme despues ; llave ; llevo ; loaded the ; locked it ; locked unit ; lol not
        detox	1	long does ; looked up ; lorazepam 0 ; lose this ; lost a ; lost in ; lugar ; lunes con ; m
        detox	1	m finished ; m heroin ; m hx ; m lineman ; m no ; m ~dts ; madrugada ; malbec ; mama se
        detox	1	mama ya ; man down ; manage ; manana vomito ; manda ; mano con ; mar ; marido ; martinis
        detox	1	mass ; me acabo ; me as ; me at ; me dieron ; me for ; me from ; me he ; me how ; me it
        detox	1	me lo ; me no ; me quite ; me something ; me today ; me until ; measured ; med ; med detox
        detox	1	medically supervised ; medicine cabinet ; mediodia ; memorial ; memorial day ; methadone 0
        detox	1	metio algo ; mg x ; mi cunado ; mi senora ; milligrams ; minute and ; minutes ago
        detox	1	minutes now ; mo 0 ; modelo ; mom ; mommy ; mondays ; mondays and ; months without
        detox	1	more of ; morning and ; morning he ; mostly ; ms ; my bones ; my dad ; my hands ; my in
        detox	1	my legs ; my little ; my nerves ; my pills ; my place ; my spot ; my water ; my wrists
        detox	1	myself and ; myself to ; n he ; n/a ; n/v ; nadie sabe ; naloxone x ; nana ; narcan a
        detox	1	narcan el ; narcan en ; narcan sun ; nariz y ; nd time ; need ; negra ; nerve
        detox	1	nerve pills ; nerves ; never hurt ; ni agarrar ; ni el ; ni me ; night im ; night since
        detox	1	night so ; nights / ; nine ; nine years ; ninety day ; ningun lado ; nip ; nipping
        detox	1	no complaints ; no further ; no queria ; no responde ; no response ; no soy ; no thoughts
        detox	1	noche ; nomas quiero ; nonsense ; noon on ; normally ; nose is ; nose spray ; nosotros
        detox	1	not an ; not be ; not lol ; not press ; not selling ; not sure ; not working ; not ~sick
        detox	1	notices ; nov ; nuestro ; number ; obtained ; of everything ; of hurting ; of malbec
        detox	1	of narcan ; of old ; of phenibut ; of rum ; of sleep ; of something ; of them ; ofc 0
        detox	1	off ativan ; off crystal ; off days ; off i ; off it ; off snapchat ; off what ; ok
        detox	1	ok so ; on alcohol ; on chest ; on fent ; on overdoses ; on release ; on to ; on zoom
        detox	1	one ; one at ; one eye ; one pill ; one this ; only coke ; only now ; only please ; onto
        detox	1	open this ; opening and ; openings for ; opens at ; or eight ; or is ; ordered ; organist
        detox	1	other half ; other subst ; otra ; otras ; our church ; our father ; out in ; out seven
        detox	1	over her ; over i ; own ; own a ; own with ; oxycontin ; packing for ; pains ; papas
        detox	1	papers in ; para la ; para un ; paramedics used ; pare ; pared ; parking ; particulars
        detox	1	past my ; pastillas y ; patches from ; patron me ; people from ; per caller ; per wife
        detox	1	percs every ; pero quiero ; pero yo ; picked up ; pickup ; pide ayuda ; pill from
        detox	1	pill organizer ; pillow ; pills ; pills for ; pistol in ; place to ; plan before ; plan to
        detox	1	played ; please somebody ; plug ; poa ; poison ; por dejar ; por una ; por él
        detox	1	postpartum ; pregunta por ; present ; president ; prima ; prima se ; private
        detox	1	probation client ; program in ; psychiatrist retired ; pte ; puddle ; puedo ; pulled
        detox	1	pulling ; punched ; put ; put on ; put you ; que consume ; que tiene ; quedo ; quien me
        detox	1	quiero ayuda ; quiero morir ; quiero platicas ; quite ; quite el ; quits ; quitting time
        detox	1	rack ; rag ; raised me ; raro ; rather not ; rattling ; read it ; reconoce ; recovery 0
        detox	1	red every ; refers ; refiere ; refill my ; refilled ; refused ; refused transport
        detox	1	relapsed ; relapsed on ; rep ; repeat ; reported ; reporting ; represent ; represent a
        detox	1	req ; req detox ; residencial en ; responde ; response ; response to ; retired in
        detox	1	reversed ; revivieron con ; rid ; rid of ; right ; right after ; rigid ; riverside ; rls
        detox	1	rn ; roomate ; rotate ; round of ; round the ; route ; rr ; run out ; ruta ; rx
        detox	1	safe with ; sali bien ; saliendo ; same as ; saturday and ; says it ; schedule
        detox	1	school and ; school rn ; scratch that ; se dio ; se lo ; seeking ; seizures and ; sentado
        detox	1	served ; several nights ; share ; she didnt ; she doesnt ; she found ; she got ; she just
        detox	1	she left ; she wont ; shooting dope ; shotgun ; si falto ; sight ; siguio ; sin mas
        detox	1	since divorce ; since january ; since lunch ; since our ; since the ; since thursday
        detox	1	since two ; since we ; since yesterday ; single ; single dad ; sister of ; sit ; situation
        detox	1	six ; six hours ; sixer ; sixty eight ; skills ; slapped him ; sleep for ; slept ; slid
        detox	1	slid down ; sliding ; slurred ; snapchat ; snoring and ; snoring funny ; snorted ; so dont
        detox	1	so ill ; so nobody ; so since ; so that ; sobrino de ; social de ; soft spoken ; sold
        detox	1	soldiers ; solo ; son has ; son siete ; son wants ; sounds like ; soup ; soup and
        detox	1	sous chef ; speak english ; special ; spoken ; spoons ; spot ; sprays ; spring and
        detox	1	stable no ; started buying ; started smoking ; states ; states dtr ; stay and ; stayed dry
        detox	1	stays down ; std ; steady enough ; steering ; steps ; still ; street ; street every
        detox	1	substance not ; supper and ; sure i ; sure its ; surf ; surgical ; surgical tech ; susto
        detox	1	swatting at ; swears its ; sweat ; swole ; sx reported ; syrup ; table for ; tabs /
        detox	1	take direct ; takes ; takes about ; takes his ; taking ; talks ; tanto ; taper for ; tb
        detox	1	tb test ; tele ; tell my ; temblando y ; temple ; tengo miedo ; tens ; tequila ; tercer
        detox	1	tercer dia ; terrified ; terrified of ; th of ; than my ; thanksgiving and ; that aint
        detox	1	that he ; thats an ; thats been ; the accident ; the ambulance ; the app ; the bad
        detox	1	the bathtub ; the cab ; the car ; the ceiling ; the floor ; the four ; the internet
        detox	1	the kids ; the kilo ; the kind ; the ladder ; the late ; the life ; the mattress
        """
}
