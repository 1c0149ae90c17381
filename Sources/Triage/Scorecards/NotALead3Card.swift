extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	boton ; brad ; breakaway ; breath stop ; breez ; bug proof ; cadc ii ; cal ask
        not_a_lead	4	cal out ; californi ; cam 0 ; cam thru ; cambi su ; cambian ; campfir ; campus
        not_a_lead	4	can i ; can you ; cancel ; cant <drive> ; cant driv ; card click ; carry a ; casin y
        not_a_lead	4	cb aft ; cent in ; ceremony ; certificat and ; chamb de ; chang my ; charg ; chef 0
        not_a_lead	4	child support ; cit del ; clean <need> ; clean on ; client cal ; client sinc
        not_a_lead	4	client visit ; clinica de ; clinician ; clos til ; clt re ; cociner o ; cok with
        not_a_lead	4	complianc offic ; con segur ; conect ; confirm / ; congrat ; consejer certific
        not_a_lead	4	constanci par ; contrasena ; copi de ; could i ; could somebody ; count your
        not_a_lead	4	coursework ; courtroom ; cow on ; cpap + ; cricket ; cuand pued ; cuart por
        not_a_lead	4	custodian ; custodian nam ; dan <medicine> ; dan parch ; dark ; dat for ; dat i
        not_a_lead	4	daught went ; de <furniture> ; de <gun> ; de <record> ; de <school> ; de <volunteer>
        not_a_lead	4	de inmigracion ; de manej ; de migracion ; de pte ; de radi ; de transit ; de visita
        not_a_lead	4	de él ; dear <insurance> ; dear beneficiary ; death in ; dec si ; del casin ; depres
        not_a_lead	4	detox and ; detox wing ; diem <clinician> ; director giv ; directory ; disability
        not_a_lead	4	do <furniture> ; do all ; dobl el ; doesnt drink ; don chem ; donativ
        not_a_lead	4	dont <consume> ; dr okafor ; dr patel ; drinker ; drug or ; education ; el <shake>
        not_a_lead	4	el libr ; el temblor ; els to ; emt ; en <photo> ; encarg ; enclos ; end fri
        not_a_lead	4	enfermer con ; equivoc ; eso o ; estacionamient de ; excus from ; expedient ; factur
        not_a_lead	4	fami group ; famili ; famili se ; favor de ; featur ; feb stay ; fentanyl test
        not_a_lead	4	fentanyl two ; fev ; fight about ; fil detox ; final notic ; first <amount>
        not_a_lead	4	first <container> ; fix it ; fix thi ; flat ; fml form ; for $ ; for <job>
        not_a_lead	4	for <month> ; for <school> ; for custodian ; for dr ; for fami ; for fre ; for grad
        not_a_lead	4	for herself ; for kitchen ; for part ; for treatment ; for ua ; forty lap ; furnish
        not_a_lead	4	fyi ; garantiz el ; gav cas ; get 0 ; gift ; gift card ; giggl ; glas in ; good with
        not_a_lead	4	grab ; gracia a ; graveyard ; grief circl ; grief counsel ; group client ; guarderi
        not_a_lead	4	guild ; guild has ; guion ; habl el ; hac <amount> ; hac dos ; handl of ; has sign
        not_a_lead	4	hav <play> ; he check ; he now ; health ; her com ; her counselor ; hispano
        not_a_lead	4	homeowner ; hop on ; hor es ; hotel clos ; hotlin ; hummingbird ; husband died
        not_a_lead	4	husky ; i <vendor> ; i addres ; i bing ; i produc ; i quot ; id lov ; if <phone>
        not_a_lead	4	if ~<job> ; if ~hir ; ii ; im <try> ; im eleven ; im try ; imprent en ; in <remember>
        not_a_lead	4	in californi ; in memory ; in public ; in sat ; in stimulant ; in thursday
        not_a_lead	4	inspector ; insur ; interes ; interview someon ; is $ ; is <ask> ; is <hospital>
        not_a_lead	4	is <school> ; is plenty ; is probab ; it someth ; itemiz bil ; its <play> ; its food
        not_a_lead	4	j ; jacket ; journal out ; junior at ; karen ; kil deal ; kin ; kitchen is ; know hes
        not_a_lead	4	ktl ; la depresion ; la prim ; lamb ; last quart ; lat grandmoth ; lavador y
        not_a_lead	4	le ofrecemo ; left my ; left you ; let us ; licenc ; limpi gracia ; link for
        not_a_lead	4	link is ; llev cincuent ; locum psychiatrist ; look twic ; los amigo ; los pacient
        not_a_lead	4	lov for ; lvn 0 ; ly / ; mad his ; mail them ; mak 0 ; mandamo ; maquinita del
        not_a_lead	4	mar ronc ; market ; marlen ; me ofrezc ; me stop ; med director ; med room ; medic y
        not_a_lead	4	medicar ; mezcal ; mft student ; mi <clothes> ; mi cart ; mi po ; midnight ; mkt
        not_a_lead	4	mobil ; moth wont ; mtg ; my <afraid> ; my anxiety ; my charg ; my depression
        not_a_lead	4	my disability ; my hand ; my sociology ; naloxon vend ; nam lui ; nbr ; necesit copi
        not_a_lead	4	need anoth ; negotiabl ; net 0 ; nev open ; new therapist ; ni <alcohol>
        not_a_lead	4	night shift ; no ~alcohol ; no ~obligation ; noma <go> ; nos <school> ; nos ensen
        not_a_lead	4	not somewher ; not ~0 ; not ~answer ; not ~drug ; now they ; nuestr ; nuestr <church>
        not_a_lead	4	nurs clas ; of man ; of sob ; off <clothes> ; off <consume> ; off thos
        not_a_lead	4	old <insurance> ; old addres ; on <crowd> ; on fami ; on him ; on meth ; on octob
        not_a_lead	4	on overnight ; on why ; only nicotin ; only no ; operat ; or <drive> ; or <volunteer>
        not_a_lead	4	or intern ; or your ; orteg ; oth <kin> ; oth mother ; oth two ; our 0 ; our <last>
        not_a_lead	4	our agent ; our last ; our marriag ; our rat ; outreach <crowd> ; outreach team
        not_a_lead	4	overdos cal ; overnight ; own want ; packag for ; pag four ; pagu ; pagu el
        not_a_lead	4	par <child> ; par <colleague> ; par asistent ; partner ; pastri ; patel
        not_a_lead	4	pearl <clothes> ; pearl button ; peopl get ; peric ; periodism ; permit ; person ask
        not_a_lead	4	person is ; phon cal ; pid cart ; pid copi ; pid por ; pil that ; pilot ; plaintif
        not_a_lead	4	pleas <take> ; pleas let ; pleas tak ; pm <crowd> ; podcast about ; podcast and
        not_a_lead	4	por <give> ; practicum slot ; pres <write> ; produc <see> ; professor ; pt d/c
        not_a_lead	4	public <photo> ; public radi ; pueden dec ; pure ; put a ; question by
        not_a_lead	4	quick <media> ; quien le ; quien veo ; quier terapi ; quilt ; radi produc ; rank on
        not_a_lead	4	read two ; recovery ; refax ; regl ; rehab 0 ; rehab near ; rehab on ; renewal
        not_a_lead	4	rep <record> ; rep tox ; replac ; report with ; reportaj sobr ; residenci ; resurfac
        not_a_lead	4	retir pian ; rns <appointment> ; rns avail ; robert ; roi ; rop y ; sab dond
        not_a_lead	4	sal dic ; say our ; search for ; segur ppo ; seizur and ; send you ; senior at
        not_a_lead	4	senior discount ; seo guy ; serv ; serv 0 ; servici de ; shadow one ; she back
        not_a_lead	4	she been ; shoot dril ; short on ; shot of ; sign a ; siz smal ; social en ; social y
        not_a_lead	4	solicit ; someon from ; someon to ; soy consejer ; sponsor a ; sport app ; staf rns
        not_a_lead	4	standard ; stat writ ; stil havent ; stop cry ; struggl ; subpoen to ; sued ; suic
        not_a_lead	4	summary from ; sunday so ; sunday visit ; supervisor to ; sweat ; t ; tarjeta ; tax
        not_a_lead	4	tax id ; tecnic ; tendran ; teng permis ; test <container> ; test cup ; than tea
        not_a_lead	4	that <write> ; that written ; the <always> ; the a ; the attendanc ; the e ; the egg
        not_a_lead	4	the lat ; the lin ; the lost ; the mang ; the piz ; the resed ; the saf ; the skat
        not_a_lead	4	the total ; the urgent ; them at ; then put ; therapist ther ; therapy ; thi <calm>
        not_a_lead	4	thi <money> ; thi sunday ; thre week ; tim on ; tin ; to confirm ; to for ; to treat
        not_a_lead	4	tom una ; trabaj par ; transfer ; tratamient en ; tuesday / ; tun church ; two pack
        not_a_lead	4	two pag ; two week ; tx record ; ua ; un terren ; una <clinician> ; una <record>
        not_a_lead	4	una platic ; una sobredosi ; unit ask ; unsubscrib ; until <last> ; until last
        not_a_lead	4	up tmrw ; us ~<consume> ; us ~drink ; usted desd ; ven cosa ; veo lo ; ver al
        not_a_lead	4	vi que ; vie ; vin ; w ; wal box ; wallet ; want overnight ; want own ; want parent
        not_a_lead	4	want record ; want the ; want them ; want visit ; want whoev ; was discharg ; wash my
        not_a_lead	4	wasnt even ; we <job> ; we arent ; we sign ; web ; wed lik ; what happen
        not_a_lead	4	whatsap only ; wher can ; wheth my ; who check ; who fix ; who sign ; who snor
        not_a_lead	4	wif bring ; wil p/u ; wish id ; with anxiety ; with coffe ; with don ; with just
        not_a_lead	4	with med ; with oth ; with us ; wond if ; would one ; y <photo> ; y exp ; y quisier
        not_a_lead	4	year behind ; yo estuv ; you <last> ; you <money> ; you confirm ; you last ; you run
        not_a_lead	4	you see ; your <appointment> ; your <clothes> ; your <emergency> ; your <medicine>
        not_a_lead	4	your <opening> ; your alumni ; your collection ; your company ; your overnight
        not_a_lead	4	your unit ; your ~therapist ; yrs exp ; ~<angry> just ; ~<colleague> <go>
        not_a_lead	4	~<colleague> no ; ~<consume> <promise> ; ~<consume> <take> ; ~<consume> i
        not_a_lead	4	~<consume> or ; ~<consume> ~<pill> ; ~<drug> ; ~<drug> ~<consume> ; ~<need> ~<need>
        not_a_lead	4	~<need> ~any ; ~<need> ~servic ; ~any ~servic ; ~consum nad ; ~counselor ; ~ct
        not_a_lead	4	~drink or ; ~es ~drog ; ~fight ; ~mail ; ~need ~treatment ; ~obligation ; ~one on
        not_a_lead	4	~sal ; ~seek ; ~seek ~servic ; ~therapist ; ~veng por
        not_a_lead	3	# ; # <leave> ; *backToUse:hypothetical ; *caller:hypothetical ; *chestPain.lookAlike
        not_a_lead	3	*detoxWord:historical ; *familySupport ; *noBarrierChild
        not_a_lead	3	*priorTreatments:other_experiencer ; *suicidalOblique:hypothetical ; / <pet> ; / cow
        not_a_lead	3	0 <limp> ; 0 <media> ; 0 <money> ; 0 can ; 0 dont ; 0 la ; 0 midnit ; 0 million
        not_a_lead	3	0 new ; 0 q ; 0 til ; 0 when ; 0 wil ; <afraid> <clinician> ; <afraid> <partner>
        not_a_lead	3	<afraid> <photo> ; <afraid> <shake> ; <alcohol> <job> ; <alcohol> <night>
        not_a_lead	3	<alone> <need> ; <always> <daytime> ; <always> <job> ; <amount> <container>
        not_a_lead	3	<amount> <emergency> ; <amount> <goodbye> ; <amount> admit ; <amount> behind
        not_a_lead	3	<amount> step ; <amount> with ; <angry> thi ; <appointment>
        not_a_lead	3	<appointment> <appointment> ; <ask> <clinician> ; <ask> <law> ; <ask> <remember>
        not_a_lead	3	<ask> did ; <ask> if ; <ask> who ; <ask> ~<job> ; <blade> for ; <bodypart> fat
        not_a_lead	3	<breath> + ; <build> for ; <buy> <give> ; <buy> <phone> ; <buy> <treatment>
        not_a_lead	3	<calm> <insurance> ; <calm> <town> ; <cannabis> <drive> ; <cannabis> and
        not_a_lead	3	<chestheart> <child> ; <chestheart> <drive> ; <chestheart> no ; <child> <hot>
        not_a_lead	3	<child> ~<consume> ; <clinician> ; <clinician> <afraid> ; <clinician> for
        not_a_lead	3	<clinician> to ; <clothes> <colleague> ; <clothes> <day> ; <clothes> <insurance>
        not_a_lead	3	<clothes> <put> ; <clothes> <sick> ; <clothes> <vendor> ; <colleague> <clinician>
        not_a_lead	3	<colleague> <record> ; <colleague> <seizure> ; <colleague> pas ; <color> <week>
        not_a_lead	3	<consume> <container> ; <consume> <need> ; <consume> llev ; <consume> pur
        not_a_lead	3	<consume> una ; <container> <clothes> ; <container> <need> ; <container> <opioid>
        not_a_lead	3	<continue> <trust> ; <continue> es ; <continue> hav ; <count> <furniture>
        not_a_lead	3	<crowd> <emergency> ; <crowd> <medicine> ; <crowd> <need> ; <crowd> <night>
        not_a_lead	3	<crowd> <school> ; <crowd> <shake> ; <crowd> for ; <crowd> i ; <crowd> servic
        not_a_lead	3	<crowd> when ; <crowd> wil ; <crowd> ~<need> ; <day> $ ; <day> <crowd> ; <day> or
        not_a_lead	3	<day> who ; <die> por ; <drive> <breath> ; <drive> <eat> ; <drive> <stranger>
        not_a_lead	3	<drive> along ; <drug> al ; <drug> ni ; <eat> + ; <eat> <amount> ; <eat> <trade>
        not_a_lead	3	<eat> disorder ; <emergency> <need> ; <emergency> <see> ; <feel> <alcohol>
        not_a_lead	3	<feel> <fall> ; <feel> <leave> ; <feel> ~<drug> ; <furniture> <always>
        not_a_lead	3	<furniture> <give> ; <give> <vendor> ; <give> each ; <go> <crowd> ; <go> fin
        not_a_lead	3	<go> rns ; <go> thru ; <goodbye> <crowd> ; <happy> <start> ; <headface> <continue>
        not_a_lead	3	<headface> <palecolor> ; <headface> is ; <height> <day> ; <hit> <hit> ; <hold> <put>
        not_a_lead	3	<home> <need> ; <home> confirm ; <home> rep ; <hospital> <feel>
        not_a_lead	3	<hospital> <insurance> ; <hospital> on ; <hospital> the ; <hot> <town>
        not_a_lead	3	<illness> <order> ; <insurance> <afraid> ; <insurance> <home> ; <insurance> <past>
        not_a_lead	3	<insurance> <pet> ; <insurance> <photo> ; <insurance> <week> ; <insurance> cas
        not_a_lead	3	<insurance> reset ; <insurance> stmt ; <insurance> to ; <job> <go> ; <job> al
        not_a_lead	3	<job> aqui ; <job> for ; <job> saf ; <key> for ; <kin> onc ; <law> <palecolor>
        not_a_lead	3	<law> duc ; <law> to ; <law> without ; <leave> <color> ; <leave> del ; <leave> your
        not_a_lead	3	<media> <ask> ; <media> <clinician> ; <media> <emergency> ; <media> <outdoors>
        not_a_lead	3	<media> <school> ; <media> approv ; <media> in ; <media> la ; <medicine> <medicine>
        not_a_lead	3	<medicine> en ; <moment> <rail> ; <moment> with ; <money> $ ; <money> <month>
        not_a_lead	3	<money> <phone> ; <money> are ; <money> id ; <money> when ; <money> ~<alcohol>
        not_a_lead	3	<money> ~<promise> ; <month> <give> ; <month> <need> ; <month> check ; <month> fre
        not_a_lead	3	<need> <emergency> ; <need> <friend> ; <need> <law> ; <need> a ; <need> anoth
        not_a_lead	3	<need> attendanc ; <need> nam ; <need> our ; <need> them ; <needle> <fall>
        not_a_lead	3	<night> <colleague> ; <night> <photo> ; <official> re ; <opening> <tool>
        not_a_lead	3	<opioid> <treatment> ; <order> <give> ; <order> <school> ; <outdoors> <appointment>
        not_a_lead	3	<outdoors> <need> ; <outdoors> just ; <palecolor> 0 ; <palecolor> <home>
        not_a_lead	3	<palecolor> <opening> ; <partner> she ; <past> <blade> ; <past> <money> ; <past> pt
        not_a_lead	3	<past> res ; <pet> <count> ; <pet> down ; <pet> of ; <phone> out ; <photo> <moment>
        not_a_lead	3	<photo> <month> ; <photo> <week> ; <photo> from ; <pill> that ; <play> <media>
        not_a_lead	3	<play> <treatment> ; <play> del ; <play> ya ; <play> ~<consume> ; <put> <money>
        not_a_lead	3	<record> <bodypart> ; <record> <continue> ; <record> <moment> ; <record> <play>
        not_a_lead	3	<record> estuv ; <record> wont ; <relapse> and ; <relapse> prevention
        not_a_lead	3	<remember> <home> ; <room> <hospital> ; <room> without ; <say> any ; <school> <happy>
        not_a_lead	3	<school> <moment> ; <school> <opioid> ; <school> <school> ; <school> <write>
        not_a_lead	3	<school> eighth ; <school> is ; <school> ive ; <school> pre ; <see> <opioid>
        not_a_lead	3	<see> <order> ; <see> for ; <see> lo ; <see> to ; <see> twic ; <seizure> <alcohol>
        not_a_lead	3	<sober> <money> ; <sober> <year> ; <soon> <need> ; <stimulant> <outdoors>
        not_a_lead	3	<stimulant> is ; <stop> <clinician> ; <stranger> <caretaking> ; <stranger> <job>
        not_a_lead	3	<take> <home> ; <take> <last> ; <think> <caretaking> ; <think> dond ; <think> so
        not_a_lead	3	<think> ~<money> ; <tool> <eat> ; <tool> <need> ; <town> <ask> ; <trade> <ask>
        not_a_lead	3	<trade> <emergency> ; <trade> <needle> ; <treatment> <lock> ; <treatment> <sad>
        not_a_lead	3	<treatment> about ; <treatment> exp ; <treatment> set ; <try> <eat>
        not_a_lead	3	<try> <medicine> ; <try> <see> ; <try> <water> ; <vendor> <give> ; <vendor> <job>
        not_a_lead	3	<vendor> <take> ; <vendor> a ; <vendor> co ; <volunteer> <school> ; <volunteer> to
        not_a_lead	3	<wait> her ; <water> sup ; <withdrawal> / ; <withdrawal> scal ; <write> +
        not_a_lead	3	<write> <give> ; <write> <hospital> ; <write> <say> ; <year> <drive> ; <year> <key>
        not_a_lead	3	<year> <opioid> ; <year> behind ; <year> warranty ; a <palecolor> ; a <relapse>
        not_a_lead	3	a cadc ; a certain ; a cook ; a counselor ; a granddaught ; a knif ; a landlord
        not_a_lead	3	a let ; a licens ; a podcast ; a psych ; a quot ; a refund ; a report ; a staf
        not_a_lead	3	a teetotal ; a tu ; a vide ; a ~<drug> ; a ~drug ; a ~nurs ; about forty ; about tak
        not_a_lead	3	acct ; addict and ; addiction on ; adic ; adjunt ; adult <stranger> ; adventist and
        not_a_lead	3	aft <stimulant> ; aft in ; aft they ; aftercar group ; ag ; ai ; al <crowd>
        not_a_lead	3	al <play> ; al dia ; al grup ; alacran ; alimento y ; already <leave> ; already gon
        not_a_lead	3	alway ; amaneci ; an apt ; and busc ; and its ; and muert ; and should ; ansiedad de
        not_a_lead	3	anxiou ; april with ; are for ; are stil ; articl ; asistenci ; ask did ; ask who
        not_a_lead	3	assaultiv ; ataqu de ; ate my ; attendanc ; aunqu no ; australi ; automatic
        not_a_lead	3	ayudan con ; azul ; baj de ; batteri ; be <take> ; be consider ; beb no ; bed befor
        not_a_lead	3	bedbug ; bedbug <record> ; bedbug proof ; been <take> ; been anyth ; beneficiari
        not_a_lead	3	big book ; bil offic ; bilingual ; bilingual <clinician> ; bing and ; booz and
        not_a_lead	3	bottom of ; breath with ; bring to ; brochur and ; browni ; built for ; buprenorphin
        not_a_lead	3	busc apoy ; busc emple ; but in ; by itself ; by mistak ; cabinet and ; caden
        not_a_lead	3	cal meth ; cam down ; can / ; can they ; car died ; carg ; carry him ; catalog
        not_a_lead	3	center ; centr com ; centr de ; certificat ; channel ; check and ; chest x
        not_a_lead	3	church organist ; cig ; cigar llev ; ciw / ; ck ; clas is ; client ther ; clos thre
        not_a_lead	3	cloth ; cobr ; com by ; community colleg ; community servic ; comprobant
        not_a_lead	3	con experienci ; con veint ; confirmation ; consejer par ; consider for
        not_a_lead	3	convulsion de ; cook job ; cook with ; cotizacion sin ; could ; could als ; could be
        not_a_lead	3	counsel for ; counselor is ; county sinc ; coupl counsel ; courtyard ; cpap ; cps
        not_a_lead	3	crack in ; crei que ; crew is ; crim podcast ; crypt ; cuand la ; cucaracha
        not_a_lead	3	cup suppli ; current client ; curs de ; cut and ; d/c <record> ; d/c summary ; dalla
        not_a_lead	3	dari una ; day adventist ; de <appointment> ; de <caretaking> ; de <media>
        not_a_lead	3	de <trade> ; de <vendor> ; de abril ; de asistenci ; de enfermeri ; de market
        not_a_lead	3	de mayore ; de periodism ; de ~sobredosi ; deb <amount> ; del <hear> ; del dentist
        not_a_lead	3	del doming ; denis ; depresion desd ; desd la ; desk wil ; detox exp ; detox los
        not_a_lead	3	detox pt ; dial the ; diciembr con ; diem tech ; differenc between ; digit
        not_a_lead	3	din <room> ; discus it ; disord ; disorder ; distributor ; do <partner> ; do coupl
        not_a_lead	3	documentary ; doing a ; doing my ; donat to ; dont mov ; dos for ; downsiz
        not_a_lead	3	dream and ; drink thi ; driveway at ; drug ; dry <room> ; duc ; duc tecum
        not_a_lead	3	due monday ; eagl scout ; ear ; east la ; eat disorder ; econ ; edibl and
        not_a_lead	3	el <insurance> ; el chequ ; el horari ; el peric ; elsewher and ; en <order>
        not_a_lead	3	entranc ; es de ; escond ; escrib una ; espos sali ; esposa ; estanci de
        not_a_lead	3	estoy <sick> ; estoy enferm ; estudi ; ever a ; ever so ; expedient estuv ; experienc
        not_a_lead	3	f <afraid> ; f/u on ; fami week ; fami when ; famou ; fecha ; fentanyl 0
        not_a_lead	3	fentanyl in ; ferreteri ; fil for ; fil residential ; film in ; fin with ; first half
        not_a_lead	3	fish camp ; flan ; flower ; fml ; for <treatment> ; for <week> ; for court
        not_a_lead	3	for detail ; for disability ; for husb ; for intak ; for iop ; for la ; for medi
        not_a_lead	3	for peer ; for residential ; for stimulant ; for thursday ; for work ; form res
        not_a_lead	3	forty a ; fre <go> ; from four ; from iop ; funeral hom ; gambler ; gan ; gan 0
        not_a_lead	3	ginebr ; googl for ; googl in ; got out ; grandfath watch ; grandm ; group last
        not_a_lead	3	guit + ; hablan por ; hag una ; hagan ; handl ; handl grievanc ; has our ; has rns
        not_a_lead	3	hast le ; hat thi ; hav <afraid> ; hav my ; hav panic ; hay <trade> ; he <money>
        not_a_lead	3	he had ; he is ; health faciliti ; helicopt ; help get ; help rehab ; her know
        not_a_lead	3	her re ; hes with ; hi my ; him want ; his <illness> ; his list ; holiday includ
        not_a_lead	3	hom dos ; hom monday ; host ; hous lik ; housekeep ; hoy estoy ; hr email ; http
        not_a_lead	3	http / ; hunt ; hunt for ; husband gambl ; husband left ; i <feel> ; i bag
        not_a_lead	3	i bartend ; i speak ; if <job> ; if a ; if hir ; im <trust> ; im doing ; im hop
        not_a_lead	3	im nev ; im ready ; in bed ; in detox ; in oregon ; in ther ; in tx ; in van ; inbox
        not_a_lead	3	insulin ; int <withdrawal> ; intak and ; intak clerk ; internship ; internship for
        not_a_lead	3	interview an ; inventari ; irb approv ; is ill ; is marca ; is robert ; is saturday
        not_a_lead	3	is thursday ; island ; it <take> ; it rol ; itemiz stmt ; its <sad> ; its denis
        not_a_lead	3	its grief ; its nicotin ; its turn ; jackpot ; judg that ; just <drug> ; just that
        not_a_lead	3	just wont ; kid want ; kind you ; kne replacement ; know befor ; know what
        not_a_lead	3	la <appointment> ; la <caretaking> ; la colleg ; la llanter ; labrador ; last jun
        not_a_lead	3	last seen ; lat to ; lcsw ; le dij ; le piden ; le qued ; leas rep ; leash ; left its
        not_a_lead	3	letterhead ; library and ; licenci ; light ; lik to ; lin + ; lin <give> ; list de
        not_a_lead	3	llamenm cuand ; lo ven ; lock cabinet ; lock out ; lol ; look for ; look to
        not_a_lead	3	los papa ; lost our ; lov a ; low ; lupit ; lvn ask ; m has ; m is ; mail it ; mam
        not_a_lead	3	mam x ; mama ; marriag counsel ; may <need> ; may he ; may my ; may she ; me aliv
        not_a_lead	3	me anyth ; me dari ; me dry ; me lleg ; me wheth ; medical <insurance>
        not_a_lead	3	medical <record> ; medical bil ; medical record ; medication ; medicina ; merc me
        not_a_lead	3	messag i ; mgr not ; mi ~prim ; middl of ; min lat ; min with ; minuto ; mir culebra
        not_a_lead	3	mis <key> ; mis practica ; mistak ; mol ; mold ; moth mov ; mount ; mr ; muy trist
        not_a_lead	3	my <record> ; my chart ; my clas ; my eye ; my hal ; my medical ; my new ; n som
        not_a_lead	3	nadi quier ; nadi tom ; nd <day> ; necesit mi ; necesit sab ; need ; need nam
        not_a_lead	3	need our ; need outpatient ; neighborhood thi ; nev ; nev lat ; nev ~used ; new <law>
        not_a_lead	3	next thursday ; ni <consume> ; ni ~se ; nicotin by ; nicotin noth ; ninety <count>
        not_a_lead	3	no ~<withdrawal> ; no ~booz ; no ~client ; no ~cost ; no ~drug ; no ~plaqu ; no ~tom
        not_a_lead	3	nobody <give> ; nobody cal ; nos <need> ; not ~<pill> ; not ~pil ; not ~you ; novel
        not_a_lead	3	noviembr ya ; np <school> ; numb for ; nunc hay ; nurs <school> ; nurs eleven
        not_a_lead	3	nurs student ; o <phone> ; observation ; of <record> ; of <stop> ; of application
        not_a_lead	3	of community ; of gold ; of marlboro ; of pt ; of your ; offic need ; on <emergency>
        not_a_lead	3	on <pill> ; on <play> ; on <relapse> ; on <stimulant> ; on addiction ; on his
        not_a_lead	3	on letterhead ; on pil ; on relaps ; on ventur ; on ~<alcohol> ; on ~<opioid>
        not_a_lead	3	only pay ; open for ; open in ; opening ; organization ; our <emergency>
        not_a_lead	3	our <school> ; our crew ; our kitchen ; our parish ; our residential ; out on
        not_a_lead	3	outreach <colleague> ; overdos and ; overdos death ; owe us ; own <container>
        not_a_lead	3	own grandmoth ; p / ; pacient suy ; pag <amount> ; pag load ; pagin y ; panel with
        not_a_lead	3	papel y ; par <partner> ; par la ; par mama ; par mis ; parent night ; pas dobl
        not_a_lead	3	pay when ; payas de ; pcp d/c ; peer <friend> ; peer mentor ; peopl with ; permis par
        not_a_lead	3	phon back ; piec ; pint ; plac her ; plan so ; plant ; plaqu ; pleas <continue>
        not_a_lead	3	pleas <give> ; pleas keep ; pls <say> ; pm <treatment> ; po <need> ; podador ; podri
        not_a_lead	3	pol ; polici ; pontoon ; pool sup ; por <drug> ; por docen ; post ; post <say>
        not_a_lead	3	pound ; powerful ; preceptor ; pregunt si ; prepar un ; prestan ; prim trabaj ; proof
        not_a_lead	3	prop 0 ; provider ; prueb ; prueba de ; psych ; pta mom ; public ; pued visitarl
        not_a_lead	3	puest de ; q ; q hor ; qd ; quarter ; que corre ; que usan ; quej ; ques
        not_a_lead	3	quick <phone> ; quien <see> ; quien pued ; quier dej ; quier habl ; quint ; quit zyn
        not_a_lead	3	quot by ; radi en ; re <night> ; reaction ; record in ; ref # ; referral partnership
        not_a_lead	3	register <clinician> ; register nurs ; registry ; rehab aft ; relaps prevention
        not_a_lead	3	remov ; resend ; respond ; retd <official> ; retir schoolteach ; reunion ; rev
        not_a_lead	3	review ; reviv ; rob me ; ruin my ; sam <moment> ; say thx ; se <drug> ; se drog
        not_a_lead	3	se gast ; se van ; search ; see pcp ; select ; select for ; self or ; send 0
        not_a_lead	3	sent my ; sent the ; seo ; seri on ; servic is ; settlement ; seventh <day>
        not_a_lead	3	seventh day ; sgt with ; shadow ; she bring ; shift my ; ship ; show you ; si pued
        not_a_lead	3	sidewalk ; siet ; sin ~experienci ; sinc i ; sist need ; sit for ; sit sit ; sleep at
        not_a_lead	3	sleep on ; sleep tablet ; slip and ; snor ; so <stiff> ; so tight ; sob and ; sobr
        not_a_lead	3	sobredosi ; sobredosi y ; sof ; someon tel ; someth your ; sort the ; spray in
        not_a_lead	3	staf memb ; station at ; stay her ; stay in ; ste ; steward ; stimulant user ; stmt
        not_a_lead	3	stop vap ; strip in ; student ; student want ; su <insurance> ; su <key> ; su detox
        not_a_lead	3	su dia ; su estacionamient ; su troc ; subpoen duc ; supervisor ; surviv ; swap
        not_a_lead	3	swing by ; swing shift ; sí ; tactical <blade> ; tak our ; tarot ; teach eighth
        not_a_lead	3	teach kindergarten ; tech her ; tech opening ; tecum ; teeth ; temblor de
        not_a_lead	3	teng <drive> ; teng much ; terren ; test <medicine> ; test no ; test strip ; that gav
        not_a_lead	3	that hav ; that someth ; that youv ; the <stimulant> ; the benefit ; the dent
        not_a_lead	3	the gum ; the invoic ; the jacket ; the map ; the onlin ; the physical ; the plaintif
        not_a_lead	3	the pres ; the sidewalk ; the stor ; the sun ; the twin ; the wed ; the yard
        not_a_lead	3	them <day> ; them mail ; ther 0 ; ther <last> ; ther can ; ther ever ; ther in
        not_a_lead	3	ther last ; they split ; they threw ; think would ; though ive ; threw ; thur group
        not_a_lead	3	thursday with ; tienen <say> ; tienen platica ; tim <happy> ; tintoreri ; to <always>
        not_a_lead	3	to <opioid> ; to <vendor> ; to <volunteer> ; to complain ; to every ; to folk
        not_a_lead	3	to giv ; to la ; to los ; to us ; tol ; tom ni ; tony ; took a ; town by
        not_a_lead	3	trabaj aqui ; traine for ; traj de ; tramit de ; transmission ; transport
        not_a_lead	3	travel rns ; tremen and ; tue nit ; twic on ; twin ; two door ; u <job> ; u hir
        not_a_lead	3	un <media> ; un grup ; un pastel ; un recib ; un trabaj ; una <emergency> ; una copi
        not_a_lead	3	una imprent ; una solicitud ; undergrad ; uniform ; urin cup ; us two ; usc ; vacun
        not_a_lead	3	van by ; vet ; viaj a ; vinyl ; visit hrs ; visit my ; volunte to ; want attendanc
        not_a_lead	3	want hypnosi ; want support ; was <hospital> ; was ever ; was for ; was just
        not_a_lead	3	was order ; we clean ; we drop ; we find ; we know ; web y ; week ago ; wel <moment>
        """
}
