extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	32	then nev
        needs_clarification	30	gav addres
        needs_clarification	23	clarify
        needs_clarification	21	accredit ; lin open
        needs_clarification	20	queu
        needs_clarification	19	elaborat ; to vm
        needs_clarification	18	<think> ~<consume> ; all im ; bonjour ; llamenm ; marquem ; pueden <phone>
        needs_clarification	18	then <say> ; used ~<stimulant>
        needs_clarification	17	kosh ; then that ; urgency
        needs_clarification	16	<insurance> yes ; <intoxicated> <hit> ; and ~<money> ; its about
        needs_clarification	16	joint commission ; lueg que ; need help ; re <stimulant> ; used ~cok
        needs_clarification	15	<kin> its ; beyond that ; first sentenc ; ko ; lin <blood> ; lin cut
        needs_clarification	15	pleas i ; rath <say> ; then say ; uh ; uh yeah ; un zapat ; y dond ; zapat
        needs_clarification	14	cb ; dec mas ; dob ; dond quedan ; dos mes ; nev used ; park for ; priority
        needs_clarification	14	sister on ; system set ; tak kais ; the interview ; un famili ; wil c/b
        needs_clarification	14	~<stimulant> in
        needs_clarification	13	*conflict ; <think> anyth ; and do ; bien tom ; depend who ; far are
        needs_clarification	13	hablenm ; is park ; it tru ; la detox ; meu ; ni desd ; our card ; pt nev
        needs_clarification	13	pueden marc ; que part ; sam # ; sam cal ; someon cal ; sort it ; street on
        needs_clarification	13	succes rat ; visit on ; wil hav
        needs_clarification	12	*family.9 ; a tightnes ; about <sedative> ; aft thursday ; alguem
        needs_clarification	12	asdf <shame> ; asdf sorry ; es por ; f <blood> ; f cut ; lik <alcohol>
        needs_clarification	12	portugu ; re cok ; regard ; sobr mi ; tech job ; to rep
        needs_clarification	11	<amount> inf ; <hit> <sober> ; <need> cb ; <need> informacion
        needs_clarification	11	<phone> eith ; <phone> when ; <soon> que ; <stimulant> es
        needs_clarification	11	<stimulant> then ; about <stimulant> ; about ketamin ; accredit by ; aclar
        needs_clarification	11	build the ; cal when ; cuest y ; depend which ; doesnt pick ; each say
        needs_clarification	11	form say ; go <go> ; jama ha ; je ; just <phone> ; know anyth ; magandang
        needs_clarification	11	mas dato ; n <drug> ; nam <continue> ; no # ; not 0 ; of you ; oth <say>
        needs_clarification	11	oth say ; perdonenm ; problem with ; problema con ; que jama ; rail on
        needs_clarification	11	rati ; say mor ; say why ; slot to ; st <phone> ; st cal ; the pt
        needs_clarification	11	thing out ; titl on ; to clarify ; to pres ; usa piedr ; used crack
        needs_clarification	11	want cb ; we tak ; who its ; wrot in ; ~<kin> i ; ~anthem ; ~hay ~<drive>
        needs_clarification	11	~hay ~estacionamient ; ~inf
        needs_clarification	10	*mandate.outpatient ; <day> <week> ; <drive> fre ; <insurance> do
        needs_clarification	10	about my ; accept <insurance> ; all you ; bien <consume> ; but clr
        needs_clarification	10	client then ; contact and ; es él ; establish ; fal portugu ; fath he
        needs_clarification	10	foot in ; for whom ; hav for ; in network ; it concern ; just cal
        needs_clarification	10	llamenm por ; m re ; m whisper ; meth my ; minivan ; need rehab ; nev <try>
        needs_clarification	10	nev set ; nev tri ; ni si ; noth mor ; one say ; park fre ; person stop
        needs_clarification	10	pleas cancel ; pleas confirm ; pleas contact ; pleas mail ; precis de
        needs_clarification	10	pt is ; quien <phone> ; quien llam ; rn 0 ; say son ; se mas ; something
        needs_clarification	10	speak counselor ; static ; than typ ; truck titl ; usa es ; we agre
        needs_clarification	10	which son ; y tienen ; ~estacionamient ; ~finish ~a ; ~im ~<go> ; ~wher ~im
        needs_clarification	9	# only ; 0 clr ; <asleep> out ; <breath> <illness> ; <cold> <see>
        needs_clarification	9	<feel> ~<stimulant> ; <give> nam ; <job> station ; <last> <think>
        needs_clarification	9	<month> <consume> ; <phone> <say> ; <phone> ~<stop> ; <play> <fire>
        needs_clarification	9	<record> as ; <see> abov ; <treatment> <clinician> ; aceptan molin
        needs_clarification	9	aft smok ; and foam ; apunt de ; are <pet> ; ballpark ; broth just ; cal or
        needs_clarification	9	cal pt ; camel ; clean his ; cod is ; cousin that ; crystal meth
        needs_clarification	9	declin <always> ; declin every ; did ~<stimulant> ; disconnect ; doctor or
        needs_clarification	9	doe <consume> ; drank so ; drop befor ; for din ; for himself ; from union
        needs_clarification	9	gf cok ; gun out ; hed say ; help her ; in <feel> ; in touch ; is hit
        needs_clarification	9	let u ; lin <die> ; lin <hear> ; log in ; mor inf ; necesit habl ; network
        needs_clarification	9	network with ; not himself ; not say ; not ~slur ; of seed ; on ext
        needs_clarification	9	only yes ; or if ; oth is ; porf ; reciben medi ; rest out ; see abov
        needs_clarification	9	see demon ; self then ; set <bodypart> ; set foot ; sid door ; tak tricar
        needs_clarification	9	tea at ; tech open ; thre week ; union station ; vou ; with ~<play>
        needs_clarification	9	with ~anthem ; wont talk ; wouldnt know ; y / ; your guy
        needs_clarification	9	~<try> ~<stimulant> ; ~answer ; ~not ~answer
        needs_clarification	8	# block ; # off ; # on ; / n ; 0 diabetic ; 0 dif ; 0 hung ; 0 oh
        needs_clarification	8	<ask> <partner> ; <asleep> el ; <blade> <opening> ; <breath> <headface>
        needs_clarification	8	<colleague> then ; <gun> out ; <home> only ; <pet> allow ; <phone> <promise>
        needs_clarification	8	<phone> allow ; <phone> onc ; <put> <remember> ; <say> <stimulant>
        needs_clarification	8	<say> than ; <say> whoev ; <stimulant> mi ; <stop> an ; <stop> ~<stimulant>
        needs_clarification	8	<try> <moment> ; <vendor> <partner> ; a ~servic ; about meth ; aft tonight
        needs_clarification	8	alg o ; and <treatment> ; are <phone> ; are cod ; atienden en ; be around
        needs_clarification	8	bed again ; befor mor ; believ thi ; break the ; burbank <town> ; cal sam
        needs_clarification	8	cant agre ; coffe went ; cok then ; couch aft ; cry i ; cry said ; dand el
        needs_clarification	8	deteng ; dm 0 ; dond <wait> ; dos ano ; estan y ; exacta ; fami com ; farsi
        needs_clarification	8	fath d ; fil it ; finish 0 ; fiv each ; four day ; francai ; from everyth
        needs_clarification	8	gav no ; get air ; gf <stimulant> ; grand que ; ha <try> ; ha prob ; hablen
        needs_clarification	8	hij y ; hr <stranger> ; hr lady ; inf ; insuranc do ; intern en ; it men
        needs_clarification	8	its for ; jama ; key is ; la maceta ; la pregunt ; llamen por
        needs_clarification	8	los consejero ; los dato ; magnet ; me orient ; nam she ; ng ; ni por
        needs_clarification	8	no for ; no mi ; no my ; no wait ; of cough ; one word ; only speak ; or out
        needs_clarification	8	parl ; personal que ; phon allow ; phon for ; phon him ; phon now
        needs_clarification	8	pleas cal ; pref text ; problem con ; q los ; queu iop ; rat and
        needs_clarification	8	residential in ; room are ; roommat has ; salam ; say nev ; say pt
        needs_clarification	8	se aclar ; shar and ; si alguien ; somo dos ; stair drunk ; tak medi
        needs_clarification	8	talk out ; talk than ; the subject ; then thi ; thi websit ; thru <room>
        needs_clarification	8	tien problem ; tienen personal ; toi ; tri it ; tru ; want addres ; want let
        needs_clarification	8	we <insurance> ; we bil ; when <last> ; when last ; work twic ; would not
        needs_clarification	8	wouldnt elaborat ; wrot the ; yeah ; you allow
        needs_clarification	7	*lastUsed ; <always> <cannabis> ; <amount> away ; <ask> nad ; <consume> o
        needs_clarification	7	<consume> problem ; <die> od ; <eat> desd ; <intoxicated> <play>
        needs_clarification	7	<kin> shel ; <need> <phone> ; <pet> <school> ; <phone> <fire> ; <phone> then
        needs_clarification	7	<photo> com ; <rail> 0 ; <say> <treatment> ; <say> nev ; <soon> <see>
        needs_clarification	7	<stimulant> hes ; <stranger> <threat> ; <take> toi ; <town> <key>
        needs_clarification	7	<town> estan ; <treatment> <hospital> ; <treatment> en ; a brochur ; a diari
        needs_clarification	7	a teach ; accessibl ; alguien supier ; allow <pet> ; an elephant ; and fish
        needs_clarification	7	and pregunt ; answer only ; any good ; are dog ; are tru ; around to
        needs_clarification	7	ayudenm ; big are ; cal scream ; can peopl ; can typ ; cant talk ; cb tmrw
        needs_clarification	7	ce ; ciudad estan ; clas play ; cok or ; commission accredit ; cost and
        needs_clarification	7	cuand por ; cuant ni ; cuelg ; dad say ; dan <money> ; dan facilidad ; day a
        needs_clarification	7	de <promise> ; detail want ; diabetic ; died od ; doesnt <remember>
        needs_clarification	7	drink problem ; each <say> ; envelop in ; era <stranger> ; era joven
        needs_clarification	7	es sobr ; est cer ; est pagin ; ext ; facilidad ; femal ; fi ; fiv day
        needs_clarification	7	gabi ; gabi po ; giup ; giv nam ; grandmoth died ; group numb ; heart hurt
        needs_clarification	7	hes high ; his twin ; hoi ; holiday is ; how big ; hum when ; im by ; in no
        needs_clarification	7	insid it ; institution ; it show ; its complicat ; its my ; its xanax
        needs_clarification	7	kapatid ; la lech ; lad que ; lastr ; leagu on ; lety ; lif togeth
        needs_clarification	7	lin dead ; lin went ; long <calm> ; los precio ; magandang gabi
        needs_clarification	7	mayor <ask> ; mayor pregunt ; me onc ; mgr re ; minh ; necesit ayud ; neith
        needs_clarification	7	neith <money> ; neith budget ; nephew and ; night slot ; no it
        needs_clarification	7	nobody <die> ; nobody dying ; noth <amount> ; novi me ; oficin de
        needs_clarification	7	old <money> ; old son ; on channel ; on pcp ; one <say> ; only going
        needs_clarification	7	opening thi ; or what ; outsid with ; pat ; pech me ; po ba ; pued <say>
        needs_clarification	7	q re ; que haci ; question for ; rail 0 ; reconcil ; rent through
        needs_clarification	7	repiti la ; se a ; se cobr ; se cort ; se trat ; sentenc and ; set level
        needs_clarification	7	slot by ; sobr con ; somebody about ; speak she ; su niet ; surfboard
        needs_clarification	7	tak blu ; the cousin ; then lin ; thi addres ; think we ; thud ; trai toi
        needs_clarification	7	tricar ; un apunt ; up b ; usual hom ; vm 0 ; wer from ; whichev ; who hasnt
        needs_clarification	7	who the ; wi fi ; wont settl ; ya compr ; year new ; you his ; you talk
        needs_clarification	7	your pric ; ~<colleague> re ; ~cign ; ~client re ; ~friend ; ~oth ~inf
        needs_clarification	7	~servic ~<pet> ; ~servic ~dog
        needs_clarification	6	*abstinent.3 ; *phone.0 ; *suicidal ; / how ; <amount> cart
        needs_clarification	6	<angry> <drive> ; <asleep> stand ; <blade> <clothes> ; <blade> <hit>
        needs_clarification	6	<blood> <room> ; <chestheart> <pill> ; <clean> his ; <clinician> 0
        needs_clarification	6	<confused> i ; <container> / ; <container> you ; <crowd> <phone>
        needs_clarification	6	<emergency> <pain> ; <emergency> and ; <goodbye> y ; <happy> <alcohol>
        needs_clarification	6	<headface> <break> ; <hear> <gun> ; <hear> <stimulant> ; <hear> bf
        needs_clarification	6	<height> <see> ; <insurance> or ; <key> <furniture> ; <media> <day>
        needs_clarification	6	<moment> ell ; <money> x ; <month> y ; <night> as ; <phone> pt
        needs_clarification	6	<record> anyway ; <room> yes ; <sad> <say> ; <sad> lin ; <say> farsi
        needs_clarification	6	<say> why ; <soon> <say> ; <soon> q ; <start> <write> ; <stimulant> <say>
        needs_clarification	6	<stimulant> or ; <stop> 0 ; <stop> <key> ; <stranger> insid ; <stranger> re
        needs_clarification	6	<stranger> ~<insurance> ; <think> back ; <treatment> <stimulant>
        needs_clarification	6	<treatment> in ; <treatment> on ; <year> correct ; <year> ni ; a ust
        needs_clarification	6	acab tod ; accreditation ; acerc ; ahor ell ; ajud ; alguien ; all hed
        needs_clarification	6	am tel ; an <job> ; and gues ; are phon ; are typ ; arm tingl ; asleep stand
        needs_clarification	6	back about ; bad <play> ; bad signal ; be noth ; been <ask> ; been clean
        needs_clarification	6	besoin ; besoin daid ; bottom and ; boyfriend is ; cal say ; callback
        needs_clarification	6	cancel the ; canon ; cb # ; cocain es ; cocain my ; cocain nev ; con alguien
        needs_clarification	6	contradict ; cristal mi ; cry no ; cut again ; daid ; de ajud ; de tom
        needs_clarification	6	died at ; differenc ; diganl a ; direccion y ; doesnt rememb ; door with
        needs_clarification	6	el map ; elder <stranger> ; ell cre ; email on ; emergency nobody ; en malo
        needs_clarification	6	escribirl ; espos and ; est <phone> ; est numer ; et ; every jun ; ex est
        needs_clarification	6	ext 0 ; extension ; f <hear> ; f mayb ; fami on ; for fiv ; for rain
        needs_clarification	6	for thanksgiv ; for what ; friend told ; from <moment> ; from now
        needs_clarification	6	garden is ; gon numb ; good wint ; has <break> ; hasnt <ask> ; hasnt ask
        needs_clarification	6	hav decid ; hav your ; hay alguien ; her wat ; heroin want ; hes <phone>
        needs_clarification	6	hes break ; hes cal ; hicimo una ; his ~<kin> ; how <always> ; how far
        needs_clarification	6	how lat ; how often ; i deliver ; i dream ; if someon ; im fil ; im worri
        needs_clarification	6	in particul ; interview <day> ; is <seizure> ; ive typ ; kapatid ko
        needs_clarification	6	kid would ; know mor ; know noth ; la feri ; le <drive> ; les <stop>
        needs_clarification	6	les dej ; light fluid ; lik august ; lin <fall> ; lin drop ; loteri ; lueg q
        needs_clarification	6	mail my ; mal voic ; malo paso ; maroon ; marquem <soon> ; marquem despu
        needs_clarification	6	marunong ; mas aqui ; meth then ; mi que ; min the ; motiv ; much is
        needs_clarification	6	my bump ; myself <continue> ; myself again ; n stuf ; nad que ; neith wil
        needs_clarification	6	nev mind ; new card ; nightstand and ; no detail ; no usa ; not <say>
        needs_clarification	6	not ~<intoxicated> ; noth <moment> ; noth now ; nou ; numb end ; o nad
        needs_clarification	6	of question ; on drug ; or why ; otr line ; over <moment> ; over now
        needs_clarification	6	overpas look ; own head ; pag open ; pago ; paid the ; par all ; park on
        needs_clarification	6	perc ; perd el ; person about ; phenibut ; por si ; program cost ; pt its
        needs_clarification	6	que cal ; quelquun ; question and ; quier informacion ; quier viv ; quis dec
        needs_clarification	6	refundabl ; regard a ; rent paid ; repiti ; room yes ; roommat last
        needs_clarification	6	rough what ; rout 0 ; say cok ; scratch on ; senor llor ; sepulved and
        needs_clarification	6	sesent y ; she ~not ; shift end ; si <consume> ; sm ; somebody whol
        needs_clarification	6	sorry my ; speak farsi ; staf to ; suy con ; swel ; tak medicar ; teapot
        needs_clarification	6	tel whoev ; text pleas ; that can ; the application ; the rop ; then <phone>
        needs_clarification	6	then cal ; thi so ; thought back ; thre night ; throat is ; to ninety
        needs_clarification	6	to tuls ; tomat i ; tra y ; travel for ; turn int ; twist ; two sister
        needs_clarification	6	urgency 0 ; us bc ; vecin dic ; watermelon ; what your ; which <town>
        needs_clarification	6	who it ; wif who ; wont be ; you <clothes> ; you accept ; you ring
        needs_clarification	6	your <stranger> ; ~<consume> hx ; ~<drug> <phone> ; ~<drug> ever
        needs_clarification	6	~<drug> inf ; ~<money> ~<money> ; ~<stimulant> and ; ~is the ; ~not ~<say>
        needs_clarification	6	~po ; ~si no ; ~substanc no
        needs_clarification	5	*instruction ; *outpatientDuring ; *person:negated
        needs_clarification	5	*serviceQuestion:hypothetical ; *sinceStopping.0 ; *treatmentNeed.ready
        needs_clarification	5	0 <soon> ; 0 car ; 0 dog ; 0 wks ; <alcohol> <treatment> ; <alcohol> problem
        needs_clarification	5	<alone> <bodypart> ; <alone> pued ; <always> <angry> ; <amount> <key>
        needs_clarification	5	<amount> how ; <amount> she ; <angry> <sad> ; <ask> $ ; <ask> ~<consume>
        needs_clarification	5	<asleep> <pet> ; <blade> <need> ; <blood> <continue> ; <bodypart> porqu
        needs_clarification	5	<bodysound> <play> ; <cannabis> out ; <chestheart> <consume>
        needs_clarification	5	<child> ~<drug> ; <church> <drive> ; <clinician> <wait> ; <clothes> back
        needs_clarification	5	<clothes> blu ; <clothes> par ; <clothes> us ; <consume> <say>
        needs_clarification	5	<consume> then ; <continue> <month> ; <crowd> <pet> ; <drive> one
        needs_clarification	5	<fall> <past> ; <fall> <photo> ; <furniture> open ; <go> hast ; <hear> <hit>
        needs_clarification	5	<hear> <school> ; <hit> <moment> ; <home> not ; <insurance> any
        needs_clarification	5	<insurance> prim ; <key> <palecolor> ; <key> has ; <key> with ; <kin> that
        needs_clarification	5	<kin> then ; <leave> <feel> ; <media> <pet> ; <month> <amount>
        needs_clarification	5	<opening> <year> ; <outdoors> was ; <pain> <afraid> ; <pet> <insurance>
        needs_clarification	5	<phone> aft ; <phone> are ; <phone> es ; <phone> own ; <pill> <outdoors>
        needs_clarification	5	<record> <try> ; <rope> <ask> ; <say> but ; <say> clean ; <say> fuert
        needs_clarification	5	<say> oth ; <say> self ; <shame> <child> ; <stimulant> lin ; <stimulant> nev
        needs_clarification	5	<stimulant> ~<stimulant> ; <stop> near ; <stranger> <goodbye>
        needs_clarification	5	<stranger> <remember> ; <stranger> <think> ; <stranger> mayor
        needs_clarification	5	<stranger> ther ; <take> <feel> ; <think> noth ; <think> ~<alcohol>
        needs_clarification	5	<tool> sinc ; <treatment> <alcohol> ; <treatment> and ; <treatment> at
        needs_clarification	5	<treatment> or ; <try> <phone> ; <try> <say> ; <try> me
        needs_clarification	5	<withdrawal> <opening> ; <write> <clothes> ; <year> new ; a callback
        needs_clarification	5	a human ; a machin ; a magnet ; a map ; a payment ; a quien ; a recip
        needs_clarification	5	a relativ ; a teapot ; a visitor ; a voic ; a warehous ; a ~<friend>
        needs_clarification	5	a ~friend ; about <need> ; about cocain ; about drink ; abraz com ; aceptan
        needs_clarification	5	actual no ; addres taken ; agre on ; ahead for ; air com ; airport is
        needs_clarification	5	al rat ; alguien por ; alguien sobr ; already finish ; an arm ; an offic
        needs_clarification	5	and is ; and won ; ankl lik ; anoch y ; anoth <phone> ; appl ; apply for
        needs_clarification	5	arbor ; are bug ; ask $ ; ask again ; at bank ; at car ; back on ; banan
        needs_clarification	5	bat break ; becaus ive ; boa ; bottl and ; break my ; bro died ; broth play
        needs_clarification	5	buen no ; bye ; cal own ; can <crowd> ; carv the ; ceil sinc ; child cry
        needs_clarification	5	church every ; cld ; clos out ; clr got ; clr husb ; cogen ; com get
        needs_clarification	5	compar ; complicat ; confd ; confidenc ; contact with ; contarl ; cur for
        needs_clarification	5	dato ; de gal ; de gracia ; de text ; de vicio ; dej dich ; desarmador
        needs_clarification	5	dij mas ; dil ; discus ; do folk ; dres blu ; drink too ; dtr meth
        needs_clarification	5	duerm el ; dun what ; eight week ; el del ; el motiv ; en monterrey
        needs_clarification	5	es <happy> ; es brom ; es cocain ; espos alcohol ; estoy <lock> ; etoh
        needs_clarification	5	even talk ; f <say> ; fami meet ; favorit ; femal cry ; first numb
        needs_clarification	5	float on ; floorboard ; for sist ; for whoev ; found our ; friday so
        needs_clarification	5	from lax ; futur ; gasolin ; get nervou ; go of ; gon <die> ; good mom
        needs_clarification	5	grab phon ; graduat high ; gri y ; guten ; habl fuert ; had your ; halal
        needs_clarification	5	has fiv ; has nev ; has slid ; hay que ; head open ; her list ; hes <think>
        needs_clarification	5	his drink ; hom mom ; husband cocain ; i shouldnt ; if wer ; il
        needs_clarification	5	ill explain ; im <always> ; is <hit> ; is best ; is july ; is see
        needs_clarification	5	isnt ~<stimulant> ; it <stranger> ; its her ; its me ; its regard ; ive fil
        needs_clarification	5	ive used ; je ne ; juev en ; july becaus ; just ran ; keep doing ; kevin
        needs_clarification	5	kid lov ; kms tonight ; kratom ; la min ; la zapateri ; lat say ; learn the
        needs_clarification	5	lif and ; lin stil ; llam se ; lo dio ; long <stop> ; lucer ; m say ; m slur
        needs_clarification	5	maceta ; maid ; main <phone> ; mal por ; me sal ; meal and ; mein ; mejor en
        needs_clarification	5	meno la ; mes y ; mon fil ; monterrey ; mor over ; mov a ; muchach que
        needs_clarification	5	muon ; muon hoi ; murd on ; my priest ; nam + ; nam her ; nam the ; neph
        needs_clarification	5	nev <smell> ; nev smel ; no cb ; no hurry ; no its ; no mencion ; no msg
        needs_clarification	5	no ~pt ; not <take> ; noth furth ; noth she ; numb ask ; numer es ; nunc ha
        needs_clarification	5	o meu ; of ~withdrawal ; off <stimulant> ; on <clinician> ; on lunch
        needs_clarification	5	on sam ; on someth ; one <phone> ; open 0 ; open thes ; otr <town>
        needs_clarification	5	otr cond ; our numb ; our ~<height> ; par quien ; parol offic ; past your
        needs_clarification	5	payment plan ; pech y ; piedr que ; policy on ; positiv ; primari me
        needs_clarification	5	primer <need> ; program y ; pud ; pued habl ; pus una ; que hablen
        needs_clarification	5	question about ; quisier platic ; rath say ; rath talk ; re cost
        needs_clarification	5	re substanc ; real all ; regard my ; reloj de ; ring ; ring back ; ring me
        needs_clarification	5	ring us ; room shar ; sa ; sa kapatid ; sam <phone> ; savannah ; say dad
        needs_clarification	5	say neith ; say oth ; say self ; say uncl ; say who ; se cuant ; se de
        needs_clarification	5	se moj ; se ni ; see pcp ; seizur right ; semi ; servic <pet> ; she wish
        needs_clarification	5	shel need ; should get ; sid <opening> ; silb ; sink a ; sist cut ; six day
        needs_clarification	5	sol pued ; somewher or ; son <see> ; spanish <say> ; spanish speak ; sr
        needs_clarification	5	stepson ; stop near ; stor clos ; su <trade> ; sw ; talk of ; telefon
        needs_clarification	5	telephon ; that <water> ; the <treatment> ; the balanc ; the basement
        needs_clarification	5	the cater ; the copi ; the futur ; the lilac ; the rail ; then <rope>
        needs_clarification	5	then for ; then sam ; thi four ; thi link ; thi wher ; thos <law> ; thos wer
        needs_clarification	5	thx ; tien una ; tiend me ; to die ; today ther ; toi can ; tol booth
        needs_clarification	5	tom o ; tonight to ; touch ~meth ; tra machet ; trabaj los ; trabajan
        needs_clarification	5	tricar prim ; try me ; tumb un ; twic <promise> ; two different ; typ at
        needs_clarification	5	um ; un foc ; una <hear> ; una palabra ; una voz ; unload ; up x ; us <ask>
        needs_clarification	5	usted ayudan ; vegetabl ; vist nad ; vitamina ; vs used ; want cost
        needs_clarification	5	want us ; we ate ; we nam ; we repaint ; wed night ; weed out ; wer you
        needs_clarification	5	what about ; when <ask> ; when ask ; whil hold ; whisper bf ; who listen
        needs_clarification	5	whol <continue> ; whol bottl ; whol stil ; wi ; wil <phone> ; wks ; wldnt
        needs_clarification	5	wouldnt <say> ; wouldnt say ; x ; xin ; y dan ; y solt ; year to ; yes /
        needs_clarification	5	you peopl ; you ~accept ; your card ; your succes ; zapateri ; ~<ask> ~about
        needs_clarification	5	~<insurance> with ; ~<stimulant> <say> ; ~<stop> <go> ; ~<take> ~<insurance>
        needs_clarification	5	~alcoholic ; ~drug ever ; ~network with
        needs_clarification	4	*duration.5 ; *emergency:hypothetical ; *rehabDone:negated
        needs_clarification	4	*suicidalOblique ; + dob ; / no ; / span ; 0 <amount> ; 0 <night> ; 0 b
        needs_clarification	4	0 eat ; 0 h ; 0 kilo ; 0 nam ; 0 other ; 0 sm ; 0 tomorrow ; 0 voic
        needs_clarification	4	<afraid> <last> ; <alcohol> <kin> ; <always> <trade> ; <amount> right
        needs_clarification	4	<amount> tambien ; <amount> ~<write> ; <ask> <amount> ; <ask> <church>
        needs_clarification	4	<ask> <trust> ; <ask> anyth ; <ask> nam ; <blood> <hit> ; <breath> <past>
        needs_clarification	4	<buy> sus ; <calm> <hospital> ; <cannabis> and ; <church> <put>
        needs_clarification	4	<clinician> <amount> ; <clinician> <clothes> ; <clothes> <fall>
        needs_clarification	4	<clothes> <friend> ; <clothes> <opening> ; <colleague> <clothes>
        needs_clarification	4	<consume> mi ; <container> <smell> ; <crowd> lost ; <drug> <child>
        needs_clarification	4	<eat> <church> ; <eat> clr ; <eat> fuer ; <eat> hast ; <eat> ice ; <eat> los
        needs_clarification	4	<eat> tim ; <emergency> nobody ; <fall> <opening> ; <feel> <give>
        needs_clarification	4	<fire> de ; <friend> <headface> ; <friend> has ; <furniture> <day>
        needs_clarification	4	<furniture> en ; <furniture> wer ; <go> mal ; <goodbye> <moment>
        needs_clarification	4	<happy> <bodypart> ; <headface> hes ; <headface> met ; <hear> <job>
        needs_clarification	4	<hear> <pet> ; <hear> <put> ; <hear> <stranger> ; <height> aft
        needs_clarification	4	<hit> <height> ; <hold> <pain> ; <home> along ; <homeless> <eat>
        needs_clarification	4	<hospital> <treatment> ; <insurance> <trust> ; <insurance> tri
        needs_clarification	4	<job> <outdoors> ; <key> <amount> ; <key> <friend> ; <kin> <try>
        needs_clarification	4	<kin> ever ; <kin> o ; <kin> one ; <kin> right ; <law> <fire> ; <limp> <pet>
        needs_clarification	4	<lock> <room> ; <medicine> 0 ; <medicine> twic ; <money> ten
        needs_clarification	4	<needle> <hit> ; <night> <day> ; <opening> <clothes> ; <opening> for
        needs_clarification	4	<opening> with ; <order> <clinician> ; <outdoors> <hear> ; <outdoors> estan
        needs_clarification	4	<pain> or ; <palecolor> <year> ; <palecolor> kreyol ; <palecolor> the
        needs_clarification	4	<partner> + ; <partner> <write> ; <partner> if ; <past> your
        needs_clarification	4	<pet> <asleep> ; <pet> <opening> ; <pet> <sad> ; <phone> <angry>
        needs_clarification	4	<phone> <asleep> ; <phone> <hear> ; <phone> <moment> ; <phone> <record>
        needs_clarification	4	<phone> any ; <phone> m ; <play> al ; <play> por ; <play> que
        """
}
