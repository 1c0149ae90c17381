extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop4 = """
        iop	-1	last month ; last octob ; last shot ; last year ; lav el ; law say ; law school ; lawy
        iop	-1	le dieron ; le quier ; lead ; leav for ; leav until ; leer ; les ; let from ; let go
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
        iop	-1	new card ; ngl ; nic hous ; nicknam ; night again ; night onc ; night out ; nin year
        iop	-1	nineti and ; ningun program ; nit a ; nivel ; no addres ; no charg ; no children ; no est
        iop	-1	no inf ; no kid ; no one ; no reconoc ; no soy ; no tremor ; no ve ; no ~dts ; no ~pet
        iop	-1	no ~todo ; nobody wil ; nos sinc ; nos sudamo ; not cal ; not know ; not me ; not sur
        iop	-1	not the ; not ~drink ; numer ; o mas ; o no ; of anoth ; of being ; of county ; of leav
        iop	-1	of seven ; of sum ; of thes ; off cok ; off her ; off his ; off myself ; offens ; offic
        iop	-1	oficial ; oig que ; old hous ; on adderal ; on every ; on hold ; on med ; on pcp ; on six
        iop	-1	on until ; one a ; one bad ; one can ; one hand ; only ask ; only now ; only that
        iop	-1	only the ; open on ; or eight ; or seven ; or ten ; orang juic ; organiz ; our pastor
        iop	-1	our sob ; out friday ; out from ; out her ; out loud ; outlet ; over to ; own apt ; ox
        iop	-1	packag ; paid the ; pamphlet ; pap 0 ; par el ; par quien ; pas de ; pasil ; passport
        iop	-1	password ; pastor wif ; patch ; patient in ; patron dic ; pay no ; payday and ; pee
        iop	-1	peg en ; pein ; pellet ; peopl for ; per con ; per neighbor ; per wif ; peric hac
        iop	-1	phon aft ; pid cam ; piedr casi ; piedra ; pil by ; pil count ; pil int ; pinky ; platic lo
        iop	-1	pleas send ; plu ; plum ; pocket and ; pol ; polk ; pon una ; pool ; por ahor ; por favor
        iop	-1	por un ; position ; powd ; premis ; president ; pressur on ; previ ; privat room ; progres
        iop	-1	promotion ; pt 0 ; pt is ; pued respir ; pued sol ; puert ; puppy ; q 0 ; q day ; que ahi
        iop	-1	que consum ; que hag ; que soy ; quedan ; quien le ; quien se ; quier inform ; quier viv
        iop	-1	quimic ; quit the ; radt ; rail on ; ran dry ; rath say ; re gf ; re nephew ; read it
        iop	-1	realtor ; refere youth ; rehab aft ; rehabilitacion en ; rememb ; rep ; repaint
        iop	-1	represent a ; res ; residenc ; residential treatment ; retir from ; return your ; revers
        iop	-1	right ; room ; round of ; rtc ; ruid ; run a ; run my ; rv ; sab por ; said my ; said you
        iop	-1	salud ; sam ; sam wk ; saturday that ; saturday the ; say hel ; say otherwis ; school got
        iop	-1	scout ; se a ; se ech ; season is ; section ; sed ; see a ; see the ; seed ; seen
        iop	-1	segun él ; sel out ; seman tambien ; senor pid ; sent hom ; sesent ; set an ; seven or
        iop	-1	shak and ; she ; she cal ; she finish ; she had ; she in ; she look ; she up ; sheep
        iop	-1	shift 0 ; sho ; shoot meth ; shop around ; should mention ; shout ; si a ; sid ; sid door
        iop	-1	siet ; signal ; sin nad ; sin una ; sinc halloween ; sinc im ; sist keep ; sist liv
        iop	-1	sist use ; six hour ; skip the ; slay ; slay me ; sleep and ; slept ; smirnof
        iop	-1	snort adderal ; snort cocain ; snow day ; so dont ; so nobody ; sob 0 ; sobrin ; social
        iop	-1	softwar ; sol con ; som and ; som week ; sombrer ; somebody at ; someth and ; sometim
        iop	-1	somo de ; son and ; sorority ; sorry ; sound lik ; spe for ; spel ; sport ; spot in ; stal
        iop	-1	start thi ; stat bar ; stay at ; steel reserv ; stil has ; stil up ; stil use ; stn
        iop	-1	stockton ; stop being ; stop the ; strong ; su centr ; subi ; subst not ; sudamo ; sug
        iop	-1	sun nit ; supplement ; surveyor ; sw ; swear it ; swear its ; sweet ; sx report ; t 0
        iop	-1	tablet ; tak anyth ; tak bar ; tak kais ; tampoc ; tarjet ; taught ; taught me ; teach at
        iop	-1	teen ; telefon ; ten and ; teng mied ; teng segur ; tequil diari ; test in ; test last
        iop	-1	that he ; that sort ; thatl ; thc 0 ; the bathroom ; the bedroom ; the blood ; the booz
        iop	-1	the cas ; the church ; the clock ; the committe ; the day ; the deadlin ; the deal
        iop	-1	the eye ; the fal ; the grand ; the ham ; the keyboard ; the lawn ; the marin ; the morning
        iop	-1	the needl ; the nicest ; the ninth ; the nitrou ; the oth ; the other ; the plant
        iop	-1	the radi ; the room ; the show ; the smok ; the spic ; the spray ; the subject ; the tax
        iop	-1	the wood ; the youngest ; then cok ; then he ; then my ; they wil ; theyl giv ; thi pag
        iop	-1	thought was ; thre at ; through both ; through two ; thru both ; thru it ; thur ; thur aft
        iop	-1	thur sun ; tid ; tiembl y ; tiemp ; til bed ; til he ; tim im ; tir ; tiran ; to anybody
        iop	-1	to com ; to complet ; to fit ; to gues ; to me ; to my ; to open ; to plac ; to pul
        iop	-1	to someth ; to stab ; to text ; to your ; tod la ; todo ; told 0 ; tom el ; toman
        iop	-1	tomorrow ; tomorrow and ; trabaj social ; trabajador del ; track in ; trag de ; traig el
        iop	-1	tranquil ; transplant ; transport ; tremen ; tri it ; turn 0 ; tweezer ; twenty two
        iop	-1	twic at ; two dui ; two evening ; two mil ; uber ; un cuart ; un fri ; un mensaj
        iop	-1	una cerveza ; und it ; unk no ; unlock ; uno viv ; uno y ; up for ; up she ; ups and
        iop	-1	upstair ; ur ; urologist ; us ; us in ; us when ; usa cocain ; use crystal ; use heroin
        iop	-1	use ketamin ; used the ; uso heroin ; vamo ; velvet ; vendi ; vera ; vicodin ; visitor
        iop	-1	vouch ; voy a ; wal ; want 0 ; want bed ; want inpatient ; want liv ; want one ; warm
        iop	-1	was caught ; was in ; was just ; was over ; wash his ; way sinc ; weapon ; web ; websit
        iop	-1	wed / ; wed and ; wednesday ; week every ; week i ; week mor ; weekend now ; weepy ; wel no
        iop	-1	welfar ; wher doe ; wher id ; wher im ; whichev ; whod tak ; whol fami ; whom do ; wif driv
        iop	-1	wif left ; wif mov ; wil cb ; wil do ; winter ago ; with alcohol ; with both ; with fent
        iop	-1	with him ; with nurs ; with too ; with your ; withdrawal in ; withdrawal management
        iop	-1	wks along ; wks now ; wont ; wont be ; wont see ; wont stop ; work van ; would die
        iop	-1	would gues ; wrong ; wrong box ; y cristal ; y juev ; y ni ; y sab ; y sient ; y todavi
        iop	-1	y uso ; ya est ; ya perdi ; yal do ; year 0 ; year clean ; year nev ; yes my ; you get
        iop	-1	you should ; you tak ; you when ; you wont ; your brochur ; your peopl ; your tuesday ; zip
        iop	-1	~a ~pil ; ~aceptan ~medi ; ~addres ; ~bzd ; ~cam ; ~dej ~de ; ~fum ; ~get ; ~hosp ; ~light
        iop	-1	~limpi ; ~liv ; ~los ~dia ; ~man ; ~my ; ~narcan ; ~nip ; ~od ; ~piedr ; ~pistol ; ~plac
        iop	-1	~quit ~drink ; ~servic ; ~sinc wk ; ~sob ; ~start ; ~thing ; ~thirty ; ~todo ; ~todo ~los
        iop	-1	~withdrawal ; él no
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
        iop	-2	a train ; a vacation ; abiert ; about me ; about meth ; about twic ; acceptanc ; accredit
        iop	-2	aceptan ; adderal crush ; adderal most ; adderal not ; addict to ; admit a ; adolescent iop
        iop	-2	ads ; aetn ; aft eleven ; aft som ; again 0 ; again by ; again x ; ago and ; agu ; ahi
        iop	-2	ahi mism ; albergu ; alcohol en ; alcohol ni ; all on ; all week ; alon no ; already pick
        iop	-2	alway the ; am in ; am stil ; ama from ; amaril ; ambien 0 ; ambulatori en ; amig ; amphet
        iop	-2	an alarm ; an attorney ; and by ; and circl ; and do ; and get ; and goe ; and mal
        iop	-2	and mol ; and nev ; and now ; and right ; and she ; and show ; and thi ; and was ; and went
        iop	-2	anex a ; anex en ; ang ; annoy ; anymor ; app ; appli ; appli for ; approx 0 ; aqui
        iop	-2	as befor ; as we ; asi com ; asi de ; ask is ; at anoth ; at birthday ; at every ; at it
        iop	-2	ativan 0 ; aunqu me ; aunti ; autopist ; back aft ; bag ; bail bondsman ; ballgam
        iop	-2	ballpark ; bar a ; bar exam ; bathtub with ; battl ; bc of ; be glad ; be gon ; be quick
        iop	-2	becaus ive ; becaus they ; bed 0 ; bed today ; been up ; beer float ; befor work
        iop	-2	betty ford ; bilingu ; bipol i ; birthday is ; black ; black and ; blanket and ; bled
        iop	-2	bondsman ; botella ; both smok ; bottl a ; bottl every ; boy on ; boyfriend is ; braz
        iop	-2	bright ; bright red ; bring ; bromazolam ; broth say ; broth was ; bud ; bump of ; bunch of
        iop	-2	bup tap ; busc dond ; busc trabaj ; but nobody ; button ; by hour ; by wk ; cabinet ; cag
        iop	-2	caguama ; cal ; cal 0 ; cal himself ; cal his ; cal id ; cal on ; camer off ; can my
        iop	-2	can reach ; can start ; can u ; candl ; car at ; car on ; carcel ; card in ; carnival
        iop	-2	cas con ; casin ; cat to ; catalog ; channel ; charg and ; chatter ; chiv y ; choic
        iop	-2	chok her ; choqu ; christma ; church every ; cign ; circl for ; clean off ; clean offic
        iop	-2	click ; client ; client in ; climb out ; clonazepam ; clos so ; cloud ; clr say ; coal
        iop	-2	cocain all ; cocain last ; cocain yo ; cok aft ; cok all ; cok by ; cok every ; cok habit
        iop	-2	cok it ; cok near ; cold ; com on ; com si ; comedy ; comfortabl ; comment ; compadr
        iop	-2	connection ; conoc ; convulsion in ; cool ; copi de ; corol behind ; cort de ; cost for
        iop	-2	costc ; couch to ; could a ; could be ; could somebody ; coupl day ; coupl tim ; court at
        iop	-2	court dat ; courthous ; cover ca ; coverag ; crack for ; cristal entr ; cruis ; cry ; crypt
        iop	-2	crystal every ; csun ; cuand pued ; cuand y ; cuant cuest ; cuarent dia ; cuatr noch
        iop	-2	culinary ; cut off ; cut out ; d x ; d/c today ; da diversion ; dai two ; dang ; dat and
        iop	-2	day 0 ; day god ; day just ; day liv ; day on ; day only ; day or ; day program ; de fresn
        iop	-2	de probatori ; de viern ; deal ; deal i ; deal in ; dear ; debaj del ; decad ; deni sx
        iop	-2	denny ; depend ; dept ; desd febrer ; design ; desintoxic del ; desintoxicacion ; desk
        iop	-2	detector ; detox and ; detox is ; dial ; diari ; diaria ; did a ; did and ; did my
        iop	-2	did outpatient ; dieg ; dient ; dio mas ; dirty test ; disappe for ; disc ; dm 0 ; do an
        iop	-2	do her ; doc ; doctor said ; doesnt even ; dog died ; dog is ; dog to ; don thi
        iop	-2	dont drink ; dont rememb ; door ; doorbel ; drink my ; driv off ; drog ; drop from
        iop	-2	drov him ; dtr ; dts at ; duerm en ; each day ; ear and ; ear every ; earth to ; ed rn
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
        iop	-2	get his ; get the ; girl and ; giv him ; given ; glas or ; going in ; gon in ; goosebump
        iop	-2	gramo ; greek ; grit que ; group lead ; grupo par ; guar ; gues ; gummi for ; gut
        iop	-2	h/o ~dts ; habl espanol ; hac diez ; hac veint ; had a ; had two ; hallucination ; hand and
        iop	-2	hand are ; hang ; hang up ; happen on ; harbor ; has don ; has for ; has notic ; has the
        iop	-2	hasnt said ; he ; he bring ; he has ; he mak ; he mis ; he ran ; he see ; he think
        iop	-2	he took ; he would ; head and ; hear ; hear my ; heat vent ; hel ; held the ; her daught
        iop	-2	her is ; her or ; herman no ; high ; hij est ; hij no ; hija estarian ; him he ; him in
        iop	-2	his dead ; his fac ; his grandfath ; his grandmoth ; his last ; his mouth ; his word
        iop	-2	hold music ; hold the ; hom health ; hom in ; homeles ; hormiga ; hors and ; hosp detox
        iop	-2	hosp sw ; hospital ; hot ; how ; how thi ; hoy ; hrs ago ; husb 0 ; i been ; i bomb
        iop	-2	i divert ; i even ; i fil ; i join ; i keep ; i ran ; i sat ; i test ; i travel ; ice to
        iop	-2	id need ; if his ; if somebody ; im doing ; im good ; im next ; im six ; im sweat ; in me
        iop	-2	in octob ; in one ; in utah ; inf ; inpatient minimum ; inpatient or ; insuranc say
        iop	-2	interlock ; intern ; intern o ; interview ; iop at ; iop pt ; iron ; is and ; is cocain
        iop	-2	is hold ; is lat ; is meth ; is no ; is stay ; is using ; it as ; it cocain ; it cost
        iop	-2	it didnt ; it don ; it gon ; it isnt ; it normal ; it run ; it sinc ; itd be ; its about
        iop	-2	its all ; its for ; its only ; its weed ; iv meth ; ive used ; j ; jack ; january 0 ; jar
        iop	-2	jaw ; job is ; jump from ; just for ; just hit ; just tel ; just the ; just win ; keep ask
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
        iop	-2	night per ; night so ; nin thousand ; no answ ; no es ; no las ; no no ; no ~drug ; no ~fev
        iop	-2	no ~quier ; nois ; nombr y ; noon ; nos spray ; not breath ; not going ; not mak
        iop	-2	not outpatient ; not say ; not to ; noth wrong ; now 0 ; now becaus ; nunc la ; nurs about
        iop	-2	ocup ; oding ; of dop ; of even ; of idea ; of methadon ; of month ; of popov ; of saturday
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
        iop	-2	smil ; smok blu ; snor lik ; snort ritalin ; so at ; so tir ; som oth ; someon for
        iop	-2	sort it ; sourdough ; soy estudiant ; spac ; spe on ; spin ; spok ; spr ; spr 0 ; spr and
        iop	-2	spray on ; st ; staf 0 ; start as ; stay for ; stay in ; steal ; stepdad is ; stil +
        iop	-2	straight thru ; strap ; stretch ; study ; su compadr ; subject ; suggest a ; summer ago
        iop	-2	sun 0 ; suppli ; supportiv ; sur ; swallow the ; swat ; sz ; tagalog ; tal boy ; talk abt
        iop	-2	talk than ; tamal los ; tampoc es ; tax ; tech ; tech y ; teeth are ; temp 0 ; ten beer
        iop	-2	tengan ; tent ; than thi ; that long ; that much ; that quit ; that she ; that start
        iop	-2	thc and ; the breakfast ; the bridg ; the community ; the deacon ; the deck ; the dentist
        iop	-2	the detox ; the driv ; the firework ; the glas ; the hol ; the label ; the light
        iop	-2	the monday ; the outpatient ; the parrot ; the plac ; the property ; the razor
        iop	-2	the restroom ; the saf ; the spar ; the spr ; the strip ; the til ; the xanax ; themselv
        iop	-2	then ; then for ; then hes ; then nev ; then ok ; then slept ; ther anybody ; thermomet
        iop	-2	thes ; they are ; they gav ; they left ; they pul ; theyl ; thi is ; thi one ; thing is
        iop	-2	thing on ; thing was ; think he ; think its ; thirteen ; thirty year ; thre of ; thre week
        iop	-2	through a ; thursday night ; thursday to ; tic ; tic tac ; tiemp que ; tien los ; tien una
        iop	-2	til ive ; til my ; til nov ; til spr ; tim every ; tim he ; tim she ; tin ; to couch
        iop	-2	to die ; to discus ; to drink ; to group ; to hand ; to him ; to last ; to peopl ; to read
        iop	-2	to rehab ; to sort ; toc la ; tod mi ; today im ; tol ; told them ; tomat ; tonight ; took
        iop	-2	touch meth ; tow yard ; trabaj me ; trabajador ; travel ; tremor ; tribal ; truck so
        iop	-2	tuesday aft ; tuesday thursday ; turn int ; tweak ; twenty a ; two for ; two littl
        iop	-2	two sister ; two with ; tx for ; u guy ; u tak ; un anex ; un cuchil ; un doc ; un foc
        iop	-2	un minut ; una sobrin ; unhous ; until he ; us so ; usc ; use every ; use fentanyl
        iop	-2	use mol ; use spe ; used cok ; used crack ; useles ; using every ; uso nad ; usted
        iop	-2	usted me ; utah ; va par ; vecin de ; verifi ; version ; viv ; voic ; volvi al ; vs 0
        iop	-2	w/d ask ; wait at ; walgreen ; walk her ; walk the ; want off ; want placement ; was 0
        iop	-2	was clean ; was discharg ; was drink ; was laid ; watercolor ; watermelon ; wav ; we had
        iop	-2	we nev ; we say ; wear it ; wednesday and ; wednesday friday ; week ive ; week late
        iop	-2	week with ; weekend at ; went stif ; wet ; what and ; what he ; what the ; what we
        iop	-2	what would ; when im ; wheth he ; which is ; who or ; who stil ; who use ; whol bottl
        iop	-2	wif drink ; wif who ; wil ring ; win with ; wint coat ; with all ; with nin
        iop	-2	without insuranc ; wk want ; wknd + ; wont get ; wont go ; wont look ; word ; worth
        iop	-2	would you ; wreck ; writ for ; written up ; wrong numb ; x hij ; xfer ; y ahorit ; y asi
        iop	-2	y com ; y dij ; y par ; y qued ; y tien ; ya ; ya casi ; ya en ; year aft ; year at
        iop	-2	year ive ; year sob ; yes or ; yest ; you bil ; you do ; you hir ; you how ; you last
        iop	-2	you let ; you someth ; your 0 ; your alumni ; your client ; your liv ; your patient
        iop	-2	yr old ; zoom ; ~alcohol ~withdrawal ; ~coc ; ~cold ; ~com ; ~com ~off ; ~dej ; ~etoh /
        iop	-2	~etoh ~w/d ; ~for ; ~friend ; ~he ; ~know ; ~la ; ~liv ~in ; ~medical ; ~nam ; ~nephew
        iop	-2	~no ~use ; ~peg ; ~si hi ; ~sustanci ; ~thirty ~day ; ~trag ; ~voc ; ~what ; ~wk
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
        iop	-3	cal and ; cam de ; camer ; camion por ; camis ; can you ; cancel my ; cant find ; cant tel
        iop	-3	capsul ; caught with ; celul ; centro ; chamaco ; chanc of ; charg ; charg for ; chil and
        iop	-3	clas on ; clean a ; climb ; coach littl ; coc con ; coc y ; coc yo ; cocain weekend
        iop	-3	com and ; con suer ; cook cok ; corol ; couch ; could not ; could someon ; coupl x ; cps
        iop	-3	crack dai ; cristal todo ; cuart y ; cubr ; cuid ; culinary school ; cut it ; dai meth
        iop	-3	dark ; day again ; day for ; day going ; day has ; day sinc ; day so ; day x ; de lad
        iop	-3	de och ; deacon ; deci que ; dej el ; desd el ; despert ; detox 0 ; detox in ; detox unit
        iop	-3	disappe ; do for ; do my ; doesnt know ; dond se ; dont ask ; down from ; dr patel ; drench
        iop	-3	drink did ; drink friday ; drink sinc ; droga ; dui in ; each and ; each oth ; eap lady
        iop	-3	ed ; ehr ; el cuart ; el hospital ; el iop ; elephant ; elk ; end at ; escrib con ; espej
        iop	-3	est con ; est intern ; estarian ; estat ; estoy cans ; estuv ; every day ; every singl
        iop	-3	eye rol ; f ask ; falt ; falt tre ; fan ; fentanyl ; fentanyl and ; fentanyl every ; fin y
        iop	-3	find a ; fing ; fioricet ; flap ; floor ; flop ; for eight ; for everyth ; for fiv
        iop	-3	for long ; for weed ; for your ; foreman wont ; four week ; from cok ; from us
        iop	-3	fuman cristal ; fus ; gam night ; get her ; go liv ; got an ; graduation ; gram a
        iop	-3	grandfath ; grey ; grocery ; group ; guy 0 ; habl ; hairdres ; half of ; han ; happy to
        iop	-3	has 0 ; hasnt ; hast ; he laugh ; he need ; he stil ; hemet ; her broth ; hes got
        iop	-3	hes stil ; hidden ; him back ; him hes ; him out ; his cousin ; his dog ; hockey ; hom now
        iop	-3	hospitalist ; how far ; hundr dollar ; hung up ; i appli ; i bak ; i only ; i seiz ; i sent
        iop	-3	i sweat ; ice every ; im gon ; in befor ; in by ; in from ; in his ; in program ; in that
        iop	-3	in ther ; inpt for ; intern a ; interpret ; iop 0 ; iop de ; iop in ; iop now ; iop x
        iop	-3	is detox ; is just ; is squeez ; is stand ; isnt about ; it did ; it out ; ito ; its his
        iop	-3	jalisc ; jerk ; jim beam ; job i ; jug ; july 0 ; jur ; just get ; key ; kick dop
        iop	-3	know how ; know wher ; la beb ; la lanch ; la marihuan ; la pas ; la trabajador ; lanch
        iop	-3	last of ; last sum ; last thur ; le pregunt ; length ; length of ; lik befor ; lin cut
        iop	-3	lip ; llamenm ; llav ; los dedo ; los dos ; lost count ; lueg que ; lunch ; m first ; m ord
        iop	-3	m weed ; many of ; march 0 ; marquem ; mas barat ; me inyect ; me sirv ; me twic
        """
}
