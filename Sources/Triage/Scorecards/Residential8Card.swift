extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-2	oth stuf ; otr <phone> ; otr driv ; otr y ; otro <amount> ; ought to ; our parrot
        residential	-2	our uncl ; outlet ; outpatient 0 ; outpt sud ; overboard ; overdos ; own and
        residential	-2	own doctor ; own no ; oxycodon ; pacient ; pag ; pag por ; pago ; pain clinic
        residential	-2	par mi ; party ; pas on ; pastilla de ; pav ; pay for ; pay per ; pcp 0 ; peopl in
        residential	-2	per <colleague> ; per <need> ; per and ; per cal ; per el ; per se ; percocet
        residential	-2	perdi el ; peric ; peric casi ; peric de ; pes ; phas 0 ; php ; pid permis
        residential	-2	piedr hac ; pint / ; plan 0 ; plan at ; plan for ; plan my ; play a ; play domino
        residential	-2	pleas <say> ; pleas phon ; pls ; poison ; por <stimulant> ; portal ; possession
        residential	-2	pregunt a ; pregunt por ; prep ; pres ; prid ; problem con ; proces <trade>
        residential	-2	proces serv ; program on ; program say ; prom ; psych hosp ; psych unit
        residential	-2	pt <partner> ; pt wif ; pueden ; puppy ; pur <play> ; quarrel ; que abr ; que dio
        residential	-2	que fuman ; que habl ; que llam ; que pregunt ; que tom ; que vien ; question about
        residential	-2	quien <say> ; quien <stop> ; quien dej ; quij ; quis ; quit befor ; quit by
        residential	-2	quitan ; quiz ; rais 0 ; ran out ; rat ; rath <say> ; recet ; recogniz ; regresan
        residential	-2	rehab day ; remind ; replacement ; res <day> ; resi ; residential i
        residential	-2	residential plac ; residential ranch ; ring ; room 0 ; roomi ; run up ; rush
        residential	-2	s <always> ; said what ; sam <container> ; sam cal ; saturday aft ; say intensiv
        residential	-2	scaffold ; scratch on ; se <alcohol> ; se <asleep> ; se duerm ; se me ; seat
        residential	-2	see about ; see someon ; seizur in ; seltz ; seman nad ; sent her ; sentenc ; serv
        residential	-2	sesent y ; shak so ; shaken ; shelv ; shop cart ; should <say> ; should i
        residential	-2	should tel ; shrimp boat ; si <stop> ; si es ; si mi ; signal ; sin ~<need>
        residential	-2	sin ~mi ; sin ~papel ; sinc <fall> ; sinc <year> ; sinc covid ; sinc divorc
        residential	-2	sinc fal ; sinc our ; slam crystal ; slept in ; slid scal ; smok k ; so a ; so bad
        residential	-2	so cant ; so doe ; so pleas ; sob with ; sobr el ; sobredosi ; sock to ; sol a
        residential	-2	sol quier ; solid ; som <alcohol> ; som <child> ; som <treatment> ; somebody els
        residential	-2	somebody watch ; somebody who ; someth on ; someth you ; son com ; son meth
        residential	-2	son was ; sorry that ; soul ; soul to ; soy ; soy la ; soy maestr ; spanish <say>
        residential	-2	spanish speak ; speak to ; specialist ; sponsor our ; sra espos ; stabl <home>
        residential	-2	stabl hous ; stamp ; stepdown ; stil breath ; stil talk ; stimulant ; stn ; stock
        residential	-2	stop befor ; street now ; su internamient ; sud fri ; suggest i ; sunday from ; sup
        residential	-2	supervis releas ; support ; surf with ; surgeon ; sweat ; sí a ; tabl for
        residential	-2	tak blu ; tak medi ; tal <container> ; tal can ; talk at ; tallboy ; tea ; teach in
        residential	-2	technician ; tel the ; tel them ; ten <amount> ; ten in ; term <treatment>
        residential	-2	th <school> ; th grad ; than ive ; that in ; that last ; that why ; the <hit>
        residential	-2	the <pain> ; the <partner> ; the aquarium ; the army ; the baby ; the baggi
        residential	-2	the boy ; the card ; the cho ; the dock ; the drink ; the elevator ; the fami
        residential	-2	the fentanyl ; the fly ; the foreman ; the gin ; the glovebox ; the habit
        residential	-2	the highway ; the hors ; the in ; the intensiv ; the ketamin ; the moth
        residential	-2	the outsid ; the paperwork ; the pian ; the post ; the sheet ; the stuf ; the tabl
        residential	-2	the ~<withdrawal> ; the ~dts ; them <continue> ; them again ; them i ; them in
        residential	-2	then <rope> ; then <wait> ; ther isnt ; ther nobody ; ther park ; they <money>
        residential	-2	they did ; they go ; thi septemb ; thi stat ; thi town ; thirty year ; thousand
        residential	-2	thre day ; thre rehab ; thre tim ; threw up ; thru <month> ; tianeptin ; tiemp en
        residential	-2	tiemp no ; til the ; tim <moment> ; tito ; to <blood> ; to <continue> ; to <phone>
        residential	-2	to <start> ; to about ; to clos ; to death ; to dr ; to jail ; to keep ; to light
        residential	-2	to speak ; to start ; to study ; to thursday ; to treatment ; tod bien ; today 0
        residential	-2	toe are ; tom el ; tom en ; tom su ; took 0 ; took four ; took over ; took someth
        residential	-2	tra pistol ; traffic ; traig opresion ; treatment at ; tri ; tri a ; turn de
        residential	-2	turn her ; twenty eight ; twic <continue> ; twitch ; two bed ; two round ; tx ever
        residential	-2	typ ; u <need> ; u hav ; ua x ; un <crowd> ; un foc ; una <night> ; una <say>
        residential	-2	una noch ; una ~<seizure> ; una ~convulsion ; unconsciou ; unpaid ; up <fluid>
        residential	-2	usa <opioid> ; usand coc ; use a ; use anyth ; use heroin ; used ~<stimulant>
        residential	-2	uso coc ; usted <need> ; va <treatment> ; vacant de ; vap ; vap nicotin ; vap weed
        residential	-2	vape ; vas ; vayan ; vec entr ; vel ; vest de ; vic ; visit and ; vivi ; vivitrol
        residential	-2	vodk all ; vodk every ; waffl ; wait until ; walk and ; walk around ; want $
        residential	-2	want his ; want our ; want peopl ; was told ; wat ; watch them ; we ; we <clothes>
        residential	-2	we <leave> ; we <put> ; we agre ; we buri ; we could ; we run ; weed ; week ago
        residential	-2	week inpatient ; week int ; week most ; week they ; weekday and ; weeknight
        residential	-2	wel <day> ; went right ; wer the ; what <town> ; what are ; what can ; what did
        residential	-2	what possibl ; what ther ; what was ; which day ; who <die> ; who <hold> ; who doe
        residential	-2	who sel ; who you ; whoev read ; whol bottl ; widow ; wif count ; wif her ; wif she
        residential	-2	win at ; win night ; windshield ; with oth ; with parent ; with somebody ; with you
        residential	-2	with ~narcan ; withdrawal from ; withdrawal mgmt ; witnes ; wk <alcohol> ; wk sinc
        residential	-2	wkend + ; wont <insurance> ; wont cov ; wont tel ; wor ; would a ; would rath
        residential	-2	would someon ; wouldnt <think> ; writ so ; wrot ; wrot the ; x su ; xan ; xanax 0
        residential	-2	xanax bar ; y <need> ; y ask ; y se ; y uno ; year if ; year sob ; yesterday ther
        residential	-2	yo los ; yo sol ; you be ; you hir ; you just ; you mis ; you run ; you thi
        residential	-2	your <money> ; your even ; your lobby ; zaz ; ~$ ; ~<consume> <amount>
        residential	-2	~<consume> and ; ~<consume> at ; ~<count> ~<month> ; ~<day> ~<wait> ; ~<fall> ~off
        residential	-2	~<give> <amount> ; ~<go> <treatment> ; ~<leave> ~<month> ; ~<money> <money>
        residential	-2	~<opioid> sinc ; ~<seizure> ; ~<seizure> y ; ~<seizure> ~<stop> ; ~<town>
        residential	-2	~<treatment> just ; ~<treatment> ~<day> ; ~<withdrawal> ; ~<year> ; ~a <play>
        residential	-2	~a drink ; ~a thing ; ~a ~<day> ; ~an <drug> ; ~an addict ; ~brought ; ~cant ; ~dio
        residential	-2	~drink no ; ~drug ever ; ~duel ; ~est en ; ~fel ; ~fel ~off ; ~fit ; ~hom
        residential	-2	~i ~<stop> ; ~if ~i ; ~ins ; ~kil ~myself ; ~leav ; ~lik ~to ; ~mas ; ~me <put>
        residential	-2	~myself ; ~norc ; ~ocup ; ~one to ; ~oth subst ; ~papel ; ~park ; ~pick
        residential	-2	~program in ; ~pued dej ; ~se <put> ; ~se com ; ~so <amount> ; ~so much ; ~su
        residential	-2	~sx want ; ~teng quien ; ~troubl ; ~vin ; ~vodk ; ~way ; ~when ; ~withdrawal
        residential	-2	~xanax
        residential	-3	*clientAdmin.opensNote ; *detoxWord ; *duration.0 ; *hallucination.lookAlike
        residential	-3	*heavy:other_experiencer ; *instruction ; *naloxone ; *otherService.weight
        residential	-3	*relief.without ; *started:possible ; *unaided:hypothetical
        residential	-3	*violence.lookAlike:historical ; + <alcohol> ; + <clinician> ; / <drug> ; / <night>
        residential	-3	/ mo ; 0 <cannabis> ; 0 <consume> ; 0 al ; 0 blu ; 0 glas ; 0 hrs ; 0 ish ; 0 k
        residential	-3	0 pm ; 0 tab ; <afraid> <say> ; <alcohol> <always> ; <alcohol> <eat>
        residential	-3	<alcohol> <partner> ; <alcohol> <stranger> ; <alcohol> desd ; <alcohol> from
        residential	-3	<alcohol> hac ; <alcohol> y ; <alone> <say> ; <always> has ; <always> un
        residential	-3	<amount> <container> ; <amount> <medicine> ; <angry> in ; <appointment> <drive>
        residential	-3	<appointment> <eat> ; <ask> <alcohol> ; <ask> <crowd> ; <ask> <go> ; <ask> <job>
        residential	-3	<ask> twic ; <asleep> <headface> ; <awake> <fluid> ; <blade> <eat>
        residential	-3	<blood> <money> ; <blood> <sedative> ; <bodypart> <alcohol> ; <cannabis> <friend>
        residential	-3	<cannabis> at ; <cannabis> i ; <caretaking> 0 ; <chestheart> 0 ; <child> <afraid>
        residential	-3	<child> fin ; <clean> <stimulant> ; <clinician> <blood> ; <clinician> clear
        residential	-3	<clinician> lin ; <clothes> from ; <colleague> <stop> ; <colleague> ok
        residential	-3	<consume> <awake> ; <consume> <partner> ; <consume> <take> ; <consume> anyth
        residential	-3	<consume> su ; <consume> thi ; <container> <need> ; <container> down
        residential	-3	<container> is ; <continue> <daytime> ; <count> <furniture> ; <count> <pet>
        residential	-3	<count> <put> ; <count> on ; <count> sinc ; <count> tim ; <day> only ; <day> plac
        residential	-3	<day> sin ; <day> when ; <daytime> <furniture> ; <die> <furniture> ; <die> <need>
        residential	-3	<drive> <ask> ; <drug> ct ; <drug> sinc ; <drug> that ; <eat> <needle>
        residential	-3	<eat> until ; <emergency> <caretaking> ; <emergency> en ; <emergency> for
        residential	-3	<fall> <room> ; <fall> to ; <fall> you ; <feel> a ; <feel> fin ; <fluid> <clothes>
        residential	-3	<fluid> y ; <give> en ; <give> nam ; <go> <stiff> ; <go> ins ; <happy> the
        residential	-3	<headface> on ; <headface> se ; <hit> him ; <home> <palecolor> ; <homeless> 0
        residential	-3	<homeless> <outdoors> ; <hospital> <record> ; <hospital> that ; <illness> <pill>
        residential	-3	<insurance> <ask> ; <insurance> <count> ; <insurance> <past> ; <insurance> <say>
        residential	-3	<job> all ; <kill> <drug> ; <kin> <stimulant> ; <kin> tuv ; <kin> ~<emergency>
        residential	-3	<law> o ; <leave> out ; <lock> my ; <lock> with ; <medicine> on
        residential	-3	<medicine> resident ; <moment> <fluid> ; <moment> <headface> ; <moment> <opioid>
        residential	-3	<moment> <stop> ; <money> <need> ; <money> you ; <month> <hot> ; <month> away
        residential	-3	<month> y ; <need> <buy> ; <need> <job> ; <need> <school> ; <need> step
        residential	-3	<need> you ; <night> <always> ; <night> <asleep> ; <night> <phone> ; <night> a
        residential	-3	<night> n ; <opioid> <headface> ; <opioid> <job> ; <opioid> <month>
        residential	-3	<opioid> <play> ; <opioid> <stimulant> ; <opioid> desd ; <opioid> iv
        residential	-3	<outdoors> was ; <pain> <hospital> ; <palecolor> <pill> ; <partner> <illness>
        residential	-3	<partner> <need> ; <partner> <water> ; <partner> <write> ; <partner> did
        residential	-3	<partner> is ; <past> <need> ; <past> aft ; <past> nad ; <pet> for ; <pet> has
        residential	-3	<phone> <outdoors> ; <phone> <school> ; <play> los ; <play> so ; <put> for
        residential	-3	<record> <record> ; <room> <child> ; <say> <consume> ; <say> <withdrawal>
        residential	-3	<say> both ; <say> with ; <school> <blood> ; <school> <buy> ; <school> <hit>
        residential	-3	<school> <need> ; <sedative> <cold> ; <sedative> <year> ; <sedative> de
        residential	-3	<sedative> on ; <see> el ; <seizure> 0 ; <sober> <insurance> ; <sober> for
        residential	-3	<start> <stimulant> ; <start> <treatment> ; <start> on ; <stimulant> <asleep>
        residential	-3	<stimulant> <say> ; <stimulant> ahi ; <stimulant> then ; <stop> <church>
        residential	-3	<stop> <opioid> ; <stop> ninety ; <stranger> <insurance> ; <stranger> del
        residential	-3	<stranger> mad ; <take> <cold> ; <take> about ; <take> any ; <think> who
        residential	-3	<tool> sinc ; <town> <say> ; <town> so ; <trade> <consume> ; <treatment> b
        residential	-3	<treatment> let ; <treatment> turn ; <trust> <always> ; <trust> <continue>
        residential	-3	<trust> <promise> ; <unreal> <crowd> ; <wait> <stop> ; <wait> list ; <wait> on
        residential	-3	<week> hac ; <week> int ; <week> only ; <write> <money> ; <write> <outdoors>
        residential	-3	<year> <container> ; <year> <sober> ; a <night> ; a fork ; a gam ; a rotary
        residential	-3	a singl ; a stay ; about <eat> ; about eight ; absenc and ; ac ; accidental
        residential	-3	adderal sinc ; afraid of ; aft <moment> ; agency ; ago aft ; alarm ; alg
        residential	-3	am <count> ; ama ; an <appointment> ; an outpatient ; and <need> ; and <opioid>
        residential	-3	and cant ; and detox ; and tom ; and want ; and you ; anex de ; anyth ; app for
        residential	-3	are in ; are you ; as <outdoors> ; ask a ; ask twic ; associat ; at bedtim
        residential	-3	at camp ; at fiv ; at onc ; at outpatient ; at them ; at wedding ; ativan ; baby is
        residential	-3	bar ; be <give> ; be <home> ; be <hospital> ; been <partner> ; been <sober>
        residential	-3	been clean ; been doing ; been most ; been ten ; benefit ; bilingual ; birthday and
        residential	-3	blu 0 ; blu <always> ; bon ach ; bro re ; broth cam ; buen no ; by <eat> ; by ten
        residential	-3	can hav ; can she ; can you ; cancel ; cannot be ; cant be ; cant do ; cant swing
        residential	-3	captain ; caregiv ; catch ; certificat and ; cervez ; champagn ; cheapest
        residential	-3	clinical ; cna ; cocain ; cocain weekend ; coin and ; cok an ; cok between
        residential	-3	cok only ; combin ; company in ; complaint ; con las ; contact ; convuls
        residential	-3	convulsion ayer ; could not ; counti ; cover outpatient ; cow ; crack from
        residential	-3	cristal ahi ; cros guard ; crystal fiv ; ct ; ct 0 ; ct <official> ; cuand dej
        residential	-3	cuant ni ; cuanto <day> ; cuanto dia ; cuart 0 ; current resi ; custom ; cut her
        residential	-3	cvs ; d / ; danc ; day every ; day plac ; day the ; de <asleep> ; de <die>
        residential	-3	de <pet> ; de anex ; de preferenci ; de sei ; de tequil ; deal and ; dejarla
        residential	-3	denial ; deport ; deposit ; desintoxic a ; desintoxicacion par ; diabetic ; diaria
        residential	-3	did <count> ; did six ; didnt <give> ; dio el ; divorc paper ; do 0 ; doe ketamin
        residential	-3	doe somebody ; doesnt ; dog in ; dol ; dolar ; domino ; dont <put> ; dont put
        residential	-3	dont use ; dop ; dorm en ; drink again ; drink every ; drink from ; drink lik
        residential	-3	drop you ; drug ct ; each <daytime> ; el camion ; el detox ; el mes ; el parqu
        residential	-3	el pis ; el que ; el trag ; eleven thousand ; els ; en fiesta ; en que ; end my
        residential	-3	entr <amount> ; enviud ; espos sali ; ever <consume> ; every weekend ; every year
        residential	-3	eviction ; f crystal ; falt me ; feel fin ; femal 0 ; fentanyl in ; few ; few night
        residential	-3	fifteen minut ; finish my ; first <treatment> ; fly hom ; for <crowd> ; for <job>
        residential	-3	for <stimulant> ; for <treatment> ; for about ; for aft ; for crystal ; for good
        residential	-3	for iop ; for outpatient ; for parent ; for peopl ; for that ; forearm ; form pt
        residential	-3	friday sunday ; friend on ; from <daytime> ; from <law> ; gav no ; good as
        residential	-3	good with ; gracia por ; grief ; gs ; guy with ; ha <give> ; had thi ; hand wont
        residential	-3	has scar ; hav nev ; he quit ; head on ; heard of ; hedg ; her <alcohol> ; her cas
        residential	-3	her has ; her i ; herman est ; hes <phone> ; hes cal ; hes out ; hij le ; him on
        residential	-3	hip ; his <water> ; hook ; horari ; hospic ; hour a ; human being ; hung ; i lift
        residential	-3	i light ; i paid ; i phon ; i pour ; i read ; i vanish ; ice all ; ice cream
        residential	-3	ice dai ; ice thre ; id kil ; if a ; if she ; if we ; im clean ; im fin ; im stuck
        residential	-3	in <insurance> ; in <last> ; in <rope> ; in <withdrawal> ; in last ; in lobby
        residential	-3	in residential ; in ten ; initial ; inpatient last ; insid my ; insist
        residential	-3	intern <amount> ; introduc ; iop slot ; is <stranger> ; is nam ; is she ; is that
        residential	-3	is worth ; ish ; it off ; it than ; item ; its <play> ; iv <opioid> ; iv heroin
        residential	-3	ive <build> ; ive dug ; jim ; judg order ; jun he ; ketamin most ; kitchen floor
        residential	-3	kratom shot ; la <build> ; la chiv ; la cit ; la cuchar ; la detox ; la lanch
        residential	-3	la operation ; landlord tenant ; las siet ; last eleven ; le entr ; le grit
        residential	-3	le habl ; lean ; leav me ; leg ; leg i ; level i ; long term ; lost <amount>
        residential	-3	lunch ; m <drug> ; m <home> ; m <need> ; m cok ; m ketamin ; m want ; management
        residential	-3	marquem ; me agar ; me loos ; me someth ; me tom ; meet ; memb of ; meth /
        residential	-3	meth been ; meth pip ; meth psychosi ; meth was ; mg x ; mi ama ; mis <day>
        residential	-3	mol at ; month away ; month so ; mor on ; morning ; mtg ; much of ; mult ; my 0
        residential	-3	my <church> ; my <opioid> ; my <sober> ; my clas ; my day ; my mattres ; my meth
        residential	-3	my thirty ; my tongu ; n he ; nad ; necesit ; nev mor ; next and ; nieto
        residential	-3	night sleep ; nin <count> ; nin hundr ; no ~<emergency> ; no ~<leave>
        residential	-3	no ~<relapse> ; no ~dio ; no ~doctor ; no ~pto ; no ~withdrawal ; nobody left
        residential	-3	not ~about ; noth mor ; nurs lin ; oatmeal ; of <moment> ; of <year> ; of blow
        residential	-3	of gin ; of residential ; off a ; off mid ; off work ; on bar ; on probation
        residential	-3	on sunday ; one <hit> ; one <treatment> ; one of ; one say ; one weekend
        residential	-3	only <cannabis> ; only been ; only the ; op only ; open <day> ; or <treatment>
        residential	-3	or noth ; orient ; orin ; our quilt ; out <always> ; out every ; own in ; p
        residential	-3	pallet ; par cuand ; part tim ; payment ; peopl keep ; peopl on ; peopl to
        residential	-3	per <phone> ; piedr en ; pint ; plac <say> ; plan in ; pleas ; pleas <phone>
        residential	-3	pluck ; point and ; por <stop> ; por cristal ; por dej ; pot ; pour it ; preferenci
        residential	-3	pregnant ; preocup ; prevention ; prob ; prog 0 ; psych <hospital> ; pts ; pupil
        residential	-3	que hor ; que su ; que viv ; quier par ; rac ; rain so ; ran ; re moth ; reach for
        residential	-3	real thing ; regist ; regl ; releas 0 ; renewal ; rep ; rep for ; replac me
        residential	-3	resident ; residential end ; residential in ; residential tx ; right i ; root
        residential	-3	saturday when ; school nurs ; script ; se <leave> ; se jubil ; se sali ; se tom
        residential	-3	see peopl ; see shadow ; seen it ; segur ni ; seman hac ; servic ; setent
        residential	-3	seven sinc ; seventy day ; she drank ; she finish ; shelt 0 ; shoot dop ; si pid
        residential	-3	sig limpi ; sil ; sin ~<key> ; sin ~ayud ; sin ~coc ; sin ~segur ; sinc <illness>
        residential	-3	six tim ; slept 0 ; slot ; smirnof ; so long ; sob for ; sob sinc ; sobr ; sobriety
        residential	-3	solter y ; someon ; someon cal ; someth ; spit ; squeez in ; start at ; storm
        residential	-3	storm season ; sus 0 ; swel ; tak leav ; tap over ; tel my ; ten a ; ten or ; tenth
        residential	-3	text only ; that all ; that nev ; that work ; the <daytime> ; the dentist
        residential	-3	the layof ; the map ; the pen ; the referral ; the xanax ; then <ask>
        residential	-3	then <happy> ; then ask ; then laugh ; then no ; then that ; ther <drive> ; ther is
        residential	-3	theyr let ; thi <past> ; thre hour ; through one ; throw ; tien <illness>
        residential	-3	tien los ; tienen program ; til then ; tim ever ; tim was ; to <night> ; to app
        residential	-3	to cal ; tom cervez ; tongu ; too <intoxicated> ; tranq ; transf ; tratamient en
        residential	-3	treasur ; treatment for ; treint ano ; tremor ; triag ; tuesday with ; tuition
        residential	-3	tuv ; twelv pack ; two a ; two beer ; typ the ; u ; un doc ; un grup ; un infart
        residential	-3	un internamient ; una pat ; until she ; until thi ; up lik ; ur 0 ; val ; vodk dai
        residential	-3	vodk in ; void ; wait list ; walk ins ; want it ; was <say> ; was cok ; was not
        residential	-3	was with ; we cant ; we put ; weekend with ; went off ; what <day> ; wher a
        residential	-3	whisky ; who cant ; who to ; win with ; with <school> ; with <stranger> ; with sup
        residential	-3	within 0 ; wk ago ; wknd ; wonder ; wont <hold> ; wont hold ; would ~lik ; y <past>
        residential	-3	you <goodbye> ; you dont ; you help ; you see ; your <insurance> ; your <room>
        residential	-3	your intensiv ; your patient ; your program ; zolpidem ; ~<alcohol> ~<drug>
        residential	-3	~<amount> ~of ; ~<caretaking> ; ~<drug> ; ~<drug> ever ; ~<drug> ~<consume>
        residential	-3	~<leave> ; ~<need> <treatment> ; ~<say> ; ~<treatment> <wait> ; ~<treatment> ~d/c
        residential	-3	~a ~<consume> ; ~a ~day ; ~bleed ; ~el ~<chestheart> ; ~el ~pech ; ~fal ; ~fit ~in
        residential	-3	~found ; ~how ~much ; ~in the ; ~interest ; ~lo pued ; ~me dan ; ~narcan
        residential	-3	~oth <consume> ; ~oth use ; ~pto ; ~rent ; ~say ; ~street ; ~sx <need> ; ~ten
        residential	-3	~teng con ; ~too ; ~when ~i ; él tom
        residential	-4	*otherService.tobacco ; *residentialEnding.counted ; *seizure
        residential	-4	*seizure:other_experiencer ; *started ; *substance.other:negated
        residential	-4	*substance.sedative ; 0 s ; 0 sec ; <alcohol> <asleep> ; <alcohol> de
        residential	-4	<alone> <need> ; <always> <alcohol> ; <always> <fall> ; <always> per
        residential	-4	<amount> <pain> ; <amount> ~<alcohol> ; <appointment> con ; <ask> <night> ; <ask> a
        residential	-4	<ask> which ; <asleep> <rail> ; <bodypart> <water> ; <bodypart> <write>
        residential	-4	<buy> <opioid> ; <cannabis> <day> ; <child> <illness> ; <child> <try>
        residential	-4	<clean> <treatment> ; <clinician> in ; <consume> <start> ; <consume> blu
        residential	-4	<consume> or ; <consume> sat ; <count> <alcohol> ; <crowd> to ; <day> <intoxicated>
        residential	-4	<day> <pain> ; <day> <treatment> ; <day> off ; <day> out ; <day> straight
        residential	-4	<day> thi ; <day> un ; <daytime> i ; <daytime> til ; <die> <room> ; <drug> <month>
        residential	-4	<drug> <start> ; <eat> <alcohol> ; <eat> <night> ; <emergency> <give>
        residential	-4	<emergency> <moment> ; <friend> <give> ; <friend> <night> ; <go> hast ; <go> lat
        residential	-4	<go> thru ; <headface> <write> ; <height> <bodypart> ; <height> <tool>
        residential	-4	<hit> <sober> ; <home> <write> ; <home> nin ; <hospital> <week> ; <illness> <eat>
        residential	-4	<insurance> <treatment> ; <kill> <play> ; <last> <past> ; <last> <stimulant>
        residential	-4	<law> til ; <medicine> <year> ; <moment> / ; <moment> <furniture>
        residential	-4	<moment> <shake> ; <money> <ask> ; <money> <container> ; <month> <start>
        residential	-4	<need> <blood> ; <need> <night> ; <night> <clinician> ; <night> con ; <night> onc
        residential	-4	<opioid> 0 ; <opioid> <sedative> ; <opioid> is ; <order> 0 ; <partner> <month>
        residential	-4	<past> <die> ; <past> <leave> ; <pet> <room> ; <play> 0 ; <record> from
        residential	-4	<school> rn ; <sedative> <drug> ; <sedative> a ; <shake> + ; <sober> <need>
        residential	-4	<sober> <stimulant> ; <sober> from ; <stimulant> <hear> ; <stimulant> <official>
        residential	-4	<stimulant> casi ; <tired> <moment> ; <trade> of ; <treatment> <stimulant>
        residential	-4	<treatment> ~<consume> ; <week> <write> ; a cup ; a group ; a websit ; acaban
        residential	-4	agenci ; ai ; alcoholic ; alguno ; alquil ; alzheim ; and <treatment> ; and had
        residential	-4	and id ; anyth for ; apena ; appeal ; are two ; ask which ; at east ; at nit
        residential	-4	at school ; at seven ; at two ; autism ; away a ; bacardi ; bar <always>
        residential	-4	been <take> ; beer ; beer night ; botella ; box and ; bundl ; cambi de ; can someon
        residential	-4	cans per ; cant <hit> ; cant clos ; cant mak ; cash pric ; clos 0 ; codein
        residential	-4	cok bing ; cok iv ; consum cocain ; counsel ; coupl night ; crack in ; crack when
        residential	-4	crowb ; cuarent y ; d rehab ; dad has ; day straight ; daytim ; de <outdoors>
        residential	-4	de barb ; de cas ; dead in ; dej a ; del intern ; delirium tremen ; dem ; deploy
        residential	-4	desd juli ; detox ; dia sin ; dollar and ; dtr on ; el numer ; ems
        residential	-4	entonc <stimulant> ; est <day> ; est <treatment> ; even do ; every even ; falt una
        residential	-4	familia ; fee ; finger ; finish friday ; firebal ; flex ; food truck
        residential	-4	for <bodypart> ; for self ; form client ; form say ; glas of ; guy for ; h <eat>
        residential	-4	he <fall> ; he drink ; he stop ; his nos ; hoodi ; hook on ; hous + ; hrs /
        residential	-4	hung up ; i interview ; i tak ; ice <eat> ; id <kill> ; if im ; if someon ; if u
        residential	-4	in rm ; incom ; is <alcohol> ; is <see> ; is for ; is out ; its <cannabis>
        residential	-4	its <opioid> ; its own ; its two ; ive <consume> ; ive used ; jack ; jerk
        residential	-4	just <cannabis> ; know noth ; kosh ; la estuf ; las sei ; last beer ; le acab
        residential	-4	leav my ; let for ; los <room> ; m <kill> ; m did ; m inject ; m liv ; m no
        residential	-4	m slam ; me <afraid> ; me <asleep> ; me corren ; meth judg ; meti ; mis 0 ; mix
        residential	-4	morphin ; mov und ; mustard ; my fiance ; my granddad ; my iop ; my sister
        residential	-4	nadi en ; nervio ; nev <go> ; nev <past> ; nev befor ; ni desd ; no ~<drug>
        residential	-4	no ~<money> ; nobody to ; noth <past> ; oding ; of hospital ; of year ; off <day>
        residential	-4	off <medicine> ; on <room> ; on bathroom ; on dop ; or is ; or twelv ; order iop
        residential	-4	orth ; otr lad ; out ive ; p 0 ; pain pil ; pawn my ; payrol ; peed ; perc 0
        residential	-4	period ; phon ring ; pis y ; porf ; practicum ; pref to ; primer vez ; put up ; q 0
        residential	-4	qualify ; que dej ; question for ; ra ; regard ; residential as ; residential has
        residential	-4	respit ; rod it ; rotary ; run lat ; said ther ; sam <phone> ; say so ; say why
        residential	-4	school outpatient ; school rn ; se <job> ; shadow ppl ; shaky ; shift sinc
        residential	-4	sig usand ; sin ~<stimulant> ; sinc <outdoors> ; sinc <partner> ; singl dad
        residential	-4	snort my ; so <go> ; so going ; someon to ; spe most ; stand on ; start in
        residential	-4	steady sinc ; stif ; stuck in ; substitut ; suegr que ; suicid ; tar ; tent in
        residential	-4	test clean ; th of ; that normal ; that noth ; the <ask> ; the <crash>
        """
}
