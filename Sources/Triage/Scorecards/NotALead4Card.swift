extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	3	web y ; week ago ; wel <moment> ; wel and ; wel now ; wellnes ; wellnes blog ; wer my
        not_a_lead	3	what are ; what to ; wher is ; wheth youv ; who <treatment> ; who died ; who treat
        not_a_lead	3	who would ; whom ; whos ; wif cri ; wildernes camp ; with <clothes> ; with ppo
        not_a_lead	3	with prid ; withdrawal scal ; wont <hold> ; wont <leave> ; wont leav ; work her
        not_a_lead	3	would mak ; y <crowd> ; y ataqu ; y limpi ; y lo ; y queremo ; y quisier ; ya habi
        not_a_lead	3	year mft ; year warranty ; you ; you <continue> ; you a ; you as ; you drop
        not_a_lead	3	you mail ; you might ; you pleas ; you point ; you post ; you send ; you sent
        not_a_lead	3	your <caretaking> ; your <clinician> ; your <day> ; your <night> ; your bil
        not_a_lead	3	your intak ; your night ; your nurs ; your schedul ; your ~<clinician> ; zoom
        not_a_lead	3	zoom with ; ~<alcohol> <treatment> ; ~<alcohol> not ; ~<alcohol> or ; ~<asleep> desd
        not_a_lead	3	~<consume> no ; ~<drug> issu ; ~<furniture> <say> ; ~<go> <day> ; ~<pill> just
        not_a_lead	3	~<pill> ~<alcohol> ; ~<say> <need> ; ~<say> i ; ~<think> de ; ~<treatment> a
        not_a_lead	3	~<treatment> con ; ~<write> about ; ~a ~plac ; ~alcohol or ; ~any ~servic ; ~bid
        not_a_lead	3	~booz ; ~check ; ~check ~in ; ~dej el ; ~diem ; ~discharg ; ~drug ; ~drug at
        not_a_lead	3	~drug no ; ~experienci ; ~fax ; ~fum no ; ~his ~<play> ; ~husb ; ~le <wait>
        not_a_lead	3	~le qued ; ~lleg a ; ~middl ; ~my ~<drive> ; ~need ~any ; ~nev ; ~pacient
        not_a_lead	3	~per ~diem ; ~pil just ; ~plaqu ; ~ship ; ~sz no ; ~ther ; ~writ about
        not_a_lead	2	*about.0 ; *deliriumTremens:negated ; *frequency.1 ; *heavy
        not_a_lead	2	*mandator.authority:negated ; *noBarrierMoney:hypothetical ; *notEvidence:negated
        not_a_lead	2	*organDamage ; *otherService.lowSpirits:hypothetical
        not_a_lead	2	*otherService.therapist:negated ; *person:historical ; *priorTreatments
        not_a_lead	2	*quantity.allDay ; *spam:other_experiencer ; *substance.other:negated
        not_a_lead	2	*suicidalOblique.joinDead ; *withdrawalHint ; + <afraid> ; + <law> ; + <play> ; + fax
        not_a_lead	2	+ if ; 0 <job> ; 0 befor ; 0 dur ; 0 exclusiv ; 0 get ; 0 just ; 0 no ; 0 ok
        not_a_lead	2	0 peopl ; 0 percent ; 0 sam ; 0 star ; 0 what ; <afraid> <child> ; <afraid> <height>
        not_a_lead	2	<afraid> <year> ; <alcohol> <phone> ; <alcohol> en ; <always> <clean>
        not_a_lead	2	<always> <day> ; <amount> <blade> ; <amount> <money> ; <amount> about
        not_a_lead	2	<amount> ~<asleep> ; <amount> ~<treatment> ; <angry> <month> ; <appointment> <eat>
        not_a_lead	2	<appointment> <town> ; <appointment> <year> ; <appointment> a ; <appointment> limit
        not_a_lead	2	<appointment> my ; <ask> <fall> ; <ask> <month> ; <ask> <play> ; <ask> <write>
        not_a_lead	2	<ask> at ; <ask> mi ; <ask> si ; <ask> to ; <ask> ~<appointment> ; <asleep> <drive>
        not_a_lead	2	<asleep> <kin> ; <asleep> on ; <awake> <pet> ; <blade> <room> ; <blade> in
        not_a_lead	2	<blade> rol ; <bodypart> with ; <bodysound> and ; <break> our ; <breath> <clothes>
        not_a_lead	2	<breath> <tool> ; <breath> at ; <breath> with ; <build> <count> ; <build> <furniture>
        not_a_lead	2	<build> <need> ; <build> <treatment> ; <build> thi ; <build> y ; <buy> <crowd>
        not_a_lead	2	<buy> <hear> ; <caretaking> <container> ; <caretaking> <drug> ; <caretaking> about
        not_a_lead	2	<child> + ; <child> <clinician> ; <church> <amount> ; <church> con ; <church> en
        not_a_lead	2	<clean> <bodypart> ; <clean> <give> ; <clinician> <count> ; <clinician> <die>
        not_a_lead	2	<clinician> <drive> ; <clinician> <go> ; <clinician> d/c ; <clinician> el
        not_a_lead	2	<clinician> her ; <clinician> i ; <clinician> let ; <clinician> of
        not_a_lead	2	<clinician> position ; <clinician> would ; <clothes> <law> ; <clothes> <partner>
        not_a_lead	2	<clothes> <treatment> ; <clothes> de ; <clothes> y ; <colleague> <buy>
        not_a_lead	2	<colleague> <fall> ; <colleague> <furniture> ; <colleague> <leave> ; <colleague> and
        not_a_lead	2	<colleague> did ; <colleague> en ; <colleague> i ; <colleague> ther ; <colleague> to
        not_a_lead	2	<color> ; <color> <eat> ; <color> <town> ; <color> <water> ; <consume> <container>
        not_a_lead	2	<consume> a ; <consume> ni ; <container> <key> ; <container> con ; <container> est
        not_a_lead	2	<container> sinc ; <continue> <moment> ; <continue> <play> ; <continue> a
        not_a_lead	2	<count> <ask> ; <count> <hold> ; <count> <hospital> ; <crowd> ; <crowd> <eat>
        not_a_lead	2	<crowd> <give> ; <crowd> <happy> ; <crowd> <week> ; <crowd> only ; <crowd> through
        not_a_lead	2	<crowd> wont ; <crowd> ~<day> ; <crowd> ~<money> ; <crowd> ~<need>
        not_a_lead	2	<day> <insurance> ; <day> <money> ; <day> <outdoors> ; <day> a ; <day> estoy
        not_a_lead	2	<day> in ; <day> includ ; <day> it ; <day> what ; <die> 0 ; <die> <ask>
        not_a_lead	2	<die> <record> ; <die> <sober> ; <die> <town> ; <die> <vendor> ; <die> la
        not_a_lead	2	<drive> <take> ; <drive> <volunteer> ; <drive> a ; <drive> behind ; <drive> nobody
        not_a_lead	2	<drive> off ; <drug> / ; <drug> <consume> ; <drug> <photo> ; <drug> <stop>
        not_a_lead	2	<drug> <treatment> ; <drug> or ; <eat> <always> ; <eat> <furniture> ; <eat> <moment>
        not_a_lead	2	<eat> <take> ; <eat> <treatment> ; <eat> club ; <eat> didnt ; <eat> from ; <eat> of
        not_a_lead	2	<eat> our ; <eat> plac ; <eat> to ; <emergency> <clothes> ; <emergency> en
        not_a_lead	2	<fall> <clothes> ; <fall> <fluid> ; <fall> <vendor> ; <fall> off ; <fluid> el
        not_a_lead	2	<friend> <appointment> ; <friend> <break> ; <friend> <pet> ; <friend> <room>
        not_a_lead	2	<furniture> <always> ; <furniture> <asleep> ; <furniture> <clean>
        not_a_lead	2	<furniture> <clothes> ; <furniture> <cold> ; <furniture> <need> ; <furniture> <sober>
        not_a_lead	2	<furniture> aft ; <furniture> that ; <give> # ; <give> <chestheart>
        not_a_lead	2	<give> <colleague> ; <give> <emergency> ; <give> <law> ; <give> <medicine>
        not_a_lead	2	<give> <school> ; <give> <town> ; <give> <trade> ; <give> <treatment>
        not_a_lead	2	<give> <vendor> ; <give> them ; <go> <insurance> ; <go> <relapse> ; <go> not
        not_a_lead	2	<happy> <give> ; <happy> <vendor> ; <happy> one ; <headface> <emergency>
        not_a_lead	2	<hear> <hold> ; <hear> <need> ; <hear> at ; <height> <stranger> ; <height> becaus
        not_a_lead	2	<height> in ; <height> tol ; <home> de ; <home> it ; <homeless> to ; <hopeless>
        not_a_lead	2	<hospital> <headface> ; <hospital> <month> ; <hospital> pt ; <hot>
        not_a_lead	2	<illness> ~<drug> ; <insurance> <container> ; <insurance> <need>
        not_a_lead	2	<insurance> <phone> ; <insurance> <say> ; <insurance> <trade> ; <insurance> through
        not_a_lead	2	<insurance> you ; <job> <friend> ; <job> <furniture> ; <job> <trade> ; <job> <unreal>
        not_a_lead	2	<job> aqui ; <job> fre ; <job> has ; <job> my ; <job> of ; <job> only ; <job> par
        not_a_lead	2	<job> that ; <key> <month> ; <key> <need> ; <key> <treatment> ; <key> en ; <key> im
        not_a_lead	2	<kin> <hear> ; <kin> <stimulant> ; <kin> had ; <kin> is ; <kin> nam ; <kin> ninety
        not_a_lead	2	<kin> wer ; <last> <see> ; <last> one ; <law> <job> ; <law> <kin> ; <law> <trade>
        not_a_lead	2	<law> cas ; <law> wil ; <leave> # ; <leave> <clinician> ; <leave> <need>
        not_a_lead	2	<leave> <phone> ; <leave> <play> ; <lock> en ; <lock> me ; <lock> out ; <media> <job>
        not_a_lead	2	<media> a ; <medicine> <continue> ; <medicine> <furniture> ; <medicine> <medicine>
        not_a_lead	2	<medicine> <opioid> ; <medicine> til ; <moment> <alone> ; <moment> <height>
        not_a_lead	2	<moment> <photo> ; <moment> act ; <moment> interview ; <moment> llev ; <moment> to
        not_a_lead	2	<moment> und ; <money> $ ; <money> + ; <money> <die> ; <money> <order>
        not_a_lead	2	<money> <write> ; <money> by ; <money> de ; <money> por ; <money> sinc
        not_a_lead	2	<month> <appointment> ; <month> <clothes> ; <month> <day> ; <month> <emergency>
        not_a_lead	2	<month> p ; <month> who ; <month> wil ; <need> <appointment> ; <need> <clean>
        not_a_lead	2	<need> <day> ; <need> <eat> ; <need> <money> ; <need> <pet> ; <need> <stop>
        not_a_lead	2	<need> <think> ; <need> d/c ; <need> mi ; <need> near ; <need> noth ; <need> ten
        not_a_lead	2	<need> to ; <night> <always> ; <night> <ask> ; <official> <drug>
        not_a_lead	2	<official> <emergency> ; <official> <key> ; <official> <law> ; <official> <need>
        not_a_lead	2	<official> <opioid> ; <official> <past> ; <official> <say> ; <official> det
        not_a_lead	2	<official> that ; <official> with ; <official> would ; <opening> <smell>
        not_a_lead	2	<opioid> <die> ; <opioid> <money> ; <opioid> <sedative> ; <opioid> <treatment>
        not_a_lead	2	<order> <vendor> ; <order> su ; <outdoors> behind ; <outdoors> can ; <outdoors> hast
        not_a_lead	2	<outdoors> until ; <outdoors> y ; <palecolor> ; <palecolor> <medicine>
        not_a_lead	2	<partner> <crowd> ; <partner> <promise> ; <partner> <stranger>
        not_a_lead	2	<partner> <treatment> ; <past> <caretaking> ; <past> <leave> ; <past> <palecolor>
        not_a_lead	2	<pet> <build> ; <pet> <write> ; <pet> by ; <phone> <drive> ; <phone> <hospital>
        not_a_lead	2	<phone> <withdrawal> ; <phone> cuand ; <phone> equivoc ; <phone> nev
        not_a_lead	2	<phone> through ; <phone> uno ; <phone> was ; <photo> <insurance> ; <photo> <job>
        not_a_lead	2	<photo> <media> ; <photo> in ; <photo> station ; <pill> but ; <pill> de ; <play> +
        not_a_lead	2	<play> <drug> ; <play> <night> ; <play> <partner> ; <play> its ; <promise> <phone>
        not_a_lead	2	<promise> a ; <put> <fluid> ; <put> una ; <record> <child> ; <record> <container>
        not_a_lead	2	<record> <hear> ; <record> <job> ; <record> my ; <record> to ; <record> y
        not_a_lead	2	<remember> me ; <room> <child> ; <room> <record> ; <room> <remember>
        not_a_lead	2	<room> <vermin> ; <rope> ; <sad> per ; <sad> with ; <say> <money> ; <say> lin
        not_a_lead	2	<say> otherwis ; <say> otr ; <say> our ; <say> q ; <say> somo ; <say> with
        not_a_lead	2	<say> ~<colleague> ; <say> ~<drug> ; <say> ~<kin> ; <say> ~<pet>
        not_a_lead	2	<school> <caretaking> ; <school> <crowd> ; <school> <die> ; <school> <moment>
        not_a_lead	2	<school> <relapse> ; <school> <write> ; <school> aft ; <school> es ; <school> how
        not_a_lead	2	<school> of ; <see> <colleague> ; <see> <crowd> ; <see> <order>
        not_a_lead	2	<seizure> <withdrawal> ; <sober> <day> ; <sober> <moment> ; <sober> <need>
        not_a_lead	2	<sober> sinc ; <soon> <opening> ; <stimulant> <school> ; <stimulant> con
        not_a_lead	2	<stop> <church> ; <stop> <insurance> ; <stop> <sad> ; <stop> our
        not_a_lead	2	<stranger> <daytime> ; <stranger> <die> ; <stranger> <photo> ; <stranger> kind
        not_a_lead	2	<stranger> nam ; <take> <clinician> ; <take> <container> ; <take> <hit>
        not_a_lead	2	<take> <play> ; <take> <record> ; <take> <think> ; <take> anyon ; <take> big
        not_a_lead	2	<take> ~<child> ; <think> <buy> ; <think> <container> ; <think> <pet> ; <think> would
        not_a_lead	2	<tool> <school> ; <town> <drug> ; <town> es ; <town> first ; <town> til ; <trade> /
        not_a_lead	2	<trade> <hit> ; <trade> <order> ; <trade> <record> ; <trade> board ; <trade> her
        not_a_lead	2	<trade> is ; <trade> que ; <trade> that ; <treatment> 0 ; <treatment> <buy>
        not_a_lead	2	<treatment> <school> ; <treatment> <trust> ; <treatment> already ; <treatment> and
        not_a_lead	2	<treatment> appeal ; <treatment> insid ; <treatment> int ; <treatment> outcom
        not_a_lead	2	<treatment> psych ; <treatment> rank ; <trust> <always> ; <vendor> <buy>
        not_a_lead	2	<vendor> <treatment> ; <vendor> at ; <volunteer> en ; <wait> <container> ; <wait> in
        not_a_lead	2	<wait> una ; <water> <eat> ; <water> sup ; <week> <angry> ; <week> <media>
        not_a_lead	2	<week> <month> ; <week> <past> ; <week> and ; <week> can ; <week> wer
        not_a_lead	2	<withdrawal> sinc ; <withdrawal> ~<alcohol> ; <write> <drive> ; <write> <drug>
        not_a_lead	2	<write> <opioid> ; <write> <remember> ; <write> as ; <write> bounc ; <write> list
        not_a_lead	2	<write> re ; <write> somewher ; <write> thi ; <write> your ; <year> <consume>
        not_a_lead	2	<year> <outdoors> ; <year> <promise> ; <year> <sad> ; <year> <stimulant> ; <year> aft
        not_a_lead	2	<year> do ; <year> off ; a <blade> ; a <bodysound> ; a <relapse> ; a <sober>
        not_a_lead	2	a <take> ; a charg ; a cok ; a contact ; a cooki ; a correct ; a costc ; a couch
        not_a_lead	2	a day ; a driv ; a fentanyl ; a heroin ; a horror ; a kitchen ; a microphon
        not_a_lead	2	a mystery ; a nombr ; a packag ; a partn ; a per ; a pickup ; a pod ; a que ; a quiz
        not_a_lead	2	a realtor ; a ros ; a slip ; a speak ; a stack ; a stitch ; a story ; a survey
        not_a_lead	2	a tru ; a veteran ; a weekday ; a ~tour ; about <drug> ; about <emergency>
        not_a_lead	2	about <insurance> ; about <opioid> ; acab el ; account ; account for ; act ; addict
        not_a_lead	2	addiction treatment ; addres my ; adentr del ; adjust ; admit ; adventist and ; aed
        not_a_lead	2	aft ten ; age do ; agency has ; agend una ; agresiv ; ahi adentr ; al <hospital>
        not_a_lead	2	al corrient ; al hospital ; alg ; alguien de ; algun ; all it ; all we ; alongsid
        not_a_lead	2	amaril ; ambulanci en ; amend ; american ; an <angry> ; an <trade> ; an ice
        not_a_lead	2	an itemiz ; an overnight ; and <chestheart> ; and <gun> ; and <medicine>
        not_a_lead	2	and <opioid> ; and <withdrawal> ; and <write> ; and behavioral ; and cry ; and forgot
        not_a_lead	2	and hes ; and overdos ; and sist ; and talk ; and took ; and wrap ; angel and
        not_a_lead	2	animal vet ; ano ; ano manej ; answer your ; antidepressant ; anxiou
        not_a_lead	2	any <colleague> ; any oth ; anybody ther ; anymor ; anyon on ; anyth from ; ap
        not_a_lead	2	aparec ; apel es ; appointment ; appointment with ; april ; apt <say> ; are <child>
        not_a_lead	2	are <continue> ; are a ; are doing ; are forty ; are murd ; arent ther ; as <eat>
        not_a_lead	2	as <write> ; asham and ; ask at ; ask no ; associat ; at $ ; at <fire> ; at <opening>
        not_a_lead	2	at <write> ; at group ; at ur ; attach is ; attack <always> ; attack every ; august 0
        not_a_lead	2	aunt ask ; aut warranty ; authorization ; azul de ; b with ; balanc ; bano ; bas boat
        not_a_lead	2	bday ; be <give> ; be <happy> ; be <law> ; beb y ; becaus he ; becaus the ; bed sob
        not_a_lead	2	bed to ; been <go> ; been pick ; been polit ; been using ; beep ; beer ; befor our
        not_a_lead	2	befor xma ; behind a ; being <see> ; believ my ; bereavement group ; besti
        not_a_lead	2	bien gracia ; big ; bilingu con ; billboard ; bing ; boil ; boom ; boot in ; bota
        not_a_lead	2	both talk ; botiquin ; boy died ; boyfriend get ; brain out ; breath with ; bridg tol
        not_a_lead	2	bring cooki ; bug on ; build in ; built ; bump ; bury ; busc la ; buscan ; busines
        not_a_lead	2	but can ; but coffe ; button and ; by <month> ; by on ; cal cent ; cam hom ; cambi la
        not_a_lead	2	can <hit> ; can <kin> ; can begin ; can my ; can our ; can pick ; can she ; cans
        not_a_lead	2	cant seem ; car about ; card from ; card of ; cardiology ; carta de ; cas de
        not_a_lead	2	casa de ; celul ; celul y ; cement ; cent lik ; certain ; chanc ; chang a ; chapt
        not_a_lead	2	cheat ; chef her ; chest x ; chiropractor ; ciclon ; cigar noma ; circl has ; civic
        not_a_lead	2	claim now ; clean nev ; client me ; client need ; clinic pt ; clinical lead
        not_a_lead	2	clr <hear> ; club de ; cnslr ; colleg y ; com <play> ; com el ; comfortabl
        not_a_lead	2	community ; complet our ; compr ; con <drug> ; con criptomoneda ; con facturacion
        not_a_lead	2	con otr ; con ~<confused> ; contact ; contest ; contract <say> ; control de ; convent
        not_a_lead	2	conviction ; cook ; cook at ; corpsman ; corre de ; correct ; cottag ; could <build>
        not_a_lead	2	could sit ; counsel for ; counsel in ; county and ; cousin told ; cozy ; crei ; crim
        not_a_lead	2	criptomoneda ; cruis ; crush ; ct ; cuadr ; cuand <say> ; cuant cuest ; cuent
        not_a_lead	2	cun por ; cup suppli ; curriculum ; cut and ; cvs ; d <take> ; dad son ; dad ther
        not_a_lead	2	dari ; dat aft ; daught just ; day adventist ; day and ; day can ; day coin
        not_a_lead	2	day only ; de <month> ; de <photo> ; de enfrent ; de hambr ; de muert ; de oaxac
        not_a_lead	2	de oro ; de pasaden ; de prep ; de psicologi ; de quien ; de segur ; de vid
        not_a_lead	2	de ~<emergency> ; dead lead ; death ; death and ; defendant ; dej la ; del <day>
        not_a_lead	2	del merc ; delay ; denis from ; dental offic ; dia que ; did our ; did your ; die of
        not_a_lead	2	difunt espos ; digital ; director at ; dirij ; dm me ; do <eat> ; do coffe ; do i
        not_a_lead	2	do u ; doc for ; docen ; dock ; doesnt <consume> ; dog by ; doing an ; dolar
        not_a_lead	2	dominic ; donat them ; dond <go> ; dont drink ; dont use ; dont ~need ; dos semana
        not_a_lead	2	drink a ; drink and ; drink in ; driver ; driveway and ; drown in ; dtr ; due
        not_a_lead	2	dying and ; eagl ; eas ; east la ; eat and ; ehr softwar ; eighth ; el <confused>
        not_a_lead	2	el celul ; el ciclon ; el cuart ; el delirium ; el est ; el favor ; el val ; els nev
        not_a_lead	2	els not ; elvi ; email bounc ; emdr ; emple de ; en <clean> ; en bolsa ; en east
        not_a_lead	2	en miami ; en su ; en ~hac ; enfermer en ; engin and ; episod ; er <go> ; eramo
        not_a_lead	2	escrib al ; escuel de ; est <job> ; est con ; estanci ; estoy <job> ; estudiant y
        not_a_lead	2	etc ; etiquet ; explanation of ; extend car ; f <bodypart> ; factur de ; facturacion
        not_a_lead	2	fal in ; fals ; fami memb ; fami session ; famili busc ; famili no ; famou ; feet
        not_a_lead	2	fentanyl detox ; fentanyl od ; feri y ; ferreteri ; few word ; field ; fiesta
        not_a_lead	2	fil the ; film school ; fing ; finish my ; first <phone> ; first numb ; fish and
        not_a_lead	2	flood the ; floor in ; fluid ; flunk ; for ; for <chestheart> ; for <colleague>
        not_a_lead	2	for <home> ; for <illness> ; for <key> ; for <law> ; for clt ; for custody
        not_a_lead	2	for disability ; for grief ; for meth ; for self ; for spous ; for spr ; for two
        not_a_lead	2	for us ; for vap ; for you ; forgiv ; forgiv me ; forty cover ; fri ; from <afraid>
        not_a_lead	2	from aug ; from deployment ; from fentanyl ; from july ; from tucson ; from when
        not_a_lead	2	from you ; front <job> ; front offic ; fum nad ; fum pur ; gan <money> ; gav her
        not_a_lead	2	gentleman who ; get going ; get hom ; gf <need> ; gf want ; giv back ; good afternoon
        not_a_lead	2	good term ; goodby and ; got ten ; grab the ; grandmoth ring ; grey hoodi
        not_a_lead	2	groundskeep ; group has ; group i ; grupo par ; guit ; gum blu ; gummi for ; gun
        not_a_lead	2	guy with ; habi ; habi <money> ; habi pag ; hac de ; had <amount> ; han <give>
        not_a_lead	2	han dad ; hand out ; handl that ; has <school> ; has been ; hast <daytime> ; hast le
        not_a_lead	2	hat and ; hav night ; hay <appointment> ; he als ; he left ; heart is
        not_a_lead	2	help treatment ; her drink ; her look ; her my ; her or ; her room ; her step
        not_a_lead	2	her toddl ; her uncl ; her we ; her wer ; her wil ; herman entr ; hes pink ; hey its
        not_a_lead	2	hi i ; hid my ; hil and ; him <need> ; hip ; hir has ; his <clothes> ; his <day>
        not_a_lead	2	his <illness> ; his employ ; his in ; his mam ; his one ; hol somo ; hom in
        not_a_lead	2	hoodi in ; hosp bil ; hospic in ; hotel and ; hour befor ; hous on ; hs <play>
        not_a_lead	2	husb is ; husband alway ; husband drink ; hybrid ; i <give> ; i <insurance>
        not_a_lead	2	i <room> ; i bet ; i car ; i room ; i tri ; i typ ; i wash ; i wish ; im <amount>
        not_a_lead	2	im clos ; im wel ; imprent ; in <key> ; in charg ; in la ; in long ; in los ; in mar
        not_a_lead	2	in tarzan ; in that ; in treatment ; in without ; ingl y ; inhal and ; initial
        not_a_lead	2	ins <insurance> ; insid 0 ; instal ; interest ; intern con ; interview with ; iop ask
        not_a_lead	2	irritat ; is ill ; is look ; is thi ; is writ ; is wrong ; isnt <ask> ; isnt ask
        not_a_lead	2	isnt at ; it in ; it off ; its eleven ; journalist ; juda ; juev al ; juic ; just in
        not_a_lead	2	just need ; just tel ; just wont ; keep a ; keep thi ; kick the ; kid are ; kid com
        not_a_lead	2	kilo ; kim ; kit in ; kitchen draw ; kne are ; knif rol ; kniv ; know my ; la <ask>
        not_a_lead	2	la <drive> ; la <stranger> ; la beb ; la chamar ; la consejer ; la dental
        not_a_lead	2	la direccion ; la gru ; la lig ; la llant ; la secretari ; la secundari ; la terapeut
        not_a_lead	2	la universidad ; la vecin ; lab want ; landlord of ; lapd det ; las <day> ; las fecha
        not_a_lead	2	last one ; lat for ; lcsw ; le <say> ; le <wait> ; le acab ; left 0 ; left a
        not_a_lead	2	left no ; len ; lic ; licens for ; lid ; lif in ; lik help ; link below ; lipstick
        not_a_lead	2	list for ; list she ; liv on ; liv two ; llanter ; lleg al ; lo <go> ; lo tienen
        not_a_lead	2	local ; lock me ; locum agency ; lodg a ; log ; loos ; los ; los <count>
        not_a_lead	2	los <unreal> ; los angel ; los nino ; los program ; los sesent ; lot 0 ; lot on ; lov
        not_a_lead	2	lunch ; lung are ; m <need> ; mad <amount> ; mad a ; mail 0 ; major ; mak me
        not_a_lead	2	malpractic ; man nam ; mand cotizacion ; mand el ; mand por ; mand su ; mandan a
        not_a_lead	2	mapl ; march the ; marriag ; mart en ; me compr ; me know ; me piden ; me til
        not_a_lead	2	me toc ; meant ; meant the ; med list ; medi tiemp ; medical <record> ; meth psychosi
        not_a_lead	2	methadon ; methadon and ; mft program ; mh ; mi <die> ; mi clas ; mi difunt
        not_a_lead	2	mi expedient ; mi hoj ; mi par ; mientra <amount> ; mientra tant ; million ; minut by
        not_a_lead	2	minut for ; mis ; mis <money> ; monday ; money to ; moth clean ; moth work ; mous
        not_a_lead	2	mouth ; mov it ; movement ; mow ; mr k ; mrs ; muer por ; muy <sad>
        not_a_lead	2	my <appointment> ; my <clothes> ; my <emergency> ; my <medicine> ; my <month>
        not_a_lead	2	my <sad> ; my <vendor> ; my contract ; my draw ; my feet ; my glas ; my granddad
        not_a_lead	2	my hallway ; my hsa ; my insulin ; my jacket ; my lmft ; my maiden ; my mft
        not_a_lead	2	my password ; my paycheck ; my professor ; my public ; my radt ; my roommat
        not_a_lead	2	my tenant ; my thyroid ; my treatment ; my yard ; my ~<child> ; my ~daught ; n som
        not_a_lead	2	naci la ; nadi ; nadi <consume> ; nadi <need> ; nadi est ; naloxon ; naloxon wal
        not_a_lead	2	nam <last> ; nam last ; nam of ; narcan spray ; narcan train ; narcotic ; nd tim
        not_a_lead	2	need her ; need his ; need itemiz ; need no ; need noth ; neighbor ; neighborhood
        not_a_lead	2	neith of ; nev <give> ; nev <take> ; nev car ; nev lost ; nev return ; new <room>
        not_a_lead	2	new <school> ; new hir ; next door ; ni fum ; ni ~<consume> ; ni ~beb ; nicotin vap
        not_a_lead	2	night is ; night until ; nin <container> ; nin <day> ; nin day ; no ~<fire>
        not_a_lead	2	no ~<money> ; no ~charg ; no ~drink ; no ~experienc ; no ~human ; no ~prescription
        not_a_lead	2	no ~sabemo ; no ~setup ; no ~thank ; nobody got ; non at ; nort ; not ~cal
        not_a_lead	2	not ~drink ; not ~panic ; not ~writ ; noth strong ; noven dond ; nuev <clinician>
        not_a_lead	2	numer ; numer de ; numer equivoc ; nurs on ; of <consume> ; of <hospital>
        not_a_lead	2	of <moment> ; of <see> ; of <sober> ; of <stop> ; of an ; of benefit ; of clinic
        not_a_lead	2	of men ; of my ; of oth ; of pt ; of residential ; off <alcohol> ; off heroin
        not_a_lead	2	off resum ; ofrecemo servici ; ofrezc ; often ; oil ; ojo azul ; okay to
        not_a_lead	2	old <write> ; old man ; olv ; olvid ; on <kill> ; on <stimulant> ; on day
        not_a_lead	2	on fentanyl ; on my ; on radi ; on tap ; on zoom ; one <bodypart> ; one box ; one too
        not_a_lead	2	only <money> ; only <try> ; oportunidad ; or drink ; or per ; or ~<drug> ; or ~drug
        not_a_lead	2	ordain ; order ; order two ; oro ; osei ; oth <hospital> ; oth clinic ; otr lad
        not_a_lead	2	our <take> ; our <think> ; our <treatment> ; our plan ; our wal ; out in ; out wheth
        not_a_lead	2	outcom ; outpatient program ; oven ; over it ; own <container> ; own doctor ; p
        not_a_lead	2	pacient a ; pack in ; pag on ; pagina ; pagina web ; paid or ; paint our ; pal as
        not_a_lead	2	panic button ; pantry cook ; papa ; par <law> ; par inmigracion ; par nadi ; par una
        not_a_lead	2	pareja ; parent for ; parent who ; parroqui ; partial ; pas to ; payas de ; paycheck
        not_a_lead	2	pearl ; peer <need> ; peer support ; peg ; pepperoni ; perdi en ; permission to
        not_a_lead	2	pg 0 ; pharmacy count ; phon ring ; php ; picnic and ; pictur on ; piden ; piedra
        not_a_lead	2	pil but ; piz plac ; plac <need> ; plac so ; placement 0 ; platic de ; plaz ; plaz de
        not_a_lead	2	pleas ; plenty of ; poison ; poison and ; ponch la ; pool sup ; por 0 ; por ella
        not_a_lead	2	por whatsap ; positiv ; post on ; pre ; preci de ; prep y ; prid when ; prior
        not_a_lead	2	product ; prom ; property ; propi en ; proveedor ; provid ; psicolog par ; psicologi
        not_a_lead	2	psych np ; pt <hospital> ; pued <appointment> ; pued <see> ; pued en ; pued ver
        not_a_lead	2	pued visit ; put his ; q <moment> ; qualifi <phone> ; que ; que <home> ; que ant
        not_a_lead	2	que busc ; que estan ; que hora ; que una ; qued una ; question survey ; quilt and
        not_a_lead	2	quilt circl ; quot ; radi ; radi station ; radt in ; rank 0 ; rat card ; rattl ; raw
        not_a_lead	2	rd <school> ; re bil ; reach ; read on ; readmission ; recd ; recog ; record no
        not_a_lead	2	recovery hous ; recuper ; refer to ; refil from ; relaps ; relocat to ; rememb
        not_a_lead	2	rememb me ; remodel ; rent on ; rep stop ; rep want ; repav ; report at ; report for
        not_a_lead	2	report writ ; represent ; res in ; research ; resident ask ; residential hous
        not_a_lead	2	respons ; rest is ; resum on ; revers ; review are ; rey ; ring is ; rob ; ron
        not_a_lead	2	roommat in ; ruin ; rumb ; run at ; ruthan ; sab a ; said you ; said your ; salary
        not_a_lead	2	sam hour ; san juda ; sandbag ; sat ; sat to ; sat up ; say otherwis ; say re ; scar
        not_a_lead	2	sch ; schedul ; scholarship for ; school cook ; school no ; school say ; schoolteach
        not_a_lead	2	scratch ticket ; screen the ; se cay ; se encarg ; season greet ; second floor
        not_a_lead	2	secretari de ; security ; seen 0 ; sensitiv ; sepulved ; session ; settl in
        not_a_lead	2	seventh <day> ; seventh day ; sgt ; sharpen kniv ; she ther ; shelf ; shift
        not_a_lead	2	shift fre ; shin ; shiver and ; shoot a ; short ; shot ; shred ; si est ; sign by
        """
}
