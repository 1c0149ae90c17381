extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	33	then nev
        needs_clarification	28	gav addres
        needs_clarification	23	clarify
        needs_clarification	22	una pat
        needs_clarification	20	lin open
        needs_clarification	19	dob ; lin <blood> ; lin cut ; lueg que ; marquem
        needs_clarification	18	accredit ; queu ; re <stimulant> ; then that ; un famili
        needs_clarification	17	<insurance> yes ; <think> anyth ; elaborat ; kosh ; un zapat ; zapat
        needs_clarification	16	beyond that ; llamenm por ; pleas i ; system set ; the interview
        needs_clarification	16	used ~<stimulant>
        needs_clarification	15	aft thursday ; cuiden ; far are ; its about ; just <phone> ; then <say>
        needs_clarification	15	to vm ; uh ; uh yeah ; y dond
        needs_clarification	14	<kin> its ; all im ; dond quedan ; es por ; first sentenc ; hablenm
        needs_clarification	14	just cal ; know anyth ; ko ; need help ; priority ; pt nev ; pueden <phone>
        needs_clarification	14	rath <say> ; sam cal ; used ~cok ; wrot in ; ~<say> <phone> ; ~pued <say>
        needs_clarification	13	*conflict ; <phone> allow ; <soon> que ; about <stimulant> ; bien tom
        needs_clarification	13	bonjour ; dec mas ; depend who ; ha <try> ; ha prob ; llamenm ; nev used
        needs_clarification	13	ni desd ; sobr mi ; someon cal ; succes rat ; tak kais ; the pt ; urgency
        needs_clarification	13	used crack ; we tak ; wil hav ; ~<stimulant> in
        needs_clarification	12	*family.9 ; <phone> eith ; <stimulant> then ; about <sedative> ; alguem
        needs_clarification	12	all you ; asdf <shame> ; asdf sorry ; cb ; dos mes ; f <blood> ; f cut
        needs_clarification	12	for din ; form say ; hes high ; it tru ; je ; magandang ; nev <try>
        needs_clarification	12	nev tri ; our card ; phon allow ; portugu ; rail on ; regard ; sam #
        needs_clarification	12	senor llor ; sister on ; than typ ; then say ; tid tabl ; to clarify
        needs_clarification	12	wil c/b ; y tienen ; ~anthem ; ~estacionamient ; ~pued habl ; ~se mas
        needs_clarification	11	<day> <week> ; <give> <fall> ; <insurance> do ; <need> cb ; <say> both
        needs_clarification	11	<treatment> <clinician> ; and do ; big are ; burbank <town> ; client then
        needs_clarification	11	depend which ; doesnt pick ; how big ; how lat ; lik <alcohol> ; m whisper
        needs_clarification	11	ng ; no for ; no mi ; o desd ; one say ; or if ; oth <say> ; oth say
        needs_clarification	11	perdonenm ; problem with ; pt is ; pueden marc ; que jama ; quien <phone>
        needs_clarification	11	quien llam ; rati ; re cok ; slot to ; st <phone> ; st cal ; street on
        needs_clarification	11	su niet ; to pres ; want cb ; ~<think> si ; ~im ~<go> ; ~wher ~im
        needs_clarification	10	*mandate.outpatient ; <hit> <sober> ; <intoxicated> <hit> ; <phone> when
        needs_clarification	10	<stimulant> or ; a recog ; a tightnes ; about ketamin ; aceptan molin
        needs_clarification	10	allow <pet> ; and ~<money> ; are <pet> ; are phon ; ballpark
        needs_clarification	10	bien <consume> ; build the ; cal pt ; camel ; cousin that ; de ~los
        needs_clarification	10	did ~<stimulant> ; disconnect ; dond <wait> ; drank so ; each say
        needs_clarification	10	fal portugu ; francai ; ha <consume> ; if wer ; jama ha ; m re ; meu ; minh
        needs_clarification	10	need rehab ; network with ; ni si ; no ~# ; noth mor ; of seed
        needs_clarification	10	old <money> ; oth is ; pleas confirm ; pleas mail ; precis de
        needs_clarification	10	problema con ; repiti la ; say mor ; see demon ; self then ; static
        needs_clarification	10	tak tricar ; tea at ; tech job ; to rep ; toi ; usa piedr ; vou
        needs_clarification	10	we <insurance> ; we agre ; we bil ; you allow ; ~# ; ~<amount> ~inf
        needs_clarification	10	~hay ~<drive> ; ~hay ~estacionamient ; ~mor ~inf ; ~nam no ; ~no ~mor
        needs_clarification	10	~park for ; ~slur ; ~usa nad
        needs_clarification	9	# on ; *outpatientDuring ; <asleep> out ; <blade> <hit> ; <blood> <room>
        needs_clarification	9	<colleague> then ; <feel> ~<stimulant> ; <need> <blade> ; <photo> com
        needs_clarification	9	<say> than ; <see> abov ; <soon> <see> ; <stimulant> mi
        needs_clarification	9	<stop> ~<stimulant> ; <try> <moment> ; a machin ; about meth ; about my
        needs_clarification	9	accept <insurance> ; aft smok ; aft tonight ; and ~is ; atienden en
        needs_clarification	9	break the ; but clr ; cal when ; contact and ; cuant ni ; dand el
        needs_clarification	9	declin <always> ; declin every ; deteng ; est cer ; estan y ; fath he
        needs_clarification	9	foot in ; for himself ; from lax ; gav ~no ; giup ; go <go> ; grand que
        needs_clarification	9	hed say ; husband cocain ; ill explain ; insid it ; it concern ; kapatid
        needs_clarification	9	la detox ; log in ; los consejero ; los dato ; many bed ; meth my ; n <drug>
        needs_clarification	9	nam <continue> ; nev set ; no ~it ; not ~himself ; not ~say ; of cough
        needs_clarification	9	on ext ; or out ; parl ; person stop ; pleas cancel ; pleas contact
        needs_clarification	9	pon gri ; que cal ; queu iop ; reciben medi ; rest out ; rn 0 ; say nev
        needs_clarification	9	say son ; see abov ; sm ; speak counselor ; tel whoev ; usa es
        needs_clarification	9	with ~<play> ; with ~anthem ; y / ; yeah ; your card ; your guy
        needs_clarification	9	~<try> ~<stimulant> ; ~commission ; ~finish ~a ; ~inf ; ~joint ~commission
        needs_clarification	9	~la ~pagin ; ~not ~answer ; ~se <amount> ; ~the ~lin
        needs_clarification	8	# off ; + ~how ; / n ; 0 <soon> ; 0 hung ; 0 oh ; <amount> away
        needs_clarification	8	<amount> cart ; <asleep> el ; <blade> <opening> ; <clinician> 0
        needs_clarification	8	<confused> i ; <give> nam ; <goodbye> y ; <job> station ; <kin> then
        needs_clarification	8	<money> x ; <month> <consume> ; <pet> allow ; <phone> onc ; <put> <remember>
        needs_clarification	8	<say> <stimulant> ; <say> nev ; <say> whoev ; <stimulant> es ; a teach
        needs_clarification	8	accessibl ; accredit by ; aclar ; ako ; and <treatment> ; anyway <phone>
        needs_clarification	8	apunt de ; around to ; ayudenm ; be around ; bed again ; bottom and
        needs_clarification	8	bulldog ; cal or ; cal sam ; cant agre ; charad ; client re ; cok then
        needs_clarification	8	cry i ; crystal meth ; cuand por ; direction to ; doctor or ; doe <consume>
        needs_clarification	8	exacta ; fami com ; farsi ; from union ; fue pur ; get air ; has <break>
        needs_clarification	8	hav for ; hay alguien ; hij y ; his twin ; holiday is ; how far
        needs_clarification	8	hr <stranger> ; hr lady ; in <feel> ; in network ; in or ; in touch ; is hit
        needs_clarification	8	its for ; its xanax ; kid would ; la feri ; lastr ; leagu on ; let u ; lety
        needs_clarification	8	lin <hear> ; los precio ; marunong ; mas dato ; mi que ; my pupil ; nad que
        needs_clarification	8	necesit habl ; neith wil ; nephew and ; network ; not ~slur ; of question
        needs_clarification	8	one <say> ; one word ; outsid with ; oyen golp ; pleas cal ; por si
        needs_clarification	8	problem con ; q los ; q re ; que part ; quelquun ; rail 0 ; refundabl ; sa
        needs_clarification	8	sam <phone> ; set <bodypart> ; set foot ; set level ; shar and ; staf to
        needs_clarification	8	stair drunk ; talk out ; tech open ; the application ; thi addres
        needs_clarification	8	thre week ; titl on ; track a ; tri it ; tricar ; tumb un ; union station
        needs_clarification	8	vm 0 ; what your ; when <last> ; when last ; whil hold ; who its ; wont talk
        needs_clarification	8	you <clothes> ; you ring ; ~<drug> inf ; ~<need> <write> ; ~detail <need>
        needs_clarification	8	~detail want ; ~etoh ; ~twic ~a
        needs_clarification	7	# only ; 0 <night> ; 0 tomorrow ; <amount> except ; <breath> <headface>
        needs_clarification	7	<colleague> <clothes> ; <consume> o ; <consume> problem ; <drug> ~<ask>
        needs_clarification	7	<gun> out ; <height> <see> ; <insurance> or ; <limp> <pet>
        needs_clarification	7	<need> informacion ; <need> x ; <night> as ; <pet> <opening>
        needs_clarification	7	<phone> <fire> ; <phone> <promise> ; <phone> pt ; <phone> ~<say>
        needs_clarification	7	<photo> <asleep> ; <play> <fire> ; <say> <treatment> ; <say> farsi
        needs_clarification	7	<soon> q ; <start> <write> ; <stimulant> <kin> ; <stimulant> hes ; <stop> an
        needs_clarification	7	<stop> near ; <stranger> ~<insurance> ; <take> <feel> ; <think> ~<alcohol>
        needs_clarification	7	<town> estan ; <treatment> en ; <vendor> <partner> ; <write> ~<kin>
        needs_clarification	7	<year> ni ; a brochur ; a ~servic ; aceptan ; alg o ; alguien ; and foam
        needs_clarification	7	are dog ; are tru ; ayud x ; bad signal ; bat break ; been clean
        needs_clarification	7	believ thi ; broth just ; buen el ; camion por ; can <crowd> ; can typ
        needs_clarification	7	cant talk ; church every ; ciudad estan ; clas play ; clr talk ; cocain or
        needs_clarification	7	com thi ; con alguien ; contact with ; cuest y ; cut again ; dad say
        needs_clarification	7	dan <money> ; dan facilidad ; dato ; day a ; de <promise> ; del metr
        needs_clarification	7	diabetic ; dij mi ; dm 0 ; door get ; drink problem ; drop befor
        needs_clarification	7	each <say> ; elder <stranger> ; era <stranger> ; era joven ; es él ; ext 0
        needs_clarification	7	facilidad ; fami on ; fath d ; finish 0 ; for thanksgiv ; for whom
        needs_clarification	7	friend overdos ; gf <stimulant> ; giv nam ; glit ; group numb ; gun out
        needs_clarification	7	had your ; halal ; hav decid ; help her ; herman jueg ; hes cal ; i dream
        needs_clarification	7	insuranc do ; it men ; it show ; its complicat ; its my ; la maceta
        needs_clarification	7	long <calm> ; long <stop> ; lueg q ; lvm ; mag tagalog ; mal voic
        needs_clarification	7	marquem <soon> ; marquem despu ; mas aqui ; mein ; mgr re ; minivan
        needs_clarification	7	month ther ; neith ; neith <money> ; neith budget ; nev mind ; no ~etoh
        needs_clarification	7	no ~wait ; not ~elaborat ; noth <amount> ; of vitamin ; on drug ; only yes
        needs_clarification	7	or what ; over <moment> ; over now ; pag open ; parl francai ; pas corrient
        needs_clarification	7	personal que ; phon for ; phon him ; preci y ; que haci ; question for
        needs_clarification	7	re 0 ; regard a ; regat ; rent paid ; repiti ; room are ; roommat has
        needs_clarification	7	s <say> ; salam ; say neith ; say pt ; se cort ; se trat ; segun mi
        needs_clarification	7	sentenc and ; sepulved and ; sesent y ; shel need ; sign on ; sin ~<eat>
        needs_clarification	7	somo dos ; speak farsi ; speak she ; stop near ; tak blu ; tak medi
        needs_clarification	7	tak medicar ; talk than ; teapot ; the subject ; thi link ; thi so
        needs_clarification	7	thing out ; thos <law> ; thru <room> ; tienen personal ; to ninety ; tru
        needs_clarification	7	turn int ; typ <amount> ; typ mor ; un apunt ; usa alg ; want let
        needs_clarification	7	web <record> ; web form ; which <town> ; whichev ; who hasnt ; who the
        needs_clarification	7	wont be ; would not ; wouldnt elaborat ; wouldnt know ; wrot the ; xin
        needs_clarification	7	ya junt ; ~<buy> ~<insurance> ; ~<die> <count> ; ~<die> od ; ~<drive> ~fre
        needs_clarification	7	~<kill> ~<write> ; ~<stimulant> <say> ; ~<take> ~<insurance>
        needs_clarification	7	~<think> <drug> ; ~<year> <amount> ; ~birthday ~is ; ~died at ; ~died od
        needs_clarification	7	~elaborat ; ~es <emergency> ; ~is ~<drive> ; ~is ~park ; ~park ~fre
        needs_clarification	7	~program ; ~quier viv ; ~se aclar ; ~shoot ~me ; ~stat ; ~substanc no
        needs_clarification	7	~to say
        needs_clarification	6	*abstinent.3 ; *phone.0 ; *treatmentNeed.ready ; + dob ; 0 diabetic ; 0 dif
        needs_clarification	6	0 dog ; 0 h ; 0 sm ; 0 wks ; <always> <cold> ; <ask> $ ; <ask> <partner>
        needs_clarification	6	<ask> ~<consume> ; <blade> <need> ; <bodysound> <play> ; <clean> his
        needs_clarification	6	<cold> whil ; <day> frer ; <eat> ~<drug> ; <eat> ~<eat> ; <emergency> <eat>
        needs_clarification	6	<give> ~no ; <hear> <hit> ; <hear> <school> ; <hear> ~<think>
        needs_clarification	6	<hold> <pain> ; <job> acros ; <key> <furniture> ; <kin> shel ; <money> ten
        needs_clarification	6	<need> <phone> ; <opening> <clothes> ; <partner> + ; <phone> <say>
        needs_clarification	6	<phone> aft ; <phone> are ; <phone> sam ; <phone> then ; <photo> <opening>
        needs_clarification	6	<rail> on ; <record> <try> ; <record> anyway ; <record> as ; <room> <sad>
        needs_clarification	6	<see> around ; <stimulant> nev ; <stimulant> ~<stimulant>
        needs_clarification	6	<stranger> <threat> ; <stranger> re ; <stranger> the ; <take> or
        needs_clarification	6	<take> toi ; <think> ~<consume> ; <tool> sinc ; <town> <key>
        needs_clarification	6	<treatment> <hospital> ; <treatment> <stimulant> ; <treatment> in
        needs_clarification	6	<try> <phone> ; <year> correct ; a diari ; a ust ; a vm ; a voic
        needs_clarification	6	a ~<friend> ; a ~friend ; acab con ; acab tod ; accreditation ; addres taken
        needs_clarification	6	agre which ; air com ; airlin and ; ajud ; all hed ; an <job> ; and lip
        needs_clarification	6	and won ; any good ; arm tingl ; ask $ ; ask again ; at <drug> ; at la
        needs_clarification	6	bonjour <day> ; bonjour mon ; boyfriend is ; brandish ; break my ; buen no
        needs_clarification	6	cal its ; cal o ; cal scream ; camp was ; can peopl ; carv the ; cb #
        needs_clarification	6	clean his ; clr confirm ; clr mention ; cocain my ; cod is ; cogen ; cok or
        needs_clarification	6	cold whil ; com get ; cost and ; cry said ; de ajud ; de arrib ; de gracia
        needs_clarification	6	de tom ; dieron est ; do folk ; doesnt <remember> ; dos ano ; drank
        needs_clarification	6	drink too ; dtr meth ; duerm el ; dun what ; el del ; es cocain ; es sobr
        needs_clarification	6	espos and ; est pagin ; ex est ; ext ; f <hear> ; f mayb ; femal ; fi
        needs_clarification	6	fil it ; first car ; for rain ; found us ; frer ; from everyth ; fuimo a
        needs_clarification	6	gabi ; gabi po ; garden is ; gav no ; good mom ; grab phon ; guten ; ha usad
        needs_clarification	6	hablen ; halal <eat> ; hav your ; her <water> ; hes <phone> ; hes als ; hoi
        needs_clarification	6	holiday with ; host 0 ; how <always> ; how often ; hum when ; i deliver
        needs_clarification	6	in no ; institution ; intern en ; interview <day> ; is <seizure> ; its me
        needs_clarification	6	its regard ; jama ; kept in ; key is ; know noth ; lad que ; le regal
        needs_clarification	6	learn the ; les <phone> ; light fluid ; lin <die> ; lin dead ; lleg hast
        needs_clarification	6	look around ; magandang gabi ; mail my ; main <phone> ; manan ya
        needs_clarification	6	marunong mag ; me meti ; me onc ; me orient ; meth then ; min the ; mon frer
        needs_clarification	6	motiv ; n stuf ; nam + ; near us ; ni por ; no my ; no ~cb ; nobody <die>
        needs_clarification	6	nobody dying ; nobodyl ; noth <moment> ; noth furth ; noth now
        needs_clarification	6	nurs overnight ; of od ; oficin de ; oldest of ; on lunch ; on pcp
        needs_clarification	6	on someth ; one <phone> ; only going ; opening thi ; our door ; over <room>
        needs_clarification	6	overpas look ; own head ; pa mi ; par all ; par sa ; park on ; perc
        needs_clarification	6	perd el ; person about ; pleas just ; po ba ; poison in ; pon mas
        needs_clarification	6	pref text ; psalm ; pt 0 ; rat and ; rath say ; record <say>
        needs_clarification	6	residential in ; ring ; ring me ; sam <tool> ; say oth ; she ~<home>
        needs_clarification	6	she ~liv ; she ~not ; shel <clothes> ; shel ring ; shift end ; short <law>
        needs_clarification	6	short sentenc ; si <consume> ; si alguien ; sid door ; slept in ; so use
        needs_clarification	6	somebody whol ; sorry my ; sort it ; sound 0 ; sr ; street was ; surfboard
        needs_clarification	6	sw ; talk of ; telefon ; text pleas ; that wind ; the basement ; the cousin
        needs_clarification	6	the food ; then <phone> ; then lin ; then nobody ; then sam ; then thi
        needs_clarification	6	they even ; thi sit ; think we ; think you ; thre night ; throat is ; thx
        needs_clarification	6	tien problem ; tiend me ; to deliv ; to rous ; toi can ; tom o ; tra machet
        needs_clarification	6	tra y ; trai toi ; troubl of ; two sister ; up b ; urgenci ; use of
        needs_clarification	6	used it ; vecin dic ; want cost ; want tour ; wash his ; we repaint
        needs_clarification	6	when <ask> ; when ask ; which insuranc ; whil <hold> ; wi fi ; wif who
        needs_clarification	6	with alcohol ; wldnt ; wont settl ; wrot my ; year new ; year to ; you clos
        needs_clarification	6	you his ; you ~accept ; your billboard ; your succes ; ~<insurance> with
        needs_clarification	6	~<kin> i ; ~<stranger> ~on ; ~<treatment> in ; ~<withdrawal> ~<money>
        needs_clarification	6	~a ~<tool> ; ~cb ; ~cign ; ~in ohi ; ~joint ; ~network with ; ~not ~<say>
        needs_clarification	6	~not ~<take> ; ~po ; ~quis dec ; ~sab si ; ~se a ; ~se cuant
        needs_clarification	6	~servic ~<pet> ; ~servic ~dog ; ~substanc given ; ~to <think>
        needs_clarification	6	~withdrawal ~at
        needs_clarification	5	# block ; *instruction ; *person:negated ; / span ; 0 <week> ; 0 said
        needs_clarification	5	<alcohol> <kin> ; <alcohol> <treatment> ; <alcohol> problem ; <alone> pued
        needs_clarification	5	<always> <cannabis> ; <amount> she ; <ask> <treatment> ; <ask> nad
        needs_clarification	5	<blade> <clothes> ; <blood> <container> ; <blood> <continue>
        needs_clarification	5	<bodysound> is ; <cannabis> and ; <cannabis> out ; <church> <put>
        needs_clarification	5	<church> bel ; <clinician> <amount> ; <clothes> <count> ; <cold> <see>
        needs_clarification	5	<consume> you ; <container> she ; <container> you ; <crowd> <phone>
        needs_clarification	5	<day> <year> ; <drive> one ; <fall> <child> ; <furniture> has
        needs_clarification	5	<furniture> open ; <hear> <partner> ; <hear> bf ; <hear> desd
        needs_clarification	5	<height> <school> ; <height> aft ; <home> along ; <hospital> <emergency>
        needs_clarification	5	<hospital> <treatment> ; <key> <palecolor> ; <key> has ; <kin> right
        needs_clarification	5	<kin> that ; <moment> ell ; <month> y ; <night> ~<happy> ; <opening> for
        needs_clarification	5	<outdoors> <hear> ; <outdoors> was ; <pain> pt ; <palecolor> <crowd>
        needs_clarification	5	<partner> <write> ; <partner> if ; <pet> <school> ; <phone> <angry>
        needs_clarification	5	<phone> <asleep> ; <phone> es ; <phone> ~<stop> ; <promise> todo ; <rail> 0
        needs_clarification	5	<rail> <play> ; <room> yes ; <rope> <ask> ; <sad> <go> ; <sad> lin
        needs_clarification	5	<say> but ; <say> just ; <say> neith ; <say> oth ; <say> una
        needs_clarification	5	<shame> <child> ; <sick> <consume> ; <soon> <say> ; <stimulant> <rope>
        needs_clarification	5	<stimulant> <say> ; <stimulant> lin ; <stop> <key> ; <stop> ~0
        needs_clarification	5	<stop> ~<treatment> ; <stranger> ill ; <stranger> insid ; <stranger> mayor
        needs_clarification	5	<stranger> ther ; <take> <insurance> ; <take> medi ; <think> <consume>
        needs_clarification	5	<think> back ; <tired> <amount> ; <trade> <church> ; <treatment> <alcohol>
        needs_clarification	5	<treatment> on ; <try> me ; <wait> <appointment> ; <write> in ; a busc
        needs_clarification	5	a deposit ; a fami ; a magnet ; a mow ; a payment ; a pretty ; a relativ
        needs_clarification	5	a teapot ; a watch ; a ~son ; about drink ; abraz com ; abt us ; agre on
        needs_clarification	5	ahead for ; ahor ell ; aim for ; alguien por ; am <clothes> ; am tel
        needs_clarification	5	an elephant ; and found ; and lin ; and youl ; anoth <phone> ; answer only
        needs_clarification	5	applaus ; appli for ; are bug ; are cod ; are typ ; are your ; as me
        needs_clarification	5	as soup ; ask bed ; back about ; backup ; bad <play> ; be noth ; becaus ive
        needs_clarification	5	been <ask> ; been mean ; befor mor ; besoin ; besoin daid ; bet one ; bom
        needs_clarification	5	bridg in ; broth mov ; by who ; bye ; cal lat ; callback ; canon ; cant writ
        needs_clarification	5	cantidad ; card had ; ce ; ceil sinc ; chapt on ; church bel ; clos til
        needs_clarification	5	coat at ; cocain ; coffe went ; com pesc ; compar ; complicat ; con <take>
        needs_clarification	5	con trai ; confidenc ; consejero ; contradict ; couch aft ; crack from
        needs_clarification	5	cristal mi ; cry say ; cut at ; daid ; dec en ; dej dich ; del <rail>
        needs_clarification	5	depend ; desplom ; differenc ; diganl a ; dil ; direccion de ; discus
        needs_clarification	5	diyan ; dog flunk ; door with ; eith of ; empty sinc ; en monterrey ; encant
        needs_clarification	5	enderez ; eng / ; escribirl ; est numer ; estoy <lock> ; etoh ; every jun
        needs_clarification	5	every shift ; f <phone> ; f cal ; fami meet ; favor es ; favorit ; feri
        needs_clarification	5	fiv each ; for sist ; forget that ; french ; general ; get nervou
        needs_clarification	5	gon <die> ; gon <stop> ; gon end ; gon kms ; gon numb ; good wint ; grad and
        needs_clarification	5	gummi ; guten tag ; hac <container> ; handl of ; has scar ; has slid
        needs_clarification	5	hasnt quit ; he pick ; head open ; heart hurt ; her wat ; hermanit en
        needs_clarification	5	heroin ; heroin want ; hes break ; hilf ; hing off ; his wallet
        needs_clarification	5	honest with ; i shouldnt ; if someon ; im by ; in general ; in wallet
        needs_clarification	5	information ; iop in ; is <hit> ; is very ; it <stranger> ; ito
        needs_clarification	5	its <breath> ; its her ; ive fil ; ive used ; jigsaw puzzl ; just ran
        needs_clarification	5	kailangan ; keep doing ; kevin ; khong ; kms tonight ; knit needl ; know him
        needs_clarification	5	know mor ; kung ; la <continue> ; la pregunt ; la segui ; les <stop>
        needs_clarification	5	les dej ; lif and ; lif togeth ; lin went ; linda ; link to ; litr ; liv to
        needs_clarification	5	llamen por ; lm ; los gallo ; lucer ; lup ; lut ; m cocain ; m say ; magnet
        needs_clarification	5	maid ; mal por ; many peopl ; marihuan ; maroon ; mayor <ask>
        needs_clarification	5	mayor pregunt ; me wel ; medi los ; mein tocht ; mi <opening> ; mim ; mochil
        needs_clarification	5	mom right ; mouth slid ; mov a ; much or ; mural ; murd on ; my cel
        needs_clarification	5	my driv ; myself <continue> ; myself again ; nam 0 ; nam she ; nam the ; nao
        needs_clarification	5	necesit ayud ; need you ; neith sur ; neph ; ng tulong ; night clerk ; no ~0
        needs_clarification	5	no ~detail ; no ~mencion ; no ~paperwork ; no ~substanc ; not ~<say>
        needs_clarification	5	noth she ; novi me ; numb ask ; o meu ; o nad ; offic on ; on sam ; on slot
        needs_clarification	5	on use ; one <record> ; only kept ; open no ; or <buy> ; or me ; or wheth
        needs_clarification	5	otr que ; our nam ; our ~<height> ; own <write> ; paid the ; pain pt
        needs_clarification	5	past your ; pat ; pay too ; pech me ; perdonenm todo ; phon now ; piedr que
        needs_clarification	5	play domino ; porf ; positiv ; pothol ; pt its ; pud ; q 0 ; que <clean>
        needs_clarification	5	que fal ; que seguro ; que tan ; question and ; rath explain ; rath than
        needs_clarification	5	ratic ; re substanc ; real all ; reconcil ; refd by ; regard my ; reloj de
        needs_clarification	5	ring us ; room shar ; room yes ; roommat last ; rough what ; saw your
        needs_clarification	5	say how ; say why ; se cobr ; se pelean ; seriou tho ; she scream
        needs_clarification	5	shield of ; should get ; silb ; sinc 0 ; sink a ; six day ; smok ice
        needs_clarification	5	so <consume> ; sobr con ; sol pued ; somebody about ; stairwel
        needs_clarification	5	street addres ; su hor ; suy con ; tagalog diyan ; tal of ; teng los
        needs_clarification	5	that can ; that old ; the envelop ; the lilac ; the scout ; the siren
        needs_clarification	5	the squirrel ; the topic ; the vegetabl ; the ~<kin> ; then <rope>
        needs_clarification	5	then cal ; ther <drive> ; they mean ; thi am ; thi confidential ; thi pag
        needs_clarification	5	thi websit ; thi wher ; thos wer ; thought back ; tien ni ; tienen cup
        needs_clarification	5	tim zon ; tocht ; tol booth ; tonight to ; took phon ; trabaj 0 ; traffic on
        needs_clarification	5	trat de ; truck titl ; try me ; tulong ; twist ; two different ; tx now ; um
        needs_clarification	5	un audi ; unload ; urgency 0 ; us <ask> ; us bc ; usted ayudan ; usual hom
        needs_clarification	5	val y ; visit on ; vm ; vs used ; want us ; was our ; watermelon ; way cal
        needs_clarification	5	we nam ; weed out ; wer kind ; wer you ; what <insurance> ; what about
        needs_clarification	5	when u ; wheth <phone> ; wheth your ; who <hear> ; whoev read ; whol street
        needs_clarification	5	wif if ; wil <phone> ; wks ; wouldnt ; wrong tim ; y och ; ya compr
        needs_clarification	5	yal <take> ; you accredit ; you tak ; your pric ; your residential
        needs_clarification	5	your ~in ; ~<consume> alg ; ~<consume> hx ; ~<drive> 0 ; ~<drive> for
        needs_clarification	5	~<emergency> <pain> ; ~<job> ~<month> ; ~<moment> ~<week> ; ~<need> <home>
        needs_clarification	5	~<say> ; ~<stranger> ~for ; ~<think> if ; ~<think> ~who
        needs_clarification	5	~<treatment> <need> ; ~<year> <ask> ; ~alcoholic ; ~clammy
        needs_clarification	5	~commission accredit ; ~copay ; ~detail ; ~emergency nobody ; ~golf ; ~job
        needs_clarification	5	~kais ; ~level no ; ~me <say> ; ~me dic ; ~me dij ; ~me its ; ~mencion
        needs_clarification	5	~paperwork ; ~person ~on ; ~se de ; ~se que ; ~see ~pcp ; ~si no ; ~sur what
        needs_clarification	5	~tom alg
        needs_clarification	4	*chestPain ; *emergency:hypothetical ; *lastUsed ; *rehabDone:negated
        needs_clarification	4	*serviceQuestion:hypothetical ; *sinceStopping.0 ; *sinceStopping.3
        needs_clarification	4	*suicidal ; / d ; 0 b ; 0 car ; 0 clr ; 0 i ; 0 in ; 0 kilo ; 0 mos
        needs_clarification	4	0 other ; 0 wk ; <alcohol> <alcohol> ; <alcohol> <phone> ; <always> quien
        needs_clarification	4	<amount> <key> ; <amount> aqui ; <amount> porqu ; <amount> right
        """
}
