extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	7	bajamo ; been abl ; befor kne ; bil $ ; bil you ; bit exampl ; bitcoin ; bls <moment>
        not_a_lead	7	bls current ; bolsa con ; bordamo ; c/o ; cajetil ; cal stat ; cal thi ; cal want
        not_a_lead	7	car in ; carpet clean ; cessation ; check ; cigar ; cigaret ; circl ; clic
        not_a_lead	7	click <moment> ; click now ; clt ; clt want ; cociner con ; cold cal
        not_a_lead	7	comfortabl with ; competitor are ; completion let ; copay ; coron ; counsel
        not_a_lead	7	credential ; cuand estuv ; cup by ; current iop ; current res ; dat of ; de <drug>
        not_a_lead	7	de cociner ; de experienci ; de limpiez ; de orin ; de voluntari ; deadlin 0
        not_a_lead	7	del <record> ; delg ; dentur ; detox center ; differential ; discharg last
        not_a_lead	7	discharg summary ; doe <buy> ; doe purchas ; dog ate ; dont ~drink ; doordash at ; dr
        not_a_lead	7	droga ni ; due friday ; eat until ; el cigar ; enfermeri ; est <treatment>
        not_a_lead	7	estan ahi ; estudiant de ; estuv intern ; ever <asleep> ; exampl / ; executiv
        not_a_lead	7	familia ; fath ask ; fax my ; fee ; first <month> ; first month ; folk on ; folk to
        not_a_lead	7	for rehab ; for thur ; for weight ; forward thi ; fre spin ; from <month> ; from us
        not_a_lead	7	garantiz ; giv away ; grad want ; gum are ; guy again ; has <law> ; hasnt <hear>
        not_a_lead	7	hasnt heard ; hav non ; hes ok ; his <wait> ; his bday ; his glas ; hoodi ; hoodi and
        not_a_lead	7	hora de ; hrs thi ; hypnotist ; i cancel ; in act ; in chapt ; interview somebody
        not_a_lead	7	iop pt ; is she ; journalism student ; la pueden ; las maquinita ; left cpap
        not_a_lead	7	licensur ; limpiez de ; liv detox ; los <treatment> ; mad thirty ; maquinita ; me mud
        not_a_lead	7	mft ; mft traine ; mi <last> ; mi estanci ; mi tratamient ; mi ultim ; mixup ; mother
        not_a_lead	7	mr r ; msg re ; my discharg ; naloxon train ; nev got ; ni alcohol ; no ~sal
        not_a_lead	7	nurs agency ; of completion ; of googl ; of resident ; on camer ; on sepulved
        not_a_lead	7	open by ; oth <partner> ; our podcast ; our rotary ; out if ; owe child ; oyster
        not_a_lead	7	pad ; paper for ; par baj ; par limpiez ; personal de ; pest ; phon charg
        not_a_lead	7	por nuestr ; practicum hour ; pric on ; prison for ; psychiatric ; pt <always>
        not_a_lead	7	pt <furniture> ; pt dai ; pueden mand ; que dig ; re night ; re student ; recamarer
        not_a_lead	7	recomendacion ; relat ; relocat from ; rep with ; retain in ; revenu ; reverend
        not_a_lead	7	revok ; ribbon <week> ; ribbon week ; risk fre ; rn <night> ; rn night ; send resum
        not_a_lead	7	should lik ; si <job> ; si contratan ; sin ~<outdoors> ; somo ; sophomor at
        not_a_lead	7	soy estudiant ; sra busc ; star review ; su personal ; summary ; superbil for
        not_a_lead	7	sus <colleague> ; suy ; tactical ; tap <amount> ; tap bit ; the copay ; the legion
        not_a_lead	7	the ~<appointment> ; ther until ; thesi ; thirty lap ; to whom ; told we ; tourist
        not_a_lead	7	tue group ; una tare ; ur ; usa nad ; usted <see> ; usted ven ; vanity ; vap just
        not_a_lead	7	ven eso ; ventur ; visit a ; wal cabinet ; want 0 ; want dmv ; want itemiz ; want pt
        not_a_lead	7	want referral ; we <photo> ; we operat ; we plac ; wed band ; when doe ; when is
        not_a_lead	7	with director ; with our ; wont <job> ; wrong ; wrong plac ; you <see> ; you charg
        not_a_lead	7	you only ; you sel ; your <furniture> ; your <give> ; your <order> ; your <outdoors>
        not_a_lead	7	your clinical ; your floor ; your gift ; your kitchen ; your roof ; your team
        not_a_lead	7	your van ; ~<drug> <amount> ; ~<drug> <play> ; ~<write> for ; ~alcohol no ; ~charg
        not_a_lead	7	~client left ; ~deposit ; ~quier ~ayud ; ~se ~<drug> ; ~se ~drog ; ~the ~counselor
        not_a_lead	7	~writ for
        not_a_lead	6	# and ; % of ; % off ; *person:historical ; / el ; 0 dollar ; 0 int ; 0 lb ; 0 minut
        not_a_lead	6	0 practicum ; 0 through ; 0 word ; 0 x ; <alcohol> 0 ; <alcohol> <opioid>
        not_a_lead	6	<alcohol> club ; <appointment> <official> ; <bodypart> <furniture>
        not_a_lead	6	<breath> <opening> ; <build> your ; <buy> par ; <clean> <promise> ; <clean> o
        not_a_lead	6	<clinician> <school> ; <clinician> <treatment> ; <clinician> par ; <clothes> <need>
        not_a_lead	6	<clothes> omeg ; <clothes> you ; <consume> <drug> ; <consume> anyth
        not_a_lead	6	<container> <blood> ; <continue> bien ; <count> <treatment> ; <count> off
        not_a_lead	6	<crowd> <child> ; <crowd> <sad> ; <die> <die> ; <drive> <crowd> ; <drive> de
        not_a_lead	6	<drive> or ; <drive> spot ; <drug> <container> ; <drug> only ; <drug> test
        not_a_lead	6	<eat> <drug> ; <eat> <illness> ; <give> <clothes> ; <give> pas ; <height> <year>
        not_a_lead	6	<hospital> <drug> ; <hospital> rep ; <insurance> <month> ; <insurance> my ; <job> ahi
        not_a_lead	6	<last> statement ; <law> <hear> ; <law> for ; <leave> <law> ; <media> with
        not_a_lead	6	<medicine> rec ; <moment> <clinician> ; <moment> <colleague> ; <moment> las
        not_a_lead	6	<moment> thi ; <money> <appointment> ; <month> <insurance> ; <need> 0 ; <need> don
        not_a_lead	6	<need> dr ; <need> pt ; <official> <gun> ; <opioid> test ; <photo> <treatment>
        not_a_lead	6	<record> ; <record> <lock> ; <record> <official> ; <record> <stop> ; <record> p
        not_a_lead	6	<room> o ; <rope> resistant ; <say> <buy> ; <school> <phone> ; <seizure> and
        not_a_lead	6	<sober> <treatment> ; <stop> your ; <take> su ; <think> <try> ; <think> about
        not_a_lead	6	<think> youv ; <tool> <continue> ; <trade> <threat> ; <trade> has ; <trade> nev
        not_a_lead	6	<treatment> $ ; <treatment> <afraid> ; <treatment> <hot> ; <treatment> com
        not_a_lead	6	<treatment> just ; <try> the ; <vendor> <alcohol> ; <vendor> <clinician>
        not_a_lead	6	<vendor> <need> ; <vendor> from ; <volunteer> ; <volunteer> <clinician>
        not_a_lead	6	<year> <emergency> ; <year> experienc ; a <stimulant> ; a bereavement ; a brown
        not_a_lead	6	a gray ; a pair ; a register ; a resident ; a sweat ; a tech ; abril y ; addict to
        not_a_lead	6	agency ; ahi mi ; al instant ; al juev ; al wasap ; am <official> ; am barrist
        not_a_lead	6	an od ; and <treatment> ; aniversari ; answ fiv ; anuncio en ; any <appointment>
        not_a_lead	6	anyth myself ; app ; arrangement ; at cost ; awarenes walk ; banan ; barrist
        not_a_lead	6	bed that ; belov i ; bht ; bilingu ; blanket and ; blog ; bring the ; bus leav
        not_a_lead	6	by spr ; cadc i ; can from ; carniceri ; cart que ; center that ; click <amount>
        not_a_lead	6	client car ; client on ; clos <day> ; club <amount> ; cocain it ; colchon
        not_a_lead	6	comment on ; con <drive> ; con licenci ; con problema ; consul ; copenhagen ; copi
        not_a_lead	6	copy of ; counselor for ; cut 0 ; cvs on ; dad want ; day a ; day pilot ; de adicto
        not_a_lead	6	dea ; dem next ; director re ; discharg in ; dm ; do drug ; dolphin ; dond <stop>
        not_a_lead	6	dond dej ; dot <job> ; dot biz ; drug test ; dugout ; egres ; el <consume> ; el act
        not_a_lead	6	el hotel ; empty bed ; en regl ; encarg de ; enfermeri y ; episod on ; estudiant
        not_a_lead	6	estuv ; even ther ; externship ; fact check ; febrer y ; fentanyl death ; fix
        not_a_lead	6	for <fall> ; for <partner> ; for <stimulant> ; for <trade> ; for estat ; for fal
        not_a_lead	6	for pay ; for practicum ; for your ; form clt ; fre ship ; from august ; fumig
        not_a_lead	6	gav them ; gir ; grati en ; grief ; group just ; grup ; guest of ; hag el
        not_a_lead	6	handl your ; health <school> ; hi its ; hom own ; horari de ; hot tub ; how do
        not_a_lead	6	hrs ask ; hsa ; hydrant ; hypnosi ; hypnotist in ; i <hospital> ; i <leave>
        not_a_lead	6	i <town> ; i <unreal> ; i shadow ; i shop ; id <happy> ; ignor ; im with ; in <drug>
        not_a_lead	6	inmigracion ; intak coordinator ; interes el ; intern ahi ; interview one ; jacket in
        not_a_lead	6	juntamo ; just saw ; keep receiv ; la carniceri ; la cit ; la guarderi ; la list
        not_a_lead	6	la solicitud ; la tintoreri ; la visit ; lab rep ; laps 0 ; leagu night ; let with
        not_a_lead	6	licenci en ; ligatur resistant ; limpiez o ; lin is ; loan ; lov to ; mailbox no
        not_a_lead	6	mantenimient ; manufactur ; march stay ; mask ; me contestan ; melt ; mes grati
        not_a_lead	6	mi <appointment> ; mi <treatment> ; mi cit ; mom of ; month fre ; mov thur
        not_a_lead	6	muchacho que ; my <stop> ; my bad ; my lung ; my thesi ; my tuesday ; nam <stimulant>
        not_a_lead	6	need anyth ; need for ; new 0 ; ninety six ; no ~<buy> ; no ~credit ; no ~deposit
        not_a_lead	6	nor deny ; not ~seek ; novelist ; numb as ; nurs of ; o <clean> ; of <partner>
        not_a_lead	6	of <past> ; of form ; off <school> ; off today ; omeg ; on payrol ; on vin
        not_a_lead	6	one digit ; opioid and ; or <say> ; or has ; or him ; oral ; our <money>
        not_a_lead	6	our <vendor> ; our firm ; overdos awarenes ; own of ; pag 0 ; pap on ; par eso
        not_a_lead	6	par familiar ; par los ; paralegal ; parch ; parent circl ; pay per ; percent of
        not_a_lead	6	phon sinc ; pkg ; plac <clinician> ; platicarl ; pleas <go> ; pleas correct
        not_a_lead	6	pm group ; pm with ; point me ; por <container> ; portal lock ; pound sinc ; prn
        not_a_lead	6	problema de ; psicolog ; pt her ; pt mom ; puerc ; quilt guild ; quisieramo ; rat +
        not_a_lead	6	record custodian ; referenc ; referral arrangement ; regal rop ; regalamo
        not_a_lead	6	rehabilitacion de ; relocat ; report from ; report local ; resistant <opening>
        not_a_lead	6	resistant door ; retain and ; retir de ; rid along ; right <phone> ; right numb
        not_a_lead	6	rolex omeg ; room 0 ; rop de ; run anyth ; seek a ; serv ask ; sex ; shal
        not_a_lead	6	sherif dispatch ; ship <day> ; shop has ; sin ~<furniture> ; sin ~bur ; slash
        not_a_lead	6	slot at ; softwar for ; sol quier ; somewher official ; spin no ; stil open
        not_a_lead	6	story on ; strang and ; su <hospital> ; su <treatment> ; su clinic ; summary to
        not_a_lead	6	support grp ; tare ; tech who ; ten <ask> ; ten question ; term <write> ; term pap
        not_a_lead	6	the patch ; the sub ; the transf ; thi field ; thi lin ; tiktok ; til sat ; to aunt
        not_a_lead	6	to clinical ; to fentanyl ; to fri ; to pt ; tonight group ; toxicology lab ; tra
        not_a_lead	6	treat ; treatment cent ; tri the ; tuesday at ; two messag ; ua <record> ; una agenci
        not_a_lead	6	us <give> ; use anyth ; usted el ; vacant ; van <drive> ; van driv ; vend uniform
        not_a_lead	6	vendemo ; want ; want don ; want la ; want supervisor ; wasap ; we <rail>
        not_a_lead	6	we <vendor> ; we build ; we bury ; we manufactur ; we pay ; we send ; we train
        not_a_lead	6	weight ; who <die> ; who <height> ; who <insurance> ; who doe ; wil return
        not_a_lead	6	wont <start> ; wrongful ; wrongful <die> ; wrongful death ; wt los ; year experienc
        not_a_lead	6	yest ; you <insurance> ; you <moment> ; you do ; you in ; you owe ; your county
        not_a_lead	6	your med ; your medical ; your newslet ; your park ; your tech ; your ~medical
        not_a_lead	6	zyn pouch ; ~<clinician> <see> ; ~<consume> <consume> ; ~<drug> <consume>
        not_a_lead	6	~<drug> just ; ~<drug> not ; ~<go> in ; ~<kin> ~<treatment> ; ~add ; ~alcohol
        not_a_lead	6	~anxiety ; ~beb ni ; ~bur ; ~credit ; ~director ; ~drink ; ~drog ; ~hay <drug>
        not_a_lead	6	~interest ; ~medical ~<colleague> ; ~medical ~director ; ~oth <need> ; ~pt <need>
        not_a_lead	6	~substanc ; ~ther ~for
        not_a_lead	5	*arrests:hypothetical ; *clientAdmin ; *number.2
        not_a_lead	5	*otherService.gambling:other_experiencer ; *otherService.lowSpirits ; + <write>
        not_a_lead	5	/ <container> ; 0 # ; 0 <insurance> ; 0 <vendor> ; 0 each ; 0 oclock
        not_a_lead	5	<afraid> ~<drug> ; <amount> exampl ; <amount> your ; <appointment> <clinician>
        not_a_lead	5	<appointment> <moment> ; <appointment> <school> ; <appointment> de
        not_a_lead	5	<appointment> del ; <ask> <record> ; <asleep> <crowd> ; <bodypart> <continue>
        not_a_lead	5	<bodypart> replac ; <caretaking> eso ; <child> refus ; <church> <school>
        not_a_lead	5	<clinician> <fall> ; <clinician> <record> ; <clinician> <rope> ; <clinician> bilingu
        not_a_lead	5	<clinician> p ; <clinician> read ; <clothes> <stranger> ; <clothes> aft
        not_a_lead	5	<cold> <phone> ; <colleague> <month> ; <consume> or ; <container> <money>
        not_a_lead	5	<container> par ; <container> por ; <container> whil ; <continue> est
        not_a_lead	5	<continue> open ; <crowd> <afraid> ; <day> <remember> ; <day> <volunteer> ; <day> can
        not_a_lead	5	<die> <emergency> ; <die> <money> ; <drive> are ; <drug> <record> ; <drug> noth
        not_a_lead	5	<drug> to ; <eat> handl ; <eat> im ; <emergency> <buy> ; <emergency> <school>
        not_a_lead	5	<furniture> servic ; <give> <clinician> ; <give> <illness> ; <give> fre ; <give> lin
        not_a_lead	5	<go> anyth ; <go> pacient ; <happy> com ; <happy> dear ; <hear> +
        not_a_lead	5	<hear> <clinician> ; <illness> <need> ; <insurance> <always> ; <insurance> <see>
        not_a_lead	5	<insurance> list ; <insurance> ur ; <key> <build> ; <last> <colleague>
        not_a_lead	5	<law> <record> ; <limp> <day> ; <media> <crowd> ; <media> <write> ; <medicine> <need>
        not_a_lead	5	<medicine> <see> ; <medicine> list ; <moment> <money> ; <moment> <year>
        not_a_lead	5	<money> <past> ; <money> <record> ; <money> ship ; <month> <money> ; <month> <record>
        not_a_lead	5	<need> <afraid> ; <need> <insurance> ; <need> <last> ; <need> anyth
        not_a_lead	5	<official> <appointment> ; <official> <official> ; <outdoors> com ; <outdoors> we
        not_a_lead	5	<palecolor> <clothes> ; <palecolor> <limp> ; <partner> of ; <pet> <clinician>
        not_a_lead	5	<pet> <drug> ; <pet> <treatment> ; <photo> <photo> ; <photo> <school> ; <play> no
        not_a_lead	5	<play> onlin ; <record> <clinician> ; <record> <gun> ; <record> <wait> ; <record> de
        not_a_lead	5	<remember> <caretaking> ; <room> mount ; <say> <stimulant> ; <school> <colleague>
        not_a_lead	5	<school> sobr ; <school> who ; <see> <clinician> ; <seizure> <awake> ; <seizure> y
        not_a_lead	5	<shame> <think> ; <sober> nin ; <stimulant> <phone> ; <think> pleas ; <think> we
        not_a_lead	5	<tool> <home> ; <town> <promise> ; <town> we ; <trade> <year>
        not_a_lead	5	<treatment> <colleague> ; <treatment> <need> ; <treatment> <see>
        not_a_lead	5	<vendor> <emergency> ; <vendor> for ; <vendor> of ; <volunteer> for ; <week> <go>
        not_a_lead	5	<week> <hear> ; <write> inf ; <write> ~<write> ; <year> <see> ; <year> exp
        not_a_lead	5	a documentary ; a donation ; a group ; a j ; a paid ; a piec ; a shot ; a substanc
        not_a_lead	5	a treatment ; a van ; a wrongful ; a ~drink ; about <job> ; about addiction
        not_a_lead	5	about rehab ; acros our ; adiccion ; aduan ; agent for ; ahi <need> ; alcohol rehab
        not_a_lead	5	alimento ; all a ; already paid ; alumni newslet ; amor garantiz ; an <media>
        not_a_lead	5	an articl ; an open ; and <media> ; and alcohol ; and blanket ; and bleach
        not_a_lead	5	and teach ; anoth rehab ; apoy par ; application ; ask is ; atienden eso
        not_a_lead	5	attack sinc ; atty offic ; audit of ; aut ; back by ; been select ; befor midnight
        not_a_lead	5	behind your ; being look ; belov ; bev ; bil to ; bodeg y ; bond ; box i ; boy to
        not_a_lead	5	bring ; busc es ; busc psicolog ; buy our ; by for ; cama ; camera ; campana
        not_a_lead	5	can bring ; can send ; cancel me ; car she ; care ; cas in ; cent ; cent a ; cent for
        not_a_lead	5	certifi in ; chamar de ; charact ; check a ; chof que ; church collect ; cigar nad
        not_a_lead	5	city plan ; client and ; club is ; co re ; cobija y ; colchon par ; collect coat
        not_a_lead	5	collect them ; comment by ; commerc <always> ; completion for ; compliant
        not_a_lead	5	con <pill> ; con pastilla ; confirm or ; congratulation dear ; constanci
        not_a_lead	5	constanci de ; contract ; convulsion y ; cook for ; correo ; cosa del ; could someon
        not_a_lead	5	counsellor ; d/c tue ; danny ; dat in ; dbt ; de $ ; de alimento ; de correo
        not_a_lead	5	de kind ; de mantenimient ; de portal ; de publicidad ; deadlin is ; deal on
        not_a_lead	5	death suit ; deb ; decedent ; del iop ; deni any ; desd tu ; detail <drive>
        not_a_lead	5	detail car ; detox floor ; detox tea ; detox the ; detox unit ; dietitian ; discharg
        not_a_lead	5	do them ; doctor for ; doctoral ; doesnt ~<consume> ; doesnt ~drink ; domain
        not_a_lead	5	donation ; dond and ; dond la ; dont ~<consume> ; dos mes ; doubl your ; dr pham
        not_a_lead	5	dur her ; eat disord ; el comprobant ; el consul ; en crypt ; encin ; endorsement
        not_a_lead	5	entregamo ; entrevist ; escrib inf ; especial ; ex clt ; experienc and ; extend
        not_a_lead	5	facility ; fentanyl strip ; fil <furniture> ; fil bed ; foc ; food handl ; for <kin>
        not_a_lead	5	for first ; for mother ; for staf ; for weekend ; for ~the ; forklift and
        not_a_lead	5	from <last> ; from last ; fui pacient ; fum ; fumigacion ; get past ; googl list
        not_a_lead	5	h / ; habl with ; hacemo ; half off ; handl card ; has <phone> ; headshot
        not_a_lead	5	her <kill> ; hey ; hir night ; homeowner in ; husband in ; hypnosi for ; i complet
        not_a_lead	5	im comfortabl ; in <trade> ; in addiction ; intern for ; interview last ; is <crowd>
        not_a_lead	5	is check ; is he ; jackknif ; join the ; just for ; kne replac ; kyl ; la aduan
        not_a_lead	5	la ferreteri ; la terapi ; las vacuna ; last heard ; lat <night> ; le <remember>
        not_a_lead	5	le olv ; left two ; legion ; let to ; licenci de ; limpiez en ; linen servic ; locum
        not_a_lead	5	lunch lady ; marca ; marguerit ; me escap ; me siguen ; memory car ; memory of
        not_a_lead	5	mes y ; mgr to ; mi terc ; might one ; mij ya ; min by ; mis de ; month guarante
        not_a_lead	5	mount <emergency> ; msw student ; muj que ; muri por ; must go ; my cpr ; my gum
        not_a_lead	5	my lead ; my msw ; my prescription ; my record ; nam person ; navy <clinician>
        not_a_lead	5	navy corpsman ; need dat ; need practicum ; nev hav ; next of ; ni ~<alcohol>
        not_a_lead	5	nicotin pouch ; night prefer ; nin mas ; nobody <phone> ; not ~<drug> ; nov 0
        not_a_lead	5	numb was ; o limpiez ; o pas ; of $ ; of kin ; of whoev ; off <month> ; offer fre
        not_a_lead	5	omeg <insurance> ; omeg carri ; on sob ; one off ; only click ; only noth
        not_a_lead	5	operat <amount> ; or deny ; our <law> ; our catalog ; ourselv ; own <law> ; pag por
        not_a_lead	5	pallet ; panel <container> ; panel cup ; panel for ; par <clean> ; paralegal subpoen
        not_a_lead	5	pas por ; patient ; patient at ; pay ship ; payrol ; ped de ; peer specialist
        not_a_lead	5	perdon me ; personal ; phd ; play fortnit ; pm <day> ; portal arm ; practicum spot
        not_a_lead	5	pres telegram ; prim est ; probat ; psych <clinician> ; psych tech
        not_a_lead	5	psychiatric <clinician> ; pt <partner> ; publicidad ; purchas mgr ; q lo
        not_a_lead	5	rais <furniture> ; rais bed ; re <sedative> ; recepcionist ; record of ; registr
        not_a_lead	5	renat ; rep ; represent the ; request ; reset ; resi pt ; result ; retir paramedic
        not_a_lead	5	revis el ; reviv dead ; room without ; roommat ther ; sali del ; scout ; second year
        not_a_lead	5	security at ; send our ; senior <money> ; servic 0 ; short a ; show your ; si ahi
        not_a_lead	5	si mi ; signatur ; slot ; sob in ; sobriety dat ; softwar want ; somo del
        not_a_lead	5	son <drug> ; soy <clinician> ; spiritual ; sra pregunt ; stil hav ; su edifici
        not_a_lead	5	su sal ; suppli ; tak traine ; tare sobr ; tech post ; telegram ; telehealth
        not_a_lead	5	teng experienci ; terri ; test the ; the alley ; the alumni ; the animal ; the finish
        not_a_lead	5	the hotel ; the lifeguard ; the public ; the rat ; the vet ; thi <say> ; tienen grup
        not_a_lead	5	tienen psicolog ; tim <job> ; to <give> ; to explain ; to ~<give> ; told wrong
        not_a_lead	5	tox lab ; toxicology ; tra de ; traemo ; transport co ; treatment hous ; trent ; tryn
        not_a_lead	5	tu <phone> ; two can ; tx in ; u <think> ; u know ; uniform medico ; usd ; use drug
        not_a_lead	5	usted a ; usted par ; vacant par ; video ; visit can ; visitarl ; voluntari
        not_a_lead	5	wal mount ; ward in ; wardrob ; warranty pres ; was nam ; was rud ; we com ; we fight
        not_a_lead	5	we fix ; we sel ; wer the ; what <home> ; whoev <go> ; whoev run ; why peopl
        not_a_lead	5	wif pick ; wil pick ; wildlif ; with <afraid> ; with <hit> ; with assaultiv
        not_a_lead	5	with whoev ; within 0 ; wk of ; wonder if ; would a ; would lik ; wt ; y va ; ya pag
        not_a_lead	5	year clean ; you bil ; you buy ; you our ; your <church> ; your <colleague>
        not_a_lead	5	your <insurance> ; your agent ; your city ; your director ; your garden ; your second
        not_a_lead	5	~<alcohol> no ; ~<consume> by ; ~<consume> ~<consume> ; ~<consume> ~<drug>
        not_a_lead	5	~<job> <say> ; ~<job> ~for ; ~<say> <moment> ; ~<treatment> <month> ; ~duerm desd
        not_a_lead	5	~es aqui ; ~fax ; ~husb ; ~ins ; ~pt her ; ~sneez ; ~substanc at ; ~the ~<clinician>
        not_a_lead	5	~used ~a ; ~work ~for ; él desd
        not_a_lead	4	% on ; *jobSeeker:other_experiencer ; *otherService.tobacco:hypothetical
        not_a_lead	4	*outpatientDuring ; *service:hypothetical ; *thirdParty.opensNote
        not_a_lead	4	*treatmentNeed:negated ; + <color> ; + <stimulant> ; + <treatment> ; + talk ; / <say>
        not_a_lead	4	/ deny ; / thursday ; 0 ; 0 <count> ; 0 <crowd> ; 0 <photo> ; 0 <water> ; 0 admit
        not_a_lead	4	0 da ; 0 drop ; 0 hour ; 0 possession ; 0 stab ; <afraid> <job> ; <afraid> desd
        not_a_lead	4	<afraid> no ; <afraid> sinc ; <afraid> ~<consume> ; <alcohol> <amount>
        not_a_lead	4	<alcohol> <vendor> ; <amount> <ask> ; <amount> ly ; <angry> <crowd>
        not_a_lead	4	<angry> management ; <angry> to ; <appointment> <last> ; <appointment> <night>
        not_a_lead	4	<appointment> for ; <ask> <medicine> ; <ask> <stop> ; <ask> su ; <blood> 0
        not_a_lead	4	<blood> <leave> ; <bodypart> <insurance> ; <bodypart> <medicine> ; <bodysound>
        not_a_lead	4	<bodysound> <hear> ; <buy> <job> ; <church> junt ; <church> san ; <clean> en
        not_a_lead	4	<clinician> a ; <clinician> con ; <clinician> ii ; <clothes> <room> ; <colleague>
        not_a_lead	4	<colleague> <appointment> ; <colleague> <partner> ; <colleague> <sober>
        not_a_lead	4	<colleague> rns ; <colleague> sinc ; <consume> <consume> ; <consume> for
        not_a_lead	4	<consume> just ; <consume> nad ; <container> behind ; <container> my
        not_a_lead	4	<container> sin ; <continue> hasnt ; <continue> havent ; <crash> with
        not_a_lead	4	<crowd> <clean> ; <crowd> <sober> ; <crowd> <withdrawal> ; <crowd> de ; <crowd> se
        not_a_lead	4	<day> <go> ; <day> at ; <die> <clinician> ; <die> <outdoors> ; <die> <pill>
        not_a_lead	4	<die> <promise> ; <drive> <start> ; <drive> she ; <drug> <need> ; <drug> <play>
        not_a_lead	4	<drug> so ; <drug> ~<alcohol> ; <eat> <bodypart> ; <eat> just ; <fall> <medicine>
        not_a_lead	4	<fire> <year> ; <friend> <count> ; <friend> <opening> ; <furniture> back
        not_a_lead	4	<give> <clean> ; <give> card ; <give> cas ; <give> servici ; <go> <soon> ; <happy> to
        not_a_lead	4	<headface> go ; <hear> has ; <home> <write> ; <hospital> <last> ; <illness> <say>
        not_a_lead	4	<insurance> <alcohol> ; <insurance> <go> ; <insurance> <record> ; <insurance> for
        not_a_lead	4	<job> <afraid> ; <job> <angry> ; <job> <media> ; <job> clos ; <job> could ; <job> her
        not_a_lead	4	<kill> deal ; <kill> your ; <law> <ask> ; <law> <room> ; <law> <stimulant> ; <media>
        not_a_lead	4	<media> <stimulant> ; <media> con ; <media> re ; <media> y ; <medicine> +
        not_a_lead	4	<medicine> <colleague> ; <medicine> <money> ; <medicine> <wait> ; <moment> they
        not_a_lead	4	<money> ; <money> <always> ; <month> <hear> ; <need> <angry> ; <need> <consume>
        not_a_lead	4	<need> <container> ; <need> <count> ; <need> anyon ; <need> id ; <need> quien
        not_a_lead	4	<need> the ; <need> una ; <need> whoev ; <need> yes ; <night> only
        not_a_lead	4	<official> <fire> ; <opioid> <appointment> ; <order> <consume> ; <order> list
        not_a_lead	4	<outdoors> <say> ; <partner> <week> ; <partner> already ; <partner> lik
        not_a_lead	4	<phone> <drug> ; <photo> <crowd> ; <photo> <night> ; <play> <drive> ; <play> <rope>
        not_a_lead	4	<play> club ; <record> <daytime> ; <record> <medicine> ; <record> <need>
        not_a_lead	4	<record> <vendor> ; <record> a ; <remember> <stranger> ; <room> 0 ; <room> por
        not_a_lead	4	<rope> <happy> ; <sad> desd ; <say> <insurance> ; <say> <key> ; <say> cant
        not_a_lead	4	<say> ~<height> ; <school> <hospital> ; <school> coord ; <see> <afraid> ; <see> <job>
        not_a_lead	4	<see> al ; <see> us ; <shame> <stranger> ; <sick> <night> ; <sober>
        not_a_lead	4	<sober> <promise> ; <sober> and ; <soon> of ; <start> any ; <stimulant> with
        not_a_lead	4	<stranger> <illness> ; <take> <year> ; <take> pres ; <think> what ; <think> ~<kin>
        not_a_lead	4	<town> <room> ; <trade> <see> ; <trade> <take> ; <trade> en ; <trade> o ; <trade> par
        not_a_lead	4	<trade> sit ; <treatment> <unreal> ; <treatment> directory ; <treatment> to
        not_a_lead	4	<unreal> one ; <vendor> <amount> ; <vendor> <appointment> ; <vendor> <go>
        not_a_lead	4	<vendor> <photo> ; <vendor> <school> ; <vendor> en ; <volunteer> <day>
        not_a_lead	4	<wait> <insurance> ; <wait> <last> ; <wait> mi ; <week> ~<think> ; <withdrawal> and
        not_a_lead	4	<write> <law> ; <write> <money> ; <write> un ; <write> wher ; a circl ; a complaint
        not_a_lead	4	a gambl ; a pan ; a pilot ; a plaqu ; a sampl ; a sandbag ; a subpoen ; a therapist
        not_a_lead	4	a volunte ; a written ; a ~<clinician> ; abog de ; about com ; about fentanyl
        not_a_lead	4	accept servic ; accurat ; addres to ; adict al ; admit mon ; ahi ; ai <say>
        not_a_lead	4	ai <trade> ; ai receptionist ; al <phone> ; al viern ; alcohol lead ; alumn
        not_a_lead	4	alumni coord ; alumno ; an <give> ; and <clinician> ; and detox ; and discharg
        not_a_lead	4	and lvn ; and mom ; and then ; and wond ; ang management ; anxiety is
        not_a_lead	4	any <clinician> ; any <school> ; anyth just ; apuesta ; are we ; arriv ; asil ; asset
        not_a_lead	4	at midnight ; at no ; at ucl ; ate 0 ; attorney for ; auxili ; awarenes ; be glad
        not_a_lead	4	beb en ; bed 0 ; bed bug ; bed count ; been <insurance> ; been <sober> ; been bil
        not_a_lead	4	been chosen ; been run ; been sob ; bil from ; bil want ; bit ly ; borrow your
        """
}
