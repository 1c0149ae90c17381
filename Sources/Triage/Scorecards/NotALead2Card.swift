extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	7	discharg last ; do drug ; doctoral ; doe <buy> ; doe purchas ; doing a ; dr
        not_a_lead	7	drink or ; due <day> ; el hotel ; encarg de ; enfermeri ; entregamo ; entrevist a
        not_a_lead	7	est intern ; est ~<treatment> ; est ~intern ; estuv intern ; extend car ; first month
        not_a_lead	7	folk to ; food handl ; for <partner> ; for pay ; for rehab ; for weight ; forward thi
        not_a_lead	7	from august ; from costc ; from feb ; get over ; giv away ; googl ; guion ; guy again
        not_a_lead	7	hac mis ; hag un ; hav non ; health <school> ; help rehab ; hes ok ; hir tech
        not_a_lead	7	his <wait> ; his bday ; his glas ; hora de ; hot tub ; huella ; hypnotist ; i cov
        not_a_lead	7	i host ; id <happy> ; in <drug> ; intak coordinator ; interes el ; interview
        not_a_lead	7	journalism student ; juic detox ; juntamo ; la opinion ; la terapi ; la tim ; lab rep
        not_a_lead	7	laboratori ; lankershim ; left your ; limpiez o ; locum ; look twic ; los <treatment>
        not_a_lead	7	lost our ; maquinita del ; mask ; me mud ; mft ; mft traine ; might one ; mixup
        not_a_lead	7	mom of ; mount <emergency> ; mr r ; mtr ; my discharg ; my msw ; my thesi
        not_a_lead	7	nam person ; need anyon ; nev got ; nev hav ; ni ~alcohol ; nicotin only
        not_a_lead	7	not ~<drug> ; novelist ; of <past> ; of completion ; of form ; of googl ; of resident
        not_a_lead	7	off <school> ; omeg ; on <sober> ; on camer ; on lankershim ; on vin ; one digit
        not_a_lead	7	opioid and ; out if ; own <law> ; ozempic ; par baj ; par los ; pas por ; patient
        not_a_lead	7	pest ; phlebotomist ; pi ; play fortnit ; pleas <go> ; pm group ; por caj ; por ell
        not_a_lead	7	por nuestr ; pric on ; prison for ; problema de ; psicolog par ; psychiatric
        not_a_lead	7	pt <partner> ; que dig ; qwe ; re <school> ; referral arrangement ; regal rop
        not_a_lead	7	rehabilitacion de ; relocat ; rep yes ; represent the ; reviv dead ; revok
        not_a_lead	7	ribbon <week> ; ribbon week ; risk fre ; roi ; rolex omeg ; rop y ; shal ; ship <day>
        not_a_lead	7	singl <write> ; sob in ; social y ; somo ; soy <clinician> ; soy estudiant ; stat y
        not_a_lead	7	sus <colleague> ; tactical ; tap her ; tech ; tech post ; ten <ask> ; ten question
        not_a_lead	7	teng experienci ; the cvs ; the dmv ; the legion ; the lifeguard ; the vet
        not_a_lead	7	the ~<appointment> ; therapy ; thi field ; thi lin ; to app ; to fentanyl ; to whom
        not_a_lead	7	tourist ; toxin overnight ; try to ; tu ; tu <phone> ; tu celul ; ua <record> ; ur
        not_a_lead	7	use anyth ; usted <see> ; usted ven ; vacant ; vacant de ; vanity ; vap just ; viagr
        not_a_lead	7	visit my ; voluntari los ; wafer ; wal mount ; want 0 ; want pt ; want referral
        not_a_lead	7	want supervisor ; we <photo> ; we help ; we operat ; we pay ; we plac ; wed band
        not_a_lead	7	weight los ; when is ; who buy ; wont <job> ; wrong ; y necesit ; y prepar
        not_a_lead	7	ya <leave> ; ya sali ; you <moment> ; you look ; your <church> ; your <drive>
        not_a_lead	7	your <furniture> ; your <outdoors> ; your clinic ; your kitchen ; your tech
        not_a_lead	7	your ~<crowd> ; your ~group ; your ~medical ; ~0 <amount> ; ~<drug> <amount>
        not_a_lead	7	~<job> ~<treatment> ; ~<law> ~<job> ; ~alcohol ; ~charg ; ~drop ; ~drug just
        not_a_lead	7	~drug ~in ; ~felony ; ~fifteen ~minut ; ~fre ; ~ghost ; ~hay <drug> ; ~her the ; ~hir
        not_a_lead	7	~let ~for ; ~medical ~<colleague> ; ~medical ~director ; ~substanc ; ~substanc at
        not_a_lead	6	# and ; + <clothes> ; 0 <furniture> ; 0 <money> ; 0 int ; 0 lb ; 0 minut ; 0 through
        not_a_lead	6	<afraid> <treatment> ; <afraid> desd ; <alcohol> <opioid> ; <alcohol> club
        not_a_lead	6	<appointment> <official> ; <appointment> <school> ; <appointment> de
        not_a_lead	6	<appointment> del ; <bodypart> <continue> ; <buy> par ; <church> <school>
        not_a_lead	6	<clean> <promise> ; <clinician> bilingu ; <clothes> <need> ; <clothes> aft
        not_a_lead	6	<colleague> <month> ; <consume> anyth ; <consume> ~<drug> ; <container> <need>
        not_a_lead	6	<continue> bien ; <count> <treatment> ; <crowd> <sad> ; <crowd> <see>
        not_a_lead	6	<crowd> <withdrawal> ; <crowd> ~<afraid> ; <die> <ask> ; <die> <money>
        not_a_lead	6	<die> <outdoors> ; <die> risk ; <drive> or ; <drive> spot ; <drug> <container>
        not_a_lead	6	<drug> <record> ; <drug> test ; <eat> thi ; <emergency> <container>
        not_a_lead	6	<emergency> <school> ; <fire> <year> ; <furniture> par ; <give> lin
        not_a_lead	6	<hear> <clinician> ; <height> <year> ; <hospital> <drug> ; <hot> <clinician>
        not_a_lead	6	<insurance> <appointment> ; <insurance> <see> ; <insurance> list ; <job> ahi
        not_a_lead	6	<kin> check ; <law> <hear> ; <leave> # ; <leave> <law> ; <media> <crowd>
        not_a_lead	6	<media> <photo> ; <media> <school> ; <media> with ; <moment> <money> ; <moment> las
        not_a_lead	6	<moment> pued ; <moment> res ; <need> don ; <need> new ; <need> pt ; <need> una
        not_a_lead	6	<night> position ; <opioid> test ; <outdoors> com ; <partner> of ; <pet> <clinician>
        not_a_lead	6	<phone> <build> ; <phone> <drug> ; <photo> <night> ; <photo> <photo>
        not_a_lead	6	<photo> <treatment> ; <photo> <vendor> ; <photo> your ; <record> <daytime>
        not_a_lead	6	<record> <lock> ; <record> <need> ; <record> <official> ; <record> <record>
        not_a_lead	6	<relapse> <fall> ; <relapse> prevention ; <room> o ; <rope> resistant ; <sad> circl
        not_a_lead	6	<say> <stimulant> ; <school> <phone> ; <sober> <treatment> ; <take> su
        not_a_lead	6	<think> about ; <think> youv ; <tool> <continue> ; <town> <die>
        not_a_lead	6	<trade> <appointment> ; <trade> nev ; <treatment> <hot> ; <treatment> directory
        not_a_lead	6	<treatment> just ; <treatment> pag ; <vendor> <container> ; <vendor> <week>
        not_a_lead	6	<vendor> with ; <volunteer> <day> ; <write> <money> ; <year> <appointment>
        not_a_lead	6	<year> <see> ; a cadc ; a master ; a pair ; a piec ; a receipt ; a register
        not_a_lead	6	a report ; a resident ; a scen ; a supervisor ; about fentanyl ; acl ; admission with
        not_a_lead	6	agency ; ahi mi ; alumni newslet ; alumno ; am <official> ; am barrist ; an expert
        not_a_lead	6	an off ; and <media> ; and alcohol ; and throw ; aniversari ; answ fiv ; anuncio en
        not_a_lead	6	any chanc ; app ; at no ; atienden ; attach for ; awarenes walk ; barrist ; be ~0
        not_a_lead	6	been abl ; been select ; befor kne ; being look ; bit exampl ; breez ; bring the
        not_a_lead	6	bus leav ; busc trabaj ; buy our ; cal thi ; campana ; can from ; carniceri ; cheap
        not_a_lead	6	church has ; cigaret ; ciw and ; clean <drive> ; clic ; client car ; clt want
        not_a_lead	6	club <amount> ; cobija y ; cocain it ; confirm or ; consul ; copenhagen ; correo
        not_a_lead	6	counsel ; cuidador ; current res ; d/c tue ; dad want ; day a ; de correo
        not_a_lead	6	de limpiez ; de mantenimient ; de voluntari ; dec si ; decedent ; del <record>
        not_a_lead	6	dentur ; desd <home> ; desd cas ; detox the ; discharg ; discharg in ; dm ; dog ate
        not_a_lead	6	dond <stop> ; dond and ; dond dej ; dond hac ; dot <job> ; dot biz ; dr pham
        not_a_lead	6	drug test ; due friday ; dugout ; egres ; el act ; el copag ; email resum ; en regl
        not_a_lead	6	encin ; enfermer con ; enfermeri y ; entrevist ; est <treatment> ; estanci de
        not_a_lead	6	estudiant ; estuv ; even ther ; exampl / ; executiv ; externship ; facility
        not_a_lead	6	fact check ; fath ask ; fax my ; febrer y ; fil <furniture> ; fil bed ; fix ; foc
        not_a_lead	6	folk on ; for <fall> ; for <stimulant> ; for fal ; for kitchen ; for staf ; for thur
        not_a_lead	6	for treatment ; from <last> ; from last ; from us ; fumig ; fumigacion ; gav them
        not_a_lead	6	gir ; googl list ; graveyard ; grief ; hag el ; half off ; handl card
        not_a_lead	6	help treatment ; hey ; hoodi and ; host ; how do ; hydrant ; hypnosi for
        not_a_lead	6	hypnotist in ; i <hospital> ; i <leave> ; i <town> ; i <unreal> ; i shadow ; i shop
        not_a_lead	6	if ~<law> ; im with ; in <trade> ; inmigracion ; interview last ; interview somebody
        not_a_lead	6	is <crowd> ; is admit ; is she ; itemiz bil ; j ; jacket ; just saw ; karen
        not_a_lead	6	keep receiv ; la carniceri ; la ferreteri ; la list ; la pueden ; la solicitud
        not_a_lead	6	la tintoreri ; la visit ; las maquinita ; las vacuna ; leagu night ; left my
        not_a_lead	6	left two ; licenci de ; licensur ; ligatur resistant ; limpiez de ; limpiez en
        not_a_lead	6	lin is ; lov to ; lunch lady ; lvn ask ; mad thirty ; manufactur ; maquinita
        not_a_lead	6	marca t ; march stay ; marlboro ; may want ; me contestan ; me siguen
        not_a_lead	6	medical <insurance> ; medical bil ; melt <bodypart> ; melt bel ; mes grati ; mgr to
        not_a_lead	6	mi <appointment> ; mi cit ; min by ; muchacho que ; my <stop> ; my bad ; my gum
        not_a_lead	6	my lead ; naloxon train ; nam <stimulant> ; navy <clinician> ; navy corpsman
        not_a_lead	6	need dat ; need for ; need tax ; no ~<buy> ; no ~credit ; no ~obligation ; numb as
        not_a_lead	6	numb was ; o pas ; of <partner> ; on sepulved ; one off ; open by ; or <alcohol>
        not_a_lead	6	or <drive> ; or deny ; or him ; oral ; oth <partner> ; our <vendor> ; our catalog
        not_a_lead	6	our rotary ; overdos awarenes ; own of ; pad ; parch ; pay + ; pay per ; percent of
        not_a_lead	6	person is ; personal de ; platicarl ; pleas correct ; pm with ; por ello ; preceptor
        not_a_lead	6	preci por ; prevention ; prn ; produc a ; psych <clinician> ; psychiatric <clinician>
        not_a_lead	6	pt <always> ; pt dai ; pt mom ; purchas mgr ; queremo ; quilt guild ; quisieramo
        not_a_lead	6	rat + ; re student ; recamarer ; regalamo ; regl ; relaps prevention ; relat
        not_a_lead	6	rent on ; rep ; rep for ; report local ; resistant <opening> ; resistant door
        not_a_lead	6	result ; retain and ; retain in ; retir de ; reverend ; rn <night> ; rn night
        not_a_lead	6	rns <appointment> ; rop de ; sab dond ; sam tuesday ; school want ; scout <need>
        not_a_lead	6	scout want ; serv ; she bring ; sherif dispatch ; shop has ; should lik ; si <job>
        not_a_lead	6	si contratan ; sin ~<furniture> ; sin ~<money> ; sin ~bur ; slash ; slot ; slot at
        not_a_lead	6	social en ; sol quier ; somewher official ; somo del ; sophomor at ; sra pregunt
        not_a_lead	6	star review ; stmt ; su <opening> ; su personal ; subpoen for ; suicid risk
        not_a_lead	6	summary to ; superbil for ; supervisor to ; survey on ; suy ; t ; tactical <blade>
        not_a_lead	6	tak practicum ; tap <amount> ; tap bit ; tare ; tatuaj ; tecnic ; test test
        not_a_lead	6	test the ; the alumni ; the copay ; the hotel ; the mang ; the saf ; the sub
        not_a_lead	6	the transf ; thirty lap ; tienen psicolog ; tiktok ; til sat ; to chang ; today only
        not_a_lead	6	transport co ; treat ; tuesday at ; twelv question ; two messag ; tx in
        not_a_lead	6	u <stranger> ; u guy ; una <record> ; us <give> ; usa nad ; usd ; vacant par
        not_a_lead	6	vend uniform ; vendemo ; vi que ; video ; voluntari ; want ; want don ; want his
        not_a_lead	6	want new ; wardrob ; was discharg ; we build ; we fix ; we manufactur ; wellnes blog
        not_a_lead	6	wer the ; wheth my ; who <insurance> ; whoev <go> ; wildlif ; with our ; wk of
        not_a_lead	6	wrongful ; y exp ; year clean ; you <job> ; you charg ; you collect ; you our
        not_a_lead	6	you sel ; your <give> ; your <insurance> ; your <opening> ; your are ; your car
        not_a_lead	6	your county ; your gift ; your medical ; your newslet ; your overnight
        not_a_lead	6	~<consume> <consume> ; ~<die> ~prevention ; ~<drug> <alcohol> ; ~<drug> just
        not_a_lead	6	~<drug> not ; ~<drug> ~<consume> ; ~<give> <phone> ; ~<write> for ; ~<year> <sober>
        not_a_lead	6	~add ; ~alcohol no ; ~beb ni ; ~bur ; ~consejer ; ~credit ; ~de ~experienci
        not_a_lead	6	~es aqui ; ~obligation ; ~prevention ; ~psychiatrist ; ~pt her ; ~suicid ~prevention
        not_a_lead	6	~within ~0 ; ~work ~for ; ~writ for ; él desd
        not_a_lead	5	*clientAdmin ; *jobSeeker:other_experiencer ; *otherService.lowSpirits
        not_a_lead	5	+ <stimulant> ; + <treatment> ; + talk ; / thursday ; 0 # ; 0 oclock ; <alcohol> 0
        not_a_lead	5	<alcohol> <amount> ; <amount> ly ; <amount> pacient ; <angry> <crowd>
        not_a_lead	5	<appointment> <last> ; <appointment> <moment> ; <appointment> my ; <ask> <record>
        not_a_lead	5	<asleep> <crowd> ; <blood> 0 ; <bodypart> <furniture> ; <bodypart> <medicine>
        not_a_lead	5	<breath> <opening> ; <caretaking> eso ; <child> refus ; <clinician> <fall>
        not_a_lead	5	<clinician> <rope> ; <clinician> con ; <clinician> ii ; <clinician> p ; <clothes> you
        not_a_lead	5	<cold> <phone> ; <colleague> <partner> ; <colleague> sinc ; <consume> for
        not_a_lead	5	<consume> only ; <container> <clothes> ; <container> <money> ; <container> por
        not_a_lead	5	<continue> est ; <continue> hasnt ; <continue> havent ; <crowd> <afraid> ; <day> can
        not_a_lead	5	<die> <promise> ; <die> <record> ; <drive> are ; <drug> <play> ; <drug> ni
        not_a_lead	5	<eat> <bodypart> ; <friend> <opening> ; <furniture> fre ; <give> <insurance>
        not_a_lead	5	<give> <law> ; <give> fre ; <give> pas ; <give> servici ; <happy> com ; <happy> dear
        not_a_lead	5	<hear> has ; <hit> by ; <hospital> <last> ; <insurance> <month>
        not_a_lead	5	<insurance> <record> ; <insurance> for ; <insurance> my ; <insurance> ur
        not_a_lead	5	<job> <media> ; <job> clos ; <job> her ; <last> <colleague> ; <law> <record>
        not_a_lead	5	<law> duc ; <law> for ; <limp> <day> ; <media> <write> ; <medicine> <colleague>
        not_a_lead	5	<medicine> rec ; <moment> <clinician> ; <moment> <year> ; <moment> they
        not_a_lead	5	<moment> thi ; <money> <appointment> ; <money> <home> ; <money> ship
        not_a_lead	5	<month> <record> ; <need> <afraid> ; <need> <room> ; <need> nam ; <need> yes
        not_a_lead	5	<need> ~<job> ; <needle> <fall> ; <official> <official> ; <official> det
        not_a_lead	5	<outdoors> we ; <pain> <stimulant> ; <phone> through ; <photo> produc
        not_a_lead	5	<play> <drive> ; <play> no ; <play> ya ; <record> ; <record> <clinician>
        not_a_lead	5	<record> <moment> ; <record> <play> ; <record> p ; <remember> <caretaking>
        not_a_lead	5	<remember> of ; <room> <hospital> ; <say> <buy> ; <say> <insurance> ; <say> <key>
        not_a_lead	5	<school> <school> ; <school> sobr ; <seizure> <withdrawal> ; <seizure> and
        not_a_lead	5	<sober> nin ; <stimulant> <eat> ; <stimulant> in ; <stop> your ; <think> <try>
        not_a_lead	5	<think> dond ; <think> we ; <tool> <home> ; <town> <promise> ; <town> <room>
        not_a_lead	5	<town> we ; <trade> <see> ; <trade> <threat> ; <trade> <year> ; <trade> sit
        not_a_lead	5	<treatment> $ ; <treatment> <need> ; <treatment> set ; <try> the ; <vendor> <amount>
        not_a_lead	5	<vendor> <job> ; <vendor> by ; <volunteer> ; <volunteer> <clinician> ; <week> <hear>
        not_a_lead	5	<withdrawal> <pet> ; <write> <give> ; <write> your ; <year> <emergency> ; a circl
        not_a_lead	5	a gray ; a pilot ; a plaqu ; a sampl ; a shot ; a staf ; a toxicology ; a treatment
        not_a_lead	5	a written ; a wrongful ; abog de ; about <job> ; abril y ; addict to ; admit mon
        not_a_lead	5	aduan ; aft <bodypart> ; al wasap ; alcohol rehab ; all a ; all wel ; amor garantiz
        not_a_lead	5	an <media> ; an articl ; an od ; and <clinician> ; and blanket ; and cow ; and dying
        not_a_lead	5	anoth <treatment> ; ansiedad no ; any <appointment> ; any <clinician> ; anyth just
        not_a_lead	5	apoy par ; app for ; arrangement ; arriv ; asdkjh qwe ; asil ; ask is ; asset
        not_a_lead	5	at ucl ; atienden eso ; atty offic ; awarenes ; back by ; badg no ; bed that
        not_a_lead	5	being <see> ; belov ; bht ; bit ly ; blanket and ; bolsa con ; bordamo ; box i ; brad
        not_a_lead	5	brend ; bring ; but can ; by for ; cadc ii ; cam thru ; can bring ; car she ; care
        not_a_lead	5	cas in ; casi ~me ; catalog ; cb aft ; cent ; cent a ; cent for ; cent in ; ceremony
        not_a_lead	5	chamar de ; charact ; child support ; chof que ; church collect ; cig ; cit del
        not_a_lead	5	click <amount> ; client and ; client sinc ; clos <day> ; clt ; co re ; colchon
        not_a_lead	5	collect coat ; collect them ; congratulation dear ; contract ; cosa del
        not_a_lead	5	could someon ; counselor for ; courtroom ; cow on ; cpap + ; custodian ; danny
        not_a_lead	5	dat in ; daught took ; day and ; de $ ; de iop ; de kind ; deadlin is ; deal on
        not_a_lead	5	death suit ; deb ; dem next ; deni any ; depres ; depresion desd ; detail <drive>
        not_a_lead	5	detail car ; detox unit ; detox wing ; directory ; disability ; documentary
        not_a_lead	5	doesnt drink ; don cobija ; dont ~<consume> ; droga ni ; duc ; duc tecum ; dur my
        not_a_lead	5	el <stimulant> ; el chequ ; el consul ; el gerent ; elvi ; empty bed ; en cal
        not_a_lead	5	equivoc ; especial ; estan ahi ; ever <asleep> ; ever so ; fami therapy ; favor de
        not_a_lead	5	fentanyl test ; fil detox ; final notic ; first <month> ; fml form ; for <trade>
        not_a_lead	5	for <week> ; for dr ; for estat ; for famili ; for first ; for iop ; for part
        not_a_lead	5	for practicum ; for your ; forklift and ; form clt ; furnish ; fyi ; gift ; glas in
        not_a_lead	5	grief circl ; grief counsel ; group by ; guest of ; h / ; habl el ; hac dos
        not_a_lead	5	has <phone> ; hasnt <hear> ; hasnt heard ; headshot ; her we ; hom own ; homeowner
        not_a_lead	5	homeowner in ; hrs ask ; hsa ; hummingbird ; i complet ; if <phone> ; ignor ; ii
        not_a_lead	5	im comfortabl ; in public ; in stimulant ; interes ; intern for ; interview someon
        not_a_lead	5	iop pt ; jackknif ; just <drug> ; know hes ; la aduan ; la guarderi ; la llanter
        not_a_lead	5	lapd det ; laps 0 ; last quart ; latin ; le <remember> ; le ofrecemo ; le olv
        not_a_lead	5	legion ; len ; let to ; lmft ; loan ; los amigo ; ly / ; mailbox no ; mak 0
        not_a_lead	5	marguerit ; mas pacient ; me ofrezc ; med director ; medical <record>
        not_a_lead	5	medical record ; melt ; memory car ; mi rop ; mi tarjet ; mi terc ; mij ya ; mis de
        not_a_lead	5	month fre ; moth mov ; mov thur ; msw student ; mtg ; muj que ; must go ; my <afraid>
        not_a_lead	5	my lung ; my medical ; necesit mi ; need anyth ; need my ; negotiabl ; ni <alcohol>
        not_a_lead	5	nin mas ; ninety six ; no ~alcohol ; no ~client ; nor deny ; not ~seek ; nov 0
        not_a_lead	5	now they ; np <school> ; nurs agency ; o <clean> ; o limpiez ; of <record>
        not_a_lead	5	off <month> ; offer fre ; old <insurance> ; on payrol ; or alcohol ; or has
        not_a_lead	5	oth mother ; our <school> ; our firm ; our marriag ; oyster ; pag por
        not_a_lead	5	panel <container> ; panel cup ; par eso ; par limpiez ; paralegal ; parent circl
        not_a_lead	5	patient at ; pay ship ; ped de ; peer specialist ; peopl get ; perdon me ; personal
        not_a_lead	5	phd ; phon sinc ; pkg ; plac <clinician> ; pm <crowd> ; pm <treatment> ; point me
        not_a_lead	5	por <container> ; por <drug> ; portal lock ; pound sinc ; pres telegram ; prim est
        not_a_lead	5	prueba de ; psicolog ; psych tech ; pt <furniture> ; pt her ; pued en ; pueden dec
        not_a_lead	5	puerc ; put a ; q lleg ; que corre ; question by ; quien le ; quien veo ; rank #
        not_a_lead	5	rank on ; record of ; recovery ; register agent ; registr ; renat ; rep want
        not_a_lead	5	report from ; request ; reset ; respons ; retir pian ; revis el ; rid along
        not_a_lead	5	right <phone> ; right numb ; rns and ; rns avail ; roommat ther ; run anyth
        not_a_lead	5	search for ; second year ; security at ; send you ; senior <money> ; servici de
        not_a_lead	5	shoot dril ; short a ; shot of ; show you ; si ahi ; sign by ; signatur
        not_a_lead	5	sin ~experienci ; sit sit ; sobriety dat ; softwar for ; sra busc ; standard
        not_a_lead	5	stil hav ; stil havent ; student need ; su edifici ; su pagin ; su sal ; subpoen duc
        not_a_lead	5	sunday visit ; tare de ; tare sobr ; tax ; tb ; tb test ; tech who ; tecum ; telegram
        not_a_lead	5	telehealth ; term <write> ; term pap ; terri ; that <write> ; the <stimulant>
        not_a_lead	5	the finish ; the public ; therapist ther ; thi <say> ; to aunt ; to clinical
        not_a_lead	5	to explain ; to fri ; to pt ; to treat ; tobac ; toxicology ; toxicology lab ; tra
        not_a_lead	5	tra de ; transfer ; transfer a ; transmission ; treatment cent ; trent ; tri the
        not_a_lead	5	tryn ; tuesday / ; twic on ; two can ; two pack ; u <think> ; u know ; un <media>
        not_a_lead	5	un terren ; uniform medico ; until <last> ; until last ; us ~drink ; use drug
        not_a_lead	5	usted a ; usted el ; usted par ; van <drive> ; van driv ; ventur ; veo lo ; visit a
        not_a_lead	5	visit can ; wal cabinet ; want dmv ; want hypnosi ; want la ; want overnight
        not_a_lead	5	want own ; ward in ; wasap ; we <vendor> ; we com ; we sel ; we send ; we sup
        not_a_lead	5	wed lik ; weight ; welcom ; wellnes ; who <height> ; who check ; who doe ; who sign
        not_a_lead	5	wif pick ; wil return ; with <hit> ; with assaultiv ; with whoev ; would lik
        not_a_lead	5	wrong plac ; wrongful <die> ; wrongful death ; wt los ; y va ; you <insurance>
        not_a_lead	5	you <last> ; you buy ; you confirm ; you do ; you last ; you might ; you only
        not_a_lead	5	you see ; your <colleague> ; your <room> ; your agent ; your clinical ; your company
        not_a_lead	5	your garden ; your invoic ; your med ; your park ; your second ; your ~therapist
        not_a_lead	5	~0 can ; ~<alcohol> no ; ~<angry> just ; ~<appointment> <clinician>
        not_a_lead	5	~<clinician> <clinician> ; ~<consume> <take> ; ~<consume> by ; ~<job> ~for
        not_a_lead	5	~<need> ~<appointment> ; ~<need> ~cambi ; ~<stop> ~mi ; ~<take> ~them
        not_a_lead	5	~<year> ~<drive> ; ~anxiety ; ~bid ; ~cambi ; ~cambi ~mi ; ~de ~<treatment>
        not_a_lead	5	~dej ~mi ; ~deposit ; ~drug or ; ~duerm desd ; ~es ~drog ; ~for ~my ; ~hav ~my
        not_a_lead	5	~hiel ; ~ins ; ~interest ; ~is ~on ; ~mi ~<appointment> ; ~mi ~cit ; ~my ~baby
        not_a_lead	5	~necesit ~cambi ; ~need ~a ; ~one with ; ~oth <need> ; ~quier ~ayud ; ~sneez ; ~ther
        not_a_lead	5	~ther ~for
        not_a_lead	4	*arrests:hypothetical ; *backToUse:hypothetical ; *number.2
        not_a_lead	4	*otherService.gambling:other_experiencer ; *otherService.therapist:negated
        not_a_lead	4	*otherService.tobacco:hypothetical ; *outpatientDuring ; *seizure:negated
        not_a_lead	4	*spam:other_experiencer ; *thirdParty.opensNote ; *treatmentNeed:negated ; + <color>
        not_a_lead	4	+ can ; / el ; 0 ; 0 <insurance> ; 0 <job> ; 0 <photo> ; 0 admit ; 0 da ; 0 dollar
        not_a_lead	4	0 each ; 0 possession ; 0 til ; <afraid> <job> ; <afraid> <partner> ; <afraid> no
        not_a_lead	4	<afraid> sinc ; <alcohol> ~<alcohol> ; <amount> <think> ; <amount> admit
        not_a_lead	4	<amount> exampl ; <angry> management ; <appointment> ; <appointment> <need>
        not_a_lead	4	<appointment> <night> ; <appointment> a ; <appointment> for ; <appointment> limit
        not_a_lead	4	<ask> <remember> ; <ask> su ; <ask> who ; <bodypart> <insurance> ; <bodypart> are
        not_a_lead	4	<bodypart> replac ; <buy> <job> ; <clean> de ; <clean> en ; <clinician> <count>
        not_a_lead	4	<clinician> <drive> ; <clinician> read ; <clinician> sit ; <clinician> ~<illness>
        not_a_lead	4	<clinician> ~<year> ; <colleague> ; <colleague> <appointment> ; <colleague> <sober>
        not_a_lead	4	<consume> just ; <consume> llev ; <container> <blood> ; <container> <opioid>
        not_a_lead	4	<container> par ; <container> sin ; <continue> <trust> ; <continue> open
        not_a_lead	4	<crash> with ; <crowd> <clean> ; <crowd> <school> ; <crowd> <sober> ; <crowd> for
        not_a_lead	4	<crowd> se ; <day> <go> ; <day> <insurance> ; <day> <remember> ; <day> <volunteer>
        not_a_lead	4	<day> at ; <die> la ; <drive> <eat> ; <drive> de ; <drive> wont ; <drug> <need>
        not_a_lead	4	<drug> noth ; <drug> only ; <eat> + ; <eat> <illness> ; <eat> <treatment>
        not_a_lead	4	<eat> disorder ; <eat> im ; <eat> just ; <eat> ~<alcohol> ; <emergency> <need>
        not_a_lead	4	<fall> <medicine> ; <furniture> back ; <give> <colleague> ; <give> my ; <give> them
        not_a_lead	4	<go> <soon> ; <go> anyth ; <go> rns ; <goodbye> <crowd> ; <happy> to
        not_a_lead	4	<headface> <continue> ; <headface> go ; <hear> + ; <height> tol ; <hospital> on
        not_a_lead	4	<insurance> <go> ; <insurance> <photo> ; <job> <angry> ; <job> only ; <key> for
        not_a_lead	4	<kill> <give> ; <kin> <buy> ; <kin> ~<job> ; <last> <hear> ; <law> <ask>
        not_a_lead	4	<law> <stimulant> ; <media> <emergency> ; <media> approv ; <media> y ; <medicine> +
        not_a_lead	4	<medicine> <money> ; <medicine> <need> ; <medicine> list ; <money> ; <money> <always>
        not_a_lead	4	<money> <month> ; <money> <past> ; <money> <record> ; <money> by ; <money> due
        not_a_lead	4	<need> <angry> ; <need> <last> ; <need> anyth ; <need> our ; <need> them
        not_a_lead	4	<need> whoev ; <need> ~per ; <night> only ; <official> <appointment>
        not_a_lead	4	<opioid> <appointment> ; <order> <consume> ; <outdoors> <say> ; <outdoors> until
        not_a_lead	4	<palecolor> <clothes> ; <palecolor> <limp> ; <partner> <week> ; <partner> already
        not_a_lead	4	<partner> lik ; <past> patient ; <pet> of ; <phone> extend ; <photo> <school>
        not_a_lead	4	<play> <rope> ; <play> <treatment> ; <play> club ; <promise> <phone> ; <record> <gun>
        not_a_lead	4	<record> <job> ; <record> <vendor> ; <record> a ; <record> wont
        not_a_lead	4	<remember> <stranger> ; <room> por ; <rope> <happy> ; <school> <hospital>
        not_a_lead	4	<school> coord ; <see> <opioid> ; <see> eso ; <see> lo ; <see> twic
        not_a_lead	4	<shame> <stranger> ; <shame> <think> ; <sober> ; <sober> <promise> ; <sober> and
        not_a_lead	4	<soon> of ; <start> any ; <stimulant> <outdoors> ; <stop> mi ; <take> <clinician>
        not_a_lead	4	<take> <year> ; <take> pres ; <think> pleas ; <trade> <emergency> ; <trade> <hit>
        not_a_lead	4	<trade> <need> ; <trade> <needle> ; <trade> o ; <treatment> about ; <treatment> exp
        not_a_lead	4	<treatment> lik ; <treatment> ~<unreal> ; <treatment> ~los ; <try> <eat>
        not_a_lead	4	<try> <water> ; <vendor> <buy> ; <vendor> <clinician> ; <vendor> <photo>
        not_a_lead	4	<vendor> <school> ; <vendor> co ; <vendor> en ; <volunteer> en ; <wait> <insurance>
        not_a_lead	4	<wait> <last> ; <wait> mi ; <withdrawal> and ; <write> <say> ; <write> un
        not_a_lead	4	<write> wher ; <write> ~<write> ; <year> warranty ; a <blade> ; a brown ; a cook
        not_a_lead	4	a gambl ; a guest ; a methadon ; a pan ; a pickup ; a pint ; a practicum ; a quot
        """
}
