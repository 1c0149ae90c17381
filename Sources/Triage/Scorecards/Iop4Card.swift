extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	-1	lighthous ; lik noth ; lik the ; lik tic ; lin drop ; lin for ; liv alon ; liv her ; load
        iop	-1	lobby ; log ; long unk ; los hijo ; los lun ; lot aft ; lot befor ; loud than ; lov ; lun
        iop	-1	m last ; m pcp ; mail my ; malestar ; mam y ; man next ; manan ; mand diner ; marri to
        iop	-1	marz ; mas la ; mbr ; me cor ; me dio ; me ech ; me fui ; me la ; me lleg ; me out
        iop	-1	me over ; me told ; me wher ; meal ; mean to ; mediodi ; men ; mensaj ; mentor ; metformin
        iop	-1	meth off ; meth problem ; meth when ; methamphetamin ; meti ; mh ; mi pap ; mi par
        iop	-1	mi prim ; mi problem ; mij ; min no ; min sinc ; minim ; minuto ; mio ; mol and ; mom and
        iop	-1	month aft ; month clean ; month int ; month the ; month ther ; mor on ; mot en ; mot no
        iop	-1	mouth ; muj 0 ; muri mi ; my broth ; my chip ; my clas ; my detox ; my dog ; my fil
        iop	-1	my grandkid ; my mail ; my outpatient ; my pil ; my skin ; my third ; my twenti ; my twin
        iop	-1	my voic ; my way ; my wed ; myself in ; n everyth ; n k ; neg test ; neighborhood ; nev was
        iop	-1	new card ; ngl ; nic hous ; nicknam ; night again ; night onc ; night out ; nin thousand
        iop	-1	nin year ; nineti and ; ningun program ; nit a ; nivel ; no addres ; no charg ; no children
        iop	-1	no contest ; no est ; no inf ; no kid ; no one ; no reconoc ; no soy ; no tremor ; no ve
        iop	-1	no ~pet ; no ~todo ; nobody wil ; nos sinc ; nos sudamo ; not cal ; not know ; not me
        iop	-1	not sur ; not the ; not ~drink ; numer ; o mas ; o no ; oding ; of anoth ; of being
        iop	-1	of county ; of leav ; of seven ; of sum ; of thes ; off cok ; off her ; off his
        iop	-1	off myself ; offens ; offic ; oficial ; often ; oig que ; old hous ; on adderal ; on every
        iop	-1	on hold ; on med ; on pcp ; on six ; on until ; one a ; one bad ; one can ; one hand
        iop	-1	only ask ; only now ; only that ; only the ; open on ; or eight ; or seven ; or ten
        iop	-1	orang juic ; organiz ; our pastor ; our sob ; out friday ; out from ; out her ; out loud
        iop	-1	outlet ; over to ; own apt ; ox ; packag ; paid the ; pamphlet ; pap 0 ; par el ; par quien
        iop	-1	particular ; pas de ; pasil ; passport ; password ; pastor wif ; patch ; patient in
        iop	-1	patron dic ; pay no ; payday and ; pee ; peg en ; pein ; pellet ; peopl for ; per con
        iop	-1	per neighbor ; per wif ; peric hac ; phon aft ; pid cam ; piedr casi ; piedra ; pil by
        iop	-1	pil count ; pil int ; pinky ; platic lo ; pleas send ; plu ; plum ; pocket and ; pol ; polk
        iop	-1	pon una ; pool ; por ahor ; por favor ; por un ; position ; powd ; premis ; president
        iop	-1	pressur on ; previ ; privat room ; progres ; promotion ; pt 0 ; pt is ; pued respir
        iop	-1	pued sol ; puert ; puppy ; q 0 ; q day ; que ahi ; que consum ; que hag ; que soy ; quedan
        iop	-1	quien le ; quien se ; quier inform ; quier viv ; quimic ; quit drink ; quit the ; radt
        iop	-1	rail on ; ran dry ; rath say ; re gf ; re nephew ; read it ; realtor ; refere youth
        iop	-1	rehab aft ; rehabilitacion en ; rememb ; rep ; repaint ; represent a ; res ; residenc
        iop	-1	residential treatment ; retir from ; return your ; revers ; right ; roi ; room ; round of
        iop	-1	row ; rtc ; ruid ; run a ; run my ; rv ; sab por ; said my ; said you ; sal de ; salud
        iop	-1	sam ; sam wk ; saturday that ; saturday the ; say hel ; say otherwis ; school got ; scout
        iop	-1	se a ; se ech ; season is ; section ; sed ; see a ; see the ; seed ; seen ; segun él
        iop	-1	sel out ; seman tambien ; senor pid ; sent hom ; sesent ; set an ; seven or ; shak and
        iop	-1	she ; she cal ; she finish ; she had ; she in ; she look ; she up ; sheep ; shift 0 ; shirt
        iop	-1	sho ; shoot meth ; shop around ; should mention ; shout ; si a ; sid ; sid door ; siet
        iop	-1	signal ; sin nad ; sin una ; sinc halloween ; sinc im ; sist keep ; sist liv ; sist use
        iop	-1	six hour ; skip the ; slay ; slay me ; sleep and ; slept ; smirnof ; snor lik
        iop	-1	snort adderal ; snort cocain ; snow day ; so dont ; so nobody ; sob 0 ; sobrin ; social
        iop	-1	softwar ; sol con ; som and ; som week ; sombrer ; somebody at ; someth and ; sometim
        iop	-1	somo de ; son and ; sorority ; sorry ; sound lik ; spe for ; spel ; sport ; spot in ; stal
        iop	-1	start thi ; stat bar ; stay at ; steel reserv ; stil has ; stil up ; stil use ; stn
        iop	-1	stockton ; stop being ; stop the ; strong ; su centr ; subi ; subst not ; sudamo ; sug
        iop	-1	sun nit ; supplement ; surveyor ; sw ; swear it ; swear its ; sweet ; sx report ; t 0
        iop	-1	tablet ; tak anyth ; tak bar ; tak kais ; tampoc ; tarjet ; taught ; teach at ; teen
        iop	-1	ten and ; teng mied ; teng segur ; tequil diari ; test in ; test last ; that he ; that quit
        iop	-1	that sort ; thatl ; thc 0 ; the bathroom ; the bedroom ; the blood ; the booz ; the cas
        iop	-1	the church ; the clock ; the committe ; the day ; the deadlin ; the deal ; the eye
        iop	-1	the fal ; the grand ; the ham ; the keyboard ; the lawn ; the marin ; the morning
        iop	-1	the needl ; the nicest ; the ninth ; the nitrou ; the oth ; the other ; the party
        iop	-1	the pastor ; the plant ; the radi ; the room ; the show ; the smok ; the spic ; the spray
        iop	-1	the tax ; the wood ; the youngest ; then cok ; then he ; then my ; they wil ; theyl giv
        iop	-1	thi pag ; thought was ; thre at ; through both ; through two ; thru both ; thru it ; thur
        iop	-1	thur aft ; thur sun ; tid ; tiembl y ; tiemp ; til bed ; til he ; tim im ; tir ; tiran
        iop	-1	to anybody ; to com ; to fit ; to gues ; to me ; to my ; to open ; to plac ; to pul
        iop	-1	to someth ; to stab ; to your ; tod la ; todo ; told 0 ; tom el ; toman ; tomorrow
        iop	-1	tomorrow and ; trabaj social ; trabajador del ; track in ; trag de ; traig el ; tranquil
        iop	-1	transplant ; transport ; tremen ; tri it ; turn 0 ; tweezer ; twenty two ; twic at
        iop	-1	two dui ; two evening ; two mil ; uber ; un cuart ; un fri ; un mensaj ; una cerveza
        iop	-1	und it ; unk no ; unlock ; uno viv ; uno y ; up for ; up she ; ups and ; upstair ; ur
        iop	-1	urologist ; us ; us in ; us when ; usa cocain ; use crystal ; use heroin ; use ketamin
        iop	-1	used the ; uso heroin ; vamo ; velvet ; vendi ; vera ; vicodin ; visitor ; vouch ; voy a
        iop	-1	wal ; want 0 ; want bed ; want inpatient ; want liv ; want one ; warm ; was caught ; was in
        iop	-1	was just ; was over ; wash his ; way sinc ; weapon ; web ; websit ; wed / ; wed and
        iop	-1	wednesday ; week every ; week i ; week mor ; weekend now ; weepy ; wel no ; welfar
        iop	-1	wher doe ; wher id ; wher im ; which he ; whichev ; whod tak ; whol fami ; whom do
        iop	-1	wif driv ; wif left ; wif mov ; wil cb ; wil do ; winter ago ; with alcohol ; with both
        iop	-1	with fent ; with him ; with nurs ; with too ; with your ; withdrawal in
        iop	-1	withdrawal management ; wks along ; wks now ; wont be ; wont see ; wont stop ; work van
        iop	-1	would die ; would gues ; wrong ; wrong box ; y cristal ; y juev ; y ni ; y sab ; y sient
        iop	-1	y todavi ; y uso ; ya est ; ya perdi ; yal do ; year 0 ; year clean ; year nev ; yes my
        iop	-1	you get ; you should ; you tak ; you when ; you wont ; your brochur ; your peopl
        iop	-1	your tuesday ; zip ; ~a ~pil ; ~aceptan ~medi ; ~addres ; ~bzd ; ~cam ; ~com ; ~dej ~de
        iop	-1	~fum ; ~get ; ~hosp ; ~light ; ~limpi ; ~liv ; ~los ~dia ; ~man ; ~mor ; ~my ; ~narcan
        iop	-1	~nip ; ~od ; ~piedr ; ~pistol ; ~plac ; ~quit ~drink ; ~servic ; ~sinc wk ; ~sob ; ~start
        iop	-1	~thing ; ~thirty ; ~todo ; ~todo ~los ; ~withdrawal ; él no
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
        iop	-2	aunqu me ; aunti ; autopist ; back aft ; bag ; bail bondsman ; ballgam ; ballpark ; bar a
        iop	-2	bar exam ; bathtub with ; battl ; bc of ; be glad ; be gon ; be quick ; becaus ive
        iop	-2	becaus they ; bed 0 ; bed today ; been up ; beer float ; befor work ; betty ford ; bilingu
        iop	-2	bipol i ; birthday is ; black ; black and ; blanket and ; bled ; bondsman ; botella
        iop	-2	both smok ; bottl a ; bottl every ; boy on ; boyfriend is ; braz ; bright ; bright red
        iop	-2	bring ; bromazolam ; broth say ; broth was ; bud ; bump of ; bup tap ; busc dond
        iop	-2	busc trabaj ; but nobody ; button ; by hour ; by wk ; caguama ; cal ; cal 0 ; cal himself
        iop	-2	cal his ; cal id ; cal on ; camer off ; can my ; can reach ; can start ; can u ; candl
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
        iop	-2	denny ; depend ; dept ; desd febrer ; design ; desintoxic del ; desintoxicacion ; detector
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
        iop	-2	found baggi ; four thousand ; fourteen month ; frasc ; friday and ; from fresn ; from him
        iop	-2	from it ; from you ; fuimo ; funeral in ; gam day ; gat cod ; gato ; gav him ; get his
        iop	-2	get the ; girl and ; giv him ; giv or ; given ; glas or ; going in ; gon in ; goosebump
        iop	-2	gramo ; greek ; grit que ; group lead ; grupo par ; guar ; gues ; gummi for ; gut
        iop	-2	h/o ~dts ; habl espanol ; hac diez ; hac veint ; had a ; had two ; hallucination ; hand and
        iop	-2	hang ; hang up ; happen on ; harbor ; has don ; has for ; has notic ; has the ; hasnt said
        iop	-2	he ; he bring ; he did ; he has ; he mak ; he ran ; he see ; he think ; he took ; he would
        iop	-2	head and ; hear ; hear my ; heat vent ; hel ; held the ; her daught ; her is ; her or
        iop	-2	herman no ; high ; hij est ; hij no ; hija estarian ; him he ; him in ; his dead ; his fac
        iop	-2	his grandfath ; his grandmoth ; his last ; his mouth ; his shirt ; his word ; hold music
        iop	-2	hold the ; hom health ; hom in ; homeles ; hormiga ; hors and ; hosp detox ; hosp sw
        iop	-2	hospital ; hot ; how ; how thi ; hoy ; hrs ago ; husb 0 ; i been ; i bomb ; i divert
        iop	-2	i even ; i fil ; i join ; i keep ; i ran ; i sat ; i test ; i travel ; ice to ; id need
        iop	-2	if his ; if somebody ; im doing ; im good ; im next ; im six ; im sweat ; in me ; in octob
        iop	-2	in one ; in utah ; inf ; inpatient minimum ; inpatient or ; insuranc say ; interlock
        iop	-2	intern ; intern o ; interview ; iop at ; iop pt ; iron ; is and ; is cocain ; is hold
        iop	-2	is lat ; is meth ; is no ; is stay ; is using ; it as ; it cocain ; it cost ; it didnt
        iop	-2	it don ; it gon ; it isnt ; it normal ; it run ; it sinc ; itd be ; its about ; its all
        iop	-2	its for ; its only ; its weed ; iv meth ; ive used ; j ; jack ; january 0 ; jar ; jaw
        iop	-2	job is ; jump from ; just for ; just hit ; just tel ; just the ; just win ; keep ask
        iop	-2	keep hear ; keyboard ; kick the ; knif ; know ; know her ; know i ; kratom ; la autopist
        iop	-2	la cal ; la cam ; la cuchar ; la detox ; la empres ; la lengu ; la llev ; la lluvi ; la man
        iop	-2	la panz ; la puert ; la recet ; la troc ; las una ; last drink ; last tuesday ; last two
        iop	-2	last use ; lat ; le acab ; le compr ; le dej ; leagu on ; leav befor ; leav with ; left the
        iop	-2	leg kick ; les of ; licenci de ; lif insuranc ; lik somewher ; limpi per ; linea ; lip are
        iop	-2	literal ; liv ther ; llam ; llam por ; llev ; llev el ; llev tre ; lluvi ; lmp
        iop	-2	long enough ; look in ; los escalon ; los ojo ; lost to ; lot ; lu 0 ; lvn ; lying about
        iop	-2	m ask ; m cal ; m coc ; m ghb ; m say ; machin ; mad 0 ; mail carri ; march at ; marz y
        iop	-2	mas fum ; mat ; mayb thre ; me about ; me han ; me how ; me lik ; me pleas ; me rent
        iop	-2	me typ ; medical director ; men in ; mencion ; mention ; mes limpi ; mes que ; meth aft
        iop	-2	meth by ; meth every ; meth or ; meth qd ; meth qod ; mg x ; mi abuelit ; mi beb ; mi lug
        iop	-2	mi nombr ; min ; min lat ; month at ; month now ; month sob ; morn he ; most on ; most wknd
        iop	-2	moth is ; moth with ; mous ; mr ; much for ; mut ; muy buen ; muy sol ; my armpit ; my cal
        iop	-2	my fac ; my four ; my inpatient ; my kid ; my lat ; my numb ; my old ; my phon
        iop	-2	my probation ; my sock ; my spot ; my thesi ; my tio ; nadi en ; narcan at ; narcan twic
        iop	-2	necesit que ; need my ; need placement ; need someth ; nerv ; nev been ; nev onc ; nev stop
        iop	-2	nev tri ; next to ; ni que ; nic ; nicest ; night befor ; night he ; night my ; night on
        iop	-2	night per ; night so ; no answ ; no es ; no las ; no no ; no ~drug ; no ~dts ; no ~fev
        iop	-2	no ~quier ; nois ; nombr y ; noon ; nos spray ; not breath ; not going ; not mak
        iop	-2	not outpatient ; not say ; not to ; noth wrong ; now 0 ; now becaus ; nunc la ; nurs about
        iop	-2	ocup ; of dop ; of even ; of idea ; of methadon ; of month ; of popov ; of saturday
        iop	-2	of sick ; of tito ; of us ; of vodk ; of work ; off booz ; off shift ; off street
        iop	-2	offer to ; oficial de ; oficin de ; ojo ; okafor ; old man ; on couch ; on day ; on each
        iop	-2	on g ; on labor ; on me ; on meth ; on myself ; on payday ; on ssi ; one in ; one say
        iop	-2	only ever ; opening for ; or she ; or tak ; ordinary ; oth inf ; otr cos ; our moth
        iop	-2	out over ; out today ; out who ; outpatient befor ; outpatient counselor ; outpatient was
        iop	-2	outreach 0 ; over me ; over on ; own kitchen ; pacient ; pag thre ; pallet ; pap dej
        iop	-2	par en ; par hombr ; paramedic ; parej ; parent want ; park ; part de ; partn ; pas a
        iop	-2	pas out ; pas por ; patient ther ; payday weekend ; peaceful ; peopl off ; peopl would
        iop	-2	per desd ; per tampoc ; perc a ; percent ; perd ; person to ; pet ; pid alg ; pidi un
        iop	-2	plane ; platica par ; play the ; pleas be ; plenty of ; policy is ; pon ; popov ; por dond
        iop	-2	por los ; pot on ; pouch ; probatori ; problem and ; proces serv ; psiquiatr ; psychiatrist
        iop	-2	pt in ; public ; pud ; pued intern ; punch her ; put him ; q si ; qod ; que hoy ; que nadi
        iop	-2	que sali ; que usted ; qued com ; queri que ; quier platica ; quit vodk ; quit work ; radi
        iop	-2	rais him ; rang ; rat ; rat for ; re the ; recet ; reciben ; recital ; ref 0 ; refund
        iop	-2	refus er ; relaps on ; releas ; releas tmrw ; residential don ; residential for
        iop	-2	residential or ; residential the ; residential thi ; restles ; result ; retir in ; rey
        iop	-2	rol up ; room 0 ; rop in ; rr ; s m ; sab com ; sab dond ; sab si ; safety ; safety concern
        iop	-2	said the ; sal la ; sali bien ; sam # ; sam cal ; sampl ; san dieg ; sap ; say ; say hes
        iop	-2	say mor ; say neith ; say why ; school and ; script ; se acab ; se ni ; se que ; sec
        iop	-2	second day ; second grad ; see bug ; see fac ; seguro ; seizur com ; sel insuranc
        iop	-2	self then ; sem 0 ; seman no ; seman ya ; semana sin ; senior year ; senor del ; separat
        iop	-2	serv ; seven day ; shak the ; shar a ; she isnt ; she my ; she own ; she thought ; she told
        iop	-2	she turn ; she wont ; shop in ; short ; should be ; si le ; si los ; siet ano ; sign off
        iop	-2	simpl ; sin malestar ; sin met ; sinc march ; sinc monday ; sinc sum ; sinc thur
        iop	-2	singl room ; sirv ; six a ; six or ; sixteen week ; skil ; sleep in ; sleep on ; slur
        iop	-2	smil ; smok blu ; snort ritalin ; so at ; so tir ; som oth ; someon for ; sort it
        iop	-2	sourdough ; soy estudiant ; spac ; spe on ; spin ; spok ; spr ; spr 0 ; spr and ; spray on
        iop	-2	st ; staf 0 ; start as ; stay for ; stay in ; steal ; stepdad is ; stil + ; straight thru
        iop	-2	strap ; stretch ; study ; su compadr ; subject ; suggest a ; summer ago ; sun 0 ; suppli
        iop	-2	supportiv ; sur ; suspect ; swallow the ; swat ; sz ; tagalog ; tal boy ; talk abt
        iop	-2	talk than ; tamal los ; tampoc es ; tax ; tech ; tech y ; teeth are ; temp 0 ; ten beer
        iop	-2	tengan ; tent ; than thi ; thank me ; that long ; that much ; that she ; that start
        iop	-2	thc and ; the breakfast ; the bridg ; the community ; the deacon ; the deck ; the dentist
        iop	-2	the detox ; the driv ; the firework ; the glas ; the hol ; the label ; the light
        iop	-2	the monday ; the outpatient ; the parrot ; the plac ; the property ; the razor
        iop	-2	the restroom ; the saf ; the spar ; the spr ; the strip ; the subject ; the til ; the xanax
        iop	-2	themselv ; then ; then for ; then hes ; then nev ; then ok ; then slept ; ther anybody
        iop	-2	thermomet ; thes ; they are ; they gav ; they left ; they pul ; theyl ; thi is ; thi one
        iop	-2	thing is ; thing on ; thing was ; think he ; think its ; thirteen ; thirty year ; thre of
        iop	-2	thre week ; through a ; thursday night ; thursday to ; tic ; tic tac ; tiemp que ; tien los
        iop	-2	tien una ; til ive ; til my ; til nov ; til spr ; tim every ; tim he ; tim she ; tin
        iop	-2	to couch ; to die ; to discus ; to group ; to hand ; to him ; to last ; to peopl ; to read
        iop	-2	to rehab ; to sort ; toc la ; tod mi ; today im ; tol ; told them ; tomat ; tonight ; took
        iop	-2	touch meth ; tow yard ; trabaj me ; trabajador ; travel ; tremor ; tribal ; truck so
        iop	-2	tuesday aft ; tuesday thursday ; turn int ; tweak ; twenty a ; two for ; two littl
        iop	-2	two sister ; two with ; tx for ; u guy ; u tak ; un anex ; un cuchil ; un doc ; un foc
        iop	-2	un minut ; una sobrin ; unhous ; until he ; us so ; usc ; use every ; use fentanyl
        iop	-2	use mol ; use spe ; used cok ; used crack ; useles ; using every ; uso nad ; usted
        iop	-2	usted me ; utah ; va par ; vecin de ; verifi ; version ; viv ; voic ; volvi al ; vs 0
        iop	-2	w/d ask ; wait at ; walgreen ; walk her ; walk the ; want off ; want placement ; was 0
        iop	-2	was clean ; was discharg ; was drink ; was laid ; watercolor ; watermelon ; wav ; we had
        iop	-2	we nev ; we own ; we say ; wear it ; wednesday and ; wednesday friday ; week ive
        iop	-2	week late ; week with ; weekend at ; went stif ; wet ; what and ; what he ; what the
        iop	-2	what we ; what would ; when im ; wheth he ; which is ; who or ; who stil ; who use
        iop	-2	whol bottl ; wif drink ; wif who ; wil ring ; win with ; wint coat ; with all ; with nin
        iop	-2	without insuranc ; wk want ; wknd + ; wont get ; wont go ; wont look ; word ; worth
        iop	-2	would you ; wreck ; writ for ; written up ; wrong numb ; x hij ; xfer ; y ahorit ; y asi
        iop	-2	y com ; y dij ; y par ; y qued ; y tien ; ya ; ya casi ; ya en ; year aft ; year at
        iop	-2	year ive ; year sob ; yes or ; yest ; you bil ; you do ; you hir ; you how ; you last
        iop	-2	you let ; you someth ; your 0 ; your alumni ; your client ; your liv ; your patient
        iop	-2	yr old ; zoom ; ~alcohol ~withdrawal ; ~coc ; ~com ~off ; ~dej ; ~etoh / ; ~etoh ~w/d
        iop	-2	~for ; ~friend ; ~he ; ~know ; ~la ; ~liv ~in ; ~medical ; ~nam ; ~nephew ; ~no ~use ; ~peg
        iop	-2	~si hi ; ~sustanci ; ~thirty ~day ; ~trag ; ~voc ; ~what ; ~wk
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
        iop	-3	day sinc ; day so ; day x ; de lad ; de och ; deacon ; deci que ; dej el ; desd el
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
        iop	-3	it did ; it out ; ito ; its his ; jalisc ; jerk ; jim beam ; job i ; jug ; july 0 ; jur
        iop	-3	just get ; key ; kick dop ; know how ; know wher ; la beb ; la lanch ; la marihuan ; la pas
        iop	-3	la trabajador ; lanch ; last of ; last sum ; last thur ; le pregunt ; length ; length of
        iop	-3	lik befor ; lin cut ; lip ; llamenm ; llav ; los dedo ; los dos ; lost count ; lueg que
        iop	-3	lunch ; m first ; m ord ; m weed ; many of ; march 0 ; marquem ; mas barat ; me inyect
        iop	-3	me sirv ; me twic ; meth coupl ; meth dai ; methadon ; mezcal ; mg ; mi vecin ; mis clas
        """
}
