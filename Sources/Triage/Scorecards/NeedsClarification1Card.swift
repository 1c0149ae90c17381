extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	34	then nev
        needs_clarification	26	gav addres
        needs_clarification	24	clarify
        needs_clarification	21	lin open ; queu
        needs_clarification	19	ko ; kosh ; marquem
        needs_clarification	18	<think> ~<consume> ; elaborat ; llamenm
        needs_clarification	17	<insurance> yes ; accredit ; then <say> ; used ~<stimulant>
        needs_clarification	16	lin <blood> ; lin cut ; rath <say> ; re <stimulant> ; then that ; to vm
        needs_clarification	15	<intoxicated> <hit> ; <think> anyth ; dec mas ; dos mes ; need help
        needs_clarification	15	pleas i ; que jama ; street on ; system set ; tak kais ; the interview
        needs_clarification	15	then say ; to pres ; un famili ; un zapat ; urgency ; used ~cok ; zapat
        needs_clarification	14	<need> cb ; and do ; beyond that ; cb ; first sentenc ; its about
        needs_clarification	14	joint commission ; just <phone> ; lueg que ; oth <say> ; park for ; pt nev
        needs_clarification	14	pueden <phone> ; regard ; someon cal ; uh ; uh yeah ; visit on ; want cb
        needs_clarification	14	wil hav
        needs_clarification	13	*family.9 ; <play> <fire> ; all im ; and ~<money> ; bien tom ; bonjour
        needs_clarification	13	depend who ; dob ; es por ; hablenm ; just cal ; know anyth ; magandang
        needs_clarification	13	nev used ; oth say ; our card ; sam cal ; to clarify ; wil c/b ; y dond
        needs_clarification	13	~anthem
        needs_clarification	12	*conflict ; <kin> its ; <phone> eith ; asdf <shame> ; asdf sorry ; ballpark
        needs_clarification	12	cal when ; depend which ; form say ; is park ; jama ha ; la detox
        needs_clarification	12	lin <fall> ; lin drop ; mas dato ; no # ; po ba ; priority ; problema con
        needs_clarification	12	pueden marc ; rail on ; rati ; sister on ; slot to ; sort it ; succes rat
        needs_clarification	12	tech job ; we tak ; which son ; ~<stimulant> in
        needs_clarification	11	<need> informacion ; <phone> <fire> ; <phone> when ; a ~servic
        needs_clarification	11	about <sedative> ; about <stimulant> ; accessibl ; aft thursday
        needs_clarification	11	atienden en ; client then ; dand el ; establish ; f <blood> ; f cut
        needs_clarification	11	for din ; hav for ; in <feel> ; in touch ; m re ; m whisper ; n <drug>
        needs_clarification	11	nam <continue> ; need rehab ; ni desd ; not 0 ; one say ; pleas cancel
        needs_clarification	11	pleas confirm ; portugu ; say mor ; self then ; the pt ; to rep
        needs_clarification	11	used crack ; wrot in ; ~estacionamient
        needs_clarification	10	<amount> cart ; <amount> inf ; <ask> <partner> ; <day> <week>
        needs_clarification	10	<insurance> do ; <last> <think> ; <pet> allow ; <phone> onc ; <soon> que
        needs_clarification	10	<stimulant> mi ; <stimulant> then ; about ketamin ; about meth
        needs_clarification	10	accredit by ; aclar ; alg o ; alguem ; are <pet> ; bien <consume> ; but clr
        needs_clarification	10	disconnect ; doe <consume> ; doesnt pick ; dond quedan ; drop befor
        needs_clarification	10	fath he ; fi ; gf cok ; go <go> ; it concern ; it tru ; let u ; llamenm por
        needs_clarification	10	los dato ; meth my ; mor inf ; necesit habl ; nev <try> ; nev tri ; no for
        needs_clarification	10	not himself ; of you ; pleas mail ; problem with ; queu iop ; quien <phone>
        needs_clarification	10	quien llam ; re cok ; refundabl ; rn 0 ; say son ; se mas ; sobr mi
        needs_clarification	10	something ; st <phone> ; st cal ; than typ ; thing out ; truck titl
        needs_clarification	10	usa es ; usa piedr ; we agre ; who its ; wi fi ; y tienen ; ya compr ; ~inf
        needs_clarification	9	# off ; # on ; *mandate.outpatient ; 0 clr ; 0 diabetic ; 0 hung
        needs_clarification	9	<colleague> then ; <drive> fre ; <gun> out ; <hit> <sober> ; <home> only
        needs_clarification	9	<phone> allow ; <record> as ; <say> than ; <stimulant> es ; about my
        needs_clarification	9	aft smok ; all you ; am <clothes> ; and foam ; are phon ; bed again ; cal pt
        needs_clarification	9	camel ; can typ ; cok or ; cok then ; cousin that ; crystal meth ; cuest y
        needs_clarification	9	drank so ; exacta ; ext ; fal portugu ; far are ; farsi ; foot in ; for whom
        needs_clarification	9	four day ; gf <stimulant> ; giup ; grand que ; hed say ; hr <stranger>
        needs_clarification	9	hr lady ; in network ; it <stranger> ; it men ; its for ; jama ; je
        needs_clarification	9	la maceta ; lik <alcohol> ; lin <die> ; los consejero ; mein ; meu ; network
        needs_clarification	9	nev set ; ni si ; no my ; not say ; noth mor ; only yes ; park fre
        needs_clarification	9	person stop ; porf ; problem con ; pt is ; que part ; reciben medi ; sam #
        needs_clarification	9	say why ; se aclar ; see demon ; surfboard ; tak tricar ; talk out
        needs_clarification	9	talk than ; tea at ; thre week ; tienen personal ; un apunt ; want addres
        needs_clarification	9	want let ; we <insurance> ; we bil ; wrot the ; y / ; yeah ; your guy
        needs_clarification	9	~<kin> i ; ~answer ; ~hay ~<drive> ; ~hay ~estacionamient ; ~not ~answer
        needs_clarification	9	~po ; ~slur
        needs_clarification	8	# block ; / n ; 0 <soon> ; 0 dif ; <asleep> el ; <blade> <opening>
        needs_clarification	8	<blood> <room> ; <give> nam ; <month> <consume> ; <phone> <promise>
        needs_clarification	8	<phone> <say> ; <put> <remember> ; <say> farsi ; <see> abov ; <soon> <see>
        needs_clarification	8	<stop> <key> ; <treatment> <clinician> ; <treatment> in ; accept <insurance>
        needs_clarification	8	ajud ; and <treatment> ; apunt de ; are cod ; are dog ; ayudenm ; be around
        needs_clarification	8	befor mor ; build the ; cal sam ; cant talk ; cb # ; cry said ; cuand por
        needs_clarification	8	dan <money> ; dan facilidad ; de ajud ; detail want ; did ~<stimulant>
        needs_clarification	8	doctor or ; doesnt <remember> ; dond <wait> ; each say ; el motiv ; es él
        needs_clarification	8	est cer ; estan y ; ext 0 ; facilidad ; fami com ; fil it ; fiv day
        needs_clarification	8	from everyth ; get air ; grandmoth died ; ha <try> ; ha prob ; hablen
        needs_clarification	8	help her ; hij y ; his twin ; how lat ; inf ; intern en ; its complicat
        needs_clarification	8	kapatid ; kapatid ko ; key is ; la pregunt ; lety ; lin <hear> ; log in
        needs_clarification	8	long <calm> ; los precio ; mal voic ; mgr re ; minh ; minivan ; motiv
        needs_clarification	8	neith ; neith wil ; new card ; no it ; no mi ; no wait ; nobody <die>
        needs_clarification	8	nobody dying ; novi me ; of seed ; oficin de ; on pcp ; one <say>
        needs_clarification	8	only going ; opening thi ; or if ; or out ; or what ; oth is ; pago ; pat
        needs_clarification	8	perdonenm ; personal que ; phon allow ; phon him ; pleas cal ; pleas contact
        needs_clarification	8	precis de ; pued <say> ; q los ; regard a ; residential in ; ring us
        needs_clarification	8	room are ; say nev ; say pt ; se a ; see abov ; set <bodypart> ; set foot
        needs_clarification	8	si <consume> ; sid door ; sm ; speak counselor ; speak farsi ; speak she
        needs_clarification	8	static ; su niet ; tak medicar ; talk of ; tech open ; thi addres ; titl on
        needs_clarification	8	tri it ; tricar ; vou ; who hasnt ; with ~<play> ; with ~anthem ; wont talk
        needs_clarification	8	wouldnt know ; ~<colleague> re ; ~client re ; ~im ~<go> ; ~wher ~im
        needs_clarification	7	# only ; *suicidal ; 0 oh ; <always> <cannabis> ; <amount> away
        needs_clarification	7	<asleep> out ; <blade> <hit> ; <blade> <need> ; <clinician> 0 ; <cold> <see>
        needs_clarification	7	<confused> i ; <consume> problem ; <eat> desd ; <feel> ~<stimulant>
        needs_clarification	7	<happy> <alcohol> ; <headface> <break> ; <job> station ; <kin> shel
        needs_clarification	7	<media> <day> ; <need> <phone> ; <night> as ; <partner> + ; <photo> com
        needs_clarification	7	<say> <stimulant> ; <say> nev ; <say> whoev ; <start> <write>
        needs_clarification	7	<stimulant> hes ; <stimulant> or ; <stop> an ; <stop> ~<stimulant>
        needs_clarification	7	<stranger> <threat> ; <stranger> ~<insurance> ; <treatment> en
        needs_clarification	7	<try> <moment> ; <try> <phone> ; <vendor> <partner> ; <year> ni ; a callback
        needs_clarification	7	a teach ; aft tonight ; all hed ; an elephant ; and fish ; and pregunt
        needs_clarification	7	answer only ; are <phone> ; around to ; ask again ; at bank ; at car
        needs_clarification	7	back about ; bad <play> ; believ thi ; big are ; break the ; cal or
        needs_clarification	7	cal say ; callback ; cant agre ; clas play ; clean his ; commission accredit
        needs_clarification	7	contact and ; contact with ; couch aft ; cry i ; cry no ; cuant ni ; dad say
        needs_clarification	7	day a ; declin <always> ; declin every ; dm 0 ; dos ano ; drink problem
        needs_clarification	7	duerm el ; era <stranger> ; era joven ; every jun ; f <hear> ; fami on
        needs_clarification	7	fath d ; finish 0 ; fiv each ; for himself ; friend told ; from lax
        needs_clarification	7	from union ; gon numb ; good wint ; group numb ; halal ; has <break>
        needs_clarification	7	hay alguien ; hes break ; hes high ; hilf ; holiday is ; how big ; how often
        needs_clarification	7	hum when ; if someon ; if wer ; im by ; insuranc do ; is best ; is hit
        needs_clarification	7	it show ; its my ; kid lov ; know noth ; lad que ; lastr ; lin went ; magnet
        needs_clarification	7	maroon ; marquem <soon> ; marquem despu ; marunong ; mas aqui ; me entiend
        needs_clarification	7	mi que ; much is ; n stuf ; nam she ; necesit ayud ; nephew and
        needs_clarification	7	network with ; ng ; ni por ; no usa ; not ~slur ; noth <amount> ; of cough
        needs_clarification	7	on someth ; one word ; our door ; our numb ; pech me ; person about
        needs_clarification	7	phon for ; phon now ; q re ; que cal ; que haci ; question for
        needs_clarification	7	quier informacion ; quier viv ; rest out ; roommat has ; roommat last ; sa
        needs_clarification	7	sentenc and ; sesent y ; sheet <play> ; sheet music ; somebody about
        needs_clarification	7	somo dos ; staf to ; swel ; tak medi ; text pleas ; that <water>
        needs_clarification	7	the application ; the balanc ; the subject ; then <phone> ; then cal
        needs_clarification	7	then lin ; then thi ; think we ; thru <room> ; tien problem ; toi ; tomat i
        needs_clarification	7	tra machet ; turn int ; twist ; two different ; union station ; we nam
        needs_clarification	7	when <last> ; when last ; wi ; work twic ; would not ; wouldnt elaborat
        needs_clarification	7	xin ; year new ; year to ; you allow ; you clos ; ~<drug> inf
        needs_clarification	7	~<insurance> with ; ~<try> ~<stimulant> ; ~cign ; ~network with ; ~si no
        needs_clarification	6	# <leave> ; *outpatientDuring ; *person:negated ; *phone.0
        needs_clarification	6	*substance.stimulant:negated ; 0 other ; 0 tomorrow ; 0 wks ; <amount> how
        needs_clarification	6	<ask> $ ; <ask> nad ; <breath> <headface> ; <cannabis> out
        needs_clarification	6	<chestheart> <consume> ; <chestheart> <pill> ; <clothes> us ; <consume> o
        needs_clarification	6	<container> you ; <day> frer ; <die> od ; <drive> est ; <fire> de
        needs_clarification	6	<friend> <fluid> ; <furniture> open ; <goodbye> y ; <hear> <job> ; <hear> bf
        needs_clarification	6	<height> <see> ; <home> not ; <hospital> <emergency> ; <intoxicated> <play>
        needs_clarification	6	<kin> then ; <money> x ; <month> <amount> ; <opening> <clothes>
        needs_clarification	6	<phone> are ; <phone> es ; <phone> pt ; <phone> then ; <rope> <ask>
        needs_clarification	6	<say> <treatment> ; <say> but ; <say> clean ; <say> neith ; <soon> <say>
        needs_clarification	6	<soon> q ; <stimulant> <say> ; <stimulant> nev ; <stimulant> ~<stimulant>
        needs_clarification	6	<stop> 0 ; <stranger> re ; <take> <feel> ; <take> toi ; <town> <key>
        needs_clarification	6	<town> estan ; <trade> <church> ; <treatment> on ; a brochur ; a deposit
        needs_clarification	6	a human ; a payment ; a recog ; a tightnes ; about cocain ; acab tod
        needs_clarification	6	accreditation ; aceptan molin ; agre on ; air com ; alguien ; already finish
        needs_clarification	6	am tel ; and won ; any good ; ask $ ; bad connection ; bad signal
        needs_clarification	6	been clean ; besoin ; besoin daid ; bottom and ; braucht ; braucht hilf
        needs_clarification	6	broth lost ; buen no ; build last ; burbank <town> ; can step ; cancel the
        needs_clarification	6	canon ; child cry ; ciudad estan ; clr <moment> ; clr <school> ; clr clock
        needs_clarification	6	clt en ; coat at ; cocain nev ; cod is ; coffe went ; cogen ; com get
        needs_clarification	6	compr la ; con alguien ; contradict ; cost and ; crack from ; cristal mi
        needs_clarification	6	culp de ; cut again ; daid ; dato ; de <promise> ; dental work ; deteng
        needs_clarification	6	died od ; differenc ; diganl a ; direccion y ; do folk ; doesnt rememb
        needs_clarification	6	door with ; drink a ; dtr meth ; envelop in ; es sobr ; escribirl
        needs_clarification	6	est pagin ; ex est ; f mayb ; femal ; float on ; for fiv ; found our
        needs_clarification	6	found us ; frer ; gabi ; get nervou ; get sleepy ; giv nam ; go of
        needs_clarification	6	good mom ; grab phon ; guten ; guten tag ; halal <eat> ; hav decid
        needs_clarification	6	hav your ; hay que ; hoi ; how <always> ; how far ; husband cocain ; i dream
        needs_clarification	6	ill explain ; im fil ; im worri ; in no ; in particul ; insid it
        needs_clarification	6	isnt ~<stimulant> ; its her ; keep doing ; khong ; know him ; la feri
        needs_clarification	6	light fluid ; lin dead ; liv person ; lm ; lueg q ; maceta ; maid ; me onc
        needs_clarification	6	metformin ; mon frer ; muchach que ; nam + ; neith <money> ; neith budget
        needs_clarification	6	night slot ; no msg ; not <say> ; not ~<intoxicated> ; noth <moment>
        needs_clarification	6	noth now ; numb end ; o nad ; of question ; old son ; on channel ; on lunch
        needs_clarification	6	only speak ; open no ; outsid with ; over <moment> ; over now ; overpas look
        needs_clarification	6	pag open ; paid the ; par all ; par quien ; park on ; parol offic ; pcs
        needs_clarification	6	perc ; perd el ; positiv ; pothol ; pref text ; que hacen ; que seguro
        needs_clarification	6	quis dec ; rappel ; rat and ; re 0 ; re cost ; rent through ; repiti
        needs_clarification	6	repiti la ; ring ; ring me ; sa kapatid ; sal en ; salam ; sam <phone>
        needs_clarification	6	say cok ; say neith ; se de ; se ponen ; senor llor ; sepulved and
        needs_clarification	6	set level ; si alguien ; sist sent ; slot by ; somebody whol ; stair drunk
        needs_clarification	6	suy con ; tak blu ; teapot ; telefon ; the rail ; thi websit ; thud
        needs_clarification	6	thyroid medicin ; to admission ; toi can ; tra y ; trabaj los ; trai toi
        needs_clarification	6	travel for ; troubl of ; tru ; two sister ; urgency 0 ; us bc ; usual hom
        needs_clarification	6	vecin dic ; vegetabl ; we repaint ; weed out ; wheth your ; which <town>
        needs_clarification	6	which insuranc ; whichev ; who the ; wif who ; wks ; wont be ; y compramo
        needs_clarification	6	you <clothes> ; you his ; you ring ; your <stranger> ; ~<ask> ~about
        needs_clarification	6	~<consume> hx ; ~<drug> <phone> ; ~<drug> ever ; ~friend ; ~not ~<say>
        needs_clarification	6	~oth ~inf
        needs_clarification	5	*abstinent.3 ; *instruction ; *lastUsed ; *treatmentNeed.ready ; 0 <night>
        needs_clarification	5	0 sm ; <alcohol> <treatment> ; <alcohol> problem ; <amount> es
        needs_clarification	5	<amount> she ; <amount> tambien ; <angry> <drive> ; <angry> <sad>
        needs_clarification	5	<ask> <trust> ; <ask> ~<consume> ; <blade> <clothes> ; <blood> <furniture>
        needs_clarification	5	<bodysound> <play> ; <breath> <illness> ; <breath> no ; <calm> <hospital>
        needs_clarification	5	<cannabis> and ; <child> ~<drug> ; <clean> his ; <clothes> blu
        needs_clarification	5	<consume> <say> ; <container> / ; <continue> <month> ; <crowd> <phone>
        needs_clarification	5	<die> twic ; <drive> one ; <drug> <child> ; <drug> my ; <eat> fuer
        needs_clarification	5	<emergency> and ; <fall> <past> ; <hear> <school> ; <hold> <pain>
        needs_clarification	5	<intoxicated> <blood> ; <key> <friend> ; <key> <furniture> ; <kin> right
        needs_clarification	5	<kin> that ; <leave> <feel> ; <medicine> twic ; <palecolor> kreyol
        needs_clarification	5	<pet> <opening> ; <pet> <school> ; <pet> ok ; <pet> onc ; <phone> <asleep>
        needs_clarification	5	<phone> <tool> ; <phone> aft ; <phone> own ; <pill> <outdoors> ; <rail> 0
        needs_clarification	5	<record> <try> ; <record> anyway ; <room> yes ; <sad> <say> ; <sad> i
        needs_clarification	5	<say> en ; <say> just ; <stimulant> <kin> ; <stimulant> <rope> ; <stop> near
        needs_clarification	5	<stranger> <remember> ; <stranger> whol ; <take> <insurance> ; <take> or
        needs_clarification	5	<think> <consume> ; <think> noth ; <think> ~<alcohol>
        needs_clarification	5	<treatment> <alcohol> ; <treatment> <hospital> ; <treatment> and
        needs_clarification	5	<treatment> at ; <treatment> or ; <try> <say> ; <try> me
        needs_clarification	5	<week> <treatment> ; <withdrawal> <opening> ; <write> in ; <year> correct
        needs_clarification	5	<year> we ; a besoin ; a diari ; a leer ; a machin ; a map ; a quien
        needs_clarification	5	a teapot ; a ust ; a visitor ; a voic ; a watch ; a ~<friend> ; a ~friend
        needs_clarification	5	about drink ; abraz com ; acab con ; aceptan ; actual no ; addres has
        needs_clarification	5	administrator ; ako ; al dia ; alguien por ; alguien sobr ; allow <pet>
        needs_clarification	5	an <job> ; an offic ; and gues ; anoch y ; apply for ; are tru ; arm tingl
        needs_clarification	5	ask them ; ate the ; bat break ; be his ; be noth ; been <ask> ; birthday is
        needs_clarification	5	board a ; bonjour <day> ; bonjour mon ; boyfriend is ; break my ; bye
        needs_clarification	5	cal lat ; cal own ; can <crowd> ; can peopl ; carnival ; cb tmrw ; clos out
        needs_clarification	5	clr talk ; cocain es ; cocain my ; cok every ; complicat ; confd ; consejero
        needs_clarification	5	cramp ; cuelg ; de arrib ; de gracia ; de tom ; del tac ; depend
        needs_clarification	5	desarmador ; detail <need> ; diabetic ; didnt say ; died at ; dieron est
        needs_clarification	5	dij en ; discus ; dog ok ; dos hijo ; drank ; dres blu ; duerm la ; dun what
        needs_clarification	5	each <say> ; each night ; eight week ; el del ; elder <stranger>
        needs_clarification	5	en monterrey ; escrit en ; espos and ; estoy <lock> ; etoh ; every sunday
        needs_clarification	5	extension ; f <say> ; f voic ; fami meet ; fed the ; fel and ; first numb
        needs_clarification	5	floorboard ; for pancak ; for rain ; for sist ; for thanksgiv ; francai
        needs_clarification	5	friday im ; from <moment> ; from now ; gabi po ; garden is ; gav no
        needs_clarification	5	gon end ; got anoth ; gun out ; habl desd ; had your ; half in ; has nev
        needs_clarification	5	hay <clinician> ; her wat ; herman jueg ; heroin want ; hes <break>
        needs_clarification	5	hes <phone> ; hes <think> ; hes cal ; hicimo una ; his ~<kin> ; his ~moth
        needs_clarification	5	holiday with ; hom mom ; host 0 ; hous not ; houston and ; how much
        needs_clarification	5	how your ; husb and ; idk why ; im <always> ; in as ; in pencil
        needs_clarification	5	interview <day> ; is <drive> ; is <hit> ; is july ; is unresponsiv ; its me
        needs_clarification	5	ive fil ; ive pick ; ive used ; jigsaw puzzl ; juev en ; july becaus
        needs_clarification	5	just ran ; kevin ; ki ; kid would ; ko po ; kratom ; kreyol ; la min
        needs_clarification	5	la play ; la recamar ; la tarjet ; la zapateri ; landlady ; le <drive>
        needs_clarification	5	le regal ; le vendi ; leagu on ; least it ; les <stop> ; les dej ; lif and
        needs_clarification	5	lin stil ; link to ; liv to ; lleg hast ; lo dio ; long <stop> ; long silenc
        needs_clarification	5	los miercol ; m say ; magandang gabi ; mail my ; main <phone> ; me orient
        needs_clarification	5	me sal ; mein tocht ; meth then ; mi puert ; mil away ; mochil ; mom right
        needs_clarification	5	mom told ; mor over ; moun ; moun ki ; mov a ; much how ; mwen ; my lost
        needs_clarification	5	myself <continue> ; myself again ; nad que ; nam lin ; nev mind ; no detail
        needs_clarification	5	no its ; no quis ; no se ; no ~pt ; noi ; not stat ; of orang
        needs_clarification	5	off <stimulant> ; on <clinician> ; on drug ; on sam ; one <phone>
        needs_clarification	5	one <record> ; one sho ; op <ask> ; op ask ; open 0 ; or that ; or wheth
        needs_clarification	5	otr line ; our fridg ; our magnet ; pain in ; pal kreyol ; parl
        needs_clarification	5	parrot learn ; pay too ; pech y ; pesc fuer ; phenibut ; pleas just ; pou
        needs_clarification	5	pouvez ; pouvez vou ; pref ; primer <need> ; program cost ; program y ; pt 0
        needs_clarification	5	pt its ; pued habl ; pus una ; q 0 ; que hablen ; queri decirl
        needs_clarification	5	question and ; quisier platic ; rail 0 ; rath say ; re tenant ; real all
        needs_clarification	5	reconcil ; regard my ; reloj de ; rent paid ; room yes ; rough what
        needs_clarification	5	said just ; say oth ; se cuant ; se trat ; see pcp ; servic <pet> ; shap lik
        needs_clarification	5	shar and ; she heard ; she wish ; she ~not ; shel <clothes> ; shel need
        needs_clarification	5	shel ring ; short <law> ; short sentenc ; should <take> ; should get
        needs_clarification	5	shy about ; sign on ; silb ; slept in ; snor so ; so use ; sorry my
        needs_clarification	5	sound 0 ; sr ; stop near ; strawberry ; sw ; synagogu ; tel whoev ; that can
        needs_clarification	5	the <treatment> ; the cousin ; the factory ; the habit ; the mayor
        needs_clarification	5	the mural ; the siren ; the world ; then <rope> ; they even ; thi job
        needs_clarification	5	thi so ; thi wher ; thing to ; thos wer ; thre night ; tiend me ; tieng
        needs_clarification	5	tieng viet ; tocht ; today ther ; tonight to ; try me ; tungkol
        needs_clarification	5	tuv <amount> ; tx now ; typ at ; u tak ; un foc ; una <hear> ; una palabra
        needs_clarification	5	una voz ; unload ; up b ; usted ayudan ; viet ; vm 0 ; want cost ; was said
        needs_clarification	5	watermelon ; way cal ; wear it ; web <record> ; web form ; wer <put>
        needs_clarification	5	wer from ; wer you ; what about ; what your ; when u ; whil hold
        needs_clarification	5	whisper bf ; whisper say ; who it ; who you ; whol <continue> ; whol stil
        needs_clarification	5	wil <phone> ; wont bend ; wont settl ; wouldnt ; wouldnt <say> ; wouldnt say
        needs_clarification	5	y dan ; year we ; yes / ; you accept ; you talk ; your pric ; your succes
        needs_clarification	5	your was ; your ~in ; zapateri ; ~<stimulant> <say> ; ~alcoholic
        needs_clarification	5	~drug ever ; ~it ~is ; ~servic ~<pet> ; ~servic ~dog ; ~substanc inf
        needs_clarification	4	*chestPain ; *serviceQuestion:hypothetical ; *suicidalOblique ; + <moment>
        needs_clarification	4	+ dob ; / how ; 0 <amount> ; 0 <rope> ; 0 dog ; 0 eat ; 0 h ; 0 voic
        needs_clarification	4	0 year ; <afraid> <last> ; <alone> <bodypart> ; <alone> pued
        needs_clarification	4	<always> <angry> ; <always> <trade> ; <amount> <key> ; <amount> <record>
        needs_clarification	4	<amount> aqui ; <amount> las ; <amount> right ; <amount> sunburn
        needs_clarification	4	<ask> <amount> ; <ask> <church> ; <ask> <friend> ; <ask> per ; <ask> them
        needs_clarification	4	<asleep> stand ; <blood> <continue> ; <bodypart> porqu ; <breath> <past>
        needs_clarification	4	<build> <needle> ; <build> or ; <buy> around ; <calm> <rope>
        needs_clarification	4	<caretaking> en ; <child> <lock> ; <clinician> <amount>
        needs_clarification	4	<clinician> <clothes> ; <clinician> <wait> ; <clothes> <friend>
        needs_clarification	4	<clothes> <opening> ; <clothes> back ; <clothes> or ; <colleague> <clothes>
        needs_clarification	4	<consume> <phone> ; <consume> then ; <container> <smell> ; <continue> <lock>
        needs_clarification	4	<crowd> <angry> ; <crowd> <pet> ; <crowd> lost ; <day> <month>
        needs_clarification	4	<drive> spac ; <emergency> on ; <fall> <opening> ; <fall> <photo>
        needs_clarification	4	<friend> <headface> ; <friend> has ; <furniture> <photo> ; <furniture> en
        needs_clarification	4	<furniture> wer ; <give> <church> ; <go> mal ; <goodbye> <moment>
        needs_clarification	4	<happy> in ; <headface> <sick> ; <headface> has ; <headface> hes
        needs_clarification	4	<headface> met ; <hear> <gun> ; <hear> <hit> ; <hear> <shake>
        needs_clarification	4	<height> <blood> ; <height> aft ; <hit> <moment> ; <homeless> <eat>
        needs_clarification	4	<insurance> any ; <insurance> prim ; <key> <amount> ; <key> <palecolor>
        needs_clarification	4	<key> has ; <key> if ; <key> is ; <key> with ; <kin> <try> ; <kin> o
        needs_clarification	4	<kin> one ; <law> <fire> ; <limp> <pet> ; <lock> <room> ; <media> <pet>
        needs_clarification	4	<medicine> <day> ; <moment> ell ; <money> <fall> ; <money> troubl
        needs_clarification	4	<money> y ; <month> <fire> ; <month> y ; <official> de ; <opening> <year>
        needs_clarification	4	<opening> for ; <opening> with ; <order> laps ; <outdoors> <hear>
        needs_clarification	4	<outdoors> estan ; <pain> pt ; <palecolor> <year> ; <partner> <write>
        needs_clarification	4	<partner> if ; <partner> me ; <pet> <insurance> ; <pet> aft ; <phone> <hear>
        needs_clarification	4	<phone> <key> ; <phone> <moment> ; <phone> away ; <phone> id ; <phone> m
        needs_clarification	4	<phone> o ; <phone> sam ; <pill> <say> ; <pill> she ; <play> al ; <play> que
        needs_clarification	4	<record> <promise> ; <relapse> sam ; <remember> to ; <room> are
        needs_clarification	4	<sad> <month> ; <sad> <rope> ; <sad> lin ; <say> <child> ; <say> oth
        needs_clarification	4	<say> self ; <say> son ; <say> why ; <school> as ; <school> off
        needs_clarification	4	<shame> <child> ; <shame> <rope> ; <sick> <consume> ; <sober> of
        needs_clarification	4	<soon> <ask> ; <stimulant> + ; <stimulant> <always> ; <stimulant> <daytime>
        needs_clarification	4	<stimulant> lin ; <stimulant> my ; <stimulant> she ; <stop> <clean>
        """
}
