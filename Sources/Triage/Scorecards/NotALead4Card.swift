extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead4 = """
        not_a_lead	3	wel now ; wellnes ; wellnes blog ; wer my ; what are ; what to ; wher is ; wheth youv
        not_a_lead	3	who <treatment> ; who died ; who treat ; who would ; whom ; whos ; wif cri ; wif of
        not_a_lead	3	wildernes camp ; wint coat ; with <clothes> ; with ppo ; with prid ; withdrawal scal
        not_a_lead	3	wont <hold> ; work her ; would mak ; y <crowd> ; y ataqu ; y limpi ; y lo ; y queremo
        not_a_lead	3	ya habi ; year mft ; year warranty ; you ; you <continue> ; you <hold> ; you a
        not_a_lead	3	you as ; you drop ; you mail ; you might ; you pleas ; you point ; you post
        not_a_lead	3	you send ; you sent ; your <caretaking> ; your <clinician> ; your <day>
        not_a_lead	3	your <night> ; your bil ; your intak ; your night ; your nurs ; your schedul
        not_a_lead	3	your ~<clinician> ; zoom ; zoom with ; ~<alcohol> <treatment> ; ~<alcohol> not
        not_a_lead	3	~<alcohol> or ; ~<asleep> desd ; ~<consume> no ; ~<drug> issu ; ~<furniture> <say>
        not_a_lead	3	~<go> <day> ; ~<pill> just ; ~<pill> ~<alcohol> ; ~<say> <need> ; ~<say> i
        not_a_lead	3	~<think> de ; ~<treatment> a ; ~<treatment> con ; ~a ~plac ; ~alcohol or ; ~bid
        not_a_lead	3	~booz ; ~check ; ~check ~in ; ~dej el ; ~diem ; ~discharg ; ~drink no ; ~drug
        not_a_lead	3	~drug at ; ~drug no ; ~experienci ; ~fre ; ~fum no ; ~his ~<play> ; ~interest in
        not_a_lead	3	~le <wait> ; ~le qued ; ~lleg a ; ~middl ; ~my ~<drive> ; ~need ~any ; ~nev
        not_a_lead	3	~pacient ; ~per ~diem ; ~pil just ; ~plaqu ; ~pt need ; ~ship ; ~sz no ; ~thc ; ~ther
        not_a_lead	3	~writ about
        not_a_lead	2	*about.0 ; *deliriumTremens:negated ; *frequency.1 ; *heavy
        not_a_lead	2	*mandator.authority:negated ; *noBarrierMoney:hypothetical ; *notEvidence:negated
        not_a_lead	2	*organDamage ; *otherService.lowSpirits:hypothetical
        not_a_lead	2	*otherService.therapist:negated ; *priorTreatments ; *quantity.allDay
        not_a_lead	2	*soonDate:historical ; *spam:other_experiencer ; *substance.other:negated
        not_a_lead	2	*suicidalOblique.joinDead ; *treatmentNeed:historical ; *withdrawalHint ; + <afraid>
        not_a_lead	2	+ <law> ; + <play> ; + fax ; + if ; / ; 0 <job> ; 0 befor ; 0 dur ; 0 exclusiv
        not_a_lead	2	0 get ; 0 just ; 0 no ; 0 ok ; 0 peopl ; 0 percent ; 0 sam ; 0 star ; 0 what
        not_a_lead	2	<afraid> <child> ; <afraid> <height> ; <afraid> <year> ; <alcohol> <phone>
        not_a_lead	2	<alcohol> en ; <always> <clean> ; <amount> <blade> ; <amount> <money>
        not_a_lead	2	<amount> about ; <amount> ~<asleep> ; <amount> ~<treatment> ; <angry> <month>
        not_a_lead	2	<appointment> <eat> ; <appointment> <town> ; <appointment> <year> ; <appointment> a
        not_a_lead	2	<appointment> limit ; <appointment> my ; <ask> <fall> ; <ask> <month> ; <ask> <play>
        not_a_lead	2	<ask> <write> ; <ask> at ; <ask> mi ; <ask> si ; <ask> to ; <ask> ~<appointment>
        not_a_lead	2	<asleep> <drive> ; <asleep> <kin> ; <asleep> on ; <awake> <pet> ; <blade> <room>
        not_a_lead	2	<blade> in ; <blade> rol ; <bodypart> are ; <bodypart> with ; <bodysound> and
        not_a_lead	2	<break> <container> ; <break> our ; <breath> <clothes> ; <breath> <tool>
        not_a_lead	2	<breath> at ; <breath> with ; <build> <count> ; <build> <furniture> ; <build> <need>
        not_a_lead	2	<build> <treatment> ; <build> it ; <build> thi ; <build> y ; <buy> <crowd>
        not_a_lead	2	<buy> <hear> ; <caretaking> <container> ; <caretaking> <drug> ; <caretaking> about
        not_a_lead	2	<child> + ; <child> <clinician> ; <child> <drug> ; <church> <amount> ; <church> con
        not_a_lead	2	<church> en ; <clean> <bodypart> ; <clean> <give> ; <clinician> <count>
        not_a_lead	2	<clinician> <die> ; <clinician> <drive> ; <clinician> <go> ; <clinician> <sober>
        not_a_lead	2	<clinician> d/c ; <clinician> el ; <clinician> her ; <clinician> i ; <clinician> let
        not_a_lead	2	<clinician> of ; <clinician> position ; <clinician> would ; <clothes> <law>
        not_a_lead	2	<clothes> <partner> ; <clothes> de ; <clothes> y ; <colleague> <buy>
        not_a_lead	2	<colleague> <fall> ; <colleague> <furniture> ; <colleague> <past>
        not_a_lead	2	<colleague> <stop> ; <colleague> can ; <colleague> en ; <colleague> i
        not_a_lead	2	<colleague> re ; <colleague> ther ; <colleague> to ; <color> ; <color> <eat>
        not_a_lead	2	<color> <town> ; <color> <water> ; <consume> a ; <consume> ni ; <container> <key>
        not_a_lead	2	<container> con ; <container> est ; <container> sinc ; <continue> <moment>
        not_a_lead	2	<continue> <play> ; <continue> a ; <count> <ask> ; <count> <hold>
        not_a_lead	2	<count> <hospital> ; <crowd> ; <crowd> <eat> ; <crowd> <give> ; <crowd> <happy>
        not_a_lead	2	<crowd> <week> ; <crowd> only ; <crowd> through ; <crowd> wont ; <crowd> ~<day>
        not_a_lead	2	<crowd> ~<money> ; <day> 0 ; <day> <insurance> ; <day> <money> ; <day> <outdoors>
        not_a_lead	2	<day> a ; <day> ahi ; <day> estoy ; <day> in ; <day> includ ; <day> it ; <day> wer
        not_a_lead	2	<day> what ; <die> 0 ; <die> <ask> ; <die> <record> ; <die> <sober> ; <die> <town>
        not_a_lead	2	<die> <vendor> ; <die> la ; <die> risk ; <drive> <take> ; <drive> a ; <drive> behind
        not_a_lead	2	<drive> off ; <drug> / ; <drug> <consume> ; <drug> <photo> ; <drug> <stop>
        not_a_lead	2	<drug> <treatment> ; <drug> or ; <eat> <always> ; <eat> <furniture> ; <eat> <moment>
        not_a_lead	2	<eat> <take> ; <eat> <treatment> ; <eat> club ; <eat> didnt ; <eat> from ; <eat> of
        not_a_lead	2	<eat> our ; <eat> plac ; <eat> to ; <emergency> en ; <fall> <clothes>
        not_a_lead	2	<fall> <fluid> ; <fall> <opioid> ; <fall> <vendor> ; <fall> off ; <fluid> el
        not_a_lead	2	<friend> <appointment> ; <friend> <break> ; <friend> <pet> ; <friend> <room>
        not_a_lead	2	<furniture> <clean> ; <furniture> <clothes> ; <furniture> <cold> ; <furniture> <need>
        not_a_lead	2	<furniture> <sober> ; <furniture> aft ; <furniture> hed ; <furniture> that ; <give> #
        not_a_lead	2	<give> <chestheart> ; <give> <colleague> ; <give> <emergency> ; <give> <law>
        not_a_lead	2	<give> <remember> ; <give> <school> ; <give> <town> ; <give> <trade>
        not_a_lead	2	<give> <treatment> ; <give> his ; <give> them ; <go> <insurance> ; <go> <relapse>
        not_a_lead	2	<go> not ; <happy> <give> ; <happy> <take> ; <happy> <vendor> ; <happy> one
        not_a_lead	2	<headface> <emergency> ; <hear> <hold> ; <hear> <need> ; <hear> at
        not_a_lead	2	<height> <stranger> ; <height> becaus ; <height> in ; <height> tol ; <home> de
        not_a_lead	2	<home> it ; <homeless> to ; <hopeless> ; <hospital> <headface> ; <hospital> <month>
        not_a_lead	2	<hospital> pt ; <hot> ; <illness> ~<drug> ; <insurance> <colleague>
        not_a_lead	2	<insurance> <container> ; <insurance> <need> ; <insurance> <phone>
        not_a_lead	2	<insurance> <say> ; <insurance> <trade> ; <insurance> statement ; <insurance> through
        not_a_lead	2	<insurance> you ; <job> <friend> ; <job> <furniture> ; <job> <trade> ; <job> <unreal>
        not_a_lead	2	<job> fre ; <job> has ; <job> my ; <job> of ; <job> only ; <job> par ; <job> that
        not_a_lead	2	<key> <month> ; <key> <need> ; <key> <treatment> ; <key> en ; <key> im ; <kin> <past>
        not_a_lead	2	<kin> <stimulant> ; <kin> had ; <kin> is ; <kin> nam ; <kin> ninety ; <kin> wer
        not_a_lead	2	<last> <hear> ; <last> <see> ; <last> one ; <law> <job> ; <law> <kin> ; <law> <trade>
        not_a_lead	2	<law> cas ; <law> firm ; <law> wil ; <leave> # ; <leave> <clinician> ; <leave> <need>
        not_a_lead	2	<leave> <phone> ; <leave> <play> ; <lock> en ; <lock> me ; <lock> out ; <media> <job>
        not_a_lead	2	<media> a ; <medicine> <continue> ; <medicine> <furniture> ; <medicine> <opioid>
        not_a_lead	2	<medicine> til ; <moment> <alone> ; <moment> <height> ; <moment> <photo>
        not_a_lead	2	<moment> act ; <moment> first ; <moment> interview ; <moment> llev ; <moment> to
        not_a_lead	2	<moment> und ; <money> + ; <money> / ; <money> <die> ; <money> <order>
        not_a_lead	2	<money> <write> ; <money> by ; <money> de ; <money> por ; <money> sinc ; <money> un
        not_a_lead	2	<month> <appointment> ; <month> <clothes> ; <month> <day> ; <month> <emergency>
        not_a_lead	2	<month> p ; <month> who ; <need> <appointment> ; <need> <clean> ; <need> <eat>
        not_a_lead	2	<need> <money> ; <need> <pet> ; <need> <record> ; <need> <stop> ; <need> <think>
        not_a_lead	2	<need> d/c ; <need> near ; <need> noth ; <need> ten ; <need> to ; <night> <always>
        not_a_lead	2	<night> <ask> ; <official> <drug> ; <official> <emergency> ; <official> <key>
        not_a_lead	2	<official> <law> ; <official> <need> ; <official> <opioid> ; <official> <say>
        not_a_lead	2	<official> det ; <official> that ; <official> with ; <official> would
        not_a_lead	2	<opening> <smell> ; <opioid> <die> ; <opioid> <money> ; <opioid> <sedative>
        not_a_lead	2	<order> <vendor> ; <order> su ; <outdoors> <go> ; <outdoors> behind ; <outdoors> can
        not_a_lead	2	<outdoors> hast ; <outdoors> until ; <outdoors> y ; <palecolor>
        not_a_lead	2	<palecolor> <medicine> ; <partner> <crowd> ; <partner> <promise>
        not_a_lead	2	<partner> <stranger> ; <partner> <treatment> ; <past> <caretaking> ; <past> <leave>
        not_a_lead	2	<past> <need> ; <past> <palecolor> ; <pet> <build> ; <pet> <write> ; <pet> by
        not_a_lead	2	<phone> <drive> ; <phone> <hospital> ; <phone> <withdrawal> ; <phone> cuand
        not_a_lead	2	<phone> equivoc ; <phone> nev ; <phone> through ; <phone> uno ; <phone> was
        not_a_lead	2	<photo> <job> ; <photo> <media> ; <photo> in ; <photo> station ; <pill> but
        not_a_lead	2	<pill> de ; <play> + ; <play> <drug> ; <play> <night> ; <play> <partner> ; <play> its
        not_a_lead	2	<promise> <phone> ; <promise> a ; <put> <fluid> ; <put> una ; <record> <child>
        not_a_lead	2	<record> <container> ; <record> <hear> ; <record> <insurance> ; <record> <job>
        not_a_lead	2	<record> how ; <record> my ; <record> to ; <record> y ; <remember> me
        not_a_lead	2	<room> <child> ; <room> <record> ; <room> <remember> ; <room> <vermin> ; <rope>
        not_a_lead	2	<sad> per ; <sad> with ; <say> <money> ; <say> <start> ; <say> el ; <say> lin
        not_a_lead	2	<say> otherwis ; <say> otr ; <say> our ; <say> q ; <say> somo ; <say> with
        not_a_lead	2	<say> ~<colleague> ; <say> ~<drug> ; <say> ~<kin> ; <say> ~<pet>
        not_a_lead	2	<school> <caretaking> ; <school> <crowd> ; <school> <die> ; <school> <relapse>
        not_a_lead	2	<school> aft ; <school> es ; <school> how ; <school> of ; <see> <colleague>
        not_a_lead	2	<see> <crowd> ; <seizure> <withdrawal> ; <sober> <day> ; <sober> <moment>
        not_a_lead	2	<sober> <need> ; <sober> sinc ; <soon> <opening> ; <stimulant> <school>
        not_a_lead	2	<stimulant> con ; <stop> <church> ; <stop> <insurance> ; <stop> <sad> ; <stop> our
        not_a_lead	2	<stranger> <daytime> ; <stranger> <die> ; <stranger> <photo> ; <stranger> <shame>
        not_a_lead	2	<stranger> kind ; <stranger> nam ; <take> <clinician> ; <take> <container>
        not_a_lead	2	<take> <hit> ; <take> <play> ; <take> <record> ; <take> <think> ; <take> anyon
        not_a_lead	2	<take> big ; <take> ~<child> ; <think> <buy> ; <think> <container> ; <think> <pet>
        not_a_lead	2	<think> would ; <tool> <school> ; <town> <drug> ; <town> es ; <town> first
        not_a_lead	2	<town> til ; <trade> / ; <trade> <hit> ; <trade> <order> ; <trade> <record>
        not_a_lead	2	<trade> board ; <trade> her ; <trade> is ; <trade> que ; <trade> that ; <treatment> 0
        not_a_lead	2	<treatment> <buy> ; <treatment> <school> ; <treatment> <trust> ; <treatment> and
        not_a_lead	2	<treatment> appeal ; <treatment> insid ; <treatment> int ; <treatment> non
        not_a_lead	2	<treatment> outcom ; <treatment> psych ; <treatment> rank ; <trust> <always>
        not_a_lead	2	<vendor> <buy> ; <vendor> <treatment> ; <vendor> agency ; <vendor> at
        not_a_lead	2	<volunteer> en ; <wait> <container> ; <wait> in ; <wait> una ; <water> <eat>
        not_a_lead	2	<week> <angry> ; <week> <media> ; <week> <month> ; <week> <past> ; <week> and
        not_a_lead	2	<week> wer ; <withdrawal> sinc ; <withdrawal> ~<alcohol> ; <write> <drive>
        not_a_lead	2	<write> <drug> ; <write> <opioid> ; <write> <remember> ; <write> as ; <write> bounc
        not_a_lead	2	<write> list ; <write> re ; <write> somewher ; <write> thi ; <write> your
        not_a_lead	2	<year> <consume> ; <year> <outdoors> ; <year> <promise> ; <year> <sad>
        not_a_lead	2	<year> <stimulant> ; <year> aft ; <year> do ; <year> off ; @ $ ; a $ ; a <blade>
        not_a_lead	2	a <bodysound> ; a <sober> ; a <take> ; a charg ; a cok ; a contact ; a cooki
        not_a_lead	2	a correct ; a costc ; a couch ; a day ; a driv ; a fentanyl ; a heroin ; a horror
        not_a_lead	2	a kitchen ; a littl ; a microphon ; a mystery ; a nombr ; a packag ; a partn ; a per
        not_a_lead	2	a pickup ; a pod ; a que ; a quiz ; a realtor ; a ros ; a seat ; a slip ; a speak
        not_a_lead	2	a stack ; a stitch ; a story ; a survey ; a tru ; a ~tour ; about <drug>
        not_a_lead	2	about <emergency> ; about <insurance> ; about <opioid> ; acab el ; account
        not_a_lead	2	account for ; act ; addict ; addiction treatment ; addres my ; adentr del ; adjust
        not_a_lead	2	admit ; aed ; aft ten ; age do ; agency has ; agend una ; ago i ; agresiv
        not_a_lead	2	ahi adentr ; al <hospital> ; al corrient ; al hospital ; alguien de ; algun ; all it
        not_a_lead	2	all we ; alongsid ; amaril ; ambulanci en ; amend ; american ; an <angry>
        not_a_lead	2	an <trade> ; an ice ; an itemiz ; an overdos ; an overnight ; and <gun>
        not_a_lead	2	and <medicine> ; and <need> ; and <opioid> ; and <withdrawal> ; and <write>
        not_a_lead	2	and behavioral ; and cry ; and forgot ; and hr ; and sist ; and talk ; and took
        not_a_lead	2	and wrap ; angel and ; animal vet ; ano ; ano manej ; answer your ; antidepressant
        not_a_lead	2	any <colleague> ; anybody ther ; anymor ; anyon on ; anyth from ; ap ; aparec
        not_a_lead	2	apel es ; appointment ; appointment with ; april ; apt <say> ; are <child>
        not_a_lead	2	are <continue> ; are a ; are doing ; are forty ; are murd ; arent ther ; as <eat>
        not_a_lead	2	as <write> ; asham and ; ask at ; ask no ; associat ; at $ ; at <fire> ; at <opening>
        not_a_lead	2	at <write> ; at group ; at ur ; attach is ; attack <always> ; attack every ; atty
        not_a_lead	2	august 0 ; aunt ask ; aut warranty ; authorization ; azul de ; b with ; balanc ; bano
        not_a_lead	2	bas boat ; bday ; be <give> ; be <happy> ; be <law> ; beb y ; becaus he ; becaus the
        not_a_lead	2	bed sob ; bed to ; been <go> ; been pick ; been polit ; been using ; beep ; befor our
        not_a_lead	2	befor xma ; behind a ; being <see> ; believ my ; bereavement group ; besti
        not_a_lead	2	bien <promise> ; bien gracia ; bilingu con ; billboard ; bing ; boil ; book me ; boom
        not_a_lead	2	boot in ; bota ; both talk ; botiquin ; boy died ; boyfriend get ; brain out
        not_a_lead	2	bridg tol ; bring cooki ; bug on ; build in ; built ; bump ; bury ; busc la ; buscan
        not_a_lead	2	busines ; but can ; but coffe ; button and ; by <month> ; by on ; cal cent ; cam hom
        not_a_lead	2	cambi la ; can ; can <hit> ; can <kin> ; can begin ; can my ; can our ; can pick
        not_a_lead	2	can she ; cans ; cant seem ; car about ; card from ; card of ; cardiology ; carta de
        not_a_lead	2	cas de ; celul ; celul y ; cement ; cent lik ; cereal ; certain ; chanc ; chang a
        not_a_lead	2	chapt ; cheat ; chef her ; chiropractor ; ciclon ; cigar noma ; circl has ; civic
        not_a_lead	2	claim now ; clean nev ; client ; client me ; clinic pt ; clinical lead ; clr said
        not_a_lead	2	club de ; cnslr ; colleg y ; com <play> ; com el ; comfortabl ; community
        not_a_lead	2	complet our ; compr ; con <drug> ; con criptomoneda ; con facturacion ; con otr
        not_a_lead	2	con sei ; con ~<confused> ; contact ; contest ; contract <say> ; control de ; convent
        not_a_lead	2	conviction ; cook ; cook at ; corpsman ; corre de ; correct ; cottag ; could <build>
        not_a_lead	2	could sit ; counsel in ; county and ; cousin told ; cozy ; crei ; crim ; criptomoneda
        not_a_lead	2	cruis ; crush ; ct ; cuand <say> ; cuant cuest ; cuent ; cun por ; curriculum ; cvs
        not_a_lead	2	d <take> ; d resi ; dad son ; dad ther ; dari ; dat aft ; daught just ; day and
        not_a_lead	2	day can ; day coin ; day only ; de <month> ; de <photo> ; de enfrent ; de hambr
        not_a_lead	2	de muert ; de oaxac ; de oro ; de pasaden ; de prep ; de psicologi ; de quien
        not_a_lead	2	de vid ; de ~<emergency> ; dead lead ; dear ; death ; death and ; defendant ; dej la
        not_a_lead	2	del <day> ; del merc ; delay ; denis from ; dental offic ; department is ; dia que
        not_a_lead	2	did our ; did your ; die of ; difunt espos ; digital ; director at ; dirij ; dm me
        not_a_lead	2	do <eat> ; do i ; do u ; doc for ; docen ; dock ; doesnt <consume> ; dog by
        not_a_lead	2	doing an ; dolar ; dominic ; donat them ; dond <go> ; dont drink ; dont use
        not_a_lead	2	dont ~need ; door to ; dos semana ; drink a ; drink and ; drink in ; driver
        not_a_lead	2	driveway and ; drov by ; drown in ; dtr ; dual <illness> ; dual diagnosi ; due
        not_a_lead	2	dying and ; eagl ; eas ; eat and ; ehr softwar ; eighth ; el <confused> ; el ciclon
        not_a_lead	2	el cuart ; el delirium ; el est ; el favor ; el val ; els nev ; els not ; elvi
        not_a_lead	2	email bounc ; emdr ; emple de ; en <clean> ; en bolsa ; en east ; en miami ; en su
        not_a_lead	2	en ~hac ; enfermer en ; engin and ; episod ; er <go> ; eramo ; escrib al ; escuel de
        not_a_lead	2	est <job> ; est con ; estanci ; estoy <job> ; estudiant y ; etc ; etiquet
        not_a_lead	2	explanation of ; extend car ; f <bodypart> ; factur de ; facturacion ; fal in ; fals
        not_a_lead	2	fami memb ; fami session ; famili busc ; famili no ; feet ; fentanyl detox
        not_a_lead	2	fentanyl od ; feri y ; few word ; field ; fiesta ; fil the ; film school ; fing
        not_a_lead	2	finish my ; first <phone> ; first <year> ; first numb ; first year ; fish and
        not_a_lead	2	flood the ; floor in ; fluid ; flunk ; for ; for <chestheart> ; for <colleague>
        not_a_lead	2	for <home> ; for <illness> ; for <key> ; for <law> ; for <sad> ; for clt
        not_a_lead	2	for custody ; for grief ; for meth ; for self ; for spous ; for spr ; for two
        not_a_lead	2	for us ; for vap ; for you ; forgiv ; forgiv me ; forgot to ; forty cover ; fri
        not_a_lead	2	fri need ; from <afraid> ; from aug ; from deployment ; from fentanyl ; from july
        not_a_lead	2	from tucson ; from when ; from you ; front <job> ; front offic ; fum nad ; fum pur
        not_a_lead	2	gan <money> ; gav her ; gentleman who ; get going ; get hom ; get you ; gf <need>
        not_a_lead	2	gf want ; giv back ; good term ; goodby and ; got ten ; got to ; grab the
        not_a_lead	2	grandmoth ring ; grey hoodi ; groundskeep ; group has ; group i ; grupo par ; guit
        not_a_lead	2	gum blu ; gummi for ; gun ; guy with ; habi ; habi <money> ; habi pag ; hac de
        not_a_lead	2	had <amount> ; han <give> ; han dad ; hand out ; has <school> ; has been
        not_a_lead	2	hast <daytime> ; hav night ; hay <appointment> ; he als ; heart is ; help treatment
        not_a_lead	2	her <month> ; her drink ; her look ; her my ; her or ; her room ; her step
        not_a_lead	2	her toddl ; her uncl ; her we ; her wer ; her wil ; herman entr ; hes pink ; hey its
        not_a_lead	2	hi i ; hid my ; hil and ; him <need> ; hip ; hir has ; his <clothes> ; his <day>
        not_a_lead	2	his cpap ; his guit ; his in ; his mam ; his one ; hol somo ; hom in ; hoodi in
        not_a_lead	2	hosp bil ; hospic in ; hotel and ; hour befor ; hous on ; hr sent ; hs <play>
        not_a_lead	2	husb is ; husband alway ; husband ask ; husband drink ; hybrid ; i <give>
        not_a_lead	2	i <insurance> ; i <room> ; i bet ; i car ; i room ; i tri ; i typ ; i wash ; i wish
        not_a_lead	2	im <amount> ; im clos ; im scar ; im wel ; imprent ; in <key> ; in <last> ; in charg
        not_a_lead	2	in la ; in last ; in long ; in los ; in mar ; in tarzan ; in that ; in treatment
        not_a_lead	2	in without ; ine ; ingl y ; inhal and ; initial ; ins <insurance> ; insid 0 ; instal
        not_a_lead	2	interest ; intern con ; interview with ; iop ask ; irritat ; is look ; is thi
        not_a_lead	2	is writ ; is wrong ; isnt <ask> ; isnt ask ; isnt at ; it <feel> ; it in ; it off
        not_a_lead	2	its eleven ; journalist ; juda ; juev al ; juic ; just in ; just need ; just tel
        not_a_lead	2	keep a ; keep thi ; kick the ; kid are ; kid com ; kilo ; kim ; kit in ; kitchen draw
        not_a_lead	2	kne are ; knif rol ; know my ; la <ask> ; la <drive> ; la <stranger> ; la beb
        not_a_lead	2	la chamar ; la consejer ; la dental ; la direccion ; la gru ; la lig ; la llant
        not_a_lead	2	la music ; la secretari ; la secundari ; la terapeut ; la universidad ; la vecin
        not_a_lead	2	lab want ; landlord of ; lapd det ; las <day> ; las fecha ; last one ; lat for
        not_a_lead	2	le <say> ; le <wait> ; le acab ; left 0 ; left a ; left no ; lemon cak ; len ; let of
        not_a_lead	2	lic ; licens for ; lid ; lif in ; lik help ; link below ; lipstick ; list ; list for
        not_a_lead	2	list she ; liv on ; liv two ; llanter ; lleg al ; lo <go> ; lo tienen ; local
        not_a_lead	2	lock me ; locum agency ; lodg a ; log ; loos ; los ; los <count> ; los <eat>
        not_a_lead	2	los <unreal> ; los angel ; los nino ; los program ; los sesent ; lot 0 ; lot on ; lov
        not_a_lead	2	lunch ; lung are ; m <need> ; mad <amount> ; mad a ; mail 0 ; major ; mak me
        not_a_lead	2	malpractic ; man nam ; mand cotizacion ; mand el ; mand por ; mand su ; mandan a
        not_a_lead	2	mapl ; march the ; marriag ; mart en ; may <ask> ; may ask ; me compr ; me know
        not_a_lead	2	me piden ; me til ; me toc ; meant ; meant the ; med list ; medi tiemp
        not_a_lead	2	meth psychosi ; methadon ; methadon and ; mft program ; mh ; mi <die> ; mi clas
        not_a_lead	2	mi difunt ; mi expedient ; mi hoj ; mi par ; mientra <amount> ; mientra tant
        not_a_lead	2	million ; minut by ; minut for ; mis ; mis <money> ; monday ; money to ; moth clean
        not_a_lead	2	moth work ; mous ; mouth ; mov it ; movement ; mow ; mr k ; mrs ; muer por
        not_a_lead	2	muy <sad> ; my <appointment> ; my <clothes> ; my <emergency> ; my <medicine>
        not_a_lead	2	my <month> ; my <sad> ; my <vendor> ; my contract ; my cpap ; my dat ; my draw
        not_a_lead	2	my feet ; my glas ; my hallway ; my hsa ; my insulin ; my jacket ; my lmft
        not_a_lead	2	my maiden ; my mft ; my password ; my paycheck ; my professor ; my public ; my radt
        not_a_lead	2	my roommat ; my tenant ; my thyroid ; my treatment ; my yard ; my ~<child>
        not_a_lead	2	my ~daught ; naci la ; nadi ; nadi <consume> ; nadi <need> ; nadi est ; naloxon
        not_a_lead	2	naloxon wal ; nam <last> ; nam last ; narcan spray ; narcan train ; narcotic ; nd tim
        not_a_lead	2	need her ; need his ; need no ; need noth ; neighbor ; neighborhood ; neith of
        not_a_lead	2	nev <give> ; nev <take> ; nev car ; nev lost ; nev return ; new <room> ; new <school>
        not_a_lead	2	new hir ; next door ; ni fum ; ni ~<consume> ; ni ~beb ; nicotin vap ; night is
        not_a_lead	2	night until ; nin <container> ; nin <day> ; nin day ; no ~<colleague> ; no ~<drug>
        not_a_lead	2	no ~<fire> ; no ~<money> ; no ~drink ; no ~experienc ; no ~human ; no ~prescription
        not_a_lead	2	no ~sabemo ; no ~setup ; no ~sud ; no ~thank ; nobody got ; non at ; nort
        not_a_lead	2	nosotro desd ; not ~cal ; not ~drink ; not ~panic ; not ~writ ; noth strong
        not_a_lead	2	noven dond ; nuestr parroqui ; nuev <clinician> ; numer ; numer de ; numer equivoc
        not_a_lead	2	nurs on ; of <consume> ; of <moment> ; of <see> ; of <sober> ; of an ; of benefit
        not_a_lead	2	of clinic ; of men ; of my ; of oth ; of residential ; off <alcohol> ; off heroin
        not_a_lead	2	off resum ; ofrecemo servici ; ofrezc ; often ; oil ; ojo azul ; okay to
        not_a_lead	2	old <write> ; old man ; olv ; olvid ; on <kill> ; on day ; on fentanyl ; on my
        not_a_lead	2	on radi ; on tap ; on zoom ; one <bodypart> ; one box ; one too ; only <money>
        not_a_lead	2	only <try> ; oportunidad ; or drink ; or per ; or ~<drug> ; or ~drug ; ordain ; order
        not_a_lead	2	order two ; oro ; osei ; oth <consume> ; oth <hospital> ; oth clinic ; otr lad
        not_a_lead	2	our <take> ; our <think> ; our <treatment> ; our plan ; our wal ; out in ; out wheth
        not_a_lead	2	outcom ; outpatient program ; oven ; over it ; own doctor ; p ; pacient a ; pack in
        not_a_lead	2	pag on ; pagina ; pagina web ; paid or ; pal as ; panic button ; pantry cook
        not_a_lead	2	pap for ; papa ; par <law> ; par inmigracion ; par nadi ; par una ; pareja
        not_a_lead	2	parent for ; parent who ; parroqui ; partial ; pas to ; paycheck ; pearl
        not_a_lead	2	peer <need> ; peer support ; peg ; pepperoni ; per pound ; perdi en ; permission to
        not_a_lead	2	pg 0 ; pharmacy count ; phon ring ; php ; picnic and ; pictur on ; piden ; piedra
        not_a_lead	2	pil but ; piz plac ; plac <need> ; plac so ; placement 0 ; platic de ; plaz ; plaz de
        not_a_lead	2	pleas ; plenty of ; poison ; poison and ; ponch la ; por 0 ; positiv ; post on ; pre
        not_a_lead	2	preci de ; prep y ; prid when ; privacy ; product ; profit ; prom ; property
        not_a_lead	2	propi en ; proveedor ; provid ; psicolog par ; psicologi ; psych np ; pt <hospital>
        not_a_lead	2	pued <see> ; pued en ; pued ver ; pueden <say> ; put his ; q <moment>
        not_a_lead	2	qualifi <phone> ; que ; que ant ; que busc ; que estan ; que hora ; que una
        not_a_lead	2	qued una ; question survey ; quilt and ; quilt circl ; quot ; radi ; radi station
        not_a_lead	2	radt in ; rank 0 ; rat card ; rattl ; raw ; rd <school> ; re bil ; reach
        not_a_lead	2	readmission ; recd ; recog ; record no ; recovery hous ; recuper ; refer to
        not_a_lead	2	refil from ; register agent ; relaps ; relocat to ; rememb ; rememb me ; remodel
        not_a_lead	2	rent on ; rep stop ; rep want ; repav ; report for ; report want ; report writ
        not_a_lead	2	represent ; res in ; research ; resident ask ; residential hous ; respons ; rest is
        not_a_lead	2	resum on ; revers ; review are ; rey ; ring is ; risk ; rm 0 ; ron ; roommat in
        not_a_lead	2	ruin ; rumb ; ruthan ; said you ; said your ; salary ; sam four ; sam hour ; san juda
        not_a_lead	2	sandbag ; sat ; sat to ; sat up ; say otherwis ; say re ; scar ; sch ; schedul
        not_a_lead	2	scholarship for ; school cook ; school no ; school say ; schoolteach ; scratch ticket
        not_a_lead	2	screen the ; se cay ; se encarg ; season greet ; second floor ; secretari de
        not_a_lead	2	security ; seen 0 ; sensitiv ; sepulved ; session ; settl in ; sgt ; sharpen kniv
        not_a_lead	2	she doing ; she ther ; shelf ; shift ; shift fre ; shin ; shiver and ; shoot a
        """
}
