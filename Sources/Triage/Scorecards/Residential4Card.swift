extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	-1	grab phon ; great deal ; guy with ; habi ; hac 0 ; hac un ; had cocain ; had his
        residential	-1	had us ; half gram ; happen on ; harvest ; has dementi ; has four ; has saving
        residential	-1	hav aetn ; hav chest ; hay alg ; he driv ; he finish ; he gav ; hear the
        residential	-1	heart doing ; heavy ; hel i ; hel shoot ; hel use ; helmet ; help but ; her 0
        residential	-1	her a ; her with ; herman tom ; heroin a ; hes don ; hij y ; him down ; him over
        residential	-1	himself with ; his 0 ; his back ; his lif ; his phon ; hit him ; hold a
        residential	-1	holiday includ ; hom sunday ; hom to ; hor ; horn ; horror ; hospital said
        residential	-1	hour now ; hrs ago ; hubby ; husband pas ; i appreciat ; i breath ; i hav ; i land
        residential	-1	i let ; i look ; i met ; i paid ; i paint ; i quit ; i took ; ice in ; id ; if
        residential	-1	im hom ; im marri ; im nineteen ; im shak ; im writ ; im ~gon ; imagin ; in bathrm
        residential	-1	in compton ; in half ; in last ; in pasaden ; in someth ; in truck ; in two
        residential	-1	inj no ; inpatient at ; inpatient on ; inpatient program ; ins deni ; inst
        residential	-1	insuranc no ; insuranc say ; intern y ; internamient no ; internship ; iop slot
        residential	-1	iop then ; is an ; is blu ; is on ; is park ; is retir ; isnt me ; it again
        residential	-1	it should ; it so ; it used ; item ; its ; its all ; its beer ; its going ; its his
        residential	-1	its me ; its only ; its over ; its sunday ; ive cal ; jail four ; jalon
        residential	-1	january with ; jittery ; jobsit ; jury duty ; just dont ; just him ; just need
        residential	-1	keep driv ; ketamin + ; ketamin from ; ketamin with ; kid grown ; kid lov ; kil
        residential	-1	kit ; kratom shot ; l arm ; la botel ; la chiv ; la detox ; la estuf ; la juez
        residential	-1	la metanfetamin ; la mism ; la molesti ; la otr ; la plant ; la rodil ; lanch
        residential	-1	las cinc ; las m ; las que ; las vena ; last in ; last week ; lat wif ; lay down
        residential	-1	ld 0 ; le mand ; leav thi ; left out ; left us ; lengu ; lif and ; lik thi ; lin
        residential	-1	lin at ; list ; liv over ; llam x ; llamenm ; lleg hast ; llev la ; lo est ; lobby
        residential	-1	local 0 ; long id ; long than ; look aft ; look for ; look int ; los hueso
        residential	-1	los sab ; lot that ; lu ; m huf ; m lin ; m lineman ; m on ; m weld ; m widow
        residential	-1	mad him ; madam ; maestr de ; mail it ; malest ; mam pregunt ; mami ; man in
        residential	-1	man so ; mand a ; mand un ; manej ; mar se ; margarita ; mariguan ; marquem
        residential	-1	me aft ; me da ; me digan ; me llam ; me on ; me pleas ; me pong ; me someth
        residential	-1	me what ; me writ ; med room ; medi ; medianoch ; medical clear ; medical necessary
        residential	-1	medicar ; mer ; mes fum ; mes sin ; meth judg ; meth my ; meth per ; mied ; might
        residential	-1	migracion ; miligramo ; mirror and ; mistak ; mo in ; molesti ; mom cal ; mom i
        residential	-1	mon 0 ; month ago ; month inpatient ; month on ; month pregnant ; mor lik
        residential	-1	most shift ; mount ; mul ; mult ; multivitamin ; music ; my breath ; my chest
        residential	-1	my couch ; my favorit ; my first ; my grandparent ; my klonopin ; my last ; my lawy
        residential	-1	my leas ; my numb ; my option ; my phon ; my po ; my toddl ; my twin ; nad mas
        residential	-1	nadi mas ; nap ; narcan x ; nd tim ; need my ; nervio ; nev anyth ; nev been
        residential	-1	nev in ; nev mind ; nev tri ; new guy ; next guy ; next thursday ; ni en ; niec 0
        residential	-1	niev ; night and ; night are ; night ive ; nit and ; no $ ; no despiert ; no ins
        residential	-1	no los ; no psych ; no pued ; no reconoc ; no substanc ; nobody bother ; noch
        residential	-1	noch con ; noma los ; noma tom ; norco ; not about ; not get ; not interest
        residential	-1	not just ; not say ; not ~pt ; not ~the ; noth befor ; noth els ; noth ever
        residential	-1	now drink ; now she ; now that ; nuev mil ; o los ; och semana ; od ; of chardonnay
        residential	-1	of firebal ; of hand ; of inpatient ; of iop ; of outpatient ; of pinot ; of xanax
        residential	-1	off befor ; off cok ; off to ; oficin ; old hous ; old school ; on klonopin
        residential	-1	on sinc ; on weekend ; onc ; onc she ; one of ; only if ; opening for ; or mayb
        residential	-1	ord say ; orient ; ought to ; our 0 ; out all ; out who ; outfit in ; overdos at
        residential	-1	own no ; pack ; pag la ; pagan ; pagin ; pallet ; panz ; papel de ; papel ni
        residential	-1	paper in ; par de ; parent on ; park on ; password ; past the ; pastilla azul
        residential	-1	pay out ; pediatric ; pelot de ; pens ; peopl in ; per me ; perro ; person in
        residential	-1	pian teach ; pil and ; pil was ; pint and ; plan my ; pleas cal ; pleas ring
        residential	-1	pleit ; po ramirez ; popcorn ; por favor ; por las ; por un ; porqu en ; pound
        residential	-1	pref to ; preferenci ; pregunt a ; pres 0 ; prison ; probab the ; problem
        residential	-1	problem con ; program of ; program that ; program thre ; psych ; psych no ; pt wif
        residential	-1	pte ; public defend ; pued ; put an ; q es ; qs ; que estuv ; que usa ; qued dorm
        residential	-1	quier bajarl ; quier desintoxic ; quit cold ; quit crack ; quitan ; radiat l ; rail
        residential	-1	ran a ; rath than ; rato ; ray ; real bad ; recip ; reclin ; recycl ; rehab and
        residential	-1	releas 0 ; releas me ; relief ; renewal ; rent from ; report to ; residencial de
        residential	-1	residencial hac ; residential ranch ; residential want ; respond ; respons ; ric
        residential	-1	rid a ; right in ; ris con ; rush ; sab el ; sabemo que ; said it ; said its
        residential	-1	said to ; said what ; sam # ; saturday aft ; say dtr ; say goodnight ; say next
        residential	-1	say weed ; say which ; school ; school district ; se brinc ; se me ; se meti
        residential	-1	se ocup ; se oye ; se quit ; seat ; security ; segur me ; seman 0 ; seman o
        residential	-1	semana que ; seventy ; seventy day ; shaken ; shap lik ; she began ; sheep
        residential	-1	shoot hoop ; shoot up ; shot and ; shot of ; shut ; siguient ; sin su ; sinc his
        residential	-1	sinc want ; singl morn ; sit ; slap ; slid scal ; slip in ; slot for ; smirnof
        residential	-1	sneez ; so doe ; so going ; so in ; so is ; so we ; sob 0 ; sob want ; sob with
        residential	-1	sobr la ; sobrin se ; solter ; som cok ; som pil ; som tim ; som weekend
        residential	-1	someon about ; someon is ; someon talk ; someth in ; sometim i ; son is ; sort
        residential	-1	sou ; soul to ; spe is ; speak ; spel with ; spend my ; spkr ; spring ; sra dic
        residential	-1	st cal ; st dui ; stabl hous ; staf ; start of ; station ; station wagon ; stay thi
        residential	-1	sticker ; storag ; str ; string ; strong than ; su ; su almoh ; sub ; suboxon 0
        residential	-1	subtract ; sud ; sunburn ; sunup ; swallow a ; swe ; sweet to ; swept ; swim ; swol
        residential	-1	sx want ; tac truck ; tak tim ; tak valium ; tarzan ; teach ; teach and
        residential	-1	teach kindergarten ; teeth are ; ten ; teng con ; tequil diari ; term residential
        residential	-1	termin en ; termin la ; thankful ; that im ; that in ; that kind ; that nev
        residential	-1	the app ; the army ; the box ; the carpet ; the church ; the foot ; the funeral
        residential	-1	the gat ; the ghost ; the gym ; the holiday ; the intensiv ; the internet
        residential	-1	the lawy ; the manag ; the nam ; the nerv ; the numb ; the oth ; the overnight
        residential	-1	the paperwork ; the pharmacy ; the purpl ; the red ; the rent ; the sam
        residential	-1	the signal ; the sixty ; the snow ; the thought ; the troubl ; the truck
        residential	-1	the twelv ; the very ; the websit ; the wif ; the year ; the zoo ; them by
        residential	-1	them in ; then he ; then hung ; then its ; then noth ; then she ; then thi
        residential	-1	ther isnt ; ther privat ; ther wont ; therapist say ; they go ; theyr in ; thi out
        residential	-1	thing ; thre and ; thre tim ; tid x ; tienen ; tightnes ; til he ; til hes
        residential	-1	til noon ; til the ; tim that ; tim week ; tingl ; to aft ; to clos ; to dr
        residential	-1	to fifteen ; to giv ; to land ; to lin ; to program ; to say ; to sel ; to sit
        residential	-1	to start ; to typ ; tod por ; told you ; tom desd ; tom xanax ; tonight the ; top
        residential	-1	tour bus ; tox ; tra pistol ; traffic ; train on ; tri ; tri a ; tri quit
        residential	-1	truck paid ; tub ; tuesday and ; tuition ; turkey ; turn me ; twenty eight ; twin
        residential	-1	two thre ; u do ; uber ; un minut ; un plat ; una pastilla ; una sei ; uncl on
        residential	-1	uncl ray ; unk pil ; until january ; up cok ; up every ; up she ; ur ; usa nad
        residential	-1	used in ; used spe ; used ~cok ; using crack ; using heroin ; va la ; vacant de
        residential	-1	vamo a ; van a ; vas ; vayan ; veinticuatr ; vena ; vendemo ; ventilator ; ver el
        residential	-1	vera ; viern de ; vodk a ; volcan ; voz de ; w a ; w/o ; wagon ; wait until
        residential	-1	wal are ; wal whil ; walk and ; want ; want pt ; want structur ; was fun ; was meth
        residential	-1	wash ; wash out ; wax ; way cal ; we just ; wear ; web form ; week along ; week at
        residential	-1	week inpatient ; weekend only ; wel ; what aft ; when can ; when they ; whisky
        residential	-1	whistl on ; whit win ; who isnt ; wif job ; win night ; with client ; with dad
        residential	-1	with honor ; with lunch ; with sam ; work so ; work the ; worry ; would a
        residential	-1	would hav ; writ about ; writ it ; writ so ; wrong ; x / ; xanax in ; y 0 ; y cad
        residential	-1	y le ; y una ; year up ; yellow ; yend a ; yesterday morn ; yesterday with
        residential	-1	yo solit ; you be ; you its ; you tak ; your iop ; your medical ; your nam
        residential	-1	your night ; your patient ; your tim ; zombi ; zoo ; ~dos ; ~downer ; ~el ~pech
        residential	-1	~end ; ~epilepsy sinc ; ~had ~a ; ~hear ; ~how ~much ; ~i ; ~i ~stop ; ~judg
        residential	-1	~just ; ~last ~tim ; ~much ~as ; ~narcan ; ~off ~it ; ~one ; ~opiat ; ~overdos and
        residential	-1	~pas ; ~pcp ; ~send ; ~sz ever ; ~talk ~to ; ~truck ; ~vin ; ~violat ; ~want ~to
        residential	-1	~xanax ; ~ya
        residential	-2	*ago.3 ; *deliriumTremens.0:historical ; *died.0 ; *drinks.2:negated ; *family.8
        residential	-2	*heavy.0:other_experiencer ; *injecting.0:negated ; *jobSeeker.0 ; *lengthOfUse.0
        residential	-2	*lostThroughUse.0:negated ; *otherService.2 ; *otherService.3:other_experiencer
        residential	-2	*otherService.4 ; *otherService.9:hypothetical ; *overdoseNow.0
        residential	-2	*overdoseNow.0:other_experiencer ; *overdoseNow.1 ; *phone.0 ; *substance.0
        residential	-2	*substance.1:historical ; *substance.2:possible ; *suicidal.0 ; *uses.0:negated
        residential	-2	*violence.9:historical ; *violence.9:hypothetical ; *wantsOff.0:historical
        residential	-2	*wantsToQuit.0 ; *wantsToQuit.0:other_experiencer ; *withdrawalSign.0 ; + his
        residential	-2	+ som ; / day ; / night ; 0 bed ; 0 blu ; 0 cocain ; 0 com ; 0 en ; 0 la ; 0 mo
        residential	-2	0 mol ; 0 pint ; 0 sam ; 0 tab ; 0 tak ; 0 thc ; 0 to ; 0 when ; 0 wk ; a blad
        residential	-2	a box ; a bridg ; a carri ; a cent ; a cho ; a clas ; a few ; a fork ; a human
        residential	-2	a lad ; a list ; a liv ; a person ; a plat ; a pres ; a saturday ; a schedul
        residential	-2	a soul ; a suicid ; a supervis ; a tuesday ; a twelv ; a vec ; a ~counselor
        residential	-2	abiert ; about his ; abr ; accidental ; acid ; adderal dai ; adderal in
        residential	-2	addict and ; advic ; afraid ; aft 0 ; aft four ; aft labor ; aft theyr ; aft year
        residential	-2	agar el ; agency has ; ago i ; ago stitch ; agost y ; agradezc ; aguant los
        residential	-2	aguardient ; alg en ; along and ; amount ; amt ; an appointment ; an aspirin
        residential	-2	an open ; an outpatient ; and hand ; and kept ; and on ; and pregunt ; and som
        residential	-2	angel ; ann ; ano met ; ant ni ; any help ; any program ; anywher for
        residential	-2	apartment in ; apena ; appeal ; apply ; appointment ; are the ; are you ; arizon
        residential	-2	asi est ; ask 0 ; ask a ; ask iop ; ask is ; ask when ; asust ; at bedtim ; at east
        residential	-2	at eight ; at fiv ; at one ; at wedding ; ativan 0 ; audi ; aunqu ; aunt in
        residential	-2	ausent ; avent ; avion ; awak now ; baby ; ban ; band play ; basket ; be hom ; bec
        residential	-2	becaus a ; bed meth ; been clean ; been meth ; been one ; been ten ; beer again
        residential	-2	befor lunch ; begin ; bend ; besid ; big than ; bil ; birthday and ; blew it ; bor
        residential	-2	bottom of ; bout ; breastbon and ; breath ; bright red ; bring him ; broth died
        residential	-2	broth in ; bundl ; bur ; buri ; busc terapi ; but im ; but my ; by a ; by day
        residential	-2	by friday ; by how ; by six ; by ten ; cad vez ; caguama ; cal aft ; cal back
        residential	-2	cal say ; cal somebody ; caller ; can a ; can we ; cancel ; cannot be ; cant
        residential	-2	cant be ; cant catch ; cant talk ; captain ; car 0 ; car is ; carv ; casi diari
        residential	-2	casin ; casserol ; ceniz ; certificat ; champagn ; cheapest ; cheerful ; chew
        residential	-2	chop ; cit ; clean 0 ; climb int ; clinical ; clos ; clr drink ; clr in ; cna
        residential	-2	cobr laps ; coc yo ; cocain use ; cok + ; cok friday ; cok sinc ; colchon ; colg
        residential	-2	colleg ; colleg kid ; combin ; company in ; compliment ; con nadi ; condition 0
        residential	-2	confes to ; constant ; consul ; contraband ; convulsion ayer ; convulsion y
        residential	-2	copi de ; corre ; costurer ; count every ; counti ; court report ; cover outpatient
        residential	-2	cps wkr ; crack x ; crazy ; cream truck ; crei ; cristal hac ; cros guard ; crowb
        residential	-2	crystal i ; crystal meth ; ct ; cuanto dia ; cuarent y ; cuart 0 ; custom ; cvs
        residential	-2	d inpt ; d resi ; d smok ; d x ; dad who ; dai drink ; danc ; dast ; dast 0
        residential	-2	daught and ; day detox ; day inpatient ; day ten ; day they ; de cuart ; de dorm
        residential	-2	de facil ; de futbol ; de ir ; de las ; de que ; de sei ; dead ; dear ; decid to
        residential	-2	deckhand ; defend ; dej ; del merc ; deliv ; den ; deni inpt ; deni w/d ; dentist
        residential	-2	departament y ; deport ; desd ener ; desk ; detox or ; detox was ; detox wing
        residential	-2	dia llev ; diaphoretic ; diario ; diarre ; did 0 ; die than ; died of ; dig que
        residential	-2	diplom ; divorc paper ; do detox ; do his ; do iop ; do spe ; do yal ; dob ; doc
        residential	-2	doctor no ; dolar ; domiciliary ; dont know ; dont work ; door for ; doordash
        residential	-2	dopesick ; dos semana ; down ; dres room ; dri me ; drink is ; drink vodk ; drool
        residential	-2	drug ct ; each night ; earn ; egg with ; eight and ; eight to ; el cuchil
        residential	-2	el fentanil ; elot ; email is ; empez ; empiez ; en com ; en espanol ; end my
        residential	-2	end of ; enrol in ; enrollment ; escuch ; est mi ; etoh ciw ; even use
        residential	-2	every sunday ; every thre ; every two ; every weekend ; everybody say ; ex and
        residential	-2	expect ; f ask ; f heroin ; facil ; falt me ; falt una ; fami court ; fami in
        residential	-2	feel my ; fent + ; fentanil diari ; fentanyl and ; fentanyl death ; ferreteri ; few
        residential	-2	fifteen ; fifteen minut ; fifty ; fifty eight ; fil ; fil a ; film ; fin
        residential	-2	fin today ; find out ; finger ; finish 0 ; finish friday ; firebal ; first
        residential	-2	first 0 ; first befor ; first dui ; fit on ; flinch ; flour ; fly hom ; foc
        residential	-2	foot of ; for decad ; for four ; for fun ; for good ; for help ; for iop
        residential	-2	for ketamin ; for nin ; for sleep ; for som ; for someth ; for wiv ; forearm
        residential	-2	forearm with ; forev ; form and ; form say ; forty six ; forward ; fost mom
        residential	-2	fre for ; from a ; from inpt ; fue con ; fum fentanil ; gam ; get 0 ; get tight
        residential	-2	giv away ; glov ; glov box ; going round ; gon a ; gooseflesh ; got off ; grievanc
        residential	-2	gun in ; guy for ; hac com ; hac mes ; had one ; hand him ; hand jump ; hand shak
        residential	-2	handl of ; hard seltzer ; has alzheim ; has our ; hav to ; he admit ; he quit
        residential	-2	he smok ; he stop ; help ; her birthday ; her cok ; her has ; her lif ; her nam
        residential	-2	her nurs ; herman cristal ; heroin desd ; hes out ; hidrocodon ; hiel ; hij est
        residential	-2	hij le ; hij tien ; him 0 ; him at ; him cal ; him with ; his apartment ; his folk
        residential	-2	his guit ; his iop ; his word ; hmo ; hoj ; hoj de ; holiday ; hom on ; hom staf
        residential	-2	honor rol ; hood ; hook on ; hop for ; hot as ; hour ; hous ask ; hous went
        residential	-2	how my ; hoy no ; hr ; human being ; hung ; hunt ; husband on ; hx of ; i die
        residential	-2	i drank ; i drink ; i driv ; i fix ; i kick ; i kil ; i park ; i read ; i set
        residential	-2	i swe ; i vanish ; ice dai ; id had ; id kil ; id nev ; id rath ; im afraid
        residential	-2	im back ; im clean ; im his ; im stuck ; im thirty ; im typ ; in arizon ; in back
        residential	-2	in dry ; in hallway ; in lobby ; in novemb ; in somewher ; in stat ; in ten ; in tx
        residential	-2	in van ; initial ; inject meth ; inpatient plac ; inq ; int detox ; intensiv por
        residential	-2	internet ; invit ; inyect heroin ; iop tre ; is at ; is detox ; is im ; is meth
        residential	-2	is nam ; is not ; is out ; is she ; is shot ; it doesnt ; it right ; it than
        residential	-2	it went ; its about ; its meth ; its my ; its own ; its pil ; its that ; its win
        residential	-2	ive used ; jacket and ; jal air ; jama ha ; jim ; jubil ; judg order ; jury
        residential	-2	just sleep ; just to ; kept him ; ketamin sinc ; kid has ; kid i ; kitchen becaus
        residential	-2	kne ; know about ; la camis ; la ferreteri ; la manan ; la muchach ; la tard
        residential	-2	label the ; ladi ; lady at ; lanch de ; land ; las llav ; last eight ; last wint
        residential	-2	lat ; lat for ; law has ; le grit ; le pidi ; lean every ; leav her ; leav him
        residential	-2	leav me ; leav my ; leg kick ; lent ; let out ; lif ; lifeguard ; lift ; lik to
        residential	-2	lin cut ; lin drop ; line ; liquid ; liquor ; listen to ; lit of ; llav y ; lleg la
        residential	-2	llev ano ; lo dejan ; lockdown ; lol not ; los angel ; los escalon ; los it
        residential	-2	los the ; lot to ; lov the ; low level ; lunch and ; m cal ; m cok ; m crystal
        residential	-2	m drink ; m found ; m roof ; m va ; m wif ; mam solter ; manan y ; many ; many day
        residential	-2	mariachi ; martini ; mas dato ; mas en ; mat el ; mattres and ; mayb four ; mdm and
        residential	-2	me four ; me he ; me laugh ; me onc ; me you ; mean no ; medic brought ; meeting
        residential	-2	memb of ; merc me ; mes a ; meth + ; meth going ; meth thi ; mgmt bed ; mi doctor
        residential	-2	mi gat ; mi numer ; mi vid ; minut ; minuto ; mis work ; mo ; mol at ; month only
        residential	-2	mor day ; morning ; mov to ; msg ; mtg ; much long ; mudanz ; mug ; mum ; music in
        residential	-2	must complet ; my apprenticeship ; my bathroom ; my birthday ; my bump ; my closet
        residential	-2	my fiance ; my grandfath ; my iop ; my lung ; my mattres ; my new ; my only
        residential	-2	my own ; my teeth ; n my ; nad ; nad que ; nam biscuit ; nam sinc ; narcan at
        residential	-2	narcand ; need a ; need proof ; need someon ; need step ; network ; nev dai ; new
        residential	-2	new bf ; next and ; nieg ; niet ; night sleep ; night tech ; night to ; nin tien
        residential	-2	niner ; no contact ; no dio ; no kin ; no licens ; no me ; no pto ; no sab
        residential	-2	no slip ; no way ; no ~si ; no ~substanc ; nobody els ; noc ; noma ; not every
        residential	-2	not told ; noth mor ; noth yet ; novemb ; nuev mes ; nurs student ; nursery
        residential	-2	obtain ; of cal ; of crystal ; of gin ; of jim ; of methadon ; of pocket ; of rum
        residential	-2	of thing ; of whiskey ; off ; off a ; off that ; off til ; off work ; ok today
        residential	-2	on at ; on dop ; on fil ; on h ; on own ; on pcp ; on saturday ; on spic ; on wknd
        residential	-2	on your ; onc every ; one ; one and ; one bump ; one day ; one els ; one lin
        residential	-2	only smok ; only start ; or a ; or back ; or noth ; or twelv ; oth month ; oth use
        residential	-2	out every ; out for ; out tuesday ; outlet ; outpatient and ; overpas by ; own bed
        residential	-2	own doctor ; own text ; oxy every ; oxycodon ; pag un ; pain in ; pain pil
        residential	-2	papel y ; par cuand ; par el ; parent are ; park it ; part tim ; partnership
        residential	-2	pas out ; patient in ; pay for ; payday to ; pcp ofc ; pelicul ; peopl keep
        residential	-2	per cal ; perc every ; peric casi ; peric desd ; person ; personal ; phon screen
        residential	-2	php ; pid permis ; pil ; pint ; pint / ; pip and ; pip on ; pis y ; plan 0
        residential	-2	plan of ; play a ; play the ; pleas ; por una ; porf ; potluck ; pregunt por
        residential	-2	prend ; preocup ; pres pil ; prid ; produc ; prog 0 ; program last ; program on
        residential	-2	pront ; pts ; pued pag ; puf ; pul over ; pupil ; put up ; puzzl ; qhs ; que fuman
        residential	-2	que viv ; question about ; quien la ; quien me ; quier ; quier dejarl ; quier par
        residential	-2	r u ; railroad ; rais 0 ; ran ; rath ; rath do ; re ; re iop ; reach for ; real
        residential	-2	recoj ; refus 0 ; regist ; rehab no ; relax ; renew ; repiti ; res in ; resi
        residential	-2	residencial en ; resident 0 ; residential last ; residential plac ; ring ; rink and
        residential	-2	robert ; roof ; roommat use ; ruid ; run lat ; rye ; sab dond ; said she ; salg del
        residential	-2	sam build ; saturday when ; say dont ; say so ; scholarship ; se le ; se tom ; sec
        residential	-2	second job ; second mortgag ; secundari ; see his ; see peopl ; segur ; segur y
        residential	-2	sel car ; sel hous ; seltzer ; seman hac ; sentimental ; sep ; separ ; septemb
        residential	-2	septemb ive ; set the ; shadow peopl ; shaky ; she finish ; she nev ; she set
        residential	-2	she would ; shed be ; shift ; shift and ; shift sinc ; shop cart ; si no ; si pid
        residential	-2	si yo ; sig usand ; signal ; sin coc ; sin mi ; sin ~papel ; sinc lik ; sinc lunch
        residential	-2	sinc may ; sinc nov ; sinc octob ; sinc our ; sinc we ; sing ; sink ; sixth ; skat
        residential	-2	skin is ; slit ; smok blu ; smok that ; snort heroin ; snort my ; snow ; so a
        residential	-2	so bad ; so cant ; so my ; so pleas ; soak ; sob sinc ; sock to ; sol ; sol los
        residential	-2	sold his ; som ; som 0 ; somebody ; somebody els ; somebody who ; someon for
        residential	-2	someon in ; someon to ; son las ; sorry that ; soul ; spe every ; speak with
        residential	-2	special ; spic and ; sra espos ; sro ; stadium ; start on ; start snort ; stepmom
        residential	-2	stil up ; struck ; su internamient ; su program ; such a ; sud fri ; suggest a
        residential	-2	sunday from ; sup bowl ; support ; surg ; surgery ; swam ; swap ; tabl for ; tablet
        residential	-2	tac ; tafil ; tak about ; tak extr ; tak kais ; taken ; tal y ; talk to
        residential	-2	taxidermist ; temblor ; ten a ; ten in ; teng papel ; teng un ; text only ; th i
        residential	-2	th of ; than not ; that lin ; that mat ; that mean ; that sort ; that sound
        residential	-2	that took ; the baby ; the bottl ; the boy ; the card ; the cho ; the differenc
        residential	-2	the district ; the end ; the flour ; the flu ; the habit ; the horror ; the insid
        residential	-2	the lady ; the list ; the map ; the moon ; the newspap ; the oxy ; the password
        residential	-2	the pen ; the potluck ; the shak ; the spe ; the stadium ; the tabl ; the trust
        residential	-2	the valley ; the wifi ; them again ; then for ; then his ; then say ; they arent
        residential	-2	thi com ; thi saturday ; thi septemb ; thi town ; thi whol ; thing as ; thought was
        residential	-2	through in ; through one ; through thre ; tick ; tien los ; tien ppo ; til she
        residential	-2	tim ever ; tim now ; tim or ; tip ; titl ; to 0 ; to about ; to bring ; to death
        residential	-2	to donat ; to fil ; to light ; to study ; to ten ; to ~hear ; tod bien ; today 0
        residential	-2	tom dos ; tom su ; tom todo ; tongu ; too far ; too smal ; took it ; took over
        residential	-2	traemo ; trag de ; tre dia ; treat no ; treatment befor ; troubl ; tub and ; tumb
        residential	-2	turn her ; two hundr ; two year ; tx befor ; typ from ; typ the ; ultim vez
        residential	-2	un doc ; una ; una cos ; una seman ; una sol ; until thi ; up lik ; urgencia
        residential	-2	us at ; use a ; used cok ; used crack ; uva ; vaci ; vanish ; vanish for ; vape
        residential	-2	ventur ; version ; version of ; visit and ; vodk ; volv ; vomit x ; walk out
        residential	-2	walk und ; wander ; want it ; want nam ; want outpt ; want someon ; want step
        residential	-2	was sent ; was so ; wav at ; we ; we leav ; wed on ; weed ; weed pen ; week ago
        residential	-2	week most ; weeknight ; what can ; what next ; what was ; which day ; whiskey a
        residential	-2	whit ; who can ; who you ; whom ; widow ; win a ; win box ; win from ; win with
        residential	-2	with anyth ; with eleven ; with kid ; with light ; withdraw ; without ; wks sinc
        residential	-2	wont do ; wor ; word com ; work with ; wrestl ; x su ; xx ; y ask ; y camin
        residential	-2	y dond ; y duerm ; y nad ; y nadi ; y sin ; y teng ; y ~no ; ya quier ; ya sali
        residential	-2	yesterday and ; you com ; you hir ; you in ; you peopl ; you see ; your lobby
        residential	-2	your plac ; yr no ; zer sleep ; ~a ~week ; ~befor ; ~booz ; ~bos ; ~carcel ; ~chor
        residential	-2	~dan ; ~hear ~voic ; ~hurt ~myself ; ~icu ; ~if ~i ; ~it ; ~me ~dan ; ~myself
        residential	-2	~nev ; ~pastilla ; ~seizur ; ~so ~much ; ~thought ; ~through ; ~too ; ~tri ; ~tx
        residential	-2	~voic in ; ~when ; ~work ; él fum
        residential	-3	# ; *confusion.0 ; *detoxWord.0 ; *detoxWord.0:hypothetical ; *drinks.2
        residential	-3	*duration.0 ; *hallucination.9 ; *instruction.0 ; *mildCue.0
        residential	-3	*naloxone.0:other_experiencer ; *otherService.5:negated ; *quantity.1
        residential	-3	*residentialEnding.1 ; *seizure.2:other_experiencer
        residential	-3	*withdrawalSign.0:hypothetical ; / n ; / nt ; 0 grandkid ; 0 k ; 0 wif ; a 0
        residential	-3	a choic ; a gym ; a hot ; a intern ; a lit ; a no ; a novel ; a que ; a quien
        residential	-3	a referral ; a shop ; a stay ; a tom ; a websit ; about east ; abril y ; acaban
        residential	-3	adderal sinc ; aft hour ; agenci ; agency ; alg de ; alguien me ; all day
        residential	-3	all over ; alprazolam ; alumn ; an envelop ; and detox ; and if ; and isnt
        residential	-3	and residential ; and want ; and you ; and your ; anyth ; around new ; arrang
        """
}
