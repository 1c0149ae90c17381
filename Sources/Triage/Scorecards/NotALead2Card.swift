extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	7	collection let ; com <school> ; comment on ; completion let ; copenhagen ; coron
        not_a_lead	7	could <stranger> ; counsel ; credential ; crypt signal ; cuand estuv ; current res
        not_a_lead	7	de <drug> ; de cociner ; de limpiez ; de orin ; de sobr ; deadlin 0 ; del <record>
        not_a_lead	7	delg ; dentur ; desd <home> ; desd cas ; detox center ; differential ; discharg in
        not_a_lead	7	doe <buy> ; doe purchas ; dog ate ; dond hac ; doordash at ; dr ; droga ni
        not_a_lead	7	due friday ; el cigar ; encarg de ; enfermeri ; episod on ; est intern ; estan ahi
        not_a_lead	7	estudiant ; estudiant de ; estuv intern ; ever <asleep> ; exampl / ; executiv
        not_a_lead	7	familia ; fath ask ; fax my ; first <month> ; first month ; folk on ; for <fall>
        not_a_lead	7	for fal ; for rehab ; for thur ; for weight ; forward thi ; fre spin ; from <month>
        not_a_lead	7	garantiz ; giv away ; grad want ; gum are ; guy again ; hag un ; hav non
        not_a_lead	7	health <school> ; her <wait> ; her stay ; hes ok ; hir tech ; his <wait> ; his bday
        not_a_lead	7	hora de ; hsa ; huella ; hypnotist in ; i <leave> ; in <drug> ; inmigracion
        not_a_lead	7	interview somebody ; is she ; journalism student ; licensur ; limpiez de ; list your
        not_a_lead	7	lmft ; los <treatment> ; lost our ; mask ; me mud ; melt <bodypart> ; melt bel
        not_a_lead	7	mi tratamient ; mixup ; mom of ; month fre ; mother ; msg re ; my discharg ; need a
        not_a_lead	7	need anyon ; nev got ; no ~sal ; of completion ; on camer ; on sepulved
        not_a_lead	7	oth <partner> ; out if ; owe child ; oyster ; pad ; panic attack ; par limpiez
        not_a_lead	7	par los ; parent circl ; patient until ; percent of ; pest ; phon charg ; pleas <go>
        not_a_lead	7	point me ; por caj ; por nuestr ; pouch ; preci por ; pric on ; prim <month>
        not_a_lead	7	prim mes ; prison for ; psychiatric ; pt <always> ; pt <furniture> ; pt dai ; pt mom
        not_a_lead	7	pueden <order> ; pueden mand ; que dig ; rank # ; re extend ; re night ; re student
        not_a_lead	7	recamarer ; recomendacion ; referenc ; referral arrangement ; regal rop
        not_a_lead	7	relocat from ; revenu ; reverend ; revok ; ribbon <week> ; ribbon week ; risk fre
        not_a_lead	7	rn <night> ; rn night ; rns for ; serv ask ; sin ~<outdoors> ; slot at ; snack ; somo
        not_a_lead	7	sophomor at ; sra busc ; stmt ; su <treatment> ; su personal ; superbil for
        not_a_lead	7	sus <colleague> ; suy ; tactical ; tap <amount> ; tap bit ; tech who ; the copay
        not_a_lead	7	the dmv ; the legion ; the patch ; therapy ; thi lin ; tiktok ; to whom ; told we
        not_a_lead	7	tourist ; tue group ; ua result ; una agenci ; una tare ; usted <see> ; usted ven
        not_a_lead	7	vacant ; vacant de ; ven eso ; ventur ; visit a ; visit del ; visit my ; wal cabinet
        not_a_lead	7	want dmv ; want his ; want itemiz ; want pt ; we <photo> ; we build ; we operat
        not_a_lead	7	we pay ; we plac ; wed band ; when doe ; when is ; with director ; with marisol
        not_a_lead	7	wont <job> ; wrong ; wrong plac ; y prepar ; ya <leave> ; ya sali ; you <insurance>
        not_a_lead	7	you <job> ; you <see> ; you collect ; you look ; you only ; you sel ; your <order>
        not_a_lead	7	your <outdoors> ; your <room> ; your floor ; your kitchen ; your roof ; ~0 can
        not_a_lead	7	~<drug> <consume> ; ~<go> in ; ~<law> ~<job> ; ~<write> for ; ~alcohol ; ~charg
        not_a_lead	7	~de ~experienci ; ~deposit ; ~fre ; ~her the ; ~let ~for ; ~medical ~<colleague>
        not_a_lead	7	~medical ~director ; ~quier ~ayud ; ~se ~<drug> ; ~se ~drog ; ~ship ; ~substanc
        not_a_lead	7	~within ~0 ; ~writ for
        not_a_lead	6	# and ; *arrests:hypothetical ; *clientAdmin ; / el ; 0 <furniture> ; 0 dollar ; 0 ea
        not_a_lead	6	0 each ; 0 int ; 0 lb ; 0 practicum ; 0 through ; 0 word ; <afraid> <treatment>
        not_a_lead	6	<alcohol> <opioid> ; <alcohol> club ; <amount> your ; <bodypart> <continue>
        not_a_lead	6	<build> your ; <buy> par ; <clean> o ; <clinician> bilingu ; <clinician> par
        not_a_lead	6	<clothes> omeg ; <clothes> you ; <colleague> <drive> ; <colleague> <month>
        not_a_lead	6	<consume> <drug> ; <consume> anyth ; <consume> or ; <continue> bien
        not_a_lead	6	<count> <treatment> ; <count> off ; <crowd> <sad> ; <day> <appointment>
        not_a_lead	6	<die> <money> ; <drive> de ; <drug> <record> ; <drug> only ; <drug> test
        not_a_lead	6	<eat> <illness> ; <eat> thi ; <eat> ~<alcohol> ; <give> pas ; <height> <year>
        not_a_lead	6	<hit> by ; <hospital> <drug> ; <hospital> rep ; <insurance> <appointment>
        not_a_lead	6	<insurance> <month> ; <insurance> <see> ; <insurance> list ; <insurance> my
        not_a_lead	6	<job> ahi ; <last> statement ; <law> <hear> ; <law> <insurance> ; <law> for
        not_a_lead	6	<media> <school> ; <moment> <clinician> ; <moment> <colleague> ; <moment> las
        not_a_lead	6	<money> <appointment> ; <month> <insurance> ; <need> al ; <need> don ; <need> dr
        not_a_lead	6	<need> pt ; <opioid> strip ; <opioid> test ; <outdoors> com ; <pet> <drug>
        not_a_lead	6	<pet> <treatment> ; <phone> through ; <record> ; <record> <lock>
        not_a_lead	6	<record> <official> ; <record> <record> ; <record> <wait> ; <record> p
        not_a_lead	6	<rope> resistant ; <sad> ~<drug> ; <say> <buy> ; <school> <appointment>
        not_a_lead	6	<school> <phone> ; <school> sat ; <shame> <think> ; <sober> <treatment>
        not_a_lead	6	<stimulant> in ; <stop> mi ; <take> su ; <take> ~<appointment> ; <think> <try>
        not_a_lead	6	<think> about ; <think> youv ; <tool> <continue> ; <town> <die> ; <town> we
        not_a_lead	6	<trade> <threat> ; <trade> has ; <trade> nev ; <trade> of ; <treatment> <colleague>
        not_a_lead	6	<treatment> <need> ; <treatment> just ; <try> the ; <vendor> <clinician>
        not_a_lead	6	<vendor> <container> ; <vendor> <need> ; <vendor> <week> ; <vendor> are
        not_a_lead	6	<vendor> from ; <volunteer> ; <write> your ; <year> <emergency> ; a bereavement
        not_a_lead	6	a gray ; a guest ; a paid ; a pair ; a register ; a subpoen ; a sweat ; abril y
        not_a_lead	6	addict to ; agency ; ahi mi ; al juev ; already being ; alumno ; am <official>
        not_a_lead	6	am barrist ; an <media> ; an articl ; an od ; an off ; and dying ; and throw
        not_a_lead	6	aniversari ; anoth <treatment> ; ansiedad no ; answ fiv ; anuncio en
        not_a_lead	6	any <appointment> ; app ; arrangement ; at cost ; awarenes walk ; banan ; barrist
        not_a_lead	6	bed that ; been abl ; bht ; blanket and ; blog ; bolsa con ; bond ; bring the
        not_a_lead	6	bus leav ; buy our ; by for ; cadc i ; cajetil ; can from ; carniceri ; cart que
        not_a_lead	6	certifi in ; circl ; clean <drive> ; client and ; client car ; clos <day> ; clt want
        not_a_lead	6	club <amount> ; cocain it ; colchon ; commerc <always> ; competitor are ; con <drive>
        not_a_lead	6	con licenci ; con problema ; consul ; coupl counsel ; cup by ; cut 0 ; cvs on
        not_a_lead	6	d/c tue ; dad want ; dat of ; de adicto ; de voluntari ; dea ; desd tu
        not_a_lead	6	discharg last ; dm ; do drug ; doctoral ; dolphin ; donation ; dond <stop> ; dond dej
        not_a_lead	6	dont ~<consume> ; doubl your ; drug test ; dugout ; edd ; egres ; el <consume>
        not_a_lead	6	el act ; el hotel ; email resum ; empty bed ; en crypt ; en regl ; est <treatment>
        not_a_lead	6	estuv ; externship ; facility ; fact check ; febrer y ; fee ; fentanyl death
        not_a_lead	6	folk to ; for <partner> ; for <stimulant> ; for <trade> ; for estat ; for pay
        not_a_lead	6	for practicum ; for your ; from us ; fumig ; gav them ; gir ; grief ; group just
        not_a_lead	6	grup ; hag el ; handl your ; has clos ; hasnt <hear> ; hasnt heard ; his glas
        not_a_lead	6	hom own ; hoodi and ; horari de ; hot tub ; hrs ask ; hydrant ; hypnosi ; i <town>
        not_a_lead	6	i <unreal> ; i shadow ; i shop ; id <happy> ; ignor ; im comfortabl ; im with
        not_a_lead	6	intak coordinator ; interes el ; is check ; jacket in ; juntamo ; just saw
        not_a_lead	6	la carniceri ; la list ; la pueden ; la solicitud ; la tintoreri ; la visit ; lab rep
        not_a_lead	6	laps 0 ; leagu night ; left my ; licenc ; ligatur resistant ; limpiez o ; lin is
        not_a_lead	6	loan ; lov to ; mailbox no ; mantenimient ; manufactur ; march stay ; may want
        not_a_lead	6	me contestan ; melt ; mes grati ; mft ; mft traine ; mi <appointment> ; mi cit
        not_a_lead	6	mi estanci ; might one ; minut with ; muchacho que ; my <stop> ; my bad ; my lead
        not_a_lead	6	my lung ; my thesi ; naloxon train ; nam <stimulant> ; nam person ; navy <clinician>
        not_a_lead	6	navy corpsman ; need anyth ; need dat ; need practicum ; nev hav ; new 0
        not_a_lead	6	night prefer ; ninety six ; no ~<buy> ; nor deny ; not ~<drug> ; not ~seek ; novelist
        not_a_lead	6	numb as ; nurs agency ; o <clean> ; of <partner> ; of googl ; of resident ; of whoev
        not_a_lead	6	off <school> ; off today ; old <insurance> ; omeg ; on payrol ; on sob ; on vin
        not_a_lead	6	one digit ; open by ; opioid and ; or <say> ; or has ; or him ; oral ; our <money>
        not_a_lead	6	our firm ; our podcast ; our rotary ; overdos awarenes ; own of ; panel for ; pap on
        not_a_lead	6	par baj ; par eso ; par familiar ; parch ; patient ; pay per ; peric ; personal de
        not_a_lead	6	phon sinc ; pkg ; plac <clinician> ; platicarl ; play fortnit ; pleas correct
        not_a_lead	6	pm group ; pm with ; por <container> ; pound sinc ; practicum hour ; prn
        not_a_lead	6	problema de ; psych <clinician> ; psychiatric <clinician> ; pt <partner> ; pt her
        not_a_lead	6	puerc ; quilt guild ; quisieramo ; rat + ; rehabilitacion de ; relat ; relocat
        not_a_lead	6	rep with ; report from ; report local ; represent the ; resistant <opening>
        not_a_lead	6	resistant door ; result ; retain and ; retain in ; retir de ; rid along ; rolex omeg
        not_a_lead	6	rop de ; run anyth ; seek a ; sex ; shal ; ship <day> ; sin ~<furniture> ; sin ~bur
        not_a_lead	6	softwar for ; sol quier ; somewher official ; soy <clinician> ; spiritual
        not_a_lead	6	sra pregunt ; star review ; stil open ; story on ; strang and ; su pagin
        not_a_lead	6	support grp ; tak traine ; tare ; ten <ask> ; ten question ; teng experienci
        not_a_lead	6	term <write> ; term pap ; terri ; the lifeguard ; the saf ; the sub ; the transf
        not_a_lead	6	the vet ; tienen psicolog ; til sat ; to <give> ; to aunt ; to clinical ; to fentanyl
        not_a_lead	6	to pt ; treat ; treatment cent ; tri the ; tu <phone> ; tuesday at ; two messag
        not_a_lead	6	tx in ; u <job> ; u <stranger> ; u guy ; u hir ; ua <record> ; us <give> ; use anyth
        not_a_lead	6	vacant par ; vend uniform ; vendemo ; visit can ; want ; want don ; want la
        not_a_lead	6	want referral ; want supervisor ; want visit ; we <rail> ; we bury ; we fight
        not_a_lead	6	we train ; who <height> ; who <insurance> ; who doe ; wil return ; with our
        not_a_lead	6	wrongful ; wrongful <die> ; wrongful death ; wt los ; yest ; you <moment> ; you do
        not_a_lead	6	you our ; you owe ; your <colleague> ; your <give> ; your <opening> ; your clinical
        not_a_lead	6	your company ; your county ; your gift ; your med ; your medical ; your newslet
        not_a_lead	6	your tech ; your van ; your ~medical ; zyn pouch ; ~<consume> <consume>
        not_a_lead	6	~<consume> ~<drug> ; ~<die> ~prevention ; ~<drug> <amount> ; ~<drug> just
        not_a_lead	6	~<drug> not ; ~<year> ~off ; ~beb ni ; ~bur ; ~consejer ; ~de ~<treatment> ; ~drog
        not_a_lead	6	~ghost ; ~hay <drug> ; ~interest ; ~my ~baby ; ~oth <need> ; ~prevention
        not_a_lead	6	~substanc at ; ~suicid ~prevention ; ~work ~for ; ~year ~off ; él desd
        not_a_lead	5	% of ; % off ; *jobSeeker:other_experiencer ; *number.2
        not_a_lead	5	*otherService.gambling:other_experiencer ; *otherService.lowSpirits
        not_a_lead	5	*otherService.tobacco:hypothetical ; / <container> ; 0 # ; 0 <insurance> ; 0 <money>
        not_a_lead	5	0 <vendor> ; 0 minut ; 0 oclock ; <afraid> ~<drug> ; <alcohol> <amount>
        not_a_lead	5	<amount> exampl ; <appointment> <moment> ; <appointment> <official>
        not_a_lead	5	<appointment> <school> ; <appointment> del ; <appointment> my
        not_a_lead	5	<bodypart> <furniture> ; <breath> <opening> ; <caretaking> eso ; <child> refus
        not_a_lead	5	<church> <school> ; <clean> en ; <clinician> <record> ; <clinician> <rope>
        not_a_lead	5	<clinician> <school> ; <clinician> p ; <clinician> read ; <clinician> ~<year>
        not_a_lead	5	<clothes> <room> ; <clothes> <stranger> ; <clothes> aft ; <cold> <phone>
        not_a_lead	5	<colleague> <insurance> ; <container> <blood> ; <container> <money> ; <container> par
        not_a_lead	5	<container> por ; <container> whil ; <continue> est ; <continue> open
        not_a_lead	5	<crowd> <afraid> ; <crowd> <withdrawal> ; <day> <remember> ; <day> <volunteer>
        not_a_lead	5	<day> can ; <die> <outdoors> ; <drive> spot ; <drug> <container> ; <drug> to
        not_a_lead	5	<eat> handl ; <emergency> <buy> ; <emergency> <need> ; <emergency> <school>
        not_a_lead	5	<fire> <year> ; <furniture> servic ; <give> lin ; <go> anyth ; <happy> com
        not_a_lead	5	<happy> dear ; <hear> + ; <hear> <clinician> ; <insurance> <always> ; <insurance> for
        not_a_lead	5	<insurance> ur ; <job> clos ; <kin> check ; <kin> ~<job> ; <last> <colleague>
        not_a_lead	5	<leave> <law> ; <limp> <day> ; <media> <crowd> ; <media> <write> ; <media> with
        not_a_lead	5	<medicine> <need> ; <medicine> list ; <medicine> rec ; <moment> <money>
        not_a_lead	5	<moment> <year> ; <moment> thi ; <moment> with ; <money> <record> ; <month> <record>
        not_a_lead	5	<need> <afraid> ; <need> <last> ; <need> <room> ; <need> anyth ; <need> una
        not_a_lead	5	<need> ~per ; <official> <appointment> ; <official> <official> ; <outdoors> <say>
        not_a_lead	5	<outdoors> we ; <pain> <stimulant> ; <palecolor> <clothes> ; <palecolor> <limp>
        not_a_lead	5	<partner> lik ; <partner> of ; <phone> <drug> ; <photo> <photo> ; <photo> <treatment>
        not_a_lead	5	<photo> <vendor> ; <play> <drive> ; <play> no ; <record> <gun> ; <record> <stop>
        not_a_lead	5	<record> de ; <remember> <caretaking> ; <say> <stimulant> ; <say> ~<colleague>
        not_a_lead	5	<school> sobr ; <school> who ; <seizure> and ; <sober> nin ; <stimulant> <eat>
        not_a_lead	5	<stop> your ; <think> we ; <tool> <home> ; <town> <promise> ; <town> <room>
        not_a_lead	5	<trade> <year> ; <treatment> <afraid> ; <treatment> <hot> ; <treatment> <see>
        not_a_lead	5	<vendor> <alcohol> ; <vendor> by ; <vendor> of ; <volunteer> <clinician>
        not_a_lead	5	<volunteer> on ; <wait> <insurance> ; <wait> <last> ; <week> <go> ; <write> <money>
        not_a_lead	5	<write> ~<write> ; <year> <see> ; <year> exp ; a brown ; a circl ; a complaint
        not_a_lead	5	a donation ; a group ; a j ; a piec ; a quot ; a resident ; a sampl ; a supervisor
        not_a_lead	5	a treatment ; a van ; a wrongful ; abog de ; about <job> ; about addiction
        not_a_lead	5	about rehab ; acct ; acros our ; adiccion ; ahi <need> ; al wasap ; alcohol rehab
        not_a_lead	5	alimento ; all a ; already <money> ; already paid ; alumni newslet ; amor garantiz
        not_a_lead	5	an open ; and <clinician> ; and alcohol ; and blanket ; anoth rehab ; anyth myself
        not_a_lead	5	apoy par ; ask is ; atienden eso ; audit of ; aut ; awarenes ; back by ; be ~0
        not_a_lead	5	beb en ; been select ; been sob ; befor midnight ; behind your ; belov ; bev ; bil to
        not_a_lead	5	bring ; by spr ; cam 0 ; cama ; cambian ; camera ; car she ; care ; cas in ; casi ~me
        not_a_lead	5	cent ; cent a ; cent for ; chamar de ; charact ; chof que ; church collect
        not_a_lead	5	cigar nad ; city plan ; client on ; club is ; cobija y ; colchon par ; collect coat
        not_a_lead	5	collect them ; comment by ; completion for ; compliant ; con <pill> ; con pastilla
        not_a_lead	5	confirm or ; congratulation dear ; constanci ; constanci de ; contract ; copi
        not_a_lead	5	copy of ; correo ; counsellor ; coursework ; cpap + ; danny ; dark ; dat in ; day a
        not_a_lead	5	dbt ; de $ ; de alimento ; de correo ; de kind ; de mantenimient ; de portal
        not_a_lead	5	de transit ; deadlin is ; deal on ; death in ; death suit ; deb ; decedent
        not_a_lead	5	del casin ; dem next ; deni any ; detail <drive> ; detail car ; detox tea ; detox the
        not_a_lead	5	detox unit ; dietitian ; director re ; discharg ; do them ; doesnt ~<consume>
        not_a_lead	5	doesnt ~drink ; domain ; dond and ; dond la ; dos mes ; dot <job> ; dot biz ; dr pham
        not_a_lead	5	dur her ; eat disord ; el comprobant ; el consul ; en <order> ; encin ; enfermer con
        not_a_lead	5	enfermeri y ; entregamo ; entrevist ; especial ; estanci de ; even ther ; extend
        not_a_lead	5	feb stay ; fil <furniture> ; fil bed ; fil for ; fix ; flood the ; foc ; food handl
        not_a_lead	5	for <kin> ; for <week> ; for first ; for mother ; for staf ; forklift and ; form clt
        not_a_lead	5	from <last> ; from august ; from last ; fum ; fumigacion ; furnish ; fyi ; get past
        not_a_lead	5	grati en ; guest of ; habl el ; hac dos ; hacemo ; half off ; handl card
        not_a_lead	5	has <phone> ; her <kill> ; hey ; hor es ; hour befor ; how do ; hrs thi ; hummingbird
        not_a_lead	5	hypnosi for ; i <hospital> ; i complet ; id lov ; in <trade> ; in stimulant
        not_a_lead	5	intern ahi ; intern for ; interview last ; iop pt ; is <ask> ; is <crowd> ; is he
        not_a_lead	5	itemiz bil ; its nicotin ; jackknif ; karen ; keep receiv ; la cit ; la ferreteri
        not_a_lead	5	la guarderi ; la terapi ; las vacuna ; last heard ; lat <night> ; le <remember>
        not_a_lead	5	le acab ; le olv ; left two ; legion ; let with ; licenci de ; licenci en
        not_a_lead	5	limpiez en ; linen servic ; liv detox ; locum ; look twic ; los amigo ; lunch lady
        not_a_lead	5	mail it ; mail them ; mak 0 ; maquinita del ; marguerit ; me escap ; me siguen
        not_a_lead	5	medical <insurance> ; medical bil ; memory car ; memory of ; mft student ; mgr not
        not_a_lead	5	mgr to ; mi terc ; mij ya ; min by ; mis de ; month guarante ; moth mov ; mov thur
        not_a_lead	5	msw student ; muj que ; must go ; my anxiety ; my cpr ; my gum ; my msw ; my tuesday
        not_a_lead	5	need for ; need tax ; new therapist ; ni ~<alcohol> ; nicotin pouch ; nin mas
        not_a_lead	5	no ~alcohol ; no ~credit ; no ~deposit ; noma <go> ; nov 0 ; nuestr ; numb was
        not_a_lead	5	o limpiez ; o pas ; off <month> ; omeg <insurance> ; omeg carri ; one off ; only noth
        not_a_lead	5	operat <amount> ; or <drive> ; or deny ; our 0 ; our <vendor> ; our catalog ; ourselv
        not_a_lead	5	own <law> ; packag for ; pag por ; pallet ; panel <container> ; panel cup
        not_a_lead	5	par <clean> ; paralegal ; pas por ; patient at ; payrol ; ped de ; peer specialist
        not_a_lead	5	perdon me ; personal ; phd ; pm <day> ; portal arm ; portal lock ; practicum spot
        not_a_lead	5	pres telegram ; prim est ; probat ; psicolog ; psych tech ; purchas mgr ; q lo
        not_a_lead	5	que veng ; quien veo ; rais <furniture> ; rais bed ; re <sedative> ; record custodian
        not_a_lead	5	record of ; regalamo ; registr ; registry ; renat ; request ; reset ; revis el
        not_a_lead	5	reviv dead ; right <phone> ; right numb ; roi ; room 0 ; roommat ther ; rop y
        not_a_lead	5	sali del ; scout ; second year ; send our ; senior <money> ; seo guy ; serv
        not_a_lead	5	sherif dispatch ; shoot me ; shop has ; short a ; si ahi ; si mi ; sign by ; signatur
        not_a_lead	5	slash ; sob in ; sobriety dat ; social en ; somo del ; son <drug> ; spin no
        not_a_lead	5	sponsor a ; su <hospital> ; su clinic ; su edifici ; summary to ; supervisor to
        not_a_lead	5	suppli ; t ; tech post ; telegram ; teng permis ; test the ; the alley ; the alumni
        not_a_lead	5	the animal ; the finish ; the hotel ; the mang ; the public ; the rat ; thi <say>
        not_a_lead	5	thi field ; tienen grup ; to <volunteer> ; to chang ; to explain ; to fri
        not_a_lead	5	to ~<take> ; toxicology ; toxicology lab ; tra ; traemo ; transport co
        not_a_lead	5	treatment hous ; trent ; tryn ; two can ; u <think> ; u know ; una platic
        not_a_lead	5	uniform medico ; us <consume> ; us ~drink ; usd ; use drug ; usted a ; usted el
        not_a_lead	5	usted par ; van <drive> ; van driv ; veo lo ; vi que ; video ; visitarl ; voluntari
        not_a_lead	5	want record ; want ~per ; ward in ; warranty pres ; was rud ; wasap ; we <vendor>
        not_a_lead	5	we com ; we fix ; we manufactur ; we sel ; we send ; web ; weight ; wer the
        not_a_lead	5	what <home> ; wheth my ; who <die> ; whoev <go> ; why peopl ; wildlif ; with <hit>
        not_a_lead	5	with assaultiv ; with whoev ; wk of ; wonder if ; would a ; would lik ; wt ; y va
        not_a_lead	5	ya pag ; year clean ; you bil ; you buy ; you in ; you see ; your <church>
        not_a_lead	5	your garden ; your overnight ; your park ; your team ; ~<angry> just
        not_a_lead	5	~<appointment> <clinician> ; ~<clinician> <clinician> ; ~<consume> <take>
        not_a_lead	5	~<consume> by ; ~<consume> ~<consume> ; ~<drug> <play> ; ~<drug> ~<consume>
        not_a_lead	5	~<job> ~for ; ~<need> ~<appointment> ; ~<need> ~a ; ~<need> ~cambi ; ~<say> 0
        not_a_lead	5	~<stop> ~mi ; ~<take> ~them ; ~<year> <sober> ; ~add ; ~alcohol no ; ~anxiety
        not_a_lead	5	~any ~servic ; ~cambi ; ~cambi ~mi ; ~credit ; ~ct ; ~dej ~mi ; ~drink or ; ~es aqui
        not_a_lead	5	~es ~drog ; ~for ~my ; ~ins ; ~is ~on ; ~mi ~<appointment> ; ~mi ~cit
        not_a_lead	5	~necesit ~cambi ; ~need ~a ; ~need ~treatment ; ~one with ; ~per ; ~pt her ; ~sneez
        not_a_lead	5	~thc
        not_a_lead	4	% on ; *backToUse:hypothetical ; *caller:hypothetical ; *outpatientDuring
        not_a_lead	4	*service:hypothetical ; *thirdParty.opensNote ; *treatmentNeed:negated ; + <color>
        not_a_lead	4	+ <stimulant> ; + <treatment> ; + talk ; / <say> ; / deny ; / thursday ; 0
        not_a_lead	4	0 <count> ; 0 <limp> ; 0 <media> ; 0 <photo> ; 0 <water> ; 0 admit ; 0 da ; 0 drop
        not_a_lead	4	0 hour ; 0 possession ; 0 stab ; <afraid> <job> ; <afraid> desd ; <afraid> no
        not_a_lead	4	<afraid> sinc ; <afraid> ~<consume> ; <alcohol> ~<alcohol> ; <amount> ly
        not_a_lead	4	<angry> <crowd> ; <angry> management ; <angry> thi ; <angry> to
        not_a_lead	4	<appointment> <last> ; <appointment> <night> ; <appointment> de ; <appointment> for
        not_a_lead	4	<ask> <clinician> ; <ask> <medicine> ; <ask> <record> ; <ask> <stop> ; <ask> su
        not_a_lead	4	<asleep> <crowd> ; <blood> 0 ; <blood> <leave> ; <bodypart> <insurance>
        not_a_lead	4	<bodypart> <medicine> ; <bodypart> are ; <bodypart> replac ; <bodysound> ; <breath> +
        not_a_lead	4	<buy> <job> ; <buy> <phone> ; <calm> <insurance> ; <clinician> <fall>
        not_a_lead	4	<clinician> con ; <clinician> ii ; <colleague> ; <colleague> <partner>
        not_a_lead	4	<colleague> <sober> ; <consume> <consume> ; <consume> for ; <consume> just
        not_a_lead	4	<consume> nad ; <container> <clothes> ; <container> my ; <container> sin
        not_a_lead	4	<continue> havent ; <crash> with ; <crowd> <clean> ; <crowd> <happy> ; <crowd> de
        not_a_lead	4	<crowd> se ; <crowd> ~<need> ; <day> <go> ; <day> <insurance> ; <day> at
        not_a_lead	4	<die> <ask> ; <die> <promise> ; <drive> are ; <drive> wont ; <drug> <need>
        not_a_lead	4	<drug> <play> ; <drug> ni ; <drug> noth ; <drug> so ; <drug> ~<alcohol>
        not_a_lead	4	<eat> <bodypart> ; <eat> im ; <eat> just ; <fall> <medicine> ; <feel> ~<drug>
        not_a_lead	4	<friend> <opening> ; <furniture> back ; <give> <clean> ; <give> <clinician>
        not_a_lead	4	<give> <illness> ; <give> card ; <give> fre ; <give> servici ; <go> <soon>
        not_a_lead	4	<go> pacient ; <happy> to ; <headface> go ; <headface> is ; <hear> has
        not_a_lead	4	<home> <write> ; <hospital> <last> ; <illness> <need> ; <insurance> <alcohol>
        not_a_lead	4	<insurance> <go> ; <insurance> <record> ; <job> <afraid> ; <job> <angry>
        not_a_lead	4	<job> <media> ; <job> her ; <key> <build> ; <key> <treatment> ; <key> for
        not_a_lead	4	<kill> <give> ; <kill> your ; <law> <ask> ; <law> <record> ; <law> <stimulant>
        not_a_lead	4	<law> duc ; <media> ; <media> <emergency> ; <media> <stimulant> ; <media> con
        not_a_lead	4	<media> re ; <media> y ; <medicine> <colleague> ; <medicine> <money>
        not_a_lead	4	<medicine> <wait> ; <moment> they ; <money> ; <money> <always> ; <money> <past>
        not_a_lead	4	<month> <money> ; <need> <angry> ; <need> <consume> ; <need> <container>
        not_a_lead	4	<need> <count> ; <need> anyon ; <need> id ; <need> our ; <need> the ; <need> whoev
        not_a_lead	4	<need> yes ; <need> ~<job> ; <needle> <fall> ; <night> only ; <official> <fire>
        not_a_lead	4	<opioid> <appointment> ; <opioid> <die> ; <order> <consume>
        not_a_lead	4	<outdoors> <appointment> ; <outdoors> just ; <partner> <week> ; <partner> already
        not_a_lead	4	<photo> <night> ; <photo> <school> ; <play> <rope> ; <play> club ; <play> onlin
        not_a_lead	4	<play> ya ; <record> <clinician> ; <record> <daytime> ; <record> <insurance>
        not_a_lead	4	<record> <need> ; <record> <vendor> ; <record> a ; <relapse> prevention
        not_a_lead	4	<remember> <stranger> ; <room> 0 ; <room> mount ; <room> por ; <rope> <happy>
        not_a_lead	4	<sad> desd ; <say> <insurance> ; <say> <key> ; <say> cant ; <say> ~<height>
        not_a_lead	4	<school> <hospital> ; <school> <school> ; <school> coord ; <shame> <stranger>
        not_a_lead	4	<sick> <night> ; <sober> ; <sober> <promise> ; <sober> and ; <soon> of ; <start> any
        not_a_lead	4	<stimulant> <outdoors> ; <stimulant> <phone> ; <take> <home> ; <take> pres
        not_a_lead	4	<think> pleas ; <think> what ; <think> ~my ; <trade> <see> ; <trade> en ; <trade> o
        not_a_lead	4	<trade> par ; <trade> sit ; <treatment> $ ; <treatment> <lock>
        not_a_lead	4	<treatment> directory ; <try> <medicine> ; <vendor> <appointment>
        not_a_lead	4	<vendor> <emergency> ; <vendor> <photo> ; <vendor> <school> ; <vendor> en
        not_a_lead	4	<vendor> for ; <wait> her ; <wait> mi ; <week> <hear> ; <withdrawal> and
        not_a_lead	4	<write> <give> ; <write> inf ; <write> un ; <write> wher ; <year> behind ; a cook
        not_a_lead	4	a gambl ; a pan ; a pickup ; a pilot ; a plaqu ; a sandbag ; a shot ; a substanc
        not_a_lead	4	a therapist ; a vide ; a volunte ; a written ; a ~drink ; about com ; accurat
        not_a_lead	4	addiction on ; addres to ; adict al ; admit mon ; aduan ; ahi ; ai <say> ; ai <trade>
        not_a_lead	4	ai receptionist ; al dia ; al viern ; alumn ; alumni coord ; an <give> ; and bleach
        not_a_lead	4	and busc ; and detox ; and discharg ; and lvn ; and mom ; and teach ; and then
        """
}
