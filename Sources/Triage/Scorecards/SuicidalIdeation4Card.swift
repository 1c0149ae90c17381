extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation4 = """
        suicidal_ideation	5	lit the ; littl boy ; liv through ; llev hast ; lo <think> ; long way
        suicidal_ideation	5	look straight ; los trash ; lvl ; m <partner> ; m ask ; m dic ; m dxm ; m h/o
        suicidal_ideation	5	m iv ; m tak ; m weld ; mak <count> ; mak <crowd> ; mak seven ; mak someth
        suicidal_ideation	5	manan el ; mang ; many yrs ; marc y ; mart era ; mas desd ; mas na ; mat est
        suicidal_ideation	5	mat sinc ; me <calm> ; me <need> ; me around ; me dejen ; me despedi ; me hes
        suicidal_ideation	5	me vuelven ; me why ; me would ; me yesterday ; mean <leave> ; mean to
        suicidal_ideation	5	med school ; medal ; medi <week> ; medi quincen ; mercy pt ; mesa ; messag for
        suicidal_ideation	5	mgr guest ; mi herramient ; mi pai ; might <continue> ; mij tien ; mij ya
        suicidal_ideation	5	mis <child> ; mis <count> ; mis <photo> ; mis sesent ; mis sobrino
        suicidal_ideation	5	mism camis ; mochi ; molesti ; mom ambien ; mom said ; month off ; morn just
        suicidal_ideation	5	moth aft ; moth if ; much long ; muchach me ; my bil ; my desk ; my harnes
        suicidal_ideation	5	my headlight ; my hoodi ; my lap ; my march ; my mes ; my mum ; my pil
        suicidal_ideation	5	my servic ; myself <day> ; myself at ; myself n ; myself today ; myself tonit
        suicidal_ideation	5	n nobody ; nad <alone> ; nad sol ; nam on ; nbr <phone> ; nbr cal ; need em
        suicidal_ideation	5	next placement ; niec nam ; nobody <outdoors> ; nobody has ; noc <ask>
        suicidal_ideation	5	noc ask ; not sinc ; notari ; notebook with ; noth he ; now wer ; numb do
        suicidal_ideation	5	of <die> ; of <pill> ; of doing ; of driv ; of stuf ; of today ; off <say>
        suicidal_ideation	5	oh 0 ; oigan ; old enough ; old m ; on exit ; on hood ; on say ; one <daytime>
        suicidal_ideation	5	one afternoon ; one mor ; only <sad> ; only gon ; only vap ; oth <happy>
        suicidal_ideation	5	otr lun ; out <play> ; out <soon> ; outliv peopl ; over <eat> ; owed a
        suicidal_ideation	5	oxycodon in ; pag con ; pag la ; paid ; par abaj ; par nad ; par nadi
        suicidal_ideation	5	part for ; part wher ; parti on ; pas al ; past the ; pedi ; pen and
        suicidal_ideation	5	pens com ; pens en ; perdon a ; perdon per ; person pick ; phon so ; phq
        suicidal_ideation	5	pil it ; pink <relapse> ; pink slip ; pint aft ; plan on ; plan train
        suicidal_ideation	5	plan wont ; pleas just ; pls <stranger> ; pls someon ; por uno
        suicidal_ideation	5	pour <alcohol> ; pregunt 0 ; pres his ; pretty ; print me ; proxim no ; psalm
        suicidal_ideation	5	public ; puent ; put asid ; q a ; q pas ; quantity and ; que a ; que abr
        suicidal_ideation	5	que puebl ; qued pag ; queden ; quem <asleep> ; quem dorm ; quick than
        suicidal_ideation	5	quien decirl ; rac no ; rang from ; rap porqu ; rath get ; read lik
        suicidal_ideation	5	real good ; reason she ; recheck ; redid ; rehab didnt ; rehom
        suicidal_ideation	5	resident <amount> ; rhym ; rid my ; rig int ; right plac ; ring tomorrow
        suicidal_ideation	5	rio y ; roblox ; room door ; roommat 0 ; roommat has ; roommat she
        suicidal_ideation	5	rop already ; rop and ; rop from ; round her ; run him ; s <say> ; said ther
        suicidal_ideation	5	said twic ; sal <money> ; sal mas ; sat with ; saturday fiv ; saturday to
        suicidal_ideation	5	sav up ; say thank ; school if ; scub ; se <kill> ; se <order> ; se avient
        suicidal_ideation	5	se mand ; se mat ; se pus ; se rio ; sea la ; seman com ; senior 0 ; sent the
        suicidal_ideation	5	set it ; settl ; she brought ; she fifteen ; she lay ; she mail ; sheet so
        suicidal_ideation	5	sheet tel ; shelf for ; shin a ; should tel ; show my ; show right ; shut the
        suicidal_ideation	5	si <go> ; si <pain> ; si duel ; si uno ; sibl ; sier ; sign truck ; sist shel
        suicidal_ideation	5	sist sorry ; sist the ; sit by ; snow no ; so fiv ; so mayb ; soft <hear>
        suicidal_ideation	5	soft voic ; som <night> ; someth <go> ; someth up ; somewher official
        suicidal_ideation	5	sound 0 ; speech cle ; spot by ; spot it ; spot on ; stay anywher
        suicidal_ideation	5	step behind ; step over ; stil pour ; stitch up ; stn <trade> ; stn clerk
        suicidal_ideation	5	stop pay ; stop thinkin ; stor for ; structur <say> ; structur say ; su camis
        suicidal_ideation	5	suicid for ; suicid lik ; suicidal and ; suit him ; sunday all ; sup lik
        suicidal_ideation	5	suppos i ; sus <tool> ; sus herramienta ; swe to ; tablet would ; tailpip int
        suicidal_ideation	5	tak long ; talk of ; tand ; tel op ; teng las ; text pleas ; th all ; that fin
        suicidal_ideation	5	that shed ; the <tool> ; the <water> ; the barn ; the bedtim ; the both
        suicidal_ideation	5	the boy ; the cle ; the combination ; the edg ; the goal ; the good ; the grad
        suicidal_ideation	5	the hiv ; the kindest ; the lift ; the lord ; the match ; the messag ; the msg
        suicidal_ideation	5	the pictur ; the pil ; the plast ; the purs ; the rent ; the saf ; the stitch
        suicidal_ideation	5	the stock ; the tool ; the top ; the tractor ; the weekend ; them <soon>
        suicidal_ideation	5	then <continue> ; then <moment> ; then beg ; then dont ; then now ; then rol
        suicidal_ideation	5	then turn ; ther <ask> ; ther <think> ; ther ask ; they bury ; theyl be
        suicidal_ideation	5	thi lif ; thing <clean> ; thing <leave> ; thing left ; thing tidy ; thirty or
        suicidal_ideation	5	thorough ; thought that ; tien llav ; til im ; til novemb ; tim no ; tim thi
        suicidal_ideation	5	tim when ; tim who ; tir is ; tir not ; to <angry> ; to listen ; to neighbor
        suicidal_ideation	5	to ninety ; to thank ; today i ; told her ; told the ; tonit ; too calm ; toqu
        suicidal_ideation	5	tri to ; twic <stimulant> ; twic i ; two the ; u wer ; ultim y ; un <clothes>
        suicidal_ideation	5	una 0 ; und <always> ; und every ; unic que ; uninsur cok ; up <crowd>
        suicidal_ideation	5	up most ; us his ; use the ; vas a ; vendi los ; vet ; vet through ; viaj
        suicidal_ideation	5	virgen que ; vivier ; voy ; w/o her ; w/out the ; walk it ; wan be
        suicidal_ideation	5	want complete ; was <tired> ; was check ; wat run ; week int ; week ive
        suicidal_ideation	5	weird <calm> ; weird calm ; wer nic ; wey ; when a ; wher nobody ; who check
        suicidal_ideation	5	who find ; who wer ; whoev <need> ; whoev sit ; why im ; wifi ; wil be
        suicidal_ideation	5	win lik ; wish i ; with <rope> ; with himself ; wk <blood> ; wk <crowd>
        suicidal_ideation	5	wk grad ; wk noth ; wok ; wont mak ; would all ; wouldnt <take>
        suicidal_ideation	5	wouldnt elaborat ; wrist sunday ; written ; wrot the ; ya <write> ; ya dos
        suicidal_ideation	5	year chip ; year until ; year you ; yern que ; yo ya ; you detox ; you ther
        suicidal_ideation	5	youd tak ; zolpidem x
        suicidal_ideation	4	# ; + extr ; + his ; + its ; + kid ; + two ; 0 <try> ; 0 cry ; 0 doe ; 0 ft
        suicidal_ideation	4	0 has ; 0 lbs ; 0 of ; 0 outsid ; 0 reparti ; 0 transf ; <always> <needle>
        suicidal_ideation	4	<amount> detal ; <amount> out ; <amount> rol ; <amount> teng ; <ask> <church>
        suicidal_ideation	4	<ask> cuant ; <ask> doe ; <ask> how ; <ask> my ; <ask> op ; <asleep> <cold>
        suicidal_ideation	4	<awake> <always> ; <blade> are ; <blade> to ; <blood> per ; <blood> thin
        suicidal_ideation	4	<bodypart> <trust> ; <bodypart> she ; <bodypart> up ; <break> <leave>
        suicidal_ideation	4	<break> <see> ; <breath> <say> ; <buy> <put> ; <buy> the ; <calm> aft
        suicidal_ideation	4	<cannabis> <write> ; <cannabis> with ; <caretaking> noma ; <chestheart> to
        suicidal_ideation	4	<child> <always> ; <child> <clothes> ; <child> deserv ; <child> doesnt
        suicidal_ideation	4	<child> hes ; <child> they ; <child> wil ; <church> <soon> ; <church> <think>
        suicidal_ideation	4	<church> ya ; <clean> <stop> ; <clean> along ; <clean> el ; <clinician> is
        suicidal_ideation	4	<clothes> <clean> ; <clothes> del ; <cold> <stop> ; <colleague> she
        suicidal_ideation	4	<color> <medicine> ; <consume> <blade> ; <consume> they ; <container> <church>
        suicidal_ideation	4	<container> an ; <container> con ; <continue> <die> ; <continue> <hopeless>
        suicidal_ideation	4	<continue> <see> ; <continue> aqui ; <continue> congratulat ; <continue> typ
        suicidal_ideation	4	<count> it ; <count> n ; <crash> <leave> ; <crowd> <breath> ; <crowd> <happy>
        suicidal_ideation	4	<crowd> sat ; <day> <height> ; <day> <write> ; <day> alt ; <day> fueron
        suicidal_ideation	4	<day> if ; <daytime> onc ; <daytime> todo ; <die> <always> ; <die> <think>
        suicidal_ideation	4	<die> <write> ; <die> la ; <drive> <water> ; <drive> aft ; <drive> van
        suicidal_ideation	4	<drug> <container> ; <drug> los ; <eat> <clean> ; <emergency> <furniture>
        suicidal_ideation	4	<fall> or ; <feel> <count> ; <feel> <fire> ; <feel> bad ; <fire> on
        suicidal_ideation	4	<friend> es ; <friend> los ; <friend> slid ; <friend> thi
        suicidal_ideation	4	<furniture> <trust> ; <furniture> en ; <furniture> one ; <give> <friend>
        suicidal_ideation	4	<give> <photo> ; <give> i ; <go> con ; <go> when ; <goodbye> <phone>
        suicidal_ideation	4	<gun> <consume> ; <gun> <container> ; <gun> besid ; <gun> que
        suicidal_ideation	4	<headface> <count> ; <headface> <pet> ; <headface> aft ; <hear> <home>
        suicidal_ideation	4	<height> <opening> ; <height> por ; <height> que ; <hit> <rail> ; <hit> del
        suicidal_ideation	4	<hit> himself ; <hit> my ; <hold> them ; <home> <breath> ; <home> <clean>
        suicidal_ideation	4	<home> <pet> ; <home> until ; <home> ya ; <hospital> <trust> ; <hot> <clean>
        suicidal_ideation	4	<insurance> is ; <job> m ; <job> normal ; <key> <give> ; <key> <kin>
        suicidal_ideation	4	<key> <money> ; <key> <see> ; <key> so ; <kill> <week> ; <kin> <amount>
        suicidal_ideation	4	<kin> shel ; <kin> sit ; <kin> thi ; <last> <put> ; <last> did ; <last> for
        suicidal_ideation	4	<last> servic ; <law> las ; <leave> <put> ; <leave> <try> ; <leave> his
        suicidal_ideation	4	<leave> thing ; <lock> <die> ; <lock> <outdoors> ; <lock> himself
        suicidal_ideation	4	<medicine> <night> ; <moment> <ask> ; <moment> wer ; <money> <stranger>
        suicidal_ideation	4	<money> due ; <money> her ; <money> in ; <money> over ; <month> <sedative>
        suicidal_ideation	4	<month> flat ; <need> be ; <need> eith ; <need> them ; <needle> i
        suicidal_ideation	4	<needle> of ; <night> <build> ; <night> <clean> ; <night> <give>
        suicidal_ideation	4	<night> <needle> ; <night> asi ; <night> dont ; <night> estuv ; <night> just
        suicidal_ideation	4	<night> le ; <night> n ; <opening> <promise> ; <opening> <soon>
        suicidal_ideation	4	<opening> open ; <order> <blood> ; <order> <photo> ; <order> <room>
        suicidal_ideation	4	<order> <treatment> ; <outdoors> <clean> ; <outdoors> <height>
        suicidal_ideation	4	<outdoors> <treatment> ; <outdoors> barstow ; <outdoors> com
        suicidal_ideation	4	<outdoors> doing ; <outdoors> rang ; <outdoors> then ; <palecolor> <record>
        suicidal_ideation	4	<partner> <height> ; <partner> fil ; <past> bc ; <past> clean ; <pet> <crowd>
        suicidal_ideation	4	<pet> <friend> ; <pet> <give> ; <pet> <put> ; <pet> <week> ; <pet> <write>
        suicidal_ideation	4	<pet> fin ; <phone> <color> ; <phone> aft ; <phone> bf ; <phone> co
        suicidal_ideation	4	<phone> it ; <photo> album ; <photo> del ; <pill> <home> ; <pill> <room>
        suicidal_ideation	4	<pill> to ; <pill> wont ; <play> you ; <play> your ; <promise> <calm>
        suicidal_ideation	4	<promise> al ; <promise> no ; <put> <break> ; <put> <gun> ; <put> <leave>
        suicidal_ideation	4	<put> el ; <put> someth ; <rail> ; <rail> <continue> ; <rail> <go>
        suicidal_ideation	4	<rail> <rail> ; <rail> at ; <rarely> <say> ; <record> <alcohol>
        suicidal_ideation	4	<record> somewher ; <relapse> <day> ; <remember> <amount>
        suicidal_ideation	4	<remember> <outdoors> ; <room> im ; <room> sit ; <rope> <appointment>
        suicidal_ideation	4	<rope> <tool> ; <rope> <try> ; <rope> and ; <rope> it ; <sad> hard ; <sad> she
        suicidal_ideation	4	<say> <die> ; <say> a ; <say> con ; <say> est ; <say> him ; <say> theyr
        suicidal_ideation	4	<say> though ; <sedative> <die> ; <see> <continue> ; <see> <give>
        suicidal_ideation	4	<see> <medicine> ; <see> at ; <see> normal ; <smell> <room> ; <soon> <cold>
        suicidal_ideation	4	<soon> <take> ; <start> <rope> ; <start> <sad> ; <stimulant> been
        suicidal_ideation	4	<stop> <build> ; <stop> <clothes> ; <stop> <photo> ; <stop> himself
        suicidal_ideation	4	<stop> in ; <stop> it ; <stranger> 0 ; <stranger> be ; <stranger> first
        suicidal_ideation	4	<stranger> releas ; <stranger> would ; <take> <home> ; <take> <sedative>
        suicidal_ideation	4	<take> <tool> ; <take> <water> ; <take> herself ; <take> the ; <think> <pain>
        suicidal_ideation	4	<think> about ; <think> el ; <think> no ; <think> which ; <tired>
        suicidal_ideation	4	<tool> <consume> ; <tool> <count> ; <tool> <day> ; <tool> <key> ; <tool> the
        suicidal_ideation	4	<tool> thi ; <trade> hac ; <treatment> <amount> ; <treatment> back
        suicidal_ideation	4	<treatment> be ; <treatment> ill ; <trust> <remember> ; <trust> for
        suicidal_ideation	4	<trust> me ; <vendor> <colleague> ; <wait> <bodypart> ; <water> <chestheart>
        suicidal_ideation	4	<water> <consume> ; <water> club ; <water> or ; <week> <fire> ; <week> right
        suicidal_ideation	4	<write> <blade> ; <write> <height> ; <write> <start> ; <write> all
        suicidal_ideation	4	<write> fast ; <write> pleas ; <write> us ; <year> <break>
        suicidal_ideation	4	<year> <insurance> ; <year> <year> ; a <clothes> ; a <continue> ; a <stranger>
        suicidal_ideation	4	a birthday ; a blad ; a calend ; a grandchild ; a hos ; a junki ; a ledg
        suicidal_ideation	4	a medic ; a nad ; a nadi ; a noos ; a paycheck ; a pie ; a plastic ; a tin
        suicidal_ideation	4	a tomorrow ; a weath ; a él ; about <consume> ; about drug ; about shoot
        suicidal_ideation	4	abroad ; activ sin ; active <die> ; advent ; afraid my ; aft <moment>
        suicidal_ideation	4	aft anoth ; aft if ; aft me ; aft them ; again tonight ; again tonit
        suicidal_ideation	4	agency 0 ; ago bc ; ago clean ; ago stitch ; al <friend> ; al ciel ; al mar
        suicidal_ideation	4	alamed ; alg <past> ; alg ant ; all <breath> ; all breath ; all four
        suicidal_ideation	4	alon and ; already <rope> ; already remov ; already tied ; als bought
        suicidal_ideation	4	amig me ; and <write> ; and cheerful ; and clean ; and decid ; and far
        suicidal_ideation	4	and hung ; and int ; and lock ; and text ; and yesterday ; anex ; ankl charg
        suicidal_ideation	4	anoth <day> ; anoth <night> ; anoth job ; anybody <appointment> ; anybody from
        suicidal_ideation	4	anybody that ; anyon ; apagu ; application with ; apt say ; are <put>
        suicidal_ideation	4	are nin ; arm every ; arm until ; as what ; ask op ; ask operator ; asleep the
        suicidal_ideation	4	at <fall> ; at any ; at drop ; at it ; avisarl ; avisarl a ; ayer fue ; b
        suicidal_ideation	4	baby the ; back ankl ; back becaus ; back my ; back without ; balcony 0
        suicidal_ideation	4	ban me ; bank acct ; bar monday ; barat de ; bathroom ; be <outdoors>
        suicidal_ideation	4	be <past> ; be nic ; be out ; be over ; be play ; be quiet ; be tonight
        suicidal_ideation	4	bed if ; bed next ; been <put> ; been <think> ; been ful ; belt ; belt pick
        suicidal_ideation	4	belt unbuckl ; bet to ; bet you ; bf <ask> ; bf ask ; big <home> ; big and
        suicidal_ideation	4	blister ; block my ; blood thin ; blu lin ; board 0 ; book he ; book him
        suicidal_ideation	4	book me ; both <day> ; both a ; bottl to ; bought ; boy and ; boy over
        suicidal_ideation	4	boy they ; break <container> ; break box ; bridg has ; bring flower ; bro liv
        suicidal_ideation	4	broth heroin ; brown and ; burial policy ; burn her ; but kind ; by <always>
        suicidal_ideation	4	by every ; by then ; cad cuatr ; caden ; caden a ; cal bf ; cal first
        suicidal_ideation	4	cal husb ; cal im ; cal you ; calend is ; calm and ; cam a ; cam by ; camin a
        suicidal_ideation	4	camion a ; can <bodypart> ; can for ; can manag ; canal ; canal and ; cap and
        suicidal_ideation	4	card <say> ; carry me ; cart par ; cas i ; cas or ; cat at ; cat so ; catch up
        suicidal_ideation	4	cesare del ; chec ; children nam ; chof 0 ; clas hamst ; clav del ; cle it
        suicidal_ideation	4	clean is ; clif at ; climb back ; clos <amount> ; clos i ; clos not ; closet
        suicidal_ideation	4	cobran al ; cociner ; cok becaus ; cok told ; cok wed ; com <money>
        suicidal_ideation	4	com acros ; com cuarent ; comercial ; commit <die> ; commit suicid
        suicidal_ideation	4	companero me ; compr zapato ; con <kill> ; con mat ; conscient ; content y
        suicidal_ideation	4	contesten ; contratist ; cort orden ; counselor lik ; cousin they ; cowork of
        suicidal_ideation	4	cozy ; crack for ; crack jok ; cristal sol ; cry ; cry she ; cual ; cuelg
        suicidal_ideation	4	cumpleano ; d <outdoors> ; d script ; d/c psych ; darl ; daught been
        suicidal_ideation	4	daught cut ; daught on ; dawn with ; day if ; dcf madr ; de <eat> ; de atra
        suicidal_ideation	4	de esto ; de sobr ; de vera ; dead and ; dead lik ; dead thi ; debi desd
        suicidal_ideation	4	decid wheth ; dejar ; del <home> ; del terren ; departament en ; desd <day>
        suicidal_ideation	4	desenchuf ; desintoxicacion ; desk yest ; despedi de ; despu no ; detox yest
        suicidal_ideation	4	di mi ; diabetic ; diari hac ; diciembr y ; dictionary ; did <try> ; did try
        suicidal_ideation	4	didnt <build> ; diez mes ; diganl que ; dij a ; dij con ; dij q ; diner del
        suicidal_ideation	4	disappe ; diversion ; divid ; do <drive> ; do bar ; dobl debaj ; doesnt <stop>
        suicidal_ideation	4	doesnt stop ; doming despu ; domingo per ; dont buy ; dont cal ; dont com
        suicidal_ideation	4	dont giv ; dont mak ; dont open ; door a ; dos plato ; down <put>
        suicidal_ideation	4	down <soon> ; down next ; down sunday ; down then ; drag ; driv cok
        suicidal_ideation	4	driv drop ; driv hom ; drov it ; drov off ; drunk for ; dsk ; dtr fath ; dts
        suicidal_ideation	4	duerm mi ; dxm + ; each <hear> ; each voic ; ed md ; eight month
        suicidal_ideation	4	eighty dollar ; el <container> ; el <last> ; el <water> ; el celul ; el excus
        suicidal_ideation	4	el favor ; el ice ; el papelit ; el reloj ; el suegr ; els wil ; email that
        suicidal_ideation	4	empti the ; emt ; en <kill> ; en mat ; en montan ; encontr una ; enferm noma
        suicidal_ideation	4	enferm y ; enuf ; epipen ; equivoc de ; eramo <child> ; eran com ; errand
        suicidal_ideation	4	es <month> ; escribirl a ; eso perdi ; est <think> ; est a ; est ni ; est pens
        suicidal_ideation	4	estan los ; estat <official> ; estoy <shake> ; estoy tembl ; even work ; ever
        suicidal_ideation	4	ever <take> ; ever get ; every plat ; everyon ; ex and ; explain why ; eye the
        suicidal_ideation	4	f <bodypart> ; f <emergency> ; f <intoxicated> ; f <kin> ; f <shake>
        suicidal_ideation	4	f <take> ; f lin ; f sob ; f soft ; fabric por ; fac over ; fami for ; fami to
        suicidal_ideation	4	far in ; favorit and ; feel bad ; felicit ; figur it ; fin se ; financ
        suicidal_ideation	4	fireman ; firm <give> ; firm on ; first <crowd> ; fish <eat> ; for aft
        suicidal_ideation	4	for many ; for march ; for min ; for old ; for somewher ; for sunday ; form is
        suicidal_ideation	4	fost daught ; fourteenth ; frasc ; frasc de ; freez at ; friday ; friday fiv
        suicidal_ideation	4	friday i ; frist ; from insid ; from tonight ; fue su ; fueron 0 ; fueron tre
        suicidal_ideation	4	fui buen ; ful sinc ; fum pur ; garag with ; get one ; get ther ; girl at
        suicidal_ideation	4	giv the ; go <cold> ; go cold ; go down ; go stand ; goe right ; going around
        suicidal_ideation	4	going hom ; going off ; going so ; gon and ; good <bodypart> ; good and
        suicidal_ideation	4	grain ; grandfath one ; ground ; guanter ; guard rencor ; guitar ; gun to
        suicidal_ideation	4	guy whos ; gym told ; ha ha ; hac tiemp ; handy ; has bought ; has nobody
        suicidal_ideation	4	has stop ; hast <eat> ; hav count ; hav no ; hav one ; hawthorn and
        suicidal_ideation	4	hay <night> ; hay noch ; he dich ; he had ; he hav ; he keep ; he mean
        suicidal_ideation	4	he phon ; head ; hear each ; hed lock ; her <moment> ; her <school> ; her be
        suicidal_ideation	4	her clas ; her his ; her if ; her nev ; her pen ; her pleas ; her sleeper
        suicidal_ideation	4	herramienta ; herself <day> ; herself off ; hes <hear> ; hes finish ; hi
        suicidal_ideation	4	hi <think> ; hi plan ; hidden in ; him <container> ; him <die> ; him dont
        suicidal_ideation	4	him driv ; himself ; himself when ; his <blood> ; his <gun> ; his birth
        suicidal_ideation	4	his blood ; his bowl ; his grandfath ; his one ; his truck ; hisself
        suicidal_ideation	4	hombr llor ; honest answ ; honest cant ; honest i ; honest its ; honest my
        suicidal_ideation	4	hoodi are ; hospic chaplain ; hospital ayer ; hous went ; how <intoxicated>
        suicidal_ideation	4	how and ; hoy fueron ; hoy le ; hoy me ; hung a ; hwy ; hwy 0 ; hydrocodon in
        suicidal_ideation	4	i <blood> ; i <go> ; i admit ; i almost ; i appli ; i drew ; i envy ; i giv
        suicidal_ideation	4	i sit ; i to ; i told ; i und ; id <give> ; id <leave> ; id <start>
        suicidal_ideation	4	if <give> ; if <town> ; if the ; ig ; ill <stop> ; im clos ; im on ; im pack
        suicidal_ideation	4	in <fire> ; in <put> ; in garag ; in hospic ; in kid ; in off ; inpatient two
        suicidal_ideation	4	insid <container> ; int feet ; inyect hac ; iop on ; is hom ; is if ; is pick
        suicidal_ideation	4	isnt <need> ; isnt <stop> ; isnt and ; isnt idl ; it <month> ; it all
        suicidal_ideation	4	it expir ; it hav ; it ought ; it settl ; its <hot> ; its cold ; its crank
        suicidal_ideation	4	its cut ; its july ; its ok ; its what ; ive <put> ; ive <record>
        suicidal_ideation	4	ive <start> ; ive <stop> ; ive start ; jail chaplain ; jar of ; jardin de
        suicidal_ideation	4	job the ; job would ; juez ; junt <amount> ; junt treint ; just <happy>
        suicidal_ideation	4	just going ; just googl ; just want ; just wont ; kaddish ; keep congratulat
        suicidal_ideation	4	keep repeat ; kept cut ; kept on ; ketamin los ; key are ; kid deserv
        suicidal_ideation	4	kid ear ; kind tel ; kind than ; kitchen floor ; kms tonit ; l ; la <pain>
        suicidal_ideation	4	la audienci ; la carter ; la guanter ; la mia ; la quincen ; la residenci
        suicidal_ideation	4	la tienen ; lan ; land and ; las <key> ; las flor ; las vacuna ; las via
        suicidal_ideation	4	last did ; last for ; last servic ; last today ; lbs ; le apunt ; leav las
        suicidal_ideation	4	leav thing ; leav with ; left the ; left thre ; left wallet ; les dig
        suicidal_ideation	4	let <outdoors> ; let und ; libret ; lif <always> ; lif <clothes> ; lif every
        suicidal_ideation	4	lif sinc ; lif thi ; light on ; lik evry ; lin <volunteer> ; lo <go>
        suicidal_ideation	4	lo <soon> ; lo escrib ; lo suen ; load shotgun ; lock himself ; login
        suicidal_ideation	4	look normal ; lookin for ; los <need> ; los comercial ; los nuev ; lug dond
        suicidal_ideation	4	lun no ; m <ask> ; m <die> ; m <rope> ; m <say> ; m bromazolam ; m caught
        suicidal_ideation	4	m slur ; m using ; m wont ; machin sinc ; mal <day> ; mal voic ; manag aft
        suicidal_ideation	4	manan no ; manten ; march so ; mas detal ; me <goodbye> ; me apag ; me be
        suicidal_ideation	4	me between ; me cor ; me doe ; me fin ; me her ; me hiz ; me ill ; me includ
        suicidal_ideation	4	me it ; me perdon ; me pes ; me see ; me stop ; me which ; mean if ; meant a
        suicidal_ideation	4	measur ; mes ya ; meth cps ; meth ct ; meth noth ; mi el ; mi sal ; mid
        suicidal_ideation	4	milligram and ; min that ; mind ; minot ; mis muchacho ; mis perro
        suicidal_ideation	4	mo <consume> ; mo <money> ; mo nev ; mom 0 ; mom se ; mon ask ; month both
        suicidal_ideation	4	month so ; mor for ; most thing ; moth re ; mov my ; mow with ; much every
        suicidal_ideation	4	muer ; mund hast ; mund y ; muy mal ; my <bodypart> ; my calend ; my dispatch
        suicidal_ideation	4	my head ; my passeng ; my scrub ; my senior ; my spar ; my turn ; myself in
        suicidal_ideation	4	n im ; nad <soon> ; nad despu ; nam <outdoors> ; nam want ; neck 0 ; need eith
        suicidal_ideation	4	need that ; nephew ask ; nev <feel> ; nev felt ; next cold ; ni <eat> ; ni le
        suicidal_ideation	4	ni pal ; nic <go> ; nic for ; nic one ; nic to ; nice ; night just ; night she
        suicidal_ideation	4	night think ; nin se ; nino chiquito ; nit i ; nobody <need> ; nobody going
        suicidal_ideation	4	nobody is ; nobodyd ; noch asi ; noma <always> ; noon onc ; not und ; notic a
        suicidal_ideation	4	notic im ; notifi ; novi le ; now got ; now that ; nuev por ; numb 0
        suicidal_ideation	4	number and ; nurs <school> ; nurs student ; och en ; of <church> ; of being
        suicidal_ideation	4	of clr ; of oxy ; of walk ; of you ; off <drive> ; off <night> ; off <play>
        suicidal_ideation	4	off oxy ; ofrezc ; old crew ; old gentleman ; on <friend> ; on door ; on for
        suicidal_ideation	4	on if ; on thing ; onc <crowd> ; onc everyon ; one <ask> ; one check ; one mak
        suicidal_ideation	4	one round ; only <alcohol> ; only <leave> ; only hav ; only open
        suicidal_ideation	4	open <outdoors> ; operation de ; operator and ; or for ; or giv ; or short
        suicidal_ideation	4	ord my ; orden un ; organic ; oth option ; our <week> ; out <leave>
        suicidal_ideation	4	out <money> ; out all ; out if ; out long ; outsid barstow ; outsid the
        suicidal_ideation	4	over to ; own ask ; own head ; own that ; pa intern ; pag el ; pagu la
        suicidal_ideation	4	paid up ; papel piden ; papelit ; par ener ; parent stop ; park rang
        suicidal_ideation	4	park van ; partn found ; password and ; pastor he ; pay aft ; pay when
        suicidal_ideation	4	pcp on ; peaceful ; pelvi ; pens ; pensamiento que ; peopl say ; per le
        suicidal_ideation	4	person stop ; phot album ; pick me ; pick the ; pictur ; pid a ; pier
        suicidal_ideation	4	pil wont ; pin and ; plane mi ; pleas <stop> ; plow ; pm <phone> ; pm and
        suicidal_ideation	4	policy stil ; polit flat ; poliz ; pon dos ; poquita ; por drog ; por mensaj
        suicidal_ideation	4	por met ; por tod ; pour a ; pour win ; practic ; pregunt cuant ; preocupen
        suicidal_ideation	4	program tak ; puent de ; puk leg ; pul him ; put someth ; put them ; put up
        suicidal_ideation	4	q tom ; qd <shake> ; qd sinc ; que <daytime> ; que aguant ; que anoch
        suicidal_ideation	4	que apagu ; que estarian ; que limpi ; que prefier ; qued par ; quedar
        suicidal_ideation	4	quick and ; quiet aft ; quit ; quit de ; quit eat ; quit everyth ; radiator
        suicidal_ideation	4	raj la ; rat ya ; rath <remember> ; re <colleague> ; read thes ; real
        suicidal_ideation	4	reek of ; regal ; regresen ; regresen la ; regul 0 ; rehab end ; remov the
        suicidal_ideation	4	rent due ; retir machinist ; rieg las ; right too ; rn <medicine> ; rn med
        """
}
