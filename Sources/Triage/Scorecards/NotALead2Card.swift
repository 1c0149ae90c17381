extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	7	car in ; card <moment> ; card current ; carpet clean ; check ; check a ; cigar
        not_a_lead	7	cigaret ; circl ; clic ; click <moment> ; click now ; clt ; clt want ; cociner con
        not_a_lead	7	cold cal ; comfortabl with ; competitor are ; completion let ; counsel ; credential
        not_a_lead	7	cuand estuv ; cup by ; current iop ; current res ; dat of ; de <drug> ; de cociner
        not_a_lead	7	de experienci ; de limpiez ; de orin ; de voluntari ; deadlin 0 ; del <record> ; delg
        not_a_lead	7	dentur ; differential ; disability form ; discharg in ; discharg last ; doe <buy>
        not_a_lead	7	doe purchas ; dog ate ; dont ~drink ; doordash at ; dr ; droga ni ; due friday
        not_a_lead	7	el <stimulant> ; el cigar ; enfermeri ; est <treatment> ; estan ahi ; estudiant de
        not_a_lead	7	estuv intern ; ever <asleep> ; exampl / ; executiv ; familia ; fath ask ; fax my
        not_a_lead	7	fee ; first <month> ; first month ; folk on ; folk to ; for rehab ; for thur
        not_a_lead	7	for weight ; forward thi ; fre spin ; from <month> ; from feb ; from us ; garantiz
        not_a_lead	7	giv away ; grad want ; gum are ; guy again ; has <law> ; hav non ; hes ok
        not_a_lead	7	his <wait> ; his bday ; hoodi ; hoodi and ; hora de ; hrs thi ; hypnotist in
        not_a_lead	7	i cancel ; in <drug> ; in act ; in chapt ; interview somebody ; journalism student
        not_a_lead	7	la pueden ; las maquinita ; licensur ; limpiez de ; liv detox ; mad thirty
        not_a_lead	7	maquinita ; me mud ; melt ; mft ; mft traine ; mi <last> ; mi estanci ; mi tratamient
        not_a_lead	7	mi ultim ; minut with ; mixup ; mother ; msg re ; naloxon train ; need let ; need tax
        not_a_lead	7	nev got ; ni alcohol ; no ~sal ; of googl ; on background ; on camer ; on sepulved
        not_a_lead	7	open by ; oth <partner> ; our podcast ; our rotary ; out if ; owe child ; oyster
        not_a_lead	7	pad ; panic attack ; pap on ; paper for ; par baj ; par limpiez ; par los
        not_a_lead	7	personal de ; pest ; phon charg ; pleas <go> ; por caj ; por nuestr ; practicum hour
        not_a_lead	7	pric on ; prison for ; psychiatric ; pt <always> ; pt <furniture> ; pt dai
        not_a_lead	7	pueden mand ; que dig ; re night ; re student ; recamarer ; recomendacion ; regal rop
        not_a_lead	7	relat ; relocat from ; rep with ; represent the ; retain in ; revenu ; reverend
        not_a_lead	7	revok ; ribbon <week> ; ribbon week ; risk fre ; rn <night> ; rn night ; send resum
        not_a_lead	7	serv ask ; si <job> ; si contratan ; sin ~<money> ; sin ~<outdoors> ; somo
        not_a_lead	7	sophomor at ; soy estudiant ; sra busc ; su personal ; superbil for ; sus <colleague>
        not_a_lead	7	suy ; tactical ; tap <amount> ; tap bit ; the copay ; the legion ; the ~<appointment>
        not_a_lead	7	ther until ; thesi ; thirty lap ; tiktok ; to whom ; told we ; tourist ; tue group
        not_a_lead	7	ua result ; una tare ; ur ; usa nad ; usted <see> ; usted ven ; vanity ; vap just
        not_a_lead	7	ven eso ; vendemo ; ventur ; want 0 ; want dmv ; want itemiz ; want pt
        not_a_lead	7	want referral ; we <photo> ; we build ; we operat ; we pay ; we plac ; wed band
        not_a_lead	7	when doe ; when is ; with director ; with our ; wont <job> ; wrong ; wrong plac
        not_a_lead	7	you <insurance> ; you <see> ; you charg ; you only ; you sel ; your <furniture>
        not_a_lead	7	your <order> ; your <outdoors> ; your clinical ; your floor ; your roof ; your team
        not_a_lead	7	your van ; ~<drug> <amount> ; ~<drug> <consume> ; ~<drug> <play> ; ~<write> for
        not_a_lead	7	~charg ; ~deposit ; ~quier ~ayud ; ~se ~<drug> ; ~se ~drog ; ~the ~counselor
        not_a_lead	7	~writ for
        not_a_lead	6	# and ; % of ; % off ; *arrests:hypothetical ; / el ; 0 dollar ; 0 each ; 0 int
        not_a_lead	6	0 lb ; 0 minut ; 0 practicum ; 0 through ; 0 word ; 0 x ; <alcohol> 0
        not_a_lead	6	<alcohol> <opioid> ; <alcohol> club ; <appointment> <official>
        not_a_lead	6	<bodypart> <furniture> ; <breath> <opening> ; <build> your ; <buy> par
        not_a_lead	6	<clean> <promise> ; <clean> o ; <clinician> <school> ; <clinician> <treatment>
        not_a_lead	6	<clinician> par ; <clothes> <need> ; <clothes> omeg ; <clothes> you
        not_a_lead	6	<consume> <drug> ; <consume> anyth ; <container> <blood> ; <continue> bien
        not_a_lead	6	<count> <treatment> ; <count> off ; <crowd> <child> ; <crowd> <sad>
        not_a_lead	6	<day> <appointment> ; <die> <die> ; <drive> <crowd> ; <drive> de ; <drive> or
        not_a_lead	6	<drive> spot ; <drug> only ; <drug> test ; <eat> <drug> ; <eat> <illness>
        not_a_lead	6	<give> <clinician> ; <give> <clothes> ; <give> <insurance> ; <give> pas
        not_a_lead	6	<height> <year> ; <hospital> <drug> ; <hospital> rep ; <insurance> <month>
        not_a_lead	6	<insurance> list ; <insurance> my ; <job> ahi ; <law> <hear> ; <law> for
        not_a_lead	6	<leave> <law> ; <media> with ; <moment> <clinician> ; <moment> <colleague>
        not_a_lead	6	<moment> las ; <moment> thi ; <money> <appointment> ; <month> <insurance> ; <need> 0
        not_a_lead	6	<need> don ; <need> dr ; <need> pt ; <official> <gun> ; <opioid> test ; <partner> of
        not_a_lead	6	<photo> <treatment> ; <record> <clinician> ; <record> <lock> ; <record> <official>
        not_a_lead	6	<room> o ; <rope> resistant ; <say> <buy> ; <school> <phone> ; <sober> <treatment>
        not_a_lead	6	<stop> your ; <take> su ; <think> <try> ; <think> about ; <think> youv
        not_a_lead	6	<tool> <continue> ; <trade> <threat> ; <trade> has ; <trade> nev
        not_a_lead	6	<treatment> <afraid> ; <treatment> <hot> ; <treatment> <need> ; <treatment> com
        not_a_lead	6	<treatment> just ; <try> the ; <vendor> <alcohol> ; <vendor> <clinician>
        not_a_lead	6	<vendor> <need> ; <vendor> by ; <vendor> from ; <volunteer> ; <volunteer> <clinician>
        not_a_lead	6	<year> <emergency> ; <year> experienc ; a <stimulant> ; a bereavement ; a brown
        not_a_lead	6	a gray ; a guest ; a pair ; a register ; a subpoen ; a sweat ; a tech ; abril y
        not_a_lead	6	addict to ; agency ; ahi mi ; al instant ; al juev ; al wasap ; am <official>
        not_a_lead	6	am barrist ; an od ; and <treatment> ; aniversari ; answ fiv ; anuncio en
        not_a_lead	6	any <appointment> ; anyth myself ; app ; arrangement ; at cost ; awarenes walk
        not_a_lead	6	banan ; barrist ; bed that ; been select ; belov i ; bht ; bilingu ; blanket and
        not_a_lead	6	blog ; bring the ; bus leav ; by spr ; cadc i ; can from ; carniceri ; cart que
        not_a_lead	6	click <amount> ; client car ; clos <day> ; club <amount> ; cocain it ; colchon
        not_a_lead	6	comment on ; con <drive> ; con licenci ; con problema ; consul ; copenhagen ; copi
        not_a_lead	6	copy of ; counselor for ; cpap + ; cut 0 ; cvs on ; dad want ; dat i ; day a
        not_a_lead	6	day pilot ; de adicto ; dea ; dem next ; detox center ; director re ; dm ; do drug
        not_a_lead	6	dolphin ; dond <stop> ; dond dej ; dot <job> ; dot biz ; drug test ; dugout ; edd
        not_a_lead	6	egres ; el <consume> ; el act ; el hotel ; empty bed ; en regl ; encarg de
        not_a_lead	6	enfermeri y ; episod on ; especial ; estudiant ; estuv ; even ther ; externship
        not_a_lead	6	fact check ; febrer y ; fentanyl death ; fix ; for <fall> ; for <partner>
        not_a_lead	6	for <stimulant> ; for <trade> ; for estat ; for fal ; for pay ; for practicum
        not_a_lead	6	for staf ; for your ; form clt ; fre ship ; fumig ; fumigacion ; gav them ; gir
        not_a_lead	6	grati en ; grief ; group just ; grup ; hag el ; handl your ; hasnt <hear>
        not_a_lead	6	hasnt heard ; health <school> ; hey ; hi its ; his glas ; hom own ; horari de
        not_a_lead	6	hot tub ; how do ; hrs ask ; hsa ; hydrant ; hypnosi ; i <hospital> ; i <leave>
        not_a_lead	6	i <town> ; i <unreal> ; i shadow ; i shop ; id <happy> ; ignor ; im with
        not_a_lead	6	inmigracion ; intak coordinator ; interes el ; intern ahi ; interview one ; iop pt
        not_a_lead	6	jacket in ; juntamo ; just saw ; keep receiv ; la carniceri ; la cit ; la guarderi
        not_a_lead	6	la list ; la solicitud ; la tintoreri ; la visit ; lab rep ; laps 0 ; leagu night
        not_a_lead	6	licenc ; licenci en ; ligatur resistant ; limpiez o ; lin is ; loan ; los <treatment>
        not_a_lead	6	lov to ; mailbox no ; mantenimient ; manufactur ; march stay ; mask ; me contestan
        not_a_lead	6	mes grati ; mi <appointment> ; mi <treatment> ; mi cit ; mom of ; month fre
        not_a_lead	6	muchacho que ; my <stop> ; my bad ; my discharg ; my lung ; my thesi ; my tuesday
        not_a_lead	6	nam <stimulant> ; need anyth ; need dat ; need for ; new 0 ; ninety six ; no ~<buy>
        not_a_lead	6	no ~credit ; no ~deposit ; nor deny ; not ~seek ; novelist ; numb as ; nurs agency
        not_a_lead	6	nurs of ; o <clean> ; of <partner> ; of completion ; of resident ; off <school>
        not_a_lead	6	off today ; old <insurance> ; omeg ; on payrol ; on vin ; one digit ; opioid and
        not_a_lead	6	or <say> ; or has ; or him ; oral ; our <money> ; our <vendor> ; our firm
        not_a_lead	6	overdos awarenes ; own of ; par eso ; par familiar ; paralegal ; parch ; parent circl
        not_a_lead	6	pay per ; percent of ; phon sinc ; pkg ; plac <clinician> ; platicarl ; pleas correct
        not_a_lead	6	pm group ; pm with ; point me ; por <container> ; portal lock ; pound sinc
        not_a_lead	6	practicum spot ; prn ; problema de ; psicolog ; psychiatric <clinician>
        not_a_lead	6	pt <partner> ; pt her ; pt mom ; puerc ; quilt guild ; quisieramo ; rat +
        not_a_lead	6	record custodian ; referenc ; referral arrangement ; regalamo ; rehabilitacion de
        not_a_lead	6	relocat ; report from ; report local ; resistant <opening> ; resistant door ; result
        not_a_lead	6	retain and ; retir de ; rid along ; right <phone> ; right numb ; rolex omeg ; rop de
        not_a_lead	6	run anyth ; seek a ; sex ; shal ; ship <day> ; shop has ; sin ~<furniture> ; sin ~bur
        not_a_lead	6	slash ; slot at ; softwar for ; sol quier ; somewher official ; spin no ; star review
        not_a_lead	6	stil open ; story on ; strang and ; su <hospital> ; su <treatment> ; su clinic
        not_a_lead	6	support grp ; tare ; tech who ; ten <ask> ; ten question ; term <write> ; term pap
        not_a_lead	6	the patch ; the sub ; the transf ; thi field ; thi lin ; til sat ; to aunt
        not_a_lead	6	to clinical ; to fentanyl ; to pt ; tonight group ; tra ; treat ; treatment cent
        not_a_lead	6	tri the ; tuesday at ; two messag ; una agenci ; us <give> ; use anyth ; usted el
        not_a_lead	6	vacant ; van <drive> ; van driv ; vend uniform ; want ; want don ; want la ; wasap
        not_a_lead	6	we <rail> ; we bury ; we manufactur ; we send ; we train ; weight ; who <die>
        not_a_lead	6	who <height> ; who <insurance> ; who doe ; wil return ; wildlif ; wont <start>
        not_a_lead	6	wrongful ; wrongful <die> ; wrongful death ; year experienc ; yest ; you <moment>
        not_a_lead	6	you do ; you in ; you owe ; your <give> ; your company ; your county ; your gift
        not_a_lead	6	your kitchen ; your med ; your medical ; your newslet ; your park ; your tech
        not_a_lead	6	your ~medical ; zyn pouch ; ~<clinician> <see> ; ~<consume> <consume> ; ~<drug> just
        not_a_lead	6	~<drug> not ; ~add ; ~alcohol ; ~alcohol no ; ~anxiety ; ~beb ni ; ~bur ; ~credit
        not_a_lead	6	~director ; ~drink ; ~drog ; ~hay <drug> ; ~interest ; ~medical ~<colleague>
        not_a_lead	6	~medical ~director ; ~oth <need> ; ~substanc ; ~ther ~for
        not_a_lead	5	*clientAdmin ; *number.2 ; *otherService.gambling:other_experiencer
        not_a_lead	5	*otherService.lowSpirits ; *service:hypothetical ; / <container> ; / thursday ; 0 #
        not_a_lead	5	0 <insurance> ; 0 <vendor> ; 0 admit ; 0 oclock ; <afraid> ~<drug> ; <amount> exampl
        not_a_lead	5	<amount> your ; <appointment> <clinician> ; <appointment> <moment>
        not_a_lead	5	<appointment> <school> ; <appointment> de ; <appointment> del ; <bodypart> <continue>
        not_a_lead	5	<bodypart> replac ; <caretaking> eso ; <child> refus ; <church> <school>
        not_a_lead	5	<clinician> <record> ; <clinician> <rope> ; <clinician> bilingu ; <clinician> p
        not_a_lead	5	<clinician> read ; <clothes> <stranger> ; <clothes> aft ; <cold> <phone>
        not_a_lead	5	<colleague> <insurance> ; <colleague> <month> ; <consume> or ; <container> <money>
        not_a_lead	5	<container> par ; <container> por ; <container> whil ; <continue> est
        not_a_lead	5	<continue> open ; <crowd> <afraid> ; <day> <remember> ; <day> <volunteer> ; <day> can
        not_a_lead	5	<die> <emergency> ; <die> <money> ; <drive> are ; <drug> <container>
        not_a_lead	5	<drug> <record> ; <drug> noth ; <drug> to ; <eat> handl ; <eat> im
        not_a_lead	5	<emergency> <buy> ; <emergency> <need> ; <emergency> <school> ; <furniture> servic
        not_a_lead	5	<give> <illness> ; <give> lin ; <go> anyth ; <happy> com ; <happy> dear ; <hear> +
        not_a_lead	5	<hear> <clinician> ; <illness> <need> ; <insurance> <always> ; <insurance> <see>
        not_a_lead	5	<insurance> ur ; <job> <afraid> ; <key> <build> ; <kin> check ; <last> <colleague>
        not_a_lead	5	<law> <record> ; <limp> <day> ; <media> <crowd> ; <media> <write> ; <medicine> <need>
        not_a_lead	5	<medicine> <see> ; <medicine> list ; <medicine> rec ; <moment> <money>
        not_a_lead	5	<moment> <year> ; <money> <past> ; <money> <record> ; <month> <money>
        not_a_lead	5	<month> <record> ; <need> <afraid> ; <need> <last> ; <need> anyth
        not_a_lead	5	<official> <appointment> ; <official> <official> ; <outdoors> com ; <outdoors> we
        not_a_lead	5	<pain> <stimulant> ; <palecolor> <clothes> ; <palecolor> <limp> ; <pet> <clinician>
        not_a_lead	5	<pet> <drug> ; <pet> <treatment> ; <photo> <photo> ; <photo> <school> ; <play> no
        not_a_lead	5	<play> onlin ; <record> ; <record> <gun> ; <record> <stop> ; <record> <wait>
        not_a_lead	5	<record> de ; <record> p ; <remember> <caretaking> ; <room> mount ; <say> <stimulant>
        not_a_lead	5	<school> sobr ; <school> who ; <see> <clinician> ; <seizure> and ; <seizure> y
        not_a_lead	5	<shame> <think> ; <sober> nin ; <stimulant> <phone> ; <think> pleas ; <think> we
        not_a_lead	5	<tool> <home> ; <town> we ; <trade> <year> ; <treatment> $ ; <treatment> <colleague>
        not_a_lead	5	<treatment> <see> ; <vendor> <emergency> ; <vendor> for ; <vendor> of
        not_a_lead	5	<volunteer> for ; <week> <go> ; <week> <hear> ; <write> inf ; <write> ~<write>
        not_a_lead	5	<year> <see> ; <year> exp ; a documentary ; a donation ; a group ; a j ; a paid
        not_a_lead	5	a piec ; a quot ; a resident ; a shot ; a substanc ; a treatment ; a van ; a ~drink
        not_a_lead	5	about <job> ; about addiction ; about rehab ; acros our ; adiccion ; aduan
        not_a_lead	5	agent for ; ahi <need> ; alcohol rehab ; alimento ; all a ; already paid
        not_a_lead	5	alumni newslet ; amor garantiz ; an <media> ; an articl ; an open ; and <media>
        not_a_lead	5	and alcohol ; and blanket ; and bleach ; and teach ; apoy par ; application ; ask is
        not_a_lead	5	atienden eso ; attack sinc ; atty offic ; audit of ; aut ; awarenes ; back by
        not_a_lead	5	befor midnight ; behind your ; being look ; belov ; bev ; bil to ; bodeg y ; bond
        not_a_lead	5	box i ; boy to ; bring ; busc es ; busc psicolog ; buy our ; by for ; cam 0 ; cama
        not_a_lead	5	camera ; can send ; cancel me ; car she ; care ; cas in ; cent ; cent a ; cent for
        not_a_lead	5	center that ; certifi in ; chamar de ; charact ; child support ; chof que
        not_a_lead	5	church collect ; cigar nad ; city plan ; client and ; client on ; club is ; cobija y
        not_a_lead	5	colchon par ; collect coat ; collect them ; comment by ; commerc <always>
        not_a_lead	5	completion for ; complianc offic ; compliant ; con <pill> ; con pastilla ; confirm or
        not_a_lead	5	congratulation dear ; constanci ; constanci de ; contract ; convulsion y ; cook for
        not_a_lead	5	correo ; cosa del ; could someon ; counsellor ; d/c tue ; danny ; dat in ; dbt ; de $
        not_a_lead	5	de alimento ; de correo ; de kind ; de mantenimient ; de portal ; de publicidad
        not_a_lead	5	de transit ; deadlin is ; deal on ; death suit ; deb ; decedent ; deni any ; desd tu
        not_a_lead	5	detail <drive> ; detail car ; detox floor ; detox tea ; detox the ; detox unit
        not_a_lead	5	dietitian ; discharg ; do them ; doctor for ; doctoral ; domain ; donation ; dond and
        not_a_lead	5	dond la ; dont ~<consume> ; dos mes ; doubl your ; dr okafor ; dr pham ; dur her
        not_a_lead	5	eat disord ; el comprobant ; el consul ; en crypt ; encin ; endorsement ; entregamo
        not_a_lead	5	entrevist ; escrib inf ; experienc and ; extend ; facility ; feb stay
        not_a_lead	5	fentanyl strip ; fentanyl two ; fil <furniture> ; fil bed ; first <container> ; foc
        not_a_lead	5	food handl ; for <kin> ; for first ; for mother ; for weekend ; for ~the
        not_a_lead	5	forklift and ; from <last> ; from august ; from last ; fum ; get past ; glas in
        not_a_lead	5	googl list ; guest of ; h / ; habl with ; hacemo ; half off ; handl card ; handl of
        not_a_lead	5	has <phone> ; headshot ; her <kill> ; hir night ; homeowner in ; husband in
        not_a_lead	5	hypnosi for ; i complet ; im comfortabl ; in <trade> ; in addiction ; intern for
        not_a_lead	5	interview last ; is <crowd> ; is check ; is he ; itemiz bil ; jacket ; jackknif
        not_a_lead	5	join the ; just for ; karen ; kne replac ; kyl ; la aduan ; la ferreteri ; la terapi
        not_a_lead	5	las vacuna ; last heard ; lat <night> ; le <remember> ; le olv ; left two ; legion
        not_a_lead	5	let to ; let with ; licenci de ; limpiez en ; linen servic ; locum ; look twic
        not_a_lead	5	lunch lady ; marca ; marguerit ; may want ; me escap ; me siguen ; me stop
        not_a_lead	5	memory car ; memory of ; mes y ; mgr not ; mgr to ; mi terc ; might one ; mij ya
        not_a_lead	5	min by ; mis de ; month guarante ; mount <emergency> ; mov thur ; msw student
        not_a_lead	5	muj que ; muri por ; must go ; my cpr ; my gum ; my lead ; my msw ; my prescription
        not_a_lead	5	my record ; nam person ; navy <clinician> ; navy corpsman ; need practicum ; nev hav
        not_a_lead	5	new therapist ; next of ; ni ~<alcohol> ; nicotin pouch ; night prefer ; nin mas
        not_a_lead	5	nobody <phone> ; not ~<drug> ; nov 0 ; numb was ; o limpiez ; o pas ; of $ ; of kin
        not_a_lead	5	of whoev ; off <month> ; omeg <insurance> ; omeg carri ; on sob ; one off ; only noth
        not_a_lead	5	operat <amount> ; or deny ; our catalog ; ourselv ; own <law> ; pag por ; pallet
        not_a_lead	5	panel <container> ; panel cup ; panel for ; par <clean> ; pas por ; patient
        not_a_lead	5	patient at ; payrol ; ped de ; peer specialist ; perdon me ; personal ; phd
        not_a_lead	5	play fortnit ; pm <day> ; portal arm ; pres telegram ; prim est ; probat ; professor
        not_a_lead	5	psych <clinician> ; psych tech ; publicidad ; purchas mgr ; q lo ; rais <furniture>
        not_a_lead	5	rais bed ; re <sedative> ; recepcionist ; record of ; registr ; renat ; rep ; request
        not_a_lead	5	reset ; retir paramedic ; revis el ; reviv dead ; rm 0 ; rob me ; room 0
        not_a_lead	5	room without ; roommat ther ; sali del ; scout ; second year ; security at ; send our
        not_a_lead	5	senior <money> ; sherif dispatch ; short a ; show your ; si ahi ; si mi ; signatur
        not_a_lead	5	slot ; sob in ; sobriety dat ; softwar want ; somo del ; son <drug> ; soy <clinician>
        not_a_lead	5	spiritual ; sra pregunt ; stil hav ; su edifici ; su sal ; summary to ; suppli
        not_a_lead	5	tak traine ; tare sobr ; tech post ; telegram ; telehealth ; teng experienci ; terri
        not_a_lead	5	test the ; the alley ; the alumni ; the animal ; the finish ; the hotel
        not_a_lead	5	the lifeguard ; the mang ; the public ; the rat ; the vet ; thi <say> ; tienen grup
        not_a_lead	5	tienen psicolog ; tim <job> ; to <give> ; to explain ; to fri ; to ~<give>
        not_a_lead	5	told wrong ; tox lab ; toxicology ; toxicology lab ; tra de ; traemo ; treatment hous
        not_a_lead	5	tryn ; tu <phone> ; tuesday / ; two can ; tx in ; u <think> ; u know ; ua <record>
        not_a_lead	5	uniform medico ; usd ; use drug ; usted a ; usted par ; vacant par ; video
        not_a_lead	5	visit can ; visitarl ; voluntari ; wal mount ; want record ; want supervisor
        not_a_lead	5	want visit ; ward in ; wardrob ; warranty pres ; was nam ; was rud ; we <vendor>
        not_a_lead	5	we com ; we fight ; we fix ; we sel ; wer the ; what <home> ; whoev <go> ; whoev run
        not_a_lead	5	why peopl ; wif pick ; with <afraid> ; with <hit> ; with assaultiv ; with whoev
        not_a_lead	5	within 0 ; wk of ; wonder if ; would a ; would lik ; wt ; wt los ; y va ; ya pag
        not_a_lead	5	year clean ; you bil ; you buy ; you our ; your <church> ; your <colleague>
        not_a_lead	5	your <insurance> ; your agent ; your city ; your director ; your garden
        not_a_lead	5	~<alcohol> no ; ~<angry> just ; ~<consume> by ; ~<consume> ~<drug> ; ~<go> in
        not_a_lead	5	~<job> <say> ; ~<job> ~for ; ~<kin> ~<treatment> ; ~<say> <moment>
        not_a_lead	5	~<treatment> <month> ; ~drink or ; ~duerm desd ; ~es aqui ; ~es ~drog ; ~ins ; ~sneez
        not_a_lead	5	~substanc at ; ~the ~<clinician> ; ~used ~a ; ~work ~for ; él desd
        not_a_lead	4	% on ; *caller:hypothetical ; *jobSeeker:other_experiencer
        not_a_lead	4	*otherService.tobacco:hypothetical ; *outpatientDuring ; *thirdParty.opensNote
        not_a_lead	4	*treatmentNeed:negated ; + <color> ; + <stimulant> ; + <treatment> ; + <write>
        not_a_lead	4	+ talk ; / <say> ; / deny ; 0 ; 0 <count> ; 0 <crowd> ; 0 <media> ; 0 <money>
        not_a_lead	4	0 <photo> ; 0 <water> ; 0 da ; 0 drop ; 0 hour ; 0 possession ; 0 stab
        not_a_lead	4	<afraid> <job> ; <afraid> desd ; <afraid> no ; <afraid> sinc ; <afraid> ~<consume>
        not_a_lead	4	<alcohol> <amount> ; <alcohol> <vendor> ; <amount> <ask> ; <amount> ly
        not_a_lead	4	<angry> <crowd> ; <angry> management ; <angry> to ; <appointment> <last>
        not_a_lead	4	<appointment> <night> ; <appointment> for ; <ask> <medicine> ; <ask> <record>
        not_a_lead	4	<ask> <stop> ; <ask> su ; <asleep> <crowd> ; <blood> 0 ; <blood> <leave>
        not_a_lead	4	<bodypart> <insurance> ; <bodypart> <medicine> ; <bodysound> ; <bodysound> <hear>
        not_a_lead	4	<breath> + ; <buy> <job> ; <church> junt ; <church> san ; <clean> en
        not_a_lead	4	<clinician> <fall> ; <clinician> a ; <clinician> con ; <clinician> ii
        not_a_lead	4	<clothes> <room> ; <colleague> ; <colleague> <appointment> ; <colleague> <partner>
        not_a_lead	4	<colleague> <sober> ; <colleague> pas ; <colleague> rns ; <colleague> sinc
        not_a_lead	4	<consume> <consume> ; <consume> for ; <consume> just ; <consume> nad
        not_a_lead	4	<container> behind ; <container> my ; <container> sin ; <continue> hasnt
        not_a_lead	4	<continue> havent ; <crash> with ; <crowd> <clean> ; <crowd> <sober>
        not_a_lead	4	<crowd> <withdrawal> ; <crowd> de ; <crowd> se ; <day> <go> ; <day> at
        not_a_lead	4	<die> <clinician> ; <die> <outdoors> ; <die> <pill> ; <die> <promise>
        not_a_lead	4	<drive> <start> ; <drive> she ; <drug> <need> ; <drug> <play> ; <drug> so
        not_a_lead	4	<drug> ~<alcohol> ; <eat> <bodypart> ; <eat> just ; <fall> <medicine> ; <fire> <year>
        not_a_lead	4	<friend> <count> ; <friend> <opening> ; <furniture> back ; <give> <clean>
        not_a_lead	4	<give> card ; <give> fre ; <give> servici ; <go> <soon> ; <go> pacient ; <happy> to
        not_a_lead	4	<headface> go ; <hear> has ; <home> <write> ; <hospital> <last> ; <illness> <say>
        not_a_lead	4	<insurance> <go> ; <insurance> <record> ; <insurance> for ; <insurance> stmt
        not_a_lead	4	<job> <angry> ; <job> <media> ; <job> clos ; <job> her ; <kill> deal ; <kill> your
        not_a_lead	4	<law> <ask> ; <law> <room> ; <law> <stimulant> ; <law> duc ; <media>
        not_a_lead	4	<media> <school> ; <media> <stimulant> ; <media> con ; <media> re ; <media> y
        not_a_lead	4	<medicine> + ; <medicine> <colleague> ; <medicine> <money> ; <medicine> <wait>
        not_a_lead	4	<moment> they ; <money> ; <month> <hear> ; <need> <angry> ; <need> <consume>
        not_a_lead	4	<need> <container> ; <need> <count> ; <need> <law> ; <need> anyon ; <need> id
        not_a_lead	4	<need> nam ; <need> quien ; <need> the ; <need> una ; <need> whoev ; <night> only
        not_a_lead	4	<official> <fire> ; <opioid> <appointment> ; <order> <consume> ; <order> list
        not_a_lead	4	<outdoors> <say> ; <partner> <week> ; <partner> already ; <partner> lik
        not_a_lead	4	<phone> <drug> ; <photo> <crowd> ; <photo> <night> ; <play> <drive> ; <play> <rope>
        not_a_lead	4	<play> club ; <record> <daytime> ; <record> <vendor> ; <record> a ; <record> how
        not_a_lead	4	<remember> <stranger> ; <room> 0 ; <room> por ; <rope> <happy> ; <sad> desd
        not_a_lead	4	<say> <insurance> ; <say> <key> ; <say> cant ; <say> ~<height> ; <school> <hospital>
        not_a_lead	4	<school> coord ; <see> <afraid> ; <see> <job> ; <see> al ; <see> us
        not_a_lead	4	<seizure> <awake> ; <shame> <stranger> ; <sick> <night> ; <sober> ; <sober> <promise>
        not_a_lead	4	<sober> and ; <soon> of ; <start> any ; <stimulant> with ; <stranger> <illness>
        not_a_lead	4	<take> <year> ; <take> pres ; <think> what ; <town> <promise> ; <town> <room>
        not_a_lead	4	<trade> <see> ; <trade> <take> ; <trade> en ; <trade> o ; <trade> par ; <trade> sit
        not_a_lead	4	<treatment> <unreal> ; <treatment> directory ; <treatment> to ; <try> <medicine>
        not_a_lead	4	<unreal> one ; <vendor> <appointment> ; <vendor> <go> ; <vendor> <photo>
        not_a_lead	4	<vendor> <school> ; <vendor> en ; <volunteer> <day> ; <wait> <insurance>
        not_a_lead	4	<wait> <last> ; <wait> mi ; <week> ~<think> ; <withdrawal> and ; <write> <law>
        not_a_lead	4	<write> <money> ; <write> un ; <write> wher ; a circl ; a gambl ; a pan ; a pilot
        not_a_lead	4	a plaqu ; a sampl ; a sandbag ; a therapist ; a vide ; a volunte ; a written
        not_a_lead	4	a wrongful ; a ~<clinician> ; abog de ; about com ; about fentanyl ; accept servic
        not_a_lead	4	acct ; accurat ; addiction on ; addres to ; adict al ; admit mon ; ahi ; ai <say>
        not_a_lead	4	ai <trade> ; ai receptionist ; al <phone> ; al viern ; alcohol lead ; alumn
        not_a_lead	4	alumni coord ; alumno ; an <give> ; and <clinician> ; and detox ; and discharg
        not_a_lead	4	and lvn ; and mom ; and then ; and wond ; ang management ; anoth rehab ; anxiety is
        not_a_lead	4	any <clinician> ; any <school> ; anyth just ; apuesta ; are we ; arriv ; asil ; asset
        not_a_lead	4	at midnight ; at no ; at ucl ; ate 0 ; attorney for ; auxili ; be glad ; beb en
        not_a_lead	4	bed 0 ; bed bug ; bed count ; been <insurance> ; been <sober> ; been bil
        not_a_lead	4	been chosen ; been run ; been sob ; bil from ; bil want ; bit ly ; borrow your
        not_a_lead	4	boton ; brad ; breakaway ; breath stop ; breez ; bug proof ; cadc ii ; cal ask
        """
}
