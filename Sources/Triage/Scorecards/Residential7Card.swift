extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-2	<kin> <start> ; <kin> <stop> ; <kin> tuv ; <kin> when ; <last> <need> ; <last> vez
        residential	-2	<law> are ; <law> lost ; <law> no ; <law> o ; <law> on ; <law> ~<alcohol>
        residential	-2	<leave> <church> ; <leave> <eat> ; <leave> <home> ; <leave> him ; <leave> nippl
        residential	-2	<leave> until ; <lock> my ; <lock> with ; <media> <go> ; <media> about
        residential	-2	<medicine> a ; <medicine> de ; <medicine> resident ; <moment> <happy>
        residential	-2	<moment> <moment> ; <moment> <past> ; <moment> <take> ; <moment> <threat>
        residential	-2	<moment> <year> ; <moment> becaus ; <moment> by ; <moment> on ; <money> <church>
        residential	-2	<money> <need> ; <money> <see> ; <money> la ; <money> only ; <money> y
        residential	-2	<money> you ; <month> <hospital> ; <month> <money> ; <month> away ; <month> becaus
        residential	-2	<month> when ; <need> <buy> ; <need> <insurance> ; <need> <job> ; <need> advic
        residential	-2	<need> bajarl ; <need> eve ; <need> nam ; <need> no ; <need> off ; <need> por
        residential	-2	<need> with ; <need> you ; <needle> <eat> ; <needle> <put> ; <night> <fluid>
        residential	-2	<night> <hear> ; <night> <phone> ; <night> a ; <official> <stimulant>
        residential	-2	<opening> <crowd> ; <opening> <day> ; <opioid> <clinician> ; <opioid> <die>
        residential	-2	<opioid> <opioid> ; <opioid> <pill> ; <opioid> <stimulant> ; <opioid> <take>
        residential	-2	<opioid> <town> ; <opioid> all ; <opioid> off ; <opioid> qd ; <opioid> ten
        residential	-2	<order> 0 ; <order> <day> ; <order> <week> ; <outdoors> <drive>
        residential	-2	<outdoors> <night> ; <pain> <clinician> ; <pain> <hospital> ; <pain> <pill>
        residential	-2	<pain> real ; <palecolor> <chestheart> ; <palecolor> <day>
        residential	-2	<palecolor> <palecolor> ; <palecolor> <room> ; <partner> 0 ; <partner> <always>
        residential	-2	<partner> <container> ; <partner> <fall> ; <partner> <illness> ; <partner> <order>
        residential	-2	<partner> <treatment> ; <partner> com ; <partner> did ; <partner> est
        residential	-2	<partner> off ; <past> aft ; <past> doing ; <past> ni ; <past> ~<alcohol>
        residential	-2	<pet> <opening> ; <pet> for ; <phone> <amount> ; <phone> <insurance>
        residential	-2	<phone> <key> ; <phone> <outdoors> ; <phone> <promise> ; <phone> re ; <phone> to
        residential	-2	<photo> del ; <pill> <always> ; <pill> <palecolor> ; <pill> <think> ; <pill> in
        residential	-2	<play> <stop> ; <play> <week> ; <play> twic ; <promise> <take> ; <promise> <trust>
        residential	-2	<put> <emergency> ; <put> <go> ; <put> <needle> ; <put> <treatment> ; <put> for
        residential	-2	<put> los ; <rail> <height> ; <rarely> al ; <room> com ; <room> sinc
        residential	-2	<rope> <opening> ; <sad> <partner> ; <say> <child> ; <say> con ; <say> flat
        residential	-2	<say> she ; <school> <blood> ; <school> <fall> ; <school> <hit> ; <school> <phone>
        residential	-2	<school> <town> ; <sedative> <cold> ; <sedative> <count> ; <sedative> <drug>
        residential	-2	<see> <height> ; <see> <night> ; <see> <soon> ; <see> <stimulant> ; <seizure> 0
        residential	-2	<shame> that ; <sick> <bodypart> ; <sick> on ; <sober> 0 ; <sober> <ask>
        residential	-2	<sober> <clinician> ; <sober> for ; <soon> <alcohol> ; <soon> <kin>
        residential	-2	<start> <consume> ; <start> in ; <start> on ; <stiff> ; <stiff> <chestheart>
        residential	-2	<stiff> <daytime> ; <stimulant> / ; <stimulant> <consume> ; <stimulant> <go>
        residential	-2	<stimulant> <law> ; <stimulant> <say> ; <stimulant> <treatment> ; <stimulant> el
        residential	-2	<stimulant> hac ; <stimulant> he ; <stimulant> la ; <stimulant> she
        residential	-2	<stimulant> thi ; <stimulant> til ; <stimulant> x ; <stop> <alcohol>
        residential	-2	<stop> <church> ; <stop> <need> ; <stop> <shake> ; <stop> <treatment> ; <stop> her
        residential	-2	<stop> his ; <stop> mi ; <stop> mis ; <stop> of ; <stop> over ; <stranger> <amount>
        residential	-2	<stranger> <need> ; <stranger> <see> ; <stranger> <stimulant> ; <stranger> sit
        residential	-2	<take> <asleep> ; <take> <build> ; <take> <cannabis> ; <take> <leave>
        residential	-2	<take> <lock> ; <take> about ; <take> back ; <take> em ; <take> thi
        residential	-2	<think> <consume> ; <think> <die> ; <think> <hear> ; <think> <media>
        residential	-2	<think> <take> ; <think> dond ; <think> for ; <think> who ; <tired> per
        residential	-2	<town> fair ; <town> so ; <town> x ; <trade> <consume> ; <trade> <give>
        residential	-2	<trade> <phone> ; <trade> of ; <treatment> <night> ; <treatment> <outdoors>
        residential	-2	<treatment> <sober> ; <treatment> b ; <treatment> be ; <treatment> cm
        residential	-2	<treatment> first ; <treatment> isnt ; <treatment> out ; <treatment> pag
        residential	-2	<treatment> that ; <trust> <always> ; <trust> <day> ; <trust> <leave>
        residential	-2	<trust> <take> ; <try> nad ; <unreal> <crowd> ; <vendor> <amount> ; <vendor> rep
        residential	-2	<vermin> <home> ; <wait> <alone> ; <wait> <town> ; <wait> list ; <wait> los
        residential	-2	<wait> un ; <water> <continue> ; <water> is ; <week> <moment> ; <week> <money>
        residential	-2	<week> <room> ; <week> <take> ; <week> but ; <week> hac ; <week> int ; <week> wher
        residential	-2	<withdrawal> <daytime> ; <withdrawal> <need> ; <withdrawal> <say>
        residential	-2	<withdrawal> and ; <withdrawal> mgmt ; <write> <bodypart> ; <write> <go>
        residential	-2	<write> <trade> ; <write> his ; <year> <angry> ; <year> <die> ; a 0 ; a <colleague>
        residential	-2	a <eat> ; a <friend> ; a <hold> ; a <rarely> ; a <stiff> ; a <write> ; a clas
        residential	-2	a cup ; a field ; a fork ; a garag ; a human ; a intern ; a joint ; a list ; a liv
        residential	-2	a marc ; a nit ; a numb ; a parent ; a que ; a referral ; a saturday ; a singl
        residential	-2	a stay ; a suicid ; a tent ; a tom ; a user ; a voic ; a work ; a ~detox
        residential	-2	about end ; about his ; adderal sinc ; adhd ; advisor ; afraid of ; aft 0
        residential	-2	aft year ; again sinc ; agency has ; ago aft ; ago so ; aid ; aid and ; al program
        residential	-2	alberc ; alg en ; alg par ; alguien que ; aliv ; all <day> ; all <school> ; all day
        residential	-2	all good ; all im ; amiga ; amt ; an alcoholic ; and if ; and isnt ; and kept
        residential	-2	and min ; and pregunt ; and residential ; and sweat ; and tom ; and we ; and your
        residential	-2	anex de ; ann ; ant ni ; any tim ; anyth ; anyth els ; anyth is ; anyth til
        residential	-2	apartment and ; apartment in ; are <put> ; are <write> ; arent ther ; aret ; arizon
        residential	-2	arm hot ; around new ; asam 0 ; ask somebody ; ask twic ; associat ; assum ; at $
        residential	-2	at <night> ; at camp ; at fiv ; at onc ; at two ; at wedding ; ate ; ate the
        residential	-2	atienden ; audi ; avion ; ayud de ; ayud por ; ayudenm ; azul y ; bachelor ; back 0
        residential	-2	back surgery ; barb 0 ; bastant ; be hom ; becaus a ; been <sober> ; been <think>
        residential	-2	been one ; been say ; been sleep ; been ten ; been tight ; beer aft ; beer night
        residential	-2	befor a ; beirut ; bent ; berth ; besid me ; besid the ; bet one ; bilingu
        residential	-2	birthday cak ; blad in ; blind and ; booklet ; bor ; botella ; bottom of ; box and
        residential	-2	box of ; bright <color> ; bright red ; brok ; broth cam ; build and ; bur ; bury me
        residential	-2	busc a ; by <pet> ; by <record> ; by <stranger> ; by day ; by fax ; by how
        residential	-2	by myself ; by ten ; c 0 ; cal aft ; cal say ; cal somebody ; cal to ; cambi de
        residential	-2	can <crowd> ; can believ ; can you ; cannot ; cannot be ; cant ; cant <consume>
        residential	-2	cant <money> ; cant be ; cant do ; cant stop ; cant tak ; cant talk ; car of ; carv
        residential	-2	cas est ; cash pric ; casi <always> ; casi a ; centr a ; cerebral ; certificat
        residential	-2	certificat and ; cessation ; chamb ; chat ; cho ; cit con ; clean from ; clos
        residential	-2	clr <consume> ; clr <home> ; clr is ; cm <colleague> ; cm client ; cna ; cobran y
        residential	-2	cocain ; cocain problem ; codein ; coin ; cok + ; cok an ; cok between ; cok friday
        residential	-2	cok iv ; cok only ; cok told ; cold turkey ; coleccion ; colour ; com <clean>
        residential	-2	com off ; companer ; company ; company in ; compliment ; comunitari ; con cristal
        residential	-2	con doctor ; confi ; confund ; convulsion y ; copay ; copi ; corre ; corren
        residential	-2	couch with ; could someon ; couldnt <take> ; couldnt get ; counti ; county fair
        residential	-2	cousin smok ; cousin went ; cover outpatient ; crack on ; cranky ; crazy
        residential	-2	cristal en ; cristal la ; crud ; crystal meth ; crystal the ; crystal two
        residential	-2	cuand <stop> ; cuant ni ; cuanta ; cuanto ; cuelg ; cun que ; cup ; custom ; d res
        residential	-2	d sinc ; da mied ; dad of ; dai drink ; danc ; dast ; dast 0 ; daught 0
        residential	-2	daught and ; daught went ; day cok ; day i ; day residential ; day stay ; day the
        residential	-2	de <cannabis> ; de <die> ; de <night> ; de <pet> ; de anex ; de cristal ; de dorm
        residential	-2	de mas ; de noch ; de por ; de tecat ; dead in ; declin ; del cristal ; delivery
        residential	-2	dementi and ; den with ; deni inpt ; deni the ; denial ; dentist
        residential	-2	dependency <official> ; desintoxic ; desintoxic a ; det ; detox befor ; detox de
        residential	-2	detox en ; detox wing ; detox yest ; diabetic ; diari un ; didnt <need> ; dio a
        residential	-2	dio el ; direccion ; discharg me ; dmv ; do <moment> ; do <night> ; do and
        residential	-2	do anoth ; do detox ; do now ; do u ; doctor told ; doesnt ; doesnt need ; dog in
        residential	-2	dog show ; domino ; dond empez ; dont <consume> ; dont <put> ; dont put ; dont use
        residential	-2	dop 0 ; dos 0 ; down <day> ; down for ; down in ; drink from ; drink is ; drink lik
        residential	-2	drink saturday ; drum on ; dry <room> ; dts 0 ; duen de ; each <daytime>
        residential	-2	each <say> ; each even ; earn ; ech la ; eight to ; el <alcohol> ; el <phone>
        residential	-2	el <tool> ; el avion ; el mes ; el muert ; el numer ; el parqu ; el pis ; el turn
        residential	-2	el unic ; eleven thousand ; els ; els wil ; empiez ; ems ; en cristal ; en fiesta
        residential	-2	end my ; ener y ; enough to ; enrollment ; entr <amount> ; enviud ; eob ; escap
        residential	-2	escond ; est <treatment> ; est intern ; even and ; even for ; even i ; even use
        residential	-2	even ~<consume> ; evening ; every even ; every thre ; every weekend ; everybody say
        residential	-2	excus the ; explain the ; f <leave> ; f <partner> ; f finish ; f heroin
        residential	-2	fami court ; farmaci ; fath is ; feel normal ; femal ; fent + ; fent in
        residential	-2	fentanil todo ; fentanyl in ; few ; few evening ; fifteen minut ; fifty eight
        residential	-2	fil it ; film ; final in ; finish friday ; finish ninety ; first dui ; first ever
        residential	-2	first fiv ; fit in ; fit on ; fiv month ; fiv or ; flag ; flam ; flinch ; fly hom
        residential	-2	for <need> ; for about ; for and ; for crystal ; for good ; for help ; for me
        residential	-2	for myself ; for one ; for outpatient ; for peopl ; for rehab ; for som
        residential	-2	for someth ; for that ; for w/d ; for what ; for whom ; forfeit ; fost mom
        residential	-2	four kid ; from 0 ; from noon ; fum crystal ; fum mot ; furth ; g <always> ; gan un
        residential	-2	giv the ; go from ; goe hom ; golp ; good as ; gordit ; grac ; grand ; great uncl
        residential	-2	group for ; group thre ; grown up ; gun out ; gym on ; hac las ; had <alcohol>
        residential	-2	had <amount> ; had sz ; had thi ; had to ; hamst ; hand and ; hand at ; hand jump
        residential	-2	hand wont ; has alzheim ; hav <chestheart> ; hav <partner> ; hav aetn
        residential	-2	hav epilepsy ; hav even ; hav them ; hay par ; he <fall> ; he is ; he kept
        residential	-2	he quit ; health <school> ; hel i ; help ; help with ; her <think> ; her cas
        residential	-2	her has ; her lif ; herman 0 ; heroin iv ; hij est ; hij fum ; hij le ; hij sali
        residential	-2	hilariou ; him <phone> ; him cal ; him on ; his 0 ; his <breath> ; his <headface>
        residential	-2	his boat ; his kne ; his lip ; hood ; horror ; hospital dond ; how doe
        residential	-2	hs <clinician> ; hunt for ; husband pas ; i <count> ; i <goodbye> ; i drank
        residential	-2	i drink ; i kil ; i knew ; i light ; i paid ; i park ; i pour ; i quit ; i set
        residential	-2	i vanish ; ice <take> ; ice in ; id <ask> ; id ask ; id had ; id rath ; im <hot>
        residential	-2	im bor ; im fin ; im stay ; in <insurance> ; in <rope> ; in <withdrawal>
        residential	-2	in arizon ; in dry ; in or ; in residential ; in someth ; in ten ; in thos
        residential	-2	in troubl ; in two ; in tx ; indicat ; inpatient in ; inpatient last ; inpt day
        residential	-2	insist ; int detox ; intensiv outpt ; intern 0 ; intern <amount> ; intern el
        residential	-2	internship ; intranasal ; iop tre ; is <alcohol> ; is <break> ; is <die>
        residential	-2	is <stimulant> ; is <treatment> ; is already ; is not ; is park ; is she ; is that
        residential	-2	isnt <feel> ; isnt about ; isnt touch ; it <insurance> ; it by ; it cover
        residential	-2	it doesnt ; it is ; it took ; item ; its 0 ; its <cold> ; its <eat> ; its <go>
        residential	-2	its <stimulant> ; its back ; its going ; its me ; ive <give> ; ive <phone>
        residential	-2	ive cal ; jarab ; jim beam ; judg order ; july becaus ; just <need> ; just need
        residential	-2	just walk ; just want ; kid lov ; kitchen floor ; kne and ; know who ; known ; kore
        residential	-2	la <emergency> ; la botel ; la camis ; la cit ; la cuchar ; la de ; la esquin
        residential	-2	la otr ; la rodil ; labio ; lanch ; landlord tenant ; las siet ; lat wif ; lata
        residential	-2	lawy suggest ; le <angry> ; le compr ; le entr ; le grit ; lean <always> ; leav her
        residential	-2	leav me ; leav until ; left it ; left nippl ; left residential ; leftov
        residential	-2	leftov <opioid> ; lengu ; liaison ; liaison 0 ; lift ; lik <treatment> ; lik to
        residential	-2	lin at ; lin open ; lineman ; liquor ; literal no ; lleg la ; lo <stop> ; lo dej
        residential	-2	lo encontr ; lo pued ; lo suy ; lo termin ; local <money> ; lol not ; long term
        residential	-2	long than ; los it ; los what ; lost <amount> ; lost <home> ; lost hous ; lunch
        residential	-2	m <drug> ; m <hit> ; m <homeless> ; m did ; m iop ; m widow ; mad him ; mad me
        residential	-2	mail it ; mak $ ; manan y ; marc ; market ; martini ; mas dato ; max ; mayb four
        residential	-2	mdm and ; me cambi ; me int ; me pueden ; me sub ; mean no ; med surg ; mediodi
        residential	-2	memb of ; mes y ; messag ; met cristal ; meth its ; meth run ; methadon clinic
        residential	-2	meti ; mg tid ; mg x ; mi <church> ; mi gat ; middl of ; migracion ; minut
        residential	-2	minut ord ; mis hermano ; mo 0 ; mol at ; mom doesnt ; month away ; month off
        residential	-2	month so ; mor absenc ; morn til ; morning ; mov to ; mrs ; muel ; mug ; mult
        residential	-2	music in ; my <church> ; my bump ; my clas ; my first ; my kne ; my mattres
        residential	-2	my option ; my thigh ; my toddl ; my tongu ; n he ; nad ; nam cal ; nap ; narcand
        residential	-2	near me ; need a ; need help ; need one ; need you ; nervio ; nev know ; nev went
        residential	-2	new ; new <job> ; next and ; next week ; ni en ; nieg ; niet ; night out ; nin tien
        residential	-2	niner ; ninety <amount> ; nip ; nippl ; no $ ; no <relapse> ; no <wait>
        residential	-2	no <withdrawal> ; no dio ; no me ; no need ; no rent ; no saving ; no slip
        residential	-2	no withdrawal ; nobody left ; noma ; noma <consume> ; not 0 ; not <go> ; not pick
        residential	-2	not ~<stop> ; noth els ; now drink ; nuev <count> ; nuev <month> ; nuev mes
        residential	-2	nuev mil ; nurs at ; nurs student ; o los ; of <alcohol> ; of <cannabis> ; of <eat>
        residential	-2	of <home> ; of <kin> ; of blow ; of chardonnay ; of crystal ; of current
        residential	-2	of fentanyl ; of jim ; of som ; of vacation ; off ; off a ; off crack ; off it
        residential	-2	off mid ; off somewher ; off to ; off work ; oficin ; on <illness> ; on <record>
        residential	-2	on <week> ; on fentanyl ; on friday ; on novemb ; on pcp ; on sunday ; onc <always>
        residential	-2	onc every ; one but ; one els ; one lin ; one of ; only <cannabis>
        residential	-2	only <furniture> ; only <start> ; only smok ; only the ; oper ; or <count> ; or if
        residential	-2	ord 0 ; ord i ; order ; oth <consume> ; oth subst ; ought ; ought to ; our parrot
        residential	-2	our quilt ; out <always> ; out every ; outpatient 0 ; over and ; own doctor
        residential	-2	own no ; oxycodon ; p ; pag ; pag la ; pagan ; pago ; pain clinic ; par de ; pat
        residential	-2	pay per ; pcp 0 ; peopl in ; peopl on ; peopl to ; pep ; per <colleague>
        residential	-2	per <need> ; per <phone> ; per se ; peric casi ; peric de ; person ; personal
        residential	-2	phon plan ; pid permis ; pin ; pinch ; plac <say> ; plan my ; pleas phon ; pls
        residential	-2	por <stimulant> ; position ; pregnant ; pregunt por ; preocup ; prep ; pres 0
        residential	-2	prescription ; prid ; prob nad ; proces <trade> ; proces serv ; program last ; prom
        residential	-2	promis to ; psych hosp ; public <law> ; public defend ; pued <money> ; pued pag
        residential	-2	puf ; purchas ; purpl ; que <moment> ; que <say> ; que la ; que su ; que tom
        residential	-2	que vien ; quien me ; quier dej ; quier dejarl ; quier mor ; quier par ; quij
        residential	-2	quis quit ; quit by ; quitan ; radiat l ; rais 0 ; ran out ; rat ; rath <say>
        residential	-2	rath do ; rato ; ray ; reach for ; recet ; recoj ; regresan ; regul <consume>
        residential	-2	relocat ; remind ; renewal ; rent money ; replac me ; res <day> ; res yesterday
        residential	-2	resi ; residential end ; residential i ; residential in ; residential plac
        residential	-2	residential ranch ; retirement party ; right as ; right i ; ring ; rn <medicine>
        residential	-2	rn med ; robert ; room i ; roommat use ; rop for ; s <always> ; sam <container>
        residential	-2	sam <home> ; saturday aft ; saturday when ; say im ; scaffold ; scen ; school nurs
        residential	-2	scratch on ; script ; se <alcohol> ; se <job> ; se <lock> ; se jubil ; se quit
        residential	-2	second mortgag ; see peopl ; see someon ; segur y ; seltz ; seman 0 ; seman hac
        residential	-2	semana y ; senor de ; sentenc ; septum ; seren ; serv ; setent ; shaken ; shap lik
        residential	-2	she <trust> ; she finish ; shift and ; shoot dop ; shop cart ; short on ; shot and
        residential	-2	si <stop> ; si es ; si pid ; sil ; sin coc ; sin ~<key> ; sin ~papel ; sinc <year>
        residential	-2	sinc covid ; sinc divorc ; sinc octob ; sinc our ; sinc school ; sister ; sister on
        residential	-2	six or ; six tim ; slam crystal ; slap ; slept 0 ; slid scal ; slit ; slot ; sneez
        residential	-2	so <shame> ; so a ; so cant ; so doe ; so much ; sob for ; sob sinc ; sobr ; sol a
        residential	-2	solter y ; som ; som <night> ; som kind ; somebody about ; somebody els
        residential	-2	somebody watch ; somebody who ; someon in ; someon with ; someth for ; someth on
        residential	-2	son com ; son meth ; son was ; sorry that ; soul ; soul to ; soy la ; spanish <say>
        residential	-2	spanish speak ; specialist ; spit ; spkr ; sponsor our ; squeez in ; sra espos
        residential	-2	stabl <home> ; stabl hous ; stand on ; start mon ; stepdown ; stil open ; stil talk
        residential	-2	stop it ; storag ; storm season ; string ; su internamient ; su pagin ; suggest a
        residential	-2	suggest i ; suic ; sup ; support ; surf with ; surgeon ; swallow an ; sx want
        residential	-2	tabl for ; tak anyth ; tak medi ; taxidermist ; tel my ; tel them ; ten <amount>
        residential	-2	ten a ; ten in ; teng con ; term <treatment> ; than ive ; that <angry>
        residential	-2	that <photo> ; that im ; that last ; that nev ; that sort ; that when ; that why
        residential	-2	the <angry> ; the <daytime> ; the <partner> ; the <stimulant> ; the army
        residential	-2	the baggi ; the card ; the crash ; the dat ; the dentist ; the dock ; the drink
        residential	-2	the elevator ; the fami ; the fentanyl ; the fish ; the gin ; the glovebox
        residential	-2	the holiday ; the horror ; the in ; the layof ; the mailbox ; the map ; the moth
        residential	-2	the paperwork ; the paramedic ; the sentenc ; the servic ; the sheet ; the start
        residential	-2	the tabl ; them <continue> ; them again ; them off ; then <rope> ; then <wait>
        residential	-2	then no ; then that ; then thi ; ther <drive> ; ther isnt ; they go ; theyr let
        residential	-2	thi <record> ; thi saturday ; thi septemb ; thi stat ; thousand ; thre and
        residential	-2	thre hour ; thre rehab ; thre tim ; threw up ; tianeptin ; tiemp no
        residential	-2	tien <illness> ; til <furniture> ; til then ; tim <week> ; tim now ; tim week ; tio
        residential	-2	to <continue> ; to <night> ; to <start> ; to <take> ; to app ; to ask ; to bring
        residential	-2	to clos ; to cut ; to death ; to jail ; to keep ; to light ; to mind ; to study
        residential	-2	to thursday ; to you ; tod bien ; today 0 ; toe are ; togeth and ; tom a ; tom desd
        residential	-2	tongu ; too many ; took nin ; took someth ; tra pistol ; traffic
        residential	-2	transitional hous ; tratamient en ; treatment at ; treatment for ; treint ano
        residential	-2	tri a ; turn her ; twic <continue> ; twin ; two a ; two hundr ; two seizur
        residential	-2	typ the ; u <need> ; ultim vez ; un doc ; un foc ; un infart ; un internamient
        residential	-2	un problem ; una <night> ; una cos ; una noch ; unles you ; unpaid ; up as ; up cok
        residential	-2	ur 0 ; usa <opioid> ; usand coc ; use a ; used <day> ; used <stimulant>
        residential	-2	used ~<stimulant> ; using crack ; using meth ; uso coc ; usted <need>
        residential	-2	va <treatment> ; val ; vap ; vap weed ; vape ; vayan ; vec al ; viern con
        residential	-2	visit and ; vivi ; vodk every ; void ; w/d <home> ; wait ; wait list ; wal are
        residential	-2	walk around ; walk und ; warranty ; was <say> ; was proud ; was ten ; was with
        residential	-2	wat ; watch them ; we ; we <build> ; we <clothes> ; we agre ; we buri ; we could
        residential	-2	we put ; we run ; websit ; weed ; week ago ; week inpatient ; week most
        residential	-2	weekend with ; weeknight ; went right ; wer the ; what are ; what can
        residential	-2	what possibl ; what ther ; what was ; wher a ; whisky ; who could ; who sel
        residential	-2	who to ; who you ; wif her ; win a ; win at ; win night ; with <stranger> ; with f
        residential	-2	with friend ; with lunch ; with one ; with oth ; with parent ; with sup
        residential	-2	withdrawal mgmt ; wk <alcohol> ; wkend + ; wknd ; wonder ; wont <insurance>
        residential	-2	wont cov ; work and ; would someon ; writ about ; writ so ; x su ; xan ; y <job>
        residential	-2	y <past> ; y ask ; y dond ; y se ; ya <leave> ; ya la ; ya sali ; yo sol
        residential	-2	you <goodbye> ; you <job> ; you be ; you see ; you tak ; you thi ; your <furniture>
        residential	-2	your <insurance> ; your <school> ; your and ; your lobby ; your patient ; yr no
        residential	-2	zombi ; ~<alcohol> in ; ~<alone> ; ~<amount> ~of ; ~<clean> ~out ; ~<day> ~<wait>
        residential	-2	~<daytime> ; ~<drug> in ; ~<eat> ; ~<fall> ; ~<hit> ~<headface> ; ~<insurance>
        residential	-2	~<leave> ; ~<moment> ; ~<month> ~<treatment> ; ~<past> ~tx ; ~<record> ; ~<say>
        residential	-2	~<seizure> from ; ~<treatment> <appointment> ; ~<year> ; ~a ~<week> ; ~a ~week
        residential	-2	~booz ; ~chor ; ~desintoxicacion ; ~dt ; ~dts ; ~duel ; ~even ; ~for ~a ; ~herself
        residential	-2	~lik ~to ; ~out ; ~park ; ~pas ; ~pastilla ; ~prior ~tx ; ~saw ; ~shot ; ~stop
        residential	-2	~su ; ~tim ; ~tri ; ~when
        residential	-3	*clientAdmin.1:other_experiencer ; *detoxWord.0 ; *detoxWord.0:negated
        residential	-3	*duration.0 ; *hallucination.9 ; *naloxone.0 ; *naloxone.0:other_experiencer
        residential	-3	*otherService.1 ; *overdoseNow.0 ; *relief.0 ; *seizure.0:other_experiencer
        residential	-3	*seizure.1 ; *seizure.2:historical ; *sinceStopping.0 ; *started.0
        residential	-3	*started.0:possible ; *substance.1:historical ; *wantsToQuit.0:other_experiencer
        residential	-3	+ <alcohol> ; + <clinician> ; + <say> ; + no ; / <drug> ; / <night> ; 0 <cannabis>
        residential	-3	0 <consume> ; 0 <opioid> ; 0 blu ; 0 glas ; 0 ish ; 0 k ; 0 per ; 0 vodk
        residential	-3	<alcohol> <alcohol> ; <alcohol> <amount> ; <alcohol> <asleep> ; <alcohol> <eat>
        residential	-3	<alcohol> <stranger> ; <alcohol> el ; <alcohol> from ; <always> <money>
        residential	-3	<amount> nin ; <appointment> <eat> ; <appointment> con ; <ask> a ; <ask> permis
        residential	-3	<asleep> <headface> ; <asleep> <rail> ; <awake> <fluid> ; <bodypart> <pill>
        residential	-3	<bodypart> <stop> ; <bodypart> <withdrawal> ; <bodypart> <write> ; <bodypart> wont
        residential	-3	<break> cp ; <buy> <medicine> ; <cannabis> <day> ; <cannabis> <friend>
        residential	-3	<cannabis> i ; <caretaking> 0 ; <caretaking> releas ; <child> <church>
        residential	-3	<child> <illness> ; <child> fin ; <child> tien ; <clinician> <blood>
        residential	-3	<clinician> <headface> ; <clothes> from ; <colleague> <law> ; <colleague> <stop>
        residential	-3	<colleague> no ; <consume> <awake> ; <consume> a ; <consume> blu ; <consume> nad
        residential	-3	<consume> sat ; <consume> thi ; <consume> todo ; <container> down
        residential	-3	<count> <alcohol> ; <count> <put> ; <count> on ; <count> sinc ; <count> tim
        residential	-3	<crowd> <home> ; <crowd> to ; <day> <bodypart> ; <day> <emergency>
        residential	-3	<day> <intoxicated> ; <day> <pain> ; <day> only ; <day> thi ; <daytime> <daytime>
        residential	-3	<daytime> <take> ; <daytime> til ; <die> <furniture> ; <drive> <start>
        residential	-3	<drive> til ; <drug> <count> ; <drug> ct ; <drug> sinc ; <eat> 0 ; <eat> <drive>
        residential	-3	<eat> <needle> ; <eat> <night> ; <eat> <photo> ; <eat> <see> ; <eat> to
        residential	-3	<emergency> <town> ; <emergency> for ; <fall> to ; <fall> you ; <feel> a
        residential	-3	<feel> fin ; <fluid> <clothes> ; <fluid> <cold> ; <give> nam ; <go> <stiff>
        residential	-3	<go> ins ; <go> lat ; <happy> the ; <headface> <put> ; <headface> se
        residential	-3	<height> <tool> ; <hit> him ; <home> <palecolor> ; <home> <write> ; <home> nin
        residential	-3	<homeless> in ; <hospital> <room> ; <illness> <pill> ; <insurance> <money>
        residential	-3	<insurance> <say> ; <job> all ; <job> thru ; <kill> <colleague> ; <kin> <stimulant>
        """
}
