extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	36	=
        needs_clarification	32	then nev
        needs_clarification	28	say why
        needs_clarification	25	gav addres ; queu
        needs_clarification	22	lin cut ; marquem
        needs_clarification	21	tak kais ; then say ; want cb
        needs_clarification	20	accredit ; clarify ; jama ha ; park for ; urgency
        needs_clarification	19	bien tom ; is park ; know him ; need help ; oth say ; someon cal
        needs_clarification	19	un famili ; used ~cok
        needs_clarification	18	elaborat ; lin drop ; lueg que ; then that ; to vm ; tri it
        needs_clarification	17	go of ; kosh ; la detox ; need rehab ; one say ; our card ; que jama
        needs_clarification	17	quien llam ; regard ; we agre
        needs_clarification	16	build the ; joint commission ; know anyth ; llamenm ; m re ; rail on
        needs_clarification	16	say mor ; say nev ; than typ ; uh ; uh yeah
        needs_clarification	15	aclar ; bonjour ; client then ; cuest y ; deteng ; doesnt rememb
        needs_clarification	15	dond quedan ; its about ; ni desd ; oth is ; pueden marc ; slot to ; st cal
        needs_clarification	15	succes rat ; talk than ; the interview ; then thi ; y dond ; your guy
        needs_clarification	14	*conflict.0 ; / n ; about cocain ; and do ; asdf sorry ; cry said ; dob
        needs_clarification	14	duerm el ; his twin ; just cal ; lin open ; m whisper ; park fre
        needs_clarification	14	phon allow ; pleas confirm ; rest out ; sam # ; self then ; speak counselor
        needs_clarification	14	system set ; trabajan ; visit on ; wil c/b ; ~estacionamient
        needs_clarification	13	all im ; be noth ; clas play ; depend who ; era joven ; es por ; es él
        needs_clarification	13	in touch ; ko ; nev tri ; of you ; perdonenm ; priority ; puppy ; re cok
        needs_clarification	13	say cok ; say son ; sobr mi ; tech job ; to pres ; to rep ; usa es ; vm 0
        needs_clarification	13	vou ; we tak ; wil hav ; y / ; ~friend
        needs_clarification	12	*mandate.2 ; a teach ; a ~servic ; about meth ; aft smok ; air com
        needs_clarification	12	are cod ; but clr ; cal pt ; cal sam ; cant talk ; cb ; contact and
        needs_clarification	12	dand el ; depend which ; for din ; gf cok ; lin dead ; llamenm por
        needs_clarification	12	meth my ; mor inf ; motiv ; no my ; not himself ; noth mor ; only yes
        needs_clarification	12	pago ; porf ; problem con ; que part ; rath say ; sam cal ; sort it
        needs_clarification	12	stair drunk ; thi so ; thing out ; toi ; which son ; ya compr
        needs_clarification	12	~hay ~estacionamient
        needs_clarification	11	# on ; / d ; all you ; cok or ; dec mas ; detail want ; door with
        needs_clarification	11	establish ; in network ; is hit ; it men ; je ; los consejero ; mas aqui
        needs_clarification	11	meu ; my sob ; nev used ; no for ; of seed ; on someth ; person about
        needs_clarification	11	personal que ; problema con ; q los ; rak ; rati ; room yes ; se mas
        needs_clarification	11	see demon ; sid door ; sm ; tak tricar ; the application ; the nephew
        needs_clarification	11	want addres ; when last ; which insuranc ; wil try ; with ~anthem
        needs_clarification	11	work twic ; wrot letter ; y tienen ; ~anthem ; ~client re
        needs_clarification	10	*family.9 ; about my ; accessibl ; aceptan molin ; and are ; and foam
        needs_clarification	10	are phon ; beyond that ; cal or ; coffe went ; cok then ; cost and
        needs_clarification	10	dad say ; day a ; declin every ; disconnect ; ell cre ; est cer ; exacta
        needs_clarification	10	far are ; farsi ; fiv day ; foot in ; for whom ; friend told ; good mom
        needs_clarification	10	hav for ; help her ; heroin i ; it concern ; jama ; la recamar ; machet y
        needs_clarification	10	magandang ; marquem despu ; mas dato ; me entiend ; month ther
        needs_clarification	10	necesit habl ; nev set ; ng ; no # ; not say ; novi me ; opening thi
        needs_clarification	10	paid the ; pleas cancel ; portugu ; queu iop ; rent through ; repiti
        needs_clarification	10	repiti la ; room are ; se a ; see abov ; sentenc and ; speak she
        needs_clarification	10	text pleas ; the ear ; the habit ; the pt ; then cal ; tricar ; used crack
        needs_clarification	10	want let ; whil hold ; your card
        needs_clarification	9	a tightnes ; a ~friend ; all ive ; any good ; are men ; are tru ; are typ
        needs_clarification	9	around to ; at bank ; atienden en ; bad lin ; bad signal ; boyfriend is
        needs_clarification	9	build last ; cal lat ; cal say ; cal when ; commission accredit ; diganl a
        needs_clarification	9	el motiv ; every jun ; fi ; from him ; get air ; get nervou ; get sleepy
        needs_clarification	9	giv nam ; gon end ; gon numb ; good peopl ; group numb ; ha prob
        needs_clarification	9	hasnt quit ; heard about ; hes cal ; insuranc do ; kid lov ; kid would
        needs_clarification	9	know noth ; known ; la pregunt ; llamen por ; lo dio ; mail my ; me onc
        needs_clarification	9	neith ; nephew and ; network ; ni por ; no usa ; no wait ; nobody dying
        needs_clarification	9	on channel ; on lunch ; one word ; only going ; only speak ; open 0 ; or if
        needs_clarification	9	our nam ; par nadi ; pcs ; pech y ; perd el ; preguntan por ; problem with
        needs_clarification	9	question about ; reciben medi ; roommat last ; saw your ; say oth ; say wher
        needs_clarification	9	se de ; seed ; seizur right ; short sentenc ; somebody whol ; speak farsi
        needs_clarification	9	su niet ; tak medi ; the rail ; thi job ; thi link ; thre week ; to die
        needs_clarification	9	touch ~meth ; truck titl ; vegetabl ; web form ; weed out ; wer from
        needs_clarification	9	whichev ; whisper say ; who the ; wi ; wi fi ; wont talk ; wrot the
        needs_clarification	9	~servic ~dog
        needs_clarification	8	# block ; + dob ; 0 sm ; a diari ; a fami ; a machin ; a nicknam ; a terribl
        needs_clarification	8	a woman ; aft tonight ; agre on ; alguem ; am tel ; answer only ; aqui estoy
        needs_clarification	8	bat break ; believ thi ; cal aft ; cal and ; camion por ; cant agre
        needs_clarification	8	cant writ ; caption ; clean his ; clt en ; cod is ; com thi ; contradict
        needs_clarification	8	correct it ; cristal no ; cuant ni ; cuelg ; dato ; dej numer ; del volcan
        needs_clarification	8	died od ; dm 0 ; dm me ; dres blu ; dtr meth ; el del ; espanol los
        needs_clarification	8	espos and ; f say ; femal ; fil it ; finish 0 ; form say ; four day ; french
        needs_clarification	8	giup ; gun out ; hablarl ; hablen ; her ther ; hes break ; holiday is
        needs_clarification	8	how often ; in no ; inf ; int jaw ; its for ; its her ; jack and
        needs_clarification	8	kms tonight ; la direccion ; landlord fix ; lif and ; liv person
        needs_clarification	8	long silenc ; loteri ; m say ; mi que ; much how ; neith sur ; new card
        needs_clarification	8	no cb ; not get ; not ~slur ; noth re ; our parrot ; over now ; pain and
        needs_clarification	8	park on ; parrot learn ; phon say ; pon mas ; precis de ; program cost
        needs_clarification	8	pt is ; question for ; quier informacion ; rat and ; rath talk ; ring me
        needs_clarification	8	rn 0 ; say chest ; say pt ; second try ; shift end ; should get ; sign on
        needs_clarification	8	silenc ; sister on ; slot by ; so use ; sorry my ; speak one ; spel our
        needs_clarification	8	stop near ; tak blu ; tak medicar ; telefon ; than writ ; that can
        needs_clarification	8	they mean ; tia de ; tien problem ; today ther ; trabaj los ; us is ; us you
        needs_clarification	8	used it ; vecin dic ; volcan ; wash his ; wer kind ; wont be ; you his ; ~po
        needs_clarification	8	~slur ; ~tom alg
        needs_clarification	7	# only ; *alcoholic.0:hypothetical ; *instruction.0 ; *outpatientDuring.0
        needs_clarification	7	*sinceStopping.0 ; *suicidal.0 ; / 0 ; a est ; a ~son ; about ketamin
        needs_clarification	7	accreditation ; ahor ell ; an elephant ; and pregunt ; and won ; arbor
        needs_clarification	7	ayudenm ; back about ; back on ; ballpark ; be around ; bom ; bom dia
        needs_clarification	7	cal o ; can talk ; cancel the ; chest my ; chop onion ; client say
        needs_clarification	7	cocain my ; crack an ; cristal mi ; crystal meth ; cut again ; de arrib
        needs_clarification	7	de gracia ; depend ; desarmador ; didnt pres ; differenc ; dij en ; discus
        needs_clarification	7	dos hijo ; down ther ; drink too ; drop befor ; each say ; el caf ; el preci
        needs_clarification	7	en monterrey ; en uno ; en voz ; es sobr ; espos alcohol ; estan y
        needs_clarification	7	even know ; f cry ; f mayb ; f voic ; f whisper ; first try ; for himself
        needs_clarification	7	for thanksgiv ; guten ; herman jueg ; hom for ; how much ; i chop ; if anyth
        needs_clarification	7	im honest ; im worri ; is for ; is july ; is lying ; it didnt ; it show
        needs_clarification	7	it tru ; its complicat ; its my ; la zapateri ; lastr ; le dict ; learn the
        needs_clarification	7	lin went ; lleg hast ; lo teng ; manan ya ; me perdon ; me right ; mein
        needs_clarification	7	minh ; mon fil ; mor over ; much is ; my bump ; my lost ; n stuf
        needs_clarification	7	nagsasalit ; necesit ayud ; need you ; network with ; nev mind ; ng tagalog
        needs_clarification	7	no despert ; no hurry ; no inf ; no ~substanc ; nobody need ; not 0
        needs_clarification	7	noth its ; now it ; numb block ; numer en ; o que ; our numb ; person to
        needs_clarification	7	phon off ; pt cal ; pt its ; pued habl ; que cal ; rail ; rail 0 ; rang the
        needs_clarification	7	re substanc ; residential in ; resourc ; say neith ; school got ; set foot
        needs_clarification	7	shap lik ; static ; synagogu ; tech open ; the basement ; the plumb
        needs_clarification	7	the sid ; they even ; think we ; think you ; tienen personal ; tir from
        needs_clarification	7	tom el ; tricar prim ; un problem ; we pul ; went cold ; what about
        needs_clarification	7	whisper bf ; who cut ; whol stil ; wif who ; with alcohol ; with real
        needs_clarification	7	wont settl ; would even ; would not ; wouldnt ; xin ; y dan ; y tanto ; yeah
        needs_clarification	7	you ring ; your succes ; zapateri ; ~cp ; él ni
        needs_clarification	6	*abstinent.3 ; *phone.0 ; 0 nam ; 0 oh ; a brochur ; a question ; a quien
        needs_clarification	6	a stuf ; about help ; about her ; aft church ; air and ; ajud ; ak ; alguien
        needs_clarification	6	already finish ; am read ; am tir ; an offic ; and cranky ; and fish
        needs_clarification	6	and shoot ; appli for ; are dog ; are so ; ask $ ; atienden ; atty re
        needs_clarification	6	bak sal ; bar of ; be quiet ; be somebody ; becaus ive ; been gon
        needs_clarification	6	befor mor ; bkgd say ; blood from ; blood int ; break the ; bro died ; btw
        needs_clarification	6	buen no ; bulb ; cb # ; church every ; cm ; coc de ; cok every ; cok she
        needs_clarification	6	colg ; compr la ; con alguien ; confd ; consejero ; could hav ; cousin got
        needs_clarification	6	cousin then ; cry i ; cut his ; de ajud ; dead in ; decid ; dej oir ; dict
        needs_clarification	6	dieron est ; doe it ; dog flunk ; drink problem ; drunk and ; dur com
        needs_clarification	6	escribirl ; est pagin ; et ; everyon got ; f cal ; f re ; fault ; fed the
        needs_clarification	6	first numb ; food pantry ; francai ; furnac ; gato y ; grab phon ; gravy
        needs_clarification	6	habit of ; halal ; hand with ; has fiv ; has slid ; hav forty ; he set
        needs_clarification	6	her wat ; hes high ; hing off ; his drink ; hoi ; hom staf ; hor sal
        needs_clarification	6	hum when ; husb + ; husband cocain ; i apologiz ; id pref ; iglesi me
        needs_clarification	6	im mad ; in oxnard ; interview tue ; iop in ; is best ; is hav ; it play
        needs_clarification	6	ive pick ; kapatid ; keep doing ; knit needl ; know mor ; know who ; kratom
        needs_clarification	6	la insulin ; lat say ; le pregunt ; leagu on ; leav nam ; les dej
        needs_clarification	6	los miercol ; magnet ; mail us ; mak one ; mar and ; marc al ; may hav
        needs_clarification	6	mi numer ; mi puert ; mochil ; month and ; morn person ; mov a ; mr okafor
        needs_clarification	6	my grandparent ; nam + ; necesit que ; neighbor has ; neighbor kid
        needs_clarification	6	neith wil ; nephew hes ; no dio ; no el ; no se ; no use ; noma queri
        needs_clarification	6	noma ya ; not stat ; noth furth ; now dont ; o nad ; of hav ; oficin de
        needs_clarification	6	on staf ; onion ; op ask ; or in ; otr line ; our bldg ; our door ; pa mi
        needs_clarification	6	par all ; par quien ; parl ; payment plan ; pil she ; po ba ; porqu él
        needs_clarification	6	psalm ; pt 0 ; puk blood ; put anyth ; q re ; que haci ; que nunc ; rambl
        needs_clarification	6	re gf ; re his ; re nephew ; read thes ; reconcil ; regard a ; rent paid
        needs_clarification	6	repaint the ; ring ; ring back ; sa ; sal en ; sali del ; sam company
        needs_clarification	6	say dad ; se cort ; seriou tho ; sesent y ; set the ; she wish
        needs_clarification	6	shirt button ; sho stor ; shop cart ; shut off ; sinc 0 ; sink a ; sist sent
        needs_clarification	6	so high ; somebody stand ; somewher or ; somo dos ; sound 0 ; spam fold
        needs_clarification	6	teng el ; the factory ; the futur ; the jitter ; the largest ; the subject
        needs_clarification	6	ther ~park ; thi websit ; thing to ; thud ; tingl ; trai toi ; train in
        needs_clarification	6	tuesday so ; tumb la ; twist ; typ at ; typ mor ; un apunt ; un telefon
        needs_clarification	6	unload ; ush ; vela ; vip ; vitamina ; vs used ; was meant ; watermelon
        needs_clarification	6	we repaint ; wear it ; wed ring ; what or ; wheth your ; with 0 ; wk then
        needs_clarification	6	word com ; wouldnt leav ; wrong box ; you accept ; you allow ; you ask
        needs_clarification	6	you with ; your nam ; your pric ; ~bet ~off ; ~park for ; ~student
        needs_clarification	6	~substanc inf
        needs_clarification	5	*lastUsed.0 ; *substance.2:negated ; / span ; 0 dif ; 0 h ; 0 y ; a build
        needs_clarification	5	a flood ; a friend ; a pag ; a quit ; a recip ; a teapot ; a toc
        needs_clarification	5	about drink ; abren ; acab tod ; addres has ; airport is ; al rat ; al tech
        needs_clarification	5	alcohol par ; alg o ; allow and ; als 0 ; als what ; ambulanc becaus
        needs_clarification	5	and dand ; and what ; are best ; are try ; ask them ; at birthday ; at car
        needs_clarification	5	at end ; at som ; avent del ; away at ; azuc ; bad connection ; banan
        needs_clarification	5	bed befor ; been dat ; been togeth ; besoin ; besoin daid ; birthday is
        needs_clarification	5	both are ; breastbon sinc ; buen nos ; cabal ; cal at ; cal its
        needs_clarification	5	calend with ; callback ; can step ; can typ ; card out ; cho practic ; chop
        needs_clarification	5	cld ; clr cowork ; clr daught ; clr was ; cobran y ; cod in ; colleg student
        needs_clarification	5	commission ; complicat ; concern my ; convulsion ahorit ; could she
        needs_clarification	5	cros street ; crush chest ; cry no ; cry say ; czy ; d residential ; dad can
        needs_clarification	5	daid ; daught the ; de pen ; decid to ; del jardin ; desped de ; did 0
        needs_clarification	5	did he ; didnt say ; didnt see ; dij mas ; disregard ; diyan ; do folk
        needs_clarification	5	dog wil ; dond qued ; dont know ; dough ; downtown is ; driv play
        needs_clarification	5	drov past ; ear for ; effect ; el dej ; el fin ; el sol ; empez el ; eng /
        needs_clarification	5	escrit en ; etoh ask ; even talk ; every shift ; every sunday ; excus the
        needs_clarification	5	explic ; ext ; fal portugu ; fan and ; field and ; for lat ; for now
        needs_clarification	5	for sist ; found us ; from gat ; from lax ; fuimo a ; futur ; gasp ; gat cod
        needs_clarification	5	gav no ; get sob ; gmail ; got bed ; got stuck ; guten tag ; had your
        needs_clarification	5	half in ; hang herself ; hang on ; has nev ; help for ; her visit
        needs_clarification	5	hicimo una ; hij y ; hinch ; hinch de ; his lif ; hos and ; host 0 ; how far
        needs_clarification	5	husband fel ; i deliver ; i refere ; i say ; i wont ; ibamo ; ill leav
        needs_clarification	5	im fil ; im park ; im sorry ; incoherencia ; instruc ; insuranc agent
        needs_clarification	5	intern en ; iron and ; it sinc ; it wher ; its heroin ; its me ; ive fil
        needs_clarification	5	ive used ; juev en ; kailangan ; kapatid ko ; keep driv ; khong ; kil tim
        needs_clarification	5	kis the ; knock down ; kto ; la entr ; la mism ; la muchach ; la pagin
        needs_clarification	5	la play ; landlord re ; las diez ; le quis ; left msg ; lif is ; lik august
        needs_clarification	5	litr ; liv her ; liv to ; llamen ; lot has ; lueg ; lueg q ; lup ; m ask
        needs_clarification	5	mam dic ; mam llev ; mam ve ; mas escribirl ; mayor pregunt ; me lock
        needs_clarification	5	me orient ; measur the ; mencion ; metformin ; meth dai ; mgr re ; mom i
        needs_clarification	5	mom say ; morn then ; mowi ; mowi po ; much or ; muy bajit ; my priest
        needs_clarification	5	my school ; my stepdaught ; my toddl ; myself tonight ; nam cal ; nam or
        needs_clarification	5	navidad ; near us ; nearest ; net and ; ng tulong ; night clerk ; no contest
        needs_clarification	5	no en ; no paperwork ; nobody ill ; notic til ; nunc ha ; o meu ; od ; of od
        needs_clarification	5	off it ; oi ; ola ; old son ; on drug ; on use ; one had ; one sid
        needs_clarification	5	only cal ; or when ; our dog ; our fridg ; our magnet ; out now ; outsid her
        needs_clarification	5	pain in ; part de ; past your ; peer ; perc ; perdonenm todo ; phon menu
        needs_clarification	5	pleas cal ; pls someon ; plu ; po polsku ; polsku ; pottery clas ; pour mon
        needs_clarification	5	pref to ; program y ; promis her ; pura incoherencia ; q 0 ; q el
        needs_clarification	5	que hablen ; que usted ; quier viv ; quisier platic ; re 0 ; re niec
        needs_clarification	5	re tenant ; re visit ; reach me ; real all ; recamar ; regard my ; rieg las
        needs_clarification	5	right form ; room hav ; roommat has ; said its ; said wrong ; salmon
        needs_clarification	5	say both ; say uncl ; say who ; se que ; se trat ; se ve ; sens of
        needs_clarification	5	servic dog ; set level ; shel need ; shovel ; siet y ; sist rais ; sol queri
        needs_clarification	5	son liv ; son perc ; sorry about ; spanish speak ; speak re ; start out
        needs_clarification	5	stepdaught ; stop halfway ; su sal ; succes ; sum of ; supier que ; sw 0
        needs_clarification	5	swel ; tagalog diyan ; tak cign ; tamal los ; teapot ; tel someon ; tequil
        needs_clarification	5	text from ; thank ; the delivery ; the fax ; the gun ; the particular
        needs_clarification	5	the password ; the remain ; the rop ; the sponsor ; the topic ; them is
        needs_clarification	5	then did ; then for ; ther bed ; ther drink ; ther ive ; thi cal ; thi pag
        needs_clarification	5	thos wer ; throat clos ; tien un ; til monday ; tim as ; tim now ; to dig
        needs_clarification	5	to hurt ; to row ; toi can ; trabaj 0 ; travel for ; tre dia ; tru ; tulong
        needs_clarification	5	turn int ; twenty pound ; two min ; two question ; u tak ; un ano ; un foc
        needs_clarification	5	un mes ; uncl ran ; up b ; up blood ; us from ; using or ; wait list
        needs_clarification	5	was eighty ; was your ; what insuranc ; when ask ; who els ; who it
        needs_clarification	5	who its ; whoev read ; whol story ; wil cb ; wil ring ; wind on ; women and
        needs_clarification	5	women togeth ; wouldnt giv ; wrong ext ; wrong extension ; wrot my
        needs_clarification	5	y tambien ; you are ; you peopl ; you tak ; your department ; your sign
        needs_clarification	5	your voic ; zucchini ; ~alcoholic ; ~da nombr ; ~in ~network ; ~inf ; ~kais
        needs_clarification	5	~network ; ~network with ; ~oth ~inf ; ~wifi
        needs_clarification	4	# left ; *ago.5 ; *arrests.0 ; *substance.4:hypothetical
        needs_clarification	4	*suicidal.9:negated ; *suicidalOblique.0 ; + wif ; 0 car ; 0 keep ; 0 numb
        needs_clarification	4	0 sec ; 0 voic ; 0 wks ; a cast ; a crossword ; a fly ; a hab ; a jigsaw
        needs_clarification	4	a job ; a pic ; a restaurant ; a star ; about me ; abov ; accent ; accord
        needs_clarification	4	accord to ; ad on ; addr ; addres on ; aft noon ; al banc ; al final
        needs_clarification	4	alguien sobr ; all i ; all weekend ; allow smok ; alway said ; an interview
        needs_clarification	4	and crack ; and how ; and mal ; and paid ; and women ; ano el ; anoch fue
        needs_clarification	4	anoth day ; answ when ; any bed ; any detail ; apag el ; apologis ; apply
        needs_clarification	4	apply for ; araw ; araw po ; are both ; arm tingl ; arrib ; as min ; as one
        needs_clarification	4	asaw ; asaw ko ; ask are ; ask which ; ask you ; at eight ; at la ; autopist
        needs_clarification	4	away she ; ay disculp ; background clr ; balcony rail ; bank is ; battery at
        needs_clarification	4	bc ; be cal ; be his ; beard ; bed open ; been anywher ; been ask
        needs_clarification	4	been clean ; been drink ; befor lunch ; befor six ; being alon ; belt cinch
        needs_clarification	4	big are ; bik ; bkgd ; blink ; bor in ; bottl and ; burbank airport
        needs_clarification	4	bus stop ; bush ; bust ; cajon ; cal ; cal any ; cal del ; cal estan
        needs_clarification	4	cal himself ; cal his ; cal m ; cal me ; cam up ; cambi de ; can reach
        needs_clarification	4	cant breath ; cara ; carnival ; carpet ; ce ; chapel ; chowd ; chuec
        needs_clarification	4	cinc que ; clr jok ; coc yo ; coch ; com through ; compramo ; computador
        needs_clarification	4	contact you ; contarl ; convuls on ; cort los ; couch aft ; could kil
        needs_clarification	4	could not ; cousin and ; crack his ; cramp ; cri for ; crossword ; cry
        needs_clarification	4	cry hung ; cumpli 0 ; dai and ; daught and ; day besid ; day doing ; de agu
        needs_clarification	4	de kind ; de vera ; deadlin for ; dejarl ; del intern ; delic ; despidiendos
        needs_clarification	4	detail ; detail on ; did try ; die and ; dij mi ; dij par ; diner del
        needs_clarification	4	doe one ; doesnt fit ; doesnt smel ; doing wel ; don with ; dont answ
        needs_clarification	4	dont match ; dont ring ; door is ; dorm el ; dos minuto ; drink again
        needs_clarification	4	driv aft ; drug stor ; eat oatmeal ; el alcohol ; el apel ; el map
        needs_clarification	4	el pleit ; el telefon ; eleven hour ; ell la ; els known ; em portugu
        needs_clarification	4	emotional ; ems ; encant ; encer en ; es par ; es sol ; es tod ; escuch
        needs_clarification	4	est corre ; estoy encer ; even sur ; everybody sign ; explain ; explain to
        needs_clarification	4	fac has ; fal apart ; fax no ; fel and ; femal cry ; fluid ; foam at
        needs_clarification	4	foot two ; for piz ; for uber ; for what ; for wk ; form is ; frer
        needs_clarification	4	friday im ; friend say ; fruitcak ; furth ; fus ; gabi ; gabi po ; galon
        needs_clarification	4	gibberish ; glit ; gon jump ; got anoth ; graduat high ; habit from ; half a
        needs_clarification	4	has a ; hasnt ask ; hav driv ; hav privat ; hav work ; hay camion ; hay que
        needs_clarification	4	he know ; he said ; head open ; hear him ; hear peopl ; heart pil ; hel i
        needs_clarification	4	help ; her can ; her feet ; her throat ; hilf ; his breastbon ; his head
        needs_clarification	4	his roommat ; his wed ; his ~moth ; hom mom ; hop your ; hora a ; hous sinc
        needs_clarification	4	hous to ; how big ; how her ; husb drunk ; husband just ; i bak ; i hunt
        needs_clarification	4	i meant ; i might ; i quit ; i wrot ; idk why ; if wer ; il ; ill cal
        needs_clarification	4	ill hav ; im back ; im put ; im usual ; in bkgd ; in spanish ; in traffic
        needs_clarification	4	informacion ; insuranc company ; is about ; is la ; is som ; it let
        needs_clarification	4	it written ; ito sa ; jigsaw ; jigsaw puzzl ; just pick ; just send
        needs_clarification	4	kailangan po ; keep narcan ; kid the ; know can ; la autopist ; la azul
        needs_clarification	4	la llam ; la navaj ; lady in ; landlord tenant ; lang ; last physical
        needs_clarification	4	laugh in ; le agradezc ; le marc ; le veo ; leav your ; left the ; legib
        needs_clarification	4	lexapr ; library book ; lif togeth ; link to ; listen to ; llam manan
        needs_clarification	4	llor dic ; long is ; los gallo ; lower ; lueg les ; lug est ; lying down
        needs_clarification	4	m cal ; m cocain ; madrin ; maestr de ; magandang araw ; magandang gabi
        needs_clarification	4	mango ; marqu ; may be ; mayb its ; me llaman ; me meti ; me tak ; me thi
        needs_clarification	4	me which ; mean all ; mes up ; met the ; meth ; meth then ; minivan ; mom 0
        needs_clarification	4	mom driv ; mom right ; mon frer ; monterrey ; mor she ; my bik ; my bowl
        needs_clarification	4	my driv ; myself aft ; nad a ; nam / ; nam in ; need som ; neph ; ni cuand
        needs_clarification	4	ni nad ; night becaus ; night owl ; no children ; no dic ; no etoh ; no its
        needs_clarification	4	no mencion ; no mi ; no ~da ; no ~si ; no él ; nobody hurt ; noi
        needs_clarification	4	noi tieng ; nosy ; not elaborat ; not going ; not tak ; noth she ; now 0
        needs_clarification	4	numb off ; numer es ; o los ; of oil ; of vacation ; off myself ; offic at
        needs_clarification	4	ojal ; on one ; on pcp ; on sam ; on slot ; on til ; on vacation ; onc used
        needs_clarification	4	only word ; open it ; open til ; otr que ; our congregation ; out his
        needs_clarification	4	out loud ; outdoor and ; outsid with ; owl ; own hair ; padr de ; pageant
        needs_clarification	4	park ; parol offic ; password are ; pastilla en ; payment ; penal
        needs_clarification	4	peopl bring ; per week ; pesc fuer ; phon for ; physical was ; pic of
        needs_clarification	4	pick one ; pil int ; pis y ; plac or ; plait ; plant on ; pleas ask
        needs_clarification	4	pleas just ; pleas mail ; po ito ; po ng ; polk ; por dond ; porch light
        needs_clarification	4	positiv ; pref ; presion toda ; pretzel ; pric list ; proud of ; put in
        needs_clarification	4	que escrib ; que seguro ; que vuelv ; qued cerc ; quelquun ; queri que
        needs_clarification	4	quien mas ; quit meth ; re broth ; read from ; refere youth ; refundabl
        needs_clarification	4	reloj de ; right behind ; ring him ; rn ; roast ; rop with ; s m
        needs_clarification	4	sa kapatid ; sal mi ; say leav ; say meth ; say self ; say used
        """
}
