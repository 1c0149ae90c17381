extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	36	=
        needs_clarification	32	then nev
        needs_clarification	28	say why
        needs_clarification	26	gav addres
        needs_clarification	25	queu
        needs_clarification	22	lin cut ; marquem
        needs_clarification	21	tak kais ; then say ; want cb
        needs_clarification	20	accredit ; clarify ; jama ha ; park for ; urgency
        needs_clarification	19	bien tom ; is park ; know him ; need help ; oth say ; someon cal
        needs_clarification	19	un famili ; used ~cok
        needs_clarification	18	elaborat ; lin drop ; lueg que ; our card ; then that ; to vm ; tri it
        needs_clarification	17	go of ; kosh ; la detox ; need rehab ; one say ; que jama ; quien llam
        needs_clarification	17	regard ; we agre
        needs_clarification	16	build the ; joint commission ; know anyth ; llamenm ; m re ; rail on
        needs_clarification	16	say mor ; say nev ; than typ ; uh ; uh yeah
        needs_clarification	15	aclar ; bonjour ; client then ; cuest y ; deteng ; doesnt rememb
        needs_clarification	15	dond quedan ; its about ; ni desd ; oth is ; pueden marc ; slot to ; st cal
        needs_clarification	15	succes rat ; talk than ; the interview ; then thi ; y dond ; your guy
        needs_clarification	14	*conflict.0 ; / n ; about cocain ; and do ; asdf sorry ; cry said ; dob
        needs_clarification	14	duerm el ; his twin ; just cal ; lin open ; m whisper ; park fre
        needs_clarification	14	phon allow ; pleas confirm ; sam # ; self then ; speak counselor
        needs_clarification	14	system set ; trabajan ; visit on ; wil c/b ; ~estacionamient
        needs_clarification	13	all im ; be noth ; cb ; clas play ; depend who ; era joven ; es por
        needs_clarification	13	es él ; in touch ; ko ; nev tri ; of you ; perdonenm ; priority ; puppy
        needs_clarification	13	re cok ; rest out ; say cok ; say son ; sobr mi ; tech job ; to pres
        needs_clarification	13	to rep ; usa es ; vm 0 ; vou ; we tak ; wil hav ; y / ; ~friend
        needs_clarification	12	*mandate.2 ; a teach ; a ~servic ; about meth ; aft smok ; air com
        needs_clarification	12	are cod ; but clr ; cal pt ; cal sam ; cant talk ; contact and ; dand el
        needs_clarification	12	depend which ; for din ; gf cok ; je ; lin dead ; llamenm por ; meth my
        needs_clarification	12	mor inf ; motiv ; no my ; not himself ; noth mor ; only yes ; pago ; porf
        needs_clarification	12	problem con ; que part ; rath say ; sam cal ; sort it ; stair drunk
        needs_clarification	12	thi so ; thing out ; toi ; which son ; ya compr ; ~hay ~estacionamient
        needs_clarification	11	# on ; / d ; all you ; cok or ; dec mas ; detail want ; door with
        needs_clarification	11	establish ; in network ; is hit ; it concern ; it men ; los consejero
        needs_clarification	11	magandang ; mas aqui ; meu ; my sob ; no for ; of seed ; on someth
        needs_clarification	11	person about ; personal que ; problema con ; q los ; rak ; rati ; room are
        needs_clarification	11	room yes ; se mas ; sentenc and ; sid door ; sm ; tak tricar
        needs_clarification	11	the application ; the nephew ; want addres ; when last ; wil try
        needs_clarification	11	with ~anthem ; work twic ; wrot letter ; y tienen ; ~anthem ; ~client re
        needs_clarification	10	*family.9 ; about my ; aceptan molin ; and are ; and foam ; beyond that
        needs_clarification	10	boyfriend is ; cal or ; cal say ; coffe went ; cok then ; cost and
        needs_clarification	10	dad say ; day a ; declin every ; disconnect ; ell cre ; est cer ; exacta
        needs_clarification	10	far are ; farsi ; fiv day ; foot in ; for whom ; friend told ; good mom
        needs_clarification	10	hav for ; help her ; heroin i ; jama ; la recamar ; machet y
        needs_clarification	10	marquem despu ; mas dato ; me entiend ; month ther ; necesit habl ; nev set
        needs_clarification	10	nev used ; ng ; no # ; nobody dying ; not say ; novi me ; opening thi
        needs_clarification	10	or if ; paid the ; pleas cancel ; portugu ; queu iop ; rent through
        needs_clarification	10	repiti ; repiti la ; se a ; see abov ; see demon ; speak she ; text pleas
        needs_clarification	10	the ear ; the habit ; the pt ; then cal ; tricar ; used crack ; want let
        needs_clarification	10	which insuranc ; whil hold ; your card
        needs_clarification	9	a tightnes ; a ~friend ; accessibl ; all ive ; any good ; are men ; are phon
        needs_clarification	9	are tru ; are typ ; around to ; at bank ; atienden en ; bad lin ; bad signal
        needs_clarification	9	build last ; cal lat ; cal when ; commission accredit ; diganl a ; el motiv
        needs_clarification	9	fi ; fil it ; from him ; get air ; get nervou ; get sleepy ; giv nam
        needs_clarification	9	gon end ; gon numb ; good peopl ; group numb ; ha prob ; hasnt quit
        needs_clarification	9	heard about ; hes cal ; insuranc do ; kid lov ; kid would ; know noth
        needs_clarification	9	known ; la pregunt ; llamen por ; lo dio ; mail my ; me onc ; neith
        needs_clarification	9	nephew and ; network ; ni por ; no usa ; no wait ; on channel ; on lunch
        needs_clarification	9	one word ; only going ; only speak ; open 0 ; our nam ; par nadi ; pcs
        needs_clarification	9	pech y ; perd el ; preguntan por ; problem with ; question about
        needs_clarification	9	roommat last ; saw your ; say oth ; say wher ; se de ; seed ; seizur right
        needs_clarification	9	short sentenc ; so use ; somebody whol ; speak farsi ; su niet ; tak medi
        needs_clarification	9	the rail ; thi job ; thi link ; thre week ; touch ~meth ; truck titl
        needs_clarification	9	vegetabl ; web form ; weed out ; wer from ; whichev ; whisper say ; who the
        needs_clarification	9	wi ; wi fi ; wont talk ; wrot the ; ~servic ~dog
        needs_clarification	8	# block ; + dob ; 0 sm ; a diari ; a fami ; a machin ; a nicknam ; a terribl
        needs_clarification	8	a woman ; aft tonight ; agre on ; alguem ; am tel ; answer only ; aqui estoy
        needs_clarification	8	bat break ; believ thi ; cal aft ; cal and ; camion por ; cant agre
        needs_clarification	8	cant writ ; caption ; clean his ; clt en ; cod is ; contradict ; correct it
        needs_clarification	8	cristal no ; cuant ni ; cuelg ; dato ; del volcan ; died od ; dm 0 ; dm me
        needs_clarification	8	dres blu ; dtr meth ; el del ; espanol los ; espos and ; every jun ; f say
        needs_clarification	8	femal ; finish 0 ; form say ; four day ; french ; giup ; gun out ; hablarl
        needs_clarification	8	hablen ; her ther ; hes break ; holiday is ; how often ; in no ; inf
        needs_clarification	8	int jaw ; its for ; its her ; jack and ; kms tonight ; la direccion
        needs_clarification	8	la zapateri ; landlord fix ; lif and ; liv person ; long silenc ; loteri
        needs_clarification	8	m say ; mi que ; much how ; neith sur ; new card ; no cb ; not get
        needs_clarification	8	not ~slur ; noth re ; our parrot ; over now ; pain and ; park on
        needs_clarification	8	parrot learn ; phon say ; pon mas ; precis de ; program cost ; pt is
        needs_clarification	8	question for ; quier informacion ; rat and ; rath talk ; reciben medi
        needs_clarification	8	ring me ; rn 0 ; say chest ; say pt ; second try ; shift end ; should get
        needs_clarification	8	sign on ; silenc ; sister on ; slot by ; sorry my ; speak one ; spel our
        needs_clarification	8	stop near ; tak blu ; tak medicar ; telefon ; than writ ; that can
        needs_clarification	8	they mean ; tia de ; tien problem ; to die ; today ther ; trabaj los ; us is
        needs_clarification	8	us you ; used it ; vecin dic ; volcan ; wash his ; wer kind ; wont be
        needs_clarification	8	you his ; zapateri ; ~po ; ~slur ; ~tom alg
        needs_clarification	7	# only ; *alcoholic.0:hypothetical ; *instruction.0 ; *outpatientDuring.0
        needs_clarification	7	*sinceStopping.0 ; *suicidal.0 ; / 0 ; a est ; a ~son ; about ketamin
        needs_clarification	7	accreditation ; ahor ell ; an elephant ; and pregunt ; and won ; arbor
        needs_clarification	7	ask $ ; ayudenm ; back about ; back on ; bak sal ; be around ; bom ; bom dia
        needs_clarification	7	cal o ; can talk ; cancel the ; chest my ; chop onion ; client say
        needs_clarification	7	cocain my ; com thi ; crack an ; cristal mi ; crystal meth ; cut again
        needs_clarification	7	de arrib ; de gracia ; depend ; desarmador ; didnt pres ; differenc ; dij en
        needs_clarification	7	discus ; dos hijo ; down ther ; drink too ; drop befor ; each say ; el caf
        needs_clarification	7	el preci ; en monterrey ; en uno ; en voz ; es sobr ; espos alcohol
        needs_clarification	7	estan y ; even know ; f cry ; f mayb ; f voic ; f whisper ; first try
        needs_clarification	7	for himself ; for thanksgiv ; guten ; herman jueg ; hes high ; hom for
        needs_clarification	7	how much ; i chop ; if anyth ; im honest ; im worri ; is for ; is july
        needs_clarification	7	is lying ; it didnt ; it tru ; its complicat ; its my ; lastr ; le dict
        needs_clarification	7	learn the ; lin went ; lleg hast ; lo teng ; manan ya ; me perdon ; me right
        needs_clarification	7	mein ; minh ; mon fil ; mor over ; much is ; my bump ; n stuf ; nagsasalit
        needs_clarification	7	necesit ayud ; need you ; network with ; nev mind ; ng tagalog ; no despert
        needs_clarification	7	no hurry ; no inf ; no ~substanc ; nobody need ; not 0 ; noth its ; now it
        needs_clarification	7	numb block ; numer en ; o que ; our numb ; person to ; phon off ; pt cal
        needs_clarification	7	pt its ; que cal ; rail ; rail 0 ; re substanc ; residential in ; resourc
        needs_clarification	7	say neith ; school got ; set foot ; shap lik ; static ; synagogu ; tech open
        needs_clarification	7	the basement ; the sid ; they even ; think we ; think you ; tienen personal
        needs_clarification	7	tir from ; tom el ; trai toi ; tricar prim ; un problem ; we pul ; went cold
        needs_clarification	7	what about ; whisper bf ; who cut ; whol stil ; wif who ; with alcohol
        needs_clarification	7	with real ; wont settl ; would even ; would not ; wouldnt ; xin ; y dan
        needs_clarification	7	yeah ; you ring ; your succes ; ~cp ; él ni
        needs_clarification	6	*abstinent.3 ; *phone.0 ; 0 nam ; 0 oh ; a brochur ; a question ; a quien
        needs_clarification	6	a stuf ; about help ; about her ; aft church ; air and ; ajud ; ak ; alguien
        needs_clarification	6	already finish ; am read ; am tir ; an offic ; and cranky ; and fish
        needs_clarification	6	and shoot ; appli for ; are dog ; are so ; atienden ; atty re ; ballpark
        needs_clarification	6	bar of ; be quiet ; be somebody ; becaus ive ; been gon ; befor mor
        needs_clarification	6	bkgd say ; blood int ; break the ; bro died ; btw ; buen no ; bulb ; cb #
        needs_clarification	6	church every ; cm ; coc de ; cok every ; cok she ; colg ; compr la
        needs_clarification	6	con alguien ; confd ; consejero ; could hav ; cousin got ; cousin then
        needs_clarification	6	cry i ; cut his ; de ajud ; dead in ; decid ; dej numer ; dej oir ; dict
        needs_clarification	6	dieron est ; doe it ; dog flunk ; drink problem ; drunk and ; dur com
        needs_clarification	6	escribirl ; est pagin ; et ; everyon got ; f cal ; f re ; fault ; fed the
        needs_clarification	6	first numb ; food pantry ; francai ; furnac ; gat cod ; grab phon ; gravy
        needs_clarification	6	habit of ; halal ; hand with ; has fiv ; has slid ; hav forty ; her wat
        needs_clarification	6	hing off ; his drink ; hoi ; hom staf ; hor sal ; hum when ; husb +
        needs_clarification	6	husband cocain ; husband fel ; i apologiz ; id pref ; iglesi me ; im mad
        needs_clarification	6	in oxnard ; interview tue ; iop in ; is best ; is hav ; it play ; it show
        needs_clarification	6	ive pick ; kapatid ; keep doing ; knit needl ; know mor ; know who ; kratom
        needs_clarification	6	la insulin ; lat say ; le pregunt ; leagu on ; leav nam ; les dej
        needs_clarification	6	los miercol ; magnet ; mail us ; mak one ; mar and ; marc al ; may hav
        needs_clarification	6	mi numer ; mi puert ; mochil ; month and ; mov a ; mr okafor
        needs_clarification	6	my grandparent ; my lost ; nam + ; necesit que ; neighbor has ; neighbor kid
        needs_clarification	6	neith wil ; nephew hes ; no dio ; no el ; no se ; no use ; noma queri
        needs_clarification	6	noma ya ; not stat ; noth furth ; now dont ; o nad ; of hav ; oficin de
        needs_clarification	6	on staf ; onion ; op ask ; or in ; otr line ; our bldg ; our door ; pa mi
        needs_clarification	6	par all ; par quien ; parl ; payment plan ; pil she ; po ba ; porqu él
        needs_clarification	6	psalm ; pt 0 ; pued habl ; puk blood ; put anyth ; q re ; que haci
        needs_clarification	6	que nunc ; rambl ; rang the ; re gf ; re his ; re nephew ; read thes
        needs_clarification	6	reconcil ; regard a ; rent paid ; repaint the ; ring back ; sa ; sal en
        needs_clarification	6	sali del ; sam company ; say dad ; se cort ; seriou tho ; sesent y ; set the
        needs_clarification	6	she wish ; shirt button ; sho stor ; shop cart ; shut off ; sinc 0 ; sink a
        needs_clarification	6	sist sent ; so high ; somebody stand ; somewher or ; somo dos ; sound 0
        needs_clarification	6	spam fold ; teng el ; the factory ; the futur ; the gun ; the jitter
        needs_clarification	6	the largest ; the plumb ; the subject ; ther ~park ; thi websit ; thing to
        needs_clarification	6	thud ; tien un ; tingl ; train in ; tuesday so ; tumb la ; twist ; typ at
        needs_clarification	6	typ mor ; un apunt ; un telefon ; unload ; ush ; vela ; vip ; vitamina
        needs_clarification	6	vs used ; was meant ; watermelon ; we repaint ; wear it ; wed ring ; what or
        needs_clarification	6	wheth your ; with 0 ; wk then ; word com ; wouldnt leav ; wrong box
        needs_clarification	6	y tanto ; you accept ; you allow ; you ask ; you with ; your nam ; your pric
        needs_clarification	6	~bet ~off ; ~park for ; ~student ; ~substanc inf
        needs_clarification	5	*substance.2:negated ; / span ; 0 dif ; 0 h ; 0 y ; a bel ; a build
        needs_clarification	5	a flood ; a pag ; a quit ; a recip ; a teapot ; a toc ; about drink ; abren
        needs_clarification	5	addres has ; airport is ; al rat ; al tech ; alcohol par ; alg o ; allow and
        needs_clarification	5	als 0 ; als what ; ambulanc becaus ; and dand ; and what ; are best
        needs_clarification	5	are try ; ask them ; at birthday ; at car ; at end ; at som ; avent del
        needs_clarification	5	away at ; azuc ; bad connection ; banan ; bed befor ; been dat ; been togeth
        needs_clarification	5	besoin ; besoin daid ; birthday is ; blood from ; both are ; breastbon sinc
        needs_clarification	5	buen nos ; cabal ; cal at ; cal its ; calend with ; callback ; can step
        needs_clarification	5	can typ ; card out ; cho practic ; chop ; cld ; clr cowork ; clr daught
        needs_clarification	5	clr was ; cobran y ; cod in ; colleg student ; commission ; complicat
        needs_clarification	5	concern my ; convulsion ahorit ; could she ; cros street ; crush chest
        needs_clarification	5	cry no ; cry say ; czy ; d residential ; dad can ; daid ; daught the
        needs_clarification	5	de pen ; decid to ; del intern ; del jardin ; desped de ; did 0 ; did he
        needs_clarification	5	didnt say ; didnt see ; dij mas ; disregard ; diyan ; do folk ; dog wil
        needs_clarification	5	dond qued ; dont know ; dough ; downtown is ; driv play ; drov past
        needs_clarification	5	ear for ; effect ; el dej ; el fin ; el sol ; empez el ; eng / ; escrit en
        needs_clarification	5	etoh ask ; even talk ; every shift ; every sunday ; excus the ; explic ; ext
        needs_clarification	5	fal portugu ; fan and ; field and ; for lat ; for now ; for sist ; found us
        needs_clarification	5	from lax ; fuimo a ; futur ; gasp ; gato y ; gav no ; get sob ; gmail
        needs_clarification	5	got bed ; got stuck ; guten tag ; had your ; half in ; hang herself
        needs_clarification	5	hang on ; has nev ; he set ; help for ; her visit ; hicimo una ; hij y
        needs_clarification	5	hinch ; hinch de ; his head ; his lif ; hos and ; host 0 ; how far
        needs_clarification	5	i deliver ; i refere ; i say ; i wont ; ibamo ; ill leav ; im fil ; im park
        needs_clarification	5	im sorry ; incoherencia ; instruc ; insuranc agent ; intern en ; iron and
        needs_clarification	5	it sinc ; it wher ; its heroin ; its me ; ive fil ; ive used ; juev en
        needs_clarification	5	kailangan ; kapatid ko ; keep driv ; khong ; kil tim ; kis the ; knock down
        needs_clarification	5	kto ; la entr ; la mism ; la muchach ; la pagin ; la play ; landlord re
        needs_clarification	5	las diez ; le quis ; left msg ; lif is ; lik august ; litr ; liv her
        needs_clarification	5	liv to ; llamen ; lot has ; lueg ; lueg q ; lup ; m ask ; mam dic ; mam llev
        needs_clarification	5	mam ve ; mas escribirl ; mayor pregunt ; me lock ; me orient ; measur the
        needs_clarification	5	mencion ; metformin ; meth dai ; mgr re ; mom i ; mom say ; morn person
        needs_clarification	5	morn then ; mowi ; mowi po ; much or ; muy bajit ; my priest ; my school
        needs_clarification	5	my stepdaught ; my toddl ; myself tonight ; nam cal ; nam or ; navidad
        needs_clarification	5	near us ; nearest ; net and ; ng tulong ; night clerk ; no contest ; no en
        needs_clarification	5	no paperwork ; nobody ill ; notic til ; nunc ha ; o meu ; od ; of od
        needs_clarification	5	off it ; oi ; ola ; old son ; on drug ; on use ; one had ; one sid
        needs_clarification	5	only cal ; or when ; our dog ; our fridg ; our magnet ; out now ; outsid her
        needs_clarification	5	pain in ; part de ; past your ; peer ; perc ; perdonenm todo ; phon menu
        needs_clarification	5	pleas cal ; pls someon ; plu ; po polsku ; polsku ; pottery clas ; pour mon
        needs_clarification	5	pref to ; program y ; promis her ; pura incoherencia ; q 0 ; q el
        needs_clarification	5	que hablen ; que usted ; quier viv ; quisier platic ; re 0 ; re niec
        needs_clarification	5	re tenant ; re visit ; reach me ; real all ; recamar ; regard my ; reloj de
        needs_clarification	5	right form ; ring ; roast ; room hav ; roommat has ; said its ; said wrong
        needs_clarification	5	salmon ; say both ; say uncl ; say who ; se que ; se trat ; se ve ; sens of
        needs_clarification	5	servic dog ; set level ; shel need ; shovel ; siet y ; sist rais ; sol queri
        needs_clarification	5	son liv ; son perc ; sorry about ; spanish speak ; speak re ; start out
        needs_clarification	5	stepdaught ; stop halfway ; su sal ; succes ; sum of ; supier que ; sw 0
        needs_clarification	5	swel ; tagalog diyan ; tak cign ; tamal los ; teapot ; tel someon ; tequil
        needs_clarification	5	text from ; thank ; the delivery ; the fax ; the particular ; the password
        needs_clarification	5	the remain ; the rop ; the sponsor ; the topic ; them is ; then did
        needs_clarification	5	then for ; ther bed ; ther drink ; ther ive ; thi cal ; thi pag ; thos wer
        needs_clarification	5	throat clos ; til monday ; tim as ; tim now ; to dig ; to hurt ; to row
        needs_clarification	5	toi can ; trabaj 0 ; travel for ; tre dia ; tru ; tulong ; turn int
        needs_clarification	5	twenty pound ; two min ; two question ; u tak ; un ano ; un foc ; un mes
        needs_clarification	5	uncl ran ; up b ; up blood ; us from ; using or ; wait list ; was eighty
        needs_clarification	5	was your ; what insuranc ; when ask ; who els ; who it ; who its
        needs_clarification	5	whoev read ; whol story ; wif if ; wil cb ; wil ring ; wind on ; women and
        needs_clarification	5	women togeth ; wouldnt giv ; wrong ext ; wrong extension ; wrot my
        needs_clarification	5	y tambien ; you are ; you peopl ; you tak ; your department ; your sign
        needs_clarification	5	your voic ; zucchini ; ~alcoholic ; ~da nombr ; ~in ~network ; ~inf ; ~kais
        needs_clarification	5	~network ; ~network with ; ~oth ~inf ; ~wifi
        needs_clarification	4	# left ; *ago.5 ; *arrests.0 ; *lastUsed.0 ; *substance.4:hypothetical
        needs_clarification	4	*suicidal.9:negated ; *suicidalOblique.0 ; + if ; + wif ; 0 car ; 0 keep
        needs_clarification	4	0 numb ; 0 sec ; 0 voic ; 0 wks ; a cast ; a crossword ; a fly ; a friend
        needs_clarification	4	a hab ; a jigsaw ; a job ; a pic ; a restaurant ; a star ; about me ; abov
        needs_clarification	4	acab tod ; accent ; accord ; accord to ; ad on ; addr ; addres on ; aft noon
        needs_clarification	4	al banc ; al final ; alguien sobr ; all i ; all weekend ; allow smok
        needs_clarification	4	alway said ; an interview ; and crack ; and how ; and mal ; and paid
        needs_clarification	4	and women ; ano el ; anoch fue ; anoth day ; answ when ; any bed
        needs_clarification	4	any detail ; apag el ; apologis ; apply ; apply for ; araw ; araw po
        needs_clarification	4	are both ; arm tingl ; arrib ; as min ; as one ; asaw ; asaw ko ; ask are
        needs_clarification	4	ask which ; ask you ; at eight ; at la ; autopist ; away she ; ay disculp
        needs_clarification	4	background clr ; balcony rail ; bank is ; battery at ; bc ; be cal ; be his
        needs_clarification	4	beard ; bed open ; been anywher ; been ask ; been clean ; been drink
        needs_clarification	4	befor lunch ; befor six ; being alon ; belt cinch ; big are ; bik ; bkgd
        needs_clarification	4	blink ; bor in ; bottl and ; burbank airport ; bus stop ; bush ; bust
        needs_clarification	4	cajon ; cal ; cal any ; cal del ; cal estan ; cal himself ; cal his ; cal m
        needs_clarification	4	cal me ; cam up ; cambi de ; can reach ; cant breath ; cara ; carnival
        needs_clarification	4	carpet ; cart with ; ce ; chapel ; chowd ; chuec ; cinc que ; clr jok
        needs_clarification	4	coc yo ; coch ; com through ; compramo ; computador ; con sangr ; contarl
        needs_clarification	4	convuls on ; cort los ; couch aft ; could kil ; could not ; cousin and
        needs_clarification	4	crack his ; cramp ; cri for ; crossword ; cry ; cry hung ; cumpli 0
        needs_clarification	4	dai and ; darl las ; daught and ; day besid ; day doing ; de agu ; de kind
        needs_clarification	4	de vera ; deadlin for ; dejarl ; delic ; despidiendos ; detail ; detail on
        needs_clarification	4	did try ; die and ; dij mi ; dij par ; doe one ; doesnt fit ; doesnt smel
        needs_clarification	4	doing wel ; don with ; dont answ ; dont match ; dont ring ; door is
        needs_clarification	4	dorm el ; dos minuto ; drink again ; driv aft ; drug stor ; eat oatmeal
        needs_clarification	4	el alcohol ; el map ; el pleit ; el telefon ; eleven hour ; ell la
        needs_clarification	4	els known ; em portugu ; emotional ; ems ; encant ; encer en ; es par
        needs_clarification	4	es sol ; es tod ; escuch ; est corre ; estoy encer ; even sur
        needs_clarification	4	everybody sign ; explain ; explain to ; fac has ; fal apart ; fax no
        needs_clarification	4	fel and ; femal cry ; fluid ; foam at ; foot two ; for uber ; for what
        needs_clarification	4	for wk ; form is ; frer ; friday im ; friend say ; from gat ; furth ; fus
        needs_clarification	4	gabi ; gabi po ; galon ; gibberish ; glit ; gon jump ; got anoth
        needs_clarification	4	graduat high ; habit from ; habl desd ; half a ; has a ; hasnt ask
        needs_clarification	4	hav driv ; hav privat ; hav work ; hay camion ; hay que ; he know ; he said
        needs_clarification	4	head open ; hear him ; hear peopl ; heart pil ; hel i ; help ; her can
        needs_clarification	4	her feet ; her throat ; hilf ; his breastbon ; his roommat ; his wed
        needs_clarification	4	his ~moth ; hom mom ; hop your ; hora a ; hous sinc ; hous to ; how big
        needs_clarification	4	how her ; husb drunk ; husband just ; i bak ; i hunt ; i meant ; i might
        needs_clarification	4	i quit ; i wrot ; idk why ; if wer ; il ; ill cal ; ill hav ; im back
        needs_clarification	4	im put ; im usual ; in bkgd ; in spanish ; in traffic ; informacion
        needs_clarification	4	insuranc company ; is about ; is la ; is som ; it let ; it written ; ito sa
        needs_clarification	4	jigsaw ; jigsaw puzzl ; just pick ; just send ; kailangan po ; keep narcan
        needs_clarification	4	kid the ; know can ; la autopist ; la azul ; la llam ; la navaj ; lady in
        needs_clarification	4	landlord tenant ; lang ; last physical ; laugh in ; le marc ; le veo
        needs_clarification	4	leav your ; left the ; legib ; lexapr ; library book ; lif togeth ; link to
        needs_clarification	4	listen to ; llam manan ; llor dic ; long is ; los gallo ; lower ; lueg les
        needs_clarification	4	lug est ; lying down ; m ; m cal ; m cocain ; madrin ; maestr de
        needs_clarification	4	magandang araw ; magandang gabi ; mango ; marqu ; may be ; mayb its
        needs_clarification	4	me llaman ; me meti ; me tak ; me thi ; me which ; mean all ; mes up
        needs_clarification	4	met the ; meth ; meth then ; mom 0 ; mom driv ; mom right ; mon frer
        needs_clarification	4	monterrey ; mor she ; my bik ; my bowl ; my driv ; myself aft ; nad a
        needs_clarification	4	nam / ; nam in ; need som ; neph ; ni cuand ; ni nad ; night becaus
        needs_clarification	4	night owl ; no children ; no dic ; no etoh ; no its ; no mencion ; no mi
        needs_clarification	4	no ~da ; no ~si ; no él ; nobody hurt ; noi ; noi tieng ; nosy
        needs_clarification	4	not elaborat ; not going ; not tak ; noth she ; now 0 ; numb off ; numer es
        needs_clarification	4	of oil ; of vacation ; off myself ; offic at ; ojal ; on one ; on pcp
        needs_clarification	4	on sam ; on slot ; on til ; on vacation ; onc used ; only word ; open it
        needs_clarification	4	open til ; otr que ; our congregation ; out his ; out loud ; outdoor and
        needs_clarification	4	outsid with ; owl ; own hair ; padr de ; pageant ; park ; parol offic
        needs_clarification	4	password are ; pastilla en ; payment ; penal ; per week ; pesc fuer
        needs_clarification	4	phon for ; physical was ; pic of ; pick one ; pil int ; pis y ; plac or
        needs_clarification	4	plait ; plant on ; pleas ask ; pleas just ; pleas mail ; po ito ; po ng
        needs_clarification	4	polk ; por dond ; porch light ; positiv ; pref ; presion toda ; pretzel
        needs_clarification	4	pric list ; proud of ; put in ; que escrib ; que seguro ; que vuelv
        needs_clarification	4	qued cerc ; quelquun ; queri que ; quien mas ; quit meth ; re broth
        needs_clarification	4	read from ; refere youth ; refundabl ; rieg las ; right behind ; ring him
        needs_clarification	4	rn ; rop with ; s m ; sa kapatid ; sal mi ; say leav ; say meth ; say self
        needs_clarification	4	say used ; scholarship fund ; scream at ; se oye ; se oyen ; section of
        needs_clarification	4	seen it ; senor por ; shak the ; she wav ; shield of ; shield tri ; shuttl
        """
}
