extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop5 = """
        iop	-3	arm ; ask a ; asked 0 ; asked for ; asks cost ; at 0 ; at an ; at breakfast ; at noon
        iop	-3	at va ; attack ; authorize ; away for ; ayer me ; ayuda por ; bags ; bags a ; bc of
        iop	-3	be somewhere ; beds ; been back ; been drinking ; been in ; before during ; before i
        iop	-3	betty ; betty ford ; bill ; bipolar i ; bladder ; both ; bottle ; bottles ; bring my
        iop	-3	bueno ; by then ; cabinet ; cada noche ; calle ; calling for ; calling from ; camera off
        iop	-3	cancel ; cannabis ; cans / ; cant breathe ; cant make ; cant tell ; capstone ; carro
        iop	-3	casi no ; casino ; ceiling ; checks ; christmas ; church ; cigarettes ; cigarro ; cigna
        iop	-3	circle ; cirrhosis ; ciwa ; class on ; client ; co ; coca de ; cocaine maybe ; code
        iop	-3	coffee table ; coke again ; coke all ; coke daily ; coke right ; color ; como
        iop	-3	completed iop ; completed your ; con suero ; concerns ; conditioned ; corolla ; corta
        iop	-3	cosa ; costco ; couch ; could one ; county jail ; cows ; cpr ; cristal diario ; crushing
        iop	-3	crying ; crystal most ; cuanto cuesta ; cuarto ; cuatro veces ; dad says ; daughter wedding
        iop	-3	day for ; day without ; days is ; de su ; de trabajo ; dec ; deliver ; deliver packages
        iop	-3	desde ; desde que ; designer ; desk ; detox off ; dial ; dias con ; dicen ; did my ; didnt
        iop	-3	digo ; dirty for ; disclosed ; discuss ; do it ; do meth ; do that ; doctors ; doesnt use
        iop	-3	done in ; dont use ; dont ~drink ; dot ; down from ; down my ; dr ; dried out ; drinking
        iop	-3	drinking again ; drinking since ; drinks and ; dropped ; dts at ; during ; during and ; dxd
        iop	-3	dxm ; each wk ; easy ; eightball ; either ; el alcohol ; el bano ; el cigarro ; el perico
        iop	-3	el tusi ; eleven ; else offered ; employer ; ems ; enter ; es el ; escribo ; eso me
        iop	-3	espalda ; estan ; etoh + ; etoh binges ; evening classes ; evenings a ; every payday
        iop	-3	every week ; everything ; excuse ; families ; family session ; favor ; fell ; fetty
        iop	-3	filled ; five nights ; for cousin ; for meth ; for your ; ford ; four days ; four evenings
        iop	-3	four weeks ; frame ; from it ; from your ; fui ; fuma cristal ; fuman ; g / ; gambling
        iop	-3	get a ; get away ; get in ; get into ; girls ; give the ; giving ; go through ; goin
        iop	-3	going to ; good at ; good years ; got the ; grandmother ; groceries ; group for ; guess
        iop	-3	hablar ; hacen ; haciendo ; hallway ; has never ; has the ; haul ; have gone ; he finished
        iop	-3	help with ; hepatology ; hiding ; high ; higher ; him out ; him seen ; hims ; hits
        iop	-3	hitting ; hold the ; holding ; home and ; honestly ; hospital let ; hotel ; how ; how much
        iop	-3	hr 0 ; husb wife ; husband and ; husband drinks ; i agreed ; i couldnt ; i deliver ; i own
        iop	-3	i shoot ; i show ; i start ; i stay ; im five ; im going ; im gone ; im looking ; im next
        iop	-3	im okay ; im right ; in before ; in spring ; in that ; in their ; in treatment ; inpt for
        iop	-3	interno ; interview ; it at ; it began ; it cost ; it has ; its 0 ; its about ; its for
        iop	-3	its me ; its most ; its not ; its weed ; ive done ; july 0 ; june ; june and ; kept
        iop	-3	kicking ; knife ; know i ; known ; la calle ; la espalda ; la piedra ; la troca ; lately
        iop	-3	later ; lawyer ; le dieron ; leave a ; left ; less ; lets me ; letter ; life and ; link
        iop	-3	lithium ; live alone ; llamenme ; llevar ; llevo ; losing ; love ; lu ; lying ; lying about
        iop	-3	m asks ; m outpt ; m self ; mainly ; mama de ; marzo y ; mas datos ; mat ; mayo ; me down
        iop	-3	me in ; me my ; me sali ; me with ; meals ; meses limpio ; mete ; meth or ; methamphetamine
        iop	-3	mgmt ; mi papa ; mi primo ; mid call ; mientras ; mom and ; moment ; monday with
        iop	-3	months sober ; mortgage ; mostly on ; mother 0 ; mouth ; msw ; mujeres ; my boss
        iop	-3	my company ; my cousin ; my drinking ; my family ; my father ; my liver ; my one
        iop	-3	my psychiatrist ; nail ; name is ; name no ; narcan x ; near the ; nearly every ; never got
        iop	-3	night too ; nights out ; nites a ; nitrous 0 ; no idea ; no no ; no uso ; no ~me
        iop	-3	no ~substances ; nobody at ; nobody will ; nod ; noise ; noon ; not mine ; not outpatient
        iop	-3	not sure ; nothing like ; nothing lined ; now im ; nts ; nunca deje ; nunca la ; o ; ob
        iop	-3	ocd ; od ; of black ; of evening ; of here ; of it ; of meth ; of resi ; of sick ; of there
        iop	-3	of titos ; of what ; officer ; ok so ; old ; on ice ; on something ; on speaker ; on your
        iop	-3	one for ; one in ; one who ; only coke ; only for ; only the ; open ; operation ; or only
        iop	-3	other people ; outpatient i ; over me ; own a ; p / ; packages ; pain ; para mujeres
        iop	-3	parado ; paralegal nobody ; paso por ; patient ; patio ; patron dice ; pd ; peer ; per day
        iop	-3	perfect ; phenibut ; picture ; pill ; pipe ; please help ; plenty ; plenty of ; plus
        iop	-3	por alcohol ; por favor ; por la ; prescribes ; probationer 0 ; programs ; pulled ; put ; q
        iop	-3	q few ; que si ; quede ; queue ; quiero vivir ; quise ; quiso ; quit for ; r ; raising him
        iop	-3	raw ; ref ; regarding ; rehab after ; rehab in ; rehabs ; release ; removed ; residential
        iop	-3	residential 0 ; residential and ; residential or ; resume ; ribs ; rm ; rn and ; roommates
        iop	-3	round ; run a ; running ; sabe ; safety ; said my ; salio del ; saved ; say ; say more
        iop	-3	screens ; se ; see what ; seeing ; seis anos ; ser ; she finished ; shifts a ; should go
        iop	-3	si no ; sign ; siguio ; since august ; since june ; since last ; since new ; sixteen
        iop	-3	slamming ; slamming tina ; sleeping in ; sleeps in ; smoked ; smokin ; so tired ; so what
        iop	-3	sobredosis ; some of ; somebody wholl ; speaker ; spring and ; sr ; start to ; statement
        iop	-3	stay for ; still + ; still comes ; stop ; straight thru ; strip ; strong ; suero ; sx
        iop	-3	take it ; take me ; takes ; talk about ; talking ; tall cans ; tambien ; tampoco ; tank
        iop	-3	tanks / ; taper ; target ; tech opening ; teeth ; telefono ; ten beers ; tests ; that same
        iop	-3	the coffee ; the condo ; the crystal ; the door ; the fall ; the needle ; the picture
        iop	-3	the place ; the street ; the wall ; the winter ; then iop ; then my ; there something
        iop	-3	think im ; thinks its ; third ; this goes ; this is ; this isnt ; this job ; thought we
        iop	-3	through a ; thru both ; thursday through ; time the ; times i ; tina on ; titos ; to her
        iop	-3	to know ; to sunday ; to walk ; todavia ; todo lo ; together ; tongue ; tonight ; too but
        iop	-3	took 0 ; trae ; transfers ; transport ; tras ; troca ; try ; trying to ; tuesday
        iop	-3	tuesday / ; tuesday after ; turned down ; tusi ; twice in ; under the ; union ; uno
        iop	-3	up again ; up since ; ur ; urgencias ; use in ; used crack ; used the ; uses ; ustedes
        iop	-3	van a ; vengo ; visit my ; vivir ; vivo ; voice ; volvio ; volvio a ; vs 0 ; walmart
        iop	-3	wanted ; wants 0 ; wants a ; wants out ; was high ; way home ; way through ; wdnt ; we do
        iop	-3	website ; wednesdays and ; week all ; week for ; week started ; week with ; weekends plus
        iop	-3	what do ; whats a ; when he ; when it ; where this ; which is ; whiskey ; who ; who handles
        iop	-3	who is ; wholl ; wife and ; with sister ; with them ; with this ; withdrawal in
        iop	-3	without insurance ; wont say ; words ; work at ; works pt ; would guess ; would i
        iop	-3	would you ; wrong ; x semana ; xmas ; y ahora ; y luego ; y ni ; ya no ; yet ; yo dtr
        iop	-3	yo soy ; you dont ; you help ; you how ; you when ; your ; your competitor ; your inpatient
        iop	-3	zoom iop ; ~0 ~day ; ~alcohol ; ~convulsiones ; ~down ; ~drugs ; ~dts x ; ~fent ; ~help
        iop	-3	~himself ; ~hit ; ~living ; ~mi ; ~my ; ~people ; ~place ; ~scared of ; ~seizure ; ~si no
        iop	-3	~substances ; ~treatment ; ~w/d ~sz ; ~wants
        iop	-4	% ; *about.2 ; *alcoholic.0 ; *arrests.0:hypothetical ; *clientAdmin.0
        iop	-4	*deliriumTremens.0:historical ; *detoxRequest.0:hypothetical ; *frequency.2
        iop	-4	*frequency.2:other_experiencer ; *hallucination.1 ; *jobSeeker.1 ; *losingSupply.0
        iop	-4	*mandator.1 ; *otherService.6:negated ; *person.0:negated ; *quantity.4
        iop	-4	*quitting.0:other_experiencer ; *relief.2 ; *seizure.1 ; *sinceLastUse.1
        iop	-4	*substance.0:hypothetical ; *substance.1:negated ; *suicidalOblique.0:negated
        iop	-4	*treatmentNeed.0:negated ; *violence.0:other_experiencer ; *withdrawalHint.0 ; / d ; 0 %
        iop	-4	a job ; a nurse ; a rehab ; accredited ; aceptan ; adderall 0 ; adderall crushed
        iop	-4	adolescent ; after some ; agrees ; ahorita ; alcohol ; all night ; ama ; ambien ; ambulance
        iop	-4	and get ; and has ; and is ; and use ; anymore ; anyway ; aqui ; as prescribed ; asked
        iop	-4	at weekends ; ativan ; attendance ; bc ; bed for ; been like ; been to ; beer 0 ; blues
        iop	-4	breathing ; bud ; by ; calls ; can talk ; cant talk ; charges ; clarify ; cocaine and
        iop	-4	coke like ; commission ; costs ; couldnt tell ; cps ; crack ; crack since ; crushed
        iop	-4	crypto ; d 0 ; d ago ; daily ; datos ; day two ; deal ; decir ; desde 0 ; detox before
        iop	-4	did 0 ; dieron ; diff ; diganle ; dirty ; dm ; done before ; dried ; dry 0 ; dts ; duermo
        iop	-4	ed ; eight ball ; emojisnow ; en su ; en un ; every single ; everyone ; file ; five years
        iop	-4	for half ; for residential ; for two ; for wives ; free ; fresno ; fri ; fuerte ; fumando
        iop	-4	funny ; gabapentin ; gate ; get me ; graduation ; gram ; handed ; handles ; has 0
        iop	-4	has started ; he is ; heart ; heroina ; hers ; hes never ; high on ; him a ; hitting me
        iop	-4	home in ; homeless ; house ; hx given ; i bring ; i haul ; i keep ; i kept ; i wont ; idea
        iop	-4	im good ; in an ; in county ; in for ; in there ; in your ; included ; inpatient minimum
        iop	-4	internar ; iop and ; is detox ; is his ; is on ; iv ; ive ; ive got ; joint commission
        iop	-4	k 0 ; ketamina ; keys ; know if ; las dos ; letter from ; lives with ; living in ; llama
        iop	-4	lorazepam ; manana ; mas fuerte ; meth ; meth four ; mine ; minimum ; mo x ; monday and
        iop	-4	month of ; more on ; much is ; my stepdad ; nearly ; nine months ; no diario ; no drugs
        iop	-4	no job ; no sabe ; no se ; nobody would ; now 0 ; numb ; nurse about ; okay ; on day
        iop	-4	on line ; only q ; only weed ; own apt ; oxys ; pan ; paramedics ; parking ; pilot ; pint
        iop	-4	pos ; primo ; program for ; psiquiatra ; putting ; reading ; residential de ; right through
        iop	-4	rum ; sa ; safe ; same ; says ; says only ; se mete ; see the ; sentencing ; shadow
        iop	-4	she wants ; shes not ; shift ; shooting ; short ; shots ; show up ; sleep and ; soma
        iop	-4	spray ; spring ; stable no ; step up ; still ; strips ; stuck ; supportive ; swears
        iop	-4	system ; t ; tell ; thanks ; that much ; the beach ; the church ; the desk ; the other
        iop	-4	the parking ; the second ; then says ; there and ; three weeks ; through ; through it
        iop	-4	thursday night ; tiempo ; to a ; to anything ; to bring ; today ; took something ; trying
        iop	-4	twin ; two times ; type ; un mes ; unit ; unos ; until i ; until ive ; user ; valium
        iop	-4	vez con ; visiting ; vive ; wall ; wants inpt ; was only ; we take ; we were ; what a
        iop	-4	what does ; what to ; what would ; where do ; winter ; with no ; wives ; wk no ; wk since
        iop	-4	word for ; x wk ; y el ; y para ; ya ; ya ni ; years of ; you ; you do ; you take
        iop	-4	your detox ; yrs ; ~on ; ~pt ; ~scared ; ~sz ; él
        iop	-5	*ago.0 ; *ago.4 ; *emergency.4 ; *naloxone.0 ; *quantity.0 ; *residentialRequest.0
        iop	-5	*serviceQuestion.0:hypothetical ; *withdrawalSign.0 ; aetna ; agreed ; agreement
        iop	-5	alcoholic ; apt ; at it ; at least ; ayer ; back on ; bars ; call after ; camera ; cell
        iop	-5	centers ; clr ; coke every ; consume ; couldnt ; cousin ; daily for ; dark ; dio ; does a
        iop	-5	dont know ; drogas ; eating ; eight ; explain ; eyes ; feels ; for that ; for work ; g
        iop	-5	he said ; hearing ; hi ; honestly i ; hung up ; i never ; i overdosed ; i quit ; ice ; ill
        iop	-5	in his ; in tx ; iop since ; least ; mail ; matter ; me on ; meth daily ; my car ; needle
        iop	-5	no kids ; not the ; off since ; office ; on me ; only and ; otra ; per ; person with ; ppo
        iop	-5	prescribed ; pressed ; psychiatrist ; ref 0 ; rooms ; says outpatient ; se le ; sells
        iop	-5	shes ; sorry ; teen ; telephone ; these days ; three nights ; tired ; to finish ; train
        iop	-5	unknown ; until ; vacation ; visit ; was doing ; wednesday ; went to ; whats the ; whenever
        iop	-5	wife of ; y que ; ~detox ; ~w/d
        iop	-6	*detoxDone.0 ; *emergency.3 ; *family.0 ; *heavy.0 ; *jobSeeker.1:other_experiencer
        iop	-6	*otherService.2 ; *overdose.0 ; *rhythm.2 ; *seizure.0:historical ; *withdrawal.0 ; + thc
        iop	-6	and most ; back to ; been at ; bipolar ; bro ; buy ; dealer ; detox ; dtr ; en el ; fent
        iop	-6	folks ; ghb ; hospital ; hung ; know ; length ; lleva ; luego ; medical ; narcan
        iop	-6	never been ; nice ; on coke ; rn ; shelter ; since 0 ; smoking ice ; something at ; tech
        iop	-6	tell you ; us ; use coke ; weed and
        iop	-7	*backToUse.0 ; *keptUsing.0 ; *noBarrierMoney.0 ; *psychosis.0 ; *spam.0 ; call ; call me
        iop	-7	cans ; car ; cb ; cuanto ; do with ; esta ; in 0 ; iop in ; jail ; klonopin ; no es
        iop	-7	other info ; pt ; says he ; that was ; thru
        iop	-8	*conflict.0 ; *family.8 ; *noBarrierChild.0 ; *otherService.3 ; *overdoseNow.0
        iop	-8	*priorTreatments.0 ; *relief.0 ; *substance.1 ; *thirdParty.0 ; bring ; detox for ; kaiser
        iop	-8	otra vez ; tmrw
        iop	-9	*organDamage.0 ; *sinceLastUse.0 ; again
        iop	-10	*ago.5 ; *lostThroughUse.0
        iop	-11	*family.1 ; *residentialLeft.0
        iop	-12	*drinks.2
        iop	-14	*usersAtHome.0
        iop	-15	*detoxWord.0 ; *injecting.0
        iop	-16	*family.9 ; *homeless.0
        iop	-19	*detoxRequest.0 ; *mandate.1
        iop	-25	*outpatientDuring.0
        """
}
