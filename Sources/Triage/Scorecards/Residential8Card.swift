extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-3	<moment> <headface> ; <moment> <opioid> ; <moment> <shake> ; <money> <alcohol>
        residential	-3	<money> <ask> ; <money> <child> ; <money> by ; <month> <hot> ; <month> <phone>
        residential	-3	<month> y ; <need> <alcohol> ; <need> <colleague> ; <need> <give> ; <need> <night>
        residential	-3	<need> <order> ; <need> de ; <need> it ; <night> <always> ; <night> <trust>
        residential	-3	<night> thi ; <night> to ; <official> <order> ; <opening> <break> ; <opioid> 0
        residential	-3	<opioid> <container> ; <opioid> <headface> ; <opioid> <job> ; <opioid> <month>
        residential	-3	<opioid> and ; <opioid> desd ; <outdoors> was ; <palecolor> <pill>
        residential	-3	<palecolor> <take> ; <partner> <need> ; <partner> <stimulant> ; <partner> <water>
        residential	-3	<partner> is ; <past> nad ; <pet> <photo> ; <pet> <room> ; <pet> at ; <pet> has
        residential	-3	<phone> <clothes> ; <phone> <school> ; <photo> <photo> ; <pill> que ; <play> in
        residential	-3	<promise> to ; <put> de ; <put> for ; <rarely> entr ; <record> <record>
        residential	-3	<room> <container> ; <say> <confused> ; <say> <withdrawal> ; <say> over
        residential	-3	<school> <buy> ; <school> <need> ; <sedative> <past> ; <sedative> <year>
        residential	-3	<sedative> de ; <see> <consume> ; <see> <take> ; <see> el ; <seizure> <stop>
        residential	-3	<seizure> y ; <sober> <insurance> ; <sober> <stimulant> ; <soon> <daytime>
        residential	-3	<start> <stimulant> ; <stiff> y ; <stimulant> <official> ; <stimulant> noma
        residential	-3	<stimulant> then ; <stop> ninety ; <take> <cold> ; <think> <drug> ; <think> <year>
        residential	-3	<tool> sinc ; <town> <say> ; <trade> her ; <treatment> <last> ; <treatment> <law>
        residential	-3	<treatment> <stimulant> ; <treatment> let ; <treatment> turn ; <trust> <promise>
        residential	-3	<vermin> off ; <wait> <stop> ; <wait> on ; <week> <fall> ; <week> <moment>
        residential	-3	<week> <write> ; <week> only ; <write> <moment> ; <write> no ; <year> <container>
        residential	-3	a box ; a complaint ; a group ; a lit ; a pip ; a rotary ; a shop ; a widow
        residential	-3	a ~<clinician> ; a ~counselor ; abiert ; about eight ; absenc and ; ac ; accidental
        residential	-3	adderal dai ; aft <moment> ; agar el ; agenci ; alert ; alg ; alumn ; am <count>
        residential	-3	an <appointment> ; and <count> ; and <need> ; and <opioid> ; and <sedative>
        residential	-3	and cant ; and detox ; and end ; and id ; and laugh ; and wrot ; and you
        residential	-3	any <need> ; anyth for ; apel ; apply for ; are you ; ask a ; ask which ; at night
        residential	-3	at nit ; at outpatient ; at seven ; at them ; ativan ; ausent ; away and ; ayer del
        residential	-3	baby is ; bacardi ; be <give> ; be <home> ; be <hospital> ; beam ; bed today
        residential	-3	been <partner> ; been clean ; been doing ; been marri ; beer ; begin ; blanc
        residential	-3	blu 0 ; blu <always> ; bon ach ; broth in ; btl ; buen no ; bundl ; bunk 0
        residential	-3	by lunch ; by mistak ; can hav ; cant swing ; car 0 ; car is ; champagn ; cheapest
        residential	-3	clinical ; clos 0 ; clr <partner> ; clr said ; coachel ; cocain it ; cocain weekend
        residential	-3	colchon ; com <take> ; com get ; combin ; con las ; consum cristal ; contraband
        residential	-3	counsel ; covid ; cow ; crack from ; crack in ; crack when ; cros guard ; crowb
        residential	-3	crush cp ; crystal fiv ; ct ; cuand dej ; cuanto <day> ; cuanto dia ; cuart 0
        residential	-3	current resi ; cvs ; d / ; d/c tomorrow ; da <afraid> ; dad 0 ; dad has
        residential	-3	day inpatient ; de <alcohol> ; de <asleep> ; de menor ; de preferenci ; de tequil
        residential	-3	death ; dejarla ; delt 0 ; dem ; deploy ; deport ; deposit ; desintoxicacion par
        residential	-3	despiert ; detox ; detox first ; did <count> ; did six ; didnt <give>
        residential	-3	divorc paper ; dm ; do 0 ; dob ; doe somebody ; dol ; dolar ; dollar and ; dop
        residential	-3	drink again ; drink every ; drop you ; drug ct ; drug no ; each night ; el <amount>
        residential	-3	el detox ; emergenci ; en espanol ; en fiesta ; en que ; er ; espos sali
        residential	-3	estuv intern ; even <consume> ; ever <consume> ; every year ; exam ; except for
        residential	-3	extend ; falt me ; fami in ; fami session ; familia ; feel fin ; femal 0 ; fent dai
        residential	-3	festival ; few night ; fifth a ; firebal ; first <day> ; first <treatment> ; flush
        residential	-3	for <crowd> ; for <job> ; for <stimulant> ; for <treatment> ; for fiv ; for her
        residential	-3	for iop ; for night ; for parent ; foreman ; form say ; found a ; friday sunday
        residential	-3	from <law> ; gav no ; good with ; gpa ; grief ; gs ; gues im ; guy with ; hac un
        residential	-3	had two ; hav nev ; heard of ; help for ; her <alcohol> ; her eye ; her off
        residential	-3	hes <phone> ; hes cal ; hes out ; hij le ; him <leave> ; his <water> ; hmo
        residential	-3	holiday ; hook ; hous with ; hrs / ; human being ; hymn ; i count ; i interview
        residential	-3	i lift ; i owe ; i read ; i tak ; ice <eat> ; ice cream ; ice dai ; id kil ; if a
        residential	-3	if he ; if someon ; im clean ; im stuck ; in <last> ; in its ; in last ; in ohi
        residential	-3	is <see> ; is <stranger> ; is all ; is at ; is cut ; is out ; is too ; is worth
        residential	-3	ish ; it than ; its <cannabis> ; its <opioid> ; its <play> ; its my ; its that
        residential	-3	its two ; iv heroin ; jun he ; just <cannabis> ; just <count> ; kin ; know noth
        residential	-3	kosh ; kratom shot ; la <build> ; la <cannabis> ; la cervez ; la chiv ; la detox
        residential	-3	la estuf ; la rent ; las sei ; last beer ; lawy ; le <ask> ; le <buy> ; lean
        residential	-3	leav him ; leg i ; let for ; lin <blood> ; lin cut ; los <room> ; los the ; lunch
        residential	-3	lunch and ; m <home> ; m <kill> ; m <need> ; m cok ; m no ; m roof ; m want
        residential	-3	mam ya ; management ; marathon ; marquem ; me aft ; me agar ; me someth ; me voy
        residential	-3	memory ; meth / ; meth again ; meth been ; meth going ; meth judg ; meth psychosi
        residential	-3	meth was ; mg x ; mi ama ; mi doctor ; might ; mil ; mor day ; mor on ; mtg ; music
        residential	-3	my <opioid> ; my day ; my sister ; my sixty ; my thirty ; need the ; nev <past>
        residential	-3	nev befor ; nev mor ; nev ~been ; ni desd ; night shift ; night sleep ; nin hundr
        residential	-3	no <drug> ; no <leave> ; no coverag ; no drug ; no etoh ; no hx ; no ins ; no pued
        residential	-3	no way ; no ~<drug> ; not every ; noth <past> ; noth mor ; novi y ; oatmeal
        residential	-3	of <moment> ; of alcohol ; of hospital ; of jail ; of pt ; of you ; off spe
        residential	-3	on bathroom ; on probation ; onc she ; one <day> ; one <hit> ; one <month>
        residential	-3	one <treatment> ; one night ; one say ; only been ; op only ; open <day>
        residential	-3	or <treatment> ; or noth ; or twelv ; oth use ; our uncl ; out ive ; p 0 ; pag por
        residential	-3	par cuand ; part tim ; pawn my ; peed ; peopl keep ; pes ; piedr en ; pis y
        residential	-3	plan in ; pleas ; pm ; point and ; porf ; possession ; pref to ; preferenci
        residential	-3	primer vez ; prob ; problem con ; prog 0 ; program say ; psych <hospital> ; pts
        residential	-3	pueden ; qualify ; que fuman ; que hor ; que viv ; question for ; ran ; re moth
        residential	-3	recycl ; releas 0 ; rep ; rep for ; resident ; residential has ; residential tx
        residential	-3	rotary ; run lat ; said ther ; said they ; sam <phone> ; say so ; say which
        residential	-3	se <put> ; se le ; se tom ; see shadow ; seen it ; segur ni ; servic ; seven sinc
        residential	-3	seventy day ; sheet and ; shelt 0 ; shift sinc ; should i ; sin ayud ; sin mi
        residential	-3	sinc <illness> ; sinc <outdoors> ; sinc may ; sinc our ; singl dad ; snort my
        residential	-3	so <go> ; so going ; sobriety ; someon ; someon cal ; sort it ; stamp ; start at
        residential	-3	start in ; stop befor ; storm ; sud fri ; suicid ; supervis releas ; surgeon
        residential	-3	sus 0 ; taken ; tap over ; tb ; tel the ; tent in ; tenth ; th <school> ; th grad
        residential	-3	th of ; that all ; that normal ; the <crash> ; the afternoon ; the ketamin
        residential	-3	the lobby ; the purpl ; the referral ; the road ; the uber ; then <happy> ; ther is
        residential	-3	thi <past> ; thirty year ; through one ; tim <moment> ; to <blood> ; to <phone>
        residential	-3	to cal ; to giv ; toi ; tom cervez ; tom todo ; took 0 ; took over ; tranq
        residential	-3	treatment befor ; trial ; tuition ; turn me ; tuv ; twelv pack ; twenty eight
        residential	-3	twic <stimulant> ; two round ; typ ; u ; una dos ; uno que ; until thi ; up lik
        residential	-3	used <amount> ; used cocain ; valley ; vec entr ; vecin y ; vodk dai ; vodk in
        residential	-3	wait until ; walk ins ; want is ; was not ; was your ; we cant ; what <day>
        residential	-3	who cant ; who would ; whol bottl ; widow ; win with ; with narcan ; with you
        residential	-3	within 0 ; would ~lik ; wrot ; y sin ; yesterday for ; yo <alone> ; you run
        residential	-3	your <night> ; your <room> ; your intensiv ; zolpidem ; ~<consume> <amount>
        residential	-3	~<consume> <take> ; ~<count> ~<month> ; ~<drug> ~<consume> ; ~<stimulant> in
        residential	-3	~<treatment> ~d/c ; ~a ~day ; ~a ~drink ; ~been ~to ; ~day ~stay ; ~droga
        residential	-3	~el ~<chestheart> ; ~el ~pech ; ~head ; ~how ~<amount> ; ~how ~much ; ~opi /
        residential	-3	~residential ever ; ~substanc ; ~sz ever ; ~the ~<furniture> ; ~wont
        residential	-4	*heavy.0:other_experiencer ; *otherCause.0 ; *otherService.3 ; *person.0:possible
        residential	-4	*relief.1 ; *residentialEnding.1 ; *seizure.0 ; *substance.0
        residential	-4	*violence.9:historical ; / mo ; 0 p ; 0 s ; <alcohol> <night> ; <alcohol> <shake>
        residential	-4	<alcohol> de ; <alcohol> y ; <ask> <crowd> ; <ask> which ; <ask> ~<money>
        residential	-4	<asleep> <home> ; <bodypart> <alcohol> ; <bodypart> <water> ; <break> <amount>
        residential	-4	<buy> <opioid> ; <chestheart> 0 ; <child> <afraid> ; <clean> <continue>
        residential	-4	<clean> <treatment> ; <clinician> in ; <clinician> lin ; <colleague> ok
        residential	-4	<confused> <withdrawal> ; <consume> <take> ; <consume> or ; <container> each
        residential	-4	<count> them ; <day> <treatment> ; <day> nad ; <day> off ; <day> plac
        residential	-4	<day> straight ; <day> we ; <daytime> til ; <die> <room> ; <drug> <month>
        residential	-4	<drug> <start> ; <eat> <see> ; <emergency> <caretaking> ; <emergency> <moment>
        residential	-4	<emergency> <room> ; <fluid> <asleep> ; <fluid> <fluid> ; <fluid> y
        residential	-4	<friend> <night> ; <give> <night> ; <go> muy ; <goodbye> de ; <hit> <sober>
        residential	-4	<home> <partner> ; <homeless> <home> ; <hospital> <church> ; <kin> <cannabis>
        residential	-4	<kin> solter ; <kin> ~<seizure> ; <last> <past> ; <last> <stimulant>
        residential	-4	<medicine> <hospital> ; <moment> <stop> ; <moment> at ; <moment> for ; <moment> se
        residential	-4	<money> <container> ; <month> <start> ; <need> step ; <opioid> <sedative>
        residential	-4	<opioid> is ; <opioid> iv ; <palecolor> <bodypart> ; <palecolor> claw
        residential	-4	<partner> <month> ; <partner> <put> ; <past> <die> ; <past> <leave> ; <pill> <say>
        residential	-4	<play> <month> ; <room> <child> ; <say> <consume> ; <say> <pill> ; <say> <year>
        residential	-4	<sedative> a ; <sedative> sinc ; <see> <crowd> ; <shake> + ; <shake> <asleep>
        residential	-4	<sober> <need> ; <sober> from ; <sober> sinc ; <start> con ; <stimulant> <hear>
        residential	-4	<stimulant> an ; <stimulant> casi ; <stimulant> right ; <stimulant> rough
        residential	-4	<stranger> <insurance> ; <take> 0 ; <take> any ; <think> her ; <tired> <moment>
        residential	-4	<treatment> would ; <water> <height> ; <year> <kin> ; a <night> ; a cat ; a choic
        residential	-4	a minut ; a websit ; acaban ; aft <job> ; agency ; al dia ; alquil ; alzheim ; ama
        residential	-4	an outpatient ; and <treatment> ; app for ; appeal ; are in ; at <eat> ; at east
        residential	-4	at four ; autism ; bar ; bar <always> ; been most ; blackout ; but that ; calor
        residential	-4	can she ; cans per ; cant <hit> ; cant clos ; capful ; caregiv ; catch ; cent in
        residential	-4	clr <kin> ; coin and ; complaint ; count them ; coupl night ; ct 0 ; ct <official>
        residential	-4	cuarent y ; d rehab ; d then ; day plac ; day she ; day straight ; de <emergency>
        residential	-4	de barb ; de dia ; de sei ; deckhand ; dej a ; del intern ; delirium tremen
        residential	-4	desd juli ; detox 0 ; detox or ; detox yesterday ; dia el ; doctor no ; dont both
        residential	-4	dtr on ; dts ; dud ; dv <homeless> ; dv shelt ; el que ; els can
        residential	-4	entonc <stimulant> ; escond en ; espos tom ; even do ; every nit ; falt una
        residential	-4	finger ; flex ; for aft ; for ketamin ; forev ; gon by ; granddad ; grp ; grup de
        residential	-4	gurgl ; guy for ; h <eat> ; has used ; her i ; hes <palecolor> ; hip ; hir for
        residential	-4	hook on ; hosp then ; hospic ; hour a ; hous + ; hrs ; hung ; i odd ; i wrot
        residential	-4	ice all ; id <kill> ; if she ; if u ; if we ; im <wait> ; in fiv ; in lobby ; in rm
        residential	-4	insid my ; introduc ; is <take> ; is get ; it im ; it off ; it safe ; its own
        residential	-4	iv <opioid> ; jack ; jerk ; ketamin most ; la lanch ; last eleven ; leav my
        residential	-4	m inject ; m liv ; m slam ; m spic ; marihuan ; md ; me loos ; meet ; merc
        residential	-4	min ago ; min lat ; mis 0 ; mis <day> ; month inpatient ; morphin ; moth and
        residential	-4	mov und ; mustard ; my 0 ; my <sober> ; my church ; my fiance ; my iop ; nadi en
        residential	-4	necesit ; nev <go> ; nev so ; nin <count> ; no <awake> ; no <caretaking>
        residential	-4	no <clinician> ; no <clothes> ; no detox ; no pto ; no ~drug ; nobody help ; noc
        residential	-4	not <say> ; not medical ; nurs <school> ; nurs lin ; of <year> ; of residential
        residential	-4	of thing ; of year ; on dop ; on what ; or is ; order iop ; orth ; own in ; oxy 0
        residential	-4	pain pil ; payment ; perc 0 ; period ; php ; pierd ; pint ; pleas <phone> ; pluck
        residential	-4	por <stop> ; por cristal ; por dej ; prevention ; proces ; program intensiv
        residential	-4	put up ; quit drink ; real bad ; real thing ; recogniz ; regard ; replac
        residential	-4	residential as ; reviv ; risk ; rivotril ; say why ; set the ; shadow ppl
        residential	-4	sig limpi ; sig usand ; silent ; sin <need> ; sin <stimulant> ; sinc <partner>
        residential	-4	solter ; someon to ; someth ; spe most ; steady sinc ; stil sob ; stil use
        residential	-4	stop breath ; subpoen ; suegr que ; tak leav ; test clean ; text only ; that noth
        residential	-4	the <ask> ; the bottl ; the dts ; the lin ; the residential ; the valley
        residential	-4	then <ask> ; then ask ; tienen program ; tim ever ; to <asleep> ; tom en ; trembl
        residential	-4	tremen ; turn de ; una <pill> ; up his ; upset ; vin ; want it ; was cok
        residential	-4	went rigid ; whit claw ; who <see> ; wif want ; win 0 ; win every ; with <school>
        residential	-4	without the ; would <stranger> ; wrot the ; your detox ; ~<consume> or
        residential	-4	~<treatment> ever ; ~a ~<day> ; ~a ~<night> ; ~a ~night ; ~d/c ; ~drink or ; ~if
        residential	-4	~nev ; él tom
        residential	-5	*abstinent.0 ; *audit.0 ; *conflict.0 ; *family.0 ; *family.9
        residential	-5	*otherService.5:hypothetical ; *substance.1 ; *substance.4:negated ; 0 <pill>
        residential	-5	0 sec ; 0 sob ; 0 st ; 0 using ; <alcohol> todo ; <always> <alcohol> ; <amount> y
        residential	-5	<ask> when ; <bodysound> <hear> ; <cannabis> <cannabis> ; <clinician> <night>
        residential	-5	<clinician> <stimulant> ; <colleague> <need> ; <consume> <sedative> ; <day> <key>
        residential	-5	<day> out ; <drive> <hit> ; <emergency> <give> ; <give> en ; <go> <ask>
        residential	-5	<go> <withdrawal> ; <headface> to ; <hospital> <count> ; <insurance> me
        residential	-5	<kin> <opioid> ; <need> <blood> ; <need> <consume> ; <night> <clinician>
        residential	-5	<night> onc ; <opioid> <go> ; <opioid> aft ; <partner> <seizure>
        residential	-5	<phone> <clinician> ; <photo> <treatment> ; <record> from ; <school> rn
        residential	-5	<shake> <room> ; <start> <year> ; <stop> my ; <stranger> for ; <take> <sedative>
        residential	-5	<think> <night> ; a <bodysound> ; a concert ; a thing ; a ~drug ; absenc ; acab el
        residential	-5	aft <consume> ; aft work ; ai ; al <day> ; alguno ; and drink ; and had ; apena
        residential	-5	ask when ; at <amount> ; away a ; bday ; been <take> ; befor my ; benefit ; bin
        residential	-5	botel ; bulk ; by <eat> ; caguama ; coc todo ; cok bing ; convuls ; could one
        residential	-5	county outpatient ; court dat ; crack aft ; cuchar ; cut down ; d <treatment>
        residential	-5	dato ; day out ; de trail ; deal and ; delt ; dia sin ; doming y ; dont com
        residential	-5	dop sick ; el del ; es par ; f <sedative> ; fee ; fetty ; fifth of ; food truck
        residential	-5	for self ; from <daytime> ; from <treatment> ; gut ; h ; hav <night> ; he stop
        residential	-5	head on ; heav ; hes <intoxicated> ; his nos ; his wif ; horari ; inpatient i
        residential	-5	intern en ; iop or ; ive <consume> ; ive used ; just me ; la <ask> ; lo tienen
        residential	-5	lov to ; many hour ; meth pip ; mezcal ; month along ; mor of ; my granddad
        residential	-5	nad que ; need iop ; nieto ; no <money> ; no doctor ; no ~da ; off <day>
        residential	-5	on <room> ; on <sedative> ; only weed ; otr lad ; own of ; payrol ; pot ; puk
        residential	-5	pupil ; que dej ; quien la ; referral ; s ; school outpatient ; school rn
        residential	-5	se <money> ; shoot heroin ; shroom ; sin segur ; spray ; sr ; stay on ; stif
        residential	-5	substanc not ; surgery ; tak one ; tequil ; the regist ; the xanax ; then his
        residential	-5	think that ; to sleep ; tom ; transf ; twelv a ; used thi ; using the ; vivi con
        residential	-5	want iop ; wont <hold> ; wont hold ; y / ; y necesit ; yawn ; you pay ; you treat
        residential	-5	your outpatient ; your program ; ~<drug> ; ~<sedative> / ; ~a ~<consume> ; ~benz /
        residential	-5	~drug ; ~w/d ~sz
        residential	-6	*family.1 ; *familySupport.0 ; *heavy.0 ; *instruction.0 ; / n ; 0 <sober> ; 0 b
        residential	-6	0 gram ; 0 is ; <alcohol> <always> ; <alcohol> <past> ; <alcohol> qd
        residential	-6	<always> outlet ; <amount> <medicine> ; <amount> absenc ; <appointment> <night>
        residential	-6	<asleep> <homeless> ; <breath> <headface> ; <build> <go> ; <cannabis> <school>
        residential	-6	<consume> <opioid> ; <eat> until ; <friend> <day> ; <go> hast ; <law> <treatment>
        residential	-6	<law> til ; <leave> by ; <month> along ; <need> <clinician> ; <need> <medicine>
        residential	-6	<need> par ; <opioid> + ; <opioid> <alcohol> ; <opioid> <needle> ; <opioid> for
        residential	-6	<opioid> todo ; <partner> <opioid> ; <past> <need> ; <pill> <kin> ; <pill> the
        residential	-6	<say> <cannabis> ; <say> by ; <see> <job> ; <stimulant> <moment>
        residential	-6	<stimulant> ~<alcohol> ; <vendor> <money> ; <week> <outdoors> ; <write> <money>
        residential	-6	alcoholic ; arrangement ; at lunch ; at school ; aunt hous ; been tak ; been using
        residential	-6	buy a ; cant mak ; chardonnay ; cheap ; claim ; cocain most ; could somebody
        residential	-6	ct coordinator ; dad say ; dai again ; day off ; daytim ; de cas ; defend
        residential	-6	delirium ; diaria ; each <night> ; empec con ; espos est ; every outlet ; every two
        residential	-6	f crystal ; for $ ; gap ; go off ; grup ; happen to ; heroin and ; hoodi
        residential	-6	hydrocodon ; if im ; in outpatient ; incom ; jama ; kick fent ; las <count>
        residential	-6	los labio ; me hacen ; mg <amount> ; narcan ; night a ; no insuranc
        residential	-6	nobody <leave> ; norc 0 ; of <headface> ; off <medicine> ; over 0 ; overnight tech
        residential	-6	phon ring ; piedr y ; pil the ; pour ; practicum ; pregnant and ; q 0 ; que nunc
        residential	-6	quien ; ra ; regist ; repeat the ; respit ; ring me ; roxi ; say nev ; scotch
        residential	-6	se pus ; sec ; sinc a ; singl <kin> ; sob aunt ; solit ; soy yo ; suboxon
        residential	-6	the evening ; the question ; thi i ; thought about ; throw up ; to detox ; tom y
        residential	-6	two bottl ; un grup ; urgent ; used anyth ; what day ; with din ; you help ; ~seiz
        residential	-6	~when ~i
        residential	-7	$ 0 ; *clientAdmin.1 ; *detoxWord.0:hypothetical ; *lapse.0 ; 0 pk ; <afraid> <say>
        residential	-7	<alcohol> <continue> ; <alcohol> aft ; <amount> al ; <build> <drive> ; <clothes> me
        residential	-7	<consume> <daytime> ; <container> <break> ; <drug> <official> ; <goodbye> one
        residential	-7	<headface> on ; <kill> <opioid> ; <moment> <alcohol> ; <moment> <furniture>
        residential	-7	<month> <opioid> ; <opioid> <year> ; <opioid> from ; <say> <alcohol> ; <say> nev
        residential	-7	<sedative> from ; <shake> in ; <stimulant> <alone> ; <stranger> <alcohol>
        residential	-7	<take> <friend> ; <think> <money> ; <week> <alcohol> ; a detox ; bourbon ; cant pay
        residential	-7	drink a ; el <sedative> ; faciliti ; first <law> ; foil ; for <night> ; hay quien
        residential	-7	her <sedative> ; hour at ; hung up ; i los ; id <happy> ; in <furniture>
        residential	-7	librium tap ; lvn ; mis one ; my sentenc ; my sob ; nam + ; neith ; nev seen
        residential	-7	nev touch ; nobody to ; oclock ; overnight ; own <clinician> ; phenibut ; pk
        residential	-7	pued falt ; rx ; say inpatient ; slur ; smok meth ; traine ; tweak 0 ; u do
        residential	-7	want somebody ; weird ; wrong # ; y nad ; yeah ; ~in ~0
        residential	-8	*detoxRequest.0:hypothetical ; *iopRequest.0:hypothetical
        residential	-8	*outpatientWord.0:hypothetical ; *residentialDone.0 ; *service.0:hypothetical
        residential	-8	/ ~<alcohol> ; 0 pack ; <alcohol> a ; <cannabis> <consume> ; <clinician> no
        residential	-8	<clothes> <room> ; <emergency> at ; <headface> <water> ; <month> <think>
        residential	-8	<month> ther ; <opioid> <consume> ; <opioid> i ; <try> <stimulant> ; <week> been
        residential	-8	a handl ; a night ; a otr ; a ~<drug> ; addict ; been sinc ; brandy ; cervez ; claw
        residential	-8	cok dai ; con alguien ; contract ; cristal noma ; d on ; dementi ; drink dai
        residential	-8	eight a ; el trag ; es cocain ; even a ; every 0 ; fifth ; grupo ; handl ; is for
        residential	-8	litr ; me who ; nev <feel> ; no <insurance> ; oth weekend ; pint of ; que <ask>
        residential	-8	que <give> ; safe ; sherry ; six pack ; then nev ; urgent car ; week been ; ~gon
        residential	-9	*sinceLastUse.3 ; <cannabis> <amount> ; <child> <opioid> ; <day> <shake>
        residential	-9	<headface> <bodypart> ; <money> <wait> ; <need> <withdrawal> ; <try> it ; and found
        residential	-9	beer / ; cobr ; could <stranger> ; cramp ; dad is ; edibl ; evict ; h 0
        residential	-9	his <alcohol> ; id lov ; ive smok ; need detox ; touch a ; want group ; week two
        residential	-9	y tom ; ~pt
        residential	-10	$ ; *sinceStopping.3 ; <amount> <alcohol> ; <amount> <opioid> ; <cannabis> <night>
        residential	-10	<stop> <container> ; a twelv ; click ; cok fiv ; fioricet ; hir ; lab ; lost two
        residential	-10	me corren ; no leav ; panic ; por una ; refil ; stop drink ; tab ; tak them
        residential	-10	total ; uninsur ; vomit ; you <treatment>
        residential	-11	<amount> glas ; <colleague> <furniture> ; <drug> <play> ; <hit> out
        residential	-11	<need> <crowd> ; <opioid> <always> ; <sedative> 0 ; <stranger> about ; can someon
        residential	-11	cant go ; cerveza ; kick out ; layof ; rm 0 ; tri it ; want detox
        residential	-12	*deliriumTremens.0 ; *noDetox.0 ; 0 l ; 0 oh ; <consume> <alcohol>
        residential	-12	<last> <alcohol> ; <put> <alcohol> ; <say> <opioid> ; a yr ; nicotin ; perc ; ron
        residential	-12	sent to ; tru
        residential	-13	*abstinent.3 ; *alcoholic.0 ; beer a ; clonazepam ; con quien ; its <alcohol>
        residential	-13	step down
        residential	-14	<alcohol> <container> ; a fifth ; ambien ; drop off
        residential	-15	*barrierWork.0 ; <sedative> <always> ; if hes ; in bed ; kratom ; si falt
        residential	-15	tramadol
        residential	-16	detox bed ; doing wel ; gummi ; tom diari
        residential	-17	<alcohol> /
        residential	-19	*occasional.0:possible ; 0 drink
        residential	-20	*barrierChild.0 ; *barrierMoney.0 ; nev used
        residential	-21	for detox
        residential	-22	*barrierWork.1
        residential	-24	*mandate.2
        """
}
