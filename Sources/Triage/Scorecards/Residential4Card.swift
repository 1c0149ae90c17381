extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
        residential	-1	grab phon ; great deal ; guy with ; habi ; hac 0 ; hac un ; had cocain ; had his
        residential	-1	had us ; half gram ; happen on ; has dementi ; has four ; has saving ; hav aetn
        residential	-1	hav chest ; hay alg ; he driv ; he finish ; he gav ; hear the ; heart doing ; heavy
        residential	-1	hel i ; hel shoot ; hel use ; helmet ; help but ; her 0 ; her a ; her with
        residential	-1	herman tom ; heroin a ; hes don ; hij y ; him down ; him over ; himself with
        residential	-1	his 0 ; his back ; his lif ; his phon ; his word ; hit him ; hold a ; holiday
        residential	-1	holiday includ ; hom sunday ; hom to ; hor ; horn ; horror ; hospital said
        residential	-1	hour now ; hrs ago ; hubby ; husband pas ; i appreciat ; i breath ; i hav ; i land
        residential	-1	i let ; i look ; i met ; i paid ; i paint ; i quit ; i took ; ice in ; id ; if
        residential	-1	im hom ; im marri ; im nineteen ; im shak ; im writ ; im ~gon ; imagin ; in bathrm
        residential	-1	in compton ; in half ; in last ; in pasaden ; in someth ; in two ; inj no
        residential	-1	inpatient at ; inpatient on ; inpatient program ; ins deni ; inst ; insuranc say
        residential	-1	intern y ; internamient no ; internship ; iop slot ; iop then ; is an ; is blu
        residential	-1	is on ; is park ; is retir ; isnt me ; it again ; it should ; it so ; it used
        residential	-1	item ; its ; its all ; its beer ; its going ; its his ; its me ; its only
        residential	-1	its over ; its sunday ; ive cal ; jail four ; jalon ; january with ; jittery
        residential	-1	jobsit ; jury duty ; just dont ; just him ; just need ; keep driv ; kept him
        residential	-1	ketamin + ; ketamin from ; ketamin with ; kid grown ; kid has ; kid lov ; kil ; kit
        residential	-1	kratom shot ; l arm ; la botel ; la chiv ; la detox ; la juez ; la metanfetamin
        residential	-1	la mism ; la molesti ; la otr ; la plant ; la puent ; la rodil ; lanch ; las cinc
        residential	-1	las m ; las que ; las vena ; last in ; last week ; lat wif ; lay down ; ld 0
        residential	-1	leav thi ; left out ; left us ; lengu ; lif and ; lik thi ; lik to ; lin ; lin at
        residential	-1	liquid ; list ; liv over ; llam x ; llamenm ; lleg hast ; llev la ; lo est ; lobby
        residential	-1	local 0 ; long id ; long than ; look aft ; look for ; look int ; los hueso
        residential	-1	los sab ; lot that ; lu ; m huf ; m lin ; m lineman ; m on ; m weld ; m widow
        residential	-1	mad him ; madam ; mail it ; malest ; mam pregunt ; mami ; man in ; man so ; mand a
        residential	-1	mand un ; manej ; mar se ; margarita ; mariguan ; me aft ; me da ; me digan
        residential	-1	me llam ; me on ; me pleas ; me pong ; me someth ; me what ; me writ ; med room
        residential	-1	medi ; medianoch ; medical clear ; medical necessary ; medicar ; mer ; mes fum
        residential	-1	mes sin ; meth judg ; meth my ; meth per ; meth wil ; mied ; might ; migracion
        residential	-1	miligramo ; mirror and ; mistak ; mo in ; molesti ; mom cal ; mom i ; mon 0
        residential	-1	month ago ; month inpatient ; month on ; month pregnant ; mor lik ; most shift
        residential	-1	mount ; mul ; mult ; multivitamin ; music ; my breath ; my chest ; my couch
        residential	-1	my favorit ; my first ; my grandparent ; my klonopin ; my last ; my lawy ; my leas
        residential	-1	my numb ; my option ; my phon ; my po ; my toddl ; my twin ; nad mas ; nadi mas
        residential	-1	nap ; narcan x ; nd tim ; need my ; nervio ; nev anyth ; nev been ; nev in
        residential	-1	nev mind ; nev tri ; new guy ; next guy ; next thursday ; ni en ; niec 0 ; niev
        residential	-1	night and ; night are ; night ive ; nit and ; no $ ; no ins ; no los ; no psych
        residential	-1	no pued ; no reconoc ; no substanc ; nobody bother ; noch ; noch con ; noma los
        residential	-1	noma tom ; norco ; not about ; not get ; not interest ; not just ; not say
        residential	-1	not ~pt ; not ~the ; noth befor ; noth els ; noth ever ; now drink ; now she
        residential	-1	now that ; nuev mil ; o los ; och semana ; od ; of firebal ; of hand ; of inpatient
        residential	-1	of iop ; of outpatient ; of pinot ; of xanax ; off befor ; off cok ; off to
        residential	-1	oficin ; ok today ; old hous ; old school ; on h ; on klonopin ; on sinc
        residential	-1	on weekend ; onc ; onc she ; one lin ; one of ; only if ; opening for ; or mayb
        residential	-1	ord say ; orient ; ought to ; our 0 ; out all ; out who ; outfit in ; overdos at
        residential	-1	own no ; pag la ; pagan ; pagin ; pallet ; panz ; papel de ; papel ni ; paper in
        residential	-1	par de ; par la ; parent on ; park on ; password ; past the ; pastilla azul
        residential	-1	pay out ; pediatric ; pelot de ; pens ; peopl in ; per me ; per quier ; perro
        residential	-1	person in ; pian teach ; pil and ; pil was ; pint / ; pint and ; plan my
        residential	-1	pleas cal ; pleas ring ; pleit ; po ramirez ; popcorn ; por favor ; por las
        residential	-1	por un ; porqu en ; pound ; pref to ; preferenci ; pregunt a ; pres 0 ; prison
        residential	-1	probab the ; problem ; problem con ; program of ; program that ; program thre
        residential	-1	psych ; psych no ; pt wif ; pte ; public defend ; pued ; puest de ; put an ; q es
        residential	-1	qs ; que estuv ; que usa ; qued dorm ; quien dej ; quier bajarl ; quier desintoxic
        residential	-1	quit cold ; quit crack ; quitan ; radiat l ; rail ; ran a ; rath than ; rato ; ray
        residential	-1	real bad ; recip ; recycl ; rehab and ; releas 0 ; releas me ; relief ; renewal
        residential	-1	rent from ; report to ; residencial de ; residencial hac ; residential ranch
        residential	-1	residential want ; respond ; respons ; ric ; rid a ; right in ; ris con ; rush
        residential	-1	sab el ; sabemo que ; said it ; said its ; said to ; said what ; sam #
        residential	-1	saturday aft ; say dtr ; say goodnight ; say next ; say weed ; say which ; school
        residential	-1	school district ; se brinc ; se me ; se meti ; se ocup ; se oye ; se quit ; seat
        residential	-1	security ; segur me ; seman 0 ; seman o ; semana que ; seventy ; seventy day
        residential	-1	shaken ; shap lik ; she began ; sheep ; shoot hoop ; shoot up ; shot and ; shot of
        residential	-1	shut ; si no ; signal ; siguient ; sin su ; sinc his ; sinc want ; singl morn ; sit
        residential	-1	skid ; slap ; slid scal ; slip in ; slot for ; smirnof ; sneez ; so doe ; so going
        residential	-1	so in ; so is ; so we ; sob 0 ; sob want ; sob with ; sobr la ; sobrin se ; solter
        residential	-1	som cok ; som pil ; som tim ; som weekend ; someon about ; someon is ; someon talk
        residential	-1	someth in ; sometim i ; son is ; sort ; sou ; soul to ; spe is ; speak ; spel with
        residential	-1	spend my ; spkr ; spring ; sra dic ; st cal ; st dui ; stabl hous ; staf ; start of
        residential	-1	station ; station wagon ; stay thi ; sticker ; str ; string ; strong than ; su
        residential	-1	su almoh ; sub ; suboxon 0 ; subtract ; sud ; sunburn ; sunup ; swallow a ; swap
        residential	-1	swe ; sweet to ; swept ; swim ; swol ; sx want ; tac truck ; tak tim ; tak valium
        residential	-1	tarzan ; teach ; teach and ; teach kindergarten ; teeth are ; ten ; teng con
        residential	-1	tequil diari ; term residential ; termin en ; termin la ; thankful ; that im
        residential	-1	that in ; that kind ; that nev ; the app ; the army ; the box ; the carpet
        residential	-1	the church ; the day ; the foot ; the funeral ; the gat ; the ghost ; the gym
        residential	-1	the holiday ; the intensiv ; the internet ; the lawy ; the manag ; the nam
        residential	-1	the nerv ; the numb ; the oth ; the overnight ; the paperwork ; the pharmacy
        residential	-1	the purpl ; the red ; the rent ; the sam ; the signal ; the sixty ; the thought
        residential	-1	the troubl ; the truck ; the twelv ; the very ; the websit ; the wif ; the year
        residential	-1	the zoo ; them by ; them in ; then he ; then hung ; then its ; then noth ; then she
        residential	-1	then thi ; ther isnt ; ther privat ; ther wont ; therapist say ; they go ; theyr in
        residential	-1	thi out ; thing ; thre and ; thre tim ; tid x ; tienen ; tightnes ; til he
        residential	-1	til hes ; til noon ; til the ; tim that ; tim week ; tingl ; to clos ; to dr
        residential	-1	to fifteen ; to giv ; to land ; to lin ; to program ; to say ; to sel ; to sit
        residential	-1	to start ; to typ ; tod por ; toe ; told you ; tom desd ; tom dos ; tom xanax
        residential	-1	tonight the ; top ; tour bus ; tox ; tra pistol ; traffic ; trag de ; train on
        residential	-1	tri ; tri a ; tri quit ; truck paid ; tub ; tuesday and ; tuition ; turkey
        residential	-1	turn me ; twenty eight ; twin ; two thre ; u do ; uber ; un minut ; un plat
        residential	-1	una pastilla ; una sei ; uncl on ; uncl ray ; unk pil ; until january ; up cok
        residential	-1	up every ; up she ; ur ; usa nad ; used in ; used spe ; used ~cok ; using crack
        residential	-1	using heroin ; va la ; vacant de ; vamo a ; van a ; vas ; vayan ; veinticuatr
        residential	-1	vena ; vendemo ; ventilator ; ver el ; vera ; viern de ; vodk a ; volcan ; volv a
        residential	-1	voz de ; w a ; w/o ; wagon ; wait until ; wal are ; walk and ; want ; want pt
        residential	-1	want structur ; was fun ; was meth ; wash ; wash out ; wax ; way cal ; we just
        residential	-1	wear ; web ; web form ; week along ; week at ; week inpatient ; weekend only
        residential	-1	what aft ; when can ; when they ; whisky ; whistl on ; whit win ; who isnt
        residential	-1	wif job ; win night ; with client ; with dad ; with honor ; with lunch ; with sam
        residential	-1	work so ; work the ; worry ; would a ; would hav ; writ about ; writ it ; writ so
        residential	-1	wrong ; x / ; xanax in ; y 0 ; y cad ; y le ; y una ; year up ; yellow ; yend a
        residential	-1	yesterday morn ; yesterday with ; yo solit ; you be ; you its ; you tak ; your iop
        residential	-1	your medical ; your nam ; your night ; your patient ; your tim ; zombi ; zoo ; ~bos
        residential	-1	~carcel ; ~dos ; ~downer ; ~el ~pech ; ~end ; ~epilepsy sinc ; ~had ~a ; ~hear
        residential	-1	~how ~much ; ~i ; ~i ~stop ; ~judg ; ~just ; ~last ~tim ; ~much ~as ; ~narcan
        residential	-1	~off ~it ; ~one ; ~opiat ; ~overdos and ; ~pas ; ~pcp ; ~send ; ~sz ever
        residential	-1	~talk ~to ; ~truck ; ~vin ; ~violat ; ~want ~to ; ~xanax ; ~ya
        residential	-2	*ago.3 ; *deliriumTremens.0:historical ; *died.0 ; *family.8
        residential	-2	*heavy.0:other_experiencer ; *injecting.0:negated ; *jobSeeker.0 ; *lengthOfUse.0
        residential	-2	*lostThroughUse.0:negated ; *otherService.2 ; *otherService.3:other_experiencer
        residential	-2	*otherService.4 ; *otherService.9:hypothetical ; *overdoseNow.0 ; *overdoseNow.1
        residential	-2	*phone.0 ; *substance.0 ; *substance.1:historical ; *substance.2:possible
        residential	-2	*suicidal.0 ; *uses.0:negated ; *violence.9:historical ; *violence.9:hypothetical
        residential	-2	*wantsOff.0:historical ; *wantsToQuit.0 ; *wantsToQuit.0:other_experiencer
        residential	-2	*withdrawalSign.0 ; + his ; + som ; / day ; / night ; 0 bed ; 0 blu ; 0 cocain
        residential	-2	0 com ; 0 en ; 0 la ; 0 mo ; 0 mol ; 0 pint ; 0 sam ; 0 tab ; 0 tak ; 0 thc ; 0 to
        residential	-2	0 when ; 0 wk ; a blad ; a box ; a bridg ; a carri ; a cent ; a cho ; a clas
        residential	-2	a few ; a fork ; a human ; a lad ; a list ; a liv ; a person ; a plat ; a pres
        residential	-2	a saturday ; a schedul ; a soul ; a suicid ; a supervis ; a tuesday ; a twelv
        residential	-2	a vec ; a ~counselor ; abiert ; about his ; abr ; accidental ; acid ; adderal dai
        residential	-2	adderal in ; addict and ; advic ; afraid ; aft 0 ; aft four ; aft labor ; aft theyr
        residential	-2	aft year ; agar el ; agency has ; ago i ; ago stitch ; agost y ; agradezc
        residential	-2	aguant los ; aguardient ; alg en ; along and ; amount ; amt ; an appointment
        residential	-2	an aspirin ; an open ; an outpatient ; and hand ; and kept ; and on ; and pregunt
        residential	-2	and som ; and want ; angel ; ann ; ano met ; ant ni ; any help ; any program
        residential	-2	anywher for ; apartment in ; apena ; appeal ; apply ; appointment ; are the
        residential	-2	are you ; arent ther ; arizon ; asi est ; ask 0 ; ask a ; ask iop ; ask is
        residential	-2	ask when ; asust ; at bedtim ; at east ; at eight ; at fiv ; at one ; at wedding
        residential	-2	ativan 0 ; audi ; aunqu ; aunt in ; ausent ; avent ; avion ; awak now ; baby ; ban
        residential	-2	band play ; basket ; be hom ; bec ; becaus a ; bed meth ; been clean ; been meth
        residential	-2	been one ; been ten ; beer again ; befor lunch ; begin ; bend ; besid ; big than
        residential	-2	bil ; birthday and ; blew it ; bor ; bottom of ; bout ; brayan ; breastbon and
        residential	-2	breath ; bright red ; bring him ; broth died ; broth in ; bundl ; bur ; buri
        residential	-2	busc terapi ; but im ; but my ; by a ; by day ; by friday ; by how ; by six
        residential	-2	by ten ; caguama ; cal aft ; cal back ; cal say ; caller ; can a ; can we ; cancel
        residential	-2	cannot be ; cant ; cant be ; cant catch ; cant talk ; captain ; car 0 ; car is
        residential	-2	carv ; casi diari ; casin ; casserol ; ceniz ; certificat ; champagn ; cheapest
        residential	-2	cheerful ; chew ; chop ; cit ; clean 0 ; climb int ; clinical ; clos ; clr drink
        residential	-2	clr in ; cna ; cobr laps ; coc yo ; cocain use ; cok + ; cok friday ; cok sinc
        residential	-2	colchon ; colg ; colleg ; colleg kid ; combin ; company in ; compliment ; con nadi
        residential	-2	condition 0 ; confes to ; constant ; consul ; contraband ; convulsion ayer
        residential	-2	convulsion y ; copi de ; corre ; costurer ; count every ; counti ; court report
        residential	-2	cover outpatient ; cps wkr ; crack x ; crazy ; cream truck ; crei ; cristal hac
        residential	-2	cros guard ; crowb ; crystal i ; crystal meth ; ct ; cuanto dia ; cuarent y
        residential	-2	custom ; cvs ; d inpt ; d resi ; d smok ; d x ; dad who ; dai drink ; danc ; dast
        residential	-2	dast 0 ; daught and ; day detox ; day inpatient ; day ten ; day they ; de cuart
        residential	-2	de dorm ; de facil ; de futbol ; de ir ; de las ; de que ; de sei ; dead ; dear
        residential	-2	decid to ; deckhand ; defend ; dej ; del merc ; deliv ; den ; deni inpt ; deni w/d
        residential	-2	dentist ; departament y ; deport ; desd ener ; desk ; detox or ; detox was
        residential	-2	detox wing ; dia llev ; diaphoretic ; diario ; diarre ; did 0 ; die than ; died of
        residential	-2	dig que ; diplom ; divorc paper ; do detox ; do his ; do iop ; do spe ; do yal
        residential	-2	dob ; doc ; doctor no ; dolar ; domiciliary ; donat ; dont know ; dont work
        residential	-2	door for ; doordash ; dopesick ; dos semana ; down ; dres room ; dri me ; drink is
        residential	-2	drink vodk ; drool ; drug ct ; each night ; earn ; egg with ; eight and ; eight to
        residential	-2	el cuchil ; el fentanil ; el numer ; elot ; email is ; empiez ; en com ; en espanol
        residential	-2	end my ; end of ; enrol in ; enrollment ; escuch ; est mi ; etoh ciw ; even use
        residential	-2	every sunday ; every thre ; every two ; every weekend ; everybody say ; ex and
        residential	-2	expect ; f ask ; f heroin ; facil ; falt me ; falt una ; fami court ; fami in
        residential	-2	feel my ; fent + ; fentanil diari ; fentanyl and ; fentanyl death ; ferreteri ; few
        residential	-2	fifteen ; fifteen minut ; fifty ; fifty eight ; fil ; fil a ; film ; fin
        residential	-2	fin today ; find out ; finger ; finish 0 ; finish friday ; firebal ; first
        residential	-2	first 0 ; first befor ; first dui ; fit on ; flour ; fly hom ; foc ; foot of
        residential	-2	for decad ; for four ; for fun ; for good ; for help ; for iop ; for ketamin
        residential	-2	for nin ; for sleep ; for som ; for someth ; for wiv ; forearm ; forearm with
        residential	-2	forev ; form and ; form say ; forty six ; forward ; fost mom ; fre for ; from a
        residential	-2	from inpt ; fue con ; fum fentanil ; gam ; get 0 ; get tight ; giv away ; glov
        residential	-2	going round ; gon a ; gooseflesh ; got off ; grievanc ; gun in ; guy for ; hac com
        residential	-2	hac mes ; had one ; hand him ; hand jump ; hand shak ; handl of ; hard seltzer
        residential	-2	harvest ; has alzheim ; has our ; hav to ; he admit ; he quit ; he smok ; he stop
        residential	-2	help ; her birthday ; her cok ; her has ; her lif ; her nam ; her nurs
        residential	-2	herman cristal ; heroin desd ; hes out ; hidrocodon ; hiel ; hij est ; hij le
        residential	-2	hij tien ; him 0 ; him at ; him cal ; him with ; his apartment ; his folk
        residential	-2	his guit ; his iop ; hmo ; hoj ; hoj de ; hom on ; hom staf ; honor rol ; hood
        residential	-2	hook on ; hop for ; hot as ; hour ; hous ask ; hous went ; how my ; hoy no ; hr
        residential	-2	human being ; hung ; hunt ; husband on ; hx of ; i die ; i drank ; i drink ; i driv
        residential	-2	i fix ; i kick ; i kil ; i park ; i read ; i set ; i swe ; i vanish ; ice dai
        residential	-2	id had ; id kil ; id nev ; id rath ; im afraid ; im back ; im clean ; im his
        residential	-2	im stuck ; im thirty ; im typ ; in arizon ; in back ; in dry ; in hallway
        residential	-2	in lobby ; in novemb ; in somewher ; in stat ; in ten ; in truck ; in tx ; in van
        residential	-2	initial ; inject meth ; inpatient plac ; inq ; intensiv por ; internet ; invit
        residential	-2	inyect heroin ; iop tre ; is at ; is detox ; is im ; is meth ; is nam ; is not
        residential	-2	is out ; is she ; is shot ; it doesnt ; it right ; it than ; it went ; its about
        residential	-2	its meth ; its my ; its own ; its pil ; its that ; its win ; ive used ; jacket and
        residential	-2	jal air ; jama ha ; jim ; jubil ; judg order ; jury ; just sleep ; just to
        residential	-2	ketamin sinc ; kid i ; kitchen becaus ; kne ; know about ; la camis ; la estuf
        residential	-2	la ferreteri ; la manan ; la muchach ; la tard ; label the ; ladi ; lady at
        residential	-2	lanch de ; land ; las llav ; last eight ; last wint ; lat ; lat for ; law has
        residential	-2	le grit ; le pidi ; lean every ; leav her ; leav him ; leav me ; leav my ; leg kick
        residential	-2	lent ; let out ; lif ; lifeguard ; lift ; lin cut ; lin drop ; line ; liquor
        residential	-2	listen to ; lit of ; llav y ; lleg la ; llev ano ; lo dejan ; lockdown ; los angel
        residential	-2	los escalon ; los it ; los the ; lot to ; lov the ; low level ; lunch and ; m cal
        residential	-2	m cok ; m crystal ; m drink ; m found ; m roof ; m va ; m wif ; mam solter
        residential	-2	manan y ; many ; many day ; mariachi ; martini ; mas dato ; mas en ; mat el
        residential	-2	mattres and ; mayb four ; mdm and ; me four ; me he ; me laugh ; me onc ; me you
        residential	-2	mean no ; medic brought ; meeting ; memb of ; merc me ; mes a ; meth + ; meth thi
        residential	-2	mgmt bed ; mi doctor ; mi gat ; mi numer ; mi vid ; minut ; minuto ; mis work ; mo
        residential	-2	mol at ; month only ; mor day ; morning ; mov to ; msg ; mtg ; much long ; mudanz
        residential	-2	mug ; mum ; music in ; must complet ; my apprenticeship ; my bathroom ; my birthday
        residential	-2	my bump ; my closet ; my fiance ; my grandfath ; my iop ; my lung ; my mattres
        residential	-2	my new ; my only ; my own ; my teeth ; n my ; nad ; nad que ; nam biscuit
        residential	-2	nam sinc ; narcan at ; narcand ; near me ; need a ; need proof ; need someon
        residential	-2	need step ; network ; nev dai ; new ; new bf ; next and ; nieg ; niet ; night sleep
        residential	-2	night tech ; night to ; nin tien ; niner ; no contact ; no despiert ; no dio
        residential	-2	no kin ; no licens ; no me ; no pto ; no sab ; no slip ; no way ; no ~si
        residential	-2	no ~substanc ; nobody els ; noc ; noma ; not every ; not told ; noth mor ; noth yet
        residential	-2	novemb ; nuev mes ; nurs student ; nursery ; obtain ; of cal ; of chardonnay
        residential	-2	of crystal ; of gin ; of jim ; of methadon ; of pocket ; of rum ; of thing
        residential	-2	of whiskey ; off ; off a ; off that ; off til ; off work ; on at ; on dop ; on fil
        residential	-2	on own ; on pcp ; on saturday ; on spic ; on wknd ; on your ; onc every ; one
        residential	-2	one and ; one bump ; one day ; one els ; only smok ; only start ; or a ; or back
        residential	-2	or noth ; or twelv ; oth month ; oth use ; out every ; out for ; out tuesday
        residential	-2	outlet ; outpatient and ; overpas by ; own bed ; own doctor ; own text ; oxy every
        residential	-2	oxycodon ; pag un ; pain in ; pain pil ; papel y ; par cuand ; par el ; parent are
        residential	-2	park it ; part tim ; partnership ; pas out ; patient in ; pay for ; payday to
        residential	-2	pcp ofc ; pelicul ; peopl keep ; per cal ; perc every ; peric casi ; peric desd
        residential	-2	person ; personal ; phon screen ; php ; pid permis ; pil ; pint ; pip and ; pip on
        residential	-2	pis y ; plan 0 ; plan of ; play a ; play the ; pleas ; por una ; porf ; potluck
        residential	-2	pregunt por ; prend ; preocup ; pres pil ; prid ; produc ; prog 0 ; program last
        residential	-2	program on ; pront ; pts ; pued pag ; puf ; pul over ; pupil ; put up ; puzzl ; qhs
        residential	-2	que fuman ; que viv ; question about ; quien la ; quien me ; quier ; quier dejarl
        residential	-2	quier par ; r u ; railroad ; rais 0 ; ran ; rath ; rath do ; re ; re iop
        residential	-2	reach for ; real ; reclin ; recoj ; refus 0 ; regist ; rehab no ; relax ; renew
        residential	-2	repiti ; res in ; resi ; residencial en ; resident 0 ; residential last
        residential	-2	residential plac ; ring ; rink and ; robert ; roof ; roommat use ; ruid ; run lat
        residential	-2	rye ; sab dond ; said she ; salg del ; sam build ; saturday when ; say dont
        residential	-2	say so ; scholarship ; se le ; se tom ; second job ; second mortgag ; secundari
        residential	-2	see his ; see peopl ; segur ; segur y ; sel car ; sel hous ; seltzer ; seman hac
        residential	-2	sentimental ; sep ; separ ; septemb ; septemb ive ; set the ; shadow peopl ; shaky
        residential	-2	she finish ; she nev ; she set ; she would ; shed be ; shift ; shift and
        residential	-2	shift sinc ; shop cart ; si pid ; si yo ; sig usand ; sin coc ; sin mi ; sin ~papel
        residential	-2	sinc lik ; sinc lunch ; sinc may ; sinc nov ; sinc octob ; sinc our ; sinc we
        residential	-2	sing ; sink ; sixth ; skat ; skin is ; slit ; smok blu ; smok that ; snort heroin
        residential	-2	snort my ; snow ; so a ; so bad ; so cant ; so my ; so pleas ; soak ; sob sinc
        residential	-2	sock to ; sol ; sol los ; sold his ; som ; som 0 ; somebody ; somebody els
        residential	-2	somebody who ; someon for ; someon in ; someon to ; son las ; sorry that ; soul
        residential	-2	spe every ; speak with ; special ; spic and ; sra espos ; sro ; stadium ; start on
        residential	-2	start snort ; stepmom ; stil up ; struck ; su internamient ; su program ; such a
        residential	-2	sud fri ; suggest a ; sunday from ; sup bowl ; support ; surg ; surgery ; swam
        residential	-2	tabl for ; tablet ; tac ; tafil ; tak about ; tak extr ; tak kais ; taken ; tal y
        residential	-2	talk to ; taxidermist ; temblor ; ten a ; ten in ; teng papel ; teng un ; text only
        residential	-2	th i ; th of ; than not ; that lin ; that mat ; that mean ; that sort ; that sound
        residential	-2	that took ; the baby ; the bottl ; the boy ; the card ; the cho ; the differenc
        residential	-2	the district ; the end ; the flour ; the flu ; the habit ; the horror ; the insid
        residential	-2	the lady ; the list ; the map ; the moon ; the newspap ; the oxy ; the password
        residential	-2	the pen ; the potluck ; the shak ; the spe ; the stadium ; the tabl ; the trust
        residential	-2	the valley ; the wifi ; them again ; then for ; then his ; then say ; they arent
        residential	-2	thi com ; thi saturday ; thi septemb ; thi town ; thi whol ; thing as ; thought was
        residential	-2	through in ; through one ; through thre ; tick ; tien los ; tien ppo ; til she
        residential	-2	tim ever ; tim now ; tim or ; tip ; titl ; to 0 ; to about ; to bring ; to death
        residential	-2	to donat ; to fil ; to light ; to study ; to ten ; to ~hear ; tod bien ; today 0
        residential	-2	tom su ; tom todo ; tongu ; too far ; too smal ; took it ; took over ; traemo
        residential	-2	tre dia ; treat no ; treatment befor ; troubl ; tub and ; tumb ; turn her
        residential	-2	two hundr ; two year ; tx befor ; typ from ; typ the ; ultim vez ; un doc ; una
        residential	-2	una cos ; una seman ; una sol ; until thi ; up lik ; urgencia ; us at ; use a
        residential	-2	used cok ; used crack ; uva ; vaci ; vanish ; vanish for ; vape ; ventur ; version
        residential	-2	version of ; visit and ; vodk ; volv ; vomit x ; walk out ; walk und ; wander
        residential	-2	want it ; want nam ; want outpt ; want someon ; want step ; was sent ; was so
        residential	-2	wav at ; we ; we leav ; wed on ; weed ; weed pen ; week ago ; week most ; weeknight
        residential	-2	wel ; what can ; what next ; what was ; which day ; whiskey a ; whit ; who can
        residential	-2	who you ; whom ; widow ; win a ; win box ; win from ; win with ; with anyth
        residential	-2	with eleven ; with kid ; with light ; withdraw ; without ; wks sinc ; wont do ; wor
        residential	-2	word com ; work with ; wrestl ; x su ; xx ; y ask ; y camin ; y dond ; y duerm
        residential	-2	y nad ; y nadi ; y sin ; y teng ; ya quier ; ya sali ; yesterday and ; you com
        residential	-2	you hir ; you in ; you peopl ; you see ; your lobby ; your plac ; yr no ; zer sleep
        residential	-2	~a ~week ; ~befor ; ~booz ; ~chor ; ~dan ; ~hear ~voic ; ~hurt ~myself ; ~icu
        residential	-2	~if ~i ; ~it ; ~me ~dan ; ~myself ; ~nev ; ~pastilla ; ~qued ; ~seizur ; ~so ~much
        residential	-2	~thought ; ~through ; ~tri ; ~tx ; ~voic in ; ~when ; ~wont ; ~work ; él fum
        residential	-3	# ; *confusion.0 ; *detoxWord.0 ; *detoxWord.0:hypothetical ; *drinks.2
        residential	-3	*duration.0 ; *hallucination.9 ; *instruction.0 ; *mildCue.0
        residential	-3	*naloxone.0:other_experiencer ; *otherService.5:negated ; *quantity.1
        residential	-3	*residentialEnding.1 ; *seizure.2:other_experiencer
        residential	-3	*withdrawalSign.0:hypothetical ; / n ; / nt ; 0 grandkid ; 0 k ; 0 wif ; a 0
        residential	-3	a choic ; a gym ; a hot ; a intern ; a lit ; a no ; a novel ; a que ; a quien
        residential	-3	a referral ; a shop ; a stay ; a tom ; a websit ; a word ; about east ; abril y
        residential	-3	acaban ; adderal sinc ; aft hour ; agenci ; agency ; alg de ; alguien me ; all day
        residential	-3	all over ; alprazolam ; alumn ; an envelop ; and detox ; and if ; and isnt
        residential	-3	and residential ; and you ; and your ; anyth ; around new ; arrang ; aseguranz
        residential	-3	associat ; at $ ; at festival ; at nit ; away and ; ayud de ; ayud por ; ayudan
        residential	-3	baby is ; back a ; back surgery ; bar dai ; bday ; becaus im ; been marri
        residential	-3	been say ; been up ; beer aft ; besid me ; bin ; blu dai ; board is ; boc ; botella
        """
}
