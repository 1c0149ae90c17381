extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-2	at fiv ; at length ; at night ; at seven ; ate ; audi ; audit ; audit 0 ; autism
        residential	-2	away and ; ayer del ; ayud de ; ayud por ; baby is ; bachelor ; back hom
        residential	-2	back pain ; back surgery ; backward ; ban con ; band play ; bark ; bathrm
        residential	-2	be <give> ; be hom ; be noth ; becaus a ; been <asleep> ; been <clean>
        residential	-2	been <sober> ; been clean ; been gon ; been one ; been say ; been sleep ; been ten
        residential	-2	been up ; beer ; beer aft ; befor a ; befor anyth ; beirut ; bent ; berth ; besid
        residential	-2	besid me ; besid the ; bet one ; between <day> ; bid ; birthday ; birthday and
        residential	-2	blad in ; blind and ; board is ; body ; botella ; bottl ; bottl every ; box is
        residential	-2	box of ; brok ; broth cam ; broth in ; bur ; bury me ; busc a ; by <eat> ; by <pet>
        residential	-2	by <record> ; by day ; by how ; by myself ; by six ; by ten ; c 0 ; cabl ; cal aft
        residential	-2	cal say ; cal to ; caller ; cancel ; cannot be ; cans per ; cant ; cant <consume>
        residential	-2	cant <money> ; cant stop ; cant swallow ; car is ; carter ; casi diari ; centr a
        residential	-2	certificat ; cessation ; chamb ; chat ; cit ; cit con ; clinical ; clos
        residential	-2	clos night ; clr <home> ; clr is ; clt <say> ; cna ; coachel ; cobran y ; coc en
        residential	-2	cocain ; cocain casi ; cocain for ; cocain weekend ; coffe ground ; coin ; cok an
        residential	-2	cok between ; cok friday ; cok only ; cok til ; cok told ; coleccion ; colg
        residential	-2	com <clean> ; com off ; com quien ; combin ; comfortabl ; complete ; compliment
        residential	-2	comunitari ; con cristal ; confi ; contraband ; could not ; couldnt get
        residential	-2	county fair ; cousin smok ; cousin went ; cow ; cranky ; craving ; credit card
        residential	-2	cristal en ; cristal la ; crud ; crystal meth ; crystal two ; cuant ni ; cuanta
        residential	-2	cuarent y ; cuart 0 ; cup ; current resi ; custom ; cut ; d res ; d sinc ; da mied
        residential	-2	dad 0 ; dad of ; dai about ; dast ; dast 0 ; day cok ; day from ; day i ; day long
        residential	-2	day stay ; day ten ; de <asleep> ; de <cannabis> ; de <eat> ; de <leave>
        residential	-2	de <night> ; de <outdoors> ; de anex ; de mas ; de menor ; de noch ; de preferenci
        residential	-2	de sal ; de solter ; de tecat ; dead in ; deal and ; defend ; defendant ; dejarla
        residential	-2	del cristal ; del internamient ; delt 0 ; deni inpt ; deni the ; deni w/d ; denial
        residential	-2	departament y ; deport ; deposit ; desd <child> ; desintoxic ; desintoxic a
        residential	-2	detox befor ; detox en ; detox let ; detox wing ; diaphoretic ; diari un
        residential	-2	didnt <need> ; discharg me ; divorc paper ; do <moment> ; do <night> ; do and
        residential	-2	do anoth ; do detox ; do now ; do u ; doctor no ; doctor told ; doe somebody
        residential	-2	doesnt need ; dog in ; doing whippet ; dol ; dollar and ; domino ; dont <consume>
        residential	-2	dont <put> ; dont put ; down ; down <day> ; down and ; drank ; drink is
        residential	-2	drink problem ; drink saturday ; drop you ; dry as ; dts 0 ; duel much ; each <say>
        residential	-2	each morn ; earn ; east and ; eighteen ; el <alcohol> ; el <phone> ; el <tool>
        residential	-2	el <trade> ; el chiquit ; el detox ; el mes ; el muert ; el parqu ; els ; empez
        residential	-2	en cristal ; encontr ; end my ; end of ; ener y ; er doc ; escalon ; espos me
        residential	-2	espos sali ; est intern ; estoy san ; even and ; even for ; even i ; evening
        residential	-2	every nit ; every sunday ; every year ; everybody say ; ex <take> ; ex and ; ex is
        residential	-2	exam ; except for ; expedient ; extend ; falt me ; fami court ; far as ; farmaci
        residential	-2	feel fin ; feel normal ; femal ; fent + ; fent dai ; fentanil todo ; fentanyl death
        residential	-2	fentanyl in ; festival ; few ; few evening ; fiesta ; fifteen minut ; fifth a
        residential	-2	fifty eight ; fil it ; fil the ; film ; finish friday ; finish ninety ; firework
        residential	-2	first <treatment> ; first dui ; first ever ; first fiv ; fiv month ; flam ; flinch
        residential	-2	flush ; fly hom ; food truck ; for <crowd> ; for <job> ; for <need> ; for <pain>
        residential	-2	for anoth ; for crystal ; for fiv ; for good ; for iop ; for ketamin ; for les
        residential	-2	for outpatient ; for parent ; for peopl ; for som ; for someth ; for that
        residential	-2	for whom ; for work ; foreman ; form say ; forward ; fost mom ; fourth <school>
        residential	-2	fourth grad ; from 0 ; from <daytime> ; fum crystal ; fum piedr ; furth
        residential	-2	g <always> ; g q ; get back ; ghb ; giv the ; goe hom ; gon for ; good with
        residential	-2	got it ; granj ; group thre ; gues im ; gun out ; guy with ; habl con ; hac un
        residential	-2	had <stimulant> ; hand and ; hand jump ; hand wont ; handl it ; hard <alcohol>
        residential	-2	has alzheim ; has dementi ; has medicar ; has not ; hav <alcohol> ; hav <partner>
        residential	-2	hav <stop> ; hav epilepsy ; hav nev ; havent told ; hay par ; he ran ; he smok
        residential	-2	heart going ; hel i ; her <think> ; her kid ; her lif ; her on ; herman 0
        residential	-2	herman tom ; hij est ; hij tien ; hilariou ; him <phone> ; him cal ; him on
        residential	-2	his <breath> ; his <headface> ; his nos ; holiday ; hom to ; hood ; hook ; horari
        residential	-2	horror ; hour ; how doe ; hoy no ; hs <clinician> ; hunt for ; hx of ; hymn
        residential	-2	i drank ; i driv ; i fix ; i kil ; i knew ; i light ; i paint ; i phon ; i spend
        residential	-2	i vanish ; id lik ; id rath ; if i ; if someon ; im bor ; in <insurance>
        residential	-2	in arizon ; in bakersfield ; in lobby ; in oct ; in someth ; in ten ; in troubl
        residential	-2	in truck ; in tx ; initial ; inpatient in ; inpatient last ; insist ; inspector
        residential	-2	intern 0 ; intern <amount> ; intern y ; internship ; iop tre ; is <alcohol>
        residential	-2	is all ; is at ; is not ; is out ; is park ; is retir ; is shot ; is too ; is worth
        residential	-2	ish ; it <insurance> ; it by ; it cover ; it doesnt ; it is ; it took
        residential	-2	its <cannabis> ; its <stimulant> ; its about ; its all ; its back ; its me
        residential	-2	its that ; iv heroin ; ive <phone> ; jarab ; jaw and ; jim ; july becaus ; jun he
        residential	-2	just walk ; just want ; kid a ; kid lov ; kin ; kne ; kne and ; know who ; known
        residential	-2	kratom shot ; l arm ; la <insurance> ; la <medicine> ; la <money> ; la boc
        residential	-2	la chiv ; la cuchar ; la detox ; la estuf ; la granj ; la lengu ; la plant
        residential	-2	la secundari ; las sei ; las siet ; las ventana ; last beer ; lat wif ; lata
        residential	-2	lawy suggest ; le <angry> ; le <ask> ; le <buy> ; le acab ; le compr ; le entr
        residential	-2	le grit ; lean every ; leav me ; leav until ; left it ; lengu ; lent ; liaison
        residential	-2	lif and ; lift ; lik <treatment> ; lik to ; line ; link ; liquor ; literal no
        residential	-2	lleg la ; lo dej ; lo pued ; lo termin ; local <money> ; long than ; los 0
        residential	-2	los <drive> ; los <unreal> ; los angel ; los escalon ; los it ; los sab ; los what
        residential	-2	lov ; lueg que ; m <drug> ; m found ; m ketamin ; m roof ; m widow ; mad him
        residential	-2	mam le ; mam ya ; many ; marathon ; marquenm ; marri for ; martini ; mas dato ; max
        residential	-2	mayb four ; mdm and ; me <hit> ; me <phone> ; me agar ; me asust ; me pueden
        residential	-2	me someth ; me sub ; mean it ; mean no ; med surg ; medianoch ; medical <need>
        residential	-2	medicar ; mes y ; messag ; meti ; mi abuelit ; mi ama ; mi tio ; mid <law>
        residential	-2	middl of ; migrain ; minut ; minut ord ; mis <day> ; mis hermano ; mism <container>
        residential	-2	mix ; mo 0 ; month away ; month so ; morn noon ; morning ; most shift ; mov to
        residential	-2	mrs ; much el ; muel ; mug ; muri mi ; music ; muy <happy> ; my <church>
        residential	-2	my <count> ; my <day> ; my back ; my bathroom ; my bump ; my church ; my clas
        residential	-2	my desk ; my email ; my eye ; my first ; my grandfath ; my iop ; my lung ; my new
        residential	-2	my option ; my toddl ; nad ; nam cal ; nap ; narcand ; nd tim ; need one
        residential	-2	need someon ; need the ; nev know ; new ; new <job> ; next loc ; next morn ; niner
        residential	-2	no $ ; no <give> ; no <happy> ; no <wait> ; no detox ; no dio ; no me ; no rent
        residential	-2	nobody left ; noc ; noma <consume> ; noma los ; nosotro somo ; not 0 ; not <say>
        residential	-2	noth els ; noth mor ; nuev <count> ; nuev mil ; nuev ya ; nurs at ; nurs student
        residential	-2	o los ; oatmeal ; of <eat> ; of <home> ; of <kin> ; of alcohol ; of an ; of blow
        residential	-2	of pinot ; of ros ; of vacation ; off ; off crack ; off it ; off mid ; off somewher
        residential	-2	off spe ; off to ; offic on ; on <illness> ; on <week> ; on bar ; on friday
        residential	-2	on novemb ; on pcp ; onc she ; one ; one <eat> ; one <month> ; one but ; one els
        residential	-2	one lin ; one of ; one say ; one weekend ; only <cannabis> ; only <furniture>
        residential	-2	only smok ; only the ; oper ; operacion ; or hes ; ord 0 ; order ; oth <consume>
        residential	-2	oth <opioid> ; oth sub ; oth subst ; ought ; ought to ; our church ; our quilt
        residential	-2	out <cold> ; out cold ; outpatient 0 ; outpt sud ; over <chestheart> ; own bed
        residential	-2	own doctor ; own no ; oxycodon ; p ; pag por ; pain clinic ; pain in ; par de
        residential	-2	part tim ; patch ; pawn my ; peopl keep ; peopl on ; peopl to ; peopl usual
        residential	-2	per <child> ; per <phone> ; peric ; peric de ; phas 0 ; phon plan ; pid permis
        residential	-2	pin ; pint ; pis y ; plan my ; pleas ; pleas dont ; pls ; pm ; por <stimulant>
        residential	-2	porf ; portal ; preferenci ; pregnant ; pregunt por ; preocup ; prep ; pres 0
        residential	-2	prescription ; prid ; prob nad ; problem ; problem con ; proces <trade>
        residential	-2	proces serv ; prog 0 ; program last ; program on ; pront ; proof ; psych hosp
        residential	-2	pued <money> ; pued pag ; purpl ; qualify ; que <moment> ; que pregunt ; que tom
        residential	-2	qued dorm ; question ; quien <say> ; quien dej ; quier dej ; quier par ; quis quit
        residential	-2	quitan ; r u ; rabbi ; ran ; rath <say> ; rath do ; rato ; reach for ; real thing
        residential	-2	reclin ; recoj ; reg ; regresan ; relocat ; renew ; renewal ; rent money ; rep for
        residential	-2	repiti ; replacement ; res <day> ; resed ; resi ; residential end ; residential in
        residential	-2	residential plac ; residential ranch ; residential tx ; right as ; ring
        residential	-2	rn <medicine> ; rn at ; rn med ; roast ; rush ; s <always> ; said what ; sali en
        residential	-2	sam <container> ; say im ; say she ; say which ; scen ; scratch on ; se <alcohol>
        residential	-2	se duerm ; se le ; se quit ; second mortgag ; see peopl ; see shadow ; see someon
        residential	-2	segur ni ; seltz ; sentenc ; seren ; setent ; shadow ppl ; shaken ; shaky
        residential	-2	she finish ; shed be ; sheet and ; shoot dop ; shop cart ; shot and ; should i
        residential	-2	si pid ; signal ; sil ; sin coc ; sin mi ; sin ~<key> ; sin ~papel
        residential	-2	sinc <outdoors> ; sinc divorc ; sinc lunch ; sinc our ; sinc school ; sip ; sister
        residential	-2	slept 0 ; slid scal ; slit ; slot ; smok k ; smok that ; sneez ; snort my ; so <go>
        residential	-2	so <happy> ; so <shame> ; so a ; so cant ; so going ; so hard ; so pleas ; so we
        residential	-2	sob for ; sob sinc ; sob with ; sobriety ; sol a ; som ; som <alcohol>
        residential	-2	som <child> ; som <night> ; somebody watch ; somebody who ; someth on ; someth you
        residential	-2	son com ; sort ; soul ; soy ; spanish <say> ; spanish speak ; spe with ; speak to
        residential	-2	speak with ; specialist ; spit ; spkr ; spoon ; sport ; sra espos ; stairwel
        residential	-2	stand on ; start at ; start mon ; start snort ; stepdown ; stil open ; stil talk
        residential	-2	stop befor ; storm ; storm season ; su <alcohol> ; sud ; suggest i ; sunday from
        residential	-2	sup ; support ; swallow ; swap ; swim ; sx report ; tacom ; taken ; talk at
        residential	-2	tallboy ; tant que ; tb ; tea ; teddy ; tel the ; tel them ; ten or ; tenth
        residential	-2	tequil diari ; term <treatment> ; that <angry> ; that someth ; that when
        residential	-2	the <crash> ; the <partner> ; the afternoon ; the answ ; the baggi ; the box
        residential	-2	the color ; the crash ; the dock ; the drink ; the elevator ; the glovebox
        residential	-2	the ketamin ; the moth ; the paperwork ; the paramedic ; the pian ; the purpl
        residential	-2	the road ; the sentenc ; the servic ; the sink ; the spel ; the tabl ; the wed
        residential	-2	the zoo ; them <continue> ; them again ; them in ; them off ; then <say>
        residential	-2	then that ; then thi ; ther <past> ; ther isnt ; ther nobody ; thi <record>
        residential	-2	thi befor ; thi form ; thi guy ; thi saturday ; thi septemb ; thi stat ; thousand
        residential	-2	thre and ; thre day ; thre rehab ; thre tim ; through <count> ; through in
        residential	-2	through thre ; tied ; tien <illness> ; til <furniture> ; tim <moment> ; tim all
        residential	-2	tim now ; tip ; to <ask> ; to <blood> ; to <continue> ; to <night> ; to <phone>
        residential	-2	to about ; to cut ; to death ; to keep ; to liv ; to sit ; to study ; to thursday
        residential	-2	tod bien ; today 0 ; toe ; toe are ; tom a ; took over ; tratamient en
        residential	-2	treatment at ; treatment befor ; trick ; trumpet ; turn 0 ; turn her ; twelv day
        residential	-2	twenty eight ; twic <continue> ; twic <stimulant> ; two a ; typ ; u ; u <need>
        residential	-2	ultim vez ; un foc ; un internamient ; una <night> ; una <say> ; una noch
        residential	-2	until thi ; up anyth ; up befor ; up his ; ur 0 ; usa piedr ; usand ; use a
        residential	-2	use heroin ; used cocain ; used in ; used spe ; va <treatment> ; vaci ; val
        residential	-2	vap nicotin ; vap weed ; vape ; vec al ; vec entr ; ventur ; vest de ; viern con
        residential	-2	vis ; void ; w/d <home> ; walk and ; want is ; was <say> ; was sent ; was with
        residential	-2	was your ; wat ; we ; we <leave> ; we agre ; we cant ; we put ; we took ; websit
        residential	-2	wedding ; weed ; week most ; weekend with ; wel no ; went right ; what <day>
        residential	-2	what can ; wher a ; whisky ; who run ; who sel ; who to ; who you ; whod <take>
        residential	-2	whol bottl ; whom ; wif is ; wif she ; wil <try> ; wil try ; win at ; win box
        residential	-2	win night ; with client ; with f ; with oth ; with parent ; withdrawal management
        residential	-2	wk <alcohol> ; wkend + ; wknd ; wonder ; wont cov ; wont do ; wont tel ; work and
        residential	-2	work in ; would someon ; would ~lik ; writ about ; x su ; xan ; y <treatment>
        residential	-2	y ask ; y cad ; y dond ; y uno ; ya termin ; yesterday ther ; yo los ; yo sol
        residential	-2	you <goodbye> ; you <money> ; you com ; you just ; you on ; you run
        residential	-2	your <insurance> ; your <job> ; your <school> ; your and ; your counselor
        residential	-2	your even ; your tim ; yr no ; zombi ; ~<alone> ; ~<amount> ~of ; ~<count> ~<day>
        residential	-2	~<count> ~<month> ; ~<day> ~<wait> ; ~<fall> ; ~<go> ~<pain> ; ~<say>
        residential	-2	~<seizure> from ; ~<stimulant> in ; ~<think> ; ~<treatment> <appointment>
        residential	-2	~<treatment> ever ; ~<withdrawal> ; ~<year> ; ~a ~<month> ; ~a ~month ; ~booz
        residential	-2	~chor ; ~downer ; ~drug in ; ~el ~<chestheart> ; ~end ; ~even ; ~herself ; ~lik ~to
        residential	-2	~mal ; ~narcan ; ~no ~<think> ; ~out ; ~residential ever ; ~su ; ~substanc ; ~tim
        residential	-2	~xanax
        residential	-3	*clientAdmin.1:other_experiencer ; *detoxWord.0 ; *detoxWord.0:negated
        residential	-3	*duration.0 ; *heavy.0:other_experiencer ; *seizure.1 ; *seizure.2:historical
        residential	-3	*started.0 ; *started.0:possible ; *violence.9:historical
        residential	-3	*withdrawalSign.0:hypothetical ; + <clinician> ; + <say> ; + no ; / <drug>
        residential	-3	0 <consume> ; 0 hrs ; 0 s ; 0 vodk ; <afraid> <say> ; <afraid> about ; <afraid> for
        residential	-3	<alcohol> <amount> ; <alcohol> <asleep> ; <alcohol> <give> ; <alcohol> de
        residential	-3	<alcohol> from ; <alcohol> hac ; <alcohol> y ; <amount> <seizure> ; <amount> se
        residential	-3	<angry> in ; <appointment> <eat> ; <appointment> <week> ; <appointment> a
        residential	-3	<appointment> the ; <ask> <crowd> ; <ask> <soon> ; <ask> a ; <ask> permis
        residential	-3	<ask> ~<money> ; <asleep> <headface> ; <asleep> <home> ; <awake> <fluid>
        residential	-3	<bodypart> <withdrawal> ; <bodypart> wont ; <break> <amount> ; <breath> <headface>
        residential	-3	<buy> <friend> ; <buy> <medicine> ; <cannabis> i ; <caretaking> 0 ; <chestheart> 0
        residential	-3	<child> <stimulant> ; <child> <try> ; <child> down ; <child> le ; <church> <take>
        residential	-3	<clean> <need> ; <clinician> for ; <clinician> in ; <clothes> <law>
        residential	-3	<clothes> from ; <cold> <pet> ; <colleague> <law> ; <colleague> <stop>
        residential	-3	<colleague> no ; <colleague> of ; <colleague> ok ; <color> <amount>
        residential	-3	<consume> <awake> ; <consume> <partner> ; <consume> a ; <consume> nad
        residential	-3	<consume> thi ; <consume> todo ; <container> down ; <continue> <daytime>
        residential	-3	<continue> open ; <count> <put> ; <count> tim ; <day> <die> ; <day> <intoxicated>
        residential	-3	<day> <pain> ; <day> del ; <day> out ; <day> straight ; <daytime> <money>
        residential	-3	<daytime> til ; <drive> <hit> ; <drive> til ; <drug> ct ; <eat> 0 ; <eat> <needle>
        residential	-3	<eat> <see> ; <emergency> <room> ; <emergency> x ; <feel> a ; <fluid> <clothes>
        residential	-3	<furniture> <treatment> ; <give> <night> ; <give> en ; <go> <ask> ; <go> <medicine>
        residential	-3	<go> lat ; <goodbye> de ; <happy> <money> ; <headface> <put> ; <height> <build>
        residential	-3	<hit> <amount> ; <hold> <home> ; <home> <palecolor> ; <home> <write> ; <home> nin
        residential	-3	<homeless> 0 ; <homeless> <home> ; <hospital> <church> ; <hospital> <drive>
        residential	-3	<hospital> <record> ; <illness> <eat> ; <insurance> <ask> ; <insurance> <emergency>
        residential	-3	<insurance> <furniture> ; <insurance> <say> ; <insurance> <treatment>
        residential	-3	<insurance> ni ; <job> <record> ; <job> thru ; <kill> <colleague> ; <kill> <drive>
        residential	-3	<kill> <drug> ; <kin> <cannabis> ; <kin> hac ; <media> <job> ; <medicine> <blood>
        residential	-3	<medicine> a ; <medicine> de ; <medicine> resident ; <moment> / ; <moment> <happy>
        residential	-3	<moment> at ; <money> <alcohol> ; <money> <ask> ; <money> by ; <month> <phone>
        residential	-3	<month> y ; <need> <night> ; <need> <order> ; <need> de ; <need> step ; <need> with
        residential	-3	<need> you ; <needle> <eat> ; <night> <always> ; <night> <clinician>
        residential	-3	<night> <fluid> ; <official> <order> ; <official> <stimulant> ; <opening> <break>
        residential	-3	<opioid> 0 ; <opioid> <clinician> ; <opioid> <container> ; <opioid> <die>
        residential	-3	<opioid> <job> ; <order> <colleague> ; <pain> <hospital> ; <palecolor> que
        residential	-3	<partner> <need> ; <partner> <night> ; <partner> <put> ; <partner> is
        residential	-3	<past> <daytime> ; <past> <leave> ; <past> anyth ; <pet> <always>
        residential	-3	<phone> <amount> ; <photo> <photo> ; <pill> <think> ; <play> <month> ; <play> in
        residential	-3	<play> who ; <room> <container> ; <rope> to ; <say> <child> ; <school> <buy>
        residential	-3	<school> <fall> ; <sedative> <drug> ; <sedative> a ; <sedative> sinc ; <see> <past>
        residential	-3	<see> el ; <shake> <asleep> ; <sober> <insurance> ; <sober> <need>
        residential	-3	<sober> <stimulant> ; <soon> <daytime> ; <start> on ; <stiff> <chestheart>
        residential	-3	<stimulant> <treatment> ; <stimulant> its ; <stimulant> noma ; <stimulant> then
        residential	-3	<stimulant> x ; <stop> <phone> ; <stop> ninety ; <take> <breath> ; <take> <cold>
        residential	-3	<take> <fluid> ; <take> <leave> ; <take> <sedative> ; <take> any ; <take> back
        residential	-3	<think> <consume> ; <tool> sinc ; <trade> <consume> ; <treatment> <night>
        residential	-3	<treatment> b ; <treatment> let ; <treatment> part ; <treatment> turn
        residential	-3	<trust> <promise> ; <try> <take> ; <vermin> off ; <wait> list ; <wait> los
        residential	-3	<wait> on ; <week> but ; <week> hac ; <week> only ; <withdrawal> <need>
        residential	-3	<write> <bodypart> ; <write> <play> ; <year> <angry> ; <year> <kin> ; a <hold>
        residential	-3	a <night> ; a complaint ; a field ; a group ; a que ; a widow ; a word
        residential	-3	a ~counselor ; acab el ; accidental ; adderal dai ; adderal sinc ; afraid of
        residential	-3	aft <job> ; aft work ; agar el ; agency ; aguardient ; alert ; aliv ; am <count>
        residential	-3	an outpatient ; and <opioid> ; and <treatment> ; and detox ; and id ; and wrot
        residential	-3	and you ; anyth is ; appeal ; are in ; at east ; at nit ; at two ; at wedding
        residential	-3	ausent ; bacardi ; bar ; barber ; be <home> ; bed today ; been <leave> ; been doing
        residential	-3	been marri ; been tight ; begin ; beyond ; bin ; blackout ; blanc ; blu 0
        residential	-3	blu <always> ; boc ; bout ; bundl ; bunk 0 ; buy a ; caguama ; can <stranger>
        residential	-3	can you ; cannot ; cant do ; cant swing ; cant tak ; capful ; car 0 ; caregiv
        residential	-3	cash pric ; casi <always> ; catch ; cent in ; certificat from ; champagn
        residential	-3	chardonnay ; cho ; clos 0 ; clr <consume> ; cocain no ; codein ; cok iv ; colchon
        residential	-3	colour ; com get ; company ; complaint ; con las ; confund ; consum cristal ; copi
        residential	-3	couldnt <take> ; counti ; covid ; crack aft ; crack in ; crack when ; crew ; crowb
        residential	-3	crystal fiv ; ct ; ct 0 ; cuand <give> ; cuand dej ; cuanto <day> ; cuanto dia
        residential	-3	cut down ; cvs ; d / ; d residential ; d/c tomorrow ; da <afraid> ; daught 0
        residential	-3	day she ; de <emergency> ; de dia ; de tequil ; death ; dej a ; dej de ; dem
        residential	-3	deploy ; desintoxicacion par ; despiert ; detox ; detox de ; detox first ; detox or
        residential	-3	dia el ; diario ; did <count> ; didnt <give> ; dio a ; dm ; do 0 ; dob ; doesnt
        residential	-3	dolar ; dond empez ; dont know ; dont use ; dop ; dorm en ; drink from ; drink lik
        residential	-3	drug ct ; drug no ; dtr on ; dud ; each <daytime> ; each night ; el <amount>
        residential	-3	el fentanil ; el pis ; el que ; el turn ; emergenci ; ems ; emt ; en espanol
        residential	-3	en fiesta ; en que ; enviud ; er ; escond ; escond en ; est <treatment>
        residential	-3	estuv intern ; every even ; every weekend ; f <say> ; f <sedative> ; falt una
        residential	-3	fami in ; familia ; fee ; femal 0 ; fent in ; fiest ; finger ; finish my ; firebal
        residential	-3	first <day> ; flex ; for <stimulant> ; for <treatment> ; for aft ; for her
        residential	-3	for night ; found a ; from <law> ; gav no ; go from ; good as ; gooseflesh
        residential	-3	grup de ; guy for ; had sz ; had to ; havent <say> ; he <fall> ; he kept ; he stop
        residential	-3	heard of ; help with ; her off ; heroin iv ; hes out ; hij le ; him <leave>
        residential	-3	his <water> ; his boat ; his lip ; hosp then ; hospic ; hour of ; hous with ; hrs /
        residential	-3	human being ; hung ; husband pas ; i <count> ; i count ; i interview ; i owe
        residential	-3	i park ; i read ; i tak ; ice all ; id kil ; if a ; if he ; if she ; if u
        residential	-3	im clean ; im stay ; in <withdrawal> ; in ohi ; in or ; in thos ; incom ; insid my
        residential	-3	int detox ; introduc ; is <break> ; is <stimulant> ; is get ; is that ; it <home>
        residential	-3	it safe ; it than ; its <opioid> ; its my ; its two ; iv <opioid> ; ive <past>
        residential	-3	ive used ; jack ; jerk ; judg order ; just <cannabis> ; just <need> ; kit
        residential	-3	know noth ; kosh ; la <build> ; la bec ; la cit ; la esquin ; lawy ; le <stop>
        residential	-3	lean <always> ; leav him ; leav my ; let for ; liaison 0 ; lin <blood> ; lin cut
        residential	-3	lin went ; lineman ; llamenm ; lol not ; long term ; los labio ; lunch ; m <home>
        residential	-3	m <kill> ; m <need> ; m cok ; m did ; m no ; m want ; marihuan ; me aft ; me int
        residential	-3	me voy ; medical <colleague> ; memory ; meth going ; meth say ; meth was ; mg x
        residential	-3	mi doctor ; mil ; minivan ; mor on ; moth and ; my <sober> ; my day ; my kne
        residential	-3	my sister ; my sixty ; my thigh ; my thirty ; my tongu ; n he ; nadi en ; need help
        residential	-3	network ; nev befor ; nev ~been ; next and ; next week ; ni desd ; ni en ; nieto
        residential	-3	night shift ; night sleep ; nin <count> ; nin and ; nin hundr ; nip ; no <awake>
        residential	-3	no <clinician> ; no <clothes> ; no <drug> ; no <leave> ; no <withdrawal>
        residential	-3	no coverag ; no drug ; no etoh ; no hx ; no pto ; no way ; no withdrawal
        residential	-3	no ~<drug> ; nobody help ; not every ; not pick ; notary ; novi y ; nurs <school>
        residential	-3	of <cannabis> ; of <insurance> ; of <moment> ; of cal ; of jail ; of residential
        residential	-3	of thing ; of you ; off work ; on <room> ; on bathroom ; on dop ; on probation
        residential	-3	on sunday ; onc <always> ; onc every ; one <day> ; one <hit> ; one <treatment>
        residential	-3	only been ; op only ; open <day> ; or <treatment> ; or noth ; or twelv ; oth use
        residential	-3	otr lad ; our <partner> ; our uncl ; out ive ; own <bodypart> ; p 0 ; pag ; pantry
        residential	-3	par cuand ; pat ; peed ; period ; pes ; pierd ; pinot ; plac <say> ; plan in
        residential	-3	platica ; pluck ; point and ; poison ; por dej ; possession ; pot ; pref to ; prob
        residential	-3	program intensiv ; program say ; promis to ; psych <hospital> ; pts ; pueden
        residential	-3	put up ; que dej ; que su ; que viv ; question for ; quien <give> ; rais 0 ; rat
        residential	-3	re moth ; recet ; regard ; releas 0 ; rep ; resident ; revers ; reviv ; right i
        residential	-3	run lat ; said ther ; sam <home> ; sam <phone> ; say so ; se <lock> ; se <put>
        residential	-3	se jubil ; se tom ; seman hac ; servic ; set the ; seventy day ; shelt 0
        residential	-3	shift sinc ; shoot heroin ; sig limpi ; silent ; sin <need> ; sin ayud
        residential	-3	sinc <illness> ; sinc covid ; six tim ; solter y ; somebody about ; someon cal
        residential	-3	someon to ; someth ; son was ; sort it ; spe most ; spic ; spray ; stabl <home>
        residential	-3	stabl hous ; stamp ; stil sob ; subpoen ; sud fri ; suegr que ; suicid ; surf with
        """
}
