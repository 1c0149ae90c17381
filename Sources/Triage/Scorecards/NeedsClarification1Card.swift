extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	29	then nev
        needs_clarification	25	gav addres
        needs_clarification	24	una pat
        needs_clarification	22	clarify
        needs_clarification	20	accredit
        needs_clarification	19	lin open ; marquem ; then that
        needs_clarification	18	ko ; lin <blood> ; lin cut ; queu
        needs_clarification	17	dob ; its about ; pueden <phone> ; to vm
        needs_clarification	16	all im ; elaborat ; kosh ; priority ; re <stimulant> ; then <say>
        needs_clarification	16	used ~<stimulant>
        needs_clarification	15	<kin> its ; bonjour ; it tru ; llamenm por ; lueg que ; need help
        needs_clarification	15	rath <say> ; someon cal ; system set ; the interview ; un famili ; un zapat
        needs_clarification	15	used ~cok ; y dond ; zapat
        needs_clarification	14	<insurance> yes ; <intoxicated> <hit> ; <need> cb ; <think> anyth ; dec mas
        needs_clarification	14	es por ; just <phone> ; meu ; oth <say> ; oth say ; pleas i ; rail on
        needs_clarification	14	sam # ; sam cal ; tak kais ; uh ; uh yeah ; urgency ; want cb ; wrot in
        needs_clarification	14	~anthem ; ~pued <say>
        needs_clarification	13	*conflict ; about ketamin ; and ~<money> ; beyond that ; bien tom ; cuiden
        needs_clarification	13	depend which ; depend who ; far are ; first sentenc ; ha <try> ; ha prob
        needs_clarification	13	hablenm ; je ; llamenm ; magandang ; nev used ; ni desd ; no for ; portugu
        needs_clarification	13	pt nev ; pueden marc ; re cok ; regard ; sister on ; then say ; visit on
        needs_clarification	13	wil hav ; ~pued habl
        needs_clarification	12	*family.9 ; <need> informacion ; <phone> eith ; <play> <fire> ; a machin
        needs_clarification	12	about <sedative> ; about <stimulant> ; alguem ; all you ; build the
        needs_clarification	12	dond quedan ; dos mes ; form say ; hes high ; just cal ; know anyth
        needs_clarification	12	perdonenm ; street on ; su niet ; succes rat ; tech job ; the pt ; tid tabl
        needs_clarification	12	used crack ; we agre ; wil c/b ; ~<stimulant> in ; ~<think> si
        needs_clarification	12	~estacionamient ; ~usa nad
        needs_clarification	11	<drive> fre ; <month> <consume> ; <phone> allow ; <stimulant> then
        needs_clarification	11	aft thursday ; and do ; are <pet> ; asdf <shame> ; asdf sorry ; cb
        needs_clarification	11	cok then ; cuest y ; disconnect ; doesnt pick ; in <feel> ; in touch
        needs_clarification	11	joint commission ; mas dato ; n <drug> ; network with ; nev <try> ; nev tri
        needs_clarification	11	ni si ; not ~himself ; one say ; our card ; park fre ; pleas cancel
        needs_clarification	11	problem with ; que jama ; que part ; rati ; slot to ; sobr mi ; static
        needs_clarification	11	talk out ; to clarify ; usa piedr ; we tak ; which son ; ~<say> <phone>
        needs_clarification	11	~hay ~<drive> ; ~hay ~estacionamient ; ~im ~<go> ; ~wher ~im
        needs_clarification	10	*mandate.outpatient ; *outpatientDuring ; <asleep> out ; <give> <fall>
        needs_clarification	10	<say> both ; <say> than ; <say> whoev ; <soon> que ; <stimulant> or
        needs_clarification	10	<treatment> <clinician> ; accept <insurance> ; aft tonight ; and foam
        needs_clarification	10	client then ; dand el ; drop befor ; f <blood> ; f cut ; for din
        needs_clarification	10	for himself ; go <go> ; how lat ; i golf ; it concern ; jama ha ; la detox
        needs_clarification	10	lik <alcohol> ; lin <die> ; lin <hear> ; los dato ; m re ; meth my
        needs_clarification	10	nam <continue> ; need rehab ; no ~# ; noth mor ; or if ; phon allow
        needs_clarification	10	pleas confirm ; pleas mail ; po ba ; pt is ; quien <phone> ; quien llam
        needs_clarification	10	rat and ; regat ; rest out ; say mor ; say son ; senor llor
        needs_clarification	10	speak counselor ; st <phone> ; st cal ; tak tricar ; talk than ; thing out
        needs_clarification	10	to pres ; we <insurance> ; we bil ; ~<amount> inf ; ~mor inf ; ~se mas
        needs_clarification	9	# on ; <day> <week> ; <emergency> <eat> ; <feel> ~<stimulant>
        needs_clarification	9	<hit> <sober> ; <homeless> <limp> ; <need> <blade> ; <phone> onc
        needs_clarification	9	<phone> when ; <phone> ~<say> ; <stimulant> es ; <stimulant> mi
        needs_clarification	9	<stop> ~<stimulant> ; <stranger> ~<insurance> ; a tightnes ; about meth
        needs_clarification	9	accredit by ; aceptan molin ; aclar ; aft smok ; apunt de ; bien <consume>
        needs_clarification	9	big are ; but clr ; cal pt ; cal when ; camel ; cant agre ; clas play
        needs_clarification	9	commission accredit ; contact and ; cousin that ; cry i ; cry said
        needs_clarification	9	crystal meth ; did ~<stimulant> ; dm 0 ; drank so ; each say ; every jun
        needs_clarification	9	fath he ; foot in ; get air ; gf cok ; gun out ; guten ; hablen
        needs_clarification	9	has <break> ; hed say ; how big ; if wer ; key is ; let u ; m whisper
        needs_clarification	9	mal voic ; me orient ; mein ; minivan ; nad que ; nephew and ; network
        needs_clarification	9	nev set ; no mi ; not ~slur ; o desd ; of seed ; on ext ; on use ; only yes
        needs_clarification	9	or out ; oth is ; parl ; person stop ; phon him ; pleas cal ; pleas contact
        needs_clarification	9	pon gri ; problema con ; que cal ; queu iop ; reciben medi ; refundabl
        needs_clarification	9	repiti la ; rn 0 ; say nev ; see demon ; segun mi ; self then
        needs_clarification	9	set <bodypart> ; set foot ; speak she ; tea at ; than typ ; thi addres
        needs_clarification	9	titl on ; toi ; track a ; tri it ; un apunt ; vou ; want let ; who its
        needs_clarification	9	wouldnt elaborat ; y / ; y tienen ; yeah ; your guy ; ~<kin> i
        needs_clarification	9	~<need> <write> ; ~copay ; ~finish ~a ; ~friend ; ~nam no
        needs_clarification	8	/ n ; 0 diabetic ; 0 oh ; <amount> cart ; <ask> <partner> ; <clinician> 0
        needs_clarification	8	<colleague> then ; <gun> out ; <home> only ; <insurance> or ; <job> station
        needs_clarification	8	<pet> allow ; <phone> <promise> ; <phone> <say> ; <put> <remember>
        needs_clarification	8	<say> <stimulant> ; <say> <treatment> ; <say> nev ; <see> abov
        needs_clarification	8	<soon> <see> ; <soon> q ; <stop> an ; <take> toi ; <treatment> en
        needs_clarification	8	<try> <moment> ; a recog ; a ~servic ; about my ; accessibl ; airlin and
        needs_clarification	8	all hed ; and <treatment> ; are tru ; atienden en ; bad signal ; ballpark
        needs_clarification	8	battery at ; be around ; bed again ; break the ; cal or ; cal sam ; can typ
        needs_clarification	8	card had ; cod is ; cuant ni ; dato ; day a ; declin <always> ; declin every
        needs_clarification	8	dij mi ; doe <consume> ; dond <wait> ; era <stranger> ; era joven ; estan y
        needs_clarification	8	ext ; ext 0 ; fal portugu ; fami com ; farsi ; fath d ; finish 0 ; four day
        needs_clarification	8	from union ; gf <stimulant> ; giup ; glit ; grand que ; group numb
        needs_clarification	8	heart hurt ; help her ; hr <stranger> ; hr lady ; hum when ; in network
        needs_clarification	8	inf ; insid it ; intern en ; it men ; kapatid ; kid would ; la maceta
        needs_clarification	8	log in ; long <calm> ; los consejero ; los precio ; lueg q ; mi <opening>
        needs_clarification	8	minh ; my pupil ; necesit habl ; neith wil ; ng ; not ~say ; on channel
        needs_clarification	8	one word ; par all ; park for ; phon for ; por si ; precis de ; rail 0
        needs_clarification	8	regard a ; roommat has ; sam <phone> ; see abov ; somo dos ; sort it
        needs_clarification	8	tel whoev ; that <water> ; the subject ; then lin ; thre week ; thru <room>
        needs_clarification	8	to rep ; trabaj los ; trai toi ; tricar ; union station ; usual hom
        needs_clarification	8	want addres ; when <last> ; when last ; who hasnt ; with ~<play>
        needs_clarification	8	with ~anthem ; work twic ; wrot the ; xin ; you allow ; ~<try> ~<stimulant>
        needs_clarification	8	~cign ; ~inf ; ~is the ; ~not ~answer ; ~po ; ~quier viv ; ~se <amount>
        needs_clarification	8	~substanc no
        needs_clarification	7	# block ; # off ; # only ; 0 <soon> ; 0 hung ; 0 said ; <amount> away
        needs_clarification	7	<amount> except ; <blade> <hit> ; <blade> <need> ; <blade> <opening>
        needs_clarification	7	<blood> <room> ; <breath> <headface> ; <breath> <illness> ; <cold> whil
        needs_clarification	7	<confused> i ; <eat> ~<eat> ; <give> nam ; <insurance> do
        needs_clarification	7	<key> <furniture> ; <kin> then ; <need> <phone> ; <pet> onc
        needs_clarification	7	<phone> ~<stop> ; <start> <write> ; <stimulant> hes ; <stimulant> ~<say>
        needs_clarification	7	<take> <feel> ; <think> ~<alcohol> ; <town> estan ; a brochur ; a teach
        needs_clarification	7	a ust ; ako ; alg o ; allow <pet> ; am <clothes> ; and won ; are <phone>
        needs_clarification	7	are cod ; are phon ; arm tingl ; around to ; befor mor ; believ thi
        needs_clarification	7	birthday is ; brandish ; bulldog ; cal scream ; cat food ; charad
        needs_clarification	7	ciudad estan ; cocain my ; cold whil ; con alguien ; cost and ; dad say
        needs_clarification	7	del metr ; deteng ; diabetic ; dieron est ; diganl a ; direction to
        needs_clarification	7	doctor or ; dog flunk ; es él ; est cer ; exacta ; fami on ; femal ; fi
        needs_clarification	7	fil it ; for fiv ; for rain ; from lax ; fue pur ; gabi ; get nervou
        needs_clarification	7	guten tag ; ha <consume> ; had your ; halal ; hav decid ; hav for
        needs_clarification	7	hay alguien ; hes break ; hes cal ; hij y ; hilf ; his twin ; how far
        needs_clarification	7	ill explain ; institution ; is hit ; its complicat ; its me ; its regard
        needs_clarification	7	kapatid ko ; la feri ; lety ; lin dead ; lin went ; lm ; magnet ; many bed
        needs_clarification	7	marri with ; me onc ; mgr re ; mi que ; mor sleep ; motiv ; necesit ayud
        needs_clarification	7	neith ; neith <money> ; neith budget ; no ~etoh ; no ~it ; no ~wait
        needs_clarification	7	noth <amount> ; numer en ; of cough ; one <say> ; only going ; or what
        needs_clarification	7	outsid with ; pag open ; perc ; perd el ; pref text ; prim es ; problem con
        needs_clarification	7	q 0 ; q los ; question for ; quier informacion ; re 0 ; rent paid
        needs_clarification	7	residential in ; room are ; s <say> ; sa ; say pt ; se cobr ; sepulved and
        needs_clarification	7	set level ; shar and ; shift end ; si <consume> ; si alguien ; sid door ; sm
        needs_clarification	7	staf to ; stair drunk ; street addres ; sw ; tak medi ; tak medicar
        needs_clarification	7	tech open ; the application ; the sponsor ; then <phone> ; then cal
        needs_clarification	7	ther <drive> ; ther park ; thi link ; thi so ; think we ; thre night
        needs_clarification	7	tien problem ; tra y ; travel for ; tru ; tumb un ; turn int ; typ <amount>
        needs_clarification	7	typ mor ; una palabra ; urgency 0 ; us bc ; usa alg ; usa es ; use of
        needs_clarification	7	want tour ; whil hold ; who the ; wi fi ; wont talk ; would not ; wouldnt
        needs_clarification	7	y och ; year new ; you <clothes> ; you ring ; your card ; ~#
        needs_clarification	7	~<colleague> re ; ~<drug> inf ; ~<say> <amount> ; ~<stimulant> <say>
        needs_clarification	7	~<think> ~<consume> ; ~client re ; ~detail <need> ; ~detail want
        needs_clarification	7	~es <emergency> ; ~etoh ; ~level no ; ~quis dec ; ~se a ; ~se aclar
        needs_clarification	7	~se cuant ; ~stat
        needs_clarification	6	*abstinent.3 ; *lastUsed ; *person:negated ; *phone.0 ; + dob ; 0 <night>
        needs_clarification	6	<always> <cannabis> ; <amount> how ; <ask> $ ; <ask> ~<consume>
        needs_clarification	6	<asleep> el ; <blade> <clothes> ; <bodysound> <play> ; <bodysound> is
        needs_clarification	6	<build> <needle> ; <chestheart> <pill> ; <cold> <see>
        needs_clarification	6	<colleague> <clothes> ; <consume> o ; <consume> problem ; <consume> you
        needs_clarification	6	<container> / ; <day> frer ; <die> od ; <drug> ~<ask> ; <goodbye> y
        needs_clarification	6	<headface> <break> ; <hear> <school> ; <hear> desd ; <hear> ~<think>
        needs_clarification	6	<height> <see> ; <hospital> <emergency> ; <job> acros ; <key> <palecolor>
        needs_clarification	6	<key> has ; <kin> shel ; <last> <think> ; <money> x ; <opening> <clothes>
        needs_clarification	6	<opening> <water> ; <pet> <opening> ; <pet> <school> ; <phone> <fire>
        needs_clarification	6	<phone> are ; <phone> pt ; <phone> then ; <photo> <opening> ; <play> al
        needs_clarification	6	<rail> on ; <record> <try> ; <record> as ; <rope> <ask> ; <say> but
        needs_clarification	6	<say> oth ; <see> around ; <shame> <clothes> ; <soon> <say>
        needs_clarification	6	<stimulant> ~<stimulant> ; <stop> 0 ; <stop> near ; <stranger> <threat>
        needs_clarification	6	<stranger> ill ; <stranger> re ; <think> back ; <town> <key>
        needs_clarification	6	<treatment> <stimulant> ; <vendor> <partner> ; <year> ni ; a magnet
        needs_clarification	6	a payment ; a vm ; a voic ; a ~<friend> ; a ~friend ; acab tod
        needs_clarification	6	accreditation ; alcohol par ; alguien ; ambien ; an <job> ; an elephant
        needs_clarification	6	and dand ; and found ; anyway <phone> ; are dog ; ask $ ; ask again ; ba
        needs_clarification	6	be noth ; been clean ; boa ; bottom and ; break my ; broth just ; buen no
        needs_clarification	6	burbank <town> ; can <crowd> ; can peopl ; cancel the ; cant talk ; cantidad
        needs_clarification	6	carv the ; cb # ; child cry ; church every ; clr stat ; clr talk
        needs_clarification	6	cocain nev ; cocain or ; com get ; concern my ; confidenc ; couch aft
        needs_clarification	6	crack from ; cristal mi ; culp de ; cut again ; dan <money> ; dan facilidad
        needs_clarification	6	del <rail> ; died od ; dij en ; direccion y ; do folk ; doesnt <remember>
        needs_clarification	6	door get ; door with ; drink problem ; dtr meth ; duerm el ; each <say>
        needs_clarification	6	elder <stranger> ; es sobr ; est floj ; est pagin ; et ; ex est ; f mayb
        needs_clarification	6	facilidad ; fiv each ; for thanksgiv ; for whom ; frer ; from <moment>
        needs_clarification	6	from forty ; from now ; gav no ; gon numb ; grandmoth died ; halal <eat>
        needs_clarification	6	hav your ; her <water> ; heroin want ; hes <phone> ; hes als ; hoi
        needs_clarification	6	holiday is ; how <always> ; how often ; husband cocain ; i dream ; im by
        needs_clarification	6	im worri ; is <seizure> ; is july ; isnt ~<stimulant> ; it <stranger>
        needs_clarification	6	it show ; its for ; its my ; its xanax ; jama ; keep doing ; kid lov
        needs_clarification	6	know noth ; lastr ; leagu on ; light fluid ; lin <fall> ; lin drop ; link to
        needs_clarification	6	lleg hast ; look around ; mail my ; marc ; marquem <soon> ; marquem despu
        needs_clarification	6	me meti ; me wel ; min the ; mochil ; mon fil ; mon frer ; month ther
        needs_clarification	6	much how ; much is ; n stuf ; nam + ; nam she ; nev mind ; no my ; no ~cb
        needs_clarification	6	nobody <die> ; nobody dying ; nobodyl ; noth <moment> ; noth now
        needs_clarification	6	of vitamin ; off <stimulant> ; on drug ; on slot ; one <record> ; only speak
        needs_clarification	6	our door ; our fridg ; over <moment> ; over now ; overpas look ; pansi
        needs_clarification	6	park on ; pasajer ; pcs ; pech me ; person about ; personal que
        needs_clarification	6	play domino ; pleas just ; poison in ; positiv ; pud ; q re ; que haci
        needs_clarification	6	question and ; re substanc ; real all ; regard my ; reloj de ; rent through
        needs_clarification	6	repiti ; ring ; ring me ; rough what ; salam ; saw your ; say end
        needs_clarification	6	say neith ; say oth ; scar from ; se trat ; sentenc and ; sesent y
        needs_clarification	6	shel need ; sin ~<clothes> ; sink a ; six day ; so use ; somebody about
        needs_clarification	6	somebody whol ; stop near ; sunscreen ; surfboard ; tel your ; telefon
        needs_clarification	6	text pleas ; that can ; that wind ; the basement ; the cousin ; the scout
        needs_clarification	6	then <rope> ; then nobody ; then sam ; then thi ; thing we ; thought back
        needs_clarification	6	throat is ; tienen personal ; to ninety ; toi can ; tol booth ; tra machet
        needs_clarification	6	truck titl ; twist ; un foc ; up b ; urgenci ; us <ask> ; want us ; wash his
        needs_clarification	6	we nam ; web <record> ; web form ; wed night ; what about ; what your
        needs_clarification	6	when u ; wheth your ; which <town> ; whichev ; wif who ; wont settl
        needs_clarification	6	wouldnt know ; wrot my ; you his ; you work ; you ~accept ; your pric
        needs_clarification	6	~<ask> ~about ; ~<consume> alg ; ~<insurance> with ; ~<need> <home>
        needs_clarification	6	~<think> <drug> ; ~cb ; ~network with ; ~sab si ; ~say mor ; ~servic ~<pet>
        needs_clarification	6	~servic ~dog ; ~substanc given ; ~to <think> ; ~to say ; ~tom alg ; ~young
        needs_clarification	5	*serviceQuestion:hypothetical ; *sinceStopping.0 ; *treatmentNeed.ready
        needs_clarification	5	/ span ; 0 + ; 0 dif ; 0 kilo ; 0 sm ; 0 wk ; 0 wks ; <alcohol> <treatment>
        needs_clarification	5	<alone> pued ; <ask> <treatment> ; <ask> nad ; <asleep> stand
        needs_clarification	5	<blood> <container> ; <blood> <continue> ; <build> or ; <buy> around
        needs_clarification	5	<calm> <hospital> ; <cannabis> out ; <clean> his ; <clinician> <amount>
        needs_clarification	5	<clinician> <wait> ; <consume> mi ; <consume> then ; <consume> ~<consume>
        needs_clarification	5	<crowd> <phone> ; <crowd> lost ; <day> <year> ; <emergency> of
        needs_clarification	5	<fall> <child> ; <fall> <past> ; <furniture> open ; <furniture> wer
        needs_clarification	5	<happy> <alcohol> ; <headface> met ; <hear> <hit> ; <hear> <job> ; <hear> bf
        needs_clarification	5	<hold> <pain> ; <home> along ; <insurance> prim ; <intoxicated> <clinician>
        needs_clarification	5	<job> los ; <key> is ; <kin> nunc ; <kin> that ; <kin> ~<phone>
        needs_clarification	5	<law> <fire> ; <limp> <pet> ; <media> <pet> ; <moment> ell
        needs_clarification	5	<month> <amount> ; <night> as ; <opening> for ; <opioid> ; <outdoors> had
        needs_clarification	5	<palecolor> <crowd> ; <partner> + ; <pet> <asleep> ; <phone> <asleep>
        needs_clarification	5	<phone> <hear> ; <phone> aft ; <phone> own ; <phone> ~<kin>
        needs_clarification	5	<photo> <asleep> ; <photo> com ; <rail> 0 ; <record> <promise> ; <room> yes
        needs_clarification	5	<sad> <month> ; <sad> lin ; <say> <gun> ; <say> farsi ; <say> neith
        needs_clarification	5	<school> as ; <shake> <child> ; <stimulant> <kin> ; <stimulant> my
        needs_clarification	5	<stimulant> nev ; <stop> <key> ; <stranger> <goodbye> ; <stranger> <think>
        needs_clarification	5	<stranger> the ; <take> <insurance> ; <take> medi ; <take> nam
        needs_clarification	5	<think> <consume> ; <tired> <amount> ; <trade> <church>
        needs_clarification	5	<treatment> <alcohol> ; <treatment> <hospital> ; <treatment> and
        needs_clarification	5	<treatment> at ; <treatment> or ; <try> <phone> ; <try> me
        needs_clarification	5	<wait> <appointment> ; <write> en ; <write> in ; <write> our
        needs_clarification	5	<year> correct ; a callback ; a diari ; a fami ; a mow ; a potat ; a quien
        needs_clarification	5	a stock ; a watch ; about cocain ; abraz com ; addres given ; addres has
        needs_clarification	5	addres taken ; agre on ; ahead for ; ahor ell ; air com ; ajud
        needs_clarification	5	alguien supier ; already finish ; am tel ; an arm ; an offic ; and fish
        needs_clarification	5	and gues ; and lip ; and next ; and sorry ; anh ; anoth <phone> ; any good
        needs_clarification	5	apel de ; appli for ; apply for ; are <stranger> ; are fami ; are so
        needs_clarification	5	are typ ; are you ; asleep stand ; at bank ; at la ; au ; ayudenm
        needs_clarification	5	bad <play> ; bat break ; been love ; besoin ; besoin daid ; boa <daytime>
        needs_clarification	5	boa tard ; bowl night ; boyfriend is ; broth mov ; build or ; by hand
        needs_clarification	5	by who ; cal about ; cal lat ; cal o ; cal own ; can giup ; cant writ
        needs_clarification	5	ceil sinc ; chowd ; chuong ; chuong trinh ; cld ; clean his ; cm ; cocain
        needs_clarification	5	cogen ; cok or ; com pesc ; compar ; complicat ; contact with ; contradict
        needs_clarification	5	cookbook ; cry no ; cuand por ; daid ; de <promise> ; de ajud ; de gracia
        needs_clarification	5	de vicio ; deletre ; delivery guy ; depend ; desplom ; didnt say ; died at
        needs_clarification	5	differenc ; dil ; doesnt rememb ; dos ano ; drank ; dun what ; eight week
        needs_clarification	5	el del ; el motiv ; elementary school ; emotional ; empty sinc
        needs_clarification	5	en monterrey ; eng / ; equal ; es p ; escribirl ; espanol los ; espos and
        needs_clarification	5	est <phone> ; establish ; esto ; estoy <lock> ; etoh ; every shift ; explod
        needs_clarification	5	fami meet ; fel and ; fioricet ; for sist ; found us ; francai ; friend told
        needs_clarification	5	from everyth ; from outsid ; gabi po ; general ; giup do ; giv nam ; godfath
        needs_clarification	5	going in ; gon <stop> ; gon end ; good mom ; grab phon ; graduat high
        needs_clarification	5	gri y ; guit in ; half in ; handl of ; head open ; her husb ; her wat
        needs_clarification	5	hermanit en ; heroin ; hes <break> ; hes driv ; hinch de ; hoi ve
        needs_clarification	5	honest with ; host 0 ; i shouldnt ; i taught ; if someon ; im fil ; in no
        needs_clarification	5	in particul ; in wallet ; inf lin ; insuranc do ; interview <day> ; iop in
        needs_clarification	5	is <hit> ; is beat ; is best ; is park ; is see ; it her ; it written
        needs_clarification	5	its <breath> ; its her ; ive used ; july becaus ; just mad ; just send
        needs_clarification	5	kevin ; know him ; know mor ; la pregunt ; lad que ; lanch de ; lea
        needs_clarification	5	les <phone> ; lif and ; lin stil ; liv to ; llamen por ; lo dio ; loteri
        needs_clarification	5	lvm ; m cocain ; m say ; maceta ; magandang gabi ; maid ; main <phone>
        needs_clarification	5	mal por ; manan ya ; mas aqui ; messag ; met the ; metformin ; meth then
        needs_clarification	5	mil away ; month and ; moth its ; muon ; muon hoi ; mural ; murd on
        needs_clarification	5	museum and ; my carpet ; my cel ; my priest ; myself <continue>
        needs_clarification	5	myself again ; navaj en ; near us ; neph ; new card ; ng tulong ; ni por
        needs_clarification	5	night clerk ; nightstand and ; no el ; no that ; no ~detail ; no ~dio
        needs_clarification	5	no ~paperwork ; no ~substanc ; no él ; nobody ill ; not ~<partner>
        needs_clarification	5	not ~<say> ; not ~elaborat ; not ~marri ; noth furth ; noth its ; noth she
        needs_clarification	5	novi me ; numb ask ; nurs overnight ; o meu ; o nad ; of question
        needs_clarification	5	oficin de ; on <eat> ; on laundry ; on lunch ; on pcp ; on someth
        needs_clarification	5	one <phone> ; open 0 ; open enrollment ; opening thi ; or <buy> ; or me
        needs_clarification	5	otr que ; our numb ; our parrot ; over <room> ; own head ; paid the
        needs_clarification	5	paint a ; papelit con ; parol offic ; pas corrient ; pottery <school>
        needs_clarification	5	pottery clas ; pour <day> ; pour mon ; primari me ; primer <need>
        needs_clarification	5	print the ; promis her ; psalm ; pt 0 ; pt its ; pus una ; que hablen
        needs_clarification	5	que tan ; rath say ; rath talk ; rath than ; re gf ; reach me ; ring back
        needs_clarification	5	room yes ; roommat last ; rout 0 ; say dad ; say uncl ; say why ; se cort
        needs_clarification	5	see pcp ; seizur right ; seriou tho ; she heard ; she scream
        needs_clarification	5	shel <clothes> ; shel ring ; short <law> ; short sentenc ; shotgun acros
        needs_clarification	5	should get ; sign on ; sist sent ; slept in ; sol dij ; sol pued
        needs_clarification	5	somebody had ; something ; somo <amount> ; son <see> ; son perc ; sorry my
        needs_clarification	5	spanish <say> ; spanish speak ; speak farsi ; sr ; station <eat> ; stepson
        needs_clarification	5	su <moment> ; su hor ; su sal ; suy con ; tak blu ; tak caloptim ; teapot
        needs_clarification	5	telephon ; the <treatment> ; the balanc ; the cater ; the futur ; the habit
        needs_clarification	5	the siren ; the topic ; the vegetabl ; then for ; thi wher ; think you
        needs_clarification	5	thos <law> ; thos wer ; tien una ; tim as ; to deliv ; tod <wait> ; tod qued
        needs_clarification	5	today ther ; toi muon ; tom o ; tonight to ; tow truck ; traffic on
        needs_clarification	5	trat de ; tricar prim ; trinh ; troubl of ; try me ; tulong ; tumb la
        needs_clarification	5	twic <promise> ; two different ; two sister ; two year ; tx now ; um
        needs_clarification	5	un <write> ; un audi ; unload ; usted ayudan ; val y ; ve chuong ; vecin dic
        needs_clarification	5	vegetabl ; vitamina ; vs used ; want cost ; watermelon ; we pray
        needs_clarification	5	we repaint ; weed out ; wer from ; what <insurance> ; when <ask> ; when ask
        needs_clarification	5	which insuranc ; whil <hold> ; who listen ; whol street ; wi ; wil <phone>
        needs_clarification	5	with alcohol ; wks ; wldnt ; wont be ; year to ; yes / ; you accept
        needs_clarification	5	you clos ; you tak ; your ~in ; ~<amount> <phone> ; ~<consume> hx
        needs_clarification	5	~<emergency> <pain> ; ~<stop> <go> ; ~<take> ~<insurance>
        needs_clarification	5	~<think> <amount> ; ~<think> if ; ~cb # ; ~detail ; ~elaborat
        needs_clarification	5	~emergency nobody ; ~fue por ; ~marri ; ~me <say> ; ~me dij ; ~not ~<say>
        needs_clarification	5	~oth ~inf ; ~paperwork ; ~say ; ~se de
        needs_clarification	4	# from ; *ago.5 ; *chestPain ; *instruction ; *rehabDone:negated
        needs_clarification	4	*sinceStopping.3 ; *suicidal ; / how ; / no ; / un ; / wk ; 0 h ; 0 i
        needs_clarification	4	0 other ; 0 tomorrow ; 0 voic ; <alcohol> <kin> ; <alcohol> problem
        needs_clarification	4	<amount> she ; <angry> <drive> ; <appointment> to ; <ask> <friend>
        """
}
