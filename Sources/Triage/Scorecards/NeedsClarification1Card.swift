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
        needs_clarification	16	bonjour ; dos mes ; its about ; ko ; llamenm ; need help ; pleas i
        needs_clarification	16	someon cal ; then say ; un famili ; used ~cok
        needs_clarification	15	<insurance> yes ; <intoxicated> <hit> ; <need> cb ; beyond that ; cuest y
        needs_clarification	15	lin <blood> ; lin cut ; park for ; priority ; say why ; system set
        needs_clarification	15	then <say> ; uh ; uh yeah ; un zapat ; want cb ; zapat
        needs_clarification	14	aft thursday ; dob ; first sentenc ; joint commission ; just <phone> ; meu
        needs_clarification	14	pt nev ; pueden <phone> ; que jama ; rail on ; tak kais ; the interview
        needs_clarification	14	to pres ; wil c/b ; wil hav ; ~<stimulant> in
        needs_clarification	13	*conflict.0 ; <think> anyth ; all im ; and do ; bien tom ; lin <fall>
        needs_clarification	13	lin drop ; nev used ; our card ; regard ; sam cal ; sister on ; succes rat
        needs_clarification	13	than typ ; visit on ; ya compr
        needs_clarification	12	*family.9 ; <hit> <sober> ; <kin> its ; <phone> eith ; <stimulant> then
        needs_clarification	12	aclar ; and ~<money> ; asdf <shame> ; asdf sorry ; cal when ; cb ; dec mas
        needs_clarification	12	depend who ; dond quedan ; es por ; f <blood> ; f cut ; is park ; just cal
        needs_clarification	12	know anyth ; la detox ; llamenm por ; lueg que ; mas dato ; nam <continue>
        needs_clarification	12	no # ; noth mor ; oficin de ; rati ; sam # ; say son ; se mas ; sort it
        needs_clarification	12	street on ; to rep ; y dond ; ~estacionamient
        needs_clarification	11	<asleep> out ; <day> <week> ; <phone> when ; about <sedative> ; accredit by
        needs_clarification	11	aceptan molin ; are <pet> ; build the ; client then ; depend which
        needs_clarification	11	each say ; establish ; far are ; hablenm ; in <feel> ; in touch ; is hit
        needs_clarification	11	jama ha ; m re ; m whisper ; n <drug> ; need rehab ; of you ; one say
        needs_clarification	11	or if ; perdonenm ; pleas mail ; portugu ; pueden marc ; re cok ; rest out
        needs_clarification	11	say mor ; self then ; slot to ; something ; truck titl ; we agre ; we tak
        needs_clarification	11	which son ; ~hay ~<drive> ; ~hay ~estacionamient
        needs_clarification	10	# on ; <amount> inf ; <need> informacion ; <phone> <fire> ; <phone> allow
        needs_clarification	10	<phone> onc ; <say> than ; <stimulant> mi ; <vendor> <partner>
        needs_clarification	10	about ketamin ; about meth ; aft smok ; alguem ; all you ; and foam
        needs_clarification	10	bien <consume> ; break the ; but clr ; cal pt ; cok or ; crystal meth
        needs_clarification	10	cut again ; disconnect ; doesnt pick ; est cer ; every jun ; fath he ; fi
        needs_clarification	10	foot in ; for din ; for himself ; form say ; four day ; hav for
        needs_clarification	10	holiday is ; it concern ; je ; lin <die> ; nev <try> ; nev set ; nev tri
        needs_clarification	10	ni desd ; of seed ; oth <say> ; oth say ; person stop ; pleas confirm
        needs_clarification	10	precis de ; problema con ; que part ; reciben medi ; see demon ; sobr mi
        needs_clarification	10	st <phone> ; st cal ; tak tricar ; tech job ; the pt ; then thi ; thing out
        needs_clarification	10	tri it ; usa piedr ; used crack ; vou ; wi fi ; y / ; ~slur
        needs_clarification	9	# block ; *mandate.2 ; *outpatientDuring.0 ; / n ; <blade> <hit>
        needs_clarification	9	<colleague> then ; <give> nam ; <insurance> do ; <intoxicated> <play>
        needs_clarification	9	<last> <think> ; <pet> allow ; <say> clean ; <soon> que ; <stimulant> es
        needs_clarification	9	<treatment> <clinician> ; <try> <moment> ; a ~servic ; about <stimulant>
        needs_clarification	9	accept <insurance> ; aft tonight ; ballpark ; be around ; camel ; cant agre
        needs_clarification	9	cb # ; clean his ; cok then ; cousin that ; doctor or ; doe <consume>
        needs_clarification	9	dond <wait> ; dos ano ; drank so ; ext ; for whom ; gf cok ; go <go>
        needs_clarification	9	ha <try> ; ha prob ; in network ; inf ; jama ; la maceta ; meth my ; minivan
        needs_clarification	9	mor inf ; necesit habl ; new card ; no cb ; no it ; no wait ; noma queri
        needs_clarification	9	not himself ; phon allow ; pleas cal ; problem with ; pt is ; queu iop
        needs_clarification	9	quien <phone> ; quien llam ; ring us ; rn 0 ; say nev ; set <bodypart>
        needs_clarification	9	set foot ; shift end ; speak counselor ; staf to ; static ; su niet
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
        needs_clarification	8	cry said ; dan <money> ; dan facilidad ; dand el ; doesnt <remember>
        needs_clarification	8	drop befor ; each <say> ; era <stranger> ; era joven ; es él ; estan y
        needs_clarification	8	facilidad ; fil it ; gf <stimulant> ; giup ; grand que ; group numb ; hablen
        needs_clarification	8	hay <clinician> ; help her ; hes high ; hij y ; his twin ; how lat
        needs_clarification	8	hr <stranger> ; hr lady ; intern en ; it <stranger> ; it men ; it tru
        needs_clarification	8	its complicat ; its for ; kid lov ; la pregunt ; lik <alcohol> ; lin <hear>
        needs_clarification	8	log in ; long <calm> ; los dato ; magandang ; mas aqui ; mein ; mgr re
        needs_clarification	8	nam she ; nephew and ; network ; no mi ; no my ; nobody <die> ; nobody dying
        needs_clarification	8	not say ; noth <amount> ; novi me ; on pcp ; one <say> ; only going
        needs_clarification	8	only yes ; opening thi ; or out ; oth is ; pat ; phon him ; phon now
        needs_clarification	8	pleas contact ; porf ; problem con ; q re ; que haci ; rat and ; repiti la
        needs_clarification	8	room are ; se a ; see abov ; sesent y ; surfboard ; talk out ; tech open
        needs_clarification	8	the mural ; tien problem ; tienen personal ; titl on ; trabaj los ; vm 0
        needs_clarification	8	who hasnt ; who the ; work twic ; wouldnt elaborat ; wouldnt know ; yeah
        needs_clarification	8	year new ; you <clothes> ; you allow ; you ring ; ~<colleague> re
        needs_clarification	8	~<try> ~<stimulant> ; ~answer ; ~client re ; ~friend ; ~im ~<go> ; ~inf
        needs_clarification	8	~not ~answer ; ~po ; ~wher ~im
        needs_clarification	7	# only ; *lastUsed.0 ; 0 dif ; 0 oh ; 0 tomorrow ; <amount> es ; <asleep> el
        needs_clarification	7	<blade> <opening> ; <blood> <continue> ; <blood> <room> ; <clinician> 0
        needs_clarification	7	<cold> <see> ; <confused> i ; <consume> o ; <consume> problem
        needs_clarification	7	<crowd> <pet> ; <drive> fre ; <goodbye> y ; <headface> <break>
        needs_clarification	7	<home> along ; <job> station ; <night> as ; <pet> <school>
        needs_clarification	7	<phone> <promise> ; <phone> <say> ; <phone> pt ; <rail> 0
        needs_clarification	7	<say> <treatment> ; <say> neith ; <say> whoev ; <say> why ; <soon> q
        needs_clarification	7	<start> <write> ; <stimulant> hes ; <stop> <key> ; <stop> ~<stimulant>
        needs_clarification	7	<stranger> ~<insurance> ; <take> <feel> ; <take> or ; <town> <key>
        needs_clarification	7	<treatment> <alcohol> ; a machin ; acab con ; already finish ; an elephant
        needs_clarification	7	and <treatment> ; answer only ; are <phone> ; are phon ; atienden en
        needs_clarification	7	bad signal ; befor mor ; believ thi ; bom ; bom <day> ; bom dia ; cal sam
        needs_clarification	7	can typ ; cant talk ; cocain es ; coffe went ; contradict ; cost and
        needs_clarification	7	couch aft ; cuant ni ; cuelg ; dad say ; day a ; declin <always>
        needs_clarification	7	declin every ; dej numer ; detail want ; did ~<stimulant> ; dm 0
        needs_clarification	7	doesnt rememb ; drank ; drink problem ; dtr meth ; ell cre ; en malo
        needs_clarification	7	espanol los ; fal portugu ; farsi ; finish 0 ; french ; from lax
        needs_clarification	7	from union ; gav no ; get air ; gun out ; guten ; hed say ; in no ; insid it
        needs_clarification	7	its xanax ; key is ; kid would ; knit needl ; let u ; lety ; lin dead
        needs_clarification	7	liv person ; llamen por ; los consejero ; lueg q ; mal voic ; malo paso
        needs_clarification	7	marquem <soon> ; marquem despu ; minh ; motiv ; my cel ; necesit ayud
        needs_clarification	7	neith ; neith wil ; network with ; ni por ; ni si ; no for ; not 0
        needs_clarification	7	not ~<intoxicated> ; not ~slur ; noth <moment> ; noth now ; of cough
        needs_clarification	7	of question ; only speak ; or what ; our numb ; outsid with ; pag open
        needs_clarification	7	park fre ; parl ; person about ; pleas cancel ; primer <need> ; pued <say>
        needs_clarification	7	q 0 ; q los ; que cal ; quier viv ; rail 0 ; reconcil ; refundabl ; regard a
        needs_clarification	7	rent through ; residential in ; roommat has ; sa ; say cok ; say pt
        needs_clarification	7	sepulved and ; set level ; sid door ; sm ; somebody about ; speak she
        needs_clarification	7	stair drunk ; swel ; the cater ; then <phone> ; then cal ; thi addres
        needs_clarification	7	think we ; thru <room> ; tiend me ; to clarify ; toi can ; tra machet
        needs_clarification	7	travel for ; tru ; twist ; un foc ; union station ; want let ; watermelon
        needs_clarification	7	what about ; when <last> ; when last ; who its ; wi ; yes / ; you talk
        needs_clarification	7	your guy ; ~<insurance> with ; ~cign ; ~network with
        needs_clarification	6	# <leave> ; # off ; *phone.0 ; *substance.2:negated ; *suicidal.0 ; + dob
        needs_clarification	6	/ how ; 0 <night> ; 0 <soon> ; 0 other ; <alcohol> problem
        needs_clarification	6	<always> <angry> ; <always> <cannabis> ; <amount> away ; <amount> how
        needs_clarification	6	<ask> nad ; <asleep> stand ; <blade> <need> ; <cannabis> out
        needs_clarification	6	<chestheart> <consume> ; <chestheart> <pill> ; <clothes> us ; <day> frer
        needs_clarification	6	<die> od ; <feel> ~<stimulant> ; <fire> de ; <happy> <alcohol> ; <hear> bf
        needs_clarification	6	<height> <see> ; <hospital> <emergency> ; <kin> then ; <media> <day>
        needs_clarification	6	<money> x ; <month> y ; <need> <phone> ; <opening> <year> ; <pet> <opening>
        needs_clarification	6	<phone> aft ; <phone> es ; <phone> sam ; <phone> then ; <record> <try>
        needs_clarification	6	<rope> <ask> ; <sad> i ; <say> <stimulant> ; <say> farsi ; <stimulant> <say>
        needs_clarification	6	<stimulant> or ; <stop> an ; <stop> near ; <stranger> re ; <stranger> the
        needs_clarification	6	<take> toi ; <treatment> on ; <try> <phone> ; <year> ni ; a diari ; a human
        needs_clarification	6	a map ; a recog ; a teach ; a voic ; a ~<friend> ; a ~friend ; about drink
        needs_clarification	6	acab tod ; accreditation ; aceptan ; administrator ; air com ; ajud ; ako
        needs_clarification	6	alguien ; all hed ; allow <pet> ; am tel ; and gues ; and won ; anh
        needs_clarification	6	anh chi ; are cod ; are dog ; are tru ; asleep stand ; at car ; back on
        needs_clarification	6	bad <play> ; bat break ; be noth ; been clean ; besoin ; besoin daid
        needs_clarification	6	big are ; birthday is ; boyfriend is ; buen no ; bye ; cal lat ; callback
        needs_clarification	6	can <crowd> ; can peopl ; cb tmrw ; cha anh ; chi ; church every ; clos out
        needs_clarification	6	cocain my ; cocain nev ; cogen ; com thi ; con alguien ; confd
        needs_clarification	6	contact with ; cristal mi ; cuand por ; cur for ; daid ; dato ; de ajud
        needs_clarification	6	de vicio ; deteng ; died at ; died od ; dij en ; discus ; do folk ; duerm el
        needs_clarification	6	elder <stranger> ; es sobr ; escribirl ; espos and ; est pagin
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
        needs_clarification	6	mail my ; main <phone> ; manan ya ; many thank ; me entiend ; me onc
        needs_clarification	6	meth then ; mi que ; mil away ; mon frer ; much how ; n stuf ; nad que
        needs_clarification	6	nam + ; ng ; no detail ; no its ; no usa ; not <say> ; not <take>
        needs_clarification	6	numb below ; numer es ; o nad ; off <stimulant> ; on channel ; on drug
        needs_clarification	6	on lunch ; on someth ; one word ; otr line ; over <moment> ; over now
        needs_clarification	6	overpas look ; pago ; paid the ; pain in ; park on ; parol offic
        needs_clarification	6	parrot learn ; pcs ; pech me ; pech y ; perc ; perd el ; phon for
        needs_clarification	6	piedr que ; pref text ; pt its ; question about ; quier informacion
        needs_clarification	6	rath say ; re cost ; regard my ; repiti ; ring ; ring me ; roommat last
        needs_clarification	6	rough what ; say neith ; say oth ; se cort ; se de ; see pcp ; sentenc and
        needs_clarification	6	shar and ; shel need ; sho stor ; should get ; silb ; sist cut ; six day
        needs_clarification	6	so high ; somebody had ; somebody whol ; somo dos ; sorry my ; spanish speak
        needs_clarification	6	speak farsi ; sr ; stop near ; suy con ; tak blu ; tak medicar ; talk of
        needs_clarification	6	teapot ; text pleas ; that <water> ; that can ; the application ; the habit
        needs_clarification	6	the rail ; then lin ; thi wher ; thud ; thyroid medicin ; to deliv
        needs_clarification	6	tonight to ; tra y ; trai toi ; tulong ; two different ; urgency 0 ; us bc
        needs_clarification	6	usual hom ; vecin dic ; vegetabl ; we nam ; weed out ; wer from ; whal
        needs_clarification	6	what your ; wheth your ; which <town> ; which insuranc ; whisp ; wif who
        needs_clarification	6	wont be ; wont settl ; would not ; wouldnt <say> ; xin ; year to ; you his
        needs_clarification	6	your succes ; your ~in ; ~<ask> ~about ; ~<consume> hx ; ~<drug> ever
        needs_clarification	6	~not ~<say> ; ~oth ~inf ; ~servic ~<pet> ; ~servic ~dog ; ~substanc inf
        needs_clarification	5	# is ; *abstinent.3 ; *instruction.0 ; *person.0:negated
        needs_clarification	5	*serviceQuestion.0:hypothetical ; *treatmentNeed.1 ; 0 eat ; 0 h ; 0 sm
        needs_clarification	5	0 wks ; <amount> cart ; <amount> tambien ; <angry> <drive> ; <ask> $
        needs_clarification	5	<ask> <trust> ; <blade> <clothes> ; <blood> <furniture> ; <bodysound> <play>
        needs_clarification	5	<breath> <headface> ; <breath> <past> ; <child> ~<drug> ; <church> <put>
        needs_clarification	5	<clinician> <amount> ; <colleague> <clothes> ; <consume> <say>
        needs_clarification	5	<container> / ; <drive> one ; <drug> <child> ; <drug> my ; <eat> clr
        needs_clarification	5	<eat> hast ; <emergency> and ; <fall> <opening> ; <fall> <past>
        needs_clarification	5	<friend> <fluid> ; <furniture> open ; <headface> hes ; <hear> <job>
        needs_clarification	5	<hospital> <treatment> ; <insurance> prim ; <key> <amount> ; <key> <friend>
        needs_clarification	5	<key> <palecolor> ; <key> with ; <kin> that ; <media> <pet>
        needs_clarification	5	<medicine> twic ; <moment> ell ; <month> <amount> ; <order> <clinician>
        needs_clarification	5	<palecolor> <year> ; <pet> <give> ; <pet> <insurance> ; <phone> <asleep>
        needs_clarification	5	<phone> <hear> ; <phone> <moment> ; <phone> any ; <phone> are ; <phone> own
        needs_clarification	5	<pill> <outdoors> ; <rail> on ; <record> anyway ; <remember> <write>
        needs_clarification	5	<room> yes ; <sad> lin ; <say> <hear> ; <say> en ; <say> just ; <say> oth
        needs_clarification	5	<say> son ; <shame> <child> ; <stimulant> <kin> ; <stimulant> <rope>
        needs_clarification	5	<stimulant> lin ; <stimulant> my ; <stimulant> nev ; <stranger> <clothes>
        needs_clarification	5	<stranger> <threat> ; <stranger> ther ; <stranger> whol ; <think> back
        needs_clarification	5	<think> noth ; <think> ~<alcohol> ; <tool> sinc ; <town> estan
        needs_clarification	5	<treatment> <hospital> ; <treatment> at ; <treatment> en ; <try> <say>
        needs_clarification	5	<try> it ; <write> <clothes> ; <write> en ; <year> new ; <year> to
        needs_clarification	5	a <always> ; a callback ; a deposit ; a dres ; a magnet ; a quien ; a ust
        needs_clarification	5	a visitor ; about and ; abraz com ; addres taken ; agre on ; ahor ell
        needs_clarification	5	airport is ; al rat ; and pregunt ; anoch y ; anoth <phone> ; any good
        needs_clarification	5	apply for ; apt 0 ; are typ ; are you ; arm tingl ; arriv and ; as min
        needs_clarification	5	as soup ; ask $ ; ask again ; ask them ; at bank ; back onc ; battery at
        needs_clarification	5	be his ; be i ; been <ask> ; bolich ; bottl and ; broth lost ; cal any
        needs_clarification	5	cal own ; cancel the ; ce ; chi toi ; child cry ; ciudad estan ; clr <see>
        needs_clarification	5	colg ; colleg student ; com get ; commission accredit ; complicat ; compr la
        needs_clarification	5	cry no ; culp de ; de <promise> ; de arrib ; de tom ; dej dich ; del tac
        needs_clarification	5	depend ; detail <need> ; detour ; diabetic ; dict ; differenc ; dil
        needs_clarification	5	direccion y ; dock and ; door with ; drink a ; duerm la ; dun what ; el del
        needs_clarification	5	el motiv ; el preci ; en monterrey ; envelop in ; es <happy> ; es brom
        needs_clarification	5	es par ; est <phone> ; et ; everyth was ; exacta ; f <say> ; f voic
        needs_clarification	5	fiv day ; for sist ; for teach ; for thanksgiv ; for what ; found our
        needs_clarification	5	friday im ; friday so ; friend told ; from <moment> ; from now ; gabi
        needs_clarification	5	good peopl ; got anoth ; grab phon ; grandmoth died ; gummi ; has nev
        needs_clarification	5	hasnt <ask> ; hasnt ask ; hay alguien ; her sweat ; her wat ; hes break
        needs_clarification	5	hes cal ; hicimo una ; his ~<kin> ; holiday with ; hom mom ; how <always>
        needs_clarification	5	howl ; i shouldnt ; im <always> ; im fil ; in as ; in particul
        needs_clarification	5	interview <day> ; iop in ; is <drive> ; is <hit> ; is la ; is unresponsiv
        needs_clarification	5	isnt ~<stimulant> ; it written ; its her ; its regard ; ive empti ; ive pick
        needs_clarification	5	jack and ; july becaus ; kapatid ko ; keep doing ; kevin ; know mor
        needs_clarification	5	la feri ; la licuador ; la mia ; lastr ; lat say ; le <ask> ; le <drive>
        needs_clarification	5	le dict ; le regal ; les <stop> ; les dej ; lif and ; lin went ; litr
        needs_clarification	5	lo dio ; long silenc ; los <year> ; los ano ; lup ; m say ; m slow
        needs_clarification	5	machet y ; many peopl ; marqu ; marunong ; mayor <ask> ; mayor pregunt
        needs_clarification	5	me orient ; me right ; measur the ; medi los ; mein tocht ; mes y
        needs_clarification	5	metformin ; mochil ; mom told ; monterrey ; mouth slid ; mov a ; much is
        needs_clarification	5	muchach que ; my company ; my lost ; my priest ; myself <continue>
        needs_clarification	5	myself again ; ne ; near us ; need treatment ; neph ; night slot ; no etoh
        needs_clarification	5	no hurry ; no msg ; no paperwork ; no se ; no ~pt ; no ~substanc
        needs_clarification	5	nobody ill ; not stat ; noth furth ; numb end ; numer en ; o meu ; of orang
        needs_clarification	5	old <furniture> ; on <clinician> ; on bench ; on laundry ; on sam ; on slot
        needs_clarification	5	one <phone> ; op <ask> ; op ask ; open 0 ; open no ; our fridg ; our parrot
        needs_clarification	5	par all ; pay too ; po ba ; pon mas ; pothol ; precis ; pref to ; primari me
        needs_clarification	5	pt 0 ; pued con ; purpl one ; q do ; que <put> ; que hablen ; question for
        needs_clarification	5	quis dec ; quisier platic ; rath talk ; re 0 ; re his ; real all ; rent paid
        needs_clarification	5	room yes ; s <say> ; said just ; sam <phone> ; sam <tool> ; sang the
        needs_clarification	5	say for ; se <amount> ; se cuant ; se ni ; se trat ; seriou tho ; shap lik
        needs_clarification	5	she heard ; she wish ; she ~not ; sheet <play> ; sheet music ; short <law>
        needs_clarification	5	short sentenc ; should <take> ; si <consume> ; si alguien ; sign on
        needs_clarification	5	sin <play> ; sinc 0 ; sist sent ; slept in ; slot by ; spanish <say>
        needs_clarification	5	spe <night> ; su <moment> ; su hor ; tag ; tak medi ; tap los ; telefon
        needs_clarification	5	ten min ; the <treatment> ; the cousin ; the food ; the futur ; the lilac
        needs_clarification	5	the subject ; the world ; ther bed ; ther then ; thi link ; thi websit
        needs_clarification	5	thing to ; think you ; thos <law> ; thos wer ; thought back ; thre night
        needs_clarification	5	thx ; tia de ; tim as ; tocht ; today ther ; tom o ; tricar prim ; troubl of
        needs_clarification	5	tumb un ; turn int ; two sister ; typ at ; typist ; u tak ; un <write>
        needs_clarification	5	uncl ran ; us <ask> ; us through ; vitamina ; vs used ; wak the ; want cost
        needs_clarification	5	want us ; was eighty ; web <record> ; web form ; went cold ; wer kind
        needs_clarification	5	wer you ; when <ask> ; when ask ; when u ; whichev ; whisper bf
        needs_clarification	5	whol <continue> ; whol stil ; wil <phone> ; with alcohol ; wks ; wldnt
        needs_clarification	5	wont bend ; wouldnt say ; y aceptan ; y dan ; you follow ; your <stranger>
        needs_clarification	5	your department ; ~<drug> <phone> ; ~<stimulant> <say> ; ~alcoholic ; ~dt 0
        needs_clarification	5	~in ~<insurance> ; ~in ~network ; ~network ; ~si no ; ~substanc no
        needs_clarification	4	*seizure.2:hypothetical ; / no ; / span ; 0 <amount> ; 0 <container>
        needs_clarification	4	0 voic ; <afraid> <last> ; <alcohol> <alcohol> ; <alone> <bodypart>
        needs_clarification	4	<alone> pued ; <always> <trade> ; <amount> <key> ; <amount> aqui
        needs_clarification	4	<amount> sunburn ; <amount> ~<write> ; <angry> <sad> ; <ask> <amount>
        needs_clarification	4	<ask> <church> ; <ask> per ; <ask> them ; <awake> the ; <bodypart> porqu
        needs_clarification	4	<breath> <illness> ; <breath> no ; <build> <soon> ; <buy> around
        needs_clarification	4	<calm> <hospital> ; <calm> <rope> ; <cannabis> and ; <child> <lock>
        needs_clarification	4	<clean> his ; <clinician> <clothes> ; <clothes> <friend>
        needs_clarification	4	<clothes> <opening> ; <clothes> blu ; <clothes> par ; <colleague> 0
        needs_clarification	4	<color> <opening> ; <consume> mi ; <container> <smell> ; <continue> <month>
        needs_clarification	4	<crowd> <phone> ; <drug> <ask> ; <eat> <last> ; <eat> fuer ; <eat> so
        needs_clarification	4	<eat> tim ; <furniture> <photo> ; <furniture> wer ; <give> ~<drug>
        needs_clarification	4	<go> mal ; <go> them ; <goodbye> <moment> ; <happy> <bodypart>
        needs_clarification	4	<headface> has ; <headface> met ; <hear> <hit> ; <hear> <pet>
        needs_clarification	4	<hear> <school> ; <hear> noth ; <height> aft ; <hit> <moment>
        needs_clarification	4	<hold> <pain> ; <hospital> 0 ; <insurance> any ; <job> all ; <job> los
        needs_clarification	4	<key> has ; <key> is ; <kill> <clinician> ; <kin> <try> ; <kin> o
        needs_clarification	4	<kin> one ; <kin> right ; <kin> shel ; <law> <fire> ; <leave> <feel>
        needs_clarification	4	<leave> nam ; <limp> <pet> ; <lock> <room> ; <medicine> 0 ; <medicine> <day>
        needs_clarification	4	<money> <fall> ; <money> y ; <night> <day> ; <opening> <clothes>
        needs_clarification	4	<opening> for ; <order> laps ; <outdoors> <hear> ; <outdoors> was
        needs_clarification	4	<pain> <afraid> ; <palecolor> kreyol ; <partner> + ; <partner> <water>
        needs_clarification	4	<partner> <write> ; <partner> me ; <pet> ok ; <phone> <tool> ; <phone> below
        needs_clarification	4	<phone> id ; <phone> m ; <phone> o ; <photo> <asleep> ; <photo> <opening>
        needs_clarification	4	<pill> <say> ; <promise> <think> ; <promise> todo ; <record> <promise>
        needs_clarification	4	<record> se ; <remember> to ; <room> <child> ; <rope> <past> ; <sad> <rope>
        needs_clarification	4	<sad> <say> ; <say> but ; <say> fuert ; <school> as ; <sick> <consume>
        needs_clarification	4	<sick> lik ; <sober> of ; <soon> <ask> ; <soon> <say> ; <start> <last>
        needs_clarification	4	<start> out ; <stimulant> she ; <stop> 0 ; <stranger> about ; <stranger> had
        needs_clarification	4	<stranger> mayor ; <stranger> stand ; <take> <alone> ; <take> <insurance>
        needs_clarification	4	<take> medi ; <take> nam ; <take> ~<insurance> ; <think> <shame>
        needs_clarification	4	<threat> <day> ; <tired> <amount> ; <town> <play> ; <town> do
        needs_clarification	4	<trade> <church> ; <treatment> <leave> ; <treatment> <stop>
        needs_clarification	4	<treatment> <week> ; <treatment> and ; <treatment> or ; <try> me
        needs_clarification	4	<unreal> <friend> ; <wait> <appointment> ; <water> <go> ; <week> <past>
        """
}
