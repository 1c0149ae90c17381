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
        needs_clarification	14	phon allow ; pleas confirm ; sam # ; self then ; speak counselor
        needs_clarification	14	system set ; trabajan ; visit on ; wil c/b ; ~estacionamient
        needs_clarification	13	all im ; be noth ; clas play ; depend who ; era joven ; es por ; es él
        needs_clarification	13	in touch ; ko ; nev tri ; of you ; perdonenm ; priority ; puppy ; re cok
        needs_clarification	13	rest out ; say cok ; say son ; sobr mi ; tech job ; to pres ; to rep
        needs_clarification	13	usa es ; vm 0 ; vou ; we tak ; wil hav ; y / ; ~friend
        needs_clarification	12	*mandate.2 ; a teach ; a ~servic ; about meth ; aft smok ; air com
        needs_clarification	12	are cod ; but clr ; cal pt ; cal sam ; cant talk ; cb ; contact and
        needs_clarification	12	dand el ; depend which ; for din ; gf cok ; lin dead ; llamenm por
        needs_clarification	12	meth my ; mor inf ; motiv ; no my ; not himself ; noth mor ; only yes
        needs_clarification	12	pago ; porf ; problem con ; que part ; rath say ; sam cal ; sort it
        needs_clarification	12	stair drunk ; thi so ; thing out ; toi ; which son ; ya compr
        needs_clarification	12	~hay ~estacionamient
        needs_clarification	11	# on ; / d ; all you ; cok or ; dec mas ; detail want ; door with
        needs_clarification	11	establish ; in network ; is hit ; it men ; je ; los consejero ; mas aqui
        needs_clarification	11	meu ; my sob ; no for ; of seed ; on someth ; person about ; personal que
        needs_clarification	11	problema con ; q los ; rak ; rati ; room yes ; se mas ; see demon
        needs_clarification	11	sentenc and ; sid door ; sm ; tak tricar ; the application ; the nephew
        needs_clarification	11	want addres ; when last ; which insuranc ; wil try ; with ~anthem
        needs_clarification	11	work twic ; wrot letter ; y tienen ; ~anthem ; ~client re
        needs_clarification	10	*family.9 ; about my ; aceptan molin ; and are ; and foam ; are phon
        needs_clarification	10	beyond that ; cal or ; cal say ; coffe went ; cok then ; cost and ; dad say
        needs_clarification	10	day a ; declin every ; disconnect ; ell cre ; est cer ; exacta ; far are
        needs_clarification	10	farsi ; fiv day ; foot in ; for whom ; friend told ; good mom ; hav for
        needs_clarification	10	help her ; heroin i ; it concern ; jama ; la recamar ; machet y ; magandang
        needs_clarification	10	marquem despu ; mas dato ; me entiend ; month ther ; necesit habl ; nev set
        needs_clarification	10	nev used ; ng ; no # ; nobody dying ; not say ; novi me ; opening thi
        needs_clarification	10	or if ; paid the ; pleas cancel ; portugu ; queu iop ; rent through
        needs_clarification	10	repiti ; repiti la ; room are ; se a ; see abov ; speak she ; text pleas
        needs_clarification	10	the ear ; the habit ; the pt ; then cal ; tricar ; used crack ; want let
        needs_clarification	10	whil hold ; your card
        needs_clarification	9	a tightnes ; a ~friend ; accessibl ; all ive ; any good ; are men ; are tru
        needs_clarification	9	are typ ; around to ; at bank ; atienden en ; bad lin ; bad signal
        needs_clarification	9	boyfriend is ; build last ; cal lat ; cal when ; commission accredit
        needs_clarification	9	diganl a ; dm 0 ; el motiv ; fi ; fil it ; from him ; get air ; get nervou
        needs_clarification	9	get sleepy ; giv nam ; gon end ; gon numb ; good peopl ; group numb
        needs_clarification	9	ha prob ; hasnt quit ; heard about ; hes cal ; insuranc do ; kid lov
        needs_clarification	9	kid would ; know noth ; known ; la pregunt ; llamen por ; lo dio ; mail my
        needs_clarification	9	me onc ; neith ; nephew and ; network ; ni por ; no usa ; no wait
        needs_clarification	9	on channel ; on lunch ; one word ; only going ; only speak ; open 0
        needs_clarification	9	our nam ; par nadi ; pcs ; pech y ; perd el ; preguntan por ; problem with
        needs_clarification	9	question about ; reciben medi ; roommat last ; saw your ; say oth ; say wher
        needs_clarification	9	se de ; seed ; seizur right ; short sentenc ; so use ; somebody whol
        needs_clarification	9	speak farsi ; su niet ; tak medi ; the rail ; thi job ; thi link ; thre week
        needs_clarification	9	to die ; touch ~meth ; truck titl ; vegetabl ; web form ; weed out
        needs_clarification	9	wer from ; whichev ; whisper say ; who the ; wi ; wi fi ; wont talk
        needs_clarification	9	wrot the ; ~servic ~dog
        needs_clarification	8	# block ; + dob ; 0 sm ; a diari ; a fami ; a machin ; a nicknam ; a terribl
        needs_clarification	8	a woman ; aft tonight ; agre on ; alguem ; am tel ; answer only ; aqui estoy
        needs_clarification	8	bat break ; believ thi ; cal aft ; cal and ; camion por ; cant agre
        needs_clarification	8	cant writ ; caption ; clean his ; clt en ; cod is ; contradict ; correct it
        needs_clarification	8	cristal no ; cuant ni ; cuelg ; dato ; del volcan ; died od ; dm me
        needs_clarification	8	dres blu ; dtr meth ; el del ; espanol los ; espos and ; every jun ; f say
        needs_clarification	8	femal ; finish 0 ; form say ; four day ; french ; giup ; gun out ; hablarl
        needs_clarification	8	hablen ; her ther ; hes break ; holiday is ; how often ; in no ; inf
        needs_clarification	8	int jaw ; its for ; its her ; jack and ; kms tonight ; la direccion
        needs_clarification	8	la zapateri ; landlord fix ; lif and ; liv person ; long silenc ; loteri
        needs_clarification	8	m say ; mi que ; much how ; neith sur ; new card ; no cb ; not get
        needs_clarification	8	not ~slur ; noth re ; our parrot ; over now ; pain and ; park on
        needs_clarification	8	parrot learn ; phon say ; pon mas ; precis de ; program cost ; pt is
        needs_clarification	8	question for ; quier informacion ; rat and ; rath talk ; ring me ; rn 0
        needs_clarification	8	say chest ; say pt ; second try ; shift end ; should get ; sign on ; silenc
        needs_clarification	8	sister on ; slot by ; sorry my ; speak one ; spel our ; stop near ; tak blu
        needs_clarification	8	tak medicar ; telefon ; than writ ; that can ; they mean ; tia de
        needs_clarification	8	tien problem ; today ther ; trabaj los ; us is ; us you ; used it
        needs_clarification	8	vecin dic ; volcan ; wash his ; wer kind ; wont be ; you his ; you ring
        needs_clarification	8	zapateri ; ~po ; ~slur ; ~tom alg
        needs_clarification	7	# only ; *alcoholic.0:hypothetical ; *instruction.0 ; *outpatientDuring.0
        needs_clarification	7	*sinceStopping.0 ; *suicidal.0 ; / 0 ; a est ; a ~son ; about ketamin
        needs_clarification	7	accreditation ; ahor ell ; an elephant ; and pregunt ; and won ; arbor
        needs_clarification	7	ayudenm ; back about ; back on ; bak sal ; ballpark ; be around ; bom
        needs_clarification	7	bom dia ; cal o ; can talk ; cancel the ; chest my ; chop onion ; client say
        needs_clarification	7	cocain my ; com thi ; crack an ; cristal mi ; crystal meth ; cut again
        needs_clarification	7	de arrib ; de gracia ; depend ; desarmador ; didnt pres ; differenc ; dij en
        needs_clarification	7	discus ; dos hijo ; down ther ; drink too ; drop befor ; each say ; el caf
        needs_clarification	7	el preci ; en monterrey ; en uno ; en voz ; es sobr ; espos alcohol
        needs_clarification	7	estan y ; even know ; f cry ; f mayb ; f voic ; f whisper ; first try
        needs_clarification	7	for himself ; for thanksgiv ; guten ; herman jueg ; hes high ; hom for
        needs_clarification	7	how much ; i chop ; if anyth ; im honest ; im worri ; is for ; is july
        needs_clarification	7	is lying ; it didnt ; it show ; it tru ; its complicat ; its my ; lastr
        needs_clarification	7	le dict ; learn the ; lin went ; lleg hast ; lo teng ; manan ya ; me perdon
        needs_clarification	7	me right ; mein ; minh ; mon fil ; mor over ; much is ; my bump ; my lost
        needs_clarification	7	n stuf ; nagsasalit ; necesit ayud ; need you ; neighbor has ; network with
        needs_clarification	7	nev mind ; ng tagalog ; no despert ; no hurry ; no inf ; no ~substanc
        needs_clarification	7	nobody need ; not 0 ; noth its ; now it ; numb block ; numer en ; o que
        needs_clarification	7	our numb ; person to ; phon off ; pt cal ; pt its ; que cal ; rail ; rail 0
        needs_clarification	7	re substanc ; residential in ; resourc ; say neith ; school got ; set foot
        needs_clarification	7	shap lik ; static ; synagogu ; tech open ; the basement ; the sid
        needs_clarification	7	they even ; think we ; think you ; tienen personal ; tir from ; tom el
        needs_clarification	7	tricar prim ; un problem ; we pul ; went cold ; what about ; whisper bf
        needs_clarification	7	who cut ; whol stil ; wif who ; with alcohol ; with real ; wont settl
        needs_clarification	7	would even ; would not ; wouldnt ; xin ; y dan ; yeah ; your succes ; ~cp
        needs_clarification	7	él ni
        needs_clarification	6	*abstinent.3 ; *phone.0 ; 0 nam ; 0 oh ; a brochur ; a question ; a quien
        needs_clarification	6	a stuf ; about help ; about her ; aft church ; air and ; ajud ; ak ; alguien
        needs_clarification	6	already finish ; am read ; am tir ; an offic ; and cranky ; and fish
        needs_clarification	6	and shoot ; appli for ; are dog ; are so ; ask $ ; atienden ; atty re
        needs_clarification	6	bar of ; be quiet ; be somebody ; becaus ive ; been gon ; befor mor
        needs_clarification	6	bkgd say ; blood from ; blood int ; break the ; bro died ; btw ; buen no
        needs_clarification	6	bulb ; cb # ; church every ; cm ; coc de ; cok every ; cok she ; colg
        needs_clarification	6	compr la ; con alguien ; confd ; consejero ; could hav ; cousin got
        needs_clarification	6	cousin then ; cry i ; cut his ; de ajud ; dead in ; decid ; dej numer
        needs_clarification	6	dej oir ; dict ; dieron est ; doe it ; dog flunk ; drink problem ; drunk and
        needs_clarification	6	dur com ; escribirl ; est pagin ; et ; everyon got ; f cal ; f re ; fault
        needs_clarification	6	fed the ; first numb ; food pantry ; francai ; furnac ; grab phon ; gravy
        needs_clarification	6	habit of ; halal ; hand with ; has fiv ; has slid ; hav forty ; he set
        needs_clarification	6	her wat ; hing off ; his drink ; hoi ; hom staf ; hor sal ; hum when
        needs_clarification	6	husb + ; husband cocain ; husband fel ; i apologiz ; id pref ; iglesi me
        needs_clarification	6	im mad ; in oxnard ; interview tue ; iop in ; is best ; is hav ; it play
        needs_clarification	6	ive pick ; kapatid ; keep doing ; knit needl ; know mor ; know who ; kratom
        needs_clarification	6	la insulin ; lat say ; le pregunt ; leagu on ; leav nam ; les dej
        needs_clarification	6	los miercol ; magnet ; mail us ; mak one ; mar and ; marc al ; may hav
        needs_clarification	6	mi numer ; mi puert ; mochil ; month and ; mov a ; mr okafor
        needs_clarification	6	my grandparent ; nam + ; necesit que ; neighbor kid ; neith wil ; nephew hes
        needs_clarification	6	no dio ; no el ; no se ; no use ; noma queri ; noma ya ; not stat
        needs_clarification	6	noth furth ; now dont ; o nad ; of hav ; oficin de ; on staf ; onion
        needs_clarification	6	op ask ; or in ; otr line ; our bldg ; our door ; pa mi ; par all
        needs_clarification	6	par quien ; parl ; payment plan ; pil she ; po ba ; porqu él ; psalm ; pt 0
        needs_clarification	6	pued habl ; puk blood ; put anyth ; q re ; que haci ; que nunc ; rambl
        needs_clarification	6	rang the ; re gf ; re his ; re nephew ; read thes ; reconcil ; regard a
        needs_clarification	6	rent paid ; repaint the ; ring back ; sa ; sal en ; sali del ; sam company
        needs_clarification	6	say dad ; se cort ; seriou tho ; sesent y ; set the ; she wish
        needs_clarification	6	shirt button ; sho stor ; shop cart ; shut off ; sinc 0 ; sink a ; sist sent
        needs_clarification	6	so high ; somebody stand ; somewher or ; somo dos ; sound 0 ; spam fold
        needs_clarification	6	teng el ; the factory ; the futur ; the jitter ; the largest ; the plumb
        needs_clarification	6	the subject ; ther ~park ; thi websit ; thing to ; thud ; tien un ; tingl
        needs_clarification	6	trai toi ; train in ; tuesday so ; tumb la ; twist ; typ at ; typ mor
        needs_clarification	6	un apunt ; un telefon ; unload ; ush ; vela ; vip ; vitamina ; vs used
        needs_clarification	6	was meant ; watermelon ; we repaint ; wear it ; wed ring ; what or
        needs_clarification	6	wheth your ; with 0 ; wk then ; word com ; wouldnt leav ; wrong box
        needs_clarification	6	y tanto ; you accept ; you allow ; you ask ; you with ; your nam ; your pric
        needs_clarification	6	~bet ~off ; ~park for ; ~student ; ~substanc inf
        needs_clarification	5	*substance.2:negated ; / span ; 0 dif ; 0 h ; 0 y ; a build ; a flood
        needs_clarification	5	a friend ; a pag ; a quit ; a recip ; a teapot ; a toc ; about drink ; abren
        needs_clarification	5	addres has ; airport is ; al rat ; al tech ; alcohol par ; alg o ; allow and
        needs_clarification	5	als 0 ; als what ; ambulanc becaus ; and dand ; and what ; are best
        needs_clarification	5	are try ; ask them ; at birthday ; at car ; at end ; at som ; avent del
        needs_clarification	5	away at ; azuc ; bad connection ; banan ; bed befor ; been ask ; been dat
        needs_clarification	5	been togeth ; besoin ; besoin daid ; birthday is ; both are ; breastbon sinc
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
        needs_clarification	5	from lax ; fuimo a ; futur ; gasp ; gat cod ; gato y ; gav no ; get sob
        needs_clarification	5	gmail ; got bed ; got stuck ; guten tag ; had your ; half in ; hang herself
        needs_clarification	5	hang on ; has nev ; help for ; her visit ; hicimo una ; hij y ; hinch
        needs_clarification	5	hinch de ; his head ; his lif ; hos and ; host 0 ; how far ; i deliver
        needs_clarification	5	i refere ; i say ; i wont ; ibamo ; ill leav ; im fil ; im park ; im sorry
        needs_clarification	5	incoherencia ; instruc ; insuranc agent ; intern en ; iron and ; it sinc
        needs_clarification	5	it wher ; its heroin ; its me ; ive fil ; ive used ; juev en ; kailangan
        needs_clarification	5	kapatid ko ; keep driv ; khong ; kil tim ; kis the ; knock down ; kto
        needs_clarification	5	la entr ; la mism ; la muchach ; la pagin ; la play ; landlord re ; las diez
        needs_clarification	5	le quis ; left msg ; lif is ; lik august ; litr ; liv her ; liv to ; llamen
        needs_clarification	5	lot has ; lueg ; lueg q ; lup ; m ask ; mam dic ; mam llev ; mam ve
        needs_clarification	5	mas escribirl ; mayor pregunt ; me lock ; me orient ; measur the ; mencion
        needs_clarification	5	metformin ; meth dai ; mgr re ; mom i ; mom say ; morn person ; morn then
        needs_clarification	5	mowi ; mowi po ; much or ; muy bajit ; my priest ; my school ; my stepdaught
        needs_clarification	5	my toddl ; myself tonight ; nam cal ; nam or ; navidad ; near us ; nearest
        needs_clarification	5	net and ; ng tulong ; night clerk ; no contest ; no en ; no paperwork
        needs_clarification	5	nobody ill ; notic til ; nunc ha ; o meu ; od ; of od ; off it ; oi ; ola
        needs_clarification	5	old son ; on drug ; on use ; one had ; one sid ; only cal ; or when
        needs_clarification	5	our dog ; our fridg ; our magnet ; out now ; outsid her ; pain in ; part de
        needs_clarification	5	past your ; peer ; per week ; perc ; perdonenm todo ; phon menu ; pleas cal
        needs_clarification	5	pls someon ; plu ; po polsku ; polsku ; pottery clas ; pour mon ; pref to
        needs_clarification	5	program y ; promis her ; pura incoherencia ; q 0 ; q el ; que hablen
        needs_clarification	5	que usted ; quier viv ; quisier platic ; re 0 ; re niec ; re tenant
        needs_clarification	5	re visit ; reach me ; real all ; recamar ; regard my ; reloj de ; right form
        needs_clarification	5	ring ; roast ; room hav ; roommat has ; said its ; said wrong ; salmon
        needs_clarification	5	say both ; say uncl ; say used ; say who ; se que ; se trat ; se ve
        needs_clarification	5	sens of ; servic dog ; set level ; shel need ; shovel ; siet y ; sist rais
        needs_clarification	5	sol queri ; son liv ; son perc ; sorry about ; spanish speak ; speak re
        needs_clarification	5	start out ; stepdaught ; stop halfway ; su sal ; succes ; sum of
        needs_clarification	5	supier que ; sw 0 ; swel ; tagalog diyan ; tak cign ; tamal los ; teapot
        needs_clarification	5	tel someon ; tequil ; text from ; thank ; the delivery ; the fax ; the gun
        needs_clarification	5	the particular ; the password ; the remain ; the rop ; the sponsor
        needs_clarification	5	the topic ; them is ; then did ; then for ; ther bed ; ther drink ; ther ive
        needs_clarification	5	thi cal ; thi pag ; thos wer ; throat clos ; til monday ; tim as ; tim now
        needs_clarification	5	to dig ; to hurt ; to row ; toi can ; trabaj 0 ; travel for ; tre dia ; tru
        needs_clarification	5	tulong ; turn int ; twenty pound ; two min ; two question ; u tak ; un ano
        needs_clarification	5	un foc ; un mes ; uncl ran ; up b ; up blood ; us from ; using or
        needs_clarification	5	wait list ; was eighty ; was your ; what insuranc ; when ask ; who els
        needs_clarification	5	who it ; who its ; whoev read ; whol story ; wif if ; wil cb ; wil ring
        needs_clarification	5	wind on ; women and ; women togeth ; wouldnt giv ; wrong ext
        needs_clarification	5	wrong extension ; wrot my ; y tambien ; you are ; you peopl ; you tak
        needs_clarification	5	your department ; your sign ; your voic ; zucchini ; ~alcoholic ; ~da nombr
        needs_clarification	5	~in ~network ; ~inf ; ~kais ; ~network ; ~network with ; ~oth ~inf ; ~wifi
        needs_clarification	4	# left ; *ago.5 ; *arrests.0 ; *lastUsed.0 ; *substance.4:hypothetical
        needs_clarification	4	*suicidal.9:negated ; *suicidalOblique.0 ; + if ; + wif ; 0 car ; 0 keep
        needs_clarification	4	0 numb ; 0 sec ; 0 voic ; 0 wks ; a cast ; a crossword ; a fly ; a hab
        needs_clarification	4	a jigsaw ; a job ; a pic ; a restaurant ; a star ; about me ; abov
        needs_clarification	4	acab tod ; accent ; accord ; accord to ; ad on ; addr ; addres on ; aft noon
        needs_clarification	4	al banc ; al final ; alguien sobr ; all i ; all weekend ; allow smok
        needs_clarification	4	alway said ; an interview ; and crack ; and how ; and mal ; and paid
        needs_clarification	4	and women ; ano el ; anoch fue ; anoth day ; answ when ; any bed
        needs_clarification	4	any detail ; apag el ; apologis ; apply ; apply for ; araw ; araw po
        needs_clarification	4	are both ; arm tingl ; arrib ; as min ; as one ; asaw ; asaw ko ; ask are
        needs_clarification	4	ask which ; ask you ; at la ; autopist ; away she ; ay disculp
        needs_clarification	4	background clr ; balcony rail ; bank is ; battery at ; bc ; be cal ; be his
        needs_clarification	4	beard ; bed open ; been anywher ; been clean ; been drink ; befor lunch
        needs_clarification	4	befor six ; being alon ; belt cinch ; big are ; bik ; bkgd ; blink ; bor in
        needs_clarification	4	bottl and ; burbank airport ; bus stop ; bush ; bust ; cajon ; cal ; cal any
        needs_clarification	4	cal del ; cal estan ; cal himself ; cal his ; cal m ; cal me ; cam up
        needs_clarification	4	cambi de ; can reach ; cant breath ; cara ; carnival ; carpet ; ce ; chapel
        needs_clarification	4	chowd ; chuec ; cinc que ; clr jok ; coc yo ; coch ; com through ; compramo
        needs_clarification	4	computador ; con sangr ; contact you ; contarl ; convuls on ; cort los
        needs_clarification	4	couch aft ; could kil ; could not ; cousin and ; crack his ; cramp ; cri for
        needs_clarification	4	crossword ; cry ; cry hung ; cumpli 0 ; dai and ; daught and ; day besid
        needs_clarification	4	day doing ; de agu ; de kind ; de vera ; deadlin for ; dejarl ; delic
        needs_clarification	4	despidiendos ; detail ; detail on ; did try ; die and ; dij mi ; dij par
        needs_clarification	4	diner del ; doe one ; doesnt fit ; doesnt smel ; doing wel ; don with
        needs_clarification	4	dont answ ; dont match ; dont ring ; door is ; dorm el ; dos minuto
        needs_clarification	4	drink again ; driv aft ; drug stor ; eat oatmeal ; el alcohol ; el map
        needs_clarification	4	el pleit ; el telefon ; eleven hour ; ell la ; els known ; em portugu
        needs_clarification	4	emotional ; ems ; encant ; encer en ; es par ; es sol ; es tod ; escuch
        needs_clarification	4	est corre ; estoy encer ; even sur ; everybody sign ; explain ; explain to
        needs_clarification	4	fac has ; fal apart ; fel and ; femal cry ; fluid ; foam at ; foot two
        needs_clarification	4	for uber ; for what ; for wk ; form is ; frer ; friday im ; friend say
        needs_clarification	4	from gat ; furth ; fus ; gabi ; gabi po ; galon ; gibberish ; glit
        needs_clarification	4	gon jump ; got anoth ; graduat high ; habit from ; habl desd ; half a
        needs_clarification	4	has a ; hasnt ask ; hav driv ; hav privat ; hav work ; hay camion ; hay que
        needs_clarification	4	he know ; he said ; head open ; hear him ; hear peopl ; heart pil ; hel i
        needs_clarification	4	help ; her can ; her feet ; her throat ; hilf ; his breastbon ; his roommat
        needs_clarification	4	his wed ; his ~moth ; hom mom ; hop your ; hora a ; hous sinc ; hous to
        needs_clarification	4	how big ; how her ; husb drunk ; husband just ; i bak ; i hunt ; i meant
        needs_clarification	4	i might ; i quit ; i wrot ; idk why ; if wer ; il ; ill cal ; ill hav
        needs_clarification	4	im back ; im put ; im usual ; in bkgd ; in spanish ; in traffic
        needs_clarification	4	informacion ; insuranc company ; is about ; is la ; is som ; it let
        needs_clarification	4	it written ; ito sa ; jigsaw ; jigsaw puzzl ; just pick ; just send
        needs_clarification	4	kailangan po ; keep narcan ; kid the ; know can ; la autopist ; la azul
        needs_clarification	4	la llam ; la navaj ; lady in ; landlord tenant ; lang ; last physical
        needs_clarification	4	laugh in ; le marc ; le veo ; leav your ; left the ; legib ; lexapr
        needs_clarification	4	library book ; lif togeth ; link to ; listen to ; llam manan ; llor dic
        needs_clarification	4	long is ; los gallo ; lower ; lueg les ; lug est ; lying down ; m cal
        needs_clarification	4	m cocain ; madrin ; maestr de ; magandang araw ; magandang gabi ; mango
        needs_clarification	4	marqu ; may be ; mayb its ; me llaman ; me meti ; me tak ; me thi ; me which
        needs_clarification	4	mean all ; mes up ; met the ; meth ; meth then ; minivan ; mom 0 ; mom driv
        needs_clarification	4	mom right ; mon frer ; monterrey ; mor she ; my bik ; my bowl ; my driv
        needs_clarification	4	myself aft ; nad a ; nam / ; nam in ; need som ; neph ; ni cuand ; ni nad
        needs_clarification	4	night becaus ; night owl ; no children ; no dic ; no etoh ; no its
        needs_clarification	4	no mencion ; no mi ; no ~da ; no ~si ; no él ; nobody hurt ; noi
        needs_clarification	4	noi tieng ; nosy ; not elaborat ; not going ; not tak ; noth she ; now 0
        needs_clarification	4	numb off ; numer es ; of oil ; of vacation ; off myself ; offic at ; ojal
        needs_clarification	4	on one ; on pcp ; on sam ; on slot ; on til ; on vacation ; onc used
        needs_clarification	4	only word ; open it ; open til ; otr que ; our congregation ; out his
        needs_clarification	4	out loud ; outdoor and ; outsid with ; owl ; own hair ; padr de ; pageant
        needs_clarification	4	park ; parol offic ; password are ; pastilla en ; payment ; penal
        needs_clarification	4	pesc fuer ; phon for ; physical was ; pic of ; pick one ; pil int ; pis y
        needs_clarification	4	plac or ; plait ; plant on ; pleas ask ; pleas just ; pleas mail ; po ito
        needs_clarification	4	po ng ; polk ; por dond ; porch light ; positiv ; pref ; presion toda
        needs_clarification	4	pretzel ; pric list ; proud of ; put in ; que escrib ; que seguro
        needs_clarification	4	que vuelv ; qued cerc ; quelquun ; queri que ; quien mas ; quit meth
        needs_clarification	4	re broth ; read from ; refere youth ; refundabl ; rieg las ; right behind
        needs_clarification	4	ring him ; rn ; rop with ; s m ; sa kapatid ; sal mi ; say leav ; say meth
        """
}
