extension ScorecardSources {
    /// Words that speak for `residential` or against it. Written by `workbench weigh`.
    static let residential8 = """
        residential	-2	dementi and ; den with ; deni resi ; deni the ; dentist ; departament y ; deport
        residential	-2	desd navidad ; despiert ; detox and ; detox sinc ; detox wing ; diabetic ; diagnosi
        residential	-2	diari un ; diaria ; diario ; did i ; did in ; didnt want ; dm ; do <night> ; do and
        residential	-2	do u ; dob ; doe <drug> ; doesnt ; doesnt need ; dol ; domino ; don with ; dond sea
        residential	-2	dont <put> ; dont know ; dont put ; dont use ; dop ; doubl ; down ; drink is
        residential	-2	driv for ; drop you ; drum on ; dry <room> ; dry as ; dt ; dv ; each <say>
        residential	-2	each even ; el <eat> ; el <tool> ; el avion ; el caf ; el mes ; el parqu ; el que
        residential	-2	eleven thousand ; els ; els wil ; empec con ; empez en ; en monterrey ; en que
        residential	-2	enfermeri ; enrollment ; enter y ; entiend ; enviud en ; era pur ; escol ; escond
        residential	-2	escuel de ; est <day> ; est <fluid> ; est intern ; est mi ; estoy san
        residential	-2	even <consume> ; even i ; even ~<consume> ; every oth ; everybody say ; exager
        residential	-2	extend ; f <leave> ; f <phone> ; f <treatment> ; f cal ; f heroin ; fair and
        residential	-2	farmaci ; feel normal ; fent + ; fentanil todo ; few ; few evening ; fil it
        residential	-2	fin <day> ; fin today ; finish my ; finish ninety ; firework ; first ; first fiv
        residential	-2	fit on ; flag ; flour ; for <bodypart> ; for <consume> ; for <job> ; for <partner>
        residential	-2	for age ; for and ; for any ; for decad ; for even ; for her ; for som ; for someth
        residential	-2	for w/d ; for what ; for wiv ; forearm ; foreman ; forfeit ; form pt ; forward
        residential	-2	found a ; frasc ; fre for ; friday a ; friday im ; friend in ; from 0
        residential	-2	from <awake> ; from <daytime> ; from wak ; fum marihuan ; fum piedr ; gallina
        residential	-2	gav no ; ghb ; giv away ; got it ; grand ; grand mal ; grati ; grocery chain
        residential	-2	ground floor ; grup par ; guy with ; ha <give> ; habl con ; hac las ; hac un
        residential	-2	had <amount> ; had to ; had us ; hand and ; hand at ; hand jump ; hard <alcohol>
        residential	-2	has <blood> ; has alzheim ; has dementi ; has taken ; hav <chestheart>
        residential	-2	hav <partner> ; hav epilepsy ; hav even ; hav them ; havent <asleep> ; havent slept
        residential	-2	hay par ; he <fall> ; he fix ; he ran ; he smok ; he walk ; hedg ; help for
        residential	-2	help with ; her has ; heroin iv ; hes <intoxicated> ; hes als ; hes lik ; hij fum
        residential	-2	him <phone> ; him cal ; hip ; his <breath> ; his <headface> ; his <water>
        residential	-2	his boat ; his head ; his roommat ; holiday ; hom so ; hopeles ; horror
        residential	-2	hospital por ; hous or ; hous went ; how a ; how many ; hs ; hurry ; i <container>
        residential	-2	i <count> ; i drank ; i driv ; i light ; i paid ; i park ; i phon ; i pour ; i read
        residential	-2	i swe ; i tak ; i tri ; i wrot ; i ~mak ; i ~odd ; ice <continue> ; ice in
        residential	-2	id gues ; id kil ; id rath ; if he ; if i ; im <afraid> ; im <hot> ; im fil
        residential	-2	im fin ; im short ; im stay ; im the ; im ~0 ; in <insurance> ; in arizon ; in fiv
        residential	-2	in half ; in its ; in orang ; in pasaden ; in ten ; in thos ; in two ; in tx
        residential	-2	inf <give> ; inpatient last ; inpatient on ; inpt in ; ins <say> ; insid my
        residential	-2	insist ; intern <amount> ; intern no ; internet ; internship ; intervention
        residential	-2	iop tre ; irb ; is <hear> ; is <stimulant> ; is <write> ; is all ; is already
        residential	-2	is at ; is cut ; is drink ; is iop ; is meth ; is not ; is she ; is shot
        residential	-2	isnt about ; it <insurance> ; it by ; it cover ; it im ; it is ; it took ; it wors
        residential	-2	its <cold> ; its <go> ; its <stimulant> ; its going ; its me ; iv heroin
        residential	-2	ive <give> ; ive thought ; jaw and ; jingl ; judg order ; juev en ; jun he
        residential	-2	just <count> ; just <need> ; just need ; just walk ; keep me ; kept right ; kid get
        residential	-2	kid has ; kid if ; kit ; kne ; kne and ; know ther ; kosh ; l arm ; la boc
        residential	-2	la botel ; la cit ; la cuchar ; la de ; la del ; la detox ; la ferreteri ; la mism
        residential	-2	la muel ; la quij ; labio ; lack ; lanch ; las <friend> ; las <write> ; lawy
        residential	-2	le compr ; le entr ; le habl ; lead ; lean ; lean every ; leav me ; left in
        residential	-2	left it ; left nippl ; left residential ; leftov ; leftov <opioid> ; let for
        residential	-2	liaison 0 ; libro ; lift ; lik to ; lin <fall> ; lin <last> ; lin drop ; lin last
        residential	-2	lin open ; lineman ; link ; liquid ; lisbon ; literal no ; liv her ; llamenm
        residential	-2	llev las ; lo dej ; lo dio ; lo suy ; lo tienen ; lol not ; long than ; los diez
        residential	-2	los sab ; los what ; lost count ; lost hous ; lost its ; lunch ; m <drug> ; m <hit>
        residential	-2	m <seizure> ; m cocain ; m cok ; m found ; m widow ; mad him ; mad me ; mail it
        residential	-2	mam tom ; marc ; margarita ; may me ; mdm and ; me <asleep> ; me asust ; me crystal
        residential	-2	me preocup ; me sub ; me tom ; mean no ; mean you ; medical clear ; mediodi
        residential	-2	memory ; mes intern ; mes y ; met cristal ; meth again ; meth pip ; meth run
        residential	-2	meth she ; meth thi ; metr ; mg tid ; mgmt <furniture> ; mgmt bed ; mi abuelit
        residential	-2	mi ama ; mi roomi ; mi vid ; mi y ; mid <law> ; minivan ; mis shift ; mistak
        residential	-2	mo <last> ; mo last ; monday on ; mor absenc ; mor on ; most shift ; mov to ; mrs
        residential	-2	muel ; music ; my 0 ; my <trade> ; my bathroom ; my bump ; my email ; my first
        residential	-2	my grandfath ; my grandm ; my new ; my thirty ; my tongu ; my ~0 ; myself out ; nad
        residential	-2	nam cal ; nam twic ; nap ; navidad ; near me ; need 0 ; need one ; need you
        residential	-2	nev <try> ; nev know ; nev on ; nev tri ; nev went ; new ; new <job> ; next and
        residential	-2	next door ; nieg ; night out ; night shift ; nin hundr ; nin tien ; ninety <amount>
        residential	-2	nip ; nippl ; no ~<breath> ; no ~<clean> ; no ~<night> ; no ~bleed ; no ~contact
        residential	-2	no ~contest ; no ~detox ; no ~hx ; no ~me ; no ~rent ; no ~residential
        residential	-2	no ~withdrawal ; nobody to ; noc ; noma ; noma <consume> ; not ~<say> ; not ~<stop>
        residential	-2	not ~about ; not ~enough ; not ~every ; not ~medical ; not ~say ; not ~stop
        residential	-2	noth els ; novi me ; novi y ; now say ; nuev <count> ; nuev mil ; nunc entr
        residential	-2	nurs 0 ; o de ; o los ; oatmeal ; od ; of <alcohol> ; of <opioid> ; of alcohol
        residential	-2	of an ; of blow ; of captain ; of chardonnay ; of firebal ; of gin ; of inpatient
        residential	-2	of pinot ; of ros ; of smok ; of vacation ; off crack ; off mid ; oig voc ; omah
        residential	-2	on your ; onc ; onc she ; one <eat> ; one <phone> ; one <sedative> ; one lin
        residential	-2	one night ; only <cannabis> ; only on ; only smok ; only the ; or <count> ; or a
        residential	-2	or for ; orient ; oth <drug> ; oth stuf ; otr hij ; otr y ; ought to
        residential	-2	our <partner> ; our church ; our parrot ; our quilt ; out <always> ; out every
        residential	-2	out wher ; outlet ; outpatient 0 ; outpatient only ; overdos ; overreact ; own no
        residential	-2	oxycodon ; pacient ; pago ; pain clinic ; pair ; panz ; papa son ; par mi ; party
        residential	-2	pastilla de ; patch ; peer specialist ; peopl to ; per <colleague> ; per <phone>
        residential	-2	per el ; peric ; peric desd ; persona ; phas 0 ; php ; pint / ; pip thi ; plan 0
        residential	-2	plan for ; plan in ; plan my ; pleas <say> ; pls ; por <stimulant> ; porqu all
        residential	-2	pregunt a ; pregunt por ; prep ; pres 0 ; prevention ; prob ; program last ; prom
        residential	-2	psych hosp ; pt <partner> ; pt wif ; pued ir ; pueden ; pur <play> ; que vien
        residential	-2	question about ; quien <stop> ; quien dej ; quier bajarl ; quier dejarl ; quier mor
        residential	-2	quij ; quit by ; quitan ; quiz ; r u ; rais 0 ; ran ; rath <say> ; re iop ; re moth
        residential	-2	read thes ; recet ; recoj ; refus ; regist ; regl ; regresan ; releas from
        residential	-2	releas tomorrow ; remind ; renewal ; rep for ; replacement ; res <day> ; resi
        residential	-2	residential end ; residential i ; residential in ; residential plac
        residential	-2	residential ranch ; ribbon ; robert ; robot ; rodil ; room 0 ; room i ; roomi
        residential	-2	s <always> ; said they ; said what ; sal a ; sal con ; sam cal ; sam day
        residential	-2	sat <night> ; saturday aft ; say im ; scaffold ; school nurs ; scratch on ; script
        residential	-2	se <asleep> ; se <fluid> ; se <leave> ; se ech ; se orin ; se quej ; seat
        residential	-2	second and ; see someon ; seltz ; seman hac ; semana que ; senor de ; septemb ive
        residential	-2	seren ; setent ; shaken ; she <blood> ; she <trust> ; she saw ; shed lik
        residential	-2	shift sinc ; shop cart ; short on ; should i ; should tel ; shrimp boat ; si <ask>
        residential	-2	signal ; sil ; silent ; sin ~mi ; sinc covid ; sinc our ; sinc septemb ; sister
        residential	-2	slam crystal ; smirnof ; so <shame> ; so at ; so bad ; so hard ; so long ; so pleas
        residential	-2	sob for ; sob sinc ; sob with ; sobriety ; sock to ; sol a ; sol quier ; solid
        residential	-2	som <alcohol> ; som <child> ; som <treatment> ; somebody watch ; somebody who
        residential	-2	someon about ; someon with ; someth aft ; someth for ; someth you ; son meth
        residential	-2	sorry that ; soul ; soul to ; soy ; spanish <say> ; spe is ; speak ; spit ; sport
        residential	-2	sra espos ; stabl <home> ; stabl hous ; stairwel ; stamp ; station ; stepdown
        residential	-2	stil breath ; stil talk ; stimulant ; stn ; stock ; storm season ; street now
        residential	-2	sud y ; suggest i ; sup ; sup <container> ; sup bowl ; supervis releas ; support
        residential	-2	surgeon ; sus 0 ; swear it ; swel ; syrup ; sí a ; tabl for ; tac truck ; tacom
        residential	-2	tailgat ; tak about ; tak mor ; tallboy ; tank every ; tap over ; tard ; tb ; tea
        residential	-2	teapot ; technician ; teddy ; tel the ; ten in ; term <treatment> ; tesl
        residential	-2	th <school> ; th grad ; than ive ; than my ; that <angry> ; that in ; that it
        residential	-2	that mat ; that nev ; that why ; the <daytime> ; the <partner> ; the army
        residential	-2	the baggi ; the balloon ; the bath ; the best ; the bottl ; the card ; the drink
        residential	-2	the elevator ; the fami ; the fentanyl ; the gin ; the glovebox ; the habit
        residential	-2	the hors ; the in ; the intensiv ; the lobby ; the moon ; the moth ; the newspap
        residential	-2	the not ; the oil ; the paperwork ; the post ; the road ; the servic ; the sheet
        residential	-2	the sink ; the ski ; the soc ; the stuf ; the tabl ; the ~<drive> ; them <continue>
        residential	-2	them again ; then <day> ; then <wait> ; then that ; ther isnt ; ther someth
        residential	-2	they <money> ; thi <day> ; thi septemb ; thi stat ; thi thursday ; thi town
        residential	-2	thre day ; thre tim ; throw ; tiemblan las ; tiemp no ; tien los
        residential	-2	tienen ~<treatment> ; til the ; tim <moment> ; to 0 ; to <alcohol> ; to <blood>
        residential	-2	to <continue> ; to <start> ; to about ; to clos ; to dr ; to jail ; to keep
        residential	-2	to light ; to stab ; to study ; tod bien ; today 0 ; toe are ; told sponsor ; tom a
        residential	-2	tom cervez ; tom com ; tom en ; tom su ; tom una ; took four ; took nin ; toracic
        residential	-2	tra pistol ; tractor ; traffic ; tratamient en ; treatment at ; treatment for ; tri
        residential	-2	tri a ; tub and ; turn her ; twic <continue> ; twic for ; two a ; two beer
        residential	-2	two round ; two seizur ; tx ever ; typ ; typ from ; u <need> ; un <crowd> ; un anex
        residential	-2	un doc ; un foc ; un infart ; un problem ; un ~internamient ; una <photo>
        residential	-2	una <say> ; una botel ; una cos ; una fot ; una pastil ; unconsciou ; unpaid
        residential	-2	until <amount> ; up as ; use anyth ; used <stimulant> ; used in ; used with
        residential	-2	used ~<stimulant> ; uso coc ; usted <need> ; usted ayudan ; val ; vamo ; vap
        residential	-2	vap weed ; vape ; vas ; vec entr ; vendemo ; ventilador ; visit and ; vodk all
        residential	-2	vol ; vomit blood ; wait list ; wait until ; walk around ; walk out ; want eval
        residential	-2	want eve ; want off ; want peopl ; warranty ; was proud ; was smok ; was told
        residential	-2	was with ; wat ; wax ; we ; we agre ; we run ; we set ; we took ; web <record>
        residential	-2	web form ; wedding ; week ago ; week most ; weekend with ; wel <day> ; went right
        residential	-2	what <day> ; what can ; what did ; what it ; what ther ; what was ; which day
        residential	-2	whisky ; who sel ; whoev read ; whol lif ; whol street ; whom ; wif count
        residential	-2	wif ~died ; wil <wait> ; win at ; win box ; win night ; wind took ; with friend
        residential	-2	with parent ; with somebody ; with sup ; withdrawal from ; withdrawal mgmt ; witnes
        residential	-2	wk <alcohol> ; wkend + ; wonder ; wont <hold> ; wont <insurance> ; wont cov
        residential	-2	wont hold ; work up ; would someon ; wrot ; wrot the ; xan ; xanax 0 ; xanax bar
        residential	-2	y <need> ; y cinc ; y nadi ; y uno ; ya ~no ; year if ; year sob ; yo <think>
        residential	-2	yo los ; yo sol ; you be ; you mis ; you run ; you thi ; youl hav
        residential	-2	your <insurance> ; your <job> ; your <money> ; your <room> ; your <school>
        residential	-2	your staf ; your tim ; yr no ; zaz ; ~$ ; ~<alcohol> <amount> ; ~<alcohol> ~<day>
        residential	-2	~<alcohol> ~<drug> ; ~<alcohol> ~<treatment> ; ~<alone> ; ~<always> ~0
        residential	-2	~<amount> ~<alcohol> ; ~<amount> ~<container> ; ~<amount> ~as ; ~<asleep> ~0
        residential	-2	~<chestheart> ~<pill> ; ~<church> ; ~<consume> <always> ; ~<consume> at ; ~<day> el
        residential	-2	~<day> ~en ; ~<drug> <need> ; ~<give> <play> ; ~<go> <day> ; ~<go> ~<pain>
        residential	-2	~<hit> ~<headface> ; ~<leave> ; ~<leave> ~<week> ; ~<night> ~<treatment>
        residential	-2	~<opioid> sinc ; ~<partner> <month> ; ~<pill> and ; ~<seizure> ; ~<seizure> por
        residential	-2	~<seizure> ~<stop> ; ~<stimulant> <always> ; ~<take> ~<illness> ; ~<think> ni
        residential	-2	~<treatment> <appointment> ; ~<treatment> <official> ; ~<treatment> ever
        residential	-2	~<treatment> just ; ~<wait> <day> ; ~<wait> on ; ~<year> ~<past> ; ~a ~<consume>
        residential	-2	~a ~<count> ; ~a ~sixty ; ~along ; ~an ; ~an <drug> ; ~an addict ; ~ano ; ~any
        residential	-2	~brought ; ~coffe ; ~cold ; ~com ~off ; ~contact ; ~convulsion ; ~d/c ~<day>
        residential	-2	~desintoxicacion ; ~detox ; ~dia el ; ~drug ever ; ~dt ; ~duel ; ~e ; ~enough
        residential	-2	~est en ; ~every ~0 ; ~every ~four ; ~fit ; ~fix ; ~from ; ~giv ; ~he ~<stop>
        residential	-2	~head ; ~heart ~pil ; ~hij ; ~hour ; ~how ~<amount> ; ~i ~<build> ; ~ice ; ~icu
        residential	-2	~if ; ~in a ; ~in ~an ; ~inpatient for ; ~inpatient in ; ~ins ; ~insuranc
        residential	-2	~interest in ; ~kil ~myself ; ~lat ; ~lat ~<partner> ; ~lo pued ; ~marri
        residential	-2	~me <need> ; ~me <put> ; ~mol ; ~much ~as ; ~multivitamin ; ~my ~<drive> ; ~my ~ex
        residential	-2	~myself ; ~narcand ; ~new ; ~norc ; ~of ~0 ; ~oth <consume> ; ~oth use ; ~pack
        residential	-2	~pregnant ; ~program in ; ~quis ~quit ; ~quit la ; ~ran ; ~residential ever
        residential	-2	~respir ; ~rm ; ~sab de ; ~se com ; ~seizur in ; ~so <amount> ; ~so much ; ~stay on
        residential	-2	~sx <day> ; ~sx want ; ~ten ; ~thre ~hour ; ~through ; ~vin ; ~week ~inpatient
        residential	-2	~week ~pregnant ; ~widow
        residential	-3	*deliriumTremens:historical ; *detoxWord ; *duration.0 ; *family.0
        residential	-3	*heavy:other_experiencer ; *instruction ; *otherService.weight ; *phone.0
        residential	-3	/ <drug> ; 0 <consume> ; 0 doe ; 0 en ; 0 gram ; 0 is ; 0 ish ; <alcohol> <shake>
        residential	-3	<alcohol> from ; <alone> <say> ; <always> has ; <amount> <container> ; <amount> bar
        residential	-3	<amount> by ; <appointment> <daytime> ; <appointment> <eat>
        residential	-3	<appointment> <school> ; <ask> <alcohol> ; <ask> <clinician> ; <ask> <night>
        residential	-3	<ask> how ; <ask> twic ; <asleep> <headface> ; <asleep> <homeless>
        residential	-3	<blood> <money> ; <bodypart> <alcohol> ; <break> <amount> ; <build> <money>
        residential	-3	<cannabis> <day> ; <cannabis> <friend> ; <cannabis> i ; <caretaking> 0
        residential	-3	<caretaking> <outdoors> ; <child> fin ; <child> no ; <clinician> <blood>
        residential	-3	<clinician> <caretaking> ; <clinician> lin ; <clothes> from ; <cold> <fluid>
        residential	-3	<colleague> <alcohol> ; <colleague> <law> ; <colleague> <stop> ; <colleague> i
        residential	-3	<colleague> of ; <colleague> ok ; <consume> <awake> ; <consume> a ; <consume> anyth
        residential	-3	<consume> or ; <consume> su ; <consume> thi ; <consume> un ; <container> is
        residential	-3	<count> <put> ; <count> on ; <count> tim ; <crowd> <pet> ; <day> <law> ; <day> off
        residential	-3	<day> only ; <day> plac ; <day> un ; <day> we ; <day> when ; <daytime> <fluid>
        residential	-3	<daytime> til ; <drive> <hit> ; <drug> <day> ; <drug> <start> ; <drug> ct
        residential	-3	<drug> that ; <drug> to ; <eat> <needle> ; <eat> without ; <emergency> <caretaking>
        residential	-3	<fall> at ; <fall> to ; <feel> a ; <fluid> <shake> ; <friend> <give>
        residential	-3	<friend> <opioid> ; <friend> <stimulant> ; <give> <calm> ; <give> <vendor>
        residential	-3	<give> nam ; <give> ~<seizure> ; <go> ins ; <go> thru ; <headface> <palecolor>
        residential	-3	<hold> <amount> ; <home> <write> ; <home> ~<day> ; <homeless> 0 ; <homeless> <home>
        residential	-3	<hospital> <room> ; <insurance> <appointment> ; <insurance> <ask>
        residential	-3	<insurance> <count> ; <insurance> <past> ; <insurance> <say>
        residential	-3	<insurance> <treatment> ; <job> all ; <job> thru ; <key> y ; <kill> <drug>
        residential	-3	<kin> <breath> ; <last> <stimulant> ; <last> vez ; <leave> my ; <lock> my
        residential	-3	<medicine> <bodypart> ; <moment> <furniture> ; <moment> <opioid> ; <moment> <stop>
        residential	-3	<moment> by ; <moment> com ; <money> <ask> ; <money> <need> ; <money> you
        residential	-3	<month> <hot> ; <month> away ; <month> y ; <need> <alcohol> ; <need> <day>
        residential	-3	<need> <job> ; <need> <order> ; <need> bajarl ; <need> eve ; <night> <clinician>
        residential	-3	<night> con ; <night> ive ; <night> n ; <official> <order> ; <official> <stimulant>
        residential	-3	<opioid> <headface> ; <opioid> <sedative> ; <opioid> a ; <opioid> and
        residential	-3	<opioid> desd ; <outdoors> <drive> ; <palecolor> <bodypart> ; <partner> <illness>
        residential	-3	<partner> <month> ; <partner> <need> ; <partner> <put> ; <partner> <stimulant>
        residential	-3	<partner> <write> ; <partner> did ; <past> aft ; <past> nad ; <phone> <school>
        residential	-3	<phone> <stranger> ; <pill> <palecolor> ; <pill> de ; <play> <month> ; <play> so
        residential	-3	<put> <amount> ; <say> <withdrawal> ; <say> with ; <say> ~sz ; <school> <blood>
        residential	-3	<school> <need> ; <sedative> sinc ; <see> <consume> ; <see> <crowd> ; <see> el
        residential	-3	<seizure> 0 ; <sober> <insurance> ; <soon> <daytime> ; <start> <stimulant>
        residential	-3	<start> <treatment> ; <start> on ; <stimulant> <official> ; <stimulant> <say>
        residential	-3	<stimulant> <treatment> ; <stimulant> ahi ; <stimulant> she ; <stimulant> then
        residential	-3	<stop> <shake> ; <stranger> <insurance> ; <stranger> mad ; <take> 0 ; <take> about
        residential	-3	<think> her ; <threat> me ; <tool> sinc ; <town> <say> ; <town> so
        residential	-3	<trade> <consume> ; <trade> of ; <treatment> <law> ; <treatment> be
        residential	-3	<treatment> clt ; <treatment> that ; <treatment> turn ; <treatment> ~<treatment>
        residential	-3	<trust> the ; <try> <take> ; <unreal> <crowd> ; <vendor> <amount> ; <vermin> <home>
        residential	-3	<week> <outdoors> ; <week> int ; <week> only ; <withdrawal> <say> ; <write> <money>
        residential	-3	<write> <soon> ; <year> <kin> ; a <rarely> ; a cup ; a field ; a minut ; a pint
        residential	-3	a rotary ; a tom ; a websit ; a ~<drug> ; about <eat> ; about eight ; absenc and
        residential	-3	ac ; accidental ; adderal sinc ; afraid of ; aft <moment> ; age 0 ; agenci
        residential	-3	ago aft ; alarm ; alert ; alg que ; aliv ; am <count> ; amiga ; an <medicine>
        residential	-3	and <need> ; and <sedative> ; and end ; and had ; ann ; anyth ; apena ; are two
        residential	-3	ask somebody ; ask twic ; at outpatient ; at seven ; ausent ; away a ; away and
        residential	-3	azul ; be <give> ; be hom ; beam ; been doing ; been one ; been ten ; beer night
        residential	-3	begin ; bet one ; bing q ; blad in ; blanc ; blu 0 ; bottl ; box and ; bro re
        residential	-3	buen no ; bundl ; busc a ; by <eat> ; by lunch ; can hav ; can you ; cans per
        residential	-3	cant be ; cant swing ; car behind ; car of ; caregiv ; cash pric ; casi <always>
        residential	-3	cent ; centr a ; certificat and ; champagn ; chat ; cho ; clean from ; clos
        residential	-3	clr <partner> ; cocain it ; cocain no ; codein ; coin and ; cok between ; cok only
        residential	-3	colour ; com <clean> ; combin ; company in ; complaint ; compliment ; compr una
        residential	-3	con 0 ; con las ; con uno ; convulsion ayer ; counti ; cousin went ; cow ; crack in
        residential	-3	crack when ; credit card ; cristal ahi ; cros guard ; ct ; cuant ni ; cuanta
        residential	-3	custom ; cvs ; d inpt ; daught 0 ; day every ; day plac ; de <alcohol>
        residential	-3	de <cannabis> ; de <outdoors> ; de barb ; de mas ; de preferenci ; defend
        residential	-3	del <phone> ; deni ~sz ; dependent ; deploy ; desintoxic a ; desintoxicacion par
        residential	-3	detox first ; dia sin ; did six ; did ~0 ; didnt <give> ; didnt <need> ; dio a
        residential	-3	dio el ; divorc paper ; do detox ; doe somebody ; doing <drug> ; dop sick ; dorm en
        residential	-3	drink lik ; drink saturday ; drug ct ; each <daytime> ; each night ; el <alcohol>
        residential	-3	el <play> ; el detox ; el numer ; el trag ; emergenci ; ems ; en cristal
        residential	-3	en fiesta ; end my ; entr <amount> ; er ; espos 0 ; espos sali ; estat
        residential	-3	estuv intern ; even and ; even do ; ever <consume> ; every even ; every weekend
        residential	-3	every year ; eviction ; except for ; f <partner> ; falt me ; familia ; fee
        residential	-3	fent dai ; fent in ; few night ; field ; fifteen minut ; film ; finger
        residential	-3	finish friday ; first <law> ; first <treatment> ; first dui ; fly hom ; food truck
        residential	-3	for <need> ; for <stimulant> ; for <treatment> ; for about ; for crystal ; for good
        residential	-3	for help ; for money ; for night ; for outpatient ; for parent ; for peopl
        residential	-3	for that ; friday sunday ; go from ; good as ; good with ; gpa ; grief ; grup de
        residential	-3	gs ; guy for ; hand wont ; has medicar ; has scar ; hav nev ; hay alg ; he stop
        residential	-3	head on ; heard of ; her <alcohol> ; her i ; her lif ; her off ; herman est
        residential	-3	hes <phone> ; hes cal ; hes out ; him <leave> ; him on ; his <alcohol> ; hmo
        residential	-3	hook on ; horari ; hospic ; hour a ; hous with ; human being ; hung ; hung up
        residential	-3	i interview ; i vanish ; ice thre ; id <kill> ; if a ; if she ; if someon ; if we
        residential	-3	im <die> ; im <wait> ; im bor ; im clean ; im stuck ; in <last> ; in <rope>
        residential	-3	in <withdrawal> ; in last ; in residential ; in someth ; inpt day ; int detox
        residential	-3	intern en ; introduc ; iop slot ; is <break> ; is <see> ; is <stranger> ; is worth
        residential	-3	it doesnt ; it off ; it than ; item ; its <opioid> ; its <play> ; its that
        residential	-3	ive <build> ; ive dug ; jerk ; kitchen floor ; kratom shot ; la dej ; la tin
        residential	-3	landlord tenant ; las 0 ; las fiesta ; las siet ; le <stop> ; le grit
        residential	-3	lean <always> ; leg ; leg i ; lemon cak ; lent ; level i ; lin went ; lleg la
        residential	-3	long term ; los <caretaking> ; los <room> ; los cuid ; lost <amount> ; lost <home>
        residential	-3	lueg que ; m <homeless> ; m drink ; m inject ; m no ; m want ; m ~<home> ; m ~liv
        residential	-3	management ; marquem ; me <afraid> ; me aft ; memb of ; messag ; meth /
        residential	-3	meth going ; meth its ; meth psychosi ; meth was ; meti ; mg x ; mi padr
        residential	-3	minut ord ; mis 0 ; mis <day> ; mix ; month away ; morn i ; mtg ; much of ; mult
        residential	-3	my <alcohol> ; my <church> ; my <opioid> ; my clas ; my coach ; my iop ; my mattres
        residential	-3	my meth ; my sister ; my ~<child> ; n he ; nearby ; necesit ; need someon ; nev mor
        residential	-3	nev ~been ; next week ; ni uso ; nin <count> ; niner ; no ~<emergency>
        residential	-3	no ~<leave> ; no ~despiert ; no ~substanc ; no ~way ; nobody left ; noch con
        residential	-3	noth mor ; nurs <school> ; nurs at ; nurs lin ; oding ; of <cannabis> ; of <moment>
        residential	-3	of its ; of jail ; of pt ; off spe ; off to ; on bar ; on his ; on pcp
        residential	-3	one <container> ; one <day> ; one <hit> ; one <treatment> ; one of ; one weekend
        residential	-3	only been ; op only ; oper ; or noth ; otr <phone> ; otr lad ; our <clinician>
        residential	-3	out ive ; own doctor ; own in ; p ; pag ; pag por ; par cuand ; part tim ; pawn my
        residential	-3	peopl keep ; peopl on ; per <need> ; perdi el ; peric casi ; peric de ; phon ring
        residential	-3	pid permis ; piedr en ; pint ; plac <say> ; play a ; pleas ; pleas <phone> ; pluck
        residential	-3	por <stop> ; por cristal ; por dej ; possession ; pot ; pour it ; practicum
        residential	-3	preferenci ; preocup ; problem con ; proces <trade> ; proces serv ; prog 0
        residential	-3	qualify ; quarrel ; que dej ; que hor ; que pregunt ; quien <say> ; quier par
        residential	-3	quinceaner ; quis ; ran out ; reach for ; real thing ; replac me ; residencial en
        residential	-3	resident ; residential as ; residential tx ; right i ; ring ; root ; rush
        residential	-3	said ther ; sam tim ; saturday when ; se sali ; see peopl ; seen it ; segur ni
        residential	-3	seizur in ; separ ; serv ; servic ; seven sinc ; seventy day ; shaky ; she finish
        residential	-3	shelt 0 ; shoot dop ; shot and ; si <stop> ; si pid ; sin ~ayud ; sin ~coc
        residential	-3	sin ~papel ; sinc <illness> ; sinc <outdoors> ; sinc divorc ; six or ; six tim
        residential	-3	slid scal ; slur ; smok k ; so a ; sobr ; sol ; solter y ; someon ; someth
        residential	-3	someth on ; son <home> ; son com ; soy la ; spanish speak ; squeez in ; stand on
        """
}
