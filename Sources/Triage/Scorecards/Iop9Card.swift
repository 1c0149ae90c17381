extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop9 = """
        iop	-4	<sad> no ; <say> <chestheart> ; <say> <feel> ; <say> <stimulant> ; <say> he ; <say> just
        iop	-4	<say> out ; <say> what ; <say> ~0 ; <say> ~<leave> ; <sedative> <always>
        iop	-4	<sedative> <cold> ; <see> in ; <sober> <stimulant> ; <stiff> <headface> ; <stimulant> qd
        iop	-4	<take> <alcohol> ; <take> <gun> ; <think> <past> ; <think> <record> ; <think> <think>
        iop	-4	<treatment> <week> ; <treatment> <write> ; <treatment> wont ; <vermin> on
        iop	-4	<withdrawal> <hospital> ; <withdrawal> off ; <year> <go> ; <year> <opioid> ; a cok
        iop	-4	a coupl ; a day ; a garden ; a gram ; a lock ; a terribl ; a websit ; absces ; again
        iop	-4	again every ; agre to ; ai ; albanil ; alert ; am <continue> ; and <cannabis> ; and <fluid>
        iop	-4	and most ; and weed ; anoch ; application ; approx 0 ; arent ther ; argu ; atienden
        iop	-4	back on ; be <phone> ; bean ; bed befor ; been <put> ; been going ; been see ; been to
        iop	-4	befor work ; behind a ; but <say> ; buz ; by christma ; cag ; can you ; candl
        iop	-4	cant <think> ; capsul ; car and ; cb ; charg my ; cheapest thing ; clr in ; cocain in
        iop	-4	cok off ; complet iop ; compr ; con suer ; connection ; could <go> ; coverag ; crack dai
        iop	-4	cuant cobran ; cuant dur ; cuart ; cuart y ; current iop ; d <past> ; d ago ; dai
        iop	-4	dai want ; dato ; daught she ; day again ; de abril ; de fresn ; del <home> ; desd marz
        iop	-4	design ; detox off ; dia desd ; discus ; do iop ; do not ; dont <stop> ; driv of
        iop	-4	dry <day> ; duerm en ; each day ; eleven year ; en <treatment> ; enrol ; espald y
        iop	-4	est <night> ; est intern ; est y ; estoy <consume> ; estuv ; eve <crowd> ; eve group
        iop	-4	every singl ; f dab ; f s/p ; feel ok ; fent in ; fentanil ; flashlight ; foam
        iop	-4	for <month> ; for parent ; friday is ; from him ; fui ; fuimo a ; fum diari ; garaj
        iop	-4	get her ; greek ; half of ; hand are ; has <stop> ; has dementi ; has for ; he <buy>
        iop	-4	her out ; hidden ; his <say> ; his mom ; how much ; i sweat ; i tel ; ice every ; iop sinc
        iop	-4	is his ; is hold ; it anymor ; it dai ; its 0 ; its <alcohol> ; jur ; keep ask ; keep hear
        iop	-4	la lengu ; la ~coc ; laps ; las <sedative> ; least ; liv alon ; llam x ; log ; lueg ; m 0
        iop	-4	m <cannabis> ; m <illness> ; mak <feel> ; mak sens ; malil ; mas dato ; me <buy> ; me pleas
        iop	-4	me twic ; meant to ; medical <treatment> ; medical detox ; mes sin ; mg a ; mom and
        iop	-4	nad <go> ; narcan x ; need me ; need placement ; need someon ; nev used ; nin <year>
        iop	-4	no ~sabemo ; noma queri ; noth <put> ; now 0 ; of tito ; of vodk ; oficin de ; often
        iop	-4	on day ; on january ; or <consume> ; or les ; oth kind ; outpt 0 ; oxycodon ; particul
        iop	-4	passeng ; passeng seat ; patient ; pd ; per <day> ; per <friend> ; per <kin> ; percent
        iop	-4	perd el ; perdi la ; peric los ; person with ; personal ; ppo ; pt ; purs ; qd ; qd x
        iop	-4	que enviud ; que nadi ; qued com ; quinc <year> ; quinc ano ; recog ; resi 0 ; rn ; rum
        iop	-4	sam <stranger> ; saturday sinc ; say cal ; say cant ; say just ; say wher ; sentenc
        iop	-4	seven or ; seven year ; she not ; shot at ; six night ; sof ; sol par ; solt ; someth a
        iop	-4	speak to ; stand in ; sweaty ; system set ; ta ; tak eight ; tb ; test positiv ; test sinc
        iop	-4	the <opioid> ; the coffe ; the detox ; the elbow ; the glas ; the graduation ; the marin
        iop	-4	the outpatient ; the restroom ; the teen ; then <say> ; then for ; ther and ; thi <write>
        iop	-4	third day ; through all ; thru sun ; tianeptin ; tim <always> ; to <lock> ; to anybody
        iop	-4	to donat ; to residential ; to smok ; told the ; try ; two shot ; tx for ; un <blade>
        iop	-4	unit in ; vendor ; visit ; visit my ; volvi ; walgreen ; wan quit ; want detox
        iop	-4	want residential ; was only ; was ther ; weed out ; who <buy> ; with 0 ; with alcohol
        iop	-4	wk no ; wont <see> ; wont say ; wont talk ; word and ; would i ; wrong with ; y <stimulant>
        iop	-4	y se ; ya casi ; yes or ; you ever ; you help ; your tuesday ; ~<alcohol> ~<drug>
        iop	-4	~<day> ~is ; ~<drive> ~structur ; ~<drug> ; ~<drug> ~<consume> ; ~<emergency> at
        iop	-4	~<home> <colleague> ; ~<kin> no ; ~<money> ~<intoxicated> ; ~<seizure> <go>
        iop	-4	~<wait> ~<amount> ; ~<withdrawal> <hospital> ; ~day ~liv ; ~for ~<amount> ; ~funeral in
        iop	-4	~how ; ~icu ; ~klonopin ; ~meth hx ; ~minimum ~<amount> ; ~opiat ; ~park ~structur
        iop	-4	~residential don ; ~rm ; ~structur ; ~sz ; ~the ~park ; ~thre ~day ; ~w/d ~<seizure>
        iop	-5	*alcoholic ; *emergency.infection ; *frequency.2 ; *heavy ; *lengthOfUse.1 ; *organDamage
        iop	-5	*overdoseNow.pillCount ; *psychosis ; + weed ; 0 <container> ; 0 <wait> ; 0 every ; 0 stay
        iop	-5	<alcohol> <cannabis> ; <alcohol> from ; <alone> par ; <amount> <opioid> ; <amount> <pill>
        iop	-5	<appointment> my ; <ask> <room> ; <asleep> de ; <cannabis> ~<stimulant> ; <clinician> ya
        iop	-5	<consume> all ; <container> for ; <day> <fluid> ; <feel> ok ; <furniture> <alcohol>
        iop	-5	<hit> me ; <hold> <blade> ; <hold> <phone> ; <hold> the ; <home> <alone>
        iop	-5	<home> <clinician> ; <month> <cannabis> ; <need> <opioid> ; <need> in
        iop	-5	<needle> <furniture> ; <needle> <soon> ; <night> <alcohol> ; <opioid> <go>
        iop	-5	<opioid> <room> ; <opioid> a ; <opioid> lik ; <opioid> off ; <outdoors> <always>
        iop	-5	<palecolor> <pill> ; <phone> <hear> ; <phone> <official> ; <play> <appointment>
        iop	-5	<play> mayb ; <rope> off ; <say> <bodypart> ; <say> wher ; <sedative> <take>
        iop	-5	<seizure> <moment> ; <soon> se ; <start> <drive> ; <stimulant> or ; <stop> <breath>
        iop	-5	<stranger> ~<insurance> ; <take> <last> ; <take> <room> ; <take> at ; <think> <opening>
        iop	-5	<think> if ; <treatment> <cannabis> ; <wait> com ; <withdrawal> <sedative> ; <year> becaus
        iop	-5	a <sad> ; aclar ; ahor tom ; ahorit est ; alcohol ; and when ; are best ; as every
        iop	-5	at least ; ayer ; be quick ; been anywher ; been drink ; busc a ; cadc ; cant <say>
        iop	-5	cocain weekend ; convuls ; count out ; cramp ; current ; day four ; detox befor
        iop	-5	district hr ; do blow ; dont <consume> ; drink mayb ; dry 0 ; dtr of ; duration ; edibl and
        iop	-5	eight week ; el <alcohol> ; el <breath> ; el air ; empiez el ; end it ; entrevist
        iop	-5	etoh detox ; ex <colleague> ; experienc ; f in ; fev ; fin y ; fiv of ; for <cannabis>
        iop	-5	fork ; from you ; fuman cristal ; furnac ; gav him ; general ; go through ; going lik
        iop	-5	going up ; gon by ; gray ; half an ; he <money> ; her broth ; hes <consume> ; hes in
        iop	-5	hes nev ; high on ; him a ; hous wher ; hoy ; i shoot ; in ~0 ; intern con ; intern par
        iop	-5	interview ; iop per ; its about ; its heroin ; know if ; la <treatment> ; la cam
        iop	-5	las <friend> ; le <buy> ; lo pueden ; look in ; lu ; m <hear> ; marihuan ; meth four
        iop	-5	midnight ; motel ; much is ; muchach que ; nam the ; night now ; no ~<stop> ; no ~pas
        iop	-5	novi se ; off <needle> ; off it ; on <furniture> ; only <stimulant> ; or how ; or what
        iop	-5	oth week ; outpatient i ; overnight tech ; pack a ; parti mayb ; pit ; pleas cal ; property
        iop	-5	pt wil ; ralph ; reciben ; referenc ; refus <emergency> ; round ; run out ; sab com
        iop	-5	school on ; se pic ; segun él ; session with ; slam ; snort ritalin ; social <consume>
        iop	-5	social drink ; someth <money> ; someth cheap ; step up ; stop drink ; substitut
        iop	-5	tal <container> ; target ; the <shake> ; the daycar ; the rail ; then say ; thur sun
        iop	-5	to <count> ; to whoev ; took mol ; took someth ; tramadol ; use and ; use cok
        iop	-5	used <stimulant> ; vanish ; vez con ; was laid ; we <build> ; weed and ; what could
        iop	-5	what hes ; who <need> ; win with ; wkend no ; wont go ; y dai ; year becaus ; your hous
        iop	-5	your plac ; ~<crowd> ~<say> ; ~<day> <treatment> ; ~<drug> no ; ~<seizure> <stop>
        iop	-5	~<stimulant> yo ; ~<stop> ~a ; ~<think> ~how ; ~<withdrawal> ~<hospital> ; ~alcohol
        iop	-5	~how ~long ; ~not ~sur ; ~pued ni ; ~quis dec ; ~sabemo ; ~se que ; ~smok ~shop ; ~substanc
        iop	-6	*conflict ; *family.9 ; *quantity.consequence ; + <amount> ; 0 <hospital>
        iop	-6	<alcohol> <treatment> ; <alcohol> todo ; <always> a ; <asleep> <outdoors>
        iop	-6	<bodypart> <see> ; <cannabis> + ; <cannabis> <furniture> ; <caretaking> <pet>
        iop	-6	<child> <start> ; <container> <always> ; <continue> 0 ; <continue> <month> ; <continue> in
        iop	-6	<day> <needle> ; <drug> <cannabis> ; <furniture> <bodypart> ; <give> <emergency>
        iop	-6	<hospital> <day> ; <job> <kill> ; <kin> llev ; <medicine> <sedative> ; <moment> <past>
        iop	-6	<need> <phone> ; <night> <count> ; <night> <give> ; <opening> <fall> ; <opioid> <amount>
        iop	-6	<opioid> <give> ; <say> when ; <shake> <amount> ; <stimulant> <trade>
        iop	-6	<stranger> <clothes> ; <treatment> any ; <week> <start> ; <week> <week>
        iop	-6	<withdrawal> <alcohol> ; <withdrawal> <opioid> ; <withdrawal> the ; a fork ; a pint
        iop	-6	and <furniture> ; as <always> ; at breakfast ; been back ; been every ; botella ; box win
        iop	-6	brandy ; cant <hold> ; certifi ; cok when ; could one ; crystal most ; d x ; dai again
        iop	-6	de <daytime> ; detox at ; drench ; dri ; dri out ; each oth ; eight bal ; emt
        iop	-6	even intensiv ; ex wif ; falt tre ; firebal ; for <afraid> ; for cok ; for detox ; for half
        iop	-6	goin ; gram ; gummi ; han ; havent been ; he nev ; honest i ; if <stranger> ; im <fluid>
        iop	-6	in treatment ; intern a ; itemiz ; la <opioid> ; leav them ; linen ; lit ; los dia
        iop	-6	many of ; mis my ; my thesi ; my ~broth ; narcan ; next room ; night tech ; nts /
        iop	-6	on fentanyl ; only <cannabis> ; only weed ; park lot ; parti and ; queu ; quier mat
        iop	-6	registr ; room is ; s ; say he ; sid and ; sinc 0 ; smok fentanyl ; soldier ; tak 0
        iop	-6	the slot ; thermomet ; through <treatment> ; thru <outdoors> ; tito ; tom no ; tra un
        iop	-6	treatment center ; ugly ; visit hrs ; vodk ; vomit sangr ; wheth he ; with <cannabis>
        iop	-6	wont <say> ; wrong # ; ya le ; your <clinician> ; your inpatient ; ~<past> ~<treatment>
        iop	-6	~long ~is ; ~naloxon
        iop	-7	*deliriumTremens ; 0 <opioid> ; <alcohol> <count> ; <alcohol> ~<always> ; <always> <crowd>
        iop	-7	<ask> <insurance> ; <child> <opioid> ; <clinician> <medicine> ; <colleague> <partner>
        iop	-7	<color> <container> ; <consume> <daytime> ; <consume> com ; <container> a
        iop	-7	<continue> <week> ; <day> desd ; <fluid> <bodypart> ; <height> out ; <hit> <drug>
        iop	-7	<home> he ; <lock> it ; <medicine> in ; <outdoors> out ; <put> <always> ; <soon> <room>
        iop	-7	<stop> <medicine> ; <take> <put> ; <treatment> only ; about step ; again 0 ; agre
        iop	-7	an intensiv ; and is ; center ; could a ; could someon ; dab and ; de <consume> ; debaj
        iop	-7	detox for ; dm ; dont feel ; dts ; el ban ; espej ; g ; get in ; i ~<emergency>
        iop	-7	i ~overdos ; its her ; just <cannabis> ; las amiga ; litr ; lorazepam ; m in ; milligram
        iop	-7	muy buen ; night every ; now but ; nunc <stop> ; opioid ; organist ; own pillow ; pack and
        iop	-7	paid the ; right through ; rn 0 ; roxi ; say what ; shelt ; sinc saturday ; smok ice
        iop	-7	spray ; stepdad ; summer ago ; supervis ; that was ; to bring ; to let ; unit ; w
        iop	-7	was with ; wil <say> ; y que ; you <insurance> ; ~<consume> ~<town> ; ~bed ; ~inf ; ~me dej
        iop	-7	~shelt ; ~w/d ~sz
        iop	-8	*sinceLastUse.1 ; 0 s ; <always> for ; <asleep> <drive> ; <continue> <consume>
        iop	-8	<continue> sinc ; <fluid> <shake> ; <hospital> <alcohol> ; <hospital> <moment>
        iop	-8	<kin> <sedative> ; <tool> <say> ; <withdrawal> <opening> ; about half ; again most
        iop	-8	again sinc ; alcohol detox ; bar a ; bathroom floor ; behalf of ; coffe tabl ; couldnt tel
        iop	-8	dad say ; dai for ; day detox ; day he ; day two ; de <drug> ; de tom ; diari 0 ; diversion
        iop	-8	eap let ; eight or ; f vap ; fami session ; fioricet ; fuman ; gin ; hit me
        iop	-8	la desintoxicacion ; mi carnal ; no ~<asleep> ; nunc ha ; on behalf ; only and ; poison
        iop	-8	refil ; round the ; safe ; suer ; tenant ; tom otr ; tuls ; whiskey ; whoev
        iop	-8	~<alcohol> <day> ; ~broth
        iop	-9	*ciwa ; *relief ; / d ; <cannabis> y ; <kill> her ; <room> <take> ; <say> <opioid>
        iop	-9	<treatment> <hospital> ; <withdrawal> 0 ; a handl ; already in ; ambulanci
        iop	-9	and <treatment> ; been <always> ; bipol ; ciw 0 ; couldnt <say> ; desintoxic ; drink again
        iop	-9	est <consume> ; g / ; gambl ; ghb ; he quit ; idk ; in county ; its weed ; man y ; mot y
        iop	-9	otr vez ; per day ; perfect ; resum ; strip ; thc + ; thi job ; want in ; we tak
        iop	-10	*backToUse ; <amount> ~<always> ; <cannabis> <child> ; <continue> <alcohol> ; <sedative>
        iop	-10	<sedative> <amount> ; <see> <vermin> ; <shake> <fluid> ; befor lunch ; cannabi ; cant hold
        iop	-10	carnal ; ciw ; county jail ; desd cuand ; diganl ; in your ; its <opioid> ; lawy suggest
        iop	-10	msw ; naloxon ; no ~<drug> ; of <sedative> ; releas <day> ; sa ; sel it ; use in ; volvi a
        iop	-10	you charg
        iop	-11	+ <cannabis> ; <ask> <furniture> ; <bodypart> <clinician> ; <cannabis> and
        iop	-11	<consume> <continue> ; <opioid> <consume> ; <opioid> and ; armpit ; cuant ; faciliti
        iop	-11	gallo ; klonopin ; say outpatient ; sinc when ; want inpt ; who handl ; who need
        iop	-12	*priorTreatments ; *residentialLeft ; <stimulant> todo ; can we ; detox ; fent
        iop	-12	if somebody ; no ~substanc ; outreach ; phenibut ; somewher with ; that arent
        iop	-13	*detoxRequest:hypothetical ; *outpatientDuring ; *sinceLastUse.0 ; <cannabis> <friend>
        iop	-13	<sedative> <day> ; ~<emergency> <day>
        iop	-14	*rhythm.2 ; <always> <continue> ; bottl and ; day thre ; outpatient only ; ron ; statement
        iop	-14	unk ; until ive
        iop	-15	*detoxWord:hypothetical ; <hit> <opioid> ; cristal diari ; no ~sleep
        iop	-16	*drinks.2 ; <cannabis> <stimulant> ; <cannabis> <week> ; your detox
        iop	-17	*detoxRequest ; <container> /
        iop	-20	*detoxWord ; *mandate.residential
        iop	-22	*injecting
        iop	-23	inyect
        iop	-25	iv
        """
}
