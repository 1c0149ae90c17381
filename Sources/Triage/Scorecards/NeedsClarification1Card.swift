extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	30	then nev
        needs_clarification	29	gav addres
        needs_clarification	23	kosh ; queu
        needs_clarification	21	elaborat
        needs_clarification	19	accredit
        needs_clarification	18	clarify
        needs_clarification	17	ko ; lin <blood> ; lin cut ; rath <say>
        needs_clarification	16	<insurance> yes ; its about ; llamenm ; park for ; re <stimulant>
        needs_clarification	16	then <say> ; then that ; to vm ; uh ; uh yeah ; un zapat ; zapat
        needs_clarification	15	bien tom ; dos mes ; joint commission ; marquem ; need help ; our card
        needs_clarification	15	pt nev ; tak kais ; then say ; urgency ; used ~cok
        needs_clarification	14	<intoxicated> <hit> ; cb ; dob ; hablenm ; jama ha ; lueg que ; meu
        needs_clarification	14	pleas confirm ; priority ; priority <emergency> ; pueden <phone> ; que jama
        needs_clarification	14	say why ; system set ; used ~<stimulant> ; we agre ; y dond
        needs_clarification	13	*conflict.0 ; *family.9 ; <need> cb ; <phone> allow ; aclar ; all im
        needs_clarification	13	beyond that ; bonjour ; depend who ; establish ; friend told ; lin open
        needs_clarification	13	nev used ; regard ; sam cal ; someon cal ; succes rat ; than typ ; to pres
        needs_clarification	13	want cb ; ~anthem
        needs_clarification	12	*mandate.2 ; <record> as ; about <sedative> ; and do ; are <pet>
        needs_clarification	12	asdf <shame> ; asdf sorry ; build the ; cal when ; dand el ; dec mas
        needs_clarification	12	es por ; la detox ; need rehab ; ng ; oficin de ; oth <say> ; portugu
        needs_clarification	12	say son ; sister on ; slot to ; st <phone> ; st cal ; tech job ; truck titl
        needs_clarification	12	we tak ; which son ; wil c/b ; ~<stimulant> in
        needs_clarification	11	<kin> its ; <pet> allow ; <stimulant> then ; <think> anyth
        needs_clarification	11	about <stimulant> ; about ketamin ; aft thursday ; cal pt ; cok then ; dato
        needs_clarification	11	es él ; for whom ; hav for ; it <stranger> ; it concern ; it men
        needs_clarification	11	just <phone> ; lin <fall> ; lin drop ; llamenm por ; m re ; m whisper
        needs_clarification	11	mas dato ; nam <continue> ; necesit habl ; nev <try> ; nev tri ; ni desd
        needs_clarification	11	not himself ; of you ; oth say ; phon allow ; pueden marc ; quien <phone>
        needs_clarification	11	quien llam ; rail on ; rati ; reciben medi ; say mor ; sobr mi ; sort it
        needs_clarification	11	the application ; the interview ; tri it
        needs_clarification	10	# on ; <hit> <sober> ; <insurance> do ; <need> informacion ; <phone> when
        needs_clarification	10	<say> than ; <soon> que ; a tightnes ; a ~servic ; accessibl ; alguem
        needs_clarification	10	all you ; are phon ; ballpark ; but clr ; client then ; contact and
        needs_clarification	10	cuest y ; cut again ; depend which ; disconnect ; dond <wait> ; dond quedan
        needs_clarification	10	far are ; for din ; gf cok ; is park ; it tru ; jama ; je ; just cal
        needs_clarification	10	know anyth ; know noth ; let u ; lin <die> ; long <calm> ; magandang
        needs_clarification	10	minivan ; n <drug> ; neith ; network ; novi me ; of seed ; one say
        needs_clarification	10	only going ; or if ; perdonenm ; person stop ; porf ; pued <say> ; re cok
        needs_clarification	10	room are ; sam # ; something ; tak tricar ; tech open ; to rep ; un famili
        needs_clarification	10	used crack ; visit on ; want addres ; wil hav ; wont talk ; ya compr
        needs_clarification	10	year new ; your guy ; ~estacionamient ; ~inf
        needs_clarification	9	/ n ; <amount> inf ; <ask> <partner> ; <asleep> el ; <asleep> out
        needs_clarification	9	<blade> <opening> ; <day> <week> ; <give> nam ; <gun> out ; <home> only
        needs_clarification	9	<intoxicated> <play> ; <last> <think> ; <play> <fire> ; <start> <write>
        needs_clarification	9	<stimulant> es ; <think> ~<consume> ; <try> <moment> ; about my
        needs_clarification	9	accept <insurance> ; aceptan molin ; am <clothes> ; and foam ; are cod
        needs_clarification	9	are typ ; around to ; be around ; camel ; cok or ; cry i ; detail want ; dil
        needs_clarification	9	drank so ; each say ; ell cre ; estan y ; femal ; get air ; go <go>
        needs_clarification	9	group numb ; hes high ; in <feel> ; in network ; in touch ; kapatid
        needs_clarification	9	kapatid ko ; key is ; know him ; lin <hear> ; magnet ; mail my ; mein
        needs_clarification	9	mgr re ; mor inf ; neith wil ; no my ; not ~<intoxicated> ; noth mor
        needs_clarification	9	opening thi ; pleas cal ; pleas cancel ; precis de ; pref text ; problem con
        needs_clarification	9	problema con ; que cal ; que part ; queu iop ; rest out ; say nev ; se a
        needs_clarification	9	see demon ; self then ; sesent y ; speak counselor ; static ; talk than
        needs_clarification	9	tea at ; the pt ; then thi ; thing out ; thre week ; toi ; usa es
        needs_clarification	9	usa piedr ; want let ; what about ; which <town> ; y / ; ~<try> ~<stimulant>
        needs_clarification	9	~hay ~<drive> ; ~hay ~estacionamient ; ~im ~<go> ; ~slur ; ~wher ~im
        needs_clarification	8	# block ; <amount> away ; <crowd> <pet> ; <drive> fre ; <eat> desd
        needs_clarification	8	<goodbye> y ; <happy> <alcohol> ; <month> <consume> ; <phone> then
        needs_clarification	8	<say> en ; <say> nev ; <say> why ; <see> abov ; <soon> <see>
        needs_clarification	8	<stimulant> mi ; <stop> ~<stimulant> ; <think> noth ; <think> ~<alcohol>
        needs_clarification	8	<town> <key> ; a teach ; a ust ; about meth ; aft smok ; and ~<money>
        needs_clarification	8	answer only ; appli for ; back about ; bad signal ; befor six
        needs_clarification	8	burbank <town> ; cal or ; cal sam ; cant agre ; cant writ ; coffe went
        needs_clarification	8	couch aft ; cousin that ; crystal meth ; cuant ni ; declin <always>
        needs_clarification	8	declin every ; deteng ; dm 0 ; doctor or ; doesnt <remember> ; dos ano
        needs_clarification	8	era <stranger> ; era joven ; est cer ; every jun ; ext 0 ; f mayb ; foot in
        needs_clarification	8	for himself ; four day ; gf <stimulant> ; giup ; hed say ; hij y ; his twin
        needs_clarification	8	how lat ; hr <stranger> ; hr lady ; inf ; is hit ; its complicat ; its her
        needs_clarification	8	kid lov ; la pregunt ; lin dead ; log in ; los dato ; los miercol
        needs_clarification	8	los precio ; mal voic ; meth my ; mi que ; mil away ; necesit ayud
        needs_clarification	8	network with ; nev set ; no # ; no for ; no mi ; no wait ; nobody <die>
        needs_clarification	8	nobody dying ; noma queri ; noth <moment> ; noth now ; one <say> ; only yes
        needs_clarification	8	oth is ; over <moment> ; over now ; park fre ; parl ; phon him ; po ba
        needs_clarification	8	refundabl ; repiti la ; say pt ; se mas ; see abov ; set <bodypart>
        needs_clarification	8	set foot ; sid door ; speak she ; street on ; su niet ; swel ; tak medi
        needs_clarification	8	the mural ; they even ; tien problem ; titl on ; troubl of ; tru ; un apunt
        needs_clarification	8	usual hom ; vecin dic ; vou ; we <insurance> ; we bil ; y tienen
        needs_clarification	8	you <clothes> ; you ring ; ~<colleague> re ; ~<drug> inf ; ~client re
        needs_clarification	8	~friend
        needs_clarification	7	*lastUsed.0 ; 0 <soon> ; 0 hung ; 0 oh ; <blood> <room>
        needs_clarification	7	<breath> <headface> ; <clinician> 0 ; <clothes> par ; <cold> <see>
        needs_clarification	7	<colleague> then ; <consume> problem ; <feel> ~<stimulant> ; <job> station
        needs_clarification	7	<phone> <promise> ; <phone> onc ; <phone> pt ; <photo> com
        needs_clarification	7	<say> <stimulant> ; <say> clean ; <say> neith ; <stimulant> <say>
        needs_clarification	7	<stop> <key> ; <stranger> ~<insurance> ; <treatment> in ; <try> it
        needs_clarification	7	a brochur ; a ~<friend> ; a ~friend ; aft tonight ; alg o ; an elephant
        needs_clarification	7	and are ; are tru ; at bank ; atienden en ; bad connection ; bed again
        needs_clarification	7	believ thi ; bien <consume> ; break the ; build last ; cant talk ; cb #
        needs_clarification	7	clas play ; clean his ; contact with ; cost and ; dan <money>
        needs_clarification	7	dan facilidad ; did ~<stimulant> ; doesnt rememb ; drink problem
        needs_clarification	7	drop befor ; each <say> ; eith of ; escribirl ; espanol los ; espos and
        needs_clarification	7	ext ; f <blood> ; f cut ; facilidad ; fal portugu ; fi ; fil it ; finish 0
        needs_clarification	7	fiv day ; for fiv ; from union ; get sleepy ; gon end ; good mom
        needs_clarification	7	grandmoth died ; ha <try> ; ha prob ; halal ; halal <eat> ; help her
        needs_clarification	7	how far ; husband cocain ; i deliver ; im fil ; insuranc do ; intern en
        needs_clarification	7	is best ; its for ; its my ; lif and ; lin stil ; llamen por ; lo dio
        needs_clarification	7	los consejero ; mas aqui ; me entiend ; minh ; my lost ; ng tagalog ; not 0
        needs_clarification	7	not say ; not ~slur ; o meu ; on channel ; pain and ; pat ; person about
        needs_clarification	7	phon now ; polk ; problem with ; pt is ; pued habl ; q los ; question for
        needs_clarification	7	reconcil ; repiti ; residential in ; rn 0 ; sa ; say cok ; sentenc and ; sm
        needs_clarification	7	so use ; staf to ; street addres ; su sal ; supier ; surfboard ; tak medicar
        needs_clarification	7	the balanc ; the rop ; the subject ; think we ; thos wer ; thru <room>
        needs_clarification	7	tra machet ; trabajan ; tricar ; tungkol ; twist ; un foc ; union station
        needs_clarification	7	vitamina ; vm 0 ; who hasnt ; who its ; who the ; wi fi ; with ~<play>
        needs_clarification	7	with ~anthem ; work twic ; wouldnt elaborat ; wrot the ; yeah ; you talk
        needs_clarification	7	~<insurance> with ; ~network with ; ~oth ~inf
        needs_clarification	6	# only ; *abstinent.3 ; *phone.0 ; *sinceStopping.0 ; *substance.2:negated
        needs_clarification	6	*suicidal.0 ; / how ; 0 clr ; 0 diabetic ; 0 dif ; <alcohol> problem
        needs_clarification	6	<always> <trade> ; <amount> <record> ; <amount> cart ; <angry> <drive>
        needs_clarification	6	<ask> $ ; <asleep> stand ; <blood> <continue> ; <cannabis> out
        needs_clarification	6	<confused> i ; <consume> o ; <crowd> <phone> ; <hear> <school>
        needs_clarification	6	<medicine> 0 ; <money> x ; <month> y ; <need> <phone> ; <night> as
        needs_clarification	6	<opening> <clothes> ; <opening> <year> ; <outdoors> estan
        needs_clarification	6	<pet> <insurance> ; <pet> <opening> ; <pet> <school> ; <phone> <say>
        needs_clarification	6	<phone> aft ; <rail> 0 ; <record> <try> ; <remember> to ; <rope> <ask>
        needs_clarification	6	<sad> i ; <sad> lin ; <say> farsi ; <sober> of ; <stimulant> <rope>
        needs_clarification	6	<stimulant> or ; <take> medi ; <treatment> <clinician>
        needs_clarification	6	<treatment> <hospital> ; <treatment> en ; <try> <phone> ; <year> new
        needs_clarification	6	<year> ni ; a machin ; a quien ; air com ; already finish ; am tel
        needs_clarification	6	and <treatment> ; and gues ; are dog ; arm tingl ; ask $ ; asl
        needs_clarification	6	asleep stand ; at car ; ay disculp ; ayudenm ; ba ; ba ng ; be noth
        needs_clarification	6	befor mor ; bom ; bottom and ; boyfriend is ; break my ; buen no ; cal estan
        needs_clarification	6	cal lat ; cal say ; cancel the ; cb tmrw ; clr talk ; cocain my ; cocain nev
        needs_clarification	6	cod is ; colg ; commission accredit ; compr la ; confd ; contradict
        needs_clarification	6	cry said ; dad say ; day a ; de <promise> ; de arrib ; dej numer ; dij en
        needs_clarification	6	dog flunk ; drink too ; dtr meth ; duerm el ; en monterrey ; es sobr
        needs_clarification	6	est <intoxicated> ; est pagin ; even know ; f <say> ; fami on ; farsi
        needs_clarification	6	fath d ; fiv each ; for what ; form say ; french ; from lax ; fuimo a
        needs_clarification	6	garden the ; get nervou ; giv nam ; go of ; gon numb ; graduat high
        needs_clarification	6	gun out ; guten ; hablen ; has <break> ; hasnt <ask> ; hasnt ask ; hes break
        needs_clarification	6	hes cal ; hicimo una ; hilf ; hom mom ; honest with ; host 0 ; how <always>
        needs_clarification	6	how much ; how often ; hum when ; i dream ; i shouldnt ; ill <leave>
        needs_clarification	6	ill explain ; ill leav ; im by ; im worri ; in as ; in no ; insid it
        needs_clarification	6	interview <day> ; is hav ; it show ; ito sa ; ive pick ; khong ; kid would
        needs_clarification	6	kms tonight ; know mor ; known ; lad que ; lastr ; le pregunt ; left msg
        needs_clarification	6	lik <alcohol> ; liv person ; long <stop> ; maroon ; marqu ; mayor <ask>
        needs_clarification	6	mayor pregunt ; me onc ; metformin ; mi <opening> ; motiv ; much is
        needs_clarification	6	nam she ; need you ; nephew and ; new card ; ni por ; night slot ; no record
        needs_clarification	6	no usa ; noth <amount> ; numb below ; numer es ; on drug ; on someth
        needs_clarification	6	one word ; only speak ; open 0 ; or what ; our numb ; outsid with
        needs_clarification	6	own <write> ; paid the ; par all ; par quien ; parol offic ; pcs ; pech y
        needs_clarification	6	perc ; perd el ; personal que ; po ito ; pothol ; preguntan por
        needs_clarification	6	program cost ; program y ; pt 0 ; que haci ; quisier platic ; rail 0
        needs_clarification	6	rat and ; regard a ; rent paid ; repaint the ; ring ; ring me ; roommat last
        needs_clarification	6	se cort ; se ni ; see pcp ; sepulved and ; set level ; shar and ; shift end
        needs_clarification	6	should <take> ; sinc 0 ; somebody about ; sorry my ; speak farsi ; tak blu
        needs_clarification	6	talk of ; teapot ; telefon ; text pleas ; the lilac ; the rail
        needs_clarification	6	then <phone> ; then <rope> ; then cal ; thi addres ; thi link ; thi so
        needs_clarification	6	thud ; tia de ; to alask ; to row ; toi can ; two different ; two sister
        needs_clarification	6	unload ; use of ; was me ; we nam ; we pul ; we repaint ; weed out ; wer you
        needs_clarification	6	when <last> ; when last ; wif who ; wil <phone> ; with 0 ; wouldnt know
        needs_clarification	6	xin ; year to ; you allow ; you his ; you peopl ; your <stranger>
        needs_clarification	6	your card ; your ~in ; ~<drug> ever ; ~<stop> <go> ; ~cign ; ~si no
        needs_clarification	6	~substanc inf
        needs_clarification	5	# <leave> ; *instruction.0 ; *outpatientDuring.0 ; *treatmentNeed.1 ; + dob
        needs_clarification	5	0 <amount> ; 0 other ; 0 sm ; 0 wks ; <always> <cannabis> ; <amount> <key>
        needs_clarification	5	<amount> es ; <ask> ~<consume> ; <blade> <need> ; <breath> <illness>
        needs_clarification	5	<breath> no ; <chestheart> <consume> ; <chestheart> <pill> ; <child> ~<drug>
        needs_clarification	5	<clothes> blu ; <colleague> <clothes> ; <container> / ; <container> <needle>
        needs_clarification	5	<die> od ; <drive> one ; <drug> <child> ; <emergency> <hear>
        needs_clarification	5	<fire> <fluid> ; <friend> <headface> ; <friend> has ; <hear> <pet>
        needs_clarification	5	<hear> bf ; <height> <blood> ; <height> <school> ; <height> <see>
        needs_clarification	5	<hospital> <emergency> ; <hospital> <treatment> ; <kin> one ; <kin> right
        needs_clarification	5	<kin> shel ; <kin> that ; <leave> <feel> ; <media> <day> ; <medicine> <day>
        needs_clarification	5	<moment> ell ; <money> <fall> ; <palecolor> <colleague> ; <partner> me
        needs_clarification	5	<pet> <asleep> ; <pet> ok ; <phone> alguien ; <phone> are ; <phone> block
        needs_clarification	5	<phone> es ; <phone> m ; <phone> own ; <phone> sam ; <phone> ~<kin>
        needs_clarification	5	<play> que ; <put> <remember> ; <record> <promise> ; <room> yes
        needs_clarification	5	<sad> <say> ; <say> self ; <say> son ; <say> whoev ; <shame> <child>
        needs_clarification	5	<sick> lik ; <soon> <say> ; <soon> q ; <stimulant> <promise>
        needs_clarification	5	<stimulant> hes ; <stimulant> my ; <stimulant> nev ; <stop> 0
        needs_clarification	5	<stranger> <remember> ; <stranger> <threat> ; <stranger> re
        needs_clarification	5	<stranger> ther ; <take> <feel> ; <take> or ; <think> <shame> ; <think> back
        needs_clarification	5	<tool> sinc ; <town> estan ; <treatment> <emergency> ; <treatment> and
        needs_clarification	5	<unreal> <friend> ; <vendor> <partner> ; <wait> un ; <water> <height>
        needs_clarification	5	<year> to ; a <hopeless> ; a callback ; a diari ; a dres ; a est ; a terribl
        needs_clarification	5	a watch ; a ~son ; abraz com ; accreditation ; aceptan medi ; addres has
        needs_clarification	5	agre on ; ahor ell ; airport for ; airport is ; al rat ; al tech
        needs_clarification	5	alcohol par ; allow <pet> ; and found ; and pregunt ; anoth <phone>
        needs_clarification	5	answ on ; any good ; apt 0 ; are <phone> ; are best ; at la ; at som
        needs_clarification	5	ate the ; atty re ; back onc ; bad <play> ; bat break ; battery at
        needs_clarification	5	been <ask> ; been clean ; besoin ; besoin daid ; big are ; birthday is
        needs_clarification	5	bom <day> ; bom dia ; bulb ; cal id ; cal its ; cal own ; callback
        needs_clarification	5	can <crowd> ; can giup ; can peopl ; canon ; ce ; church every
        needs_clarification	5	ciudad estan ; clear the ; client say ; clos out ; clr jok ; clr need ; cm
        needs_clarification	5	cobran ; cobran y ; con alguien ; correct it ; cousin got ; cramp
        needs_clarification	5	cristal mi ; crush chest ; cry no ; cuelg ; cur for ; daid ; de gracia
        needs_clarification	5	de tom ; dej dich ; depend ; detail <need> ; detour ; died od ; dieron est
        needs_clarification	5	direccion y ; diyan ; do folk ; dog ok ; door so ; door with ; dos hijo
        needs_clarification	5	dres blu ; dun what ; el motiv ; el preci ; ell <think> ; ell la ; en malo
        needs_clarification	5	es hombr ; espos alcohol ; etoh ; every sunday ; ex est ; extension
        needs_clarification	5	f <hear> ; f <phone> ; f cal ; fal apart ; favor es ; finish treatment
        needs_clarification	5	float on ; for <eat> ; for pancak ; for rain ; for sist ; found our
        needs_clarification	5	francai ; gasolin ; gav no ; get your ; gon <stop> ; good wint ; got our
        needs_clarification	5	gummi ; guten tag ; hablarl ; half in ; has nev ; hav decid ; hav work
        needs_clarification	5	her wat ; heroin ; heroin i ; heroin want ; hes <break> ; hes <phone>
        needs_clarification	5	hes <think> ; hing off ; hoi ; holiday is ; holiday with ; hom til
        needs_clarification	5	houston and ; how big ; im <always> ; int <headface> ; int jaw ; iron and
        needs_clarification	5	is <hit> ; is july ; it written ; its me ; its regard ; its xanax
        needs_clarification	5	ive empti ; jack and ; kick ; kratom ; la feri ; la insulin ; la lech
        needs_clarification	5	la zapateri ; lad la ; leagu on ; les <stop> ; les dej ; lif togeth
        needs_clarification	5	light fluid ; lik august ; lin went ; lo teng ; long silenc ; loteri
        needs_clarification	5	lueg q ; m say ; machet y ; main <phone> ; malo paso ; marc manan
        needs_clarification	5	marquem <soon> ; marquem despu ; me lock ; me orient ; mes y ; meth then
        needs_clarification	5	mochil ; mom right ; monterrey ; month ther ; mor over ; mov a ; much or
        needs_clarification	5	my bump ; my cel ; myself tonight ; n stuf ; nam lin ; ni nad ; no cb
        needs_clarification	5	no etoh ; no it ; no its ; no mencion ; no msg ; no paperwork ; no ~pt
        needs_clarification	5	no ~substanc ; noi ; noi tieng ; not <say> ; not <take> ; not stat
        needs_clarification	5	noth furth ; numb block ; numb end ; off <stimulant> ; off it ; ola
        needs_clarification	5	old <furniture> ; on lunch ; on pcp ; one <phone> ; or why ; otr line
        needs_clarification	5	our door ; our parrot ; overpas look ; pago ; park on ; phon for
        needs_clarification	5	pleas mail ; poison in ; pon mas ; psalm ; pt its ; puppy ; q 0 ; q re
        needs_clarification	5	que habl ; question and ; quier informacion ; rak ; rath say ; re <drug>
        needs_clarification	5	re cost ; re his ; re substanc ; real all ; reloj de ; rent through
        needs_clarification	5	ring back ; room yes ; roommat has ; rough what ; sa kapatid ; said just
        needs_clarification	5	sam <phone> ; sam <tool> ; say neith ; say oth ; say self ; scratch on
        needs_clarification	5	se de ; se moj ; self 0 ; semi ; set the ; she wish ; should get
        needs_clarification	5	si <consume> ; sign on ; silenc ; sin <clothes> ; sist rais ; sist sent
        needs_clarification	5	slept in ; slot by ; smal <trade> ; snow on ; so <consume> ; somebody whol
        needs_clarification	5	somewher or ; somo dos ; sound 0 ; spam ; sr ; stair drunk ; succes ; sw
        needs_clarification	5	tak metformin ; tanto ; teng el ; that <water> ; the <treatment>
        needs_clarification	5	the cousin ; the food ; the futur ; the habit ; the topic ; then 0
        needs_clarification	5	ther then ; thi websit ; thing to ; thought back ; tiend me
        needs_clarification	5	tienen personal ; tieng ; tieng viet ; to die ; today ther ; tom el
        needs_clarification	5	tonight to ; touch ~meth ; travel for ; tulong ; tumb un ; tungkol po
        needs_clarification	5	turn int ; typ at ; un <write> ; un problem ; una palabra ; used it
        needs_clarification	5	vegetabl ; viet ; vm ; want cost ; was laid ; watermelon ; we mis
        needs_clarification	5	went cold ; wer from ; wer kind ; what <insurance> ; when <ask> ; when ask
        needs_clarification	5	when u ; whichev ; whil hold ; whisp ; whisper bf ; who you
        needs_clarification	5	whol <continue> ; whol stil ; wil <try> ; wil try ; wks ; wont be
        needs_clarification	5	wont settl ; would not ; would ring ; wouldnt ; wouldnt <say> ; wrot letter
        needs_clarification	5	you <ask> ; you accept ; you ask ; your department ; your pric ; your succes
        needs_clarification	5	zapateri ; ~<stimulant> <say> ; ~<stimulant> and ; ~alcoholic ; ~bet ~off
        needs_clarification	5	~exist ; ~in ~<insurance> ; ~in ~network ; ~network ; ~not ~<say> ; ~po
        needs_clarification	5	~servic ~<pet> ; ~servic ~dog
        needs_clarification	4	*duration.5 ; *person.0:negated ; *serviceQuestion.0:hypothetical ; +
        needs_clarification	4	/ span ; 0 <container> ; 0 <night> ; 0 h ; 0 ish ; 0 mos ; 0 voic
        needs_clarification	4	<alcohol> <kin> ; <alone> pued ; <always> <angry> ; <amount> aqui
        needs_clarification	4	<amount> how ; <amount> she ; <amount> tambien ; <amount> ~<write>
        needs_clarification	4	<angry> <play> ; <ask> y ; <asleep> <pet> ; <blood> <furniture>
        needs_clarification	4	<bodypart> + ; <bodypart> porqu ; <break> <pain> ; <build> or
        needs_clarification	4	<calm> <hospital> ; <cannabis> and ; <child> al ; <church> <drive>
        needs_clarification	4	<church> <put> ; <clean> <day> ; <clean> his ; <clinician> <amount>
        needs_clarification	4	<clothes> <friend> ; <clothes> back ; <clothes> us ; <colleague> 0
        needs_clarification	4	<container> <smell> ; <container> abov ; <continue> <month> ; <continue> but
        needs_clarification	4	<continue> im ; <crowd> # ; <crowd> lost ; <day> <month> ; <day> frer
        needs_clarification	4	<day> im ; <drug> <ask> ; <drug> my ; <drug> that ; <eat> 0 ; <eat> tim
        needs_clarification	4	<fall> <past> ; <feel> <child> ; <feel> sil ; <friend> <fluid>
        needs_clarification	4	<furniture> <photo> ; <furniture> en ; <furniture> open ; <furniture> right
        needs_clarification	4	<furniture> wer ; <give> est ; <give> ~<drug> ; <go> hast ; <go> long
        needs_clarification	4	<go> mal ; <go> them ; <happy> <bodypart> ; <happy> <continue> ; <happy> no
        needs_clarification	4	<headface> <break> ; <headface> con ; <headface> hes ; <height> aft
        needs_clarification	4	<hit> <moment> ; <hold> <pain> ; <home> not ; <insurance> prim
        needs_clarification	4	<key> <furniture> ; <key> <kin> ; <key> <palecolor> ; <key> has ; <key> with
        needs_clarification	4	<kin> <try> ; <kin> o ; <kin> then ; <kin> threw ; <last> <stimulant>
        needs_clarification	4	<money> y ; <month> <amount> ; <need> off ; <need> you ; <outdoors> <hear>
        needs_clarification	4	<pain> <afraid> ; <palecolor> <year> ; <palecolor> kreyol ; <partner> then
        needs_clarification	4	<pet> <give> ; <pet> <sad> ; <pet> aft ; <phone> <moment> ; <phone> <record>
        needs_clarification	4	<phone> <soon> ; <phone> abt ; <phone> below ; <phone> id
        needs_clarification	4	<promise> <think> ; <promise> todo ; <record> anyway ; <room> <intoxicated>
        needs_clarification	4	<sad> <give> ; <say> <child> ; <say> <treatment> ; <say> but ; <say> fuert
        needs_clarification	4	<say> its ; <say> just ; <say> oth ; <say> who ; <say> ~<child>
        needs_clarification	4	<school> <break> ; <sick> <consume> ; <sick> <tired> ; <soon> <ask>
        needs_clarification	4	<soon> <phone> ; <soon> is ; <stimulant> <kin> ; <stimulant> lin
        needs_clarification	4	<stimulant> she ; <stop> <chestheart> ; <stranger> <appointment>
        needs_clarification	4	<stranger> <clothes> ; <stranger> <goodbye> ; <stranger> about
        needs_clarification	4	<stranger> im ; <stranger> mayor ; <stranger> stand ; <stranger> togeth
        needs_clarification	4	<stranger> whol ; <take> <alone> ; <take> <blade> ; <take> nam
        needs_clarification	4	<think> <consume> ; <think> each ; <tool> then ; <town> <media> ; <town> do
        needs_clarification	4	<trade> <church> ; <treatment> <alcohol> ; <treatment> at ; <treatment> or
        needs_clarification	4	<treatment> priority ; <treatment> ~<drug> ; <wait> <opening>
        needs_clarification	4	<week> becaus ; <withdrawal> <opening> ; <write> <clothes> ; <write> <night>
        needs_clarification	4	<write> despaci ; <write> en ; <write> in ; <write> pleas ; <write> x
        needs_clarification	4	<year> we ; a burden ; a crossword ; a fami ; a human ; a magnet ; a map
        needs_clarification	4	a middl ; a minivan ; a pool ; a pretty ; a truck ; a voic ; a warehous
        needs_clarification	4	a woman ; a ~<phone> ; about and ; about cocain ; about drink ; acab tod
        needs_clarification	4	aceptan ; addr ; again but ; again im ; agre which ; ai noi ; ajud
        """
}
