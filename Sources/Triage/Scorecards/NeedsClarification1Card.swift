extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	30	then nev
        needs_clarification	25	gav addres
        needs_clarification	24	una pat
        needs_clarification	22	clarify
        needs_clarification	20	accredit
        needs_clarification	19	lin open ; marquem ; then that
        needs_clarification	18	ko ; lin <blood> ; lin cut ; queu
        needs_clarification	17	dob ; its about ; pueden <phone> ; to vm
        needs_clarification	16	<kin> its ; all im ; elaborat ; kosh ; priority ; re <stimulant>
        needs_clarification	16	then <say> ; used ~<stimulant>
        needs_clarification	15	bonjour ; it tru ; llamenm por ; lueg que ; meu ; need help ; oth <say>
        needs_clarification	15	rath <say> ; someon cal ; system set ; the interview ; un famili ; un zapat
        needs_clarification	15	used ~cok ; y dond ; zapat
        needs_clarification	14	<insurance> yes ; <intoxicated> <hit> ; <need> cb ; <think> anyth ; dec mas
        needs_clarification	14	es por ; just <phone> ; oth say ; pleas i ; pt nev ; rail on ; sam #
        needs_clarification	14	sam cal ; tak kais ; uh ; uh yeah ; urgency ; want cb ; ~anthem
        needs_clarification	14	~pued <say>
        needs_clarification	13	*conflict ; about ketamin ; and ~<money> ; beyond that ; bien tom ; cuiden
        needs_clarification	13	depend which ; depend who ; far are ; first sentenc ; ha <try> ; ha prob
        needs_clarification	13	hablenm ; je ; know anyth ; llamenm ; magandang ; nev used ; ni desd
        needs_clarification	13	no for ; portugu ; pueden marc ; re cok ; regard ; sister on ; then say
        needs_clarification	13	visit on ; wil hav ; wrot in ; ~pued habl
        needs_clarification	12	*family.9 ; <need> informacion ; <phone> eith ; <play> <fire> ; a machin
        needs_clarification	12	about <stimulant> ; aft thursday ; alguem ; all you ; build the
        needs_clarification	12	dond quedan ; dos mes ; form say ; hes high ; just cal ; ni si ; street on
        needs_clarification	12	su niet ; succes rat ; tech job ; the pt ; tid tabl ; used crack ; we agre
        needs_clarification	12	wil c/b ; ~<stimulant> in ; ~<think> si ; ~estacionamient ; ~slur
        needs_clarification	11	<drive> fre ; <month> <consume> ; <phone> allow ; <stimulant> then
        needs_clarification	11	about <sedative> ; and do ; are <pet> ; asdf <shame> ; asdf sorry ; cb
        needs_clarification	11	cok then ; cuest y ; disconnect ; doesnt pick ; in <feel> ; in touch
        needs_clarification	11	joint commission ; mas dato ; n <drug> ; network with ; nev <try> ; nev tri
        needs_clarification	11	not ~himself ; one say ; our card ; park fre ; perdonenm ; pleas cancel
        needs_clarification	11	problem with ; que jama ; que part ; rati ; slot to ; sobr mi ; static
        needs_clarification	11	talk out ; to clarify ; usa piedr ; we tak ; which son ; ~<say> <phone>
        needs_clarification	11	~im ~<go> ; ~usa nad ; ~wher ~im
        needs_clarification	10	*mandate.outpatient ; *outpatientDuring ; <asleep> out ; <day> <week>
        needs_clarification	10	<feel> ~<stimulant> ; <give> <fall> ; <say> both ; <say> than ; <say> whoev
        needs_clarification	10	<soon> que ; <stimulant> or ; <treatment> <clinician> ; a tightnes
        needs_clarification	10	accept <insurance> ; aft tonight ; and foam ; client then ; dand el
        needs_clarification	10	drop befor ; f <blood> ; f cut ; for din ; for himself ; go <go> ; how lat
        needs_clarification	10	i golf ; jama ha ; la detox ; lik <alcohol> ; lin <die> ; lin <hear>
        needs_clarification	10	los dato ; m re ; meth my ; nam <continue> ; need rehab ; no ~# ; noth mor
        needs_clarification	10	or if ; phon allow ; pleas confirm ; po ba ; pt is ; quien <phone>
        needs_clarification	10	quien llam ; rat and ; regat ; rest out ; say mor ; say son ; senor llor
        needs_clarification	10	speak counselor ; tak tricar ; talk than ; than typ ; thing out ; to pres
        needs_clarification	10	we <insurance> ; we bil ; ~# ; ~<amount> inf ; ~hay ~<drive>
        needs_clarification	10	~hay ~estacionamient ; ~mor inf ; ~se mas
        needs_clarification	9	# on ; <emergency> <eat> ; <hit> <sober> ; <homeless> <limp>
        needs_clarification	9	<need> <blade> ; <phone> when ; <phone> ~<say> ; <stimulant> es
        needs_clarification	9	<stimulant> mi ; <stop> ~<stimulant> ; <stranger> ~<insurance> ; about meth
        needs_clarification	9	accredit by ; aceptan molin ; aclar ; aft smok ; apunt de ; be around
        needs_clarification	9	bien <consume> ; big are ; but clr ; cal pt ; cal when ; camel ; clas play
        needs_clarification	9	commission accredit ; contact and ; cousin that ; cry i ; cry said
        needs_clarification	9	crystal meth ; did ~<stimulant> ; dm 0 ; drank so ; each say ; every jun
        needs_clarification	9	fath he ; finish 0 ; foot in ; get air ; gf cok ; gun out ; guten ; hablen
        needs_clarification	9	has <break> ; hed say ; how big ; if wer ; it concern ; key is ; let u
        needs_clarification	9	m whisper ; mal voic ; me orient ; mein ; minivan ; nad que ; nephew and
        needs_clarification	9	network ; nev set ; no mi ; not ~slur ; o desd ; of seed ; on ext ; on use
        needs_clarification	9	one word ; only yes ; or out ; oth is ; parl ; person stop ; phon him
        needs_clarification	9	pleas cal ; pleas contact ; pleas mail ; pon gri ; problema con ; que cal
        needs_clarification	9	queu iop ; reciben medi ; refundabl ; repiti la ; rn 0 ; say nev ; see demon
        needs_clarification	9	segun mi ; self then ; set <bodypart> ; set foot ; speak she ; st <phone>
        needs_clarification	9	st cal ; tea at ; thi addres ; titl on ; toi ; track a ; un apunt ; vou
        needs_clarification	9	want let ; who its ; wouldnt elaborat ; y / ; y tienen ; yeah ; your guy
        needs_clarification	9	~<kin> i ; ~<need> <write> ; ~finish ~a ; ~friend ; ~nam no
        needs_clarification	8	# block ; / n ; 0 diabetic ; 0 oh ; <amount> cart ; <ask> <partner>
        needs_clarification	8	<clinician> 0 ; <colleague> then ; <gun> out ; <home> only ; <insurance> or
        needs_clarification	8	<job> station ; <pet> allow ; <phone> <promise> ; <phone> <say>
        needs_clarification	8	<phone> onc ; <put> <remember> ; <say> <stimulant> ; <say> <treatment>
        needs_clarification	8	<say> nev ; <see> abov ; <soon> <see> ; <soon> q ; <stop> an ; <take> <feel>
        needs_clarification	8	<take> toi ; <treatment> en ; <try> <moment> ; a recog ; a ~servic
        needs_clarification	8	about my ; accessibl ; airlin and ; all hed ; and <treatment> ; are tru
        needs_clarification	8	atienden en ; bad signal ; ballpark ; battery at ; bed again ; break the
        needs_clarification	8	cal or ; cal sam ; can typ ; cant agre ; card had ; charad ; client re
        needs_clarification	8	cod is ; cuant ni ; dato ; day a ; declin <always> ; declin every ; dij mi
        needs_clarification	8	doe <consume> ; dond <wait> ; era <stranger> ; era joven ; estan y ; ext
        needs_clarification	8	ext 0 ; fal portugu ; fami com ; farsi ; fath d ; four day ; from union
        needs_clarification	8	gf <stimulant> ; giup ; glit ; grand que ; group numb ; halal ; heart hurt
        needs_clarification	8	help her ; hr <stranger> ; hr lady ; hum when ; in network ; inf ; insid it
        needs_clarification	8	intern en ; it men ; kapatid ; kid would ; la maceta ; log in ; long <calm>
        needs_clarification	8	los consejero ; los precio ; lueg q ; mi <opening> ; mi que ; minh
        needs_clarification	8	my pupil ; necesit habl ; neith wil ; ng ; no ~it ; not ~say ; on channel
        needs_clarification	8	par all ; park for ; phon for ; por si ; precis de ; rail 0 ; regard a
        needs_clarification	8	sam <phone> ; see abov ; somo dos ; sort it ; tel whoev ; that <water>
        needs_clarification	8	the subject ; then lin ; thre week ; thru <room> ; to rep ; trabaj los
        needs_clarification	8	trai toi ; tri it ; tricar ; union station ; usual hom ; want addres
        needs_clarification	8	when <last> ; when last ; who hasnt ; with ~<play> ; with ~anthem
        needs_clarification	8	work twic ; wrot the ; xin ; you allow ; ~<say> <amount>
        needs_clarification	8	~<try> ~<stimulant> ; ~cign ; ~inf ; ~not ~answer ; ~po ; ~quier viv
        needs_clarification	8	~se <amount> ; ~substanc no
        needs_clarification	7	# off ; # only ; *abstinent.3 ; 0 <soon> ; 0 hung ; 0 said ; <amount> away
        needs_clarification	7	<amount> except ; <blade> <hit> ; <blade> <need> ; <blade> <opening>
        needs_clarification	7	<blood> <room> ; <breath> <headface> ; <breath> <illness> ; <cold> whil
        needs_clarification	7	<confused> i ; <eat> ~<eat> ; <give> nam ; <insurance> do
        needs_clarification	7	<key> <furniture> ; <kin> then ; <need> <phone> ; <pet> onc
        needs_clarification	7	<phone> ~<stop> ; <start> <write> ; <stimulant> hes ; <stimulant> ~<say>
        needs_clarification	7	<stranger> <threat> ; <think> ~<alcohol> ; <think> ~<consume> ; <town> estan
        needs_clarification	7	a brochur ; a teach ; a ust ; ako ; alg o ; allow <pet> ; am <clothes>
        needs_clarification	7	ambien ; and won ; are <phone> ; are cod ; are phon ; arm tingl ; around to
        needs_clarification	7	befor mor ; believ thi ; birthday is ; brandish ; bulldog ; burbank <town>
        needs_clarification	7	cal scream ; cat food ; church every ; ciudad estan ; cocain my ; cold whil
        needs_clarification	7	con alguien ; cost and ; dad say ; del metr ; deteng ; diabetic ; dieron est
        needs_clarification	7	diganl a ; direction to ; doctor or ; dog flunk ; es él ; est cer ; exacta
        needs_clarification	7	fami on ; femal ; fil it ; for fiv ; for rain ; from lax ; fue pur ; gabi
        needs_clarification	7	gav no ; get nervou ; guten tag ; ha <consume> ; had your ; hav decid
        needs_clarification	7	hav for ; hay alguien ; hes break ; hes cal ; hij y ; hilf ; his twin
        needs_clarification	7	how far ; husband cocain ; ill explain ; is hit ; its complicat ; its me
        needs_clarification	7	its regard ; kapatid ko ; la feri ; lety ; lin <fall> ; lin dead ; lin drop
        needs_clarification	7	lin went ; lm ; magnet ; many bed ; marri with ; me onc ; mgr re ; mor sleep
        needs_clarification	7	motiv ; necesit ayud ; neith ; neith <money> ; neith budget ; no ~etoh
        needs_clarification	7	no ~wait ; noth <amount> ; numer en ; of cough ; one <say> ; only going
        needs_clarification	7	or what ; outsid with ; pag open ; perc ; perd el ; pref text ; prim es
        needs_clarification	7	problem con ; q 0 ; q los ; question for ; quier informacion ; re 0
        needs_clarification	7	rent paid ; residential in ; room are ; roommat has ; s <say> ; sa ; say pt
        needs_clarification	7	se cobr ; sepulved and ; set level ; shar and ; shift end ; si <consume>
        needs_clarification	7	si alguien ; sid door ; sm ; staf to ; stair drunk ; street addres
        needs_clarification	7	tak medi ; tak medicar ; tech open ; the application ; the sponsor
        needs_clarification	7	then <phone> ; then <rope> ; then cal ; ther <drive> ; ther park ; thi link
        needs_clarification	7	thi so ; thre night ; tien problem ; to ninety ; tra y ; travel for
        needs_clarification	7	tumb un ; turn int ; typ <amount> ; typ mor ; una palabra ; urgency 0
        needs_clarification	7	us bc ; usa alg ; usa es ; use of ; want tour ; whil hold ; who the
        needs_clarification	7	wont talk ; would not ; wouldnt ; year new ; you <clothes> ; you ring
        needs_clarification	7	your card ; ~<drug> inf ; ~<stimulant> <say> ; ~<think> ~<consume>
        needs_clarification	7	~detail <need> ; ~detail want ; ~es <emergency> ; ~etoh ; ~is the
        needs_clarification	7	~level no ; ~quis dec ; ~se a ; ~se aclar ; ~se cuant ; ~stat
        needs_clarification	6	*lastUsed ; *phone.0 ; + dob ; 0 <night> ; <always> <cannabis>
        needs_clarification	6	<amount> how ; <ask> $ ; <ask> ~<consume> ; <asleep> el ; <blade> <clothes>
        needs_clarification	6	<bodysound> <play> ; <bodysound> is ; <build> <needle> ; <chestheart> <pill>
        needs_clarification	6	<cold> <see> ; <colleague> <clothes> ; <consume> o ; <consume> problem
        needs_clarification	6	<consume> you ; <container> / ; <day> frer ; <die> od ; <drug> ~<ask>
        needs_clarification	6	<goodbye> y ; <headface> <break> ; <hear> <school> ; <hear> desd
        needs_clarification	6	<hear> ~<think> ; <height> <see> ; <hospital> <emergency> ; <job> acros
        needs_clarification	6	<key> <palecolor> ; <key> has ; <kin> shel ; <last> <think> ; <money> x
        needs_clarification	6	<night> as ; <opening> <water> ; <pet> <opening> ; <pet> <school>
        needs_clarification	6	<phone> <fire> ; <phone> are ; <phone> pt ; <phone> then ; <photo> com
        needs_clarification	6	<play> al ; <record> <try> ; <record> as ; <rope> <ask> ; <say> but
        needs_clarification	6	<say> oth ; <see> around ; <shame> <clothes> ; <soon> <say>
        needs_clarification	6	<stimulant> ~<stimulant> ; <stop> near ; <stranger> ill ; <stranger> re
        needs_clarification	6	<think> <consume> ; <think> back ; <town> <key> ; <treatment> <stimulant>
        needs_clarification	6	<vendor> <partner> ; <year> ni ; a diari ; a magnet ; a mow ; a payment
        needs_clarification	6	a vm ; a voic ; a ~<friend> ; a ~friend ; acab tod ; accreditation
        needs_clarification	6	alcohol par ; alguien ; an <job> ; an arm ; an elephant ; and dand
        needs_clarification	6	and found ; anyway <phone> ; are dog ; are you ; ask $ ; ask again ; ba
        needs_clarification	6	be noth ; been clean ; boa ; bottom and ; break my ; broth just ; buen no
        needs_clarification	6	can <crowd> ; can peopl ; cancel the ; cant talk ; cantidad ; carv the
        needs_clarification	6	child cry ; clr stat ; clr talk ; cocain nev ; cocain or ; com get
        needs_clarification	6	concern my ; couch aft ; crack from ; cristal mi ; culp de ; cut again
        needs_clarification	6	dan <money> ; dan facilidad ; del <rail> ; died od ; dij en ; direccion y
        needs_clarification	6	do folk ; doesnt <remember> ; door get ; door with ; drink problem
        needs_clarification	6	dtr meth ; duerm el ; each <say> ; elder <stranger> ; es sobr ; est floj
        needs_clarification	6	est pagin ; et ; ex est ; f mayb ; facilidad ; fi ; fiv each ; for thanksgiv
        needs_clarification	6	for whom ; frer ; from <moment> ; from forty ; from now ; gon numb
        needs_clarification	6	grandmoth died ; halal <eat> ; hav your ; her <water> ; heroin want
        needs_clarification	6	hes <phone> ; hes als ; hoi ; holiday is ; how <always> ; how often
        needs_clarification	6	i dream ; im by ; im worri ; institution ; is <seizure> ; is july
        needs_clarification	6	isnt ~<stimulant> ; it <stranger> ; it show ; its for ; its her ; its my
        needs_clarification	6	its xanax ; jama ; keep doing ; kid lov ; know noth ; lastr ; leagu on
        needs_clarification	6	light fluid ; link to ; lleg hast ; look around ; mail my ; marc
        needs_clarification	6	marquem <soon> ; marquem despu ; me wel ; min the ; mon fil ; mon frer
        needs_clarification	6	month ther ; much how ; much is ; n stuf ; nam + ; nam she ; nev mind
        needs_clarification	6	new card ; no my ; no ~cb ; nobody <die> ; nobody dying ; nobodyl
        needs_clarification	6	not ~elaborat ; noth <moment> ; noth now ; numb ask ; of vitamin
        needs_clarification	6	off <stimulant> ; on drug ; on slot ; one <record> ; only speak ; our door
        needs_clarification	6	our fridg ; over <moment> ; over now ; overpas look ; pansi ; park on
        needs_clarification	6	pasajer ; pcs ; pech me ; person about ; personal que ; play domino
        needs_clarification	6	pleas just ; poison in ; positiv ; print the ; pud ; q re ; que haci
        needs_clarification	6	question and ; re substanc ; real all ; regard my ; reloj de ; rent through
        needs_clarification	6	repiti ; ring ; ring me ; rough what ; salam ; saw your ; say end
        needs_clarification	6	say neith ; say oth ; say why ; scar from ; se cort ; se trat ; sentenc and
        needs_clarification	6	sesent y ; shel need ; sin ~<clothes> ; sink a ; six day ; so use
        needs_clarification	6	somebody about ; somebody whol ; stop near ; sunscreen ; surfboard ; sw
        needs_clarification	6	telefon ; text pleas ; that can ; the basement ; the cousin ; the scout
        needs_clarification	6	then nobody ; then sam ; then thi ; think we ; thought back ; throat is
        needs_clarification	6	tienen personal ; toi can ; tol booth ; tra machet ; tru ; truck titl
        needs_clarification	6	twist ; up b ; urgenci ; us <ask> ; want us ; wash his ; we nam
        needs_clarification	6	web <record> ; web form ; wed night ; what about ; what your ; when u
        needs_clarification	6	wheth your ; which <town> ; whichev ; wi fi ; wont settl ; wouldnt know
        needs_clarification	6	wrot my ; y och ; you his ; you work ; you ~accept ; your pric
        needs_clarification	6	~<ask> ~about ; ~<consume> alg ; ~<insurance> with ; ~<need> <home>
        needs_clarification	6	~<think> <drug> ; ~cb ; ~elaborat ; ~it ~is ; ~network with ; ~sab si
        needs_clarification	6	~say mor ; ~servic ~<pet> ; ~servic ~dog ; ~substanc given ; ~to <think>
        needs_clarification	6	~to say ; ~tom alg ; ~young
        needs_clarification	5	*person:negated ; *serviceQuestion:hypothetical ; *sinceStopping.0
        needs_clarification	5	*treatmentNeed.ready ; / span ; / wk ; 0 + ; 0 dif ; 0 kilo ; 0 sm ; 0 wk
        needs_clarification	5	0 wks ; <alcohol> <treatment> ; <ask> <treatment> ; <ask> nad
        needs_clarification	5	<asleep> stand ; <blood> <container> ; <blood> <continue> ; <build> or
        needs_clarification	5	<buy> around ; <calm> <hospital> ; <cannabis> out ; <clean> his
        needs_clarification	5	<clinician> <amount> ; <clinician> <wait> ; <clothes> par ; <consume> mi
        needs_clarification	5	<consume> then ; <consume> ~<consume> ; <crowd> <phone> ; <crowd> lost
        needs_clarification	5	<day> <year> ; <emergency> of ; <fall> <child> ; <fall> <past>
        needs_clarification	5	<furniture> open ; <furniture> wer ; <happy> <alcohol> ; <hear> <hit>
        needs_clarification	5	<hear> <job> ; <hear> <partner> ; <hear> bf ; <hold> <pain> ; <home> along
        needs_clarification	5	<insurance> prim ; <intoxicated> <clinician> ; <job> los ; <key> is
        needs_clarification	5	<kin> nunc ; <kin> that ; <kin> ~<phone> ; <law> <fire> ; <limp> <pet>
        needs_clarification	5	<media> <pet> ; <moment> ell ; <month> <amount> ; <opening> <clothes>
        needs_clarification	5	<opening> for ; <opioid> ; <outdoors> had ; <palecolor> <crowd>
        needs_clarification	5	<partner> + ; <pet> <asleep> ; <phone> <asleep> ; <phone> <hear>
        needs_clarification	5	<phone> aft ; <phone> own ; <phone> ~<kin> ; <photo> <asleep>
        needs_clarification	5	<photo> <opening> ; <rail> 0 ; <rail> on ; <room> yes ; <sad> <month>
        needs_clarification	5	<sad> lin ; <say> <gun> ; <say> farsi ; <say> neith ; <school> as
        needs_clarification	5	<stimulant> <kin> ; <stimulant> my ; <stimulant> nev ; <stop> 0
        needs_clarification	5	<stop> <key> ; <stranger> <think> ; <stranger> the ; <take> <insurance>
        needs_clarification	5	<take> medi ; <take> nam ; <tired> <amount> ; <trade> <church>
        needs_clarification	5	<treatment> <alcohol> ; <treatment> <hospital> ; <treatment> and
        needs_clarification	5	<treatment> at ; <treatment> or ; <try> <phone> ; <try> me
        needs_clarification	5	<unreal> <friend> ; <wait> <appointment> ; <write> en ; <write> in
        needs_clarification	5	<write> our ; <year> correct ; a callback ; a fami ; a potat ; a quien
        needs_clarification	5	a stock ; a watch ; about cocain ; abraz com ; acento ; addres given
        needs_clarification	5	addres has ; addres taken ; agre on ; ahead for ; ahor ell ; air com ; ajud
        needs_clarification	5	alguien supier ; already finish ; am tel ; an offic ; and fish ; and gues
        needs_clarification	5	and lip ; and next ; and sorry ; anh ; anoth <phone> ; any good ; apel de
        needs_clarification	5	appli for ; apply for ; are <stranger> ; are fami ; are so ; are typ
        needs_clarification	5	asleep stand ; at bank ; at la ; au ; ayudenm ; bad <play> ; bat break
        needs_clarification	5	been love ; besoin ; besoin daid ; boa <daytime> ; boa tard ; boyfriend is
        needs_clarification	5	broth mov ; build or ; by hand ; by who ; cal about ; cal lat ; cal o
        needs_clarification	5	cal own ; can giup ; cant writ ; cb # ; ceil sinc ; chowd ; chuong
        needs_clarification	5	chuong trinh ; cld ; clean his ; cm ; cocain ; coffe went ; cogen ; cok or
        needs_clarification	5	com pesc ; compar ; complicat ; confidenc ; contact with ; contradict
        needs_clarification	5	cookbook ; cry no ; cuand por ; daid ; de <promise> ; de ajud ; de gracia
        needs_clarification	5	de vicio ; deletre ; dema se ; depend ; desplom ; died at ; differenc ; dil
        needs_clarification	5	doesnt rememb ; dos ano ; drank ; eight week ; el del ; el motiv
        needs_clarification	5	elementary school ; emotional ; empty sinc ; en monterrey ; eng / ; equal
        needs_clarification	5	es p ; escribirl ; espanol los ; espos and ; est <phone> ; establish ; esto
        needs_clarification	5	estoy <lock> ; etoh ; every shift ; explod ; f <say> ; fami meet ; fel and
        needs_clarification	5	fioricet ; found us ; francai ; friend told ; from everyth ; from outsid
        needs_clarification	5	gabi po ; general ; giup do ; giv nam ; godfath ; going in ; gon <die>
        needs_clarification	5	gon <stop> ; gon end ; good mom ; grab phon ; graduat high ; gri y ; guit in
        needs_clarification	5	half in ; handl of ; head open ; her husb ; her wat ; hermanit en ; heroin
        needs_clarification	5	hes <break> ; hes driv ; hinch de ; his wallet ; hoi ve ; honest with
        needs_clarification	5	host 0 ; how much ; i shouldnt ; i taught ; if someon ; im fil ; in no
        needs_clarification	5	in particul ; in wallet ; inf lin ; insuranc do ; interview <day> ; iop in
        needs_clarification	5	is <hit> ; is beat ; is best ; is park ; is see ; it her ; it written
        needs_clarification	5	its <breath> ; ive used ; july becaus ; just mad ; just send ; kevin
        needs_clarification	5	know him ; know mor ; la pregunt ; lad que ; lanch de ; lea ; les <phone>
        needs_clarification	5	lif and ; lin stil ; liv to ; llamen por ; lo dio ; loteri ; lvm ; m cocain
        needs_clarification	5	m say ; maceta ; magandang gabi ; maid ; main <phone> ; mal por ; manan ya
        needs_clarification	5	mas aqui ; me meti ; medi los ; meno la ; messag ; met the ; metformin
        needs_clarification	5	meth then ; mil away ; mochil ; month and ; moth its ; muon ; muon hoi
        needs_clarification	5	mural ; murd on ; museum and ; my carpet ; my cel ; my priest
        needs_clarification	5	myself <continue> ; myself again ; navaj en ; near us ; neph ; ng tulong
        needs_clarification	5	ni por ; night clerk ; nightstand and ; no that ; no ~detail ; no ~paperwork
        needs_clarification	5	no ~substanc ; no él ; nobody ill ; not ~<partner> ; not ~<say>
        needs_clarification	5	not ~marri ; noth furth ; noth its ; noth she ; novi me ; nurs overnight
        needs_clarification	5	o meu ; o nad ; of question ; of ~withdrawal ; oficin de ; on <eat>
        needs_clarification	5	on laundry ; on lunch ; on pcp ; on someth ; one <phone> ; open 0
        needs_clarification	5	open enrollment ; opening thi ; or <buy> ; or me ; otr que ; our parrot
        needs_clarification	5	over <room> ; own head ; paid the ; paint a ; papelit con ; parol offic
        needs_clarification	5	pas corrient ; pottery <school> ; pottery clas ; pour <day> ; pour mon
        needs_clarification	5	primari me ; primer <need> ; promis her ; psalm ; pt 0 ; pt its ; pus una
        needs_clarification	5	que hablen ; que tan ; rath say ; rath talk ; rath than ; re gf ; reach me
        needs_clarification	5	ring back ; room yes ; roommat last ; rout 0 ; sam <tool> ; say dad
        needs_clarification	5	see pcp ; seizur right ; seriou tho ; she heard ; she scream
        needs_clarification	5	shel <clothes> ; shel ring ; short <law> ; short sentenc ; shotgun acros
        needs_clarification	5	should get ; sign on ; sist sent ; slept in ; sol dij ; somebody had
        needs_clarification	5	something ; somo <amount> ; son <see> ; son perc ; sorry my ; spanish <say>
        needs_clarification	5	spanish speak ; speak farsi ; sr ; station <eat> ; stepson ; su <moment>
        needs_clarification	5	su hor ; su sal ; suy con ; tak blu ; tak caloptim ; teapot ; tel your
        needs_clarification	5	telephon ; that wind ; the <treatment> ; the balanc ; the cater ; the futur
        needs_clarification	5	the habit ; the siren ; the topic ; the vegetabl ; then for
        needs_clarification	5	thi confidential ; thi websit ; thi wher ; thing we ; think you ; thos <law>
        needs_clarification	5	thos wer ; tien ni ; tien una ; to deliv ; tod <wait> ; tod qued
        needs_clarification	5	today ther ; toi muon ; tom o ; tonight to ; took phon ; tow truck
        needs_clarification	5	traffic on ; trat de ; tricar prim ; trinh ; troubl of ; try me ; tulong
        needs_clarification	5	tumb la ; twic <promise> ; two different ; two sister ; two year ; tx now
        needs_clarification	5	um ; un <write> ; un audi ; un foc ; unload ; usted ayudan ; val y
        needs_clarification	5	ve chuong ; vecin dic ; vegetabl ; vitamina ; vs used ; want cost
        needs_clarification	5	watermelon ; we pray ; we repaint ; weed out ; wer from ; what <insurance>
        needs_clarification	5	when <ask> ; when ask ; which insuranc ; whil <hold> ; who listen
        needs_clarification	5	whol street ; wi ; wif who ; wil <phone> ; with alcohol ; without ~us ; wks
        needs_clarification	5	wldnt ; wont be ; year to ; yes / ; you accept ; you accredit ; you clos
        needs_clarification	5	you tak ; your ~in ; ~<amount> <phone> ; ~<consume> hx ; ~<stop> <go>
        needs_clarification	5	~<take> ~<insurance> ; ~<think> <amount> ; ~<think> if ; ~cb # ; ~detail
        needs_clarification	5	~fue por ; ~marri ; ~me <say> ; ~me dij ; ~not ~<say> ; ~oth ~inf
        needs_clarification	5	~paperwork ; ~se de
        needs_clarification	4	# from ; *ago.5 ; *chestPain ; *instruction ; *rehabDone:negated
        needs_clarification	4	*sinceStopping.3 ; *suicidal ; / how ; / no ; / un ; 0 h ; 0 i ; 0 other
        needs_clarification	4	0 tomorrow ; 0 voic ; <alcohol> <kin> ; <alcohol> problem ; <alone> pued
        needs_clarification	4	<amount> she ; <appointment> to ; <ask> <friend> ; <ask> <trust> ; <ask> nam
        needs_clarification	4	<ask> them ; <blood> <headface> ; <blood> from ; <bodypart> porqu
        """
}
