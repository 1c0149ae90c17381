extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-7	=
        residential	34	*detoxDone.0
        residential	24	*homeless.0
        residential	23	*outpatientDuring.0 ; *usersAtHome.0
        residential	22	*residentialRequest.0 ; *residentialWord.0
        residential	20	*mandate.1
        residential	18	*lostThroughUse.0
        residential	17	*injecting.0
        residential	16	*residentialWord.0:hypothetical
        residential	14	*organDamage.0
        residential	12	*quantity.4 ; *residentialLeft.0
        residential	11	*residentialRequest.0:hypothetical ; hospital ; ~inpatient
        residential	10	*family.2 ; *lengthOfUse.2 ; *substance.2:other_experiencer ; inpatient
        residential	9	*family.4 ; *keptUsing.0 ; *priorTreatments.0 ; *psychosis.0
        residential	9	*residentialWord.0:negated ; *substance.2 ; residencial ; residential
        residential	8	*duration.1 ; *emergency.3 ; *substance.4 ; coke every ; crack ; cristal diario
        residential	8	daily for ; dealer ; internarme ; live ; meth daily ; ninety days ; protocol ; unit
        residential	7	*rhythm.1 ; *serviceQuestion.0:hypothetical ; *sinceLastUse.1 ; be somewhere
        residential	7	because of ; bipolar ; camera ; cost me ; dias ; homeless ; hosp ; i sleep ; ice
        residential	7	inpt ; lined ; lined up ; live in ; lives with ; me about ; piedra ; program ; rooms
        residential	7	sleeps ; tell you ; ~for ; ~live ; ~program ; ~resi ; ~residential
        residential	6	*backToUse.0 ; *lastUsed.0 ; *lengthOfUse.1 ; *residentialEnding.0:negated
        residential	6	*rhythm.2 ; 0 day ; 0 meth ; 0 rd ; a gram ; adderall 0 ; alcohol ; apartment ; apt
        residential	6	been to ; bladder ; carcel ; corolla ; crack since ; day for ; days ; deal ; desde
        residential	6	do with ; done ; el internado ; el internamiento ; ended ; get into ; going on
        residential	6	hospital detox ; in program ; inpatient for ; internar ; iop in ; k ; k 0
        residential	6	la carcel ; me the ; minimum ; motel ; mujeres ; my drinking ; no kids ; no more
        residential	6	nothing lined ; on coke ; opi ; other info ; over ; programa ; que si ; rd ; room
        residential	6	shot ; should go ; sleeping ; sleeping in ; sleeps in ; staying ; that was
        residential	6	the meth ; through ; vivo ; vs 0 ; where ; while ; women ; ~inpt ; ~live ~in
        residential	5	*duration.2 ; *emergency.4 ; *frequency.1 ; *noBarrierChild.0 ; *noBarrierMoney.0
        residential	5	*treatmentNeed.0 ; *uses.0:other_experiencer ; *violence.0:other_experiencer ; 0 of
        residential	5	a spot ; after the ; agreed ; an eight ; and most ; and use ; arrest ; because
        residential	5	bed after ; before i ; bottle says ; call it ; cans ; cars ; casa ; casi ; centers
        residential	5	coke again ; coke daily ; costs ; couldnt tell ; county ; cuanto ; days on ; desde 0
        residential	5	details ; diario ; diganle ; discharged ; do the ; dose ; down the ; drove ; duermo
        residential	5	duster ; eight ball ; en un ; enter ; episode ; etoh detox ; every payday ; finished
        residential	5	finishing ; for my ; fumando ; go ; have it ; home detox ; honestly ; house
        residential	5	how long ; i kept ; included ; info ; inpatient minimum ; inpt for ; internado de
        residential	5	internar a ; iop since ; kept ; kicked heroin ; last one ; length ; less ; living in
        residential	5	lleva ; long ; lugar ; meds ; meth every ; methamphetamine ; mientras ; mine ; much
        residential	5	my job ; my vyvanse ; nearly ; no es ; no job ; no plan ; not the ; now what
        residential	5	nowhere ; only q ; or no ; outreach ; overdose on ; para mujeres ; perdi ; pipe
        residential	5	pregunto ; program for ; ref 0 ; sali ; schizoaffective ; shelter ; sigue ; since 0
        residential	5	since when ; sixty days ; slams ; smoke ; smokin ; somebody has ; sweaty ; tanks
        residential	5	taper ; tent ; the long ; then my ; this yr ; three nights ; through it ; trying
        residential	5	under ; union ; unos ; until the ; use coke ; used since ; visiting nurse ; vive
        residential	5	vs ; w/d protocol ; wants in ; wants inpt ; was doing ; wedding ; week for
        residential	5	what would ; whatever ; whats the ; when it ; whenever ; while i ; withdrawal unit
        residential	5	wk x ; wont say ; x wk ; y daily ; ya ; yes or ; yesterday ; your inpatient
        residential	5	your residential ; ~0 ; ~0 ~day ; ~days ; ~living ; ~mi
        residential	4	*abstinent.0:negated ; *abstinent.2 ; *arrests.0 ; *detoxWord.0 ; *duration.3
        residential	4	*frequency.1:possible ; *homeless.0:other_experiencer ; *iopRequest.0:negated
        residential	4	*number.1 ; *otherService.6:negated ; *rehabDone.0 ; *sinceLastUse.2
        residential	4	*treatmentNeed.0:possible ; / wk ; 0 d ; 0 nts ; 0 tanks ; a donde ; a go ; a los
        residential	4	a mi ; a place ; a time ; a un ; a while ; abril ; aceptan ; aceptan medi
        residential	4	adderall crushed ; adentro ; aetna ; algo mas ; all the ; am 0 ; and call ; and get
        residential	4	and go ; and now ; and says ; arrested ; authorize ; away for ; bed for ; behind
        residential	4	behind a ; betty ford ; blow ; bridge ; bring my ; busco un ; camera off ; change
        residential	4	checks ; christmas ; clear ; clr asks ; cobran por ; cocaine and ; cocaine maybe
        residential	4	coffee table ; coke all ; coke like ; coke wife ; comes after ; complete
        residential	4	completing ; consume ; couch ; county detox ; county jail ; couple ; couple months
        residential	4	cps ; crack daily ; crack every ; cristal a ; crypto ; crystal ; cuanto cuesta
        residential	4	cuesta el ; custody ; d ; d/c ; daily ; daily x ; day ; day 0 ; day and ; day bed
        residential	4	days in ; de detox ; deals ; del detox ; detox at ; detox fent ; detox with
        residential	4	detoxed ; did my ; dips ; dirty ; divorced ; do meth ; do people ; does a ; donde
        residential	4	dried ; drink ; duerme en ; dura el ; duration ; during ; dx ; dxd ; dxm ; each time
        residential	4	el perico ; el residencial ; email me ; end up ; etoh ; etoh binges ; evenings a
        residential	4	every week ; everything ; examiner ; fighting ; finished detox ; for ten ; for women
        residential	4	ford ; from detox ; from it ; fui ; fully ; g / ; gate ; girlfriend ; got me
        residential	4	graduation ; gram ; had me ; has cost ; has started ; have any ; have me ; hes 0
        residential	4	higher ; hijo 0 ; hombres ; honestly i ; house and ; how ; i did ; i drove ; i feel
        residential	4	i keep ; i know ; i shoot ; i stay ; i want ; id bring ; im forty ; in an
        residential	4	in custody ; in utah ; into your ; inyecta cristal ; inyecto ; it as ; it at
        residential	4	it from ; jail ; july 0 ; kaiser ; kicked ; know whats ; la ultima ; lately ; let
        residential	4	line on ; line pt ; living there ; long one ; looking at ; lost ; lying about ; m 0
        residential	4	m outpt ; march 0 ; marriage ; marzo ; mas fuerte ; me dont ; me inyecto ; me sali
        residential	4	meals ; men ; meses ; meth by ; mg a ; mom and ; mostly on ; much do ; my dealer
        residential	4	my friends ; my stepdad ; nearly every ; needle ; needs next ; nephew needs
        residential	4	never been ; next step ; nice ; ninety ; nitrous 0 ; no details ; no diario
        residential	4	no ~aftercare ; no ~prior ; not my ; novia ; now 0 ; nts ; nts / ; ocupo ; of help
        residential	4	of it ; of our ; of there ; on crack ; on day ; on every ; on ketamine ; on line
        residential	4	one a ; one for ; one who ; only and ; or two ; otra vez ; out my ; over it
        residential	4	own apt ; own pillow ; para hombres ; paramedic and ; part ; particulars ; preg
        residential	4	price ; private ; q few ; quede ; rehab ; residential de ; residential not
        residential	4	right through ; rn and ; rock ; roommates ; sali el ; salio ; says one ; seized
        residential	4	sells ; send ; she wants ; shes not ; since ; slamming ; smoking ice ; so im
        residential	4	so whats ; soltaron ; somewhere i ; stable ; stable no ; stays ; step two ; step up
        residential	4	tambien ; that much ; the condo ; the full ; the outpatient ; the parking ; the port
        residential	4	the withdrawal ; they ; they said ; this am ; this one ; those ; thru
        residential	4	thursday through ; tina ; tired ; tmrw ; to anything ; tomorrow ; too ; trae
        residential	4	trailer ; trap ; trauma ; twice ; two times ; tx ; un programa ; under the
        residential	4	unhoused ; unos meses ; up monday ; us in ; utah ; vacation ; vez con ; visiting
        residential	4	vivo con ; walked ; wall ; warm ; was high ; weed and ; week not ; week of
        residential	4	week since ; whats ; when hes ; when somebody ; where im ; which is ; wife has
        residential	4	will pay ; wing ; with a ; with them ; with this ; wk no ; wk since ; wks preg
        residential	4	would your ; wrapped ; wrapped up ; y ni ; yes ; yo tambien ; you have ; you when
        residential	4	~0 ~days ; ~aftercare ; ~cuanto ; ~himself ; ~in ~program ; ~la ; ~residencial
        residential	4	~residential ~program ; ~scared
        residential	3	*abstinent.0:other_experiencer ; *age.1 ; *ago.0 ; *ago.1 ; *ago.4 ; *duration.5
        residential	3	*frequency.0:possible ; *frequency.2 ; *frequency.2:historical
        residential	3	*frequency.2:negated ; *frequency.2:other_experiencer
        residential	3	*hallucination.1:hypothetical ; *jobSeeker.1:other_experiencer
        residential	3	*lostThroughUse.0:other_experiencer ; *noBarrierWork.0 ; *number.2
        residential	3	*outpatientWord.0 ; *overdose.0 ; *person.0:hypothetical ; *quantity.3:negated
        residential	3	*residentialDone.0:negated ; *residentialRequest.0:possible ; *seizure.1:negated
        residential	3	*substance.2:historical ; *substance.4:other_experiencer ; *suicidal.0:historical
        residential	3	*suicidalOblique.0:hypothetical ; *treatmentNeed.1 ; *treatmentNeed.1:hypothetical
        residential	3	*violence.0:hypothetical ; 0 back ; 0 beers ; 0 boxes ; 0 cans ; 0 days ; 0 hospital
        residential	3	0 ninety ; 0 nites ; 0 so ; 0 stable ; 0 this ; 0 vs ; 0 was ; a bump ; a chef
        residential	3	a dog ; a g ; a garden ; a guitar ; a name ; a nice ; a paralegal ; a paramedic
        residential	3	a pension ; a poco ; a program ; a rehab ; a residential ; a shelter ; a step
        residential	3	a virtual ; acabo ; act ; adderall a ; adderall not ; adolescent ; adolescent iop
        residential	3	after this ; again ; against advice ; agent ; ago and ; ago no ; agreement ; ahorita
        residential	3	airline ; al cristal ; al perico ; alcohol and ; alcohol en ; all on ; alta
        residential	3	ambulatoria ; amphet ; an eightball ; and all ; and by ; and everybody ; and just
        residential	3	and lately ; and off ; and saturday ; and saturdays ; and since ; and used
        residential	3	and whatever ; anoche le ; antier ; any chance ; anyway ; anywhere ; apply ; arm
        residential	3	arms ; arranged ; as in ; asi ; asked if ; asked what ; at an ; at least
        residential	3	at weekends ; aunt ; back in ; bajaron ; ball ; barstow ; beber ; because its
        residential	3	bedroom ; been back ; been in ; been reading ; been smokin ; before during
        residential	3	before last ; bipolar i ; bit ; booze ; boxes ; bugs ; bump of ; bus pass ; but hes
        residential	3	buy ; buy it ; buy off ; cada ; call you ; caminan ; can go ; cans / ; capsules
        residential	3	casa con ; casa donde ; casa no ; case manager ; cases ; casi todos ; cb after
        residential	3	cedars ; centers for ; centro ; centro en ; charges ; chef ; choosing ; cinco anos
        residential	3	cocaina ; cocaine four ; cocaine has ; cocaine is ; coke 0 ; coke a ; coke by
        residential	3	coke most ; coke nightly ; coke right ; come and ; come out ; comes ; complete a
        residential	3	completed today ; completes ; con mi ; con un ; condado ; conditioned ; cord ; cost
        residential	3	couch to ; couches ; could you ; couldnt ; counselor ; cousins and ; cpap ; crash
        residential	3	crashed ; cried ; cristal todos ; crushed ; crushes ; crystal and ; crystal most
        residential	3	cuando ; cuanto dura ; cuatro noches ; cuesta ; custody 0 ; d ago ; d detox ; d for
        residential	3	daily since ; day or ; days ago ; days live ; dc ; de ahi ; de alcohol ; de beber
        residential	3	de coca ; de desintox ; de desintoxicacion ; deaf ; deal with ; del alcohol
        residential	3	del anexo ; del condado ; deliver ; deliver packages ; desde cuando ; desde hace
        residential	3	designer ; desintoxicaron ; detox d/c ; detox ended ; detox from ; detox monday
        residential	3	detox today ; detox unit ; diario 0 ; dias para ; did detox ; dirty for ; dirty uas
        residential	3	diversion ; do after ; do that ; does meth ; doing lines ; dollars a ; donde mi
        residential	3	donde se ; donde uno ; done 0 ; done before ; done in ; dont go ; dont trust ; door
        residential	3	drink 0 ; drink when ; drinking on ; duermo en ; dur ; dura ; duration unk
        residential	3	during and ; eap letter ; easy ; eight ; eight months ; eightball ; el lunes ; elbow
        residential	3	elephant ; eleven years ; else offered ; em ; en ; en el ; encampment ; entrar ; eso
        residential	3	eso me ; estado ; estado en ; etoh last ; every ; every ua ; everybody in
        residential	3	everyones ; eyes ; f wine ; failing ; feels ok ; feet ; feet single ; fell ; fent 0
        residential	3	filled in ; fired twice ; first thing ; five nights ; five times ; floor is
        residential	3	for alcohol ; for bro ; for cousin ; for fentanyl ; for half ; for him ; for himself
        residential	3	for men ; for ninety ; for three ; for two ; found out ; four ; four evenings
        residential	3	four weeks ; fourteen ; fourteen months ; frame ; fri ; fri sat ; friend and
        residential	3	from county ; from hosp ; from your ; front of ; fuerte ; full ; fuman ; g
        residential	3	garage on ; gasto ; gave ; get ; get away ; get high ; gets me ; gets out ; go at
        residential	3	go home ; go ~inpatient ; going to ; good at ; good years ; got help ; gram of
        residential	3	groceries ; guest ; guest room ; guys are ; haciendo ; han ; have time ; havent used
        residential	3	he estado ; he says ; headed ; hearing ; hed sleep ; hepatology ; her his ; here at
        residential	3	hermano se ; hes my ; hiding it ; high ; higher level ; him since ; hims ; his last
        residential	3	his watch ; his whole ; hitting ; hitting me ; home ; home now ; hosp detox ; hot
        residential	3	house where ; how much ; how soon ; huffing ; husband says ; i agreed ; i apply
        residential	3	i bring ; i cant ; i deliver ; i live ; i never ; i rent ; i show ; i still ; i told
        residential	3	i wont ; i work ; ice every ; id come ; if bed ; im already ; im going ; im good
        residential	3	im just ; im next ; im right ; im trying ; in barstow ; in between ; in church
        residential	3	in county ; in sept ; in someplace ; in treatment ; in your ; info cb ; inpatient or
        residential	3	insurer cm ; internamiento ; internamiento para ; internarlo ; interno ; inyecta
        residential	3	iop x ; is 0 ; is a ; issue ; it ; it 0 ; it began ; it cocaine ; it cost
        residential	3	it matter ; it stuck ; it too ; its in ; its most ; its time ; iv coke ; ive
        residential	3	job over ; jobs ; joints ; jose ; keep up ; ketamine ; ketamine 0 ; kicked dope
        residential	3	kicked fent ; kids and ; know how ; la cabeza ; la calle ; la desintoxicacion
        residential	3	la heroina ; la licencia ; la malilla ; la parroquia ; la piedra ; la troca
        residential	3	last drink ; last pill ; later ; laundry room ; law ; lease ; least ; leave for
        residential	3	left to ; left treatment ; let me ; let people ; letter from ; librium ; licencia
        residential	3	like in ; like its ; limpio pero ; lines on ; lithium ; lives ; living mgr ; llevar
        residential	3	loc ; long unk ; looked ; losing ; lovely ; lying ; m k ; mama pide ; mano y
        residential	3	married ; matter ; me han ; me its ; me out ; me over ; me siento ; me since ; med
        residential	3	meter ; meter a ; meth qd ; metiendo ; mi novia ; mo x ; molly and ; month at
        residential	3	month or ; months at ; months now ; months sober ; most ; most nights ; my brother
        residential	3	my car ; my corolla ; my detox ; my friend ; my girlfriend ; my girls ; my liver
        residential	3	my marriage ; my one ; my probation ; my union ; myself in ; n ; n k ; near the
        residential	3	need more ; needs more ; never had ; next ; ni asi ; night for ; night too
        residential	3	nightly since ; nights of ; nights on ; ninas ; nites a ; nitrous ; no i ; no quiero
        residential	3	no tiene ; nobody ; nobody there ; nobody told ; nobody would ; nod ; none
        residential	3	not daily ; not given ; not mine ; not outpatient ; not sure ; notch ; now and
        residential	3	now the ; nowhere lined ; numb ; nunca deje ; nurse ; ocho ; october 0 ; octubre
        residential	3	of county ; of daily ; of evening ; of here ; of resi ; of your ; off fentanyl
        residential	3	off norco ; off since ; off xanax ; old ; on adderall ; on crystal ; on me ; on meth
        residential	3	only for ; only have ; open to ; openings in ; or so ; other 0 ; other day ; out of
        residential	3	out tmrw ; out today ; outpatient ; outpatient clinic ; outreach 0 ; outta ; over on
        residential	3	overdose ; owner ; oxys ; packages ; packing ; padre ; pamphlet ; pan
        residential	3	paralegal nobody ; parked the ; parking lot ; particular ; pay cash ; peeled
        residential	3	peer support ; people stay ; pero ; phone in ; pillow ; pistola ; place on
        residential	3	place where ; plates ; please send ; plenty ; plenty of ; poco ; poco a
        residential	3	por alcohol ; por andar ; por internarlo ; por la ; ppo ; pretty ; primos
        residential	3	prior ~resi ; private rooms ; probationer 0 ; problem is ; programa donde
        residential	3	programa internado ; programs ; psiquiatra ; pt willing ; pueda ; que entre
        residential	3	quiero internarme ; quiero salirme ; quisiera un ; realtor ; recommended ; ref
        residential	3	rehab in ; rehab so ; released ; removed ; rents ; res tx ; reside ; residencial 0
        residential	3	residential 0 ; residential for ; residential program ; rest of ; round ; run
        residential	3	run my ; s/p ; sali del ; same wk ; san jose ; sandwich ; saturdays ; saved
        residential	3	saved up ; say ; say how ; says its ; says only ; says the ; screens ; se acabo
        residential	3	se inyecta ; se queda ; second week ; see my ; see the ; see what ; segui
        residential	3	seis meses ; self pay ; semana no ; semana ya ; semanas ya ; shall ; she asked
        residential	3	she is ; she says ; shoots ; shoots coke ; shot coke ; show up ; si ~reciben
        residential	3	since august ; since dec ; since march ; since new ; single rooms ; sintomas
        residential	3	sixteen ; slamming tina ; sleep ; sleep all ; sleep and ; smoke crystal ; snorted
        residential	3	so i ; so tired ; so what ; sober coach ; solamente ; some weeks ; someplace
        residential	3	somewhere ; stay for ; steady ; stepdad ; still ; still + ; still comes ; stop
        residential	3	straight thru ; sundays ; sw ; take me ; takes ; takes it ; talk about ; tanks /
        residential	3	tapered ; tattoo ; techo ; teen ; teeth ; ten months ; termine ; termino ; that same
        residential	3	thats my ; thc + ; the back ; the discharge ; the hallway ; the heroin ; the laundry
        residential	3	the live ; the needle ; the ones ; the pipe ; the problem ; the rig ; the sick
        residential	3	the tile ; the weekends ; their detox ; then iop ; then their ; then they
        residential	3	there thats ; think i ; think its ; thinks ; thinks its ; third ; thirties
        residential	3	this goes ; threatening ; three jobs ; through sunday ; thru both ; thru sun
        residential	3	thruout ; thursday to ; tienen internamiento ; till my ; time ; time on ; times i
        residential	3	tina on ; tmrw needs ; to any ; to coke ; to couch ; to go ; to her ; to not
        residential	3	to rehab ; to residential ; to sunday ; to use ; toda ; toda la ; todos ; together
        residential	3	tomorrow at ; tomorrow no ; tonite ; track ; trae un ; treatment ; troca ; trust
        residential	3	try ; trying to ; turned ; turned down ; tusi ; un machete ; una pistola ; unk no
        residential	3	unknown ; until ; until ive ; up again ; up and ; urologist ; usa cristal ; use in
        residential	3	uses ; uses ketamine ; using every ; usually do ; vacation saved ; vein ; veinte
        residential	3	vende ; vende y ; vengo ; virtual iop ; vive with ; vivir ; vivir mientras ; vivo en
        residential	3	walked out ; want treatment ; wants a ; wants him ; wants live ; wants out
        residential	3	wants placement ; wants program ; wants somewhere ; was 0 ; was the ; wasnt ; we are
        residential	3	wedding and ; wednesday ; weed only ; week started ; went down ; what ; what a
        residential	3	what we ; whatever i ; where do ; where this ; wherever ; whos ; wife husb ; wife of
        residential	3	willing ; wine and ; winter the ; with sober ; with wife ; withdrawal in ; wk how
        residential	3	wkr ; woman in ; women only ; wont need ; word for ; would guess ; would like
        residential	3	wrecked ; written ; wt ; x semana ; y ~cuanto ; year and ; year old ; years of
        residential	3	yendo ; yet ; yet but ; yo quiero ; you how ; you would ; your building ; zoom iop
        residential	3	~/ ; ~a ~mi ; ~aceptan ; ~and ; ~been ; ~casa ; ~coca ; ~comes ; ~cristal ; ~day
        residential	3	~diario ; ~etoh ; ~every ~day ; ~fent ; ~men ; ~months ; ~need ; ~on ; ~prior
        residential	3	~reciben ; ~scared of ; ~se ; ~si hi ; ~six ; ~thirty ; ~thirty ~days ; ~three
        residential	3	~treatment ; ~use ; ~use since ; ~wants ; ~weeks ; ~what ; ~what ~comes ; ~x ; ~your
        residential	2	*abstinent.3:negated ; *chestPain.0:hypothetical ; *emergency.0
        residential	2	*emergency.3:historical ; *frequency.0 ; *frequency.1:historical
        residential	2	*hallucination.0:negated ; *hallucination.1:negated ; *hooked.0
        residential	2	*keptUsing.0:historical ; *keptUsing.0:other_experiencer ; *keptUsing.0:possible
        residential	2	*mandator.1 ; *misuse.0 ; *nonDrug.0:other_experiencer ; *nonDrug.0:possible
        residential	2	*number.0 ; *occasional.0:negated ; *outpatientWord.0:negated
        residential	2	*quantity.0:historical ; *quantity.0:possible ; *quantity.3 ; *quantity.3:historical
        residential	2	*residentialRequest.0:historical ; *residentialWord.0:historical
        residential	2	*seizure.0:negated ; *serviceQuestion.0 ; *serviceQuestion.0:negated
        residential	2	*substance.0:hypothetical ; *suicidalOblique.0:historical
        residential	2	*treatmentNeed.0:historical ; *treatmentNeed.0:hypothetical
        residential	2	*treatmentNeed.0:negated ; *unaided.0:historical ; *uses.0 ; + carts ; + is ; + thc
        residential	2	/ sat ; / ~etoh ; 0 + ; 0 0 ; 0 cant ; 0 clean ; 0 dias ; 0 dirty ; 0 etoh ; 0 g
        residential	2	0 hearing ; 0 hosp ; 0 mo ; 0 n ; 0 no ; 0 none ; 0 or ; 0 por ; 0 prescribers
        residential	2	0 semanas ; 0 they ; 0 today ; 0 veces ; a alguien ; a band ; a bottle ; a buddy
        residential	2	a case ; a couple ; a fifteen ; a fine ; a five ; a high ; a la ; a media ; a missed
        residential	2	a motel ; a next ; a piano ; a pistol ; a poder ; a ralphs ; a rock ; a sitting
        residential	2	a therapist ; a uno ; a usar ; a ustedes ; a vise ; a waitlist ; a weight ; a woman
        residential	2	a women ; a ~drinker ; a él ; aa ; about 0 ; about eight ; about every ; about half
        residential	2	about it ; about twice ; about your ; abuelita ; acepta ; across ; across town
        residential	2	adderall i ; admitted ; admitted to ; adult son ; advocate ; after church
        residential	2	after detox ; after two ; afuera ; again in ; again like ; ago he ; ago wants
        residential	2	agrees ; ahora ; ahora a ; ahorita esta ; al programa ; albergue ; alcanza
        residential	2	alcohol detox ; alcohol ni ; all and ; all that ; all thru ; almost
        residential	2	already decided ; already in ; also the ; alta de ; alta hoy ; altar ; ama ; amad
        residential	2	amad from ; ambulatorio en ; amenazo ; an hr ; an intensive ; and a ; and another
        residential	2	and baby ; and coke ; and eating ; and fell ; and hes ; and home ; and im ; and is
        residential	2	and ive ; and may ; and never ; and no ; and only ; and sleeps ; and smoke
        residential	2	and stay ; and tired ; and took ; and two ; and was ; and wont ; andar
        residential	2	ando buscando ; anexo a ; anos ; anos casi ; anos de ; anos que ; anymore
        residential	2	anywhere else ; april and ; arguing ; arm numb ; around ; arreglado ; arrestado
        residential	2	as if ; as we ; asked for ; asked her ; asks cost ; asks next ; asks start
        residential	2	asks whether ; asks who ; assigned ; at her ; at home ; at other ; at residential
        residential	2	attack in ; atty ; avail ; available ; ayer de ; ayer me ; back of ; back on
        residential	2	back to ; bag ; bakery and ; barrier ; bartend ; batch ; battery ; bc of ; be gone
        residential	2	be good ; be honest ; because he ; bed avail ; bed is ; been dry ; been hiding
        residential	2	been like ; been snorting ; been that ; beer at ; beer was ; beers 0 ; beers on
        residential	2	before and ; before every ; began 0 ; behind it ; belong ; belt ; benzo taper
        residential	2	benzos ; betty ; between sessions ; big tanks ; bipolar and ; blank ; bled
        residential	2	bleeding ; blew ; block ; bolsita ; both ; both of ; both on ; bought off
        residential	2	bounced from ; boyfriend sells ; breastbone ; bring a ; bro ; bro re ; broke my
        residential	2	brother couch ; brother funeral ; brother lives ; brother uses ; buddy ; bull
        residential	2	burial ; buscando ; buscando donde ; busco ; but ; but theres ; by christmas
        residential	2	by needle ; by wk ; c/o ; cabeza ; cabeza y ; cabin ; cada quincena ; cada tercer
        residential	2	caja ; calle ; calle y ; called the ; caller wants ; came ; came by ; came down
        residential	2	came out ; cameras ; camping ; can hear ; can i ; can only ; can see ; canal
        residential	2	cancer ; cant even ; cant stay ; cant stop ; cant tell ; carcel del ; carnal ; carro
        residential	2	carts ; casa y ; casi a ; casi todas ; cc ; chance ; chapel ; charge for ; checking
        residential	2	choque ; church van ; cinco ; cinco veces ; cirrhosis ; cirrosis ; clean off
        residential	2	clean offices ; clear headed ; clear that ; client with ; clinica ; closed ; cm 0
        residential	2	co ed ; coach ; coca casi ; cocaina tres ; cocaine all ; cocaine daily
        """
}
