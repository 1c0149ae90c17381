extension ScorecardSources {
    /// Words that speak for `not_a_lead` or against it. Written by `workbench weigh`.
    static let notALead3 = """
        not_a_lead	4	only noth ; open for ; operat ; or <volunteer> ; or intern ; oth two ; our firm
        not_a_lead	4	outreach <colleague> ; owe us ; pag four ; pallet ; paquet ; par <child>
        not_a_lead	4	par <colleague> ; par asistent ; paralegal subpoen ; patient at ; ped de ; peric
        not_a_lead	4	permit ; picnic and ; pid por ; pleas <give> ; pls <say> ; pm <crowd> ; pound
        not_a_lead	4	pound sinc ; probarl ; problema de ; professor ; profit ; project on ; prueba de
        not_a_lead	4	pt her ; pts ; public <photo> ; public radi ; pued visitarl ; pueden dec ; que una
        not_a_lead	4	quier habl ; quier terapi ; quint ; quit zyn ; rank 0 ; re any ; re bil ; read two
        not_a_lead	4	record custodian ; record subpoen ; referencia ; referral partnership
        not_a_lead	4	register <clinician> ; register nurs ; registr ; rehab near ; rehabilitacion
        not_a_lead	4	relaps prevention ; residential faciliti ; result ; rev ; review ; rns <appointment>
        not_a_lead	4	roommat ther ; rop y ; run anyth ; sab dond ; scout ; se encarg ; se les ; security
        not_a_lead	4	segur ppo ; send 0 ; senior <money> ; sent the ; seo guy ; setup <money> ; setup fee
        not_a_lead	4	si ahi ; sign by ; signatur ; siguen ; sin <drug> ; sist need ; sleep tablet
        not_a_lead	4	slot at ; snor ; sobredosi ; son died ; soy consejer ; sponsor a ; stat writ
        not_a_lead	4	stay in ; stil need ; stop cry ; story on ; street now ; string ; su estacionamient
        not_a_lead	4	subpoen duc ; summary for ; sun visit ; suppli ; survey on ; svc ; swing shift
        not_a_lead	4	tablet in ; tactical ; tactical <blade> ; tak our ; tarjet de ; tarjeta ; tax
        not_a_lead	4	tax id ; tech post ; tecum ; teng mi ; that need ; the a ; the busines ; the cas
        not_a_lead	4	the e ; the lat ; the lost ; the physical ; the pres ; the public ; the releas
        not_a_lead	4	the resed ; the sun ; the urgent ; them mail ; then <put> ; then put ; ther in
        not_a_lead	4	therapist ther ; therapy ; thesi on ; though ive ; tim on ; tintoreri ; to <give>
        not_a_lead	4	to <volunteer> ; to anoth ; to explain ; to faciliti ; to for ; to la ; to los
        not_a_lead	4	transfer ; transport ; travel rns ; tuesday / ; two messag ; two pag ; una <record>
        not_a_lead	4	una copi ; una psicolog ; ur ; urin cup ; us by ; us two ; usa nad ; usc ; usted
        not_a_lead	4	usted el ; usted tratan ; vacun ; verifi ppo ; video ; visit my ; volunte to ; want 0
        not_a_lead	4	want his ; want whoev ; wasnt even ; we <give> ; we <rail> ; we bury ; we handl
        not_a_lead	4	we sign ; we train ; wear ; wel <moment> ; wel now ; what happen ; wheth my
        not_a_lead	4	who <treatment> ; who check ; who snor ; who treat ; whoev handl ; whom ; wif of
        not_a_lead	4	wif pick ; wint coat ; wish id ; with <angry> ; with <treatment> ; with assaultiv
        not_a_lead	4	with just ; with oth ; with ppo ; withdrawal is ; within 0 ; wrongful <die>
        not_a_lead	4	wrongful death ; y <crowd> ; y limpi ; y va ; ya habi ; yes or ; yest ; yo estuv
        not_a_lead	4	you confirm ; you nev ; your <day> ; your <give> ; your <kin> ; your <order>
        not_a_lead	4	your <outdoors> ; your aftercar ; your car ; your gift ; your kitchen ; your night
        not_a_lead	4	your unit ; yrs hotel ; ~<job> ~for ; ~<kin> ~<treatment> ; ~<moment> <day>
        not_a_lead	4	~<need> ~tx ; ~<record> ; ~a thing ; ~alcohol ; ~discharg ; ~drog ; ~drug at
        not_a_lead	4	~etoh no ; ~need ~treatment ; ~needl ; ~nev ; ~quier ~ayud ; ~ship ; ~therapist
        not_a_lead	4	~used ~a ; ~work ~for
        not_a_lead	3	# ; *detoxWord:historical ; *otherService.tobacco:hypothetical
        not_a_lead	3	*priorTreatments:other_experiencer ; *seizure:negated ; *suicidalOblique.joinDead
        not_a_lead	3	+ <stimulant> ; + if ; / <money> ; 0 <job> ; 0 <limp> ; 0 <vendor> ; 0 befor
        not_a_lead	3	0 exclusiv ; 0 for ; 0 sam ; 0 second ; 0 star ; 0 til ; 0 what ; 0 when ; 0 x
        not_a_lead	3	<afraid> <child> ; <afraid> <clinician> ; <afraid> <eat> ; <afraid> <job>
        not_a_lead	3	<afraid> sinc ; <afraid> y ; <alcohol> <vendor> ; <alcohol> just ; <amount> <blade>
        not_a_lead	3	<amount> <container> ; <amount> <goodbye> ; <amount> i ; <amount> step
        not_a_lead	3	<angry> <school> ; <angry> pts ; <appointment> <eat> ; <appointment> <outdoors>
        not_a_lead	3	<appointment> <take> ; <appointment> my ; <appointment> which ; <ask> <law>
        not_a_lead	3	<ask> <medicine> ; <ask> <remember> ; <ask> who ; <ask> ~<job> ; <asleep> <crowd>
        not_a_lead	3	<blade> for ; <blade> rol ; <bodypart> <treatment> ; <bodysound> ; <bodysound> <hear>
        not_a_lead	3	<breath> + ; <breath> at ; <build> <count> ; <build> <need> ; <buy> <phone>
        not_a_lead	3	<buy> <treatment> ; <cannabis> <drive> ; <cannabis> and ; <chestheart> <drive>
        not_a_lead	3	<church> con ; <clean> <treatment> ; <clinician> <appointment> ; <clinician> <count>
        not_a_lead	3	<clinician> <drive> ; <clinician> <go> ; <clinician> <school> ; <clinician> ii
        not_a_lead	3	<clinician> let ; <clinician> p ; <clothes> <afraid> ; <clothes> <insurance>
        not_a_lead	3	<clothes> <put> ; <clothes> you ; <cold> <phone> ; <colleague>
        not_a_lead	3	<colleague> <seizure> ; <colleague> may ; <colleague> re ; <colleague> rns
        not_a_lead	3	<colleague> to ; <color> <week> ; <consume> llev ; <consume> nad ; <consume> pur
        not_a_lead	3	<container> <clothes> ; <continue> <always> ; <continue> <trust> ; <continue> and
        not_a_lead	3	<continue> es ; <continue> your ; <crowd> <eat> ; <crowd> i ; <crowd> ni
        not_a_lead	3	<crowd> servic ; <day> wer ; <day> what ; <die> 0 ; <die> <calm> ; <die> <vendor>
        not_a_lead	3	<die> risk ; <drive> behind ; <drive> position ; <drug> <vendor> ; <drug> de
        not_a_lead	3	<drug> just ; <drug> or ; <eat> + ; <eat> our ; <eat> plac ; <emergency> <need>
        not_a_lead	3	<friend> <break> ; <friend> <kin> ; <furniture> <fall> ; <furniture> <give>
        not_a_lead	3	<furniture> <money> ; <furniture> hast ; <give> <colleague> ; <give> <hospital>
        not_a_lead	3	<give> <relapse> ; <give> <school> ; <give> card ; <give> our ; <give> them
        not_a_lead	3	<go> anyth ; <go> around ; <go> fin ; <gun> y ; <happy> <vendor> ; <happy> to
        not_a_lead	3	<headface> is ; <hit> <job> ; <hit> by ; <hold> <put> ; <home> <partner>
        not_a_lead	3	<home> confirm ; <home> de ; <home> i ; <hospital> <headface> ; <hospital> of
        not_a_lead	3	<hospital> the ; <illness> <order> ; <illness> for ; <insurance> <alcohol>
        not_a_lead	3	<insurance> <appointment> ; <insurance> <month> ; <insurance> <photo>
        not_a_lead	3	<insurance> our ; <insurance> stmt ; <job> <afraid> ; <job> <go> ; <job> <illness>
        not_a_lead	3	<job> aqui ; <job> has ; <job> my ; <job> saf ; <key> <need> ; <key> <treatment>
        not_a_lead	3	<kin> anselm ; <kin> had ; <last> one ; <law> for ; <law> wil ; <law> without
        not_a_lead	3	<lock> ; <media> in ; <media> re ; <medicine> <money> ; <medicine> <wait>
        not_a_lead	3	<medicine> list ; <medicine> pas ; <moment> <treatment> ; <moment> first
        not_a_lead	3	<money> <order> ; <money> <phone> ; <money> <write> ; <money> are ; <money> id
        not_a_lead	3	<money> por ; <money> sinc ; <month> <appointment> ; <month> <clothes>
        not_a_lead	3	<month> <hear> ; <month> <money> ; <need> <eat> ; <need> <friend> ; <need> <record>
        not_a_lead	3	<need> anoth ; <need> cambi ; <need> mi ; <need> the ; <need> them ; <need> we
        not_a_lead	3	<night> <always> ; <night> <ask> ; <official> <drug> ; <official> <opioid>
        not_a_lead	3	<official> det ; <official> that ; <opioid> <photo> ; <opioid> <sedative>
        not_a_lead	3	<opioid> <treatment> ; <order> <school> ; <order> <vendor> ; <outdoors> <go>
        not_a_lead	3	<outdoors> <need> ; <outdoors> can ; <outdoors> hast ; <outdoors> just
        not_a_lead	3	<outdoors> until ; <palecolor> 0 ; <partner> <stranger> ; <partner> lik
        not_a_lead	3	<past> <leave> ; <pet> <count> ; <pet> of ; <phone> <withdrawal> ; <phone> extend
        not_a_lead	3	<phone> over ; <phone> through ; <photo> <month> ; <photo> <week> ; <pill> but
        not_a_lead	3	<play> by ; <play> onlin ; <play> ~<consume> ; <record> <bodypart>
        not_a_lead	3	<record> <medicine> ; <record> on ; <record> p ; <relapse> and ; <remember> me
        not_a_lead	3	<room> 0 ; <room> <leave> ; <room> <record> ; <room> without ; <rope> <happy>
        not_a_lead	3	<say> any ; <say> q ; <say> ~<kin> ; <school> <crowd> ; <school> <happy>
        not_a_lead	3	<school> <phone> ; <school> <relapse> ; <school> <school> ; <school> eighth
        not_a_lead	3	<see> <caretaking> ; <see> <crowd> ; <see> for ; <see> lo ; <shame> <stranger>
        not_a_lead	3	<sick> <night> ; <sober> <year> ; <stimulant> <outdoors> ; <stimulant> is
        not_a_lead	3	<stop> our ; <stop> your ; <stranger> <die> ; <stranger> <job> ; <take> <clinician>
        not_a_lead	3	<think> <caretaking> ; <think> what ; <think> ~<kin> ; <think> ~<money>
        not_a_lead	3	<tool> <eat> ; <town> <promise> ; <town> <see> ; <town> <wait> ; <town> es
        not_a_lead	3	<trade> <hospital> ; <trade> <need> ; <trade> que ; <treatment> <colleague>
        not_a_lead	3	<treatment> <trust> ; <treatment> exp ; <treatment> psych ; <treatment> set
        not_a_lead	3	<try> <eat> ; <try> <medicine> ; <try> <water> ; <unreal> a ; <unreal> for
        not_a_lead	3	<vendor> <go> ; <vendor> <photo> ; <vendor> <stop> ; <vendor> a ; <vendor> by
        not_a_lead	3	<volunteer> en ; <wait> her ; <water> <give> ; <water> <tool> ; <water> sup
        not_a_lead	3	<week> <angry> ; <week> <go> ; <withdrawal> and ; <write> <emergency>
        not_a_lead	3	<write> <give> ; <write> <law> ; <write> <money> ; <write> <stop> ; <write> al
        not_a_lead	3	<write> for ; <write> list ; <write> thi ; <write> your ; <year> <opioid>
        not_a_lead	3	<year> <seizure> ; <year> <stimulant> ; <year> do ; a <palecolor> ; a <relapse>
        not_a_lead	3	a boutiqu ; a certain ; a certifi ; a cok ; a gambl ; a novel ; a packag ; a partn
        not_a_lead	3	a pint ; a podcast ; a quiz ; a scen ; a suicid ; a ~drug ; about <opioid>
        not_a_lead	3	about tak ; account ; acct ; accurat ; addict and ; addiction on
        not_a_lead	3	addiction treatment ; adic ; adiccion ; admit ; aft they ; age do ; agresiv ; ahog y
        not_a_lead	3	al <crowd> ; al <play> ; al grup ; alcohol lead ; all wel ; already <leave>
        not_a_lead	3	already gon ; alumn ; amaril ; an <amount> ; an apt ; and bleach ; and fal
        not_a_lead	3	and holiday ; and lvn ; and mom ; and muy ; and then ; and wond ; angel and
        not_a_lead	3	animal vet ; aniversari ; anoth rehab ; anxiety is ; anxiou ; any <appointment>
        not_a_lead	3	any chanc ; anyth myself ; aplic ; april with ; are <continue> ; ask at ; ask who
        not_a_lead	3	assaultiv ; associat ; at <write> ; at group ; at no ; at ur ; at wholesal ; ate my
        not_a_lead	3	attorney for ; atty need ; atty paralegal ; audit of ; aut warranty ; azul ; baj de
        not_a_lead	3	be <happy> ; be <law> ; be <take> ; be mov ; be of ; beb ni ; beb no ; bed bug
        not_a_lead	3	bedbug ; bedbug <record> ; bedbug proof ; been <insurance> ; been <take> ; been anyth
        not_a_lead	3	been bil ; been chosen ; been polit ; befor thur ; begin by ; behind your ; belov
        not_a_lead	3	booz and ; boton de ; boutiqu ; breath with ; bring his ; bring tamal ; brochur and
        not_a_lead	3	built ; buprenorphin ; busc apoy ; busines ; but can ; cadc ii ; cal meth ; californi
        not_a_lead	3	can they ; car died ; cardiology ; cb aft ; centr com ; certificat and ; chang a
        not_a_lead	3	chest x ; chofer ; cigar llev ; cit del ; ck ; clean nev ; clean on ; client and
        not_a_lead	3	client cal ; clinical ; clinician to ; cloth ; cobr ; colchon par ; colleg y
        not_a_lead	3	comfortabl ; comment by ; community servic ; complet our ; comprobant ; con <drug>
        not_a_lead	3	con <rope> ; con criptomoneda ; conect ; confirmation ; constanci ; cook 0 ; cook at
        not_a_lead	3	cook with ; copy ; corpsman ; correct ; could ; could als ; could be ; county sinc
        not_a_lead	3	crei que ; crew is ; criptomoneda ; ct ; custodian nam ; da un ; dad son ; dalla
        not_a_lead	3	dat for ; daught did ; day only ; de <drug> ; de <gun> ; de enfermeri
        not_a_lead	3	de inmigracion ; de manej ; de market ; de radi ; de ~<emergency> ; de él
        not_a_lead	3	dead lead ; deadlin is ; death ; del merc ; deni ; dental offic ; desk wil
        not_a_lead	3	detox and ; detox exp ; detox tea ; detox wing ; dial the ; did our ; dij q ; dir
        not_a_lead	3	do her ; do u ; dobl el ; doesnt <consume> ; dog by ; domain ; donat to
        not_a_lead	3	dont <consume> ; dos for ; downsiz ; drink a ; drink no ; drink thi ; driv position
        not_a_lead	3	drug ; dry <room> ; due monday ; dur her ; eagl scout ; east la ; eat and
        not_a_lead	3	eat disord ; eat until ; econ ; edibl and ; el <eat> ; el act ; el peric ; el turn
        not_a_lead	3	elsewher and ; emt ; en <order> ; en bolsa ; en east ; envi ; escrib al ; estanci
        not_a_lead	3	estudi ; etoh no ; ever a ; ever so ; every morn ; executiv ; exp <need> ; exp want
        not_a_lead	3	expedient par ; extend car ; f <afraid> ; fal at ; fal in ; fami support ; famili
        not_a_lead	3	famili busc ; famou ; feet ; festival ; few word ; fil residential ; find you
        not_a_lead	3	first half ; first shift ; first ten ; fixtur ; flood the ; fml ; for <chestheart>
        not_a_lead	3	for <home> ; for <job> ; for <law> ; for <money> ; for court ; for disability
        not_a_lead	3	for la ; for medi ; for residential ; for tax ; for us ; forty a ; from feb
        not_a_lead	3	from fentanyl ; from four ; from iop ; funeral hom ; gambler ; gan $ ; gan 0
        not_a_lead	3	gift card ; glad ; good with ; goodnes ; gracia a ; grandfath watch ; greet
        not_a_lead	3	group has ; group last ; grupo par ; guild ; hac de ; hacemo ; hag una ; hagan
        not_a_lead	3	handl grievanc ; has <phone> ; has our ; he <money> ; he als ; help get
        not_a_lead	3	her counselor ; her know ; her room ; her we ; hes with ; hi <crowd> ; hi its
        not_a_lead	3	hir has ; his <kin> ; his prescription ; hom dos ; hom in ; hotel and ; hous lik
        not_a_lead	3	hoy estoy ; husband died ; i bartend ; i bing ; i complet ; i drop ; i speak ; i walk
        not_a_lead	3	i watch ; ii ; im <sober> ; in mar ; in tx ; inhal and ; ins <insurance> ; intak and
        not_a_lead	3	intak clerk ; internship ; interview an ; interview one ; interview someon
        not_a_lead	3	interview with ; irritat ; is <palecolor> ; is <school> ; is ill ; is marca
        not_a_lead	3	is thursday ; it <feel> ; it <take> ; itemiz stmt ; its <sad> ; its grief ; its turn
        not_a_lead	3	j ; judg that ; juev al ; just <drug> ; just tel ; just wont ; kilo ; kim
        not_a_lead	3	kne replacement ; knif rol ; know my ; la <stranger> ; la depresion ; la direccion
        not_a_lead	3	la terapeut ; labrador ; landlord of ; lapd det ; last bil ; last heard ; last jun
        not_a_lead	3	last one ; lat grandmoth ; le <wait> ; le acab ; le dij ; le ofrecemo ; left 0
        not_a_lead	3	left behind ; left its ; let us ; licenci ; light ; lin + ; lin <give> ; link below
        not_a_lead	3	link is ; list in ; liv two ; locum agency ; look for ; los ; los pacient
        not_a_lead	3	los program ; lov ; lov for ; lvn ask ; m has ; mad out ; magazin and ; mail it ; mam
        not_a_lead	3	mandamo ; maribel ; marlen ; me hiv ; me lleg ; med pas ; medical <insurance>
        not_a_lead	3	medical <record> ; medical bil ; medicar ; merc me ; messag i ; mezcal ; mi hoj
        not_a_lead	3	mi solicitud ; minuto ; mis practica ; mkt ; moth mov ; mount ; mouth ; muy <sad>
        not_a_lead	3	muy trist ; my clas ; my cpap ; my cpr ; my disability ; my draw ; my feet
        not_a_lead	3	my granddad ; my gum ; my hand ; my medical ; my password ; my paycheck ; my retain
        not_a_lead	3	my ~cousin ; naci la ; nadi quier ; naloxon wal ; nam the ; nd tim ; need for
        not_a_lead	3	need itemiz ; need nam ; neighbor on ; neighborhood thi ; nev ; nev open ; nev return
        not_a_lead	3	nev ~used ; new <school> ; ni <alcohol> ; ni ~tom ; nicotin by ; no <consume>
        not_a_lead	3	no charg ; no thank ; no ~<drug> ; no ~cost ; no ~quier ; no ~sud ; nobody <phone>
        not_a_lead	3	non at ; nos <school> ; nos ensen ; not of ; not writ ; not ~<pill> ; not ~drink
        not_a_lead	3	not ~pil ; novel ; nudg ; nurs <school> ; nurs eleven ; nurs on ; of $ ; of <consume>
        not_a_lead	3	of <money> ; of <past> ; of <sober> ; of <stop> ; of application ; of community
        not_a_lead	3	of form ; of man ; of pt ; off <consume> ; off heroin ; off your ; on <stimulant>
        not_a_lead	3	on camer ; on fentanyl ; on octob ; on overnight ; on payrol ; on peopl ; on radi
        not_a_lead	3	on sob ; on tap ; on ventur ; on ~<alcohol> ; only <drug> ; oportunidad ; or him
        not_a_lead	3	ordain ; order ; order two ; organization ; oth <kin> ; oth mother ; our <sober>
        not_a_lead	3	our agent ; out wheth ; own grandmoth ; pag <amount> ; pagin que ; pagin y ; panic y
        not_a_lead	3	papel y ; par mama ; par mis ; par nadi ; parroqui ; pas dobl ; pas por ; past pt
        not_a_lead	3	pastri ; pay $ ; paycheck ; payrol ; pcp d/c ; pepperoni ; periodism ; permis par
        not_a_lead	3	permission to ; person ask ; pharmacy count ; phon ring ; pid copi ; piden ; piec
        not_a_lead	3	piedra ; pil but ; plac her ; plaintif ; plaqu ; pontoon ; pool sup ; por cient
        not_a_lead	3	portal lock ; positiv ; post ; post <say> ; powerful ; pres telegram ; prestan
        not_a_lead	3	pric sheet ; prison for ; privacy ; psiquiatr ; psych ; psych np ; pt <hospital>
        not_a_lead	3	public ; pueden <say> ; pure ; q <moment> ; q hor ; que corre ; que usan
        not_a_lead	3	quick <media> ; quick <phone> ; quien <see> ; quilt ; rais <child> ; rat card
        not_a_lead	3	re <night> ; readmission ; recog ; record msg ; referenc from ; registry ; rehab aft
        not_a_lead	3	relaps ; releas on ; rememb me ; remov ; renewal ; rep <record> ; rep tox
        not_a_lead	3	report writ ; reportaj sobr ; res in ; resend ; retir paramedic ; retir schoolteach
        not_a_lead	3	review are ; revis el ; reviv ; right <phone> ; right numb ; risk ; rns avail
        not_a_lead	3	robocal extend ; rosari y ; rotary ; ruin my ; sa ; said you ; sam week ; sat up
        not_a_lead	3	scar of ; se gast ; se que ; se van ; search ; see pcp ; seen on ; select for
        not_a_lead	3	send subpoen ; senior discount ; sent my ; seo ; seri on ; serv subpoen ; shadow
        not_a_lead	3	shadow a ; sharpen kniv ; she bring ; shift my ; shiver and ; shoot a ; shot
        not_a_lead	3	show you ; show your ; si pued ; sign a ; sign roi ; sin experienci ; sinc i
        not_a_lead	3	sit sit ; sleep at ; sob and ; sobr el ; social en ; softwar want ; someon tel
        not_a_lead	3	someon to ; son <die> ; son <drug> ; sport app ; spr practicum ; staf memb ; staf rns
        not_a_lead	3	stay her ; ste ; stil up ; stimulant user ; student ; su <hospital> ; su <record>
        not_a_lead	3	su clinic ; su detox ; subpoen for ; sued ; suic ; suicid and ; suicid risk
        not_a_lead	3	sunday is ; support specialist ; surviv ; sus <furniture> ; sweat ; tak on ; tak thos
        not_a_lead	3	tare sobr ; teach eighth ; teach kindergarten ; tech her ; tecnic ; temblor de
        not_a_lead	3	tendran ; teng much ; test no ; that <write> ; that hav ; that say ; that written
        not_a_lead	3	the <always> ; the attendanc ; the bridg ; the deadlin ; the dent ; the gum
        not_a_lead	3	the hotel ; the itemiz ; the lin ; the onlin ; the patient ; the pay ; the piz
        not_a_lead	3	them <day> ; them <write> ; ther 0 ; ther <sad> ; ther can ; ther ever ; ther hes
        not_a_lead	3	ther somebody ; they split ; they threw ; think would ; thre rehab ; through our
        not_a_lead	3	thur thi ; thursday with ; tim <day> ; tim today ; titul en ; to <opioid>
        not_a_lead	3	to <partner> ; to complain ; to confirm ; to earn ; to meet ; to mov ; to teach
        not_a_lead	3	todo y ; tony ; trabaj aqui ; train for ; traine for ; traj de ; transmission
        not_a_lead	3	tratamient en ; treatment hom ; trist ; tu <phone> ; tu celul ; tue nit
        not_a_lead	3	twelv question ; twin ; two door ; tx record ; ua ; ultim ; ultimo ; un <job>
        not_a_lead	3	una solicitud ; us <consume> ; us about ; us left ; usted <see> ; usted por
        not_a_lead	3	usted ven ; utah and ; vacant par ; van by ; viaj a ; vic ; vide gam ; vin ; viru
        not_a_lead	3	visita y ; voluntari en ; wag ; wal in ; walk through ; want record ; want support
        not_a_lead	3	was just ; was order ; we <clothes> ; we <partner> ; we <treatment> ; we know
        not_a_lead	3	we saw ; websit for ; week only ; what tim ; wher can ; wheth youv ; which <opening>
        not_a_lead	3	who would ; wholesal pric ; why peopl ; wif cri ; wil p/u ; with <clothes>
        not_a_lead	3	with <official> ; with don ; with residential ; with us ; with your ; wond if
        not_a_lead	3	work her ; would he ; would mak ; would one ; would ther ; x ray ; y <blood>
        not_a_lead	3	y <treatment> ; y busc ; y camara ; y hag ; y quisier ; year end ; year in ; year mft
        not_a_lead	3	you <continue> ; you <hold> ; you <money> ; you bil ; you drop ; you hold ; you mail
        not_a_lead	3	you on ; you point ; you send ; your <go> ; your <height> ; your <medicine>
        not_a_lead	3	your <night> ; your <opening> ; your <say> ; your company ; your director
        not_a_lead	3	your garden ; your overnight ; your staf ; your ~<clinician> ; zoom ; zoom with
        not_a_lead	3	~<alcohol> <treatment> ; ~<alcohol> no ; ~<alcohol> not ; ~<consume> no
        not_a_lead	3	~<consume> or ; ~<drug> ; ~<drug> <amount> ; ~<drug> ~<consume> ; ~<furniture> <say>
        not_a_lead	3	~anxiety ; ~beb ni ; ~bid ; ~check ; ~check ~in ; ~client need ; ~da <amount>
        not_a_lead	3	~da mas ; ~drink or ; ~drug ; ~fre ; ~his ~<play> ; ~meal ; ~my ~<drive> ; ~on
        not_a_lead	3	~on ~the ; ~pacient ; ~the ~<clinician> ; ~ther ; ~tom ni ; ~warrant
        not_a_lead	2	% und ; *about.0 ; *arrests:negated ; *hallucination ; *noBarrierMoney:hypothetical
        not_a_lead	2	*phone.1 ; *spam:other_experiencer ; *suicidalOblique:hypothetical
        not_a_lead	2	*treatmentNeed.ready:negated ; *withdrawalHint ; + <say> ; + <stranger> ; + fax
        not_a_lead	2	/ drug ; 0 + ; 0 blanket ; 0 cuand ; 0 diario ; 0 gift ; 0 hour ; 0 left ; 0 million
        not_a_lead	2	0 percent ; 0 rd ; 0 until ; 0 wil ; 0 with ; <afraid> <consume> ; <afraid> <partner>
        not_a_lead	2	<afraid> <shake> ; <afraid> <year> ; <afraid> and ; <alone> <need> ; <always> <clean>
        not_a_lead	2	<always> <kin> ; <always> <take> ; <amount> <hospital> ; <amount> <money>
        not_a_lead	2	<amount> aft ; <amount> percent ; <amount> pitch ; <amount> with ; <angry> <month>
        not_a_lead	2	<appointment> ; <appointment> <appointment> ; <appointment> <day>
        not_a_lead	2	<appointment> <need> ; <appointment> <year> ; <appointment> can ; <appointment> es
        not_a_lead	2	<ask> <child> ; <ask> <fall> ; <ask> <stop> ; <ask> abt ; <ask> at ; <ask> de
        not_a_lead	2	<ask> did ; <ask> to ; <ask> wher ; <ask> ~<appointment> ; <asleep> <kin>
        not_a_lead	2	<asleep> <moment> ; <blade> <room> ; <blood> <headface> ; <bodypart> and
        not_a_lead	2	<bodypart> are ; <bodypart> monitor ; <bodypart> replacement ; <break> <happy>
        not_a_lead	2	<break> our ; <breath> <clothes> ; <breath> with ; <build> <insurance>
        not_a_lead	2	<build> <month> ; <build> de ; <build> for ; <build> it ; <buy> <bodypart>
        not_a_lead	2	<buy> <crowd> ; <buy> <hear> ; <calm> <insurance> ; <calm> <town>
        not_a_lead	2	<calm> <treatment> ; <calm> with ; <caretaking> <afraid> ; <caretaking> <amount>
        not_a_lead	2	<caretaking> <container> ; <chestheart> <child> ; <chestheart> do ; <chestheart> for
        not_a_lead	2	<chestheart> no ; <child> <drug> ; <church> <night> ; <church> <play>
        not_a_lead	2	<clean> <bodypart> ; <clinician> <photo> ; <clinician> <sober> ; <clinician> <water>
        not_a_lead	2	<clinician> d/c ; <clinician> for ; <clinician> her ; <clinician> i
        not_a_lead	2	<clinician> position ; <clinician> who ; <clinician> whod ; <clinician> would
        not_a_lead	2	<clothes> <clinician> ; <clothes> <partner> ; <clothes> <treatment> ; <clothes> and
        not_a_lead	2	<clothes> de ; <clothes> en ; <clothes> with ; <clothes> y ; <colleague> <clinician>
        not_a_lead	2	<colleague> <furniture> ; <colleague> can ; <colleague> en ; <color>
        not_a_lead	2	<consume> <consume> ; <consume> herself ; <container> ; <container> <key>
        not_a_lead	2	<container> con ; <container> est ; <container> que ; <container> sinc
        not_a_lead	2	<continue> <appointment> ; <continue> <eat> ; <continue> <insurance> ; <continue> a
        not_a_lead	2	<continue> bien ; <continue> my ; <count> <ask> ; <count> <hospital>
        not_a_lead	2	<count> <promise> ; <count> <stranger> ; <crowd> <day> ; <crowd> <give>
        not_a_lead	2	<crowd> <happy> ; <crowd> <money> ; <crowd> <night> ; <crowd> <palecolor>
        not_a_lead	2	<crowd> <shake> ; <crowd> <trade> ; <crowd> <treatment> ; <crowd> by ; <crowd> de
        not_a_lead	2	<crowd> only ; <crowd> through ; <crowd> we ; <crowd> wil ; <crowd> wont
        not_a_lead	2	<crowd> ~<day> ; <day> <crowd> ; <day> <daytime> ; <day> <outdoors> ; <day> a
        not_a_lead	2	<day> ahi ; <day> estoy ; <day> in ; <day> includ ; <day> lik ; <day> off
        not_a_lead	2	<day> only ; <day> y ; <die> <ask> ; <die> <job> ; <die> la ; <die> por ; <die> ric
        not_a_lead	2	<drive> <breath> ; <drive> <play> ; <drug> <eat> ; <drug> <feel> ; <drug> <stop>
        not_a_lead	2	<drug> <treatment> ; <drug> has ; <eat> <always> ; <eat> <cannabis>
        not_a_lead	2	<eat> <furniture> ; <eat> <trade> ; <eat> position ; <emergency> <room>
        not_a_lead	2	<fall> <clothes> ; <fall> <container> ; <fall> <fluid> ; <fall> <opioid> ; <fall> off
        not_a_lead	2	<feel> ; <feel> <alcohol> ; <fluid> <record> ; <fluid> el ; <friend> de
        not_a_lead	2	<furniture> <clean> ; <furniture> <clothes> ; <furniture> <crowd>
        not_a_lead	2	<furniture> <sober> ; <furniture> <treatment> ; <furniture> dur ; <give> # ; <give> $
        not_a_lead	2	<give> <chestheart> ; <give> <intoxicated> ; <give> <treatment> ; <give> <vendor>
        not_a_lead	2	<give> servici ; <give> us ; <give> your ; <go> <bodypart> ; <go> <colleague>
        not_a_lead	2	<go> <pet> ; <go> <relapse> ; <go> and ; <go> from ; <go> not ; <go> what
        not_a_lead	2	<goodbye> <crowd> ; <happy> <clinician> ; <headface> <continue>
        not_a_lead	2	<headface> <palecolor> ; <hear> <hold> ; <hear> <sad> ; <hear> at
        not_a_lead	2	<height> <stranger> ; <hit> <hit> ; <hit> <law> ; <home> <play> ; <home> <stranger>
        not_a_lead	2	<homeless> to ; <hospital> <hit> ; <hot> ; <hot> <town> ; <hot> in ; <illness>
        not_a_lead	2	<illness> <say> ; <insurance> <afraid> ; <insurance> <container> ; <insurance> <home>
        """
}
