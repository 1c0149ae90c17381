extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-2	for what ; for whom ; for wiv ; forfeit ; found a ; frasc ; fre ; fre for
        residential	-2	friday a ; friday im ; from 0 ; from <awake> ; from job ; from wak ; fum piedr
        residential	-2	g q ; gav no ; gemelo ; get 0 ; giggl ; giv away ; go from ; gpa ; gracia por
        residential	-2	grand ; gras ; great uncl ; grief ; group or ; group thre ; gurgl ; ha <give>
        residential	-2	habl con ; hac las ; hac much ; hac un ; had <amount> ; had to ; had us ; hail
        residential	-2	hamst ; hand jump ; has <blood> ; has alzheim ; has dementi ; has saving
        residential	-2	has taken ; hav <chestheart> ; hav <partner> ; hav chest ; hay alg ; hay par
        residential	-2	he drink ; he drop ; he fix ; he smok ; hel i ; help for ; her <alcohol>
        residential	-2	her <headface> ; her cas ; her eye ; her lif ; herman 0 ; heroin iv
        residential	-2	hes <intoxicated> ; hes <see> ; hes als ; hes been ; hes cal ; hes lik ; hij est
        residential	-2	hij fum ; him <leave> ; him <phone> ; him cal ; his <breath> ; his <water>
        residential	-2	his boat ; his roommat ; his wif ; holiday ; holiday includ ; hom so ; horari
        residential	-2	hosp pt ; hosp then ; hous or ; hous went ; hous with ; how a ; hug and ; hunt
        residential	-2	hurry ; hymn ; i <container> ; i <count> ; i light ; i owe ; i paid ; i phon
        residential	-2	i quit ; i set ; i swe ; i tri ; i usual ; i vanish ; i wrot ; i ~mak ; i ~odd
        residential	-2	ice <continue> ; ice in ; icu ; if he ; im <wait> ; im bor ; im short ; im the
        residential	-2	in <day> ; in fiv ; in half ; in pasaden ; in someth ; in thos ; in two ; in tx
        residential	-2	inf <give> ; initial ; inpatient last ; inpatient on ; inpt day ; ins <say>
        residential	-2	instructor ; int detox ; intern <amount> ; internship ; intervention ; interview
        residential	-2	intranasal ; iop then ; iop tre ; is <hear> ; is all ; is already ; is get ; is hav
        residential	-2	is next ; is not ; is off ; is retir ; is ~0 ; isnt about ; isnt me
        residential	-2	it <insurance> ; it by ; it cover ; it doesnt ; it is ; it sinc ; it took ; item
        residential	-2	its <eat> ; its <go> ; its <outdoors> ; its <stimulant> ; its going ; its me
        residential	-2	its my ; its that ; iv <always> ; ive <build> ; ive <give> ; ive dug ; jaw and
        residential	-2	joshu ; jr ; jubil ; judg order ; just <count> ; just <need> ; just need
        residential	-2	just sleep ; just walk ; keep me ; kept right ; kid get ; kid has ; kid if
        residential	-2	kid lov ; kilo ; kit ; kne and ; know ther ; know who ; kore ; kosh ; l arm
        residential	-2	la <build> ; la <town> ; la boc ; la operation ; la quij ; la tin ; labio
        residential	-2	landlord tenant ; lap blanket ; las <key> ; las llav ; last eleven ; lata ; lawy
        residential	-2	le <angry> ; le <stop> ; le compr ; le entr ; le grit ; lead ; lean <always>
        residential	-2	left hand ; left in ; left it ; left nippl ; leftov ; leftov <opioid> ; leg
        residential	-2	lemon cak ; lent ; let for ; level i ; liaison ; liaison 0 ; lik to ; lin <fall>
        residential	-2	lin <last> ; lin drop ; lin last ; lin went ; literal no ; llamenm ; lleg la
        residential	-2	llev <year> ; llev ano ; lo dej ; lo dio ; lol not ; long than ; look und
        residential	-2	los <caretaking> ; los <write> ; los cuid ; los it ; los sab ; los what
        residential	-2	lost <home> ; lost count ; lost hous ; lost its ; lueg que ; m <drug> ; m <hit>
        residential	-2	m <homeless> ; m ketamin ; m roof ; m text ; m widow ; mad him ; mam le ; mam tom
        residential	-2	marc ; marquem ; mas que ; may me ; mayb four ; mdm and ; me asust ; me preocup
        residential	-2	me promis ; me quitan ; me sub ; mean no ; medical clear ; merc ; mes y ; messag
        residential	-2	met with ; meth going ; meth its ; meth judg ; meth psychosi ; meth thi ; mft
        residential	-2	mg tid ; mgmt <furniture> ; mgmt bed ; mi <church> ; mi ama ; mi madrin ; mi roomi
        residential	-2	mi y ; mil ; mil dolar ; minut ord ; mis nieto ; mochil ; money and ; morn til
        residential	-2	morning ; most about ; most shift ; moth ~pas ; mov to ; mtg ; music ; muy fuert
        residential	-2	my 0 ; my <sedative> ; my bathroom ; my bump ; my doctor ; my grandfath
        residential	-2	my neighbor ; my thirty ; my ~<child> ; myself out ; nam twic ; navaj ; near me
        residential	-2	nearby ; need help ; need one ; need someon ; need the ; need you ; nev <try>
        residential	-2	nev cam ; nev on ; nev tri ; nev went ; new ; next and ; next week ; ni <money>
        residential	-2	ni uso ; niet ; nin hundr ; nin tien ; ninety <amount> ; nip ; nippl ; nit n
        residential	-2	no ~<breath> ; no ~<clean> ; no ~<night> ; no ~<withdrawal> ; no ~bleed
        residential	-2	no ~contest ; no ~coverag ; no ~despiert ; no ~detox ; no ~hx ; no ~me ; no ~opioid
        residential	-2	no ~sub ; no ~substanc ; nobody left ; noch con ; noch o ; noma ; noma <consume>
        residential	-2	not for ; not ~<awake> ; not ~<need> ; not ~<say> ; not ~<stop> ; not ~every
        residential	-2	not ~medical ; noth befor ; novi me ; novi y ; nuev <count> ; nuev mil ; nuev ya
        residential	-2	nurs 0 ; nurs <school> ; nurs student ; o de ; o por ; od ; of <cannabis>
        residential	-2	of <home> ; of alcohol ; of beer ; of blow ; of chardonnay ; of crystal
        residential	-2	of firebal ; of inpatient ; of jail ; of jim ; of pinot ; of pt ; of rum ; of smok
        residential	-2	off <day> ; off to ; oig voc ; omah ; on <night> ; on his ; on lithium ; on novemb
        residential	-2	on pcp ; on your ; onc ; onc she ; one <bodypart> ; one <container> ; one <daytime>
        residential	-2	one <eat> ; one <sedative> ; one afternoon ; one lin ; one night ; one when
        residential	-2	only <cannabis> ; only <furniture> ; only on ; only want ; open <day> ; orient
        residential	-2	oth <drug> ; oth stuf ; otr <phone> ; otr driv ; otr y ; otro <amount> ; our parrot
        residential	-2	out <always> ; out every ; outpatient 0 ; overboard ; own and ; own doctor
        residential	-2	oxycodon ; pag ; pag por ; pago ; panz ; par mi ; party ; pav ; pay for ; pay per
        residential	-2	per <colleague> ; per chart ; per el ; percocet ; perdi el ; peric ; peric casi
        residential	-2	pes ; phas 0 ; php ; pid permis ; piedr hac ; plan 0 ; plan for ; plan in ; plan my
        residential	-2	play a ; play domino ; pleas <say> ; pleas phon ; pls ; poison ; pond
        residential	-2	por <stimulant> ; por <stop> ; por dej ; portal ; possession ; pregunt a
        residential	-2	pregunt por ; pres ; prevention ; prid ; prison ; problem con ; proces <trade>
        residential	-2	proces serv ; program say ; prom ; psych hosp ; pt <partner> ; pt wif ; pueden
        residential	-2	puppy ; quarrel ; que <die> ; que abr ; que dio ; que habl ; que llam ; que pregunt
        residential	-2	que su ; que vien ; question about ; quien <say> ; quij ; quinceaner ; quis
        residential	-2	quit by ; quiz ; r u ; rais 0 ; ran ; rat ; rath <say> ; re moth ; recet
        residential	-2	rehab day ; releas tomorrow ; remind ; replacement ; res <day> ; residential i
        residential	-2	residential plac ; residential ranch ; residential tx ; residential ~program ; ring
        residential	-2	risk ; robert ; robot ; rodil ; room 0 ; room i ; roomi ; run up ; rush
        residential	-2	s <always> ; said what ; sam <container> ; sam cal ; saturday aft ; say 0
        residential	-2	say intensiv ; scaffold ; scen ; scratch on ; se <asleep> ; se <leave> ; se duerm
        residential	-2	se me ; se quej ; se ~intern ; seat ; see about ; see someon ; seltz ; seman 0
        residential	-2	seman hac ; sent her ; sentenc ; serv ; servic ; sesent y ; setent ; shaken
        residential	-2	shop cart ; should <say> ; should tel ; shrimp boat ; si <stop> ; si es ; si mi
        residential	-2	signal ; silb ; sin ~mi ; sinc <need> ; sinc divorc ; sinc our ; sinc want
        residential	-2	slam crystal ; slid scal ; so a ; so bad ; so cant ; so doe ; so hard ; so long
        residential	-2	so much ; so pleas ; sob for ; sob sinc ; sob with ; sobr el ; sock to ; sol
        residential	-2	sol a ; sol quier ; som <treatment> ; somebody in ; somebody watch ; somebody who
        residential	-2	someth aft ; someth on ; someth you ; son <home> ; son meth ; sorry that ; soul
        residential	-2	soul to ; soy ; soy la ; soy maestr ; spanish speak ; specialist ; sponsor our
        residential	-2	sra espos ; stabl <home> ; stabl hous ; stamp ; stay on ; stepdown ; stil breath
        residential	-2	stil talk ; stimulant ; stn ; storm season ; street now ; su ~<treatment> ; sud fri
        residential	-2	suggest i ; sup <container> ; sup bowl ; supervis releas ; support ; surf with
        residential	-2	surgeon ; sus 0 ; swat ; sweat ; sí a ; tabl for ; tak about ; tak blu ; tak hom
        residential	-2	tak medi ; tak mor ; tal <container> ; tal can ; talk at ; tea ; teach in
        residential	-2	technician ; tel the ; tel them ; ten <amount> ; ten in ; tenth ; term <treatment>
        residential	-2	than <amount> ; that in ; that mat ; that nev ; the <pain> ; the <partner>
        residential	-2	the agency ; the army ; the card ; the dat ; the dentist ; the drink ; the elevator
        residential	-2	the fami ; the fentanyl ; the fly ; the foreman ; the gin ; the glovebox
        residential	-2	the habit ; the highway ; the hors ; the in ; the intensiv ; the ketamin ; the map
        residential	-2	the post ; the road ; the sheet ; the sixty ; the stuf ; the tabl ; the wifi
        residential	-2	them <continue> ; them again ; them in ; then <rope> ; then <wait> ; then laugh
        residential	-2	ther isnt ; ther someth ; ther ~a ; they <money> ; they go ; thi <day>
        residential	-2	thi septemb ; thi stat ; thi thursday ; thi town ; thre day ; thre rehab ; thre tim
        residential	-2	thru <month> ; tianeptin ; tiemblan ; tien los ; tim <moment> ; tito ; to <blood>
        residential	-2	to <continue> ; to <night> ; to <phone> ; to <start> ; to about ; to app ; to ask
        residential	-2	to cal ; to dr ; to keep ; to light ; to meet ; to reach ; to study ; tod bien
        residential	-2	today 0 ; toe are ; told sponsor ; tom a ; tom en ; tom su ; too <intoxicated>
        residential	-2	took four ; took someth ; toracic ; tra pistol ; traffic ; treatment at
        residential	-2	treint ano ; tri ; tub and ; turn de ; turn her ; twic <continue> ; twin ; twitch
        residential	-2	two bed ; two round ; tx ever ; typ ; typ from ; u <need> ; un <crowd> ; un foc
        residential	-2	un ~internamient ; una <say> ; una botel ; una ~<seizure> ; una ~convulsion
        residential	-2	unpaid ; use a ; use anyth ; used in ; used ~<stimulant> ; uso coc ; usted <need>
        residential	-2	va <treatment> ; vacant de ; valley ; vap nicotin ; vap weed ; vape ; vas ; vayan
        residential	-2	vec entr ; vel ; vest de ; vic ; vis ; vivi ; vivitrol ; voc desd ; vodk all
        residential	-2	vodk every ; waffl ; wait until ; walk acros ; walk and ; walk around ; want our
        residential	-2	want peopl ; was not ; was ten ; was told ; wat ; watch them ; we ; we <clothes>
        residential	-2	we <leave> ; we agre ; we could ; we run ; wedding ; weed ; week ago ; week most
        residential	-2	weekday and ; weekend with ; weeknight ; wel <day> ; wer the ; what <day>
        residential	-2	what <town> ; what are ; what can ; what it ; what ther ; what was ; which day
        residential	-2	whisky ; who doe ; whoev read ; whol lif ; whom ; wif count ; wif her ; wif she
        residential	-2	wif ~died ; win at ; win box ; win night ; wind took ; with <kin> ; with oth
        residential	-2	with parent ; with somebody ; with ~0 ; with ~narcan ; withdrawal from
        residential	-2	withdrawal mgmt ; witnes ; wk <alcohol> ; wk sinc ; wkend + ; wont <insurance>
        residential	-2	wont cov ; wont hold ; wont tel ; wor ; would a ; would rath ; would someon
        residential	-2	wouldnt <think> ; wrot ; wrot the ; xan ; xanax 0 ; xanax bar ; y <need> ; y <past>
        residential	-2	y cinc ; y se ; y uno ; ya la ; yawn ; year if ; year sob ; yo los ; yo sol
        residential	-2	you be ; you dont ; you hir ; you mail ; you mis ; you run ; you thi ; youl hav
        residential	-2	your <chestheart> ; your <room> ; your even ; zaz ; ~<alcohol> <amount>
        residential	-2	~<alcohol> ~<drug> ; ~<alcohol> ~<treatment> ; ~<alone> ; ~<always> ~0
        residential	-2	~<always> ~<amount> ; ~<asleep> ~0 ; ~<caretaking> ; ~<chestheart> ~<pill>
        residential	-2	~<clinician> ~<job> ; ~<consume> <amount> ; ~<consume> and ; ~<consume> at
        residential	-2	~<container> ; ~<day> el ; ~<day> ~<wait> ; ~<day> ~straight ; ~<drug> ; ~<eat>
        residential	-2	~<give> <amount> ; ~<give> <play> ; ~<go> <day> ; ~<go> <treatment> ; ~<insurance>
        residential	-2	~<kin> <kin> ; ~<leave> ; ~<leave> ~<week> ; ~<need> <treatment> ; ~<night>
        residential	-2	~<night> ~<treatment> ; ~<opioid> sinc ; ~<partner> <month> ; ~<pill> and
        residential	-2	~<say> ~to ; ~<school> <amount> ; ~<seizure> ; ~<seizure> ~<stop> ; ~<think> ni
        residential	-2	~<think> ~what ; ~<treatment> <official> ; ~<treatment> just ; ~<treatment> out
        residential	-2	~<wait> on ; ~<year> ~<past> ; ~a <play> ; ~a thing ; ~a ~<count> ; ~a ~sixty
        residential	-2	~along ; ~an ; ~an <drug> ; ~an addict ; ~ano ; ~any ; ~bar and ; ~cold
        residential	-2	~d ~<treatment> ; ~da <amount> ; ~dad ; ~day ~stay ; ~day ~straight
        residential	-2	~desintoxicacion ; ~detox ; ~dia el ; ~diem ; ~drink no ; ~drug ever ; ~duel
        residential	-2	~el ~pech ; ~est en ; ~every ~0 ; ~excus ~the ; ~fix ; ~found ; ~from ; ~head
        residential	-2	~heart ~pil ; ~hour ; ~how ~<amount> ; ~i ~<blood> ; ~i ~<build> ; ~ice ; ~in a
        residential	-2	~inpatient at ; ~inpatient in ; ~inpatient stay ; ~ins ; ~interest in
        residential	-2	~kil ~myself ; ~know ~what ; ~lat ; ~lat ~<partner> ; ~lat ~moth ; ~mas
        residential	-2	~me <need> ; ~me <put> ; ~metformin ; ~mol ; ~my ~<drive> ; ~myself ; ~nam
        residential	-2	~narcand ; ~new ; ~norc ; ~oth <consume> ; ~oth subst ; ~oth use ; ~per ~diem
        residential	-2	~pot ; ~psych ; ~quis ~quit ; ~ran ; ~sab ; ~se <put> ; ~seizur ; ~so <amount>
        residential	-2	~so much ; ~son ; ~stay on ; ~sx want ; ~teng quien ; ~ther ~<drive> ; ~ther ~park
        residential	-2	~thre ~hour ; ~through ; ~too ; ~turn ~0 ; ~two ~hour ; ~vodk ; ~wak ; ~way
        residential	-2	~week ~inpatient ; ~with it ; ~year ~befor
        residential	-3	*clientAdmin.opensNote ; *detoxWord ; *duration.0 ; *family.8
        residential	-3	*hallucination.lookAlike ; *heavy:other_experiencer ; *instruction ; *naloxone
        residential	-3	*relief.without ; *started:possible ; *violence.lookAlike:historical ; + <alcohol>
        residential	-3	/ <drug> ; / <night> ; / mo ; 0 <cannabis> ; 0 <consume> ; 0 blu ; 0 glas ; 0 hrs
        residential	-3	0 ish ; 0 per ; 0 pm ; <afraid> <say> ; <alcohol> <always> ; <alcohol> <eat>
        residential	-3	<alcohol> <partner> ; <alcohol> <stranger> ; <alcohol> desd ; <alcohol> hac
        residential	-3	<alcohol> y ; <alone> <say> ; <amount> <container> ; <amount> bar ; <angry> in
        residential	-3	<appointment> <drive> ; <appointment> <eat> ; <ask> <alcohol> ; <ask> <colleague>
        residential	-3	<ask> <crowd> ; <ask> <go> ; <ask> <job> ; <ask> twic ; <asleep> <headface>
        residential	-3	<asleep> <rail> ; <awake> <fluid> ; <blade> <eat> ; <blood> <money>
        residential	-3	<blood> <sedative> ; <bodypart> <alcohol> ; <bodypart> <child> ; <break> <amount>
        residential	-3	<cannabis> <day> ; <cannabis> <friend> ; <cannabis> at ; <cannabis> i
        residential	-3	<caretaking> 0 ; <caretaking> a ; <child> <afraid> ; <child> fin
        residential	-3	<clean> <stimulant> ; <clinician> <blood> ; <clinician> lin ; <clothes> from
        residential	-3	<colleague> <stop> ; <colleague> ok ; <consume> <awake> ; <consume> <partner>
        residential	-3	<consume> anyth ; <consume> su ; <consume> thi ; <consume> un ; <container> <need>
        residential	-3	<container> <stimulant> ; <container> down ; <count> on ; <count> sinc
        residential	-3	<count> tim ; <crowd> that ; <day> <awake> ; <day> <pain> ; <day> <treatment>
        residential	-3	<day> off ; <day> plac ; <day> sin ; <day> un ; <day> when ; <die> <room>
        residential	-3	<drug> ct ; <drug> that ; <eat> <alcohol> ; <eat> <needle> ; <eat> <night>
        residential	-3	<eat> until ; <emergency> en ; <fall> <room> ; <fall> at ; <fall> to ; <feel> a
        residential	-3	<feel> fin ; <feel> normal ; <fluid> <clothes> ; <fluid> <shake> ; <fluid> y
        residential	-3	<friend> <give> ; <give> <calm> ; <give> en ; <give> nam ; <go> <stiff>
        residential	-3	<go> <withdrawal> ; <go> ins ; <happy> the ; <hit> <sober> ; <hit> him
        residential	-3	<homeless> <home> ; <hospital> <record> ; <insurance> <appointment>
        residential	-3	<insurance> <ask> ; <insurance> <count> ; <insurance> <past> ; <insurance> <say>
        residential	-3	<job> all ; <job> thru ; <kill> <drug> ; <kill> <play> ; <kin> <cannabis>
        residential	-3	<kin> <start> ; <kin> <stimulant> ; <kin> tuv ; <kin> ~<emergency> ; <last> vez
        residential	-3	<leave> my ; <leave> out ; <lock> with ; <medicine> <bodypart> ; <medicine> de
        residential	-3	<medicine> on ; <moment> <fluid> ; <moment> <headface> ; <moment> <opioid>
        residential	-3	<moment> <stop> ; <money> <need> ; <money> you ; <month> <hot> ; <month> away
        residential	-3	<month> y ; <need> <blood> ; <need> <buy> ; <need> <job> ; <need> <school>
        residential	-3	<need> eve ; <need> step ; <night> <phone> ; <night> a ; <night> con ; <night> n
        residential	-3	<opioid> <headface> ; <opioid> <job> ; <opioid> <stimulant> ; <opioid> desd
        residential	-3	<opioid> iv ; <outdoors> <drive> ; <outdoors> has ; <palecolor> <pill>
        residential	-3	<partner> <illness> ; <partner> <need> ; <partner> <water> ; <partner> did
        residential	-3	<partner> is ; <past> <die> ; <past> aft ; <past> nad ; <pet> has
        residential	-3	<phone> <clinician> ; <phone> <outdoors> ; <phone> <school> ; <play> 0
        residential	-3	<play> <month> ; <play> <say> ; <play> los ; <put> <amount> ; <put> de
        residential	-3	<record> <record> ; <record> from ; <say> <child> ; <say> with ; <sedative> <cold>
        residential	-3	<sedative> <year> ; <sedative> de ; <sedative> on ; <see> el ; <seizure> 0
        residential	-3	<sober> <insurance> ; <sober> for ; <start> <stimulant> ; <start> <treatment>
        residential	-3	<start> on ; <stimulant> <asleep> ; <stimulant> <official> ; <stimulant> <say>
        residential	-3	<stimulant> <treatment> ; <stimulant> casi ; <stimulant> then ; <stop> <church>
        residential	-3	<stop> <opioid> ; <stranger> <insurance> ; <stranger> del ; <stranger> mad
        residential	-3	<take> about ; <take> any ; <think> her ; <tool> sinc ; <town> <say> ; <town> so
        residential	-3	<trade> <consume> ; <treatment> isnt ; <treatment> that ; <treatment> ~<treatment>
        residential	-3	<trust> <continue> ; <trust> <promise> ; <trust> the ; <unreal> <crowd>
        residential	-3	<wait> list ; <week> int ; <week> only ; <year> <kin> ; a cup ; a fork ; a minut
        residential	-3	a rotary ; a singl ; a tent ; a ~<drug> ; about eight ; absenc and ; ac ; acaban
        residential	-3	accidental ; adderal sinc ; afraid of ; aft <moment> ; again on ; agenci ; agency
        residential	-3	ago aft ; alarm ; alg ; ama ; an outpatient ; and <need> ; and <opioid> ; and cant
        residential	-3	and you ; anyth ; app for ; are <write> ; are in ; are you ; around new ; ask a
        residential	-3	ask somebody ; ask twic ; associat ; at onc ; at outpatient ; baby is ; be hom
        residential	-3	been doing ; been most ; been ten ; beer night ; begin ; benefit ; bilingual
        residential	-3	birthday and ; blad in ; blu 0 ; blu <always> ; box and ; bro re ; buen no ; busc a
        residential	-3	but that ; by lunch ; by ten ; can hav ; can she ; can you ; cannot be ; cans per
        residential	-3	cant be ; cant do ; cant swing ; car behind ; caregiv ; catch ; centr a
        residential	-3	certificat and ; cervez ; chamb ; champagn ; chat ; cna ; cocain ; cocain it
        residential	-3	cocain no ; coin and ; cok an ; cok between ; combin ; company in ; complaint
        residential	-3	confund ; contact ; convuls ; convulsion ayer ; counsel ; counti ; cover outpatient
        residential	-3	cow ; crack from ; crack when ; credit card ; cros guard ; crud ; crystal fiv ; ct
        residential	-3	cuand dej ; cuant ni ; cuanto <day> ; cuanto dia ; cuarent y ; cuart 0
        residential	-3	current resi ; custom ; cvs ; dad has ; danc ; day every ; day plac ; de <asleep>
        residential	-3	de <die> ; de barb ; de preferenci ; deal and ; dejarla ; denial ; deport ; deposit
        residential	-3	desintoxic a ; desintoxicacion par ; diabetic ; diaria ; did ~0 ; didnt <give>
        residential	-3	dio el ; divorc paper ; doe somebody ; doing <drug> ; dolar ; domino ; dont use
        residential	-3	dop ; drink every ; drink from ; drink saturday ; drug ct ; each <daytime>
        residential	-3	el detox ; el mes ; el pis ; el que ; el trag ; en cristal ; en espanol ; en fiesta
        residential	-3	en que ; end my ; entr <amount> ; enviud ; espos sali ; est <day> ; even do
        residential	-3	ever <consume> ; every weekend ; every year ; eviction ; f crystal ; familia ; fee
        residential	-3	feel fin ; feel normal ; few ; few night ; fifteen minut ; film ; finish my
        residential	-3	first <day> ; first <treatment> ; first dui ; fly hom ; for <crowd>
        residential	-3	for <stimulant> ; for <treatment> ; for and ; for crystal ; for good ; for iop
        residential	-3	for outpatient ; for parent ; for peopl ; for that ; forearm ; foreman ; form pt
        residential	-3	friday sunday ; from <daytime> ; from <law> ; good as ; good with ; gs ; guy for
        residential	-3	guy with ; had thi ; hand wont ; has <stimulant> ; has scar ; hav epilepsy
        residential	-3	hav nev ; havent <asleep> ; havent slept ; he <fall> ; he quit ; he stop ; head on
        residential	-3	heard of ; hedg ; her <think> ; her forearm ; her has ; herman est ; hes <phone>
        residential	-3	hes out ; him on ; hmo ; hook ; hook on ; horror ; hospic ; hour a ; human being
        residential	-3	hung ; i drink ; i park ; i pour ; i read ; ice all ; ice thre ; id kil ; if a
        residential	-3	if she ; if we ; im clean ; im fil ; im fin ; im stuck ; im ~0 ; in <insurance>
        residential	-3	in <last> ; in <rope> ; in <withdrawal> ; in last ; in lobby ; in residential
        residential	-3	in ten ; insid my ; insist ; intern no ; introduc ; iop slot ; is <stranger>
        residential	-3	is at ; is nam ; is she ; is that ; is worth ; ish ; it off ; it than ; its 0
        residential	-3	its <play> ; iv <opioid> ; iv heroin ; jim ; jun he ; kitchen floor ; kratom shot
        residential	-3	la chiv ; la cit ; la cuchar ; la dej ; la detox ; la lanch ; la primer ; las sei
        residential	-3	las siet ; le habl ; lean ; leav me ; leg i ; lineman ; long term ; los <room>
        residential	-3	lost <amount> ; lunch ; m <need> ; m cok ; m did ; m inject ; m no ; m want
        residential	-3	m ~<home> ; m ~liv ; management ; me <asleep> ; me aft ; me agar ; me loos
        residential	-3	me someth ; me tom ; met cristal ; meth / ; meth been ; meth pip ; meth was ; mg x
        residential	-3	min out ; mis 0 ; mis <day> ; mix ; mol at ; month away ; mor on ; morn i ; much of
        residential	-3	mult ; my <alcohol> ; my <church> ; my <opioid> ; my <sober> ; my church ; my clas
        residential	-3	my coach ; my mattres ; my meth ; my tongu ; my ~0 ; n he ; nad ; necesit ; nervio
        residential	-3	nev know ; nin <count> ; no ~<emergency> ; no ~dio ; no ~pto ; no ~rent ; no ~way
        residential	-3	nobody to ; not ~about ; not ~stop ; noth els ; nurs lin ; of gin ; of residential
        residential	-3	off a ; off mid ; off spe ; on bar ; on dop ; on probation ; on sunday ; one <day>
        residential	-3	one <hit> ; one <phone> ; one <treatment> ; one of ; one say ; one weekend
        residential	-3	only been ; only the ; op only ; or <treatment> ; or noth ; orin ; orth ; our quilt
        residential	-3	overdos ; own in ; own no ; p ; pallet ; par cuand ; part tim ; pawn my ; payment
        residential	-3	peopl keep ; peopl on ; peopl to ; per <need> ; per <phone> ; perc 0 ; peric de
        residential	-3	piedr en ; pint ; plac <say> ; pleas ; pleas <phone> ; pluck ; point and
        residential	-3	por cristal ; pot ; pour it ; preferenci ; preocup ; prob ; prog 0 ; q 0 ; que hor
        residential	-3	que viv ; quier par ; rac ; rain so ; reach for ; real thing ; regist ; regl
        residential	-3	renewal ; rep for ; resident ; residential in ; right i ; root ; said ther
        residential	-3	saturday when ; school nurs ; script ; se jubil ; se sali ; se tom ; see peopl
        residential	-3	see shadow ; seen it ; segur ni ; seizur in ; seven sinc ; seventy day ; shaky
        residential	-3	she drank ; she finish ; shelt 0 ; shift sinc ; shoot dop ; should i ; si pid
        residential	-3	sig limpi ; sil ; sin ~<key> ; sin ~<need> ; sin ~ayud ; sin ~coc ; sin ~papel
        residential	-3	sin ~segur ; sinc <illness> ; sinc covid ; six tim ; smirnof ; smok k ; sobr
        residential	-3	sobriety ; solid ; solter y ; someon ; someth ; son com ; spit ; squeez in
        residential	-3	start at ; stock ; stop befor ; storm ; suegr que ; sup ; swel ; tak leav ; tallboy
        residential	-3	tap over ; tel my ; ten a ; ten or ; text only ; that all ; that work
        residential	-3	the <daytime> ; the baby ; the dock ; the horror ; the layof ; the paperwork
        residential	-3	the pen ; the referral ; the residential ; the xanax ; the ~dts ; then <ask>
        residential	-3	then ask ; then that ; ther is ; ther nobody ; theyr let ; thi <past> ; threw up
        residential	-3	through one ; throw ; tienen program ; til then ; tim at ; tim ever ; tim was
        residential	-3	to 0 ; to clos ; to thursday ; tom cervez ; tom el ; tongu ; took 0 ; tranq
        residential	-3	tratamient en ; treasur ; treatment for ; tremor ; triag ; tuition ; tuv ; two a
        residential	-3	two beer ; u ; ultim vez ; un doc ; un grup ; un infart ; una pat ; until she
        residential	-3	until thi ; up his ; up lik ; val ; visit and ; vodk in ; void ; wait list
        residential	-3	walk ins ; want it ; was <say> ; was cok ; was with ; we cant ; we put ; went off
        residential	-3	wher a ; who cant ; who to ; wif want ; win with ; with <school> ; with <stranger>
        residential	-3	with sup ; with you ; wk ago ; wknd ; wonder ; wont <hold> ; would ~lik ; x su
        residential	-3	yo <alone> ; you <goodbye> ; you <job> ; you see ; your <insurance> ; your intensiv
        residential	-3	your patient ; your program ; zolpidem ; ~$ ; ~<amount> ~<moment> ; ~<day> <day>
        residential	-3	~<day> <go> ; ~<drug> ever ; ~<drug> ~<consume> ; ~<insurance> <money>
        residential	-3	~<stop> ~<phone> ; ~<treatment> then ; ~<treatment> ~d/c ; ~<wait> <money>
        residential	-3	~a drink ; ~a ~<consume> ; ~an ~<moment> ; ~an ~hour ; ~d/c ~<day> ; ~de ~<count>
        residential	-3	~doesnt ; ~el ~<chestheart> ; ~fel ; ~fit ~in ; ~fiv ~month ; ~giv ; ~how ~much
        residential	-3	~i ~<stop> ; ~if ; ~in <month> ; ~inpatient on ; ~interest ; ~lik ~to ; ~lo pued
        residential	-3	~mam ; ~marri ; ~month ~along ; ~narcan ; ~one to ; ~program in ; ~pto ; ~quit la
        """
}
