extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	7	school want ; send us ; sol quier ; someth your ; stil open ; strang and
        not_a_lead	7	su <treatment> ; su edifici ; subpoen to ; suicid prevention ; suy ; swing by
        not_a_lead	7	tap <amount> ; tap bit ; telegram ; ten <ask> ; ten question ; teng <key>
        not_a_lead	7	the alumni ; the dai ; the egg ; thi <money> ; thi lin ; tiktok ; to <colleague>
        not_a_lead	7	told wrong ; tonight group ; toxicology lab ; treat just ; try to ; tu ; u <stranger>
        not_a_lead	7	u guy ; unpaid ; usa <drug> ; use anyth ; van <drive> ; van driv ; ventur ; vide gam
        not_a_lead	7	visit del ; volunte ; want itemiz ; want la ; want overnight ; was rud ; we com
        not_a_lead	7	we pay ; we sel ; who buy ; whoev <go> ; with marisol ; year clean ; you <see>
        not_a_lead	7	you owe ; you sel ; your <town> ; your invoic ; your team ; your tech
        not_a_lead	7	~<clinician> <see> ; ~felony ; ~need ~treatment ; ~substanc
        not_a_lead	6	*clientAdmin ; + <clothes> ; 0 <vendor> ; 0 admit ; 0 oclock ; 0 step ; 0 through
        not_a_lead	6	<afraid> <fire> ; <alcohol> 0 ; <appointment> <last> ; <appointment> <moment>
        not_a_lead	6	<appointment> <night> ; <appointment> <official> ; <appointment> <school>
        not_a_lead	6	<appointment> de ; <appointment> del ; <appointment> for ; <ask> <colleague>
        not_a_lead	6	<ask> <record> ; <clean> <promise> ; <clean> en ; <clean> o ; <clothes> <sick>
        not_a_lead	6	<clothes> aft ; <colleague> <month> ; <colleague> <record> ; <colleague> <sober>
        not_a_lead	6	<colleague> position ; <consume> <drug> ; <consume> anyth ; <container> whil
        not_a_lead	6	<continue> open ; <crowd> just ; <day> <appointment> ; <drive> along ; <drive> spot
        not_a_lead	6	<drug> <play> ; <drug> ni ; <drug> only ; <drug> so ; <eat> <drug> ; <eat> <illness>
        not_a_lead	6	<eat> plac ; <eat> thi ; <emergency> <need> ; <fall> <medicine> ; <fluid> <container>
        not_a_lead	6	<furniture> par ; <furniture> servic ; <give> pas ; <happy> com ; <hear> <clinician>
        not_a_lead	6	<hospital> on ; <hospital> rep ; <insurance> to ; <job> <angry> ; <job> ahi
        not_a_lead	6	<kin> circl ; <law> <insurance> ; <leave> <law> ; <medicine> <colleague>
        not_a_lead	6	<moment> pued ; <moment> thi ; <moment> with ; <money> on ; <month> <insurance>
        not_a_lead	6	<need> 0 ; <need> <afraid> ; <need> <insurance> ; <need> <last> ; <need> anyon
        not_a_lead	6	<need> anyth ; <need> his ; <night> position ; <order> por ; <partner> <week>
        not_a_lead	6	<partner> of ; <phone> was ; <photo> <night> ; <photo> produc ; <play> no
        not_a_lead	6	<record> <last> ; <record> <official> ; <record> <stop> ; <room> mount
        not_a_lead	6	<rope> resistant ; <say> cant ; <school> <appointment> ; <school> coord ; <see> eso
        not_a_lead	6	<sober> <treatment> ; <start> any ; <stop> <alcohol> ; <think> we ; <town> <promise>
        not_a_lead	6	<try> the ; <unreal> <job> ; <vendor> <alcohol> ; <vendor> <week> ; <vendor> by
        not_a_lead	6	<vendor> of ; <withdrawal> <pet> ; <write> wher ; <year> <appointment>
        not_a_lead	6	<year> <emergency> ; <year> <see> ; <year> exp ; a cadc ; a certain ; a gray
        not_a_lead	6	a group ; a patient ; a per ; a register ; a ~drink ; about fentanyl ; acros our
        not_a_lead	6	adic ; aft <bodypart> ; ai <trade> ; ai receptionist ; al instant ; alcohol rehab
        not_a_lead	6	alumni coord ; an od ; an open ; and <hospital> ; and <sad> ; and cow ; and discharg
        not_a_lead	6	and dying ; anoth <treatment> ; apoy par ; application ; awarenes walk ; be open
        not_a_lead	6	belov i ; bht ; bil from ; blanket and ; bordamo ; breakaway ; breez ; bring the
        not_a_lead	6	cambi su ; campana ; can bring ; cart que ; center that ; certifi in ; chamb de
        not_a_lead	6	cheap ; check ; check a ; chest x ; chof que ; church has ; cig only ; circl
        not_a_lead	6	circl of ; ciw and ; click <amount> ; cna ; cocain it ; cocin o ; comment by ; consul
        not_a_lead	6	cook for ; copi de ; cuand sali ; current client ; d/c tue ; dat in ; day a
        not_a_lead	6	de <trade> ; de adicto ; de experienci ; de limpiez ; de rehabilitacion ; deadlin 0
        not_a_lead	6	dietitian ; digit off ; disability form ; discharg in ; dm ; do <furniture>
        not_a_lead	6	doe <buy> ; doe purchas ; doing great ; dont ~drink ; dr ; dr patel ; drug just
        not_a_lead	6	el <consume> ; enfermeri y ; entrevist ; eso o ; est <treatment> ; est intern
        not_a_lead	6	est ~<treatment> ; est ~intern ; estudiant de ; estuv intern ; even ther ; expedient
        not_a_lead	6	experienc and ; experienci en ; externship ; facility ; fax my ; fentanyl test ; fev
        not_a_lead	6	fil detox ; fix it ; fml form ; for <hospital> ; for <kin> ; for <partner> ; for staf
        not_a_lead	6	for your ; forklift and ; forty lap ; fre audit ; fre ship ; get 0 ; gift ; grati en
        not_a_lead	6	grief ; grup ; guest of ; guy again ; half off ; has cal ; hav my ; hay vacant
        not_a_lead	6	his bday ; homeowner in ; hoodi ; hor es ; horari de ; host ; hot tub ; how do ; http
        not_a_lead	6	http / ; i <unreal> ; i cancel ; i gambl ; i shadow ; id lov ; ignor ; im comfortabl
        not_a_lead	6	intak coordinator ; interview somebody ; is he ; jacket and ; juntamo ; just saw
        not_a_lead	6	kid has ; know hes ; ktl ; la guarderi ; la prim ; la tintoreri ; lab rep ; left cpap
        not_a_lead	6	ligatur resistant ; limpiez o ; linen servic ; loan ; los <treatment> ; los pacient
        not_a_lead	6	mak 0 ; mam x ; marca ; marriag counsel ; me stop ; med director ; memory ; mgr to
        not_a_lead	6	mi <last> ; mi <treatment> ; mi solicitud ; mi ultim ; mis <key> ; mom of ; month fre
        not_a_lead	6	month guarante ; mount <emergency> ; mov thur ; mr r ; msw student ; mtg ; my msw
        not_a_lead	6	my new ; necesitan ; need anyon ; net 0 ; ni uso ; ni ~<consume> ; nin mas ; no drug
        not_a_lead	6	not ~drug ; novelist ; numb was ; of whoev ; off <school> ; on background
        not_a_lead	6	on sepulved ; one off ; oth <partner> ; our <vendor> ; our van ; overdos awarenes
        not_a_lead	6	own of ; panel <container> ; panel cup ; par <law> ; par baj ; par eso
        not_a_lead	6	par inmigracion ; par los ; parch ; parent circl ; patel ; patient until ; pay $
        not_a_lead	6	peer specialist ; per pound ; pleas correct ; pouch ; practicum slot ; practicum spot
        not_a_lead	6	pric on ; prim est ; pt <always> ; pt dai ; pueden <order> ; q si ; quick <media>
        not_a_lead	6	rank # ; read two ; recepcion ; recruit ; referenc ; report writ ; request ; resi pt
        not_a_lead	6	residenci ; resistant <opening> ; resistant door ; reviv dead ; ribbon <week>
        not_a_lead	6	ribbon week ; rid along ; sam tuesday ; security at ; seek a ; send resum ; servic 0
        not_a_lead	6	si mi ; slash ; sob in ; sobriety dat ; somo ; soy <clinician> ; spiritual ; standard
        not_a_lead	6	stil hav ; struggl ; student need ; su personal ; summary ; summary to ; support grp
        not_a_lead	6	swap ; tactical ; tare ; telehealth ; the copay ; the saf ; the sub ; therapist ther
        not_a_lead	6	thi field ; tienen grup ; tienen psicolog ; to <give> ; to fri ; trabaj par
        not_a_lead	6	transfer ; transport co ; treat ; treatment cent ; trent ; tri the ; tuesday at
        not_a_lead	6	two pag ; u <think> ; u know ; ua result ; una copi ; una tare ; up tmrw ; upset
        not_a_lead	6	usted par ; vap just ; vi que ; visitarl ; w 0 ; wal mount ; want 0 ; want dmv
        not_a_lead	6	want referral ; want supervisor ; want them ; ward in ; was discharg ; we <photo>
        not_a_lead	6	we <rail> ; we build ; we manufactur ; we sign ; we train ; wed band ; welcom
        not_a_lead	6	wellnes blog ; wer the ; wif bring ; wil pick ; with <afraid> ; with <hit>
        not_a_lead	6	with director ; within 0 ; wont <job> ; wont <start> ; would lik ; wrong plac ; xx 0
        not_a_lead	6	y <clean> ; ya pag ; yest ; you <moment> ; you charg ; you in ; you our ; your
        not_a_lead	6	your <appointment> ; your <colleague> ; your <order> ; your <outdoors> ; your bil
        not_a_lead	6	your med ; your roof ; your second ; your vehicl ; ~<need> ~tx ; ~charg ; ~ct ; ~husb
        not_a_lead	6	~substanc at ; ~ther ~for
        not_a_lead	5	# and ; *jobSeeker:other_experiencer ; *number.2 ; *otherService.lowSpirits
        not_a_lead	5	*otherService.weight:hypothetical ; *outpatientDuring ; *spam.opensNote
        not_a_lead	5	*substance.other:negated ; + <write> ; + talk ; / drug ; / thursday ; 0 <insurance>
        not_a_lead	5	0 <photo> ; 0 lb ; 0 no ; <afraid> <job> ; <afraid> desd ; <alcohol> <opioid>
        not_a_lead	5	<alcohol> no ; <amount> exampl ; <blood> <money> ; <bodypart> <medicine>
        not_a_lead	5	<clinician> <drive> ; <clinician> <fall> ; <clinician> <need> ; <clinician> <school>
        not_a_lead	5	<clothes> <colleague> ; <colleague> <partner> ; <colleague> <past> ; <consume> for
        not_a_lead	5	<consume> nad ; <container> por ; <continue> hasnt ; <continue> havent
        not_a_lead	5	<count> <furniture> ; <crowd> <sober> ; <crowd> <withdrawal> ; <crowd> i
        not_a_lead	5	<day> <volunteer> ; <die> <die> ; <die> <money> ; <die> <pill> ; <drive> <start>
        not_a_lead	5	<drive> are ; <drive> or ; <drive> she ; <drug> <container> ; <drug> <eat>
        not_a_lead	5	<drug> <need> ; <drug> <write> ; <drug> noth ; <eat> just ; <emergency> <buy>
        not_a_lead	5	<fall> <die> ; <give> <clinician> ; <give> fre ; <give> lin ; <give> them
        not_a_lead	5	<go> pacient ; <happy> dear ; <hit> <month> ; <illness> <need> ; <insurance> <go>
        not_a_lead	5	<insurance> for ; <insurance> her ; <insurance> list ; <insurance> my ; <job> could
        not_a_lead	5	<kin> <stimulant> ; <last> <colleague> ; <last> statement ; <law> <ask>
        not_a_lead	5	<law> <palecolor> ; <law> duc ; <leave> # ; <limp> <day> ; <media> <ask>
        not_a_lead	5	<media> <emergency> ; <media> <furniture> ; <media> approv ; <media> con ; <media> y
        not_a_lead	5	<medicine> <appointment> ; <medicine> <see> ; <moment> <year> ; <moment> they
        not_a_lead	5	<money> $ ; <money> est ; <need> <law> ; <need> <medicine> ; <need> <month>
        not_a_lead	5	<need> <photo> ; <need> a ; <need> attendanc ; <need> don ; <need> quien ; <need> una
        not_a_lead	5	<night> only ; <official> <appointment> ; <official> <fire> ; <opioid> <appointment>
        not_a_lead	5	<outdoors> com ; <palecolor> <limp> ; <partner> she ; <pet> <treatment>
        not_a_lead	5	<phone> <drug> ; <phone> over ; <photo> <photo> ; <photo> <school> ; <play> ya
        not_a_lead	5	<record> <clinician> ; <record> <lock> ; <record> <vendor> ; <record> p
        not_a_lead	5	<relapse> <money> ; <remember> <stranger> ; <room> <hospital> ; <room> o
        not_a_lead	5	<say> <stimulant> ; <seizure> and ; <sober> ; <sober> and ; <sober> nin
        not_a_lead	5	<stimulant> with ; <take> pres ; <think> <try> ; <think> youv ; <tool> <home>
        not_a_lead	5	<trade> <record> ; <trade> con ; <treatment> <play> ; <treatment> <see>
        not_a_lead	5	<treatment> directory ; <treatment> lik ; <vendor> <amount> ; <vendor> <job>
        not_a_lead	5	<vendor> en ; <vendor> on ; <volunteer> ; <volunteer> to ; <wait> mi
        not_a_lead	5	<week> <appointment> ; <week> <hear> ; <year> experienc ; a $ ; a brown ; a circl
        not_a_lead	5	a let ; a piec ; a pilot ; a scen ; a ~<clinician> ; about <job> ; about addiction
        not_a_lead	5	about com ; addict to ; addres for ; aftercar group ; agency ; ai <say> ; al wasap
        not_a_lead	5	alcohol no ; alimento ; all a ; amor garantiz ; and mom ; and overdos ; and teach
        not_a_lead	5	and throw ; ansiedad no ; anyth just ; app for ; are for ; arrangement ; ask is
        not_a_lead	5	at ucl ; atienden ; automatic ; be <give> ; be of ; beb no ; bed that ; been select
        not_a_lead	5	been sob ; befor thursday ; bil $ ; bil want ; bilingu ; bolsa con ; bond ; by spr
        not_a_lead	5	cal stat ; cal thi ; californi ; cam 0 ; cancel me ; cant driv ; car she ; care
        not_a_lead	5	carniceri ; cas in ; casin y ; child support ; clean <need> ; client cal ; client on
        not_a_lead	5	clos <day> ; cloth ; cobija y ; cok with ; commerc <always> ; con <pill>
        not_a_lead	5	con pastilla ; con problema ; con segur ; congratulation dear ; constanci
        not_a_lead	5	constanci de ; constanci par ; consum nad ; contract ; copi ; could somebody
        not_a_lead	5	count your ; cousin is ; cow on ; cpap in ; cricket ; crush ; cuand pued ; danny
        not_a_lead	5	dat for ; de adic ; de alimento ; de publicidad ; de transit ; de él ; deal on
        not_a_lead	5	dec si ; decedent ; del iop ; deny ; detail <drive> ; detail car ; detox floor
        not_a_lead	5	detox unit ; differential ; disability ; discharg ; do drug ; doesnt ~<consume>
        not_a_lead	5	doesnt ~drink ; dog ate ; dond <stop> ; dond dej ; dont <consume> ; dream and ; duc
        not_a_lead	5	duc tecum ; due friday ; dur my ; el <shake> ; el consul ; el temblor ; email resum
        not_a_lead	5	en <order> ; en <photo> ; enclos ; es aqui ; es ~drog ; escrib una ; estudiant
        not_a_lead	5	estuv ; favor de ; febrer y ; first <container> ; first <month> ; first shift ; fix
        not_a_lead	5	foc ; for $ ; for <month> ; for <week> ; for disability ; for estat ; for fre
        not_a_lead	5	for hsa ; for mother ; for weekend ; from <last> ; from august ; from last
        not_a_lead	5	fui pacient ; gambler ; gav them ; grief counsel ; groundskeep ; group i ; habl with
        not_a_lead	5	hac dos ; handl your ; has <law> ; hav <clinician> ; hav charg ; hav therapist
        not_a_lead	5	health ; help treatment ; her <wait> ; her stay ; hey ; hi my ; holiday includ
        not_a_lead	5	hom own ; homeowner ; hora de ; hrs ask ; hsa ; huella ; hummingbird ; hunt for
        not_a_lead	5	hypnosi for ; i <feel> ; i <town> ; i shop ; if <job> ; if hir ; if ~<job> ; if ~hir
        not_a_lead	5	im <try> ; im try ; in <drug> ; in stimulant ; in treatment ; inspector
        not_a_lead	5	interview last ; irb approv ; is <crowd> ; its <play> ; jackpot ; join the ; karen
        not_a_lead	5	kyl ; la ansiedad ; la carniceri ; la cit ; la llanter ; lat <night> ; le piden
        not_a_lead	5	le qued ; limpiez en ; llev cincuent ; mad his ; mail them ; me espant ; me hiv
        not_a_lead	5	me mud ; me siguen ; medical <crowd> ; mi terc ; midnight ; mother ; muj que
        not_a_lead	5	muri por ; my <sad> ; my cpap ; my gum ; my hallway ; my lead ; my professor
        not_a_lead	5	my resum ; my sociology ; my thesi ; nam <stimulant> ; nam lui ; necesit mi ; nev hav
        not_a_lead	5	new therapist ; ni alcohol ; night prefer ; no <alcohol> ; no booz ; no credit
        not_a_lead	5	no deposit ; no plaqu ; noma <go> ; nos <school> ; nos ensen ; not ~seek ; now they
        not_a_lead	5	nuestr <church> ; numer de ; o <clean> ; offer fre ; on <pill> ; on pil ; only click
        not_a_lead	5	opening ; or has ; our <law> ; our <treatment> ; pag <amount> ; pag four ; papel y
        not_a_lead	5	ped de ; peer ; personal de ; phon cal ; phon sinc ; plaintif ; pleas <go>
        not_a_lead	5	podcast about ; practicum hour ; problema de ; pt <partner> ; publicidad ; pueden dec
        not_a_lead	5	pueden mand ; que usan ; quier habl ; quit vap ; quit zyn ; quot on
        not_a_lead	5	rais <furniture> ; rais bed ; re <sedative> ; record custodian ; recovery ; regalamo
        not_a_lead	5	rehabilitacion ; rep for ; rep with ; report from ; report with ; resident ask
        not_a_lead	5	retain in ; retir paramedic ; revis el ; rns <appointment> ; rns and ; roi ; rop y
        not_a_lead	5	run anyth ; sab dond ; se <drug> ; se drog ; segment ; seizur and ; send you ; serv 0
        not_a_lead	5	servic for ; sex ; she back ; she bring ; ship ; shop has ; short a ; show your
        not_a_lead	5	sign by ; slot ; slot at ; social en ; social y ; soy estudiant ; spin no ; sport app
        not_a_lead	5	star review ; stil havent ; student want ; su <hospital> ; su clinic ; su sal
        not_a_lead	5	subpoen duc ; subpoen for ; substanc use ; sunday visit ; supervisor ; supervisor to
        not_a_lead	5	suppli ; t ; tactical <blade> ; tak our ; tech with ; tecum ; the busines ; the cvs
        not_a_lead	5	the lin ; the mang ; the patch ; the total ; them at ; therapy ; thi <say>
        not_a_lead	5	tim <job> ; tim on ; to app ; to fentanyl ; to pt ; to ~<give> ; traemo ; tu <phone>
        not_a_lead	5	tuesday / ; two week ; tx in ; ua <record> ; un trabaj ; una <record> ; una agenci
        not_a_lead	5	uniform medico ; unit ask ; us about ; us ~<consume> ; us ~drink ; usted <see>
        not_a_lead	5	usted ven ; vend uniform ; vendemo ; viagr ; want ; want attendanc ; want don
        not_a_lead	5	want his ; want per ; wardrob ; warranty pres ; wasap ; wash my ; we arent ; web
        not_a_lead	5	what <home> ; wher can ; who <height> ; who doe ; whoev handl ; wif pick
        not_a_lead	5	with anxiety ; with assaultiv ; with oth ; with our ; with your ; wrong ; wt ; wt los
        not_a_lead	5	x ray ; y exp ; ya <money> ; year experienc ; year off ; you <continue> ; you <job>
        not_a_lead	5	you <last> ; you <money> ; you as ; you buy ; you last ; you look ; you post
        not_a_lead	5	you run ; you see ; your <emergency> ; your agent ; your car ; your nurs
        not_a_lead	5	your overnight ; your park ; your ~medical ; your ~therapist ; ~<consume> <take>
        not_a_lead	5	~<consume> ni ; ~<furniture> <say> ; ~<job> ~for ; ~<kin> ~<treatment> ; ~client need
        not_a_lead	5	~client want ; ~cov ; ~director ; ~drog ; ~ex ; ~medical ~<colleague>
        not_a_lead	5	~medical ~director ; ~pt her ; ~se ~<drug> ; ~se ~drog ; ~seek ; ~the ~<clinician>
        not_a_lead	5	~work ~for
        not_a_lead	4	% of ; *arrests:hypothetical ; *caller:hypothetical ; *noBarrierChild ; / <pet>
        not_a_lead	4	/ cow ; 0 ; 0 <count> ; 0 <limp> ; 0 drop ; 0 each ; 0 int ; 0 million ; 0 new
        not_a_lead	4	0 possession ; 0 q ; 0 til ; 0 when ; 0 x ; <afraid> <child> ; <afraid> <drug>
        not_a_lead	4	<afraid> no ; <alcohol> <vendor> ; <alcohol> just ; <amount> admit ; <amount> step
        not_a_lead	4	<amount> your ; <angry> management ; <angry> thi ; <angry> to ; <appointment> <trade>
        not_a_lead	4	<appointment> which ; <ask> <fall> ; <ask> <medicine> ; <ask> who ; <ask> ~<job>
        not_a_lead	4	<blade> for ; <bodypart> <treatment> ; <bodypart> are ; <bodypart> fat
        not_a_lead	4	<bodysound> <hear> ; <build> <treatment> ; <buy> <give> ; <buy> <job> ; <buy> <phone>
        not_a_lead	4	<buy> <treatment> ; <cannabis> <need> ; <child> refus ; <church> con ; <church> junt
        not_a_lead	4	<clinician> <rope> ; <clinician> bilingu ; <clinician> par ; <clinician> read
        not_a_lead	4	<clothes> <partner> ; <clothes> <room> ; <clothes> omeg ; <colleague> re
        not_a_lead	4	<consume> llev ; <consume> or ; <container> behind ; <container> my
        not_a_lead	4	<continue> <trust> ; <continue> hav ; <count> <treatment> ; <count> off
        not_a_lead	4	<crowd> <eat> ; <crowd> <school> ; <day> at ; <day> or ; <day> what ; <die> <ask>
        not_a_lead	4	<die> <emergency> ; <die> <promise> ; <die> risk ; <drive> <crowd> ; <drive> de
        not_a_lead	4	<drug> <vendor> ; <drug> or ; <drug> to ; <eat> handl ; <eat> our ; <fall> off
        not_a_lead	4	<feel> <alcohol> ; <feel> ~<drug> ; <fire> <official> ; <fire> <year>
        not_a_lead	4	<friend> <count> ; <friend> our ; <furniture> <money> ; <furniture> hast
        not_a_lead	4	<give> <chestheart> ; <give> <clean> ; <give> <school> ; <give> servici
        not_a_lead	4	<go> <crowd> ; <go> anyth ; <goodbye> <crowd> ; <happy> <vendor> ; <happy> to
        not_a_lead	4	<hit> <money> ; <hospital> <last> ; <hot> <clinician> ; <illness> t
        not_a_lead	4	<insurance> <always> ; <insurance> <photo> ; <job> <afraid> ; <job> has ; <job> her
        not_a_lead	4	<key> for ; <kill> <give> ; <kill> your ; <law> <hear> ; <law> <record> ; <law> for
        not_a_lead	4	<law> to ; <leave> <need> ; <media> ; <media> la ; <media> re ; <medicine> +
        not_a_lead	4	<medicine> rec ; <moment> <rail> ; <money> ; <money> <appointment> ; <money> <order>
        not_a_lead	4	<money> <record> ; <money> <write> ; <money> id ; <month> <money> ; <month> who
        not_a_lead	4	<need> <angry> ; <need> <eat> ; <need> <key> ; <need> d/c ; <need> the ; <need> whoev
        not_a_lead	4	<night> <colleague> ; <official> <official> ; <official> <opioid> ; <official> det
        not_a_lead	4	<official> re ; <opioid> <die> ; <opioid> strip ; <order> <consume> ; <order> list
        not_a_lead	4	<outdoors> until ; <partner> already ; <partner> lik ; <past> <night> ; <past> res
        not_a_lead	4	<phone> out ; <photo> from ; <photo> in ; <play> <rope> ; <play> <treatment>
        not_a_lead	4	<play> ~<consume> ; <put> <money> ; <record> ; <record> <continue> ; <record> <job>
        not_a_lead	4	<record> <need> ; <record> wont ; <relapse> and ; <remember> <home> ; <remember> of
        not_a_lead	4	<room> <child> ; <room> por ; <sad> <die> ; <say> <insurance> ; <say> <key>
        not_a_lead	4	<say> ~<kin> ; <school> <hospital> ; <school> <opioid> ; <see> <afraid>
        not_a_lead	4	<see> <clinician> ; <see> <job> ; <see> <opioid> ; <see> us ; <shame> <stranger>
        not_a_lead	4	<sober> <promise> ; <stimulant> and ; <stop> <sad> ; <stop> your ; <take> <year>
        not_a_lead	4	<think> dond ; <think> pleas ; <town> <die> ; <trade> <buy> ; <trade> board
        not_a_lead	4	<treatment> <colleague> ; <treatment> <need> ; <treatment> <unreal> ; <treatment> set
        not_a_lead	4	<try> <see> ; <unreal> one ; <vendor> <buy> ; <vendor> <clinician> ; <vendor> a
        not_a_lead	4	<water> <give> ; <withdrawal> / ; <write> <stop> ; <write> al ; <write> inf
        not_a_lead	4	<write> un ; <year> <drive> ; <year> <opioid> ; <year> <stimulant> ; a <palecolor>
        not_a_lead	4	a documentary ; a pickup ; a refund ; a report ; a resident ; a subpoen ; a therapist
        not_a_lead	4	a treatment ; a van ; a written ; a ~nurs ; abog de ; about <insurance> ; about tak
        not_a_lead	4	accept servic ; admit mon ; aft <stimulant> ; ahi ; ahi <need> ; alcohol lead
        not_a_lead	4	alimento y ; an <give> ; an <media> ; an articl ; and <withdrawal> ; and bleach
        not_a_lead	4	and muert ; and wond ; ang management ; aniversari ; anoth rehab ; aplic ; archiv
        not_a_lead	4	are <continue> ; are stil ; ask who ; assaultiv ; asset ; at midnight ; at wholesal
        not_a_lead	4	ate 0 ; attorney for ; atty paralegal ; awarenes ; be <law> ; be glad ; becom a
        not_a_lead	4	bedbug <record> ; bedbug proof ; been <insurance> ; been <sober> ; been abl
        not_a_lead	4	been bil ; been run ; been using ; beep ; behind your ; being <see> ; being look
        not_a_lead	4	belov ; bilingual ; boton ; bring ; bring his ; busc apoy ; busc emple ; busc grup
        not_a_lead	4	buy our ; by itself ; caden ; cal out ; camera ; can i ; can you ; cant <drive>
        not_a_lead	4	cent for ; cent in ; certificat and ; chang a ; charg ; church organist ; cigar llev
        not_a_lead	4	cigar nad ; cit del ; city plan ; ciw / ; claim now ; client and ; client visit
        not_a_lead	4	clinica de ; clinical ; clinician ; clt re ; community colleg ; complianc offic
        not_a_lead	4	con <drug> ; confirm or ; consejer certific ; copay ; copy ; cotizacion sin
        not_a_lead	4	could be ; could i ; could someon ; county sinc ; cpap + ; cuand la ; cuart por
        not_a_lead	4	cup + ; curriculum ; curs de ; dan <medicine> ; dan parch ; dark ; daught went
        not_a_lead	4	day only ; de <appointment> ; de <drug> ; de <gun> ; de <volunteer> ; de pte
        not_a_lead	4	de usted ; dear hir ; death ; death in ; decedent odd ; del <day> ; del casin
        not_a_lead	4	del merc ; delay ; deni ; dental offic ; depres ; desd la ; desd tu ; detox tea
        not_a_lead	4	detox wing ; dial the ; director at ; directory ; discharg on ; discharg summary
        not_a_lead	4	do all ; dobl el ; doc for ; doesnt drink ; doing a ; dond hac ; dont ~<consume>
        not_a_lead	4	dos ano ; dos for ; doubl your ; dr okafor ; drown in ; dual <illness>
        not_a_lead	4	dual diagnosi ; due monday ; dur her ; eat disord ; econ ; edibl and ; el act
        not_a_lead	4	el horari ; el libr ; elsewher and ; emple de ; en <hospital> ; en otr ; en radi
        not_a_lead	4	episod ; equivoc ; escrib inf ; espos sali ; estanci de ; estoy hac ; estudi
        not_a_lead	4	ever so ; extend <drive> ; f/u on ; factur ; fal practicum ; fami group ; fami week
        not_a_lead	4	fentanyl strip ; fentanyl two ; few word ; fil <furniture> ; fil bed ; film in
        not_a_lead	4	final notic ; finish my ; first <amount> ; food handl ; for <colleague> ; for <fall>
        not_a_lead	4	for <school> ; for <trade> ; for detail ; for fal ; for fami ; for first
        not_a_lead	4	for herself ; for kitchen ; for part ; for peer ; for ua ; for vap ; form res
        not_a_lead	4	forty a ; from aug ; fum ; furnish ; gan 0 ; ginebr ; glas in ; got out ; graveyard
        not_a_lead	4	grief grp ; group client ; guild ; habl el ; hag el ; hag una ; hagan ; handl card
        not_a_lead	4	has rns ; hat thi ; hay <drug> ; he now ; her com ; her counselor ; her we
        not_a_lead	4	hi <crowd> ; hi its ; hi team ; hir night ; hir tech ; his prescription ; hispano
        not_a_lead	4	hom dos ; hop on ; hr email ; husband died ; husband left ; hypnotist ; hypnotist in
        not_a_lead	4	i <vendor> ; i bartend ; i complet ; i produc ; i quot ; i use ; if <phone> ; if her
        not_a_lead	4	im <trust> ; im hop ; imprent en ; in <last> ; in <remember> ; in addiction
        not_a_lead	4	in californi ; in detox ; in last ; in memory ; in oregon ; in sat ; in thursday
        not_a_lead	4	in van ; industrial ; infeccion ; insur ; intak and ; interes ; intern con
        not_a_lead	4	intern for ; internship ; interview one ; iop ask ; irritat ; is <ask>
        not_a_lead	4	is <hospital> ; is personal ; is probab ; is robert ; is thursday ; it someth
        not_a_lead	4	its turn ; junior at ; just for ; just that ; just wont ; kid want ; kim ; kitchen is
        not_a_lead	4	la <appointment> ; la colleg ; la dental ; lapd det ; las <day> ; las fecha
        not_a_lead	4	last jun ; lat to ; le ofrecemo ; left behind ; left my ; left two ; left you
        not_a_lead	4	let us ; licenc ; licenci de ; licenci en ; lik to ; limpi gracia ; locum ; look for
        not_a_lead	4	los amigo ; los papa ; los program ; lov a ; lov to ; low ; lvn ask ; mama
        not_a_lead	4	mand cotizacion ; many photo ; maquinita del ; me ofrezc ; me wheth ; meant the
        not_a_lead	4	messag i ; mgr not ; mi <clothes> ; mi po ; mis practica ; moth wont ; movement
        not_a_lead	4	must go ; my <afraid> ; my <record> ; my cadc ; my hal ; my lung ; my medical
        not_a_lead	4	my prescription ; my tenant ; nadi quier ; naloxon vend ; necesit sab ; need anoth
        not_a_lead	4	need dat ; negotiabl ; nev open ; nev return ; ni <consume> ; night shift
        not_a_lead	4	ninety six ; no <colleague> ; no charg ; no contract ; no obligation ; no thank
        not_a_lead	4	no tom ; no ~cost ; nobody <give> ; nor deny ; not answer ; nuestr ; nurs clas
        not_a_lead	4	o <phone> ; of $ ; of <consume> ; of application ; of benefit ; of form ; of man
        not_a_lead	4	of sob ; off <consume> ; ofrezc ; old <insurance> ; omeg ; omeg <insurance>
        not_a_lead	4	omeg carri ; on <relapse> ; on camer ; on him ; on peopl ; on radi ; on relaps
        """
}
