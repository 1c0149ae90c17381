extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	7	your ~<crowd> ; your ~group ; zyn pouch ; ~<consume> <consume> ; ~husb ; ~ther ~for
        not_a_lead	6	% ; *arrests.0:hypothetical ; *clientAdmin.0 ; *person.0:historical
        not_a_lead	6	*substance.4:negated ; *thirdParty.0:other_experiencer ; + <write> ; 0 % ; 0 <media>
        not_a_lead	6	0 minut ; 0 panel ; 0 through ; <afraid> <job> ; <afraid> <treatment> ; <alcohol> 0
        not_a_lead	6	<alcohol> <opioid> ; <amount> exampl ; <appointment> <night>
        not_a_lead	6	<appointment> <official> ; <appointment> de ; <appointment> lin ; <buy> par
        not_a_lead	6	<clean> <promise> ; <clinician> <record> ; <clothes> <need> ; <clothes> <sick>
        not_a_lead	6	<colleague> <month> ; <container> <money> ; <continue> hasnt ; <day> <volunteer>
        not_a_lead	6	<die> prevention ; <drive> <rope> ; <drive> <start> ; <drive> along ; <drive> spot
        not_a_lead	6	<drug> <media> ; <drug> ni ; <drug> so ; <eat> <drug> ; <eat> plac
        not_a_lead	6	<emergency> <die> ; <fall> <die> ; <friend> <stimulant> ; <furniture> par
        not_a_lead	6	<give> pas ; <illness> <need> ; <insurance> <always> ; <insurance> list ; <job> ahi
        not_a_lead	6	<kin> circl ; <last> statement ; <law> <palecolor> ; <limp> <day> ; <media> <ask>
        not_a_lead	6	<media> <colleague> ; <media> <see> ; <media> la ; <medicine> rec ; <money> al
        not_a_lead	6	<money> each ; <need> <fall> ; <need> <last> ; <need> <medicine> ; <need> una
        not_a_lead	6	<night> position ; <official> <appointment> ; <opioid> test
        not_a_lead	6	<outdoors> <appointment> ; <outdoors> com ; <palecolor> <limp> ; <partner> <week>
        not_a_lead	6	<partner> of ; <partner> she ; <phone> <drug> ; <phone> was ; <photo> <treatment>
        not_a_lead	6	<photo> produc ; <play> <treatment> ; <record> <clinician> ; <record> <last>
        not_a_lead	6	<record> <wait> ; <record> p ; <record> wont ; <room> mount ; <rope> resistant
        not_a_lead	6	<say> <buy> ; <say> <stimulant> ; <say> cant ; <school> <appointment>
        not_a_lead	6	<school> coord ; <see> eso ; <seizure> <treatment> ; <sober> <promise> ; <sober> nin
        not_a_lead	6	<stop> <alcohol> ; <think> we ; <trade> <buy> ; <trade> <year> ; <treatment> <see>
        not_a_lead	6	<treatment> censu ; <treatment> directory ; <treatment> lik ; <treatment> pag
        not_a_lead	6	<unreal> <job> ; <vendor> <appointment> ; <vendor> <emergency> ; <vendor> are
        not_a_lead	6	<vendor> by ; <volunteer> <day> ; <year> <appointment> ; <year> warranty
        not_a_lead	6	a <stimulant> ; a bereavement ; a brown ; a cadc ; a group ; a pair ; a sampl
        not_a_lead	6	a sweat ; a written ; a ~<clinician> ; a ~drink ; acros our ; ai <trade>
        not_a_lead	6	ai receptionist ; al instant ; already paid ; alumni coord ; am <official>
        not_a_lead	6	am barrist ; an off ; an open ; and <hospital> ; and <sad> ; anoth rehab ; answ fiv
        not_a_lead	6	apoy par ; app ; arrangement ; awarenes walk ; beb no ; bedbug <record>
        not_a_lead	6	bedbug proof ; been <insurance> ; been bil ; belov ; belov i ; best pric ; bil to
        not_a_lead	6	blanket and ; bond ; bordamo ; by itself ; by spr ; c/o ; cal thi ; cal want ; cam 0
        not_a_lead	6	carniceri ; cas in ; chamar ; check a ; circl ; client on ; cna ; cobija y
        not_a_lead	6	cocain it ; cociner con ; competitor are ; complet your ; confirm ; confirm or
        not_a_lead	6	constanci de ; consum nad ; contract ; cook for ; could someon ; cow on ; cpap +
        not_a_lead	6	cuand estuv ; cuand pued ; cup by ; current client ; custody hear ; d/c tue
        not_a_lead	6	de <trade> ; de limpiez ; de mantenimient ; deadlin 0 ; deal on ; del doming
        not_a_lead	6	dem next ; deny ; depres ; desd <home> ; desd cas ; differential ; director re
        not_a_lead	6	do drug ; dog ate ; doing a ; doing great ; donat them ; donation ; dond hac
        not_a_lead	6	dont ~drink ; dr ; due <day> ; due friday ; dur my ; el <consume> ; el consul
        not_a_lead	6	en crypt ; enfermeri y ; episod on ; escrib una ; est ~<treatment> ; est ~intern
        not_a_lead	6	estuv ; even ther ; expedient ; facility ; fil detox ; first <month> ; fix ; fix it
        not_a_lead	6	foc ; folk to ; for <kin> ; for disability ; for practicum ; for staf ; forklift and
        not_a_lead	6	glas in ; googl for ; googl list ; groundskeep ; group i ; grup ; guion ; habl with
        not_a_lead	6	hav charg ; hav my ; hay <drug> ; hay vacant ; help treatment ; hir night ; hom own
        not_a_lead	6	how do ; i <vendor> ; i gambl ; i quot ; im comfortabl ; inspector ; intern con
        not_a_lead	6	intern for ; interview last ; interview somebody ; interview your ; know hes ; kyl
        not_a_lead	6	la carniceri ; la guarderi ; la pueden ; la tintoreri ; licenci en
        not_a_lead	6	ligatur resistant ; loan ; lvn ask ; mail them ; mak 0 ; marca ; mft student ; mgr to
        not_a_lead	6	mi <last> ; mi <treatment> ; mi solicitud ; mi ultim ; mis <key> ; month fre
        not_a_lead	6	mount <emergency> ; mov thur ; msw student ; mtg ; muchacho que ; muy <sad>
        not_a_lead	6	my discharg ; my lead ; my professor ; my radt ; my sociology ; necesit mi
        not_a_lead	6	necesitan ; need anyth ; nev got ; ni ~alcohol ; nicotin only ; nin mas ; ninety six
        not_a_lead	6	no <alcohol> ; no booz ; no credit ; no ~<money> ; nos <school> ; nos ensen
        not_a_lead	6	novelist ; of <partner> ; one off ; opening ; opioid ; or <say> ; our van
        not_a_lead	6	overdos awarenes ; overdos cal ; own <law> ; pacient en ; pagu ; par <kin>
        not_a_lead	6	par <law> ; paralegal subpoen ; parent circl ; phon cal ; plac <clinician>
        not_a_lead	6	play fortnit ; pres <write> ; pres telegram ; prim est ; pt her ; pueden mand
        not_a_lead	6	quilt circl ; quisieramo ; quit vap ; regal rop ; renat ; resistant <opening>
        not_a_lead	6	resistant door ; retir pian ; revok ; rid along ; room 0 ; run anyth ; school want
        not_a_lead	6	security at ; select for ; seri on ; short a ; si mi ; social y ; sociology thesi
        not_a_lead	6	someth your ; soy <clinician> ; stil hav ; student need ; su sal ; suicid prevention
        not_a_lead	6	sunday visit ; survey on ; swap ; t ; tactical ; tak traine ; tax id ; tendran
        not_a_lead	6	teng <key> ; teng papel ; the copay ; the egg ; the patch ; the sub ; therapist ther
        not_a_lead	6	thi lin ; tienen psicolog ; tim <job> ; titul en ; to <colleague> ; to app ; to fri
        not_a_lead	6	to pt ; to ~<give> ; treat just ; tu <phone> ; tuesday at ; turn de ; two pag ; tx in
        not_a_lead	6	u <think> ; u know ; una <media> ; una copi ; unit ask ; up tmrw ; upset
        not_a_lead	6	us ~<consume> ; us ~drink ; usted el ; usted par ; volunte ; wal mount ; walk through
        not_a_lead	6	want overnight ; want referral ; want them ; was rud ; we <photo> ; we <write>
        not_a_lead	6	we sel ; wed lik ; who <height> ; who fix ; wif bring ; wil pick ; with <afraid>
        not_a_lead	6	with <hit> ; with anxiety ; with director ; with your ; would <happy> ; year warranty
        not_a_lead	6	you <last> ; you charg ; you last ; you owe ; you post ; you see ; you sel ; your
        not_a_lead	6	your <outdoors> ; your med ; your unit ; ~<consume> ni ; ~client want ; ~ct
        not_a_lead	6	~need ~treatment ; ~pt her ; ~substanc ; ~substanc at ; ~the ~<clinician>
        not_a_lead	5	*jobSeeker.0:other_experiencer ; *noBarrierChild.0 ; *number.2 ; *otherService.4
        not_a_lead	5	*outpatientDuring.0 ; *spam.0:other_experiencer ; *spam.1 ; / <pet> ; / cow
        not_a_lead	5	/ thursday ; 0 ; 0 admit ; 0 drop ; 0 int ; 0 lb ; 0 new ; 0 possession ; 0 q
        not_a_lead	5	0 step ; 0 word ; <afraid> <drive> ; <afraid> <fire> ; <alcohol> <vendor>
        not_a_lead	5	<angry> management ; <angry> to ; <appointment> <moment> ; <appointment> <school>
        not_a_lead	5	<appointment> for ; <ask> <medicine> ; <ask> who ; <blade> for ; <blood> <money>
        not_a_lead	5	<bodypart> <medicine> ; <child> refus ; <clean> en ; <clinician> <rope>
        not_a_lead	5	<clinician> bilingu ; <clinician> ii ; <clinician> read ; <clothes> omeg
        not_a_lead	5	<colleague> sinc ; <consume> <drug> ; <consume> just ; <consume> nad ; <container> my
        not_a_lead	5	<continue> hav ; <continue> open ; <crowd> <child> ; <crowd> just ; <day> at
        not_a_lead	5	<die> <die> ; <die> <money> ; <die> <pill> ; <drive> or ; <drive> she
        not_a_lead	5	<drug> <container> ; <drug> <play> ; <drug> <write> ; <eat> just ; <emergency> <need>
        not_a_lead	5	<fall> <medicine> ; <friend> our ; <give> <chestheart> ; <give> <insurance>
        not_a_lead	5	<give> lin ; <hospital> <last> ; <hot> <clinician> ; <illness> t ; <insurance> her
        not_a_lead	5	<job> could ; <kill> deal ; <kill> your ; <law> <record> ; <law> duc ; <leave> #
        not_a_lead	5	<media> <school> ; <media> approv ; <medicine> <appointment> ; <medicine> <colleague>
        not_a_lead	5	<medicine> <see> ; <moment> <year> ; <moment> they ; <moment> thi
        not_a_lead	5	<money> <appointment> ; <money> id ; <money> per ; <money> ship ; <month> <insurance>
        not_a_lead	5	<need> <afraid> ; <need> <angry> ; <need> <law> ; <need> <photo> ; <need> a
        not_a_lead	5	<official> <fire> ; <opioid> <die> ; <order> <consume> ; <order> <give>
        not_a_lead	5	<order> list ; <palecolor> <clothes> ; <pet> <treatment> ; <phone> <build>
        not_a_lead	5	<play> <rope> ; <record> ; <record> <job> ; <record> <lock> ; <record> <record>
        not_a_lead	5	<record> of ; <remember> <caretaking> ; <remember> <home> ; <remember> <stranger>
        not_a_lead	5	<room> por ; <see> <clinician> ; <see> <opioid> ; <see> us ; <sober> and
        not_a_lead	5	<start> any ; <stimulant> in ; <stop> your ; <think> <try> ; <think> pleas
        not_a_lead	5	<trade> o ; <treatment> <play> ; <treatment> <sad> ; <volunteer> ; <volunteer> for
        not_a_lead	5	<wait> <last> ; <withdrawal> / ; <write> <remember> ; <write> yes ; <year> <drive>
        not_a_lead	5	<year> exp ; a certain ; a circl ; a documentary ; a guest ; a per ; a podcast
        not_a_lead	5	a quot ; a report ; a resident ; a subpoen ; a treatment ; a ~nurs ; abog de
        not_a_lead	5	about <job> ; about recovery ; addict to ; admit mon ; aft <stimulant> ; ahi
        not_a_lead	5	ahi <need> ; ahi el ; alcohol lead ; alimento y ; all a ; an <volunteer> ; an od
        not_a_lead	5	and detox ; and muert ; and teach ; ang management ; ano manej ; anyth myself
        not_a_lead	5	ask is ; ask who ; at ucl ; atty offic ; barrist ; be <give> ; be glad ; bed that
        not_a_lead	5	bedbug ; been abl ; befor thursday ; bilingu ; boton ; breakaway ; busc emple
        not_a_lead	5	busc terapeut ; busines ; by for ; cadc ii ; cambi su ; campus ; can bring
        not_a_lead	5	cancel me ; cent for ; chamb de ; check ; chest x ; child support ; circl of
        not_a_lead	5	city plan ; ciw / ; clean <need> ; client sinc ; clinician ; clos <day> ; cocin o
        not_a_lead	5	cociner o ; cok with ; complianc offic ; compliant ; con <pill> ; con pastilla
        not_a_lead	5	con problema ; con segur ; copi ; copy ; could somebody ; county sinc ; cousin is
        not_a_lead	5	cricket ; cuand sali ; cuart por ; danny ; dat in ; dat of ; de <drug>
        not_a_lead	5	de experienci ; de rehabilitacion ; de voluntari ; dec si ; del casin
        not_a_lead	5	detail <drive> ; detail car ; digit off ; director at ; directory ; disability
        not_a_lead	5	discharg ; do <furniture> ; doesnt ~<consume> ; doesnt ~drink ; dont ~<consume>
        not_a_lead	5	dos ano ; dream and ; duc ; duc tecum ; emple ; empty bed ; en <clean> ; endorsement
        not_a_lead	5	es aqui ; eso o ; est <treatment> ; est intern ; estanci de ; experienc
        not_a_lead	5	experienc and ; extend <drive> ; extend car ; externship ; favor de ; feb stay ; fee
        not_a_lead	5	fentanyl in ; fentanyl strip ; fentanyl test ; first <amount> ; first shift
        not_a_lead	5	for detail ; for famili ; for first ; for la ; for mother ; for spr ; for vap
        not_a_lead	5	for weekend ; form clt ; from august ; garantiz ; gift ; ginebr ; group client
        not_a_lead	5	guest of ; hag una ; has <law> ; hasnt <hear> ; hasnt heard ; her <wait> ; her stay
        not_a_lead	5	her step ; hey ; hi my ; homeowner ; hrs thi ; hsa ; hunt for ; i <town> ; i shop
        not_a_lead	5	id lov ; ii ; im <trust> ; im hop ; infeccion ; irb approv ; is <crowd> ; its <play>
        not_a_lead	5	jackpot ; just <drug> ; kid has ; kil deal ; ktl ; la depresion ; lat <night>
        not_a_lead	5	le piden ; left you ; licenci de ; limpi gracia ; link for ; llev cincuent
        not_a_lead	5	los program ; mam x ; maquinita del ; marguerit ; me dry ; me espant ; me mud
        not_a_lead	5	me stop ; med director ; memory car ; mis practica ; mother ; muj que ; muri por
        not_a_lead	5	must go ; muy trist ; my appointment ; my depression ; my driveway ; my gum ; my hal
        not_a_lead	5	my resum ; my thesi ; nam <stimulant> ; nd yr ; necesitan cociner ; need let ; net 0
        not_a_lead	5	new therapist ; ni <consume> ; ni ~<consume> ; no drug ; noma <go> ; not ~seek
        not_a_lead	5	now they ; nuestr ; numer de ; obligation ; of form ; of sob ; omeg ; on <pill>
        not_a_lead	5	on pil ; on radi ; onlin <play> ; or deny ; oth <partner> ; our <law> ; our <vendor>
        not_a_lead	5	our agent ; our catalog ; our firm ; outreach <colleague> ; own of ; own want
        not_a_lead	5	pag <amount> ; pagin y ; pap on ; par <child> ; patient ; patient at ; pay ship
        not_a_lead	5	peer ; peer <need> ; peer specialist ; peer support ; perdi en ; personal de
        not_a_lead	5	plac travel ; play y ; pleas <go> ; pleas correct ; podcast about ; powerful
        not_a_lead	5	practicum spot ; preceptor ; problema de ; produc at ; pt <partner> ; pt d/c
        not_a_lead	5	public <photo> ; public radi ; pued visitarl ; pueden dec ; pur <afraid> ; pur nervio
        not_a_lead	5	q si ; quick <media> ; quier terapi ; quot on ; rais <furniture> ; rais bed ; rank 0
        not_a_lead	5	re any ; read two ; recovery ; referenc ; referral arrangement ; regalamo ; rep <buy>
        not_a_lead	5	rep sel ; rep with ; rep yes ; request ; resident ask ; retain in ; rev ; risk
        not_a_lead	5	rns <appointment> ; rolex omeg ; room without ; roommat ther ; seo guy ; serv
        not_a_lead	5	servici ; shadow ; she back ; shop has ; sign by ; signatur ; siguen ; sobriety dat
        not_a_lead	5	softwar want ; soy <school> ; su <hospital> ; su <insurance> ; su clinic
        not_a_lead	5	subpoen duc ; subpoen for ; substanc use ; summary ; sun visit ; support grp ; svc
        not_a_lead	5	sweat ; swing by ; tak our ; tare sobr ; tax ; tecnic ; tecum ; teng experienci
        not_a_lead	5	the alley ; the pres ; the releas ; the saf ; them at ; thi <say> ; thi field
        not_a_lead	5	tienen <appointment> ; to fentanyl ; tony ; trabaj par ; transfer ; treat ; tuesday /
        not_a_lead	5	two can ; two pack ; two week ; ua <record> ; un trabaj ; und list ; uniform medico
        not_a_lead	5	unit want ; until <last> ; until last ; us <consume> ; us by ; vend uniform ; ventur
        not_a_lead	5	viagr ; visit hour ; voluntari ; wallet ; want ; want his ; want itemiz ; want per
        not_a_lead	5	want supervisor ; want the ; wardrob ; wasnt even ; we <build> ; we <rail> ; we build
        not_a_lead	5	we bury ; we manufactur ; we send ; we train ; what <home> ; whatsap only ; when is
        not_a_lead	5	whoev <go> ; wil p/u ; with assaultiv ; with coffe ; with don ; with oth ; within 0
        not_a_lead	5	would lik ; wt ; y <clean> ; year mft ; you <insurance> ; you <money> ; you as
        not_a_lead	5	you buy ; you do ; you in ; your <clinician> ; your <give> ; your agent ; your gift
        not_a_lead	5	your nurs ; your park ; your roof ; your second ; your sid ; yrs exp
        not_a_lead	5	~<consume> <take> ; ~<furniture> <say> ; ~a thing ; ~diem ; ~director ; ~drog
        not_a_lead	5	~medical ~<colleague> ; ~medical ~director ; ~per ~diem ; ~seek ; ~used ~a ; él desd
        not_a_lead	4	% of ; *caller.0:hypothetical ; *familySupport.0 ; *thirdParty.1
        not_a_lead	4	*treatmentNeed.0:negated ; + <stimulant> ; 0 <limp> ; 0 <money> ; 0 dollar ; 0 each
        not_a_lead	4	0 gift ; 0 hour ; 0 no ; 0 wil ; <afraid> no ; <afraid> y ; <alcohol> just
        not_a_lead	4	<alcohol> no ; <amount> admit ; <angry> <crowd> ; <angry> thi ; <appointment> which
        not_a_lead	4	<ask> <give> ; <ask> <record> ; <bodypart> <treatment> ; <bodypart> fat ; <breath> +
        not_a_lead	4	<build> it ; <buy> <phone> ; <church> con ; <clean> <treatment> ; <clinician> <fall>
        not_a_lead	4	<clinician> <need> ; <clinician> <treatment> ; <clinician> a ; <clinician> p
        not_a_lead	4	<clinician> position ; <clothes> <colleague> ; <clothes> <law> ; <clothes> <partner>
        not_a_lead	4	<clothes> <room> ; <clothes> de ; <colleague> <partner> ; <colleague> <record>
        not_a_lead	4	<colleague> or ; <colleague> re ; <colleague> rns ; <consume> anyth ; <consume> for
        not_a_lead	4	<consume> or ; <container> <opioid> ; <container> behind ; <continue> havent
        not_a_lead	4	<count> <furniture> ; <count> off ; <crowd> <sober> ; <crowd> wont ; <day> wer
        not_a_lead	4	<die> 0 ; <die> <ask> ; <die> <emergency> ; <die> <promise> ; <die> risk ; <drive> de
        not_a_lead	4	<drug> <need> ; <drug> only ; <drug> to ; <eat> <illness> ; <eat> handl
        not_a_lead	4	<feel> ~<drug> ; <fire> <official> ; <furniture> <clothes> ; <furniture> <fall>
        not_a_lead	4	<furniture> <money> ; <give> <clean> ; <give> <clinician> ; <give> <colleague>
        not_a_lead	4	<give> <relapse> ; <give> <school> ; <give> card ; <go> <crowd> ; <go> anyth
        not_a_lead	4	<happy> to ; <hit> <money> ; <hit> <month> ; <home> <write> ; <home> confirm
        not_a_lead	4	<hospital> <headface> ; <insurance> <month> ; <intoxicated> <outdoors>
        not_a_lead	4	<job> <illness> ; <job> for ; <job> her ; <job> saf ; <key> <month> ; <key> for
        not_a_lead	4	<kill> <count> ; <law> <ask> ; <law> <hear> ; <law> for ; <law> ins ; <media>
        not_a_lead	4	<media> re ; <media> y ; <medicine> + ; <medicine> en ; <moment> <rail>
        not_a_lead	4	<moment> pued ; <money> <order> ; <money> <record> ; <money> <write> ; <money> by
        not_a_lead	4	<month> <hear> ; <month> <money> ; <month> at ; <need> <friend> ; <need> anoth
        not_a_lead	4	<need> nam ; <need> quien ; <night> <colleague> ; <official> <official>
        not_a_lead	4	<official> <opioid> ; <outdoors> hast ; <partner> <stranger> ; <partner> already
        not_a_lead	4	<past> <night> ; <past> res ; <phone> extend ; <phone> out ; <photo> <media>
        not_a_lead	4	<photo> <photo> ; <photo> <school> ; <photo> from ; <put> <money>
        not_a_lead	4	<record> <continue> ; <record> <vendor> ; <relapse> prevention ; <remember> of
        not_a_lead	4	<room> o ; <say> <insurance> ; <say> any ; <say> ~<kin> ; <school> <hospital>
        not_a_lead	4	<school> <relapse> ; <seizure> and ; <seizure> de ; <sober> ; <stimulant> and
        not_a_lead	4	<stimulant> with ; <stop> <outdoors> ; <take> <year> ; <think> would ; <trade> board
        not_a_lead	4	<trade> con ; <treatment> <afraid> ; <treatment> set ; <try> <see> ; <try> <water>
        not_a_lead	4	<unreal> a ; <unreal> one ; <vendor> <clinician> ; <vendor> <job> ; <vendor> <photo>
        not_a_lead	4	<vendor> en ; <volunteer> to ; <wait> <container> ; <wait> mi ; <water> <give>
        not_a_lead	4	<water> <tool> ; <write> <give> ; <write> <law> ; <write> <say> ; <write> al
        not_a_lead	4	<write> inf ; <write> un ; <year> <see> ; <year> <treatment> ; <year> psych
        not_a_lead	4	a <palecolor> ; a charact ; a child ; a let ; a pap ; a pickup ; a practicum
        not_a_lead	4	a psych ; about <insurance> ; about addiction ; accept servic ; addres for ; agency
        not_a_lead	4	agent for ; alcohol rehab ; alcohol withdrawal ; amor garantiz ; an <give>
        not_a_lead	4	an <media> ; an apt ; an articl ; an itemiz ; an overdos ; and <clinician>
        not_a_lead	4	and discharg ; and dying ; and fami ; and mom ; and muy ; and wond ; annual
        not_a_lead	4	ansiedad de ; ansiedad no ; any <school> ; anyth just ; aplic ; articl ; asset
        not_a_lead	4	associat ; at $ ; at group ; at midnight ; ataqu de ; atty paralegal ; awarenes
        not_a_lead	4	back from ; be of ; be sent ; bed bug ; been <sober> ; been run ; been sob
        not_a_lead	4	been using ; being <see> ; being look ; bereavement group ; bil want ; bilingual
        not_a_lead	4	bring ; bring the ; brochur and ; bump ; busc grup ; but can ; buy our ; caden
        not_a_lead	4	cal meth ; cal out ; camera ; can i ; can they ; cant <drive> ; cant driv ; car died
        not_a_lead	4	car she ; card click ; care ; cb aft ; cent in ; centr com ; certifi peer
        not_a_lead	4	certificat and ; charg ; chofer ; church has ; church organist ; claim now
        not_a_lead	4	client and ; client cal ; cloth ; clt re ; colchon par ; commerc <always>
        not_a_lead	4	community colleg ; con facturacion ; consejer certific ; constanci par ; consul
        not_a_lead	4	control de ; copay ; cotizacion sin ; could be ; could we ; counsel ; crush
        not_a_lead	4	cuand la ; cup + ; curs de ; dat for ; day only ; de <appointment> ; de <gun>
        not_a_lead	4	de <hospital> ; de <media> ; de enfermeri ; de manej ; de periodism ; de pte
        not_a_lead	4	de publicidad ; de radi ; de visita ; de él ; dea ; deadlin is ; death in
        not_a_lead	4	del <day> ; delay ; dental offic ; desd tu ; detox floor ; detox unit ; detox wing
        not_a_lead	4	dial the ; digit ; discharg summary ; do all ; do u ; doc for ; doesnt drink ; dog by
        not_a_lead	4	doing an ; donativ ; dont <consume> ; dont mov ; drown in ; drug just ; easy
        not_a_lead	4	eat disord ; edibl and ; el <shake> ; el act ; el horari ; el temblor ; elsewher and
        not_a_lead	4	en hospital ; en otr ; enclos ; equivoc ; es ~drog ; escrib al ; escrib inf
        not_a_lead	4	espos sali ; factur ; facturacion ; fami group ; fami week ; febrer y ; fentanyl two
        not_a_lead	4	fev ; fil <furniture> ; fil bed ; film in ; final notic ; fluid ; food handl
        not_a_lead	4	for <colleague> ; for <fall> ; for <job> ; for <week> ; for fal ; for fami ; for fre
        not_a_lead	4	for hsa ; for just ; for kitchen ; for tech ; form res ; forty a ; from feb
        not_a_lead	4	front <job> ; front offic ; fum ; furnish ; get 0 ; get you ; gift card ; graveyard
        not_a_lead	4	grief circl ; grief counsel ; group by ; gum blu ; habl el ; hac dos ; hag el ; hagan
        not_a_lead	4	handl card ; has <phone> ; has our ; has sign ; hat thi ; he now ; health ; her com
        not_a_lead	4	her counselor ; her re ; her we ; his prescription ; hispano ; holiday includ
        not_a_lead	4	hop on ; hora de ; hr email ; hrs ask ; hummingbird ; hypnotist ; hypnotist in
        not_a_lead	4	i bartend ; i bing ; i complet ; i produc ; if <job> ; if <phone> ; if hir
        not_a_lead	4	if ~<job> ; if ~hir ; im <sober> ; im <try> ; im try ; imprent en ; in <remember>
        not_a_lead	4	in addiction ; in behavioral ; in californi ; in detox ; in mar ; in memory
        not_a_lead	4	in oregon ; in stimulant ; in thursday ; in treatment ; industrial ; ins <insurance>
        not_a_lead	4	inspection ; insur ; intak and ; intak clerk ; interview with ; inventari
        not_a_lead	4	is <hospital> ; is he ; is probab ; its <sad> ; its grief ; jacket ; jacket in
        not_a_lead	4	join the ; karen ; kind you ; kne replacement ; la <appointment> ; la ansiedad
        not_a_lead	4	la cit ; la colleg ; la dental ; la llanter ; labrador ; las <day> ; las fecha
        not_a_lead	4	lat grandmoth ; le ofrecemo ; le qued ; left my ; left two ; let of ; liability ins
        not_a_lead	4	licenc ; lik to ; locum ; look for ; los amigo ; los papa ; lov a ; lov to ; lupit
        not_a_lead	4	lvn 0 ; mad his ; mandamo ; marriag counsel ; me lleg ; me wheth ; meant the
        not_a_lead	4	medical <crowd> ; memory ; mgr not ; midnight ; mol ; month guarante ; moth wont
        not_a_lead	4	mount ; my <afraid> ; my <record> ; my glas ; my hallway ; my lung ; my new
        not_a_lead	4	my prescription ; my tenant ; nadi quier ; naloxon vend ; nam lui ; nam person
        not_a_lead	4	nd tim ; need anoth ; need dat ; negotiabl ; nev hav ; nev open ; nev ~used ; ni ~tom
        not_a_lead	4	nicotin pouch ; night shift ; nin <day> ; nin day ; no <colleague> ; no charg
        not_a_lead	4	no thank ; nobody <give> ; nor deny ; nosotro desd ; not answer ; not interest
        not_a_lead	4	not ~<pill> ; not ~pil ; nuestr <church> ; numb was ; o <phone> ; of <past>
        not_a_lead	4	of <stop> ; of application ; of clinic ; of man ; of whoev ; off <consume>
        not_a_lead	4	old addres ; omeg <insurance> ; omeg carri ; on <stimulant> ; on him ; on meth
        not_a_lead	4	on tap ; one digit ; only click ; only no ; only noth ; or <drive> ; or him ; or your
        not_a_lead	4	organization ; oth two ; our <sober> ; our marriag ; ourselv ; owe us ; pag por
        not_a_lead	4	par eso ; par inmigracion ; par limpiez ; parch ; payrol ; pcp d/c ; ped de
        not_a_lead	4	per pound ; perdon me ; periodism ; permis par ; permit ; person ask ; picnic and
        not_a_lead	4	piedra ; plaintif ; pm <crowd> ; pm <treatment> ; portal lock ; post ; practicum hour
        not_a_lead	4	practicum hrs ; practicum slot ; profit ; prueba de ; pts ; public ; publicidad
        not_a_lead	4	pur <play> ; q hor ; que corre ; quien pued ; quier habl ; quilt ; rank # ; ray ban
        not_a_lead	4	re <sedative> ; re bil ; read glas ; recepcion ; record custodian
        not_a_lead	4	referral partnership ; registry ; rehabilitacion ; relaps prevention ; rep <record>
        not_a_lead	4	rep tox ; report for ; report writ ; reportaj sobr ; revis el ; rns and ; rns avail
        not_a_lead	4	robert ; robocal extend ; rop y ; rotary ; sab dond ; sam tuesday ; scout
        not_a_lead	4	se <caretaking> ; se encarg ; search ; second year ; seizur and ; senior <money>
        not_a_lead	4	senior discount ; serv 0 ; servic for ; sex ; shadow a ; shadow one ; shal i
        not_a_lead	4	shift my ; siet ; sist need ; sit sit ; sleep tablet ; slot at ; social en
        not_a_lead	4	son <drug> ; sport app ; staf rns ; ste ; stil havent ; stmt ; stop cry ; story on
        not_a_lead	4	street now ; string ; suicid risk ; sunday so ; supervisor ; suppli
        not_a_lead	4	support specialist ; surviv ; tablet in ; tare ; tech position ; telehealth
        not_a_lead	4	teng referencia ; that youv ; the a ; the busines ; the cas ; the cvs ; the e
        not_a_lead	4	the gym ; the lat ; the lin ; the onlin ; the resed ; the reunion ; the sherif
        not_a_lead	4	the total ; the urgent ; them <day> ; then <put> ; then put ; ther in ; therapy
        not_a_lead	4	though ive ; thre rehab ; thur group ; thursday at ; tim on ; tim today ; tintoreri
        not_a_lead	4	to <give> ; to explain ; to for ; to los ; to visit ; took a ; town by ; traemo
        not_a_lead	4	traj de ; tue nit ; turn $ ; twin ; tx dat ; ua ; ua <container> ; ua cup
        not_a_lead	4	un <media> ; un recib ; una <record> ; ur ; urin ; usa nad ; usd ; use anyth
        not_a_lead	4	ush board ; usted <see> ; usted ven ; vacun ; vi que ; vide gam ; video ; viru
        not_a_lead	4	visit can ; visit my ; visita y ; w 0 ; wag ; wal cabinet ; wal in ; warranty pres
        not_a_lead	4	was alcohol ; was discharg ; wash my ; we <clothes> ; we plac ; we saw ; web ; weight
        """
}
