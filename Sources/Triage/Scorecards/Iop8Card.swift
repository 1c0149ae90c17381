extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-3	otr cos ; our <go> ; outpatient on ; overnight tech ; own <phone> ; oxy ; pac ; pack a
        iop	-3	pas a ; passeng ; passeng seat ; patel ; payday and ; payday weekend ; peopl off ; perd el
        iop	-3	perdi la ; personal ; pierd la ; pistol ; placement ; plan to ; platic y ; pleas <need>
        iop	-3	pleas help ; pluck ; po say ; pric of ; probation me ; psychiatrist ; pt ; pt <stop>
        iop	-3	pued llam ; pued llev ; puk ; put him ; que <buy> ; que <die> ; que nadi ; quit the ; r
        iop	-3	rath than ; re <kin> ; reciben ; refil ; refund ; registr ; releas ; residential with
        iop	-3	ring back ; rivotril ; rn ; rop in ; rum ; safety <afraid> ; safety concern ; saturday sinc
        iop	-3	say cant ; say it ; say mor ; say only ; say pt ; say which ; se <consume> ; se pus ; sem 0
        iop	-3	seman no ; seman tambien ; session with ; seven or ; she been ; she hasnt ; she not
        iop	-3	she thought ; shot at ; sin <put> ; sin met ; sinc sum ; sleep eat ; smok blu ; snf
        iop	-3	snort ritalin ; snort vyvans ; so <intoxicated> ; solt ; som <alcohol> ; som <treatment>
        iop	-3	som cocain ; someth <treatment> ; someth aft ; somewher i ; soy pap ; spe on ; staf 0
        iop	-3	start smok ; stay at ; stay in ; stil + ; stil drink ; swallow the ; swat ; sweaty ; system
        iop	-3	tak kais ; tal can ; talk of ; target ; ten <alcohol> ; term <illness> ; term disability
        iop	-3	test <stimulant> ; the <fall> ; the <shake> ; the belt ; the booz ; the detox ; the elbow
        iop	-3	the fal ; the festival ; the graduation ; the hallway ; the marin ; the meth ; the moment
        iop	-3	the passeng ; the plac ; the receipt ; the restroom ; them sinc ; then <say> ; then for
        iop	-3	then nev ; ther <money> ; ther <phone> ; ther someth ; thermomet ; they cal ; thi am
        iop	-3	thi isnt ; thi tim ; thing <past> ; thing befor ; think he ; thre evening ; through a
        iop	-3	through both ; through it ; through two ; thru sun ; tiemp que ; tim he ; tmrw
        iop	-3	to <always> ; to <consume> ; to anybody ; to com ; to every ; to group ; to smok
        iop	-3	told them ; tonight ; tra ; try ; turn down ; twic and ; two shot ; tx for ; un anex
        iop	-3	und the ; unlock ; uno 0 ; urologist ; us hav ; us so ; use every ; user ; vest ; visit
        iop	-3	visita ; viv sol ; w/d <ask> ; w/d ask ; w/d no ; walk the ; wan quit ; was <put>
        iop	-3	was doing ; was only ; we can ; we go ; wed photograph ; weed i ; went out ; werent
        iop	-3	what could ; when it ; when that ; who sel ; whod tak ; whoev has ; wif of ; wil hold
        iop	-3	win with ; wint and ; with <cannabis> ; with <stimulant> ; with nurs ; with plan
        iop	-3	with them ; wk <colleague> ; wkend no ; wkly x ; wont get ; wont say ; wont talk
        iop	-3	would finish ; would i ; wouldnt <say> ; wouldnt say ; y <fluid> ; y pued ; ya and
        iop	-3	ya casi ; ya no ; you <job> ; you let ; your <school> ; your <trade> ; your facility
        iop	-3	your inpatient ; your tuesday ; ~<amount> ~<day> ; ~<bodypart> ; ~<cold>
        iop	-3	~<consume> ~<alcohol> ; ~<drug> ; ~<drug> ~<consume> ; ~<emergency> <day> ; ~<furniture>
        iop	-3	~<hot> ; ~<sedative> ; ~<think> ~<die> ; ~<try> ; ~coc ; ~cuant ; ~icu ; ~nam ; ~opiat
        iop	-3	~quier ; ~shift ; ~sz ; ~withdrawal ~seizur
        iop	-4	% ; % off ; *deliriumTremens.0:historical ; *drinks.2:other_experiencer ; *emergency.4
        iop	-4	*lastUsed.0 ; *overdose.0 ; *quantity.3:historical ; *substance.1:other_experiencer
        iop	-4	+ test ; + thc ; + weed ; 0 % ; <alcohol> <kill> ; <alone> <job> ; <always> desd
        iop	-4	<always> singl ; <amount> <container> ; <amount> <opioid> ; <amount> <put>
        iop	-4	<amount> <seizure> ; <appointment> by ; <ask> <room> ; <ask> her ; <ask> who
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
        iop	-4	<water> <home> ; <withdrawal> <sedative> ; <withdrawal> en ; <withdrawal> off ; <write> la
        iop	-4	a <vendor> ; a <volunteer> ; a and ; a bag ; a book ; a day ; a websit ; about me ; aceptan
        iop	-4	adolescent ; ahorit ; ahorit est ; all <amount> ; all thre ; am in ; and <cannabis>
        iop	-4	and hes ; and is ; and weed ; anoch ; anoth <job> ; approx 0 ; arent ther ; ask her
        iop	-4	be <phone> ; been <put> ; been back ; been going ; been see ; bolsa ; busc a ; cal want
        iop	-4	can / ; cant <hold> ; cant <think> ; charg my ; clr in ; cocain in ; cocain weekend
        iop	-4	con suer ; convulsion ; corol ; could <stranger> ; could someon ; coupl x ; crack dai
        iop	-4	cramp ; crept ; cuant cobran ; cuart ; current ; current iop ; dai ; dai sinc ; day six
        iop	-4	day to ; de tom ; detox bed ; detox is ; devuelv ; district hr ; dond se ; dont use
        iop	-4	driv of ; duerm en ; el <breath> ; el <opioid> ; el air ; el tusi ; eleven year ; empiez el
        iop	-4	en <treatment> ; en cocain ; enrol ; episod ; est cer ; estuv ; every singl ; f <hear>
        iop	-4	f first ; f in ; f s/p ; fami session ; first offens ; floor ; for <afraid> ; for parent
        iop	-4	forget ; fork ; friday is ; funeral in ; get her ; goe through ; going up ; greek ; group
        iop	-4	hallway ; has dementi ; havent been ; he <kill> ; he <put> ; he say ; he shoot ; her arm
        iop	-4	her its ; hes stil ; hid ; hij no ; his eye ; hous wher ; how <always> ; how much
        iop	-4	how often ; if <stranger> ; im drink ; im fil ; in <past> ; in from ; inpatient or
        iop	-4	inpt in ; intern con ; iop de ; ito ; iv 0 ; jur que ; karen ; know how ; la <consume>
        iop	-4	la <headface> ; la cam ; la mes ; la ~coc ; las <sedative> ; le <buy> ; le <stop>
        iop	-4	lean <always> ; least ; llam x ; llamenm ; look in ; los dia ; lost <count> ; lu ; lueg
        iop	-4	mal 0 ; mas barat ; mas dato ; me <continue> ; me pleas ; medical <treatment>
        iop	-4	medical detox ; mes limpi ; mezcal ; mgmt ; minut ago ; night now ; no <night> ; no job
        iop	-4	no quis ; no sabemo ; no ~<drug> ; now my ; nuer ; of month ; on <bodypart> ; on day
        iop	-4	on fentanyl ; on january ; on our ; one sid ; only <official> ; only <stimulant> ; open
        iop	-4	or <consume> ; oth week ; our <friend> ; our hous ; over <always> ; over every ; oxycodon
        iop	-4	paid the ; par su ; park lot ; parti mayb ; pd ; peaceful ; per <day> ; per <friend>
        iop	-4	per <kin> ; percent ; pleas cal ; pric ; qd x ; que noma ; qued com ; quier viv
        iop	-4	rath <say> ; retir in ; room is ; saf ; sam as ; saturday sometim ; school on ; se a
        iop	-4	se pic ; serv ; sinc 0 ; six night ; smok shop ; sof ; someth a ; stabl no ; system set
        iop	-4	ta ; tagalog ; tak eight ; tar ; tembl ; test sinc ; than two ; that <home> ; the couch
        iop	-4	the knif ; the outpatient ; the teen ; the wint ; third day ; through all ; thruout
        iop	-4	thur sun ; tien una ; tim <always> ; tito ; to <lock> ; to ten ; to whoev ; told the
        iop	-4	tongu ; treatment center ; tuesday aft ; turno ; twic for ; ugly ; un <alcohol>
        iop	-4	un <blade> ; unit in ; up sinc ; use and ; use in ; used thi ; vanish ; vez con ; visit hrs
        iop	-4	volvi ; vomit sangr ; want detox ; was <hospital> ; was laid ; we <build> ; weed and
        iop	-4	weed out ; went stif ; wherev ; who <buy> ; win a ; win every ; with alcohol ; with cok
        iop	-4	wkday ; wrong with ; y <stimulant> ; y se ; year becaus ; yes or ; you help ; your plac
        iop	-4	~<die> ; ~<stimulant> <month> ; ~<stop> ~<consume> ; ~<withdrawal> x ; ~dts x ; ~klonopin
        iop	-4	~meth hx ; ~no ~tx ; ~po ; ~tx hx
        iop	-5	*arrests.0:hypothetical ; *conflict.0 ; *deliriumTremens.0 ; *heavy.0 ; *lostThroughUse.0
        iop	-5	*organDamage.0 ; *overdoseNow.1 ; *seizure.0:historical ; 0 <colleague> ; 0 <emergency>
        iop	-5	0 nts ; 0 s ; 0 see ; <amount> <pill> ; <amount> los ; <asleep> <last> ; <cannabis> +
        iop	-5	<clean> <day> ; <clean> his ; <clinician> <medicine> ; <clinician> ya ; <consume> <opioid>
        iop	-5	<consume> <town> ; <consume> blu ; <consume> com ; <consume> did ; <consume> i
        iop	-5	<continue> <month> ; <day> <fluid> ; <day> <take> ; <eat> <continue> ; <emergency> me
        iop	-5	<feel> ok ; <fluid> <blood> ; <fluid> <bodypart> ; <fluid> <furniture>
        iop	-5	<furniture> <bodypart> ; <furniture> <container> ; <furniture> a ; <furniture> par
        iop	-5	<give> in ; <hold> <blade> ; <home> <alone> ; <kin> <headface> ; <kin> he ; <leave> your
        iop	-5	<month> <cannabis> ; <night> <alcohol> ; <night> <count> ; <opening> 0 ; <opening> <fall>
        iop	-5	<opioid> <room> ; <opioid> <think> ; <palecolor> <pill> ; <photo> 0 ; <play> <eat>
        iop	-5	<play> mayb ; <room> 0 ; <rope> off ; <say> <eat> ; <school> or ; <shake> and ; <shake> on
        iop	-5	<stimulant> iv ; <stimulant> she ; <take> <sedative> ; <take> <withdrawal>
        iop	-5	<think> <opening> ; <think> <think> ; <think> if ; <tool> on ; <treatment> wont
        iop	-5	<week> <feel> ; <week> <start> ; <week> <week> ; <year> <opioid> ; <year> becaus ; a gram
        iop	-5	again ; agre ; agre to ; agu y ; alcohol ; and <furniture> ; and are ; as <always> ; bean
        iop	-5	been every ; bring up ; but <say> ; cadc ; car and ; casin ; certifi ; chil ; cocain four
        iop	-5	cok when ; complet iop ; compr ; could one ; count out ; crystal most ; dab and ; dai again
        iop	-5	dan a ; day four ; de <daytime> ; desd el ; despiert ; detox befor ; detox off ; diari 0
        iop	-5	discus ; dm ; do blow ; dont <consume> ; dri ; drink did ; dry 0 ; dtr of ; duration
        iop	-5	edibl and ; espej ; experienc ; f dab ; feel ok ; fetty ; finish with ; for detox ; furnac
        iop	-5	get in ; gon by ; gray ; handl of ; he <money> ; he is ; her broth ; hes nev ; him a
        iop	-5	hit me ; honest i ; ice every ; im <fluid> ; intern a ; iop sinc ; is his ; isnt for
        iop	-5	its heroin ; la sal ; las <friend> ; litr de ; m used ; marihuan ; mi viej
        iop	-5	minimum <amount> ; minut on ; month with ; my thesi ; night every ; no <asleep> ; no drug
        iop	-5	no las ; no pas ; now but ; nunc ha ; off <needle> ; on <furniture> ; on ice ; op program
        iop	-5	opioid ; or what ; organist ; outpatient i ; pack and ; parti and ; person with ; pit
        iop	-5	pretend ; property ; pt wil ; quier mat ; quinc <year> ; quinc ano ; quis ; ralph
        iop	-5	referenc ; rey ; sab en ; sabemo ; sam <stranger> ; say cal ; say he ; say just ; segun él
        iop	-5	seiz in ; sent en ; sit for ; slid down ; smok fentanyl ; social <consume> ; social drink
        iop	-5	step up ; stepdad is ; summer ago ; tal <container> ; the <sedative> ; the ambulanc
        iop	-5	the coffe ; the desk ; the rail ; the slot ; ther and ; tim the ; to donat ; tramadol
        iop	-5	unit ; used <stimulant> ; vap nicotin ; want residential ; we tak ; what hes ; wheth he
        iop	-5	who <need> ; with <insurance> ; wont <say> ; wont go ; y dai ; ya le ; ~<drug> no
        iop	-5	~<need> ~<need> ; ~alcohol ; ~bed ; ~er ; ~w/d ; ~w/d ~sz
        iop	-6	*emergency.3 ; *family.9 ; *frequency.2 ; *lengthOfUse.1 ; *usersAtHome.0 ; *withdrawal.0
        iop	-6	+ <amount> ; 0 <hospital> ; 0 oh ; 0 stay ; <alcohol> <continue> ; <alcohol> <drug>
        iop	-6	<alcohol> <moment> ; <alcohol> <treatment> ; <always> <crowd> ; <always> a
        iop	-6	<asleep> <outdoors> ; <child> <start> ; <container> / ; <daytime> no ; <eat> whil
        iop	-6	<fluid> <fluid> ; <furniture> <opening> ; <height> out ; <hit> <drug> ; <hospital> <day>
        iop	-6	<kill> her ; <medicine> in ; <need> <opioid> ; <need> <phone> ; <night> <give>
        iop	-6	<opioid> <amount> ; <opioid> <give> ; <outdoors> out ; <partner> <clean> ; <phone> <hear>
        iop	-6	<put> <always> ; <record> <give> ; <room> <take> ; <say> what ; <say> when
        iop	-6	<sedative> <take> ; <shake> <amount> ; <stranger> <clothes> ; <withdrawal> the
        iop	-6	<year> <sober> ; a fork ; aclar ; and <bodypart> ; and when ; are best ; as every
        iop	-6	at breakfast ; at least ; been anywher ; by then ; could a ; coverag ; dad say ; debaj
        iop	-6	disappe ; drench ; dri out ; drink mayb ; each oth ; eight bal ; el ban ; emt
        iop	-6	ex <colleague> ; ex wif ; fentanil ; firebal ; for cok ; fuman ; g ; gambl ; gav him
        iop	-6	go through ; gram a ; has <stop> ; havent <asleep> ; havent slept ; hes <consume> ; hes in
        iop	-6	high on ; him out ; how long ; hoy ; hr <past> ; hr ago ; in county ; in treatment
        iop	-6	it cost ; its about ; just <cannabis> ; know if ; la <treatment> ; leav them ; linen ; m in
        iop	-6	mi carnal ; midnight ; much is ; naloxon ; nam the ; narcan ; narcan x ; night tech
        iop	-6	nunc <stop> ; of vodk ; only and ; only weed ; out on ; own pillow ; queu ; receipt ; rn 0
        iop	-6	round the ; s ; slam ; somewher with ; su espos ; substitut ; tak 0 ; tequil ; the daycar
        iop	-6	then say ; through <treatment> ; thru <outdoors> ; to treatment ; tom no ; tom otr ; tonit
        iop	-6	took someth ; tra un ; trap ; use cok ; volvi a ; w ; was with ; whiskey ; word and
        iop	-6	wrong # ; y que ; your <clinician> ; your hous ; ~of ~<alcohol> ; ~substanc ; ~treatment
        iop	-7	*abstinent.3 ; *alcoholic.0 ; *quantity.4 ; *sinceLastUse.1 ; / d ; <alcohol> <count>
        iop	-7	<always> for ; <angry> <drive> ; <ask> <insurance> ; <cannabis> ~<stimulant>
        iop	-7	<color> <container> ; <continue> <consume> ; <continue> sinc ; <emergency> <take>
        iop	-7	<emergency> x ; <fluid> <shake> ; <give> <emergency> ; <home> he ; <hospital> <alcohol>
        iop	-7	<hospital> <moment> ; <medicine> 0 ; <medicine> <sedative> ; <take> <put>
        iop	-7	<treatment> only ; <withdrawal> <opening> ; about half ; about step ; absces ; again most
        iop	-7	again sinc ; alcohol detox ; ambulanci ; bathroom floor ; been drink ; brandy ; center
        iop	-7	coffe tabl ; con <medicine> ; couldnt <say> ; couldnt tel ; dai for ; day thre ; de <drug>
        iop	-7	diversion ; eap let ; even intensiv ; f vap ; fin y ; foam ; for half ; gin ; goin
        iop	-7	him back ; itemiz ; its her ; las amiga ; lit ; long is ; mak <feel> ; mak sens ; man y
        iop	-7	me again ; meth four ; nam no ; nts / ; of <drug> ; only <cannabis> ; or nin ; particul
        iop	-7	perfect ; resi 0 ; right through ; round ; roxi ; run out ; safe ; sinc saturday ; smok ice
        iop	-7	spray ; stepdad ; supervis ; tenant ; thc + ; the bat ; thi job ; tuls ; you <insurance>
        iop	-7	~<start>
        iop	-8	*wantsOff.0:hypothetical ; <cannabis> <furniture> ; <cannabis> y ; <consume> <daytime>
        iop	-8	<container> <always> ; <continue> in ; <hit> <opioid> ; <kin> <sedative> ; <lock> it
        iop	-8	<stimulant> or ; <withdrawal> <opioid> ; a spot ; an intensiv ; and <treatment>
        iop	-8	been <always> ; behalf of ; cant hold ; carnal ; convuls ; day detox ; day he ; detox at
        iop	-8	dont feel ; el <alcohol> ; est <consume> ; faciliti ; its weed ; iv ; malil ; mot y
        iop	-8	muchach que ; no <drug> ; on behalf ; restroom ; resum ; say how ; shelt ; stop drink
        iop	-8	suer ; that was ; whoev ; yawn
        iop	-9	*psychosis.0 ; + <cannabis> ; <ask> <furniture> ; <asleep> <drive> ; <continue> <week>
        iop	-9	<hit> <moment> ; <say> <opioid> ; <take> <last> ; <treatment> <hospital> ; a pint ; armpit
        iop	-9	ask 0 ; bipol ; can we ; ciw 0 ; county jail ; cuant ; dato ; de <consume> ; desd cuand
        iop	-9	detox ; dts ; fent ; ghb ; gram ; idk ; in your ; lawy suggest ; msw ; of <sedative>
        iop	-9	poison ; ron ; say what ; strip ; to bring ; vodk ; want in ; who need
        iop	-10	*backToUse.0 ; *ciwa.0 ; *detoxRequest.0:hypothetical ; *detoxWord.0:hypothetical
        iop	-10	*relief.0 ; <bodypart> <clinician> ; <cannabis> <child> ; <consume> <continue>
        iop	-10	<continue> <alcohol> ; <sedative> ; <stimulant> todo ; <treatment> <cannabis> ; already in
        iop	-10	befor lunch ; day two ; dem ; desintoxic ; detox for ; diganl ; gallo ; if somebody
        iop	-10	la <opioid> ; la desintoxicacion ; lorazepam ; milligram ; per day ; releas <day> ; sel it
        iop	-10	want inpt ; who handl ; you charg
        iop	-11	*priorTreatments.0 ; *residentialLeft.0 ; <cannabis> and ; cannabi ; cristal diari
        iop	-11	he quit ; last me ; no ~substanc ; outpatient only ; outreach ; phenibut ; until ive
        iop	-11	wil <say> ; ~detox
        iop	-12	*sinceLastUse.0 ; <cannabis> <friend> ; <sedative> <day> ; <see> <vermin>
        iop	-12	<withdrawal> <hospital> ; ciw ; its <opioid> ; klonopin ; otr vez ; say outpatient
        iop	-12	statement ; that arent
        iop	-13	*outpatientDuring.0 ; *rhythm.2 ; <cannabis> <week> ; <opioid> and ; eight or ; sinc when
        iop	-14	<cannabis> <stimulant> ; drink again ; g / ; no sleep
        iop	-15	<always> <continue> ; <emergency> <day> ; bottl and ; inyect ; unk ; your detox
        iop	-16	<sedative> <amount>
        iop	-18	*detoxRequest.0 ; *drinks.2
        iop	-19	*mandate.1 ; sa
        iop	-23	*detoxWord.0
        iop	-27	*injecting.0
        """
}
