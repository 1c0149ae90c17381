extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-3	safety <afraid> ; safety concern ; saturday sinc ; say cant ; say it ; say mor ; say only
        iop	-3	say pt ; say which ; se <consume> ; se pus ; sem 0 ; seman no ; seman tambien
        iop	-3	session with ; seven or ; she been ; she hasnt ; she not ; she thought ; shot at
        iop	-3	sin <put> ; sin met ; sinc sum ; sleep eat ; smok blu ; snf ; snort ritalin ; snort vyvans
        iop	-3	so <intoxicated> ; solt ; som <alcohol> ; som <treatment> ; som cocain ; someth <treatment>
        iop	-3	someth aft ; somewher i ; soy pap ; spe on ; staf 0 ; start smok ; stay at ; stay in
        iop	-3	stil + ; stil drink ; swallow the ; swat ; sweaty ; system ; sz ; tak kais ; tal can
        iop	-3	talk of ; target ; ten <alcohol> ; term <illness> ; term disability ; test <stimulant>
        iop	-3	the <fall> ; the <shake> ; the belt ; the booz ; the detox ; the elbow ; the fal
        iop	-3	the festival ; the graduation ; the hallway ; the marin ; the meth ; the moment
        iop	-3	the passeng ; the plac ; the receipt ; the restroom ; them sinc ; then <say> ; then for
        iop	-3	then nev ; ther <money> ; ther <phone> ; ther someth ; thermomet ; they cal ; thi am
        iop	-3	thi isnt ; thi tim ; thing <past> ; thing befor ; think he ; thre evening ; through a
        iop	-3	through both ; through it ; through two ; thru sun ; tiemp que ; tim he ; tmrw
        iop	-3	to <always> ; to <consume> ; to anybody ; to com ; to every ; to group ; to smok ; to your
        iop	-3	told them ; tonight ; tra ; try ; turn down ; twic and ; two shot ; tx for ; un anex
        iop	-3	und the ; unlock ; uno 0 ; urologist ; us hav ; us so ; use every ; user ; vest ; visit
        iop	-3	visita ; viv sol ; w/d <ask> ; w/d ask ; w/d no ; walk the ; wan quit ; was <put>
        iop	-3	was doing ; was only ; we can ; we go ; wed photograph ; weed i ; went out ; werent
        iop	-3	what could ; when it ; when that ; who sel ; whod tak ; whoev has ; wif of ; win with
        iop	-3	wint and ; with <cannabis> ; with <stimulant> ; with nurs ; with plan ; with them
        iop	-3	wk <colleague> ; wkend no ; wkly x ; wont get ; wont say ; wont talk ; would finish
        iop	-3	would i ; wouldnt <say> ; wouldnt say ; y <fluid> ; y pued ; ya and ; ya casi ; ya no
        iop	-3	you <job> ; you let ; your <school> ; your <trade> ; your facility ; your inpatient
        iop	-3	your tuesday ; ~<amount> ~<day> ; ~<bodypart> ; ~<cold> ; ~<consume> ~<alcohol> ; ~<drug>
        iop	-3	~<drug> ~<consume> ; ~<emergency> <day> ; ~<furniture> ; ~<hot> ; ~<sedative>
        iop	-3	~<think> ~<die> ; ~<try> ; ~coc ; ~cuant ; ~icu ; ~nam ; ~opiat ; ~quier ; ~shift ; ~sz
        iop	-3	~w/d ~<seizure> ; ~withdrawal ~seizur
        iop	-4	% ; % off ; *deliriumTremens.0:historical ; *drinks.2:other_experiencer ; *emergency.4
        iop	-4	*lastUsed.0 ; *overdose.0 ; *quantity.3:historical ; *substance.1:other_experiencer
        iop	-4	+ test ; / <day> ; 0 % ; 0 <colleague> ; <alcohol> <kill> ; <alone> <job> ; <always> desd
        iop	-4	<always> singl ; <amount> <container> ; <amount> <opioid> ; <amount> <put>
        iop	-4	<amount> <seizure> ; <appointment> by ; <ask> <room> ; <ask> <take> ; <ask> her ; <ask> who
        iop	-4	<bodypart> <see> ; <build> in ; <cannabis> <think> ; <cannabis> out ; <child> <appointment>
        iop	-4	<church> <outdoors> ; <clothes> <day> ; <clothes> <opening> ; <colleague> <partner>
        iop	-4	<container> <color> ; <continue> 0 ; <continue> <drug> ; <crowd> off ; <day> <daytime>
        iop	-4	<day> desd ; <daytime> <school> ; <drug> <cannabis> ; <emergency> en ; <fall> <opening>
        iop	-4	<furniture> <fluid> ; <furniture> <say> ; <give> <seizure> ; <give> <tool> ; <go> <consume>
        iop	-4	<go> for ; <go> lik ; <go> otr ; <headface> <always> ; <headface> are ; <headface> has
        iop	-4	<headface> lik ; <headface> rol ; <hold> <phone> ; <hold> the ; <home> <clinician>
        iop	-4	<hospital> <clothes> ; <hospital> <night> ; <hospital> <withdrawal> ; <hospital> sw
        iop	-4	<job> without ; <kin> llev ; <kin> pleas ; <leave> by ; <leave> them ; <medicine> <amount>
        iop	-4	<moment> <past> ; <moment> <soon> ; <money> <room> ; <month> <pain> ; <need> <furniture>
        iop	-4	<need> dond ; <need> in ; <need> otr ; <needle> <soon> ; <official> <say> ; <opening> off
        iop	-4	<opioid> <day> ; <opioid> <friend> ; <opioid> <go> ; <opioid> a ; <opioid> lik
        iop	-4	<opioid> off ; <opioid> sinc ; <outdoors> <town> ; <outdoors> then ; <past> <colleague>
        iop	-4	<pill> <day> ; <play> <appointment> ; <put> him ; <say> <shame> ; <say> <stimulant>
        iop	-4	<say> just ; <say> out ; <sedative> <alcohol> ; <see> by ; <soon> <room> ; <soon> se
        iop	-4	<stimulant> <trade> ; <stimulant> qd ; <stop> <sedative> ; <stop> <shake>
        iop	-4	<take> <headface> ; <take> at ; <think> <past> ; <think> <town> ; <think> how
        iop	-4	<tool> <say> ; <town> <law> ; <trade> <treatment> ; <treatment> <write> ; <wait> com
        iop	-4	<water> <home> ; <withdrawal> <sedative> ; <withdrawal> en ; <withdrawal> off ; a <vendor>
        iop	-4	a <volunteer> ; a and ; a bag ; a book ; a day ; a websit ; about me ; aceptan ; adolescent
        iop	-4	ahorit ; ahorit est ; all <amount> ; all thre ; am in ; and <cannabis> ; and hes ; and is
        iop	-4	and weed ; anoch ; anoth <job> ; approx 0 ; arent ther ; ask her ; be <phone> ; been <put>
        iop	-4	been back ; been going ; been see ; bolsa ; busc a ; can / ; cant <hold> ; cant <think>
        iop	-4	charg my ; clr in ; cocain in ; cocain weekend ; con suer ; convulsion ; corol
        iop	-4	could <stranger> ; could someon ; coupl x ; crack dai ; cramp ; crept ; cuant cobran
        iop	-4	current ; current iop ; dai ; dai sinc ; day six ; day to ; de tom ; detox bed ; detox is
        iop	-4	devuelv ; district hr ; dond se ; dont use ; driv of ; duerm en ; el <breath> ; el <opioid>
        iop	-4	el air ; el tusi ; eleven year ; empiez el ; en <treatment> ; en cocain ; enrol ; episod
        iop	-4	est cer ; estuv ; every singl ; f <hear> ; f first ; f in ; f s/p ; fami session
        iop	-4	first offens ; floor ; for <afraid> ; for detox ; for parent ; forget ; fork ; friday is
        iop	-4	funeral in ; get her ; goe through ; going up ; greek ; group ; hallway ; handl of
        iop	-4	has dementi ; he <kill> ; he <put> ; he say ; he shoot ; her arm ; her its ; hes stil ; hid
        iop	-4	hij no ; his eye ; hous wher ; how <always> ; how much ; how often ; if <stranger>
        iop	-4	im drink ; im fil ; in <past> ; in from ; inpatient or ; inpt in ; intern con ; iop de
        iop	-4	ito ; iv 0 ; jur que ; karen ; know how ; la <consume> ; la <headface> ; la cam ; la mes
        iop	-4	la ~coc ; las <sedative> ; le <buy> ; le <stop> ; lean <always> ; least ; llam x ; llamenm
        iop	-4	look in ; los dia ; lost <count> ; lu ; lueg ; mas barat ; mas dato ; me <continue>
        iop	-4	me pleas ; medical <treatment> ; medical detox ; mes limpi ; mezcal ; mgmt ; minut ago
        iop	-4	night now ; no <night> ; no job ; no quis ; no sabemo ; no ~<drug> ; now my ; nuer
        iop	-4	of month ; on <bodypart> ; on day ; on fentanyl ; on january ; on our ; one sid
        iop	-4	only <official> ; only <stimulant> ; open ; or <consume> ; oth week ; our <friend>
        iop	-4	our hous ; over <always> ; over every ; paid the ; par su ; park lot ; parti mayb ; pd
        iop	-4	peaceful ; per <day> ; per <friend> ; per <kin> ; percent ; pleas cal ; pric ; qd x
        iop	-4	que noma ; qued com ; quier viv ; rath <say> ; retir in ; room is ; saf ; sam as
        iop	-4	saturday sometim ; school on ; se a ; se pic ; serv ; sinc 0 ; six night ; smok shop ; sof
        iop	-4	someth a ; stabl no ; system set ; ta ; tagalog ; tak eight ; tar ; tembl ; test sinc
        iop	-4	than two ; that <home> ; the couch ; the knif ; the outpatient ; the teen ; the wint
        iop	-4	third day ; through all ; thruout ; thur sun ; tien una ; tim <always> ; tito ; to <lock>
        iop	-4	to ten ; to whoev ; told the ; tongu ; treatment center ; tuesday aft ; turno ; twic for
        iop	-4	ugly ; un <alcohol> ; un <blade> ; unit in ; up sinc ; use and ; use in ; used thi ; vanish
        iop	-4	vez con ; visit hrs ; volvi ; vomit sangr ; want detox ; was <hospital> ; was laid
        iop	-4	we <build> ; weed and ; weed out ; went stif ; wherev ; who <buy> ; wil hold ; win a
        iop	-4	win every ; with alcohol ; with cok ; wkday ; wrong with ; y <stimulant> ; y se
        iop	-4	year becaus ; yes or ; you help ; your plac ; ~<die> ; ~<stimulant> <month>
        iop	-4	~<stop> ~<consume> ; ~<withdrawal> x ; ~dts x ; ~klonopin ; ~meth hx ; ~no ~tx ; ~po
        iop	-4	~tx hx ; ~w/d ~sz
        iop	-5	*arrests.0:hypothetical ; *conflict.0 ; *deliriumTremens.0 ; *heavy.0 ; *lostThroughUse.0
        iop	-5	*organDamage.0 ; *overdoseNow.1 ; *seizure.0:historical ; + thc ; 0 <emergency> ; 0 nts
        iop	-5	0 s ; 0 see ; <amount> <pill> ; <amount> los ; <asleep> <last> ; <cannabis> +
        iop	-5	<clean> <day> ; <clean> his ; <clinician> <medicine> ; <clinician> ya ; <consume> <opioid>
        iop	-5	<consume> <town> ; <consume> blu ; <consume> com ; <consume> did ; <consume> i
        iop	-5	<continue> <month> ; <day> <fluid> ; <day> <take> ; <eat> <continue> ; <emergency> me
        iop	-5	<feel> ok ; <fluid> <blood> ; <fluid> <bodypart> ; <fluid> <furniture>
        iop	-5	<furniture> <bodypart> ; <furniture> <container> ; <furniture> a ; <give> in
        iop	-5	<hold> <blade> ; <home> <alone> ; <kin> <headface> ; <kin> he ; <leave> your
        iop	-5	<month> <cannabis> ; <night> <alcohol> ; <night> <count> ; <opening> 0 ; <opening> <fall>
        iop	-5	<opioid> <room> ; <opioid> <think> ; <palecolor> <pill> ; <photo> 0 ; <play> <eat>
        iop	-5	<play> mayb ; <room> 0 ; <rope> off ; <say> <eat> ; <school> or ; <shake> and ; <shake> on
        iop	-5	<stimulant> iv ; <stimulant> she ; <take> <sedative> ; <take> <withdrawal>
        iop	-5	<think> <opening> ; <think> <think> ; <think> if ; <tool> on ; <treatment> wont
        iop	-5	<week> <feel> ; <week> <start> ; <week> <week> ; <year> <opioid> ; <year> becaus ; a gram
        iop	-5	again ; agre ; agre to ; agu y ; alcohol ; and <furniture> ; and are ; as <always> ; bean
        iop	-5	been every ; bring up ; but <say> ; cadc ; cal want ; car and ; casin ; certifi ; chil
        iop	-5	cocain four ; cok when ; complet iop ; compr ; could one ; count out ; crystal most ; cuart
        iop	-5	dab and ; dai again ; dan a ; day four ; de <daytime> ; desd el ; despiert ; detox befor
        iop	-5	detox off ; diari 0 ; discus ; dm ; do blow ; dont <consume> ; dri ; drink did ; dry 0
        iop	-5	dtr of ; duration ; edibl and ; espej ; experienc ; f dab ; feel ok ; fetty ; finish with
        iop	-5	furnac ; get in ; gon by ; gray ; havent been ; he <money> ; he is ; her broth ; hes nev
        iop	-5	him a ; hit me ; honest i ; ice every ; im <fluid> ; intern a ; iop sinc ; is his
        iop	-5	isnt for ; its heroin ; la sal ; las <friend> ; litr de ; m used ; mal 0 ; marihuan
        iop	-5	minimum <amount> ; minut on ; month with ; my thesi ; night every ; no <asleep> ; no drug
        iop	-5	no las ; no pas ; now but ; nunc ha ; off <needle> ; on <furniture> ; on ice ; op program
        iop	-5	opioid ; or what ; organist ; outpatient i ; oxycodon ; pack and ; parti and ; person with
        iop	-5	pit ; pretend ; property ; pt wil ; quier mat ; quinc <year> ; quinc ano ; quis ; ralph
        iop	-5	referenc ; rey ; sab en ; sabemo ; sam <stranger> ; say cal ; say he ; say just ; segun él
        iop	-5	seiz in ; sent en ; sit for ; slid down ; smok fentanyl ; social <consume> ; social drink
        iop	-5	spray ; step up ; stepdad is ; summer ago ; tal <container> ; the <sedative> ; the ambulanc
        iop	-5	the coffe ; the desk ; the rail ; the slot ; ther and ; tim the ; to donat ; tramadol
        iop	-5	unit ; used <stimulant> ; vap nicotin ; want residential ; we tak ; what hes ; wheth he
        iop	-5	who <need> ; with <insurance> ; wont <say> ; wont go ; y dai ; ya le ; ~<drug> no
        iop	-5	~<need> ~<need> ; ~alcohol ; ~bed ; ~er ; ~w/d
        iop	-6	*emergency.3 ; *family.9 ; *frequency.2 ; *lengthOfUse.1 ; *usersAtHome.0 ; *withdrawal.0
        iop	-6	+ <amount> ; 0 <hospital> ; 0 oh ; 0 stay ; <alcohol> <continue> ; <alcohol> <drug>
        iop	-6	<alcohol> <moment> ; <alcohol> <treatment> ; <always> <crowd> ; <always> a
        iop	-6	<asleep> <outdoors> ; <child> <start> ; <container> / ; <daytime> no ; <eat> whil
        iop	-6	<fluid> <fluid> ; <furniture> <opening> ; <furniture> par ; <height> out ; <hit> <drug>
        iop	-6	<hospital> <day> ; <kill> her ; <medicine> in ; <need> <opioid> ; <need> <phone>
        iop	-6	<night> <give> ; <opioid> <amount> ; <opioid> <give> ; <outdoors> out ; <partner> <clean>
        iop	-6	<phone> <hear> ; <put> <always> ; <record> <give> ; <room> <take> ; <say> what ; <say> when
        iop	-6	<sedative> <take> ; <shake> <amount> ; <stranger> <clothes> ; <withdrawal> the
        iop	-6	<year> <sober> ; a fork ; aclar ; and <bodypart> ; and when ; are best ; as every
        iop	-6	at breakfast ; at least ; been anywher ; by then ; could a ; coverag ; dad say ; debaj
        iop	-6	disappe ; drench ; dri out ; drink mayb ; each oth ; eight bal ; el ban ; emt
        iop	-6	ex <colleague> ; ex wif ; firebal ; for cok ; fuman ; g ; gambl ; gav him ; go through
        iop	-6	gram a ; has <stop> ; havent <asleep> ; havent slept ; hes <consume> ; hes in ; high on
        iop	-6	him out ; how long ; hoy ; hr <past> ; hr ago ; in county ; in treatment ; it cost
        iop	-6	its about ; just <cannabis> ; know if ; la <treatment> ; leav them ; linen ; m in
        iop	-6	mi carnal ; mi viej ; midnight ; much is ; naloxon ; nam the ; narcan ; narcan x
        iop	-6	night tech ; nunc <stop> ; of vodk ; only and ; only weed ; out on ; own pillow ; queu
        iop	-6	receipt ; rn 0 ; round the ; s ; slam ; somewher with ; su espos ; substitut ; tak 0
        iop	-6	tequil ; the daycar ; then say ; through <treatment> ; thru <outdoors> ; to treatment
        iop	-6	tom no ; tom otr ; tonit ; took someth ; tra un ; trap ; use cok ; volvi a ; w ; was with
        iop	-6	whiskey ; word and ; y que ; your <clinician> ; your hous ; ~of ~<alcohol> ; ~substanc
        iop	-6	~treatment
        iop	-7	*abstinent.3 ; *alcoholic.0 ; *quantity.4 ; *sinceLastUse.1 ; / d ; <alcohol> <count>
        iop	-7	<always> for ; <angry> <drive> ; <ask> <insurance> ; <cannabis> ~<stimulant>
        iop	-7	<color> <container> ; <continue> <consume> ; <continue> sinc ; <emergency> <take>
        iop	-7	<emergency> x ; <fluid> <shake> ; <give> <emergency> ; <home> he ; <hospital> <alcohol>
        iop	-7	<hospital> <moment> ; <medicine> 0 ; <medicine> <sedative> ; <take> <put>
        iop	-7	<treatment> only ; <withdrawal> <opening> ; about half ; about step ; absces ; again most
        iop	-7	again sinc ; alcohol detox ; ambulanci ; bathroom floor ; been drink ; brandy ; center
        iop	-7	coffe tabl ; con <medicine> ; couldnt <say> ; couldnt tel ; dai for ; day thre ; de <drug>
        iop	-7	diversion ; eap let ; even intensiv ; f vap ; fentanil ; fin y ; foam ; for half ; gin
        iop	-7	goin ; him back ; itemiz ; its her ; las amiga ; lit ; long is ; mak <feel> ; mak sens
        iop	-7	man y ; me again ; meth four ; nam no ; nts / ; of <drug> ; only <cannabis> ; or nin
        iop	-7	particul ; perfect ; resi 0 ; right through ; round ; roxi ; run out ; safe ; sinc saturday
        iop	-7	smok ice ; stepdad ; suer ; supervis ; tenant ; thc + ; the bat ; thi job ; tuls ; wrong #
        iop	-7	you <insurance> ; ~<start>
        iop	-8	*wantsOff.0:hypothetical ; <cannabis> <furniture> ; <cannabis> y ; <consume> <daytime>
        iop	-8	<container> <always> ; <continue> in ; <hit> <opioid> ; <kin> <sedative> ; <lock> it
        iop	-8	<stimulant> or ; <withdrawal> <opioid> ; a spot ; an intensiv ; and <treatment>
        iop	-8	been <always> ; behalf of ; cant hold ; carnal ; convuls ; day detox ; day he ; detox at
        iop	-8	dont feel ; el <alcohol> ; est <consume> ; faciliti ; its weed ; iv ; malil ; mot y
        iop	-8	muchach que ; no <drug> ; on behalf ; restroom ; resum ; say how ; shelt ; stop drink
        iop	-8	that was ; whoev ; yawn
        iop	-9	*psychosis.0 ; <ask> <furniture> ; <asleep> <drive> ; <continue> <week> ; <hit> <moment>
        iop	-9	<say> <opioid> ; <take> <last> ; <treatment> <hospital> ; a pint ; armpit ; ask 0 ; bipol
        iop	-9	can we ; ciw 0 ; county jail ; cuant ; dato ; de <consume> ; detox ; dts ; fent ; ghb
        iop	-9	gram ; idk ; in your ; lawy suggest ; msw ; of <sedative> ; poison ; ron ; say what ; strip
        iop	-9	to bring ; vodk ; want in ; who need
        iop	-10	*backToUse.0 ; *ciwa.0 ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical
        iop	-10	*relief.0 ; + <cannabis> ; <bodypart> <clinician> ; <cannabis> <child>
        iop	-10	<consume> <continue> ; <continue> <alcohol> ; <sedative> ; <stimulant> todo
        iop	-10	<treatment> <cannabis> ; already in ; befor lunch ; day two ; dem ; desd cuand
        iop	-10	desintoxic ; detox for ; diganl ; gallo ; he quit ; if somebody ; la <opioid>
        iop	-10	la desintoxicacion ; lorazepam ; milligram ; per day ; releas <day> ; sel it ; want inpt
        iop	-10	who handl ; you charg
        iop	-11	*priorTreatments.0 ; *residentialLeft.0 ; <cannabis> and ; cannabi ; cristal diari
        iop	-11	last me ; no ~substanc ; outpatient only ; outreach ; phenibut ; until ive ; wil <say>
        iop	-11	~detox
        iop	-12	*sinceLastUse.0 ; <sedative> <day> ; <see> <vermin> ; <withdrawal> <hospital> ; ciw
        iop	-12	its <opioid> ; klonopin ; otr vez ; say outpatient ; statement ; that arent
        iop	-13	*outpatientDuring.0 ; *rhythm.2 ; <cannabis> <friend> ; <cannabis> <week> ; <opioid> and
        iop	-13	eight or ; sinc when
        iop	-14	<cannabis> <stimulant> ; drink again ; g / ; no sleep
        iop	-15	<always> <continue> ; <emergency> <day> ; bottl and ; inyect ; unk ; your detox
        iop	-16	<sedative> <amount>
        iop	-18	*detoxRequest.0 ; *drinks.2
        iop	-19	*mandate.1 ; sa
        iop	-23	*detoxWord.0
        iop	-26	*injecting.0
        """
}
