extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	6	<drive> spot ; <drug> ni ; <drug> noth ; <drug> test ; <emergency> <container>
        not_a_lead	6	<emergency> <school> ; <fire> <year> ; <fluid> <container> ; <friend> <stimulant>
        not_a_lead	6	<give> pas ; <hospital> <last> ; <hospital> <month> ; <hot> <clinician>
        not_a_lead	6	<illness> <need> ; <insurance> my ; <job> <angry> ; <job> ahi ; <job> for
        not_a_lead	6	<kill> deal ; <law> <insurance> ; <media> y ; <medicine> <see> ; <medicine> rec
        not_a_lead	6	<money> back ; <need> <afraid> ; <need> <fall> ; <need> <insurance>
        not_a_lead	6	<need> <medicine> ; <need> <photo> ; <need> a ; <need> attendanc ; <night> position
        not_a_lead	6	<official> <appointment> ; <opioid> <die> ; <palecolor> <clothes> ; <past> <drug>
        not_a_lead	6	<phone> was ; <photo> <treatment> ; <play> <rope> ; <record> <clinician>
        not_a_lead	6	<remember> <stranger> ; <room> <hospital> ; <rope> de ; <sad> <treatment>
        not_a_lead	6	<say> <key> ; <say> cant ; <school> <appointment> ; <school> coord ; <think> we
        not_a_lead	6	<treatment> <play> ; <treatment> com ; <treatment> lik ; <vendor> by ; <vendor> for
        not_a_lead	6	<vendor> from ; <volunteer> for ; a brown ; a cadc ; a documentary ; a quot ; a scen
        not_a_lead	6	a ~<clinician> ; acros our ; actual <ask> ; ads ; ai <say> ; ai <trade>
        not_a_lead	6	ai receptionist ; al instant ; al wasap ; already being ; alumni coord ; amar de
        not_a_lead	6	and blanket ; ansiedad no ; any <school> ; any shift ; anyth just ; apoy par
        not_a_lead	6	app for ; assaultiv ; at cost ; atty need ; be glad ; beb no ; been select ; belov
        not_a_lead	6	best <money> ; blanket and ; bond ; breakaway ; busc chamb ; by for ; c/o ; campana
        not_a_lead	6	carniceri ; cas in ; cent for ; cent in ; center ; charg ; cheap ; check ; chof que
        not_a_lead	6	cig only ; cigar ; cit del ; client sinc ; clos <day> ; cna ; cobija y ; cociner con
        not_a_lead	6	comment on ; completion let ; compliant ; con problema ; constanci ; constanci par
        not_a_lead	6	could somebody ; counselor for ; cousin is ; cpap + ; cuand pued ; d/c tue
        not_a_lead	6	dai breez ; dat of ; de <buy> ; de orin ; de port ; de voluntari ; dea ; del casin
        not_a_lead	6	depres ; desd <home> ; desd cas ; disability ; disability form ; discharg summary
        not_a_lead	6	do <furniture> ; doctoral ; doe <buy> ; doe purchas ; dog ate ; dond la ; dont ~drink
        not_a_lead	6	drink or ; drug test ; due friday ; el <consume> ; en <hospital> ; en <photo>
        not_a_lead	6	episod on ; escrib una ; est <treatment> ; estan ahi ; estuv intern ; expir pres
        not_a_lead	6	fee ; folk to ; for <hospital> ; for herself ; for rehab ; form ~ct ; furnish ; gan 0
        not_a_lead	6	googl list ; grief ; groundskeep ; group client ; group just ; guy again
        not_a_lead	6	hav <clinician> ; hav my ; hav therapist ; her com ; hey ; homeowner ; homeowner in
        not_a_lead	6	how do ; hummingbird ; hypnosi for ; i <unreal> ; i <vendor> ; i cancel ; i gambl
        not_a_lead	6	i quot ; id lov ; if <job> ; if <phone> ; if hir ; if ~<law> ; im <trust> ; im hop
        not_a_lead	6	industrial ; intak coordinator ; interest ; intern for ; interview last
        not_a_lead	6	interview one ; interview someon ; its <water> ; just saw ; kil deal
        not_a_lead	6	la <appointment> ; la carniceri ; la guarderi ; lankershim ; lat to ; le ofrecemo
        not_a_lead	6	licenci en ; loan ; los <treatment> ; lov to ; mad thirty ; mak 0 ; maquinita del
        not_a_lead	6	march stay ; marguerit ; market ; me siguen ; me stop ; med director ; mes grati
        not_a_lead	6	mft student ; mft traine ; mgr not ; mi <appointment> ; mi <treatment> ; mi chamar
        not_a_lead	6	mi cit ; might one ; min by ; month fre ; mr r ; msw student ; muchacho que
        not_a_lead	6	muy trist ; my professor ; my radt ; necesit mi ; nev hav ; ni alcohol ; nin mas
        not_a_lead	6	no booz ; not ~<drug> ; numer de ; of <partner> ; of <past> ; of form ; off today
        not_a_lead	6	ofrec ; on lankershim ; opening ; or alcohol ; pag <amount> ; panel <container>
        not_a_lead	6	panel cup ; par inmigracion ; pay per ; peer <clinician> ; peer specialist
        not_a_lead	6	plac travel ; port <gun> ; port arm ; portal lock ; prim <month> ; prim est
        not_a_lead	6	prim mes ; problema de ; psychiatric <clinician> ; public health ; pur <afraid>
        not_a_lead	6	pur nervi ; q si ; que <stop> ; que corre ; question by ; recepcion ; recovery
        not_a_lead	6	recruit ; referenc ; report with ; represent the ; residenci ; retir pian ; rev
        not_a_lead	6	reviv dead ; revok ; rid along ; rns for ; rop y ; run anyth ; serv 0 ; servic for
        not_a_lead	6	ship ; shop has ; slot on ; sobriety dat ; softwar for ; soy <clinician> ; stil hav
        not_a_lead	6	student want ; su <town> ; subpoen to ; supervisor to ; survey on ; suy ; swing by
        not_a_lead	6	t ; tare ; tare sobr ; tarjeta ; telehealth ; that need ; the copay ; the cvs
        not_a_lead	6	the dai ; the saf ; the sub ; them at ; then <record> ; ther <last> ; ther last
        not_a_lead	6	thesi ; thirty lap ; tim <job> ; titul en ; to <colleague> ; to fentanyl ; to whom
        not_a_lead	6	to ~<give> ; toxicology lab ; traemo ; treat ; treat just ; treatment cent
        not_a_lead	6	tu <phone> ; tx dat ; u <think> ; u know ; una <record> ; until <last> ; until last
        not_a_lead	6	usa <drug> ; usted el ; volunte ; want attendanc ; want his ; want itemiz ; wasap
        not_a_lead	6	we fix ; we manufactur ; we sel ; wed band ; who doe ; with <treatment>
        not_a_lead	6	with <vendor> ; with assaultiv ; with director ; with exclusiv ; would lik
        not_a_lead	6	you <insurance> ; you in ; you our ; your <drive> ; your <order> ; your <room>
        not_a_lead	6	your city ; your invoic ; your tech ; your unit ; ~<consume> ni ; ~<consume> ~<drug>
        not_a_lead	6	~<furniture> <say> ; ~ct ; ~substanc ; ~ther ~for
        not_a_lead	5	*caller.0:hypothetical ; *familySupport.0 ; *otherService.4 ; *outpatientDuring.0
        not_a_lead	5	/ <pet> ; / cow ; / drug ; / thursday ; 0 ; 0 <count> ; 0 <insurance> ; 0 each
        not_a_lead	5	0 int ; 0 minut ; 0 new ; 0 no ; 0 practicum ; 0 q ; 0 second ; <afraid> <drive>
        not_a_lead	5	<afraid> <job> ; <afraid> <sad> ; <alcohol> <opioid> ; <amount> <headface>
        not_a_lead	5	<amount> exampl ; <angry> to ; <appointment> <hold> ; <appointment> <moment>
        not_a_lead	5	<appointment> <money> ; <appointment> <official> ; <appointment> which
        not_a_lead	5	<ask> <media> ; <ask> <record> ; <ask> who ; <blood> <money> ; <bodypart> fat
        not_a_lead	5	<build> <past> ; <caretaking> <afraid> ; <chestheart> no ; <clinician> <drive>
        not_a_lead	5	<clinician> <fall> ; <clinician> <need> ; <clinician> <treatment>
        not_a_lead	5	<clinician> bilingu ; <clinician> ii ; <clinician> p ; <clinician> par
        not_a_lead	5	<clothes> <colleague> ; <clothes> omeg ; <consume> nad ; <container> <blood>
        not_a_lead	5	<container> behind ; <continue> hasnt ; <continue> havent ; <crash> with
        not_a_lead	5	<crowd> <child> ; <crowd> <sober> ; <crowd> just ; <crowd> wont ; <day> <remember>
        not_a_lead	5	<die> <emergency> ; <die> <promise> ; <drug> <container> ; <drug> <play>
        not_a_lead	5	<drug> <write> ; <drug> or ; <eat> plac ; <fall> <medicine> ; <fire> <official>
        not_a_lead	5	<furniture> <money> ; <furniture> guild ; <furniture> servic ; <give> lin
        not_a_lead	5	<go> anyth ; <happy> dear ; <home> confirm ; <hospital> a ; <illness> t
        not_a_lead	5	<insurance> <confused> ; <insurance> <trade> ; <insurance> list ; <law> <palecolor>
        not_a_lead	5	<law> duc ; <limp> <day> ; <media> <colleague> ; <media> <furniture>
        not_a_lead	5	<media> <write> ; <media> approv ; <media> la ; <medicine> <appointment>
        not_a_lead	5	<medicine> <colleague> ; <medicine> <need> ; <medicine> en ; <medicine> includ
        not_a_lead	5	<moment> <appointment> ; <moment> pued ; <moment> they ; <money> <write> ; <money> al
        not_a_lead	5	<month> <insurance> ; <month> <money> ; <month> at ; <need> <hospital> ; <need> don
        not_a_lead	5	<need> nam ; <need> quien ; <official> <fire> ; <official> re ; <palecolor> <limp>
        not_a_lead	5	<partner> of ; <partner> she ; <past> res ; <phone> <drug> ; <photo> <money>
        not_a_lead	5	<photo> from ; <put> <clinician> ; <record> <last> ; <record> p
        not_a_lead	5	<relapse> prevention ; <remember> <caretaking> ; <remember> <home> ; <remember> of
        not_a_lead	5	<room> <child> ; <room> mount ; <room> o ; <rope> resistant ; <say> <insurance>
        not_a_lead	5	<say> <stimulant> ; <say> any ; <see> <clinician> ; <see> <job> ; <see> <opioid>
        not_a_lead	5	<seizure> <awake> ; <shame> <stranger> ; <sober> <treatment> ; <stop> your
        not_a_lead	5	<take> you ; <town> <promise> ; <town> <vendor> ; <trade> <record> ; <trade> con
        not_a_lead	5	<treatment> <afraid> ; <treatment> <see> ; <treatment> directory ; <treatment> set
        not_a_lead	5	<try> the ; <vendor> <job> ; <vendor> el ; <vendor> thi ; <vermin> <record>
        not_a_lead	5	<wait> <container> ; <withdrawal> / ; <write> <remember> ; <write> inf
        not_a_lead	5	<year> <appointment> ; a <stimulant> ; a day ; a dem ; a per ; a podcast ; a refund
        not_a_lead	5	a resident ; a sampl ; a sweat ; a treatment ; a ~nurs ; about <job> ; addict to
        not_a_lead	5	admit mon ; aft <stimulant> ; ahi ; alcohol rehab ; alimento y ; all a ; an apt
        not_a_lead	5	an open ; an overdos ; and <clinician> ; and <sad> ; and busc ; and cow ; and overdos
        not_a_lead	5	and teach ; annual ; ano manej ; answ fiv ; aplic ; archiv ; are stil ; ask who
        not_a_lead	5	asset ; barrist ; be <give> ; be open ; bedbug ; bedbug proof ; been run ; befor kne
        not_a_lead	5	bil to ; blu hoodi ; boton ; bring the ; bring them ; by itself ; by spr ; cadc ii
        not_a_lead	5	californi ; cambi su ; can bring ; cancel me ; cart que ; chamb de ; chest x
        not_a_lead	5	church collect ; church has ; circl ; ciw / ; ciw and ; clt want ; cocin o
        not_a_lead	5	collect coat ; comment by ; con facturacion ; con segur ; confirm
        not_a_lead	5	congratulation dear ; consul ; contract ; copay ; copi ; copi de ; cotizacion sin
        not_a_lead	5	cow on ; crush ; danny ; dat for ; dat in ; de enfermeri ; de rehabilitacion ; de él
        not_a_lead	5	dec si ; del <day> ; del doming ; department is ; detox floor ; detox ward ; dial the
        not_a_lead	5	dietitian ; digit off ; director at ; discharg in ; do drug ; donativ ; dont mov
        not_a_lead	5	dont ~<consume> ; dr ; dream and ; duc ; duc tecum ; edibl and ; el <shake>
        not_a_lead	5	el horari ; el temblor ; en hospital ; endorsement ; enfermeri ; entrevist ; es aqui
        not_a_lead	5	escrib inf ; eso o ; estuv ; even ther ; experienc ; extend <drive> ; facility
        not_a_lead	5	facturacion ; famili no ; fentanyl in ; fev ; fil detox ; final notic
        not_a_lead	5	first <amount> ; first <month> ; fix ; fix it ; for <fall> ; for <kin> ; for <month>
        not_a_lead	5	for <partner> ; for fal ; for fre ; for mother ; for spr ; for treatment
        not_a_lead	5	for weekend ; form clt ; form res ; forward thi ; from feb ; fum ; funerari
        not_a_lead	5	garantiz el ; get you ; ginebr ; got out ; grey hoodi ; grief counsel ; habl el
        not_a_lead	5	habl with ; hac dos ; hag una ; has <law> ; hay <drug> ; her step ; hi my ; hop on
        not_a_lead	5	horari de ; hrs ask ; if a ; ii ; im try ; in californi ; in elevator ; intern con
        not_a_lead	5	interview your ; invoic ; irb approv ; is <ask> ; is <crowd> ; is <hospital>
        not_a_lead	5	jackpot ; kid has ; know hes ; ktl ; kyl ; la pueden ; lat grandmoth ; le piden
        not_a_lead	5	le qued ; left behind ; left my ; licenci de ; ligatur resistant ; limpi gracia
        not_a_lead	5	linen servic ; liv detox ; llev cincuent ; locum ; los papa ; lov ; lov a ; mail them
        not_a_lead	5	mam x ; marca ; me mud ; me wheth ; memory ; memory car ; mgr to ; mount <emergency>
        not_a_lead	5	mov thur ; muy <sad> ; my gum ; my lung ; my prescription ; my thesi
        not_a_lead	5	necesitan cociner ; net 0 ; nicotin only ; no <alcohol> ; no obligation ; no thank
        not_a_lead	5	nobody <give> ; now they ; of <stop> ; of marlboro ; of servic ; offer ; omeg
        not_a_lead	5	on meth ; on pag ; one digit ; only nicotin ; only no ; opioid ; our <go> ; our agent
        not_a_lead	5	our van ; outreach <colleague> ; own of ; ozempic ; pagin y ; pallet ; panic button
        not_a_lead	5	pap on ; papel y ; par <clean> ; par eso ; paralegal ; pastri ; patient at ; pay +
        not_a_lead	5	payrol ; ped de ; phon cal ; piedra ; play fortnit ; practicum hour ; pres <write>
        not_a_lead	5	pt <partner> ; pts ; pued visitarl ; pueden dec ; purchas mgr ; quien pued
        not_a_lead	5	quier habl ; quilt guild ; quit zyn ; radi en ; rais <furniture> ; rais bed ; rank #
        not_a_lead	5	re <sedative> ; readmission ; referral arrangement ; relaps prevention ; rep with
        not_a_lead	5	report from ; resistant <opening> ; resistant door ; retain in ; risk ; roi
        not_a_lead	5	rolex omeg ; room without ; rumb ; sex ; short a ; should lik ; sinc i ; sixty pound
        not_a_lead	5	slot ; slot at ; sob in ; statement for ; stil havent ; stimulant user ; stmt
        not_a_lead	5	strip includ ; subpoen duc ; summary for ; sunday so ; supervisor ; svc ; tactical
        not_a_lead	5	tak practicum ; tak traine ; tap her ; tax id ; tecum ; the piz ; the resed
        not_a_lead	5	the sherif ; then <put> ; then put ; thi lin ; thur group ; thursday at ; to for
        not_a_lead	5	to fri ; town by ; trabaj par ; tri the ; tuesday / ; tuesday at ; ua result
        not_a_lead	5	una agenci ; una solicitud ; una tare ; uniform medico ; ur ; usted ; usted par
        not_a_lead	5	vend uniform ; ventur ; viagr ; video ; viru ; visitarl ; voluntari ; wal mount
        not_a_lead	5	walk through ; wallet ; want ; want don ; want the ; want them ; was charg ; we <job>
        not_a_lead	5	we <write> ; we bury ; we help ; we plac ; we send ; web ; weight ; wellnes blog
        not_a_lead	5	what <home> ; whoev handl ; wif bring ; with anxiety ; with just ; with oth
        not_a_lead	5	with your ; work her ; would <happy> ; wrong ; y va ; ya <money> ; ya pag ; year mft
        not_a_lead	5	you <continue> ; you as ; you look ; you on ; you post ; you see ; your <appointment>
        not_a_lead	5	your <clinician> ; your <day> ; your <emergency> ; your <say> ; your agent ; your are
        not_a_lead	5	your bil ; your intak ; your med ; your park ; ~<record> ; ~diem ; ~director ; ~drink
        not_a_lead	5	~drog ; ~ex ; ~fax ; ~medical ~<colleague> ; ~medical ~director ; ~per ~diem
        not_a_lead	5	~pt her ; ~seek ; ~substanc at ; ~the ~<clinician>
        not_a_lead	4	*arrests.0:hypothetical ; *hallucination.0 ; *jobSeeker.0:other_experiencer
        not_a_lead	4	*number.2 ; *otherService.5:hypothetical ; *treatmentNeed.0:negated ; + <stimulant>
        not_a_lead	4	0 <limp> ; 0 admit ; 0 when ; <afraid> no ; <alcohol> <vendor> ; <alcohol> no
        not_a_lead	4	<amount> <blade> ; <amount> behind ; <amount> step ; <angry> management
        not_a_lead	4	<appointment> <take> ; <appointment> lin ; <ask> <medicine> ; <asleep> <crowd>
        not_a_lead	4	<bodypart> <drug> ; <bodypart> are ; <breath> + ; <breath> <clothes>
        not_a_lead	4	<build> <phone> ; <buy> <give> ; <buy> <job> ; <buy> <treatment> ; <child> <die>
        not_a_lead	4	<church> con ; <clean> industrial ; <clinician> <rope> ; <clinician> whod
        not_a_lead	4	<clothes> <clinician> ; <clothes> <partner> ; <clothes> <room> ; <clothes> <vendor>
        not_a_lead	4	<clothes> de ; <clothes> you ; <cold> <phone> ; <colleague> <appointment>
        not_a_lead	4	<colleague> <need> ; <colleague> <partner> ; <color> <week> ; <consume> for
        not_a_lead	4	<continue> <appointment> ; <continue> hav ; <count> <furniture> ; <count> off
        not_a_lead	4	<crash> <go> ; <crowd> <eat> ; <day> <volunteer> ; <day> ahi ; <die> <die>
        not_a_lead	4	<drive> or ; <drive> she ; <drug> <eat> ; <drug> <vendor> ; <drug> al ; <drug> to
        not_a_lead	4	<eat> <illness> ; <eat> handl ; <friend> our ; <give> <chestheart> ; <give> <clean>
        not_a_lead	4	<give> <clinician> ; <give> <insurance> ; <give> <vendor> ; <give> card ; <give> fre
        not_a_lead	4	<give> servici ; <go> <crowd> ; <go> <relapse> ; <go> pacient ; <happy> ~<record>
        not_a_lead	4	<headface> <law> ; <headface> is ; <hit> <month> ; <hit> <need> ; <home> <write>
        not_a_lead	4	<hospital> <headface> ; <illness> <order> ; <insurance> <always>
        not_a_lead	4	<insurance> <appointment> ; <insurance> <month> ; <insurance> her ; <insurance> stmt
        not_a_lead	4	<intoxicated> <outdoors> ; <job> <illness> ; <job> <room> ; <job> her ; <job> my
        not_a_lead	4	<key> <month> ; <kill> <count> ; <kill> your ; <kin> <colleague> ; <law> <room>
        not_a_lead	4	<law> <stimulant> ; <leave> # ; <leave> <law> ; <leave> behind ; <media>
        not_a_lead	4	<media> <school> ; <medicine> + ; <medicine> list ; <moment> <rail> ; <money> <order>
        not_a_lead	4	<money> are ; <money> by ; <money> id ; <money> on ; <month> <hear> ; <month> p
        not_a_lead	4	<need> <angry> ; <need> <eat> ; <need> <partner> ; <need> <record> ; <need> mi
        not_a_lead	4	<night> <colleague> ; <night> only ; <opioid> <treatment> ; <opioid> test
        not_a_lead	4	<outdoors> hast ; <partner> already ; <phone> out ; <phone> through ; <photo> <week>
        not_a_lead	4	<photo> dond ; <photo> en ; <pill> but ; <play> <drug> ; <put> una ; <rail> <awake>
        not_a_lead	4	<record> <continue> ; <record> <job> ; <record> <moment> ; <record> <record>
        not_a_lead	4	<record> about ; <record> my ; <record> wont ; <relapse> and ; <room> 0 ; <room> por
        not_a_lead	4	<sad> circl ; <say> otr ; <say> ~<kin> ; <school> <caretaking> ; <school> <job>
        not_a_lead	4	<school> eighth ; <see> for ; <see> us ; <seizure> de ; <sober> ; <sober> <clothes>
        not_a_lead	4	<sober> <happy> ; <stimulant> in ; <think> <caretaking> ; <think> dond ; <think> youv
        not_a_lead	4	<tool> <home> ; <trade> <vendor> ; <trade> en ; <trade> o ; <treatment> <colleague>
        not_a_lead	4	<treatment> your ; <try> <eat> ; <try> <see> ; <unreal> <phone> ; <unreal> for
        not_a_lead	4	<unreal> one ; <vendor> <amount> ; <vendor> <home> ; <vendor> <photo> ; <vendor> en
        not_a_lead	4	<volunteer> <treatment> ; <wait> <insurance> ; <wait> mi ; <water> <give>
        not_a_lead	4	<water> <tool> ; <week> <appointment> ; <withdrawal> is ; <write> <stop> ; <write> al
        not_a_lead	4	<year> <drive> ; <year> at ; <year> psych ; a <night> ; a <relapse> ; a certain
        not_a_lead	4	a circl ; a let ; a packag ; a parent ; a peer ; a pickup ; a practicum ; a psych
        not_a_lead	4	a van ; a ~drink ; abog de ; about <insurance> ; about <opioid> ; about addiction
        not_a_lead	4	about recovery ; acab el ; accept servic ; acct ; adentr con ; adict al ; ahi <need>
        not_a_lead	4	ai ; alcohol lead ; alcohol no ; all we ; allergy ; als <go> ; alum want
        not_a_lead	4	am <official> ; am barrist ; an <media> ; an articl ; and detox ; and discharg
        not_a_lead	4	and dying ; and mom ; and muert ; and muy ; and wond ; ang management
        not_a_lead	4	any <appointment> ; anyth myself ; are <continue> ; asham and ; asistent ; at $
        not_a_lead	4	at pepperdin ; at ucl ; at wholesal ; ataqu de ; audit of ; awarenes ; azul
        not_a_lead	4	baby cam ; be <happy> ; be mov ; been abl ; been sob ; been using ; beep
        not_a_lead	4	being <see> ; being look ; bet on ; bil from ; both <die> ; bring ; bring cooki
        not_a_lead	4	bulk pric ; busc psicolog ; busines ; buy our ; caden ; cal out ; camera ; can i
        not_a_lead	4	cant <drive> ; cant driv ; car she ; certificat and ; channel ; chef 0
        not_a_lead	4	church organist ; circl of ; city ; city plan ; claim now ; claim your ; clean on
        not_a_lead	4	click <amount> ; clinical ; clinician to ; cloth ; clt re ; cociner o ; cok with
        not_a_lead	4	collect them ; consejer certific ; cook with ; copy ; corpsman ; cottag ; could be
        not_a_lead	4	could i ; could we ; counsel in ; county sinc ; cuand la ; cuart por ; curs de
        not_a_lead	4	day only ; de <clean> ; de <trade> ; de migracion ; de pte ; de publicidad ; death
        not_a_lead	4	death in ; del merc ; delay ; deni ; denis ; diem <job> ; diem shift ; directory
        not_a_lead	4	discharg ; discharg on ; do all ; dobl el ; doc for ; doesnt drink ; dollar and
        not_a_lead	4	don chem ; donat to ; dond hac ; drinker ; drug in ; drug just ; due monday ; dur my
        not_a_lead	4	econ ; efectiv ; el act ; el val ; elsewher and ; emple ; emple de ; en <order>
        not_a_lead	4	en otr ; en radi ; enfermera ; es ~drog ; espos sali ; estanci de ; estoy hac
        not_a_lead	4	ever so ; ex <clinician> ; expedient par ; extend car ; factur ; fami week ; febrer y
        not_a_lead	4	fentanyl strip ; fentanyl test ; fentanyl two ; ferreteri ; few word
        not_a_lead	4	fil <furniture> ; fil bed ; film in ; first half ; first shift ; food handl
        not_a_lead	4	for <colleague> ; for <home> ; for <job> ; for <law> ; for detail ; for famili
        not_a_lead	4	for first ; for iop ; for lab ; for practicum ; for residential ; for tax
        not_a_lead	4	for thursday ; for vap ; for work ; fui pacient ; gambler ; gan <money> ; get 0
        not_a_lead	4	gift card ; graveyard ; group i ; handl card ; handl grievanc ; has <pet>
        not_a_lead	4	has <write> ; has our ; has sign ; hav night ; her counselor ; her uncl ; hi its
        not_a_lead	4	hir night ; hir tech ; his prescription ; host ; hotel and ; hotlin ; how a ; http
        not_a_lead	4	http / ; hunt for ; hypnotist ; hypnotist in ; i <town> ; i bing ; i complet
        not_a_lead	4	i produc ; i shop ; id <happy> ; if ~<job> ; if ~hir ; ii <go> ; im <try>
        not_a_lead	4	in <remember> ; in addiction ; in memory ; in that ; inspection ; instagram
        not_a_lead	4	intak and ; interes ; is handl ; is thi ; itemiz stmt ; jacket in ; just <drug>
        not_a_lead	4	just for ; just that ; just wont ; karen ; kid want ; kitchen is ; la llanter
        not_a_lead	4	las <day> ; las fecha ; lat <night> ; lavanderi industrial ; le pued ; library and
        not_a_lead	4	licenci ; lik to ; link in ; look for ; lupit ; lvn 0 ; lvn ask ; mad his ; mama
        not_a_lead	4	marlboro ; marshal ; me dry ; me hiv ; mi <clothes> ; mi hoj ; midnight ; minuto
        not_a_lead	4	mis practica ; mkt ; mol ; month guarante ; mother ; muri por ; must go ; my <month>
        not_a_lead	4	my <record> ; my <sad> ; my appointment ; my dat ; my discharg ; my hal ; my hallway
        not_a_lead	4	my hand ; my sociology ; nadi quier ; naloxon wal ; nam person ; necesit cambi
        not_a_lead	4	need anoth ; need anyth ; need dat ; need for ; need let ; negotiabl ; nervi
        not_a_lead	4	ni <alcohol> ; ni ~<consume> ; nin <day> ; nin day ; ninety six ; no plaqu ; no ~cost
        not_a_lead	4	no ~sud ; noma <go> ; not answer ; not interest ; not ~seek ; nuestr
        not_a_lead	4	nuestr <church> ; numb was ; nurs on ; obligation ; of $ ; of <consume> ; of <money>
        not_a_lead	4	of <record> ; of clinic ; of sob ; of whoev ; off <consume> ; off your ; offer fre
        not_a_lead	4	ojo ; old <insurance> ; omeg <insurance> ; omeg carri ; on <relapse> ; on <stimulant>
        not_a_lead	4	on payrol ; on peopl ; on radi ; on relaps ; on sob ; only click ; only noth
        not_a_lead	4	operat <amount> ; or has ; or him ; or your ; oth <partner> ; our <emergency>
        not_a_lead	4	our <media> ; our <vendor> ; our firm ; our marriag ; owe us ; own grandmoth
        not_a_lead	4	own want ; pag four ; pag por ; par <child> ; parch ; pcp d/c ; peer ; pepperdin
        not_a_lead	4	per pound ; perdon me ; permission to ; piec ; pil but ; plaintif ; pls <say>
        not_a_lead	4	pm <crowd> ; pm <treatment> ; poison ; polici ; post on ; pound ; preceptor ; premis
        not_a_lead	4	prepar ; prison for ; professor ; profit ; proof ; psicolog par ; pt her
        not_a_lead	4	public <photo> ; public radi ; publicidad ; pueden <say> ; q hor ; question survey
        not_a_lead	4	quick <media> ; quier terapi ; radi produc ; rank on ; re any ; record custodian
        not_a_lead	4	record subpoen ; referral partnership ; regal rop ; regalamo ; registr ; rehab near
        not_a_lead	4	rememb me ; renat ; rep <record> ; rep tox ; residential faciliti ; result
        not_a_lead	4	retir paramedic ; review ; rey ; rm 0 ; rns <appointment> ; roommat ther ; sab dond
        not_a_lead	4	scout ; se <drug> ; se drog ; se van ; search ; security ; security at ; seizur and
        not_a_lead	4	send a ; send you ; seo guy ; seri on ; servici ; servici de ; shadow one
        not_a_lead	4	sharpen kniv ; shift it ; shift my ; si ahi ; siet ; sign by ; signatur ; sin <drug>
        not_a_lead	4	sleep tablet ; slept ; softwar want ; someon tel ; somo ; specializ ; specializ in
        not_a_lead	4	sport app ; staf memb ; stay her ; story on ; student ; student need ; su <record>
        not_a_lead	4	su estacionamient ; su sal ; substanc use ; summary from ; sun visit ; support grp
        not_a_lead	4	surviv ; swap ; sweat ; swing shift ; tak on ; tak thos ; tax ; teach eighth
        not_a_lead	4	tech post ; teng experienci ; teng referencia ; that <write> ; that hav ; the alley
        not_a_lead	4	the busines ; the cas ; the field ; the itemiz ; the lin ; the urgent ; them <day>
        not_a_lead	4	ther in ; ther somebody ; therapist ther ; thi <withdrawal> ; thi field ; though ive
        not_a_lead	4	thre stat ; tienen psicolog ; tim on ; to earn ; to visit ; tonight group ; tony
        not_a_lead	4	took a ; traj de ; tu celul ; turn de ; two week ; ua ; ua <record> ; una copi
        not_a_lead	4	unit want ; urin ; usa nad ; usted <see> ; usted ven ; vacun ; verifi ppo
        not_a_lead	4	visit hour ; wal in ; want support ; wardrob ; warranty pres ; was alcohol
        not_a_lead	4	was discharg ; was order ; wash my ; wasnt even ; we build ; we com ; we saw
        not_a_lead	4	what happen ; whatsap only ; wher can ; wheth my ; who check ; who snor ; whoev <go>
        not_a_lead	4	whoev run ; wholesal pric ; whom ; wif pick ; wint coat ; with <afraid> ; with <hit>
        not_a_lead	4	with coffe ; with don ; with med ; with prid ; with us ; with whoev ; withdrawal is
        not_a_lead	4	wond if ; wt ; wt los ; x ray ; y <crowd> ; y hag ; y limpi ; ya habi ; year end
        not_a_lead	4	you do ; you might ; you run ; your <give> ; your <medicine> ; your <rarely>
        not_a_lead	4	your alumni ; your gift ; your medical ; your overnight ; your sometim ; your staf
        not_a_lead	4	your ~medical ; yrs exp ; ~<alcohol> <treatment> ; ~<alone> <need>
        not_a_lead	4	~<consume> <promise> ; ~<consume> <take> ; ~<drug> ; ~<drug> not
        not_a_lead	4	~<kin> ~<treatment> ; ~<need> ~tx ; ~<past> ~a ; ~a thing ; ~beb ni ; ~counselor
        not_a_lead	4	~drug at ; ~quier ~ayud ; ~seek ~tx ; ~seizur ; ~sol quier ; ~used ~a ; él desd
        not_a_lead	3	# ; % und ; *detoxWord.0:historical ; *heavy.0 ; *organDamage.0
        not_a_lead	3	*otherService.5:negated ; *spam.1 ; *thirdParty.1 ; / <afraid> ; / <money> ; 0 <job>
        not_a_lead	3	0 befor ; 0 drop ; 0 for ; 0 gift ; 0 midnit ; 0 million ; 0 percent ; 0 re ; 0 sam
        """
}
