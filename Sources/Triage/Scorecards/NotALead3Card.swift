extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	a tech ; a therapist ; a van ; a vide ; a ~drink ; about addiction ; about com
        not_a_lead	4	about rehab ; acct ; acros our ; adic ; adiccion ; adict al ; admission ; ahi
        not_a_lead	4	ahi <need> ; ai <trade> ; ai receptionist ; al <phone> ; alimento y ; already paid
        not_a_lead	4	alumni coord ; an <give> ; and bleach ; and detox ; and mom ; and teach ; and then
        not_a_lead	4	and wond ; ang management ; ansiedad de ; any <school> ; anyth myself ; appointment
        not_a_lead	4	are we ; ask who ; at <write> ; at group ; at midnight ; ataqu de ; ate 0
        not_a_lead	4	attack sinc ; attorney for ; atty paralegal ; audit of ; automatic ; banan ; batteri
        not_a_lead	4	be <give> ; be consider ; be glad ; beb en ; bed bug ; bed count ; bedbug <record>
        not_a_lead	4	bedbug proof ; been <insurance> ; been bil ; been chosen ; been run ; been sob
        not_a_lead	4	behind your ; beisbol ; bev ; bil from ; bil to ; bilingual <clinician> ; bing
        not_a_lead	4	borrow your ; boy to ; breakaway <furniture> ; breakaway curtain ; breath stop
        not_a_lead	4	bridg tol ; built for ; busc emple ; busc es ; by spr ; cal ask ; cama ; cambi su
        not_a_lead	4	cambian ; camera ; can you ; cancel ; carg ; cargador ; casin bonu ; casin y
        not_a_lead	4	certifi in ; chamb de ; chapt ; charg ; church organist ; cig only ; cigar llev
        not_a_lead	4	city plan ; claim your ; clean <need> ; client on ; client visit ; clinica de
        not_a_lead	4	clinician ; cociner o ; colchon par ; compliant ; con <pill> ; con pastilla
        not_a_lead	4	con veint ; confirmation ; consejer certific ; consider for ; constanci
        not_a_lead	4	constanci de ; constanci par ; contrasena ; copay ; copi ; could somebody ; council
        not_a_lead	4	counsellor ; count your ; cps ; cuart por ; cvs on ; dan parch ; dark ; dat i
        not_a_lead	4	de <appointment> ; de <photo> ; de <school> ; de portal ; de psicologi
        not_a_lead	4	de publicidad ; de transit ; de él ; dear <insurance> ; dear beneficiary ; dear hir
        not_a_lead	4	del iop ; department is ; detox exp ; detox floor ; detox tea ; detox ~los ; digit
        not_a_lead	4	director re ; disorder ; do <furniture> ; do all ; dobl el ; doctor for ; doing great
        not_a_lead	4	donativ ; dond la ; dont <consume> ; dr patel ; easy ; eat disorder ; edd
        not_a_lead	4	el <shake> ; el cuart ; el libr ; el temblor ; en <clean> ; en <order> ; en <photo>
        not_a_lead	4	encarg ; end fri ; endorsement ; eso o ; experienc ; extend ; factur ; fami group
        not_a_lead	4	feb stay ; fentanyl two ; fev ; fight about ; film in ; finish my ; first <amount>
        not_a_lead	4	first shift ; fix it ; flat ; fml ; for <chestheart> ; for <month> ; for <school>
        not_a_lead	4	for detail ; for grad ; for herself ; for lab ; for mother ; for ua ; form patient
        not_a_lead	4	forty a ; forty lap ; gan ; gan <money> ; garantiz el ; get past ; got tir ; grab
        not_a_lead	4	grandm ; grup ; guild ; habl with ; hac <amount> ; handl ; handl of ; handl your
        not_a_lead	4	has rns ; has sign ; hat and ; hay <appointment> ; hay <trade> ; health ; her <kill>
        not_a_lead	4	her <wait> ; her com ; her counselor ; her stay ; hi my ; him want ; hispano ; hop on
        not_a_lead	4	hor es ; hour befor ; http ; http / ; husky ; i <vendor> ; i produc ; i quot
        not_a_lead	4	i speak ; id lov ; if a ; im <try> ; im try ; in <remember> ; in californi
        not_a_lead	4	in memory ; in thursday ; in treatment ; insur ; intern con ; interview an ; iop grad
        not_a_lead	4	irb approv ; is $ ; is <ask> ; is he ; is probab ; it someth ; its food ; its nicotin
        not_a_lead	4	jacket in ; jackpot ; join the ; journal out ; kin ; kne replac ; know befor ; ktl
        not_a_lead	4	kyl ; la ansiedad ; lamb ; last heard ; lat <night> ; lat grandmoth ; lav de
        not_a_lead	4	lavador y ; le acab ; le dij ; left you ; let with ; licenci en ; licens for ; lik to
        not_a_lead	4	limpi gracia ; link is ; liv detox ; llev cincuent ; lo ven ; look for ; los pacient
        not_a_lead	4	lupit ; lvn 0 ; mad his ; mandamo ; mar ronc ; marca ; marlen ; marriag counsel
        not_a_lead	4	may <need> ; me escap ; me lleg ; me stop ; medicar ; medication ; memory of
        not_a_lead	4	mi <last> ; mi hoj ; mi po ; mi ultim ; mi ~<die> ; mi ~difunt ; midnight
        not_a_lead	4	minut with ; moth wont ; mount ; my <record> ; my appointment ; my charg ; my cpap
        not_a_lead	4	my hal ; my hsa ; my prescription ; my tuesday ; nev open ; new 0 ; next of ; ni uso
        not_a_lead	4	ni ~<alcohol> ; nicotin noth ; nicotin pouch ; night shift ; no ~<colleague>
        not_a_lead	4	no ~deposit ; no ~drug ; nobody <phone> ; nos <school> ; nos ensen ; not ~0
        not_a_lead	4	not ~answer ; not ~drug ; not ~you ; novel ; nuestr ; nuestr <church>
        not_a_lead	4	of application ; of benefit ; of kin ; of sob ; off <consume> ; off today
        not_a_lead	4	omeg <insurance> ; omeg carri ; on <crowd> ; on fami ; on him ; on meth ; on why
        not_a_lead	4	only click ; or <volunteer> ; or intern ; or your ; orteg ; oth <kin> ; oth two
        not_a_lead	4	our <last> ; our <law> ; our <sober> ; our agent ; our last ; owe us ; own grandmoth
        not_a_lead	4	own want ; packag for ; pag <amount> ; pagu ; pallet ; pap on ; par <law> ; par mis
        not_a_lead	4	partner ; pastri ; patel ; pay $ ; pay when ; payrol ; per pound ; peric ; person ask
        not_a_lead	4	pg 0 ; phon back ; phon cal ; pid copi ; pid por ; pilot ; plac her ; plaintif
        not_a_lead	4	plaqu ; pleas <continue> ; pleas <take> ; pleas keep ; pleas let ; pleas tak
        not_a_lead	4	pm <day> ; podador ; por <give> ; portal arm ; practicum hour ; pres <write> ; probat
        not_a_lead	4	profit ; proveedor ; psicologi ; pt <law> ; pt d/c ; public <photo> ; public radi
        not_a_lead	4	publicidad ; pure ; que usan ; quien <see> ; quien pued ; quier habl ; quilt ; quint
        not_a_lead	4	quit vap ; radi en ; radi produc ; re <night> ; re bil ; read two ; recepcionist
        not_a_lead	4	record ask ; record msg ; referral partnership ; rehab on ; remov ; rent due
        not_a_lead	4	rep <record> ; rep tox ; rep with ; replac ; report at ; resurfac ; reunion ; rev
        not_a_lead	4	rob me ; robocal extend ; room without ; sali del ; say our ; se <die> ; search
        not_a_lead	4	segur ppo ; seizur and ; send resum ; seo ; seo guy ; serv 0 ; serv subpoen
        not_a_lead	4	servic is ; sex ; shadow ; she back ; show them ; siguen ; siz smal ; sleep tablet
        not_a_lead	4	sob and ; softwar want ; solicit ; son <drug> ; soy consejer ; spin no ; sponsor a
        not_a_lead	4	staf memb ; stay her ; ste ; stil open ; struggl ; su <insurance> ; su dia
        not_a_lead	4	subpoen to ; summary from ; suppli ; support grp ; sweat ; sí ; tak thos
        not_a_lead	4	tak traine ; tax id ; tech opening ; teng ansiedad ; teng permis ; test <medicine>
        not_a_lead	4	test strip ; the <always> ; the a ; the alley ; the animal ; the driv ; the e
        not_a_lead	4	the itemiz ; the patch ; the rat ; the releas ; the resed ; the total ; the urgent
        not_a_lead	4	them at ; then put ; ther can ; thesi on ; thi <calm> ; thi <money> ; tin ; tintoreri
        not_a_lead	4	to <give> ; to <partner> ; to <vendor> ; to claim ; to confirm ; to for ; to ~<give>
        not_a_lead	4	to ~<take> ; told wrong ; took a ; trabaj par ; traemo ; travel rns ; treatment hous
        not_a_lead	4	tun church ; two pag ; u <job> ; u hir ; ua ; ua <container> ; ua cup ; un trabaj
        not_a_lead	4	una <clinician> ; una platic ; up tmrw ; usted de ; usted desd ; vacun ; ven cosa
        not_a_lead	4	ven eso ; vie ; vinyl ; visitarl ; voluntari en ; w ; wal box ; walk through
        not_a_lead	4	want the ; want them ; want visit ; want whoev ; want ~per ; was <hospital>
        not_a_lead	4	was ever ; was nam ; wash my ; wasnt even ; we <job> ; we <rail> ; we arent ; we bury
        not_a_lead	4	we hir ; we train ; web ; what <home> ; what happen ; wher can ; who <die>
        not_a_lead	4	who <treatment> ; who treat ; whoev run ; wif cri ; wif of ; wil p/u ; wil pick
        not_a_lead	4	wint coat ; with <afraid> ; with anxiety ; with ciw ; with coffe ; with med
        not_a_lead	4	with oth ; with us ; withdrawal unit ; wond if ; work her ; would a ; wt ; y limpi
        not_a_lead	4	y queremo ; y quisier ; ya pag ; year end ; year warranty ; yo estuv ; you as
        not_a_lead	4	you mail ; you post ; your <appointment> ; your <clothes> ; your <day>
        not_a_lead	4	your <emergency> ; your <order> ; your <rarely> ; your alumni ; your sometim
        not_a_lead	4	your unit ; your van ; ~0 wil ; ~<clinician> <day> ; ~<consume> or ; ~<day> <town>
        not_a_lead	4	~<drug> nev ; ~<drug> or ; ~<job> <phone> ; ~<job> <say> ; ~<kin> <give>
        not_a_lead	4	~<need> ~<need> ; ~<need> ~a ; ~<pill> ~<alcohol> ; ~alcohol or ; ~appointment
        not_a_lead	4	~check ~in ; ~cit ; ~consum nad ; ~counselor ; ~diem <job> ; ~diem shift ; ~drink
        not_a_lead	4	~drink or ; ~drug not ; ~fight ; ~jury ; ~jury ~duty ; ~lost ~my ; ~mi ~<phone>
        not_a_lead	4	~need ~treatment ; ~pacient ; ~per ; ~setup ; ~thc ; ~the ~<clinician> ; ~tre ~ano
        not_a_lead	4	~veng por ; ~within ; ~writ about
        not_a_lead	3	# <leave> ; % of ; % off ; % on ; *priorTreatments:other_experiencer
        not_a_lead	3	*service:hypothetical ; + <write> ; / <pet> ; / cow ; 0 + ; 0 <count> ; 0 <crowd>
        not_a_lead	3	0 <limp> ; 0 <water> ; 0 cfr ; 0 copay ; 0 cuand ; 0 dont ; 0 drop ; 0 la ; 0 million
        not_a_lead	3	0 new ; 0 practicum ; 0 second ; 0 star ; 0 when ; 0 word ; <afraid> <height>
        not_a_lead	3	<afraid> <shake> ; <afraid> is ; <afraid> ~<consume> ; <afraid> ~<drug>
        not_a_lead	3	<alcohol> <vendor> ; <alone> <need> ; <amount> <ask> ; <amount> <goodbye>
        not_a_lead	3	<amount> step ; <angry> thi ; <angry> to ; <appointment> <appointment>
        not_a_lead	3	<appointment> <day> ; <ask> <law> ; <ask> <medicine> ; <ask> <stop> ; <ask> did
        not_a_lead	3	<ask> if ; <asleep> <drive> ; <blood> <leave> ; <bodypart> fat ; <break> <happy>
        not_a_lead	3	<breath> + ; <build> <count> ; <build> <treatment> ; <buy> <give> ; <buy> <phone>
        not_a_lead	3	<calm> <insurance> ; <cannabis> <drive> ; <cannabis> and ; <caretaking> about
        not_a_lead	3	<chestheart> <drive> ; <chestheart> no ; <child> ~<consume> ; <church> en
        not_a_lead	3	<church> junt ; <church> san ; <clinician> ; <clinician> <afraid>
        not_a_lead	3	<clinician> <appointment> ; <clinician> <school> ; <clinician> aunqu
        not_a_lead	3	<clinician> would ; <clothes> <law> ; <clothes> <room> ; <clothes> <sick>
        not_a_lead	3	<clothes> <vendor> ; <clothes> de ; <colleague> <fall> ; <colleague> <insurance>
        not_a_lead	3	<colleague> <past> ; <colleague> <seizure> ; <colleague> rns ; <consume> <photo>
        not_a_lead	3	<consume> nad ; <consume> or ; <consume> pur ; <container> behind ; <container> con
        not_a_lead	3	<container> my ; <continue> and ; <continue> hav ; <count> <hospital>
        not_a_lead	3	<crowd> <medicine> ; <crowd> <night> ; <crowd> <treatment> ; <crowd> de
        not_a_lead	3	<crowd> ~<day> ; <day> <crowd> ; <day> <outdoors> ; <day> or ; <day> who
        not_a_lead	3	<drive> <breath> ; <drive> <stranger> ; <drive> she ; <drug> al ; <drug> so
        not_a_lead	3	<drug> to ; <eat> <moment> ; <eat> our ; <emergency> <see> ; <fall> <opioid>
        not_a_lead	3	<feel> <alcohol> ; <feel> ~<drug> ; <furniture> <clean> ; <furniture> <give>
        not_a_lead	3	<furniture> <sober> ; <give> <clean> ; <give> <illness> ; <give> <relapse>
        not_a_lead	3	<give> <remember> ; <give> card ; <give> cas ; <give> each ; <go> <colleague>
        not_a_lead	3	<go> <crowd> ; <go> pacient ; <go> thru ; <happy> <job> ; <happy> <start>
        not_a_lead	3	<headface> <palecolor> ; <hear> ~<hear> ; <home> <write> ; <home> confirm
        not_a_lead	3	<hospital> <feel> ; <hospital> <insurance> ; <illness> <order> ; <illness> <say>
        not_a_lead	3	<insurance> <alcohol> ; <insurance> <pet> ; <insurance> <phone> ; <insurance> cas
        not_a_lead	3	<insurance> reset ; <insurance> to ; <insurance> you ; <job> <afraid> ; <job> <go>
        not_a_lead	3	<job> al ; <job> aqui ; <job> could ; <job> for ; <job> saf ; <job> ~<clinician>
        not_a_lead	3	<key> <treatment> ; <kill> <trade> ; <kill> your ; <law> <room> ; <law> to
        not_a_lead	3	<leave> <color> ; <leave> my ; <lock> en ; <media> ; <media> in
        not_a_lead	3	<medicine> <medicine> ; <medicine> <wait> ; <medicine> en ; <medicine> til
        not_a_lead	3	<moment> first ; <moment> interview ; <moment> to ; <moment> with ; <money> <die>
        not_a_lead	3	<money> <order> ; <money> <write> ; <money> id ; <money> por ; <money> when
        not_a_lead	3	<money> ~<alcohol> ; <money> ~<promise> ; <month> <appointment> ; <month> <hear>
        not_a_lead	3	<month> <money> ; <month> <need> ; <month> at ; <month> check ; <month> who
        not_a_lead	3	<need> <consume> ; <need> <count> ; <need> <eat> ; <need> <emergency>
        not_a_lead	3	<need> <friend> ; <need> <law> ; <need> <record> ; <need> a ; <need> anoth
        not_a_lead	3	<need> id ; <need> on ; <need> ten ; <need> the ; <night> <always>
        not_a_lead	3	<night> <partner> ; <night> <photo> ; <official> <emergency> ; <official> <fire>
        not_a_lead	3	<official> <need> ; <official> re ; <opioid> <die> ; <opioid> <insurance>
        not_a_lead	3	<opioid> <sedative> ; <opioid> strip ; <order> <give> ; <order> list
        not_a_lead	3	<outdoors> <appointment> ; <outdoors> just ; <palecolor> ; <palecolor> <home>
        not_a_lead	3	<partner> ~<crowd> ; <past> <money> ; <past> <need> ; <past> res ; <pet> <build>
        not_a_lead	3	<pet> <count> ; <pet> down ; <phone> <hospital> ; <phone> out ; <phone> was
        not_a_lead	3	<photo> <crowd> ; <photo> <moment> ; <photo> <week> ; <photo> la ; <play> <media>
        not_a_lead	3	<play> del ; <promise> twic ; <put> <money> ; <put> togeth ; <record> <bodypart>
        not_a_lead	3	<record> <continue> ; <record> <insurance> ; <record> <stop> ; <record> de
        not_a_lead	3	<record> to ; <room> 0 ; <room> <child> ; <room> teng ; <room> without ; <say> cant
        not_a_lead	3	<say> somo ; <say> ~<height> ; <school> <caretaking> ; <school> <die>
        not_a_lead	3	<school> <moment> ; <school> <opioid> ; <school> <relapse> ; <school> who
        not_a_lead	3	<see> <afraid> ; <see> al ; <see> for ; <seizure> <awake> ; <sick> <night>
        not_a_lead	3	<sober> <clothes> ; <soon> <need> ; <stimulant> <phone> ; <stimulant> and
        not_a_lead	3	<stop> <alcohol> ; <stranger> <caretaking> ; <stranger> aft ; <stranger> kind
        not_a_lead	3	<take> big ; <think> <caretaking> ; <think> what ; <think> ~my ; <town> <drug>
        not_a_lead	3	<town> es ; <town> til ; <town> ~<amount> ; <trade> / ; <trade> <ask>
        not_a_lead	3	<trade> <take> ; <trade> en ; <trade> her ; <trade> par ; <treatment> <buy>
        not_a_lead	3	<treatment> <colleague> ; <treatment> <happy> ; <treatment> <lock>
        not_a_lead	3	<treatment> <sad> ; <treatment> <school> ; <treatment> <see> ; <treatment> to
        not_a_lead	3	<treatment> ~<alcohol> ; <treatment> ~<ask> ; <try> <see> ; <unreal> one
        not_a_lead	3	<vendor> <alcohol> ; <vendor> <give> ; <vendor> for ; <vendor> of ; <volunteer> on
        not_a_lead	3	<volunteer> to ; <wait> her ; <wait> in ; <week> ~<think> ; <withdrawal> /
        not_a_lead	3	<withdrawal> ~<alcohol> ; <write> + ; <write> <hospital> ; <write> <law>
        not_a_lead	3	<write> list ; <year> <key> ; <year> <stimulant> ; a $ ; a <hit> ; a <media>
        not_a_lead	3	a <palecolor> ; a bereavement ; a californi ; a certain ; a let ; a licens ; a medi
        not_a_lead	3	a nombr ; a psych ; a quiz ; a realtor ; a refund ; a sandbag ; a speak ; a story
        not_a_lead	3	a teetotal ; a travel ; a volunte ; a ~<clinician> ; about <opioid> ; about tak
        not_a_lead	3	accurat ; addict and ; addiction treatment ; addres to ; aft <stimulant> ; aft in
        not_a_lead	3	aftercar group ; again and ; al <crowd> ; al dia ; al grup ; alacran ; alcohol lead
        not_a_lead	3	alguien de ; algun ; alimento ; all it ; allergy ; already <leave> ; already <money>
        not_a_lead	3	already gon ; als lik ; alumn ; alumni group ; amaneci ; an apt ; an open ; and <gun>
        not_a_lead	3	and <withdrawal> ; and cry ; and discharg ; ano ; ano ahor ; anoth rehab
        not_a_lead	3	antidepressant ; ap ; application ; apuesta ; articl ; asistenci ; assault
        not_a_lead	3	assaultiv ; ate my ; aunt work ; aut ; auxili ; ayudan con ; baj de ; baj un
        not_a_lead	3	be <happy> ; be <take> ; be happy ; becaus he ; becaus the ; becom a ; bed 0
        not_a_lead	3	bed befor ; bed sob ; bedbug ; been <sober> ; been <take> ; been anyth
        not_a_lead	3	bereavement group ; big book ; bil want ; bilingu con ; bilingual ; bodeg y ; boil
        not_a_lead	3	booz and ; boyfriend get ; bridg and ; bring in ; brochur and ; bug proof ; busc apoy
        not_a_lead	3	busc grup ; busc la ; busc psicolog ; but in ; by mistak ; caden ; cal meth ; cal out
        not_a_lead	3	californi ; cam 0 ; can / ; can i ; can send ; cancel me ; cant <drive> ; cant driv
        not_a_lead	3	car about ; car died ; card click ; cardiology ; carry a ; celul ; celul sin ; center
        not_a_lead	3	center lik ; centr de ; certificat and ; cfr ; chang a ; charg for ; chef 0 ; chest x
        not_a_lead	3	cigar nad ; circl has ; ciw / ; ck ; claim now ; clas is ; clean nev ; clean on
        not_a_lead	3	client ; clinic pt ; clinician to ; clos til ; clr said ; clt re ; cnslr ; cobr
        not_a_lead	3	cocin teng ; comfortabl ; commerc <always> ; community colleg ; competitor
        not_a_lead	3	complaint and ; complet our ; complianc offic ; comprobant ; con criptomoneda
        not_a_lead	3	con segur ; con sei ; confusion ; congrat ; congratulation your ; contest ; cook for
        not_a_lead	3	cook job ; cook with ; copi de ; corpsman ; corre mand ; correct ; cotizacion sin
        not_a_lead	3	could <build> ; could als ; could be ; coupl counsel ; cousin told ; cpr ; crei que
        not_a_lead	3	criptomoneda ; crush ; cuand pued ; cucaracha ; curs de ; custodian nam ; d/c <month>
        not_a_lead	3	d/c <record> ; d/c summary ; dalla ; dat for ; daught went ; dbt ; de <furniture>
        not_a_lead	3	de <gun> ; de <partner> ; de <record> ; de <trade> ; de <volunteer> ; de alimento
        not_a_lead	3	de asistenci ; de enfermeri ; de inmigracion ; de manej ; de pte ; de visita
        not_a_lead	3	dear <job> ; death ; death and ; deb <amount> ; decedent ~odd ; del <day>
        not_a_lead	3	del <hear> ; del dentist ; deni ; denis ; desd la ; detox pt ; dial the ; did our
        not_a_lead	3	din <room> ; director giv ; do <partner> ; do coupl ; doesnt <consume>
        not_a_lead	3	doesnt ~<consume> ; doesnt ~drink ; dolar ; domain ; don chem ; donat to ; dont mov
        not_a_lead	3	dos ano ; dos for ; dos mes ; downsiz ; dr okafor ; dream and ; drink thi ; drinker
        not_a_lead	3	driver ; drov by ; drown in ; drug ; drug or ; dual <illness> ; dual diagnosi ; econ
        not_a_lead	3	edibl and ; education ; ehr softwar ; el <clean> ; el comprobant ; el delirium
        not_a_lead	3	el est ; el peric ; el val ; emt ; enclos ; entranc ; episod ; escrib una ; escrib ya
        not_a_lead	3	espos sali ; est adentr ; estacionamient de ; estoy <sick> ; estoy enferm ; estudi
        not_a_lead	3	ex clt ; excus ; expedient ; expir pres ; f <afraid> ; f/u on ; fami week ; famili
        not_a_lead	3	famou ; fax ; featur ; fecha ; fentanyl 0 ; fentanyl in ; ferreteri ; field ; fil for
        not_a_lead	3	first <container> ; first half ; fish camp ; flan ; flood the ; flower ; fmr ; fmr pt
        not_a_lead	3	for <colleague> ; for <job> ; for <kin> ; for <night> ; for disability ; for fami
        not_a_lead	3	for hsa ; for husb ; for medi ; for residential ; for stimulant ; for thursday
        not_a_lead	3	for vap ; for weekend ; form res ; forty cover ; from aug ; from four ; fui pacient
        not_a_lead	3	fum ; gav cas ; get 0 ; get going ; gift card ; giggl ; ginebr ; good with ; got wel
        not_a_lead	3	gracia a ; grandfath watch ; group client ; guarderi ; guest to ; guild has ; guit +
        not_a_lead	3	hac de ; hacemo ; hag una ; has our ; hast le ; hast mediodi ; hat thi ; hav <play>
        not_a_lead	3	hav my ; he check ; he is ; he now ; hear is ; helicopt ; her <chestheart> ; her head
        not_a_lead	3	her his ; her know ; her re ; hes with ; his <kin> ; his guit ; his list ; his mam
        not_a_lead	3	hol somo ; holiday includ ; hom dos ; hospic in ; hotlin ; hous lik ; housekeep
        not_a_lead	3	hrs + ; hrs thi ; hunt ; hunt for ; husband gambl ; husband in ; husband left
        not_a_lead	3	i addres ; i bartend ; i bing ; i ~lost ; id ~lik ; if <job> ; if hir ; if ~<job>
        not_a_lead	3	if ~hir ; im <trust> ; im hop ; im wel ; in <last> ; in addiction ; in bed ; in last
        not_a_lead	3	in mar ; in sat ; in ther ; in tx ; instal ; insulin ; int <withdrawal> ; intak and
        not_a_lead	3	intak clerk ; interest ; intern ahi ; interview with ; is <school> ; is check
        not_a_lead	3	is ill ; is look ; is marca ; is plenty ; is robert ; it <take> ; its <play>
        not_a_lead	3	its denis ; its turn ; juda ; judg that ; junior at ; just nicotin ; just tel
        not_a_lead	3	just that ; just wont ; keep a ; kick the ; kid want ; kilo ; kind you ; kit in
        not_a_lead	3	kitchen is ; kne replacement ; know ~my ; la <caretaking> ; la chamar ; la cit
        not_a_lead	3	la music ; la prim ; la terapeut ; labrador ; las <day> ; las fecha ; last jun
        not_a_lead	3	last visit ; lat dad ; lat to ; le <say> ; le piden ; leash ; left a ; left its
        not_a_lead	3	let us ; letrero de ; library and ; licenci ; light ; lin <give> ; link <past>
        not_a_lead	3	link befor ; lisinopril ; list in ; liv two ; llamenm cuand ; local ; locum agency
        not_a_lead	3	lodg a ; log ; los papa ; los program ; lov a ; lov fifteen ; lov for ; low ; lun con
        not_a_lead	3	lung are ; m <need> ; m has ; magazin and ; mail it ; mam ; mam x ; many photo
        not_a_lead	3	market ; marriag ; may he ; me dry ; me wheth ; medic y ; medicina ; merc me ; mes y
        not_a_lead	3	mezcal ; mft student ; mi <clothes> ; minut for ; minut thi ; minuto ; mir culebra
        not_a_lead	3	mis <key> ; mis practica ; mistak ; mkt ; mobil ; mold ; month guarante ; morn show
        not_a_lead	3	mouth ; movement ; msg re ; my <day> ; my <month> ; my <sad> ; my chart
        not_a_lead	3	my depression ; my disability ; my jacket ; my mft ; my new ; my sociology
        not_a_lead	3	my windshield ; nadi ; nadi quier ; naloxon vend ; nam lui ; nbr ; nd <day> ; nd yr
        not_a_lead	3	necesit sab ; need anoth ; need our ; need outpatient ; net 0 ; nev ; nev ~used
        not_a_lead	3	new <room> ; ni <consume> ; ni ~<consume> ; ni ~se ; nin <day> ; nin day ; no ~<fire>
        not_a_lead	3	no ~booz ; no ~charg ; no ~cost ; no ~drink ; no ~human ; no ~new ; no ~plaqu
        not_a_lead	3	no ~roi ; no ~setup ; no ~thank ; no ~tom ; nobody <give> ; nobody cal ; not of
        not_a_lead	3	not somewher ; not ~<pill> ; not ~drink ; not ~pil ; noth strong ; nudg
        not_a_lead	3	nuestr parroqui ; numb for ; numer de ; nurs <school> ; nurs on ; nurs student
        not_a_lead	3	o <phone> ; of <hospital> ; of clinic ; of man ; of sit ; off thos ; ofrezc
        not_a_lead	3	old addres ; olvid ; on <kill> ; on <play> ; on <stimulant> ; on letterhead
        not_a_lead	3	on octob ; on overnight ; on radi ; on recovery ; on ~<alcohol> ; only nicotin
        not_a_lead	3	only no ; only noth ; only pay ; open for ; open in ; open on ; opening ; operat
        not_a_lead	3	operat <amount> ; ordain ; organization ; oth <hospital> ; oth clinic ; other who
        not_a_lead	3	our 0 ; our <emergency> ; our <treatment> ; our kitchen ; our parish ; our wal
        not_a_lead	3	ourselv ; outreach <colleague> ; overnight ; own <container> ; p ; p / ; pacient suy
        not_a_lead	3	pag four ; pagu el ; pap q ; par <child> ; par <clean> ; par <colleague>
        not_a_lead	3	par asistent ; par inmigracion ; parent night ; patient with ; pearl <clothes>
        not_a_lead	3	pearl button ; peer <friend> ; peer <need> ; peer mentor ; peer support ; peopl with
        not_a_lead	3	perdi en ; permis par ; permit ; picnic and ; pid cart ; pil that ; piz plac ; pizza
        not_a_lead	3	plan so ; platic de ; pleas <give> ; pls <say> ; po <need> ; podcast about ; podri
        not_a_lead	3	pontoon ; position <night> ; post ; post <say> ; post on ; powerful ; practicum slot
        not_a_lead	3	prestan ; pretty ; prim trabaj ; produc <see> ; prom ; proof ; prop 0 ; property
        not_a_lead	3	prueb ; prueba ; psych ; pt ; pt <need> ; pta mom ; public ; pued visitarl
        not_a_lead	3	pueden <say> ; puest de ; put togeth ; q ; q lo ; que veng ; quej ; question survey
        not_a_lead	3	quick <media> ; quier dej ; quier terapi ; quilt circl ; quot ; radi
        not_a_lead	3	rais <furniture> ; rais bed ; rat card ; re <sedative> ; re noc ; record custodian
        not_a_lead	3	record subpoen ; recovery medallion ; ref # ; refax ; refil from ; rehab 0
        not_a_lead	3	rehab aft ; rehab near ; renewal ; report writ ; represent ; resi pt ; residenci
        not_a_lead	3	resident ask ; residential hous ; retd <official> ; retir paramedic
        not_a_lead	3	retir schoolteach ; revers ; reviv ; rob and ; rompop ; ron ; sal dic ; san juda
        not_a_lead	3	school cook ; se <drug> ; se drog ; se encarg ; security ; select ; send 0
        not_a_lead	3	senior discount ; servic 0 ; seventeen year ; shadow one ; sharpen kniv ; ship
        not_a_lead	3	shoot me ; shred ; sidewalk ; sinc 0 ; sist need ; snor ; so hard ; sobr el ; sof
        not_a_lead	3	som guy ; somebody put ; someon from ; someon to ; somo un ; son <play>
        not_a_lead	3	soy enfermer ; specializ ; specializ in ; sponsor the ; sport app ; spr practicum
        not_a_lead	3	staf agency ; staf rns ; stat writ ; statement for ; stay in ; steward
        not_a_lead	3	stimulant user ; stop cry ; story on ; straw ; su <hospital> ; su clinic ; su detox
        not_a_lead	3	su estacionamient ; sued ; suic ; sunday so ; surviv ; swing shift ; tablet in
        not_a_lead	3	tard soy ; tech and ; temblor de ; tendran ; teng mi ; teng referencia ; terren
        not_a_lead	3	test no ; than tea ; that gav ; that hav ; that someth ; that written ; that youv
        not_a_lead	3	the <color> ; the attendanc ; the egg ; the groom ; the invoic ; the lat ; the lost
        not_a_lead	3	the onlin ; the piz ; the plaintif ; the pres ; the skat ; the stov ; the sun
        not_a_lead	3	the wal ; the ~<pill> ; the ~pil ; the ~suicid ; them im ; ther 0 ; ther <last>
        not_a_lead	3	ther ever ; ther last ; they split ; thi <withdrawal> ; think would ; though ive
        not_a_lead	3	thre boy ; thre week ; through <eat> ; thur group ; thursday with ; tien 0
        not_a_lead	3	tienen <say> ; tienen grup ; tienen platica ; tim <happy> ; tim on ; tir on
        not_a_lead	3	to <opioid> ; to <volunteer> ; to about ; to anoth ; to complain ; to folk ; to la
        not_a_lead	3	to lead ; to lodg ; to los ; to meet ; to ohi ; to staf ; to us ; to ~donat ; to ~tak
        not_a_lead	3	todo y ; trabaj aqui ; traine for ; transport ; treatment hom ; tristez ; tub
        not_a_lead	3	tue nit ; two door ; two week ; ucl ; un grup ; un recib ; una <emergency> ; una muj
        """
}
