extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	3	una psicolog ; una sobredosi ; und list ; unit ask ; unit want ; unsubscrib
        not_a_lead	3	us <consume> ; usted tratan ; ver al ; viaj a ; viej de ; vin ; visit hour ; volum
        not_a_lead	3	volunte to ; wag ; wal in ; wallet ; want parent ; want record ; want support
        not_a_lead	3	warranty pres ; was <treatment> ; was alcohol ; was bil ; was for ; was order ; we
        not_a_lead	3	we <give> ; we clean ; we drop ; we fight ; we know ; web y ; websit for
        not_a_lead	3	weekend shift ; wel <moment> ; wel now ; what did ; when its ; wheth youv ; who fix
        not_a_lead	3	who read ; who snor ; who would ; who ~died ; whoev doe ; whom ; whos ; why peopl
        not_a_lead	3	wif bring ; wildernes camp ; wish id ; with <clothes> ; with <colleague>
        not_a_lead	3	with <official> ; with <treatment> ; with <withdrawal> ; with don ; with food
        not_a_lead	3	with front ; with just ; with prid ; wiv of ; wk <clinician> ; wok up ; wont <leave>
        not_a_lead	3	wont leav ; worri ; would go ; would mak ; x ray ; y <photo> ; y hag ; ya al
        not_a_lead	3	ya habi ; year behind ; yog ; you ; you <continue> ; you <hold> ; you a ; you bil
        not_a_lead	3	you pleas ; you point ; you run ; you send ; your <caretaking> ; your <kin>
        not_a_lead	3	your <medicine> ; your <say> ; your admission ; your bil ; your collection
        not_a_lead	3	your director ; your intak ; your staf ; your ~<clinician> ; your ~iop ; zoom
        not_a_lead	3	zoom with ; ~0 when ; ~<alcohol> <treatment> ; ~<alcohol> or ; ~<asleep> desd
        not_a_lead	3	~<colleague> no ; ~<consume> <promise> ; ~<consume> i ; ~<consume> nad
        not_a_lead	3	~<consume> no ; ~<continue> ; ~<drug> ; ~<eat> ~<day> ; ~<give> ~<play> ; ~<go> <day>
        not_a_lead	3	~<go> <home> ; ~<job> <give> ; ~<kill> <stop> ; ~<kin> ~<emergency> ; ~<last>
        not_a_lead	3	~<last> ~<day> ; ~<need> ~any ; ~<phone> ~<day> ; ~<pill> <medicine>
        not_a_lead	3	~<play> <child> ; ~<say> 0 ; ~<say> <moment> ; ~<school> ~eighth ; ~<think> de
        not_a_lead	3	~<write> about ; ~<write> ~<law> ; ~<write> ~for ; ~<year> ~de ; ~<year> ~off
        not_a_lead	3	~al ~<day> ; ~al ~dia ; ~ano ~de ; ~been ; ~booz ; ~check ; ~ct ; ~cut ; ~dej el
        not_a_lead	3	~drug at ; ~drug no ; ~duty ; ~excus ; ~experienc ; ~fax ; ~for what ; ~fum no
        not_a_lead	3	~grief ; ~his ~<play> ; ~husb ; ~intern a ; ~let ; ~lleg a ; ~los ~<unreal>
        not_a_lead	3	~los ~angel ; ~luz ; ~mail ; ~muri por ; ~my ~<insurance> ; ~my ~lat ; ~necesit
        not_a_lead	3	~one on ; ~permit ; ~pian ; ~plaqu ; ~resum ; ~roi ; ~see ~pcp ; ~seek
        not_a_lead	3	~setup <money> ; ~setup fee ; ~sick ; ~suicid ~and ; ~supervisor ; ~tak ~them
        not_a_lead	3	~teach ~eighth ; ~tmrw ; ~to the ; ~town ; ~tratamient ; ~turn ; ~tx for ; ~used ~a
        not_a_lead	3	~year ~off
        not_a_lead	2	# ; *about.0 ; *caller:hypothetical ; *familySupport ; *frequency.1 ; *lapse
        not_a_lead	2	*mandator:negated ; *noBarrierChild ; *noBarrierMoney:hypothetical
        not_a_lead	2	*otherService.lookAlike:hypothetical ; *phone.1 ; *priorTreatments ; *quantity.allDay
        not_a_lead	2	*substance.other:negated ; *suicidalOblique.joinDead ; *suicidalOblique:hypothetical
        not_a_lead	2	*treatmentNeed.ready:negated ; / <afraid> ; / <drug> ; / <money> ; 0 <ask> ; 0 <kill>
        not_a_lead	2	0 <media> ; 0 an ; 0 befor ; 0 for ; 0 ft ; 0 hour ; 0 just ; 0 left ; 0 no ; 0 ok
        not_a_lead	2	0 peopl ; 0 q ; 0 rd ; 0 sam ; 0 u ; 0 y ; 0 yr ; <afraid> <child>
        not_a_lead	2	<afraid> <consume> ; <afraid> <drive> ; <afraid> <eat> ; <afraid> <photo>
        not_a_lead	2	<afraid> <year> ; <afraid> and ; <afraid> y ; <always> <job> ; <always> <moment>
        not_a_lead	2	<amount> <blade> ; <amount> <child> ; <amount> <container> ; <amount> behind
        not_a_lead	2	<amount> en ; <amount> percent ; <amount> sam ; <amount> with ; <amount> ya
        not_a_lead	2	<amount> your ; <amount> ~<asleep> ; <amount> ~<die> ; <angry> <month>
        not_a_lead	2	<appointment> <go> ; <appointment> <take> ; <appointment> <town>
        not_a_lead	2	<appointment> <year> ; <appointment> can ; <appointment> par ; <ask> <clinician>
        not_a_lead	2	<ask> <give> ; <ask> <month> ; <ask> <play> ; <ask> <write> ; <ask> at ; <ask> si
        not_a_lead	2	<asleep> <kin> ; <awake> <ask> ; <blade> for ; <blade> rol ; <blood> <headface>
        not_a_lead	2	<bodypart> <play> ; <bodypart> <treatment> ; <bodypart> lik ; <bodysound>
        not_a_lead	2	<break> <headface> ; <build> <furniture> ; <build> <need> ; <build> <phone>
        not_a_lead	2	<build> <room> ; <build> for ; <build> it ; <build> y ; <buy> <crowd> ; <buy> <hear>
        not_a_lead	2	<buy> <treatment> ; <buy> our ; <calm> <town> ; <calm> <treatment> ; <calm> with
        not_a_lead	2	<caretaking> <afraid> ; <caretaking> <amount> ; <caretaking> <container>
        not_a_lead	2	<caretaking> <drug> ; <caretaking> in ; <chestheart> <child> ; <chestheart> <record>
        not_a_lead	2	<chestheart> are ; <chestheart> for ; <child> + ; <child> <clinician> ; <child> <hot>
        not_a_lead	2	<child> <phone> ; <church> <amount> ; <church> con ; <clean> <give>
        not_a_lead	2	<clean> <treatment> ; <clinician> <day> ; <clinician> <go> ; <clinician> <job>
        not_a_lead	2	<clinician> <vendor> ; <clinician> a ; <clinician> her ; <clinician> i
        not_a_lead	2	<clinician> let ; <clinician> ~<die> ; <clothes> 0 ; <clothes> <continue>
        not_a_lead	2	<clothes> <insurance> ; <clothes> <partner> ; <clothes> <put>
        not_a_lead	2	<colleague> <clinician> ; <colleague> <leave> ; <colleague> <stop>
        not_a_lead	2	<colleague> <write> ; <colleague> en ; <colleague> or ; <color> ; <color> <clothes>
        not_a_lead	2	<color> <water> ; <consume> had ; <consume> herself ; <container>
        not_a_lead	2	<container> <hospital> ; <container> <key> ; <container> <seizure> ; <container> im
        not_a_lead	2	<continue> <calm> ; <continue> <see> ; <continue> a ; <continue> es ; <continue> my
        not_a_lead	2	<count> <ask> ; <count> <furniture> ; <count> <promise> ; <crowd> ; <crowd> <eat>
        not_a_lead	2	<crowd> <emergency> ; <crowd> <give> ; <crowd> <need> ; <crowd> <shake>
        not_a_lead	2	<crowd> <trade> ; <crowd> <week> ; <crowd> i ; <crowd> ni ; <crowd> only ; <crowd> p
        not_a_lead	2	<crowd> servic ; <crowd> through ; <crowd> when ; <crowd> wil ; <crowd> wont
        not_a_lead	2	<crowd> ~<money> ; <crowd> ~<need> ; <day> 0 ; <day> ahi ; <day> includ ; <day> it
        not_a_lead	2	<day> lik ; <day> mism ; <day> wer ; <day> what ; <day> ~<moment> ; <day> ~<money>
        not_a_lead	2	<daytime> 0 ; <daytime> <drive> ; <daytime> soy ; <die> <clinician>
        not_a_lead	2	<die> <treatment> ; <drive> <rope> ; <drive> along ; <drive> nobody
        not_a_lead	2	<drive> ~<amount> ; <drug> / ; <drug> <alcohol> ; <drug> <clinician>
        not_a_lead	2	<drug> <consume> ; <drug> <photo> ; <eat> <amount> ; <eat> <go> ; <eat> <pet>
        not_a_lead	2	<eat> <take> ; <eat> <trade> ; <eat> club ; <eat> from ; <eat> of ; <eat> only
        not_a_lead	2	<eat> plac ; <fall> <container> ; <fall> off ; <feel> ; <feel> <fall>
        not_a_lead	2	<feel> <leave> ; <fluid> el ; <friend> <count> ; <furniture> <always>
        not_a_lead	2	<furniture> <cold> ; <furniture> <money> ; <furniture> <need> ; <furniture> hed
        not_a_lead	2	<furniture> or ; <furniture> svc ; <give> # ; <give> $ ; <give> <hospital>
        not_a_lead	2	<give> <job> ; <give> <play> ; <give> <school> ; <give> <trade> ; <give> <vendor>
        not_a_lead	2	<go> <amount> ; <go> <insurance> ; <go> <relapse> ; <go> around ; <go> fin
        not_a_lead	2	<headface> <emergency> ; <headface> is ; <hear> <moment> ; <hear> <need> ; <hear> at
        not_a_lead	2	<height> <job> ; <hit> <hit> ; <hit> <law> ; <hit> <money> ; <hold> <furniture>
        not_a_lead	2	<hold> <put> ; <home> <need> ; <home> <stranger> ; <home> <trade> ; <home> can
        not_a_lead	2	<home> de ; <home> it ; <home> rep ; <hopeless> ; <hospital> <headface>
        not_a_lead	2	<hospital> <key> ; <hospital> <money> ; <hospital> <month> ; <hospital> pt
        not_a_lead	2	<hospital> the ; <hot> ; <hot> <town> ; <hot> in ; <illness> <need>
        not_a_lead	2	<illness> ~<drug> ; <insurance> <afraid> ; <insurance> <home>
        not_a_lead	2	<insurance> <hospital> ; <insurance> <need> ; <insurance> <past> ; <insurance> <say>
        not_a_lead	2	<insurance> <trade> ; <insurance> <week> ; <insurance> at ; <insurance> de
        not_a_lead	2	<insurance> from ; <insurance> in ; <insurance> through ; <job> <clinician>
        not_a_lead	2	<job> <friend> ; <job> <trade> ; <job> <unreal> ; <job> has ; <job> my ; <job> post
        not_a_lead	2	<job> rns ; <job> that ; <key> <build> ; <key> <month> ; <key> <need> ; <key> im
        not_a_lead	2	<key> y ; <kill> <count> ; <kill> deal ; <kin> <home> ; <kin> <photo>
        not_a_lead	2	<kin> <stimulant> ; <kin> is ; <kin> of ; <kin> onc ; <kin> tien ; <kin> wer
        not_a_lead	2	<last> one ; <law> <kin> ; <law> <trade> ; <law> cas ; <law> firm ; <law> without
        not_a_lead	2	<leave> <clinician> ; <leave> <need> ; <leave> <phone> ; <leave> <play> ; <leave> del
        not_a_lead	2	<leave> your ; <media> 0 ; <media> <ask> ; <media> <job> ; <media> con ; <media> her
        not_a_lead	2	<media> of ; <media> re ; <medicine> <continue> ; <medicine> <furniture>
        not_a_lead	2	<medicine> when ; <moment> + ; <moment> <alone> ; <moment> <height> ; <moment> <kill>
        not_a_lead	2	<moment> <phone> ; <moment> <treatment> ; <moment> about ; <moment> act
        not_a_lead	2	<moment> llev ; <money> / ; <money> <phone> ; <money> de ; <money> un ; <money> until
        not_a_lead	2	<month> <clothes> ; <month> <day> ; <month> <emergency> ; <month> <give>
        not_a_lead	2	<month> <month> ; <month> fre ; <month> has ; <month> p ; <month> through
        not_a_lead	2	<need> <church> ; <need> <day> ; <need> <give> ; <need> <insurance> ; <need> <money>
        not_a_lead	2	<need> <pet> ; <need> <put> ; <need> <stop> ; <need> <think> ; <need> anyon
        not_a_lead	2	<need> attendanc ; <need> back ; <need> mi ; <need> near ; <need> noth ; <need> quien
        not_a_lead	2	<need> to ; <need> we ; <night> <ask> ; <night> <colleague> ; <official> <drug>
        not_a_lead	2	<official> <key> ; <official> <opioid> ; <official> <record> ; <official> <say>
        not_a_lead	2	<official> that ; <opening> ; <opening> <tool> ; <opioid> <money>
        not_a_lead	2	<opioid> <treatment> ; <order> <school> ; <order> <vendor> ; <order> <write>
        not_a_lead	2	<outdoors> <go> ; <outdoors> behind ; <outdoors> hast ; <palecolor> <medicine>
        not_a_lead	2	<palecolor> <opening> ; <partner> <need> ; <partner> <promise> ; <partner> <stranger>
        not_a_lead	2	<partner> <write> ; <partner> mad ; <partner> she ; <past> <blade>
        not_a_lead	2	<past> <caretaking> ; <past> <leave> ; <past> <palecolor> ; <past> <stop> ; <pet> by
        not_a_lead	2	<pet> en ; <pet> has ; <phone> <appointment> ; <phone> <kill> ; <phone> <vendor>
        not_a_lead	2	<phone> below ; <phone> cuand ; <phone> nev ; <phone> pleas ; <photo> <job>
        not_a_lead	2	<photo> <media> ; <photo> <month> ; <photo> in ; <pill> but ; <pill> that
        not_a_lead	2	<play> <need> ; <play> <partner> ; <play> by ; <play> its ; <play> that
        not_a_lead	2	<play> ~<consume> ; <promise> a ; <put> <clinician> ; <put> <room> ; <put> a
        not_a_lead	2	<put> una ; <record> <give> ; <record> <hear> ; <record> <medicine> ; <record> on
        not_a_lead	2	<record> would ; <relapse> and ; <remember> <home> ; <remember> me ; <room> <leave>
        not_a_lead	2	<room> <record> ; <room> <vermin> ; <rope> ; <rope> <opening> ; <sad> ; <sad> de
        not_a_lead	2	<sad> per ; <sad> sinc ; <sad> with ; <say> <money> ; <say> <start> ; <say> any
        not_a_lead	2	<say> el ; <say> mi ; <say> otherwis ; <say> q ; <say> si ; <say> we ; <say> ~<drug>
        not_a_lead	2	<school> ; <school> <crowd> ; <school> <happy> ; <school> <kill> ; <school> <write>
        not_a_lead	2	<school> aft ; <school> could ; <school> pre ; <see> <clinician> ; <see> <crowd>
        not_a_lead	2	<see> <order> ; <see> us ; <seizure> <alcohol> ; <shake> <bodypart> ; <sober> <day>
        not_a_lead	2	<sober> <drive> ; <sober> <moment> ; <sober> <need> ; <sober> <year>
        not_a_lead	2	<sober> ~<home> ; <soon> <opening> ; <stop> <church> ; <stop> <clinician>
        not_a_lead	2	<stop> <insurance> ; <stop> <sad> ; <stop> la ; <stop> our ; <stop> to
        not_a_lead	2	<stranger> <continue> ; <stranger> <die> ; <stranger> <illness>
        not_a_lead	2	<stranger> <insurance> ; <stranger> <job> ; <stranger> <need> ; <stranger> <shake>
        not_a_lead	2	<stranger> <shame> ; <stranger> is ; <stranger> nam ; <stranger> read
        not_a_lead	2	<take> <angry> ; <take> <headface> ; <take> <last> ; <take> <record>
        not_a_lead	2	<take> <school> ; <take> anyon ; <take> los ; <think> <container> ; <think> <eat>
        not_a_lead	2	<think> <pet> ; <think> so ; <think> would ; <think> ~<money> ; <tool> <eat>
        not_a_lead	2	<tool> <need> ; <town> <ask> ; <town> <see> ; <town> del ; <town> first
        not_a_lead	2	<trade> <hospital> ; <trade> <leave> ; <trade> <order> ; <trade> board ; <trade> is
        not_a_lead	2	<trade> que ; <trade> that ; <treatment> <trust> ; <treatment> <year>
        not_a_lead	2	<treatment> already ; <treatment> psych ; <treatment> rank ; <trust> <friend>
        not_a_lead	2	<unreal> for ; <vendor> <consume> ; <vendor> <emergency> ; <vendor> agency
        not_a_lead	2	<vermin> in ; <volunteer> <school> ; <wait> <container> ; <wait> una ; <water> <give>
        not_a_lead	2	<water> <tool> ; <water> sup ; <week> <angry> ; <week> <go> ; <week> <media>
        not_a_lead	2	<week> <past> ; <week> and ; <week> ~<money> ; <withdrawal> <happy> ; <withdrawal> is
        not_a_lead	2	<withdrawal> protocol ; <write> <caretaking> ; <write> <drug> ; <write> <emergency>
        not_a_lead	2	<write> <official> ; <write> <opioid> ; <write> <remember> ; <write> <stop>
        not_a_lead	2	<write> as ; <write> desd ; <write> for ; <write> inf ; <write> somewher
        not_a_lead	2	<write> thi ; <year> <furniture> ; <year> <moment> ; <year> <opioid>
        not_a_lead	2	<year> <treatment> ; <year> at ; <year> behind ; <year> do ; <year> exp
        not_a_lead	2	<year> ~<withdrawal> ; @ $ ; a <play> ; a <relapse> ; a chanc ; a child ; a company
        not_a_lead	2	a contact ; a correct ; a costc ; a couch ; a counselor ; a cruis ; a day ; a fruit
        not_a_lead	2	a granddaught ; a group ; a horror ; a knif ; a lad ; a lady ; a landlord ; a littl
        not_a_lead	2	a microphon ; a mystery ; a nam ; a packag ; a partn ; a pod ; a podcast ; a pt
        not_a_lead	2	a stack ; a subpoen ; a substanc ; a survey ; a urin ; a veteran ; a weekday ; a ~los
        not_a_lead	2	a ~substanc ; about <drug> ; about <insurance> ; about <take> ; about forty
        not_a_lead	2	abuel ~se ; acab el ; accent ; account ; act ; ad ; addict ; adentr del ; adjust
        not_a_lead	2	admit ; adult <stranger> ; adventist and ; aed ; aft ten ; aft they ; aft your ; ag
        not_a_lead	2	age do ; agency has ; agend una ; agresiv ; ai ; ai <say> ; al <play> ; al hospital
        not_a_lead	2	alcohol y ; all <day> ; all day ; all we ; alongsid ; alum want ; ambulanci en
        not_a_lead	2	american ; among ; an <eat> ; an <emergency> ; an <put> ; an overdos ; and <medicine>
        not_a_lead	2	and <play> ; and <sober> ; and busc ; and fal ; and forgot ; and hes ; and its
        not_a_lead	2	and muert ; and should ; and took ; animal vet ; ansiedad y ; answer your ; anxiou
        not_a_lead	2	anybody ther ; anyon <ask> ; anyon ask ; anyon on ; aparec ; april with ; are <child>
        not_a_lead	2	are <continue> ; are a ; are any ; are for ; are stil ; around <amount> ; as <eat>
        not_a_lead	2	as <write> ; asham and ; ask at ; ask did ; ask if ; asthm inhal ; at <fire>
        not_a_lead	2	at <opening> ; at pepperdin ; at ur ; attach is ; attendanc ; atty ; aug need
        not_a_lead	2	august 0 ; aunqu no ; aunt ask ; aut warranty ; averag ; avisenl ; back of ; bang
        not_a_lead	2	bano ; bas boat ; baton roug ; bday ; be <law> ; be <money> ; be <wait> ; be get
        not_a_lead	2	be of ; be sent ; beb no ; beb y ; becaus somebody ; been <go> ; been pick
        not_a_lead	2	been polit ; been real ; been using ; befor xma ; behind a ; belt and ; beneficiari
        not_a_lead	2	benefit ; bien <promise> ; bien gracia ; bil offic ; billboard ; bing and ; blackjack
        not_a_lead	2	book for ; book me ; boom ; bottom of ; box + ; box want ; boy he ; boy ~died
        not_a_lead	2	brain out ; breath with ; bring back ; bring his ; bring taco ; bring to ; browni
        not_a_lead	2	buen dia ; build in ; built ; bump ; buprenorphin ; busc un ; buscan ; busines
        not_a_lead	2	but im ; button and ; by <month> ; by itself ; by with ; cal cent ; cal every
        not_a_lead	2	cal through ; calific ; cam down ; cambi la ; campfir ; can <hit> ; can begin
        not_a_lead	2	can our ; can she ; cancel la ; cant seem ; carry him ; casa de ; cast ; celul y
        not_a_lead	2	cement ; cent lik ; centr ; certific en ; certificat ; chanc ; channel ; check 0
        not_a_lead	2	check and ; chef her ; chequ ; chiquit ; chiropractor ; ciclon ; cigaret i ; civic
        not_a_lead	2	click the ; client cal ; client need ; client ther ; client want ; clos thre ; cloth
        not_a_lead	2	clr <think> ; club de ; club is ; coach ; coach the ; coast at ; cocin de
        not_a_lead	2	cociner en ; collection ; colleg kid ; com <play> ; com el ; community
        not_a_lead	2	community servic ; complet no ; computador ; con <rope> ; con experienci ; con los
        not_a_lead	2	con quien ; con ~<confused> ; conect ; consider ; contract <say> ; control de
        not_a_lead	2	convent ; conviction ; convulsion de ; convulsion y ; cook ; cook at ; corn
        not_a_lead	2	corre de ; could ; could a ; counsel for ; counsel in ; counselor is ; county and
        not_a_lead	2	county clinic ; county sinc ; coursework ; cpap ; crack an ; credit ; crei ; crew is
        not_a_lead	2	cricket ; cruis ; crypt ; ct ; cuand <say> ; cuand la ; cuent ; cup at ; curriculum
        not_a_lead	2	cut and ; d <take> ; dad son ; dan <medicine> ; day adventist ; day coin ; day off
        not_a_lead	2	de <caretaking> ; de <money> ; de <month> ; de <phone> ; de abril ; de enfrent
        not_a_lead	2	de muert ; de nicotin ; de oaxac ; de octubr ; de oro ; de pasaden ; de quien
        not_a_lead	2	de vid ; de ~<emergency> ; de ~sobredosi ; dear ; dear i ; debat ; dej ; dej cuand
        not_a_lead	2	dej la ; del cin ; del doming ; del merc ; del muert ; deposit ; depres sinc
        not_a_lead	2	desd su ; desk wil ; despeg ; dicen a ; diciembr con ; did you ; did your ; die
        not_a_lead	2	director ; director at ; discharg sunday ; discus it ; distributor ; dm me ; do i
        not_a_lead	2	do them ; do tonight ; do u ; docen ; dog and ; dog by ; doing ; doing my ; dominic
        not_a_lead	2	dond <go> ; dont drink ; dont hav ; dont use ; door to ; dos semana ; doubl your
        not_a_lead	2	down 0 ; drank herself ; dre ; drink and ; drink from ; drink in ; driveway and
        not_a_lead	2	driveway at ; dron ; dry <room> ; dtr ; due ; due monday ; dur her ; dwayn
        not_a_lead	2	dying and ; eagl ; eagl scout ; east la ; eat and ; eat disord ; edibl
        not_a_lead	2	el <confused> ; el <insurance> ; el <kin> ; el celul ; el ciclon ; el expedient
        not_a_lead	2	el favor ; el pan ; el per ; el turn ; elder m ; els in ; els nev ; els not
        not_a_lead	2	elsewher and ; email my ; emple de ; en bolsa ; en hawthorn ; en mi ; encuentr
        not_a_lead	2	enfermera ; envi ; equivoc de ; er to ; era par ; es de ; es la ; escond ; escrib al
        not_a_lead	2	escrib desd ; escrib inf ; est con ; estoy hac ; etiquet ; ever a ; expect a
        not_a_lead	2	expedient de ; expedient par ; f <bodypart> ; factur de ; fami and ; fami session
        not_a_lead	2	fami when ; famili busc ; famili no ; farm has ; fax to ; feet ; fentanyl
        not_a_lead	2	fentanyl strip ; field hour ; fil the ; film a ; fin ; fin with ; first <phone>
        not_a_lead	2	first ninety ; first numb ; fish and ; foam ; folk and ; for ; for $ ; for <home>
        not_a_lead	2	for <illness> ; for <sad> ; for <treatment> ; for cigaret ; for clt ; for grief
        not_a_lead	2	for intak ; for meth ; for panic ; for peer ; for rain ; for rat ; for self
        not_a_lead	2	for smok ; for spr ; for thre ; for tonight ; for work ; forgiv me ; forgot to
        not_a_lead	2	fre ship ; fresh one ; fri ; fri need ; from $ ; from <afraid> ; from fentanyl
        not_a_lead	2	from iop ; from tucson ; from when ; ful nam ; fum nad ; fum pur ; gan 0 ; gav numb
        not_a_lead	2	gentleman who ; gf <need> ; gf want ; goe int ; golf ; good <blade> ; goodnes
        not_a_lead	2	got out ; got ten ; grab the ; grader ; grandmoth ring ; grandmoth rosary ; greet
        not_a_lead	2	grey hoodi ; group at ; group last ; grup p ; grupo par ; guit ; gum blu ; gummi for
        not_a_lead	2	guy ; guy with ; habl en ; hablan por ; hac uno ; hagan ; half ; half of ; handl that
        not_a_lead	2	harmonic ; has <school> ; has been ; hav <insurance> ; hav group ; hav night
        not_a_lead	2	hav noth ; he <hit> ; he <money> ; he als ; he left ; he said ; he ~died ; heat in
        not_a_lead	2	help get ; her my ; her room ; her step ; her uncl ; her wer ; hes pink ; hes the
        not_a_lead	2	hi i ; hid my ; hij 0 ; him <need> ; hip ; hir has ; hir night ; hir rns ; his <day>
        not_a_lead	2	his <illness> ; his employ ; his in ; his one ; hom monday ; hoodi in ; hosp bil
        not_a_lead	2	hotel and ; hotel clos ; hour to ; hous nobody ; hous on ; hoy estoy ; hoy mism
        not_a_lead	2	hr email ; husb is ; husband ~died ; hygien ; i <give> ; i <insurance> ; i <room>
        not_a_lead	2	i bag ; i car ; i fel ; i own ; i rememb ; i room ; i took ; i watch ; ice <tool>
        not_a_lead	2	ice machin ; id gon ; im <amount> ; im <sober> ; im doing ; im eleven ; im from
        not_a_lead	2	im nev ; im ~eleven ; imprent ; imprent en ; in <key> ; in apt ; in charg ; in long
        not_a_lead	2	in tarzan ; in that ; in which ; in without ; in ~los ; inbox ; ingres ; inhal and
        not_a_lead	2	inquiri ; ins <insurance> ; inspector ; int 0 ; internship ; internship for ; irritat
        not_a_lead	2	irvin ; is <hospital> ; is <official> ; is ask ; is current ; is final ; is handl
        not_a_lead	2	is j ; is sunday ; is thi ; is thursday ; is worri ; is writ ; island ; isnt <ask>
        not_a_lead	2	isnt ask ; it <feel> ; it asid ; it hurt ; it pay ; it rol ; it want ; its <sad>
        not_a_lead	2	its eleven ; its grief ; its own ; journalist ; judg is ; juev con ; just in
        not_a_lead	2	keep thi ; kid com ; kil deal ; kit for ; knif rol ; know what ; la ; la <afraid>
        not_a_lead	2	la <appointment> ; la <ask> ; la <outdoors> ; la beb ; la colleg ; la direccion
        not_a_lead	2	la fuerz ; la grip ; la lig ; la secretari ; la secundari ; la whitti ; lap quilt
        not_a_lead	2	last bil ; last one ; last seen ; lavend ; leas rep ; left on ; lemon cak ; let of
        not_a_lead	2	letterhead ; lft ; lie awak ; lif of ; lik help ; linen svc ; list de ; littl
        not_a_lead	2	liv with ; llamarl ; llanter ; lleg al ; lo ; lo tienen ; lock cabinet ; lock me
        not_a_lead	2	lock out ; lol ; los dodger ; los mart ; los ojo ; los pued ; los sesent ; lov
        not_a_lead	2	lvn on ; mad out ; mail them ; malpractic ; mama ; man nam ; mand carta
        not_a_lead	2	mand cotizacion ; mand por ; mandan a ; march the ; may my ; may she ; me aliv
        not_a_lead	2	me anyth ; me compr ; me dejan ; me til ; me toc ; meant ; meant the ; med room
        not_a_lead	2	medallion ; medi tiemp ; medical <crowd> ; messag i ; meth psychosi ; methadon
        not_a_lead	2	mgr not ; mh ; mi <afraid> ; mi ansiedad ; mi cart ; mi par ; mi tia ; mi ~prim
        not_a_lead	2	middl of ; mied de ; mientra ~estan ; million ; minut by ; mir ; mis <money>
        not_a_lead	2	mis <phone> ; mis alumno ; mom 0 ; money to ; mous ; mov it ; mr ; mr k ; muffin
        not_a_lead	2	music was ; muy <sad> ; my <clothes> ; my <headface> ; my <medicine> ; my <vendor>
        not_a_lead	2	my clas ; my complaint ; my contract ; my counselor ; my cpr ; my draw ; my eye
        not_a_lead	2	my hallway ; my hand ; my insulin ; my lmft ; my password ; my paycheck ; my psych
        not_a_lead	2	my public ; my retain ; my roommat ; my tenant ; my treatment ; my twin ; my yard
        not_a_lead	2	n som ; naci la ; nadi <consume> ; nadi <need> ; nadi tom ; nam of ; narcan spray
        not_a_lead	2	narcotic ; nd tim ; necesit el ; need ; need 0 ; need at ; need nam ; need noth
        not_a_lead	2	neighbor ; neighborhood thi ; neith of ; nervio ; nev <give> ; nev <take> ; nev car
        not_a_lead	2	nev lat ; nev lost ; nev return ; nev ~<intoxicated> ; new <law> ; new <school>
        not_a_lead	2	new hir ; next door ; next thursday ; nicotin vap ; night is ; night until
        not_a_lead	2	nin <container> ; ninety <count> ; no ~<consume> ; no ~<drug> ; no ~<hot>
        not_a_lead	2	no ~<money> ; no ~<withdrawal> ; no ~contract ; no ~lleg ; no ~problem ; no ~sabemo
        not_a_lead	2	no ~sud ; nobody pick ; noma <go> ; non at ; nor ; nos <need> ; nosotro desd
        not_a_lead	2	not ~cal ; not ~interest ; not ~panic ; not ~writ ; noven dond ; noviembr ya ; np
        not_a_lead	2	nunc hay ; nunc he ; nurs clas ; nurs eleven ; oak and ; observation ; of $
        not_a_lead	2	of <consume> ; of <moment> ; of <see> ; of <sober> ; of <stop> ; of an ; of community
        not_a_lead	2	of february ; of gold ; of men ; of my ; of oth ; of pt ; of residential ; of use
        not_a_lead	2	of your ; off <clothes> ; off resum ; ofrecemo servici ; oil ; ojai and ; ojo
        not_a_lead	2	on <relapse> ; on addiction ; on day ; on fentanyl ; on his ; on how ; on relaps
        not_a_lead	2	on sob ; on ventur ; on ~<opioid> ; one <bodypart> ; one too ; only <money>
        not_a_lead	2	only <need> ; oportunidad ; or drink ; or whatev ; orden ; order ; order two ; oro
        not_a_lead	2	orthodontist ; otr lad ; our crew ; our residential ; our sob ; our ~<treatment>
        not_a_lead	2	out it ; out wheth ; outreach <crowd> ; outreach team ; over it ; overdos death
        not_a_lead	2	overdu ; own doctor ; pack in ; pacoim y ; pag ; pagin ; pagina ; pagina web ; pair
        not_a_lead	2	pal as ; pap for ; papel y ; par <alcohol> ; par <job> ; par <school> ; par alcohol
        not_a_lead	2	par la ; par nadi ; paralegal subpoen ; parent for ; parent who ; park spac ; part 0
        not_a_lead	2	party ; pas ya ; pat ; paycheck ; peopl about ; pepperdin ; per me ; periodism
        not_a_lead	2	permission to ; pham ; php ; pictur on ; piden ; piedra ; pil but ; plac <need>
        not_a_lead	2	plac so ; plac travel ; play y ; plaz de ; pleas ; pleas find ; podemo ; poison
        not_a_lead	2	poison and ; pol ; polici ; pool sup ; por 0 ; por <bodypart> ; por docen
        not_a_lead	2	por whatsap ; positiv ; pound ; preci de ; pregunt si ; pressur ; prevention group
        not_a_lead	2	prid when ; prior ; privacy ; product ; provid ; provider ; psych np ; pt <hospital>
        not_a_lead	2	pt want ; pur <play> ; pur jueg ; put his ; q hor ; qd ; qualifi <phone> ; quarter
        """
}
