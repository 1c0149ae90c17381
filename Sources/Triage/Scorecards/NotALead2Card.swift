extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead2 = """
        not_a_lead	6	% ; *arrests.0:hypothetical ; *clientAdmin.0 ; *otherService.4 ; *person.0:historical
        not_a_lead	6	*substance.4:negated ; *thirdParty.0:other_experiencer ; + <write> ; 0 % ; 0 <media>
        not_a_lead	6	0 minut ; 0 panel ; 0 through ; <afraid> <job> ; <afraid> <treatment> ; <alcohol> 0
        not_a_lead	6	<alcohol> <opioid> ; <amount> exampl ; <appointment> <night>
        not_a_lead	6	<appointment> <official> ; <appointment> de ; <appointment> lin ; <buy> par
        not_a_lead	6	<clean> <promise> ; <clinician> <record> ; <clinician> read ; <clothes> <need>
        not_a_lead	6	<clothes> <sick> ; <colleague> <month> ; <container> <money> ; <continue> hasnt
        not_a_lead	6	<day> <volunteer> ; <die> prevention ; <drive> <rope> ; <drive> <start>
        not_a_lead	6	<drive> along ; <drive> spot ; <drug> <media> ; <drug> so ; <eat> <drug> ; <eat> plac
        not_a_lead	6	<emergency> <die> ; <fall> <die> ; <friend> <stimulant> ; <furniture> par
        not_a_lead	6	<give> pas ; <illness> <need> ; <insurance> <always> ; <insurance> list ; <job> ahi
        not_a_lead	6	<kin> circl ; <last> statement ; <law> <palecolor> ; <limp> <day>
        not_a_lead	6	<media> <colleague> ; <media> <see> ; <media> <write> ; <media> la ; <medicine> rec
        not_a_lead	6	<money> al ; <money> each ; <need> <fall> ; <need> <last> ; <need> <medicine>
        not_a_lead	6	<need> una ; <night> position ; <official> <appointment> ; <opioid> test
        not_a_lead	6	<outdoors> <appointment> ; <outdoors> com ; <palecolor> <limp> ; <partner> <week>
        not_a_lead	6	<partner> of ; <partner> she ; <phone> <drug> ; <phone> was ; <photo> <treatment>
        not_a_lead	6	<photo> produc ; <play> <treatment> ; <record> <clinician> ; <record> <last>
        not_a_lead	6	<record> <wait> ; <record> p ; <record> wont ; <room> mount ; <rope> resistant
        not_a_lead	6	<say> <buy> ; <say> <stimulant> ; <say> cant ; <school> <appointment>
        not_a_lead	6	<school> coord ; <see> eso ; <sober> <promise> ; <sober> nin ; <stop> <alcohol>
        not_a_lead	6	<think> we ; <trade> <buy> ; <trade> <year> ; <treatment> <see> ; <treatment> censu
        not_a_lead	6	<treatment> directory ; <treatment> lik ; <treatment> pag ; <unreal> <job>
        not_a_lead	6	<vendor> <appointment> ; <vendor> <emergency> ; <vendor> are ; <vendor> by
        not_a_lead	6	<volunteer> <day> ; <year> <appointment> ; <year> warranty ; a <stimulant>
        not_a_lead	6	a bereavement ; a brown ; a cadc ; a group ; a pair ; a sampl ; a sweat ; a written
        not_a_lead	6	a ~<clinician> ; a ~drink ; acros our ; al instant ; already paid ; alumni coord
        not_a_lead	6	am <official> ; am barrist ; an off ; an open ; and <hospital> ; and <sad>
        not_a_lead	6	anoth rehab ; answ fiv ; apoy par ; app ; arrangement ; awarenes walk ; beb no
        not_a_lead	6	bedbug <record> ; bedbug proof ; been <insurance> ; been bil ; befor thursday ; belov
        not_a_lead	6	belov i ; best pric ; bil to ; blanket and ; bond ; bordamo ; by itself ; by spr
        not_a_lead	6	c/o ; cal thi ; cal want ; cam 0 ; campana ; carniceri ; cas in ; chamar ; check a
        not_a_lead	6	circl ; client on ; cna ; cobija y ; cocain it ; cociner con ; competitor are
        not_a_lead	6	complet your ; confirm ; confirm or ; constanci de ; consum nad ; contract ; cook for
        not_a_lead	6	copy ; could someon ; cow on ; cpap + ; cuand estuv ; cuand pued ; cup by
        not_a_lead	6	current client ; custody hear ; d/c tue ; de <trade> ; de limpiez ; de mantenimient
        not_a_lead	6	deadlin 0 ; deal on ; del doming ; dem next ; deny ; depres ; desd <home> ; desd cas
        not_a_lead	6	differential ; director re ; do drug ; dog ate ; doing a ; doing great ; donat them
        not_a_lead	6	donation ; dond hac ; dont ~drink ; dr ; due <day> ; due friday ; dur my
        not_a_lead	6	el <consume> ; el consul ; en crypt ; enfermeri y ; episod on ; escrib una
        not_a_lead	6	est ~<treatment> ; est ~intern ; estuv ; even ther ; expedient ; experienci en
        not_a_lead	6	facility ; featur ; fil detox ; first <month> ; fix ; fix it ; foc ; folk to
        not_a_lead	6	for <kin> ; for <partner> ; for disability ; for practicum ; for staf ; forklift and
        not_a_lead	6	glas in ; googl for ; googl list ; groundskeep ; group i ; grup ; guion ; habl with
        not_a_lead	6	hav charg ; hav my ; hay <drug> ; help treatment ; hir night ; hom own ; how do
        not_a_lead	6	i <vendor> ; i gambl ; i quot ; im comfortabl ; inspector ; intern con ; intern for
        not_a_lead	6	interview last ; interview somebody ; interview your ; know hes ; kyl ; la carniceri
        not_a_lead	6	la guarderi ; la pueden ; la tintoreri ; licenci en ; ligatur resistant ; loan
        not_a_lead	6	lvn ask ; mail them ; mak 0 ; marca ; mft student ; mgr to ; mi <last>
        not_a_lead	6	mi <treatment> ; mi solicitud ; mi ultim ; mis <key> ; month fre ; mount <emergency>
        not_a_lead	6	mov thur ; msw student ; mtg ; muchacho que ; muy <sad> ; my discharg ; my hal
        not_a_lead	6	my lead ; my professor ; my radt ; my sociology ; necesit mi ; necesitan ; need anyth
        not_a_lead	6	net 0 ; nev got ; ni ~<consume> ; ni ~alcohol ; nicotin only ; nin mas ; ninety six
        not_a_lead	6	no <alcohol> ; no booz ; no credit ; no ~<money> ; nos <school> ; nos ensen
        not_a_lead	6	novelist ; of <partner> ; opening ; opioid ; or <say> ; our van ; overdos awarenes
        not_a_lead	6	overdos cal ; own <law> ; pacient en ; pagu ; par <kin> ; par <law>
        not_a_lead	6	paralegal subpoen ; parent circl ; phon cal ; plac <clinician> ; play fortnit
        not_a_lead	6	pres <write> ; pres telegram ; prim est ; pueden mand ; quilt circl ; quisieramo
        not_a_lead	6	quit vap ; referencia ; regal rop ; renat ; resistant <opening> ; resistant door
        not_a_lead	6	retir pian ; revok ; rid along ; room 0 ; run anyth ; school want ; security at
        not_a_lead	6	select for ; seri on ; short a ; si mi ; social y ; sociology thesi ; someth your
        not_a_lead	6	soy <clinician> ; stil hav ; student need ; su sal ; suicid prevention ; sunday visit
        not_a_lead	6	survey on ; swap ; swing by ; t ; tactical ; tak traine ; tax id ; tendran
        not_a_lead	6	teng <key> ; teng papel ; the copay ; the egg ; the patch ; the sub ; therapist ther
        not_a_lead	6	thi lin ; tienen psicolog ; tim <job> ; titul en ; to <colleague> ; to app ; to chang
        not_a_lead	6	to fri ; to pt ; to ~<give> ; treat just ; tu <phone> ; tuesday at ; turn de
        not_a_lead	6	two pag ; tx in ; u <think> ; u know ; una <media> ; una copi ; unit ask ; up tmrw
        not_a_lead	6	upset ; us ~<consume> ; us ~drink ; usted el ; usted par ; volunte ; wal mount
        not_a_lead	6	walk through ; want overnight ; want referral ; want them ; was rud ; we <photo>
        not_a_lead	6	we <write> ; we sel ; wed lik ; who <height> ; wif bring ; wil pick ; with <afraid>
        not_a_lead	6	with <hit> ; with anxiety ; with director ; with your ; would <happy> ; year warranty
        not_a_lead	6	you <last> ; you charg ; you last ; you our ; you owe ; you post ; you see ; you sel
        not_a_lead	6	your ; your <outdoors> ; your med ; your unit ; ~<consume> ni ; ~client want ; ~ct
        not_a_lead	6	~need ~treatment ; ~pt her ; ~substanc ; ~substanc at ; ~the ~<clinician>
        not_a_lead	5	*jobSeeker.0:other_experiencer ; *number.2 ; *outpatientDuring.0
        not_a_lead	5	*spam.0:other_experiencer ; *spam.1 ; / <pet> ; / cow ; / thursday ; 0 ; 0 admit
        not_a_lead	5	0 drop ; 0 int ; 0 lb ; 0 new ; 0 possession ; 0 q ; 0 step ; 0 word
        not_a_lead	5	<afraid> <drive> ; <afraid> <fire> ; <alcohol> <vendor> ; <angry> management
        not_a_lead	5	<angry> to ; <appointment> <moment> ; <appointment> <school> ; <appointment> for
        not_a_lead	5	<ask> <medicine> ; <ask> who ; <blade> for ; <blood> <money> ; <bodypart> <medicine>
        not_a_lead	5	<child> refus ; <clean> en ; <clinician> <rope> ; <clinician> bilingu
        not_a_lead	5	<clinician> ii ; <clothes> omeg ; <colleague> <record> ; <colleague> sinc
        not_a_lead	5	<consume> <drug> ; <consume> just ; <consume> nad ; <container> my ; <continue> hav
        not_a_lead	5	<continue> open ; <crowd> <child> ; <crowd> just ; <day> at ; <die> <die>
        not_a_lead	5	<die> <money> ; <die> <pill> ; <drive> or ; <drive> she ; <drug> <container>
        not_a_lead	5	<drug> <play> ; <drug> <write> ; <drug> ni ; <eat> just ; <emergency> <need>
        not_a_lead	5	<fall> <medicine> ; <friend> our ; <give> <chestheart> ; <give> <insurance>
        not_a_lead	5	<give> lin ; <hospital> <last> ; <hot> <clinician> ; <illness> t ; <insurance> her
        not_a_lead	5	<job> could ; <kill> deal ; <law> <record> ; <law> duc ; <leave> # ; <media> <ask>
        not_a_lead	5	<media> <school> ; <media> approv ; <medicine> <appointment> ; <medicine> <colleague>
        not_a_lead	5	<medicine> <see> ; <moment> <year> ; <moment> they ; <moment> thi
        not_a_lead	5	<money> <appointment> ; <money> id ; <money> per ; <money> ship ; <month> <insurance>
        not_a_lead	5	<need> <afraid> ; <need> <angry> ; <need> <law> ; <need> <photo> ; <need> a
        not_a_lead	5	<official> <fire> ; <opioid> <die> ; <order> <consume> ; <order> <give>
        not_a_lead	5	<order> list ; <palecolor> <clothes> ; <pet> <treatment> ; <phone> <build>
        not_a_lead	5	<play> <rope> ; <record> ; <record> <job> ; <record> <lock> ; <record> <record>
        not_a_lead	5	<record> of ; <remember> <caretaking> ; <remember> <home> ; <remember> <stranger>
        not_a_lead	5	<room> por ; <see> <clinician> ; <see> <opioid> ; <see> us ; <seizure> and
        not_a_lead	5	<sober> and ; <start> any ; <stimulant> in ; <stop> your ; <take> <year>
        not_a_lead	5	<think> <try> ; <think> pleas ; <trade> o ; <treatment> <play> ; <treatment> <sad>
        not_a_lead	5	<volunteer> ; <volunteer> for ; <wait> <last> ; <withdrawal> / ; <write> <remember>
        not_a_lead	5	<write> yes ; <year> <drive> ; <year> exp ; a certain ; a circl ; a documentary
        not_a_lead	5	a guest ; a per ; a podcast ; a quot ; a report ; a resident ; a subpoen
        not_a_lead	5	a treatment ; a ~nurs ; abog de ; about <job> ; about recovery ; addict to
        not_a_lead	5	admit mon ; aft <stimulant> ; ahi ; ahi <need> ; ahi el ; ai <trade>
        not_a_lead	5	ai receptionist ; alcohol lead ; alimento y ; all a ; an <volunteer> ; an od
        not_a_lead	5	an overdos ; and detox ; and muert ; and teach ; ang management ; ano manej
        not_a_lead	5	anyth myself ; ask is ; ask who ; at ucl ; atty offic ; barrist ; be <give> ; be glad
        not_a_lead	5	bed that ; bedbug ; been abl ; bilingu ; boton ; breakaway ; busc emple
        not_a_lead	5	busc terapeut ; busines ; by for ; cadc ii ; cambi su ; campus ; can bring
        not_a_lead	5	cancel me ; cent for ; check ; chest x ; child support ; circl of ; city plan ; ciw /
        not_a_lead	5	clean <need> ; client sinc ; clinician ; clos <day> ; cocin o ; cociner o ; cok with
        not_a_lead	5	complianc offic ; compliant ; con <pill> ; con pastilla ; con problema ; con segur
        not_a_lead	5	copi ; could somebody ; county sinc ; cousin is ; cricket ; cuand sali ; cuart por
        not_a_lead	5	danny ; dat in ; dat of ; de <drug> ; de experienci ; de rehabilitacion
        not_a_lead	5	de voluntari ; dec si ; del casin ; detail <drive> ; detail car ; digit off
        not_a_lead	5	director at ; directory ; disability ; discharg ; do <furniture> ; doesnt ~<consume>
        not_a_lead	5	doesnt ~drink ; dont ~<consume> ; dos ano ; dream and ; drug just ; duc ; duc tecum
        not_a_lead	5	emple ; empty bed ; en <clean> ; endorsement ; es aqui ; escrib al ; est <treatment>
        not_a_lead	5	est intern ; estanci de ; experienc ; experienc and ; extend <drive> ; extend car
        not_a_lead	5	externship ; favor de ; feb stay ; fee ; fentanyl in ; fentanyl strip ; fentanyl test
        not_a_lead	5	first <amount> ; first shift ; for detail ; for famili ; for first ; for la
        not_a_lead	5	for mother ; for spr ; for vap ; for weekend ; form clt ; from august ; garantiz
        not_a_lead	5	gift ; ginebr ; group client ; guest of ; hag una ; has <law> ; hasnt <hear>
        not_a_lead	5	hasnt heard ; her <wait> ; her stay ; her step ; hey ; hi my ; homeowner ; hrs thi
        not_a_lead	5	hsa ; hunt for ; i <town> ; i shop ; id lov ; ii ; im <trust> ; im hop ; infeccion
        not_a_lead	5	irb approv ; is <crowd> ; its <play> ; jackpot ; just <drug> ; kid has ; kil deal
        not_a_lead	5	ktl ; la depresion ; lat <night> ; le piden ; left you ; licenci de ; limpi gracia
        not_a_lead	5	link for ; llev cincuent ; los program ; mam x ; maquinita del ; marguerit ; me dry
        not_a_lead	5	me mud ; me stop ; med director ; memory car ; mis practica ; mother ; muj que
        not_a_lead	5	muri por ; must go ; muy trist ; my appointment ; my depression ; my driveway
        not_a_lead	5	my gum ; my resum ; my thesi ; nam <stimulant> ; nd yr ; necesitan cociner ; need let
        not_a_lead	5	new therapist ; ni <consume> ; no drug ; noma <go> ; not ~seek ; now they ; nuestr
        not_a_lead	5	numer de ; obligation ; of form ; of sob ; omeg ; on <pill> ; on pil ; on radi
        not_a_lead	5	onlin <play> ; or deny ; oth <partner> ; our <law> ; our firm ; outreach <colleague>
        not_a_lead	5	own of ; own want ; pag <amount> ; pagin y ; pap on ; par <child> ; patient
        not_a_lead	5	patient at ; pay ship ; peer ; peer <need> ; peer specialist ; peer support
        not_a_lead	5	perdi en ; personal de ; plac travel ; play y ; pleas <go> ; pleas correct
        not_a_lead	5	podcast about ; powerful ; practicum spot ; preceptor ; prepar un ; problema de
        not_a_lead	5	produc at ; pt <partner> ; pt d/c ; pt her ; public <photo> ; public radi
        not_a_lead	5	pued visitarl ; pueden dec ; pur <afraid> ; pur nervio ; q si ; quick <media>
        not_a_lead	5	quier terapi ; quot on ; rais <furniture> ; rais bed ; rank 0 ; re any ; read two
        not_a_lead	5	recovery ; referenc ; regalamo ; rep with ; rep yes ; request ; resident ask
        not_a_lead	5	retain in ; rev ; risk ; rns <appointment> ; rolex omeg ; room without ; roommat ther
        not_a_lead	5	seo guy ; serv ; servici ; shadow ; she back ; shop has ; sign by ; signatur ; siguen
        not_a_lead	5	sobriety dat ; softwar want ; soy <school> ; su <hospital> ; su <insurance>
        not_a_lead	5	su clinic ; subpoen duc ; subpoen for ; substanc use ; summary ; sun visit
        not_a_lead	5	support grp ; svc ; sweat ; tak our ; tare sobr ; tax ; tecnic ; tecum
        not_a_lead	5	teng experienci ; the alley ; the pres ; the releas ; the saf ; them at ; thi <say>
        not_a_lead	5	thi field ; tienen <appointment> ; to fentanyl ; tony ; trabaj par ; transfer ; treat
        not_a_lead	5	tuesday / ; two can ; two pack ; two week ; ua <record> ; un trabaj ; und list
        not_a_lead	5	uniform medico ; unit want ; until <last> ; until last ; us <consume> ; us by
        not_a_lead	5	vend uniform ; ventur ; viagr ; visit hour ; voluntari ; wallet ; want ; want his
        not_a_lead	5	want itemiz ; want per ; want supervisor ; want the ; wardrob ; wasnt even
        not_a_lead	5	we <build> ; we <rail> ; we build ; we bury ; we manufactur ; we send ; we train
        not_a_lead	5	what <home> ; whatsap only ; when is ; who fix ; whoev <go> ; wil p/u
        not_a_lead	5	with assaultiv ; with coffe ; with don ; with oth ; within 0 ; would lik ; would one
        not_a_lead	5	wt ; y <clean> ; year mft ; you <insurance> ; you <money> ; you as ; you buy ; you do
        not_a_lead	5	you in ; your <clinician> ; your <give> ; your agent ; your gift ; your nurs
        not_a_lead	5	your park ; your roof ; your second ; your sid ; yrs exp ; ~<consume> <take>
        not_a_lead	5	~<furniture> <say> ; ~a thing ; ~diem ; ~director ; ~medical ~<colleague>
        not_a_lead	5	~medical ~director ; ~per ~diem ; ~seek ; ~used ~a ; él desd
        not_a_lead	4	% of ; *caller.0:hypothetical ; *familySupport.0 ; *noBarrierChild.0 ; *thirdParty.1
        not_a_lead	4	*treatmentNeed.0:negated ; + <stimulant> ; 0 <limp> ; 0 <money> ; 0 dollar ; 0 each
        not_a_lead	4	0 gift ; 0 hour ; 0 no ; 0 wil ; <afraid> no ; <afraid> y ; <alcohol> just
        not_a_lead	4	<alcohol> no ; <amount> admit ; <angry> <crowd> ; <angry> thi ; <appointment> which
        not_a_lead	4	<ask> <give> ; <ask> <record> ; <bodypart> <treatment> ; <bodypart> fat ; <breath> +
        not_a_lead	4	<build> it ; <buy> <phone> ; <church> con ; <clean> <treatment> ; <clinician> <fall>
        not_a_lead	4	<clinician> <need> ; <clinician> <treatment> ; <clinician> a ; <clinician> p
        not_a_lead	4	<clinician> position ; <clothes> <colleague> ; <clothes> <law> ; <clothes> <partner>
        not_a_lead	4	<clothes> <room> ; <clothes> de ; <colleague> <partner> ; <colleague> or
        not_a_lead	4	<colleague> re ; <colleague> rns ; <consume> anyth ; <consume> for ; <consume> or
        not_a_lead	4	<container> <opioid> ; <container> behind ; <continue> havent ; <count> <furniture>
        not_a_lead	4	<count> off ; <crowd> <sober> ; <crowd> wont ; <day> wer ; <die> 0 ; <die> <ask>
        not_a_lead	4	<die> <emergency> ; <die> <promise> ; <die> risk ; <drive> de ; <drug> <need>
        not_a_lead	4	<drug> only ; <drug> to ; <eat> <illness> ; <eat> handl ; <feel> ~<drug>
        not_a_lead	4	<fire> <official> ; <furniture> <clothes> ; <furniture> <fall> ; <furniture> <money>
        not_a_lead	4	<give> <clean> ; <give> <clinician> ; <give> <colleague> ; <give> <relapse>
        not_a_lead	4	<give> <school> ; <give> card ; <go> <crowd> ; <go> anyth ; <hit> <money>
        not_a_lead	4	<hit> <month> ; <home> <write> ; <home> confirm ; <hospital> <headface>
        not_a_lead	4	<insurance> <month> ; <intoxicated> <outdoors> ; <job> <illness> ; <job> for
        not_a_lead	4	<job> her ; <job> saf ; <key> <month> ; <key> for ; <kill> <count> ; <law> <ask>
        not_a_lead	4	<law> <hear> ; <law> for ; <law> ins ; <media> ; <media> re ; <media> y
        not_a_lead	4	<medicine> + ; <medicine> en ; <moment> <rail> ; <moment> pued ; <money> <order>
        not_a_lead	4	<money> <record> ; <money> <write> ; <money> by ; <month> <hear> ; <month> <money>
        not_a_lead	4	<month> at ; <need> <friend> ; <need> anoth ; <need> nam ; <night> <colleague>
        not_a_lead	4	<official> <official> ; <official> <opioid> ; <outdoors> hast ; <partner> <stranger>
        not_a_lead	4	<partner> already ; <past> <night> ; <past> res ; <phone> extend ; <phone> out
        not_a_lead	4	<photo> <media> ; <photo> <photo> ; <photo> <school> ; <photo> from ; <put> <money>
        not_a_lead	4	<record> <continue> ; <record> <vendor> ; <relapse> prevention ; <remember> of
        not_a_lead	4	<room> o ; <say> <insurance> ; <say> any ; <say> ~<kin> ; <school> <hospital>
        not_a_lead	4	<school> <relapse> ; <seizure> <treatment> ; <seizure> de ; <sober> ; <stimulant> and
        not_a_lead	4	<stimulant> with ; <stop> <outdoors> ; <think> would ; <trade> board ; <trade> con
        not_a_lead	4	<treatment> <afraid> ; <treatment> set ; <try> <see> ; <try> <water> ; <unreal> a
        not_a_lead	4	<unreal> one ; <vendor> <clinician> ; <vendor> <job> ; <vendor> <photo> ; <vendor> en
        not_a_lead	4	<volunteer> to ; <wait> <container> ; <water> <give> ; <water> <tool>
        not_a_lead	4	<write> <give> ; <write> <law> ; <write> <say> ; <write> al ; <write> inf
        not_a_lead	4	<write> un ; <year> <see> ; <year> <treatment> ; <year> psych ; a <palecolor>
        not_a_lead	4	a charact ; a child ; a let ; a pap ; a pickup ; a practicum ; a psych
        not_a_lead	4	about <insurance> ; about addiction ; accept servic ; addres for ; agency ; agent for
        not_a_lead	4	alcohol rehab ; alcohol withdrawal ; already <leave> ; already gon ; amor garantiz
        not_a_lead	4	an <give> ; an <media> ; an apt ; an articl ; an itemiz ; and <clinician>
        not_a_lead	4	and discharg ; and dying ; and fami ; and mom ; and muy ; and wond ; annual
        not_a_lead	4	ansiedad de ; ansiedad no ; any <school> ; anyth just ; aplic ; articl ; asset
        not_a_lead	4	associat ; at $ ; at group ; at midnight ; ataqu de ; atty paralegal ; awarenes
        not_a_lead	4	be of ; be sent ; bed bug ; been <sober> ; been run ; been sob ; been using
        not_a_lead	4	being <see> ; being look ; bereavement group ; bil want ; bilingual ; bring
        not_a_lead	4	bring the ; brochur and ; bump ; busc grup ; but can ; buy our ; caden ; cal meth
        not_a_lead	4	cal out ; camera ; can i ; can they ; cant <drive> ; cant driv ; car died ; car she
        not_a_lead	4	card click ; care ; cb aft ; cent in ; centr com ; certifi peer ; certificat and
        not_a_lead	4	chamb de ; charg ; chofer ; church has ; church organist ; claim now ; client and
        not_a_lead	4	client cal ; cloth ; clt re ; colchon par ; commerc <always> ; community colleg
        not_a_lead	4	con facturacion ; consejer certific ; constanci par ; consul ; control de ; copay
        not_a_lead	4	cotizacion sin ; could be ; could we ; counsel ; crush ; cuand la ; cup + ; curs de
        not_a_lead	4	dat for ; day only ; de <appointment> ; de <gun> ; de <hospital> ; de <media>
        not_a_lead	4	de enfermeri ; de manej ; de periodism ; de pte ; de publicidad ; de radi ; de visita
        not_a_lead	4	de él ; dea ; deadlin is ; death in ; del <day> ; delay ; dental offic ; desd tu
        not_a_lead	4	detox floor ; detox unit ; detox wing ; dial the ; digit ; discharg summary ; do all
        not_a_lead	4	do u ; doc for ; doesnt drink ; dog by ; doing an ; donativ ; dont <consume>
        not_a_lead	4	dont mov ; drown in ; easy ; eat disord ; edibl and ; el <shake> ; el act ; el horari
        not_a_lead	4	el temblor ; elsewher and ; en hospital ; en otr ; enclos ; equivoc ; es ~drog
        not_a_lead	4	escrib inf ; eso o ; espos sali ; factur ; facturacion ; fami group ; fami week
        not_a_lead	4	febrer y ; fentanyl two ; fev ; fil <furniture> ; fil bed ; film in ; final notic
        not_a_lead	4	fluid ; food handl ; for <colleague> ; for <fall> ; for <job> ; for <week> ; for fal
        not_a_lead	4	for fami ; for fre ; for hsa ; for just ; for kitchen ; for tech ; form res ; forty a
        not_a_lead	4	from feb ; front <job> ; front offic ; fum ; furnish ; get 0 ; get you ; gift card
        not_a_lead	4	graveyard ; grief circl ; grief counsel ; group by ; gum blu ; habl el ; hac dos
        not_a_lead	4	hag el ; hagan ; handl card ; has <phone> ; has our ; has sign ; hat thi ; he now
        not_a_lead	4	health ; her com ; her counselor ; her re ; her we ; his prescription ; hispano
        not_a_lead	4	holiday includ ; hop on ; hora de ; hr email ; hrs ask ; hummingbird ; hypnotist
        not_a_lead	4	hypnotist in ; i bartend ; i bing ; i complet ; i produc ; if <job> ; if <phone>
        not_a_lead	4	if hir ; if ~<job> ; if ~hir ; im <sober> ; im <try> ; im try ; imprent en
        not_a_lead	4	in <remember> ; in addiction ; in behavioral ; in californi ; in detox ; in mar
        not_a_lead	4	in memory ; in oregon ; in stimulant ; in thursday ; in treatment ; industrial
        not_a_lead	4	ins <insurance> ; inspection ; insur ; intak and ; intak clerk ; interview with
        not_a_lead	4	inventari ; is <hospital> ; is he ; is probab ; its <sad> ; its grief ; jacket
        not_a_lead	4	jacket in ; join the ; karen ; kind you ; kne replacement ; la <appointment>
        not_a_lead	4	la ansiedad ; la cit ; la colleg ; la dental ; la llanter ; labrador ; las <day>
        not_a_lead	4	las fecha ; last one ; lat grandmoth ; le ofrecemo ; le qued ; left my ; left two
        not_a_lead	4	let of ; liability ins ; licenc ; lik to ; look for ; los amigo ; los papa ; lov a
        not_a_lead	4	lov to ; lupit ; lvn 0 ; mad his ; mandamo ; marriag counsel ; me espant ; me lleg
        not_a_lead	4	me wheth ; meant the ; memory ; mgr not ; midnight ; mol ; month guarante ; moth wont
        not_a_lead	4	mount ; my <afraid> ; my <record> ; my glas ; my hallway ; my lung ; my new
        not_a_lead	4	my prescription ; my tenant ; nadi quier ; naloxon vend ; nam lui ; nam person
        not_a_lead	4	nd tim ; need anoth ; need dat ; negotiabl ; nev hav ; nev open ; nev ~used ; ni ~tom
        not_a_lead	4	nicotin pouch ; night shift ; nin <day> ; nin day ; no <colleague> ; no charg
        not_a_lead	4	no thank ; nobody <give> ; nor deny ; nosotro desd ; not answer ; not ~<pill>
        not_a_lead	4	not ~pil ; nuestr <church> ; numb was ; o <phone> ; of <past> ; of <stop>
        not_a_lead	4	of application ; of clinic ; of man ; of whoev ; off <consume> ; old addres
        not_a_lead	4	omeg <insurance> ; omeg carri ; on <stimulant> ; on him ; on meth ; on tap
        not_a_lead	4	one digit ; only click ; only no ; only noth ; or <drive> ; or him ; or your
        not_a_lead	4	organization ; oth two ; our <sober> ; our <vendor> ; our agent ; our catalog
        not_a_lead	4	our marriag ; ourselv ; owe us ; pag por ; par eso ; par inmigracion ; par limpiez
        not_a_lead	4	parch ; payrol ; pcp d/c ; ped de ; per pound ; perdon me ; periodism ; permis par
        not_a_lead	4	permit ; person ask ; picnic and ; piedra ; plaintif ; pm <crowd> ; pm <treatment>
        not_a_lead	4	portal lock ; post ; practicum hour ; practicum hrs ; practicum slot ; profit
        not_a_lead	4	prueba de ; pts ; public ; publicidad ; pur <play> ; q hor ; que corre ; quien pued
        not_a_lead	4	quier habl ; quilt ; rank # ; re <sedative> ; re bil ; read glas ; recepcion
        not_a_lead	4	referral arrangement ; referral partnership ; registry ; rehabilitacion
        not_a_lead	4	relaps prevention ; rep <buy> ; rep <record> ; rep sel ; rep tox ; report for
        not_a_lead	4	report writ ; reportaj sobr ; revis el ; rns and ; rns avail ; robert
        not_a_lead	4	robocal extend ; rop y ; rotary ; sab dond ; sam tuesday ; scout ; se <caretaking>
        not_a_lead	4	se encarg ; search ; second year ; seizur and ; senior <money> ; senior discount
        not_a_lead	4	serv 0 ; servic for ; sex ; shadow a ; shadow one ; shal i ; shift my ; siet
        not_a_lead	4	sist need ; sit sit ; sleep tablet ; slot at ; social en ; son <drug> ; sport app
        not_a_lead	4	staf rns ; ste ; stil havent ; stmt ; stop cry ; story on ; street now ; string
        not_a_lead	4	suicid risk ; sunday so ; supervisor ; suppli ; support specialist ; tablet in ; tare
        not_a_lead	4	tech position ; telehealth ; teng referencia ; that need ; that youv ; the a
        not_a_lead	4	the busines ; the cas ; the cvs ; the e ; the gym ; the lat ; the lin ; the onlin
        not_a_lead	4	the resed ; the reunion ; the sherif ; the total ; the urgent ; them <day>
        not_a_lead	4	then <put> ; then put ; ther in ; therapy ; though ive ; thre rehab ; thur group
        not_a_lead	4	thursday at ; tim on ; tim today ; tintoreri ; to <give> ; to explain ; to for
        not_a_lead	4	to los ; to visit ; took a ; town by ; traemo ; traj de ; tue nit ; turn $ ; twin
        not_a_lead	4	tx dat ; ua ; ua <container> ; ua cup ; un <media> ; un recib ; una <record> ; ur
        not_a_lead	4	urin ; usa nad ; usd ; use anyth ; ush board ; usted <see> ; usted ven ; vi que
        not_a_lead	4	vide gam ; video ; viru ; visit can ; visit my ; visita y ; w 0 ; wag ; wal cabinet
        not_a_lead	4	wal in ; warranty pres ; was alcohol ; was discharg ; wash my ; we <clothes>
        not_a_lead	4	we plac ; we saw ; web ; weight ; wel <moment> ; wel now ; what happen ; wheth my
        not_a_lead	4	who doe ; who snor ; whoev run ; why peopl ; wif of ; with <treatment> ; with any
        not_a_lead	4	with just ; with med ; with our ; with prid ; with whoev ; withdrawal is ; wond if
        """
}
