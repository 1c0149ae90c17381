extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-4	turno ; two shot ; us so ; use and ; use every ; vap nicotin ; volvi ; vomit sangr
        iop	-4	was laid ; was only ; went stif ; what hes ; whod tak ; win a ; win every ; wint and
        iop	-4	with alcohol ; with them ; with zer ; wont go ; word and ; y <stimulant> ; ya and ; yawn
        iop	-4	your plac ; ~<bodypart> ; ~<drug> no ; ~<need> ~<need> ; ~<stimulant> <month>
        iop	-4	~<stop> ~<consume> ; ~<think> ~<die> ; ~addres ; ~bed ; ~meth hx ; ~substanc
        iop	-4	~withdrawal ~seizur
        iop	-5	*alcoholic.0 ; *arrests.0:hypothetical ; *frequency.2:other_experiencer ; *lengthOfUse.1
        iop	-5	*lostThroughUse.0 ; *overdoseNow.1 ; *wantsOff.0:hypothetical ; + <amount> ; + weed ; 0 s
        iop	-5	<alcohol> <moment> ; <alcohol> <treatment> ; <amount> los ; <angry> <drive> ; <ask> her
        iop	-5	<blade> <bodypart> ; <bodypart> 0 ; <build> in ; <cannabis> + ; <cannabis> /
        iop	-5	<cannabis> no ; <child> <start> ; <child> nam ; <church> <outdoors>
        iop	-5	<clinician> <medicine> ; <clinician> ya ; <consume> <opioid> ; <consume> from
        iop	-5	<container> / ; <continue> <month> ; <count> or ; <day> sam ; <fluid> <furniture>
        iop	-5	<furniture> a ; <furniture> open ; <give> in ; <go> <bodypart> ; <headface> rol
        iop	-5	<hold> <phone> ; <kin> <sedative> ; <kin> llev ; <leave> your ; <moment> <alcohol>
        iop	-5	<night> 0 ; <night> <alcohol> ; <opioid> off ; <opioid> sinc ; <outdoors> <town>
        iop	-5	<phone> <daytime> ; <phone> <official> ; <play> <appointment> ; <play> <eat> ; <play> mayb
        iop	-5	<record> <give> ; <room> que ; <say> <stimulant> ; <say> what ; <shake> <amount>
        iop	-5	<stimulant> she ; <take> <room> ; <take> <sedative> ; <take> at ; <think> if ; <town> 0
        iop	-5	<week> <feel> ; <week> <start> ; <write> <week> ; <year> <opioid> ; <year> <sober> ; a gram
        iop	-5	a websit ; aclar ; agre ; alcohol ; and <furniture> ; and when ; arent ther ; ask her
        iop	-5	ayer y ; been anywher ; been every ; bring up ; busc a ; but <say> ; convuls ; could a
        iop	-5	could one ; crack dai ; cramp ; crystal most ; cuant cobran ; dad say ; dan a ; day six
        iop	-5	day thre ; de <daytime> ; dementi and ; despiert ; detox befor ; disappe ; do my
        iop	-5	dont <consume> ; dry 0 ; duerm en ; duration ; el <opioid> ; el ban ; el trag ; empiez el
        iop	-5	emt ; en <treatment> ; est <palecolor> ; ex wif ; f dab ; f in ; firebal ; for <afraid>
        iop	-5	for cok ; friday is ; gav him ; go through ; gon by ; gray ; has <stop> ; havent been
        iop	-5	he <money> ; he know ; hes <consume> ; hes nev ; him out ; his eye ; hockey ; how much
        iop	-5	ice every ; its <alcohol> ; its heroin ; le <buy> ; leav them ; linen ; lit ; lithium
        iop	-5	llamenm ; los dia ; lueg ; mal 0 ; medical detox ; mi carnal ; mi viej ; midnight
        iop	-5	minimum <amount> ; my thesi ; need someon ; night every ; night tech ; no drug ; no pas
        iop	-5	no ~<drug> ; now but ; on fentanyl ; on january ; one sid ; only weed ; or <consume>
        iop	-5	outpatient i ; pack and ; perdi la ; person with ; program wher ; que <buy> ; quis
        iop	-5	re <kin> ; recog ; rivotril ; s ; say he ; say what ; sent en ; sinc 0 ; sinc saturday
        iop	-5	slam ; smok ice ; sof ; som cocain ; someth a ; stabl no ; that part ; the <sedative>
        iop	-5	the coffe ; the daycar ; the slot ; thermomet ; third day ; through <treatment>
        iop	-5	thursday night ; to ten ; tom otr ; treatment center ; ugly ; unit ; used <stimulant>
        iop	-5	vanish ; want detox ; want residential ; was with ; with <insurance> ; wrong # ; ya le
        iop	-5	your hous ; ~of ~<alcohol> ; ~treatment ; ~w/d ~sz
        iop	-6	*abstinent.3 ; *conflict.0 ; *emergency.3 ; *family.9 ; *frequency.2 ; *heavy.0
        iop	-6	*organDamage.0 ; *relief.2 ; *usersAtHome.0 ; *withdrawal.0 ; 0 <hospital> ; 0 oh
        iop	-6	<alcohol> <count> ; <always> <crowd> ; <amount> <put> ; <ask> <take>
        iop	-6	<cannabis> <furniture> ; <color> <container> ; <consume> <town> ; <daytime> no
        iop	-6	<drug> <cannabis> ; <eat> <continue> ; <eat> whil ; <emergency> <take> ; <emergency> me
        iop	-6	<fluid> <bodypart> ; <fluid> <fluid> ; <give> <emergency> ; <height> out
        iop	-6	<hospital> <moment> ; <kill> her ; <moment> <chestheart> ; <need> <opioid> ; <need> <phone>
        iop	-6	<opioid> <give> ; <opioid> <think> ; <outdoors> out ; <room> <take> ; <sedative> <take>
        iop	-6	<take> <put> ; <think> <think> ; <week> <week> ; <withdrawal> <opening>
        iop	-6	<withdrawal> <opioid> ; <withdrawal> the ; a cook ; agre to ; all <amount> ; are best
        iop	-6	as <always> ; brandy ; cadc ; cant <hold> ; coffe tabl ; con <medicine> ; convulsion
        iop	-6	couldnt tel ; crystal and ; cuant ; cuart ; dai again ; de <drug> ; debaj ; diari 0 ; dm
        iop	-6	dont feel ; dri ; dri out ; each oth ; estat ; ex <colleague> ; f vap ; fami session
        iop	-6	fin y ; for <cannabis> ; fuman ; furnac ; goin ; he found ; his mom ; hit me ; hoy
        iop	-6	hr <past> ; hr ago ; if <stranger> ; in county ; in treatment ; itemiz ; its her ; iv
        iop	-6	just <cannabis> ; know if ; know its ; litr de ; long is ; man y ; me again ; narcan
        iop	-6	narcan x ; nts / ; nunc <stop> ; or nin ; or what ; organist ; own pillow ; parti and
        iop	-6	property ; quier mat ; resi 0 ; restroom ; round ; run out ; say how ; serv ; smok fentanyl
        iop	-6	somewher with ; su espos ; substitut ; suer ; tak 0 ; the bat ; thru <outdoors> ; tom no
        iop	-6	took someth ; tra un ; trap ; up sinc ; use cok ; volvi a ; w ; weed and ; wheth he
        iop	-6	who sel ; wont <say> ; y que ; y se ; you <insurance> ; your <clinician> ; ~<start>
        iop	-6	~alcohol ; ~er ; ~w/d
        iop	-7	*sinceLastUse.1 ; <alcohol> <drug> ; <ask> <furniture> ; <asleep> <outdoors>
        iop	-7	<cannabis> <friend> ; <cannabis> ~<stimulant> ; <continue> in ; <continue> sinc
        iop	-7	<day> <take> ; <fluid> <shake> ; <go> lik ; <hit> <drug> ; <hit> <opioid> ; <medicine> in
        iop	-7	<night> <give> ; <put> <always> ; <say> hel ; <seizure> <moment> ; <treatment> only
        iop	-7	a spot ; about half ; about step ; again sinc ; alcohol detox ; and <treatment> ; at least
        iop	-7	been drink ; behalf of ; carnal ; cocain weekend ; could <stranger> ; couldnt <say>
        iop	-7	coverag ; day detox ; day he ; est <consume> ; even intensiv ; for half ; g
        iop	-7	havent <asleep> ; havent slept ; hes in ; him back ; its weed ; lawy suggest ; m in
        iop	-7	mak <feel> ; mak sens ; malil ; marihuan ; meth four ; msw ; much is ; naloxon ; no <drug>
        iop	-7	nunc ha ; on behalf ; only <cannabis> ; queu ; receipt ; right through ; roxi ; safe
        iop	-7	sel it ; shelt ; stepdad ; stop drink ; strip ; tenant ; tequil ; thc + ; thi job
        iop	-7	to treatment ; told the ; twic for ; want in ; we tak ; wherev ; whiskey ; ~<furniture>
        iop	-8	*quantity.4 ; / d ; <amount> <opioid> ; <cannabis> y ; <consume> <daytime>
        iop	-8	<container> <always> ; <continue> <alcohol> ; <continue> <consume> ; <continue> <week>
        iop	-8	<day> <sedative> ; <emergency> x ; <fluid> <blood> ; <home> he ; <hospital> <alcohol>
        iop	-8	<lock> it ; <medicine> 0 ; <medicine> <sedative> ; <opioid> <amount> ; <opioid> a ; absces
        iop	-8	again most ; agu y ; already in ; ask 0 ; been <always> ; befor lunch ; cant hold ; center
        iop	-8	county jail ; d x ; dato ; day two ; detox at ; diversion ; drink mayb ; dts ; eap let
        iop	-8	eight bal ; foam ; gambl ; gin ; he quit ; how long ; idk ; im <fluid> ; milligram ; nam no
        iop	-8	night 0 ; of <sedative> ; outreach ; perfect ; resum ; sab en ; spray ; supervis ; that was
        iop	-8	the desk ; tuls ; vodk ; who <buy> ; who need ; whoev
        iop	-9	*priorTreatments.0 ; *psychosis.0 ; *residentialLeft.0 ; <hit> <moment> ; <stimulant> or
        iop	-9	<take> <last> ; <treatment> <cannabis> ; a pint ; an intensiv ; bipol ; can we ; detox
        iop	-9	el <alcohol> ; fev ; gram ; if somebody ; just ask ; la <treatment> ; la desintoxicacion
        iop	-9	lorazepam ; mot y ; no ~substanc ; poison ; tim the ; to bring ; want inpt ; ~detox
        iop	-10	*backToUse.0 ; *ciwa.0 ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical
        iop	-10	+ <cannabis> ; <asleep> <drive> ; <bodypart> <clinician> ; <cannabis> <child>
        iop	-10	<say> <opioid> ; <sedative> <day> ; <see> <vermin> ; <treatment> <hospital> ; armpit
        iop	-10	ciw 0 ; desd cuand ; desintoxic ; detox for ; faciliti ; fent ; gallo ; ghb ; in your
        iop	-10	klonopin ; la <opioid> ; per day ; ron ; that arent ; you charg
        iop	-11	*relief.0 ; <cannabis> <stimulant> ; <sedative> ; <stimulant> todo ; cannabi ; ciw
        iop	-11	diganl ; g / ; its <opioid> ; last me ; releas <day> ; who handl ; wil <say>
        iop	-12	<cannabis> and ; <consume> <continue> ; <withdrawal> <hospital> ; cristal diari
        iop	-12	de <consume> ; dem ; eight or ; otr vez ; phenibut ; round the ; say outpatient
        iop	-12	sinc when ; statement ; unk ; until ive
        iop	-13	*outpatientDuring.0 ; *rhythm.2 ; <cannabis> <week> ; <emergency> <day> ; <opioid> and
        iop	-13	bottl and ; your detox
        iop	-14	*sinceLastUse.0 ; <always> <continue> ; drink again ; outpatient only
        iop	-15	<sedative> <amount> ; no sleep
        iop	-17	*drinks.2 ; inyect
        iop	-19	*detoxRequest.0
        iop	-20	*mandate.1 ; sa
        iop	-22	*detoxWord.0
        iop	-27	*injecting.0
        """
}
