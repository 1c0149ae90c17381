extension ScorecardSources {
    /// Words that speak for `iop` or against it. Written by `workbench weigh`.
    static let iop8 = """
        iop	-3	amanec ; amaril ; an alarm ; and <fluid> ; and als ; and bed ; and most ; and off
        iop	-3	and used ; anex en ; anoch y ; application ; appointment with ; are we ; argu ; at weekend
        iop	-3	ativan ; back aft ; back on ; back to ; bar a ; bard ; bc of ; be <phone> ; be quick
        iop	-3	be seen ; bean ; bed befor ; bed open ; been <eat> ; been <kill> ; been an ; been going
        iop	-3	been mean ; been to ; befor work ; behind a ; bf ; bing drink ; both <bodypart> ; bottl a
        iop	-3	bring ; bring his ; busc dond ; but nobody ; by christma ; by wk ; cabinet ; cak at
        iop	-3	calient ; camer ; camer off ; can you ; cant <say> ; cant vanish ; cb ; cdl driv ; centr en
        iop	-3	charg my ; chat ; cinc vec ; clean a ; client ; clinton ; clr in ; cok every ; cok habit
        iop	-3	cok off ; com es ; com si ; connection ; cor de ; corol ; couch ; couch sinc
        iop	-3	could <stranger> ; couldnt ; coupl tim ; coupl x ; court dat ; cp ; crawl ; crept
        iop	-3	cristal todo ; cuart ; d <hospital> ; d <past> ; d ago ; dai sinc ; dai want ; day 0
        iop	-3	day again ; day don ; day for ; day only ; day to ; de tom ; de viern ; deacon ; deal i
        iop	-3	debaj del ; dej de ; dem ; dementi and ; denny ; desd <day> ; desd marz ; detox bed
        iop	-3	diaria y ; dich ; dient ; dio una ; disappe for ; do my ; do not ; doe mol ; dog died
        iop	-3	dont <remember> ; dont rememb ; dont use ; door fram ; down thre ; dr patel ; drink did
        iop	-3	drink from ; driv of ; dry <day> ; dtr re ; each day ; ed ; ed rn ; eight week
        iop	-3	el <breath> ; el <room> ; el air ; el alcohol ; el cuart ; el iop ; eleven year ; elk ; ems
        iop	-3	enrol ; ent ; entir tim ; entrevist ; est <palecolor> ; est <treatment> ; est cer
        iop	-3	est intern ; estoy libr ; estuv con ; etoh detox ; even program ; ever <consume>
        iop	-3	ex <partner> ; explain ; ext ; eye rol ; f <ask> ; falt en ; falt me ; favorit ; fent 0
        iop	-3	final <say> ; flap ; flask ; floor ; floor is ; for <afraid> ; for <eat> ; for parent
        iop	-3	fork ; from <stimulant> ; from cok ; fui ; fuimo ; fum diari ; funeral in ; furnac ; g a
        iop	-3	gas ; gav him ; get his ; girl and ; glad to ; graduat rehab ; group ; gummi ; half of
        iop	-3	hand and ; has 0 ; hav <leave> ; hav nev ; he <kill> ; he did ; he know ; he laugh ; he say
        iop	-3	he shoot ; hear it ; her its ; her out ; hes been ; hi i ; hidden ; his <last> ; his ex
        iop	-3	his last ; hosp ; hour ago ; how <amount> ; hung up ; i <order> ; i sweat ; i tel ; id been
        iop	-3	if his ; ill go ; im mov ; in 0 ; in <withdrawal> ; in her ; in octob ; in our ; in ther
        iop	-3	inde ; inf ; inpt in ; intern con ; intern es ; interview ; iop de ; iop in ; iop now
        iop	-3	is <break> ; is <school> ; is hav ; is his ; is just ; is using ; it <always> ; it <calm>
        iop	-3	it anymor ; it out ; it run ; jail ; job is ; job over ; just ask ; just for ; just get
        iop	-3	just tel ; keep ask ; keep up ; kept using ; know how ; know my ; la <consume> ; la <drive>
        iop	-3	la <opening> ; la <outdoors> ; la detox ; la marihuan ; la mes ; la metadon ; la sal
        iop	-3	le <see> ; le <stop> ; le dieron ; lean every ; lilac ; lin <blood> ; lin cut ; liv alon
        iop	-3	llamen ; los <consume> ; los dos ; los fin ; lost <count> ; lvn ; m <cannabis> ; m <hear>
        iop	-3	m cal ; mad 0 ; mad <amount> ; malil ; man in ; march at ; mat ; mayb thre ; me <buy>
        iop	-3	me <continue> ; me cai ; me intern ; me twic ; mes que ; metadon ; meth dai ; meth qod
        iop	-3	mg a ; mg x ; mh ; minut ago ; mis my ; mis y ; mo <home> ; mo x ; morn i ; moth is
        iop	-3	my car ; my grandkid ; my hour ; my jaw ; my mouth ; my tio ; neck ; need placement
        iop	-3	need someon ; night 0 ; night he ; night per ; no <job> ; no <night> ; no <stop>
        iop	-3	no consum ; no dej ; no est ; no job ; no vacation ; no ~booz ; nobody get ; nobody ther
        iop	-3	noma queri ; not tak ; noth <put> ; novi se ; now im ; nunc dej ; o no ; of cok ; of idea
        iop	-3	offer to ; oh ; old <home> ; on <money> ; on oth ; on someth ; on wednesday ; one sid
        iop	-3	one took ; only <stimulant> ; only <treatment> ; only cok ; open ; or les ; or tak ; or use
        iop	-3	oth lin ; our <friend> ; our <furniture> ; our <go> ; out on ; outpatient on
        iop	-3	over <always> ; over every ; over ther ; oxycodon ; pac ; pack a ; pas por ; passeng
        iop	-3	pastilla azul ; patel ; payday and ; payday weekend ; peaceful ; per <school> ; percent
        iop	-3	perd el ; phon company ; piedr diari ; pistol ; placement ; plan to ; platic y ; pluck
        iop	-3	po say ; ppo ; pric of ; privat <room> ; privat room ; psychiatrist ; pued llam ; pued ni
        iop	-3	puk ; purs ; put him ; q <night> ; que <buy> ; que nadi ; que voy ; quier alg ; quier viv
        iop	-3	quis dec ; quit the ; r ; rank ; reason ive ; recog ; refil ; remov ; rep for ; restroom
        iop	-3	rn ; rop in ; safety <afraid> ; safety concern ; sampl ; saturday sometim ; say cant
        iop	-3	say it ; say mor ; say only ; say pt ; say which ; se <consume> ; se a ; se inyect ; se pus
        iop	-3	se que ; se tom ; self <say> ; sem 0 ; seman no ; senor que ; session with ; seven day
        iop	-3	seven or ; shar a ; she been ; she hasnt ; she not ; shoot ; shot at ; sigui ; sin <put>
        iop	-3	sin met ; sinc sum ; sit for ; sixteen week ; sleep eat ; snf ; snort ritalin
        iop	-3	snort vyvans ; som <treatment> ; someth <treatment> ; somewher i ; speech ; speech at
        iop	-3	staf 0 ; stay in ; stil + ; stil drink ; stomach ; strap ; swallow the ; swat ; sweaty
        iop	-3	system ; ten <alcohol> ; ten <month> ; ten month ; teng <child> ; test <stimulant>
        iop	-3	that <month> ; that hous ; the ambulanc ; the belt ; the booz ; the elbow ; the festival
        iop	-3	the glas ; the graduation ; the man ; the marin ; the receipt ; the wait ; the wint
        iop	-3	them sinc ; ther <money> ; thermomet ; thi <school> ; thi semest ; think he ; third <week>
        iop	-3	third day ; thre evening ; through both ; through two ; thru sun ; thursday group
        iop	-3	tiemp que ; tien una ; tito ; to <always> ; to <consume> ; to <count> ; to com ; to die
        iop	-3	to email ; to every ; to that ; today ; todo ; told them ; tom desd ; tonight ; took the
        iop	-3	tuesday aft ; turn down ; turno ; tusi ; two sister ; un <alcohol> ; un anex ; un doc
        iop	-3	un minut ; us so ; use mol ; used thi ; user ; vap nicotin ; vendor ; viv sol ; w/d no
        iop	-3	wan quit ; was doing ; we can ; we do ; weed i ; week ive ; werent ; what could ; when that
        iop	-3	who or ; who sel ; whoev has ; wif of ; win a ; window open ; with <stimulant>
        iop	-3	with breakfast ; with thc ; without los ; wk <colleague> ; wkend no ; wont get ; wont say
        iop	-3	wouldnt <say> ; wouldnt say ; writ about ; wrong numb ; wrong with ; y <fluid> ; y pued
        iop	-3	ya casi ; ya no ; year aft ; year becaus ; yo tambien ; you hir ; you tak ; your 0
        iop	-3	your <school> ; your <trade> ; zyn ; ~<bodypart> ; ~<cold> ; ~<die> ; ~<drug>
        iop	-3	~<drug> ~<consume> ; ~<furniture> ; ~<hot> ; ~<sedative> ; ~<think> ~<die> ; ~<try>
        iop	-3	~<withdrawal> x ; ~coc ; ~cuant ; ~dts x ; ~hx ; ~nam ; ~no ~tx ; ~od ; ~pt ; ~quier ; ~sz
        iop	-3	~tx hx ; ~w/d ~<seizure> ; ~withdrawal ~seizur
        iop	-4	*ago.5 ; *arrests:hypothetical ; *emergency.fever:negated ; *family.1
        iop	-4	*frequency.2:other_experiencer ; *homeless ; *keptUsing ; *overdose ; + test ; / <day>
        iop	-4	0 <colleague> ; 0 <container> ; 0 of ; 0 see ; <alcohol> <kill> ; <alone> <job>
        iop	-4	<amount> <always> ; <amount> <opioid> ; <amount> <seizure> ; <amount> los ; <ask> <room>
        iop	-4	<ask> <take> ; <ask> her ; <asleep> <drive> ; <blood> <job> ; <bodypart> <tool>
        iop	-4	<bodypart> are ; <cannabis> / ; <cannabis> <think> ; <cannabis> no ; <cannabis> out
        iop	-4	<child> <appointment> ; <clean> his ; <clothes> <day> ; <clothes> <opening>
        iop	-4	<clothes> <put> ; <colleague> <partner> ; <color> <eat> ; <consume> <opioid>
        iop	-4	<consume> <town> ; <consume> all ; <consume> i ; <container> <color> ; <container> a
        iop	-4	<continue> <drug> ; <day> <church> ; <day> <daytime> ; <day> sinc ; <daytime> <school>
        iop	-4	<drive> <amount> ; <emergency> en ; <feel> ok ; <furniture> <container>
        iop	-4	<furniture> <month> ; <furniture> <opening> ; <furniture> par ; <give> <tool>
        iop	-4	<go> <withdrawal> ; <go> lik ; <gun> <headface> ; <headface> <always> ; <headface> has
        iop	-4	<headface> lik ; <headface> rol ; <hold> <phone> ; <hold> the ; <home> <alone>
        iop	-4	<home> <clinician> ; <hospital> sw ; <illness> in ; <kill> <friend> ; <kin> <headface>
        iop	-4	<moment> <past> ; <moment> <soon> ; <need> <opioid> ; <need> <pet> ; <need> dond
        iop	-4	<need> otr ; <needle> <furniture> ; <needle> <soon> ; <night> hes ; <official> <say>
        iop	-4	<opening> 0 ; <opioid> <consume> ; <opioid> <friend> ; <opioid> <hospital> ; <opioid> off
        iop	-4	<outdoors> <town> ; <outdoors> then ; <past> <colleague> ; <past> doing ; <pet> de
        iop	-4	<phone> <consume> ; <phone> <partner> ; <play> mayb ; <put> him ; <room> que ; <rope> off
        iop	-4	<say> <stimulant> ; <say> out ; <school> or ; <sedative> <alcohol> ; <see> by ; <see> in
        iop	-4	<shake> so ; <sober> <stimulant> ; <soon> <room> ; <soon> se ; <stimulant> <trade>
        iop	-4	<stimulant> qd ; <stimulant> yo ; <stop> <appointment> ; <stop> <hear> ; <stop> <sedative>
        iop	-4	<take> <headface> ; <take> at ; <think> <past> ; <town> <law> ; <trade> <treatment>
        iop	-4	<treatment> <write> ; <water> <home> ; <withdrawal> 0 ; <withdrawal> <sedative>
        iop	-4	<withdrawal> en ; <year> <sober> ; <year> becaus ; a <sad> ; a <vendor> ; a clean ; a coupl
        iop	-4	a gram ; a terribl ; about me ; adderal de ; adolescent ; agre to ; ahorit ; all <amount>
        iop	-4	all thre ; and <cannabis> ; and are ; and hes ; and weed ; anoch ; anoth <job> ; approx
        iop	-4	ask her ; at graduation ; ayer ; bacardi ; been <put> ; been back ; been see ; befor we
        iop	-4	between <eat> ; botella ; box win ; bring the ; bucket ; burn up ; by then ; cal want
        iop	-4	can / ; cant <hold> ; car and ; charg for ; cheapest thing ; chuy ; cocain in ; cok fre
        iop	-4	compr ; con suer ; count out ; coverag ; crack dai ; crack sinc ; cuant cobran ; current
        iop	-4	current iop ; daught she ; day program ; day six ; de abril ; detox is ; detox off
        iop	-4	devuelv ; dia desd ; diaria ; dont <consume> ; dont <stop> ; dtr of ; el tusi ; empiez el
        iop	-4	en cocain ; episod ; estuv ; f <hear> ; f dab ; f first ; f in ; f s/p ; facilitator
        iop	-4	feel ok ; fent in ; finish with ; fiv of ; foreman wont ; forget ; friday at ; friday is
        iop	-4	fuman cristal ; get her ; goe through ; going lik ; gon by ; greek ; guest ; han ; hand are
        iop	-4	has dementi ; he <buy> ; he <put> ; he nev ; he wil ; hes stil ; hij no ; him back
        iop	-4	how much ; hoy me ; ice every ; im <tired> ; im drink ; in tx ; inpatient or ; isnt for
        iop	-4	ito ; its <alcohol> ; iv 0 ; iv <stimulant> ; july 0 ; keep hear ; kid nam ; la <headface>
        iop	-4	la cam ; la ~<stimulant> ; laps ; las <sedative> ; lean <always> ; least ; leav them
        iop	-4	llam x ; llamenm ; look in ; los dia ; lu ; lueg ; m <illness> ; mal 0 ; many of ; mas dato
        iop	-4	meant to ; mes limpi ; mi lug ; month with ; morphin ; muy buen ; my stepdad ; next room
        iop	-4	no <child> ; no las ; now 0 ; now my ; nuer ; of month ; of vodk ; offens ; oficin de
        iop	-4	often ; on <bodypart> ; on day ; on january ; on our ; only <official> ; only saturday
        iop	-4	op program ; or only ; or they ; oth inf ; oth kind ; our hous ; par su ; park lot
        iop	-4	parti mayb ; pastilla ; pd ; per <friend> ; per <kin> ; personal ; pretend ; pt ; pto
        iop	-4	pued llev ; qd ; qued com ; ralph ; rath <say> ; reciben ; releas ; retir in ; rey
        iop	-4	ring back ; rivotril ; room is ; rum ; sab en ; saf ; sam as ; saturday sinc ; say just
        iop	-4	school on ; se pic ; seiz in ; si le ; six night ; slam ; smok shop ; so <intoxicated>
        iop	-4	sof ; som <alcohol> ; som cocain ; someth a ; stay at ; system set ; sz ; tak eight
        iop	-4	tal <container> ; tar ; target ; test sinc ; than two ; the <sedative> ; the <shake>
        iop	-4	the attendanc ; the coffe ; the detox ; the moment ; the outpatient ; the rail
        iop	-4	the restroom ; the teen ; then <say> ; ther someth ; thi <write> ; thi am ; through all
        iop	-4	thruout ; thur sun ; tim <always> ; tmrw ; to <lock> ; to anybody ; to ten ; told the
        iop	-4	tongu ; two shot ; tx for ; unit ; unit in ; up sinc ; use every ; use in ; vez con ; visit
        iop	-4	visit hrs ; vomit sangr ; want daytim ; want residential ; was <hospital> ; we <build>
        iop	-4	we go ; weed and ; weed out ; went stif ; what hes ; wherev ; who <buy> ; who <need>
        iop	-4	whod tak ; wil hold ; win every ; wint and ; with alcohol ; with cok ; with nurs ; with zer
        iop	-4	wont go ; wont talk ; would finish ; would i ; y <stimulant> ; y dai ; ya and ; yes or
        iop	-4	your hous ; your plac ; your tuesday ; ~<amount> ~<day> ; ~<drug> no ; ~<stimulant> <month>
        iop	-4	~er ; ~klonopin ; ~meth hx ; ~opiat ; ~po ; ~shift
        iop	-5	*conflict ; *deliriumTremens ; *family.9 ; *frequency.2 ; *lastUsed ; *lengthOfUse.1
        iop	-5	*lostThroughUse ; *organDamage ; *overdoseNow.pillCount ; *seizure:historical ; + <amount>
        iop	-5	+ thc ; + weed ; 0 nts ; 0 stay ; <alcohol> <continue> ; <alcohol> <moment> ; <always> a
        iop	-5	<always> singl ; <amount> <container> ; <amount> <pill> ; <amount> <put> ; <angry> <drive>
        iop	-5	<asleep> <last> ; <asleep> <outdoors> ; <bodypart> <see> ; <build> in ; <cannabis> +
        iop	-5	<cannabis> <need> ; <child> <start> ; <color> <container> ; <consume> com ; <container> /
        iop	-5	<day> <fluid> ; <day> <take> ; <daytime> no ; <emergency> me ; <fall> <opening>
        iop	-5	<fluid> <bodypart> ; <furniture> <say> ; <give> in ; <hold> <blade> ; <hospital> <night>
        iop	-5	<insurance> turn ; <leave> your ; <moment> <phone> ; <money> <room> ; <month> <cannabis>
        iop	-5	<need> <phone> ; <need> in ; <night> <alcohol> ; <night> <count> ; <opening> <amount>
        iop	-5	<opening> <fall> ; <opening> off ; <opioid> <go> ; <opioid> <room> ; <opioid> <think>
        iop	-5	<palecolor> <pill> ; <partner> <clean> ; <photo> 0 ; <play> <appointment> ; <play> <eat>
        iop	-5	<room> 0 ; <say> what ; <say> when ; <sedative> <take> ; <shake> <amount> ; <shake> and
        iop	-5	<stimulant> iv ; <stimulant> or ; <stimulant> she ; <take> <withdrawal> ; <think> <opening>
        iop	-5	<think> if ; <tool> on ; <wait> com ; <week> <feel> ; <week> <week> ; <year> <go>
        iop	-5	<year> <opioid> ; a day ; a fork ; a websit ; aclar ; again ; ahorit est ; alcohol
        iop	-5	and <bodypart> ; and is ; approx 0 ; arent ther ; at breakfast ; been anywher ; been every
        iop	-5	busc a ; but <say> ; cadc ; cant <think> ; chil ; cocain four ; cok when ; complet iop
        iop	-5	convulsion ; could someon ; dai ; dai again ; dan a ; day four ; desd el ; despiert
        iop	-5	detox befor ; disappe ; discus ; district hr ; do iop ; dond se ; dri out ; dry 0
        iop	-5	duerm en ; duration ; each oth ; edibl and ; el <opioid> ; en <treatment> ; espej ; estat
        iop	-5	even intensiv ; every singl ; ex <colleague> ; ex wif ; experienc ; falt tre ; fentanil
        iop	-5	fev ; fioricet ; firebal ; first offens ; flashlight ; for <cannabis> ; for detox ; get in
        iop	-5	going up ; gram a ; handl of ; havent been ; he <money> ; he is ; her broth ; hes <consume>
        iop	-5	him a ; him out ; his eye ; hous wher ; if <stranger> ; im <fluid> ; interlock ; intern a
        iop	-5	iop per ; iop sinc ; its heroin ; jur que ; know if ; know its ; la ~coc ; las <friend>
        iop	-5	litr de ; m used ; me pleas ; medical <treatment> ; medical detox ; mgmt ; minimum <amount>
        iop	-5	my thesi ; night every ; night now ; night tech ; no drug ; no pas ; no quis ; no sabemo
        iop	-5	no ~<drug> ; now but ; off <needle> ; on <furniture> ; on fentanyl ; opioid ; or <consume>
        iop	-5	or what ; oth week ; outpatient i ; overnight tech ; paid the ; per <day> ; perdi la
        iop	-5	person with ; pit ; pleas cal ; pric ; qd x ; que noma ; quinc <year> ; quinc ano ; quis
        iop	-5	referenc ; rn 0 ; s ; sam <stranger> ; say cal ; segun él ; sent en ; serv ; sinc 0
        iop	-5	slid down ; smok fentanyl ; stabl no ; step up ; stepdad is ; su espos ; summer ago ; ta
        iop	-5	tembl ; the closet ; the couch ; the daycar ; the knif ; ther and ; through <treatment>
        iop	-5	tim the ; to whoev ; twic for ; ugly ; un <blade> ; use and ; use cok ; used <stimulant>
        iop	-5	vanish ; volvi ; want detox ; was laid ; with <cannabis> ; wkday ; wont <say> ; y que
        iop	-5	y se ; ya le ; yawn ; your inpatient ; ~<need> ~<need> ; ~<stop> ~<consume> ; ~alcohol
        iop	-5	~w/d ~sz
        iop	-6	*heavy ; <always> for ; <clean> <day> ; <clinician> ya ; <continue> <month> ; <day> desd
        iop	-6	<drug> <cannabis> ; <emergency> <take> ; <fluid> <blood> ; <furniture> <bodypart>
        iop	-6	<furniture> a ; <hit> <drug> ; <kill> her ; <kin> he ; <medicine> <sedative>
        iop	-6	<medicine> in ; <opioid> <amount> ; <opioid> <day> ; <opioid> <give> ; <opioid> sinc
        iop	-6	<outdoors> out ; <partner> supportiv ; <put> <always> ; <record> <give> ; <say> <bodypart>
        iop	-6	<think> <think> ; <treatment> only ; <treatment> wont ; <week> <start> ; <withdrawal> the
        iop	-6	agre ; alcohol detox ; and <furniture> ; as every ; at least ; atienden ; bring up
        iop	-6	cant hold ; could a ; could one ; couldnt tel ; crystal most ; dab and ; dad say ; dai for
        iop	-6	day thre ; debaj ; desintoxic ; dia intern ; dont feel ; drench ; dri ; drink mayb ; emt
        iop	-6	fami session ; fin y ; foam ; for cok ; gin ; go through ; gray ; has <stop> ; hes nev
        iop	-6	high on ; honest i ; how long ; hoy ; hr <past> ; hr ago ; in from ; in treatment ; itemiz
        iop	-6	its about ; la <treatment> ; las amiga ; m in ; mak <feel> ; mak sens ; mi carnal ; mi viej
        iop	-6	midnight ; narcan ; narcan x ; no <asleep> ; nts / ; nunc <stop> ; of <drug> ; on ice
        iop	-6	only <cannabis> ; only and ; only weed ; pack and ; parti and ; property ; pt wil ; resi 0
        iop	-6	round ; round the ; run out ; sabemo ; say he ; sinc saturday ; smok ice ; social <consume>
        iop	-6	social drink ; stop drink ; tak 0 ; that <home> ; the desk ; the slot ; then say ; thi job
        iop	-6	thru <outdoors> ; to donat ; to treatment ; tom no ; tom otr ; tonit ; tramadol ; trap
        iop	-6	tuls ; volvi a ; w ; was with ; we found ; wheth he ; whiskey ; with <insurance> ; word and
        iop	-6	wrong # ; your <clinician> ; ~bed ; ~of ~<alcohol> ; ~substanc ; ~treatment ; ~w/d
        iop	-7	*abstinent.3 ; *alcoholic ; *emergency.infection ; *quantity.consequence ; *sinceLastUse.1
        iop	-7	*usersAtHome ; *withdrawal ; / d ; 0 oh ; 0 s ; <alcohol> <drug> ; <alcohol> <treatment>
        iop	-7	<always> <crowd> ; <ask> <insurance> ; <cannabis> <furniture> ; <cannabis> ~<stimulant>
        iop	-7	<continue> <consume> ; <continue> sinc ; <eat> whil ; <fluid> <fluid> ; <give> <emergency>
        iop	-7	<height> out ; <hospital> <alcohol> ; <hospital> <day> ; <kin> <sedative> ; <kin> llev
        iop	-7	<lock> it ; <night> <give> ; <phone> <hear> ; <room> <take> ; <withdrawal> <opening>
        iop	-7	<withdrawal> <opioid> ; about step ; again most ; again sinc ; ambulanci ; been drink
        iop	-7	behalf of ; center ; certifi ; cocain weekend ; coffe tabl ; con <medicine> ; couldnt <say>
        iop	-7	cramp ; day he ; de <daytime> ; de <drug> ; dm ; dts ; eight bal ; el <alcohol> ; el ban
        iop	-7	f vap ; from you ; fuman ; goin ; havent <asleep> ; havent slept ; hes in ; hit me
        iop	-7	its her ; just <cannabis> ; le <buy> ; linen ; long is ; marihuan ; me again ; much is
        iop	-7	on behalf ; or nin ; organist ; own pillow ; particul ; queu ; quier mat ; receipt
        iop	-7	right through ; roxi ; safe ; shelt ; somewher with ; spray ; strip ; substitut ; suer
        iop	-7	tequil ; thc + ; took someth ; tra un ; treatment center ; we tak ; you <insurance>
        iop	-8	0 <hospital> ; <alcohol> <count> ; <ask> <furniture> ; <container> <always> ; <continue> in
        iop	-8	<emergency> x ; <fluid> <shake> ; <hit> <opioid> ; <home> he ; <medicine> 0
        iop	-8	<take> <sedative> ; about half ; absces ; an intensiv ; and <treatment> ; and when
        iop	-8	bathroom floor ; brandy ; day detox ; de <consume> ; detox ; detox at ; diari 0 ; diversion
        iop	-8	eap let ; est <consume> ; for half ; g ; gambl ; ghb ; gram ; in county ; in your
        iop	-8	its weed ; iv ; lit ; lorazepam ; man y ; meth four ; mot y ; msw ; naloxon ; nam no
        iop	-8	no <drug> ; nunc ha ; perfect ; resum ; stepdad ; that was ; the bat ; you help ; ~<start>
        iop	-9	*psychosis ; *relief ; <cannabis> <child> ; <cannabis> y ; <consume> <daytime>
        iop	-9	<continue> <alcohol> ; <continue> <week> ; <hospital> <moment> ; <take> <put>
        iop	-9	<treatment> <cannabis> ; a spot ; as <always> ; ask 0 ; been <always> ; can we ; carnal
        iop	-9	convuls ; cuant ; dato ; day two ; desd cuand ; fent ; g / ; la <opioid> ; lawy suggest
        iop	-9	milligram ; muchach que ; of <sedative> ; ron ; say how ; say what ; sel it ; supervis
        iop	-9	to bring ; vodk ; want in
        iop	-10	*ciwa ; *detoxWord:hypothetical ; *priorTreatments ; *residentialLeft ; + <cannabis>
        iop	-10	<say> <opioid> ; <stimulant> todo ; <take> <last> ; already in ; armpit ; bipol ; cannabi
        iop	-10	ciw 0 ; county jail ; detox for ; he quit ; no ~substanc ; otr vez ; statement ; tenant
        iop	-10	want inpt ; who need ; whoev
        iop	-11	*backToUse ; *detoxRequest:hypothetical ; <bodypart> <clinician> ; <cannabis> and
        iop	-11	<consume> <continue> ; <hit> <moment> ; <treatment> <hospital> ; <withdrawal> <hospital>
        iop	-11	befor lunch ; diganl ; faciliti ; gallo ; idk ; if somebody ; its <opioid> ; klonopin
        iop	-11	outreach ; per day ; releas <day> ; wil <say> ; ~detox
        iop	-12	*sinceLastUse.0 ; <sedative> ; <see> <vermin> ; ciw ; drink again ; la desintoxicacion
        iop	-12	last me ; that arent ; until ive ; who handl ; you charg
        iop	-13	*outpatientDuring ; *rhythm.2 ; <cannabis> <friend> ; <emergency> <day> ; eight or
        iop	-13	poison ; say outpatient ; your detox
        iop	-14	<cannabis> <stimulant> ; <opioid> and ; <sedative> <day> ; outpatient only ; phenibut
        iop	-14	sinc when
        iop	-15	<cannabis> <week> ; unk
        iop	-16	<always> <continue> ; <sedative> <amount> ; cristal diari ; no sleep
        iop	-17	*detoxRequest ; *drinks.2 ; bottl and
        iop	-19	*mandate.residential ; sa
        iop	-20	inyect
        iop	-23	*detoxWord ; *injecting
        """
}
