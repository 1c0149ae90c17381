extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	cal out ; californi ; cam thru ; cambi su ; cambian ; campana ; campfir ; campus
        not_a_lead	4	can bring ; can you ; cancel ; cant <drive> ; cant driv ; card click ; carry a
        not_a_lead	4	casin y ; cb aft ; cent in ; ceremony ; certificat and ; chamb de ; chang my ; charg
        not_a_lead	4	chef 0 ; cit del ; clean <need> ; clean on ; client cal ; client sinc ; client visit
        not_a_lead	4	clinica de ; clinician ; clos til ; co re ; cociner o ; cok with ; con segur ; conect
        not_a_lead	4	confirm / ; congrat ; consejer certific ; constanci par ; contrasena ; copay
        not_a_lead	4	copi de ; could i ; could somebody ; count your ; coursework ; courtroom ; cow on
        not_a_lead	4	cricket ; cuand pued ; cuart por ; current client ; custodian ; dan <medicine>
        not_a_lead	4	dan parch ; dark ; dat for ; daught went ; de <appointment> ; de <furniture>
        not_a_lead	4	de <gun> ; de <record> ; de <school> ; de <volunteer> ; de inmigracion ; de manej
        not_a_lead	4	de migracion ; de pte ; de radi ; de visita ; de él ; dear <insurance>
        not_a_lead	4	dear beneficiary ; death in ; dec si ; del casin ; del iop ; depres ; detox wing
        not_a_lead	4	diem <clinician> ; director giv ; directory ; disability ; do <furniture> ; do all
        not_a_lead	4	dobl el ; doesnt drink ; doesnt ~<consume> ; doesnt ~drink ; don chem ; donativ
        not_a_lead	4	dont <consume> ; dr patel ; drinker ; drug or ; duc ; duc tecum ; education
        not_a_lead	4	el <shake> ; el libr ; el temblor ; els to ; emt ; en <photo> ; encarg ; enclos
        not_a_lead	4	enfermer con ; equivoc ; eso o ; estacionamient de ; ex clt ; excus from ; expedient
        not_a_lead	4	factur ; fami group ; famili ; famili se ; favor de ; fentanyl test ; fev
        not_a_lead	4	fight about ; fil detox ; fil for ; final notic ; first <amount> ; fix it ; fix thi
        not_a_lead	4	flat ; fml ; for $ ; for <job> ; for <month> ; for <school> ; for custodian ; for dr
        not_a_lead	4	for fami ; for fre ; for grad ; for herself ; for kitchen ; for part ; for treatment
        not_a_lead	4	for ua ; forty lap ; fui pacient ; furnish ; fyi ; garantiz el ; get 0 ; gift
        not_a_lead	4	gift card ; giggl ; good with ; googl for ; grab ; gracia a ; graveyard ; grief circl
        not_a_lead	4	grief counsel ; group client ; guarderi ; guild ; guild has ; guion ; habl el
        not_a_lead	4	hac <amount> ; hac dos ; has sign ; hav <play> ; hav my ; he check ; he is ; he now
        not_a_lead	4	health ; her counselor ; hispano ; homeowner ; hop on ; hor es ; hotel clos ; hotlin
        not_a_lead	4	hummingbird ; husband died ; husky ; i <vendor> ; i addres ; i bing ; i produc
        not_a_lead	4	i quot ; id lov ; if <phone> ; if ~<job> ; if ~hir ; ii ; im <try> ; im eleven
        not_a_lead	4	im try ; imprent en ; in <remember> ; in californi ; in memory ; in public
        not_a_lead	4	in stimulant ; in thursday ; inspector ; insur ; interes ; interview someon
        not_a_lead	4	is <ask> ; is <hospital> ; is <school> ; is plenty ; is probab ; it someth
        not_a_lead	4	itemiz stmt ; its <play> ; its food ; its nicotin ; j ; journal out ; junior at
        not_a_lead	4	kil deal ; kin ; kitchen is ; know hes ; ktl ; la depresion ; la llanter ; la prim
        not_a_lead	4	lamb ; last quart ; lat grandmoth ; lavador y ; le ofrecemo ; left my ; left you
        not_a_lead	4	let us ; limpi gracia ; link for ; link is ; llev cincuent ; locum psychiatrist
        not_a_lead	4	los amigo ; los pacient ; lov for ; lvn 0 ; ly / ; mad his ; mail it ; mail them
        not_a_lead	4	mak 0 ; mandamo ; maquinita del ; mar ronc ; marlen ; may <need> ; me ofrezc
        not_a_lead	4	med director ; med room ; medic y ; medicar ; mezcal ; mft student ; mi <clothes>
        not_a_lead	4	mi po ; midnight ; mkt ; mobil ; moth wont ; mtg ; my <afraid> ; my anxiety
        not_a_lead	4	my charg ; my depression ; my hand ; my sociology ; my ~cousin ; naloxon vend
        not_a_lead	4	nam lui ; nbr ; necesit copi ; need anoth ; negotiabl ; net 0 ; nev open
        not_a_lead	4	ni <alcohol> ; ni <consume> ; night shift ; no ~alcohol ; no ~client ; no ~obligation
        not_a_lead	4	nobody <give> ; noma <go> ; nos <school> ; nos ensen ; not ~0 ; not ~answer
        not_a_lead	4	not ~drug ; now they ; nuestr ; nuestr <church> ; nurs clas ; of man ; of sob
        not_a_lead	4	off <clothes> ; off <consume> ; off thos ; offer fre ; old addres ; on <crowd>
        not_a_lead	4	on fami ; on him ; on meth ; on octob ; on overnight ; on why ; only click
        not_a_lead	4	only nicotin ; only no ; operat ; or <drive> ; or <volunteer> ; or intern ; or your
        not_a_lead	4	oth <kin> ; oth mother ; oth two ; our 0 ; our <last> ; our <law> ; our agent
        not_a_lead	4	our last ; our marriag ; our rat ; outreach <crowd> ; outreach team ; overdos cal
        not_a_lead	4	overnight ; own want ; pag four ; pagu ; pagu el ; par <child> ; par <colleague>
        not_a_lead	4	par asistent ; paralegal subpoen ; partner ; pastri ; patel ; pearl <clothes>
        not_a_lead	4	pearl button ; peopl get ; peric ; periodism ; permit ; person ask ; person is
        not_a_lead	4	phon cal ; pid cart ; pid copi ; pid por ; pilot ; plaintif ; pleas <take>
        not_a_lead	4	pleas let ; pleas tak ; pm <crowd> ; podcast about ; podcast and ; por <give>
        not_a_lead	4	practicum slot ; preceptor ; pres <write> ; produc <see> ; public <photo>
        not_a_lead	4	public radi ; pueden dec ; pure ; put a ; question by ; quick <media> ; quien le
        not_a_lead	4	quien veo ; quier terapi ; quilt ; radi produc ; rank on ; read two ; recovery
        not_a_lead	4	refax ; register agent ; regl ; rehab 0 ; rehab near ; rehab on ; renewal
        not_a_lead	4	rep <record> ; rep tox ; replac ; report with ; reportaj sobr ; resi pt ; resurfac
        not_a_lead	4	retir pian ; rns <appointment> ; rns avail ; robert ; roi ; rop y ; sab dond
        not_a_lead	4	say our ; search ; search for ; segur ppo ; seizur and ; send you ; senior at
        not_a_lead	4	senior discount ; seo guy ; serv ; serv 0 ; servic 0 ; servic is ; servici de
        not_a_lead	4	shadow one ; she back ; she been ; shoot dril ; short on ; shot of ; siz smal
        not_a_lead	4	social en ; social y ; solicit ; someon from ; someon to ; soy consejer ; sport app
        not_a_lead	4	staf rns ; standard ; stat writ ; stay her ; stil havent ; stop cry ; struggl
        not_a_lead	4	su dia ; subpoen duc ; sued ; suic ; summary from ; sunday so ; sunday visit
        not_a_lead	4	supervisor to ; sweat ; t ; tarjeta ; tax ; tecnic ; tecum ; tendran ; teng permis
        not_a_lead	4	test <container> ; test cup ; than tea ; that <write> ; that written ; the <always>
        not_a_lead	4	the a ; the attendanc ; the e ; the egg ; the lat ; the lin ; the piz ; the resed
        not_a_lead	4	the saf ; the skat ; the total ; the urgent ; them at ; then put ; therapist ther
        not_a_lead	4	therapy ; thi <calm> ; thi <money> ; thi sunday ; thre week ; tim on ; tin
        not_a_lead	4	to <volunteer> ; to confirm ; to for ; to treat ; tom una ; trabaj par ; transfer
        not_a_lead	4	transport co ; tratamient en ; trent ; tun church ; two pack ; two pag ; two week
        not_a_lead	4	tx record ; ua ; un terren ; una <clinician> ; una <record> ; una platic
        not_a_lead	4	una sobredosi ; unit ask ; unsubscrib ; until <last> ; until last ; us ~<consume>
        not_a_lead	4	us ~drink ; usted desd ; ven cosa ; veo lo ; ver al ; vi que ; vie ; vin ; w
        not_a_lead	4	wal box ; wallet ; want overnight ; want own ; want parent ; want the ; want them
        not_a_lead	4	want whoev ; was <treatment> ; was discharg ; wash my ; wasnt even ; we arent ; web
        not_a_lead	4	wed lik ; what happen ; whatsap only ; wher can ; wheth my ; who check ; who fix
        not_a_lead	4	who sign ; who snor ; wif bring ; wif of ; wil p/u ; wil pick ; wint coat ; wish id
        not_a_lead	4	with anxiety ; with coffe ; with don ; with just ; with med ; with oth ; with us
        not_a_lead	4	wond if ; would one ; y <photo> ; y exp ; year behind ; yo estuv ; you <hold>
        not_a_lead	4	you <last> ; you <money> ; you confirm ; you last ; you run ; you see
        not_a_lead	4	your <appointment> ; your <clothes> ; your <emergency> ; your <medicine>
        not_a_lead	4	your <opening> ; your alumni ; your collection ; your overnight ; your second
        not_a_lead	4	your unit ; your ~therapist ; yrs exp ; ~<colleague> no ; ~<consume> <promise>
        not_a_lead	4	~<consume> <take> ; ~<consume> i ; ~<consume> or ; ~<consume> ~<consume>
        not_a_lead	4	~<consume> ~<pill> ; ~<drug> ; ~<drug> ~<consume> ; ~<need> ~<need> ; ~<need> ~any
        not_a_lead	4	~<need> ~servic ; ~consum nad ; ~counselor ; ~ct ; ~fight ; ~mail ; ~need ~treatment
        not_a_lead	4	~obligation ; ~one on ; ~pt her ; ~sal ; ~seek ; ~seek ~servic ; ~thc ; ~therapist
        not_a_lead	4	~veng por
        not_a_lead	3	# ; # <leave> ; *backToUse:hypothetical ; *chestPain.lookAlike ; *familySupport
        not_a_lead	3	*noBarrierChild ; *priorTreatments:other_experiencer ; *suicidalOblique:hypothetical
        not_a_lead	3	/ <pet> ; / cow ; 0 <limp> ; 0 can ; 0 dont ; 0 la ; 0 midnit ; 0 million ; 0 new
        not_a_lead	3	0 q ; 0 til ; 0 when ; 0 wil ; <afraid> <clinician> ; <afraid> <partner>
        not_a_lead	3	<afraid> <photo> ; <afraid> <shake> ; <alcohol> <job> ; <alcohol> <night>
        not_a_lead	3	<alone> <need> ; <always> <daytime> ; <always> <job> ; <amount> <container>
        not_a_lead	3	<amount> <emergency> ; <amount> <goodbye> ; <amount> admit ; <amount> behind
        not_a_lead	3	<amount> step ; <amount> with ; <angry> thi ; <appointment>
        not_a_lead	3	<appointment> <appointment> ; <ask> <clinician> ; <ask> <law> ; <ask> <remember>
        not_a_lead	3	<ask> did ; <ask> if ; <ask> who ; <ask> ~<job> ; <blade> for ; <bodypart> are
        not_a_lead	3	<bodypart> fat ; <build> for ; <buy> <give> ; <buy> <phone> ; <buy> <treatment>
        not_a_lead	3	<calm> <insurance> ; <calm> <town> ; <cannabis> <drive> ; <cannabis> and
        not_a_lead	3	<chestheart> <child> ; <chestheart> <drive> ; <chestheart> no ; <child> <hot>
        not_a_lead	3	<child> ~<consume> ; <clinician> ; <clinician> <afraid> ; <clinician> for
        not_a_lead	3	<clinician> to ; <clothes> <colleague> ; <clothes> <day> ; <clothes> <insurance>
        not_a_lead	3	<clothes> <put> ; <clothes> <sick> ; <clothes> <vendor> ; <colleague> <clinician>
        not_a_lead	3	<colleague> <past> ; <colleague> <seizure> ; <color> <week> ; <consume> <need>
        not_a_lead	3	<consume> llev ; <consume> pur ; <consume> una ; <container> <clothes>
        not_a_lead	3	<container> <need> ; <container> <opioid> ; <continue> <trust> ; <continue> es
        not_a_lead	3	<continue> hav ; <count> <furniture> ; <crowd> <emergency> ; <crowd> <medicine>
        not_a_lead	3	<crowd> <need> ; <crowd> <night> ; <crowd> <school> ; <crowd> <shake> ; <crowd> for
        not_a_lead	3	<crowd> i ; <crowd> servic ; <crowd> when ; <crowd> wil ; <day> $ ; <day> 0
        not_a_lead	3	<day> <crowd> ; <day> ahi ; <day> or ; <day> wer ; <day> who ; <die> por ; <die> risk
        not_a_lead	3	<drive> <breath> ; <drive> <eat> ; <drive> <stranger> ; <drive> along ; <drug> al
        not_a_lead	3	<drug> ni ; <eat> + ; <eat> <amount> ; <eat> <trade> ; <eat> disorder
        not_a_lead	3	<emergency> <see> ; <fall> <opioid> ; <feel> <alcohol> ; <feel> <fall>
        not_a_lead	3	<feel> <leave> ; <feel> ~<drug> ; <furniture> <give> ; <give> <remember> ; <give> cas
        not_a_lead	3	<give> each ; <go> <crowd> ; <go> fin ; <go> rns ; <go> thru ; <goodbye> <crowd>
        not_a_lead	3	<happy> <start> ; <headface> <continue> ; <headface> <palecolor> ; <headface> is
        not_a_lead	3	<height> <day> ; <hit> <hit> ; <hold> <put> ; <home> <need> ; <home> confirm
        not_a_lead	3	<home> rep ; <hospital> <feel> ; <hospital> <insurance> ; <hospital> on
        not_a_lead	3	<hospital> the ; <hot> <town> ; <illness> <order> ; <insurance> <afraid>
        not_a_lead	3	<insurance> <alcohol> ; <insurance> <home> ; <insurance> <past> ; <insurance> <pet>
        not_a_lead	3	<insurance> <photo> ; <insurance> <week> ; <insurance> cas ; <insurance> reset
        not_a_lead	3	<insurance> to ; <job> <go> ; <job> al ; <job> could ; <job> for ; <job> saf
        not_a_lead	3	<key> for ; <kin> onc ; <last> <hear> ; <law> <palecolor> ; <law> firm ; <law> to
        not_a_lead	3	<law> without ; <leave> <color> ; <leave> del ; <leave> your ; <media> <ask>
        not_a_lead	3	<media> <clinician> ; <media> <emergency> ; <media> <outdoors> ; <media> approv
        not_a_lead	3	<media> in ; <media> la ; <medicine> en ; <moment> <rail> ; <moment> first
        not_a_lead	3	<moment> with ; <money> / ; <money> <always> ; <money> <month> ; <money> <phone>
        not_a_lead	3	<money> are ; <money> id ; <money> ship ; <money> un ; <money> when
        not_a_lead	3	<money> ~<alcohol> ; <money> ~<promise> ; <month> <give> ; <month> <need>
        not_a_lead	3	<month> check ; <month> fre ; <need> <emergency> ; <need> <friend> ; <need> <record>
        not_a_lead	3	<need> a ; <need> anoth ; <need> attendanc ; <need> our ; <need> them ; <need> yes
        not_a_lead	3	<needle> <fall> ; <night> <colleague> ; <night> <photo> ; <official> re
        not_a_lead	3	<opening> <tool> ; <order> <give> ; <order> <school> ; <outdoors> <appointment>
        not_a_lead	3	<outdoors> <need> ; <outdoors> just ; <palecolor> 0 ; <palecolor> <home>
        not_a_lead	3	<palecolor> <opening> ; <partner> she ; <past> <blade> ; <past> <money>
        not_a_lead	3	<past> <need> ; <past> patient ; <past> res ; <pet> <count> ; <pet> down ; <pet> of
        not_a_lead	3	<phone> out ; <photo> <moment> ; <photo> <month> ; <photo> <week> ; <photo> from
        not_a_lead	3	<pill> that ; <play> <media> ; <play> <treatment> ; <play> del ; <play> ya
        not_a_lead	3	<play> ~<consume> ; <put> <money> ; <record> <bodypart> ; <record> <continue>
        not_a_lead	3	<record> <insurance> ; <record> <medicine> ; <record> <moment> ; <record> <need>
        not_a_lead	3	<record> <play> ; <record> estuv ; <record> wont ; <relapse> and
        not_a_lead	3	<relapse> prevention ; <remember> <home> ; <room> <hospital> ; <room> without
        not_a_lead	3	<say> <start> ; <say> any ; <say> el ; <school> <happy> ; <school> <opioid>
        not_a_lead	3	<school> <school> ; <school> eighth ; <school> is ; <school> ive ; <school> pre
        not_a_lead	3	<see> <opioid> ; <see> for ; <see> lo ; <see> to ; <see> twic ; <seizure> <alcohol>
        not_a_lead	3	<sober> <money> ; <sober> <year> ; <soon> <need> ; <stimulant> <outdoors>
        not_a_lead	3	<stimulant> is ; <stop> <clinician> ; <stranger> <caretaking> ; <stranger> <job>
        not_a_lead	3	<take> <home> ; <take> <last> ; <think> <caretaking> ; <think> dond ; <think> so
        not_a_lead	3	<think> ~<money> ; <tool> <eat> ; <tool> <need> ; <town> <ask> ; <trade> <ask>
        not_a_lead	3	<trade> <emergency> ; <trade> <needle> ; <treatment> <lock> ; <treatment> <sad>
        not_a_lead	3	<treatment> about ; <treatment> exp ; <treatment> set ; <try> <eat> ; <try> <see>
        not_a_lead	3	<try> <water> ; <vendor> <amount> ; <vendor> <give> ; <vendor> <job>
        not_a_lead	3	<vendor> <take> ; <vendor> a ; <vendor> co ; <volunteer> <school> ; <volunteer> to
        not_a_lead	3	<wait> her ; <withdrawal> / ; <withdrawal> scal ; <write> + ; <write> <give>
        not_a_lead	3	<write> <hospital> ; <write> <say> ; <year> <drive> ; <year> <key> ; <year> <opioid>
        not_a_lead	3	<year> behind ; <year> warranty ; a <palecolor> ; a cadc ; a certain ; a complaint
        not_a_lead	3	a cook ; a counselor ; a granddaught ; a knif ; a landlord ; a let ; a licens
        not_a_lead	3	a podcast ; a psych ; a refund ; a report ; a staf ; a teetotal ; a tu ; a ~<drug>
        not_a_lead	3	a ~drug ; a ~nurs ; about forty ; about tak ; addict and ; adic ; adjunt
        not_a_lead	3	adult <stranger> ; aft <stimulant> ; aft in ; aft they ; aftercar group ; ag ; ai
        not_a_lead	3	al <crowd> ; al <play> ; al dia ; al grup ; alacran ; alimento y ; already <leave>
        not_a_lead	3	already gon ; alway ; amaneci ; an apt ; and <need> ; and busc ; and its ; and muert
        not_a_lead	3	and should ; ansiedad de ; april with ; are for ; are stil ; articl ; asistenci
        not_a_lead	3	ask did ; ask who ; assaultiv ; ataqu de ; ate my ; attendanc ; aunqu no ; australi
        not_a_lead	3	automatic ; ayudan con ; azul ; baj de ; batteri ; be <take> ; be consider ; beb no
        not_a_lead	3	bed befor ; bedbug ; bedbug <record> ; bedbug proof ; been <take> ; been anyth
        not_a_lead	3	beneficiari ; big book ; bil offic ; bilingual ; bilingual <clinician> ; bing and
        not_a_lead	3	booz and ; bottom of ; bring to ; brochur and ; browni ; built for ; buprenorphin
        not_a_lead	3	busc apoy ; busc emple ; but in ; by itself ; by mistak ; cabinet and ; caden
        not_a_lead	3	cal meth ; cam down ; can / ; can i ; can they ; car died ; carg ; carry him
        not_a_lead	3	catalog ; center ; centr com ; centr de ; certificat ; channel ; check and
        not_a_lead	3	church organist ; cig ; cigar llev ; ciw / ; ck ; clas is ; client ; client ther
        not_a_lead	3	clos thre ; cloth ; clr said ; clt re ; cobr ; com by ; community colleg
        not_a_lead	3	community servic ; comprobant ; con experienci ; con sei ; con veint ; confirmation
        not_a_lead	3	consejer par ; consider for ; convulsion de ; cook job ; cook with ; cotizacion sin
        not_a_lead	3	could ; could als ; could be ; counselor is ; county sinc ; coupl counsel ; courtyard
        not_a_lead	3	cpap ; cps ; crack in ; crei que ; crew is ; crim podcast ; crypt ; cuand la
        not_a_lead	3	cucaracha ; curs de ; custodian nam ; d resi ; d/c <record> ; d/c summary ; dalla
        not_a_lead	3	dari una ; de <caretaking> ; de <media> ; de <trade> ; de <vendor> ; de abril
        not_a_lead	3	de asistenci ; de enfermeri ; de market ; de mayore ; de periodism ; de ~sobredosi
        not_a_lead	3	deb <amount> ; del <hear> ; del dentist ; del doming ; denis ; department is
        not_a_lead	3	depresion desd ; desd la ; desk wil ; detox and ; detox exp ; detox los ; detox pt
        not_a_lead	3	dial the ; diciembr con ; diem tech ; differenc between ; digit ; din <room>
        not_a_lead	3	discus it ; disord ; disorder ; distributor ; do <partner> ; do coupl ; documentary
        not_a_lead	3	doing a ; doing my ; donat to ; dont mov ; door to ; dos for ; downsiz ; dream and
        not_a_lead	3	drink thi ; driveway at ; drov by ; drug ; dry <room> ; dual <illness>
        not_a_lead	3	dual diagnosi ; due monday ; eagl scout ; ear ; eat disorder ; econ ; edibl and
        not_a_lead	3	el <insurance> ; el chequ ; el horari ; el peric ; elsewher and ; en <order>
        not_a_lead	3	end fri ; entranc ; es de ; escond ; escrib una ; espos sali ; esposa ; estanci de
        not_a_lead	3	estoy <sick> ; estoy enferm ; estudi ; ever a ; ever so ; expedient estuv ; experienc
        not_a_lead	3	f <afraid> ; f/u on ; fami week ; fami when ; featur ; fecha ; fentanyl 0
        not_a_lead	3	fentanyl in ; fil residential ; film in ; fin with ; first half ; fish camp ; flan
        not_a_lead	3	flower ; fml form ; for <treatment> ; for <week> ; for court ; for detail ; for hsa
        not_a_lead	3	for husb ; for intak ; for iop ; for la ; for medi ; for peer ; for residential
        not_a_lead	3	for stimulant ; for thursday ; for work ; forgot to ; form patient ; form res
        not_a_lead	3	forty a ; fre <go> ; from four ; from iop ; funeral hom ; gambler ; gan ; gan 0
        not_a_lead	3	gav cas ; ginebr ; googl in ; got out ; grandfath watch ; grandm ; group last
        not_a_lead	3	guit + ; hablan por ; hag una ; hagan ; handl ; handl grievanc ; has our ; has rns
        not_a_lead	3	hat thi ; hav <afraid> ; hav panic ; hay <trade> ; he <money> ; he had
        not_a_lead	3	health faciliti ; helicopt ; help get ; help rehab ; her <month> ; her com ; her know
        not_a_lead	3	her re ; hes with ; hi my ; him want ; his guit ; his list ; holiday includ ; hom dos
        not_a_lead	3	hom monday ; host ; hous lik ; housekeep ; hoy estoy ; hr email ; http ; http /
        not_a_lead	3	hunt ; hunt for ; husband gambl ; husband left ; i <feel> ; i bag ; i bartend
        not_a_lead	3	i speak ; if <job> ; if a ; if hir ; im <trust> ; im doing ; im hop ; im nev
        not_a_lead	3	im ready ; im scar ; in <last> ; in bed ; in detox ; in last ; in oregon ; in sat
        not_a_lead	3	in ther ; in tx ; in van ; inbox ; ine ; insulin ; int <withdrawal> ; intak and
        not_a_lead	3	intak clerk ; internship ; internship for ; interview an ; inventari ; irb approv
        not_a_lead	3	is $ ; is marca ; is robert ; is saturday ; is thursday ; island ; it <take> ; it rol
        not_a_lead	3	its <sad> ; its denis ; its grief ; its turn ; jackpot ; judg that ; just <drug>
        not_a_lead	3	just that ; kid want ; kind you ; kne replacement ; know befor ; know what
        not_a_lead	3	la <appointment> ; la <caretaking> ; la colleg ; la music ; labrador ; last jun
        not_a_lead	3	last seen ; lat to ; le dij ; le piden ; le qued ; leas rep ; leash ; left its
        not_a_lead	3	letterhead ; library and ; licenci ; light ; lik to ; lin + ; lin <give> ; list
        not_a_lead	3	list de ; llamenm cuand ; lo ven ; lock cabinet ; lock out ; lol ; look for ; look to
        not_a_lead	3	los papa ; lost our ; lov a ; low ; lupit ; lvn ask ; m has ; m is ; mam ; mam x
        not_a_lead	3	mama ; market ; marriag counsel ; may he ; may my ; may she ; me aliv ; me anyth
        not_a_lead	3	me dari ; me dry ; me lleg ; me wheth ; medical <insurance> ; medical bil
        not_a_lead	3	medical record ; medication ; medicina ; merc me ; messag i ; mi cart ; mi ~prim
        not_a_lead	3	middl of ; min lat ; min with ; minuto ; mir culebra ; mis <key> ; mis practica
        not_a_lead	3	mistak ; mol ; mold ; moth mov ; mount ; mr ; muy trist ; my <record> ; my chart
        not_a_lead	3	my clas ; my disability ; my eye ; my hal ; my medical ; my new ; nadi quier
        not_a_lead	3	nadi tom ; nd <day> ; necesit mi ; necesit sab ; need ; need nam ; need our
        not_a_lead	3	need outpatient ; neighborhood thi ; nev ; nev lat ; nev ~used ; new <law>
        not_a_lead	3	next thursday ; ni ~se ; nicotin by ; nicotin noth ; ninety <count> ; no ~<colleague>
        not_a_lead	3	no ~<drug> ; no ~<withdrawal> ; no ~booz ; no ~cost ; no ~drug ; no ~plaqu ; no ~sud
        not_a_lead	3	no ~tom ; nobody cal ; nos <need> ; nosotro desd ; not somewher ; not ~<pill>
        not_a_lead	3	not ~pil ; not ~you ; novel ; noviembr ya ; np <school> ; nuestr parroqui ; numb for
        not_a_lead	3	nunc hay ; nurs <school> ; nurs eleven ; nurs student ; o <phone> ; observation
        not_a_lead	3	of <record> ; of application ; of community ; of gold ; of marlboro ; of your
        not_a_lead	3	offic need ; on <emergency> ; on <pill> ; on <play> ; on <relapse> ; on addiction
        not_a_lead	3	on his ; on letterhead ; on pil ; on relaps ; on ventur ; on ~<alcohol>
        not_a_lead	3	on ~<opioid> ; only pay ; open for ; open in ; opening ; organization ; orteg
        not_a_lead	3	our <emergency> ; our <school> ; our crew ; our kitchen ; our parish
        not_a_lead	3	our residential ; out on ; outreach <colleague> ; overdos and ; overdos death
        not_a_lead	3	owe us ; own grandmoth ; p / ; pacient suy ; packag for ; pag <amount> ; pag load
        not_a_lead	3	pagin y ; panel with ; pap for ; papel y ; par <partner> ; par la ; par mama
        not_a_lead	3	par mis ; parent night ; pas dobl ; pay ship ; pay when ; pcp d/c ; peer <friend>
        not_a_lead	3	peer mentor ; peopl with ; per pound ; permis par ; phon back ; piec ; pil that
        not_a_lead	3	pint ; plac her ; plan so ; plant ; plaqu ; pleas <continue> ; pleas <give>
        not_a_lead	3	pleas keep ; pls <say> ; pm <treatment> ; po <need> ; podador ; podri ; pol ; polici
        not_a_lead	3	pontoon ; por <drug> ; por docen ; post ; post <say> ; pound ; powerful ; pregunt si
        not_a_lead	3	prepar un ; prestan ; prim trabaj ; privacy ; profit ; proof ; prop 0 ; provider
        not_a_lead	3	prueb ; prueba de ; psych ; pt ; pt <need> ; pt d/c ; pta mom ; public
        not_a_lead	3	pued visitarl ; pueden <say> ; puest de ; q ; q hor ; qd ; quarter ; que corre
        not_a_lead	3	que usan ; quej ; ques ; quick <phone> ; quien <see> ; quien pued ; quier dej
        not_a_lead	3	quier habl ; quint ; quit zyn ; quot by ; radi en ; re <night> ; reaction ; record in
        not_a_lead	3	ref # ; referral partnership ; register <clinician> ; register nurs ; registry
        not_a_lead	3	rehab aft ; relaps prevention ; remov ; resend ; residenci ; respond
        not_a_lead	3	retd <official> ; retir schoolteach ; reunion ; rev ; review ; reviv ; risk ; ruin my
        not_a_lead	3	sal dic ; sam <moment> ; se <drug> ; se drog ; se gast ; se van ; see pcp ; select
        not_a_lead	3	select for ; self or ; send 0 ; sent my ; sent the ; seo ; seri on ; settlement
        not_a_lead	3	sgt with ; shadow ; she bring ; she doing ; shift my ; ship ; show you ; si pued
        not_a_lead	3	sidewalk ; siet ; sign a ; sin ~experienci ; sinc i ; sist need ; sit for ; sit sit
        not_a_lead	3	sleep on ; sleep tablet ; slip and ; snor ; so <stiff> ; so tight ; sob and ; sobr
        not_a_lead	3	sobredosi ; sobredosi y ; sof ; someon tel ; someth your ; sort the ; sponsor a
        not_a_lead	3	spray in ; staf memb ; station at ; stay in ; ste ; steward ; stimulant user
        not_a_lead	3	stop vap ; strip in ; student ; student need ; student want ; su <insurance>
        not_a_lead	3	su <key> ; su detox ; su estacionamient ; su troc ; su ~<kin> ; subpoen to
        not_a_lead	3	suicid risk ; supervisor ; surviv ; swap ; swing shift ; sí ; tactical <blade>
        not_a_lead	3	tak our ; tarot ; tax id ; tb ; tb test ; teach eighth ; teach kindergarten
        not_a_lead	3	tech her ; tech opening ; teeth ; temblor de ; teng <drive> ; teng much ; terren
        not_a_lead	3	test <medicine> ; test no ; test strip ; that gav ; that hav ; that someth
        not_a_lead	3	that youv ; the <stimulant> ; the benefit ; the dent ; the gum ; the invoic
        not_a_lead	3	the jacket ; the lost ; the map ; the onlin ; the physical ; the plaintif ; the pres
        not_a_lead	3	the sidewalk ; the stor ; the sun ; the twin ; the yard ; them <day> ; them mail
        not_a_lead	3	ther 0 ; ther <last> ; ther can ; ther ever ; ther in ; ther last ; they split
        not_a_lead	3	they threw ; think would ; though ive ; threw ; thur group ; thursday with
        not_a_lead	3	tienen <say> ; tienen platica ; tim <happy> ; tintoreri ; to <always> ; to <opioid>
        not_a_lead	3	to <partner> ; to complain ; to every ; to folk ; to la ; to los ; to us ; tol
        not_a_lead	3	tom ni ; tony ; took a ; town by ; traine for ; traj de ; tramit de ; transmission
        not_a_lead	3	transport ; travel rns ; tremen and ; tue nit ; turnaround ; twic on ; twin
        not_a_lead	3	two door ; tx <record> ; u <job> ; u hir ; un <media> ; un grup ; un recib
        not_a_lead	3	un trabaj ; una <emergency> ; una copi ; una imprent ; una solicitud ; undergrad
        not_a_lead	3	uniform ; up tmrw ; urin cup ; us two ; vacun ; van by ; vet ; viaj a ; vinyl
        not_a_lead	3	visit my ; volunte to ; want attendanc ; want hypnosi ; want support ; was <hospital>
        not_a_lead	3	was ever ; was for ; was just ; was order ; we <job> ; we drop ; we know ; we sign
        """
}
