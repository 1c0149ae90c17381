extension ScorecardSources {
    /// Words that speak for `suicidal_ideation` or against it. Written by `workbench weigh`.
    static let suicidalIdeation3 = """
        suicidal_ideation	6	<room> sit ; <rope> ; <rope> <water> ; <rope> and ; <rope> from ; <rope> que
        suicidal_ideation	6	<rope> then ; <sad> <outdoors> ; <sad> <put> ; <say> <hit> ; <say> cle
        suicidal_ideation	6	<say> em ; <say> quien ; <school> al ; <see> <alcohol> ; <see> <year>
        suicidal_ideation	6	<see> real ; <see> up ; <shame> de ; <soon> <night> ; <soon> <trust>
        suicidal_ideation	6	<start> <rope> ; <stimulant> btw ; <stop> <promise> ; <stranger> <threat>
        suicidal_ideation	6	<stranger> check ; <stranger> ought ; <stranger> releas ; <take> <blade>
        suicidal_ideation	6	<take> which ; <think> <past> ; <think> <sober> ; <think> bout ; <think> en
        suicidal_ideation	6	<think> up ; <think> why ; <think> wont ; <tired> <job> ; <tired> no
        suicidal_ideation	6	<tool> from ; <treatment> <amount> ; <treatment> <furniture> ; <trust> <alone>
        suicidal_ideation	6	<trust> se ; <try> <kill> ; <wait> <bodypart> ; <wait> <height> ; <wait> un
        suicidal_ideation	6	<water> <day> ; <water> or ; <write> <clean> ; <write> <die>
        suicidal_ideation	6	<write> <friend> ; <write> <furniture> ; <write> dond ; <write> las
        suicidal_ideation	6	<year> <insurance> ; <year> is ; a countdown ; a hos ; a knot ; a me ; a not
        suicidal_ideation	6	a semi ; a sin ; a suicid ; about <stop> ; about my ; abraz bien ; activ sin
        suicidal_ideation	6	adict a ; admit drink ; ahead for ; al padr ; alguien y ; aliv by ; all her
        suicidal_ideation	6	already decid ; amar la ; an the ; and <child> ; and <clothes> ; and biscuit
        suicidal_ideation	6	and cans ; anoth then ; anyon com ; anywher on ; apagu el ; apart un
        suicidal_ideation	6	apologiz 0 ; arm every ; as quick ; as soon ; ask doe ; ask my ; at bedsid
        suicidal_ideation	6	attempt suicid ; avisenl ; away <always> ; away every ; baj a ; balcony
        suicidal_ideation	6	ban me ; bar four ; barat de ; barstow for ; be <night> ; be by ; be doing
        suicidal_ideation	6	be good ; be quiet ; be up ; beb me ; becaus thi ; been <money> ; beer so
        suicidal_ideation	6	beer that ; beg us ; bes ; besid the ; best part ; bet with ; blad in
        suicidal_ideation	6	blind down ; boil man ; bonita ; bought two ; boy and ; bridg aft
        suicidal_ideation	6	bring flower ; bro the ; broth com ; broth the ; buoy ; busquemo ; but <drive>
        suicidal_ideation	6	by <ask> ; by ask ; cad herman ; cal which ; cal you ; callin for ; cam en
        suicidal_ideation	6	cancel ; car if ; card <put> ; carg y ; cart to ; cart with ; cas a ; cel on
        suicidal_ideation	6	cer y ; check for ; chof 0 ; clav del ; cle <need> ; cle want ; client ther
        suicidal_ideation	6	clr f ; codein y ; colleg ra ; com hac ; com upon ; completenes ; corran
        suicidal_ideation	6	costo ; costo y ; counselor 0 ; countdown ; cuadern de ; cuchil en ; cuelg
        suicidal_ideation	6	cuent y ; d alcohol ; d street ; d/c psych ; daught cut ; de cuant ; de hotel
        suicidal_ideation	6	de secundari ; dej entr ; del dia ; del garaj ; del que ; del sext ; delet
        suicidal_ideation	6	dema ya ; deni intent ; descans ; despid de ; despidi ; despu en ; detox gav
        suicidal_ideation	6	di mis ; dic quien ; diganl que ; dij a ; dirt ; do liv ; do pickup
        suicidal_ideation	6	dobl debaj ; doe ; domicili ; dont real ; door at ; drag me ; drov out ; dya
        suicidal_ideation	6	each 0 ; each of ; easiest way ; eat sinc ; eight on ; el <clothes> ; el <gun>
        suicidal_ideation	6	el agu ; el arbol ; el celul ; el cuadern ; el lot ; el sol ; emt self
        suicidal_ideation	6	en <leave> ; en cort ; en detox ; en iop ; encarg a ; encuentr ; endors si
        suicidal_ideation	6	ensen al ; entregu las ; es ahi ; es suen ; esa es ; est <home> ; est debaj
        suicidal_ideation	6	est met ; even on ; even outpt ; every casserol ; everybody proud
        suicidal_ideation	6	everybody tool ; everyon slap ; everyon so ; exit ; f <container> ; f <rope>
        suicidal_ideation	6	f <withdrawal> ; f <write> ; falt que ; fath mov ; feed it ; feel anyth
        suicidal_ideation	6	ferreteri ; ff / ; figur on ; fin <asleep> ; finish and ; finish fiv ; fith
        suicidal_ideation	6	fith of ; fiv most ; fix me ; for aft ; for completenes ; for dts ; for sud
        suicidal_ideation	6	found a ; frent y ; fresn on ; friday as ; friday i ; friend her
        suicidal_ideation	6	furnac pilot ; gin and ; gin at ; git ; goe right ; going around ; gon <go>
        suicidal_ideation	6	gon <need> ; gon be ; gon need ; gon unaliv ; good view ; hac que ; has begun
        suicidal_ideation	6	has skip ; hav <hear> ; hav heard ; hav to ; hay <go> ; hay viaj ; he <give>
        suicidal_ideation	6	he <write> ; he kis ; he load ; he sign ; her <height> ; her <pet>
        suicidal_ideation	6	her closet ; her hold ; her lock ; her no ; her now ; herman dic ; herman nos
        suicidal_ideation	6	hes <give> ; hes text ; him <promise> ; him die ; him dont ; his <pet>
        suicidal_ideation	6	his parol ; his shot ; hom for ; honest id ; how and ; how calm ; how our
        suicidal_ideation	6	how quick ; hoy me ; hrs w/o ; husband put ; i meant ; i wouldnt ; i wreck
        suicidal_ideation	6	id <consume> ; id lie ; id use ; id written ; ill handl ; im <need>
        suicidal_ideation	6	im <sober> ; im drunk ; im think ; im violat ; in everybody ; in garag
        suicidal_ideation	6	in neutral ; incident with ; ins would ; int anyth ; is anyon ; is blank
        suicidal_ideation	6	is saturday ; it im ; it tak ; it thursday ; it tonight ; it wasnt
        suicidal_ideation	6	its becaus ; its quick ; ive <job> ; ive cancel ; ive cut ; ive look
        suicidal_ideation	6	jail chaplain ; jail cm ; jetty ; just <kin> ; just dad ; just lookin
        suicidal_ideation	6	keep cut ; keep think ; kind on ; know befor ; l ; la frent ; la lech
        suicidal_ideation	6	la nuer ; la oril ; la presion ; la quit ; la tienen ; la vig ; label torn
        suicidal_ideation	6	label with ; last through ; lavab y ; le dij ; le encargu ; le entregu
        suicidal_ideation	6	les he ; let himself ; libret dond ; licey ; lif ; lin i ; lin twic
        suicidal_ideation	6	lineman cant ; lit and ; littl boy ; lo teng ; load for ; load shotgun
        suicidal_ideation	6	long it ; look straight ; look up ; lookin at ; los quier ; los trash
        suicidal_ideation	6	luc apag ; lunch ther ; m <partner> ; m ask ; m cam ; m gav ; m quiet
        suicidal_ideation	6	m truck ; machin sinc ; marlen ; mart era ; mas na ; mat ; mat who ; me ayudan
        suicidal_ideation	6	me eleven ; me hiz ; me par ; me she ; me why ; mean <leave> ; med on
        suicidal_ideation	6	meth court ; mi sal ; min not ; mom whol ; mor hour ; mor or ; morphin sinc
        suicidal_ideation	6	much long ; my jefit ; my lap ; my password ; my prescription ; my record
        suicidal_ideation	6	my trunk ; myself <day> ; myself figur ; myself today ; nen me ; neutral and
        suicidal_ideation	6	next placement ; ni ningun ; nic ; niec nam ; nightstand and ; no <bodypart>
        suicidal_ideation	6	no <need> ; no <outdoors> ; no answ ; no boat ; no cap ; no reason ; no saving
        suicidal_ideation	6	no train ; nobody <outdoors> ; nobody wil ; not <awake> ; not i ; not mat
        suicidal_ideation	6	not open ; not plan ; notari par ; now wer ; of driv ; of stuf ; off say
        suicidal_ideation	6	old gentleman ; old if ; on roommat ; one leg ; one person ; one up
        suicidal_ideation	6	only <consume> ; only gon ; only writ ; oril ; out <always> ; out <money>
        suicidal_ideation	6	out all ; out every ; outliv peopl ; outsid barstow ; over <die> ; over <eat>
        suicidal_ideation	6	over memorial ; paid off ; papelit ; papelit que ; par que ; pas al ; pay when
        suicidal_ideation	6	peaceful ; pedi perdon ; pens com ; perdon per ; permanent and ; phq 0
        suicidal_ideation	6	pickup with ; pier ; pil wont ; pink <relapse> ; pink slip ; pint aft
        suicidal_ideation	6	placement aft ; plan no ; plan on ; plat y ; platoon ; poquita ; por tod
        suicidal_ideation	6	porqu <daytime> ; porqu manan ; post <say> ; pour <alcohol> ; probab <say>
        suicidal_ideation	6	pul him ; purpos let ; put you ; qd <shake> ; que a ; que quis ; queden
        suicidal_ideation	6	quer mor ; quick as ; quien <think> ; quien decirl ; quien sab ; quis pregunt
        suicidal_ideation	6	quit mak ; raiz ; ran 0 ; rath a ; real good ; regal guitar ; rehab no
        suicidal_ideation	6	renew my ; responsibl ; return everybody ; revolv ; ring with ; roof of
        suicidal_ideation	6	room door ; rop ; said flat ; said she ; said tel ; sal una ; sam pag
        suicidal_ideation	6	santo y ; saturday fiv ; saving on ; say sixty ; say sob ; se adelant
        suicidal_ideation	6	se avient ; se despid ; se pus ; se queden ; se rio ; servic weapon ; settl on
        suicidal_ideation	6	sext <room> ; sext pis ; she one ; shel hav ; shit ; show him ; si <think>
        suicidal_ideation	6	si consum ; si deni ; si uno ; sier ; sist doesnt ; sist the ; slot to
        suicidal_ideation	6	slow <hear> ; slow on ; so mayb ; soft ; soft <hear> ; soft voic
        suicidal_ideation	6	somebody would ; someon ; someth up ; speech cle ; spot by ; squad ; start to
        suicidal_ideation	6	stitch up ; street bridg ; suic ; suicid for ; suicidal and ; suspiciou
        suicidal_ideation	6	swe to ; switch off ; tak extr ; tak me ; tak to ; tarjet y ; tech job
        suicidal_ideation	6	teni a ; that <count> ; that <money> ; that <opioid> ; that everyth
        suicidal_ideation	6	that fentanyl ; thc vap ; the <rail> ; the cabinet ; the cle ; the co
        suicidal_ideation	6	the cod ; the deposit ; the easiest ; the figur ; the fin ; the interview
        suicidal_ideation	6	the jetty ; the lak ; the lord ; the other ; the pictur ; the titl ; the tool
        suicidal_ideation	6	the top ; the weekend ; them bet ; them too ; then <continue> ; then <moment>
        suicidal_ideation	6	then beg ; then now ; then unit ; ther <amount> ; ther of ; they only
        suicidal_ideation	6	they should ; theyd know ; thi <hot> ; thi but ; thi heat ; thinkin bout
        suicidal_ideation	6	thoma ; thought that ; thru <stop> ; thur is ; tiemp <need> ; tienen en
        suicidal_ideation	6	tim when ; tir al ; titl sign ; to <kill> ; to <remember> ; to anybody
        suicidal_ideation	6	to goodwil ; to ive ; to look ; to pleas ; to tak ; to whoev ; toda sus
        suicidal_ideation	6	today i ; told chaplain ; told husb ; tonight that ; torn off ; traffic audibl
        suicidal_ideation	6	trash is ; trash out ; tru you ; tuesday i ; turn round ; twic his ; una 0
        suicidal_ideation	6	una libret ; una not ; unaliv herself ; unaliv myself ; unit it ; up <angry>
        suicidal_ideation	6	up trash ; urn ; us both ; usted contestan ; vas ; vec me ; vec piens
        suicidal_ideation	6	ventan del ; veterinari de ; vig ; voy manej ; wan kms ; wan see ; wasnt
        suicidal_ideation	6	wat or ; wat run ; went real ; wer kind ; wer out ; wer squar ; what theyd
        suicidal_ideation	6	what ur ; wher the ; who wer ; whoev it ; why did ; why yet ; wil hav
        suicidal_ideation	6	win lik ; wip the ; with <fire> ; with <rope> ; with car ; work every
        suicidal_ideation	6	wors sinc ; would <feel> ; would all ; would feel ; wrist superficial
        suicidal_ideation	6	written to ; wrot the ; xfer 0 ; y pastel ; ya descans ; yard rn ; yern que
        suicidal_ideation	6	yest told ; yo ya ; you read ; you rent
        suicidal_ideation	5	# ; + group ; + shroom ; + xanax ; 0 dop ; 0 fri ; 0 id ; 0 keep ; 0 pd
        suicidal_ideation	5	0 sent ; 0 tequil ; 0 tri ; <alcohol> at ; <always> pag ; <amount> bet
        suicidal_ideation	5	<amount> would ; <ask> <clean> ; <ask> <pain> ; <ask> adond ; <ask> my
        suicidal_ideation	5	<asleep> y ; <awake> ; <awake> <always> ; <awake> <day> ; <blade> <partner>
        suicidal_ideation	5	<bodypart> <trust> ; <bodypart> wil ; <break> <see> ; <build> en ; <buy> at
        suicidal_ideation	5	<buy> el ; <calm> <moment> ; <caretaking> desd ; <caretaking> noma
        suicidal_ideation	5	<child> <tool> ; <child> <try> ; <child> aft ; <child> porqu ; <church> <soon>
        suicidal_ideation	5	<clean> su ; <clinician> ct ; <clinician> point ; <clothes> <school>
        suicidal_ideation	5	<clothes> del ; <cold> is ; <colleague> <soon> ; <colleague> go
        suicidal_ideation	5	<colleague> q ; <container> <promise> ; <container> hech ; <container> off
        suicidal_ideation	5	<container> worth ; <continue> <think> ; <continue> aqui ; <continue> pour
        suicidal_ideation	5	<continue> typ ; <count> <fluid> ; <crowd> back ; <crowd> famili ; <day> <die>
        suicidal_ideation	5	<day> <think> ; <day> <treatment> ; <daytime> <angry> ; <die> aft ; <die> ther
        suicidal_ideation	5	<die> todo ; <drive> <gun> ; <eat> go ; <eat> lo ; <eat> off
        suicidal_ideation	5	<feel> <daytime> ; <feel> <fire> ; <feel> bad ; <fire> my ; <friend> <photo>
        suicidal_ideation	5	<furniture> en ; <furniture> one ; <give> i ; <goodbye> <crowd>
        suicidal_ideation	5	<goodbye> for ; <gun> <home> ; <gun> que ; <hear> <intoxicated>
        suicidal_ideation	5	<height> <opening> ; <height> aft ; <height> por ; <hold> <day> ; <hold> them
        suicidal_ideation	5	<home> open ; <home> until ; <home> ya ; <homeless> with ; <hopeless>
        suicidal_ideation	5	<hospital> 0 ; <hot> ther ; <insurance> he ; <insurance> him ; <job> son
        suicidal_ideation	5	<key> <continue> ; <key> <see> ; <key> <write> ; <key> del ; <key> stick
        suicidal_ideation	5	<kill> <wait> ; <kill> est ; <kill> no ; <kill> ya ; <kin> ell ; <kin> if
        suicidal_ideation	5	<kin> what ; <kin> yo ; <last> <say> ; <last> did ; <last> for ; <leave> <hot>
        suicidal_ideation	5	<leave> <treatment> ; <leave> his ; <leave> round ; <lock> from
        suicidal_ideation	5	<medicine> <furniture> ; <money> <rope> ; <money> con ; <money> over
        suicidal_ideation	5	<money> your ; <month> pleas ; <need> <awake> ; <need> alcanz
        suicidal_ideation	5	<need> complete ; <night> <shame> ; <night> asi ; <night> just ; <night> wont
        suicidal_ideation	5	<opening> <clothes> ; <opening> doesnt ; <opioid> hav ; <opioid> up
        suicidal_ideation	5	<outdoors> <rail> ; <palecolor> <rail> ; <partner> fil ; <partner> sat
        suicidal_ideation	5	<past> wont ; <pet> <crowd> ; <pet> <friend> ; <pet> <moment> ; <pet> con
        suicidal_ideation	5	<phone> <palecolor> ; <photo> del ; <pill> <moment> ; <pill> <pain>
        suicidal_ideation	5	<play> <shame> ; <play> your ; <promise> <vendor> ; <put> <gun>
        suicidal_ideation	5	<put> <leave> ; <put> <opening> ; <put> asid ; <put> la ; <put> them
        suicidal_ideation	5	<put> you ; <rail> ; <room> twic ; <room> und ; <rope> <appointment>
        suicidal_ideation	5	<rope> round ; <sad> 0 ; <say> <goodbye> ; <say> <soon> ; <say> asi
        suicidal_ideation	5	<say> him ; <say> practic ; <say> she ; <say> skip ; <say> youl
        suicidal_ideation	5	<sedative> <say> ; <sedative> just ; <see> for ; <see> normal
        suicidal_ideation	5	<shame> <amount> ; <smell> <alcohol> ; <sober> con ; <sober> too ; <soon> be
        suicidal_ideation	5	<soon> would ; <stop> <buy> ; <stop> <illness> ; <stop> <think>
        suicidal_ideation	5	<stranger> be ; <stranger> point ; <take> <gun> ; <take> <height> ; <take> all
        suicidal_ideation	5	<take> the ; <think> <church> ; <think> right ; <think> x ; <tired>
        suicidal_ideation	5	<tool> <count> ; <tool> <kin> ; <tool> <stranger> ; <tool> on ; <tool> the
        suicidal_ideation	5	<trade> <hit> ; <trade> <lock> ; <trade> hac ; <treatment> <goodbye>
        suicidal_ideation	5	<treatment> even ; <trust> <awake> ; <trust> all ; <trust> pt ; <trust> que
        suicidal_ideation	5	<try> <photo> ; <wait> <withdrawal> ; <wait> on ; <water> <night>
        suicidal_ideation	5	<water> <pain> ; <week> <hold> ; <week> ive ; <week> nev ; <week> right
        suicidal_ideation	5	<week> that ; <withdrawal> first ; <write> <volunteer> ; <write> id
        suicidal_ideation	5	<year> chip ; <year> la ; <year> until ; @ <trust> ; @ mercy ; a # ; a 0
        suicidal_ideation	5	a <continue> ; a burden ; a dar ; a devera ; a fistful ; a fram ; a freshman
        suicidal_ideation	5	a junki ; a ledg ; a plastic ; a él ; ablen ; acomod mis ; acomodan ; activ
        suicidal_ideation	5	activ <die> ; activ suicidal ; active <die> ; advent ; aft every ; aft mom
        suicidal_ideation	5	again tonight ; age on ; aguant mas ; al cer ; al de ; aliv to ; all con
        suicidal_ideation	5	all four ; almoh ; already bought ; already it ; als what ; amaril y ; ami
        suicidal_ideation	5	an apartment ; and <leave> ; and dic ; and four ; and hoodi ; and put
        suicidal_ideation	5	anesthesi ; ano la ; ano pas ; anoch estuv ; anoch me ; anoth resident
        suicidal_ideation	5	anoth wint ; anybody from ; anyth fancy ; apagu ; appli for ; apt say
        suicidal_ideation	5	aqui noma ; are <start> ; are <stop> ; are start ; arrest thi ; as every
        suicidal_ideation	5	as what ; ask chaplain ; ask from ; back the ; bail me ; balcony rail
        suicidal_ideation	5	bare know ; be nic ; be tonight ; been fed ; been giv ; been look ; been say
        suicidal_ideation	5	befor her ; belt unbuckl ; bequeath ; big <alcohol> ; big one ; bind with
        suicidal_ideation	5	blu mayb ; book me ; both <phone> ; both cal ; both cat ; both with ; bottl an
        suicidal_ideation	5	boy a ; boy get ; braid ; breakup ; bridg pil ; brinc los ; brown and
        suicidal_ideation	5	burn her ; burn my ; by how ; by morn ; caden a ; cajon y ; cal first ; cam a
        suicidal_ideation	5	camion a ; cancion ; cant do ; car a ; cart <amount> ; cas or ; cash x
        suicidal_ideation	5	cat to ; catch up ; cent 0 ; chang subject ; chec ; check on ; check they
        suicidal_ideation	5	chiquit y ; clas hamst ; clean as ; clerk rm ; client was ; clonazepam de
        suicidal_ideation	5	clos i ; clos not ; coat ; cobran al ; cok told ; cold is ; com acros
        suicidal_ideation	5	com apart ; com todo ; commit <die> ; commit suicid ; complete off ; compon el
        suicidal_ideation	5	compr zapato ; confes y ; counselor lik ; count in ; cpr current ; crack desd
        suicidal_ideation	5	cry ; cumpleano ; d script ; dar ; darl las ; dat <day> ; daught i ; day gun
        suicidal_ideation	5	de <goodbye> ; de <vermin> ; de desped ; de sobr ; dead thi ; decid wheth
        suicidal_ideation	5	deed the ; dej ya ; del panteon ; denis in ; deployment and ; deserv
        suicidal_ideation	5	desintoxicacion ; desk ask ; devera ; devil ; did <try> ; did to ; did try
        suicidal_ideation	5	didnt <photo> ; didnt get ; didnt show ; differenc to ; dip to ; director told
        suicidal_ideation	5	do <drive> ; do i ; dobl rop ; dog eat ; dog start ; dog to ; doming los
        suicidal_ideation	5	doming me ; dont <feel> ; dont show ; down it ; draft ; draw the ; ear fil
        suicidal_ideation	5	easi with ; east key ; ed md ; edg ; eff ; eight month ; el <water>
        suicidal_ideation	5	el chiquit ; el ice ; el inhalador ; ell falt ; empti her ; en com ; en las
        suicidal_ideation	5	encarg ; enferm de ; enough ; escrib par ; est <month> ; every pag
        suicidal_ideation	5	every plat ; every run ; everyon ; everyon a ; exhaust <tool> ; exhaust hos
        suicidal_ideation	5	expres ; f 0 ; f <fire> ; f bottl ; f burn ; f hairdres ; f put ; f sob
        suicidal_ideation	5	fal over ; fami to ; far ive ; farth ; fatal ; feel bad ; fenc up ; figur it
        suicidal_ideation	5	financ ; fish guid ; floor ; fold is ; for <outdoors> ; for <treatment>
        suicidal_ideation	5	for old ; for thing ; for when ; found me ; four second ; friday fiv
        suicidal_ideation	5	friend doe ; friend for ; from <emergency> ; from insid ; from tonight
        suicidal_ideation	5	fueron 0 ; ful when ; gana de ; garag is ; gav my ; get the ; get used
        suicidal_ideation	5	gf sob ; go <cold> ; go be ; go cold ; go down ; god all ; gon <drive>
        suicidal_ideation	5	gon driv ; gon round ; goodby to ; got loud ; got past ; grab a
        suicidal_ideation	5	granddaught cal ; grandmoth ring ; guanter ; guy has ; hand wil ; handy
        suicidal_ideation	5	has <medicine> ; has text ; hav already ; hav in ; hav mor ; hav told
        suicidal_ideation	5	he <record> ; he baj ; he gav ; he hand ; he hav ; he intend ; her bf
        suicidal_ideation	5	her clas ; her leg ; her location ; her lunch ; her sleev ; her thursday
        suicidal_ideation	5	her wif ; herself <day> ; hes being ; hes quit ; hi ; hidden in ; him driv
        suicidal_ideation	5	him good ; himself ther ; himself with ; his <tool> ; his <town> ; his birth
        suicidal_ideation	5	his ex ; his location ; hoard ; hold wat ; hom the ; hombr 0 ; honest
        suicidal_ideation	5	honest i ; honest that ; honesty ; hospic chaplain ; hot ther ; hour dry
        suicidal_ideation	5	hous calm ; how <cold> ; how cold ; hug everybody ; hung a ; hunt <gun>
        suicidal_ideation	5	hunt rifl ; hx <blood> ; hx cut ; i appli ; i might ; i rath ; i shut ; i told
        suicidal_ideation	5	i tor ; id get ; id just ; id start ; if nobody ; if the ; im alway ; im clock
        suicidal_ideation	5	im don ; im pack ; import nad ; in apt ; in hospic ; includ <amount>
        suicidal_ideation	5	includ two ; inconvenienc ; inhalador ; inpatient run ; inpt twic
        suicidal_ideation	5	insuranc for ; is <container> ; is arrang ; is past ; isnt <take> ; it <see>
        suicidal_ideation	5	it aft ; it doesnt ; it incl ; it kind ; it sit ; its crank ; its due
        suicidal_ideation	5	ive <always> ; ive <put> ; ive <start> ; ive <think> ; ive alway ; ive decid
        suicidal_ideation	5	ive start ; ive swallow ; jefit ; jewelry ; job would ; just <happy>
        suicidal_ideation	5	just <law> ; just want ; keep say ; keep text ; key stick ; kid ear ; kid that
        suicidal_ideation	5	kid the ; kien ; kis the ; knot ; l thigh ; la <shame> ; la almoh
        suicidal_ideation	5	la audienci ; la cancion ; la cuent ; la guanter ; la mia ; la poliz ; lap say
        suicidal_ideation	5	las deuda ; las pastilla ; last did ; last for ; late on ; le <ask>
        suicidal_ideation	5	le <stop> ; le prendi ; leav stuf ; lech ; left his ; left wallet ; les <give>
        suicidal_ideation	5	les dig ; level the ; lick the ; lif without ; lik anyth ; lil <friend>
        suicidal_ideation	5	lin <continue> ; lineman with ; list to ; lo llamen ; lock the ; long <trust>
        suicidal_ideation	5	long enough ; long trust ; look normal ; los <key> ; los papel ; m 0
        suicidal_ideation	5	m colleg ; m dic ; m dxm ; m swallow ; m tak ; m weld ; mak <crowd>
        suicidal_ideation	5	malet hech ; manan el ; manten ; many yrs ; mar sali ; marc y ; marca <amount>
        suicidal_ideation	5	mat est ; mat ya ; me <calm> ; me <goodbye> ; me be ; me driv ; me ill
        suicidal_ideation	5	me ninety ; me would ; me yesterday ; measur out ; medic with ; mercy pt
        suicidal_ideation	5	mes lo ; messag for ; mg and ; mi pai ; mi van ; might <continue> ; mis hijo
        suicidal_ideation	5	mism camis ; mochi ; mom 0 ; monday the ; month all ; mor year ; moth hasnt
        suicidal_ideation	5	muy tranquil ; my headlight ; my march ; my scrub ; my senior ; my wil
        suicidal_ideation	5	myself <last> ; myself at ; myself last ; myself n ; myself tonit ; n nobody
        suicidal_ideation	5	natur ; neighbor lady ; night just ; nightstand ; nin <container> ; nit shift
        suicidal_ideation	5	no <consume> ; no <hospital> ; no cas ; no llamen ; no sens ; no such
        suicidal_ideation	5	no trip ; noc <ask> ; noc ask ; noch asi ; noch me ; not <lock> ; not going
        suicidal_ideation	5	not pay ; not troubl ; notari ; notic a ; notic im ; now got ; of clr
        suicidal_ideation	5	of grandma ; of pil ; of you ; off himself ; oigan ; oir una ; old enough
        suicidal_ideation	5	on <say> ; on exit ; one <daytime> ; one <fall> ; one measur ; one mor ; op to
        suicidal_ideation	5	or giv ; or short ; order inpatient ; organis ; ought to ; over to ; owe 0
        suicidal_ideation	5	own <illness> ; paid up ; paper cam ; par nad ; part wher ; pas my ; past the
        suicidal_ideation	5	past tonight ; pastilla en ; pastor i ; peer ; perdon a ; pes par ; phon onc
        suicidal_ideation	5	phq ; pian bench ; pick the ; pictur ; pid es ; piden y ; pidi ; piens en
        suicidal_ideation	5	pil so ; plan jump ; plan wont ; plane mi ; pleas tak ; plot <soon>
        suicidal_ideation	5	plot next ; por uno ; pour win ; pt <take> ; pt dtr ; puent ; put asid
        suicidal_ideation	5	put one ; q pas ; q quier ; que <clean> ; que <night> ; que par ; que puebl
        suicidal_ideation	5	queri oir ; quier alcanz ; quier hacerl ; quit answer ; quit job ; rail
        suicidal_ideation	5	rat no ; read thes ; read up ; real <calm> ; reek of ; refus ; regal
        suicidal_ideation	5	rehab didnt ; rehab end ; rehom ; ren i ; repart mi ; report monday
        suicidal_ideation	5	resident <amount> ; return on ; rhym ; right plac ; right with ; ring tomorrow
        suicidal_ideation	5	roblox ; rock bottom ; roommat 0 ; roommat last ; rop already ; rug and
        suicidal_ideation	5	said in ; said why ; saturday im ; sav ; say onc ; say skip ; say theyr
        suicidal_ideation	5	say walk ; scrub ; se <buy> ; se <order> ; se cort ; se mand ; see how ; segu
        suicidal_ideation	5	segur social ; senior 0 ; senor llor ; servic pistol ; settl ; shak today
        suicidal_ideation	5	she <try> ; she fifteen ; she hat ; she mail ; she plan ; she tri ; she went
        suicidal_ideation	5	shel need ; shut up ; si <pain> ; si <trust> ; si dio ; si duel ; sinc harold
        suicidal_ideation	5	sist shel ; sit ther ; sleev in ; slip for ; slur ; slur i ; so it ; sob too
        suicidal_ideation	5	sobrino ; sol asi ; soon be ; soon would ; sound 0 ; spe i ; sponsor 0
        suicidal_ideation	5	spot <go> ; start bark ; sticky ; stil pour ; stitch her ; stop pay
        suicidal_ideation	5	strong as ; stuf to ; su <gun> ; su camis ; su cumpleano ; su pistol
        suicidal_ideation	5	subject when ; suit him ; suit on ; sun he ; sunday six ; sup for ; surrender
        suicidal_ideation	5	sus <photo> ; tab i ; tak and ; taken car ; tel anyon ; tel op ; teng pens
        suicidal_ideation	5	tengan que ; teni y ; text pleas ; th i ; thank him ; thank me ; that <say>
        suicidal_ideation	5	that age ; that fin ; that fit ; that theyr ; the <hold> ; the bik ; the boy
        suicidal_ideation	5	the brandy ; the concret ; the gap ; the goal ; the grad ; the hiv ; the jok
        suicidal_ideation	5	the meantim ; the pil ; the rack ; the song ; the spit ; the truck ; the wet
        suicidal_ideation	5	them <soon> ; them all ; ther <think> ; ther decid ; ther to ; they <eat>
        suicidal_ideation	5	they stitch ; theyl be ; thi lif ; thing from ; thing to ; think ; think abt
        suicidal_ideation	5	think how ; think the ; thre program ; til im ; til novemb ; tim who ; to chin
        suicidal_ideation	5	to god ; to od ; tod hast ; tod y ; togeth him ; told myself ; tom tod
        suicidal_ideation	5	tool to ; top of ; trag anoch ; travel and ; trazodon ; truck key ; trunk
        suicidal_ideation	5	twic <stimulant> ; two block ; two the ; typ fast ; typ it ; u wer
        suicidal_ideation	5	un <photo> ; un monton ; un rat ; una <write> ; und <always> ; und every
        suicidal_ideation	5	uninsur cok ; uno lo ; unsur ; up <crowd> ; us his ; using last ; va dic
        suicidal_ideation	5	vaci ; vacuna ; vas a ; vasit ; ve ; vean ; vecin y ; veil ; velador a
        suicidal_ideation	5	velori todo ; venen y ; vet <give> ; vez le ; viej me ; vincent ; voy no
        """
}
