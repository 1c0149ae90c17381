extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	32	gav addres ; then nev
        needs_clarification	22	elaborat ; lin open
        needs_clarification	21	queu
        needs_clarification	19	accredit ; clarify ; kosh ; rath <say>
        needs_clarification	18	<think> ~<consume> ; ~anthem
        needs_clarification	17	marquem ; re <stimulant> ; then that ; to vm ; urgency ; used ~<stimulant>
        needs_clarification	17	used ~cok
        needs_clarification	16	bonjour ; dos mes ; its about ; ko ; llamenm ; need help ; pleas i
        needs_clarification	16	someon cal ; then say ; un famili
        needs_clarification	15	<insurance> yes ; <intoxicated> <hit> ; <need> cb ; beyond that ; cuest y
        needs_clarification	15	lin <blood> ; lin cut ; park for ; priority ; say why ; system set
        needs_clarification	15	then <say> ; uh ; uh yeah ; un zapat ; want cb ; zapat
        needs_clarification	14	aft thursday ; dob ; first sentenc ; joint commission ; just <phone> ; meu
        needs_clarification	14	pt nev ; pueden <phone> ; que jama ; rail on ; tak kais ; the interview
        needs_clarification	14	to pres ; wil c/b ; wil hav ; ~<stimulant> in
        needs_clarification	13	*conflict.0 ; <think> anyth ; all im ; and do ; bien tom ; lin <fall>
        needs_clarification	13	lin drop ; nev used ; our card ; rati ; regard ; sam cal ; sister on
        needs_clarification	13	succes rat ; than typ ; visit on ; ya compr
        needs_clarification	12	*family.9 ; <hit> <sober> ; <kin> its ; <phone> eith ; <stimulant> then
        needs_clarification	12	aclar ; and ~<money> ; asdf <shame> ; asdf sorry ; cal when ; cb ; dec mas
        needs_clarification	12	depend who ; dond quedan ; each say ; es por ; f <blood> ; f cut ; is park
        needs_clarification	12	just cal ; know anyth ; la detox ; llamenm por ; lueg que ; mas dato ; no #
        needs_clarification	12	noth mor ; oficin de ; sam # ; say son ; se mas ; sort it ; street on
        needs_clarification	12	to rep ; y dond ; ~estacionamient
        needs_clarification	11	<asleep> out ; <day> <week> ; <phone> when ; about <sedative> ; accredit by
        needs_clarification	11	aceptan molin ; are <pet> ; build the ; client then ; cut again
        needs_clarification	11	depend which ; establish ; far are ; hablenm ; in <feel> ; in touch
        needs_clarification	11	is hit ; jama ha ; m re ; m whisper ; n <drug> ; nam <continue>
        needs_clarification	11	need rehab ; of you ; or if ; perdonenm ; pleas mail ; portugu
        needs_clarification	11	pueden marc ; re cok ; rest out ; say mor ; self then ; slot to ; something
        needs_clarification	11	truck titl ; we agre ; we tak ; which son ; ~hay ~<drive>
        needs_clarification	11	~hay ~estacionamient
        needs_clarification	10	# on ; <amount> inf ; <need> informacion ; <phone> <fire> ; <phone> allow
        needs_clarification	10	<phone> onc ; <say> than ; <stimulant> mi ; <vendor> <partner>
        needs_clarification	10	about ketamin ; about meth ; alguem ; all you ; and foam ; bien <consume>
        needs_clarification	10	break the ; but clr ; cal pt ; cok or ; crystal meth ; disconnect
        needs_clarification	10	doesnt pick ; est cer ; every jun ; fath he ; fi ; foot in ; for din
        needs_clarification	10	for himself ; form say ; four day ; hav for ; holiday is ; it concern ; je
        needs_clarification	10	lin <die> ; nev <try> ; nev set ; nev tri ; ni desd ; of seed ; one say
        needs_clarification	10	oth <say> ; oth say ; person stop ; pleas confirm ; precis de
        needs_clarification	10	problema con ; que part ; reciben medi ; see demon ; sobr mi ; st <phone>
        needs_clarification	10	st cal ; tak tricar ; tech job ; the pt ; then thi ; thing out ; tri it
        needs_clarification	10	usa piedr ; used crack ; vou ; wi fi ; y / ; ~slur
        needs_clarification	9	# block ; *mandate.2 ; *outpatientDuring.0 ; / n ; <blade> <hit>
        needs_clarification	9	<colleague> then ; <give> nam ; <insurance> do ; <intoxicated> <play>
        needs_clarification	9	<last> <think> ; <pet> allow ; <say> clean ; <soon> que ; <stimulant> es
        needs_clarification	9	<treatment> <clinician> ; <try> <moment> ; a ~servic ; about <stimulant>
        needs_clarification	9	accept <insurance> ; aft smok ; aft tonight ; ballpark ; be around ; camel
        needs_clarification	9	cant agre ; cb # ; clean his ; cok then ; cousin that ; doctor or
        needs_clarification	9	doe <consume> ; dond <wait> ; dos ano ; drank so ; ext ; for whom ; gf cok
        needs_clarification	9	go <go> ; ha <try> ; ha prob ; in network ; inf ; jama ; la maceta ; meth my
        needs_clarification	9	minivan ; mor inf ; necesit habl ; new card ; no cb ; no it ; no wait
        needs_clarification	9	noma queri ; not himself ; phon allow ; pleas cal ; problem with ; pt is
        needs_clarification	9	queu iop ; quien <phone> ; quien llam ; ring us ; rn 0 ; say nev
        needs_clarification	9	set <bodypart> ; set foot ; shift end ; speak counselor ; static ; su niet
        needs_clarification	9	talk than ; tea at ; thre week ; toi ; tricar ; usa es ; want addres
        needs_clarification	9	we <insurance> ; we bil ; with ~<play> ; with ~anthem ; wont talk ; wrot the
        needs_clarification	9	y tienen ; your card ; ~<drug> inf ; ~<kin> i
        needs_clarification	8	0 clr ; 0 diabetic ; 0 hung ; <ask> <partner> ; <ask> ~<consume>
        needs_clarification	8	<eat> desd ; <gun> out ; <home> only ; <month> <consume> ; <photo> com
        needs_clarification	8	<play> <fire> ; <put> <remember> ; <record> as ; <say> nev ; <see> abov
        needs_clarification	8	<soon> <see> ; <stimulant> ~<stimulant> ; <treatment> in ; a brochur
        needs_clarification	8	a tightnes ; about my ; accessibl ; alg o ; am <clothes> ; appli for
        needs_clarification	8	apunt de ; around to ; ayudenm ; back about ; bed again ; bottom and
        needs_clarification	8	burbank <town> ; cal or ; cal say ; clas play ; contact and ; cry i
        needs_clarification	8	cry said ; cuant ni ; dan <money> ; dan facilidad ; dand el
        needs_clarification	8	doesnt <remember> ; drop befor ; each <say> ; era <stranger> ; era joven
        needs_clarification	8	es él ; estan y ; facilidad ; fil it ; gf <stimulant> ; giup ; grand que
        needs_clarification	8	group numb ; hablen ; hay <clinician> ; help her ; hes high ; hij y
        needs_clarification	8	his twin ; how lat ; hr <stranger> ; hr lady ; intern en ; it <stranger>
        needs_clarification	8	it men ; it tru ; its complicat ; its for ; kid lov ; la pregunt
        needs_clarification	8	lik <alcohol> ; lin <hear> ; log in ; long <calm> ; magandang ; mas aqui
        needs_clarification	8	mein ; mgr re ; nam she ; nephew and ; network ; no mi ; no my
        needs_clarification	8	nobody <die> ; nobody dying ; not say ; noth <amount> ; novi me ; on pcp
        needs_clarification	8	one <say> ; only going ; only yes ; opening thi ; or out ; oth is ; pat
        needs_clarification	8	phon him ; phon now ; pleas contact ; porf ; problem con ; q los ; q re
        needs_clarification	8	que haci ; rat and ; repiti la ; room are ; se a ; see abov ; sesent y
        needs_clarification	8	staf to ; surfboard ; talk out ; tech open ; tien problem ; tienen personal
        needs_clarification	8	titl on ; trabaj los ; vm 0 ; who hasnt ; who the ; work twic
        needs_clarification	8	wouldnt elaborat ; wouldnt know ; yeah ; year new ; you <clothes>
        needs_clarification	8	you allow ; you ring ; your guy ; ~<colleague> re ; ~<try> ~<stimulant>
        needs_clarification	8	~answer ; ~client re ; ~friend ; ~im ~<go> ; ~inf ; ~not ~answer ; ~po
        needs_clarification	8	~wher ~im
        needs_clarification	7	# only ; *lastUsed.0 ; 0 dif ; 0 oh ; <amount> es ; <asleep> el
        needs_clarification	7	<blade> <opening> ; <blood> <continue> ; <clinician> 0 ; <cold> <see>
        needs_clarification	7	<confused> i ; <consume> o ; <consume> problem ; <crowd> <pet> ; <drive> fre
        needs_clarification	7	<goodbye> y ; <headface> <break> ; <home> along ; <job> station ; <night> as
        needs_clarification	7	<pet> <school> ; <phone> <promise> ; <phone> <say> ; <phone> pt ; <rail> 0
        needs_clarification	7	<sad> <rope> ; <say> <treatment> ; <say> neith ; <say> whoev ; <say> why
        needs_clarification	7	<soon> q ; <start> <write> ; <stimulant> hes ; <stop> <key>
        needs_clarification	7	<stop> ~<stimulant> ; <stranger> ~<insurance> ; <take> <feel> ; <take> or
        needs_clarification	7	<town> <key> ; <treatment> <alcohol> ; acab con ; already finish
        needs_clarification	7	an elephant ; and <treatment> ; answer only ; are <phone> ; are phon
        needs_clarification	7	atienden en ; bad signal ; befor mor ; believ thi ; bom ; bom <day>
        needs_clarification	7	bom dia ; cal sam ; can typ ; cant talk ; cocain es ; coffe went
        needs_clarification	7	contradict ; cost and ; couch aft ; dad say ; day a ; declin <always>
        needs_clarification	7	declin every ; dej numer ; detail want ; did ~<stimulant> ; dm 0
        needs_clarification	7	doesnt rememb ; drank ; drink problem ; dtr meth ; ell cre ; en malo
        needs_clarification	7	espanol los ; fal portugu ; farsi ; finish 0 ; french ; from lax
        needs_clarification	7	from union ; gav no ; get air ; gun out ; guten ; hed say ; in no ; insid it
        needs_clarification	7	its xanax ; key is ; kid would ; knit needl ; let u ; lety ; lin dead
        needs_clarification	7	liv person ; llamen por ; los consejero ; los dato ; lueg q ; malo paso
        needs_clarification	7	marquem <soon> ; marquem despu ; mi que ; minh ; motiv ; my cel
        needs_clarification	7	necesit ayud ; neith ; neith wil ; network with ; ni por ; ni si ; no for
        needs_clarification	7	not 0 ; not ~<intoxicated> ; not ~slur ; noth <moment> ; noth now ; of cough
        needs_clarification	7	of question ; only speak ; or what ; our numb ; outsid with ; pag open
        needs_clarification	7	park fre ; parl ; person about ; pleas cancel ; primer <need> ; pued <say>
        needs_clarification	7	q 0 ; que cal ; quier viv ; rail 0 ; reconcil ; refundabl ; regard a
        needs_clarification	7	rent through ; residential in ; roommat has ; sa ; say cok ; say pt
        needs_clarification	7	sepulved and ; set level ; sid door ; sm ; somebody about ; stair drunk
        needs_clarification	7	swel ; the cater ; the mural ; then <phone> ; then cal ; thi addres
        needs_clarification	7	think we ; thru <room> ; tiend me ; to clarify ; toi can ; tra machet
        needs_clarification	7	travel for ; tru ; twist ; un foc ; union station ; want let ; watermelon
        needs_clarification	7	what about ; when <last> ; when last ; who its ; wi ; yes / ; you talk
        needs_clarification	7	~<insurance> with ; ~cign ; ~network with
        needs_clarification	6	# <leave> ; # off ; *phone.0 ; *substance.2:negated ; *suicidal.0 ; + dob
        needs_clarification	6	/ how ; 0 <night> ; 0 <soon> ; 0 other ; 0 tomorrow ; <alcohol> problem
        needs_clarification	6	<always> <angry> ; <always> <cannabis> ; <amount> away ; <amount> how
        needs_clarification	6	<ask> nad ; <asleep> stand ; <blade> <need> ; <blood> <room>
        needs_clarification	6	<cannabis> out ; <chestheart> <consume> ; <chestheart> <pill> ; <clothes> us
        needs_clarification	6	<day> frer ; <die> od ; <feel> ~<stimulant> ; <fire> de ; <happy> <alcohol>
        needs_clarification	6	<hear> bf ; <height> <see> ; <hospital> <emergency> ; <kin> then
        needs_clarification	6	<media> <day> ; <money> x ; <month> y ; <need> <phone> ; <opening> <year>
        needs_clarification	6	<pet> <opening> ; <phone> aft ; <phone> es ; <phone> sam ; <phone> then
        needs_clarification	6	<record> <try> ; <sad> i ; <say> <stimulant> ; <say> farsi
        needs_clarification	6	<stimulant> <rope> ; <stimulant> <say> ; <stimulant> or ; <stop> an
        needs_clarification	6	<stop> near ; <stranger> re ; <stranger> the ; <take> toi ; <treatment> on
        needs_clarification	6	<try> <phone> ; <year> ni ; a diari ; a human ; a machin ; a map ; a recog
        needs_clarification	6	a teach ; a voic ; a ~<friend> ; a ~friend ; about drink ; acab tod
        needs_clarification	6	accreditation ; aceptan ; administrator ; air com ; ajud ; ako ; alguien
        needs_clarification	6	all hed ; allow <pet> ; am tel ; and gues ; and won ; anh ; anh chi
        needs_clarification	6	are cod ; are dog ; are tru ; asleep stand ; at car ; back on ; bad <play>
        needs_clarification	6	bat break ; be noth ; been clean ; besoin ; besoin daid ; big are
        needs_clarification	6	birthday is ; boyfriend is ; buen no ; bye ; cal lat ; callback
        needs_clarification	6	can <crowd> ; can peopl ; cb tmrw ; cha anh ; chi ; church every ; clos out
        needs_clarification	6	cocain my ; cocain nev ; cogen ; com thi ; con alguien ; confd
        needs_clarification	6	contact with ; cristal mi ; cuand por ; cuelg ; cur for ; daid ; dato
        needs_clarification	6	de ajud ; de vicio ; deteng ; died at ; died od ; dij en ; discus ; do folk
        needs_clarification	6	duerm el ; elder <stranger> ; es sobr ; escribirl ; espos and ; est pagin
        needs_clarification	6	estoy <lock> ; etoh ; every sunday ; ext 0 ; extension ; f <hear> ; f cry
        needs_clarification	6	f mayb ; fami com ; fami on ; fath d ; femal ; first numb ; fiv each
        needs_clarification	6	float on ; for fiv ; for rain ; francai ; frer ; garden is ; gasolin
        needs_clarification	6	get sleepy ; giv nam ; go of ; gon numb ; good mom ; guten tag ; halal
        needs_clarification	6	has <break> ; hav decid ; hav your ; heroin want ; hilf ; hoi ; honest with
        needs_clarification	6	how big ; how far ; how much ; how often ; hum when ; husband cocain
        needs_clarification	6	i dream ; iglesi me ; ill explain ; im by ; im worri ; insuranc do ; is beat
        needs_clarification	6	is best ; is july ; it coed ; it show ; its me ; its my ; ive fil ; kapatid
        needs_clarification	6	kms tonight ; know him ; know noth ; ko po ; kratom ; la min ; lad que
        needs_clarification	6	lent us ; light fluid ; lik august ; los precio ; maceta ; magnet ; maid
        needs_clarification	6	mail my ; main <phone> ; mal voic ; manan ya ; many thank ; me entiend
        needs_clarification	6	me onc ; meth then ; mil away ; mon frer ; much how ; n stuf ; nad que
        needs_clarification	6	nam + ; ng ; no detail ; no its ; no usa ; not <say> ; not <take>
        needs_clarification	6	numb below ; numer es ; o nad ; off <stimulant> ; on channel ; on drug
        needs_clarification	6	on lunch ; on someth ; one word ; otr line ; over <moment> ; over now
        needs_clarification	6	overpas look ; pago ; paid the ; pain in ; park on ; parol offic
        needs_clarification	6	parrot learn ; pcs ; pech me ; pech y ; perc ; perd el ; phon for
        needs_clarification	6	piedr que ; pref text ; pt its ; question about ; quier informacion
        needs_clarification	6	rath say ; re cost ; regard my ; repiti ; ring ; ring me ; roommat last
        needs_clarification	6	rough what ; say neith ; say oth ; se cort ; se de ; see pcp ; sentenc and
        needs_clarification	6	shar and ; shel need ; sho stor ; should get ; si alguien ; sist cut
        needs_clarification	6	six day ; so high ; somebody had ; somebody whol ; somo dos ; sorry my
        needs_clarification	6	spanish speak ; speak farsi ; speak she ; sr ; stop near ; suy con ; tak blu
        needs_clarification	6	tak medicar ; talk of ; teapot ; text pleas ; that <water> ; that can
        needs_clarification	6	the application ; the habit ; the rail ; then lin ; thi wher ; thud
        needs_clarification	6	thyroid medicin ; to deliv ; tonight to ; tra y ; trai toi ; tulong
        needs_clarification	6	two different ; urgency 0 ; us bc ; usual hom ; vecin dic ; vegetabl
        needs_clarification	6	we nam ; weed out ; whal ; what your ; wheth your ; which <town>
        needs_clarification	6	which insuranc ; whisp ; wif who ; wont be ; wont settl ; would not
        needs_clarification	6	wouldnt <say> ; xin ; year to ; you his ; your succes ; your ~in
        needs_clarification	6	~<ask> ~about ; ~<consume> hx ; ~<drug> ever ; ~not ~<say> ; ~servic ~<pet>
        needs_clarification	6	~servic ~dog
        needs_clarification	5	# is ; *abstinent.3 ; *instruction.0 ; *person.0:negated
        needs_clarification	5	*serviceQuestion.0:hypothetical ; *treatmentNeed.1 ; 0 eat ; 0 h ; 0 sm
        needs_clarification	5	0 wks ; <amount> cart ; <amount> tambien ; <angry> <drive> ; <ask> $
        needs_clarification	5	<ask> <trust> ; <blade> <clothes> ; <blood> <furniture> ; <bodysound> <play>
        needs_clarification	5	<breath> <headface> ; <breath> <past> ; <child> ~<drug> ; <church> <put>
        needs_clarification	5	<clinician> <amount> ; <colleague> <clothes> ; <consume> <say>
        needs_clarification	5	<container> / ; <drive> one ; <drug> <child> ; <drug> my ; <eat> clr
        needs_clarification	5	<eat> hast ; <emergency> and ; <fall> <opening> ; <fall> <past>
        needs_clarification	5	<friend> <fluid> ; <furniture> open ; <furniture> wer ; <goodbye> <moment>
        needs_clarification	5	<headface> hes ; <hear> <job> ; <hold> <pain> ; <hospital> <treatment>
        needs_clarification	5	<insurance> prim ; <key> <amount> ; <key> <friend> ; <key> <palecolor>
        needs_clarification	5	<key> with ; <kin> that ; <media> <pet> ; <medicine> twic ; <moment> ell
        needs_clarification	5	<month> <amount> ; <order> <clinician> ; <palecolor> <year> ; <pet> <give>
        needs_clarification	5	<pet> <insurance> ; <phone> <asleep> ; <phone> <hear> ; <phone> <moment>
        needs_clarification	5	<phone> any ; <phone> are ; <phone> own ; <pill> <outdoors> ; <rail> on
        needs_clarification	5	<record> anyway ; <remember> <write> ; <room> yes ; <rope> <ask> ; <sad> lin
        needs_clarification	5	<say> <hear> ; <say> en ; <say> just ; <say> oth ; <say> son
        needs_clarification	5	<shame> <child> ; <stimulant> <kin> ; <stimulant> lin ; <stimulant> my
        needs_clarification	5	<stimulant> nev ; <stranger> <clothes> ; <stranger> <threat>
        needs_clarification	5	<stranger> ther ; <stranger> whol ; <think> back ; <think> noth
        needs_clarification	5	<think> ~<alcohol> ; <tool> sinc ; <town> estan ; <treatment> <hospital>
        needs_clarification	5	<treatment> at ; <treatment> en ; <try> <say> ; <try> it ; <write> en
        needs_clarification	5	<year> new ; <year> to ; a <always> ; a callback ; a deposit ; a dres
        needs_clarification	5	a magnet ; a quien ; a ust ; a visitor ; about and ; abraz com
        needs_clarification	5	addres taken ; agre on ; ahor ell ; airport is ; and fish ; and pregunt
        needs_clarification	5	anoch y ; anoth <phone> ; any good ; apply for ; apt 0 ; are typ ; are you
        needs_clarification	5	arm tingl ; arriv and ; as min ; as soup ; ask $ ; ask again ; ask them
        needs_clarification	5	at bank ; back onc ; battery at ; be his ; be i ; been <ask> ; bolich
        needs_clarification	5	bottl and ; bro died ; broth lost ; cal any ; cal own ; cancel the ; ce
        needs_clarification	5	chi toi ; child cry ; ciudad estan ; clr <see> ; clr wil ; colg
        needs_clarification	5	colleg student ; com get ; commission accredit ; complicat ; compr la
        needs_clarification	5	cry no ; culp de ; de <promise> ; de arrib ; de tom ; dej dich ; del tac
        needs_clarification	5	depend ; detail <need> ; detour ; diabetic ; dict ; differenc ; dil
        needs_clarification	5	direccion y ; dock and ; door with ; drink a ; duerm la ; dun what ; el del
        needs_clarification	5	el motiv ; el preci ; en monterrey ; envelop in ; es par ; est <phone>
        needs_clarification	5	est numer ; estaban ; et ; everyth was ; exacta ; f <say> ; f voic ; fiv day
        needs_clarification	5	for sist ; for teach ; for thanksgiv ; for what ; found our ; friday im
        needs_clarification	5	friday so ; friend told ; from <moment> ; from now ; gabi ; good peopl
        needs_clarification	5	got anoth ; grab phon ; grandmoth died ; gummi ; has nev ; hasnt <ask>
        needs_clarification	5	hasnt ask ; hay alguien ; her sweat ; her wat ; hes break ; hes cal
        needs_clarification	5	hicimo una ; his ~<kin> ; holiday with ; hom mom ; how <always> ; howl
        needs_clarification	5	i shouldnt ; im <always> ; im fil ; in as ; in particul ; interview <day>
        needs_clarification	5	iop in ; is <drive> ; is <hit> ; is la ; is unresponsiv ; isnt ~<stimulant>
        needs_clarification	5	it written ; its her ; its regard ; ive empti ; ive pick ; jack and
        needs_clarification	5	july becaus ; kapatid ko ; keep doing ; kevin ; know mor ; la feri
        needs_clarification	5	la licuador ; la mia ; lastr ; lat say ; le <ask> ; le <drive> ; le dict
        needs_clarification	5	le regal ; les <stop> ; les dej ; lif and ; lin went ; litr ; lo dio
        needs_clarification	5	long silenc ; los <year> ; los ano ; lup ; m say ; m slow ; machet y
        needs_clarification	5	many peopl ; marqu ; marunong ; mayor <ask> ; mayor pregunt ; me orient
        needs_clarification	5	me right ; measur the ; medi los ; mein tocht ; mes y ; metformin ; mochil
        needs_clarification	5	mom told ; monterrey ; mouth slid ; mov a ; much is ; muchach que
        needs_clarification	5	my company ; my lost ; my priest ; myself <continue> ; myself again ; ne
        needs_clarification	5	near us ; need treatment ; neph ; night slot ; no hurry ; no msg
        needs_clarification	5	no paperwork ; no se ; no ~pt ; no ~substanc ; nobody ill ; not stat
        needs_clarification	5	noth furth ; numb end ; numer en ; o meu ; of orang ; old <furniture>
        needs_clarification	5	on <clinician> ; on bench ; on laundry ; on sam ; on slot ; one <phone>
        needs_clarification	5	op <ask> ; op ask ; open 0 ; open no ; our fridg ; our parrot ; par all
        needs_clarification	5	pay too ; po ba ; pon mas ; pothol ; precis ; pref to ; primari me ; pt 0
        needs_clarification	5	pued con ; purpl one ; q do ; que <put> ; que hablen ; question for
        needs_clarification	5	quis dec ; quisier platic ; rath talk ; re 0 ; re his ; real all ; rent paid
        needs_clarification	5	room yes ; s <say> ; said just ; sam <phone> ; sam <tool> ; sang the
        needs_clarification	5	say for ; se <amount> ; se cuant ; se ni ; se trat ; seriou tho ; shap lik
        needs_clarification	5	she heard ; she wish ; she ~not ; sheet <play> ; sheet music ; short <law>
        needs_clarification	5	short sentenc ; should <take> ; si <consume> ; sign on ; silb ; sinc 0
        needs_clarification	5	sist sent ; slept in ; slot by ; spanish <say> ; spe <night> ; su <moment>
        needs_clarification	5	su hor ; tag ; tak medi ; tap los ; telefon ; ten min ; the <treatment>
        needs_clarification	5	the cousin ; the food ; the futur ; the lilac ; the subject ; the world
        needs_clarification	5	ther bed ; ther then ; thi link ; thi so ; thi websit ; thing to ; think you
        needs_clarification	5	thos <law> ; thos wer ; thought back ; thre night ; thx ; tia de ; tieng
        needs_clarification	5	tim as ; tocht ; today ther ; tom o ; tricar prim ; troubl of ; tumb un
        needs_clarification	5	turn int ; two sister ; typ at ; typist ; u tak ; un <write> ; uncl ran
        needs_clarification	5	us <ask> ; us through ; vitamina ; vs used ; wak the ; want cost ; want us
        needs_clarification	5	was eighty ; web <record> ; web form ; went cold ; wer from ; wer kind
        needs_clarification	5	wer you ; when <ask> ; when ask ; when u ; whichev ; whol <continue>
        needs_clarification	5	whol stil ; wil <phone> ; with alcohol ; wks ; wldnt ; wont bend
        needs_clarification	5	wouldnt say ; y aceptan ; y dan ; you follow ; your <stranger>
        needs_clarification	5	your department ; ~<drug> <phone> ; ~<stimulant> <say> ; ~alcoholic ; ~dt 0
        needs_clarification	5	~in ~<insurance> ; ~in ~network ; ~network ; ~oth ~inf ; ~substanc inf
        needs_clarification	5	~substanc no
        needs_clarification	4	*seizure.2:hypothetical ; / no ; / span ; 0 <amount> ; 0 <container>
        needs_clarification	4	0 voic ; <alcohol> <alcohol> ; <alone> <bodypart> ; <alone> pued
        needs_clarification	4	<always> <trade> ; <amount> <key> ; <amount> aqui ; <amount> sunburn
        needs_clarification	4	<amount> ~<write> ; <angry> <sad> ; <ask> <amount> ; <ask> <church>
        needs_clarification	4	<ask> per ; <ask> them ; <awake> the ; <bodypart> porqu ; <breath> no
        needs_clarification	4	<build> <soon> ; <buy> around ; <calm> <hospital> ; <calm> <rope>
        needs_clarification	4	<cannabis> and ; <child> <lock> ; <clean> his ; <clinician> <clothes>
        needs_clarification	4	<clothes> <friend> ; <clothes> <opening> ; <clothes> blu ; <clothes> par
        needs_clarification	4	<colleague> 0 ; <color> <opening> ; <consume> mi ; <container> <smell>
        needs_clarification	4	<continue> <month> ; <crowd> <phone> ; <die> twic ; <drug> <ask>
        needs_clarification	4	<eat> <last> ; <eat> fuer ; <eat> so ; <eat> tim ; <furniture> <photo>
        needs_clarification	4	<give> ~<drug> ; <go> mal ; <go> them ; <happy> <bodypart> ; <headface> has
        needs_clarification	4	<headface> met ; <hear> <pet> ; <hear> <school> ; <hear> noth ; <height> aft
        needs_clarification	4	<hit> <moment> ; <hospital> 0 ; <insurance> any ; <job> all ; <job> los
        needs_clarification	4	<key> has ; <key> is ; <kill> <clinician> ; <kin> <try> ; <kin> o
        needs_clarification	4	<kin> one ; <kin> right ; <kin> shel ; <law> <fire> ; <leave> <feel>
        needs_clarification	4	<leave> nam ; <limp> <pet> ; <lock> <room> ; <medicine> 0 ; <medicine> <day>
        needs_clarification	4	<money> <fall> ; <money> y ; <night> <day> ; <opening> <clothes>
        needs_clarification	4	<opening> for ; <order> <room> ; <order> laps ; <outdoors> <hear>
        needs_clarification	4	<outdoors> was ; <pain> <afraid> ; <palecolor> kreyol ; <partner> +
        needs_clarification	4	<partner> <water> ; <partner> <write> ; <partner> me ; <pet> ok
        needs_clarification	4	<phone> <tool> ; <phone> below ; <phone> id ; <phone> m ; <phone> o
        needs_clarification	4	<photo> <asleep> ; <photo> <opening> ; <pill> <say> ; <promise> <think>
        needs_clarification	4	<promise> todo ; <record> <promise> ; <record> se ; <remember> to
        needs_clarification	4	<room> <child> ; <rope> <past> ; <sad> <say> ; <say> but ; <say> fuert
        needs_clarification	4	<school> as ; <sick> <consume> ; <sick> lik ; <sober> of ; <soon> <ask>
        needs_clarification	4	<soon> <say> ; <start> <last> ; <start> out ; <stimulant> she ; <stop> 0
        needs_clarification	4	<stranger> about ; <stranger> had ; <stranger> mayor ; <stranger> stand
        needs_clarification	4	<take> <alone> ; <take> <insurance> ; <take> medi ; <take> nam
        """
}
