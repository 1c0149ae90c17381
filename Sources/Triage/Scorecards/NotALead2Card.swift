extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	6	<clinician> b ; <clothes> <need> ; <clothes> <stranger> ; <cold> <phone>
        not_a_lead	6	<colleague> <appointment> ; <colleague> <record> ; <colleague> <sober>
        not_a_lead	6	<colleague> sinc ; <consume> <drug> ; <consume> anyth ; <consume> only
        not_a_lead	6	<consume> ~<drug> ; <container> <money> ; <continue> est ; <continue> open
        not_a_lead	6	<crowd> just ; <drive> <start> ; <drive> spot ; <drug> <play> ; <drug> ni
        not_a_lead	6	<drug> noth ; <emergency> <container> ; <emergency> <school> ; <fire> <year>
        not_a_lead	6	<friend> <stimulant> ; <give> fre ; <hot> <clinician> ; <illness> <need>
        not_a_lead	6	<insurance> <month> ; <insurance> my ; <job> ahi ; <law> <insurance> ; <media> <ask>
        not_a_lead	6	<media> y ; <medicine> <colleague> ; <medicine> <see> ; <medicine> rec ; <money> back
        not_a_lead	6	<need> <afraid> ; <need> <photo> ; <need> a ; <need> attendanc ; <need> whoev
        not_a_lead	6	<night> position ; <official> <appointment> ; <opioid> <die> ; <pet> <treatment>
        not_a_lead	6	<phone> <build> ; <phone> was ; <photo> <treatment> ; <rope> resistant ; <say> <key>
        not_a_lead	6	<say> <stimulant> ; <say> cant ; <school> <appointment> ; <school> coord
        not_a_lead	6	<sober> <happy> ; <sober> <promise> ; <stop> mi ; <think> <try> ; <think> we
        not_a_lead	6	<trade> con ; <treatment> <hot> ; <vendor> from ; <volunteer> <day> ; <volunteer> for
        not_a_lead	6	<wait> <insurance> ; <year> <drive> ; a brown ; a cadc ; a documentary ; a donation
        not_a_lead	6	a group ; a guest ; a quot ; a subpoen ; a ~<clinician> ; ads ; ai <say> ; al wasap
        not_a_lead	6	already being ; alumni coord ; and need ; ansiedad no ; any shift ; anyth just
        not_a_lead	6	apoy par ; ask is ; assaultiv ; asset ; be glad ; be open ; beb no ; been select
        not_a_lead	6	belov ; best <money> ; blanket and ; bond ; bulk pric ; busc chamb ; by for ; c/o
        not_a_lead	6	cal stat ; cal thi ; carniceri ; cas in ; cent for ; cent in ; center ; charg ; cheap
        not_a_lead	6	check ; check a ; chof que ; cig only ; cigar ; cit del ; clas of ; client sinc
        not_a_lead	6	clos <day> ; cna ; cobija y ; comment on ; complet your ; compliant ; con problema
        not_a_lead	6	constanci ; constanci par ; cook for ; could somebody ; cousin is ; cpap + ; crush
        not_a_lead	6	cuand pued ; d/c tue ; dai breez ; dat in ; dat of ; de voluntari ; dea ; del casin
        not_a_lead	6	depres ; desd <home> ; desd cas ; director re ; disability ; disability form
        not_a_lead	6	discharg in ; discharg summary ; doe <buy> ; doe purchas ; dog ate ; dond <stop>
        not_a_lead	6	dond dej ; dont ~<consume> ; due friday ; en <photo> ; en hospital ; episod on
        not_a_lead	6	escrib una ; est ~<treatment> ; est ~intern ; estan ahi ; estuv intern ; even ther
        not_a_lead	6	experienc and ; expir pres ; fee ; first <month> ; folk to ; for <hospital>
        not_a_lead	6	for <partner> ; for herself ; for rat ; for treatment ; form ~ct ; furnish ; gan 0
        not_a_lead	6	googl list ; grief ; group just ; guy again ; hav <clinician> ; hav my
        not_a_lead	6	hav therapist ; hey ; homeowner ; homeowner in ; how do ; hummingbird ; hypnosi for
        not_a_lead	6	i <vendor> ; i cancel ; i quot ; if <phone> ; im <trust> ; im hop ; industrial
        not_a_lead	6	intak coordinator ; interest ; intern for ; interview last ; interview one
        not_a_lead	6	interview someon ; la carniceri ; la guarderi ; lankershim ; le ofrecemo ; le piden
        not_a_lead	6	licenci en ; ligatur resistant ; limpiez de ; loan ; lov to ; mad thirty ; mak 0
        not_a_lead	6	mam x ; maquinita del ; march stay ; market ; me mud ; me siguen ; me stop
        not_a_lead	6	med director ; mft traine ; mgr not ; mi <appointment> ; mi <treatment> ; mi cit
        not_a_lead	6	min by ; month guarante ; mr r ; msw student ; my professor ; necesit mi ; nev hav
        not_a_lead	6	nicotin only ; night prefer ; nin mas ; no booz ; of <partner> ; of <past> ; of form
        not_a_lead	6	off today ; offer fre ; on lankershim ; opening ; or <alcohol> ; or alcohol ; ozempic
        not_a_lead	6	pag <amount> ; panel <container> ; panel cup ; patient ; pay per ; peer specialist
        not_a_lead	6	personal ; plac travel ; pm with ; portal lock ; pouch ; preci por ; prim est
        not_a_lead	6	problema de ; psychiatric <clinician> ; public health ; q si ; que corre
        not_a_lead	6	question by ; recepcion ; recovery ; referenc ; report with ; residenci
        not_a_lead	6	resistant <opening> ; resistant door ; rev ; revok ; rns for ; rop y ; run anyth
        not_a_lead	6	serv 0 ; servic for ; ship ; shop has ; should lik ; slot ; slot on ; sobriety dat
        not_a_lead	6	softwar for ; someth your ; soy <clinician> ; standard ; stil hav ; stil open
        not_a_lead	6	strip includ ; su <town> ; supervisor to ; survey on ; suy ; swing by ; t ; tap her
        not_a_lead	6	tare ; telehealth ; the dai ; the saf ; the sub ; them at ; thesi ; thi <money>
        not_a_lead	6	thirty lap ; thur group ; titul en ; to fentanyl ; to ~<give> ; told we ; treat
        not_a_lead	6	treat just ; treatment cent ; u <think> ; u know ; una agenci ; until <last>
        not_a_lead	6	until last ; ur ; usa <drug> ; visit can ; volunte ; want attendanc ; want his
        not_a_lead	6	want itemiz ; want whoev ; wasap ; we bury ; we fix ; we manufactur ; we plac
        not_a_lead	6	we sel ; wed band ; who doe ; with <treatment> ; with assaultiv ; with director
        not_a_lead	6	with oth ; would lik ; you <insurance> ; you in ; you our ; you post ; your <drive>
        not_a_lead	6	your <order> ; your <room> ; your <town> ; your alumni ; your are ; your invoic
        not_a_lead	6	your med ; your unit ; ~<alcohol> ~<drug> ; ~<consume> ni ; ~<furniture> <say> ; ~ct
        not_a_lead	6	~substanc ; ~the ~<clinician>
        not_a_lead	5	*caller.0:hypothetical ; *familySupport.0 ; *number.2 ; *otherService.4
        not_a_lead	5	*outpatientDuring.0 ; *spam.0:other_experiencer ; / <pet> ; / cow ; / drug
        not_a_lead	5	/ thursday ; 0 ; 0 <count> ; 0 admit ; 0 new ; 0 no ; 0 practicum ; 0 q ; 0 second
        not_a_lead	5	<afraid> <drive> ; <afraid> <job> ; <alcohol> <opioid> ; <amount> admit
        not_a_lead	5	<amount> exampl ; <angry> to ; <appointment> which ; <ask> <media> ; <ask> <record>
        not_a_lead	5	<ask> who ; <blood> <money> ; <bodypart> fat ; <build> <phone>
        not_a_lead	5	<caretaking> <afraid> ; <child> refus ; <clean> <treatment> ; <clinician> <drive>
        not_a_lead	5	<clinician> <fall> ; <clinician> <treatment> ; <clinician> bilingu ; <clinician> ii
        not_a_lead	5	<clinician> p ; <clinician> par ; <clothes> <colleague> ; <clothes> <partner>
        not_a_lead	5	<clothes> omeg ; <colleague> <drive> ; <colleague> <insurance> ; <colleague> <need>
        not_a_lead	5	<consume> nad ; <container> behind ; <continue> hasnt ; <continue> havent
        not_a_lead	5	<crowd> <sober> ; <crowd> wont ; <day> <remember> ; <day> <volunteer> ; <die> 0
        not_a_lead	5	<die> <emergency> ; <die> <promise> ; <drive> <rope> ; <drive> or
        not_a_lead	5	<drug> <container> ; <drug> <write> ; <eat> plac ; <emergency> <buy>
        not_a_lead	5	<fall> <medicine> ; <fire> <official> ; <furniture> servic ; <give> <clean>
        not_a_lead	5	<give> <clinician> ; <give> <insurance> ; <give> <school> ; <give> lin ; <give> pas
        not_a_lead	5	<happy> dear ; <home> confirm ; <hospital> <last> ; <illness> t
        not_a_lead	5	<insurance> <always> ; <insurance> <trade> ; <insurance> her ; <insurance> list
        not_a_lead	5	<intoxicated> <outdoors> ; <kill> deal ; <law> <palecolor> ; <law> <record>
        not_a_lead	5	<law> duc ; <limp> <day> ; <media> <colleague> ; <media> approv ; <media> la
        not_a_lead	5	<medicine> <appointment> ; <moment> <appointment> ; <moment> <rail> ; <moment> pued
        not_a_lead	5	<moment> they ; <month> <insurance> ; <month> <money> ; <month> at ; <need> <fall>
        not_a_lead	5	<need> <medicine> ; <need> don ; <need> nam ; <need> quien ; <night> <colleague>
        not_a_lead	5	<official> <fire> ; <official> re ; <opioid> test ; <outdoors> com
        not_a_lead	5	<palecolor> <limp> ; <partner> <week> ; <partner> of ; <partner> she ; <past> <night>
        not_a_lead	5	<past> res ; <photo> en ; <photo> from ; <play> <rope> ; <play> <treatment>
        not_a_lead	5	<record> <continue> ; <record> <last> ; <record> p ; <relapse> prevention
        not_a_lead	5	<remember> <caretaking> ; <remember> <home> ; <remember> <stranger> ; <room> 0
        not_a_lead	5	<room> <hospital> ; <room> mount ; <room> o ; <say> any ; <see> <clinician>
        not_a_lead	5	<see> <job> ; <see> <opioid> ; <shame> <stranger> ; <stimulant> in ; <stop> your
        not_a_lead	5	<take> you ; <think> youv ; <tool> <home> ; <town> <promise> ; <trade> <record>
        not_a_lead	5	<trade> en ; <treatment> directory ; <treatment> set ; <try> the ; <vendor> <amount>
        not_a_lead	5	<vendor> <job> ; <vendor> by ; <vendor> thi ; <wait> <container> ; <withdrawal> /
        not_a_lead	5	<write> <remember> ; <write> inf ; a <stimulant> ; a certain ; a circl ; a day
        not_a_lead	5	a dem ; a let ; a per ; a refund ; a resident ; a sampl ; a scen ; a sweat ; a ~drink
        not_a_lead	5	a ~nurs ; about <insurance> ; about <job> ; acros our ; addict to ; admit mon
        not_a_lead	5	aft <stimulant> ; ahi ; ahi <need> ; ai <trade> ; ai receptionist ; al instant
        not_a_lead	5	alcohol rehab ; all a ; amor garantiz ; an apt ; an open ; an overdos
        not_a_lead	5	and <clinician> ; and <sad> ; and blanket ; and busc ; and cow ; and muy
        not_a_lead	5	and overdos ; and teach ; and wond ; annual ; ano manej ; answ fiv ; aplic ; app for
        not_a_lead	5	archiv ; ask who ; at ucl ; atty need ; barrist ; be <give> ; bedbug
        not_a_lead	5	bedbug <record> ; bedbug proof ; been run ; befor kne ; bil to ; boton ; bring the
        not_a_lead	5	bring them ; by itself ; by spr ; cadc ii ; californi ; cambi su ; can bring
        not_a_lead	5	cancel me ; cart que ; chamb de ; chest x ; church has ; circl ; ciw / ; ciw and
        not_a_lead	5	cloth ; clt want ; cocin o ; cociner con ; comment by ; con facturacion ; con segur
        not_a_lead	5	congratulation dear ; consul ; copay ; copi ; cotizacion sin ; cow on ; curs de
        not_a_lead	5	danny ; dat for ; de <clean> ; de enfermeri ; de rehabilitacion ; de él ; del <day>
        not_a_lead	5	detox floor ; dial the ; dietitian ; digit off ; director at ; directory
        not_a_lead	5	do <furniture> ; dollar and ; dont mov ; dr ; dream and ; drink or ; duc ; duc tecum
        not_a_lead	5	edibl and ; el <shake> ; el horari ; el temblor ; en <hospital> ; endorsement
        not_a_lead	5	enfermeri ; entrevist ; es aqui ; escrib inf ; eso o ; estuv ; ever so ; experienc
        not_a_lead	5	extend <drive> ; facility ; facturacion ; fentanyl in ; fentanyl test ; fev
        not_a_lead	5	few word ; fil <furniture> ; fil bed ; fil detox ; film in ; final notic ; fix
        not_a_lead	5	fix it ; for <fall> ; for <kin> ; for <month> ; for fal ; for fre ; for lab
        not_a_lead	5	for mother ; for spr ; for weekend ; form clt ; form res ; forward thi ; from feb
        not_a_lead	5	fum ; funerari ; get you ; ginebr ; got out ; grey hoodi ; grief counsel
        not_a_lead	5	group client ; habl el ; habl with ; hac dos ; hag una ; has <law> ; hay <drug>
        not_a_lead	5	her com ; hi my ; hop on ; horari de ; hrs ask ; i gambl ; id lov ; if <job> ; if a
        not_a_lead	5	if hir ; ii ; im <try> ; im try ; in californi ; interview your ; invoic ; irb approv
        not_a_lead	5	is <ask> ; is <crowd> ; jackpot ; just for ; kil deal ; know hes ; ktl ; kyl
        not_a_lead	5	la pueden ; lat grandmoth ; lat to ; le qued ; left my ; licenci de ; limpi gracia
        not_a_lead	5	linen servic ; liv detox ; llev cincuent ; los papa ; lov a ; mail them
        not_a_lead	5	mand cotizacion ; marca ; me wheth ; memory ; memory car ; mgr to ; mi chamar
        not_a_lead	5	month fre ; mother ; mount <emergency> ; mov thur ; muchacho que ; muri por
        not_a_lead	5	muy <sad> ; muy trist ; my appointment ; my gum ; my lung ; my prescription ; my radt
        not_a_lead	5	my thesi ; necesitan cociner ; negotiabl ; ni alcohol ; no <alcohol> ; no obligation
        not_a_lead	5	now they ; nuestr <church> ; numer de ; of <stop> ; of clinic ; of servic ; of whoev
        not_a_lead	5	offer ; omeg ; on meth ; on pag ; one digit ; only nicotin ; only no ; opioid
        not_a_lead	5	or your ; our agent ; outreach <colleague> ; own of ; pagin y ; pallet ; panic button
        not_a_lead	5	pap on ; papel y ; par <clean> ; par eso ; paralegal ; pastri ; patient at ; pay +
        not_a_lead	5	payrol ; ped de ; perdon me ; phon cal ; piedra ; play fortnit ; pleas <go>
        not_a_lead	5	practicum hour ; pres <write> ; pt <partner> ; pts ; pued visitarl ; purchas mgr
        not_a_lead	5	quien pued ; quier habl ; quier terapi ; quilt guild ; quit zyn ; radi en
        not_a_lead	5	rais <furniture> ; rais bed ; re <sedative> ; readmission ; referral arrangement
        not_a_lead	5	regal rop ; relaps prevention ; rep with ; report from ; represent the ; request
        not_a_lead	5	result ; retain in ; retir pian ; review ; risk ; roi ; rolex omeg ; rumb ; sex
        not_a_lead	5	short a ; sinc i ; sixty pound ; slot at ; sob in ; stil havent ; stimulant user
        not_a_lead	5	stmt ; student need ; student want ; subpoen duc ; subpoen to ; summary for
        not_a_lead	5	sunday so ; support grp ; svc ; tactical ; tak practicum ; tak traine ; tare sobr
        not_a_lead	5	tax id ; tecum ; that need ; the cvs ; the piz ; the resed ; then <put> ; then put
        not_a_lead	5	ther <last> ; ther last ; thi lin ; thursday at ; tim <job> ; to <colleague> ; to for
        not_a_lead	5	to fri ; took a ; town by ; toxicology lab ; trabaj par ; traemo ; tri the ; tu celul
        not_a_lead	5	tuesday / ; tuesday at ; turn de ; tx dat ; ua result ; una <record> ; uniform medico
        not_a_lead	5	usted ; usted el ; usted par ; ventur ; viagr ; viru ; visitarl ; voluntari
        not_a_lead	5	wal mount ; walk through ; wallet ; want ; want don ; want the ; want them
        not_a_lead	5	was charg ; wasnt even ; we <job> ; we help ; we send ; web ; weight ; wellnes blog
        not_a_lead	5	what <home> ; what happen ; whoev handl ; wif bring ; with <afraid> ; with anxiety
        not_a_lead	5	with don ; with just ; wond if ; would <happy> ; wrong ; y <photo> ; y va ; ya pag
        not_a_lead	5	year mft ; you <continue> ; you look ; you on ; you see ; your <appointment>
        not_a_lead	5	your <clinician> ; your <day> ; your <say> ; your agent ; your bil ; your city
        not_a_lead	5	your park ; ~<colleague> <go> ; ~diem ; ~director ; ~drink ; ~drog ; ~ex ; ~fax
        not_a_lead	5	~medical ~<colleague> ; ~medical ~director ; ~per ~diem ; ~pt her ; ~seek
        not_a_lead	5	~substanc at ; ~used ~a
        not_a_lead	4	*arrests.0:hypothetical ; *hallucination.0 ; *jobSeeker.0:other_experiencer ; *spam.1
        not_a_lead	4	*treatmentNeed.0:negated ; + <stimulant> ; 0 <limp> ; 0 each ; 0 int ; 0 minut
        not_a_lead	4	0 when ; <afraid> no ; <alcohol> <vendor> ; <alcohol> no ; <amount> <blade>
        not_a_lead	4	<amount> behind ; <amount> step ; <angry> <crowd> ; <angry> management
        not_a_lead	4	<appointment> <take> ; <appointment> lin ; <ask> <medicine> ; <asleep> <crowd>
        not_a_lead	4	<bodypart> <insurance> ; <bodypart> <medicine> ; <bodypart> are ; <breath> +
        not_a_lead	4	<buy> <give> ; <buy> <treatment> ; <chestheart> no ; <church> con
        not_a_lead	4	<clean> industrial ; <clinician> <rope> ; <clinician> whod ; <clothes> <law>
        not_a_lead	4	<clothes> <room> ; <clothes> de ; <clothes> y ; <clothes> you
        not_a_lead	4	<colleague> <furniture> ; <colleague> <partner> ; <color> <week> ; <consume> for
        not_a_lead	4	<container> <blood> ; <container> <opioid> ; <container> my
        not_a_lead	4	<continue> <appointment> ; <continue> <insurance> ; <continue> hav
        not_a_lead	4	<count> <furniture> ; <count> off ; <crowd> <child> ; <crowd> <withdrawal>
        not_a_lead	4	<day> ahi ; <die> <die> ; <drive> <crowd> ; <drive> de ; <drive> she ; <drug> <eat>
        not_a_lead	4	<drug> <vendor> ; <drug> al ; <drug> or ; <drug> to ; <eat> <illness> ; <eat> handl
        not_a_lead	4	<friend> our ; <furniture> <money> ; <give> <chestheart> ; <give> <law>
        not_a_lead	4	<give> <vendor> ; <give> card ; <give> servici ; <go> <crowd> ; <go> anyth
        not_a_lead	4	<go> pacient ; <headface> is ; <hit> <month> ; <hold> <put> ; <hospital> <headface>
        not_a_lead	4	<illness> <order> ; <insurance> <appointment> ; <insurance> stmt ; <job> <illness>
        not_a_lead	4	<job> <media> ; <job> for ; <job> her ; <job> my ; <key> <month> ; <kill> <count>
        not_a_lead	4	<kill> your ; <kin> <colleague> ; <law> <ask> ; <law> <room> ; <law> for ; <leave> #
        not_a_lead	4	<leave> behind ; <media> ; <media> <clinician> ; <media> <crowd>
        not_a_lead	4	<media> <furniture> ; <media> <school> ; <media> re ; <medicine> + ; <medicine> en
        not_a_lead	4	<money> <always> ; <money> <order> ; <money> <write> ; <money> are ; <money> by
        not_a_lead	4	<money> id ; <money> on ; <month> <hear> ; <month> p ; <need> <angry> ; <need> <eat>
        not_a_lead	4	<need> <law> ; <need> <partner> ; <need> mi ; <night> only ; <opioid> <treatment>
        not_a_lead	4	<order> <consume> ; <outdoors> hast ; <partner> already ; <past> <leave>
        not_a_lead	4	<phone> <drug> ; <phone> out ; <phone> through ; <photo> <photo> ; <photo> <week>
        not_a_lead	4	<pill> but ; <play> <drug> ; <put> <money> ; <record> ; <record> <job> ; <record> my
        not_a_lead	4	<record> wont ; <remember> me ; <remember> of ; <room> <child> ; <room> por
        not_a_lead	4	<say> <insurance> ; <say> otr ; <say> ~<kin> ; <school> <fall> ; <school> <relapse>
        not_a_lead	4	<school> eighth ; <see> us ; <seizure> and ; <seizure> de ; <sober> ; <stop> <sad>
        not_a_lead	4	<think> <caretaking> ; <think> dond ; <tool> <eat> ; <trade> <year> ; <trade> board
        not_a_lead	4	<trade> o ; <trade> que ; <treatment> <colleague> ; <treatment> your ; <try> <eat>
        not_a_lead	4	<try> <see> ; <unreal> for ; <unreal> one ; <vendor> <photo> ; <vendor> en
        not_a_lead	4	<wait> mi ; <water> <give> ; <water> <tool> ; <week> <appointment> ; <withdrawal> and
        not_a_lead	4	<withdrawal> is ; <write> <emergency> ; <write> <money> ; <write> <opioid>
        not_a_lead	4	<write> al ; <year> at ; <year> psych ; a <night> ; a <relapse> ; a packag ; a parent
        not_a_lead	4	a peer ; a pickup ; a podcast ; a practicum ; a psych ; a treatment ; a van ; abog de
        not_a_lead	4	about <opioid> ; about addiction ; about recovery ; acab el ; accept servic ; acct
        not_a_lead	4	adentr con ; adict al ; aft they ; ai ; alcohol lead ; alcohol no ; alimento y
        not_a_lead	4	all we ; allergy ; alum want ; am <official> ; am barrist ; an <give> ; an <media>
        not_a_lead	4	an articl ; and <hospital> ; and detox ; and discharg ; and dying ; and mom
        not_a_lead	4	and muert ; ang management ; any <appointment> ; any <school> ; anyth myself
        not_a_lead	4	are <continue> ; are stil ; asistent ; at group ; at midnight ; at pepperdin
        not_a_lead	4	at wholesal ; ataqu de ; audit of ; awarenes ; azul ; baby cam ; be <happy> ; be mov
        not_a_lead	4	bed bug ; been abl ; been sob ; been using ; being <see> ; being look ; bet on
        not_a_lead	4	bil from ; blu hoodi ; both <die> ; bring ; bring cooki ; busc psicolog ; busines
        not_a_lead	4	buy our ; caden ; cal out ; camera ; can i ; cant driv ; car she ; certificat and
        not_a_lead	4	channel ; church collect ; church organist ; circl of ; city ; city plan ; claim now
        not_a_lead	4	claim your ; clean on ; click <amount> ; client cal ; clinical ; clinician to
        not_a_lead	4	clt re ; cobr ; cociner o ; cok with ; colchon par ; collect coat ; collect them
        not_a_lead	4	confirm ; consejer certific ; contract ; cook with ; copi de ; copy ; corpsman
        not_a_lead	4	cottag ; could be ; could i ; could we ; county sinc ; cuand la ; cuart por
        not_a_lead	4	day only ; de <trade> ; de migracion ; de pte ; de publicidad ; death ; death in
        not_a_lead	4	dec si ; del merc ; delay ; deni ; denis ; department is ; detox ward ; diem <job>
        not_a_lead	4	diem shift ; discharg ; do all ; do drug ; do her ; doesnt drink ; donativ ; dond hac
        not_a_lead	4	drinker ; drug in ; drug just ; due monday ; dur my ; el act ; el val ; elsewher and
        not_a_lead	4	emple ; emple de ; en <order> ; en otr ; en radi ; es ~drog ; espos sali ; estanci de
        not_a_lead	4	estoy hac ; etoh / ; ex <clinician> ; expedient par ; extend car ; factur ; fami week
        not_a_lead	4	famili no ; febrer y ; fentanyl strip ; fentanyl two ; ferreteri ; first <amount>
        not_a_lead	4	first half ; first shift ; foc ; food handl ; for <colleague> ; for <job> ; for <law>
        not_a_lead	4	for detail ; for estat ; for famili ; for first ; for iop ; for practicum
        not_a_lead	4	for residential ; for tax ; for thursday ; for vap ; for work ; forty lap
        not_a_lead	4	fui pacient ; gambler ; gan <money> ; get 0 ; gift ; gift card ; graveyard ; group i
        not_a_lead	4	guild ; handl card ; handl grievanc ; has our ; has sign ; hav charg ; help rehab
        not_a_lead	4	help treatment ; her counselor ; her step ; her uncl ; hi its ; hir tech
        not_a_lead	4	his prescription ; host ; hotel and ; hotlin ; how a ; hunt for ; hypnotist
        not_a_lead	4	hypnotist in ; i <town> ; i bing ; i shop ; if ~<job> ; if ~hir ; ii <go>
        not_a_lead	4	in <remember> ; in addiction ; in detox ; in memory ; in that ; in thursday
        not_a_lead	4	inspection ; instagram ; instal ; insur ; intak and ; interes ; intern con
        not_a_lead	4	is <hospital> ; is handl ; is he ; is probab ; is thi ; it off ; itemiz stmt
        not_a_lead	4	jacket in ; just <drug> ; just that ; karen ; kid has ; kid want ; kitchen is
        not_a_lead	4	kne replacement ; la cit ; la colleg ; la llanter ; lat <night>
        not_a_lead	4	lavanderi industrial ; le pued ; left behind ; library and ; licenci ; lik to
        not_a_lead	4	lin of ; link in ; locum ; look for ; lov ; lupit ; lvn 0 ; lvn ask ; mad his ; mam
        not_a_lead	4	mama ; marlboro ; marshal ; me dry ; me hiv ; me lleg ; midnight ; minuto
        not_a_lead	4	mis practica ; mkt ; mol ; must go ; my <month> ; my <record> ; my <sad> ; my dat
        not_a_lead	4	my discharg ; my hal ; my hallway ; my sociology ; nadi quier ; naloxon wal
        not_a_lead	4	necesit cambi ; need anoth ; need anyth ; need for ; need let ; net 0 ; nev ~used
        not_a_lead	4	ni <alcohol> ; ni ~<consume> ; nicotin pouch ; nin <day> ; nin day ; ninety six
        not_a_lead	4	no plaqu ; no thank ; no ~cost ; no ~sud ; nobody <give> ; not answer ; not interest
        not_a_lead	4	not ~seek ; numb was ; obligation ; of <consume> ; of <record> ; of marlboro ; of sob
        not_a_lead	4	off <consume> ; off your ; omeg <insurance> ; omeg carri ; on <play> ; on <relapse>
        not_a_lead	4	on peopl ; on radi ; on relaps ; on sob ; only click ; only noth ; or him
        not_a_lead	4	oth <partner> ; our <emergency> ; our firm ; our marriag ; owe us ; own grandmoth
        not_a_lead	4	pag four ; pag por ; par <child> ; parch ; pcp d/c ; peer ; pepperdin ; per pound
        not_a_lead	4	permission to ; piec ; pil but ; plaintif ; pleas correct ; pls <say> ; pm <crowd>
        not_a_lead	4	pm <treatment> ; poison ; post on ; pound ; preceptor ; premis ; prepar ; prison for
        not_a_lead	4	professor ; profit ; project on ; proof ; prueba de ; psicolog par ; pt <hospital>
        not_a_lead	4	pt her ; public <photo> ; public radi ; publicidad ; pueden <say> ; pueden dec
        not_a_lead	4	q hor ; question survey ; quick <media> ; quilt circl ; radi produc ; rank #
        not_a_lead	4	rank on ; re any ; record custodian ; record subpoen ; referral partnership
        not_a_lead	4	regalamo ; registr ; rehab near ; rememb me ; renat ; rep <record> ; rep tox
        not_a_lead	4	retir paramedic ; rm 0 ; rns <appointment> ; room without ; roommat ther ; sab dond
        not_a_lead	4	scout ; se <drug> ; se drog ; se encarg ; se van ; search ; security ; security at
        not_a_lead	4	see pcp ; seizur and ; send 0 ; send a ; send you ; seo guy ; seri on ; servici
        not_a_lead	4	servici de ; shadow one ; sharpen kniv ; show your ; si ahi ; sign by ; signatur
        not_a_lead	4	sin <drug> ; sist need ; sleep tablet ; slept ; social en ; softwar want ; someon tel
        not_a_lead	4	son <drug> ; specializ ; specializ in ; sport app ; spr practicum ; staf memb
        not_a_lead	4	statement for ; stay her ; story on ; student ; su <insurance> ; su <record> ; su sal
        not_a_lead	4	substanc use ; summary from ; sun visit ; supervisor ; surviv ; swap ; sweat
        not_a_lead	4	swing shift ; tak on ; tak thos ; tax ; teach eighth ; teng experienci
        not_a_lead	4	teng referencia ; test no ; that hav ; the <stimulant> ; the a ; the alley
        not_a_lead	4	the busines ; the cas ; the e ; the field ; the itemiz ; the lin ; the sherif
        not_a_lead	4	the urgent ; them <day> ; ther in ; ther somebody ; therapist ther ; thi <withdrawal>
        not_a_lead	4	thi field ; thre stat ; through our ; thursday or ; tim on ; to <opioid> ; to earn
        not_a_lead	4	to visit ; tonight group ; tony ; traj de ; two week ; ua ; ua <record> ; una copi
        not_a_lead	4	una solicitud ; una tare ; usa nad ; ush board ; usted <see> ; usted ven ; vacun
        not_a_lead	4	vend uniform ; vendemo ; verifi ppo ; video ; visit hour ; visit my ; wal in
        not_a_lead	4	want support ; wardrob ; warranty pres ; was alcohol ; was discharg ; was order
        not_a_lead	4	wash my ; we <write> ; we build ; we com ; we saw ; whatsap only ; wheth my
        not_a_lead	4	who check ; who snor ; whoev run ; wholesal pric ; whom ; wif pick ; wint coat
        not_a_lead	4	with <hit> ; with coffe ; with med ; with prid ; with us ; with whoev ; with your
        not_a_lead	4	withdrawal is ; work her ; wt ; wt los ; x ray ; y <crowd> ; y <treatment> ; y hag
        not_a_lead	4	y limpi ; ya <money> ; year end ; you <last> ; you <money> ; you as ; you bil
        not_a_lead	4	you last ; you might ; your <emergency> ; your <give> ; your <medicine>
        not_a_lead	4	your <outdoors> ; your <rarely> ; your gift ; your intak ; your overnight
        not_a_lead	4	your sometim ; your staf ; your ~medical ; yrs exp ; ~<alcohol> <treatment>
        not_a_lead	4	~<consume> <promise> ; ~<consume> <take> ; ~<drug> ; ~<drug> not
        not_a_lead	4	~<kin> ~<treatment> ; ~<need> ~tx ; ~<record> ; ~a thing ; ~beb ni ; ~counselor
        not_a_lead	4	~drug at ; ~quier ~ayud ; ~seek ~tx ; ~sol quier ; él desd
        not_a_lead	3	# ; % und ; *detoxWord.0:historical ; *organDamage.0 ; *otherService.5:hypothetical
        not_a_lead	3	*otherService.5:negated ; *suicidalOblique.0:hypothetical ; *thirdParty.1
        not_a_lead	3	/ <afraid> ; / <money> ; 0 <job> ; 0 befor ; 0 drop ; 0 for ; 0 midnit ; 0 oclock
        not_a_lead	3	0 percent ; 0 re ; 0 sam ; 0 until ; <afraid> <child> ; <afraid> <clothes>
        not_a_lead	3	<afraid> <partner> ; <afraid> <past> ; <afraid> <photo> ; <afraid> and
        """
}
