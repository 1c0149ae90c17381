extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-2	<hit> <amount> ; <hit> <emergency> ; <hit> <town> ; <hit> la ; <hold> <amount>
        residential	-2	<hold> <leave> ; <homeless> 0 ; <hospital> <need> ; <hospital> from
        residential	-2	<illness> <kin> ; <insurance> <ask> ; <insurance> <count> ; <insurance> <furniture>
        residential	-2	<insurance> <money> ; <insurance> <say> ; <insurance> <see> ; <insurance> <write>
        residential	-2	<insurance> by ; <intoxicated> 0 ; <job> <always> ; <job> <emergency>
        residential	-2	<job> <stranger> ; <job> all ; <job> my ; <key> <bodypart> ; <kill> <amount>
        residential	-2	<kin> <asleep> ; <kin> <headface> ; <kin> <illness> ; <kin> est ; <kin> hac
        residential	-2	<kin> read ; <kin> when ; <last> <need> ; <law> <continue> ; <law> <home>
        residential	-2	<law> <play> ; <law> are ; <law> o ; <leave> <church> ; <leave> <eat>
        residential	-2	<leave> <home> ; <leave> until ; <lock> my ; <media> about ; <medicine> a
        residential	-2	<medicine> de ; <moment> <moment> ; <moment> <past> ; <moment> <pill>
        residential	-2	<moment> <take> ; <moment> <threat> ; <moment> <year> ; <moment> by ; <moment> com
        residential	-2	<moment> for ; <money> $ ; <money> <container> ; <money> only ; <money> par
        residential	-2	<month> <hospital> ; <month> <need> ; <month> <try> ; <month> when
        residential	-2	<month> without ; <need> <alcohol> ; <need> <buy> ; <need> advic ; <need> bajarl
        residential	-2	<need> de ; <need> eve ; <need> no ; <need> off ; <need> with ; <needle> <bodypart>
        residential	-2	<needle> <eat> ; <needle> <put> ; <night> <fluid> ; <night> <trust> ; <night> a
        residential	-2	<night> con ; <night> ive ; <night> thi ; <night> til ; <opening> <crowd>
        residential	-2	<opioid> / ; <opioid> <bodypart> ; <opioid> <moment> ; <opioid> <opioid>
        residential	-2	<opioid> <town> ; <opioid> <week> ; <opioid> a ; <opioid> all ; <opioid> and
        residential	-2	<opioid> off ; <opioid> qd ; <opioid> ten ; <order> <week> ; <outdoors> <drive>
        residential	-2	<outdoors> <past> ; <outdoors> de ; <outdoors> for ; <outdoors> is
        residential	-2	<pain> <clinician> ; <pain> <hospital> ; <pain> real ; <palecolor> <pill>
        residential	-2	<palecolor> <room> ; <partner> 0 ; <partner> <illness> ; <partner> <intoxicated>
        residential	-2	<partner> <sedative> ; <partner> did ; <partner> is ; <partner> off ; <partner> she
        residential	-2	<partner> would ; <past> <continue> ; <past> doing ; <past> id ; <past> ni
        residential	-2	<past> so ; <past> ~<alcohol> ; <pet> <water> ; <pet> at ; <phone> <amount>
        residential	-2	<phone> <key> ; <phone> <promise> ; <phone> <school> ; <phone> re ; <phone> was
        residential	-2	<photo> <photo> ; <photo> del ; <pill> <play> ; <pill> <stranger> ; <pill> a
        residential	-2	<play> 0 ; <play> <fire> ; <play> <stop> ; <play> <week> ; <play> en ; <play> in
        residential	-2	<play> twic ; <promise> <hear> ; <promise> <trust> ; <put> <needle>
        residential	-2	<put> <treatment> ; <put> de ; <put> los ; <rail> <height> ; <rarely> al
        residential	-2	<remember> of ; <room> <past> ; <room> com ; <sad> <partner> ; <say> <child>
        residential	-2	<say> <trade> ; <say> flat ; <say> she ; <say> so ; <say> with ; <say> ~<kin>
        residential	-2	<school> <buy> ; <school> <hit> ; <school> <hospital> ; <school> <need>
        residential	-2	<school> <phone> ; <sedative> <cold> ; <sedative> <count> ; <sedative> <drug>
        residential	-2	<sedative> <year> ; <sedative> bar ; <see> <height> ; <see> <night> ; <see> <soon>
        residential	-2	<see> <stimulant> ; <seizure> y ; <shake> <asleep> ; <sober> 0 ; <sober> <ask>
        residential	-2	<sober> <clinician> ; <sober> for ; <soon> <alcohol> ; <soon> <daytime>
        residential	-2	<soon> <kin> ; <soon> <school> ; <soon> <stimulant> ; <soon> loc
        residential	-2	<start> <consume> ; <start> <opioid> ; <start> con ; <start> in ; <stiff> y
        residential	-2	<stimulant> <order> ; <stimulant> <say> ; <stimulant> <school>
        residential	-2	<stimulant> between ; <stimulant> cas ; <stimulant> hac ; <stimulant> its
        residential	-2	<stimulant> la ; <stimulant> obvious ; <stimulant> she ; <stimulant> thi
        residential	-2	<stimulant> til ; <stimulant> x ; <stop> <need> ; <stop> <photo> ; <stop> <shake>
        residential	-2	<stop> <treatment> ; <stop> his ; <stop> mi ; <stranger> <amount>
        residential	-2	<stranger> <fall> ; <stranger> <see> ; <stranger> had ; <stranger> sit
        residential	-2	<take> <asleep> ; <take> <cannabis> ; <take> <insurance> ; <take> <leave>
        residential	-2	<take> <phone> ; <take> about ; <take> one ; <take> them ; <take> ~a
        residential	-2	<think> <die> ; <think> <drive> ; <think> <hear> ; <think> <media>
        residential	-2	<think> <outdoors> ; <think> <phone> ; <think> <take> ; <think> dond ; <think> for
        residential	-2	<threat> me ; <tool> <town> ; <town> fair ; <town> x ; <trade> <consume>
        residential	-2	<trade> of ; <treatment> <last> ; <treatment> <night> ; <treatment> <sober>
        residential	-2	<treatment> al ; <treatment> cm ; <treatment> com ; <treatment> first
        residential	-2	<treatment> instead ; <treatment> isnt ; <treatment> let ; <treatment> out
        residential	-2	<treatment> pag ; <treatment> that ; <trust> <always> ; <trust> <promise>
        residential	-2	<trust> the ; <try> <phone> ; <vendor> rep ; <vermin> <take> ; <wait> <alone>
        residential	-2	<wait> <town> ; <wait> list ; <wait> los ; <wait> un ; <water> is ; <week> <fall>
        residential	-2	<week> <money> ; <week> but ; <week> hac ; <week> has ; <week> int ; <week> wher
        residential	-2	<withdrawal> <daytime> ; <withdrawal> <night> ; <withdrawal> <say>
        residential	-2	<withdrawal> mgmt ; <write> <cannabis> ; <write> <hospital> ; <write> <moment>
        residential	-2	<write> his ; <write> only ; <write> with ; <year> <angry> ; <year> <sober>
        residential	-2	<year> perdi ; a <eat> ; a <friend> ; a <hold> ; a <rarely> ; a <stiff> ; a box
        residential	-2	a clas ; a field ; a fork ; a garag ; a intern ; a joint ; a list ; a liv ; a llor
        residential	-2	a neighbor ; a pint ; a pres ; a que ; a saturday ; a suicid ; a tap ; a tom
        residential	-2	a voic ; a whol ; a work ; a zombi ; a ~<clinician> ; a ~detox ; abiert ; about end
        residential	-2	abr ; absenc and ; abstinent ; adderal sinc ; adhd ; advisor ; afraid of
        residential	-2	again sinc ; agar el ; agency has ; ago so ; aguardient ; aid ; alarm ; alg en
        residential	-2	alg par ; alguno <day> ; all <day> ; all <daytime> ; all day ; all good ; alumn
        residential	-2	amiga ; and <count> ; and <need> ; and <sedative> ; and cannot ; and cant ; and end
        residential	-2	and isnt ; and kept ; and min ; and pregunt ; and spent ; and sweat ; and tom
        residential	-2	and we ; and wrot ; and you ; and your ; ano perdi ; ant ni ; any <need> ; anyth
        residential	-2	anyth els ; anyth is ; anyth til ; apartment and ; apel ; applicant ; apply
        residential	-2	are <write> ; are two ; are you ; arent <money> ; arizon ; arm hot ; around new
        residential	-2	asam 0 ; aseguranz ; ask how ; ask somebody ; associat ; assum ; at $ ; at <night>
        residential	-2	at bedtim ; at camp ; at fiv ; at four ; at onc ; at them ; at wedding ; ate
        residential	-2	ate the ; attendant ; audi ; aunt in ; autistic ; awful ; ayer del ; ayud de
        residential	-2	ayudenm ; azul ; baby is ; bachelor <play> ; back pain ; barb 0 ; be <give>
        residential	-2	be hom ; becaus a ; been <partner> ; been <think> ; been cok ; been say
        residential	-2	been tight ; been up ; beer aft ; beer night ; befor a ; beirut ; belt cinch ; bent
        residential	-2	berth ; besid me ; besid the ; between <amount> ; birthday and ; blad in
        residential	-2	blind and ; board is ; booklet ; bottl every ; bottom of ; bro re ; brok
        residential	-2	build and ; bury me ; busc terapi ; but my ; by <eat> ; by <stranger> ; by day
        residential	-2	by myself ; c 0 ; cabl ; cal laps ; cal say ; cal somebody ; calambr ; caller
        residential	-2	can <crowd> ; can my ; cancel ; cannot be ; cant ; cant <consume> ; cant <money>
        residential	-2	cant stop ; cant tak ; cant talk ; car 0 ; car is ; cas est ; cash pric ; cb tmrw
        residential	-2	cent ; centr a ; cerebral ; certificat ; cessation ; chamb ; champagn ; charg my
        residential	-2	cho ; cholesterol ; cit con ; clarify ; clos ; clr <hear> ; clr <home> ; clr <kin>
        residential	-2	cm <colleague> ; cm client ; cna ; cobran y ; cocain ; cocain it ; cocain problem
        residential	-2	cociner ; coin ; cok an ; cok only ; cok told ; colchon ; com off ; commerc
        residential	-2	company ; company in ; complet inpt ; complete ; compr una ; con <clinician>
        residential	-2	confi ; consum cocain ; consum cristal ; contesten ; convulsion ayer ; convulsion y
        residential	-2	couch with ; could someon ; couldnt <take> ; counti ; county fair ; cousin went
        residential	-2	cover outpatient ; cow ; crack on ; credit card ; crew ; cristal la ; crush cp
        residential	-2	crystal meth ; crystal the ; cuand <stop> ; cuanta ; cuanto ; cup ; custom ; cvs
        residential	-2	d res ; d sinc ; dairy ; daught and ; daught went ; day a ; day cok ; day every
        residential	-2	day i ; de <home> ; de anex ; de dorm ; de mas ; de por ; de tecat ; dead in
        residential	-2	death ; deceas ; dej de ; del cristal ; dementi and ; den with ; deni the ; dentist
        residential	-2	deport ; desd la ; desintoxic a ; desintoxicacion par ; detox and ; detox befor
        residential	-2	detox de ; detox en ; detox let ; detox wing ; dia x ; diabetic ; diari un ; diario
        residential	-2	didnt <need> ; dio el ; direccion ; dm ; do <night> ; do and ; do anoth ; do detox
        residential	-2	do u ; doesnt ; doesnt need ; dog show ; dol ; dont <consume> ; dont <put>
        residential	-2	dont know ; dont put ; dont use ; doordash ; dop ; down ; down <day> ; down for
        residential	-2	downtown ; dream ; drink from ; drop you ; drug no ; drunk ; dry <room> ; duen de
        residential	-2	each <daytime> ; each <say> ; el <alcohol> ; el camion ; el chiquit ; el mes
        residential	-2	el ruid ; el unic ; els ; empec con ; empez en ; en <furniture> ; en cristal
        residential	-2	en fiesta ; en medi ; ener y ; enfermeri ; enganch ; enrollment ; enter y
        residential	-2	entr <amount> ; era pur ; es el ; escalon ; escap ; escond ; est <treatment>
        residential	-2	est intern ; etoh ld ; even <consume> ; even and ; even for ; even ~drink
        residential	-2	every even ; every thre ; everybody say ; ex is ; except for ; extend ; f <need>
        residential	-2	f <partner> ; f finish ; falt me ; fath is ; fee ; femal ; fent + ; fent dai
        residential	-2	fent in ; fentanyl in ; festival ; few ; few evening ; field ; fifteen minut
        residential	-2	fifth a ; fifty eight ; fil it ; film ; find out ; finish friday ; finish my
        residential	-2	finish ninety ; first 0 ; first dui ; first fiv ; fit in ; fit on ; fiv month
        residential	-2	fiv or ; flinch ; flush ; fly hom ; for <crowd> ; for <need> ; for <pain>
        residential	-2	for <partner> ; for about ; for and ; for crystal ; for even ; for fiv ; for night
        residential	-2	for outpatient ; for parent ; for peopl ; for rehab ; for that ; for w/d ; for what
        residential	-2	for wiv ; for work ; fost mom ; found a ; four kid ; from 0 ; from <awake>
        residential	-2	from wak ; g q ; giv nam ; giv the ; godfath ; goe hom ; golp ; gon for
        residential	-2	gooseflesh ; gpa ; grief group ; group thre ; grown up ; grup de ; gues im
        residential	-2	guy with ; gym on ; hac un ; had thi ; had to ; had us ; hamst ; hand at
        residential	-2	hand jump ; hard ; has alzheim ; hav <partner> ; hav driv ; hav epilepsy ; hav even
        residential	-2	hav nev ; hav to ; hay alg ; hay par ; he <fall> ; he kept ; he ran ; he stop
        residential	-2	health <school> ; hedg ; help with ; her <alcohol> ; her cas ; her has ; her kid
        residential	-2	her lif ; her off ; her with ; herman 0 ; herman est ; heroin i ; heroin iv
        residential	-2	hes out ; hij est ; hij fum ; hij le ; hilariou ; him 0 ; him <leave> ; him <phone>
        residential	-2	him cal ; him on ; his <breath> ; his <headface> ; his boat ; his kne ; holiday
        residential	-2	hom to ; hood ; horror ; hour ; hour of ; hous tonight ; hs ; hs <clinician>
        residential	-2	husband on ; husband pas ; i <container> ; i <shake> ; i crash ; i drink ; i fix
        residential	-2	i kil ; i paid ; i quit ; i set ; i shook ; i tak ; i vanish ; i wrot ; ice dai
        residential	-2	icu ; id <ask> ; id ask ; if a ; if i ; im <sad> ; im bor ; im fin ; im stay
        residential	-2	in <room> ; in <rope> ; in <withdrawal> ; in arizon ; in dry ; in lobby ; in ohi
        residential	-2	in or ; in someth ; in ten ; in thos ; in troubl ; in tx ; indicat ; initial
        residential	-2	inpatient in ; inpatient last ; inpatient stay ; inpt day ; ins ; insist
        residential	-2	int detox ; intensiv outpt ; intern el ; internet ; intranasal ; iop slot ; iop tre
        residential	-2	is <break> ; is <hear> ; is <stimulant> ; is <treatment> ; is already ; is at
        residential	-2	is park ; is retir ; is she ; isnt <feel> ; isnt about ; isnt touch
        residential	-2	it <insurance> ; it by ; it coed ; it cover ; it doesnt ; it is ; it took ; item
        residential	-2	item 0 ; its <cold> ; its <eat> ; its <go> ; its <stimulant> ; its going ; its me
        residential	-2	its that ; ive <give> ; ive <phone> ; ive cal ; jarab ; jim beam ; july becaus
        residential	-2	just <cannabis> ; just <need> ; just need ; just want ; keep me ; ketamin sinc
        residential	-2	kid a ; kid if ; kid lov ; kit ; kne ; kne and ; l arm ; la <build>
        residential	-2	la <emergency> ; la bec ; la botel ; la camis ; la detox ; la entr ; la estuf
        residential	-2	la operation ; la otr ; la plant ; lanch ; landlord tenant ; lap blanket
        residential	-2	las <friend> ; las <furniture> ; las <write> ; last beer ; lat wif ; lata
        residential	-2	lawy suggest ; le <angry> ; le <stop> ; le acab ; le compr ; le grit ; lead
        residential	-2	lean every ; leav her ; leav him ; leav until ; left it ; leg ; lengu ; level i
        residential	-2	liaison ; liaison 0 ; lif ; lik <treatment> ; lineman ; link ; liquor ; literal no
        residential	-2	lleg la ; llev <year> ; llev ano ; lo suy ; lo termin ; lol not ; los 0
        residential	-2	los <drive> ; los it ; los sab ; los what ; lost <home> ; lot that ; lov
        residential	-2	low level ; lueg que ; m <alcohol> ; m <drug> ; m <hit> ; m <seizure> ; m iop
        residential	-2	m ketamin ; m widow ; mad him ; mad me ; mak $ ; mam le ; manan y ; marc ; marquem
        residential	-2	martini ; mas dato ; may me ; mayb four ; mdm and ; me <afraid> ; me <asleep>
        residential	-2	me cambi ; me int ; me peg ; me pueden ; me sub ; mean no ; med surg ; memb of
        residential	-2	mes y ; messag ; met cristal ; meth again ; meth been ; meth its ; meth psychosi
        residential	-2	meth run ; methadon clinic ; meti ; mi abuelit ; mi gat ; mi padr ; middl of
        residential	-2	might ; migracion ; min with ; mol at ; mom doesnt ; month all ; month pregnant
        residential	-2	month so ; mor day ; morn til ; morning ; most shift ; mov to ; mrs ; my <church>
        residential	-2	my <count> ; my <day> ; my <opioid> ; my <stranger> ; my back ; my bathroom
        residential	-2	my bump ; my email ; my grandfath ; my leg ; my mattres ; my option ; my thigh
        residential	-2	my windshield ; nad ; nam cal ; nam twic ; nap ; narcand ; need 0 ; need a
        residential	-2	need help ; need someon ; need you ; nervio ; nev know ; nev went ; nev ~been ; new
        residential	-2	next and ; ni <money> ; ni en ; nieg ; nin hundr ; nin tien ; ninety <amount> ; nip
        residential	-2	no $ ; no <wait> ; no despiert ; no detox ; no drug ; no me ; no need ; no pued
        residential	-2	no respit ; no slip ; no sub ; no ~si/hi ; nobody els ; nobody left ; noma
        residential	-2	noma <consume> ; not ; not <go> ; not one ; not say ; not ~<stop> ; noth els
        residential	-2	nuev <count> ; nuev <month> ; nuev mes ; nuev mil ; nurs student ; o los ; of <eat>
        residential	-2	of <home> ; of an ; of ativan ; of blow ; of chardonnay ; of crystal ; of fentanyl
        residential	-2	of iop ; of jim ; of pt ; of ros ; of rum ; of vacation ; off ; off a ; off crack
        residential	-2	off it ; off mid ; off somewher ; on <alcohol> ; on <illness> ; on <opioid>
        residential	-2	on bar ; on fentanyl ; on lithium ; on novemb ; on pcp ; on sunday ; onc <always>
        residential	-2	onc every ; onc she ; one ; one <eat> ; one <hit> ; one but ; one down ; one lin
        residential	-2	one of ; one say ; onlin ; only <cannabis> ; only <furniture> ; only <need>
        residential	-2	only smok ; only the ; open <day> ; or a ; ord 0 ; orient ; oth <consume> ; otr y
        residential	-2	ought ; ought to ; our parrot ; our quilt ; outlet ; outpatient 0 ; outpt sud
        residential	-2	own and ; own doctor ; p ; pag ; pag la ; pain clinic ; pair ; par cuand ; part tim
        residential	-2	party ; pat ; patch ; patienc ; pawn my ; payment plan ; pcp 0 ; pcp ofc ; peopl on
        residential	-2	per <colleague> ; per <need> ; per <phone> ; peric de ; person ; personal ; pes
        residential	-2	phas 0 ; pid permis ; pint ; plac <say> ; plan my ; pleas dont ; pleas phon
        residential	-2	point and ; popper ; por <stimulant> ; por favor ; por su ; pregnant ; pregunt por
        residential	-2	preocup ; prep ; pres 0 ; prescription ; proces <trade> ; proces serv ; prog 0
        residential	-2	program last ; program on ; program say ; pront ; psych hosp ; pts ; public <law>
        residential	-2	public defend ; pued <money> ; pued pag ; pueden ; qualify ; que habl ; que tom
        residential	-2	que vien ; quien <say> ; quien <stop> ; quien dej ; quien me ; quier dejarl
        residential	-2	quinceaner ; quis quit ; quit by ; quitan ; r u ; rais 0 ; ran ; ran out ; ranch
        residential	-2	rath do ; rato ; re iop ; re moth ; reach for ; reclin ; regard ; regresan
        residential	-2	regul <consume> ; rehab day ; releas from ; relocat ; renewal ; rent money ; repiti
        residential	-2	res <day> ; res yesterday ; resi ; resident ; residential end ; residential i
        residential	-2	residential in ; residential plac ; residential ranch ; respond ; retirement party
        residential	-2	ric ; right i ; right in ; ring ; rn <medicine> ; rn at ; rn med ; robert
        residential	-2	roommat use ; rush ; sab dond ; sam <container> ; sat <night> ; saturday aft
        residential	-2	saturday when ; say im ; say iop ; scaffold ; scen ; scholarship ; school nurs
        residential	-2	scratch on ; se <alcohol> ; se <asleep> ; se <job> ; se <lock> ; se ech ; se jubil
        residential	-2	se le ; se me ; se quej ; se quit ; second mortgag ; secundari ; see someon
        residential	-2	seen it ; segur y ; seizur in ; seltz ; seman 0 ; seman hac ; sentenc ; septemb ive
        residential	-2	septum ; sesent y ; setent ; seven sinc ; shaken ; shaky ; shap lik ; she finish
        residential	-2	she tak ; shed lik ; shelt 0 ; shot of ; should i ; shrimp ; si <stop> ; si pid
        residential	-2	sin <need> ; sin ayud ; sin coc ; sin mi ; sin ~<key> ; sin ~papel
        residential	-2	sinc <outdoors> ; sinc <year> ; sinc covid ; sinc divorc ; sinc octob ; sinc our
        residential	-2	sist re ; sister ; sixth ; slid scal ; slot ; smirnof ; sneez ; so <shame> ; so at
        residential	-2	so bad ; so cant ; so doe ; so pleas ; so we ; sob for ; sobr ; sol ; sol a ; solid
        residential	-2	solter y ; som <treatment> ; somebody els ; somebody watch ; somebody who ; someon
        residential	-2	someon about ; someth on ; someth you ; son com ; son meth ; son was ; sort ; soul
        residential	-2	soul to ; soy ; soy la ; spe is ; speak ; specialist ; spic ; spit ; sport
        residential	-2	sra espos ; st <law> ; stabl <home> ; stabl hous ; stamp ; stand on ; start snort
        residential	-2	station ; stepdown ; stil talk ; storm ; storm season ; string ; su <alcohol>
        residential	-2	su internamient ; su prim ; sud fri ; suggest i ; suic ; sup ; surf with ; surgeon
        residential	-2	sus 0 ; swallow an ; swap ; sx want ; tabl for ; tacom ; tak cocain ; tak mor
        residential	-2	taken ; tal <container> ; tal can ; tap over ; taxidermist ; tea ; tel the
        residential	-2	tel them ; ten <amount> ; ten in ; ten or ; teng <insurance> ; tenth ; tequil diari
        residential	-2	term <treatment> ; than my ; that it ; that nev ; that sound ; that why
        residential	-2	the agency ; the army ; the baggi ; the box ; the boy ; the card ; the dat
        residential	-2	the divorc ; the drink ; the dts ; the fami ; the gin ; the glovebox ; the holiday
        residential	-2	the horror ; the in ; the intensiv ; the ketamin ; the lobby ; the map ; the moth
        residential	-2	the oil ; the paperwork ; the paramedic ; the referral ; the servic ; the ski
        residential	-2	them <continue> ; them again ; then <happy> ; then <rope> ; then <wait> ; then that
        residential	-2	ther <drive> ; ther nobody ; ther park ; they <money> ; they go ; theyr let
        residential	-2	thi <past> ; thi guy ; thi saturday ; thi septemb ; thi stat ; thi town ; thousand
        residential	-2	thre hour ; thre rehab ; thre tim ; threw up ; through <count> ; tien <illness>
        residential	-2	tim <moment> ; to <ask> ; to <blood> ; to <continue> ; to <night> ; to <start>
        residential	-2	to about ; to ask ; to bring ; to clos ; to death ; to dr ; to jail ; to keep
        residential	-2	to mind ; to study ; to thursday ; tod bien ; tod un ; today 0 ; tom a ; tom el
        residential	-2	tom su ; tongu ; took someth ; tra pistol ; traffic ; transitional hous
        residential	-2	tratamient en ; treat ; treatment at ; treatment befor ; treatment for ; treint ano
        residential	-2	turn 0 ; turn her ; twenty eight ; twic <continue> ; two a ; two bed ; two beer
        residential	-2	two round ; two seizur ; u ; u <need> ; ua x ; un foc ; un internamient
        residential	-2	una <night> ; una cos ; una noch ; unles you ; unpaid ; until she ; up <always>
        residential	-2	up <fluid> ; up <phone> ; up anyth ; up as ; usa <opioid> ; usa nad ; use a
        residential	-2	use heroin ; used <day> ; used <stimulant> ; used in ; used ~<stimulant> ; uso coc
        residential	-2	usted <need> ; va <treatment> ; val ; valley ; vamo ; vap nicotin ; vap weed ; vape
        residential	-2	vas ; vec al ; verd ; vic ; viern con ; void ; vol ; volunteer ; w/d <home>
        residential	-2	wait list ; wait until ; walk and ; walk ins ; want our ; want outpt
        residential	-2	want structur ; warranty ; was <say> ; was mov ; was not ; was park ; was sent
        residential	-2	was your ; wat ; we ; we agre ; we buri ; we cant ; we run ; websit ; wedding
        residential	-2	week inpatient ; week most ; weekend with ; weeknight ; went right ; what can
        residential	-2	what ther ; what was ; wher a ; whisky ; who could ; who sel ; who you ; whoev read
        residential	-2	wif her ; wif is ; wif she ; wil <try> ; wil try ; win at ; win box ; win with
        residential	-2	windshield ; with <stranger> ; with f ; with friend ; with lunch ; with oth
        residential	-2	with parent ; with you ; withdrawal from ; withdrawal mgmt ; wk <alcohol> ; wknd
        residential	-2	won ; wont <insurance> ; wont cov ; would los ; would rath ; would someon ; writ so
        residential	-2	xan ; xanax ; xanax 0 ; xanax bar ; y <job> ; y <need> ; y ask ; y cad ; y se
        residential	-2	y uno ; ya <leave> ; ya la ; ya sali ; year sob ; yo sol ; you <goodbye>
        residential	-2	you <money> ; you be ; you hir ; you just ; you run ; you tak ; you thi
        residential	-2	your <money> ; your <school> ; your and ; your lobby ; yr no ; zon ; ~<alcohol> in
        residential	-2	~<alcohol> ~<treatment> ; ~<alone> ; ~<amount> ~of ; ~<clean> ~out
        residential	-2	~<consume> <take> ; ~<count> ~<month> ; ~<day> ~<wait> ; ~<daytime> ; ~<drug> in
        residential	-2	~<fall> ; ~<go> ~<pain> ; ~<insurance> ; ~<record> ; ~<say> ; ~<seizure> from
        residential	-2	~<treatment> <appointment> ; ~<treatment> ~d/c ; ~<year> ; ~a ~<week> ; ~a ~drink
        residential	-2	~a ~week ; ~been ~to ; ~booz ; ~bos ; ~d/c ; ~desintoxicacion ; ~duel ; ~even
        residential	-2	~for ~a ; ~head ; ~herself ; ~i ~<stop> ; ~lik ~to ; ~myself ; ~opi ; ~pas
        residential	-2	~pastilla ; ~residential ever ; ~saw ; ~shot ; ~su ; ~sz x ; ~tri ; ~want ~to
        residential	-2	~when
        residential	-3	*detoxWord ; *detoxWord:negated ; *drinks.2 ; *duration.0 ; *naloxone ; *otherCause
        residential	-3	*otherService.weight ; *seizure.body ; *started ; *started:possible
        residential	-3	*substance.sedative ; + <alcohol> ; + <clinician> ; + no ; / <drug> ; / <night>
        residential	-3	0 <consume> ; 0 <seizure> ; 0 glas ; 0 is ; 0 ish ; 0 p ; 0 per ; 0 tab ; 0 vodk
        residential	-3	<alcohol> <asleep> ; <alcohol> <shake> ; <alcohol> <stranger> ; <alcohol> from
        residential	-3	<alcohol> hac ; <always> un ; <amount> <pain> ; <appointment> <daytime>
        residential	-3	<appointment> <eat> ; <appointment> <school> ; <appointment> <week>
        residential	-3	<appointment> con ; <ask> <alcohol> ; <ask> <night> ; <ask> a ; <ask> permis
        residential	-3	<ask> twic ; <asleep> <headface> ; <awake> <fluid> ; <bodypart> <alcohol>
        residential	-3	<bodypart> <crowd> ; <bodypart> <water> ; <bodypart> <write> ; <cannabis> <day>
        residential	-3	<cannabis> <friend> ; <cannabis> at ; <caretaking> releas ; <child> <church>
        residential	-3	<child> <height> ; <child> <illness> ; <child> fin ; <child> tien ; <church> <play>
        residential	-3	<clean> <treatment> ; <clinician> <headface> ; <clinician> lin ; <colleague> <law>
        residential	-3	<colleague> of ; <confused> <withdrawal> ; <consume> <awake> ; <consume> anyth
        residential	-3	<consume> nad ; <consume> thi ; <container> on ; <continue> <leave>
        residential	-3	<continue> <remember> ; <count> <put> ; <count> them ; <count> tim
        residential	-3	<crowd> <appointment> ; <crowd> <home> ; <day> <awake> ; <day> <emergency>
        residential	-3	<day> <intoxicated> ; <day> <pain> ; <day> <vermin> ; <day> off ; <day> only
        residential	-3	<day> thi ; <daytime> <take> ; <daytime> til ; <die> <furniture> ; <drive> <build>
        residential	-3	<drive> <start> ; <drug> <month> ; <drug> ct ; <drug> sinc ; <drug> to ; <eat> 0
        residential	-3	<eat> <drive> ; <eat> <needle> ; <eat> <see> ; <emergency> <emergency>
        residential	-3	<emergency> <home> ; <emergency> <school> ; <feel> a ; <fluid> <asleep>
        residential	-3	<fluid> <fluid> ; <fluid> y ; <furniture> <treatment> ; <give> <chestheart>
        residential	-3	<headface> <put> ; <headface> se ; <height> <tool> ; <hold> <home>
        residential	-3	<home> <palecolor> ; <home> <write> ; <home> nin ; <hospital> <record>
        residential	-3	<hospital> <week> ; <illness> <pill> ; <job> thru ; <kill> <colleague>
        residential	-3	<kill> <drug> ; <kill> <play> ; <kin> <start> ; <kin> <stimulant> ; <kin> then
        residential	-3	<kin> ~<seizure> ; <last> <stimulant> ; <last> vez ; <leave> my ; <lock> with
        """
}
