extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-4	per <friend> ; perdi la ; personal ; pierd la ; pit ; por dond ; ppo ; pretend ; pt
        iop	-4	pt wil ; puk ; puls ; qd x ; que nadi ; que voy ; ralph ; rath <say> ; retir in ; room is
        iop	-4	sabemo ; saturday sometim ; say cant ; say just ; se tom ; seiz in ; sin <put> ; smok shop
        iop	-4	som <stimulant> ; steal ; step up ; ta ; tal <container> ; tembl ; that <home>
        iop	-4	the <shake> ; the coffe ; the light ; the rail ; the smok ; then say ; they kept
        iop	-4	thi <write> ; thi isnt ; thre evening ; through all ; thruout ; thur sun ; tien una
        iop	-4	tim <always> ; to <always> ; to donat ; to every ; to read ; tom desd ; tonight ; tonit
        iop	-4	took him ; turn down ; turno ; two shot ; unit ; us so ; use and ; use every ; vap nicotin
        iop	-4	vez con ; volvi ; want residential ; was laid ; was only ; went stif ; what hes ; whod tak
        iop	-4	win a ; win every ; wint and ; with alcohol ; with them ; with zer ; wont go ; word and
        iop	-4	xfer ; y <stimulant> ; y dai ; ya and ; yawn ; your plac ; ~<drug> no ; ~<need> ~<need>
        iop	-4	~<stimulant> <month> ; ~addres ; ~bed ; ~meth hx ; ~substanc
        iop	-5	*alcoholic.0 ; *arrests.0:hypothetical ; *lastUsed.0 ; *lengthOfUse.1 ; *lostThroughUse.0
        iop	-5	*usersAtHome.0 ; *wantsOff.0:hypothetical ; + weed ; 0 s ; <alcohol> <moment>
        iop	-5	<alcohol> <treatment> ; <always> for ; <amount> <container> ; <amount> los ; <ask> her
        iop	-5	<awake> <headface> ; <blade> <bodypart> ; <bodypart> <palecolor> ; <build> in
        iop	-5	<cannabis> + ; <cannabis> no ; <child> <appointment> ; <child> <start>
        iop	-5	<church> <outdoors> ; <clinician> <medicine> ; <clinician> ya ; <clothes> <opening>
        iop	-5	<cold> <bodypart> ; <consume> <opioid> ; <consume> <town> ; <consume> from ; <container> /
        iop	-5	<continue> <month> ; <count> or ; <crowd> <room> ; <day> sam ; <furniture> <bodypart>
        iop	-5	<furniture> a ; <furniture> open ; <give> <tool> ; <give> in ; <happy> <give>
        iop	-5	<headface> rol ; <hold> <phone> ; <kin> <sedative> ; <leave> your ; <need> <opioid>
        iop	-5	<night> 0 ; <night> <alcohol> ; <opioid> <give> ; <opioid> off ; <opioid> sinc
        iop	-5	<outdoors> <town> ; <pet> <friend> ; <phone> <daytime> ; <play> mayb ; <record> <give>
        iop	-5	<room> que ; <say> what ; <stimulant> she ; <take> <room> ; <take> <sedative>
        iop	-5	<think> <past> ; <think> if ; <town> 0 ; <treatment> <asleep> ; <water> <law>
        iop	-5	<week> <start> ; <week> <week> ; <withdrawal> the ; <write> <week> ; a gram ; a websit
        iop	-5	aclar ; agre ; alcohol ; and <furniture> ; and <treatment> ; and most ; and when
        iop	-5	arent ther ; been anywher ; been every ; bring up ; busc a ; but <say> ; cant <say>
        iop	-5	complet iop ; could a ; crack dai ; cramp ; crystal and ; crystal most ; dad say ; dan a
        iop	-5	day six ; day thre ; dementi and ; detox befor ; disappe ; do my ; dont <consume> ; dri
        iop	-5	dry 0 ; duerm en ; duration ; el <opioid> ; el ban ; el trag ; empiez el ; emt
        iop	-5	en <treatment> ; ex wif ; f dab ; f in ; fin y ; firebal ; first offens ; for <afraid>
        iop	-5	for cok ; friday is ; fuman ; going up ; gon by ; gram a ; gray ; has <stop> ; he <money>
        iop	-5	he know ; hes <consume> ; him out ; his eye ; honest i ; how much ; hoy ; hr <past>
        iop	-5	hr ago ; ice every ; itemiz ; its <alcohol> ; le <buy> ; leav them ; linen ; lit ; lithium
        iop	-5	llamenm ; los dia ; lueg ; mal 0 ; medical detox ; mgmt ; mi carnal ; mi viej ; midnight
        iop	-5	minimum <amount> ; my thesi ; night every ; night tech ; no drug ; no pas ; no ~<drug>
        iop	-5	now but ; on fentanyl ; on january ; one sid ; only weed ; or <consume> ; pack and
        iop	-5	person with ; program wher ; quinc <year> ; quinc ano ; quis ; re <kin> ; recog ; referenc
        iop	-5	right through ; rivotril ; rn 0 ; s ; say he ; se pus ; sent en ; serv ; sinc 0 ; sit for
        iop	-5	slam ; social <consume> ; social drink ; sof ; som cocain ; someth a ; stabl no ; su espos
        iop	-5	that part ; the <sedative> ; the daycar ; the slot ; thermomet ; third day
        iop	-5	through <treatment> ; thursday night ; to ten ; tom otr ; tramadol ; treatment center
        iop	-5	ugly ; use cok ; vanish ; want detox ; was with ; with <insurance> ; wont <say> ; wrong #
        iop	-5	ya le ; you <insurance> ; your hous ; ~<start> ; ~<think> ~<die> ; ~of ~<alcohol>
        iop	-5	~treatment ; ~w/d ~sz
        iop	-6	*abstinent.3 ; *conflict.0 ; *emergency.3 ; *family.9 ; *frequency.2 ; *heavy.0
        iop	-6	*organDamage.0 ; *overdoseNow.1 ; *relief.2 ; *withdrawal.0 ; 0 oh ; <alcohol> <count>
        iop	-6	<amount> <put> ; <angry> <drive> ; <ask> <take> ; <bodypart> 0 ; <bodypart> <clinician>
        iop	-6	<cannabis> <friend> ; <cannabis> <furniture> ; <clean> a ; <cold> with
        iop	-6	<color> <container> ; <daytime> no ; <drug> <cannabis> ; <eat> whil ; <emergency> me
        iop	-6	<fluid> <bodypart> ; <give> <emergency> ; <go> <bodypart> ; <hospital> <moment>
        iop	-6	<kill> her ; <law> through ; <moment> <chestheart> ; <need> <phone> ; <night> <give>
        iop	-6	<opioid> <think> ; <outdoors> out ; <play> <eat> ; <take> <put> ; <think> <colleague>
        iop	-6	<think> <think> ; <withdrawal> <opening> ; <withdrawal> <opioid> ; a cook ; about half
        iop	-6	agre to ; and <bodypart> ; are best ; as <always> ; brandy ; cadc ; cocain weekend
        iop	-6	coffe tabl ; con <medicine> ; convuls ; convulsion ; could one ; couldnt tel ; cuant
        iop	-6	cuart ; dai again ; de <drug> ; debaj ; diari 0 ; dm ; dont feel ; dri out ; each oth
        iop	-6	est <palecolor> ; estat ; ex <colleague> ; f vap ; fami session ; for <cannabis> ; furnac
        iop	-6	gav him ; goin ; he found ; his mom ; if <stranger> ; in county ; in treatment ; its her
        iop	-6	iv ; just <cannabis> ; know if ; know its ; litr de ; long is ; man y ; me again ; naloxon
        iop	-6	narcan ; narcan x ; nts / ; or nin ; or what ; organist ; own pillow ; parti and ; property
        iop	-6	que <buy> ; quier mat ; resi 0 ; restroom ; round ; run out ; say how ; say what
        iop	-6	sinc saturday ; smok fentanyl ; smok ice ; somewher with ; substitut ; suer ; tak 0
        iop	-6	the bat ; thru <outdoors> ; tom no ; took someth ; tra un ; up sinc ; volvi a ; w
        iop	-6	weed and ; wheth he ; who sel ; y que ; y se ; your <clinician> ; ~alcohol ; ~er ; ~w/d
        iop	-7	*quantity.4 ; *sinceLastUse.1 ; 0 <hospital> ; <alcohol> <drug> ; <ask> <furniture>
        iop	-7	<cannabis> ~<stimulant> ; <continue> <week> ; <continue> in ; <continue> sinc
        iop	-7	<day> <take> ; <emergency> <take> ; <fluid> <blood> ; <fluid> <fluid> ; <fluid> <shake>
        iop	-7	<go> lik ; <height> out ; <hit> <drug> ; <hit> <moment> ; <hit> <opioid> ; <medicine> in
        iop	-7	<opioid> <amount> ; <put> <always> ; <room> <take> ; <say> hel ; <stop> <alcohol>
        iop	-7	<treatment> only ; a spot ; about step ; again most ; again sinc ; agu y ; alcohol detox
        iop	-7	at least ; been drink ; behalf of ; cant <hold> ; carnal ; could <stranger> ; couldnt <say>
        iop	-7	day detox ; day he ; diganm ; eap let ; est <consume> ; even intensiv ; foam ; for half ; g
        iop	-7	havent <asleep> ; havent slept ; hes in ; him back ; hit me ; its weed ; lawy suggest
        iop	-7	m in ; mak <feel> ; mak sens ; malil ; marihuan ; meth four ; msw ; much is ; no <drug>
        iop	-7	on behalf ; only <cannabis> ; queu ; receipt ; resum ; roxi ; safe ; sel it ; stepdad
        iop	-7	stop drink ; strip ; tenant ; tequil ; thc + ; the desk ; thi job ; to treatment ; told the
        iop	-7	trap ; twic for ; want in ; we tak ; wherev ; whiskey ; whoev ; ~<furniture>
        iop	-8	/ d ; <amount> <opioid> ; <asleep> <drive> ; <cannabis> y ; <consume> <daytime>
        iop	-8	<continue> <alcohol> ; <continue> <consume> ; <day> <sedative> ; <emergency> x ; <home> he
        iop	-8	<lock> it ; <medicine> 0 ; <medicine> <sedative> ; <opioid> a ; <take> <last>
        iop	-8	<treatment> <room> ; a pint ; absces ; already in ; an intensiv ; been <always>
        iop	-8	befor lunch ; cannabi ; cant hold ; center ; coverag ; d x ; dato ; day two ; diversion
        iop	-8	drink mayb ; dts ; eight bal ; gambl ; gin ; he quit ; how long ; idk ; im <fluid>
        iop	-8	lorazepam ; milligram ; nam no ; night 0 ; nunc ha ; of <sedative> ; outreach ; sab en
        iop	-8	shelt ; spray ; supervis ; that was ; tuls ; want inpt ; who need
        iop	-9	*priorTreatments.0 ; *psychosis.0 ; *residentialLeft.0 ; <cannabis> <child>
        iop	-9	<hospital> <alcohol> ; <sedative> <day> ; <stimulant> or ; <treatment> <cannabis> ; ask 0
        iop	-9	bipol ; can we ; desintoxic ; detox ; detox at ; el <alcohol> ; fev ; gram ; if somebody
        iop	-9	just ask ; klonopin ; la <treatment> ; la desintoxicacion ; mot y ; perfect ; poison
        iop	-9	tim the ; to bring ; vodk ; who <buy>
        iop	-10	*backToUse.0 ; *ciwa.0 ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical
        iop	-10	+ <cannabis> ; <container> <always> ; <say> <opioid> ; <sedative> ; <see> <vermin>
        iop	-10	armpit ; ciw 0 ; county jail ; desd cuand ; detox for ; faciliti ; fent ; gallo ; ghb
        iop	-10	in your ; its <opioid> ; la <opioid> ; no ~substanc ; per day ; ron ; that arent
        iop	-10	you charg ; ~detox
        iop	-11	*relief.0 ; <cannabis> <stimulant> ; <consume> <continue> ; <stimulant> todo
        iop	-11	<treatment> <hospital> ; ciw ; cristal diari ; g / ; last me ; releas <day> ; unk
        iop	-11	who handl ; wil <say>
        iop	-12	<cannabis> <week> ; <cannabis> and ; <withdrawal> <hospital> ; bottl and ; de <consume>
        iop	-12	dem ; eight or ; otr vez ; phenibut ; round the ; say outpatient ; sinc when ; statement
        iop	-12	until ive
        iop	-13	*outpatientDuring.0 ; *rhythm.2 ; <emergency> <day> ; <opioid> and ; your detox
        iop	-14	*sinceLastUse.0 ; <always> <continue> ; drink again ; outpatient only
        iop	-15	<sedative> <amount> ; no sleep
        iop	-16	*drinks.2
        iop	-17	inyect
        iop	-18	*detoxRequest.0
        iop	-19	*mandate.1
        iop	-20	sa
        iop	-22	*detoxWord.0
        iop	-27	*injecting.0
        """
}
