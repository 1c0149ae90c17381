extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential1 = """
        residential	-7	=
        residential	34	*detoxDone.0
        residential	24	*homeless.0
        residential	23	*outpatientDuring.0 ; *residentialWord.0
        residential	22	*usersAtHome.0
        residential	21	*residentialRequest.0
        residential	20	*mandate.1
        residential	18	*lostThroughUse.0
        residential	17	*injecting.0
        residential	16	*residentialWord.0:hypothetical
        residential	14	*organDamage.0
        residential	12	*quantity.4 ; *residentialLeft.0
        residential	11	*residentialRequest.0:hypothetical ; inpatient
        residential	10	*family.2 ; *family.4 ; *lengthOfUse.2 ; hospital ; ~inpatient
        residential	9	*keptUsing.0 ; *priorTreatments.0 ; *psychosis.0 ; *residentialWord.0:negated
        residential	9	*substance.2 ; *substance.2:other_experiencer
        residential	8	*duration.1 ; *substance.4 ; because of ; coke every ; crack ; internarme ; live
        residential	8	protocol ; residencial ; residential ; ~resi
        residential	7	*emergency.3 ; *noBarrierChild.0 ; *rhythm.1 ; *serviceQuestion.0:hypothetical
        residential	7	*sinceLastUse.1 ; 0 day ; be somewhere ; been to ; cost me ; cristal diario
        residential	7	daily for ; dealer ; desde ; homeless ; inpt ; internar ; k 0 ; lined ; lined up
        residential	7	me about ; meth daily ; mujeres ; ninety days ; on coke ; piedra ; rooms ; sleeping
        residential	7	tell you ; unit ; where ; ~live ; ~program ; ~residential
        residential	6	*backToUse.0 ; *lengthOfUse.1 ; *residentialEnding.0:negated ; *rhythm.2 ; 0 rd
        residential	6	adderall 0 ; apartment ; apt ; bipolar ; camera ; casa ; crack since ; days ; deal
        residential	6	dias ; do with ; done ; el internamiento ; ended ; get into ; hosp ; hospital detox
        residential	6	i sleep ; ice ; inpatient for ; k ; live in ; lives with ; me the ; minimum
        residential	6	my drinking ; nearly ; no more ; nothing lined ; opi ; other info ; over ; program
        residential	6	program for ; programa ; que si ; rd ; should go ; sleeps ; staying ; that was
        residential	6	the meth ; through ; trae ; unos ; vivo ; vs 0 ; women ; ~for ; ~inpt ; ~live ~in
        residential	5	*duration.2 ; *emergency.4 ; *frequency.1 ; *lastUsed.0 ; *treatmentNeed.0 ; 0 meth
        residential	5	0 of ; a gram ; a spot ; adentro ; agreed ; alcohol ; alta ; and most ; and use
        residential	5	arrest ; because ; bed after ; bladder ; blow ; bottle says ; call it ; carcel
        residential	5	cars ; centers ; change ; coke again ; coke daily ; corolla ; costs ; couch
        residential	5	couldnt tell ; county ; cuanto ; daily x ; day for ; desde 0 ; details ; detox with
        residential	5	detoxed ; diario ; diganle ; dose ; down the ; duermo ; duster ; eight ball ; en un
        residential	5	episode ; every payday ; every week ; finishing ; for my ; fumando ; go ; going on
        residential	5	got me ; graduation ; have it ; home detox ; honestly ; house ; how long ; i keep
        residential	5	info ; inpt for ; internar a ; iop in ; iop since ; it from ; kaiser ; la carcel
        residential	5	last one ; length ; less ; living in ; lost ; lugar ; meth every ; mientras ; motel
        residential	5	much ; my vyvanse ; no es ; no kids ; nowhere ; on crack ; only q ; or no ; otra vez
        residential	5	overdose on ; para mujeres ; pipe ; pregunto ; rehab ; room ; sali ; schizoaffective
        residential	5	sells ; shelter ; shot ; since 0 ; sixty days ; sleeping in ; sleeps in
        residential	5	somebody has ; tanks ; taper ; tent ; the long ; the parking ; then my
        residential	5	three nights ; thru ; tomorrow ; under ; union ; until the ; use coke ; used since
        residential	5	visiting nurse ; vive ; vs ; w/d protocol ; wants in ; wants inpt ; was doing
        residential	5	week for ; what would ; whatever ; whats the ; whenever ; while ; while i ; wk x
        residential	5	x wk ; y daily ; yes or ; yesterday ; your inpatient ; ~0 ; ~0 ~day ; ~days
        residential	5	~living ; ~mi
        residential	4	*arrests.0 ; *detoxWord.0 ; *duration.3 ; *frequency.1:possible
        residential	4	*homeless.0:other_experiencer ; *iopRequest.0:negated ; *noBarrierMoney.0
        residential	4	*number.1 ; *otherService.6:negated ; *rehabDone.0 ; *suicidal.0:historical
        residential	4	*violence.0:other_experiencer ; / wk ; 0 d ; 0 nts ; 0 stable ; 0 tanks ; 0 vs
        residential	4	a donde ; a go ; a los ; a place ; a program ; a residential ; a step ; a time
        residential	4	a un ; abril ; aceptan ; aceptan medi ; adderall crushed ; aetna ; after the
        residential	4	algo mas ; all the ; am 0 ; amphet ; an eight ; and call ; and get ; and now
        residential	4	anywhere ; at weekends ; aunt ; away for ; back in ; bed for ; before i ; behind
        residential	4	behind a ; betty ford ; bit ; busco un ; cada ; camera off ; cans ; casi ; checks
        residential	4	christmas ; clear ; clr asks ; cobran por ; cocaina ; cocaine and ; cocaine maybe
        residential	4	coke like ; coke most ; coke wife ; comes after ; completing ; con mi ; con un
        residential	4	consume ; county detox ; couple ; cps ; crack daily ; crack every ; cristal a
        residential	4	crypto ; crystal ; cuanto cuesta ; cuesta el ; custody ; d ; d/c ; daily ; day
        residential	4	days on ; de detox ; deals ; del detox ; detox at ; detox fent ; detox unit
        residential	4	dias para ; did my ; dips ; dirty ; discharged ; do meth ; do people ; do the
        residential	4	does a ; donde ; donde se ; done before ; drink when ; drove ; dura el ; during ; dx
        residential	4	dxd ; dxm ; each time ; easy ; el internado ; el perico ; el residencial ; email me
        residential	4	end up ; enter ; estado ; etoh ; etoh binges ; etoh detox ; evenings a ; everything
        residential	4	f wine ; finished ; finished detox ; for him ; for ten ; for two ; for women ; ford
        residential	4	four ; from detox ; from it ; fuerte ; fui ; full ; fully ; g / ; gate ; gets out
        residential	4	girlfriend ; has cost ; has started ; have any ; he estado ; headed ; hes 0 ; higher
        residential	4	hombres ; honestly i ; hosp detox ; house and ; how ; i did ; i drove ; i feel
        residential	4	i kept ; i know ; i stay ; i want ; ice every ; im forty ; in an ; in custody
        residential	4	in your ; included ; inpatient minimum ; internado de ; internamiento ; internarlo
        residential	4	interno ; into your ; inyecto ; it as ; it at ; jail ; july 0 ; kept ; kicked heroin
        residential	4	know whats ; la cabeza ; la casa ; lately ; let me ; line pt ; living there ; lleva
        residential	4	long ; long one ; looking at ; losing ; lying about ; m 0 ; march 0 ; marriage
        residential	4	mas fuerte ; me dont ; me inyecto ; me sali ; meals ; meds ; men ; meth by ; meth qd
        residential	4	methamphetamine ; mg a ; mom and ; mostly on ; my dealer ; my detox ; my job
        residential	4	my stepdad ; nearly every ; needle ; nephew needs ; never been ; next ; next step
        residential	4	nice ; no details ; no plan ; no ~aftercare ; no ~prior ; not the ; now what ; nts
        residential	4	nts / ; ocupo ; of help ; of it ; of there ; on day ; on ketamine ; one a ; one who
        residential	4	only and ; or two ; out my ; outreach ; over it ; own apt ; padre ; para hombres
        residential	4	part ; perdi ; pillow ; plenty ; pretty ; price ; private ; q few ; quede ; ref
        residential	4	ref 0 ; released ; residential de ; residential not ; right through ; rn and
        residential	4	roommates ; sali el ; salio ; say how ; says one ; see the ; she wants ; sigue
        residential	4	since ; since when ; sixteen ; slams ; smoke ; smokin ; smoking ice ; so im
        residential	4	so whats ; somewhere ; somewhere i ; stable ; stays ; steady ; step two ; step up
        residential	4	sw ; sweaty ; tambien ; termino ; that much ; the condo ; the full ; the outpatient
        residential	4	the withdrawal ; they said ; this yr ; those ; through it ; thursday through
        residential	4	to anything ; trailer ; trauma ; trying ; two times ; tx ; un programa ; under the
        residential	4	unhoused ; unos meses ; up and ; up monday ; vacation ; vez con ; visiting
        residential	4	vivo con ; vivo en ; walked ; wall ; was high ; wedding ; week of ; whats ; when hes
        residential	4	when it ; where im ; which is ; will pay ; wing ; with a ; with no ; with them
        residential	4	with this ; with wife ; withdrawal in ; wk no ; wont say ; would your ; wrapped
        residential	4	wrapped up ; ya ; yes ; yo tambien ; you have ; you when ; you would
        residential	4	your residential ; zoom iop ; ~0 ~days ; ~aftercare ; ~cuanto ; ~in ~program ; ~la
        residential	4	~residencial ; ~residential ~program ; ~scared
        residential	3	*abstinent.0:negated ; *abstinent.0:other_experiencer ; *age.1 ; *ago.0 ; *ago.1
        residential	3	*ago.4 ; *duration.5 ; *frequency.0:possible ; *frequency.2
        residential	3	*frequency.2:historical ; *frequency.2:negated ; *hallucination.0:negated
        residential	3	*hallucination.1:hypothetical ; *jobSeeker.1:other_experiencer
        residential	3	*lostThroughUse.0:other_experiencer ; *noBarrierWork.0 ; *number.2
        residential	3	*outpatientWord.0 ; *person.0:hypothetical ; *quantity.3:negated
        residential	3	*residentialRequest.0:possible ; *sinceLastUse.2 ; *substance.2:historical
        residential	3	*suicidalOblique.0:hypothetical ; *treatmentNeed.0:possible ; *treatmentNeed.1
        residential	3	*treatmentNeed.1:hypothetical ; *violence.0:hypothetical ; + thc ; 0 back ; 0 beers
        residential	3	0 cans ; 0 days ; 0 dias ; 0 hospital ; 0 ninety ; 0 so ; 0 was ; a bottle ; a bump
        residential	3	a chef ; a dog ; a garden ; a guitar ; a mi ; a name ; a nice ; a paramedic
        residential	3	a pension ; a rehab ; a shelter ; a virtual ; a while ; a ~drinker ; abuelita
        residential	3	across ; act ; adderall a ; adderall not ; adolescent ; adolescent iop ; after this
        residential	3	against advice ; agent ; ago he ; ago no ; agreement ; ahorita ; al cristal
        residential	3	alcohol and ; alcohol en ; ama ; ambulatoria ; an eightball ; and all ; and by
        residential	3	and go ; and just ; and off ; and saturday ; and saturdays ; and says ; and since
        residential	3	and used ; and whatever ; anoche le ; any chance ; anyway ; apply ; arm ; arranged
        residential	3	arreglado ; arrested ; as in ; asi ; asked for ; asked if ; asked what ; at an
        residential	3	at least ; authorize ; ball ; barstow ; bedroom ; been back ; been in ; beers 0
        residential	3	before during ; before last ; benzo taper ; bipolar i ; booze ; both ; boxes
        residential	3	bridge ; bring my ; brother funeral ; bus pass ; buy ; buy it ; buy off ; cabeza
        residential	3	cabin ; caminan ; can go ; cans / ; capsules ; carro ; casa con ; case manager
        residential	3	cases ; casi a ; cb after ; cedars ; centers for ; centro ; centro en ; charges
        residential	3	choosing ; cm 0 ; cocaine four ; cocaine is ; coffee table ; coke a ; coke all
        residential	3	coke by ; coke nightly ; coke right ; come ; come and ; comes ; como ; competitor
        residential	3	complete ; completed ; completed today ; completes ; conditioned ; cord ; cost
        residential	3	couch to ; couches ; could you ; couldnt ; counselor ; county jail ; couple months
        residential	3	cpap ; crash ; crashed ; cried ; cristal todos ; crushed ; crystal and
        residential	3	crystal most ; cuando ; cuanto dura ; cuatro noches ; cuesta ; custody 0 ; d detox
        residential	3	d for ; d prog ; daily since ; day 0 ; day and ; day bed ; days ago ; days in
        residential	3	days live ; dc ; de ahi ; de alcohol ; de desintoxicacion ; deal with ; debajo
        residential	3	del alcohol ; del hospital ; deliver ; deliver packages ; desde hace ; designer
        residential	3	desintoxicaron ; detox d/c ; detox ended ; detox from ; detox monday ; detox today
        residential	3	diario 0 ; dias en ; did detox ; dio una ; dirty for ; dirty uas ; do after
        residential	3	does coke ; does meth ; donde mi ; donde uno ; done 0 ; done in ; dont go
        residential	3	dont trust ; dried ; drink ; drinking on ; duermo en ; dur ; dura ; duration
        residential	3	duration unk ; during and ; eight ; eight months ; eightball ; el lunes ; el martes
        residential	3	elbow ; eleven ; else offered ; en el ; entrar ; eso ; eso me ; estado en
        residential	3	etoh last ; every ; every ua ; everybody in ; everyones ; eye ; failing ; feels ok
        residential	3	feet single ; fell ; fent 0 ; fighting ; filled in ; first thing ; five times
        residential	3	floor is ; for alcohol ; for bro ; for cousin ; for fentanyl ; for half
        residential	3	for himself ; for men ; for ninety ; four evenings ; four weeks ; fourteen
        residential	3	fourteen months ; frame ; fri sat ; friend and ; from county ; from hosp ; from your
        residential	3	front of ; fuman ; funeral in ; g ; garage on ; gasto ; gave ; get ; get away
        residential	3	get clean ; get high ; gets me ; go at ; go home ; go ~inpatient ; going to
        residential	3	good at ; good years ; got ; got help ; gram ; gram of ; groceries ; guy in
        residential	3	guys are ; guys have ; haciendo ; had me ; half a ; han ; hands are ; harbor ; has a
        residential	3	have me ; havent used ; he told ; hed sleep ; hepatology ; her his ; here at
        residential	3	hes my ; him since ; hims ; his last ; his watch ; his whole ; hitting ; hitting me
        residential	3	holding ; home ; home now ; house where ; how much ; how soon ; huffing
        residential	3	husband says ; i agreed ; i apply ; i cant ; i deliver ; i never ; i rent ; i shoot
        residential	3	i show ; i still ; i wont ; i work ; id bring ; id come ; if bed ; if you ; igualito
        residential	3	ill ; im 0 ; im going ; im good ; im just ; im next ; im right ; im trying
        residential	3	in barstow ; in between ; in church ; in county ; in feb ; in program ; in sept
        residential	3	in someplace ; in there ; in to ; in treatment ; in utah ; insurer cm
        residential	3	internamiento para ; inyecta cristal ; is 0 ; is just ; is what ; it ; it cost
        residential	3	it matter ; it stuck ; it takes ; its in ; its most ; its time ; iv coke ; ive
        residential	3	job over ; jobs ; jose ; june ; just quit ; keep up ; kept me ; ketamine
        residential	3	ketamine 0 ; ketamine and ; kicked ; kicked dope ; kicked fent ; la parroquia
        residential	3	la piedra ; la troca ; last pill ; later ; laundry room ; law ; least ; leave for
        residential	3	left to ; left treatment ; let ; let people ; letter from ; like in ; like its
        residential	3	like nothing ; lines on ; lithium ; living ; living mgr ; llevar ; looked ; lost the
        residential	3	lying ; m k ; m outpt ; making sense ; mama pide ; mano y ; married ; marzo ; matter
        residential	3	maybe three ; me han ; me in ; me out ; me over ; me since ; mentioned ; meses
        residential	3	meter ; meter a ; meth 0 ; mine ; mo x ; molly and ; moment ; month or ; months now
        residential	3	months sober ; most ; much do ; my bladder ; my boy ; my brother ; my car
        residential	3	my corolla ; my feet ; my friend ; my friends ; my girlfriend ; my girls ; my one
        residential	3	my union ; myself in ; n ; name no ; near the ; need more ; needs more ; needs next
        residential	3	never had ; ni asi ; night too ; nights of ; ninas ; nine months ; ninety ; nites a
        residential	3	nitrous 0 ; no ; no diario ; no he ; no job ; no quiero ; no tiene ; no ~opi
        residential	3	no ~pills ; nobody ; nobody there ; nobody told ; nobody would ; nod ; not daily
        residential	3	not making ; not mine ; not my ; not outpatient ; not sure ; not to ; nothing since
        residential	3	novia ; now 0 ; now and ; nowhere lined ; numb ; nunca deje ; nurse ; ocho
        residential	3	october 0 ; octubre ; of daily ; of evening ; of here ; of our ; of resi ; off norco
        residential	3	off since ; off xanax ; officer 0 ; old ; on adderall ; on crystal ; on every
        residential	3	on me ; on meth ; one for ; one was ; only for ; only have ; open to ; openings in
        residential	3	opioid ; other day ; out of ; out this ; out today ; outpatient
        residential	3	outpatient counselor ; outpatient i ; outreach 0 ; outta ; overdose ; own pillow
        residential	3	owner ; oxys ; p / ; packages ; packing ; paid ; pamphlet ; pan ; paramedic and
        residential	3	parishioner ; parked the ; parking ; parking lot ; parroquia ; particular
        residential	3	particulars ; paso por ; pay cash ; peeled ; peer support ; people stay ; pero
        residential	3	phone in ; pilot ; pistola ; place where ; plates ; please send ; plenty of
        residential	3	por alcohol ; por andar ; por la ; port ; preg ; prior ~resi ; private rooms
        residential	3	probationer 0 ; problem is ; programa internado ; programme ; programs ; psiquiatra
        residential	3	pt willing ; pueda ; quiero internarme ; re inpt ; realtor ; rehab so ; rehabs
        residential	3	removed ; res tx ; reside ; residencial 0 ; residential 0 ; residential for
        residential	3	residential program ; residential with ; run ; run my ; s/p ; sali del ; san jose
        residential	3	sandwich ; saturdays ; saved ; saved up ; say ; says only ; says the ; screens
        residential	3	se acabo ; second week ; seized ; semana no ; semana ya ; semanas ya ; send
        residential	3	she asked ; she says ; shes not ; shes sober ; shoots ; shoots coke ; shot coke
        residential	3	show up ; si ~reciben ; since august ; since new ; single rooms ; sintomas
        residential	3	sister has ; six weeks ; slamming ; slamming tina ; sleep all ; sleep in ; snorted
        residential	3	so i ; so tired ; so what ; sober coach ; solamente ; someplace ; stable no
        residential	3	start a ; stay for ; stepdad ; still ; still + ; still comes ; stop ; straight thru
        residential	3	sundays ; take it ; take me ; takes ; takes it ; talk about ; tanks / ; tapered
        residential	3	teen ; teeth ; ten months ; termine ; tests ; that same ; thats my ; thc +
        residential	3	the back ; the beach ; the detox ; the discharge ; the laundry ; the live
        residential	3	the nights ; the ones ; the pipe ; the port ; the problem ; the rig ; the sick
        residential	3	the tile ; their detox ; then detox ; then iop ; then their ; then they ; they
        residential	3	think i ; think its ; thinks ; thinks its ; third ; thirties ; this am ; this goes
        residential	3	this one ; three jobs ; through sunday ; thru both ; thru sun ; thurs
        residential	3	tienen internamiento ; tijuana en ; till my ; time ; time on ; times i ; tina
        residential	3	tina on ; tired ; tmrw ; tmrw needs ; to coke ; to couch ; to five ; to go
        residential	3	to rehab ; to residential ; to use ; todos ; together ; tomorrow at ; tomorrow no
        residential	3	tonite ; track ; tranquilo ; trap ; treatment ; treinta ; troca ; trust ; try
        residential	3	trying to ; turned ; turned down ; tusi ; twice ; un machete ; una pistola ; uncle
        residential	3	until ive ; up again ; us in ; usa cristal ; use in ; uses ; uses in ; uses ketamine
        residential	3	using every ; usually do ; utah ; vacation saved ; vein ; vende ; vende y ; vengo
        residential	3	virtual iop ; vivir ; vivir mientras ; walked out ; want the ; want treatment
        residential	3	wants a ; wants him ; wants live ; wants out ; wants placement ; wants program
        residential	3	warm ; was 0 ; was the ; way through ; wednesday ; weed and ; weed only ; week since
        residential	3	week started ; weekly ; what ; what a ; what he ; whatever i ; where do ; where this
        residential	3	wherever ; whole ; wife has ; wife of ; with people ; withdrawal unit ; wk since
        residential	3	wkr ; wks preg ; woman in ; women only ; wont need ; wood ; word for ; would guess
        residential	3	would like ; wrecked ; wt ; x semana ; y ni ; y ~cuanto ; year and ; year old
        residential	3	years of ; yet ; yo quiero ; you how ; your competitor ; ~/ ; ~a ~mi ; ~aceptan
        residential	3	~and ; ~at ~your ; ~been ; ~casa ; ~coca ; ~comes ; ~cristal ; ~day ; ~diario
        residential	3	~fent ; ~for a ; ~himself ; ~men ; ~months ; ~need ; ~prior ; ~reciben ; ~scared of
        residential	3	~se ; ~si hi ; ~thirty ; ~thirty ~days ; ~treatment ; ~use since ; ~wants ; ~weeks
        residential	3	~what ; ~what ~comes ; ~x ; ~your
        residential	2	*abstinent.2 ; *abstinent.3:negated ; *chestPain.0:hypothetical ; *emergency.0
        residential	2	*emergency.3:historical ; *emergency.4:negated ; *frequency.0
        residential	2	*frequency.2:other_experiencer ; *hooked.0 ; *keptUsing.0:historical
        residential	2	*keptUsing.0:other_experiencer ; *keptUsing.0:possible ; *mandator.1 ; *misuse.0
        residential	2	*needsHelp.0 ; *nonDrug.0:other_experiencer ; *nonDrug.0:possible ; *number.0
        residential	2	*occasional.0:negated ; *outpatientWord.0:negated ; *overdose.0 ; *quantity.0
        residential	2	*quantity.0:historical ; *quantity.0:possible ; *quantity.3 ; *quantity.3:historical
        residential	2	*residentialDone.0:negated ; *residentialWord.0:historical ; *seizure.0:negated
        residential	2	*seizure.1:negated ; *serviceQuestion.0:negated ; *soonDate.0
        residential	2	*substance.0:hypothetical ; *treatmentNeed.0:hypothetical ; *treatmentNeed.0:negated
        residential	2	*unaided.0:historical ; *uses.0 ; *uses.0:other_experiencer ; + carts ; + is
        residential	2	+ mdma ; / sat ; / ~etoh ; 0 + ; 0 0 ; 0 cant ; 0 clean ; 0 dirty ; 0 etoh ; 0 g
        residential	2	0 hearing ; 0 hosp ; 0 mo ; 0 n ; 0 nites ; 0 no ; 0 or ; 0 por ; 0 relapsed
        residential	2	0 semanas ; 0 they ; 0 this ; 0 today ; 0 veces ; a band ; a bookkeeper ; a case
        residential	2	a couple ; a fine ; a five ; a g ; a joke ; a live ; a media ; a mis ; a missed
        residential	2	a motel ; a next ; a paralegal ; a piano ; a pistol ; a ralphs ; a room ; a sitting
        residential	2	a therapist ; a usar ; a ustedes ; a vacation ; a van ; a vise ; a waitlist
        residential	2	a weight ; a woman ; a women ; a él ; aa ; about 0 ; about eight ; about half
        residential	2	about it ; about twice ; abscess ; acabo ; acepta ; across town ; adderall i
        residential	2	admitted to ; adult son ; advocate ; after church ; after detox ; after two ; again
        residential	2	again in ; again its ; again like ; ago and ; ago wants ; agrees ; ahora a
        residential	2	ahorita esta ; airline ; al perico ; albergue ; alcanza ; alcohol detox ; alcohol ni
        residential	2	all and ; all on ; all thru ; allow ; almost ; already decided ; already in
        residential	2	also the ; alta de ; alta hoy ; amad ; amad from ; an hr ; an inpatient
        residential	2	an intensive ; and a ; and change ; and everybody ; and fell ; and hes ; and home
        residential	2	and im ; and is ; and ive ; and lately ; and may ; and never ; and only ; and sleeps
        residential	2	and smoke ; and smokes ; and stay ; and tired ; and took ; and two ; and wont
        residential	2	andar ; anexo a ; anos ; anos casi ; anos que ; anymore ; anyone ; anywhere else
        residential	2	arguing ; arm numb ; arms ; arrestado ; as before ; as we ; asked her ; asks cost
        residential	2	asks next ; asks start ; asks what ; at county ; at her ; at home ; at other
        residential	2	at residential ; attack in ; attendance ; atty ; avail ; available ; ayer me
        residential	2	back of ; back on ; back to ; band round ; bartend ; be admitted ; be done ; be gone
        residential	2	be good ; be honest ; beber ; because he ; because its ; bed avail ; bed is
        residential	2	bedroom door ; been dry ; been going ; been hiding ; been reading ; been that
        residential	2	beer was ; beers on ; before and ; before every ; behind the ; belong ; benzo
        residential	2	betty ; between sessions ; big ; big tanks ; bipolar and ; blank ; bled ; bleeding
        residential	2	blew ; block ; board ; boat ; bookkeeper ; both of ; both on ; bought off
        residential	2	bounced from ; boys ; brazos ; bring ; bring a ; bro re ; broke my ; brother couch
        residential	2	brother lives ; brother uses ; bugs ; bump of ; burial ; buscando donde ; but
        residential	2	but hes ; but theres ; by christmas ; by needle ; cabeza y ; cada quincena ; caja
        residential	2	call you ; calle ; calle y ; called the ; caller wants ; calling for ; came by
        residential	2	came down ; came out ; camping ; can hear ; can only ; can see ; cancer ; candy
        residential	2	cant stay ; carnal ; casa donde ; casa no ; casa y ; case of ; casi todas
        residential	2	casi todos ; cc ; centro cristiano ; chance ; chapel ; charge for ; chargers
        residential	2	checking ; chef ; chest since ; choque ; church ; church van ; cinco ; cinco anos
        residential	2	cinco veces ; cirrhosis ; cirrosis ; clean off ; clean offices ; clear headed
        residential	2	clear that ; client with ; clinica de ; co ed ; coach ; cobran ; coc ; coca casi
        residential	2	coca cuatro ; cocaina tres ; cocaine all ; cocaine daily ; cocaine has
        residential	2	cocaine twice ; coke 0 ; coke during ; coke four ; coke habit ; coke use ; cold in
        residential	2	come back ; come stay ; comes home ; coming up ; como le ; como se ; completed iop
        residential	2	completed resi ; completed your ; completo ; con tres ; condado ; condo ; confd
        residential	2	consulta externa ; conviction ; convulsion ; cooks ; cool ; cosa ; cost of
        residential	2	couch since ; could he ; counselor is ; counselor thinks ; counts ; county 0
        residential	2	couple days ; couple times ; cousin who ; cousins ; cousins and ; crack for
        residential	2	cristal ; cristal 0 ; cristal como ; cristal con ; cristal ya ; cristiano ; crushes
        residential	2	crystal all ; crystal every ; cuando hay ; cuanto cobran ; cuatro ; cuatro dias
        residential	2	cunado ; cupo ; cuz ; d 0 ; d ago ; d etoh ; d inpatient ; d out ; d/c tmrw
        residential	2	da diversion ; dad cant ; dad re ; daily 0 ; dandole ; dated ; daughter been
        residential	2	daughter wedding ; day bought ; day last ; day on ; day or ; day run ; day two
        residential	2	days ever ; days now ; days over ; dcd ; dcd from ; de alta ; de beber ; de coca
        residential	2	de desintox ; de gracias ; de mujeres ; de ocho ; de octubre ; de residencial
        residential	2	de su ; de tres ; dec ; decir ; deja ; deje la ; del anexo ; del ano ; describe
        residential	2	desde cuando ; desde marzo ; desde mayo ; desde octubre ; desintoxicacion del
        """
}
