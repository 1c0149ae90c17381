extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	-2	tells ; tengo miedo ; tequila ; termine ; termine el ; than they ; that closed ; that first
        iop	-2	that its ; that not ; that one ; that part ; thats my ; thc and ; the altar ; the camera
        iop	-2	the carpet ; the club ; the college ; the color ; the corolla ; the couch ; the cough
        iop	-2	the court ; the crystal ; the drive ; the hallway ; the hook ; the knife ; the landlord
        iop	-2	the library ; the life ; the link ; the little ; the long ; the medical ; the moment
        iop	-2	the mornings ; the nights ; the nineties ; the ones ; the party ; the piano ; the place
        iop	-2	the port ; the property ; the slot ; the small ; the spring ; the target ; the wait
        iop	-2	the way ; the weekends ; the whole ; the world ; them on ; then i ; then ok ; then puts
        iop	-2	therapist at ; therapist there ; there ; there a ; there such ; there thats ; they call
        iop	-2	they had ; they told ; thing as ; thing twice ; thing was ; thinking i ; third ; third day
        iop	-2	third time ; this am ; this earth ; this form ; this morning ; this one ; this out
        iop	-2	this time ; thought it ; threatening ; through an ; through my ; through sunday
        iop	-2	through withdrawal ; throw ; thru both ; thruout ; thursday to ; tiene los ; tijeras
        iop	-2	till my ; till the ; time is ; tina ; tina and ; to change ; to coke ; to come ; to couch
        iop	-2	to each ; to explain ; to group ; to hang ; to hear ; to him ; to know ; to leave ; to me
        iop	-2	to not ; to rehab ; to residential ; to whatever ; toda ; toda la ; today im ; told me
        iop	-2	told my ; told the ; tomando ; tomo ni ; too and ; too but ; toxicology ; trabajo social
        iop	-2	traia ; tramadol ; transplant ; trap ; treatment at ; tremor ; tremors ; tristeza ; turkey
        iop	-2	turned into ; twenty ; twenty years ; twice for ; twice in ; two kids ; two shots
        iop	-2	two tours ; uber ; un plan ; un solo ; una tarea ; unclear ; under my ; unhoused
        iop	-2	union eap ; union says ; units ; until this ; up in ; up the ; urine ; use anything
        iop	-2	use crack ; use crystal ; use on ; used coke ; used it ; used since ; uses in
        iop	-2	uses ketamine ; using every ; uso nada ; utah ; va para ; vacation saved ; veces x ; veinte
        iop	-2	vende ; vendio ; virtual iop ; visiting hrs ; vive en ; vivo en ; vodka ; voluntaria
        iop	-2	volvi a ; vomito ; voy ; vs ; vuelve ; w/d no ; walked ; walked out ; walmart ; want the
        iop	-2	want to ; want treatment ; wanted to ; wants higher ; wants in ; wants inpatient
        iop	-2	wants letter ; wants options ; wants residential ; wants tour ; was a ; was in ; was just
        iop	-2	was your ; water ; we bury ; we found ; wears ; web ; wedding is ; wednesday and
        iop	-2	wednesdays ; weed i ; week early ; week not ; week of ; weekend and ; weekends plus
        iop	-2	weekly motel ; weeks clean ; well no ; were the ; what day ; what else ; whatever i
        iop	-2	when he ; where im ; where the ; wherever ; while i ; white claws ; who gets ; whole ninety
        iop	-2	whole story ; wholl ; whos ; wife and ; wife drinks ; wife husb ; wife in ; wife who
        iop	-2	will have ; will pay ; wine and ; winter the ; with baby ; with coke ; with meth
        iop	-2	with narcan ; with no ; with sober ; with them ; with ~narcan ; withdrawal unit
        iop	-2	without her ; wk after ; wkends no ; wks preg ; wont ; wont be ; wont get ; wont settle
        iop	-2	word ; work and ; work at ; works at ; works pt ; world ; worn ; worried re ; would it
        iop	-2	would you ; would your ; wouldnt say ; wreck ; wrist ; write for ; xanax ; xfer ; y 0
        iop	-2	y daily ; y el ; y la ; y los ; y se ; y sigue ; ya andaba ; ya trae ; ya y ; yawning
        iop	-2	year 0 ; year and ; years ; years never ; years sober ; yendo ; yerno ; yes im ; yes or
        iop	-2	yes to ; yet but ; yo digo ; yo tambien ; you folks ; you get ; you how ; young man
        iop	-2	your competitor ; your doctors ; your sixty ; zoom iop ; zyn ; ~/ ; ~a ~mi ; ~address
        iop	-2	~blue ; ~coca ; ~cold ; ~come ; ~comes ; ~comes ~next ; ~da ; ~day ; ~days ; ~diario
        iop	-2	~dirty ; ~down ; ~drank ; ~drink ; ~dts ; ~email ; ~email ~address ; ~every ; ~fever
        iop	-2	~going ; ~going ~to ; ~grand ; ~grand ~mal ; ~hang ; ~hang ~himself ; ~he ; ~him ; ~icu
        iop	-2	~inpatient ; ~la ; ~live ~in ; ~mal ; ~me ; ~men ; ~nephew ; ~next ; ~od 0 ; ~of
        iop	-2	~on ~purpose ; ~opiates ; ~other ; ~pets ; ~po ; ~purpose ; ~regresan ; ~regresan ~a
        iop	-2	~resi ; ~residential ; ~si no ; ~six ; ~son ; ~take ; ~taper ; ~tiembla ; ~tomar ; ~what
        iop	-2	~what ~comes ; ~withdrawal ; ~x ; ~you
        iop	-3	*about.0 ; *abstinent.0:negated ; *abstinent.0:other_experiencer
        iop	-3	*clientAdmin.0:other_experiencer ; *clientAdmin.1 ; *confusion.0
        iop	-3	*detoxWord.0:hypothetical ; *emergency.4:negated ; *frequency.2:hypothetical
        iop	-3	*frequency.2:negated ; *hallucination.0:negated ; *hallucination.1
        iop	-3	*hallucination.1:hypothetical ; *keptUsing.0:negated ; *lengthOfUse.1 ; *losingSupply.0
        iop	-3	*nonDrug.0:negated ; *notPregnant.0 ; *otherService.4 ; *overPrescribed.0
        iop	-3	*overdoseNow.0:other_experiencer ; *phone.0 ; *quantity.4 ; *relief.1
        iop	-3	*residentialRequest.0:hypothetical ; *seizure.0 ; *seizure.2:historical ; *sinceStopping.0
        iop	-3	*soonDate.0 ; *substance.0 ; *substance.4:negated ; *suicidal.0:historical ; *suicidal.9
        iop	-3	*withdrawalSign.0:hypothetical ; / thursday ; / ~opi ; 0 + ; 0 0 ; 0 back ; 0 cans
        iop	-3	0 clean ; 0 from ; 0 same ; 0 u ; 0 yrs ; @ ; a cell ; a coke ; a cook ; a los ; a m
        iop	-3	a paralegal ; a pint ; a spot ; a teacher ; a time ; a un ; a website ; a withdrawal
        iop	-3	about ; abril ; acepta ; aceptan medi ; actually ; admitted ; adolescent ; adolescent iop
        iop	-3	after dark ; after some ; after two ; again since ; agent ; ahora ; alcohol and ; algo mas
        iop	-3	all he ; all weekend ; already ; am still ; amphet ; and by ; and coke ; and everybody
        iop	-3	and friday ; and go ; and is ; and only ; anos de ; another ; anyhow ; anything since
        iop	-3	approx ; are you ; arranged ; arrested ; ask a ; asked for ; asking for ; asks cost ; at an
        iop	-3	at breakfast ; at noon ; at va ; at weekends ; at your ; atienden ; attack ; authorize
        iop	-3	away for ; ayuda por ; bags a ; ball ; bc of ; beds ; been back ; been in ; beers every
        iop	-3	before during ; before my ; betty ; betty ford ; bipolar i ; bladder ; both ; bottles
        iop	-3	boxes of ; brandy ; bring my ; bueno ; by ; by then ; cabinet ; cada noche ; calle ; caller
        iop	-3	calling for ; calling from ; cancel ; cannabis ; cans / ; cant breathe ; cant make
        iop	-3	cant talk ; carcel ; care and ; casi no ; casino ; cb 0 ; checked in ; checks ; chef
        iop	-3	chest pain ; christmas ; church ; cigarettes ; cigarro ; cigna ; ciwa ; class on
        iop	-3	clean off ; client ; clt ; co ; cocaine four ; cocaine maybe ; code ; coffee table
        iop	-3	coke again ; coke right ; come out ; como ; completed iop ; completed your ; con suero
        iop	-3	concerns ; conditioned ; corta ; costco ; could one ; county jail ; cows ; cp ; cpr
        iop	-3	credit ; crying ; crystal most ; cuando ; cuanto cuesta ; cuatro veces ; dad says
        iop	-3	daughter wedding ; day after ; day for ; days a ; days is ; de trabajo ; deliver
        iop	-3	deliver packages ; desde ; desde que ; designer ; detox off ; dias con ; diff ; dio ; dirty
        iop	-3	dirty for ; dirty uas ; disclosed ; discuss ; do it ; do meth ; do that ; doctors
        iop	-3	dollars a ; done before ; done in ; dont use ; dont ~drink ; down my ; dr ; dried out
        iop	-3	drinking again ; drinking since ; dts at ; duration ; during ; during and ; dxd ; dxm
        iop	-3	each wk ; eap letter ; el bano ; el cigarro ; el perico ; el tusi ; else offered
        iop	-3	emojisnow ; employer ; ems ; end up ; es el ; es mi ; escribo ; eso me ; espalda ; estan
        iop	-3	estuve ; etoh + ; etoh binges ; evening classes ; every payday ; every ua ; every week
        iop	-3	everything ; ex wife ; examiner ; f s/p ; family session ; february ; fetty ; filled ; fish
        iop	-3	five nights ; five years ; for coke ; for cousin ; for half ; for meth ; for your ; ford
        iop	-3	forget ; four evenings ; four weeks ; fourteen ; fuma cristal ; fuman ; fumando ; g /
        iop	-3	gambling ; gave my ; get a ; get away ; get into ; get paid ; gin ; girls ; give the
        iop	-3	given ; giving ; go through ; going to ; good at ; good years ; grandmother ; groceries
        iop	-3	group for ; guys ; hablar ; hacen ; haciendo ; hallway ; hang ; has never ; has the
        iop	-3	have gone ; have to ; he finished ; help with ; hepatology ; heroina ; hers ; hi ; high
        iop	-3	high on ; higher ; higher level ; him out ; him seen ; hims ; hits ; hold the ; home and
        iop	-3	honestly ; hospital let ; hot ; hotel ; house ; how ; how long ; hr 0 ; husb wife
        iop	-3	i agreed ; i couldnt ; i deliver ; i did ; i have ; i own ; i show ; i sleep ; i start
        iop	-3	id rather ; ill ; ill be ; ill go ; im five ; im going ; im gone ; im looking ; im next
        iop	-3	im okay ; im right ; in an ; in for ; in my ; in spring ; in that ; in their ; in treatment
        iop	-3	inpt for ; insurance says ; internado en ; interno ; iop x ; is fine ; it at ; it began
        iop	-3	it cost ; it has ; it run ; its 0 ; its about ; its most ; its weed ; ive done ; ive got
        iop	-3	july 0 ; keeps ; kicking ; kids to ; knife ; known ; la calle ; la espalda ; la piedra
        iop	-3	la troca ; last night ; last tuesday ; last year ; lately ; later ; le dieron ; less
        iop	-3	line on ; link ; lithium ; live alone ; locked ; locked up ; long unk ; love ; lu ; lying
        iop	-3	lying about ; m asks ; mainly ; mama de ; manana ; mayo ; me 0 ; me at ; me down ; me la
        iop	-3	me my ; me sali ; me with ; med ; meses limpio ; meth four ; meth or ; methamphetamine
        iop	-3	mi papa ; mi primo ; mid call ; mientras ; mom and ; mom asking ; monday with ; months now
        iop	-3	months sober ; morphine ; mostly on ; mouth ; msw ; much is ; my arm ; my boss ; my company
        iop	-3	my cousin ; my dad ; my drinking ; my family ; my hands ; my life ; my liver
        iop	-3	my psychiatrist ; nail ; narcan x ; near the ; nearly ; nearly every ; never got ; next to
        iop	-3	night tech ; night too ; nites a ; nitrous 0 ; no idea ; no no ; no uso ; no ~drugs
        iop	-3	no ~substances ; nobody at ; nobody there ; nod ; noise ; noon ; normally ; not me
        iop	-3	not mine ; not outpatient ; nothing like ; nothing lined ; nunca deje ; nunca la ; o ; ocd
        iop	-3	od ; of black ; of coke ; of em ; of evening ; of here ; of it ; of resi ; of there
        iop	-3	of titos ; of what ; officer ; ok so ; old ; on every ; on ice ; on meth ; on something
        iop	-3	on speaker ; on your ; one for ; one in ; only coke ; only for ; operation ; or only
        iop	-3	outta ; over me ; own a ; p / ; packages ; page ; pain ; para mujeres ; parado
        iop	-3	paralegal nobody ; paso por ; patient ; patio ; patron dice ; pd ; peer ; per day ; perfect
        iop	-3	phenibut ; phones ; picture ; piedra ; pill ; pilot ; place ; place on ; plate
        iop	-3	please help ; plenty ; plenty of ; plus a ; poison ; position ; ppl ; prescribes ; price
        iop	-3	primo ; print ; probationer 0 ; program for ; programa donde ; programs ; pulled ; q
        iop	-3	q few ; que casi ; que si ; quede ; quiero vivir ; quiso ; quit for ; quitar ; r
        iop	-3	raising him ; raw ; recetaron ; recommended ; ref ; regarding ; rehabs ; removed ; report
        iop	-3	residential ; residential 0 ; residential and ; residential or ; resume ; ribs ; rm
        iop	-3	rn and ; rock ; roommates ; round ; sabe ; said my ; sales ; salio del ; saved ; say
        iop	-3	say more ; says no ; school and ; screens ; se ; se mete ; see the ; see what ; seis
        iop	-3	seis anos ; sent ; she finished ; shift ; shifts a ; should go ; show up ; si no ; siento
        iop	-3	siete ; sign ; siguio ; since dec ; since last ; since march ; since new ; since when
        iop	-3	sixteen ; slamming ; slamming tina ; sleeps in ; smoked ; snorted ; so dont ; so tired
        iop	-3	sobredosis ; sobrina ; some of ; some weeks ; speaker ; spring and ; sr ; start to
        iop	-3	statement ; stay for ; stepdad ; still comes ; stimulants ; straight thru ; stressed
        iop	-3	strong ; suero ; sx ; t ; take it ; take me ; takes ; talk about ; tall ; tall cans ; tank
        iop	-3	tanks / ; target ; telefono ; ten beers ; tests ; texted ; that same ; thc + ; the ceiling
        iop	-3	the coffee ; the condo ; the door ; the full ; the meth ; the needle ; the other
        iop	-3	the picture ; the street ; the wall ; the winter ; then iop ; then my ; then says
        iop	-3	there and ; there has ; there something ; theres a ; these ; think im ; thinks its
        iop	-3	thirty day ; this goes ; this is ; this job ; this month ; this year ; thought we
        iop	-3	three weeks ; through a ; thru sun ; thursday ; thursday through ; till i ; time the
        iop	-3	times i ; tina on ; titos ; to be ; to every ; to her ; to walk ; today ; todos ; together
        iop	-3	tongue ; tonite ; took something ; trae un ; trago ; transfers ; transport ; tras ; troca
        iop	-3	true ; tuesday ; tuesday / ; tuesday after ; turned ; turned down ; tusi ; two times
        iop	-3	un mes ; under the ; union ; unk no ; ur ; urgencias ; us in ; use in ; used ; used cocaine
        iop	-3	used crack ; used the ; uses ; ustedes ; usually do ; van a ; ve ; vengo ; visit my ; vivir
        iop	-3	volvio ; volvio a ; vs 0 ; wall ; wanted ; wants 0 ; wants a ; was back ; was high
        iop	-3	was only ; way home ; way through ; wdnt ; we ; we do ; we take ; website ; wednesdays and
        iop	-3	week all ; week for ; week started ; week with ; weeks i ; what a ; what do ; whats the
        iop	-3	where this ; which is ; who ; who handles ; who is ; who needs ; whoever ; wife re
        iop	-3	with crack ; with sister ; with this ; with you ; withdrawal in ; without insurance
        iop	-3	wk how ; wk x ; wkr ; wont say ; word for ; words ; would guess ; would i ; writing for
        iop	-3	x semana ; xmas ; y le ; y luego ; ya ; ya ni ; ya no ; years clean ; yet ; yo dtr ; yo soy
        iop	-3	you dont ; you help ; you when ; your ; your inpatient ; ~0 ~day ; ~convulsiones ; ~cristal
        iop	-3	~dts x ; ~etoh ~w/d ; ~fent ; ~help ; ~himself ; ~hit ; ~living ; ~mi ; ~my ; ~od ; ~people
        iop	-3	~place ; ~pt ; ~scared ; ~scared of ; ~seizure ; ~si hi ; ~substances ; ~treatment
        iop	-3	~w/d ~sz ; ~wants
        iop	-4	% ; *arrests.0:hypothetical ; *clientAdmin.0 ; *deliriumTremens.0
        iop	-4	*deliriumTremens.0:historical ; *emergency.4 ; *frequency.1:possible ; *frequency.2
        iop	-4	*frequency.2:other_experiencer ; *jobSeeker.0:other_experiencer ; *jobSeeker.1
        iop	-4	*lastUsed.0 ; *mandator.1 ; *otherService.6:negated ; *person.0:negated
        iop	-4	*quitting.0:other_experiencer ; *relief.2 ; *seizure.0:negated ; *seizure.1
        iop	-4	*sinceLastUse.1 ; *suicidalOblique.0:negated ; *treatmentNeed.0:negated
        iop	-4	*violence.0:other_experiencer ; *withdrawal.0 ; / d ; 0 % ; 0 in ; 0 this ; a gram ; a job
        iop	-4	a nurse ; a paramedic ; a party ; a rehab ; a short ; above ; accredited ; aceptan
        iop	-4	adderall 0 ; adderall crushed ; address ; admits ; agrees ; ahorita ; alcoholic ; all night
        iop	-4	ama ; ambien ; ambulance ; an eight ; and get ; and has ; and hes ; and its ; and use
        iop	-4	answer ; anymore ; anyway ; apt ; arm ; as prescribed ; asked ; ativan ; bags ; bc
        iop	-4	be somewhere ; bed for ; been like ; been to ; beer 0 ; before i ; bill ; blues ; breathing
        iop	-4	bring ; bud ; buy ; calls ; camera off ; can talk ; cant tell ; ceiling ; charges ; clarify
        iop	-4	cocaine and ; coke daily ; coke like ; commission ; consume ; corolla ; costs
        iop	-4	couldnt tell ; cousin ; cps ; crack ; crack since ; cristal diario ; crushed ; crypto
        iop	-4	cuarto ; daily for ; dark ; datos ; day two ; deal ; desk ; dicen ; didnt ; diganle ; digo
        iop	-4	dm ; down from ; dried ; drinking ; drogas ; drove ; dry 0 ; dts ; duermo ; eating ; ed
        iop	-4	eight ; eight ball ; el alcohol ; en un ; enter ; everyone ; explain ; families ; favor
        iop	-4	file ; for residential ; for two ; for wives ; for work ; four days ; free ; fresno ; fri
        iop	-4	fui ; funny ; gabapentin ; get me ; goin ; graduation ; gram ; had me ; handed ; handles
        iop	-4	has 0 ; has started ; he is ; heart ; hes never ; hiding ; him a ; hitting ; hitting me
        iop	-4	holding ; home in ; homeless ; hosp ; how much ; hoy ; i bring ; i haul ; i keep ; i kept
        iop	-4	i shoot ; i wont ; idea ; im good ; in county ; in program ; in there ; in your ; included
        iop	-4	internar ; interview ; iop and ; is detox ; is on ; its for ; iv ; joint commission ; k 0
        iop	-4	ketamina ; know i ; know if ; las dos ; lawyer ; least ; letter ; letter from ; lives with
        iop	-4	living in ; llama ; llamenme ; lorazepam ; m outpt ; mas datos ; mas fuerte ; matter
        iop	-4	me in ; meth ; mine ; mo x ; monday and ; month of ; more on ; mujeres ; my father
        iop	-4	my stepdad ; name no ; nice ; nine months ; no diario ; no drugs ; no se ; nobody would
        iop	-4	now 0 ; numb ; nurse about ; of meth ; okay ; on day ; on line ; one who ; only q
        iop	-4	only weed ; open ; own apt ; oxys ; pan ; paramedics ; pint ; pipe ; plus ; por alcohol
        iop	-4	por favor ; pressed ; psiquiatra ; putting ; queue ; quise ; reading ; reciben ; ref 0
        iop	-4	rehab in ; residential de ; right through ; run a ; sa ; safe ; says ; says only
        iop	-4	says outpatient ; sentencing ; ser ; she wants ; shes not ; shooting ; short ; shots
        iop	-4	sleep and ; sleeping in ; spray ; spring ; stable no ; step up ; still ; strip ; strips
        iop	-4	stuck ; such ; supportive ; system set ; that much ; the beach ; the church ; the desk
        iop	-4	the fall ; the parking ; this isnt ; through ; through it ; thursday night ; tiempo
        iop	-4	to anything ; to bring ; to sunday ; todavia ; todo lo ; tonight ; trae ; try ; trying to
        iop	-4	twin ; type ; unit ; unk ; unos ; until i ; until ive ; up again ; up since ; user ; valium
        iop	-4	vez con ; vivo ; voice ; wants inpt ; wants out ; was doing ; we were ; wednesday ; went to
        iop	-4	what does ; what to ; what would ; when it ; where do ; whiskey ; wives ; wk no ; wk since
        iop	-4	wrong ; x wk ; y ni ; y para ; years of ; you ; you do ; you take ; your detox ; ~alcohol
        iop	-4	~drugs ; ~sz ; ~w/d ; él
        iop	-5	*about.2 ; *ago.0 ; *ago.4 ; *alcoholic.0 ; *detoxRequest.0:hypothetical ; *naloxone.0
        iop	-5	*noBarrierChild.0 ; *quantity.0 ; *residentialRequest.0 ; *serviceQuestion.0:hypothetical
        iop	-5	*substance.0:hypothetical ; *substance.1:negated ; *withdrawalHint.0 ; *withdrawalSign.0
        iop	-5	+ thc ; aetna ; agreed ; agreement ; alcohol ; aqui ; at least ; back on ; bars
        iop	-5	call after ; cell ; centers ; clr ; coke every ; couldnt ; d 0 ; d ago ; daily ; decir
        iop	-5	desde 0 ; detox before ; does a ; dont know ; either ; en el ; eyes ; feels ; folks
        iop	-5	for that ; fuerte ; g ; gate ; he said ; hearing ; honestly i ; hung up ; hx given
        iop	-5	i never ; i overdosed ; i quit ; ice ; in his ; in tx ; inpatient minimum ; iop since
        iop	-5	is his ; ive ; keys ; me on ; meth daily ; minimum ; my car ; narcan ; needle ; no job
        iop	-5	no kids ; no sabe ; off since ; on me ; only and ; parking ; person with ; ppo ; prescribed
        iop	-5	psychiatrist ; rooms ; rum ; same ; se le ; sells ; shes ; soma ; something at ; sorry
        iop	-5	swears ; teen ; teeth ; telephone ; tell ; thanks ; these days ; three nights ; thru
        iop	-5	tired ; to a ; to finish ; train ; trying ; unknown ; until ; vacation ; visit ; visiting
        iop	-5	vive ; whenever ; wife of ; winter ; y que ; yrs ; ~detox ; ~on
        iop	-6	*detoxDone.0 ; *heavy.0 ; *jobSeeker.1:other_experiencer ; *overdose.0 ; *rhythm.2
        iop	-6	*seizure.0:historical ; and most ; at it ; ayer ; back to ; been at ; bro ; camera ; cuanto
        iop	-6	dealer ; detox ; do with ; dtr ; esta ; fent ; ghb ; hospital ; hung ; know ; length
        iop	-6	lleva ; luego ; mail ; never been ; no es ; not the ; office ; on coke ; otra ; per ; pt
        iop	-6	rn ; says he ; since 0 ; smoking ice ; system ; tech ; tell you ; us ; use coke
        iop	-7	*emergency.3 ; *family.0 ; *keptUsing.0 ; *noBarrierMoney.0 ; *otherService.2
        iop	-7	*psychosis.0 ; *thirdParty.0 ; bipolar ; call ; call me ; cans ; car ; cb ; iop in ; jail
        iop	-7	klonopin ; medical ; other info ; otra vez ; shelter ; weed and
        iop	-8	*backToUse.0 ; *conflict.0 ; *family.8 ; *otherService.3 ; *overdoseNow.0
        iop	-8	*priorTreatments.0 ; *relief.0 ; *spam.0 ; detox for ; in 0 ; kaiser ; tmrw
        iop	-9	*lostThroughUse.0 ; *organDamage.0 ; *substance.1 ; again ; that was
        iop	-10	*ago.5 ; *sinceLastUse.0
        iop	-11	*family.1 ; *residentialLeft.0
        iop	-13	*drinks.2
        iop	-14	*injecting.0 ; *usersAtHome.0
        iop	-15	*family.9
        iop	-16	*detoxWord.0 ; *homeless.0
        iop	-19	*detoxRequest.0
        iop	-20	*mandate.1
        iop	-25	*outpatientDuring.0
        """
}
