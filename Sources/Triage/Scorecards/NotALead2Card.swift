extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	7	su edifici ; su personal ; summary ; superbil for ; tak practicum ; tap <amount>
        not_a_lead	7	tap bit ; tech ; ten <ask> ; ten question ; teng papel ; test cup ; the alumni
        not_a_lead	7	to <colleague> ; to whom ; toxicology ; toxicology lab ; treat just ; treatment cent
        not_a_lead	7	try to ; tu ; una sobredosi ; unpaid ; upset ; usa <drug> ; use anyth ; va por
        not_a_lead	7	vanity ; vap just ; vi que ; want dmv ; want itemiz ; want supervisor ; was discharg
        not_a_lead	7	wasap ; we fix ; we manufactur ; wed band ; weight los ; with <vendor>
        not_a_lead	7	with director ; with exclusiv ; with marisol ; wont <job> ; year clean ; you <job>
        not_a_lead	7	you <moment> ; you <see> ; you owe ; your <appointment> ; your <colleague>
        not_a_lead	7	your <insurance> ; your clinical ; your invoic ; your medical ; your tech ; zyn pouch
        not_a_lead	7	~charg ; ~felony ; ~ther ~for
        not_a_lead	6	*clientAdmin ; *person:historical ; *substance.other:negated ; 0 step ; 0 through
        not_a_lead	6	<afraid> <fire> ; <alcohol> 0 ; <alcohol> <opioid> ; <appointment> <clinician>
        not_a_lead	6	<appointment> <night> ; <appointment> <school> ; <appointment> for
        not_a_lead	6	<ask> <colleague> ; <buy> par ; <clean> <promise> ; <clinician> <rope>
        not_a_lead	6	<clinician> bilingu ; <clinician> par ; <clothes> <leave> ; <clothes> aft
        not_a_lead	6	<clothes> omeg ; <colleague> <insurance> ; <colleague> <month> ; <consume> <drug>
        not_a_lead	6	<continue> est ; <continue> hasnt ; <crowd> <child> ; <crowd> just ; <day> can
        not_a_lead	6	<die> prevention ; <drive> along ; <drive> spot ; <drug> <media> ; <drug> <need>
        not_a_lead	6	<drug> <play> ; <drug> only ; <drug> so ; <eat> <drug> ; <eat> <treatment>
        not_a_lead	6	<eat> just ; <emergency> <buy> ; <emergency> <container> ; <emergency> <school>
        not_a_lead	6	<furniture> par ; <happy> dear ; <height> <year> ; <hospital> <last>
        not_a_lead	6	<hospital> <need> ; <hospital> rep ; <insurance> for ; <insurance> her
        not_a_lead	6	<insurance> my ; <insurance> to ; <job> <angry> ; <kin> <stimulant> ; <leave> <law>
        not_a_lead	6	<media> <furniture> ; <media> a ; <media> con ; <media> la ; <medicine> <colleague>
        not_a_lead	6	<moment> <colleague> ; <moment> las ; <moment> thi ; <money> each ; <money> ship
        not_a_lead	6	<month> <insurance> ; <need> <last> ; <need> <medicine> ; <need> <month>
        not_a_lead	6	<need> <photo> ; <need> anyon ; <need> his ; <official> <fire> ; <partner> of
        not_a_lead	6	<photo> <night> ; <photo> <treatment> ; <play> no ; <record> <stop> ; <record> de
        not_a_lead	6	<room> <hospital> ; <room> mount ; <say> <buy> ; <say> <key> ; <say> <stimulant>
        not_a_lead	6	<school> <colleague> ; <school> sobr ; <seizure> and ; <sober> nin ; <think> we
        not_a_lead	6	<tool> <home> ; <trade> <year> ; <trade> of ; <trade> sit ; <treatment> $
        not_a_lead	6	<treatment> <afraid> ; <treatment> lik ; <treatment> pag ; <try> the
        not_a_lead	6	<vendor> <emergency> ; <vendor> <job> ; <volunteer> ; <volunteer> or ; <volunteer> to
        not_a_lead	6	<year> exp ; <year> experienc ; a <stimulant> ; a j ; a register ; a report ; a sweat
        not_a_lead	6	a therapist ; a treatment ; a ~<clinician> ; about <job> ; about fentanyl ; abril y
        not_a_lead	6	accept servic ; aduan ; agency ; ahi <need> ; ahi mi ; ai <say> ; ai <trade>
        not_a_lead	6	ai receptionist ; alcohol rehab ; already being ; already paid ; an od ; and <sad>
        not_a_lead	6	and <treatment> ; app ; app for ; application ; arrangement ; ask is ; awarenes walk
        not_a_lead	6	be glad ; be open ; befor thursday ; bht ; bil to ; bolsa con ; breakaway ; breez
        not_a_lead	6	c/o ; cal thi ; can bring ; carniceri ; cas # ; cent ; chamar ; cheap ; check
        not_a_lead	6	check a ; church collect ; cig only ; cigar ; clearanc ; clinician ; clos <day>
        not_a_lead	6	cobija y ; collect coat ; comfortabl with ; complet your ; confirm
        not_a_lead	6	congratulation dear ; consul ; consum nad ; cook for ; copay ; count your ; crush
        not_a_lead	6	danny ; de publicidad ; de transit ; decedent ; dem next ; deni any ; dentur
        not_a_lead	6	detox center ; digit off ; director re ; disability ; disability form ; dm ; doctoral
        not_a_lead	6	dond hac ; dont ~drink ; dr ; dr patel ; droga ni ; drug or ; el <stimulant>
        not_a_lead	6	empty bed ; en crypt ; entreg ; entregamo ; est <treatment> ; est intern
        not_a_lead	6	est ~<treatment> ; est ~intern ; estudiant de ; even ther ; ex pt ; experienci en
        not_a_lead	6	externship ; facility ; familia ; fax my ; febrer y ; fentanyl test ; fil detox
        not_a_lead	6	film in ; first month ; fix ; for part ; for practicum ; for treatment ; for ua
        not_a_lead	6	for weekend ; for weight ; for ~the ; forklift and ; form clt ; fre ship ; fre spin
        not_a_lead	6	gambl no ; gift ; googl list ; grati en ; guest of ; guion ; guy again ; habl with
        not_a_lead	6	half off ; handl your ; has cal ; hav <clinician> ; hav charg ; hav my
        not_a_lead	6	hav therapist ; hay vacant ; hey ; his bday ; hom own ; homeowner ; horari de
        not_a_lead	6	host a ; how do ; hrs ask ; hypnosi ; i <leave> ; i gambl ; i paid ; id lov
        not_a_lead	6	im <trust> ; im hop ; in <remember> ; in memory ; intak coordinator ; intern con
        not_a_lead	6	interview your ; is check ; jacket in ; jackpot ; join the ; juntamo ; know hes ; kyl
        not_a_lead	6	la aduan ; la carniceri ; la tintoreri ; lab rep ; lat <night> ; left cpap
        not_a_lead	6	limpiez en ; mad thirty ; mail them ; mak 0 ; marlboro ; me interes ; me siguen
        not_a_lead	6	med director ; melt ; mft ; mgr not ; mi <last> ; mi <treatment> ; mi ultim
        not_a_lead	6	mis <key> ; mom of ; mount <emergency> ; muchacho que ; my <sad> ; my <stop> ; my bad
        not_a_lead	6	my lead ; my msw ; nam person ; necesitan cociner ; need anyon ; need anyth ; nev got
        not_a_lead	6	new <treatment> ; ni uso ; ni ~alcohol ; nicotin pouch ; nin <day> ; ninety six
        not_a_lead	6	no credit ; no ~<money> ; novelist ; nuestr <church> ; numer de ; o <clean>
        not_a_lead	6	of <partner> ; omeg ; on sepulved ; on vin ; one off ; our podcast ; our van
        not_a_lead	6	overdos awarenes ; owe child ; own <law> ; own of ; pag por ; pap on ; paralegal
        not_a_lead	6	patel ; pay ship ; peer specialist ; peopl get ; percent of ; personal de
        not_a_lead	6	plac <clinician> ; play fortnit ; pm group ; practicum spot ; preceptor ; pric on
        not_a_lead	6	produc at ; pt <partner> ; pt disput ; publicidad ; pueden <order> ; q si
        not_a_lead	6	quisieramo ; quot on ; rank # ; rank on ; re student ; recovery ; renat ; rep with
        not_a_lead	6	report with ; request ; resi pt ; retain in ; reviv dead ; ribbon <week>
        not_a_lead	6	ribbon week ; rid along ; rolex omeg ; send resum ; send you ; serv 0 ; serv ask
        not_a_lead	6	servic for ; set in ; shop has ; short a ; somo ; standard ; star review ; strang and
        not_a_lead	6	struggl ; su sal ; suicid prevention ; summary to ; support grp ; swap ; t
        not_a_lead	6	tak traine ; tare ; tech opening ; telegram ; telehealth ; teng <key> ; teng permis
        not_a_lead	6	the <stimulant> ; the copay ; the cvs ; the egg ; the sub ; thi <money> ; thi field
        not_a_lead	6	thi lin ; thirty lap ; tienen psicolog ; tiktok ; to app ; to fentanyl ; to pt
        not_a_lead	6	to ~<give> ; told wrong ; traemo ; tri the ; tuesday at ; two can ; u <think>
        not_a_lead	6	u know ; una <emergency> ; una agenci ; una tare ; und list ; up tmrw ; us <give>
        not_a_lead	6	us ~<consume> ; us ~drink ; usd ; use drug ; usted par ; ven eso ; vend uniform
        not_a_lead	6	viagr ; visit can ; visitarl ; wal mount ; want forty ; want referral ; ward in
        not_a_lead	6	wardrob ; was rud ; we com ; we sel ; we send ; wed lik ; wellnes blog ; wer the
        not_a_lead	6	when is ; who doe ; wil pick ; with <afraid> ; with med ; with our ; wont <start>
        not_a_lead	6	wrong plac ; ya pag ; year experienc ; you our ; you sel ; your ; your <clinician>
        not_a_lead	6	your <room> ; your agent ; your bil ; your nurs ; your park ; your roof ; your second
        not_a_lead	6	your vehicl ; ~<clinician> <see> ; ~<colleague> <insurance> ; ~<consume> <promise>
        not_a_lead	6	~<drug> not ; ~<treatment> <month> ; ~client want ; ~diem ; ~director ; ~husb
        not_a_lead	6	~medical ~<colleague> ; ~medical ~director ; ~per ~diem ; ~substanc
        not_a_lead	5	# and ; *arrests:hypothetical ; *caller:hypothetical ; *jobSeeker:other_experiencer
        not_a_lead	5	*number.2 ; *otherService.lowSpirits ; *outpatientDuring ; *spam.opensNote
        not_a_lead	5	*treatmentNeed:negated ; + <write> ; + talk ; 0 ; 0 <insurance> ; 0 admit ; 0 drop
        not_a_lead	5	0 each ; 0 lb ; 0 new ; 0 no ; 0 possession ; <afraid> <drive> ; <alcohol> no
        not_a_lead	5	<amount> exampl ; <angry> just ; <angry> management ; <angry> to
        not_a_lead	5	<appointment> <last> ; <appointment> <moment> ; <appointment> de ; <appointment> del
        not_a_lead	5	<ask> <record> ; <asleep> <drive> ; <blood> <money> ; <bodypart> <medicine>
        not_a_lead	5	<caretaking> <seizure> ; <child> refus ; <clean> o ; <clinician> <need>
        not_a_lead	5	<clinician> read ; <clothes> <law> ; <clothes> <sick> ; <container> my
        not_a_lead	5	<container> por ; <container> whil ; <continue> havent ; <continue> open
        not_a_lead	5	<count> <furniture> ; <count> <treatment> ; <crowd> <school> ; <crowd> <withdrawal>
        not_a_lead	5	<crowd> ~<afraid> ; <day> <remember> ; <day> at ; <die> <die> ; <die> <money>
        not_a_lead	5	<drive> <start> ; <drive> are ; <drive> de ; <drive> she ; <drug> <consume>
        not_a_lead	5	<drug> <container> ; <drug> <write> ; <drug> al ; <drug> ni ; <eat> handl
        not_a_lead	5	<fall> <die> ; <furniture> servic ; <give> each ; <give> lin ; <home> <write>
        not_a_lead	5	<illness> t ; <job> could ; <last> <see> ; <law> <ask> ; <law> <hear>
        not_a_lead	5	<law> <record> ; <leave> # ; <limp> <day> ; <media> ; <media> <ask> ; <media> <see>
        not_a_lead	5	<media> of ; <media> y ; <medicine> <see> ; <moment> <year> ; <moment> pued
        not_a_lead	5	<moment> with ; <money> <record> ; <need> <afraid> ; <need> <angry> ; <need> <key>
        not_a_lead	5	<need> <law> ; <need> a ; <need> anyth ; <need> attendanc ; <need> don ; <need> nam
        not_a_lead	5	<need> yes ; <night> only ; <official> <appointment> ; <opioid> strip
        not_a_lead	5	<order> <consume> ; <outdoors> com ; <palecolor> <limp> ; <past> <night> ; <past> res
        not_a_lead	5	<pet> <treatment> ; <phone> <drug> ; <phone> out ; <photo> <school>
        not_a_lead	5	<play> <treatment> ; <record> <job> ; <record> <last> ; <record> <wait>
        not_a_lead	5	<remember> <caretaking> ; <remember> <stranger> ; <room> o ; <say> cant
        not_a_lead	5	<say> ~<height> ; <school> coord ; <see> <afraid> ; <see> <job> ; <see> eso
        not_a_lead	5	<seizure> <awake> ; <seizure> <withdrawal> ; <sober> <promise> ; <stop> <alcohol>
        not_a_lead	5	<take> <home> ; <take> pres ; <trade> <record> ; <trade> o ; <treatment> <see>
        not_a_lead	5	<treatment> directory ; <unreal> one ; <vendor> en ; <wait> <insurance>
        not_a_lead	5	<wait> <last> ; <week> <appointment> ; <week> <hear> ; <withdrawal> <pet>
        not_a_lead	5	<write> yes ; <year> <emergency> ; <year> <key> ; a $ ; a brown ; a cadc ; a circl
        not_a_lead	5	a documentary ; a gray ; a guest ; a pair ; a pilot ; a resident ; a sampl ; a ~drink
        not_a_lead	5	abog de ; addict to ; adict al ; aftercar group ; al instant ; alimento ; alimento y
        not_a_lead	5	all a ; alumni coord ; an <media> ; an articl ; an open ; and busc ; and dying
        not_a_lead	5	ang management ; apoy par ; appointment with ; articl ; atienden ; automatic ; beb en
        not_a_lead	5	been abl ; been select ; bil from ; bil want ; bilingu ; blanket and ; bordamo
        not_a_lead	5	boton ; bring ; bring the ; busc es ; busc grup ; buy our ; by itself ; cal out
        not_a_lead	5	cal stat ; cal want ; cam 0 ; cancel me ; cant driv ; car she ; card click ; care
        not_a_lead	5	cas in ; cent a ; cent for ; cent in ; certifi in ; clean <need> ; click <amount>
        not_a_lead	5	client on ; clt want ; cociner con ; cociner o ; collect them ; commerc <always>
        not_a_lead	5	complianc offic ; con <pill> ; con pastilla ; con segur ; consejer certific
        not_a_lead	5	constanci par ; contract ; copi de ; could somebody ; could someon ; counsel ; cpap +
        not_a_lead	5	cricket ; curriculum ; d/c tue ; dat in ; de <trade> ; de adic ; de alimento
        not_a_lead	5	de mantenimient ; de rehabilitacion ; dear <insurance> ; dear beneficiary ; del casin
        not_a_lead	5	deny ; depresion desd ; detail <drive> ; detail car ; detox floor ; dicen a
        not_a_lead	5	dietitian ; directory ; discharg ; discharg in ; discharg summary ; dm me ; doe <job>
        not_a_lead	5	doe hir ; doesnt drink ; doesnt ~<consume> ; doesnt ~drink ; dog ate ; donation
        not_a_lead	5	dond <stop> ; dond dej ; dont ~<consume> ; dr okafor ; dream and ; drug just
        not_a_lead	5	due friday ; el comprobant ; el consul ; el libr ; en <photo> ; en regl ; enfermeri y
        not_a_lead	5	estan ahi ; estanci de ; estoy hac ; estuv ; experienc ; f/u on ; fami group
        not_a_lead	5	fentanyl death ; fentanyl two ; final notic ; first <amount> ; fix it ; fml form
        not_a_lead	5	food handl ; for <colleague> ; for <fall> ; for <kin> ; for <month> ; for detail
        not_a_lead	5	for estat ; for fal ; for famili ; for fre ; for herself ; for mother ; for peer
        not_a_lead	5	form res ; from <last> ; from aug ; from august ; from last ; fum ; fumigacion
        not_a_lead	5	gav them ; glas in ; googl for ; grief counsel ; groundskeep ; group i ; handl card
        not_a_lead	5	hasnt <hear> ; hasnt heard ; hay <drug> ; her <wait> ; her com ; her stay ; hi my
        not_a_lead	5	hispano ; holiday includ ; hop on ; hora de ; hotlin ; hunt for ; hypnosi for
        not_a_lead	5	i <town> ; i produc ; i shop ; if <job> ; if hir ; if ~<law> ; ignor ; imprent en
        not_a_lead	5	in californi ; insur ; interes ; intern for ; invoic ; is <crowd> ; is <hospital>
        not_a_lead	5	is he ; its nicotin ; kid has ; know befor ; la cit ; la guarderi ; la prim
        not_a_lead	5	la pueden ; last seen ; le qued ; left my ; let with ; licenci de ; licenci en
        not_a_lead	5	limpi gracia ; limpiez o ; linen servic ; link for ; llev cincuent ; loan
        not_a_lead	5	los <treatment> ; mam x ; maquinita del ; marca ; marriag counsel ; me dry
        not_a_lead	5	me espant ; me ofrezc ; medical <crowd> ; memory ; memory car ; mi terc ; min with
        not_a_lead	5	month fre ; mother ; mov thur ; muj que ; muri por ; my discharg ; my lung
        not_a_lead	5	my prescription ; my record ; my resum ; my sociology ; nam <stimulant> ; necesit sab
        not_a_lead	5	net 0 ; ni alcohol ; ni ~<consume> ; nin day ; nin mas ; no <alcohol> ; no booz
        not_a_lead	5	no deposit ; not answer ; not ~drug ; not ~seek ; o limpiez ; of sob ; of whoev
        not_a_lead	5	off today ; old addres ; omeg <insurance> ; omeg carri ; or <drive> ; or your
        not_a_lead	5	our <treatment> ; our <vendor> ; our catalog ; our marriag ; ourselv ; out on
        not_a_lead	5	overdos cal ; own want ; panel <container> ; panel cup ; par <clean> ; par <law>
        not_a_lead	5	par eso ; par inmigracion ; par los ; parch ; peer ; peer <need> ; peer support
        not_a_lead	5	per pound ; perdon me ; phon cal ; phon sinc ; piz plac ; pleas let ; po <need>
        not_a_lead	5	podcast about ; polici ; por ello ; pres <write> ; prim est ; psicolog ; psicolog par
        not_a_lead	5	psych <clinician> ; psych tech ; pueden mand ; purchas mgr ; quilt guild
        not_a_lead	5	radi produc ; rais <furniture> ; rais bed ; re <sedative> ; referral arrangement
        not_a_lead	5	regl ; rep ; rep yes ; res <colleague> ; res client ; residenci ; retir pian
        not_a_lead	5	rns for ; room without ; sam tuesday ; se <drug> ; se drog ; second year
        not_a_lead	5	security at ; segment ; seizur and ; send our ; servic 0 ; servici ; setup ; sex
        not_a_lead	5	shadow one ; she back ; ship ; si mi ; slash ; slot ; sob in ; sobriety dat
        not_a_lead	5	social y ; someth your ; soy <clinician> ; soy estudiant ; spin no ; stil hav
        not_a_lead	5	stil havent ; stil open ; stmt ; su <insurance> ; substanc use ; sunday so
        not_a_lead	5	sunday visit ; supervisor ; supervisor to ; suy ; swing by ; tech with
        not_a_lead	5	teng experienci ; term <write> ; term pap ; test <medicine> ; test strip ; the alley
        not_a_lead	5	the patch ; the saf ; them at ; thi <say> ; thi sunday ; threw ; thur group
        not_a_lead	5	tim <job> ; to fri ; told we ; took a ; town by ; tox lab ; trabaj par ; transport co
        not_a_lead	5	treat ; trent ; turnaround ; two week ; tx in ; ua <record> ; un trabaj
        not_a_lead	5	una <clinician> ; uniform medico ; unit ask ; until <last> ; until last ; urin
        not_a_lead	5	vinyl ; visit hour ; voluntari ; w 0 ; wal box ; wallet ; want ; want attendanc
        not_a_lead	5	want don ; want per ; want the ; want them ; was <hospital> ; wash my ; we arent
        not_a_lead	5	we build ; we fight ; we pay ; web ; weight ; what <home> ; whatsap only
        not_a_lead	5	who <height> ; who fix ; wif bring ; with <hit> ; with anxiety ; with coffe
        not_a_lead	5	would lik ; wrong ; wrongful ; wt ; wt los ; y <clean> ; y <photo> ; ya <money>
        not_a_lead	5	you <insurance> ; you <last> ; you as ; you buy ; you charg ; you do ; you in
        not_a_lead	5	you last ; you look ; you post ; you run ; you see ; your <emergency> ; your city
        not_a_lead	5	your clinician ; your intak ; your med ; your ~medical ; your ~therapist ; yrs exp
        not_a_lead	5	~<colleague> <go> ; ~<consume> <take> ; ~counselor ; ~cov ; ~ct ; ~drink ; ~drug no
        not_a_lead	5	~fax ; ~seek ; ~substanc at
        not_a_lead	4	*familySupport ; *noBarrierChild ; *otherService.gambling:other_experiencer
        not_a_lead	4	*thirdParty.opensNote ; / <afraid> ; / <pet> ; / cow ; / thursday ; 0 <count>
        not_a_lead	4	0 <media> ; 0 dollar ; 0 int ; 0 practicum ; 0 q ; 0 stab ; 0 word ; <afraid> <drug>
        not_a_lead	4	<afraid> <photo> ; <afraid> desd ; <afraid> no ; <alcohol> or ; <amount> <ask>
        not_a_lead	4	<amount> admit ; <amount> behind ; <amount> ly ; <amount> your ; <angry> <crowd>
        not_a_lead	4	<angry> thi ; <appointment> limit ; <appointment> lin ; <ask> <give>
        not_a_lead	4	<ask> <volunteer> ; <bodypart> <insurance> ; <bodypart> fat ; <buy> <give>
        not_a_lead	4	<buy> <job> ; <cannabis> <need> ; <church> junt ; <clinician> ; <clinician> <fall>
        not_a_lead	4	<clinician> a ; <clothes> <colleague> ; <clothes> <room> ; <colleague> <appointment>
        not_a_lead	4	<colleague> <partner> ; <colleague> <past> ; <colleague> or ; <colleague> sinc
        not_a_lead	4	<color> <clothes> ; <consume> for ; <consume> just ; <consume> or
        not_a_lead	4	<container> <blood> ; <container> <opioid> ; <container> behind ; <continue> hav
        not_a_lead	4	<count> off ; <crowd> <afraid> ; <crowd> <emergency> ; <crowd> <sober> ; <crowd> for
        not_a_lead	4	<day> or ; <die> <emergency> ; <die> <promise> ; <drive> <crowd> ; <drug> /
        not_a_lead	4	<drug> <photo> ; <drug> noth ; <drug> to ; <eat> <bodypart> ; <eat> <illness>
        not_a_lead	4	<emergency> <see> ; <fall> <medicine> ; <feel> ~<drug> ; <fire> <official>
        not_a_lead	4	<fire> <year> ; <friend> <count> ; <friend> our ; <give> <clean> ; <give> <clinician>
        not_a_lead	4	<give> <insurance> ; <go> <crowd> ; <go> rns ; <hit> <money> ; <hit> <month>
        not_a_lead	4	<hospital> <key> ; <hospital> on ; <hot> <clinician> ; <illness> <drug>
        not_a_lead	4	<illness> <need> ; <insurance> <always> ; <insurance> <go> ; <insurance> list
        not_a_lead	4	<job> <media> ; <job> her ; <key> for ; <kill> <give> ; <kill> <trade> ; <kill> your
        not_a_lead	4	<last> <colleague> ; <last> <hear> ; <law> <palecolor> ; <law> <room>
        not_a_lead	4	<law> <stimulant> ; <law> duc ; <law> to ; <leave> <need> ; <media> <crowd>
        not_a_lead	4	<media> <emergency> ; <media> approv ; <medicine> + ; <medicine> <appointment>
        not_a_lead	4	<medicine> en ; <moment> <rail> ; <moment> they ; <money> ; <money> <appointment>
        not_a_lead	4	<money> <past> ; <money> est ; <need> 0 ; <need> <fall> ; <need> d/c ; <need> id
        not_a_lead	4	<need> whoev ; <night> <colleague> ; <official> <gun> ; <official> <official>
        not_a_lead	4	<official> re ; <opening> <tool> ; <opioid> <appointment> ; <order> <give>
        not_a_lead	4	<pain> in ; <partner> <week> ; <partner> already ; <partner> she ; <phone> was
        not_a_lead	4	<photo> <crowd> ; <photo> <media> ; <photo> <moment> ; <photo> <photo> ; <photo> from
        not_a_lead	4	<photo> in ; <pill> <medicine> ; <play> <drug> ; <play> <rope> ; <promise> <phone>
        not_a_lead	4	<put> <money> ; <record> ; <record> <continue> ; <record> <lock> ; <record> <vendor>
        not_a_lead	4	<record> wont ; <relapse> prevention ; <remember> <home> ; <remember> of
        not_a_lead	4	<room> <child> ; <room> por ; <sad> <die> ; <say> <insurance> ; <school> <hospital>
        not_a_lead	4	<school> <opioid> ; <school> who ; <see> <clinician> ; <see> <opioid> ; <see> us
        not_a_lead	4	<seizure> y ; <shame> <think> ; <sober> ; <sober> and ; <start> any ; <stimulant> in
        not_a_lead	4	<stimulant> with ; <stop> <sad> ; <take> <year> ; <think> <try> ; <think> dond
        not_a_lead	4	<think> pleas ; <think> youv ; <town> <die> ; <trade> <buy> ; <trade> <hit>
        not_a_lead	4	<trade> con ; <trade> en ; <treatment> <need> ; <try> <see> ; <vendor> <amount>
        not_a_lead	4	<vendor> <appointment> ; <vendor> <buy> ; <vendor> <clinician> ; <vendor> <school>
        not_a_lead	4	<volunteer> for ; <withdrawal> / ; <write> <remember> ; <write> <say> ; <write> inf
        not_a_lead	4	<write> un ; <write> wher ; <year> <drive> ; a let ; a per ; a pickup ; a piec
        not_a_lead	4	a psych ; a quot ; a refund ; a shot ; a tech ; a van ; a written ; a ~<drug>
        not_a_lead	4	a ~nurs ; about addiction ; about com ; admit mon ; aft <stimulant> ; again and ; ahi
        not_a_lead	4	ahi el ; al dia ; alcohol no ; amor garantiz ; an <give> ; and <hospital>
        not_a_lead	4	and blanket ; and cow ; and depression ; and detox ; and discharg ; and muert
        not_a_lead	4	and overdos ; and teach ; and throw ; ano manej ; ansiedad de ; ansiedad no
        not_a_lead	4	any <school> ; anyth just ; appointment ; are stil ; asham and ; asset ; at midnight
        not_a_lead	4	at ucl ; ate 0 ; attach if ; awarenes ; be <give> ; becom a ; bed that ; been <sober>
        not_a_lead	4	been run ; been sob ; been using ; beep ; beer ; being <see> ; being look ; belov i
        not_a_lead	4	bet on ; bil offic ; bilingual ; bilingual <clinician> ; bit ly ; box i ; busc chamb
        not_a_lead	4	busc emple ; by for ; by spr ; caden ; camara ; cambi mi ; camera ; campana
        not_a_lead	4	can <hit> ; can i ; can you ; cant <drive> ; casin y ; certifi peer ; chamb de
        not_a_lead	4	charg ; chef 0 ; child support ; church has ; church organist ; cig ; city plan
        not_a_lead	4	ciw / ; ciw and ; claim now ; client sinc ; client visit ; clt re ; cok with
        not_a_lead	4	community colleg ; compliant ; con facturacion ; con problema ; congrat
        not_a_lead	4	constanci de ; convulsion y ; cotizacion sin ; could i ; cousin is ; cow on
        not_a_lead	4	cuand la ; cuand pued ; cuart por ; curs de ; d/c <record> ; d/c summary ; dark
        not_a_lead	4	dat i ; dat of ; daught went ; day and ; de <appointment> ; de <volunteer>
        not_a_lead	4	de guardi ; de limpiez ; de migracion ; de pte ; de usted ; de visita ; de ~sobredosi
        not_a_lead	4	deal on ; dec si ; decedent ~odd ; del iop ; delay ; denis ; depres ; detox unit
        not_a_lead	4	do all ; do them ; doc for ; doing a ; doing an ; doing my ; donativ ; dont mov
        not_a_lead	4	dos ano ; dos mes ; doubl your ; drown in ; drug in ; dual <illness> ; dual diagnosi
        not_a_lead	4	duc ; duc tecum ; dur my ; ehr softwar ; el <shake> ; el est ; el horari ; el temblor
        not_a_lead	4	emple de ; en <clean> ; en <hospital> ; en hospital ; en otr ; enclos ; entrevist
        not_a_lead	4	equivoc ; es aqui ; es ~drog ; escrib inf ; escrib una ; eso o ; especial
        not_a_lead	4	espos sali ; estudiant ; expedient ; extend <drive> ; factur ; facturacion
        not_a_lead	4	fami week ; favor de ; feb stay ; fecha ; fentanyl in ; fentanyl strip ; ferreteri
        not_a_lead	4	fev ; fil <furniture> ; fil bed ; first <container> ; for <school> ; for <week>
        not_a_lead	4	for fami ; for first ; for kitchen ; for spr ; for vap ; forty lap ; freez ; from $
        not_a_lead	4	from july ; front <job> ; front offic ; furnish ; garantiz el ; get 0 ; get past
        not_a_lead	4	ginebr ; got out ; got tir ; graveyard ; grief ; grief grp ; group by ; gum blu
        not_a_lead	4	habl el ; hac dos ; hag el ; has sign ; hat thi ; hav night ; he now ; health
        not_a_lead	4	her re ; her step ; hi team ; his list ; hor es ; host ; hour notic ; http ; http /
        not_a_lead	4	hummingbird ; husky ; hypnotist ; hypnotist in ; i <vendor> ; i addres ; i quot
        not_a_lead	4	if <phone> ; if ~<job> ; if ~hir ; im <try> ; im comfortabl ; im eleven ; im try
        not_a_lead	4	in addiction ; in detox ; in oregon ; in sat ; in stimulant ; in thursday
        not_a_lead	4	in treatment ; in van ; inquiri ; inspector ; irb approv ; is <ask> ; is probab
        not_a_lead	4	it off ; it someth ; its food ; jacket ; jackknif ; junior at ; just that ; karen
        not_a_lead	4	kid want ; kind you ; kitchen is ; ktl ; la <appointment> ; la ansiedad ; la colleg
        not_a_lead	4	la dental ; la llanter ; las <day> ; las fecha ; latin ; le piden ; left two
        not_a_lead	4	left you ; let for ; library and ; licenc ; licens for ; lik to ; los amigo
        not_a_lead	4	los papa ; lov a ; lov fifteen ; low ; lupit ; lvn 0 ; ly / ; mad his ; malpractic
        not_a_lead	4	mama ; many photo ; me mud ; me stop ; me wheth ; meant the ; medic y
        not_a_lead	4	medical record ; mft student ; mgr to ; mi po ; midnight ; mientra <amount>
        not_a_lead	4	mientra tant ; minut next ; mir culebra ; month guarante ; moth wont ; movement
        not_a_lead	4	must go ; my <afraid> ; my <month> ; my <record> ; my anxiety ; my depression
        not_a_lead	4	my hal ; my lmft ; my new ; my professor ; my tenant ; my treatment ; nam lui ; nd yr
        not_a_lead	4	necesit mi ; need anoth ; need practicum ; negotiabl ; ni <consume> ; night prefer
        not_a_lead	4	night shift ; no <colleague> ; no contract ; no obligation ; no plaqu ; no setup
        not_a_lead	4	nobody <give> ; nobody cal ; noma <go> ; nor ; nosotro desd ; not interest ; now they
        not_a_lead	4	nuestr ; nuestr parroqui ; numb was ; o <phone> ; obligation ; of <record>
        not_a_lead	4	of clinic ; ofrezc ; old <insurance> ; on <pill> ; on <play> ; on <relapse> ; on him
        not_a_lead	4	on meth ; on pil ; on relaps ; one digit ; only click ; only nicotin ; only no
        """
}
