extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop9 = """
        iop	-4	on fentanyl ; on ice ; on oth ; only <official> ; op program ; or <consume> ; or what
        iop	-4	oth lin ; oth week ; out on ; over <always> ; over every ; pack a ; parti and ; pas a
        iop	-4	passeng seat ; pastilla ; pastilla azul ; payday weekend ; pd ; per <day> ; per <friend>
        iop	-4	person with ; pt ; qd ; que nadi ; qued com ; quinc <year> ; quinc ano ; resi 0 ; restroom
        iop	-4	return our ; rn ; round ; rum ; sam as ; saturday sometim ; say cal ; say just ; say ~0
        iop	-4	se pic ; se pus ; seven year ; she not ; shot at ; six night ; snort ritalin ; solt
        iop	-4	som <alcohol> ; stand in ; substitut ; swat ; sweaty ; system set ; ta ; tal <container>
        iop	-4	tar ; tb ; test sinc ; the <opioid> ; the bridg ; the elbow ; the glas ; the graduation
        iop	-4	the marin ; the outpatient ; the restroom ; the teen ; then <say> ; then for ; ther and
        iop	-4	thi <write> ; thi semest ; thre week ; thru sun ; thur sun ; tim <always> ; tim the
        iop	-4	to <count> ; to <lock> ; to anybody ; to group ; to residential ; to ten ; told the ; tongu
        iop	-4	treatment center ; two shot ; ugly ; un <blade> ; un doc ; unit in ; used <stimulant>
        iop	-4	vanish ; vez con ; visit ; visit my ; volvi ; walgreen ; was <hospital> ; was laid
        iop	-4	was ther ; went stif ; what could ; when it ; wherev ; who <buy> ; whod tak ; wil hold
        iop	-4	win with ; with cok ; with nurs ; wk no ; wont <say> ; wont get ; wont talk ; would i
        iop	-4	y <stimulant> ; y dai ; ya le ; ya no ; yawn ; year becaus ; your tuesday
        iop	-4	~<confused> ~<withdrawal> ; ~<container> <amount> ; ~<drug> ~<consume> ; ~<emergency> at
        iop	-4	~<home> <colleague> ; ~<kin> no ; ~<money> ~<intoxicated> ; ~<palecolor>
        iop	-4	~<past> ~<treatment> ; ~<sedative> ; ~<wait> ~<amount> ; ~colleg ; ~convulsion ; ~how
        iop	-4	~icu ; ~las ; ~meth hx ; ~narcan ; ~opiat ; ~residential don ; ~thre ~day ; ~treint ~dia
        iop	-4	~w/d ~<seizure>
        iop	-5	*emergency.fever:negated ; *heavy ; *lostThroughUse ; *naloxone ; *organDamage
        iop	-5	*overdoseNow.pillCount ; *treatmentNeed:negated ; *withdrawal ; + <amount> ; + test ; + thc
        iop	-5	0 <opioid> ; 0 nts ; 0 stay ; <alcohol> <cannabis> ; <alcohol> ~<always>
        iop	-5	<amount> <opioid> ; <ask> <room> ; <asleep> <drive> ; <bodypart> <see> ; <bodypart> is
        iop	-5	<build> in ; <cannabis> + ; <cannabis> <furniture> ; <cannabis> no ; <clinician> ya
        iop	-5	<consume> <opioid> ; <consume> all ; <consume> com ; <container> <always> ; <container> for
        iop	-5	<continue> <month> ; <day> <daytime> ; <fall> <opening> ; <fluid> <bodypart>
        iop	-5	<furniture> par ; <headface> rol ; <hold> the ; <hospital> <day> ; <job> <kill>
        iop	-5	<moment> <past> ; <need> dond ; <need> in ; <needle> <soon> ; <night> <count>
        iop	-5	<night> <give> ; <opening> 0 ; <opioid> <go> ; <opioid> lik ; <order> ~<treatment>
        iop	-5	<play> <week> ; <record> <give> ; <room> 0 ; <rope> off ; <say> <stimulant> ; <say> when
        iop	-5	<say> wher ; <start> <drive> ; <stimulant> <trade> ; <stimulant> or ; <stimulant> she
        iop	-5	<stop> <bodypart> ; <stranger> ~<insurance> ; <take> <last> ; <take> <sedative>
        iop	-5	<think> <opening> ; <think> <think> ; <treatment> <write> ; <treatment> wont ; <wait> com
        iop	-5	<week> <week> ; <withdrawal> <alcohol> ; <withdrawal> <opioid> ; <year> becaus ; a <sad>
        iop	-5	a coupl ; a websit ; aclar ; again 0 ; ahor tom ; ai ; alcohol ; am <continue> ; are best
        iop	-5	been drink ; botella ; box win ; busc a ; cadc ; cant <say> ; cb ; cok when ; complet iop
        iop	-5	current ; dai ; day for ; de <daytime> ; dem ; detox off ; district hr ; dm ; do iop
        iop	-5	do not ; dont use ; dri ; dry 0 ; duration ; eleven year ; empiez el ; end it ; enrol
        iop	-5	etoh detox ; ex wif ; experienc ; f in ; falt tre ; fev ; flashlight ; for <afraid>
        iop	-5	for parent ; friday is ; g ; going up ; half an ; han ; he <money> ; he is ; hes <consume>
        iop	-5	high on ; him a ; hous every ; hous wher ; hoy ; ice every ; in ~0 ; intern par ; iop per
        iop	-5	iop sinc ; it cost ; its <alcohol> ; its heroin ; just <cannabis> ; la <headface>
        iop	-5	la <treatment> ; la cam ; la ~coc ; laps ; le <buy> ; leav them ; llam x ; log ; los dia
        iop	-5	lueg ; m <hear> ; marihuan ; meant to ; meth four ; much is ; my ~broth ; narcan
        iop	-5	next room ; no ~<stop> ; no ~quis ; no ~sabemo ; often ; only <stimulant> ; or how
        iop	-5	outpatient i ; overnight tech ; pacient ; park lot ; parti mayb ; per <kin> ; percent
        iop	-5	perdi la ; pit ; pleas cal ; property ; qd x ; quier mat ; ralph ; reciben
        iop	-5	refus <emergency> ; room is ; run out ; say wher ; school on ; segun él ; session with
        iop	-5	sit for ; social <consume> ; social drink ; soldier ; someth a ; speak to ; step up
        iop	-5	stop drink ; tagalog ; tak 0 ; test positiv ; the <sedative> ; the rail ; the slot
        iop	-5	the wint ; thi <school> ; third day ; through <treatment> ; tom no ; took mol ; tuls ; unit
        iop	-5	use and ; use cok ; want residential ; we <build> ; weed and ; weekend at ; what hes
        iop	-5	whiskey ; who <need> ; with 0 ; with <cannabis> ; with <insurance> ; with alcohol
        iop	-5	wkend no ; wont go ; word and ; y se ; your hous ; your plac ; ~<drive> ~structur
        iop	-5	~<drug> no ; ~<stimulant> yo ; ~<think> ~how ; ~<withdrawal> <hospital> ; ~alcohol
        iop	-5	~how ~long ; ~minimum ~<amount> ; ~not ~sur ; ~park ~structur ; ~pued ni ; ~sabemo
        iop	-5	~se que ; ~structur ; ~sz ; ~the ~park
        iop	-6	*alcoholic ; *conflict ; *deliriumTremens ; *emergency.infection ; *family.9 ; *frequency.2
        iop	-6	*lengthOfUse.1 ; *psychosis ; *quantity.consequence ; 0 <container> ; 0 <hospital> ; 0 oh
        iop	-6	<alcohol> <treatment> ; <always> a ; <amount> <pill> ; <appointment> my
        iop	-6	<asleep> <outdoors> ; <container> a ; <day> <needle> ; <day> desd ; <daytime> no
        iop	-6	<drug> <cannabis> ; <furniture> <bodypart> ; <give> <emergency> ; <hold> <blade>
        iop	-6	<kin> <sedative> ; <kin> llev ; <medicine> <sedative> ; <month> <cannabis>
        iop	-6	<need> <opioid> ; <night> <alcohol> ; <outdoors> out ; <play> <appointment> ; <play> mayb
        iop	-6	<put> <always> ; <sedative> <take> ; <shake> <amount> ; <soon> <room> ; <stop> <breath>
        iop	-6	<think> if ; <treatment> any ; <week> <start> ; a fork ; a pint ; about step
        iop	-6	and <furniture> ; and <treatment> ; and when ; as <always> ; at breakfast ; been anywher
        iop	-6	been back ; been every ; cant <hold> ; center ; cocain in ; cocain weekend ; cramp
        iop	-6	crystal most ; dai again ; day four ; debaj ; desintoxic ; diari 0 ; do blow
        iop	-6	dont <consume> ; dont feel ; drench ; dri out ; drink mayb ; dtr of ; each oth ; ed
        iop	-6	edibl and ; eight bal ; el <alcohol> ; emt ; even intensiv ; fentanil ; fin y ; firebal
        iop	-6	for cok ; for detox ; from you ; fuman ; get in ; goin ; going lik ; has <stop>
        iop	-6	havent been ; he nev ; her broth ; hes in ; his grandfath ; hit me ; honest i
        iop	-6	i ~<emergency> ; i ~overdos ; im <fluid> ; intern a ; itemiz ; its about ; know if
        iop	-6	las <friend> ; linen ; lit ; midnight ; my thesi ; nam the ; night every ; night now
        iop	-6	night tech ; now but ; nunc <stop> ; off <needle> ; off it ; organist ; own pillow
        iop	-6	pack and ; pt wil ; receipt ; referenc ; registr ; rn 0 ; roxi ; sam <stranger> ; say he
        iop	-6	say what ; sinc 0 ; slam ; smok fentanyl ; smok ice ; someth <money> ; someth cheap
        iop	-6	su espos ; that <home> ; the <shake> ; the detox ; then say ; thermomet ; thru <outdoors>
        iop	-6	tito ; to whoev ; tra un ; tramadol ; visit hrs ; vomit sangr ; w ; we tak ; wheth he
        iop	-6	wrong # ; y que ; your <clinician> ; your inpatient ; ~<consume> ~<town>
        iop	-6	~<day> <treatment> ; ~<stop> ~a ; ~<withdrawal> ~<hospital> ; ~long ~is ; ~me dej
        iop	-6	~naloxon ; ~per ; ~quis dec ; ~shelt ; ~smok ~shop ; ~substanc
        iop	-7	*ciwa ; *usersAtHome ; 0 s ; <alcohol> <count> ; <always> <crowd> ; <cannabis> y
        iop	-7	<cannabis> ~<stimulant> ; <color> <container> ; <continue> <consume> ; <continue> in
        iop	-7	<height> out ; <hit> <drug> ; <home> he ; <kill> her ; <medicine> in ; <need> <phone>
        iop	-7	<opioid> <give> ; <see> <vermin> ; <seizure> <moment> ; <stranger> <clothes> ; <take> <put>
        iop	-7	<treatment> <cannabis> ; <treatment> only ; <withdrawal> <opening> ; again most ; agre
        iop	-7	alcohol detox ; an intensiv ; and is ; as every ; bathroom floor ; brandy ; certifi ; ciw 0
        iop	-7	convuls ; could a ; could someon ; couldnt tel ; de <drug> ; diversion ; fami session
        iop	-7	for half ; gram ; hes nev ; if somebody ; in from ; it anymor ; its her ; know its ; litr
        iop	-7	many of ; mi carnal ; milligram ; msw ; no ~<asleep> ; nts / ; nuer ; on <furniture>
        iop	-7	only <cannabis> ; only weed ; opioid ; paid the ; queu ; right through ; s ; sent en
        iop	-7	shelt ; sid and ; spray ; stepdad ; summer ago ; tenant ; that was ; to bring ; to let
        iop	-7	tom otr ; took someth ; vodk ; volvi a ; want detox ; was with ; you <insurance>
        iop	-7	~<alcohol> <day> ; ~bed ; ~inf ; ~w/d ~sz
        iop	-8	*relief ; *sinceLastUse.1 ; <amount> ~<always> ; <ask> <insurance> ; <child> <opioid>
        iop	-8	<child> <start> ; <clinician> <medicine> ; <consume> <daytime> ; <fluid> <shake>
        iop	-8	<hospital> <moment> ; <lock> it ; <opioid> <amount> ; <tool> <say> ; <treatment> <hospital>
        iop	-8	<withdrawal> 0 ; bar a ; behalf of ; coffe tabl ; could one ; dab and ; dad say ; day detox
        iop	-8	day he ; detox at ; detox for ; dts ; eap let ; el ban ; f vap ; fent ; fioricet ; ghb
        iop	-8	gin ; he quit ; las amiga ; lorazepam ; m in ; man y ; mot y ; on behalf ; only and ; refil
        iop	-8	safe ; sinc saturday ; suer ; thc + ; thi job ; whoev ; you help ; ~broth
        iop	-9	/ d ; <always> for ; <ask> <furniture> ; <cannabis> <child> ; <continue> <week>
        iop	-9	<continue> sinc ; <sedative> ; <stimulant> todo ; again sinc ; ambulanci ; been <always>
        iop	-9	befor lunch ; bipol ; carnal ; couldnt <say> ; dai for ; dato ; day two ; eight or
        iop	-9	est <consume> ; gallo ; idk ; in county ; its weed ; klonopin ; la <opioid> ; lawy suggest
        iop	-9	naloxon ; no ~<drug> ; nunc ha ; of <sedative> ; per day ; perfect ; resum ; round the
        iop	-9	sel it ; strip ; supervis ; use in
        iop	-10	*backToUse ; <bodypart> <clinician> ; <consume> <continue> ; <continue> 0
        iop	-10	<continue> <alcohol> ; <hospital> <alcohol> ; <room> <take> ; <say> <opioid>
        iop	-10	<sedative> <amount> ; a handl ; about half ; already in ; armpit ; bottl and ; cant hold
        iop	-10	ciw ; detox ; drink again ; in treatment ; in your ; otr vez ; sa ; want in ; want inpt
        iop	-10	wil <say> ; you charg ; ~<emergency> <day>
        iop	-11	*detoxRequest:hypothetical ; + <cannabis> ; <cannabis> and ; <shake> <fluid> ; cannabi
        iop	-11	county jail ; de <consume> ; desd cuand ; its <opioid> ; la desintoxicacion ; no ~substanc
        iop	-11	phenibut ; poison ; releas <day> ; who handl ; who need
        iop	-12	*detoxWord:hypothetical ; *residentialLeft ; <opioid> and ; <sedative> <day> ; can we
        iop	-12	cuant ; diganl ; outreach ; ron ; say outpatient ; sinc when ; somewher with ; statement
        iop	-12	your detox
        iop	-13	*outpatientDuring ; *priorTreatments ; *rhythm.2 ; *sinceLastUse.0 ; <opioid> <consume>
        iop	-13	day thre ; faciliti ; g / ; gambl ; that arent
        iop	-14	<cannabis> <friend> ; no ~sleep ; unk ; until ive
        iop	-15	*drinks.2 ; <always> <continue> ; <cannabis> <stimulant> ; <hit> <opioid>
        iop	-15	outpatient only
        iop	-16	<container> / ; cristal diari
        iop	-17	*detoxRequest ; <cannabis> <week>
        iop	-18	inyect
        iop	-19	*mandate.residential
        iop	-21	*detoxWord
        iop	-23	*injecting ; iv
        """
}
