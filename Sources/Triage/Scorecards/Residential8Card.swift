extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-2	nuev <count> ; nuev mil ; nuev ya ; nurs <school> ; nurs student ; o de ; o los
        residential	-2	o noma ; o por ; od ; of <cannabis> ; of <home> ; of alcohol ; of chardonnay
        residential	-2	of crystal ; of fentanyl ; of firebal ; of jim ; of pinot ; of pt ; of ros ; of rum
        residential	-2	of smok ; of vacation ; off crack ; off mid ; off to ; oig voc ; on <night>
        residential	-2	on blu ; on his ; on lithium ; on novemb ; on pcp ; on what ; on your ; onc
        residential	-2	onc <always> ; onc every ; onc she ; one <day> ; one <daytime> ; one <eat>
        residential	-2	one <sedative> ; one <week> ; one lin ; one night ; one when ; only <furniture>
        residential	-2	only on ; only want ; or you ; ord 0 ; oth <drug> ; oth stuf ; otr <phone>
        residential	-2	otr driv ; otr y ; otro <amount> ; ought to ; our parrot ; our uncl ; outlet
        residential	-2	outpatient 0 ; outpt sud ; overboard ; overdos ; own and ; own doctor ; own no
        residential	-2	oxycodon ; pacient ; pag ; pag por ; pago ; pain clinic ; par mi ; party ; pas on
        residential	-2	pastilla de ; pay for ; pay per ; pcp 0 ; peopl in ; peopl usual ; per <colleague>
        residential	-2	per <need> ; per cal ; per chart ; per el ; per se ; percocet ; perdi el
        residential	-2	peric casi ; peric de ; pes ; phas 0 ; php ; pid permis ; pint / ; plan 0 ; plan at
        residential	-2	plan for ; plan my ; play a ; play domino ; pleas <say> ; pleas phon ; pls ; poison
        residential	-2	por <stimulant> ; portal ; possession ; pregunt a ; pregunt por ; prep ; prid
        residential	-2	proces <trade> ; proces serv ; program on ; program say ; prom ; psych hosp
        residential	-2	psych unit ; pueden ; puppy ; pur <play> ; purpl ; quarrel ; que <say> ; que abr
        residential	-2	que fuman ; que habl ; que pregunt ; que todavi ; que tom ; que vien
        residential	-2	question about ; quien <say> ; quien <stop> ; quien dej ; quij ; quis ; quit befor
        residential	-2	quit by ; quit smok ; quitan ; quiz ; rais 0 ; ran out ; rath <say> ; recet
        residential	-2	recogniz ; regresan ; rehab day ; remind ; replacement ; res <day> ; resi
        residential	-2	residential i ; residential plac ; residential ranch ; ring ; room 0 ; roomi
        residential	-2	run up ; rush ; s <always> ; said what ; sam <container> ; sam cal ; saturday aft
        residential	-2	say intensiv ; scaffold ; scratch on ; se <alcohol> ; se <asleep> ; se duerm
        residential	-2	se me ; seat ; see about ; see someon ; seizur in ; seltz ; seman nad ; sent her
        residential	-2	sentenc ; serv ; sesent y ; shak so ; shaken ; shelv ; shop cart ; should <say>
        residential	-2	should i ; should tel ; shrimp boat ; si <stop> ; si mi ; signal ; sin ~<need>
        residential	-2	sin ~mi ; sin ~papel ; sinc <fall> ; sinc <year> ; sinc covid ; sinc divorc
        residential	-2	sinc fal ; sinc our ; slam crystal ; slept in ; slid scal ; smirnof ; smok k ; so a
        residential	-2	so bad ; so cant ; so doe ; so pleas ; sob with ; sobredosi ; sock to ; sol a
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
        residential	-2	the <partner> ; the aquarium ; the army ; the baby ; the baggi ; the boy ; the card
        residential	-2	the cho ; the dentist ; the dock ; the drink ; the elevator ; the fami
        residential	-2	the fentanyl ; the fly ; the foreman ; the gin ; the glovebox ; the habit
        residential	-2	the highway ; the hors ; the in ; the intensiv ; the ketamin ; the moth
        residential	-2	the outsid ; the paperwork ; the pian ; the post ; the sheet ; the stuf ; the tabl
        residential	-2	the ~<withdrawal> ; the ~dts ; them <continue> ; them again ; them i ; them in
        residential	-2	then <rope> ; then <wait> ; ther isnt ; ther nobody ; ther park ; they <money>
        residential	-2	they did ; they go ; thi septemb ; thi stat ; thi town ; thirty year ; thousand
        residential	-2	thre day ; thre hour ; thre rehab ; thre tim ; threw up ; thru <month> ; tianeptin
        residential	-2	tiemp en ; tiemp no ; til the ; tim <moment> ; tito ; to <blood> ; to <continue>
        residential	-2	to <phone> ; to <start> ; to about ; to clos ; to death ; to dr ; to jail ; to keep
        residential	-2	to light ; to speak ; to start ; to study ; to thursday ; to treatment ; tod bien
        residential	-2	today 0 ; toe are ; toled ; tom el ; tom en ; tom su ; took 0 ; took four
        residential	-2	took over ; took someth ; tra pistol ; traffic ; traig opresion ; treatment at
        residential	-2	tri ; tri a ; turn de ; turn her ; twenty eight ; twic <continue> ; twitch
        residential	-2	two bed ; two glas ; two round ; tx ever ; typ ; u ; u <need> ; u hav ; ua x
        residential	-2	un <crowd> ; un doc ; un foc ; una <night> ; una <say> ; una noch ; una ~<seizure>
        residential	-2	una ~convulsion ; unconsciou ; unpaid ; up <fluid> ; usa <opioid> ; usand coc
        residential	-2	use a ; use anyth ; use heroin ; used ~<stimulant> ; uso coc ; usted <need>
        residential	-2	va <treatment> ; vacant de ; vap ; vap nicotin ; vap weed ; vape ; vas ; vayan
        residential	-2	vec entr ; vel ; vest de ; vic ; visit and ; vivi ; vivitrol ; vodk all
        residential	-2	vodk every ; waffl ; wait until ; walk and ; walk around ; want our ; want peopl
        residential	-2	was told ; wat ; watch them ; we ; we <clothes> ; we <leave> ; we <put> ; we agre
        residential	-2	we buri ; we could ; we run ; weed ; week ago ; week inpatient ; week int
        residential	-2	week most ; week they ; weekday and ; weeknight ; wel <day> ; went right ; wer the
        residential	-2	what <town> ; what are ; what can ; what did ; what possibl ; what ther ; what was
        residential	-2	which day ; who <die> ; who <hold> ; who doe ; who sel ; who you ; whoev read
        residential	-2	whol bottl ; widow ; wif count ; wif her ; wif she ; win at ; win night
        residential	-2	windshield ; with oth ; with parent ; with somebody ; with you ; with ~narcan
        residential	-2	withdrawal from ; withdrawal mgmt ; witnes ; wk <alcohol> ; wk sinc ; wkend +
        residential	-2	wont <insurance> ; wont cov ; wont tel ; wor ; would a ; would rath ; would someon
        residential	-2	wouldnt <think> ; writ so ; wrot ; wrot the ; x su ; xan ; xanax 0 ; xanax bar
        residential	-2	y <need> ; y ask ; y se ; y uno ; year if ; year sob ; yesterday ther ; yo los
        residential	-2	yo sol ; you be ; you hir ; you just ; you mis ; you run ; you tak ; you thi
        residential	-2	youl hav ; your <money> ; your even ; your lobby ; your staf ; zaz ; ~$
        residential	-2	~<consume> <amount> ; ~<consume> and ; ~<consume> at ; ~<count> ~<day>
        residential	-2	~<count> ~<month> ; ~<day> ~<wait> ; ~<fall> ~off ; ~<give> <amount>
        residential	-2	~<go> <treatment> ; ~<leave> ~<month> ; ~<money> <money> ; ~<opioid> sinc
        residential	-2	~<seizure> y ; ~<treatment> <wait> ; ~<treatment> just ; ~<treatment> ~<day>
        residential	-2	~<withdrawal> ; ~<year> ; ~a <play> ; ~a drink ; ~a thing ; ~a ~<day> ; ~an <drug>
        residential	-2	~an addict ; ~brought ; ~cant ; ~dio ; ~doesnt ; ~drink no ; ~drug ever ; ~duel
        residential	-2	~est en ; ~fel ; ~fel ~off ; ~fit ; ~head ; ~hom ; ~i ~<stop> ; ~if ~i ; ~ins
        residential	-2	~kil ~myself ; ~leav ; ~lik ~to ; ~me <put> ; ~norc ; ~ocup ; ~one to ; ~oth subst
        residential	-2	~papel ; ~park ; ~pick ; ~program in ; ~pued dej ; ~say ; ~se <put> ; ~se com
        residential	-2	~so <amount> ; ~so much ; ~su ; ~sx want ; ~sz x ; ~teng quien ; ~through ; ~troubl
        residential	-2	~vin ; ~vodk ; ~way ; ~when ; ~withdrawal ; ~wrist
        residential	-3	*detoxWord ; *detoxWord:negated ; *duration.0 ; *hallucination.lookAlike
        residential	-3	*heavy:other_experiencer ; *instruction ; *naloxone ; *otherService.weight
        residential	-3	*seizure:other_experiencer ; *started:possible ; *unaided:hypothetical
        residential	-3	*violence.lookAlike:historical ; + <alcohol> ; + <clinician> ; / <drug> ; / <night>
        residential	-3	/ mo ; 0 <cannabis> ; 0 <consume> ; 0 al ; 0 blu ; 0 glas ; 0 hrs ; 0 ish ; 0 k
        residential	-3	0 pm ; 0 tab ; <afraid> <say> ; <alcohol> <always> ; <alcohol> <eat>
        residential	-3	<alcohol> <partner> ; <alcohol> <stranger> ; <alcohol> desd ; <alcohol> from
        residential	-3	<alcohol> hac ; <alcohol> y ; <alone> <say> ; <always> has ; <always> un
        residential	-3	<amount> <medicine> ; <angry> in ; <appointment> <drive> ; <appointment> <eat>
        residential	-3	<appointment> <week> ; <ask> <alcohol> ; <ask> <crowd> ; <ask> <go> ; <ask> <job>
        residential	-3	<ask> twic ; <asleep> <headface> ; <awake> <fluid> ; <blade> <eat>
        residential	-3	<blood> <money> ; <bodypart> <alcohol> ; <cannabis> <friend> ; <cannabis> at
        residential	-3	<cannabis> i ; <caretaking> 0 ; <chestheart> 0 ; <child> <afraid> ; <child> fin
        residential	-3	<clean> <stimulant> ; <clinician> <blood> ; <clinician> clear ; <clinician> lin
        residential	-3	<clothes> from ; <colleague> ok ; <consume> <awake> ; <consume> <partner>
        residential	-3	<consume> <take> ; <consume> anyth ; <consume> su ; <consume> thi
        residential	-3	<container> <need> ; <container> down ; <container> is ; <continue> <daytime>
        residential	-3	<count> <alcohol> ; <count> <furniture> ; <count> <pet> ; <count> <put>
        residential	-3	<count> on ; <count> sinc ; <count> tim ; <day> only ; <day> plac ; <day> sin
        residential	-3	<day> when ; <daytime> <furniture> ; <die> <furniture> ; <die> <need>
        residential	-3	<drive> <ask> ; <drug> ct ; <drug> sinc ; <drug> that ; <eat> <needle>
        residential	-3	<eat> until ; <emergency> <caretaking> ; <emergency> en ; <emergency> for
        residential	-3	<fall> <room> ; <fall> to ; <fall> you ; <feel> a ; <feel> fin ; <fluid> <clothes>
        residential	-3	<give> en ; <give> nam ; <go> <stiff> ; <go> ins ; <happy> the ; <headface> on
        residential	-3	<headface> se ; <hit> him ; <home> <palecolor> ; <homeless> 0
        residential	-3	<homeless> <outdoors> ; <hospital> <record> ; <hospital> <week> ; <illness> <pill>
        residential	-3	<insurance> <ask> ; <insurance> <count> ; <insurance> <past> ; <insurance> <say>
        residential	-3	<job> all ; <kill> <drug> ; <kin> <stimulant> ; <kin> tuv ; <kin> ~<emergency>
        residential	-3	<law> o ; <leave> out ; <lock> my ; <lock> with ; <medicine> on ; <moment> <fluid>
        residential	-3	<moment> <headface> ; <moment> <opioid> ; <moment> <stop> ; <money> <need>
        residential	-3	<money> you ; <month> <hot> ; <month> away ; <month> y ; <need> <buy>
        residential	-3	<need> <job> ; <need> <school> ; <need> step ; <need> you ; <night> <always>
        residential	-3	<night> <asleep> ; <night> <phone> ; <night> a ; <opioid> <headface>
        residential	-3	<opioid> <job> ; <opioid> <month> ; <opioid> <play> ; <opioid> <stimulant>
        residential	-3	<opioid> desd ; <pain> <hospital> ; <palecolor> <pill> ; <partner> <illness>
        residential	-3	<partner> <need> ; <partner> <water> ; <partner> <write> ; <partner> did
        residential	-3	<partner> is ; <past> <need> ; <past> aft ; <past> nad ; <pet> for ; <pet> has
        residential	-3	<phone> <outdoors> ; <phone> <school> ; <play> los ; <play> so ; <put> de
        residential	-3	<put> for ; <record> <record> ; <room> <child> ; <say> <consume>
        residential	-3	<say> <withdrawal> ; <say> both ; <say> with ; <school> <buy> ; <school> <hit>
        residential	-3	<school> <need> ; <sedative> <cold> ; <sedative> <year> ; <sedative> de
        residential	-3	<sedative> on ; <sedative> sinc ; <see> el ; <seizure> 0 ; <sober> <insurance>
        residential	-3	<sober> for ; <start> <stimulant> ; <start> <treatment> ; <start> on
        residential	-3	<stimulant> <asleep> ; <stimulant> <say> ; <stimulant> ahi ; <stimulant> then
        residential	-3	<stop> <church> ; <stop> <opioid> ; <stop> ninety ; <stranger> <insurance>
        residential	-3	<stranger> del ; <stranger> mad ; <take> <cold> ; <take> about ; <think> who
        residential	-3	<tool> sinc ; <town> <say> ; <town> so ; <trade> <consume>
        residential	-3	<treatment> <stimulant> ; <treatment> b ; <treatment> let ; <treatment> turn
        residential	-3	<trust> <always> ; <trust> <continue> ; <trust> <promise> ; <unreal> <crowd>
        residential	-3	<wait> <stop> ; <wait> list ; <wait> on ; <week> hac ; <week> int ; <week> only
        residential	-3	<year> <container> ; <year> <sober> ; a <night> ; a fork ; a gam ; a rotary
        residential	-3	a singl ; a stay ; about eight ; absenc and ; ac ; accidental ; adderal sinc
        residential	-3	afraid of ; aft <moment> ; agency ; ago aft ; alarm ; alg ; am <count> ; ama
        residential	-3	an <appointment> ; an outpatient ; and <need> ; and <opioid> ; and cant ; and detox
        residential	-3	and tom ; and want ; and you ; anex de ; anyth ; app for ; are in ; are you
        residential	-3	as <outdoors> ; ask a ; ask twic ; associat ; at bedtim ; at camp ; at fiv ; at onc
        residential	-3	at outpatient ; at them ; at wedding ; ativan ; baby is ; bar ; be <give>
        residential	-3	be <home> ; be <hospital> ; been <partner> ; been clean ; been doing ; been most
        residential	-3	been ten ; beer ; benefit ; bilingual ; birthday and ; blu 0 ; blu <always>
        residential	-3	bon ach ; bro re ; buen no ; by ten ; can hav ; can she ; can you ; cannot be
        residential	-3	cant be ; cant do ; cant swing ; captain ; caregiv ; cash pric ; catch
        residential	-3	certificat and ; cervez ; champagn ; cheapest ; clinical ; cna ; cocain
        residential	-3	cocain weekend ; coin and ; cok an ; cok between ; cok only ; combin ; company in
        residential	-3	complaint ; con las ; contact ; convuls ; convulsion ayer ; could not ; counti
        residential	-3	cover outpatient ; cow ; crack from ; cristal ahi ; cros guard ; crystal fiv ; ct
        residential	-3	ct 0 ; ct <official> ; cuant ni ; cuanto <day> ; cuanto dia ; cuart 0
        residential	-3	current resi ; custom ; cvs ; d / ; danc ; day every ; day plac ; day the
        residential	-3	de <asleep> ; de <die> ; de <pet> ; de anex ; de preferenci ; de sei ; de tequil
        residential	-3	deal and ; dejarla ; denial ; deport ; deposit ; desintoxic a ; desintoxicacion par
        residential	-3	diabetic ; did <count> ; did six ; didnt <give> ; dio a ; dio el ; divorc paper
        residential	-3	do 0 ; doe somebody ; doesnt ; dog in ; dol ; dolar ; domino ; dont <put>
        residential	-3	dont put ; dont use ; dop ; dorm en ; drink again ; drink every ; drink from
        residential	-3	drink lik ; drop you ; drug ct ; each <daytime> ; el camion ; el detox ; el mes
        residential	-3	el parqu ; el pis ; el que ; el trag ; eleven thousand ; els ; en fiesta ; en que
        residential	-3	end my ; enviud ; espos sali ; ever <consume> ; every weekend ; every year
        residential	-3	eviction ; f crystal ; falt me ; feel fin ; femal 0 ; fentanyl in ; few ; few night
        residential	-3	fifteen minut ; finish my ; first <treatment> ; fly hom ; for <crowd> ; for <job>
        residential	-3	for <stimulant> ; for <treatment> ; for about ; for aft ; for crystal ; for good
        residential	-3	for iop ; for outpatient ; for parent ; for peopl ; for that ; forearm
        residential	-3	friday sunday ; friend on ; from <daytime> ; from <law> ; gav no ; good as
        residential	-3	good with ; grief ; grown up ; gs ; guy with ; ha <give> ; had thi ; hand wont
        residential	-3	has scar ; hav nev ; he quit ; head on ; heard of ; hedg ; her <alcohol> ; her cas
        residential	-3	her has ; her i ; herman est ; heroin iv ; hes <phone> ; hes out ; hij le ; him on
        residential	-3	hip ; his <water> ; hoodi ; hook ; horari ; hospic ; hour a ; human being ; hung
        residential	-3	i lift ; i paid ; i phon ; i pour ; i read ; i vanish ; ice all ; ice cream
        residential	-3	ice dai ; ice thre ; id kil ; if a ; if she ; if we ; im clean ; im fin ; im stuck
        residential	-3	in <insurance> ; in <last> ; in <rope> ; in <withdrawal> ; in last ; in lobby
        residential	-3	in residential ; in ten ; initial ; inpatient last ; insid my ; insist
        residential	-3	intern <amount> ; introduc ; iop slot ; is <stranger> ; is nam ; is she ; is that
        residential	-3	is worth ; ish ; it off ; it than ; item ; its <play> ; iv <opioid> ; iv heroin
        residential	-3	ive <build> ; ive dug ; jim ; judg order ; jun he ; ketamin most ; kitchen floor
        residential	-3	kratom shot ; la <build> ; la chiv ; la cit ; la cuchar ; la detox ; la lanch
        residential	-3	landlord tenant ; las siet ; last eleven ; le entr ; le grit ; le habl ; lean
        residential	-3	leav me ; leg ; leg i ; level i ; long term ; lost <amount> ; lunch ; m <drug>
        residential	-3	m <home> ; m <need> ; m cok ; m ketamin ; m want ; management ; marquem ; me aft
        residential	-3	me agar ; me someth ; me tom ; meet ; memb of ; meth / ; meth been ; meth pip
        residential	-3	meth psychosi ; meth was ; mg x ; mi ama ; mis <day> ; mol at ; month away
        residential	-3	month so ; mor on ; morning ; mtg ; much of ; mult ; my 0 ; my <church>
        residential	-3	my <opioid> ; my <sober> ; my clas ; my day ; my mattres ; my meth ; my thirty
        residential	-3	my tongu ; n he ; nad ; need help ; need the ; nev mor ; next and ; nieto
        residential	-3	night sleep ; nin <count> ; nin hundr ; no ~<emergency> ; no ~<leave> ; no ~dio
        residential	-3	no ~doctor ; no ~pto ; no ~withdrawal ; nobody left ; not ~about ; noth mor
        residential	-3	nurs lin ; oatmeal ; of <moment> ; of <year> ; of blow ; of gin ; of residential
        residential	-3	off a ; off work ; on bar ; on dop ; on probation ; on sunday ; one <hit>
        residential	-3	one <treatment> ; one of ; one say ; one weekend ; only <cannabis> ; only been
        residential	-3	only the ; op only ; open <day> ; or <treatment> ; or noth ; orient ; orin
        residential	-3	otr lad ; our quilt ; out <always> ; out every ; own in ; p ; pallet ; par cuand
        residential	-3	part tim ; payment ; peopl keep ; peopl on ; peopl to ; per <phone> ; piedr en
        residential	-3	pint ; plac <say> ; plan in ; pleas ; pleas <phone> ; pluck ; point and
        residential	-3	por <stop> ; por cristal ; por dej ; pot ; pour it ; preferenci ; pregnant
        residential	-3	preocup ; prevention ; prob ; problem con ; prog 0 ; psych <hospital> ; pts ; pupil
        residential	-3	que hor ; que llam ; que su ; que viv ; question for ; quier par ; rac ; rain so
        residential	-3	ran ; re moth ; reach for ; real thing ; regist ; regl ; releas 0 ; renewal ; rep
        residential	-3	rep for ; replac me ; resident ; residential end ; residential in ; residential tx
        residential	-3	right i ; root ; saturday when ; school nurs ; script ; se <leave> ; se jubil
        residential	-3	se tom ; see peopl ; see shadow ; seen it ; segur ni ; seman hac ; servic ; setent
        residential	-3	seven sinc ; seventy day ; she drank ; she finish ; shelt 0 ; shoot dop ; si pid
        residential	-3	sig limpi ; sil ; sin ~<key> ; sin ~ayud ; sin ~coc ; sin ~segur ; sinc <illness>
        residential	-3	six tim ; slept 0 ; slot ; so long ; sob for ; sob sinc ; sobr ; sobr el ; sobriety
        residential	-3	solter y ; someon ; someon cal ; someth ; spit ; squeez in ; start at ; storm
        residential	-3	storm season ; sus 0 ; swel ; tak leav ; tap over ; tel my ; ten a ; ten or ; tenth
        residential	-3	text only ; that all ; that nev ; that work ; the <daytime> ; the layof ; the map
        residential	-3	the pen ; the referral ; the xanax ; then <ask> ; then <happy> ; then ask
        residential	-3	then laugh ; then no ; then that ; ther <drive> ; ther is ; theyr let ; thi <past>
        residential	-3	through one ; throw ; tien <illness> ; tien los ; tienen program ; til then
        residential	-3	tim ever ; tim was ; to <night> ; to app ; to cal ; tom cervez ; tongu
        residential	-3	too <intoxicated> ; tranq ; transf ; tratamient en ; treasur ; treatment for
        residential	-3	treint ano ; tremor ; triag ; tuesday with ; tuition ; tuv ; twelv pack ; two a
        residential	-3	two beer ; typ the ; un grup ; un infart ; un internamient ; una pat ; until she
        residential	-3	until thi ; up his ; up lik ; ur 0 ; val ; vodk in ; void ; wait list ; walk ins
        residential	-3	want it ; was <say> ; was cok ; was not ; was with ; we cant ; we put
        residential	-3	weekend with ; went off ; what <day> ; wher a ; whisky ; who cant ; who to
        residential	-3	win with ; with <school> ; with <stranger> ; with sup ; within 0 ; wk ago ; wknd
        residential	-3	wonder ; wont <hold> ; wont hold ; would ~lik ; y <past> ; you <goodbye> ; you dont
        residential	-3	you help ; you see ; your <insurance> ; your <room> ; your intensiv ; your patient
        residential	-3	your program ; zolpidem ; ~<alcohol> ~<drug> ; ~<amount> ~of ; ~<caretaking>
        residential	-3	~<drug> ; ~<drug> ever ; ~<drug> ~<consume> ; ~<leave> ; ~<need> <treatment>
        residential	-3	~<say> ; ~<seizure> ; ~<treatment> ~d/c ; ~a ~<consume> ; ~a ~day ; ~bleed
        residential	-3	~day ~stay ; ~el ~<chestheart> ; ~el ~pech ; ~fal ; ~fit ~in ; ~found ; ~how ~much
        residential	-3	~in the ; ~interest ; ~lo pued ; ~mas ; ~me dan ; ~narcan ; ~oth <consume>
        residential	-3	~oth use ; ~pto ; ~rent ; ~street ; ~sx <need> ; ~ten ; ~teng con ; ~tequil ; ~too
        residential	-3	~when ~i ; ~xanax ; él tom
        residential	-4	*otherService.tobacco ; *relief.without ; *residentialEnding.counted ; *seizure
        residential	-4	*service:hypothetical ; *started ; *substance.other:negated ; *substance.sedative
        residential	-4	0 s ; 0 sec ; <alcohol> <asleep> ; <alcohol> de ; <alone> <need>
        residential	-4	<always> <alcohol> ; <always> <fall> ; <always> per ; <amount> <pain>
        residential	-4	<amount> ~<alcohol> ; <appointment> con ; <ask> <night> ; <ask> a ; <ask> which
        residential	-4	<asleep> <rail> ; <bodypart> <water> ; <bodypart> <write> ; <buy> <opioid>
        residential	-4	<cannabis> <day> ; <child> <illness> ; <child> <try> ; <clean> <treatment>
        residential	-4	<clinician> in ; <consume> <start> ; <consume> blu ; <consume> or ; <consume> sat
        residential	-4	<crowd> to ; <day> <intoxicated> ; <day> <pain> ; <day> <treatment> ; <day> off
        residential	-4	<day> out ; <day> straight ; <day> thi ; <day> un ; <daytime> i ; <daytime> til
        residential	-4	<die> <room> ; <drug> <month> ; <drug> <start> ; <eat> <alcohol> ; <eat> <night>
        residential	-4	<emergency> <give> ; <emergency> <moment> ; <friend> <give> ; <friend> <night>
        residential	-4	<go> hast ; <go> lat ; <go> thru ; <headface> <write> ; <height> <bodypart>
        residential	-4	<height> <tool> ; <hit> <sober> ; <home> <write> ; <home> nin ; <illness> <eat>
        residential	-4	<insurance> <treatment> ; <kill> <play> ; <last> <past> ; <last> <stimulant>
        residential	-4	<law> til ; <medicine> <year> ; <moment> / ; <moment> <furniture>
        residential	-4	<moment> <shake> ; <money> <ask> ; <money> <container> ; <month> <start>
        residential	-4	<need> <blood> ; <need> <night> ; <night> <clinician> ; <night> con ; <night> onc
        residential	-4	<opioid> 0 ; <opioid> <sedative> ; <opioid> is ; <opioid> iv ; <order> 0
        residential	-4	<partner> <month> ; <past> <die> ; <past> <leave> ; <pet> <room> ; <play> 0
        residential	-4	<record> from ; <school> <blood> ; <school> rn ; <sedative> <drug> ; <sedative> a
        residential	-4	<shake> + ; <sober> <need> ; <sober> <stimulant> ; <sober> from
        residential	-4	<stimulant> <hear> ; <stimulant> <official> ; <stimulant> casi ; <tired> <moment>
        residential	-4	<trade> of ; <treatment> ~<consume> ; <week> <write> ; a cup ; a group ; a websit
        residential	-4	absenc ; acaban ; agenci ; ai ; alcoholic ; alguno ; alquil ; alzheim
        residential	-4	and <treatment> ; and had ; and id ; anyth for ; apena ; appeal ; are two
        residential	-4	ask which ; at east ; at nit ; at school ; at seven ; at two ; autism ; away a
        residential	-4	bacardi ; been <take> ; beer night ; botella ; box and ; bundl ; cambi de
        residential	-4	can someon ; cans per ; cant <hit> ; cant clos ; chardonnay ; clos 0 ; codein
        residential	-4	cok bing ; cok iv ; consum cocain ; counsel ; coupl night ; crack in ; crack when
        residential	-4	crowb ; cuarent y ; d rehab ; dad has ; day straight ; daytim ; de <outdoors>
        residential	-4	de barb ; de cas ; dead in ; dej a ; del intern ; delirium tremen ; dem ; deploy
        residential	-4	desd juli ; detox ; dia sin ; dollar and ; dtr on ; el numer ; ems
        residential	-4	entonc <stimulant> ; entr <amount> ; est <day> ; est <treatment> ; even do
        residential	-4	every even ; falt una ; familia ; fee ; finger ; finish friday ; firebal ; flex
        residential	-4	food truck ; for <bodypart> ; for self ; form say ; glas of ; guy for ; h <eat>
        residential	-4	he <fall> ; he drink ; he stop ; his nos ; hook on ; hous + ; hrs / ; hung up
        residential	-4	i interview ; i tak ; ice <eat> ; id <kill> ; if im ; if someon ; if u ; in rm
        residential	-4	incom ; is <alcohol> ; is <see> ; is for ; is out ; its <cannabis> ; its <opioid>
        residential	-4	its own ; its two ; ive <consume> ; ive used ; jack ; jerk ; just <cannabis>
        residential	-4	know noth ; kosh ; la estuf ; las sei ; last beer ; le acab ; leav my ; let for
        residential	-4	los <room> ; m <kill> ; m did ; m inject ; m liv ; m no ; m slam ; me <afraid>
        residential	-4	me <asleep> ; me corren ; meth judg ; meti ; mis 0 ; mix ; morphin ; mov und
        residential	-4	mustard ; my fiance ; my granddad ; my iop ; my sister ; nadi en ; necesit ; nervio
        residential	-4	nev <go> ; nev <past> ; nev befor ; ni desd ; no ~<drug> ; no ~<money>
        residential	-4	no ~<relapse> ; nobody to ; noth <past> ; oding ; of hospital ; of year ; off <day>
        residential	-4	off <medicine> ; on <room> ; on bathroom ; or is ; or twelv ; orth ; out ive ; p 0
        residential	-4	pain pil ; pawn my ; payrol ; peed ; perc 0 ; period ; phon ring ; pis y ; porf
        residential	-4	pour ; practicum ; pref to ; primer vez ; put up ; q 0 ; qualify ; que dej ; ra
        residential	-4	regard ; residential as ; residential has ; respit ; rod it ; rotary ; run lat
        residential	-4	said ther ; sam <phone> ; say so ; say why ; school outpatient ; school rn
        """
}
