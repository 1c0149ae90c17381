extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	3	was <hospital> ; was for ; was just ; was order ; we <give> ; we arent ; we clean
        not_a_lead	3	we drop ; we sign ; web y ; wed bring ; wed lik ; wel <moment> ; wel now
        not_a_lead	3	wellnes blog ; wer my ; what <leave> ; what are ; what i ; wher is ; wheth youv
        not_a_lead	3	who <treatment> ; who snor ; who treat ; who would ; whom ; whos ; wif cri
        not_a_lead	3	wildernes camp ; with <clothes> ; with don ; with med ; with oth ; withdrawal scal
        not_a_lead	3	withdrawal unit ; wok up ; wont <hold> ; wont <leave> ; wont leav ; work her
        not_a_lead	3	would mak ; writ an ; writ thi ; y <crowd> ; y lo ; y queremo ; y quisier ; ya habi
        not_a_lead	3	year in ; year warranty ; you <continue> ; you <hold> ; you as ; you confirm
        not_a_lead	3	you drop ; you point ; you post ; you send ; you sent ; you treat ; your <caretaking>
        not_a_lead	3	your <day> ; your <rarely> ; your collection ; your intak ; your night ; your nurs
        not_a_lead	3	your schedul ; your second ; your sometim ; your unit ; your ~<clinician> ; zoom
        not_a_lead	3	~0 when ; ~<alcohol> <treatment> ; ~<alcohol> not ; ~<asleep> desd ; ~<break>
        not_a_lead	3	~<colleague> no ; ~<consume> ~or ; ~<day> <town> ; ~<day> <treatment> ; ~<die> <year>
        not_a_lead	3	~<die> por ; ~<drug> ; ~<drug> issu ; ~<go> <day> ; ~<hold> ~on ; ~<job> <phone>
        not_a_lead	3	~<job> ~<day> ; ~<kin> <give> ; ~<kin> ~<emergency> ; ~<need> ~<wait> ; ~<pill> just
        not_a_lead	3	~<pill> ~<alcohol> ; ~<play> <child> ; ~<school> <need> ; ~<see> ~<clinician>
        not_a_lead	3	~<think> de ; ~<treatment> con ; ~<write> about ; ~<write> ~<law> ; ~<write> ~for
        not_a_lead	3	~a ~plac ; ~alcohol or ; ~bid ; ~booz ; ~card ; ~check ; ~check ~in ; ~client
        not_a_lead	3	~da un ; ~diem <clinician> ; ~do ~for ; ~drink i ; ~drink no ; ~drink ~or ; ~drug
        not_a_lead	3	~drug at ; ~excus ; ~fax ; ~fight ; ~for what ; ~for ~fre ; ~fum no ; ~funeral hom
        not_a_lead	3	~guy ; ~herman ; ~his ~<play> ; ~husb ; ~in ~van ; ~interest in ; ~jury ; ~jury ~duty
        not_a_lead	3	~le <wait> ; ~le qued ; ~lin ; ~lleg a ; ~my ~lat ; ~necesit ; ~need ~any ; ~pacient
        not_a_lead	3	~permit ; ~pil just ; ~plaqu ; ~see ~pcp ; ~setup ; ~suicid ~and ; ~sz no ; ~tmrw
        not_a_lead	3	~to the ; ~town ; ~writ about
        not_a_lead	2	*about.0 ; *deliriumTremens ; *deliriumTremens:negated ; *heavy
        not_a_lead	2	*mandator.authority:negated ; *noBarrierMoney:hypothetical ; *organDamage
        not_a_lead	2	*otherService.lowSpirits:hypothetical ; *otherService.therapist:negated ; *phone.1
        not_a_lead	2	*priorTreatments ; *quantity.allDay ; *seizure:negated ; *spam:other_experiencer
        not_a_lead	2	*substance.other:negated ; *suicidalOblique.joinDead ; *withdrawalHint ; + <afraid>
        not_a_lead	2	+ <law> ; + <play> ; + fax ; + if ; / ; 0 <job> ; 0 befor ; 0 cfr ; 0 cuand ; 0 dont
        not_a_lead	2	0 dur ; 0 get ; 0 just ; 0 no ; 0 ok ; 0 sam ; 0 second ; <afraid> <child>
        not_a_lead	2	<afraid> <height> ; <afraid> <year> ; <alcohol> <phone> ; <always> <clean>
        not_a_lead	2	<always> <day> ; <always> <job> ; <amount> <blade> ; <amount> <emergency>
        not_a_lead	2	<amount> <goodbye> ; <amount> about ; <amount> behind ; <amount> en
        not_a_lead	2	<amount> ~<asleep> ; <amount> ~<consume> ; <angry> <month> ; <appointment> <day>
        not_a_lead	2	<appointment> <eat> ; <appointment> <kin> ; <appointment> <town>
        not_a_lead	2	<appointment> <year> ; <appointment> a ; <appointment> can ; <ask> <fall>
        not_a_lead	2	<ask> <month> ; <ask> <play> ; <ask> <write> ; <ask> at ; <ask> mi ; <ask> si
        not_a_lead	2	<ask> ~<appointment> ; <asleep> <kin> ; <asleep> on ; <blade> <room> ; <blade> in
        not_a_lead	2	<bodypart> <kill> ; <bodypart> <play> ; <bodypart> monitor ; <bodypart> with
        not_a_lead	2	<bodysound> <hear> ; <bodysound> and ; <break> our ; <breath> <clothes>
        not_a_lead	2	<breath> <tool> ; <breath> at ; <build> <count> ; <build> <furniture>
        not_a_lead	2	<build> <treatment> ; <build> thi ; <buy> <hear> ; <cannabis> <cannabis>
        not_a_lead	2	<caretaking> <container> ; <caretaking> <drug> ; <caretaking> about ; <chestheart> do
        not_a_lead	2	<chestheart> is ; <child> + ; <child> <clinician> ; <child> ~<die>
        not_a_lead	2	<church> <amount> ; <church> are ; <church> con ; <church> en ; <clean> <bodypart>
        not_a_lead	2	<clean> <give> ; <clinician> <count> ; <clinician> <drive> ; <clinician> <go>
        not_a_lead	2	<clinician> <sober> ; <clinician> el ; <clinician> her ; <clinician> i
        not_a_lead	2	<clinician> let ; <clinician> position ; <clinician> to ; <clinician> would
        not_a_lead	2	<clothes> <law> ; <clothes> <partner> ; <clothes> <put> ; <clothes> de
        not_a_lead	2	<colleague> <buy> ; <colleague> <fall> ; <colleague> <furniture>
        not_a_lead	2	<colleague> <leave> ; <colleague> <past> ; <colleague> <seizure> ; <colleague> <stop>
        not_a_lead	2	<colleague> <year> ; <colleague> and ; <colleague> en ; <colleague> ther
        not_a_lead	2	<colleague> to ; <color> ; <color> <town> ; <color> <water> ; <consume> <photo>
        not_a_lead	2	<consume> el ; <consume> ni ; <container> ; <container> <key> ; <container> con
        not_a_lead	2	<continue> <calm> ; <continue> <play> ; <continue> a ; <continue> and ; <count> <ask>
        not_a_lead	2	<count> <hold> ; <count> <hospital> ; <crowd> ; <crowd> <emergency> ; <crowd> <need>
        not_a_lead	2	<crowd> <trade> ; <crowd> <treatment> ; <crowd> <week> ; <crowd> i ; <crowd> only
        not_a_lead	2	<crowd> through ; <crowd> when ; <crowd> wont ; <crowd> ~<day> ; <crowd> ~<money>
        not_a_lead	2	<day> 0 ; <day> <crowd> ; <day> <outdoors> ; <day> <trust> ; <day> a ; <day> estoy
        not_a_lead	2	<day> in ; <day> includ ; <day> wer ; <day> what ; <day> ~<give> ; <day> ~<moment>
        not_a_lead	2	<day> ~<money> ; <die> <town> ; <die> <vendor> ; <die> por ; <drive>
        not_a_lead	2	<drive> <start> ; <drive> a ; <drive> nobody ; <drive> off ; <drive> ~<amount>
        not_a_lead	2	<drug> / ; <drug> <clinician> ; <drug> <consume> ; <drug> <stop> ; <drug> <treatment>
        not_a_lead	2	<drug> or ; <eat> ; <eat> <always> ; <eat> <furniture> ; <eat> <headface>
        not_a_lead	2	<eat> <moment> ; <eat> <take> ; <eat> club ; <eat> didnt ; <eat> from ; <eat> of
        not_a_lead	2	<emergency> en ; <fall> <clothes> ; <fall> <fluid> ; <fall> <opioid>
        not_a_lead	2	<fall> <vendor> ; <fall> off ; <fire> out ; <fluid> el ; <friend> <appointment>
        not_a_lead	2	<friend> <count> ; <friend> <pet> ; <friend> <room> ; <furniture> <clean>
        not_a_lead	2	<furniture> <clothes> ; <furniture> <cold> ; <furniture> <money> ; <furniture> <need>
        not_a_lead	2	<furniture> <sober> ; <furniture> aft ; <furniture> that ; <give> #
        not_a_lead	2	<give> <chestheart> ; <give> <emergency> ; <give> <law> ; <give> <medicine>
        not_a_lead	2	<give> <play> ; <give> <vendor> ; <give> each ; <give> his ; <give> them
        not_a_lead	2	<go> <insurance> ; <happy> <take> ; <happy> <vendor> ; <happy> hast ; <happy> one
        not_a_lead	2	<headface> <emergency> ; <headface> <palecolor> ; <hear> <hold> ; <hear> <need>
        not_a_lead	2	<height> <day> ; <height> <job> ; <height> <stranger> ; <height> becaus ; <height> in
        not_a_lead	2	<height> tol ; <hit> <hit> ; <home> <need> ; <home> <trade> ; <home> confirm
        not_a_lead	2	<home> de ; <home> it ; <home> rep ; <hopeless> ; <hospital> <month> ; <hospital> pt
        not_a_lead	2	<hot> ; <illness> ~<drug> ; <insurance> <container> ; <insurance> <past>
        not_a_lead	2	<insurance> <phone> ; <insurance> <say> ; <insurance> <trade> ; <insurance> at
        not_a_lead	2	<insurance> de ; <insurance> through ; <insurance> you ; <job> <friend>
        not_a_lead	2	<job> <unreal> ; <job> for ; <job> fre ; <job> has ; <job> my ; <job> that
        not_a_lead	2	<key> <month> ; <key> <need> ; <key> im ; <kill> <trade> ; <kin> <hear>
        not_a_lead	2	<kin> <home> ; <kin> <stimulant> ; <kin> had ; <kin> is ; <kin> nam ; <kin> of
        not_a_lead	2	<kin> wer ; <last> <see> ; <last> one ; <law> <kin> ; <law> <trade> ; <law> cas
        not_a_lead	2	<law> wil ; <leave> # ; <leave> <clinician> ; <leave> <need> ; <leave> <play>
        not_a_lead	2	<leave> do ; <leave> my ; <leave> your ; <lock> out ; <media> <ask> ; <media> <job>
        not_a_lead	2	<medicine> <continue> ; <medicine> <opioid> ; <medicine> when ; <moment> <alone>
        not_a_lead	2	<moment> <height> ; <moment> <photo> ; <moment> act ; <moment> first
        not_a_lead	2	<moment> interview ; <moment> llev ; <moment> to ; <moment> und ; <money> $
        not_a_lead	2	<money> + ; <money> / ; <money> <amount> ; <money> <die> ; <money> <order>
        not_a_lead	2	<money> <write> ; <money> by ; <money> de ; <money> id ; <money> un ; <money> when
        not_a_lead	2	<month> <appointment> ; <month> <clothes> ; <month> <emergency> ; <month> <need>
        not_a_lead	2	<month> p ; <month> who ; <month> wil ; <need> <clean> ; <need> <day> ; <need> <eat>
        not_a_lead	2	<need> <money> ; <need> <pet> ; <need> <record> ; <need> <stop> ; <need> <think>
        not_a_lead	2	<need> back ; <need> mi ; <need> near ; <need> noth ; <need> ten ; <need> to
        not_a_lead	2	<night> <ask> ; <night> <colleague> ; <official> <drug> ; <official> <emergency>
        not_a_lead	2	<official> <key> ; <official> <law> ; <official> <need> ; <official> <opioid>
        not_a_lead	2	<official> <past> ; <official> <say> ; <official> det ; <official> that
        not_a_lead	2	<official> with ; <official> would ; <opening> <smell> ; <opioid> <money>
        not_a_lead	2	<opioid> <sedative> ; <order> <give> ; <order> <school> ; <order> <vendor>
        not_a_lead	2	<order> int ; <order> su ; <outdoors> <go> ; <outdoors> behind ; <outdoors> can
        not_a_lead	2	<outdoors> hast ; <outdoors> until ; <outdoors> y ; <palecolor> ; <palecolor> 0
        not_a_lead	2	<palecolor> <home> ; <palecolor> <medicine> ; <partner> <promise> ; <partner> <stop>
        not_a_lead	2	<partner> <treatment> ; <partner> mad ; <partner> ~<crowd> ; <past> <caretaking>
        not_a_lead	2	<past> <leave> ; <past> <palecolor> ; <pet> <build> ; <pet> <write> ; <pet> down
        not_a_lead	2	<pet> has ; <phone> <kill> ; <phone> <vendor> ; <phone> cuand ; <phone> equivoc
        not_a_lead	2	<phone> nev ; <phone> thi ; <phone> uno ; <phone> was ; <photo> <job>
        not_a_lead	2	<photo> <media> ; <photo> <month> ; <photo> in ; <photo> station ; <play> +
        not_a_lead	2	<play> <drug> ; <play> has ; <play> its ; <promise> <phone> ; <promise> a
        not_a_lead	2	<promise> twic ; <put> togeth ; <put> una ; <record> <hear> ; <record> <job>
        not_a_lead	2	<record> <pet> ; <record> my ; <record> wont ; <record> y ; <relapse> and
        not_a_lead	2	<remember> me ; <room> <child> ; <room> <leave> ; <room> <rail> ; <room> <record>
        not_a_lead	2	<room> <remember> ; <room> <vermin> ; <rope> ; <sad> per ; <sad> with ; <say> <start>
        not_a_lead	2	<say> otherwis ; <say> otr ; <say> our ; <say> q ; <say> we ; <say> ~<drug>
        not_a_lead	2	<say> ~<kin> ; <school> ; <school> <caretaking> ; <school> <crowd> ; <school> <kill>
        not_a_lead	2	<school> <relapse> ; <school> aft ; <school> es ; <school> how ; <school> is
        not_a_lead	2	<school> of ; <school> pre ; <see> <clinician> ; <see> <colleague> ; <see> <crowd>
        not_a_lead	2	<see> <job> ; <see> to ; <seizure> <awake> ; <seizure> the ; <seizure> y
        not_a_lead	2	<sober> <day> ; <sober> <drive> ; <sober> <moment> ; <sober> <need> ; <sober> sinc
        not_a_lead	2	<soon> <opening> ; <stimulant> and ; <stop> <church> ; <stop> <clinician>
        not_a_lead	2	<stop> <insurance> ; <stop> <sad> ; <stop> el ; <stop> our ; <stop> to
        not_a_lead	2	<stranger> <continue> ; <stranger> <daytime> ; <stranger> <illness>
        not_a_lead	2	<stranger> <insurance> ; <stranger> <need> ; <stranger> <photo> ; <stranger> aft
        not_a_lead	2	<stranger> nam ; <take> <alcohol> ; <take> <hit> ; <take> <last> ; <take> <record>
        not_a_lead	2	<take> <think> ; <take> anyon ; <take> ~<clothes> ; <think> <container>
        not_a_lead	2	<think> <pet> ; <think> so ; <think> would ; <tool> <school> ; <town> <ask>
        not_a_lead	2	<town> <drug> ; <town> <week> ; <town> es ; <town> first ; <trade> <hit>
        not_a_lead	2	<trade> <order> ; <trade> board ; <trade> her ; <trade> is ; <trade> que
        not_a_lead	2	<trade> that ; <treatment> <school> ; <treatment> <trust> ; <treatment> insid
        not_a_lead	2	<treatment> int ; <treatment> outcom ; <treatment> psych ; <vendor> <give>
        not_a_lead	2	<vendor> <treatment> ; <vendor> a ; <vendor> at ; <volunteer> en ; <volunteer> to
        not_a_lead	2	<wait> <container> ; <wait> in ; <wait> una ; <water> <eat> ; <water> <give>
        not_a_lead	2	<water> sup ; <week> <angry> ; <week> <media> ; <week> <past> ; <week> and
        not_a_lead	2	<withdrawal> ~<alcohol> ; <write> + ; <write> <drug> ; <write> <insurance>
        not_a_lead	2	<write> <law> ; <write> <remember> ; <write> <stop> ; <write> as ; <write> bounc
        not_a_lead	2	<write> he ; <write> list ; <write> re ; <write> somewher ; <write> thi
        not_a_lead	2	<write> with ; <year> <consume> ; <year> <furniture> ; <year> <moment>
        not_a_lead	2	<year> <outdoors> ; <year> <promise> ; <year> <sad> ; <year> <stimulant> ; <year> do
        not_a_lead	2	a <blade> ; a <hold> ; a <palecolor> ; a <relapse> ; a <take> ; a big ; a cemetery
        not_a_lead	2	a community ; a contact ; a cooki ; a correct ; a costc ; a couch ; a day ; a driv
        not_a_lead	2	a fentanyl ; a fit ; a flashlight ; a grey ; a horror ; a lady ; a lead ; a let
        not_a_lead	2	a littl ; a microphon ; a mystery ; a nombr ; a partn ; a pod ; a que ; a realtor
        not_a_lead	2	a seat ; a slip ; a speak ; a stack ; a stitch ; a teetotal ; a whol ; about <drug>
        not_a_lead	2	about <emergency> ; about <insurance> ; about tak ; abuel ~se ; acab el ; account
        not_a_lead	2	act ; addict ; addiction treatment ; adentr del ; adic ; adjust ; admit ; aft ten
        not_a_lead	2	again and ; age do ; agency has ; agend una ; agresiv ; ahi adentr ; al <hospital>
        not_a_lead	2	al corrient ; al hospital ; alg ; algun ; all the ; all we ; alongsid
        not_a_lead	2	already <leave> ; already gon ; am every ; amaril ; ambulanci en ; amend ; american
        not_a_lead	2	an <angry> ; an <drug> ; an <emergency> ; an eat ; an itemiz ; an overnight
        not_a_lead	2	and <gun> ; and <need> ; and <opioid> ; and <write> ; and cry ; and fal ; and forgot
        not_a_lead	2	and gav ; and hes ; and hr ; and sist ; and took ; and wrap ; animal vet ; ano
        not_a_lead	2	answer your ; antidepressant ; anxiou ; any oth ; anybody ther ; anymor ; anyth from
        not_a_lead	2	ap ; aparec ; apel es ; april ; april with ; are <child> ; are a ; are doing
        not_a_lead	2	are murd ; arent ther ; as <eat> ; as <write> ; asham and ; ask at ; ask my
        not_a_lead	2	associat ; at $ ; at <fire> ; at <opening> ; at <write> ; at ur ; atend convulsion
        not_a_lead	2	atty ; aug need ; august 0 ; aunqu no ; aunt ask ; aunt work ; aut warranty
        not_a_lead	2	authorization ; azul de ; b with ; back of ; balanc ; bano ; bas boat ; bday
        not_a_lead	2	be <happy> ; be <law> ; be get ; beb no ; beb y ; becaus the ; bed sob ; bed to
        not_a_lead	2	been <go> ; been pick ; been polit ; been to ; been using ; beep ; befor our
        not_a_lead	2	befor xma ; began ; behind a ; being <see> ; believ my ; beneficiari
        not_a_lead	2	bereavement group ; besti ; between detox ; bil is ; billboard ; bing ; bing and
        not_a_lead	2	boil ; book me ; boom ; boot in ; bota ; both talk ; botiquin ; boy ~died
        not_a_lead	2	boyfriend get ; brain out ; breath with ; bridg tol ; bring cooki ; bring tamal
        not_a_lead	2	bring to ; build in ; bump ; bus bench ; busc la ; buscan ; busines ; but can
        not_a_lead	2	but coffe ; button and ; by <month> ; cal cent ; cal through ; cam hom ; cambi la
        not_a_lead	2	can / ; can begin ; can my ; can our ; can pick ; can she ; cant seem ; car about
        not_a_lead	2	card of ; cardiology ; cast ; celul y ; cement ; cent lik ; cereal ; certain ; cfr
        not_a_lead	2	chanc ; chang a ; chapt ; charg for ; cheat ; check and ; chef her ; chequ ; chest x
        not_a_lead	2	chicag ; chiropractor ; ciclon ; cigar noma ; circl has ; civic ; ck ; claim now
        not_a_lead	2	clean nev ; cleans ; client me ; client need ; clinical lead ; cloth ; club de
        not_a_lead	2	cnslr ; coach the ; coat to ; cocin de ; colleg y ; com <play> ; com el ; comfortabl
        not_a_lead	2	community ; competitor ; complaint and ; compr ; con <drug> ; con facturacion
        not_a_lead	2	con otr ; con ~<confused> ; confusion ; consider for ; contact ; contest
        not_a_lead	2	contract <say> ; contrat par ; control de ; convent ; conviction ; convulsion y
        not_a_lead	2	cook ; cook at ; corpsman ; corre de ; correct ; cort el ; cottag ; could <build>
        not_a_lead	2	counsel for ; counsel in ; county and ; county clinic ; cousin told ; cozy ; cpr
        not_a_lead	2	crei ; crim ; cruis ; ct ; cuand <say> ; cuand la ; cuant cuest ; cuent ; cun por
        not_a_lead	2	cut and ; cvs ; d <take> ; dad son ; dari ; daught just ; day can ; day coin
        not_a_lead	2	day off ; day only ; de <hospital> ; de <month> ; de enfrent ; de hambr ; de las
        not_a_lead	2	de muert ; de oaxac ; de oro ; de pasaden ; de psicologi ; de quien ; de segur
        not_a_lead	2	de vid ; de ~<emergency> ; dead lead ; dear ; death ; death and ; decid on
        not_a_lead	2	defendant ; del <day> ; del merc ; dental offic ; department is ; desk wil
        not_a_lead	2	detox ward ; dia que ; did our ; did your ; digit ; digital ; din <room>
        not_a_lead	2	director at ; discharg paper ; disord ; dm me ; do <eat> ; do i ; do u ; docen ; dock
        not_a_lead	2	doesnt <consume> ; dog by ; doing an ; dolar ; dominic ; donat them ; dont drink
        not_a_lead	2	dont use ; dont ~need ; dos ano ; dos for ; dos semana ; drink and ; drink from
        not_a_lead	2	drink in ; driveway and ; drov by ; drown in ; dtr ; dual <illness> ; dual diagnosi
        not_a_lead	2	due ; dying and ; ear ; east la ; easy ; eat and ; eat at ; ehr softwar
        not_a_lead	2	el <confused> ; el ciclon ; el est ; el favor ; el horari ; el val ; elder m
        not_a_lead	2	els nev ; els not ; elvi ; email bounc ; en bolsa ; en east ; en su ; en ~hac
        not_a_lead	2	engin and ; episod ; er <go> ; eramo ; es de ; escond ; escrib al ; escuel de
        not_a_lead	2	est <job> ; est con ; estanci ; estoy <job> ; estudiant y ; etc ; etiquet
        not_a_lead	2	explanation of ; f <bodypart> ; factur de ; facturacion ; fal in ; falleci ; fami and
        not_a_lead	2	fami memb ; fami session ; fami when ; famili busc ; famili no ; farm has ; fax
        not_a_lead	2	fax to ; fecha ; feet ; fentanyl 0 ; fentanyl detox ; ferreteri ; few word ; fiesta
        not_a_lead	2	fil the ; film in ; film school ; fin ; fing ; finish my ; first <phone> ; first numb
        not_a_lead	2	fish and ; floor in ; for ; for <chestheart> ; for <colleague> ; for <home>
        not_a_lead	2	for <illness> ; for <key> ; for <sad> ; for clt ; for custody ; for grief ; for intak
        not_a_lead	2	for la ; for meth ; for self ; for spous ; for spr ; for thos ; for two ; for us
        not_a_lead	2	for vap ; forgiv ; forgiv me ; forgot to ; forty cover ; fre ship ; fri
        not_a_lead	2	from <afraid> ; from aug ; from deployment ; from july ; from tucson ; from when
        not_a_lead	2	from you ; fum nad ; fum pur ; funny ; get going ; get hom ; gf <need> ; gf want
        not_a_lead	2	giv back ; good afternoon ; good term ; goodby and ; googl in ; got ten ; got tir
        not_a_lead	2	got to ; grab the ; grandm ; grandmoth ring ; grey hoodi ; groundskeep ; group and
        not_a_lead	2	group client ; group has ; group i ; grupo par ; guit ; gum blu ; gummi for ; gun
        not_a_lead	2	guy with ; habi <money> ; habi pag ; han <give> ; han dad ; hand out ; has been
        not_a_lead	2	hast le ; hat and ; hav group ; hav night ; hay <appointment> ; he als ; he had
        not_a_lead	2	he left ; health faciliti ; heart is ; her <day> ; her my ; her or ; her room
        not_a_lead	2	her step ; her uncl ; her wer ; herman entr ; hes pink ; hey its ; hi i ; hid my
        not_a_lead	2	hil and ; him <need> ; hip ; his <clothes> ; his <day> ; his <illness> ; his <kin>
        not_a_lead	2	his cpap ; his employ ; his in ; his one ; hom dos ; hom in ; hoodi in ; hora en
        not_a_lead	2	hosp bil ; hospic in ; host ; hotel and ; hour for ; hous on ; hoy mism ; hr sent
        not_a_lead	2	hs <play> ; husb is ; husband drink ; husband gambl ; i <insurance> ; i <lock>
        not_a_lead	2	i <room> ; i bet ; i car ; i own ; i room ; i tri ; i typ ; i wash ; i wish ; i ~lost
        not_a_lead	2	id gon ; im <amount> ; im clos ; im doing ; im wel ; imprent ; in <key> ; in <last>
        not_a_lead	2	in charg ; in detox ; in la ; in last ; in long ; in tarzan ; in that ; in treatment
        not_a_lead	2	in which ; in without ; ingl y ; inhal and ; initial ; ins <insurance> ; insid 0
        not_a_lead	2	instal ; int <withdrawal> ; intak and ; intak clerk ; internship ; internship for
        not_a_lead	2	interview an ; investigator ; iop ask ; irritat ; is ask ; is current ; is ill
        not_a_lead	2	is ruin ; is set ; is thi ; is writ ; is wrong ; isnt <ask> ; isnt ask ; isnt at
        not_a_lead	2	isnt your ; it <feel> ; it goe ; it in ; it off ; its denis ; its eleven ; journalist
        not_a_lead	2	juev al ; junt de ; just in ; just need ; just tel ; keep a ; keep thi ; kid are
        not_a_lead	2	kid com ; kilo ; kim ; kit in ; kitchen draw ; kniv ; know my ; la <appointment>
        not_a_lead	2	la <ask> ; la <drive> ; la <friend> ; la <outdoors> ; la <stranger> ; la beb
        not_a_lead	2	la consejer ; la dental ; la direccion ; la lig ; la llant ; la secretari
        not_a_lead	2	la secundari ; la universidad ; la vecin ; landlord of ; lapd det ; las <day>
        not_a_lead	2	las fecha ; lat <kin> ; lcsw ; le <say> ; le <wait> ; leas rep ; left a ; left its
        not_a_lead	2	left no ; left on ; lic ; lid ; lif in ; lif of ; lik help ; list ; list for
        not_a_lead	2	list in ; littl ; liv near ; liv two ; llanter ; lleg al ; lo <go> ; lo tienen
        not_a_lead	2	local ; lock cabinet ; lock me ; lodg a ; lol ; look to ; loos ; los ; los nino
        not_a_lead	2	los program ; lot on ; lov ; lov a ; lung ; m has ; m want ; mad <amount> ; mad a
        not_a_lead	2	magazin and ; major ; mak me ; malpractic ; man nam ; mand cotizacion ; mand el
        not_a_lead	2	mand por ; mand su ; mandan a ; mapl ; march the ; marriag ; mart en ; may he
        not_a_lead	2	me compr ; me hiv ; me piden ; me til ; me toc ; meant ; meant the ; med list
        not_a_lead	2	medical <record> ; medicina ; messag i ; meth psychosi ; methadon ; methadon and
        not_a_lead	2	mft program ; mh ; mi expedient ; mi par ; middl of ; mientra ~estan ; minut thi
        not_a_lead	2	mis ; mis <money> ; mis alumno ; mous ; mouth ; mov clos ; mow ; mr k ; muer por
        not_a_lead	2	muy trist ; my <clothes> ; my <emergency> ; my <medicine> ; my <month> ; my broth
        not_a_lead	2	my contract ; my draw ; my feet ; my hallway ; my hsa ; my jacket ; my lmft
        not_a_lead	2	my maiden ; my password ; my paycheck ; my professor ; my public ; my radt
        not_a_lead	2	my roommat ; my tenant ; my treatment ; my yard ; my ~<child> ; my ~daught
        not_a_lead	2	nadi <consume> ; nadi <need> ; nadi est ; nam <last> ; nam last ; narcan spray
        not_a_lead	2	narcan train ; narcotic ; nd tim ; need her ; need his ; need itemiz ; need nam
        not_a_lead	2	need noth ; neighbor ; neighborhood ; neith of ; nev ; nev <take> ; nev car
        not_a_lead	2	nev lost ; nev return ; new <school> ; new hir ; next door ; ni fum ; ni uso
        not_a_lead	2	ni ~beb ; night is ; night until ; nin <container> ; no ~<fire> ; no ~<money>
        not_a_lead	2	no ~cost ; no ~drink ; no ~human ; no ~prescription ; no ~sabemo ; no ~setup
        not_a_lead	2	no ~thank ; nobody got ; non at ; nor ; nort ; not ~cal ; not ~interest ; not ~panic
        not_a_lead	2	not ~writ ; noth strong ; noven dond ; noviembr ya ; nuev <clinician> ; numer
        not_a_lead	2	numer de ; numer equivoc ; nunc hay ; nurs on ; of <consume> ; of <hospital>
        not_a_lead	2	of <see> ; of <sober> ; of <stop> ; of <wait> ; of an ; of benefit ; of clinic
        not_a_lead	2	of men ; of oth ; of pt ; of residential ; of stay ; off <alcohol> ; off resum
        not_a_lead	2	offic need ; oficina ; ofrecemo servici ; ofrezc ; often ; oil ; ojo ; ojo azul
        not_a_lead	2	okay to ; old <write> ; olv ; olvid ; on <emergency> ; on <kill> ; on addiction
        not_a_lead	2	on fentanyl ; on peopl ; on radi ; on tap ; on weekend ; on zoom ; on ~<alcohol>
        not_a_lead	2	on ~<opioid> ; one <bodypart> ; one box ; one by ; one client ; one too
        not_a_lead	2	only <money> ; only <try> ; open on ; oportunidad ; or drink ; or ~<drug> ; or ~drug
        not_a_lead	2	ordain ; order ; oro ; osei ; oth <hospital> ; oth clinic ; our <take> ; our <think>
        not_a_lead	2	our <treatment> ; our plan ; our wal ; out in ; out wheth ; outcom
        not_a_lead	2	outpatient program ; oven ; over it ; own doctor ; p ; pack in ; pag four ; pag load
        not_a_lead	2	pag on ; pagin ; pagin y ; pagina ; pagina web ; pain in ; paint our ; pal as
        not_a_lead	2	panel with ; pantry cook ; par <illness> ; par <law> ; par <school> ; par inmigracion
        not_a_lead	2	par nadi ; par una ; pareja ; parent for ; parent who ; park garag ; parroqui
        not_a_lead	2	partial ; pas a ; patient with ; payas de ; paycheck ; pearl ; peg ; pepperoni
        not_a_lead	2	perdi en ; perdon ; permission to ; pg 0 ; php ; picnic and ; piden ; piz plac
        not_a_lead	2	plac so ; placement 0 ; platic de ; plaz ; plaz de ; pleas ; podemo ; poison
        not_a_lead	2	poison and ; pol ; ponch la ; pontoon ; pool sup ; positiv ; pound ; pressur
        not_a_lead	2	pric sheet ; pric to ; prior ; product ; profit ; prom ; property ; propi en
        not_a_lead	2	proveedor ; provid ; provider ; psicologi ; psych ; psych np ; pt <hospital>
        not_a_lead	2	pued <see> ; pued en ; pued ver ; pur jueg ; put his ; put togeth ; q ; q <moment>
        not_a_lead	2	q hor ; qd ; qualifi <phone> ; que ; que <home> ; que <stop> ; que busc ; que estan
        not_a_lead	2	que hora ; que una ; que usan ; qued ; qued una ; quem ; question survey
        not_a_lead	2	quick <phone> ; quier llev ; quilt and ; quit zyn ; quot ; radi station ; radt in
        not_a_lead	2	rais <child> ; rat card ; rattl ; raw ; re <sober> ; re bil ; reach ; recog
        not_a_lead	2	record in ; record no ; recuper ; refer to ; refil from ; register <clinician>
        not_a_lead	2	register nurs ; relaps ; relocat to ; rememb ; rememb me ; remodel ; rep stop
        not_a_lead	2	rep want ; repav ; report for ; represent ; res in ; resident ask
        not_a_lead	2	residential faciliti ; residential ~program ; respons ; rest is ; resum on ; revers
        not_a_lead	2	review ; review are ; rey ; ring is ; risk ; rns and ; ron ; roommat in ; rtw ; ruin
        """
}
