extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential4 = """
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
        residential	-1	ld 0 ; le mand ; leav thi ; left out ; left us ; lengu ; lif and ; lik thi ; lik to
        residential	-1	lin ; lin at ; list ; liv over ; llam x ; llamenm ; lleg hast ; llev la ; lo est
        residential	-1	lobby ; local 0 ; long id ; long than ; look aft ; look for ; look int ; los hueso
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
        residential	-1	own no ; pag la ; pagan ; pagin ; pallet ; panz ; papel de ; papel ni ; paper in
        residential	-1	par de ; parent on ; park on ; password ; past the ; pastilla azul ; pay out
        residential	-1	pediatric ; pelot de ; pens ; peopl in ; per me ; perro ; person in ; pian teach
        residential	-1	pil and ; pil was ; pint and ; plan my ; pleas cal ; pleas ring ; pleit
        residential	-1	po ramirez ; popcorn ; por favor ; por las ; por un ; porqu en ; pound ; pref to
        residential	-1	preferenci ; pregunt a ; pres 0 ; prison ; probab the ; problem ; problem con
        residential	-1	program of ; program that ; program thre ; psych ; psych no ; pt wif ; pte
        residential	-1	public defend ; pued ; puest de ; put an ; q es ; qs ; que estuv ; que usa
        residential	-1	qued dorm ; quier bajarl ; quier desintoxic ; quit cold ; quit crack ; quitan
        residential	-1	radiat l ; rail ; ran a ; rath than ; rato ; ray ; real bad ; recip ; reclin
        residential	-1	recycl ; rehab and ; releas 0 ; releas me ; relief ; renewal ; rent from
        residential	-1	report to ; residencial de ; residencial hac ; residential ranch ; residential want
        residential	-1	respond ; respons ; ric ; rid a ; right in ; ris con ; rush ; sab el ; sabemo que
        residential	-1	said it ; said its ; said to ; said what ; sam # ; saturday aft ; say dtr
        residential	-1	say goodnight ; say next ; say weed ; say which ; school ; school district
        residential	-1	se brinc ; se me ; se meti ; se ocup ; se oye ; se quit ; seat ; security
        residential	-1	segur me ; seman 0 ; seman o ; semana que ; seventy ; seventy day ; shaken
        residential	-1	shap lik ; she began ; sheep ; shoot hoop ; shoot up ; shot and ; shot of ; shut
        residential	-1	siguient ; sin su ; sinc his ; sinc want ; singl morn ; sit ; slap ; slid scal
        residential	-1	slip in ; slot for ; smirnof ; sneez ; so doe ; so going ; so in ; so is ; so we
        residential	-1	sob 0 ; sob want ; sob with ; sobr la ; sobrin se ; solter ; som cok ; som pil
        residential	-1	som tim ; som weekend ; someon about ; someon is ; someon talk ; someth in
        residential	-1	sometim i ; son is ; sort ; sou ; soul to ; spe is ; speak ; spel with ; spend my
        residential	-1	spkr ; sra dic ; st cal ; st dui ; stabl hous ; staf ; start of ; station
        residential	-1	station wagon ; stay thi ; sticker ; storag ; str ; string ; strong than ; su
        residential	-1	su almoh ; sub ; suboxon 0 ; subtract ; sud ; sunburn ; sunup ; swallow a ; swe
        residential	-1	sweet to ; swept ; swim ; swol ; sx want ; tac truck ; tak tim ; tak valium
        residential	-1	tarzan ; teach ; teach and ; teach kindergarten ; teeth are ; ten ; teng con
        residential	-1	tequil diari ; term residential ; termin en ; termin la ; thankful ; that im
        residential	-1	that in ; that kind ; that nev ; the app ; the army ; the box ; the carpet
        residential	-1	the church ; the foot ; the funeral ; the gat ; the ghost ; the gym ; the holiday
        residential	-1	the intensiv ; the internet ; the lady ; the lawy ; the manag ; the nam ; the nerv
        residential	-1	the numb ; the oth ; the overnight ; the paperwork ; the pharmacy ; the purpl
        residential	-1	the red ; the rent ; the sam ; the signal ; the sixty ; the snow ; the thought
        residential	-1	the troubl ; the truck ; the twelv ; the very ; the websit ; the wif ; the year
        residential	-1	the zoo ; them by ; them in ; then he ; then hung ; then its ; then noth ; then she
        residential	-1	then thi ; ther isnt ; ther privat ; ther wont ; therapist say ; they go ; theyr in
        residential	-1	thi out ; thing ; thre and ; thre tim ; tid x ; tienen ; tightnes ; til he
        residential	-1	til hes ; til noon ; til the ; tim that ; tim week ; tingl ; to aft ; to clos
        residential	-1	to dr ; to fifteen ; to giv ; to land ; to lin ; to program ; to say ; to sel
        residential	-1	to sit ; to start ; to typ ; tod por ; told you ; tom desd ; tom xanax
        residential	-1	tonight the ; top ; tour bus ; tox ; tra pistol ; traffic ; train on ; tri ; tri a
        residential	-1	tri quit ; truck paid ; tub ; tuesday and ; tuition ; turkey ; turn me
        residential	-1	twenty eight ; twin ; two thre ; u do ; uber ; un minut ; un plat ; una pastilla
        residential	-1	una sei ; uncl on ; uncl ray ; unk pil ; until january ; up cok ; up every ; up she
        residential	-1	ur ; usa nad ; used in ; used spe ; used ~cok ; using crack ; using heroin ; va la
        residential	-1	vacant de ; vamo a ; van a ; vas ; vayan ; veinticuatr ; vena ; vendemo
        residential	-1	ventilator ; ver el ; vera ; viern de ; vodk a ; volcan ; voz de ; w a ; w/o
        residential	-1	wagon ; wait until ; wal are ; wal whil ; walk and ; want ; want pt ; want structur
        residential	-1	was fun ; was meth ; wash ; wash out ; wax ; way cal ; we just ; wear ; web form
        residential	-1	week along ; week at ; week inpatient ; weekend only ; what aft ; when can
        residential	-1	when they ; whisky ; whit win ; who isnt ; wif job ; win night ; with client
        residential	-1	with dad ; with honor ; with lunch ; with sam ; work so ; work the ; worry
        residential	-1	would a ; would hav ; writ about ; writ it ; writ so ; wrong ; x / ; xanax in ; y 0
        residential	-1	y cad ; y le ; y una ; year up ; yellow ; yend a ; yesterday morn ; yesterday with
        residential	-1	yo solit ; you be ; you its ; you tak ; your iop ; your medical ; your nam
        residential	-1	your night ; your patient ; your tim ; zombi ; zoo ; ~bos ; ~dos ; ~downer
        residential	-1	~el ~pech ; ~end ; ~epilepsy sinc ; ~had ~a ; ~hear ; ~how ~much ; ~i ; ~i ~stop
        residential	-1	~judg ; ~just ; ~last ~tim ; ~much ~as ; ~narcan ; ~off ~it ; ~one ; ~opiat
        residential	-1	~overdos and ; ~pas ; ~pcp ; ~send ; ~sz ever ; ~talk ~to ; ~truck ; ~vin ; ~violat
        residential	-1	~want ~to ; ~xanax ; ~ya
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
        residential	-2	arrang ; asi est ; ask 0 ; ask a ; ask iop ; ask is ; ask when ; asust ; at bedtim
        residential	-2	at east ; at eight ; at fiv ; at one ; at wedding ; ativan 0 ; audi ; aunqu
        residential	-2	aunt in ; ausent ; avent ; avion ; awak now ; baby ; ban ; band play ; basket
        residential	-2	be hom ; bec ; becaus a ; bed meth ; been clean ; been meth ; been one ; been ten
        residential	-2	beer again ; befor lunch ; begin ; bend ; besid ; big than ; bil ; birthday and
        residential	-2	blew it ; bor ; bottom of ; bout ; breastbon and ; breath ; bright red ; bring him
        residential	-2	broth died ; broth in ; bundl ; bur ; buri ; busc terapi ; but im ; but my ; by a
        residential	-2	by day ; by friday ; by how ; by six ; by ten ; cad vez ; caguama ; cal aft
        residential	-2	cal back ; cal say ; cal somebody ; caller ; can a ; can we ; cancel ; cannot be
        residential	-2	cant ; cant be ; cant catch ; cant talk ; captain ; car 0 ; car is ; carv
        residential	-2	casi diari ; casin ; casserol ; ceniz ; certificat ; champagn ; cheapest ; cheerful
        residential	-2	chew ; chop ; cit ; clean 0 ; climb int ; clinical ; clos ; clr drink ; clr in
        residential	-2	cna ; cobr laps ; coc yo ; cocain use ; cok + ; cok friday ; cok sinc ; colchon
        residential	-2	colg ; colleg ; colleg kid ; combin ; company in ; compliment ; con nadi
        residential	-2	condition 0 ; confes to ; constant ; consul ; contraband ; convulsion ayer
        residential	-2	convulsion y ; copi de ; corre ; costurer ; count every ; counti ; court report
        residential	-2	cover outpatient ; cps wkr ; crack x ; crazy ; cream truck ; crei ; cristal hac
        residential	-2	cros guard ; crowb ; crystal i ; crystal meth ; ct ; cuanto dia ; cuarent y
        residential	-2	cuart 0 ; custom ; cvs ; d inpt ; d resi ; d smok ; d x ; dad who ; dai drink
        residential	-2	danc ; dast ; dast 0 ; daught and ; day detox ; day inpatient ; day ten ; day they
        residential	-2	de cuart ; de dorm ; de facil ; de futbol ; de ir ; de las ; de que ; de sei ; dead
        residential	-2	dear ; decid to ; deckhand ; defend ; dej ; del merc ; deliv ; den ; deni inpt
        residential	-2	deni w/d ; dentist ; departament y ; deport ; desd ener ; desk ; detox or
        residential	-2	detox was ; detox wing ; dia llev ; diaphoretic ; diario ; diarre ; die than
        residential	-2	died of ; dig que ; diplom ; divorc paper ; do detox ; do his ; do iop ; do spe
        residential	-2	do yal ; dob ; doc ; doctor no ; dolar ; domiciliary ; donat ; dont know
        residential	-2	dont work ; door for ; doordash ; dopesick ; dos semana ; down ; dres room ; dri me
        residential	-2	drink is ; drink vodk ; drool ; drug ct ; each night ; earn ; egg with ; eight and
        residential	-2	eight to ; el cuchil ; el fentanil ; elot ; email is ; empez ; empiez ; en com
        residential	-2	en espanol ; end my ; end of ; enrol in ; enrollment ; escuch ; est mi ; etoh ciw
        residential	-2	even use ; every sunday ; every thre ; every two ; every weekend ; everybody say
        residential	-2	ex and ; expect ; f ask ; f heroin ; facil ; falt me ; falt una ; fami court
        residential	-2	fami in ; feel my ; fent + ; fentanil diari ; fentanyl and ; fentanyl death
        residential	-2	ferreteri ; few ; fifteen ; fifteen minut ; fifty ; fifty eight ; fil ; fil a
        residential	-2	film ; fin ; fin today ; find out ; finger ; finish 0 ; finish friday ; firebal
        residential	-2	first ; first 0 ; first befor ; first dui ; fit on ; flinch ; flour ; fly hom ; foc
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
        residential	-2	in van ; initial ; inject meth ; inpatient plac ; inq ; intensiv por ; internet
        residential	-2	invit ; inyect heroin ; iop tre ; is at ; is detox ; is im ; is meth ; is nam
        residential	-2	is not ; is out ; is she ; is shot ; it doesnt ; it right ; it than ; it went
        residential	-2	its about ; its meth ; its my ; its own ; its pil ; its that ; its win ; ive used
        residential	-2	jacket and ; jal air ; jama ha ; jim ; jubil ; judg order ; jury ; just sleep
        residential	-2	just to ; kept him ; ketamin sinc ; kid has ; kid i ; kitchen becaus ; kne
        residential	-2	know about ; la camis ; la ferreteri ; la manan ; la muchach ; la tard ; label the
        residential	-2	ladi ; lady at ; lanch de ; land ; las llav ; last eight ; last wint ; lat
        residential	-2	lat for ; law has ; le grit ; le pidi ; lean every ; leav her ; leav him ; leav me
        residential	-2	leav my ; leg kick ; lent ; let out ; lif ; lifeguard ; lift ; lin cut ; lin drop
        residential	-2	line ; liquid ; liquor ; listen to ; lit of ; llav y ; lleg la ; llev ano
        residential	-2	lo dejan ; lockdown ; lol not ; los angel ; los escalon ; los it ; los the ; lot to
        residential	-2	lov the ; low level ; lunch and ; m cal ; m cok ; m crystal ; m drink ; m found
        residential	-2	m roof ; m va ; m wif ; mam solter ; manan y ; many ; many day ; mariachi ; martini
        residential	-2	mas dato ; mas en ; mat el ; mattres and ; mayb four ; mdm and ; me four ; me he
        residential	-2	me laugh ; me onc ; me you ; mean no ; medic brought ; meeting ; memb of ; merc me
        residential	-2	mes a ; meth + ; meth going ; meth thi ; mgmt bed ; mi doctor ; mi gat ; mi numer
        residential	-2	mi vid ; minut ; minuto ; mis work ; mo ; mol at ; month only ; mor day ; morning
        residential	-2	mov to ; msg ; mtg ; much long ; mudanz ; mug ; mum ; music in ; must complet
        residential	-2	my apprenticeship ; my bathroom ; my birthday ; my bump ; my closet ; my fiance
        residential	-2	my grandfath ; my iop ; my lung ; my mattres ; my new ; my only ; my own ; my teeth
        residential	-2	n my ; nad ; nad que ; nam biscuit ; nam sinc ; narcan at ; narcand ; need a
        residential	-2	need proof ; need someon ; need step ; network ; nev dai ; new ; new bf ; next and
        residential	-2	nieg ; niet ; night sleep ; night tech ; night to ; nin tien ; niner ; no contact
        residential	-2	no dio ; no kin ; no licens ; no me ; no pto ; no sab ; no slip ; no way ; no ~si
        residential	-2	no ~substanc ; nobody els ; noc ; noma ; not every ; not told ; noth mor ; noth yet
        residential	-2	novemb ; nuev mes ; nurs student ; nursery ; obtain ; of cal ; of crystal ; of gin
        residential	-2	of jim ; of methadon ; of pocket ; of rum ; of thing ; of whiskey ; off ; off a
        residential	-2	off that ; off til ; off work ; ok today ; on at ; on dop ; on fil ; on h ; on own
        residential	-2	on pcp ; on saturday ; on spic ; on wknd ; on your ; onc every ; one ; one and
        residential	-2	one bump ; one day ; one els ; one lin ; only smok ; only start ; or a ; or back
        residential	-2	or noth ; or twelv ; oth month ; oth use ; out every ; out for ; out tuesday
        residential	-2	outlet ; outpatient and ; overpas by ; own bed ; own doctor ; own text ; oxy every
        residential	-2	oxycodon ; pag un ; pain in ; pain pil ; papel y ; par cuand ; par el ; parent are
        residential	-2	park it ; part tim ; partnership ; pas out ; patient in ; pay for ; payday to
        residential	-2	pcp ofc ; pelicul ; peopl keep ; per cal ; perc every ; peric casi ; peric desd
        residential	-2	person ; personal ; phon screen ; php ; pid permis ; pil ; pint ; pint / ; pip and
        residential	-2	pip on ; pis y ; plan 0 ; plan of ; play a ; play the ; pleas ; por una ; porf
        residential	-2	potluck ; pregunt por ; prend ; preocup ; pres pil ; prid ; produc ; prog 0
        residential	-2	program last ; program on ; pront ; pts ; pued pag ; puf ; pul over ; pupil
        residential	-2	put up ; puzzl ; qhs ; que fuman ; que viv ; question about ; quien la ; quien me
        residential	-2	quier ; quier dejarl ; quier par ; r u ; railroad ; rais 0 ; ran ; rath ; rath do
        residential	-2	re ; re iop ; reach for ; real ; recoj ; refus 0 ; regist ; rehab no ; relax
        residential	-2	renew ; repiti ; res in ; resi ; residencial en ; resident 0 ; residential last
        residential	-2	residential plac ; ring ; rink and ; robert ; roof ; roommat use ; ruid ; run lat
        residential	-2	rye ; sab dond ; said she ; salg del ; sam build ; saturday when ; say dont
        residential	-2	say so ; scholarship ; se le ; se tom ; sec ; second job ; second mortgag
        residential	-2	secundari ; see his ; see peopl ; segur ; segur y ; sel car ; sel hous ; seltzer
        residential	-2	seman hac ; sentimental ; sep ; separ ; septemb ; septemb ive ; set the
        residential	-2	shadow peopl ; shaky ; she finish ; she nev ; she set ; she would ; shed be ; shift
        residential	-2	shift and ; shift sinc ; shop cart ; si no ; si pid ; si yo ; sig usand ; signal
        residential	-2	sin coc ; sin mi ; sin ~papel ; sinc lik ; sinc lunch ; sinc may ; sinc nov
        residential	-2	sinc octob ; sinc our ; sinc we ; sing ; sink ; sixth ; skat ; skin is ; slit
        residential	-2	smok blu ; smok that ; snort heroin ; snort my ; snow ; so a ; so bad ; so cant
        residential	-2	so my ; so pleas ; soak ; sob sinc ; sock to ; sol ; sol los ; sold his ; som
        residential	-2	som 0 ; somebody ; somebody els ; somebody who ; someon for ; someon in ; someon to
        residential	-2	son las ; sorry that ; soul ; spe every ; speak with ; special ; spic and
        residential	-2	sra espos ; sro ; stadium ; start on ; start snort ; stepmom ; stil up ; struck
        residential	-2	su internamient ; su program ; such a ; sud fri ; suggest a ; sunday from
        residential	-2	sup bowl ; support ; surg ; surgery ; swam ; swap ; tabl for ; tablet ; tac ; tafil
        residential	-2	tak about ; tak extr ; tak kais ; taken ; tal y ; talk to ; taxidermist ; temblor
        residential	-2	ten a ; ten in ; teng papel ; teng un ; text only ; th i ; th of ; than not
        residential	-2	that lin ; that mat ; that mean ; that sort ; that sound ; that took ; the baby
        residential	-2	the bottl ; the boy ; the card ; the cho ; the differenc ; the district ; the end
        residential	-2	the flour ; the flu ; the habit ; the horror ; the insid ; the list ; the map
        residential	-2	the moon ; the newspap ; the oxy ; the password ; the pen ; the potluck ; the shak
        residential	-2	the spe ; the stadium ; the tabl ; the trust ; the valley ; the wifi ; them again
        residential	-2	then for ; then his ; then say ; they arent ; thi com ; thi saturday ; thi septemb
        residential	-2	thi town ; thi whol ; thing as ; thought was ; through in ; through one
        residential	-2	through thre ; tick ; tien los ; tien ppo ; til she ; tim ever ; tim now ; tim or
        residential	-2	tip ; titl ; to 0 ; to about ; to bring ; to death ; to donat ; to fil ; to light
        residential	-2	to study ; to ten ; to ~hear ; tod bien ; today 0 ; tom dos ; tom su ; tom todo
        residential	-2	tongu ; too far ; too smal ; took it ; took over ; traemo ; trag de ; tre dia
        residential	-2	treat no ; treatment befor ; troubl ; tub and ; tumb ; turn her ; two hundr
        residential	-2	two year ; tx befor ; typ from ; typ the ; ultim vez ; un doc ; una ; una cos
        residential	-2	una seman ; una sol ; until thi ; up lik ; urgencia ; us at ; use a ; used cok
        residential	-2	used crack ; uva ; vaci ; vanish ; vanish for ; vape ; ventur ; version
        residential	-2	version of ; visit and ; vodk ; volv ; vomit x ; walk out ; walk und ; wander
        residential	-2	want it ; want nam ; want outpt ; want someon ; want step ; was sent ; was so
        residential	-2	wav at ; we ; we leav ; wed on ; weed ; weed pen ; week ago ; week most ; weeknight
        residential	-2	wel ; what can ; what next ; what was ; which day ; whiskey a ; whistl on ; whit
        residential	-2	who can ; who you ; whom ; widow ; win a ; win box ; win from ; win with
        residential	-2	with anyth ; with eleven ; with kid ; with light ; withdraw ; without ; wks sinc
        residential	-2	wont do ; wor ; word com ; work with ; wrestl ; x su ; xx ; y ask ; y camin
        residential	-2	y dond ; y duerm ; y nad ; y nadi ; y sin ; y teng ; y ~no ; ya quier ; ya sali
        residential	-2	yesterday and ; you com ; you hir ; you in ; you peopl ; you see ; your lobby
        residential	-2	your plac ; yr no ; zer sleep ; ~a ~week ; ~befor ; ~booz ; ~carcel ; ~chor ; ~dan
        residential	-2	~hear ~voic ; ~hurt ~myself ; ~icu ; ~if ~i ; ~it ; ~me ~dan ; ~myself ; ~nev
        residential	-2	~pastilla ; ~seizur ; ~so ~much ; ~thought ; ~through ; ~too ; ~tri ; ~tx
        residential	-2	~voic in ; ~when ; ~work ; él fum
        residential	-3	# ; *confusion.0 ; *detoxWord.0 ; *detoxWord.0:hypothetical ; *drinks.2
        residential	-3	*duration.0 ; *hallucination.9 ; *instruction.0 ; *mildCue.0
        residential	-3	*naloxone.0:other_experiencer ; *otherService.5:negated ; *residentialEnding.1
        residential	-3	*seizure.2:other_experiencer ; *withdrawalSign.0:hypothetical ; / n ; / nt
        residential	-3	0 grandkid ; 0 k ; 0 wif ; a 0 ; a choic ; a gym ; a hot ; a intern ; a lit ; a no
        residential	-3	a novel ; a que ; a quien ; a referral ; a shop ; a stay ; a tom ; a websit
        residential	-3	about east ; abril y ; acaban ; adderal sinc ; aft hour ; agenci ; agency ; alg de
        residential	-3	alguien me ; all day ; all over ; alprazolam ; alumn ; an envelop ; and detox
        residential	-3	and if ; and isnt ; and residential ; and want ; and you ; and your ; anyth
        residential	-3	around new ; aseguranz ; associat ; at $ ; at festival ; at nit ; away and
        residential	-3	ayud de ; ayud por ; ayudan ; baby is ; back a ; back surgery ; bar dai ; bday
        """
}
