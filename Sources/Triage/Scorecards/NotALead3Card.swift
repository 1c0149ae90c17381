extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	on sob ; on tap ; one digit ; only no ; only noth ; operat ; or <drive> ; or deny
        not_a_lead	4	or him ; or your ; organization ; oth two ; our agent ; our catalog ; our marriag
        not_a_lead	4	our residential ; outreach <colleague> ; overnight ; owe us ; own grandmoth
        not_a_lead	4	own want ; packag for ; pagin y ; pallet ; par <child> ; par limpiez ; pas por
        not_a_lead	4	patient at ; payrol ; pcp d/c ; peer <need> ; peer support ; perdi en ; perdon me
        not_a_lead	4	permis par ; permit ; person ask ; pid por ; piedra ; plac <clinician> ; play fortnit
        not_a_lead	4	play vide ; play y ; pleas <give> ; pleas let ; pls <say> ; pm <treatment>
        not_a_lead	4	po <need> ; polici ; portal lock ; post ; post on ; pound sinc ; preceptor
        not_a_lead	4	pres <write> ; profit ; project on ; pt <hospital> ; pt d/c ; pt her ; public
        not_a_lead	4	public <photo> ; public radi ; pued visitarl ; que entiend ; quien pued ; quier dej
        not_a_lead	4	quier terapi ; quilt ; quilt circl ; quint ; rank 0 ; rank on ; rat card ; re any
        not_a_lead	4	read glas ; record subpoen ; referral arrangement ; referral partnership ; rehab near
        not_a_lead	4	remov ; renat ; retir pian ; retir schoolteach ; rev ; rns avail ; rolex omeg
        not_a_lead	4	room without ; roommat ther ; search ; second year ; security ; seo guy ; seri on
        not_a_lead	4	serv ; servici de ; shadow ; shadow one ; si ahi ; signatur ; siguen ; sist need
        not_a_lead	4	sleep tablet ; slept ; snor ; sociology thesi ; softwar want ; somebody said
        not_a_lead	4	son <drug> ; son play ; stat writ ; stmt ; stop cry ; story on ; street now ; string
        not_a_lead	4	su <insurance> ; su <record> ; su estacionamient ; sued ; suicid risk ; summary for
        not_a_lead	4	summary from ; sun visit ; sunday so ; surviv ; svc ; svc <need> ; svc want
        not_a_lead	4	tablet in ; tare sobr ; tarjeta ; tax id ; tech her ; tecnic ; teng <drive> ; teng mi
        not_a_lead	4	teng much ; test cup ; test strip ; that need ; the a ; the alley ; the attendanc
        not_a_lead	4	the e ; the itemiz ; the lat ; the pay ; the plaintif ; the resed ; the urgent
        not_a_lead	4	them <day> ; then <put> ; then put ; ther in ; ther somebody ; therapist for
        not_a_lead	4	thesi is ; thi sunday ; think would ; though ive ; thur group ; tien 0 ; tintoreri
        not_a_lead	4	to explain ; to for ; to los ; to meet ; took a ; town by ; traj de ; transport
        not_a_lead	4	tratamient en ; twin ; two messag ; ua ; ua <container> ; ua cup ; und list
        not_a_lead	4	until <last> ; until last ; urin ; urin cup ; us by ; usa nad ; use drug ; ush board
        not_a_lead	4	usted ; usted el ; verification of ; visit can ; visit hour ; visit my ; wal cabinet
        not_a_lead	4	wallet ; want record ; want the ; want whoev ; was alcohol ; wasnt even ; we bury
        not_a_lead	4	we fight ; we fix ; we send ; wed lik ; weight ; what happen ; whatsap only
        not_a_lead	4	which <opening> ; which door ; who <treatment> ; who check ; who fix ; who snor
        not_a_lead	4	who treat ; whoev run ; wholesal pric ; whom ; wif of ; wint coat ; with coffe
        not_a_lead	4	with just ; with med ; with whoev ; wond if ; would a ; would mak ; wrongful
        not_a_lead	4	y <photo> ; y hag ; y limpi ; y va ; you <insurance> ; you do ; you point ; you treat
        not_a_lead	4	your <clinician> ; your <day> ; your <medicine> ; your <room> ; your admission
        not_a_lead	4	your alumni ; your city ; your intak ; your kitchen ; your sid ; your unit ; yrs exp
        not_a_lead	4	zoom with ; ~<clinician> ; ~<colleague> <go> ; ~<consume> <promise>
        not_a_lead	4	~<drug> ~<consume> ; ~a thing ; ~alcohol ; ~counselor ; ~diem ; ~drink ; ~drink or
        not_a_lead	4	~drug ; ~drug at ; ~drug no ; ~fre ; ~pacient ; ~per ~diem ; ~pt <need>
        not_a_lead	4	~quier ~ayud ; ~seek ~tx ; ~sol quier ; ~therapist ; ~used ~a ; él desd
        not_a_lead	3	# ; *detoxWord:historical ; *familySupport ; *hallucination
        not_a_lead	3	*otherService.gambling:other_experiencer ; *otherService.therapist:negated
        not_a_lead	3	*sinceStopping.0 ; *thirdParty.opensNote ; *treatmentNeed:negated ; + <stimulant>
        not_a_lead	3	+ if ; / <afraid> ; 0 <media> ; 0 dollar ; 0 exclusiv ; 0 midnit ; 0 sam ; 0 wil
        not_a_lead	3	<afraid> <drive> ; <afraid> <photo> ; <afraid> sinc ; <alcohol> a ; <alcohol> or
        not_a_lead	3	<amount> <ask> ; <amount> <blade> ; <amount> <container> ; <amount> <goodbye>
        not_a_lead	3	<amount> <money> ; <amount> aft ; <amount> behind ; <angry> <crowd> ; <appointment>
        not_a_lead	3	<appointment> <take> ; <appointment> limit ; <appointment> my ; <ask> <give>
        not_a_lead	3	<ask> <stop> ; <ask> at ; <ask> to ; <asleep> <crowd> ; <asleep> <drive>
        not_a_lead	3	<asleep> <kin> ; <blade> rol ; <bodypart> <insurance> ; <breath> + ; <breath> with
        not_a_lead	3	<build> it ; <calm> <insurance> ; <calm> with ; <cannabis> and
        not_a_lead	3	<caretaking> <afraid> ; <chestheart> <drive> ; <chestheart> are ; <chestheart> no
        not_a_lead	3	<clean> <treatment> ; <clinician> ; <clinician> <go> ; <clinician> her
        not_a_lead	3	<clinician> ii ; <clinician> let ; <clinician> p ; <clothes> <insurance>
        not_a_lead	3	<clothes> <law> ; <clothes> <treatment> ; <clothes> you ; <cold> <phone>
        not_a_lead	3	<colleague> <appointment> ; <colleague> may ; <colleague> or ; <colleague> rns
        not_a_lead	3	<colleague> sinc ; <consume> just ; <container> <blood> ; <container> <clothes>
        not_a_lead	3	<container> <emergency> ; <container> <opioid> ; <continue> bien ; <continue> es
        not_a_lead	3	<count> <ask> ; <count> <hospital> ; <crowd> <child> ; <crowd> for ; <crowd> servic
        not_a_lead	3	<crowd> through ; <crowd> wont ; <day> <remember> ; <day> only ; <day> wer ; <die> 0
        not_a_lead	3	<die> hard ; <die> por ; <die> ric ; <drive> behind ; <drive> when ; <drug> /
        not_a_lead	3	<drug> al ; <drug> de ; <drug> just ; <eat> + ; <eat> <bodypart> ; <eat> <treatment>
        not_a_lead	3	<fall> <opioid> ; <feel> <leave> ; <friend> <kin> ; <furniture> <fall>
        not_a_lead	3	<furniture> <sober> ; <furniture> dur ; <give> <colleague> ; <give> <relapse>
        not_a_lead	3	<give> <vendor> ; <give> each ; <give> your ; <go> <relapse> ; <go> around ; <go> fin
        not_a_lead	3	<headface> <palecolor> ; <headface> is ; <hold> <put> ; <home> <write>
        not_a_lead	3	<home> confirm ; <home> de ; <home> ~<need> ; <hospital> <headface>
        not_a_lead	3	<hospital> <room> ; <illness> <order> ; <illness> <say> ; <illness> for
        not_a_lead	3	<insurance> <afraid> ; <insurance> <alcohol> ; <insurance> <appointment>
        not_a_lead	3	<insurance> <month> ; <insurance> <trade> ; <insurance> statement ; <job> <go>
        not_a_lead	3	<job> <illness> ; <job> <media> ; <job> aqui ; <job> my ; <job> rns ; <job> saf
        not_a_lead	3	<key> <need> ; <key> en ; <key> im ; <kill> <trade> ; <last> <hear> ; <last> one
        not_a_lead	3	<law> <room> ; <law> <stimulant> ; <leave> <color> ; <leave> behind ; <lock> en
        not_a_lead	3	<media> <crowd> ; <media> <school> ; <media> a ; <media> in ; <medicine> <medicine>
        not_a_lead	3	<medicine> <wait> ; <medicine> en ; <medicine> list ; <medicine> til
        not_a_lead	3	<moment> <media> ; <moment> <photo> ; <moment> llev ; <money> <always>
        not_a_lead	3	<money> <month> ; <money> <past> ; <money> <phone> ; <money> are ; <money> by
        not_a_lead	3	<money> por ; <money> sinc ; <money> una ; <month> <clothes> ; <month> <hear>
        not_a_lead	3	<month> <need> ; <month> at ; <need> <consume> ; <need> <friend> ; <need> anoth
        not_a_lead	3	<need> hac ; <need> mi ; <need> nam ; <need> near ; <need> pt ; <need> them
        not_a_lead	3	<night> <ask> ; <official> <drug> ; <official> that ; <official> with
        not_a_lead	3	<opening> <tool> ; <opioid> <treatment> ; <order> <give> ; <order> <school>
        not_a_lead	3	<order> <vendor> ; <order> int ; <outdoors> <build> ; <outdoors> hast
        not_a_lead	3	<outdoors> just ; <pain> ; <palecolor> 0 ; <palecolor> <home> ; <partner> <crowd>
        not_a_lead	3	<partner> <promise> ; <partner> <stranger> ; <past> <caretaking> ; <past> patient
        not_a_lead	3	<pet> <count> ; <pet> of ; <phone> <drive> ; <phone> through ; <phone> uno
        not_a_lead	3	<photo> <crowd> ; <photo> <moment> ; <photo> <month> ; <photo> <week>
        not_a_lead	3	<pill> <drive> ; <pill> <medicine> ; <play> <drug> ; <promise> <phone>
        not_a_lead	3	<record> <bodypart> ; <record> <insurance> ; <record> how ; <relapse> prevention
        not_a_lead	3	<remember> me ; <room> 0 ; <room> <leave> ; <room> without ; <room> ~<job>
        not_a_lead	3	<rope> <happy> ; <rope> <opening> ; <sad> circl ; <say> <asleep> ; <say> any
        not_a_lead	3	<say> otherwis ; <say> q ; <school> <caretaking> ; <school> <happy>
        not_a_lead	3	<school> <moment> ; <school> <relapse> ; <school> <school> ; <school> <write>
        not_a_lead	3	<school> eighth ; <school> ive ; <school> who ; <sedative> <day> ; <see> <order>
        not_a_lead	3	<see> for ; <seizure> <awake> ; <seizure> <withdrawal> ; <sick> <night>
        not_a_lead	3	<sober> <year> ; <sober> myself ; <stimulant> <outdoors> ; <stimulant> is
        not_a_lead	3	<stop> <clinician> ; <stranger> <job> ; <stranger> <photo> ; <take> <clinician>
        not_a_lead	3	<take> <last> ; <think> <caretaking> ; <think> what ; <think> would ; <town> <see>
        not_a_lead	3	<town> es ; <trade> <need> ; <trade> en ; <trade> que ; <treatment> <trust>
        not_a_lead	3	<treatment> pag ; <treatment> psych ; <treatment> your ; <try> <water> ; <unreal> for
        not_a_lead	3	<unreal> y ; <vendor> <emergency> ; <vendor> <go> ; <vendor> co ; <volunteer> en
        not_a_lead	3	<volunteer> for ; <wait> <container> ; <water> <tool> ; <water> sup ; <week> <angry>
        not_a_lead	3	<withdrawal> and ; <withdrawal> scal ; <withdrawal> sinc ; <write> <caretaking>
        not_a_lead	3	<write> <drug> ; <write> <give> ; <write> <law> ; <write> <money>
        not_a_lead	3	<write> <remember> ; <write> <say> ; <write> for ; <year> off ; <year> warranty
        not_a_lead	3	a child ; a company ; a day ; a gambl ; a partn ; a pod ; a podcast ; a quiz ; a shot
        not_a_lead	3	a stack ; a toxicology ; a ~<drug> ; a ~drug ; about <take> ; account ; accurat
        not_a_lead	3	addict and ; addiction on ; adict al ; adjunt ; adult <stranger> ; adventist and
        not_a_lead	3	aft they ; al <crowd> ; al grup ; allergy ; already <leave> ; already gon
        not_a_lead	3	an <amount> ; an apt ; and <clean> ; and busc ; and depression ; and fami ; and its
        not_a_lead	3	and muy ; and pric ; and should ; and then ; and took ; angel and ; animal vet
        not_a_lead	3	ano manej ; answer your ; anxiou ; any <school> ; anyth myself ; ap ; appointment
        not_a_lead	3	april with ; apuesta ; are <child> ; are forty ; articl ; associat ; at <write>
        not_a_lead	3	at group ; ataqu de ; ate my ; attendanc ; atty need ; audit of ; aut ; azul
        not_a_lead	3	be <take> ; be sent ; beb en ; beb ni ; bed 0 ; bed bug ; bedbug ; been <take>
        not_a_lead	3	been anyth ; been chosen ; been to ; befor xma ; believ my ; below ; bet on
        not_a_lead	3	bil offic ; box i ; boy to ; boyfriend get ; breath with ; brochur and ; built for
        not_a_lead	3	buprenorphin ; busc chamb ; busines ; but can ; cadc ii ; cal meth ; cal twic
        not_a_lead	3	cal want ; cambi la ; can / ; can begin ; car died ; card click ; cardigan
        not_a_lead	3	cardiology ; cb aft ; center ; certain ; chapt ; chef 0 ; chofer ; cig ; cigar noma
        not_a_lead	3	civil ; ck ; clean cloth ; clean on ; client ; client sinc ; clinic on ; clinician on
        not_a_lead	3	clinician to ; clr mom ; cnslr ; cobr ; collect ; com <school> ; community servic
        not_a_lead	3	complet our ; comprobant ; con <rope> ; con criptomoneda ; con facturacion
        not_a_lead	3	con veint ; conect ; confirmation ; confusion ; corpsman ; corre de ; correct
        not_a_lead	3	cottag ; could ; cousin told ; crack in ; crei que ; criptomoneda ; cuand <leave>
        not_a_lead	3	cuant cuest ; custodian nam ; d/c <record> ; d/c summary ; dad son ; dad ther
        not_a_lead	3	dat of ; day adventist ; de <hospital> ; de <month> ; de abril ; de enfermeri
        not_a_lead	3	de guardi ; de inmigracion ; de oaxac ; de octubr ; de prep ; de radi ; de visita
        not_a_lead	3	deadlin is ; dear <insurance> ; dear <job> ; dear beneficiary ; deb <amount> ; debat
        not_a_lead	3	debat <crowd> ; debat team ; del doming ; denis ; department is ; desk wil
        not_a_lead	3	detox los ; die hard ; dieg and ; digit ; dij q ; do her ; do them ; doesnt <consume>
        not_a_lead	3	dog by ; donat to ; donativ ; dont mov ; dont use ; drink thi ; drinker ; drug
        not_a_lead	3	dry <room> ; eagl scout ; east la ; eat and ; ehr softwar ; el <insurance>
        not_a_lead	3	el comprobant ; el est ; el peric ; el turn ; employe want ; en <clean> ; en bolsa
        not_a_lead	3	envi ; escrib al ; esposa ; est el ; etoh / ; etoh no ; ex clt ; experienc
        not_a_lead	3	expir pres ; extend car ; f <afraid> ; facturacion ; famou ; feb stay ; fecha ; feet
        not_a_lead	3	fellow with ; fentanyl ; fentanyl 0 ; ferreteri ; field ; field hour ; fight about
        not_a_lead	3	first half ; first ten ; fluid ; for <chestheart> ; for <job> ; for <law>
        not_a_lead	3	for <play> ; for depression ; for famili ; for residential ; for spous ; for thursday
        not_a_lead	3	form patient ; freez ; from $ ; from fentanyl ; from four ; from july ; front <job>
        not_a_lead	3	front offic ; get going ; googl for ; gracia a ; grandfath watch ; grey hoodi
        not_a_lead	3	grief circl ; group last ; guild has ; guit ; gum blu ; hac <amount> ; hacemo
        not_a_lead	3	handl grievanc ; handl that ; has <phone> ; has our ; has sign ; he <money>
        not_a_lead	3	he check ; he left ; her know ; her re ; her room ; herman entr ; hij ya ; hil and
        not_a_lead	3	hir rns ; hir team ; his guit ; hom in ; hop you ; hour for ; hoy estoy ; husband in
        not_a_lead	3	husky ; i <give> ; i addres ; i bing ; i speak ; ii ; im <sober> ; im doing
        not_a_lead	3	im eleven ; im from ; im scar ; in <trade> ; in long ; in mar ; in tx
        not_a_lead	3	incident report ; instal ; intak clerk ; interview someon ; investigator ; invoic
        not_a_lead	3	is <school> ; is aft ; is current ; is sunday ; its <sad> ; its denis ; its grief
        not_a_lead	3	its nicotin ; judg that ; just <drug> ; just tel ; kid com ; kilo ; kind you
        not_a_lead	3	kne replacement ; knif rol ; know befor ; la <ask> ; la depresion ; la direccion
        not_a_lead	3	la music ; labrador ; lap ; last bil ; last one ; lat grandmoth ; le <wait> ; le dij
        not_a_lead	3	left 0 ; left its ; left on ; let for ; let of ; library and ; lin + ; lin <give>
        not_a_lead	3	lin of ; link is ; littl ; liv two ; lock out ; lov ; lov for ; lung are ; lupit
        not_a_lead	3	lvn 0 ; lvn on ; mam ; mandamo ; mandan a ; mang ; marlen ; may <ask> ; may ask
        not_a_lead	3	me <illness> ; me anyth ; me dry ; me lleg ; me toc ; medic y ; medical record
        not_a_lead	3	medicar ; merc me ; mes y ; mezcal ; mft student ; minut by ; minuto ; mkt ; mol
        not_a_lead	3	moth mov ; mount ; mount naloxon ; mous ; muer por ; muert ric ; my <appointment>
        not_a_lead	3	my <month> ; my anxiety ; my depression ; my glas ; my granddad ; my id ; my insulin
        not_a_lead	3	my password ; my paycheck ; my public ; n som ; nadi <need> ; nadi est ; naloxon wal
        not_a_lead	3	need outpatient ; need practicum ; neighbor ; nev ; nev ~used ; new <room>
        not_a_lead	3	nin <day> ; nin day ; no ~<need> ; no ~quier ; nos quedamo ; nosotro desd
        not_a_lead	3	not interest ; not ~<pill> ; not ~drink ; not ~pil ; noviembr ya ; nudg
        not_a_lead	3	nuestr parroqui ; nunc hay ; nurs <school> ; nurs on ; obligation ; of <past>
        not_a_lead	3	of <record> ; of <see> ; of <stop> ; of clinic ; of community ; of gold ; of pt
        not_a_lead	3	of use ; off heroin ; off resum ; off your ; old addres ; on <crowd> ; on <play>
        not_a_lead	3	on <stimulant> ; on fentanyl ; on meth ; on octob ; on payrol ; one box
        not_a_lead	3	onlin <play> ; open for ; oportunidad ; ordain ; order ; oth <kin> ; oth mother
        not_a_lead	3	our <emergency> ; our <sober> ; our facility ; ourselv ; outreach <crowd>
        not_a_lead	3	outreach team ; papel en ; paquet ; par <clean> ; par <colleague> ; par <illness>
        not_a_lead	3	par <partner> ; par asistent ; par nadi ; paralegal subpoen ; partner ; past pt
        not_a_lead	3	paycheck ; peer <friend> ; peer mentor ; pepperoni ; peric ; periodism
        not_a_lead	3	permission to ; picnic and ; plac her ; plant ; plaqu ; play guit ; podcast on
        not_a_lead	3	podri ; poison ; pool sup ; por cient ; positiv ; post <say> ; pound ; powerful
        not_a_lead	3	practicum sit ; prep y ; pres telegram ; prestan ; pric to ; prison for ; probarl
        not_a_lead	3	produc at ; professor ; prop 0 ; proveedor ; provider ; prueba de ; psicolog
        not_a_lead	3	psicolog par ; psych ; psych np ; pueden <say> ; pur <afraid> ; pur nervio
        not_a_lead	3	purchas mgr ; put a ; q hor ; que estan ; que llen ; que una ; quedamo ; quier al
        not_a_lead	3	radi produc ; radt in ; ray ban ; re <night> ; reach my ; real <afraid> ; receipt and
        not_a_lead	3	referenc from ; referenc includ ; rehab aft ; relaps prevention ; relocat to
        not_a_lead	3	rememb me ; rep <record> ; rep stop ; rep tox ; repav ; report for ; reportaj sobr
        not_a_lead	3	res <colleague> ; res client ; res in ; research ; resend ; residential faciliti
        not_a_lead	3	residential hous ; result ; review ; right <phone> ; right numb ; risk ; roommat in
        not_a_lead	3	rotary ; ruin my ; sa ; salary ; sam <moment> ; sam four ; sam numb ; say otherwis
        not_a_lead	3	say our ; school say ; scout ; se encarg ; se que ; se van ; see pcp ; send 0
        not_a_lead	3	senior <money> ; senior discount ; sent my ; seo ; seventh <day> ; seventh day
        not_a_lead	3	she been ; shift my ; shiver and ; shoot a ; short on ; si pued ; sign a ; silla
        not_a_lead	3	sin <drug> ; sinc 0 ; sinc i ; sit sit ; sleep at ; slip and ; sob and ; sob myself
        not_a_lead	3	sobriety ; someon tel ; someon to ; son <die> ; son died ; son to ; sourc
        not_a_lead	3	soy consejer ; specializ ; specializ in ; sponsor a ; stack of ; staf memb ; staf rns
        not_a_lead	3	statement for ; stay in ; ste ; stil need ; stimulant user ; student ; su detox
        not_a_lead	3	suic ; suicid and ; survey on ; sweat ; tak thos ; tak traine ; tal vez ; tax
        not_a_lead	3	teach eighth ; teach kindergarten ; team i ; tech post ; tendran ; teng referencia
        not_a_lead	3	that <write> ; that hav ; that say ; that someth ; that written ; the <stimulant>
        not_a_lead	3	the cas ; the cho ; the client ; the dent ; the freez ; the onlin ; the patient
        not_a_lead	3	the piz ; the pres ; the public ; the releas ; the wed ; ther <last> ; ther <sad>
        not_a_lead	3	ther can ; ther ever ; ther last ; they split ; they threw ; thi was ; thre is
        not_a_lead	3	thre rehab ; thur thi ; tienen <appointment> ; titul en ; to <opioid> ; to <partner>
        not_a_lead	3	to <volunteer> ; to about ; to complain ; to la ; to staf ; todo y ; tol ; too much
        not_a_lead	3	trabaj aqui ; traine for ; tub ; tue nit ; twic on ; two pack ; tx record ; ultimo
        not_a_lead	3	un <job> ; un pastel ; un recib ; una <clinician> ; una <media> ; una solicitud
        not_a_lead	3	until saturday ; updat ; ur ; usc ; usd ; usted en ; vacant par ; vacun ; vacuna
        not_a_lead	3	verifi ppo ; verific ; verification ; viaj a ; video ; vinyl ; viru ; voluntari
        not_a_lead	3	voluntari en ; volunteer ; wag ; wal box ; wal in ; walk through ; want parent
        not_a_lead	3	want pt ; want support ; was <hospital> ; was ever ; was just ; was order
        not_a_lead	3	we <clothes> ; we know ; we saw ; wed bring ; wel <moment> ; wel now ; wellnes
        not_a_lead	3	what tim ; wheth my ; wheth we ; wheth youv ; who read ; who would ; why peopl
        not_a_lead	3	wif cri ; wil p/u ; wildernes camp ; with <clothes> ; with <colleague>
        not_a_lead	3	with <official> ; with <treatment> ; with any ; with don ; with prid ; with us
        not_a_lead	3	withdrawal scal ; wk <clinician> ; wok ; work her ; work weekend ; worri ; would he
        not_a_lead	3	would ther ; writ thi ; wrong <hospital> ; wrongful <die> ; wrongful death
        not_a_lead	3	y <blood> ; y <crowd> ; y <treatment> ; y experienci ; ya <leave> ; ya sali ; year in
        not_a_lead	3	year warranty ; yes or ; yo estuv ; yog ; you <hold> ; you confirm ; you drop
        not_a_lead	3	you hold ; you might ; you test ; your <give> ; your <go> ; your <kin> ; your <night>
        not_a_lead	3	your <opening> ; your <say> ; your <vendor> ; your bed ; your clinician ; your garden
        not_a_lead	3	your gift ; your list ; your night ; your ~<clinician> ; yrs hotel ; yrs sob
        not_a_lead	3	zer <money> ; zoom ; ~<alcohol> <treatment> ; ~<alcohol> not ; ~<alone> <need>
        not_a_lead	3	~<consume> no ; ~<consume> or ; ~<consume> ~<consume> ; ~<drug> ; ~<drug> <amount>
        not_a_lead	3	~<drug> not ; ~any ~servic ; ~beb ni ; ~busc ; ~check ; ~check ~in ; ~da <amount>
        not_a_lead	3	~da mas ; ~etoh no ; ~fum ; ~nev ; ~servic for ; ~thc
        not_a_lead	2	*about.0 ; *deliriumTremens:negated ; *heavy ; *noBarrierMoney:hypothetical
        not_a_lead	2	*organDamage ; *phone.1 ; *soonDate ; *suicidalOblique.joinDead
        not_a_lead	2	*suicidalOblique.joinDead:other_experiencer ; *suicidalOblique:hypothetical
        not_a_lead	2	*treatmentNeed.ready:negated ; *treatmentNeed:historical
        not_a_lead	2	*withdrawalHint:hypothetical ; + <afraid> ; + <clinician> ; + <friend> ; + <say>
        not_a_lead	2	+ <stranger> ; + fax ; / <money> ; 0 + ; 0 <money> ; 0 <need> ; 0 befor ; 0 can
        not_a_lead	2	0 cuand ; 0 for ; 0 hour ; 0 left ; 0 peopl ; 0 percent ; 0 rd ; 0 second ; 0 u
        not_a_lead	2	0 until ; 0 what ; 0 word ; <afraid> <clinician> ; <afraid> <consume>
        not_a_lead	2	<afraid> <eat> ; <afraid> <partner> ; <afraid> <shake> ; <afraid> and ; <afraid> when
        not_a_lead	2	<afraid> y ; <always> <day> ; <always> <daytime> ; <always> <kin>
        not_a_lead	2	<amount> <headface> ; <amount> near ; <amount> sam ; <amount> way ; <amount> with
        not_a_lead	2	<angry> <school> ; <appointment> <appointment> ; <appointment> <day>
        not_a_lead	2	<appointment> <go> ; <appointment> <year> ; <ask> <child> ; <ask> <clinician>
        not_a_lead	2	<ask> <law> ; <ask> abt ; <ask> did ; <ask> for ; <ask> si ; <ask> when ; <ask> wher
        not_a_lead	2	<asleep> <night> ; <asleep> it ; <blade> <room> ; <blood> <photo>
        not_a_lead	2	<bodypart> monitor ; <bodypart> y ; <bodysound> me ; <break> <bodypart>
        not_a_lead	2	<breath> <clothes> ; <breath> at ; <build> <count> ; <build> <insurance>
        not_a_lead	2	<build> <month> ; <build> <room> ; <build> for ; <build> websit ; <calm> <town>
        not_a_lead	2	<cannabis> <drive> ; <cannabis> out ; <caretaking> <container> ; <caretaking> eso
        not_a_lead	2	<chestheart> clear ; <chestheart> do ; <chestheart> for ; <chestheart> x
        not_a_lead	2	<church> <furniture> ; <clean> <bodypart> ; <clean> <year> ; <clinician> <afraid>
        not_a_lead	2	<clinician> <appointment> ; <clinician> <continue> ; <clinician> <day>
        not_a_lead	2	<clinician> <job> ; <clinician> <play> ; <clinician> <sad> ; <clinician> <water>
        not_a_lead	2	<clinician> a ; <clinician> d/c ; <clinician> for ; <clinician> whod
        not_a_lead	2	<clothes> <clinician> ; <clothes> <continue> ; <clothes> de ; <clothes> en
        not_a_lead	2	<clothes> with ; <clothes> y ; <colleague> ; <colleague> <clinician>
        not_a_lead	2	<colleague> <fall> ; <colleague> <furniture> ; <colleague> <phone> ; <colleague> can
        not_a_lead	2	<colleague> i ; <colleague> to ; <color> <clothes> ; <color> <week> ; <confused>
        not_a_lead	2	<confused> <fluid> ; <consume> <container> ; <consume> <photo> ; <consume> el
        not_a_lead	2	<consume> herself ; <consume> pur ; <container> ; <container> <hospital>
        not_a_lead	2	<container> con ; <container> est ; <container> que ; <continue> <appointment>
        not_a_lead	2	<continue> <eat> ; <continue> <insurance> ; <continue> and ; <continue> my
        not_a_lead	2	<count> <promise> ; <crowd> <clean> ; <crowd> <give> ; <crowd> <money>
        not_a_lead	2	<crowd> <need> ; <crowd> <palecolor> ; <crowd> <shake> ; <crowd> only ; <crowd> wil
        not_a_lead	2	<day> $ ; <day> <crowd> ; <day> <goodbye> ; <day> <moment> ; <day> a ; <day> ahi
        not_a_lead	2	<day> estoy ; <day> first ; <day> includ ; <day> y ; <die> <town> ; <die> la
        not_a_lead	2	<drive> <breath> ; <drive> <play> ; <drive> position ; <drug> ; <drug> <consume>
        not_a_lead	2	<drug> <photo> ; <drug> <stop> ; <drug> <treatment> ; <drug> ~<alcohol>
        not_a_lead	2	<eat> <cannabis> ; <eat> <furniture> ; <eat> <play> ; <emergency> <see>
        not_a_lead	2	<fall> <clothes> ; <fall> <container> ; <fall> <fluid> ; <fall> <room>
        not_a_lead	2	<fall> <vendor> ; <fire> <take> ; <fluid> el ; <friend> <break> ; <furniture> <calm>
        not_a_lead	2	<furniture> <crowd> ; <furniture> <need> ; <furniture> aft ; <furniture> or
        not_a_lead	2	<furniture> that ; <give> # ; <give> $ ; <give> <medicine> ; <give> <month>
        not_a_lead	2	<give> <trade> ; <give> card ; <go> <colleague> ; <go> <feel> ; <go> <insurance>
        not_a_lead	2	<go> <water> ; <go> muy ; <go> not ; <go> rns ; <happy> <clinician> ; <happy> <job>
        not_a_lead	2	<happy> <moment> ; <happy> one ; <headface> <continue> ; <hear> <sad> ; <hear> at
        not_a_lead	2	<height> <last> ; <hit> <job> ; <hit> <need> ; <hold> them ; <home> <trade>
        not_a_lead	2	<homeless> to ; <hospital> <hit> ; <hospital> <key> ; <hospital> of ; <hot>
        not_a_lead	2	<hot> <water> ; <hot> in ; <insurance> <say> ; <insurance> from ; <insurance> our
        not_a_lead	2	<intoxicated> <outdoors> ; <job> <drug> ; <job> <friend> ; <job> <promise>
        not_a_lead	2	<job> <sober> ; <job> <unreal> ; <job> <write> ; <job> for ; <job> fre
        not_a_lead	2	<key> <month> ; <key> <say> ; <key> <treatment> ; <key> at ; <key> from
        not_a_lead	2	<kill> <count> ; <kin> <home> ; <kin> <illness> ; <kin> <soon> ; <kin> and
        not_a_lead	2	<kin> final ; <kin> is ; <kin> nam ; <kin> no ; <kin> q ; <kin> wer ; <law> <job>
        not_a_lead	2	<law> <kin> ; <law> <need> ; <law> cas ; <law> firm ; <leave> <phone>
        not_a_lead	2	<leave> <room> ; <leave> from ; <leave> my ; <leave> your ; <lock> <hospital>
        not_a_lead	2	<lock> out ; <media> <clinician> ; <media> <trade> ; <media> deadlin ; <media> local
        not_a_lead	2	<media> of ; <medicine> <money> ; <medicine> <need> ; <medicine> <opioid>
        not_a_lead	2	<medicine> when ; <moment> <alone> ; <moment> <clinician> ; <moment> <fall>
        not_a_lead	2	<moment> <think> ; <moment> first ; <moment> la ; <moment> teng ; <moment> und
        """
}
