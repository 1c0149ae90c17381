extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	30	then nev
        needs_clarification	29	gav addres
        needs_clarification	23	queu
        needs_clarification	22	kosh
        needs_clarification	21	elaborat
        needs_clarification	20	accredit
        needs_clarification	18	clarify
        needs_clarification	17	<phone> <fire> ; ko ; lin <blood> ; lin cut ; llamenm ; rath <say>
        needs_clarification	16	bien tom ; its about ; park for ; re <stimulant> ; then that ; uh ; uh yeah
        needs_clarification	16	un zapat ; zapat
        needs_clarification	15	<insurance> yes ; dos mes ; joint commission ; lueg que ; need help
        needs_clarification	15	our card ; pt nev ; tak kais ; then <say> ; then say ; to vm ; urgency
        needs_clarification	15	used ~cok
        needs_clarification	14	<intoxicated> <hit> ; <need> cb ; cb ; dob ; hablenm ; jama ha ; priority
        needs_clarification	14	pueden <phone> ; que jama ; say why ; system set ; want cb ; we agre
        needs_clarification	13	*conflict.0 ; *family.9 ; <phone> allow ; aclar ; all im ; beyond that
        needs_clarification	13	bonjour ; establish ; friend told ; llamenm por ; meu ; oficin de ; regard
        needs_clarification	13	sam cal ; someon cal ; succes rat ; than typ ; y dond ; ~anthem
        needs_clarification	12	*mandate.2 ; <happy> confirm ; and do ; are <pet> ; asdf <shame>
        needs_clarification	12	asdf sorry ; build the ; cal when ; dato ; dec mas ; depend who ; es por
        needs_clarification	12	hav for ; it men ; la detox ; lin open ; need rehab ; oth <say>
        needs_clarification	12	pleas confirm ; portugu ; sister on ; st <phone> ; st cal ; tech job
        needs_clarification	12	to pres ; truck titl ; we tak ; ~<stimulant> in
        needs_clarification	11	<kin> its ; <phone> when ; <stimulant> then ; <think> anyth
        needs_clarification	11	about <stimulant> ; about ketamin ; aft thursday ; cal pt ; cok then
        needs_clarification	11	dand el ; depend which ; for whom ; it concern ; just <phone> ; lin <fall>
        needs_clarification	11	lin drop ; long <calm> ; m re ; m whisper ; marquenm ; mas dato
        needs_clarification	11	nam <continue> ; necesit habl ; nev <try> ; nev tri ; ng ; ni desd
        needs_clarification	11	one say ; oth say ; phon allow ; pueden marc ; rail on ; reciben medi
        needs_clarification	11	say mor ; slot to ; sobr mi ; sort it ; tak tricar ; the interview ; tri it
        needs_clarification	11	wil c/b
        needs_clarification	10	<amount> inf ; <blade> <opening> ; <hit> <sober> ; <insurance> do
        needs_clarification	10	<need> informacion ; <pet> allow ; <soon> que ; <stranger> <threat>
        needs_clarification	10	a ~servic ; accessibl ; aceptan molin ; alguem ; all you ; are phon
        needs_clarification	10	ballpark ; but clr ; client then ; contact and ; cuest y ; cut again
        needs_clarification	10	dond <wait> ; dond quedan ; es él ; far are ; for din ; go <go> ; hes high
        needs_clarification	10	is park ; jama ; je ; just cal ; kapatid ; know anyth ; let u ; lin <die>
        needs_clarification	10	marquem ; minivan ; n <drug> ; neith ; network ; not himself ; novi me
        needs_clarification	10	of seed ; of you ; only going ; perdonenm ; person stop ; porf ; pued <say>
        needs_clarification	10	que part ; quien <phone> ; quien llam ; re cok ; sam # ; say son
        needs_clarification	10	tech open ; the application ; thre week ; to rep ; un famili ; used crack
        needs_clarification	10	visit on ; want addres ; which <child> ; which son ; wil hav ; wont talk
        needs_clarification	10	ya compr ; year new ; your guy ; ~estacionamient ; ~inf
        needs_clarification	9	# on ; / n ; <ask> <partner> ; <asleep> el ; <give> nam ; <gun> out
        needs_clarification	9	<hold> <count> ; <home> only ; <intoxicated> <play> ; <last> <think>
        needs_clarification	9	<record> as ; <say> self ; <say> than ; <start> <write> ; <stimulant> es
        needs_clarification	9	<think> ~<consume> ; <town> <key> ; a ~<child> ; about <sedative> ; about my
        needs_clarification	9	accept <insurance> ; am <clothes> ; and foam ; are cod ; are typ ; around to
        needs_clarification	9	be around ; burbank <town> ; cal sam ; camel ; cok or ; cry i ; detail want
        needs_clarification	9	deteng ; dil ; disconnect ; doctor or ; doesnt <remember> ; drank so
        needs_clarification	9	each say ; ell cre ; est cer ; estan y ; every jun ; femal ; get air
        needs_clarification	9	gf cok ; group numb ; how lat ; in network ; it tru ; kapatid ko ; know him
        needs_clarification	9	know noth ; lin <hear> ; magandang ; mail my ; mein ; mgr re ; mor inf
        needs_clarification	9	no # ; no my ; not ~<intoxicated> ; noth mor ; opening thi ; or if
        needs_clarification	9	pleas cancel ; precis de ; pref text ; problem con ; problema con ; que cal
        needs_clarification	9	queu iop ; rati ; say nev ; se a ; see demon ; self then ; something
        needs_clarification	9	speak counselor ; talk than ; tea at ; the pt ; then thi ; thing out ; toi
        needs_clarification	9	usa es ; usa piedr ; want let ; what about ; which <town> ; y /
        needs_clarification	9	~hay ~<drive> ; ~hay ~estacionamient ; ~im ~<go> ; ~slur ; ~wher ~im
        needs_clarification	8	*lastUsed.0 ; <amount> away ; <asleep> out ; <breath> <headface>
        needs_clarification	8	<clinician> 0 ; <crowd> <pet> ; <day> <week> ; <drive> fre
        needs_clarification	8	<happy> <bodypart> ; <month> <consume> ; <phone> onc ; <phone> then
        needs_clarification	8	<say> nev ; <say> why ; <see> abov ; <stop> ~<stimulant>
        needs_clarification	8	<think> ~<alcohol> ; a teach ; a tightnes ; a ust ; about meth ; aft smok
        needs_clarification	8	aft tonight ; and ~<money> ; appli for ; back about ; bad signal ; bed again
        needs_clarification	8	cal or ; cant talk ; cant writ ; clean his ; contact with ; cousin that
        needs_clarification	8	crystal meth ; cuant ni ; declin <always> ; declin every ; dm 0 ; dos ano
        needs_clarification	8	drop befor ; era <stranger> ; era joven ; ext 0 ; f <blood> ; f cut ; f mayb
        needs_clarification	8	foot in ; for himself ; gf <stimulant> ; giup ; hed say ; hij y ; his twin
        needs_clarification	8	in <feel> ; in touch ; inf ; is hit ; its her ; key is ; kid lov
        needs_clarification	8	la pregunt ; log in ; los precio ; magnet ; mal voic ; meth my ; mi que
        needs_clarification	8	mil away ; my lost ; necesit ayud ; neith wil ; network with ; nev set
        needs_clarification	8	nev used ; no for ; no mi ; no wait ; nobody <die> ; nobody dying
        needs_clarification	8	noma queri ; not say ; noth <moment> ; noth now ; one <say> ; only yes
        needs_clarification	8	over <moment> ; over now ; park fre ; parl ; phon him ; pleas cal ; po ba
        needs_clarification	8	refundabl ; repiti la ; rest out ; room are ; say pt ; se mas ; see abov
        needs_clarification	8	sesent y ; set <bodypart> ; set foot ; sid door ; static ; street on
        needs_clarification	8	su niet ; swel ; tak medi ; they even ; titl on ; tra machet ; troubl of
        needs_clarification	8	un apunt ; usual hom ; vecin dic ; vou ; we <insurance> ; we bil
        needs_clarification	8	with ~<play> ; with ~anthem ; y tienen ; you <clothes> ; you ring
        needs_clarification	8	~<colleague> re ; ~<drug> inf ; ~<try> ~<stimulant> ; ~client re ; ~friend
        needs_clarification	7	0 <soon> ; 0 hung ; 0 oh ; <blood> <room> ; <cold> <see> ; <colleague> then
        needs_clarification	7	<eat> desd ; <feel> ~<stimulant> ; <goodbye> y ; <job> station
        needs_clarification	7	<need> <phone> ; <past> ~<stimulant> ; <phone> <promise> ; <phone> pt
        needs_clarification	7	<play> <fire> ; <record> <try> ; <say> <stimulant> ; <say> neith
        needs_clarification	7	<stimulant> <rope> ; <stimulant> mi ; <stop> <alcohol>
        needs_clarification	7	<stranger> ~<insurance> ; <think> noth ; <treatment> en ; <try> <moment>
        needs_clarification	7	<try> it ; a brochur ; a ~<friend> ; a ~friend ; alg o ; an elephant
        needs_clarification	7	and <treatment> ; and are ; and gues ; answer only ; are tru ; at bank
        needs_clarification	7	atienden en ; befor six ; believ thi ; bien <consume> ; break the
        needs_clarification	7	cant agre ; cb # ; clas play ; cod is ; coffe went ; cost and ; couch aft
        needs_clarification	7	dan <money> ; dan facilidad ; did ~<stimulant> ; doesnt rememb ; dtr meth
        needs_clarification	7	en monterrey ; escribirl ; espanol los ; ext ; facilidad ; fal portugu ; fi
        needs_clarification	7	fil it ; fiv day ; form say ; four day ; from union ; get sleepy ; go of
        needs_clarification	7	gon end ; good mom ; grandmoth died ; guten ; ha <try> ; ha prob ; hablen
        needs_clarification	7	halal ; halal <eat> ; help her ; how far ; hr <stranger> ; hr lady
        needs_clarification	7	husband cocain ; i shouldnt ; insuranc do ; intern en ; is best ; its for
        needs_clarification	7	lif and ; lin dead ; lin stil ; lo dio ; los consejero ; los dato
        needs_clarification	7	los miercol ; marquen ; mas aqui ; me entiend ; minh ; not 0 ; o meu
        needs_clarification	7	on channel ; on someth ; or what ; oth is ; pat ; person about ; phon now
        needs_clarification	7	polk ; pregunten por ; problem with ; pt is ; pued habl ; q los
        needs_clarification	7	question for ; rent paid ; repiti ; residential in ; rn 0 ; sa ; say cok
        needs_clarification	7	sentenc and ; sm ; so use ; speak she ; staf to ; street addres ; su sal
        needs_clarification	7	surfboard ; tak medicar ; text pleas ; the balanc ; the mural ; the rop
        needs_clarification	7	the subject ; think we ; thos wer ; thru <room> ; tien problem ; trabaj los
        needs_clarification	7	trabajan ; tricar ; tru ; tungkol ; union station ; vitamina ; vm 0
        needs_clarification	7	when <last> ; when last ; who the ; wi fi ; work twic ; wouldnt elaborat
        needs_clarification	7	wrot the ; yeah ; you allow ; you talk ; ~<insurance> <take>
        needs_clarification	7	~<insurance> with ; ~network with ; ~oth ~inf
        needs_clarification	6	# <outdoors> ; # block ; # only ; *abstinent.3 ; *phone.0 ; *sinceStopping.0
        needs_clarification	6	*substance.2:negated ; *suicidal.0 ; + dob ; / how ; 0 diabetic ; 0 dif
        needs_clarification	6	<alcohol> problem ; <always> <trade> ; <amount> cart ; <ask> $
        needs_clarification	6	<asleep> stand ; <blood> <continue> ; <cannabis> out
        needs_clarification	6	<chestheart> <consume> ; <confused> i ; <consume> o ; <consume> problem
        needs_clarification	6	<headface> <break> ; <hear> <school> ; <hospital> <emergency> ; <kin> shel
        needs_clarification	6	<medicine> 0 ; <money> x ; <month> y ; <night> as ; <opening> <clothes>
        needs_clarification	6	<opening> <year> ; <palecolor> <year> ; <pet> <opening> ; <pet> <school>
        needs_clarification	6	<phone> <say> ; <phone> aft ; <play> aft ; <rope> <ask> ; <sad> i
        needs_clarification	6	<sad> lin ; <say> farsi ; <stimulant> or ; <take> medi ; <threat> <stop>
        needs_clarification	6	<treatment> <clinician> ; <treatment> <hospital> ; <treatment> in
        needs_clarification	6	<try> <phone> ; <year> new ; <year> ni ; a machin ; a quien ; air com
        needs_clarification	6	allow <pet> ; already finish ; am tel ; and pregunt ; are <phone> ; are dog
        needs_clarification	6	arm tingl ; ask $ ; asleep stand ; at car ; ayudenm ; bad connection
        needs_clarification	6	be noth ; befor mor ; bom ; bottom and ; boyfriend is ; break my ; buen no
        needs_clarification	6	build last ; bulb ; cal say ; cb tmrw ; church every ; clr talk ; cm
        needs_clarification	6	cocain my ; cocain nev ; commission accredit ; compr la ; contradict
        needs_clarification	6	cry said ; day a ; de <promise> ; de arrib ; dej numer ; dij en ; dog flunk
        needs_clarification	6	drink problem ; drink too ; duerm el ; each <say> ; eith of ; es sobr
        needs_clarification	6	espos and ; est <intoxicated> ; even know ; f <say> ; fami on ; farsi
        needs_clarification	6	fath d ; finish 0 ; fiv each ; float on ; for fiv ; for rain ; french
        needs_clarification	6	from lax ; garden the ; get nervou ; giv nam ; gon numb ; gummi ; gun out
        needs_clarification	6	guten tag ; has <break> ; hasnt <ask> ; hasnt ask ; hes <phone> ; hes break
        needs_clarification	6	hes cal ; hicimo una ; hilf ; hoi ; hom mom ; honest with ; host 0
        needs_clarification	6	how <always> ; how much ; how often ; hum when ; i deliver ; i dream
        needs_clarification	6	ill <leave> ; ill explain ; ill leav ; im by ; im fil ; im worri ; in no
        needs_clarification	6	insid it ; interview <day> ; is hav ; ito sa ; its complicat ; its my
        needs_clarification	6	ive pick ; khong ; kid would ; kms tonight ; know mor ; known ; lad que
        needs_clarification	6	left msg ; lik <alcohol> ; liv person ; llam se ; llamen por ; long <stop>
        needs_clarification	6	main <phone> ; mayor <ask> ; mayor pregunt ; me onc ; metformin
        needs_clarification	6	mi <opening> ; mom right ; much is ; nam she ; need you ; nephew and
        needs_clarification	6	new card ; ng tagalog ; ni nad ; ni por ; night slot ; no record ; no usa
        needs_clarification	6	not ~slur ; noth <amount> ; numb below ; numb end ; on drug ; one word
        needs_clarification	6	only speak ; our numb ; outsid with ; pago ; paid the ; pain and ; par all
        needs_clarification	6	pcs ; pech y ; perd el ; personal que ; po ito ; pothol ; program cost
        needs_clarification	6	program y ; pt 0 ; que haci ; quisier platic ; rat and ; reconcil ; regard a
        needs_clarification	6	repaint the ; ring ; ring me ; roommat last ; sa kapatid ; sam <phone>
        needs_clarification	6	say self ; se ni ; see pcp ; sepulved and ; set level ; shift end
        needs_clarification	6	should get ; sinc 0 ; slot by ; somebody about ; sorry my ; speak farsi
        needs_clarification	6	supier ; tak blu ; talk of ; teapot ; telefon ; the rail ; then <phone>
        needs_clarification	6	then <rope> ; then cal ; thi addres ; thi so ; thud ; to row ; toi can
        needs_clarification	6	tulong ; turn int ; twist ; two different ; two sister ; un foc ; unload
        needs_clarification	6	use of ; was me ; watermelon ; we nam ; we pul ; we repaint ; weed out
        needs_clarification	6	wer you ; who hasnt ; who its ; wil <phone> ; wouldnt <say> ; wouldnt know
        needs_clarification	6	xin ; you his ; you peopl ; your <stranger> ; your card ; your ~in
        needs_clarification	6	~<drug> ever ; ~<stop> <go> ; ~cign ; ~substanc inf
        needs_clarification	5	# <leave> ; *treatmentNeed.1 ; 0 <amount> ; 0 clr ; 0 other ; 0 sm ; 0 wks
        needs_clarification	5	<always> <cannabis> ; <amount> <key> ; <amount> <record> ; <amount> es
        needs_clarification	5	<angry> <drive> ; <ask> ~<consume> ; <breath> no ; <calm> <hospital>
        needs_clarification	5	<chestheart> <pill> ; <child> ~<drug> ; <church> <drive> ; <container> /
        needs_clarification	5	<container> <needle> ; <crowd> <phone> ; <die> od ; <drive> one
        needs_clarification	5	<emergency> <hear> ; <feel> <child> ; <feel> sil ; <fire> <fluid>
        needs_clarification	5	<fire> de ; <friend> <headface> ; <furniture> en ; <hear> <pet> ; <hear> bf
        needs_clarification	5	<hit> <law> ; <hold> com ; <hospital> <treatment> ; <key> <furniture>
        needs_clarification	5	<kin> one ; <kin> that ; <media> <day> ; <medicine> <day> ; <moment> ell
        needs_clarification	5	<money> y ; <outdoors> estan ; <palecolor> <colleague> ; <partner> me
        needs_clarification	5	<pet> <asleep> ; <pet> ok ; <phone> <soon> ; <phone> alguien ; <phone> es
        needs_clarification	5	<phone> m ; <phone> own ; <phone> sam ; <put> <remember> ; <rail> 0
        needs_clarification	5	<record> <promise> ; <room> yes ; <sad> <rope> ; <say> <child>
        needs_clarification	5	<say> <treatment> ; <say> en ; <say> fuert ; <say> its ; <say> whoev
        needs_clarification	5	<say> ~<child> ; <sick> lik ; <sober> of ; <soon> <say> ; <soon> q
        needs_clarification	5	<stimulant> <promise> ; <stimulant> <say> ; <stimulant> hes
        needs_clarification	5	<stimulant> nev ; <stop> 0 ; <stranger> <appointment> ; <stranger> re
        needs_clarification	5	<stranger> ther ; <take> <feel> ; <take> or ; <think> <shame> ; <think> back
        needs_clarification	5	<threat> <drive> ; <tool> sinc ; <town> estan ; <treatment> and
        needs_clarification	5	<unreal> <friend> ; <vendor> <partner> ; <wait> un ; <water> <height>
        needs_clarification	5	a <hopeless> ; a callback ; a diari ; a dres ; a est ; a terribl ; a voic
        needs_clarification	5	a watch ; abraz com ; aceptan medi ; addres has ; agre on ; ahor ell
        needs_clarification	5	airport for ; airport is ; al rat ; al tech ; alcohol par ; and found
        needs_clarification	5	anoth <phone> ; any good ; apt 0 ; are best ; ask you ; asl ; at la ; at som
        needs_clarification	5	atty re ; ay disculp ; ba ; ba ng ; back onc ; bad <play> ; bat break
        needs_clarification	5	been <ask> ; been clean ; besoin ; besoin daid ; big are ; birthday is
        needs_clarification	5	bom <day> ; bom dia ; cal estan ; cal id ; cal its ; cal lat ; cal own
        needs_clarification	5	callback ; can <crowd> ; cancel the ; canon ; ce ; ciudad estan ; client say
        needs_clarification	5	clos out ; clr jok ; clr need ; cobran y ; cocain es ; colg ; con alguien
        needs_clarification	5	confd ; correct it ; cousin got ; cristal mi ; cristal no ; crush chest
        needs_clarification	5	crush pain ; cry no ; dad say ; daid ; de gracia ; depend ; detail <need>
        needs_clarification	5	detour ; died od ; dieron est ; diganl a ; direccion y ; do folk ; dog ok
        needs_clarification	5	door so ; door with ; dos hijo ; duerm la ; dun what ; el preci
        needs_clarification	5	ell <think> ; ell la ; en malo ; es hombr ; espos alcohol ; est pagin ; etoh
        needs_clarification	5	every sunday ; ex est ; extension ; f <hear> ; f <phone> ; f cal ; f say
        needs_clarification	5	fal apart ; favor es ; femal cry ; finish treatment ; foc <fire> ; for <eat>
        needs_clarification	5	for pancak ; for sist ; for thanksgiv ; for what ; found our ; francai
        needs_clarification	5	fuimo a ; gasolin ; gav no ; get your ; good wint ; graduat high
        needs_clarification	5	habl fuert ; hablarl ; half in ; hand with ; hav decid ; hav work ; her wat
        needs_clarification	5	heroin i ; heroin want ; hes <break> ; hes <think> ; hing off ; holiday is
        needs_clarification	5	holiday with ; hos and ; how big ; if wer ; im <always> ; in as
        needs_clarification	5	int <headface> ; int jaw ; iop in ; iron and ; is <hit> ; is july ; ish
        needs_clarification	5	it show ; it written ; its me ; its regard ; jack and ; kick ; kind <phone>
        needs_clarification	5	kratom ; la feri ; la insulin ; la lech ; la tint ; la zapateri ; lad la
        needs_clarification	5	le pregunt ; les dej ; lif togeth ; light fluid ; lik august ; lin went
        needs_clarification	5	lo teng ; long silenc ; loteri ; lueg q ; m say ; machet y ; madrin
        needs_clarification	5	malo paso ; marc manan ; maroon ; me orient ; mes y ; meth then ; mochil
        needs_clarification	5	mom told ; monterrey ; month ther ; mor over ; motiv ; much or ; my bump
        needs_clarification	5	myself tonight ; n stuf ; nad que ; nam lin ; nev <past> ; no cb ; no etoh
        needs_clarification	5	no its ; no mencion ; no msg ; no paperwork ; no ~pt ; no ~substanc ; noi
        needs_clarification	5	noi tieng ; not <say> ; not <take> ; not stat ; noth furth ; numb block
        needs_clarification	5	numer es ; off <stimulant> ; off it ; old <furniture> ; on laundry
        needs_clarification	5	on lunch ; on pcp ; one <phone> ; only half ; open 0 ; or why ; otr line
        needs_clarification	5	our door ; our parrot ; overpas look ; own <write> ; par quien ; park on
        needs_clarification	5	parol offic ; perc ; phon for ; poison in ; pon mas ; pottery clas ; precis
        needs_clarification	5	psalm ; pt its ; puppy ; q 0 ; question and ; quier informacion ; rail 0
        needs_clarification	5	rak ; rath say ; re <drug> ; re his ; re substanc ; real all ; rent through
        needs_clarification	5	ring back ; room yes ; roommat has ; rough what ; said just ; sam <tool>
        needs_clarification	5	sastr ; sastr de ; say chest ; say dad ; say neith ; say oth ; se cort
        needs_clarification	5	se de ; second try ; self 0 ; semi ; set the ; shar and ; she wish
        needs_clarification	5	sheet music ; shel need ; si <consume> ; sign on ; silenc ; slept in
        needs_clarification	5	smal <trade> ; snow on ; so <consume> ; somebody whol ; somewher or
        needs_clarification	5	somo dos ; sound 0 ; spam ; sr ; stair drunk ; succes ; sw ; tak metformin
        needs_clarification	5	tanto ; teng el ; that <water> ; the <treatment> ; the cater ; the cousin
        needs_clarification	5	the food ; the futur ; the habit ; the lilac ; the topic ; then 0
        needs_clarification	5	ther then ; thi link ; thi websit ; thing to ; thought back ; tia de
        needs_clarification	5	tiend me ; tienen personal ; tieng ; tieng viet ; to alask ; to die
        needs_clarification	5	today ther ; tom el ; tonight to ; touch ~meth ; travel for ; tumb un
        needs_clarification	5	tungkol po ; typ at ; un <write> ; un problem ; una palabr ; used it
        needs_clarification	5	vegetabl ; viet ; vm ; want cost ; was laid ; went cold ; wer from
        needs_clarification	5	what <insurance> ; when <ask> ; when ask ; when u ; whichev ; whil hold
        needs_clarification	5	whisp ; whisper bf ; whisper say ; who you ; whol <continue> ; whol stil
        needs_clarification	5	wif who ; wil <try> ; wil try ; with 0 ; wks ; wont be ; wont settl
        needs_clarification	5	would not ; would ring ; wouldnt ; wouldnt say ; wrot letter ; yal <take>
        needs_clarification	5	year to ; you <ask> ; you accept ; you ask ; your pric ; your succes
        needs_clarification	5	zapateri ; ~<stimulant> <say> ; ~alcoholic ; ~bet ~off ; ~exist
        needs_clarification	5	~in ~<insurance> ; ~in ~network ; ~network ; ~not ~<say> ; ~po
        needs_clarification	5	~servic ~<pet> ; ~servic ~dog ; ~si no
        needs_clarification	4	*duration.5 ; *instruction.0 ; *outpatientDuring.0 ; *person.0:negated
        needs_clarification	4	*serviceQuestion.0:hypothetical ; / span ; 0 <container> ; 0 <night> ; 0 h
        needs_clarification	4	0 ish ; 0 mos ; 0 voic ; <alcohol> <kin> ; <alone> pued ; <amount> aqui
        needs_clarification	4	<amount> how ; <amount> sunburn ; <amount> tambien ; <angry> <play>
        needs_clarification	4	<ask> <shame> ; <ask> y ; <blade> <clothes> ; <blade> <need> ; <bodypart> +
        needs_clarification	4	<bodypart> porqu ; <break> <pain> ; <build> or ; <cannabis> and ; <child> al
        needs_clarification	4	<child> she ; <clean> his ; <clinician> <amount> ; <clinician> <clothes>
        needs_clarification	4	<clothes> <friend> ; <clothes> <opening> ; <clothes> back ; <clothes> blu
        needs_clarification	4	<colleague> 0 ; <container> <smell> ; <container> abov ; <continue> <month>
        needs_clarification	4	<continue> com ; <continue> im ; <continue> zip ; <crowd> lost
        needs_clarification	4	<day> <month> ; <day> frer ; <day> im ; <drug> <child> ; <drug> my
        needs_clarification	4	<drug> that ; <eat> 0 ; <eat> tim ; <friend> <fluid> ; <friend> <order>
        needs_clarification	4	<friend> has ; <furniture> open ; <give> est ; <give> ~<drug> ; <go> hast
        needs_clarification	4	<go> mal ; <go> them ; <go> ther ; <happy> <alcohol> ; <happy> just
        needs_clarification	4	<headface> con ; <headface> hes ; <headface> met ; <hear> <job>
        needs_clarification	4	<height> <blood> ; <height> <school> ; <height> aft ; <hold> <go>
        needs_clarification	4	<hold> <pain> ; <home> <emergency> ; <home> not ; <home> until
        needs_clarification	4	<insurance> <order> ; <insurance> prim ; <key> <kin> ; <key> <palecolor>
        needs_clarification	4	<key> has ; <key> with ; <kin> <try> ; <kin> o ; <kin> threw
        needs_clarification	4	<leave> <feel> ; <month> <amount> ; <need> off ; <need> you
        needs_clarification	4	<opening> <moment> ; <pain> <afraid> ; <palecolor> kreyol ; <partner> then
        needs_clarification	4	<past> your ; <pet> <give> ; <pet> <insurance> ; <pet> <sad> ; <pet> aft
        needs_clarification	4	<pet> por ; <phone> abt ; <phone> below ; <phone> id ; <phone> ~<kin>
        needs_clarification	4	<promise> todo ; <rail> <stop> ; <record> <fire> ; <record> anyway
        needs_clarification	4	<remember> <crowd> ; <remember> <write> ; <remember> to
        needs_clarification	4	<room> <intoxicated> ; <rope> <always> ; <sad> <give> ; <sad> <say>
        needs_clarification	4	<say> <gun> ; <say> but ; <say> just ; <say> mixtec ; <say> who
        needs_clarification	4	<school> <break> ; <shame> <child> ; <sick> <consume> ; <soon> <ask>
        needs_clarification	4	<soon> <phone> ; <soon> is ; <stimulant> <kin> ; <stimulant> my
        needs_clarification	4	<stimulant> she ; <stop> <chestheart> ; <stranger> <remember>
        needs_clarification	4	<stranger> about ; <stranger> mayor ; <stranger> togeth ; <take> <blade>
        needs_clarification	4	<take> nam ; <take> ~<insurance> ; <think> <consume> ; <think> each
        needs_clarification	4	<tool> then ; <town> <media> ; <town> do ; <trade> <church>
        needs_clarification	4	<treatment> <alcohol> ; <treatment> at ; <treatment> or
        needs_clarification	4	<treatment> ~<drug> ; <wait> <opening> ; <week> becaus
        needs_clarification	4	<withdrawal> <opening> ; <write> <night> ; <write> despaci ; <write> x
        needs_clarification	4	<year> to ; a burden ; a crossword ; a fami ; a flood ; a magnet ; a map
        needs_clarification	4	a middl ; a minivan ; a pool ; a truck ; a warehous ; a woman ; a ~<phone>
        needs_clarification	4	a ~son ; about cocain ; acab tod ; accreditation ; aceptan
        needs_clarification	4	aceptan <insurance> ; addr ; administrator ; again im ; ai noi ; ajud
        needs_clarification	4	al <last> ; al final ; alguien ; alguien por ; all <week> ; als what ; am in
        needs_clarification	4	am read ; an <job> ; an offic ; and lent ; and lin ; and mal ; and tir
        needs_clarification	4	and won ; answ on ; anyon at ; arbor ; are <stranger> ; are <write> ; are so
        needs_clarification	4	are we ; are you ; are your ; as good ; asaw ; ask by ; at birthday
        needs_clarification	4	ate the ; aunt re ; autobu ; averigu ; ay ; ay <promise> ; back on ; bar of
        needs_clarification	4	battery at ; be his ; be i ; been ask ; being <phone> ; below us ; blood int
        """
}
