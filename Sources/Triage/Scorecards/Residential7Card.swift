extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential7 = """
        residential	-2	<kin> <illness> ; <kin> <start> ; <kin> <stop> ; <kin> onc ; <kin> tuv ; <kin> when
        residential	-2	<last> <need> ; <last> vez ; <law> are ; <law> lost ; <law> no ; <law> o ; <law> on
        residential	-2	<law> ~<alcohol> ; <leave> <church> ; <leave> <eat> ; <leave> <home> ; <leave> him
        residential	-2	<leave> nippl ; <leave> until ; <lock> my ; <lock> with ; <media> <go>
        residential	-2	<media> about ; <medicine> a ; <medicine> de ; <medicine> resident
        residential	-2	<moment> <happy> ; <moment> <moment> ; <moment> <past> ; <moment> <take>
        residential	-2	<moment> <threat> ; <moment> <year> ; <moment> becaus ; <moment> by ; <moment> on
        residential	-2	<money> <church> ; <money> <need> ; <money> <see> ; <money> la ; <money> only
        residential	-2	<money> y ; <money> you ; <month> <hospital> ; <month> <money> ; <month> away
        residential	-2	<month> becaus ; <month> when ; <need> <insurance> ; <need> <job> ; <need> advic
        residential	-2	<need> bajarl ; <need> eve ; <need> nam ; <need> no ; <need> off ; <need> por
        residential	-2	<need> with ; <need> you ; <needle> <eat> ; <needle> <put> ; <night> <fluid>
        residential	-2	<night> <hear> ; <night> <phone> ; <night> a ; <official> <stimulant>
        residential	-2	<opening> <crowd> ; <opening> <day> ; <opioid> <clinician> ; <opioid> <die>
        residential	-2	<opioid> <opioid> ; <opioid> <pill> ; <opioid> <stimulant> ; <opioid> <take>
        residential	-2	<opioid> <town> ; <opioid> all ; <opioid> off ; <opioid> qd ; <opioid> ten
        residential	-2	<order> 0 ; <order> <day> ; <order> <week> ; <outdoors> <drive>
        residential	-2	<outdoors> <night> ; <pain> <clinician> ; <pain> <hospital> ; <pain> <pill>
        residential	-2	<pain> real ; <palecolor> <day> ; <palecolor> <palecolor> ; <palecolor> <room>
        residential	-2	<partner> 0 ; <partner> <always> ; <partner> <container> ; <partner> <fall>
        residential	-2	<partner> <illness> ; <partner> <order> ; <partner> <treatment> ; <partner> com
        residential	-2	<partner> did ; <partner> est ; <partner> off ; <past> aft ; <past> doing
        residential	-2	<past> ni ; <past> ~<alcohol> ; <pet> <opening> ; <pet> for ; <phone> <amount>
        residential	-2	<phone> <insurance> ; <phone> <key> ; <phone> <outdoors> ; <phone> <promise>
        residential	-2	<phone> re ; <phone> to ; <photo> del ; <pill> <always> ; <pill> <palecolor>
        residential	-2	<pill> <play> ; <pill> <think> ; <pill> in ; <play> <stop> ; <play> <week>
        residential	-2	<play> twic ; <promise> <take> ; <promise> <trust> ; <put> <emergency> ; <put> <go>
        residential	-2	<put> <needle> ; <put> <treatment> ; <put> los ; <rail> <height> ; <rarely> al
        residential	-2	<room> com ; <room> sinc ; <rope> <opening> ; <sad> <partner> ; <say> <child>
        residential	-2	<say> con ; <say> flat ; <say> she ; <school> <blood> ; <school> <fall>
        residential	-2	<school> <hit> ; <school> <phone> ; <school> <town> ; <sedative> <cold>
        residential	-2	<sedative> <count> ; <sedative> <drug> ; <sedative> <kin> ; <see> <height>
        residential	-2	<see> <night> ; <see> <soon> ; <see> <stimulant> ; <seizure> 0 ; <shame> that
        residential	-2	<sick> <bodypart> ; <sick> on ; <sober> 0 ; <sober> <ask> ; <sober> <clinician>
        residential	-2	<sober> for ; <soon> <alcohol> ; <soon> <kin> ; <start> <consume> ; <start> in
        residential	-2	<start> on ; <stiff> ; <stiff> <chestheart> ; <stiff> <daytime> ; <stimulant> /
        residential	-2	<stimulant> <consume> ; <stimulant> <go> ; <stimulant> <law> ; <stimulant> <say>
        residential	-2	<stimulant> <treatment> ; <stimulant> el ; <stimulant> hac ; <stimulant> he
        residential	-2	<stimulant> la ; <stimulant> she ; <stimulant> thi ; <stimulant> til
        residential	-2	<stimulant> x ; <stop> <alcohol> ; <stop> <church> ; <stop> <need> ; <stop> <shake>
        residential	-2	<stop> <treatment> ; <stop> her ; <stop> his ; <stop> mi ; <stop> mis ; <stop> of
        residential	-2	<stranger> <amount> ; <stranger> <need> ; <stranger> <see> ; <stranger> <stimulant>
        residential	-2	<stranger> sit ; <take> <asleep> ; <take> <build> ; <take> <cannabis>
        residential	-2	<take> <leave> ; <take> <lock> ; <take> about ; <take> back ; <take> em
        residential	-2	<take> one ; <take> thi ; <think> <consume> ; <think> <die> ; <think> <hear>
        residential	-2	<think> <media> ; <think> <take> ; <think> dond ; <think> for ; <think> who
        residential	-2	<tired> per ; <town> fair ; <town> so ; <town> x ; <trade> <consume>
        residential	-2	<trade> <give> ; <trade> <phone> ; <trade> of ; <treatment> <night>
        residential	-2	<treatment> <outdoors> ; <treatment> <sober> ; <treatment> b ; <treatment> be
        residential	-2	<treatment> cm ; <treatment> first ; <treatment> isnt ; <treatment> out
        residential	-2	<treatment> pag ; <treatment> that ; <trust> <always> ; <trust> <day>
        residential	-2	<trust> <leave> ; <trust> <take> ; <try> nad ; <unreal> <crowd> ; <vendor> <amount>
        residential	-2	<vendor> rep ; <vermin> <home> ; <wait> <alone> ; <wait> <town> ; <wait> list
        residential	-2	<wait> los ; <wait> un ; <water> <continue> ; <water> is ; <week> <money>
        residential	-2	<week> <room> ; <week> <take> ; <week> but ; <week> hac ; <week> int ; <week> wher
        residential	-2	<withdrawal> <daytime> ; <withdrawal> <need> ; <withdrawal> <say>
        residential	-2	<withdrawal> and ; <withdrawal> mgmt ; <write> <bodypart> ; <write> <go>
        residential	-2	<write> <trade> ; <write> his ; <year> <angry> ; <year> <die> ; a 0 ; a <colleague>
        residential	-2	a <eat> ; a <friend> ; a <hold> ; a <rarely> ; a <stiff> ; a <write> ; a clas
        residential	-2	a cup ; a field ; a fork ; a garag ; a human ; a intern ; a joint ; a list ; a liv
        residential	-2	a marc ; a nit ; a numb ; a parent ; a que ; a referral ; a saturday ; a singl
        residential	-2	a stay ; a suicid ; a tent ; a tom ; a user ; a voic ; a work ; a ~detox
        residential	-2	about end ; about his ; adderal sinc ; adhd ; advisor ; afraid of ; aft 0
        residential	-2	aft year ; again sinc ; agency has ; ago aft ; aguardient ; aid ; aid and
        residential	-2	al program ; alberc ; alg en ; alg par ; alguien que ; aliv ; all <day>
        residential	-2	all <school> ; all day ; all good ; all im ; amiga ; amt ; an alcoholic
        residential	-2	and cannot ; and if ; and isnt ; and kept ; and min ; and pregunt ; and residential
        residential	-2	and sweat ; and tom ; and we ; and your ; anex de ; ann ; ant ni ; any tim ; anyth
        residential	-2	anyth els ; anyth is ; anyth til ; apartment and ; apartment in ; are <put>
        residential	-2	are <write> ; arent ther ; aret ; arizon ; arm hot ; around new ; asam 0
        residential	-2	ask somebody ; ask twic ; associat ; assum ; at $ ; at <night> ; at camp ; at fiv
        residential	-2	at onc ; at two ; at wedding ; ate ; ate the ; atienden ; audi ; avion ; ayud de
        residential	-2	ayud por ; ayudenm ; azul y ; bachelor ; back 0 ; back surgery ; barb 0 ; bastant
        residential	-2	be hom ; becaus a ; been <sober> ; been <think> ; been one ; been say ; been sleep
        residential	-2	been ten ; been tight ; beer aft ; beer night ; befor a ; beirut ; bent ; berth
        residential	-2	besid me ; besid the ; bet one ; bilingu ; birthday cak ; blad in ; blind and
        residential	-2	booklet ; bor ; botella ; bottom of ; box and ; box of ; bright <color>
        residential	-2	bright red ; broth cam ; build and ; bur ; bury me ; busc a ; by <pet>
        residential	-2	by <record> ; by <stranger> ; by day ; by fax ; by how ; by myself ; by ten ; c 0
        residential	-2	cal aft ; cal say ; cal somebody ; cal to ; cambi de ; can <crowd> ; can believ
        residential	-2	can you ; cannot ; cannot be ; cant ; cant <consume> ; cant <money> ; cant be
        residential	-2	cant do ; cant stop ; cant tak ; cant talk ; car of ; carv ; cas est ; cash pric
        residential	-2	casi <always> ; casi a ; centr a ; cerebral ; certificat ; certificat and
        residential	-2	cessation ; chamb ; chat ; cho ; cit con ; clean from ; clos ; clr <consume>
        residential	-2	clr <home> ; clr is ; cm <colleague> ; cm client ; cna ; cobran y ; cocain
        residential	-2	cocain problem ; codein ; coin ; cok + ; cok an ; cok between ; cok friday ; cok iv
        residential	-2	cok only ; cok told ; cold turkey ; coleccion ; colour ; com <clean> ; com off
        residential	-2	companer ; company ; company in ; compliment ; comunitari ; con cristal
        residential	-2	con doctor ; confi ; confund ; convulsion y ; copay ; copi ; corre ; corren
        residential	-2	couch with ; could someon ; couldnt <take> ; couldnt get ; counti ; county fair
        residential	-2	cousin smok ; cousin went ; cover outpatient ; crack on ; cranky ; crazy
        residential	-2	cristal en ; cristal la ; crud ; crystal meth ; crystal the ; crystal two
        residential	-2	cuand <stop> ; cuant ni ; cuanta ; cuanto ; cun que ; cup ; custom ; d res ; d sinc
        residential	-2	da mied ; dad of ; dai drink ; danc ; dast ; dast 0 ; daught 0 ; daught and
        residential	-2	daught went ; day cok ; day i ; day residential ; day stay ; day the
        residential	-2	de <cannabis> ; de <die> ; de <night> ; de <pet> ; de adentr ; de anex ; de cristal
        residential	-2	de dorm ; de mas ; de noch ; de por ; de tecat ; dead in ; declin ; del cristal
        residential	-2	delivery ; dementi and ; den with ; deni inpt ; deni the ; denial ; dentist
        residential	-2	dependency <official> ; desintoxic ; desintoxic a ; det ; detox befor ; detox de
        residential	-2	detox en ; detox wing ; detox yest ; diabetic ; diari un ; didnt <need> ; dio a
        residential	-2	dio el ; direccion ; discharg me ; dmv ; do <moment> ; do <night> ; do and
        residential	-2	do anoth ; do detox ; do now ; do u ; doctor told ; doesnt ; doesnt need ; dog in
        residential	-2	dog show ; domino ; dond empez ; dont <consume> ; dont <put> ; dont put ; dont use
        residential	-2	dop 0 ; dos 0 ; down <day> ; down for ; down in ; drink from ; drink is ; drink lik
        residential	-2	drink saturday ; drum on ; dry <room> ; dts 0 ; duen de ; each <daytime>
        residential	-2	each <say> ; each even ; earn ; ech la ; eight to ; el <alcohol> ; el <phone>
        residential	-2	el <tool> ; el avion ; el mes ; el muert ; el numer ; el parqu ; el pis ; el turn
        residential	-2	el unic ; eleven thousand ; els ; els wil ; empiez ; ems ; en cristal ; end my
        residential	-2	ener y ; enough to ; enrollment ; enviud ; eob ; escap ; escond ; est <treatment>
        residential	-2	est intern ; etoh ld ; even and ; even for ; even i ; even use ; even ~<consume>
        residential	-2	evening ; every even ; every thre ; every weekend ; everybody say ; excus the
        residential	-2	explain the ; f <leave> ; f <partner> ; f finish ; f heroin ; fami court ; farmaci
        residential	-2	fath is ; feel normal ; femal ; fent + ; fent in ; fentanil todo ; fentanyl in
        residential	-2	few ; few evening ; fifteen minut ; fifty eight ; fil it ; film ; final in
        residential	-2	finish friday ; finish ninety ; first dui ; first ever ; first fiv ; fit in
        residential	-2	fit on ; fiv month ; fiv or ; flag ; flam ; flinch ; fly hom ; for <need>
        residential	-2	for about ; for and ; for crystal ; for good ; for help ; for me ; for myself
        residential	-2	for one ; for outpatient ; for peopl ; for rehab ; for som ; for someth ; for that
        residential	-2	for w/d ; for what ; for whom ; for work ; forfeit ; fost mom ; four kid ; from 0
        residential	-2	from noon ; fum crystal ; fum mot ; furth ; g <always> ; gan un ; get back
        residential	-2	giv the ; go from ; goe hom ; golp ; good as ; gordit ; grac ; grand ; great uncl
        residential	-2	group for ; group thre ; grown up ; gun out ; gym on ; hac las ; had <alcohol>
        residential	-2	had <amount> ; had sz ; had thi ; had to ; hamst ; hand and ; hand at ; hand jump
        residential	-2	hand wont ; has alzheim ; hav <chestheart> ; hav <partner> ; hav aetn
        residential	-2	hav epilepsy ; hav even ; hav them ; hay par ; he <fall> ; he is ; he kept
        residential	-2	he quit ; health <school> ; hel i ; help ; help with ; her <think> ; her cas
        residential	-2	her has ; her lif ; herman 0 ; heroin iv ; hij est ; hij fum ; hij sali ; hilariou
        residential	-2	him <phone> ; him cal ; him on ; his 0 ; his <breath> ; his <headface> ; his boat
        residential	-2	his kne ; his lip ; hood ; horror ; how doe ; hs <clinician> ; hunt for
        residential	-2	husband pas ; i <count> ; i <goodbye> ; i drank ; i drink ; i kil ; i knew
        residential	-2	i light ; i paid ; i park ; i pour ; i quit ; i set ; i vanish ; ice <take>
        residential	-2	ice in ; id <ask> ; id ask ; id had ; id rath ; im <hot> ; im bor ; im fin
        residential	-2	im stay ; in <insurance> ; in <rope> ; in <withdrawal> ; in arizon ; in dry ; in or
        residential	-2	in residential ; in someth ; in ten ; in thos ; in troubl ; in two ; in tx
        residential	-2	indicat ; inpatient in ; inpatient last ; inpt day ; insist ; int detox
        residential	-2	intensiv outpt ; intern 0 ; intern <amount> ; intern el ; internship ; intranasal
        residential	-2	iop tre ; is <alcohol> ; is <break> ; is <die> ; is <stimulant> ; is <treatment>
        residential	-2	is already ; is not ; is park ; is she ; is that ; isnt <feel> ; isnt about
        residential	-2	isnt touch ; it <insurance> ; it by ; it cover ; it doesnt ; it is ; it took ; item
        residential	-2	its 0 ; its <cold> ; its <eat> ; its <go> ; its <stimulant> ; its back ; its going
        residential	-2	its me ; ive <give> ; ive <phone> ; ive cal ; jarab ; jim beam ; judg order
        residential	-2	july becaus ; just <need> ; just need ; just walk ; just want ; kid lov
        residential	-2	kitchen floor ; kne and ; know who ; known ; kore ; la <emergency> ; la botel
        residential	-2	la camis ; la cit ; la cuchar ; la de ; la esquin ; la otr ; la rodil ; labio
        residential	-2	lanch ; landlord tenant ; las siet ; lat wif ; lata ; lawy suggest ; le <angry>
        residential	-2	le compr ; le entr ; le grit ; lean <always> ; leav her ; leav me ; leav until
        residential	-2	left it ; left nippl ; left residential ; leftov ; leftov <opioid> ; lengu
        residential	-2	liaison ; liaison 0 ; lift ; lik <treatment> ; lik to ; lin at ; lin open ; lineman
        residential	-2	liquor ; literal no ; lleg la ; lo <stop> ; lo dej ; lo encontr ; lo pued ; lo suy
        residential	-2	lo termin ; local <money> ; lol not ; long term ; long than ; los it ; los what
        residential	-2	lost <amount> ; lost <home> ; lost hous ; m <drug> ; m <hit> ; m <homeless> ; m did
        residential	-2	m iop ; m widow ; mad him ; mad me ; mail it ; mak $ ; manan y ; marc ; market
        residential	-2	martini ; mas dato ; max ; mayb four ; mdm and ; me cambi ; me int ; me pueden
        residential	-2	me sub ; mean no ; med surg ; mediodi ; memb of ; mes y ; messag ; met cristal
        residential	-2	meth its ; meth run ; methadon clinic ; meti ; mg tid ; mi <church> ; mi gat
        residential	-2	middl of ; migracion ; minut ; minut ord ; mis hermano ; mo 0 ; mol at ; mom doesnt
        residential	-2	month away ; month off ; month so ; mor absenc ; morn til ; morning ; mov to ; mrs
        residential	-2	muel ; mug ; mult ; music in ; my <church> ; my bump ; my clas ; my first ; my kne
        residential	-2	my mattres ; my option ; my thigh ; my toddl ; my tongu ; n he ; nad ; nam cal
        residential	-2	nap ; narcand ; near me ; need help ; need one ; need you ; nervio ; nev know
        residential	-2	nev went ; new ; new <job> ; next and ; next week ; ni en ; nieg ; niet ; night out
        residential	-2	nin tien ; niner ; ninety <amount> ; nip ; nippl ; no $ ; no <relapse> ; no <wait>
        residential	-2	no <withdrawal> ; no dio ; no me ; no need ; no rent ; no saving ; no slip
        residential	-2	no withdrawal ; nobody left ; noma ; noma <consume> ; not 0 ; not <go> ; not pick
        residential	-2	not ~<stop> ; noth els ; noven ; now drink ; nuev <count> ; nuev <month> ; nuev mes
        residential	-2	nuev mil ; nurs at ; nurs student ; o los ; of <alcohol> ; of <cannabis> ; of <eat>
        residential	-2	of <home> ; of <kin> ; of blow ; of chardonnay ; of crystal ; of current
        residential	-2	of fentanyl ; of jim ; of som ; of vacation ; off ; off a ; off crack ; off it
        residential	-2	off mid ; off somewher ; off to ; off work ; oficin ; on <illness> ; on <record>
        residential	-2	on <week> ; on fentanyl ; on friday ; on novemb ; on sunday ; onc <always>
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
        residential	-2	puf ; purchas ; purpl ; que <moment> ; que <say> ; que habl ; que la ; que su
        residential	-2	que tom ; que vien ; quien me ; quier dej ; quier dejarl ; quier mor ; quier par
        residential	-2	quis quit ; quit by ; quitan ; radiat l ; rais 0 ; ran out ; rat ; rath <say>
        residential	-2	rath do ; rato ; ray ; reach for ; recet ; recoj ; regresan ; regul <consume>
        residential	-2	relocat ; remind ; renewal ; rent money ; replac me ; res <day> ; res yesterday
        residential	-2	resi ; residential end ; residential i ; residential in ; residential plac
        residential	-2	residential ranch ; retirement party ; right as ; right i ; ring ; rn <medicine>
        residential	-2	rn med ; robert ; room i ; roommat use ; rop for ; s <always> ; sam <container>
        residential	-2	sam <home> ; saturday aft ; saturday when ; say im ; scaffold ; scen ; school nurs
        residential	-2	scratch on ; se <alcohol> ; se <job> ; se <lock> ; se jubil ; se mud ; se quit
        residential	-2	second mortgag ; see peopl ; see someon ; segur y ; seltz ; seman 0 ; seman hac
        residential	-2	semana y ; senor de ; sentenc ; septum ; seren ; serv ; setent ; shaken ; shaky
        residential	-2	shap lik ; she <trust> ; she finish ; shift and ; shoot dop ; shop cart ; short on
        residential	-2	shot and ; shrimp ; si <stop> ; si es ; si pid ; signal ; sil ; sin coc
        residential	-2	sin ~<key> ; sin ~papel ; sinc <year> ; sinc covid ; sinc divorc ; sinc octob
        residential	-2	sinc school ; sister ; sister on ; six or ; six tim ; slam crystal ; slap ; slept 0
        residential	-2	slid scal ; slit ; slot ; sneez ; so <shame> ; so a ; so cant ; so doe ; so much
        residential	-2	sob for ; sob sinc ; sobr ; sol a ; solter y ; som ; som <night> ; som kind
        residential	-2	somebody about ; somebody els ; somebody watch ; somebody who ; someon in
        residential	-2	someon with ; someth for ; someth on ; son com ; son meth ; son was ; sorry that
        residential	-2	soul ; soul to ; soy la ; spanish <say> ; spanish speak ; specialist ; spit ; spkr
        residential	-2	sponsor our ; squeez in ; sra espos ; stabl <home> ; stabl hous ; stand on
        residential	-2	start mon ; stepdown ; stil open ; stil talk ; stop it ; storag ; storm season
        residential	-2	string ; su internamient ; su pagin ; suggest a ; suggest i ; suic ; sup ; support
        residential	-2	surf with ; swallow an ; sx want ; tabl for ; tak anyth ; tak medi ; taxidermist
        residential	-2	tel my ; tel them ; ten <amount> ; ten a ; ten in ; teng con ; term <treatment>
        residential	-2	than ive ; that <angry> ; that <photo> ; that im ; that last ; that nev ; that sort
        residential	-2	that when ; that why ; the <angry> ; the <daytime> ; the <partner>
        residential	-2	the <stimulant> ; the army ; the baby ; the baggi ; the card ; the crash ; the dat
        residential	-2	the dentist ; the dock ; the drink ; the elevator ; the fami ; the fentanyl
        residential	-2	the fish ; the gin ; the glovebox ; the holiday ; the horror ; the in ; the layof
        residential	-2	the mailbox ; the map ; the moth ; the paperwork ; the paramedic ; the sentenc
        residential	-2	the servic ; the sheet ; the start ; the tabl ; them <continue> ; them again
        residential	-2	them off ; then <rope> ; then <wait> ; then no ; then that ; then thi
        residential	-2	ther <drive> ; ther isnt ; they go ; theyr let ; thi <record> ; thi saturday
        residential	-2	thi septemb ; thi stat ; thousand ; thre and ; thre hour ; thre rehab ; thre tim
        residential	-2	threw up ; tianeptin ; tiemp no ; tien <illness> ; til <furniture> ; til then
        residential	-2	tim <week> ; tim now ; tim week ; tio ; to <continue> ; to <night> ; to <start>
        residential	-2	to <take> ; to app ; to ask ; to bring ; to clos ; to cut ; to death ; to jail
        residential	-2	to keep ; to light ; to mind ; to study ; to thursday ; to you ; tod bien ; today 0
        residential	-2	toe are ; togeth and ; tom a ; tom desd ; tongu ; too many ; took nin ; took someth
        residential	-2	tra pistol ; traffic ; transitional hous ; tratamient en ; treatment at
        residential	-2	treatment for ; treint ano ; tri a ; turn her ; twic <continue> ; two a ; two hundr
        residential	-2	two seizur ; typ the ; u <need> ; ultim vez ; un doc ; un foc ; un infart
        residential	-2	un internamient ; un problem ; una <night> ; una cos ; una noch ; unles you
        residential	-2	unpaid ; up as ; up cok ; ur 0 ; urgencia ; usa <opioid> ; usand coc ; use a
        residential	-2	used <day> ; used <stimulant> ; used crack ; used ~<stimulant> ; using crack
        residential	-2	using meth ; uso coc ; usted <need> ; va <treatment> ; val ; vap weed ; vape
        residential	-2	vayan ; vec al ; viern con ; visit and ; vivi ; vodk every ; void ; w/d <home>
        residential	-2	wait ; wait list ; wal are ; walk around ; walk und ; warranty ; was <say>
        residential	-2	was proud ; was ten ; was with ; wat ; watch them ; we ; we <build> ; we <clothes>
        residential	-2	we agre ; we buri ; we could ; we put ; we run ; websit ; weed ; week ago
        residential	-2	week inpatient ; weekend with ; weeknight ; went right ; wer the ; what are
        residential	-2	what can ; what possibl ; what ther ; what was ; wher a ; whisky ; who could
        residential	-2	who sel ; who to ; who you ; wif count ; wif her ; win a ; win at ; win night
        residential	-2	with <stranger> ; with f ; with friend ; with lunch ; with one ; with oth
        residential	-2	with parent ; with sup ; withdrawal mgmt ; wk <alcohol> ; wkend + ; wknd ; wonder
        residential	-2	wont <insurance> ; wont cov ; work and ; would someon ; writ about ; writ so ; x su
        residential	-2	xan ; y <job> ; y <past> ; y ask ; y dond ; y se ; ya <leave> ; ya la ; ya sali
        residential	-2	yo sol ; you <goodbye> ; you <job> ; you be ; you see ; you tak ; you thi
        residential	-2	your <furniture> ; your <insurance> ; your <school> ; your and ; your lobby
        residential	-2	your patient ; yr no ; zombi ; ~<alcohol> in ; ~<alone> ; ~<amount> ~of
        residential	-2	~<clean> ~out ; ~<day> ~<wait> ; ~<daytime> ; ~<drug> in ; ~<eat> ; ~<fall>
        residential	-2	~<hit> ~<headface> ; ~<insurance> ; ~<leave> ; ~<moment> ; ~<month> ~<treatment>
        residential	-2	~<past> ~tx ; ~<record> ; ~<say> ; ~<seizure> from ; ~<treatment> <appointment>
        residential	-2	~<year> ; ~a ~<week> ; ~a ~week ; ~bleed ; ~booz ; ~chor ; ~desintoxicacion ; ~dt
        residential	-2	~dts ; ~duel ; ~even ; ~for ~a ; ~herself ; ~lik ~to ; ~out ; ~pas ; ~pastilla
        residential	-2	~prior ~tx ; ~saw ; ~shot ; ~stop ; ~su ; ~sz x ; ~tim ; ~tri ; ~when
        residential	-3	*clientAdmin.1:other_experiencer ; *detoxWord.0 ; *detoxWord.0:negated
        residential	-3	*duration.0 ; *hallucination.9 ; *naloxone.0 ; *naloxone.0:other_experiencer
        residential	-3	*otherService.1 ; *overdoseNow.0 ; *relief.0 ; *seizure.0:other_experiencer
        residential	-3	*seizure.1 ; *sinceStopping.0 ; *started.0 ; *started.0:possible
        residential	-3	*substance.1:historical ; *wantsToQuit.0:other_experiencer ; + <alcohol>
        residential	-3	+ <clinician> ; + <say> ; + no ; / <drug> ; / <night> ; 0 <cannabis> ; 0 <consume>
        residential	-3	0 <opioid> ; 0 blu ; 0 glas ; 0 ish ; 0 k ; 0 per ; 0 vodk ; <alcohol> <alcohol>
        residential	-3	<alcohol> <amount> ; <alcohol> <asleep> ; <alcohol> <eat> ; <alcohol> <stranger>
        residential	-3	<alcohol> el ; <alcohol> from ; <always> <money> ; <amount> nin
        residential	-3	<appointment> <eat> ; <appointment> con ; <ask> <night> ; <ask> a ; <ask> permis
        residential	-3	<asleep> <headface> ; <asleep> <rail> ; <awake> <fluid> ; <bodypart> <pill>
        residential	-3	<bodypart> <stop> ; <bodypart> <withdrawal> ; <bodypart> <write> ; <bodypart> wont
        residential	-3	<break> cp ; <buy> <medicine> ; <cannabis> <day> ; <cannabis> <friend>
        residential	-3	<cannabis> i ; <caretaking> 0 ; <caretaking> releas ; <child> <church>
        residential	-3	<child> <illness> ; <child> fin ; <child> tien ; <clinician> <blood>
        residential	-3	<clinician> <headface> ; <clothes> from ; <colleague> <stop> ; <colleague> no
        residential	-3	<consume> <awake> ; <consume> a ; <consume> blu ; <consume> nad ; <consume> sat
        residential	-3	<consume> thi ; <consume> todo ; <container> down ; <continue> open
        residential	-3	<count> <alcohol> ; <count> <put> ; <count> on ; <count> sinc ; <count> tim
        residential	-3	<crowd> <home> ; <crowd> to ; <day> <emergency> ; <day> <intoxicated>
        residential	-3	<day> <pain> ; <day> only ; <day> thi ; <daytime> <daytime> ; <daytime> <take>
        residential	-3	<die> <furniture> ; <drive> <start> ; <drive> til ; <drug> <count> ; <drug> ct
        residential	-3	<drug> sinc ; <eat> 0 ; <eat> <drive> ; <eat> <needle> ; <eat> <night>
        residential	-3	<eat> <photo> ; <eat> to ; <emergency> <town> ; <emergency> for ; <fall> to
        residential	-3	<fall> you ; <feel> a ; <feel> fin ; <fluid> <clothes> ; <fluid> <cold>
        residential	-3	<friend> <opioid> ; <give> nam ; <go> <stiff> ; <go> ins ; <go> lat ; <happy> the
        residential	-3	<headface> <put> ; <headface> se ; <height> <tool> ; <hit> him ; <home> <palecolor>
        residential	-3	<home> <write> ; <home> nin ; <homeless> in ; <hospital> <room> ; <illness> <pill>
        residential	-3	<insurance> <money> ; <insurance> <say> ; <job> all ; <job> thru
        residential	-3	<kill> <colleague> ; <kin> <stimulant> ; <kin> hac ; <kin> then ; <leave> my
        residential	-3	<media> <job> ; <medicine> <blood> ; <medicine> <year> ; <moment> /
        """
}
