extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-3	<kin> hac ; <kin> then ; <leave> my ; <media> <job> ; <medicine> <blood>
        residential	-3	<medicine> <year> ; <moment> / ; <moment> <headface> ; <moment> <opioid>
        residential	-3	<moment> <shake> ; <money> <alcohol> ; <money> <ask> ; <money> <child> ; <money> by
        residential	-3	<month> <hot> ; <month> <phone> ; <month> y ; <need> <alcohol> ; <need> <colleague>
        residential	-3	<need> <give> ; <need> <night> ; <need> <order> ; <need> de ; <need> it
        residential	-3	<night> <always> ; <night> <trust> ; <night> thi ; <night> to ; <official> <order>
        residential	-3	<opening> <break> ; <opioid> 0 ; <opioid> <container> ; <opioid> <headface>
        residential	-3	<opioid> <job> ; <opioid> <month> ; <opioid> and ; <opioid> desd ; <outdoors> was
        residential	-3	<palecolor> <pill> ; <palecolor> <take> ; <partner> <need> ; <partner> <stimulant>
        residential	-3	<partner> <water> ; <partner> is ; <past> nad ; <pet> <photo> ; <pet> <room>
        residential	-3	<pet> at ; <pet> has ; <phone> <clothes> ; <phone> <school> ; <photo> <photo>
        residential	-3	<pill> que ; <play> in ; <promise> to ; <put> de ; <rarely> entr
        residential	-3	<record> <record> ; <room> <container> ; <say> <confused> ; <say> <withdrawal>
        residential	-3	<say> over ; <school> <buy> ; <school> <need> ; <sedative> <past>
        residential	-3	<sedative> <year> ; <sedative> de ; <see> <consume> ; <see> <take> ; <see> el
        residential	-3	<seizure> <stop> ; <seizure> y ; <sober> <insurance> ; <sober> <stimulant>
        residential	-3	<soon> <daytime> ; <start> <stimulant> ; <stiff> y ; <stimulant> <official>
        residential	-3	<stimulant> noma ; <stimulant> then ; <stop> ninety ; <take> <cold>
        residential	-3	<think> <drug> ; <think> <year> ; <tool> sinc ; <town> <say> ; <trade> her
        residential	-3	<treatment> <last> ; <treatment> <law> ; <treatment> <stimulant> ; <treatment> let
        residential	-3	<treatment> turn ; <trust> <promise> ; <vermin> off ; <wait> <stop> ; <wait> on
        residential	-3	<week> <fall> ; <week> <write> ; <week> only ; <write> <moment> ; <write> no
        residential	-3	<year> <container> ; a box ; a complaint ; a group ; a lit ; a pip ; a rotary
        residential	-3	a shop ; a widow ; a ~<clinician> ; a ~counselor ; abiert ; about eight
        residential	-3	absenc and ; ac ; accidental ; adderal dai ; aft <moment> ; agar el ; agenci
        residential	-3	aguardient ; alert ; alg ; alumn ; am <count> ; an <appointment> ; and <count>
        residential	-3	and <need> ; and <opioid> ; and <sedative> ; and cant ; and detox ; and end
        residential	-3	and id ; and laugh ; and wrot ; and you ; any <need> ; anyth for ; apel ; apply for
        residential	-3	are you ; ask a ; ask which ; at night ; at nit ; at outpatient ; at seven
        residential	-3	at them ; ativan ; ausent ; away and ; ayer del ; baby is ; bacardi ; be <give>
        residential	-3	be <home> ; be <hospital> ; beam ; bed today ; been <partner> ; been clean
        residential	-3	been doing ; been marri ; beer ; begin ; blanc ; blu 0 ; blu <always> ; bon ach
        residential	-3	broth in ; btl ; buen no ; bundl ; bunk 0 ; by lunch ; by mistak ; can hav
        residential	-3	cant swing ; car 0 ; car is ; catch ; champagn ; cheapest ; clinical ; clos 0
        residential	-3	clr <partner> ; clr said ; coachel ; cocain it ; cocain weekend ; colchon
        residential	-3	com <take> ; com get ; combin ; con las ; consum cristal ; contraband ; counsel
        residential	-3	covid ; cow ; crack from ; crack in ; crack when ; cros guard ; crowb ; crush cp
        residential	-3	crystal fiv ; ct ; cuand dej ; cuanto <day> ; cuanto dia ; cuart 0 ; current resi
        residential	-3	cvs ; d / ; d/c tomorrow ; da <afraid> ; dad 0 ; day inpatient ; de <alcohol>
        residential	-3	de <asleep> ; de menor ; de preferenci ; de tequil ; death ; dejarla ; delt 0 ; dem
        residential	-3	deploy ; deport ; deposit ; desintoxicacion par ; despiert ; detox ; detox first
        residential	-3	did <count> ; did six ; didnt <give> ; divorc paper ; dm ; do 0 ; dob
        residential	-3	doe somebody ; dol ; dolar ; dollar and ; dop ; drink again ; drink every
        residential	-3	drop you ; drug ct ; drug no ; each night ; el <amount> ; el detox ; emergenci
        residential	-3	en espanol ; en que ; er ; espos sali ; estuv intern ; even <consume>
        residential	-3	ever <consume> ; every year ; exam ; except for ; extend ; falt me ; fami in
        residential	-3	fami session ; familia ; feel fin ; femal 0 ; fent dai ; festival ; few night
        residential	-3	fifth a ; firebal ; first <day> ; first <treatment> ; flush ; for <crowd>
        residential	-3	for <job> ; for <stimulant> ; for <treatment> ; for fiv ; for her ; for iop
        residential	-3	for night ; for parent ; for work ; foreman ; form say ; found a ; friday sunday
        residential	-3	from <law> ; gav no ; good with ; gpa ; grief ; gs ; gues im ; guy with ; hac un
        residential	-3	had two ; hav nev ; heard of ; help for ; her <alcohol> ; her eye ; her off
        residential	-3	hes <phone> ; hes cal ; hes out ; him <leave> ; his <water> ; hmo ; holiday ; hook
        residential	-3	hous with ; hrs / ; human being ; hymn ; i count ; i interview ; i lift ; i owe
        residential	-3	i read ; i tak ; ice <eat> ; ice cream ; ice dai ; id kil ; if a ; if he
        residential	-3	if someon ; im clean ; im stuck ; in <last> ; in its ; in last ; in ohi ; insid my
        residential	-3	is <see> ; is <stranger> ; is all ; is at ; is cut ; is get ; is out ; is too
        residential	-3	is worth ; ish ; it than ; its <cannabis> ; its <opioid> ; its <play> ; its my
        residential	-3	its that ; its two ; iv heroin ; jun he ; just <cannabis> ; just <count> ; kin
        residential	-3	know noth ; kosh ; kratom shot ; la <build> ; la <cannabis> ; la cervez ; la chiv
        residential	-3	la detox ; la estuf ; la rent ; las sei ; last beer ; lawy ; le <ask> ; le <buy>
        residential	-3	lean ; leav him ; leg i ; let for ; lin <blood> ; lin cut ; los <room> ; los the
        residential	-3	lunch and ; m <home> ; m <kill> ; m <need> ; m cok ; m no ; m roof ; m want
        residential	-3	mam ya ; management ; marathon ; marquem ; me aft ; me agar ; me someth ; me voy
        residential	-3	memory ; meth / ; meth again ; meth been ; meth going ; meth judg ; meth psychosi
        residential	-3	meth was ; mi ama ; mi doctor ; might ; mil ; mor day ; mor on ; mtg ; music
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
        residential	-3	qualify ; que fuman ; que hor ; que viv ; question for ; ran ; re moth ; recycl
        residential	-3	releas 0 ; rep ; rep for ; resident ; residential has ; residential tx ; rotary
        residential	-3	run lat ; said ther ; said they ; sam <phone> ; say so ; say which ; se <put>
        residential	-3	se le ; se tom ; see shadow ; seen it ; segur ni ; servic ; seven sinc
        residential	-3	seventy day ; shaky ; sheet and ; shelt 0 ; shift sinc ; should i ; shrimp ; signal
        residential	-3	sin ayud ; sin mi ; sinc <illness> ; sinc <outdoors> ; sinc may ; singl dad
        residential	-3	snort my ; so <go> ; so going ; sobriety ; someon ; someon cal ; sort it ; stamp
        residential	-3	start at ; start in ; stop befor ; stop breath ; storm ; sud fri ; suicid
        residential	-3	supervis releas ; sus 0 ; tak leav ; taken ; tap over ; tb ; tel the ; tent in
        residential	-3	tenth ; th <school> ; th grad ; th of ; that all ; that normal ; the <crash>
        residential	-3	the afternoon ; the ketamin ; the lobby ; the purpl ; the referral ; the road
        residential	-3	the uber ; then <happy> ; ther is ; thi <past> ; thirty year ; through one
        residential	-3	tim <moment> ; to <blood> ; to <phone> ; to cal ; to giv ; toi ; tom cervez
        residential	-3	tom en ; tom todo ; took over ; tranq ; treatment befor ; trial ; tuition ; turn me
        residential	-3	tuv ; twelv pack ; twenty eight ; twic <stimulant> ; two round ; typ ; u ; una dos
        residential	-3	uno que ; until thi ; up lik ; used <amount> ; used cocain ; valley ; vec entr
        residential	-3	vecin y ; vodk dai ; vodk in ; wait until ; walk ins ; want is ; was not ; was your
        residential	-3	we cant ; what <day> ; who cant ; who would ; whol bottl ; widow ; win with
        residential	-3	with narcan ; with you ; within 0 ; would ~lik ; wrot ; y sin ; yesterday for
        residential	-3	yo <alone> ; you run ; your <night> ; your <room> ; your intensiv ; zolpidem
        residential	-3	~<consume> <amount> ; ~<consume> <take> ; ~<count> ~<month> ; ~<drug> ~<consume>
        residential	-3	~<stimulant> in ; ~<treatment> ~d/c ; ~a ~day ; ~a ~drink ; ~been ~to ; ~day ~stay
        residential	-3	~droga ; ~el ~<chestheart> ; ~el ~pech ; ~head ; ~how ~<amount> ; ~how ~much
        residential	-3	~opi / ; ~residential ever ; ~substanc ; ~sz ever ; ~the ~<furniture> ; ~wont
        residential	-4	*heavy.0:other_experiencer ; *otherCause.0 ; *otherService.3 ; *person.0:possible
        residential	-4	*relief.1 ; *residentialEnding.1 ; *seizure.0 ; *substance.0
        residential	-4	*violence.9:historical ; / mo ; 0 p ; 0 s ; <alcohol> <night> ; <alcohol> <shake>
        residential	-4	<alcohol> de ; <alcohol> y ; <ask> <crowd> ; <ask> <night> ; <ask> which
        residential	-4	<ask> ~<money> ; <asleep> <home> ; <bodypart> <alcohol> ; <bodypart> <water>
        residential	-4	<break> <amount> ; <buy> <opioid> ; <chestheart> 0 ; <child> <afraid>
        residential	-4	<clean> <continue> ; <clean> <treatment> ; <clinician> in ; <clinician> lin
        residential	-4	<colleague> ok ; <confused> <withdrawal> ; <consume> <take> ; <consume> or
        residential	-4	<container> each ; <count> them ; <day> <treatment> ; <day> nad ; <day> off
        residential	-4	<day> plac ; <day> straight ; <day> we ; <die> <room> ; <drug> <month>
        residential	-4	<drug> <start> ; <emergency> <caretaking> ; <emergency> <moment> ; <fluid> <asleep>
        residential	-4	<fluid> <fluid> ; <fluid> y ; <friend> <night> ; <give> <night> ; <go> muy
        residential	-4	<goodbye> de ; <hit> <sober> ; <home> <partner> ; <homeless> <home>
        residential	-4	<hospital> <church> ; <kin> <cannabis> ; <kin> solter ; <kin> ~<seizure>
        residential	-4	<last> <past> ; <last> <stimulant> ; <medicine> <hospital> ; <moment> <stop>
        residential	-4	<moment> at ; <moment> for ; <moment> se ; <money> <container> ; <month> <start>
        residential	-4	<need> step ; <opioid> <sedative> ; <opioid> is ; <opioid> iv
        residential	-4	<palecolor> <bodypart> ; <palecolor> claw ; <partner> <month> ; <partner> <put>
        residential	-4	<past> <die> ; <past> <leave> ; <pill> <say> ; <play> <month> ; <room> <child>
        residential	-4	<say> <consume> ; <say> <pill> ; <say> <year> ; <sedative> a ; <sedative> sinc
        residential	-4	<see> <crowd> ; <shake> + ; <shake> <asleep> ; <sober> <need> ; <sober> from
        residential	-4	<sober> sinc ; <start> con ; <stimulant> <hear> ; <stimulant> an ; <stimulant> casi
        residential	-4	<stimulant> right ; <stimulant> rough ; <stranger> <insurance> ; <take> 0
        residential	-4	<take> any ; <think> her ; <tired> <moment> ; <treatment> would ; <water> <height>
        residential	-4	<year> <kin> ; a <night> ; a cat ; a choic ; a minut ; a websit ; acaban
        residential	-4	aft <job> ; agency ; al dia ; alquil ; alzheim ; ama ; an outpatient
        residential	-4	and <treatment> ; app for ; appeal ; are in ; at <eat> ; at east ; at four ; autism
        residential	-4	bar ; bar <always> ; been most ; blackout ; but that ; calor ; can she ; cans per
        residential	-4	cant <hit> ; cant clos ; capful ; caregiv ; cent in ; clr <kin> ; coin and
        residential	-4	complaint ; count them ; coupl night ; ct 0 ; ct <official> ; cuarent y ; d rehab
        residential	-4	d then ; dad has ; day plac ; day she ; day straight ; de <emergency> ; de barb
        residential	-4	de dia ; de sei ; deckhand ; dej a ; del intern ; delirium tremen ; desd juli
        residential	-4	detox 0 ; detox or ; detox yesterday ; dia el ; doctor no ; dont both ; dtr on
        residential	-4	dts ; dud ; dv <homeless> ; dv shelt ; el que ; els can ; entonc <stimulant>
        residential	-4	escond en ; espos tom ; even do ; every nit ; falt una ; finger ; flex ; for aft
        residential	-4	for ketamin ; forev ; gon by ; granddad ; grp ; grup de ; gurgl ; guy for ; h <eat>
        residential	-4	has used ; her i ; hes <palecolor> ; hip ; hir for ; hook on ; hosp then ; hospic
        residential	-4	hour a ; hous + ; hrs ; hung ; i odd ; i wrot ; ice all ; id <kill> ; if she ; if u
        residential	-4	if we ; im <wait> ; in fiv ; in lobby ; in rm ; introduc ; is <take> ; it im
        residential	-4	it off ; it safe ; its own ; iv <opioid> ; jack ; jerk ; ketamin most ; la lanch
        residential	-4	last eleven ; leav my ; m inject ; m liv ; m slam ; m spic ; marihuan ; md
        residential	-4	me loos ; meet ; merc ; meth pip ; min ago ; min lat ; mis 0 ; mis <day>
        residential	-4	month inpatient ; morphin ; moth and ; mov und ; mustard ; my 0 ; my <sober>
        residential	-4	my church ; my fiance ; my iop ; nadi en ; necesit ; nev <go> ; nev so
        residential	-4	nin <count> ; no <awake> ; no <caretaking> ; no <clinician> ; no <clothes>
        residential	-4	no detox ; no pto ; no ~drug ; nobody help ; noc ; not <say> ; not medical
        residential	-4	nurs <school> ; nurs lin ; of <year> ; of residential ; of thing ; of year ; on dop
        residential	-4	on what ; or is ; order iop ; orth ; own in ; oxy 0 ; pain pil ; perc 0 ; period
        residential	-4	php ; pierd ; pint ; pleas <phone> ; pluck ; por <stop> ; por cristal ; por dej
        residential	-4	prevention ; proces ; program intensiv ; pueden ; put up ; quit drink ; real bad
        residential	-4	real thing ; recogniz ; regard ; replac ; residential as ; reviv ; risk ; rivotril
        residential	-4	say why ; set the ; shadow ppl ; sig limpi ; sig usand ; silent ; sin <need>
        residential	-4	sin <stimulant> ; sinc <partner> ; solter ; someon to ; someth ; spe most
        residential	-4	steady sinc ; stil sob ; stil use ; subpoen ; suegr que ; test clean ; text only
        residential	-4	that noth ; the <ask> ; the bottl ; the dts ; the lin ; the residential
        residential	-4	the valley ; then <ask> ; then ask ; tienen program ; tim ever ; to <asleep>
        residential	-4	took 0 ; trembl ; tremen ; turn de ; una <pill> ; up his ; upset ; vin ; want it
        residential	-4	was cok ; went rigid ; whit claw ; who <see> ; wif want ; win 0 ; win every
        residential	-4	with <school> ; without the ; would <stranger> ; wrot the ; your detox
        residential	-4	~<consume> or ; ~<treatment> ever ; ~a ~<day> ; ~a ~<night> ; ~a ~night ; ~d/c
        residential	-4	~drink or ; ~if ; ~nev ; él tom
        residential	-5	*abstinent.0 ; *audit.0 ; *conflict.0 ; *family.0 ; *family.9
        residential	-5	*otherService.5:hypothetical ; *substance.1 ; *substance.4:negated ; 0 <pill>
        residential	-5	0 sec ; 0 sob ; 0 st ; 0 using ; <alcohol> todo ; <always> <alcohol> ; <amount> y
        residential	-5	<ask> when ; <bodysound> <hear> ; <cannabis> <cannabis> ; <clinician> <night>
        residential	-5	<clinician> <stimulant> ; <colleague> <need> ; <consume> <sedative> ; <day> <key>
        residential	-5	<day> out ; <drive> <hit> ; <emergency> <give> ; <emergency> <room> ; <give> en
        residential	-5	<go> <ask> ; <go> <withdrawal> ; <headface> to ; <hospital> <count>
        residential	-5	<insurance> me ; <kin> <opioid> ; <need> <blood> ; <need> <consume>
        residential	-5	<night> <clinician> ; <night> onc ; <opioid> <go> ; <opioid> aft
        residential	-5	<partner> <seizure> ; <phone> <clinician> ; <photo> <treatment> ; <record> from
        residential	-5	<school> rn ; <shake> <room> ; <start> <year> ; <stop> my ; <stranger> for
        residential	-5	<take> <sedative> ; <think> <night> ; a <bodysound> ; a concert ; a thing ; a ~drug
        residential	-5	absenc ; acab el ; aft <consume> ; aft work ; ai ; al <day> ; alguno ; and drink
        residential	-5	and had ; apena ; ask when ; at <amount> ; away a ; bday ; been <take> ; befor my
        residential	-5	benefit ; bin ; botel ; bulk ; by <eat> ; caguama ; coc todo ; cok bing ; convuls
        residential	-5	could one ; county outpatient ; court dat ; crack aft ; cuchar ; cut down
        residential	-5	d <treatment> ; dato ; day out ; de trail ; deal and ; delt ; dia sin ; doming y
        residential	-5	dont com ; dop sick ; el del ; es par ; f <sedative> ; fee ; fetty ; fifth of
        residential	-5	food truck ; for self ; from <daytime> ; from <treatment> ; gut ; h ; hav <night>
        residential	-5	he stop ; head on ; heav ; hes <intoxicated> ; his nos ; his wif ; horari
        residential	-5	inpatient i ; intern en ; iop or ; ive <consume> ; ive used ; just me ; la <ask>
        residential	-5	lo tienen ; lov to ; many hour ; mezcal ; month along ; mor of ; my granddad
        residential	-5	nad que ; need iop ; nieto ; no <money> ; no doctor ; no insuranc ; no ~da
        residential	-5	off <day> ; on <room> ; on <sedative> ; only weed ; otr lad ; own of ; payment
        residential	-5	payrol ; pot ; puk ; pupil ; que dej ; quien la ; referral ; roxi ; s
        residential	-5	school outpatient ; school rn ; se <money> ; shoot heroin ; shroom ; sin segur
        residential	-5	soy yo ; sr ; stay on ; stif ; substanc not ; surgery ; tak one ; tequil
        residential	-5	the regist ; the xanax ; then his ; think that ; to sleep ; tom ; transf ; twelv a
        residential	-5	used thi ; using the ; vivi con ; want iop ; wont <hold> ; wont hold ; y /
        residential	-5	y necesit ; yawn ; you pay ; you treat ; your outpatient ; your program ; ~<drug>
        residential	-5	~<sedative> / ; ~a ~<consume> ; ~benz / ; ~drug ; ~w/d ~sz
        residential	-6	*family.1 ; *familySupport.0 ; *heavy.0 ; *instruction.0 ; / n ; 0 <sober> ; 0 b
        residential	-6	0 gram ; 0 is ; <alcohol> <always> ; <alcohol> <past> ; <alcohol> qd
        residential	-6	<always> outlet ; <amount> <medicine> ; <amount> absenc ; <appointment> <night>
        residential	-6	<asleep> <homeless> ; <breath> <headface> ; <build> <go> ; <cannabis> <school>
        residential	-6	<consume> <opioid> ; <eat> until ; <friend> <day> ; <go> hast ; <law> <treatment>
        residential	-6	<law> til ; <leave> by ; <month> along ; <need> <clinician> ; <need> <medicine>
        residential	-6	<need> par ; <opioid> + ; <opioid> <alcohol> ; <opioid> <needle> ; <opioid> for
        residential	-6	<opioid> todo ; <partner> <opioid> ; <past> <need> ; <pill> the ; <say> <cannabis>
        residential	-6	<say> by ; <see> <job> ; <stimulant> <moment> ; <stimulant> ~<alcohol>
        residential	-6	<vendor> <money> ; <week> <outdoors> ; <write> <money> ; alcoholic ; arrangement
        residential	-6	at lunch ; at school ; aunt hous ; been tak ; been using ; buy a ; cant mak
        residential	-6	chardonnay ; cheap ; claim ; cocain most ; could somebody ; ct coordinator
        residential	-6	dad say ; dai again ; day off ; daytim ; de cas ; defend ; delirium ; diaria
        residential	-6	each <night> ; empec con ; espos est ; every outlet ; f crystal ; for $ ; gap
        residential	-6	go off ; grup ; happen to ; heroin and ; hoodi ; hydrocodon ; if im ; in outpatient
        residential	-6	incom ; jama ; kick fent ; las <count> ; los labio ; me hacen ; mg <amount>
        residential	-6	narcan ; night a ; norc 0 ; of <headface> ; off <medicine> ; over 0
        residential	-6	overnight tech ; phon ring ; piedr y ; pil the ; pour ; practicum ; pregnant and
        residential	-6	q 0 ; que nunc ; quien ; ra ; regist ; repeat the ; respit ; ring me ; say nev
        residential	-6	scotch ; se pus ; sec ; sinc a ; singl <kin> ; sob aunt ; solit ; spray ; suboxon
        residential	-6	the evening ; the question ; thi i ; thought about ; throw up ; to detox ; tom y
        residential	-6	two bottl ; un grup ; urgent ; used anyth ; what day ; with din ; you help ; ~seiz
        residential	-6	~when ~i
        residential	-7	$ 0 ; *clientAdmin.1 ; *detoxWord.0:hypothetical ; *lapse.0 ; 0 pack ; 0 pk
        residential	-7	<afraid> <say> ; <alcohol> <continue> ; <alcohol> aft ; <amount> al
        residential	-7	<build> <drive> ; <clothes> me ; <consume> <daytime> ; <container> <break>
        residential	-7	<drug> <official> ; <goodbye> one ; <headface> on ; <kill> <opioid>
        residential	-7	<moment> <alcohol> ; <moment> <furniture> ; <month> <opioid> ; <opioid> <year>
        residential	-7	<opioid> from ; <pill> <kin> ; <say> <alcohol> ; <say> nev ; <sedative> from
        residential	-7	<shake> in ; <stimulant> <alone> ; <stranger> <alcohol> ; <take> <friend>
        residential	-7	<think> <money> ; <week> <alcohol> ; a detox ; bourbon ; cant pay ; drink a
        residential	-7	el <sedative> ; every two ; faciliti ; first <law> ; foil ; for <night> ; hay quien
        residential	-7	her <sedative> ; hour at ; hung up ; i los ; id <happy> ; in <furniture>
        residential	-7	librium tap ; lvn ; mis one ; my sentenc ; my sob ; nam + ; neith ; nev seen
        residential	-7	nev touch ; nobody <leave> ; nobody to ; oclock ; overnight ; own <clinician>
        residential	-7	phenibut ; pk ; pued falt ; rx ; say inpatient ; slur ; smok meth ; traine
        residential	-7	tweak 0 ; u do ; want somebody ; weird ; wrong # ; y nad ; yeah ; ~in ~0
        residential	-8	*detoxRequest.0:hypothetical ; *iopRequest.0:hypothetical
        residential	-8	*outpatientWord.0:hypothetical ; *residentialDone.0 ; *service.0:hypothetical
        residential	-8	/ ~<alcohol> ; <alcohol> a ; <cannabis> <consume> ; <clinician> no
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
        residential	-9	his <alcohol> ; id lov ; ive smok ; need detox ; refil ; touch a ; want group
        residential	-9	week two ; y tom ; ~pt
        residential	-10	$ ; *sinceStopping.3 ; <amount> <alcohol> ; <amount> <opioid> ; <cannabis> <night>
        residential	-10	<stop> <container> ; a twelv ; click ; cok fiv ; fioricet ; hir ; lab ; lost two
        residential	-10	me corren ; no leav ; panic ; por una ; stop drink ; tab ; tak them ; total
        residential	-10	uninsur ; vomit ; you <treatment>
        residential	-11	<amount> glas ; <colleague> <furniture> ; <drug> <play> ; <hit> out
        residential	-11	<need> <crowd> ; <opioid> <always> ; <sedative> 0 ; <stranger> about ; can someon
        residential	-11	cant go ; cerveza ; kick out ; layof ; rm 0 ; tri it ; want detox
        residential	-12	*deliriumTremens.0 ; *noDetox.0 ; 0 l ; 0 oh ; <consume> <alcohol>
        residential	-12	<last> <alcohol> ; <put> <alcohol> ; <say> <opioid> ; a yr ; nicotin ; perc ; ron
        residential	-12	sent to ; tru
        residential	-13	*abstinent.3 ; *alcoholic.0 ; beer a ; clonazepam ; con quien ; drop off
        residential	-13	its <alcohol> ; step down
        residential	-14	<alcohol> <container> ; a fifth ; ambien
        residential	-15	*barrierWork.0 ; <sedative> <always> ; if hes ; in bed ; kratom ; si falt
        residential	-15	tramadol
        residential	-16	detox bed ; doing wel ; gummi ; tom diari
        residential	-17	<alcohol> /
        residential	-18	0 drink
        residential	-19	*occasional.0:possible
        residential	-20	*barrierChild.0 ; *barrierMoney.0 ; nev used
        residential	-21	for detox
        residential	-22	*barrierWork.1
        residential	-24	*mandate.2
        """
}
