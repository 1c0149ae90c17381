extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-2	baby is ; bachelor ; back hom ; back pain ; backward ; ban con ; band play ; barb 0
        residential	-2	bark ; bastant ; bathrm ; be <give> ; be hom ; becaus a ; been <asleep>
        residential	-2	been <leave> ; been <sober> ; been clean ; been gon ; been one ; been say
        residential	-2	been sleep ; been ten ; been up ; beer ; beer aft ; beer night ; befor a
        residential	-2	befor anyth ; beirut ; bent ; berth ; besid ; besid me ; besid the ; bet one
        residential	-2	between <day> ; bid ; birthday ; birthday and ; blad in ; blind and ; board is
        residential	-2	body ; bor ; botella ; bottl ; bottl every ; box is ; box of ; brok ; broth cam
        residential	-2	broth in ; bur ; bury me ; busc a ; by <eat> ; by <pet> ; by <record> ; by day
        residential	-2	by how ; by myself ; by ten ; c 0 ; cabl ; cal aft ; cal say ; cal to ; calambr
        residential	-2	caller ; cambi de ; can <stranger> ; can you ; cancel ; cannot be ; cans per ; cant
        residential	-2	cant <consume> ; cant stop ; cant swallow ; car is ; carter ; casi <always>
        residential	-2	centr a ; certificat ; certificat from ; cessation ; chamb ; chat ; cit ; cit con
        residential	-2	clos ; clos night ; clr <consume> ; clr <home> ; clr is ; cna ; coachel ; cobran y
        residential	-2	cocain ; cocain casi ; cocain for ; cocain weekend ; coffe ground ; coin ; cok an
        residential	-2	cok between ; cok only ; cok til ; cok told ; colg ; colour ; com <clean> ; com off
        residential	-2	com quien ; combin ; comfortabl ; complete ; compliment ; comunitari ; con cristal
        residential	-2	confi ; contraband ; contrat ; could not ; couldnt <take> ; couldnt get
        residential	-2	county fair ; cousin smok ; cousin went ; cow ; crack from ; cranky ; craving
        residential	-2	credit card ; cristal en ; cristal la ; cros guard ; crud ; crystal meth
        residential	-2	crystal two ; cuant ni ; cuanta ; cuarent y ; cuart 0 ; cup ; current resi ; custom
        residential	-2	cut ; d res ; d residential ; d sinc ; da mied ; dad ; dad 0 ; dad of ; dai about
        residential	-2	dast ; dast 0 ; day a ; day cok ; day from ; day i ; day inpatient ; day long
        residential	-2	day stay ; day ten ; de <asleep> ; de <cannabis> ; de <eat> ; de <hit> ; de <leave>
        residential	-2	de <night> ; de anex ; de mas ; de noch ; de preferenci ; de solter ; de tecat
        residential	-2	dead in ; declin ; defend ; del cristal ; del internamient ; delt 0 ; deni inpt
        residential	-2	deni the ; deni w/d ; denial ; departament y ; deport ; deposit ; desd <child>
        residential	-2	desintoxic a ; detox befor ; detox de ; detox en ; detox let ; detox wing
        residential	-2	diaphoretic ; didnt <need> ; discharg me ; do <night> ; do an ; do anoth ; do detox
        residential	-2	do u ; dob ; doctor no ; doctor told ; doe somebody ; doesnt need ; dog in
        residential	-2	doing whippet ; dol ; dollar and ; domino ; dond empez ; dont <consume>
        residential	-2	dont <put> ; dont put ; dorm en ; dos 0 ; dos hijo ; down ; down <day> ; drank
        residential	-2	drink from ; drink is ; drink problem ; drink saturday ; drop you ; drug ct
        residential	-2	drum on ; dry as ; dts 0 ; duel much ; each <daytime> ; each <say> ; each morn
        residential	-2	earn ; east and ; eighteen ; el <alcohol> ; el <phone> ; el <tool> ; el <trade>
        residential	-2	el chiquit ; el detox ; el mes ; el muert ; el parqu ; els ; empez ; en cristal
        residential	-2	encontr ; end my ; end of ; ener y ; enganch ; er doc ; escalon ; espos me
        residential	-2	espos sali ; est <treatment> ; est intern ; estoy san ; even and ; even for
        residential	-2	even i ; even ~<consume> ; evening ; ever <consume> ; every nit ; every sunday
        residential	-2	every year ; everybody say ; ex and ; ex is ; exam ; except for ; expedient
        residential	-2	falt me ; fami court ; far as ; farmaci ; feel fin ; feel normal ; femal ; fent +
        residential	-2	fent dai ; fentanil todo ; fentanyl death ; fentanyl in ; festival ; few
        residential	-2	few evening ; fiesta ; fifteen minut ; fifth a ; fifty eight ; fil it ; film
        residential	-2	finish friday ; finish my ; finish ninety ; firework ; first <treatment>
        residential	-2	first dui ; first ever ; first fiv ; fit in ; fiv month ; flam ; flinch ; flush
        residential	-2	fly hom ; foc ; food truck ; for <crowd> ; for <job> ; for <need> ; for <pain>
        residential	-2	for anoth ; for crystal ; for fiv ; for four ; for good ; for iop ; for ketamin
        residential	-2	for les ; for outpatient ; for parent ; for peopl ; for som ; for someth ; for that
        residential	-2	for whom ; for work ; foreman ; fork ; form say ; forty fiv ; forward ; fost mom
        residential	-2	four kid ; fourth <school> ; fourth grad ; from 0 ; from noon ; fum crystal
        residential	-2	fum piedr ; furth ; g <always> ; g q ; ghb ; giv the ; goe hom ; gon for
        residential	-2	good with ; gooseflesh ; got it ; granj ; group thre ; grown up ; grup de ; gues im
        residential	-2	gun out ; guy with ; habl con ; hac un ; had <amount> ; had <stimulant>
        residential	-2	had cocain ; hand and ; hand jump ; hand wont ; handl it ; hard <alcohol>
        residential	-2	has alzheim ; has dementi ; has not ; hav <alcohol> ; hav <partner> ; hav <stop>
        residential	-2	hav epilepsy ; hav nev ; havent told ; hay par ; he finish ; he kept ; he smok
        residential	-2	heart going ; hel i ; help with ; her <think> ; her kid ; her on ; herman 0
        residential	-2	herman est ; herman tom ; hij est ; hij sali ; hij tien ; hilariou ; him <phone>
        residential	-2	him cal ; him on ; his <breath> ; his <headface> ; hmo ; holiday ; hom to ; hood
        residential	-2	hook ; horror ; hour ; hour of ; how doe ; hoy no ; hs <clinician> ; hunt for
        residential	-2	hx of ; hymn ; i <count> ; i count ; i drank ; i fix ; i kil ; i knew ; i light
        residential	-2	i paint ; i spend ; i vanish ; ice thre ; id rath ; if i ; if someon
        residential	-2	in <insurance> ; in <last> ; in <withdrawal> ; in arizon ; in bakersfield ; in last
        residential	-2	in lobby ; in oct ; in school ; in someth ; in ten ; in troubl ; in truck ; in tx
        residential	-2	inpatient in ; inpatient last ; insist ; intern 0 ; intern <amount> ; intern y
        residential	-2	internship ; iop tre ; is <alcohol> ; is all ; is at ; is not ; is park ; is retir
        residential	-2	is shot ; is too ; is worth ; ish ; it <insurance> ; it by ; it cover ; it doesnt
        residential	-2	it is ; it through ; it took ; it wors ; its <cannabis> ; its <cold>
        residential	-2	its <stimulant> ; its about ; its all ; its back ; its me ; its that ; iv heroin
        residential	-2	ive <phone> ; jarab ; jaw and ; jim ; july becaus ; jur ; just walk ; just want
        residential	-2	kid a ; kid lov ; kitchen floor ; kne ; kne and ; known ; kratom shot ; l arm
        residential	-2	la <insurance> ; la <medicine> ; la <moment> ; la chiv ; la cuchar ; la detox
        residential	-2	la estuf ; la granj ; la lengu ; la operation ; la plant ; la secundari ; lanch
        residential	-2	lap blanket ; las sei ; las siet ; las ventana ; lat wif ; lata ; lawy suggest
        residential	-2	le <ask> ; le <buy> ; le compr ; le dig ; le entr ; le grit ; lean every ; leav me
        residential	-2	leav until ; left it ; left residential ; lengu ; lent ; liaison ; lif and ; lift
        residential	-2	lik <treatment> ; lik to ; line ; link ; liquor ; literal no ; lleg la ; lo dej
        residential	-2	lo pued ; lo termin ; local <money> ; long than ; los 0 ; los <drive>
        residential	-2	los <unreal> ; los angel ; los escalon ; los it ; los sab ; los what
        residential	-2	lost <amount> ; lov ; m <drug> ; m found ; m ketamin ; m roof ; m widow ; mad him
        residential	-2	mad me ; mam le ; mam ya ; many ; marathon ; marquem ; marri for ; martini
        residential	-2	mas dato ; max ; mayb four ; mdm and ; me <phone> ; me asust ; me pueden ; me sub
        residential	-2	mean no ; med surg ; medianoch ; medical <need> ; medicar ; mes y ; methadon clinic
        residential	-2	meti ; mi abuelit ; mi nin ; mid <law> ; middl of ; migrain ; minut ; minut ord
        residential	-2	mis <day> ; mism <container> ; mo 0 ; month away ; month so ; morn noon ; morning
        residential	-2	morphin ; most shift ; mov to ; mrs ; much el ; muel ; music ; my <church>
        residential	-2	my <count> ; my <opioid> ; my back ; my bathroom ; my bump ; my clas ; my desk
        residential	-2	my email ; my eye ; my first ; my grandfath ; my lung ; my new ; my option
        residential	-2	my thigh ; my toddl ; nad ; nam cal ; nap ; narcand ; nd tim ; need 0 ; need one
        residential	-2	need someon ; need the ; nev <always> ; nev dai ; nev know ; new ; new <job>
        residential	-2	next loc ; next morn ; ni en ; nieg ; niet ; nin and ; niner ; nip ; no $
        residential	-2	no <wait> ; no detox ; no dio ; no drug ; no ins ; no me ; no rent ; no usan
        residential	-2	nobody left ; noc ; noma <consume> ; noma los ; nosotro somo ; not 0 ; not <say>
        residential	-2	noth els ; noth mor ; nuev <count> ; nuev mil ; nuev ya ; nurs at ; nurs student
        residential	-2	o los ; oatmeal ; of <appointment> ; of <cannabis> ; of <eat> ; of <home> ; of an
        residential	-2	of blow ; of crystal ; of jim ; of pinot ; of ros ; of vacation ; off ; off crack
        residential	-2	off it ; off mid ; off somewher ; off spe ; off to ; off work ; offic on
        residential	-2	on <illness> ; on bar ; on friday ; on novemb ; on pcp ; onc she ; one ; one <eat>
        residential	-2	one <month> ; one but ; one els ; one lin ; one of ; one say ; one weekend
        residential	-2	only <cannabis> ; only <furniture> ; only smok ; only the ; oper ; or a ; or hes
        residential	-2	ord 0 ; order ; oth <consume> ; oth <opioid> ; oth sub ; oth subst ; ought
        residential	-2	ought to ; our church ; our quilt ; out <always> ; out <cold> ; out cold
        residential	-2	out every ; outpatient 0 ; outpt sud ; over <chestheart> ; own bed ; own doctor
        residential	-2	own in ; own no ; oxnard ; oxycodon ; p ; pag por ; pain clinic ; pain in ; pancak
        residential	-2	par de ; part tim ; pas on ; patch ; pawn my ; peopl in ; peopl keep ; peopl on
        residential	-2	peopl to ; peopl usual ; peric de ; phas 0 ; phon plan ; pid permis ; pin ; pint
        residential	-2	pis y ; plan my ; pleas <phone> ; pleas dont ; pm ; poison ; por <stimulant> ; porf
        residential	-2	portal ; preferenci ; pregnant ; pregunt por ; preocup ; prep ; pres 0
        residential	-2	prescription ; prid ; prob nad ; problem ; problem con ; proces <trade>
        residential	-2	proces serv ; prog 0 ; program last ; program on ; pront ; proof ; psych hosp
        residential	-2	pued <money> ; pued pag ; purpl ; qualify ; que <moment> ; que fuman ; que habl
        residential	-2	que tom ; qued dorm ; question ; quier dejarl ; quis quit ; quitan ; quiz ; r u
        residential	-2	ran ; rath <say> ; rath do ; rato ; reach for ; real thing ; recet ; recoj ; reg
        residential	-2	regresan ; regul <consume> ; relocat ; renewal ; rent money ; rep for ; repiti
        residential	-2	replac me ; replacement ; res <day> ; resed ; resi ; residential end
        residential	-2	residential i ; residential in ; residential plac ; residential ranch
        residential	-2	residential tx ; right as ; ring ; rn <medicine> ; rn at ; rn med ; roast ; room 0
        residential	-2	rush ; s <always> ; said what ; sali en ; sam <build> ; sam <container> ; sam build
        residential	-2	say im ; say which ; scen ; scratch on ; se <alcohol> ; se <lock> ; se duerm
        residential	-2	se le ; se quit ; se tom ; second mortgag ; see peopl ; see someon ; segur y
        residential	-2	seizur in ; seltz ; sentenc ; seren ; setent ; shaken ; shaky ; she finish
        residential	-2	shed be ; sheet and ; shoot dop ; shop cart ; shot and ; should i ; si <stop>
        residential	-2	si pid ; signal ; sil ; sin <need> ; sin coc ; sin mi ; sin ~<key> ; sin ~papel
        residential	-2	sinc <outdoors> ; sinc covid ; sinc divorc ; sinc lunch ; sinc our ; sinc school
        residential	-2	sister ; slept 0 ; slid scal ; slit ; slot ; smok that ; snort my ; so <go>
        residential	-2	so <shame> ; so a ; so cant ; so going ; so hard ; so pleas ; so we ; sob for
        residential	-2	sob sinc ; sob with ; sobriety ; sol a ; som ; som <alcohol> ; som <child>
        residential	-2	som <night> ; somebody watch ; somebody who ; someth on ; son com ; son was ; sort
        residential	-2	soul ; soy ; spanish <say> ; spanish speak ; spe with ; speak to ; specialist
        residential	-2	spit ; spkr ; spoon ; sport ; sra espos ; stairwel ; stand on ; start at
        residential	-2	start mon ; stepdown ; stil talk ; storm ; storm season ; student at ; suggest i
        residential	-2	sunday from ; sup ; surgeon ; swallow ; swap ; sx report ; tacom ; taken ; talk at
        residential	-2	tallboy ; tant que ; tb ; tea ; teddy ; tel the ; tel them ; ten <amount> ; tenth
        residential	-2	tequil diari ; term <treatment> ; that <angry> ; that someth ; that when
        residential	-2	the <crash> ; the <key> ; the <partner> ; the afternoon ; the baggi ; the box
        residential	-2	the color ; the crash ; the divorc ; the dock ; the drink ; the elevator
        residential	-2	the glovebox ; the ketamin ; the moth ; the paperwork ; the paramedic ; the purpl
        residential	-2	the road ; the servic ; the sink ; the spel ; the tabl ; the wed ; the zoo
        residential	-2	them <continue> ; them again ; them in ; them off ; then <say> ; then laugh
        residential	-2	then that ; then thi ; ther isnt ; ther nobody ; thi <record> ; thi befor
        residential	-2	thi form ; thi guy ; thi saturday ; thi septemb ; thi stat ; thre day ; thre rehab
        residential	-2	thre tim ; through <count> ; through thre ; tied ; tien <illness> ; til then
        residential	-2	tim <moment> ; tim all ; tim now ; tip ; to <blood> ; to <continue> ; to <night>
        residential	-2	to about ; to ask ; to clos ; to cut ; to death ; to keep ; to sit ; to study
        residential	-2	to thursday ; tod bien ; today 0 ; toe ; toe are ; told sponsor ; tom a ; took over
        residential	-2	transitional hous ; tratamient en ; treatment at ; treatment befor ; trick
        residential	-2	trumpet ; turn 0 ; turn her ; twenty eight ; twic <continue> ; twic <stimulant>
        residential	-2	two a ; typ ; u <need> ; un internamient ; una <night> ; una noch ; unk how
        residential	-2	until thi ; up <phone> ; up anyth ; up befor ; up his ; ur 0 ; usa piedr ; usand
        residential	-2	use a ; use heroin ; used <stimulant> ; used in ; used spe ; used ~<stimulant>
        residential	-2	va <treatment> ; vaci ; val ; vap nicotin ; vap weed ; vape ; vayan ; vec al
        residential	-2	vec entr ; ventur ; viern con ; vis ; void ; w/d <home> ; walk and ; want is
        residential	-2	was <say> ; was sent ; was told ; was with ; was your ; wat ; we ; we agre
        residential	-2	we cant ; we could ; we put ; we run ; we took ; websit ; weekend with ; wel no
        residential	-2	what <day> ; what can ; wher a ; whisky ; who sel ; who to ; who you ; whod <take>
        residential	-2	whol bottl ; whom ; wif is ; wif she ; wil <try> ; wil try ; win at ; win box
        residential	-2	win night ; with client ; with f ; with oth ; with parent ; withdrawal management
        residential	-2	wk <alcohol> ; wkend + ; wknd ; wonder ; wont <insurance> ; wont cov ; wont tel
        residential	-2	work and ; work in ; would los ; would someon ; would ~lik ; writ about ; x su
        residential	-2	xan ; xanax 0 ; y <treatment> ; y ask ; y cad ; y dond ; y uno ; ya termin
        residential	-2	yesterday ther ; yo los ; you just ; you on ; your <insurance> ; your <job>
        residential	-2	your <school> ; your and ; your even ; your lobby ; your tim ; yr no ; zombi
        residential	-2	~<alcohol> in ; ~<alone> ; ~<amount> ~of ; ~<count> ~<day> ; ~<count> ~<month>
        residential	-2	~<day> ~<wait> ; ~<daytime> ; ~<fall> ; ~<go> ~<pain> ; ~<insurance> ; ~<record>
        residential	-2	~<say> ; ~<seizure> ; ~<seizure> from ; ~<stimulant> in ; ~<think>
        residential	-2	~<treatment> <appointment> ; ~a ~<month> ; ~a ~month ; ~been ~to ; ~booz ; ~chor
        residential	-2	~com ~off ; ~downer ; ~el ~<chestheart> ; ~end ; ~even ; ~lik ~to ; ~mal ; ~narcan
        residential	-2	~no ~<think> ; ~out ; ~su ; ~substanc ; ~tim ; ~wont ; ~xanax
        residential	-3	*clientAdmin.1:other_experiencer ; *detoxWord.0 ; *detoxWord.0:negated
        residential	-3	*duration.0 ; *heavy.0:other_experiencer ; *quitting.0:historical ; *seizure.1
        residential	-3	*seizure.2:historical ; *started.0 ; *started.0:possible ; *violence.9:historical
        residential	-3	*withdrawalSign.0:hypothetical ; + <clinician> ; + <say> ; + no ; / <drug>
        residential	-3	0 <consume> ; 0 <opioid> ; 0 hrs ; 0 s ; 0 vodk ; <afraid> <say> ; <afraid> about
        residential	-3	<alcohol> <amount> ; <alcohol> <asleep> ; <alcohol> from ; <alcohol> y
        residential	-3	<amount> se ; <angry> in ; <appointment> <eat> ; <appointment> con
        residential	-3	<appointment> the ; <ask> <soon> ; <ask> a ; <ask> permis ; <ask> ~<money>
        residential	-3	<asleep> <headface> ; <asleep> <home> ; <awake> <fluid> ; <bodypart> <stop>
        residential	-3	<bodypart> <water> ; <bodypart> <withdrawal> ; <bodypart> wont ; <buy> <friend>
        residential	-3	<buy> <medicine> ; <cannabis> i ; <caretaking> 0 ; <chestheart> 0
        residential	-3	<child> <illness> ; <child> <try> ; <child> le ; <church> <take>
        residential	-3	<clinician> <blood> ; <clinician> for ; <clothes> from ; <colleague> <law>
        residential	-3	<colleague> no ; <colleague> of ; <colleague> ok ; <consume> <awake> ; <consume> a
        residential	-3	<consume> nad ; <consume> todo ; <continue> <daytime> ; <continue> <need>
        residential	-3	<continue> open ; <count> <put> ; <count> tim ; <crowd> <appointment>
        residential	-3	<day> <bodypart> ; <day> <die> ; <day> <intoxicated> ; <day> <law> ; <day> <pain>
        residential	-3	<day> <treatment> ; <day> del ; <day> straight ; <day> un ; <day> when
        residential	-3	<daytime> <money> ; <daytime> <take> ; <daytime> til ; <drive> <start>
        residential	-3	<drive> til ; <eat> 0 ; <emergency> <room> ; <emergency> <town> ; <emergency> x
        residential	-3	<feel> a ; <fire> <job> ; <fluid> <clothes> ; <friend> <stimulant>
        residential	-3	<furniture> <treatment> ; <give> <night> ; <give> nam ; <give> su ; <go> <ask>
        residential	-3	<go> lat ; <headface> <put> ; <height> <build> ; <hit> him ; <hold> <home>
        residential	-3	<home> <palecolor> ; <home> <write> ; <home> nin ; <homeless> 0
        residential	-3	<hospital> <bodypart> ; <illness> <eat> ; <insurance> <ask> ; <insurance> <money>
        residential	-3	<insurance> <say> ; <insurance> <treatment> ; <job> all ; <job> thru
        residential	-3	<kill> <colleague> ; <kill> <drive> ; <kill> <drug> ; <kin> <cannabis>
        residential	-3	<kin> <start> ; <kin> hac ; <kin> ~<seizure> ; <last> <stimulant> ; <last> vez
        residential	-3	<leave> by ; <lock> with ; <media> <job> ; <medicine> <blood> ; <medicine> a
        residential	-3	<medicine> de ; <medicine> resident ; <moment> / ; <moment> <happy>
        residential	-3	<moment> <headface> ; <moment> <moment> ; <moment> <stop> ; <moment> at
        residential	-3	<moment> for ; <money> <alcohol> ; <money> <ask> ; <money> by ; <month> y
        residential	-3	<need> <give> ; <need> <night> ; <need> <order> ; <need> de ; <need> step
        residential	-3	<need> you ; <needle> <eat> ; <night> <always> ; <night> <clinician>
        residential	-3	<night> <fluid> ; <night> <trade> ; <official> <order> ; <official> <stimulant>
        residential	-3	<opening> <break> ; <opioid> 0 ; <opioid> <container> ; <opioid> <die>
        residential	-3	<opioid> <job> ; <opioid> desd ; <pain> <hospital> ; <palecolor> <bodypart>
        residential	-3	<palecolor> que ; <partner> <need> ; <partner> <night> ; <partner> <put>
        residential	-3	<partner> <stimulant> ; <partner> is ; <past> <leave> ; <pet> <room>
        residential	-3	<pill> <think> ; <play> <stop> ; <play> in ; <room> <container> ; <say> <year>
        residential	-3	<say> over ; <school> <buy> ; <school> <fall> ; <school> <hit> ; <sedative> <drug>
        residential	-3	<sedative> a ; <sedative> sinc ; <see> el ; <shake> <asleep> ; <sober> <insurance>
        residential	-3	<sober> <need> ; <sober> <stimulant> ; <soon> <daytime> ; <start> on ; <stiff>
        residential	-3	<stiff> <chestheart> ; <stimulant> <treatment> ; <stimulant> casi
        residential	-3	<stimulant> noma ; <stimulant> then ; <stimulant> x ; <stop> <alcohol>
        residential	-3	<stop> <phone> ; <stop> ninety ; <take> <breath> ; <take> <leave> ; <take> any
        residential	-3	<take> back ; <think> <consume> ; <tool> sinc ; <treatment> <law>
        residential	-3	<treatment> <stimulant> ; <treatment> b ; <treatment> let ; <treatment> part
        residential	-3	<treatment> turn ; <trust> <promise> ; <try> <take> ; <vermin> off ; <wait> list
        residential	-3	<wait> los ; <wait> on ; <water> <continue> ; <week> <write> ; <week> but
        residential	-3	<week> hac ; <week> only ; <withdrawal> <need> ; <year> <container> ; <year> <kin>
        residential	-3	a <hold> ; a <night> ; a complaint ; a group ; a widow ; a word ; a ~counselor
        residential	-3	about eight ; acab el ; adderal dai ; afraid of ; aft <job> ; aft work ; agar el
        residential	-3	agenci ; agency ; aliv ; alumn ; am <count> ; ama ; an outpatient ; and <opioid>
        residential	-3	and detox ; and half ; and id ; and wrot ; and you ; appeal ; are in
        residential	-3	arent <money> ; ask a ; at cal ; at east ; at nit ; at two ; at wedding ; ausent
        residential	-3	autism ; bacardi ; bar ; be <home> ; bed today ; been doing ; been marri
        residential	-3	been tight ; begin ; beyond ; bin ; blackout ; blanc ; blu 0 ; blu <always> ; boc
        residential	-3	bout ; bundl ; bunk 0 ; but that ; buy a ; by six ; caguama ; cannot ; cant swing
        residential	-3	cant tak ; car 0 ; caregiv ; cash pric ; cent in ; champagn ; chardonnay ; cho
        residential	-3	clinical ; clos 0 ; cocain no ; codein ; cok iv ; colchon ; com get ; company
        residential	-3	con las ; confund ; consum cristal ; copi ; counsel ; counti ; covid ; crack aft
        residential	-3	crack in ; crack when ; crew ; crowb ; crystal fiv ; crystal sinc ; ct ; ct 0
        residential	-3	cuand dej ; cuanto <day> ; cuanto dia ; cut down ; cvs ; d / ; d/c tomorrow
        residential	-3	da <afraid> ; daught 0 ; day she ; de <emergency> ; de dia ; de menor ; de tequil
        residential	-3	deal and ; death ; dej a ; dej de ; dejarla ; deploy ; desintoxicacion par
        residential	-3	despiert ; detox ; detox first ; detox or ; dia el ; diario ; did <count>
        residential	-3	didnt <give> ; dio a ; dm ; do 0 ; do and ; doesnt ; dolar ; dont know ; dont use
        residential	-3	dop ; drink lik ; drug no ; dud ; each night ; el <amount> ; el fentanil ; el pis
        residential	-3	el que ; el turn ; emergenci ; ems ; emt ; en espanol ; en fiesta ; en que ; enviud
        residential	-3	er ; escond ; estuv intern ; every even ; every weekend ; excus the ; extend
        residential	-3	f <say> ; f <sedative> ; falt una ; fami in ; familia ; femal 0 ; fent in ; fiest
        residential	-3	finger ; flex ; for <stimulant> ; for <treatment> ; for aft ; for her ; for night
        residential	-3	found a ; from <daytime> ; from <law> ; gav no ; get back ; go from ; good as
        residential	-3	guy for ; had sz ; had to ; havent <say> ; he <fall> ; he stop ; heard of ; her lif
        residential	-3	her off ; heroin iv ; hes cal ; hes out ; hij fum ; hij le ; him <leave>
        residential	-3	his <water> ; his boat ; his lip ; his nos ; hoodi ; horari ; hosp then ; hospic
        residential	-3	hous with ; hrs / ; human being ; hung ; husband pas ; i interview ; i owe ; i park
        residential	-3	i read ; i tak ; ice <eat> ; ice cream ; id kil ; if a ; if he ; if she ; im bor
        residential	-3	im clean ; im stay ; in ohi ; in or ; in residential ; in thos ; incom ; initial
        residential	-3	insid my ; int detox ; introduc ; is <break> ; is <stimulant> ; is <stranger>
        residential	-3	is get ; it safe ; it than ; its <opioid> ; iv <opioid> ; jack ; jerk ; judg order
        residential	-3	jun he ; just <cannabis> ; just <need> ; kin ; know noth ; kosh ; la <build>
        residential	-3	la bec ; la boc ; la cit ; la de ; la esquin ; landlord tenant ; last beer ; lawy
        residential	-3	lean <always> ; leav him ; leav my ; let for ; liaison 0 ; lin <blood> ; lin cut
        residential	-3	lin went ; llamenm ; lol not ; long term ; lunch ; m <hit> ; m <home> ; m <kill>
        residential	-3	m <need> ; m cok ; m did ; m no ; m want ; marihuan ; me aft ; me int ; me someth
        residential	-3	me tom ; me voy ; memory ; messag ; meth going ; meth say ; meth was ; mg x
        residential	-3	mi ama ; mi doctor ; mil ; minivan ; mis hermano ; mix ; mor on ; moth and
        residential	-3	my <sober> ; my church ; my day ; my iop ; my kne ; my sister ; my sixty
        residential	-3	my thirty ; my tongu ; n he ; nadi en ; need help ; nervio ; network ; nev <past>
        residential	-3	nev befor ; nev ~been ; next and ; next week ; ni desd ; night shift ; night sleep
        residential	-3	nin hundr ; no <awake> ; no <clinician> ; no <clothes> ; no <drug> ; no <relapse>
        residential	-3	no <withdrawal> ; no coverag ; no hx ; no way ; no withdrawal ; nobody help
        residential	-3	not every ; not pick ; noth <past> ; novi y ; nurs <school> ; of <insurance>
        residential	-3	of <moment> ; of alcohol ; of cal ; of jail ; of residential ; of thing ; of you
        residential	-3	on <room> ; on bathroom ; on dop ; on probation ; on sunday ; onc <always>
        residential	-3	onc every ; one <day> ; one <hit> ; one <treatment> ; only been ; op only
        residential	-3	open <day> ; or <treatment> ; or noth ; or twelv ; oth use ; otr lad
        residential	-3	our <partner> ; our uncl ; out ive ; own <bodypart> ; p 0 ; pag ; par cuand ; pat
        residential	-3	period ; pes ; pierd ; plac <say> ; plan in ; platica ; pleas ; pluck ; point and
        residential	-3	possession ; pot ; pref to ; prob ; program intensiv ; program say ; promis to
        residential	-3	psych <hospital> ; pts ; pueden ; put up ; que su ; que viv ; question for
        residential	-3	quien <stop> ; quien dej ; quier dej ; quier par ; rais 0 ; rat ; re moth ; reclin
        residential	-3	regard ; releas 0 ; rep ; resident ; revers ; right i ; rotary ; run lat
        residential	-3	said ther ; sam <home> ; sam <phone> ; say so ; se <put> ; se jubil ; see shadow
        residential	-3	seen it ; seman hac ; servic ; set the ; seventy day ; shadow ppl ; shelt 0
        residential	-3	shift sinc ; shoot heroin ; silent ; sin ayud ; sinc <illness> ; six tim ; smok k
        residential	-3	solter y ; somebody about ; someon cal ; someon to ; someth ; sort it ; spe most
        residential	-3	speak with ; spic ; spray ; stabl <home> ; stabl hous ; stamp ; stil open
        residential	-3	stil sob ; stop befor ; subpoen ; sud fri ; suegr que ; suicid ; surf with
        residential	-3	surgery ; sus 0 ; tak leav ; tel my ; ten a ; ten in ; teng con ; text only ; th of
        residential	-3	that <photo> ; that all ; that nev ; that normal ; the <ask> ; the baby ; the fish
        """
}
