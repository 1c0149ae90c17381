extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	-1	lik tic ; lin drop ; lin for ; liv alon ; liv her ; load ; lobby ; long unk ; los hijo
        iop	-1	los lun ; lot aft ; lot befor ; loud than ; lov ; lun ; m last ; m pcp ; mail my ; malestar
        iop	-1	mam y ; man next ; manan ; mand diner ; marri to ; marz ; mas la ; mbr ; me cor ; me dio
        iop	-1	me ech ; me fui ; me la ; me lleg ; me out ; me over ; me told ; me wher ; meal ; mean to
        iop	-1	mediodi ; men ; mensaj ; mentor ; metformin ; meth off ; meth problem ; meth when
        iop	-1	methamphetamin ; meti ; mh ; mi pap ; mi par ; mi prim ; mi problem ; mij ; min no
        iop	-1	min sinc ; minim ; minuto ; mio ; mol and ; mom and ; month aft ; month clean ; month int
        iop	-1	month the ; month ther ; mor on ; mot en ; mot no ; mouth ; muj 0 ; muri mi ; my broth
        iop	-1	my chip ; my clas ; my detox ; my dog ; my fil ; my grandkid ; my mail ; my outpatient
        iop	-1	my pil ; my skin ; my third ; my twenti ; my twin ; my voic ; my way ; my wed ; myself in
        iop	-1	n everyth ; n k ; neg test ; neighborhood ; nev was ; new card ; ngl ; nic hous ; nicknam
        iop	-1	night again ; night onc ; night out ; nin thousand ; nin year ; nineti and ; ningun program
        iop	-1	nit a ; nivel ; no addres ; no charg ; no children ; no contest ; no est ; no inf ; no kid
        iop	-1	no one ; no reconoc ; no soy ; no tremor ; no ve ; no ~pet ; no ~todo ; nobody wil
        iop	-1	nos sinc ; nos sudamo ; not cal ; not know ; not me ; not sur ; not the ; not ~drink
        iop	-1	numer ; o mas ; o no ; oding ; of anoth ; of being ; of county ; of leav ; of seven
        iop	-1	of sum ; of thes ; of what ; off cok ; off her ; off his ; off myself ; offens ; offic
        iop	-1	oficial ; often ; oig que ; old hous ; on adderal ; on every ; on hold ; on med ; on pcp
        iop	-1	on six ; on until ; one a ; one bad ; one can ; one hand ; only ask ; only now ; only that
        iop	-1	only the ; open on ; or eight ; or seven ; or ten ; orang juic ; organiz ; our pastor
        iop	-1	our sob ; our town ; out friday ; out from ; out her ; out loud ; outlet ; over to
        iop	-1	own apt ; ox ; packag ; paid the ; pamphlet ; pap 0 ; par el ; par quien ; pas de ; pasil
        iop	-1	passport ; password ; pastor wif ; patch ; patient in ; patron dic ; pay no ; payday and
        iop	-1	pee ; peg en ; pein ; pellet ; peopl for ; per con ; per neighbor ; per wif ; peric hac
        iop	-1	phon aft ; pid cam ; piedr casi ; piedra ; pil by ; pil count ; pil int ; pinky ; pisc
        iop	-1	platic lo ; pleas send ; plu ; plum ; pocket and ; pol ; polk ; pon una ; pool ; por ahor
        iop	-1	por favor ; por un ; position ; powd ; premis ; president ; pressur on ; previ
        iop	-1	privat room ; progres ; promotion ; pt 0 ; pt is ; pued respir ; pued sol ; puert ; puppy
        iop	-1	q 0 ; q day ; que ahi ; que consum ; que hag ; que soy ; quedan ; quien le ; quien se
        iop	-1	quier inform ; quier viv ; quimic ; quit drink ; quit the ; radt ; rail on ; ran dry
        iop	-1	rath say ; re gf ; re nephew ; read it ; realtor ; refere youth ; rehab aft
        iop	-1	rehabilitacion en ; rememb ; rep ; repaint ; represent a ; res ; residenc
        iop	-1	residential treatment ; retir from ; return your ; revers ; right ; room ; round of ; row
        iop	-1	rtc ; ruid ; run a ; run my ; rv ; sab por ; said my ; said you ; sal de ; salud ; sam
        iop	-1	sam wk ; saturday that ; saturday the ; say hel ; say otherwis ; school got ; scout ; se a
        iop	-1	se ech ; season is ; section ; sed ; see a ; see the ; seed ; seen ; segun él ; sel out
        iop	-1	seman tambien ; senor pid ; sent hom ; sesent ; set an ; seven or ; shak and ; she
        iop	-1	she cal ; she finish ; she had ; she in ; she look ; she up ; sheep ; shift 0 ; shirt ; sho
        iop	-1	shoot meth ; shop around ; should mention ; shout ; si a ; sid ; sid door ; siet ; signal
        iop	-1	sin nad ; sin una ; sinc halloween ; sinc im ; sist keep ; sist liv ; sist use ; six hour
        iop	-1	skip the ; slay ; slay me ; sleep and ; slept ; smirnof ; snor lik ; snort adderal
        iop	-1	snort cocain ; snow day ; so dont ; so nobody ; sob 0 ; sobrin ; social ; softwar ; sol con
        iop	-1	som and ; som week ; sombrer ; somebody at ; someth and ; sometim ; somo de ; son and
        iop	-1	sorority ; sorry ; sound lik ; spe for ; spel ; sport ; spot in ; stal ; start thi
        iop	-1	stat bar ; stay at ; steel reserv ; stil has ; stil up ; stil use ; stn ; stockton
        iop	-1	stop being ; stop the ; strong ; su centr ; subi ; subst not ; sudamo ; sug ; sun nit
        iop	-1	supplement ; surveyor ; sw ; swear it ; swear its ; sweet ; sx report ; t 0 ; tablet
        iop	-1	tak anyth ; tak bar ; tak kais ; tampoc ; tarjet ; taught ; teach at ; teen ; ten and
        iop	-1	teng mied ; teng segur ; tequil diari ; test in ; test last ; that he ; that sort ; thatl
        iop	-1	thc 0 ; the bathroom ; the bedroom ; the blood ; the booz ; the cas ; the church
        iop	-1	the clock ; the committe ; the day ; the deadlin ; the deal ; the eye ; the fal ; the grand
        iop	-1	the ham ; the keyboard ; the lawn ; the marin ; the morning ; the needl ; the nicest
        iop	-1	the ninth ; the nitrou ; the oth ; the other ; the party ; the pastor ; the plant
        iop	-1	the radi ; the room ; the show ; the smok ; the spic ; the spray ; the tax ; the wood
        iop	-1	the youngest ; then cok ; then he ; then my ; they wil ; theyl giv ; thi pag ; thought was
        iop	-1	thre at ; through both ; through two ; thru both ; thru it ; thur ; thur aft ; thur sun
        iop	-1	tid ; tiembl y ; tiemp ; til bed ; til he ; tim im ; tir ; tiran ; to anybody ; to com
        iop	-1	to fit ; to gues ; to me ; to my ; to open ; to plac ; to pul ; to someth ; to stab
        iop	-1	to your ; tod la ; todo ; told 0 ; tom el ; toman ; tomorrow ; tomorrow and ; trabaj social
        iop	-1	trabajador del ; track in ; trag de ; traig el ; tranquil ; transplant ; transport ; tremen
        iop	-1	tri it ; turn 0 ; tweezer ; twenty two ; twic at ; two dui ; two evening ; two mil ; uber
        iop	-1	un cuart ; un fri ; un mensaj ; una cerveza ; und it ; unk no ; unlock ; uno viv ; uno y
        iop	-1	up for ; up she ; ups and ; upstair ; ur ; urologist ; us ; us in ; us when ; usa cocain
        iop	-1	use crystal ; use heroin ; use ketamin ; used the ; uso heroin ; vamo ; velvet ; vendi
        iop	-1	vera ; vicodin ; visitor ; voy a ; wal ; want 0 ; want bed ; want inpatient ; want liv
        iop	-1	want one ; warm ; was caught ; was in ; was just ; was over ; wash his ; wav ; way sinc
        iop	-1	weapon ; web ; websit ; wed / ; wed and ; wednesday ; week every ; week i ; week mor
        iop	-1	weekend now ; weepy ; wel no ; welfar ; wher doe ; wher id ; wher im ; which he ; whichev
        iop	-1	whod tak ; whol fami ; whom do ; wif driv ; wif left ; wif mov ; wil cb ; wil do
        iop	-1	winter ago ; with alcohol ; with both ; with fent ; with him ; with nurs ; with too
        iop	-1	with your ; withdrawal in ; withdrawal management ; wks along ; wks now ; wont ; wont be
        iop	-1	wont see ; wont stop ; work van ; would die ; would gues ; wrong ; wrong box ; y cristal
        iop	-1	y juev ; y ni ; y sab ; y sient ; y todavi ; y uso ; ya est ; ya perdi ; yal do ; year 0
        iop	-1	year clean ; year nev ; yes my ; you get ; you should ; you tak ; you when ; you wont
        iop	-1	your brochur ; your peopl ; your tuesday ; zip ; ~a ~pil ; ~aceptan ~medi ; ~addres ; ~bzd
        iop	-1	~cam ; ~com ; ~dej ~de ; ~fum ; ~get ; ~hosp ; ~light ; ~limpi ; ~liv ; ~los ~dia ; ~man
        iop	-1	~mor ; ~my ; ~narcan ; ~nip ; ~od ; ~piedr ; ~pistol ; ~plac ; ~quit ~drink ; ~servic
        iop	-1	~sinc wk ; ~sob ; ~start ; ~thing ; ~thirty ; ~todo ; ~todo ~los ; ~withdrawal ; él no
        iop	-2	# given ; % ; *about.0 ; *about.2 ; *ago.4 ; *caller.0:historical
        iop	-2	*clientAdmin.0:other_experiencer ; *frequency.0:possible ; *frequency.1
        iop	-2	*frequency.2:hypothetical ; *hallucination.0:negated ; *homeless.0:other_experiencer
        iop	-2	*hooked.0 ; *lengthOfUse.2 ; *losingSupply.0 ; *mandator.1 ; *mandator.1:negated
        iop	-2	*naloxone.0 ; *needsHelp.0 ; *noBarrierMoney.0 ; *overdoseNow.0 ; *psychosis.0:negated
        iop	-2	*quantity.3:historical ; *rhythm.1 ; *seizure.0:hypothetical ; *sinceStopping.3
        iop	-2	*substance.1 ; *treatmentNeed.0:historical ; *unaided.0:historical ; *withdrawalHint.0
        iop	-2	*withdrawalSign.0 ; + som ; / sat ; / ~etoh ; 0 % ; 0 @ ; 0 admit ; 0 am ; 0 dolar ; 0 en
        iop	-2	0 hosp ; 0 hr ; 0 iop ; 0 nit ; 0 noth ; 0 over ; 0 por ; 0 prior ; 0 session ; 0 shot
        iop	-2	0 then ; 0 today ; 0 was ; 0 when ; @ ; a bag ; a book ; a break ; a breath ; a broth
        iop	-2	a bunch ; a can ; a certificat ; a copy ; a dead ; a dej ; a donation ; a dos ; a machet
        iop	-2	a min ; a mom ; a nad ; a nam ; a nois ; a pension ; a report ; a shot ; a slid ; a terribl
        iop	-2	a train ; a vacation ; abiert ; about me ; about meth ; acceptanc ; accredit ; aceptan
        iop	-2	adderal crush ; adderal most ; adderal not ; addict to ; admit a ; adolescent iop ; ads
        iop	-2	aetn ; aft eleven ; aft som ; again 0 ; again by ; again x ; ago and ; agu ; ahi ; ahi mism
        iop	-2	albergu ; alcohol en ; alcohol ni ; all on ; all week ; alon no ; already pick ; alway the
        iop	-2	am in ; am stil ; ama from ; amaril ; ambien 0 ; ambulatori en ; amig ; amphet ; an alarm
        iop	-2	an attorney ; and by ; and circl ; and do ; and get ; and goe ; and he ; and mal ; and mol
        iop	-2	and nev ; and now ; and right ; and she ; and show ; and thi ; and was ; and went ; anex a
        iop	-2	anex en ; ang ; annoy ; anymor ; app ; appli ; appli for ; approx 0 ; aqui ; as befor
        iop	-2	as we ; asi com ; asi de ; ask is ; at anoth ; at birthday ; at every ; at it ; ativan 0
        iop	-2	aunqu me ; aunti ; autopist ; back aft ; bag ; bail bondsman ; ballgam ; bar a ; bar exam
        iop	-2	bathtub with ; battl ; bc of ; be glad ; be gon ; be quick ; becaus ive ; becaus they
        iop	-2	bed 0 ; bed today ; been up ; beer float ; befor work ; betty ford ; bilingu ; bipol i
        iop	-2	birthday is ; black ; black and ; blanket and ; bled ; bondsman ; botella ; both smok
        iop	-2	bottl a ; bottl every ; boy on ; boyfriend is ; braz ; bright ; bright red ; bring
        iop	-2	bromazolam ; broth say ; broth was ; bud ; bump of ; bup tap ; busc dond ; busc trabaj
        iop	-2	but nobody ; button ; by hour ; by wk ; caguama ; cal ; cal 0 ; cal himself ; cal his
        iop	-2	cal id ; cal on ; camer off ; can my ; can reach ; can start ; can u ; can watch ; candl
        iop	-2	car at ; car on ; carcel ; card in ; carnival ; casin ; cat to ; catalog ; channel
        iop	-2	charg and ; chatter ; chiv y ; choic ; chok her ; choqu ; christma ; church every ; cign
        iop	-2	circl for ; clean off ; clean offic ; click ; client ; client in ; climb out ; clonazepam
        iop	-2	clos so ; cloud ; clr say ; coal ; cocain all ; cocain en ; cocain last ; cocain yo
        iop	-2	cok aft ; cok all ; cok by ; cok every ; cok habit ; cok it ; cok near ; cold ; com on
        iop	-2	com si ; comedy ; comfortabl ; comment ; compadr ; connection ; conoc ; convulsion in
        iop	-2	cool ; copi de ; corol behind ; cort de ; cost for ; costc ; couch to ; could a ; could be
        iop	-2	could somebody ; coupl day ; coupl tim ; court at ; court dat ; courthous ; cover ca
        iop	-2	coverag ; crack for ; cristal entr ; cruis ; cry ; crypt ; crystal every ; csun
        iop	-2	cuand pued ; cuand y ; cuant cuest ; cuarent dia ; cuatr noch ; culinary ; cumpli 0
        iop	-2	cut off ; cut out ; d x ; d/c today ; da diversion ; dai two ; dang ; dat and ; day 0
        iop	-2	day god ; day just ; day liv ; day on ; day only ; day or ; day program ; de fresn
        iop	-2	de probatori ; de viern ; deal ; deal i ; deal in ; dear ; debaj del ; decad ; deni sx
        iop	-2	denny ; dept ; desd febrer ; design ; desintoxic del ; desintoxicacion ; detector
        iop	-2	detox and ; detox is ; dial ; diari ; diaria ; diazepam ; did a ; did and ; did my
        iop	-2	did outpatient ; dieg ; dient ; dio mas ; dirty test ; disappe for ; disc ; dm 0 ; do an
        iop	-2	do for ; do her ; doc ; doctor said ; doesnt even ; dog died ; dog is ; dog to ; don thi
        iop	-2	dont drink ; dont rememb ; door ; doorbel ; down his ; drench ; drink my ; driv off ; drog
        iop	-2	drop from ; drov him ; dtr ; dts at ; each day ; ear and ; ear every ; earth to ; ed rn
        iop	-2	edifici ; eight ; eith way ; ekg ; el car ; el cigar ; el director ; el herman ; el juev
        iop	-2	el lun ; el mio ; el papel ; el ron ; eleven week ; ell y ; empez en ; empres ; en papel
        iop	-2	en rout ; en su ; en urgencia ; enfermer ; entr y ; es com ; es muy ; eso me ; espald y
        iop	-2	esper que ; est ; est cer ; est tom ; est y ; estudiant de ; estuv con ; etoh on ; etoh w/d
        iop	-2	even notic ; evening now ; every gig ; every sunday ; every tim ; everyon in ; evry
        iop	-2	exclud ; exp ; explain ; ext ; eye and ; facil ; facilitator ; factory ; fal apart ; falt a
        iop	-2	falt ni ; far from ; fault ; favorit ; feet ; fernet ; ferry ; few beer ; fifth ; fifth of
        iop	-2	finish an ; finish with ; firebal ; first offens ; fit on ; fiv year ; fix that ; floor is
        iop	-2	fond ; for my ; for panic ; for parent ; for sixty ; for that ; for two ; for week ; ford 0
        iop	-2	forgot ; found baggi ; four thousand ; fourteen month ; frasc ; friday and ; from fresn
        iop	-2	from him ; from it ; from you ; fuimo ; funeral in ; gam day ; gat cod ; gato ; gav him
        iop	-2	get his ; get the ; girl and ; giv him ; giv or ; given ; glas or ; going in ; gon in
        iop	-2	goosebump ; gramo ; greek ; grit que ; group lead ; grupo par ; guar ; gues ; gummi for
        iop	-2	gut ; h/o ~dts ; habl espanol ; hac diez ; hac veint ; had a ; had two ; hallucination
        iop	-2	hand and ; hang ; hang up ; happen on ; harbor ; has don ; has for ; has notic ; has the
        iop	-2	hasnt said ; he ; he bring ; he has ; he mak ; he ran ; he see ; he think ; he took
        iop	-2	he would ; head and ; hear ; hear my ; heat vent ; hel ; held the ; her daught ; her is
        iop	-2	her or ; herman no ; high ; hij est ; hij no ; hija estarian ; him he ; him in ; his dead
        iop	-2	his fac ; his grandfath ; his grandmoth ; his last ; his mouth ; his shirt ; his word
        iop	-2	hold music ; hold the ; hom health ; hom in ; homeles ; hormiga ; hors and ; hosp detox
        iop	-2	hosp sw ; hospital ; hot ; how ; how thi ; hoy ; hrs ago ; husb 0 ; i been ; i bomb
        iop	-2	i divert ; i even ; i fil ; i join ; i keep ; i ran ; i sat ; i test ; i travel ; ice to
        iop	-2	id need ; if his ; if somebody ; im doing ; im good ; im next ; im six ; im sweat ; in me
        iop	-2	in octob ; in one ; in utah ; inf ; inpatient minimum ; inpatient or ; insuranc say
        iop	-2	interlock ; intern ; intern o ; interview ; iop at ; iop pt ; iron ; is and ; is cocain
        iop	-2	is hold ; is lat ; is meth ; is no ; is stay ; is using ; it as ; it cocain ; it cost
        iop	-2	it didnt ; it don ; it gon ; it isnt ; it normal ; it out ; it run ; it sinc ; itd be
        iop	-2	its about ; its all ; its for ; its only ; its weed ; iv meth ; ive used ; j ; jack
        iop	-2	january 0 ; jar ; jaw ; job is ; jump from ; just for ; just hit ; just tel ; just the
        iop	-2	just win ; keep ask ; keep hear ; keyboard ; kick the ; knif ; know ; know her ; know i
        iop	-2	kratom ; la autopist ; la cal ; la cam ; la cuchar ; la detox ; la empres ; la lengu
        iop	-2	la llev ; la lluvi ; la man ; la panz ; la puert ; la recet ; la troc ; las una
        iop	-2	last drink ; last tuesday ; last two ; last use ; lat ; le acab ; le compr ; le dej
        iop	-2	leagu on ; leav befor ; leav with ; left the ; leg kick ; les of ; licenci de
        iop	-2	lif insuranc ; lik somewher ; limpi per ; linea ; lip are ; literal ; liv ther ; llam
        iop	-2	llam por ; llev ; llev el ; llev tre ; lluvi ; lmp ; log ; long enough ; look in
        iop	-2	los escalon ; los ojo ; lost to ; lot ; lu 0 ; lvn ; lying about ; m ask ; m cal ; m coc
        iop	-2	m ghb ; m say ; machin ; mad 0 ; mail carri ; march at ; marz y ; mas fum ; mat ; mayb thre
        iop	-2	me about ; me han ; me how ; me lik ; me pleas ; me rent ; me typ ; medical director
        iop	-2	men in ; mencion ; mention ; mes limpi ; mes que ; meth aft ; meth by ; meth every
        iop	-2	meth or ; meth qd ; meth qod ; mg x ; mi abuelit ; mi beb ; mi lug ; mi nombr ; min
        iop	-2	min lat ; month at ; month now ; month sob ; morn he ; most on ; most wknd ; moth is
        iop	-2	moth with ; mous ; mr ; much for ; mut ; muy buen ; muy sol ; my armpit ; my cal ; my fac
        iop	-2	my four ; my inpatient ; my kid ; my lat ; my numb ; my old ; my phon ; my probation
        iop	-2	my sock ; my spot ; my thesi ; my tio ; nadi en ; narcan at ; narcan twic ; necesit que
        iop	-2	need my ; need placement ; need someth ; nerv ; nev been ; nev onc ; nev stop ; nev tri
        iop	-2	next to ; ni que ; nic ; nicest ; night befor ; night he ; night my ; night on ; night per
        iop	-2	night so ; no answ ; no es ; no las ; no no ; no ~drug ; no ~dts ; no ~fev ; no ~quier
        iop	-2	nois ; nombr y ; noon ; nos spray ; not breath ; not going ; not mak ; not outpatient
        iop	-2	not say ; not to ; noth wrong ; now 0 ; now becaus ; nunc la ; nurs about ; ocup ; of dop
        iop	-2	of even ; of idea ; of methadon ; of month ; of popov ; of saturday ; of sick ; of tito
        iop	-2	of us ; of vodk ; of work ; off booz ; off shift ; off street ; offer to ; oficial de
        iop	-2	oficin de ; ojo ; okafor ; old man ; on couch ; on day ; on each ; on g ; on labor ; on me
        iop	-2	on meth ; on myself ; on payday ; on ssi ; one in ; one say ; only ever ; opening for
        iop	-2	or she ; or tak ; ordinary ; oth inf ; otr cos ; our moth ; out over ; out today ; out who
        iop	-2	outpatient befor ; outpatient counselor ; outpatient was ; outreach 0 ; over me ; over on
        iop	-2	own kitchen ; pacient ; pag thre ; pallet ; pap dej ; par en ; par hombr ; paramedic
        iop	-2	parej ; parent want ; park ; part de ; partn ; pas a ; pas out ; pas por ; patient ther
        iop	-2	payday weekend ; peaceful ; peopl off ; peopl would ; per desd ; per tampoc ; perc a
        iop	-2	percent ; perd ; person to ; pet ; pid alg ; pidi un ; plane ; platica par ; play the
        iop	-2	pleas be ; plenty of ; policy is ; pon ; popov ; por dond ; por los ; pot on ; pouch
        iop	-2	probatori ; problem and ; proces serv ; prov ; psiquiatr ; psychiatrist ; pt in ; public
        iop	-2	pud ; pued intern ; punch her ; put him ; q si ; qd ; qod ; que hoy ; que nadi ; que sali
        iop	-2	que usted ; qued com ; queri que ; quier platica ; quit vodk ; quit work ; radi ; rais him
        iop	-2	rang ; rat ; rat for ; re the ; recet ; reciben ; recital ; ref 0 ; refund ; refus er
        iop	-2	relaps on ; releas ; releas tmrw ; residential don ; residential for ; residential or
        iop	-2	residential the ; residential thi ; restles ; result ; retir in ; rey ; rol up ; room 0
        iop	-2	rop in ; rr ; s m ; sab com ; sab dond ; sab si ; safety ; safety concern ; said the
        iop	-2	sal la ; sali bien ; sam # ; sam cal ; sampl ; san dieg ; sap ; say ; say hes ; say mor
        iop	-2	say neith ; say why ; school and ; script ; se acab ; se ni ; se que ; sec ; second day
        iop	-2	second grad ; see bug ; see fac ; seguro ; seizur com ; sel insuranc ; self then ; sem 0
        iop	-2	seman no ; seman ya ; semana sin ; senior year ; senor del ; separat ; serv ; seven day
        iop	-2	shak the ; shar a ; she isnt ; she my ; she own ; she thought ; she told ; she turn
        iop	-2	shop in ; short ; should be ; si le ; si los ; siet ano ; sign off ; simpl ; sin malestar
        iop	-2	sin met ; sinc march ; sinc monday ; sinc sum ; sinc thur ; singl room ; sirv ; six a
        iop	-2	six or ; sixteen week ; skil ; sleep in ; sleep on ; slur ; smil ; smok blu ; snort ritalin
        iop	-2	so at ; so tir ; som oth ; someon for ; sort it ; sourdough ; soy estudiant ; spac ; spe on
        iop	-2	spin ; spok ; spr ; spr 0 ; spr and ; spray on ; st ; staf 0 ; start as ; stay for
        iop	-2	stay in ; steal ; stepdad is ; stil + ; straight thru ; strap ; stretch ; study
        iop	-2	su compadr ; subject ; suggest a ; summer ago ; sun 0 ; suppli ; supportiv ; sur ; suspect
        iop	-2	swallow the ; swat ; sz ; tagalog ; tal boy ; talk abt ; talk than ; tamal los ; tampoc es
        iop	-2	tax ; tech ; tech y ; teeth are ; temp 0 ; ten beer ; tengan ; tent ; than thi ; that long
        iop	-2	that much ; that quit ; that she ; that start ; thc and ; the breakfast ; the bridg
        iop	-2	the community ; the deacon ; the deck ; the dentist ; the detox ; the driv ; the firework
        iop	-2	the glas ; the hol ; the label ; the light ; the monday ; the outpatient ; the parrot
        iop	-2	the plac ; the property ; the razor ; the restroom ; the saf ; the spar ; the spr
        iop	-2	the strip ; the subject ; the til ; the xanax ; themselv ; then ; then for ; then hes
        iop	-2	then nev ; then ok ; then slept ; ther anybody ; thermomet ; thes ; they are ; they gav
        iop	-2	they left ; they pul ; theyl ; thi is ; thi one ; thing is ; thing on ; thing was
        iop	-2	think he ; think its ; thirteen ; thirty year ; thre of ; thre week ; through a
        iop	-2	thursday night ; thursday to ; tic ; tic tac ; tiemp que ; tien los ; tien una ; til ive
        iop	-2	til my ; til nov ; til spr ; tim every ; tim he ; tim she ; tin ; to couch ; to die
        iop	-2	to discus ; to group ; to hand ; to him ; to last ; to peopl ; to read ; to rehab ; to sort
        iop	-2	toc la ; tod mi ; today im ; tol ; told them ; tomat ; tonight ; took ; touch meth
        iop	-2	tow yard ; trabaj me ; trabajador ; travel ; tremor ; tribal ; truck so ; tuesday aft
        iop	-2	tuesday thursday ; turn int ; tweak ; twenty a ; two for ; two littl ; two sister
        iop	-2	two with ; tx for ; u guy ; u tak ; un anex ; un cuchil ; un doc ; un foc ; un minut
        iop	-2	una sobrin ; unhous ; until he ; us so ; usc ; use every ; use fentanyl ; use spe
        iop	-2	used cok ; used crack ; useles ; using every ; uso nad ; usted ; usted me ; utah ; va par
        iop	-2	vecin de ; verifi ; version ; viv ; voic ; volvi al ; vouch ; vs 0 ; w/d ask ; wait at
        iop	-2	walgreen ; walk her ; walk the ; want off ; want placement ; was 0 ; was clean
        iop	-2	was discharg ; was drink ; was laid ; watercolor ; watermelon ; we had ; we nev ; we own
        iop	-2	we say ; wear it ; wednesday and ; wednesday friday ; week ive ; week late ; week with
        iop	-2	weekend at ; went stif ; wet ; what and ; what he ; what the ; what we ; what would
        iop	-2	when im ; wheth he ; which is ; who or ; who stil ; who use ; whol bottl ; wif drink
        iop	-2	wif who ; wil ring ; win with ; wint coat ; with all ; with nin ; without insuranc
        iop	-2	wk want ; wknd + ; wont get ; wont go ; wont look ; word ; worth ; would you ; wreck
        iop	-2	writ for ; written up ; wrong numb ; x hij ; xfer ; y ahorit ; y asi ; y com ; y dij
        iop	-2	y par ; y qued ; y tien ; ya ; ya casi ; ya en ; year aft ; year at ; year ive ; year sob
        iop	-2	yes or ; yest ; you bil ; you do ; you hir ; you how ; you last ; you let ; you someth
        iop	-2	your 0 ; your alumni ; your client ; your liv ; your patient ; yr old ; zoom
        iop	-2	~alcohol ~withdrawal ; ~coc ; ~com ~off ; ~dej ; ~etoh / ; ~etoh ~w/d ; ~for ; ~friend
        iop	-2	~he ; ~know ; ~la ; ~liv ~in ; ~medical ; ~nam ; ~nephew ; ~no ~use ; ~peg ; ~si hi
        iop	-2	~sustanci ; ~thirty ~day ; ~trag ; ~voc ; ~what ; ~wk
        iop	-3	*abstinent.0:hypothetical ; *ago.0 ; *confusion.0:negated ; *deliriumTremens.0:historical
        iop	-3	*family.8 ; *frequency.1:possible ; *overPrescribed.0 ; *person.0:hypothetical
        iop	-3	*quantity.0:possible ; *seizure.0 ; *seizure.2:historical ; *seizure.3:negated
        iop	-3	*serviceQuestion.0:hypothetical ; *treatmentNeed.0:negated ; *violence.0:other_experiencer
        iop	-3	+ cok ; / n ; 0 clean ; 0 dia ; 0 every ; 0 last ; 0 mg ; 0 narcan ; 0 sam ; 0 stay
        iop	-3	a bucket ; a cal ; a cruis ; a dim ; a fork ; a go ; a pamphlet ; a phon ; a tim ; a wal
        iop	-3	accidental ; agreeabl ; ahor tom ; ahorit ; ai ; al peric ; albanil ; alcohol no ; all thre
        iop	-3	all weekend ; alumini ; and cok ; and complet ; and doing ; and saturday ; and use ; ano en
        iop	-3	application ; appointment with ; are best ; arm ; arma ; ask her ; ask to ; ask who
        iop	-3	at bus ; at midnight ; at your ; ayer ; ayer del ; back and ; back to ; bathroom floor
        iop	-3	be hom ; bed ; bed open ; been lik ; been throw ; befor we ; bernard ; bf ; bil ; blad
        iop	-3	block ; boot ; booz ; botel de ; both ; bottl in ; box win ; breath ; buen ; bunch
        iop	-3	bunch of ; cabinet ; cal and ; cam de ; camer ; camion por ; camis ; can you ; cancel my
        iop	-3	cant find ; cant tel ; capsul ; cas con ; caught with ; celul ; centro ; chamaco ; chanc of
        iop	-3	charg ; charg for ; chil and ; clas on ; clean a ; climb ; coach littl ; coc con ; coc y
        iop	-3	coc yo ; cocain weekend ; com and ; con suer ; cook cok ; corol ; couch ; could not
        iop	-3	could someon ; coupl x ; cps ; crack dai ; cristal todo ; cuart y ; cubr ; cuid
        iop	-3	culinary school ; cut it ; dai meth ; dark ; day again ; day for ; day going ; day has
        iop	-3	day sinc ; day so ; day x ; de lad ; de och ; deacon ; deci que ; dej el ; depend ; desd el
        iop	-3	despert ; detox 0 ; detox in ; detox unit ; disappe ; do my ; doesnt know ; dond se
        iop	-3	dont ask ; down from ; dr patel ; drink did ; drink friday ; drink sinc ; droga ; dui in
        iop	-3	each and ; each oth ; eap lady ; ed ; ehr ; el cuart ; el hospital ; el iop ; elephant
        iop	-3	elk ; end at ; escrib con ; espej ; est con ; est intern ; estarian ; estat ; estoy cans
        iop	-3	estuv ; every day ; every singl ; eye rol ; f ask ; falt ; falt tre ; fan ; fentanyl
        iop	-3	fentanyl and ; fentanyl every ; fin y ; find a ; fing ; fioricet ; flap ; floor ; flop
        iop	-3	for eight ; for everyth ; for fiv ; for long ; for weed ; for your ; foreman wont
        iop	-3	four week ; from cok ; from us ; fuman cristal ; fus ; gam night ; get her ; go liv
        iop	-3	got an ; graduation ; gram a ; grandfath ; grey ; grocery ; group ; guy 0 ; habl ; hairdres
        iop	-3	half of ; han ; hand are ; happy to ; has 0 ; hasnt ; hast ; he laugh ; he need ; hemet
        iop	-3	her broth ; hes got ; hes stil ; hidden ; him back ; him hes ; him out ; his cousin
        iop	-3	his dog ; hockey ; hom now ; hospitalist ; how far ; hundr dollar ; hung up ; i appli
        iop	-3	i bak ; i only ; i seiz ; i sent ; i sweat ; ice every ; im gon ; in befor ; in by
        iop	-3	in from ; in his ; in program ; in that ; in ther ; inpt for ; intern a ; interpret ; iop 0
        iop	-3	iop de ; iop in ; iop now ; iop x ; is detox ; is just ; is squeez ; is stand ; isnt about
        iop	-3	it did ; ito ; its his ; jalisc ; jerk ; jim beam ; job i ; jug ; july 0 ; jur ; just get
        iop	-3	key ; kick dop ; know how ; know wher ; la beb ; la lanch ; la marihuan ; la pas
        iop	-3	la trabajador ; lanch ; last of ; last sum ; last thur ; le pregunt ; length ; length of
        iop	-3	lik befor ; lin cut ; lip ; llamenm ; llav ; los dedo ; los dos ; lost count ; lueg que
        iop	-3	lunch ; m first ; m ord ; m weed ; many of ; march 0 ; marquem ; mas barat ; me inyect
        iop	-3	me sirv ; me twic ; meth coupl ; meth dai ; methadon ; mezcal ; mg ; mi vecin ; mis clas
        """
}
