extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	and wond ; ang management ; anxiety is ; any <school> ; anyth just ; apuesta ; are we
        not_a_lead	4	arriv ; articl ; asdkjh qwe ; asil ; asset ; at midnight ; at no ; at ucl ; ate 0
        not_a_lead	4	attack sinc ; attorney for ; atty offic ; automatic ; auxili ; be glad ; bed 0
        not_a_lead	4	bed bug ; been <insurance> ; been <sober> ; been bil ; been chosen ; been run
        not_a_lead	4	being look ; bil want ; bilingual ; bit ly ; bodeg y ; borrow your ; boton ; box i
        not_a_lead	4	boy to ; brad ; breakaway ; breath stop ; breez ; browni ; bug proof ; busc emple
        not_a_lead	4	busc es ; busc psicolog ; by itself ; cadc ii ; cal ask ; californi ; cam thru
        not_a_lead	4	cambi su ; campana ; campfir ; campus ; can bring ; can you ; cancel ; cant driv
        not_a_lead	4	card click ; cb aft ; cent in ; center ; ceremony ; certificat and ; chamb de ; charg
        not_a_lead	4	child support ; church organist ; clean <need> ; clean on ; clinica de ; clinician
        not_a_lead	4	clos til ; co re ; cociner o ; complianc offic ; conect ; confirm / ; congrat
        not_a_lead	4	consejer certific ; constanci par ; contrasena ; copay ; copi de ; cosa del ; could i
        not_a_lead	4	could somebody ; could someon ; courtroom ; cow on ; cps ; cuand pued ; cuart por
        not_a_lead	4	dat for ; dat i ; daught went ; de <appointment> ; de <gun> ; de <media>
        not_a_lead	4	de <record> ; de <school> ; de inmigracion ; de manej ; de migracion ; de periodism
        not_a_lead	4	de pte ; de publicidad ; de radi ; de visita ; de él ; dear <insurance>
        not_a_lead	4	dear beneficiary ; dec si ; del iop ; depres ; detox floor ; detox wing
        not_a_lead	4	director giv ; directory ; disability ; do <furniture> ; do <partner> ; do all
        not_a_lead	4	dobl el ; doctor for ; documentary ; doesnt drink ; donat to ; dont <consume>
        not_a_lead	4	dr okafor ; dr patel ; dream and ; driveway at ; drug or ; duc ; duc tecum ; econ
        not_a_lead	4	el <shake> ; el chequ ; el cuart ; el libr ; el temblor ; els to ; emt ; en <photo>
        not_a_lead	4	encarg ; enclos ; end fri ; endorsement ; equivoc ; escrib inf ; eso o ; ex clt
        not_a_lead	4	excus from ; expedient ; experienc ; factur ; fami group ; fami therapy ; famili
        not_a_lead	4	favor de ; fentanyl strip ; fentanyl test ; fentanyl two ; fight about ; fil detox
        not_a_lead	4	first <amount> ; first <container> ; fix thi ; flat ; fml ; fml form ; for $
        not_a_lead	4	for <job> ; for <school> ; for custodian ; for dr ; for fami ; for grad ; for hsa
        not_a_lead	4	for iop ; for kitchen ; for part ; for treatment ; for ua ; for weekend ; forty a
        not_a_lead	4	forty lap ; fui pacient ; garantiz el ; get 0 ; gift ; gift card ; giggl ; glas in
        not_a_lead	4	good with ; googl list ; grab ; gracia a ; graveyard ; grief circl ; grief counsel
        not_a_lead	4	group by ; guild ; guild has ; guion ; h / ; habl with ; hac <amount> ; handl of
        not_a_lead	4	hat thi ; he is ; he now ; headshot ; health ; her counselor ; hispano ; homeowner
        not_a_lead	4	homeowner in ; hr email ; husband in ; husky ; i <vendor> ; i addres ; i bing
        not_a_lead	4	i produc ; i quot ; i speak ; if ~<job> ; if ~hir ; ii ; im <try> ; im try
        not_a_lead	4	imprent en ; in <remember> ; in addiction ; in californi ; in memory ; in public
        not_a_lead	4	in thursday ; in tx ; inspector ; insur ; interes ; interview one ; interview someon
        not_a_lead	4	is <hospital> ; is plenty ; is probab ; it someth ; its food ; j ; jacket ; join the
        not_a_lead	4	junior at ; just for ; just that ; kin ; kne replac ; know befor ; know hes
        not_a_lead	4	know ~my ; ktl ; kyl ; la aduan ; la llanter ; la prim ; la terapeut ; lamb
        not_a_lead	4	las maquinita ; last quart ; lat grandmoth ; lavador y ; le ofrecemo ; len ; let to
        not_a_lead	4	let us ; library and ; licenci ; licens for ; limpi gracia ; link for ; link is
        not_a_lead	4	llev cincuent ; lo ven ; locum psychiatrist ; los pacient ; lov for ; lung are
        not_a_lead	4	lvn 0 ; ly / ; mad his ; maquinita ; mar ronc ; marca ; marriag counsel ; may <need>
        not_a_lead	4	me stop ; med director ; medic y ; medicar ; mes y ; mezcal ; mi <clothes>
        not_a_lead	4	mi <last> ; mi po ; mi ultim ; mi ~<die> ; mi ~difunt ; midnight ; mis <key> ; mobil
        not_a_lead	4	moth wont ; mount <emergency> ; mtg ; my <afraid> ; my <day> ; my <record> ; my <sad>
        not_a_lead	4	my appointment ; my depression ; my disability ; my medical ; my prescription
        not_a_lead	4	my sociology ; naloxon vend ; nam lui ; nbr ; necesit copi ; need anoth ; negotiabl
        not_a_lead	4	nev open ; next of ; ni <alcohol> ; ni <consume> ; ninety <count> ; no ~client
        not_a_lead	4	no ~obligation ; no ~tom ; nobody <phone> ; nos <school> ; nos ensen ; not ~0
        not_a_lead	4	not ~answer ; not ~drug ; novel ; now they ; np <school> ; nuestr <church> ; of $
        not_a_lead	4	of kin ; of man ; off <clothes> ; off <consume> ; off thos ; offer fre ; old addres
        not_a_lead	4	on <crowd> ; on fami ; on him ; on meth ; on octob ; on overnight ; on why
        not_a_lead	4	only click ; only nicotin ; only no ; open for ; operat ; or <volunteer> ; or intern
        not_a_lead	4	or your ; orteg ; oth <kin> ; oth mother ; oth two ; our <last> ; our <law>
        not_a_lead	4	our last ; our marriag ; overnight ; owe us ; par <child> ; par <colleague>
        not_a_lead	4	par asistent ; paralegal subpoen ; partner ; patel ; pearl <clothes> ; pearl button
        not_a_lead	4	peopl get ; periodism ; person ask ; person is ; phon cal ; pid cart ; pid copi
        not_a_lead	4	pid por ; pilot ; plaintif ; pleas <take> ; pleas let ; pleas tak ; pm <crowd>
        not_a_lead	4	pm <treatment> ; podcast about ; por <give> ; practicum slot ; preceptor
        not_a_lead	4	pres <write> ; prevention ; produc <see> ; professor ; public <photo> ; public radi
        not_a_lead	4	publicidad ; pueden dec ; pure ; put a ; que corre ; question by ; quick <media>
        not_a_lead	4	quien le ; quier terapi ; quilt ; qwe ; radi produc ; rank on ; read two
        not_a_lead	4	recepcionist ; recovery ; refax ; register agent ; regl ; rehab 0 ; rehab near
        not_a_lead	4	rehab on ; relaps prevention ; renewal ; rent on ; rep ; rep <record> ; rep tox
        not_a_lead	4	replac ; report with ; reportaj sobr ; resi pt ; resurfac ; retir paramedic
        not_a_lead	4	retir pian ; rns <appointment> ; rns avail ; rob me ; robert ; room without
        not_a_lead	4	sab dond ; say our ; se <die> ; se <drug> ; se drog ; search for ; security at
        not_a_lead	4	seizur and ; send you ; senior at ; senior discount ; seo ; serv 0 ; servic is
        not_a_lead	4	servici de ; she back ; shoot dril ; shot of ; siz smal ; sleep tablet ; slot
        not_a_lead	4	social y ; softwar want ; solicit ; someon from ; soy consejer ; sport app ; standard
        not_a_lead	4	stay her ; stil hav ; stil havent ; stop vap ; struggl ; su sal ; subpoen duc ; sued
        not_a_lead	4	suic ; summary from ; sunday so ; sunday visit ; sweat ; tare sobr ; tarjeta ; tax
        not_a_lead	4	tb ; tb test ; tech opening ; tecnic ; tecum ; telehealth ; tendran ; than tea
        not_a_lead	4	that <write> ; that someth ; that written ; the <always> ; the <stimulant> ; the a
        not_a_lead	4	the attendanc ; the driv ; the e ; the egg ; the lat ; the piz ; the resed ; the skat
        not_a_lead	4	the total ; the urgent ; them at ; then put ; therapist ther ; thi <calm>
        not_a_lead	4	thi <money> ; tim on ; tin ; to confirm ; to treat ; to ~tak ; told wrong ; tom ni
        not_a_lead	4	tox lab ; tra de ; trabaj par ; transfer ; tratamient en ; tuesday / ; tun church
        not_a_lead	4	twin ; two pack ; two pag ; two week ; tx record ; un terren ; una <record>
        not_a_lead	4	una sobredosi ; unit ask ; unsubscrib ; until <last> ; until last ; usted desd
        not_a_lead	4	ven cosa ; vie ; vin ; w ; wal mount ; wallet ; want overnight ; want own ; want them
        not_a_lead	4	want whoev ; wardrob ; was <treatment> ; was discharg ; was ever ; was nam ; wash my
        not_a_lead	4	wasnt even ; we <job> ; wellnes ; what happen ; whatsap only ; wher can ; who check
        not_a_lead	4	who fix ; who sign ; whoev run ; wif bring ; wif of ; wif pick ; wil p/u ; wil pick
        not_a_lead	4	wint coat ; wish id ; with <afraid> ; with anxiety ; with coffe ; with just ; with us
        not_a_lead	4	wond if ; y <photo> ; y exp ; y limpi ; year behind ; year mft ; yo estuv
        not_a_lead	4	you <last> ; you <money> ; you last ; you mail ; you run ; your <appointment>
        not_a_lead	4	your <clothes> ; your <emergency> ; your <insurance> ; your <medicine> ; your agent
        not_a_lead	4	your alumni ; your ~therapist ; yrs exp ; ~0 wil ; ~<alcohol> no ; ~<clinician> <day>
        not_a_lead	4	~<consume> <promise> ; ~<consume> i ; ~<consume> no ; ~<consume> or ; ~<eat> ~<day>
        not_a_lead	4	~<give> <phone> ; ~<job> <say> ; ~<need> ~<need> ; ~<need> ~any ; ~<need> ~servic
        not_a_lead	4	~<phone> ~<day> ; ~<pill> <medicine> ; ~<say> <moment> ; ~<year> ~<drive> ; ~cit
        not_a_lead	4	~consum nad ; ~counselor ; ~drink ; ~duerm desd ; ~hav ~my ; ~hiel ; ~mail
        not_a_lead	4	~muri por ; ~my ~<insurance> ; ~obligation ; ~one on ; ~resum ; ~rm ~0 ; ~seek
        not_a_lead	4	~seek ~servic ; ~son to ; ~tak ~them ; ~the ~<clinician> ; ~ther ; ~ther ~for
        not_a_lead	4	~tre ~ano ; ~used ~a ; ~veng por ; ~within ; ~work ~at
        not_a_lead	3	# ; # <leave> ; *chestPain.lookAlike ; *familySupport ; *noBarrierChild
        not_a_lead	3	*priorTreatments:other_experiencer ; + <write> ; / <pet> ; / cow ; 0 <crowd> ; 0 la
        not_a_lead	3	0 midnit ; 0 million ; 0 new ; 0 q ; 0 star ; 0 til ; 0 when ; <afraid> <partner>
        not_a_lead	3	<afraid> <photo> ; <afraid> <shake> ; <alcohol> <job> ; <alcohol> <night>
        not_a_lead	3	<alcohol> <vendor> ; <alone> <need> ; <always> <daytime> ; <amount> <ask>
        not_a_lead	3	<amount> <container> ; <amount> admit ; <amount> step ; <amount> with ; <appointment>
        not_a_lead	3	<appointment> <appointment> ; <appointment> limit ; <ask> <law> ; <ask> <remember>
        not_a_lead	3	<ask> did ; <ask> if ; <ask> who ; <blade> for ; <bodypart> fat ; <build> for
        not_a_lead	3	<buy> <give> ; <buy> <treatment> ; <calm> <town> ; <cannabis> <drive>
        not_a_lead	3	<cannabis> and ; <chestheart> <child> ; <chestheart> <drive> ; <chestheart> no
        not_a_lead	3	<child> <hot> ; <child> ~<consume> ; <church> junt ; <church> san ; <clinician>
        not_a_lead	3	<clinician> <afraid> ; <clinician> a ; <clinician> ~<die> ; <clinician> ~<illness>
        not_a_lead	3	<clothes> <day> ; <clothes> <insurance> ; <clothes> <sick> ; <clothes> <vendor>
        not_a_lead	3	<colleague> <appointment> ; <colleague> <clinician> ; <colleague> rns
        not_a_lead	3	<colleague> sinc ; <color> <week> ; <consume> <need> ; <consume> llev ; <consume> pur
        not_a_lead	3	<container> <need> ; <container> <opioid> ; <container> behind ; <continue> <trust>
        not_a_lead	3	<continue> es ; <continue> hasnt ; <continue> hav ; <count> <furniture>
        not_a_lead	3	<crowd> <eat> ; <crowd> <medicine> ; <crowd> <night> ; <crowd> <school>
        not_a_lead	3	<crowd> <shake> ; <crowd> <sober> ; <crowd> for ; <crowd> servic ; <crowd> wil
        not_a_lead	3	<day> $ ; <day> ahi ; <day> it ; <day> or ; <day> who ; <daytime> soy
        not_a_lead	3	<die> <clinician> ; <die> <emergency> ; <die> <record> ; <die> la ; <die> risk
        not_a_lead	3	<drive> <breath> ; <drive> <eat> ; <drive> <stranger> ; <drive> along ; <drive> she
        not_a_lead	3	<drug> al ; <eat> + ; <eat> <amount> ; <eat> <trade> ; <eat> <treatment>
        not_a_lead	3	<eat> disorder ; <eat> our ; <emergency> <see> ; <feel> <alcohol> ; <feel> <fall>
        not_a_lead	3	<feel> <leave> ; <furniture> <always> ; <furniture> <give> ; <give> <colleague>
        not_a_lead	3	<give> <relapse> ; <give> <remember> ; <give> <school> ; <give> cas ; <give> my
        not_a_lead	3	<go> <crowd> ; <go> <relapse> ; <go> fin ; <go> rns ; <go> thru ; <goodbye> <crowd>
        not_a_lead	3	<happy> <give> ; <happy> <start> ; <headface> <continue> ; <hold> <put>
        not_a_lead	3	<hospital> <feel> ; <hospital> <headface> ; <hospital> <insurance> ; <hospital> <key>
        not_a_lead	3	<hospital> on ; <hospital> the ; <hot> <town> ; <illness> <order> ; <illness> <say>
        not_a_lead	3	<insurance> <afraid> ; <insurance> <home> ; <insurance> <pet> ; <insurance> <photo>
        not_a_lead	3	<insurance> <week> ; <insurance> cas ; <insurance> reset ; <insurance> stmt
        not_a_lead	3	<insurance> to ; <job> <clinician> ; <job> <go> ; <job> al ; <job> aqui ; <job> could
        not_a_lead	3	<job> saf ; <job> ~<clinician> ; <key> en ; <kill> deal ; <kin> onc ; <last> <hear>
        not_a_lead	3	<law> <palecolor> ; <law> <room> ; <law> firm ; <law> to ; <law> without
        not_a_lead	3	<leave> <color> ; <leave> del ; <media> <clinician> ; <media> approv ; <media> in
        not_a_lead	3	<media> la ; <medicine> + ; <medicine> <medicine> ; <medicine> en ; <medicine> til
        not_a_lead	3	<money> <month> ; <money> <phone> ; <money> por ; <money> ship ; <money> sinc
        not_a_lead	3	<money> ~<alcohol> ; <money> ~<promise> ; <month> <give> ; <month> <hear>
        not_a_lead	3	<month> check ; <month> fre ; <need> <emergency> ; <need> <friend> ; <need> <law>
        not_a_lead	3	<need> a ; <need> anoth ; <need> attendanc ; <need> nam ; <need> quien ; <need> them
        not_a_lead	3	<night> <always> ; <night> <photo> ; <official> re ; <opening> <tool>
        not_a_lead	3	<opioid> <treatment> ; <order> list ; <palecolor> <opening> ; <partner> <stranger>
        not_a_lead	3	<partner> she ; <past> <blade> ; <past> <money> ; <past> <need> ; <past> patient
        not_a_lead	3	<past> res ; <pet> <count> ; <pet> of ; <phone> <hospital> ; <phone> out
        not_a_lead	3	<photo> <crowd> ; <photo> <moment> ; <photo> <week> ; <photo> from ; <pill> that
        not_a_lead	3	<play> <media> ; <play> <treatment> ; <play> del ; <play> ~<consume> ; <put> <money>
        not_a_lead	3	<record> <bodypart> ; <record> <continue> ; <record> <give> ; <record> <medicine>
        not_a_lead	3	<record> <moment> ; <record> <play> ; <record> estuv ; <record> to
        not_a_lead	3	<record> ~<clinician> ; <remember> <home> ; <room> <hospital> ; <room> without
        not_a_lead	3	<say> any ; <say> el ; <say> somo ; <school> <die> ; <school> <happy>
        not_a_lead	3	<school> <moment> ; <school> <opioid> ; <school> <write> ; <see> <afraid>
        not_a_lead	3	<see> <opioid> ; <see> <order> ; <see> al ; <see> for ; <see> lo ; <see> twic
        not_a_lead	3	<see> us ; <seizure> <alcohol> ; <seizure> <withdrawal> ; <sober> <money>
        not_a_lead	3	<sober> <year> ; <sober> ~<home> ; <soon> <need> ; <stranger> <caretaking>
        not_a_lead	3	<stranger> <die> ; <stranger> <job> ; <stranger> kind ; <take> <clinician>
        not_a_lead	3	<take> <container> ; <take> <year> ; <take> big ; <think> <caretaking> ; <think> dond
        not_a_lead	3	<think> ~<money> ; <tool> <eat> ; <tool> <need> ; <town> til ; <town> ~<amount>
        not_a_lead	3	<trade> / ; <trade> <ask> ; <trade> <emergency> ; <trade> <needle> ; <trade> <take>
        not_a_lead	3	<treatment> <buy> ; <treatment> <sad> ; <treatment> about ; <treatment> exp
        not_a_lead	3	<treatment> set ; <treatment> to ; <treatment> ~<alcohol> ; <treatment> ~<ask>
        not_a_lead	3	<treatment> ~<unreal> ; <treatment> ~los ; <try> <eat> ; <try> <see> ; <try> <water>
        not_a_lead	3	<unreal> one ; <vendor> <amount> ; <vendor> <buy> ; <vendor> <job> ; <vendor> <take>
        not_a_lead	3	<vendor> co ; <volunteer> <school> ; <week> ~<think> ; <withdrawal> /
        not_a_lead	3	<withdrawal> scal ; <write> <hospital> ; <write> <say> ; <year> <key>
        not_a_lead	3	<year> warranty ; a cadc ; a certain ; a counselor ; a granddaught ; a knif
        not_a_lead	3	a landlord ; a licens ; a packag ; a podcast ; a psych ; a quiz ; a refund ; a report
        not_a_lead	3	a ros ; a staf ; a story ; a tech ; a travel ; a tu ; a ~drug ; about fentanyl
        not_a_lead	3	about forty ; accept servic ; addict and ; adjunt ; adult <stranger> ; adventist and
        not_a_lead	3	aft <stimulant> ; aft in ; aft they ; aftercar group ; ag ; ai ; al <crowd>
        not_a_lead	3	al <phone> ; al <play> ; al grup ; alacran ; alcohol lead ; alimento y ; alumni group
        not_a_lead	3	alway ; amaneci ; an apt ; an overdos ; and <withdrawal> ; and its ; and muert
        not_a_lead	3	and should ; ansiedad de ; any <clinician> ; anyon on ; application ; appointment
        not_a_lead	3	are <continue> ; are for ; are stil ; asistenci ; ask did ; ask who ; assaultiv
        not_a_lead	3	at group ; ataqu de ; ate my ; attach is ; attack <always> ; attack every ; attendanc
        not_a_lead	3	australi ; ayudan con ; azul ; baj de ; batteri ; be <give> ; be <take> ; be consider
        not_a_lead	3	bed befor ; bed count ; bedbug ; bedbug <record> ; bedbug proof ; been <take>
        not_a_lead	3	been anyth ; beisbol ; big book ; bil from ; bil offic ; bilingu con
        not_a_lead	3	bilingual <clinician> ; booz and ; bottom of ; brochur and ; built for ; buprenorphin
        not_a_lead	3	busc apoy ; but in ; by mistak ; cabinet and ; caden ; cal meth ; cal out ; cam down
        not_a_lead	3	can i ; can send ; cancel me ; cant <drive> ; car died ; carg ; carry a ; carry him
        not_a_lead	3	casin y ; catalog ; centr com ; centr de ; certificat ; channel ; chef 0 ; cig
        not_a_lead	3	cigar llev ; cit del ; ciw / ; clas is ; click the ; client ; client cal
        not_a_lead	3	client sinc ; client ther ; client visit ; client want ; clinic pt ; clos thre
        not_a_lead	3	clr said ; clt re ; cobr ; com by ; community colleg ; community servic ; complet our
        not_a_lead	3	comprobant ; con experienci ; con segur ; con sei ; con veint ; confirmation
        not_a_lead	3	consejer par ; convulsion de ; cook for ; cook job ; cook with ; cotizacion sin
        not_a_lead	3	could ; could als ; could be ; counselor for ; count your ; county sinc ; courtyard
        not_a_lead	3	cpap ; crei que ; crew is ; cricket ; crim podcast ; crush ; crypt ; cucaracha
        not_a_lead	3	cup suppli ; current client ; curs de ; custodian nam ; d/c <record> ; d/c summary
        not_a_lead	3	dalla ; dan <medicine> ; dan parch ; dari una ; day adventist ; day and
        not_a_lead	3	de <caretaking> ; de <furniture> ; de <partner> ; de <trade> ; de <vendor>
        not_a_lead	3	de <volunteer> ; de abril ; de asistenci ; de enfermeri ; de market ; de mayore
        not_a_lead	3	de ~sobredosi ; deb <amount> ; del <hear> ; del dentist ; del doming ; denis
        not_a_lead	3	depresion desd ; desd la ; detox and ; detox exp ; detox pt ; detox ~los ; dial the
        not_a_lead	3	diciembr con ; differenc between ; discus it ; disorder ; distributor ; do coupl
        not_a_lead	3	doing a ; doing my ; don chem ; donativ ; dont mov ; door to ; downsiz ; drink thi
        not_a_lead	3	drinker ; driver ; drug ; dry <room> ; due monday ; eagl scout ; eat disorder
        not_a_lead	3	edibl and ; education ; el <insurance> ; el delirium ; el peric ; elsewher and
        not_a_lead	3	emple de ; en <clean> ; entranc ; escrib una ; espos sali ; esposa
        not_a_lead	3	estacionamient de ; estoy <sick> ; estoy enferm ; estudi ; ever a ; ever so ; excus
        not_a_lead	3	expedient estuv ; f <afraid> ; f/u on ; fami week ; famou ; featur ; fentanyl in
        not_a_lead	3	fev ; field ; fil residential ; fin with ; final notic ; first half ; fish camp
        not_a_lead	3	fix it ; flan ; flower ; for <month> ; for <treatment> ; for detail ; for disability
        not_a_lead	3	for herself ; for husb ; for medi ; for peer ; for residential ; for stimulant
        not_a_lead	3	for thursday ; for work ; form patient ; form res ; fre <go> ; from four ; from iop
        not_a_lead	3	gambler ; gan ; gan 0 ; gan <money> ; gav cas ; ginebr ; got out ; grandfath watch
        not_a_lead	3	group last ; guarderi ; guest to ; guit + ; hablan por ; hac de ; hag una ; hagan
        not_a_lead	3	handl ; handl grievanc ; has our ; has rns ; has sign ; hav <afraid> ; hav <play>
        not_a_lead	3	hav my ; hav panic ; hay <trade> ; he <money> ; he check ; helicopt ; help get
        not_a_lead	3	her <month> ; her com ; her his ; her know ; her re ; her we ; hes with ; hi my
        not_a_lead	3	him want ; hir night ; his guit ; his list ; his mam ; hol somo ; holiday includ
        not_a_lead	3	hom monday ; hop on ; hotel clos ; hotlin ; hous lik ; housekeep ; hoy estoy ; http
        not_a_lead	3	http / ; hunt ; hunt for ; husband left ; husband ~died ; i <feel> ; i <give> ; i bag
        not_a_lead	3	i bartend ; id ~lik ; if <job> ; if <phone> ; if a ; if hir ; im <trust> ; im hop
        not_a_lead	3	im nev ; im ready ; im scar ; im ~eleven ; in bed ; in mar ; in sat ; in ther
        not_a_lead	3	in ~los ; inbox ; ine ; insulin ; interest ; intern con ; interview with ; inventari
        not_a_lead	3	irb approv ; is $ ; is <school> ; is look ; is marca ; is robert ; is thursday
        not_a_lead	3	island ; it <take> ; it rol ; itemiz stmt ; its <play> ; its <sad> ; its grief
        not_a_lead	3	its turn ; jackpot ; journal out ; juda ; judg that ; just <drug> ; just wont
        not_a_lead	3	kick the ; kid want ; kil deal ; kind you ; kitchen is ; kne replacement ; know what
        not_a_lead	3	la <caretaking> ; la colleg ; la music ; labrador ; last jun ; last one ; last seen
        not_a_lead	3	lat to ; le dij ; le piden ; le qued ; leash ; left 0 ; left you ; letterhead ; light
        not_a_lead	3	lik to ; lin + ; lin <give> ; lisinopril ; list de ; llamenm cuand ; lock out ; log
        not_a_lead	3	look for ; los <count> ; los papa ; los sesent ; low ; lupit ; lvn ask ; m <need>
        not_a_lead	3	m is ; mam ; mam x ; mama ; mandamo ; market ; marlen ; may my ; may she ; me aliv
        not_a_lead	3	me anyth ; me dari ; me dry ; me lleg ; me ofrezc ; me wheth ; med room ; medi tiemp
        not_a_lead	3	medical record ; medication ; merc me ; mi cart ; mi hoj ; mi ~prim
        not_a_lead	3	mientra <amount> ; mientra tant ; minut for ; minuto ; mir culebra ; mis practica
        not_a_lead	3	mistak ; mkt ; mold ; mount ; mr ; my charg ; my chart ; my clas ; my eye ; my hal
        not_a_lead	3	my hand ; my insulin ; my mft ; my new ; n som ; nadi ; nadi quier ; nadi tom
        not_a_lead	3	nd <day> ; necesit mi ; necesit sab ; need ; need our ; need outpatient
        not_a_lead	3	neighborhood thi ; net 0 ; nev <give> ; nev lat ; nev ~used ; new <law> ; new <room>
        not_a_lead	3	next thursday ; ni ~<consume> ; ni ~se ; nicotin by ; nicotin noth ; night shift
        not_a_lead	3	no ~<colleague> ; no ~<drug> ; no ~<withdrawal> ; no ~booz ; no ~drug ; no ~plaqu
        not_a_lead	3	nobody <give> ; nobody cal ; nos <need> ; nosotro desd ; not somewher ; not ~<pill>
        not_a_lead	3	not ~drink ; not ~pil ; not ~you ; nudg ; nuestr parroqui ; numb for ; nurs <school>
        not_a_lead	3	nurs clas ; nurs eleven ; nurs student ; o <phone> ; observation ; of <moment>
        not_a_lead	3	of <record> ; of application ; of community ; of gold ; of marlboro ; of sob
        not_a_lead	3	of your ; on <pill> ; on <play> ; on <relapse> ; on <stimulant> ; on his
        not_a_lead	3	on letterhead ; on pil ; on relaps ; on ventur ; only pay ; open in ; opening
        not_a_lead	3	order two ; organization ; our <emergency> ; our <school> ; our agent ; our crew
        not_a_lead	3	our kitchen ; our parish ; our rat ; our residential ; out on ; outreach <colleague>
        not_a_lead	3	outreach <crowd> ; outreach team ; overdos death ; own <container> ; own grandmoth
        not_a_lead	3	own want ; p / ; pacient suy ; pag <amount> ; pagu ; pagu el ; paid or ; pap for
        not_a_lead	3	papel y ; par <partner> ; par la ; par mama ; par mis ; parent night ; pas dobl
        not_a_lead	3	pastri ; pay ship ; pay when ; peer <friend> ; peer <need> ; peer mentor
        not_a_lead	3	peer support ; peopl with ; per pound ; permis par ; permit ; phon back ; piec
        not_a_lead	3	pil that ; pint ; plac her ; plan so ; plant ; plaqu ; pleas <continue>
        not_a_lead	3	pleas <give> ; pleas keep ; pls <say> ; po <need> ; podador ; podcast and ; podri
        not_a_lead	3	polici ; por 0 ; por <drug> ; por docen ; post ; post <say> ; powerful ; pregunt si
        not_a_lead	3	prepar un ; prestan ; prim trabaj ; privacy ; proof ; prop 0 ; prueb ; prueba de
        not_a_lead	3	psicolog par ; pt ; pt <need> ; pt d/c ; pta mom ; public ; pued visitarl
        not_a_lead	3	pueden <say> ; puest de ; quarter ; quej ; ques ; quien <see> ; quien pued
        not_a_lead	3	quier dej ; quier habl ; quilt circl ; quint ; quot by ; radi ; radi en ; rank 0
        not_a_lead	3	re <night> ; reaction ; ref # ; referral partnership ; rehab aft ; remov ; resend
        not_a_lead	3	residenci ; residential hous ; respond ; retd <official> ; retir schoolteach
        not_a_lead	3	reunion ; rev ; ruin my ; said you ; sal dic ; san juda ; scratch ticket ; se gast
        not_a_lead	3	se van ; search ; segur ppo ; select ; select for ; send 0 ; sent the ; servic 0
        not_a_lead	3	seventh <day> ; seventh day ; sgt with ; shadow ; shadow one ; she been ; she bring
        not_a_lead	3	she doing ; shift my ; ship ; short on ; show you ; show your ; shred ; si pued
        not_a_lead	3	sidewalk ; siet ; sign a ; sin ~experienci ; sinc i ; sist need ; sit sit
        not_a_lead	3	sixty dollar ; sleep on ; slip and ; slot and ; snor ; sob and ; sob ~liv ; sobredosi
        not_a_lead	3	sobredosi y ; sof ; som guy ; someon tel ; someon to ; someth your ; staf memb
        not_a_lead	3	staf rns ; stat writ ; station at ; stay in ; ste ; steward ; stimulant user
        not_a_lead	3	stop cry ; strip in ; student ; student need ; student want ; su <insurance>
        not_a_lead	3	su <key> ; su detox ; su dia ; su estacionamient ; su troc ; su ~<kin> ; subpoen to
        not_a_lead	3	suicid risk ; sunday hes ; swing shift ; sí ; tablet in ; tac ; tactical <blade>
        not_a_lead	3	tak our ; tard soy ; tax id ; teach kindergarten ; tech and ; teeth ; teng <drive>
        not_a_lead	3	teng much ; terren ; test <container> ; test <medicine> ; test cup ; test strip
        not_a_lead	3	that gav ; that hav ; that youv ; the benefit ; the bottl ; the dent ; the gum
        not_a_lead	3	the invoic ; the lin ; the lost ; the map ; the onlin ; the physical ; the plaintif
        not_a_lead	3	the sidewalk ; the stor ; the sun ; the twin ; the ~<pill> ; the ~pil ; the ~suicid
        not_a_lead	3	them mail ; ther 0 ; ther <last> ; ther can ; ther ever ; ther in ; ther last
        not_a_lead	3	thesi on ; they split ; thi sunday ; think would ; though ive ; thre week ; threw
        not_a_lead	3	thur group ; thursday with ; tia dej ; tienen <say> ; tienen platica ; tintoreri
        not_a_lead	3	titul en ; to <always> ; to <opioid> ; to <partner> ; to every ; to folk ; to for
        not_a_lead	3	to giv ; to la ; to off ; to us ; to ~<give> ; to ~donat ; to ~get ; tony ; took a
        not_a_lead	3	trabaj aqui ; traig ; traine for ; traj de ; tramit de ; transmission ; transport
        not_a_lead	3	travel rns ; tremen and ; tu celul ; tue nit ; twic on ; two mil ; ua ; ucl
        not_a_lead	3	un <media> ; un grup ; un recib ; un trabaj ; una <clinician> ; una <emergency>
        not_a_lead	3	una copi ; una imprent ; una solicitud ; undergrad ; uniform ; until it ; up tmrw
        not_a_lead	3	urin cup ; us two ; vacun ; van by ; ver al ; viaj a ; vinyl ; wal box
        not_a_lead	3	want attendanc ; want hypnosi ; want parent ; want support ; want the
        """
}
