extension ScorecardSources {
    /// Words that speak for `detox` or against it. Written by `workbench weigh`.
    static let detox2 = """
        detox	2	is gray ; is his ; is hooked ; is looking ; is on ; is packing ; is racing ; is standing
        detox	2	is that ; is what ; is your ; isnt there ; it a ; it all ; it began ; it just ; it normal
        detox	2	it over ; it safely ; it to ; its 0 ; its going ; its own ; iv heroin ; ive been
        detox	2	ive said ; jail ; jameson ; jeopardy ; jeringa ; jerked ; jk ; judge ; jugo ; jumping
        detox	2	just a ; just need ; kaiser ; keep ; keep a ; keeps saying ; kept her ; kicking ; kids a
        detox	2	kill ; kill himself ; klonopin 0 ; knees ; knife hand ; knitting ; know about ; la chiva
        detox	2	la clinica ; la cocina ; la desintoxicacion ; la obra ; la piel ; la revivieron
        detox	2	la segunda ; la semana ; ladder ; landlord ; lapse ; las llaves ; las manos ; last bottle
        detox	2	last tuesday ; last wk ; lasted ; latas ; late ; lately i ; laws ; ld ; le doy ; le grito
        detox	2	le pego ; least ; liaison ; liaison 0 ; librium taper ; lied ; lift ; lifts ; like a
        detox	2	like every ; like the ; like water ; like with ; line cook ; line of ; lineman ; lips gray
        detox	2	liquid ; liquor ; liter of ; litro ; live somewhere ; live with ; llaves ; lo encontre
        detox	2	lo fuma ; loaded ; long does ; long term ; longest ; los huesos ; los ojos
        detox	2	los paramedics ; lose this ; lugar donde ; lugar para ; lunch and ; m asks ; m f
        detox	2	mailed to ; maker ; making ; making a ; malbec ; malilla desde ; mama ya ; mando a
        detox	2	mandon ; manos ; maybe two ; me 0 ; me at ; me by ; me corren ; me dio ; me entra ; me how
        detox	2	me im ; me quiero ; me to ; me tonight ; me urge ; me va ; me when ; me ~tiembla ; meal
        detox	2	media ; medically ; medico ; menos ; meth / ; meth only ; meth or ; metio algo ; mg tid
        detox	2	mi botella ; mi compa ; mi compadre ; mi mama ; mi patron ; mi sobrino ; mi suegra
        detox	2	mi ultima ; mine ; minutes ago ; minutes now ; minutes on ; mirror ; mixed ; molina
        detox	2	mom 0 ; mon 0 ; month of ; months clean ; morado ; morgan ; morir ; morning ; morning i
        detox	2	most of ; most saturdays ; moving ; mujer se ; must do ; my bones ; my boyfriend ; my dad
        detox	2	my girl ; my hands ; my in ; my job ; my klonopin ; my little ; my psychiatrist ; my pulse
        detox	2	my skin ; my stomach ; my tongue ; my twins ; my unit ; my water ; my ~wife ; n he
        detox	2	n theres ; nadie mas ; nail ; nails ; naloxone ; name + ; narcan en ; narcan twice
        detox	2	navidad ; necesito un ; need ; need it ; needle 0 ; needle next ; needs somewhere
        detox	2	needs w/d ; nerves ; never does ; never got ; new doctor ; nieta ; night my ; nightly 0
        detox	2	nights ago ; nightstand ; nine ; nips ; no am ; no current ; no dijo ; no ha ; no habla
        detox	2	no hay ; no leave ; no me ; no reacciona ; no sitter ; no sx ; no to ; no ~confusion
        detox	2	no ~drug ; no ~fever ; no ~me ; no ~tomo ; nobody at ; nomas quiero ; norco from
        detox	2	nose spray ; not ; not an ; not re ; not sure ; not there ; note to ; nov 0 ; now ; now a
        detox	2	now her ; now so ; now theres ; nurse at ; o nomas ; obra ; octavos ; octavos de ; oding
        detox	2	of an ; of blood ; of brandy ; of control ; of dope ; of em ; of fireball ; of h
        detox	2	of malbec ; of mom ; of narcan ; of rum ; of something ; of valium ; of what
        detox	2	off adderall ; off mid ; off rum ; office ; office and ; ok to ; old man ; on fentanyl
        detox	2	on figueroa ; on friday ; on his ; on klonopin ; on me ; on phone ; on wednesdays
        detox	2	one and ; one at ; one every ; one line ; one will ; online ; only talk ; operation
        detox	2	options ; options are ; or do ; or seven ; or six ; orange ; organizer ; other info ; otra
        detox	2	out by ; over the ; overdosed in ; own with ; p ; p / ; pa que ; pace ; pack ; pack and
        detox	2	panza ; papas ; paper ; para mi ; para tres ; pared que ; parejo ; particulars ; paso
        detox	2	paso con ; paso de ; passed out ; pastillas azules ; pastillas hace ; pastor says ; patch
        detox	2	patches from ; patio ; pays ; pcp d/c ; pego en ; pens ; people off ; per friend ; per pt
        detox	2	per the ; perc ; perfectly ; phenibut 0 ; phrase ; pide cama ; piden ; piel ; pillow and
        detox	2	pills on ; pk ; place and ; place with ; placement 0 ; planner ; plate ; played
        detox	2	please phone ; pls ; po ; po box ; politely ; por mas ; por una ; post accident ; powder
        detox	2	practice ; prefiero ; prefiero no ; pregnant ; pregnant on ; prescribe ; prescribed
        detox	2	presently ; price ; price of ; price shopper ; pride ; primera ; prior ; probar
        detox	2	psych hosp ; pt on ; puedo ; puedo faltar ; pukes ; purse ; puso ; put ; put him ; q day
        detox	2	q es ; quart ; que ; que esta ; que lo ; que tomo ; quiere ; quieren ; quiero
        detox	2	quiero morir ; quiero un ; quince anos ; quit beer ; quit cold ; quit for ; quits
        detox	2	quitting ; ra ; racing ; racing and ; rain ; rate for ; rather ; rather be ; rattles
        detox	2	rattling ; reacciona ; receta ; recital ; reconoce ; referral 0 ; refuses ; refuses ed
        detox	2	regular ; req detox ; request ; reserve ; resident 0 ; residential and ; retired and
        detox	2	retires ; revived ; ribs ; rideshare ; rideshare driver ; ring the ; rings ; rm ; rm 0
        detox	2	rolling ; roomate ; roommate on ; round ; rousable ; routine ; rph ; ruido ; rx ; rxd x
        detox	2	s on ; sabe que ; sabemos que ; said my ; sales ; sales rep ; same as ; same day
        detox	2	same night ; sap ; say off ; say which ; says ; says 0 ; says a ; says dtr ; says he
        detox	2	says nobody ; scalp ; schnapps ; school counselor ; scotch ; screened ; script in
        detox	2	se echa ; se puede ; seagrams ; seat ; seco ; see the ; seen ; segunda ; seizure coming
        detox	2	selling anything ; send anyone ; senora no ; senorita ; sentado ; sentado en ; sets
        detox	2	seven nights ; seventy ; several nights ; shadow ppl ; shake ; shaking and ; shaky ; share
        detox	2	share the ; shared ; she cant ; she drinks ; she had ; she is ; she swears ; she told
        detox	2	shes a ; shes been ; shes home ; shift and ; shooting heroin ; shopper ; shotgun ; si paso
        detox	2	si se ; si ustedes ; si with ; sign ; sign for ; signature ; signed it ; sin ; sin mas
        detox	2	sin mi ; sin un ; since homecoming ; since korea ; since may ; since my ; since spring
        detox	2	since the ; since we ; since wed ; single day ; sinks ; sipping ; sister bro ; sit
        detox	2	sit here ; sitting on ; six or ; skin is ; slate ; sleeps ok ; slept ; slept since ; slid
        detox	2	slipped ; slot ; slow taper ; smirnoff ; smoke fent ; smoke fentanyl ; smoking blues
        detox	2	smoking fetty ; snf ; snore ; snoring weird ; so dont ; so i ; so the ; sober 0
        detox	2	sober aunt ; sobredosis ; solo tomo ; somas ; some of ; somebody handed ; someone
        detox	2	someone can ; someone with ; something a ; son just ; son uses ; sous ; soy alcoholico
        detox	2	spoons ; sprayed ; st and ; stable no ; started at ; starting in ; starts at ; state
        detox	2	steel ; steel reserve ; still drinks ; still on ; stitched ; stop shaking ; stop when
        detox	2	stopped the ; straw in ; street ; strips 0 ; su esposa ; su hijo ; subj ; substance not
        detox	2	suegra ; suero ; sun ; sunday ; sunday after ; sunday and ; sunday at ; sunday to ; supper
        detox	2	sure i ; surfing ; surfing with ; surgery in ; sus pastillas ; swallowed a ; swatting
        detox	2	swears it ; swim ; swing ; sz ; tabs ; taco ; take ; take homes ; take me ; take people
        detox	2	takes ; taper ; taper off ; tarde ; target ; teach ; teen ; tells me ; temblando ; ten in
        detox	2	tercer ; term ; term residential ; that fits ; that ive ; that not ; that sounds ; that up
        detox	2	that wasnt ; the bad ; the bank ; the bathroom ; the boat ; the day ; the days
        detox	2	the dentist ; the dts ; the er ; the family ; the floor ; the jail ; the knife ; the label
        detox	2	the little ; the longer ; the longest ; the name ; the office ; the once ; the phone
        detox	2	the plate ; the release ; the restroom ; the target ; the teacup ; the toilet ; the tub
        detox	2	the van ; the wait ; the walk ; the water ; the winter ; then one ; then she ; then the
        detox	2	there something ; there was ; theres ; theres 0 ; theres a ; they ; they kept ; they put
        detox	2	they wouldnt ; thinks its ; third time ; thirty years ; this ; this month ; thought
        detox	2	three ; through them ; thru ; tianeptine ; tid x ; tiemblo ; tiemblo y ; tiene ; tiene las
        detox	2	til 0 ; time he ; tirado ; tirado en ; to a ; to answer ; to ask ; to bed ; to do
        detox	2	to finish ; to follow ; to in ; to refer ; to us ; to your ; todos los ; toilet
        detox	2	toma desde ; toma pastillas ; tomado desde ; tome ; tomo de ; tonight hes ; too ; took her
        detox	2	took it ; took too ; took way ; trach ; transfer ; trembling ; triage ; triage 0 ; tried a
        detox	2	tube ; tues ; turkey ; turkey and ; tuve ; tuvo ; twelve pack ; two bottles
        detox	2	two christmases ; two hours ; two of ; two with ; txt ; u do ; ultima fue ; ultimo
        detox	2	un amigo ; un doce ; un litro ; un octavos ; un solo ; una ; una botella ; una cama
        detox	2	una sobredosis ; under ; unk pills ; uno ; unresponsive ; up ; up 0 ; up at ; up b ; up i
        detox	2	urge ; urgent ; urgent care ; us 0 ; us at ; use i ; users ; uses ; uses cocaine
        detox	2	uses fentanyl ; uso heroina ; ustedes hacen ; va en ; va por ; valley ; vape only
        detox	2	vecina me ; verdad ; version ; vet 0 ; vez que ; visual ; vodka / ; vodka a ; vodka every
        detox	2	vodka qd ; vodkas ; volvi a ; volvio a ; w the ; w/d from ; walk in ; wants 0 ; wants iop
        detox	2	was fine ; was going ; was one ; was only ; was this ; watched ; water bottle ; way
        detox	2	we admit ; we live ; we put ; we see ; wearing ; wednesday and ; wednesdays ; weed and
        detox	2	week five ; weeks i ; welfare ; well ; went into ; went through ; what else ; what hes
        detox	2	what is ; what it ; what to ; whatever ; when the ; where i ; where they ; which
        detox	2	white claw ; who gets ; who sells ; who to ; whole month ; whose ; wife goes ; wife is
        detox	2	wife on ; will fax ; will hold ; willing ; wine a ; with doctors ; with fent ; with her
        detox	2	with plan ; without his ; wk ago ; wm ; woke ; woke up ; wont refill ; wont wake ; work as
        detox	2	works there ; worn ; worn out ; worse ; would ; would you ; wrists ; x ; x yrs ; xanax a
        detox	2	xanax bars ; xanax cold ; xfer ; xfer 0 ; y ; y cada ; y ella ; y ni ; y nomas ; y toma
        detox	2	y traigo ; y yo ; y ~cuanto ; ya esta ; yall take ; yesterday for ; yo me ; you detox
        detox	2	you keep ; you under ; youll ask ; your doctors ; your residential ; your withdrawal
        detox	2	zolpidem ; ~0 ; ~0 ~i ; ~a ; ~a ~bed ; ~abstinencia ; ~alcohol ; ~antecedente
        detox	2	~antecedente ~de ; ~bed ; ~chiva ; ~cold ; ~college ; ~confusion ; ~de ~tomar
        detox	2	~desintoxicacion y ; ~dried ; ~dried ~out ; ~drug given ; ~drunk ; ~dt hx ; ~fever ; ~ghb
        detox	2	~grand ; ~grand ~mal ; ~he ~quit ; ~husband ; ~i ~had ; ~i ~stopped ; ~in ~college ; ~jail
        detox	2	~klonopin ; ~klonopin ~in ; ~las ; ~like ~to ; ~me ~da ; ~mgmt ; ~narcan ; ~no ~puedo
        detox	2	~od 0 ; ~off ~it ; ~on ; ~opioids ; ~oriented ; ~our ; ~over ; ~ox ; ~ox ~0 ; ~psychosis
        detox	2	~puedo ; ~puedo ni ; ~que ; ~quit ~drinking ; ~seizures ; ~si denies ; ~step ; ~sz /
        detox	2	~tiembla ; ~to ~do ; ~tomar ; ~too ; ~two ; ~want ; ~want ~to ; ~when ~he ; ~wife ; ~xanax
        detox	1	# given ; *abstinent.0:other_experiencer ; *age.1 ; *arrests.0:historical
        detox	1	*backToUse.0:negated ; *backToUse.0:other_experiencer ; *chestPain.0:other_experiencer
        detox	1	*drinks.0:negated ; *emergency.0:negated ; *emergency.3 ; *mandator.1
        detox	1	*nonDrug.0:historical ; *otherService.6:other_experiencer ; *quantity.4
        detox	1	*quantity.4:hypothetical ; *quitting.0:possible ; *rhythm.0 ; *seizure.0:negated
        detox	1	*seizure.2:negated ; *substance.0:hypothetical ; *violence.0:other_experiencer
        detox	1	*wantsOff.0:historical ; *withdrawalSign.0:other_experiencer ; + 0 ; / su ; 0 ambien
        detox	1	0 but ; 0 dias ; 0 dry ; 0 el ; 0 every ; 0 i ; 0 is ; 0 ish ; 0 narcan ; 0 new ; 0 nights
        detox	1	0 now ; 0 pills ; 0 pint ; 0 pt ; 0 she ; 0 tabs ; 0 used ; @ county ; a and ; a buddy
        detox	1	a choir ; a church ; a clean ; a cold ; a doctor ; a grand ; a hospice ; a key ; a los
        detox	1	a meth ; a nip ; a number ; a nurse ; a photo ; a plan ; a puddle ; a regular ; a sixer
        detox	1	a sober ; a special ; a stranger ; a thirty ; a tube ; a version ; a week ; a weekly
        detox	1	a weeknight ; a ~beer ; about 0 ; about his ; about two ; about what ; abrupt ; acaban
        detox	1	accept ; ache ; across from ; admitted to ; after my ; after school ; after some
        detox	1	afuera de ; again this ; ago i ; agrees ; ahi y ; ahora no ; al dejar ; alcohol hace
        detox	1	alcohol in ; all it ; all right ; all that ; alprazolam 0 ; alvarez ; amigo
        detox	1	an outpatient ; and asks ; and can ; and cannot ; and climbing ; and did ; and dinner
        detox	1	and each ; and everybody ; and have ; and he ; and most ; and on ; and only ; and runs
        detox	1	and somebody ; and went ; and wine ; and woke ; and your ; anda malilla ; ando bien
        detox	1	ando con ; anos con ; anos no ; anos tomando ; any way ; anything since ; appointment
        detox	1	arando ; arm ; arm numb ; army ; as a ; asi ; asked ; asking ; asks 0 ; asks can
        detox	1	asks detox ; asks how ; asks when ; at counter ; at eight ; at school ; at this ; aunt in
        detox	1	ay ; ayer en ; baby fine ; back at ; back seat ; back there ; backwards ; bad part
        detox	1	bagged ; bar ; barber ; barely breathing ; bars 0 ; bars a ; bars daily ; bars like
        detox	1	bathroom floor ; bathroom with ; be able ; be done ; be off ; be weaned ; because they
        detox	1	bed tonight ; bee ; been an ; been for ; been off ; been one ; been taking ; been throwing
        detox	1	been without ; beer and ; beer every ; being ; beside ; bet ; better ; between ; bf ; bile
        detox	1	bills ; black ; black and ; blame ; blanket ; blocks ; bolsa ; bomberos ; bottle down
        detox	1	bounce ; box of ; boyfriend ; brandy daily ; breakfast lunch ; bring ; bring me ; bro
        detox	1	bro 0 ; brochure ; brother has ; brother is ; brother please ; brought my ; bump of
        detox	1	but the ; buy ; buys ; by lunch ; by noon ; by summer ; cada manana ; cada rato
        detox	1	came back ; came to ; can ; can just ; can read ; candles ; cant close ; cant feel
        detox	1	cant rouse ; cant sign ; carisoprodol 0 ; carro ; cave ; cdl ; chardonnay ; charge
        detox	1	chart says ; check on ; chest hurts ; chest pains ; chew ; chewing ; chicken ; church
        detox	1	church and ; cirrhosis ; claw ; cliente ; clinic ; closes ; cm at ; coat rack ; cobran y
        detox	1	coke at ; coke with ; colors ; come if ; come to ; comer ; coming ; como le ; como se
        detox	1	complaints ; compro ; con narcan ; constantly ; cop ; corren ; correo ; cosas ; cough
        detox	1	cough syrup ; could a ; could my ; could one ; counselor in ; count my ; county hosp
        detox	1	county jail ; cousin ; covered ; covered by ; cpap ; cramps ; cristal no ; cruda ; crushed
        detox	1	crushing ; cualquiera ; cuanto sale ; cutting off ; d since ; daily per ; day 0
        detox	1	day detox ; day like ; day place ; day stay ; daylight ; days because ; days into ; de ir
        detox	1	de lunes ; de presidente ; de ron ; dejar las ; dejarlo sin ; deliver ; dentist ; dept
        detox	1	describe ; desde las ; desde los ; despierta tiene ; details to ; detox asap ; detox de
        detox	1	detox no ; detox this ; detox yesterday ; devuelve ; diario ; diarrea ; dias dura
        detox	1	dias mi ; dias saliendo ; did 0 ; diez ; different ; dio delirium ; diverting ; doce todos
        detox	1	dog ; doll ; dolor de ; dont sleep ; down from ; dried out ; drink not ; drinking and
        detox	1	drinking daily ; drinking saturday ; drinking since ; drinks all ; drinks most
        detox	1	dropped me ; drunk every ; dtr 0 ; dv ; dying ; each month ; earned ; eight beers
        detox	1	el aguardiente ; el espray ; el frasco ; el medico ; el mezcal ; el ron ; el spray
        detox	1	el tequila ; electric ; ella ; em off ; empties ; en fresno ; en mi ; encontre
        detox	1	endorses si ; enfermeras ; enganchada a ; enganchado a ; er to ; es para ; esposa dice
        detox	1	espray ; este mes ; estoy embarazada ; estoy tomando ; etoh w/d ; even ; even do
        detox	1	even use ; evening i ; every nite ; every one ; every place ; everybody ; everything since
        detox	1	existe ; extension ; extract ; f 0 ; f husb ; f meth ; face ; fair ; faltar a ; falto ; fd
        detox	1	february and ; fent / ; figure ; figures ; fine but ; fioricet 0 ; firearm ; first one
        detox	1	floor and ; fog ; follow ; for headaches ; for night ; for nine ; for that ; for tx
        detox	1	for uncle ; foreman ; forum ; found you ; four every ; frasco ; freezer ; friend took
        detox	1	from ; from me ; from the ; from wake ; fue una ; full of ; fumo fentanilo ; funny
        detox	1	further info ; g / ; g 0 ; gas station ; gas stn ; gave me ; get ; get time ; gets me
        detox	1	gets mean ; globos ; glove box ; going ; got nobody ; got your ; grad 0 ; grandpa ; gurgle
        detox	1	gurgly ; gusto ; h + ; h/o ; hace quince ; hace un ; hacemos ; hacerlo ; had 0 ; had her
        detox	1	had my ; hadnt had ; hago ; hair ; halluc ; hand and ; handed me ; happened ; happening
        detox	1	hardly ; has the ; has used ; hasta las ; have detox ; have four ; have wine ; hay
        detox	1	hay cama ; he eats ; he hides ; he hits ; he put ; he sells ; headaches ; heavily ; height
        detox	1	held a ; her for ; her off ; hermana esta ; heroin a ; hes getting ; hes the ; hija llama
        detox	1	him up ; him with ; hip fx ; his arm ; his chin ; his ear ; his ex ; his eyes
        detox	1	his fingernails ; his knee ; his sister ; hit the ; hold still ; horario ; horario de
        detox	1	horas sin ; hours since ; how to ; hoy en ; hurt ; hurt my ; hurts bad ; husb 0
        detox	1	husband does ; hx given ; hygienist ; i buy ; i checked ; i clean ; i cry ; i didnt
        detox	1	i fall ; i fell ; i found ; i hardly ; i own ; i pinch ; i put ; i quit ; i ran
        detox	1	i represent ; i said ; i take ; i type ; i use ; icu ; id and ; idea ; im addicted
        detox	1	im fine ; im no ; im ready ; im still ; in back ; in class ; in dorm ; in dts
        detox	1	in february ; in its ; in torrance ; in tub ; in two ; infeccion ; inhala ; inmate
        detox	1	instead of ; internado en ; into his ; iop in ; iop per ; is addicted ; is asleep ; is for
        detox	1	is hot ; is how ; is late ; is leaving ; is retiring ; is to ; ish ; it alone ; it away
        detox	1	it be ; it cold ; it comes ; it take ; it two ; its sunday ; its tuesday ; its wine ; jack
        detox	1	jar ; jitters ; job i ; jug ; jura ; jura que ; just didnt ; just stop ; keep water
        detox	1	keeping ; kept ; keys in ; kids i ; kindergarten ; knock ; knuckles ; knuckles on
        detox	1	la pared ; la que ; la ruta ; la tarde ; la tienda ; la troca ; la verdad ; las
        detox	1	las gracias ; last 0 ; lawn ; ld 0 ; leave my ; legs kicking ; length of ; lifted
        detox	1	like somebody ; live ; livings ; llamenme despues ; llamo ; llave ; llevar ; llevo
        detox	1	loaded the ; locked it ; locked unit ; looked up ; looking for ; lorazepam 0 ; los ; lugar
        detox	1	lunes con ; lunes y ; m finished ; m heroin ; m hx ; m lineman ; m methadone ; m wants
        detox	1	m ~dts ; made the ; male ; mama se ; man down ; manage ; manana vomito ; manda ; manejo
        detox	1	mano con ; martinis ; mas que ; mass ; may and ; me acabo ; me as ; me dieron ; me dijo
        detox	1	me for ; me from ; me he ; me home ; me it ; me lo ; me no ; me quite ; me something
        detox	1	me the ; me today ; me until ; measured ; med ; med detox ; medicine cabinet ; memorial
        detox	1	memorial day ; men ; metadona ; mg x ; mi cunado ; mi prima ; mi senora ; mi suegro ; mid
        detox	1	milligrams ; minute and ; mo 0 ; mom asking ; mom on ; mommy ; monday night ; mondays
        detox	1	mondays and ; month on ; months ; months i ; months now ; months without ; more of
        detox	1	morphine ; mushrooms ; my birthday ; my grandson ; my last ; my legs ; my mouth
        detox	1	my nerves ; my own ; my pills ; my place ; my sister ; my twin ; my wrists ; my xanax
        detox	1	myself and ; myself to ; nada es ; nadie sabe ; naloxone x ; nana ; narcan el ; narcan sun
        detox	1	nd time ; negra ; nephew hes ; nerve ; nerve pills ; never hurt ; ni agarrar ; ni el
        detox	1	ni la ; nice ; night im ; night since ; night so ; ninety day ; nip ; nipping
        detox	1	no complaints ; no duerme ; no es ; no existe ; no hx ; no idea ; no queria ; no responde
        detox	1	no response ; no thoughts ; no ~seizures ; noche ; nonsense ; noon on ; normal for ; nos
        detox	1	nose is ; not be ; not selling ; not working ; not ~sick ; notices ; nov ; now in
        detox	1	now just ; now says ; nt x ; nuestro ; number ; nurse re ; obtained ; od at
        detox	1	of everything ; of fent ; of methadone ; of old ; of phenibut ; of sleep ; of them ; ofc
        detox	1	ofc 0 ; off ativan ; off crystal ; off i ; off it ; off klonopin ; off no ; ok so ; on
        detox	1	on alcohol ; on backwards ; on chest ; on fent ; on my ; on overdoses ; on release
        detox	1	on since ; on to ; on tramadol ; one ; one eye ; only coke ; only now ; only please ; onto
        detox	1	open this ; openings for ; opens at ; or is ; or only ; organist ; other half
        detox	1	other people ; other room ; otherwise ; our church ; our father ; ours ; out in
        detox	1	out thursday ; over her ; over i ; own a ; oxycontin ; packing for ; pains ; papa 0
        detox	1	papers in ; para un ; parada ; pare ; pared ; parties ; pasar ; passenger ; past my
        detox	1	pastilla ; pastillas y ; patron me ; people from ; per caller ; period ; pica ; picked up
        detox	1	pill from ; pill organizer ; pills for ; pinch ; pistol in ; place to ; placement for
        detox	1	plan to ; planner 0 ; plug ; plus ; poa ; poison ; poison control ; poquito ; por él
        detox	1	porque dice ; postpartum ; pregunta por ; premises ; president ; pressure in ; prima
        detox	1	primer trago ; private ; probation client ; program in ; psychiatrist
        detox	1	psychiatrist retired ; pte ; puddle ; pueden ; puking and ; pulled ; pulling ; punched
        detox	1	pusieron narcan ; px ; que consume ; que el ; que tiene ; quedo ; quien me ; quietly
        detox	1	quite ; quite el ; quitting time ; rack ; raised ; raised me ; recovery 0 ; red every
        detox	1	ref ; refer ; refers ; refiere ; refill my ; refilled ; refused ; rehearsal ; relapsed
        detox	1	relapsed on ; repeat ; reporter ; reporting ; represent ; represent a ; req ; responde
        detox	1	response ; response to ; retired in ; returns ; reversed ; revivieron ; rid ; rid of
        detox	1	right ; right after ; rigid ; room for ; round of ; route ; rr ; ruta ; sabemos
        detox	1	safe with ; said ; samples ; saturday and ; say ; schedule ; school and ; school rn
        detox	1	scratch that ; se pica ; search ; seeking ; seizure last ; seizures and ; sells ; served
        detox	1	service ; she doesnt ; she found ; she got ; she left ; she took ; she wont ; shes not
        detox	1	shooting dope ; shoots heroin ; shouting ; show up ; si falto ; siete ; sight ; sigo con
        detox	1	siguio ; simply ; sin eso ; sin plan ; since divorce ; since easter ; since fri
        detox	1	since his ; since january ; since lunch ; since saturday ; since yesterday ; single
        detox	1	single dad ; situation ; six ; six hours ; sixer ; sixty eight ; skills ; slapping
        detox	1	sleep for ; sleeper ; sleeping it ; slid down ; slumped ; snapchat ; snorted ; so no
        detox	1	so nobody ; so since ; so that ; sober livings ; sobrino de ; social de ; soft spoken
        detox	1	sold ; soldiers ; soldiers in ; solo ; something and ; something in ; something off
        detox	1	son siete ; son wants ; soup ; soup and ; sous chef ; soy de ; speak english ; special
        detox	1	speech ; spine ; spoken ; spot ; sprays ; spring ; spring and ; standing ; started buying
        detox	1	started smoking ; state bar ; states dtr ; status ; stay and ; stayed dry ; stays down
        detox	1	std ; steady enough ; steering ; steps ; still in ; stn ; stranger ; street every ; strip
        detox	1	stupid ; sub ; subs ; substance ; substernal ; suegra se ; supper and ; sure its ; surf
        detox	1	surgical ; surgical tech ; susto ; swatting at ; sweat ; sweating and ; sx reported
        detox	1	sx wants ; syrup ; table for ; takes about ; takes his ; taking ; taking 0 ; talking
        detox	1	taxi ; tb ; tb test ; tell my ; temblando y ; temple ; ten ; tercer dia ; terrified
        detox	1	terrified of ; thanksgiving and ; that aint ; that he ; that much ; thats an ; thats been
        detox	1	the air ; the ambulance ; the app ; the army ; the boxes ; the car ; the ceiling
        detox	1	the eight ; the four ; the hour ; the internet ; the kids ; the kind ; the ladder
        detox	1	the length ; the mattress ; the new ; the ninety ; the norco ; the oven ; the pot
        detox	1	the radio ; the room ; the school ; the seat ; the shakes ; the shell ; the shotgun
        detox	1	the sink ; the trees ; the valley ; the year ; them on ; then ; then asked ; then i
        detox	1	there any ; there were ; thermos ; they cut ; they get ; thin ; thing ; thing and
        detox	1	thing for ; thinking how ; third grade ; thirteen ; this since ; this week ; this year
        detox	1	thought was ; three a ; three hours ; through and ; thru call ; tid since ; tiembla
        detox	1	tiemblan ; tienen desintoxicacion ; time this ; time today ; tio tiene ; to ; to explain
        detox	1	to feel ; to on ; to someone ; to sunday ; to wake ; to you ; toco ; todas ; told hang
        detox	1	told you ; toma diario ; toma todos ; toma un ; tomar ; tomar el ; tomar en ; tomo
        detox	1	tomo desde ; tomo el ; tomo en ; tomo pastillas ; tomo tequila ; tomo xanax ; tonight
        detox	1	too and ; took something ; touched anything ; tox ; toxicology ; tragos ; tranquila
        detox	1	trees ; tremulous ; tren ; trips ; troca ; tulsa ; turned into ; twelve ; twenty two
        detox	1	twice in ; twice on ; two at ; two doses ; two kids ; two years ; tx today ; un detox
        detox	1	un nino ; un rato ; unas cervezas ; unconscious ; under and ; ur detox ; use ; use like
        detox	1	useless ; ustedes ; ustedes ayudan ; ustedes tienen ; va para ; vacas ; ve ; veinte
        detox	1	violent ; vive con ; vive solo ; vodka since ; volvi ; w ; waiting on ; walked out
        detox	1	wants bed ; wants one ; wants taper ; warm xfer ; was brought ; was cut ; was yesterday
        detox	1	watch my ; way too ; we moved ; weaned ; weds ; week nothing ; weekends now ; weeknight
        detox	1	weeks of ; well my ; went quiet ; were at ; what i ; what kind ; when ; when you ; who
        detox	1	who you ; wife had ; wife husb ; wife stopped ; will ; wine with ; with 0 ; with dts
        detox	1	with every ; with ~icu ; wk 0 ; wk no ; wkends ; write it ; write this ; write to ; x 0
        detox	1	xanax 0 ; xanax daily ; xanax from ; xanax on ; y hay ; y me ; y si ; y una ; ya estuvo
        """
}
