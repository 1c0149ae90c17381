extension ScorecardSources {
    /// Words that speak for `needs_clarification` or against it. Written by `workbench weigh`.
    static let needsClarification1 = """
        needs_clarification	37	=
        needs_clarification	30	then nev
        needs_clarification	25	gav addres
        needs_clarification	24	una pat
        needs_clarification	22	clarify
        needs_clarification	20	ko
        needs_clarification	19	lin open ; marquem ; then that
        needs_clarification	18	lin <blood> ; lin cut ; queu
        needs_clarification	17	dob ; elaborat ; its about ; pueden <phone> ; to vm ; un famili
        needs_clarification	16	<kin> its ; kosh ; priority ; the interview ; used ~<stimulant>
        needs_clarification	16	~<say> <phone>
        needs_clarification	15	all im ; bonjour ; llamenm por ; lueg que ; oth <say> ; rath <say>
        needs_clarification	15	re <stimulant> ; someon cal ; system set ; then <say> ; un zapat
        needs_clarification	15	used ~cok ; y dond ; zapat
        needs_clarification	14	<insurance> yes ; <intoxicated> <hit> ; <need> cb ; <think> anyth
        needs_clarification	14	about ketamin ; accredit ; depend which ; es por ; far are ; it tru
        needs_clarification	14	just <phone> ; magandang ; meu ; need help ; oth say ; pleas i ; pt nev
        needs_clarification	14	sam cal ; tak kais ; uh ; uh yeah ; want cb ; ~anthem ; ~pued <say>
        needs_clarification	13	*conflict ; bien tom ; cuiden ; dec mas ; depend who ; first sentenc
        needs_clarification	13	ha <try> ; ha prob ; hablenm ; just cal ; know anyth ; llamenm ; nev used
        needs_clarification	13	ni desd ; no for ; portugu ; pueden marc ; rail on ; regard ; sam #
        needs_clarification	13	street on ; then say ; urgency ; wil hav ; wrot in ; ~pued habl
        needs_clarification	12	*family.9 ; <phone> eith ; <stimulant> then ; about <sedative>
        needs_clarification	12	about <stimulant> ; aft thursday ; alguem ; beyond that ; build the
        needs_clarification	12	dond quedan ; dos mes ; form say ; hes high ; je ; mas dato ; nev <try>
        needs_clarification	12	nev tri ; ni si ; perdonenm ; re cok ; sister on ; succes rat ; the pt
        needs_clarification	12	tid tabl ; used crack ; wil c/b ; ~<stimulant> in ; ~estacionamient
        needs_clarification	11	<phone> allow ; <say> both ; all you ; and do ; are <pet> ; asdf <shame>
        needs_clarification	11	asdf sorry ; cb ; cok then ; cuest y ; disconnect ; doesnt pick ; how lat
        needs_clarification	11	in <feel> ; in touch ; n <drug> ; network with ; not ~himself ; one say
        needs_clarification	11	our card ; pleas cancel ; problem with ; que jama ; que part ; rati
        needs_clarification	11	slot to ; sobr mi ; static ; su niet ; talk out ; tech job ; to clarify
        needs_clarification	11	usa piedr ; we agre ; we tak ; which son ; ~<amount> ~inf ; ~<think> si
        needs_clarification	11	~hay ~<drive> ; ~hay ~estacionamient ; ~im ~<go> ; ~mor ~inf ; ~slur
        needs_clarification	11	~usa nad ; ~wher ~im
        needs_clarification	10	# on ; *mandate.outpatient ; *outpatientDuring ; <asleep> out
        needs_clarification	10	<day> <week> ; <give> <fall> ; <month> <consume> ; <need> informacion
        needs_clarification	10	<play> <fire> ; <say> whoev ; <soon> que ; <stimulant> or
        needs_clarification	10	<treatment> <clinician> ; a machin ; a tightnes ; accept <insurance>
        needs_clarification	10	and foam ; and ~<money> ; big are ; but clr ; cant agre ; client then
        needs_clarification	10	cry i ; dand el ; each say ; fath he ; go <go> ; how big ; lik <alcohol>
        needs_clarification	10	lin <hear> ; m re ; meth my ; need rehab ; ng ; no mi ; noth mor ; or if
        needs_clarification	10	phon allow ; pt is ; quien <phone> ; quien llam ; regat ; repiti la
        needs_clarification	10	rest out ; say mor ; see demon ; st <phone> ; st cal ; thing out ; to pres
        needs_clarification	10	we <insurance> ; we bil ; y tienen ; ~<need> <write> ; ~inf ; ~nam no
        needs_clarification	10	~no ~mor ; ~park for ; ~se mas
        needs_clarification	9	/ n ; 0 diabetic ; 0 oh ; <clinician> 0 ; <emergency> <eat>
        needs_clarification	9	<feel> ~<stimulant> ; <gun> out ; <hit> <sober> ; <need> <blade> ; <pet> onc
        needs_clarification	9	<say> than ; <stimulant> es ; <stimulant> mi ; <stop> ~<stimulant> ; a recog
        needs_clarification	9	a ~servic ; about meth ; aceptan molin ; aclar ; aft smok ; aft tonight
        needs_clarification	9	and ~is ; battery at ; bien <consume> ; break the ; cal or ; cal pt ; camel
        needs_clarification	9	clas play ; contact and ; cousin that ; cuant ni ; day a ; de ~los
        needs_clarification	9	did ~<stimulant> ; dij mi ; dm 0 ; drank so ; drop befor ; every jun
        needs_clarification	9	f <blood> ; f cut ; foot in ; for din ; for himself ; gav ~no ; get air
        needs_clarification	9	gf cok ; group numb ; guten ; hed say ; if wer ; it concern ; it men
        needs_clarification	9	jama ha ; let u ; los consejero ; los dato ; los precio ; m whisper
        needs_clarification	9	me orient ; minivan ; nad que ; nam <continue> ; network ; nev set ; no ~#
        needs_clarification	9	not ~slur ; o desd ; of seed ; oth is ; person stop ; pleas cal
        needs_clarification	9	pleas confirm ; pleas contact ; pleas mail ; po ba ; pon gri ; problema con
        needs_clarification	9	que cal ; reciben medi ; refundabl ; say nev ; say son ; segun mi
        needs_clarification	9	self then ; senor llor ; set <bodypart> ; set foot ; speak counselor
        needs_clarification	9	speak she ; tak tricar ; talk than ; tea at ; than typ ; the sponsor
        needs_clarification	9	to rep ; toi ; track a ; un apunt ; vou ; want let ; who its
        needs_clarification	9	wouldnt elaborat ; y / ; yeah ; your guy ; ~# ; ~<drug> inf
        needs_clarification	9	~<try> ~<stimulant> ; ~commission ; ~joint ~commission ; ~not ~<take>
        needs_clarification	9	~twic ~a
        needs_clarification	8	<amount> cart ; <amount> except ; <ask> <partner> ; <asleep> el
        needs_clarification	8	<blood> <room> ; <colleague> then ; <confused> i ; <job> station
        needs_clarification	8	<pet> allow ; <phone> <promise> ; <phone> onc ; <photo> <opening>
        needs_clarification	8	<put> <remember> ; <say> <stimulant> ; <say> <treatment> ; <say> nev
        needs_clarification	8	<see> abov ; <soon> <see> ; <soon> q ; <stop> an ; <take> <feel>
        needs_clarification	8	<take> toi ; <town> estan ; <try> <moment> ; about my ; accessibl ; all hed
        needs_clarification	8	and <treatment> ; apunt de ; are phon ; are tru ; bad signal ; ballpark
        needs_clarification	8	be around ; bed again ; cal sam ; ciudad estan ; client re ; cod is
        needs_clarification	8	cry said ; crystal meth ; dato ; declin <always> ; declin every ; doctor or
        needs_clarification	8	dond <wait> ; est cer ; estan y ; ext ; ext 0 ; fal portugu ; fami com
        needs_clarification	8	farsi ; from lax ; from union ; gf <stimulant> ; giup ; glit ; grand que
        needs_clarification	8	halal ; has <break> ; heart hurt ; help her ; his twin ; hr <stranger>
        needs_clarification	8	hr lady ; in network ; insid it ; its complicat ; kapatid ; kapatid ko
        needs_clarification	8	kid would ; la detox ; la maceta ; log in ; long <calm> ; lueg q ; mal voic
        needs_clarification	8	many bed ; mein ; mi que ; minh ; my pupil ; necesit habl ; neith wil
        needs_clarification	8	nephew and ; no ~etoh ; no ~it ; not ~say ; noth <amount> ; on channel
        needs_clarification	8	on ext ; on use ; one word ; only yes ; or out ; parl ; phon for ; phon him
        needs_clarification	8	por si ; precis de ; prim es ; q los ; question for ; queu iop ; rail 0
        needs_clarification	8	regard a ; rn 0 ; sam <phone> ; see abov ; set level ; shar and ; somo dos
        needs_clarification	8	tak medi ; the subject ; then lin ; thi addres ; thre week ; thru <room>
        needs_clarification	8	tien problem ; titl on ; trai toi ; tri it ; tricar ; union station
        needs_clarification	8	we repaint ; what your ; when <last> ; when last ; whil hold ; who hasnt
        needs_clarification	8	wrot the ; you <clothes> ; you allow ; you ring ; your card
        needs_clarification	8	~<buy> ~<insurance> ; ~<stimulant> <say> ; ~birthday ~is ; ~etoh
        needs_clarification	8	~finish ~a ; ~level no ; ~not ~answer ; ~quier viv ; ~se <amount>
        needs_clarification	8	~substanc no
        needs_clarification	7	# block ; # off ; # only ; *abstinent.3 ; 0 <soon> ; 0 hung ; 0 said
        needs_clarification	7	<ask> ~<consume> ; <blade> <hit> ; <blade> <need> ; <blade> <opening>
        needs_clarification	7	<breath> <headface> ; <cold> whil ; <give> nam ; <give> ~no
        needs_clarification	7	<hear> ~<think> ; <insurance> do ; <job> acros ; <kin> then ; <money> x
        needs_clarification	7	<need> <phone> ; <phone> <say> ; <phone> when ; <phone> ~<say>
        needs_clarification	7	<phone> ~<stop> ; <start> <write> ; <stimulant> <kin> ; <stimulant> hes
        needs_clarification	7	<stimulant> nev ; <stranger> ~<insurance> ; <treatment> en
        needs_clarification	7	<vendor> <partner> ; a brochur ; a teach ; aim for ; airlin and ; alg o
        needs_clarification	7	allow <pet> ; am <clothes> ; are <phone> ; are cod ; arm tingl ; around to
        needs_clarification	7	atienden en ; believ thi ; brandish ; broth just ; broth mov ; bulldog
        needs_clarification	7	burbank <town> ; cal scream ; cal when ; can typ ; cant talk ; card had
        needs_clarification	7	charad ; cocain my ; cold whil ; con alguien ; cost and ; cut again
        needs_clarification	7	dad say ; del metr ; deteng ; diabetic ; dieron est ; diganl a
        needs_clarification	7	doe <consume> ; doesnt <remember> ; dog flunk ; era <stranger> ; era joven
        needs_clarification	7	es él ; est pagin ; exacta ; fami on ; fath d ; femal ; fil it ; finish 0
        needs_clarification	7	for rain ; for whom ; friend overdos ; fue pur ; gabi ; good mom ; gun out
        needs_clarification	7	guten tag ; ha <consume> ; had your ; hav decid ; hav for ; hay alguien
        needs_clarification	7	hes break ; hes cal ; hij y ; how far ; hum when ; i dream ; ill explain
        needs_clarification	7	in or ; institution ; is hit ; its me ; its my ; its regard ; lastr ; lety
        needs_clarification	7	lin <die> ; lin dead ; lin went ; link to ; lm ; magnet ; marc ; marri with
        needs_clarification	7	me onc ; mgr re ; mi <opening> ; motiv ; necesit ayud ; neith
        needs_clarification	7	neith <money> ; neith budget ; no ~wait ; of cough ; of od ; of vitamin
        needs_clarification	7	old <money> ; one <say> ; only going ; only speak ; or what ; outsid with
        needs_clarification	7	over <room> ; pag open ; par all ; perc ; pref text ; print the
        needs_clarification	7	problem con ; pt 0 ; q 0 ; q re ; re 0 ; regard my ; rent paid ; room are
        needs_clarification	7	s <say> ; sa ; say neith ; say pt ; se cobr ; sepulved and ; sesent y
        needs_clarification	7	shel need ; shift end ; si <consume> ; sid door ; sm ; sort it ; staf to
        needs_clarification	7	street addres ; surfboard ; tak medicar ; tech open ; tel whoev
        needs_clarification	7	that <water> ; the application ; then <phone> ; then cal ; thi link ; thi so
        needs_clarification	7	thre night ; tra y ; tru ; tulong ; tumb un ; turn int ; typ <amount>
        needs_clarification	7	typ mor ; una palabra ; us bc ; usa alg ; usa es ; usual hom ; want addres
        needs_clarification	7	want tour ; who the ; with ~<play> ; with ~anthem ; wont talk ; would not
        needs_clarification	7	wouldnt ; wouldnt know ; xin ; ~<consume> alg ; ~<drive> ~fre ; ~<kin> i
        needs_clarification	7	~<take> ~<insurance> ; ~<year> <amount> ; ~cign ; ~detail <need>
        needs_clarification	7	~detail want ; ~is ~<drive> ; ~is ~park ; ~park ~fre ; ~po ; ~quis dec
        needs_clarification	7	~se aclar ; ~se cuant ; ~stat ; ~tom alg
        needs_clarification	6	*lastUsed ; *phone.0 ; + dob ; 0 <night> ; 0 wks ; <always> <cannabis>
        needs_clarification	6	<amount> away ; <ask> $ ; <blade> <clothes> ; <blood> <container>
        needs_clarification	6	<bodysound> <play> ; <bodysound> is ; <cold> <see> ; <colleague> <clothes>
        needs_clarification	6	<consume> problem ; <day> frer ; <drug> ~<ask> ; <goodbye> y
        needs_clarification	6	<hear> <school> ; <height> <see> ; <hospital> <emergency> ; <insurance> or
        needs_clarification	6	<key> <furniture> ; <key> <palecolor> ; <key> has ; <kin> shel
        needs_clarification	6	<last> <think> ; <limp> <pet> ; <moment> ell ; <night> as
        needs_clarification	6	<opening> <clothes> ; <opening> <water> ; <opening> for ; <outdoors> had
        needs_clarification	6	<pain> pt ; <partner> + ; <pet> <opening> ; <pet> <school> ; <phone> <fire>
        needs_clarification	6	<phone> are ; <phone> pt ; <photo> <asleep> ; <play> al ; <rail> on
        needs_clarification	6	<record> <try> ; <record> as ; <sad> lin ; <say> but ; <say> farsi
        needs_clarification	6	<say> oth ; <see> around ; <shame> <clothes> ; <soon> <say>
        needs_clarification	6	<stimulant> ~<stimulant> ; <stop> near ; <stranger> <threat> ; <stranger> re
        needs_clarification	6	<take> nam ; <think> <consume> ; <think> back ; <think> ~<alcohol>
        needs_clarification	6	<think> ~<consume> ; <town> <key> ; <write> ~<kin> ; <year> ni ; a diari
        needs_clarification	6	a payment ; a ust ; a voic ; acab tod ; accredit by ; accreditation
        needs_clarification	6	ahor ell ; ako ; alcohol par ; alguien ; ambien ; an <job> ; an elephant
        needs_clarification	6	and dand ; and won ; anyway <phone> ; are dog ; ask $ ; ask again ; at la
        needs_clarification	6	ba ; be noth ; been clean ; befor mor ; boa ; bottom and ; break my
        needs_clarification	6	buen no ; by hand ; by who ; cal lat ; can <crowd> ; can peopl ; cantidad
        needs_clarification	6	chowd ; church every ; clr stat ; clr talk ; cocain or ; com get
        needs_clarification	6	concern my ; confidenc ; cristal mi ; cuand por ; culp de ; dan <money>
        needs_clarification	6	dan facilidad ; del <rail> ; dij en ; direccion y ; direction to ; do folk
        needs_clarification	6	door with ; dos ano ; drank ; drink problem ; dtr meth ; duerm el
        needs_clarification	6	each <say> ; elder <stranger> ; empty sinc ; es sobr ; est floj ; ex est
        needs_clarification	6	f mayb ; facilidad ; fi ; fioricet ; fiv each ; for thanksgiv ; four day
        needs_clarification	6	frer ; get nervou ; godfath ; gon <stop> ; gon end ; gon numb ; hablen
        needs_clarification	6	halal <eat> ; hav your ; her <water> ; heroin want ; hes <phone> ; hes als
        needs_clarification	6	hilf ; hoi ; holiday is ; hora a ; how <always> ; how often ; husband cocain
        needs_clarification	6	i deliver ; im by ; in no ; intern en ; is <seizure> ; it <stranger>
        needs_clarification	6	it show ; its for ; its xanax ; jama ; keep doing ; key is ; knit needl
        needs_clarification	6	ko po ; la feri ; leagu on ; light fluid ; lin <fall> ; lin drop ; lleg hast
        needs_clarification	6	look around ; lvm ; mail my ; marquem <soon> ; marquem despu ; me wel
        needs_clarification	6	meth then ; min the ; mon fil ; mon frer ; month ther ; mor sleep ; n stuf
        needs_clarification	6	nam + ; nam she ; nev mind ; new card ; ng tulong ; ni por ; no my ; no ~cb
        needs_clarification	6	nobody <die> ; nobody dying ; nobodyl ; not ~elaborat ; noth <moment>
        needs_clarification	6	noth now ; numer en ; nurs overnight ; on pcp ; on slot ; opening thi
        needs_clarification	6	our door ; our fridg ; over <moment> ; over now ; overpas look ; pain pt
        needs_clarification	6	pansi ; park on ; pasajer ; pcs ; pech me ; perd el ; person about
        needs_clarification	6	personal que ; play domino ; pleas just ; poison in ; positiv ; pud
        needs_clarification	6	que haci ; question and ; quier informacion ; rat and ; re substanc
        needs_clarification	6	reloj de ; repiti ; residential in ; ring ; ring me ; roommat has
        needs_clarification	6	rough what ; salam ; saw your ; say end ; say oth ; scar from ; se trat
        needs_clarification	6	sentenc and ; she ~<home> ; she ~liv ; si alguien ; six day ; slept in
        needs_clarification	6	so use ; somebody about ; somebody whol ; speak farsi ; stair drunk
        needs_clarification	6	stop near ; sw ; tel your ; telefon ; text pleas ; that can ; the basement
        needs_clarification	6	the cousin ; then <rope> ; then nobody ; then sam ; then thi ; ther <drive>
        needs_clarification	6	thing we ; think we ; thought back ; throat is ; tienen personal ; to ninety
        needs_clarification	6	toi can ; truck titl ; twist ; un <write> ; up b ; urgenci ; urgency 0
        needs_clarification	6	us <ask> ; use of ; visit on ; want us ; we nam ; web <record> ; web form
        needs_clarification	6	what about ; wheth your ; which <town> ; whichev ; wi fi ; with alcohol
        needs_clarification	6	wks ; wont be ; wont settl ; wrot my ; y och ; year new ; year to ; you his
        needs_clarification	6	you ~accept ; ~<die> <count> ; ~<die> od ; ~<drive> for ; ~<insurance> with
        needs_clarification	6	~<job> ~<month> ; ~<need> <home> ; ~<play> on ; ~<stop> <go>
        needs_clarification	6	~<think> <drug> ; ~<year> <ask> ; ~cb ; ~died at ; ~died od ; ~elaborat
        needs_clarification	6	~es <emergency> ; ~joint ; ~network with ; ~person ~on ; ~sab si ; ~se a
        needs_clarification	6	~servic ~<pet> ; ~servic ~dog ; ~substanc given ; ~sur what ; ~to <think>
        needs_clarification	6	~to say
        needs_clarification	5	*person:negated ; *treatmentNeed.ready ; / span ; 0 + ; 0 dif ; 0 i ; 0 kilo
        needs_clarification	5	0 sm ; 0 tomorrow ; 0 wk ; <alcohol> <kin> ; <alcohol> <treatment>
        needs_clarification	5	<always> <cold> ; <appointment> to ; <ask> nad ; <asleep> stand
        needs_clarification	5	<blood> <continue> ; <build> <needle> ; <buy> around ; <calm> <hospital>
        needs_clarification	5	<cannabis> out ; <clean> his ; <clinician> <amount> ; <clinician> <wait>
        needs_clarification	5	<clothes> par ; <consume> o ; <consume> then ; <consume> you ; <crowd> <pet>
        needs_clarification	5	<crowd> <phone> ; <crowd> lost ; <day> <year> ; <drug> <child>
        needs_clarification	5	<eat> ~<eat> ; <fall> <child> ; <furniture> open ; <furniture> wer
        needs_clarification	5	<headface> <break> ; <headface> met ; <hear> <job> ; <hear> <partner>
        needs_clarification	5	<hear> bf ; <hear> desd ; <hold> <pain> ; <home> along ; <home> not
        needs_clarification	5	<insurance> prim ; <intoxicated> <clinician> ; <job> lin ; <kin> nunc
        needs_clarification	5	<kin> that ; <law> <fire> ; <month> <amount> ; <opioid>
        needs_clarification	5	<palecolor> <crowd> ; <pet> <asleep> ; <phone> <asleep> ; <phone> aft
        needs_clarification	5	<phone> then ; <photo> com ; <rail> 0 ; <room> yes ; <rope> <ask>
        needs_clarification	5	<sad> <month> ; <say> <gun> ; <say> neith ; <stimulant> <say>
        needs_clarification	5	<stimulant> my ; <stop> ~0 ; <stop> ~<treatment> ; <stranger> <gun>
        needs_clarification	5	<stranger> ill ; <stranger> the ; <take> <insurance> ; <take> medi
        needs_clarification	5	<take> or ; <tired> <amount> ; <trade> <church> ; <treatment> <alcohol>
        needs_clarification	5	<treatment> <hospital> ; <treatment> <phone> ; <treatment> <stimulant>
        needs_clarification	5	<treatment> and ; <treatment> at ; <treatment> in ; <try> <phone> ; <try> me
        needs_clarification	5	<wait> <appointment> ; <write> en ; <write> in ; <write> our
        needs_clarification	5	<year> correct ; a fami ; a magnet ; a minivan ; a mow ; a potat ; a quien
        needs_clarification	5	a stock ; a terribl ; a vm ; a watch ; a ~<friend> ; a ~friend
        needs_clarification	5	about cocain ; abraz com ; acab con ; addres has ; agre on ; air com ; ajud
        needs_clarification	5	alguien supier ; already finish ; am tel ; an arm ; an offic ; and fish
        needs_clarification	5	and found ; and gues ; and lip ; and sorry ; anh ; anoth <phone>
        needs_clarification	5	anthem blu ; any good ; apply for ; are fami ; are typ ; are you
        needs_clarification	5	asleep stand ; at <drug> ; au ; ayudenm ; bat break ; been love ; been mean
        needs_clarification	5	besoin ; besoin daid ; bet one ; boa <daytime> ; boa tard ; bom ; bye
        needs_clarification	5	cal about ; cal id ; cal o ; camion por ; can giup ; cancel the ; cant writ
        needs_clarification	5	carv the ; cas amaril ; cb # ; child cry ; chuong ; chuong trinh ; cld
        needs_clarification	5	cocain ; coffe went ; cogen ; cok or ; com pesc ; compar ; complicat
        needs_clarification	5	contact with ; contradict ; cookbook ; couch aft ; crack from ; cuadr en
        needs_clarification	5	daid ; de <promise> ; de ajud ; de arrib ; de gracia ; de tom ; de vicio
        needs_clarification	5	deletre ; demon in ; depend ; desplom ; didnt say ; differenc ; dil ; do if
        needs_clarification	5	doesnt rememb ; door get ; drink too ; el del ; el motiv ; elementary school
        needs_clarification	5	en monterrey ; eng / ; envelop in ; escribirl ; espanol los ; espos and
        needs_clarification	5	est <phone> ; establish ; esto ; estoy <lock> ; et ; etoh ; every shift
        needs_clarification	5	fami meet ; fel and ; for <media> ; for sist ; found us ; francai ; french
        needs_clarification	5	from everyth ; from outsid ; fuimo a ; gabi po ; gay ; general ; giup do
        needs_clarification	5	giv nam ; go back ; going in ; gon <die> ; grab phon ; grad and
        needs_clarification	5	grandmoth ~died ; gri y ; hac <container> ; half in ; handl of ; has scar
        needs_clarification	5	hay <clinician> ; head open ; her husb ; her list ; her wat ; hermanit en
        needs_clarification	5	hes <break> ; hes driv ; hinch de ; hoi ve ; honest with ; host 0
        needs_clarification	5	i shouldnt ; if someon ; im fil ; im worri ; in general ; in particul
        needs_clarification	5	in wallet ; insuranc do ; interview <day> ; iop in ; is <hit> ; is best
        needs_clarification	5	isnt ~<stimulant> ; it written ; its <breath> ; its her ; ive used
        needs_clarification	5	july becaus ; just mad ; just send ; kailangan ; kevin ; know him ; know mor
        needs_clarification	5	know noth ; la pregunt ; lad que ; lanch de ; lang ; law visit ; learn the
        needs_clarification	5	les <phone> ; lif togeth ; link and ; liv to ; llamen por ; lo dio
        needs_clarification	5	los huevo ; loteri ; m cocain ; m say ; maceta ; magandang gabi ; maid
        needs_clarification	5	main <phone> ; mal por ; manan ya ; mas aqui ; me meti ; messag ; mil away
        needs_clarification	5	mochil ; month and ; moth its ; mov a ; muon ; muon hoi ; murd on
        needs_clarification	5	museum and ; my carpet ; my cel ; my priest ; myself <continue>
        needs_clarification	5	myself again ; navaj en ; near us ; neph ; night clerk ; night slot
        needs_clarification	5	nightstand and ; no that ; no ~detail ; no ~dio ; no ~paperwork
        needs_clarification	5	no ~substanc ; no él ; nobody ill ; not ~<partner> ; not ~marri
        needs_clarification	5	noth furth ; novi me ; numb ask ; o meu ; o nad ; of question ; of twin
        needs_clarification	5	oficin de ; ok it ; on <eat> ; on carpet ; on drug ; on laundry ; on lunch
        needs_clarification	5	on sam ; on someth ; one <phone> ; one <record> ; one on ; open 0
        needs_clarification	5	open enrollment ; or <buy> ; or me ; or why ; our numb ; our parrot
        needs_clarification	5	own head ; paid the ; papelit con ; parol offic ; pas corrient ; pat
        needs_clarification	5	pay too ; pech y ; peopl sent ; pour <day> ; pour mon ; pres <give>
        needs_clarification	5	pres send ; primari me ; primer <need> ; promis her ; psalm ; pus una ; q do
        needs_clarification	5	que <clean> ; que seguro ; que tan ; raj la ; rath say ; rath talk
        needs_clarification	5	rath than ; re gf ; real all ; reconcil ; ring back ; room yes
        needs_clarification	5	roommat last ; rout 0 ; saf ther ; sam <tool> ; sam person ; savannah
        needs_clarification	5	say dad ; say how ; say uncl ; say why ; se cort ; seriou tho ; she heard
        needs_clarification	5	she scream ; she ~not ; shel <clothes> ; shel ring ; shop until
        needs_clarification	5	short <law> ; short sentenc ; shotgun acros ; should get ; sign on
        needs_clarification	5	sin ~<clothes> ; sinc may ; sink a ; sist sent ; slot by ; smok ice
        needs_clarification	5	so <consume> ; something ; somo <amount> ; son <see> ; son perc ; sorry my
        needs_clarification	5	soup on ; spanish <say> ; spanish speak ; spel our ; sr ; station <eat>
        needs_clarification	5	su <moment> ; su hor ; su sal ; su tratamient ; sunscreen ; suy con
        needs_clarification	5	tak blu ; tak caloptim ; teapot ; telephon ; that wind ; the <treatment>
        needs_clarification	5	the balanc ; the futur ; the habit ; the scout ; the siren ; the topic
        needs_clarification	5	the vegetabl ; thi confidential ; thi wher ; think you ; thos <law>
        needs_clarification	5	thos wer ; thx ; tien ni ; tien una ; tiend me ; tienen cup ; to deliv
        needs_clarification	5	today ther ; toi muon ; tom o ; tonight to ; took phon ; tra machet
        needs_clarification	5	traffic on ; trat de ; tricar prim ; trinh ; troubl of ; try me ; tumb la
        needs_clarification	5	twic <promise> ; two different ; two sister ; tx now ; um ; un audi ; un foc
        needs_clarification	5	uncl ran ; unload ; us four ; used it ; val y ; ve chuong ; vecin dic
        needs_clarification	5	vegetabl ; vm 0 ; vs used ; want cost ; was eighty ; wash his ; watermelon
        needs_clarification	5	we pray ; wed night ; weed out ; wer from ; what <insurance> ; when u
        needs_clarification	5	which insuranc ; whil <hold> ; whol <continue> ; whol stil ; whol street
        needs_clarification	5	wi ; wif who ; wil <phone> ; wldnt ; wouldnt <say> ; yes / ; you accept
        needs_clarification	5	you accredit ; you clos ; you tak ; you work ; your pric ; your residential
        needs_clarification	5	your ~in ; ~<appointment> ~on ; ~<consume> de ; ~<consume> hx
        needs_clarification	5	~<emergency> <pain> ; ~<home> <outdoors> ; ~<kill> ~<write>
        needs_clarification	5	~<moment> ~<week> ; ~<stranger> ~on ; ~<think> if ; ~<treatment> <month>
        needs_clarification	5	~<treatment> in ; ~cb # ; ~commission accredit ; ~d ; ~emergency nobody
        needs_clarification	5	~in ohi ; ~inf lin ; ~job ; ~lexapr ; ~me <say> ; ~me dic ; ~me dij
        needs_clarification	5	~not ~<say> ; ~paperwork ; ~say mor ; ~se de ; ~see ~pcp ; ~shoot ~me
        needs_clarification	5	~substanc inf ; ~the ~lin ; ~tom de ; ~visit ~on
        """
}
