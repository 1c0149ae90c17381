extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	6	<shame> de ; <soon> <night> ; <soon> <trust> ; <soon> be ; <start> <rope>
        suicidal_ideation	6	<stop> <buy> ; <stop> <promise> ; <stranger> <threat> ; <stranger> check
        suicidal_ideation	6	<stranger> ought ; <stranger> releas ; <take> <blade> ; <take> <height>
        suicidal_ideation	6	<take> which ; <think> <past> ; <think> bout ; <think> en ; <think> why
        suicidal_ideation	6	<think> wont ; <town> <media> ; <trade> <promise> ; <treatment> <furniture>
        suicidal_ideation	6	<trust> se ; <wait> <height> ; <wait> long ; <wait> un ; <write> <clean>
        suicidal_ideation	6	<write> <die> ; <write> <furniture> ; <write> <start> ; <write> dond
        suicidal_ideation	6	<year> <insurance> ; <year> nobody ; a <rope> ; a countdown ; a hab ; a hos
        suicidal_ideation	6	a knot ; a laundry ; a me ; a not ; a semi ; a vacation ; ablen ; about my
        suicidal_ideation	6	abraz bien ; adict a ; again tonight ; against you ; aguant mas ; ahead for
        suicidal_ideation	6	alcanz a ; alguien y ; aliv by ; all four ; all her ; already bought
        suicidal_ideation	6	already decid ; amanec ; amar la ; an apartment ; an the ; and <child>
        suicidal_ideation	6	and <clothes> ; and biscuit ; and cans ; and next ; anoch estuv ; anyon com
        suicidal_ideation	6	apagu el ; apart lug ; apart un ; apartment the ; apologiz 0 ; are min
        suicidal_ideation	6	as quick ; as soon ; ask doe ; ask how ; ask my ; at bedsid ; avisenl ; baj a
        suicidal_ideation	6	balcony ; bar four ; bare know ; be anywher ; be good ; be quiet ; be up
        suicidal_ideation	6	becaus thi ; been <give> ; been fed ; beer so ; beg us ; bequeath ; bes
        suicidal_ideation	6	besid the ; best part ; bet with ; bf is ; bien <calm> ; bien tranquil
        suicidal_ideation	6	blad in ; boil man ; both <phone> ; both cal ; bowl for ; bridg aft
        suicidal_ideation	6	bridg pil ; brok door ; broth com ; broth the ; buoy ; busc ; busquemo
        suicidal_ideation	6	but <drive> ; by <ask> ; by ask ; by morn ; cad herman ; cad niet ; cal which
        suicidal_ideation	6	cal you ; calend fil ; callin for ; cam en ; cancel ; car if ; card <put>
        suicidal_ideation	6	cas a ; cel on ; cer y ; chiquit y ; chof 0 ; cle <need> ; cle want ; clos i
        suicidal_ideation	6	clr bro ; clr f ; colleg ra ; com upon ; commit <die> ; commit suicid
        suicidal_ideation	6	contract for ; could just ; coun ; countdown ; crack for ; crisi lin
        suicidal_ideation	6	cuadern de ; cuchil en ; cuelg ; cuent y ; cumplan ; cumpleano ; d alcohol
        suicidal_ideation	6	d street ; d/c psych ; daught cut ; de <vermin> ; de hotel ; del que
        suicidal_ideation	6	del sext ; delet ; deni intent ; deployment and ; descans ; descans el
        suicidal_ideation	6	despedi de ; despidi ; despu en ; detox gav ; dic quien ; diganl que ; dij a
        suicidal_ideation	6	do liv ; dobl rop ; doe ; doming ya ; dont real ; door at ; draft ; drag me
        suicidal_ideation	6	draw the ; drov out ; duerm mi ; dya ; each 0 ; each of ; el <gun> ; el arbol
        suicidal_ideation	6	el cuadern ; el garag ; el lot ; el puent ; ell falt ; emt friend ; en detox
        suicidal_ideation	6	en iop ; encarg ; encontr que ; encuentr ; endors si ; enferm de ; es ahi
        suicidal_ideation	6	es suen ; esa es ; escuel y ; est <home> ; est met ; even on ; even outpt
        suicidal_ideation	6	everybody proud ; everybody tool ; everyon so ; f <container> ; f <fire>
        suicidal_ideation	6	f <rope> ; f <withdrawal> ; f <write> ; f bottl ; f burn ; f sob ; fami to
        suicidal_ideation	6	feed it ; ff / ; figur on ; financ ; finish fiv ; fith ; fith of ; fiv most
        suicidal_ideation	6	fix me ; for aft ; for sud ; for when ; fot ; fot de ; frent y ; fresn on
        suicidal_ideation	6	fri today ; friend her ; from psych ; gin and ; git ; go down ; gon <need>
        suicidal_ideation	6	gon be ; gon need ; gon unaliv ; got scar ; grain leg ; group any ; hac que
        suicidal_ideation	6	hand wil ; hang it ; has text ; hav <hear> ; hav heard ; he <give>
        suicidal_ideation	6	he <write> ; he kis ; he load ; he rang ; he sign ; her <height> ; her <pet>
        suicidal_ideation	6	her closet ; her hold ; her location ; her lock ; her thursday ; herman dic
        suicidal_ideation	6	herman nos ; hes text ; him <die> ; him <promise> ; him good ; him what
        suicidal_ideation	6	his <pet> ; his parol ; honest id ; hot ther ; how calm ; how our ; how quick
        suicidal_ideation	6	hoy me ; hrs w/o ; hunt <gun> ; hunt rifl ; husband put ; i tor ; i wouldnt
        suicidal_ideation	6	i wreck ; id <consume> ; id start ; id use ; id written ; ill handl
        suicidal_ideation	6	im <need> ; im <sober> ; im clock ; im drunk ; im sorry ; im think ; im violat
        suicidal_ideation	6	in everybody ; incident with ; ins would ; int anyth ; is <past> ; is anyon
        suicidal_ideation	6	is blank ; is saturday ; is und ; it aft ; it all ; it thursday ; it wasnt
        suicidal_ideation	6	its becaus ; its due ; ive <job> ; ive <think> ; ive cancel ; ive decid
        suicidal_ideation	6	ive just ; ive look ; jail chaplain ; jail cm ; jefit ; just lookin ; kid who
        suicidal_ideation	6	kindest ; l ; la cuent ; la frent ; la mia ; la nuer ; la oril ; la presion
        suicidal_ideation	6	la prim ; la quit ; label torn ; las pastilla ; last thing ; last through
        suicidal_ideation	6	lavab y ; le dij ; le encargu ; lech ; left wallet ; les <give> ; les he
        suicidal_ideation	6	let himself ; letter to ; library book ; libret dond ; licey ; lif
        suicidal_ideation	6	lif without ; lin <take> ; lin i ; lin twic ; lineman 0 ; lineman cant
        suicidal_ideation	6	lit and ; littl boy ; lo <last> ; lo pens ; lo ultim ; lock the ; long <trust>
        suicidal_ideation	6	long it ; long trust ; look straight ; look up ; lookin at ; los quier
        suicidal_ideation	6	los trash ; luc apag ; lunch ther ; m <partner> ; m ask ; m cam ; m gav ; m iv
        suicidal_ideation	6	m truck ; machin sinc ; mas na ; mat ; mat who ; me ayudan ; me cort ; me ive
        suicidal_ideation	6	me she ; me why ; me with ; mean <leave> ; mes lo ; mi pai ; mi sal
        suicidal_ideation	6	might <stop> ; might stop ; min not ; mom whol ; mor hour ; mor or
        suicidal_ideation	6	morphin sinc ; moth heart ; moth if ; my <calm> ; my jefit ; my lap
        suicidal_ideation	6	my prescription ; my salary ; my scrub ; myself figur ; myself today ; nam und
        suicidal_ideation	6	natur ; nbr <phone> ; nbr cal ; next placement ; ni ningun ; nic ; niec nam
        suicidal_ideation	6	no <bodypart> ; no <need> ; no <outdoors> ; no despiert ; no reason
        suicidal_ideation	6	no saving ; no train ; nobody <outdoors> ; nobody wil ; noch asi ; noch me
        suicidal_ideation	6	not <awake> ; not <lock> ; not being ; not i ; not mat ; not open ; not plan
        suicidal_ideation	6	noth her ; notic a ; of driv ; of stuf ; off himself ; off say
        suicidal_ideation	6	old <chestheart> ; old gentleman ; old heart ; old if ; on being ; on roommat
        suicidal_ideation	6	on say ; onc im ; one leg ; one mor ; one person ; one up ; only writ ; op to
        suicidal_ideation	6	open mon ; or anywher ; organis ; oril ; out <always> ; out all ; out every
        suicidal_ideation	6	outliv peopl ; over <die> ; over <eat> ; over memorial ; own <build> ; pag lo
        suicidal_ideation	6	paper cam ; par que ; past the ; past tonight ; perdon per ; permanent and
        suicidal_ideation	6	pick ; pickup with ; piden y ; pier ; pil so ; pint aft ; plan no ; plan on
        suicidal_ideation	6	plat y ; pleas tak ; poquita ; por mensaj ; por tod ; post <say>
        suicidal_ideation	6	pour <alcohol> ; probab <say> ; pt fent ; purpos let ; put you ; qd <shake>
        suicidal_ideation	6	que a ; que quis ; quick ; quick as ; quien decirl ; rac no ; rafter in ; raiz
        suicidal_ideation	6	ran 0 ; rat no ; real good ; reek of ; rehab end ; rehab no ; renew my
        suicidal_ideation	6	repart mi ; report monday ; responsibl ; restful ; retir machinist
        suicidal_ideation	6	return everybody ; return on ; revolv ; rhym ; ring with ; riv with
        suicidal_ideation	6	rod <break> ; rod brok ; room door ; roommat report ; rop ; said in ; said she
        suicidal_ideation	6	said tel ; said why ; sal una ; saving on ; say good ; say sixty ; script was
        suicidal_ideation	6	scrub ; se avient ; se despid ; se pus ; se ve ; servic pistol ; servic weapon
        suicidal_ideation	6	settl on ; sext <room> ; sext pis ; shak today ; she <illness> ; she fifteen
        suicidal_ideation	6	she one ; sheet for ; shel need ; shit ; si <think> ; si deni ; sier
        suicidal_ideation	6	sist doesnt ; sist said ; sist the ; slow <hear> ; slow on ; so <treatment>
        suicidal_ideation	6	so mayb ; so nobody ; sol queri ; somebody should ; somebody would ; son drink
        suicidal_ideation	6	son nam ; soon be ; speech cle ; spot by ; start to ; step in ; stil pour
        suicidal_ideation	6	stitch up ; stop mak ; street bridg ; street drug ; suen el ; suicid for
        suicidal_ideation	6	sus gallo ; suspiciou ; swe to ; switch off ; tak me ; tak to ; tarjet y
        suicidal_ideation	6	tel anyon ; tel him ; tel whoev ; teng pens ; text pic ; that <count>
        suicidal_ideation	6	that <money> ; that <opioid> ; that everyth ; that fentanyl ; that theyr
        suicidal_ideation	6	the <rail> ; the boy ; the brandy ; the cle ; the co ; the cod ; the deed
        suicidal_ideation	6	the deposit ; the figur ; the fin ; the furnac ; the goal ; the interview
        suicidal_ideation	6	the kindest ; the lord ; the lutheran ; the pictur ; the pil ; the pilot
        suicidal_ideation	6	the policy ; the rod ; the tool ; the weekend ; them bet ; them too
        suicidal_ideation	6	then <continue> ; then <moment> ; then now ; then unit ; ther <amount>
        suicidal_ideation	6	they only ; they should ; they stitch ; thi but ; thinkin bout ; thought that
        suicidal_ideation	6	thre program ; thru <stop> ; tiemp <need> ; til company ; tim when ; tir al
        suicidal_ideation	6	titl is ; to anybody ; to each ; to ive ; tocari ; too calm ; tool to
        suicidal_ideation	6	torn off ; trabaj normal ; trag anoch ; tranquil no ; turn round ; twic his
        suicidal_ideation	6	two the ; un rat ; un sobr ; una libret ; una not ; unaliv herself
        suicidal_ideation	6	unaliv myself ; und <always> ; und every ; unit it ; up <angry> ; up <crowd>
        suicidal_ideation	6	up most ; up trash ; urn ; us both ; using last ; usted contestan ; va dic
        suicidal_ideation	6	vec me ; velori todo ; ventan del ; viej me ; vincent ; voy ; voy manej
        suicidal_ideation	6	voy no ; wad ; wan kms ; wan see ; want off ; was i ; wasnt ; wat is ; wat or
        suicidal_ideation	6	wednesday she ; weird <calm> ; weird calm ; went real ; wer kind ; wer squar
        suicidal_ideation	6	what ur ; wher the ; whoev it ; why did ; why yet ; widow and ; wif her
        suicidal_ideation	6	wif pas ; wil hav ; win lik ; with <fire> ; with <rope> ; with car
        suicidal_ideation	6	with thank ; wors sinc ; would all ; written to ; wrot the ; ya compr
        suicidal_ideation	6	ya descans ; yes and ; you rent ; you seem
        suicidal_ideation	5	# ; + group ; + kid ; + shroom ; + xanax ; 0 <try> ; 0 id ; 0 minuto ; 0 pd
        suicidal_ideation	5	0 tequil ; 0 widow ; <alcohol> at ; <always> pag ; <amount> <stranger>
        suicidal_ideation	5	<amount> would ; <ask> <clean> ; <ask> <height> ; <ask> <rarely> ; <ask> al
        suicidal_ideation	5	<asleep> y ; <awake> <always> ; <awake> fue ; <blade> <partner>
        suicidal_ideation	5	<blood> <appointment> ; <blood> <shame> ; <blood> las ; <bodypart> <trust>
        suicidal_ideation	5	<bodypart> already ; <bodypart> con ; <bodypart> ten ; <break> <see>
        suicidal_ideation	5	<build> <day> ; <buy> at ; <buy> el ; <buy> lo ; <caretaking> desd
        suicidal_ideation	5	<child> <clothes> ; <child> <tool> ; <child> <try> ; <child> so ; <clean> su
        suicidal_ideation	5	<clinician> ct ; <clothes> <school> ; <clothes> del ; <cold> is
        suicidal_ideation	5	<colleague> go ; <colleague> q ; <container> est ; <container> hech
        suicidal_ideation	5	<container> off ; <continue> <blood> ; <continue> aqui ; <continue> busy
        suicidal_ideation	5	<continue> typ ; <count> <fluid> ; <crowd> <hit> ; <crowd> famili
        suicidal_ideation	5	<day> <think> ; <day> <treatment> ; <day> nos ; <daytime> todo
        suicidal_ideation	5	<die> <moment> ; <die> ther ; <drive> <gun> ; <drive> <rail> ; <drug> <amount>
        suicidal_ideation	5	<drug> <container> ; <drug> es ; <eat> go ; <eat> lo ; <eat> off
        suicidal_ideation	5	<emergency> lin ; <feel> <daytime> ; <feel> <fire> ; <feel> bad
        suicidal_ideation	5	<friend> <photo> ; <friend> her ; <friend> slid ; <furniture> one
        suicidal_ideation	5	<give> <see> ; <give> <soon> ; <give> i ; <give> in ; <goodbye> <crowd>
        suicidal_ideation	5	<goodbye> for ; <goodbye> to ; <gun> <home> ; <gun> que ; <hear> <intoxicated>
        suicidal_ideation	5	<hear> how ; <height> <cold> ; <height> <height> ; <height> aft ; <height> its
        suicidal_ideation	5	<height> por ; <height> thi ; <hold> <day> ; <hold> them ; <home> until
        suicidal_ideation	5	<homeless> with ; <hopeless> ; <insurance> him ; <job> son ; <key> <bodypart>
        suicidal_ideation	5	<key> <die> ; <key> <give> ; <key> <palecolor> ; <key> <see> ; <key> <think>
        suicidal_ideation	5	<key> <write> ; <key> stick ; <kill> est ; <kill> no ; <kin> clos ; <kin> ell
        suicidal_ideation	5	<kin> if ; <last> <write> ; <last> did ; <leave> <hot> ; <leave> it
        suicidal_ideation	5	<lock> from ; <money> <rope> ; <money> <stop> ; <money> out ; <money> when
        suicidal_ideation	5	<money> your ; <month> <vendor> ; <month> pleas ; <need> <awake>
        suicidal_ideation	5	<need> alcanz ; <need> complete ; <need> it ; <night> <shame> ; <night> just
        suicidal_ideation	5	<night> wont ; <opening> <clothes> ; <opening> doesnt ; <opening> lik
        suicidal_ideation	5	<order> <clean> ; <outdoors> barstow ; <outdoors> me ; <partner> fil
        suicidal_ideation	5	<partner> sat ; <past> clean ; <pet> <moment> ; <pet> <record> ; <pet> con
        suicidal_ideation	5	<phone> <key> ; <phone> <palecolor> ; <phone> how ; <phone> sav
        suicidal_ideation	5	<pill> <count> ; <pill> <moment> ; <pill> <pain> ; <pill> wont ; <play> your
        suicidal_ideation	5	<promise> <vendor> ; <put> <opening> ; <put> asid ; <put> la ; <put> you
        suicidal_ideation	5	<rail> ; <rail> <night> ; <remember> <amount> ; <room> sit ; <room> und
        suicidal_ideation	5	<rope> ; <rope> <appointment> ; <rope> and ; <rope> from ; <rope> round
        suicidal_ideation	5	<rope> then ; <sad> <put> ; <say> <soon> ; <say> him ; <say> she ; <say> skip
        suicidal_ideation	5	<say> ya ; <sedative> <say> ; <see> at ; <see> for ; <see> real
        suicidal_ideation	5	<shame> <amount> ; <smell> <alcohol> ; <sober> con ; <sober> too
        suicidal_ideation	5	<soon> would ; <stop> <illness> ; <stop> <intoxicated> ; <stop> <think>
        suicidal_ideation	5	<stranger> be ; <take> <gun> ; <take> all ; <take> and ; <think> ill
        suicidal_ideation	5	<think> no ; <think> right ; <think> x ; <tired> <tired> ; <tool> <count>
        suicidal_ideation	5	<tool> <kin> ; <tool> <stranger> ; <tool> from ; <tool> the ; <trade> <lock>
        suicidal_ideation	5	<trade> hac ; <treatment> <goodbye> ; <treatment> even ; <treatment> ill
        suicidal_ideation	5	<trust> <daytime> ; <trust> all ; <trust> pt ; <try> <photo> ; <wait> on
        suicidal_ideation	5	<water> <day> ; <water> <night> ; <water> <start> ; <water> or ; <week> <hold>
        suicidal_ideation	5	<week> ive ; <week> nev ; <week> that ; <withdrawal> first ; <write> <feel>
        suicidal_ideation	5	<write> <key> ; <year> chip ; <year> la ; <year> until ; @ <trust> ; @ mercy
        suicidal_ideation	5	a # ; a <continue> ; a <smell> ; a burden ; a dar ; a devera ; a fistful
        suicidal_ideation	5	a fram ; a freshman ; a junki ; a la ; a ledg ; a methadon ; a sin ; a smel
        suicidal_ideation	5	acomodan ; activ ; activ sin ; advent ; aft mom ; age on ; ago clean ; al ciel
        suicidal_ideation	5	al de ; al metr ; al padr ; al vecin ; aliv to ; almoh ; already it ; als what
        suicidal_ideation	5	amaril y ; ami ; and <write> ; and dic ; and four ; and hoodi ; and pul
        suicidal_ideation	5	and quick ; and truck ; and wait ; anesthesi ; ano enter ; ano la ; ano pas
        suicidal_ideation	5	anoch me ; anoth resident ; anoth then ; any <amount> ; any mor ; anybody from
        suicidal_ideation	5	anyth fancy ; anyth wrong ; anywher on ; are <start> ; are <stop> ; are start
        suicidal_ideation	5	arm every ; as every ; as what ; ask chaplain ; ayudenm por ; b in ; back the
        suicidal_ideation	5	baj yo ; barat de ; be <night> ; be nic ; be out ; be play ; beb me
        suicidal_ideation	5	been <money> ; been say ; been stand ; being dramatic ; belt unbuckl
        suicidal_ideation	5	best <kin> ; big <alcohol> ; big one ; blu dres ; blu lin ; blu mayb
        suicidal_ideation	5	book him ; book me ; both with ; bottl an ; bought two ; boy a ; boy get
        suicidal_ideation	5	braid ; break it ; breakup ; brinc los ; bring flower ; broth left ; brown on
        suicidal_ideation	5	burn her ; buy ; by how ; by then ; caden a ; cajon y ; cal first ; camion a
        suicidal_ideation	5	can stop ; cancion ; cant do ; car a ; cart to ; cash x ; cat bowl ; cat com
        suicidal_ideation	5	cat so ; catch up ; cent 0 ; chang subject ; chart for ; chec ; check for
        suicidal_ideation	5	check they ; clas hamst ; clean as ; clerk rm ; client was ; clonazepam de
        suicidal_ideation	5	clos not ; coat ; cobran al ; codein y ; cok told ; cold is ; colg ; com apart
        suicidal_ideation	5	com par ; com todo ; companero me ; complete off ; compon el ; confes y
        suicidal_ideation	5	confies ; confies que ; counselor lik ; count in ; cpr current ; cristal sol
        suicidal_ideation	5	cruz el ; cry ; cun and ; d told ; damo ; darl las ; dash ; dat <day>
        suicidal_ideation	5	daught i ; day gun ; de <goodbye> ; de desped ; de sobr ; dead lik ; dead thi
        suicidal_ideation	5	debi desd ; decid wheth ; dej entr ; dej los ; dej ya ; del mart ; del panteon
        suicidal_ideation	5	deni all ; denis in ; deserv ; desk ask ; despid de ; devera ; devil ; di
        suicidal_ideation	5	di mis ; dictionary ; did <try> ; did try ; didnt <photo> ; didnt get
        suicidal_ideation	5	didnt show ; differenc to ; diosit me ; dip to ; director told ; dirt ; do i
        suicidal_ideation	5	dobl debaj ; dog eat ; dog to ; doming me ; dont <clothes> ; dont <feel>
        suicidal_ideation	5	dont cal ; dont show ; dorm y ; dos to ; doubt im ; down all ; down it
        suicidal_ideation	5	drop or ; ear fil ; earth ; eat sinc ; ed md ; edg ; eff ; eight on
        suicidal_ideation	5	el <clothes> ; el chiquit ; el ciel ; el ice ; el inhalador ; el vas
        suicidal_ideation	5	email my ; empti her ; en <kill> ; en bolsa ; en com ; en cort ; en mat
        suicidal_ideation	5	encarg a ; enferm noma ; enough ; envelop with ; es <month> ; est cas
        suicidal_ideation	5	est debaj ; even to ; ever ; every casserol ; every pag ; every plat
        suicidal_ideation	5	everybody and ; everyon ; everyon a ; exhaust <tool> ; exhaust hos ; exit
        suicidal_ideation	5	explain it ; expres ; f hairdres ; fal over ; far ive ; farth ; fatal
        suicidal_ideation	5	fath mov ; feel bad ; fenc up ; ferreteri ; figur it ; fin <asleep>
        suicidal_ideation	5	finish and ; firm on ; fish guid ; floor ; fold is ; for <outdoors>
        suicidal_ideation	5	for <treatment> ; for dts ; for old ; for thing ; foto ; found a ; found me
        suicidal_ideation	5	friday as ; friend doe ; friend for ; from <emergency> ; from insid
        suicidal_ideation	5	from tonight ; ful <container> ; ful when ; furnac pilot ; gana de ; garag is
        suicidal_ideation	5	get the ; gf sob ; gin at ; go <cold> ; go cold ; go stand ; god all
        suicidal_ideation	5	going hom ; going to ; gon <drive> ; gon <go> ; gon driv ; got loud
        suicidal_ideation	5	granddaught cal ; grandmoth ring ; group all ; guy has ; handy
        suicidal_ideation	5	has <medicine> ; hav in ; hav mor ; hav told ; hawthorn and ; he <record>
        suicidal_ideation	5	he baj ; he buy ; he gav ; he hand ; he hav ; he intend ; her acct ; her bf
        suicidal_ideation	5	her clas ; her door ; her leg ; her lunch ; her sleev ; her wif ; hes being
        suicidal_ideation	5	hi ; hidden in ; him dont ; him driv ; his <headface> ; his <tool>
        suicidal_ideation	5	his <town> ; his birth ; his cremation ; his location ; hisself ; hoard
        suicidal_ideation	5	hold wat ; hom next ; hombr 0 ; honest ; honest i ; honest that ; honesty
        suicidal_ideation	5	hous calm ; hung a ; hx <blood> ; hx cut ; i appli ; i might ; i rath ; i shut
        suicidal_ideation	5	i told ; id <start> ; id just ; if the ; igual lo ; im alway ; im don
        suicidal_ideation	5	im pack ; im your ; import nad ; in apt ; in garag ; in hospic ; inhalador
        suicidal_ideation	5	inpatient run ; inpt twic ; insuranc for ; is arrang ; is noth ; is past
        suicidal_ideation	5	isnt <need> ; isnt <take> ; it <see> ; it doesnt ; it expir ; it kind ; it sit
        suicidal_ideation	5	it tak ; it wors ; its crank ; its quick ; ive <always> ; ive <put>
        suicidal_ideation	5	ive <start> ; ive <stop> ; ive already ; ive alway ; ive ever ; ive start
        suicidal_ideation	5	ive swallow ; jetty ; just <happy> ; just <law> ; just want ; keep busy
        suicidal_ideation	5	keep say ; keep text ; key stick ; kid ear ; kid gav ; kid that ; kid the
        suicidal_ideation	5	kien ; kis the ; knot ; know befor ; l thigh ; la <shame> ; la almoh
        suicidal_ideation	5	la cancion ; la carter ; la ocup ; la poliz ; la quis ; la vig ; lady next
        suicidal_ideation	5	lan ; lap say ; las <pill> ; las deuda ; las foto ; last did ; latch ; late on
        suicidal_ideation	5	laugh ; le <ask> ; le <stop> ; le confies ; left his ; left the ; les reparti
        suicidal_ideation	5	let natur ; letter already ; lick the ; lik anyth ; lil <friend>
        suicidal_ideation	5	lineman with ; load out ; load shotgun ; los <key> ; los papel ; lt ; lun no
        suicidal_ideation	5	lutheran ; m 0 ; m <rope> ; m colleg ; m dic ; m dxm ; m kratom ; m swallow
        suicidal_ideation	5	m tak ; m weld ; malet hech ; manan el ; mang ; manten ; mar sali ; marc y
        suicidal_ideation	5	marca <amount> ; mart era ; mas desd ; mat est ; me <calm> ; me <goodbye>
        suicidal_ideation	5	me be ; me ill ; me it ; me ninety ; me sent ; me yesterday ; measur out
        suicidal_ideation	5	medic with ; men ; men over ; mercy pt ; messag for ; meth court
        suicidal_ideation	5	methadon patient ; mi van ; might <continue> ; mis hijo ; mochi ; mom 0
        suicidal_ideation	5	monday the ; mor that ; morn just ; moth hasnt ; my <blade> ; my headlight
        suicidal_ideation	5	my mes ; my record ; my senior ; myself <last> ; myself at ; myself last
        suicidal_ideation	5	myself n ; myself tonit ; n nobody ; neighbor lady ; ni pal ; night just
        suicidal_ideation	5	nightstand and ; nit shift ; no cap ; no cas ; no such ; noc <ask> ; noc ask
        suicidal_ideation	5	nos every ; not pay ; not troubl ; notari ; notari par ; notic im ; now got
        suicidal_ideation	5	now wer ; numb sav ; nurs <school> ; of clr ; of grandma ; of park ; of pil
        suicidal_ideation	5	of today ; of you ; off sinc ; offic comput ; oigan ; oir una ; on exit
        suicidal_ideation	5	one <daytime> ; one <fall> ; one measur ; only tel ; open <outdoors> ; or for
        suicidal_ideation	5	or giv ; or short ; orden un ; order inpatient ; outpatient twic
        suicidal_ideation	5	outsid barstow ; over to ; owe 0 ; own <illness> ; pa intern ; pa su ; pag el
        suicidal_ideation	5	paid up ; pap towel ; papel piden ; papelit de ; papelit que ; par ener
        suicidal_ideation	5	part wher ; pas al ; pas my ; past that ; pastilla en ; pastor i ; pens com
        suicidal_ideation	5	perdon a ; person my ; pes par ; phd student ; phon onc ; phq ; pian bench
        suicidal_ideation	5	pick the ; pictur ; piens en ; pil wont ; pin and ; placement aft ; plan jump
        suicidal_ideation	5	plan wont ; plane mi ; platoon ; pleas <stop> ; plot <soon> ; plot next
        suicidal_ideation	5	por leer ; por uno ; pour win ; pregnant perc ; pregunt 0 ; pt <take> ; pt dtr
        suicidal_ideation	5	puent ; pul him ; put asid ; put one ; q pas ; q quier ; que <clean>
        suicidal_ideation	5	que <night> ; que aguant ; que amanezc ; que apagu ; que par ; que puebl
        suicidal_ideation	5	queri oir ; quier alcanz ; quisier terapi ; quit answer ; quit eat ; quit mak
        suicidal_ideation	5	rail ; read thes ; read up ; real <calm> ; refus ; regal ; rehab didnt
        suicidal_ideation	5	rehab ranch ; rehom ; ren i ; report q ; resident <amount> ; right plac
        suicidal_ideation	5	ring tomorrow ; roblox ; rock bottom ; roommat 0 ; roommat last ; rop already
        suicidal_ideation	5	rug and ; said twic ; salud de ; sam pag ; saturday aft ; saturday fiv
        suicidal_ideation	5	saturday im ; sav ; say by ; say onc ; say shed ; say skip ; say theyr
        suicidal_ideation	5	say walk ; se <order> ; se <put> ; se cort ; se mand ; se rio ; see how ; segu
        suicidal_ideation	5	segur <stimulant> ; semana me ; send any ; senior 0 ; settl ; she <try>
        suicidal_ideation	5	she believ ; she hat ; she mail ; she tri ; she went ; sheet so ; shel hav
        suicidal_ideation	5	should hav ; shut up ; shutof and ; si <consume> ; si uno ; sist shel
        suicidal_ideation	5	sist sorry ; sit ther ; sleev in ; slip for ; slot to ; slur ; slur i
        suicidal_ideation	5	sneaker ; so it ; so kind ; sob too ; sobr y ; sobrin dic ; sobrino ; soft
        suicidal_ideation	5	sol asi ; someon ; soon would ; spe i ; sponsor 0 ; spot it ; spr every
        suicidal_ideation	5	stop answer ; stop open ; su <gun> ; su camis ; su pistol ; subject when
        suicidal_ideation	5	suicidal again ; suit him ; suit on ; sul per ; sun he ; sup for ; supier
        suicidal_ideation	5	surrender ; sus <photo> ; sus caguama ; tab i ; taken car ; tel op
        suicidal_ideation	5	tengan que ; teni y ; thank him ; thank me ; that <say> ; that age ; that fin
        suicidal_ideation	5	that fit ; the bik ; the cabinet ; the concret ; the gap ; the jetty ; the jok
        suicidal_ideation	5	the lak ; the lift ; the meantim ; the rack ; the song ; the spit ; the tid
        suicidal_ideation	5	the titl ; the top ; the wet ; them <soon> ; them all ; then <need>
        suicidal_ideation	5	then dont ; then turn ; then want ; ther <think> ; ther decid ; ther to
        suicidal_ideation	5	theyd know ; theyl be ; thi <hot> ; thi heat ; thi lif ; think ; think abt
        suicidal_ideation	5	think how ; think the ; thoma <height> ; thoma bridg ; thre babi ; tim no
        suicidal_ideation	5	tim who ; to <kill> ; to c ; to chin ; to god ; to goodwil ; to od ; to tak
        suicidal_ideation	5	to whoev ; tod hast ; told myself ; tom tod ; tonight that ; top of
        suicidal_ideation	5	traffic audibl ; transport 0 ; truck key ; ts de ; twic <continue>
        suicidal_ideation	5	twic <stimulant> ; two block ; typ it ; u wer ; un segur ; una <write>
        suicidal_ideation	5	uninsur cok ; us his ; va program ; vacation and ; vaci ; vacuna ; vas ; vas a
        suicidal_ideation	5	vas de ; vasit ; vean ; vecin y ; venen y ; verdad mi ; vet ; vet <give>
        suicidal_ideation	5	veterinari de ; vez le ; vig ; vivier ; voz ant ; w/o her ; walk it
        """
}
