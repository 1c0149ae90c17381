extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop7 = """
        iop	-1	on someth ; on speak ; on tv ; on us ; one <pill> ; one <say> ; one <year> ; one in
        iop	-1	one oth ; one took ; only ever ; only then ; operation ; or <take> ; or anyon ; or eight
        iop	-1	or im ; or she ; or was ; organiz ; oth peopl ; otherwis a ; otr cos ; our <go>
        iop	-1	our <school> ; our <sober> ; our <town> ; our back ; our dog ; our mailbox ; our neighbor
        iop	-1	our town ; out <count> ; out as ; out friday ; out from ; outdoor ; outpatient was
        iop	-1	outpt x ; over spil ; own <phone> ; own <room> ; own apt ; oxicodon ; pack every ; packag
        iop	-1	pag thre ; pain ; panic ; pap dej ; papelit ; paquet ; par <go> ; par <stranger>
        iop	-1	par <wait> ; par <write> ; par hombr ; parch ; parent no ; park ; park in ; party
        iop	-1	pastor say ; pee ; peopl and ; peopl com ; perc a ; perc dai ; peric hac ; permission
        iop	-1	permission to ; person to ; pesc ; pharm ; phon aft ; photograph and ; piedra ; pil by
        iop	-1	pil count ; pil int ; pil up ; pilat ; pinky ; pis ; pistol en ; piz plac ; platic lo
        iop	-1	pleas <give> ; pleas hurry ; plu <stimulant> ; po is ; podemo ; ponch ; por ahor ; por medi
        iop	-1	porch 0 ; post <crash> ; post accident ; potat ; prefier que ; preguntan ; pres <pill>
        iop	-1	pres pil ; pric ; print on ; prison and ; problem es ; produc ; program only ; program sinc
        iop	-1	pt in ; pued llev ; pueden <take> ; pueden recib ; pul his ; putty ; q ; qd sinc
        iop	-1	que <key> ; que perdi ; que usted ; que ya ; queri que ; quien se ; quier alg
        iop	-1	quier intern ; quisier un ; quit it ; radi play ; rail on ; rain ; rattl ; re <kin>
        iop	-1	re <stimulant> ; re entry ; re nephew ; read glas ; recib ; ref 0 ; relaps on ; releas to
        iop	-1	remote ; rent was ; residential the ; residential thi ; retd ; retir from ; retir in ; rid
        iop	-1	rock ; room from ; rout to ; run down ; said my ; said tak ; sam <amount> ; sam <eat>
        iop	-1	sam <phone> ; sam wk ; sangr ; satisfi ; saturday thing ; saturday with ; say ; say in
        iop	-1	say neith ; say she ; say when ; school with ; scout ; script ; se <stop> ; se est ; se le
        iop	-1	season all ; see men ; seem ; segui ; self f ; self then ; sent ; sent the ; seo ; servsaf
        iop	-1	session ; seven of ; shadow ; shar ; shar a ; she ; she drink ; she had ; she own
        iop	-1	shift without ; shroom and ; si a ; si est ; si ~aceptan ; sick day ; sidewalk ; siempr
        iop	-1	siet ano ; sign in ; sin ~malestar ; sin ~nad ; sinalo ; sinc <last> ; sinc <night>
        iop	-1	sinc last ; sinc march ; sinc so ; sinc sum ; sist nam ; sister on ; sit her ; six bar
        iop	-1	slit ; slot machin ; slur ; smirnof ; smok rock ; snort cocain ; snort ketamin
        iop	-1	snort vyvans ; snow day ; so about ; so dont ; sob 0 ; sob in ; sold out ; solt la
        iop	-1	somebody watch ; somehow ; someth <amount> ; someth at ; someth by ; sometim thre
        iop	-1	somewher a ; somewher for ; somewher i ; somewher that ; son och ; sorry ; soup and
        iop	-1	sourdough ; soy pap ; spar <key> ; spar key ; spe with ; spil <eat> ; spin ; sr
        iop	-1	start last ; start thi ; stay the ; steal ; steel reserv ; stepbroth ; stepdad is ; stil in
        iop	-1	stn ; stomach ; stood ; stop at ; stop the ; straight to ; strang ; strap ; streak
        iop	-1	stretch ; strung ; styl ; su <stranger> ; su abuel ; subject ; sueld ; suer y
        iop	-1	sunday night ; suppli ; sus <pet> ; sw 0 ; sweet ; sz ; sí <go> ; tagalog ; tak xanax
        iop	-1	tamal los ; tambor ; tampoc es ; tank and ; tap ; team and ; tech ; techo ; teen outpatient
        iop	-1	teeth chatter ; telephon ; temblor ; ten and ; teng mied ; termin ; termin en ; than they
        iop	-1	than you ; that <home> ; that first ; that kitchen ; that long ; that wasnt
        iop	-1	the <bodypart> ; the <unreal> ; the <week> ; the addres ; the armpit ; the background
        iop	-1	the badg ; the basement ; the blood ; the bridg ; the buckl ; the ceil ; the church
        iop	-1	the clock ; the closet ; the cok ; the corol ; the cran ; the deadlin ; the deck ; the er
        iop	-1	the gold ; the lilac ; the man ; the mouth ; the ocean ; the park ; the percocet ; the pip
        iop	-1	the plac ; the promotion ; the remot ; the room ; the saf ; the shak ; the show ; the stor
        iop	-1	the strip ; the target ; the vide ; the wat ; the yard ; the ~eight ; them <always>
        iop	-1	them <consume> ; then ; then anoth ; then iop ; then sam ; then the ; ther 0
        iop	-1	ther <stimulant> ; ther anybody ; ther room ; therapist for ; thesi ; they <continue>
        iop	-1	they are ; they left ; they pick ; they pul ; they tel ; they wil ; thi <calm> ; thi <job>
        iop	-1	thi isnt ; thi pag ; thing is ; thing with ; third <law> ; third night ; thos at
        iop	-1	thought was ; thre four ; thre kid ; threat ; thru ; thur thru ; tic tac
        iop	-1	tienen <appointment> ; ties ; til ive ; til my ; tim she ; tir of ; tiran ; tmrw
        iop	-1	to <last> ; to <think> ; to any ; to carry ; to complet ; to hear ; to him ; to last
        iop	-1	to rehab ; tod la ; today hes ; told them ; tom a ; tom todo ; took him ; took the ; tower
        iop	-1	tox ; toy ; trag de ; transport ; trat de ; trembl ; tribal ; trivi <night> ; trivi night
        iop	-1	truck driv ; tub ; turn 0 ; turn down ; turn int ; tusi y ; twelv pack ; twenty year
        iop	-1	twic <moment> ; twic now ; twic today ; two littl ; two mil ; two whit ; tx ; u <stranger>
        iop	-1	u guy ; ua <stimulant> ; ulc ; un <clinician> ; un foc ; un program ; una <moment>
        iop	-1	una <record> ; una <stranger> ; una hor ; una pastil ; uncl and ; uncl had ; und ; und the
        iop	-1	unhous ; uno <month> ; uno mes ; until i ; up past ; ups and ; ur nurs ; urin ; us you
        iop	-1	use ketamin ; use spe ; use the ; use want ; used ~<stimulant> ; uso cocain ; usted ; utah
        iop	-1	va in ; va par ; varic ; vec a ; vecin de ; velvet ; vend tamal ; vera ; very <calm>
        iop	-1	viejit ; viv ; viv a ; voc que ; voic ; vs ; w 0 ; w/out ; want one ; want tour ; was 0
        iop	-1	was arrest ; was caught ; was doing ; was her ; was his ; was let ; was put ; way out
        iop	-1	we <eat> ; we <money> ; we <start> ; we <trust> ; we all ; we ate ; we bury ; wear
        iop	-1	wear it ; websit ; wednesday too ; week all ; week every ; week stil ; weekend im
        iop	-1	weekend now ; wen ; went out ; wer <play> ; what happen ; what the ; what tim ; whenev
        iop	-1	wher do ; which is ; who <say> ; who com ; who could ; whol floor ; whol month ; wif driv
        iop	-1	wil <clothes> ; wil keep ; wil ring ; win box ; wint ; winter ; with <clinician>
        iop	-1	with <insurance> ; with <medicine> ; with breakfast ; with leav ; with them ; withdrawal
        iop	-1	withdrawal management ; wks ; wks clean ; wks now ; wont ; word out ; work remote
        iop	-1	workbook ; would <stop> ; would not ; writ about ; writ the ; written up ; x <child>
        iop	-1	x hij ; y <height> ; y <take> ; y brinc ; y est ; y ni ; y nunc ; y sab ; y sol ; y tien
        iop	-1	y traig ; ya <give> ; ya compr ; ya est ; ya firm ; yal do ; year of ; year two
        iop	-1	yo tambien ; you <crowd> ; you <day> ; you <hear> ; you <hold> ; you <job> ; you get
        iop	-1	you hear ; you look ; you think ; you wer ; your <school> ; your <think> ; your <write>
        iop	-1	your cent ; your lot ; ~0 ~<moment> ; ~<alcohol> ; ~<alcohol> <alone>
        iop	-1	~<alcohol> ~<seizure> ; ~<always> ; ~<always> no ; ~<always> ~<day> ; ~<amount> <week>
        iop	-1	~<caretaking> ~<kin> ; ~<cold> ; ~<consume> <consume> ; ~<consume> <drug>
        iop	-1	~<consume> ~<consume> ; ~<consume> ~<need> ; ~<day> <job> ; ~<die> <shame> ; ~<die> mi
        iop	-1	~<emergency> <home> ; ~<emergency> <outdoors> ; ~<emergency> <room> ; ~<emergency> him
        iop	-1	~<fall> ~<height> ; ~<give> <pet> ; ~<give> ~her ; ~<go> to ; ~<goodbye> to ; ~<headface>
        iop	-1	~<height> ; ~<home> <money> ; ~<home> <think> ; ~<hot> ; ~<job> ; ~<kill> ~<play>
        iop	-1	~<kin> ~<amount> ; ~<kin> ~<church> ; ~<law> ~<job> ; ~<moment> <moment> ; ~<month> <past>
        iop	-1	~<month> or ; ~<month> the ; ~<need> <home> ; ~<need> ~<kill> ; ~<opioid> <day>
        iop	-1	~<opioid> ~<stimulant> ; ~<palecolor> ; ~<partner> and ; ~<phone> <phone> ; ~<play>
        iop	-1	~<play> <day> ; ~<say> <amount> ; ~<say> <phone> ; ~<see> ~<clinician> ; ~<shake> <eat>
        iop	-1	~<stop> ~<treatment> ; ~<stop> ~<write> ; ~<stop> ~the ; ~<take> <say> ; ~<think> nad
        iop	-1	~<tired> ; ~<treatment> <money> ; ~<treatment> <say> ; ~<treatment> by ; ~<treatment> in
        iop	-1	~<treatment> is ; ~<treatment> o ; ~<treatment> ~<count> ; ~<volunteer> ~at
        iop	-1	~<week> <stimulant> ; ~<withdrawal> <sober> ; ~<write> ; ~a ~bridg ; ~a ~not ; ~admit
        iop	-1	~aguant ; ~al ~<stimulant> ; ~appointment ; ~away ~for ; ~baptism ; ~blood ; ~buri a ; ~cal
        iop	-1	~children ; ~cp ; ~cuart ; ~cubr ; ~d ~inpatient ; ~da de ; ~da verguenz ; ~dai no ; ~death
        iop	-1	~diari ; ~dog ; ~dont ~<think> ; ~dont ~know ; ~dts at ; ~duerm ; ~er ; ~est ; ~est <sick>
        iop	-1	~est enferm ; ~even for ; ~every ~four ; ~fent ; ~few ~hour ; ~fit ; ~forty ; ~four ~week
        iop	-1	~going to ; ~hi ; ~hoop ; ~hrs ; ~hx ~sz ; ~if ; ~in a ; ~inpatient or ; ~is ; ~is ~on
        iop	-1	~just ~<stop> ; ~kind ; ~lad ; ~lat ~broth ; ~llev ; ~long or ; ~long unk ; ~malestar
        iop	-1	~man ; ~many ; ~me my ; ~mo ~<treatment> ; ~month or ; ~month the ; ~needl ; ~odd thre
        iop	-1	~of ~<amount> ; ~of ~thre ; ~oig ; ~one can ; ~outpatient befor ; ~por ~la ; ~pric
        iop	-1	~pued <alone> ; ~pued <amount> ; ~pued mas ; ~pued sol ; ~put ; ~ready ; ~retir ; ~run
        iop	-1	~sab nad ; ~se le ; ~se ni ; ~see ; ~sei ; ~sei ~mes ; ~seiz ; ~seiz in ; ~shift
        iop	-1	~shoot ~hoop ; ~sist no ; ~so ~<intoxicated> ; ~so ~high ; ~someon ; ~spirit ; ~su ~pagin
        iop	-1	~sur ; ~sustanci ; ~sx <moment> ; ~sx now ; ~sx today ; ~sz in ; ~teng hijo ; ~the ~<drive>
        iop	-1	~the ~<drug> ; ~they ; ~thre ~hour ; ~thre ~month ; ~tim off ; ~tom y ; ~took ~the ; ~unit
        iop	-1	~visit ; ~voy a ; ~week ; ~week ~residential ; ~withdrawal ~seizur ; ~you ~for ; él <say>
        iop	-1	él dic
        iop	-2	# on ; *about.2 ; *ago.4 ; *deliriumTremens:historical ; *detoxWord:historical ; *drinks.1
        iop	-2	*frequency.0:possible ; *frequency.1 ; *frequency.1:possible ; *hallucination.apparition
        iop	-2	*lengthOfUse.2 ; *mandator.authority ; *otherService.weight ; *overdose ; *person:negated
        iop	-2	*seizure.body ; *seizure.epilepsy:negated ; *seizure.prior:historical ; *seizure:negated
        iop	-2	*sinceStopping.3 ; *unaided:historical ; + <opioid> ; + si ; / n ; 0 <always> ; 0 <amount>
        iop	-2	0 <bodypart> ; 0 <hear> ; 0 <hot> ; 0 <last> ; 0 <moment> ; 0 <phone> ; 0 admit ; 0 am
        iop	-2	0 gummi ; 0 hosp ; 0 iop ; 0 last ; 0 left ; 0 mg ; 0 por ; 0 say ; 0 thi ; 0 today
        iop	-2	0 when ; 0 year ; 0 yo ; 0 yrs ; <afraid> por ; <alcohol> <month> ; <alcohol> <official>
        iop	-2	<alcohol> <year> ; <alcohol> but ; <alcohol> is ; <alcohol> out ; <alcohol> q
        iop	-2	<always> <ask> ; <always> <cannabis> ; <always> <day> ; <always> <opening>
        iop	-2	<always> <stranger> ; <always> <take> ; <always> sinc ; <always> that ; <always> ua
        iop	-2	<amount> <give> ; <amount> <order> ; <amount> <seizure> ; <amount> <tool>
        iop	-2	<amount> between ; <amount> he ; <amount> without ; <amount> ~<blood> ; <amount> ~<seizure>
        iop	-2	<angry> my ; <angry> que ; <appointment> <tool> ; <appointment> which ; <appointment> with
        iop	-2	<ask> <church> ; <ask> <eat> ; <ask> <home> ; <ask> <moment> ; <ask> <partner>
        iop	-2	<ask> <phone> ; <ask> <record> ; <ask> are ; <ask> to ; <ask> when ; <asleep> <colleague>
        iop	-2	<asleep> <pet> ; <asleep> <think> ; <asleep> but ; <blood> <day> ; <bodypart> <build>
        iop	-2	<bodypart> <cold> ; <bodypart> <give> ; <bodypart> <headface> ; <bodypart> <job>
        iop	-2	<bodypart> <opioid> ; <bodypart> <start> ; <bodypart> <wait> ; <break> <furniture>
        iop	-2	<break> so ; <breath> <put> ; <buy> <tool> ; <calm> ; <calm> y ; <cannabis> /
        iop	-2	<cannabis> for ; <caretaking> ~<treatment> ; <chestheart> <go> ; <chestheart> <take>
        iop	-2	<child> <alcohol> ; <child> <crowd> ; <church> <write> ; <clean> <always> ; <clean> <day>
        iop	-2	<clean> <hear> ; <clean> a ; <clinician> <go> ; <clinician> <moment> ; <clinician> <night>
        iop	-2	<clinician> from ; <clinician> ii ; <clothes> <go> ; <clothes> de ; <clothes> is
        iop	-2	<clothes> it ; <clothes> when ; <cold> the ; <colleague> <clinician> ; <colleague> <record>
        iop	-2	<color> <go> ; <color> <play> ; <color> streak ; <confused> ; <confused> con
        iop	-2	<confused> sinc ; <consume> <buy> ; <consume> <drive> ; <consume> <fluid>
        iop	-2	<consume> <phone> ; <consume> ice ; <consume> la ; <consume> otr ; <consume> she
        iop	-2	<consume> ~<always> ; <container> <bodypart> ; <container> <color> ; <container> <daytime>
        iop	-2	<container> <needle> ; <container> <opioid> ; <container> <room> ; <container> in
        iop	-2	<container> was ; <continue> <amount> ; <continue> <ask> ; <continue> <clothes>
        iop	-2	<continue> <partner> ; <continue> <phone> ; <continue> <stimulant> ; <continue> do
        iop	-2	<continue> open ; <continue> with ; <count> <always> ; <count> a ; <count> out
        iop	-2	<crowd> around ; <crowd> up ; <day> <appointment> ; <day> <buy> ; <day> <church>
        iop	-2	<day> <past> ; <day> becaus ; <day> between ; <day> for ; <day> nobody ; <day> or
        iop	-2	<day> sinc ; <day> spe ; <day> ~<think> ; <daytime> <school> ; <daytime> <shake>
        iop	-2	<daytime> he ; <die> <phone> ; <die> <write> ; <drive> <height> ; <drive> <kill>
        iop	-2	<drive> <moment> ; <drive> <month> ; <drive> <town> ; <drive> ~<home> ; <drug> <colleague>
        iop	-2	<drug> <stimulant> ; <drug> in ; <drug> my ; <eat> <buy> ; <eat> <cannabis>
        iop	-2	<eat> <daytime> ; <eat> <furniture> ; <eat> <headface> ; <eat> <opioid> ; <eat> <palecolor>
        iop	-2	<eat> <stimulant> ; <eat> <town> ; <eat> an ; <eat> as ; <eat> le ; <eat> nad ; <eat> whil
        iop	-2	<emergency> ; <fall> apart ; <feel> <alcohol> ; <feel> <alone> ; <feel> <asleep>
        iop	-2	<feel> <day> ; <feel> <play> ; <feel> lik ; <feel> que ; <feel> y ; <feel> ~<stimulant>
        iop	-2	<fluid> ; <fluid> <furniture> ; <fluid> <go> ; <fluid> <moment> ; <fluid> <sick>
        iop	-2	<friend> <ask> ; <friend> <bodypart> ; <friend> <consume> ; <friend> are ; <friend> se
        iop	-2	<furniture> <friend> ; <furniture> <say> ; <furniture> <soon> ; <furniture> <treatment>
        iop	-2	<furniture> <write> ; <furniture> for ; <furniture> lik ; <furniture> open
        iop	-2	<furniture> when ; <furniture> y ; <give> <money> ; <give> <take> ; <give> in ; <give> my
        iop	-2	<give> to ; <go> <bodypart> ; <go> <consume> ; <go> <day> ; <go> <headface> ; <go> <room>
        iop	-2	<go> <rope> ; <go> <think> ; <go> <withdrawal> ; <go> <write> ; <go> otr ; <gun> <headface>
        iop	-2	<gun> <say> ; <happy> sinc ; <headface> <chestheart> ; <headface> <go> ; <headface> <shake>
        iop	-2	<headface> and ; <headface> the ; <headface> wont ; <hear> <bodysound> ; <hear> <opening>
        iop	-2	<height> and ; <hit> <cannabis> ; <hit> and ; <hit> el ; <hold> a ; <home> <consume>
        iop	-2	<home> <give> ; <home> <intoxicated> ; <home> <phone> ; <home> <take> ; <hospital> <last>
        iop	-2	<hospital> in ; <hot> 0 ; <hot> as ; <insurance> <colleague> ; <insurance> or
        iop	-2	<insurance> por ; <insurance> sinc ; <intoxicated> <play> ; <intoxicated> <say>
        iop	-2	<job> <stimulant> ; <job> cant ; <key> <amount> ; <key> <home> ; <kin> <caretaking>
        iop	-2	<kin> <height> ; <kin> <medicine> ; <kin> <play> ; <kin> my ; <last> 0 ; <last> <pill>
        iop	-2	<last> mo ; <law> <kill> ; <law> <month> ; <law> had ; <law> me ; <law> ~<day>
        iop	-2	<leave> <soon> ; <leave> by ; <leave> until ; <limp> <room> ; <limp> in ; <limp> on
        iop	-2	<medicine> ; <medicine> <clinician> ; <medicine> <take> ; <moment> 0
        iop	-2	<moment> <appointment> ; <moment> <colleague> ; <moment> <container> ; <moment> <continue>
        iop	-2	<moment> <soon> ; <moment> im ; <moment> la ; <moment> otr ; <moment> per ; <moment> would
        iop	-2	<money> + ; <money> <room> ; <money> or ; <money> per ; <month> <official>
        iop	-2	<month> <partner> ; <month> <take> ; <month> <withdrawal> ; <month> is ; <month> long
        iop	-2	<month> used ; <need> <container> ; <need> <drive> ; <need> <furniture> ; <need> <medicine>
        iop	-2	<need> <pet> ; <need> <think> ; <need> otr ; <need> us ; <needle> <continue>
        iop	-2	<night> <always> ; <night> <color> ; <night> of ; <night> per ; <official> <trade>
        iop	-2	<opening> <consume> ; <opening> <furniture> ; <opening> <moment> ; <opening> <opening>
        iop	-2	<opening> porqu ; <opioid> <bodypart> ; <opioid> <say> ; <order> of ; <order> up
        iop	-2	<outdoors> <consume> ; <outdoors> <day> ; <outdoors> <daytime> ; <outdoors> <hit>
        iop	-2	<outdoors> <start> ; <outdoors> del ; <outdoors> so ; <pain> l ; <partner> <clothes>
        iop	-2	<partner> <consume> ; <partner> <partner> ; <partner> <pill> ; <partner> <room>
        iop	-2	<partner> re ; <partner> supportiv ; <past> <night> ; <past> <start> ; <past> <stimulant>
        iop	-2	<past> doing ; <past> she ; <past> so ; <pet> <wait> ; <pet> de ; <phone> 0
        iop	-2	<phone> <home> ; <phone> <law> ; <phone> <money> ; <phone> <say> ; <phone> himself
        iop	-2	<phone> on ; <phone> pt ; <phone> so ; <phone> then ; <pill> <day> ; <pill> <give>
        iop	-2	<pill> <palecolor> ; <play> <fluid> ; <play> <money> ; <play> for ; <play> los
        iop	-2	<put> <blade> ; <put> <headface> ; <put> <night> ; <put> to ; <put> una ; <rarely> x
        iop	-2	<record> <home> ; <relapse> ; <remember> that ; <room> <clothes> ; <room> <withdrawal>
        iop	-2	<room> has ; <room> is ; <rope> <bodypart> ; <rope> <past> ; <rope> up ; <rope> with
        iop	-2	<sad> <need> ; <say> <clinician> ; <say> <consume> ; <say> <fire> ; <say> <go>
        iop	-2	<say> <kin> ; <say> <night> ; <say> <pet> ; <say> <rope> ; <say> <soon> ; <say> clarit
        iop	-2	<say> flat ; <say> hes ; <say> it ; <say> neith ; <say> nev ; <say> nonsens ; <say> porqu
        iop	-2	<say> pt ; <say> whatev ; <say> why ; <school> / ; <school> <eat> ; <school> <sober>
        iop	-2	<sedative> <home> ; <sedative> <night> ; <sedative> i ; <sedative> off ; <see> cas
        iop	-2	<seizure> <amount> ; <seizure> <room> ; <shake> <bodypart> ; <shake> all ; <shake> so
        iop	-2	<sick> in ; <sober> 0 ; <sober> <night> ; <sober> <year> ; <soon> <say> ; <soon> por
        iop	-2	<start> <write> ; <stimulant> <always> ; <stimulant> <last> ; <stimulant> <need>
        iop	-2	<stimulant> <opioid> ; <stimulant> <stop> ; <stimulant> <write> ; <stimulant> fre
        iop	-2	<stimulant> it ; <stimulant> one ; <stimulant> she ; <stimulant> ten ; <stimulant> twic
        iop	-2	<stimulant> ~<kin> ; <stop> <afraid> ; <stop> <consume> ; <stop> <daytime> ; <stop> <give>
        iop	-2	<stop> <say> ; <stop> <sedative> ; <stop> <seizure> ; <stop> <start> ; <stop> en
        iop	-2	<stop> what ; <stop> your ; <stranger> <bodypart> ; <stranger> <kin> ; <stranger> <rope>
        iop	-2	<stranger> in ; <stranger> nam ; <stranger> que ; <take> <fluid> ; <take> <opening>
        iop	-2	<take> <tired> ; <take> <vermin> ; <take> her ; <take> in ; <take> medi ; <think> <ask>
        iop	-2	<think> <day> ; <think> com ; <think> so ; <think> to ; <think> yet ; <tool> <chestheart>
        iop	-2	<tool> at ; <trade> <opioid> ; <trade> <record> ; <treatment> <crowd>
        iop	-2	<treatment> <official> ; <treatment> <school> ; <treatment> <stimulant> ; <treatment> acros
        iop	-2	<treatment> ahi ; <treatment> cours ; <treatment> desd ; <treatment> did ; <treatment> per
        iop	-2	<treatment> ~minimum ; <trust> <outdoors> ; <trust> a ; <try> <treatment>
        iop	-2	<unreal> <stranger> ; <vermin> <bodypart> ; <vermin> que ; <wait> <clothes>
        iop	-2	<wait> <crowd> ; <wait> in ; <water> <home> ; <water> <kin> ; <water> the ; <week> +
        iop	-2	<week> <phone> ; <week> <say> ; <week> con ; <week> they ; <week> ~<consume>
        iop	-2	<write> <needle> ; <write> <opioid> ; <write> about ; <write> first ; <write> your
        iop	-2	<year> <emergency> ; <year> <last> ; <year> <need> ; <year> clean ; <year> of ; a <always>
        iop	-2	a <continue> ; a <need> ; a <promise> ; a <try> ; a <vendor> ; a <withdrawal> ; a alguien
        iop	-2	a and ; a bag ; a book ; a bottl ; a breath ; a broth ; a bunch ; a can ; a cook ; a cop
        iop	-2	a diari ; a fami ; a guit ; a nurs ; a paralegal ; a pinat ; a pool ; a prob ; a quien
        iop	-2	a season ; a todo ; a week ; a weight ; a withdrawal ; a ~<withdrawal> ; abiert
        iop	-2	about <insurance> ; about <opioid> ; accidental ; aceptan ; actual ; adderal not
        iop	-2	adderal snort ; addres is ; admit <stimulant> ; aft <day> ; aft eleven ; aft sunday
        iop	-2	agar en ; ago she ; agreement ; agu y ; ahorc ; al <day> ; al <stranger> ; al dia
        iop	-2	alcohol en ; alfil ; alguien de ; all nit ; all on ; all thre ; amaril ; an alarm
        iop	-2	an elephant ; and <alcohol> ; and <consume> ; and <remember> ; and <stimulant> ; and als
        iop	-2	and circl ; and cok ; and do ; and eleven ; and get ; and hes ; and hom ; and littl
        iop	-2	and used ; and went ; and wheth ; and would ; and yet ; and zer ; and ~<money> ; anex a
        iop	-2	ano diari ; anoch y ; anoth <job> ; anoth at ; answer the ; any <appointment> ; any opening
        iop	-2	anymor ; app ; approv <treatment> ; are <hear> ; argu with ; arregl ; arrest ; as <soon>
        iop	-2	as soon ; asi llev ; ask 0 ; ask when ; at birthday ; at bus ; at graduation ; at kais
        iop	-2	at va ; august its ; aunt say ; awar ; ayer y ; bail bondsman ; baj la ; bajit ; bak
        iop	-2	balcony ; ballgam ; bang on ; bar 0 ; bathtub ; bc of ; be hom ; be pay ; be ~<leave>
        iop	-2	be ~gon ; bed open ; been clean ; been eat ; been in ; been put ; betty <drive>
        iop	-2	betty ford ; between <eat> ; between the ; big as ; bipol i ; black and ; blanket ; blu in
        iop	-2	board <law> ; board diversion ; bolsa ; bondsman ; both <bodypart> ; bottl ; box of
        iop	-2	boyfriend is ; breastbon ; breez ; bring ; bring my ; bro ; bro is ; brok my ; broken
        iop	-2	broth play ; broth say ; built a ; bulb ; bunch ; bunch of ; busc trabaj ; buy the ; by it
        iop	-2	by then ; cadc ii ; cal 0 ; cal himself ; cal want ; cam on ; cam y ; can <hear>
        iop	-2	can <start> ; can reach ; can say ; cancel my ; cannabi and ; cant <write> ; cant do
        iop	-2	cant find ; cant mak ; cant vanish ; car seat ; card twic ; carnival ; cas a ; caseload
        iop	-2	cdl driv ; channel ; charg rn ; chart say ; check out ; cheek ; chest x ; church every
        iop	-2	cierran ; cinc noch ; cinc vec ; cint ; circl for ; circl of ; circuit ; civic ; clean off
        iop	-2	click ; client ; client in ; climb out ; clr said ; clr talk ; coach littl ; coal
        iop	-2	cocain dai ; cocain four ; cocain last ; cocain sinc ; cok aft ; cok can ; cok every
        iop	-2	cok last ; cok lik ; cok test ; cok twic ; com <eat> ; com <see> ; com <wait> ; com si
        iop	-2	con <amount> ; con <medicine> ; confus ; cook cok ; copag ; cor de ; costc ; costum ; couch
        iop	-2	couch sinc ; could <stranger> ; could not ; coupl tim ; court at ; court dat ; cps
        iop	-2	crack wkend ; cri on ; cry ; cuand hay ; cuant <money> ; cubr ; cuest el ; cumpli ; d 0
        iop	-2	d <hospital> ; da <law> ; da diversion ; dab dai ; dai meth ; dai now ; dark ; day 0
        iop	-2	day been ; day don ; day giv ; day hes ; day or ; dcf work ; de <cold> ; de <stimulant>
        iop	-2	de gana ; de intern ; de lad ; de och ; de tard ; debaj del ; dec mas ; ded
        iop	-2	del <hospital> ; del hospital ; deny ; dept ; descans de ; desintoxic del
        iop	-2	desintoxicacion y ; desk ; detail ; detox in ; detox unit ; dia sí ; dial ; did a
        iop	-2	did outpatient ; diez ; dio una ; dirty test ; discharg summary ; discount ; dm 0 ; do my
        iop	-2	do them ; doc ; doctor said ; doe a ; doe mol ; dog ate ; doing a ; dond <start>
        iop	-2	dond <wait> ; dont <think> ; dont drink ; dont stop ; dont use ; door off ; dos of
        iop	-2	down from ; down thre ; dr ; drink from ; drink much ; driv off ; drov ; dry <water> ; dtr
        iop	-2	dtr in ; dun ; dxm ; each weekend ; eap lady ; ear <month> ; eat and ; eat the ; egg on
        iop	-2	eight ; el <phone> ; el celul ; el cuel ; el espej ; el foc ; el lun ; el mio ; el ron
        iop	-2	elaborat ; elephant on ; elk ; ems ; en 0 ; en <write> ; en line ; encampment ; encarg
        iop	-2	enfermer y ; enough in ; episod ; eso me ; espald ; espos usa ; est <put> ; est <year>
        iop	-2	est ahi ; est ano ; est mor ; est tom ; esta ; estoy <money> ; estudiant de ; etoh on
        iop	-2	even know ; evening now ; ever <consume> ; ever seen ; every thursday ; ex client ; ex say
        iop	-2	examin ; extract ; f <ask> ; f <hear> ; f <trade> ; f whisper ; falt <amount> ; falt a
        iop	-2	falt en ; falt me ; falt y ; fami and ; fan ; fan on ; fent 0 ; feo ; final <say> ; find a
        iop	-2	finish sixty ; first int ; fist and ; fiv night ; fiv year ; flask ; fml ; for <kin>
        iop	-2	for <year> ; for long ; for my ; ford 0 ; forgiv ; found baggi ; found noth ; four day
        iop	-2	from <stimulant> ; from it ; fry ; fue una ; gallon of ; get told ; girl and ; giv or
        iop	-2	given ; go ~away ; god send ; going in ; gon in ; good in ; graduat rehab ; graduat the
        iop	-2	grit que ; groggy ; grupo par ; guar ; h/o ; habl ; habr alg ; hac diez ; hac nad ; had me
        iop	-2	hag falt ; hah ; hang up ; happen on ; has 0 ; has <key> ; has nev ; has notic
        iop	-2	hav <money> ; hav <take> ; hav gon ; hav him ; hav tim ; havent ~<asleep> ; havent ~slept
        iop	-2	he ; he <always> ; he <happy> ; he <say> ; he <think> ; he bring ; he own ; he return
        iop	-2	he sat ; he vap ; he ~<home> ; he ~liv ; head and ; health <clinician> ; hear my
        iop	-2	heat vent ; hel go ; held ; her <medicine> ; her lif ; her neck ; her when ; herman est
        iop	-2	herman no ; heroin 0 ; hi i ; hid ; hid it ; him down ; him through ; his <asleep>
        iop	-2	his <phone> ; his drink ; his grandmoth ; his neck ; his phon ; his roommat ; his son
        iop	-2	his word ; hold ; hold a ; hold the ; hom in ; hospitalist ; hot as ; how ; how <always>
        iop	-2	how long ; how often ; hung up ; hunt <home> ; hx <give> ; hx given ; i <order> ; i been
        iop	-2	i coach ; i fly ; i haul ; i honest ; i last ; i open ; i ran ; i shak ; i try ; i yawn
        iop	-2	iba ; id want ; if his ; if not ; if we ; ill <try> ; ill try ; im <fall> ; im <illness>
        iop	-2	im doing ; im fil ; im gon ; im good ; im okay ; im proud ; im tir ; in 0 ; in <container>
        iop	-2	in <eat> ; in befor ; in her ; in jun ; in that ; in tx ; inde ; ingres ; inpt in
        iop	-2	instrument ; insuranc say ; internamient par ; iop now ; iop pt ; is <school>
        iop	-2	is <seizure> ; is alway ; is ask ; is empty ; is kil ; is lat ; is nineteen ; is stay
        """
}
